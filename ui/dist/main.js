var N8=Object.defineProperty;var th=(e,t)=>{for(var n in t)N8(e,n,{get:t[n],enumerable:!0})};var Ue,ix,ih,Ri,nh,ap,sx,ip,ax,sh,oh,lx,vu=Symbol.for("pv"),lp={},up=[],B8=/^m(i|n|o|s|text|space)$/,ah=Array.isArray,lh=up.
slice,Ps=Object.assign;function Ts(e){e&&e.parentNode&&e.remove()}function ux(e,t,n){var o,i,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?i=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?lh.call(arguments,2):n),yu(e,
a,o,i,null)}function yu(e,t,n,o,i){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:vu,__v:i||
++ix,__i:-1,__u:0};return!i&&Ue.vnode&&Ue.vnode(s),s}function A(e){return e.children}function Oa(e,t){this.props=e,this.context=t,this.__g=0}function Li(e,t){if(t==null)return e.
__&&Li(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Li(e)}function F8(e){var t,n=e.__v,o=n.__e,i=[],s=[],a=e.__P;a&&((t=Ps({constructor:vu},n)).__v=n.__v+1,
Ue.vnode&&Ue.vnode(t),uh(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||Li(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,hx(i,t,s),n.__=n.__e=null,t.__e!=o&&cx(t))}function cx(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),cx(e)}function rh(e){(8&e.__g||(e.__g|=8,Ri.push(e),ap++))&&nh==Ue.debounceRendering||
((nh=Ue.debounceRendering)||queueMicrotask)(px)}function px(){try{for(var e,t=1;Ri.length;)Ri.length>t&&Ri.sort(sx),e=Ri.
shift(),t=Ri.length,8&e.__g&&F8(e)}finally{(ap=Ri.length)&&(nh||queueMicrotask)(px)}}function dx(e,t,n,o,i,s,a,l,u,c,p){
var d,m,f,h,v,y,P=o.__k||up,x=t.length;for(u=z8(n,t,P,u,x),d=0;d<x;d++)(f=n.__k[d])!=null&&(m=~f.__i&&P[f.__i]||lp,f.__i=
d,y=uh(e,f,m,i,s,a,l,u,c,p),h=f.__e,(m.ref!=f.ref||8&m.__u)&&(m.ref&&ch(m.ref,null,f,m),f.ref&&p.push(f.ref,f.__c||h,f)),
v=v||h,4&f.__u?(u=mx(f,u,e,!m.__v),m.__e&&(m.__e=null)):typeof f.type=="function"&&y!==void 0?u=y:h&&(u=h.nextSibling),f.
__u&=-21);return n.__e=v,u}function z8(e,t,n,o,i){var s,a,l,u,c,p,d,m,f,h=n.length,v=h,y=0,P=0,x=e.__k=Array(i);for(s=0;s<
i;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=x[s]=yu(null,
a):ah(a)?a=x[s]=yu(A,{children:a}):a.constructor===vu&&a.__b?a=x[s]=yu(a.type,a.props,a.key,a.ref,a.__v):x[s]=a,u=s+y,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=I8(a,n,u,v))&&(v--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?y--:c==u+1?y++:c!=
u&&(c>u?y--:y++,P=1)):(~c||(i>h?y--:i<h&&y++),typeof a.type!="function"&&(a.__u|=4))):x[s]=null;if(P){for(p=[],d=[],s=0;s<
i;s++)if((a=x[s])&&16&a.__u){for(y=0,m=p.length;y<m;)p[f=y+m>>1]<a.__i?y=f+1:m=f;p[y]=a.__i,d[s]=y+1}for(y=p.length;s--;)
d[s]&&(d[s]==y?y--:x[s].__u|=4)}if(v)for(s=0;s<h;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Li(l)),ph(l,l));return o}function mx(e,t,n,o){
var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,t=mx(
i[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Li(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function I8(e,t,n,o){var i,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((l=t[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=n+1;i<t.length;i++)if((l=t[i])&&
!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function rx(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function rp(e,t,n,o,i){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||rx(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||rx(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=oh[t]||(oh[t]=
H8(t)),(e.__a||(e.__a={}))[t]=sh,s=t!=(t=t.replace(ax,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function H8(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[ip]==null)t[ip]=sh++;else if(t[ip]<this.__a[e])return;return n(Ue.event?Ue.event(t):t)}}}function uh(e,t,n,o,i,s,a,l,u,c){
var p,d,m,f,h,v,y,P,x,w,S,E,M,N,R,G,L,B,Q=t.type;if(t.constructor!==vu)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&
(t.__u|=u,d=s=[],p.nodeType==8?l=sp(p,s):s.push(p),l=s[0]||l),(p=Ue.__b)&&p(t);e:if(typeof Q=="function"){m=a.length;try{
if(P=t.props,x=(p=Q.prototype)&&p.render,w=(p=Q.contextType)&&o[p.__c],S=p?w?w.props.value:p.__:o,(f=n.__c)?(t.__c=f,2&f.
__g&&(f.__g|=1)):(x?t.__c=f=new Q(P,S):(t.__c=f=new Oa(P,S),f.constructor=Q,f.render=V8),w&&w.sub(f),f.state||(f.state={}),
f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),x&&(f.__s||(f.__s=f.state),Q.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Ps({},
f.__s)),Ps(f.__s,Q.getDerivedStateFromProps(P,f.__s)))),h=f.props,v=f.state,f.__v=t,n.__c){if(P!==h&&x&&!Q.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(P,S),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(P,f.__s,S)===!1){t.__v!=n.__v&&(f.props=P,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(J){J&&(J.__=t)}),up.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=Li(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(P,f.__s,S),x&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(h,v,y)})}else x&&!Q.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),x&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=S,f.props=P,f.__P=e,f.__g&=-5,E=Ue.__r,M=x?25:0;do f.__g&=-9,E&&E(t),p=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++M<25);x&&(up.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Ps({},o,f.getChildContext())),
x&&n.__c&&f.getSnapshotBeforeUpdate&&(y=f.getSnapshotBeforeUpdate(h,v)),N=p&&p.type===A&&p.key==null?p.props.children:p,
P.__P&&(p=l,i=(e=P.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(J){J&&ph(J,J)}),n.__k=null),
l=n.__k?Li(n,0):null),l=dx(e,ah(N)?N:[N],t,n,o,i,s,a,l,u,c),P.__P&&(t.__e=null,l=p),t.__u&=-161,d&&d.some(Ts),f.__h.length&&
a.push(f),1&f.__g&&(f.__g&=-4)}catch(J){if(a.length=m,t.__v=null,u||s)if(J&&J.then){if(t.__u|=128|u,s){for(~(L=s.indexOf(
l||void 0))||(L=s.length);(B=s[L-1])&&B.nodeType==8;)L--;for(;L<s.length;L++)if(B=s[L])if(s[L]=null,R){if(B==G)break}else{
if(B.nodeType!=8)break;B.data.startsWith("$s")&&(G=sp(R=B))}}if(!R){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
R=l}(p=sp(R=t.__c.__z||(t.__c.__z=R)))?(t.__e=R,l=p):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Ts);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),J&&J.then||fx(t),Ue.__e(J,t,n)}}else l=t.__e=q8(n.__e,t,n,o,i,s,a,u,c,e);return(p=Ue.diffed)&&p(t),l}function sp(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function fx(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(fx))}function hx(e,t,n){for(var o=0;o<n.length;)ch(n[o++],n[o++],n[o++]);Ue.__c&&Ue.__c(t,e),e.some(function(i){try{
e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){Ue.__e(s,i.__v)}})}function q8(e,t,n,o,i,s,a,l,u,c){var p,d,m,f,
h,v,y,P,x=n.props||lp,w=t.props,S=t.type;if(S=="svg"?i="http://www.w3.org/2000/svg":S=="math"?i="http://www.w3.org/1998/\
Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((h=s[p])&&(S?h.localName==S:h.nodeType==
3)){e=h,s[p]=null;break}}if(!e){if(P=c.ownerDocument||document,!S)return P.createTextNode(w);e=P.createElementNS(i,S,w.is?
w:c),l&&(Ue.__m&&Ue.__m(t,s),l=!1),s=null}if(S){if(c=S=="template"&&e.content||e,s=S=="textarea"&&w.defaultValue!=null?null:
s&&lh.call(c.childNodes),!l&&s)for(x={},p=0;p<e.attributes.length;p++)x[(h=e.attributes[p]).name]=h.value;for(p in x)h=x[p],
p=="dangerouslySetInnerHTML"?m=h:p=="children"||p in w||p=="value"&&"defaultValue"in w||p=="checked"&&"defaultChecked"in
w||rp(e,p,null,h,i);for(p in w)h=w[p],p=="children"?f=h:p=="dangerouslySetInnerHTML"?d=h:p=="value"?v=h:p=="checked"?y=h:
l&&typeof h!="function"||x[p]===h||rp(e,p,h,x[p],i);d?(l||m&&(d.__html==m.__html||d.__html==e.innerHTML)||(e.innerHTML=d.
__html),t.__k=[]):(m&&(e.textContent=""),(S=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&B8.test(S))&&(i="\
http://www.w3.org/1999/xhtml"),dx(c,ah(f)?f:[f],t,n,o,i,s,a,s?s[0]:n.__k&&Li(n,0),l,u),s&&s.some(Ts)),l&&S!="textarea"||
(p="value",S=="progress"&&v==null?e.removeAttribute(p):v==null||v===e[p]&&(S!="progress"||v)||rp(e,p,v,x[p],i),p="checke\
d",y!=null&&y!=e[p]&&rp(e,p,y,x[p],i))}else x===w||l&&e.data==w||(e.data=w);return e}function ch(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){
Ue.__e(i,n)}}function ph(e,t,n){var o,i,s,a;if(Ue.unmount&&Ue.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||ch(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){Ue.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&ph(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=sp(o,s=[]))&&(o==
e.__e&&s.some(Ts),Ts(i),Ts(o)),n||Ts(e.__e),e.__e=e.__c=e.__=null}function V8(e,t,n){return this.constructor(e,n)}function gx(e,t){
var n,o,i,s;Ue.__&&Ue.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=yu(A,{children:[e]}),
i=[],s=[],uh(t,t.__k,o||lp,lp,t.namespaceURI,o?null:t.firstChild?lh.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,s),
hx(i,t.__k,s),t.__k.props.children=null}function Ra(e){function t(n){var o,i;return this.getChildContext||(o=new Set,(i={})[t.__c]=this,this.getChildContext=function(){
return i},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,rh(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+lx++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}Ue={__e:function(e,t,n,o){for(var i,s,a;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&
i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),a=1),a&&8&i.__g)return void(i.
__g|=2)}catch(l){e=l}}throw ap=0,e}},ix=0,ih=function(e){return e!=null&&e.constructor===vu},Oa.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Ps({},this.state)),typeof e=="function"&&(e=e(Ps({},n),this.props)),e&&(Ps(
n,e),this.__v&&(t&&this.__k.push(t),rh(this)))},Oa.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),rh(this))},Oa.prototype.render=A,Ri=[],ap=0,sx=function(e,t){return e.__v.__b-t.__v.__b},ip=Symbol(),ax=/(PointerCapture)$|Capture$/i,
sh=0,oh={},lx=0;var Ni,Ot,dh,yx,mh=Object.is,xu=0,Px=[],fh=[],Ft=Ue,vx=Ft.__b,bx=Ft.__r,xx=Ft.diffed,wx=Ft.__c,kx=Ft.unmount,Cx=Ft.__;function La(e,t){
Ft.__h&&Ft.__h(Ot,e,xu||t),xu=0;var n=Ot.__H||(Ot.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function k(e){
return xu=1,gh(_x,e)}function gh(e,t,n){var o=La(Ni++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):_x(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);mh(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=Ot,!Ot.__f)){Ot.__f=!0;var i=Ot.shouldComponentUpdate;
Ot.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,p=this.props!=s;if(u.__.some(function(m){
m.__N&&(c=!0,mh(m.__[0],m.__N[0])||(p=!0))}),i){var d=i.call(this,s,a,l);return c?d||p:d}return!c||p}}return o.__}function F(e,t){
var n=La(Ni++,3);!Ft.__s&&yh(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Ot.__H.__h.push(n))}function st(e,t){var n=La(Ni++,4);!Ft.
__s&&yh(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Ot.__h.push(n))}function H(e){return xu=5,Y(function(){return{current:e}},[])}function Y(e,t){var n=La(Ni++,7);return yh(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function cp(e,t){return xu=8,Y(function(){return e},
t)}function Na(e){var t=Ot.context[e.__c],n=La(Ni++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(Ot)),t.props.value):e.
__}function ht(){var e=La(Ni++,11);if(!e.__){for(var t=Ot.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function W8(){var e;do{for(;e=fh.shift();)try{bu(e)}catch(n){Ft.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
Px.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(bu),t.__h.some(hh),t.__h=[]}catch(n){t.__h=[],Ft.__e(n,e.__v)}}}while(fh.
length)}Ft.__b=function(e){Ot=null,vx&&vx(e)},Ft.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Cx&&Cx(e,t)},Ft.
__r=function(e){bx&&bx(e),Ni=0;var t=(Ot=e.__c).__H;t&&(dh==Ot?Ot.__h=[]:(t.__h.some(bu),t.__h.some(hh),Ni=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),dh=Ot},Ft.diffed=function(e){xx&&xx(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&Tx(Px.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),dh=Ot=null},Ft.__c=function(e,t){t.some(
function(n){try{n.__h.some(bu),n.__h=n.__h.filter(function(o){return!o.__||hh(o)})}catch(o){n.__h=[function(){throw o}]}}),
wx&&wx(e,t)},Ft.unmount=function(e){kx&&kx(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,Tx(fh.push(i))}else bu(i)}catch(s){t=s}}),o.
__H=void 0,t&&Ft.__e(t,o.__v))};var Sx=typeof requestAnimationFrame=="function";function U8(e){var t,n=function(){clearTimeout(
o),Sx&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Sx&&(t=requestAnimationFrame(n))}function Tx(e){e!=1&&yx==
Ft.requestAnimationFrame||((yx=Ft.requestAnimationFrame)||U8)(W8)}function bu(e){var t=Ot,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),Ot=t}function hh(e){var t=Ot;e.__c=e.__(),Ot=t}function yh(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!mh(n,e[o])})}function _x(e,t){return typeof t=="function"?t(e):t}var K8=Symbol.for("preact-signals");function fp(){if(oi>1)oi--;else{var e,t=!1;for((function(){var i=dp;for(dp=void 0;i!==
void 0;){var s=i.S;if(s.v===i.v)for(var a=s.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=s.i);i=i.o}})();ku!==void 0;){var n=ku;for(ku=
void 0,pp++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&$x(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(pp=0,oi--,
t)throw e}}function bh(e){if(oi>0)return e();vh=++j8,oi++;try{return e()}finally{fp()}}var wu,_t=void 0;function Cu(e){var t=_t,
n=wu;_t=void 0,wu=void 0;try{return e()}finally{_t=t,wu=n}}var ku=void 0,oi=0,pp=0,j8=0,vh=0,dp=void 0,mp=0;function Mx(e){
if(_t!==void 0){var t=e.n;if(t===void 0||t.t!==_t)return t={i:0,S:e,p:_t.s,n:void 0,t:_t,e:void 0,x:void 0,r:t},_t.s!==void 0&&
(_t.s.n=t),_t.s=t,e.n=t,32&_t.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=_t.s,t.n=void 0,_t.s.n=t,_t.s=t),t}}function nn(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}nn.prototype.brand=K8;nn.prototype.h=function(){return!0};nn.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Cu(function(){var o;(o=t.W)==null||o.call(t)}))};
nn.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Cu(function(){var i;(i=t.Z)==null||i.call(t)}))}};nn.prototype.subscribe=
function(e){var t=this;return kn(function(){var n=t.value;Cu(function(){return e(n)})},{name:"sub"})};nn.prototype.valueOf=
function(){return this.value};nn.prototype.toString=function(){return this.value+""};nn.prototype.toJSON=function(){return this.
value};nn.prototype.peek=function(){var e=this;return Cu(function(){return e.value})};Object.defineProperty(nn.prototype,
"value",{get:function(){var e=Mx(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(pp>100)
throw new Error("Cycle detected");(function(n){oi!==0&&pp===0&&n.l!==vh&&(n.l=vh,dp={S:n,v:n.v,i:n.i,o:dp})})(this),this.
v=e,this.i++,mp++,oi++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{fp()}}}});function le(e,t){return new nn(e,
t)}function $x(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Dx(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Ex(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function _s(e,t){nn.call(this,void 0,t),this.x=e,this.s=void 0,this.g=mp-1,this.
f=4}_s.prototype=new nn;_s.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
mp))return!0;if(this.g=mp,this.f|=1,this.i>0&&!$x(this))return this.f&=-2,!0;var e=_t;try{Dx(this),_t=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return _t=e,Ex(
this),this.f&=-2,!0};_s.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
nn.prototype.S.call(this,e)};_s.prototype.U=function(e){if(this.t!==void 0&&(nn.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};_s.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(_s.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=Mx(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function mn(e,t){
return new _s(e,t)}function Ax(e){var t=e.j;if(e.j=void 0,typeof t=="function"){oi++;var n=_t;_t=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,xh(e),o}finally{_t=n,fp()}}}function xh(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
Ax(e)}function G8(e){if(_t!==this)throw new Error("Out-of-order effect");Ex(this),_t=e,this.f&=-2;try{8&this.f&&xh(this)}finally{
fp()}}function Ba(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,wu&&wu.push(this)}
Ba.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Ba.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Ax(this),
Dx(this),oi++;var e=_t;return _t=this,G8.bind(this,e)};Ba.prototype.N=function(){2&this.f||(this.f|=2,this.u=ku,ku=this)};
Ba.prototype.d=function(){this.f|=8,1&this.f||xh(this)};Ba.prototype.dispose=function(){this.d()};function kn(e,t){var n=new Ba(
e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Ox,gp,hp,J8=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Rx=[];kn(function(){Ox=this.N})();function Fa(e,t){Ue[e]=t.bind(null,Ue[e]||function(){})}function Su(e){if(hp){var t=hp;
hp=void 0,t()}hp=e&&e.S()}function Lx(e){var t=this,n=e.data,o=Y8(n);o.name="ReactiveDom",o.value=n;var i=Y(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=mn(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),p=mn(
function(){return!Array.isArray(c.value)&&!ih(c.value)}),d=kn(function(){if(this.N=Nx,p.value){var f=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),m=t.__$u.d;return t.__$u.d=function(){d(),m.call(this)},[p,c]},[]),s=i[0],
a=i[1];return s.value?a.peek():a.value}Lx.displayName="ReactiveTextNode";Object.defineProperties(nn.prototype,{constructor:{
configurable:!0,value:ux(A,null).constructor},type:{configurable:!0,value:Lx},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Fa("__b",function(e,t){if(Su(),gp=void 0,typeof t.
type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var s=o[i];s instanceof nn&&(n||(t.__np=n={}),n[i]=s,o[i]=
s.peek())}}e(t)});Fa("__r",function(e,t){if(e(t),t.type!==A){Su();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(i,s){var a;return kn(function(){a=this},{name:s}),a.c=i,a})((function(i){return function(){var s;J8&&((s=this.
y)==null||s.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),gp=
o,Su(n)}});Fa("__e",function(e,t,n,o){Su(),gp=void 0,e(t,n,o)});Fa("diffed",function(e,t){Su(),gp=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],p=o[u];c===void 0?(c=Z8(n,u,p,i),s[u]=c):c.o(p,i)}}}e(t)});function Z8(e,t,n,o){
var i=t in e&&e.ownerSVGElement===void 0,s=le(n);return{o:function(a,l){s.value=a,o=l},d:kn(function(){this.N=Nx;var a=s.
value.value;o[t]!==a&&(o[t]=a,i?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}Fa("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var s=o[i];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var p=c.
__$u;p&&(c.__$u=void 0,p.d())}}e(t)});Fa("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Oa.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function Y8(e,t){return Y(function(){return le(e,t)},[])}var Q8=function(e){queueMicrotask(function(){queueMicrotask(e)})};function X8(){bh(function(){for(var e;e=Rx.shift();)Ox.call(e)})}function Nx(){Rx.push(this)===1&&(Ue.requestAnimationFrame||
Q8)(X8)}var wh=new URL("../../",import.meta.url);function zt(e){return new URL(e,wh).href}function Bx(e){return e.startsWith(wh.
pathname)?e.slice(wh.pathname.length):e.replace(/^\//,"")}var e3=/"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g,t3=/(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/;function za(e){
return JSON.parse(t3.test(e)?e.replace(e3,n3):e)}function n3(e){return e.startsWith('"')||String(Number(e))===e?e:`"${e}\
"`}var tt=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function ri(){return new tt(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function ii(e,t=0){let n=kh(e)&&kh(
e.error)?e.error:null;if(!n)return new tt({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=i=>typeof n[i]==
"string"?n[i]:"";return new tt({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:o3(n.span),status:t})}
function o3(e){if(!kh(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function kh(e){return e!==null&&typeof e=="object"}function Bi(e,t){let n=new TextEncoder().encode(e),o=i=>new TextDecoder().
decode(n.subarray(0,i)).length;return{start:o(t.start),end:o(t.end)}}var Fx=le(0),zx=Fx;async function oe(e,t={}){let n=await Ia(e,t);if(n.status!==204)return await Ix(n)}async function Ia(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await r3(
zt(e),n);if(o.status===401&&Fx.value++,!o.ok)throw ii(await Ix(o).catch(()=>null),o.status);return o}async function r3(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:ri()}}async function Ix(e){let t=await e.text();try{return za(
t)}catch{throw new tt({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function Cn(e){
return e instanceof DOMException&&e.name==="AbortError"}function U(e){return e instanceof tt?e:new tt({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var Hx=le(null),Ha=Hx;function qx(){kn(()=>{zx.value>=0&&oe("v1/me").then(e=>{Hx.value=e},()=>{})})}async function Vx(e){
await oe("v1/login",{body:{token:e}})}async function Wx(){await oe("v1/logout",{method:"POST"})}var yp=le({value:null,error:null}),Ch=new Map,He=yp;async function Mt(){try{let e=await oe("v1/datasets");yp.value={value:e.
datasets,error:null}}catch(e){yp.value={value:yp.value.value,error:U(e)}}}function Ae(e){let t=Ch.get(e);return t||(t=le(
{value:null,error:null}),Ch.set(e,t),Jn(e)),t}async function Jn(e){let t=Ch.get(e);if(!(!t||e===""))try{t.value={value:await oe(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:U(n)}}}async function Ux(e,t,n,o){
let i=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${i.toString()}`;return(await oe(
s,{signal:o})).values}async function vp(e,t,n){return oe(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var i3=new Set(["estimate","running","exact","error","cancelled","live"]);function bp(e){let t;try{t=za(e)}catch{return null}
if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!i3.has(n.state))return null;let o=i=>typeof n[i]==
"number"?n[i]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="exact"?1:0),answer:n.answer??
null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?ii(n):null,body:n}}function xp(e){return e.
state==="exact"||e.state==="error"||e.state==="cancelled"}var Kx=!0;async function jx(e,t,n){try{if(Kx&&await s3(e,t,n))return;await a3(e,t,n)}catch(o){if(!Cn(o))throw o}}async function s3(e,t,n){
try{let o="run"in e?e.run:e,i="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await Ia("v1/stream",{body:o,signal:n,
...i?{headers:i}:{}});return await l3(s,a=>{let l=bp(a);l&&t(l)}),!0}catch(o){if(!(o instanceof tt)||o.status!==404&&o.status!==
405)throw o;return Kx=!1,!1}}async function a3(e,t,n){if(!("run"in e))throw new tt({code:"not_supported",message:"This s\
erver has no live events"});let o=await Ia("v1/query",{body:e.run,signal:n}),i=za(await o.text());t({id:0,seq:0,state:"e\
xact",done:1,answer:i,intervals:null,elapsed:i.stats.elapsed_ms,error:null,body:{}})}async function l3(e,t){if(!e.body)return;
let n=e.body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:i,value:s}=await n.read();if(i)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var _h=250,u3=8e3,Yo=le("idle"),Qo=new Map,Sh=null,c3=1,Tu=_h,Th,qa=Yo;function wp(e,t,n=[]){let o=c3++,i=n.filter(s=>Qo.
has(s));Qo.set(o,{message:e,take:t,abort:null}),Yo.value==="open"&&Mh({id:o,...e,...i.length>0?{cancels:i}:{}});for(let s of i)
Jx(s);return Yo.value==="http"&&Zx(o),Yo.value==="idle"&&$h(),o}function Pu(e){Qo.has(e)&&(Yo.value==="open"&&Mh({id:e,cancel:!0}),
Jx(e))}function Gx(){Yo.value==="away"&&(clearTimeout(Th),$h())}function Jx(e){Qo.get(e)?.abort?.abort(),Qo.delete(e)}function Mh(e){
Sh?.send(JSON.stringify(e))}function $h(){Yo.value=Yo.value==="away"?"away":"connecting";let e=new URL(zt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,Sh=t,Tu=_h,Yo.value="open";
for(let[o,i]of Qo)Mh({id:o,...i.message})},t.onmessage=o=>d3(String(o.data)),t.onclose=()=>{Sh=null,n?Dh():p3()}}async function p3(){
if(!await fetch(zt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return Dh();Tu=_h,Yo.value="http";for(let t of Qo.
keys())Zx(t)}function Dh(){Yo.value="away",clearTimeout(Th),Th=setTimeout($h,Tu*(.75+Math.random()/2)),Tu=Math.min(Tu*2,
u3)}function d3(e){let t=bp(e);t&&Ph(t)}function Ph(e){let t=Qo.get(e.id);t&&(xp(e)&&Qo.delete(e.id),t.take(e))}function Zx(e){
let t=Qo.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!Qo.has(e))return;if(t.abort=null,o instanceof
tt&&o.code===ri().code)return Dh();let i=o instanceof tt?o:new tt({code:"unexpected",message:String(o)});Ph({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:i,body:{}})};jx(t.message,o=>Ph({...o,id:e}),t.abort.
signal).catch(n)}var Va=/([^.[\]]+)|\[(\d+)\]/gy;function _u(e){let t=[];for(Va.lastIndex=0;Va.lastIndex<e.length;){e[Va.lastIndex]==="."&&
Va.lastIndex++;let n=Va.lastIndex,o=Va.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function Yx(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function Mu(e){return typeof e=="\
string"?_u(e):e}function Dn(e,t){let n=e;for(let o of Mu(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function Te(e,t,n){return Eh(e,Mu(t),n)}function Eh(e,t,n){let[o,...i]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=Eh(l[o],i,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=Eh(s.get(o),i,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function Ah(e,t){let n=Dn(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function kp(e,t,n,o){let i=Ah(e,Mu(t));return i.
splice(n,0,o),Te(e,t,i)}function $u(e,t,n){let o=Ah(e,Mu(t));return o.splice(n,1),Te(e,t,o.length>0?o:void 0)}function Qx(e,t,n,o){
let i=Ah(e,Mu(t));if(n<0||n>=i.length)return e;let[s]=i.splice(n,1);return i.splice(Math.max(0,Math.min(o,i.length)),0,s),
Te(e,t,i)}function It(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&It(e[o],t[o]))}var Oh=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],Cp=["explore","funnel",
"retention","paths","sessions","difference","live"];function si(e){return Oh.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function ge(e){return e==null?[]:typeof e=="string"?[e]:e}function e0(e,t){if(e===null)return t;if("rows"in t.answer&&"rows"in e){let n=ge(t.answer.query?.aggregate?.by).length;return Xx(
e.rows,t,"rows",o=>JSON.stringify(o.slice(0,n)))}return"groups"in t.answer&&"groups"in e&&t.answer.groups&&e.groups?Xx(e.
groups,t,"groups",n=>JSON.stringify("other"in n?null:[n.value])):t}function Xx(e,t,n,o){let i=new Map(e.map((c,p)=>[o(c),
p])),s=t.answer[n],a=t.intervals?.[n],l=s.map((c,p)=>({i:p,place:i.get(o(c))??e.length+p})).sort((c,p)=>c.place-p.place),
u=c=>l.map(({i:p})=>c[p]);return{answer:{...t.answer,[n]:u(s)},intervals:Array.isArray(a)?{...t.intervals,[n]:u(a)}:t.intervals}}var Rh={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,sampled:null,elapsed:null,error:null},
m3=100,Ms=class{present=le(Rh);result=this.present;id=0;painted=0;pending=null;latest=null;timer;run(t,n={}){let o=this.
present.value;this.present.value={...o,phase:"running",document:t,former:o.answer!==null&&!It(o.of,t),done:0,elapsed:null,
error:null},this.drop();let i=this.id;this.id=wp({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[i])}cancel(){let{
phase:t}=this.present.value;t!=="running"&&t!=="estimate"||(Pu(this.id),this.drop(),this.present.value={...this.present.
value,phase:"cancelled"})}close(){Pu(this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=
null,this.latest=null}take(t,n){if(xp(n)){this.drop(),this.paint(t,n);return}n.answer&&(this.pending=n),this.latest=n;let o=this.
painted+m3-performance.now();this.timer??=setTimeout(()=>{let{pending:i,latest:s}=this;this.drop(),i&&this.paint(t,i),s&&
s!==i&&this.paint(t,s)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,i={...o,done:Math.
max(o.done,n.done),elapsed:n.elapsed,error:n.error};if(n.answer&&n.state==="exact"){this.present.value={...i,phase:"exac\
t",answer:n.answer,of:t,intervals:null,sampled:null,former:!1};return}if(n.answer&&n.state==="estimate"){let a=e0(o.phase===
"estimate"?o.answer:null,{answer:n.answer,intervals:n.intervals??{}});this.present.value={...i,...a,phase:"estimate",of:t,
sampled:n.done,former:!1};return}let s=n.state==="running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={
...i,phase:s==="live"?"running":s}}};function gt(e){let t=Y(()=>new Ms,[]),n=e===null?"":JSON.stringify(e);return F(()=>{
e?t.run(e):t.cancel()},[n]),F(()=>()=>t.close(),[]),t.result.value}function ai(e,t){let n=typeof t=="string"?t:Yx(t);return!e||
e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.test(e.where.slice(n.length))?e:null}var f3=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function Sp(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function Wa(e,t){return e<0?"−"+t:t}function z(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||
t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return Wa(e,Sp(n)+(o===void 0?"":`.${o}`))}
function q(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return Wa(e,h3(t));if(t>=9995e11)return Wa(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=f3.find(([i])=>Number((t/i).toPrecision(3))>=1);return Wa(e,Number(t/
n).toPrecision(3)+" "+o)}function h3(e){return Number.isInteger(e)?Sp(String(e)):e>=1e3?Sp(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function W(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return Wa(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return Wa(e,`${Sp(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function Sn(e){
let t=W(e);return e>0?`+${t}`:t}function g3(e){return Number.isFinite(e)?Math.max(2,Math.min(15,Math.floor(-Math.log10(Math.
max(e,1e-15)))+1)):2}function y3(e,t,n=q){let o=n(Number(e.toPrecision(t)));return t<3?o.replace(/\d+\.\d+/,i=>Number(i).
toPrecision(t)):o}function Lh(e){let t=Math.max(e,.001);return t<.0995?W(t):W(t).replace(/\.\d/,"")}function t0(e,t,n,o=q){
if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${o(e)}`;let i=(n-t)/2/Math.abs(e);return`~ ${y3(e,g3(i),
o)} ±${Lh(i)}`}function n0(e,t,n){if(!Number.isFinite(t)||!Number.isFinite(n))return`~ ${W(e)}`;let o=(n-t)*50,i=o<1?
1:0;return`~ ${i===1?W(e):W(e).replace(/\.\d/,"")} ±${o.toFixed(i)}`}function Tn(e){let t=["B","KiB","MiB","GiB","TiB"],
n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}
function Le(e,t,n=`${t}s`){return`${q(e)} ${e===1?t:n}`}var Nh=[[86400,"d"],[3600,"h"],[60,"min"]];function Oe(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Oe(-e)}`;
if(e<59.95)return v3(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=Nh.findIndex(
([c])=>t>=c),[o,i]=Nh[n],s=Math.floor(t/o),[a,l]=Nh[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${i}`:
`${s}${" "}${i} ${u}${" "}${l}`}function v3(e){return e===0?`0${" "}s`:e<999e-6?`${Bh(e*1e6)}${" "}µs`:e<.9995?
`${Bh(e*1e3)}${" "}ms`:`${Bh(e)}${" "}s`}function Bh(e){return String(Number(e.toPrecision(e>=100?3:2)))}function Ua(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Oe(e/1e3)}var In={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},En={text:In.other,kind:"other"},b3=new Set(Object.
values(In)),x3=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function w3(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function V(e){return e.toWellFormed().replace(x3,w3).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function ee(e){
if(e==null)return{text:In.null,kind:"null"};if(e==="")return{text:In.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>ee(n).text).join(", "),kind:"value"};let t=V(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:b3.has(t)?`"${t}"`:t,kind:"value"}}var k3=new Intl.Segmenter("en",{granularity:"grapheme"});function o0(e){return Array.
from(k3.segment(e),t=>t.segment)}function Du(e,t){if(e.length<=t)return e;let n=o0(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function Ka(e,t){if(e.length<=t)return e;let n=o0(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var C3={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},r0=new Map;function i0(e,t){let n=`${t} ${e}`,o=r0.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...C3[t],timeZone:e,hourCycle:"h23"}),r0.set(n,o)),o}function Fh(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function K(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):Fh(t)?i0(t,n).format(o):`${i0("UTC",n).format(o)} UTC`}function Fi(e,t=Date.now()){return e==="UTC"||!Fh(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function $s(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:Fh(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(s=>[
s.type,Number(s.value)])),i=s=>o.get(s)??0;return{year:i("year"),month:i("month"),day:i("day"),hour:i("hour"),minute:i("\
minute"),second:i("second")}}function An(e,t,n){return t>=300*86400?K(e,n,"year"):t>=28*86400?K(e,n,"month"):t>=.9*86400?
K(e,n,"day"):t>=60?K(e,n,"minute"):K(e,n,"second")}function xe(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var S3=Symbol.for("pv"),T3=0;function r(e,t,n,o,i,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:S3,__v:--T3,__i:-1,__u:0};return(i||
s)&&(c.__source=i,c.__self=s),Ue.vnode&&Ue.vnode(c),c}var P3={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:r("path",{d:P3[e]})})}function Tp(e,t,n={}){let{side:o="bottom",align:i="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let v=t.right+s+a<=u-8;a0(
e,v?t.right+s:t.left-s-a,s0(t.top,l,c));return}let p=c-8-t.bottom-s,d=t.top-s-8,m=o==="bottom"?l<=p||p>=d:!(l<=d||d>=p),
f=Math.max(m?p:d,64),h=i==="start"?t.left:i==="end"?t.right-a:t.left+(t.width-a)/2;l>f&&(e.style.maxHeight=`${f}px`),a0(
e,s0(h,a,u),m?t.bottom+s:t.top-s-Math.min(l,f))}function s0(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function a0(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var l0="oa";var Ih=le(null),zh,$3=500;function u0(e,t,n){clearTimeout(zh),zh=setTimeout(()=>{e.isConnected&&(Ih.value={anchor:e,text:t})},
n)}function li(){clearTimeout(zh),Ih.value=null}function Do(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&u0(
t.currentTarget,e,$3)},onPointerLeave:li,onPointerDown:li,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
u0(n,e,0)},onBlur:li}:{}}function c0(){let e=H(null),t=Ih.value;return st(()=>{!e.current||!t||(e.current.showPopover(),
Tp(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?r("div",{ref:e,popover:"man\
ual",role:"tooltip",class:l0,children:t.text}):null}var Hh={};th(Hh,{button:()=>qh,danger:()=>A3,default:()=>R3,iconOnly:()=>Vh,outlined:()=>D3,primary:()=>E3,quiet:()=>O3,
small:()=>Wh});var qh="t",D3="na",E3="O",A3="pa",Vh="Te",O3="_e",Wh="qe",R3={button:qh,outlined:D3,primary:E3,danger:A3,
iconOnly:Vh,quiet:O3,small:Wh};function _(e){let{children:t,icon:n,after:o,label:i,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=Do(u||s?[i,s].filter(
Boolean).join("  "):void 0);return r("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:xe(qh,a!=="plain"&&
Hh[a],u&&Vh,l&&Wh,e.class),"aria-label":i,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&r(ie,{name:n}),t,o&&r(ie,{name:o,size:12})]})}var Uh={};th(Uh,{default:()=>z3,empty:()=>B3,null:()=>N3,other:()=>F3,value:()=>L3});var L3="da",N3="la",B3="xa",F3="sa",
z3={value:L3,null:N3,empty:B3,other:F3};function $({value:e,shown:t,most:n=256,middle:o=!1}){let i=t??ee(e),s=o?Ka(i.text,n):Du(i.text,n);return r("bdi",{class:Uh[i.
kind],title:s===i.text?void 0:Du(i.text,2e3),children:s})}var p0=8;function I3(e,t,n,o){let i=Math.max(0,Math.min(Math.floor(e/n)-p0,o)),s=Math.min(o,Math.ceil((e+t)/n)+p0);return{
first:i,end:s,before:i*n,after:(o-s)*n}}function Pp(e,t,n){let[o,i]=k({scroll:0,height:600});return F(()=>{let s=e.current;
if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;i(c=>c.scroll===u&&c.height===s.clientHeight?c:{scroll:u,height:s.
clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener("scroll",a,{passive:!0}),()=>{l.disconnect(),
s.removeEventListener("scroll",a)}},[t]),I3(o.scroll,o.height,t,n)}function _p(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function Mp(e,t,n,o,i=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=i||o===0?null:{row:Math.max(i,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var d0="Fe",m0="ca",Kh="y",f0="P",h0="Ge",g0="n",y0="k",$p="ga",jh="Je",Gh="p",v0="Q",Jh="ha",b0="V",x0="fa",w0="ua";function Me(e){let{columns:t,rows:n,summary:o=[]}=e,i=H(null),s=ht(),a=_p(),l=Pp(i,a,n.length),[u,c]=k(null),[p,d]=k(new Map),
m=t.map(({key:v,width:y})=>{let P=p.get(v);return P===void 0?y??"minmax(80px, max-content)":`${P}px`}).join(" ")+" minma\
x(0, 1fr)",f=v=>{let y=Mp(v,u,n.length+o.length,t.length,e.onSort?-1:0);if(y){v.preventDefault(),c(y),q3(i.current,y,a);
return}let P=u?[...n,...o][u.row]:void 0,x=u?t[u.column]:void 0;if(u?.row===-1&&x&&(v.key==="Enter"||v.key===" ")){v.preventDefault(),
x.sortable!==!1&&e.onSort?.(k0(x,e.sort??null));return}let w=i.current?.querySelector('[data-cursor="true"]');(v.key==="\
Enter"||v.key===".")&&P!==void 0&&x&&w&&v.target===i.current&&(v.preventDefault(),v.stopPropagation(),(e.onMenu??e.onCell)?.(
P,x,w))},h=(v,y,P)=>r(V3,{id:s,row:v,at:y,columns:t,cursor:u?.row===y?u.column:-1,onCursor:c,summary:P,last:y===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},P?`summary ${y}`:y);return r("div",{ref:i,class:d0,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:f,onFocus:v=>{v.target===i.current&&!u&&c({row:0,column:0})},children:r("div",{class:m0,role:"\
presentation",style:{gridTemplateColumns:m},children:[r("div",{role:"row","aria-rowindex":1,class:xe(Kh,f0),children:t.map(
(v,y)=>r(W3,{id:`${s}--1-${y}`,column:v,cursor:u?.row===-1&&u.column===y,sort:e.sort??null,onSort:e.onSort,onWidth:P=>d(
new Map(p).set(v.key,P))},v.key))}),l.before>0&&r("div",{role:"presentation",class:x0,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((v,y)=>h(v,l.first+y,!1)),l.after>0&&r("div",{role:"presentation",class:w0,style:{height:`${l.after}\
px`}}),o.map((v,y)=>h(v,n.length+y,!0))]})})}function q3(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function V3({id:e,row:t,at:n,columns:o,cursor:i,onCursor:s,
summary:a,last:l,onMenu:u,onCell:c}){return r("div",{role:"row","aria-rowindex":n+2,class:xe(Kh,a&&b0,l&&h0),children:o.
map((p,d)=>r("div",{id:`${e}-${n}-${d}`,role:"gridcell","aria-colindex":d+1,"data-cursor":d===i,class:xe(g0,p.number&&jh,
d===i&&Jh),onPointerDown:()=>s({row:n,column:d}),onClick:c&&(m=>c(t,p,m.currentTarget)),onContextMenu:u&&(m=>{m.preventDefault(),
u(t,p,m.currentTarget)}),children:r("span",{class:$p,children:p.cell(t,n)})},p.key))})}function k0(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function W3({id:e,column:t,
cursor:n,sort:o,onSort:i,onWidth:s}){let a=o?.key===t.key?o.descending?"descending":"ascending":"none",l=c=>{let p=c.currentTarget,
d=p.parentElement.getBoundingClientRect().width-c.clientX;p.setPointerCapture(c.pointerId),p.onpointermove=m=>s(Math.max(
48,Math.round(d+m.clientX))),p.onpointerup=()=>{p.onpointermove=null}},u=i!==void 0&&t.sortable!==!1;return r("div",{id:e,
role:"columnheader","aria-sort":u?a:void 0,"data-cursor":n,class:xe(y0,t.number&&jh,n&&Jh),children:[u?r("button",{type:"\
button",tabIndex:-1,class:Gh,onClick:()=>i(k0(t,o)),children:[r("span",{class:$p,children:t.head}),a!=="none"&&r(ie,{name:a===
"descending"?"sortDown":"sortUp",size:12})]}):r("span",{class:Gh,children:r("span",{class:$p,children:t.head})}),r("span",
{class:v0,onPointerDown:l})]})}var Zh=new Map,Dp=7;function Pn(e,t){let n=JSON.stringify([e,t??null]),o=Zh.get(n);return o===void 0&&(o=[...Zh.keys()].
filter(i=>i.startsWith(JSON.stringify([e]).slice(0,-1))).length,Zh.set(n,o)),o}function ja(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/Dp)%4]}function fn(e){return`--series-${e%Dp+1}`}var C0=le(0),Ep=C0;new MutationObserver(()=>{C0.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function rt(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}function Bt(e,t,n){let[o,i]=k(null),s=H(null),a=o&&o.row<e&&o.column<t?o:null;return F(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:i,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let d=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!d?!1:(n(a,d),!0)}let p=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:Mp(c,a,e,t);
return p?(i(p),!0):!1},mark:(c,p)=>({"data-at":`${c},${p}`,"data-cursor":a?.row===c&&a.column===p})}}var S0="ma",T0="va",P0="wa",_0="ba",M0="ya",$0="ka",D0="za";function Je({title:e,summary:t,actions:n,table:o,announced:i="",onKey:s,legend:a,scrolls:l=!1,children:u}){let[c,p]=k(!1),
d=ht(),m=f=>{if(!(f.ctrlKey||f.metaKey||f.altKey)){if(f.key==="t"||f.key==="T")p(!0);else if(!s?.(f))return;f.preventDefault(),
f.stopPropagation()}};return r("figure",{class:S0,"aria-labelledby":d,children:[r("div",{class:T0,children:[r("h2",{class:P0,
children:e}),r("div",{class:_0,children:[n,r(_,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"\
T",pressed:c,onClick:()=>p(!c)})]})]}),r("figcaption",{id:d,class:"spoken",children:t}),c?r("div",{class:$0,children:o}):
r(A,{children:[r("div",{class:xe(M0,l&&D0),tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:m,
children:u}),a]}),r("div",{class:"spoken","aria-live":"polite",children:i})]})}function E0(e,t){let n=new Map;for(let o of t){let i=n.get(o.actor);i?i.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:i,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=i&&a<=s))}function Au(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function A0(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function O0(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let i=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return i.length<=t?i:[...i.
slice(0,t-1),{event:null,rest:!0}]}var K3=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function R0(e,t,n){let o=(K3.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,i=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-i)/o)+1)},(s,a)=>i+a*o).slice(0,n+1)}function Ga(){let e=H(null),[t,n]=k(0);return st(()=>{let o=e.current;if(!o)return;let i=()=>n(o.clientWidth);i();let s=new ResizeObserver(
i);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var L0="ja",N0="Xa",B0="Sa",F0="Ba",z0="Ke",I0="Ca",H0="Ea";var Ja=20,Ou=136,q0=16,Za=24;function V0({events:e,sessions:t,zone:n,span:o,onSpan:i}){let{host:s,width:a}=Ga(),l=H(null),
u=Y(()=>{let M=e.map(({time:G})=>G),[N,R]=[Math.min(...M),Math.max(...M)];return R>N?[N,R]:[N-1e3,R+1e3]},[e]),[c,p]=o??
u,d=Y(()=>O0(e,12),[e]),m=Y(()=>e.filter(({time:M})=>M>=c&&M<=p).reverse(),[e,c,p]),f=Math.max(1,a-Ou-q0),h=M=>Ou+Au(M,c,
p)*f,v=M=>c+(M-(s.current?.getBoundingClientRect().left??0)-Ou)/f*(p-c),y=(M,N=(c+p)/2)=>{let R=A0([c,p],N,M,u);i(R[0]<=
u[0]&&R[1]>=u[1]?null:R)},P=Bt(1,m.length,({column:M})=>y(.25,m[M].time)),x=P.at?m[P.at.column]:void 0,w=M=>{if(M.key===
"+")y(.5,x?.time);else if(M.key==="-")y(2,x?.time);else if(M.key==="0")i(null);else return P.key(M);return!0},S=M=>{let N=l.
current;if(l.current=null,N===null)return;let R=v(M);Math.abs(h(R)-h(N))>4&&i([Math.max(u[0],Math.min(N,R)),Math.min(u[1],
Math.max(N,R))])},E=Za+d.length*Ja+24;return r(Je,{title:`${z(e.length)} events, ${z(t.length)} sessions`,onKey:w,summary:`\
Timeline of ${z(e.length)} events in ${z(t.length)} sessions, from ${K(u[0],n)} to ${K(u[1],n)}`,announced:x?`${ee(x.event).
text}, ${K(x.time,n,"millisecond")}`:"",actions:r(A,{children:[r(_,{small:!0,kind:"outlined",icon:"minus",label:"Zoom ou\
t",keys:"-",disabled:o===null,onClick:()=>y(2)}),r(_,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>y(
.5)}),r(_,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>i(null),children:"All"})]}),table:r(Me,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:M})=>K(M,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:M,end:N})=>Oe((N-M)/1e3)},{key:"events",head:"events",number:!0,cell:({events:M})=>z(M)}]}),children:[r("di\
v",{ref:s,class:L0,onPointerDown:M=>{l.current=v(M.clientX)},onPointerUp:M=>S(M.clientX),onWheel:M=>{(M.ctrlKey||M.shiftKey)&&
(M.preventDefault(),y(M.deltaY>0?1.5:.67,v(M.clientX)))},children:a>0&&r("svg",{width:a,height:E,"aria-hidden":"true",children:[
t.filter(({start:M,end:N})=>N>=c&&M<=p).map(M=>r("rect",{x:h(M.start)-3,y:Za-12,width:Math.max(6,h(M.end)-h(M.start)+6),
height:d.length*Ja+12,rx:3,class:N0,onDblClick:()=>i([M.start-500,M.end+500]),children:r("title",{children:`${K(M.start,
n,"second")}, ${Oe((M.end-M.start)/1e3)}, ${z(M.events)} events`})},M.start)),d.map((M,N)=>r("g",{children:[r("text",{x:Ou-
12,y:Za+N*Ja+4,class:B0,children:M.rest?En.text:Ka(ee(M.event).text,18)}),r("line",{x1:Ou,x2:a-q0,y1:Za+N*Ja,y2:Za+N*Ja,
class:F0})]},N)),m.map((M,N)=>{let R=G3(d,M);return r("circle",{cx:h(M.time),cy:Za+R*Ja,r:x===M?6:4,class:z0,...P.mark(0,
N),style:{fill:d[R]?.rest?"var(--other)":`var(${fn(Pn("event",[M.event]))})`},children:r("title",{children:`${ee(M.event).
text}, ${K(M.time,n,"millisecond")}`})},N)}),R0(c,p,Math.max(2,Math.floor(f/140))).map(M=>r("text",{x:h(M),y:E-6,class:I0,
children:K(M,n,p-c>2*864e5?"dayShort":p-c>36e5?"clock":"clockSecond")},M))]})}),r("p",{class:H0,children:x?r(A,{children:[
r($,{value:x.event})," ",K(x.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session sh\
ows it alone"})]})}function G3(e,t){let n=e.findIndex(o=>!o.rest&&o.event===t.event);return n>=0?n:e.length-1}function _n(e){return`'${e.replaceAll("'","''")}'`}var W0="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",J3=new RegExp(`^${W0}(\\.${W0}\
)*$`,"u"),Z3=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function be(e){return J3.test(e)&&!Z3.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function $r(e){
return`event = ${_n(e)}`}var Y3=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function ui(e){let t=e===void 0?null:Y3.exec(e);return t?
t[1].replaceAll("''","'"):null}function ci(e,t){let n=be(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${_n(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>_n(String(o))).join(", ")})`:`${n} = ${String(t)}`}function Eo(e,t){return e===
void 0||e.trim()===""?t:`${U0(e)} and ${U0(t)}`}function U0(e){return/\bor\b/i.test(e)?`(${e})`:e}var K0={before:[],after:[]};function Yh(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function j0(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function G0(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var Q3=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function ze(e){
let t=Q3.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function Qh(e){let t=e[si(e)];return ge(
t?.by).find(n=>!Ya(n))??null}function Ya(e){return/^\s*(time|bins)\s*\(/i.test(e)}function Z0(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let i={...n,[e.view]:{document:X3(e.document),as:e.as}},s=n[t],a=ze(e.document),l=Qh(e.document);
if(s){let d=J0({...a,...s.document},l);return{state:{view:t,document:d,as:s.as,open:[]},waiting:i,said:null}}let u=eF(t)?
ui(a.where):null;u!==null&&delete a.where;let c=J0({...a,...As(t,u,o)},l),p=u===null?null:`The filter ${$r(u)} became ${tF(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:i,said:p}}function X3(e){let t=si(e);return e[t]===void 0?
{}:{[t]:e[t]}}function eF(e){return e==="funnel"||e==="retention"||e==="paths"}function tF(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function As(e,t,n){let[o,i]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===i?o:i].filter(nF).map(oF),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":$r(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:$r(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":$r(s)}}}}function nF(e){return e!==void 0}function oF(e){return{
where:$r(e)}}function J0(e,t){let{aggregate:n,funnel:o,retention:i}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(i)return{...e,retention:{...i,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=ge(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(Ya),t]}}}var Xh={view:"explore",document:{dataset:""},as:null,open:[]},Ht=le(Xh),er=le(K0),Y0=le({state:Xh,how:"load"}),Ap={},Op=!1,
Ve=Ht,Rp=Y0,ye=mn(()=>Ht.value.document),Q0=mn(()=>Ht.value.view),X0=mn(()=>Ht.value.as),Ii=mn(()=>Ht.value.open),jt=mn(
()=>Ht.value.document.dataset),Qa=mn(()=>er.value.before.length>0),Xa=mn(()=>er.value.after.length>0);function ew(e,t){return It(
{...e,open:[]},{...t,open:[]})}function de(e,t="push"){let n={...Ht.value,...e};It(n,Ht.value)||(!ew(n,Ht.value)&&(t==="\
push"||!Op)&&(er.value=Yh(er.value,Ht.value)),Op=t==="replace",eg(n,t))}function ue(e,t,n="push"){de({document:Te(Ht.value.
document,e,t)},n)}function po(e){de({open:[...Ht.value.open,e]})}function Lp(){de({open:Ht.value.open.slice(0,-1)})}function tw(e,t){
let n=Z0(Ht.value,e,Ap,t);return Ap=n.waiting,de(n.state),n.said}function pi(){nw(j0(er.value,Ht.value))}function el(){nw(G0(er.value,Ht.value))}function nw(e){e&&(er.value=e.stack,Op=!1,
eg(e.value,"push"))}function di(e){It(e,Ht.value)||(Ht.value!==Xh&&!ew(e,Ht.value)&&(er.value=Yh(er.value,Ht.value)),Op=
!1,eg(e,"load"))}function eg(e,t){Ht.value=e,Y0.value={state:e,how:t}}function ow(){return{undo:er.value,waiting:Ap}}function rw(e){
er.value=e.undo,Ap=e.waiting}function qt(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function Qe(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${z(e)} ms`:Oe(e/1e3);case"seconds":return n?`${z(e)} s`:Oe(e);case"bytes":return n?`${z(e)} B`:Tn(
e);case"share":return n?`${z(e*100)} %`:W(e);case"none":return n?z(e):q(e)}}function tr(e){return e.type==="int64"||e.type===
"float64"}function mo(e,t,n){return typeof e=="number"&&tr(t)?{text:Qe(e,qt(t.name)),kind:"value"}:typeof e=="string"&&t.
type==="timestamp"?{text:K(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:ee(e)}var iw="Ia",sw="Ua",aw="Ha",lw="La";function De({icon:e,title:t,children:n,actions:o}){return r("div",{class:iw,children:[r(ie,{name:e,size:32}),r("h2",{class:sw,
children:t}),n&&r("p",{class:aw,children:n}),r("div",{class:lw,children:o})]})}var uw="Ma",cw="Na",pw="Ra";var dw="Aa",mw="Da";function Bp({busy:e,done:t=null}){let n=H(null);return st(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),r("div",{class:uw,"aria-hidden":"true",children:e&&(t===null||t===0?r("div",{class:pw}):r("div",{ref:n,class:cw}))})}
function Ce({lines:e=6}){return r("div",{class:dw,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>r("div",{class:mw},
n))})}var fw="Ta",hw="_a",gw="qa",yw="Fa",vw="Ga";function tg(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function ce({id:e,error:t,onHint:n}){let o=tg(t.hint);return r(
"div",{class:fw,id:e,role:"alert",children:[r("span",{class:hw,children:r(ie,{name:"error",size:14})}),r("span",{class:gw,
children:V(t.message)}),t.hint!==""&&(o!==null&&n?r("button",{type:"button",class:yw,onClick:()=>n(o),children:[V(o),"?"]}):
r("span",{class:vw,children:V(t.hint)}))]})}var bw=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function Fp(e,t){
let n=e.split("/").filter(u=>u!=="").map(aF),[o,i,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&i!==void 0)return{kind:"\
link",id:i};if(bw.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(i===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=Cp.find(u=>u===i)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function aF(e){try{return decodeURIComponent(e)}catch{return e}}function nl(e,t){return`${xw(e)}/${t}`}
function ol(e,t){return`${xw(e)}/actor/${encodeURIComponent(t)}`}function xw(e){let t=bw.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function ww(e){let t=[`q=${await tl(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await tl(e.open)}`),t.join("&")}async function zp(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await mi(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let i=t.get("open"),s=i===null?[]:await mi(i);return{document:o,as:t.get("as"),open:Array.isArray(
s)?s.filter(lF):[]}}function lF(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function tl(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await kw(t,new CompressionStream("deflate-raw")),o="";for(let i of n)o+=String.fromCharCode(
i);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function mi(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await kw(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var uF=4<<
20;async function kw(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let i=[],s=0,a=t.readable.
getReader();for(;;){let{done:c,value:p}=await a.read();if(c)break;if(i.push(p),s+=p.length,s>uF)throw new Error("the lin\
k unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of i)l.set(c,u),u+=c.length;return l}var Ip=new Map;function ng(e){return Ip.has(e)||Sw(e),Ip.get(e)??{events:[]}}async function Sw(e){if(e==="")return{events:[]};
Ip.set(e,{events:[]}),He.value.value||await Mt();let o={events:(He.value.value?.find(({name:i})=>i===e)?.event?await Ux(
e,"event",10).catch(()=>[]):[]).map(({value:i})=>i)};return Ip.set(e,o),o}var Cw=864e5;async function og(e,t){let n=t===
"explore"?null:Sw(e);He.value.value||await Mt();let o=He.value.value?.find(({name:l})=>l===e),i=o!==void 0&&Date.parse(o.
to)>Date.now()-2*Cw,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*Cw,a=n?await n:ng(e);return{dataset:e,...i&&s?{from:"\
now-30d"}:{},timezone:yt(),...As(t,null,a)}}function yt(){return Intl.DateTimeFormat().resolvedOptions().timeZone||"UTC"}var Hp="sluice.";function Dr(e){return Nu(()=>localStorage.getItem(Hp+e))}function Er(e,t){Nu(()=>localStorage.setItem(Hp+
e,t))}function qp(e){let t=Nu(()=>sessionStorage.getItem(Hp+e));return t===null?null:Nu(()=>JSON.parse(t))}function rl(e,t){
Nu(()=>sessionStorage.setItem(Hp+e,JSON.stringify(t)))}function Nu(e){try{return e()}catch{return null}}var Os=le({kind:"home"}),qi=Os,Hi=Promise.resolve(),Tw=0;async function Pw(){let e=qp("undo");e?.undo&&Array.isArray(e.undo.
before)&&rw(e),addEventListener("popstate",()=>{rg()}),addEventListener("pagehide",()=>rl("undo",ow())),await rg(),kn(()=>{
let{state:t,how:n}=Rp.value;n!=="load"&&(Hi=Hi.then(()=>Vp(t,n)))})}function ve(e,t=""){history.pushState(null,"",zt(e)+
(t===""?"":`#${t}`)),rg()}function Ar(e=Ve.value){Os.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
Hi=Hi.then(()=>Vp(e,"push"))}async function Rs(e){return`${zt(nl(e.document.dataset,e.view))}#${await ww(e)}`}async function Vp(e,t){
let n=await Rs(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),Os.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function rg(){let e=++Tw,t=Fp(Bx(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){Os.value=t;return}let n=await zp(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await og(t.dataset,t.view);e===Tw&&(di({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),Os.value=t,n||(Hi=Hi.then(
()=>Vp(Ve.value,"replace"))))}async function fi(e){let{view:t,document:n}=Ve.value,o=await og(e,t),i={view:t,document:o,
as:null,open:[]};if(n.dataset===""){di(i),Os.value={kind:"view",dataset:e,view:t,fragment:""},Hi=Hi.then(()=>Vp(i,"repla\
ce"));return}de(i),Os.value.kind!=="view"&&Ar()}var _w="Qe",Mw="Ja",$w="Ka",ig="Oa",Dw="Pa";var Aw=2e3;function Ow({dataset:e,actor:t}){let n=ye.value.timezone??"UTC",o=Ae(e).value,i=o.value?.actors?.[0]??null,s=gt(
i===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:Aw}}),a=gt(i===null?null:{dataset:e,timezone:n,
where:`string(${be(i)}) = ${_n(t)}`,aggregate:{over:{sessions:{per:i}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});F(()=>{globalThis.document.title=`${V(t)} · ${V(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return r("main",{class:_w,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[r("\
div",{class:Mw,children:[r(_,{icon:"left",kind:"outlined",onClick:()=>Ar(),children:"Back"}),r("h1",{class:$w,children:r(
$,{value:t,most:80,middle:!0})}),r("span",{class:ig,children:[r($,{value:i??"",most:32})," in ",r($,{value:e,most:32}),"\
, on the clock of ",Fi(n)]})]}),l&&r(ce,{error:l}),!l&&r(pF,{answer:Ew(s.answer),sessions:Ew(a.answer),actor:t,zone:n})]})}
function pF({answer:e,sessions:t,actor:n,zone:o}){let i=Y(()=>dF(e,n),[e]),s=Y(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=k(null);if(!e)return r(Ce,{});if(e.rows.
length===0)return r(De,{icon:"actor",title:"Nobody of this name",actions:r(_,{kind:"primary",onClick:()=>Ar(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,p)=>a===null||i[p].time>=a[0]&&i[p].
time<=a[1]);return r(A,{children:[r(V0,{events:i,sessions:s,zone:o,span:a,onSpan:l}),r("div",{class:Dw,children:[r("p",{
class:ig,children:[Le(u.length,"event"),a===null?"":` from ${K(a[0],o,"second")} to ${K(a[1],o,"second")}`,e.cursor?`, t\
he latest ${Aw} only`:""]}),r(Me,{label:"Events",rows:u,columns:e.columns.map((c,p)=>({key:c.name,head:r($,{value:c.name,
most:32}),cell:d=>r($,{shown:mo(d[p],c,o),most:64,middle:!0})}))})]})]})}function dF(e,t){let n=e?.columns.findIndex(({name:i})=>i===
"time")??-1,o=e?.columns.findIndex(({name:i})=>i==="event")??-1;return(e?.rows??[]).map(i=>({time:Date.parse(String(i[n])),
actor:t,event:i[o]??null}))}function Ew(e){return e!==null&&"columns"in e?e:null}var ag=le([]),Rw=le(!1),mF=700,sg,Fu=ag,Lw=Rw,hi=mn(()=>ag.value.filter(({state:e})=>e==="running"));async function Ao(){
clearTimeout(sg);try{ag.value=(await oe("v1/jobs")).jobs,Rw.value=!0}catch{}clearTimeout(sg),hi.value.length>0&&(sg=setTimeout(
()=>{Ao()},mF))}async function Nw(e){try{return await oe(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(U(t).status===404)
return null;throw t}}async function Wp(e){await oe(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await Ao()}async function Bw(e){
await oe(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await Ao()}function Fw(){return`ui-${Array.from(
crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var zw="W";var zu=[];function Iw(){return zu.length>0}function Gt(e){let{anchor:t,onClose:n,focus:o=!0}=e,i=H(null);return st(()=>{
let s=i.current;if(!s||!t)return;s.showPopover();let a=()=>Tp(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),gF(i,o),yF(i,t,n),r("div",{ref:i,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:xe(
zw,e.class),children:e.children})}function gF(e,t){st(()=>{if(li(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function yF(e,t,n){let o=H(n);o.current=n,F(()=>{let i={};zu.push(
i);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!vF(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||zu.at(-1)!==i||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{zu.splice(zu.indexOf(i),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function vF(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var Ls=le([]),lg=le(Dr("letters")!=="no"),Up="",Hw,Vw=Ls,Ww=lg;function Uw(e){lg.value=e,Er("letters",e?"yes":"no")}function nr(e){
let t=H(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");F(()=>{let o=t.current.map((i,s)=>({...i,act:()=>t.current[s]?.
act()}));return Ls.value=[...Ls.value,...o],()=>{Ls.value=Ls.value.filter(i=>!o.includes(i))}},[n])}function bF(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function Kw(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(Iu(e.target)||!lg.value&&e.key.
length===1||xF()||Iw()))return;let n=Up===""?bF(e):`${Up} ${e.key}`,o=Ls.value.findLast(({keys:i})=>i===n);o?(e.preventDefault(),
qw(""),o.act()):t&&qw(Ls.value.some(({keys:i})=>i.startsWith(`${e.key} `))?e.key:"")})}function qw(e){clearTimeout(Hw),Up=
e,e!==""&&(Hw=setTimeout(()=>{Up=""},1200))}function Iu(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function xF(){return document.querySelector("dialo\
g[open]")!==null}async function Kp(e){let t=e.trim();if(t.startsWith("{"))return jw(await mi(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let i=await zp(n[2]),s=Cp.find(a=>a===n[1]);return i&&s?{...i,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?jw(await mi(o[1].replaceAll("'\\''","'"))):null}function jw(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!Oh.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:il(t),as:null,open:[]}}function il(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var Gw=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,wF=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function Zw(e){let t=e.replace(/^.*[/\\]/,"");for(;Gw.test(t);)t=t.replace(Gw,"");return t=t.replace(wF,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function Yw(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}function ug(e,t){let n=e?.actors??[];return!e||t.length===0||n.join(`
`)===t.join(`
`)?null:n.length===0?`${e.name} has no actor.`:`${e.name} has the actor ${n.join(", ")}.`}function Qw(e,t,n){for(let o=1;;o++){
let i=o===1?e:`${e.slice(0,60)}-${o}`;if(ug(n.find(s=>s.name.toLowerCase()===i.toLowerCase()),t)===null)return i}}var kF=/^\S+ \S+ \S+ \[[^\]]+\] "/;
function Xw(e){let t=e.trim().split(/\r?\n/,3).filter(i=>i.trim()!==""),[n,o]=t;return n===void 0?!1:Jw(n)?o===void 0||Jw(
o):/^\[\s*(\{|$)/.test(n)?CF(e):kF.test(n)?!0:o!==void 0&&[",","	",";"].some(i=>{let s=n.split(i).length;return s>1&&(o.
split(i).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}function Jw(e){try{let t=JSON.parse(e);return t!==
null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function CF(e){try{let t=JSON.parse(e);return Array.isArray(
t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var SF=1<<20;async function cg(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(zt(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,SF),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(s=>{throw t?.aborted?s:ri()}),i=await o.json().catch(()=>null);if(!o.ok)throw ii(i,o.status);return i}function ek(e,t,n,o){
let i=new URLSearchParams({filename:n,job:o});t.time!==""&&i.set("time",t.time);for(let s of t.actors)i.append("actor",s);
return t.event!==""&&i.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${i.toString()}`}function tk(e,t,n,o){
return new Promise((i,s)=>{let a=new XMLHttpRequest;a.open("POST",zt(e)),a.setRequestHeader("Content-Type","application/\
octet-stream"),a.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},a.upload.onload=()=>n(1),a.onerror=
()=>s(ri()),a.onabort=()=>s(new tt({code:"cancelled",message:"Loading was cancelled; nothing was added"})),a.onload=()=>{
let l=TF(a.responseText);a.status>=200&&a.status<300?i(l):s(ii(l,a.status))},o.addEventListener("abort",()=>a.abort()),a.
send(t)})}function TF(e){try{return JSON.parse(e)}catch{return null}}var nk="Qa",ok="Va",rk="Wa",ik="z",sk="j";var qu=le([]),jp=new Map,_F=1e4,MF=1;function X(e,t=null){let n=MF++;qu.value=[...qu.value,{id:n,text:e,action:t}].slice(
-3),ak(n)}function ak(e){jp.set(e,setTimeout(()=>pg(e),_F))}function pg(e){clearTimeout(jp.get(e)),jp.delete(e),qu.value=
qu.value.filter(t=>t.id!==e)}function lk(){return r("div",{class:nk,role:"status",children:qu.value.map(({id:e,text:t,action:n})=>r(
"div",{class:ok,onPointerEnter:()=>clearTimeout(jp.get(e)),onPointerLeave:()=>ak(e),children:[r("span",{class:rk,children:t}),
n&&r("button",{type:"button",class:ik,onClick:()=>{pg(e),n.act()},children:n.label}),r("button",{type:"button",class:sk,
"aria-label":"Close",onClick:()=>pg(e),children:r(ie,{name:"close",size:14})})]},e))})}var $F=new Set(["csv","tsv","parquet","arrow","arrowstream"]);function uk({format:e,names:t,columns:n}){let o=$F.has(e)?
n.map(({name:i})=>i).sort():[];return JSON.stringify([e,t.time,t.actors,t.event,o])}async function ck(e,t,n){let o=uk(t),
i=[!0],s=e.slice(0,200).map((l,u)=>[l,u]).slice(1),a=async()=>{for(let l=s.shift();l;l=s.shift())i[l[1]]=await n(l[0]).then(
u=>uk(u)===o,()=>!1)};return await Promise.all(Array.from({length:4},a)),e.filter((l,u)=>i[Math.min(u,199)])}var Ns=le(null),DF=8,EF=3,pk=Ns;async function dk(e,t){let n=await AF(e).catch(()=>[]);Ns.value={dataset:e,sum:t,events:n,
steps:n.slice(0,EF).map(({value:o})=>o)}}async function AF(e){let t=He.value.value?.find(({name:i})=>i===e)?.actors?.[0];
if(t===void 0)return[];let o={measures:[`uniq(${be(t)}) as reached`],by:["event"],order:["reached desc"],limit:DF};return OF(
await oe("v1/query",{body:{dataset:e,aggregate:o}}))}function OF({rows:e}){return e.flatMap(([t,n])=>typeof t=="string"&&
typeof n=="number"&&n>0?[{value:t,count:n}]:[])}function mk(e){let{value:t}=Ns;t&&(Ns.value={...t,steps:RF(t.steps,e)})}
function RF(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function fk(){let{value:e}=Ns;if(!e)return;Ns.value=null;
let t=ye.value.dataset===e.dataset?ze(ye.value):{dataset:e.dataset};de({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:$r(n)})),window:"7d"}}}),Ar(Ve.value)}function dg(){Ns.value=null}var Vt=le(null),Or=le(!1),Vu=null,hk={accepted:0,rejected:0,known:0},Gp="loading",gk=Vt,yk=Or;async function Bs(e){if(Or.
value=!0,Vt.value?.phase==="sending"||Vt.value?.phase==="found"||e.length===0)return;Vu?.abort();let t=Vu=new AbortController;
Vt.value={phase:"reading",files:e};try{let[n]=await Promise.all([cg(e[0],t.signal),He.value.value?null:Mt()]),o=await ck(
e,n,l=>cg(l,t.signal));if(t.signal.aborted)return;let i=LF(n),s=Qw(Zw(e[0].name),i.actors,He.value.value?.map(({name:l,actors:u})=>({
name:l,actors:u}))??[]),a=e.filter(l=>!o.includes(l));Vt.value={phase:"choosing",files:o,later:a,preview:n,choice:{dataset:s,
...i},error:null}}catch(n){t.signal.aborted||(Vt.value={phase:"unreadable",files:e,error:U(n)})}}function LF({names:e,columns:t}){
return{time:e.time!==""?e.time:t.find(o=>o.time_like)?.name??"",actors:e.actors,event:e.event}}function Jp(e){Bs([new File(
[e],"pasted.txt")])}function Wu(e){Vt.value?.phase==="choosing"&&(Vt.value={...Vt.value,choice:{...Vt.value.choice,...e},
error:null})}function Vi(){Or.value=!1;let e=Vt.value?.phase;e==="sending"||e==="found"||(Vu?.abort(),Vt.value=null)}function NF(){
Or.value=!0}async function vk(){let e=Vt.value;e?.phase!=="sending"&&e?.phase!=="found"||(await Wp(e.job).catch(()=>{}),
Vu?.abort())}async function bk(){let e=Vt.value;if(e?.phase!=="choosing")return;let t=Vu=new AbortController,{files:n,choice:o}=e,
i=hk;try{for(let[s,a]of n.entries())i=await BF(n,s,a,o,i,t.signal);await xk(o.dataset,i,e.later)}catch(s){i.accepted>0&&
Mt(),Vt.value={...e,error:U(s)},Or.value||X(`Loading into ${o.dataset} failed: ${U(s).message}`,{label:"Show",act:NF})}finally{
rl(Gp,null),Ao()}}async function BF(e,t,n,o,i,s){let a=Fw(),l={phase:"sending",files:e,at:t,dataset:o.dataset,job:a,sum:i};
Vt.value={...l,sent:0},rl(Gp,{job:a,dataset:o.dataset});let u=setTimeout(()=>{Ao()},200);try{let c=await tk(ek(o.dataset,
o,n.name,a),n,p=>{Vt.value={...l,sent:p},p===1&&Ao()},s);return{...i,accepted:i.accepted+c.accepted,rejected:i.rejected+
c.rejected_count}}catch(c){let p=U(c);if(e.length>1&&p.code==="already_loaded")return{...i,known:i.known+1};throw e.length>
1&&p.code!=="cancelled"?FF(n,p):c}finally{clearTimeout(u)}}function FF(e,{code:t,message:n,hint:o,status:i}){return new tt(
{code:t,message:`${e.name}: ${n}`,hint:t==="unknown_column"?"":o,status:i})}async function xk(e,t,n=[]){await Mt(),Jn(e),
Vt.value=null;let o=fg(e,t);if(n.length>0){X(o,{label:"Show",act:()=>mg(e,t)}),Bs(n);return}if(!Or.value){X(o,{label:"Sh\
ow",act:()=>mg(e,t)});return}Or.value=!1,mg(e,t)}function mg(e,t){ve(nl(e,"explore")),dk(e,t)}function fg(e,{accepted:t,
rejected:n,known:o}){let i=[`${z(t)} ${t===1?"event is":"events are"} in ${e}`];return n>0&&i.push(`${z(n)} ${n===1?"lin\
e was":"lines were"} not taken`),o>0&&i.push(`${z(o)} ${o===1?"file was":"files were"} there already`),`${i.join("; ")}.`}
var zF=500;async function wk(){let e=qp(Gp);if(typeof e?.job!="string"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;
for(;;){let o=await Nw(t).catch(()=>{});if(o?.state==="running")Vt.value||(Vt.value={phase:"found",dataset:n,job:t},Or.value=
!0);else if(o!==void 0){Vt.value=null,rl(Gp,null),o?.state==="done"&&Or.value?await xk(n,{...hk,accepted:o.rows}):Or.value=
!1;return}await new Promise(i=>{setTimeout(i,zF)})}}var Ck="Ya",Sk="Za";function Tk(){let[e,t]=k(!1);return F(()=>{let n=0,l=[["dragenter",u=>{hg(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{hg(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{hg(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let c=[...u.dataTransfer?.files??[]];c.length!==0&&(u.preventDefault(),
Bs(c))}],["paste",HF]];for(let[u,c]of l)document.addEventListener(u,c);return()=>{for(let[u,c]of l)document.removeEventListener(
u,c)}},[]),e?r("div",{class:Ck,"aria-hidden":"true",children:r("div",{class:Sk,children:[r(ie,{name:"upload",size:32}),r(
"span",{children:"Drop the files to look at them"})]})}):null}function hg(e){return e.dataTransfer?.types.includes("File\
s")??!1}function HF(e){if(Iu(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void Bs(t);let n=e.clipboardData?.getData("text/pla\
in")??"";Xw(n)&&Kp(n).then(o=>{o||Jp(n)})}var Pk="Ve",_k="et",Mk="it",$k="We",Dk="rt",Ek="at";function nt({title:e,onClose:t,children:n,foot:o,wide:i=!1}){let s=H(null),a=ht();return st(()=>{li();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("dialog",{ref:s,class:xe(Pk,i&&_k),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[r("div",{class:Mk,children:[r("h2",{id:a,tabIndex:-1,
class:$k,children:e}),r(_,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),r("div",{class:Dk,children:n}),
o&&r("div",{class:Ek,children:o})]})}function or({children:e,kind:t="outlined"}){let n=H(null);return r(A,{children:[r(_,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),r("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let i=[...o.currentTarget.files??[]];o.currentTarget.value="",i.length>0&&Bs(i)}})]})}var Fs="tt",wt="ot",Ke="g",Zp="nt",Ak="pt";function Jt(e){let{label:t,value:n,onCommit:o,onInput:i,note:s,placeholder:a,bare:l=!1,code:u=!1,error:c=null,autofocus:p=!1}=e,
[d,m]=k(n),f=H(null),h=ht();F(()=>m(n),[n]);let v=x=>{x!==n&&o(x)},y=x=>{x.key==="Enter"&&v(d),!(x.key!=="Escape"||d===n)&&
(x.preventDefault(),m(n))},P=x=>{o(x),f.current?.focus()};return r("div",{class:Fs,children:[r("label",{for:h,class:l?"s\
poken":wt,children:t}),r("input",{ref:f,id:h,class:xe(Ke,u&&Zp),value:d,placeholder:a,spellcheck:!1,autocomplete:"off","\
aria-invalid":c!==null,"aria-describedby":c?`${h}-problem`:s?`${h}-note`:void 0,"data-autofocus":p?"":void 0,onInput:x=>{
m(x.currentTarget.value),i?.(x.currentTarget.value)},onKeyDown:y,onBlur:()=>v(d)}),!c&&s&&r("div",{id:`${h}-note`,class:Ak,
children:s}),c&&r(ce,{id:`${h}-problem`,error:c,onHint:P})]})}var Rk="dt",Lk="Y";function kt({label:e,choices:t,value:n,onChange:o}){let i=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(p=>p.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return r("div",
{role:"radiogroup","aria-label":e,class:Rk,onKeyDown:i,children:t.map(a=>r("button",{type:"button",role:"radio",class:Lk,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&r(ie,{name:a.icon,size:14}),
a.label]},a.value))})}var Nk="lt",Bk="Z",Fk="xt",zk="st",Ik="ct",Hk="gt";var Yp=28;function gg(e,t){return`${e}-${t}`}function qk({id:e,label:t,options:n,active:o,onActive:i,onPick:s,several:a=!1,
foot:l}){let u=H(null),c=Pp(u,Yp,n.length);return st(()=>{let p=u.current;if(!p||o<0)return;let d=o*Yp;d<p.scrollTop?p.scrollTop=
d:d+Yp+8>p.scrollTop+p.clientHeight&&(p.scrollTop=d+Yp+8-p.clientHeight)},[o,n]),r(A,{children:[r("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:Nk,children:[r("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((p,d)=>{let m=c.first+d;return r("div",{id:gg(e,m),role:"option","aria-selected":p.
selected??!1,"aria-setsize":n.length,"aria-posinset":m+1,"data-active":m===o,class:Bk,onPointerMove:()=>{m!==o&&i(m)},onPointerDown:f=>f.
preventDefault(),onClick:()=>s(p.value),children:[a&&r("span",{class:Hk,children:p.selected&&r(ie,{name:"check"})}),r("s\
pan",{class:Fk,children:p.label}),p.note!==void 0&&r("span",{class:zk,children:p.note})]},m)}),r("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&r("div",{class:Ik,children:l})]})}function Wi(e){let{options:t,text:n,several:o=!1,eager:i=!1}=e,s=H(null),a=ht(),[l,u]=k(e.autofocus??!1),[c,p]=k(i?0:-1),
[d,m]=k(!1);st(()=>{m(!0),e.autofocus&&s.current?.focus()},[]);let f=Math.min(c,t.length-1),h=l||(e.inline??!1),v=()=>u(
!1),y=(w,S)=>{S||v(),e.onPick(w,S)},P=w=>{let S=h?t[f]:void 0;if(w.key==="ArrowDown"||w.key==="ArrowUp"){w.preventDefault(),
u(!0);let E=w.key==="ArrowDown"?1:-1;p(f<0&&E<0?t.length-1:(f+E+t.length)%Math.max(1,t.length))}else w.key==="Enter"?(w.
preventDefault(),S?y(S.value,!1):(v(),e.onTake(n))):w.key===" "&&o&&S&&f>=0?(w.preventDefault(),y(S.value,!0)):w.key==="\
Escape"&&(h||e.onCancel)?(w.preventDefault(),w.stopPropagation(),v(),e.onCancel?.()):w.key==="Backspace"&&n===""&&e.onBackspace?.()},
x=r(qk,{id:a,label:e.label,options:t,active:f,onActive:p,onPick:w=>y(w,o),several:o,foot:e.foot});return r(A,{children:[
r("input",{ref:s,class:xe(Ke,e.code&&Zp),role:"combobox","aria-label":e.label,"aria-expanded":h,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":h&&f>=0?gg(a,f):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:P,onClick:()=>u(!0),onBlur:v,onFocus:()=>{
e.autofocus&&u(!0)},onInput:w=>{u(!0),p(i?0:-1),e.onText(w.currentTarget.value)}}),e.inline&&x,!e.inline&&l&&d&&(t.length>
0||e.foot)&&r(Gt,{anchor:s.current,onClose:v,focus:!1,children:x})]})}var Wk="ht",Uk="ft";function on({title:e,values:t,value:n,onChange:o,free:i=!1,...s}){let a=H(null),[l,u]=k(!1),[c,p]=k(""),d=Y(()=>KF(t,c),
[t,c]),m=()=>{u(!1),p("")},f=h=>{m(),o(h)};return r(A,{children:[r(_,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?m():u(!0),children:r("span",{class:Wk,children:r($,{value:n,most:32})})}),l&&r(Gt,{anchor:a.current,onClose:m,
role:"dialog",label:e,children:r("div",{class:Uk,children:r(Wi,{label:e,text:c,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:d.slice(0,1e3).map(h=>({value:h,label:r($,{value:h}),selected:h===n})),onPick:f,onTake:h=>{i&&
h!==""&&f(h)},onCancel:m})})})]})}function KF(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),i=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...i]}var Kk="ut",jk="mt",Gk="vt",Jk="wt";function Xp({share:e}){return r("span",{class:Kk,children:[r("span",{class:jk,"aria-hidden":"true",children:r("span",{class:Gk,
style:{width:`${Math.min(100,e*100)}%`}})}),r("span",{class:Jk,children:W(e)})]})}var Zk="bt",Yk="yt",yg="kt",Qk="zt";function vg(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function Xk({name:e,choice:t}){
let n=vg(e,t);return n===null?null:r("span",{class:Yk,children:n})}function e1({preview:e,choice:t}){let n=[{key:"name",
head:"Column",width:"minmax(140px, max-content)",cell:({name:i})=>r("span",{class:Zk,children:[r($,{value:i,most:48,middle:!0}),
r(Xk,{name:i,choice:t})]})},{key:"type",head:"Type",cell:({type:i,time_like:s})=>r("span",{class:yg,children:s&&i!=="tim\
estamp"?`${i}, a time`:i})},{key:"filled",head:"Filled",width:"136px",cell:({filled:i})=>r(Xp,{share:i})},{key:"examples",
head:"Examples",width:"minmax(240px, max-content)",cell:({examples:i})=>r(bg,{values:i})}],o=Y(()=>[...e.columns].sort((i,s)=>+(vg(
s.name,t)!==null)-+(vg(i.name,t)!==null)),[e,t]);return r(Me,{label:"Columns",columns:n,rows:o})}function bg({values:e}){
return e.length===0?r("span",{class:yg,children:"none"}):r("span",{class:Qk,children:e.slice(0,4).map((t,n)=>r("span",{children:r(
$,{value:t,most:40,middle:!0})},n))})}function t1({preview:e,choice:t}){let n=Y(()=>e.columns.map(({name:o,type:i},s)=>({
key:`${s} ${o}`,head:r(A,{children:[r($,{value:o,most:32})," ",r(Xk,{name:o,choice:t})]}),number:i==="int64"||i==="float\
64",cell:a=>typeof a[s]=="number"?String(a[s]):r($,{value:a[s],most:40,middle:!0})})),[e,t]);return r(Me,{label:"First e\
vents",columns:n,rows:e.rows})}function n1({preview:e}){return r(Me,{label:"Lines that cannot be taken",columns:[{key:"l\
ine",head:"Line",number:!0,cell:({line:n})=>z(n)},{key:"reason",head:"Reason",cell:({reason:n})=>r($,{value:n,most:120})},
{key:"text",head:"Text",cell:({text:n})=>r("code",{children:r($,{value:n,most:160})})}],rows:e.rejected})}var o1="jt",r1="Xt",i1="St",td="Bt",s1="Ct",a1="Ye",l1="Et",u1="It",c1="Ut",p1="Ht",xg="Lt",d1="Mt",m1="Ze";var ZF=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function f1({at:e}){let{files:t,later:n,preview:o,choice:i,
error:s}=e;return r("div",{class:o1,children:[r("p",{class:r1,children:[r($,{value:t[0].name,most:64,middle:!0}),r("span",
{class:i1,children:YF(t,o)})]}),n.length>0&&r(QF,{files:n}),s&&r("div",{class:s1,children:r(ce,{error:s})}),r("div",{class:a1,
children:[r(XF,{choice:i}),o.columns.length>0&&r(ez,{columns:o.columns,choice:i})]}),o.note?r("p",{class:xg,children:[r(
ie,{name:"info"}),r("span",{children:r($,{value:o.note,most:400})})]}):r(tz,{preview:o,choice:i})]})}function YF(e,t){let n=[
ZF.get(t.format)??t.format,t.compression].filter(i=>i!=="").join(", "),o=Tn(e.reduce((i,s)=>i+s.size,0));return e.length>
1?`${n}; the first of ${z(e.length)} files, ${o} together`:`${n}, ${o}`}function QF({files:e}){let t=e.length-1,n=t>0?` \
and ${Le(t,"other file")} have other columns: they come next.`:" has other columns: it comes next.";return r("p",{class:xg,
children:[r(ie,{name:"info"}),r("span",{children:[r($,{value:e[0].name,most:48,middle:!0}),n]})]})}function kg({dataset:e,
actors:t}){return Yw(e)??ug(He.value.value?.find(n=>n.name===e),t)}function XF({choice:e}){let t=e.dataset,n=He.value.value?.
find(i=>i.name===t),o=kg(e);return r("div",{class:l1,children:[r(Jt,{label:"Dataset",value:t,onCommit:i=>Wu({dataset:i.trim()}),
error:o===null?null:{message:o,hint:""}}),o===null&&r("span",{class:td,children:n?`added to its ${Le(n.events,"event")}`:
"a new one"})]})}function ez({columns:e,choice:t}){let n=e.map(({name:i})=>i),o=[...e].sort((i,s)=>Number(s.time_like)-Number(
i.time_like)).map(({name:i})=>i);return r(A,{children:[r(wg,{label:"Time",hint:"when it happened",values:o,value:t.time,
onChange:i=>Wu({time:i})}),r(wg,{label:"Actor",hint:"who did it",values:n,value:t.actors[0]??"",onChange:i=>Wu({actors:[
i]})}),r(wg,{label:"Event",hint:"what happened",values:n,value:t.event,onChange:i=>Wu({event:i})})]})}function wg({label:e,
hint:t,values:n,value:o,onChange:i}){return r("div",{class:u1,children:[r("span",{class:c1,children:e}),r(on,{title:e,label:`${e}\
: ${o===""?"not chosen":o}`,kind:"outlined",class:p1,values:n,value:o===""?"choose":o,onChange:i}),r("span",{class:td,children:t})]})}
function tz({preview:e,choice:t}){let[n,o]=k("columns"),i=e.rejected.length,s=[{value:"columns",label:`${z(e.columns.length)}\
 columns`},{value:"rows",label:`First ${Le(e.rows.length,"event")}`},...i>0?[{value:"rejected",label:`${z(i)} not taken`}]:
[]];return r(A,{children:[r("div",{class:d1,children:[r(kt,{label:"What to look at",choices:s,value:n,onChange:o}),r("sp\
an",{class:td,children:["guessed from the first ",Le(e.rows_seen,"record")]})]}),r("div",{class:m1,children:[n==="column\
s"&&r(e1,{preview:e,choice:t}),n==="rows"&&r(t1,{preview:e,choice:t}),n==="rejected"&&r(n1,{preview:e})]})]})}var h1="Nt",g1="Rt",y1="At",v1="Dt",b1="Tt";function ll({label:e,done:t,small:n=!1,ended:o=!1}){let i=t!==null;return r("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":i?Math.round(t*100):void 0,class:xe(h1,n&&g1),children:r("div",{class:xe(
y1,!i&&b1,o&&v1),style:i?{width:`${Math.max(1,t*100)}%`}:void 0})})}var Cg="_t",x1="qt",od="Ft",w1="Gt";function k1(){let e=gk.value;if(!e||!yk.value)return null;switch(e.phase){case"reading":return r(nt,{wide:!0,title:Sg(e.
files),onClose:Vi,children:r(Ce,{lines:8})});case"unreadable":return r(rz,{files:e.files,error:e.error});case"choosing":
return r(iz,{at:e});case"sending":case"found":return r(sz,{at:e})}}function Sg(e){return e.length>1?`Load ${Le(e.length,
"file")}`:"Load a file"}function rz({files:e,error:t}){return r(nt,{title:Sg(e),onClose:Vi,foot:r(A,{children:[r(_,{kind:"\
outlined",onClick:Vi,children:"Close"}),r(or,{kind:"primary",children:"Another file"})]}),children:[r("p",{class:Cg,children:r(
$,{value:e[0]?.name,most:80,middle:!0})}),r(ce,{error:t}),r("p",{class:od,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function iz({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",i=kg(n)===null&&!o;return r(nt,{wide:!0,title:Sg(e.files),onClose:Vi,
foot:r(A,{children:[o&&r("span",{class:w1,children:"Say which column is the time."}),r(_,{kind:"outlined",onClick:Vi,children:"\
Cancel"}),r(_,{kind:"primary",icon:"upload",disabled:!i,onClick:()=>{bk()},children:e.files.length>1?`Load all ${e.files.
length}`:"Load"})]}),children:r(f1,{at:e})})}function sz({at:e}){let t=Fu.value.find(({id:a})=>a===e.job),n=e.phase==="s\
ending"?e.sent:1,o=n<1,i=o?n:t?.done??null,s=e.phase==="sending"?e.files:[];return r(nt,{title:`Loading into ${e.dataset}`,
onClose:Vi,foot:r(A,{children:[r(_,{kind:"danger",onClick:()=>{vk()},children:"Cancel"}),r(_,{kind:"outlined",onClick:Vi,
children:"Go on in the background"})]}),children:[e.phase==="sending"&&r("p",{class:Cg,children:[r($,{value:s[e.at]?.name,
most:80,middle:!0}),r("span",{class:x1,children:s.length>1?`${e.at+1} of ${s.length}`:Tn(s[e.at]?.size??0)})]}),r(ll,{label:o?
"Sending":"Loading",done:i}),r("p",{class:od,role:"status",children:[o?"Sending":"Reading and sorting",i!==null&&` ${W(i)}`,
!o&&t&&t.rows>0&&`, ${Le(t.rows,"event")} so far`]}),o&&r("p",{class:od,children:"Keep this tab open until all is sent; \
after that the server goes on by itself."})]})}var S1="Jt",T1="X";function P1({label:e,tabs:t,value:n,onChange:o,panel:i}){return r("div",{role:"tablist","aria-label":e,class:S1,onKeyDown:a=>{
let l=t.findIndex(d=>d.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[a.key];if(u===void 0)return;a.preventDefault();
let c=(u+t.length)%t.length,p=t[c];p&&o(p.value),a.currentTarget.children[c]?.focus()},children:t.map(a=>r("button",{type:"\
button",role:"tab",class:T1,"aria-selected":a.value===n,"aria-controls":i,tabIndex:a.value===n?0:-1,onClick:()=>o(a.value),
children:a.label},a.value))})}var lz=["datasets","properties","ingests","rejects","jobs"];function _1(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:lz.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function zs(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var M1="Kt",$1="h",D1="Ot",E1="Pt",A1="Qt",O1="Vt",R1="Wt",L1="Yt";function ho({anchor:e,label:t,head:n,items:o,onClose:i,placing:s}){let a=H(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||i(),c.act())};return r(Gt,{anchor:e,onClose:i,placing:s,children:[n&&r("div",{class:R1,children:n}),
r("div",{ref:a,role:"menu","aria-label":t,class:M1,onKeyDown:c=>cz(c,a.current,i),children:o.map((c,p)=>c==="rule"?r("di\
v",{role:"separator",class:O1},p):r("button",{type:"button",tabIndex:-1,class:xe($1,c.danger&&D1),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:d=>d.currentTarget.focus(),children:[l?r("span",{class:L1,children:c.checked&&r(ie,{name:"check"})}):c.
icon&&r(ie,{name:c.icon}),r("span",{class:E1,children:c.label}),c.keys&&r("span",{class:A1,children:c.keys})]},p))})]})}
function cz(e,t,n){let o=[...t?.querySelectorAll("button")??[]],i=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(i+1);else if(e.key==="ArrowUp")s(i<0?-1:
i-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(i+1),...o.slice(0,i+1)].find(a);l&&s(o.indexOf(l))}}function lt({items:e,menuLabel:t,head:n,placing:o,...i}){let s=H(
null),[a,l]=k(!1);return r(A,{children:[r(_,{...i,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&r(ho,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}function ju(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function N1(e){return(await oe(ju(e,"/runs?li\
mit=1000"))).runs}async function B1(e,t,n,o){let i=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return oe(ju(e,`/rejects?${i.toString()}`),{signal:o})}function F1(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return zt(ju(e,`/rejects?${n.toString()}`))}async function z1(e,t,n){await oe(ju(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function I1(e){await oe(ju(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var H1="ii",q1="Zt",V1="eo",W1="io",U1="ro",Gu="ao",K1="ri",On="to",Tg="ai",j1="oo",G1="no",J1="po",Z1="do",Is="lo";var ul="so",Y1="co",Q1="go",X1="ho",eC="ee",ji="fo";function tC({dataset:e,onClose:t}){let[n,o]=k(""),[i,s]=k(null),[a,l]=k(!1),u=ht(),c=n===e.name&&!a,p=()=>{c&&(l(!0),I1(
e.name).then(()=>{t(),X(`${e.name} is dropped.`),Mt()},d=>{l(!1),s(U(d))}))};return r(nt,{title:"Drop a dataset",onClose:t,
foot:r(A,{children:[r(_,{kind:"outlined",onClick:t,children:"Keep it"}),r(_,{kind:"danger",icon:"trash",disabled:!c,onClick:p,
children:"Drop it for good"})]}),children:r("form",{class:ul,onSubmit:d=>{d.preventDefault(),p()},children:[r("p",{children:[
Le(e.events,"event")," (",Tn(e.size_bytes),") of ",r("b",{children:r($,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),r("div",{class:Fs,children:[r("label",{class:wt,for:u,children:"Type the name of\
 the dataset to drop it"}),r("input",{id:u,class:Ke,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:d=>o(d.currentTarget.value)})]}),i&&r(ce,{error:i})]})})}function nC({datasets:e}){let[t,n]=k(null),[o,i]=k(null),s=pz((a,l)=>n({dataset:a,anchor:l}));return r(A,{children:[r(Me,
{label:"Datasets",columns:s,rows:e,onMenu:(a,l,u)=>n({dataset:a,anchor:u})}),t&&r(mz,{...t,onClose:()=>n(null),onDrop:()=>i(
t.dataset)}),o&&r(tC,{dataset:o,onClose:()=>i(null)})]})}function pz(e){let t=yt();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>r("button",{type:"button",tabIndex:-1,class:Tg,onClick:()=>{fi(n)},children:r(
$,{value:n,most:64,middle:!0})})},{key:"more",head:"",width:"48px",cell:n=>r(_,{small:!0,icon:"more",label:`What to do w\
ith ${n.name}`,kind:"quiet",onClick:o=>e(n,o.currentTarget)})},{key:"events",head:"Events",number:!0,cell:({events:n})=>r(
"span",{title:z(n),children:q(n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?r(rd,{text:"no events"}):
K(n,t)},{key:"to",head:"To",cell:({to:n,events:o})=>o===0?null:K(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>r(
"span",{title:`${z(n)} B`,children:Tn(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?r($,{value:n,most:64}):
r(rd,{text:"none"})},{key:"event",head:"Event",cell:({event:n})=>n?r($,{value:n,most:40}):r(rd,{text:"none"})},{key:"cop\
ies",head:"Copies",cell:({copies:n,segments:o})=>r("span",{title:n?.map(({actor:i,size_bytes:s})=>`by ${i}: ${Tn(s)}`).join(
`
`),children:[n?.length??1,", ",Le(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>r(dz,{dataset:n})}]}
function rd({text:e}){return r("span",{class:On,children:e})}function dz({dataset:e}){return e.rejects===0?r(rd,{text:"0"}):
r("button",{type:"button",tabIndex:-1,class:Tg,onClick:()=>ve(zs("rejects",e.name)),children:q(e.rejects)})}function mz({
dataset:e,anchor:t,onClose:n,onDrop:o}){let i=H(t),s=l=>()=>ve(zs(l,e.name)),a=()=>{Bw(e.name).then(()=>X(`${e.name} is \
being compacted.`,{label:"Show",act:()=>ve(zs("jobs",""))}),l=>X(`Compacting failed: ${U(l).message}`))};return r(ho,{anchor:i.
current,label:"Dataset",head:r($,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"explore",act:()=>{fi(e.
name)}},{label:"Properties",icon:"table",act:s("properties")},{label:"Ingests",icon:"upload",act:s("ingests")},{label:"R\
ejects",icon:"error",act:s("rejects")},"rule",{label:"Compact",icon:"collapse",act:a},{label:"Drop the dataset",icon:"tr\
ash",danger:!0,act:o}]})}function oC({dataset:e}){let[{value:t,error:n},o]=k({value:null,error:null}),i=()=>{N1(e).then(a=>o({value:a,error:null}),
a=>o({value:null,error:U(a)}))},s=hi.value.length;return F(i,[e,s]),n?r(De,{icon:"warning",title:"The ingests cannot be \
listed",actions:r(_,{kind:"outlined",onClick:i,children:"Try again"}),children:n.message}):t?t.length===0?r(De,{icon:"up\
load",title:"No files came into this dataset",actions:r(or,{children:"Load a file"}),children:"Events that programs push\
 without the name of a file are not listed here."}):r("div",{class:ji,children:r(Me,{label:"Ingests",columns:fz(),rows:t})}):
r(Ce,{})}function fz(){let e=yt();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>K(t,e,"second")},{key:"source",
head:"Source",width:"minmax(160px, max-content)",cell:({source:t,objects:n})=>t===""?r("span",{class:On,children:[z(n),"\
 files"]}):r($,{value:t,most:80,middle:!0})},{key:"kind",head:"By",cell:({kind:t})=>r("span",{class:On,children:r($,{value:t})})},
{key:"objects",head:"Files",number:!0,cell:({objects:t})=>z(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>r("\
span",{title:z(t),children:q(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?r("span",
{class:On,children:"0"}):r("span",{class:Is,title:W(n/Math.max(1,t+n)),children:q(n)})},{key:"bytes",head:"Stored",number:!0,
cell:({bytes:t})=>r("span",{title:`${z(t)} B`,children:Tn(t)})}]}function cl(e){return e==="ingest"?"Loading":"Compacting"}function rC(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var hz=3e3;function iC(){let e=hi.value.length;return F(()=>{Ao();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&Ao()},hz);return()=>clearInterval(t)},[]),F(()=>{Mt()},[e]),Lw.value?Fu.value.length===0?r(De,{icon:"clock",title:"\
Nothing is under way",actions:r(or,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):r("div",{class:ji,children:r(Me,{label:"Jobs",columns:gz(),rows:Fu.value})}):r(Ce,{})}
function gz(){let e=yt();return[{key:"kind",head:"Job",cell:({kind:t})=>cl(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>r($,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>r(
yz,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>q(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>Tn(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>K(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,
ended:n})=>Oe((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>r(vz,
{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?r("span",{class:Is,children:r($,{value:t,
most:160})}):null}]}function yz({job:e}){return e.state!=="running"?r("span",{class:e.state==="failed"?Is:On,children:rC(
e.state)}):r("span",{class:Y1,children:[r(ll,{small:!0,label:`${cl(e.kind)} ${e.dataset}`,done:e.done}),W(e.done)]})}function vz({
job:e}){let t=()=>{Wp(e.id).catch(n=>X(U(n).message))};return e.state==="running"?r(_,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):r(_,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function aC(e,t,n){let o=t.trim().toLowerCase(),i=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),s=n?.descending?-1:1,a=(l,u)=>{let c=Number(l.hidden??!1)-Number(u.hidden??!1);return c!==0||
!n?c:s*bz(sC(l,n.key),sC(u,n.key))};return i.sort(a)}function sC(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function bz(e,t){return e<t?-1:e>t?1:0}function id(e,t){let{description:n="",unit:o="",hidden:i=!1}=e;return{description:n,unit:o,hidden:i,...t}}async function sd(e,t,n){
try{return await z1(e,t,n),await Jn(e),null}catch(o){let i=U(o);return X(`The note on ${t} was not saved: ${i.message}`),
i}}function lC({dataset:e,column:t,onClose:n}){let[o,i]=k(t.description??""),[s,a]=k(t.unit??""),[l,u]=k(null),c=ht(),p=t.type===
"int64"||t.type==="float64",d=async()=>{let m=await sd(e,t.name,id(t,{description:o.trim(),unit:s.trim()}));m?u(m):n()};
return r(nt,{title:`Describe ${ee(t.name).text}`,onClose:n,foot:r(A,{children:[r(_,{kind:"outlined",onClick:n,children:"\
Cancel"}),r(_,{kind:"primary",onClick:()=>{d()},children:"Save"})]}),children:r("form",{class:ul,onSubmit:m=>{m.preventDefault(),
d()},children:[r("div",{class:Fs,children:[r("label",{class:wt,for:`${c}-text`,children:"What it is"}),r("input",{id:`${c}\
-text`,class:Ke,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:m=>i(m.
currentTarget.value)})]}),p&&r("div",{class:Fs,children:[r("label",{class:wt,for:`${c}-unit`,children:"Unit"}),r("input",
{id:`${c}-unit`,class:Ke,value:s,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:m=>a(m.currentTarget.value)})]}),
l&&r(ce,{error:l}),r("button",{type:"submit",hidden:!0})]})})}function ad({label:e,value:t,onInput:n}){return r("input",{class:Ke,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function uC({dataset:e}){let{value:t,error:n}=Ae(e).value;return F(()=>{Ae(e).value.value&&Jn(e)},[e]),t?r(xz,{dataset:t}):
n?r(De,{icon:"warning",title:"The properties cannot be shown",actions:r(_,{kind:"outlined",onClick:()=>{Jn(e)},children:"\
Try again"}),children:n.message}):r(Ce,{})}function xz({dataset:e}){let[t,n]=k(""),[o,i]=k(null),[s,a]=k(null),l=e.columns??
[],u=Y(()=>aC(l,t,o),[l,t,o]),c=Y(()=>wz(e,a),[e]),p=l.filter(d=>d.hidden).length;return r(A,{children:[r("div",{class:Gu,
children:[r("div",{class:K1,children:r(ad,{label:"Find a property",value:t,onInput:n})}),r("span",{class:On,role:"status",
children:[t===""?Le(l.length,"property","properties"):`${z(u.length)} of ${Le(l.length,"property","properties")}`,p>0&&`\
, ${z(p)} hidden`]})]}),u.length===0?r(De,{icon:"search",title:"No property has this text",actions:r(_,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):r("div",{class:ji,children:r(Me,{label:"Properties",columns:c,rows:u,sort:o,
onSort:i})}),s&&r(lC,{dataset:e.name,column:s,onClose:()=>a(null)})]})}function wz(e,t){let n=yt(),o=s=>s.actor?"actor":
s.name==="event"&&e.event?"event":s.name==="time"?"time":null,i=s=>s.hidden?Z1:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:s=>r("span",{class:`${J1} ${i(s)??""}`,children:[r($,{value:s.name,most:64,middle:!0}),
o(s)&&r("span",{class:G1,children:o(s)})]})},{key:"type",head:"Type",cell:s=>r("span",{class:On,children:[s.type,s.unit?
`, ${s.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:s=>r(Xp,{share:e.events===0?0:(s.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:s})=>s===void 0?null:r("span",{title:z(s),children:q(
s)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:s=>r(kz,{column:s,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:s})=>s?K(s,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"\
minmax(160px, max-content)",cell:s=>s.description?r($,{value:s.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:s=>r("span",{class:j1,children:[r(_,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${s.name}`,onClick:()=>t(
s)}),r(_,{small:!0,kind:"quiet",icon:s.hidden?"show":"hide",label:s.hidden?`Show ${s.name}`:`Hide ${s.name}`,onClick:()=>{
sd(e.name,s.name,id(s,{hidden:!s.hidden}))}})]})}]}function kz({column:e,zone:t}){if(e.examples?.length)return r(bg,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let i=s=>typeof s=="number"?q(s):e.type==="timestamp"?
K(String(s),t):String(s);return r("span",{class:On,children:[i(n)," to ",i(o)]})}var ld=le(null);function Gi(e){ld.value=e}function cC(){let e=ld.value;return e?r(A,{children:e(()=>{ld.value===e&&(ld.value=
null)})}):null}var dC="uo",mC="mo";function fC(e,t){Gi(n=>r(Sz,{text:e,what:t,onClose:n}))}function Sz({text:e,what:t,onClose:n}){let o=H(null);return st(()=>o.
current?.select(),[]),r(nt,{title:`${t}, to copy`,onClose:n,children:[r("p",{class:dC,children:"This page may not use th\
e clipboard. The text is selected: press Ctrl+C."}),r("textarea",{ref:o,class:mC,readOnly:!0,"data-autofocus":!0,rows:6,
"aria-label":t,value:e,onFocus:i=>i.currentTarget.select()})]})}function Ie(e,t){Tz(e).then(n=>{n?X(`${t} is copied.`):fC(e,t)})}async function Tz(e){if(navigator.clipboard!==void 0&&await navigator.
clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("textarea");t.value=e,t.className="spok\
en",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}var Pz=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function hC(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
Pz,"…"),i=t.get(o);t.set(o,{reason:o,part:i?.part??_z(o),count:(i?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function _z(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var yC="ti",vC="vo";function wC({dataset:e}){let[t,n]=k(""),[o,i]=k(null),s=xC(e,t),a=xC(e,""),l=He.value.value?.find(({name:c})=>c===e)?.rejects??
0;if(a.error)return r(De,{icon:"warning",title:"The lines cannot be listed",actions:r(_,{kind:"outlined",onClick:a.again,
children:"Try again"}),children:a.error.message});if(!a.rows)return r(Ce,{});if(a.rows.length===0)return r(De,{icon:"che\
ck",title:"Every line was taken",actions:r(_,{kind:"outlined",onClick:a.again,children:"Look again"})});let u=hC(a.rows);
return r(A,{children:[r("div",{class:Gu,children:[r("div",{class:X1,role:"group","aria-label":"Reasons",children:[r(bC,{
text:r(A,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(c=>r(bC,{text:r($,{value:c.reason,
most:56}),number:c.count,more:a.more,pressed:t===c.part,onClick:()=>n(t===c.part?"":c.part)},c.reason))]}),r("a",{class:yC,
href:F1(e,t),download:`${e}-rejects.ndjson`,children:[r(ie,{name:"download"}),"Download"]})]}),r("div",{class:ji,children:s.
rows?r(Me,{label:"Lines that were not taken",columns:$z(),rows:s.rows,onCell:c=>i(c)}):r(Ce,{})}),s.rows&&s.more&&r("div",
{class:Gu,children:[r(_,{kind:"outlined",onClick:s.next,children:"More lines"}),r("span",{class:On,children:[z(s.rows.length),
" are shown"]})]}),o&&r(Dz,{reject:o,onClose:()=>i(null)})]})}function bC({text:e,number:t,more:n=!1,pressed:o,onClick:i}){
return r("button",{type:"button",class:eC,"aria-pressed":o,onClick:i,children:[e,r("span",{class:On,children:[q(t),n&&"+"]})]})}
function xC(e,t){let[n,o]=k({rows:null,cursor:void 0,error:null}),[i,s]=k(0),a=H(null),l=(u,c)=>{a.current?.abort();let p=a.
current=new AbortController;B1(e,t,c,p.signal).then(d=>o({rows:[...u,...d.rejects],cursor:d.cursor,error:null}),d=>{p.signal.
aborted||o({rows:null,cursor:void 0,error:U(d)})})};return F(()=>(l([],void 0),()=>a.current?.abort()),[e,t,i]),{rows:n.
rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>s(i+1)}}function $z(){let e=yt();return[
{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>r($,{value:kC(t),most:48,middle:!0})},{key:"line",head:"\
Line",number:!0,cell:({line:t})=>z(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>z(t)},{key:"reason",head:"\
Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>r($,{value:t,most:96})},{key:"text",head:"Text",width:"min\
max(240px, max-content)",cell:({text:t})=>r("span",{class:Q1,children:r($,{value:t,most:120})})},{key:"at",head:`At (${e}\
)`,cell:({at:t})=>K(t,e,"second")}]}function kC({source:e,key:t}){return t!==""?t:e}function Dz({reject:e,onClose:t}){return r(
nt,{wide:!0,title:"A line that was not taken",onClose:t,foot:r(_,{kind:"outlined",icon:"copy",onClick:()=>Ie(e.text,"The\
 line"),children:"Copy the line"}),children:r("div",{class:ul,children:[r("p",{class:Is,children:r($,{value:e.reason,most:1e3})}),
r("p",{class:On,children:[r($,{value:kC(e),most:200,middle:!0}),", line ",z(e.line),", byte ",z(e.offset),"; ",Le(e.text.
length,"character")]}),r("pre",{class:vC,tabIndex:0,children:r($,{value:e.text,most:2e4})})]})})}var ud={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function CC({rest:e}){
let{tab:t,dataset:n}=_1(e),o=He.value.value?.map(({name:l})=>l)??[],i=n!==""?n:o.includes(jt.value)?jt.value:o[0]??"",s=t!==
"datasets"&&t!=="jobs";F(()=>{Mt()},[]),F(()=>{document.title=`${ud[t]} · Data · Sluice`},[t]);let a=hi.value.length;return r(
"main",{class:H1,"data-tab":t,children:[r("header",{class:q1,children:[r("h1",{children:"Data"}),s&&i!==""&&r(on,{title:"\
Dataset",icon:"data",kind:"outlined",class:W1,values:o,value:i,onChange:l=>ve(zs(t,l))}),r("span",{class:V1}),r(or,{kind:"\
primary",children:"Load a file"})]}),r(P1,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>ve(zs(l,n)),
tabs:Object.keys(ud).map(l=>({value:l,label:l==="jobs"&&a>0?`Jobs (${a})`:ud[l]}))}),r("div",{id:"data-panel",role:"tabp\
anel","aria-label":ud[t],class:U1,children:r(Ez,{tab:t,dataset:i})})]})}function Ez({tab:e,dataset:t}){let{value:n,error:o}=He.
value;if(e==="jobs")return r(iC,{});if(!n)return o?r(De,{icon:"warning",title:"The datasets cannot be listed",actions:r(
_,{kind:"outlined",onClick:()=>{Mt()},children:"Try again"}),children:o.message}):r(Ce,{});if(n.length===0)return r(De,{
icon:"data",title:"There are no datasets yet",actions:r(or,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return r(nC,{datasets:n});case"properties":return r(uC,{dataset:t},t);case"\
ingests":return r(oC,{dataset:t},t);case"rejects":return r(wC,{dataset:t},t)}}var SC={name:"data",label:"Data",icon:"data",letter:"d",Page:CC};var Az=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function cd(e){let t=Az.exec(e)?.[1];if(t===void 0)return null;let n=TC(
t),[o,i,s]=n.map(l=>l.trim()),a=Number(i);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function Pg({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function TC(e){let t=[],n=0,o="",i=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(i,s)),
i=s+1)}return[...t,e.slice(i)]}function Oz(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function PC(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&Oz(t[1])?TC(t[1])[0].trim():"";return n===""?null:n}var Rz=40,Lz=40;function pd(e){if(e.samples)return"raw";let t=ge(e.aggregate?.by);return t.some(o=>cd(o)!==null)?t.some(
Ji)?"heat":"distribution":t.some(Ji)?"line":"table"}function Ji(e){return/^\s*time\s*\(/i.test(e)}function rr(e){for(let t of ge(
e.aggregate?.by)){let n=cd(t);if(n)return n}return null}function Ju(e,t,n,o){if(t==="raw")return e.samples?e:{...ze(e),samples:{}};
let i=e.aggregate??n??As("explore",null,{events:[]}).aggregate,s={...ze(e),aggregate:i},a=ge(i.by).filter(u=>!Ya(u)),l=ge(
i.by).find(Ji)??"time('auto')";switch(t){case"distribution":return _C(s,u=>[u,...a.slice(0,1)],Rz,o);case"heat":return _C(
s,u=>[l,u],Lz,o);case"line":return _g(s,[l,...a],n);case"bar":return _g(s,a.length>0?a:[l],n);default:return _g(s,a,n)}}
function Nz(e){for(let t of ge(e.aggregate?.measures)){let n=PC(t);if(n!==null)return n}return null}function _C(e,t,n,o){
let i=rr(e)??Bz(e,n,o);if(!i)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(Pg(i))]}}}function Bz(e,t,n){let o=Nz(e),i=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return i?{value:i.value,count:t,scale:i.log?"log":"linear"}:null}function _g(e,t,n){let o=e.aggregate,i=rr(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=i,c=JSON.stringify(ge(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function dd(e,t){
let n=rr(e);if(!e.aggregate||!n)return e;let o=ge(e.aggregate.by).map(i=>cd(i)?Pg({...n,...t}):i);return{...e,aggregate:{
...e.aggregate,by:o}}}var Fz=100;function pl(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:i})=>qt(
o)!=="none"?0:i==="float64"?1:2;return t.toSorted((o,i)=>n(o)-n(i)).map(o=>{let{min:i,max:s}=o;return{value:be(o.name),log:typeof i==
"number"&&typeof s=="number"&&i>0&&s/i>Fz}})}var zz=/^[=+\-@\t\r]/;function Iz(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=zz.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function md(e,t){
return[e,...t].map(n=>`${n.map(Iz).join(",")}\r
`).join("")}function Hs(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var Hz=[["Today",{from:"now/d"}],["Yesterday",{from:"now-1d/d",to:"now/d"}],...["week","month","quarter","year"].flatMap(
e=>{let t=e==="month"?"mo":e.charAt(0);return[[`This ${e}`,{from:`now/${t}`}],[`Last ${e}`,{from:`now-1${t}/${t}`,to:`no\
w/${t}`}]]})],$C=new Map([["s","second"],["m","minute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quart\
er"],["y","year"]]);function qs(e,t){let n=({from:o,to:i})=>o===void 0&&(i===void 0||i==="now")?"":`${Vs(o??"")} ${Vs(i??
"now")}`;return n(e)===n(t)}function Vs(e){return String(e).replace(/\/1(?=[a-z])/,"/")}function Rr(e,t){if(qs(e,{}))return"\
All data";let n=Hz.find(([,u])=>qs(u,e));if(n)return n[0];let{from:o,to:i}=e,s=typeof o=="string"?/^now-(\d+)([a-z]+)(?:\/\2)?$/.
exec(Vs(o)):null,a=s?$C.get(s[2]):void 0;if(s&&a&&qs(e,{from:`now-${s[1]}${s[2]}`}))return`Last ${s[1]==="1"?a:`${s[1]} ${a}\
s`}`;if(s&&a&&qs(e,{from:`now-${s[1]}${s[2]}/${s[2]}`,to:`now/${s[2]}`}))return`Last ${s[1]} whole ${a}s`;let l=[o,i].map(
u=>typeof u=="string"&&/^\d{4}-\d\d-\d\d$/.test(u)?u:null);return l[0]&&l[1]?qz(l[0],Mg(l[1])):`${MC(o,t,"the first even\
t")} – ${MC(i,t,"now")}`}function qz(e,t){let n=K(t,"UTC","day");return e===t?n:e.slice(0,7)===t.slice(0,7)?`${Number(
e.slice(8))} – ${n}`:`${K(e,"UTC",e.slice(0,4)===t.slice(0,4)?"dayShort":"day")} – ${n}`}function Mg(e){return new Date(
Date.parse(`${e}T00:00:00Z`)-864e5).toISOString().slice(0,10)}function MC(e,t,n){return e===void 0?n:typeof e=="number"||
!/^\d{4}-\d\d-\d\d(T|$)/.test(e)?String(e):/(Z|[+-]\d\d:\d\d)$/.test(e.slice(10))?K(e,t,K(e,t,"clock")==="00:00"?"day":"\
minute"):K(`${e}${e.includes("T")?"":"T00:00"}Z`,"UTC",e.includes("T")?"minute":"day")}function DC(e){let{from:t,to:n}=e;
if(qs(e,{}))return"";if(n===void 0||n==="now")return/\/|^\d{4}-\d\d-\d\d$/.test(String(t))?`since ${t}`:String(t);if(t===
void 0)return`before ${n}`;if(typeof n=="string"&&/^\d{4}-\d\d-\d\d$/.test(n))return t===Mg(n)?t:`${t} - ${Mg(n)}`;let o=Vs(
n).replace(/\/([a-z]+)$/,"-1$1/$1");return Vs(t)===o?o:`${t} - ${o}`}function EC(e,t){let{start:n,end:o,hours:i,odd_days:s=[]}=e;
if(n===void 0&&o===void 0)return"all data";let a=`${n===void 0?"the first event":K(n,t)} – ${o===void 0?"now":Vz(n,o,t)}`,
l=s.slice(0,2).map(({date:u,hours:c})=>`${K(u,"UTC","dayShort")} has ${c} h`);return[a,...i?[Oe(i*3600)]:[],...l].join("\
 · ")}function Vz(e,t,n){let o=e!==void 0&&K(e,n,"day")===K(t,n,"day");return K(t,n,o?"clock":"minute")}function AC({from:e,
to:t}){let n=typeof e=="string"?/^now-(\d+)(m|h|d|w|mo|q|y)(?:\/[a-z]+)?$/.exec(Vs(e)):null;if(!n||!/^now(\/|$)/.test(String(
t??"now")))return null;let[o,i]=[`now-${n[1]}${n[2]}`,n[2]];return{isWhole:Vs(t??"now").includes("/"),open:{from:o},whole:{
from:`${o}/${i}`,to:`now/${i}`}}}function fd(e){let t=/^(\d+)(s|m|h|d|w|mo|q|y)$/.exec(e);if(!t)return e;let[n,o]=[Number(
t[1]),$C.get(t[2])];return e==="7d"?"a week":n===1?`${o==="hour"?"an":"a"} ${o}`:`${n} ${o}s`}var Zu=2,Oo=16,Ws=20,Wz=24;async function OC(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let i=e.getBoundingClientRect(),s=o.map(h=>({canvas:h,box:h.getBoundingClientRect()})),a=Math.min(...s.map(({box:h})=>h.
top)),l=Math.max(...s.map(({box:h})=>h.bottom))-a,u=Uz(e),c=Math.max(1,Math.floor((i.width-2*Oo)/200)),p=Math.ceil(u.length/
c)*Ws+2*Ws,d=globalThis.document.createElement("canvas");d.width=i.width*Zu,d.height=(Oo+2*Ws+l+p+Oo)*Zu;let m=d.getContext(
"2d");if(!m)return null;m.scale(Zu,Zu),m.fillStyle=rt("--surface"),m.fillRect(0,0,i.width,d.height/Zu);let f=Oo+2*Ws;hd(
m,Kz(t),Oo,Oo+12,`600 13px ${rt("--font")}`,rt("--text"),i.width-2*Oo),hd(m,`${V(t.dataset)}, ${Rr(t,n)}, ${n}`,Oo,Oo+12+
Ws,`12px ${rt("--font")}`,rt("--muted"),i.width-2*Oo);for(let{canvas:h,box:v}of s)m.drawImage(h,v.left-i.left,f+v.top-a,
v.width,v.height);return u.forEach(({text:h,color:v},y)=>{let[P,x]=[Oo+y%c*200,f+l+Ws+Math.floor(y/c)*Ws];m.fillStyle=v,
m.fillRect(P,x-8,12,8),hd(m,h,P+20,x,`12px ${rt("--font")}`,rt("--text"),168)}),hd(m,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,Oo,f+l+p-4,`12px ${rt("--font")}`,rt("--muted"),i.width),new Promise(h=>{d.toBlob(h,"\
image/png")})}function hd(e,t,n,o,i,s,a){e.font=i,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=Du(t,u);e.fillText(l,n,o)}function Uz(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,Wz)}function Kz(e){let t=ge(e.aggregate?.measures).join(", ")||"count()",n=ge(e.aggregate?.by);
return V(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}async function RC(e){return oe("v1/links",{body:e})}async function LC(e,t){return oe(`v1/links/${encodeURIComponent(e)}`,
{signal:t})}function NC(e){return zt(`l/${encodeURIComponent(e.id)}`)}var qn=new Ms,gd=le(Dr("waits")==="yes");function BC(e){gd.value=e,Er("waits",e?"yes":"no")}var jz=150,$g,dl=null;function Ro(){
clearTimeout($g),dl=ye.value,qn.run(dl,{history:!0})}function FC(){kn(()=>{let{state:e,how:t}=Rp.value,n=qi.value,o=Wt.find(
i=>i.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||dl!==null&&It(dl,e.document)||gd.value&&dl!==
null&&It(ze(dl).dataset,e.document.dataset)||(clearTimeout($g),$g=setTimeout(Ro,t==="replace"?jz:0))})}function Dg(e){return`'${e.replaceAll("'","'\\''")}'`}function Yu(e){return`sluice query ${Dg(JSON.stringify(e))}`}function zC(e,t){
return`curl -H 'Content-Type: application/json' ${Dg(e)} \\
  -d ${Dg(JSON.stringify(t))}`}function Qu(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}function Eg(e){return zC(zt("v1/query"),e)}function HC(){let{document:e}=Ve.value,t=Jz();return[{label:"Copy link",icon:"\
share",act:()=>{Rs(Ve.value).then(n=>Ie(n,"The link"))}},{label:"Short link, moves with time",icon:"clock",act:()=>{Gz().
then(IC)}},{label:"Short link to these numbers",icon:"save",disabled:t===null,act:()=>{t&&t().then(IC)}},"rule",{label:"\
Copy as JSON",icon:"braces",act:()=>Ie(JSON.stringify(e,null,2),"The document")},{label:"Copy as sluice command",icon:"c\
opy",act:()=>Ie(Yu(e),"The command")},{label:"Copy as curl",icon:"copy",act:()=>Ie(Eg(e),"The command")},{label:"Copy as\
 Go",icon:"copy",act:()=>Ie(Qu(e),"The code")}]}async function Gz(){return{...await qC(Ve.value),document:Ve.value.document,
frozen:!1}}function Jz(){let{phase:e,answer:t,former:n}=qn.result.value;return e!=="exact"||!t||n?null:async()=>({...await qC(
Ve.value),document:Zz(Ve.value.document,t.query),frozen:!0,answer:t})}async function qC({document:e,view:t,as:n,open:o}){
return{path:`/${nl(e.dataset,t)}`,...n===null?{}:{as:n},...o.length===0?{}:{open:await tl(o)}}}function Zz(e,t){let{from:n,
to:o}=t??{};return{...e,...n===void 0?{}:{from:n},...o===void 0?{}:{to:o}}}async function IC(e){try{Ie(NC(await RC(e)),"\
The short link")}catch(t){X(`The link cannot be saved: ${U(t).message}`)}}var VC="wo";function UC({document:e,answer:t,zone:n}){let o=H(null),i=a=>{a.catch(l=>X(V(U(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return r("span",{ref:o,class:VC,children:r(lt,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>i(Xz(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>i(KC(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>i(t5(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>i(WC(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>Hs(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>i(WC(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>Ie(Eg(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>Ie(Yu(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>Ie(Qu(e),"The code")},{label:"Copy link",icon:"share",act:()=>{Rs(Ve.
value).then(a=>Ie(a,"The link"))}}],children:"Export"})})}async function Xz(e,t,n,o){let i=e?.closest("figure")??e?.closest(
"section");if(!i)return;let s=await OC(i,t,n);s?Hs(s,`${o}.png`):X("This chart is a table; take it along as CSV.")}async function KC(e,t){
let n=[...e.rows,...e.other?[e5(e.other,"(other)")]:[]];Hs(new Blob([md(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function e5(e,t){return e.map((n,o)=>o===0?t:n)}async function t5(e,t){await KC(await oe("v1/q\
uery",{body:Te(Te(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function WC(e,t,n){let o=await Ia(`v1/query?\
format=${t}`,{body:e});Hs(await o.blob(),n)}function Rt(e,t){let n=ge(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),i=o.slice(0,Math.min(
n,e.columns.length)),s=i.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:i.
filter(a=>a!==s),measures:o.slice(i.length).filter(a=>tr(e.columns[a]))}}function jC(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function Xu(e,t,n,o=null){let{times:i,starts:s,places:a}=n5(e,t),l=new Map,
u=()=>new Array(i.length).fill(null);if(e.rows.forEach((p,d)=>{let m=ZC(p[t.time]);if(m===null)return;let f=t.keys.map(w=>p[w]),
h=JSON.stringify(f),v=l.get(h);v||l.set(h,v={keys:f,values:u(),low:u(),high:u(),estimated:!1});let y=p[n],P=a.get(m);v.values[P]=
typeof y=="number"?y:null;let x=o?.[d]?.[n];x&&(v.estimated=!0,[v.low[P],v.high[P]]=x)}),[...l.values()].every(({values:p})=>p.
every(d=>(d??0)>=0)))for(let{low:p}of l.values())p.forEach((d,m)=>{d!==null&&d<0&&(p[m]=0)});let c=[...l.values()].map(({
keys:p,values:d,low:m,high:f,estimated:h})=>({keys:p,values:d,low:h?m:null,high:h?f:null,total:d.reduce((v,y)=>v+(y??0),
0)}));return{times:i,starts:s,series:c.sort((p,d)=>d.total-p.total)}}function GC(e,t){let n=new Map(e.series.map(({keys:i},s)=>[
JSON.stringify(i),s])),o=({keys:i})=>n.get(JSON.stringify(i))??n.size;return{...t,series:t.series.toSorted((i,s)=>o(i)-o(
s))}}function n5(e,t){let n=new Map;for(let i of e.rows){let s=ZC(i[t.time]);s!==null&&n.set(s,String(i[t.time]))}let o=[
...n.keys()].sort((i,s)=>i-s);return{times:o,starts:o.map(i=>n.get(i)),places:new Map(o.map((i,s)=>[i,s]))}}function JC(e,t){
let n=e[0]?.length??0,o=Array.from({length:n},(s,a)=>e.reduce((l,u)=>l+Math.max(0,u[a]??0),0)),i=new Array(n).fill(0);return e.
map(s=>s.map((a,l)=>(i[l]+=Math.max(0,a??0),t?o[l]===0?0:i[l]/o[l]:i[l])))}function Zi(e){return/^\s*(count|sum)\s*\(/i.
test(e)}function ZC(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function Lo(e){let t=e.
slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??86400}var ec=Ra(null);function Yn(e){let t=Na(ec);return t?.answer===e?t?.intervals??null:null}function tc(e,t,n){let o=H(null),
i=o.current!==null&&o.current.of===e?n(o.current.value,t):t;return o.current={of:e,value:i},i}function yd(e,t,n){return n||
t>e*.7?Math.max(e,t):t}function ut(e,t){if(e==null)return;let n=Dn(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"?null:
n[0]===n[1]?void 0:[n[0],n[1]]}function Lr(e,t,n="none"){if(t===void 0)return Qe(e,n);let[o,i]=t??[NaN,NaN];return n==="\
share"?n0(e,o,i):t0(e,o,i,s=>Qe(s,n))}function vd([e,t],n="none"){return`between ${Qe(e,n)} and ${Qe(t,n)} in 95 of 100 \
cases`}function No(e,t){return t===void 0?q(e):Lr(e,t)}function Vn(e,t){return e===null?"–":t===void 0?W(e):Lr(e,t,"sh\
are")}function $t(e,t){return t===null?e:`~ ${e}`}function Yi(e){return e.replace(/ \u00b1.*$/,"")}function YC(e,t){let n=[];
return QC(e,t,n),n.sort((o,i)=>o-i),n[n.length>>1]??null}function QC(e,t,n){if(!(t===null||typeof t!="object")){if(typeof e==
"number"){let[o,i]=t;e!==0&&typeof o=="number"&&typeof i=="number"&&n.push((i-o)/2/Math.abs(e));return}for(let[o,i]of Object.
entries(t))QC(Dn(e,[Array.isArray(e)?Number(o):o]),i,n)}}function XC(e,t){return t==="entries"?Le(e,"pass","passes"):t===
"starts"?Le(e,"start"):Le(e,"actor")}var eS="bo",tS="yo",nS="oi",oS="ko",rS="zo";function Qn({answer:e,document:t,zone:n,sort:o,onSort:i,onCell:s,shares:a=!1,label:l="Answer"}){let u=Yn(e),c=tc(t,u!==null,
(h,v)=>h||v),p=Y(()=>s5({answer:e,intervals:u,roomy:c},t,n,a),[e,u,c,t,n,a]),d=Y(()=>e.rows.map(h=>({cells:h,kind:"group"})),
[e]),m=Y(()=>r5(e),[e]),f=s&&((h,v,y)=>s(h.cells,v.key,y));return r(Me,{label:l,columns:p,rows:d,summary:m,...o===void 0?
{}:{sort:o},...i?{onSort:i}:{},...f?{onCell:f,onMenu:f}:{}})}function r5(e){let t=[];return e.other&&t.push({cells:e.other,
kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"total"}),t}function Ag(e,t){return!e.compare||t.time>=
0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.keys.map(o=>n[o])),n]))}function i5(e,{kind:t},n,o){return ut(e,t===
"group"?["rows",n,o]:[t,o])}function s5({answer:e,intervals:t,roomy:n},o,i,s){let a=Rt(e,o),l=a.time<0?0:Lo([...new Set(
e.rows.map(p=>Date.parse(String(p[a.time]))/1e3))].sort((p,d)=>p-d)),u=new Set([a.time,...a.keys]),c=Ag(e,a);return e.columns.
flatMap((p,d)=>{let m={key:p.name,head:r($,{value:p.name,most:48}),number:tr(p)&&!u.has(d),...n&&a.measures.includes(d)?
{width:"minmax(144px, max-content)"}:{},cell:(f,h)=>f.kind!=="group"&&u.has(d)?d===0?r($,{shown:u5(f.kind)}):null:d===a.
time?An(String(f.cells[d]),l,i):r(c5,{value:f.cells[d],column:p,zone:i,sure:u.has(d)?void 0:i5(t,f,h,d)})};return a.measures.
includes(d)?[m,...s&&Zi(p.name)&&a.keys.length>0?[a5(e,d)]:[],...c?[l5(e,a,c,d)]:[]]:[m]})}function a5(e,t){let n=s=>typeof s?.[t]==
"number"?s[t]:0,o=n(e.total),i=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"\
share",width:"176px",sortable:!1,number:!0,cell:({cells:s,kind:a})=>{if(o<=0)return null;let l=n(s)/o;return r("span",{class:eS,
children:[a!=="total"&&r("span",{class:tS,children:r("span",{class:nS,"data-other":a==="other",style:{width:`${i>0?n(s)/
i*100:0}%`}})}),r("span",{class:oS,children:W(l)})]})}}}function l5(e,t,n,o){let i=e.columns[o],s=({cells:a,kind:l})=>(l===
"total"?e.compare?.total:l==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${i.name}\
 before`,head:"vs previous",number:!0,sortable:!1,cell:a=>{let[l,u]=[a.cells[o],s(a)];if(typeof l!="number"||typeof u!="\
number")return r("span",{class:rS,title:"not there before",children:typeof l=="number"?"new":"–"});let c=`${Qe(u,qt(i.
name),!0)} before`;return r("span",{title:c,children:u===0?l===0?W(0):"new":Sn(l/u-1)})}}}function u5(e){return e==="oth\
er"?En:{text:In.total,kind:"other"}}function c5({value:e,column:t,zone:n,sure:o}){let i=mo(e,t,n);if(typeof e=="number"){
let s=qt(t.name);return r("span",{title:o?vd(o,s):Qe(e,s,!0),children:o===void 0?i.text:Lr(e,o,s)})}return r($,{shown:i,
most:64,middle:!0})}function bd(e,t){let n=[...new Set(e)].sort((d,m)=>d-m),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,i=o?n.slice(1):n,s=i[0],
a=i.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,p=(t.scale==="log"?p5(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(d,m)=>s+m*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(d=>d5(i,d));return{edges:o?[0,...p]:p,scale:t.scale,zero:o}}function p5(e,t,n){return Array.from({length:n+
1},(o,i)=>e*t**i)}function d5(e,t){let n=0,o=e.length-1;for(;n<o;){let i=n+o>>1;e[i]<t?n=i+1:o=i}for(let i of[e[n],e[n-1]])
if(i!==void 0&&Math.abs(i-t)<=Math.abs(t)*1e-9)return i;return t}function oc({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let i=n+o+1>>1;e[i]<=t?n=i:o=i-1}return n}function Og(e,t,n,o,i){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(h=>u[h]),p=JSON.stringify(c),d=s.get(p);d||s.set(p,d={keys:c,counts:new Array(
a).fill(0),nulls:0});let m=typeof u[i]=="number"?u[i]:0,f=u[n];if(typeof f!="number")d.nulls+=m;else{let h=t.zero&&f<=0?
0:oc(t,f*(1+Math.sign(f)*1e-12));h>=0&&h<a&&(d.counts[h]+=m)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce(
(c,p)=>c+p,0)})).sort((u,c)=>c.total-u.total)}function rc(e){let t=e.reduce((o,i)=>o+i,0),n=0;return e.map(o=>t===0?0:(n+=
o)/t)}function iS(e,t,n){let o=rc(t),i=oc(e,n);if(i<0)return 0;if(i>=t.length)return 1;let s=i===0?0:o[i-1];return s+(o[i]-s)*
(gi(e,n)-i)}function m5({edges:e,scale:t,zero:n},o,i){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**i:
s+(a-s)*i}function gi(e,t){let n=e.edges.length-1,o=oc(e,t);if(o<0)return 0;if(o>=n)return n;let i=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&i>0?Math.log(t/i)/Math.log(s/i):(t-i)/(s-i);return o+Math.max(0,Math.min(1,l))}function sS(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return m5(e,o,Math.max(0,Math.min(1,t-o)))}function xd(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let i=e.scale==="log"&&
n>0?h5(n,o,t):[];return i.length>1?i:f5(n,o,t)}function f5(e,t,n){let o=(t-e)/Math.max(1,n),i=10**Math.floor(Math.log10(
o)),s=[1,2,5,10].map(l=>l*i).find(l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(
12)));return a}function h5(e,t,n){let o=Math.log10(t/e),i=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];
for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)if(l%s===0)for(let u of i){let c=Number((u*10**l).toPrecision(3));
c>=e&&c<=t&&a.push(c)}return a}var aS="jo";var v5=2;function wd({height:e,draw:t,onWidth:n}){let o=H(null),[i,s]=k(0),a=Ep.value;return st(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let p=Math.floor(l.clientWidth);s(p),n?.(p)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),st(()=>{let l=o.current?.getContext("2d");if(!l||i===0)return;let u=Math.max(v5,devicePixelRatio);
l.canvas.width=i*u,l.canvas.height=e*u,l.scale(u,u),t(l,i,e)},[t,i,e,a]),r("canvas",{ref:o,class:aS,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function ml(e,t,n){e.font=`12px ${rt("--font")}`,e.fillStyle=rt("--muted"),e.textAlign=t,e.textBaseline=
n}function lS(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/i-1e-9)+1},(s,a)=>Number((a*i).toPrecision(12)))}function kd(e,t,n,o,i,s){e.
save(),e.beginPath(),e.rect(t,n,o,i),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
i;a<t+o;a+=6)e.moveTo(a,n+i),e.lineTo(a+i,n);e.stroke(),e.restore()}var cS="Xo",pS="So",dS="ie",mS="Bo",Rg="Co",fS="Eo",hS="Io",gS="ni",Lg="Uo",yS="Ho",vS="Lo",bS="Mo",Ng="pi";var Us=56,wS=16,xS=12,b5=24;function kS(e){let{edges:t,counts:n,mode:o,unit:i,height:s,color:a,largest:l=0,cursor:u,selection:c}=e,
[p,d]=k(0),m=H(null),f=n.length,h=Math.max(1,p-Us-wS),v=(S,E)=>(S-E.getBoundingClientRect().left-Us)/h*f,y=(S,E)=>Math.max(
0,Math.min(f-1,Math.floor(v(S,E)))),P=cp((S,E,M)=>{x5(S,E,M,{edges:t,counts:n,mode:o,unit:i,color:a,largest:l,cursor:u,selection:c})},
[t,n,o,i,a,l,u,c]);return r("div",{class:cS,onPointerMove:S=>{let E=y(S.clientX,S.currentTarget);e.onCursor(E),m.current&&
e.onSelect&&Math.abs(S.clientX-m.current.x)>3&&e.onSelect({from:Math.min(m.current.from,E),to:Math.max(m.current.from,E)+
1})},onPointerUp:S=>{let E=m.current;m.current=null,E&&Math.abs(S.clientX-E.x)<=3&&e.onBin?.(E.from,new DOMRect(S.clientX,
S.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:S=>{S.button===0&&(S.currentTarget.setPointerCapture(
S.pointerId),m.current={from:y(S.clientX,S.currentTarget),x:S.clientX})},children:r(wd,{height:s,draw:P,onWidth:d})})}function x5(e,t,n,o){
let{edges:i,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((w,S)=>w+S,0),p=a==="count"?s:a==="cdf"?rc(s):s.map(w=>c===
0?0:w/c),d=lS(a==="cdf"?1:o.largest>0?o.largest:Math.max(...p,0),n<160?3:4),m=d.at(-1)||1,f={left:Us,top:xS,width:t-Us-wS,
height:n-xS-b5},h=w=>f.left+w/Math.max(1,s.length)*f.width,v=w=>f.top+f.height-w/m*f.height;e.clearRect(0,0,t,n),w5(e,f,
d,v,a);let y=rt("--selection"),P=rt(o.color);u&&(e.globalAlpha=.12,e.fillStyle=y,e.fillRect(h(u.from),f.top,h(u.to)-h(u.
from),f.height),e.globalAlpha=1);let x=f.width/s.length>5?1:0;s.forEach((w,S)=>{let E=p[S],M=u!==null&&S>=u.from&&S<u.to;
e.fillStyle=M?y:P,e.globalAlpha=l===null||l===S?1:.75;let N=E>0?Math.max(1,v(0)-v(E)):0;e.fillRect(h(S),v(0)-N,Math.max(
1,h(S+1)-h(S)-x),N)}),e.globalAlpha=1,k5(e,f,i,h,o.unit)}function w5(e,t,n,o,i){e.strokeStyle=rt("--line"),e.lineWidth=1,
ml(e,"end","middle");for(let s of n){let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,
a),e.stroke(),e.fillText(i==="count"?q(s):W(s),t.left-8,a)}}function k5(e,t,n,o,i){ml(e,"center","top");let s=-1/0,a=(l,u)=>{
let c=e.measureText(l).width/2,p=Math.max(t.left+c-8,Math.min(u,t.left+t.width-c+8));p-c<s+12||(e.fillText(l,p,t.top+t.height+
8),e.fillRect(u,t.top+t.height,1,4),s=p+c)};n.zero&&a("≤ 0",o(.5));for(let l of xd(n,Math.max(2,Math.floor(t.width/80))))
a(Qe(l,i),o(gi(n,l)))}var Cd=12,Bg=360,C5=132;function SS(e){let{answer:t,document:n,zone:o,bins:i,mode:s,percentiles:a,selection:l,onSelect:u,
onBin:c}=e,p=Y(()=>S5(t,n,i),[t,n,i.count,i.scale]),{edges:d,histograms:m,all:f,property:h}=p,[v,y]=k(null),P=qt(i.value),
x=f.counts.length,w=h===""?f:m[v?.group??0]??f,S=R=>{let G={ArrowRight:(v?.bin??-1)+1,ArrowLeft:(v?.bin??x)-1,Home:0,End:x-
1}[R.key];if(G!==void 0&&x>0){let B=Math.max(0,Math.min(G,x-1));return R.shiftKey&&u(T5(l,v?.bin??B,B),d),y({bin:B,group:v?.
group??0,left:B>x/2}),!0}if(R.key!=="Enter"&&R.key!=="."||!v)return!1;let L=R.target.getBoundingClientRect();return c(v.
bin,d,h===""?[]:w.keys,new DOMRect(L.left+Us+(v.bin+.5)/x*(L.width-Us-16),L.top+80,0,0)),!0},E=Math.max(0,...m.slice(0,Cd).
map(({counts:R,total:G})=>Math.max(0,...R)/(s==="count"?1:G||1))),M=(R,G)=>r(kS,{edges:d,counts:R.counts,mode:s,unit:P,height:h===
""?Bg:C5,color:h===""?"--series-1":fn(Pn(h,R.keys)),largest:h===""||s==="cdf"?0:E,cursor:v?.bin??null,selection:l,onCursor:L=>y(
L===null?null:{bin:L,group:G,left:L>x/2}),onSelect:L=>u(L,d),onBin:(L,B)=>c(L,d,h===""?[]:R.keys,B)}),N=({bin:R,left:G})=>r(
$5,{edges:d,histogram:w,bin:R,unit:P,start:G});return r(Je,{title:r(A,{children:["Distribution of ",r($,{value:i.value,most:64}),
h!==""&&r(A,{children:[" by ",r($,{value:h,most:48})]})]}),summary:D5(i,f,a,P,h,m.length),onKey:S,announced:v?PS(d,w,v.bin,
P).join(", "):"",table:r(Qn,{answer:t,document:n,zone:o}),...e.actions===void 0?{}:{actions:e.actions},children:[h===""?
r(A,{children:[M(f,0),r(_5,{edges:d,counts:f.counts,percentiles:a,unit:P,onMove:e.onPercentile})]}):r(P5,{histograms:m,render:M,
readout:R=>v?.group===R&&N(v)}),f.nulls>0&&r("p",{class:Lg,children:[z(f.nulls)," without a value (",W(f.nulls/(f.nulls+
f.total)),") are not drawn."]}),h===""&&v&&N(v)]})}function S5(e,t,n){let o=Rt(e,t),i=o.keys.find(d=>e.columns[d].name.startsWith(
"bins("))??o.keys[0]??0,s=o.keys.filter(d=>d!==i),a=e.rows.map(d=>d[i]).filter(d=>typeof d=="number"),l=bd(a,n),u=o.measures[0]??
e.columns.length-1,[c]=Og(e,l,i,[],u),p={keys:[],counts:[],nulls:0,total:0};return{edges:l,histograms:Og(e,l,i,s,u),all:c??
p,property:s.map(d=>e.columns[d].name).join()}}function T5(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.
from:t;return{from:Math.min(o,n),to:Math.max(o,n)+1}}function P5({histograms:e,render:t,readout:n}){return r(A,{children:[
r("div",{class:fS,children:e.slice(0,Cd).map((o,i)=>r("div",{class:hS,children:[r("div",{class:gS,children:[r("span",{children:r(
$,{value:o.keys[0],most:40,middle:!0})}),r("span",{class:Rg,children:q(o.total)})]}),t(o,i),n(i)]},JSON.stringify(o.keys)))}),
e.length>Cd&&r("p",{class:Lg,children:[Cd," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function _5({
edges:e,counts:t,percentiles:n,unit:o,onMove:i}){let s=H(null),a=t.length;if(a===0)return null;let l=c=>{let p=s.current.
getBoundingClientRect(),d=Math.max(0,Math.min(a,(c-p.left)/p.width*a));return CS(iS(e,t,sS(e,d)))},u=M5(n.map(({value:c})=>c===
null?null:gi(e,c)/a));return r("div",{ref:s,class:pS,style:{height:`${(1+Math.max(0,...u))*28}px`},children:n.map(({share:c,
value:p},d)=>{let m=p===null?null:gi(e,p)/a*100;return m===null?null:r(A,{children:[r("span",{class:mS,style:{left:`${m}\
%`,top:`${12-Bg}px`,height:`${Bg-36}px`}},`line ${d}`),r("button",{type:"button",class:dS,role:"slider","aria-label":"Pe\
rcentile","aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Number((c*100).toFixed(1)),"aria-valuetext":`${Fg(c)}, ${Qe(
p,o)}`,style:{left:`${Math.max(2,Math.min(97,m))}%`,top:`${u[d]*28}px`},onPointerDown:f=>f.currentTarget.setPointerCapture(
f.pointerId),onPointerMove:f=>{f.currentTarget.hasPointerCapture(f.pointerId)&&i(d,l(f.clientX))},onKeyDown:f=>{let h={ArrowLeft:-1,
ArrowRight:1,ArrowDown:-1,ArrowUp:1}[f.key];h!==void 0&&(f.preventDefault(),f.stopPropagation(),i(d,CS(c+h*(f.shiftKey?.001:
.01))))},children:[r("span",{class:Rg,children:Fg(c)}),Qe(p,o)]},d)]})})})}function M5(e){let n=[];return e.forEach((o,i)=>{
let s=new Set(n.filter((l,u)=>o!==null&&e[u]!==null&&Math.abs(e[u]-o)<.09)),a=0;for(;s.has(a);)a++;n[i]=a}),n}function CS(e){
return Math.max(.001,Math.min(.999,Math.round(e*1e3)/1e3))}function Fg(e){return`p${Number((e*100).toFixed(2))}`}function TS(e,t,n,o){
let i=e.zero&&t===0?"up to":Qe(e.edges[t]??0,o);return i==="up to"&&n===1?"0 and less":`${i} to ${Qe(e.edges[n]??0,o)}`}
function fl(e,t,n){return TS(e,t.from,t.to,qt(n))}function PS(e,t,n,o){let i=t.counts[n]??0,s=rc(t.counts),a=n===0?0:s[n-
1]??0;return[TS(e,n,n+1,o),`${z(i)} events`,`${W(t.total===0?0:i/t.total)} of all`,`${W(a)} below`,`${W(1-(s[n]??1))} ab\
ove`]}function $5({edges:e,histogram:t,bin:n,unit:o,start:i}){let[s,a,l,u,c]=PS(e,t,n,o);return r("div",{class:xe(yS,i&&
vS),"aria-hidden":"true",children:[r("div",{class:bS,children:s}),r("div",{class:Ng,children:[r("span",{children:a}),r("\
span",{children:l})]}),r("div",{class:Ng,children:[r("span",{children:u}),r("span",{children:c})]})]})}function D5(e,t,n,o,i,s){
let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${Fg(l)} ${Qe(u,o)}`).join(", ");return`Distribution of ${ee(
e.value).text}${i===""?"":` by ${ee(i).text}, ${s} groups`}, ${q(t.total)} values in ${t.counts.length} bins${a===""?"":
`, ${a}`}`}function Nr(e,t,n,o){return oe("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var Ks=le([]);function We(e,t){Ks.value=[...Ks.value,{from:Ve.value,to:e.document,label:t}].slice(-12),de(e)}function zg(e){
Ks.value=Ks.value.slice(0,e)}function _S(){kn(()=>{let e=Ve.value,t=Ks.peek().findIndex(n=>It(n.from.document,e.document));
t>=0&&zg(t)})}var MS="No";function $S({document:e,mark:t,anchor:n,onClose:o}){let[i,s]=k(""),a=Ae(e.dataset).value.value?.columns??[],l=i.toLowerCase(),
u=Qh(e),c=[...a.map(({name:m})=>m),...Object.keys(e.define??{})],p=a.filter(({name:m,type:f})=>m.toLowerCase().includes(
l)&&f!=="timestamp"&&be(m)!==u).map(m=>({value:be(m.name),label:r($,{value:m.name,most:48}),note:m.distinct===void 0?m.type:
`${q(m.distinct)} values`})),d=m=>{o(),Nr(e,t,m).then(f=>{f.by&&We({document:f.by,open:[]},`${f.label} by ${m}`)},f=>X(V(
U(f).message)))};return r(Gt,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:MS,children:r(Wi,{label:"Brea\
k down by",text:i,onText:s,options:p,eager:!0,autofocus:!0,inline:!0,onPick:d,onCancel:o,onTake:m=>d(c.includes(m)?be(m):
m),placeholder:"a property or an expression"})})}function Br(){let[e,t]=k(null);return{openAt:t,menu:e&&r(O5,{at:e,onClose:()=>t(null)})}}function O5({at:e,onClose:t}){let n=Y(
()=>Nr(e.document,e.mark),[e]),{answer:o,error:i}=Ig(n),[s,a]=k(!1);if(s)return r($S,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,p=>X(V(U(p).message)))},u=e.head??(i?V(i.message):o?r($,{value:o.label,most:160}):
"…");return r(ho,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...R5(e,o,i,l,()=>a(!0))]})}function Ig(e){let[t,n]=k({of:null,answer:null,error:null});return F(()=>{let o=!0;
return e.then(i=>{o&&n({of:e,answer:i,error:null})},i=>{o&&n({of:e,answer:null,error:U(i)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function R5(e,t,n,o,i){let s=(a,l,u,c)=>{let p=t!==null&&(t[u]===null||t[u]==="");return{label:a,
...l?{icon:l}:{},disabled:p||n!==null,reason:L5(t,u),act:o(c)}};return[s("Only this","filter","only",a=>ic(a.only,a.label)),
s("Exclude","minus","exclude",a=>ic(a.exclude,`not (${a.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:i},"rule",s("Events","rows","events",Hg),s("Actors","actor","actors",qg),s("Save as cohort…","save","coho\
rt",a=>Vg(a)),s("Explain","difference","explain",Wg),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>Ie(
DS(e.value),"The value")}],s("Copy as where","copy","predicate",a=>Ie(a.predicate,"The condition"))]}function L5(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:V(n)}function DS(e){return e===null?"":Array.isArray(e)?
e.map(t=>DS(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function ic(e,t){e&&We({document:e,open:[]},t)}
function Hg({events:e,label:t}){e&&po({kind:"events",document:e,label:t})}function qg({actors:e,cohort:t,label:n}){e&&po(
{kind:"actors",request:e,cohort:t,label:n})}function Vg({actors:e,cohort:t,label:n}){po({kind:"cohort",request:e,cohort:t,
label:n})}function Wg({explain:e,label:t}){e&&We({view:"difference",document:e,as:null,open:[]},`explain ${ee(t).text}`)}var ES="Ro",AS="Ao",OS="Do",RS="To",LS="_o";function hl({document:e,mark:t,label:n,total:o,onClear:i,children:s}){let a=JSON.stringify([e,t]),l=Y(()=>Nr(e,t),[a]),{
answer:u,error:c}=Ig(l),p=gt(u?.count??null),d=p.phase==="exact"&&p.answer&&"rows"in p.answer?p.answer.rows[0]?.at(-1):void 0,
m=u===null;return r("section",{class:ES,"aria-label":"Selection",children:[r("div",{class:AS,children:[r("span",{class:OS,
children:n}),r("span",{class:RS,role:"status",children:typeof d=="number"?`${z(d)} events${o?`, ${W(d/o)}`:""}`:c?"":"…"})]}),
c&&r(ce,{error:c}),r("div",{class:LS,children:[s,r(_,{small:!0,kind:"outlined",icon:"filter",disabled:m||!u.only,onClick:()=>ic(
u?.only??null,u?.label??""),children:"Only"}),r(_,{small:!0,kind:"outlined",icon:"minus",disabled:m||!u.exclude,onClick:()=>ic(
u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),r(_,{small:!0,kind:"primary",icon:"difference",disabled:m||
!u.explain,onClick:()=>u&&Wg(u),children:"Explain"}),r(_,{small:!0,kind:"outlined",icon:"rows",disabled:m||!u.events,onClick:()=>u&&
Hg(u),children:"Events"}),r(_,{small:!0,kind:"outlined",icon:"actor",disabled:m||!u.actors,onClick:()=>u&&qg(u),children:"\
Actors"}),r(_,{small:!0,kind:"outlined",icon:"save",disabled:m||!u.cohort,onClick:()=>u&&Vg(u),children:"Cohort"}),r(_,{
small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:i})]})]})}var B5=[10,20,40,60,100,200],F5=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function Sd({bins:e,document:t,
onDocument:n}){let i=pl(Ae(t.dataset).value.value).map(({value:s,log:a})=>({label:V(s),checked:s===e.value,act:()=>n(dd(
t,{value:s,scale:a?"log":"linear"}))}));return r(A,{children:[r(lt,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:i,children:V(e.value)}),r(kt,{label:"Scale",choices:F5,value:e.scale,onChange:s=>n(dd(t,{scale:s}))}),r(lt,{small:!0,
kind:"outlined",after:"down",menuLabel:"Bins",items:B5.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(dd(t,{count:s}))})),
children:[e.count," bins"]})]})}function ac(e,t,{from:n,to:o}){let i=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=i?null:t.edges[o]??null}}function Ug(e,t,n,o){let i=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...i===void 0?
{}:{from:i},...s===void 0?{}:{to:s}}}var z5=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function NS({answer:e,
of:t,bins:n,zone:o,actions:i}){let[s,a]=k("count"),[l,u]=k(null),{openAt:c,menu:p}=Br(),d=H5(t,n.value);F(()=>u(null),[JSON.
stringify(t)]);let m=I5(e,t),f=(v,y,P)=>({range:ac(n,y,v),...m!==null&&P.length>0?{keys:{[m]:P[0]}}:{}}),h=e.total?.at(-1);
return r(A,{children:[r(SS,{answer:e,document:t,zone:o,bins:n,mode:s,percentiles:d.list,onPercentile:d.move,selection:l?.
range??null,onSelect:(v,y)=>u(v&&{range:v,edges:y}),onBin:(v,y,P,x)=>c({document:t,mark:f({from:v,to:v+1},y,P),anchor:x,
value:y.edges[v]}),actions:r(A,{children:[r(Sd,{bins:n,document:ye.value,onDocument:v=>de({document:v})}),r(kt,{label:"H\
eight",choices:z5,value:s,onChange:a}),i]})}),l&&r(hl,{document:t,mark:f(l.range,l.edges,[]),label:`${n.value}: ${fl(l.edges,
l.range,n.value)}`,total:typeof h=="number"?h:void 0,onClear:()=>u(null)}),p]})}function I5(e,t){let n=Rt(e,t).keys.find(
o=>!e.columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}function H5(e,t){let[n,o]=k([.5,.95,
.99]),{compare:i,...s}=ze(e),a=n.map((p,d)=>`quantile(${t}, ${p}) as p_${d}`),{answer:l}=gt({...s,aggregate:{...e.aggregate?.
over===void 0?{}:{over:e.aggregate.over},measures:a}}),u=l&&"rows"in l?l.rows[0]:void 0;return{list:n.map((p,d)=>({share:p,
value:typeof u?.[d]=="number"?u[d]:null})),move:(p,d)=>o(n.map((m,f)=>f===p?d:m))}}var BS="qo",FS="di",zS="f",IS="Fo",HS="Go",qS="Jo",VS="li",WS="Ko",US="Oo",KS="Po";var Td=50;function jS(e){let t=Rt(e.answer,e.document);return r("div",{class:BS,children:t.measures.map(n=>r(V5,{...e,shape:t,
measure:n},n))})}function V5({answer:e,document:t,zone:n,onBar:o,actions:i,shape:s,measure:a}){let[l,u]=k(-1),c=H(null),
p=e.columns[a].name,d=qt(p),m=s.keys.map(L=>e.columns[L].name).join(),f=Zi(p),h=[...e.rows.slice(0,Td),...e.other&&e.rows.
length<=Td?[e.other]:[]],v=L=>typeof L[a]=="number"?L[a]:0,y=Yn(e),P=(L,B)=>ut(y,L===e.other?["other",a]:["rows",B,a]),x=h.
map((L,B)=>Math.max(v(L),P(L,B)?.[1]??0)),w=tc(t,Math.max(0,...x),(L,B)=>yd(L,B,y!==null)),S=tc(t,y!==null,(L,B)=>L||B),
E=e.total?v(e.total):0,M=Ag(e,s),N=L=>L===e.other?In.other:s.keys.map(B=>ee(L[B]).text).join(", "),R=L=>`${N(L)}, ${Qe(v(
L),d)}${f&&E>0?`, ${W(v(L)/E)}`:""}`,G=L=>{let B={ArrowDown:l+1,ArrowUp:l-1,Home:0,End:h.length-1}[L.key];if(B!==void 0){
let J=Math.max(0,Math.min(B,h.length-1));return u(J),c.current?.children[J]?.scrollIntoView({block:"nearest"}),!0}let Q=c.
current?.children[l];return L.key!=="Enter"&&L.key!=="."||!Q?!1:(o(h[l],p,Q),!0)};return r(Je,{title:ee(p).text,onKey:G,
announced:l>=0&&h[l]?R(h[l]):"",actions:i?.(p),summary:`Bar chart of ${ee(p).text} by ${ee(m).text}, ${e.rows.length} gr\
oups${h[0]?`, ${R(h[0])}`:""}`,table:r(Qn,{answer:e,document:t,zone:n}),children:[r("ul",{ref:c,class:FS,role:"presentat\
ion","data-estimate":S,children:h.map((L,B)=>{let Q=L===e.other,J=P(L,B),pe=Q?void 0:M?.get(JSON.stringify(s.keys.map(se=>L[se])))?.[a];
return r("li",{class:zS,"data-cursor":B===l,onClick:se=>o(L,p,se.currentTarget.querySelector("[data-anchor]")??se.currentTarget),
children:[r("span",{class:IS,"data-anchor":"",children:r($,{...Q?{shown:{text:In.other,kind:"other"}}:{shown:{text:N(L),
kind:s.keys.length===1?ee(L[s.keys[0]]).kind:"value"}},most:24,middle:!0})}),r("span",{class:HS,children:[r("span",{class:VS,
"data-other":Q,"data-estimate":J!==void 0,style:{width:`${w>0?Math.max(.2,v(L)/w*100):0}%`,...Q?{}:{background:`var(${fn(
Pn(m,s.keys.map(se=>L[se])))})`}}}),J&&r(W5,{interval:J,largest:w})]}),r("span",{class:WS,children:Lr(v(L),J,d)}),r("spa\
n",{class:US,children:M?typeof pe=="number"&&pe!==0?Sn(v(L)/pe-1):"–":f&&E>0?W(v(L)/E):""})]},B)})}),e.rows.length>Td&&
r("p",{class:KS,children:[Td," of ",e.rows.length," groups are drawn; the table has all."]})]})}function W5({interval:[e,
t],largest:n}){let o=i=>n>0?Math.max(0,i)/n*100:0;return r("span",{class:qS,"data-whisker":"",style:{insetInlineStart:`${o(
e)}%`,width:`${o(t)-o(e)}%`}})}var GS="Qo",JS="Vo",ZS="Wo",YS="Yo",QS="Zo";var jg=1e4;function XS({answer:e,of:t,document:n,zone:o,actions:i}){let{choose:s,menu:a}=Pd(e,t),l=ge(n.aggregate?.order)[0];
return r("section",{class:GS,"aria-label":"Groups",children:[r("div",{class:JS,children:[r("span",{class:ZS,children:[e.
rows.length===1?"1 row":`${z(e.rows.length)} rows`,e.other?", the rest is (other)":""]}),e.other&&e.rows.length<jg&&r(_,
{small:!0,kind:"outlined",onClick:()=>ue("aggregate.limit",jg),children:`Up to ${z(jg)} groups`}),i("")]}),r(Qn,{answer:e,
document:t,zone:o,shares:!0,sort:l===void 0?null:K5(l),onCell:s,onSort:u=>de({document:Te(n,"aggregate.order",u===null?void 0:
[`"${u.key.replaceAll('"','""')}"${u.descending?" desc":""}`])})}),a]})}function e2({answer:e,of:t,zone:n,actions:o}){let{
choose:i,menu:s}=Pd(e,t);return r(A,{children:[r(jS,{answer:e,document:t,zone:n,onBar:i,actions:o}),s]})}function Pd(e,t){
let{openAt:n,menu:o}=Br();return{choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:U5(e,t,
s,u),anchor:l,value:s[u]})},menu:o}}function U5(e,t,n,o){let i=Rt(e,t),s=i.measures.includes(o)?{measure:e.columns[o].name}:
{};if(n===e.total)return s;let a=i.time<0?i.keys:[i.time,...i.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,
u[c]]));return n===e.other?{other:!0,...s}:{keys:l(n),...s}}function K5(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,
"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function t2(e,t,n){let o=t.keys.find(h=>e.columns[h].name.startsWith("bins("))??t.keys[0]??1,i=t.measures[0]??e.columns.
length-1,s=new Map;for(let h of e.rows){let v=h[t.time];typeof v=="string"&&s.set(v,Date.parse(v)/1e3)}let a=[...s.keys()].
sort((h,v)=>s.get(h)-s.get(v)),l=new Map(a.map((h,v)=>[h,v])),u=bd(e.rows.map(h=>h[o]).filter(h=>typeof h=="number"),n),
c=Math.max(0,u.edges.length-1),p=new Float64Array(a.length*c),d=0;for(let h of e.rows){let v=l.get(h[t.time]),y=h[o],P=h[i];
if(v===void 0||typeof P!="number")continue;let x=typeof y=="number"?u.zero&&y<=0?0:oc(u,y*(1+Math.sign(y)*1e-12)):-1;x>=
0&&x<c?p[v*c+x]+=P:d+=P}let m=a.map((h,v)=>j5(p.subarray(v*c,(v+1)*c))),f=a.map((h,v)=>p.subarray(v*c,(v+1)*c).reduce((y,P)=>y+
P,0));return{starts:a,times:a.map(h=>s.get(h)),edges:u,counts:p,bins:c,largest:Math.max(0,...m),tops:m,sums:f,nulls:d}}function j5(e){
return e.reduce((t,n)=>Math.max(t,n),0)}function n2(e,t,n,o){return e<=0||t<=0?0:o==="log"?t<=1?1:Math.max(.02,Math.log(
e)/Math.log(t)):o==="column"?e/Math.max(1,n):e/t}function _d(e,t,n,o){return{left:o.alt?0:Math.min(e.column,t.column),right:o.
alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.shift?n.bins:Math.max(e.bin,
t.bin)+1}}var r2="en",i2="in",s2="rn",a2="an",Gg="tn",l2="on",u2="nn",c2="pn",p2="dn",d2="ln",m2="xn",f2="sn",h2="xi";var Qi=64,b2=16,uc=8,x2=24,Jg=9;function w2(e){let{matrix:t,lines:n,colors:o,unit:i,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[p,d]=k(0),m=H(null),f={width:Math.max(1,p-Qi-b2),height:a-uc-x2},h=w=>{let S=w.currentTarget.getBoundingClientRect(),
E=Math.floor((w.clientX-S.left-Qi)/f.width*t.starts.length),M=Math.floor((1-(w.clientY-S.top-uc)/f.height)*t.bins);return{
column:g2(E,t.starts.length),bin:g2(M,t.bins)}},v=cp((w,S,E)=>G5(w,S,E,{matrix:t,lines:n,colors:o,unit:i,zone:s,unfinished:l}),
[t,n,o,i,s,l]),y=w=>{let S=h(w);e.onCursor(S,S.column>t.starts.length/2),m.current&&y2(m.current,w)&&e.onBox(_d(m.current.
from,S,t,{shift:w.shiftKey,alt:w.altKey}))},P=w=>{let S=m.current;m.current=null,S&&!y2(S,w)&&e.onCell(S.from,new DOMRect(
w.clientX,w.clientY,0,0))},x=w=>({left:`${Qi+w.left/t.starts.length*f.width}px`,width:`${(w.right-w.left)/t.starts.length*
f.width}px`,top:`${uc+(1-w.high/t.bins)*f.height}px`,height:`${(w.high-w.low)/t.bins*f.height}px`});return r("div",{class:r2,
onPointerMove:y,onPointerUp:P,onPointerLeave:()=>e.onCursor(null,!1),onPointerDown:w=>{w.button===0&&(w.currentTarget.setPointerCapture(
w.pointerId),m.current={from:h(w),x:w.clientX,y:w.clientY})},children:[r(wd,{height:a,draw:v,onWidth:d}),u&&t.bins>0&&r(
"div",{class:i2,style:x({left:u.column,right:u.column+1,low:u.bin,high:u.bin+1})}),c&&r("div",{class:s2,"data-box":"",style:x(
c)})]})}function g2(e,t){return Math.max(0,Math.min(t-1,e))}function y2(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(
t.clientY-e.y)>3}function G5(e,t,n,o){let{matrix:i,lines:s,colors:a,unit:l,zone:u,unfinished:c}=o,p={left:Qi,top:uc,width:t-
Qi-b2,height:n-uc-x2};if(e.clearRect(0,0,t,n),i.bins===0||i.starts.length===0)return;e.imageSmoothingEnabled=!1,e.drawImage(
J5(i,a),p.left,p.top,p.width,p.height);let d=h=>p.left+h/i.starts.length*p.width,m=h=>p.top+(1-h/i.bins)*p.height;c>=0&&
kd(e,d(c),p.top,p.left+p.width-d(c),p.height,rt("--muted"));for(let[h,v]of s.entries())Q5(e,v,i,d,m,h);ml(e,"end","middl\
e");let f=1/0;i.edges.zero&&e.fillText("≤ 0",p.left-8,m(.5));for(let h of xd(i.edges,Math.max(2,Math.floor(p.height/40)))){
let v=m(gi(i.edges,h));f-v<14||(f=v,e.fillText(Qe(h,l),p.left-8,v))}X5(e,p,i,d,u)}function J5(e,t){let n=new ImageData(e.
starts.length,e.bins),o=Z5();for(let s=0;s<e.starts.length;s++)for(let a=0;a<e.bins;a++){let l=n2(e.counts[s*e.bins+a],e.
largest,e.tops[s],t);if(l===0)continue;let[u,c,p]=o[Math.min(o.length-1,Math.floor(l*o.length))],d=((e.bins-1-a)*e.starts.
length+s)*4;n.data[d]=u,n.data[d+1]=c,n.data[d+2]=p,n.data[d+3]=255}let i=document.createElement("canvas");return i.width=
e.starts.length,i.height=e.bins,i.getContext("2d").putImageData(n,0,0),i}var v2=64;function Z5(){let e=Array.from({length:Jg},
(t,n)=>Y5(rt(`--ramp-${n+1}`)));return Array.from({length:v2},(t,n)=>{let o=n/(v2-1)*(Jg-1),i=Math.min(Jg-2,Math.floor(o));
return[0,1,2].map(s=>Math.round(e[i][s]+(e[i+1][s]-e[i][s])*(o-i)))})}function Y5(e){return[1,3,5].map(t=>Number.parseInt(
e.slice(t,t+2),16)||0)}function Q5(e,t,n,o,i,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,rt("--surface")],
[2,rt("--selection")]]){e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,p)=>{
if(c===null){u=!1;return}let[d,m]=[o(p+.5),i(gi(n.edges,c))];u?e.lineTo(d,m):e.moveTo(d,m),u=!0}),e.stroke()}e.globalAlpha=
1,e.setLineDash([])}function X5(e,t,n,o,i){ml(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):
86400,l=Math.max(1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((p,d)=>{
let{hour:m,minute:f}=$s(p*1e3,i);if(u?m!==0||f!==0:d%l!==0)return;let h=K(p*1e3,i,a>=27*86400?"month":a>=86400||m===0&&f===
0?"dayShort":a<60?"clockSecond":"clock"),v=e.measureText(h).width/2,y=o(d),P=Math.max(t.left+v-8,Math.min(y,t.left+t.width-
v));P-v<c+16||(e.fillText(h,P,t.top+t.height+8),e.fillRect(Math.round(y),t.top+t.height,1,4),c=P+v)})}function k2({answer:e,document:t,bins:n,zone:o,colors:i,lines:s,end:a,box:l,onBox:u,onCell:c,actions:p}){let d=Y(()=>t2(
e,Rt(e,t),n),[e,t,n.count,n.scale]),[m,f]=k(null),[h,v]=k(null),y=qt(n.value),P=Lo(d.times),x=d.times.findIndex(S=>(S+P)*
1e3>a+1e3),w=S=>{let E=m?.cell??{column:0,bin:0},M=eI(S.key,E,d);if(M){let R=h??E;return S.shiftKey&&u(_d(R,M,d,{shift:!1,
alt:!1}),d),v(S.shiftKey?R:null),f({cell:M,left:M.column>d.starts.length/2}),!0}if(S.key==="Escape"&&l)return u(null,d),
!0;if(S.key!=="Enter"&&S.key!=="."||!m)return!1;let N=S.target.getBoundingClientRect();return c(m.cell,d,new DOMRect(N.left+
Qi+(E.column+.5)/d.starts.length*(N.width-Qi-16),N.top+(1-E.bin/d.bins)*320,0,0)),!0};return r(Je,{title:r(A,{children:[
"Heat map of ",r($,{value:n.value,most:64})," over time"]}),summary:rI(d,n,o),onKey:w,announced:m?C2(d,m.cell,n,o,P).join(
", "):"",table:r(Qn,{answer:e,document:t,zone:o}),legend:r(oI,{matrix:d,colors:i,lines:s}),...p===void 0?{}:{actions:p},
children:[r(w2,{matrix:d,lines:s,colors:i,unit:y,zone:o,height:400,unfinished:x,cursor:m?.cell??null,box:l,onCursor:(S,E)=>f(
S&&{cell:S,left:E}),onBox:S=>u(S,d),onCell:(S,E)=>c(S,d,E)}),m&&d.bins>0&&r(tI,{matrix:d,cell:m.cell,bins:n,zone:o,step:P,
start:m.left,unit:y})]})}function eI(e,{column:t,bin:n},o){let i=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",
{column:t-1,bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.
starts.length-1,bin:n}]]).get(e);return!i||o.bins===0?null:{column:Math.max(0,Math.min(i.column,o.starts.length-1)),bin:Math.
max(0,Math.min(i.bin,o.bins-1))}}function C2(e,{column:t,bin:n},o,i,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[
`${An(e.times[t]*1e3,s,i)} ${Fi(i,e.times[t]*1e3)}`,fl(e.edges,{from:n,to:n+1},o.value),`${z(a)} events, ${W(l===0?0:a/l)}\
 of the column`]}function tI({matrix:e,cell:t,bins:n,zone:o,step:i,start:s}){let[a,l,u]=C2(e,t,n,o,i),c=Math.max(1,e.tops[t.
column]??1),p=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return r("div",{class:xe(c2,s&&p2),"aria-hidden":"t\
rue",children:[r("div",{class:m2,children:a}),r("div",{class:d2,children:l}),r("div",{children:u}),r("div",{class:f2,children:Array.
from(p,(d,m)=>r("div",{class:h2,"data-here":m===t.bin,style:{height:`${d/c*100}%`}},m))})]})}var nI=9;function oI({matrix:e,
colors:t,lines:n}){let o=t==="column"?"0 %":"1",i=t==="column"?"most of its column":q(e.largest);return r("div",{class:a2,
children:[r("span",{class:Gg,children:[o,r("span",{class:l2,children:Array.from({length:nI},(s,a)=>r("span",{class:u2,style:{
background:`var(--ramp-${a+1})`}},a))}),i," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>r("span",{class:Gg,children:[r("\
svg",{width:"24",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","str\
oke-dasharray":["","6 4","2 3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&r("span",{children:[z(e.nulls),
" without a value are not drawn"]}),r("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function rI(e,t,n){
let o=e.sums.reduce((a,l)=>a+l,0),i=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[i];return`Heat map of ${ee(t.value).
text} over time, ${e.starts.length} buckets by ${e.bins} bins, ${q(o)} events${s===void 0?"":`, most at ${An(s*1e3,Lo(e.
times),n)}`}`}var iI=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],sI=[["p50",.5],["p95",
.95],["p99",.99]];function S2({answer:e,of:t,bins:n,zone:o,actions:i}){let[s,a]=k("log"),[l,u]=k([]),[c,p]=k(null),{openAt:d,
menu:m}=Br(),f=uI(t,n.value,l);F(()=>p(null),[JSON.stringify(t)]);let h=e.query?.to,v=Math.min(Date.now(),h===void 0?1/0:
Date.parse(String(h))),y=(x,w)=>({...x.left===0&&x.right===w.starts.length?{}:{time:Ug(w.starts,x.left,x.right,h)},...x.
low===0&&x.high===w.bins?{}:{range:ac(n,w.edges,{from:x.low,to:x.high})}}),P=e.total?.at(-1);return r(A,{children:[r(k2,
{answer:e,document:t,bins:n,zone:o,colors:s,lines:f,end:v,box:c?.box??null,onBox:(x,w)=>p(x&&{box:x,matrix:w}),onCell:({
column:x,bin:w},S,E)=>d({document:t,mark:y({left:x,right:x+1,low:w,high:w+1},S),anchor:E,value:S.counts[x*S.bins+w]}),actions:r(
A,{children:[r(Sd,{bins:n,document:ye.value,onDocument:x=>de({document:x})}),r("span",{class:QS,children:"Colour"}),r(kt,
{label:"Colour",choices:iI,value:s,onChange:a}),r(lt,{small:!0,kind:"outlined",after:"down",menuLabel:"Percentiles over \
it",items:sI.map(([x,w])=>({label:x,checked:l.includes(w),act:()=>u(l.includes(w)?l.filter(S=>S!==w):[...l,w].sort())})),
children:l.length===0?"Percentiles":l.map(x=>`p${x*100}`).join(", ")}),i]})}),c&&r(hl,{document:t,mark:y(c.box,c.matrix),
label:aI(c.box,c.matrix,n,o),total:typeof P=="number"?P:void 0,onClear:()=>p(null),children:r(_,{small:!0,kind:"outlined",
icon:"search",onClick:()=>lI(c.box,c.matrix,n,h),children:"Zoom"})}),m]})}function aI(e,t,n,o){let i=Lo(t.times),s=An(t.
times[e.left]*1e3,i,o),a=An((t.times[e.right]??t.times.at(-1)+i)*1e3,i,o),l=e.low===0&&e.high===t.bins?`any ${n.value}`:
`${n.value} ${fl(t.edges,{from:e.low,to:e.high},n.value)}`;return`${s} to ${a}, ${l}`}function lI(e,t,n,o){let{from:i,to:s}=Ug(
t.starts,e.left,e.right,o),a=ac(n,t.edges,{from:e.low,to:e.high}),u=e.low===0&&e.high===t.bins?[]:[a.from===null?"":`${n.
value} >= ${a.from}`,a.to===null?"":`${n.value} < ${a.to}`].filter(d=>d!==""),c=ye.value,p=[c.where===void 0?"":/\bor\b/i.
test(c.where)?`(${c.where})`:c.where,...u].filter(d=>d!=="").join(" and ");We({document:Te(Te(Te(c,"from",i),"to",s),"wh\
ere",p===""?void 0:p)},"zoom")}function uI(e,t,n){let{compare:o,...i}=ze(e),s=ge(e.aggregate?.by).find(Ji),a=n.map((c,p)=>`\
quantile(${t}, ${c}) as p_${p}`),l=n.length===0||s===void 0?null:{...i,aggregate:{measures:a,by:[s]}},{answer:u}=gt(l);return!l||
!u||!("rows"in u)||u.columns.length!==n.length+1?cI:n.map((c,p)=>({name:`p${c*100}`,values:u.rows.map(d=>typeof d[p+1]==
"number"?d[p+1]:null)}))}var cI=[];var Zg=le(0);function Md(e,t,n,o=""){let[i,s]=k([]),a=Zg.value;return F(()=>{let l=new AbortController,u=new URLSearchParams(
{dataset:e});return typeof t=="string"&&u.set("from",t),typeof n=="string"&&u.set("to",n),o!==""&&u.set("board",o),oe(`v\
1/notes?${u.toString()}`,{signal:l.signal}).then(c=>s(c.notes),()=>{}),()=>l.abort()},[e,t,n,o,a]),i}async function gl(e){
await oe("v1/notes",{body:e}),Zg.value++}async function $d(e){await oe(`v1/notes/${encodeURIComponent(e)}`,{method:"DELE\
TE"}),Zg.value++}var Dd=Ra(null);var T2="gn",P2="hn",_2="fn",M2="S",$2="un",D2="mn",E2="vn";var dI=12;function Ed({rows:e,all:t,hidden:n,onHidden:o,text:i,onMenu:s}){let[a,l]=k(""),u=d=>d.keys.map(m=>ee(m).text).
join(", "),c=a===""?e:e.filter(d=>u(d).toLowerCase().includes(a.toLowerCase())),p=(d,m)=>{let f=e.filter(y=>y.key!==d.key).
map(y=>y.key),h=!n.has(d.key)&&f.every(y=>n.has(y));if(!m)return o(h?new Set:new Set(f));let v=new Set(n);v.delete(d.key)||
v.add(d.key),o(v)};return r("div",{class:T2,children:[e.length>=dI&&r("input",{class:P2,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:d=>l(d.currentTarget.value)}),r("div",{class:_2,children:c.map(d=>r("button",{type:"butt\
on",class:M2,"aria-pressed":!n.has(d.key),onClick:m=>p(d,m.ctrlKey||m.metaKey),onContextMenu:s&&(m=>{m.preventDefault(),
s(d,m.currentTarget)}),onKeyDown:s&&(m=>{m.key==="."&&(m.preventDefault(),m.stopPropagation(),s(d,m.currentTarget))}),children:[
r("svg",{width:"16",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":ja(d.color).join(" "),style:{stroke:`var(${fn(d.color)})`}})}),r("span",{class:$2,children:r($,{value:d.
keys.length===1?d.keys[0]:d.keys,most:20,middle:!0})}),r("span",{class:D2,children:d.last===null?"–":i(d.last)})]},d.key))}),
t>e.length&&r("p",{class:E2,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var O2="wn",R2="bn",L2="yn",Yg="kn",N2="zn",B2="jn",F2="Xn",z2="Sn",I2="Bn",Qg="Cn";var Xg=12;function H2({lines:e,former:t,rows:n,hidden:o,at:i,left:s,zone:a,text:l,unfinished:u}){let c=e.times[i];if(c===
void 0)return null;let d=n.map((f,h)=>({row:f,value:e.series[h].values[i]??null,low:e.series[h].low?.[i]??null,high:e.series[h].
high?.[i]??null,before:q2(t,f.key,i)})).filter(({row:f})=>!o.has(f.key)).toSorted((f,h)=>(h.value??-1/0)-(f.value??-1/0)),
m=Lo(e.times);return r("div",{class:xe(R2,s>400&&L2),"aria-hidden":"true",children:[r("div",{class:Yg,children:[An(c*1e3,
m,a)," ",Fi(a,c*1e3)]}),d.slice(0,Xg).map(({row:f,value:h,low:v,high:y,before:P})=>r("div",{class:N2,children:[r("span",
{class:B2,style:{background:`var(${fn(f.color)})`}}),r("span",{class:F2,children:f.keys.length===0?"":f.keys.map(x=>ee(x).
text).join(", ")}),r("span",{class:z2,children:h===null?"–":v!==null&&y!==null?`${l(v)} – ${l(y)}`:l(h)}),P!==void 0&&
r("span",{class:I2,children:h!==null&&P?Sn(h/P-1):"–"})]},f.key)),d.length>Xg&&r("div",{class:Yg,children:[d.length-Xg,
" more"]}),t&&t.times[i]!==void 0&&r("div",{class:Qg,children:["against ",An(t.times[i]*1e3,m,a)]}),u&&r("div",{class:Qg,
children:"this bucket is not over yet"})]})}function q2(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.
values[n]??null}function V2(e,t,n,o,i){let s=e.times[n];if(s===void 0)return"";let a=e.series.slice(0,8).map(({keys:l,values:u})=>{
let c=u[n]??null,p=q2(t,JSON.stringify(l),n),d=c!==null&&p?`, ${Sn(c/p-1)}`:"";return`${l.map(m=>ee(m).text).join(", ")}\
 ${c===null?"nothing":i(c)}${d}`.trim()});return`${An(s*1e3,Lo(e.times),o)}: ${a.join("; ")}`}var W2="En",U2="In",K2="si",j2="Un";function G2({box:e,flags:t,zone:n}){let o=t.filter(({from:i,to:s})=>(s??i)>=e.from&&i<=e.to);return r(A,{children:o.map(
i=>r(fI,{flag:i,box:e,zone:n},i.id))})}function fI({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,i=o(e.from),s=`${K(e.from*1e3,n)}: ${V(e.text)}`,a=Do(s);return r(A,{children:[e.to!==null&&r("s\
pan",{class:U2,style:{left:`${i}px`,width:`${o(e.to)-i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("span",{class:W2,
style:{left:`${i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("button",{type:"button",class:K2,style:{left:`${i}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:r(ie,{name:"save",size:12})})]})}function J2({box:e,from:t,to:n}){let o=i=>e.left+Math.max(0,Math.min(1,(i-e.from)/
(e.to-e.from)))*e.width;return r("span",{class:j2,style:{left:`${o(t)}px`,width:`${Math.max(2,o(n)-o(t))}px`,top:`${e.top}\
px`,height:`${e.height}px`}})}var hI="uplot",gI="u-hz",yI="u-vt",vI="u-title",bI="u-wrap",xI="u-under",wI="u-over",kI="u-axis",Zs="u-off",CI="u-select",
SI="u-cursor-x",TI="u-cursor-y",PI="u-cursor-pt",_I="u-legend",MI="u-live",$I="u-inline",DI="u-series",EI="u-marker",Z2="\
u-label",AI="u-value",pc="width",dc="height";var Y2="bottom",yl="left",ey="right",yy="#000",Q2=yy+"0",ty="mousemove",X2="mousedown",ny="mouseup",eT="mouseenter",tT="\
mouseleave",nT="dblclick",OI="resize",RI="scroll",oT="change",Bd="dppxchange",vy="--",Sl=typeof window<"u",ay=Sl?document:
null,bl=Sl?window:null,LI=Sl?navigator:null,Xe,Od;function ly(){let e=devicePixelRatio;Xe!=e&&(Xe=e,Od&&cy(oT,Od,ly),Od=
matchMedia(`(min-resolution: ${Xe-.001}dppx) and (max-resolution: ${Xe+.001}dppx)`),Ys(oT,Od,ly),bl.dispatchEvent(new CustomEvent(
Bd)))}function vo(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function uy(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function Ct(e,t,n){e.style[t]=n+"px"}function ir(e,t,n,o){let i=ay.createElement(e);return t!=null&&vo(i,
t),n?.insertBefore(i,o),i}function Bo(e,t){return ir("div",e,t)}var rT=new WeakMap;function Ir(e,t,n,o,i){let s="transla\
te("+t+"px,"+n+"px)",a=rT.get(e);s!=a&&(e.style.transform=s,rT.set(e,s),t<0||n<0||t>o||n>i?vo(e,Zs):uy(e,Zs))}var iT=new WeakMap;
function sT(e,t,n){let o=t+n,i=iT.get(e);o!=i&&(iT.set(e,o),e.style.background=t,e.style.borderColor=n)}var aT=new WeakMap;
function lT(e,t,n,o){let i=t+""+n,s=aT.get(e);i!=s&&(aT.set(e,i),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var by={passive:!0},NI={...by,capture:!0};function Ys(e,t,n,o){t.addEventListener(
e,n,o?NI:by)}function cy(e,t,n,o){t.removeEventListener(e,n,by)}Sl&&ly();function sr(e,t,n,o){let i;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)i=s?n+o>>1:bo((n+o)/2),t[i]<e?n=i:o=i;return e-t[n]<=t[o]-e?n:o}function NT(e){return(n,o,i)=>{
let s=-1,a=-1;for(let l=o;l<=i;l++)if(e(n[l])){s=l;break}for(let l=i;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var BT=e=>e!=
null,FT=e=>e!=null&&e>0,Id=NT(BT),BI=NT(FT);function FI(e,t,n,o=0,i=!1){let s=i?BI:Id,a=i?FT:BT;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let p=e[c];a(p)&&(p<l?l=p:p>
u&&(u=p))}return[l??ct,u??-ct]}function Hd(e,t,n,o){let i=pT(e),s=pT(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
yi:zT,l=i==1?bo:Fo,u=s==1?Fo:bo,c=l(a(sn(e))),p=u(a(sn(t))),d=xl(n,c),m=xl(n,p);return n==10&&(c<0&&(d=pt(d,-c)),p<0&&(m=
pt(m,-p))),o||n==2?(e=d*i,t=m*s):(e=VT(e,d),t=qd(t,m)),[e,t]}function xy(e,t,n,o){let i=Hd(e,t,n,o);return e==0&&(i[0]=0),
t==0&&(i[1]=0),i}var wy=.1,uT={mode:3,pad:wy},fc={pad:0,soft:null,mode:0},zI={min:fc,max:fc};function Fd(e,t,n,o){return Vd(
n)?cT(e,t,n):(fc.pad=n,fc.soft=o?0:null,fc.mode=o?3:0,cT(e,t,zI))}function Ze(e,t){return e??t}function II(e,t,n){for(t=
Ze(t,0),n=Ze(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function cT(e,t,n){let o=n.min,i=n.max,s=Ze(o.pad,
0),a=Ze(i.pad,0),l=Ze(o.hard,-ct),u=Ze(i.hard,ct),c=Ze(o.soft,ct),p=Ze(i.soft,-ct),d=Ze(o.mode,0),m=Ze(i.mode,0),f=t-e,h=yi(
f),v=Wn(sn(e),sn(t)),y=yi(v),P=sn(y-h);(f<1e-24||P>10)&&(f=0,(e==0||t==0)&&(f=1e-24,d==2&&c!=ct&&(s=0),m==2&&p!=-ct&&(a=
0)));let x=f||v||1e3,w=yi(x),S=xl(10,bo(w)),E=x*(f==0?e==0?.1:1:s),M=pt(VT(e-E,S/10),24),N=e>=c&&(d==1||d==3&&M<=c||d==2&&
M>=c)?c:ct,R=Wn(l,M<N&&e>=N?N:ar(N,M)),G=x*(f==0?t==0?.1:1:a),L=pt(qd(t+G,S/10),24),B=t<=p&&(m==1||m==3&&L>=p||m==2&&L<=
p)?p:-ct,Q=ar(u,L>B&&t<=B?B:Wn(B,L));return R==Q&&R==0&&(Q=100),[R,Q]}var HI=new Intl.NumberFormat(Sl?LI.language:"en-US"),
ky=e=>HI.format(e),xo=Math,Nd=xo.PI,sn=xo.abs,bo=xo.floor,rn=xo.round,Fo=xo.ceil,ar=xo.min,Wn=xo.max,xl=xo.pow,pT=xo.sign,
yi=xo.log10,zT=xo.log2,qI=(e,t=1)=>xo.sinh(e)*t,oy=(e,t=1)=>xo.asinh(e/t),ct=1/0;function dT(e){return(yi((e^e>>31)-(e>>
31))|0)+1}function py(e,t,n){return ar(Wn(e,t),n)}function IT(e){return typeof e=="function"}function qe(e){return IT(e)?
e:()=>e}var VI=()=>{},HT=e=>e,qT=(e,t)=>t,WI=e=>null,mT=e=>!0,fT=(e,t)=>e==t,UI=/\.\d*?(?=9{6,}|0{6,})/gm,Qs=e=>{if(UT(e)||
es.has(e))return e;let t=`${e}`,n=t.match(UI);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[i,s]=t.
split("e");return+`${Qs(i)}e${s}`}return pt(e,o)};function Gs(e,t){return Qs(pt(Qs(e/t))*t)}function qd(e,t){return Qs(Fo(
Qs(e/t))*t)}function VT(e,t){return Qs(bo(Qs(e/t))*t)}function pt(e,t=0){if(UT(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return rn(o)/n}var es=new Map;function WT(e){return((""+e).split(".")[1]||"").length}function gc(e,t,n,o){let i=[],s=o.map(
WT);for(let a=t;a<n;a++){let l=sn(a),u=pt(xl(e,a),l);for(let c=0;c<o.length;c++){let p=e==10?+`${o[c]}e${a}`:o[c]*u,d=(a>=
0?0:l)+(a>=s[c]?0:s[c]),m=e==10?p:pt(p,d);i.push(m),es.set(m,d)}}return i}var hc={},Cy=[],wl=[null,null],Xi=Array.isArray,
UT=Number.isInteger,KI=e=>e===void 0;function hT(e){return typeof e=="string"}function Vd(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function jI(e){return e!=null&&typeof e=="object"}var GI=Object.getPrototypeOf(
Uint8Array),KT="__proto__";function kl(e,t=Vd){let n;if(Xi(e)){let o=e.find(i=>i!=null);if(Xi(o)||t(o)){n=Array(e.length);
for(let i=0;i<e.length;i++)n[i]=kl(e[i],t)}else n=e.slice()}else if(e instanceof GI)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=KT&&(n[o]=kl(e[o],t))}else n=e;return n}function Yt(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let i in o)
i!=KT&&(Vd(e[i])?Yt(e[i],kl(o[i])):e[i]=kl(o[i]))}return e}var JI=0,ZI=1,YI=2;function QI(e,t,n){for(let o=0,i,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(i=a-1;i>=0&&e[i]==null;)e[i--]=null;for(i=a+1;i<n&&e[i]==null;)e[s=i++]=null}}}function XI(e,t){
if(nH(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return oH(a[0])||(a=tH(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let p=0;p<c;p++)n.add(u[p])}let o=[Array.from(n).sort((a,l)=>a-
l)],i=o[0].length,s=new Map;for(let a=0;a<i;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let p=l[c],d=Array(i).fill(void 0),m=t?t[a][c]:ZI,f=[];for(let h=0;h<p.length;h++){let v=p[h],y=s.get(u[h]);
v===null?m!=JI&&(d[y]=v,m==YI&&f.push(y)):d[y]=v}QI(d,f,i),o.push(d)}}return o}var eH=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function tH(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let i=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];i.push(l)}
return i}function nH(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let i=e[o][0];if(i.length!=n)return!1;if(i!=
t){for(let s=0;s<n;s++)if(i[s]!=t[s])return!1}}return!0}function oH(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,i=n-
1;for(;o<=i&&e[o]==null;)o++;for(;i>=o&&e[i]==null;)i--;if(i<=o)return!0;let s=Wn(1,bo((i-o+1)/t));for(let a=e[o],l=o+s;l<=
i;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var jT=["January","February","March","April","May","June",
"July","August","September","October","November","December"],GT=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function JT(e){return e.slice(0,3)}var rH=GT.map(JT),iH=jT.map(JT),sH={MMMM:jT,MMM:iH,WWWW:GT,WWW:rH};function cc(e){
return(e<10?"0":"")+e}function aH(e){return(e<10?"00":e<100?"0":"")+e}var lH={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>cc(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>cc(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>cc(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>cc(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>cc(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>aH(e.getMilliseconds())};function Sy(e,t){t=t||sH;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=o.exec(
e);)n.push(i[0][0]=="{"?lH[i[1]]:i[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var uH=new Intl.DateTimeFormat().resolvedOptions().timeZone;function cH(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==uH?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var ZT=e=>e%1==0,zd=[1,2,2.5,5],pH=gc(10,-32,0,zd),YT=gc(10,0,32,zd),dH=YT.filter(ZT),Js=pH.concat(
YT),Ty=`
`,QT="{YYYY}",gT=Ty+QT,XT="{M}/{D}",mc=Ty+XT,Rd=mc+"/{YY}",eP="{aa}",mH="{h}:{mm}",vl=mH+eP,yT=Ty+vl,vT=":{ss}",ot=null;
function tP(e){let t=e*1e3,n=t*60,o=n*60,i=o*24,s=i*30,a=i*365,u=(e==1?gc(10,0,3,zd).filter(ZT):gc(10,-3,0,zd)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,QT,ot,ot,ot,ot,ot,ot,1],[i*28,"{MMM}",gT,ot,ot,ot,ot,ot,1],[i,XT,gT,ot,
ot,ot,ot,ot,1],[o,"{h}"+eP,Rd,ot,mc,ot,ot,ot,1],[n,vl,Rd,ot,mc,ot,ot,ot,1],[t,vT,Rd+" "+vl,ot,mc+" "+vl,ot,yT,ot,1],[e,vT+
".{fff}",Rd+" "+vl,ot,mc+" "+vl,ot,yT,ot,1]];function p(d){return(m,f,h,v,y,P)=>{let x=[],w=y>=a,S=y>=s&&y<a,E=d(h),M=pt(
E*e,3),N=ry(E.getFullYear(),w?0:E.getMonth(),S||w?1:E.getDate()),R=pt(N*e,3);if(S||w){let G=S?y/s:0,L=w?y/a:0,B=M==R?M:pt(
ry(N.getFullYear()+L,N.getMonth()+G,1)*e,3),Q=new Date(rn(B/e)),J=Q.getFullYear(),pe=Q.getMonth();for(let se=0;B<=v;se++){
let Ne=ry(J+L*se,pe+G*se,1),me=Ne-d(pt(Ne*e,3));B=pt((+Ne+me)*e,3),B<=v&&x.push(B)}}else{let G=y>=i?i:y,L=bo(h)-bo(M),B=R+
L+qd(M-R,G);x.push(B);let Q=d(B),J=Q.getHours()+Q.getMinutes()/n+Q.getSeconds()/o,pe=y/o,se=m.axes[f]._space,Ne=P/se;for(;B=
pt(B+y,e==1?0:3),!(B>v);)if(pe>1){let me=bo(pt(J+pe,6))%24,Re=d(B).getHours()-me;Re>1&&(Re=-1),B-=Re*o,J=(J+pe)%24;let Be=x[x.
length-1];pt((B-Be)/y,3)*Ne>=.7&&x.push(B)}else x.push(B)}return x}}return[u,c,p]}var[fH,hH,gH]=tP(1),[yH,vH,bH]=tP(.001);
gc(2,-53,53,[1]);function bT(e,t){return e.map(n=>n.map((o,i)=>i==0||i==8||o==null?o:t(i==1||n[8]==0?o:n[1]+o)))}function xT(e,t){
return(n,o,i,s,a)=>{let l=t.find(h=>a>=h[0])||t[t.length-1],u,c,p,d,m,f;return o.map(h=>{let v=e(h),y=v.getFullYear(),P=v.
getMonth(),x=v.getDate(),w=v.getHours(),S=v.getMinutes(),E=v.getSeconds(),M=y!=u&&l[2]||P!=c&&l[3]||x!=p&&l[4]||w!=d&&l[5]||
S!=m&&l[6]||E!=f&&l[7]||l[1];return u=y,c=P,p=x,d=w,m=S,f=E,M(v)})}}function xH(e,t){let n=Sy(t);return(o,i,s,a,l)=>i.map(
u=>n(e(u)))}function ry(e,t,n){return new Date(e,t,n)}function wT(e,t){return t(e)}var wH="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function kT(e,t){return(n,o,i,s)=>s==null?vy:t(e(o))}function kH(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.
width?n.points.stroke(e,t):null}function CH(e,t){return e.series[t].fill(e,t)}var SH={show:!0,live:!0,isolate:!1,mount:VI,
markers:{show:!0,width:2,stroke:kH,fill:CH,dash:"solid"},idx:null,idxs:null,values:[]};function TH(e,t){let n=e.cursor.points,
o=Bo(),i=n.size(e,t);Ct(o,pc,i),Ct(o,dc,i);let s=i/-2;Ct(o,"marginLeft",s),Ct(o,"marginTop",s);let a=n.width(e,t,i);return a&&
Ct(o,"borderWidth",a),o}function PH(e,t){let n=e.series[t].points;return n._fill||n._stroke}function _H(e,t){let n=e.series[t].
points;return n._stroke||n._fill}function MH(e,t){return e.series[t].points.size}var iy=[0,0];function $H(e,t,n){return iy[0]=
t,iy[1]=n,iy}function Ld(e,t,n,o=!0){return i=>{i.button==0&&(!o||i.target==t)&&n(i)}}function sy(e,t,n,o=!0){return i=>{
(!o||i.target==t)&&n(i)}}var DH={show:!0,x:!0,y:!0,lock:!1,move:$H,points:{one:!1,show:TH,size:MH,width:0,stroke:_H,fill:PH},
bind:{mousedown:Ld,mouseup:Ld,click:Ld,dblclick:Ld,mousemove:sy,mouseleave:sy,mouseenter:sy},drag:{setScale:!0,x:!0,y:!1,
dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,i)=>o-
i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},nP={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Py=Yt({},nP,{filter:qT}),oP=Yt({},Py,{size:10}),rP=Yt({},nP,{show:!1}),_y='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',iP="bold "+_y,sP=1.5,CT={show:!0,scale:"x",stroke:yy,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:iP,side:2,grid:Py,ticks:oP,border:rP,font:_y,lineGap:sP,rotate:0},EH="\
Value",AH="Time",ST={show:!0,scale:"x",auto:!1,sorted:1,min:ct,max:-ct,idxs:[]};function OH(e,t,n,o,i){return t.map(s=>s==
null?"":ky(s))}function RH(e,t,n,o,i,s,a){let l=[],u=es.get(i)||0;n=a?n:pt(qd(n,i),u);for(let c=n;c<=o;c=pt(c+i,u))l.push(
Object.is(c,-0)?0:c);return l}function dy(e,t,n,o,i,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?yi:zT,p=bo(c(n));
i=xl(u,p),u==10&&(i=Js[sr(i,Js)]);let d=n,m=i*u;u==10&&(m=Js[sr(m,Js)]);do l.push(d),d=d+i,u==10&&!es.has(d)&&(d=pt(d,es.
get(i))),d>=m&&(i=d,m=i*u,u==10&&(m=Js[sr(m,Js)]));while(d<=o);return l}function LH(e,t,n,o,i,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?dy(e,t,Wn(u,n),o,i):[u],p=o>=0&&n<=0?[0]:[];return(n<-u?dy(e,t,Wn(u,-o),-n,i):[u]).reverse().map(m=>-m).
concat(p,c)}var aP=/./,NH=/[12357]/,BH=/[125]/,TT=/1/,my=(e,t,n,o)=>e.map((i,s)=>t==4&&i==0||s%o==0&&n.test(i.toExponential()[i<
0?1:0])?i:null);function FH(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,p=u(10,a),d=u(9,a)-
p>=c?aP:u(7,a)-p>=c?NH:u(5,a)-p>=c?BH:TT;if(d==TT){let m=sn(u(1,a)-p);if(m<c)return my(t.slice().reverse(),l.distr,d,Fo(
c/m)).reverse()}return my(t,l.distr,d,1)}function zH(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=sn(u(
1,a)-u(2,a));return c<l?my(t.slice().reverse(),3,aP,Fo(l/c)).reverse():t}function IH(e,t,n,o){return o==null?vy:t==null?
"":ky(t)}var PT={show:!0,scale:"y",stroke:yy,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:iP,side:3,
grid:Py,ticks:oP,border:rP,font:_y,lineGap:sP,rotate:0};function HH(e,t){let n=3+(e||1)*2;return pt(n*t,3)}function qH(e,t){
let{scale:n,idxs:o}=e.series[0],i=e._data[0],s=e.valToPos(i[o[0]],n,!0),a=e.valToPos(i[o[1]],n,!0),l=sn(a-s),u=e.series[t],
c=l/(u.points.space*Xe);return o[1]-o[0]<=c}var _T={scale:null,auto:!0,sorted:0,min:ct,max:-ct},lP=(e,t,n,o,i)=>i,MT={show:!0,
auto:!0,sorted:0,gaps:lP,alpha:1,facets:[Yt({},_T,{scale:"x"}),Yt({},_T,{scale:"y"})]},$T={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:lP,alpha:1,points:{show:qH,filter:null},values:null,min:ct,max:-ct,idxs:[],path:null,clip:null};function VH(e,t,n,o,i){
return n/10}var uP={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},WH=Yt({},uP,{time:!1,ori:1}),DT={};
function cP(e,t){let n=DT[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(i=>i!=
o)},pub(o,i,s,a,l,u,c){for(let p=0;p<n.plots.length;p++)n.plots[p]!=i&&n.plots[p].pub(o,i,s,a,l,u,c)}},e!=null&&(DT[e]=n)),
n}var Cl=1,fy=2;function Xs(e,t,n){let o=e.mode,i=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],p=o==2?a[i.facets[0].scale]:a[e.series[0].scale],d=o==2?a[i.facets[1].scale]:a[i.scale],m=l.left,f=l.top,h=l.
width,v=l.height,y=e.valToPosH,P=e.valToPosV;return p.ori==0?n(i,u,c,p,d,y,P,m,f,h,v,Ud,Tl,jd,dP,fP):n(i,u,c,p,d,P,y,f,m,
v,h,Kd,Pl,Dy,mP,hP)}function My(e,t){let n=0,o=0,i=Ze(e.bands,Cy);for(let s=0;s<i.length;s++){let a=i[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function UH(e,t,n,o,i){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return i==-1?u.min:i==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function vi(e,t,n,o,i,s){
return Xs(e,t,(a,l,u,c,p,d,m,f,h,v,y)=>{let P=a.pxRound,x=c.dir*(c.ori==0?1:-1),w=c.ori==0?Tl:Pl,S,E;x==1?(S=n,E=o):(S=o,
E=n);let M=P(d(l[S],c,v,f)),N=P(m(u[S],p,y,h)),R=P(d(l[E],c,v,f)),G=P(m(s==1?p.max:p.min,p,y,h)),L=new Path2D(i);return w(
L,R,G),w(L,M,G),w(L,M,N),L})}function Wd(e,t,n,o,i,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?jd:Dy,u=n;for(let d=0;d<
e.length;d++){let m=e[d];if(m[1]>m[0]){let f=m[0]-u;f>0&&l(a,u,o,f,o+s),u=m[1]}}let c=n+i-u,p=10;c>0&&l(a,u,o-p/2,c,o+s+
p)}return a}function KH(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function $y(e,t,n,o,i,s,a){let l=[],u=e.
length;for(let c=i==1?n:o;c>=n&&c<=o;c+=i)if(t[c]===null){let d=c,m=c;if(i==1)for(;++c<=o&&t[c]===null;)m=c;else for(;--c>=
n&&t[c]===null;)m=c;let f=s(e[d]),h=m==d?f:s(e[m]),v=d-i;f=a<=0&&v>=0&&v<u?s(e[v]):f;let P=m+i;h=a>=0&&P>=0&&P<u?s(e[P]):
h,h>=f&&l.push([f,h])}return l}function ET(e){return e==0?HT:e==1?rn:t=>Gs(t,e)}function pP(e){let t=e==0?Ud:Kd,n=e==0?(i,s,a,l,u,c)=>{
i.arcTo(s,a,l,u,c)}:(i,s,a,l,u,c)=>{i.arcTo(a,s,u,l,c)},o=e==0?(i,s,a,l,u)=>{i.rect(s,a,l,u)}:(i,s,a,l,u)=>{i.rect(a,s,u,
l)};return(i,s,a,l,u,c=0,p=0)=>{c==0&&p==0?o(i,s,a,l,u):(c=ar(c,l/2,u/2),p=ar(p,l/2,u/2),t(i,s+c,a),n(i,s+l,a,s+l,a+u,c),
n(i,s+l,a+u,s,a+u,p),n(i,s,a+u,s,a,p),n(i,s,a,s+l,a,c),i.closePath())}}var Ud=(e,t,n)=>{e.moveTo(t,n)},Kd=(e,t,n)=>{e.moveTo(
n,t)},Tl=(e,t,n)=>{e.lineTo(t,n)},Pl=(e,t,n)=>{e.lineTo(n,t)},jd=pP(0),Dy=pP(1),dP=(e,t,n,o,i,s)=>{e.arc(t,n,o,i,s)},mP=(e,t,n,o,i,s)=>{
e.arc(n,t,o,i,s)},fP=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(t,n,o,i,s,a)},hP=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(n,t,i,o,a,s)};
function gP(e){return(t,n,o,i,s)=>Xs(t,n,(a,l,u,c,p,d,m,f,h,v,y)=>{let{pxRound:P,points:x}=a,w,S;c.ori==0?(w=Ud,S=dP):(w=
Kd,S=mP);let E=pt(x.width*Xe,3),M=(x.size-x.width)/2*Xe,N=pt(M*2,3),R=new Path2D,G=new Path2D,{left:L,top:B,width:Q,height:J}=t.
bbox;jd(G,L-N,B-N,Q+N*2,J+N*2);let pe=se=>{if(u[se]!=null){let Ne=P(d(l[se],c,v,f)),me=P(m(u[se],p,y,h));w(R,Ne+M,me),S(
R,Ne,me,M,0,Nd*2)}};if(s)s.forEach(pe);else for(let se=o;se<=i;se++)pe(se);return{stroke:E>0?R:null,fill:R,clip:G,flags:Cl|
fy}})}function yP(e){return(t,n,o,i,s,a)=>{o!=i&&(s!=o&&a!=o&&e(t,n,o),s!=i&&a!=i&&e(t,n,i),e(t,n,a))}}var jH=yP(Tl),GH=yP(
Pl);function vP(e){let t=Ze(e?.alignGaps,0);return(n,o,i,s)=>Xs(n,o,(a,l,u,c,p,d,m,f,h,v,y)=>{[i,s]=Id(u,i,s);let P=a.pxRound,
x=J=>P(d(J,c,v,f)),w=J=>P(m(J,p,y,h)),S,E;c.ori==0?(S=Tl,E=jH):(S=Pl,E=GH);let M=c.dir*(c.ori==0?1:-1),N={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:Cl},R=N.stroke,G=!1;if(s-i>=v*4){let J=fe=>n.posToVal(fe,c.key,!0),pe=null,
se=null,Ne,me,Pe,$e=x(l[M==1?i:s]),Re=x(l[i]),Be=x(l[s]),Se=J(M==1?Re+1:Be-1);for(let fe=M==1?i:s;fe>=i&&fe<=s;fe+=M){let en=l[fe],
Tt=(M==1?en<Se:en>Se)?$e:x(en),et=u[fe];Tt==$e?et!=null?(me=et,pe==null?(S(R,Tt,w(me)),Ne=pe=se=me):me<pe?pe=me:me>se&&(se=
me)):et===null&&(G=!0):(pe!=null&&E(R,$e,w(pe),w(se),w(Ne),w(me)),et!=null?(me=et,S(R,Tt,w(me)),pe=se=Ne=me):(pe=se=null,
et===null&&(G=!0)),$e=Tt,Se=J($e+M))}pe!=null&&pe!=se&&Pe!=$e&&E(R,$e,w(pe),w(se),w(Ne),w(me))}else for(let J=M==1?i:s;J>=
i&&J<=s;J+=M){let pe=u[J];pe===null?G=!0:pe!=null&&S(R,x(l[J]),w(pe))}let[B,Q]=My(n,o);if(a.fill!=null||B!=0){let J=N.fill=
new Path2D(R),pe=a.fillTo(n,o,a.min,a.max,B),se=w(pe),Ne=x(l[i]),me=x(l[s]);M==-1&&([me,Ne]=[Ne,me]),S(J,me,se),S(J,Ne,se)}
if(!a.spanGaps){let J=[];G&&J.push(...$y(l,u,i,s,M,x,t)),N.gaps=J=a.gaps(n,o,i,s,J),N.clip=Wd(J,c.ori,f,h,v,y)}return Q!=
0&&(N.band=Q==2?[vi(n,o,i,s,R,-1),vi(n,o,i,s,R,1)]:vi(n,o,i,s,R,Q)),N})}function JH(e){let t=Ze(e.align,1),n=Ze(e.ascDesc,
!1),o=Ze(e.alignGaps,0),i=Ze(e.extend,!1);return(s,a,l,u)=>Xs(s,a,(c,p,d,m,f,h,v,y,P,x,w)=>{[l,u]=Id(d,l,u);let S=c.pxRound,
{left:E,width:M}=s.bbox,N=Re=>S(h(Re,m,x,y)),R=Re=>S(v(Re,f,w,P)),G=m.ori==0?Tl:Pl,L={stroke:new Path2D,fill:null,clip:null,
band:null,gaps:null,flags:Cl},B=L.stroke,Q=m.dir*(m.ori==0?1:-1),J=R(d[Q==1?l:u]),pe=N(p[Q==1?l:u]),se=pe,Ne=pe;i&&t==-1&&
(Ne=E,G(B,Ne,J)),G(B,pe,J);for(let Re=Q==1?l:u;Re>=l&&Re<=u;Re+=Q){let Be=d[Re];if(Be==null)continue;let Se=N(p[Re]),fe=R(
Be);t==1?G(B,Se,J):G(B,se,fe),G(B,Se,fe),J=fe,se=Se}let me=se;i&&t==1&&(me=E+M,G(B,me,J));let[Pe,$e]=My(s,a);if(c.fill!=
null||Pe!=0){let Re=L.fill=new Path2D(B),Be=c.fillTo(s,a,c.min,c.max,Pe),Se=R(Be);G(Re,me,Se),G(Re,Ne,Se)}if(!c.spanGaps){
let Re=[];Re.push(...$y(p,d,l,u,Q,N,o));let Be=c.width*Xe/2,Se=n||t==1?Be:-Be,fe=n||t==-1?-Be:Be;Re.forEach(en=>{en[0]+=
Se,en[1]+=fe}),L.gaps=Re=c.gaps(s,a,l,u,Re),L.clip=Wd(Re,m.ori,y,P,x,w)}return $e!=0&&(L.band=$e==2?[vi(s,a,l,u,B,-1),vi(
s,a,l,u,B,1)]:vi(s,a,l,u,B,$e)),L})}function AT(e,t,n,o,i,s,a=ct){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)
if(t[u]!==void 0){if(l!=null){let p=sn(e[u]-e[l]);p<c&&(c=p,a=sn(n(e[u],o,i,s)-n(e[l],o,i,s)))}l=u}}return a}function ZH(e){
e=e||hc;let t=Ze(e.size,[.6,ct,1]),n=e.align||0,o=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let s=qe(
i),a=1-t[0],l=Ze(t[1],ct),u=Ze(t[2],1),c=Ze(e.disp,hc),p=Ze(e.each,f=>{}),{fill:d,stroke:m}=c;return(f,h,v,y)=>Xs(f,h,(P,x,w,S,E,M,N,R,G,L,B)=>{
let Q=P.pxRound,J=n,pe=o*Xe,se=l*Xe,Ne=u*Xe,me,Pe;S.ori==0?[me,Pe]=s(f,h):[Pe,me]=s(f,h);let $e=S.dir*(S.ori==0?1:-1),Re=S.
ori==0?jd:Dy,Be=S.ori==0?p:(re,ft,tn,ya,ys,Cr,vs)=>{p(re,ft,tn,ys,ya,vs,Cr)},Se=Ze(f.bands,Cy).find(re=>re.series[0]==h),
fe=Se!=null?Se.dir:0,en=P.fillTo(f,h,P.min,P.max,fe),Ln=Q(N(en,E,B,G)),Tt,et,Ko,so=L,At=Q(P.width*Xe),kr=!1,ei=null,So=null,
Mi=null,fa=null;d!=null&&(At==0||m!=null)&&(kr=!0,ei=d.values(f,h,v,y),So=new Map,new Set(ei).forEach(re=>{re!=null&&So.
set(re,new Path2D)}),At>0&&(Mi=m.values(f,h,v,y),fa=new Map,new Set(Mi).forEach(re=>{re!=null&&fa.set(re,new Path2D)})));
let{x0:ha,size:uu}=c;if(ha!=null&&uu!=null){J=1,x=ha.values(f,h,v,y),ha.unit==2&&(x=x.map(tn=>f.posToVal(R+tn*L,S.key,!0)));
let re=uu.values(f,h,v,y);uu.unit==2?et=re[0]*L:et=M(re[0],S,L,R)-M(0,S,L,R),so=AT(x,w,M,S,L,R,so),Ko=so-et+pe}else so=AT(
x,w,M,S,L,R,so),Ko=so*a+pe,et=so-Ko;Ko<1&&(Ko=0),At>=et/2&&(At=0),Ko<5&&(Q=HT);let Gc=Ko>0,hs=so-Ko-(Gc?At:0);et=Q(py(hs,
Ne,se)),Tt=(J==0?et/2:J==$e?0:et)-J*$e*((J==0?pe/2:0)+(Gc?At/2:0));let Nn={stroke:null,fill:null,clip:null,band:null,gaps:null,
flags:0},ga=kr?null:new Path2D,ti=null;if(Se!=null)ti=f.data[Se.series[1]];else{let{y0:re,y1:ft}=c;re!=null&&ft!=null&&(w=
ft.values(f,h,v,y),ti=re.values(f,h,v,y))}let gs=me*et,Ee=Pe*et;for(let re=$e==1?v:y;re>=v&&re<=y;re+=$e){let ft=w[re];if(ft==
null)continue;if(ti!=null){let jn=ti[re]??0;if(ft-jn==0)continue;Ln=N(jn,E,B,G)}let tn=S.distr!=2||c!=null?x[re]:re,ya=M(
tn,S,L,R),ys=N(Ze(ft,en),E,B,G),Cr=Q(ya-Tt),vs=Q(Wn(ys,Ln)),ao=Q(ar(ys,Ln)),To=vs-ao;if(ft!=null){let jn=ft<0?Ee:gs,jo=ft<
0?gs:Ee;kr?(At>0&&Mi[re]!=null&&Re(fa.get(Mi[re]),Cr,ao+bo(At/2),et,Wn(0,To-At),jn,jo),ei[re]!=null&&Re(So.get(ei[re]),Cr,
ao+bo(At/2),et,Wn(0,To-At),jn,jo)):Re(ga,Cr,ao+bo(At/2),et,Wn(0,To-At),jn,jo),Be(f,h,re,Cr-At/2,ao,et+At,To)}}return At>
0?Nn.stroke=kr?fa:ga:kr||(Nn._fill=P.width==0?P._fill:P._stroke??P._fill,Nn.width=0),Nn.fill=kr?So:ga,Nn})}function YH(e,t){
let n=Ze(t?.alignGaps,0);return(o,i,s,a)=>Xs(o,i,(l,u,c,p,d,m,f,h,v,y,P)=>{[s,a]=Id(c,s,a);let x=l.pxRound,w=me=>x(m(me,
p,y,h)),S=me=>x(f(me,d,P,v)),E,M,N;p.ori==0?(E=Ud,N=Tl,M=fP):(E=Kd,N=Pl,M=hP);let R=p.dir*(p.ori==0?1:-1),G=w(u[R==1?s:a]),
L=G,B=[],Q=[];for(let me=R==1?s:a;me>=s&&me<=a;me+=R)if(c[me]!=null){let $e=u[me],Re=w($e);B.push(L=Re),Q.push(S(c[me]))}
let J={stroke:e(B,Q,E,N,M,x),fill:null,clip:null,band:null,gaps:null,flags:Cl},pe=J.stroke,[se,Ne]=My(o,i);if(l.fill!=null||
se!=0){let me=J.fill=new Path2D(pe),Pe=l.fillTo(o,i,l.min,l.max,se),$e=S(Pe);N(me,L,$e),N(me,G,$e)}if(!l.spanGaps){let me=[];
me.push(...$y(u,c,s,a,R,w,n)),J.gaps=me=l.gaps(o,i,s,a,me),J.clip=Wd(me,p.ori,h,v,y,P)}return Ne!=0&&(J.band=Ne==2?[vi(o,
i,s,a,pe,-1),vi(o,i,s,a,pe,1)]:vi(o,i,s,a,pe,Ne)),J})}function QH(e){return YH(XH,e)}function XH(e,t,n,o,i,s){let a=e.length;
if(a<2)return null;let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),p=Array(a-1),
d=Array(a-1);for(let m=0;m<a-1;m++)p[m]=t[m+1]-t[m],d[m]=e[m+1]-e[m],c[m]=p[m]/d[m];u[0]=c[0];for(let m=1;m<a-1;m++)c[m]===
0||c[m-1]===0||c[m-1]>0!=c[m]>0?u[m]=0:(u[m]=3*(d[m-1]+d[m])/((2*d[m]+d[m-1])/c[m-1]+(d[m]+2*d[m-1])/c[m]),isFinite(u[m])||
(u[m]=0));u[a-1]=c[a-2];for(let m=0;m<a-1;m++)i(l,e[m]+d[m]/3,t[m]+u[m]*d[m]/3,e[m+1]-d[m]/3,t[m+1]-u[m+1]*d[m]/3,e[m+1],
t[m+1])}return l}var hy=new Set;function OT(){for(let e of hy)e.syncRect(!0)}Sl&&(Ys(OI,bl,OT),Ys(RI,bl,OT,!0),Ys(Bd,bl,
()=>{Qt.pxRatio=Xe}));var eq=vP(),tq=gP();function RT(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(
1))).map((s,a)=>gy(s,a,t,n))}function nq(e,t){return e.map((n,o)=>o==0?{}:Yt({},t,n))}function gy(e,t,n,o){return Yt({},
t==0?n:o,e)}function bP(e,t,n){return t==null?wl:[t,n]}var oq=bP;function rq(e,t,n){return t==null?wl:Fd(t,n,wy,!0)}function xP(e,t,n,o){
return t==null?wl:Hd(t,n,e.scales[o].log,!1)}var iq=xP;function wP(e,t,n,o){return t==null?wl:xy(t,n,e.scales[o].log,!1)}
var sq=wP;function aq(e,t,n,o,i){let s=Wn(dT(e),dT(t)),a=t-e,l=sr(i/o*a,n);do{let u=n[l],c=o*u/a;if(c>=i&&s+(u<5?es.get(
u):0)<=17)return[u,c]}while(++l<n.length);return[0,0]}function LT(e){let t,n;return e=e.replace(/(\d+)px/,(o,i)=>(t=rn((n=
+i)*Xe))+"px"),[e,t,n]}function lq(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=pt(t[2]*Xe,1);t[0]=t[0].replace(/[0-9.]+px/,
n+"px"),t[1]=n})}function Qt(e,t,n){let o={mode:Ze(e.mode,1)},i=o.mode;function s(g,b,C,T){let D=b.valToPct(g);return T+
C*(b.dir==-1?1-D:D)}function a(g,b,C,T){let D=b.valToPct(g);return T+C*(b.dir==-1?D:1-D)}function l(g,b,C,T){return b.ori==
0?s(g,b,C,T):a(g,b,C,T)}o.valToPosH=s,o.valToPosV=a;let u=!1;o.status=0;let c=o.root=Bo(hI);if(e.id!=null&&(c.id=e.id),vo(
c,e.class),e.title){let g=Bo(vI,c);g.textContent=e.title}let p=ir("canvas"),d=o.ctx=p.getContext("2d"),m=Bo(bI,c);Ys("cl\
ick",m,g=>{g.target===h&&(vt!=Ma||Pt!=$a)&&wn.click(o,g)},!0);let f=o.under=Bo(xI,m);m.appendChild(p);let h=o.over=Bo(wI,
m);e=kl(e);let v=+Ze(e.pxAlign,1),y=ET(v);(e.plugins||[]).forEach(g=>{g.opts&&(e=g.opts(o,e)||e)});let P=e.ms||.001,x=o.
series=i==1?RT(e.series||[],ST,$T,!1):nq(e.series||[null],MT),w=o.axes=RT(e.axes||[],CT,PT,!0),S=o.scales={},E=o.bands=e.
bands||[];E.forEach(g=>{g.fill=qe(g.fill||null),g.dir=Ze(g.dir,-1)});let M=i==2?x[1].facets[0].scale:x[0].scale,N={axes:w8,
series:g8},R=(e.drawOrder||["axes","series"]).map(g=>N[g]);function G(g){let b=g.distr==3?C=>yi(C>0?C:g.clamp(o,C,g.min,
g.max,g.key)):g.distr==4?C=>oy(C,g.asinh):g.distr==100?C=>g.fwd(C):C=>C;return C=>{let T=b(C),{_min:D,_max:O}=g,I=O-D;return(T-
D)/I}}function L(g){let b=S[g];if(b==null){let C=(e.scales||hc)[g]||hc;if(C.from!=null){L(C.from);let T=Yt({},S[C.from],
C,{key:g});T.valToPct=G(T),S[g]=T}else{b=S[g]=Yt({},g==M?uP:WH,C),b.key=g;let T=b.time,D=b.range,O=Xi(D);if((g!=M||i==2&&
!T)&&(O&&(D[0]==null||D[1]==null)&&(D={min:D[0]==null?uT:{mode:1,hard:D[0],soft:D[0]},max:D[1]==null?uT:{mode:1,hard:D[1],
soft:D[1]}},O=!1),!O&&Vd(D))){let I=D;D=(j,Z,te)=>Z==null?wl:Fd(Z,te,I)}b.range=qe(D||(T?oq:g==M?b.distr==3?iq:b.distr==
4?sq:bP:b.distr==3?xP:b.distr==4?wP:rq)),b.auto=qe(O?!1:b.auto),b.clamp=qe(b.clamp||VH),b._min=b._max=null,b.valToPct=G(
b)}}}L("x"),L("y"),i==1&&x.forEach(g=>{L(g.scale)}),w.forEach(g=>{L(g.scale)});for(let g in e.scales)L(g);let B=S[M],Q=B.
distr,J,pe;B.ori==0?(vo(c,gI),J=s,pe=a):(vo(c,yI),J=a,pe=s);let se={};for(let g in S){let b=S[g];(b.min!=null||b.max!=null)&&
(se[g]={min:b.min,max:b.max},b.min=b.max=null)}let Ne=e.tzDate||(g=>new Date(rn(g/P))),me=e.fmtDate||Sy,Pe=P==1?gH(Ne):bH(
Ne),$e=xT(Ne,bT(P==1?hH:vH,me)),Re=kT(Ne,wT(wH,me)),Be=[],Se=o.legend=Yt({},SH,e.legend),fe=o.cursor=Yt({},DH,{drag:{y:i==
2}},e.cursor),en=Se.show,Ln=fe.show,Tt=Se.markers;Se.idxs=Be,Tt.width=qe(Tt.width),Tt.dash=qe(Tt.dash),Tt.stroke=qe(Tt.stroke),
Tt.fill=qe(Tt.fill);let et,Ko,so,At=[],kr=[],ei,So=!1,Mi={};if(Se.live){let g=x[1]?x[1].values:null;So=g!=null,ei=So?g(o,
1,0):{_:0};for(let b in ei)Mi[b]=vy}if(en)if(et=ir("table",_I,c),so=ir("tbody",null,et),Se.mount(o,et),So){Ko=ir("thead",
null,et,so);let g=ir("tr",null,Ko);ir("th",null,g);for(var fa in ei)ir("th",Z2,g).textContent=fa}else vo(et,$I),Se.live&&
vo(et,MI);let ha={show:!0},uu={show:!1};function Gc(g,b){if(b==0&&(So||!Se.live||i==2))return wl;let C=[],T=ir("tr",DI,so,
so.childNodes[b]);vo(T,g.class),g.show||vo(T,Zs);let D=ir("th",null,T);if(Tt.show){let j=Bo(EI,D);if(b>0){let Z=Tt.width(
o,b);Z&&(j.style.border=Z+"px "+Tt.dash(o,b)+" "+Tt.stroke(o,b)),j.style.background=Tt.fill(o,b)}}let O=Bo(Z2,D);g.label instanceof
HTMLElement?O.appendChild(g.label):O.textContent=g.label,b>0&&(Tt.show||(O.style.color=g.width>0?Tt.stroke(o,b):Tt.fill(
o,b)),Nn("click",D,j=>{if(fe._lock)return;xs(j);let Z=x.indexOf(g);if((j.ctrlKey||j.metaKey)!=Se.isolate){let te=x.some(
(ne,ae)=>ae>0&&ae!=Z&&ne.show);x.forEach((ne,ae)=>{ae>0&&Tr(ae,te?ae==Z?ha:uu:ha,!0,Kt.setSeries)})}else Tr(Z,{show:!g.show},
!0,Kt.setSeries)},!1),ba&&Nn(eT,D,j=>{fe._lock||(xs(j),Tr(x.indexOf(g),Ea,!0,Kt.setSeries))},!1));for(var I in ei){let j=ir(
"td",AI,T);j.textContent="--",C.push(j)}return[T,C]}let hs=new Map;function Nn(g,b,C,T=!0){let D=hs.get(b)||{},O=fe.bind[g](
o,b,C,T);O&&(Ys(g,b,D[g]=O),hs.set(b,D))}function ga(g,b,C){let T=hs.get(b)||{};for(let D in T)(g==null||D==g)&&(cy(D,b,
T[D]),delete T[D]);g==null&&hs.delete(b)}let ti=0,gs=0,Ee=0,re=0,ft=0,tn=0,ya=ft,ys=tn,Cr=Ee,vs=re,ao=0,To=0,jn=0,jo=0;o.
bbox={};let Af=!1,Jc=!1,va=!1,bs=!1,Zc=!1,Po=!1;function Of(g,b,C){(C||g!=o.width||b!=o.height)&&Mb(g,b),Sa(!1),va=!0,Jc=
!0,Ta()}function Mb(g,b){o.width=ti=Ee=g,o.height=gs=re=b,ft=tn=0,u8(),c8();let C=o.bbox;ao=C.left=Gs(ft*Xe,.5),To=C.top=
Gs(tn*Xe,.5),jn=C.width=Gs(Ee*Xe,.5),jo=C.height=Gs(re*Xe,.5)}let s8=3;function a8(){let g=!1,b=0;for(;!g;){b++;let C=b8(
b),T=x8(b);g=b==s8||C&&T,g||(Mb(o.width,o.height),Jc=!0)}}function l8({width:g,height:b}){Of(g,b)}o.setSize=l8;function u8(){
let g=!1,b=!1,C=!1,T=!1;w.forEach((D,O)=>{if(D.show&&D._show){let{side:I,_size:j}=D,Z=I%2,te=D.label!=null?D.labelSize:0,
ne=j+te;ne>0&&(Z?(Ee-=ne,I==3?(ft+=ne,T=!0):C=!0):(re-=ne,I==0?(tn+=ne,g=!0):b=!0))}}),ws[0]=g,ws[1]=C,ws[2]=b,ws[3]=T,Ee-=
$i[1]+$i[3],ft+=$i[3],re-=$i[2]+$i[0],tn+=$i[0]}function c8(){let g=ft+Ee,b=tn+re,C=ft,T=tn;function D(O,I){switch(O){case 1:
return g+=I,g-I;case 2:return b+=I,b-I;case 3:return C-=I,C+I;case 0:return T-=I,T+I}}w.forEach((O,I)=>{if(O.show&&O._show){
let j=O.side;O._pos=D(j,O._size),O.label!=null&&(O._lpos=D(j,O.labelSize))}})}if(fe.dataIdx==null){let g=fe.hover,b=g.skip=
new Set(g.skip??[]);b.add(void 0);let C=g.prox=qe(g.prox),T=g.bias??=0;fe.dataIdx=(D,O,I,j)=>{if(O==0)return I;let Z=I,te=C(
D,O,I,j)??ct,ne=te>=0&&te<ct,ae=B.ori==0?Ee:re,_e=fe.left,Ye=t[0],Ge=t[O];if(b.has(Ge[I])){Z=null;let Fe=null,ke=null,he;
if(T==0||T==-1)for(he=I;Fe==null&&he-- >0;)b.has(Ge[he])||(Fe=he);if(T==0||T==1)for(he=I;ke==null&&he++<Ge.length;)b.has(
Ge[he])||(ke=he);if(Fe!=null||ke!=null)if(ne){let xt=Fe==null?-1/0:J(Ye[Fe],B,ae,0),Lt=ke==null?1/0:J(Ye[ke],B,ae,0),dn=_e-
xt,it=Lt-_e;dn<=it?dn<=te&&(Z=Fe):it<=te&&(Z=ke)}else Z=ke==null?Fe:Fe==null?ke:I-Fe<=ke-I?Fe:ke}else ne&&sn(_e-J(Ye[I],
B,ae,0))>te&&(Z=null);return Z}}let xs=g=>{fe.event=g};fe.idxs=Be,fe._lock=!1;let $n=fe.points;$n.show=qe($n.show),$n.size=
qe($n.size),$n.stroke=qe($n.stroke),$n.width=qe($n.width),$n.fill=qe($n.fill);let Sr=o.focus=Yt({},e.focus||{alpha:.3},fe.
focus),ba=Sr.prox>=0,xa=ba&&$n.one,_o=[],wa=[],ka=[];function $b(g,b){let C=$n.show(o,b);if(C instanceof HTMLElement)return vo(
C,PI),vo(C,g.class),Ir(C,-10,-10,Ee,re),h.insertBefore(C,_o[b]),C}function Db(g,b){if(i==1||b>0){let C=i==1&&S[g.scale].
time,T=g.value;g.value=C?hT(T)?kT(Ne,wT(T,me)):T||Re:T||IH,g.label=g.label||(C?AH:EH)}if(xa||b>0){g.width=g.width==null?
1:g.width,g.paths=g.paths||eq||WI,g.fillTo=qe(g.fillTo||UH),g.pxAlign=+Ze(g.pxAlign,v),g.pxRound=ET(g.pxAlign),g.stroke=
qe(g.stroke||null),g.fill=qe(g.fill||null),g._stroke=g._fill=g._paths=g._focus=null;let C=HH(Wn(1,g.width),1),T=g.points=
Yt({},{size:C,width:Wn(1,C*.2),stroke:g.stroke,space:C*2,paths:tq,_stroke:null,_fill:null},g.points);T.show=qe(T.show),T.
filter=qe(T.filter),T.fill=qe(T.fill),T.stroke=qe(T.stroke),T.paths=qe(T.paths),T.pxAlign=g.pxAlign}if(en){let C=Gc(g,b);
At.splice(b,0,C[0]),kr.splice(b,0,C[1]),Se.values.push(null)}if(Ln){Be.splice(b,0,null);let C=null;xa?b==0&&(C=$b(g,b)):
b>0&&(C=$b(g,b)),_o.splice(b,0,C),wa.splice(b,0,0),ka.splice(b,0,0)}pn("addSeries",b)}function p8(g,b){b=b??x.length,g=i==
1?gy(g,b,ST,$T):gy(g,b,{},MT),x.splice(b,0,g),Db(x[b],b)}o.addSeries=p8;function d8(g){if(x.splice(g,1),en){Se.values.splice(
g,1),kr.splice(g,1);let b=At.splice(g,1)[0];ga(null,b.firstChild),b.remove()}Ln&&(Be.splice(g,1),_o.splice(g,1)[0].remove(),
wa.splice(g,1),ka.splice(g,1)),pn("delSeries",g)}o.delSeries=d8;let ws=[!1,!1,!1,!1];function m8(g,b){if(g._show=g.show,
g.show){let C=g.side%2,T=S[g.scale];T==null&&(g.scale=C?x[1].scale:M,T=S[g.scale]);let D=T.time;g.size=qe(g.size),g.space=
qe(g.space),g.rotate=qe(g.rotate),Xi(g.incrs)&&g.incrs.forEach(I=>{!es.has(I)&&es.set(I,WT(I))}),g.incrs=qe(g.incrs||(T.
distr==2?dH:D?P==1?fH:yH:Js)),g.splits=qe(g.splits||(D&&T.distr==1?Pe:T.distr==3?dy:T.distr==4?LH:RH)),g.stroke=qe(g.stroke),
g.grid.stroke=qe(g.grid.stroke),g.ticks.stroke=qe(g.ticks.stroke),g.border.stroke=qe(g.border.stroke);let O=g.values;g.values=
Xi(O)&&!Xi(O[0])?qe(O):D?Xi(O)?xT(Ne,bT(O,me)):hT(O)?xH(Ne,O):O||$e:O||OH,g.filter=qe(g.filter||(T.distr>=3&&T.log==10?FH:
T.distr==3&&T.log==2?zH:qT)),g.font=LT(g.font),g.labelFont=LT(g.labelFont),g._size=g.size(o,null,b,0),g._space=g._rotate=
g._incrs=g._found=g._splits=g._values=null,g._size>0&&(ws[b]=!0,g._el=Bo(kI,m))}}function cu(g,b,C,T){let[D,O,I,j]=C,Z=b%
2,te=0;return Z==0&&(j||O)&&(te=b==0&&!D||b==2&&!I?rn(CT.size/3):0),Z==1&&(D||I)&&(te=b==1&&!O||b==3&&!j?rn(PT.size/2):0),
te}let Eb=o.padding=(e.padding||[cu,cu,cu,cu]).map(g=>qe(Ze(g,cu))),$i=o._padding=Eb.map((g,b)=>g(o,b,ws,0)),xn,an=null,
ln=null,Yc=i==1?x[0].idxs:null,Go=null,pu=!1;function Ab(g,b){if(t=g??[],o.data=o._data=t,i==2){xn=0;for(let C=1;C<x.length;C++)
xn+=t[C][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),Go=t[0],xn=Go.length;let C=t;if(Q==2){C=t.slice();let T=C[0]=
Array(xn);for(let D=0;D<xn;D++)T[D]=D}o._data=t=C}if(Sa(!0),pn("setData"),Q==2&&(va=!0),b!==!1){let C=B;C.auto(o,pu)?Rf():
Ei(M,C.min,C.max),bs=bs||fe.left>=0,Po=!0,Ta()}}o.setData=Ab;function Rf(){pu=!0;let g,b;i==1&&(xn>0?(an=Yc[0]=0,ln=Yc[1]=
xn-1,g=t[0][an],b=t[0][ln],Q==2?(g=an,b=ln):g==b&&(Q==3?[g,b]=Hd(g,g,B.log,!1):Q==4?[g,b]=xy(g,g,B.log,!1):B.time?b=g+rn(
86400/P):[g,b]=Fd(g,b,wy,!0))):(an=Yc[0]=g=null,ln=Yc[1]=b=null)),Ei(M,g,b)}let Qc,Ca,Lf,Nf,Bf,Ff,zf,If,Hf,Gn;function Ob(g,b,C,T,D,O){
g??=Q2,C??=Cy,T??="butt",D??=Q2,O??="round",g!=Qc&&(d.strokeStyle=Qc=g),D!=Ca&&(d.fillStyle=Ca=D),b!=Lf&&(d.lineWidth=Lf=
b),O!=Bf&&(d.lineJoin=Bf=O),T!=Ff&&(d.lineCap=Ff=T),C!=Nf&&d.setLineDash(Nf=C)}function Rb(g,b,C,T){b!=Ca&&(d.fillStyle=
Ca=b),g!=zf&&(d.font=zf=g),C!=If&&(d.textAlign=If=C),T!=Hf&&(d.textBaseline=Hf=T)}function qf(g,b,C,T,D=0){if(T.length>0&&
g.auto(o,pu)&&(b==null||b.min==null)){let O=Ze(an,0),I=Ze(ln,T.length-1),j=C.min==null?FI(T,O,I,D,g.distr==3):[C.min,C.max];
g.min=ar(g.min,C.min=j[0]),g.max=Wn(g.max,C.max=j[1])}}let Lb={min:null,max:null};function f8(){for(let T in S){let D=S[T];
se[T]==null&&(D.min==null||se[M]!=null&&D.auto(o,pu))&&(se[T]=Lb)}for(let T in S){let D=S[T];se[T]==null&&D.from!=null&&
se[D.from]!=null&&(se[T]=Lb)}se[M]!=null&&Sa(!0);let g={};for(let T in se){let D=se[T];if(D!=null){let O=g[T]=kl(S[T],jI);
if(D.min!=null)Yt(O,D);else if(T!=M||i==2)if(xn==0&&O.from==null){let I=O.range(o,null,null,T);O.min=I[0],O.max=I[1]}else
O.min=ct,O.max=-ct}}if(xn>0){x.forEach((T,D)=>{if(i==1){let O=T.scale,I=se[O];if(I==null)return;let j=g[O];if(D==0){let Z=j.
range(o,j.min,j.max,O);j.min=Z[0],j.max=Z[1],an=sr(j.min,t[0]),ln=sr(j.max,t[0]),ln-an>1&&(t[0][an]<j.min&&an++,t[0][ln]>
j.max&&ln--),T.min=Go[an],T.max=Go[ln]}else T.show&&T.auto&&qf(j,I,T,t[D],T.sorted);T.idxs[0]=an,T.idxs[1]=ln}else if(D>
0&&T.show&&T.auto){let[O,I]=T.facets,j=O.scale,Z=I.scale,[te,ne]=t[D],ae=g[j],_e=g[Z];ae!=null&&qf(ae,se[j],O,te,O.sorted),
_e!=null&&qf(_e,se[Z],I,ne,I.sorted),T.min=I.min,T.max=I.max}});for(let T in g){let D=g[T],O=se[T];if(D.from==null&&(O==
null||O.min==null)){let I=D.range(o,D.min==ct?null:D.min,D.max==-ct?null:D.max,T);D.min=I[0],D.max=I[1]}}}for(let T in g){
let D=g[T];if(D.from!=null){let O=g[D.from];if(O.min==null)D.min=D.max=null;else{let I=D.range(o,O.min,O.max,T);D.min=I[0],
D.max=I[1]}}}let b={},C=!1;for(let T in g){let D=g[T],O=S[T];if(O.min!=D.min||O.max!=D.max){O.min=D.min,O.max=D.max;let I=O.
distr;O._min=I==3?yi(O.min):I==4?oy(O.min,O.asinh):I==100?O.fwd(O.min):O.min,O._max=I==3?yi(O.max):I==4?oy(O.max,O.asinh):
I==100?O.fwd(O.max):O.max,b[T]=C=!0}}if(C){x.forEach((T,D)=>{i==2?D>0&&b.y&&(T._paths=null):b[T.scale]&&(T._paths=null)});
for(let T in b)va=!0,pn("setScale",T);Ln&&fe.left>=0&&(bs=Po=!0)}for(let T in se)se[T]=null}function h8(g){let b=py(an-1,
0,xn-1),C=py(ln+1,0,xn-1);for(;g[b]==null&&b>0;)b--;for(;g[C]==null&&C<xn-1;)C++;return[b,C]}function g8(){if(xn>0){let g=x.
some(b=>b._focus)&&Gn!=Sr.alpha;g&&(d.globalAlpha=Gn=Sr.alpha),x.forEach((b,C)=>{if(C>0&&b.show&&(Nb(C,!1),Nb(C,!0),b._paths==
null)){let T=Gn;Gn!=b.alpha&&(d.globalAlpha=Gn=b.alpha);let D=i==2?[0,t[C][0].length-1]:h8(t[C]);b._paths=b.paths(o,C,D[0],
D[1]),Gn!=T&&(d.globalAlpha=Gn=T)}}),x.forEach((b,C)=>{if(C>0&&b.show){let T=Gn;Gn!=b.alpha&&(d.globalAlpha=Gn=b.alpha),
b._paths!=null&&Bb(C,!1);{let D=b._paths!=null?b._paths.gaps:null,O=b.points.show(o,C,an,ln,D),I=b.points.filter(o,C,O,D);
(O||I)&&(b.points._paths=b.points.paths(o,C,an,ln,I),Bb(C,!0))}Gn!=T&&(d.globalAlpha=Gn=T),pn("drawSeries",C)}}),g&&(d.globalAlpha=
Gn=1)}}function Nb(g,b){let C=b?x[g].points:x[g];C._stroke=C.stroke(o,g),C._fill=C.fill(o,g)}function Bb(g,b){let C=b?x[g].
points:x[g],{stroke:T,fill:D,clip:O,flags:I,_stroke:j=C._stroke,_fill:Z=C._fill,_width:te=C.width}=C._paths;te=pt(te*Xe,
3);let ne=null,ae=te%2/2;b&&Z==null&&(Z=te>0?"#fff":j);let _e=C.pxAlign==1&&ae>0;if(_e&&d.translate(ae,ae),!b){let Ye=ao-
te/2,Ge=To-te/2,Fe=jn+te,ke=jo+te;ne=new Path2D,ne.rect(Ye,Ge,Fe,ke)}b?Vf(j,te,C.dash,C.cap,Z,T,D,I,O):y8(g,j,te,C.dash,
C.cap,Z,T,D,I,ne,O),_e&&d.translate(-ae,-ae)}function y8(g,b,C,T,D,O,I,j,Z,te,ne){let ae=!1;Z!=0&&E.forEach((_e,Ye)=>{if(_e.
series[0]==g){let Ge=x[_e.series[1]],Fe=t[_e.series[1]],ke=(Ge._paths||hc).band;Xi(ke)&&(ke=_e.dir==1?ke[0]:ke[1]);let he,
xt=null;Ge.show&&ke&&II(Fe,an,ln)?(xt=_e.fill(o,Ye)||O,he=Ge._paths.clip):ke=null,Vf(b,C,T,D,xt,I,j,Z,te,ne,he,ke),ae=!0}}),
ae||Vf(b,C,T,D,O,I,j,Z,te,ne)}let Fb=Cl|fy;function Vf(g,b,C,T,D,O,I,j,Z,te,ne,ae){Ob(g,b,C,T,D),(Z||te||ae)&&(d.save(),
Z&&d.clip(Z),te&&d.clip(te)),ae?(j&Fb)==Fb?(d.clip(ae),ne&&d.clip(ne),ep(D,I),Xc(g,O,b)):j&fy?(ep(D,I),d.clip(ae),Xc(g,O,
b)):j&Cl&&(d.save(),d.clip(ae),ne&&d.clip(ne),ep(D,I),d.restore(),Xc(g,O,b)):(ep(D,I),Xc(g,O,b)),(Z||te||ae)&&d.restore()}
function Xc(g,b,C){C>0&&(b instanceof Map?b.forEach((T,D)=>{d.strokeStyle=Qc=D,d.stroke(T)}):b!=null&&g&&d.stroke(b))}function ep(g,b){
b instanceof Map?b.forEach((C,T)=>{d.fillStyle=Ca=T,d.fill(C)}):b!=null&&g&&d.fill(b)}function v8(g,b,C,T){let D=w[g],O;
if(T<=0)O=[0,0];else{let I=D._space=D.space(o,g,b,C,T),j=D._incrs=D.incrs(o,g,b,C,T,I);O=aq(b,C,j,T,I)}return D._found=O}
function Wf(g,b,C,T,D,O,I,j,Z,te){let ne=I%2/2;v==1&&d.translate(ne,ne),Ob(j,I,Z,te,j),d.beginPath();let ae,_e,Ye,Ge,Fe=D+
(T==0||T==3?-O:O);C==0?(_e=D,Ge=Fe):(ae=D,Ye=Fe);for(let ke=0;ke<g.length;ke++)b[ke]!=null&&(C==0?ae=Ye=g[ke]:_e=Ge=g[ke],
d.moveTo(ae,_e),d.lineTo(Ye,Ge));d.stroke(),v==1&&d.translate(-ne,-ne)}function b8(g){let b=!0;return w.forEach((C,T)=>{
if(!C.show)return;let D=S[C.scale];if(D.min==null){C._show&&(b=!1,C._show=!1,Sa(!1));return}else C._show||(b=!1,C._show=
!0,Sa(!1));let O=C.side,I=O%2,{min:j,max:Z}=D,[te,ne]=v8(T,j,Z,I==0?Ee:re);if(ne==0)return;let ae=D.distr==2,_e=C._splits=
C.splits(o,T,j,Z,te,ne,ae),Ye=D.distr==2?_e.map(he=>Go[he]):_e,Ge=D.distr==2?Go[_e[1]]-Go[_e[0]]:te,Fe=C._values=C.values(
o,C.filter(o,Ye,T,ne,Ge),T,ne,Ge);C._rotate=O==2?C.rotate(o,Fe,T,ne):0;let ke=C._size;C._size=Fo(C.size(o,Fe,T,g)),ke!=null&&
C._size!=ke&&(b=!1)}),b}function x8(g){let b=!0;return Eb.forEach((C,T)=>{let D=C(o,T,ws,g);D!=$i[T]&&(b=!1),$i[T]=D}),b}
function w8(){for(let g=0;g<w.length;g++){let b=w[g];if(!b.show||!b._show)continue;let C=b.side,T=C%2,D,O,I=b.stroke(o,g),
j=C==0||C==3?-1:1,[Z,te]=b._found;if(b.label!=null){let Fn=b.labelGap*j,co=rn((b._lpos+Fn)*Xe);Rb(b.labelFont[0],I,"cent\
er",C==2?"top":Y2),d.save(),T==1?(D=O=0,d.translate(co,rn(To+jo/2)),d.rotate((C==3?-Nd:Nd)/2)):(D=rn(ao+jn/2),O=co);let Ss=IT(
b.label)?b.label(o,g,Z,te):b.label;d.fillText(Ss,D,O),d.restore()}if(te==0)continue;let ne=S[b.scale],ae=T==0?jn:jo,_e=T==
0?ao:To,Ye=b._splits,Ge=ne.distr==2?Ye.map(Fn=>Go[Fn]):Ye,Fe=ne.distr==2?Go[Ye[1]]-Go[Ye[0]]:Z,ke=b.ticks,he=b.border,xt=ke.
show?ke.size:0,Lt=rn(xt*Xe),dn=rn((b.alignTo==2?b._size-xt-b.gap:b.gap)*Xe),it=b._rotate*-Nd/180,Nt=y(b._pos*Xe),lo=(Lt+
dn)*j,Bn=Nt+lo;O=T==0?Bn:0,D=T==1?Bn:0;let Mo=b.font[0],Jo=b.align==1?yl:b.align==2?ey:it>0?yl:it<0?ey:T==0?"center":C==
3?ey:yl,_r=it||T==1?"middle":C==2?"top":Y2;Rb(Mo,I,Jo,_r);let uo=b.font[1]*b.lineGap,$o=Ye.map(Fn=>y(l(Fn,ne,ae,_e))),Zo=b.
_values;for(let Fn=0;Fn<Zo.length;Fn++){let co=Zo[Fn];if(co!=null){T==0?D=$o[Fn]:O=$o[Fn],co=""+co;let Ss=co.indexOf(`
`)==-1?[co]:co.split(/\n/gm);for(let zn=0;zn<Ss.length;zn++){let ox=Ss[zn];it?(d.save(),d.translate(D,O+zn*uo),d.rotate(
it),d.fillText(ox,0,0),d.restore()):d.fillText(ox,D,O+zn*uo)}}}ke.show&&Wf($o,ke.filter(o,Ge,g,te,Fe),T,C,Nt,Lt,pt(ke.width*
Xe,3),ke.stroke(o,g),ke.dash,ke.cap);let Mr=b.grid;Mr.show&&Wf($o,Mr.filter(o,Ge,g,te,Fe),T,T==0?2:1,T==0?To:ao,T==0?jo:
jn,pt(Mr.width*Xe,3),Mr.stroke(o,g),Mr.dash,Mr.cap),he.show&&Wf([Nt],[1],T==0?1:0,T==0?1:2,T==1?To:ao,T==1?jo:jn,pt(he.width*
Xe,3),he.stroke(o,g),he.dash,he.cap)}pn("drawAxes")}function Sa(g){x.forEach((b,C)=>{C>0&&(b._paths=null,g&&(i==1?(b.min=
null,b.max=null):b.facets.forEach(T=>{T.min=null,T.max=null})))})}let tp=!1,Uf=!1,du=[];function k8(){Uf=!1;for(let g=0;g<
du.length;g++)pn(...du[g]);du.length=0}function Ta(){tp||(eH(zb),tp=!0)}function C8(g,b=!1){tp=!0,Uf=b,g(o),zb(),b&&du.length>
0&&queueMicrotask(k8)}o.batch=C8;function zb(){if(Af&&(f8(),Af=!1),va&&(a8(),va=!1),Jc){if(Ct(f,yl,ft),Ct(f,"top",tn),Ct(
f,pc,Ee),Ct(f,dc,re),Ct(h,yl,ft),Ct(h,"top",tn),Ct(h,pc,Ee),Ct(h,dc,re),Ct(m,pc,ti),Ct(m,dc,gs),p.width=rn(ti*Xe),p.height=
rn(gs*Xe),w.forEach(({_el:g,_show:b,_size:C,_pos:T,side:D})=>{if(g!=null)if(b){let O=D===3||D===0?C:0,I=D%2==1;Ct(g,I?"l\
eft":"top",T-O),Ct(g,I?"width":"height",C),Ct(g,I?"top":"left",I?tn:ft),Ct(g,I?"height":"width",I?re:Ee),uy(g,Zs)}else vo(
g,Zs)}),Qc=Ca=Lf=Bf=Ff=zf=If=Hf=Nf=null,Gn=1,hu(!0),ft!=ya||tn!=ys||Ee!=Cr||re!=vs){Sa(!1);let g=Ee/Cr,b=re/vs;if(Ln&&!bs&&
fe.left>=0){fe.left*=g,fe.top*=b,Pa&&Ir(Pa,rn(fe.left),0,Ee,re),_a&&Ir(_a,0,rn(fe.top),Ee,re);for(let C=0;C<_o.length;C++){
let T=_o[C];T!=null&&(wa[C]*=g,ka[C]*=b,Ir(T,Fo(wa[C]),Fo(ka[C]),Ee,re))}}if(bt.show&&!Zc&&bt.left>=0&&bt.width>0){bt.left*=
g,bt.width*=g,bt.top*=b,bt.height*=b;for(let C in Yf)Ct(Da,C,bt[C])}ya=ft,ys=tn,Cr=Ee,vs=re}pn("setSize"),Jc=!1}ti>0&&gs>
0&&(d.clearRect(0,0,p.width,p.height),pn("drawClear"),R.forEach(g=>g()),pn("draw")),bt.show&&Zc&&(np(bt),Zc=!1),Ln&&bs&&
(Cs(null,!0,!1),bs=!1),Se.show&&Se.live&&Po&&(Jf(),Po=!1),u||(u=!0,o.status=1,pn("ready")),pu=!1,tp=!1}o.redraw=(g,b)=>{
va=b||!1,g!==!1?Ei(M,B.min,B.max):Ta()};function Kf(g,b){let C=S[g];if(C.from==null){if(xn==0){let T=C.range(o,b.min,b.max,
g);b.min=T[0],b.max=T[1]}if(b.min>b.max){let T=b.min;b.min=b.max,b.max=T}if(xn>1&&b.min!=null&&b.max!=null&&b.max-b.min<
1e-16)return;g==M&&C.distr==2&&xn>0&&(b.min=sr(b.min,t[0]),b.max=sr(b.max,t[0]),b.min==b.max&&b.max++),se[g]=b,Af=!0,Ta()}}
o.setScale=Kf;let jf,Gf,Pa,_a,Ib,Hb,Ma,$a,qb,Vb,vt,Pt,Di=!1,wn=fe.drag,un=wn.x,cn=wn.y;Ln&&(fe.x&&(jf=Bo(SI,h)),fe.y&&(Gf=
Bo(TI,h)),B.ori==0?(Pa=jf,_a=Gf):(Pa=Gf,_a=jf),vt=fe.left,Pt=fe.top);let bt=o.select=Yt({show:!0,over:!0,left:0,width:0,
top:0,height:0},e.select),Da=bt.show?Bo(CI,bt.over?h:f):null;function np(g,b){if(bt.show){for(let C in g)bt[C]=g[C],C in
Yf&&Ct(Da,C,g[C]);b!==!1&&pn("setSelect")}}o.setSelect=np;function S8(g){if(x[g].show)en&&uy(At[g],Zs);else if(en&&vo(At[g],
Zs),Ln){let C=xa?_o[0]:_o[g];C!=null&&Ir(C,-10,-10,Ee,re)}}function Ei(g,b,C){Kf(g,{min:b,max:C})}function Tr(g,b,C,T){b.
focus!=null&&$8(g),b.show!=null&&x.forEach((D,O)=>{O>0&&(g==O||g==null)&&(D.show=b.show,S8(O),i==2?(Ei(D.facets[0].scale,
null,null),Ei(D.facets[1].scale,null,null)):Ei(D.scale,null,null),Ta())}),C!==!1&&pn("setSeries",g,b),T&&gu("setSeries",
o,g,b)}o.setSeries=Tr;function T8(g,b){Yt(E[g],b)}function P8(g,b){g.fill=qe(g.fill||null),g.dir=Ze(g.dir,-1),b=b??E.length,
E.splice(b,0,g)}function _8(g){g==null?E.length=0:E.splice(g,1)}o.addBand=P8,o.setBand=T8,o.delBand=_8;function M8(g,b){
x[g].alpha=b,Ln&&_o[g]!=null&&(_o[g].style.opacity=b),en&&At[g]&&(At[g].style.opacity=b)}let ni,Ai,ks,Ea={focus:!0};function $8(g){
if(g!=ks){let b=g==null,C=Sr.alpha!=1;x.forEach((T,D)=>{if(i==1||D>0){let O=b||D==0||D==g;T._focus=b?null:O,C&&M8(D,O?1:
Sr.alpha)}}),ks=g,C&&Ta()}}en&&ba&&Nn(tT,et,g=>{fe._lock||(xs(g),ks!=null&&Tr(null,Ea,!0,Kt.setSeries))});function Pr(g,b,C){
let T=S[b];C&&(g=g/Xe-(T.ori==1?tn:ft));let D=Ee;T.ori==1&&(D=re,g=D-g),T.dir==-1&&(g=D-g);let O=T._min,I=T._max,j=g/D,Z=O+
(I-O)*j,te=T.distr;return te==3?xl(10,Z):te==4?qI(Z,T.asinh):te==100?T.bwd(Z):Z}function D8(g,b){let C=Pr(g,M,b);return sr(
C,t[0],an,ln)}o.valToIdx=g=>sr(g,t[0]),o.posToIdx=D8,o.posToVal=Pr,o.valToPos=(g,b,C)=>S[b].ori==0?s(g,S[b],C?jn:Ee,C?ao:
0):a(g,S[b],C?jo:re,C?To:0),o.setCursor=(g,b,C)=>{vt=g.left,Pt=g.top,Cs(null,b,C)};function Wb(g,b){Ct(Da,yl,bt.left=g),
Ct(Da,pc,bt.width=b)}function Ub(g,b){Ct(Da,"top",bt.top=g),Ct(Da,dc,bt.height=b)}let mu=B.ori==0?Wb:Ub,fu=B.ori==1?Wb:Ub;
function E8(){if(en&&Se.live)for(let g=i==2?1:0;g<x.length;g++){if(g==0&&So)continue;let b=Se.values[g],C=0;for(let T in b)
kr[g][C++].firstChild.nodeValue=b[T]}}function Jf(g,b){if(g!=null&&(g.idxs?g.idxs.forEach((C,T)=>{Be[T]=C}):KI(g.idx)||Be.
fill(g.idx),Se.idx=Be[0]),en&&Se.live){for(let C=0;C<x.length;C++)(C>0||i==1&&!So)&&A8(C,Be[C]);E8()}Po=!1,b!==!1&&pn("s\
etLegend")}o.setLegend=Jf;function A8(g,b){let C=x[g],T=g==0&&Q==2?Go:t[g],D;So?D=C.values(o,g,b)??Mi:(D=C.value(o,b==null?
null:T[b],g,b),D=D==null?Mi:{_:D}),Se.values[g]=D}function Cs(g,b,C){qb=vt,Vb=Pt,[vt,Pt]=fe.move(o,vt,Pt),fe.left=vt,fe.
top=Pt,Ln&&(Pa&&Ir(Pa,rn(vt),0,Ee,re),_a&&Ir(_a,0,rn(Pt),Ee,re));let T,D=an>ln;ni=ct,Ai=null;let O=B.ori==0?Ee:re,I=B.ori==
1?Ee:re;if(vt<0||xn==0||D){T=fe.idx=null;for(let j=0;j<x.length;j++){let Z=_o[j];Z!=null&&Ir(Z,-10,-10,Ee,re)}ba&&Tr(null,
Ea,!0,g==null&&Kt.setSeries),Se.live&&(Be.fill(T),Po=!0)}else{let j,Z,te;i==1&&(j=B.ori==0?vt:Pt,Z=Pr(j,M),T=fe.idx=sr(Z,
t[0],an,ln),te=J(t[0][T],B,O,0));let ne=-10,ae=-10,_e=0,Ye=0,Ge=!0,Fe="",ke="";for(let he=i==2?1:0;he<x.length;he++){let xt=x[he],
Lt=Be[he],dn=Lt==null?null:i==1?t[he][Lt]:t[he][1][Lt],it=fe.dataIdx(o,he,T,Z),Nt=it==null?null:i==1?t[he][it]:t[he][1][it];
if(Po=Po||Nt!=dn||it!=Lt,Be[he]=it,he>0&&xt.show){let lo=it==null?-10:it==T?te:J(i==1?t[0][it]:t[he][0][it],B,O,0),Bn=Nt==
null?-10:pe(Nt,i==1?S[xt.scale]:S[xt.facets[1].scale],I,0);if(ba&&Nt!=null){let Mo=B.ori==1?vt:Pt,Jo=sn(Sr.dist(o,he,it,
Bn,Mo));if(Jo<ni){let _r=Sr.bias;if(_r!=0){let uo=Pr(Mo,xt.scale),$o=Nt>=0?1:-1,Zo=uo>=0?1:-1;Zo==$o&&(Zo==1?_r==1?Nt>=uo:
Nt<=uo:_r==1?Nt<=uo:Nt>=uo)&&(ni=Jo,Ai=he)}else ni=Jo,Ai=he}}if(Po||xa){let Mo,Jo;B.ori==0?(Mo=lo,Jo=Bn):(Mo=Bn,Jo=lo);let _r,
uo,$o,Zo,Mr,Fn,co=!0,Ss=$n.bbox;if(Ss!=null){co=!1;let zn=Ss(o,he);$o=zn.left,Zo=zn.top,_r=zn.width,uo=zn.height}else $o=
Mo,Zo=Jo,_r=uo=$n.size(o,he);if(Fn=$n.fill(o,he),Mr=$n.stroke(o,he),xa)he==Ai&&ni<=Sr.prox&&(ne=$o,ae=Zo,_e=_r,Ye=uo,Ge=
co,Fe=Fn,ke=Mr);else{let zn=_o[he];zn!=null&&(wa[he]=$o,ka[he]=Zo,lT(zn,_r,uo,co),sT(zn,Fn,Mr),Ir(zn,Fo($o),Fo(Zo),Ee,re))}}}}
if(xa){let he=Sr.prox,xt=ks==null?ni<=he:ni>he||Ai!=ks;if(Po||xt){let Lt=_o[0];Lt!=null&&(wa[0]=ne,ka[0]=ae,lT(Lt,_e,Ye,
Ge),sT(Lt,Fe,ke),Ir(Lt,Fo(ne),Fo(ae),Ee,re))}}}if(bt.show&&Di)if(g!=null){let[j,Z]=Kt.scales,[te,ne]=Kt.match,[ae,_e]=g.
cursor.sync.scales,Ye=g.cursor.drag;if(un=Ye._x,cn=Ye._y,un||cn){let{left:Ge,top:Fe,width:ke,height:he}=g.select,xt=g.scales[ae].
ori,Lt=g.posToVal,dn,it,Nt,lo,Bn,Mo=j!=null&&te(j,ae),Jo=Z!=null&&ne(Z,_e);Mo&&un?(xt==0?(dn=Ge,it=ke):(dn=Fe,it=he),Nt=
S[j],lo=J(Lt(dn,ae),Nt,O,0),Bn=J(Lt(dn+it,ae),Nt,O,0),mu(ar(lo,Bn),sn(Bn-lo))):mu(0,O),Jo&&cn?(xt==1?(dn=Ge,it=ke):(dn=Fe,
it=he),Nt=S[Z],lo=pe(Lt(dn,_e),Nt,I,0),Bn=pe(Lt(dn+it,_e),Nt,I,0),fu(ar(lo,Bn),sn(Bn-lo))):fu(0,I)}else Qf()}else{let j=sn(
qb-Ib),Z=sn(Vb-Hb);if(B.ori==1){let _e=j;j=Z,Z=_e}un=wn.x&&j>=wn.dist,cn=wn.y&&Z>=wn.dist;let te=wn.uni;te!=null?un&&cn&&
(un=j>=te,cn=Z>=te,!un&&!cn&&(Z>j?cn=!0:un=!0)):wn.x&&wn.y&&(un||cn)&&(un=cn=!0);let ne,ae;un&&(B.ori==0?(ne=Ma,ae=vt):(ne=
$a,ae=Pt),mu(ar(ne,ae),sn(ae-ne)),cn||fu(0,I)),cn&&(B.ori==1?(ne=Ma,ae=vt):(ne=$a,ae=Pt),fu(ar(ne,ae),sn(ae-ne)),un||mu(
0,O)),!un&&!cn&&(mu(0,0),fu(0,0))}if(wn._x=un,wn._y=cn,g==null){if(C){if(nx!=null){let[j,Z]=Kt.scales;Kt.values[0]=j!=null?
Pr(B.ori==0?vt:Pt,j):null,Kt.values[1]=Z!=null?Pr(B.ori==1?vt:Pt,Z):null}gu(ty,o,vt,Pt,Ee,re,T)}if(ba){let j=C&&Kt.setSeries,
Z=Sr.prox;ks==null?ni<=Z&&Tr(Ai,Ea,!0,j):ni>Z?Tr(null,Ea,!0,j):Ai!=ks&&Tr(Ai,Ea,!0,j)}}Po&&(Se.idx=T,Jf()),b!==!1&&pn("s\
etCursor")}let Oi=null;Object.defineProperty(o,"rect",{get(){return Oi==null&&hu(!1),Oi}});function hu(g=!1){g?Oi=null:(Oi=
h.getBoundingClientRect(),pn("syncRect",Oi))}function Kb(g,b,C,T,D,O,I){fe._lock||Di&&g!=null&&g.movementX==0&&g.movementY==
0||(Zf(g,b,C,T,D,O,I,!1,g!=null),g!=null?Cs(null,!0,!0):Cs(b,!0,!1))}function Zf(g,b,C,T,D,O,I,j,Z){if(Oi==null&&hu(!1),
xs(g),g!=null)C=g.clientX-Oi.left,T=g.clientY-Oi.top;else{if(C<0||T<0){vt=-10,Pt=-10;return}let[te,ne]=Kt.scales,ae=b.cursor.
sync,[_e,Ye]=ae.values,[Ge,Fe]=ae.scales,[ke,he]=Kt.match,xt=b.axes[0].side%2==1,Lt=B.ori==0?Ee:re,dn=B.ori==1?Ee:re,it=xt?
O:D,Nt=xt?D:O,lo=xt?T:C,Bn=xt?C:T;if(Ge!=null?C=ke(te,Ge)?l(_e,S[te],Lt,0):-10:C=Lt*(lo/it),Fe!=null?T=he(ne,Fe)?l(Ye,S[ne],
dn,0):-10:T=dn*(Bn/Nt),B.ori==1){let Mo=C;C=T,T=Mo}}Z&&(b==null||b.cursor.event.type==ty)&&((C<=1||C>=Ee-1)&&(C=Gs(C,Ee)),
(T<=1||T>=re-1)&&(T=Gs(T,re))),j?(Ib=C,Hb=T,[Ma,$a]=fe.move(o,C,T)):(vt=C,Pt=T)}let Yf={width:0,height:0,left:0,top:0};function Qf(){
np(Yf,!1)}let jb,Gb,Jb,Zb;function Yb(g,b,C,T,D,O,I){Di=!0,un=cn=wn._x=wn._y=!1,Zf(g,b,C,T,D,O,I,!0,!1),g!=null&&(Nn(ny,
ay,Qb,!1),gu(X2,o,Ma,$a,Ee,re,null));let{left:j,top:Z,width:te,height:ne}=bt;jb=j,Gb=Z,Jb=te,Zb=ne}function Qb(g,b,C,T,D,O,I){
Di=wn._x=wn._y=!1,Zf(g,b,C,T,D,O,I,!1,!0);let{left:j,top:Z,width:te,height:ne}=bt,ae=te>0||ne>0,_e=jb!=j||Gb!=Z||Jb!=te||
Zb!=ne;if(ae&&_e&&np(bt),wn.setScale&&ae&&_e){let Ye=j,Ge=te,Fe=Z,ke=ne;if(B.ori==1&&(Ye=Z,Ge=ne,Fe=j,ke=te),un&&Ei(M,Pr(
Ye,M),Pr(Ye+Ge,M)),cn)for(let he in S){let xt=S[he];he!=M&&xt.from==null&&xt.min!=ct&&Ei(he,Pr(Fe+ke,he),Pr(Fe,he))}Qf()}else
fe.lock&&(fe._lock=!fe._lock,Cs(b,!0,g!=null));g!=null&&(ga(ny,ay),gu(ny,o,vt,Pt,Ee,re,null))}function O8(g,b,C,T,D,O,I){
if(fe._lock)return;xs(g);let j=Di;if(Di){let Z=!0,te=!0,ne=10,ae,_e;B.ori==0?(ae=un,_e=cn):(ae=cn,_e=un),ae&&_e&&(Z=vt<=
ne||vt>=Ee-ne,te=Pt<=ne||Pt>=re-ne),ae&&Z&&(vt=vt<Ma?0:Ee),_e&&te&&(Pt=Pt<$a?0:re),Cs(null,!0,!0),Di=!1}vt=-10,Pt=-10,Be.
fill(null),Cs(null,!0,!0),j&&(Di=j)}function Xb(g,b,C,T,D,O,I){fe._lock||(xs(g),Rf(),Qf(),g!=null&&gu(nT,o,vt,Pt,Ee,re,null))}
function ex(){w.forEach(lq),Of(o.width,o.height,!0)}Ys(Bd,bl,ex);let Aa={};Aa.mousedown=Yb,Aa.mousemove=Kb,Aa.mouseup=Qb,
Aa.dblclick=Xb,Aa.setSeries=(g,b,C,T)=>{let D=Kt.match[2];C=D(o,b,C),C!=-1&&Tr(C,T,!0,!1)},Ln&&(Nn(X2,h,Yb),Nn(ty,h,Kb),
Nn(eT,h,g=>{xs(g),hu(!1)}),Nn(tT,h,O8),Nn(nT,h,Xb),hy.add(o),o.syncRect=hu);let op=o.hooks=e.hooks||{};function pn(g,b,C){
Uf?du.push([g,b,C]):g in op&&op[g].forEach(T=>{T.call(null,o,b,C)})}(e.plugins||[]).forEach(g=>{for(let b in g.hooks)op[b]=
(op[b]||[]).concat(g.hooks[b])});let tx=(g,b,C)=>C,Kt=Yt({key:null,setSeries:!1,filters:{pub:mT,sub:mT},scales:[M,x[1]?x[1].
scale:null],match:[fT,fT,tx],values:[null,null]},fe.sync);Kt.match.length==2&&Kt.match.push(tx),fe.sync=Kt;let nx=Kt.key,
Xf=cP(nx);function gu(g,b,C,T,D,O,I){Kt.filters.pub(g,b,C,T,D,O,I)&&Xf.pub(g,b,C,T,D,O,I)}Xf.sub(o);function R8(g,b,C,T,D,O,I){
Kt.filters.sub(g,b,C,T,D,O,I)&&Aa[g](null,b,C,T,D,O,I)}o.pub=R8;function L8(){Xf.unsub(o),hy.delete(o),hs.clear(),cy(Bd,
bl,ex),c.remove(),et?.remove(),pn("destroy")}o.destroy=L8;function eh(){pn("init",e,t),Ab(t||e.data,!1),se[M]?Kf(M,se[M]):
Rf(),Zc=bt.show&&(bt.width>0||bt.height>0),bs=Po=!0,Of(e.width,e.height)}return x.forEach(Db),w.forEach(m8),n?n instanceof
HTMLElement?(n.appendChild(c),eh()):n(o,eh):eh(),o}Qt.assign=Yt;Qt.fmtNum=ky;Qt.rangeNum=Fd;Qt.rangeLog=Hd;Qt.rangeAsinh=
xy;Qt.orient=Xs;Qt.pxRatio=Xe;Qt.join=XI;Qt.fmtDate=Sy,Qt.tzDate=cH;Qt.sync=cP;{Qt.addGap=KH,Qt.clipGaps=Wd;let e=Qt.paths=
{points:gP};e.linear=vP,e.stepped=JH,e.bars=ZH,e.spline=QH}var kP="B";function _l(e){let t=H(null),n=H(null),o=H(null),i=H(e);i.current=e;let s=H(null),l=`${e.series.map(({color:c,dashed:p,shown:d,
bars:m,low:f,stacked:h})=>`${c} ${p} ${d} ${m} ${f?"band":""} ${h}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic}\
 ${e.unfinished} ${Ep.value}`;return st(()=>{if(!t.current)return;let c=new Qt(fq(i,s,t.current.clientWidth),CP(i.current),
t.current);n.current=c;let p=new ResizeObserver(()=>{let d=t.current?.clientWidth??0;d>0&&d!==c.width&&c.setSize({width:d,
height:i.current.height})});return p.observe(t.current),()=>{p.disconnect(),c.destroy(),n.current=null}},[l]),F(()=>{n.current?.
setData(CP(i.current))},[e.times,e.series]),F(()=>{let c=n.current,p=e.cursor===null?void 0:e.times[e.cursor];!c||c.cursor.
idx===e.cursor||c.setCursor(p===void 0?{left:-10,top:-10}:{left:c.valToPos(p,"x"),top:8},!1)},[e.cursor]),r("div",{ref:t,
class:kP,onPointerUp:c=>{let p=o.current,d=n.current;o.current=null;let m=d?.cursor.idx;!p||!d||m===null||m===void 0||Math.
hypot(c.clientX-p.x,c.clientY-p.y)>3||i.current.onPick?.(m,pq(d,i.current.series,m),new DOMRect(c.clientX,c.clientY,0,0))},
onPointerDown:c=>{c.button===0&&(o.current={x:c.clientX,y:c.clientY})}})}function pq(e,t,n){let o=e.cursor.top??0,i=-1,s=1/0;
return t.forEach((a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&a.of===void 0||u===null||u===void 0)return;let c=e.
valToPos(u,"y"),p=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);p<s&&(s=p,i=a.of??l)}),i<0?t.findIndex(a=>a.shown!==!1):i}var TP=({
low:e,high:t})=>e&&t?[e,t]:[];function CP({times:e,series:t,logarithmic:n}){let o=i=>n?i.map(s=>s!==null&&s>0?s:null):i;
return[e,...t.map(({values:i})=>o(i)),...t.flatMap(TP).map(o)]}function dq(e){let t=[],n=e.length+1;return e.forEach((o,i)=>{
o.low&&o.high&&(t.push({series:[n+1,n],fill:Gd(Ey(o),24)}),n+=2),o.stacked&&i>0&&t.push({series:[i+1,i],fill:Gd(Ey(o),52)})}),
t}function Ey({color:e}){return e===null?rt("--other"):rt(fn(e))}function Gd(e,t){return`color-mix(in srgb, ${e} ${t}%, \
transparent)`}function mq({of:e,unit:t,series:n},o,i,s){let a=n.map(({shown:p,bars:d,stacked:m})=>`${p} ${d} ${m}`).join()+
t,l=Math.min(0,i??0),u=s===null||s<=0||t==="share"&&Math.abs(s-1)<1e-9?1:s*1.05;if(e===void 0||o?.of!==e||o.key!==a)return{
key:a,of:e,low:l,high:u};let c=n.some(p=>p.low);return{key:a,of:e,low:Math.min(o.low,l),high:yd(o.high,u,c)}}function fq(e,t,n){
let{series:o,zone:i,unit:s,height:a,logarithmic:l=!1,times:u}=e.current,c=a<120;return{width:Math.max(n,64),height:a,padding:[
8,24,0,0],legend:{show:!1},tzDate:p=>Qt.tzDate(new Date(p*1e3),i),cursor:{y:!1,points:{size:7,show:!o.some(({bars:p})=>p)},
drag:{x:!0,y:!1,setScale:!1}},bands:dq(o),scales:{x:{range:()=>hq(e.current.times)},y:l?{distr:3,log:10}:{range:(p,d,m)=>{
let f=t.current=mq(e.current,t.current,d,m);return[f.low,f.high]}}},axes:[{...SP(),grid:{show:!1},size:28,space:72,values:(p,d,m,f,h)=>d.
map(v=>vq(v,h,i))},{...SP(),size:56,...c?{space:28}:{},values:(p,d)=>d.map(m=>m===null?"":Qe(m,s))}],series:[{},...o.map(
(p,d)=>bq(p,d,u.length)),...o.flatMap(p=>TP(p).map(()=>({show:p.shown??!0,stroke:"transparent",width:0,points:{show:!1}})))],
hooks:{drawClear:[p=>yq(p,e.current)],draw:[p=>e.current.onBox?.(gq(p))],setCursor:[p=>{let{idx:d,left:m,top:f}=p.cursor;
e.current.onCursor(m===void 0||m<0?null:d??null,m??0,f??0)}],setSelect:[p=>{if(p.select.width<4)return;let d=p.posToVal(
p.select.left,"x"),m=p.posToVal(p.select.left+p.select.width,"x");p.setSelect({left:0,top:0,width:0,height:0},!1),e.current.
onDrag?.(d,m,p.cursor.event?.shiftKey??!1)}]}}}function hq(e){let t=e[0]??0,n=e.at(-1)??1,o=e.length>1?(n-t)/(e.length-1):
86400;return[t,n+o]}function gq(e){let t=Qt.pxRatio,{left:n,top:o,width:i,height:s}=e.bbox;return{left:n/t,top:o/t,width:i/
t,height:s/t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function yq(e,{unfinished:t}){if(t==null)return;let n=Math.max(
e.bbox.left,e.valToPos(t,"x",!0));kd(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.width-n,e.bbox.height,rt("--line"))}function vq(e,t,n){
let{month:o,day:i,hour:s,minute:a,second:l}=$s(e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&i===1?K(e*1e3,n,"year"):
t>=27*86400?K(e*1e3,n,"month"):t>=86400||s===0&&a===0&&l===0?K(e*1e3,n,"dayShort"):K(e*1e3,n,t<60?"clockSecond":"clock")}
function SP(){let e=rt("--line");return{stroke:rt("--muted"),font:`12px ${rt("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{
show:!1},border:{show:!1}}}function bq(e,t,n){let o=Ey(e),i=e.dashed?[4,4]:e.color===null||e.stacked?[]:ja(e.color),s=e.
shown??!0;return e.bars?{stroke:o,fill:o,width:0,show:s,paths:Qt.paths.bars({size:[.92,64],align:1}),points:{show:!1}}:{
stroke:e.dashed?Gd(o,70):o,width:1.5,show:s,spanGaps:!1,points:{show:n===1,size:6,fill:o},...e.stacked&&t===0?{fill:Gd(o,
52)}:{},...i.length>0?{dash:i}:{}}}var PP=50,xq=5;function Ml(e){let{answer:t,document:n}=e,o=Y(()=>Rt(t,n),[t,n]),i=Na(Dd);return r("div",{class:O2,children:o.
measures.map((s,a)=>r(kq,{...e,shape:o,measure:s,height:wq(i,o),tools:a===0?e.tools:void 0},t.columns[s].name))})}function wq(e,t){
let n=t.measures.length>1;return e===null?n?200:360:Math.max(96,Math.floor(e/t.measures.length)-(t.keys.length>0?108:48))}
function kq(e){let{answer:t,document:n,shape:o,measure:i,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:p=!1}=e,
d=t.columns[i].name,m=(e.form==="stacked"||e.form==="share")&&!Zi(d)?"lines":e.form,f=H(null),h=Y(()=>{let Pe=Xu(t,o,i,l),
$e=l!==null&&f.current?.of===n?GC(f.current.lines,Pe):Pe;return f.current={of:n,lines:$e},$e},[t,o,i,l]),v=Y(()=>t.compare?
Xu(t.compare,o,i):null,[t,o,i]),[y,P]=k(new Set),[x,w]=k(null),[S,E]=k(null),M=m==="share"?"share":qt(d),N=Pe=>Qe(Pe,M),
R=o.keys.map(Pe=>t.columns[Pe].name).join(),G=Y(()=>Cq(h,R),[h,R]),L=Lo(h.times),B=h.times.length-1,Q=h.times.find(Pe=>(Pe+
L)*1e3>e.end+1e3)??null,J=Q===null?h.times.length:h.times.indexOf(Q),pe=Y(()=>Sq(h,v,G,y,m,J),[h,v,G,y,m,J]),se=(Pe,$e,Re)=>{
let Be=h.series[$e<G.length?$e:0];Be&&e.onPoint?.({start:h.starts[Pe],keys:Be.keys,measure:d,value:Be.values[Pe]??null},
Re)},Ne=Pe=>{let $e={ArrowRight:(x?.at??-1)+1,ArrowLeft:(x?.at??B+1)-1,Home:0,End:B}[Pe.key];if($e!==void 0&&B>=0){let Se=Math.
max(0,Math.min($e,B));return Pe.shiftKey&&e.onSpan&&e.onSpan(...Pq(c,h.times,x?.at??Se,Se,L)),w({at:Se,left:-1}),!0}if(Pe.
key!=="Enter"&&Pe.key!=="."||!x)return!1;let Re=Pe.target.getBoundingClientRect(),Be=S?S.left+(h.times[x.at]-S.from)/(S.
to-S.from)*S.width:80;return se(x.at,G.findIndex(Se=>!y.has(Se.key)),new DOMRect(Re.left+Be,Re.top+80,0,0)),!0},me=(Pe,$e,Re)=>{
let[Be,Se]=Tq(h.times,Pe,$e,L);Re&&e.onSpan?e.onSpan(Be,Se):e.onZoom(Be,Se)};return r(Je,{title:ee(d).text,summary:_q(h,
d,R,N,m),announced:x?V2(h,v,x.at,s,N):"",onKey:Ne,table:r(Qn,{answer:t,document:n,zone:s}),actions:r(A,{children:[e.tools,
e.actions?.(d)]}),legend:R===""?null:r(Ed,{rows:G,all:h.series.length,hidden:y,onHidden:P,text:Pe=>$t(Qe(Pe,qt(d)),l),...e.
onGroup?{onMenu:(Pe,$e)=>e.onGroup?.(Pe.keys,$e)}:{}}),children:[r(_l,{times:h.times,series:pe,zone:s,unit:M,height:a,cursor:x?.
at??null,of:n,logarithmic:p&&m!=="stacked"&&m!=="share",unfinished:Q,onCursor:(Pe,$e)=>w(Pe===null?null:{at:Pe,left:$e}),
onDrag:me,onPick:se,onBox:Pe=>E($e=>$e!==null&&JSON.stringify($e)===JSON.stringify(Pe)?$e:Pe)}),S&&c&&r(J2,{box:S,from:c.
from,to:c.to}),S&&r(G2,{box:S,flags:u,zone:s}),x&&r(H2,{lines:h,former:v,rows:G,hidden:y,at:x.at,left:x.left,zone:s,text:Pe=>Qe(
Pe,qt(d)),unfinished:Q!==null&&h.times[x.at]>=Q})]})}function Cq(e,t){return e.series.slice(0,PP).map(n=>({key:JSON.stringify(
n.keys),keys:n.keys,total:n.total,last:n.values.at(-1)??null,color:Pn(t,n.keys)}))}function Sq(e,t,n,o,i,s){let a=e.series.
slice(0,PP).map((d,m)=>({series:d,row:n[m],isShown:!o.has(n[m].key)}));if(i==="stacked"||i==="share"){let d=JC(a.map(({series:m,
isShown:f})=>f?m.values:m.values.map(()=>0)),i==="share");return a.map(({row:m,isShown:f},h)=>({values:d[h],color:m.color,
shown:f,stacked:!0}))}let l=a.filter(({isShown:d})=>d).length<=xq,u=a.map(({series:d,row:m,isShown:f})=>({values:i==="ba\
rs"?d.values:d.values.map((h,v)=>v<s?h:null),color:m.color,shown:f,bars:i==="bars",...l&&d.low?{low:d.low,high:d.high}:{}})),
c=a.map(({row:d,isShown:m})=>{let f=t?.series.find(h=>JSON.stringify(h.keys)===d.key);return f?{values:e.times.map((h,v)=>f.
values[v]??null),color:d.color,shown:m,dashed:!0}:null}).filter(d=>d!==null),p=i==="bars"||s>=e.times.length?[]:a.map(({
series:d,row:m,isShown:f},h)=>({values:d.values.map((v,y)=>y>=s-1?v:null),color:m.color,shown:f,dashed:!0,of:h}));return[
...u,...c,...p]}function Tq(e,t,n,o){return[e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??n)+o]}function Pq(e,t,n,o,i){
let s=e?t.findIndex(p=>p===e.from):-1,a=e?t.findLastIndex(p=>p<e.to):-1,l=s===n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(
l,o)];return[t[u],t[c+1]??t[c]+i]}function _q(e,t,n,o,i){let s=e.series[0],a=n===""?"":` by ${ee(n).text}, ${e.series.length}\
 groups`,l=s?.values.reduce((c,p)=>Math.max(c,p??0),0)??0,u=n!==""&&s?`, ${s.keys.map(c=>ee(c).text).join(", ")} leads`:
"";return`${i==="bars"?"Bar":"Line"} chart of ${ee(t).text}${a}, ${e.times.length} points, ${i==="share"?"":`at most ${o(
l)}`}${u}`}function zo(e,t,n){let{timezone:o,week_start:i}=e;return oe("v1/times",{body:{...o?{timezone:o}:{},...i?{week_start:i}:{},
...t},signal:n})}async function Jd(e,t){let{texts:[n]}=await oe("v1/times",{body:{texts:[e],...t===""?{}:{timezone:t}}});
if(n&&!n.error)return n;throw new tt({code:"time",message:n?.error?.message??"This is no range of time",hint:n?.error?.hint??
""})}function _P(e,t){let{year:n,month:o}=$s(e,t);return{year:n,month:o}}function Ay({year:e,month:t},n){let o=e*12+t-1+n;return{
year:Math.floor(o/12),month:o%12+1}}function MP({year:e,month:t},n){let i=(new Date(Date.UTC(e,t-1,1)).getUTCDay()-n+7)%
7,s=new Date(Date.UTC(e,t,0)).getUTCDate();return Array.from({length:Math.ceil((i+s)/7)*7},(a,l)=>new Date(Date.UTC(e,t-
1,1-i+l)).toISOString().slice(0,10))}function Zd(e,t){let{year:n,month:o,day:i}=$s(e,t);return`${n}-${String(o).padStart(
2,"0")}-${String(i).padStart(2,"0")}`}var $P="Hn",DP="Ln",EP="Mn",AP="Nn",OP="Rn",RP="re",LP="An",NP="ci",BP="Dn",FP="gi",zP="Tn",IP="_n";var HP=["sunday","monday","tuesday","wednesday","thursday","friday","saturday"];function qP({document:e,present:t,onChoose:n}){
let o=e.timezone??"UTC",[i,s]=k(null),[a,l]=k(null),u=He.value.value?.find(({name:x})=>x===e.dataset)?.to,c=i??_P(t?.end?
Date.parse(t.end)-1:u??Date.now(),o),p=Math.max(0,HP.indexOf(e.week_start??"monday")),d=MP(c,p),{counts:m,most:f}=Dq(e,d[0],
d.at(-1),o),h=Aq(e,d[0],d.at(-1)),v=x=>t?.start!==void 0&&x>=Zd(t.start,o)&&x<=Zd(Date.parse(t.end)-1,o),y=x=>{a===null?
l(x):n(a<x?`${a} - ${x}`:`${x} - ${a}`)},P=H(null);return r("div",{class:$P,children:[r("div",{class:DP,children:[r(_,{small:!0,
icon:"left",label:"The month before",kind:"quiet",onClick:()=>s(Ay(c,-1))}),r("span",{class:EP,"aria-live":"polite",children:K(
Date.UTC(c.year,c.month-1,1),"UTC","month")}),r(_,{small:!0,icon:"right",label:"The month after",kind:"quiet",onClick:()=>s(
Ay(c,1))})]}),r("div",{ref:P,class:AP,role:"group","aria-label":"Days",onKeyDown:x=>$q(x,P.current),children:[d.slice(0,
7).map(x=>r("span",{class:OP,"aria-hidden":"true",children:HP[new Date(x).getUTCDay()].slice(0,2)},x)),d.map((x,w)=>{let S=m.
get(x)??0,E=h.get(x);return r("button",{type:"button","data-day":x,tabIndex:w===0?0:-1,"aria-pressed":v(x),"aria-label":`${K(
x,"UTC","day")}, ${z(S)} events${E===void 0?"":`, ${E} hours long`}`,class:xe(RP,!x.startsWith(`${c.year}-${String(c.month).
padStart(2,"0")}`)&&LP,v(x)&&NP,a===x&&BP),onClick:()=>y(x),children:[Number(x.slice(8)),E!==void 0&&r("span",{class:zP,
children:[E," h"]}),r("span",{class:FP,style:{width:`${f>0?Math.sqrt(S/f)*100:0}%`}})]},x)})]}),r("p",{class:IP,children:a===
null?"Choose the first day; bars show how many events there are.":`From ${K(a,"UTC","day")}: choose the last day.`})]})}
function $q(e,t){let n=new Map([["ArrowLeft",-1],["ArrowRight",1],["ArrowUp",-7],["ArrowDown",7]]).get(e.key),o=[...t?.querySelectorAll(
"[data-day]")??[]],i=o.indexOf(e.target);if(n===void 0||i<0)return;e.preventDefault();let s=o[Math.max(0,Math.min(i+n,o.
length-1))];for(let a of o)a.tabIndex=a===s?0:-1;s.focus()}function Dq(e,t,n,o){let{dataset:i,timezone:s}=e,{answer:a,of:l}=gt(
{dataset:i,...s?{timezone:s}:{},from:t,to:`${n}T23:59:59.999999`,aggregate:{measures:["count()"],by:["time('1d')"],limit:100}}),
u=l?.from===t?Eq(a):[],c=new Map(u.map(([p,d])=>[Zd(String(p),o),Number(d)]));return{counts:c,most:Math.max(0,...c.values())}}
function Eq(e){return e&&"rows"in e?e.rows:[]}function Aq(e,t,n){let[o,i]=k(new Map);return F(()=>{let s=new AbortController;
return zo(e,{texts:[`${t} - ${n}`]},s.signal).then(({texts:a})=>i(new Map(a[0]?.odd_days?.map(({date:l,hours:u})=>[l,u]))),
()=>{}),()=>s.abort()},[t,n,e.timezone]),o}function Yd(e){let[t,n]=k([]);return F(()=>{let o=new AbortController;return zo(e,{presets:!0},o.signal).then(i=>n(i.presets??
[]),()=>{}),()=>o.abort()},[e.timezone,e.week_start]),t}function hn(e){let t=e.from!==void 0&&e.to==="now"?void 0:e.to;de({document:Te(Te(ye.value,"from",e.from),"to",t)})}async function Qd(e,t){
let{from:n,to:o}=e,i=[n===void 0?"all":`since ${n}`,o===void 0?"before now":`before ${o}`],{texts:[s,a]}=await zo(e,{texts:i},
t),l=s?.error??a?.error;if(l||s?.start===void 0||a?.end===void 0)return{text:i.join(", "),...l?{error:l}:{}};let{texts:[
u]}=await zo(e,{texts:[`${s.start} - ${a.end}`]},t);return{...u,relative:/now/.test(`${n}${o??"now"}`)}}async function Xd(e){
try{let t=ye.value,n=await Qd(t);if(n.start===void 0){X("The range has no start: choose one before it is moved.");return}
let{texts:[o]}=await zo(t,{texts:[`${n.start} - ${n.end}`],...e});o?.error?X(o.error.message):o&&ye.value===t&&hn(o)}catch(t){
X(U(t).message)}}async function VP(e){let t=await Qd(e);if(t.start===void 0)return null;let{texts:[n]}=await zo(e,{texts:[
`${t.start} - ${t.end}`],shift:-1});if(n?.start===void 0)return null;let o=/T00:00:00(Z|[+-]\d\d:\d\d)$/;if(!o.test(n.start)||
!o.test(t.start)){let c=Math.round((Date.parse(t.start)-Date.parse(n.start))/6e4);return c<1?null:c%1440===0?`${c/1440}d`:
`${c}m`}let[i,s]=[n.start.slice(0,10),t.start.slice(0,10)],[a,l]=[i,s].map(c=>c.split("-").map(Number)),u=(l[0]-a[0])*12+
l[1]-a[1];return a[2]===l[2]&&u>0?u%12===0?`${u/12}y`:`${u}mo`:`${Math.round((Date.parse(s)-Date.parse(i))/864e5)}d`}var WP="qn",UP="Fn",KP="hi",jP="fi",GP="Gn",JP="ui",ZP="Jn",em="Kn";function YP({wrong:e,onDone:t}){let n=ye.value,{from:o,to:i}=n,s=n.timezone??"UTC",a=Oq(o,i,s),{draft:l,read:u}=Rq(),[c,
p]=k(e),d=Yd(n),m=H(0),f=P=>{m.current++,hn(P),t()},h=async P=>{let x=++m.current;try{let{texts:[w]}=await zo(n,{texts:[
P.trim()===""?"all":P]});if(x!==m.current||!w)return;w.error?p({message:w.error.message,hint:w.error.hint??""}):f(w)}catch(w){
x===m.current&&p(U(w))}},v=AC(n),y=l?.error?null:l??a;return r("div",{class:UP,children:[r(Jt,{label:`Range, on the cloc\
k of ${s}`,value:DC(n),placeholder:"last 2 hours, 14 May 9:30 - 10:15, 2026-05, now-1w/w",onInput:P=>{p(null),u(P)},onCommit:P=>{
h(P)},error:c,autofocus:!0,note:y?EC(y,s):l?.error?.message}),r("div",{class:KP,children:[r("div",{class:jP,role:"group",
"aria-label":"Usual ranges",children:d.map(P=>r(_,{small:!0,kind:"plain",class:GP,pressed:qs(P,n),onClick:()=>f(P),children:P.
text.charAt(0).toUpperCase()+P.text.slice(1)},P.text))}),r(qP,{document:n,present:a,onChoose:P=>{h(P)}})]}),r("div",{class:JP,
children:[v&&r(_,{small:!0,kind:"outlined",pressed:v.isWhole,onClick:()=>hn(v.isWhole?v.open:v.whole),children:"Whole pe\
riods only"}),a?.relative&&a.start!==void 0&&r(_,{small:!0,kind:"outlined",icon:"pause",onClick:()=>f({text:"",from:a.start,
to:a.end}),children:"Freeze as it is now"})]})]})}function Oq(e,t,n){let[o,i]=k(null);return F(()=>{let s=new AbortController;
return Qd(ye.value,s.signal).then(i,a=>{Cn(a)||i(null)}),()=>s.abort()},[e,t,n]),o?.error?null:o}function Rq(){let[e,t]=k(
null),n=H(null),o=i=>{if(n.current?.abort(),n.current=new AbortController,i.trim()===""){t(null);return}zo(ye.value,{texts:[
i]},n.current.signal).then(({texts:s})=>t(s[0]??null),()=>{})};return F(()=>()=>n.current?.abort(),[]),{draft:e,read:o}}function QP(){let e=H(null),[t,n]=k(!1),o=Rr(ye.value,ye.value.timezone??"UTC"),{error:i}=qn.result.value,s=ai(i,"from")??
ai(i,"to"),a="The question";return nr([{keys:"t",label:"Range of time",group:a,act:()=>n(!0)},{keys:"[",label:"The range\
 before",group:a,act:()=>{Xd({shift:-1})}},{keys:"]",label:"The range after",group:a,act:()=>{Xd({shift:1})}},{keys:"-",
label:"Zoom out",group:a,act:()=>{Xd({zoom:2})}}]),r(A,{children:[r(_,{buttonRef:e,icon:"calendar",after:"down",kind:s?"\
danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:r("span",{class:WP,children:o})}),s&&!t&&r("div",
{class:em,children:r(ce,{error:s})}),t&&r(Gt,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:r(
YP,{wrong:s,onDone:()=>n(!1)})})]})}var Lq=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}];function XP({answer:e,
intervals:t,of:n,zone:o,bars:i,actions:s}){let[a,l]=k("lines"),[u,c]=k(!1),[p,d]=k(null),{openAt:m,menu:f}=Br(),h=Bq(n,e),
v=Rt(e,n),y=v.keys.length>0&&v.measures.some(E=>Zi(e.columns[E].name));F(()=>d(null),[JSON.stringify(n)]);let P=Y(()=>jC(
t),[t]),x=E=>Object.fromEntries(v.keys.map((M,N)=>[e.columns[M].name,E[N]])),w=e.columns[v.time]?.name??"time",S=({start:E,
keys:M,measure:N,value:R},G)=>m({document:n,mark:{keys:{[w]:E,...x(M)},measure:N},anchor:G,value:R,items:[{label:"Note h\
ere…",icon:"plus",act:()=>po({kind:"note",time:E})}]});return r(A,{children:[r(Ml,{answer:e,document:n,zone:o,form:i?"\
bars":y?a:"lines",logarithmic:u,intervals:P,end:Ry(e),flags:h.flags,span:p,onZoom:(E,M)=>hn({from:ns(E),to:ns(M)}),onSpan:(E,M)=>d(
{from:E,to:M}),onPoint:S,onGroup:(E,M)=>m({document:n,mark:{keys:x(E)},anchor:M,value:E[0]}),tools:r(A,{children:[y&&!i&&
r(kt,{label:"Form",choices:Lq,value:a,onChange:l}),!i&&r(_,{small:!0,kind:"outlined",pressed:u,onClick:()=>c(!u),children:"\
Log"})]}),actions:s}),p&&r(hl,{document:n,mark:{time:{from:ns(p.from),to:ns(p.to)}},label:`${K(p.from*1e3,o)} to ${K(p.to*
1e3,o)}`,onClear:()=>d(null),children:[r(_,{small:!0,kind:"outlined",icon:"search",onClick:()=>hn({from:ns(p.from),to:ns(
p.to)}),children:"Zoom"}),r(_,{small:!0,kind:"outlined",icon:"plus",onClick:()=>po({kind:"note",time:ns(p.from),to:ns(p.
to)}),children:"Note"})]}),r(Nq,{answer:e,of:n,zone:o}),h.menu,f]})}function Nq({answer:e,of:t,zone:n}){let{choose:o,menu:i}=Pd(
e,t);return r("div",{class:YS,children:[r(Qn,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),i]})}function ns(e){
return new Date(e*1e3).toISOString()}function Ry(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(
String(t)))}function Bq(e,t){let[n,o]=k(!0),[i,s]=k(null),a=Md(e.dataset,t.query?.from,t.query?.to);nr([{keys:"m",label:"\
Show or hide notes",group:"Charts",act:()=>o(!n)}]);let l=Y(()=>(n?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.
to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:p=>s({note:c,anchor:p})})),[a,n]),u=i&&r(ho,{anchor:i.anchor,label:"\
Note",head:V(i.note.text),onClose:()=>s(null),items:[{label:"Remove the note",icon:"trash",danger:!0,act:()=>{$d(i.note.
id)}}]});return{flags:l,menu:u}}function e_({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return r(De,{icon:"search",title:"Noth\
ing found",actions:r(A,{children:[n&&r(_,{kind:"primary",onClick:()=>hn({}),children:"All data"}),t&&r(_,{kind:"outlined",
onClick:()=>de({document:Te(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&r(_,{kind:"outlined",onClick:Ro,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var Fq=8;
function t_({document:e,chart:t}){let n=pl(Ae(e.dataset).value.value);return r(De,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,Fq).map((o,i)=>r(_,{kind:i===0?"pr\
imary":"outlined",onClick:()=>de({as:t,document:Ju({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:ee(o.value).
text},o.value)):r(_,{kind:"primary",onClick:()=>de({as:"table",document:Ju(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var Ly=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await oe(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(Cn(t))
return;this.error=U(t)}this.busy=!1,this.changed()}};function $l(e,t){let[,n]=gh(s=>s+1,0),o=H(null);F(()=>{if(!e)return;
let s=new Ly(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let i=o.current?.key===t?o.current.
pages:null;return{columns:i?.first?.columns??[],pages:i?.pages??[],first:i?.first??null,busy:i?.busy??e!==null,error:i?.
error??null,hasMore:i?.hasMore??!1,more:i?.more??zq}}function zq(){}function tm(e){return{...ze(e),aggregate:{measures:["count()"]}}}var Iq=7.2,Hq=24,qq=72,Vq=300;function n_(e,t,n){let o=ge(e.query?.samples?.columns),i=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:Wq(e,s,a,n),expression:Kq(o[a]??be(s.name))}));return t===null?i:t.map(s=>i.find(a=>a.name===s)).filter(
s=>s!==void 0)}function Wq(e,t,n,o){let i=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,Ny(a[n],t,o).length),t.name.length);
return Math.round(Math.max(qq,Math.min(Vq,i*Iq+Hq)))}function Ny(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
K(e,n,"millisecond"):typeof e=="number"&&tr(t)?Qe(e,qt(t.name),!0):ee(e).text}var Uq=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function Kq(e){return Uq.test(e)?e:null}function By(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?_n(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function Fy(e){let{document:t}=Ve.value;We({document:Te(t,"where",Eo(t.where,e)),open:[]},e)}function r_(e){let{document:t}=Ve.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return We({document:Te(t,s,e),open:[]},
n)}let o=t.aggregate??As("explore",null,{events:[]}).aggregate,i=[...ge(o.by).filter(s=>s!==e),e];We({view:"explore",document:{
...ze(t),aggregate:{...o,by:i}},as:null,open:[]},n)}var o_=5*6e4;function i_(e,t,n){let o=Date.parse(t),i=ze({...e,from:new Date(
o-o_).toISOString(),to:new Date(o+o_).toISOString()});delete i.where,po({kind:"events",document:{...i,samples:{order:"ti\
me asc"}},label:`5 min around ${K(t,n,"second")}`})}function s_(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=ze(Ve.value.document.dataset===e.dataset?Ve.value.document:e),i=n.map(({event:s})=>({where:$r(s)}));We({view:"\
funnel",document:{...o,funnel:{steps:i,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var l_="mi",nm="ae",u_="C",c_="On",om="Pn",p_="Qn",rm="E",d_="Vn",m_="vi",f_="Wn",h_="Yn",g_="Zn",y_="wi",v_="ep",b_="ip",
x_="rp",yc="bi",w_="ap",k_="tp",C_="op",S_="np";function T_(e){let{row:t,columns:n,zone:o,template:i,isOpen:s,current:a,wrap:l,onToggle:u}=e;return r(A,{children:[r("di\
v",{role:"row",class:xe(nm,s&&c_),style:{gridTemplateColumns:i},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[r("span",{role:"cell",class:om,children:r("button",{type:"button",
class:p_,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:r(ie,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:p})=>r("span",{role:"cell",class:rm,"data-type":p.type,children:r(P_,{value:t[c],
column:p,zone:o,most:l?1e3:200})},c))]}),s&&r(jq,{...e})]})}function P_({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?r($,{value:e,most:o}):r($,{shown:{text:Ny(e,t,n),kind:e===null?"null":"value"}})}function jq({
row:e,all:t,zone:n,document:o,opened:i}){let[s,a]=k(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${ee(c).text}`.toLowerCase().includes(s.toLowerCase()));return r("div",{role:"row",class:d_,children:r("d\
iv",{role:"cell",class:m_,children:[r("div",{class:f_,children:[r(Jq,{row:e,all:t,zone:n,document:o,opened:i}),t.length>
8&&r("input",{class:h_,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
r("dl",{class:g_,children:l.map(({column:u,value:c})=>r(Gq,{column:u,value:c,zone:n},u.name))})]})})}function Gq({column:e,
value:t,zone:n}){let o=be(e.name),i=e.type!=="timestamp"&&!Array.isArray(t),s=ee(e.name).text;return r("div",{class:y_,children:[
r("dt",{class:v_,children:r($,{value:e.name,most:64})}),r("dd",{class:b_,children:r(P_,{value:t,column:e,zone:n,most:4e3})}),
r("dd",{class:x_,children:[i&&r("button",{type:"button",class:yc,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>Fy(
By(o,t,!1)),children:"="}),i&&r("button",{type:"button",class:yc,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>Fy(By(o,t,!0)),children:"≠"}),i&&r("button",{type:"button",class:yc,"aria-label":`Break down by ${s}`,onClick:()=>r_(
o),children:"by"}),r("button",{type:"button",class:yc,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>Ie(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(ie,{name:"copy",size:14})})]})]})}function Jq({
row:e,all:t,zone:n,document:o,opened:i}){let s=Ae(o.dataset).value.value,a=(p,d=e)=>p===void 0?void 0:d[t.findIndex(m=>m.
name===p)],l=a("time"),u=a(s?.actors?.[0]),c=i.map(p=>({time:a("time",p),event:a(s?.event??"event",p)})).filter(p=>typeof p.
time=="string"&&typeof p.event=="string");return r(A,{children:[typeof u=="string"&&r(_,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>ve(ol(o.dataset,u)),children:r("span",{children:["Timeline of ",r($,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&r(_,{small:!0,kind:"outlined",icon:"clock",onClick:()=>i_(o,l,n),children:"5 min around"}),c.length>
0&&r(_,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>s_(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),r(_,{small:!0,kind:"outlined",icon:"braces",onClick:()=>Ie(JSON.stringify(Object.fromEntries(t.map(({
name:p},d)=>[p,e[d]])),null,2),"The event"),children:"JSON"})]})}function im({paging:e,document:t,zone:n,wanted:o=null,wrap:i=!1}){let s=H(null),[a,l]=k(new Set),[u,c]=k("0:0"),p=Y(()=>e.
first?n_(e.first,o,n):[],[e.first,o,n]),d=Y(()=>e.pages.flatMap(Zq),[e.pages]),m=Y(()=>Yq(d,a),[d,a]);if(!e.first)return e.
error?r(__,{error:e.error,onAgain:e.more}):r("div",{class:C_,children:r(Ce,{lines:12})});if(e.pages.length===0)return r(
"p",{class:S_,children:"No event passes."});let f=v=>{let y=new Set(a);y.delete(v)||y.add(v),l(y),c(v)},h=`28px ${p.map(
({width:v})=>`${v}px`).join(" ")} minmax(0, 1fr)`;return r("div",{ref:s,class:l_,role:"table","aria-label":"Events","dat\
a-wrap":i,onKeyDown:v=>Qq(v,s.current),children:[r("div",{class:xe(nm,u_),role:"row",style:{gridTemplateColumns:h},children:[
r("span",{role:"columnheader",class:om,children:r("span",{class:"spoken",children:"Open"})}),p.map(({name:v,at:y})=>r("s\
pan",{role:"columnheader",class:rm,children:r($,{value:v,most:48})},y))]}),d.map((v,y)=>r(tV,{at:y,rows:v,scroller:s,render:(P,x)=>{
let w=`${y}:${x}`;return r(T_,{row:P,all:e.first.columns,columns:p,zone:n,document:t,template:h,isOpen:a.has(w),current:u===
w,wrap:i,opened:m,onToggle:()=>f(w)},x)}},y)),r(nV,{paging:e,scroller:s})]})}var zy=25;function Zq(e){return Array.from(
{length:Math.ceil(e.length/zy)},(t,n)=>e.slice(n*zy,(n+1)*zy))}function Yq(e,t){return[...t].map(n=>{let[o,i]=n.split(":").
map(Number);return e[o]?.[i]}).filter(n=>n!==void 0)}function Qq(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,
o=e.target instanceof Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let i=[...t.querySelectorAll(
"[data-opener]")];e.preventDefault(),e.stopPropagation(),i[i.indexOf(o)+n]?.focus()}var Xq="800px",eV=2;function tV({rows:e,
scroller:t,render:n,at:o}){let i=H(null),[s,a]=k(o<eV),l=H(e.length*_p());return F(()=>{let u=i.current;if(!u)return;let c=new IntersectionObserver(
([p])=>{p&&(p.isIntersecting||(l.current=p.boundingClientRect.height||l.current),a(p.isIntersecting))},{root:t.current,rootMargin:Xq});
return c.observe(u),()=>c.disconnect()},[]),r("div",{ref:i,role:"rowgroup","data-block":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function nV({paging:e,scroller:t}){let n=H(null),o=H(e.more);return o.current=e.more,F(()=>{
if(!n.current)return;let i=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return i.observe(n.current),()=>i.disconnect()},[e.pages.length]),r("div",{ref:n,class:w_,children:[e.error&&r(
__,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function __({
error:e,onAgain:t}){return r("div",{class:k_,children:[r(ce,{error:e}),r(_,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var $_="pp",D_="dp",E_="lp",Iy="xp",A_="sp",O_="cp",R_="te";function L_({all:e,wanted:t,onWanted:n}){let o=H(null),[i,s]=k(!1),[a,l]=k(""),u=t??e,c=p=>{let d=e.filter(m=>m===p?!u.includes(
p):u.includes(m));n(d.length===e.length?null:d)};return r(A,{children:[r(_,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:i,disabled:e.length===0,onClick:()=>s(!i),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),i&&r(Gt,{anchor:o.current,role:"dialog",label:"Columns",class:A_,onClose:()=>s(!1),children:[
r("input",{class:Ke,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:p=>l(p.currentTarget.value)}),
r("div",{class:O_,children:e.filter(p=>p.toLowerCase().includes(a.toLowerCase())).map(p=>r("label",{class:R_,children:[r(
"input",{type:"checkbox",checked:u.includes(p),onChange:()=>c(p)}),r($,{value:p,most:40,middle:!0})]},p))})]})]})}var oV=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function N_({document:e,zone:t,actions:n}){let[
o,i]=k(!1),[s,a]=k(null),l=/asc|^time$/.test(e.samples?.order??""),u=$l({path:"v1/query",body:d=>({...e,samples:{...e.samples,
...d===void 0?{}:{cursor:d}}})},JSON.stringify(e)),c=gt(tm(e)),p=c.answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;
return r("section",{class:$_,"aria-label":"Raw events",children:[r("div",{class:D_,children:[r("h2",{class:E_,children:typeof p==
"number"?`${z(p)} events`:"Raw events"}),r(kt,{label:"Order",choices:oV,value:l?"oldest":"newest",onChange:d=>ue("sample\
s.order",d==="oldest"?"time asc":void 0)}),r(L_,{all:u.columns.map(({name:d})=>d),wanted:s,onWanted:a}),r(_,{small:!0,kind:"\
outlined",pressed:o,onClick:()=>i(!o),children:"Wrap"}),n]}),r(rV,{document:e,zone:t}),r(im,{paging:u,document:e,zone:t,
wanted:s,wrap:o})]})}function rV({document:e,zone:t}){let n=Y(()=>({...ze(e),compare:void 0,aggregate:{measures:["count(\
)"],by:["time('auto')"]}}),[e]),{answer:o}=gt(Te(n,"compare",void 0)),[i,s]=k(null),a=Y(()=>o&&"rows"in o&&"columns"in o?
Xu(o,Rt(o,n),1):null,[o]),l=Y(()=>a?.series[0]?[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<
2?r("div",{class:Iy}):r("div",{class:Iy,children:r(_l,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:i,onCursor:s,
onDrag:(u,c)=>hn({from:new Date(Math.floor(u)*1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function B_({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!rr(e)||n==="heat"&&!ge(e.aggregate?.by).some(Ji)))return r(t_,{document:e,chart:n});if(!o||!i||!("columns"in o))
return s==="error"?null:r(Ce,{});let l=o.query?.timezone??i.timezone??"UTC",u=r(UC,{document:i,answer:o,zone:l}),c=()=>u;
if(i.samples)return r(N_,{document:i,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return r(e_,{document:i});let p=rr(
i),d=iV(n,i)?n:pd(i);return d==="distribution"&&p?r(NS,{answer:o,of:i,bins:p,zone:l,actions:u}):d==="heat"&&p?r(S2,{answer:o,
of:i,bins:p,zone:l,actions:u}):Rt(o,i).time>=0&&!p&&(d==="line"||d==="bar")?r(XP,{answer:o,intervals:t.intervals,of:i,zone:l,
bars:d==="bar",actions:c}):d==="bar"?r(e2,{answer:o,of:i,document:e,zone:l,actions:c}):r(XS,{answer:o,of:i,document:e,zone:l,
actions:c})}function iV(e,t){let n=ge(t.aggregate?.by).some(Ji);return e==="distribution"?rr(t)!==null&&!n:e==="heat"?rr(
t)!==null&&n:e==="table"||rr(t)===null}var Hy="[data-stop]";function sm(e){return[...e.querySelectorAll(Hy)].filter(t=>t.closest("[data-sentence]")===e)}function F_(e){
if(!e)return;let t=sm(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function z_(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(Hy)||t.closest("[data-sentence]")!==e))for(let n of sm(
e))n.tabIndex=n===t?0:-1}function I_(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=sm(e),o=n.indexOf(
t.target);if(o<0)return!1;let i=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return i===null?!1:(n[Math.max(0,Math.min(i,n.length-1))]?.focus(),!0)}function Xn(e,t,n){requestAnimationFrame(()=>{
let o=i=>e?.querySelector(`${Hy}[data-stop="${CSS.escape(i)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function qy(){
let e=document.querySelector("[data-sentence]"),t=e?sm(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var Vy="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";var os=(e,t)=>["where",...t.map(n=>`${e}.${n}`)],Rn={aggregate:os("aggregate",["measures","by","having","over"]),samples:os(
"samples",["columns","order"]),funnel:os("funnel",["per","steps","order","window","count","exclude","hold","by","attribu\
tion"]),retention:os("retention",["per","start","return","cohort","mode","period","periods","by","day","at_least"]),lifecycle:os(
"lifecycle",["per","period","event","created"]),stickiness:os("stickiness",["per","period","event"]),paths:os("paths",["\
per","start","end","before","after","node","gap","count","exclude"]),difference:os("difference",["over","selection","bas\
eline","properties"])};var sV=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function H_(e){let t=e.replaceAll(" ","");return sV.test(t)?t:null}function ta(e,t){
return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var am=[["30m","30 minutes"],["1h",
"1 hour"],["1d","24 hours"],["7d","a week"],["14d","two weeks"],["30d"],["90d"]],bi=[["1m","a minute"],["5m"],["10m"],["\
30m","half an hour"],["1h","an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function q_(e,t,n){let o=ai(e,t);if(!o||!n)return o;let i=o.span?.start??0;return i>=n.start&&i<Math.max(n.end,n.start+1)?
o:null}function W_(e,t,n){let o=_u(t.where),i=Dn(e,o);if(typeof i=="string")return Te(e,o,t.span?V_(i,t.span,n):n);let s=o.slice(
0,-1),a=Dn(e,s);return o.at(-1)!==0||typeof a!="string"?null:Te(e,s,t.span?V_(a,t.span,n):n)}function V_(e,t,n){let{start:o,
end:i}=Bi(e,t);return e.slice(0,o)+n+e.slice(i)}function lm(e,t){let n=W_(ye.value,e,t);n&&de({document:n})}var U_="gp",K_="hp",j_="fp";var G_=Ra({document:{dataset:""},error:null,sentence:()=>null});function St(){return Na(G_)}function Dt({document:e,error:t,
label:n,children:o}){let i=H(null);st(()=>F_(i.current));let s=a=>{!a.defaultPrevented&&I_(a.currentTarget,a)&&a.preventDefault()};
return r(G_.Provider,{value:{document:e,error:t,sentence:()=>i.current},children:r("div",{ref:i,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:U_,onKeyDown:s,onFocusIn:a=>{z_(a.currentTarget,a.target)},children:o})})}function we({word:e,
children:t}){return r("span",{class:K_,children:[e!==void 0&&r(Dl,{children:e}),t]})}function Dl({children:e}){return r(
"span",{class:j_,children:e})}function J_({id:e,error:t}){return r(ce,{...e===void 0?{}:{id:e},error:t,onHint:n=>lm(t,n)})}var Z_="up",Y_="u",Q_="mp",X_="vp",eM="wp",tM="bp",nM="yp",oM="oe",rM="kp",iM="I",Uy="zp";function gn(e){let{stop:t,label:n,path:o=t,span:i,draft:s=!1,problem:a=null}=e,l=St(),u=H(null),c=ht(),[p,d]=k(!1),m=s?null:
q_(l.error,o,i),f=m!==null||a!==null,h=uV(m,a,e.onHint),v=async()=>{await e.onRemove?.(),Xn(l.sentence(),t,e.after)},y=e.
editor!==void 0||e.menu!==void 0;return r("span",{class:Z_,"data-path":o,children:[r("span",{class:xe(Y_,s&&X_,f&&eM,e.quiet&&
tM,p&&Q_),children:[f&&r("span",{class:nM,children:r(ie,{name:"error",size:14})}),r("button",{ref:u,type:"button",class:oM,
"data-stop":t,tabIndex:-1,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":y?p:void 0,"aria-invali\
d":f||void 0,"aria-describedby":f?`${c}-problem`:void 0,onClick:()=>d(!p),onKeyDown:P=>cV(P,e,v,h),children:[r("span",{class:"\
spoken",children:[e.what,": "]}),e.children,e.menu&&r("span",{class:rM,children:r(ie,{name:"down",size:12})})]}),e.onRemove&&
r("button",{type:"button",class:iM,tabIndex:-1,"aria-label":`Remove ${V(n)}`,onClick:v,children:r(ie,{name:"close",size:12})})]}),
m&&r("span",{class:Uy,children:r(J_,{id:`${c}-problem`,error:m})}),a&&r("span",{class:Uy,children:r(ce,{id:`${c}-problem`,
error:a,onHint:e.onHint})}),p&&e.menu&&r(ho,{anchor:u.current,label:V(n),items:e.menu,onClose:()=>d(!1)}),p&&e.editor&&r(
Gt,{anchor:u.current,role:"dialog",label:V(n),onClose:()=>{d(!1),e.onLeave?.()},children:e.editor(()=>d(!1))})]})}function uV(e,t,n){
let o=t??e,i=o?tg(o.hint):null;return i===null?null:t?n?()=>n(i):null:()=>lm(e,i)}function cV(e,t,n,o){let i=e.key==="En\
ter"&&o?o:pV(e,t,n);i&&(e.preventDefault(),i())}function pV(e,{onNegate:t,onOptional:n,onMove:o,onRemove:i},s){return e.
altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:
e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?i?s:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var aM="yi",lM="jp";function Ho({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...i}){return r("div",{class:aM,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&r("div",{class:lM,children:e}),r(Wi,{...i,inline:!0,autofocus:!0,eager:!0})]})}function rs(e){let{path:t,what:n,value:o,none:i,unit:s}=e,a=e.onChange??(l=>ue(t,l));return r(gn,{stop:t,what:n,label:`${n}\
: ${o??i}${o!==null&&s?` ${s}`:""}`,onRemove:e.onRemove,editor:l=>r(mV,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?i:r($,{value:o,most:24}),o!==null&&s&&` ${s}`]})}function mV({what:e,value:t,usual:n,read:o,wrong:i,none:s,onChange:a,
onCancel:l}){let[u,c]=k(""),[p,d]=k(!1),m=u.trim(),f=n.filter(([y,P])=>m===""||y.startsWith(m)||(P??"").includes(m)),h=y=>{
let P=o(y);P===null?d(!0):a(P)},v=[...m!==""&&!f.some(([y])=>y===m)&&o(m)!==null?[{value:m,label:m,note:"as it is typed"}]:
[],...f.map(([y,P])=>({value:y,label:y,note:P,selected:y===t})),...m===""&&t!==null?[{value:null,label:s,note:"the defau\
lt"}]:[]];return r(Ho,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:y=>{c(y),d(!1)},options:v,onPick:y=>y===null?a(void 0):
h(y),onTake:h,onCancel:l,onLeave:l,invalid:p,foot:p||m!==""&&o(m)===null?i:void 0})}function wo(e){return r(rs,{usual:am,
...e,read:H_,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}var fV=["dataset","define","params","timezone","week_start","missing"];function qo(e,t){let n=fV.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function Ky(e,t,n){return(await oe(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var hV=2e3,na=new Map,um=new Map,cM=le(0),uM;function El(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function Al(e,t){cM.value;let n=JSON.stringify(e),o=qa.value,i=t.filter(a=>a.text!==""&&!na.has(El(n,a))),s=i.map(
a=>El(n,a)).join(`

`);return F(()=>{i.length>0&&o!=="away"&&gV(n,e,i)},[s,o]),t.map(a=>na.get(El(n,a))??null)}async function pM(e,t,n){let o=JSON.
stringify(e),i=na.get(El(o,t));if(i)return i;let[s]=await Ky(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return dM(o,t,s),s}function gV(e,t,n){let o=um.get(e)??{context:t,texts:new Map};for(let i of n)o.texts.
set(El(e,i),i);um.set(e,o),uM??=setTimeout(()=>{uM=void 0,yV()},0)}async function yV(){let e=[...um];um.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let i=[...o.values()];(await Ky(n,i).catch(()=>[])).forEach((a,l)=>dM(t,i[l],
a))})),cM.value++}function dM(e,t,n){na.size>=hV&&na.delete(na.keys().next().value),na.set(El(e,t),n)}async function ur(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await pM(e,{kind:t,text:n}),{error:i}=o;return i?
{parsed:o,problem:{message:i.message,hint:i.hint??"",span:i.span??null}}:{parsed:o,problem:null}}catch(o){let{code:i,message:s,
hint:a,span:l}=U(o);return{parsed:null,problem:i==="away"?null:{message:s,hint:a,span:l}}}}function Ol(e,t,n){if(!t)return n;
let{start:o,end:i}=Bi(e,t);return e.slice(0,o)+n+e.slice(i)}var vV=new Set(["has","contains","starts_with","ends_with"]);function Ll({property:e,operator:t,values:n}){let o=be(e),i=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:vV.has(i)?`${t}(${o}, ${n.map(vc).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(vc).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(vc).join(" and ")}`}
function vc(e){return typeof e=="string"?_n(e):String(e)}var bV=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function hM(e){for(let[t,n]of bV){if(e===t)return n;if(e===n)return t}
return e}var mM=["=","!=","in","not in"],Rl=["is null","is not null"],jy=[">=",">","<","<=","between","not between"],fM=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function cm(e){switch(e){case"bool":return["is true","is false",...Rl];case"string":return[
...mM,...fM,...Rl];case"int64":case"float64":return["=",...jy,"!=","in","not in",...Rl];case"timestamp":return[...jy,...Rl];case"\
list of strings":return["has","not has",...Rl];case"unknown":return[...mM,...jy,...fM,"has","not has",...Rl]}}function eo(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function oa(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var gM={property:null,type:"unknown",operator:null,values:[]};function yM(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function Gy({property:e,operator:t}){return e===null?"property":t===null||eo(t)===0?"operator":
"values"}function vM(e,t,n){return e.operator!==null&&e.type===n&&cm(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function bM(e,t){let n=eo(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function pm(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function xM(e,t){let n=e.operator===null?0:eo(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function Jy({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=eo(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function bc(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||Jy(e)!==null)return null;
if(eo(n)!=="many"||!o.includes(null))return Ll({property:t,operator:eo(n)==="many"?oa(n,o.length):n,values:o});let i=n===
"!="||n==="not in",s=Ll({property:t,operator:i?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=Ll({property:t,operator:oa(i?"!=":"=",a.length),values:a});return i?`${l} and ${s}`:`(${l} or ${s})`}function Zy(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function wM(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),i=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!i?[...new Set(o)]:null}function Hr(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let i=o.
indexOf(n);i>0;i=o.indexOf(n,i+1))if(!/[\p{L}\p{N}]/u.test(o[i-1]))return 1;return o.includes(n)?2:3}function qr(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:Hr(n(o),t)})).filter(o=>o.grade<3).sort((o,i)=>o.grade-i.grade).map(({item:o})=>o)}var kM={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function Nl(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function CM({operators:e,present:t,onPick:n,onBack:o,onCancel:i,onLeave:s,head:a}){let[l,u]=k(""),c=e.filter(
f=>f===l.trim()),p=e.filter(f=>f!=="in"&&f!=="not in"),d=c.length>0?c:qr(p,l,f=>`${f} ${Nl(f)} ${kM[f]}`),m=f=>f===t||t!==
null&&f===oa(t,1);return r(Ho,{label:"Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:i,onLeave:s,onBackspace:o,
options:d.map(f=>({value:f,label:Nl(f),note:kM[f],selected:m(f)})),onPick:n,onTake:()=>{}})}var Qy="ne",SM="pe",TM="Xp";var Xy=8;function PM({draft:e,stage:t,onStage:n,onDraft:o}){let{property:i,operator:s,values:a}=e;return i===null?null:r(
A,{children:[r("button",{type:"button",class:Qy,"data-present":t==="property",onClick:()=>n("property"),children:r($,{value:i,
most:40,middle:!0})}),s!==null&&r("button",{type:"button",class:Qy,"data-present":t==="operator",onClick:()=>n("operator"),
children:Nl(s)}),t==="values"&&a.slice(0,Xy).map(l=>r("button",{type:"button",class:SM,onClick:()=>o(pm(e,l)),children:[
r("span",{class:"spoken",children:"Remove "}),r($,{value:l,most:24,middle:!0}),r(ie,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>Xy&&r("span",{class:TM,children:["and ",q(a.length-Xy)," more"]})]})}var _M=50;function MM(e,t,n,o){return oe(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:_M},
signal:o})}function ev(e,t,n,o,i){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:p,params:d,missing:m}=e,f={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:p,params:d,missing:m,limit:_M};return oe(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:f,signal:i})}function $M(e,t){let[n,o]=k(null);return F(()=>{if(e===null)return;let i=new AbortController;return t(i.signal).then(s=>{
i.signal.aborted||o({key:e,value:s,error:null})},s=>{Cn(s)||o(a=>({key:e,value:a?.value??null,error:U(s)}))}),()=>i.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function dm(e,t,n,o=()=>!0){let{dataset:i}=e,
s=t.trim(),a=$M(`${i}
${n.join()}
${s}`,d=>MM(i,s,n,d)),l=wV(e,s),u=a.fresh&&a.value?a.value:{names:kV(i,s),more:0},c=new Set(l.map(({name:d})=>d));return{
names:[...l,...u.names.filter(({name:d})=>!c.has(d))].filter(d=>d.kind==="function"||o(d.type)),more:u.more}}function wV({
define:e},t){return Object.keys(e??{}).filter(n=>Hr(n,t)<3).map(n=>({kind:"definition",name:n,text:be(n),type:"unknown",
filled:1}))}function kV(e,t){let n=Ae(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:i,type:s,
filled:a})=>({kind:"property",name:i,text:be(i),type:s,filled:a/o})).filter(({name:i})=>Hr(i,t)<3).sort((i,s)=>Hr(i.name,
t)-Hr(s.name,t)||s.filled-i.filled)}function DM(e,t,n,o){let i=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,i]);return $M(s,async a=>{
let l=()=>ev(e,t??"",void 0,i,a);return n===void 0?l():ev(e,t??"",n,i,a).catch(u=>{if(Cn(u)||U(u).status!==400)throw u;return l()})})}var EM="Sp";var TV={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},PV={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function tv(e){let t=e.kind==="function"||e.filled>=.9995?"":W(e.filled);return[TV[e.kind]||PV[e.type],t].filter(n=>n!==
"").join(", ")}function AM(e,t){let n=t.trim(),o=e[0],i=e.map(s=>({value:{entry:s},label:r($,{value:s.name,most:60,middle:!0}),
note:tv(s)}));return n===""||o&&Hr(o.name,n)<3?i:[ra(n),...i]}function ra(e){return{value:{typed:e},label:r("code",{class:EM,
children:r($,{value:e,most:60})}),note:"as it is typed"}}function Vr(e){let{document:t,kinds:n,fits:o,onName:i,onText:s}=e,[a,l]=k(e.typed??""),u=dm(t,a,n,o),c=e.names?qr(e.names,
a,({name:y})=>y).filter(({type:y})=>o?.(y)??!0):u.names,p=e.names?0:u.more,d=e.extra?.(a)??[],m=AM(c,a),f=m[0]!==void 0&&
"typed"in m[0].value,h=d.length>0&&f?[...d,...m.slice(1),m[0]]:[...d,...m],v=y=>{y.trim()!==""&&s(y.trim())};return r(Ho,
{label:e.label,placeholder:e.placeholder,text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:h,onPick:y=>"entry"in y?i(y.entry):v(y.typed),onTake:v,foot:p>0?`${q(p)} more, keep typing`:void 0})}function OM({document:e,beside:t,draft:n,typed:o="",ask:i,onValues:s,onBack:a,onCancel:l,onLeave:u,head:c}){let[p,d]=k(o),
m=n.operator===null?1:eo(n.operator),f=m==="many",h=DM(e,i?be(n.property??""):null,t,p),v=Zy(p,n.type),y=p===""||v!==void 0,
P=_V(n,p,v,h.value),x=M=>{let N=xM(n,M);d(""),s(N.values,m!==2||N.values.length>=2)},w=(M,N)=>{let R="typed"in M?v:M.value;
R!==void 0&&(N&&f?(d(""),s(pm(n,R).values,!1)):f&&p===""&&n.values.length>0?s(n.values,!0):x(R))},S=()=>{f&&p===""&&n.values.
length>0?s(n.values,!0):v!==void 0&&p!==""&&x(v)},E=M=>{let N=f?wM(M)?.map(R=>Zy(R,n.type)):void 0;return!N||N.includes(
void 0)?!1:(s([...new Set([...n.values,...N])],!0),!0)};return r(Ho,{label:"Value",placeholder:MV(n,m),text:p,onText:d,head:c,
onCancel:l,onLeave:u,onBackspace:()=>n.values.length>0?s(n.values.slice(0,-1),!1):a(),onPaste:E,invalid:!y,several:f,spaceTypes:p!==
""&&P[0]!==void 0&&"typed"in P[0].value,options:P,onPick:w,onTake:S,foot:y?$V(h.value,h.error!==null,f):`${vc(p)} is no \
number`})}function _V(e,t,n,o){let i=o?.exact===!1?"~ ":"",s=m=>e.values.includes(m),a=(o?.values??[]).map(({value:m,count:f})=>({
value:{value:m},label:r($,{value:m,most:60,middle:!0}),note:i+q(f),selected:s(m)})),l=o?.values.some(({value:m})=>m===n)??
!1,u=t!==""&&n!==void 0&&!l?[ra(t)]:[],c=l?a.filter(({value:m})=>"value"in m&&m.value===n):[],p=a.filter(m=>!c.includes(
m)),d=o&&t===""&&o.nulls>0&&e.operator!==null&&eo(e.operator)==="many"?[{value:{value:null},label:r($,{value:null}),note:i+
q(o.nulls),selected:s(null)}]:[];return[...u,...c,...p,...d]}function MV({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function $V(e,t,n){let o=e&&e.more>0?[`${q(e.more)} more, keep t\
yping`]:[],i=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...i].join(" · ")}function mm(e){let{document:t,draft:n,onDraft:o,onDone:i}=e,[s,a]=k(()=>Gy(n)),l=H(e.typed??""),u=h=>{l.current="",a(h)},
c=(h,v)=>{let y=vM(n,h,v);o(y),u(y.operator===null||Gy(y)!=="values"?"operator":"values")},p=async h=>{let v=(await ur(qo(
t),"condition",h)).parsed?.tree;v?.kind==="name"&&v.name!==void 0&&v.type!=="bool"&&v.type!=="unknown"?c(v.name,v.type):
i(h,null)},d=h=>{let v=bM(n,h);o(v),eo(h)===0?i(bc(v),v):u("values")},m=(h,v)=>{let y={...n,values:h};o(y);let P=v?bc(y):
null;P!==null&&i(P,y)},f={onCancel:e.onCancel,onLeave:e.onLeave,head:r(PM,{draft:n,stage:s,onStage:u,onDraft:o})};return s===
"property"?r(Vr,{...f,label:"Property",placeholder:"property, or a condition",document:t,typed:l.current,kinds:DV,...e.names?
{names:e.names}:{},onName:h=>c(h.name,h.type),onText:h=>{p(h)}},"property"):s==="operator"?r(CM,{...f,operators:cm(n.type),
present:n.operator,onPick:d,onBack:()=>u("property")},"operator"):r(OM,{...f,document:t,beside:e.beside,draft:n,typed:l.
current,ask:e.names===void 0,onValues:m,onBack:()=>u("operator")},"values")}var DV=["property","definition","cohort","lo\
okup"];var ko="Cp",Mn="Ep",nv="Ip",is="Up",RM="Hp",LM="Lp";var BM=3;function fm({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return r("span",{class:is,children:r(
$,{value:t?.text??e?.text??"",most:60})});let{property:i,operator:s,values:a}=o;return i===null?r("span",{class:Mn,children:"\
…"}):n&&i==="event"&&(s==="="||s==="in")&&a.length>0?r(NM,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
r(A,{children:[s==="is false"&&r("span",{class:Mn,children:"not"}),r("span",{class:ko,children:r($,{value:i,most:40,middle:!0})})]}):
r(A,{children:[r("span",{class:ko,children:r($,{value:i,most:40,middle:!0})}),s!==null&&r("span",{class:Mn,children:Nl(eo(
s)==="many"?oa(s,a.length):s)}),s!==null&&r(NM,{values:a,between:s.endsWith("between")})]})}function NM({values:e,between:t,
name:n=!1}){return e.length>BM+1?r("span",{class:nv,children:["(",q(e.length)," values)"]}):r("span",{class:n?ko:nv,children:e.
map((o,i)=>r("span",{children:[i>0&&r("span",{class:Mn,children:t?" and ":n?" or ":", "}),r(EV,{value:o})]},i))})}function EV({
value:e}){return e===null?r("i",{class:Mn,children:In.null}):r($,{value:e,most:40,middle:!0})}function hm(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:i,values:s}=n,a=s.length>BM+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,i?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function gm(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:i,span:s},a)=>({text:o,chip:i,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function wc(e){
return e.length===0?void 0:e.join(" and ")}function ss(e,t,n){return n===null?e.filter((o,i)=>i!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function ym(e,t,n){let o=e.filter((s,a)=>a!==t),i=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,i),e[t],...o.slice(i)]}function FM({text:e,chip:t}){if(t)return Ll({...t,operator:hM(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&AV(n)?n:`not (${e})`}function AV(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var ov={property:"event",type:"string",operator:"=",values:[]};function vm({document:e,typed:t,onDone:n,onCancel:o}){let[
i,s]=k(ov);return r(mm,{document:e,beside:e.where,draft:i,typed:t,onDraft:s,onDone:n,onCancel:o,onLeave:o})}function Wr({lead:e,between:t,children:n,after:o}){let i=s=>s===0?e:typeof t=="function"?t(s):t;return r(A,{children:[n.
map((s,a)=>r(we,{word:i(a),children:s},a)),o&&r(we,{word:n.length===0?e:void 0,children:o},"after")]})}var zM="ki",IM="Mp",HM="Np";function Ur({stop:e,label:t,children:n,editor:o,onLeave:i,onBackspace:s}){let a=H(null),[l,u]=k(null),[c,p]=k(null),d=H(
0),m=x=>{p(a.current?.getBoundingClientRect()??null),u(x)},f=n==null||n===!1,h=Do(f?t:void 0),v=()=>{d.current=performance.
now(),u(null)},y=()=>{performance.now()-d.current>300&&m("")},P=x=>{if(!(x.ctrlKey||x.metaKey||x.altKey)){if(x.key.length===
1&&x.key!==" "&&x.key!=="/")m(x.key);else if(x.key==="Backspace"&&s)s();else return;x.preventDefault()}};return r(A,{children:[
r("button",{ref:a,type:"button",class:xe(zM,!f&&IM,l!==null&&HM),...h,"data-stop":e,tabIndex:-1,"aria-label":typeof n=="\
string"?`${n}: ${t}`:t,"aria-haspopup":"dialog","aria-expanded":l!==null,onClick:y,onKeyDown:P,children:[r(ie,{name:"plu\
s",size:14}),n]}),l!==null&&r(Gt,{anchor:c,role:"dialog",label:t,onClose:()=>{v(),i?.()},children:o(l,v)})]})}function kc(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var RV={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function Cc(e,t){let n=kc(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,i="per"in o&&typeof o.per=="string"?o.per:Ae(e).value.value?.actors?.[0],s=Object.keys(o.properties??
{}).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...RV[n],
...a,...i?[[i,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:be(u),type:c,filled:1}))}function qM(e,t){return[
...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let i=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.exec(
n)?.[1]??n;return{kind:"measure",name:i,text:be(i),type:o,filled:1}})}var VM="Rp",WM="zi",UM="ji";var KM=null;function NV(){return KM??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),KM}function Fl(e){
let{text:t,label:n,mark:o=null,autofocus:i=!1}=e,s=H(null),a=H(null),l=H(e);l.current=e;let[u,c]=k(!1);return F(()=>{let p=!1;
return NV().then(d=>{p||!d||!s.current||(a.current=d.mount(s.current,{...l.current,onText:m=>{m!==l.current.text&&l.current.
onText(m)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{p=!0,a.current?.destroy()}},
[]),F(()=>{u&&i&&a.current?.focus()},[u]),F(()=>{a.current?.setText(t)},[t]),F(()=>{a.current?.setMark(o)},[o?.start,o?.
end,t]),r("div",{class:xe(VM,e.class),children:[r("div",{ref:s,class:WM,hidden:!u,"data-editor":u}),!u&&r("textarea",{class:UM,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":i?"":void 0,onInput:p=>e.onText(p.currentTarget.
value)})]})}var jM="Ap",GM="Dp",JM="Tp",ZM="_p",YM="qp";function bm({label:e,text:t,problem:n,onText:o,onDone:i,onCancel:s,onLeave:a}){return r("div",{class:jM,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)i(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[r(Fl,{class:GM,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?Bi(
t,n.span):null}),n&&r("div",{class:JM,children:r(ce,{error:n})}),r("div",{class:ZM,children:[r("span",{class:YM,children:"\
Enter takes it, Shift+Enter is a new line"}),r(_,{small:!0,kind:"primary",onClick:()=>i(t),children:"Take"})]})]})}function zl(){let e=H(!0);return F(()=>(e.current=!0,()=>{e.current=!1}),[]),()=>e.current}function xi(e){let{path:t,text:n,what:o,onChange:i}=e,s=St(),a=qo(s.document,e.over),l=gm(n,Al(a,[{kind:"condition",text:n}])[0]??
null),u=l.map(M=>M.text),[c,p]=k(null),d=zl(),m=e.byEvent&&l.length===0?ov:gM,f=M=>`${t}#${M<l.length?M:"draft"}`,h=e.needed!==
!0||l.length>1,v=async M=>{await ur(a,"condition",wc(M)??""),d()&&(p(null),i(wc(M)))},y=async(M,N,R)=>{p({at:M,condition:R,
text:N,problem:null});let{parsed:G,problem:L}=await ur(a,"condition",N);if(L&&!(e.loose&&G?.tree))return p({at:M,condition:R,
text:N,problem:L}),Xn(s.sentence(),f(M));let B=ss(u,M,wc(G?.conjuncts?.map(Q=>Q.text)??[`(${N})`])??N);await v(B)},P=()=>{
if(!c||c.problem)return;let M=c.condition?bc(c.condition):c.text;M!==null&&M.trim()!==""?y(c.at,M,c.condition):c.condition?.
property?p({...c,problem:{message:Jy(c.condition)??"",hint:"",span:null}}):p(null)},x=(M,N,R)=>{let G=l[M],L=c?.at===M?c:
null,B=()=>{p(null),R(),M>=l.length&&Xn(s.sentence(),`${t}#+`)},Q=()=>{R(),P()},J=(pe,se)=>{R(),y(M,pe,se)};return(L?L.condition===
null&&L.text!==null:G&&!G.chip)?r(bm,{label:o,text:L?.text??G?.text??"",problem:L?.problem??null,onCancel:B,onLeave:Q,onText:pe=>p(
{at:M,condition:null,text:pe,problem:null}),onDone:pe=>J(pe,null)}):r(mm,{document:s.document,typed:N,draft:L?.condition??
(G?.chip?yM(G.chip):m),names:e.names??Cc(s.document.dataset,e.over),beside:wc([...e.within?[e.within]:[],...ss(u,M,null)]),
onDraft:pe=>p({at:M,condition:pe,text:null,problem:null}),onDone:J,onCancel:B,onLeave:Q})},w=M=>{c?.text&&y(c.at,Ol(c.text,
c.problem?.span??null,M),null)},S=(M,N)=>{let R=c?.at===M?c:null;return r(gn,{stop:f(M),path:t,span:N?.span,after:`${t}#\
+`,what:o,label:`${o}: ${hm(N,R)}`,draft:R!==null,problem:R?.problem,onHint:R?.text?w:void 0,editor:G=>x(M,"",G),onLeave:P,
onRemove:R?()=>p(null):h?()=>v(ss(u,M,null)):void 0,onNegate:N&&!R?()=>{v(ss(u,M,FM(N)))}:void 0,onMove:N&&l.length>1?G=>{
v(ym(u,M,G)).then(()=>Xn(s.sentence(),`${t}#${Math.max(0,Math.min(M+G,l.length-1))}`))}:void 0,children:r(fm,{part:N,draft:R,
byEvent:e.byEvent??!1})})},E=l.map((M,N)=>S(N,M));return r(Wr,{lead:e.lead,between:"and",after:r(Ur,{stop:`${t}#+`,label:`\
Add a ${o}`,editor:(M,N)=>x(l.length,M,N),onLeave:P,onBackspace:l.length>0&&h?()=>{v(u.slice(0,-1))}:void 0,children:l.length===
0&&c===null?e.empty:void 0}),children:c?.at===l.length?[...E,S(l.length,null)]:E})}function Kr(){let[e,t]=k([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),Xn(document.querySelector("[data-sentenc\
e]"),`${n}#+`,n)}}}function Xt({word:e="where"}){let{document:t}=St();return r(xi,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>ue(
"where",n),empty:"filter"})}var FV=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function QM({document:e,names:t,axes:n,typed:o,text:i,onDone:s,onCancel:a}){let[l,u]=k(null);if(l)
return r(zV,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=d=>n?qr(FV,d.trim()===""?"time":d,([m,f])=>`time ${f} ${m}`).
map(([m,f])=>({value:{typed:`time('${m}')`},label:m==="auto"?"time":`time, ${m}`,note:f})):[];return r(Vr,{label:"Breakd\
own",placeholder:i===""?"property, time":i,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:d=>d.trim()===""?c(d).slice(0,1):c(d),onName:d=>{n&&(d.type==="int64"||d.type==="float64")?u(d):s(d.text)},onText:s,
onCancel:a,onLeave:a})}function zV({of:e,onDone:t,onCancel:n,onBack:o}){let[i,s]=k(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=qr(a,i,([u,c])=>`${u} ${c}`);return r(Ho,{label:"Values or bins",placeholder:"values or bins",text:i,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[ra(i)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var xm=()=>!0,jr=e=>e==="int64"||e==="float64",XM=e=>jr(e)||e==="timestamp"||e==="string",e$=e=>e!=="list of strings",sv=[
{name:"count",meaning:"how many",alone:!0,fits:xm},{name:"uniq",meaning:"how many different",usual:!0,fits:e$},{name:"su\
m",meaning:"total",usual:!0,fits:jr},{name:"avg",meaning:"mean",usual:!0,fits:jr},{name:"median",meaning:"half are below",
usual:!0,fits:jr},{name:"p95",meaning:"95 % are below",usual:!0,fits:jr},{name:"p75",meaning:"75 % are below",fits:jr},{
name:"p90",meaning:"90 % are below",fits:jr},{name:"p99",meaning:"99 % are below",fits:jr},{name:"p999",meaning:"99.9 % \
are below",fits:jr},{name:"min",meaning:"least",fits:XM},{name:"max",meaning:"largest",usual:!0,fits:XM},{name:"first",meaning:"\
by time",fits:xm},{name:"last",meaning:"by time",fits:xm},{name:"stddev",meaning:"standard deviation",fits:jr},{name:"un\
iq_approx",meaning:"about how many different",fits:e$},{name:"count",meaning:"how many have a value",fits:xm}];function t$(e){let{document:t,names:n,parsed:o,onDone:i,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=k(e.typed),[c,p]=k(e.text),[d,m]=k(null),[f,h]=k(!a);if(f){let y=()=>c===
e.text?s():i(c);return r(bm,{label:"Measure",text:c,problem:e.problem,onText:p,onDone:i,onCancel:s,onLeave:y})}if(d)return r(
Vr,{label:`What ${d.name} is of`,placeholder:`${d.name} of`,document:t,kinds:["property","definition","lookup"],fits:y=>y===
"unknown"||d.fits(y),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>m(null),onName:y=>i(`${d.name}(${y.text})`),onText:y=>i(
`${d.name}(${y})`)});let v=y=>{"text"in y?i(y.text):"typed"in y?i(y.typed):y.aggregate.alone?i(`${y.aggregate.name}()`):
m(y.aggregate)};return r(IV,{document:t,names:n,text:l,onText:u,present:e.text,onPick:v,onTake:y=>{y!==""&&i(y)},onCancel:s,
onWrite:()=>h(!0)})}function IV({document:e,names:t,text:n,onText:o,present:i,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),p=dm(e,c,["property","definition","lookup"]).names,d=t?qr(t,c,({name:y})=>y):p,m=qr(sv,c.replace(/\(.*$/s,""),({name:y,
meaning:P})=>`${y} ${P}`).map(y=>({value:{aggregate:y},label:y.alone?`${y.name}()`:`${y.name}(…)`,note:y.meaning})),f=c===
""?[]:d.filter(({name:y})=>Hr(y,c)<3).slice(0,4).flatMap(HV),h=/[^\p{L}\p{N}_]/u.test(c)||m.length+f.length===0?[ra(c)]:
[],v=c===""?m:[...h,...m,...f];return r(Ho,{label:"Measure",placeholder:i===""?"measure":i,text:n,onText:o,options:v,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:r(_,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function HV(e){
let t=sv.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:r($,{value:`${o}(${e.name})`,most:60,middle:!0}),note:tv(e)}))}function n$({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?r("span",{class:ko,children:o===
"auto"?"time":`time, ${o}`}):n!=null?r("span",{class:ko,children:r($,{value:n,most:40,middle:!0})}):r("span",{class:is,children:r(
$,{value:e,most:60})})}function Tc(e){let{path:t,texts:n,kind:o,what:i,onChange:s,most:a=1/0}=e,l=St(),u=qo(l.document,e.over),c=Al(u,n.map(x=>({
kind:o,text:x}))),[p,d]=k(null),m=zl(),f=e.needed!==!0||n.length>1,h=x=>{d(null),s(x.length>0?x:void 0)},v=async(x,w)=>{
d({at:x,text:w,problem:null});let{problem:S}=await ur(u,o,w);if(m()){if(!S)return h(ss(n,x,w));d({at:x,text:w,problem:S}),
Xn(l.sentence(),`${t}[${x<n.length?x:"draft"}]`)}},y=(x,w,S)=>{let E=p?.at===x?p:null;return e.editor({text:E?.text??n[x]??
"",parsed:E?null:c[x]??null,typed:w,problem:E?.problem??null,onDone:M=>{S(),v(x,M)},onCancel:()=>{d(null),S(),x>=n.length&&
Xn(l.sentence(),`${t}#+`)}})},P=x=>{let w=p?.at===x?p:null,S=x<n.length;return r(gn,{stop:`${t}[${S?x:"draft"}]`,path:`${t}\
[${x}]`,after:`${t}#+`,what:i,label:`${i}: ${w?.text??n[x]??""}`,draft:w!==null,problem:w?.problem,onHint:E=>{w&&v(x,Ol(
w.text,w.problem?.span??null,E))},editor:E=>y(x,"",E),onRemove:w?()=>d(null):f?()=>h(ss(n,x,null)):void 0,onMove:S&&n.length>
1?E=>{h(ym(n,x,E)),Xn(l.sentence(),`${t}[${Math.max(0,Math.min(x+E,n.length-1))}]`)}:void 0,children:r(n$,{text:w?.text??
n[x]??"",parsed:w?null:c[x]??null})})};return r(Wr,{lead:e.lead,after:n.length<a&&r(Ur,{stop:`${t}#+`,label:`Add a ${i}`,
editor:(x,w)=>y(n.length,x,w),onBackspace:n.length>0&&f?()=>h(n.slice(0,-1)):void 0,children:n.length===0&&p===null?e.empty:
void 0}),children:[...n.map((x,w)=>P(w)),...p?.at===n.length?[P(n.length)]:[]]})}function wm({path:e,texts:t,over:n,what:o="measure",lead:i,onChange:s,needed:a=!1}){let{document:l}=St();return r(Tc,{path:e,
texts:t,kind:"measure",what:o,lead:i,over:n,needed:a,empty:t.length===0?o:void 0,onChange:s??(u=>ue(e,u)),editor:u=>r(t$,
{...u,document:l,names:Cc(l.dataset,n)},u.text)})}function cr({path:e,texts:t,over:n,what:o="breakdown",lead:i,onChange:s,
axes:a=!1,most:l}){let{document:u}=St();return r(Tc,{path:e,texts:t,kind:"key",what:o,lead:i,over:n,empty:o,...l===void 0?
{}:{most:l},onChange:s??(c=>ue(e,c)),editor:c=>r(QM,{...c,document:u,axes:a,names:Cc(u.dataset,n)})})}function Vo({items:e}){let t=e.filter(n=>n!==!1);return t.length===0?null:r(gn,{stop:"more",path:"#more",what:"Parts of \
the question",label:"More parts of the question",menu:t,quiet:!0,children:[r(ie,{name:"plus",size:14}),"more"]})}var r$="Fp",i$="Gp";function Il({path:e,properties:t,of:n}){let o=Object.entries(t??{}),i=(a,l,u)=>{let c=o.filter(([p])=>p!==a&&p!==l);ue(e,
Object.fromEntries([...c,[l,u]]))},s=a=>{let l=o.filter(([u])=>u!==a);ue(e,l.length>0?Object.fromEntries(l):void 0)};return r(
Wr,{lead:"each with",after:r(Ur,{stop:`${e}#+`,label:`Add a property of the ${n}`,editor:(a,l)=>r(s$,{of:n,name:a,measure:"",
onDone:(u,c)=>{l(),i(null,u,c)}}),children:o.length===0?`${n} property`:void 0}),children:o.map(([a,l],u)=>r(gn,{stop:`${e}\
#${u}`,path:`${e}.${a}`,after:`${e}#+`,what:"property",label:`property ${a}: ${l}`,onRemove:()=>s(a),editor:c=>r(s$,{of:n,
name:a,measure:l,onDone:(p,d)=>{c(),i(a,p,d)}}),children:[r("span",{class:ko,children:r($,{value:a,most:40})}),r("span",
{class:Mn,children:"="}),r("span",{class:is,children:r($,{value:l,most:40})})]},a))})}function s$({of:e,name:t,measure:n,
onDone:o}){let{document:i}=St(),[s,a]=k(t),[l,u]=k(n),[c,p]=k(null),d=async()=>{if(s.trim()===""||l.trim()==="")return p(
{message:"A property has a name and a measure",hint:"",span:null});let{problem:m}=await ur(qo(i),"measure",l);m?p(m):o(s.
trim(),l.trim())};return r("form",{class:r$,onSubmit:m=>{m.preventDefault(),d()},children:[r(Jt,{label:"Name",value:s,onCommit:a,
autofocus:!0}),r(Jt,{label:`Measure over the events of a ${e}`,value:l,onCommit:u,code:!0,placeholder:"count() filter (w\
here event = 'search')"}),c&&r(ce,{error:c}),r("div",{class:i$,children:r(_,{kind:"primary",small:!0,type:"submit",children:"\
Take"})})]})}function at({path:e,what:t,value:n,choices:o,without:i,onChange:s,onRemove:a,children:l}){let u=s??(p=>ue(e,p===i?void 0:
p)),c=o.find(([p])=>p===n)?.[1]??n;return r(gn,{stop:e,what:t,label:`${t}: ${c}`,onRemove:a,menu:o.map(([p,d])=>({label:d,
checked:p===n,act:()=>u(p)})),children:l??c})}function km({path:e,what:t,value:n,words:o}){let[i,s]=o;return r(at,{path:e,what:t,value:n?"on":"off",choices:[["off",i],
["on",s]],onChange:a=>ue(e,a==="on"||void 0)})}function yn({path:e,text:t,what:n,lead:o,needed:i=!1,onChange:s}){let{document:a}=St(),l=t===void 0||t.trim()==="true",u=s??
(c=>ue(e,c??(i?"true":void 0)));return r(xi,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}var Cm="Jp";function l$({document:e,error:t,path:n,step:o,first:i}){return r("div",{class:Cm,children:[r(Dt,{document:e,error:t,label:"\
Step",children:[r(yn,{lead:"An event with",path:`${n}.where`,text:o.where,what:"condition of the step",needed:!0}),r(we,
{word:"counting",children:r(km,{path:`${n}.first_ever`,what:"which event",value:o.first_ever,words:["any such event","th\
e first ever only"]})}),!i&&r(WV,{path:n,step:o}),r(we,{word:i?"it":"in between; it",children:r(km,{path:`${n}.optional`,
what:"whether it has to happen",value:o.optional,words:["has to happen","may be skipped"]})})]}),r(Jt,{label:"Name",value:o.
name??"",placeholder:"as the condition",onCommit:s=>ue(`${n}.name`,s.trim()===""?void 0:s)})]})}function WV({path:e,step:t}){
return r(A,{children:[r(we,{word:"within",children:r(wo,{path:`${e}.within`,what:"at most after the step before",value:t.
within??null,none:"any time",usual:bi})}),r(we,{word:"and not before",children:r(wo,{path:`${e}.after`,what:"at least af\
ter the step before",value:t.after??null,none:"at once",usual:bi})}),r(we,{word:"with",children:r(km,{path:`${e}.directl\
y`,what:"what may lie between",value:t.directly,words:["anything","nothing"]})})]})}function u$({path:e,at:t,step:n,after:o,onRemove:i,onMove:s}){let{document:a,error:l}=St(),u=gm(n.where,Al(qo(a),[{kind:"\
condition",text:n.where}])[0]??null),c=ui(n.where),p=n.name??c??(n.where.trim()==="true"?"any event":null),d=p??u.map(m=>hm(
m,null)).join(" and ");return r(gn,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${d}`,n.within&&`within ${n.within}`,
n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>r(l$,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:i,
onMove:s,onOptional:()=>ue(`${e}.optional`,n.optional?void 0:!0),children:[r("span",{class:LM,children:t+1}),p!=null?r("\
span",{class:ko,children:r($,{value:p,most:40,middle:!0})}):u.slice(0,2).map((m,f)=>r("span",{class:RM,children:[f>0&&r(
"span",{class:Mn,children:"and"}),r(fm,{part:m,draft:null,byEvent:f===0})]},f)),p===null&&u.length>2&&r("span",{class:Mn,
children:["and ",u.length-2," more"]}),n.directly&&r("span",{class:Mn,children:"directly"}),n.within&&r("span",{class:Mn,
children:["within ",n.within]}),n.after&&r("span",{class:Mn,children:["after ",n.after]}),n.optional&&r("span",{class:Mn,
children:"(optional)"})]})}function Sm({lead:e,path:t,funnel:n}){let{document:o,sentence:i}=St(),s=`${t}.steps`,{steps:a}=n,l=u=>de({document:kp(o,
s,a.length,{where:u})});return r(Wr,{lead:e,between:u=>u===1?"how many then":"then",after:r(Ur,{stop:`${s}#+`,label:"Add\
 a step",editor:(u,c)=>r(vm,{document:o,typed:u,onDone:p=>{c(),l(p)},onCancel:c}),onBackspace:a.length>1?()=>de({document:$u(
o,s,a.length-1)}):void 0,children:a.length<2?"step":void 0}),children:a.map((u,c)=>r(u$,{path:`${s}[${c}]`,at:c,step:u,after:`${s}\
#+`,onRemove:a.length>1?()=>de({document:$u(o,s,c)}):void 0,onMove:a.length>1?p=>{de({document:Qx(o,s,c,c+p)}),Xn(i(),`${s}\
[${Math.max(0,Math.min(c+p,a.length-1))}]`)}:void 0}))})}var UV=["property","definition","lookup"];function Hl({path:e,what:t,value:n,none:o,kinds:i=UV,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=St(),[p,d]=k(null),m=zl(),f=v=>{d(null),(u??(y=>ue(e,y)))(v)},h=async v=>{let{problem:y}=await ur(
qo(c),l,a?be(v):v);m()&&(y?d({text:v,problem:y}):f(v))};return r(gn,{stop:e,what:t,label:`${t}: ${p?.text??n??o}`,draft:p!==
null,problem:p?.problem,onHint:v=>{p&&h(a?v:Ol(p.text,p.problem?.span??null,v))},onRemove:p?()=>d(null):n!==null?()=>f(void 0):
void 0,editor:v=>r(Vr,{label:t,placeholder:n??o,document:c,kinds:i,...s?{fits:s}:{},onCancel:v,onLeave:v,onName:y=>{v(),
f(a?y.name:y.text)},onText:y=>{v(),h(y)}}),children:p===null&&n===null?o:r($,{value:p?.text??n,most:40,middle:!0})})}function av(e){return Ae(e).value.value?.actors?.[0]??"actor"}function Un({path:e,value:t}){let{document:n}=St(),o=av(n.
dataset);return r(Hl,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:i=>i==="string"||
i==="int64",onChange:i=>ue(e,i===o?void 0:i)})}function Tm({path:e,over:t}){if(t===void 0||t==="events")return null;if("sessions"in t){let{per:i,gap:s,properties:a}=t.
sessions;return r(A,{children:[r(we,{word:"of",children:r(Un,{path:`${e}.sessions.per`,value:i})}),r(we,{word:"with gaps\
 up to",children:r(wo,{path:`${e}.sessions.gap`,what:"gap",value:s??null,none:"30m",usual:bi})}),r(Il,{path:`${e}.sessio\
ns.properties`,properties:a,of:"session"})]})}if("actors"in t)return r(A,{children:[r(we,{word:"by",children:r(Un,{path:`${e}\
.actors.per`,value:t.actors.per})}),r(Il,{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"})]});let{
funnel:n,properties:o}=t.flows;return r(A,{children:[r(Sm,{lead:"from",path:`${e}.flows.funnel`,funnel:n}),r(we,{word:"w\
ithin",children:r(wo,{path:`${e}.flows.funnel.window`,what:"window",value:n.window??null,none:"14d",usual:am})}),r(Il,{path:`${e}\
.flows.properties`,properties:o,of:"flow"})]})}var KV=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function Pm({path:e,over:t,allow:n=KV}){
let o=kc(t);return r(at,{path:e,what:"rows",value:o,choices:n,onChange:i=>{i!==o&&de({document:jV(ye.value,e,i)})}})}function jV(e,t,n){
let o=Te(e,t,GV(n,e)),i=_u(t).slice(0,-1);if(i[0]!=="aggregate")return o;let s=Dn(o,i),{having:a,order:l,...u}=s;return Te(
o,i,{...u,measures:["count()"],by:["time('auto')"]})}function GV(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function lv({document:e,result:t}){let n=e.aggregate??{},{over:o,having:i,limit:s}=n,a=Kr(),l=ge(n.by).length>0;return r(
Dt,{document:e,error:t.error,label:"Question: groups and measures",children:[r(wm,{lead:"Show",path:"aggregate.measures",
texts:_m(n.measures),over:o,needed:!0}),r(we,{word:"of",children:r(Pm,{path:"aggregate.over",over:o})}),r(Tm,{path:"aggr\
egate.over",over:o}),r(Xt,{}),r(cr,{lead:"by",path:"aggregate.by",texts:ge(n.by),over:o,axes:!0}),(i!==void 0||a.has("ag\
gregate.having"))&&r(xi,{path:"aggregate.having",lead:"having",loose:!0,what:"condition on groups",empty:"condition",text:i??
"",names:qM(_m(n.measures),ge(n.by)),onChange:u=>ue("aggregate.having",u)}),s!==void 0&&r(we,{word:"at most",children:r(
rs,{path:"aggregate.limit",what:"limit",value:String(s),none:"100",unit:"groups",usual:[["10"],["20"],["100"],["1000"],[
"0","all of them"]],read:ta(0,1e6),wrong:"A whole number; 0 is no limit",onRemove:()=>ue("aggregate.limit",void 0)})}),r(
Vo,{items:[l&&i===void 0&&{label:"Only some groups (having)",act:()=>a.ask("aggregate.having")},l&&s===void 0&&{label:"A\
t most so many groups",act:()=>ue("aggregate.limit",10)}]})]})}function _m(e){let t=ge(e);return t.length===0?["count()"]:
t}function uv({document:e,result:t}){let{columns:n,order:o}=e.samples??{};return r(Dt,{document:e,error:t.error,label:"Que\
stion: a list of events",children:[r(Tc,{lead:"List",path:"samples.columns",texts:ge(n),kind:"key",what:"column",empty:"\
all columns",onChange:i=>ue("samples.columns",i),editor:({text:i,typed:s,onDone:a,onCancel:l})=>r(Vr,{label:"Column",placeholder:i===
""?"column":i,document:e,kinds:["property","definition","lookup"],typed:s,onName:u=>a(u.text),onText:a,onCancel:l,onLeave:l})}),
r(Dl,{children:"of events"}),r(Xt,{}),r(at,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(Dl,{children:"first"})]})}var JV=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function p$({
lead:e,path:t,funnel:n}){let{document:o,error:i}=St(),s=`${t}.exclude`,a=n.exclude??[];return r(Wr,{lead:e,after:r(Ur,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>r(vm,{document:o,typed:l,onCancel:u,onDone:c=>{u(),de({document:kp(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>r(gn,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${c$(l,n)}`,editor:()=>r(ZV,{document:o,error:i,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>de({document:$u(o,s,u)}),children:[r("span",{class:ui(l.where)===null?is:ko,children:r($,{value:ui(
l.where)??l.where,most:40,middle:!0})}),r("span",{class:Mn,children:c$(l,n)})]},u))})}function c$({after:e,before:t},{steps:n}){
return`between ${e??1} and ${t??n.length}`}function ZV({document:e,error:t,path:n,exclusion:o,steps:i}){let s=Array.from(
{length:i},(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>ue(`${n}.${l}`,Number(c)===u?void 0:Number(c));return r("div",
{class:Cm,children:r(Dt,{document:e,error:t,label:"Exclusion",children:[r(yn,{lead:"An event with",path:`${n}.where`,text:o.
where,what:"condition of the exclusion",needed:!0}),r(we,{word:"between",children:r(at,{path:`${n}.after`,what:"after",value:String(
o.after??1),choices:s,onChange:a("after",1)})}),r(we,{word:"and",children:r(at,{path:`${n}.before`,what:"before",value:String(
o.before??i),choices:s,onChange:a("before",i)})}),r(at,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"\
cut",choices:JV})]})})}var d$="funnel",YV=[["ordered","in this order"],["strict","in this order, nothing in between"],["any","in any order"]],QV=[
["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch","the last touch"],
["each","every value by itself"],["actor","the latest value of all"]];function cv({document:e,result:t}){let n=e.funnel??
{steps:[]},{by:o,hold:i,exclude:s,order:a="ordered",count:l="actors",attribution:u="first"}=n,c=n.per??av(e.dataset),p=Kr(),
d=s!==void 0&&s.length>0||p.has("funnel.exclude"),m=i!==void 0||p.has("funnel.hold");return r(Dt,{document:e,error:t.error,
label:"Question: funnel",children:[r(we,{word:"Of",children:r(Un,{path:"funnel.per",value:n.per})}),r(Sm,{lead:"who",path:d$,
funnel:n}),a!=="ordered"&&r(at,{path:"funnel.order",what:"order",value:a,without:"ordered",choices:YV}),r(we,{word:"with\
in",children:r(wo,{path:"funnel.window",what:"window",value:n.window??null,none:"14d"})}),r(we,{word:"counting",children:r(
at,{path:"funnel.count",what:"what counts",value:l,without:"actors",choices:[["actors",`each ${c} once`],["entries","eve\
ry pass"],["starts","every start"]]})}),d&&r(p$,{lead:"without",path:d$,funnel:n}),m&&r(cr,{lead:"with the same",path:"f\
unnel.hold",what:"held value",texts:ge(i)}),r(Xt,{}),r(cr,{lead:"split by",path:"funnel.by",texts:ge(o),onChange:f=>ue("\
funnel.by",f)}),o!==void 0&&typeof u=="string"&&r(we,{word:"taking",children:r(at,{path:"funnel.attribution",what:"attri\
bution",value:u,without:"first",choices:QV})}),r(Vo,{items:[!d&&{label:"Without an event in between",act:()=>p.ask("funn\
el.exclude")},a==="ordered"&&{label:"Steps in any order",act:()=>ue("funnel.order","any")},a==="ordered"&&{label:"Nothin\
g between the steps",act:()=>ue("funnel.order","strict")},!m&&{label:"With the same value along the way",act:()=>p.ask("\
funnel.hold")}]})]})}var Mm=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var XV=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],eW=[["first_ever","for the first t\
ime ever"],["first_in_range","for the first time in the range"],["every","in each period"]];function pv({document:e,result:t}){
let n=e.retention??{start:"true"},o=n.period??"day";return r(Dt,{document:e,error:t.error,label:"Question: retention",children:[
r(we,{word:"Of",children:r(Un,{path:"retention.per",value:n.per})}),r(yn,{lead:"who did",path:"retention.start",text:n.start,
what:"start",needed:!0}),r(at,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ev\
er",choices:eW}),r(yn,{lead:"how many did",path:"retention.return",text:n.return,what:"return"}),r(at,{path:"retention.m\
ode",what:"when",value:n.mode??"on",without:"on",choices:XV}),r(we,{word:"each",children:r(at,{path:"retention.period",what:"\
period",value:o,without:"day",choices:Mm})}),r(we,{word:"for",children:r(rs,{path:"retention.periods",what:"periods",value:n.
brackets?null:String(n.periods??14),none:n.brackets?"brackets":"14",unit:`${o}s`,usual:[["7"],["14"],["30"],["60"],["90"]],
read:ta(1,1e3),wrong:"A whole number from 1 to 1000",onChange:i=>ue("retention",{...n,brackets:void 0,periods:i})})}),r(
Xt,{}),r(cr,{lead:"split by",path:"retention.by",texts:ge(n.by),onChange:i=>ue("retention.by",i)}),n.day==="rolling"&&r(
at,{path:"retention.day",what:"how periods are counted",value:"rolling",without:"calendar",choices:[["calendar","by the \
calendar"],["rolling","from the start of each"]]}),n.at_least!==void 0&&r(we,{word:"at least",children:r(rs,{path:"reten\
tion.at_least",what:"how often",value:String(n.at_least),none:"1",unit:"times",usual:[["1"],["2"],["3"],["5"]],read:ta(1,
1e4),wrong:"A whole number from 1 to 10000",onRemove:()=>ue("retention.at_least",void 0)})}),r(Vo,{items:[n.day!=="rolli\
ng"&&{label:"Count periods from the start of each",act:()=>ue("retention.day","rolling")},n.at_least===void 0&&{label:"A\
t least so many returns",act:()=>ue("retention.at_least",2)}]})]})}function dv({document:e,result:t}){let{per:n,event:o,period:i,created:s}=e.lifecycle??{};return r(Dt,{document:e,error:t.
error,label:"Question: lifecycle",children:[r(we,{word:"How many",children:r(Un,{path:"lifecycle.per",value:n})}),r(we,{
word:"were new, returning, back or gone per",children:r(at,{path:"lifecycle.period",what:"period",value:i??"day",without:"\
day",choices:Mm})}),r(yn,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),r(we,{word:"new by",children:r(
Hl,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",fits:a=>a==="timestamp"||a===
"unknown"})}),r(Xt,{})]})}var tW=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function mv({document:e,result:t}){let{per:n,
event:o,period:i}=e.stickiness??{};return r(Dt,{document:e,error:t.error,label:"Question: stickiness",children:[r(we,{word:"\
On how many",children:r(at,{path:"stickiness.period",what:"period",value:i??"day",without:"day",choices:tW})}),r(we,{word:"\
did",children:r(Un,{path:"stickiness.per",value:n})}),r(yn,{lead:"do",path:"stickiness.event",text:o,what:"activity"}),r(
Xt,{})]})}function m$({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function f$(e,t){
let{start:n,end:o,before:i,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var nW=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],oW=[["actors","\
the first path of each"],["transitions","every session"]],rW=ta(0,20);function fv({document:e,result:t}){let n=e.paths??
{},o=m$(n),i=Kr(),s=o==="before"?"before":"after",a=l=>de({document:Te(e,"paths",f$(n,l))});return r(Dt,{document:e,error:t.
error,label:"Question: paths",children:[r(we,{word:"What did",children:r(Un,{path:"paths.per",value:n.per})}),r(we,{word:"\
do",children:r(at,{path:"paths.direction",what:"direction",value:o,choices:nW,onChange:a})}),n.start!==void 0&&r(yn,{path:"\
paths.start",text:n.start,what:"start",needed:!0}),o==="between"&&r(yn,{lead:"and",path:"paths.end",text:n.end,what:"end",
needed:!0}),o==="before"&&r(yn,{path:"paths.end",text:n.end,what:"end",needed:!0}),r(we,{word:"in",children:r(rs,{path:`\
paths.${s}`,what:"steps",value:String(n[s]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:rW,wrong:"A \
whole number from 0 to 20"})}),r(we,{word:"named by",children:r(Hl,{path:"paths.node",what:"name of a step",value:n.node??
null,none:"event",kinds:["property","definition","lookup"]})}),r(we,{word:"within sessions of",children:r(wo,{path:"path\
s.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:bi})}),r(we,{word:"counting",children:r(at,{path:"\
paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:oW})}),(n.exclude!==void 0||i.has("path\
s.exclude"))&&r(yn,{lead:"leaving out",path:"paths.exclude",text:n.exclude,what:"exclusion"}),r(Xt,{}),r(Vo,{items:[n.exclude===
void 0&&{label:"Leave events out",act:()=>i.ask("paths.exclude")}]})]})}var pr="aggregate.over.sessions",iW=[["start","begun by"],["end","ended by"]];function hv({document:e,result:t}){let n=e.
aggregate??{},{over:o}=n,i=Kr(),s=kc(o)==="sessions"&&o!==void 0&&o!=="events"&&"sessions"in o?o.sessions:{};return r(Dt,
{document:e,error:t.error,label:"Question: sessions",children:[r(wm,{lead:"Show",path:"aggregate.measures",texts:_m(n.measures),
over:o,needed:!0}),r(we,{word:"of sessions of",children:r(Un,{path:`${pr}.per`,value:s.per})}),r(we,{word:"a gap of",children:r(
wo,{path:`${pr}.gap`,what:"gap",value:s.gap??null,none:"30m",usual:bi})}),r(we,{word:"ends one, at most",children:r(wo,{
path:`${pr}.max`,what:"longest session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12h"],["24h","a day"]]})}),
iW.map(([a,l])=>(s[a]!==void 0||i.has(`${pr}.${a}`))&&r(yn,{lead:l,path:`${pr}.${a}`,text:s[a],what:a,onChange:u=>ue(`${pr}\
.${a}`,u)},a)),s.split==="day"&&r(at,{path:`${pr}.split`,what:"split",value:"day",without:"none",choices:[["day","split \
at midnight"],["none","not split"]]}),r(Il,{path:`${pr}.properties`,properties:s.properties,of:"session"}),r(Xt,{}),r(cr,
{lead:"by",path:"aggregate.by",texts:ge(n.by),over:o,axes:!0}),r(Vo,{items:[s.start===void 0&&{label:"An event that begi\
ns a session",act:()=>i.ask(`${pr}.start`)},s.end===void 0&&{label:"An event that ends a session",act:()=>i.ask(`${pr}.e\
nd`)},s.split!=="day"&&{label:"Split at midnight",act:()=>ue(`${pr}.split`,"day")}]})]})}function gv({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:i,baseline:s}=n,a=Kr(),l=u=>u===
void 0||u.trim()==="true";return r(Dt,{document:e,error:t.error,label:"Question: difference",children:[r(we,{word:"What \
sets",children:r(Pm,{path:"difference.over",over:o})}),r(Tm,{path:"difference.over",over:o}),r(xi,{lead:"with",path:"dif\
ference.selection",what:"selection",text:l(i)?"":i,over:o,within:e.where,empty:"selection",onChange:u=>ue("difference.se\
lection",u??"true")}),r(xi,{lead:"apart from",path:"difference.baseline",what:"baseline",text:l(s)?"":s??"",over:o,within:e.
where,empty:"the rest",onChange:u=>ue("difference.baseline",u)}),r(Dl,{children:"?"}),r(Xt,{word:"Among events where"}),
(n.properties!==void 0||a.has("difference.properties"))&&r(cr,{lead:"looking at",path:"difference.properties",what:"prop\
erty",texts:ge(n.properties),over:o}),r(Vo,{items:[n.properties===void 0&&{label:"Look at some properties only",act:()=>a.
ask("difference.properties")}]})]})}function h$(e){return e.document.samples?r(uv,{...e}):r(lv,{...e})}var g$=new Map;function sW(e,t){let{aggregate:n,dataset:o}=e;return n&&!rr(e)&&g$.set(o,n),Ju(e,t,g$.get(o)??null,pl(Ae(
o).value.value))}var y$={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],errorPlaces:[
...Rn.aggregate,...Rn.samples],chartOf:pd,choose:sW,Sentence:h$,Page:B_};function Pc(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function v$(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=i=>Math.
max(0,Math.min(1,i/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function vn(e){return ui(e.name)??e.name}function yv(e){let t=e.at(-1);return{share:t?.from_first??null,entries:Pc(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function dr(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var b$="Kp",x$="Xi",w$="Op";function to(e){return"other"in e?En.text:ee(e.value).text}function bv(e,t){return"other"in t?"var(--other)":`var(${fn(Pn(
e,k$(t.value)))})`}function xv(e,t){return!("other"in t)&&Pn(e,k$(t.value))>=Dp}function k$(e){return Array.isArray(e)?e:
[e??null]}function wi({property:e,group:t,most:n=32}){return r("span",{class:b$,children:[r("span",{class:x$,"data-dashe\
d":xv(e,t),style:{"--color":bv(e,t)}}),r("span",{class:w$,children:"other"in t?r($,{shown:En}):r($,{value:t.value,most:n,
middle:!0})})]})}function C$({answer:e,intervals:t,by:n}){let o=(s,a)=>a.map((l,u)=>{let c=[...s===null?[]:["groups",e.groups.indexOf(s)],
"steps",u];return{group:s,step:l,at:u,intervals:t===null?null:Dn(t,c)??{}}}),i=[...o(null,e.steps),...dr(e).flatMap(s=>o(
s,s.steps))];return r(Me,{label:"Steps",columns:lW(n),rows:i})}function lW(e){let t=(i,s)=>i==null?"–":Lr(i,s,"seconds"),
n=(i,s)=>s===void 0?z(i):No(i,s);return[...e===""?[]:[{key:"group",head:r($,{value:e,most:32}),cell:({group:i})=>i===null?
r($,{shown:{text:In.total,kind:"other"}}):r(wi,{property:e,group:i})}],{key:"step",head:"step",cell:({step:i,at:s})=>r(A,
{children:[s+1," ",r($,{value:vn(i),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:i,intervals:s})=>n(
i.count,ut(s,["count"]))},{key:"first",head:"of all",number:!0,cell:({step:i,intervals:s})=>Vn(i.from_first,ut(s,["from_\
first"]))},{key:"previous",head:"of the step before",number:!0,cell:({step:i,at:s,intervals:a})=>s===0?"–":Vn(i.from_previous,
ut(a,["from_previous"]))},{key:"dropped",head:"dropped",number:!0,cell:({step:i,at:s,intervals:a})=>s===0?"–":n(i.dropped,
ut(a,["dropped"]))},{key:"open",head:"still open",number:!0,cell:({step:i,at:s,intervals:a})=>s===0?"–":n(i.in_progress,
ut(a,["in_progress"]))},{key:"median",head:"median time",number:!0,cell:({step:i,intervals:s})=>t(i.time_from_previous?.
median,ut(s,["time_from_previous","median"]))},{key:"p90",head:"p90 time",number:!0,cell:({step:i,intervals:s})=>t(i.time_from_previous?.
p90,ut(s,["time_from_previous","p90"]))},{key:"entry",head:"median from entry",number:!0,cell:({step:i,intervals:s})=>t(
i.time_from_entry?.median,ut(s,["time_from_entry","median"]))}]}var S$="Pp",T$="Qp",P$="Vp",_$="Wp",M$="Si",$$="Bi",D$="Yp",E$="Zp",A$="ed",O$="id",R$="Ci",L$="o",N$="m",B$="rd",F$="de",
z$="ad",I$="td",H$="Ei",q$="od",V$="Ii",W$="nd",U$="pd",K$="le",j$="dd";function G$({group:e,by:t,intervals:n,mark:o,onChoose:i}){return r(A,{children:[r("div",{class:W$,children:r(wi,{property:t,
group:e})}),e.steps.map((s,a)=>{let l=No(s.count,ut(n,["steps",a,"count"])),u=Vn(s.from_first??0,ut(n,["steps",a,"from_f\
irst"]));return r("div",{class:F$,...o(a),title:n===null?`${z(s.count)}, ${W(s.from_first??0)}`:`${l}, ${u}`,onClick:c=>i(
a,c.currentTarget),children:[r("span",{class:U$,children:r("span",{class:K$,"data-dashed":xv(t,e),style:{"--share":s.from_first??
0,"--color":bv(t,e)}})}),r("span",{class:j$,children:Yi(a===0?l:u)})]},a)})]})}function J$({step:e,at:t,entries:n,intervals:o,first:i,mark:s,onChoose:a}){let l=v$(e,t,n),u=(f,h,v,y)=>r("div",{class:L$,
"data-part":f,style:{"--share":h},title:`${y}: ${z(v)} (${W(h)})`,...s(f),onClick:P=>a(f,P.currentTarget),onContextMenu:P=>{
P.preventDefault(),a(f,P.currentTarget)}}),c=e.time_from_previous?.median??null,p=(...f)=>ut(o,["steps",t,...f]),d=p("co\
unt"),m=p("from_first");return r("div",{class:D$,children:[r("div",{class:E$,children:[r("span",{class:O$,children:t+1}),
r("span",{class:A$,children:r($,{value:vn(e),most:80,middle:!0})})]}),r("div",{class:R$,children:[!i&&u("dropped",l.dropped,
e.dropped,"Dropped"),!i&&u("in_progress",l.open,e.in_progress,"Still open"),u("reached",l.reached,e.count,"Reached"),m&&
m[1]-m[0]>.02&&r("span",{class:B$,"data-whisker":"",style:{"--low":m[0],"--high":Math.min(1,m[1])}})]}),r("div",{class:z$,
children:[r("div",{class:I$,title:d?vd(d):z(e.count),children:No(e.count,d)}),r("dl",{class:H$,children:[r(_c,{label:"of\
 all",children:i?"–":Vn(e.from_first,m)}),r(_c,{label:"of the step before",children:i?"–":Vn(e.from_previous,p("from\
_previous"))}),r(_c,{label:"median time",children:c===null?"–":Yi(Lr(c,p("time_from_previous","median"),"seconds"))}),
r(_c,{label:"dropped",swatch:"dropped",children:i?"–":Yi(No(e.dropped,p("dropped")))}),r(_c,{label:"still open",swatch:"\
in_progress",children:i?"–":Yi(No(e.in_progress,p("in_progress")))})]})]})]})}function _c({label:e,swatch:t,children:n}){
return r(A,{children:[r("dt",{class:q$,children:[t&&r("span",{class:N$,"data-part":t}),e]}),r("dd",{class:V$,children:n})]})}function as(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var Gr=["dropped","in_progress","reached"];function Z$({answer:e,intervals:t,by:n,onMark:o}){let{steps:i}=e,s=dr(e),a=Pc(
i),l=e.query?.funnel?.count,u=(m,f)=>{let h=i[f],v=s[m-Gr.length];if(v)return{mark:{step:f+1,state:"reached",...as(v)},label:`${to(
v)}: ${Y$(h)}`};let y=Gr[m];return{mark:{step:f+1,state:y},label:`${Q$(y)} ${V(vn(h))}`}},c=(m,f,h)=>{let{mark:v,label:y}=u(
m,f);o(v,y,h)},p=Bt(Gr.length+s.length,i.length,({row:m,column:f},h)=>c(m,f,h)),d=p.at?pW(e,p.at.row,p.at.column):"";return r(
Je,{scrolls:!0,title:r(cW,{steps:i,counting:l,intervals:t}),summary:dW(e,n),announced:d,onKey:p.key,table:r(C$,{answer:e,
intervals:t,by:n}),children:r("div",{class:_$,tabIndex:0,role:"group","aria-label":"Steps of the funnel",children:r("div",
{class:M$,"data-groups":s.length>0,style:{"--steps":i.length},children:[r("div",{class:$$,"aria-hidden":"true",children:[
r("span",{children:"100 %"}),r("span",{children:"50 %"}),r("span",{children:"0"})]}),i.map((m,f)=>r(J$,{step:m,at:f,entries:a,
intervals:t,first:f===0,mark:h=>p.mark(Gr.indexOf(h),f),onChoose:(h,v)=>c(Gr.indexOf(h),f,v)},f)),s.map((m,f)=>r(G$,{group:m,
by:n,intervals:uW(t,e,m),mark:h=>p.mark(Gr.length+f,h),onChoose:(h,v)=>c(Gr.length+f,h,v)},f))]})})})}function uW(e,t,n){
return e===null?null:Dn(e,["groups",t.groups?.indexOf(n)??-1])??{}}function cW({steps:e,counting:t,intervals:n}){let{share:o,
entries:i,converted:s,median:a}=yv(e);return r("span",{class:S$,children:[r("strong",{class:T$,children:Vn(o,ut(n,["step\
s",e.length-1,"from_first"]))}),r("span",{children:[$t(q(s),n)," of ",$t(XC(i,t),n)]}),a!==null&&r("span",{class:P$,children:[
"half of them within ",$t(Oe(a),n)]})]})}function Y$(e){return`reached ${V(vn(e))}`}function Q$(e){return e==="reached"?
"Reached":e==="dropped"?"Dropped before":"May still reach"}function pW(e,t,n){let o=e.steps[n];if(!o)return"";let i=dr(e)[t-
Gr.length];if(i){let l=i.steps[n];return`${to(i)}, ${Y$(o)}: ${q(l?.count??0)}, ${W(l?.from_first??0)}`}let s={reached:o.
count,dropped:o.dropped,in_progress:o.in_progress}[Gr[t]],a=t<2?"":`, ${W(o.from_first??0)} of all, ${W(o.from_previous??
0)} of the step before`;return`Step ${n+1}, ${Q$(Gr[t])} ${V(vn(o))}: ${q(s)}${a}`}function dW(e,t){let{share:n,entries:o,
converted:i}=yv(e.steps),s=e.steps.map(l=>V(vn(l))).join(", "),a=t===""?"":`, by ${V(t)}, ${(e.groups??[]).length} group\
s`;return`Funnel of ${e.steps.length} steps: ${s}; ${q(i)} of ${q(o)} convert, ${W(n??0)}${a}`}function mr({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?r(De,{icon:"clock",title:"Stopped",actions:r(
_,{kind:"primary",onClick:Ro,children:"Run again"}),children:"Nothing was answered yet."}):r(Ce,{})}function Jr({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return r(De,{icon:"search",title:"Nothing\
 found",actions:r(A,{children:[o&&r(_,{kind:"primary",onClick:()=>hn({}),children:"All data"}),n.where!==void 0&&r(_,{kind:"\
outlined",onClick:()=>de({document:Te(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&r(_,{kind:"\
outlined",onClick:Ro,children:"Ask again"})]}),children:t})}var X$="ld";function no({children:e}){return r("div",{class:X$,children:e})}function Zr(e,t=()=>[]){let{openAt:n,menu:o}=Br();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,items:t(s,a),
..."value"in s?{value:s.value}:{}})},menu:o}}var kv=30;function $m(e,t){let n=e.query?.funnel?.compare_groups?.control;return dr(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let i=o.comparison.steps[t],[s,a]=i?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:i?.rate??null,lift:i?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:i?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<kv}]})}function eD(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function Cv({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function ia(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var tD="xd",nD="a",fr="sd",Sv="cd",oD="gd",rD="hd",iD="fd",sD="Ui",aD="Hi",lD="U";function cD({answer:e,by:t,goal:n,onMark:o}){let i=$m(e,n),s=eD(i),a=(p,d)=>{let m=i[p];o({step:n+1,state:"reached",...as(
m.group)},to(m.group),d)},l=Bt(i.length,1,({row:p},d)=>a(p,d)),u=l.at?i[l.at.row]:void 0,c=V(vn(e.steps[n]));return r(Je,
{scrolls:!0,title:r(A,{children:["Rate of ",r("bdi",{children:c})]}),summary:`Experiment by ${V(t)}: ${i.map(uD).join(";\
 ")}`,announced:u?uD(u):"",onKey:l.key,table:r(yW,{variants:i,by:t}),children:r("div",{class:tD,children:r("table",{class:nD,
children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"variant"}),r("th",{scope:"col",class:fr,children:"\
exposed"}),r("th",{scope:"col",class:fr,children:"converted"}),r("th",{scope:"col",class:fr,children:"rate"}),r("th",{scope:"\
col",class:fr,children:"lift"}),r("th",{scope:"col",class:Sv,children:r("span",{class:oD,children:[r("span",{children:Sn(
-s)}),r("span",{children:"difference, 95 %"}),r("span",{children:Sn(s)})]})}),r("th",{scope:"col",class:fr,children:"p"}),
r("th",{scope:"col",children:"says"})]})}),r("tbody",{children:i.map((p,d)=>r("tr",{...l.mark(d,0),onClick:m=>a(d,m.currentTarget),
children:[r("th",{scope:"row",children:r(wi,{property:t,group:p.group})}),r("td",{class:fr,children:z(p.exposed)}),r("td",
{class:fr,children:z(p.converted)}),r("td",{class:fr,children:p.rate===null?"–":W(p.rate)}),r("td",{class:fr,children:p.
isControl||p.lift===null||p.few?"–":Sn(p.lift)}),r("td",{class:Sv,children:r(gW,{variant:p,reach:s})}),r("td",{class:fr,
children:p.isControl||p.few?"–":ia(p.pValue)}),r("td",{children:r("span",{class:lD,"data-verdict":Cv(p),children:Tv(p)})})]},
d))})]})})})}function gW({variant:e,reach:t}){let{interval:n,isControl:o,few:i}=e,s=l=>(Math.max(-t,Math.min(t,l))/t+1)/
2,a=n!==null&&!o&&!i;return r("span",{class:rD,title:a?`${Sn(n[0])} to ${Sn(n[1])}`:void 0,children:[r("span",{class:iD}),
a&&r(A,{children:[r("span",{class:sD,style:{"--from":s(n[0]),"--to":s(n[1])}}),r("span",{class:aD,style:{"--from":s((n[0]+
n[1])/2)}})]})]})}function yW({variants:e,by:t}){return r(Me,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>r(wi,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>z(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>z(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":W(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:o})=>n===null||o?"–":Sn(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?Sn(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?Sn(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>ia(n)},{key:"says",head:"says",cell:Tv}]})}function Tv(e){return e.
few?`too few: below ${kv}`:Cv(e)}function uD(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${Sn(e.lift)}, p ${ia(
e.pValue)}`;return`${to(e.group)} ${e.rate===null?"no rate":W(e.rate)} of ${z(e.exposed)}${t}, ${Tv(e)}`}var Dm="ud",sa="md",$c="vd",dD="wd";var mD="Li";var vW=.01;function fD({answer:e,document:t,by:n,onMark:o}){let[i,s]=k(null),a=Math.min(i??e.steps.length-1,e.steps.length-
1),l=t.funnel?.compare_groups,u=new Map(dr(e).flatMap(h=>"other"in h?[]:[[ee(h.value).text,h.value]])),p=(Ae(t.dataset).
value.value?.columns??[]).filter(({type:h,actor:v})=>h==="string"&&!v).map(({name:h})=>h),d=h=>{de({document:Te(Te(t,"fu\
nnel.by",be(h)),"funnel.compare_groups",void 0)})},m=h=>ue("funnel.compare_groups",{...l,control:u.get(h)}),f=$m(e,a).length>
0;return r(A,{children:[r("div",{class:Dm,children:[r("span",{class:$c,children:[r("span",{class:sa,children:"variant"}),
r(on,{title:"The property that says the variant",kind:"outlined",values:p,value:n===""?"choose":n,onChange:d})]}),u.size>
0&&r("span",{class:$c,children:[r("span",{class:sa,children:"control"}),r(on,{title:"The control group",kind:"outlined",
values:[...u.keys()],value:l?ee(l.control).text:"choose",onChange:m})]}),l&&r(A,{children:[r("span",{class:$c,children:[
r("span",{class:sa,children:"goal"}),r(on,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(Pv),value:Pv(
e.steps[a],a),onChange:h=>s(e.steps.findIndex((v,y)=>Pv(v,y)===h))})]}),r("span",{class:$c,children:[r("span",{class:sa,
children:"exposed by"}),r("span",{class:dD,children:r(Jt,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??
"",placeholder:"the first step",onCommit:h=>ue("funnel.compare_groups.exposed",h.trim()===""?void 0:h)})})]})]})]}),f?r(
A,{children:[r(bW,{value:e.sample_ratio_p_value??null}),r(cD,{answer:e,by:n,goal:a,onMark:o})]}):r(De,{icon:"compare",title:"\
Compare the groups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor \
saw.":"Choose which group is the control. The others are held against it."})]})}function Pv(e,t){return`${t+1} ${vn(e)}`}
function bW({value:e}){if(e===null)return null;let t=e<vW;return r("p",{class:mD,"data-bad":t,role:t?"alert":void 0,children:[
r(ie,{name:t?"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${ia(e)}). Unle\
ss the split was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${ia(e)}).`]})}function hD(e){return e.map(({from:t,count:n},o)=>{let i=e[o+1]?.from,s=e[o-1]?.from,a=i??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function gD(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let i=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+i)/e.length}function yD(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:o},i)=>({at:i/e.length,value:o})).filter((o,i)=>i%n===0)}function Em(e){let t=[...e].sort((l,u)=>l.
from-u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),i=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].
from)),s=[];o.forEach(({from:l,count:u},c)=>{let p=o[c+1]?.from,d=p===void 0||!Number.isFinite(i)||i<=1?1:Math.max(1,Math.
min(1e3,Math.round(Math.log(p/l)/Math.log(i)))),m=h=>h===0?l:h===d&&p!==void 0?p:l*i**h,f=p===void 0&&!Number.isFinite(i);
for(let h=0;h<d;h++)s.push({from:m(h),to:f?null:m(h+1),count:h===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,
count:u})=>({from:l,to:a,count:u})),...s]}var vD="yd",bD="kd",xD="xe",wD="Mi",kD="zd",CD="Ni",SD="jd",TD="Ri";function Am({title:e,counting:t,bins:n,markers:o=[],summary:i,onBin:s,height:a=160}){let l=Bt(1,n.length,({column:d},m)=>s?.(
n[d],m)),u=Math.max(1,...n.map(({count:d})=>d)),c=n.reduce((d,{count:m})=>d+m,0),p=l.at===null?void 0:n[l.at.column];return r(
Je,{title:e,summary:i,onKey:l.key,announced:p?`${_v(p)}: ${z(p.count)} ${t}, ${W(p.count/Math.max(1,c))}`:"",table:r(Me,
{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:_v},{key:"count",head:t,number:!0,cell:d=>z(d.count)},{key:"\
share",head:"share",number:!0,cell:d=>W(d.count/Math.max(1,c))}]}),children:r("div",{class:vD,children:[r("div",{class:bD,
style:{"--bins":n.length,"--height":`${a}px`},children:[n.map((d,m)=>r("div",{class:xD,...l.mark(0,m),title:`${_v(d)}: ${z(
d.count)} ${t}, ${W(d.count/Math.max(1,c))}`,onClick:s&&(f=>s(d,f.currentTarget)),children:r("div",{class:wD,style:{"--s\
hare":d.count/u}})},m)),o.map(({at:d,label:m},f)=>{let h=gD(n,d);return h===null?null:r("div",{class:kD,style:{"--at":h},
children:r("span",{class:CD,"data-late":h>.8||f===0&&o.length>1&&h>.22,children:m})},m)})]}),r("div",{class:SD,"aria-hid\
den":"true",children:yD(n,6).map(({at:d,value:m})=>r("span",{class:TD,"data-late":d>.9,style:{"--at":d},children:Oe(m)},
d))})]})})}function _v({from:e,to:t}){return t===null?`${Oe(e)} and more`:`${Oe(e)} to ${Oe(t)}`}var wW=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function Mv(e){let t=Object.
entries(e).filter(([n])=>!wW.includes(n));return Object.fromEntries(t)}function $v(e,t,n){if(!e.funnel)return null;let{compare:o,
...i}=ze(e);return{...i,aggregate:{over:{flows:{funnel:Mv(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - st\
ep_time_${t}, 30, 'log') as length`]}}}var PD="Xd",_D="Sd",Ev="Bd";var CW=8;function $D({answer:e,document:t}){let{steps:n}=e,o=n.at(-1),i=t.funnel?.order!=="any";return r("div",{class:PD,
children:[n.slice(1).map((s,a)=>r(MD,{from:vn(n[a]),to:vn(s),times:s.time_from_previous,question:i&&a<CW?$v(t,a+1,a+2):null},
a)),n.length>2&&o&&r(MD,{from:vn(n[0]),to:vn(o),times:o.time_from_entry,all:!0,question:i?$v(t,1,n.length):null})]})}function MD({
from:e,to:t,times:n,question:o,all:i=!1}){let{answer:s}=gt(o),a=Y(()=>s&&"columns"in s?Em(SW(s)):hD(n?.histogram??[]),[s,
n]),l=n?.median??null,u=n?.p90??null,c=[...l===null?[]:[{at:l,label:`median ${Oe(l)}`}],...u===null?[]:[{at:u,label:`p90\
 ${Oe(u)}`}]];return r(Am,{title:r("span",{class:_D,children:[i&&r("span",{class:Ev,children:"all the way:"}),r($,{value:e,
most:40,middle:!0})," ",r("span",{class:Ev,children:"to"})," ",r($,{value:t,most:40,middle:!0})]}),counting:"actors",bins:a,
markers:c,summary:`Time from ${V(e)} to ${V(t)}: ${q(n?.count??0)} actors, median ${l===null?"unknown":Oe(l)}`})}function SW(e){
return e.rows.flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function TW(e,t){let n=Mv(e.funnel);return{...ze(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function DD(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function ED(e,t,n){
let o=DD(e,t),i=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{PW(e,t,n)}}];return i>1&&e.funnel?.
order!=="any"&&s.push({label:`Explain drop ${i-1} › ${i}`,icon:"difference",act:()=>We({document:TW(e,i),view:"differe\
nce",as:null},`drop ${i-1} › ${i}`)}),s}async function PW(e,t,n){let o=DD(e,t);try{let{only:i}=await Nr(e,t);i&&o!==void 0?
We({document:{...ze(i),paths:{start:o}},view:"paths",as:null},n):X("No condition says who these are.")}catch(i){X(V(U(i).
message))}}var _W="conversion_rate";function AD(e,t){let n=dr(e),o=[],i=(a,l)=>{for(let{time:u,steps:c}of l??[]){let p=c[0]?.count??
0;o.push([u,...a===null?[]:[MW(a)],p>0?c.at(-1)?.from_first??null:null])}};n.length===0&&i(null,e.trend);for(let a of n)
i(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:_W,type:"float64"}],rows:o,stats:e.stats}}function MW(e){return"other"in
e||Array.isArray(e.value)?to(e):e.value}var $W=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function OD(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*$W.get(o);return t}function DW(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(String(t)))-OD(e.query?.funnel?.window)}
var EW=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"Month"}];function RD({
answer:e,document:t,by:n}){let o=Y(()=>AD(e,n),[e,n]),i=e.query?.timezone??t.timezone??"UTC",s=t.funnel?.trend;return o.
rows.length===0?r(Ce,{}):r(A,{children:[r("div",{class:Dm,children:[r("span",{class:sa,children:"by entry"}),r(kt,{label:"\
Length of a bucket",value:String(s??"1d"),choices:EW,onChange:a=>ue("funnel.trend",a)})]}),r(Ml,{answer:o,document:o.query,
zone:i,form:"lines",end:DW(e),onZoom:(a,l)=>hn({from:new Date(a*1e3).toISOString(),to:new Date(l*1e3).toISOString()})})]})}function LD({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,{onMark:a,menu:l}=Zr(i,(c,p)=>i?ED(i,c,p):[]);if(!o||
!i||!AW(o))return r(mr,{result:t});if(Pc(o.steps)===0&&s==="exact"&&n!=="groups")return r(Jr,{result:t,children:"No acto\
r of this range did the first step."});let u=ge(i.funnel?.by).join(", ");return r(no,{children:[n==="trend"&&r(RD,{answer:o,
document:i,by:u}),n==="time"&&r($D,{answer:o,document:i}),n==="groups"&&r(fD,{answer:o,document:e,by:u,onMark:a}),n!=="t\
rend"&&n!=="time"&&n!=="groups"&&r(Z$,{answer:o,intervals:t.intervals,by:u,onMark:a}),l]})}function AW(e){return"steps"in
e}var ND={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],errorPlaces:Rn.funnel,chartOf:()=>"steps",choose:OW,Sentence:cv,Page:LD};function OW(e,t){if(!e.funnel)return e;let{
trend:n}=e.funnel;return t==="trend"?n===void 0?Te(e,"funnel.trend","1d"):e:n===void 0?e:Te(Te(e,"funnel.trend",void 0),
"funnel.trend_mode",void 0)}var BD=new Map;function RW(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function FD(e,t){let n=RW(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";BD.set(`${e.dataset} ${o}`,e);let i=BD.get(
`${e.dataset} ${n}`),s=ze(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...i?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,p=n==="\
lifecycle"?i?.lifecycle:i?.stickiness;return{...s,[n]:{...p,...u,...c===void 0?{}:{event:c}}}}function zD(e){return ID([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function ID(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return HD((e.find(o=>o*n>=t*(1-1e-9))??10)*n)}function Om(e,t,n){let o=ID([1,2,2.5,5,10],Math.
max(t-e,1e-12)/Math.max(1,n)),i=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-i)+1},
(a,l)=>HD((i+l)*o))}function HD(e){return Number(e.toPrecision(12))}var qD="Cd",VD="Ed",WD="Id",UD="Ud",KD="Hd",jD="Ld",GD="Ai",JD="Md",ZD="Nd",YD="d",QD="Rd",XD="Ad",Av="Dd",Ov="se";function Rm({title:e,summary:t,parts:n,bars:o,over:i,intervals:s,actions:a,onPart:l}){let u=w=>$t(q(w),s),c=Bt(n.length,
o.length,({row:w,column:S},E)=>l(S,w,E)),p=o.map(({values:w})=>({up:eE(w,1),down:eE(w,-1)})),d=Math.max(0,...p.map(({up:w})=>w)),
m=Math.min(0,...p.map(({down:w})=>w)),f=Math.max(d-m,1e-12),h=Math.max(1,Math.ceil(o.length/12)),v=c.at,y=v?o[v.column]:
void 0,P=(w,S)=>`${w.label}, ${n[S].label}: ${s===null?z(Math.abs(w.values[S]??0)):u(Math.abs(w.values[S]??0))}${w.unfinished?
", not over":""}`;return r(Je,{title:e,summary:t,announced:y&&v?P(y,v.row):"",onKey:c.key,actions:a,table:r(Me,{label:i,
rows:o,columns:[{key:"over",head:i,cell:({label:w,unfinished:S})=>`${w}${S?" (not over)":""}`},...n.map((w,S)=>({key:w.key,
head:w.label,number:!0,cell:({values:E})=>u(E[S]??0)}))]}),legend:n.length>1&&r("ul",{class:XD,children:[n.map(w=>r("li",
{class:Av,children:[r("span",{class:Ov,style:{"--color":`var(${w.color})`}}),w.label]},w.key)),o.some(({unfinished:w})=>w)&&
r("li",{class:Av,children:[r("span",{class:Ov,"data-unfinished":"true"}),"not over"]})]}),children:r("div",{class:qD,children:[
r("div",{class:VD,"aria-hidden":"true",children:Om(m,d,7).map(w=>r("span",{class:WD,style:{"--at":(d-w)/f},children:r("s\
pan",{class:UD,children:q(Math.abs(w))})},w))}),r("div",{class:KD,children:r("div",{class:jD,style:{"--bars":o.length},children:o.
map((w,S)=>r("div",{class:GD,children:[r("div",{class:JD,style:{"--share":d/f},children:n.map((E,M)=>(w.values[M]??0)>0&&
x(w,E,M,S,d)).reverse()}),r("div",{class:ZD,style:{"--share":-m/f},children:n.map((E,M)=>(w.values[M]??0)<0&&x(w,E,M,S,-m))}),
S%h===0&&r("span",{class:QD,children:w.short})]},S))})})]})});function x(w,S,E,M,N){return r("div",{class:YD,"data-unfin\
ished":w.unfinished,title:P(w,E),...c.mark(E,M),style:{"--share":Math.abs(w.values[E]??0)/N,"--color":`var(${S.color})`},
onClick:R=>l(M,E,R.currentTarget)},S.key)}}function eE(e,t){return e.reduce((n,o)=>o*t>0?n+o:n,0)}var tE=["returning","resurrecting","new","dormant"],nE=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],NW=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function oE({answer:e,
zone:t,onMark:n}){let o=Yn(e),i=e.query?.lifecycle?.period??"day",s=NW.get(i)??86400,a=e.periods.map(c=>({label:An(c.start,
s,t),short:s<86400?K(c.start,t,"clock"):s>20*86400?K(c.start,t,"month"):K(c.start,t,"dayShort"),values:tE.map(p=>c[p]),unfinished:!c.
complete})),l=e.periods.findLast(({complete:c})=>c)??e.periods.at(-1),u=l?`, in the last finished one ${q(l.new)} new, ${q(
l.returning)} returning, ${q(l.resurrecting)} back again, ${q(-l.dormant)} gone`:"";return r(Rm,{title:`Active by ${i}: \
above the line who is here, below who is gone`,over:i,parts:nE,bars:a,intervals:o,summary:`Lifecycle over ${a.length} pe\
riods${u}`,onPart:(c,p,d)=>n({period:e.periods[c].start,state:tE[p]},`${nE[p].label}, ${a[c].label}`,d)})}var rE="Td",iE="_d",sE="qd",aE="Fd",lE="Gd",uE="Jd",cE="Di",pE="Kd";var Rv=280,ki={top:12,right:24,bottom:28,left:56},dE=4;function mE({title:e,summary:t,curves:n,names:o,period:i,text:s=W,
table:a,onPoint:l}){let{host:u,width:c}=Ga(),[p,d]=k(new Set),m=n.filter(({key:N})=>!p.has(N)),f=Bt(m.length,o.length,({
row:N,column:R},G)=>l(n.indexOf(m[N]),R,G)),h=zD(Math.max(0,...m.flatMap(({points:N})=>N.map(R=>(m.length<=dE?R?.high:R?.
value)??0)))),v=Math.max(1,c-ki.left-ki.right),y=N=>ki.left+(o.length<2?v/2:N/(o.length-1)*v),P=N=>ki.top+(1-N/h)*(Rv-ki.
top-ki.bottom),x=f.at,w=x?m[x.row]:void 0,S=x&&w?w.points[x.column]??null:null,E=x&&w?`${w.name}, ${i} ${o[x.column]}: ${S?
`${s(S.value)}, between ${s(S.low)} and ${s(S.high)}`:"not over"}`:"",M=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(
v/48))));return r(Je,{title:e,summary:t,announced:E,onKey:f.key,table:a,actions:E&&r("span",{class:pE,"aria-hidden":"tru\
e",children:E}),legend:n.length>1&&r(Ed,{rows:n.map(({key:N,keys:R,color:G,points:L})=>({key:N,keys:R,color:G??0,last:L.
findLast(B=>B!==null)?.value??null,total:0})),all:n.length,hidden:p,onHidden:d,text:s}),children:r("div",{ref:u,class:rE,
children:c>0&&r("svg",{width:c,height:Rv,"aria-hidden":"true",children:[Om(0,h,5).map(N=>r("g",{children:[r("line",{x1:ki.
left,x2:c-ki.right,y1:P(N),y2:P(N),class:iE}),r("text",{x:ki.left-8,y:P(N)+4,class:sE,children:s(N)})]},N)),o.map((N,R)=>R%
M===0&&r("text",{x:y(R),y:Rv-8,class:aE,children:N},N)),m.length<=dE&&m.map(({key:N,points:R,color:G})=>r("path",{d:zW(R,
y,P),class:uE,style:{fill:Lv(G)}},N)),m.map(({key:N,points:R,color:G})=>r("path",{d:FW(R,y,P),class:lE,"stroke-dasharray":G===
null?void 0:ja(G).join(" "),style:{stroke:Lv(G)}},N)),m.map((N,R)=>N.points.map((G,L)=>G&&r("circle",{cx:y(L),cy:P(G.value),
r:x?.row===R&&x.column===L?5:3,class:cE,style:{fill:Lv(N.color)},...f.mark(R,L),onPointerEnter:()=>f.set({row:R,column:L}),
onClick:B=>l(n.indexOf(N),L,B.currentTarget)},`${N.key} ${L}`)))]})})})}function Lv(e){return e===null?"var(--other)":`v\
ar(${fn(e)})`}function FW(e,t,n){return e.map((o,i)=>o===null?"":`${e[i-1]?"L":"M"}${t(i)} ${n(o.value)}`).join("")}function zW(e,t,n){
let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let i=o.map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),
s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...i,...s].join("L")}Z`}function fE(e,t,n,o){let i=a=>o===null?null:Dn(o,a)??{},s={kind:"total",group:e,start:"",size:t.cohorts.reduce((a,{size:l})=>a+
l,0),cells:t.total.map(({count:a,size:l,share:u,value:c},p)=>({count:a,size:l,share:u,value:hE(c),complete:l>0,intervals:i(
["total",p])}))};return n?[s,...t.cohorts.map(({start:a,size:l,periods:u},c)=>({kind:"cohort",group:e,start:a,size:l,cells:u.
map(({count:p,share:d,value:m,complete:f},h)=>({count:p,size:l,share:d,value:hE(m),complete:f,intervals:i(["cohorts",c,"\
periods",h])}))}))]:[s]}function hE(e){return typeof e=="number"?e:null}function Lm(e,t,n=null){let o=(e.groups??[]).flatMap(
(i,s)=>fE(i,i,t(s),n===null?null:Dn(n,["groups",s])??{}));return[...fE(null,e,t(-1),n),...o]}function Dc(e,t){return t===
"share"?e.share:t==="count"?e.count:e.value}function Nv(e,t){let n=t==="count"&&e.some(({kind:i})=>i==="cohort")?e.filter(
({kind:i})=>i==="cohort"):e,o=0;for(let{cells:i}of n)i.forEach((s,a)=>{a>0&&s.complete&&(o=Math.max(o,Dc(s,t)??0))});return o}
var gE=9;function yE(e,t){return e===null||e<=0||t<=0?0:Math.min(gE,Math.max(1,Math.ceil(e/t*gE)))}function vE(e,t){return{
fromRow:Math.min(e.row,t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,
t.column)}}function bE(e,t){let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.slice(t.fromRow,t.toRow+1))if(o.kind!==
"total")for(let i of o.cells.slice(t.fromColumn,t.toColumn+1))n.cells++,i.complete?(n.count+=i.count,n.size+=i.size):n.unfinished++;
return n}function xE(e,t){if(t<=0)return null;let n=1.959964,o=e/t,i=1+n*n/t,s=(o+n*n/(2*t))/i,a=n*Math.sqrt(o*(1-o)/t+n*
n/(4*t*t))/i;return[Math.max(0,s-a),Math.min(1,s+a)]}function Ec(e){let t=e.query?.retention?.brackets,n=e.total.length;
return t?["0",...t.map(i=>Array.isArray(i)?i.join("–"):String(i))].slice(0,n):Array.from({length:n},(i,s)=>String(s))}function Nm({rows:e,names:t,rowName:n}){let o=Y(()=>[{key:"cohort",head:"cohort",cell:i=>r("bdi",{children:V(n(i))})},{key:"\
size",head:"size",number:!0,cell:i=>z(i.size)},...t.map((i,s)=>({key:`period ${i}`,head:i,number:!0,cell:({cells:a})=>{let l=a[s];
return l===void 0||l.size===0?"–":`${z(l.count)} (${W(l.share)})${l.complete?"":" not over"}`}}))],[t]);return r(Me,{label:"\
Cohorts",rows:e,columns:o})}var IW=50;function kE({answer:e,by:t,onMark:n}){let o=e.query?.retention?.period??"day",i=Ec(e).slice(1),s=Y(()=>(e.groups??
[]).slice(0,IW),[e]),a=Y(()=>s.length===0?[wE(e.total,null,t)]:s.map(p=>wE(p.total,p,t)),[e,t]),l=Lm(e,()=>!1),u=(p,d,m)=>{
let f=s[p]??null;n({period:d+1,state:"returned",...as(f)},`${f?to(f):"all"}, ${o} ${i[d]}`,m)},c=a[0]?.points[0];return r(
mE,{title:`Came back, by ${o}, with 95 % intervals`,curves:a,names:i,period:o,onPoint:u,summary:`Retention curves${t===""?
"":` by ${V(t)}`}: ${a.length} lines over ${i.length} periods, ${c?W(c.value):"nobody"} in ${o} 1`,table:r(Nm,{rows:l,names:Ec(
e),rowName:({group:p})=>p?to(p):"all"})})}function wE(e,t,n){let o=t?to(t):"all",i=e.slice(1).map(({count:l,size:u,share:c})=>{
let p=xE(l,u);return p&&{value:c,low:p[0],high:p[1]}}),s=t===null?["all"]:"other"in t?[o]:Array.isArray(t.value)?t.value:
[t.value],a=t===null?0:"other"in t?null:Pn(n,s);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:s,name:o,color:a,points:i}}var SE="Od",TE="Pd",PE="Qd",_E="l",Bm="ce",Fm="Ti",ME="Vd",$E="e",DE="ge",EE="Wd",AE="Yd",OE="Zd",RE="el",LE="_i",NE="qi";function BE({row:e,name:t,by:n,says:o,largest:i,open:s,onToggle:a,marked:l,mark:u,text:c,onChoose:p,onPress:d}){return r(
"tr",{class:e.kind==="total"?DE:void 0,children:[r("th",{scope:"row",class:Bm,children:s===null?r("span",{class:EE,children:t}):
r("button",{type:"button",tabIndex:-1,class:AE,"aria-expanded":s,onClick:a,children:[r(ie,{name:s?"down":"right",size:12}),
e.group===null?"all":r(wi,{property:n,group:e.group,most:24})]})}),r("td",{class:Fm,title:z(e.size),children:$t(q(e.size),
e.cells[0]?.intervals??null)}),e.cells.map((m,f)=>{let h=e.kind==="total"&&!m.complete;return r("td",{class:$E,"data-sha\
de":f===0||!m.complete?0:yE(Dc(m,o),i),"data-open":!m.complete,"data-marked":l(f),...u(f),title:h?"no finished period":`${$t(
z(m.count),m.intervals)} of ${$t(z(m.size),m.intervals)}, ${Vn(m.share,ut(m.intervals,["share"]))}${m.complete?"":", not\
 over"}`,onClick:v=>p(f,v.currentTarget),onPointerDown:()=>d(f,!1),onPointerEnter:v=>{v.buttons===1&&d(f,!0)},children:h?
"":c(m)},f)})]})}var HW=120,qW=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function FE({answer:e,says:t,by:n,
zone:o,onMark:i}){let[s,a]=k(new Set),[l,u]=k(!1),[c,p]=k(null),d=(e.groups?.length??0)>0,m=Yn(e),f=Y(()=>Lm(e,L=>s.has(
L)!==(L===-1&&!d),m),[e,m,s,d]),h=l?f:f.slice(0,HW),v=Ec(e),y=e.query?.retention?.period??"day",P=qW.get(y)??86400,x=L=>L.
kind==="cohort"?An(L.start,P,o):L.group===null?"all":to(L.group),w=(L,B)=>{let Q=h[L.row],J={period:L.column,state:"retu\
rned",...Q.kind==="cohort"?{cohort:Q.start}:{},...as(Q.group)};i(J,`${x(Q)}, ${y} ${v[L.column]}`,B)},S=Bt(h.length,v.length,
w),E=c&&S.at?vE(c,S.at):null,M=L=>(L.key.startsWith("Arrow")&&p(L.shiftKey?c??S.at:null),L.key==="Escape"&&c?(p(null),!0):
S.key(L)),N=L=>{let B=new Set(s);B.delete(L)||B.add(L),a(B)},R=S.at?h[S.at.row]:void 0,G=E?KW(h,E):R&&S.at?`${x(R)}, ${y}\
 ${v[S.at.column]}: ${UW(R.cells[S.at.column])}`:"";return r(Je,{scrolls:!0,title:r(A,{children:["Came back, by ",y," ",
r("span",{class:SE,children:["of ",$t(q(h[0]?.size??0),m)," actors"]})]}),summary:jW(e,y),announced:G,onKey:M,actions:E&&
r("span",{class:TE,children:G}),table:r(Nm,{rows:f,names:v,rowName:x}),legend:r("div",{class:RE,"aria-hidden":"true",children:[
r("span",{children:"0"}),r("span",{class:LE}),r("span",{children:VW(Nv(f,t),t)}),r("span",{class:NE})," period not over,\
 in no total"]}),children:r("div",{class:PE,children:[r("table",{class:_E,children:[r("thead",{children:r("tr",{children:[
r("th",{scope:"col",class:Bm,children:d?n:"cohort"}),r("th",{scope:"col",class:Fm,children:"size"}),v.map((L,B)=>r("th",
{scope:"col",class:ME,children:B===0?`${y} 0`:L},L))]})}),r("tbody",{onPointerLeave:()=>{},children:h.map((L,B)=>r(BE,{row:L,
name:x(L),by:n,says:t,largest:Nv(f,t),open:L.kind==="total"?f[B+1]?.kind==="cohort":null,onToggle:()=>N(L.group===null?-1:
(e.groups??[]).indexOf(L.group)),marked:Q=>E!==null&&B>=E.fromRow&&B<=E.toRow&&Q>=E.fromColumn&&Q<=E.toColumn,mark:Q=>S.
mark(B,Q),text:Q=>WW(Q,t),onChoose:(Q,J)=>{c||w({row:B,column:Q},J)},onPress:(Q,J)=>{p(J?c??S.at:null),S.set({row:B,column:Q})}},
B))})]}),f.length>h.length&&r("button",{type:"button",class:OE,onClick:()=>u(!0),children:["All ",z(f.length)," rows"]})]})})}
function VW(e,t){return e===null?"–":t==="share"?W(e):q(e)}function WW(e,t){let n=Dc(e,t);if(n===null)return"–";let o=ut(
e.intervals,[t]);return Yi(t==="share"?Vn(n,o):No(n,o)).replace(/^~./,"")}function UW(e){if(!e)return"no such period";let t=e.
value===null?"":`, value ${q(e.value)}`;return`${$t(z(e.count),e.intervals)} of ${$t(z(e.size),e.intervals)}, ${Vn(e.share,
ut(e.intervals,["share"]))}${t}${e.complete?"":", the period is not over"}`}function KW(e,t){let{cells:n,unfinished:o,count:i,
size:s}=bE(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n} cells: ${q(i)} of ${q(
s)}, ${s===0?"–":W(i/s)}${a}`}function jW(e,t){let n=e.total[1],o=e.total.findLast(({size:i})=>i>0);return`Retention b\
y ${t}: ${e.cohorts.length} cohorts, ${W(n?.share??0)} came back in ${t} 1, ${W(o?.share??0)} in the last finished one`}function zE({answer:e,onMark:t}){let[n,o]=k(!1),i=Yn(e),s=e.query?.stickiness?.period??"day",a=e.active_periods.map(c=>({
label:Le(c.periods,s)+(n?" or more":""),short:String(c.periods),values:[n?c.or_more:c.count],unfinished:!1})),l=e.active_periods[0],
u=e.active_periods.reduce((c,p)=>c+p.periods*p.count,0)/Math.max(1,e.count);return r(Rm,{title:`On how many ${s}s: ${$t(
q(e.count),i)} actors, ${$t(u.toFixed(1),i)} on average`,over:`${s}s`,bars:a,intervals:i,parts:[{key:"actors",label:"act\
ors",color:"--series-1"}],summary:`Stickiness: ${q(e.count)} actors, ${W(l?.share??0)} on one ${s} only, ${u.toFixed(1)}\
 on average`,actions:r(kt,{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:c=>o(c==="more"),choices:[
{value:"exactly",label:"Exactly"},{value:"more",label:"Or more"}]}),onPart:(c,p,d)=>t({periods:e.active_periods[c].periods,
...n?{or_more:!0}:{}},a[c].label,d)})}var IE="il";function HE({result:e,as:t}){let{answer:n,of:o,phase:i}=e,[s,a]=k(!1),l=Zr(o,d=>o?YW(o,d):[]),u=(d,m,f)=>l.onMark(d.state===
"returned"&&s&&d.period!==0?{...d,state:"not_returned"}:d,s?`not: ${m}`:m,f);if(!n||!o)return r(mr,{result:e});let c=n.query?.
timezone??o.timezone??"UTC";if(eU(n))return r(no,{children:[r(zE,{answer:n,onMark:l.onMark}),l.menu]});if(XW(n))return r(
no,{children:[r(oE,{answer:n,zone:c,onMark:l.onMark}),l.menu]});if(!QW(n))return r(mr,{result:e});if(n.cohorts.every(({size:d})=>d===
0)&&i==="exact")return r(Jr,{result:e,children:"Nobody of this range did what starts a cohort."});let p=ge(o.retention?.
by).join(", ");return r(no,{children:[r(ZW,{answer:n,as:t,by:p,zone:c,onMark:u,measured:o.retention?.measure!==void 0,notReturned:s,
onNotReturned:a}),l.menu]})}function ZW({answer:e,as:t,by:n,zone:o,onMark:i,measured:s,notReturned:a,onNotReturned:l}){let[
u,c]=k(()=>Dr("retention-says")??"share"),p=f=>{c(f),Er("retention-says",f)},d=u==="value"&&!s?"share":u,m=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",label:"Value"}]:[]];return r(no,{children:[r("div",{class:IE,
children:[t!=="curve"&&r(kt,{label:"What cells say",value:d,onChange:p,choices:m}),r(kt,{label:"Whose menu a cell opens",
value:a?"not":"returned",onChange:f=>l(f==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?r(kE,{answer:e,by:n,onMark:i}):r(FE,{answer:e,says:d,by:n,zone:o,onMark:i})]})}function YW(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>We(
{document:{...ze(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function QW(e){return"cohorts"in e}
function XW(e){return"periods"in e}function eU(e){return"active_periods"in e}function qE(e){return e.document.lifecycle?r(dv,{...e}):e.document.stickiness?r(mv,{...e}):r(pv,{...e})}var VE={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],errorPlaces:[...Rn.retention,...Rn.lifecycle,...Rn.stickiness],chartOf:e=>e.lifecycle?"life\
cycle":e.stickiness?"stickiness":"matrix",choose:FD,Sentence:qE,Page:HE};function WE({answer:e}){let t=(n,o)=>o?r($,{shown:En}):r($,{value:n,most:64,middle:!0});return r(Me,{label:"What follows\
 what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,cell:({depth:n})=>String(n)},{key:"from",head:"from",cell:n=>t(
n.from,n.from_other)},{key:"to",head:"to",cell:n=>t(n.to,n.to_other)},{key:"count",head:"paths",number:!0,cell:({count:n})=>z(
n)},{key:"share",head:"of all",number:!0,cell:({count:n})=>W(n/Math.max(1,e.count))},{key:"median",head:"median time",number:!0,
cell:({time:n})=>n.median===null?"–":Oe(n.median)}]})}function zm(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function tU(e){return"other"in e?zm(e.depth,null,
!0):zm(e.depth,e.value,!1)}function UE(e,t){let n=[...new Set(e.nodes.map(({depth:p})=>p))].sort((p,d)=>p-d),o=n.map(p=>e.
nodes.filter(d=>d.depth===p).sort(nU)),i=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(p=>p.
reduce((d,{count:m})=>d+m,0))),a=Math.max(...o.map(p=>p.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((p,d)=>{let m=0;for(let f of p){let h=Math.max(t.nodeLeast,f.count*l);u.push({key:tU(f),depth:f.depth,value:"\
other"in f?void 0:f.value,others:"other"in f?f.nodes:0,count:f.count,starts:f.starts,ends:f.ends,x:d*i,y:m,height:h}),m+=
h+t.gap}});let c=Math.max(...u.map(p=>p.y+p.height),0);return{nodes:u,edges:oU(e.edges,u,l),depths:n,width:i*n.length,height:c,
columnWidth:i}}function nU(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function oU(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),i=e.flatMap(c=>{let p=o.get(zm(c.depth,c.from,c.from_other===!0)),d=o.get(zm(c.depth+1,c.to,c.to_other===
!0));return p&&d?[{edge:c,from:p,to:d}]:[]}),s=new Map,a=new Map,l=(c,p,d)=>{let m=c.get(p.key)??0;return c.set(p.key,m+
d),p.y+m},u=new Map;for(let{edge:c,from:p}of[...i].sort((d,m)=>d.to.y-m.to.y))u.set(c,l(s,p,c.count*n));return[...i].sort(
(c,p)=>c.from.y-p.from.y).map(({edge:c,from:p,to:d})=>({from:p.key,to:d.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,d,c.count*n)}))}function KE(e,t){let n=new Set([t]),o=new Set,i=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),i(u[l],a,l))};return i(t,"from","to"),i(t,"to","from"),{nodes:n,edges:o}}
function jE(e,t,n){let o=(t+n)/2,i=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+i}C${o} ${a+i} ${o} ${s+i} ${t} ${s+i}Z`}var GE="rl",JE="al",ZE="tl",YE="ol",QE="nl",XE="v",eA="he",tA="H",nA="Fi",oA="pl",rA="fe",iA="dl";var aa=8,iU=6.6;function sA({answer:e,actions:t,onMark:n}){let{host:o,width:i}=Ga(),s=Yn(e),a=Y(()=>UE(e,{width:Math.max(
i,1),height:460,bar:aa,columnLeast:148,nodeLeast:20,gap:8}),[e,i]),l=Y(()=>a.depths.map(x=>a.nodes.filter(w=>w.depth===x)),
[a]),[u,c]=k(null),p=Math.max(0,...l.map(x=>x.length)),d=Bt(p,l.length,({row:x,column:w},S)=>{let E=l[w][x];E&&v(E,S)}),
m=d.at?l[d.at.column]?.[Math.min(d.at.row,l[d.at.column].length-1)]:void 0,f=u??m?.key??null,h=Y(()=>f===null?null:KE(a,
f),[a,f]),v=(x,w)=>{n({depth:x.depth,node:x.others>0?{other:!0}:{value:x.value}},Ac(x),w)},y=x=>(x.key.startsWith("Arrow")&&
c(null),d.key(x)),P=f===null?"":aU(a,f,e.count);return r(Je,{scrolls:!0,title:r(A,{children:[No(e.count,ut(s,["count"])),
" paths ",r("span",{class:JE,children:P})]}),summary:lU(e,a),onKey:y,announced:m?P:"",actions:r(A,{children:[r("span",{class:ZE,
children:[r("span",{class:YE}),"path ends"]}),t]}),table:r(WE,{answer:e}),children:r("div",{ref:o,class:GE,children:i>0&&
r("svg",{width:a.width,height:a.height+32,onPointerLeave:()=>c(null),"aria-hidden":"true",children:[a.depths.map((x,w)=>r(
"text",{x:w*a.columnWidth,y:14,class:QE,children:aA(x)},x)),r("g",{transform:"translate(0 28)",children:[a.edges.map(x=>{
let w=a.nodes.find(({key:E})=>E===x.from),S=h?.edges.has(x)??!1;return r("path",{d:jE(x,w.x+aa,w.x+a.columnWidth),class:XE,
"data-lit":S,"data-dim":h!==null&&!S,children:r("title",{children:`${z(x.count)}${x.median===null?"":`, median ${Oe(x.median)}`}`})},
`${x.from} ${x.to}`)}),l.map((x,w)=>x.map((S,E)=>r(sU,{node:S,count:$t(q(S.count),s),width:a.columnWidth-aa,mark:d.mark(
E,w),isAt:m===S,dim:h!==null&&!h.nodes.has(S.key),onPoint:()=>c(S.key),onChoose:M=>v(S,M)},S.key)))]})]})})})}function sU({
node:e,count:t,width:n,mark:o,isAt:i,dim:s,onPoint:a,onChoose:l}){let u=Math.max(4,Math.floor((n-20)/iU)-t.length-1),c=e.
count===0?0:e.ends/e.count;return r("g",{class:eA,"data-dim":s,"data-other":e.others>0,onPointerEnter:a,onClick:p=>l(p.currentTarget.
firstElementChild),children:[r("rect",{x:e.x,y:e.y,width:aa,height:e.height,rx:2,class:tA,...o,"data-cursor":i}),c>0&&r(
"rect",{x:e.x,y:e.y+e.height*(1-c),width:aa,height:e.height*c,rx:2,class:nA}),r("rect",{x:e.x+aa,y:e.y,width:n-16,height:20,
class:oA}),r("text",{x:e.x+aa+6,y:e.y+14,class:rA,children:[r("tspan",{"data-word":e.others>0,children:Ka(Ac(e),u)}),r("\
tspan",{dx:6,class:iA,children:t})]}),r("title",{children:`${Ac(e)}: ${z(e.count)}${e.ends>0?`, ${z(e.ends)} end here`:""}${e.
starts>0?`, ${z(e.starts)} begin here`:""}`})]})}function Ac(e){return e.others>0?`${En.text} ${e.others}`:ee(e.value).text}
function aA(e){return e===0?"start":e<0?`−${-e}`:`+${e}`}function aU(e,t,n){let o=e.nodes.find(s=>s.key===t);if(!o)return"";
let i=o.ends===0?"":`, ${W(o.ends/Math.max(1,o.count))} end here`;return`${aA(o.depth)} ${Ac(o)}: ${z(o.count)}, ${W(o.count/
Math.max(1,n))} of all${i}`}function lU(e,t){let n=t.nodes.find(({depth:i})=>i===1),o=n?`, most often followed by ${Ac(n)}\
 (${W(n.count/Math.max(1,e.count))})`:"";return`${q(e.count)} paths over ${t.depths.length} depths${o}; ${In.other} stan\
ds for rare ones`}var lA="ll",uA="L",cA="xl",pA="sl",dA="Gi",mA="ue",Bv="cl",fA="gl",hA="hl";function yA({answer:e,onFunnel:t}){let n=e.top_paths,o=Yn(e),i=Bt(n.length,1,({row:l})=>{let u=n[l];u&&!("other"in u)&&t(
u.nodes)}),s=i.at?n[i.at.row]:void 0,a=Math.max(1,...n.map(l=>"other"in l?0:l.count));return r(Je,{scrolls:!0,title:`${$t(
q(e.count),o)} paths`,summary:`Whole paths: ${n.slice(0,3).map(l=>gA(l,e.count)).join("; ")}`,announced:s?gA(s,e.count):
"",onKey:i.key,table:r(cU,{answer:e}),children:r("ol",{class:lA,children:n.map((l,u)=>r("li",{class:uA,...i.mark(u,0),children:[
r("span",{class:cA,title:z(l.count),children:$t(q(l.count),o)}),r("span",{class:pA,children:W(l.count/Math.max(1,e.count))}),
r("span",{class:dA,children:r("span",{class:mA,"data-other":"other"in l,style:{"--share":Math.min(1,l.count/a)}})}),"oth\
er"in l?r("span",{class:Bv,children:[r($,{shown:En})," ",z(l.paths)," other paths"]}):r(A,{children:[r("span",{class:Bv,
children:l.nodes.map((c,p)=>r("span",{class:fA,children:[p>0&&r("span",{class:hA,"aria-hidden":"true",children:"›"}),r(
$,{value:c,most:32,middle:!0})]},p))}),l.nodes.length>1&&r(_,{small:!0,kind:"quiet",icon:"funnel",onClick:()=>t(l.nodes),
children:"Funnel"})]})]},u))})})}function cU({answer:e}){return r(Me,{label:"Paths",rows:e.top_paths,columns:[{key:"coun\
t",head:"paths",number:!0,cell:({count:t})=>z(t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>W(t/Math.max(1,
e.count))},{key:"path",head:"path",cell:t=>r("bdi",{children:vA(t)})}]})}function vA(e){return"other"in e?`${En.text} ${e.
paths}`:e.nodes.map(t=>ee(t).text).join(" › ")}function gA(e,t){return`${vA(e)}: ${z(e.count)}, ${W(e.count/Math.max(1,
t))}`}function Fv(e){return e.paths?.node??"event"}function ql(e,t){let n=Fv(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?_n(t):String(t)}`}function Im(e,t){return{...e,paths:{...e.paths,...t}}}
function bA(e,t){let{end:n,end_at:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,start:ql(e,t),after:s.after||5}}}
function xA(e,t){let{start:n,after:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,end:ql(e,t),before:i||o||5}}}function wA(e,t){
let n=e.paths?.exclude,o=ql(e,t);return Im(e,{exclude:n===void 0?o:`${n} or ${o}`})}function kA(e,t,n){let o=Fv(e);return Im(
e,{node:`if(${ql(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function CA(e,t,n){
return Im(e,{node:`if(${ql(e,t)}, ${_n(n)}, string(${Fv(e)}))`})}function SA(e,t){let{start:n,end:o,before:i,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?i??5:s??5)+t));return Im(e,a?{before:u}:{after:u})}function TA(e,t){
let{per:n,gap:o,session:i}=e.paths??{};return{...ze(e),funnel:{...n===void 0?{}:{per:n},steps:t.slice(0,64).map(s=>({name:String(
s??"(null)"),where:ql(e,s)})),session:i??{gap:o??"30m"},order:"strict",strict_allows:"repeats"}}}var _A="fl",MA="ul",$A="ml";function DA({document:e,change:t,onClose:n}){let i=(Ae(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),We({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?r(nt,{title:"\
Merge under a name",onClose:n,children:r(Jt,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(CA(e,t.value,a.trim()),"merge")}})}):r(nt,{title:"E\
xpand by a property",onClose:n,children:r("ul",{class:MA,children:i.map(a=>r("li",{children:r(_,{kind:"plain",class:$A,onClick:()=>s(
kA(e,t.value,be(a)),"expand"),children:r($,{value:a})})},a))})})}function EA({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,[a,l]=k(null),{onMark:u,menu:c}=Zr(i,(p,d)=>!i||!p.
node||!("value"in p.node)?[]:mU(i,p.node.value,d,m=>l({kind:m,value:p.node.value,label:d})));return!o||!i||!fU(o)?r(mr,{
result:t}):o.count===0&&s==="exact"?r(Jr,{result:t,children:"No session of this range has such a path."}):n==="list"?r(no,
{children:r(yA,{answer:o,onFunnel:p=>dU(i,p)})}):r(no,{children:[r(sA,{answer:o,onMark:u,actions:r(pU,{document:e})}),c,
a&&r(DA,{document:i,change:a,onClose:()=>l(null)})]})}function pU({document:e}){let t=n=>de({document:SA(e,n)});return r(
"span",{class:_A,children:[r(_,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),r("span",{
children:"steps"}),r(_,{small:!0,kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function dU(e,t){
We({document:TA(e,t),view:"funnel",as:null},"funnel of a path")}function mU(e,t,n,o){let i=(s,a,l)=>({label:s,icon:a,act:()=>We(
{document:l(e,t)},`${s.toLowerCase()}: ${n}`)});return[i("Start here","right",bA),i("End here","left",xA),i("Hide","minu\
s",wA),{label:"Expand by property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merg\
e")}]}function fU(e){return"top_paths"in e}var AA={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],errorPlaces:Rn.paths,chartOf:()=>"flow",Sentence:fv,Page:EA};function la(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function Iv(e,t,n){
let o=la(e),i={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...ze(e),aggregate:{over:i,...t}}}function OA(e){
return Iv(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function RA(e){return Iv(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function LA(e){
let t=la(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function Hv(e,t,n){
let{properties:o,...i}=la(e);return{...ze(e),aggregate:{over:{sessions:{...i,properties:{[t]:n}}},measures:["count()"],by:[
be(t)],limit:6}}}var hU=864e5,gU=300;function NA(e,t,n,o,i){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(hU/24,l*gU/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},p=Object.keys(la(e).properties??{}).map(be),{compare:d,
...m}=Iv(e,{measures:["count()"],by:[be(o),"start","end","duration","events",...p],order:["start desc"],limit:i});return{
...m,...c}}function BA(e,t,n,o,i){let s=[...new Set(n.map(f=>_n(String(f))))].join(", "),a=`string(${be(t)}) in (${s})`,
{where:l,from:u,to:c,compare:p,sample:d,...m}=ze(e);return{...m,from:o,to:new Date(Date.parse(i)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",be(t),"event"],order:"time asc",limit:1e4}}}function FA({answer:e,onMark:t}){let n=Y(()=>Em((e?.rows??[]).flatMap(([i,s])=>typeof i=="number"&&typeof s=="number"?[{
from:i,count:s}]:[])),[e]);if(!e)return r(Ce,{});let o=n.reduce((i,{count:s})=>i+s,0);return r(Am,{title:"How long",height:300,
counting:"sessions",bins:n,summary:`Durations of ${q(o)} sessions, in ${n.length} bins that grow`,onBin:(i,s)=>t({range:{
column:"duration",from:i.from,...i.to===null?{}:{to:i.to}}},i.to===null?`${Oe(i.from)} and more`:`${Oe(i.from)} to ${Oe(
i.to)}`,s)})}var zA="vl",IA="wl",HA="bl",qA="yl",VA="kl",WA="zl",UA="jl",KA="Xl",jA="Ji",GA="Sl",JA="Bl",ZA="me",YA="Cl",QA="El";function XA({answer:e}){let[t,n,o,i,s,a]=(e?.rows[0]??[]).map(u=>typeof u=="number"?u:null),l=t??0;return r("dl",{class:zA,
children:[r(Wl,{label:"sessions",value:Vl(t,q),...typeof t=="number"?{title:z(t)}:{}}),r(Wl,{label:"events each",value:Vl(
n,u=>u.toFixed(1))}),r(Wl,{label:"median duration",value:Vl(o,Oe)}),r(Wl,{label:"p90 duration",value:Vl(i,Oe)}),r(Wl,{label:"\
of one event only",value:Vl(s,u=>W(l===0?0:u/l))}),r(Wl,{label:"events",value:Vl(a,q)})]})}function Vl(e,t){return e==null?
"–":t(e)}function Wl({label:e,value:t,title:n}){return r("div",{class:IA,children:[r("dd",{class:HA,title:n,children:t}),
r("dt",{class:qA,children:e})]})}var e4="Il",t4="i",Oc="Ul",Vv="Hl",n4="Ll",o4="Ki",r4="Oi";function i4({title:e,sessions:t,events:n,per:o,properties:i,zone:s,onSession:a}){let[l,u]=k(!1),c=Y(()=>E0(t,n),[t,n]),p=Bt(
t.length,1,({row:f})=>a(t[f])),d=Math.max(1,...t.map(({start:f,end:h})=>h-f)),m=p.at?t[p.at.row]:void 0;return r(Je,{scrolls:!0,
title:e,summary:`The latest ${t.length} sessions`,announced:m?wU(m,o,s):"",onKey:p.key,actions:r(kt,{label:"Scale of the\
 timelines",value:l?"own":"one",onChange:f=>u(f==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Ea\
ch its own"}]}),table:r(xU,{sessions:t,per:o,properties:i,zone:s}),children:r("div",{class:e4,tabIndex:0,role:"group","a\
ria-label":"Sessions",children:r("table",{class:t4,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"\
start"}),r("th",{scope:"col",children:r($,{value:o,most:24})}),r("th",{scope:"col",class:Oc,children:"duration"}),r("th",
{scope:"col",class:Oc,children:"events"}),i.map(f=>r("th",{scope:"col",children:r($,{value:f,most:24})},f)),r("th",{scope:"\
col",class:Vv,children:"timeline"})]})}),r("tbody",{children:t.map((f,h)=>r("tr",{...p.mark(h,0),onClick:()=>a(f),children:[
r("td",{children:K(f.start,s,"second")}),r("td",{children:r($,{value:f.actor,most:24,middle:!0})}),r("td",{class:Oc,children:Oe(
(f.end-f.start)/1e3)}),r("td",{class:Oc,children:z(f.events)}),f.properties.map((v,y)=>r("td",{children:r($,{value:v,most:32,
middle:!0})},y)),r("td",{class:Vv,children:r(bU,{session:f,events:c[h],length:l?f.end-f.start:d,zone:s})})]},h))})]})})})}
var vU=300;function bU({session:e,events:t,length:n,zone:o}){let i=e.start+Math.max(1,n);return r("span",{class:n4,children:[
r("span",{class:o4,style:{"--to":Au(e.end,e.start,i)}}),t.slice(0,vU).map((s,a)=>r("span",{class:r4,title:`${ee(s.event).
text}, ${K(s.time,o,"millisecond")}`,style:{"--at":Au(s.time,e.start,i),"--color":`var(${fn(Pn("event",[s.event]))})`}},
a))]})}function xU({sessions:e,per:t,properties:n,zone:o}){return r(Me,{label:"Sessions",rows:e,columns:[{key:"start",head:"\
start",cell:({start:i})=>K(i,o,"millisecond")},{key:"actor",head:r($,{value:t,most:32}),cell:({actor:i})=>r($,{value:i,most:48,
middle:!0})},{key:"duration",head:"duration",number:!0,cell:({start:i,end:s})=>Oe((s-i)/1e3)},{key:"events",head:"events",
number:!0,cell:({events:i})=>z(i)},...n.map((i,s)=>({key:`property ${i}`,head:r($,{value:i,most:32}),cell:a=>r($,{value:a.
properties[s],most:48,middle:!0})}))]})}function wU({actor:e,start:t,end:n,events:o},i,s){return`${i} ${ee(e).text}, ${K(
t,s,"second")}, ${Oe((n-t)/1e3)}, ${z(o)} events`}var kU=50;function a4({document:e,echo:t,count:n,zone:o}){let i=la(e).per??Ae(e.dataset).value.value?.actors?.[0]??null,
s=gt(i===null?null:NA(e,t,n,i,kU)),a=Y(()=>CU(s4(s.answer)),[s.answer]),l=Y(()=>i===null||a.length===0?null:BA(e,i,a.map(
({actor:p})=>p),new Date(Math.min(...a.map(({start:p})=>p))).toISOString(),new Date(Math.max(...a.map(({end:p})=>p))).toISOString()),
[a,i]),u=gt(l),c=Y(()=>SU(s4(u.answer)),[u.answer]);return i===null||!s.answer?r(Ce,{}):r(i4,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:i,properties:Object.keys(la(e).properties??{}),zone:o,onSession:p=>ve(ol(e.dataset,String(
p.actor)))})}function s4(e){return e!==null&&"columns"in e?e:null}function CU(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function SU(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function l4({document:e,name:t,expression:n}){let{answer:o}=gt(Hv(e,t,n)),i=o&&"columns"in o?o:null,s=i?Number(i.total?.[1]??
i.rows.reduce((u,c)=>u+Number(c[1]),0)):0,a=i?[...i.rows.map(([u,c])=>({value:u,count:Number(c),rest:!1})),...i.other?[{
value:null,count:Number(i.other[1]),rest:!0}]:[]]:[],l=u=>We({document:TU(e,t,n,u),view:"difference",as:null},`sessions \
of ${V(t)} ${ee(u).text}`);return r("section",{class:UA,"aria-label":V(t),children:[r("h2",{class:KA,children:r($,{value:t,
most:32})}),r("ul",{children:a.map(({value:u,count:c,rest:p},d)=>r("li",{children:r("button",{type:"button",class:jA,disabled:p,
title:p?void 0:"What sets these sessions apart",onClick:()=>l(u),children:[r("span",{class:GA,children:p?r($,{shown:En}):
r($,{value:u,most:40,middle:!0})}),r("span",{class:JA,children:r("span",{class:ZA,"data-other":p,style:{"--share":s===0?
0:c/s}})}),r("span",{class:YA,children:W(s===0?0:c/s)}),r("span",{class:QA,children:q(c)})]})},d))})]})}function TU(e,t,n,o){
let i=Hv(e,t,n),{aggregate:s,...a}=i;return{...a,difference:{over:s.over,selection:Eo(void 0,ci(t,o))}}}function u4({result:e}){let{answer:t,of:n,phase:o}=e,i=gt(n&&OA(n)),s=gt(n&&RA(n)),a=Zr(s.of);if(!t||!n||!c4(t))return r(
mr,{result:e});if(t.rows.length===0&&o==="exact")return r(Jr,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",u=Wv(i.answer)?.rows[0]?.[0];return r(no,{children:[r(XA,{answer:Wv(i.answer)}),r("di\
v",{class:VA,children:[r(PU,{answer:t,document:n,zone:l}),r(FA,{answer:Wv(s.answer),onMark:a.onMark})]}),r("div",{class:WA,
children:Object.entries(LA(n)).slice(0,4).map(([c,p])=>r(l4,{document:n,name:c,expression:p},c))}),t.query&&typeof u=="n\
umber"&&r(a4,{document:n,echo:t.query,count:u,zone:l}),a.menu]})}function PU({answer:e,document:t,zone:n}){return Rt(e,t).
time<0?r(Qn,{answer:e,document:t,zone:n}):r(Ml,{answer:MU(e,t),document:t,zone:n,form:"lines",end:Ry(e),onZoom:_U})}function _U(e,t){
hn({from:new Date(e*1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function MU(e,t){let{measures:n}=Rt(e,t),o=e.columns.
map((s,a)=>a).filter(s=>!n.includes(s)||s===n[0]),i=s=>o.map(a=>s[a]);return{...e,columns:i(e.columns),rows:e.rows.map(i)}}
function c4(e){return"columns"in e}function Wv(e){return e!==null&&c4(e)?e:null}var p4={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],errorPlaces:Rn.aggregate,chartOf:()=>"over\
view",Sentence:hv,Page:u4};function Rc(e){return e.score>=.05}var Hm=4;function Ul(e,t){let n=e.values??[];return t?n:n.slice(0,Hm)}function cs({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((i,s)=>({from:t[s],to:t[s+1],selection:i,baseline:o[s]??
{count:0,share:0}}))}function qm(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function d4(e,t){return e.distribution?cs(e).length:Math.max(1,Ul(e,t).length)}function m4({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:i,baseline:s,lift:a})=>({
property:n,value:ee(o??null).text,selection:i,baseline:s,lift:a})),...cs(n).map(({from:o,to:i,selection:s,baseline:a})=>({
property:n,value:`${ee(o).text} to ${ee(i).text}`,selection:s,baseline:a,lift:void 0}))]);return r(Me,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>r($,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},{key:"value",head:"value",cell:({value:n})=>r("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>z(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>W(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>z(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>W(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":qm(n)}]})}var Kl="Ml",f4="Nl",Kv="M",jv="w",Gv="N",h4="Rl",g4="Pi",y4="Qi",v4="R",b4="ve",x4="Vi",w4="Wi",k4="Al",C4="Yi",S4="Zi",
T4="Dl",P4="Tl",_4="_l",M4="ql",$4="er",D4="ir",E4="rr",A4="ar",O4="Fl",R4="Gl",L4="Jl",N4="Kl";function B4({bins:e,median:t,text:n,mark:o,onChoose:i}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return r("div",{class:O4,children:[r("div",{class:R4,style:{"--bins":e.
length},children:e.map((l,u)=>r("div",{class:b4,...o(u),onClick:c=>i(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${W(l.selection.share)}, baseline ${W(l.baseline.share)}`,children:[r("span",{class:Gv,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),r("span",{class:Gv,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),r("div",{class:L4,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&r("span",{class:N4,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&r("p",{class:Kl,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function F4({property:e,zone:t,all:n,onAll:o,mark:i,onChoose:s,onAction:a}){let l={property:e.name},u=!Rc(e)&&!n,c=Ul(e,
n);return r("li",{class:g4,"data-quiet":u,children:[r("div",{class:y4,...u?i(0):{},children:[r("button",{type:"button",tabIndex:-1,
class:x4,"aria-expanded":!u,onClick:o,children:[r(ie,{name:u?"right":"down",size:12}),r($,{value:e.name,most:48,middle:!0})]}),
r("span",{class:w4,title:`score ${e.score}`,children:[r("span",{class:k4,children:r("span",{class:C4,style:{"--share":e.
score}})}),e.score.toFixed(2)]}),r("span",{class:S4,children:DU(e)}),r(Vm,{label:"By",title:"Break down by it in Explore",
onClick:()=>a("by",l)}),r(Vm,{label:"Hide",title:"Leave it out",onClick:()=>a("hide",l)})]}),!u&&e.distribution&&r(B4,{bins:cs(
e),median:e.median,mark:i,onChoose:s,text:p=>mo(p,{name:e.name,type:e.type},t).text}),!u&&!e.distribution&&r("ul",{class:T4,
children:[c.map((p,d)=>r($U,{value:p,mark:i(d),onChoose:m=>s(d,m),onAction:m=>a(m,{...l,value:p.value??null,side:"select\
ion"})},d)),(e.values?.length??0)>Hm&&r("li",{children:r("button",{type:"button",tabIndex:-1,class:A4,onClick:o,children:n?
"fewer":`${e.values.length-Hm} more`})})]})]})}function $U({value:e,mark:t,onChoose:n,onAction:o}){return r("li",{class:v4,
...t,children:[r("button",{type:"button",tabIndex:-1,class:P4,onClick:i=>n(i.currentTarget),children:r($,{value:e.value??
null,most:40,middle:!0})}),r("span",{class:_4,onClick:i=>n(i.currentTarget),title:`selection ${e.selection.count} (${W(e.
selection.share)}), baseline ${e.baseline.count} (${W(e.baseline.share)})`,children:[r("span",{class:jv,"data-side":"sel\
ection","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),r("span",{class:jv,"data-side":"baseline",
"data-none":e.baseline.count===0,style:{"--share":e.baseline.share}})]}),r("span",{class:M4,children:[r("span",{children:W(
e.selection.share)}),r("span",{class:Kl,children:W(e.baseline.share)})]}),r("span",{class:$4,children:qm(e.lift)}),r("sp\
an",{class:D4,children:[r(Vm,{label:"Only",title:`Only ${ee(e.value??null).text}`,onClick:()=>o("only")}),r(Vm,{label:"N\
ot",title:`Without ${ee(e.value??null).text}`,onClick:()=>o("not")})]})]})}function Vm({label:e,title:t,onClick:n}){return r(
"button",{type:"button",tabIndex:-1,class:E4,title:t,onClick:n,children:e})}function DU(e){if(e.only_in)return`only in t\
he ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===void 0?"":Le(e.different,"value");return`${t}${n}${Rc(
e)?"":`${n===""?"":", "}none stands out`}`}function z4({answer:e,zone:t,onMark:n,onAction:o}){let[i,s]=k(new Set),{properties:a}=e,l=Math.max(1,...a.map(f=>d4(f,i.
has(f.name)))),u=(f,h,v)=>{let y=a[f],P=I4(y,h,i.has(y.name));n(P.mark,P.label,v)},c=Bt(a.length,l,({row:f,column:h},v)=>u(
f,h,v)),p=c.at&&a[c.at.row],d=p&&c.at?EU(p,c.at.column,i.has(p.name)):"",m=f=>{let h=new Set(i);h.delete(f)||h.add(f),s(
h)};return r(Je,{title:r(A,{children:[q(e.selection.count)," selected ",r("span",{class:Kl,children:["against ",q(e.baseline.
count)]})]}),summary:AU(e),announced:d,onKey:c.key,table:r(m4,{answer:e}),actions:r("span",{class:f4,children:[r("span",
{class:Kv,"data-side":"selection"}),"selection",r("span",{class:Kv,"data-side":"baseline"}),"baseline"]}),children:r("ul",
{class:h4,children:a.map((f,h)=>r(F4,{property:f,zone:t,all:i.has(f.name),onAll:()=>m(f.name),mark:v=>c.mark(h,v),onChoose:(v,y)=>u(
h,v,y),onAction:o},f.name))})})}function I4(e,t,n){let o=cs(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.
name,range:s,side:"selection"},label:`${V(e.name)} ${ee(o.from).text} to ${ee(o.to).text}`}}let i=Ul(e,n)[t]?.value??null;
return{mark:{property:e.name,value:i,side:"selection"},label:`${V(e.name)} = ${ee(i).text}`}}function EU(e,t,n){let o=cs(
e)[t]??Ul(e,n)[t],{label:i}=I4(e,t,n);return`${i}, score ${e.score.toFixed(2)}${o?`: ${W(o.selection.share)} of the sele\
ction, ${W(o.baseline.share)} of the baseline`:""}`}function AU(e){let t=e.properties.filter(Rc).slice(0,3).map(n=>{let o=n.
best,i=o&&o.value!==void 0?` (${ee(o.value).text}: ${W(o.selection.share)} against ${W(o.baseline.share)})`:"";return`${V(
n.name)} ${n.score.toFixed(2)}${i}`});return`What sets ${q(e.selection.count)} apart from ${q(e.baseline.count)}: ${t.length===
0?"nothing stands out":t.join("; ")}`}function H4(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),i=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(i)||i<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(i-o)).toISOString(),to:new Date(i).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function Jv(e,t){let{exclude:n,...o}=e.difference??
{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[...[n??[]].flat(),t]}}}var V4="Ol",Wm="Pl",W4="tr";function U4({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:i,other_properties:s=0}=e;return i.length===0&&t.length===
0&&s===0?null:r("div",{class:W4,children:[t.length>0&&r("p",{children:["Hidden: ",t.map((a,l)=>r("span",{children:[l>0&&
", ",r($,{value:a,most:32})]},a))," ",r(_,{small:!0,onClick:n,children:"Show"})]}),s>0&&r("p",{children:[Le(s,"more prop\
erty","more properties")," ",r(_,{small:!0,onClick:o,children:"Show all"})]}),i.length>0&&r("details",{children:[r("summ\
ary",{children:[Le(i.length,"property","properties")," not looked at"]}),r("ul",{children:i.map(({name:a,why:l})=>r("li",
{children:[r($,{value:a,most:48})," ",r("span",{class:Wm,children:V(l)})]},a))})]})]})}function K4({document:e,result:t}){let{answer:n,of:o,phase:i}=t,{onMark:s,menu:a}=Zr(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>Yv(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>Yv(o,"hide",u)}]:[]);if(!n||!o||!RU(n))return r(
mr,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&i==="exact"?r(Jr,{result:t,children:"\
No row of this range is in the selection."}):r(no,{children:[r(OU,{document:e,answer:n}),r(z4,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>Yv(o,u,c)}),r(U4,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>de({document:Jv(e,null)}),
onMore:()=>ue("difference.limit",0)}),a]})}function OU({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?H4(
e,t.query):null,i=n===void 0||n.trim()==="true";return r("div",{class:V4,children:[r("span",{class:Wm,children:"against"}),
r(lt,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:i,act:()=>ue("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&We({document:o},"against\
 the period before")}}],children:i?"the rest":"another selection"})]})}function Yv(e,t,n){let o=n.property??"";if(t==="h\
ide")return de({document:Jv(e,o)});if(t==="by")return We({document:{...ze(e),aggregate:{measures:["count()"],by:[be(o)]}},
view:"explore",as:null},`by ${V(o)}`);Nr(e,n).then(({only:i,exclude:s,label:a})=>{let l=t==="only"?i:s;l?We({document:l},
t==="only"?a:`not (${a})`):X("No condition says which rows these are.")},i=>X(V(U(i).message)))}function RU(e){return"pr\
operties"in e}var j4={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],errorPlaces:Rn.difference,chartOf:()=>"\
list",Sentence:gv,Page:K4};var G4="or",J4="Ql",Z4="Vl",Um="Wl",Y4="A",Qv="Yl",Q4="Zl",X4="ex",eO="nr",tO="ix",nO="rx";var NU=2e3;function rO(){return F(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!He.value.value?.length&&Mt()},NU);return()=>clearInterval(e)},[]),r("main",{class:G4,children:r("div",{class:J4,children:[
r("header",{class:Z4,children:[r("h1",{children:"There are no events yet"}),r("p",{class:Um,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),r(BU,{}),r(FU,{}),r(zU,
{})]})})}function BU(){return r("section",{class:Y4,"aria-label":"A file",children:[r(ie,{name:"upload",size:32}),r("h2",
{children:"Drop a file of events anywhere on this page"}),r("p",{class:Um,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),r(or,{kind:"primary",children:"Choose a \
file"})]})}var oO=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function FU(){let[e,t]=k("");return r("section",{class:Qv,"aria-labelledby":"paste",children:[r("h2",{id:"paste",children:"\
Or paste events"}),r("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&Jp(e)},class:X4,children:[r("textarea",{class:eO,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:oO,value:e,onInput:o=>t(o.currentTarget.value)}),r("div",{class:tO,
children:[r(_,{kind:"outlined",onClick:()=>t(oO),children:"Take the example"}),r(_,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function Xv(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${zt(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function zU(){let e=Xv("my\
-events");return r("section",{class:Qv,"aria-labelledby":"send",children:[r("div",{class:Q4,children:[r("h2",{id:"send",
children:"Or send them from a program"}),r(_,{small:!0,kind:"outlined",icon:"copy",onClick:()=>Ie(e,"The line"),children:"\
Copy"})]}),r("pre",{class:nO,tabIndex:0,children:e}),r("p",{class:Um,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}var IU=6;function iO(e){let t=(e.columns??[]).filter(({name:i,hidden:s})=>!s&&i!=="time"&&i!=="event"),n=t.filter(({filled:i,
actor:s})=>!s&&i!==void 0&&i*2>=e.events),o=[...t.filter(({actor:i})=>i),...n,...t].map(({name:i})=>i);return[...new Set(
o)].slice(0,IU).map(be)}function HU(e){let{body:t}=e,n=i=>Array.isArray(t[i])?t[i]:[],o=i=>typeof t[i]=="number"?t[i]:null;return{columns:n("col\
umns"),rows:n("rows"),matched:o("matched")??0,leftOut:o("left_out")??0,behind:o("behind_ms"),counts:n("counts")}}function sO(e,t,n){
let o=wp({live:e},i=>{i.error?n(i.error):i.state==="live"&&t(HU(i))});return()=>Pu(o)}async function aO(e,t,n){let i=await oe(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:n});return i.rows[0]?{columns:i.columns,row:i.rows[0]}:null}var Km=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
behind=t.behind,this.count(t,o);let i=this.numbered(t.rows);this.paused?this.keepBack(t,i):this.rows=[...i,...this.rows].
slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.max(2e3,this.waiting.
length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(t/1e3)-1,o=this.began===
0?0:n-this.began,i=o<60?60:o<300?300:900,s=new Map(this.seconds.map(({at:l,matched:u})=>[l,u])),a=Array.from({length:i},
(l,u)=>n-i+1+u);return{times:a,values:a.map(l=>s.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.max(this.began,n-5);
return n<=o?0:this.seconds.reduce((i,{at:s,matched:a})=>s>=o&&s<n?i+a:i,0)/(n-o)}byEvent(t){let n=Math.floor(t/1e3)-5,o=new Map;
for(let i of this.seconds)if(i.at>=n)for(let[s,a]of i.events)o.set(s,(o.get(s)??0)+a);return[...this.totals].sort((i,s)=>s[1]-
i[1]).map(([i,s])=>({event:VU(i),count:s,lately:o.get(i)??0}))}count(t,n){let o=this.seconds.at(-1);o?.at!==n&&(o={at:n,
matched:0,events:new Map},this.seconds.push(o)),o.matched+=t.matched;for(let{event:i,count:s}of t.counts){let a=qU(i);o.
events.set(a,(o.events.get(a)??0)+s),this.totals.set(a,(this.totals.get(a)??0)+s)}}forget(t){let n=this.seconds.filter(({
at:o})=>o<=t-900);if(n.length!==0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[i,s]of o){let a=(this.
totals.get(i)??0)-s;a>0?this.totals.set(i,a):this.totals.delete(i)}}}numbered(t){let n=this.nextId;return this.nextId+=t.
length,t.map((o,i)=>({id:n+t.length-1-i,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.waiting=o.slice(0,2e4),
this.newCount+=t.matched,this.leftOut+=t.leftOut+o.length-this.waiting.length}};function qU(e){return e===null?"":`=${e}`}
function VU(e){return e===""?null:e.slice(1)}var WU=1e3,lO=()=>({tape:new Km,columns:[],error:null,begun:!1,turn:0}),ca=le(lO()),Si=ca;function jm(e={}){ca.value={...ca.
value,...e,turn:ca.value.turn+1}}function uO(e,t,n){ca.value=lO();let o={dataset:e,columns:[...n],limit:WU,...t===void 0?
{}:{where:t}};return sO(o,i=>{ca.value.tape.take(i,Date.now()),jm({columns:i.columns,begun:!0,error:null})},i=>jm({error:i}))}
function jl(e){let{tape:t}=ca.value;t.paused!==e&&(e?t.pause():t.resume(),jm())}function cO(){jm()}var pO="pr",dO="dr",mO="ax",fO="tx",hO="ox";function ps({title:e,label:t,onClose:n,actions:o,wide:i=!1,children:s}){let a=H(null);return F(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("aside",{ref:a,class:xe(pO,i&&dO),"aria-label":t,children:[
r("div",{class:mO,children:[r("h2",{class:fO,children:e}),o,r(_,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
r("div",{class:hO,children:s})]})}var gO="lr",yO="nx",vO="px",bO="dx",io="lx",xO="xr",wO="xx",kO="sx",CO="cx",SO="we",TO="gx",PO="sr",_O="hx",MO="fx",$O="\
ux",DO="mx",EO="cr",AO="be",OO="ye",RO="vx",LO="gr",NO="wx",BO="hr",FO="bx",zO="yx",IO="kx",HO="zx";function qO(e,{cells:t}){return{kind:"live-event",event:t[1]??null,time:String(t[0]),where:JU(e,t)}}function VO({layer:e,
onClose:t}){let{dataset:n,timezone:o="UTC"}=ye.value,{where:i,time:s}=e,[a,l]=k(null),[u,c]=k(null);return F(()=>{let p=new AbortController;
return l(null),c(null),aO(n,String(i),p.signal).then(d=>d?l(d):c(new tt({code:"gone",message:"The event is not there any\
 more"})),d=>{Cn(d)||c(U(d))}),()=>p.abort()},[n,i]),r(ps,{title:r($,{value:e.event,most:48}),label:"Event",onClose:t,actions:a&&
r(_,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>Ie(KU(a),"The event")}),children:r("div",{class:FO,children:[
r("p",{class:io,children:[K(String(s),o,"millisecond"),", ",o]}),u&&r(ce,{error:u}),a?r(jU,{whole:a,zone:o}):!u&&r(Ce,{})]})})}
function KU({columns:e,row:t}){return JSON.stringify(Object.fromEntries(e.map(({name:n},o)=>[n,t[o]])),null,2)}function jU({
whole:e,zone:t}){let[n,o]=k(""),i=e.columns.map((s,a)=>({column:s,value:e.row[a]})).filter(({column:s,value:a})=>GU(s.name,
a,n));return r(A,{children:[r(ad,{label:"Find in fields",value:n,onInput:o}),i.length===0&&r("p",{class:io,children:"No \
field has this text."}),r("dl",{class:zO,children:i.map(({column:s,value:a})=>r("div",{class:IO,children:[r("dt",{class:io,
children:r($,{value:s.name,most:64,middle:!0})}),r("dd",{class:HO,children:typeof a=="number"?z(a):r($,{shown:mo(a,s,t),
most:2e3})})]},s.name))})]})}function GU(e,t,n){let o=n.trim().toLowerCase();return e.toLowerCase().includes(o)||String(
t??"").toLowerCase().includes(o)}function JU(e,t){return e.flatMap(({name:o,type:i},s)=>{let a=t[s];return s===0?[`time \
= ${_n(String(a))}`]:a===null?[`${o} is null`]:i==="string"&&typeof a=="string"&&a.length<1e3?[`${o} = ${_n(a)}`]:[]}).join(
" and ")}function WO({document:e}){let{tape:t,columns:n}=Si.value,[o,i]=k(null),s=H(null),a=e.timezone??"UTC",l=n.map(({name:m,type:f})=>`${m}\
 ${f}`).join(),u=Y(()=>ZU(n,a),[l,a]);F(()=>{t.paused||s.current?.querySelector("[role=grid]")?.scrollTo(0,0)},[t.paused]);
let c=m=>{m.target instanceof Element&&m.target.scrollTop>0&&jl(!0)},p=m=>de({open:[...Ii.value.filter(({kind:f})=>f!=="\
live-event"),qO(n,m)]}),d=(m,f,h)=>{jl(!0),f.key===n[0]?.name?p(m):i({anchor:h,row:m,column:f.key})};return r(A,{children:[
r("div",{ref:s,class:PO,onScrollCapture:c,children:r(Me,{label:"New events",columns:u,rows:t.rows,onCell:d,onMenu:d})}),
o&&r(XU,{...o,document:e,columns:n,onOpen:()=>p(o.row),onClose:()=>i(null)})]})}function ZU(e,t){return e.map((n,o)=>({key:n.
name,head:r($,{value:n.name,most:40}),number:o>1&&tr(n),...o===0?{width:"132px"}:{},cell:({cells:i})=>o===0?r(YU,{value:i[0],
zone:t}):r(QU,{value:i[o],column:n,zone:t})}))}function YU({value:e,zone:t}){let n=new Date(String(e));return Number.isNaN(
n.getTime())?r($,{value:e}):r("span",{class:_O,title:K(n,t,"millisecond"),children:[K(n,t,"clockSecond"),r("span",{class:io,
children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function QU({value:e,column:t,zone:n}){return typeof e==
"number"?r("span",{title:Qe(e,qt(t.name),!0),children:mo(e,t,n).text}):r($,{shown:mo(e,t,n),most:48,middle:!0})}function XU({
anchor:e,row:t,column:n,columns:o,document:i,onOpen:s,onClose:a}){let l=t.cells[o.findIndex(({name:p})=>p===n)],u=ci(e7(
n),l),c=p=>()=>We({document:Te(i,"where",Eo(i.where,p))},p);return r(ho,{anchor:e,label:"This value",head:r($,{shown:ee(
u),most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:c(u)},{label:"Exclude",icon:"minus",act:c(`not (${u})`)},
{label:"Open the event",icon:"rows",act:s},"rule",{label:"Copy value",icon:"copy",act:()=>Ie(l==null?"":String(l),"The v\
alue")}]})}function e7(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','"'):e}function UO({document:e}){return r(Dt,{document:e,error:eb(Si.value.error),label:"Which new events",children:r(Xt,{word:"\
New events where"})})}function eb(e){return e?new tt({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var tb=50;function KO({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[i,s]=k(null),{times:a,values:l}=Y(()=>e.perSecond(
o*1e3),[e,o]),u=Y(()=>[{values:l,color:Pn("",[])}],[l]),c=i===null||l[i]===void 0?"":`${K(a[i]*1e3,n,"clockSecond")}: ${z(
l[i])}`,p=f=>{let h={ArrowRight:(i??-1)+1,ArrowLeft:(i??a.length)-1,Home:0,End:a.length-1}[f.key];return h===void 0?!1:(s(
Math.max(0,Math.min(h,a.length-1))),!0)},d=a.map((f,h)=>({at:f,value:l[h]})).reverse(),m=[{key:"second",head:"Second",cell:({
at:f})=>K(f*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:f})=>z(f)}];return r(Je,{title:"Events p\
er second",summary:`events per second, ${a.length/60} min, ${z(l.at(-1)??0)} in the last`,announced:c,onKey:p,actions:r(
"span",{class:kO,children:c}),table:r("div",{class:CO,children:r(Me,{label:"Events per second",columns:m,rows:d})}),children:r(
_l,{times:a,series:u,zone:n,unit:"none",height:160,cursor:i,onCursor:s})})}function jO({tape:e,now:t,where:n}){let o=e.byEvent(
t),i=o[0]?.count??1;return r("section",{class:EO,"aria-label":"Events of the last 15 minutes",children:[r("div",{class:AO,
children:[r("h2",{children:"By event"}),r("span",{class:io,children:"now"}),r("span",{class:io,children:"15 min"})]}),o.
length===0&&r("p",{class:io,children:"Nothing yet."}),r("ul",{children:o.slice(0,tb).map(({event:s,count:a,lately:l})=>{
let u=ci("event",s);return r("li",{children:r("button",{type:"button",class:OO,title:`Only where ${u}`,onClick:()=>We({document:{
...ye.value,where:Eo(n,u)}},u),children:[r("span",{class:RO,children:r($,{value:s,most:40,middle:!0})}),r("span",{class:LO,
children:l>0?q(l):""}),r("span",{class:NO,children:q(a)}),r("span",{class:BO,"aria-hidden":"true",children:r("span",{style:{
width:`${Math.max(1,a/i*100)}%`}})})]})},s??"")})}),o.length>tb&&r("p",{class:io,children:[z(o.length-tb)," more"]})]})}function GO({document:e}){let{value:t,error:n}=Ae(e.dataset).value,o=t?iO(t):n?[]:null,{tape:i,turn:s}=t7(e,o),a=()=>jl(
!i.paused);nr([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return r("div",{class:gO,"data-t\
urn":s,children:[r(n7,{onToggle:a,now:l}),r(o7,{}),r(KO,{tape:i,now:l,zone:e.timezone??"UTC"}),r("div",{class:SO,children:[
r("div",{class:TO,children:[i.paused&&r(r7,{}),i.rows.length===0?r(i7,{dataset:e.dataset,filtered:e.where!==void 0}):r(WO,
{document:e})]}),r(jO,{tape:i,now:l,where:e.where})]})]})}function t7(e,t){let n=JSON.stringify(t);return F(()=>t?uO(e.dataset,
e.where,t):void 0,[e.dataset,e.where,n]),F(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="visible"&&
cO()},1e3);return()=>clearInterval(o)},[]),F(()=>()=>{Jn(e.dataset)},[e.dataset]),Si.value}function n7({onToggle:e,now:t}){
let{tape:n,begun:o}=Si.value,i=qa.value==="away";return r("div",{class:yO,children:[r(_,{kind:"outlined",icon:n.paused?"\
play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),r("span",{class:vO,
children:[r("b",{class:bO,children:q(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&r("span",{class:io,title:"\
How long ago the newest event happened when it came here",children:[Oe(Math.max(0,n.behind)/1e3)," behind"]}),r("span",{
class:io,children:[z(n.matched)," since this page was opened"]}),r("span",{class:xO,role:"status",children:i?"not connec\
ted":n.paused?"paused":o?"live":"connecting"})]})}function o7(){let e=eb(Si.value.error);return e&&e.where!=="where"?r("\
div",{class:wO,children:r(ce,{error:e})}):null}function r7(){let{tape:e}=Si.value;return r("div",{class:MO,children:[r("\
span",{children:["Paused: ",r("b",{children:z(e.newCount)})," new, ",z(e.leftOut)," left out"]}),r(_,{small:!0,kind:"pri\
mary",onClick:()=>jl(!1),children:"Show"})]})}function i7({dataset:e,filtered:t}){let n=Xv(e);return r("div",{class:$O,children:[
r(De,{icon:"live",title:"Waiting for new events",actions:r(_,{kind:"outlined",icon:"copy",onClick:()=>Ie(n,"The line"),children:"\
Copy the line"}),children:t?"Events that pass the filter show here as they come in.":"Events show here as they come in. \
This line sends one:"}),!t&&r("pre",{class:DO,tabIndex:0,children:n})]})}var JO={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",errorPlaces:["where"],runs:!1,Sentence:UO,
Page:GO};var nb={};th(nb,{banner:()=>ob,danger:()=>l7,default:()=>u7,info:()=>s7,text:()=>rb,warning:()=>a7});var ob="jx",s7="Xx",
a7="Sx",l7="Bx",rb="Cx",u7={banner:ob,info:s7,warning:a7,danger:l7,text:rb};function Jl({kind:e,children:t,actions:n}){return r("div",{class:xe(ob,nb[e]),role:e==="info"?"status":"alert",children:[
r(ie,{name:e==="info"?"info":"warning"}),r("span",{class:rb,children:t}),n]})}function gr({error:e,what:t,again:n}){return r(De,{icon:"warning",title:t,actions:r(_,{kind:"outlined",onClick:n,children:"\
Try again"}),children:V(e.message)})}function Jm(e,t,n){Hs(new Blob([t],{type:n}),e.replace(/[^\p{L}\p{N}._ -]/gu,"_"))}function Zm(e,t){let n=document.createElement(
"input");n.type="file",n.accept=e,n.onchange=()=>{n.files?.[0]&&t(n.files[0])},n.click()}function pa(e){di(e),Ar(e)}var ZO={w:2,h:2},c7=100;function Nc(e,t){return e.x<t.x+t.w&&t.x<e.x+e.w&&e.y<t.y+t.h&&t.y<e.y+e.h}function ib(e,t,n){return Math.
max(t,Math.min(n,Math.round(e)))}function YO(e){return[...e].sort((t,n)=>t.y-n.y||t.x-n.x||(t.id<n.id?-1:1))}function Ym(e,t,n,o){
let i=e.find(s=>s.id===t);return i?eR(e,{...i,x:ib(n,0,12-i.w),y:Math.max(0,Math.round(o))}):e}function sb(e,t,n,o){let i=e.
find(a=>a.id===t);if(!i)return e;let s=Math.min(ZO.w,12-i.x);return eR(e,{...i,w:ib(n,s,12-i.x),h:ib(o,ZO.h,c7)})}function QO(e,t,n,o){
let i=e.find(a=>a.id===t);if(!i)return e;if(o===0)return Ym(e,t,i.x+n,i.y);let s=Math.max(...e.map(a=>a.y+a.h));for(let a=i.
y+o;a>=0&&a<=s;a+=o){let l=Ym(e,t,i.x,a);if(!Qm(l,e))return l}return e}function Qm(e,t){let n=new Map(t.map(o=>[o.id,o]));
return e.length===t.length&&e.every(o=>{let i=n.get(o.id);return i!==void 0&&o.x===i.x&&o.y===i.y&&o.w===i.w&&o.h===i.h})}
function XO(e,t,n){for(let o=0;;o++)for(let i=0;i+t<=12;i++){let s={id:"",x:i,y:o,w:t,h:n};if(!e.some(a=>Nc(s,a)))return{
x:i,y:o}}}function Xm(e){let t=[];for(let o of YO(e)){let i={...o,y:tR(t,o)};for(let s=i.y-1;s>=0&&!t.some(a=>Nc({...i,y:s},
a));s--)i={...i,y:s};t.push(i)}let n=new Map(t.map(o=>[o.id,o]));return e.map(({id:o})=>n.get(o))}function eR(e,t){let n=e.
find(({id:s})=>s===t.id),o=[t];for(let s of YO(e.filter(({id:a})=>a!==t.id))){let a={...s,y:t.y-s.h},l=t.y>n.y&&Nc(s,t)&&
a.y>=0&&!o.some(u=>Nc(a,u));o.push(l?a:{...s,y:tR(o,s)})}let i=new Map(o.map(s=>[s.id,s]));return Xm(e.map(({id:s})=>i.get(
s)))}function tR(e,t){let n=t.y;for(;;){let o=e.filter(i=>Nc({...t,y:n},i));if(o.length===0)return n;n=Math.max(...o.map(
i=>i.y+i.h))}}function Qr(e){let t=[e.where?`where ${e.where}`:"",e.compare?.offset?`against ${e.compare.offset} before`:""].filter(n=>n!==
"");return[p7(e),...t].join(" ").replace(/\s+/g," ")}function p7(e){switch(si(e)){case"funnel":return`funnel ${(e.funnel?.
steps??[]).map(t=>ef(t.where)).join(" > ")}${ab(e.funnel?.by)}`;case"retention":return`retention of ${ef(e.retention?.start)}\
, back by ${ef(e.retention?.return??"true")}${ab(e.retention?.by)}`;case"lifecycle":return"lifecycle";case"stickiness":return"\
stickiness";case"paths":return`paths${m7(e)}`;case"difference":return`what sets ${e.difference?.selection??""} apart`;case"\
samples":return"events";case"aggregate":return`${d7(e)}${ge(e.aggregate?.measures).join(", ")||"count()"}${ab(e.aggregate?.
by)}`}}function d7(e){let t=e.aggregate?.over;return t===void 0||t==="events"?"":`${typeof t=="string"?t:Object.keys(t).
join()}: `}function m7(e){let t=e.paths?.start;return typeof t=="string"?` after ${ef(t)}`:""}function ab(e){let t=ge(e).
map(n=>/^\s*time\s*\(/i.test(n)?"time":n);return t.length===0?"":` by ${t.join(", ")}`}function ef(e){let t=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/.
exec(e??"");return t?t[1].replaceAll("''","'"):e??""}var Zl={description:"",from:"",to:"",timezone:"",where:{},tiles:[]};function Yl(e){return`v1/boards/${encodeURIComponent(
e)}`}async function tf(e){return(await oe("v1/boards",{signal:e})).boards}async function yr(e,t){return oe(Yl(e)+(t===void 0?
"":`?version=${t}`))}async function nR(e){return[...(await oe(`${Yl(e)}/versions`)).versions].reverse()}async function vr(e,t){
return oe(Yl(lb()),{method:"PUT",body:{name:e,content:t},headers:{"If-None-Match":"*"}})}async function Bc(e,t,n,o){return oe(
Yl(e),{method:"PUT",body:{name:n,content:o},headers:{"If-Match":`"${t}"`}})}async function nf(e,t){await oe(Yl(e),{method:"\
DELETE",headers:{"If-Match":`"${t}"`}})}async function of(e){return oe(Yl(e.id),{method:"PUT",body:{name:e.name,content:e.
content},headers:{"If-None-Match":"*"}})}function oR(e){return e instanceof tt&&(e.code==="conflict"||e.status===409||e.
status===412)}function lb(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>(t%36).toString(36)).join("")}function Fc({from:e,to:t,timezone:n,where:o}){return{from:e,to:t,timezone:n,where:o}}function ub(e,t){if(e.kind!=="query"||
!e.document)return null;let n={...e.document};(t.from!==""||t.to!=="")&&(delete n.from,delete n.to,t.from!==""&&(n.from=
t.from),t.to!==""&&(n.to=t.to)),t.timezone!==""&&(n.timezone=t.timezone);let o=new Map(Object.entries(t.where)).get(n.dataset)??
"";return o.trim()===""?n:{...n,where:Eo(n.where,o)}}function rf(e,t){let n=ub(e,t);return n&&{view:il(n),document:n,as:e.
as?e.as:null,open:[]}}function sf(e){return[...new Set(e.tiles.flatMap(t=>t.document?[t.document.dataset]:[]))].sort()}function da(e,t){
let n=f7(t);return{...e,tiles:[...e.tiles,{...t,id:lb(),...XO(e.tiles,n.w,n.h),...n}]}}function f7({kind:e,document:t}){
if(e==="text"||!t)return{w:6,h:3};if(t.retention||t.paths||t.difference)return{w:12,h:10};if(t.funnel)return{w:6,h:11};let n=ge(
t.aggregate?.by);return t.aggregate&&n.length===0?{w:3,h:4}:{w:6,h:n.every(Ya)?7:8}}var rR="ke",iR="Ex",sR="Ix",aR="Ux",zc="fr",lR="r",uR="Hx",cR="Lx",pR="ur",dR="Mx",mR="mr",fR="Nx";function af({tile:e,shared:t,result:n,onAgain:o}){let i=H(null),s=h7(i),a=rf(e,t),l=Wt.find(({name:c})=>c===a?.view),u=()=>{
a&&di(a)};return!a||!l?r("p",{class:cR,children:"This question has no view here."}):r("div",{ref:i,class:lR,"data-former":n.
former,onPointerDownCapture:u,onFocusCapture:u,children:[n.phase==="error"&&n.error&&r("div",{class:uR,children:[r(ce,{error:n.
error}),r(_,{small:!0,kind:"outlined",onClick:o,children:"Try again"})]}),s>0&&n.phase!=="idle"&&r(Dd.Provider,{value:s,
children:r(ec.Provider,{value:n,children:r(l.Page,{document:a.document,result:n,as:a.as??l.chartOf(a.document)})})})]})}
function h7(e){let[t,n]=k(0);return st(()=>{if(!e.current)return;let o=new ResizeObserver(([i])=>{i&&n(Math.floor(i.contentRect.
height))});return o.observe(e.current),()=>o.disconnect()},[]),t}function hR({text:e,editing:t,onText:n}){return t?r("textarea",{class:fR,"aria-label":"Text of the tile",value:e,maxLength:1e4,
placeholder:"Text. A line that begins with # is a heading, with - an item.",onInput:o=>n(o.currentTarget.value)}):r("div",
{class:pR,tabIndex:0,role:"group","aria-label":"Text",children:e.split(`
`).map((o,i)=>r(g7,{line:o},i))})}function g7({line:e}){let t=/^#{1,3}\s+(.*)$/.exec(e);if(t)return r("h3",{children:V(t[1])});
let n=/^[-*]\s+(.*)$/.exec(e);return n?r("p",{class:mR,children:V(n[1])}):r("p",{class:dR,children:V(e)})}function gR(e){let[t,n]=k(!1);return F(()=>{if(!e.current||t)return;let o=new IntersectionObserver(i=>{i.some(({isIntersecting:s})=>s)&&
n(!0)});return o.observe(e.current),()=>o.disconnect()},[t]),t}function Ic(e,t){let n=Y(()=>new Ms,[]),o=e===null?"":JSON.
stringify(e);return F(()=>{e&&n.run(e)},[o,t]),F(()=>()=>n.close(),[]),n.result.value}function yR(e){let{tile:t,shared:n,editing:o}=e,i=H(null),s=gR(i),[a,l]=k(0),u=ub(t,n),c=Ic(s?u:null,e.turn+a),p=Hc(t),d=t.
kind==="text"?"exact":c.phase;return r("section",{ref:i,class:rR,"aria-label":V(p),"data-tile":t.id,"data-kind":t.kind,"\
data-state":d,"data-editing":o,children:[r(Bp,{busy:d==="running"||d==="estimate",done:c.done}),r("header",{class:iR,children:[
o?r("input",{class:aR,"aria-label":"Title of the tile",value:t.title,placeholder:p,maxLength:200,onInput:m=>e.onTitle(m.
currentTarget.value)}):r("h2",{class:sR,children:(t.kind==="query"||t.title!=="")&&r($,{value:p,most:120})}),t.kind==="q\
uery"&&!o&&r(y7,{result:c}),!o&&r(lt,{icon:"more",label:`Menu of ${V(p)}`,menuLabel:"Tile",kind:"quiet",small:!0,placing:{
align:"end"},items:e.items(c)}),e.handles]}),t.kind==="text"?r(hR,{text:t.text??"",editing:o,onText:e.onText}):r(af,{tile:t,
shared:n,result:c,onAgain:()=>l(a+1)})]})}function Hc(e){return e.title!==""?e.title:e.document?Qr(e.document):"Text"}function y7({
result:e}){let[t,n]=k(0);F(()=>{e.phase==="exact"&&n(Date.now())},[e.phase,e.answer]);let o=Do(e.phase==="exact"&&t>0?`e\
xact, ${Ua(e.elapsed??0)}, ${K(t,yt(),"clock")}`:void 0);switch(e.phase){case"exact":return r("span",{class:zc,"data-pha\
se":"exact",tabIndex:-1,...o,children:[r(ie,{name:"check",size:14}),r("span",{class:"spoken",children:"exact"})]});case"\
estimate":return r("span",{class:zc,children:["estimate, ",W(e.done)]});case"running":return r("span",{class:zc,children:"\
running"});case"error":return r("span",{class:zc,"data-phase":"error",children:[r(ie,{name:"error",size:14}),"failed"]});default:
return null}}var bR="D",xR="T";var b7=32,wR=12;function SR({tile:e,tiles:t,onTiles:n,onRemove:o,onSaid:i}){let s=V(Hc(e)),a=kR(e,t,n,(c,p,d,m)=>Ym(c,e.
id,p.x+d,p.y+m)),l=kR(e,t,n,(c,p,d,m)=>sb(c,e.id,p.w+d,p.h+m)),u=c=>{let p={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,
-1],ArrowDown:[0,1]}[c.key];if(!p||c.altKey||c.ctrlKey||c.metaKey)return;c.preventDefault();let[d,m]=p,f=c.shiftKey?sb(t,
e.id,e.w+d,e.h+m):QO(t,e.id,d,m);if(Qm(f,t))return i("This is as far as it goes.");n(f);let h=f.find(({id:v})=>v===e.id);
i(c.shiftKey?`${h.w} columns wide, ${h.h} rows high`:`column ${h.x+1}, row ${h.y+1}`)};return r(A,{children:[r("button",
{type:"button",class:bR,"aria-label":`Move ${s}: arrows move it, Shift and arrows size it`,onKeyDown:u,...a,children:r(x7,
{})}),r(_,{small:!0,icon:"trash",label:`Remove ${s}`,kind:"quiet",onClick:o}),r("span",{class:xR,"aria-hidden":"true",...l})]})}
function x7(){return r(ie,{name:"rows",size:16})}function kR(e,t,n,o){let i=H(null),s=u=>{let c=u.currentTarget.closest(
"[data-grid]");!c||u.button!==0||(u.currentTarget.setPointerCapture(u.pointerId),i.current={x:u.clientX,y:u.clientY+CR(c),
tiles:t,tile:e,cell:(c.clientWidth+wR)/12})},a=u=>{let c=i.current,p=u.currentTarget.closest("[data-grid]");if(!c||!p)return;
let d=Math.round((u.clientX-c.x)/c.cell),m=Math.round((u.clientY+CR(p)-c.y)/(b7+wR)),f=o(c.tiles,c.tile,d,m);Qm(f,t)||n(
f)},l=()=>{i.current=null};return{onPointerDown:s,onPointerMove:a,onPointerUp:l,onPointerCancel:l}}function CR(e){return-e.
getBoundingClientRect().top}var TR="vr",PR="Rx",_R="Ax",MR="Dx",$R="Tx",DR="_x",pb="qx",ER="Fx";function uf(e,t=""){Gi(n=>r(k7,{dataset:e,board:t,onClose:n}))}function k7({dataset:e,board:t,onClose:n}){let o=ye.value.
timezone??"UTC",i=[...Md(e,void 0,void 0,t)].reverse();return r(nt,{title:"Notes",onClose:n,wide:!0,children:[e===""?r("\
p",{class:pb,children:"A board without questions has no time to note something at."}):r(S7,{dataset:e,zone:o}),i.length===
0&&r("p",{class:pb,children:"No notes yet. A step of a deployment can post them, too: POST /v1/notes."}),r("ul",{class:_R,
children:i.map(s=>r("li",{class:MR,children:[r("span",{class:$R,children:C7(s,o)}),r("span",{class:DR,children:r($,{value:s.
text,most:400})}),r(_,{small:!0,kind:"quiet",icon:"trash",label:"Remove the note",onClick:()=>{P7(s)}})]},s.id))})]})}function C7({
time:e,to:t},n){return t===void 0?K(e,n,"minute"):`${K(e,n,"minute")} – ${K(t,n,"minute")}`}function S7({dataset:e,zone:t}){
let[n,o]=k(""),[i,s]=k(""),[a,l]=k(null),u=()=>{T7(e,n.trim(),i,t).then(()=>{o(""),s(""),l(null)},c=>l(U(c)))};return r(
"form",{class:TR,onSubmit:c=>{c.preventDefault(),u()},children:[r("label",{class:PR,children:[r("span",{class:wt,children:"\
What happened"}),r("input",{class:Ke,value:n,placeholder:"2.4 shipped","data-autofocus":!0,maxLength:4e3,onInput:c=>o(c.
currentTarget.value)})]}),r("label",{children:[r("span",{class:wt,children:`When, on the clock of ${Fi(t)}`}),r("input",
{class:Ke,value:i,placeholder:"now, 14 May 9:30, 1 - 3 May","aria-invalid":a!==null,onInput:c=>s(c.currentTarget.value)})]}),
r(_,{type:"submit",kind:"primary",disabled:n.trim()==="",children:"Add"}),a&&r("div",{class:ER,children:r(ce,{error:a})})]})}
async function T7(e,t,n,o){if(n.trim()===""||n.trim()==="now"){await gl({dataset:e,text:t,time:new Date().toISOString()});
return}let i=await Jd(n,o);if(!i.start)throw new tt({code:"time",message:"This is open at its start",hint:"say when it b\
egan"});let s=i.end!==void 0&&/\s-\s|\.\.|\bto\b/.test(n)&&Date.parse(i.end)<Date.now();await gl({dataset:e,text:t,time:i.
start,...s&&i.end?{to:i.end}:{}})}async function P7(e){try{await $d(e.id);let{dataset:t,time:n,text:o,to:i,board:s}=e;X(
"The note is removed.",{label:"Undo",act:()=>{gl({dataset:t,time:n,text:o,...i?{to:i}:{},...s?{board:s}:{}})}})}catch(t){
X(U(t).message)}}function cf({name:e,content:t}){Jm(`${e}.board.json`,JSON.stringify({name:e,content:t},null,2),"application/json")}function AR(e){
Zm(".json,application/json",t=>{_7(t).then(e)})}async function _7(e){try{let{name:t,content:n}=M7(await e.text(),e.name);
await vr(t,n),X("The board is imported.")}catch(t){X(`The file cannot be imported: ${U(t).message}`)}}function M7(e,t){let n=JSON.
parse(e);if(n===null||typeof n!="object")throw new Error("it holds no board");if(Array.isArray(n.tiles))return{name:t.replace(
/(\.board)?\.json$/i,""),content:n};if(typeof n.name!="string"||n.content===void 0)throw new Error("it holds no board");
return{name:n.name,content:n.content}}var db="ze",RR="Gx",LR="Jx",NR="Kx",BR="Ox",mb="Px",FR="Qx",zR="Vx",IR="wr",HR="br",qR="yr";function VR({model:e,onVersions:t,onScreen:n,onAgain:o}){let i=e.draft.value,{name:s,content:a}=e.shown;return r(A,{children:[
r("div",{children:[r("button",{type:"button",class:qR,onClick:()=>ve("boards"),children:"Boards"}),r("div",{class:LR,children:[
i===null?r("h1",{class:NR,children:r($,{value:s})}):r("input",{class:BR,"aria-label":"Name of the board",value:s,maxLength:200,
onInput:l=>e.change({},l.currentTarget.value)}),i===null?r($7,{model:e,onVersions:t,onScreen:n,onAgain:o}):r(E7,{model:e})]})]}),
i!==null?r("textarea",{class:zR,rows:2,"aria-label":"What the board is about",placeholder:"What the board is about",value:a.
description,onInput:l=>e.change({description:l.currentTarget.value})}):a.description!==""&&r("p",{class:FR,children:r($,
{value:a.description,most:1e3})})]})}function $7({model:e,onVersions:t,onScreen:n,onAgain:o}){let{id:i}=e.board.value;return r(
"div",{class:mb,children:[r(_,{icon:"redo",kind:"quiet",label:"Ask all tiles again",onClick:o}),r(_,{kind:"quiet",icon:"\
info",onClick:()=>uf(sf(e.board.value.content)[0]??"",i),children:"Notes"}),r(_,{kind:"outlined",icon:"edit",onClick:()=>e.
edit(),children:"Edit"}),r(_,{kind:"outlined",icon:"heat",onClick:n,children:"Screen"}),r(lt,{icon:"more",label:"Menu of\
 the board",menuLabel:"Board",kind:"outlined",placing:{align:"end"},items:D7(e,t)})]})}function D7(e,t){let n=e.board.value;
return[{label:"Versions",icon:"history",act:t},{label:"Copy link",icon:"share",act:()=>Ie(location.href,"The link")},{label:"\
Export as JSON",icon:"download",act:()=>cf(n)},{label:"Make a copy",icon:"copy",act:()=>{vr(`${n.name}, copy`,n.content??
Zl).then(s=>ve(`boards/${encodeURIComponent(s.id)}`),fb)}},"rule",{label:"Remove the board",icon:"trash",danger:!0,act:()=>{
nf(n.id,n.version).then(()=>{ve("boards"),X("The board is removed.",{label:"Undo",act:()=>{of(n).then(()=>ve(`boards/${encodeURIComponent(
n.id)}`),fb)}})},fb)}}]}function E7({model:e}){return r("div",{class:mb,children:[r(_,{icon:"plus",kind:"outlined",onClick:()=>e.
change(da(e.shown.content,{kind:"text",title:"",text:""})),children:"Text"}),r(_,{kind:"outlined",onClick:()=>{e.draft.value=
null},children:"Cancel"}),r(_,{kind:"primary",icon:"check",disabled:e.shown.name.trim()==="",onClick:()=>{e.done()},children:"\
Done"})]})}function fb(e){X(U(e).message)}function WR(e){return!e||!("columns"in e)||!("rows"in e)?null:md(e.columns.map(({name:t})=>t),e.rows)}var pf=class{constructor(t){this.id=t}id;board=le(null);error=le(null);draft=le(null);conflict=le(null);shared=le(null);get shown(){
return this.draft.value??this.board.value}async load(){try{this.take(await yr(this.id))}catch(t){this.error.value=U(t)}}take(t){
let n=this.board.value,o=this.shared.value===null||n!==null&&It(this.shared.value,Fc(n.content));this.board.value=t,this.
error.value=null,o&&(this.shared.value=Fc(t.content))}async keep(t,n){let o=this.board.value;if(!o)return;let i={name:o.
name,content:o.content,...t};i.name===o.name&&It(i.content,o.content)||await this.save(i)&&X(n,{label:"Undo",act:()=>{this.
save({name:o.name,content:o.content})}})}async save(t){let n=this.board.value;if(!n)return!1;try{return this.take(await Bc(
n.id,n.version,t.name,t.content)),!0}catch(o){return oR(o)?this.conflict.value=t:X(`The board cannot be saved: ${U(o).message}`),
!1}}edit(){let t=this.board.value;t&&(this.draft.value={name:t.name,content:t.content})}change(t,n){let o=this.draft.value;
o&&(this.draft.value={name:n??o.name,content:{...o.content,...t}})}async done(){let t=this.draft.value;this.draft.value=
null,t&&await this.keep(t,"The board is saved.")}async takeTheirs(){this.conflict.value=null,await this.load()}async takeMine(){
let t=this.conflict.value;this.conflict.value=null,await this.load(),t&&await this.keep(t,"The board is saved; the other\
 state is among its versions.")}async takeBoth(){let t=this.conflict.value;return this.conflict.value=null,t?(await vr(`${t.
name}, copy`,t.content)).id:null}};var UR=null;function df(){return UR??=[...new Set([yt(),"UTC",...Intl.supportedValuesOf("timeZone")])],UR}var KR="Wx",jR="Yx",GR="Zx",JR="es",ZR="is",hb="rs";function YR({shared:e,saved:t,datasets:n,onShared:o,onKeep:i}){let s="zone of each tile",a=e.timezone===""?s:e.timezone;
return r("div",{class:KR,role:"group","aria-label":"For all tiles",children:[r(R7,{shared:e,onShared:o}),r(on,{title:"Ti\
me zone",icon:"globe",kind:"quiet",values:[s,...df()],value:a,free:!0,onChange:l=>o({...e,timezone:l===s?"":l})}),n.map(
l=>r("div",{class:jR,children:r(Jt,{bare:!0,code:!0,label:`Filter of all tiles of ${V(l)}`,value:new Map(Object.entries(
e.where)).get(l)??"",placeholder:n.length===1?"filter all tiles, such as country = 'CH'":`filter of ${V(l)}`,onCommit:u=>o(
{...e,where:O7(e.where,l,u)})})},l)),!It(e,t)&&r("span",{class:GR,children:[r(_,{small:!0,kind:"outlined",icon:"save",onClick:i,
children:"Keep for everyone"}),r(_,{small:!0,kind:"quiet",icon:"undo",onClick:()=>o(t),children:"As saved"})]})]})}function O7(e,t,n){
let o=new Map(Object.entries(e));return n.trim()===""?o.delete(t):o.set(t,n.trim()),Object.fromEntries(o)}function R7({shared:e,
onShared:t}){let n=H(null),[o,i]=k(!1),[s,a]=k(null),l=Yd(e.timezone===""?{}:{timezone:e.timezone}),u=e.from===""&&e.to===
"",c=u?"Range of each tile":Rr({from:e.from||void 0,to:e.to||void 0},e.timezone||"UTC"),p=(m,f)=>{i(!1),a(null),t({...e,
from:m,to:f})},d=m=>{Jd(m,e.timezone).then(({from:f,to:h})=>p(String(f??""),String(h??"")),f=>a(U(f)))};return r(A,{children:[
r(_,{buttonRef:n,icon:"calendar",after:"down",kind:"outlined",popup:"dialog",expanded:o,onClick:()=>i(!o),children:c}),o&&
r(Gt,{anchor:n.current,role:"dialog",label:"Range of all tiles",onClose:()=>i(!1),children:r("div",{class:JR,children:[r(
Jt,{label:"Range of all tiles",value:"",placeholder:"last 2 hours, May, now-1w/w",autofocus:!0,error:s,onCommit:d}),r("d\
iv",{class:ZR,children:[r(_,{small:!0,class:hb,pressed:u,onClick:()=>p("",""),children:"Of each tile"}),l.filter(({from:m})=>m!==
void 0).map(({text:m,from:f,to:h})=>r(_,{small:!0,class:hb,pressed:f===e.from&&(h??"now")===e.to,onClick:()=>p(String(f),
String(h??"now")),children:m.charAt(0).toUpperCase()+m.slice(1)},m))]})]})})]})}var QR="as",XR="ts",eL="os",gb="ns";function tL({model:e,board:t,onClose:n}){let[o,i]=k(null);return F(()=>{nR(t.id).then(i,nL)},[t.id,t.version]),r(ps,{title:"\
Versions",label:"Versions of the board",onClose:n,children:o===null?r(Ce,{}):r("ol",{class:QR,children:o.map(s=>r("li",{
class:XR,children:[r("div",{class:eL,children:[r("span",{children:s.removed?"Removed":r($,{value:s.name,most:60})}),r("s\
pan",{class:gb,children:["version ",s.version,", ",K(s.changed,yt(),"minute")]})]}),s.version===t.version?r("span",{class:gb,
children:"shown"}):!s.removed&&r(_,{small:!0,kind:"outlined",onClick:()=>{N7(e,t.id,s.version)},children:"Restore"})]},s.
version))})})}async function N7(e,t,n){try{let{name:o,content:i}=await yr(t,n);await e.keep({name:o,content:i},`Version ${n}\
 is restored, with ${Le(i.tiles.length,"tile")}.`)}catch(o){nL(o)}}function nL(e){X(U(e).message)}var B7=6e4;function rL({id:e}){let t=Y(()=>new pf(e),[e]),[n,o]=k(!1);F(()=>(W7().then(a=>(a&&(t.shared.value=a),t.load())),
()=>{t.done()}),[t]);let i=t.board.value,s=t.error.value;return F(()=>{globalThis.document.title=`${V(i?.name??"Board")}\
 · Sluice`},[i?.name]),!i&&s?s.status===404?r(De,{icon:"boards",title:"There is no such board",actions:r(_,{kind:"prima\
ry",onClick:()=>ve("boards"),children:"All boards"})}):r(gr,{error:s,what:"The board cannot be read",again:()=>{t.load()}}):
i?r("div",{class:RR,children:[r(F7,{model:t,onVersions:()=>o(!n)}),n&&r(tL,{model:t,board:i,onClose:()=>o(!1)})]}):r("ma\
in",{class:db,children:r(Ce,{})})}function F7({model:e,onVersions:t}){let n=H(null),[o,i]=k(0),{content:s}=e.shown,a=Fc(
e.board.value.content),l=e.shared.value??a,u=c=>{e.shared.value=c,oL(It(c,a)?null:c)};return F(()=>{let c=setInterval(()=>{
globalThis.document.fullscreenElement===n.current&&i(p=>p+1)},B7);return()=>clearInterval(c)},[]),r("main",{ref:n,class:db,
"data-state":"exact","data-editing":e.draft.value!==null,children:[r(q7,{model:e}),r(VR,{model:e,onVersions:t,onScreen:()=>{
z7(n.current)},onAgain:()=>i(o+1)}),r(YR,{shared:l,saved:a,datasets:sf(s),onShared:u,onKeep:()=>{e.keep({content:{...e.board.
value.content,...l,where:{...l.where}}},"Range and filter are kept.").then(()=>oL(null))}}),r(I7,{model:e,shared:l,turn:o})]})}
async function z7(e){globalThis.document.fullscreenElement?await globalThis.document.exitFullscreen():await e?.requestFullscreen().
catch(()=>{})}function I7({model:e,shared:t,turn:n}){let[o,i]=k(""),s=e.draft.value,{tiles:a}=e.shown.content,l=(u,c)=>e.
change({tiles:a.map(p=>p.id===u?{...p,...c}:p)});return a.length===0?r(H7,{model:e}):r(A,{children:[r("div",{class:IR,"d\
ata-grid":!0,children:[...a].sort((u,c)=>u.y-c.y||u.x-c.x).map(u=>r("div",{class:HR,style:{gridColumn:`${u.x+1} / span ${u.
w}`,gridRow:`${u.y+1} / span ${u.h}`,"--high":u.h},children:r(yR,{tile:u,shared:t,turn:n,editing:s!==null,items:c=>V7(e,
u,t,c),onTitle:c=>l(u.id,{title:c}),onText:c=>l(u.id,{text:c}),handles:s===null?null:r(SR,{tile:u,tiles:a,onSaid:i,onTiles:c=>e.
change({tiles:[...c]}),onRemove:()=>e.change({tiles:[...Xm(a.filter(({id:c})=>c!==u.id))]})})})},u.id))}),r("div",{class:"\
spoken",role:"status",children:o})]})}function H7({model:e}){return r(De,{icon:"boards",title:"This board is empty",actions:r(
A,{children:[r(_,{kind:"primary",icon:"explore",onClick:()=>ve(""),children:"Ask a question"}),r(_,{kind:"outlined",onClick:()=>{
e.draft.value===null&&e.edit(),e.change(da(e.shown.content,{kind:"text",title:"Read me",text:""}))},children:"Add a text"})]}),
children:"Ask a question on any page and choose Save, To a board."})}function q7({model:e}){return e.conflict.value===null?
null:r(Jl,{kind:"warning",actions:r(A,{children:[r(_,{small:!0,kind:"outlined",onClick:()=>{e.takeTheirs()},children:"Sh\
ow theirs"}),r(_,{small:!0,kind:"outlined",onClick:()=>{e.takeBoth().then(n=>{n!==null&&ve(`boards/${encodeURIComponent(
n)}`)})},children:"Keep mine as a copy"}),r(_,{small:!0,kind:"outlined",onClick:()=>{e.takeMine()},children:"Save mine o\
ver it"})]}),children:"Somebody else saved this board while you changed it. Nothing is lost: both states can be kept."})}
function V7(e,t,n,o){let i=rf(t,n),s=WR(o.answer),a=e.board.value.content,l=()=>{e.keep({content:{...a,tiles:[...Xm(a.tiles.
filter(({id:p})=>p!==t.id))]}},"The tile is removed.")},u=i===null?[]:[{label:"Open",icon:"right",act:()=>pa(i)},{label:"\
Copy link",icon:"share",act:()=>{Rs(i).then(p=>Ie(p,"The link"))}},{label:"Copy as JSON",icon:"braces",act:()=>Ie(JSON.stringify(
i.document,null,2),"The document")},{label:"CSV",icon:"download",disabled:s===null,act:()=>Jm(`${Hc(t)}.csv`,s??"","text\
/csv")}],c=()=>{e.keep({content:da(a,t)},"The tile is copied.")};return[...u,{label:"Copy on this board",icon:"plus",act:c},
"rule",{label:"Remove",icon:"trash",danger:!0,act:l}]}async function W7(){let e=new URLSearchParams(location.hash.slice(
1)).get("shared"),t=e===null?null:await mi(e);if(t===null||typeof t!="object")return null;let n=i=>typeof i=="string"?i:
"",o=t.where!==null&&typeof t.where=="object"?Object.entries(t.where).filter(([,i])=>typeof i=="string"):[];return{from:n(
t.from),to:n(t.to),timezone:n(t.timezone),where:Object.fromEntries(o)}}async function oL(e){let t=new URL(location.href);
t.hash=e===null?"":`shared=${await tl(e)}`,history.replaceState(null,"",t)}var sL="ps",aL="ds";function lL({title:e,label:t,take:n,value:o="",onClose:i,onTake:s}){let[a,l]=k(o),[u,c]=k(null),[p,d]=k(!1),m=ht();return r(
nt,{title:e,onClose:i,children:r("form",{class:sL,onSubmit:h=>{h.preventDefault(),!(a.trim()===""||p)&&(d(!0),s(a.trim()).
then(i,v=>{c(U(v)),d(!1)}))},children:[r("label",{class:wt,for:m,children:t}),r("input",{id:m,class:Ke,"data-autofocus":!0,
value:a,maxLength:200,autocomplete:"off","aria-invalid":u!==null,onInput:h=>l(h.currentTarget.value)}),u&&r(ce,{error:u}),
r("div",{class:aL,children:r(_,{type:"submit",kind:"primary",disabled:a.trim()===""||p,children:n})})]})})}var uL="kr",cL="ls",pL="xs",dL="ss",mL="je",fL="cs",hL="gs",gL="Xe",yL="hs",vL="fs",bL="us";var ff=le({value:null,error:null});async function Xl(){try{ff.value={value:await tf(),error:null}}catch(e){ff.value={value:ff.
value.value,error:U(e)}}}function xL(){let{value:e,error:t}=ff.value,[n,o]=k("changed");F(()=>{globalThis.document.title=
"Boards · Sluice",Xl()},[]);let i=()=>Gi(s=>r(lL,{title:"A new board",label:"Name",take:"Make",onClose:s,onTake:G7}));return r(
"main",{class:uL,"data-state":e?"exact":t?"error":"running",children:[r("div",{class:cL,children:[r("h1",{class:pL,children:"\
Boards"}),e!==null&&e.length>1&&r(lt,{menuLabel:"Order",after:"down",kind:"quiet",items:[{label:"Last changed first",checked:n===
"changed",act:()=>o("changed")},{label:"By name",checked:n==="name",act:()=>o("name")}],children:n==="changed"?"Last cha\
nged first":"By name"}),r(_,{icon:"upload",kind:"outlined",onClick:()=>AR(Xl),children:"Import"}),r(_,{icon:"plus",kind:"\
primary",onClick:i,children:"New board"})]}),t&&r(gr,{error:t,what:"The boards cannot be listed",again:()=>{Xl()}}),!e&&
!t&&r(Ce,{}),e?.length===0&&r(De,{icon:"boards",title:"There are no boards yet",actions:r(_,{kind:"primary",icon:"plus",
onClick:i,children:"New board"}),children:"A board keeps questions side by side. Make one here, or choose Save on any qu\
estion."}),e!==null&&e.length>0&&r("ul",{class:dL,children:j7(e,n).map(s=>r(J7,{board:s},s.id))})]})}function j7(e,t){return[
...e].sort((n,o)=>t==="name"?n.name.localeCompare(o.name):o.changed.localeCompare(n.changed))}async function G7(e){let t=await vr(
e,Zl);ve(`boards/${encodeURIComponent(t.id)}`)}function J7({board:e}){let[t,n]=k(null);F(()=>{yr(e.id).then(i=>n(i.content),
()=>{})},[e.id,e.version]);let o=t===null?"":`${Le(t.tiles.length,"tile")}, `;return r("li",{class:mL,children:[r("butto\
n",{type:"button",class:fL,onClick:()=>ve(`boards/${encodeURIComponent(e.id)}`),children:[r(Z7,{tiles:t?.tiles??[]}),r("\
span",{class:vL,children:r($,{value:e.name,most:80})}),r("span",{class:bL,children:[o,"changed ",K(e.changed,yt(),"minut\
e")]})]}),r(lt,{icon:"more",label:`Menu of ${V(e.name)}`,menuLabel:"Board",kind:"quiet",placing:{align:"end"},items:[{label:"\
Export as JSON",icon:"download",act:()=>{yr(e.id).then(cf,hf)}},{label:"Make a copy",icon:"copy",act:()=>{Y7(e)}},"rule",
{label:"Remove",icon:"trash",danger:!0,act:()=>{Q7(e)}}]})]})}function Z7({tiles:e}){let t=Math.max(14,...e.map(({y:o,h:i})=>o+
i)),n=(o,i)=>`${o/i*100}%`;return r("span",{class:hL,"aria-hidden":"true",children:e.map(o=>r("span",{class:xe(gL,o.kind===
"text"&&yL),style:{left:n(o.x,12),width:n(o.w,12),top:n(o.y,t),height:n(o.h,t)}},o.id))})}async function Y7(e){try{let{name:t,
content:n}=await yr(e.id);await vr(`${t}, copy`,n),await Xl()}catch(t){hf(t)}}async function Q7(e){try{let t=await yr(e.
id);await nf(e.id,t.version),await Xl(),X("The board is removed.",{label:"Undo",act:()=>{of(t).then(Xl,hf)}})}catch(t){hf(
t)}}function hf(e){X(U(e).message)}var wL={name:"boards",label:"Boards",icon:"boards",letter:"b",Page:({rest:e})=>e===""?r(xL,{}):r(rL,{id:e},e)};function ms(e,t,n=""){return`v1/datasets/${encodeURIComponent(e)}/${t}${n===""?"":`/${encodeURIComponent(n)}`}`}async function kL(e,t){
return(await oe(ms(e,"definitions"),{signal:t})).definitions}async function CL(e,t){return(await oe(ms(e,"cohorts"),{signal:t})).
cohorts}async function SL(e,t,n){return oe(`${ms(e,"definitions",t)}?version=${n}`)}async function TL(e,t,n,o){return[...(await oe(
`${ms(e,t,n)}?versions`,{signal:o})).versions].reverse()}async function PL(e,t,n){return oe(ms(e,"cohorts",t),{signal:n})}
async function qc(e,t,n,o,i){return oe(ms(e,"definitions",t),{method:"PUT",body:{definition:o,description:i,version:n}})}
async function _L(e,t,n){await oe(ms(e,t,n),{method:"DELETE"})}async function ML(e,t,n,o,i){let s=new URLSearchParams({per:n.
per});n.description!==""&&s.set("description",n.description);let a={"Content-Type":i,...n.fresh?{"If-None-Match":"*"}:{}},
l=zt(`${ms(e,"cohorts",t)}?${s.toString()}`),u=await fetch(l,{method:"PUT",headers:a,body:o,cache:"no-store"}).catch(()=>{
throw ri()}),c=await u.json().catch(()=>null);if(!u.ok)throw ii(c,u.status);return c}var gf={property:"property of events",actor:"property of actors",cohort:"cohort",session:"property of sessions",list:"co\
hort, a list"};function $L(e){let t=e.definition;return typeof t=="string"?{kind:"property",name:e.name,saved:e}:t.actors?
{kind:"list",name:e.name,saved:e}:t.session?{kind:"session",name:e.name,saved:e}:{kind:typeof t.actor=="object"?"cohort":
"actor",name:e.name,saved:e}}function yf(e){let t=e;if(typeof t=="string")return t;if(t.actors)return`${t.actors.length}\
 actors`;if(typeof t.actor=="object")return Qr({dataset:"",funnel:t.actor.funnel});let n=t.from?`, from ${t.from}${t.to?
` to ${t.to}`:""}`:"";return`${t.actor??t.session??""}${n}`}function yb({kind:e,text:t,per:n,from:o}){return e==="list"?
null:e==="property"?t.trim():{actor:t.trim(),...n===""?{}:{per:n},...o.trim()===""?{}:{from:o.trim()}}}function DL(e){let t=e.
definition,n={name:e.name,description:e.description??""};return typeof t=="string"?{...n,kind:"property",text:t,per:"",from:""}:
typeof t.actor!="string"||t.to!==void 0?null:{...n,kind:"actor",text:t.actor,per:t.per??"",from:t.from===void 0?"":String(
t.from)}}function EL(e,t,n){let o=be(e);return t==="bool"?n===""?`count() filter (where ${o}) as events`:`uniq(${be(n)}) filter (\
where ${o}) as actors`:t==="int64"||t==="float64"?`median(${o}) as median`:`uniq(${o}) as values_each`}var AL="zr",OL="ms",RL="jr",LL="vs",NL="Se",BL="Be",FL="_",zL="ws",IL="bs",HL="ys",qL="ks",VL="Xr",WL="zs",UL="js",KL="S\
r",eu="Xs",tu="Ss",nu="Bs",ou="Cs",jL="Es",Ti="q",vf="Is",GL="Br",JL="Us",ZL="Hs",fs="Ls",YL="Ms",QL="Ns",XL="Cr",e6="Rs",
vb="b",t6="As",n6="Ds";var X7={from:"",to:"",timezone:"",where:{}};function bf({dataset:e,name:t,content:n,actors:o,onError:i}){let[s,a]=k(null),
[l,u]=k(null),[c,p]=k(0),d=Ae(e).value.value?.actors?.[0]??"",m=n===null?{}:{define:{[t]:n}},f=JSON.stringify([t,n]);F(()=>{
let P=new AbortController,x=w=>(i??u)(w);return vp(e,{column:be(t),limit:10,...m},P.signal).then(w=>{a(w),x(null)},w=>{Cn(
w)||(a(null),x(U(w)))}),()=>P.abort()},[f]);let h=s?.type==="bool"&&o&&d!=="",v=s&&{dataset:e,...m,aggregate:{measures:[
EL(t,s.type,o?d:"")],by:["time('auto')"]}},y=Ic(v,c);return l?r("div",{class:fs,children:r(ce,{error:l})}):!s||!v?null:r(
"section",{class:YL,"aria-label":"What it holds for",children:[r("p",{class:QL,children:eK(s)}),r("div",{class:XL,children:r(
af,{tile:{id:"preview",x:0,y:0,w:12,h:5,kind:"query",title:"",document:v,as:"line"},shared:X7,result:y,onAgain:()=>p(c+1)})}),
h?r(nK,{document:{dataset:e,...m,where:be(t),aggregate:{measures:["count() as events"],by:[be(d)],limit:10}},per:d}):r(tK,
{values:s})]})}function eK(e){let t=e.values.reduce((o,i)=>o+i.count,0),n=e.exact?"":"about ";if(e.type==="bool"){let o=e.
values.find(({value:i})=>String(i)==="true")?.count??0;return`It holds for ${n}${W(t+e.nulls===0?0:o/(t+e.nulls))} of ev\
ents.`}return`${e.type}, ${n}${Le(e.distinct,"value")}${e.nulls>0?`, none for ${q(e.nulls)} events`:""}.`}function tK({values:e}){
return r("table",{class:vb,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"Frequent values"}),
r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:e.values.map(({value:t,count:n},o)=>r("tr",{children:[r(
"td",{children:r($,{value:t,most:64})}),r("td",{children:q(n)})]},o))})]})}function nK({document:e,per:t}){let{answer:n}=Ic(
e,0),o=n?.rows??[];return r("table",{class:vb,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:[
"Ten of them: ",r($,{value:t,most:32})]}),r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:o.map(([i,s],a)=>r(
"tr",{children:[r("td",{children:r($,{value:i,most:64})}),r("td",{children:q(Number(s))})]},a))})]})}function o6({dataset:e,
name:t,version:n}){let[o,i]=k(null);if(F(()=>{let a=new AbortController;return PL(e,t,a.signal).then(i,()=>{}),()=>a.abort()},
[n]),!o)return null;let s=o.ids===void 0||o.ids===o.size?"":` of ${q(o.ids)} in the list`;return r("p",{class:e6,children:[
r("strong",{children:q(o.size)})," ",r("span",{class:ou,children:[o.size===1?"actor":"actors"," with events",s]})]})}var oK=300;function xf({dataset:e,draft:t,version:n,onClose:o,onSaved:i}){let[s,a]=k(t),[l,u]=k(t),[c,p]=k(null),d=Ae(e).
value.value?.actors??[],m=y=>{a({...s,...y}),p(null)};F(()=>{let y=setTimeout(()=>u(s),oK);return()=>clearTimeout(y)},[s]);
let f=()=>{qc(e,s.name.trim(),n,yb(s),s.description.trim()).then(async y=>{await i(y.name),X(`${V(y.name)} is saved, as \
version ${y.version}.`)},y=>p(U(y)))},h=c&&rK(c),v=c?.span&&h==="text"?Bi(s.text,c.span):null;return r("article",{class:eu,
"aria-label":n===0?"A new definition":`Edit ${V(s.name)}`,children:[r("div",{class:tu,children:[r("h2",{class:nu,children:n===
0?"A new definition":r("bdi",{children:V(s.name)})}),r(_,{kind:"outlined",onClick:o,children:"Cancel"}),r(_,{kind:"prima\
ry",icon:"save",disabled:s.name.trim()===""||s.text.trim()==="",onClick:f,children:"Save"})]}),n===0&&r(kt,{label:"What \
it is a property of",value:s.kind==="actor"?"actor":"property",onChange:y=>m({kind:y}),choices:[{value:"property",label:"\
Of events"},{value:"actor",label:"Of actors, or a cohort"}]}),n===0&&r(bb,{label:"Name",value:s.name,placeholder:s.kind===
"actor"?"loyal":"big",error:h==="name"?c:null,onText:y=>m({name:y})}),r("div",{class:Ti,children:[r("span",{class:wt,children:s.
kind==="actor"?"A measure over the actor’s events; a condition makes it a cohort":"An expression over the properties o\
f an event"}),r(Fl,{class:GL,label:"Expression",language:"expression",text:s.text,mark:v,onRun:f,autofocus:n>0,placeholder:s.
kind==="actor"?"count() filter (where event = 'purchase') >= 3":"amount > 100",onText:y=>m({text:y})}),h==="text"&&r(ce,
{error:c,onHint:y=>m({text:iK(s.text,v,y)})})]}),s.kind==="actor"&&r("div",{class:vf,children:[d.length>1&&r("div",{class:Ti,
children:[r("span",{class:wt,children:"Of each"}),r(on,{title:"Actor",kind:"outlined",values:d,value:s.per===""?d[0]:s.per,
onChange:y=>m({per:y})})]}),r(bb,{label:"From; the range of the question if empty",value:s.from,placeholder:"now-90d",error:h===
"from"?c:null,onText:y=>m({from:y})})]}),r(bb,{label:"Description",value:s.description,placeholder:"what people should k\
now of it",error:null,onText:y=>m({description:y})}),h==="other"&&r("div",{class:fs,children:r(ce,{error:c})}),l.text.trim()!==
""&&r(bf,{dataset:e,name:"preview_of_definition",content:yb(l),actors:l.kind==="actor",onError:p})]})}function rK(e){return/(^|\.)(name|saved)$/.
test(e.where)?"name":/\.from$/.test(e.where)?"from":/^(definition|define)\b/.test(e.where)?"text":"other"}function iK(e,t,n){
return t?e.slice(0,t.start)+n+e.slice(t.end):e}function bb({label:e,value:t,placeholder:n,error:o,onText:i}){let s=ht();
return r("div",{class:Ti,children:[r("label",{class:wt,for:s,children:e}),r("input",{id:s,class:Ke,value:t,placeholder:n,
spellcheck:!1,autocomplete:"off","aria-invalid":o!==null,onInput:a=>i(a.currentTarget.value)}),o&&r(ce,{error:o})]})}function r6(e,t){if(/\.(ndjson|jsonl)$/i.test(e))return"application/x-ndjson";if(/\.json$/i.test(e))return"application/j\
son";if(e!=="")return"text/csv";let n=t.trimStart().charAt(0);return n==="["?"application/json":n==="{"?"application/x-n\
djson":"text/csv"}function i6(e){return e.split(`
`).filter(t=>t.trim()!=="").length}function wf({dataset:e,name:t,fresh:n,onClose:o,onSaved:i}){let[s,a]=k(t),[l,u]=k(""),[c,p]=k(null),[d,m]=k(""),f=Ae(e).
value.value?.actors??[],[h,v]=k(""),[y,P]=k(null),[x,w]=k(!1),S=ht(),E=h||f[0]||"",M=c??l,N=()=>{w(!0),ML(e,s.trim(),{per:E,
description:d.trim(),fresh:n},M,r6(c?.name??"",l)).then(async R=>{await i(R.name),X(`${V(R.name)} is saved, with ${Le(R.
ids,"actor")}.`)},R=>{P(U(R)),w(!1)})};return r("article",{class:eu,"aria-label":n?"A cohort from a list":`A new list fo\
r ${V(s)}`,onDragOver:R=>R.preventDefault(),onDrop:R=>{R.preventDefault(),p(R.dataTransfer?.files[0]??null)},children:[r(
"div",{class:tu,children:[r("h2",{class:nu,children:n?"A cohort from a list":r("bdi",{children:V(s)})}),r(_,{kind:"outli\
ned",onClick:o,children:"Cancel"}),r(_,{kind:"primary",icon:"save",disabled:x||s.trim()===""||c===null&&l.trim()==="",onClick:N,
children:"Save"})]}),n&&r("div",{class:Ti,children:[r("label",{class:wt,for:`${S}-name`,children:"Name"}),r("input",{id:`${S}\
-name`,class:Ke,value:s,placeholder:"testers",spellcheck:!1,autocomplete:"off",onInput:R=>{a(R.currentTarget.value),P(null)}})]}),
f.length>1&&r("div",{class:Ti,children:[r("span",{class:wt,children:"The list has values of"}),r(on,{title:"Actor",kind:"\
outlined",values:f,value:E,onChange:v})]}),r("div",{class:Ti,children:[r("label",{class:wt,for:`${S}-list`,children:c?"T\
he list is a file":"Actors, one a line; or CSV with a head, NDJSON, a JSON array"}),c?r("p",{class:ZL,children:[r("bdi",
{children:V(c.name)}),", ",Tn(c.size)," ",r(_,{small:!0,kind:"quiet",icon:"close",label:"Not this file",onClick:()=>p(null)})]}):
r("textarea",{id:`${S}-list`,class:`${Ke} ${JL}`,value:l,rows:10,spellcheck:!1,placeholder:`u0000017
u0000042`,onInput:R=>{u(R.currentTarget.value),P(null)}}),r("div",{class:vf,children:[r(_,{small:!0,kind:"outlined",icon:"\
upload",onClick:()=>Zm("",p),children:"Choose a file"}),c===null&&r("span",{class:ou,children:l.trim()===""?"or drop one\
 here":Le(i6(l),"line")})]})]}),r("div",{class:Ti,children:[r("label",{class:wt,for:`${S}-description`,children:"Descrip\
tion"}),r("input",{id:`${S}-description`,class:Ke,value:d,placeholder:"where the list is from",onInput:R=>m(R.currentTarget.
value)})]}),y&&r("div",{class:fs,children:r(ce,{error:y})})]})}function s6({dataset:e,one:t,onChanged:n,onClose:o}){let[i,s]=k(!1),[a,l]=k(null),{saved:u}=t,c="definition"in u?u:null,
p=c&&DL(c),d=async f=>{s(!1),await n(f)};if(i&&c&&p)return r(xf,{dataset:e,draft:p,version:u.version,onClose:()=>s(!1),onSaved:d});
if(i)return r(wf,{dataset:e,name:t.name,fresh:!1,onClose:()=>s(!1),onSaved:d});let m=()=>{_L(e,c?"definitions":"cohorts",
t.name).then(async()=>{await n(""),X(`${V(t.name)} is removed.`,c&&{label:"Undo",act:()=>{sK(e,c).then(()=>n(t.name),a6)}})},
f=>l(U(f)))};return r("article",{class:eu,"aria-label":V(t.name),children:[r("div",{class:tu,children:[r("h2",{class:nu,
children:r($,{value:t.name,most:120})}),r(_,{kind:"quiet",icon:"copy",label:"Copy the name",onClick:()=>Ie(t.name,"The n\
ame")}),(p??!c)&&r(_,{kind:"outlined",icon:"edit",onClick:()=>s(!0),children:c?"Edit":"New list"}),r(_,{kind:"danger",icon:"\
trash",label:"Remove",onClick:m}),r(_,{kind:"quiet",icon:"close",label:"Close",onClick:o})]}),a&&r("div",{class:fs,children:r(
ce,{error:a})}),r("p",{class:ou,children:[gf[t.kind],", version ",u.version,", ",K(u.time,yt(),"minute")]}),u.description&&
r("p",{children:r($,{value:u.description,most:2e3})}),c?r("pre",{class:jL,children:r("bdi",{children:V(yf(c.definition))})}):
"ids"in u&&r("p",{children:[q(u.ids)," actors of ",r("code",{children:V(u.per)})," in the list"]}),(t.kind==="list"||t.kind===
"cohort")&&r(o6,{dataset:e,name:t.name,version:u.version}),r(bf,{dataset:e,name:t.name,content:null,actors:t.kind!=="pro\
perty"}),r(aK,{dataset:e,one:t,onChanged:n})]})}async function sK(e,t){await qc(e,t.name,0,t.definition,t.description??"")}
function a6(e){X(U(e).message)}function aK({dataset:e,one:t,onChanged:n}){let[o,i]=k([]),s="definition"in t.saved;if(F(()=>{
let l=new AbortController;return TL(e,s?"definitions":"cohorts",t.name,l.signal).then(i,()=>{}),()=>l.abort()},[t.saved.
version]),o.length<2)return null;let a=l=>{SL(e,t.name,l).then(u=>qc(e,t.name,t.saved.version,u.definition,u.description??
"")).then(()=>n(t.name)).then(()=>X(`Version ${l} is restored.`),a6)};return r("details",{class:t6,children:[r("summary",
{children:[o.length," versions"]}),r("ol",{children:o.map(l=>r("li",{class:n6,children:[r("span",{children:["version ",l.
version,l.removed?", removed":"",", ",K(l.time,yt(),"minute")]}),s&&!l.removed&&l.version!==t.saved.version&&r(_,{small:!0,
kind:"outlined",onClick:()=>a(l.version),children:"Restore"})]},l.version))})]})}async function l6(e){let[t,n]=await Promise.all([kL(e),CL(e)]),o=n.map(s=>({kind:"list",name:s.name,saved:s}));return[...await lK(
e,t.map($L)),...o].sort((s,a)=>s.name.localeCompare(a.name))}async function lK(e,t){let n=t.filter(a=>a.kind==="actor");
if(n.length===0)return t;let o=n.map(({saved:a})=>({kind:"measure",text:String(a.definition.actor)})),i=await oe("v1/par\
se",{body:{dataset:e,texts:o}}).catch(()=>null),s=new Set(n.filter((a,l)=>i?.texts[l]?.type==="bool").map(({name:a})=>a));
return t.map(a=>a.kind==="actor"&&s.has(a.name)?{...a,kind:"cohort"}:a)}function u6({rest:e}){let[t="",...n]=e.split("/"),o=He.value.value?.[0]?.name;return F(()=>{He.value.value||Mt()},[]),F(
()=>{let i=jt.value||o;t===""&&i&&ve(`definitions/${encodeURIComponent(i)}`)},[t,o]),F(()=>{globalThis.document.title="D\
efinitions · Sluice"},[]),He.value.error&&t===""?r(gr,{error:He.value.error,what:"The datasets cannot be listed",again:()=>{
Mt()}}):He.value.value?.length===0?r(De,{icon:"data",title:"There is no dataset yet",actions:r(_,{kind:"primary",onClick:()=>ve(
""),children:"How to send events"})}):t===""?r(Ce,{}):r(uK,{dataset:t,name:n.join("/")},t)}function uK({dataset:e,name:t}){
let[n,o]=k(null),[i,s]=k(null),[a,l]=k(cK),[u,c]=k(""),p=async()=>{try{o(await l6(e)),s(null)}catch(P){s(U(P))}};F(()=>{
p()},[]);let d=P=>{l(null),ve(`definitions/${encodeURIComponent(e)}${P===""?"":`/${encodeURIComponent(P)}`}`)},m=async P=>{
await Promise.all([p(),Jn(e)]),d(P)},f=P=>()=>l({kind:P,name:"",text:"",description:"",per:"",from:""}),h=[{label:"Prope\
rty of events",icon:"definitions",act:f("property")},{label:"Property or cohort of actors",icon:"actor",act:f("actor")},
{label:"Cohort from a list",icon:"upload",act:f("list")}],v=(n??[]).filter(P=>P.name.toLowerCase().includes(u.trim().toLowerCase())),
y=n?.find(P=>P.name===t)??null;return r("main",{class:AL,"data-state":n?"exact":i?"error":"running",children:[r("div",{class:OL,
children:[r("h1",{class:RL,children:"Definitions"}),r(on,{title:"Dataset",icon:"data",kind:"outlined",values:(He.value.value??
[]).map(P=>P.name),value:e,onChange:P=>ve(`definitions/${encodeURIComponent(P)}`)}),n!==null&&n.length>5&&r("input",{type:"\
search",class:`${Ke} ${LL}`,"aria-label":"Find a definition",placeholder:"find",value:u,onInput:P=>c(P.currentTarget.value)}),
r(lt,{icon:"plus",kind:"primary",after:"down",menuLabel:"New definition",placing:{align:"end"},items:h,children:"New"})]}),
i&&r(gr,{error:i,what:"The definitions cannot be listed",again:()=>{p()}}),!n&&!i&&r(Ce,{}),n?.length===0&&a===null&&r(De,
{icon:"definitions",title:"There are no definitions yet",actions:r(A,{children:[r(_,{kind:"primary",onClick:()=>l({kind:"\
property",name:"",text:"",description:"",per:"",from:""}),children:"A property of events"}),r(_,{kind:"outlined",onClick:()=>l(
{kind:"list",name:"",text:"",description:"",per:"",from:""}),children:"A cohort from a list"})]}),children:"A definition\
 is a name for what many questions mean: big, for amount > 100; loyal, for who bought three times. It counts for old eve\
nts too."}),n!==null&&(n.length>0||a!==null)&&r("div",{class:NL,"data-open":a!==null||y!==null,children:[n.length>0&&r("\
ul",{class:BL,"aria-label":"Definitions",children:[v.map(P=>r(pK,{one:P,current:a===null&&P.name===t,onOpen:()=>d(P.name)},
P.name)),v.length===0&&r("li",{class:WL,children:"None has this in its name."})]}),r("div",{class:KL,children:[a?.kind===
"list"&&r(wf,{dataset:e,name:"",fresh:!0,onClose:()=>l(null),onSaved:m}),a!==null&&a.kind!=="list"&&r(xf,{dataset:e,draft:a,
version:0,onClose:()=>l(null),onSaved:m},`${a.kind} new`),a===null&&y&&r(s6,{dataset:e,one:y,onChanged:m,onClose:()=>d("")},
y.name),a===null&&!y&&r("p",{class:UL,children:t===""?"Choose one to see what it holds for.":`There is no definition ${V(
t)} of this dataset.`})]})]})]})}function cK(){let e=new URLSearchParams(location.hash.slice(1)).get("new");return e===null?
null:{kind:"property",name:"",text:e,description:"",per:"",from:""}}function pK({one:e,current:t,onOpen:n}){let o="ids"in
e.saved?`${e.saved.ids} actors`:yf(e.saved.definition);return r("li",{children:r("button",{type:"button",class:FL,"aria-\
current":t?"true":void 0,onClick:n,children:[r("span",{class:zL,children:r(ie,{name:e.kind==="property"?"definitions":e.
kind==="session"?"sessions":"actor"})}),r("span",{class:IL,children:r($,{value:e.name,most:64})}),r("span",{class:HL,children:gf[e.
kind]}),r("code",{class:qL,children:r("bdi",{children:V(o)})}),e.saved.description&&r("span",{class:VL,children:r($,{value:e.
saved.description,most:200})})]})})}var c6={name:"definitions",label:"Definitions",icon:"definitions",letter:"n",Page:u6};async function xb(e,t){let n=new URLSearchParams({limit:"100"});return e.search&&n.set("search",e.search),e.starred&&n.set(
"starred","true"),e.cursor&&n.set("cursor",e.cursor),oe(`v1/history?${n.toString()}`,{signal:t})}async function p6(e,t){
await oe(`v1/history/${e}`,{method:"PUT",body:{starred:t}})}async function d6(e){await oe(`v1/history/${e}`,{method:"DEL\
ETE"})}var m6="Er",f6="Ts",h6="Ir",g6="Ur",y6="_s",v6="x",b6="F",x6="Ce",w6="qs",k6="Fs",C6="Hr",S6="Gs",T6="Lr",P6="Mr",_6="G",
M6="Ee",$6="J",D6="Js";var mK=150;function E6(){let[e,t]=k(""),[n,o]=k(!1),[i,s]=k(null),[a,l]=k(void 0),[u,c]=k(null),[p,d]=k(0),m=H(!0);F(()=>{
globalThis.document.title="History · Sluice"},[]),F(()=>{let y=new AbortController,x=setTimeout(()=>{xb({search:e.trim(),
starred:n},y.signal).then(w=>{s(w.entries),l(w.cursor),c(null)},w=>{Cn(w)||c(U(w))})},m.current?0:mK);return m.current=!1,
()=>{clearTimeout(x),y.abort()}},[e,n,p]);let f=()=>{xb({search:e.trim(),starred:n,...a===void 0?{}:{cursor:a}}).then(y=>{
s([...i??[],...y.entries]),l(y.cursor)},y=>c(U(y)))},h=y=>s((i??[]).map(P=>P.id===y.id?y:P)),v=y=>s((i??[]).filter(({id:P})=>P!==
y.id));return r("main",{class:m6,"data-state":i?"exact":"running",children:[r("div",{class:f6,children:[r("h1",{class:h6,
children:"History"}),r("input",{type:"search",class:`${Ke} ${g6}`,"aria-label":"Find in the history",placeholder:"find i\
n the history",value:e,spellcheck:!1,onInput:y=>t(y.currentTarget.value)}),r(_,{icon:"star",kind:"outlined",pressed:n,onClick:()=>o(
!n),children:"Starred"})]}),u&&r(gr,{error:u,what:"The history cannot be read",again:()=>d(p+1)}),!i&&!u&&r(Ce,{}),i?.length===
0&&r(fK,{search:e,starred:n,onAll:()=>{t(""),o(!1)}}),i!==null&&i.length>0&&r("ol",{class:y6,children:i.map(y=>r(hK,{entry:y,
onEntry:h,onGone:v},y.id))}),a!==void 0&&r(_,{kind:"outlined",class:D6,onClick:f,children:"Older ones"})]})}function fK({
search:e,starred:t,onAll:n}){let o=e.trim()!==""||t;return r(De,{icon:"history",title:o?"Nothing found":"Nothing was ask\
ed yet",actions:o?r(_,{kind:"primary",onClick:n,children:"The whole history"}):r(_,{kind:"primary",icon:"explore",onClick:()=>ve(
""),children:"Ask a question"}),children:t&&!e?"A star keeps a question for good: give one to what you may need again.":
o?"No question that was asked has this in its document.":"Every question that is run appears here, also one that fails."})}
function hK({entry:e,onEntry:t,onGone:n}){let o=gK(e),i=o&&Wt.find(({name:l})=>l===il(o)),s=()=>{let l={...e,starred:!e.
starred};t(l),p6(e.id,l.starred).catch(u=>{t(e),X(U(u).message)})},a=()=>{o&&pa({view:il(o),document:o,as:null,open:[]})};
return r("li",{class:v6,"data-failed":e.error!==void 0,children:[r("button",{type:"button",class:b6,"aria-label":"Star",
"aria-pressed":e.starred,onClick:s,children:r(ie,{name:"star"})}),r("button",{type:"button",class:x6,disabled:!o,onClick:a,
children:[r("span",{class:w6,children:r(ie,{name:i?.icon??"braces"})}),r("span",{class:k6,children:[r("span",{class:C6,children:r(
"bdi",{children:V(o?Qr(o):String(e.document))})}),e.error!==void 0&&r("span",{class:S6,children:[r(ie,{name:"error",size:14}),
r("bdi",{children:V(e.error)})]})]}),r("span",{class:T6,children:o&&Rr(o,o.timezone??"UTC")}),r("span",{class:P6,children:r(
$,{value:e.dataset,most:32})}),r("span",{class:_6,children:e.error===void 0?`${Ua(e.elapsed_ms)}, ${q(e.rows_scanned)} r\
ows`:"failed"}),r("span",{class:M6,children:K(e.at,yt(),"minute")})]}),r(_,{small:!0,kind:"quiet",icon:"trash",label:"Re\
move from the history",class:$6,onClick:()=>{d6(e.id).then(()=>n(e),l=>X(U(l).message))}})]})}function gK(e){let t=e.document;
return t!==null&&typeof t=="object"&&typeof t.dataset=="string"?t:null}var A6={name:"history",label:"History",icon:"history",letter:"h",Page:E6};var Wt=[y$,ND,VE,AA,p4,j4,JO],Pi=[wL,c6,A6,SC];var O6="Nr",R6="Ks",L6="Os",N6="Ps",B6="Qs",F6="Rr",z6="Ar",I6="Vs",H6="Ws",q6="Dr";function V6(){let e=pk.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:i}=e,s=o.length>1&&Wt.some(({name:a})=>a===
"funnel");return r("section",{class:O6,"aria-label":"What was loaded",children:[r("div",{class:R6,children:[r("p",{class:L6,
role:"status",children:fg(t,n)}),r(_,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:dg})]}),s&&r("p",{class:N6,
children:"A funnel of these events? Choose its steps in their order; the numbers say how many did each."}),s&&r("div",{class:B6,
children:o.map(({value:a,count:l})=>{let u=i.indexOf(a);return r("button",{type:"button",class:xe(F6,u>=0&&z6),"aria-pre\
ssed":u>=0,onClick:()=>mk(a),children:[u>=0&&r("span",{class:I6,children:u+1}),r($,{value:a,most:32,middle:!0}),r("span",
{class:H6,children:q(l)})]},a)})}),r("div",{class:q6,children:[n.rejected>0&&r(_,{kind:"outlined",onClick:()=>{dg(),ve(`\
data/rejects/${encodeURIComponent(t)}`)},children:"Lines not taken"}),s&&r(_,{kind:"primary",icon:"funnel",disabled:i.length<
2,onClick:fk,children:"Show the funnel"})]})]})}function W6(){return F(()=>{Ao(),wk()},[]),r(A,{children:[r(k1,{}),r(V6,{}),r(Tk,{})]})}function U6(){let{value:e,error:t}=He.value,n=e?.[0]?.name;return F(()=>{e||Mt()},[]),F(()=>{n!==void 0&&fi(n)},[n]),t?r(
De,{icon:"warning",title:"The datasets cannot be listed",actions:r(_,{kind:"outlined",onClick:()=>{Mt()},children:"Try a\
gain"}),children:t.message}):e&&n===void 0?r(rO,{}):r(Ce,{})}function K6(){return r(De,{icon:"search",title:"There is no\
 such page",actions:r(_,{kind:"primary",onClick:()=>ve(""),children:"To the first dataset"})})}var j6="Ys",G6="Zs",J6="ec",Z6="ic",Y6="Ie",Q6="rc";function X6(){let[e,t]=k(""),[n,o]=k(null),[i,s]=k(!1),a=H(null);return F(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),r("main",{class:j6,children:r("form",{class:G6,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||i)&&(s(!0),
Vx(e.trim()).then(()=>location.reload(),c=>{s(!1),o(U(c)),a.current?.select()}))},children:[r("h1",{children:"Log in to \
Sluice"}),r("p",{class:J6,children:["This server asks for a token. Whoever runs it makes one with ",r("code",{children:"\
sluice token"}),"."]}),r("label",{class:Z6,for:"token",children:"Token"}),r("input",{ref:a,id:"token",class:Y6,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&r(ce,{id:"token-problem",error:n}),r(_,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||i,class:Q6,children:"Log in"})]})})}var eN="Tr",tN="ac",nN="tc",oN="oc";function rN({id:e}){let[t,n]=k(null),[o,i]=k(null),[s,a]=k(0);return F(()=>{let l=new AbortController;return LC(e,l.signal).
then(async u=>{let c=await iN(u);l.signal.aborted||(u.frozen&&u.answer&&c?n(u):c?pa(c):ve(u.path.replace(/^\/+/,"")))}).
catch(u=>{l.signal.aborted||i(U(u))}),()=>l.abort()},[e,s]),o?.status===404?r(De,{icon:"share",title:"There is no such l\
ink",actions:r(_,{kind:"primary",onClick:()=>ve(""),children:"To the first dataset"}),children:"It was removed, or it is\
 not whole."}):o?r(gr,{error:o,what:"The link cannot be read",again:()=>{i(null),a(s+1)}}):t?r(xK,{link:t}):r(Ce,{})}async function iN(e){
let t=Fp(e.path,""),n=e.document;if(t.kind!=="view"||!n)return null;let o=e.open?await mi(e.open):[],i=Array.isArray(o)?
o.filter(s=>typeof s?.kind=="string"):[];return{view:t.view,document:{...n,dataset:t.dataset},as:e.as?e.as:null,open:i}}
function xK({link:e}){let[t,n]=k(null);F(()=>{iN(e).then(n)},[e]);let o=Wt.find(({name:l})=>l===t?.view);if(F(()=>{globalThis.
document.title="As it was · Sluice"},[]),!t||!o)return r(Ce,{});let{document:i}=t,s={...Rh,phase:"exact",document:i,answer:e.
answer,of:i,done:1},a=()=>di(t);return r(A,{children:[r(Jl,{kind:"info",actions:r(_,{small:!0,kind:"outlined",onClick:()=>pa(
t),children:"Ask now"}),children:["The numbers as they were on ",K(e.made,yt(),"minute"),"."]}),r("main",{class:eN,"data\
-state":"exact","data-view":o.name,children:[r("h1",{class:tN,children:r("bdi",{children:V(Qr(i))})}),r("p",{class:nN,children:[
V(i.dataset),", ",Rr(i,i.timezone??"UTC")]}),r("div",{class:oN,onPointerDownCapture:a,onFocusCapture:a,children:r(o.Page,
{document:i,result:s,as:t.as??o.chartOf(i)})})]})]})}var sN="nc",aN="pc",lN="dc",uN="_r",cN="lc",pN="qr";function dN({onClose:e}){let t=Map.groupBy(Vw.value,({group:n})=>n);return r(nt,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:sN,children:[...t].map(([n,o])=>r("section",{children:[r("h3",{class:aN,children:n}),r("dl",{class:lN,children:o.
map(({keys:i,label:s})=>r("div",{class:uN,children:[r("dt",{children:s}),r("dd",{children:i.split(" ").map(a=>r("kbd",{class:cN,
children:a},a))})]},i))})]},n))}),r("div",{class:pN,children:[r("label",{children:[r("input",{type:"checkbox",checked:Ww.
value,onChange:n=>Uw(n.currentTarget.checked)})," Single letters are keys"]}),r("label",{children:[r("input",{type:"chec\
kbox",checked:gd.value,onChange:n=>BC(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function Cf(e){let t=si(ye.value),n=ge(ye.value[t]?.by),o=be(e);n.includes(o)||de({document:Te(ye.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function Wc(e){let t=Ve.value.view===e.name,n=tw(e.name,ng(jt.value));n!==null&&X(n,{label:"Undo",act:pi}),t&&qi.value.kind!==
"view"&&jt.value!==""&&Ar(),jt.value===""&&ve("")}function mN(){let e="Go to";return[...Wt.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>Wc(t)})),...Pi.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>ve(t.name)}))]}var kb=matchMedia("(prefers-color-scheme: dark)"),fN=le(kb.matches),wb=Dr("theme"),Uc=le(wb==="light"||wb==="dark"?wb:"s\
ystem"),su=mn(()=>Uc.value==="system"?fN.value?"dark":"light":Uc.value);function Sf(e){Uc.value=e,Er("theme",e)}function hN(){
kb.addEventListener("change",()=>{fN.value=kb.matches}),kn(()=>{document.documentElement.dataset.theme=su.value})}function gN({onClose:e,onHelp:t}){let[n,o]=k(""),i=CK(kK(t),n).slice(0,200);return r(nt,{title:"Find",onClose:e,children:r(
Wi,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:i.map(s=>({value:s,label:r($,{value:s.name}),note:s.kind})),onPick:s=>{e(),s.act()},onTake:()=>{},
onCancel:e})})}function kK(e){let t=jt.value===""?[]:Ae(jt.value).value.value?.columns??[];return[...Wt.map(n=>({name:n.
label,kind:"page",act:()=>Wc(n)})),...Pi.map(n=>({name:n.label,kind:"page",act:()=>ve(n.name)})),...(He.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{fi(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>Cf(
n)})),...Qa.value?[{name:"Undo",kind:"command",act:pi}]:[],...Xa.value?[{name:"Redo",kind:"command",act:el}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>po({kind:"json"})},{name:su.value==="dark"?"Light":"Dark",kind:"command",act:()=>Sf(
su.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function CK(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=s=>{let a=s.toLowerCase();if(a.startsWith(n))return 0;let l=a.indexOf(n);return l<0?3:/[a-z0-9]/.
test(a[l-1]??" ")?2:1};return e.map(s=>({item:s,grade:o(s.name)})).filter(({grade:s})=>s<3).sort((s,a)=>s.grade-a.grade).
map(({item:s})=>s)}var vN="Ue",bN="Fr";function xN({folded:e}){let[t,...n]=hi.value,o=t?`${cl(t.kind)} ${t.dataset}, ${W(t.done)}`:"",i=Do(o);return t?r("butto\
n",{type:"button",class:vN,"aria-label":o,onClick:()=>ve("data/jobs"),...i,children:[!e&&r("span",{children:n.length===0?
cl(t.kind):`${n.length+1} jobs`}),!e&&r("span",{class:bN,children:W(t.done)}),r(ll,{small:!0,label:o,done:t.done})]}):null}function wN(){let e=Ha.value?.tokens?Ha.value.name:void 0;if(e===void 0)return null;let t=()=>{Wx().then(()=>location.reload(),
n=>X(`Logging out failed: ${U(n).message}`))};return r(lt,{icon:"actor",label:`Logged in as ${ee(e).text}`,menuLabel:"Ac\
count",kind:"quiet",placing:{side:"top"},head:r($,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var kN="Gr",CN="s",SN="Jr",TN="xc",PN="Kr",Cb="Or",_N="c",MN="Pr",$N="Qr",DN="He",EN="Vr";var _i=le(Dr("rail")==="folded");function PK(){_i.value=!_i.value,Er("rail",_i.value?"folded":"open")}function ON({onPalette:e,
onHelp:t}){let n=qi.value;return r("nav",{"aria-label":"Pages",class:xe(kN,_i.value&&CN),children:[r("div",{class:SN,children:[
r(MK,{}),!_i.value&&r("span",{class:TN,children:"Sluice"})]}),r("ul",{class:Cb,children:Wt.map(o=>r(AN,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Ve.value.view===o.name,onClick:()=>Wc(o)},o.name))}),Pi.length>0&&r(
"div",{class:$N,role:"presentation"}),r("ul",{class:Cb,children:Pi.map(o=>r(AN,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>ve(o.name)},o.name))}),r("div",{class:DN,children:[r(xN,{folded:_i.
value}),r(_,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),r(_K,{}),r(wN,{}),r(_,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),r(_,{icon:"collapse",label:_i.value?"Widen":"Fold",kind:"quiet",class:EN,onClick:PK})]})]})}
function AN({icon:e,label:t,keys:n,current:o,onClick:i}){let s=Do(_i.value?`${t}  ${n}`:void 0);return r("li",{children:r(
"button",{type:"button",class:_N,"aria-current":o?"page":void 0,"aria-label":_i.value?t:void 0,onClick:i,...s,children:[
r(ie,{name:e,size:20}),r("span",{class:MN,children:t})]})})}function _K(){let e=(t,n)=>({label:n,checked:Uc.value===t,act:()=>Sf(
t)});return r(lt,{icon:su.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function MK(){return r("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:PN,children:[r("rect",{width:"32",height:"32",rx:"7"}),r(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var LN="Wr",NN="Yr";function BN({children:e}){let[t,n]=k(null);nr([...mN(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{Qa.value&&pi()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Xa.value&&
el()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Ro},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:DK}]),F(()=>{let i=s=>{if(Iu(s.target))return;let a=s.clipboardData?.getData("text/pl\
ain")??"";Kp(a).then(l=>{l&&(de(l),X("The question was pasted.",{label:"Undo",act:pi}))})};return document.addEventListener(
"paste",i),()=>document.removeEventListener("paste",i)},[]);let o=()=>n(null);return r("div",{class:LN,children:[r(ON,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),r("div",{class:NN,children:[qa.value==="away"&&r(Jl,{kind:"warning",actions:r(_,{small:!0,
kind:"outlined",onClick:Gx,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&r(gN,{onClose:o,onHelp:()=>n("help")}),t==="help"&&r(dN,{onClose:o}),r(cC,{}),r(
lk,{}),r(c0,{})]})}function DK(){let{phase:e}=qn.result.value;e==="running"||e==="estimate"?qn.cancel():Ii.value.length>
0&&Lp()}var FN="sc",zN="cc",IN="Zr",HN="gc";var Pf=mn(()=>Ks.value.filter(e=>e.to.dataset===ye.value.dataset));function qN(){return Pf.value.length===0?null:r("nav",
{"aria-label":"The way here",class:FN,children:[Pf.value.map((e,t)=>r("span",{class:zN,children:[r("button",{type:"butto\
n",class:IN,onClick:()=>{zg(t),de(e.from)},children:t===0?"all":ee(Pf.value[t-1]?.label).text}),r(ie,{name:"right",size:12})]},
t)),r("span",{"aria-current":"step",class:HN,children:ee(Pf.value.at(-1)?.label).text})]})}var VN="Le",WN="hc",UN="fc",KN="uc",jN="mc",GN="vc";function _f({title:e,note:t,actions:n,children:o,onClose:i}){let s=H(null),a=ht();return st(()=>{li();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("div",{ref:s,class:VN,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[r("div",{class:WN,children:[r("div",{class:UN,children:[r("h2",{id:a,class:KN,
children:e}),t&&r("p",{class:jN,children:t})]}),n,r(_,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:i})]}),
r("div",{class:GN,children:o})]})}var JN="wc",ZN="bc",YN="yc",Sb="kc";function QN({layer:e,onClose:t}){let n=e.request,o=$l({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),i=n.timezone??"UTC",s=Y(()=>o.pages.flat(),[o.pages]),a=Y(()=>o.columns.map((c,p)=>({key:c.name,head:r(
$,{value:c.name,most:48}),number:tr(c)&&p>0,cell:d=>p===0?r($,{value:d[0],most:64,middle:!0}):r($,{shown:mo(d[p],c,i)})})),
[o.columns,i]),l=Ae(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&ve(ol(n.dataset,
String(c[0])))};return r(_f,{title:"Actors",onClose:t,note:r(A,{children:[r($,{value:e.label,most:200}),RK(s.length,o.hasMore)]}),
actions:r(_,{icon:"save",kind:"outlined",onClick:()=>po({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&r("div",{class:YN,children:[r(ce,{error:o.error}),r(_,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&r("div",{class:Sb,children:r(Ce,{lines:12})}),o.first&&(s.length===0?
r("p",{class:Sb,children:"No actor is here."}):r("div",{class:JN,children:[r(Me,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&r("div",{class:ZN,children:r(_,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function RK(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var Df="zc",eB="jc",tB="K",nB="Xc";var LK=/^[A-Za-z_][A-Za-z0-9_]*$/;function rB({layer:e,onClose:t}){let n=e.request,o=e.cohort,[i,s]=k(o?"live":"frozen"),
[a,l]=k(""),[u,c]=k(null),[p,d]=k(null),m=async()=>{if(!LK.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{i==="live"?await BK(a,o,String(e.label)):n&&await zK(a,n,String(e.label),d),Jn(
jt.value),X(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(f){d(null),c(NK(U(f)))}};
return r(nt,{title:"Save as cohort",onClose:t,foot:r(A,{children:[r(_,{kind:"outlined",onClick:t,children:"Cancel"}),r(_,
{kind:"primary",disabled:p!==null||a==="",onClick:()=>{m()},children:p===null?"Save":`${z(p)} actors read`})]}),children:[
r("p",{class:Df,children:r($,{value:e.label,most:300})}),r("form",{onSubmit:f=>{f.preventDefault(),m()},onInput:f=>{f.target instanceof
HTMLInputElement&&f.target.type!=="radio"&&l(f.target.value.trim())},children:[r(Jt,{label:"Name",value:a,onCommit:f=>l(
f.trim()),placeholder:"frequent_buyers",autofocus:!0}),r("fieldset",{class:eB,children:[r("legend",{class:"spoken",children:"\
Kind"}),r(oB,{kind:"live",present:i,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r(oB,{kind:"frozen",present:i,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&r(ce,{error:u})]})]})}function NK(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function oB({kind:e,present:t,disabled:n,onChoose:o,
title:i,text:s}){return r("label",{class:tB,"data-disabled":n,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),r("span",{children:[r("strong",{children:i}),r("span",{class:nB,children:n?"Not possibl\
e for these actors.":s})]})]})}function iB(e,t){return`v1/datasets/${encodeURIComponent(jt.value)}/${e}/${encodeURIComponent(
t)}`}async function BK(e,t,n){await oe(iB("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var FK=1e4;async function zK(e,t,n,o){let i=[],s,a="";o(0);do{let u=await oe("v1/actors",{body:{...t,
limit:FK,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)i.push(String(c[0]));o(i.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a,description:n});await oe(`${iB("cohorts",e)}?${l.toString()}`,
{method:"PUT",body:i,headers:{"If-None-Match":"*"}})}function sB({layer:e,onClose:t}){let n=e.document,o=$l({path:"v1/query",body:l=>({...n,samples:{...n.samples,...l===void 0?
{}:{cursor:l}}})},JSON.stringify(n)),i=gt(tm(n)),s=i.answer&&"rows"in i.answer?i.answer.rows[0]?.[0]:void 0,a=n.timezone??
"UTC";return r(_f,{title:"Events",onClose:t,note:r(A,{children:[r($,{value:e.label===""?"all":e.label,most:200}),typeof s==
"number"&&` · ${z(s)} events`]}),children:r(im,{paging:o,document:n,zone:a})})}var lB="Sc",uB="Bc",cB="ea",pB="Cc",dB="Ec",mB="Ic",fB="ia",hB="Uc",gB="Hc",yB="Lc",vB="Mc",bB="ra",xB="Nc";var IK=6;function wB({column:e,document:t}){let n=H(null),{values:o,error:i,former:s}=HK(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let p=c?`not (${ci(e.name,u)})`:ci(e.name,u);We({document:Te(t,"where",Eo(t.
where,p))},p)};return r("section",{ref:n,class:cB,"aria-label":ee(e.name).text,"data-former":s,children:[r("div",{class:pB,
children:[r("h3",{class:dB,children:r($,{value:e.name,most:40,middle:!0})}),o&&r("span",{class:mB,children:[q(o.distinct),
" ",o.distinct===1?"value":"values"]}),r(_,{small:!0,kind:"quiet",label:`Break down by ${ee(e.name).text}`,onClick:()=>Cf(
e.name),children:"By"})]}),i&&r(ce,{error:i}),r("ul",{children:o?.values.map(({value:u,count:c},p)=>r("li",{children:r("\
button",{type:"button",class:fB,onClick:d=>l(u,d.altKey),children:[r("span",{class:hB,style:{width:`${a>0?100*c/a:0}%`}}),
r("span",{class:gB,children:r($,{value:u,most:40,middle:!0})}),r("span",{class:yB,title:z(c),children:[o.exact?"":"~",q(
c)]})]})},p))}),o&&(o.more>0||o.nulls>0)&&r("p",{class:vB,children:[o.more>0&&r("span",{children:[q(o.more)," more"]}),o.
nulls>0&&r("button",{type:"button",class:bB,onClick:u=>l(null,u.altKey),children:[r($,{value:null})," ",q(o.nulls)]})]})]})}
function HK(e,t,n){let[o,i]=k(!1),[s,a]=k({values:null,error:null,former:!1}),l=qK(t,n);return F(()=>{let u=new IntersectionObserver(
([c])=>{c&&i(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),F(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),vp(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{Cn(
c)||a({values:null,error:U(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function qK(e,t){let{from:n,
to:o,timezone:i,where:s,define:a}=t;return{column:be(e),limit:IK,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...i===void 0?{}:{timezone:i},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}function kB({onClose:e}){let[t,n]=k(""),o=Ae(jt.value).value.value?.columns,i=(o??[]).filter(({name:s,type:a})=>a!=="tim\
estamp"&&s.toLowerCase().includes(t.trim().toLowerCase()));return r(ps,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[r("div",{class:lB,children:r("input",{class:uB,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:s=>n(s.currentTarget.value)})}),o?i.map(s=>r(wB,{column:s,document:ye.value},s.name)):r(Ce,
{}),r("p",{class:xB,children:"Click: only this value. Alt+click: all but this value."})]})}var SB="Rc",TB="Ac";function _B({onClose:e}){let t=ye.value,[n,o]=k(()=>JSON.stringify(t,null,2)),[i,s]=k(null);return F(()=>{It(PB(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),r(ps,{title:"JSON",label:"The document as JSON",onClose:e,actions:r(_,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>Ie(n,"The document")}),children:[r(Fl,{class:SB,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=PB(l);s(c),u&&de({document:{...u,dataset:u.dataset||Ve.value.document.dataset}},
"replace")},onRun:Ro}),i!==null&&r("div",{class:TB,children:r(ce,{error:{message:i,hint:"the question on the screen is t\
he last that could be read"}})})]})}function PB(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function MB({layer:e,onClose:t}){let[n,o]=k(""),[i,s]=k(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=ye.value,p=()=>{n.trim()!==""&&gl({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,d=>s(
U(d)))};return r(nt,{title:"Note",onClose:t,foot:r(A,{children:[r(_,{kind:"outlined",onClick:t,children:"Cancel"}),r(_,{
kind:"primary",onClick:p,children:"Save"})]}),children:[r("p",{class:Df,children:[K(a,c),l===void 0?"":` to ${K(l,c)}`]}),
r("form",{onSubmit:d=>{d.preventDefault(),p()},children:[r("input",{class:Ke,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:d=>o(d.currentTarget.value)}),i&&r(ce,{error:i})]})]})}var $B=new Map([["facets",kB],["json",_B],["events",sB],["actors",QN],["cohort",rB],["note",MB],["live-event",VO]]);var DB=["1d","7d","30d","1y"];function EB(){let e=H(null),[t,n]=k(null),o=ye.value.compare?.offset,i=ai(qn.result.value.
error,"compare"),s=()=>n(null);return r(A,{children:[r(_,{buttonRef:e,icon:"compare",after:"down",kind:i?"danger":o===void 0?
"quiet":"plain",popup:"menu",expanded:t!==null,onClick:()=>n(t===null?"menu":null),children:o===void 0?"no comparison":`\
vs ${V(fd(o))} before`}),i&&t===null&&r("div",{class:em,children:r(ce,{error:i})}),t==="menu"&&r(ho,{anchor:e.current,label:"\
Compare",items:WK(o,()=>n("field")),onClose:s}),t==="field"&&r(Gt,{anchor:e.current,role:"dialog",label:"Compare with",onClose:s,
children:r("div",{class:ZP,children:r(Jt,{label:"Compare with so long before",value:o??"",placeholder:"7d, 4w, 1mo, 1y, \
36h",autofocus:!0,note:"d, w, mo, q and y step on the calendar",onCommit:a=>{s(),Ef(a.trim()===""?void 0:a.trim())}})})})]})}
function WK(e,t){let n=e!==void 0&&!DB.includes(e);return[{label:"No comparison",checked:e===void 0,act:()=>Ef(void 0)},
{label:"The period before",checked:!1,act:()=>{UK()}},...DB.map(o=>({label:`${fd(o)} before`,checked:e===o,act:()=>Ef(o)})),
{label:n?`${V(fd(e))} before …`:"Another time before …",checked:n,act:()=>requestAnimationFrame(t)}]}function Ef(e){
ue("compare",e===void 0?void 0:{offset:e})}async function UK(){try{let e=ye.value,t=await VP(e);t===null?X("The range ha\
s no start: choose one before it is compared."):ye.value===e&&Ef(t)}catch(e){X(U(e).message)}}var AB="Dc",OB="Tc",Tb="Me",RB="_c",LB="qc";var lu="";function NB({onClose:e}){let[t,n]=k(null),[o,i]=k(lu),[s,a]=k(""),[l,u]=k(""),[c,p]=k(null),[d,m]=k(!1),f=ht();
F(()=>{tf().then(y=>{let P=[...y].sort((x,w)=>w.changed.localeCompare(x.changed));n(P),i(P[0]?.id??lu)},y=>p(U(y)))},[]);
let h=Qr(Ve.value.document);return r(nt,{title:"Save to a board",onClose:e,children:r("form",{class:AB,onSubmit:y=>{y.preventDefault(),
m(!0),jK(o,s.trim()||"My board",l.trim()).then(e,P=>{p(U(P)),m(!1)})},children:[r("label",{class:wt,for:`${f}-title`,children:"\
Title of the tile"}),r("input",{id:`${f}-title`,class:Ke,"data-autofocus":!0,value:l,placeholder:V(h),maxLength:200,autocomplete:"\
off",onInput:y=>u(y.currentTarget.value)}),r("fieldset",{class:OB,children:[r("legend",{class:wt,children:"Board"}),(t??
[]).map(y=>r("label",{class:Tb,children:[r("input",{type:"radio",name:f,checked:o===y.id,onChange:()=>i(y.id)}),r("bdi",
{class:RB,children:V(y.name)})]},y.id)),r("label",{class:Tb,children:[r("input",{type:"radio",name:f,checked:o===lu,onChange:()=>i(
lu)}),r("span",{children:"A new board"})]})]}),o===lu&&r(A,{children:[r("label",{class:wt,for:`${f}-name`,children:"Name\
 of the board"}),r("input",{id:`${f}-name`,class:Ke,value:s,placeholder:"My board",maxLength:200,autocomplete:"off",onInput:y=>a(
y.currentTarget.value)})]}),c&&r(ce,{error:c}),r("div",{class:LB,children:r(_,{type:"submit",kind:"primary",icon:"save",
disabled:d||t===null,children:"Save"})})]})})}async function jK(e,t,n){let{document:o,view:i,as:s}=Ve.value,a=e===lu?null:
await yr(e),l=s??Wt.find(p=>p.name===i)?.chartOf(o)??"",u=da(a?.content??Zl,{kind:"query",title:n,document:o,as:l}),c=a?
await Bc(e,a.version,a.name,u):await vr(t,u);X(`Saved to ${V(c.name)}.`,{label:"Open",act:()=>ve(`boards/${encodeURIComponent(
c.id)}`)}),a&&X("The tile can be taken back.",{label:"Undo",act:()=>{GK(c,a)}})}async function GK(e,t){await Bc(e.id,e.version,
t.name,t.content).then(()=>X("The tile is taken back."),n=>X(U(n).message))}var JK=le([]);function BB(){return r(lt,{icon:"save",menuLabel:"Save",items:[...ZK(),...JK.value],placing:{align:"end"},children:"Save"})}
function ZK(){let{dataset:e,where:t}=Ve.value.document,n=t?.trim()??"";return[{label:"To a board ...",icon:"boards",act:()=>Gi(
o=>r(NB,{onClose:o}))},{label:"The filter as a definition ...",icon:"definitions",disabled:n==="",act:()=>ve(`definition\
s/${encodeURIComponent(e)}`,`new=${encodeURIComponent(n)}`)},{label:"A note at a time ...",icon:"info",act:()=>uf(e)}]}var zB="Fc",IB="Ne";function qB(){let e=qn.result.value,t=e.phase==="running"||e.phase==="estimate";return r("div",{class:zB,children:[r("sp\
an",{role:"status",class:IB,"data-phase":e.phase,children:[e.phase==="exact"&&r(ie,{name:"check",size:14}),e.phase==="er\
ror"&&r(ie,{name:"error",size:14}),QK(e)]}),t&&r(_,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>qn.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&r(_,{small:!0,kind:"outlined",onClick:Ro,children:"Run again"})]})}
function QK(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return HB(
e);case"cancelled":return e.sampled===null?"cancelled":`cancelled; this is an ${HB(e)}`;case"error":return e.answer?"fai\
led; this is the answer before":"failed";case"exact":{let n=Ua(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`s\
ample of ${W(t.sampled_fraction)}`:"exact";return t?`${o}, ${n}, read ${q(t.rows_scanned)} rows`:`${o}, ${n}`}}}function HB({
answer:e,intervals:t,sampled:n}){let o=YC(e,t);return`estimate from ${W(n??0)} of actors${o===null?"":`, ±${Lh(o)}`}`}var VB="Re",WB="Ae",UB="Gc",KB="De",jB="Jc";var GB=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function JB({runs:e}){F(()=>{He.value.value||
Mt()},[]);let t=He.value.value?.map(({name:o})=>o)??[jt.value],n=ye.value.timezone??"UTC";return r("header",{class:VB,"a\
ria-label":"The question",children:[r("div",{class:WB,children:[r(on,{title:"Dataset",icon:"data",values:t,value:jt.value,
onChange:o=>{fi(o)},class:UB}),r(QP,{}),r(on,{title:"Time zone",icon:"globe",values:df(),value:n,onChange:o=>ue("timezon\
e",o),kind:"quiet",free:!0}),r(EB,{}),r(e9,{})]}),r("div",{class:KB,children:e&&r(qB,{})}),r("div",{class:jB,children:[r(
_,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!Qa.value,onClick:pi}),r(_,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!Xa.value,onClick:el}),r(lt,{icon:"share",menuLabel:"Share",items:HC(),placing:{align:"end"},children:"Shar\
e"}),r(BB,{})]})]})}function e9(){let e=ye.value.sample,t=e===void 0||e===1?void 0:e,n=GB.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return r(lt,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:GB.map(([o,i])=>({label:o,checked:i===t,act:()=>ue("sample",i)})),children:n})}var ZB="Kc",YB="aa",QB="Oc",XB="Pc",e8="Qc",t8="Vc",n8="ta";function r8(){let e=Wt.find(({name:t})=>t===Q0.value)??Wt[0];return e?r(n9,{view:e}):null}function n9({view:e}){let t=ye.
value,n=o9(qn.result.value,t),o=X0.value??e.chartOf(t);F(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sl\
uice`},[e,t.dataset]),nr([{keys:"f",label:"Properties and their values",group:"The question",act:()=>Pb("facets")}]),nr(
[{keys:"/",label:`Sentence: ${Vy}`,group:"View",act:qy}]);let i=a=>{de({as:a,document:e.choose?e.choose(t,a):t})},s=n.phase===
"running"||n.phase==="estimate";return r(A,{children:[r(JB,{runs:e.runs??!0}),r(Bp,{busy:s,done:n.done}),r("div",{class:ZB,
children:[r("main",{class:YB,"data-view":e.name,"data-state":n.phase,"aria-busy":s,children:[r("h1",{class:"spoken",children:e.
label}),r(qN,{}),r("div",{class:QB,children:[r("div",{class:XB,children:r(e.Sentence,{document:t,result:n})}),r("div",{class:e8,
children:[e.charts.length>1&&r(kt,{label:"Chart",value:o,onChange:i,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,
label:l,icon:u}))}),r(_,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:_b("facets"),onClick:()=>Pb(
"facets")}),r(_,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:_b("json"),onClick:()=>Pb("json")})]})]}),
n.error&&!r9(e,n.error)&&r("div",{class:t8,children:r(ce,{error:n.error})}),r("div",{class:n8,"data-former":n.former,children:r(
ec.Provider,{value:n,children:r(e.Page,{document:t,result:n,as:o})})})]}),r(i9,{})]})]})}function o9(e,t){return e.of===
null||o8(e.of)===o8(t)?e:{...e,answer:null,of:null,former:!1}}function o8(e){let t=e.aggregate?.over;return`${si(e)} ${typeof t==
"object"?Object.keys(t).join():"events"}`}function _b(e){return Ii.value.some(t=>t.kind===e)}function Pb(e){de({open:_b(
e)?Ii.value.filter(t=>t.kind!==e):[{kind:e}]})}function r9(e,t){return["from","to",...e.errorPlaces??[]].some(n=>ai(t,n)!==
null)}function i9(){return r(A,{children:Ii.value.map((e,t)=>{let n=$B.get(e.kind);return n?r(n,{layer:e,onClose:Lp},t):
null})})}function i8(){return Ha.value?.tokens&&Ha.value.name===void 0?r(X6,{}):r(A,{children:[r(BN,{children:r(s9,{})}),r(W6,{})]})}
function s9(){let e=qi.value;switch(e.kind){case"home":return r(U6,{});case"view":return r(r8,{});case"page":{let t=Pi.find(
({name:n})=>n===e.page);return t?r(t.Page,{rest:e.rest}):r(K6,{})}case"actor":return r(Ow,{dataset:e.dataset,actor:e.actor});case"\
link":return r(rN,{id:e.id})}}hN();qx();Kw();await Pw();FC();_S();gx(r(i8,{}),document.body);
