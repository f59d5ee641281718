var R8=Object.defineProperty;var th=(e,t)=>{for(var n in t)R8(e,n,{get:t[n],enumerable:!0})};var Ue,nx,ih,Ri,nh,ap,ox,ip,rx,sh,oh,ix,vu=Symbol.for("pv"),lp={},up=[],L8=/^m(i|n|o|s|text|space)$/,ah=Array.isArray,lh=up.
slice,Ps=Object.assign;function Ts(e){e&&e.parentNode&&e.remove()}function sx(e,t,n){var o,i,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?i=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?lh.call(arguments,2):n),yu(e,
a,o,i,null)}function yu(e,t,n,o,i){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:vu,__v:i||
++nx,__i:-1,__u:0};return!i&&Ue.vnode&&Ue.vnode(s),s}function A(e){return e.children}function Aa(e,t){this.props=e,this.context=t,this.__g=0}function Li(e,t){if(t==null)return e.
__&&Li(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Li(e)}function N8(e){var t,n=e.__v,o=n.__e,i=[],s=[],a=e.__P;a&&((t=Ps({constructor:vu},n)).__v=n.__v+1,
Ue.vnode&&Ue.vnode(t),uh(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||Li(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,dx(i,t,s),n.__=n.__e=null,t.__e!=o&&ax(t))}function ax(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),ax(e)}function rh(e){(8&e.__g||(e.__g|=8,Ri.push(e),ap++))&&nh==Ue.debounceRendering||
((nh=Ue.debounceRendering)||queueMicrotask)(lx)}function lx(){try{for(var e,t=1;Ri.length;)Ri.length>t&&Ri.sort(ox),e=Ri.
shift(),t=Ri.length,8&e.__g&&N8(e)}finally{(ap=Ri.length)&&(nh||queueMicrotask)(lx)}}function ux(e,t,n,o,i,s,a,l,u,c,p){
var d,m,f,h,v,y,P=o.__k||up,x=t.length;for(u=B8(n,t,P,u,x),d=0;d<x;d++)(f=n.__k[d])!=null&&(m=~f.__i&&P[f.__i]||lp,f.__i=
d,y=uh(e,f,m,i,s,a,l,u,c,p),h=f.__e,(m.ref!=f.ref||8&m.__u)&&(m.ref&&ch(m.ref,null,f,m),f.ref&&p.push(f.ref,f.__c||h,f)),
v=v||h,4&f.__u?(u=cx(f,u,e,!m.__v),m.__e&&(m.__e=null)):typeof f.type=="function"&&y!==void 0?u=y:h&&(u=h.nextSibling),f.
__u&=-21);return n.__e=v,u}function B8(e,t,n,o,i){var s,a,l,u,c,p,d,m,f,h=n.length,v=h,y=0,P=0,x=e.__k=Array(i);for(s=0;s<
i;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=x[s]=yu(null,
a):ah(a)?a=x[s]=yu(A,{children:a}):a.constructor===vu&&a.__b?a=x[s]=yu(a.type,a.props,a.key,a.ref,a.__v):x[s]=a,u=s+y,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=z8(a,n,u,v))&&(v--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?y--:c==u+1?y++:c!=
u&&(c>u?y--:y++,P=1)):(~c||(i>h?y--:i<h&&y++),typeof a.type!="function"&&(a.__u|=4))):x[s]=null;if(P){for(p=[],d=[],s=0;s<
i;s++)if((a=x[s])&&16&a.__u){for(y=0,m=p.length;y<m;)p[f=y+m>>1]<a.__i?y=f+1:m=f;p[y]=a.__i,d[s]=y+1}for(y=p.length;s--;)
d[s]&&(d[s]==y?y--:x[s].__u|=4)}if(v)for(s=0;s<h;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Li(l)),ph(l,l));return o}function cx(e,t,n,o){
var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,t=cx(
i[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Li(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function z8(e,t,n,o){var i,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((l=t[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=n+1;i<t.length;i++)if((l=t[i])&&
!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function tx(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function rp(e,t,n,o,i){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||tx(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||tx(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=oh[t]||(oh[t]=
F8(t)),(e.__a||(e.__a={}))[t]=sh,s=t!=(t=t.replace(rx,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function F8(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[ip]==null)t[ip]=sh++;else if(t[ip]<this.__a[e])return;return n(Ue.event?Ue.event(t):t)}}}function uh(e,t,n,o,i,s,a,l,u,c){
var p,d,m,f,h,v,y,P,x,w,S,E,M,N,R,G,L,B,Q=t.type;if(t.constructor!==vu)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&
(t.__u|=u,d=s=[],p.nodeType==8?l=sp(p,s):s.push(p),l=s[0]||l),(p=Ue.__b)&&p(t);e:if(typeof Q=="function"){m=a.length;try{
if(P=t.props,x=(p=Q.prototype)&&p.render,w=(p=Q.contextType)&&o[p.__c],S=p?w?w.props.value:p.__:o,(f=n.__c)?(t.__c=f,2&f.
__g&&(f.__g|=1)):(x?t.__c=f=new Q(P,S):(t.__c=f=new Aa(P,S),f.constructor=Q,f.render=H8),w&&w.sub(f),f.state||(f.state={}),
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
l=n.__k?Li(n,0):null),l=ux(e,ah(N)?N:[N],t,n,o,i,s,a,l,u,c),P.__P&&(t.__e=null,l=p),t.__u&=-161,d&&d.some(Ts),f.__h.length&&
a.push(f),1&f.__g&&(f.__g&=-4)}catch(J){if(a.length=m,t.__v=null,u||s)if(J&&J.then){if(t.__u|=128|u,s){for(~(L=s.indexOf(
l||void 0))||(L=s.length);(B=s[L-1])&&B.nodeType==8;)L--;for(;L<s.length;L++)if(B=s[L])if(s[L]=null,R){if(B==G)break}else{
if(B.nodeType!=8)break;B.data.startsWith("$s")&&(G=sp(R=B))}}if(!R){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
R=l}(p=sp(R=t.__c.__z||(t.__c.__z=R)))?(t.__e=R,l=p):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Ts);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),J&&J.then||px(t),Ue.__e(J,t,n)}}else l=t.__e=I8(n.__e,t,n,o,i,s,a,u,c,e);return(p=Ue.diffed)&&p(t),l}function sp(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function px(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(px))}function dx(e,t,n){for(var o=0;o<n.length;)ch(n[o++],n[o++],n[o++]);Ue.__c&&Ue.__c(t,e),e.some(function(i){try{
e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){Ue.__e(s,i.__v)}})}function I8(e,t,n,o,i,s,a,l,u,c){var p,d,m,f,
h,v,y,P,x=n.props||lp,w=t.props,S=t.type;if(S=="svg"?i="http://www.w3.org/2000/svg":S=="math"?i="http://www.w3.org/1998/\
Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((h=s[p])&&(S?h.localName==S:h.nodeType==
3)){e=h,s[p]=null;break}}if(!e){if(P=c.ownerDocument||document,!S)return P.createTextNode(w);e=P.createElementNS(i,S,w.is?
w:c),l&&(Ue.__m&&Ue.__m(t,s),l=!1),s=null}if(S){if(c=S=="template"&&e.content||e,s=S=="textarea"&&w.defaultValue!=null?null:
s&&lh.call(c.childNodes),!l&&s)for(x={},p=0;p<e.attributes.length;p++)x[(h=e.attributes[p]).name]=h.value;for(p in x)h=x[p],
p=="dangerouslySetInnerHTML"?m=h:p=="children"||p in w||p=="value"&&"defaultValue"in w||p=="checked"&&"defaultChecked"in
w||rp(e,p,null,h,i);for(p in w)h=w[p],p=="children"?f=h:p=="dangerouslySetInnerHTML"?d=h:p=="value"?v=h:p=="checked"?y=h:
l&&typeof h!="function"||x[p]===h||rp(e,p,h,x[p],i);d?(l||m&&(d.__html==m.__html||d.__html==e.innerHTML)||(e.innerHTML=d.
__html),t.__k=[]):(m&&(e.textContent=""),(S=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&L8.test(S))&&(i="\
http://www.w3.org/1999/xhtml"),ux(c,ah(f)?f:[f],t,n,o,i,s,a,s?s[0]:n.__k&&Li(n,0),l,u),s&&s.some(Ts)),l&&S!="textarea"||
(p="value",S=="progress"&&v==null?e.removeAttribute(p):v==null||v===e[p]&&(S!="progress"||v)||rp(e,p,v,x[p],i),p="checke\
d",y!=null&&y!=e[p]&&rp(e,p,y,x[p],i))}else x===w||l&&e.data==w||(e.data=w);return e}function ch(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){
Ue.__e(i,n)}}function ph(e,t,n){var o,i,s,a;if(Ue.unmount&&Ue.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||ch(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){Ue.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&ph(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=sp(o,s=[]))&&(o==
e.__e&&s.some(Ts),Ts(i),Ts(o)),n||Ts(e.__e),e.__e=e.__c=e.__=null}function H8(e,t,n){return this.constructor(e,n)}function mx(e,t){
var n,o,i,s;Ue.__&&Ue.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=yu(A,{children:[e]}),
i=[],s=[],uh(t,t.__k,o||lp,lp,t.namespaceURI,o?null:t.firstChild?lh.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,s),
dx(i,t.__k,s),t.__k.props.children=null}function Oa(e){function t(n){var o,i;return this.getChildContext||(o=new Set,(i={})[t.__c]=this,this.getChildContext=function(){
return i},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,rh(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+ix++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}Ue={__e:function(e,t,n,o){for(var i,s,a;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&
i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),a=1),a&&8&i.__g)return void(i.
__g|=2)}catch(l){e=l}}throw ap=0,e}},nx=0,ih=function(e){return e!=null&&e.constructor===vu},Aa.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Ps({},this.state)),typeof e=="function"&&(e=e(Ps({},n),this.props)),e&&(Ps(
n,e),this.__v&&(t&&this.__k.push(t),rh(this)))},Aa.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),rh(this))},Aa.prototype.render=A,Ri=[],ap=0,ox=function(e,t){return e.__v.__b-t.__v.__b},ip=Symbol(),rx=/(PointerCapture)$|Capture$/i,
sh=0,oh={},ix=0;var Ni,At,dh,fx,mh=Object.is,xu=0,Cx=[],fh=[],zt=Ue,hx=zt.__b,gx=zt.__r,yx=zt.diffed,vx=zt.__c,bx=zt.unmount,xx=zt.__;function Ra(e,t){
zt.__h&&zt.__h(At,e,xu||t),xu=0;var n=At.__H||(At.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function k(e){
return xu=1,gh(Sx,e)}function gh(e,t,n){var o=Ra(Ni++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Sx(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);mh(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=At,!At.__f)){At.__f=!0;var i=At.shouldComponentUpdate;
At.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,p=this.props!=s;if(u.__.some(function(m){
m.__N&&(c=!0,mh(m.__[0],m.__N[0])||(p=!0))}),i){var d=i.call(this,s,a,l);return c?d||p:d}return!c||p}}return o.__}function z(e,t){
var n=Ra(Ni++,3);!zt.__s&&yh(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,At.__H.__h.push(n))}function it(e,t){var n=Ra(Ni++,4);!zt.
__s&&yh(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,At.__h.push(n))}function H(e){return xu=5,Y(function(){return{current:e}},[])}function Y(e,t){var n=Ra(Ni++,7);return yh(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function cp(e,t){return xu=8,Y(function(){return e},
t)}function La(e){var t=At.context[e.__c],n=Ra(Ni++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(At)),t.props.value):e.
__}function ht(){var e=Ra(Ni++,11);if(!e.__){for(var t=At.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function q8(){var e;do{for(;e=fh.shift();)try{bu(e)}catch(n){zt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
Cx.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(bu),t.__h.some(hh),t.__h=[]}catch(n){t.__h=[],zt.__e(n,e.__v)}}}while(fh.
length)}zt.__b=function(e){At=null,hx&&hx(e)},zt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),xx&&xx(e,t)},zt.
__r=function(e){gx&&gx(e),Ni=0;var t=(At=e.__c).__H;t&&(dh==At?At.__h=[]:(t.__h.some(bu),t.__h.some(hh),Ni=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),dh=At},zt.diffed=function(e){yx&&yx(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&kx(Cx.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),dh=At=null},zt.__c=function(e,t){t.some(
function(n){try{n.__h.some(bu),n.__h=n.__h.filter(function(o){return!o.__||hh(o)})}catch(o){n.__h=[function(){throw o}]}}),
vx&&vx(e,t)},zt.unmount=function(e){bx&&bx(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,kx(fh.push(i))}else bu(i)}catch(s){t=s}}),o.
__H=void 0,t&&zt.__e(t,o.__v))};var wx=typeof requestAnimationFrame=="function";function V8(e){var t,n=function(){clearTimeout(
o),wx&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);wx&&(t=requestAnimationFrame(n))}function kx(e){e!=1&&fx==
zt.requestAnimationFrame||((fx=zt.requestAnimationFrame)||V8)(q8)}function bu(e){var t=At,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),At=t}function hh(e){var t=At;e.__c=e.__(),At=t}function yh(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!mh(n,e[o])})}function Sx(e,t){return typeof t=="function"?t(e):t}var W8=Symbol.for("preact-signals");function fp(){if(oi>1)oi--;else{var e,t=!1;for((function(){var i=dp;for(dp=void 0;i!==
void 0;){var s=i.S;if(s.v===i.v)for(var a=s.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=s.i);i=i.o}})();ku!==void 0;){var n=ku;for(ku=
void 0,pp++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Px(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(pp=0,oi--,
t)throw e}}function bh(e){if(oi>0)return e();vh=++U8,oi++;try{return e()}finally{fp()}}var wu,_t=void 0;function Cu(e){var t=_t,
n=wu;_t=void 0,wu=void 0;try{return e()}finally{_t=t,wu=n}}var ku=void 0,oi=0,pp=0,U8=0,vh=0,dp=void 0,mp=0;function Tx(e){
if(_t!==void 0){var t=e.n;if(t===void 0||t.t!==_t)return t={i:0,S:e,p:_t.s,n:void 0,t:_t,e:void 0,x:void 0,r:t},_t.s!==void 0&&
(_t.s.n=t),_t.s=t,e.n=t,32&_t.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=_t.s,t.n=void 0,_t.s.n=t,_t.s=t),t}}function nn(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}nn.prototype.brand=W8;nn.prototype.h=function(){return!0};nn.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Cu(function(){var o;(o=t.W)==null||o.call(t)}))};
nn.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Cu(function(){var i;(i=t.Z)==null||i.call(t)}))}};nn.prototype.subscribe=
function(e){var t=this;return kn(function(){var n=t.value;Cu(function(){return e(n)})},{name:"sub"})};nn.prototype.valueOf=
function(){return this.value};nn.prototype.toString=function(){return this.value+""};nn.prototype.toJSON=function(){return this.
value};nn.prototype.peek=function(){var e=this;return Cu(function(){return e.value})};Object.defineProperty(nn.prototype,
"value",{get:function(){var e=Tx(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(pp>100)
throw new Error("Cycle detected");(function(n){oi!==0&&pp===0&&n.l!==vh&&(n.l=vh,dp={S:n,v:n.v,i:n.i,o:dp})})(this),this.
v=e,this.i++,mp++,oi++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{fp()}}}});function le(e,t){return new nn(e,
t)}function Px(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function _x(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Mx(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function _s(e,t){nn.call(this,void 0,t),this.x=e,this.s=void 0,this.g=mp-1,this.
f=4}_s.prototype=new nn;_s.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
mp))return!0;if(this.g=mp,this.f|=1,this.i>0&&!Px(this))return this.f&=-2,!0;var e=_t;try{_x(this),_t=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return _t=e,Mx(
this),this.f&=-2,!0};_s.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
nn.prototype.S.call(this,e)};_s.prototype.U=function(e){if(this.t!==void 0&&(nn.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};_s.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(_s.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=Tx(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function mn(e,t){
return new _s(e,t)}function $x(e){var t=e.j;if(e.j=void 0,typeof t=="function"){oi++;var n=_t;_t=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,xh(e),o}finally{_t=n,fp()}}}function xh(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
$x(e)}function K8(e){if(_t!==this)throw new Error("Out-of-order effect");Mx(this),_t=e,this.f&=-2;try{8&this.f&&xh(this)}finally{
fp()}}function Na(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,wu&&wu.push(this)}
Na.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Na.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,$x(this),
_x(this),oi++;var e=_t;return _t=this,K8.bind(this,e)};Na.prototype.N=function(){2&this.f||(this.f|=2,this.u=ku,ku=this)};
Na.prototype.d=function(){this.f|=8,1&this.f||xh(this)};Na.prototype.dispose=function(){this.d()};function kn(e,t){var n=new Na(
e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Dx,gp,hp,j8=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Ex=[];kn(function(){Dx=this.N})();function Ba(e,t){Ue[e]=t.bind(null,Ue[e]||function(){})}function Su(e){if(hp){var t=hp;
hp=void 0,t()}hp=e&&e.S()}function Ax(e){var t=this,n=e.data,o=J8(n);o.name="ReactiveDom",o.value=n;var i=Y(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=mn(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),p=mn(
function(){return!Array.isArray(c.value)&&!ih(c.value)}),d=kn(function(){if(this.N=Ox,p.value){var f=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),m=t.__$u.d;return t.__$u.d=function(){d(),m.call(this)},[p,c]},[]),s=i[0],
a=i[1];return s.value?a.peek():a.value}Ax.displayName="ReactiveTextNode";Object.defineProperties(nn.prototype,{constructor:{
configurable:!0,value:sx(A,null).constructor},type:{configurable:!0,value:Ax},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ba("__b",function(e,t){if(Su(),gp=void 0,typeof t.
type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var s=o[i];s instanceof nn&&(n||(t.__np=n={}),n[i]=s,o[i]=
s.peek())}}e(t)});Ba("__r",function(e,t){if(e(t),t.type!==A){Su();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(i,s){var a;return kn(function(){a=this},{name:s}),a.c=i,a})((function(i){return function(){var s;j8&&((s=this.
y)==null||s.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),gp=
o,Su(n)}});Ba("__e",function(e,t,n,o){Su(),gp=void 0,e(t,n,o)});Ba("diffed",function(e,t){Su(),gp=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],p=o[u];c===void 0?(c=G8(n,u,p,i),s[u]=c):c.o(p,i)}}}e(t)});function G8(e,t,n,o){
var i=t in e&&e.ownerSVGElement===void 0,s=le(n);return{o:function(a,l){s.value=a,o=l},d:kn(function(){this.N=Ox;var a=s.
value.value;o[t]!==a&&(o[t]=a,i?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}Ba("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var s=o[i];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var p=c.
__$u;p&&(c.__$u=void 0,p.d())}}e(t)});Ba("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Aa.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function J8(e,t){return Y(function(){return le(e,t)},[])}var Z8=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Y8(){bh(function(){for(var e;e=Ex.shift();)Dx.call(e)})}function Ox(){Ex.push(this)===1&&(Ue.requestAnimationFrame||
Z8)(Y8)}var wh=new URL("../../",import.meta.url);function Ft(e){return new URL(e,wh).href}function Rx(e){return e.startsWith(wh.
pathname)?e.slice(wh.pathname.length):e.replace(/^\//,"")}var Q8=/"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g,X8=/(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/;function za(e){
return JSON.parse(X8.test(e)?e.replace(Q8,e3):e)}function e3(e){return e.startsWith('"')||String(Number(e))===e?e:`"${e}\
"`}var st=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function ri(){return new st(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function ii(e,t=0){let n=kh(e)&&kh(
e.error)?e.error:null;if(!n)return new st({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=i=>typeof n[i]==
"string"?n[i]:"";return new st({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:t3(n.span),status:t})}
function t3(e){if(!kh(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function kh(e){return e!==null&&typeof e=="object"}function Bi(e,t){let n=new TextEncoder().encode(e),o=i=>new TextDecoder().
decode(n.subarray(0,i)).length;return{start:o(t.start),end:o(t.end)}}var Lx=le(0),Nx=Lx;async function oe(e,t={}){let n=await Fa(e,t);if(n.status!==204)return await Bx(n)}async function Fa(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await n3(
Ft(e),n);if(o.status===401&&Lx.value++,!o.ok)throw ii(await Bx(o).catch(()=>null),o.status);return o}async function n3(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:ri()}}async function Bx(e){let t=await e.text();try{return za(
t)}catch{throw new st({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function Cn(e){
return e instanceof DOMException&&e.name==="AbortError"}function U(e){return e instanceof st?e:new st({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var zx=le(null),Ia=zx;function Fx(){kn(()=>{Nx.value>=0&&oe("v1/me").then(e=>{zx.value=e},()=>{})})}async function Ix(e){
await oe("v1/login",{body:{token:e}})}async function Hx(){await oe("v1/logout",{method:"POST"})}var yp=le({value:null,error:null}),Ch=new Map,qe=yp;async function Ot(){try{let e=await oe("v1/datasets");yp.value={value:e.
datasets,error:null}}catch(e){yp.value={value:yp.value.value,error:U(e)}}}function Ae(e){let t=Ch.get(e);return t||(t=le(
{value:null,error:null}),Ch.set(e,t),Jn(e)),t}async function Jn(e){let t=Ch.get(e);if(!(!t||e===""))try{t.value={value:await oe(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:U(n)}}}async function qx(e,t,n,o){
let i=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${i.toString()}`;return(await oe(
s,{signal:o})).values}async function vp(e,t,n){return oe(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var o3=new Set(["estimate","running","exact","error","cancelled","live"]);function bp(e){let t;try{t=za(e)}catch{return null}
if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!o3.has(n.state))return null;let o=i=>typeof n[i]==
"number"?n[i]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="exact"?1:0),answer:n.answer??
null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?ii(n):null,body:n}}function xp(e){return e.
state==="exact"||e.state==="error"||e.state==="cancelled"}var Vx=!0;async function Wx(e,t,n){try{if(Vx&&await r3(e,t,n))return;await i3(e,t,n)}catch(o){if(!Cn(o))throw o}}async function r3(e,t,n){
try{let o="run"in e?e.run:e,i="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await Fa("v1/stream",{body:o,signal:n,
...i?{headers:i}:{}});return await s3(s,a=>{let l=bp(a);l&&t(l)}),!0}catch(o){if(!(o instanceof st)||o.status!==404&&o.status!==
405)throw o;return Vx=!1,!1}}async function i3(e,t,n){if(!("run"in e))throw new st({code:"not_supported",message:"This s\
erver has no live events"});let o=await Fa("v1/query",{body:e.run,signal:n}),i=za(await o.text());t({id:0,seq:0,state:"e\
xact",done:1,answer:i,intervals:null,elapsed:i.stats.elapsed_ms,error:null,body:{}})}async function s3(e,t){if(!e.body)return;
let n=e.body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:i,value:s}=await n.read();if(i)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var _h=250,a3=8e3,Yo=le("idle"),Qo=new Map,Sh=null,l3=1,Tu=_h,Th,Ha=Yo;function wp(e,t,n=[]){let o=l3++,i=n.filter(s=>Qo.
has(s));Qo.set(o,{message:e,take:t,abort:null}),Yo.value==="open"&&Mh({id:o,...e,...i.length>0?{cancels:i}:{}});for(let s of i)
Kx(s);return Yo.value==="http"&&jx(o),Yo.value==="idle"&&$h(),o}function Pu(e){Qo.has(e)&&(Yo.value==="open"&&Mh({id:e,cancel:!0}),
Kx(e))}function Ux(){Yo.value==="away"&&(clearTimeout(Th),$h())}function Kx(e){Qo.get(e)?.abort?.abort(),Qo.delete(e)}function Mh(e){
Sh?.send(JSON.stringify(e))}function $h(){Yo.value=Yo.value==="away"?"away":"connecting";let e=new URL(Ft("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,Sh=t,Tu=_h,Yo.value="open";
for(let[o,i]of Qo)Mh({id:o,...i.message})},t.onmessage=o=>c3(String(o.data)),t.onclose=()=>{Sh=null,n?Dh():u3()}}async function u3(){
if(!await fetch(Ft("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return Dh();Tu=_h,Yo.value="http";for(let t of Qo.
keys())jx(t)}function Dh(){Yo.value="away",clearTimeout(Th),Th=setTimeout($h,Tu*(.75+Math.random()/2)),Tu=Math.min(Tu*2,
a3)}function c3(e){let t=bp(e);t&&Ph(t)}function Ph(e){let t=Qo.get(e.id);t&&(xp(e)&&Qo.delete(e.id),t.take(e))}function jx(e){
let t=Qo.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!Qo.has(e))return;if(t.abort=null,o instanceof
st&&o.code===ri().code)return Dh();let i=o instanceof st?o:new st({code:"unexpected",message:String(o)});Ph({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:i,body:{}})};Wx(t.message,o=>Ph({...o,id:e}),t.abort.
signal).catch(n)}var qa=/([^.[\]]+)|\[(\d+)\]/gy;function _u(e){let t=[];for(qa.lastIndex=0;qa.lastIndex<e.length;){e[qa.lastIndex]==="."&&
qa.lastIndex++;let n=qa.lastIndex,o=qa.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function Gx(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function Mu(e){return typeof e=="\
string"?_u(e):e}function Dn(e,t){let n=e;for(let o of Mu(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function Te(e,t,n){return Eh(e,Mu(t),n)}function Eh(e,t,n){let[o,...i]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=Eh(l[o],i,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=Eh(s.get(o),i,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function Ah(e,t){let n=Dn(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function kp(e,t,n,o){let i=Ah(e,Mu(t));return i.
splice(n,0,o),Te(e,t,i)}function $u(e,t,n){let o=Ah(e,Mu(t));return o.splice(n,1),Te(e,t,o.length>0?o:void 0)}function Jx(e,t,n,o){
let i=Ah(e,Mu(t));if(n<0||n>=i.length)return e;let[s]=i.splice(n,1);return i.splice(Math.max(0,Math.min(o,i.length)),0,s),
Te(e,t,i)}function It(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&It(e[o],t[o]))}var Oh=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],Cp=["explore","funnel",
"retention","paths","sessions","difference","live"];function si(e){return Oh.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function ge(e){return e==null?[]:typeof e=="string"?[e]:e}function Yx(e,t){if(e===null)return t;if("rows"in t.answer&&"rows"in e){let n=ge(t.answer.query?.aggregate?.by).length;return Zx(
e.rows,t,"rows",o=>JSON.stringify(o.slice(0,n)))}return"groups"in t.answer&&"groups"in e&&t.answer.groups&&e.groups?Zx(e.
groups,t,"groups",n=>JSON.stringify("other"in n?null:[n.value])):t}function Zx(e,t,n,o){let i=new Map(e.map((c,p)=>[o(c),
p])),s=t.answer[n],a=t.intervals?.[n],l=s.map((c,p)=>({i:p,place:i.get(o(c))??e.length+p})).sort((c,p)=>c.place-p.place),
u=c=>l.map(({i:p})=>c[p]);return{answer:{...t.answer,[n]:u(s)},intervals:Array.isArray(a)?{...t.intervals,[n]:u(a)}:t.intervals}}var Rh={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,sampled:null,elapsed:null,error:null},
p3=100,Ms=class{present=le(Rh);result=this.present;id=0;painted=0;pending=null;latest=null;timer;run(t,n={}){let o=this.
present.value;this.present.value={...o,phase:"running",document:t,former:o.answer!==null&&!It(o.of,t),done:0,elapsed:null,
error:null},this.drop();let i=this.id;this.id=wp({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[i])}cancel(){let{
phase:t}=this.present.value;t!=="running"&&t!=="estimate"||(Pu(this.id),this.drop(),this.present.value={...this.present.
value,phase:"cancelled"})}close(){Pu(this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=
null,this.latest=null}take(t,n){if(xp(n)){this.drop(),this.paint(t,n);return}n.answer&&(this.pending=n),this.latest=n;let o=this.
painted+p3-performance.now();this.timer??=setTimeout(()=>{let{pending:i,latest:s}=this;this.drop(),i&&this.paint(t,i),s&&
s!==i&&this.paint(t,s)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,i={...o,done:Math.
max(o.done,n.done),elapsed:n.elapsed,error:n.error};if(n.answer&&n.state==="exact"){this.present.value={...i,phase:"exac\
t",answer:n.answer,of:t,intervals:null,sampled:null,former:!1};return}if(n.answer&&n.state==="estimate"){let a=Yx(o.phase===
"estimate"?o.answer:null,{answer:n.answer,intervals:n.intervals??{}});this.present.value={...i,...a,phase:"estimate",of:t,
sampled:n.done,former:!1};return}let s=n.state==="running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={
...i,phase:s==="live"?"running":s}}};function gt(e){let t=Y(()=>new Ms,[]),n=e===null?"":JSON.stringify(e);return z(()=>{
e?t.run(e):t.cancel()},[n]),z(()=>()=>t.close(),[]),t.result.value}function ai(e,t){let n=typeof t=="string"?t:Gx(t);return!e||
e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.test(e.where.slice(n.length))?e:null}var d3=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function Sp(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function Va(e,t){return e<0?"−"+t:t}function F(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||
t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return Va(e,Sp(n)+(o===void 0?"":`.${o}`))}
function q(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return Va(e,m3(t));if(t>=9995e11)return Va(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=d3.find(([i])=>Number((t/i).toPrecision(3))>=1);return Va(e,Number(t/
n).toPrecision(3)+" "+o)}function m3(e){return Number.isInteger(e)?Sp(String(e)):e>=1e3?Sp(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function W(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return Va(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return Va(e,`${Sp(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function Sn(e){
let t=W(e);return e>0?`+${t}`:t}function f3(e){return Number.isFinite(e)?Math.max(2,Math.min(15,Math.floor(-Math.log10(Math.
max(e,1e-15)))+1)):2}function h3(e,t,n=q){let o=n(Number(e.toPrecision(t)));return t<3?o.replace(/\d+\.\d+/,i=>Number(i).
toPrecision(t)):o}function Lh(e){let t=Math.max(e,.001);return t<.0995?W(t):W(t).replace(/\.\d/,"")}function Qx(e,t,n,o=q){
if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${o(e)}`;let i=(n-t)/2/Math.abs(e);return`~ ${h3(e,f3(i),
o)} ±${Lh(i)}`}function Xx(e,t,n){if(!Number.isFinite(t)||!Number.isFinite(n))return`~ ${W(e)}`;let o=(n-t)*50,i=o<1?
1:0;return`~ ${i===1?W(e):W(e).replace(/\.\d/,"")} ±${o.toFixed(i)}`}function Tn(e){let t=["B","KiB","MiB","GiB","TiB"],
n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}
function Le(e,t,n=`${t}s`){return`${q(e)} ${e===1?t:n}`}var Nh=[[86400,"d"],[3600,"h"],[60,"min"]];function Oe(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Oe(-e)}`;
if(e<59.95)return g3(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=Nh.findIndex(
([c])=>t>=c),[o,i]=Nh[n],s=Math.floor(t/o),[a,l]=Nh[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${i}`:
`${s}${" "}${i} ${u}${" "}${l}`}function g3(e){return e===0?`0${" "}s`:e<999e-6?`${Bh(e*1e6)}${" "}µs`:e<.9995?
`${Bh(e*1e3)}${" "}ms`:`${Bh(e)}${" "}s`}function Bh(e){return String(Number(e.toPrecision(e>=100?3:2)))}function Wa(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Oe(e/1e3)}var In={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},En={text:In.other,kind:"other"},y3=new Set(Object.
values(In)),v3=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function b3(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function V(e){return e.toWellFormed().replace(v3,b3).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function X(e){
if(e==null)return{text:In.null,kind:"null"};if(e==="")return{text:In.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>X(n).text).join(", "),kind:"value"};let t=V(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:y3.has(t)?`"${t}"`:t,kind:"value"}}var x3=new Intl.Segmenter("en",{granularity:"grapheme"});function e0(e){return Array.
from(x3.segment(e),t=>t.segment)}function Du(e,t){if(e.length<=t)return e;let n=e0(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function Ua(e,t){if(e.length<=t)return e;let n=e0(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var w3={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},t0=new Map;function n0(e,t){let n=`${t} ${e}`,o=t0.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...w3[t],timeZone:e,hourCycle:"h23"}),t0.set(n,o)),o}function zh(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function K(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):zh(t)?n0(t,n).format(o):`${n0("UTC",n).format(o)} UTC`}function zi(e,t=Date.now()){return e==="UTC"||!zh(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function $s(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:zh(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(s=>[
s.type,Number(s.value)])),i=s=>o.get(s)??0;return{year:i("year"),month:i("month"),day:i("day"),hour:i("hour"),minute:i("\
minute"),second:i("second")}}function An(e,t,n){return t>=300*86400?K(e,n,"year"):t>=28*86400?K(e,n,"month"):t>=.9*86400?
K(e,n,"day"):t>=60?K(e,n,"minute"):K(e,n,"second")}function xe(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var k3=Symbol.for("pv"),C3=0;function r(e,t,n,o,i,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:k3,__v:--C3,__i:-1,__u:0};return(i||
s)&&(c.__source=i,c.__self=s),Ue.vnode&&Ue.vnode(c),c}var S3={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:r("path",{d:S3[e]})})}function Tp(e,t,n={}){let{side:o="bottom",align:i="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let v=t.right+s+a<=u-8;r0(
e,v?t.right+s:t.left-s-a,o0(t.top,l,c));return}let p=c-8-t.bottom-s,d=t.top-s-8,m=o==="bottom"?l<=p||p>=d:!(l<=d||d>=p),
f=Math.max(m?p:d,64),h=i==="start"?t.left:i==="end"?t.right-a:t.left+(t.width-a)/2;l>f&&(e.style.maxHeight=`${f}px`),r0(
e,o0(h,a,u),m?t.bottom+s:t.top-s-Math.min(l,f))}function o0(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function r0(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var i0="oa";var Ih=le(null),Fh,_3=500;function s0(e,t,n){clearTimeout(Fh),Fh=setTimeout(()=>{e.isConnected&&(Ih.value={anchor:e,text:t})},
n)}function li(){clearTimeout(Fh),Ih.value=null}function Do(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&s0(
t.currentTarget,e,_3)},onPointerLeave:li,onPointerDown:li,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
s0(n,e,0)},onBlur:li}:{}}function a0(){let e=H(null),t=Ih.value;return it(()=>{!e.current||!t||(e.current.showPopover(),
Tp(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?r("div",{ref:e,popover:"man\
ual",role:"tooltip",class:i0,children:t.text}):null}var Hh={};th(Hh,{button:()=>qh,danger:()=>D3,default:()=>A3,iconOnly:()=>Vh,outlined:()=>M3,primary:()=>$3,quiet:()=>E3,
small:()=>Wh});var qh="t",M3="na",$3="O",D3="pa",Vh="Te",E3="_e",Wh="qe",A3={button:qh,outlined:M3,primary:$3,danger:D3,
iconOnly:Vh,quiet:E3,small:Wh};function _(e){let{children:t,icon:n,after:o,label:i,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=Do(u||s?[i,s].filter(
Boolean).join("  "):void 0);return r("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:xe(qh,a!=="plain"&&
Hh[a],u&&Vh,l&&Wh,e.class),"aria-label":i,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&r(ie,{name:n}),t,o&&r(ie,{name:o,size:12})]})}var Uh={};th(Uh,{default:()=>B3,empty:()=>L3,null:()=>R3,other:()=>N3,value:()=>O3});var O3="da",R3="la",L3="xa",N3="sa",
B3={value:O3,null:R3,empty:L3,other:N3};function $({value:e,shown:t,most:n=256,middle:o=!1}){let i=t??X(e),s=o?Ua(i.text,n):Du(i.text,n);return r("bdi",{class:Uh[i.
kind],title:s===i.text?void 0:Du(i.text,2e3),children:s})}var l0=8;function z3(e,t,n,o){let i=Math.max(0,Math.min(Math.floor(e/n)-l0,o)),s=Math.min(o,Math.ceil((e+t)/n)+l0);return{
first:i,end:s,before:i*n,after:(o-s)*n}}function Pp(e,t,n){let[o,i]=k({scroll:0,height:600});return z(()=>{let s=e.current;
if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;i(c=>c.scroll===u&&c.height===s.clientHeight?c:{scroll:u,height:s.
clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener("scroll",a,{passive:!0}),()=>{l.disconnect(),
s.removeEventListener("scroll",a)}},[t]),z3(o.scroll,o.height,t,n)}function _p(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function Mp(e,t,n,o,i=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=i||o===0?null:{row:Math.max(i,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var u0="Fe",c0="ca",Kh="y",p0="P",d0="Ge",m0="n",f0="k",$p="ga",jh="Je",Gh="p",h0="Q",Jh="ha",g0="V",y0="fa",v0="ua";function Me(e){let{columns:t,rows:n,summary:o=[]}=e,i=H(null),s=ht(),a=_p(),l=Pp(i,a,n.length),[u,c]=k(null),[p,d]=k(new Map),
m=t.map(({key:v,width:y})=>{let P=p.get(v);return P===void 0?y??"minmax(80px, max-content)":`${P}px`}).join(" ")+" minma\
x(0, 1fr)",f=v=>{let y=Mp(v,u,n.length+o.length,t.length,e.onSort?-1:0);if(y){v.preventDefault(),c(y),I3(i.current,y,a);
return}let P=u?[...n,...o][u.row]:void 0,x=u?t[u.column]:void 0;if(u?.row===-1&&x&&(v.key==="Enter"||v.key===" ")){v.preventDefault(),
x.sortable!==!1&&e.onSort?.(b0(x,e.sort??null));return}let w=i.current?.querySelector('[data-cursor="true"]');(v.key==="\
Enter"||v.key===".")&&P!==void 0&&x&&w&&v.target===i.current&&(v.preventDefault(),v.stopPropagation(),(e.onMenu??e.onCell)?.(
P,x,w))},h=(v,y,P)=>r(H3,{id:s,row:v,at:y,columns:t,cursor:u?.row===y?u.column:-1,onCursor:c,summary:P,last:y===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},P?`summary ${y}`:y);return r("div",{ref:i,class:u0,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:f,onFocus:v=>{v.target===i.current&&!u&&c({row:0,column:0})},children:r("div",{class:c0,role:"\
presentation",style:{gridTemplateColumns:m},children:[r("div",{role:"row","aria-rowindex":1,class:xe(Kh,p0),children:t.map(
(v,y)=>r(q3,{id:`${s}--1-${y}`,column:v,cursor:u?.row===-1&&u.column===y,sort:e.sort??null,onSort:e.onSort,onWidth:P=>d(
new Map(p).set(v.key,P))},v.key))}),l.before>0&&r("div",{role:"presentation",class:y0,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((v,y)=>h(v,l.first+y,!1)),l.after>0&&r("div",{role:"presentation",class:v0,style:{height:`${l.after}\
px`}}),o.map((v,y)=>h(v,n.length+y,!0))]})})}function I3(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function H3({id:e,row:t,at:n,columns:o,cursor:i,onCursor:s,
summary:a,last:l,onMenu:u,onCell:c}){return r("div",{role:"row","aria-rowindex":n+2,class:xe(Kh,a&&g0,l&&d0),children:o.
map((p,d)=>r("div",{id:`${e}-${n}-${d}`,role:"gridcell","aria-colindex":d+1,"data-cursor":d===i,class:xe(m0,p.number&&jh,
d===i&&Jh),onPointerDown:()=>s({row:n,column:d}),onClick:c&&(m=>c(t,p,m.currentTarget)),onContextMenu:u&&(m=>{m.preventDefault(),
u(t,p,m.currentTarget)}),children:r("span",{class:$p,children:p.cell(t,n)})},p.key))})}function b0(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function q3({id:e,column:t,
cursor:n,sort:o,onSort:i,onWidth:s}){let a=o?.key===t.key?o.descending?"descending":"ascending":"none",l=c=>{let p=c.currentTarget,
d=p.parentElement.getBoundingClientRect().width-c.clientX;p.setPointerCapture(c.pointerId),p.onpointermove=m=>s(Math.max(
48,Math.round(d+m.clientX))),p.onpointerup=()=>{p.onpointermove=null}},u=i!==void 0&&t.sortable!==!1;return r("div",{id:e,
role:"columnheader","aria-sort":u?a:void 0,"data-cursor":n,class:xe(f0,t.number&&jh,n&&Jh),children:[u?r("button",{type:"\
button",tabIndex:-1,class:Gh,onClick:()=>i(b0(t,o)),children:[r("span",{class:$p,children:t.head}),a!=="none"&&r(ie,{name:a===
"descending"?"sortDown":"sortUp",size:12})]}):r("span",{class:Gh,children:r("span",{class:$p,children:t.head})}),r("span",
{class:h0,onPointerDown:l})]})}var Zh=new Map,Dp=7;function Pn(e,t){let n=JSON.stringify([e,t??null]),o=Zh.get(n);return o===void 0&&(o=[...Zh.keys()].
filter(i=>i.startsWith(JSON.stringify([e]).slice(0,-1))).length,Zh.set(n,o)),o}function Ka(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/Dp)%4]}function fn(e){return`--series-${e%Dp+1}`}var x0=le(0),Ep=x0;new MutationObserver(()=>{x0.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function ot(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}function Bt(e,t,n){let[o,i]=k(null),s=H(null),a=o&&o.row<e&&o.column<t?o:null;return z(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:i,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let d=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!d?!1:(n(a,d),!0)}let p=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:Mp(c,a,e,t);
return p?(i(p),!0):!1},mark:(c,p)=>({"data-at":`${c},${p}`,"data-cursor":a?.row===c&&a.column===p})}}var w0="ma",k0="va",C0="wa",S0="ba",T0="ya",P0="ka",_0="za";function Je({title:e,summary:t,actions:n,table:o,announced:i="",onKey:s,legend:a,scrolls:l=!1,children:u}){let[c,p]=k(!1),
d=ht(),m=f=>{if(!(f.ctrlKey||f.metaKey||f.altKey)){if(f.key==="t"||f.key==="T")p(!0);else if(!s?.(f))return;f.preventDefault(),
f.stopPropagation()}};return r("figure",{class:w0,"aria-labelledby":d,children:[r("div",{class:k0,children:[r("h2",{class:C0,
children:e}),r("div",{class:S0,children:[n,r(_,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"\
T",pressed:c,onClick:()=>p(!c)})]})]}),r("figcaption",{id:d,class:"spoken",children:t}),c?r("div",{class:P0,children:o}):
r(A,{children:[r("div",{class:xe(T0,l&&_0),tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:m,
children:u}),a]}),r("div",{class:"spoken","aria-live":"polite",children:i})]})}function M0(e,t){let n=new Map;for(let o of t){let i=n.get(o.actor);i?i.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:i,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=i&&a<=s))}function Au(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function $0(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function D0(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let i=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return i.length<=t?i:[...i.
slice(0,t-1),{event:null,rest:!0}]}var W3=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function E0(e,t,n){let o=(W3.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,i=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-i)/o)+1)},(s,a)=>i+a*o).slice(0,n+1)}function ja(){let e=H(null),[t,n]=k(0);return it(()=>{let o=e.current;if(!o)return;let i=()=>n(o.clientWidth);i();let s=new ResizeObserver(
i);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var A0="ja",O0="Xa",R0="Sa",L0="Ba",N0="Ke",B0="Ca",z0="Ea";var Ga=20,Ou=136,F0=16,Ja=24;function I0({events:e,sessions:t,zone:n,span:o,onSpan:i}){let{host:s,width:a}=ja(),l=H(null),
u=Y(()=>{let M=e.map(({time:G})=>G),[N,R]=[Math.min(...M),Math.max(...M)];return R>N?[N,R]:[N-1e3,R+1e3]},[e]),[c,p]=o??
u,d=Y(()=>D0(e,12),[e]),m=Y(()=>e.filter(({time:M})=>M>=c&&M<=p).reverse(),[e,c,p]),f=Math.max(1,a-Ou-F0),h=M=>Ou+Au(M,c,
p)*f,v=M=>c+(M-(s.current?.getBoundingClientRect().left??0)-Ou)/f*(p-c),y=(M,N=(c+p)/2)=>{let R=$0([c,p],N,M,u);i(R[0]<=
u[0]&&R[1]>=u[1]?null:R)},P=Bt(1,m.length,({column:M})=>y(.25,m[M].time)),x=P.at?m[P.at.column]:void 0,w=M=>{if(M.key===
"+")y(.5,x?.time);else if(M.key==="-")y(2,x?.time);else if(M.key==="0")i(null);else return P.key(M);return!0},S=M=>{let N=l.
current;if(l.current=null,N===null)return;let R=v(M);Math.abs(h(R)-h(N))>4&&i([Math.max(u[0],Math.min(N,R)),Math.min(u[1],
Math.max(N,R))])},E=Ja+d.length*Ga+24;return r(Je,{title:`${F(e.length)} events, ${F(t.length)} sessions`,onKey:w,summary:`\
Timeline of ${F(e.length)} events in ${F(t.length)} sessions, from ${K(u[0],n)} to ${K(u[1],n)}`,announced:x?`${X(x.event).
text}, ${K(x.time,n,"millisecond")}`:"",actions:r(A,{children:[r(_,{small:!0,kind:"outlined",icon:"minus",label:"Zoom ou\
t",keys:"-",disabled:o===null,onClick:()=>y(2)}),r(_,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>y(
.5)}),r(_,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>i(null),children:"All"})]}),table:r(Me,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:M})=>K(M,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:M,end:N})=>Oe((N-M)/1e3)},{key:"events",head:"events",number:!0,cell:({events:M})=>F(M)}]}),children:[r("di\
v",{ref:s,class:A0,onPointerDown:M=>{l.current=v(M.clientX)},onPointerUp:M=>S(M.clientX),onWheel:M=>{(M.ctrlKey||M.shiftKey)&&
(M.preventDefault(),y(M.deltaY>0?1.5:.67,v(M.clientX)))},children:a>0&&r("svg",{width:a,height:E,"aria-hidden":"true",children:[
t.filter(({start:M,end:N})=>N>=c&&M<=p).map(M=>r("rect",{x:h(M.start)-3,y:Ja-12,width:Math.max(6,h(M.end)-h(M.start)+6),
height:d.length*Ga+12,rx:3,class:O0,onDblClick:()=>i([M.start-500,M.end+500]),children:r("title",{children:`${K(M.start,
n,"second")}, ${Oe((M.end-M.start)/1e3)}, ${F(M.events)} events`})},M.start)),d.map((M,N)=>r("g",{children:[r("text",{x:Ou-
12,y:Ja+N*Ga+4,class:R0,children:M.rest?En.text:Ua(X(M.event).text,18)}),r("line",{x1:Ou,x2:a-F0,y1:Ja+N*Ga,y2:Ja+N*Ga,class:L0})]},
N)),m.map((M,N)=>{let R=K3(d,M);return r("circle",{cx:h(M.time),cy:Ja+R*Ga,r:x===M?6:4,class:N0,...P.mark(0,N),style:{fill:d[R]?.
rest?"var(--other)":`var(${fn(Pn("event",[M.event]))})`},children:r("title",{children:`${X(M.event).text}, ${K(M.time,n,
"millisecond")}`})},N)}),E0(c,p,Math.max(2,Math.floor(f/140))).map(M=>r("text",{x:h(M),y:E-6,class:B0,children:K(M,n,p-c>
2*864e5?"dayShort":p-c>36e5?"clock":"clockSecond")},M))]})}),r("p",{class:z0,children:x?r(A,{children:[r($,{value:x.event}),
" ",K(x.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session shows it alone"})]})}function K3(e,t){
let n=e.findIndex(o=>!o.rest&&o.event===t.event);return n>=0?n:e.length-1}function _n(e){return`'${e.replaceAll("'","''")}'`}var H0="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",j3=new RegExp(`^${H0}(\\.${H0}\
)*$`,"u"),G3=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function be(e){return j3.test(e)&&!G3.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function $r(e){
return`event = ${_n(e)}`}var J3=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function ui(e){let t=e===void 0?null:J3.exec(e);return t?
t[1].replaceAll("''","'"):null}function ci(e,t){let n=be(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${_n(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>_n(String(o))).join(", ")})`:`${n} = ${String(t)}`}function Eo(e,t){return e===
void 0||e.trim()===""?t:`${q0(e)} and ${q0(t)}`}function q0(e){return/\bor\b/i.test(e)?`(${e})`:e}var V0={before:[],after:[]};function Yh(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function W0(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function U0(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var Z3=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Fe(e){
let t=Z3.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function Qh(e){let t=e[si(e)];return ge(
t?.by).find(n=>!Za(n))??null}function Za(e){return/^\s*(time|bins)\s*\(/i.test(e)}function j0(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let i={...n,[e.view]:{document:Y3(e.document),as:e.as}},s=n[t],a=Fe(e.document),l=Qh(e.document);
if(s){let d=K0({...a,...s.document},l);return{state:{view:t,document:d,as:s.as,open:[]},waiting:i,said:null}}let u=Q3(t)?
ui(a.where):null;u!==null&&delete a.where;let c=K0({...a,...As(t,u,o)},l),p=u===null?null:`The filter ${$r(u)} became ${X3(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:i,said:p}}function Y3(e){let t=si(e);return e[t]===void 0?
{}:{[t]:e[t]}}function Q3(e){return e==="funnel"||e==="retention"||e==="paths"}function X3(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function As(e,t,n){let[o,i]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===i?o:i].filter(ez).map(tz),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":$r(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:$r(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":$r(s)}}}}function ez(e){return e!==void 0}function tz(e){return{
where:$r(e)}}function K0(e,t){let{aggregate:n,funnel:o,retention:i}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(i)return{...e,retention:{...i,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=ge(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(Za),t]}}}var Xh={view:"explore",document:{dataset:""},as:null,open:[]},Ht=le(Xh),er=le(V0),G0=le({state:Xh,how:"load"}),Ap={},Op=!1,
Ve=Ht,Rp=G0,ye=mn(()=>Ht.value.document),J0=mn(()=>Ht.value.view),Z0=mn(()=>Ht.value.as),Ii=mn(()=>Ht.value.open),jt=mn(
()=>Ht.value.document.dataset),Ya=mn(()=>er.value.before.length>0),Qa=mn(()=>er.value.after.length>0);function Y0(e,t){return It(
{...e,open:[]},{...t,open:[]})}function de(e,t="push"){let n={...Ht.value,...e};It(n,Ht.value)||(!Y0(n,Ht.value)&&(t==="\
push"||!Op)&&(er.value=Yh(er.value,Ht.value)),Op=t==="replace",eg(n,t))}function ue(e,t,n="push"){de({document:Te(Ht.value.
document,e,t)},n)}function po(e){de({open:[...Ht.value.open,e]})}function Lp(){de({open:Ht.value.open.slice(0,-1)})}function Q0(e,t){
let n=j0(Ht.value,e,Ap,t);return Ap=n.waiting,de(n.state),n.said}function pi(){X0(W0(er.value,Ht.value))}function Xa(){X0(U0(er.value,Ht.value))}function X0(e){e&&(er.value=e.stack,Op=!1,
eg(e.value,"push"))}function di(e){It(e,Ht.value)||(Ht.value!==Xh&&!Y0(e,Ht.value)&&(er.value=Yh(er.value,Ht.value)),Op=
!1,eg(e,"load"))}function eg(e,t){Ht.value=e,G0.value={state:e,how:t}}function ew(){return{undo:er.value,waiting:Ap}}function tw(e){
er.value=e.undo,Ap=e.waiting}function qt(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function Qe(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${F(e)} ms`:Oe(e/1e3);case"seconds":return n?`${F(e)} s`:Oe(e);case"bytes":return n?`${F(e)} B`:Tn(
e);case"share":return n?`${F(e*100)} %`:W(e);case"none":return n?F(e):q(e)}}function tr(e){return e.type==="int64"||e.type===
"float64"}function mo(e,t,n){return typeof e=="number"&&tr(t)?{text:Qe(e,qt(t.name)),kind:"value"}:typeof e=="string"&&t.
type==="timestamp"?{text:K(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:X(e)}var nw="Ia",ow="Ua",rw="Ha",iw="La";function De({icon:e,title:t,children:n,actions:o}){return r("div",{class:nw,children:[r(ie,{name:e,size:32}),r("h2",{class:ow,
children:t}),n&&r("p",{class:rw,children:n}),r("div",{class:iw,children:o})]})}var sw="Ma",aw="Na",lw="Ra";var uw="Aa",cw="Da";function Bp({busy:e,done:t=null}){let n=H(null);return it(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),r("div",{class:sw,"aria-hidden":"true",children:e&&(t===null||t===0?r("div",{class:lw}):r("div",{ref:n,class:aw}))})}
function Ce({lines:e=6}){return r("div",{class:uw,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>r("div",{class:cw},
n))})}var pw="Ta",dw="_a",mw="qa",fw="Fa",hw="Ga";function tg(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function ce({id:e,error:t,onHint:n}){let o=tg(t.hint);return r(
"div",{class:pw,id:e,role:"alert",children:[r("span",{class:dw,children:r(ie,{name:"error",size:14})}),r("span",{class:mw,
children:V(t.message)}),t.hint!==""&&(o!==null&&n?r("button",{type:"button",class:fw,onClick:()=>n(o),children:[V(o),"?"]}):
r("span",{class:hw,children:V(t.hint)}))]})}var gw=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function zp(e,t){
let n=e.split("/").filter(u=>u!=="").map(iz),[o,i,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&i!==void 0)return{kind:"\
link",id:i};if(gw.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(i===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=Cp.find(u=>u===i)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function iz(e){try{return decodeURIComponent(e)}catch{return e}}function tl(e,t){return`${yw(e)}/${t}`}
function nl(e,t){return`${yw(e)}/actor/${encodeURIComponent(t)}`}function yw(e){let t=gw.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function vw(e){let t=[`q=${await el(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await el(e.open)}`),t.join("&")}async function Fp(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await mi(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let i=t.get("open"),s=i===null?[]:await mi(i);return{document:o,as:t.get("as"),open:Array.isArray(
s)?s.filter(sz):[]}}function sz(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function el(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await bw(t,new CompressionStream("deflate-raw")),o="";for(let i of n)o+=String.fromCharCode(
i);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function mi(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await bw(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var az=4<<
20;async function bw(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let i=[],s=0,a=t.readable.
getReader();for(;;){let{done:c,value:p}=await a.read();if(c)break;if(i.push(p),s+=p.length,s>az)throw new Error("the lin\
k unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of i)l.set(c,u),u+=c.length;return l}var Ip=new Map;function ng(e){return Ip.has(e)||ww(e),Ip.get(e)??{events:[]}}async function ww(e){if(e==="")return{events:[]};
Ip.set(e,{events:[]});let n={events:(await qx(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return Ip.set(e,n),n}var xw=864e5;
async function og(e,t){let n=t==="explore"?null:ww(e);qe.value.value||await Ot();let o=qe.value.value?.find(({name:l})=>l===
e),i=o!==void 0&&Date.parse(o.to)>Date.now()-2*xw,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*xw,a=n?await n:ng(e);return{
dataset:e,...i&&s?{from:"now-30d"}:{},timezone:yt(),...As(t,null,a)}}function yt(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var Hp="sluice.";function Dr(e){return Nu(()=>localStorage.getItem(Hp+e))}function Er(e,t){Nu(()=>localStorage.setItem(Hp+
e,t))}function qp(e){let t=Nu(()=>sessionStorage.getItem(Hp+e));return t===null?null:Nu(()=>JSON.parse(t))}function ol(e,t){
Nu(()=>sessionStorage.setItem(Hp+e,JSON.stringify(t)))}function Nu(e){try{return e()}catch{return null}}var Os=le({kind:"home"}),qi=Os,Hi=Promise.resolve(),kw=0;async function Cw(){let e=qp("undo");e?.undo&&Array.isArray(e.undo.
before)&&tw(e),addEventListener("popstate",()=>{rg()}),addEventListener("pagehide",()=>ol("undo",ew())),await rg(),kn(()=>{
let{state:t,how:n}=Rp.value;n!=="load"&&(Hi=Hi.then(()=>Vp(t,n)))})}function ve(e,t=""){history.pushState(null,"",Ft(e)+
(t===""?"":`#${t}`)),rg()}function Ar(e=Ve.value){Os.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
Hi=Hi.then(()=>Vp(e,"push"))}async function Rs(e){return`${Ft(tl(e.document.dataset,e.view))}#${await vw(e)}`}async function Vp(e,t){
let n=await Rs(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),Os.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function rg(){let e=++kw,t=zp(Rx(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){Os.value=t;return}let n=await Fp(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await og(t.dataset,t.view);e===kw&&(di({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),Os.value=t,n||(Hi=Hi.then(
()=>Vp(Ve.value,"replace"))))}async function fi(e){let{view:t,document:n}=Ve.value,o=await og(e,t),i={view:t,document:o,
as:null,open:[]};if(n.dataset===""){di(i),Os.value={kind:"view",dataset:e,view:t,fragment:""},Hi=Hi.then(()=>Vp(i,"repla\
ce"));return}de(i),Os.value.kind!=="view"&&Ar()}var Sw="Qe",Tw="Ja",Pw="Ka",ig="Oa",_w="Pa";var $w=2e3;function Dw({dataset:e,actor:t}){let n=ye.value.timezone??"UTC",o=Ae(e).value,i=o.value?.actors?.[0]??null,s=gt(
i===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:$w}}),a=gt(i===null?null:{dataset:e,timezone:n,
where:`string(${be(i)}) = ${_n(t)}`,aggregate:{over:{sessions:{per:i}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});z(()=>{globalThis.document.title=`${V(t)} · ${V(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return r("main",{class:Sw,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[r("\
div",{class:Tw,children:[r(_,{icon:"left",kind:"outlined",onClick:()=>Ar(),children:"Back"}),r("h1",{class:Pw,children:r(
$,{value:t,most:80,middle:!0})}),r("span",{class:ig,children:[r($,{value:i??"",most:32})," in ",r($,{value:e,most:32}),"\
, on the clock of ",zi(n)]})]}),l&&r(ce,{error:l}),!l&&r(uz,{answer:Mw(s.answer),sessions:Mw(a.answer),actor:t,zone:n})]})}
function uz({answer:e,sessions:t,actor:n,zone:o}){let i=Y(()=>cz(e,n),[e]),s=Y(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=k(null);if(!e)return r(Ce,{});if(e.rows.
length===0)return r(De,{icon:"actor",title:"Nobody of this name",actions:r(_,{kind:"primary",onClick:()=>Ar(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,p)=>a===null||i[p].time>=a[0]&&i[p].
time<=a[1]);return r(A,{children:[r(I0,{events:i,sessions:s,zone:o,span:a,onSpan:l}),r("div",{class:_w,children:[r("p",{
class:ig,children:[Le(u.length,"event"),a===null?"":` from ${K(a[0],o,"second")} to ${K(a[1],o,"second")}`,e.cursor?`, t\
he latest ${$w} only`:""]}),r(Me,{label:"Events",rows:u,columns:e.columns.map((c,p)=>({key:c.name,head:r($,{value:c.name,
most:32}),cell:d=>r($,{shown:mo(d[p],c,o),most:64,middle:!0})}))})]})]})}function cz(e,t){let n=e?.columns.findIndex(({name:i})=>i===
"time")??-1,o=e?.columns.findIndex(({name:i})=>i==="event")??-1;return(e?.rows??[]).map(i=>({time:Date.parse(String(i[n])),
actor:t,event:i[o]??null}))}function Mw(e){return e!==null&&"columns"in e?e:null}var ag=le([]),Ew=le(!1),pz=700,sg,zu=ag,Aw=Ew,hi=mn(()=>ag.value.filter(({state:e})=>e==="running"));async function Ao(){
clearTimeout(sg);try{ag.value=(await oe("v1/jobs")).jobs,Ew.value=!0}catch{}clearTimeout(sg),hi.value.length>0&&(sg=setTimeout(
()=>{Ao()},pz))}async function Ow(e){try{return await oe(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(U(t).status===404)
return null;throw t}}async function Wp(e){await oe(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await Ao()}async function Rw(e){
await oe(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await Ao()}function Lw(){return`ui-${Array.from(
crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var Nw="W";var Fu=[];function Bw(){return Fu.length>0}function Gt(e){let{anchor:t,onClose:n,focus:o=!0}=e,i=H(null);return it(()=>{
let s=i.current;if(!s||!t)return;s.showPopover();let a=()=>Tp(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),fz(i,o),hz(i,t,n),r("div",{ref:i,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:xe(
Nw,e.class),children:e.children})}function fz(e,t){it(()=>{if(li(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function hz(e,t,n){let o=H(n);o.current=n,z(()=>{let i={};Fu.push(
i);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!gz(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||Fu.at(-1)!==i||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{Fu.splice(Fu.indexOf(i),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function gz(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var Ls=le([]),lg=le(Dr("letters")!=="no"),Up="",zw,Iw=Ls,Hw=lg;function qw(e){lg.value=e,Er("letters",e?"yes":"no")}function nr(e){
let t=H(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");z(()=>{let o=t.current.map((i,s)=>({...i,act:()=>t.current[s]?.
act()}));return Ls.value=[...Ls.value,...o],()=>{Ls.value=Ls.value.filter(i=>!o.includes(i))}},[n])}function yz(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function Vw(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(Iu(e.target)||!lg.value&&e.key.
length===1||vz()||Bw()))return;let n=Up===""?yz(e):`${Up} ${e.key}`,o=Ls.value.findLast(({keys:i})=>i===n);o?(e.preventDefault(),
Fw(""),o.act()):t&&Fw(Ls.value.some(({keys:i})=>i.startsWith(`${e.key} `))?e.key:"")})}function Fw(e){clearTimeout(zw),Up=
e,e!==""&&(zw=setTimeout(()=>{Up=""},1200))}function Iu(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function vz(){return document.querySelector("dialo\
g[open]")!==null}async function Kp(e){let t=e.trim();if(t.startsWith("{"))return Ww(await mi(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let i=await Fp(n[2]),s=Cp.find(a=>a===n[1]);return i&&s?{...i,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?Ww(await mi(o[1].replaceAll("'\\''","'"))):null}function Ww(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!Oh.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:rl(t),as:null,open:[]}}function rl(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var Uw=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,bz=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function jw(e){let t=e.replace(/^.*[/\\]/,"");for(;Uw.test(t);)t=t.replace(Uw,"");return t=t.replace(bz,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function Gw(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}function ug(e,t){let n=e?.actors??[];return!e||t.length===0||n.join(`
`)===t.join(`
`)?null:n.length===0?`${e.name} has no actor.`:`${e.name} has the actor ${n.join(", ")}.`}function Jw(e,t,n){for(let o=1;;o++){
let i=o===1?e:`${e.slice(0,60)}-${o}`;if(ug(n.find(s=>s.name.toLowerCase()===i.toLowerCase()),t)===null)return i}}var xz=/^\S+ \S+ \S+ \[[^\]]+\] "/;
function Zw(e){let t=e.trim().split(/\r?\n/,3).filter(i=>i.trim()!==""),[n,o]=t;return n===void 0?!1:Kw(n)?o===void 0||Kw(
o):/^\[\s*(\{|$)/.test(n)?wz(e):xz.test(n)?!0:o!==void 0&&[",","	",";"].some(i=>{let s=n.split(i).length;return s>1&&(o.
split(i).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}function Kw(e){try{let t=JSON.parse(e);return t!==
null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function wz(e){try{let t=JSON.parse(e);return Array.isArray(
t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var kz=1<<20;async function Yw(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(Ft(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,kz),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(s=>{throw t?.aborted?s:ri()}),i=await o.json().catch(()=>null);if(!o.ok)throw ii(i,o.status);return i}function Qw(e,t,n,o){
let i=new URLSearchParams({filename:n,job:o});t.time!==""&&i.set("time",t.time);for(let s of t.actors)i.append("actor",s);
return t.event!==""&&i.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${i.toString()}`}function Xw(e,t,n,o){
return new Promise((i,s)=>{let a=new XMLHttpRequest;a.open("POST",Ft(e)),a.setRequestHeader("Content-Type","application/\
octet-stream"),a.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},a.upload.onload=()=>n(1),a.onerror=
()=>s(ri()),a.onabort=()=>s(new st({code:"cancelled",message:"Loading was cancelled; nothing was added"})),a.onload=()=>{
let l=Cz(a.responseText);a.status>=200&&a.status<300?i(l):s(ii(l,a.status))},o.addEventListener("abort",()=>a.abort()),a.
send(t)})}function Cz(e){try{return JSON.parse(e)}catch{return null}}var ek="Qa",tk="Va",nk="Wa",ok="z",rk="j";var qu=le([]),jp=new Map,Tz=1e4,Pz=1;function ee(e,t=null){let n=Pz++;qu.value=[...qu.value,{id:n,text:e,action:t}].slice(
-3),ik(n)}function ik(e){jp.set(e,setTimeout(()=>cg(e),Tz))}function cg(e){clearTimeout(jp.get(e)),jp.delete(e),qu.value=
qu.value.filter(t=>t.id!==e)}function sk(){return r("div",{class:ek,role:"status",children:qu.value.map(({id:e,text:t,action:n})=>r(
"div",{class:tk,onPointerEnter:()=>clearTimeout(jp.get(e)),onPointerLeave:()=>ik(e),children:[r("span",{class:nk,children:t}),
n&&r("button",{type:"button",class:ok,onClick:()=>{cg(e),n.act()},children:n.label}),r("button",{type:"button",class:rk,
"aria-label":"Close",onClick:()=>cg(e),children:r(ie,{name:"close",size:14})})]},e))})}var Ns=le(null),_z=8,Mz=3,ak=Ns;async function lk(e,t){let n=await $z(e).catch(()=>[]);Ns.value={dataset:e,sum:t,events:n,
steps:n.slice(0,Mz).map(({value:o})=>o)}}async function $z(e){let t=qe.value.value?.find(({name:i})=>i===e)?.actors?.[0];
if(t===void 0)return[];let o={measures:[`uniq(${be(t)}) as reached`],by:["event"],order:["reached desc"],limit:_z};return Dz(
await oe("v1/query",{body:{dataset:e,aggregate:o}}))}function Dz({rows:e}){return e.flatMap(([t,n])=>typeof t=="string"&&
typeof n=="number"&&n>0?[{value:t,count:n}]:[])}function uk(e){let{value:t}=Ns;t&&(Ns.value={...t,steps:Ez(t.steps,e)})}
function Ez(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function ck(){let{value:e}=Ns;if(!e)return;Ns.value=null;
let t=ye.value.dataset===e.dataset?Fe(ye.value):{dataset:e.dataset};de({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:$r(n)})),window:"7d"}}}),Ar(Ve.value)}function pg(){Ns.value=null}var Vt=le(null),Or=le(!1),Vu=null,dk={accepted:0,rejected:0,known:0},Gp="loading",mk=Vt,fk=Or;async function il(e){if(Or.
value=!0,Vt.value?.phase==="sending"||Vt.value?.phase==="found"||e.length===0)return;Vu?.abort();let t=Vu=new AbortController;
Vt.value={phase:"reading",files:e};try{let[n]=await Promise.all([Yw(e[0],t.signal),qe.value.value?null:Ot()]);if(t.signal.
aborted)return;let o=Az(n),i=Jw(jw(e[0].name),o.actors,qe.value.value?.map(({name:s,actors:a})=>({name:s,actors:a}))??[]);
Vt.value={phase:"choosing",files:e,preview:n,choice:{dataset:i,...o},error:null}}catch(n){t.signal.aborted||(Vt.value={phase:"\
unreadable",files:e,error:U(n)})}}function Az({names:e,columns:t}){return{time:e.time!==""?e.time:t.find(o=>o.time_like)?.
name??"",actors:e.actors,event:e.event}}function Jp(e){il([new File([e],"pasted.txt")])}function Wu(e){Vt.value?.phase===
"choosing"&&(Vt.value={...Vt.value,choice:{...Vt.value.choice,...e},error:null})}function Vi(){Or.value=!1;let e=Vt.value?.
phase;e==="sending"||e==="found"||(Vu?.abort(),Vt.value=null)}function Oz(){Or.value=!0}async function hk(){let e=Vt.value;
e?.phase!=="sending"&&e?.phase!=="found"||(await Wp(e.job).catch(()=>{}),Vu?.abort())}async function gk(){let e=Vt.value;
if(e?.phase!=="choosing")return;let t=Vu=new AbortController,{files:n,choice:o}=e,i=dk;try{for(let[s,a]of n.entries())i=
await Rz(n,s,a,o,i,t.signal);await yk(o.dataset,i)}catch(s){i.accepted>0&&Ot(),Vt.value={...e,error:U(s)},Or.value||ee(`\
Loading into ${o.dataset} failed: ${U(s).message}`,{label:"Show",act:Oz})}finally{ol(Gp,null),Ao()}}async function Rz(e,t,n,o,i,s){
let a=Lw(),l={phase:"sending",files:e,at:t,dataset:o.dataset,job:a,sum:i};Vt.value={...l,sent:0},ol(Gp,{job:a,dataset:o.
dataset});let u=setTimeout(()=>{Ao()},200);try{let c=await Xw(Qw(o.dataset,o,n.name,a),n,p=>{Vt.value={...l,sent:p},p===
1&&Ao()},s);return{...i,accepted:i.accepted+c.accepted,rejected:i.rejected+c.rejected_count}}catch(c){if(e.length>1&&U(c).
code==="already_loaded")return{...i,known:i.known+1};throw c}finally{clearTimeout(u)}}async function yk(e,t){await Ot(),
Jn(e),Vt.value=null;let n=dg(e,t);if(!Or.value){ee(n,{label:"Show",act:()=>pk(e,t)});return}Or.value=!1,pk(e,t)}function pk(e,t){
ve(tl(e,"explore")),lk(e,t)}function dg(e,{accepted:t,rejected:n,known:o}){let i=[`${F(t)} ${t===1?"event is":"events ar\
e"} in ${e}`];return n>0&&i.push(`${F(n)} ${n===1?"line was":"lines were"} not taken`),o>0&&i.push(`${F(o)} ${o===1?"fil\
e was":"files were"} there already`),`${i.join("; ")}.`}var Lz=500;async function vk(){let e=qp(Gp);if(typeof e?.job!="s\
tring"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;for(;;){let o=await Ow(t).catch(()=>{});if(o?.state==="\
running")Vt.value||(Vt.value={phase:"found",dataset:n,job:t},Or.value=!0);else if(o!==void 0){Vt.value=null,ol(Gp,null),
o?.state==="done"&&Or.value?await yk(n,{...dk,accepted:o.rows}):Or.value=!1;return}await new Promise(i=>{setTimeout(i,Lz)})}}var xk="Ya",wk="Za";function kk(){let[e,t]=k(!1);return z(()=>{let n=0,l=[["dragenter",u=>{mg(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{mg(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{mg(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let c=[...u.dataTransfer?.files??[]];c.length!==0&&(u.preventDefault(),
il(c))}],["paste",Bz]];for(let[u,c]of l)document.addEventListener(u,c);return()=>{for(let[u,c]of l)document.removeEventListener(
u,c)}},[]),e?r("div",{class:xk,"aria-hidden":"true",children:r("div",{class:wk,children:[r(ie,{name:"upload",size:32}),r(
"span",{children:"Drop the files to look at them"})]})}):null}function mg(e){return e.dataTransfer?.types.includes("File\
s")??!1}function Bz(e){if(Iu(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void il(t);let n=e.clipboardData?.getData("text/pla\
in")??"";Zw(n)&&Kp(n).then(o=>{o||Jp(n)})}var Ck="Ve",Sk="et",Tk="it",Pk="We",_k="rt",Mk="at";function tt({title:e,onClose:t,children:n,foot:o,wide:i=!1}){let s=H(null),a=ht();return it(()=>{li();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("dialog",{ref:s,class:xe(Ck,i&&Sk),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[r("div",{class:Tk,children:[r("h2",{id:a,tabIndex:-1,
class:Pk,children:e}),r(_,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),r("div",{class:_k,children:n}),
o&&r("div",{class:Mk,children:o})]})}function or({children:e,kind:t="outlined"}){let n=H(null);return r(A,{children:[r(_,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),r("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let i=[...o.currentTarget.files??[]];o.currentTarget.value="",i.length>0&&il(i)}})]})}var Bs="tt",wt="ot",Ke="g",Zp="nt",$k="pt";function Jt(e){let{label:t,value:n,onCommit:o,onInput:i,note:s,placeholder:a,bare:l=!1,code:u=!1,error:c=null,autofocus:p=!1}=e,
[d,m]=k(n),f=H(null),h=ht();z(()=>m(n),[n]);let v=x=>{x!==n&&o(x)},y=x=>{x.key==="Enter"&&v(d),!(x.key!=="Escape"||d===n)&&
(x.preventDefault(),m(n))},P=x=>{o(x),f.current?.focus()};return r("div",{class:Bs,children:[r("label",{for:h,class:l?"s\
poken":wt,children:t}),r("input",{ref:f,id:h,class:xe(Ke,u&&Zp),value:d,placeholder:a,spellcheck:!1,autocomplete:"off","\
aria-invalid":c!==null,"aria-describedby":c?`${h}-problem`:s?`${h}-note`:void 0,"data-autofocus":p?"":void 0,onInput:x=>{
m(x.currentTarget.value),i?.(x.currentTarget.value)},onKeyDown:y,onBlur:()=>v(d)}),!c&&s&&r("div",{id:`${h}-note`,class:$k,
children:s}),c&&r(ce,{id:`${h}-problem`,error:c,onHint:P})]})}var Ek="dt",Ak="Y";function kt({label:e,choices:t,value:n,onChange:o}){let i=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(p=>p.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return r("div",
{role:"radiogroup","aria-label":e,class:Ek,onKeyDown:i,children:t.map(a=>r("button",{type:"button",role:"radio",class:Ak,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&r(ie,{name:a.icon,size:14}),
a.label]},a.value))})}var Ok="lt",Rk="Z",Lk="xt",Nk="st",Bk="ct",zk="gt";var Yp=28;function fg(e,t){return`${e}-${t}`}function Fk({id:e,label:t,options:n,active:o,onActive:i,onPick:s,several:a=!1,
foot:l}){let u=H(null),c=Pp(u,Yp,n.length);return it(()=>{let p=u.current;if(!p||o<0)return;let d=o*Yp;d<p.scrollTop?p.scrollTop=
d:d+Yp+8>p.scrollTop+p.clientHeight&&(p.scrollTop=d+Yp+8-p.clientHeight)},[o,n]),r(A,{children:[r("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:Ok,children:[r("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((p,d)=>{let m=c.first+d;return r("div",{id:fg(e,m),role:"option","aria-selected":p.
selected??!1,"aria-setsize":n.length,"aria-posinset":m+1,"data-active":m===o,class:Rk,onPointerMove:()=>{m!==o&&i(m)},onPointerDown:f=>f.
preventDefault(),onClick:()=>s(p.value),children:[a&&r("span",{class:zk,children:p.selected&&r(ie,{name:"check"})}),r("s\
pan",{class:Lk,children:p.label}),p.note!==void 0&&r("span",{class:Nk,children:p.note})]},m)}),r("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&r("div",{class:Bk,children:l})]})}function Wi(e){let{options:t,text:n,several:o=!1,eager:i=!1}=e,s=H(null),a=ht(),[l,u]=k(e.autofocus??!1),[c,p]=k(i?0:-1),
[d,m]=k(!1);it(()=>{m(!0),e.autofocus&&s.current?.focus()},[]);let f=Math.min(c,t.length-1),h=l||(e.inline??!1),v=()=>u(
!1),y=(w,S)=>{S||v(),e.onPick(w,S)},P=w=>{let S=h?t[f]:void 0;if(w.key==="ArrowDown"||w.key==="ArrowUp"){w.preventDefault(),
u(!0);let E=w.key==="ArrowDown"?1:-1;p(f<0&&E<0?t.length-1:(f+E+t.length)%Math.max(1,t.length))}else w.key==="Enter"?(w.
preventDefault(),S?y(S.value,!1):(v(),e.onTake(n))):w.key===" "&&o&&S&&f>=0?(w.preventDefault(),y(S.value,!0)):w.key==="\
Escape"&&(h||e.onCancel)?(w.preventDefault(),w.stopPropagation(),v(),e.onCancel?.()):w.key==="Backspace"&&n===""&&e.onBackspace?.()},
x=r(Fk,{id:a,label:e.label,options:t,active:f,onActive:p,onPick:w=>y(w,o),several:o,foot:e.foot});return r(A,{children:[
r("input",{ref:s,class:xe(Ke,e.code&&Zp),role:"combobox","aria-label":e.label,"aria-expanded":h,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":h&&f>=0?fg(a,f):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:P,onClick:()=>u(!0),onBlur:v,onFocus:()=>{
e.autofocus&&u(!0)},onInput:w=>{u(!0),p(i?0:-1),e.onText(w.currentTarget.value)}}),e.inline&&x,!e.inline&&l&&d&&(t.length>
0||e.foot)&&r(Gt,{anchor:s.current,onClose:v,focus:!1,children:x})]})}var Hk="ht",qk="ft";function on({title:e,values:t,value:n,onChange:o,free:i=!1,...s}){let a=H(null),[l,u]=k(!1),[c,p]=k(""),d=Y(()=>qz(t,c),
[t,c]),m=()=>{u(!1),p("")},f=h=>{m(),o(h)};return r(A,{children:[r(_,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?m():u(!0),children:r("span",{class:Hk,children:r($,{value:n,most:32})})}),l&&r(Gt,{anchor:a.current,onClose:m,
role:"dialog",label:e,children:r("div",{class:qk,children:r(Wi,{label:e,text:c,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:d.slice(0,1e3).map(h=>({value:h,label:r($,{value:h}),selected:h===n})),onPick:f,onTake:h=>{i&&
h!==""&&f(h)},onCancel:m})})})]})}function qz(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),i=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...i]}var Vk="ut",Wk="mt",Uk="vt",Kk="wt";function Xp({share:e}){return r("span",{class:Vk,children:[r("span",{class:Wk,"aria-hidden":"true",children:r("span",{class:Uk,
style:{width:`${Math.min(100,e*100)}%`}})}),r("span",{class:Kk,children:W(e)})]})}var jk="bt",Gk="yt",hg="kt",Jk="zt";function gg(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function Zk({name:e,choice:t}){
let n=gg(e,t);return n===null?null:r("span",{class:Gk,children:n})}function Yk({preview:e,choice:t}){let n=[{key:"name",
head:"Column",width:"minmax(140px, max-content)",cell:({name:i})=>r("span",{class:jk,children:[r($,{value:i,most:48,middle:!0}),
r(Zk,{name:i,choice:t})]})},{key:"type",head:"Type",cell:({type:i,time_like:s})=>r("span",{class:hg,children:s&&i!=="tim\
estamp"?`${i}, a time`:i})},{key:"filled",head:"Filled",width:"136px",cell:({filled:i})=>r(Xp,{share:i})},{key:"examples",
head:"Examples",width:"minmax(240px, max-content)",cell:({examples:i})=>r(yg,{values:i})}],o=Y(()=>[...e.columns].sort((i,s)=>+(gg(
s.name,t)!==null)-+(gg(i.name,t)!==null)),[e,t]);return r(Me,{label:"Columns",columns:n,rows:o})}function yg({values:e}){
return e.length===0?r("span",{class:hg,children:"none"}):r("span",{class:Jk,children:e.slice(0,4).map((t,n)=>r("span",{children:r(
$,{value:t,most:40,middle:!0})},n))})}function Qk({preview:e,choice:t}){let n=Y(()=>e.columns.map(({name:o,type:i},s)=>({
key:`${s} ${o}`,head:r(A,{children:[r($,{value:o,most:32})," ",r(Zk,{name:o,choice:t})]}),number:i==="int64"||i==="float\
64",cell:a=>typeof a[s]=="number"?String(a[s]):r($,{value:a[s],most:40,middle:!0})})),[e,t]);return r(Me,{label:"First e\
vents",columns:n,rows:e.rows})}function Xk({preview:e}){return r(Me,{label:"Lines that cannot be taken",columns:[{key:"l\
ine",head:"Line",number:!0,cell:({line:n})=>F(n)},{key:"reason",head:"Reason",cell:({reason:n})=>r($,{value:n,most:120})},
{key:"text",head:"Text",cell:({text:n})=>r("code",{children:r($,{value:n,most:160})})}],rows:e.rejected})}var e1="jt",t1="Xt",n1="St",td="Bt",o1="Ct",r1="Ye",i1="Et",s1="It",a1="Ut",l1="Ht",u1="Lt",c1="Mt",p1="Ze";var Kz=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function d1({at:e}){let{files:t,preview:n,choice:o,error:i}=e;
return r("div",{class:e1,children:[r("p",{class:t1,children:[r($,{value:t[0].name,most:64,middle:!0}),r("span",{class:n1,
children:jz(t,n)})]}),i&&r("div",{class:o1,children:r(ce,{error:i})}),r("div",{class:r1,children:[r(Gz,{choice:o}),n.columns.
length>0&&r(Jz,{columns:n.columns,choice:o})]}),n.note?r("p",{class:u1,children:[r(ie,{name:"info"}),r("span",{children:r(
$,{value:n.note,most:400})})]}):r(Zz,{preview:n,choice:o})]})}function jz(e,t){let n=[Kz.get(t.format)??t.format,t.compression].
filter(i=>i!=="").join(", "),o=Tn(e.reduce((i,s)=>i+s.size,0));return e.length>1?`${n}; the first of ${F(e.length)} file\
s, ${o} together`:`${n}, ${o}`}function bg({dataset:e,actors:t}){return Gw(e)??ug(qe.value.value?.find(n=>n.name===e),t)}
function Gz({choice:e}){let t=e.dataset,n=qe.value.value?.find(i=>i.name===t),o=bg(e);return r("div",{class:i1,children:[
r(Jt,{label:"Dataset",value:t,onCommit:i=>Wu({dataset:i.trim()}),error:o===null?null:{message:o,hint:""}}),o===null&&r("\
span",{class:td,children:n?`added to its ${Le(n.events,"event")}`:"a new one"})]})}function Jz({columns:e,choice:t}){let n=e.
map(({name:i})=>i),o=[...e].sort((i,s)=>Number(s.time_like)-Number(i.time_like)).map(({name:i})=>i);return r(A,{children:[
r(vg,{label:"Time",hint:"when it happened",values:o,value:t.time,onChange:i=>Wu({time:i})}),r(vg,{label:"Actor",hint:"wh\
o did it",values:n,value:t.actors[0]??"",onChange:i=>Wu({actors:[i]})}),r(vg,{label:"Event",hint:"what happened",values:n,
value:t.event,onChange:i=>Wu({event:i})})]})}function vg({label:e,hint:t,values:n,value:o,onChange:i}){return r("div",{class:s1,
children:[r("span",{class:a1,children:e}),r(on,{title:e,label:`${e}: ${o===""?"not chosen":o}`,kind:"outlined",class:l1,
values:n,value:o===""?"choose":o,onChange:i}),r("span",{class:td,children:t})]})}function Zz({preview:e,choice:t}){let[n,
o]=k("columns"),i=e.rejected.length,s=[{value:"columns",label:`${F(e.columns.length)} columns`},{value:"rows",label:`Fir\
st ${Le(e.rows.length,"event")}`},...i>0?[{value:"rejected",label:`${F(i)} not taken`}]:[]];return r(A,{children:[r("div",
{class:c1,children:[r(kt,{label:"What to look at",choices:s,value:n,onChange:o}),r("span",{class:td,children:["guessed f\
rom the first ",Le(e.rows_seen,"record")]})]}),r("div",{class:p1,children:[n==="columns"&&r(Yk,{preview:e,choice:t}),n===
"rows"&&r(Qk,{preview:e,choice:t}),n==="rejected"&&r(Xk,{preview:e})]})]})}var m1="Nt",f1="Rt",h1="At",g1="Dt",y1="Tt";function ll({label:e,done:t,small:n=!1,ended:o=!1}){let i=t!==null;return r("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":i?Math.round(t*100):void 0,class:xe(m1,n&&f1),children:r("div",{class:xe(
h1,!i&&y1,o&&g1),style:i?{width:`${Math.max(1,t*100)}%`}:void 0})})}var xg="_t",v1="qt",od="Ft",b1="Gt";function x1(){let e=mk.value;if(!e||!fk.value)return null;switch(e.phase){case"reading":return r(tt,{wide:!0,title:wg(e.
files),onClose:Vi,children:r(Ce,{lines:8})});case"unreadable":return r(Xz,{files:e.files,error:e.error});case"choosing":
return r(eF,{at:e});case"sending":case"found":return r(tF,{at:e})}}function wg(e){return e.length>1?`Load ${Le(e.length,
"file")}`:"Load a file"}function Xz({files:e,error:t}){return r(tt,{title:wg(e),onClose:Vi,foot:r(A,{children:[r(_,{kind:"\
outlined",onClick:Vi,children:"Close"}),r(or,{kind:"primary",children:"Another file"})]}),children:[r("p",{class:xg,children:r(
$,{value:e[0]?.name,most:80,middle:!0})}),r(ce,{error:t}),r("p",{class:od,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function eF({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",i=bg(n)===null&&!o;return r(tt,{wide:!0,title:wg(e.files),onClose:Vi,
foot:r(A,{children:[o&&r("span",{class:b1,children:"Say which column is the time."}),r(_,{kind:"outlined",onClick:Vi,children:"\
Cancel"}),r(_,{kind:"primary",icon:"upload",disabled:!i,onClick:()=>{gk()},children:e.files.length>1?`Load all ${e.files.
length}`:"Load"})]}),children:r(d1,{at:e})})}function tF({at:e}){let t=zu.value.find(({id:a})=>a===e.job),n=e.phase==="s\
ending"?e.sent:1,o=n<1,i=o?n:t?.done??null,s=e.phase==="sending"?e.files:[];return r(tt,{title:`Loading into ${e.dataset}`,
onClose:Vi,foot:r(A,{children:[r(_,{kind:"danger",onClick:()=>{hk()},children:"Cancel"}),r(_,{kind:"outlined",onClick:Vi,
children:"Go on in the background"})]}),children:[e.phase==="sending"&&r("p",{class:xg,children:[r($,{value:s[e.at]?.name,
most:80,middle:!0}),r("span",{class:v1,children:s.length>1?`${e.at+1} of ${s.length}`:Tn(s[e.at]?.size??0)})]}),r(ll,{label:o?
"Sending":"Loading",done:i}),r("p",{class:od,role:"status",children:[o?"Sending":"Reading and sorting",i!==null&&` ${W(i)}`,
!o&&t&&t.rows>0&&`, ${Le(t.rows,"event")} so far`]}),o&&r("p",{class:od,children:"Keep this tab open until all is sent; \
after that the server goes on by itself."})]})}var k1="Jt",C1="X";function S1({label:e,tabs:t,value:n,onChange:o,panel:i}){return r("div",{role:"tablist","aria-label":e,class:k1,onKeyDown:a=>{
let l=t.findIndex(d=>d.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[a.key];if(u===void 0)return;a.preventDefault();
let c=(u+t.length)%t.length,p=t[c];p&&o(p.value),a.currentTarget.children[c]?.focus()},children:t.map(a=>r("button",{type:"\
button",role:"tab",class:C1,"aria-selected":a.value===n,"aria-controls":i,tabIndex:a.value===n?0:-1,onClick:()=>o(a.value),
children:a.label},a.value))})}var oF=["datasets","properties","ingests","rejects","jobs"];function T1(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:oF.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function zs(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var P1="Kt",_1="h",M1="Ot",$1="Pt",D1="Qt",E1="Vt",A1="Wt",O1="Yt";function ho({anchor:e,label:t,head:n,items:o,onClose:i,placing:s}){let a=H(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||i(),c.act())};return r(Gt,{anchor:e,onClose:i,placing:s,children:[n&&r("div",{class:A1,children:n}),
r("div",{ref:a,role:"menu","aria-label":t,class:P1,onKeyDown:c=>iF(c,a.current,i),children:o.map((c,p)=>c==="rule"?r("di\
v",{role:"separator",class:E1},p):r("button",{type:"button",tabIndex:-1,class:xe(_1,c.danger&&M1),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:d=>d.currentTarget.focus(),children:[l?r("span",{class:O1,children:c.checked&&r(ie,{name:"check"})}):c.
icon&&r(ie,{name:c.icon}),r("span",{class:$1,children:c.label}),c.keys&&r("span",{class:D1,children:c.keys})]},p))})]})}
function iF(e,t,n){let o=[...t?.querySelectorAll("button")??[]],i=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(i+1);else if(e.key==="ArrowUp")s(i<0?-1:
i-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(i+1),...o.slice(0,i+1)].find(a);l&&s(o.indexOf(l))}}function lt({items:e,menuLabel:t,head:n,placing:o,...i}){let s=H(
null),[a,l]=k(!1);return r(A,{children:[r(_,{...i,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&r(ho,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}function ju(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function R1(e){return(await oe(ju(e,"/runs?li\
mit=1000"))).runs}async function L1(e,t,n,o){let i=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return oe(ju(e,`/rejects?${i.toString()}`),{signal:o})}function N1(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return Ft(ju(e,`/rejects?${n.toString()}`))}async function B1(e,t,n){await oe(ju(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function z1(e){await oe(ju(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var F1="ii",I1="Zt",H1="eo",q1="io",V1="ro",Gu="ao",W1="ri",On="to",kg="ai",U1="oo",K1="no",j1="po",G1="do",Fs="lo";var ul="so",J1="co",Z1="go",Y1="ho",Q1="ee",ji="fo";function X1({dataset:e,onClose:t}){let[n,o]=k(""),[i,s]=k(null),[a,l]=k(!1),u=ht(),c=n===e.name&&!a,p=()=>{c&&(l(!0),z1(
e.name).then(()=>{t(),ee(`${e.name} is dropped.`),Ot()},d=>{l(!1),s(U(d))}))};return r(tt,{title:"Drop a dataset",onClose:t,
foot:r(A,{children:[r(_,{kind:"outlined",onClick:t,children:"Keep it"}),r(_,{kind:"danger",icon:"trash",disabled:!c,onClick:p,
children:"Drop it for good"})]}),children:r("form",{class:ul,onSubmit:d=>{d.preventDefault(),p()},children:[r("p",{children:[
Le(e.events,"event")," (",Tn(e.size_bytes),") of ",r("b",{children:r($,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),r("div",{class:Bs,children:[r("label",{class:wt,for:u,children:"Type the name of\
 the dataset to drop it"}),r("input",{id:u,class:Ke,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:d=>o(d.currentTarget.value)})]}),i&&r(ce,{error:i})]})})}function eC({datasets:e}){let[t,n]=k(null),[o,i]=k(null),s=sF((a,l)=>n({dataset:a,anchor:l}));return r(A,{children:[r(Me,
{label:"Datasets",columns:s,rows:e,onMenu:(a,l,u)=>n({dataset:a,anchor:u})}),t&&r(lF,{...t,onClose:()=>n(null),onDrop:()=>i(
t.dataset)}),o&&r(X1,{dataset:o,onClose:()=>i(null)})]})}function sF(e){let t=yt();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>r("button",{type:"button",tabIndex:-1,class:kg,onClick:()=>{fi(n)},children:r(
$,{value:n,most:64,middle:!0})})},{key:"more",head:"",width:"48px",cell:n=>r(_,{small:!0,icon:"more",label:`What to do w\
ith ${n.name}`,kind:"quiet",onClick:o=>e(n,o.currentTarget)})},{key:"events",head:"Events",number:!0,cell:({events:n})=>r(
"span",{title:F(n),children:q(n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?r(rd,{text:"no events"}):
K(n,t)},{key:"to",head:"To",cell:({to:n,events:o})=>o===0?null:K(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>r(
"span",{title:`${F(n)} B`,children:Tn(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?r($,{value:n,most:64}):
r(rd,{text:"none"})},{key:"event",head:"Event",cell:({event:n})=>n?r($,{value:n,most:40}):r(rd,{text:"none"})},{key:"cop\
ies",head:"Copies",cell:({copies:n,segments:o})=>r("span",{title:n?.map(({actor:i,size_bytes:s})=>`by ${i}: ${Tn(s)}`).join(
`
`),children:[n?.length??1,", ",Le(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>r(aF,{dataset:n})}]}
function rd({text:e}){return r("span",{class:On,children:e})}function aF({dataset:e}){return e.rejects===0?r(rd,{text:"0"}):
r("button",{type:"button",tabIndex:-1,class:kg,onClick:()=>ve(zs("rejects",e.name)),children:q(e.rejects)})}function lF({
dataset:e,anchor:t,onClose:n,onDrop:o}){let i=H(t),s=l=>()=>ve(zs(l,e.name)),a=()=>{Rw(e.name).then(()=>ee(`${e.name} is\
 being compacted.`,{label:"Show",act:()=>ve(zs("jobs",""))}),l=>ee(`Compacting failed: ${U(l).message}`))};return r(ho,{
anchor:i.current,label:"Dataset",head:r($,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"explore",act:()=>{
fi(e.name)}},{label:"Properties",icon:"table",act:s("properties")},{label:"Ingests",icon:"upload",act:s("ingests")},{label:"\
Rejects",icon:"error",act:s("rejects")},"rule",{label:"Compact",icon:"collapse",act:a},{label:"Drop the dataset",icon:"t\
rash",danger:!0,act:o}]})}function tC({dataset:e}){let[{value:t,error:n},o]=k({value:null,error:null}),i=()=>{R1(e).then(a=>o({value:a,error:null}),
a=>o({value:null,error:U(a)}))},s=hi.value.length;return z(i,[e,s]),n?r(De,{icon:"warning",title:"The ingests cannot be \
listed",actions:r(_,{kind:"outlined",onClick:i,children:"Try again"}),children:n.message}):t?t.length===0?r(De,{icon:"up\
load",title:"No files came into this dataset",actions:r(or,{children:"Load a file"}),children:"Events that programs push\
 without the name of a file are not listed here."}):r("div",{class:ji,children:r(Me,{label:"Ingests",columns:uF(),rows:t})}):
r(Ce,{})}function uF(){let e=yt();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>K(t,e,"second")},{key:"source",
head:"Source",width:"minmax(160px, max-content)",cell:({source:t,objects:n})=>t===""?r("span",{class:On,children:[F(n),"\
 files"]}):r($,{value:t,most:80,middle:!0})},{key:"kind",head:"By",cell:({kind:t})=>r("span",{class:On,children:r($,{value:t})})},
{key:"objects",head:"Files",number:!0,cell:({objects:t})=>F(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>r("\
span",{title:F(t),children:q(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?r("span",
{class:On,children:"0"}):r("span",{class:Fs,title:W(n/Math.max(1,t+n)),children:q(n)})},{key:"bytes",head:"Stored",number:!0,
cell:({bytes:t})=>r("span",{title:`${F(t)} B`,children:Tn(t)})}]}function cl(e){return e==="ingest"?"Loading":"Compacting"}function nC(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var cF=3e3;function oC(){let e=hi.value.length;return z(()=>{Ao();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&Ao()},cF);return()=>clearInterval(t)},[]),z(()=>{Ot()},[e]),Aw.value?zu.value.length===0?r(De,{icon:"clock",title:"\
Nothing is under way",actions:r(or,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):r("div",{class:ji,children:r(Me,{label:"Jobs",columns:pF(),rows:zu.value})}):r(Ce,{})}
function pF(){let e=yt();return[{key:"kind",head:"Job",cell:({kind:t})=>cl(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>r($,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>r(
dF,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>q(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>Tn(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>K(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,
ended:n})=>Oe((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>r(mF,
{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?r("span",{class:Fs,children:r($,{value:t,
most:160})}):null}]}function dF({job:e}){return e.state!=="running"?r("span",{class:e.state==="failed"?Fs:On,children:nC(
e.state)}):r("span",{class:J1,children:[r(ll,{small:!0,label:`${cl(e.kind)} ${e.dataset}`,done:e.done}),W(e.done)]})}function mF({
job:e}){let t=()=>{Wp(e.id).catch(n=>ee(U(n).message))};return e.state==="running"?r(_,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):r(_,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function iC(e,t,n){let o=t.trim().toLowerCase(),i=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),s=n?.descending?-1:1,a=(l,u)=>{let c=Number(l.hidden??!1)-Number(u.hidden??!1);return c!==0||
!n?c:s*fF(rC(l,n.key),rC(u,n.key))};return i.sort(a)}function rC(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function fF(e,t){return e<t?-1:e>t?1:0}function id(e,t){let{description:n="",unit:o="",hidden:i=!1}=e;return{description:n,unit:o,hidden:i,...t}}async function sd(e,t,n){
try{return await B1(e,t,n),await Jn(e),null}catch(o){let i=U(o);return ee(`The note on ${t} was not saved: ${i.message}`),
i}}function sC({dataset:e,column:t,onClose:n}){let[o,i]=k(t.description??""),[s,a]=k(t.unit??""),[l,u]=k(null),c=ht(),p=t.type===
"int64"||t.type==="float64",d=async()=>{let m=await sd(e,t.name,id(t,{description:o.trim(),unit:s.trim()}));m?u(m):n()};
return r(tt,{title:`Describe ${X(t.name).text}`,onClose:n,foot:r(A,{children:[r(_,{kind:"outlined",onClick:n,children:"C\
ancel"}),r(_,{kind:"primary",onClick:()=>{d()},children:"Save"})]}),children:r("form",{class:ul,onSubmit:m=>{m.preventDefault(),
d()},children:[r("div",{class:Bs,children:[r("label",{class:wt,for:`${c}-text`,children:"What it is"}),r("input",{id:`${c}\
-text`,class:Ke,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:m=>i(m.
currentTarget.value)})]}),p&&r("div",{class:Bs,children:[r("label",{class:wt,for:`${c}-unit`,children:"Unit"}),r("input",
{id:`${c}-unit`,class:Ke,value:s,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:m=>a(m.currentTarget.value)})]}),
l&&r(ce,{error:l}),r("button",{type:"submit",hidden:!0})]})})}function ad({label:e,value:t,onInput:n}){return r("input",{class:Ke,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function aC({dataset:e}){let{value:t,error:n}=Ae(e).value;return z(()=>{Ae(e).value.value&&Jn(e)},[e]),t?r(hF,{dataset:t}):
n?r(De,{icon:"warning",title:"The properties cannot be shown",actions:r(_,{kind:"outlined",onClick:()=>{Jn(e)},children:"\
Try again"}),children:n.message}):r(Ce,{})}function hF({dataset:e}){let[t,n]=k(""),[o,i]=k(null),[s,a]=k(null),l=e.columns??
[],u=Y(()=>iC(l,t,o),[l,t,o]),c=Y(()=>gF(e,a),[e]),p=l.filter(d=>d.hidden).length;return r(A,{children:[r("div",{class:Gu,
children:[r("div",{class:W1,children:r(ad,{label:"Find a property",value:t,onInput:n})}),r("span",{class:On,role:"status",
children:[t===""?Le(l.length,"property","properties"):`${F(u.length)} of ${Le(l.length,"property","properties")}`,p>0&&`\
, ${F(p)} hidden`]})]}),u.length===0?r(De,{icon:"search",title:"No property has this text",actions:r(_,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):r("div",{class:ji,children:r(Me,{label:"Properties",columns:c,rows:u,sort:o,
onSort:i})}),s&&r(sC,{dataset:e.name,column:s,onClose:()=>a(null)})]})}function gF(e,t){let n=yt(),o=s=>s.actor?"actor":
s.name==="event"&&e.event?"event":s.name==="time"?"time":null,i=s=>s.hidden?G1:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:s=>r("span",{class:`${j1} ${i(s)??""}`,children:[r($,{value:s.name,most:64,middle:!0}),
o(s)&&r("span",{class:K1,children:o(s)})]})},{key:"type",head:"Type",cell:s=>r("span",{class:On,children:[s.type,s.unit?
`, ${s.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:s=>r(Xp,{share:e.events===0?0:(s.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:s})=>s===void 0?null:r("span",{title:F(s),children:q(
s)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:s=>r(yF,{column:s,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:s})=>s?K(s,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"\
minmax(160px, max-content)",cell:s=>s.description?r($,{value:s.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:s=>r("span",{class:U1,children:[r(_,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${s.name}`,onClick:()=>t(
s)}),r(_,{small:!0,kind:"quiet",icon:s.hidden?"show":"hide",label:s.hidden?`Show ${s.name}`:`Hide ${s.name}`,onClick:()=>{
sd(e.name,s.name,id(s,{hidden:!s.hidden}))}})]})}]}function yF({column:e,zone:t}){if(e.examples?.length)return r(yg,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let i=s=>typeof s=="number"?q(s):e.type==="timestamp"?
K(String(s),t):String(s);return r("span",{class:On,children:[i(n)," to ",i(o)]})}var ld=le(null);function Gi(e){ld.value=e}function lC(){let e=ld.value;return e?r(A,{children:e(()=>{ld.value===e&&(ld.value=
null)})}):null}var cC="uo",pC="mo";function dC(e,t){Gi(n=>r(bF,{text:e,what:t,onClose:n}))}function bF({text:e,what:t,onClose:n}){let o=H(null);return it(()=>o.
current?.select(),[]),r(tt,{title:`${t}, to copy`,onClose:n,children:[r("p",{class:cC,children:"This page may not use th\
e clipboard. The text is selected: press Ctrl+C."}),r("textarea",{ref:o,class:pC,readOnly:!0,"data-autofocus":!0,rows:6,
"aria-label":t,value:e,onFocus:i=>i.currentTarget.select()})]})}function Ie(e,t){xF(e).then(n=>{n?ee(`${t} is copied.`):dC(e,t)})}async function xF(e){if(navigator.clipboard!==void 0&&
await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("textarea");t.value=e,t.
className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}var wF=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function mC(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
wF,"…"),i=t.get(o);t.set(o,{reason:o,part:i?.part??kF(o),count:(i?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function kF(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var hC="ti",gC="vo";function bC({dataset:e}){let[t,n]=k(""),[o,i]=k(null),s=vC(e,t),a=vC(e,""),l=qe.value.value?.find(({name:c})=>c===e)?.rejects??
0;if(a.error)return r(De,{icon:"warning",title:"The lines cannot be listed",actions:r(_,{kind:"outlined",onClick:a.again,
children:"Try again"}),children:a.error.message});if(!a.rows)return r(Ce,{});if(a.rows.length===0)return r(De,{icon:"che\
ck",title:"Every line was taken",actions:r(_,{kind:"outlined",onClick:a.again,children:"Look again"})});let u=mC(a.rows);
return r(A,{children:[r("div",{class:Gu,children:[r("div",{class:Y1,role:"group","aria-label":"Reasons",children:[r(yC,{
text:r(A,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(c=>r(yC,{text:r($,{value:c.reason,
most:56}),number:c.count,more:a.more,pressed:t===c.part,onClick:()=>n(t===c.part?"":c.part)},c.reason))]}),r("a",{class:hC,
href:N1(e,t),download:`${e}-rejects.ndjson`,children:[r(ie,{name:"download"}),"Download"]})]}),r("div",{class:ji,children:s.
rows?r(Me,{label:"Lines that were not taken",columns:SF(),rows:s.rows,onCell:c=>i(c)}):r(Ce,{})}),s.rows&&s.more&&r("div",
{class:Gu,children:[r(_,{kind:"outlined",onClick:s.next,children:"More lines"}),r("span",{class:On,children:[F(s.rows.length),
" are shown"]})]}),o&&r(TF,{reject:o,onClose:()=>i(null)})]})}function yC({text:e,number:t,more:n=!1,pressed:o,onClick:i}){
return r("button",{type:"button",class:Q1,"aria-pressed":o,onClick:i,children:[e,r("span",{class:On,children:[q(t),n&&"+"]})]})}
function vC(e,t){let[n,o]=k({rows:null,cursor:void 0,error:null}),[i,s]=k(0),a=H(null),l=(u,c)=>{a.current?.abort();let p=a.
current=new AbortController;L1(e,t,c,p.signal).then(d=>o({rows:[...u,...d.rejects],cursor:d.cursor,error:null}),d=>{p.signal.
aborted||o({rows:null,cursor:void 0,error:U(d)})})};return z(()=>(l([],void 0),()=>a.current?.abort()),[e,t,i]),{rows:n.
rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>s(i+1)}}function SF(){let e=yt();return[
{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>r($,{value:xC(t),most:48,middle:!0})},{key:"line",head:"\
Line",number:!0,cell:({line:t})=>F(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>F(t)},{key:"reason",head:"\
Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>r($,{value:t,most:96})},{key:"text",head:"Text",width:"min\
max(240px, max-content)",cell:({text:t})=>r("span",{class:Z1,children:r($,{value:t,most:120})})},{key:"at",head:`At (${e}\
)`,cell:({at:t})=>K(t,e,"second")}]}function xC({source:e,key:t}){return t!==""?t:e}function TF({reject:e,onClose:t}){return r(
tt,{wide:!0,title:"A line that was not taken",onClose:t,foot:r(_,{kind:"outlined",icon:"copy",onClick:()=>Ie(e.text,"The\
 line"),children:"Copy the line"}),children:r("div",{class:ul,children:[r("p",{class:Fs,children:r($,{value:e.reason,most:1e3})}),
r("p",{class:On,children:[r($,{value:xC(e),most:200,middle:!0}),", line ",F(e.line),", byte ",F(e.offset),"; ",Le(e.text.
length,"character")]}),r("pre",{class:gC,tabIndex:0,children:r($,{value:e.text,most:2e4})})]})})}var ud={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function wC({rest:e}){
let{tab:t,dataset:n}=T1(e),o=qe.value.value?.map(({name:l})=>l)??[],i=n!==""?n:o.includes(jt.value)?jt.value:o[0]??"",s=t!==
"datasets"&&t!=="jobs";z(()=>{Ot()},[]),z(()=>{document.title=`${ud[t]} · Data · Sluice`},[t]);let a=hi.value.length;return r(
"main",{class:F1,"data-tab":t,children:[r("header",{class:I1,children:[r("h1",{children:"Data"}),s&&i!==""&&r(on,{title:"\
Dataset",icon:"data",kind:"outlined",class:q1,values:o,value:i,onChange:l=>ve(zs(t,l))}),r("span",{class:H1}),r(or,{kind:"\
primary",children:"Load a file"})]}),r(S1,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>ve(zs(l,n)),
tabs:Object.keys(ud).map(l=>({value:l,label:l==="jobs"&&a>0?`Jobs (${a})`:ud[l]}))}),r("div",{id:"data-panel",role:"tabp\
anel","aria-label":ud[t],class:V1,children:r(PF,{tab:t,dataset:i})})]})}function PF({tab:e,dataset:t}){let{value:n,error:o}=qe.
value;if(e==="jobs")return r(oC,{});if(!n)return o?r(De,{icon:"warning",title:"The datasets cannot be listed",actions:r(
_,{kind:"outlined",onClick:()=>{Ot()},children:"Try again"}),children:o.message}):r(Ce,{});if(n.length===0)return r(De,{
icon:"data",title:"There are no datasets yet",actions:r(or,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return r(eC,{datasets:n});case"properties":return r(aC,{dataset:t},t);case"\
ingests":return r(tC,{dataset:t},t);case"rejects":return r(bC,{dataset:t},t)}}var kC={name:"data",label:"Data",icon:"data",letter:"d",Page:wC};var _F=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function cd(e){let t=_F.exec(e)?.[1];if(t===void 0)return null;let n=CC(
t),[o,i,s]=n.map(l=>l.trim()),a=Number(i);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function Cg({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function CC(e){let t=[],n=0,o="",i=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(i,s)),
i=s+1)}return[...t,e.slice(i)]}function MF(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function SC(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&MF(t[1])?CC(t[1])[0].trim():"";return n===""?null:n}var $F=40,DF=40;function pd(e){if(e.samples)return"raw";let t=ge(e.aggregate?.by);return t.some(o=>cd(o)!==null)?t.some(
Ji)?"heat":"distribution":t.some(Ji)?"line":"table"}function Ji(e){return/^\s*time\s*\(/i.test(e)}function rr(e){for(let t of ge(
e.aggregate?.by)){let n=cd(t);if(n)return n}return null}function Ju(e,t,n,o){if(t==="raw")return e.samples?e:{...Fe(e),samples:{}};
let i=e.aggregate??n??As("explore",null,{events:[]}).aggregate,s={...Fe(e),aggregate:i},a=ge(i.by).filter(u=>!Za(u)),l=ge(
i.by).find(Ji)??"time('auto')";switch(t){case"distribution":return TC(s,u=>[u,...a.slice(0,1)],$F,o);case"heat":return TC(
s,u=>[l,u],DF,o);case"line":return Sg(s,[l,...a],n);case"bar":return Sg(s,a.length>0?a:[l],n);default:return Sg(s,a,n)}}
function EF(e){for(let t of ge(e.aggregate?.measures)){let n=SC(t);if(n!==null)return n}return null}function TC(e,t,n,o){
let i=rr(e)??AF(e,n,o);if(!i)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(Cg(i))]}}}function AF(e,t,n){let o=EF(e),i=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return i?{value:i.value,count:t,scale:i.log?"log":"linear"}:null}function Sg(e,t,n){let o=e.aggregate,i=rr(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=i,c=JSON.stringify(ge(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function dd(e,t){
let n=rr(e);if(!e.aggregate||!n)return e;let o=ge(e.aggregate.by).map(i=>cd(i)?Cg({...n,...t}):i);return{...e,aggregate:{
...e.aggregate,by:o}}}var OF=100;function pl(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:i})=>qt(
o)!=="none"?0:i==="float64"?1:2;return t.toSorted((o,i)=>n(o)-n(i)).map(o=>{let{min:i,max:s}=o;return{value:be(o.name),log:typeof i==
"number"&&typeof s=="number"&&i>0&&s/i>OF}})}var RF=/^[=+\-@\t\r]/;function LF(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=RF.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function md(e,t){
return[e,...t].map(n=>`${n.map(LF).join(",")}\r
`).join("")}function Is(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var NF=[["Today",{from:"now/d"}],["Yesterday",{from:"now-1d/d",to:"now/d"}],...["week","month","quarter","year"].flatMap(
e=>{let t=e==="month"?"mo":e.charAt(0);return[[`This ${e}`,{from:`now/${t}`}],[`Last ${e}`,{from:`now-1${t}/${t}`,to:`no\
w/${t}`}]]})],_C=new Map([["s","second"],["m","minute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quart\
er"],["y","year"]]);function Hs(e,t){let n=({from:o,to:i})=>o===void 0&&(i===void 0||i==="now")?"":`${qs(o??"")} ${qs(i??
"now")}`;return n(e)===n(t)}function qs(e){return String(e).replace(/\/1(?=[a-z])/,"/")}function Rr(e,t){if(Hs(e,{}))return"\
All data";let n=NF.find(([,u])=>Hs(u,e));if(n)return n[0];let{from:o,to:i}=e,s=typeof o=="string"?/^now-(\d+)([a-z]+)(?:\/\2)?$/.
exec(qs(o)):null,a=s?_C.get(s[2]):void 0;if(s&&a&&Hs(e,{from:`now-${s[1]}${s[2]}`}))return`Last ${s[1]==="1"?a:`${s[1]} ${a}\
s`}`;if(s&&a&&Hs(e,{from:`now-${s[1]}${s[2]}/${s[2]}`,to:`now/${s[2]}`}))return`Last ${s[1]} whole ${a}s`;let l=[o,i].map(
u=>typeof u=="string"&&/^\d{4}-\d\d-\d\d$/.test(u)?u:null);return l[0]&&l[1]?BF(l[0],Tg(l[1])):`${PC(o,t,"the first even\
t")} – ${PC(i,t,"now")}`}function BF(e,t){let n=K(t,"UTC","day");return e===t?n:e.slice(0,7)===t.slice(0,7)?`${Number(
e.slice(8))} – ${n}`:`${K(e,"UTC",e.slice(0,4)===t.slice(0,4)?"dayShort":"day")} – ${n}`}function Tg(e){return new Date(
Date.parse(`${e}T00:00:00Z`)-864e5).toISOString().slice(0,10)}function PC(e,t,n){return e===void 0?n:typeof e=="number"||
!/^\d{4}-\d\d-\d\d(T|$)/.test(e)?String(e):/(Z|[+-]\d\d:\d\d)$/.test(e.slice(10))?K(e,t,K(e,t,"clock")==="00:00"?"day":"\
minute"):K(`${e}${e.includes("T")?"":"T00:00"}Z`,"UTC",e.includes("T")?"minute":"day")}function MC(e){let{from:t,to:n}=e;
if(Hs(e,{}))return"";if(n===void 0||n==="now")return/\/|^\d{4}-\d\d-\d\d$/.test(String(t))?`since ${t}`:String(t);if(t===
void 0)return`before ${n}`;if(typeof n=="string"&&/^\d{4}-\d\d-\d\d$/.test(n))return t===Tg(n)?t:`${t} - ${Tg(n)}`;let o=qs(
n).replace(/\/([a-z]+)$/,"-1$1/$1");return qs(t)===o?o:`${t} - ${o}`}function $C(e,t){let{start:n,end:o,hours:i,odd_days:s=[]}=e;
if(n===void 0&&o===void 0)return"all data";let a=`${n===void 0?"the first event":K(n,t)} – ${o===void 0?"now":zF(n,o,t)}`,
l=s.slice(0,2).map(({date:u,hours:c})=>`${K(u,"UTC","dayShort")} has ${c} h`);return[a,...i?[Oe(i*3600)]:[],...l].join("\
 · ")}function zF(e,t,n){let o=e!==void 0&&K(e,n,"day")===K(t,n,"day");return K(t,n,o?"clock":"minute")}function DC({from:e,
to:t}){let n=typeof e=="string"?/^now-(\d+)(m|h|d|w|mo|q|y)(?:\/[a-z]+)?$/.exec(qs(e)):null;if(!n||!/^now(\/|$)/.test(String(
t??"now")))return null;let[o,i]=[`now-${n[1]}${n[2]}`,n[2]];return{isWhole:qs(t??"now").includes("/"),open:{from:o},whole:{
from:`${o}/${i}`,to:`now/${i}`}}}function fd(e){let t=/^(\d+)(s|m|h|d|w|mo|q|y)$/.exec(e);if(!t)return e;let[n,o]=[Number(
t[1]),_C.get(t[2])];return e==="7d"?"a week":n===1?`${o==="hour"?"an":"a"} ${o}`:`${n} ${o}s`}var Zu=2,Oo=16,Vs=20,FF=24;async function EC(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let i=e.getBoundingClientRect(),s=o.map(h=>({canvas:h,box:h.getBoundingClientRect()})),a=Math.min(...s.map(({box:h})=>h.
top)),l=Math.max(...s.map(({box:h})=>h.bottom))-a,u=IF(e),c=Math.max(1,Math.floor((i.width-2*Oo)/200)),p=Math.ceil(u.length/
c)*Vs+2*Vs,d=globalThis.document.createElement("canvas");d.width=i.width*Zu,d.height=(Oo+2*Vs+l+p+Oo)*Zu;let m=d.getContext(
"2d");if(!m)return null;m.scale(Zu,Zu),m.fillStyle=ot("--surface"),m.fillRect(0,0,i.width,d.height/Zu);let f=Oo+2*Vs;hd(
m,HF(t),Oo,Oo+12,`600 13px ${ot("--font")}`,ot("--text"),i.width-2*Oo),hd(m,`${V(t.dataset)}, ${Rr(t,n)}, ${n}`,Oo,Oo+12+
Vs,`12px ${ot("--font")}`,ot("--muted"),i.width-2*Oo);for(let{canvas:h,box:v}of s)m.drawImage(h,v.left-i.left,f+v.top-a,
v.width,v.height);return u.forEach(({text:h,color:v},y)=>{let[P,x]=[Oo+y%c*200,f+l+Vs+Math.floor(y/c)*Vs];m.fillStyle=v,
m.fillRect(P,x-8,12,8),hd(m,h,P+20,x,`12px ${ot("--font")}`,ot("--text"),168)}),hd(m,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,Oo,f+l+p-4,`12px ${ot("--font")}`,ot("--muted"),i.width),new Promise(h=>{d.toBlob(h,"\
image/png")})}function hd(e,t,n,o,i,s,a){e.font=i,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=Du(t,u);e.fillText(l,n,o)}function IF(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,FF)}function HF(e){let t=ge(e.aggregate?.measures).join(", ")||"count()",n=ge(e.aggregate?.by);
return V(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}async function AC(e){return oe("v1/links",{body:e})}async function OC(e,t){return oe(`v1/links/${encodeURIComponent(e)}`,
{signal:t})}function RC(e){return Ft(`l/${encodeURIComponent(e.id)}`)}var qn=new Ms,gd=le(Dr("waits")==="yes");function LC(e){gd.value=e,Er("waits",e?"yes":"no")}var qF=150,Pg,dl=null;function Ro(){
clearTimeout(Pg),dl=ye.value,qn.run(dl,{history:!0})}function NC(){kn(()=>{let{state:e,how:t}=Rp.value,n=qi.value,o=Wt.find(
i=>i.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||dl!==null&&It(dl,e.document)||gd.value&&dl!==
null&&It(Fe(dl).dataset,e.document.dataset)||(clearTimeout(Pg),Pg=setTimeout(Ro,t==="replace"?qF:0))})}function _g(e){return`'${e.replaceAll("'","'\\''")}'`}function Yu(e){return`sluice query ${_g(JSON.stringify(e))}`}function BC(e,t){
return`curl -H 'Content-Type: application/json' ${_g(e)} \\
  -d ${_g(JSON.stringify(t))}`}function Qu(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}function Mg(e){return BC(Ft("v1/query"),e)}function FC(){let{document:e}=Ve.value,t=WF();return[{label:"Copy link",icon:"\
share",act:()=>{Rs(Ve.value).then(n=>Ie(n,"The link"))}},{label:"Short link, moves with time",icon:"clock",act:()=>{VF().
then(zC)}},{label:"Short link to these numbers",icon:"save",disabled:t===null,act:()=>{t&&t().then(zC)}},"rule",{label:"\
Copy as JSON",icon:"braces",act:()=>Ie(JSON.stringify(e,null,2),"The document")},{label:"Copy as sluice command",icon:"c\
opy",act:()=>Ie(Yu(e),"The command")},{label:"Copy as curl",icon:"copy",act:()=>Ie(Mg(e),"The command")},{label:"Copy as\
 Go",icon:"copy",act:()=>Ie(Qu(e),"The code")}]}async function VF(){return{...await IC(Ve.value),document:Ve.value.document,
frozen:!1}}function WF(){let{phase:e,answer:t,former:n}=qn.result.value;return e!=="exact"||!t||n?null:async()=>({...await IC(
Ve.value),document:UF(Ve.value.document,t.query),frozen:!0,answer:t})}async function IC({document:e,view:t,as:n,open:o}){
return{path:`/${tl(e.dataset,t)}`,...n===null?{}:{as:n},...o.length===0?{}:{open:await el(o)}}}function UF(e,t){let{from:n,
to:o}=t??{};return{...e,...n===void 0?{}:{from:n},...o===void 0?{}:{to:o}}}async function zC(e){try{Ie(RC(await AC(e)),"\
The short link")}catch(t){ee(`The link cannot be saved: ${U(t).message}`)}}var HC="wo";function VC({document:e,answer:t,zone:n}){let o=H(null),i=a=>{a.catch(l=>ee(V(U(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return r("span",{ref:o,class:HC,children:r(lt,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>i(GF(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>i(WC(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>i(ZF(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>i(qC(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>Is(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>i(qC(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>Ie(Mg(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>Ie(Yu(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>Ie(Qu(e),"The code")},{label:"Copy link",icon:"share",act:()=>{Rs(Ve.
value).then(a=>Ie(a,"The link"))}}],children:"Export"})})}async function GF(e,t,n,o){let i=e?.closest("figure")??e?.closest(
"section");if(!i)return;let s=await EC(i,t,n);s?Is(s,`${o}.png`):ee("This chart is a table; take it along as CSV.")}async function WC(e,t){
let n=[...e.rows,...e.other?[JF(e.other,"(other)")]:[]];Is(new Blob([md(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function JF(e,t){return e.map((n,o)=>o===0?t:n)}async function ZF(e,t){await WC(await oe("v1/q\
uery",{body:Te(Te(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function qC(e,t,n){let o=await Fa(`v1/query?\
format=${t}`,{body:e});Is(await o.blob(),n)}function Rt(e,t){let n=ge(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),i=o.slice(0,Math.min(
n,e.columns.length)),s=i.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:i.
filter(a=>a!==s),measures:o.slice(i.length).filter(a=>tr(e.columns[a]))}}function UC(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function Xu(e,t,n,o=null){let{times:i,starts:s,places:a}=YF(e,t),l=new Map,
u=()=>new Array(i.length).fill(null);if(e.rows.forEach((p,d)=>{let m=GC(p[t.time]);if(m===null)return;let f=t.keys.map(w=>p[w]),
h=JSON.stringify(f),v=l.get(h);v||l.set(h,v={keys:f,values:u(),low:u(),high:u(),estimated:!1});let y=p[n],P=a.get(m);v.values[P]=
typeof y=="number"?y:null;let x=o?.[d]?.[n];x&&(v.estimated=!0,[v.low[P],v.high[P]]=x)}),[...l.values()].every(({values:p})=>p.
every(d=>(d??0)>=0)))for(let{low:p}of l.values())p.forEach((d,m)=>{d!==null&&d<0&&(p[m]=0)});let c=[...l.values()].map(({
keys:p,values:d,low:m,high:f,estimated:h})=>({keys:p,values:d,low:h?m:null,high:h?f:null,total:d.reduce((v,y)=>v+(y??0),
0)}));return{times:i,starts:s,series:c.sort((p,d)=>d.total-p.total)}}function KC(e,t){let n=new Map(e.series.map(({keys:i},s)=>[
JSON.stringify(i),s])),o=({keys:i})=>n.get(JSON.stringify(i))??n.size;return{...t,series:t.series.toSorted((i,s)=>o(i)-o(
s))}}function YF(e,t){let n=new Map;for(let i of e.rows){let s=GC(i[t.time]);s!==null&&n.set(s,String(i[t.time]))}let o=[
...n.keys()].sort((i,s)=>i-s);return{times:o,starts:o.map(i=>n.get(i)),places:new Map(o.map((i,s)=>[i,s]))}}function jC(e,t){
let n=e[0]?.length??0,o=Array.from({length:n},(s,a)=>e.reduce((l,u)=>l+Math.max(0,u[a]??0),0)),i=new Array(n).fill(0);return e.
map(s=>s.map((a,l)=>(i[l]+=Math.max(0,a??0),t?o[l]===0?0:i[l]/o[l]:i[l])))}function Zi(e){return/^\s*(count|sum)\s*\(/i.
test(e)}function GC(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function Lo(e){let t=e.
slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??86400}var ec=Oa(null);function Yn(e){let t=La(ec);return t?.answer===e?t?.intervals??null:null}function tc(e,t,n){let o=H(null),
i=o.current!==null&&o.current.of===e?n(o.current.value,t):t;return o.current={of:e,value:i},i}function yd(e,t,n){return n||
t>e*.7?Math.max(e,t):t}function ut(e,t){if(e==null)return;let n=Dn(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"?null:
n[0]===n[1]?void 0:[n[0],n[1]]}function Lr(e,t,n="none"){if(t===void 0)return Qe(e,n);let[o,i]=t??[NaN,NaN];return n==="\
share"?Xx(e,o,i):Qx(e,o,i,s=>Qe(s,n))}function vd([e,t],n="none"){return`between ${Qe(e,n)} and ${Qe(t,n)} in 95 of 100 \
cases`}function No(e,t){return t===void 0?q(e):Lr(e,t)}function Vn(e,t){return e===null?"–":t===void 0?W(e):Lr(e,t,"sh\
are")}function Mt(e,t){return t===null?e:`~ ${e}`}function Yi(e){return e.replace(/ \u00b1.*$/,"")}function JC(e,t){let n=[];
return ZC(e,t,n),n.sort((o,i)=>o-i),n[n.length>>1]??null}function ZC(e,t,n){if(!(t===null||typeof t!="object")){if(typeof e==
"number"){let[o,i]=t;e!==0&&typeof o=="number"&&typeof i=="number"&&n.push((i-o)/2/Math.abs(e));return}for(let[o,i]of Object.
entries(t))ZC(Dn(e,[Array.isArray(e)?Number(o):o]),i,n)}}function YC(e,t){return t==="entries"?Le(e,"pass","passes"):t===
"starts"?Le(e,"start"):Le(e,"actor")}var QC="bo",XC="yo",eS="oi",tS="ko",nS="zo";function Qn({answer:e,document:t,zone:n,sort:o,onSort:i,onCell:s,shares:a=!1,label:l="Answer"}){let u=Yn(e),c=tc(t,u!==null,
(h,v)=>h||v),p=Y(()=>t5({answer:e,intervals:u,roomy:c},t,n,a),[e,u,c,t,n,a]),d=Y(()=>e.rows.map(h=>({cells:h,kind:"group"})),
[e]),m=Y(()=>XF(e),[e]),f=s&&((h,v,y)=>s(h.cells,v.key,y));return r(Me,{label:l,columns:p,rows:d,summary:m,...o===void 0?
{}:{sort:o},...i?{onSort:i}:{},...f?{onCell:f,onMenu:f}:{}})}function XF(e){let t=[];return e.other&&t.push({cells:e.other,
kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"total"}),t}function $g(e,t){return!e.compare||t.time>=
0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.keys.map(o=>n[o])),n]))}function e5(e,{kind:t},n,o){return ut(e,t===
"group"?["rows",n,o]:[t,o])}function t5({answer:e,intervals:t,roomy:n},o,i,s){let a=Rt(e,o),l=a.time<0?0:Lo([...new Set(
e.rows.map(p=>Date.parse(String(p[a.time]))/1e3))].sort((p,d)=>p-d)),u=new Set([a.time,...a.keys]),c=$g(e,a);return e.columns.
flatMap((p,d)=>{let m={key:p.name,head:r($,{value:p.name,most:48}),number:tr(p)&&!u.has(d),...n&&a.measures.includes(d)?
{width:"minmax(144px, max-content)"}:{},cell:(f,h)=>f.kind!=="group"&&u.has(d)?d===0?r($,{shown:r5(f.kind)}):null:d===a.
time?An(String(f.cells[d]),l,i):r(i5,{value:f.cells[d],column:p,zone:i,sure:u.has(d)?void 0:e5(t,f,h,d)})};return a.measures.
includes(d)?[m,...s&&Zi(p.name)&&a.keys.length>0?[n5(e,d)]:[],...c?[o5(e,a,c,d)]:[]]:[m]})}function n5(e,t){let n=s=>typeof s?.[t]==
"number"?s[t]:0,o=n(e.total),i=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"\
share",width:"176px",sortable:!1,number:!0,cell:({cells:s,kind:a})=>{if(o<=0)return null;let l=n(s)/o;return r("span",{class:QC,
children:[a!=="total"&&r("span",{class:XC,children:r("span",{class:eS,"data-other":a==="other",style:{width:`${i>0?n(s)/
i*100:0}%`}})}),r("span",{class:tS,children:W(l)})]})}}}function o5(e,t,n,o){let i=e.columns[o],s=({cells:a,kind:l})=>(l===
"total"?e.compare?.total:l==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${i.name}\
 before`,head:"vs previous",number:!0,sortable:!1,cell:a=>{let[l,u]=[a.cells[o],s(a)];if(typeof l!="number"||typeof u!="\
number")return r("span",{class:nS,title:"not there before",children:typeof l=="number"?"new":"–"});let c=`${Qe(u,qt(i.
name),!0)} before`;return r("span",{title:c,children:u===0?l===0?W(0):"new":Sn(l/u-1)})}}}function r5(e){return e==="oth\
er"?En:{text:In.total,kind:"other"}}function i5({value:e,column:t,zone:n,sure:o}){let i=mo(e,t,n);if(typeof e=="number"){
let s=qt(t.name);return r("span",{title:o?vd(o,s):Qe(e,s,!0),children:o===void 0?i.text:Lr(e,o,s)})}return r($,{shown:i,
most:64,middle:!0})}function bd(e,t){let n=[...new Set(e)].sort((d,m)=>d-m),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,i=o?n.slice(1):n,s=i[0],
a=i.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,p=(t.scale==="log"?s5(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(d,m)=>s+m*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(d=>a5(i,d));return{edges:o?[0,...p]:p,scale:t.scale,zero:o}}function s5(e,t,n){return Array.from({length:n+
1},(o,i)=>e*t**i)}function a5(e,t){let n=0,o=e.length-1;for(;n<o;){let i=n+o>>1;e[i]<t?n=i+1:o=i}for(let i of[e[n],e[n-1]])
if(i!==void 0&&Math.abs(i-t)<=Math.abs(t)*1e-9)return i;return t}function oc({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let i=n+o+1>>1;e[i]<=t?n=i:o=i-1}return n}function Dg(e,t,n,o,i){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(h=>u[h]),p=JSON.stringify(c),d=s.get(p);d||s.set(p,d={keys:c,counts:new Array(
a).fill(0),nulls:0});let m=typeof u[i]=="number"?u[i]:0,f=u[n];if(typeof f!="number")d.nulls+=m;else{let h=t.zero&&f<=0?
0:oc(t,f*(1+Math.sign(f)*1e-12));h>=0&&h<a&&(d.counts[h]+=m)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce(
(c,p)=>c+p,0)})).sort((u,c)=>c.total-u.total)}function rc(e){let t=e.reduce((o,i)=>o+i,0),n=0;return e.map(o=>t===0?0:(n+=
o)/t)}function oS(e,t,n){let o=rc(t),i=oc(e,n);if(i<0)return 0;if(i>=t.length)return 1;let s=i===0?0:o[i-1];return s+(o[i]-s)*
(gi(e,n)-i)}function l5({edges:e,scale:t,zero:n},o,i){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**i:
s+(a-s)*i}function gi(e,t){let n=e.edges.length-1,o=oc(e,t);if(o<0)return 0;if(o>=n)return n;let i=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&i>0?Math.log(t/i)/Math.log(s/i):(t-i)/(s-i);return o+Math.max(0,Math.min(1,l))}function rS(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return l5(e,o,Math.max(0,Math.min(1,t-o)))}function xd(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let i=e.scale==="log"&&
n>0?c5(n,o,t):[];return i.length>1?i:u5(n,o,t)}function u5(e,t,n){let o=(t-e)/Math.max(1,n),i=10**Math.floor(Math.log10(
o)),s=[1,2,5,10].map(l=>l*i).find(l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(
12)));return a}function c5(e,t,n){let o=Math.log10(t/e),i=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];
for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)if(l%s===0)for(let u of i){let c=Number((u*10**l).toPrecision(3));
c>=e&&c<=t&&a.push(c)}return a}var iS="jo";var m5=2;function wd({height:e,draw:t,onWidth:n}){let o=H(null),[i,s]=k(0),a=Ep.value;return it(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let p=Math.floor(l.clientWidth);s(p),n?.(p)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),it(()=>{let l=o.current?.getContext("2d");if(!l||i===0)return;let u=Math.max(m5,devicePixelRatio);
l.canvas.width=i*u,l.canvas.height=e*u,l.scale(u,u),t(l,i,e)},[t,i,e,a]),r("canvas",{ref:o,class:iS,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function ml(e,t,n){e.font=`12px ${ot("--font")}`,e.fillStyle=ot("--muted"),e.textAlign=t,e.textBaseline=
n}function sS(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/i-1e-9)+1},(s,a)=>Number((a*i).toPrecision(12)))}function kd(e,t,n,o,i,s){e.
save(),e.beginPath(),e.rect(t,n,o,i),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
i;a<t+o;a+=6)e.moveTo(a,n+i),e.lineTo(a+i,n);e.stroke(),e.restore()}var lS="Xo",uS="So",cS="ie",pS="Bo",Eg="Co",dS="Eo",mS="Io",fS="ni",Ag="Uo",hS="Ho",gS="Lo",yS="Mo",Og="pi";var Ws=56,bS=16,vS=12,f5=24;function xS(e){let{edges:t,counts:n,mode:o,unit:i,height:s,color:a,largest:l=0,cursor:u,selection:c}=e,
[p,d]=k(0),m=H(null),f=n.length,h=Math.max(1,p-Ws-bS),v=(S,E)=>(S-E.getBoundingClientRect().left-Ws)/h*f,y=(S,E)=>Math.max(
0,Math.min(f-1,Math.floor(v(S,E)))),P=cp((S,E,M)=>{h5(S,E,M,{edges:t,counts:n,mode:o,unit:i,color:a,largest:l,cursor:u,selection:c})},
[t,n,o,i,a,l,u,c]);return r("div",{class:lS,onPointerMove:S=>{let E=y(S.clientX,S.currentTarget);e.onCursor(E),m.current&&
e.onSelect&&Math.abs(S.clientX-m.current.x)>3&&e.onSelect({from:Math.min(m.current.from,E),to:Math.max(m.current.from,E)+
1})},onPointerUp:S=>{let E=m.current;m.current=null,E&&Math.abs(S.clientX-E.x)<=3&&e.onBin?.(E.from,new DOMRect(S.clientX,
S.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:S=>{S.button===0&&(S.currentTarget.setPointerCapture(
S.pointerId),m.current={from:y(S.clientX,S.currentTarget),x:S.clientX})},children:r(wd,{height:s,draw:P,onWidth:d})})}function h5(e,t,n,o){
let{edges:i,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((w,S)=>w+S,0),p=a==="count"?s:a==="cdf"?rc(s):s.map(w=>c===
0?0:w/c),d=sS(a==="cdf"?1:o.largest>0?o.largest:Math.max(...p,0),n<160?3:4),m=d.at(-1)||1,f={left:Ws,top:vS,width:t-Ws-bS,
height:n-vS-f5},h=w=>f.left+w/Math.max(1,s.length)*f.width,v=w=>f.top+f.height-w/m*f.height;e.clearRect(0,0,t,n),g5(e,f,
d,v,a);let y=ot("--selection"),P=ot(o.color);u&&(e.globalAlpha=.12,e.fillStyle=y,e.fillRect(h(u.from),f.top,h(u.to)-h(u.
from),f.height),e.globalAlpha=1);let x=f.width/s.length>5?1:0;s.forEach((w,S)=>{let E=p[S],M=u!==null&&S>=u.from&&S<u.to;
e.fillStyle=M?y:P,e.globalAlpha=l===null||l===S?1:.75;let N=E>0?Math.max(1,v(0)-v(E)):0;e.fillRect(h(S),v(0)-N,Math.max(
1,h(S+1)-h(S)-x),N)}),e.globalAlpha=1,y5(e,f,i,h,o.unit)}function g5(e,t,n,o,i){e.strokeStyle=ot("--line"),e.lineWidth=1,
ml(e,"end","middle");for(let s of n){let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,
a),e.stroke(),e.fillText(i==="count"?q(s):W(s),t.left-8,a)}}function y5(e,t,n,o,i){ml(e,"center","top");let s=-1/0,a=(l,u)=>{
let c=e.measureText(l).width/2,p=Math.max(t.left+c-8,Math.min(u,t.left+t.width-c+8));p-c<s+12||(e.fillText(l,p,t.top+t.height+
8),e.fillRect(u,t.top+t.height,1,4),s=p+c)};n.zero&&a("≤ 0",o(.5));for(let l of xd(n,Math.max(2,Math.floor(t.width/80))))
a(Qe(l,i),o(gi(n,l)))}var Cd=12,Rg=360,v5=132;function kS(e){let{answer:t,document:n,zone:o,bins:i,mode:s,percentiles:a,selection:l,onSelect:u,
onBin:c}=e,p=Y(()=>b5(t,n,i),[t,n,i.count,i.scale]),{edges:d,histograms:m,all:f,property:h}=p,[v,y]=k(null),P=qt(i.value),
x=f.counts.length,w=h===""?f:m[v?.group??0]??f,S=R=>{let G={ArrowRight:(v?.bin??-1)+1,ArrowLeft:(v?.bin??x)-1,Home:0,End:x-
1}[R.key];if(G!==void 0&&x>0){let B=Math.max(0,Math.min(G,x-1));return R.shiftKey&&u(x5(l,v?.bin??B,B),d),y({bin:B,group:v?.
group??0,left:B>x/2}),!0}if(R.key!=="Enter"&&R.key!=="."||!v)return!1;let L=R.target.getBoundingClientRect();return c(v.
bin,d,h===""?[]:w.keys,new DOMRect(L.left+Ws+(v.bin+.5)/x*(L.width-Ws-16),L.top+80,0,0)),!0},E=Math.max(0,...m.slice(0,Cd).
map(({counts:R,total:G})=>Math.max(0,...R)/(s==="count"?1:G||1))),M=(R,G)=>r(xS,{edges:d,counts:R.counts,mode:s,unit:P,height:h===
""?Rg:v5,color:h===""?"--series-1":fn(Pn(h,R.keys)),largest:h===""||s==="cdf"?0:E,cursor:v?.bin??null,selection:l,onCursor:L=>y(
L===null?null:{bin:L,group:G,left:L>x/2}),onSelect:L=>u(L,d),onBin:(L,B)=>c(L,d,h===""?[]:R.keys,B)}),N=({bin:R,left:G})=>r(
S5,{edges:d,histogram:w,bin:R,unit:P,start:G});return r(Je,{title:r(A,{children:["Distribution of ",r($,{value:i.value,most:64}),
h!==""&&r(A,{children:[" by ",r($,{value:h,most:48})]})]}),summary:T5(i,f,a,P,h,m.length),onKey:S,announced:v?SS(d,w,v.bin,
P).join(", "):"",table:r(Qn,{answer:t,document:n,zone:o}),...e.actions===void 0?{}:{actions:e.actions},children:[h===""?
r(A,{children:[M(f,0),r(k5,{edges:d,counts:f.counts,percentiles:a,unit:P,onMove:e.onPercentile})]}):r(w5,{histograms:m,render:M,
readout:R=>v?.group===R&&N(v)}),f.nulls>0&&r("p",{class:Ag,children:[F(f.nulls)," without a value (",W(f.nulls/(f.nulls+
f.total)),") are not drawn."]}),h===""&&v&&N(v)]})}function b5(e,t,n){let o=Rt(e,t),i=o.keys.find(d=>e.columns[d].name.startsWith(
"bins("))??o.keys[0]??0,s=o.keys.filter(d=>d!==i),a=e.rows.map(d=>d[i]).filter(d=>typeof d=="number"),l=bd(a,n),u=o.measures[0]??
e.columns.length-1,[c]=Dg(e,l,i,[],u),p={keys:[],counts:[],nulls:0,total:0};return{edges:l,histograms:Dg(e,l,i,s,u),all:c??
p,property:s.map(d=>e.columns[d].name).join()}}function x5(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.
from:t;return{from:Math.min(o,n),to:Math.max(o,n)+1}}function w5({histograms:e,render:t,readout:n}){return r(A,{children:[
r("div",{class:dS,children:e.slice(0,Cd).map((o,i)=>r("div",{class:mS,children:[r("div",{class:fS,children:[r("span",{children:r(
$,{value:o.keys[0],most:40,middle:!0})}),r("span",{class:Eg,children:q(o.total)})]}),t(o,i),n(i)]},JSON.stringify(o.keys)))}),
e.length>Cd&&r("p",{class:Ag,children:[Cd," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function k5({
edges:e,counts:t,percentiles:n,unit:o,onMove:i}){let s=H(null),a=t.length;if(a===0)return null;let l=c=>{let p=s.current.
getBoundingClientRect(),d=Math.max(0,Math.min(a,(c-p.left)/p.width*a));return wS(oS(e,t,rS(e,d)))},u=C5(n.map(({value:c})=>c===
null?null:gi(e,c)/a));return r("div",{ref:s,class:uS,style:{height:`${(1+Math.max(0,...u))*28}px`},children:n.map(({share:c,
value:p},d)=>{let m=p===null?null:gi(e,p)/a*100;return m===null?null:r(A,{children:[r("span",{class:pS,style:{left:`${m}\
%`,top:`${12-Rg}px`,height:`${Rg-36}px`}},`line ${d}`),r("button",{type:"button",class:cS,role:"slider","aria-label":"Pe\
rcentile","aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Number((c*100).toFixed(1)),"aria-valuetext":`${Lg(c)}, ${Qe(
p,o)}`,style:{left:`${Math.max(2,Math.min(97,m))}%`,top:`${u[d]*28}px`},onPointerDown:f=>f.currentTarget.setPointerCapture(
f.pointerId),onPointerMove:f=>{f.currentTarget.hasPointerCapture(f.pointerId)&&i(d,l(f.clientX))},onKeyDown:f=>{let h={ArrowLeft:-1,
ArrowRight:1,ArrowDown:-1,ArrowUp:1}[f.key];h!==void 0&&(f.preventDefault(),f.stopPropagation(),i(d,wS(c+h*(f.shiftKey?.001:
.01))))},children:[r("span",{class:Eg,children:Lg(c)}),Qe(p,o)]},d)]})})})}function C5(e){let n=[];return e.forEach((o,i)=>{
let s=new Set(n.filter((l,u)=>o!==null&&e[u]!==null&&Math.abs(e[u]-o)<.09)),a=0;for(;s.has(a);)a++;n[i]=a}),n}function wS(e){
return Math.max(.001,Math.min(.999,Math.round(e*1e3)/1e3))}function Lg(e){return`p${Number((e*100).toFixed(2))}`}function CS(e,t,n,o){
let i=e.zero&&t===0?"up to":Qe(e.edges[t]??0,o);return i==="up to"&&n===1?"0 and less":`${i} to ${Qe(e.edges[n]??0,o)}`}
function fl(e,t,n){return CS(e,t.from,t.to,qt(n))}function SS(e,t,n,o){let i=t.counts[n]??0,s=rc(t.counts),a=n===0?0:s[n-
1]??0;return[CS(e,n,n+1,o),`${F(i)} events`,`${W(t.total===0?0:i/t.total)} of all`,`${W(a)} below`,`${W(1-(s[n]??1))} ab\
ove`]}function S5({edges:e,histogram:t,bin:n,unit:o,start:i}){let[s,a,l,u,c]=SS(e,t,n,o);return r("div",{class:xe(hS,i&&
gS),"aria-hidden":"true",children:[r("div",{class:yS,children:s}),r("div",{class:Og,children:[r("span",{children:a}),r("\
span",{children:l})]}),r("div",{class:Og,children:[r("span",{children:u}),r("span",{children:c})]})]})}function T5(e,t,n,o,i,s){
let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${Lg(l)} ${Qe(u,o)}`).join(", ");return`Distribution of ${X(
e.value).text}${i===""?"":` by ${X(i).text}, ${s} groups`}, ${q(t.total)} values in ${t.counts.length} bins${a===""?"":`\
, ${a}`}`}function Nr(e,t,n,o){return oe("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var Us=le([]);function We(e,t){Us.value=[...Us.value,{from:Ve.value,to:e.document,label:t}].slice(-12),de(e)}function Ng(e){
Us.value=Us.value.slice(0,e)}function TS(){kn(()=>{let e=Ve.value,t=Us.peek().findIndex(n=>It(n.from.document,e.document));
t>=0&&Ng(t)})}var PS="No";function _S({document:e,mark:t,anchor:n,onClose:o}){let[i,s]=k(""),a=Ae(e.dataset).value.value?.columns??[],l=i.toLowerCase(),
u=Qh(e),c=[...a.map(({name:m})=>m),...Object.keys(e.define??{})],p=a.filter(({name:m,type:f})=>m.toLowerCase().includes(
l)&&f!=="timestamp"&&be(m)!==u).map(m=>({value:be(m.name),label:r($,{value:m.name,most:48}),note:m.distinct===void 0?m.type:
`${q(m.distinct)} values`})),d=m=>{o(),Nr(e,t,m).then(f=>{f.by&&We({document:f.by,open:[]},`${f.label} by ${m}`)},f=>ee(
V(U(f).message)))};return r(Gt,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:PS,children:r(Wi,{label:"Br\
eak down by",text:i,onText:s,options:p,eager:!0,autofocus:!0,inline:!0,onPick:d,onCancel:o,onTake:m=>d(c.includes(m)?be(
m):m),placeholder:"a property or an expression"})})}function Br(){let[e,t]=k(null);return{openAt:t,menu:e&&r(M5,{at:e,onClose:()=>t(null)})}}function M5({at:e,onClose:t}){let n=Y(
()=>Nr(e.document,e.mark),[e]),{answer:o,error:i}=Bg(n),[s,a]=k(!1);if(s)return r(_S,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,p=>ee(V(U(p).message)))},u=e.head??(i?V(i.message):o?r($,{value:o.label,most:160}):
"…");return r(ho,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...$5(e,o,i,l,()=>a(!0))]})}function Bg(e){let[t,n]=k({of:null,answer:null,error:null});return z(()=>{let o=!0;
return e.then(i=>{o&&n({of:e,answer:i,error:null})},i=>{o&&n({of:e,answer:null,error:U(i)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function $5(e,t,n,o,i){let s=(a,l,u,c)=>{let p=t!==null&&(t[u]===null||t[u]==="");return{label:a,
...l?{icon:l}:{},disabled:p||n!==null,reason:D5(t,u),act:o(c)}};return[s("Only this","filter","only",a=>ic(a.only,a.label)),
s("Exclude","minus","exclude",a=>ic(a.exclude,`not (${a.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:i},"rule",s("Events","rows","events",zg),s("Actors","actor","actors",Fg),s("Save as cohort…","save","coho\
rt",a=>Ig(a)),s("Explain","difference","explain",Hg),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>Ie(
MS(e.value),"The value")}],s("Copy as where","copy","predicate",a=>Ie(a.predicate,"The condition"))]}function D5(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:V(n)}function MS(e){return e===null?"":Array.isArray(e)?
e.map(t=>MS(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function ic(e,t){e&&We({document:e,open:[]},t)}
function zg({events:e,label:t}){e&&po({kind:"events",document:e,label:t})}function Fg({actors:e,cohort:t,label:n}){e&&po(
{kind:"actors",request:e,cohort:t,label:n})}function Ig({actors:e,cohort:t,label:n}){po({kind:"cohort",request:e,cohort:t,
label:n})}function Hg({explain:e,label:t}){e&&We({view:"difference",document:e,as:null,open:[]},`explain ${X(t).text}`)}var $S="Ro",DS="Ao",ES="Do",AS="To",OS="_o";function hl({document:e,mark:t,label:n,total:o,onClear:i,children:s}){let a=JSON.stringify([e,t]),l=Y(()=>Nr(e,t),[a]),{
answer:u,error:c}=Bg(l),p=gt(u?.count??null),d=p.phase==="exact"&&p.answer&&"rows"in p.answer?p.answer.rows[0]?.at(-1):void 0,
m=u===null;return r("section",{class:$S,"aria-label":"Selection",children:[r("div",{class:DS,children:[r("span",{class:ES,
children:n}),r("span",{class:AS,role:"status",children:typeof d=="number"?`${F(d)} events${o?`, ${W(d/o)}`:""}`:c?"":"…"})]}),
c&&r(ce,{error:c}),r("div",{class:OS,children:[s,r(_,{small:!0,kind:"outlined",icon:"filter",disabled:m||!u.only,onClick:()=>ic(
u?.only??null,u?.label??""),children:"Only"}),r(_,{small:!0,kind:"outlined",icon:"minus",disabled:m||!u.exclude,onClick:()=>ic(
u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),r(_,{small:!0,kind:"primary",icon:"difference",disabled:m||
!u.explain,onClick:()=>u&&Hg(u),children:"Explain"}),r(_,{small:!0,kind:"outlined",icon:"rows",disabled:m||!u.events,onClick:()=>u&&
zg(u),children:"Events"}),r(_,{small:!0,kind:"outlined",icon:"actor",disabled:m||!u.actors,onClick:()=>u&&Fg(u),children:"\
Actors"}),r(_,{small:!0,kind:"outlined",icon:"save",disabled:m||!u.cohort,onClick:()=>u&&Ig(u),children:"Cohort"}),r(_,{
small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:i})]})]})}var A5=[10,20,40,60,100,200],O5=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function Sd({bins:e,document:t,
onDocument:n}){let i=pl(Ae(t.dataset).value.value).map(({value:s,log:a})=>({label:V(s),checked:s===e.value,act:()=>n(dd(
t,{value:s,scale:a?"log":"linear"}))}));return r(A,{children:[r(lt,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:i,children:V(e.value)}),r(kt,{label:"Scale",choices:O5,value:e.scale,onChange:s=>n(dd(t,{scale:s}))}),r(lt,{small:!0,
kind:"outlined",after:"down",menuLabel:"Bins",items:A5.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(dd(t,{count:s}))})),
children:[e.count," bins"]})]})}function ac(e,t,{from:n,to:o}){let i=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=i?null:t.edges[o]??null}}function qg(e,t,n,o){let i=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...i===void 0?
{}:{from:i},...s===void 0?{}:{to:s}}}var R5=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function RS({answer:e,
of:t,bins:n,zone:o,actions:i}){let[s,a]=k("count"),[l,u]=k(null),{openAt:c,menu:p}=Br(),d=N5(t,n.value);z(()=>u(null),[JSON.
stringify(t)]);let m=L5(e,t),f=(v,y,P)=>({range:ac(n,y,v),...m!==null&&P.length>0?{keys:{[m]:P[0]}}:{}}),h=e.total?.at(-1);
return r(A,{children:[r(kS,{answer:e,document:t,zone:o,bins:n,mode:s,percentiles:d.list,onPercentile:d.move,selection:l?.
range??null,onSelect:(v,y)=>u(v&&{range:v,edges:y}),onBin:(v,y,P,x)=>c({document:t,mark:f({from:v,to:v+1},y,P),anchor:x,
value:y.edges[v]}),actions:r(A,{children:[r(Sd,{bins:n,document:ye.value,onDocument:v=>de({document:v})}),r(kt,{label:"H\
eight",choices:R5,value:s,onChange:a}),i]})}),l&&r(hl,{document:t,mark:f(l.range,l.edges,[]),label:`${n.value}: ${fl(l.edges,
l.range,n.value)}`,total:typeof h=="number"?h:void 0,onClear:()=>u(null)}),p]})}function L5(e,t){let n=Rt(e,t).keys.find(
o=>!e.columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}function N5(e,t){let[n,o]=k([.5,.95,
.99]),{compare:i,...s}=Fe(e),a=n.map((p,d)=>`quantile(${t}, ${p}) as p_${d}`),{answer:l}=gt({...s,aggregate:{...e.aggregate?.
over===void 0?{}:{over:e.aggregate.over},measures:a}}),u=l&&"rows"in l?l.rows[0]:void 0;return{list:n.map((p,d)=>({share:p,
value:typeof u?.[d]=="number"?u[d]:null})),move:(p,d)=>o(n.map((m,f)=>f===p?d:m))}}var LS="qo",NS="di",BS="f",zS="Fo",FS="Go",IS="Jo",HS="li",qS="Ko",VS="Oo",WS="Po";var Td=50;function US(e){let t=Rt(e.answer,e.document);return r("div",{class:LS,children:t.measures.map(n=>r(z5,{...e,shape:t,
measure:n},n))})}function z5({answer:e,document:t,zone:n,onBar:o,actions:i,shape:s,measure:a}){let[l,u]=k(-1),c=H(null),
p=e.columns[a].name,d=qt(p),m=s.keys.map(L=>e.columns[L].name).join(),f=Zi(p),h=[...e.rows.slice(0,Td),...e.other&&e.rows.
length<=Td?[e.other]:[]],v=L=>typeof L[a]=="number"?L[a]:0,y=Yn(e),P=(L,B)=>ut(y,L===e.other?["other",a]:["rows",B,a]),x=h.
map((L,B)=>Math.max(v(L),P(L,B)?.[1]??0)),w=tc(t,Math.max(0,...x),(L,B)=>yd(L,B,y!==null)),S=tc(t,y!==null,(L,B)=>L||B),
E=e.total?v(e.total):0,M=$g(e,s),N=L=>L===e.other?In.other:s.keys.map(B=>X(L[B]).text).join(", "),R=L=>`${N(L)}, ${Qe(v(
L),d)}${f&&E>0?`, ${W(v(L)/E)}`:""}`,G=L=>{let B={ArrowDown:l+1,ArrowUp:l-1,Home:0,End:h.length-1}[L.key];if(B!==void 0){
let J=Math.max(0,Math.min(B,h.length-1));return u(J),c.current?.children[J]?.scrollIntoView({block:"nearest"}),!0}let Q=c.
current?.children[l];return L.key!=="Enter"&&L.key!=="."||!Q?!1:(o(h[l],p,Q),!0)};return r(Je,{title:X(p).text,onKey:G,announced:l>=
0&&h[l]?R(h[l]):"",actions:i?.(p),summary:`Bar chart of ${X(p).text} by ${X(m).text}, ${e.rows.length} groups${h[0]?`, ${R(
h[0])}`:""}`,table:r(Qn,{answer:e,document:t,zone:n}),children:[r("ul",{ref:c,class:NS,role:"presentation","data-estimat\
e":S,children:h.map((L,B)=>{let Q=L===e.other,J=P(L,B),pe=Q?void 0:M?.get(JSON.stringify(s.keys.map(se=>L[se])))?.[a];return r(
"li",{class:BS,"data-cursor":B===l,onClick:se=>o(L,p,se.currentTarget.querySelector("[data-anchor]")??se.currentTarget),
children:[r("span",{class:zS,"data-anchor":"",children:r($,{...Q?{shown:{text:In.other,kind:"other"}}:{shown:{text:N(L),
kind:s.keys.length===1?X(L[s.keys[0]]).kind:"value"}},most:24,middle:!0})}),r("span",{class:FS,children:[r("span",{class:HS,
"data-other":Q,"data-estimate":J!==void 0,style:{width:`${w>0?Math.max(.2,v(L)/w*100):0}%`,...Q?{}:{background:`var(${fn(
Pn(m,s.keys.map(se=>L[se])))})`}}}),J&&r(F5,{interval:J,largest:w})]}),r("span",{class:qS,children:Lr(v(L),J,d)}),r("spa\
n",{class:VS,children:M?typeof pe=="number"&&pe!==0?Sn(v(L)/pe-1):"–":f&&E>0?W(v(L)/E):""})]},B)})}),e.rows.length>Td&&
r("p",{class:WS,children:[Td," of ",e.rows.length," groups are drawn; the table has all."]})]})}function F5({interval:[e,
t],largest:n}){let o=i=>n>0?Math.max(0,i)/n*100:0;return r("span",{class:IS,"data-whisker":"",style:{insetInlineStart:`${o(
e)}%`,width:`${o(t)-o(e)}%`}})}var KS="Qo",jS="Vo",GS="Wo",JS="Yo",ZS="Zo";var Wg=1e4;function YS({answer:e,of:t,document:n,zone:o,actions:i}){let{choose:s,menu:a}=Pd(e,t),l=ge(n.aggregate?.order)[0];
return r("section",{class:KS,"aria-label":"Groups",children:[r("div",{class:jS,children:[r("span",{class:GS,children:[e.
rows.length===1?"1 row":`${F(e.rows.length)} rows`,e.other?", the rest is (other)":""]}),e.other&&e.rows.length<Wg&&r(_,
{small:!0,kind:"outlined",onClick:()=>ue("aggregate.limit",Wg),children:`Up to ${F(Wg)} groups`}),i("")]}),r(Qn,{answer:e,
document:t,zone:o,shares:!0,sort:l===void 0?null:H5(l),onCell:s,onSort:u=>de({document:Te(n,"aggregate.order",u===null?void 0:
[`"${u.key.replaceAll('"','""')}"${u.descending?" desc":""}`])})}),a]})}function QS({answer:e,of:t,zone:n,actions:o}){let{
choose:i,menu:s}=Pd(e,t);return r(A,{children:[r(US,{answer:e,document:t,zone:n,onBar:i,actions:o}),s]})}function Pd(e,t){
let{openAt:n,menu:o}=Br();return{choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:I5(e,t,
s,u),anchor:l,value:s[u]})},menu:o}}function I5(e,t,n,o){let i=Rt(e,t),s=i.measures.includes(o)?{measure:e.columns[o].name}:
{};if(n===e.total)return s;let a=i.time<0?i.keys:[i.time,...i.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,
u[c]]));return n===e.other?{other:!0,...s}:{keys:l(n),...s}}function H5(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,
"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function XS(e,t,n){let o=t.keys.find(h=>e.columns[h].name.startsWith("bins("))??t.keys[0]??1,i=t.measures[0]??e.columns.
length-1,s=new Map;for(let h of e.rows){let v=h[t.time];typeof v=="string"&&s.set(v,Date.parse(v)/1e3)}let a=[...s.keys()].
sort((h,v)=>s.get(h)-s.get(v)),l=new Map(a.map((h,v)=>[h,v])),u=bd(e.rows.map(h=>h[o]).filter(h=>typeof h=="number"),n),
c=Math.max(0,u.edges.length-1),p=new Float64Array(a.length*c),d=0;for(let h of e.rows){let v=l.get(h[t.time]),y=h[o],P=h[i];
if(v===void 0||typeof P!="number")continue;let x=typeof y=="number"?u.zero&&y<=0?0:oc(u,y*(1+Math.sign(y)*1e-12)):-1;x>=
0&&x<c?p[v*c+x]+=P:d+=P}let m=a.map((h,v)=>q5(p.subarray(v*c,(v+1)*c))),f=a.map((h,v)=>p.subarray(v*c,(v+1)*c).reduce((y,P)=>y+
P,0));return{starts:a,times:a.map(h=>s.get(h)),edges:u,counts:p,bins:c,largest:Math.max(0,...m),tops:m,sums:f,nulls:d}}function q5(e){
return e.reduce((t,n)=>Math.max(t,n),0)}function e2(e,t,n,o){return e<=0||t<=0?0:o==="log"?t<=1?1:Math.max(.02,Math.log(
e)/Math.log(t)):o==="column"?e/Math.max(1,n):e/t}function _d(e,t,n,o){return{left:o.alt?0:Math.min(e.column,t.column),right:o.
alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.shift?n.bins:Math.max(e.bin,
t.bin)+1}}var n2="en",o2="in",r2="rn",i2="an",Ug="tn",s2="on",a2="nn",l2="pn",u2="dn",c2="ln",p2="xn",d2="sn",m2="xi";var Qi=64,y2=16,uc=8,v2=24,Kg=9;function b2(e){let{matrix:t,lines:n,colors:o,unit:i,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[p,d]=k(0),m=H(null),f={width:Math.max(1,p-Qi-y2),height:a-uc-v2},h=w=>{let S=w.currentTarget.getBoundingClientRect(),
E=Math.floor((w.clientX-S.left-Qi)/f.width*t.starts.length),M=Math.floor((1-(w.clientY-S.top-uc)/f.height)*t.bins);return{
column:f2(E,t.starts.length),bin:f2(M,t.bins)}},v=cp((w,S,E)=>V5(w,S,E,{matrix:t,lines:n,colors:o,unit:i,zone:s,unfinished:l}),
[t,n,o,i,s,l]),y=w=>{let S=h(w);e.onCursor(S,S.column>t.starts.length/2),m.current&&h2(m.current,w)&&e.onBox(_d(m.current.
from,S,t,{shift:w.shiftKey,alt:w.altKey}))},P=w=>{let S=m.current;m.current=null,S&&!h2(S,w)&&e.onCell(S.from,new DOMRect(
w.clientX,w.clientY,0,0))},x=w=>({left:`${Qi+w.left/t.starts.length*f.width}px`,width:`${(w.right-w.left)/t.starts.length*
f.width}px`,top:`${uc+(1-w.high/t.bins)*f.height}px`,height:`${(w.high-w.low)/t.bins*f.height}px`});return r("div",{class:n2,
onPointerMove:y,onPointerUp:P,onPointerLeave:()=>e.onCursor(null,!1),onPointerDown:w=>{w.button===0&&(w.currentTarget.setPointerCapture(
w.pointerId),m.current={from:h(w),x:w.clientX,y:w.clientY})},children:[r(wd,{height:a,draw:v,onWidth:d}),u&&t.bins>0&&r(
"div",{class:o2,style:x({left:u.column,right:u.column+1,low:u.bin,high:u.bin+1})}),c&&r("div",{class:r2,"data-box":"",style:x(
c)})]})}function f2(e,t){return Math.max(0,Math.min(t-1,e))}function h2(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(
t.clientY-e.y)>3}function V5(e,t,n,o){let{matrix:i,lines:s,colors:a,unit:l,zone:u,unfinished:c}=o,p={left:Qi,top:uc,width:t-
Qi-y2,height:n-uc-v2};if(e.clearRect(0,0,t,n),i.bins===0||i.starts.length===0)return;e.imageSmoothingEnabled=!1,e.drawImage(
W5(i,a),p.left,p.top,p.width,p.height);let d=h=>p.left+h/i.starts.length*p.width,m=h=>p.top+(1-h/i.bins)*p.height;c>=0&&
kd(e,d(c),p.top,p.left+p.width-d(c),p.height,ot("--muted"));for(let[h,v]of s.entries())j5(e,v,i,d,m,h);ml(e,"end","middl\
e");let f=1/0;i.edges.zero&&e.fillText("≤ 0",p.left-8,m(.5));for(let h of xd(i.edges,Math.max(2,Math.floor(p.height/40)))){
let v=m(gi(i.edges,h));f-v<14||(f=v,e.fillText(Qe(h,l),p.left-8,v))}G5(e,p,i,d,u)}function W5(e,t){let n=new ImageData(e.
starts.length,e.bins),o=U5();for(let s=0;s<e.starts.length;s++)for(let a=0;a<e.bins;a++){let l=e2(e.counts[s*e.bins+a],e.
largest,e.tops[s],t);if(l===0)continue;let[u,c,p]=o[Math.min(o.length-1,Math.floor(l*o.length))],d=((e.bins-1-a)*e.starts.
length+s)*4;n.data[d]=u,n.data[d+1]=c,n.data[d+2]=p,n.data[d+3]=255}let i=document.createElement("canvas");return i.width=
e.starts.length,i.height=e.bins,i.getContext("2d").putImageData(n,0,0),i}var g2=64;function U5(){let e=Array.from({length:Kg},
(t,n)=>K5(ot(`--ramp-${n+1}`)));return Array.from({length:g2},(t,n)=>{let o=n/(g2-1)*(Kg-1),i=Math.min(Kg-2,Math.floor(o));
return[0,1,2].map(s=>Math.round(e[i][s]+(e[i+1][s]-e[i][s])*(o-i)))})}function K5(e){return[1,3,5].map(t=>Number.parseInt(
e.slice(t,t+2),16)||0)}function j5(e,t,n,o,i,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,ot("--surface")],
[2,ot("--selection")]]){e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,p)=>{
if(c===null){u=!1;return}let[d,m]=[o(p+.5),i(gi(n.edges,c))];u?e.lineTo(d,m):e.moveTo(d,m),u=!0}),e.stroke()}e.globalAlpha=
1,e.setLineDash([])}function G5(e,t,n,o,i){ml(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):
86400,l=Math.max(1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((p,d)=>{
let{hour:m,minute:f}=$s(p*1e3,i);if(u?m!==0||f!==0:d%l!==0)return;let h=K(p*1e3,i,a>=27*86400?"month":a>=86400||m===0&&f===
0?"dayShort":a<60?"clockSecond":"clock"),v=e.measureText(h).width/2,y=o(d),P=Math.max(t.left+v-8,Math.min(y,t.left+t.width-
v));P-v<c+16||(e.fillText(h,P,t.top+t.height+8),e.fillRect(Math.round(y),t.top+t.height,1,4),c=P+v)})}function x2({answer:e,document:t,bins:n,zone:o,colors:i,lines:s,end:a,box:l,onBox:u,onCell:c,actions:p}){let d=Y(()=>XS(
e,Rt(e,t),n),[e,t,n.count,n.scale]),[m,f]=k(null),[h,v]=k(null),y=qt(n.value),P=Lo(d.times),x=d.times.findIndex(S=>(S+P)*
1e3>a+1e3),w=S=>{let E=m?.cell??{column:0,bin:0},M=J5(S.key,E,d);if(M){let R=h??E;return S.shiftKey&&u(_d(R,M,d,{shift:!1,
alt:!1}),d),v(S.shiftKey?R:null),f({cell:M,left:M.column>d.starts.length/2}),!0}if(S.key==="Escape"&&l)return u(null,d),
!0;if(S.key!=="Enter"&&S.key!=="."||!m)return!1;let N=S.target.getBoundingClientRect();return c(m.cell,d,new DOMRect(N.left+
Qi+(E.column+.5)/d.starts.length*(N.width-Qi-16),N.top+(1-E.bin/d.bins)*320,0,0)),!0};return r(Je,{title:r(A,{children:[
"Heat map of ",r($,{value:n.value,most:64})," over time"]}),summary:X5(d,n,o),onKey:w,announced:m?w2(d,m.cell,n,o,P).join(
", "):"",table:r(Qn,{answer:e,document:t,zone:o}),legend:r(Q5,{matrix:d,colors:i,lines:s}),...p===void 0?{}:{actions:p},
children:[r(b2,{matrix:d,lines:s,colors:i,unit:y,zone:o,height:400,unfinished:x,cursor:m?.cell??null,box:l,onCursor:(S,E)=>f(
S&&{cell:S,left:E}),onBox:S=>u(S,d),onCell:(S,E)=>c(S,d,E)}),m&&d.bins>0&&r(Z5,{matrix:d,cell:m.cell,bins:n,zone:o,step:P,
start:m.left,unit:y})]})}function J5(e,{column:t,bin:n},o){let i=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",
{column:t-1,bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.
starts.length-1,bin:n}]]).get(e);return!i||o.bins===0?null:{column:Math.max(0,Math.min(i.column,o.starts.length-1)),bin:Math.
max(0,Math.min(i.bin,o.bins-1))}}function w2(e,{column:t,bin:n},o,i,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[
`${An(e.times[t]*1e3,s,i)} ${zi(i,e.times[t]*1e3)}`,fl(e.edges,{from:n,to:n+1},o.value),`${F(a)} events, ${W(l===0?0:a/l)}\
 of the column`]}function Z5({matrix:e,cell:t,bins:n,zone:o,step:i,start:s}){let[a,l,u]=w2(e,t,n,o,i),c=Math.max(1,e.tops[t.
column]??1),p=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return r("div",{class:xe(l2,s&&u2),"aria-hidden":"t\
rue",children:[r("div",{class:p2,children:a}),r("div",{class:c2,children:l}),r("div",{children:u}),r("div",{class:d2,children:Array.
from(p,(d,m)=>r("div",{class:m2,"data-here":m===t.bin,style:{height:`${d/c*100}%`}},m))})]})}var Y5=9;function Q5({matrix:e,
colors:t,lines:n}){let o=t==="column"?"0 %":"1",i=t==="column"?"most of its column":q(e.largest);return r("div",{class:i2,
children:[r("span",{class:Ug,children:[o,r("span",{class:s2,children:Array.from({length:Y5},(s,a)=>r("span",{class:a2,style:{
background:`var(--ramp-${a+1})`}},a))}),i," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>r("span",{class:Ug,children:[r("\
svg",{width:"24",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","str\
oke-dasharray":["","6 4","2 3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&r("span",{children:[F(e.nulls),
" without a value are not drawn"]}),r("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function X5(e,t,n){
let o=e.sums.reduce((a,l)=>a+l,0),i=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[i];return`Heat map of ${X(t.value).text}\
 over time, ${e.starts.length} buckets by ${e.bins} bins, ${q(o)} events${s===void 0?"":`, most at ${An(s*1e3,Lo(e.times),
n)}`}`}var eI=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],tI=[["p50",.5],["p95",
.95],["p99",.99]];function k2({answer:e,of:t,bins:n,zone:o,actions:i}){let[s,a]=k("log"),[l,u]=k([]),[c,p]=k(null),{openAt:d,
menu:m}=Br(),f=rI(t,n.value,l);z(()=>p(null),[JSON.stringify(t)]);let h=e.query?.to,v=Math.min(Date.now(),h===void 0?1/0:
Date.parse(String(h))),y=(x,w)=>({...x.left===0&&x.right===w.starts.length?{}:{time:qg(w.starts,x.left,x.right,h)},...x.
low===0&&x.high===w.bins?{}:{range:ac(n,w.edges,{from:x.low,to:x.high})}}),P=e.total?.at(-1);return r(A,{children:[r(x2,
{answer:e,document:t,bins:n,zone:o,colors:s,lines:f,end:v,box:c?.box??null,onBox:(x,w)=>p(x&&{box:x,matrix:w}),onCell:({
column:x,bin:w},S,E)=>d({document:t,mark:y({left:x,right:x+1,low:w,high:w+1},S),anchor:E,value:S.counts[x*S.bins+w]}),actions:r(
A,{children:[r(Sd,{bins:n,document:ye.value,onDocument:x=>de({document:x})}),r("span",{class:ZS,children:"Colour"}),r(kt,
{label:"Colour",choices:eI,value:s,onChange:a}),r(lt,{small:!0,kind:"outlined",after:"down",menuLabel:"Percentiles over \
it",items:tI.map(([x,w])=>({label:x,checked:l.includes(w),act:()=>u(l.includes(w)?l.filter(S=>S!==w):[...l,w].sort())})),
children:l.length===0?"Percentiles":l.map(x=>`p${x*100}`).join(", ")}),i]})}),c&&r(hl,{document:t,mark:y(c.box,c.matrix),
label:nI(c.box,c.matrix,n,o),total:typeof P=="number"?P:void 0,onClear:()=>p(null),children:r(_,{small:!0,kind:"outlined",
icon:"search",onClick:()=>oI(c.box,c.matrix,n,h),children:"Zoom"})}),m]})}function nI(e,t,n,o){let i=Lo(t.times),s=An(t.
times[e.left]*1e3,i,o),a=An((t.times[e.right]??t.times.at(-1)+i)*1e3,i,o),l=e.low===0&&e.high===t.bins?`any ${n.value}`:
`${n.value} ${fl(t.edges,{from:e.low,to:e.high},n.value)}`;return`${s} to ${a}, ${l}`}function oI(e,t,n,o){let{from:i,to:s}=qg(
t.starts,e.left,e.right,o),a=ac(n,t.edges,{from:e.low,to:e.high}),u=e.low===0&&e.high===t.bins?[]:[a.from===null?"":`${n.
value} >= ${a.from}`,a.to===null?"":`${n.value} < ${a.to}`].filter(d=>d!==""),c=ye.value,p=[c.where===void 0?"":/\bor\b/i.
test(c.where)?`(${c.where})`:c.where,...u].filter(d=>d!=="").join(" and ");We({document:Te(Te(Te(c,"from",i),"to",s),"wh\
ere",p===""?void 0:p)},"zoom")}function rI(e,t,n){let{compare:o,...i}=Fe(e),s=ge(e.aggregate?.by).find(Ji),a=n.map((c,p)=>`\
quantile(${t}, ${c}) as p_${p}`),l=n.length===0||s===void 0?null:{...i,aggregate:{measures:a,by:[s]}},{answer:u}=gt(l);return!l||
!u||!("rows"in u)||u.columns.length!==n.length+1?iI:n.map((c,p)=>({name:`p${c*100}`,values:u.rows.map(d=>typeof d[p+1]==
"number"?d[p+1]:null)}))}var iI=[];var jg=le(0);function Md(e,t,n,o=""){let[i,s]=k([]),a=jg.value;return z(()=>{let l=new AbortController,u=new URLSearchParams(
{dataset:e});return typeof t=="string"&&u.set("from",t),typeof n=="string"&&u.set("to",n),o!==""&&u.set("board",o),oe(`v\
1/notes?${u.toString()}`,{signal:l.signal}).then(c=>s(c.notes),()=>{}),()=>l.abort()},[e,t,n,o,a]),i}async function gl(e){
await oe("v1/notes",{body:e}),jg.value++}async function $d(e){await oe(`v1/notes/${encodeURIComponent(e)}`,{method:"DELE\
TE"}),jg.value++}var Dd=Oa(null);var C2="gn",S2="hn",T2="fn",P2="S",_2="un",M2="mn",$2="vn";var aI=12;function Ed({rows:e,all:t,hidden:n,onHidden:o,text:i,onMenu:s}){let[a,l]=k(""),u=d=>d.keys.map(m=>X(m).text).join(
", "),c=a===""?e:e.filter(d=>u(d).toLowerCase().includes(a.toLowerCase())),p=(d,m)=>{let f=e.filter(y=>y.key!==d.key).map(
y=>y.key),h=!n.has(d.key)&&f.every(y=>n.has(y));if(!m)return o(h?new Set:new Set(f));let v=new Set(n);v.delete(d.key)||v.
add(d.key),o(v)};return r("div",{class:C2,children:[e.length>=aI&&r("input",{class:S2,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:d=>l(d.currentTarget.value)}),r("div",{class:T2,children:c.map(d=>r("button",{type:"butt\
on",class:P2,"aria-pressed":!n.has(d.key),onClick:m=>p(d,m.ctrlKey||m.metaKey),onContextMenu:s&&(m=>{m.preventDefault(),
s(d,m.currentTarget)}),onKeyDown:s&&(m=>{m.key==="."&&(m.preventDefault(),m.stopPropagation(),s(d,m.currentTarget))}),children:[
r("svg",{width:"16",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":Ka(d.color).join(" "),style:{stroke:`var(${fn(d.color)})`}})}),r("span",{class:_2,children:r($,{value:d.
keys.length===1?d.keys[0]:d.keys,most:20,middle:!0})}),r("span",{class:M2,children:d.last===null?"–":i(d.last)})]},d.key))}),
t>e.length&&r("p",{class:$2,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var E2="wn",A2="bn",O2="yn",Gg="kn",R2="zn",L2="jn",N2="Xn",B2="Sn",z2="Bn",Jg="Cn";var Zg=12;function F2({lines:e,former:t,rows:n,hidden:o,at:i,left:s,zone:a,text:l,unfinished:u}){let c=e.times[i];if(c===
void 0)return null;let d=n.map((f,h)=>({row:f,value:e.series[h].values[i]??null,low:e.series[h].low?.[i]??null,high:e.series[h].
high?.[i]??null,before:I2(t,f.key,i)})).filter(({row:f})=>!o.has(f.key)).toSorted((f,h)=>(h.value??-1/0)-(f.value??-1/0)),
m=Lo(e.times);return r("div",{class:xe(A2,s>400&&O2),"aria-hidden":"true",children:[r("div",{class:Gg,children:[An(c*1e3,
m,a)," ",zi(a,c*1e3)]}),d.slice(0,Zg).map(({row:f,value:h,low:v,high:y,before:P})=>r("div",{class:R2,children:[r("span",
{class:L2,style:{background:`var(${fn(f.color)})`}}),r("span",{class:N2,children:f.keys.length===0?"":f.keys.map(x=>X(x).
text).join(", ")}),r("span",{class:B2,children:h===null?"–":v!==null&&y!==null?`${l(v)} – ${l(y)}`:l(h)}),P!==void 0&&
r("span",{class:z2,children:h!==null&&P?Sn(h/P-1):"–"})]},f.key)),d.length>Zg&&r("div",{class:Gg,children:[d.length-Zg,
" more"]}),t&&t.times[i]!==void 0&&r("div",{class:Jg,children:["against ",An(t.times[i]*1e3,m,a)]}),u&&r("div",{class:Jg,
children:"this bucket is not over yet"})]})}function I2(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.
values[n]??null}function H2(e,t,n,o,i){let s=e.times[n];if(s===void 0)return"";let a=e.series.slice(0,8).map(({keys:l,values:u})=>{
let c=u[n]??null,p=I2(t,JSON.stringify(l),n),d=c!==null&&p?`, ${Sn(c/p-1)}`:"";return`${l.map(m=>X(m).text).join(", ")} ${c===
null?"nothing":i(c)}${d}`.trim()});return`${An(s*1e3,Lo(e.times),o)}: ${a.join("; ")}`}var q2="En",V2="In",W2="si",U2="Un";function K2({box:e,flags:t,zone:n}){let o=t.filter(({from:i,to:s})=>(s??i)>=e.from&&i<=e.to);return r(A,{children:o.map(
i=>r(uI,{flag:i,box:e,zone:n},i.id))})}function uI({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,i=o(e.from),s=`${K(e.from*1e3,n)}: ${V(e.text)}`,a=Do(s);return r(A,{children:[e.to!==null&&r("s\
pan",{class:V2,style:{left:`${i}px`,width:`${o(e.to)-i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("span",{class:q2,
style:{left:`${i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("button",{type:"button",class:W2,style:{left:`${i}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:r(ie,{name:"save",size:12})})]})}function j2({box:e,from:t,to:n}){let o=i=>e.left+Math.max(0,Math.min(1,(i-e.from)/
(e.to-e.from)))*e.width;return r("span",{class:U2,style:{left:`${o(t)}px`,width:`${Math.max(2,o(n)-o(t))}px`,top:`${e.top}\
px`,height:`${e.height}px`}})}var cI="uplot",pI="u-hz",dI="u-vt",mI="u-title",fI="u-wrap",hI="u-under",gI="u-over",yI="u-axis",Js="u-off",vI="u-select",
bI="u-cursor-x",xI="u-cursor-y",wI="u-cursor-pt",kI="u-legend",CI="u-live",SI="u-inline",TI="u-series",PI="u-marker",G2="\
u-label",_I="u-value",pc="width",dc="height";var J2="bottom",yl="left",Yg="right",fy="#000",Z2=fy+"0",Qg="mousemove",Y2="mousedown",Xg="mouseup",Q2="mouseenter",X2="\
mouseleave",eT="dblclick",MI="resize",$I="scroll",tT="change",Bd="dppxchange",hy="--",Sl=typeof window<"u",ry=Sl?document:
null,bl=Sl?window:null,DI=Sl?navigator:null,Xe,Od;function iy(){let e=devicePixelRatio;Xe!=e&&(Xe=e,Od&&ay(tT,Od,iy),Od=
matchMedia(`(min-resolution: ${Xe-.001}dppx) and (max-resolution: ${Xe+.001}dppx)`),Zs(tT,Od,iy),bl.dispatchEvent(new CustomEvent(
Bd)))}function vo(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function sy(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function Ct(e,t,n){e.style[t]=n+"px"}function ir(e,t,n,o){let i=ry.createElement(e);return t!=null&&vo(i,
t),n?.insertBefore(i,o),i}function Bo(e,t){return ir("div",e,t)}var nT=new WeakMap;function Ir(e,t,n,o,i){let s="transla\
te("+t+"px,"+n+"px)",a=nT.get(e);s!=a&&(e.style.transform=s,nT.set(e,s),t<0||n<0||t>o||n>i?vo(e,Js):sy(e,Js))}var oT=new WeakMap;
function rT(e,t,n){let o=t+n,i=oT.get(e);o!=i&&(oT.set(e,o),e.style.background=t,e.style.borderColor=n)}var iT=new WeakMap;
function sT(e,t,n,o){let i=t+""+n,s=iT.get(e);i!=s&&(iT.set(e,i),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var gy={passive:!0},EI={...gy,capture:!0};function Zs(e,t,n,o){t.addEventListener(
e,n,o?EI:gy)}function ay(e,t,n,o){t.removeEventListener(e,n,gy)}Sl&&iy();function sr(e,t,n,o){let i;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)i=s?n+o>>1:bo((n+o)/2),t[i]<e?n=i:o=i;return e-t[n]<=t[o]-e?n:o}function RT(e){return(n,o,i)=>{
let s=-1,a=-1;for(let l=o;l<=i;l++)if(e(n[l])){s=l;break}for(let l=i;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var LT=e=>e!=
null,NT=e=>e!=null&&e>0,Id=RT(LT),AI=RT(NT);function OI(e,t,n,o=0,i=!1){let s=i?AI:Id,a=i?NT:LT;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let p=e[c];a(p)&&(p<l?l=p:p>
u&&(u=p))}return[l??ct,u??-ct]}function Hd(e,t,n,o){let i=uT(e),s=uT(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
yi:BT,l=i==1?bo:zo,u=s==1?zo:bo,c=l(a(sn(e))),p=u(a(sn(t))),d=xl(n,c),m=xl(n,p);return n==10&&(c<0&&(d=pt(d,-c)),p<0&&(m=
pt(m,-p))),o||n==2?(e=d*i,t=m*s):(e=HT(e,d),t=qd(t,m)),[e,t]}function yy(e,t,n,o){let i=Hd(e,t,n,o);return e==0&&(i[0]=0),
t==0&&(i[1]=0),i}var vy=.1,aT={mode:3,pad:vy},fc={pad:0,soft:null,mode:0},RI={min:fc,max:fc};function zd(e,t,n,o){return Vd(
n)?lT(e,t,n):(fc.pad=n,fc.soft=o?0:null,fc.mode=o?3:0,lT(e,t,RI))}function Ze(e,t){return e??t}function LI(e,t,n){for(t=
Ze(t,0),n=Ze(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function lT(e,t,n){let o=n.min,i=n.max,s=Ze(o.pad,
0),a=Ze(i.pad,0),l=Ze(o.hard,-ct),u=Ze(i.hard,ct),c=Ze(o.soft,ct),p=Ze(i.soft,-ct),d=Ze(o.mode,0),m=Ze(i.mode,0),f=t-e,h=yi(
f),v=Wn(sn(e),sn(t)),y=yi(v),P=sn(y-h);(f<1e-24||P>10)&&(f=0,(e==0||t==0)&&(f=1e-24,d==2&&c!=ct&&(s=0),m==2&&p!=-ct&&(a=
0)));let x=f||v||1e3,w=yi(x),S=xl(10,bo(w)),E=x*(f==0?e==0?.1:1:s),M=pt(HT(e-E,S/10),24),N=e>=c&&(d==1||d==3&&M<=c||d==2&&
M>=c)?c:ct,R=Wn(l,M<N&&e>=N?N:ar(N,M)),G=x*(f==0?t==0?.1:1:a),L=pt(qd(t+G,S/10),24),B=t<=p&&(m==1||m==3&&L>=p||m==2&&L<=
p)?p:-ct,Q=ar(u,L>B&&t<=B?B:Wn(B,L));return R==Q&&R==0&&(Q=100),[R,Q]}var NI=new Intl.NumberFormat(Sl?DI.language:"en-US"),
by=e=>NI.format(e),xo=Math,Nd=xo.PI,sn=xo.abs,bo=xo.floor,rn=xo.round,zo=xo.ceil,ar=xo.min,Wn=xo.max,xl=xo.pow,uT=xo.sign,
yi=xo.log10,BT=xo.log2,BI=(e,t=1)=>xo.sinh(e)*t,ey=(e,t=1)=>xo.asinh(e/t),ct=1/0;function cT(e){return(yi((e^e>>31)-(e>>
31))|0)+1}function ly(e,t,n){return ar(Wn(e,t),n)}function zT(e){return typeof e=="function"}function He(e){return zT(e)?
e:()=>e}var zI=()=>{},FT=e=>e,IT=(e,t)=>t,FI=e=>null,pT=e=>!0,dT=(e,t)=>e==t,II=/\.\d*?(?=9{6,}|0{6,})/gm,Ys=e=>{if(VT(e)||
es.has(e))return e;let t=`${e}`,n=t.match(II);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[i,s]=t.
split("e");return+`${Ys(i)}e${s}`}return pt(e,o)};function js(e,t){return Ys(pt(Ys(e/t))*t)}function qd(e,t){return Ys(zo(
Ys(e/t))*t)}function HT(e,t){return Ys(bo(Ys(e/t))*t)}function pt(e,t=0){if(VT(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return rn(o)/n}var es=new Map;function qT(e){return((""+e).split(".")[1]||"").length}function gc(e,t,n,o){let i=[],s=o.map(
qT);for(let a=t;a<n;a++){let l=sn(a),u=pt(xl(e,a),l);for(let c=0;c<o.length;c++){let p=e==10?+`${o[c]}e${a}`:o[c]*u,d=(a>=
0?0:l)+(a>=s[c]?0:s[c]),m=e==10?p:pt(p,d);i.push(m),es.set(m,d)}}return i}var hc={},xy=[],wl=[null,null],Xi=Array.isArray,
VT=Number.isInteger,HI=e=>e===void 0;function mT(e){return typeof e=="string"}function Vd(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function qI(e){return e!=null&&typeof e=="object"}var VI=Object.getPrototypeOf(
Uint8Array),WT="__proto__";function kl(e,t=Vd){let n;if(Xi(e)){let o=e.find(i=>i!=null);if(Xi(o)||t(o)){n=Array(e.length);
for(let i=0;i<e.length;i++)n[i]=kl(e[i],t)}else n=e.slice()}else if(e instanceof VI)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=WT&&(n[o]=kl(e[o],t))}else n=e;return n}function Yt(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let i in o)
i!=WT&&(Vd(e[i])?Yt(e[i],kl(o[i])):e[i]=kl(o[i]))}return e}var WI=0,UI=1,KI=2;function jI(e,t,n){for(let o=0,i,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(i=a-1;i>=0&&e[i]==null;)e[i--]=null;for(i=a+1;i<n&&e[i]==null;)e[s=i++]=null}}}function GI(e,t){
if(YI(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return QI(a[0])||(a=ZI(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let p=0;p<c;p++)n.add(u[p])}let o=[Array.from(n).sort((a,l)=>a-
l)],i=o[0].length,s=new Map;for(let a=0;a<i;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let p=l[c],d=Array(i).fill(void 0),m=t?t[a][c]:UI,f=[];for(let h=0;h<p.length;h++){let v=p[h],y=s.get(u[h]);
v===null?m!=WI&&(d[y]=v,m==KI&&f.push(y)):d[y]=v}jI(d,f,i),o.push(d)}}return o}var JI=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function ZI(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let i=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];i.push(l)}
return i}function YI(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let i=e[o][0];if(i.length!=n)return!1;if(i!=
t){for(let s=0;s<n;s++)if(i[s]!=t[s])return!1}}return!0}function QI(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,i=n-
1;for(;o<=i&&e[o]==null;)o++;for(;i>=o&&e[i]==null;)i--;if(i<=o)return!0;let s=Wn(1,bo((i-o+1)/t));for(let a=e[o],l=o+s;l<=
i;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var UT=["January","February","March","April","May","June",
"July","August","September","October","November","December"],KT=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function jT(e){return e.slice(0,3)}var XI=KT.map(jT),eH=UT.map(jT),tH={MMMM:UT,MMM:eH,WWWW:KT,WWW:XI};function cc(e){
return(e<10?"0":"")+e}function nH(e){return(e<10?"00":e<100?"0":"")+e}var oH={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>cc(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>cc(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>cc(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>cc(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>cc(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>nH(e.getMilliseconds())};function wy(e,t){t=t||tH;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=o.exec(
e);)n.push(i[0][0]=="{"?oH[i[1]]:i[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var rH=new Intl.DateTimeFormat().resolvedOptions().timeZone;function iH(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==rH?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var GT=e=>e%1==0,Fd=[1,2,2.5,5],sH=gc(10,-32,0,Fd),JT=gc(10,0,32,Fd),aH=JT.filter(GT),Gs=sH.concat(
JT),ky=`
`,ZT="{YYYY}",fT=ky+ZT,YT="{M}/{D}",mc=ky+YT,Rd=mc+"/{YY}",QT="{aa}",lH="{h}:{mm}",vl=lH+QT,hT=ky+vl,gT=":{ss}",nt=null;
function XT(e){let t=e*1e3,n=t*60,o=n*60,i=o*24,s=i*30,a=i*365,u=(e==1?gc(10,0,3,Fd).filter(GT):gc(10,-3,0,Fd)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,ZT,nt,nt,nt,nt,nt,nt,1],[i*28,"{MMM}",fT,nt,nt,nt,nt,nt,1],[i,YT,fT,nt,
nt,nt,nt,nt,1],[o,"{h}"+QT,Rd,nt,mc,nt,nt,nt,1],[n,vl,Rd,nt,mc,nt,nt,nt,1],[t,gT,Rd+" "+vl,nt,mc+" "+vl,nt,hT,nt,1],[e,gT+
".{fff}",Rd+" "+vl,nt,mc+" "+vl,nt,hT,nt,1]];function p(d){return(m,f,h,v,y,P)=>{let x=[],w=y>=a,S=y>=s&&y<a,E=d(h),M=pt(
E*e,3),N=ty(E.getFullYear(),w?0:E.getMonth(),S||w?1:E.getDate()),R=pt(N*e,3);if(S||w){let G=S?y/s:0,L=w?y/a:0,B=M==R?M:pt(
ty(N.getFullYear()+L,N.getMonth()+G,1)*e,3),Q=new Date(rn(B/e)),J=Q.getFullYear(),pe=Q.getMonth();for(let se=0;B<=v;se++){
let Ne=ty(J+L*se,pe+G*se,1),me=Ne-d(pt(Ne*e,3));B=pt((+Ne+me)*e,3),B<=v&&x.push(B)}}else{let G=y>=i?i:y,L=bo(h)-bo(M),B=R+
L+qd(M-R,G);x.push(B);let Q=d(B),J=Q.getHours()+Q.getMinutes()/n+Q.getSeconds()/o,pe=y/o,se=m.axes[f]._space,Ne=P/se;for(;B=
pt(B+y,e==1?0:3),!(B>v);)if(pe>1){let me=bo(pt(J+pe,6))%24,Re=d(B).getHours()-me;Re>1&&(Re=-1),B-=Re*o,J=(J+pe)%24;let Be=x[x.
length-1];pt((B-Be)/y,3)*Ne>=.7&&x.push(B)}else x.push(B)}return x}}return[u,c,p]}var[uH,cH,pH]=XT(1),[dH,mH,fH]=XT(.001);
gc(2,-53,53,[1]);function yT(e,t){return e.map(n=>n.map((o,i)=>i==0||i==8||o==null?o:t(i==1||n[8]==0?o:n[1]+o)))}function vT(e,t){
return(n,o,i,s,a)=>{let l=t.find(h=>a>=h[0])||t[t.length-1],u,c,p,d,m,f;return o.map(h=>{let v=e(h),y=v.getFullYear(),P=v.
getMonth(),x=v.getDate(),w=v.getHours(),S=v.getMinutes(),E=v.getSeconds(),M=y!=u&&l[2]||P!=c&&l[3]||x!=p&&l[4]||w!=d&&l[5]||
S!=m&&l[6]||E!=f&&l[7]||l[1];return u=y,c=P,p=x,d=w,m=S,f=E,M(v)})}}function hH(e,t){let n=wy(t);return(o,i,s,a,l)=>i.map(
u=>n(e(u)))}function ty(e,t,n){return new Date(e,t,n)}function bT(e,t){return t(e)}var gH="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function xT(e,t){return(n,o,i,s)=>s==null?hy:t(e(o))}function yH(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.
width?n.points.stroke(e,t):null}function vH(e,t){return e.series[t].fill(e,t)}var bH={show:!0,live:!0,isolate:!1,mount:zI,
markers:{show:!0,width:2,stroke:yH,fill:vH,dash:"solid"},idx:null,idxs:null,values:[]};function xH(e,t){let n=e.cursor.points,
o=Bo(),i=n.size(e,t);Ct(o,pc,i),Ct(o,dc,i);let s=i/-2;Ct(o,"marginLeft",s),Ct(o,"marginTop",s);let a=n.width(e,t,i);return a&&
Ct(o,"borderWidth",a),o}function wH(e,t){let n=e.series[t].points;return n._fill||n._stroke}function kH(e,t){let n=e.series[t].
points;return n._stroke||n._fill}function CH(e,t){return e.series[t].points.size}var ny=[0,0];function SH(e,t,n){return ny[0]=
t,ny[1]=n,ny}function Ld(e,t,n,o=!0){return i=>{i.button==0&&(!o||i.target==t)&&n(i)}}function oy(e,t,n,o=!0){return i=>{
(!o||i.target==t)&&n(i)}}var TH={show:!0,x:!0,y:!0,lock:!1,move:SH,points:{one:!1,show:xH,size:CH,width:0,stroke:kH,fill:wH},
bind:{mousedown:Ld,mouseup:Ld,click:Ld,dblclick:Ld,mousemove:oy,mouseleave:oy,mouseenter:oy},drag:{setScale:!0,x:!0,y:!1,
dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,i)=>o-
i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},eP={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Cy=Yt({},eP,{filter:IT}),tP=Yt({},Cy,{size:10}),nP=Yt({},eP,{show:!1}),Sy='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',oP="bold "+Sy,rP=1.5,wT={show:!0,scale:"x",stroke:fy,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:oP,side:2,grid:Cy,ticks:tP,border:nP,font:Sy,lineGap:rP,rotate:0},PH="\
Value",_H="Time",kT={show:!0,scale:"x",auto:!1,sorted:1,min:ct,max:-ct,idxs:[]};function MH(e,t,n,o,i){return t.map(s=>s==
null?"":by(s))}function $H(e,t,n,o,i,s,a){let l=[],u=es.get(i)||0;n=a?n:pt(qd(n,i),u);for(let c=n;c<=o;c=pt(c+i,u))l.push(
Object.is(c,-0)?0:c);return l}function uy(e,t,n,o,i,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?yi:BT,p=bo(c(n));
i=xl(u,p),u==10&&(i=Gs[sr(i,Gs)]);let d=n,m=i*u;u==10&&(m=Gs[sr(m,Gs)]);do l.push(d),d=d+i,u==10&&!es.has(d)&&(d=pt(d,es.
get(i))),d>=m&&(i=d,m=i*u,u==10&&(m=Gs[sr(m,Gs)]));while(d<=o);return l}function DH(e,t,n,o,i,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?uy(e,t,Wn(u,n),o,i):[u],p=o>=0&&n<=0?[0]:[];return(n<-u?uy(e,t,Wn(u,-o),-n,i):[u]).reverse().map(m=>-m).
concat(p,c)}var iP=/./,EH=/[12357]/,AH=/[125]/,CT=/1/,cy=(e,t,n,o)=>e.map((i,s)=>t==4&&i==0||s%o==0&&n.test(i.toExponential()[i<
0?1:0])?i:null);function OH(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,p=u(10,a),d=u(9,a)-
p>=c?iP:u(7,a)-p>=c?EH:u(5,a)-p>=c?AH:CT;if(d==CT){let m=sn(u(1,a)-p);if(m<c)return cy(t.slice().reverse(),l.distr,d,zo(
c/m)).reverse()}return cy(t,l.distr,d,1)}function RH(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=sn(u(
1,a)-u(2,a));return c<l?cy(t.slice().reverse(),3,iP,zo(l/c)).reverse():t}function LH(e,t,n,o){return o==null?hy:t==null?
"":by(t)}var ST={show:!0,scale:"y",stroke:fy,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:oP,side:3,
grid:Cy,ticks:tP,border:nP,font:Sy,lineGap:rP,rotate:0};function NH(e,t){let n=3+(e||1)*2;return pt(n*t,3)}function BH(e,t){
let{scale:n,idxs:o}=e.series[0],i=e._data[0],s=e.valToPos(i[o[0]],n,!0),a=e.valToPos(i[o[1]],n,!0),l=sn(a-s),u=e.series[t],
c=l/(u.points.space*Xe);return o[1]-o[0]<=c}var TT={scale:null,auto:!0,sorted:0,min:ct,max:-ct},sP=(e,t,n,o,i)=>i,PT={show:!0,
auto:!0,sorted:0,gaps:sP,alpha:1,facets:[Yt({},TT,{scale:"x"}),Yt({},TT,{scale:"y"})]},_T={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:sP,alpha:1,points:{show:BH,filter:null},values:null,min:ct,max:-ct,idxs:[],path:null,clip:null};function zH(e,t,n,o,i){
return n/10}var aP={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},FH=Yt({},aP,{time:!1,ori:1}),MT={};
function lP(e,t){let n=MT[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(i=>i!=
o)},pub(o,i,s,a,l,u,c){for(let p=0;p<n.plots.length;p++)n.plots[p]!=i&&n.plots[p].pub(o,i,s,a,l,u,c)}},e!=null&&(MT[e]=n)),
n}var Cl=1,py=2;function Qs(e,t,n){let o=e.mode,i=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],p=o==2?a[i.facets[0].scale]:a[e.series[0].scale],d=o==2?a[i.facets[1].scale]:a[i.scale],m=l.left,f=l.top,h=l.
width,v=l.height,y=e.valToPosH,P=e.valToPosV;return p.ori==0?n(i,u,c,p,d,y,P,m,f,h,v,Ud,Tl,jd,cP,dP):n(i,u,c,p,d,P,y,f,m,
v,h,Kd,Pl,_y,pP,mP)}function Ty(e,t){let n=0,o=0,i=Ze(e.bands,xy);for(let s=0;s<i.length;s++){let a=i[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function IH(e,t,n,o,i){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return i==-1?u.min:i==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function vi(e,t,n,o,i,s){
return Qs(e,t,(a,l,u,c,p,d,m,f,h,v,y)=>{let P=a.pxRound,x=c.dir*(c.ori==0?1:-1),w=c.ori==0?Tl:Pl,S,E;x==1?(S=n,E=o):(S=o,
E=n);let M=P(d(l[S],c,v,f)),N=P(m(u[S],p,y,h)),R=P(d(l[E],c,v,f)),G=P(m(s==1?p.max:p.min,p,y,h)),L=new Path2D(i);return w(
L,R,G),w(L,M,G),w(L,M,N),L})}function Wd(e,t,n,o,i,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?jd:_y,u=n;for(let d=0;d<
e.length;d++){let m=e[d];if(m[1]>m[0]){let f=m[0]-u;f>0&&l(a,u,o,f,o+s),u=m[1]}}let c=n+i-u,p=10;c>0&&l(a,u,o-p/2,c,o+s+
p)}return a}function HH(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function Py(e,t,n,o,i,s,a){let l=[],u=e.
length;for(let c=i==1?n:o;c>=n&&c<=o;c+=i)if(t[c]===null){let d=c,m=c;if(i==1)for(;++c<=o&&t[c]===null;)m=c;else for(;--c>=
n&&t[c]===null;)m=c;let f=s(e[d]),h=m==d?f:s(e[m]),v=d-i;f=a<=0&&v>=0&&v<u?s(e[v]):f;let P=m+i;h=a>=0&&P>=0&&P<u?s(e[P]):
h,h>=f&&l.push([f,h])}return l}function $T(e){return e==0?FT:e==1?rn:t=>js(t,e)}function uP(e){let t=e==0?Ud:Kd,n=e==0?(i,s,a,l,u,c)=>{
i.arcTo(s,a,l,u,c)}:(i,s,a,l,u,c)=>{i.arcTo(a,s,u,l,c)},o=e==0?(i,s,a,l,u)=>{i.rect(s,a,l,u)}:(i,s,a,l,u)=>{i.rect(a,s,u,
l)};return(i,s,a,l,u,c=0,p=0)=>{c==0&&p==0?o(i,s,a,l,u):(c=ar(c,l/2,u/2),p=ar(p,l/2,u/2),t(i,s+c,a),n(i,s+l,a,s+l,a+u,c),
n(i,s+l,a+u,s,a+u,p),n(i,s,a+u,s,a,p),n(i,s,a,s+l,a,c),i.closePath())}}var Ud=(e,t,n)=>{e.moveTo(t,n)},Kd=(e,t,n)=>{e.moveTo(
n,t)},Tl=(e,t,n)=>{e.lineTo(t,n)},Pl=(e,t,n)=>{e.lineTo(n,t)},jd=uP(0),_y=uP(1),cP=(e,t,n,o,i,s)=>{e.arc(t,n,o,i,s)},pP=(e,t,n,o,i,s)=>{
e.arc(n,t,o,i,s)},dP=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(t,n,o,i,s,a)},mP=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(n,t,i,o,a,s)};
function fP(e){return(t,n,o,i,s)=>Qs(t,n,(a,l,u,c,p,d,m,f,h,v,y)=>{let{pxRound:P,points:x}=a,w,S;c.ori==0?(w=Ud,S=cP):(w=
Kd,S=pP);let E=pt(x.width*Xe,3),M=(x.size-x.width)/2*Xe,N=pt(M*2,3),R=new Path2D,G=new Path2D,{left:L,top:B,width:Q,height:J}=t.
bbox;jd(G,L-N,B-N,Q+N*2,J+N*2);let pe=se=>{if(u[se]!=null){let Ne=P(d(l[se],c,v,f)),me=P(m(u[se],p,y,h));w(R,Ne+M,me),S(
R,Ne,me,M,0,Nd*2)}};if(s)s.forEach(pe);else for(let se=o;se<=i;se++)pe(se);return{stroke:E>0?R:null,fill:R,clip:G,flags:Cl|
py}})}function hP(e){return(t,n,o,i,s,a)=>{o!=i&&(s!=o&&a!=o&&e(t,n,o),s!=i&&a!=i&&e(t,n,i),e(t,n,a))}}var qH=hP(Tl),VH=hP(
Pl);function gP(e){let t=Ze(e?.alignGaps,0);return(n,o,i,s)=>Qs(n,o,(a,l,u,c,p,d,m,f,h,v,y)=>{[i,s]=Id(u,i,s);let P=a.pxRound,
x=J=>P(d(J,c,v,f)),w=J=>P(m(J,p,y,h)),S,E;c.ori==0?(S=Tl,E=qH):(S=Pl,E=VH);let M=c.dir*(c.ori==0?1:-1),N={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:Cl},R=N.stroke,G=!1;if(s-i>=v*4){let J=fe=>n.posToVal(fe,c.key,!0),pe=null,
se=null,Ne,me,Pe,$e=x(l[M==1?i:s]),Re=x(l[i]),Be=x(l[s]),Se=J(M==1?Re+1:Be-1);for(let fe=M==1?i:s;fe>=i&&fe<=s;fe+=M){let en=l[fe],
Tt=(M==1?en<Se:en>Se)?$e:x(en),et=u[fe];Tt==$e?et!=null?(me=et,pe==null?(S(R,Tt,w(me)),Ne=pe=se=me):me<pe?pe=me:me>se&&(se=
me)):et===null&&(G=!0):(pe!=null&&E(R,$e,w(pe),w(se),w(Ne),w(me)),et!=null?(me=et,S(R,Tt,w(me)),pe=se=Ne=me):(pe=se=null,
et===null&&(G=!0)),$e=Tt,Se=J($e+M))}pe!=null&&pe!=se&&Pe!=$e&&E(R,$e,w(pe),w(se),w(Ne),w(me))}else for(let J=M==1?i:s;J>=
i&&J<=s;J+=M){let pe=u[J];pe===null?G=!0:pe!=null&&S(R,x(l[J]),w(pe))}let[B,Q]=Ty(n,o);if(a.fill!=null||B!=0){let J=N.fill=
new Path2D(R),pe=a.fillTo(n,o,a.min,a.max,B),se=w(pe),Ne=x(l[i]),me=x(l[s]);M==-1&&([me,Ne]=[Ne,me]),S(J,me,se),S(J,Ne,se)}
if(!a.spanGaps){let J=[];G&&J.push(...Py(l,u,i,s,M,x,t)),N.gaps=J=a.gaps(n,o,i,s,J),N.clip=Wd(J,c.ori,f,h,v,y)}return Q!=
0&&(N.band=Q==2?[vi(n,o,i,s,R,-1),vi(n,o,i,s,R,1)]:vi(n,o,i,s,R,Q)),N})}function WH(e){let t=Ze(e.align,1),n=Ze(e.ascDesc,
!1),o=Ze(e.alignGaps,0),i=Ze(e.extend,!1);return(s,a,l,u)=>Qs(s,a,(c,p,d,m,f,h,v,y,P,x,w)=>{[l,u]=Id(d,l,u);let S=c.pxRound,
{left:E,width:M}=s.bbox,N=Re=>S(h(Re,m,x,y)),R=Re=>S(v(Re,f,w,P)),G=m.ori==0?Tl:Pl,L={stroke:new Path2D,fill:null,clip:null,
band:null,gaps:null,flags:Cl},B=L.stroke,Q=m.dir*(m.ori==0?1:-1),J=R(d[Q==1?l:u]),pe=N(p[Q==1?l:u]),se=pe,Ne=pe;i&&t==-1&&
(Ne=E,G(B,Ne,J)),G(B,pe,J);for(let Re=Q==1?l:u;Re>=l&&Re<=u;Re+=Q){let Be=d[Re];if(Be==null)continue;let Se=N(p[Re]),fe=R(
Be);t==1?G(B,Se,J):G(B,se,fe),G(B,Se,fe),J=fe,se=Se}let me=se;i&&t==1&&(me=E+M,G(B,me,J));let[Pe,$e]=Ty(s,a);if(c.fill!=
null||Pe!=0){let Re=L.fill=new Path2D(B),Be=c.fillTo(s,a,c.min,c.max,Pe),Se=R(Be);G(Re,me,Se),G(Re,Ne,Se)}if(!c.spanGaps){
let Re=[];Re.push(...Py(p,d,l,u,Q,N,o));let Be=c.width*Xe/2,Se=n||t==1?Be:-Be,fe=n||t==-1?-Be:Be;Re.forEach(en=>{en[0]+=
Se,en[1]+=fe}),L.gaps=Re=c.gaps(s,a,l,u,Re),L.clip=Wd(Re,m.ori,y,P,x,w)}return $e!=0&&(L.band=$e==2?[vi(s,a,l,u,B,-1),vi(
s,a,l,u,B,1)]:vi(s,a,l,u,B,$e)),L})}function DT(e,t,n,o,i,s,a=ct){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)
if(t[u]!==void 0){if(l!=null){let p=sn(e[u]-e[l]);p<c&&(c=p,a=sn(n(e[u],o,i,s)-n(e[l],o,i,s)))}l=u}}return a}function UH(e){
e=e||hc;let t=Ze(e.size,[.6,ct,1]),n=e.align||0,o=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let s=He(
i),a=1-t[0],l=Ze(t[1],ct),u=Ze(t[2],1),c=Ze(e.disp,hc),p=Ze(e.each,f=>{}),{fill:d,stroke:m}=c;return(f,h,v,y)=>Qs(f,h,(P,x,w,S,E,M,N,R,G,L,B)=>{
let Q=P.pxRound,J=n,pe=o*Xe,se=l*Xe,Ne=u*Xe,me,Pe;S.ori==0?[me,Pe]=s(f,h):[Pe,me]=s(f,h);let $e=S.dir*(S.ori==0?1:-1),Re=S.
ori==0?jd:_y,Be=S.ori==0?p:(re,ft,tn,ga,ys,Cr,vs)=>{p(re,ft,tn,ys,ga,vs,Cr)},Se=Ze(f.bands,xy).find(re=>re.series[0]==h),
fe=Se!=null?Se.dir:0,en=P.fillTo(f,h,P.min,P.max,fe),Ln=Q(N(en,E,B,G)),Tt,et,Ko,so=L,Et=Q(P.width*Xe),kr=!1,ei=null,So=null,
Mi=null,ma=null;d!=null&&(Et==0||m!=null)&&(kr=!0,ei=d.values(f,h,v,y),So=new Map,new Set(ei).forEach(re=>{re!=null&&So.
set(re,new Path2D)}),Et>0&&(Mi=m.values(f,h,v,y),ma=new Map,new Set(Mi).forEach(re=>{re!=null&&ma.set(re,new Path2D)})));
let{x0:fa,size:uu}=c;if(fa!=null&&uu!=null){J=1,x=fa.values(f,h,v,y),fa.unit==2&&(x=x.map(tn=>f.posToVal(R+tn*L,S.key,!0)));
let re=uu.values(f,h,v,y);uu.unit==2?et=re[0]*L:et=M(re[0],S,L,R)-M(0,S,L,R),so=DT(x,w,M,S,L,R,so),Ko=so-et+pe}else so=DT(
x,w,M,S,L,R,so),Ko=so*a+pe,et=so-Ko;Ko<1&&(Ko=0),Et>=et/2&&(Et=0),Ko<5&&(Q=FT);let Gc=Ko>0,hs=so-Ko-(Gc?Et:0);et=Q(ly(hs,
Ne,se)),Tt=(J==0?et/2:J==$e?0:et)-J*$e*((J==0?pe/2:0)+(Gc?Et/2:0));let Nn={stroke:null,fill:null,clip:null,band:null,gaps:null,
flags:0},ha=kr?null:new Path2D,ti=null;if(Se!=null)ti=f.data[Se.series[1]];else{let{y0:re,y1:ft}=c;re!=null&&ft!=null&&(w=
ft.values(f,h,v,y),ti=re.values(f,h,v,y))}let gs=me*et,Ee=Pe*et;for(let re=$e==1?v:y;re>=v&&re<=y;re+=$e){let ft=w[re];if(ft==
null)continue;if(ti!=null){let jn=ti[re]??0;if(ft-jn==0)continue;Ln=N(jn,E,B,G)}let tn=S.distr!=2||c!=null?x[re]:re,ga=M(
tn,S,L,R),ys=N(Ze(ft,en),E,B,G),Cr=Q(ga-Tt),vs=Q(Wn(ys,Ln)),ao=Q(ar(ys,Ln)),To=vs-ao;if(ft!=null){let jn=ft<0?Ee:gs,jo=ft<
0?gs:Ee;kr?(Et>0&&Mi[re]!=null&&Re(ma.get(Mi[re]),Cr,ao+bo(Et/2),et,Wn(0,To-Et),jn,jo),ei[re]!=null&&Re(So.get(ei[re]),Cr,
ao+bo(Et/2),et,Wn(0,To-Et),jn,jo)):Re(ha,Cr,ao+bo(Et/2),et,Wn(0,To-Et),jn,jo),Be(f,h,re,Cr-Et/2,ao,et+Et,To)}}return Et>
0?Nn.stroke=kr?ma:ha:kr||(Nn._fill=P.width==0?P._fill:P._stroke??P._fill,Nn.width=0),Nn.fill=kr?So:ha,Nn})}function KH(e,t){
let n=Ze(t?.alignGaps,0);return(o,i,s,a)=>Qs(o,i,(l,u,c,p,d,m,f,h,v,y,P)=>{[s,a]=Id(c,s,a);let x=l.pxRound,w=me=>x(m(me,
p,y,h)),S=me=>x(f(me,d,P,v)),E,M,N;p.ori==0?(E=Ud,N=Tl,M=dP):(E=Kd,N=Pl,M=mP);let R=p.dir*(p.ori==0?1:-1),G=w(u[R==1?s:a]),
L=G,B=[],Q=[];for(let me=R==1?s:a;me>=s&&me<=a;me+=R)if(c[me]!=null){let $e=u[me],Re=w($e);B.push(L=Re),Q.push(S(c[me]))}
let J={stroke:e(B,Q,E,N,M,x),fill:null,clip:null,band:null,gaps:null,flags:Cl},pe=J.stroke,[se,Ne]=Ty(o,i);if(l.fill!=null||
se!=0){let me=J.fill=new Path2D(pe),Pe=l.fillTo(o,i,l.min,l.max,se),$e=S(Pe);N(me,L,$e),N(me,G,$e)}if(!l.spanGaps){let me=[];
me.push(...Py(u,c,s,a,R,w,n)),J.gaps=me=l.gaps(o,i,s,a,me),J.clip=Wd(me,p.ori,h,v,y,P)}return Ne!=0&&(J.band=Ne==2?[vi(o,
i,s,a,pe,-1),vi(o,i,s,a,pe,1)]:vi(o,i,s,a,pe,Ne)),J})}function jH(e){return KH(GH,e)}function GH(e,t,n,o,i,s){let a=e.length;
if(a<2)return null;let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),p=Array(a-1),
d=Array(a-1);for(let m=0;m<a-1;m++)p[m]=t[m+1]-t[m],d[m]=e[m+1]-e[m],c[m]=p[m]/d[m];u[0]=c[0];for(let m=1;m<a-1;m++)c[m]===
0||c[m-1]===0||c[m-1]>0!=c[m]>0?u[m]=0:(u[m]=3*(d[m-1]+d[m])/((2*d[m]+d[m-1])/c[m-1]+(d[m]+2*d[m-1])/c[m]),isFinite(u[m])||
(u[m]=0));u[a-1]=c[a-2];for(let m=0;m<a-1;m++)i(l,e[m]+d[m]/3,t[m]+u[m]*d[m]/3,e[m+1]-d[m]/3,t[m+1]-u[m+1]*d[m]/3,e[m+1],
t[m+1])}return l}var dy=new Set;function ET(){for(let e of dy)e.syncRect(!0)}Sl&&(Zs(MI,bl,ET),Zs($I,bl,ET,!0),Zs(Bd,bl,
()=>{Qt.pxRatio=Xe}));var JH=gP(),ZH=fP();function AT(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(
1))).map((s,a)=>my(s,a,t,n))}function YH(e,t){return e.map((n,o)=>o==0?{}:Yt({},t,n))}function my(e,t,n,o){return Yt({},
t==0?n:o,e)}function yP(e,t,n){return t==null?wl:[t,n]}var QH=yP;function XH(e,t,n){return t==null?wl:zd(t,n,vy,!0)}function vP(e,t,n,o){
return t==null?wl:Hd(t,n,e.scales[o].log,!1)}var eq=vP;function bP(e,t,n,o){return t==null?wl:yy(t,n,e.scales[o].log,!1)}
var tq=bP;function nq(e,t,n,o,i){let s=Wn(cT(e),cT(t)),a=t-e,l=sr(i/o*a,n);do{let u=n[l],c=o*u/a;if(c>=i&&s+(u<5?es.get(
u):0)<=17)return[u,c]}while(++l<n.length);return[0,0]}function OT(e){let t,n;return e=e.replace(/(\d+)px/,(o,i)=>(t=rn((n=
+i)*Xe))+"px"),[e,t,n]}function oq(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=pt(t[2]*Xe,1);t[0]=t[0].replace(/[0-9.]+px/,
n+"px"),t[1]=n})}function Qt(e,t,n){let o={mode:Ze(e.mode,1)},i=o.mode;function s(g,b,C,T){let D=b.valToPct(g);return T+
C*(b.dir==-1?1-D:D)}function a(g,b,C,T){let D=b.valToPct(g);return T+C*(b.dir==-1?D:1-D)}function l(g,b,C,T){return b.ori==
0?s(g,b,C,T):a(g,b,C,T)}o.valToPosH=s,o.valToPosV=a;let u=!1;o.status=0;let c=o.root=Bo(cI);if(e.id!=null&&(c.id=e.id),vo(
c,e.class),e.title){let g=Bo(mI,c);g.textContent=e.title}let p=ir("canvas"),d=o.ctx=p.getContext("2d"),m=Bo(fI,c);Zs("cl\
ick",m,g=>{g.target===h&&(vt!=_a||Pt!=Ma)&&wn.click(o,g)},!0);let f=o.under=Bo(hI,m);m.appendChild(p);let h=o.over=Bo(gI,
m);e=kl(e);let v=+Ze(e.pxAlign,1),y=$T(v);(e.plugins||[]).forEach(g=>{g.opts&&(e=g.opts(o,e)||e)});let P=e.ms||.001,x=o.
series=i==1?AT(e.series||[],kT,_T,!1):YH(e.series||[null],PT),w=o.axes=AT(e.axes||[],wT,ST,!0),S=o.scales={},E=o.bands=e.
bands||[];E.forEach(g=>{g.fill=He(g.fill||null),g.dir=Ze(g.dir,-1)});let M=i==2?x[1].facets[0].scale:x[0].scale,N={axes:b8,
series:f8},R=(e.drawOrder||["axes","series"]).map(g=>N[g]);function G(g){let b=g.distr==3?C=>yi(C>0?C:g.clamp(o,C,g.min,
g.max,g.key)):g.distr==4?C=>ey(C,g.asinh):g.distr==100?C=>g.fwd(C):C=>C;return C=>{let T=b(C),{_min:D,_max:O}=g,I=O-D;return(T-
D)/I}}function L(g){let b=S[g];if(b==null){let C=(e.scales||hc)[g]||hc;if(C.from!=null){L(C.from);let T=Yt({},S[C.from],
C,{key:g});T.valToPct=G(T),S[g]=T}else{b=S[g]=Yt({},g==M?aP:FH,C),b.key=g;let T=b.time,D=b.range,O=Xi(D);if((g!=M||i==2&&
!T)&&(O&&(D[0]==null||D[1]==null)&&(D={min:D[0]==null?aT:{mode:1,hard:D[0],soft:D[0]},max:D[1]==null?aT:{mode:1,hard:D[1],
soft:D[1]}},O=!1),!O&&Vd(D))){let I=D;D=(j,Z,te)=>Z==null?wl:zd(Z,te,I)}b.range=He(D||(T?QH:g==M?b.distr==3?eq:b.distr==
4?tq:yP:b.distr==3?vP:b.distr==4?bP:XH)),b.auto=He(O?!1:b.auto),b.clamp=He(b.clamp||zH),b._min=b._max=null,b.valToPct=G(
b)}}}L("x"),L("y"),i==1&&x.forEach(g=>{L(g.scale)}),w.forEach(g=>{L(g.scale)});for(let g in e.scales)L(g);let B=S[M],Q=B.
distr,J,pe;B.ori==0?(vo(c,pI),J=s,pe=a):(vo(c,dI),J=a,pe=s);let se={};for(let g in S){let b=S[g];(b.min!=null||b.max!=null)&&
(se[g]={min:b.min,max:b.max},b.min=b.max=null)}let Ne=e.tzDate||(g=>new Date(rn(g/P))),me=e.fmtDate||wy,Pe=P==1?pH(Ne):fH(
Ne),$e=vT(Ne,yT(P==1?cH:mH,me)),Re=xT(Ne,bT(gH,me)),Be=[],Se=o.legend=Yt({},bH,e.legend),fe=o.cursor=Yt({},TH,{drag:{y:i==
2}},e.cursor),en=Se.show,Ln=fe.show,Tt=Se.markers;Se.idxs=Be,Tt.width=He(Tt.width),Tt.dash=He(Tt.dash),Tt.stroke=He(Tt.stroke),
Tt.fill=He(Tt.fill);let et,Ko,so,Et=[],kr=[],ei,So=!1,Mi={};if(Se.live){let g=x[1]?x[1].values:null;So=g!=null,ei=So?g(o,
1,0):{_:0};for(let b in ei)Mi[b]=hy}if(en)if(et=ir("table",kI,c),so=ir("tbody",null,et),Se.mount(o,et),So){Ko=ir("thead",
null,et,so);let g=ir("tr",null,Ko);ir("th",null,g);for(var ma in ei)ir("th",G2,g).textContent=ma}else vo(et,SI),Se.live&&
vo(et,CI);let fa={show:!0},uu={show:!1};function Gc(g,b){if(b==0&&(So||!Se.live||i==2))return wl;let C=[],T=ir("tr",TI,so,
so.childNodes[b]);vo(T,g.class),g.show||vo(T,Js);let D=ir("th",null,T);if(Tt.show){let j=Bo(PI,D);if(b>0){let Z=Tt.width(
o,b);Z&&(j.style.border=Z+"px "+Tt.dash(o,b)+" "+Tt.stroke(o,b)),j.style.background=Tt.fill(o,b)}}let O=Bo(G2,D);g.label instanceof
HTMLElement?O.appendChild(g.label):O.textContent=g.label,b>0&&(Tt.show||(O.style.color=g.width>0?Tt.stroke(o,b):Tt.fill(
o,b)),Nn("click",D,j=>{if(fe._lock)return;xs(j);let Z=x.indexOf(g);if((j.ctrlKey||j.metaKey)!=Se.isolate){let te=x.some(
(ne,ae)=>ae>0&&ae!=Z&&ne.show);x.forEach((ne,ae)=>{ae>0&&Tr(ae,te?ae==Z?fa:uu:fa,!0,Kt.setSeries)})}else Tr(Z,{show:!g.show},
!0,Kt.setSeries)},!1),va&&Nn(Q2,D,j=>{fe._lock||(xs(j),Tr(x.indexOf(g),Da,!0,Kt.setSeries))},!1));for(var I in ei){let j=ir(
"td",_I,T);j.textContent="--",C.push(j)}return[T,C]}let hs=new Map;function Nn(g,b,C,T=!0){let D=hs.get(b)||{},O=fe.bind[g](
o,b,C,T);O&&(Zs(g,b,D[g]=O),hs.set(b,D))}function ha(g,b,C){let T=hs.get(b)||{};for(let D in T)(g==null||D==g)&&(ay(D,b,
T[D]),delete T[D]);g==null&&hs.delete(b)}let ti=0,gs=0,Ee=0,re=0,ft=0,tn=0,ga=ft,ys=tn,Cr=Ee,vs=re,ao=0,To=0,jn=0,jo=0;o.
bbox={};let Af=!1,Jc=!1,ya=!1,bs=!1,Zc=!1,Po=!1;function Of(g,b,C){(C||g!=o.width||b!=o.height)&&Tb(g,b),Ca(!1),ya=!0,Jc=
!0,Sa()}function Tb(g,b){o.width=ti=Ee=g,o.height=gs=re=b,ft=tn=0,a8(),l8();let C=o.bbox;ao=C.left=js(ft*Xe,.5),To=C.top=
js(tn*Xe,.5),jn=C.width=js(Ee*Xe,.5),jo=C.height=js(re*Xe,.5)}let r8=3;function i8(){let g=!1,b=0;for(;!g;){b++;let C=y8(
b),T=v8(b);g=b==r8||C&&T,g||(Tb(o.width,o.height),Jc=!0)}}function s8({width:g,height:b}){Of(g,b)}o.setSize=s8;function a8(){
let g=!1,b=!1,C=!1,T=!1;w.forEach((D,O)=>{if(D.show&&D._show){let{side:I,_size:j}=D,Z=I%2,te=D.label!=null?D.labelSize:0,
ne=j+te;ne>0&&(Z?(Ee-=ne,I==3?(ft+=ne,T=!0):C=!0):(re-=ne,I==0?(tn+=ne,g=!0):b=!0))}}),ws[0]=g,ws[1]=C,ws[2]=b,ws[3]=T,Ee-=
$i[1]+$i[3],ft+=$i[3],re-=$i[2]+$i[0],tn+=$i[0]}function l8(){let g=ft+Ee,b=tn+re,C=ft,T=tn;function D(O,I){switch(O){case 1:
return g+=I,g-I;case 2:return b+=I,b-I;case 3:return C-=I,C+I;case 0:return T-=I,T+I}}w.forEach((O,I)=>{if(O.show&&O._show){
let j=O.side;O._pos=D(j,O._size),O.label!=null&&(O._lpos=D(j,O.labelSize))}})}if(fe.dataIdx==null){let g=fe.hover,b=g.skip=
new Set(g.skip??[]);b.add(void 0);let C=g.prox=He(g.prox),T=g.bias??=0;fe.dataIdx=(D,O,I,j)=>{if(O==0)return I;let Z=I,te=C(
D,O,I,j)??ct,ne=te>=0&&te<ct,ae=B.ori==0?Ee:re,_e=fe.left,Ye=t[0],Ge=t[O];if(b.has(Ge[I])){Z=null;let ze=null,ke=null,he;
if(T==0||T==-1)for(he=I;ze==null&&he-- >0;)b.has(Ge[he])||(ze=he);if(T==0||T==1)for(he=I;ke==null&&he++<Ge.length;)b.has(
Ge[he])||(ke=he);if(ze!=null||ke!=null)if(ne){let xt=ze==null?-1/0:J(Ye[ze],B,ae,0),Lt=ke==null?1/0:J(Ye[ke],B,ae,0),dn=_e-
xt,rt=Lt-_e;dn<=rt?dn<=te&&(Z=ze):rt<=te&&(Z=ke)}else Z=ke==null?ze:ze==null?ke:I-ze<=ke-I?ze:ke}else ne&&sn(_e-J(Ye[I],
B,ae,0))>te&&(Z=null);return Z}}let xs=g=>{fe.event=g};fe.idxs=Be,fe._lock=!1;let $n=fe.points;$n.show=He($n.show),$n.size=
He($n.size),$n.stroke=He($n.stroke),$n.width=He($n.width),$n.fill=He($n.fill);let Sr=o.focus=Yt({},e.focus||{alpha:.3},fe.
focus),va=Sr.prox>=0,ba=va&&$n.one,_o=[],xa=[],wa=[];function Pb(g,b){let C=$n.show(o,b);if(C instanceof HTMLElement)return vo(
C,wI),vo(C,g.class),Ir(C,-10,-10,Ee,re),h.insertBefore(C,_o[b]),C}function _b(g,b){if(i==1||b>0){let C=i==1&&S[g.scale].
time,T=g.value;g.value=C?mT(T)?xT(Ne,bT(T,me)):T||Re:T||LH,g.label=g.label||(C?_H:PH)}if(ba||b>0){g.width=g.width==null?
1:g.width,g.paths=g.paths||JH||FI,g.fillTo=He(g.fillTo||IH),g.pxAlign=+Ze(g.pxAlign,v),g.pxRound=$T(g.pxAlign),g.stroke=
He(g.stroke||null),g.fill=He(g.fill||null),g._stroke=g._fill=g._paths=g._focus=null;let C=NH(Wn(1,g.width),1),T=g.points=
Yt({},{size:C,width:Wn(1,C*.2),stroke:g.stroke,space:C*2,paths:ZH,_stroke:null,_fill:null},g.points);T.show=He(T.show),T.
filter=He(T.filter),T.fill=He(T.fill),T.stroke=He(T.stroke),T.paths=He(T.paths),T.pxAlign=g.pxAlign}if(en){let C=Gc(g,b);
Et.splice(b,0,C[0]),kr.splice(b,0,C[1]),Se.values.push(null)}if(Ln){Be.splice(b,0,null);let C=null;ba?b==0&&(C=Pb(g,b)):
b>0&&(C=Pb(g,b)),_o.splice(b,0,C),xa.splice(b,0,0),wa.splice(b,0,0)}pn("addSeries",b)}function u8(g,b){b=b??x.length,g=i==
1?my(g,b,kT,_T):my(g,b,{},PT),x.splice(b,0,g),_b(x[b],b)}o.addSeries=u8;function c8(g){if(x.splice(g,1),en){Se.values.splice(
g,1),kr.splice(g,1);let b=Et.splice(g,1)[0];ha(null,b.firstChild),b.remove()}Ln&&(Be.splice(g,1),_o.splice(g,1)[0].remove(),
xa.splice(g,1),wa.splice(g,1)),pn("delSeries",g)}o.delSeries=c8;let ws=[!1,!1,!1,!1];function p8(g,b){if(g._show=g.show,
g.show){let C=g.side%2,T=S[g.scale];T==null&&(g.scale=C?x[1].scale:M,T=S[g.scale]);let D=T.time;g.size=He(g.size),g.space=
He(g.space),g.rotate=He(g.rotate),Xi(g.incrs)&&g.incrs.forEach(I=>{!es.has(I)&&es.set(I,qT(I))}),g.incrs=He(g.incrs||(T.
distr==2?aH:D?P==1?uH:dH:Gs)),g.splits=He(g.splits||(D&&T.distr==1?Pe:T.distr==3?uy:T.distr==4?DH:$H)),g.stroke=He(g.stroke),
g.grid.stroke=He(g.grid.stroke),g.ticks.stroke=He(g.ticks.stroke),g.border.stroke=He(g.border.stroke);let O=g.values;g.values=
Xi(O)&&!Xi(O[0])?He(O):D?Xi(O)?vT(Ne,yT(O,me)):mT(O)?hH(Ne,O):O||$e:O||MH,g.filter=He(g.filter||(T.distr>=3&&T.log==10?OH:
T.distr==3&&T.log==2?RH:IT)),g.font=OT(g.font),g.labelFont=OT(g.labelFont),g._size=g.size(o,null,b,0),g._space=g._rotate=
g._incrs=g._found=g._splits=g._values=null,g._size>0&&(ws[b]=!0,g._el=Bo(yI,m))}}function cu(g,b,C,T){let[D,O,I,j]=C,Z=b%
2,te=0;return Z==0&&(j||O)&&(te=b==0&&!D||b==2&&!I?rn(wT.size/3):0),Z==1&&(D||I)&&(te=b==1&&!O||b==3&&!j?rn(ST.size/2):0),
te}let Mb=o.padding=(e.padding||[cu,cu,cu,cu]).map(g=>He(Ze(g,cu))),$i=o._padding=Mb.map((g,b)=>g(o,b,ws,0)),xn,an=null,
ln=null,Yc=i==1?x[0].idxs:null,Go=null,pu=!1;function $b(g,b){if(t=g??[],o.data=o._data=t,i==2){xn=0;for(let C=1;C<x.length;C++)
xn+=t[C][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),Go=t[0],xn=Go.length;let C=t;if(Q==2){C=t.slice();let T=C[0]=
Array(xn);for(let D=0;D<xn;D++)T[D]=D}o._data=t=C}if(Ca(!0),pn("setData"),Q==2&&(ya=!0),b!==!1){let C=B;C.auto(o,pu)?Rf():
Ei(M,C.min,C.max),bs=bs||fe.left>=0,Po=!0,Sa()}}o.setData=$b;function Rf(){pu=!0;let g,b;i==1&&(xn>0?(an=Yc[0]=0,ln=Yc[1]=
xn-1,g=t[0][an],b=t[0][ln],Q==2?(g=an,b=ln):g==b&&(Q==3?[g,b]=Hd(g,g,B.log,!1):Q==4?[g,b]=yy(g,g,B.log,!1):B.time?b=g+rn(
86400/P):[g,b]=zd(g,b,vy,!0))):(an=Yc[0]=g=null,ln=Yc[1]=b=null)),Ei(M,g,b)}let Qc,ka,Lf,Nf,Bf,zf,Ff,If,Hf,Gn;function Db(g,b,C,T,D,O){
g??=Z2,C??=xy,T??="butt",D??=Z2,O??="round",g!=Qc&&(d.strokeStyle=Qc=g),D!=ka&&(d.fillStyle=ka=D),b!=Lf&&(d.lineWidth=Lf=
b),O!=Bf&&(d.lineJoin=Bf=O),T!=zf&&(d.lineCap=zf=T),C!=Nf&&d.setLineDash(Nf=C)}function Eb(g,b,C,T){b!=ka&&(d.fillStyle=
ka=b),g!=Ff&&(d.font=Ff=g),C!=If&&(d.textAlign=If=C),T!=Hf&&(d.textBaseline=Hf=T)}function qf(g,b,C,T,D=0){if(T.length>0&&
g.auto(o,pu)&&(b==null||b.min==null)){let O=Ze(an,0),I=Ze(ln,T.length-1),j=C.min==null?OI(T,O,I,D,g.distr==3):[C.min,C.max];
g.min=ar(g.min,C.min=j[0]),g.max=Wn(g.max,C.max=j[1])}}let Ab={min:null,max:null};function d8(){for(let T in S){let D=S[T];
se[T]==null&&(D.min==null||se[M]!=null&&D.auto(o,pu))&&(se[T]=Ab)}for(let T in S){let D=S[T];se[T]==null&&D.from!=null&&
se[D.from]!=null&&(se[T]=Ab)}se[M]!=null&&Ca(!0);let g={};for(let T in se){let D=se[T];if(D!=null){let O=g[T]=kl(S[T],qI);
if(D.min!=null)Yt(O,D);else if(T!=M||i==2)if(xn==0&&O.from==null){let I=O.range(o,null,null,T);O.min=I[0],O.max=I[1]}else
O.min=ct,O.max=-ct}}if(xn>0){x.forEach((T,D)=>{if(i==1){let O=T.scale,I=se[O];if(I==null)return;let j=g[O];if(D==0){let Z=j.
range(o,j.min,j.max,O);j.min=Z[0],j.max=Z[1],an=sr(j.min,t[0]),ln=sr(j.max,t[0]),ln-an>1&&(t[0][an]<j.min&&an++,t[0][ln]>
j.max&&ln--),T.min=Go[an],T.max=Go[ln]}else T.show&&T.auto&&qf(j,I,T,t[D],T.sorted);T.idxs[0]=an,T.idxs[1]=ln}else if(D>
0&&T.show&&T.auto){let[O,I]=T.facets,j=O.scale,Z=I.scale,[te,ne]=t[D],ae=g[j],_e=g[Z];ae!=null&&qf(ae,se[j],O,te,O.sorted),
_e!=null&&qf(_e,se[Z],I,ne,I.sorted),T.min=I.min,T.max=I.max}});for(let T in g){let D=g[T],O=se[T];if(D.from==null&&(O==
null||O.min==null)){let I=D.range(o,D.min==ct?null:D.min,D.max==-ct?null:D.max,T);D.min=I[0],D.max=I[1]}}}for(let T in g){
let D=g[T];if(D.from!=null){let O=g[D.from];if(O.min==null)D.min=D.max=null;else{let I=D.range(o,O.min,O.max,T);D.min=I[0],
D.max=I[1]}}}let b={},C=!1;for(let T in g){let D=g[T],O=S[T];if(O.min!=D.min||O.max!=D.max){O.min=D.min,O.max=D.max;let I=O.
distr;O._min=I==3?yi(O.min):I==4?ey(O.min,O.asinh):I==100?O.fwd(O.min):O.min,O._max=I==3?yi(O.max):I==4?ey(O.max,O.asinh):
I==100?O.fwd(O.max):O.max,b[T]=C=!0}}if(C){x.forEach((T,D)=>{i==2?D>0&&b.y&&(T._paths=null):b[T.scale]&&(T._paths=null)});
for(let T in b)ya=!0,pn("setScale",T);Ln&&fe.left>=0&&(bs=Po=!0)}for(let T in se)se[T]=null}function m8(g){let b=ly(an-1,
0,xn-1),C=ly(ln+1,0,xn-1);for(;g[b]==null&&b>0;)b--;for(;g[C]==null&&C<xn-1;)C++;return[b,C]}function f8(){if(xn>0){let g=x.
some(b=>b._focus)&&Gn!=Sr.alpha;g&&(d.globalAlpha=Gn=Sr.alpha),x.forEach((b,C)=>{if(C>0&&b.show&&(Ob(C,!1),Ob(C,!0),b._paths==
null)){let T=Gn;Gn!=b.alpha&&(d.globalAlpha=Gn=b.alpha);let D=i==2?[0,t[C][0].length-1]:m8(t[C]);b._paths=b.paths(o,C,D[0],
D[1]),Gn!=T&&(d.globalAlpha=Gn=T)}}),x.forEach((b,C)=>{if(C>0&&b.show){let T=Gn;Gn!=b.alpha&&(d.globalAlpha=Gn=b.alpha),
b._paths!=null&&Rb(C,!1);{let D=b._paths!=null?b._paths.gaps:null,O=b.points.show(o,C,an,ln,D),I=b.points.filter(o,C,O,D);
(O||I)&&(b.points._paths=b.points.paths(o,C,an,ln,I),Rb(C,!0))}Gn!=T&&(d.globalAlpha=Gn=T),pn("drawSeries",C)}}),g&&(d.globalAlpha=
Gn=1)}}function Ob(g,b){let C=b?x[g].points:x[g];C._stroke=C.stroke(o,g),C._fill=C.fill(o,g)}function Rb(g,b){let C=b?x[g].
points:x[g],{stroke:T,fill:D,clip:O,flags:I,_stroke:j=C._stroke,_fill:Z=C._fill,_width:te=C.width}=C._paths;te=pt(te*Xe,
3);let ne=null,ae=te%2/2;b&&Z==null&&(Z=te>0?"#fff":j);let _e=C.pxAlign==1&&ae>0;if(_e&&d.translate(ae,ae),!b){let Ye=ao-
te/2,Ge=To-te/2,ze=jn+te,ke=jo+te;ne=new Path2D,ne.rect(Ye,Ge,ze,ke)}b?Vf(j,te,C.dash,C.cap,Z,T,D,I,O):h8(g,j,te,C.dash,
C.cap,Z,T,D,I,ne,O),_e&&d.translate(-ae,-ae)}function h8(g,b,C,T,D,O,I,j,Z,te,ne){let ae=!1;Z!=0&&E.forEach((_e,Ye)=>{if(_e.
series[0]==g){let Ge=x[_e.series[1]],ze=t[_e.series[1]],ke=(Ge._paths||hc).band;Xi(ke)&&(ke=_e.dir==1?ke[0]:ke[1]);let he,
xt=null;Ge.show&&ke&&LI(ze,an,ln)?(xt=_e.fill(o,Ye)||O,he=Ge._paths.clip):ke=null,Vf(b,C,T,D,xt,I,j,Z,te,ne,he,ke),ae=!0}}),
ae||Vf(b,C,T,D,O,I,j,Z,te,ne)}let Lb=Cl|py;function Vf(g,b,C,T,D,O,I,j,Z,te,ne,ae){Db(g,b,C,T,D),(Z||te||ae)&&(d.save(),
Z&&d.clip(Z),te&&d.clip(te)),ae?(j&Lb)==Lb?(d.clip(ae),ne&&d.clip(ne),ep(D,I),Xc(g,O,b)):j&py?(ep(D,I),d.clip(ae),Xc(g,O,
b)):j&Cl&&(d.save(),d.clip(ae),ne&&d.clip(ne),ep(D,I),d.restore(),Xc(g,O,b)):(ep(D,I),Xc(g,O,b)),(Z||te||ae)&&d.restore()}
function Xc(g,b,C){C>0&&(b instanceof Map?b.forEach((T,D)=>{d.strokeStyle=Qc=D,d.stroke(T)}):b!=null&&g&&d.stroke(b))}function ep(g,b){
b instanceof Map?b.forEach((C,T)=>{d.fillStyle=ka=T,d.fill(C)}):b!=null&&g&&d.fill(b)}function g8(g,b,C,T){let D=w[g],O;
if(T<=0)O=[0,0];else{let I=D._space=D.space(o,g,b,C,T),j=D._incrs=D.incrs(o,g,b,C,T,I);O=nq(b,C,j,T,I)}return D._found=O}
function Wf(g,b,C,T,D,O,I,j,Z,te){let ne=I%2/2;v==1&&d.translate(ne,ne),Db(j,I,Z,te,j),d.beginPath();let ae,_e,Ye,Ge,ze=D+
(T==0||T==3?-O:O);C==0?(_e=D,Ge=ze):(ae=D,Ye=ze);for(let ke=0;ke<g.length;ke++)b[ke]!=null&&(C==0?ae=Ye=g[ke]:_e=Ge=g[ke],
d.moveTo(ae,_e),d.lineTo(Ye,Ge));d.stroke(),v==1&&d.translate(-ne,-ne)}function y8(g){let b=!0;return w.forEach((C,T)=>{
if(!C.show)return;let D=S[C.scale];if(D.min==null){C._show&&(b=!1,C._show=!1,Ca(!1));return}else C._show||(b=!1,C._show=
!0,Ca(!1));let O=C.side,I=O%2,{min:j,max:Z}=D,[te,ne]=g8(T,j,Z,I==0?Ee:re);if(ne==0)return;let ae=D.distr==2,_e=C._splits=
C.splits(o,T,j,Z,te,ne,ae),Ye=D.distr==2?_e.map(he=>Go[he]):_e,Ge=D.distr==2?Go[_e[1]]-Go[_e[0]]:te,ze=C._values=C.values(
o,C.filter(o,Ye,T,ne,Ge),T,ne,Ge);C._rotate=O==2?C.rotate(o,ze,T,ne):0;let ke=C._size;C._size=zo(C.size(o,ze,T,g)),ke!=null&&
C._size!=ke&&(b=!1)}),b}function v8(g){let b=!0;return Mb.forEach((C,T)=>{let D=C(o,T,ws,g);D!=$i[T]&&(b=!1),$i[T]=D}),b}
function b8(){for(let g=0;g<w.length;g++){let b=w[g];if(!b.show||!b._show)continue;let C=b.side,T=C%2,D,O,I=b.stroke(o,g),
j=C==0||C==3?-1:1,[Z,te]=b._found;if(b.label!=null){let zn=b.labelGap*j,co=rn((b._lpos+zn)*Xe);Eb(b.labelFont[0],I,"cent\
er",C==2?"top":J2),d.save(),T==1?(D=O=0,d.translate(co,rn(To+jo/2)),d.rotate((C==3?-Nd:Nd)/2)):(D=rn(ao+jn/2),O=co);let Ss=zT(
b.label)?b.label(o,g,Z,te):b.label;d.fillText(Ss,D,O),d.restore()}if(te==0)continue;let ne=S[b.scale],ae=T==0?jn:jo,_e=T==
0?ao:To,Ye=b._splits,Ge=ne.distr==2?Ye.map(zn=>Go[zn]):Ye,ze=ne.distr==2?Go[Ye[1]]-Go[Ye[0]]:Z,ke=b.ticks,he=b.border,xt=ke.
show?ke.size:0,Lt=rn(xt*Xe),dn=rn((b.alignTo==2?b._size-xt-b.gap:b.gap)*Xe),rt=b._rotate*-Nd/180,Nt=y(b._pos*Xe),lo=(Lt+
dn)*j,Bn=Nt+lo;O=T==0?Bn:0,D=T==1?Bn:0;let Mo=b.font[0],Jo=b.align==1?yl:b.align==2?Yg:rt>0?yl:rt<0?Yg:T==0?"center":C==
3?Yg:yl,_r=rt||T==1?"middle":C==2?"top":J2;Eb(Mo,I,Jo,_r);let uo=b.font[1]*b.lineGap,$o=Ye.map(zn=>y(l(zn,ne,ae,_e))),Zo=b.
_values;for(let zn=0;zn<Zo.length;zn++){let co=Zo[zn];if(co!=null){T==0?D=$o[zn]:O=$o[zn],co=""+co;let Ss=co.indexOf(`
`)==-1?[co]:co.split(/\n/gm);for(let Fn=0;Fn<Ss.length;Fn++){let ex=Ss[Fn];rt?(d.save(),d.translate(D,O+Fn*uo),d.rotate(
rt),d.fillText(ex,0,0),d.restore()):d.fillText(ex,D,O+Fn*uo)}}}ke.show&&Wf($o,ke.filter(o,Ge,g,te,ze),T,C,Nt,Lt,pt(ke.width*
Xe,3),ke.stroke(o,g),ke.dash,ke.cap);let Mr=b.grid;Mr.show&&Wf($o,Mr.filter(o,Ge,g,te,ze),T,T==0?2:1,T==0?To:ao,T==0?jo:
jn,pt(Mr.width*Xe,3),Mr.stroke(o,g),Mr.dash,Mr.cap),he.show&&Wf([Nt],[1],T==0?1:0,T==0?1:2,T==1?To:ao,T==1?jo:jn,pt(he.width*
Xe,3),he.stroke(o,g),he.dash,he.cap)}pn("drawAxes")}function Ca(g){x.forEach((b,C)=>{C>0&&(b._paths=null,g&&(i==1?(b.min=
null,b.max=null):b.facets.forEach(T=>{T.min=null,T.max=null})))})}let tp=!1,Uf=!1,du=[];function x8(){Uf=!1;for(let g=0;g<
du.length;g++)pn(...du[g]);du.length=0}function Sa(){tp||(JI(Nb),tp=!0)}function w8(g,b=!1){tp=!0,Uf=b,g(o),Nb(),b&&du.length>
0&&queueMicrotask(x8)}o.batch=w8;function Nb(){if(Af&&(d8(),Af=!1),ya&&(i8(),ya=!1),Jc){if(Ct(f,yl,ft),Ct(f,"top",tn),Ct(
f,pc,Ee),Ct(f,dc,re),Ct(h,yl,ft),Ct(h,"top",tn),Ct(h,pc,Ee),Ct(h,dc,re),Ct(m,pc,ti),Ct(m,dc,gs),p.width=rn(ti*Xe),p.height=
rn(gs*Xe),w.forEach(({_el:g,_show:b,_size:C,_pos:T,side:D})=>{if(g!=null)if(b){let O=D===3||D===0?C:0,I=D%2==1;Ct(g,I?"l\
eft":"top",T-O),Ct(g,I?"width":"height",C),Ct(g,I?"top":"left",I?tn:ft),Ct(g,I?"height":"width",I?re:Ee),sy(g,Js)}else vo(
g,Js)}),Qc=ka=Lf=Bf=zf=Ff=If=Hf=Nf=null,Gn=1,hu(!0),ft!=ga||tn!=ys||Ee!=Cr||re!=vs){Ca(!1);let g=Ee/Cr,b=re/vs;if(Ln&&!bs&&
fe.left>=0){fe.left*=g,fe.top*=b,Ta&&Ir(Ta,rn(fe.left),0,Ee,re),Pa&&Ir(Pa,0,rn(fe.top),Ee,re);for(let C=0;C<_o.length;C++){
let T=_o[C];T!=null&&(xa[C]*=g,wa[C]*=b,Ir(T,zo(xa[C]),zo(wa[C]),Ee,re))}}if(bt.show&&!Zc&&bt.left>=0&&bt.width>0){bt.left*=
g,bt.width*=g,bt.top*=b,bt.height*=b;for(let C in Yf)Ct($a,C,bt[C])}ga=ft,ys=tn,Cr=Ee,vs=re}pn("setSize"),Jc=!1}ti>0&&gs>
0&&(d.clearRect(0,0,p.width,p.height),pn("drawClear"),R.forEach(g=>g()),pn("draw")),bt.show&&Zc&&(np(bt),Zc=!1),Ln&&bs&&
(Cs(null,!0,!1),bs=!1),Se.show&&Se.live&&Po&&(Jf(),Po=!1),u||(u=!0,o.status=1,pn("ready")),pu=!1,tp=!1}o.redraw=(g,b)=>{
ya=b||!1,g!==!1?Ei(M,B.min,B.max):Sa()};function Kf(g,b){let C=S[g];if(C.from==null){if(xn==0){let T=C.range(o,b.min,b.max,
g);b.min=T[0],b.max=T[1]}if(b.min>b.max){let T=b.min;b.min=b.max,b.max=T}if(xn>1&&b.min!=null&&b.max!=null&&b.max-b.min<
1e-16)return;g==M&&C.distr==2&&xn>0&&(b.min=sr(b.min,t[0]),b.max=sr(b.max,t[0]),b.min==b.max&&b.max++),se[g]=b,Af=!0,Sa()}}
o.setScale=Kf;let jf,Gf,Ta,Pa,Bb,zb,_a,Ma,Fb,Ib,vt,Pt,Di=!1,wn=fe.drag,un=wn.x,cn=wn.y;Ln&&(fe.x&&(jf=Bo(bI,h)),fe.y&&(Gf=
Bo(xI,h)),B.ori==0?(Ta=jf,Pa=Gf):(Ta=Gf,Pa=jf),vt=fe.left,Pt=fe.top);let bt=o.select=Yt({show:!0,over:!0,left:0,width:0,
top:0,height:0},e.select),$a=bt.show?Bo(vI,bt.over?h:f):null;function np(g,b){if(bt.show){for(let C in g)bt[C]=g[C],C in
Yf&&Ct($a,C,g[C]);b!==!1&&pn("setSelect")}}o.setSelect=np;function k8(g){if(x[g].show)en&&sy(Et[g],Js);else if(en&&vo(Et[g],
Js),Ln){let C=ba?_o[0]:_o[g];C!=null&&Ir(C,-10,-10,Ee,re)}}function Ei(g,b,C){Kf(g,{min:b,max:C})}function Tr(g,b,C,T){b.
focus!=null&&_8(g),b.show!=null&&x.forEach((D,O)=>{O>0&&(g==O||g==null)&&(D.show=b.show,k8(O),i==2?(Ei(D.facets[0].scale,
null,null),Ei(D.facets[1].scale,null,null)):Ei(D.scale,null,null),Sa())}),C!==!1&&pn("setSeries",g,b),T&&gu("setSeries",
o,g,b)}o.setSeries=Tr;function C8(g,b){Yt(E[g],b)}function S8(g,b){g.fill=He(g.fill||null),g.dir=Ze(g.dir,-1),b=b??E.length,
E.splice(b,0,g)}function T8(g){g==null?E.length=0:E.splice(g,1)}o.addBand=S8,o.setBand=C8,o.delBand=T8;function P8(g,b){
x[g].alpha=b,Ln&&_o[g]!=null&&(_o[g].style.opacity=b),en&&Et[g]&&(Et[g].style.opacity=b)}let ni,Ai,ks,Da={focus:!0};function _8(g){
if(g!=ks){let b=g==null,C=Sr.alpha!=1;x.forEach((T,D)=>{if(i==1||D>0){let O=b||D==0||D==g;T._focus=b?null:O,C&&P8(D,O?1:
Sr.alpha)}}),ks=g,C&&Sa()}}en&&va&&Nn(X2,et,g=>{fe._lock||(xs(g),ks!=null&&Tr(null,Da,!0,Kt.setSeries))});function Pr(g,b,C){
let T=S[b];C&&(g=g/Xe-(T.ori==1?tn:ft));let D=Ee;T.ori==1&&(D=re,g=D-g),T.dir==-1&&(g=D-g);let O=T._min,I=T._max,j=g/D,Z=O+
(I-O)*j,te=T.distr;return te==3?xl(10,Z):te==4?BI(Z,T.asinh):te==100?T.bwd(Z):Z}function M8(g,b){let C=Pr(g,M,b);return sr(
C,t[0],an,ln)}o.valToIdx=g=>sr(g,t[0]),o.posToIdx=M8,o.posToVal=Pr,o.valToPos=(g,b,C)=>S[b].ori==0?s(g,S[b],C?jn:Ee,C?ao:
0):a(g,S[b],C?jo:re,C?To:0),o.setCursor=(g,b,C)=>{vt=g.left,Pt=g.top,Cs(null,b,C)};function Hb(g,b){Ct($a,yl,bt.left=g),
Ct($a,pc,bt.width=b)}function qb(g,b){Ct($a,"top",bt.top=g),Ct($a,dc,bt.height=b)}let mu=B.ori==0?Hb:qb,fu=B.ori==1?Hb:qb;
function $8(){if(en&&Se.live)for(let g=i==2?1:0;g<x.length;g++){if(g==0&&So)continue;let b=Se.values[g],C=0;for(let T in b)
kr[g][C++].firstChild.nodeValue=b[T]}}function Jf(g,b){if(g!=null&&(g.idxs?g.idxs.forEach((C,T)=>{Be[T]=C}):HI(g.idx)||Be.
fill(g.idx),Se.idx=Be[0]),en&&Se.live){for(let C=0;C<x.length;C++)(C>0||i==1&&!So)&&D8(C,Be[C]);$8()}Po=!1,b!==!1&&pn("s\
etLegend")}o.setLegend=Jf;function D8(g,b){let C=x[g],T=g==0&&Q==2?Go:t[g],D;So?D=C.values(o,g,b)??Mi:(D=C.value(o,b==null?
null:T[b],g,b),D=D==null?Mi:{_:D}),Se.values[g]=D}function Cs(g,b,C){Fb=vt,Ib=Pt,[vt,Pt]=fe.move(o,vt,Pt),fe.left=vt,fe.
top=Pt,Ln&&(Ta&&Ir(Ta,rn(vt),0,Ee,re),Pa&&Ir(Pa,0,rn(Pt),Ee,re));let T,D=an>ln;ni=ct,Ai=null;let O=B.ori==0?Ee:re,I=B.ori==
1?Ee:re;if(vt<0||xn==0||D){T=fe.idx=null;for(let j=0;j<x.length;j++){let Z=_o[j];Z!=null&&Ir(Z,-10,-10,Ee,re)}va&&Tr(null,
Da,!0,g==null&&Kt.setSeries),Se.live&&(Be.fill(T),Po=!0)}else{let j,Z,te;i==1&&(j=B.ori==0?vt:Pt,Z=Pr(j,M),T=fe.idx=sr(Z,
t[0],an,ln),te=J(t[0][T],B,O,0));let ne=-10,ae=-10,_e=0,Ye=0,Ge=!0,ze="",ke="";for(let he=i==2?1:0;he<x.length;he++){let xt=x[he],
Lt=Be[he],dn=Lt==null?null:i==1?t[he][Lt]:t[he][1][Lt],rt=fe.dataIdx(o,he,T,Z),Nt=rt==null?null:i==1?t[he][rt]:t[he][1][rt];
if(Po=Po||Nt!=dn||rt!=Lt,Be[he]=rt,he>0&&xt.show){let lo=rt==null?-10:rt==T?te:J(i==1?t[0][rt]:t[he][0][rt],B,O,0),Bn=Nt==
null?-10:pe(Nt,i==1?S[xt.scale]:S[xt.facets[1].scale],I,0);if(va&&Nt!=null){let Mo=B.ori==1?vt:Pt,Jo=sn(Sr.dist(o,he,rt,
Bn,Mo));if(Jo<ni){let _r=Sr.bias;if(_r!=0){let uo=Pr(Mo,xt.scale),$o=Nt>=0?1:-1,Zo=uo>=0?1:-1;Zo==$o&&(Zo==1?_r==1?Nt>=uo:
Nt<=uo:_r==1?Nt<=uo:Nt>=uo)&&(ni=Jo,Ai=he)}else ni=Jo,Ai=he}}if(Po||ba){let Mo,Jo;B.ori==0?(Mo=lo,Jo=Bn):(Mo=Bn,Jo=lo);let _r,
uo,$o,Zo,Mr,zn,co=!0,Ss=$n.bbox;if(Ss!=null){co=!1;let Fn=Ss(o,he);$o=Fn.left,Zo=Fn.top,_r=Fn.width,uo=Fn.height}else $o=
Mo,Zo=Jo,_r=uo=$n.size(o,he);if(zn=$n.fill(o,he),Mr=$n.stroke(o,he),ba)he==Ai&&ni<=Sr.prox&&(ne=$o,ae=Zo,_e=_r,Ye=uo,Ge=
co,ze=zn,ke=Mr);else{let Fn=_o[he];Fn!=null&&(xa[he]=$o,wa[he]=Zo,sT(Fn,_r,uo,co),rT(Fn,zn,Mr),Ir(Fn,zo($o),zo(Zo),Ee,re))}}}}
if(ba){let he=Sr.prox,xt=ks==null?ni<=he:ni>he||Ai!=ks;if(Po||xt){let Lt=_o[0];Lt!=null&&(xa[0]=ne,wa[0]=ae,sT(Lt,_e,Ye,
Ge),rT(Lt,ze,ke),Ir(Lt,zo(ne),zo(ae),Ee,re))}}}if(bt.show&&Di)if(g!=null){let[j,Z]=Kt.scales,[te,ne]=Kt.match,[ae,_e]=g.
cursor.sync.scales,Ye=g.cursor.drag;if(un=Ye._x,cn=Ye._y,un||cn){let{left:Ge,top:ze,width:ke,height:he}=g.select,xt=g.scales[ae].
ori,Lt=g.posToVal,dn,rt,Nt,lo,Bn,Mo=j!=null&&te(j,ae),Jo=Z!=null&&ne(Z,_e);Mo&&un?(xt==0?(dn=Ge,rt=ke):(dn=ze,rt=he),Nt=
S[j],lo=J(Lt(dn,ae),Nt,O,0),Bn=J(Lt(dn+rt,ae),Nt,O,0),mu(ar(lo,Bn),sn(Bn-lo))):mu(0,O),Jo&&cn?(xt==1?(dn=Ge,rt=ke):(dn=ze,
rt=he),Nt=S[Z],lo=pe(Lt(dn,_e),Nt,I,0),Bn=pe(Lt(dn+rt,_e),Nt,I,0),fu(ar(lo,Bn),sn(Bn-lo))):fu(0,I)}else Qf()}else{let j=sn(
Fb-Bb),Z=sn(Ib-zb);if(B.ori==1){let _e=j;j=Z,Z=_e}un=wn.x&&j>=wn.dist,cn=wn.y&&Z>=wn.dist;let te=wn.uni;te!=null?un&&cn&&
(un=j>=te,cn=Z>=te,!un&&!cn&&(Z>j?cn=!0:un=!0)):wn.x&&wn.y&&(un||cn)&&(un=cn=!0);let ne,ae;un&&(B.ori==0?(ne=_a,ae=vt):(ne=
Ma,ae=Pt),mu(ar(ne,ae),sn(ae-ne)),cn||fu(0,I)),cn&&(B.ori==1?(ne=_a,ae=vt):(ne=Ma,ae=Pt),fu(ar(ne,ae),sn(ae-ne)),un||mu(
0,O)),!un&&!cn&&(mu(0,0),fu(0,0))}if(wn._x=un,wn._y=cn,g==null){if(C){if(Xb!=null){let[j,Z]=Kt.scales;Kt.values[0]=j!=null?
Pr(B.ori==0?vt:Pt,j):null,Kt.values[1]=Z!=null?Pr(B.ori==1?vt:Pt,Z):null}gu(Qg,o,vt,Pt,Ee,re,T)}if(va){let j=C&&Kt.setSeries,
Z=Sr.prox;ks==null?ni<=Z&&Tr(Ai,Da,!0,j):ni>Z?Tr(null,Da,!0,j):Ai!=ks&&Tr(Ai,Da,!0,j)}}Po&&(Se.idx=T,Jf()),b!==!1&&pn("s\
etCursor")}let Oi=null;Object.defineProperty(o,"rect",{get(){return Oi==null&&hu(!1),Oi}});function hu(g=!1){g?Oi=null:(Oi=
h.getBoundingClientRect(),pn("syncRect",Oi))}function Vb(g,b,C,T,D,O,I){fe._lock||Di&&g!=null&&g.movementX==0&&g.movementY==
0||(Zf(g,b,C,T,D,O,I,!1,g!=null),g!=null?Cs(null,!0,!0):Cs(b,!0,!1))}function Zf(g,b,C,T,D,O,I,j,Z){if(Oi==null&&hu(!1),
xs(g),g!=null)C=g.clientX-Oi.left,T=g.clientY-Oi.top;else{if(C<0||T<0){vt=-10,Pt=-10;return}let[te,ne]=Kt.scales,ae=b.cursor.
sync,[_e,Ye]=ae.values,[Ge,ze]=ae.scales,[ke,he]=Kt.match,xt=b.axes[0].side%2==1,Lt=B.ori==0?Ee:re,dn=B.ori==1?Ee:re,rt=xt?
O:D,Nt=xt?D:O,lo=xt?T:C,Bn=xt?C:T;if(Ge!=null?C=ke(te,Ge)?l(_e,S[te],Lt,0):-10:C=Lt*(lo/rt),ze!=null?T=he(ne,ze)?l(Ye,S[ne],
dn,0):-10:T=dn*(Bn/Nt),B.ori==1){let Mo=C;C=T,T=Mo}}Z&&(b==null||b.cursor.event.type==Qg)&&((C<=1||C>=Ee-1)&&(C=js(C,Ee)),
(T<=1||T>=re-1)&&(T=js(T,re))),j?(Bb=C,zb=T,[_a,Ma]=fe.move(o,C,T)):(vt=C,Pt=T)}let Yf={width:0,height:0,left:0,top:0};function Qf(){
np(Yf,!1)}let Wb,Ub,Kb,jb;function Gb(g,b,C,T,D,O,I){Di=!0,un=cn=wn._x=wn._y=!1,Zf(g,b,C,T,D,O,I,!0,!1),g!=null&&(Nn(Xg,
ry,Jb,!1),gu(Y2,o,_a,Ma,Ee,re,null));let{left:j,top:Z,width:te,height:ne}=bt;Wb=j,Ub=Z,Kb=te,jb=ne}function Jb(g,b,C,T,D,O,I){
Di=wn._x=wn._y=!1,Zf(g,b,C,T,D,O,I,!1,!0);let{left:j,top:Z,width:te,height:ne}=bt,ae=te>0||ne>0,_e=Wb!=j||Ub!=Z||Kb!=te||
jb!=ne;if(ae&&_e&&np(bt),wn.setScale&&ae&&_e){let Ye=j,Ge=te,ze=Z,ke=ne;if(B.ori==1&&(Ye=Z,Ge=ne,ze=j,ke=te),un&&Ei(M,Pr(
Ye,M),Pr(Ye+Ge,M)),cn)for(let he in S){let xt=S[he];he!=M&&xt.from==null&&xt.min!=ct&&Ei(he,Pr(ze+ke,he),Pr(ze,he))}Qf()}else
fe.lock&&(fe._lock=!fe._lock,Cs(b,!0,g!=null));g!=null&&(ha(Xg,ry),gu(Xg,o,vt,Pt,Ee,re,null))}function E8(g,b,C,T,D,O,I){
if(fe._lock)return;xs(g);let j=Di;if(Di){let Z=!0,te=!0,ne=10,ae,_e;B.ori==0?(ae=un,_e=cn):(ae=cn,_e=un),ae&&_e&&(Z=vt<=
ne||vt>=Ee-ne,te=Pt<=ne||Pt>=re-ne),ae&&Z&&(vt=vt<_a?0:Ee),_e&&te&&(Pt=Pt<Ma?0:re),Cs(null,!0,!0),Di=!1}vt=-10,Pt=-10,Be.
fill(null),Cs(null,!0,!0),j&&(Di=j)}function Zb(g,b,C,T,D,O,I){fe._lock||(xs(g),Rf(),Qf(),g!=null&&gu(eT,o,vt,Pt,Ee,re,null))}
function Yb(){w.forEach(oq),Of(o.width,o.height,!0)}Zs(Bd,bl,Yb);let Ea={};Ea.mousedown=Gb,Ea.mousemove=Vb,Ea.mouseup=Jb,
Ea.dblclick=Zb,Ea.setSeries=(g,b,C,T)=>{let D=Kt.match[2];C=D(o,b,C),C!=-1&&Tr(C,T,!0,!1)},Ln&&(Nn(Y2,h,Gb),Nn(Qg,h,Vb),
Nn(Q2,h,g=>{xs(g),hu(!1)}),Nn(X2,h,E8),Nn(eT,h,Zb),dy.add(o),o.syncRect=hu);let op=o.hooks=e.hooks||{};function pn(g,b,C){
Uf?du.push([g,b,C]):g in op&&op[g].forEach(T=>{T.call(null,o,b,C)})}(e.plugins||[]).forEach(g=>{for(let b in g.hooks)op[b]=
(op[b]||[]).concat(g.hooks[b])});let Qb=(g,b,C)=>C,Kt=Yt({key:null,setSeries:!1,filters:{pub:pT,sub:pT},scales:[M,x[1]?x[1].
scale:null],match:[dT,dT,Qb],values:[null,null]},fe.sync);Kt.match.length==2&&Kt.match.push(Qb),fe.sync=Kt;let Xb=Kt.key,
Xf=lP(Xb);function gu(g,b,C,T,D,O,I){Kt.filters.pub(g,b,C,T,D,O,I)&&Xf.pub(g,b,C,T,D,O,I)}Xf.sub(o);function A8(g,b,C,T,D,O,I){
Kt.filters.sub(g,b,C,T,D,O,I)&&Ea[g](null,b,C,T,D,O,I)}o.pub=A8;function O8(){Xf.unsub(o),dy.delete(o),hs.clear(),ay(Bd,
bl,Yb),c.remove(),et?.remove(),pn("destroy")}o.destroy=O8;function eh(){pn("init",e,t),$b(t||e.data,!1),se[M]?Kf(M,se[M]):
Rf(),Zc=bt.show&&(bt.width>0||bt.height>0),bs=Po=!0,Of(e.width,e.height)}return x.forEach(_b),w.forEach(p8),n?n instanceof
HTMLElement?(n.appendChild(c),eh()):n(o,eh):eh(),o}Qt.assign=Yt;Qt.fmtNum=by;Qt.rangeNum=zd;Qt.rangeLog=Hd;Qt.rangeAsinh=
yy;Qt.orient=Qs;Qt.pxRatio=Xe;Qt.join=GI;Qt.fmtDate=wy,Qt.tzDate=iH;Qt.sync=lP;{Qt.addGap=HH,Qt.clipGaps=Wd;let e=Qt.paths=
{points:fP};e.linear=gP,e.stepped=WH,e.bars=UH,e.spline=jH}var xP="B";function _l(e){let t=H(null),n=H(null),o=H(null),i=H(e);i.current=e;let s=H(null),l=`${e.series.map(({color:c,dashed:p,shown:d,
bars:m,low:f,stacked:h})=>`${c} ${p} ${d} ${m} ${f?"band":""} ${h}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic}\
 ${e.unfinished} ${Ep.value}`;return it(()=>{if(!t.current)return;let c=new Qt(uq(i,s,t.current.clientWidth),wP(i.current),
t.current);n.current=c;let p=new ResizeObserver(()=>{let d=t.current?.clientWidth??0;d>0&&d!==c.width&&c.setSize({width:d,
height:i.current.height})});return p.observe(t.current),()=>{p.disconnect(),c.destroy(),n.current=null}},[l]),z(()=>{n.current?.
setData(wP(i.current))},[e.times,e.series]),z(()=>{let c=n.current,p=e.cursor===null?void 0:e.times[e.cursor];!c||c.cursor.
idx===e.cursor||c.setCursor(p===void 0?{left:-10,top:-10}:{left:c.valToPos(p,"x"),top:8},!1)},[e.cursor]),r("div",{ref:t,
class:xP,onPointerUp:c=>{let p=o.current,d=n.current;o.current=null;let m=d?.cursor.idx;!p||!d||m===null||m===void 0||Math.
hypot(c.clientX-p.x,c.clientY-p.y)>3||i.current.onPick?.(m,sq(d,i.current.series,m),new DOMRect(c.clientX,c.clientY,0,0))},
onPointerDown:c=>{c.button===0&&(o.current={x:c.clientX,y:c.clientY})}})}function sq(e,t,n){let o=e.cursor.top??0,i=-1,s=1/0;
return t.forEach((a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&a.of===void 0||u===null||u===void 0)return;let c=e.
valToPos(u,"y"),p=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);p<s&&(s=p,i=a.of??l)}),i<0?t.findIndex(a=>a.shown!==!1):i}var CP=({
low:e,high:t})=>e&&t?[e,t]:[];function wP({times:e,series:t,logarithmic:n}){let o=i=>n?i.map(s=>s!==null&&s>0?s:null):i;
return[e,...t.map(({values:i})=>o(i)),...t.flatMap(CP).map(o)]}function aq(e){let t=[],n=e.length+1;return e.forEach((o,i)=>{
o.low&&o.high&&(t.push({series:[n+1,n],fill:Gd(My(o),24)}),n+=2),o.stacked&&i>0&&t.push({series:[i+1,i],fill:Gd(My(o),52)})}),
t}function My({color:e}){return e===null?ot("--other"):ot(fn(e))}function Gd(e,t){return`color-mix(in srgb, ${e} ${t}%, \
transparent)`}function lq({of:e,unit:t,series:n},o,i,s){let a=n.map(({shown:p,bars:d,stacked:m})=>`${p} ${d} ${m}`).join()+
t,l=Math.min(0,i??0),u=s===null||s<=0||t==="share"&&Math.abs(s-1)<1e-9?1:s*1.05;if(e===void 0||o?.of!==e||o.key!==a)return{
key:a,of:e,low:l,high:u};let c=n.some(p=>p.low);return{key:a,of:e,low:Math.min(o.low,l),high:yd(o.high,u,c)}}function uq(e,t,n){
let{series:o,zone:i,unit:s,height:a,logarithmic:l=!1,times:u}=e.current,c=a<120;return{width:Math.max(n,64),height:a,padding:[
8,24,0,0],legend:{show:!1},tzDate:p=>Qt.tzDate(new Date(p*1e3),i),cursor:{y:!1,points:{size:7,show:!o.some(({bars:p})=>p)},
drag:{x:!0,y:!1,setScale:!1}},bands:aq(o),scales:{x:{range:()=>cq(e.current.times)},y:l?{distr:3,log:10}:{range:(p,d,m)=>{
let f=t.current=lq(e.current,t.current,d,m);return[f.low,f.high]}}},axes:[{...kP(),grid:{show:!1},size:28,space:72,values:(p,d,m,f,h)=>d.
map(v=>mq(v,h,i))},{...kP(),size:56,...c?{space:28}:{},values:(p,d)=>d.map(m=>m===null?"":Qe(m,s))}],series:[{},...o.map(
(p,d)=>fq(p,d,u.length)),...o.flatMap(p=>CP(p).map(()=>({show:p.shown??!0,stroke:"transparent",width:0,points:{show:!1}})))],
hooks:{drawClear:[p=>dq(p,e.current)],draw:[p=>e.current.onBox?.(pq(p))],setCursor:[p=>{let{idx:d,left:m,top:f}=p.cursor;
e.current.onCursor(m===void 0||m<0?null:d??null,m??0,f??0)}],setSelect:[p=>{if(p.select.width<4)return;let d=p.posToVal(
p.select.left,"x"),m=p.posToVal(p.select.left+p.select.width,"x");p.setSelect({left:0,top:0,width:0,height:0},!1),e.current.
onDrag?.(d,m,p.cursor.event?.shiftKey??!1)}]}}}function cq(e){let t=e[0]??0,n=e.at(-1)??1,o=e.length>1?(n-t)/(e.length-1):
86400;return[t,n+o]}function pq(e){let t=Qt.pxRatio,{left:n,top:o,width:i,height:s}=e.bbox;return{left:n/t,top:o/t,width:i/
t,height:s/t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function dq(e,{unfinished:t}){if(t==null)return;let n=Math.max(
e.bbox.left,e.valToPos(t,"x",!0));kd(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.width-n,e.bbox.height,ot("--line"))}function mq(e,t,n){
let{month:o,day:i,hour:s,minute:a,second:l}=$s(e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&i===1?K(e*1e3,n,"year"):
t>=27*86400?K(e*1e3,n,"month"):t>=86400||s===0&&a===0&&l===0?K(e*1e3,n,"dayShort"):K(e*1e3,n,t<60?"clockSecond":"clock")}
function kP(){let e=ot("--line");return{stroke:ot("--muted"),font:`12px ${ot("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{
show:!1},border:{show:!1}}}function fq(e,t,n){let o=My(e),i=e.dashed?[4,4]:e.color===null||e.stacked?[]:Ka(e.color),s=e.
shown??!0;return e.bars?{stroke:o,fill:o,width:0,show:s,paths:Qt.paths.bars({size:[.92,64],align:1}),points:{show:!1}}:{
stroke:e.dashed?Gd(o,70):o,width:1.5,show:s,spanGaps:!1,points:{show:n===1,size:6,fill:o},...e.stacked&&t===0?{fill:Gd(o,
52)}:{},...i.length>0?{dash:i}:{}}}var SP=50,hq=5;function Ml(e){let{answer:t,document:n}=e,o=Y(()=>Rt(t,n),[t,n]),i=La(Dd);return r("div",{class:E2,children:o.
measures.map((s,a)=>r(yq,{...e,shape:o,measure:s,height:gq(i,o),tools:a===0?e.tools:void 0},t.columns[s].name))})}function gq(e,t){
let n=t.measures.length>1;return e===null?n?200:360:Math.max(96,Math.floor(e/t.measures.length)-(t.keys.length>0?108:48))}
function yq(e){let{answer:t,document:n,shape:o,measure:i,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:p=!1}=e,
d=t.columns[i].name,m=(e.form==="stacked"||e.form==="share")&&!Zi(d)?"lines":e.form,f=H(null),h=Y(()=>{let Pe=Xu(t,o,i,l),
$e=l!==null&&f.current?.of===n?KC(f.current.lines,Pe):Pe;return f.current={of:n,lines:$e},$e},[t,o,i,l]),v=Y(()=>t.compare?
Xu(t.compare,o,i):null,[t,o,i]),[y,P]=k(new Set),[x,w]=k(null),[S,E]=k(null),M=m==="share"?"share":qt(d),N=Pe=>Qe(Pe,M),
R=o.keys.map(Pe=>t.columns[Pe].name).join(),G=Y(()=>vq(h,R),[h,R]),L=Lo(h.times),B=h.times.length-1,Q=h.times.find(Pe=>(Pe+
L)*1e3>e.end+1e3)??null,J=Q===null?h.times.length:h.times.indexOf(Q),pe=Y(()=>bq(h,v,G,y,m,J),[h,v,G,y,m,J]),se=(Pe,$e,Re)=>{
let Be=h.series[$e<G.length?$e:0];Be&&e.onPoint?.({start:h.starts[Pe],keys:Be.keys,measure:d,value:Be.values[Pe]??null},
Re)},Ne=Pe=>{let $e={ArrowRight:(x?.at??-1)+1,ArrowLeft:(x?.at??B+1)-1,Home:0,End:B}[Pe.key];if($e!==void 0&&B>=0){let Se=Math.
max(0,Math.min($e,B));return Pe.shiftKey&&e.onSpan&&e.onSpan(...wq(c,h.times,x?.at??Se,Se,L)),w({at:Se,left:-1}),!0}if(Pe.
key!=="Enter"&&Pe.key!=="."||!x)return!1;let Re=Pe.target.getBoundingClientRect(),Be=S?S.left+(h.times[x.at]-S.from)/(S.
to-S.from)*S.width:80;return se(x.at,G.findIndex(Se=>!y.has(Se.key)),new DOMRect(Re.left+Be,Re.top+80,0,0)),!0},me=(Pe,$e,Re)=>{
let[Be,Se]=xq(h.times,Pe,$e,L);Re&&e.onSpan?e.onSpan(Be,Se):e.onZoom(Be,Se)};return r(Je,{title:X(d).text,summary:kq(h,d,
R,N,m),announced:x?H2(h,v,x.at,s,N):"",onKey:Ne,table:r(Qn,{answer:t,document:n,zone:s}),actions:r(A,{children:[e.tools,
e.actions?.(d)]}),legend:R===""?null:r(Ed,{rows:G,all:h.series.length,hidden:y,onHidden:P,text:Pe=>Mt(Qe(Pe,qt(d)),l),...e.
onGroup?{onMenu:(Pe,$e)=>e.onGroup?.(Pe.keys,$e)}:{}}),children:[r(_l,{times:h.times,series:pe,zone:s,unit:M,height:a,cursor:x?.
at??null,of:n,logarithmic:p&&m!=="stacked"&&m!=="share",unfinished:Q,onCursor:(Pe,$e)=>w(Pe===null?null:{at:Pe,left:$e}),
onDrag:me,onPick:se,onBox:Pe=>E($e=>$e!==null&&JSON.stringify($e)===JSON.stringify(Pe)?$e:Pe)}),S&&c&&r(j2,{box:S,from:c.
from,to:c.to}),S&&r(K2,{box:S,flags:u,zone:s}),x&&r(F2,{lines:h,former:v,rows:G,hidden:y,at:x.at,left:x.left,zone:s,text:Pe=>Qe(
Pe,qt(d)),unfinished:Q!==null&&h.times[x.at]>=Q})]})}function vq(e,t){return e.series.slice(0,SP).map(n=>({key:JSON.stringify(
n.keys),keys:n.keys,total:n.total,last:n.values.at(-1)??null,color:Pn(t,n.keys)}))}function bq(e,t,n,o,i,s){let a=e.series.
slice(0,SP).map((d,m)=>({series:d,row:n[m],isShown:!o.has(n[m].key)}));if(i==="stacked"||i==="share"){let d=jC(a.map(({series:m,
isShown:f})=>f?m.values:m.values.map(()=>0)),i==="share");return a.map(({row:m,isShown:f},h)=>({values:d[h],color:m.color,
shown:f,stacked:!0}))}let l=a.filter(({isShown:d})=>d).length<=hq,u=a.map(({series:d,row:m,isShown:f})=>({values:i==="ba\
rs"?d.values:d.values.map((h,v)=>v<s?h:null),color:m.color,shown:f,bars:i==="bars",...l&&d.low?{low:d.low,high:d.high}:{}})),
c=a.map(({row:d,isShown:m})=>{let f=t?.series.find(h=>JSON.stringify(h.keys)===d.key);return f?{values:e.times.map((h,v)=>f.
values[v]??null),color:d.color,shown:m,dashed:!0}:null}).filter(d=>d!==null),p=i==="bars"||s>=e.times.length?[]:a.map(({
series:d,row:m,isShown:f},h)=>({values:d.values.map((v,y)=>y>=s-1?v:null),color:m.color,shown:f,dashed:!0,of:h}));return[
...u,...c,...p]}function xq(e,t,n,o){return[e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??n)+o]}function wq(e,t,n,o,i){
let s=e?t.findIndex(p=>p===e.from):-1,a=e?t.findLastIndex(p=>p<e.to):-1,l=s===n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(
l,o)];return[t[u],t[c+1]??t[c]+i]}function kq(e,t,n,o,i){let s=e.series[0],a=n===""?"":` by ${X(n).text}, ${e.series.length}\
 groups`,l=s?.values.reduce((c,p)=>Math.max(c,p??0),0)??0,u=n!==""&&s?`, ${s.keys.map(c=>X(c).text).join(", ")} leads`:"";
return`${i==="bars"?"Bar":"Line"} chart of ${X(t).text}${a}, ${e.times.length} points, ${i==="share"?"":`at most ${o(l)}`}${u}`}function Fo(e,t,n){let{timezone:o,week_start:i}=e;return oe("v1/times",{body:{...o?{timezone:o}:{},...i?{week_start:i}:{},
...t},signal:n})}async function Jd(e,t){let{texts:[n]}=await oe("v1/times",{body:{texts:[e],...t===""?{}:{timezone:t}}});
if(n&&!n.error)return n;throw new st({code:"time",message:n?.error?.message??"This is no range of time",hint:n?.error?.hint??
""})}function TP(e,t){let{year:n,month:o}=$s(e,t);return{year:n,month:o}}function $y({year:e,month:t},n){let o=e*12+t-1+n;return{
year:Math.floor(o/12),month:o%12+1}}function PP({year:e,month:t},n){let i=(new Date(Date.UTC(e,t-1,1)).getUTCDay()-n+7)%
7,s=new Date(Date.UTC(e,t,0)).getUTCDate();return Array.from({length:Math.ceil((i+s)/7)*7},(a,l)=>new Date(Date.UTC(e,t-
1,1-i+l)).toISOString().slice(0,10))}function Zd(e,t){let{year:n,month:o,day:i}=$s(e,t);return`${n}-${String(o).padStart(
2,"0")}-${String(i).padStart(2,"0")}`}var _P="Hn",MP="Ln",$P="Mn",DP="Nn",EP="Rn",AP="re",OP="An",RP="ci",LP="Dn",NP="gi",BP="Tn",zP="_n";var FP=["sunday","monday","tuesday","wednesday","thursday","friday","saturday"];function IP({document:e,present:t,onChoose:n}){
let o=e.timezone??"UTC",[i,s]=k(null),[a,l]=k(null),u=qe.value.value?.find(({name:x})=>x===e.dataset)?.to,c=i??TP(t?.end?
Date.parse(t.end)-1:u??Date.now(),o),p=Math.max(0,FP.indexOf(e.week_start??"monday")),d=PP(c,p),{counts:m,most:f}=Tq(e,d[0],
d.at(-1),o),h=_q(e,d[0],d.at(-1)),v=x=>t?.start!==void 0&&x>=Zd(t.start,o)&&x<=Zd(Date.parse(t.end)-1,o),y=x=>{a===null?
l(x):n(a<x?`${a} - ${x}`:`${x} - ${a}`)},P=H(null);return r("div",{class:_P,children:[r("div",{class:MP,children:[r(_,{small:!0,
icon:"left",label:"The month before",kind:"quiet",onClick:()=>s($y(c,-1))}),r("span",{class:$P,"aria-live":"polite",children:K(
Date.UTC(c.year,c.month-1,1),"UTC","month")}),r(_,{small:!0,icon:"right",label:"The month after",kind:"quiet",onClick:()=>s(
$y(c,1))})]}),r("div",{ref:P,class:DP,role:"group","aria-label":"Days",onKeyDown:x=>Sq(x,P.current),children:[d.slice(0,
7).map(x=>r("span",{class:EP,"aria-hidden":"true",children:FP[new Date(x).getUTCDay()].slice(0,2)},x)),d.map((x,w)=>{let S=m.
get(x)??0,E=h.get(x);return r("button",{type:"button","data-day":x,tabIndex:w===0?0:-1,"aria-pressed":v(x),"aria-label":`${K(
x,"UTC","day")}, ${F(S)} events${E===void 0?"":`, ${E} hours long`}`,class:xe(AP,!x.startsWith(`${c.year}-${String(c.month).
padStart(2,"0")}`)&&OP,v(x)&&RP,a===x&&LP),onClick:()=>y(x),children:[Number(x.slice(8)),E!==void 0&&r("span",{class:BP,
children:[E," h"]}),r("span",{class:NP,style:{width:`${f>0?Math.sqrt(S/f)*100:0}%`}})]},x)})]}),r("p",{class:zP,children:a===
null?"Choose the first day; bars show how many events there are.":`From ${K(a,"UTC","day")}: choose the last day.`})]})}
function Sq(e,t){let n=new Map([["ArrowLeft",-1],["ArrowRight",1],["ArrowUp",-7],["ArrowDown",7]]).get(e.key),o=[...t?.querySelectorAll(
"[data-day]")??[]],i=o.indexOf(e.target);if(n===void 0||i<0)return;e.preventDefault();let s=o[Math.max(0,Math.min(i+n,o.
length-1))];for(let a of o)a.tabIndex=a===s?0:-1;s.focus()}function Tq(e,t,n,o){let{dataset:i,timezone:s}=e,{answer:a,of:l}=gt(
{dataset:i,...s?{timezone:s}:{},from:t,to:`${n}T23:59:59.999999`,aggregate:{measures:["count()"],by:["time('1d')"],limit:100}}),
u=l?.from===t?Pq(a):[],c=new Map(u.map(([p,d])=>[Zd(String(p),o),Number(d)]));return{counts:c,most:Math.max(0,...c.values())}}
function Pq(e){return e&&"rows"in e?e.rows:[]}function _q(e,t,n){let[o,i]=k(new Map);return z(()=>{let s=new AbortController;
return Fo(e,{texts:[`${t} - ${n}`]},s.signal).then(({texts:a})=>i(new Map(a[0]?.odd_days?.map(({date:l,hours:u})=>[l,u]))),
()=>{}),()=>s.abort()},[t,n,e.timezone]),o}function Yd(e){let[t,n]=k([]);return z(()=>{let o=new AbortController;return Fo(e,{presets:!0},o.signal).then(i=>n(i.presets??
[]),()=>{}),()=>o.abort()},[e.timezone,e.week_start]),t}function hn(e){let t=e.from!==void 0&&e.to==="now"?void 0:e.to;de({document:Te(Te(ye.value,"from",e.from),"to",t)})}async function Qd(e,t){
let{from:n,to:o}=e,i=[n===void 0?"all":`since ${n}`,o===void 0?"before now":`before ${o}`],{texts:[s,a]}=await Fo(e,{texts:i},
t),l=s?.error??a?.error;if(l||s?.start===void 0||a?.end===void 0)return{text:i.join(", "),...l?{error:l}:{}};let{texts:[
u]}=await Fo(e,{texts:[`${s.start} - ${a.end}`]},t);return{...u,relative:/now/.test(`${n}${o??"now"}`)}}async function Xd(e){
try{let t=ye.value,n=await Qd(t);if(n.start===void 0){ee("The range has no start: choose one before it is moved.");return}
let{texts:[o]}=await Fo(t,{texts:[`${n.start} - ${n.end}`],...e});o?.error?ee(o.error.message):o&&ye.value===t&&hn(o)}catch(t){
ee(U(t).message)}}async function HP(e){let t=await Qd(e);if(t.start===void 0)return null;let{texts:[n]}=await Fo(e,{texts:[
`${t.start} - ${t.end}`],shift:-1});if(n?.start===void 0)return null;let o=/T00:00:00(Z|[+-]\d\d:\d\d)$/;if(!o.test(n.start)||
!o.test(t.start)){let c=Math.round((Date.parse(t.start)-Date.parse(n.start))/6e4);return c<1?null:c%1440===0?`${c/1440}d`:
`${c}m`}let[i,s]=[n.start.slice(0,10),t.start.slice(0,10)],[a,l]=[i,s].map(c=>c.split("-").map(Number)),u=(l[0]-a[0])*12+
l[1]-a[1];return a[2]===l[2]&&u>0?u%12===0?`${u/12}y`:`${u}mo`:`${Math.round((Date.parse(s)-Date.parse(i))/864e5)}d`}var qP="qn",VP="Fn",WP="hi",UP="fi",KP="Gn",jP="ui",GP="Jn",em="Kn";function JP({wrong:e,onDone:t}){let n=ye.value,{from:o,to:i}=n,s=n.timezone??"UTC",a=Mq(o,i,s),{draft:l,read:u}=$q(),[c,
p]=k(e),d=Yd(n),m=H(0),f=P=>{m.current++,hn(P),t()},h=async P=>{let x=++m.current;try{let{texts:[w]}=await Fo(n,{texts:[
P.trim()===""?"all":P]});if(x!==m.current||!w)return;w.error?p({message:w.error.message,hint:w.error.hint??""}):f(w)}catch(w){
x===m.current&&p(U(w))}},v=DC(n),y=l?.error?null:l??a;return r("div",{class:VP,children:[r(Jt,{label:`Range, on the cloc\
k of ${s}`,value:MC(n),placeholder:"last 2 hours, 14 May 9:30 - 10:15, 2026-05, now-1w/w",onInput:P=>{p(null),u(P)},onCommit:P=>{
h(P)},error:c,autofocus:!0,note:y?$C(y,s):l?.error?.message}),r("div",{class:WP,children:[r("div",{class:UP,role:"group",
"aria-label":"Usual ranges",children:d.map(P=>r(_,{small:!0,kind:"plain",class:KP,pressed:Hs(P,n),onClick:()=>f(P),children:P.
text.charAt(0).toUpperCase()+P.text.slice(1)},P.text))}),r(IP,{document:n,present:a,onChoose:P=>{h(P)}})]}),r("div",{class:jP,
children:[v&&r(_,{small:!0,kind:"outlined",pressed:v.isWhole,onClick:()=>hn(v.isWhole?v.open:v.whole),children:"Whole pe\
riods only"}),a?.relative&&a.start!==void 0&&r(_,{small:!0,kind:"outlined",icon:"pause",onClick:()=>f({text:"",from:a.start,
to:a.end}),children:"Freeze as it is now"})]})]})}function Mq(e,t,n){let[o,i]=k(null);return z(()=>{let s=new AbortController;
return Qd(ye.value,s.signal).then(i,a=>{Cn(a)||i(null)}),()=>s.abort()},[e,t,n]),o?.error?null:o}function $q(){let[e,t]=k(
null),n=H(null),o=i=>{if(n.current?.abort(),n.current=new AbortController,i.trim()===""){t(null);return}Fo(ye.value,{texts:[
i]},n.current.signal).then(({texts:s})=>t(s[0]??null),()=>{})};return z(()=>()=>n.current?.abort(),[]),{draft:e,read:o}}function ZP(){let e=H(null),[t,n]=k(!1),o=Rr(ye.value,ye.value.timezone??"UTC"),{error:i}=qn.result.value,s=ai(i,"from")??
ai(i,"to"),a="The question";return nr([{keys:"t",label:"Range of time",group:a,act:()=>n(!0)},{keys:"[",label:"The range\
 before",group:a,act:()=>{Xd({shift:-1})}},{keys:"]",label:"The range after",group:a,act:()=>{Xd({shift:1})}},{keys:"-",
label:"Zoom out",group:a,act:()=>{Xd({zoom:2})}}]),r(A,{children:[r(_,{buttonRef:e,icon:"calendar",after:"down",kind:s?"\
danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:r("span",{class:qP,children:o})}),s&&!t&&r("div",
{class:em,children:r(ce,{error:s})}),t&&r(Gt,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:r(
JP,{wrong:s,onDone:()=>n(!1)})})]})}var Dq=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}];function YP({answer:e,
intervals:t,of:n,zone:o,bars:i,actions:s}){let[a,l]=k("lines"),[u,c]=k(!1),[p,d]=k(null),{openAt:m,menu:f}=Br(),h=Aq(n,e),
v=Rt(e,n),y=v.keys.length>0&&v.measures.some(E=>Zi(e.columns[E].name));z(()=>d(null),[JSON.stringify(n)]);let P=Y(()=>UC(
t),[t]),x=E=>Object.fromEntries(v.keys.map((M,N)=>[e.columns[M].name,E[N]])),w=e.columns[v.time]?.name??"time",S=({start:E,
keys:M,measure:N,value:R},G)=>m({document:n,mark:{keys:{[w]:E,...x(M)},measure:N},anchor:G,value:R,items:[{label:"Note h\
ere…",icon:"plus",act:()=>po({kind:"note",time:E})}]});return r(A,{children:[r(Ml,{answer:e,document:n,zone:o,form:i?"\
bars":y?a:"lines",logarithmic:u,intervals:P,end:Ey(e),flags:h.flags,span:p,onZoom:(E,M)=>hn({from:ns(E),to:ns(M)}),onSpan:(E,M)=>d(
{from:E,to:M}),onPoint:S,onGroup:(E,M)=>m({document:n,mark:{keys:x(E)},anchor:M,value:E[0]}),tools:r(A,{children:[y&&!i&&
r(kt,{label:"Form",choices:Dq,value:a,onChange:l}),!i&&r(_,{small:!0,kind:"outlined",pressed:u,onClick:()=>c(!u),children:"\
Log"})]}),actions:s}),p&&r(hl,{document:n,mark:{time:{from:ns(p.from),to:ns(p.to)}},label:`${K(p.from*1e3,o)} to ${K(p.to*
1e3,o)}`,onClear:()=>d(null),children:[r(_,{small:!0,kind:"outlined",icon:"search",onClick:()=>hn({from:ns(p.from),to:ns(
p.to)}),children:"Zoom"}),r(_,{small:!0,kind:"outlined",icon:"plus",onClick:()=>po({kind:"note",time:ns(p.from),to:ns(p.
to)}),children:"Note"})]}),r(Eq,{answer:e,of:n,zone:o}),h.menu,f]})}function Eq({answer:e,of:t,zone:n}){let{choose:o,menu:i}=Pd(
e,t);return r("div",{class:JS,children:[r(Qn,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),i]})}function ns(e){
return new Date(e*1e3).toISOString()}function Ey(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(
String(t)))}function Aq(e,t){let[n,o]=k(!0),[i,s]=k(null),a=Md(e.dataset,t.query?.from,t.query?.to);nr([{keys:"m",label:"\
Show or hide notes",group:"Charts",act:()=>o(!n)}]);let l=Y(()=>(n?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.
to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:p=>s({note:c,anchor:p})})),[a,n]),u=i&&r(ho,{anchor:i.anchor,label:"\
Note",head:V(i.note.text),onClose:()=>s(null),items:[{label:"Remove the note",icon:"trash",danger:!0,act:()=>{$d(i.note.
id)}}]});return{flags:l,menu:u}}function QP({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return r(De,{icon:"search",title:"Noth\
ing found",actions:r(A,{children:[n&&r(_,{kind:"primary",onClick:()=>hn({}),children:"All data"}),t&&r(_,{kind:"outlined",
onClick:()=>de({document:Te(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&r(_,{kind:"outlined",onClick:Ro,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var Oq=8;
function XP({document:e,chart:t}){let n=pl(Ae(e.dataset).value.value);return r(De,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,Oq).map((o,i)=>r(_,{kind:i===0?"pr\
imary":"outlined",onClick:()=>de({as:t,document:Ju({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:X(o.value).
text},o.value)):r(_,{kind:"primary",onClick:()=>de({as:"table",document:Ju(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var Ay=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await oe(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(Cn(t))
return;this.error=U(t)}this.busy=!1,this.changed()}};function $l(e,t){let[,n]=gh(s=>s+1,0),o=H(null);z(()=>{if(!e)return;
let s=new Ay(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let i=o.current?.key===t?o.current.
pages:null;return{columns:i?.first?.columns??[],pages:i?.pages??[],first:i?.first??null,busy:i?.busy??e!==null,error:i?.
error??null,hasMore:i?.hasMore??!1,more:i?.more??Rq}}function Rq(){}function tm(e){return{...Fe(e),aggregate:{measures:["count()"]}}}var Lq=7.2,Nq=24,Bq=72,zq=300;function e_(e,t,n){let o=ge(e.query?.samples?.columns),i=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:Fq(e,s,a,n),expression:Hq(o[a]??be(s.name))}));return t===null?i:t.map(s=>i.find(a=>a.name===s)).filter(
s=>s!==void 0)}function Fq(e,t,n,o){let i=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,Oy(a[n],t,o).length),t.name.length);
return Math.round(Math.max(Bq,Math.min(zq,i*Lq+Nq)))}function Oy(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
K(e,n,"millisecond"):typeof e=="number"&&tr(t)?Qe(e,qt(t.name),!0):X(e).text}var Iq=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function Hq(e){return Iq.test(e)?e:null}function Ry(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?_n(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function Ly(e){let{document:t}=Ve.value;We({document:Te(t,"where",Eo(t.where,e)),open:[]},e)}function n_(e){let{document:t}=Ve.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return We({document:Te(t,s,e),open:[]},
n)}let o=t.aggregate??As("explore",null,{events:[]}).aggregate,i=[...ge(o.by).filter(s=>s!==e),e];We({view:"explore",document:{
...Fe(t),aggregate:{...o,by:i}},as:null,open:[]},n)}var t_=5*6e4;function o_(e,t,n){let o=Date.parse(t),i=Fe({...e,from:new Date(
o-t_).toISOString(),to:new Date(o+t_).toISOString()});delete i.where,po({kind:"events",document:{...i,samples:{order:"ti\
me asc"}},label:`5 min around ${K(t,n,"second")}`})}function r_(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=Fe(Ve.value.document.dataset===e.dataset?Ve.value.document:e),i=n.map(({event:s})=>({where:$r(s)}));We({view:"\
funnel",document:{...o,funnel:{steps:i,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var s_="mi",nm="ae",a_="C",l_="On",om="Pn",u_="Qn",rm="E",c_="Vn",p_="vi",d_="Wn",m_="Yn",f_="Zn",h_="wi",g_="ep",y_="ip",
v_="rp",yc="bi",b_="ap",x_="tp",w_="op",k_="np";function C_(e){let{row:t,columns:n,zone:o,template:i,isOpen:s,current:a,wrap:l,onToggle:u}=e;return r(A,{children:[r("di\
v",{role:"row",class:xe(nm,s&&l_),style:{gridTemplateColumns:i},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[r("span",{role:"cell",class:om,children:r("button",{type:"button",
class:u_,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:r(ie,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:p})=>r("span",{role:"cell",class:rm,"data-type":p.type,children:r(S_,{value:t[c],
column:p,zone:o,most:l?1e3:200})},c))]}),s&&r(qq,{...e})]})}function S_({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?r($,{value:e,most:o}):r($,{shown:{text:Oy(e,t,n),kind:e===null?"null":"value"}})}function qq({
row:e,all:t,zone:n,document:o,opened:i}){let[s,a]=k(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${X(c).text}`.toLowerCase().includes(s.toLowerCase()));return r("div",{role:"row",class:c_,children:r("di\
v",{role:"cell",class:p_,children:[r("div",{class:d_,children:[r(Wq,{row:e,all:t,zone:n,document:o,opened:i}),t.length>8&&
r("input",{class:m_,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
r("dl",{class:f_,children:l.map(({column:u,value:c})=>r(Vq,{column:u,value:c,zone:n},u.name))})]})})}function Vq({column:e,
value:t,zone:n}){let o=be(e.name),i=e.type!=="timestamp"&&!Array.isArray(t),s=X(e.name).text;return r("div",{class:h_,children:[
r("dt",{class:g_,children:r($,{value:e.name,most:64})}),r("dd",{class:y_,children:r(S_,{value:t,column:e,zone:n,most:4e3})}),
r("dd",{class:v_,children:[i&&r("button",{type:"button",class:yc,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>Ly(
Ry(o,t,!1)),children:"="}),i&&r("button",{type:"button",class:yc,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>Ly(Ry(o,t,!0)),children:"≠"}),i&&r("button",{type:"button",class:yc,"aria-label":`Break down by ${s}`,onClick:()=>n_(
o),children:"by"}),r("button",{type:"button",class:yc,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>Ie(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(ie,{name:"copy",size:14})})]})]})}function Wq({
row:e,all:t,zone:n,document:o,opened:i}){let s=Ae(o.dataset).value.value,a=(p,d=e)=>p===void 0?void 0:d[t.findIndex(m=>m.
name===p)],l=a("time"),u=a(s?.actors?.[0]),c=i.map(p=>({time:a("time",p),event:a(s?.event??"event",p)})).filter(p=>typeof p.
time=="string"&&typeof p.event=="string");return r(A,{children:[typeof u=="string"&&r(_,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>ve(nl(o.dataset,u)),children:r("span",{children:["Timeline of ",r($,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&r(_,{small:!0,kind:"outlined",icon:"clock",onClick:()=>o_(o,l,n),children:"5 min around"}),c.length>
0&&r(_,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>r_(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),r(_,{small:!0,kind:"outlined",icon:"braces",onClick:()=>Ie(JSON.stringify(Object.fromEntries(t.map(({
name:p},d)=>[p,e[d]])),null,2),"The event"),children:"JSON"})]})}function im({paging:e,document:t,zone:n,wanted:o=null,wrap:i=!1}){let s=H(null),[a,l]=k(new Set),[u,c]=k("0:0"),p=Y(()=>e.
first?e_(e.first,o,n):[],[e.first,o,n]),d=Y(()=>e.pages.flatMap(Uq),[e.pages]),m=Y(()=>Kq(d,a),[d,a]);if(!e.first)return e.
error?r(T_,{error:e.error,onAgain:e.more}):r("div",{class:w_,children:r(Ce,{lines:12})});if(e.pages.length===0)return r(
"p",{class:k_,children:"No event passes."});let f=v=>{let y=new Set(a);y.delete(v)||y.add(v),l(y),c(v)},h=`28px ${p.map(
({width:v})=>`${v}px`).join(" ")} minmax(0, 1fr)`;return r("div",{ref:s,class:s_,role:"table","aria-label":"Events","dat\
a-wrap":i,onKeyDown:v=>jq(v,s.current),children:[r("div",{class:xe(nm,a_),role:"row",style:{gridTemplateColumns:h},children:[
r("span",{role:"columnheader",class:om,children:r("span",{class:"spoken",children:"Open"})}),p.map(({name:v,at:y})=>r("s\
pan",{role:"columnheader",class:rm,children:r($,{value:v,most:48})},y))]}),d.map((v,y)=>r(Zq,{at:y,rows:v,scroller:s,render:(P,x)=>{
let w=`${y}:${x}`;return r(C_,{row:P,all:e.first.columns,columns:p,zone:n,document:t,template:h,isOpen:a.has(w),current:u===
w,wrap:i,opened:m,onToggle:()=>f(w)},x)}},y)),r(Yq,{paging:e,scroller:s})]})}var Ny=25;function Uq(e){return Array.from(
{length:Math.ceil(e.length/Ny)},(t,n)=>e.slice(n*Ny,(n+1)*Ny))}function Kq(e,t){return[...t].map(n=>{let[o,i]=n.split(":").
map(Number);return e[o]?.[i]}).filter(n=>n!==void 0)}function jq(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,
o=e.target instanceof Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let i=[...t.querySelectorAll(
"[data-opener]")];e.preventDefault(),e.stopPropagation(),i[i.indexOf(o)+n]?.focus()}var Gq="800px",Jq=2;function Zq({rows:e,
scroller:t,render:n,at:o}){let i=H(null),[s,a]=k(o<Jq),l=H(e.length*_p());return z(()=>{let u=i.current;if(!u)return;let c=new IntersectionObserver(
([p])=>{p&&(p.isIntersecting||(l.current=p.boundingClientRect.height||l.current),a(p.isIntersecting))},{root:t.current,rootMargin:Gq});
return c.observe(u),()=>c.disconnect()},[]),r("div",{ref:i,role:"rowgroup","data-block":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function Yq({paging:e,scroller:t}){let n=H(null),o=H(e.more);return o.current=e.more,z(()=>{
if(!n.current)return;let i=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return i.observe(n.current),()=>i.disconnect()},[e.pages.length]),r("div",{ref:n,class:b_,children:[e.error&&r(
T_,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function T_({
error:e,onAgain:t}){return r("div",{class:x_,children:[r(ce,{error:e}),r(_,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var __="pp",M_="dp",$_="lp",By="xp",D_="sp",E_="cp",A_="te";function O_({all:e,wanted:t,onWanted:n}){let o=H(null),[i,s]=k(!1),[a,l]=k(""),u=t??e,c=p=>{let d=e.filter(m=>m===p?!u.includes(
p):u.includes(m));n(d.length===e.length?null:d)};return r(A,{children:[r(_,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:i,disabled:e.length===0,onClick:()=>s(!i),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),i&&r(Gt,{anchor:o.current,role:"dialog",label:"Columns",class:D_,onClose:()=>s(!1),children:[
r("input",{class:Ke,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:p=>l(p.currentTarget.value)}),
r("div",{class:E_,children:e.filter(p=>p.toLowerCase().includes(a.toLowerCase())).map(p=>r("label",{class:A_,children:[r(
"input",{type:"checkbox",checked:u.includes(p),onChange:()=>c(p)}),r($,{value:p,most:40,middle:!0})]},p))})]})]})}var Qq=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function R_({document:e,zone:t,actions:n}){let[
o,i]=k(!1),[s,a]=k(null),l=/asc|^time$/.test(e.samples?.order??""),u=$l({path:"v1/query",body:d=>({...e,samples:{...e.samples,
...d===void 0?{}:{cursor:d}}})},JSON.stringify(e)),c=gt(tm(e)),p=c.answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;
return r("section",{class:__,"aria-label":"Raw events",children:[r("div",{class:M_,children:[r("h2",{class:$_,children:typeof p==
"number"?`${F(p)} events`:"Raw events"}),r(kt,{label:"Order",choices:Qq,value:l?"oldest":"newest",onChange:d=>ue("sample\
s.order",d==="oldest"?"time asc":void 0)}),r(O_,{all:u.columns.map(({name:d})=>d),wanted:s,onWanted:a}),r(_,{small:!0,kind:"\
outlined",pressed:o,onClick:()=>i(!o),children:"Wrap"}),n]}),r(Xq,{document:e,zone:t}),r(im,{paging:u,document:e,zone:t,
wanted:s,wrap:o})]})}function Xq({document:e,zone:t}){let n=Y(()=>({...Fe(e),compare:void 0,aggregate:{measures:["count(\
)"],by:["time('auto')"]}}),[e]),{answer:o}=gt(Te(n,"compare",void 0)),[i,s]=k(null),a=Y(()=>o&&"rows"in o&&"columns"in o?
Xu(o,Rt(o,n),1):null,[o]),l=Y(()=>a?.series[0]?[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<
2?r("div",{class:By}):r("div",{class:By,children:r(_l,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:i,onCursor:s,
onDrag:(u,c)=>hn({from:new Date(Math.floor(u)*1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function L_({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!rr(e)||n==="heat"&&!ge(e.aggregate?.by).some(Ji)))return r(XP,{document:e,chart:n});if(!o||!i||!("columns"in o))
return s==="error"?null:r(Ce,{});let l=o.query?.timezone??i.timezone??"UTC",u=r(VC,{document:i,answer:o,zone:l}),c=()=>u;
if(i.samples)return r(R_,{document:i,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return r(QP,{document:i});let p=rr(
i),d=eV(n,i)?n:pd(i);return d==="distribution"&&p?r(RS,{answer:o,of:i,bins:p,zone:l,actions:u}):d==="heat"&&p?r(k2,{answer:o,
of:i,bins:p,zone:l,actions:u}):Rt(o,i).time>=0&&!p&&(d==="line"||d==="bar")?r(YP,{answer:o,intervals:t.intervals,of:i,zone:l,
bars:d==="bar",actions:c}):d==="bar"?r(QS,{answer:o,of:i,document:e,zone:l,actions:c}):r(YS,{answer:o,of:i,document:e,zone:l,
actions:c})}function eV(e,t){let n=ge(t.aggregate?.by).some(Ji);return e==="distribution"?rr(t)!==null&&!n:e==="heat"?rr(
t)!==null&&n:e==="table"||rr(t)===null}var zy="[data-stop]";function sm(e){return[...e.querySelectorAll(zy)].filter(t=>t.closest("[data-sentence]")===e)}function N_(e){
if(!e)return;let t=sm(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function B_(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(zy)||t.closest("[data-sentence]")!==e))for(let n of sm(
e))n.tabIndex=n===t?0:-1}function z_(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=sm(e),o=n.indexOf(
t.target);if(o<0)return!1;let i=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return i===null?!1:(n[Math.max(0,Math.min(i,n.length-1))]?.focus(),!0)}function Xn(e,t,n){requestAnimationFrame(()=>{
let o=i=>e?.querySelector(`${zy}[data-stop="${CSS.escape(i)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function Fy(){
let e=document.querySelector("[data-sentence]"),t=e?sm(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var Iy="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";var os=(e,t)=>["where",...t.map(n=>`${e}.${n}`)],Rn={aggregate:os("aggregate",["measures","by","having","over"]),samples:os(
"samples",["columns","order"]),funnel:os("funnel",["per","steps","order","window","count","exclude","hold","by","attribu\
tion"]),retention:os("retention",["per","start","return","cohort","mode","period","periods","by","day","at_least"]),lifecycle:os(
"lifecycle",["per","period","event","created"]),stickiness:os("stickiness",["per","period","event"]),paths:os("paths",["\
per","start","end","before","after","node","gap","count","exclude"]),difference:os("difference",["over","selection","bas\
eline","properties"])};var tV=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function F_(e){let t=e.replaceAll(" ","");return tV.test(t)?t:null}function ea(e,t){
return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var am=[["30m","30 minutes"],["1h",
"1 hour"],["1d","24 hours"],["7d","a week"],["14d","two weeks"],["30d"],["90d"]],bi=[["1m","a minute"],["5m"],["10m"],["\
30m","half an hour"],["1h","an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function I_(e,t,n){let o=ai(e,t);if(!o||!n)return o;let i=o.span?.start??0;return i>=n.start&&i<Math.max(n.end,n.start+1)?
o:null}function q_(e,t,n){let o=_u(t.where),i=Dn(e,o);if(typeof i=="string")return Te(e,o,t.span?H_(i,t.span,n):n);let s=o.slice(
0,-1),a=Dn(e,s);return o.at(-1)!==0||typeof a!="string"?null:Te(e,s,t.span?H_(a,t.span,n):n)}function H_(e,t,n){let{start:o,
end:i}=Bi(e,t);return e.slice(0,o)+n+e.slice(i)}function lm(e,t){let n=q_(ye.value,e,t);n&&de({document:n})}var V_="gp",W_="hp",U_="fp";var K_=Oa({document:{dataset:""},error:null,sentence:()=>null});function St(){return La(K_)}function $t({document:e,error:t,
label:n,children:o}){let i=H(null);it(()=>N_(i.current));let s=a=>{!a.defaultPrevented&&z_(a.currentTarget,a)&&a.preventDefault()};
return r(K_.Provider,{value:{document:e,error:t,sentence:()=>i.current},children:r("div",{ref:i,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:V_,onKeyDown:s,onFocusIn:a=>{B_(a.currentTarget,a.target)},children:o})})}function we({word:e,
children:t}){return r("span",{class:W_,children:[e!==void 0&&r(Dl,{children:e}),t]})}function Dl({children:e}){return r(
"span",{class:U_,children:e})}function j_({id:e,error:t}){return r(ce,{...e===void 0?{}:{id:e},error:t,onHint:n=>lm(t,n)})}var G_="up",J_="u",Z_="mp",Y_="vp",Q_="wp",X_="bp",eM="yp",tM="oe",nM="kp",oM="I",qy="zp";function gn(e){let{stop:t,label:n,path:o=t,span:i,draft:s=!1,problem:a=null}=e,l=St(),u=H(null),c=ht(),[p,d]=k(!1),m=s?null:
I_(l.error,o,i),f=m!==null||a!==null,h=rV(m,a,e.onHint),v=async()=>{await e.onRemove?.(),Xn(l.sentence(),t,e.after)},y=e.
editor!==void 0||e.menu!==void 0;return r("span",{class:G_,"data-path":o,children:[r("span",{class:xe(J_,s&&Y_,f&&Q_,e.quiet&&
X_,p&&Z_),children:[f&&r("span",{class:eM,children:r(ie,{name:"error",size:14})}),r("button",{ref:u,type:"button",class:tM,
"data-stop":t,tabIndex:-1,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":y?p:void 0,"aria-invali\
d":f||void 0,"aria-describedby":f?`${c}-problem`:void 0,onClick:()=>d(!p),onKeyDown:P=>iV(P,e,v,h),children:[r("span",{class:"\
spoken",children:[e.what,": "]}),e.children,e.menu&&r("span",{class:nM,children:r(ie,{name:"down",size:12})})]}),e.onRemove&&
r("button",{type:"button",class:oM,tabIndex:-1,"aria-label":`Remove ${V(n)}`,onClick:v,children:r(ie,{name:"close",size:12})})]}),
m&&r("span",{class:qy,children:r(j_,{id:`${c}-problem`,error:m})}),a&&r("span",{class:qy,children:r(ce,{id:`${c}-problem`,
error:a,onHint:e.onHint})}),p&&e.menu&&r(ho,{anchor:u.current,label:V(n),items:e.menu,onClose:()=>d(!1)}),p&&e.editor&&r(
Gt,{anchor:u.current,role:"dialog",label:V(n),onClose:()=>{d(!1),e.onLeave?.()},children:e.editor(()=>d(!1))})]})}function rV(e,t,n){
let o=t??e,i=o?tg(o.hint):null;return i===null?null:t?n?()=>n(i):null:()=>lm(e,i)}function iV(e,t,n,o){let i=e.key==="En\
ter"&&o?o:sV(e,t,n);i&&(e.preventDefault(),i())}function sV(e,{onNegate:t,onOptional:n,onMove:o,onRemove:i},s){return e.
altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:
e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?i?s:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var iM="yi",sM="jp";function Ho({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...i}){return r("div",{class:iM,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&r("div",{class:sM,children:e}),r(Wi,{...i,inline:!0,autofocus:!0,eager:!0})]})}function rs(e){let{path:t,what:n,value:o,none:i,unit:s}=e,a=e.onChange??(l=>ue(t,l));return r(gn,{stop:t,what:n,label:`${n}\
: ${o??i}${o!==null&&s?` ${s}`:""}`,onRemove:e.onRemove,editor:l=>r(lV,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?i:r($,{value:o,most:24}),o!==null&&s&&` ${s}`]})}function lV({what:e,value:t,usual:n,read:o,wrong:i,none:s,onChange:a,
onCancel:l}){let[u,c]=k(""),[p,d]=k(!1),m=u.trim(),f=n.filter(([y,P])=>m===""||y.startsWith(m)||(P??"").includes(m)),h=y=>{
let P=o(y);P===null?d(!0):a(P)},v=[...m!==""&&!f.some(([y])=>y===m)&&o(m)!==null?[{value:m,label:m,note:"as it is typed"}]:
[],...f.map(([y,P])=>({value:y,label:y,note:P,selected:y===t})),...m===""&&t!==null?[{value:null,label:s,note:"the defau\
lt"}]:[]];return r(Ho,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:y=>{c(y),d(!1)},options:v,onPick:y=>y===null?a(void 0):
h(y),onTake:h,onCancel:l,onLeave:l,invalid:p,foot:p||m!==""&&o(m)===null?i:void 0})}function wo(e){return r(rs,{usual:am,
...e,read:F_,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}var uV=["dataset","define","params","timezone","week_start","missing"];function qo(e,t){let n=uV.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function Vy(e,t,n){return(await oe(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var cV=2e3,ta=new Map,um=new Map,lM=le(0),aM;function El(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function Al(e,t){lM.value;let n=JSON.stringify(e),o=Ha.value,i=t.filter(a=>a.text!==""&&!ta.has(El(n,a))),s=i.map(
a=>El(n,a)).join(`

`);return z(()=>{i.length>0&&o!=="away"&&pV(n,e,i)},[s,o]),t.map(a=>ta.get(El(n,a))??null)}async function uM(e,t,n){let o=JSON.
stringify(e),i=ta.get(El(o,t));if(i)return i;let[s]=await Vy(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return cM(o,t,s),s}function pV(e,t,n){let o=um.get(e)??{context:t,texts:new Map};for(let i of n)o.texts.
set(El(e,i),i);um.set(e,o),aM??=setTimeout(()=>{aM=void 0,dV()},0)}async function dV(){let e=[...um];um.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let i=[...o.values()];(await Vy(n,i).catch(()=>[])).forEach((a,l)=>cM(t,i[l],
a))})),lM.value++}function cM(e,t,n){ta.size>=cV&&ta.delete(ta.keys().next().value),ta.set(El(e,t),n)}async function ur(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await uM(e,{kind:t,text:n}),{error:i}=o;return i?
{parsed:o,problem:{message:i.message,hint:i.hint??"",span:i.span??null}}:{parsed:o,problem:null}}catch(o){let{code:i,message:s,
hint:a,span:l}=U(o);return{parsed:null,problem:i==="away"?null:{message:s,hint:a,span:l}}}}function Ol(e,t,n){if(!t)return n;
let{start:o,end:i}=Bi(e,t);return e.slice(0,o)+n+e.slice(i)}var mV=new Set(["has","contains","starts_with","ends_with"]);function Ll({property:e,operator:t,values:n}){let o=be(e),i=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:mV.has(i)?`${t}(${o}, ${n.map(vc).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(vc).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(vc).join(" and ")}`}
function vc(e){return typeof e=="string"?_n(e):String(e)}var fV=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function mM(e){for(let[t,n]of fV){if(e===t)return n;if(e===n)return t}
return e}var pM=["=","!=","in","not in"],Rl=["is null","is not null"],Wy=[">=",">","<","<=","between","not between"],dM=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function cm(e){switch(e){case"bool":return["is true","is false",...Rl];case"string":return[
...pM,...dM,...Rl];case"int64":case"float64":return["=",...Wy,"!=","in","not in",...Rl];case"timestamp":return[...Wy,...Rl];case"\
list of strings":return["has","not has",...Rl];case"unknown":return[...pM,...Wy,...dM,"has","not has",...Rl]}}function eo(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function na(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var fM={property:null,type:"unknown",operator:null,values:[]};function hM(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function Uy({property:e,operator:t}){return e===null?"property":t===null||eo(t)===0?"operator":
"values"}function gM(e,t,n){return e.operator!==null&&e.type===n&&cm(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function yM(e,t){let n=eo(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function pm(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function vM(e,t){let n=e.operator===null?0:eo(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function Ky({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=eo(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function bc(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||Ky(e)!==null)return null;
if(eo(n)!=="many"||!o.includes(null))return Ll({property:t,operator:eo(n)==="many"?na(n,o.length):n,values:o});let i=n===
"!="||n==="not in",s=Ll({property:t,operator:i?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=Ll({property:t,operator:na(i?"!=":"=",a.length),values:a});return i?`${l} and ${s}`:`(${l} or ${s})`}function jy(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function bM(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),i=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!i?[...new Set(o)]:null}function Hr(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let i=o.
indexOf(n);i>0;i=o.indexOf(n,i+1))if(!/[\p{L}\p{N}]/u.test(o[i-1]))return 1;return o.includes(n)?2:3}function qr(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:Hr(n(o),t)})).filter(o=>o.grade<3).sort((o,i)=>o.grade-i.grade).map(({item:o})=>o)}var xM={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function Nl(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function wM({operators:e,present:t,onPick:n,onBack:o,onCancel:i,onLeave:s,head:a}){let[l,u]=k(""),c=e.filter(
f=>f===l.trim()),p=e.filter(f=>f!=="in"&&f!=="not in"),d=c.length>0?c:qr(p,l,f=>`${f} ${Nl(f)} ${xM[f]}`),m=f=>f===t||t!==
null&&f===na(t,1);return r(Ho,{label:"Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:i,onLeave:s,onBackspace:o,
options:d.map(f=>({value:f,label:Nl(f),note:xM[f],selected:m(f)})),onPick:n,onTake:()=>{}})}var Jy="ne",kM="pe",CM="Xp";var Zy=8;function SM({draft:e,stage:t,onStage:n,onDraft:o}){let{property:i,operator:s,values:a}=e;return i===null?null:r(
A,{children:[r("button",{type:"button",class:Jy,"data-present":t==="property",onClick:()=>n("property"),children:r($,{value:i,
most:40,middle:!0})}),s!==null&&r("button",{type:"button",class:Jy,"data-present":t==="operator",onClick:()=>n("operator"),
children:Nl(s)}),t==="values"&&a.slice(0,Zy).map(l=>r("button",{type:"button",class:kM,onClick:()=>o(pm(e,l)),children:[
r("span",{class:"spoken",children:"Remove "}),r($,{value:l,most:24,middle:!0}),r(ie,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>Zy&&r("span",{class:CM,children:["and ",q(a.length-Zy)," more"]})]})}var TM=50;function PM(e,t,n,o){return oe(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:TM},
signal:o})}function Yy(e,t,n,o,i){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:p,params:d,missing:m}=e,f={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:p,params:d,missing:m,limit:TM};return oe(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:f,signal:i})}function _M(e,t){let[n,o]=k(null);return z(()=>{if(e===null)return;let i=new AbortController;return t(i.signal).then(s=>{
i.signal.aborted||o({key:e,value:s,error:null})},s=>{Cn(s)||o(a=>({key:e,value:a?.value??null,error:U(s)}))}),()=>i.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function dm(e,t,n,o=()=>!0){let{dataset:i}=e,
s=t.trim(),a=_M(`${i}
${n.join()}
${s}`,d=>PM(i,s,n,d)),l=gV(e,s),u=a.fresh&&a.value?a.value:{names:yV(i,s),more:0},c=new Set(l.map(({name:d})=>d));return{
names:[...l,...u.names.filter(({name:d})=>!c.has(d))].filter(d=>d.kind==="function"||o(d.type)),more:u.more}}function gV({
define:e},t){return Object.keys(e??{}).filter(n=>Hr(n,t)<3).map(n=>({kind:"definition",name:n,text:be(n),type:"unknown",
filled:1}))}function yV(e,t){let n=Ae(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:i,type:s,
filled:a})=>({kind:"property",name:i,text:be(i),type:s,filled:a/o})).filter(({name:i})=>Hr(i,t)<3).sort((i,s)=>Hr(i.name,
t)-Hr(s.name,t)||s.filled-i.filled)}function MM(e,t,n,o){let i=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,i]);return _M(s,async a=>{
let l=()=>Yy(e,t??"",void 0,i,a);return n===void 0?l():Yy(e,t??"",n,i,a).catch(u=>{if(Cn(u)||U(u).status!==400)throw u;return l()})})}var $M="Sp";var xV={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},wV={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function Qy(e){let t=e.kind==="function"||e.filled>=.9995?"":W(e.filled);return[xV[e.kind]||wV[e.type],t].filter(n=>n!==
"").join(", ")}function DM(e,t){let n=t.trim(),o=e[0],i=e.map(s=>({value:{entry:s},label:r($,{value:s.name,most:60,middle:!0}),
note:Qy(s)}));return n===""||o&&Hr(o.name,n)<3?i:[oa(n),...i]}function oa(e){return{value:{typed:e},label:r("code",{class:$M,
children:r($,{value:e,most:60})}),note:"as it is typed"}}function Vr(e){let{document:t,kinds:n,fits:o,onName:i,onText:s}=e,[a,l]=k(e.typed??""),u=dm(t,a,n,o),c=e.names?qr(e.names,
a,({name:y})=>y).filter(({type:y})=>o?.(y)??!0):u.names,p=e.names?0:u.more,d=e.extra?.(a)??[],m=DM(c,a),f=m[0]!==void 0&&
"typed"in m[0].value,h=d.length>0&&f?[...d,...m.slice(1),m[0]]:[...d,...m],v=y=>{y.trim()!==""&&s(y.trim())};return r(Ho,
{label:e.label,placeholder:e.placeholder,text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:h,onPick:y=>"entry"in y?i(y.entry):v(y.typed),onTake:v,foot:p>0?`${q(p)} more, keep typing`:void 0})}function EM({document:e,beside:t,draft:n,typed:o="",ask:i,onValues:s,onBack:a,onCancel:l,onLeave:u,head:c}){let[p,d]=k(o),
m=n.operator===null?1:eo(n.operator),f=m==="many",h=MM(e,i?be(n.property??""):null,t,p),v=jy(p,n.type),y=p===""||v!==void 0,
P=kV(n,p,v,h.value),x=M=>{let N=vM(n,M);d(""),s(N.values,m!==2||N.values.length>=2)},w=(M,N)=>{let R="typed"in M?v:M.value;
R!==void 0&&(N&&f?(d(""),s(pm(n,R).values,!1)):f&&p===""&&n.values.length>0?s(n.values,!0):x(R))},S=()=>{f&&p===""&&n.values.
length>0?s(n.values,!0):v!==void 0&&p!==""&&x(v)},E=M=>{let N=f?bM(M)?.map(R=>jy(R,n.type)):void 0;return!N||N.includes(
void 0)?!1:(s([...new Set([...n.values,...N])],!0),!0)};return r(Ho,{label:"Value",placeholder:CV(n,m),text:p,onText:d,head:c,
onCancel:l,onLeave:u,onBackspace:()=>n.values.length>0?s(n.values.slice(0,-1),!1):a(),onPaste:E,invalid:!y,several:f,spaceTypes:p!==
""&&P[0]!==void 0&&"typed"in P[0].value,options:P,onPick:w,onTake:S,foot:y?SV(h.value,h.error!==null,f):`${vc(p)} is no \
number`})}function kV(e,t,n,o){let i=o?.exact===!1?"~ ":"",s=m=>e.values.includes(m),a=(o?.values??[]).map(({value:m,count:f})=>({
value:{value:m},label:r($,{value:m,most:60,middle:!0}),note:i+q(f),selected:s(m)})),l=o?.values.some(({value:m})=>m===n)??
!1,u=t!==""&&n!==void 0&&!l?[oa(t)]:[],c=l?a.filter(({value:m})=>"value"in m&&m.value===n):[],p=a.filter(m=>!c.includes(
m)),d=o&&t===""&&o.nulls>0&&e.operator!==null&&eo(e.operator)==="many"?[{value:{value:null},label:r($,{value:null}),note:i+
q(o.nulls),selected:s(null)}]:[];return[...u,...c,...p,...d]}function CV({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function SV(e,t,n){let o=e&&e.more>0?[`${q(e.more)} more, keep t\
yping`]:[],i=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...i].join(" · ")}function mm(e){let{document:t,draft:n,onDraft:o,onDone:i}=e,[s,a]=k(()=>Uy(n)),l=H(e.typed??""),u=h=>{l.current="",a(h)},
c=(h,v)=>{let y=gM(n,h,v);o(y),u(y.operator===null||Uy(y)!=="values"?"operator":"values")},p=async h=>{let v=(await ur(qo(
t),"condition",h)).parsed?.tree;v?.kind==="name"&&v.name!==void 0&&v.type!=="bool"&&v.type!=="unknown"?c(v.name,v.type):
i(h,null)},d=h=>{let v=yM(n,h);o(v),eo(h)===0?i(bc(v),v):u("values")},m=(h,v)=>{let y={...n,values:h};o(y);let P=v?bc(y):
null;P!==null&&i(P,y)},f={onCancel:e.onCancel,onLeave:e.onLeave,head:r(SM,{draft:n,stage:s,onStage:u,onDraft:o})};return s===
"property"?r(Vr,{...f,label:"Property",placeholder:"property, or a condition",document:t,typed:l.current,kinds:TV,...e.names?
{names:e.names}:{},onName:h=>c(h.name,h.type),onText:h=>{p(h)}},"property"):s==="operator"?r(wM,{...f,operators:cm(n.type),
present:n.operator,onPick:d,onBack:()=>u("property")},"operator"):r(EM,{...f,document:t,beside:e.beside,draft:n,typed:l.
current,ask:e.names===void 0,onValues:m,onBack:()=>u("operator")},"values")}var TV=["property","definition","cohort","lo\
okup"];var ko="Cp",Mn="Ep",Xy="Ip",is="Up",AM="Hp",OM="Lp";var LM=3;function fm({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return r("span",{class:is,children:r(
$,{value:t?.text??e?.text??"",most:60})});let{property:i,operator:s,values:a}=o;return i===null?r("span",{class:Mn,children:"\
…"}):n&&i==="event"&&(s==="="||s==="in")&&a.length>0?r(RM,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
r(A,{children:[s==="is false"&&r("span",{class:Mn,children:"not"}),r("span",{class:ko,children:r($,{value:i,most:40,middle:!0})})]}):
r(A,{children:[r("span",{class:ko,children:r($,{value:i,most:40,middle:!0})}),s!==null&&r("span",{class:Mn,children:Nl(eo(
s)==="many"?na(s,a.length):s)}),s!==null&&r(RM,{values:a,between:s.endsWith("between")})]})}function RM({values:e,between:t,
name:n=!1}){return e.length>LM+1?r("span",{class:Xy,children:["(",q(e.length)," values)"]}):r("span",{class:n?ko:Xy,children:e.
map((o,i)=>r("span",{children:[i>0&&r("span",{class:Mn,children:t?" and ":n?" or ":", "}),r(PV,{value:o})]},i))})}function PV({
value:e}){return e===null?r("i",{class:Mn,children:In.null}):r($,{value:e,most:40,middle:!0})}function hm(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:i,values:s}=n,a=s.length>LM+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,i?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function gm(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:i,span:s},a)=>({text:o,chip:i,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function wc(e){
return e.length===0?void 0:e.join(" and ")}function ss(e,t,n){return n===null?e.filter((o,i)=>i!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function ym(e,t,n){let o=e.filter((s,a)=>a!==t),i=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,i),e[t],...o.slice(i)]}function NM({text:e,chip:t}){if(t)return Ll({...t,operator:mM(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&_V(n)?n:`not (${e})`}function _V(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var ev={property:"event",type:"string",operator:"=",values:[]};function vm({document:e,typed:t,onDone:n,onCancel:o}){let[
i,s]=k(ev);return r(mm,{document:e,beside:e.where,draft:i,typed:t,onDraft:s,onDone:n,onCancel:o,onLeave:o})}function Wr({lead:e,between:t,children:n,after:o}){let i=s=>s===0?e:typeof t=="function"?t(s):t;return r(A,{children:[n.
map((s,a)=>r(we,{word:i(a),children:s},a)),o&&r(we,{word:n.length===0?e:void 0,children:o},"after")]})}var BM="ki",zM="Mp",FM="Np";function Ur({stop:e,label:t,children:n,editor:o,onLeave:i,onBackspace:s}){let a=H(null),[l,u]=k(null),[c,p]=k(null),d=H(
0),m=x=>{p(a.current?.getBoundingClientRect()??null),u(x)},f=n==null||n===!1,h=Do(f?t:void 0),v=()=>{d.current=performance.
now(),u(null)},y=()=>{performance.now()-d.current>300&&m("")},P=x=>{if(!(x.ctrlKey||x.metaKey||x.altKey)){if(x.key.length===
1&&x.key!==" "&&x.key!=="/")m(x.key);else if(x.key==="Backspace"&&s)s();else return;x.preventDefault()}};return r(A,{children:[
r("button",{ref:a,type:"button",class:xe(BM,!f&&zM,l!==null&&FM),...h,"data-stop":e,tabIndex:-1,"aria-label":typeof n=="\
string"?`${n}: ${t}`:t,"aria-haspopup":"dialog","aria-expanded":l!==null,onClick:y,onKeyDown:P,children:[r(ie,{name:"plu\
s",size:14}),n]}),l!==null&&r(Gt,{anchor:c,role:"dialog",label:t,onClose:()=>{v(),i?.()},children:o(l,v)})]})}function kc(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var $V={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function Cc(e,t){let n=kc(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,i="per"in o&&typeof o.per=="string"?o.per:Ae(e).value.value?.actors?.[0],s=Object.keys(o.properties??
{}).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...$V[n],
...a,...i?[[i,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:be(u),type:c,filled:1}))}function IM(e,t){return[
...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let i=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.exec(
n)?.[1]??n;return{kind:"measure",name:i,text:be(i),type:o,filled:1}})}var HM="Rp",qM="zi",VM="ji";var WM=null;function EV(){return WM??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),WM}function zl(e){
let{text:t,label:n,mark:o=null,autofocus:i=!1}=e,s=H(null),a=H(null),l=H(e);l.current=e;let[u,c]=k(!1);return z(()=>{let p=!1;
return EV().then(d=>{p||!d||!s.current||(a.current=d.mount(s.current,{...l.current,onText:m=>{m!==l.current.text&&l.current.
onText(m)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{p=!0,a.current?.destroy()}},
[]),z(()=>{u&&i&&a.current?.focus()},[u]),z(()=>{a.current?.setText(t)},[t]),z(()=>{a.current?.setMark(o)},[o?.start,o?.
end,t]),r("div",{class:xe(HM,e.class),children:[r("div",{ref:s,class:qM,hidden:!u,"data-editor":u}),!u&&r("textarea",{class:VM,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":i?"":void 0,onInput:p=>e.onText(p.currentTarget.
value)})]})}var UM="Ap",KM="Dp",jM="Tp",GM="_p",JM="qp";function bm({label:e,text:t,problem:n,onText:o,onDone:i,onCancel:s,onLeave:a}){return r("div",{class:UM,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)i(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[r(zl,{class:KM,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?Bi(
t,n.span):null}),n&&r("div",{class:jM,children:r(ce,{error:n})}),r("div",{class:GM,children:[r("span",{class:JM,children:"\
Enter takes it, Shift+Enter is a new line"}),r(_,{small:!0,kind:"primary",onClick:()=>i(t),children:"Take"})]})]})}function Fl(){let e=H(!0);return z(()=>(e.current=!0,()=>{e.current=!1}),[]),()=>e.current}function xi(e){let{path:t,text:n,what:o,onChange:i}=e,s=St(),a=qo(s.document,e.over),l=gm(n,Al(a,[{kind:"condition",text:n}])[0]??
null),u=l.map(M=>M.text),[c,p]=k(null),d=Fl(),m=e.byEvent&&l.length===0?ev:fM,f=M=>`${t}#${M<l.length?M:"draft"}`,h=e.needed!==
!0||l.length>1,v=async M=>{await ur(a,"condition",wc(M)??""),d()&&(p(null),i(wc(M)))},y=async(M,N,R)=>{p({at:M,condition:R,
text:N,problem:null});let{parsed:G,problem:L}=await ur(a,"condition",N);if(L&&!(e.loose&&G?.tree))return p({at:M,condition:R,
text:N,problem:L}),Xn(s.sentence(),f(M));let B=ss(u,M,wc(G?.conjuncts?.map(Q=>Q.text)??[`(${N})`])??N);await v(B)},P=()=>{
if(!c||c.problem)return;let M=c.condition?bc(c.condition):c.text;M!==null&&M.trim()!==""?y(c.at,M,c.condition):c.condition?.
property?p({...c,problem:{message:Ky(c.condition)??"",hint:"",span:null}}):p(null)},x=(M,N,R)=>{let G=l[M],L=c?.at===M?c:
null,B=()=>{p(null),R(),M>=l.length&&Xn(s.sentence(),`${t}#+`)},Q=()=>{R(),P()},J=(pe,se)=>{R(),y(M,pe,se)};return(L?L.condition===
null&&L.text!==null:G&&!G.chip)?r(bm,{label:o,text:L?.text??G?.text??"",problem:L?.problem??null,onCancel:B,onLeave:Q,onText:pe=>p(
{at:M,condition:null,text:pe,problem:null}),onDone:pe=>J(pe,null)}):r(mm,{document:s.document,typed:N,draft:L?.condition??
(G?.chip?hM(G.chip):m),names:e.names??Cc(s.document.dataset,e.over),beside:wc([...e.within?[e.within]:[],...ss(u,M,null)]),
onDraft:pe=>p({at:M,condition:pe,text:null,problem:null}),onDone:J,onCancel:B,onLeave:Q})},w=M=>{c?.text&&y(c.at,Ol(c.text,
c.problem?.span??null,M),null)},S=(M,N)=>{let R=c?.at===M?c:null;return r(gn,{stop:f(M),path:t,span:N?.span,after:`${t}#\
+`,what:o,label:`${o}: ${hm(N,R)}`,draft:R!==null,problem:R?.problem,onHint:R?.text?w:void 0,editor:G=>x(M,"",G),onLeave:P,
onRemove:R?()=>p(null):h?()=>v(ss(u,M,null)):void 0,onNegate:N&&!R?()=>{v(ss(u,M,NM(N)))}:void 0,onMove:N&&l.length>1?G=>{
v(ym(u,M,G)).then(()=>Xn(s.sentence(),`${t}#${Math.max(0,Math.min(M+G,l.length-1))}`))}:void 0,children:r(fm,{part:N,draft:R,
byEvent:e.byEvent??!1})})},E=l.map((M,N)=>S(N,M));return r(Wr,{lead:e.lead,between:"and",after:r(Ur,{stop:`${t}#+`,label:`\
Add a ${o}`,editor:(M,N)=>x(l.length,M,N),onLeave:P,onBackspace:l.length>0&&h?()=>{v(u.slice(0,-1))}:void 0,children:l.length===
0&&c===null?e.empty:void 0}),children:c?.at===l.length?[...E,S(l.length,null)]:E})}function Kr(){let[e,t]=k([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),Xn(document.querySelector("[data-sentenc\
e]"),`${n}#+`,n)}}}function Xt({word:e="where"}){let{document:t}=St();return r(xi,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>ue(
"where",n),empty:"filter"})}var OV=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function ZM({document:e,names:t,axes:n,typed:o,text:i,onDone:s,onCancel:a}){let[l,u]=k(null);if(l)
return r(RV,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=d=>n?qr(OV,d.trim()===""?"time":d,([m,f])=>`time ${f} ${m}`).
map(([m,f])=>({value:{typed:`time('${m}')`},label:m==="auto"?"time":`time, ${m}`,note:f})):[];return r(Vr,{label:"Breakd\
own",placeholder:i===""?"property, time":i,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:d=>d.trim()===""?c(d).slice(0,1):c(d),onName:d=>{n&&(d.type==="int64"||d.type==="float64")?u(d):s(d.text)},onText:s,
onCancel:a,onLeave:a})}function RV({of:e,onDone:t,onCancel:n,onBack:o}){let[i,s]=k(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=qr(a,i,([u,c])=>`${u} ${c}`);return r(Ho,{label:"Values or bins",placeholder:"values or bins",text:i,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[oa(i)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var xm=()=>!0,jr=e=>e==="int64"||e==="float64",YM=e=>jr(e)||e==="timestamp"||e==="string",QM=e=>e!=="list of strings",ov=[
{name:"count",meaning:"how many",alone:!0,fits:xm},{name:"uniq",meaning:"how many different",usual:!0,fits:QM},{name:"su\
m",meaning:"total",usual:!0,fits:jr},{name:"avg",meaning:"mean",usual:!0,fits:jr},{name:"median",meaning:"half are below",
usual:!0,fits:jr},{name:"p95",meaning:"95 % are below",usual:!0,fits:jr},{name:"p75",meaning:"75 % are below",fits:jr},{
name:"p90",meaning:"90 % are below",fits:jr},{name:"p99",meaning:"99 % are below",fits:jr},{name:"p999",meaning:"99.9 % \
are below",fits:jr},{name:"min",meaning:"least",fits:YM},{name:"max",meaning:"largest",usual:!0,fits:YM},{name:"first",meaning:"\
by time",fits:xm},{name:"last",meaning:"by time",fits:xm},{name:"stddev",meaning:"standard deviation",fits:jr},{name:"un\
iq_approx",meaning:"about how many different",fits:QM},{name:"count",meaning:"how many have a value",fits:xm}];function XM(e){let{document:t,names:n,parsed:o,onDone:i,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=k(e.typed),[c,p]=k(e.text),[d,m]=k(null),[f,h]=k(!a);if(f){let y=()=>c===
e.text?s():i(c);return r(bm,{label:"Measure",text:c,problem:e.problem,onText:p,onDone:i,onCancel:s,onLeave:y})}if(d)return r(
Vr,{label:`What ${d.name} is of`,placeholder:`${d.name} of`,document:t,kinds:["property","definition","lookup"],fits:y=>y===
"unknown"||d.fits(y),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>m(null),onName:y=>i(`${d.name}(${y.text})`),onText:y=>i(
`${d.name}(${y})`)});let v=y=>{"text"in y?i(y.text):"typed"in y?i(y.typed):y.aggregate.alone?i(`${y.aggregate.name}()`):
m(y.aggregate)};return r(LV,{document:t,names:n,text:l,onText:u,present:e.text,onPick:v,onTake:y=>{y!==""&&i(y)},onCancel:s,
onWrite:()=>h(!0)})}function LV({document:e,names:t,text:n,onText:o,present:i,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),p=dm(e,c,["property","definition","lookup"]).names,d=t?qr(t,c,({name:y})=>y):p,m=qr(ov,c.replace(/\(.*$/s,""),({name:y,
meaning:P})=>`${y} ${P}`).map(y=>({value:{aggregate:y},label:y.alone?`${y.name}()`:`${y.name}(…)`,note:y.meaning})),f=c===
""?[]:d.filter(({name:y})=>Hr(y,c)<3).slice(0,4).flatMap(NV),h=/[^\p{L}\p{N}_]/u.test(c)||m.length+f.length===0?[oa(c)]:
[],v=c===""?m:[...h,...m,...f];return r(Ho,{label:"Measure",placeholder:i===""?"measure":i,text:n,onText:o,options:v,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:r(_,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function NV(e){
let t=ov.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:r($,{value:`${o}(${e.name})`,most:60,middle:!0}),note:Qy(e)}))}function e$({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?r("span",{class:ko,children:o===
"auto"?"time":`time, ${o}`}):n!=null?r("span",{class:ko,children:r($,{value:n,most:40,middle:!0})}):r("span",{class:is,children:r(
$,{value:e,most:60})})}function Tc(e){let{path:t,texts:n,kind:o,what:i,onChange:s,most:a=1/0}=e,l=St(),u=qo(l.document,e.over),c=Al(u,n.map(x=>({
kind:o,text:x}))),[p,d]=k(null),m=Fl(),f=e.needed!==!0||n.length>1,h=x=>{d(null),s(x.length>0?x:void 0)},v=async(x,w)=>{
d({at:x,text:w,problem:null});let{problem:S}=await ur(u,o,w);if(m()){if(!S)return h(ss(n,x,w));d({at:x,text:w,problem:S}),
Xn(l.sentence(),`${t}[${x<n.length?x:"draft"}]`)}},y=(x,w,S)=>{let E=p?.at===x?p:null;return e.editor({text:E?.text??n[x]??
"",parsed:E?null:c[x]??null,typed:w,problem:E?.problem??null,onDone:M=>{S(),v(x,M)},onCancel:()=>{d(null),S(),x>=n.length&&
Xn(l.sentence(),`${t}#+`)}})},P=x=>{let w=p?.at===x?p:null,S=x<n.length;return r(gn,{stop:`${t}[${S?x:"draft"}]`,path:`${t}\
[${x}]`,after:`${t}#+`,what:i,label:`${i}: ${w?.text??n[x]??""}`,draft:w!==null,problem:w?.problem,onHint:E=>{w&&v(x,Ol(
w.text,w.problem?.span??null,E))},editor:E=>y(x,"",E),onRemove:w?()=>d(null):f?()=>h(ss(n,x,null)):void 0,onMove:S&&n.length>
1?E=>{h(ym(n,x,E)),Xn(l.sentence(),`${t}[${Math.max(0,Math.min(x+E,n.length-1))}]`)}:void 0,children:r(e$,{text:w?.text??
n[x]??"",parsed:w?null:c[x]??null})})};return r(Wr,{lead:e.lead,after:n.length<a&&r(Ur,{stop:`${t}#+`,label:`Add a ${i}`,
editor:(x,w)=>y(n.length,x,w),onBackspace:n.length>0&&f?()=>h(n.slice(0,-1)):void 0,children:n.length===0&&p===null?e.empty:
void 0}),children:[...n.map((x,w)=>P(w)),...p?.at===n.length?[P(n.length)]:[]]})}function wm({path:e,texts:t,over:n,what:o="measure",lead:i,onChange:s,needed:a=!1}){let{document:l}=St();return r(Tc,{path:e,
texts:t,kind:"measure",what:o,lead:i,over:n,needed:a,empty:t.length===0?o:void 0,onChange:s??(u=>ue(e,u)),editor:u=>r(XM,
{...u,document:l,names:Cc(l.dataset,n)},u.text)})}function cr({path:e,texts:t,over:n,what:o="breakdown",lead:i,onChange:s,
axes:a=!1,most:l}){let{document:u}=St();return r(Tc,{path:e,texts:t,kind:"key",what:o,lead:i,over:n,empty:o,...l===void 0?
{}:{most:l},onChange:s??(c=>ue(e,c)),editor:c=>r(ZM,{...c,document:u,axes:a,names:Cc(u.dataset,n)})})}function Vo({items:e}){let t=e.filter(n=>n!==!1);return t.length===0?null:r(gn,{stop:"more",path:"#more",what:"Parts of \
the question",label:"More parts of the question",menu:t,quiet:!0,children:[r(ie,{name:"plus",size:14}),"more"]})}var n$="Fp",o$="Gp";function Il({path:e,properties:t,of:n}){let o=Object.entries(t??{}),i=(a,l,u)=>{let c=o.filter(([p])=>p!==a&&p!==l);ue(e,
Object.fromEntries([...c,[l,u]]))},s=a=>{let l=o.filter(([u])=>u!==a);ue(e,l.length>0?Object.fromEntries(l):void 0)};return r(
Wr,{lead:"each with",after:r(Ur,{stop:`${e}#+`,label:`Add a property of the ${n}`,editor:(a,l)=>r(r$,{of:n,name:a,measure:"",
onDone:(u,c)=>{l(),i(null,u,c)}}),children:o.length===0?`${n} property`:void 0}),children:o.map(([a,l],u)=>r(gn,{stop:`${e}\
#${u}`,path:`${e}.${a}`,after:`${e}#+`,what:"property",label:`property ${a}: ${l}`,onRemove:()=>s(a),editor:c=>r(r$,{of:n,
name:a,measure:l,onDone:(p,d)=>{c(),i(a,p,d)}}),children:[r("span",{class:ko,children:r($,{value:a,most:40})}),r("span",
{class:Mn,children:"="}),r("span",{class:is,children:r($,{value:l,most:40})})]},a))})}function r$({of:e,name:t,measure:n,
onDone:o}){let{document:i}=St(),[s,a]=k(t),[l,u]=k(n),[c,p]=k(null),d=async()=>{if(s.trim()===""||l.trim()==="")return p(
{message:"A property has a name and a measure",hint:"",span:null});let{problem:m}=await ur(qo(i),"measure",l);m?p(m):o(s.
trim(),l.trim())};return r("form",{class:n$,onSubmit:m=>{m.preventDefault(),d()},children:[r(Jt,{label:"Name",value:s,onCommit:a,
autofocus:!0}),r(Jt,{label:`Measure over the events of a ${e}`,value:l,onCommit:u,code:!0,placeholder:"count() filter (w\
here event = 'search')"}),c&&r(ce,{error:c}),r("div",{class:o$,children:r(_,{kind:"primary",small:!0,type:"submit",children:"\
Take"})})]})}function at({path:e,what:t,value:n,choices:o,without:i,onChange:s,onRemove:a,children:l}){let u=s??(p=>ue(e,p===i?void 0:
p)),c=o.find(([p])=>p===n)?.[1]??n;return r(gn,{stop:e,what:t,label:`${t}: ${c}`,onRemove:a,menu:o.map(([p,d])=>({label:d,
checked:p===n,act:()=>u(p)})),children:l??c})}function km({path:e,what:t,value:n,words:o}){let[i,s]=o;return r(at,{path:e,what:t,value:n?"on":"off",choices:[["off",i],
["on",s]],onChange:a=>ue(e,a==="on"||void 0)})}function yn({path:e,text:t,what:n,lead:o,needed:i=!1,onChange:s}){let{document:a}=St(),l=t===void 0||t.trim()==="true",u=s??
(c=>ue(e,c??(i?"true":void 0)));return r(xi,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}var Cm="Jp";function s$({document:e,error:t,path:n,step:o,first:i}){return r("div",{class:Cm,children:[r($t,{document:e,error:t,label:"\
Step",children:[r(yn,{lead:"An event with",path:`${n}.where`,text:o.where,what:"condition of the step",needed:!0}),r(we,
{word:"counting",children:r(km,{path:`${n}.first_ever`,what:"which event",value:o.first_ever,words:["any such event","th\
e first ever only"]})}),!i&&r(FV,{path:n,step:o}),r(we,{word:i?"it":"in between; it",children:r(km,{path:`${n}.optional`,
what:"whether it has to happen",value:o.optional,words:["has to happen","may be skipped"]})})]}),r(Jt,{label:"Name",value:o.
name??"",placeholder:"as the condition",onCommit:s=>ue(`${n}.name`,s.trim()===""?void 0:s)})]})}function FV({path:e,step:t}){
return r(A,{children:[r(we,{word:"within",children:r(wo,{path:`${e}.within`,what:"at most after the step before",value:t.
within??null,none:"any time",usual:bi})}),r(we,{word:"and not before",children:r(wo,{path:`${e}.after`,what:"at least af\
ter the step before",value:t.after??null,none:"at once",usual:bi})}),r(we,{word:"with",children:r(km,{path:`${e}.directl\
y`,what:"what may lie between",value:t.directly,words:["anything","nothing"]})})]})}function a$({path:e,at:t,step:n,after:o,onRemove:i,onMove:s}){let{document:a,error:l}=St(),u=gm(n.where,Al(qo(a),[{kind:"\
condition",text:n.where}])[0]??null),c=ui(n.where),p=n.name??c??(n.where.trim()==="true"?"any event":null),d=p??u.map(m=>hm(
m,null)).join(" and ");return r(gn,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${d}`,n.within&&`within ${n.within}`,
n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>r(s$,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:i,
onMove:s,onOptional:()=>ue(`${e}.optional`,n.optional?void 0:!0),children:[r("span",{class:OM,children:t+1}),p!=null?r("\
span",{class:ko,children:r($,{value:p,most:40,middle:!0})}):u.slice(0,2).map((m,f)=>r("span",{class:AM,children:[f>0&&r(
"span",{class:Mn,children:"and"}),r(fm,{part:m,draft:null,byEvent:f===0})]},f)),p===null&&u.length>2&&r("span",{class:Mn,
children:["and ",u.length-2," more"]}),n.directly&&r("span",{class:Mn,children:"directly"}),n.within&&r("span",{class:Mn,
children:["within ",n.within]}),n.after&&r("span",{class:Mn,children:["after ",n.after]}),n.optional&&r("span",{class:Mn,
children:"(optional)"})]})}function Sm({lead:e,path:t,funnel:n}){let{document:o,sentence:i}=St(),s=`${t}.steps`,{steps:a}=n,l=u=>de({document:kp(o,
s,a.length,{where:u})});return r(Wr,{lead:e,between:u=>u===1?"how many then":"then",after:r(Ur,{stop:`${s}#+`,label:"Add\
 a step",editor:(u,c)=>r(vm,{document:o,typed:u,onDone:p=>{c(),l(p)},onCancel:c}),onBackspace:a.length>1?()=>de({document:$u(
o,s,a.length-1)}):void 0,children:a.length<2?"step":void 0}),children:a.map((u,c)=>r(a$,{path:`${s}[${c}]`,at:c,step:u,after:`${s}\
#+`,onRemove:a.length>1?()=>de({document:$u(o,s,c)}):void 0,onMove:a.length>1?p=>{de({document:Jx(o,s,c,c+p)}),Xn(i(),`${s}\
[${Math.max(0,Math.min(c+p,a.length-1))}]`)}:void 0}))})}var IV=["property","definition","lookup"];function Hl({path:e,what:t,value:n,none:o,kinds:i=IV,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=St(),[p,d]=k(null),m=Fl(),f=v=>{d(null),(u??(y=>ue(e,y)))(v)},h=async v=>{let{problem:y}=await ur(
qo(c),l,a?be(v):v);m()&&(y?d({text:v,problem:y}):f(v))};return r(gn,{stop:e,what:t,label:`${t}: ${p?.text??n??o}`,draft:p!==
null,problem:p?.problem,onHint:v=>{p&&h(a?v:Ol(p.text,p.problem?.span??null,v))},onRemove:p?()=>d(null):n!==null?()=>f(void 0):
void 0,editor:v=>r(Vr,{label:t,placeholder:n??o,document:c,kinds:i,...s?{fits:s}:{},onCancel:v,onLeave:v,onName:y=>{v(),
f(a?y.name:y.text)},onText:y=>{v(),h(y)}}),children:p===null&&n===null?o:r($,{value:p?.text??n,most:40,middle:!0})})}function rv(e){return Ae(e).value.value?.actors?.[0]??"actor"}function Un({path:e,value:t}){let{document:n}=St(),o=rv(n.
dataset);return r(Hl,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:i=>i==="string"||
i==="int64",onChange:i=>ue(e,i===o?void 0:i)})}function Tm({path:e,over:t}){if(t===void 0||t==="events")return null;if("sessions"in t){let{per:i,gap:s,properties:a}=t.
sessions;return r(A,{children:[r(we,{word:"of",children:r(Un,{path:`${e}.sessions.per`,value:i})}),r(we,{word:"with gaps\
 up to",children:r(wo,{path:`${e}.sessions.gap`,what:"gap",value:s??null,none:"30m",usual:bi})}),r(Il,{path:`${e}.sessio\
ns.properties`,properties:a,of:"session"})]})}if("actors"in t)return r(A,{children:[r(we,{word:"by",children:r(Un,{path:`${e}\
.actors.per`,value:t.actors.per})}),r(Il,{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"})]});let{
funnel:n,properties:o}=t.flows;return r(A,{children:[r(Sm,{lead:"from",path:`${e}.flows.funnel`,funnel:n}),r(we,{word:"w\
ithin",children:r(wo,{path:`${e}.flows.funnel.window`,what:"window",value:n.window??null,none:"14d",usual:am})}),r(Il,{path:`${e}\
.flows.properties`,properties:o,of:"flow"})]})}var HV=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function Pm({path:e,over:t,allow:n=HV}){
let o=kc(t);return r(at,{path:e,what:"rows",value:o,choices:n,onChange:i=>{i!==o&&de({document:qV(ye.value,e,i)})}})}function qV(e,t,n){
let o=Te(e,t,VV(n,e)),i=_u(t).slice(0,-1);if(i[0]!=="aggregate")return o;let s=Dn(o,i),{having:a,order:l,...u}=s;return Te(
o,i,{...u,measures:["count()"],by:["time('auto')"]})}function VV(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function iv({document:e,result:t}){let n=e.aggregate??{},{over:o,having:i,limit:s}=n,a=Kr(),l=ge(n.by).length>0;return r(
$t,{document:e,error:t.error,label:"Question: groups and measures",children:[r(wm,{lead:"Show",path:"aggregate.measures",
texts:_m(n.measures),over:o,needed:!0}),r(we,{word:"of",children:r(Pm,{path:"aggregate.over",over:o})}),r(Tm,{path:"aggr\
egate.over",over:o}),r(Xt,{}),r(cr,{lead:"by",path:"aggregate.by",texts:ge(n.by),over:o,axes:!0}),(i!==void 0||a.has("ag\
gregate.having"))&&r(xi,{path:"aggregate.having",lead:"having",loose:!0,what:"condition on groups",empty:"condition",text:i??
"",names:IM(_m(n.measures),ge(n.by)),onChange:u=>ue("aggregate.having",u)}),s!==void 0&&r(we,{word:"at most",children:r(
rs,{path:"aggregate.limit",what:"limit",value:String(s),none:"100",unit:"groups",usual:[["10"],["20"],["100"],["1000"],[
"0","all of them"]],read:ea(0,1e6),wrong:"A whole number; 0 is no limit",onRemove:()=>ue("aggregate.limit",void 0)})}),r(
Vo,{items:[l&&i===void 0&&{label:"Only some groups (having)",act:()=>a.ask("aggregate.having")},l&&s===void 0&&{label:"A\
t most so many groups",act:()=>ue("aggregate.limit",10)}]})]})}function _m(e){let t=ge(e);return t.length===0?["count()"]:
t}function sv({document:e,result:t}){let{columns:n,order:o}=e.samples??{};return r($t,{document:e,error:t.error,label:"Que\
stion: a list of events",children:[r(Tc,{lead:"List",path:"samples.columns",texts:ge(n),kind:"key",what:"column",empty:"\
all columns",onChange:i=>ue("samples.columns",i),editor:({text:i,typed:s,onDone:a,onCancel:l})=>r(Vr,{label:"Column",placeholder:i===
""?"column":i,document:e,kinds:["property","definition","lookup"],typed:s,onName:u=>a(u.text),onText:a,onCancel:l,onLeave:l})}),
r(Dl,{children:"of events"}),r(Xt,{}),r(at,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(Dl,{children:"first"})]})}var WV=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function u$({
lead:e,path:t,funnel:n}){let{document:o,error:i}=St(),s=`${t}.exclude`,a=n.exclude??[];return r(Wr,{lead:e,after:r(Ur,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>r(vm,{document:o,typed:l,onCancel:u,onDone:c=>{u(),de({document:kp(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>r(gn,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${l$(l,n)}`,editor:()=>r(UV,{document:o,error:i,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>de({document:$u(o,s,u)}),children:[r("span",{class:ui(l.where)===null?is:ko,children:r($,{value:ui(
l.where)??l.where,most:40,middle:!0})}),r("span",{class:Mn,children:l$(l,n)})]},u))})}function l$({after:e,before:t},{steps:n}){
return`between ${e??1} and ${t??n.length}`}function UV({document:e,error:t,path:n,exclusion:o,steps:i}){let s=Array.from(
{length:i},(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>ue(`${n}.${l}`,Number(c)===u?void 0:Number(c));return r("div",
{class:Cm,children:r($t,{document:e,error:t,label:"Exclusion",children:[r(yn,{lead:"An event with",path:`${n}.where`,text:o.
where,what:"condition of the exclusion",needed:!0}),r(we,{word:"between",children:r(at,{path:`${n}.after`,what:"after",value:String(
o.after??1),choices:s,onChange:a("after",1)})}),r(we,{word:"and",children:r(at,{path:`${n}.before`,what:"before",value:String(
o.before??i),choices:s,onChange:a("before",i)})}),r(at,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"\
cut",choices:WV})]})})}var c$="funnel",KV=[["ordered","in this order"],["strict","in this order, nothing in between"],["any","in any order"]],jV=[
["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch","the last touch"],
["each","every value by itself"],["actor","the latest value of all"]];function av({document:e,result:t}){let n=e.funnel??
{steps:[]},{by:o,hold:i,exclude:s,order:a="ordered",count:l="actors",attribution:u="first"}=n,c=n.per??rv(e.dataset),p=Kr(),
d=s!==void 0&&s.length>0||p.has("funnel.exclude"),m=i!==void 0||p.has("funnel.hold");return r($t,{document:e,error:t.error,
label:"Question: funnel",children:[r(we,{word:"Of",children:r(Un,{path:"funnel.per",value:n.per})}),r(Sm,{lead:"who",path:c$,
funnel:n}),a!=="ordered"&&r(at,{path:"funnel.order",what:"order",value:a,without:"ordered",choices:KV}),r(we,{word:"with\
in",children:r(wo,{path:"funnel.window",what:"window",value:n.window??null,none:"14d"})}),r(we,{word:"counting",children:r(
at,{path:"funnel.count",what:"what counts",value:l,without:"actors",choices:[["actors",`each ${c} once`],["entries","eve\
ry pass"],["starts","every start"]]})}),d&&r(u$,{lead:"without",path:c$,funnel:n}),m&&r(cr,{lead:"with the same",path:"f\
unnel.hold",what:"held value",texts:ge(i)}),r(Xt,{}),r(cr,{lead:"split by",path:"funnel.by",texts:ge(o),onChange:f=>ue("\
funnel.by",f)}),o!==void 0&&typeof u=="string"&&r(we,{word:"taking",children:r(at,{path:"funnel.attribution",what:"attri\
bution",value:u,without:"first",choices:jV})}),r(Vo,{items:[!d&&{label:"Without an event in between",act:()=>p.ask("funn\
el.exclude")},a==="ordered"&&{label:"Steps in any order",act:()=>ue("funnel.order","any")},a==="ordered"&&{label:"Nothin\
g between the steps",act:()=>ue("funnel.order","strict")},!m&&{label:"With the same value along the way",act:()=>p.ask("\
funnel.hold")}]})]})}var Mm=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var GV=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],JV=[["first_ever","for the first t\
ime ever"],["first_in_range","for the first time in the range"],["every","in each period"]];function lv({document:e,result:t}){
let n=e.retention??{start:"true"},o=n.period??"day";return r($t,{document:e,error:t.error,label:"Question: retention",children:[
r(we,{word:"Of",children:r(Un,{path:"retention.per",value:n.per})}),r(yn,{lead:"who did",path:"retention.start",text:n.start,
what:"start",needed:!0}),r(at,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ev\
er",choices:JV}),r(yn,{lead:"how many did",path:"retention.return",text:n.return,what:"return"}),r(at,{path:"retention.m\
ode",what:"when",value:n.mode??"on",without:"on",choices:GV}),r(we,{word:"each",children:r(at,{path:"retention.period",what:"\
period",value:o,without:"day",choices:Mm})}),r(we,{word:"for",children:r(rs,{path:"retention.periods",what:"periods",value:n.
brackets?null:String(n.periods??14),none:n.brackets?"brackets":"14",unit:`${o}s`,usual:[["7"],["14"],["30"],["60"],["90"]],
read:ea(1,1e3),wrong:"A whole number from 1 to 1000",onChange:i=>ue("retention",{...n,brackets:void 0,periods:i})})}),r(
Xt,{}),r(cr,{lead:"split by",path:"retention.by",texts:ge(n.by),onChange:i=>ue("retention.by",i)}),n.day==="rolling"&&r(
at,{path:"retention.day",what:"how periods are counted",value:"rolling",without:"calendar",choices:[["calendar","by the \
calendar"],["rolling","from the start of each"]]}),n.at_least!==void 0&&r(we,{word:"at least",children:r(rs,{path:"reten\
tion.at_least",what:"how often",value:String(n.at_least),none:"1",unit:"times",usual:[["1"],["2"],["3"],["5"]],read:ea(1,
1e4),wrong:"A whole number from 1 to 10000",onRemove:()=>ue("retention.at_least",void 0)})}),r(Vo,{items:[n.day!=="rolli\
ng"&&{label:"Count periods from the start of each",act:()=>ue("retention.day","rolling")},n.at_least===void 0&&{label:"A\
t least so many returns",act:()=>ue("retention.at_least",2)}]})]})}function uv({document:e,result:t}){let{per:n,event:o,period:i,created:s}=e.lifecycle??{};return r($t,{document:e,error:t.
error,label:"Question: lifecycle",children:[r(we,{word:"How many",children:r(Un,{path:"lifecycle.per",value:n})}),r(we,{
word:"were new, returning, back or gone per",children:r(at,{path:"lifecycle.period",what:"period",value:i??"day",without:"\
day",choices:Mm})}),r(yn,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),r(we,{word:"new by",children:r(
Hl,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",fits:a=>a==="timestamp"||a===
"unknown"})}),r(Xt,{})]})}var ZV=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function cv({document:e,result:t}){let{per:n,
event:o,period:i}=e.stickiness??{};return r($t,{document:e,error:t.error,label:"Question: stickiness",children:[r(we,{word:"\
On how many",children:r(at,{path:"stickiness.period",what:"period",value:i??"day",without:"day",choices:ZV})}),r(we,{word:"\
did",children:r(Un,{path:"stickiness.per",value:n})}),r(yn,{lead:"do",path:"stickiness.event",text:o,what:"activity"}),r(
Xt,{})]})}function p$({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function d$(e,t){
let{start:n,end:o,before:i,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var YV=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],QV=[["actors","\
the first path of each"],["transitions","every session"]],XV=ea(0,20);function pv({document:e,result:t}){let n=e.paths??
{},o=p$(n),i=Kr(),s=o==="before"?"before":"after",a=l=>de({document:Te(e,"paths",d$(n,l))});return r($t,{document:e,error:t.
error,label:"Question: paths",children:[r(we,{word:"What did",children:r(Un,{path:"paths.per",value:n.per})}),r(we,{word:"\
do",children:r(at,{path:"paths.direction",what:"direction",value:o,choices:YV,onChange:a})}),n.start!==void 0&&r(yn,{path:"\
paths.start",text:n.start,what:"start",needed:!0}),o==="between"&&r(yn,{lead:"and",path:"paths.end",text:n.end,what:"end",
needed:!0}),o==="before"&&r(yn,{path:"paths.end",text:n.end,what:"end",needed:!0}),r(we,{word:"in",children:r(rs,{path:`\
paths.${s}`,what:"steps",value:String(n[s]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:XV,wrong:"A \
whole number from 0 to 20"})}),r(we,{word:"named by",children:r(Hl,{path:"paths.node",what:"name of a step",value:n.node??
null,none:"event",kinds:["property","definition","lookup"]})}),r(we,{word:"within sessions of",children:r(wo,{path:"path\
s.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:bi})}),r(we,{word:"counting",children:r(at,{path:"\
paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:QV})}),(n.exclude!==void 0||i.has("path\
s.exclude"))&&r(yn,{lead:"leaving out",path:"paths.exclude",text:n.exclude,what:"exclusion"}),r(Xt,{}),r(Vo,{items:[n.exclude===
void 0&&{label:"Leave events out",act:()=>i.ask("paths.exclude")}]})]})}var pr="aggregate.over.sessions",eW=[["start","begun by"],["end","ended by"]];function dv({document:e,result:t}){let n=e.
aggregate??{},{over:o}=n,i=Kr(),s=kc(o)==="sessions"&&o!==void 0&&o!=="events"&&"sessions"in o?o.sessions:{};return r($t,
{document:e,error:t.error,label:"Question: sessions",children:[r(wm,{lead:"Show",path:"aggregate.measures",texts:_m(n.measures),
over:o,needed:!0}),r(we,{word:"of sessions of",children:r(Un,{path:`${pr}.per`,value:s.per})}),r(we,{word:"a gap of",children:r(
wo,{path:`${pr}.gap`,what:"gap",value:s.gap??null,none:"30m",usual:bi})}),r(we,{word:"ends one, at most",children:r(wo,{
path:`${pr}.max`,what:"longest session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12h"],["24h","a day"]]})}),
eW.map(([a,l])=>(s[a]!==void 0||i.has(`${pr}.${a}`))&&r(yn,{lead:l,path:`${pr}.${a}`,text:s[a],what:a,onChange:u=>ue(`${pr}\
.${a}`,u)},a)),s.split==="day"&&r(at,{path:`${pr}.split`,what:"split",value:"day",without:"none",choices:[["day","split \
at midnight"],["none","not split"]]}),r(Il,{path:`${pr}.properties`,properties:s.properties,of:"session"}),r(Xt,{}),r(cr,
{lead:"by",path:"aggregate.by",texts:ge(n.by),over:o,axes:!0}),r(Vo,{items:[s.start===void 0&&{label:"An event that begi\
ns a session",act:()=>i.ask(`${pr}.start`)},s.end===void 0&&{label:"An event that ends a session",act:()=>i.ask(`${pr}.e\
nd`)},s.split!=="day"&&{label:"Split at midnight",act:()=>ue(`${pr}.split`,"day")}]})]})}function mv({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:i,baseline:s}=n,a=Kr(),l=u=>u===
void 0||u.trim()==="true";return r($t,{document:e,error:t.error,label:"Question: difference",children:[r(we,{word:"What \
sets",children:r(Pm,{path:"difference.over",over:o})}),r(Tm,{path:"difference.over",over:o}),r(xi,{lead:"with",path:"dif\
ference.selection",what:"selection",text:l(i)?"":i,over:o,within:e.where,empty:"selection",onChange:u=>ue("difference.se\
lection",u??"true")}),r(xi,{lead:"apart from",path:"difference.baseline",what:"baseline",text:l(s)?"":s??"",over:o,within:e.
where,empty:"the rest",onChange:u=>ue("difference.baseline",u)}),r(Dl,{children:"?"}),r(Xt,{word:"Among events where"}),
(n.properties!==void 0||a.has("difference.properties"))&&r(cr,{lead:"looking at",path:"difference.properties",what:"prop\
erty",texts:ge(n.properties),over:o}),r(Vo,{items:[n.properties===void 0&&{label:"Look at some properties only",act:()=>a.
ask("difference.properties")}]})]})}function m$(e){return e.document.samples?r(sv,{...e}):r(iv,{...e})}var f$=new Map;function tW(e,t){let{aggregate:n,dataset:o}=e;return n&&!rr(e)&&f$.set(o,n),Ju(e,t,f$.get(o)??null,pl(Ae(
o).value.value))}var h$={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],errorPlaces:[
...Rn.aggregate,...Rn.samples],chartOf:pd,choose:tW,Sentence:m$,Page:L_};function Pc(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function g$(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=i=>Math.
max(0,Math.min(1,i/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function vn(e){return ui(e.name)??e.name}function fv(e){let t=e.at(-1);return{share:t?.from_first??null,entries:Pc(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function dr(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var y$="Kp",v$="Xi",b$="Op";function to(e){return"other"in e?En.text:X(e.value).text}function gv(e,t){return"other"in t?"var(--other)":`var(${fn(Pn(
e,x$(t.value)))})`}function yv(e,t){return!("other"in t)&&Pn(e,x$(t.value))>=Dp}function x$(e){return Array.isArray(e)?e:
[e??null]}function wi({property:e,group:t,most:n=32}){return r("span",{class:y$,children:[r("span",{class:v$,"data-dashe\
d":yv(e,t),style:{"--color":gv(e,t)}}),r("span",{class:b$,children:"other"in t?r($,{shown:En}):r($,{value:t.value,most:n,
middle:!0})})]})}function w$({answer:e,intervals:t,by:n}){let o=(s,a)=>a.map((l,u)=>{let c=[...s===null?[]:["groups",e.groups.indexOf(s)],
"steps",u];return{group:s,step:l,at:u,intervals:t===null?null:Dn(t,c)??{}}}),i=[...o(null,e.steps),...dr(e).flatMap(s=>o(
s,s.steps))];return r(Me,{label:"Steps",columns:oW(n),rows:i})}function oW(e){let t=(i,s)=>i==null?"–":Lr(i,s,"seconds"),
n=(i,s)=>s===void 0?F(i):No(i,s);return[...e===""?[]:[{key:"group",head:r($,{value:e,most:32}),cell:({group:i})=>i===null?
r($,{shown:{text:In.total,kind:"other"}}):r(wi,{property:e,group:i})}],{key:"step",head:"step",cell:({step:i,at:s})=>r(A,
{children:[s+1," ",r($,{value:vn(i),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:i,intervals:s})=>n(
i.count,ut(s,["count"]))},{key:"first",head:"of all",number:!0,cell:({step:i,intervals:s})=>Vn(i.from_first,ut(s,["from_\
first"]))},{key:"previous",head:"of the step before",number:!0,cell:({step:i,at:s,intervals:a})=>s===0?"–":Vn(i.from_previous,
ut(a,["from_previous"]))},{key:"dropped",head:"dropped",number:!0,cell:({step:i,at:s,intervals:a})=>s===0?"–":n(i.dropped,
ut(a,["dropped"]))},{key:"open",head:"still open",number:!0,cell:({step:i,at:s,intervals:a})=>s===0?"–":n(i.in_progress,
ut(a,["in_progress"]))},{key:"median",head:"median time",number:!0,cell:({step:i,intervals:s})=>t(i.time_from_previous?.
median,ut(s,["time_from_previous","median"]))},{key:"p90",head:"p90 time",number:!0,cell:({step:i,intervals:s})=>t(i.time_from_previous?.
p90,ut(s,["time_from_previous","p90"]))},{key:"entry",head:"median from entry",number:!0,cell:({step:i,intervals:s})=>t(
i.time_from_entry?.median,ut(s,["time_from_entry","median"]))}]}var k$="Pp",C$="Qp",S$="Vp",T$="Wp",P$="Si",_$="Bi",M$="Yp",$$="Zp",D$="ed",E$="id",A$="Ci",O$="o",R$="m",L$="rd",N$="de",
B$="ad",z$="td",F$="Ei",I$="od",H$="Ii",q$="nd",V$="pd",W$="le",U$="dd";function K$({group:e,by:t,intervals:n,mark:o,onChoose:i}){return r(A,{children:[r("div",{class:q$,children:r(wi,{property:t,
group:e})}),e.steps.map((s,a)=>{let l=No(s.count,ut(n,["steps",a,"count"])),u=Vn(s.from_first??0,ut(n,["steps",a,"from_f\
irst"]));return r("div",{class:N$,...o(a),title:n===null?`${F(s.count)}, ${W(s.from_first??0)}`:`${l}, ${u}`,onClick:c=>i(
a,c.currentTarget),children:[r("span",{class:V$,children:r("span",{class:W$,"data-dashed":yv(t,e),style:{"--share":s.from_first??
0,"--color":gv(t,e)}})}),r("span",{class:U$,children:Yi(a===0?l:u)})]},a)})]})}function j$({step:e,at:t,entries:n,intervals:o,first:i,mark:s,onChoose:a}){let l=g$(e,t,n),u=(f,h,v,y)=>r("div",{class:O$,
"data-part":f,style:{"--share":h},title:`${y}: ${F(v)} (${W(h)})`,...s(f),onClick:P=>a(f,P.currentTarget),onContextMenu:P=>{
P.preventDefault(),a(f,P.currentTarget)}}),c=e.time_from_previous?.median??null,p=(...f)=>ut(o,["steps",t,...f]),d=p("co\
unt"),m=p("from_first");return r("div",{class:M$,children:[r("div",{class:$$,children:[r("span",{class:E$,children:t+1}),
r("span",{class:D$,children:r($,{value:vn(e),most:80,middle:!0})})]}),r("div",{class:A$,children:[!i&&u("dropped",l.dropped,
e.dropped,"Dropped"),!i&&u("in_progress",l.open,e.in_progress,"Still open"),u("reached",l.reached,e.count,"Reached"),m&&
m[1]-m[0]>.02&&r("span",{class:L$,"data-whisker":"",style:{"--low":m[0],"--high":Math.min(1,m[1])}})]}),r("div",{class:B$,
children:[r("div",{class:z$,title:d?vd(d):F(e.count),children:No(e.count,d)}),r("dl",{class:F$,children:[r(_c,{label:"of\
 all",children:i?"–":Vn(e.from_first,m)}),r(_c,{label:"of the step before",children:i?"–":Vn(e.from_previous,p("from\
_previous"))}),r(_c,{label:"median time",children:c===null?"–":Yi(Lr(c,p("time_from_previous","median"),"seconds"))}),
r(_c,{label:"dropped",swatch:"dropped",children:i?"–":Yi(No(e.dropped,p("dropped")))}),r(_c,{label:"still open",swatch:"\
in_progress",children:i?"–":Yi(No(e.in_progress,p("in_progress")))})]})]})]})}function _c({label:e,swatch:t,children:n}){
return r(A,{children:[r("dt",{class:I$,children:[t&&r("span",{class:R$,"data-part":t}),e]}),r("dd",{class:H$,children:n})]})}function as(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var Gr=["dropped","in_progress","reached"];function G$({answer:e,intervals:t,by:n,onMark:o}){let{steps:i}=e,s=dr(e),a=Pc(
i),l=e.query?.funnel?.count,u=(m,f)=>{let h=i[f],v=s[m-Gr.length];if(v)return{mark:{step:f+1,state:"reached",...as(v)},label:`${to(
v)}: ${J$(h)}`};let y=Gr[m];return{mark:{step:f+1,state:y},label:`${Z$(y)} ${V(vn(h))}`}},c=(m,f,h)=>{let{mark:v,label:y}=u(
m,f);o(v,y,h)},p=Bt(Gr.length+s.length,i.length,({row:m,column:f},h)=>c(m,f,h)),d=p.at?sW(e,p.at.row,p.at.column):"";return r(
Je,{scrolls:!0,title:r(iW,{steps:i,counting:l,intervals:t}),summary:aW(e,n),announced:d,onKey:p.key,table:r(w$,{answer:e,
intervals:t,by:n}),children:r("div",{class:T$,tabIndex:0,role:"group","aria-label":"Steps of the funnel",children:r("div",
{class:P$,"data-groups":s.length>0,style:{"--steps":i.length},children:[r("div",{class:_$,"aria-hidden":"true",children:[
r("span",{children:"100 %"}),r("span",{children:"50 %"}),r("span",{children:"0"})]}),i.map((m,f)=>r(j$,{step:m,at:f,entries:a,
intervals:t,first:f===0,mark:h=>p.mark(Gr.indexOf(h),f),onChoose:(h,v)=>c(Gr.indexOf(h),f,v)},f)),s.map((m,f)=>r(K$,{group:m,
by:n,intervals:rW(t,e,m),mark:h=>p.mark(Gr.length+f,h),onChoose:(h,v)=>c(Gr.length+f,h,v)},f))]})})})}function rW(e,t,n){
return e===null?null:Dn(e,["groups",t.groups?.indexOf(n)??-1])??{}}function iW({steps:e,counting:t,intervals:n}){let{share:o,
entries:i,converted:s,median:a}=fv(e);return r("span",{class:k$,children:[r("strong",{class:C$,children:Vn(o,ut(n,["step\
s",e.length-1,"from_first"]))}),r("span",{children:[Mt(q(s),n)," of ",Mt(YC(i,t),n)]}),a!==null&&r("span",{class:S$,children:[
"half of them within ",Mt(Oe(a),n)]})]})}function J$(e){return`reached ${V(vn(e))}`}function Z$(e){return e==="reached"?
"Reached":e==="dropped"?"Dropped before":"May still reach"}function sW(e,t,n){let o=e.steps[n];if(!o)return"";let i=dr(e)[t-
Gr.length];if(i){let l=i.steps[n];return`${to(i)}, ${J$(o)}: ${q(l?.count??0)}, ${W(l?.from_first??0)}`}let s={reached:o.
count,dropped:o.dropped,in_progress:o.in_progress}[Gr[t]],a=t<2?"":`, ${W(o.from_first??0)} of all, ${W(o.from_previous??
0)} of the step before`;return`Step ${n+1}, ${Z$(Gr[t])} ${V(vn(o))}: ${q(s)}${a}`}function aW(e,t){let{share:n,entries:o,
converted:i}=fv(e.steps),s=e.steps.map(l=>V(vn(l))).join(", "),a=t===""?"":`, by ${V(t)}, ${(e.groups??[]).length} group\
s`;return`Funnel of ${e.steps.length} steps: ${s}; ${q(i)} of ${q(o)} convert, ${W(n??0)}${a}`}function mr({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?r(De,{icon:"clock",title:"Stopped",actions:r(
_,{kind:"primary",onClick:Ro,children:"Run again"}),children:"Nothing was answered yet."}):r(Ce,{})}function Jr({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return r(De,{icon:"search",title:"Nothing\
 found",actions:r(A,{children:[o&&r(_,{kind:"primary",onClick:()=>hn({}),children:"All data"}),n.where!==void 0&&r(_,{kind:"\
outlined",onClick:()=>de({document:Te(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&r(_,{kind:"\
outlined",onClick:Ro,children:"Ask again"})]}),children:t})}var Y$="ld";function no({children:e}){return r("div",{class:Y$,children:e})}function Zr(e,t=()=>[]){let{openAt:n,menu:o}=Br();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,items:t(s,a),
..."value"in s?{value:s.value}:{}})},menu:o}}var bv=30;function $m(e,t){let n=e.query?.funnel?.compare_groups?.control;return dr(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let i=o.comparison.steps[t],[s,a]=i?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:i?.rate??null,lift:i?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:i?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<bv}]})}function Q$(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function xv({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function ra(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var X$="xd",eD="a",fr="sd",wv="cd",tD="gd",nD="hd",oD="fd",rD="Ui",iD="Hi",sD="U";function lD({answer:e,by:t,goal:n,onMark:o}){let i=$m(e,n),s=Q$(i),a=(p,d)=>{let m=i[p];o({step:n+1,state:"reached",...as(
m.group)},to(m.group),d)},l=Bt(i.length,1,({row:p},d)=>a(p,d)),u=l.at?i[l.at.row]:void 0,c=V(vn(e.steps[n]));return r(Je,
{scrolls:!0,title:r(A,{children:["Rate of ",r("bdi",{children:c})]}),summary:`Experiment by ${V(t)}: ${i.map(aD).join(";\
 ")}`,announced:u?aD(u):"",onKey:l.key,table:r(dW,{variants:i,by:t}),children:r("div",{class:X$,children:r("table",{class:eD,
children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"variant"}),r("th",{scope:"col",class:fr,children:"\
exposed"}),r("th",{scope:"col",class:fr,children:"converted"}),r("th",{scope:"col",class:fr,children:"rate"}),r("th",{scope:"\
col",class:fr,children:"lift"}),r("th",{scope:"col",class:wv,children:r("span",{class:tD,children:[r("span",{children:Sn(
-s)}),r("span",{children:"difference, 95 %"}),r("span",{children:Sn(s)})]})}),r("th",{scope:"col",class:fr,children:"p"}),
r("th",{scope:"col",children:"says"})]})}),r("tbody",{children:i.map((p,d)=>r("tr",{...l.mark(d,0),onClick:m=>a(d,m.currentTarget),
children:[r("th",{scope:"row",children:r(wi,{property:t,group:p.group})}),r("td",{class:fr,children:F(p.exposed)}),r("td",
{class:fr,children:F(p.converted)}),r("td",{class:fr,children:p.rate===null?"–":W(p.rate)}),r("td",{class:fr,children:p.
isControl||p.lift===null||p.few?"–":Sn(p.lift)}),r("td",{class:wv,children:r(pW,{variant:p,reach:s})}),r("td",{class:fr,
children:p.isControl||p.few?"–":ra(p.pValue)}),r("td",{children:r("span",{class:sD,"data-verdict":xv(p),children:kv(p)})})]},
d))})]})})})}function pW({variant:e,reach:t}){let{interval:n,isControl:o,few:i}=e,s=l=>(Math.max(-t,Math.min(t,l))/t+1)/
2,a=n!==null&&!o&&!i;return r("span",{class:nD,title:a?`${Sn(n[0])} to ${Sn(n[1])}`:void 0,children:[r("span",{class:oD}),
a&&r(A,{children:[r("span",{class:rD,style:{"--from":s(n[0]),"--to":s(n[1])}}),r("span",{class:iD,style:{"--from":s((n[0]+
n[1])/2)}})]})]})}function dW({variants:e,by:t}){return r(Me,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>r(wi,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>F(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>F(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":W(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:o})=>n===null||o?"–":Sn(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?Sn(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?Sn(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>ra(n)},{key:"says",head:"says",cell:kv}]})}function kv(e){return e.
few?`too few: below ${bv}`:xv(e)}function aD(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${Sn(e.lift)}, p ${ra(
e.pValue)}`;return`${to(e.group)} ${e.rate===null?"no rate":W(e.rate)} of ${F(e.exposed)}${t}, ${kv(e)}`}var Dm="ud",ia="md",$c="vd",cD="wd";var pD="Li";var mW=.01;function dD({answer:e,document:t,by:n,onMark:o}){let[i,s]=k(null),a=Math.min(i??e.steps.length-1,e.steps.length-
1),l=t.funnel?.compare_groups,u=new Map(dr(e).flatMap(h=>"other"in h?[]:[[X(h.value).text,h.value]])),p=(Ae(t.dataset).value.
value?.columns??[]).filter(({type:h,actor:v})=>h==="string"&&!v).map(({name:h})=>h),d=h=>{de({document:Te(Te(t,"funnel.b\
y",be(h)),"funnel.compare_groups",void 0)})},m=h=>ue("funnel.compare_groups",{...l,control:u.get(h)}),f=$m(e,a).length>0;
return r(A,{children:[r("div",{class:Dm,children:[r("span",{class:$c,children:[r("span",{class:ia,children:"variant"}),r(
on,{title:"The property that says the variant",kind:"outlined",values:p,value:n===""?"choose":n,onChange:d})]}),u.size>0&&
r("span",{class:$c,children:[r("span",{class:ia,children:"control"}),r(on,{title:"The control group",kind:"outlined",values:[
...u.keys()],value:l?X(l.control).text:"choose",onChange:m})]}),l&&r(A,{children:[r("span",{class:$c,children:[r("span",
{class:ia,children:"goal"}),r(on,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(Cv),value:Cv(e.steps[a],
a),onChange:h=>s(e.steps.findIndex((v,y)=>Cv(v,y)===h))})]}),r("span",{class:$c,children:[r("span",{class:ia,children:"e\
xposed by"}),r("span",{class:cD,children:r(Jt,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??"",placeholder:"\
the first step",onCommit:h=>ue("funnel.compare_groups.exposed",h.trim()===""?void 0:h)})})]})]})]}),f?r(A,{children:[r(fW,
{value:e.sample_ratio_p_value??null}),r(lD,{answer:e,by:n,goal:a,onMark:o})]}):r(De,{icon:"compare",title:"Compare the g\
roups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor saw.":"Choose\
 which group is the control. The others are held against it."})]})}function Cv(e,t){return`${t+1} ${vn(e)}`}function fW({
value:e}){if(e===null)return null;let t=e<mW;return r("p",{class:pD,"data-bad":t,role:t?"alert":void 0,children:[r(ie,{name:t?
"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${ra(e)}). Unless the split \
was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${ra(e)}).`]})}function mD(e){return e.map(({from:t,count:n},o)=>{let i=e[o+1]?.from,s=e[o-1]?.from,a=i??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function fD(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let i=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+i)/e.length}function hD(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:o},i)=>({at:i/e.length,value:o})).filter((o,i)=>i%n===0)}function Em(e){let t=[...e].sort((l,u)=>l.
from-u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),i=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].
from)),s=[];o.forEach(({from:l,count:u},c)=>{let p=o[c+1]?.from,d=p===void 0||!Number.isFinite(i)||i<=1?1:Math.max(1,Math.
min(1e3,Math.round(Math.log(p/l)/Math.log(i)))),m=h=>h===0?l:h===d&&p!==void 0?p:l*i**h,f=p===void 0&&!Number.isFinite(i);
for(let h=0;h<d;h++)s.push({from:m(h),to:f?null:m(h+1),count:h===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,
count:u})=>({from:l,to:a,count:u})),...s]}var gD="yd",yD="kd",vD="xe",bD="Mi",xD="zd",wD="Ni",kD="jd",CD="Ri";function Am({title:e,counting:t,bins:n,markers:o=[],summary:i,onBin:s,height:a=160}){let l=Bt(1,n.length,({column:d},m)=>s?.(
n[d],m)),u=Math.max(1,...n.map(({count:d})=>d)),c=n.reduce((d,{count:m})=>d+m,0),p=l.at===null?void 0:n[l.at.column];return r(
Je,{title:e,summary:i,onKey:l.key,announced:p?`${Sv(p)}: ${F(p.count)} ${t}, ${W(p.count/Math.max(1,c))}`:"",table:r(Me,
{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:Sv},{key:"count",head:t,number:!0,cell:d=>F(d.count)},{key:"\
share",head:"share",number:!0,cell:d=>W(d.count/Math.max(1,c))}]}),children:r("div",{class:gD,children:[r("div",{class:yD,
style:{"--bins":n.length,"--height":`${a}px`},children:[n.map((d,m)=>r("div",{class:vD,...l.mark(0,m),title:`${Sv(d)}: ${F(
d.count)} ${t}, ${W(d.count/Math.max(1,c))}`,onClick:s&&(f=>s(d,f.currentTarget)),children:r("div",{class:bD,style:{"--s\
hare":d.count/u}})},m)),o.map(({at:d,label:m},f)=>{let h=fD(n,d);return h===null?null:r("div",{class:xD,style:{"--at":h},
children:r("span",{class:wD,"data-late":h>.8||f===0&&o.length>1&&h>.22,children:m})},m)})]}),r("div",{class:kD,"aria-hid\
den":"true",children:hD(n,6).map(({at:d,value:m})=>r("span",{class:CD,"data-late":d>.9,style:{"--at":d},children:Oe(m)},
d))})]})})}function Sv({from:e,to:t}){return t===null?`${Oe(e)} and more`:`${Oe(e)} to ${Oe(t)}`}var gW=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function Tv(e){let t=Object.
entries(e).filter(([n])=>!gW.includes(n));return Object.fromEntries(t)}function Pv(e,t,n){if(!e.funnel)return null;let{compare:o,
...i}=Fe(e);return{...i,aggregate:{over:{flows:{funnel:Tv(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - st\
ep_time_${t}, 30, 'log') as length`]}}}var SD="Xd",TD="Sd",Mv="Bd";var vW=8;function _D({answer:e,document:t}){let{steps:n}=e,o=n.at(-1),i=t.funnel?.order!=="any";return r("div",{class:SD,
children:[n.slice(1).map((s,a)=>r(PD,{from:vn(n[a]),to:vn(s),times:s.time_from_previous,question:i&&a<vW?Pv(t,a+1,a+2):null},
a)),n.length>2&&o&&r(PD,{from:vn(n[0]),to:vn(o),times:o.time_from_entry,all:!0,question:i?Pv(t,1,n.length):null})]})}function PD({
from:e,to:t,times:n,question:o,all:i=!1}){let{answer:s}=gt(o),a=Y(()=>s&&"columns"in s?Em(bW(s)):mD(n?.histogram??[]),[s,
n]),l=n?.median??null,u=n?.p90??null,c=[...l===null?[]:[{at:l,label:`median ${Oe(l)}`}],...u===null?[]:[{at:u,label:`p90\
 ${Oe(u)}`}]];return r(Am,{title:r("span",{class:TD,children:[i&&r("span",{class:Mv,children:"all the way:"}),r($,{value:e,
most:40,middle:!0})," ",r("span",{class:Mv,children:"to"})," ",r($,{value:t,most:40,middle:!0})]}),counting:"actors",bins:a,
markers:c,summary:`Time from ${V(e)} to ${V(t)}: ${q(n?.count??0)} actors, median ${l===null?"unknown":Oe(l)}`})}function bW(e){
return e.rows.flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function xW(e,t){let n=Tv(e.funnel);return{...Fe(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function MD(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function $D(e,t,n){
let o=MD(e,t),i=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{wW(e,t,n)}}];return i>1&&e.funnel?.
order!=="any"&&s.push({label:`Explain drop ${i-1} › ${i}`,icon:"difference",act:()=>We({document:xW(e,i),view:"differe\
nce",as:null},`drop ${i-1} › ${i}`)}),s}async function wW(e,t,n){let o=MD(e,t);try{let{only:i}=await Nr(e,t);i&&o!==void 0?
We({document:{...Fe(i),paths:{start:o}},view:"paths",as:null},n):ee("No condition says who these are.")}catch(i){ee(V(U(
i).message))}}var kW="conversion_rate";function DD(e,t){let n=dr(e),o=[],i=(a,l)=>{for(let{time:u,steps:c}of l??[]){let p=c[0]?.count??
0;o.push([u,...a===null?[]:[CW(a)],p>0?c.at(-1)?.from_first??null:null])}};n.length===0&&i(null,e.trend);for(let a of n)
i(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:kW,type:"float64"}],rows:o,stats:e.stats}}function CW(e){return"other"in
e||Array.isArray(e.value)?to(e):e.value}var SW=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function ED(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*SW.get(o);return t}function TW(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(String(t)))-ED(e.query?.funnel?.window)}
var PW=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"Month"}];function AD({
answer:e,document:t,by:n}){let o=Y(()=>DD(e,n),[e,n]),i=e.query?.timezone??t.timezone??"UTC",s=t.funnel?.trend;return o.
rows.length===0?r(Ce,{}):r(A,{children:[r("div",{class:Dm,children:[r("span",{class:ia,children:"by entry"}),r(kt,{label:"\
Length of a bucket",value:String(s??"1d"),choices:PW,onChange:a=>ue("funnel.trend",a)})]}),r(Ml,{answer:o,document:o.query,
zone:i,form:"lines",end:TW(e),onZoom:(a,l)=>hn({from:new Date(a*1e3).toISOString(),to:new Date(l*1e3).toISOString()})})]})}function OD({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,{onMark:a,menu:l}=Zr(i,(c,p)=>i?$D(i,c,p):[]);if(!o||
!i||!_W(o))return r(mr,{result:t});if(Pc(o.steps)===0&&s==="exact"&&n!=="groups")return r(Jr,{result:t,children:"No acto\
r of this range did the first step."});let u=ge(i.funnel?.by).join(", ");return r(no,{children:[n==="trend"&&r(AD,{answer:o,
document:i,by:u}),n==="time"&&r(_D,{answer:o,document:i}),n==="groups"&&r(dD,{answer:o,document:e,by:u,onMark:a}),n!=="t\
rend"&&n!=="time"&&n!=="groups"&&r(G$,{answer:o,intervals:t.intervals,by:u,onMark:a}),l]})}function _W(e){return"steps"in
e}var RD={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],errorPlaces:Rn.funnel,chartOf:()=>"steps",choose:MW,Sentence:av,Page:OD};function MW(e,t){if(!e.funnel)return e;let{
trend:n}=e.funnel;return t==="trend"?n===void 0?Te(e,"funnel.trend","1d"):e:n===void 0?e:Te(Te(e,"funnel.trend",void 0),
"funnel.trend_mode",void 0)}var LD=new Map;function $W(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function ND(e,t){let n=$W(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";LD.set(`${e.dataset} ${o}`,e);let i=LD.get(
`${e.dataset} ${n}`),s=Fe(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...i?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,p=n==="\
lifecycle"?i?.lifecycle:i?.stickiness;return{...s,[n]:{...p,...u,...c===void 0?{}:{event:c}}}}function BD(e){return zD([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function zD(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return FD((e.find(o=>o*n>=t*(1-1e-9))??10)*n)}function Om(e,t,n){let o=zD([1,2,2.5,5,10],Math.
max(t-e,1e-12)/Math.max(1,n)),i=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-i)+1},
(a,l)=>FD((i+l)*o))}function FD(e){return Number(e.toPrecision(12))}var ID="Cd",HD="Ed",qD="Id",VD="Ud",WD="Hd",UD="Ld",KD="Ai",jD="Md",GD="Nd",JD="d",ZD="Rd",YD="Ad",$v="Dd",Dv="se";function Rm({title:e,summary:t,parts:n,bars:o,over:i,intervals:s,actions:a,onPart:l}){let u=w=>Mt(q(w),s),c=Bt(n.length,
o.length,({row:w,column:S},E)=>l(S,w,E)),p=o.map(({values:w})=>({up:QD(w,1),down:QD(w,-1)})),d=Math.max(0,...p.map(({up:w})=>w)),
m=Math.min(0,...p.map(({down:w})=>w)),f=Math.max(d-m,1e-12),h=Math.max(1,Math.ceil(o.length/12)),v=c.at,y=v?o[v.column]:
void 0,P=(w,S)=>`${w.label}, ${n[S].label}: ${s===null?F(Math.abs(w.values[S]??0)):u(Math.abs(w.values[S]??0))}${w.unfinished?
", not over":""}`;return r(Je,{title:e,summary:t,announced:y&&v?P(y,v.row):"",onKey:c.key,actions:a,table:r(Me,{label:i,
rows:o,columns:[{key:"over",head:i,cell:({label:w,unfinished:S})=>`${w}${S?" (not over)":""}`},...n.map((w,S)=>({key:w.key,
head:w.label,number:!0,cell:({values:E})=>u(E[S]??0)}))]}),legend:n.length>1&&r("ul",{class:YD,children:[n.map(w=>r("li",
{class:$v,children:[r("span",{class:Dv,style:{"--color":`var(${w.color})`}}),w.label]},w.key)),o.some(({unfinished:w})=>w)&&
r("li",{class:$v,children:[r("span",{class:Dv,"data-unfinished":"true"}),"not over"]})]}),children:r("div",{class:ID,children:[
r("div",{class:HD,"aria-hidden":"true",children:Om(m,d,7).map(w=>r("span",{class:qD,style:{"--at":(d-w)/f},children:r("s\
pan",{class:VD,children:q(Math.abs(w))})},w))}),r("div",{class:WD,children:r("div",{class:UD,style:{"--bars":o.length},children:o.
map((w,S)=>r("div",{class:KD,children:[r("div",{class:jD,style:{"--share":d/f},children:n.map((E,M)=>(w.values[M]??0)>0&&
x(w,E,M,S,d)).reverse()}),r("div",{class:GD,style:{"--share":-m/f},children:n.map((E,M)=>(w.values[M]??0)<0&&x(w,E,M,S,-m))}),
S%h===0&&r("span",{class:ZD,children:w.short})]},S))})})]})});function x(w,S,E,M,N){return r("div",{class:JD,"data-unfin\
ished":w.unfinished,title:P(w,E),...c.mark(E,M),style:{"--share":Math.abs(w.values[E]??0)/N,"--color":`var(${S.color})`},
onClick:R=>l(M,E,R.currentTarget)},S.key)}}function QD(e,t){return e.reduce((n,o)=>o*t>0?n+o:n,0)}var XD=["returning","resurrecting","new","dormant"],eE=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],EW=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function tE({answer:e,
zone:t,onMark:n}){let o=Yn(e),i=e.query?.lifecycle?.period??"day",s=EW.get(i)??86400,a=e.periods.map(c=>({label:An(c.start,
s,t),short:s<86400?K(c.start,t,"clock"):s>20*86400?K(c.start,t,"month"):K(c.start,t,"dayShort"),values:XD.map(p=>c[p]),unfinished:!c.
complete})),l=e.periods.findLast(({complete:c})=>c)??e.periods.at(-1),u=l?`, in the last finished one ${q(l.new)} new, ${q(
l.returning)} returning, ${q(l.resurrecting)} back again, ${q(-l.dormant)} gone`:"";return r(Rm,{title:`Active by ${i}: \
above the line who is here, below who is gone`,over:i,parts:eE,bars:a,intervals:o,summary:`Lifecycle over ${a.length} pe\
riods${u}`,onPart:(c,p,d)=>n({period:e.periods[c].start,state:XD[p]},`${eE[p].label}, ${a[c].label}`,d)})}var nE="Td",oE="_d",rE="qd",iE="Fd",sE="Gd",aE="Jd",lE="Di",uE="Kd";var Ev=280,ki={top:12,right:24,bottom:28,left:56},cE=4;function pE({title:e,summary:t,curves:n,names:o,period:i,text:s=W,
table:a,onPoint:l}){let{host:u,width:c}=ja(),[p,d]=k(new Set),m=n.filter(({key:N})=>!p.has(N)),f=Bt(m.length,o.length,({
row:N,column:R},G)=>l(n.indexOf(m[N]),R,G)),h=BD(Math.max(0,...m.flatMap(({points:N})=>N.map(R=>(m.length<=cE?R?.high:R?.
value)??0)))),v=Math.max(1,c-ki.left-ki.right),y=N=>ki.left+(o.length<2?v/2:N/(o.length-1)*v),P=N=>ki.top+(1-N/h)*(Ev-ki.
top-ki.bottom),x=f.at,w=x?m[x.row]:void 0,S=x&&w?w.points[x.column]??null:null,E=x&&w?`${w.name}, ${i} ${o[x.column]}: ${S?
`${s(S.value)}, between ${s(S.low)} and ${s(S.high)}`:"not over"}`:"",M=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(
v/48))));return r(Je,{title:e,summary:t,announced:E,onKey:f.key,table:a,actions:E&&r("span",{class:uE,"aria-hidden":"tru\
e",children:E}),legend:n.length>1&&r(Ed,{rows:n.map(({key:N,keys:R,color:G,points:L})=>({key:N,keys:R,color:G??0,last:L.
findLast(B=>B!==null)?.value??null,total:0})),all:n.length,hidden:p,onHidden:d,text:s}),children:r("div",{ref:u,class:nE,
children:c>0&&r("svg",{width:c,height:Ev,"aria-hidden":"true",children:[Om(0,h,5).map(N=>r("g",{children:[r("line",{x1:ki.
left,x2:c-ki.right,y1:P(N),y2:P(N),class:oE}),r("text",{x:ki.left-8,y:P(N)+4,class:rE,children:s(N)})]},N)),o.map((N,R)=>R%
M===0&&r("text",{x:y(R),y:Ev-8,class:iE,children:N},N)),m.length<=cE&&m.map(({key:N,points:R,color:G})=>r("path",{d:RW(R,
y,P),class:aE,style:{fill:Av(G)}},N)),m.map(({key:N,points:R,color:G})=>r("path",{d:OW(R,y,P),class:sE,"stroke-dasharray":G===
null?void 0:Ka(G).join(" "),style:{stroke:Av(G)}},N)),m.map((N,R)=>N.points.map((G,L)=>G&&r("circle",{cx:y(L),cy:P(G.value),
r:x?.row===R&&x.column===L?5:3,class:lE,style:{fill:Av(N.color)},...f.mark(R,L),onPointerEnter:()=>f.set({row:R,column:L}),
onClick:B=>l(n.indexOf(N),L,B.currentTarget)},`${N.key} ${L}`)))]})})})}function Av(e){return e===null?"var(--other)":`v\
ar(${fn(e)})`}function OW(e,t,n){return e.map((o,i)=>o===null?"":`${e[i-1]?"L":"M"}${t(i)} ${n(o.value)}`).join("")}function RW(e,t,n){
let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let i=o.map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),
s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...i,...s].join("L")}Z`}function dE(e,t,n,o){let i=a=>o===null?null:Dn(o,a)??{},s={kind:"total",group:e,start:"",size:t.cohorts.reduce((a,{size:l})=>a+
l,0),cells:t.total.map(({count:a,size:l,share:u,value:c},p)=>({count:a,size:l,share:u,value:mE(c),complete:l>0,intervals:i(
["total",p])}))};return n?[s,...t.cohorts.map(({start:a,size:l,periods:u},c)=>({kind:"cohort",group:e,start:a,size:l,cells:u.
map(({count:p,share:d,value:m,complete:f},h)=>({count:p,size:l,share:d,value:mE(m),complete:f,intervals:i(["cohorts",c,"\
periods",h])}))}))]:[s]}function mE(e){return typeof e=="number"?e:null}function Lm(e,t,n=null){let o=(e.groups??[]).flatMap(
(i,s)=>dE(i,i,t(s),n===null?null:Dn(n,["groups",s])??{}));return[...dE(null,e,t(-1),n),...o]}function Dc(e,t){return t===
"share"?e.share:t==="count"?e.count:e.value}function Ov(e,t){let n=t==="count"&&e.some(({kind:i})=>i==="cohort")?e.filter(
({kind:i})=>i==="cohort"):e,o=0;for(let{cells:i}of n)i.forEach((s,a)=>{a>0&&s.complete&&(o=Math.max(o,Dc(s,t)??0))});return o}
var fE=9;function hE(e,t){return e===null||e<=0||t<=0?0:Math.min(fE,Math.max(1,Math.ceil(e/t*fE)))}function gE(e,t){return{
fromRow:Math.min(e.row,t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,
t.column)}}function yE(e,t){let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.slice(t.fromRow,t.toRow+1))if(o.kind!==
"total")for(let i of o.cells.slice(t.fromColumn,t.toColumn+1))n.cells++,i.complete?(n.count+=i.count,n.size+=i.size):n.unfinished++;
return n}function vE(e,t){if(t<=0)return null;let n=1.959964,o=e/t,i=1+n*n/t,s=(o+n*n/(2*t))/i,a=n*Math.sqrt(o*(1-o)/t+n*
n/(4*t*t))/i;return[Math.max(0,s-a),Math.min(1,s+a)]}function Ec(e){let t=e.query?.retention?.brackets,n=e.total.length;
return t?["0",...t.map(i=>Array.isArray(i)?i.join("–"):String(i))].slice(0,n):Array.from({length:n},(i,s)=>String(s))}function Nm({rows:e,names:t,rowName:n}){let o=Y(()=>[{key:"cohort",head:"cohort",cell:i=>r("bdi",{children:V(n(i))})},{key:"\
size",head:"size",number:!0,cell:i=>F(i.size)},...t.map((i,s)=>({key:`period ${i}`,head:i,number:!0,cell:({cells:a})=>{let l=a[s];
return l===void 0||l.size===0?"–":`${F(l.count)} (${W(l.share)})${l.complete?"":" not over"}`}}))],[t]);return r(Me,{label:"\
Cohorts",rows:e,columns:o})}var LW=50;function xE({answer:e,by:t,onMark:n}){let o=e.query?.retention?.period??"day",i=Ec(e).slice(1),s=Y(()=>(e.groups??
[]).slice(0,LW),[e]),a=Y(()=>s.length===0?[bE(e.total,null,t)]:s.map(p=>bE(p.total,p,t)),[e,t]),l=Lm(e,()=>!1),u=(p,d,m)=>{
let f=s[p]??null;n({period:d+1,state:"returned",...as(f)},`${f?to(f):"all"}, ${o} ${i[d]}`,m)},c=a[0]?.points[0];return r(
pE,{title:`Came back, by ${o}, with 95 % intervals`,curves:a,names:i,period:o,onPoint:u,summary:`Retention curves${t===""?
"":` by ${V(t)}`}: ${a.length} lines over ${i.length} periods, ${c?W(c.value):"nobody"} in ${o} 1`,table:r(Nm,{rows:l,names:Ec(
e),rowName:({group:p})=>p?to(p):"all"})})}function bE(e,t,n){let o=t?to(t):"all",i=e.slice(1).map(({count:l,size:u,share:c})=>{
let p=vE(l,u);return p&&{value:c,low:p[0],high:p[1]}}),s=t===null?["all"]:"other"in t?[o]:Array.isArray(t.value)?t.value:
[t.value],a=t===null?0:"other"in t?null:Pn(n,s);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:s,name:o,color:a,points:i}}var kE="Od",CE="Pd",SE="Qd",TE="l",Bm="ce",zm="Ti",PE="Vd",_E="e",ME="ge",$E="Wd",DE="Yd",EE="Zd",AE="el",OE="_i",RE="qi";function LE({row:e,name:t,by:n,says:o,largest:i,open:s,onToggle:a,marked:l,mark:u,text:c,onChoose:p,onPress:d}){return r(
"tr",{class:e.kind==="total"?ME:void 0,children:[r("th",{scope:"row",class:Bm,children:s===null?r("span",{class:$E,children:t}):
r("button",{type:"button",tabIndex:-1,class:DE,"aria-expanded":s,onClick:a,children:[r(ie,{name:s?"down":"right",size:12}),
e.group===null?"all":r(wi,{property:n,group:e.group,most:24})]})}),r("td",{class:zm,title:F(e.size),children:Mt(q(e.size),
e.cells[0]?.intervals??null)}),e.cells.map((m,f)=>{let h=e.kind==="total"&&!m.complete;return r("td",{class:_E,"data-sha\
de":f===0||!m.complete?0:hE(Dc(m,o),i),"data-open":!m.complete,"data-marked":l(f),...u(f),title:h?"no finished period":`${Mt(
F(m.count),m.intervals)} of ${Mt(F(m.size),m.intervals)}, ${Vn(m.share,ut(m.intervals,["share"]))}${m.complete?"":", not\
 over"}`,onClick:v=>p(f,v.currentTarget),onPointerDown:()=>d(f,!1),onPointerEnter:v=>{v.buttons===1&&d(f,!0)},children:h?
"":c(m)},f)})]})}var NW=120,BW=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function NE({answer:e,says:t,by:n,
zone:o,onMark:i}){let[s,a]=k(new Set),[l,u]=k(!1),[c,p]=k(null),d=(e.groups?.length??0)>0,m=Yn(e),f=Y(()=>Lm(e,L=>s.has(
L)!==(L===-1&&!d),m),[e,m,s,d]),h=l?f:f.slice(0,NW),v=Ec(e),y=e.query?.retention?.period??"day",P=BW.get(y)??86400,x=L=>L.
kind==="cohort"?An(L.start,P,o):L.group===null?"all":to(L.group),w=(L,B)=>{let Q=h[L.row],J={period:L.column,state:"retu\
rned",...Q.kind==="cohort"?{cohort:Q.start}:{},...as(Q.group)};i(J,`${x(Q)}, ${y} ${v[L.column]}`,B)},S=Bt(h.length,v.length,
w),E=c&&S.at?gE(c,S.at):null,M=L=>(L.key.startsWith("Arrow")&&p(L.shiftKey?c??S.at:null),L.key==="Escape"&&c?(p(null),!0):
S.key(L)),N=L=>{let B=new Set(s);B.delete(L)||B.add(L),a(B)},R=S.at?h[S.at.row]:void 0,G=E?HW(h,E):R&&S.at?`${x(R)}, ${y}\
 ${v[S.at.column]}: ${IW(R.cells[S.at.column])}`:"";return r(Je,{scrolls:!0,title:r(A,{children:["Came back, by ",y," ",
r("span",{class:kE,children:["of ",Mt(q(h[0]?.size??0),m)," actors"]})]}),summary:qW(e,y),announced:G,onKey:M,actions:E&&
r("span",{class:CE,children:G}),table:r(Nm,{rows:f,names:v,rowName:x}),legend:r("div",{class:AE,"aria-hidden":"true",children:[
r("span",{children:"0"}),r("span",{class:OE}),r("span",{children:zW(Ov(f,t),t)}),r("span",{class:RE})," period not over,\
 in no total"]}),children:r("div",{class:SE,children:[r("table",{class:TE,children:[r("thead",{children:r("tr",{children:[
r("th",{scope:"col",class:Bm,children:d?n:"cohort"}),r("th",{scope:"col",class:zm,children:"size"}),v.map((L,B)=>r("th",
{scope:"col",class:PE,children:B===0?`${y} 0`:L},L))]})}),r("tbody",{onPointerLeave:()=>{},children:h.map((L,B)=>r(LE,{row:L,
name:x(L),by:n,says:t,largest:Ov(f,t),open:L.kind==="total"?f[B+1]?.kind==="cohort":null,onToggle:()=>N(L.group===null?-1:
(e.groups??[]).indexOf(L.group)),marked:Q=>E!==null&&B>=E.fromRow&&B<=E.toRow&&Q>=E.fromColumn&&Q<=E.toColumn,mark:Q=>S.
mark(B,Q),text:Q=>FW(Q,t),onChoose:(Q,J)=>{c||w({row:B,column:Q},J)},onPress:(Q,J)=>{p(J?c??S.at:null),S.set({row:B,column:Q})}},
B))})]}),f.length>h.length&&r("button",{type:"button",class:EE,onClick:()=>u(!0),children:["All ",F(f.length)," rows"]})]})})}
function zW(e,t){return e===null?"–":t==="share"?W(e):q(e)}function FW(e,t){let n=Dc(e,t);if(n===null)return"–";let o=ut(
e.intervals,[t]);return Yi(t==="share"?Vn(n,o):No(n,o)).replace(/^~./,"")}function IW(e){if(!e)return"no such period";let t=e.
value===null?"":`, value ${q(e.value)}`;return`${Mt(F(e.count),e.intervals)} of ${Mt(F(e.size),e.intervals)}, ${Vn(e.share,
ut(e.intervals,["share"]))}${t}${e.complete?"":", the period is not over"}`}function HW(e,t){let{cells:n,unfinished:o,count:i,
size:s}=yE(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n} cells: ${q(i)} of ${q(
s)}, ${s===0?"–":W(i/s)}${a}`}function qW(e,t){let n=e.total[1],o=e.total.findLast(({size:i})=>i>0);return`Retention b\
y ${t}: ${e.cohorts.length} cohorts, ${W(n?.share??0)} came back in ${t} 1, ${W(o?.share??0)} in the last finished one`}function BE({answer:e,onMark:t}){let[n,o]=k(!1),i=Yn(e),s=e.query?.stickiness?.period??"day",a=e.active_periods.map(c=>({
label:Le(c.periods,s)+(n?" or more":""),short:String(c.periods),values:[n?c.or_more:c.count],unfinished:!1})),l=e.active_periods[0],
u=e.active_periods.reduce((c,p)=>c+p.periods*p.count,0)/Math.max(1,e.count);return r(Rm,{title:`On how many ${s}s: ${Mt(
q(e.count),i)} actors, ${Mt(u.toFixed(1),i)} on average`,over:`${s}s`,bars:a,intervals:i,parts:[{key:"actors",label:"act\
ors",color:"--series-1"}],summary:`Stickiness: ${q(e.count)} actors, ${W(l?.share??0)} on one ${s} only, ${u.toFixed(1)}\
 on average`,actions:r(kt,{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:c=>o(c==="more"),choices:[
{value:"exactly",label:"Exactly"},{value:"more",label:"Or more"}]}),onPart:(c,p,d)=>t({periods:e.active_periods[c].periods,
...n?{or_more:!0}:{}},a[c].label,d)})}var zE="il";function FE({result:e,as:t}){let{answer:n,of:o,phase:i}=e,[s,a]=k(!1),l=Zr(o,d=>o?KW(o,d):[]),u=(d,m,f)=>l.onMark(d.state===
"returned"&&s&&d.period!==0?{...d,state:"not_returned"}:d,s?`not: ${m}`:m,f);if(!n||!o)return r(mr,{result:e});let c=n.query?.
timezone??o.timezone??"UTC";if(JW(n))return r(no,{children:[r(BE,{answer:n,onMark:l.onMark}),l.menu]});if(GW(n))return r(
no,{children:[r(tE,{answer:n,zone:c,onMark:l.onMark}),l.menu]});if(!jW(n))return r(mr,{result:e});if(n.cohorts.every(({size:d})=>d===
0)&&i==="exact")return r(Jr,{result:e,children:"Nobody of this range did what starts a cohort."});let p=ge(o.retention?.
by).join(", ");return r(no,{children:[r(UW,{answer:n,as:t,by:p,zone:c,onMark:u,measured:o.retention?.measure!==void 0,notReturned:s,
onNotReturned:a}),l.menu]})}function UW({answer:e,as:t,by:n,zone:o,onMark:i,measured:s,notReturned:a,onNotReturned:l}){let[
u,c]=k(()=>Dr("retention-says")??"share"),p=f=>{c(f),Er("retention-says",f)},d=u==="value"&&!s?"share":u,m=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",label:"Value"}]:[]];return r(no,{children:[r("div",{class:zE,
children:[t!=="curve"&&r(kt,{label:"What cells say",value:d,onChange:p,choices:m}),r(kt,{label:"Whose menu a cell opens",
value:a?"not":"returned",onChange:f=>l(f==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?r(xE,{answer:e,by:n,onMark:i}):r(NE,{answer:e,says:d,by:n,zone:o,onMark:i})]})}function KW(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>We(
{document:{...Fe(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function jW(e){return"cohorts"in e}
function GW(e){return"periods"in e}function JW(e){return"active_periods"in e}function IE(e){return e.document.lifecycle?r(uv,{...e}):e.document.stickiness?r(cv,{...e}):r(lv,{...e})}var HE={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],errorPlaces:[...Rn.retention,...Rn.lifecycle,...Rn.stickiness],chartOf:e=>e.lifecycle?"life\
cycle":e.stickiness?"stickiness":"matrix",choose:ND,Sentence:IE,Page:FE};function qE({answer:e}){let t=(n,o)=>o?r($,{shown:En}):r($,{value:n,most:64,middle:!0});return r(Me,{label:"What follows\
 what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,cell:({depth:n})=>String(n)},{key:"from",head:"from",cell:n=>t(
n.from,n.from_other)},{key:"to",head:"to",cell:n=>t(n.to,n.to_other)},{key:"count",head:"paths",number:!0,cell:({count:n})=>F(
n)},{key:"share",head:"of all",number:!0,cell:({count:n})=>W(n/Math.max(1,e.count))},{key:"median",head:"median time",number:!0,
cell:({time:n})=>n.median===null?"–":Oe(n.median)}]})}function Fm(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function ZW(e){return"other"in e?Fm(e.depth,null,
!0):Fm(e.depth,e.value,!1)}function VE(e,t){let n=[...new Set(e.nodes.map(({depth:p})=>p))].sort((p,d)=>p-d),o=n.map(p=>e.
nodes.filter(d=>d.depth===p).sort(YW)),i=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(p=>p.
reduce((d,{count:m})=>d+m,0))),a=Math.max(...o.map(p=>p.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((p,d)=>{let m=0;for(let f of p){let h=Math.max(t.nodeLeast,f.count*l);u.push({key:ZW(f),depth:f.depth,value:"\
other"in f?void 0:f.value,others:"other"in f?f.nodes:0,count:f.count,starts:f.starts,ends:f.ends,x:d*i,y:m,height:h}),m+=
h+t.gap}});let c=Math.max(...u.map(p=>p.y+p.height),0);return{nodes:u,edges:QW(e.edges,u,l),depths:n,width:i*n.length,height:c,
columnWidth:i}}function YW(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function QW(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),i=e.flatMap(c=>{let p=o.get(Fm(c.depth,c.from,c.from_other===!0)),d=o.get(Fm(c.depth+1,c.to,c.to_other===
!0));return p&&d?[{edge:c,from:p,to:d}]:[]}),s=new Map,a=new Map,l=(c,p,d)=>{let m=c.get(p.key)??0;return c.set(p.key,m+
d),p.y+m},u=new Map;for(let{edge:c,from:p}of[...i].sort((d,m)=>d.to.y-m.to.y))u.set(c,l(s,p,c.count*n));return[...i].sort(
(c,p)=>c.from.y-p.from.y).map(({edge:c,from:p,to:d})=>({from:p.key,to:d.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,d,c.count*n)}))}function WE(e,t){let n=new Set([t]),o=new Set,i=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),i(u[l],a,l))};return i(t,"from","to"),i(t,"to","from"),{nodes:n,edges:o}}
function UE(e,t,n){let o=(t+n)/2,i=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+i}C${o} ${a+i} ${o} ${s+i} ${t} ${s+i}Z`}var KE="rl",jE="al",GE="tl",JE="ol",ZE="nl",YE="v",QE="he",XE="H",eA="Fi",tA="pl",nA="fe",oA="dl";var sa=8,eU=6.6;function rA({answer:e,actions:t,onMark:n}){let{host:o,width:i}=ja(),s=Yn(e),a=Y(()=>VE(e,{width:Math.max(
i,1),height:460,bar:sa,columnLeast:148,nodeLeast:20,gap:8}),[e,i]),l=Y(()=>a.depths.map(x=>a.nodes.filter(w=>w.depth===x)),
[a]),[u,c]=k(null),p=Math.max(0,...l.map(x=>x.length)),d=Bt(p,l.length,({row:x,column:w},S)=>{let E=l[w][x];E&&v(E,S)}),
m=d.at?l[d.at.column]?.[Math.min(d.at.row,l[d.at.column].length-1)]:void 0,f=u??m?.key??null,h=Y(()=>f===null?null:WE(a,
f),[a,f]),v=(x,w)=>{n({depth:x.depth,node:x.others>0?{other:!0}:{value:x.value}},Ac(x),w)},y=x=>(x.key.startsWith("Arrow")&&
c(null),d.key(x)),P=f===null?"":nU(a,f,e.count);return r(Je,{scrolls:!0,title:r(A,{children:[No(e.count,ut(s,["count"])),
" paths ",r("span",{class:jE,children:P})]}),summary:oU(e,a),onKey:y,announced:m?P:"",actions:r(A,{children:[r("span",{class:GE,
children:[r("span",{class:JE}),"path ends"]}),t]}),table:r(qE,{answer:e}),children:r("div",{ref:o,class:KE,children:i>0&&
r("svg",{width:a.width,height:a.height+32,onPointerLeave:()=>c(null),"aria-hidden":"true",children:[a.depths.map((x,w)=>r(
"text",{x:w*a.columnWidth,y:14,class:ZE,children:iA(x)},x)),r("g",{transform:"translate(0 28)",children:[a.edges.map(x=>{
let w=a.nodes.find(({key:E})=>E===x.from),S=h?.edges.has(x)??!1;return r("path",{d:UE(x,w.x+sa,w.x+a.columnWidth),class:YE,
"data-lit":S,"data-dim":h!==null&&!S,children:r("title",{children:`${F(x.count)}${x.median===null?"":`, median ${Oe(x.median)}`}`})},
`${x.from} ${x.to}`)}),l.map((x,w)=>x.map((S,E)=>r(tU,{node:S,count:Mt(q(S.count),s),width:a.columnWidth-sa,mark:d.mark(
E,w),isAt:m===S,dim:h!==null&&!h.nodes.has(S.key),onPoint:()=>c(S.key),onChoose:M=>v(S,M)},S.key)))]})]})})})}function tU({
node:e,count:t,width:n,mark:o,isAt:i,dim:s,onPoint:a,onChoose:l}){let u=Math.max(4,Math.floor((n-20)/eU)-t.length-1),c=e.
count===0?0:e.ends/e.count;return r("g",{class:QE,"data-dim":s,"data-other":e.others>0,onPointerEnter:a,onClick:p=>l(p.currentTarget.
firstElementChild),children:[r("rect",{x:e.x,y:e.y,width:sa,height:e.height,rx:2,class:XE,...o,"data-cursor":i}),c>0&&r(
"rect",{x:e.x,y:e.y+e.height*(1-c),width:sa,height:e.height*c,rx:2,class:eA}),r("rect",{x:e.x+sa,y:e.y,width:n-16,height:20,
class:tA}),r("text",{x:e.x+sa+6,y:e.y+14,class:nA,children:[r("tspan",{"data-word":e.others>0,children:Ua(Ac(e),u)}),r("\
tspan",{dx:6,class:oA,children:t})]}),r("title",{children:`${Ac(e)}: ${F(e.count)}${e.ends>0?`, ${F(e.ends)} end here`:""}${e.
starts>0?`, ${F(e.starts)} begin here`:""}`})]})}function Ac(e){return e.others>0?`${En.text} ${e.others}`:X(e.value).text}
function iA(e){return e===0?"start":e<0?`−${-e}`:`+${e}`}function nU(e,t,n){let o=e.nodes.find(s=>s.key===t);if(!o)return"";
let i=o.ends===0?"":`, ${W(o.ends/Math.max(1,o.count))} end here`;return`${iA(o.depth)} ${Ac(o)}: ${F(o.count)}, ${W(o.count/
Math.max(1,n))} of all${i}`}function oU(e,t){let n=t.nodes.find(({depth:i})=>i===1),o=n?`, most often followed by ${Ac(n)}\
 (${W(n.count/Math.max(1,e.count))})`:"";return`${q(e.count)} paths over ${t.depths.length} depths${o}; ${In.other} stan\
ds for rare ones`}var sA="ll",aA="L",lA="xl",uA="sl",cA="Gi",pA="ue",Rv="cl",dA="gl",mA="hl";function hA({answer:e,onFunnel:t}){let n=e.top_paths,o=Yn(e),i=Bt(n.length,1,({row:l})=>{let u=n[l];u&&!("other"in u)&&t(
u.nodes)}),s=i.at?n[i.at.row]:void 0,a=Math.max(1,...n.map(l=>"other"in l?0:l.count));return r(Je,{scrolls:!0,title:`${Mt(
q(e.count),o)} paths`,summary:`Whole paths: ${n.slice(0,3).map(l=>fA(l,e.count)).join("; ")}`,announced:s?fA(s,e.count):
"",onKey:i.key,table:r(iU,{answer:e}),children:r("ol",{class:sA,children:n.map((l,u)=>r("li",{class:aA,...i.mark(u,0),children:[
r("span",{class:lA,title:F(l.count),children:Mt(q(l.count),o)}),r("span",{class:uA,children:W(l.count/Math.max(1,e.count))}),
r("span",{class:cA,children:r("span",{class:pA,"data-other":"other"in l,style:{"--share":Math.min(1,l.count/a)}})}),"oth\
er"in l?r("span",{class:Rv,children:[r($,{shown:En})," ",F(l.paths)," other paths"]}):r(A,{children:[r("span",{class:Rv,
children:l.nodes.map((c,p)=>r("span",{class:dA,children:[p>0&&r("span",{class:mA,"aria-hidden":"true",children:"›"}),r(
$,{value:c,most:32,middle:!0})]},p))}),l.nodes.length>1&&r(_,{small:!0,kind:"quiet",icon:"funnel",onClick:()=>t(l.nodes),
children:"Funnel"})]})]},u))})})}function iU({answer:e}){return r(Me,{label:"Paths",rows:e.top_paths,columns:[{key:"coun\
t",head:"paths",number:!0,cell:({count:t})=>F(t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>W(t/Math.max(1,
e.count))},{key:"path",head:"path",cell:t=>r("bdi",{children:gA(t)})}]})}function gA(e){return"other"in e?`${En.text} ${e.
paths}`:e.nodes.map(t=>X(t).text).join(" › ")}function fA(e,t){return`${gA(e)}: ${F(e.count)}, ${W(e.count/Math.max(1,
t))}`}function Lv(e){return e.paths?.node??"event"}function ql(e,t){let n=Lv(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?_n(t):String(t)}`}function Im(e,t){return{...e,paths:{...e.paths,...t}}}
function yA(e,t){let{end:n,end_at:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,start:ql(e,t),after:s.after||5}}}
function vA(e,t){let{start:n,after:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,end:ql(e,t),before:i||o||5}}}function bA(e,t){
let n=e.paths?.exclude,o=ql(e,t);return Im(e,{exclude:n===void 0?o:`${n} or ${o}`})}function xA(e,t,n){let o=Lv(e);return Im(
e,{node:`if(${ql(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function wA(e,t,n){
return Im(e,{node:`if(${ql(e,t)}, ${_n(n)}, string(${Lv(e)}))`})}function kA(e,t){let{start:n,end:o,before:i,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?i??5:s??5)+t));return Im(e,a?{before:u}:{after:u})}function CA(e,t){
let{per:n,gap:o,session:i}=e.paths??{};return{...Fe(e),funnel:{...n===void 0?{}:{per:n},steps:t.slice(0,64).map(s=>({name:String(
s??"(null)"),where:ql(e,s)})),session:i??{gap:o??"30m"},order:"strict",strict_allows:"repeats"}}}var TA="fl",PA="ul",_A="ml";function MA({document:e,change:t,onClose:n}){let i=(Ae(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),We({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?r(tt,{title:"\
Merge under a name",onClose:n,children:r(Jt,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(wA(e,t.value,a.trim()),"merge")}})}):r(tt,{title:"E\
xpand by a property",onClose:n,children:r("ul",{class:PA,children:i.map(a=>r("li",{children:r(_,{kind:"plain",class:_A,onClick:()=>s(
xA(e,t.value,be(a)),"expand"),children:r($,{value:a})})},a))})})}function $A({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,[a,l]=k(null),{onMark:u,menu:c}=Zr(i,(p,d)=>!i||!p.
node||!("value"in p.node)?[]:lU(i,p.node.value,d,m=>l({kind:m,value:p.node.value,label:d})));return!o||!i||!uU(o)?r(mr,{
result:t}):o.count===0&&s==="exact"?r(Jr,{result:t,children:"No session of this range has such a path."}):n==="list"?r(no,
{children:r(hA,{answer:o,onFunnel:p=>aU(i,p)})}):r(no,{children:[r(rA,{answer:o,onMark:u,actions:r(sU,{document:e})}),c,
a&&r(MA,{document:i,change:a,onClose:()=>l(null)})]})}function sU({document:e}){let t=n=>de({document:kA(e,n)});return r(
"span",{class:TA,children:[r(_,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),r("span",{
children:"steps"}),r(_,{small:!0,kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function aU(e,t){
We({document:CA(e,t),view:"funnel",as:null},"funnel of a path")}function lU(e,t,n,o){let i=(s,a,l)=>({label:s,icon:a,act:()=>We(
{document:l(e,t)},`${s.toLowerCase()}: ${n}`)});return[i("Start here","right",yA),i("End here","left",vA),i("Hide","minu\
s",bA),{label:"Expand by property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merg\
e")}]}function uU(e){return"top_paths"in e}var DA={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],errorPlaces:Rn.paths,chartOf:()=>"flow",Sentence:pv,Page:$A};function aa(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function Bv(e,t,n){
let o=aa(e),i={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...Fe(e),aggregate:{over:i,...t}}}function EA(e){
return Bv(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function AA(e){return Bv(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function OA(e){
let t=aa(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function zv(e,t,n){
let{properties:o,...i}=aa(e);return{...Fe(e),aggregate:{over:{sessions:{...i,properties:{[t]:n}}},measures:["count()"],by:[
be(t)],limit:6}}}var cU=864e5,pU=300;function RA(e,t,n,o,i){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(cU/24,l*pU/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},p=Object.keys(aa(e).properties??{}).map(be),{compare:d,
...m}=Bv(e,{measures:["count()"],by:[be(o),"start","end","duration","events",...p],order:["start desc"],limit:i});return{
...m,...c}}function LA(e,t,n,o,i){let s=[...new Set(n.map(f=>_n(String(f))))].join(", "),a=`string(${be(t)}) in (${s})`,
{where:l,from:u,to:c,compare:p,sample:d,...m}=Fe(e);return{...m,from:o,to:new Date(Date.parse(i)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",be(t),"event"],order:"time asc",limit:1e4}}}function NA({answer:e,onMark:t}){let n=Y(()=>Em((e?.rows??[]).flatMap(([i,s])=>typeof i=="number"&&typeof s=="number"?[{
from:i,count:s}]:[])),[e]);if(!e)return r(Ce,{});let o=n.reduce((i,{count:s})=>i+s,0);return r(Am,{title:"How long",height:300,
counting:"sessions",bins:n,summary:`Durations of ${q(o)} sessions, in ${n.length} bins that grow`,onBin:(i,s)=>t({range:{
column:"duration",from:i.from,...i.to===null?{}:{to:i.to}}},i.to===null?`${Oe(i.from)} and more`:`${Oe(i.from)} to ${Oe(
i.to)}`,s)})}var BA="vl",zA="wl",FA="bl",IA="yl",HA="kl",qA="zl",VA="jl",WA="Xl",UA="Ji",KA="Sl",jA="Bl",GA="me",JA="Cl",ZA="El";function YA({answer:e}){let[t,n,o,i,s,a]=(e?.rows[0]??[]).map(u=>typeof u=="number"?u:null),l=t??0;return r("dl",{class:BA,
children:[r(Wl,{label:"sessions",value:Vl(t,q),...typeof t=="number"?{title:F(t)}:{}}),r(Wl,{label:"events each",value:Vl(
n,u=>u.toFixed(1))}),r(Wl,{label:"median duration",value:Vl(o,Oe)}),r(Wl,{label:"p90 duration",value:Vl(i,Oe)}),r(Wl,{label:"\
of one event only",value:Vl(s,u=>W(l===0?0:u/l))}),r(Wl,{label:"events",value:Vl(a,q)})]})}function Vl(e,t){return e==null?
"–":t(e)}function Wl({label:e,value:t,title:n}){return r("div",{class:zA,children:[r("dd",{class:FA,title:n,children:t}),
r("dt",{class:IA,children:e})]})}var QA="Il",XA="i",Oc="Ul",Iv="Hl",e4="Ll",t4="Ki",n4="Oi";function o4({title:e,sessions:t,events:n,per:o,properties:i,zone:s,onSession:a}){let[l,u]=k(!1),c=Y(()=>M0(t,n),[t,n]),p=Bt(
t.length,1,({row:f})=>a(t[f])),d=Math.max(1,...t.map(({start:f,end:h})=>h-f)),m=p.at?t[p.at.row]:void 0;return r(Je,{scrolls:!0,
title:e,summary:`The latest ${t.length} sessions`,announced:m?gU(m,o,s):"",onKey:p.key,actions:r(kt,{label:"Scale of the\
 timelines",value:l?"own":"one",onChange:f=>u(f==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Ea\
ch its own"}]}),table:r(hU,{sessions:t,per:o,properties:i,zone:s}),children:r("div",{class:QA,tabIndex:0,role:"group","a\
ria-label":"Sessions",children:r("table",{class:XA,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"\
start"}),r("th",{scope:"col",children:r($,{value:o,most:24})}),r("th",{scope:"col",class:Oc,children:"duration"}),r("th",
{scope:"col",class:Oc,children:"events"}),i.map(f=>r("th",{scope:"col",children:r($,{value:f,most:24})},f)),r("th",{scope:"\
col",class:Iv,children:"timeline"})]})}),r("tbody",{children:t.map((f,h)=>r("tr",{...p.mark(h,0),onClick:()=>a(f),children:[
r("td",{children:K(f.start,s,"second")}),r("td",{children:r($,{value:f.actor,most:24,middle:!0})}),r("td",{class:Oc,children:Oe(
(f.end-f.start)/1e3)}),r("td",{class:Oc,children:F(f.events)}),f.properties.map((v,y)=>r("td",{children:r($,{value:v,most:32,
middle:!0})},y)),r("td",{class:Iv,children:r(fU,{session:f,events:c[h],length:l?f.end-f.start:d,zone:s})})]},h))})]})})})}
var mU=300;function fU({session:e,events:t,length:n,zone:o}){let i=e.start+Math.max(1,n);return r("span",{class:e4,children:[
r("span",{class:t4,style:{"--to":Au(e.end,e.start,i)}}),t.slice(0,mU).map((s,a)=>r("span",{class:n4,title:`${X(s.event).
text}, ${K(s.time,o,"millisecond")}`,style:{"--at":Au(s.time,e.start,i),"--color":`var(${fn(Pn("event",[s.event]))})`}},
a))]})}function hU({sessions:e,per:t,properties:n,zone:o}){return r(Me,{label:"Sessions",rows:e,columns:[{key:"start",head:"\
start",cell:({start:i})=>K(i,o,"millisecond")},{key:"actor",head:r($,{value:t,most:32}),cell:({actor:i})=>r($,{value:i,most:48,
middle:!0})},{key:"duration",head:"duration",number:!0,cell:({start:i,end:s})=>Oe((s-i)/1e3)},{key:"events",head:"events",
number:!0,cell:({events:i})=>F(i)},...n.map((i,s)=>({key:`property ${i}`,head:r($,{value:i,most:32}),cell:a=>r($,{value:a.
properties[s],most:48,middle:!0})}))]})}function gU({actor:e,start:t,end:n,events:o},i,s){return`${i} ${X(e).text}, ${K(
t,s,"second")}, ${Oe((n-t)/1e3)}, ${F(o)} events`}var yU=50;function i4({document:e,echo:t,count:n,zone:o}){let i=aa(e).per??Ae(e.dataset).value.value?.actors?.[0]??null,
s=gt(i===null?null:RA(e,t,n,i,yU)),a=Y(()=>vU(r4(s.answer)),[s.answer]),l=Y(()=>i===null||a.length===0?null:LA(e,i,a.map(
({actor:p})=>p),new Date(Math.min(...a.map(({start:p})=>p))).toISOString(),new Date(Math.max(...a.map(({end:p})=>p))).toISOString()),
[a,i]),u=gt(l),c=Y(()=>bU(r4(u.answer)),[u.answer]);return i===null||!s.answer?r(Ce,{}):r(o4,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:i,properties:Object.keys(aa(e).properties??{}),zone:o,onSession:p=>ve(nl(e.dataset,String(
p.actor)))})}function r4(e){return e!==null&&"columns"in e?e:null}function vU(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function bU(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function s4({document:e,name:t,expression:n}){let{answer:o}=gt(zv(e,t,n)),i=o&&"columns"in o?o:null,s=i?Number(i.total?.[1]??
i.rows.reduce((u,c)=>u+Number(c[1]),0)):0,a=i?[...i.rows.map(([u,c])=>({value:u,count:Number(c),rest:!1})),...i.other?[{
value:null,count:Number(i.other[1]),rest:!0}]:[]]:[],l=u=>We({document:xU(e,t,n,u),view:"difference",as:null},`sessions \
of ${V(t)} ${X(u).text}`);return r("section",{class:VA,"aria-label":V(t),children:[r("h2",{class:WA,children:r($,{value:t,
most:32})}),r("ul",{children:a.map(({value:u,count:c,rest:p},d)=>r("li",{children:r("button",{type:"button",class:UA,disabled:p,
title:p?void 0:"What sets these sessions apart",onClick:()=>l(u),children:[r("span",{class:KA,children:p?r($,{shown:En}):
r($,{value:u,most:40,middle:!0})}),r("span",{class:jA,children:r("span",{class:GA,"data-other":p,style:{"--share":s===0?
0:c/s}})}),r("span",{class:JA,children:W(s===0?0:c/s)}),r("span",{class:ZA,children:q(c)})]})},d))})]})}function xU(e,t,n,o){
let i=zv(e,t,n),{aggregate:s,...a}=i;return{...a,difference:{over:s.over,selection:Eo(void 0,ci(t,o))}}}function a4({result:e}){let{answer:t,of:n,phase:o}=e,i=gt(n&&EA(n)),s=gt(n&&AA(n)),a=Zr(s.of);if(!t||!n||!l4(t))return r(
mr,{result:e});if(t.rows.length===0&&o==="exact")return r(Jr,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",u=Hv(i.answer)?.rows[0]?.[0];return r(no,{children:[r(YA,{answer:Hv(i.answer)}),r("di\
v",{class:HA,children:[r(wU,{answer:t,document:n,zone:l}),r(NA,{answer:Hv(s.answer),onMark:a.onMark})]}),r("div",{class:qA,
children:Object.entries(OA(n)).slice(0,4).map(([c,p])=>r(s4,{document:n,name:c,expression:p},c))}),t.query&&typeof u=="n\
umber"&&r(i4,{document:n,echo:t.query,count:u,zone:l}),a.menu]})}function wU({answer:e,document:t,zone:n}){return Rt(e,t).
time<0?r(Qn,{answer:e,document:t,zone:n}):r(Ml,{answer:CU(e,t),document:t,zone:n,form:"lines",end:Ey(e),onZoom:kU})}function kU(e,t){
hn({from:new Date(e*1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function CU(e,t){let{measures:n}=Rt(e,t),o=e.columns.
map((s,a)=>a).filter(s=>!n.includes(s)||s===n[0]),i=s=>o.map(a=>s[a]);return{...e,columns:i(e.columns),rows:e.rows.map(i)}}
function l4(e){return"columns"in e}function Hv(e){return e!==null&&l4(e)?e:null}var u4={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],errorPlaces:Rn.aggregate,chartOf:()=>"over\
view",Sentence:dv,Page:a4};function Rc(e){return e.score>=.05}var Hm=4;function Ul(e,t){let n=e.values??[];return t?n:n.slice(0,Hm)}function cs({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((i,s)=>({from:t[s],to:t[s+1],selection:i,baseline:o[s]??
{count:0,share:0}}))}function qm(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function c4(e,t){return e.distribution?cs(e).length:Math.max(1,Ul(e,t).length)}function p4({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:i,baseline:s,lift:a})=>({
property:n,value:X(o??null).text,selection:i,baseline:s,lift:a})),...cs(n).map(({from:o,to:i,selection:s,baseline:a})=>({
property:n,value:`${X(o).text} to ${X(i).text}`,selection:s,baseline:a,lift:void 0}))]);return r(Me,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>r($,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},{key:"value",head:"value",cell:({value:n})=>r("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>F(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>W(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>F(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>W(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":qm(n)}]})}var Kl="Ml",d4="Nl",Vv="M",Wv="w",Uv="N",m4="Rl",f4="Pi",h4="Qi",g4="R",y4="ve",v4="Vi",b4="Wi",x4="Al",w4="Yi",k4="Zi",
C4="Dl",S4="Tl",T4="_l",P4="ql",_4="er",M4="ir",$4="rr",D4="ar",E4="Fl",A4="Gl",O4="Jl",R4="Kl";function L4({bins:e,median:t,text:n,mark:o,onChoose:i}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return r("div",{class:E4,children:[r("div",{class:A4,style:{"--bins":e.
length},children:e.map((l,u)=>r("div",{class:y4,...o(u),onClick:c=>i(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${W(l.selection.share)}, baseline ${W(l.baseline.share)}`,children:[r("span",{class:Uv,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),r("span",{class:Uv,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),r("div",{class:O4,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&r("span",{class:R4,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&r("p",{class:Kl,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function N4({property:e,zone:t,all:n,onAll:o,mark:i,onChoose:s,onAction:a}){let l={property:e.name},u=!Rc(e)&&!n,c=Ul(e,
n);return r("li",{class:f4,"data-quiet":u,children:[r("div",{class:h4,...u?i(0):{},children:[r("button",{type:"button",tabIndex:-1,
class:v4,"aria-expanded":!u,onClick:o,children:[r(ie,{name:u?"right":"down",size:12}),r($,{value:e.name,most:48,middle:!0})]}),
r("span",{class:b4,title:`score ${e.score}`,children:[r("span",{class:x4,children:r("span",{class:w4,style:{"--share":e.
score}})}),e.score.toFixed(2)]}),r("span",{class:k4,children:TU(e)}),r(Vm,{label:"By",title:"Break down by it in Explore",
onClick:()=>a("by",l)}),r(Vm,{label:"Hide",title:"Leave it out",onClick:()=>a("hide",l)})]}),!u&&e.distribution&&r(L4,{bins:cs(
e),median:e.median,mark:i,onChoose:s,text:p=>mo(p,{name:e.name,type:e.type},t).text}),!u&&!e.distribution&&r("ul",{class:C4,
children:[c.map((p,d)=>r(SU,{value:p,mark:i(d),onChoose:m=>s(d,m),onAction:m=>a(m,{...l,value:p.value??null,side:"select\
ion"})},d)),(e.values?.length??0)>Hm&&r("li",{children:r("button",{type:"button",tabIndex:-1,class:D4,onClick:o,children:n?
"fewer":`${e.values.length-Hm} more`})})]})]})}function SU({value:e,mark:t,onChoose:n,onAction:o}){return r("li",{class:g4,
...t,children:[r("button",{type:"button",tabIndex:-1,class:S4,onClick:i=>n(i.currentTarget),children:r($,{value:e.value??
null,most:40,middle:!0})}),r("span",{class:T4,onClick:i=>n(i.currentTarget),title:`selection ${e.selection.count} (${W(e.
selection.share)}), baseline ${e.baseline.count} (${W(e.baseline.share)})`,children:[r("span",{class:Wv,"data-side":"sel\
ection","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),r("span",{class:Wv,"data-side":"baseline",
"data-none":e.baseline.count===0,style:{"--share":e.baseline.share}})]}),r("span",{class:P4,children:[r("span",{children:W(
e.selection.share)}),r("span",{class:Kl,children:W(e.baseline.share)})]}),r("span",{class:_4,children:qm(e.lift)}),r("sp\
an",{class:M4,children:[r(Vm,{label:"Only",title:`Only ${X(e.value??null).text}`,onClick:()=>o("only")}),r(Vm,{label:"No\
t",title:`Without ${X(e.value??null).text}`,onClick:()=>o("not")})]})]})}function Vm({label:e,title:t,onClick:n}){return r(
"button",{type:"button",tabIndex:-1,class:$4,title:t,onClick:n,children:e})}function TU(e){if(e.only_in)return`only in t\
he ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===void 0?"":Le(e.different,"value");return`${t}${n}${Rc(
e)?"":`${n===""?"":", "}none stands out`}`}function B4({answer:e,zone:t,onMark:n,onAction:o}){let[i,s]=k(new Set),{properties:a}=e,l=Math.max(1,...a.map(f=>c4(f,i.
has(f.name)))),u=(f,h,v)=>{let y=a[f],P=z4(y,h,i.has(y.name));n(P.mark,P.label,v)},c=Bt(a.length,l,({row:f,column:h},v)=>u(
f,h,v)),p=c.at&&a[c.at.row],d=p&&c.at?PU(p,c.at.column,i.has(p.name)):"",m=f=>{let h=new Set(i);h.delete(f)||h.add(f),s(
h)};return r(Je,{title:r(A,{children:[q(e.selection.count)," selected ",r("span",{class:Kl,children:["against ",q(e.baseline.
count)]})]}),summary:_U(e),announced:d,onKey:c.key,table:r(p4,{answer:e}),actions:r("span",{class:d4,children:[r("span",
{class:Vv,"data-side":"selection"}),"selection",r("span",{class:Vv,"data-side":"baseline"}),"baseline"]}),children:r("ul",
{class:m4,children:a.map((f,h)=>r(N4,{property:f,zone:t,all:i.has(f.name),onAll:()=>m(f.name),mark:v=>c.mark(h,v),onChoose:(v,y)=>u(
h,v,y),onAction:o},f.name))})})}function z4(e,t,n){let o=cs(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.
name,range:s,side:"selection"},label:`${V(e.name)} ${X(o.from).text} to ${X(o.to).text}`}}let i=Ul(e,n)[t]?.value??null;
return{mark:{property:e.name,value:i,side:"selection"},label:`${V(e.name)} = ${X(i).text}`}}function PU(e,t,n){let o=cs(
e)[t]??Ul(e,n)[t],{label:i}=z4(e,t,n);return`${i}, score ${e.score.toFixed(2)}${o?`: ${W(o.selection.share)} of the sele\
ction, ${W(o.baseline.share)} of the baseline`:""}`}function _U(e){let t=e.properties.filter(Rc).slice(0,3).map(n=>{let o=n.
best,i=o&&o.value!==void 0?` (${X(o.value).text}: ${W(o.selection.share)} against ${W(o.baseline.share)})`:"";return`${V(
n.name)} ${n.score.toFixed(2)}${i}`});return`What sets ${q(e.selection.count)} apart from ${q(e.baseline.count)}: ${t.length===
0?"nothing stands out":t.join("; ")}`}function F4(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),i=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(i)||i<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(i-o)).toISOString(),to:new Date(i).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function Kv(e,t){let{exclude:n,...o}=e.difference??
{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[...[n??[]].flat(),t]}}}var H4="Ol",Wm="Pl",q4="tr";function V4({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:i,other_properties:s=0}=e;return i.length===0&&t.length===
0&&s===0?null:r("div",{class:q4,children:[t.length>0&&r("p",{children:["Hidden: ",t.map((a,l)=>r("span",{children:[l>0&&
", ",r($,{value:a,most:32})]},a))," ",r(_,{small:!0,onClick:n,children:"Show"})]}),s>0&&r("p",{children:[Le(s,"more prop\
erty","more properties")," ",r(_,{small:!0,onClick:o,children:"Show all"})]}),i.length>0&&r("details",{children:[r("summ\
ary",{children:[Le(i.length,"property","properties")," not looked at"]}),r("ul",{children:i.map(({name:a,why:l})=>r("li",
{children:[r($,{value:a,most:48})," ",r("span",{class:Wm,children:V(l)})]},a))})]})]})}function W4({document:e,result:t}){let{answer:n,of:o,phase:i}=t,{onMark:s,menu:a}=Zr(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>Gv(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>Gv(o,"hide",u)}]:[]);if(!n||!o||!$U(n))return r(
mr,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&i==="exact"?r(Jr,{result:t,children:"\
No row of this range is in the selection."}):r(no,{children:[r(MU,{document:e,answer:n}),r(B4,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>Gv(o,u,c)}),r(V4,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>de({document:Kv(e,null)}),
onMore:()=>ue("difference.limit",0)}),a]})}function MU({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?F4(
e,t.query):null,i=n===void 0||n.trim()==="true";return r("div",{class:H4,children:[r("span",{class:Wm,children:"against"}),
r(lt,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:i,act:()=>ue("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&We({document:o},"against\
 the period before")}}],children:i?"the rest":"another selection"})]})}function Gv(e,t,n){let o=n.property??"";if(t==="h\
ide")return de({document:Kv(e,o)});if(t==="by")return We({document:{...Fe(e),aggregate:{measures:["count()"],by:[be(o)]}},
view:"explore",as:null},`by ${V(o)}`);Nr(e,n).then(({only:i,exclude:s,label:a})=>{let l=t==="only"?i:s;l?We({document:l},
t==="only"?a:`not (${a})`):ee("No condition says which rows these are.")},i=>ee(V(U(i).message)))}function $U(e){return"\
properties"in e}var U4={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],errorPlaces:Rn.difference,chartOf:()=>"\
list",Sentence:mv,Page:W4};var K4="or",j4="Ql",G4="Vl",Um="Wl",J4="A",Jv="Yl",Z4="Zl",Y4="ex",Q4="nr",X4="ix",eO="rx";var EU=2e3;function nO(){return z(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!qe.value.value?.length&&Ot()},EU);return()=>clearInterval(e)},[]),r("main",{class:K4,children:r("div",{class:j4,children:[
r("header",{class:G4,children:[r("h1",{children:"There are no events yet"}),r("p",{class:Um,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),r(AU,{}),r(OU,{}),r(RU,
{})]})})}function AU(){return r("section",{class:J4,"aria-label":"A file",children:[r(ie,{name:"upload",size:32}),r("h2",
{children:"Drop a file of events anywhere on this page"}),r("p",{class:Um,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),r(or,{kind:"primary",children:"Choose a \
file"})]})}var tO=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function OU(){let[e,t]=k("");return r("section",{class:Jv,"aria-labelledby":"paste",children:[r("h2",{id:"paste",children:"\
Or paste events"}),r("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&Jp(e)},class:Y4,children:[r("textarea",{class:Q4,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:tO,value:e,onInput:o=>t(o.currentTarget.value)}),r("div",{class:X4,
children:[r(_,{kind:"outlined",onClick:()=>t(tO),children:"Take the example"}),r(_,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function Zv(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${Ft(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function RU(){let e=Zv("my\
-events");return r("section",{class:Jv,"aria-labelledby":"send",children:[r("div",{class:Z4,children:[r("h2",{id:"send",
children:"Or send them from a program"}),r(_,{small:!0,kind:"outlined",icon:"copy",onClick:()=>Ie(e,"The line"),children:"\
Copy"})]}),r("pre",{class:eO,tabIndex:0,children:e}),r("p",{class:Um,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}var LU=6;function oO(e){let t=(e.columns??[]).filter(({name:i,hidden:s})=>!s&&i!=="time"&&i!=="event"),n=t.filter(({filled:i,
actor:s})=>!s&&i!==void 0&&i*2>=e.events),o=[...t.filter(({actor:i})=>i),...n,...t].map(({name:i})=>i);return[...new Set(
o)].slice(0,LU).map(be)}function NU(e){let{body:t}=e,n=i=>Array.isArray(t[i])?t[i]:[],o=i=>typeof t[i]=="number"?t[i]:null;return{columns:n("col\
umns"),rows:n("rows"),matched:o("matched")??0,leftOut:o("left_out")??0,behind:o("behind_ms"),counts:n("counts")}}function rO(e,t,n){
let o=wp({live:e},i=>{i.error?n(i.error):i.state==="live"&&t(NU(i))});return()=>Pu(o)}async function iO(e,t,n){let i=await oe(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:n});return i.rows[0]?{columns:i.columns,row:i.rows[0]}:null}var Km=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
behind=t.behind,this.count(t,o);let i=this.numbered(t.rows);this.paused?this.keepBack(t,i):this.rows=[...i,...this.rows].
slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.max(2e3,this.waiting.
length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(t/1e3)-1,o=this.began===
0?0:n-this.began,i=o<60?60:o<300?300:900,s=new Map(this.seconds.map(({at:l,matched:u})=>[l,u])),a=Array.from({length:i},
(l,u)=>n-i+1+u);return{times:a,values:a.map(l=>s.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.max(this.began,n-5);
return n<=o?0:this.seconds.reduce((i,{at:s,matched:a})=>s>=o&&s<n?i+a:i,0)/(n-o)}byEvent(t){let n=Math.floor(t/1e3)-5,o=new Map;
for(let i of this.seconds)if(i.at>=n)for(let[s,a]of i.events)o.set(s,(o.get(s)??0)+a);return[...this.totals].sort((i,s)=>s[1]-
i[1]).map(([i,s])=>({event:zU(i),count:s,lately:o.get(i)??0}))}count(t,n){let o=this.seconds.at(-1);o?.at!==n&&(o={at:n,
matched:0,events:new Map},this.seconds.push(o)),o.matched+=t.matched;for(let{event:i,count:s}of t.counts){let a=BU(i);o.
events.set(a,(o.events.get(a)??0)+s),this.totals.set(a,(this.totals.get(a)??0)+s)}}forget(t){let n=this.seconds.filter(({
at:o})=>o<=t-900);if(n.length!==0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[i,s]of o){let a=(this.
totals.get(i)??0)-s;a>0?this.totals.set(i,a):this.totals.delete(i)}}}numbered(t){let n=this.nextId;return this.nextId+=t.
length,t.map((o,i)=>({id:n+t.length-1-i,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.waiting=o.slice(0,2e4),
this.newCount+=t.matched,this.leftOut+=t.leftOut+o.length-this.waiting.length}};function BU(e){return e===null?"":`=${e}`}
function zU(e){return e===""?null:e.slice(1)}var FU=1e3,sO=()=>({tape:new Km,columns:[],error:null,begun:!1,turn:0}),ua=le(sO()),Si=ua;function jm(e={}){ua.value={...ua.
value,...e,turn:ua.value.turn+1}}function aO(e,t,n){ua.value=sO();let o={dataset:e,columns:[...n],limit:FU,...t===void 0?
{}:{where:t}};return rO(o,i=>{ua.value.tape.take(i,Date.now()),jm({columns:i.columns,begun:!0,error:null})},i=>jm({error:i}))}
function jl(e){let{tape:t}=ua.value;t.paused!==e&&(e?t.pause():t.resume(),jm())}function lO(){jm()}var uO="pr",cO="dr",pO="ax",dO="tx",mO="ox";function ps({title:e,label:t,onClose:n,actions:o,wide:i=!1,children:s}){let a=H(null);return z(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("aside",{ref:a,class:xe(uO,i&&cO),"aria-label":t,children:[
r("div",{class:pO,children:[r("h2",{class:dO,children:e}),o,r(_,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
r("div",{class:mO,children:s})]})}var fO="lr",hO="nx",gO="px",yO="dx",io="lx",vO="xr",bO="xx",xO="sx",wO="cx",kO="we",CO="gx",SO="sr",TO="hx",PO="fx",_O="\
ux",MO="mx",$O="cr",DO="be",EO="ye",AO="vx",OO="gr",RO="wx",LO="hr",NO="bx",BO="yx",zO="kx",FO="zx";function IO(e,{cells:t}){return{kind:"live-event",event:t[1]??null,time:String(t[0]),where:WU(e,t)}}function HO({layer:e,
onClose:t}){let{dataset:n,timezone:o="UTC"}=ye.value,{where:i,time:s}=e,[a,l]=k(null),[u,c]=k(null);return z(()=>{let p=new AbortController;
return l(null),c(null),iO(n,String(i),p.signal).then(d=>d?l(d):c(new st({code:"gone",message:"The event is not there any\
 more"})),d=>{Cn(d)||c(U(d))}),()=>p.abort()},[n,i]),r(ps,{title:r($,{value:e.event,most:48}),label:"Event",onClose:t,actions:a&&
r(_,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>Ie(HU(a),"The event")}),children:r("div",{class:NO,children:[
r("p",{class:io,children:[K(String(s),o,"millisecond"),", ",o]}),u&&r(ce,{error:u}),a?r(qU,{whole:a,zone:o}):!u&&r(Ce,{})]})})}
function HU({columns:e,row:t}){return JSON.stringify(Object.fromEntries(e.map(({name:n},o)=>[n,t[o]])),null,2)}function qU({
whole:e,zone:t}){let[n,o]=k(""),i=e.columns.map((s,a)=>({column:s,value:e.row[a]})).filter(({column:s,value:a})=>VU(s.name,
a,n));return r(A,{children:[r(ad,{label:"Find in fields",value:n,onInput:o}),i.length===0&&r("p",{class:io,children:"No \
field has this text."}),r("dl",{class:BO,children:i.map(({column:s,value:a})=>r("div",{class:zO,children:[r("dt",{class:io,
children:r($,{value:s.name,most:64,middle:!0})}),r("dd",{class:FO,children:typeof a=="number"?F(a):r($,{shown:mo(a,s,t),
most:2e3})})]},s.name))})]})}function VU(e,t,n){let o=n.trim().toLowerCase();return e.toLowerCase().includes(o)||String(
t??"").toLowerCase().includes(o)}function WU(e,t){return e.flatMap(({name:o,type:i},s)=>{let a=t[s];return s===0?[`time \
= ${_n(String(a))}`]:a===null?[`${o} is null`]:i==="string"&&typeof a=="string"&&a.length<1e3?[`${o} = ${_n(a)}`]:[]}).join(
" and ")}function qO({document:e}){let{tape:t,columns:n}=Si.value,[o,i]=k(null),s=H(null),a=e.timezone??"UTC",l=n.map(({name:m,type:f})=>`${m}\
 ${f}`).join(),u=Y(()=>UU(n,a),[l,a]);z(()=>{t.paused||s.current?.querySelector("[role=grid]")?.scrollTo(0,0)},[t.paused]);
let c=m=>{m.target instanceof Element&&m.target.scrollTop>0&&jl(!0)},p=m=>de({open:[...Ii.value.filter(({kind:f})=>f!=="\
live-event"),IO(n,m)]}),d=(m,f,h)=>{jl(!0),f.key===n[0]?.name?p(m):i({anchor:h,row:m,column:f.key})};return r(A,{children:[
r("div",{ref:s,class:SO,onScrollCapture:c,children:r(Me,{label:"New events",columns:u,rows:t.rows,onCell:d,onMenu:d})}),
o&&r(GU,{...o,document:e,columns:n,onOpen:()=>p(o.row),onClose:()=>i(null)})]})}function UU(e,t){return e.map((n,o)=>({key:n.
name,head:r($,{value:n.name,most:40}),number:o>1&&tr(n),...o===0?{width:"132px"}:{},cell:({cells:i})=>o===0?r(KU,{value:i[0],
zone:t}):r(jU,{value:i[o],column:n,zone:t})}))}function KU({value:e,zone:t}){let n=new Date(String(e));return Number.isNaN(
n.getTime())?r($,{value:e}):r("span",{class:TO,title:K(n,t,"millisecond"),children:[K(n,t,"clockSecond"),r("span",{class:io,
children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function jU({value:e,column:t,zone:n}){return typeof e==
"number"?r("span",{title:Qe(e,qt(t.name),!0),children:mo(e,t,n).text}):r($,{shown:mo(e,t,n),most:48,middle:!0})}function GU({
anchor:e,row:t,column:n,columns:o,document:i,onOpen:s,onClose:a}){let l=t.cells[o.findIndex(({name:p})=>p===n)],u=ci(JU(
n),l),c=p=>()=>We({document:Te(i,"where",Eo(i.where,p))},p);return r(ho,{anchor:e,label:"This value",head:r($,{shown:X(u),
most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:c(u)},{label:"Exclude",icon:"minus",act:c(`not (${u})`)},
{label:"Open the event",icon:"rows",act:s},"rule",{label:"Copy value",icon:"copy",act:()=>Ie(l==null?"":String(l),"The v\
alue")}]})}function JU(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','"'):e}function VO({document:e}){return r($t,{document:e,error:Yv(Si.value.error),label:"Which new events",children:r(Xt,{word:"\
New events where"})})}function Yv(e){return e?new st({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var Qv=50;function WO({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[i,s]=k(null),{times:a,values:l}=Y(()=>e.perSecond(
o*1e3),[e,o]),u=Y(()=>[{values:l,color:Pn("",[])}],[l]),c=i===null||l[i]===void 0?"":`${K(a[i]*1e3,n,"clockSecond")}: ${F(
l[i])}`,p=f=>{let h={ArrowRight:(i??-1)+1,ArrowLeft:(i??a.length)-1,Home:0,End:a.length-1}[f.key];return h===void 0?!1:(s(
Math.max(0,Math.min(h,a.length-1))),!0)},d=a.map((f,h)=>({at:f,value:l[h]})).reverse(),m=[{key:"second",head:"Second",cell:({
at:f})=>K(f*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:f})=>F(f)}];return r(Je,{title:"Events p\
er second",summary:`events per second, ${a.length/60} min, ${F(l.at(-1)??0)} in the last`,announced:c,onKey:p,actions:r(
"span",{class:xO,children:c}),table:r("div",{class:wO,children:r(Me,{label:"Events per second",columns:m,rows:d})}),children:r(
_l,{times:a,series:u,zone:n,unit:"none",height:160,cursor:i,onCursor:s})})}function UO({tape:e,now:t,where:n}){let o=e.byEvent(
t),i=o[0]?.count??1;return r("section",{class:$O,"aria-label":"Events of the last 15 minutes",children:[r("div",{class:DO,
children:[r("h2",{children:"By event"}),r("span",{class:io,children:"now"}),r("span",{class:io,children:"15 min"})]}),o.
length===0&&r("p",{class:io,children:"Nothing yet."}),r("ul",{children:o.slice(0,Qv).map(({event:s,count:a,lately:l})=>{
let u=ci("event",s);return r("li",{children:r("button",{type:"button",class:EO,title:`Only where ${u}`,onClick:()=>We({document:{
...ye.value,where:Eo(n,u)}},u),children:[r("span",{class:AO,children:r($,{value:s,most:40,middle:!0})}),r("span",{class:OO,
children:l>0?q(l):""}),r("span",{class:RO,children:q(a)}),r("span",{class:LO,"aria-hidden":"true",children:r("span",{style:{
width:`${Math.max(1,a/i*100)}%`}})})]})},s??"")})}),o.length>Qv&&r("p",{class:io,children:[F(o.length-Qv)," more"]})]})}function KO({document:e}){let{value:t,error:n}=Ae(e.dataset).value,o=t?oO(t):n?[]:null,{tape:i,turn:s}=ZU(e,o),a=()=>jl(
!i.paused);nr([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return r("div",{class:fO,"data-t\
urn":s,children:[r(YU,{onToggle:a,now:l}),r(QU,{}),r(WO,{tape:i,now:l,zone:e.timezone??"UTC"}),r("div",{class:kO,children:[
r("div",{class:CO,children:[i.paused&&r(XU,{}),i.rows.length===0?r(e7,{dataset:e.dataset,filtered:e.where!==void 0}):r(qO,
{document:e})]}),r(UO,{tape:i,now:l,where:e.where})]})]})}function ZU(e,t){let n=JSON.stringify(t);return z(()=>t?aO(e.dataset,
e.where,t):void 0,[e.dataset,e.where,n]),z(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="visible"&&
lO()},1e3);return()=>clearInterval(o)},[]),z(()=>()=>{Jn(e.dataset)},[e.dataset]),Si.value}function YU({onToggle:e,now:t}){
let{tape:n,begun:o}=Si.value,i=Ha.value==="away";return r("div",{class:hO,children:[r(_,{kind:"outlined",icon:n.paused?"\
play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),r("span",{class:gO,
children:[r("b",{class:yO,children:q(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&r("span",{class:io,title:"\
How long ago the newest event happened when it came here",children:[Oe(Math.max(0,n.behind)/1e3)," behind"]}),r("span",{
class:io,children:[F(n.matched)," since this page was opened"]}),r("span",{class:vO,role:"status",children:i?"not connec\
ted":n.paused?"paused":o?"live":"connecting"})]})}function QU(){let e=Yv(Si.value.error);return e&&e.where!=="where"?r("\
div",{class:bO,children:r(ce,{error:e})}):null}function XU(){let{tape:e}=Si.value;return r("div",{class:PO,children:[r("\
span",{children:["Paused: ",r("b",{children:F(e.newCount)})," new, ",F(e.leftOut)," left out"]}),r(_,{small:!0,kind:"pri\
mary",onClick:()=>jl(!1),children:"Show"})]})}function e7({dataset:e,filtered:t}){let n=Zv(e);return r("div",{class:_O,children:[
r(De,{icon:"live",title:"Waiting for new events",actions:r(_,{kind:"outlined",icon:"copy",onClick:()=>Ie(n,"The line"),children:"\
Copy the line"}),children:t?"Events that pass the filter show here as they come in.":"Events show here as they come in. \
This line sends one:"}),!t&&r("pre",{class:MO,tabIndex:0,children:n})]})}var jO={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",errorPlaces:["where"],runs:!1,Sentence:VO,
Page:KO};var Xv={};th(Xv,{banner:()=>eb,danger:()=>o7,default:()=>r7,info:()=>t7,text:()=>tb,warning:()=>n7});var eb="jx",t7="Xx",
n7="Sx",o7="Bx",tb="Cx",r7={banner:eb,info:t7,warning:n7,danger:o7,text:tb};function Jl({kind:e,children:t,actions:n}){return r("div",{class:xe(eb,Xv[e]),role:e==="info"?"status":"alert",children:[
r(ie,{name:e==="info"?"info":"warning"}),r("span",{class:tb,children:t}),n]})}function gr({error:e,what:t,again:n}){return r(De,{icon:"warning",title:t,actions:r(_,{kind:"outlined",onClick:n,children:"\
Try again"}),children:V(e.message)})}function Jm(e,t,n){Is(new Blob([t],{type:n}),e.replace(/[^\p{L}\p{N}._ -]/gu,"_"))}function Zm(e,t){let n=document.createElement(
"input");n.type="file",n.accept=e,n.onchange=()=>{n.files?.[0]&&t(n.files[0])},n.click()}function ca(e){di(e),Ar(e)}var GO={w:2,h:2},i7=100;function Nc(e,t){return e.x<t.x+t.w&&t.x<e.x+e.w&&e.y<t.y+t.h&&t.y<e.y+e.h}function nb(e,t,n){return Math.
max(t,Math.min(n,Math.round(e)))}function JO(e){return[...e].sort((t,n)=>t.y-n.y||t.x-n.x||(t.id<n.id?-1:1))}function Ym(e,t,n,o){
let i=e.find(s=>s.id===t);return i?QO(e,{...i,x:nb(n,0,12-i.w),y:Math.max(0,Math.round(o))}):e}function ob(e,t,n,o){let i=e.
find(a=>a.id===t);if(!i)return e;let s=Math.min(GO.w,12-i.x);return QO(e,{...i,w:nb(n,s,12-i.x),h:nb(o,GO.h,i7)})}function ZO(e,t,n,o){
let i=e.find(a=>a.id===t);if(!i)return e;if(o===0)return Ym(e,t,i.x+n,i.y);let s=Math.max(...e.map(a=>a.y+a.h));for(let a=i.
y+o;a>=0&&a<=s;a+=o){let l=Ym(e,t,i.x,a);if(!Qm(l,e))return l}return e}function Qm(e,t){let n=new Map(t.map(o=>[o.id,o]));
return e.length===t.length&&e.every(o=>{let i=n.get(o.id);return i!==void 0&&o.x===i.x&&o.y===i.y&&o.w===i.w&&o.h===i.h})}
function YO(e,t,n){for(let o=0;;o++)for(let i=0;i+t<=12;i++){let s={id:"",x:i,y:o,w:t,h:n};if(!e.some(a=>Nc(s,a)))return{
x:i,y:o}}}function Xm(e){let t=[];for(let o of JO(e)){let i={...o,y:XO(t,o)};for(let s=i.y-1;s>=0&&!t.some(a=>Nc({...i,y:s},
a));s--)i={...i,y:s};t.push(i)}let n=new Map(t.map(o=>[o.id,o]));return e.map(({id:o})=>n.get(o))}function QO(e,t){let n=e.
find(({id:s})=>s===t.id),o=[t];for(let s of JO(e.filter(({id:a})=>a!==t.id))){let a={...s,y:t.y-s.h},l=t.y>n.y&&Nc(s,t)&&
a.y>=0&&!o.some(u=>Nc(a,u));o.push(l?a:{...s,y:XO(o,s)})}let i=new Map(o.map(s=>[s.id,s]));return Xm(e.map(({id:s})=>i.get(
s)))}function XO(e,t){let n=t.y;for(;;){let o=e.filter(i=>Nc({...t,y:n},i));if(o.length===0)return n;n=Math.max(...o.map(
i=>i.y+i.h))}}function Qr(e){let t=[e.where?`where ${e.where}`:"",e.compare?.offset?`against ${e.compare.offset} before`:""].filter(n=>n!==
"");return[s7(e),...t].join(" ").replace(/\s+/g," ")}function s7(e){switch(si(e)){case"funnel":return`funnel ${(e.funnel?.
steps??[]).map(t=>ef(t.where)).join(" > ")}${rb(e.funnel?.by)}`;case"retention":return`retention of ${ef(e.retention?.start)}\
, back by ${ef(e.retention?.return??"true")}${rb(e.retention?.by)}`;case"lifecycle":return"lifecycle";case"stickiness":return"\
stickiness";case"paths":return`paths${l7(e)}`;case"difference":return`what sets ${e.difference?.selection??""} apart`;case"\
samples":return"events";case"aggregate":return`${a7(e)}${ge(e.aggregate?.measures).join(", ")||"count()"}${rb(e.aggregate?.
by)}`}}function a7(e){let t=e.aggregate?.over;return t===void 0||t==="events"?"":`${typeof t=="string"?t:Object.keys(t).
join()}: `}function l7(e){let t=e.paths?.start;return typeof t=="string"?` after ${ef(t)}`:""}function rb(e){let t=ge(e).
map(n=>/^\s*time\s*\(/i.test(n)?"time":n);return t.length===0?"":` by ${t.join(", ")}`}function ef(e){let t=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/.
exec(e??"");return t?t[1].replaceAll("''","'"):e??""}var Zl={description:"",from:"",to:"",timezone:"",where:{},tiles:[]};function Yl(e){return`v1/boards/${encodeURIComponent(
e)}`}async function tf(e){return(await oe("v1/boards",{signal:e})).boards}async function yr(e,t){return oe(Yl(e)+(t===void 0?
"":`?version=${t}`))}async function eR(e){return[...(await oe(`${Yl(e)}/versions`)).versions].reverse()}async function vr(e,t){
return oe(Yl(ib()),{method:"PUT",body:{name:e,content:t},headers:{"If-None-Match":"*"}})}async function Bc(e,t,n,o){return oe(
Yl(e),{method:"PUT",body:{name:n,content:o},headers:{"If-Match":`"${t}"`}})}async function nf(e,t){await oe(Yl(e),{method:"\
DELETE",headers:{"If-Match":`"${t}"`}})}async function of(e){return oe(Yl(e.id),{method:"PUT",body:{name:e.name,content:e.
content},headers:{"If-None-Match":"*"}})}function tR(e){return e instanceof st&&(e.code==="conflict"||e.status===409||e.
status===412)}function ib(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>(t%36).toString(36)).join("")}function zc({from:e,to:t,timezone:n,where:o}){return{from:e,to:t,timezone:n,where:o}}function sb(e,t){if(e.kind!=="query"||
!e.document)return null;let n={...e.document};(t.from!==""||t.to!=="")&&(delete n.from,delete n.to,t.from!==""&&(n.from=
t.from),t.to!==""&&(n.to=t.to)),t.timezone!==""&&(n.timezone=t.timezone);let o=new Map(Object.entries(t.where)).get(n.dataset)??
"";return o.trim()===""?n:{...n,where:Eo(n.where,o)}}function rf(e,t){let n=sb(e,t);return n&&{view:rl(n),document:n,as:e.
as?e.as:null,open:[]}}function sf(e){return[...new Set(e.tiles.flatMap(t=>t.document?[t.document.dataset]:[]))].sort()}function pa(e,t){
let n=u7(t);return{...e,tiles:[...e.tiles,{...t,id:ib(),...YO(e.tiles,n.w,n.h),...n}]}}function u7({kind:e,document:t}){
if(e==="text"||!t)return{w:6,h:3};if(t.retention||t.paths||t.difference)return{w:12,h:10};if(t.funnel)return{w:6,h:11};let n=ge(
t.aggregate?.by);return t.aggregate&&n.length===0?{w:3,h:4}:{w:6,h:n.every(Za)?7:8}}var nR="ke",oR="Ex",rR="Ix",iR="Ux",Fc="fr",sR="r",aR="Hx",lR="Lx",uR="ur",cR="Mx",pR="mr",dR="Nx";function af({tile:e,shared:t,result:n,onAgain:o}){let i=H(null),s=c7(i),a=rf(e,t),l=Wt.find(({name:c})=>c===a?.view),u=()=>{
a&&di(a)};return!a||!l?r("p",{class:lR,children:"This question has no view here."}):r("div",{ref:i,class:sR,"data-former":n.
former,onPointerDownCapture:u,onFocusCapture:u,children:[n.phase==="error"&&n.error&&r("div",{class:aR,children:[r(ce,{error:n.
error}),r(_,{small:!0,kind:"outlined",onClick:o,children:"Try again"})]}),s>0&&n.phase!=="idle"&&r(Dd.Provider,{value:s,
children:r(ec.Provider,{value:n,children:r(l.Page,{document:a.document,result:n,as:a.as??l.chartOf(a.document)})})})]})}
function c7(e){let[t,n]=k(0);return it(()=>{if(!e.current)return;let o=new ResizeObserver(([i])=>{i&&n(Math.floor(i.contentRect.
height))});return o.observe(e.current),()=>o.disconnect()},[]),t}function mR({text:e,editing:t,onText:n}){return t?r("textarea",{class:dR,"aria-label":"Text of the tile",value:e,maxLength:1e4,
placeholder:"Text. A line that begins with # is a heading, with - an item.",onInput:o=>n(o.currentTarget.value)}):r("div",
{class:uR,tabIndex:0,role:"group","aria-label":"Text",children:e.split(`
`).map((o,i)=>r(p7,{line:o},i))})}function p7({line:e}){let t=/^#{1,3}\s+(.*)$/.exec(e);if(t)return r("h3",{children:V(t[1])});
let n=/^[-*]\s+(.*)$/.exec(e);return n?r("p",{class:pR,children:V(n[1])}):r("p",{class:cR,children:V(e)})}function fR(e){let[t,n]=k(!1);return z(()=>{if(!e.current||t)return;let o=new IntersectionObserver(i=>{i.some(({isIntersecting:s})=>s)&&
n(!0)});return o.observe(e.current),()=>o.disconnect()},[t]),t}function Ic(e,t){let n=Y(()=>new Ms,[]),o=e===null?"":JSON.
stringify(e);return z(()=>{e&&n.run(e)},[o,t]),z(()=>()=>n.close(),[]),n.result.value}function hR(e){let{tile:t,shared:n,editing:o}=e,i=H(null),s=fR(i),[a,l]=k(0),u=sb(t,n),c=Ic(s?u:null,e.turn+a),p=Hc(t),d=t.
kind==="text"?"exact":c.phase;return r("section",{ref:i,class:nR,"aria-label":V(p),"data-tile":t.id,"data-kind":t.kind,"\
data-state":d,"data-editing":o,children:[r(Bp,{busy:d==="running"||d==="estimate",done:c.done}),r("header",{class:oR,children:[
o?r("input",{class:iR,"aria-label":"Title of the tile",value:t.title,placeholder:p,maxLength:200,onInput:m=>e.onTitle(m.
currentTarget.value)}):r("h2",{class:rR,children:(t.kind==="query"||t.title!=="")&&r($,{value:p,most:120})}),t.kind==="q\
uery"&&!o&&r(d7,{result:c}),!o&&r(lt,{icon:"more",label:`Menu of ${V(p)}`,menuLabel:"Tile",kind:"quiet",small:!0,placing:{
align:"end"},items:e.items(c)}),e.handles]}),t.kind==="text"?r(mR,{text:t.text??"",editing:o,onText:e.onText}):r(af,{tile:t,
shared:n,result:c,onAgain:()=>l(a+1)})]})}function Hc(e){return e.title!==""?e.title:e.document?Qr(e.document):"Text"}function d7({
result:e}){let[t,n]=k(0);z(()=>{e.phase==="exact"&&n(Date.now())},[e.phase,e.answer]);let o=Do(e.phase==="exact"&&t>0?`e\
xact, ${Wa(e.elapsed??0)}, ${K(t,yt(),"clock")}`:void 0);switch(e.phase){case"exact":return r("span",{class:Fc,"data-pha\
se":"exact",tabIndex:-1,...o,children:[r(ie,{name:"check",size:14}),r("span",{class:"spoken",children:"exact"})]});case"\
estimate":return r("span",{class:Fc,children:["estimate, ",W(e.done)]});case"running":return r("span",{class:Fc,children:"\
running"});case"error":return r("span",{class:Fc,"data-phase":"error",children:[r(ie,{name:"error",size:14}),"failed"]});default:
return null}}var yR="D",vR="T";var f7=32,bR=12;function kR({tile:e,tiles:t,onTiles:n,onRemove:o,onSaid:i}){let s=V(Hc(e)),a=xR(e,t,n,(c,p,d,m)=>Ym(c,e.
id,p.x+d,p.y+m)),l=xR(e,t,n,(c,p,d,m)=>ob(c,e.id,p.w+d,p.h+m)),u=c=>{let p={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,
-1],ArrowDown:[0,1]}[c.key];if(!p||c.altKey||c.ctrlKey||c.metaKey)return;c.preventDefault();let[d,m]=p,f=c.shiftKey?ob(t,
e.id,e.w+d,e.h+m):ZO(t,e.id,d,m);if(Qm(f,t))return i("This is as far as it goes.");n(f);let h=f.find(({id:v})=>v===e.id);
i(c.shiftKey?`${h.w} columns wide, ${h.h} rows high`:`column ${h.x+1}, row ${h.y+1}`)};return r(A,{children:[r("button",
{type:"button",class:yR,"aria-label":`Move ${s}: arrows move it, Shift and arrows size it`,onKeyDown:u,...a,children:r(h7,
{})}),r(_,{small:!0,icon:"trash",label:`Remove ${s}`,kind:"quiet",onClick:o}),r("span",{class:vR,"aria-hidden":"true",...l})]})}
function h7(){return r(ie,{name:"rows",size:16})}function xR(e,t,n,o){let i=H(null),s=u=>{let c=u.currentTarget.closest(
"[data-grid]");!c||u.button!==0||(u.currentTarget.setPointerCapture(u.pointerId),i.current={x:u.clientX,y:u.clientY+wR(c),
tiles:t,tile:e,cell:(c.clientWidth+bR)/12})},a=u=>{let c=i.current,p=u.currentTarget.closest("[data-grid]");if(!c||!p)return;
let d=Math.round((u.clientX-c.x)/c.cell),m=Math.round((u.clientY+wR(p)-c.y)/(f7+bR)),f=o(c.tiles,c.tile,d,m);Qm(f,t)||n(
f)},l=()=>{i.current=null};return{onPointerDown:s,onPointerMove:a,onPointerUp:l,onPointerCancel:l}}function wR(e){return-e.
getBoundingClientRect().top}var CR="vr",SR="Rx",TR="Ax",PR="Dx",_R="Tx",MR="_x",lb="qx",$R="Fx";function uf(e,t=""){Gi(n=>r(y7,{dataset:e,board:t,onClose:n}))}function y7({dataset:e,board:t,onClose:n}){let o=ye.value.
timezone??"UTC",i=[...Md(e,void 0,void 0,t)].reverse();return r(tt,{title:"Notes",onClose:n,wide:!0,children:[e===""?r("\
p",{class:lb,children:"A board without questions has no time to note something at."}):r(b7,{dataset:e,zone:o}),i.length===
0&&r("p",{class:lb,children:"No notes yet. A step of a deployment can post them, too: POST /v1/notes."}),r("ul",{class:TR,
children:i.map(s=>r("li",{class:PR,children:[r("span",{class:_R,children:v7(s,o)}),r("span",{class:MR,children:r($,{value:s.
text,most:400})}),r(_,{small:!0,kind:"quiet",icon:"trash",label:"Remove the note",onClick:()=>{w7(s)}})]},s.id))})]})}function v7({
time:e,to:t},n){return t===void 0?K(e,n,"minute"):`${K(e,n,"minute")} – ${K(t,n,"minute")}`}function b7({dataset:e,zone:t}){
let[n,o]=k(""),[i,s]=k(""),[a,l]=k(null),u=()=>{x7(e,n.trim(),i,t).then(()=>{o(""),s(""),l(null)},c=>l(U(c)))};return r(
"form",{class:CR,onSubmit:c=>{c.preventDefault(),u()},children:[r("label",{class:SR,children:[r("span",{class:wt,children:"\
What happened"}),r("input",{class:Ke,value:n,placeholder:"2.4 shipped","data-autofocus":!0,maxLength:4e3,onInput:c=>o(c.
currentTarget.value)})]}),r("label",{children:[r("span",{class:wt,children:`When, on the clock of ${zi(t)}`}),r("input",
{class:Ke,value:i,placeholder:"now, 14 May 9:30, 1 - 3 May","aria-invalid":a!==null,onInput:c=>s(c.currentTarget.value)})]}),
r(_,{type:"submit",kind:"primary",disabled:n.trim()==="",children:"Add"}),a&&r("div",{class:$R,children:r(ce,{error:a})})]})}
async function x7(e,t,n,o){if(n.trim()===""||n.trim()==="now"){await gl({dataset:e,text:t,time:new Date().toISOString()});
return}let i=await Jd(n,o);if(!i.start)throw new st({code:"time",message:"This is open at its start",hint:"say when it b\
egan"});let s=i.end!==void 0&&/\s-\s|\.\.|\bto\b/.test(n)&&Date.parse(i.end)<Date.now();await gl({dataset:e,text:t,time:i.
start,...s&&i.end?{to:i.end}:{}})}async function w7(e){try{await $d(e.id);let{dataset:t,time:n,text:o,to:i,board:s}=e;ee(
"The note is removed.",{label:"Undo",act:()=>{gl({dataset:t,time:n,text:o,...i?{to:i}:{},...s?{board:s}:{}})}})}catch(t){
ee(U(t).message)}}function cf({name:e,content:t}){Jm(`${e}.board.json`,JSON.stringify({name:e,content:t},null,2),"application/json")}function DR(e){
Zm(".json,application/json",t=>{k7(t).then(e)})}async function k7(e){try{let{name:t,content:n}=C7(await e.text(),e.name);
await vr(t,n),ee("The board is imported.")}catch(t){ee(`The file cannot be imported: ${U(t).message}`)}}function C7(e,t){
let n=JSON.parse(e);if(n===null||typeof n!="object")throw new Error("it holds no board");if(Array.isArray(n.tiles))return{
name:t.replace(/(\.board)?\.json$/i,""),content:n};if(typeof n.name!="string"||n.content===void 0)throw new Error("it ho\
lds no board");return{name:n.name,content:n.content}}var ub="ze",AR="Gx",OR="Jx",RR="Kx",LR="Ox",cb="Px",NR="Qx",BR="Vx",zR="wr",FR="br",IR="yr";function HR({model:e,onVersions:t,onScreen:n,onAgain:o}){let i=e.draft.value,{name:s,content:a}=e.shown;return r(A,{children:[
r("div",{children:[r("button",{type:"button",class:IR,onClick:()=>ve("boards"),children:"Boards"}),r("div",{class:OR,children:[
i===null?r("h1",{class:RR,children:r($,{value:s})}):r("input",{class:LR,"aria-label":"Name of the board",value:s,maxLength:200,
onInput:l=>e.change({},l.currentTarget.value)}),i===null?r(S7,{model:e,onVersions:t,onScreen:n,onAgain:o}):r(P7,{model:e})]})]}),
i!==null?r("textarea",{class:BR,rows:2,"aria-label":"What the board is about",placeholder:"What the board is about",value:a.
description,onInput:l=>e.change({description:l.currentTarget.value})}):a.description!==""&&r("p",{class:NR,children:r($,
{value:a.description,most:1e3})})]})}function S7({model:e,onVersions:t,onScreen:n,onAgain:o}){let{id:i}=e.board.value;return r(
"div",{class:cb,children:[r(_,{icon:"redo",kind:"quiet",label:"Ask all tiles again",onClick:o}),r(_,{kind:"quiet",icon:"\
info",onClick:()=>uf(sf(e.board.value.content)[0]??"",i),children:"Notes"}),r(_,{kind:"outlined",icon:"edit",onClick:()=>e.
edit(),children:"Edit"}),r(_,{kind:"outlined",icon:"heat",onClick:n,children:"Screen"}),r(lt,{icon:"more",label:"Menu of\
 the board",menuLabel:"Board",kind:"outlined",placing:{align:"end"},items:T7(e,t)})]})}function T7(e,t){let n=e.board.value;
return[{label:"Versions",icon:"history",act:t},{label:"Copy link",icon:"share",act:()=>Ie(location.href,"The link")},{label:"\
Export as JSON",icon:"download",act:()=>cf(n)},{label:"Make a copy",icon:"copy",act:()=>{vr(`${n.name}, copy`,n.content??
Zl).then(s=>ve(`boards/${encodeURIComponent(s.id)}`),pb)}},"rule",{label:"Remove the board",icon:"trash",danger:!0,act:()=>{
nf(n.id,n.version).then(()=>{ve("boards"),ee("The board is removed.",{label:"Undo",act:()=>{of(n).then(()=>ve(`boards/${encodeURIComponent(
n.id)}`),pb)}})},pb)}}]}function P7({model:e}){return r("div",{class:cb,children:[r(_,{icon:"plus",kind:"outlined",onClick:()=>e.
change(pa(e.shown.content,{kind:"text",title:"",text:""})),children:"Text"}),r(_,{kind:"outlined",onClick:()=>{e.draft.value=
null},children:"Cancel"}),r(_,{kind:"primary",icon:"check",disabled:e.shown.name.trim()==="",onClick:()=>{e.done()},children:"\
Done"})]})}function pb(e){ee(U(e).message)}function qR(e){return!e||!("columns"in e)||!("rows"in e)?null:md(e.columns.map(({name:t})=>t),e.rows)}var pf=class{constructor(t){this.id=t}id;board=le(null);error=le(null);draft=le(null);conflict=le(null);shared=le(null);get shown(){
return this.draft.value??this.board.value}async load(){try{this.take(await yr(this.id))}catch(t){this.error.value=U(t)}}take(t){
let n=this.board.value,o=this.shared.value===null||n!==null&&It(this.shared.value,zc(n.content));this.board.value=t,this.
error.value=null,o&&(this.shared.value=zc(t.content))}async keep(t,n){let o=this.board.value;if(!o)return;let i={name:o.
name,content:o.content,...t};i.name===o.name&&It(i.content,o.content)||await this.save(i)&&ee(n,{label:"Undo",act:()=>{this.
save({name:o.name,content:o.content})}})}async save(t){let n=this.board.value;if(!n)return!1;try{return this.take(await Bc(
n.id,n.version,t.name,t.content)),!0}catch(o){return tR(o)?this.conflict.value=t:ee(`The board cannot be saved: ${U(o).message}`),
!1}}edit(){let t=this.board.value;t&&(this.draft.value={name:t.name,content:t.content})}change(t,n){let o=this.draft.value;
o&&(this.draft.value={name:n??o.name,content:{...o.content,...t}})}async done(){let t=this.draft.value;this.draft.value=
null,t&&await this.keep(t,"The board is saved.")}async takeTheirs(){this.conflict.value=null,await this.load()}async takeMine(){
let t=this.conflict.value;this.conflict.value=null,await this.load(),t&&await this.keep(t,"The board is saved; the other\
 state is among its versions.")}async takeBoth(){let t=this.conflict.value;return this.conflict.value=null,t?(await vr(`${t.
name}, copy`,t.content)).id:null}};var VR=null;function df(){return VR??=[...new Set([yt(),"UTC",...Intl.supportedValuesOf("timeZone")])],VR}var WR="Wx",UR="Yx",KR="Zx",jR="es",GR="is",db="rs";function JR({shared:e,saved:t,datasets:n,onShared:o,onKeep:i}){let s="zone of each tile",a=e.timezone===""?s:e.timezone;
return r("div",{class:WR,role:"group","aria-label":"For all tiles",children:[r($7,{shared:e,onShared:o}),r(on,{title:"Ti\
me zone",icon:"globe",kind:"quiet",values:[s,...df()],value:a,free:!0,onChange:l=>o({...e,timezone:l===s?"":l})}),n.map(
l=>r("div",{class:UR,children:r(Jt,{bare:!0,code:!0,label:`Filter of all tiles of ${V(l)}`,value:new Map(Object.entries(
e.where)).get(l)??"",placeholder:n.length===1?"filter all tiles, such as country = 'CH'":`filter of ${V(l)}`,onCommit:u=>o(
{...e,where:M7(e.where,l,u)})})},l)),!It(e,t)&&r("span",{class:KR,children:[r(_,{small:!0,kind:"outlined",icon:"save",onClick:i,
children:"Keep for everyone"}),r(_,{small:!0,kind:"quiet",icon:"undo",onClick:()=>o(t),children:"As saved"})]})]})}function M7(e,t,n){
let o=new Map(Object.entries(e));return n.trim()===""?o.delete(t):o.set(t,n.trim()),Object.fromEntries(o)}function $7({shared:e,
onShared:t}){let n=H(null),[o,i]=k(!1),[s,a]=k(null),l=Yd(e.timezone===""?{}:{timezone:e.timezone}),u=e.from===""&&e.to===
"",c=u?"Range of each tile":Rr({from:e.from||void 0,to:e.to||void 0},e.timezone||"UTC"),p=(m,f)=>{i(!1),a(null),t({...e,
from:m,to:f})},d=m=>{Jd(m,e.timezone).then(({from:f,to:h})=>p(String(f??""),String(h??"")),f=>a(U(f)))};return r(A,{children:[
r(_,{buttonRef:n,icon:"calendar",after:"down",kind:"outlined",popup:"dialog",expanded:o,onClick:()=>i(!o),children:c}),o&&
r(Gt,{anchor:n.current,role:"dialog",label:"Range of all tiles",onClose:()=>i(!1),children:r("div",{class:jR,children:[r(
Jt,{label:"Range of all tiles",value:"",placeholder:"last 2 hours, May, now-1w/w",autofocus:!0,error:s,onCommit:d}),r("d\
iv",{class:GR,children:[r(_,{small:!0,class:db,pressed:u,onClick:()=>p("",""),children:"Of each tile"}),l.filter(({from:m})=>m!==
void 0).map(({text:m,from:f,to:h})=>r(_,{small:!0,class:db,pressed:f===e.from&&(h??"now")===e.to,onClick:()=>p(String(f),
String(h??"now")),children:m.charAt(0).toUpperCase()+m.slice(1)},m))]})]})})]})}var ZR="as",YR="ts",QR="os",mb="ns";function XR({model:e,board:t,onClose:n}){let[o,i]=k(null);return z(()=>{eR(t.id).then(i,eL)},[t.id,t.version]),r(ps,{title:"\
Versions",label:"Versions of the board",onClose:n,children:o===null?r(Ce,{}):r("ol",{class:ZR,children:o.map(s=>r("li",{
class:YR,children:[r("div",{class:QR,children:[r("span",{children:s.removed?"Removed":r($,{value:s.name,most:60})}),r("s\
pan",{class:mb,children:["version ",s.version,", ",K(s.changed,yt(),"minute")]})]}),s.version===t.version?r("span",{class:mb,
children:"shown"}):!s.removed&&r(_,{small:!0,kind:"outlined",onClick:()=>{E7(e,t.id,s.version)},children:"Restore"})]},s.
version))})})}async function E7(e,t,n){try{let{name:o,content:i}=await yr(t,n);await e.keep({name:o,content:i},`Version ${n}\
 is restored, with ${Le(i.tiles.length,"tile")}.`)}catch(o){eL(o)}}function eL(e){ee(U(e).message)}var A7=6e4;function nL({id:e}){let t=Y(()=>new pf(e),[e]),[n,o]=k(!1);z(()=>(F7().then(a=>(a&&(t.shared.value=a),t.load())),
()=>{t.done()}),[t]);let i=t.board.value,s=t.error.value;return z(()=>{globalThis.document.title=`${V(i?.name??"Board")}\
 · Sluice`},[i?.name]),!i&&s?s.status===404?r(De,{icon:"boards",title:"There is no such board",actions:r(_,{kind:"prima\
ry",onClick:()=>ve("boards"),children:"All boards"})}):r(gr,{error:s,what:"The board cannot be read",again:()=>{t.load()}}):
i?r("div",{class:AR,children:[r(O7,{model:t,onVersions:()=>o(!n)}),n&&r(XR,{model:t,board:i,onClose:()=>o(!1)})]}):r("ma\
in",{class:ub,children:r(Ce,{})})}function O7({model:e,onVersions:t}){let n=H(null),[o,i]=k(0),{content:s}=e.shown,a=zc(
e.board.value.content),l=e.shared.value??a,u=c=>{e.shared.value=c,tL(It(c,a)?null:c)};return z(()=>{let c=setInterval(()=>{
globalThis.document.fullscreenElement===n.current&&i(p=>p+1)},A7);return()=>clearInterval(c)},[]),r("main",{ref:n,class:ub,
"data-state":"exact","data-editing":e.draft.value!==null,children:[r(B7,{model:e}),r(HR,{model:e,onVersions:t,onScreen:()=>{
R7(n.current)},onAgain:()=>i(o+1)}),r(JR,{shared:l,saved:a,datasets:sf(s),onShared:u,onKeep:()=>{e.keep({content:{...e.board.
value.content,...l,where:{...l.where}}},"Range and filter are kept.").then(()=>tL(null))}}),r(L7,{model:e,shared:l,turn:o})]})}
async function R7(e){globalThis.document.fullscreenElement?await globalThis.document.exitFullscreen():await e?.requestFullscreen().
catch(()=>{})}function L7({model:e,shared:t,turn:n}){let[o,i]=k(""),s=e.draft.value,{tiles:a}=e.shown.content,l=(u,c)=>e.
change({tiles:a.map(p=>p.id===u?{...p,...c}:p)});return a.length===0?r(N7,{model:e}):r(A,{children:[r("div",{class:zR,"d\
ata-grid":!0,children:[...a].sort((u,c)=>u.y-c.y||u.x-c.x).map(u=>r("div",{class:FR,style:{gridColumn:`${u.x+1} / span ${u.
w}`,gridRow:`${u.y+1} / span ${u.h}`,"--high":u.h},children:r(hR,{tile:u,shared:t,turn:n,editing:s!==null,items:c=>z7(e,
u,t,c),onTitle:c=>l(u.id,{title:c}),onText:c=>l(u.id,{text:c}),handles:s===null?null:r(kR,{tile:u,tiles:a,onSaid:i,onTiles:c=>e.
change({tiles:[...c]}),onRemove:()=>e.change({tiles:[...Xm(a.filter(({id:c})=>c!==u.id))]})})})},u.id))}),r("div",{class:"\
spoken",role:"status",children:o})]})}function N7({model:e}){return r(De,{icon:"boards",title:"This board is empty",actions:r(
A,{children:[r(_,{kind:"primary",icon:"explore",onClick:()=>ve(""),children:"Ask a question"}),r(_,{kind:"outlined",onClick:()=>{
e.draft.value===null&&e.edit(),e.change(pa(e.shown.content,{kind:"text",title:"Read me",text:""}))},children:"Add a text"})]}),
children:"Ask a question on any page and choose Save, To a board."})}function B7({model:e}){return e.conflict.value===null?
null:r(Jl,{kind:"warning",actions:r(A,{children:[r(_,{small:!0,kind:"outlined",onClick:()=>{e.takeTheirs()},children:"Sh\
ow theirs"}),r(_,{small:!0,kind:"outlined",onClick:()=>{e.takeBoth().then(n=>{n!==null&&ve(`boards/${encodeURIComponent(
n)}`)})},children:"Keep mine as a copy"}),r(_,{small:!0,kind:"outlined",onClick:()=>{e.takeMine()},children:"Save mine o\
ver it"})]}),children:"Somebody else saved this board while you changed it. Nothing is lost: both states can be kept."})}
function z7(e,t,n,o){let i=rf(t,n),s=qR(o.answer),a=e.board.value.content,l=()=>{e.keep({content:{...a,tiles:[...Xm(a.tiles.
filter(({id:p})=>p!==t.id))]}},"The tile is removed.")},u=i===null?[]:[{label:"Open",icon:"right",act:()=>ca(i)},{label:"\
Copy link",icon:"share",act:()=>{Rs(i).then(p=>Ie(p,"The link"))}},{label:"Copy as JSON",icon:"braces",act:()=>Ie(JSON.stringify(
i.document,null,2),"The document")},{label:"CSV",icon:"download",disabled:s===null,act:()=>Jm(`${Hc(t)}.csv`,s??"","text\
/csv")}],c=()=>{e.keep({content:pa(a,t)},"The tile is copied.")};return[...u,{label:"Copy on this board",icon:"plus",act:c},
"rule",{label:"Remove",icon:"trash",danger:!0,act:l}]}async function F7(){let e=new URLSearchParams(location.hash.slice(
1)).get("shared"),t=e===null?null:await mi(e);if(t===null||typeof t!="object")return null;let n=i=>typeof i=="string"?i:
"",o=t.where!==null&&typeof t.where=="object"?Object.entries(t.where).filter(([,i])=>typeof i=="string"):[];return{from:n(
t.from),to:n(t.to),timezone:n(t.timezone),where:Object.fromEntries(o)}}async function tL(e){let t=new URL(location.href);
t.hash=e===null?"":`shared=${await el(e)}`,history.replaceState(null,"",t)}var rL="ps",iL="ds";function sL({title:e,label:t,take:n,value:o="",onClose:i,onTake:s}){let[a,l]=k(o),[u,c]=k(null),[p,d]=k(!1),m=ht();return r(
tt,{title:e,onClose:i,children:r("form",{class:rL,onSubmit:h=>{h.preventDefault(),!(a.trim()===""||p)&&(d(!0),s(a.trim()).
then(i,v=>{c(U(v)),d(!1)}))},children:[r("label",{class:wt,for:m,children:t}),r("input",{id:m,class:Ke,"data-autofocus":!0,
value:a,maxLength:200,autocomplete:"off","aria-invalid":u!==null,onInput:h=>l(h.currentTarget.value)}),u&&r(ce,{error:u}),
r("div",{class:iL,children:r(_,{type:"submit",kind:"primary",disabled:a.trim()===""||p,children:n})})]})})}var aL="kr",lL="ls",uL="xs",cL="ss",pL="je",dL="cs",mL="gs",fL="Xe",hL="hs",gL="fs",yL="us";var ff=le({value:null,error:null});async function Xl(){try{ff.value={value:await tf(),error:null}}catch(e){ff.value={value:ff.
value.value,error:U(e)}}}function vL(){let{value:e,error:t}=ff.value,[n,o]=k("changed");z(()=>{globalThis.document.title=
"Boards · Sluice",Xl()},[]);let i=()=>Gi(s=>r(sL,{title:"A new board",label:"Name",take:"Make",onClose:s,onTake:V7}));return r(
"main",{class:aL,"data-state":e?"exact":t?"error":"running",children:[r("div",{class:lL,children:[r("h1",{class:uL,children:"\
Boards"}),e!==null&&e.length>1&&r(lt,{menuLabel:"Order",after:"down",kind:"quiet",items:[{label:"Last changed first",checked:n===
"changed",act:()=>o("changed")},{label:"By name",checked:n==="name",act:()=>o("name")}],children:n==="changed"?"Last cha\
nged first":"By name"}),r(_,{icon:"upload",kind:"outlined",onClick:()=>DR(Xl),children:"Import"}),r(_,{icon:"plus",kind:"\
primary",onClick:i,children:"New board"})]}),t&&r(gr,{error:t,what:"The boards cannot be listed",again:()=>{Xl()}}),!e&&
!t&&r(Ce,{}),e?.length===0&&r(De,{icon:"boards",title:"There are no boards yet",actions:r(_,{kind:"primary",icon:"plus",
onClick:i,children:"New board"}),children:"A board keeps questions side by side. Make one here, or choose Save on any qu\
estion."}),e!==null&&e.length>0&&r("ul",{class:cL,children:q7(e,n).map(s=>r(W7,{board:s},s.id))})]})}function q7(e,t){return[
...e].sort((n,o)=>t==="name"?n.name.localeCompare(o.name):o.changed.localeCompare(n.changed))}async function V7(e){let t=await vr(
e,Zl);ve(`boards/${encodeURIComponent(t.id)}`)}function W7({board:e}){let[t,n]=k(null);z(()=>{yr(e.id).then(i=>n(i.content),
()=>{})},[e.id,e.version]);let o=t===null?"":`${Le(t.tiles.length,"tile")}, `;return r("li",{class:pL,children:[r("butto\
n",{type:"button",class:dL,onClick:()=>ve(`boards/${encodeURIComponent(e.id)}`),children:[r(U7,{tiles:t?.tiles??[]}),r("\
span",{class:gL,children:r($,{value:e.name,most:80})}),r("span",{class:yL,children:[o,"changed ",K(e.changed,yt(),"minut\
e")]})]}),r(lt,{icon:"more",label:`Menu of ${V(e.name)}`,menuLabel:"Board",kind:"quiet",placing:{align:"end"},items:[{label:"\
Export as JSON",icon:"download",act:()=>{yr(e.id).then(cf,hf)}},{label:"Make a copy",icon:"copy",act:()=>{K7(e)}},"rule",
{label:"Remove",icon:"trash",danger:!0,act:()=>{j7(e)}}]})]})}function U7({tiles:e}){let t=Math.max(14,...e.map(({y:o,h:i})=>o+
i)),n=(o,i)=>`${o/i*100}%`;return r("span",{class:mL,"aria-hidden":"true",children:e.map(o=>r("span",{class:xe(fL,o.kind===
"text"&&hL),style:{left:n(o.x,12),width:n(o.w,12),top:n(o.y,t),height:n(o.h,t)}},o.id))})}async function K7(e){try{let{name:t,
content:n}=await yr(e.id);await vr(`${t}, copy`,n),await Xl()}catch(t){hf(t)}}async function j7(e){try{let t=await yr(e.
id);await nf(e.id,t.version),await Xl(),ee("The board is removed.",{label:"Undo",act:()=>{of(t).then(Xl,hf)}})}catch(t){
hf(t)}}function hf(e){ee(U(e).message)}var bL={name:"boards",label:"Boards",icon:"boards",letter:"b",Page:({rest:e})=>e===""?r(vL,{}):r(nL,{id:e},e)};function ms(e,t,n=""){return`v1/datasets/${encodeURIComponent(e)}/${t}${n===""?"":`/${encodeURIComponent(n)}`}`}async function xL(e,t){
return(await oe(ms(e,"definitions"),{signal:t})).definitions}async function wL(e,t){return(await oe(ms(e,"cohorts"),{signal:t})).
cohorts}async function kL(e,t,n){return oe(`${ms(e,"definitions",t)}?version=${n}`)}async function CL(e,t,n,o){return[...(await oe(
`${ms(e,t,n)}?versions`,{signal:o})).versions].reverse()}async function SL(e,t,n){return oe(ms(e,"cohorts",t),{signal:n})}
async function qc(e,t,n,o,i){return oe(ms(e,"definitions",t),{method:"PUT",body:{definition:o,description:i,version:n}})}
async function TL(e,t,n){await oe(ms(e,t,n),{method:"DELETE"})}async function PL(e,t,n,o,i){let s=new URLSearchParams({per:n.
per});n.description!==""&&s.set("description",n.description);let a={"Content-Type":i,...n.fresh?{"If-None-Match":"*"}:{}},
l=Ft(`${ms(e,"cohorts",t)}?${s.toString()}`),u=await fetch(l,{method:"PUT",headers:a,body:o,cache:"no-store"}).catch(()=>{
throw ri()}),c=await u.json().catch(()=>null);if(!u.ok)throw ii(c,u.status);return c}var gf={property:"property of events",actor:"property of actors",cohort:"cohort",session:"property of sessions",list:"co\
hort, a list"};function _L(e){let t=e.definition;return typeof t=="string"?{kind:"property",name:e.name,saved:e}:t.actors?
{kind:"list",name:e.name,saved:e}:t.session?{kind:"session",name:e.name,saved:e}:{kind:typeof t.actor=="object"?"cohort":
"actor",name:e.name,saved:e}}function yf(e){let t=e;if(typeof t=="string")return t;if(t.actors)return`${t.actors.length}\
 actors`;if(typeof t.actor=="object")return Qr({dataset:"",funnel:t.actor.funnel});let n=t.from?`, from ${t.from}${t.to?
` to ${t.to}`:""}`:"";return`${t.actor??t.session??""}${n}`}function fb({kind:e,text:t,per:n,from:o}){return e==="list"?
null:e==="property"?t.trim():{actor:t.trim(),...n===""?{}:{per:n},...o.trim()===""?{}:{from:o.trim()}}}function ML(e){let t=e.
definition,n={name:e.name,description:e.description??""};return typeof t=="string"?{...n,kind:"property",text:t,per:"",from:""}:
typeof t.actor!="string"||t.to!==void 0?null:{...n,kind:"actor",text:t.actor,per:t.per??"",from:t.from===void 0?"":String(
t.from)}}function $L(e,t,n){let o=be(e);return t==="bool"?n===""?`count() filter (where ${o}) as events`:`uniq(${be(n)}) filter (\
where ${o}) as actors`:t==="int64"||t==="float64"?`median(${o}) as median`:`uniq(${o}) as values_each`}var DL="zr",EL="ms",AL="jr",OL="vs",RL="Se",LL="Be",NL="_",BL="ws",zL="bs",FL="ys",IL="ks",HL="Xr",qL="zs",VL="js",WL="S\
r",eu="Xs",tu="Ss",nu="Bs",ou="Cs",UL="Es",Ti="q",vf="Is",KL="Br",jL="Us",GL="Hs",fs="Ls",JL="Ms",ZL="Ns",YL="Cr",QL="Rs",
hb="b",XL="As",e6="Ds";var G7={from:"",to:"",timezone:"",where:{}};function bf({dataset:e,name:t,content:n,actors:o,onError:i}){let[s,a]=k(null),
[l,u]=k(null),[c,p]=k(0),d=Ae(e).value.value?.actors?.[0]??"",m=n===null?{}:{define:{[t]:n}},f=JSON.stringify([t,n]);z(()=>{
let P=new AbortController,x=w=>(i??u)(w);return vp(e,{column:be(t),limit:10,...m},P.signal).then(w=>{a(w),x(null)},w=>{Cn(
w)||(a(null),x(U(w)))}),()=>P.abort()},[f]);let h=s?.type==="bool"&&o&&d!=="",v=s&&{dataset:e,...m,aggregate:{measures:[
$L(t,s.type,o?d:"")],by:["time('auto')"]}},y=Ic(v,c);return l?r("div",{class:fs,children:r(ce,{error:l})}):!s||!v?null:r(
"section",{class:JL,"aria-label":"What it holds for",children:[r("p",{class:ZL,children:J7(s)}),r("div",{class:YL,children:r(
af,{tile:{id:"preview",x:0,y:0,w:12,h:5,kind:"query",title:"",document:v,as:"line"},shared:G7,result:y,onAgain:()=>p(c+1)})}),
h?r(Y7,{document:{dataset:e,...m,where:be(t),aggregate:{measures:["count() as events"],by:[be(d)],limit:10}},per:d}):r(Z7,
{values:s})]})}function J7(e){let t=e.values.reduce((o,i)=>o+i.count,0),n=e.exact?"":"about ";if(e.type==="bool"){let o=e.
values.find(({value:i})=>String(i)==="true")?.count??0;return`It holds for ${n}${W(t+e.nulls===0?0:o/(t+e.nulls))} of ev\
ents.`}return`${e.type}, ${n}${Le(e.distinct,"value")}${e.nulls>0?`, none for ${q(e.nulls)} events`:""}.`}function Z7({values:e}){
return r("table",{class:hb,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"Frequent values"}),
r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:e.values.map(({value:t,count:n},o)=>r("tr",{children:[r(
"td",{children:r($,{value:t,most:64})}),r("td",{children:q(n)})]},o))})]})}function Y7({document:e,per:t}){let{answer:n}=Ic(
e,0),o=n?.rows??[];return r("table",{class:hb,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:[
"Ten of them: ",r($,{value:t,most:32})]}),r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:o.map(([i,s],a)=>r(
"tr",{children:[r("td",{children:r($,{value:i,most:64})}),r("td",{children:q(Number(s))})]},a))})]})}function t6({dataset:e,
name:t,version:n}){let[o,i]=k(null);if(z(()=>{let a=new AbortController;return SL(e,t,a.signal).then(i,()=>{}),()=>a.abort()},
[n]),!o)return null;let s=o.ids===void 0||o.ids===o.size?"":` of ${q(o.ids)} in the list`;return r("p",{class:QL,children:[
r("strong",{children:q(o.size)})," ",r("span",{class:ou,children:[o.size===1?"actor":"actors"," with events",s]})]})}var Q7=300;function xf({dataset:e,draft:t,version:n,onClose:o,onSaved:i}){let[s,a]=k(t),[l,u]=k(t),[c,p]=k(null),d=Ae(e).
value.value?.actors??[],m=y=>{a({...s,...y}),p(null)};z(()=>{let y=setTimeout(()=>u(s),Q7);return()=>clearTimeout(y)},[s]);
let f=()=>{qc(e,s.name.trim(),n,fb(s),s.description.trim()).then(async y=>{await i(y.name),ee(`${V(y.name)} is saved, as\
 version ${y.version}.`)},y=>p(U(y)))},h=c&&X7(c),v=c?.span&&h==="text"?Bi(s.text,c.span):null;return r("article",{class:eu,
"aria-label":n===0?"A new definition":`Edit ${V(s.name)}`,children:[r("div",{class:tu,children:[r("h2",{class:nu,children:n===
0?"A new definition":r("bdi",{children:V(s.name)})}),r(_,{kind:"outlined",onClick:o,children:"Cancel"}),r(_,{kind:"prima\
ry",icon:"save",disabled:s.name.trim()===""||s.text.trim()==="",onClick:f,children:"Save"})]}),n===0&&r(kt,{label:"What \
it is a property of",value:s.kind==="actor"?"actor":"property",onChange:y=>m({kind:y}),choices:[{value:"property",label:"\
Of events"},{value:"actor",label:"Of actors, or a cohort"}]}),n===0&&r(gb,{label:"Name",value:s.name,placeholder:s.kind===
"actor"?"loyal":"big",error:h==="name"?c:null,onText:y=>m({name:y})}),r("div",{class:Ti,children:[r("span",{class:wt,children:s.
kind==="actor"?"A measure over the actor’s events; a condition makes it a cohort":"An expression over the properties o\
f an event"}),r(zl,{class:KL,label:"Expression",language:"expression",text:s.text,mark:v,onRun:f,autofocus:n>0,placeholder:s.
kind==="actor"?"count() filter (where event = 'purchase') >= 3":"amount > 100",onText:y=>m({text:y})}),h==="text"&&r(ce,
{error:c,onHint:y=>m({text:eK(s.text,v,y)})})]}),s.kind==="actor"&&r("div",{class:vf,children:[d.length>1&&r("div",{class:Ti,
children:[r("span",{class:wt,children:"Of each"}),r(on,{title:"Actor",kind:"outlined",values:d,value:s.per===""?d[0]:s.per,
onChange:y=>m({per:y})})]}),r(gb,{label:"From; the range of the question if empty",value:s.from,placeholder:"now-90d",error:h===
"from"?c:null,onText:y=>m({from:y})})]}),r(gb,{label:"Description",value:s.description,placeholder:"what people should k\
now of it",error:null,onText:y=>m({description:y})}),h==="other"&&r("div",{class:fs,children:r(ce,{error:c})}),l.text.trim()!==
""&&r(bf,{dataset:e,name:"preview_of_definition",content:fb(l),actors:l.kind==="actor",onError:p})]})}function X7(e){return/(^|\.)(name|saved)$/.
test(e.where)?"name":/\.from$/.test(e.where)?"from":/^(definition|define)\b/.test(e.where)?"text":"other"}function eK(e,t,n){
return t?e.slice(0,t.start)+n+e.slice(t.end):e}function gb({label:e,value:t,placeholder:n,error:o,onText:i}){let s=ht();
return r("div",{class:Ti,children:[r("label",{class:wt,for:s,children:e}),r("input",{id:s,class:Ke,value:t,placeholder:n,
spellcheck:!1,autocomplete:"off","aria-invalid":o!==null,onInput:a=>i(a.currentTarget.value)}),o&&r(ce,{error:o})]})}function n6(e,t){if(/\.(ndjson|jsonl)$/i.test(e))return"application/x-ndjson";if(/\.json$/i.test(e))return"application/j\
son";if(e!=="")return"text/csv";let n=t.trimStart().charAt(0);return n==="["?"application/json":n==="{"?"application/x-n\
djson":"text/csv"}function o6(e){return e.split(`
`).filter(t=>t.trim()!=="").length}function wf({dataset:e,name:t,fresh:n,onClose:o,onSaved:i}){let[s,a]=k(t),[l,u]=k(""),[c,p]=k(null),[d,m]=k(""),f=Ae(e).
value.value?.actors??[],[h,v]=k(""),[y,P]=k(null),[x,w]=k(!1),S=ht(),E=h||f[0]||"",M=c??l,N=()=>{w(!0),PL(e,s.trim(),{per:E,
description:d.trim(),fresh:n},M,n6(c?.name??"",l)).then(async R=>{await i(R.name),ee(`${V(R.name)} is saved, with ${Le(R.
ids,"actor")}.`)},R=>{P(U(R)),w(!1)})};return r("article",{class:eu,"aria-label":n?"A cohort from a list":`A new list fo\
r ${V(s)}`,onDragOver:R=>R.preventDefault(),onDrop:R=>{R.preventDefault(),p(R.dataTransfer?.files[0]??null)},children:[r(
"div",{class:tu,children:[r("h2",{class:nu,children:n?"A cohort from a list":r("bdi",{children:V(s)})}),r(_,{kind:"outli\
ned",onClick:o,children:"Cancel"}),r(_,{kind:"primary",icon:"save",disabled:x||s.trim()===""||c===null&&l.trim()==="",onClick:N,
children:"Save"})]}),n&&r("div",{class:Ti,children:[r("label",{class:wt,for:`${S}-name`,children:"Name"}),r("input",{id:`${S}\
-name`,class:Ke,value:s,placeholder:"testers",spellcheck:!1,autocomplete:"off",onInput:R=>{a(R.currentTarget.value),P(null)}})]}),
f.length>1&&r("div",{class:Ti,children:[r("span",{class:wt,children:"The list has values of"}),r(on,{title:"Actor",kind:"\
outlined",values:f,value:E,onChange:v})]}),r("div",{class:Ti,children:[r("label",{class:wt,for:`${S}-list`,children:c?"T\
he list is a file":"Actors, one a line; or CSV with a head, NDJSON, a JSON array"}),c?r("p",{class:GL,children:[r("bdi",
{children:V(c.name)}),", ",Tn(c.size)," ",r(_,{small:!0,kind:"quiet",icon:"close",label:"Not this file",onClick:()=>p(null)})]}):
r("textarea",{id:`${S}-list`,class:`${Ke} ${jL}`,value:l,rows:10,spellcheck:!1,placeholder:`u0000017
u0000042`,onInput:R=>{u(R.currentTarget.value),P(null)}}),r("div",{class:vf,children:[r(_,{small:!0,kind:"outlined",icon:"\
upload",onClick:()=>Zm("",p),children:"Choose a file"}),c===null&&r("span",{class:ou,children:l.trim()===""?"or drop one\
 here":Le(o6(l),"line")})]})]}),r("div",{class:Ti,children:[r("label",{class:wt,for:`${S}-description`,children:"Descrip\
tion"}),r("input",{id:`${S}-description`,class:Ke,value:d,placeholder:"where the list is from",onInput:R=>m(R.currentTarget.
value)})]}),y&&r("div",{class:fs,children:r(ce,{error:y})})]})}function r6({dataset:e,one:t,onChanged:n,onClose:o}){let[i,s]=k(!1),[a,l]=k(null),{saved:u}=t,c="definition"in u?u:null,
p=c&&ML(c),d=async f=>{s(!1),await n(f)};if(i&&c&&p)return r(xf,{dataset:e,draft:p,version:u.version,onClose:()=>s(!1),onSaved:d});
if(i)return r(wf,{dataset:e,name:t.name,fresh:!1,onClose:()=>s(!1),onSaved:d});let m=()=>{TL(e,c?"definitions":"cohorts",
t.name).then(async()=>{await n(""),ee(`${V(t.name)} is removed.`,c&&{label:"Undo",act:()=>{tK(e,c).then(()=>n(t.name),i6)}})},
f=>l(U(f)))};return r("article",{class:eu,"aria-label":V(t.name),children:[r("div",{class:tu,children:[r("h2",{class:nu,
children:r($,{value:t.name,most:120})}),r(_,{kind:"quiet",icon:"copy",label:"Copy the name",onClick:()=>Ie(t.name,"The n\
ame")}),(p??!c)&&r(_,{kind:"outlined",icon:"edit",onClick:()=>s(!0),children:c?"Edit":"New list"}),r(_,{kind:"danger",icon:"\
trash",label:"Remove",onClick:m}),r(_,{kind:"quiet",icon:"close",label:"Close",onClick:o})]}),a&&r("div",{class:fs,children:r(
ce,{error:a})}),r("p",{class:ou,children:[gf[t.kind],", version ",u.version,", ",K(u.time,yt(),"minute")]}),u.description&&
r("p",{children:r($,{value:u.description,most:2e3})}),c?r("pre",{class:UL,children:r("bdi",{children:V(yf(c.definition))})}):
"ids"in u&&r("p",{children:[q(u.ids)," actors of ",r("code",{children:V(u.per)})," in the list"]}),(t.kind==="list"||t.kind===
"cohort")&&r(t6,{dataset:e,name:t.name,version:u.version}),r(bf,{dataset:e,name:t.name,content:null,actors:t.kind!=="pro\
perty"}),r(nK,{dataset:e,one:t,onChanged:n})]})}async function tK(e,t){await qc(e,t.name,0,t.definition,t.description??"")}
function i6(e){ee(U(e).message)}function nK({dataset:e,one:t,onChanged:n}){let[o,i]=k([]),s="definition"in t.saved;if(z(
()=>{let l=new AbortController;return CL(e,s?"definitions":"cohorts",t.name,l.signal).then(i,()=>{}),()=>l.abort()},[t.saved.
version]),o.length<2)return null;let a=l=>{kL(e,t.name,l).then(u=>qc(e,t.name,t.saved.version,u.definition,u.description??
"")).then(()=>n(t.name)).then(()=>ee(`Version ${l} is restored.`),i6)};return r("details",{class:XL,children:[r("summary",
{children:[o.length," versions"]}),r("ol",{children:o.map(l=>r("li",{class:e6,children:[r("span",{children:["version ",l.
version,l.removed?", removed":"",", ",K(l.time,yt(),"minute")]}),s&&!l.removed&&l.version!==t.saved.version&&r(_,{small:!0,
kind:"outlined",onClick:()=>a(l.version),children:"Restore"})]},l.version))})]})}async function s6(e){let[t,n]=await Promise.all([xL(e),wL(e)]),o=n.map(s=>({kind:"list",name:s.name,saved:s}));return[...await oK(
e,t.map(_L)),...o].sort((s,a)=>s.name.localeCompare(a.name))}async function oK(e,t){let n=t.filter(a=>a.kind==="actor");
if(n.length===0)return t;let o=n.map(({saved:a})=>({kind:"measure",text:String(a.definition.actor)})),i=await oe("v1/par\
se",{body:{dataset:e,texts:o}}).catch(()=>null),s=new Set(n.filter((a,l)=>i?.texts[l]?.type==="bool").map(({name:a})=>a));
return t.map(a=>a.kind==="actor"&&s.has(a.name)?{...a,kind:"cohort"}:a)}function a6({rest:e}){let[t="",...n]=e.split("/"),o=qe.value.value?.[0]?.name;return z(()=>{qe.value.value||Ot()},[]),z(
()=>{let i=jt.value||o;t===""&&i&&ve(`definitions/${encodeURIComponent(i)}`)},[t,o]),z(()=>{globalThis.document.title="D\
efinitions · Sluice"},[]),qe.value.error&&t===""?r(gr,{error:qe.value.error,what:"The datasets cannot be listed",again:()=>{
Ot()}}):qe.value.value?.length===0?r(De,{icon:"data",title:"There is no dataset yet",actions:r(_,{kind:"primary",onClick:()=>ve(
""),children:"How to send events"})}):t===""?r(Ce,{}):r(rK,{dataset:t,name:n.join("/")},t)}function rK({dataset:e,name:t}){
let[n,o]=k(null),[i,s]=k(null),[a,l]=k(iK),[u,c]=k(""),p=async()=>{try{o(await s6(e)),s(null)}catch(P){s(U(P))}};z(()=>{
p()},[]);let d=P=>{l(null),ve(`definitions/${encodeURIComponent(e)}${P===""?"":`/${encodeURIComponent(P)}`}`)},m=async P=>{
await Promise.all([p(),Jn(e)]),d(P)},f=P=>()=>l({kind:P,name:"",text:"",description:"",per:"",from:""}),h=[{label:"Prope\
rty of events",icon:"definitions",act:f("property")},{label:"Property or cohort of actors",icon:"actor",act:f("actor")},
{label:"Cohort from a list",icon:"upload",act:f("list")}],v=(n??[]).filter(P=>P.name.toLowerCase().includes(u.trim().toLowerCase())),
y=n?.find(P=>P.name===t)??null;return r("main",{class:DL,"data-state":n?"exact":i?"error":"running",children:[r("div",{class:EL,
children:[r("h1",{class:AL,children:"Definitions"}),r(on,{title:"Dataset",icon:"data",kind:"outlined",values:(qe.value.value??
[]).map(P=>P.name),value:e,onChange:P=>ve(`definitions/${encodeURIComponent(P)}`)}),n!==null&&n.length>5&&r("input",{type:"\
search",class:`${Ke} ${OL}`,"aria-label":"Find a definition",placeholder:"find",value:u,onInput:P=>c(P.currentTarget.value)}),
r(lt,{icon:"plus",kind:"primary",after:"down",menuLabel:"New definition",placing:{align:"end"},items:h,children:"New"})]}),
i&&r(gr,{error:i,what:"The definitions cannot be listed",again:()=>{p()}}),!n&&!i&&r(Ce,{}),n?.length===0&&a===null&&r(De,
{icon:"definitions",title:"There are no definitions yet",actions:r(A,{children:[r(_,{kind:"primary",onClick:()=>l({kind:"\
property",name:"",text:"",description:"",per:"",from:""}),children:"A property of events"}),r(_,{kind:"outlined",onClick:()=>l(
{kind:"list",name:"",text:"",description:"",per:"",from:""}),children:"A cohort from a list"})]}),children:"A definition\
 is a name for what many questions mean: big, for amount > 100; loyal, for who bought three times. It counts for old eve\
nts too."}),n!==null&&(n.length>0||a!==null)&&r("div",{class:RL,"data-open":a!==null||y!==null,children:[n.length>0&&r("\
ul",{class:LL,"aria-label":"Definitions",children:[v.map(P=>r(sK,{one:P,current:a===null&&P.name===t,onOpen:()=>d(P.name)},
P.name)),v.length===0&&r("li",{class:qL,children:"None has this in its name."})]}),r("div",{class:WL,children:[a?.kind===
"list"&&r(wf,{dataset:e,name:"",fresh:!0,onClose:()=>l(null),onSaved:m}),a!==null&&a.kind!=="list"&&r(xf,{dataset:e,draft:a,
version:0,onClose:()=>l(null),onSaved:m},`${a.kind} new`),a===null&&y&&r(r6,{dataset:e,one:y,onChanged:m,onClose:()=>d("")},
y.name),a===null&&!y&&r("p",{class:VL,children:t===""?"Choose one to see what it holds for.":`There is no definition ${V(
t)} of this dataset.`})]})]})]})}function iK(){let e=new URLSearchParams(location.hash.slice(1)).get("new");return e===null?
null:{kind:"property",name:"",text:e,description:"",per:"",from:""}}function sK({one:e,current:t,onOpen:n}){let o="ids"in
e.saved?`${e.saved.ids} actors`:yf(e.saved.definition);return r("li",{children:r("button",{type:"button",class:NL,"aria-\
current":t?"true":void 0,onClick:n,children:[r("span",{class:BL,children:r(ie,{name:e.kind==="property"?"definitions":e.
kind==="session"?"sessions":"actor"})}),r("span",{class:zL,children:r($,{value:e.name,most:64})}),r("span",{class:FL,children:gf[e.
kind]}),r("code",{class:IL,children:r("bdi",{children:V(o)})}),e.saved.description&&r("span",{class:HL,children:r($,{value:e.
saved.description,most:200})})]})})}var l6={name:"definitions",label:"Definitions",icon:"definitions",letter:"n",Page:a6};async function yb(e,t){let n=new URLSearchParams({limit:"100"});return e.search&&n.set("search",e.search),e.starred&&n.set(
"starred","true"),e.cursor&&n.set("cursor",e.cursor),oe(`v1/history?${n.toString()}`,{signal:t})}async function u6(e,t){
await oe(`v1/history/${e}`,{method:"PUT",body:{starred:t}})}async function c6(e){await oe(`v1/history/${e}`,{method:"DEL\
ETE"})}var p6="Er",d6="Ts",m6="Ir",f6="Ur",h6="_s",g6="x",y6="F",v6="Ce",b6="qs",x6="Fs",w6="Hr",k6="Gs",C6="Lr",S6="Mr",T6="G",
P6="Ee",_6="J",M6="Js";var lK=150;function $6(){let[e,t]=k(""),[n,o]=k(!1),[i,s]=k(null),[a,l]=k(void 0),[u,c]=k(null),[p,d]=k(0),m=H(!0);z(()=>{
globalThis.document.title="History · Sluice"},[]),z(()=>{let y=new AbortController,x=setTimeout(()=>{yb({search:e.trim(),
starred:n},y.signal).then(w=>{s(w.entries),l(w.cursor),c(null)},w=>{Cn(w)||c(U(w))})},m.current?0:lK);return m.current=!1,
()=>{clearTimeout(x),y.abort()}},[e,n,p]);let f=()=>{yb({search:e.trim(),starred:n,...a===void 0?{}:{cursor:a}}).then(y=>{
s([...i??[],...y.entries]),l(y.cursor)},y=>c(U(y)))},h=y=>s((i??[]).map(P=>P.id===y.id?y:P)),v=y=>s((i??[]).filter(({id:P})=>P!==
y.id));return r("main",{class:p6,"data-state":i?"exact":"running",children:[r("div",{class:d6,children:[r("h1",{class:m6,
children:"History"}),r("input",{type:"search",class:`${Ke} ${f6}`,"aria-label":"Find in the history",placeholder:"find i\
n the history",value:e,spellcheck:!1,onInput:y=>t(y.currentTarget.value)}),r(_,{icon:"star",kind:"outlined",pressed:n,onClick:()=>o(
!n),children:"Starred"})]}),u&&r(gr,{error:u,what:"The history cannot be read",again:()=>d(p+1)}),!i&&!u&&r(Ce,{}),i?.length===
0&&r(uK,{search:e,starred:n,onAll:()=>{t(""),o(!1)}}),i!==null&&i.length>0&&r("ol",{class:h6,children:i.map(y=>r(cK,{entry:y,
onEntry:h,onGone:v},y.id))}),a!==void 0&&r(_,{kind:"outlined",class:M6,onClick:f,children:"Older ones"})]})}function uK({
search:e,starred:t,onAll:n}){let o=e.trim()!==""||t;return r(De,{icon:"history",title:o?"Nothing found":"Nothing was ask\
ed yet",actions:o?r(_,{kind:"primary",onClick:n,children:"The whole history"}):r(_,{kind:"primary",icon:"explore",onClick:()=>ve(
""),children:"Ask a question"}),children:t&&!e?"A star keeps a question for good: give one to what you may need again.":
o?"No question that was asked has this in its document.":"Every question that is run appears here, also one that fails."})}
function cK({entry:e,onEntry:t,onGone:n}){let o=pK(e),i=o&&Wt.find(({name:l})=>l===rl(o)),s=()=>{let l={...e,starred:!e.
starred};t(l),u6(e.id,l.starred).catch(u=>{t(e),ee(U(u).message)})},a=()=>{o&&ca({view:rl(o),document:o,as:null,open:[]})};
return r("li",{class:g6,"data-failed":e.error!==void 0,children:[r("button",{type:"button",class:y6,"aria-label":"Star",
"aria-pressed":e.starred,onClick:s,children:r(ie,{name:"star"})}),r("button",{type:"button",class:v6,disabled:!o,onClick:a,
children:[r("span",{class:b6,children:r(ie,{name:i?.icon??"braces"})}),r("span",{class:x6,children:[r("span",{class:w6,children:r(
"bdi",{children:V(o?Qr(o):String(e.document))})}),e.error!==void 0&&r("span",{class:k6,children:[r(ie,{name:"error",size:14}),
r("bdi",{children:V(e.error)})]})]}),r("span",{class:C6,children:o&&Rr(o,o.timezone??"UTC")}),r("span",{class:S6,children:r(
$,{value:e.dataset,most:32})}),r("span",{class:T6,children:e.error===void 0?`${Wa(e.elapsed_ms)}, ${q(e.rows_scanned)} r\
ows`:"failed"}),r("span",{class:P6,children:K(e.at,yt(),"minute")})]}),r(_,{small:!0,kind:"quiet",icon:"trash",label:"Re\
move from the history",class:_6,onClick:()=>{c6(e.id).then(()=>n(e),l=>ee(U(l).message))}})]})}function pK(e){let t=e.document;
return t!==null&&typeof t=="object"&&typeof t.dataset=="string"?t:null}var D6={name:"history",label:"History",icon:"history",letter:"h",Page:$6};var Wt=[h$,RD,HE,DA,u4,U4,jO],Pi=[bL,l6,D6,kC];var E6="Nr",A6="Ks",O6="Os",R6="Ps",L6="Qs",N6="Rr",B6="Ar",z6="Vs",F6="Ws",I6="Dr";function H6(){let e=ak.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:i}=e,s=o.length>1&&Wt.some(({name:a})=>a===
"funnel");return r("section",{class:E6,"aria-label":"What was loaded",children:[r("div",{class:A6,children:[r("p",{class:O6,
role:"status",children:dg(t,n)}),r(_,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:pg})]}),s&&r("p",{class:R6,
children:"A funnel of these events? Choose its steps in their order; the numbers say how many did each."}),s&&r("div",{class:L6,
children:o.map(({value:a,count:l})=>{let u=i.indexOf(a);return r("button",{type:"button",class:xe(N6,u>=0&&B6),"aria-pre\
ssed":u>=0,onClick:()=>uk(a),children:[u>=0&&r("span",{class:z6,children:u+1}),r($,{value:a,most:32,middle:!0}),r("span",
{class:F6,children:q(l)})]},a)})}),r("div",{class:I6,children:[n.rejected>0&&r(_,{kind:"outlined",onClick:()=>{pg(),ve(`\
data/rejects/${encodeURIComponent(t)}`)},children:"Lines not taken"}),s&&r(_,{kind:"primary",icon:"funnel",disabled:i.length<
2,onClick:ck,children:"Show the funnel"})]})]})}function q6(){return z(()=>{Ao(),vk()},[]),r(A,{children:[r(x1,{}),r(H6,{}),r(kk,{})]})}function V6(){let{value:e,error:t}=qe.value,n=e?.[0]?.name;return z(()=>{e||Ot()},[]),z(()=>{n!==void 0&&fi(n)},[n]),t?r(
De,{icon:"warning",title:"The datasets cannot be listed",actions:r(_,{kind:"outlined",onClick:()=>{Ot()},children:"Try a\
gain"}),children:t.message}):e&&n===void 0?r(nO,{}):r(Ce,{})}function W6(){return r(De,{icon:"search",title:"There is no\
 such page",actions:r(_,{kind:"primary",onClick:()=>ve(""),children:"To the first dataset"})})}var U6="Ys",K6="Zs",j6="ec",G6="ic",J6="Ie",Z6="rc";function Y6(){let[e,t]=k(""),[n,o]=k(null),[i,s]=k(!1),a=H(null);return z(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),r("main",{class:U6,children:r("form",{class:K6,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||i)&&(s(!0),
Ix(e.trim()).then(()=>location.reload(),c=>{s(!1),o(U(c)),a.current?.select()}))},children:[r("h1",{children:"Log in to \
Sluice"}),r("p",{class:j6,children:["This server asks for a token. Whoever runs it makes one with ",r("code",{children:"\
sluice token"}),"."]}),r("label",{class:G6,for:"token",children:"Token"}),r("input",{ref:a,id:"token",class:J6,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&r(ce,{id:"token-problem",error:n}),r(_,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||i,class:Z6,children:"Log in"})]})})}var Q6="Tr",X6="ac",eN="tc",tN="oc";function nN({id:e}){let[t,n]=k(null),[o,i]=k(null),[s,a]=k(0);return z(()=>{let l=new AbortController;return OC(e,l.signal).
then(async u=>{let c=await oN(u);l.signal.aborted||(u.frozen&&u.answer&&c?n(u):c?ca(c):ve(u.path.replace(/^\/+/,"")))}).
catch(u=>{l.signal.aborted||i(U(u))}),()=>l.abort()},[e,s]),o?.status===404?r(De,{icon:"share",title:"There is no such l\
ink",actions:r(_,{kind:"primary",onClick:()=>ve(""),children:"To the first dataset"}),children:"It was removed, or it is\
 not whole."}):o?r(gr,{error:o,what:"The link cannot be read",again:()=>{i(null),a(s+1)}}):t?r(hK,{link:t}):r(Ce,{})}async function oN(e){
let t=zp(e.path,""),n=e.document;if(t.kind!=="view"||!n)return null;let o=e.open?await mi(e.open):[],i=Array.isArray(o)?
o.filter(s=>typeof s?.kind=="string"):[];return{view:t.view,document:{...n,dataset:t.dataset},as:e.as?e.as:null,open:i}}
function hK({link:e}){let[t,n]=k(null);z(()=>{oN(e).then(n)},[e]);let o=Wt.find(({name:l})=>l===t?.view);if(z(()=>{globalThis.
document.title="As it was · Sluice"},[]),!t||!o)return r(Ce,{});let{document:i}=t,s={...Rh,phase:"exact",document:i,answer:e.
answer,of:i,done:1},a=()=>di(t);return r(A,{children:[r(Jl,{kind:"info",actions:r(_,{small:!0,kind:"outlined",onClick:()=>ca(
t),children:"Ask now"}),children:["The numbers as they were on ",K(e.made,yt(),"minute"),"."]}),r("main",{class:Q6,"data\
-state":"exact","data-view":o.name,children:[r("h1",{class:X6,children:r("bdi",{children:V(Qr(i))})}),r("p",{class:eN,children:[
V(i.dataset),", ",Rr(i,i.timezone??"UTC")]}),r("div",{class:tN,onPointerDownCapture:a,onFocusCapture:a,children:r(o.Page,
{document:i,result:s,as:t.as??o.chartOf(i)})})]})]})}var rN="nc",iN="pc",sN="dc",aN="_r",lN="lc",uN="qr";function cN({onClose:e}){let t=Map.groupBy(Iw.value,({group:n})=>n);return r(tt,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:rN,children:[...t].map(([n,o])=>r("section",{children:[r("h3",{class:iN,children:n}),r("dl",{class:sN,children:o.
map(({keys:i,label:s})=>r("div",{class:aN,children:[r("dt",{children:s}),r("dd",{children:i.split(" ").map(a=>r("kbd",{class:lN,
children:a},a))})]},i))})]},n))}),r("div",{class:uN,children:[r("label",{children:[r("input",{type:"checkbox",checked:Hw.
value,onChange:n=>qw(n.currentTarget.checked)})," Single letters are keys"]}),r("label",{children:[r("input",{type:"chec\
kbox",checked:gd.value,onChange:n=>LC(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function Cf(e){let t=si(ye.value),n=ge(ye.value[t]?.by),o=be(e);n.includes(o)||de({document:Te(ye.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function Wc(e){let t=Ve.value.view===e.name,n=Q0(e.name,ng(jt.value));n!==null&&ee(n,{label:"Undo",act:pi}),t&&qi.value.
kind!=="view"&&jt.value!==""&&Ar(),jt.value===""&&ve("")}function pN(){let e="Go to";return[...Wt.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>Wc(t)})),...Pi.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>ve(t.name)}))]}var bb=matchMedia("(prefers-color-scheme: dark)"),dN=le(bb.matches),vb=Dr("theme"),Uc=le(vb==="light"||vb==="dark"?vb:"s\
ystem"),su=mn(()=>Uc.value==="system"?dN.value?"dark":"light":Uc.value);function Sf(e){Uc.value=e,Er("theme",e)}function mN(){
bb.addEventListener("change",()=>{dN.value=bb.matches}),kn(()=>{document.documentElement.dataset.theme=su.value})}function fN({onClose:e,onHelp:t}){let[n,o]=k(""),i=vK(yK(t),n).slice(0,200);return r(tt,{title:"Find",onClose:e,children:r(
Wi,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:i.map(s=>({value:s,label:r($,{value:s.name}),note:s.kind})),onPick:s=>{e(),s.act()},onTake:()=>{},
onCancel:e})})}function yK(e){let t=jt.value===""?[]:Ae(jt.value).value.value?.columns??[];return[...Wt.map(n=>({name:n.
label,kind:"page",act:()=>Wc(n)})),...Pi.map(n=>({name:n.label,kind:"page",act:()=>ve(n.name)})),...(qe.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{fi(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>Cf(
n)})),...Ya.value?[{name:"Undo",kind:"command",act:pi}]:[],...Qa.value?[{name:"Redo",kind:"command",act:Xa}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>po({kind:"json"})},{name:su.value==="dark"?"Light":"Dark",kind:"command",act:()=>Sf(
su.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function vK(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=s=>{let a=s.toLowerCase();if(a.startsWith(n))return 0;let l=a.indexOf(n);return l<0?3:/[a-z0-9]/.
test(a[l-1]??" ")?2:1};return e.map(s=>({item:s,grade:o(s.name)})).filter(({grade:s})=>s<3).sort((s,a)=>s.grade-a.grade).
map(({item:s})=>s)}var gN="Ue",yN="Fr";function vN({folded:e}){let[t,...n]=hi.value,o=t?`${cl(t.kind)} ${t.dataset}, ${W(t.done)}`:"",i=Do(o);return t?r("butto\
n",{type:"button",class:gN,"aria-label":o,onClick:()=>ve("data/jobs"),...i,children:[!e&&r("span",{children:n.length===0?
cl(t.kind):`${n.length+1} jobs`}),!e&&r("span",{class:yN,children:W(t.done)}),r(ll,{small:!0,label:o,done:t.done})]}):null}function bN(){let e=Ia.value?.tokens?Ia.value.name:void 0;if(e===void 0)return null;let t=()=>{Hx().then(()=>location.reload(),
n=>ee(`Logging out failed: ${U(n).message}`))};return r(lt,{icon:"actor",label:`Logged in as ${X(e).text}`,menuLabel:"Ac\
count",kind:"quiet",placing:{side:"top"},head:r($,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var xN="Gr",wN="s",kN="Jr",CN="xc",SN="Kr",xb="Or",TN="c",PN="Pr",_N="Qr",MN="He",$N="Vr";var _i=le(Dr("rail")==="folded");function wK(){_i.value=!_i.value,Er("rail",_i.value?"folded":"open")}function EN({onPalette:e,
onHelp:t}){let n=qi.value;return r("nav",{"aria-label":"Pages",class:xe(xN,_i.value&&wN),children:[r("div",{class:kN,children:[
r(CK,{}),!_i.value&&r("span",{class:CN,children:"Sluice"})]}),r("ul",{class:xb,children:Wt.map(o=>r(DN,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Ve.value.view===o.name,onClick:()=>Wc(o)},o.name))}),Pi.length>0&&r(
"div",{class:_N,role:"presentation"}),r("ul",{class:xb,children:Pi.map(o=>r(DN,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>ve(o.name)},o.name))}),r("div",{class:MN,children:[r(vN,{folded:_i.
value}),r(_,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),r(kK,{}),r(bN,{}),r(_,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),r(_,{icon:"collapse",label:_i.value?"Widen":"Fold",kind:"quiet",class:$N,onClick:wK})]})]})}
function DN({icon:e,label:t,keys:n,current:o,onClick:i}){let s=Do(_i.value?`${t}  ${n}`:void 0);return r("li",{children:r(
"button",{type:"button",class:TN,"aria-current":o?"page":void 0,"aria-label":_i.value?t:void 0,onClick:i,...s,children:[
r(ie,{name:e,size:20}),r("span",{class:PN,children:t})]})})}function kK(){let e=(t,n)=>({label:n,checked:Uc.value===t,act:()=>Sf(
t)});return r(lt,{icon:su.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function CK(){return r("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:SN,children:[r("rect",{width:"32",height:"32",rx:"7"}),r(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var ON="Wr",RN="Yr";function LN({children:e}){let[t,n]=k(null);nr([...pN(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{Ya.value&&pi()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Qa.value&&
Xa()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Ro},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:TK}]),z(()=>{let i=s=>{if(Iu(s.target))return;let a=s.clipboardData?.getData("text/pl\
ain")??"";Kp(a).then(l=>{l&&(de(l),ee("The question was pasted.",{label:"Undo",act:pi}))})};return document.addEventListener(
"paste",i),()=>document.removeEventListener("paste",i)},[]);let o=()=>n(null);return r("div",{class:ON,children:[r(EN,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),r("div",{class:RN,children:[Ha.value==="away"&&r(Jl,{kind:"warning",actions:r(_,{small:!0,
kind:"outlined",onClick:Ux,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&r(fN,{onClose:o,onHelp:()=>n("help")}),t==="help"&&r(cN,{onClose:o}),r(lC,{}),r(
sk,{}),r(a0,{})]})}function TK(){let{phase:e}=qn.result.value;e==="running"||e==="estimate"?qn.cancel():Ii.value.length>
0&&Lp()}var NN="sc",BN="cc",zN="Zr",FN="gc";var Pf=mn(()=>Us.value.filter(e=>e.to.dataset===ye.value.dataset));function IN(){return Pf.value.length===0?null:r("nav",
{"aria-label":"The way here",class:NN,children:[Pf.value.map((e,t)=>r("span",{class:BN,children:[r("button",{type:"butto\
n",class:zN,onClick:()=>{Ng(t),de(e.from)},children:t===0?"all":X(Pf.value[t-1]?.label).text}),r(ie,{name:"right",size:12})]},
t)),r("span",{"aria-current":"step",class:FN,children:X(Pf.value.at(-1)?.label).text})]})}var HN="Le",qN="hc",VN="fc",WN="uc",UN="mc",KN="vc";function _f({title:e,note:t,actions:n,children:o,onClose:i}){let s=H(null),a=ht();return it(()=>{li();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("div",{ref:s,class:HN,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[r("div",{class:qN,children:[r("div",{class:VN,children:[r("h2",{id:a,class:WN,
children:e}),t&&r("p",{class:UN,children:t})]}),n,r(_,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:i})]}),
r("div",{class:KN,children:o})]})}var jN="wc",GN="bc",JN="yc",wb="kc";function ZN({layer:e,onClose:t}){let n=e.request,o=$l({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),i=n.timezone??"UTC",s=Y(()=>o.pages.flat(),[o.pages]),a=Y(()=>o.columns.map((c,p)=>({key:c.name,head:r(
$,{value:c.name,most:48}),number:tr(c)&&p>0,cell:d=>p===0?r($,{value:d[0],most:64,middle:!0}):r($,{shown:mo(d[p],c,i)})})),
[o.columns,i]),l=Ae(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&ve(nl(n.dataset,
String(c[0])))};return r(_f,{title:"Actors",onClose:t,note:r(A,{children:[r($,{value:e.label,most:200}),$K(s.length,o.hasMore)]}),
actions:r(_,{icon:"save",kind:"outlined",onClick:()=>po({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&r("div",{class:JN,children:[r(ce,{error:o.error}),r(_,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&r("div",{class:wb,children:r(Ce,{lines:12})}),o.first&&(s.length===0?
r("p",{class:wb,children:"No actor is here."}):r("div",{class:jN,children:[r(Me,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&r("div",{class:GN,children:r(_,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function $K(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var Df="zc",QN="jc",XN="K",eB="Xc";var DK=/^[A-Za-z_][A-Za-z0-9_]*$/;function nB({layer:e,onClose:t}){let n=e.request,o=e.cohort,[i,s]=k(o?"live":"frozen"),
[a,l]=k(""),[u,c]=k(null),[p,d]=k(null),m=async()=>{if(!DK.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{i==="live"?await AK(a,o,String(e.label)):n&&await RK(a,n,String(e.label),d),Jn(
jt.value),ee(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(f){d(null),c(EK(U(f)))}};
return r(tt,{title:"Save as cohort",onClose:t,foot:r(A,{children:[r(_,{kind:"outlined",onClick:t,children:"Cancel"}),r(_,
{kind:"primary",disabled:p!==null||a==="",onClick:()=>{m()},children:p===null?"Save":`${F(p)} actors read`})]}),children:[
r("p",{class:Df,children:r($,{value:e.label,most:300})}),r("form",{onSubmit:f=>{f.preventDefault(),m()},onInput:f=>{f.target instanceof
HTMLInputElement&&f.target.type!=="radio"&&l(f.target.value.trim())},children:[r(Jt,{label:"Name",value:a,onCommit:f=>l(
f.trim()),placeholder:"frequent_buyers",autofocus:!0}),r("fieldset",{class:QN,children:[r("legend",{class:"spoken",children:"\
Kind"}),r(tB,{kind:"live",present:i,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r(tB,{kind:"frozen",present:i,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&r(ce,{error:u})]})]})}function EK(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function tB({kind:e,present:t,disabled:n,onChoose:o,
title:i,text:s}){return r("label",{class:XN,"data-disabled":n,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),r("span",{children:[r("strong",{children:i}),r("span",{class:eB,children:n?"Not possibl\
e for these actors.":s})]})]})}function oB(e,t){return`v1/datasets/${encodeURIComponent(jt.value)}/${e}/${encodeURIComponent(
t)}`}async function AK(e,t,n){await oe(oB("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var OK=1e4;async function RK(e,t,n,o){let i=[],s,a="";o(0);do{let u=await oe("v1/actors",{body:{...t,
limit:OK,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)i.push(String(c[0]));o(i.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a,description:n});await oe(`${oB("cohorts",e)}?${l.toString()}`,
{method:"PUT",body:i,headers:{"If-None-Match":"*"}})}function rB({layer:e,onClose:t}){let n=e.document,o=$l({path:"v1/query",body:l=>({...n,samples:{...n.samples,...l===void 0?
{}:{cursor:l}}})},JSON.stringify(n)),i=gt(tm(n)),s=i.answer&&"rows"in i.answer?i.answer.rows[0]?.[0]:void 0,a=n.timezone??
"UTC";return r(_f,{title:"Events",onClose:t,note:r(A,{children:[r($,{value:e.label===""?"all":e.label,most:200}),typeof s==
"number"&&` · ${F(s)} events`]}),children:r(im,{paging:o,document:n,zone:a})})}var sB="Sc",aB="Bc",lB="ea",uB="Cc",cB="Ec",pB="Ic",dB="ia",mB="Uc",fB="Hc",hB="Lc",gB="Mc",yB="ra",vB="Nc";var LK=6;function bB({column:e,document:t}){let n=H(null),{values:o,error:i,former:s}=NK(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let p=c?`not (${ci(e.name,u)})`:ci(e.name,u);We({document:Te(t,"where",Eo(t.
where,p))},p)};return r("section",{ref:n,class:lB,"aria-label":X(e.name).text,"data-former":s,children:[r("div",{class:uB,
children:[r("h3",{class:cB,children:r($,{value:e.name,most:40,middle:!0})}),o&&r("span",{class:pB,children:[q(o.distinct),
" ",o.distinct===1?"value":"values"]}),r(_,{small:!0,kind:"quiet",label:`Break down by ${X(e.name).text}`,onClick:()=>Cf(
e.name),children:"By"})]}),i&&r(ce,{error:i}),r("ul",{children:o?.values.map(({value:u,count:c},p)=>r("li",{children:r("\
button",{type:"button",class:dB,onClick:d=>l(u,d.altKey),children:[r("span",{class:mB,style:{width:`${a>0?100*c/a:0}%`}}),
r("span",{class:fB,children:r($,{value:u,most:40,middle:!0})}),r("span",{class:hB,title:F(c),children:[o.exact?"":"~",q(
c)]})]})},p))}),o&&(o.more>0||o.nulls>0)&&r("p",{class:gB,children:[o.more>0&&r("span",{children:[q(o.more)," more"]}),o.
nulls>0&&r("button",{type:"button",class:yB,onClick:u=>l(null,u.altKey),children:[r($,{value:null})," ",q(o.nulls)]})]})]})}
function NK(e,t,n){let[o,i]=k(!1),[s,a]=k({values:null,error:null,former:!1}),l=BK(t,n);return z(()=>{let u=new IntersectionObserver(
([c])=>{c&&i(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),z(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),vp(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{Cn(
c)||a({values:null,error:U(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function BK(e,t){let{from:n,
to:o,timezone:i,where:s,define:a}=t;return{column:be(e),limit:LK,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...i===void 0?{}:{timezone:i},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}function xB({onClose:e}){let[t,n]=k(""),o=Ae(jt.value).value.value?.columns,i=(o??[]).filter(({name:s,type:a})=>a!=="tim\
estamp"&&s.toLowerCase().includes(t.trim().toLowerCase()));return r(ps,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[r("div",{class:sB,children:r("input",{class:aB,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:s=>n(s.currentTarget.value)})}),o?i.map(s=>r(bB,{column:s,document:ye.value},s.name)):r(Ce,
{}),r("p",{class:vB,children:"Click: only this value. Alt+click: all but this value."})]})}var kB="Rc",CB="Ac";function TB({onClose:e}){let t=ye.value,[n,o]=k(()=>JSON.stringify(t,null,2)),[i,s]=k(null);return z(()=>{It(SB(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),r(ps,{title:"JSON",label:"The document as JSON",onClose:e,actions:r(_,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>Ie(n,"The document")}),children:[r(zl,{class:kB,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=SB(l);s(c),u&&de({document:{...u,dataset:u.dataset||Ve.value.document.dataset}},
"replace")},onRun:Ro}),i!==null&&r("div",{class:CB,children:r(ce,{error:{message:i,hint:"the question on the screen is t\
he last that could be read"}})})]})}function SB(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function PB({layer:e,onClose:t}){let[n,o]=k(""),[i,s]=k(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=ye.value,p=()=>{n.trim()!==""&&gl({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,d=>s(
U(d)))};return r(tt,{title:"Note",onClose:t,foot:r(A,{children:[r(_,{kind:"outlined",onClick:t,children:"Cancel"}),r(_,{
kind:"primary",onClick:p,children:"Save"})]}),children:[r("p",{class:Df,children:[K(a,c),l===void 0?"":` to ${K(l,c)}`]}),
r("form",{onSubmit:d=>{d.preventDefault(),p()},children:[r("input",{class:Ke,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:d=>o(d.currentTarget.value)}),i&&r(ce,{error:i})]})]})}var _B=new Map([["facets",xB],["json",TB],["events",rB],["actors",ZN],["cohort",nB],["note",PB],["live-event",HO]]);var MB=["1d","7d","30d","1y"];function $B(){let e=H(null),[t,n]=k(null),o=ye.value.compare?.offset,i=ai(qn.result.value.
error,"compare"),s=()=>n(null);return r(A,{children:[r(_,{buttonRef:e,icon:"compare",after:"down",kind:i?"danger":o===void 0?
"quiet":"plain",popup:"menu",expanded:t!==null,onClick:()=>n(t===null?"menu":null),children:o===void 0?"no comparison":`\
vs ${V(fd(o))} before`}),i&&t===null&&r("div",{class:em,children:r(ce,{error:i})}),t==="menu"&&r(ho,{anchor:e.current,label:"\
Compare",items:FK(o,()=>n("field")),onClose:s}),t==="field"&&r(Gt,{anchor:e.current,role:"dialog",label:"Compare with",onClose:s,
children:r("div",{class:GP,children:r(Jt,{label:"Compare with so long before",value:o??"",placeholder:"7d, 4w, 1mo, 1y, \
36h",autofocus:!0,note:"d, w, mo, q and y step on the calendar",onCommit:a=>{s(),Ef(a.trim()===""?void 0:a.trim())}})})})]})}
function FK(e,t){let n=e!==void 0&&!MB.includes(e);return[{label:"No comparison",checked:e===void 0,act:()=>Ef(void 0)},
{label:"The period before",checked:!1,act:()=>{IK()}},...MB.map(o=>({label:`${fd(o)} before`,checked:e===o,act:()=>Ef(o)})),
{label:n?`${V(fd(e))} before …`:"Another time before …",checked:n,act:()=>requestAnimationFrame(t)}]}function Ef(e){
ue("compare",e===void 0?void 0:{offset:e})}async function IK(){try{let e=ye.value,t=await HP(e);t===null?ee("The range h\
as no start: choose one before it is compared."):ye.value===e&&Ef(t)}catch(e){ee(U(e).message)}}var DB="Dc",EB="Tc",kb="Me",AB="_c",OB="qc";var lu="";function RB({onClose:e}){let[t,n]=k(null),[o,i]=k(lu),[s,a]=k(""),[l,u]=k(""),[c,p]=k(null),[d,m]=k(!1),f=ht();
z(()=>{tf().then(y=>{let P=[...y].sort((x,w)=>w.changed.localeCompare(x.changed));n(P),i(P[0]?.id??lu)},y=>p(U(y)))},[]);
let h=Qr(Ve.value.document);return r(tt,{title:"Save to a board",onClose:e,children:r("form",{class:DB,onSubmit:y=>{y.preventDefault(),
m(!0),qK(o,s.trim()||"My board",l.trim()).then(e,P=>{p(U(P)),m(!1)})},children:[r("label",{class:wt,for:`${f}-title`,children:"\
Title of the tile"}),r("input",{id:`${f}-title`,class:Ke,"data-autofocus":!0,value:l,placeholder:V(h),maxLength:200,autocomplete:"\
off",onInput:y=>u(y.currentTarget.value)}),r("fieldset",{class:EB,children:[r("legend",{class:wt,children:"Board"}),(t??
[]).map(y=>r("label",{class:kb,children:[r("input",{type:"radio",name:f,checked:o===y.id,onChange:()=>i(y.id)}),r("bdi",
{class:AB,children:V(y.name)})]},y.id)),r("label",{class:kb,children:[r("input",{type:"radio",name:f,checked:o===lu,onChange:()=>i(
lu)}),r("span",{children:"A new board"})]})]}),o===lu&&r(A,{children:[r("label",{class:wt,for:`${f}-name`,children:"Name\
 of the board"}),r("input",{id:`${f}-name`,class:Ke,value:s,placeholder:"My board",maxLength:200,autocomplete:"off",onInput:y=>a(
y.currentTarget.value)})]}),c&&r(ce,{error:c}),r("div",{class:OB,children:r(_,{type:"submit",kind:"primary",icon:"save",
disabled:d||t===null,children:"Save"})})]})})}async function qK(e,t,n){let{document:o,view:i,as:s}=Ve.value,a=e===lu?null:
await yr(e),l=s??Wt.find(p=>p.name===i)?.chartOf(o)??"",u=pa(a?.content??Zl,{kind:"query",title:n,document:o,as:l}),c=a?
await Bc(e,a.version,a.name,u):await vr(t,u);ee(`Saved to ${V(c.name)}.`,{label:"Open",act:()=>ve(`boards/${encodeURIComponent(
c.id)}`)}),a&&ee("The tile can be taken back.",{label:"Undo",act:()=>{VK(c,a)}})}async function VK(e,t){await Bc(e.id,e.
version,t.name,t.content).then(()=>ee("The tile is taken back."),n=>ee(U(n).message))}var WK=le([]);function LB(){return r(lt,{icon:"save",menuLabel:"Save",items:[...UK(),...WK.value],placing:{align:"end"},children:"Save"})}
function UK(){let{dataset:e,where:t}=Ve.value.document,n=t?.trim()??"";return[{label:"To a board ...",icon:"boards",act:()=>Gi(
o=>r(RB,{onClose:o}))},{label:"The filter as a definition ...",icon:"definitions",disabled:n==="",act:()=>ve(`definition\
s/${encodeURIComponent(e)}`,`new=${encodeURIComponent(n)}`)},{label:"A note at a time ...",icon:"info",act:()=>uf(e)}]}var BB="Fc",zB="Ne";function IB(){let e=qn.result.value,t=e.phase==="running"||e.phase==="estimate";return r("div",{class:BB,children:[r("sp\
an",{role:"status",class:zB,"data-phase":e.phase,children:[e.phase==="exact"&&r(ie,{name:"check",size:14}),e.phase==="er\
ror"&&r(ie,{name:"error",size:14}),jK(e)]}),t&&r(_,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>qn.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&r(_,{small:!0,kind:"outlined",onClick:Ro,children:"Run again"})]})}
function jK(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return FB(
e);case"cancelled":return e.sampled===null?"cancelled":`cancelled; this is an ${FB(e)}`;case"error":return e.answer?"fai\
led; this is the answer before":"failed";case"exact":{let n=Wa(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`s\
ample of ${W(t.sampled_fraction)}`:"exact";return t?`${o}, ${n}, read ${q(t.rows_scanned)} rows`:`${o}, ${n}`}}}function FB({
answer:e,intervals:t,sampled:n}){let o=JC(e,t);return`estimate from ${W(n??0)} of actors${o===null?"":`, ±${Lh(o)}`}`}var HB="Re",qB="Ae",VB="Gc",WB="De",UB="Jc";var KB=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function jB({runs:e}){z(()=>{qe.value.value||
Ot()},[]);let t=qe.value.value?.map(({name:o})=>o)??[jt.value],n=ye.value.timezone??"UTC";return r("header",{class:HB,"a\
ria-label":"The question",children:[r("div",{class:qB,children:[r(on,{title:"Dataset",icon:"data",values:t,value:jt.value,
onChange:o=>{fi(o)},class:VB}),r(ZP,{}),r(on,{title:"Time zone",icon:"globe",values:df(),value:n,onChange:o=>ue("timezon\
e",o),kind:"quiet",free:!0}),r($B,{}),r(JK,{})]}),r("div",{class:WB,children:e&&r(IB,{})}),r("div",{class:UB,children:[r(
_,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!Ya.value,onClick:pi}),r(_,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!Qa.value,onClick:Xa}),r(lt,{icon:"share",menuLabel:"Share",items:FC(),placing:{align:"end"},children:"Shar\
e"}),r(LB,{})]})]})}function JK(){let e=ye.value.sample,t=e===void 0||e===1?void 0:e,n=KB.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return r(lt,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:KB.map(([o,i])=>({label:o,checked:i===t,act:()=>ue("sample",i)})),children:n})}var GB="Kc",JB="aa",ZB="Oc",YB="Pc",QB="Qc",XB="Vc",e8="ta";function n8(){let e=Wt.find(({name:t})=>t===J0.value)??Wt[0];return e?r(YK,{view:e}):null}function YK({view:e}){let t=ye.
value,n=QK(qn.result.value,t),o=Z0.value??e.chartOf(t);z(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sl\
uice`},[e,t.dataset]),nr([{keys:"f",label:"Properties and their values",group:"The question",act:()=>Cb("facets")}]),nr(
[{keys:"/",label:`Sentence: ${Iy}`,group:"View",act:Fy}]);let i=a=>{de({as:a,document:e.choose?e.choose(t,a):t})},s=n.phase===
"running"||n.phase==="estimate";return r(A,{children:[r(jB,{runs:e.runs??!0}),r(Bp,{busy:s,done:n.done}),r("div",{class:GB,
children:[r("main",{class:JB,"data-view":e.name,"data-state":n.phase,"aria-busy":s,children:[r("h1",{class:"spoken",children:e.
label}),r(IN,{}),r("div",{class:ZB,children:[r("div",{class:YB,children:r(e.Sentence,{document:t,result:n})}),r("div",{class:QB,
children:[e.charts.length>1&&r(kt,{label:"Chart",value:o,onChange:i,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,
label:l,icon:u}))}),r(_,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:Sb("facets"),onClick:()=>Cb(
"facets")}),r(_,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:Sb("json"),onClick:()=>Cb("json")})]})]}),
n.error&&!XK(e,n.error)&&r("div",{class:XB,children:r(ce,{error:n.error})}),r("div",{class:e8,"data-former":n.former,children:r(
ec.Provider,{value:n,children:r(e.Page,{document:t,result:n,as:o})})})]}),r(e9,{})]})]})}function QK(e,t){return e.of===
null||t8(e.of)===t8(t)?e:{...e,answer:null,of:null,former:!1}}function t8(e){let t=e.aggregate?.over;return`${si(e)} ${typeof t==
"object"?Object.keys(t).join():"events"}`}function Sb(e){return Ii.value.some(t=>t.kind===e)}function Cb(e){de({open:Sb(
e)?Ii.value.filter(t=>t.kind!==e):[{kind:e}]})}function XK(e,t){return["from","to",...e.errorPlaces??[]].some(n=>ai(t,n)!==
null)}function e9(){return r(A,{children:Ii.value.map((e,t)=>{let n=_B.get(e.kind);return n?r(n,{layer:e,onClose:Lp},t):
null})})}function o8(){return Ia.value?.tokens&&Ia.value.name===void 0?r(Y6,{}):r(A,{children:[r(LN,{children:r(t9,{})}),r(q6,{})]})}
function t9(){let e=qi.value;switch(e.kind){case"home":return r(V6,{});case"view":return r(n8,{});case"page":{let t=Pi.find(
({name:n})=>n===e.page);return t?r(t.Page,{rest:e.rest}):r(W6,{})}case"actor":return r(Dw,{dataset:e.dataset,actor:e.actor});case"\
link":return r(nN,{id:e.id})}}mN();Fx();Vw();await Cw();NC();TS();mx(r(o8,{}),document.body);
