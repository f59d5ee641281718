var Oz=Object.defineProperty;var ng=(e,t)=>{for(var n in t)Oz(e,n,{get:t[n],enumerable:!0})};var je,L0,sg,Yi,og,Bm,N0,Lm,B0,ag,rg,F0,Hu=Symbol.for("pv"),Fm={},zm=[],Rz=/^m(i|n|o|s|text|space)$/,lg=Array.isArray,ug=zm.
slice,Ys=Object.assign;function Zs(e){e&&e.parentNode&&e.remove()}function z0(e,t,n){var o,i,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?i=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?ug.call(arguments,2):n),Iu(e,
a,o,i,null)}function Iu(e,t,n,o,i){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Hu,__v:i||
++L0,__i:-1,__u:0};return!i&&je.vnode&&je.vnode(s),s}function A(e){return e.children}function Qi(e,t){this.props=e,this.context=t,this.__g=0}function Xi(e,t){if(t==null)return e.
__&&Xi(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Xi(e)}function Lz(e){var t,n=e.__v,o=n.__e,i=[],s=[],a=e.__P;a&&((t=Ys({constructor:Hu},n)).__v=n.__v+1,
je.vnode&&je.vnode(t),cg(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||Xi(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,W0(i,t,s),n.__=n.__e=null,t.__e!=o&&I0(t))}function I0(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),I0(e)}function ig(e){(8&e.__g||(e.__g|=8,Yi.push(e),Bm++))&&og==je.debounceRendering||
((og=je.debounceRendering)||queueMicrotask)(H0)}function H0(){try{for(var e,t=1;Yi.length;)Yi.length>t&&Yi.sort(N0),e=Yi.
shift(),t=Yi.length,8&e.__g&&Lz(e)}finally{(Bm=Yi.length)&&(og||queueMicrotask)(H0)}}function q0(e,t,n,o,i,s,a,l,u,c,m){
var d,p,f,h,y,b,w=o.__k||zm,x=t.length;for(u=Nz(n,t,w,u,x),d=0;d<x;d++)(f=n.__k[d])!=null&&(p=~f.__i&&w[f.__i]||Fm,f.__i=
d,b=cg(e,f,p,i,s,a,l,u,c,m),h=f.__e,(p.ref!=f.ref||8&p.__u)&&(p.ref&&mg(p.ref,null,f,p),f.ref&&m.push(f.ref,f.__c||h,f)),
y=y||h,4&f.__u?(u=U0(f,u,e,!p.__v),p.__e&&(p.__e=null)):typeof f.type=="function"&&b!==void 0?u=b:h&&(u=h.nextSibling),f.
__u&=-21);return n.__e=y,u}function Nz(e,t,n,o,i){var s,a,l,u,c,m,d,p,f,h=n.length,y=h,b=0,w=0,x=e.__k=Array(i);for(s=0;s<
i;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=x[s]=Iu(null,
a):lg(a)?a=x[s]=Iu(A,{children:a}):a.constructor===Hu&&a.__b?a=x[s]=Iu(a.type,a.props,a.key,a.ref,a.__v):x[s]=a,u=s+b,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=Bz(a,n,u,y))&&(y--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?b--:c==u+1?b++:c!=
u&&(c>u?b--:b++,w=1)):(~c||(i>h?b--:i<h&&b++),typeof a.type!="function"&&(a.__u|=4))):x[s]=null;if(w){for(m=[],d=[],s=0;s<
i;s++)if((a=x[s])&&16&a.__u){for(b=0,p=m.length;b<p;)m[f=b+p>>1]<a.__i?b=f+1:p=f;m[b]=a.__i,d[s]=b+1}for(b=m.length;s--;)
d[s]&&(d[s]==b?b--:x[s].__u|=4)}if(y)for(s=0;s<h;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Xi(l)),dg(l,l));return o}function U0(e,t,n,o){
var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,t=U0(
i[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Xi(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function Bz(e,t,n,o){var i,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((l=t[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=n+1;i<t.length;i++)if((l=t[i])&&
!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function R0(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function Rm(e,t,n,o,i){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||R0(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||R0(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=rg[t]||(rg[t]=
Fz(t)),(e.__a||(e.__a={}))[t]=ag,s=t!=(t=t.replace(B0,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Fz(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Lm]==null)t[Lm]=ag++;else if(t[Lm]<this.__a[e])return;return n(je.event?je.event(t):t)}}}function cg(e,t,n,o,i,s,a,l,u,c){
var m,d,p,f,h,y,b,w,x,$,T,_,S,B,R,Q,L,O,K=t.type;if(t.constructor!==Hu)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&
(t.__u|=u,d=s=[],m.nodeType==8?l=Nm(m,s):s.push(m),l=s[0]||l),(m=je.__b)&&m(t);e:if(typeof K=="function"){p=a.length;try{
if(w=t.props,x=(m=K.prototype)&&m.render,$=(m=K.contextType)&&o[m.__c],T=m?$?$.props.value:m.__:o,(f=n.__c)?(t.__c=f,2&f.
__g&&(f.__g|=1)):(x?t.__c=f=new K(w,T):(t.__c=f=new Qi(w,T),f.constructor=K,f.render=Iz),$&&$.sub(f),f.state||(f.state={}),
f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),x&&(f.__s||(f.__s=f.state),K.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Ys({},
f.__s)),Ys(f.__s,K.getDerivedStateFromProps(w,f.__s)))),h=f.props,y=f.state,f.__v=t,n.__c){if(w!==h&&x&&!K.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(w,T),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(w,f.__s,T)===!1){t.__v!=n.__v&&(f.props=w,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(q){q&&(q.__=t)}),zm.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=Xi(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(w,f.__s,T),x&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(h,y,b)})}else x&&!K.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),x&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=T,f.props=w,f.__P=e,f.__g&=-5,_=je.__r,S=x?25:0;do f.__g&=-9,_&&_(t),m=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++S<25);x&&(zm.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Ys({},o,f.getChildContext())),
x&&n.__c&&f.getSnapshotBeforeUpdate&&(b=f.getSnapshotBeforeUpdate(h,y)),B=m&&m.type===A&&m.key==null?m.props.children:m,
w.__P&&(m=l,i=(e=w.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(q){q&&dg(q,q)}),n.__k=null),
l=n.__k?Xi(n,0):null),l=q0(e,lg(B)?B:[B],t,n,o,i,s,a,l,u,c),w.__P&&(t.__e=null,l=m),t.__u&=-161,d&&d.some(Zs),f.__h.length&&
a.push(f),1&f.__g&&(f.__g&=-4)}catch(q){if(a.length=p,t.__v=null,u||s)if(q&&q.then){if(t.__u|=128|u,s){for(~(L=s.indexOf(
l||void 0))||(L=s.length);(O=s[L-1])&&O.nodeType==8;)L--;for(;L<s.length;L++)if(O=s[L])if(s[L]=null,R){if(O==Q)break}else{
if(O.nodeType!=8)break;O.data.startsWith("$s")&&(Q=Nm(R=O))}}if(!R){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
R=l}(m=Nm(R=t.__c.__z||(t.__c.__z=R)))?(t.__e=R,l=m):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Zs);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),q&&q.then||V0(t),je.__e(q,t,n)}}else l=t.__e=zz(n.__e,t,n,o,i,s,a,u,c,e);return(m=je.diffed)&&m(t),l}function Nm(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function V0(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(V0))}function W0(e,t,n){for(var o=0;o<n.length;)mg(n[o++],n[o++],n[o++]);je.__c&&je.__c(t,e),e.some(function(i){try{
e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){je.__e(s,i.__v)}})}function zz(e,t,n,o,i,s,a,l,u,c){var m,d,p,f,
h,y,b,w,x=n.props||Fm,$=t.props,T=t.type;if(T=="svg"?i="http://www.w3.org/2000/svg":T=="math"?i="http://www.w3.org/1998/\
Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s){for(m=0;m<s.length;m++)if((h=s[m])&&(T?h.localName==T:h.nodeType==
3)){e=h,s[m]=null;break}}if(!e){if(w=c.ownerDocument||document,!T)return w.createTextNode($);e=w.createElementNS(i,T,$.is?
$:c),l&&(je.__m&&je.__m(t,s),l=!1),s=null}if(T){if(c=T=="template"&&e.content||e,s=T=="textarea"&&$.defaultValue!=null?null:
s&&ug.call(c.childNodes),!l&&s)for(x={},m=0;m<e.attributes.length;m++)x[(h=e.attributes[m]).name]=h.value;for(m in x)h=x[m],
m=="dangerouslySetInnerHTML"?p=h:m=="children"||m in $||m=="value"&&"defaultValue"in $||m=="checked"&&"defaultChecked"in
$||Rm(e,m,null,h,i);for(m in $)h=$[m],m=="children"?f=h:m=="dangerouslySetInnerHTML"?d=h:m=="value"?y=h:m=="checked"?b=h:
l&&typeof h!="function"||x[m]===h||Rm(e,m,h,x[m],i);d?(l||p&&(d.__html==p.__html||d.__html==e.innerHTML)||(e.innerHTML=d.
__html),t.__k=[]):(p&&(e.textContent=""),(T=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&Rz.test(T))&&(i="\
http://www.w3.org/1999/xhtml"),q0(c,lg(f)?f:[f],t,n,o,i,s,a,s?s[0]:n.__k&&Xi(n,0),l,u),s&&s.some(Zs)),l&&T!="textarea"||
(m="value",T=="progress"&&y==null?e.removeAttribute(m):y==null||y===e[m]&&(T!="progress"||y)||Rm(e,m,y,x[m],i),m="checke\
d",b!=null&&b!=e[m]&&Rm(e,m,b,x[m],i))}else x===$||l&&e.data==$||(e.data=$);return e}function mg(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){
je.__e(i,n)}}function dg(e,t,n){var o,i,s,a;if(je.unmount&&je.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||mg(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){je.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&dg(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=Nm(o,s=[]))&&(o==
e.__e&&s.some(Zs),Zs(i),Zs(o)),n||Zs(e.__e),e.__e=e.__c=e.__=null}function Iz(e,t,n){return this.constructor(e,n)}function K0(e,t){
var n,o,i,s;je.__&&je.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Iu(A,{children:[e]}),
i=[],s=[],cg(t,t.__k,o||Fm,Fm,t.namespaceURI,o?null:t.firstChild?ug.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,s),
W0(i,t.__k,s),t.__k.props.children=null}function es(e){function t(n){var o,i;return this.getChildContext||(o=new Set,(i={})[t.__c]=this,this.getChildContext=function(){
return i},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,ig(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+F0++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}je={__e:function(e,t,n,o){for(var i,s,a;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&
i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),a=1),a&&8&i.__g)return void(i.
__g|=2)}catch(l){e=l}}throw Bm=0,e}},L0=0,sg=function(e){return e!=null&&e.constructor===Hu},Qi.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Ys({},this.state)),typeof e=="function"&&(e=e(Ys({},n),this.props)),e&&(Ys(
n,e),this.__v&&(t&&this.__k.push(t),ig(this)))},Qi.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),ig(this))},Qi.prototype.render=A,Yi=[],Bm=0,N0=function(e,t){return e.__v.__b-t.__v.__b},Lm=Symbol(),B0=/(PointerCapture)$|Capture$/i,
ag=0,rg={},F0=0;var ts,Nt,pg,j0,fg=Object.is,Uu=0,nw=[],hg=[],Ut=je,G0=Ut.__b,J0=Ut.__r,Z0=Ut.diffed,Y0=Ut.__c,Q0=Ut.unmount,X0=Ut.__;function ol(e,t){
Ut.__h&&Ut.__h(Nt,e,Uu||t),Uu=0;var n=Nt.__H||(Nt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function k(e){
return Uu=1,yg(ow,e)}function yg(e,t,n){var o=ol(ts++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):ow(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);fg(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=Nt,!Nt.__f)){Nt.__f=!0;var i=Nt.shouldComponentUpdate;
Nt.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,m=this.props!=s;if(u.__.some(function(p){
p.__N&&(c=!0,fg(p.__[0],p.__N[0])||(m=!0))}),i){var d=i.call(this,s,a,l);return c?d||m:d}return!c||m}}return o.__}function F(e,t){
var n=ol(ts++,3);!Ut.__s&&bg(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Nt.__H.__h.push(n))}function Ge(e,t){var n=ol(ts++,4);!Ut.
__s&&bg(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Nt.__h.push(n))}function I(e){return Uu=5,Z(function(){return{current:e}},[])}function Z(e,t){var n=ol(ts++,7);return bg(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Im(e,t){return Uu=8,Z(function(){return e},
t)}function ns(e){var t=Nt.context[e.__c],n=ol(ts++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(Nt)),t.props.value):e.
__}function bt(){var e=ol(ts++,11);if(!e.__){for(var t=Nt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function Hz(){var e;do{for(;e=hg.shift();)try{qu(e)}catch(n){Ut.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
nw.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(qu),t.__h.some(gg),t.__h=[]}catch(n){t.__h=[],Ut.__e(n,e.__v)}}}while(hg.
length)}Ut.__b=function(e){Nt=null,G0&&G0(e)},Ut.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),X0&&X0(e,t)},Ut.
__r=function(e){J0&&J0(e),ts=0;var t=(Nt=e.__c).__H;t&&(pg==Nt?Nt.__h=[]:(t.__h.some(qu),t.__h.some(gg),ts=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),pg=Nt},Ut.diffed=function(e){Z0&&Z0(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&tw(nw.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),pg=Nt=null},Ut.__c=function(e,t){t.some(
function(n){try{n.__h.some(qu),n.__h=n.__h.filter(function(o){return!o.__||gg(o)})}catch(o){n.__h=[function(){throw o}]}}),
Y0&&Y0(e,t)},Ut.unmount=function(e){Q0&&Q0(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,tw(hg.push(i))}else qu(i)}catch(s){t=s}}),o.
__H=void 0,t&&Ut.__e(t,o.__v))};var ew=typeof requestAnimationFrame=="function";function qz(e){var t,n=function(){clearTimeout(
o),ew&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);ew&&(t=requestAnimationFrame(n))}function tw(e){e!=1&&j0==
Ut.requestAnimationFrame||((j0=Ut.requestAnimationFrame)||qz)(Hz)}function qu(e){var t=Nt,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),Nt=t}function gg(e){var t=Nt;e.__c=e.__(),Nt=t}function bg(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!fg(n,e[o])})}function ow(e,t){return typeof t=="function"?t(e):t}var Uz=Symbol.for("preact-signals");function Vm(){if(bi>1)bi--;else{var e,t=!1;for((function(){var i=qm;for(qm=void 0;i!==
void 0;){var s=i.S;if(s.v===i.v)for(var a=s.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=s.i);i=i.o}})();Wu!==void 0;){var n=Wu;for(Wu=
void 0,Hm++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&iw(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(Hm=0,bi--,
t)throw e}}function xg(e){if(bi>0)return e();vg=++Vz,bi++;try{return e()}finally{Vm()}}var Vu,At=void 0;function Ku(e){var t=At,
n=Vu;At=void 0,Vu=void 0;try{return e()}finally{At=t,Vu=n}}var Wu=void 0,bi=0,Hm=0,Vz=0,vg=0,qm=void 0,Um=0;function rw(e){
if(At!==void 0){var t=e.n;if(t===void 0||t.t!==At)return t={i:0,S:e,p:At.s,n:void 0,t:At,e:void 0,x:void 0,r:t},At.s!==void 0&&
(At.s.n=t),At.s=t,e.n=t,32&At.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=At.s,t.n=void 0,At.s.n=t,At.s=t),t}}function pn(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}pn.prototype.brand=Uz;pn.prototype.h=function(){return!0};pn.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Ku(function(){var o;(o=t.W)==null||o.call(t)}))};
pn.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Ku(function(){var i;(i=t.Z)==null||i.call(t)}))}};pn.prototype.subscribe=
function(e){var t=this;return On(function(){var n=t.value;Ku(function(){return e(n)})},{name:"sub"})};pn.prototype.valueOf=
function(){return this.value};pn.prototype.toString=function(){return this.value+""};pn.prototype.toJSON=function(){return this.
value};pn.prototype.peek=function(){var e=this;return Ku(function(){return e.value})};Object.defineProperty(pn.prototype,
"value",{get:function(){var e=rw(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Hm>100)
throw new Error("Cycle detected");(function(n){bi!==0&&Hm===0&&n.l!==vg&&(n.l=vg,qm={S:n,v:n.v,i:n.i,o:qm})})(this),this.
v=e,this.i++,Um++,bi++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Vm()}}}});function de(e,t){return new pn(e,
t)}function iw(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function sw(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function aw(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Qs(e,t){pn.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Um-1,this.
f=4}Qs.prototype=new pn;Qs.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
Um))return!0;if(this.g=Um,this.f|=1,this.i>0&&!iw(this))return this.f&=-2,!0;var e=At;try{sw(this),At=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return At=e,aw(
this),this.f&=-2,!0};Qs.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
pn.prototype.S.call(this,e)};Qs.prototype.U=function(e){if(this.t!==void 0&&(pn.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Qs.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Qs.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=rw(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function Cn(e,t){
return new Qs(e,t)}function lw(e){var t=e.j;if(e.j=void 0,typeof t=="function"){bi++;var n=At;At=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,wg(e),o}finally{At=n,Vm()}}}function wg(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
lw(e)}function Wz(e){if(At!==this)throw new Error("Out-of-order effect");aw(this),At=e,this.f&=-2;try{8&this.f&&wg(this)}finally{
Vm()}}function rl(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Vu&&Vu.push(this)}
rl.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};rl.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,lw(this),
sw(this),bi++;var e=At;return At=this,Wz.bind(this,e)};rl.prototype.N=function(){2&this.f||(this.f|=2,this.u=Wu,Wu=this)};
rl.prototype.d=function(){this.f|=8,1&this.f||wg(this)};rl.prototype.dispose=function(){this.d()};function On(e,t){var n=new rl(
e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var uw,Km,Wm,Kz=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var cw=[];On(function(){uw=this.N})();function il(e,t){je[e]=t.bind(null,je[e]||function(){})}function ju(e){if(Wm){var t=Wm;
Wm=void 0,t()}Wm=e&&e.S()}function mw(e){var t=this,n=e.data,o=Gz(n);o.name="ReactiveDom",o.value=n;var i=Z(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=Cn(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),m=Cn(
function(){return!Array.isArray(c.value)&&!sg(c.value)}),d=On(function(){if(this.N=dw,m.value){var f=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),p=t.__$u.d;return t.__$u.d=function(){d(),p.call(this)},[m,c]},[]),s=i[0],
a=i[1];return s.value?a.peek():a.value}mw.displayName="ReactiveTextNode";Object.defineProperties(pn.prototype,{constructor:{
configurable:!0,value:z0(A,null).constructor},type:{configurable:!0,value:mw},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});il("__b",function(e,t){if(ju(),Km=void 0,typeof t.
type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var s=o[i];s instanceof pn&&(n||(t.__np=n={}),n[i]=s,o[i]=
s.peek())}}e(t)});il("__r",function(e,t){if(e(t),t.type!==A){ju();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(i,s){var a;return On(function(){a=this},{name:s}),a.c=i,a})((function(i){return function(){var s;Kz&&((s=this.
y)==null||s.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Km=
o,ju(n)}});il("__e",function(e,t,n,o){ju(),Km=void 0,e(t,n,o)});il("diffed",function(e,t){ju(),Km=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],m=o[u];c===void 0?(c=jz(n,u,m,i),s[u]=c):c.o(m,i)}}}e(t)});function jz(e,t,n,o){
var i=t in e&&e.ownerSVGElement===void 0,s=de(n);return{o:function(a,l){s.value=a,o=l},d:On(function(){this.N=dw;var a=s.
value.value;o[t]!==a&&(o[t]=a,i?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}il("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var s=o[i];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var m=c.
__$u;m&&(c.__$u=void 0,m.d())}}e(t)});il("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Qi.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function Gz(e,t){return Z(function(){return de(e,t)},[])}var Jz=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Zz(){xg(function(){for(var e;e=cw.shift();)uw.call(e)})}function dw(){cw.push(this)===1&&(je.requestAnimationFrame||
Jz)(Zz)}var kg=new URL("../../",import.meta.url);function Vt(e){return new URL(e,kg).href}function pw(e){return e.startsWith(kg.
pathname)?e.slice(kg.pathname.length):e.replace(/^\//,"")}var Yz=/"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g,Qz=/(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/;function sl(e){
return JSON.parse(Qz.test(e)?e.replace(Yz,Xz):e)}function Xz(e){return e.startsWith('"')||String(Number(e))===e?e:`"${e}\
"`}var Ze=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function vi(){return new Ze(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function xi(e,t=0){let n=Cg(e)&&Cg(
e.error)?e.error:null;if(!n)return new Ze({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=i=>typeof n[i]==
"string"?n[i]:"";return new Ze({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:eI(n.span),status:t})}
function eI(e){if(!Cg(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function Cg(e){return e!==null&&typeof e=="object"}function os(e,t){let n=new TextEncoder().encode(e),o=i=>new TextDecoder().
decode(n.subarray(0,i)).length;return{start:o(t.start),end:o(t.end)}}var fw=de(0),hw=fw;async function oe(e,t={}){let n=await al(e,t);if(n.status!==204)return await gw(n)}async function al(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await tI(
Vt(e),n);if(o.status===401&&fw.value++,!o.ok)throw xi(await gw(o).catch(()=>null),o.status);return o}async function tI(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:vi()}}async function gw(e){let t=await e.text();try{return sl(
t)}catch{throw new Ze({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function Rn(e){
return e instanceof DOMException&&e.name==="AbortError"}function G(e){return e instanceof Ze?e:new Ze({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var yw=de(null),ll=yw;function bw(){On(()=>{hw.value>=0&&oe("v1/me").then(e=>{yw.value=e},()=>{})})}async function vw(e){
await oe("v1/login",{body:{token:e}})}async function xw(){await oe("v1/logout",{method:"POST"})}var jm=de({value:null,error:null}),Sg=new Map,Ne=jm;async function vt(){try{let e=await oe("v1/datasets");jm.value={value:e.
datasets,error:null}}catch(e){jm.value={value:jm.value.value,error:G(e)}}}function De(e){let t=Sg.get(e);return t||(t=de(
{value:null,error:null}),Sg.set(e,t),Hn(e)),t}async function Hn(e){let t=Sg.get(e);if(!(!t||e===""))try{t.value={value:await oe(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:G(n)}}}async function ww(e,t,n,o){
let i=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${i.toString()}`;return(await oe(
s,{signal:o})).values}async function ul(e,t,n){return oe(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var nI=new Set(["estimate","running","part","exact","stopped","error","cancelled","live"]);function Gm(e){let t;try{t=sl(
e)}catch{return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!nI.has(n.state))return null;
let o=i=>typeof n[i]=="number"?n[i]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),expected:o("expected_seconds"),error:n.
state==="error"?xi(n):null,body:n}}function cl(e){return e.state==="exact"||e.state==="stopped"||e.state==="error"||e.state===
"cancelled"}var Jm=class{lists=new Map;take(t){if(t.state==="part")return this.keep(t.body),null;let n=Object.entries(t.body.parts??
{});if(n.length===0)return t;let o={...t.answer},i=t.intervals===null?null:{...t.intervals};for(let[s,a]of n){let l=this.
lists.get(s);if(l?.elements.length!==a)return cl(t)?oI(t):null;Tg(o,s,l.elements),i&&Tg(i,s,l.intervals)}return this.lists.
clear(),{...t,answer:o,intervals:i}}keep(t){let{list:n,from:o,elements:i,element_intervals:s}=t;if(typeof n!="string"||!Array.
isArray(i))return;o===0&&this.lists.set(n,{elements:[],intervals:[]});let a=this.lists.get(n);if(!a||a.elements.length!==
o){this.lists.delete(n);return}for(let l of i)a.elements.push(l);if(Array.isArray(s))for(let l of s)a.intervals.push(l)}};
function Tg(e,t,n){let o=t.indexOf(".");if(o<0){e[t]=n;return}let i={...e[t.slice(0,o)]};Tg(i,t.slice(o+1),n),e[t.slice(
0,o)]=i}function oI(e){let t=new Ze({code:"unexpected",message:"A part of the answer is missing"});return{...e,state:"er\
ror",answer:null,intervals:null,error:t}}var kw=!0;async function Cw(e,t,n){try{if(kw&&await rI(e,t,n))return;await iI(e,t,n)}catch(o){if(!Rn(o))throw o}}async function rI(e,t,n){
try{let o="run"in e?e.run:e,i="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s="most_seconds"in e?`?most_seco\
nds=${e.most_seconds}`:"",a=await al(`v1/stream${s}`,{body:o,signal:n,...i?{headers:i}:{}});return await sI(a,l=>{let u=Gm(
l);u&&t(u)}),!0}catch(o){if(!(o instanceof Ze)||o.status!==404&&o.status!==405)throw o;return kw=!1,!1}}async function iI(e,t,n){
if(!("run"in e))throw new Ze({code:"not_supported",message:"This server has no live events"});let o=await al("v1/query",
{body:e.run,signal:n}),i=sl(await o.text());t({id:0,seq:0,state:"exact",done:1,answer:i,intervals:null,elapsed:i.stats.elapsed_ms,
expected:null,error:null,body:{}})}async function sI(e,t){if(!e.body)return;let n=e.body.pipeThrough(new TextDecoderStream).
getReader(),o="";for(;;){let{done:i,value:s}=await n.read();if(i)break;let a=(o+s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var _g=250,aI=8e3,hr=de("idle"),gr=new Map,$g=null,lI=1,Gu=_g,Mg,ml=hr;function Zm(e,t,n=[]){let o=lI++,i=n.filter(s=>gr.
has(s));gr.set(o,{message:e,take:t,parts:new Jm,abort:null}),hr.value==="open"&&Dg({id:o,...e,...i.length>0?{cancels:i}:
{}});for(let s of i)Tw(s);return hr.value==="http"&&$w(o),hr.value==="idle"&&Eg(),o}function Ju(e){gr.has(e)&&(hr.value===
"open"&&Dg({id:e,cancel:!0}),Tw(e))}function Sw(){hr.value==="away"&&(clearTimeout(Mg),Eg())}function Tw(e){gr.get(e)?.abort?.
abort(),gr.delete(e)}function Dg(e){$g?.send(JSON.stringify(e))}function Eg(){hr.value=hr.value==="away"?"away":"connect\
ing";let e=new URL(Vt("v1/stream"));e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{
n=!0,$g=t,Gu=_g,hr.value="open";for(let[o,i]of gr)Dg({id:o,...i.message})},t.onmessage=o=>cI(String(o.data)),t.onclose=()=>{
$g=null,n?Ag():uI()}}async function uI(){if(!await fetch(Vt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return Ag();
Gu=_g,hr.value="http";for(let t of gr.keys())$w(t)}function Ag(){hr.value="away",clearTimeout(Mg),Mg=setTimeout(Eg,Gu*(.75+
Math.random()/2)),Gu=Math.min(Gu*2,aI)}function cI(e){let t=Gm(e);t&&Pg(t)}function Pg(e){let t=gr.get(e.id),n=t?.parts.
take(e);!t||!n||(cl(n)&&gr.delete(n.id),t.take(n))}function $w(e){let t=gr.get(e);if(!t||t.abort)return;t.abort=new AbortController;
let n=o=>{if(!gr.has(e))return;if(t.abort=null,o instanceof Ze&&o.code===vi().code)return Ag();let i=o instanceof Ze?o:new Ze(
{code:"unexpected",message:String(o)});Pg({id:e,seq:0,state:"error",done:0,answer:null,intervals:null,elapsed:null,expected:null,
error:i,body:{}})};Cw(t.message,o=>Pg({...o,id:e}),t.abort.signal).catch(n)}var dl=/([^.[\]]+)|\[(\d+)\]/gy;function Zu(e){let t=[];for(dl.lastIndex=0;dl.lastIndex<e.length;){e[dl.lastIndex]==="."&&
dl.lastIndex++;let n=dl.lastIndex,o=dl.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function Mw(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function Yu(e){return typeof e=="\
string"?Zu(e):e}function Wt(e,t){let n=e;for(let o of Yu(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function Pe(e,t,n){return Og(e,Yu(t),n)}function Og(e,t,n){let[o,...i]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=Og(l[o],i,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=Og(s.get(o),i,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function Rg(e,t){let n=Wt(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function Ym(e,t,n,o){let i=Rg(e,Yu(t));return i.
splice(n,0,o),Pe(e,t,i)}function Qu(e,t,n){let o=Rg(e,Yu(t));return o.splice(n,1),Pe(e,t,o.length>0?o:void 0)}function Pw(e,t,n,o){
let i=Rg(e,Yu(t));if(n<0||n>=i.length)return e;let[s]=i.splice(n,1);return i.splice(Math.max(0,Math.min(o,i.length)),0,s),
Pe(e,t,i)}function Bt(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&Bt(e[o],t[o]))}var Lg=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],Qm=["explore","funnel",
"retention","paths","sessions","difference","live"];function wi(e){return Lg.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function ce(e){return e==null?[]:(Array.isArray(e)?e:[e]).map(n=>typeof n=="string"?n:JSON.stringify(n))}function Dw(e,t){if(e===null)return t;if("rows"in t.answer&&"rows"in e){let n=ce(t.answer.query?.aggregate?.by).length;return _w(
e.rows,t,"rows",o=>JSON.stringify(o.slice(0,n)))}return"groups"in t.answer&&"groups"in e&&t.answer.groups&&e.groups?_w(e.
groups,t,"groups",n=>JSON.stringify("other"in n?null:[n.value])):t}function _w(e,t,n,o){let i=new Map(e.map((c,m)=>[o(c),
m])),s=t.answer[n],a=t.intervals?.[n],l=s.map((c,m)=>({i:m,place:i.get(o(c))??e.length+m})).sort((c,m)=>c.place-m.place),
u=c=>l.map(({i:m})=>c[m]);return{answer:{...t.answer,[n]:u(s)},intervals:Array.isArray(a)?{...t.intervals,[n]:u(a)}:t.intervals}}var Ng={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,sampled:null,elapsed:null,expected:null,
error:null},mI=100,Xs=class{present=de(Ng);result=this.present;id=0;painted=0;pending=null;latest=null;timer;run(t,n={}){
let o=this.present.value;this.present.value={...o,phase:"running",document:t,former:o.answer!==null&&!Bt(o.of,t),done:0,
elapsed:null,expected:null,error:null},this.drop();let i=this.id,s={run:t,...n.history?{history:!0}:{},...n.mostSeconds?
{most_seconds:n.mostSeconds}:{}};this.id=Zm(s,a=>this.take(t,a),[i])}cancel(){let{phase:t}=this.present.value;t!=="runni\
ng"&&t!=="estimate"||(Ju(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){Ju(this.
id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null,this.latest=null}take(t,n){if(cl(n)){
this.drop(),this.paint(t,n);return}n.answer&&(this.pending=n),this.latest=n;let o=this.painted+mI-performance.now();this.
timer??=setTimeout(()=>{let{pending:i,latest:s}=this;this.drop(),i&&this.paint(t,i),s&&s!==i&&this.paint(t,s)},Math.max(
0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,i={...o,done:Math.max(o.done,n.done),elapsed:n.
elapsed,expected:n.expected,error:n.error};if(n.answer&&n.state==="exact"){this.present.value={...i,phase:"exact",answer:n.
answer,of:t,intervals:null,sampled:null,former:!1};return}if(n.answer&&(n.state==="estimate"||n.state==="stopped")){let a=Dw(
o.phase==="estimate"?o.answer:null,{answer:n.answer,intervals:n.intervals??{}});this.present.value={...i,...a,phase:n.state,
of:t,sampled:n.done,former:!1};return}let s=n.state==="running"&&o.phase==="estimate"?"estimate":n.state;this.present.value=
{...i,phase:s==="live"||s==="part"?"running":s}}};function xt(e){let t=Z(()=>new Xs,[]),n=e===null?"":JSON.stringify(e);
return F(()=>{e?t.run(e):t.cancel()},[n]),F(()=>()=>t.close(),[]),t.result.value}function ki(e,t){let n=typeof t=="strin\
g"?t:Mw(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.test(e.where.slice(n.length))?e:null}var dI=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function Xm(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function pl(e,t){return e<0?"−"+t:t}function z(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||
t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return pl(e,Xm(n)+(o===void 0?"":`.${o}`))}
function W(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return pl(e,pI(t));if(t>=9995e11)return pl(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=dI.find(([i])=>Number((t/i).toPrecision(3))>=1);return pl(e,Number(t/
n).toPrecision(3)+" "+o)}function pI(e){return Number.isInteger(e)?Xm(String(e)):e>=1e3?Xm(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function H(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return pl(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return pl(e,`${Xm(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function $o(e){
let t=H(e);return e>0?`+${t}`:t}function fI(e){return Number.isFinite(e)?Math.max(2,Math.min(15,Math.floor(-Math.log10(Math.
max(e,1e-15)))+1)):2}function hI(e,t,n=W){let o=n(Number(e.toPrecision(t)));return t<3?o.replace(/\d+\.\d+/,i=>Number(i).
toPrecision(t)):o}function Bg(e){let t=Math.max(e,.001);return t<.0995?H(t):H(t).replace(/\.\d/,"")}function Ew(e,t,n,o=W){
if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${o(e)}`;let i=(n-t)/2/Math.abs(e);return`~ ${hI(e,fI(i),
o)} ±${Bg(i)}`}function Aw(e,t,n){if(!Number.isFinite(t)||!Number.isFinite(n))return`~ ${H(e)}`;let o=(n-t)*50,i=o<1?
1:0;return`~ ${i===1?H(e):H(e).replace(/\.\d/,"")} ±${o.toFixed(i)}`}function Ln(e){let t=["B","KiB","MiB","GiB","TiB"],
n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}
function Se(e,t,n=`${t}s`){return`${W(e)} ${e===1?t:n}`}var Fg=[[86400,"d"],[3600,"h"],[60,"min"]];function Me(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Me(-e)}`;
if(e<59.95)return gI(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=Fg.findIndex(
([c])=>t>=c),[o,i]=Fg[n],s=Math.floor(t/o),[a,l]=Fg[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${i}`:
`${s}${" "}${i} ${u}${" "}${l}`}function gI(e){return e===0?`0${" "}s`:e<999e-6?`${zg(e*1e6)}${" "}µs`:e<.9995?
`${zg(e*1e3)}${" "}ms`:`${zg(e)}${" "}s`}function zg(e){return String(Number(e.toPrecision(e>=100?3:2)))}function fl(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Me(e/1e3)}var Xn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},qn={text:Xn.other,kind:"other"},yI=new Set(Object.
values(Xn)),bI=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function vI(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function U(e){return e.toWellFormed().replace(bI,vI).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function ne(e){
if(e==null)return{text:Xn.null,kind:"null"};if(e==="")return{text:Xn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>ne(n).text).join(", "),kind:"value"};let t=U(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:yI.has(t)?`"${t}"`:t,kind:"value"}}var xI=new Intl.Segmenter("en",{granularity:"grapheme"});function Ow(e){return Array.
from(xI.segment(e),t=>t.segment)}function Xu(e,t){if(e.length<=t)return e;let n=Ow(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function hl(e,t){if(e.length<=t)return e;let n=Ow(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var wI={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},Rw=new Map;function Lw(e,t){let n=`${t} ${e}`,o=Rw.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...wI[t],timeZone:e,hourCycle:"h23"}),Rw.set(n,o)),o}var Nw=new Map;function Ig(e){let t=Nw.get(e);return t===void 0&&Nw.
set(e,t=kI(e)),t}function kI(e){let t="numeric";try{return{fields:new Intl.DateTimeFormat("en-GB",{timeZone:e,hourCycle:"\
h23",year:t,month:t,day:t,hour:t,minute:t,second:t}),name:new Intl.DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"shor\
t"})}}catch{return null}}function CI(e){return Ig(e)!==null}function j(e,t,n="minute"){let o=e instanceof Date?e:new Date(
e);return Number.isNaN(o.getTime())?String(e):CI(t)?Lw(t,n).format(o):`${Lw("UTC",n).format(o)} UTC`}function rs(e,t=Date.
now()){let n=e==="UTC"?null:Ig(e)?.name;return n?n.formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??e:
"UTC"}function yr(e,t){let n=new Date(e),o=t==="UTC"?null:Ig(t)?.fields;if(!o)return{year:n.getUTCFullYear(),month:n.getUTCMonth()+
1,day:n.getUTCDate(),hour:n.getUTCHours(),minute:n.getUTCMinutes(),second:n.getUTCSeconds()};let i=new Map(o.formatToParts(
n).map(a=>[a.type,Number(a.value)])),s=a=>i.get(a)??0;return{year:s("year"),month:s("month"),day:s("day"),hour:s("hour"),
minute:s("minute"),second:s("second")}}function Sn(e,t,n){return t>=300*86400?j(e,n,"year"):t>=28*86400?j(e,n,"month"):t>=
.9*86400?j(e,n,"day"):t>=60?j(e,n,"minute"):j(e,n,"second")}function Te(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var SI=Symbol.for("pv"),TI=0;function r(e,t,n,o,i,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:SI,__v:--TI,__i:-1,__u:0};return(i||
s)&&(c.__source=i,c.__self=s),je.vnode&&je.vnode(c),c}var $I={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
 0 000 4z",actor:"M10 10a3.500 3.500 0 100-7 3.500 3.500 0 000 7zM3.500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function ae({
name:e,size:t=16}){return r("svg",{width:t,height:t,viewBox:"0 0 20 20",fill:"none",stroke:"currentColor","stroke-width":"\
1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:r("path",{d:$I[e]})})}function ed(e,t,n={}){let{side:o="bottom",align:i="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let y=t.right+s+a<=u-8;Fw(
e,y?t.right+s:t.left-s-a,Bw(t.top,l,c));return}let m=c-8-t.bottom-s,d=t.top-s-8,p=o==="bottom"?l<=m||m>=d:!(l<=d||d>=m),
f=Math.max(p?m:d,64),h=i==="start"?t.left:i==="end"?t.right-a:t.left+(t.width-a)/2;l>f&&(e.style.maxHeight=`${f}px`),Fw(
e,Bw(h,a,u),p?t.bottom+s:t.top-s-Math.min(l,f))}function Bw(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function Fw(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var zw="wa";var qg=de(null),Hg,_I=500;function Iw(e,t,n){clearTimeout(Hg),Hg=setTimeout(()=>{e.isConnected&&(qg.value={anchor:e,text:t})},
n)}function Ci(){clearTimeout(Hg),qg.value=null}function Wo(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&Iw(
t.currentTarget,e,_I)},onPointerLeave:Ci,onPointerDown:Ci,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
Iw(n,e,0)},onBlur:Ci}:{}}function Hw(){let e=I(null),t=qg.value;return Ge(()=>{!e.current||!t||(e.current.showPopover(),
ed(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?r("div",{ref:e,popover:"man\
ual",role:"tooltip",class:zw,children:t.text}):null}var Ug={};ng(Ug,{button:()=>Vg,danger:()=>AI,default:()=>RI,iconOnly:()=>Wg,outlined:()=>DI,primary:()=>EI,quiet:()=>OI,
small:()=>Kg});var Vg="p",DI="ba",EI="Z",AI="ya",Wg="Ze",OI="er",Kg="rr",RI={button:Vg,outlined:DI,primary:EI,danger:AI,
iconOnly:Wg,quiet:OI,small:Kg};function P(e){let{children:t,icon:n,after:o,label:i,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=Wo(u||s?[i,s].filter(
Boolean).join("  "):void 0);return r("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:Te(Vg,a!=="plain"&&
Ug[a],u&&Wg,l&&Kg,e.class),"aria-label":i,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,tabIndex:e.
stop===!1?-1:void 0,disabled:e.disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&r(ae,{name:n}),t,o&&r(ae,{name:o,
size:12})]})}var jg={};ng(jg,{default:()=>zI,empty:()=>BI,null:()=>NI,other:()=>FI,value:()=>LI});var LI="ka",NI="za",BI="ja",FI="Xa",
zI={value:LI,null:NI,empty:BI,other:FI};function D({value:e,shown:t,most:n=256,middle:o=!1}){let i=t??ne(e),s=o?hl(i.text,n):Xu(i.text,n);return r("bdi",{class:jg[i.
kind],title:s===i.text?void 0:Xu(i.text,2e3),children:s})}var Gg=8;function II(e,t,n,o){let i=Math.max(0,Math.min(Math.floor(e/n)-Gg,o)),s=Math.min(o,Math.ceil((e+t)/n)+Gg);return{
first:i,end:s,before:i*n,after:(o-s)*n,pool:Math.ceil(t/n)+2*Gg+1}}function td(e,t,n){let[o,i]=k({scroll:0,height:600});
return F(()=>{let s=e.current;if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;i(c=>c.scroll===u&&c.height===s.
clientHeight?c:{scroll:u,height:s.clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener(
"scroll",a,{passive:!0}),()=>{l.disconnect(),s.removeEventListener("scroll",a)}},[t]),II(o.scroll,o.height,t,n)}function nd(){
return Number.parseInt(getComputedStyle(document.documentElement).getPropertyValue("--row"),10)||28}function od(e,t,n,o,i=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=i||o===0?null:{row:Math.max(i,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var qw="ir",Uw="Ca",Jg="C",Vw="ee",Ww="ar",Kw="l",jw="S",rd="Sa",Zg="tr",Yg="x",Gw="re",Qg="Ba",Jw="ie",Zw="Ea",Yw="Ia";function Oe(e){let{columns:t,rows:n,summary:o=[]}=e,i=I(null),s=bt(),a=nd(),l=td(i,a,n.length),[u,c]=k(null),[m,d]=k(new Map),
p=t.map(({key:y,width:b})=>{let w=m.get(y);return w===void 0?b??"minmax(80px, max-content)":`${w}px`}).join(" ")+" minma\
x(0, 1fr)",f=y=>{let b=od(y,u,n.length+o.length,t.length,e.onSort?-1:0);if(b){y.preventDefault(),c(b),qI(i.current,b,a);
return}let w=u?[...n,...o][u.row]:void 0,x=u?t[u.column]:void 0;if(u?.row===-1&&x&&(y.key==="Enter"||y.key===" ")){y.preventDefault(),
x.sortable!==!1&&e.onSort?.(Qw(x,e.sort??null));return}let $=i.current?.querySelector('[data-cursor="true"]');(y.key==="\
Enter"||y.key===".")&&w!==void 0&&x&&$&&y.target===i.current&&(y.preventDefault(),y.stopPropagation(),(e.onMenu??e.onCell)?.(
w,x,$))},h=(y,b,w)=>r(UI,{id:s,row:y,at:b,columns:t,cursor:u?.row===b?u.column:-1,onCursor:c,summary:w,last:b===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},w?`summary ${b}`:b%l.pool);return r("div",{ref:i,class:qw,role:"grid","aria-\
label":e.label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+
1,"aria-colcount":t.length,onKeyDown:f,onFocus:y=>{y.target===i.current&&!u&&c({row:0,column:0})},children:r("div",{class:Uw,
role:"presentation",style:{gridTemplateColumns:p},children:[r("div",{role:"row","aria-rowindex":1,class:Te(Jg,Vw),children:t.
map((y,b)=>r(VI,{id:`${s}--1-${b}`,column:y,cursor:u?.row===-1&&u.column===b,sort:e.sort??null,onSort:e.onSort,onWidth:w=>d(
new Map(m).set(y.key,w))},y.key))}),l.before>0&&r("div",{role:"presentation",class:Zw,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((y,b)=>h(y,l.first+b,!1)),l.after>0&&r("div",{role:"presentation",class:Yw,style:{height:`${l.after}\
px`}}),o.map((y,b)=>h(y,n.length+b,!0))]})})}function qI(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function UI({id:e,row:t,at:n,columns:o,cursor:i,onCursor:s,
summary:a,last:l,onMenu:u,onCell:c}){return r("div",{role:"row","aria-rowindex":n+2,class:Te(Jg,a&&Jw,l&&Ww),children:o.
map((m,d)=>r("div",{id:`${e}-${n}-${d}`,role:"gridcell","aria-colindex":d+1,"data-cursor":d===i,class:Te(Kw,m.number&&Zg,
d===i&&Qg),onPointerDown:()=>s({row:n,column:d}),onClick:c&&(p=>c(t,m,p.currentTarget)),onContextMenu:u&&(p=>{p.preventDefault(),
u(t,m,p.currentTarget)}),children:r("span",{class:rd,children:m.cell(t,n)})},m.key))})}function Qw(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function VI({id:e,column:t,
cursor:n,sort:o,onSort:i,onWidth:s}){let a=o?.key===t.key?o.descending?"descending":"ascending":"none",l=c=>{let m=c.currentTarget,
d=m.parentElement.getBoundingClientRect().width-c.clientX;m.setPointerCapture(c.pointerId),m.onpointermove=p=>s(Math.max(
48,Math.round(d+p.clientX))),m.onpointerup=()=>{m.onpointermove=null}},u=i!==void 0&&t.sortable!==!1;return r("div",{id:e,
role:"columnheader","aria-sort":u?a:void 0,"data-cursor":n,class:Te(jw,t.number&&Zg,n&&Qg),children:[u?r("button",{type:"\
button",tabIndex:-1,class:Yg,onClick:()=>i(Qw(t,o)),children:[r("span",{class:rd,children:t.head}),a!=="none"&&r(ae,{name:a===
"descending"?"sortDown":"sortUp",size:12})]}):r("span",{class:Yg,children:r("span",{class:rd,children:t.head})}),r("span",
{class:Gw,onPointerDown:l})]})}var Xw=new Map,ek=new Map,id=7;function Nn(e,t){let n=JSON.stringify([e,t??null]),o=Xw.get(n);return o===void 0&&(o=ek.get(
e)??0,ek.set(e,o+1),Xw.set(n,o)),o}function gl(e){return[[],[6,4],[2,3],[10,3,2,3]][Math.floor(e/id)%4]}function Tn(e){return`\
--series-${e%id+1}`}var tk=de(0),yl=tk;new MutationObserver(()=>{tk.value++}).observe(document.documentElement,{attributes:!0,
attributeFilter:["data-theme"]});function ot(e){return getComputedStyle(document.documentElement).getPropertyValue(e).trim()}function Ht(e,t,n){let[o,i]=k(null),s=I(null),a=o&&o.row<e&&o.column<t?o:null;return F(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:i,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let d=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!d?!1:(n(a,d),!0)}let m=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:od(c,a,e,t);
return m?(i(m),!0):!1},mark:(c,m)=>({"data-at":`${c},${m}`,"data-cursor":a?.row===c&&a.column===m})}}var nk="Ua",ok="Ha",rk="La",ik="Ma",sk="Na",ak="Ra",lk="Aa";function Ye({title:e,summary:t,actions:n,table:o,announced:i="",onKey:s,legend:a,scrolls:l=!1,children:u}){let[c,m]=k(!1),
d=bt(),p=I(null),f=I(!1);Ge(()=>{let y=f.current?p.current?.querySelector("[data-body]"):null;(y?.tabIndex===0?y:y?.querySelector(
'[tabindex="0"]')??y)?.focus(),f.current=!1},[c]);let h=y=>{if(!(y.ctrlKey||y.metaKey||y.altKey||y.target instanceof HTMLInputElement)){
if(y.key==="t"||y.key==="T")f.current=!0,m(!c);else if(c||!s?.(y))return;y.preventDefault(),y.stopPropagation()}};return r(
"figure",{ref:p,class:nk,"aria-labelledby":d,children:[r("div",{class:ok,children:[r("h2",{class:rk,children:e}),r("div",
{class:ik,children:[n,r(P,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:c,onClick:()=>m(
!c)})]})]}),r("figcaption",{id:d,class:"spoken",children:t}),c?r("div",{class:ak,"data-body":!0,tabIndex:-1,onKeyDown:h,
children:o}):r(A,{children:[r("div",{class:Te(sk,l&&lk),"data-body":!0,tabIndex:0,role:"application","aria-roledescripti\
on":"chart","aria-label":t,onKeyDown:h,children:u}),a]}),r("div",{class:"spoken","aria-live":"polite",children:i})]})}function uk(e,t){let n=new Map;for(let o of t){let i=n.get(o.actor);i?i.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:i,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=i&&a<=s))}function tc(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function ck(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function mk(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let i=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return i.length<=t?i:[...i.
slice(0,t-1),{event:null,rest:!0}]}var KI=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function dk(e,t,n){let o=(KI.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,i=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-i)/o)+1)},(s,a)=>i+a*o).slice(0,n+1)}function bl(){let e=I(null),[t,n]=k(0);return Ge(()=>{let o=e.current;if(!o)return;let i=()=>n(o.clientWidth);i();let s=new ResizeObserver(
i);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var pk="Da",fk="Ta",hk="_a",gk="qa",yk="or",bk="Fa",vk="Ga",xk="Ja";var vl=20,xl=136,Xg=16,ta=24;function wk({events:e,sessions:t,zone:n,span:o,onSpan:i}){let{host:s,width:a}=bl(),l=I(null),
u=Z(()=>{let S=e.map(({time:Q})=>Q),[B,R]=[Math.min(...S),Math.max(...S)];return R>B?[B,R]:[B-1e3,R+1e3]},[e]),[c,m]=o??
u,d=Z(()=>mk(e,12),[e]),p=Z(()=>e.filter(({time:S})=>S>=c&&S<=m).reverse(),[e,c,m]),f=Math.max(1,a-xl-Xg),h=S=>xl+tc(S,c,
m)*f,y=S=>c+(S-(s.current?.getBoundingClientRect().left??0)-xl)/f*(m-c),b=(S,B=(c+m)/2)=>{let R=ck([c,m],B,S,u);i(R[0]<=
u[0]&&R[1]>=u[1]?null:R)},w=Ht(1,p.length,({column:S})=>b(.25,p[S].time)),x=w.at?p[w.at.column]:void 0,$=S=>{if(S.key===
"+")b(.5,x?.time);else if(S.key==="-")b(2,x?.time);else if(S.key==="0")i(null);else return w.key(S);return!0},T=S=>{let B=l.
current;if(l.current=null,B===null)return;let R=y(S);Math.abs(h(R)-h(B))>4&&i([Math.max(u[0],Math.min(B,R)),Math.min(u[1],
Math.max(B,R))])},_=ta+d.length*vl+24;return r(Ye,{title:`${z(e.length)} events, ${z(t.length)} sessions`,onKey:$,summary:`\
Timeline of ${z(e.length)} events in ${z(t.length)} sessions, from ${j(u[0],n)} to ${j(u[1],n)}`,announced:x?`${ne(x.event).
text}, ${j(x.time,n,"millisecond")}`:"",actions:r(A,{children:[r(P,{small:!0,kind:"outlined",icon:"minus",label:"Zoom ou\
t",keys:"-",disabled:o===null,onClick:()=>b(2)}),r(P,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>b(
.5)}),r(P,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>i(null),children:"All"})]}),table:r(Oe,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:S})=>j(S,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:S,end:B})=>Me((B-S)/1e3)},{key:"events",head:"events",number:!0,cell:({events:S})=>z(S)}]}),children:[r("di\
v",{ref:s,class:pk,onPointerDown:S=>{l.current=y(S.clientX)},onPointerUp:S=>T(S.clientX),onWheel:S=>{(S.ctrlKey||S.shiftKey)&&
(S.preventDefault(),b(S.deltaY>0?1.5:.67,y(S.clientX)))},children:a>0&&r("svg",{width:a,height:_,"aria-hidden":"true",children:[
t.filter(({start:S,end:B})=>B>=c&&S<=m).map(S=>r("rect",{x:h(S.start)-3,y:ta-12,width:Math.max(6,h(S.end)-h(S.start)+6),
height:d.length*vl+12,rx:3,class:fk,onDblClick:()=>i([S.start-500,S.end+500]),children:r("title",{children:`${j(S.start,
n,"second")}, ${Me((S.end-S.start)/1e3)}, ${z(S.events)} events`})},S.start)),GI(t,h,xl,a-Xg).map(S=>r("text",{x:S.middle,
y:ta-2,class:xk,children:[Me((S.to-S.from)/1e3)," gap"]},S.from)),d.map((S,B)=>r("g",{children:[r("text",{x:xl-12,y:ta+B*
vl+4,class:hk,children:S.rest?qn.text:hl(ne(S.event).text,18)}),r("line",{x1:xl,x2:a-Xg,y1:ta+B*vl,y2:ta+B*vl,class:gk})]},
B)),p.map((S,B)=>{let R=JI(d,S);return r("circle",{cx:h(S.time),cy:ta+R*vl,r:x===S?6:4,class:yk,...w.mark(0,B),style:{fill:d[R]?.
rest?"var(--other)":`var(${Tn(Nn("event",[S.event]))})`},children:r("title",{children:`${ne(S.event).text}, ${j(S.time,n,
"millisecond")}`})},B)}),dk(c,m,Math.max(2,Math.floor(f/140))).map(S=>r("text",{x:h(S),y:_-6,class:bk,children:j(S,n,m-c>
2*864e5?"dayShort":m-c>36e5?"clock":"clockSecond")},S))]})}),r("p",{class:vk,children:x?r(A,{children:[r(D,{value:x.event}),
" ",j(x.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session shows it alone"})]})}function GI(e,t,n,o){
let i=[...e].sort((s,a)=>s.start-a.start);return i.slice(1).flatMap((s,a)=>{let[l,u]=[i[a].end,s.start],[c,m]=[t(l),t(u)];
return m-c<96||c<n||m>o?[]:[{from:l,to:u,middle:(c+m)/2}]})}function JI(e,t){let n=e.findIndex(o=>!o.rest&&o.event===t.event);
return n>=0?n:e.length-1}function Kt(e){return`'${e.replaceAll("'","''")}'`}var kk="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",ZI=new RegExp(`^${kk}(\\.${kk}\
)*$`,"u"),YI=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function Ce(e){return ZI.test(e)&&!YI.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function Kr(e){
return`event = ${Kt(e)}`}var QI=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function Si(e){let t=e===void 0?null:QI.exec(e);return t?
t[1].replaceAll("''","'"):null}function Ko(e,t){let n=Ce(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${Kt(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>Kt(String(o))).join(", ")})`:`${n} = ${String(t)}`}function ao(e,t){return e===
void 0||e.trim()===""?t:`${Ck(e)} and ${Ck(t)}`}function Ck(e){return/\bor\b/i.test(e)?`(${e})`:e}var Sk={before:[],after:[]};function ey(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function Tk(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function $k(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var XI=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Be(e){
let t=XI.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function ty(e){let t=e[wi(e)];return ce(
t?.by).find(n=>!wl(n))??null}function wl(e){return/^\s*(time|bins)\s*\(/i.test(e)}function Pk(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let i={...n,[e.view]:{document:e5(e.document),as:e.as}},s=n[t],a=Be(e.document),l=ty(e.document);
if(s){let d=Mk({...a,...s.document},l);return{state:{view:t,document:d,as:s.as,open:[]},waiting:i,said:null}}let u=t5(t)?
Si(a.where):null;u!==null&&delete a.where;let c=Mk({...a,...na(t,u,o)},l),m=u===null?null:`The filter ${Kr(u)} became ${n5(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:i,said:m}}function e5(e){let t=wi(e);return e[t]===void 0?
{}:{[t]:e[t]}}function t5(e){return e==="funnel"||e==="retention"||e==="paths"}function n5(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function na(e,t,n){let[o,i]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===i?o:i].filter(o5).map(r5),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":Kr(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:Kr(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":Kr(s)}}}}function o5(e){return e!==void 0}function r5(e){return{
where:Kr(e)}}function Mk(e,t){let{aggregate:n,funnel:o,retention:i}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(i)return{...e,retention:{...i,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=ce(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(wl),t]}}}var ny={view:"explore",document:{dataset:""},as:null,open:[]},jt=de(ny),br=de(Sk),_k=de({state:ny,how:"load"}),sd={},ad=!1,
We=jt,ld=_k,ve=Cn(()=>jt.value.document),Dk=Cn(()=>jt.value.view),Ek=Cn(()=>jt.value.as),as=Cn(()=>jt.value.open),nn=Cn(
()=>jt.value.document.dataset),kl=Cn(()=>br.value.before.length>0),Cl=Cn(()=>br.value.after.length>0);function Ak(e,t){return Bt(
{...e,open:[]},{...t,open:[]})}function ye(e,t="push"){let n={...jt.value,...e};Bt(n,jt.value)||(!Ak(n,jt.value)&&(t==="\
push"||!ad)&&(br.value=ey(br.value,jt.value)),ad=t==="replace",oy(n,t))}function re(e,t,n="push"){ye({document:Pe(jt.value.
document,e,t)},n)}function Bn(e){ye({open:[...jt.value.open,e]})}function ud(){ye({open:jt.value.open.slice(0,-1)})}function Ok(e,t){
let n=Pk(jt.value,e,sd,t);return sd=n.waiting,ye(n.state),n.said}function Ti(){Rk(Tk(br.value,jt.value))}function Sl(){Rk($k(br.value,jt.value))}function Rk(e){e&&(br.value=e.stack,ad=!1,
oy(e.value,"push"))}function $i(e){Bt(e,jt.value)||(jt.value!==ny&&!Ak(e,jt.value)&&(br.value=ey(br.value,jt.value)),ad=
!1,oy(e,"load"))}function oy(e,t){jt.value=e,_k.value={state:e,how:t}}function Lk(){return{undo:br.value,waiting:sd}}function Nk(e){
br.value=e.undo,sd=e.waiting}function Gt(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function et(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${z(e)} ms`:Me(e/1e3);case"seconds":return n?`${z(e)} s`:Me(e);case"bytes":return n?`${z(e)} B`:Ln(
e);case"share":return n?`${z(e*100)} %`:H(e);case"none":return n?z(e):W(e)}}function vr(e){return e.type==="int64"||e.type===
"float64"}function Mo(e,t,n){return typeof e=="number"&&vr(t)?{text:et(e,Gt(t.name)),kind:"value"}:typeof e=="string"&&t.
type==="timestamp"?{text:j(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:ne(e)}var Bk="Ka",Fk="Oa",zk="Pa",Ik="Qa";function Re({icon:e,title:t,children:n,actions:o}){return r("div",{class:Bk,children:[r(ae,{name:e,size:32}),r("h2",{class:Fk,
children:t}),n&&r("p",{class:zk,children:n}),r("div",{class:Ik,children:o})]})}var Hk="Va",qk="Wa",Uk="Ya";var Vk="Za",Wk="et";function md({busy:e,done:t=null}){let n=I(null);return Ge(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),r("div",{class:Hk,"aria-hidden":"true",children:e&&(t===null||t===0?r("div",{class:Uk}):r("div",{ref:n,class:qk}))})}
function _e({lines:e=6}){return r("div",{class:Vk,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>r("div",{class:Wk},
n))})}var Kk="rt",jk="it",Gk="at",Jk="tt",Zk="ot";function ry(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function he({id:e,error:t,onHint:n}){let o=ry(t.hint);return r(
"div",{class:Kk,id:e,role:"alert",children:[r("span",{class:jk,children:r(ae,{name:"error",size:14})}),r("span",{class:Gk,
children:U(t.message)}),t.hint!==""&&(o!==null&&n?r("button",{type:"button",class:Jk,onClick:()=>n(o),children:[U(o),"?"]}):
r("span",{class:Zk,children:U(t.hint)}))]})}var Yk=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function dd(e,t){
let n=e.split("/").filter(u=>u!=="").map(l5),[o,i,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&i!==void 0)return{kind:"\
link",id:i};if(Yk.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(i===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=Qm.find(u=>u===i)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function l5(e){try{return decodeURIComponent(e)}catch{return e}}function $l(e,t){return`${Qk(e)}/${t}`}
function Ml(e,t){return`${Qk(e)}/actor/${encodeURIComponent(t)}`}function Qk(e){let t=Yk.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function Xk(e){let t=[`q=${await Tl(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await Tl(e.open)}`),t.join("&")}async function pd(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await Mi(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let i=t.get("open"),s=i===null?[]:await Mi(i);return{document:o,as:t.get("as"),open:Array.isArray(
s)?s.filter(u5):[]}}function u5(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function Tl(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await e1(t,new CompressionStream("deflate-raw")),o="";for(let i of n)o+=String.fromCharCode(
i);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function Mi(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await e1(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var c5=4<<
20;async function e1(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let i=[],s=0,a=t.readable.
getReader();for(;;){let{done:c,value:m}=await a.read();if(c)break;if(i.push(m),s+=m.length,s>c5)throw new Error("the lin\
k unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of i)l.set(c,u),u+=c.length;return l}var fd=new Map;function iy(e){return fd.has(e)||n1(e),fd.get(e)??{events:[]}}async function n1(e){if(e==="")return{events:[]};
fd.set(e,{events:[]}),Ne.value.value||await vt();let o={events:(Ne.value.value?.find(({name:i})=>i===e)?.event?await ww(
e,"event",10).catch(()=>[]):[]).map(({value:i})=>i)};return fd.set(e,o),o}var t1=864e5;async function sy(e,t){let n=t===
"explore"?null:n1(e);Ne.value.value||await vt();let o=Ne.value.value?.find(({name:l})=>l===e),i=o!==void 0&&Date.parse(o.
to)>Date.now()-2*t1,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*t1,a=n?await n:iy(e);return{dataset:e,...i&&s?{from:"\
now-30d"}:{},timezone:rt(),...na(t,null,a)}}function rt(){return Intl.DateTimeFormat().resolvedOptions().timeZone||"UTC"}var hd="sluice.";function xr(e){return rc(()=>localStorage.getItem(hd+e))}function wr(e,t){rc(()=>localStorage.setItem(hd+
e,t))}function gd(e){let t=rc(()=>sessionStorage.getItem(hd+e));return t===null?null:rc(()=>JSON.parse(t))}function Pl(e,t){
rc(()=>sessionStorage.setItem(hd+e,JSON.stringify(t)))}function rc(e){try{return e()}catch{return null}}var oa=de({kind:"home"}),jr=oa,ls=Promise.resolve(),o1=0;async function r1(){let e=gd("undo");e?.undo&&Array.isArray(e.undo.
before)&&Nk(e),addEventListener("popstate",()=>{ay()}),addEventListener("pagehide",()=>Pl("undo",Lk())),await ay(),On(()=>{
let{state:t,how:n}=ld.value;n!=="load"&&(ls=ls.then(()=>yd(t,n)))})}function xe(e,t=""){history.pushState(null,"",Vt(e)+
(t===""?"":`#${t}`)),ay()}function jo(e=We.value){oa.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
ls=ls.then(()=>yd(e,"push"))}async function ra(e){return`${Vt($l(e.document.dataset,e.view))}#${await Xk(e)}`}async function yd(e,t){
let n=await ra(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),oa.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function ay(){let e=++o1,t=dd(pw(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){oa.value=t;return}let n=await pd(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await sy(t.dataset,t.view);e===o1&&($i({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),oa.value=t,n||(ls=ls.then(
()=>yd(We.value,"replace"))))}async function Gr(e){let{view:t,document:n}=We.value,o=await sy(e,t),i={view:t,document:o,
as:null,open:[]};if(n.dataset===""){$i(i),oa.value={kind:"view",dataset:e,view:t,fragment:""},ls=ls.then(()=>yd(i,"repla\
ce"));return}ye(i),oa.value.kind!=="view"&&jo()}var i1="dr",s1="nt",a1="pt",ly="dt",l1="lt";var c1=2e3;function m1({dataset:e,actor:t}){let n=ve.value.timezone??"UTC",o=De(e).value,i=o.value?.actors?.[0]??null,s=xt(
i===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:c1}}),a=xt(i===null?null:{dataset:e,timezone:n,
where:`string(${Ce(i)}) = ${Kt(t)}`,aggregate:{over:{sessions:{per:i}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});F(()=>{globalThis.document.title=`${U(t)} · ${U(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return r("main",{class:i1,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[r("\
div",{class:s1,children:[r(P,{icon:"left",kind:"outlined",onClick:()=>jo(),children:"Back"}),r("h1",{class:a1,children:r(
D,{value:t,most:80,middle:!0})}),r("span",{class:ly,children:[r(D,{value:i??"",most:32})," in ",r(D,{value:e,most:32}),"\
, on the clock of ",rs(n)]})]}),l&&r(he,{error:l}),!l&&r(d5,{answer:u1(s.answer),sessions:u1(a.answer),actor:t,zone:n})]})}
function d5({answer:e,sessions:t,actor:n,zone:o}){let i=Z(()=>p5(e,n),[e]),s=Z(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=k(null);if(!e)return r(_e,{});if(e.rows.
length===0)return r(Re,{icon:"actor",title:"Nobody of this name",actions:r(P,{kind:"primary",onClick:()=>jo(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,m)=>a===null||i[m].time>=a[0]&&i[m].
time<=a[1]);return r(A,{children:[r(wk,{events:i,sessions:s,zone:o,span:a,onSpan:l}),r("div",{class:l1,children:[r("p",{
class:ly,children:[Se(u.length,"event"),a===null?"":` from ${j(a[0],o,"second")} to ${j(a[1],o,"second")}`,e.cursor?`, t\
he latest ${c1} only`:""]}),r(Oe,{label:"Events",rows:u,columns:e.columns.map((c,m)=>({key:c.name,head:r(D,{value:c.name,
most:32}),cell:d=>r(D,{shown:Mo(d[m],c,o),most:64,middle:!0})}))})]})]})}function p5(e,t){let n=e?.columns.findIndex(({name:i})=>i===
"time")??-1,o=e?.columns.findIndex(({name:i})=>i==="event")??-1;return(e?.rows??[]).map(i=>({time:Date.parse(String(i[n])),
actor:t,event:i[o]??null}))}function u1(e){return e!==null&&"columns"in e?e:null}var cy=de([]),d1=de(!1),f5=700,uy,sc=cy,p1=d1,Pi=Cn(()=>cy.value.filter(({state:e})=>e==="running"));async function Go(){
clearTimeout(uy);try{cy.value=(await oe("v1/jobs")).jobs,d1.value=!0}catch{}clearTimeout(uy),Pi.value.length>0&&(uy=setTimeout(
()=>{Go()},f5))}async function f1(e){try{return await oe(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(G(t).status===404)
return null;throw t}}async function bd(e){await oe(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await Go()}async function vd(e){
await oe(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await Go()}function h1(){return`ui-${Array.from(
crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var g1="ae";var ac=[];function y1(){return ac.length>0}function on(e){let{anchor:t,onClose:n,focus:o=!0}=e,i=I(null);return Ge(()=>{
let s=i.current;if(!s||!t)return;s.showPopover();let a=()=>ed(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),y5(i,o),b5(i,t,n),r("div",{ref:i,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:Te(
g1,e.class),children:e.children})}function y5(e,t){Ge(()=>{if(Ci(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function b5(e,t,n){let o=I(n);o.current=n,F(()=>{let i={};ac.push(
i);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!v5(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||ac.at(-1)!==i||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{ac.splice(ac.indexOf(i),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function v5(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var ia=de([]),my=de(xr("letters")!=="no"),xd="",b1,x1=ia,w1=my;function k1(e){my.value=e,wr("letters",e?"yes":"no")}function lo(e){
let t=I(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");F(()=>{let o=t.current.map((i,s)=>({...i,act:()=>t.current[s]?.
act()}));return ia.value=[...ia.value,...o],()=>{ia.value=ia.value.filter(i=>!o.includes(i))}},[n])}function x5(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function C1(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(lc(e.target)||!my.value&&e.key.
length===1||w5()||y1()))return;let n=xd===""?x5(e):`${xd} ${e.key}`,o=ia.value.findLast(({keys:i})=>i===n);o?(e.preventDefault(),
v1(""),o.act()):t&&v1(ia.value.some(({keys:i})=>i.startsWith(`${e.key} `))?e.key:"")})}function v1(e){clearTimeout(b1),xd=
e,e!==""&&(b1=setTimeout(()=>{xd=""},1200))}function lc(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function w5(){return document.querySelector("dialo\
g[open]")!==null}async function wd(e){let t=e.trim();if(t.startsWith("{"))return S1(await Mi(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let i=await pd(n[2]),s=Qm.find(a=>a===n[1]);return i&&s?{...i,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?S1(await Mi(o[1].replaceAll("'\\''","'"))):null}function S1(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!Lg.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:us(t),as:null,open:[]}}function us(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var T1=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,k5=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function M1(e){let t=e.replace(/^.*[/\\]/,"");for(;T1.test(t);)t=t.replace(T1,"");return t=t.replace(k5,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function P1(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}function dy(e,t){let n=e?.actors??[];return!e||t.length===0||n.join(`
`)===t.join(`
`)?null:n.length===0?`${e.name} has no actor.`:`${e.name} has the actor ${n.join(", ")}.`}function _1(e,t,n){for(let o=1;;o++){
let i=o===1?e:`${e.slice(0,60)}-${o}`;if(dy(n.find(s=>s.name.toLowerCase()===i.toLowerCase()),t)===null)return i}}var C5=/^\S+ \S+ \S+ \[[^\]]+\] "/;
function D1(e){let t=e.trim().split(/\r?\n/,3).filter(i=>i.trim()!==""),[n,o]=t;return n===void 0?!1:$1(n)?o===void 0||$1(
o):/^\[\s*(\{|$)/.test(n)?S5(e):C5.test(n)?!0:o!==void 0&&[",","	",";"].some(i=>{let s=n.split(i).length;return s>1&&(o.
split(i).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}function $1(e){try{let t=JSON.parse(e);return t!==
null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function S5(e){try{let t=JSON.parse(e);return Array.isArray(
t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var T5=1<<20;async function py(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(Vt(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,T5),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(s=>{throw t?.aborted?s:vi()}),i=await o.json().catch(()=>null);if(!o.ok)throw xi(i,o.status);return i}function E1(e,t,n,o){
let i=new URLSearchParams({filename:n,job:o});t.time!==""&&i.set("time",t.time);for(let s of t.actors)i.append("actor",s);
return t.event!==""&&i.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${i.toString()}`}function A1(e,t,n,o){
return new Promise((i,s)=>{let a=new XMLHttpRequest;a.open("POST",Vt(e)),a.setRequestHeader("Content-Type","application/\
octet-stream"),a.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},a.upload.onload=()=>n(1),a.onerror=
()=>s(vi()),a.onabort=()=>s(new Ze({code:"cancelled",message:"Loading was cancelled; nothing was added"})),a.onload=()=>{
let l=$5(a.responseText);a.status>=200&&a.status<300?i(l):s(xi(l,a.status))},o.addEventListener("abort",()=>a.abort()),a.
send(t)})}function $5(e){try{return JSON.parse(e)}catch{return null}}var O1="xt",R1="st",L1="ct",N1="B",B1="E";var cc=de([]),kd=new Map,P5=1e4,_5=1;function ee(e,t=null){let n=_5++;cc.value=[...cc.value,{id:n,text:e,action:t}].slice(
-3),F1(n)}function F1(e){kd.set(e,setTimeout(()=>fy(e),P5))}function fy(e){clearTimeout(kd.get(e)),kd.delete(e),cc.value=
cc.value.filter(t=>t.id!==e)}function z1(){return r("div",{class:O1,role:"status",children:cc.value.map(({id:e,text:t,action:n})=>r(
"div",{class:R1,onPointerEnter:()=>clearTimeout(kd.get(e)),onPointerLeave:()=>F1(e),children:[r("span",{class:L1,children:t}),
n&&r("button",{type:"button",class:N1,onClick:()=>{fy(e),n.act()},children:n.label}),r("button",{type:"button",class:B1,
"aria-label":"Close",onClick:()=>fy(e),children:r(ae,{name:"close",size:14})})]},e))})}var D5=new Set(["csv","tsv","parquet","arrow","arrowstream"]);function I1({format:e,names:t,columns:n}){let o=D5.has(e)?
n.map(({name:i})=>i).sort():[];return JSON.stringify([e,t.time,t.actors,t.event,o])}async function H1(e,t,n){let o=I1(t),
i=[!0],s=e.slice(0,200).map((l,u)=>[l,u]).slice(1),a=async()=>{for(let l=s.shift();l;l=s.shift())i[l[1]]=await n(l[0]).then(
u=>I1(u)===o,()=>!1)};return await Promise.all(Array.from({length:4},a)),e.filter((l,u)=>i[Math.min(u,199)])}var sa=de(null),E5=8,A5=3,q1=sa;async function U1(e,t){let n=await O5(e).catch(()=>[]);sa.value={dataset:e,sum:t,events:n,
steps:n.slice(0,A5).map(({value:o})=>o)}}async function O5(e){let t=Ne.value.value?.find(({name:i})=>i===e)?.actors?.[0];
if(t===void 0)return[];let o={measures:[`uniq(${Ce(t)}) as reached`],by:["event"],order:["reached desc"],limit:E5};return R5(
await oe("v1/query",{body:{dataset:e,aggregate:o}}))}function R5({rows:e}){return e.flatMap(([t,n])=>typeof t=="string"&&
typeof n=="number"&&n>0?[{value:t,count:n}]:[])}function V1(e){let{value:t}=sa;t&&(sa.value={...t,steps:L5(t.steps,e)})}
function L5(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function W1(){let{value:e}=sa;if(!e)return;sa.value=null;
let t=ve.value.dataset===e.dataset?Be(ve.value):{dataset:e.dataset};ye({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:Kr(n)})),window:"7d"}}}),jo(We.value)}function hy(){sa.value=null}var Jt=de(null),Jr=de(!1),mc=null,K1={accepted:0,rejected:0,known:0},Cd="loading",j1=Jt,G1=Jr;async function aa(e){if(Jr.
value=!0,Jt.value?.phase==="sending"||Jt.value?.phase==="found"||e.length===0)return;mc?.abort();let t=mc=new AbortController;
Jt.value={phase:"reading",files:e};try{let[n]=await Promise.all([py(e[0],t.signal),Ne.value.value?null:vt()]),o=await H1(
e,n,l=>py(l,t.signal));if(t.signal.aborted)return;let i=N5(n),s=_1(M1(e[0].name),i.actors,Ne.value.value?.map(({name:l,actors:u})=>({
name:l,actors:u}))??[]),a=e.filter(l=>!o.includes(l));Jt.value={phase:"choosing",files:o,later:a,preview:n,choice:{dataset:s,
...i},error:null}}catch(n){t.signal.aborted||(Jt.value={phase:"unreadable",files:e,error:G(n)})}}function N5({names:e,columns:t}){
return{time:e.time!==""?e.time:t.find(o=>o.time_like)?.name??"",actors:e.actors,event:e.event}}function Sd(e){aa([new File(
[e],"pasted.txt")])}function dc(e){Jt.value?.phase==="choosing"&&(Jt.value={...Jt.value,choice:{...Jt.value.choice,...e},
error:null})}function cs(){Jr.value=!1;let e=Jt.value?.phase;e==="sending"||e==="found"||(mc?.abort(),Jt.value=null)}function B5(){
Jr.value=!0}async function J1(){let e=Jt.value;e?.phase!=="sending"&&e?.phase!=="found"||(await bd(e.job).catch(()=>{}),
mc?.abort())}async function Z1(){let e=Jt.value;if(e?.phase!=="choosing")return;let t=mc=new AbortController,{files:n,choice:o}=e,
i=K1;try{for(let[s,a]of n.entries())i=await F5(n,s,a,o,i,t.signal);await Y1(o.dataset,i,e.later)}catch(s){i.accepted>0&&
vt(),Jt.value={...e,error:G(s)},Jr.value||ee(`Loading into ${o.dataset} failed: ${G(s).message}`,{label:"Show",act:B5})}finally{
Pl(Cd,null),Go()}}async function F5(e,t,n,o,i,s){let a=h1(),l={phase:"sending",files:e,at:t,dataset:o.dataset,job:a,sum:i};
Jt.value={...l,sent:0},Pl(Cd,{job:a,dataset:o.dataset});let u=setTimeout(()=>{Go()},200);try{let c=await A1(E1(o.dataset,
o,n.name,a),n,m=>{Jt.value={...l,sent:m},m===1&&Go()},s);return{...i,accepted:i.accepted+c.accepted,rejected:i.rejected+
c.rejected_count}}catch(c){let m=G(c);if(e.length>1&&m.code==="already_loaded")return{...i,known:i.known+1};throw e.length>
1&&m.code!=="cancelled"?z5(n,m):c}finally{clearTimeout(u)}}function z5(e,{code:t,message:n,hint:o,status:i}){return new Ze(
{code:t,message:`${e.name}: ${n}`,hint:t==="unknown_column"?"":o,status:i})}async function Y1(e,t,n=[]){await vt(),Hn(e),
Jt.value=null;let o=yy(e,t);if(n.length>0){ee(o,{label:"Show",act:()=>gy(e,t)}),aa(n);return}if(!Jr.value){ee(o,{label:"\
Show",act:()=>gy(e,t)});return}Jr.value=!1,gy(e,t)}function gy(e,t){xe($l(e,"explore")),U1(e,t)}function yy(e,{accepted:t,
rejected:n,known:o}){let i=[`${z(t)} ${t===1?"event is":"events are"} in ${e}`];return n>0&&i.push(`${z(n)} ${n===1?"lin\
e was":"lines were"} not taken`),o>0&&i.push(`${z(o)} ${o===1?"file was":"files were"} there already`),`${i.join("; ")}.`}
var I5=500;async function Q1(){let e=gd(Cd);if(typeof e?.job!="string"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;
for(;;){let o=await f1(t).catch(()=>{});if(o?.state==="running")Jt.value||(Jt.value={phase:"found",dataset:n,job:t},Jr.value=
!0);else if(o!==void 0){Jt.value=null,Pl(Cd,null),o?.state==="done"&&Jr.value?await Y1(n,{...K1,accepted:o.rows}):Jr.value=
!1;return}await new Promise(i=>{setTimeout(i,I5)})}}var eC="gt",tC="ht";function nC(){let[e,t]=k(!1);return F(()=>{let n=0,l=[["dragenter",u=>{by(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{by(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{by(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let c=[...u.dataTransfer?.files??[]];c.length!==0&&(u.preventDefault(),
aa(c))}],["paste",q5]];for(let[u,c]of l)document.addEventListener(u,c);return()=>{for(let[u,c]of l)document.removeEventListener(
u,c)}},[]),e?r("div",{class:eC,"aria-hidden":"true",children:r("div",{class:tC,children:[r(ae,{name:"upload",size:32}),r(
"span",{children:"Drop the files to look at them"})]})}):null}function by(e){return e.dataTransfer?.types.includes("File\
s")??!1}function q5(e){if(lc(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void aa(t);let n=e.clipboardData?.getData("text/pla\
in")??"";D1(n)&&wd(n).then(o=>{o||Sd(n)})}var oC="lr",rC="ft",iC="ut",sC="xr",aC="mt",lC="vt";function it({title:e,onClose:t,children:n,foot:o,wide:i=!1}){let s=I(null),a=bt();return Ge(()=>{Ci();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("dialog",{ref:s,class:Te(oC,i&&rC),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[r("div",{class:iC,children:[r("h2",{id:a,tabIndex:-1,
class:sC,children:e}),r(P,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),r("div",{class:aC,children:n}),
o&&r("div",{class:lC,children:o})]})}function kr({children:e,kind:t="outlined"}){let n=I(null);return r(A,{children:[r(P,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),r("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let i=[...o.currentTarget.files??[]];o.currentTarget.value="",i.length>0&&aa(i)}})]})}var la="wt",Tt="bt",Ue="v",Td="yt",uC="kt";function rn(e){let{label:t,value:n,onCommit:o,onInput:i,note:s,placeholder:a,bare:l=!1,code:u=!1,error:c=null,autofocus:m=!1}=e,
[d,p]=k(n),f=I(null),h=bt();F(()=>p(n),[n]);let y=x=>{x!==n&&o(x)},b=x=>{x.key==="Enter"&&y(d),!(x.key!=="Escape"||d===n)&&
(x.preventDefault(),p(n))},w=x=>{o(x),f.current?.focus()};return r("div",{class:la,children:[r("label",{for:h,class:l?"s\
poken":Tt,children:t}),r("input",{ref:f,id:h,class:Te(Ue,u&&Td),value:d,placeholder:a,spellcheck:!1,autocomplete:"off","\
aria-invalid":c!==null,"aria-describedby":c?`${h}-problem`:s?`${h}-note`:void 0,"data-autofocus":m?"":void 0,onInput:x=>{
p(x.currentTarget.value),i?.(x.currentTarget.value)},onKeyDown:b,onBlur:()=>y(d)}),!c&&s&&r("div",{id:`${h}-note`,class:uC,
children:s}),c&&r(he,{id:`${h}-problem`,error:c,onHint:w})]})}var mC="zt",dC="te";function $t({label:e,choices:t,value:n,onChange:o}){let i=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(m=>m.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return r("div",
{role:"radiogroup","aria-label":e,class:mC,onKeyDown:i,children:t.map(a=>r("button",{type:"button",role:"radio",class:dC,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&r(ae,{name:a.icon,size:14}),
a.label]},a.value))})}var pC="jt",fC="oe",hC="Xt",gC="Ct",yC="St",bC="Bt";var $d=28;function vy(e,t){return`${e}-${t}`}function vC({id:e,label:t,options:n,active:o,onActive:i,onPick:s,several:a=!1,
foot:l}){let u=I(null),c=td(u,$d,n.length);return Ge(()=>{let m=u.current;if(!m||o<0)return;let d=o*$d;d<m.scrollTop?m.scrollTop=
d:d+$d+8>m.scrollTop+m.clientHeight&&(m.scrollTop=d+$d+8-m.clientHeight)},[o,n]),r(A,{children:[r("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:pC,children:[r("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((m,d)=>{let p=c.first+d;return r("div",{id:vy(e,p),role:"option","aria-selected":m.
selected??!1,"aria-setsize":n.length,"aria-posinset":p+1,"data-active":p===o,class:fC,onPointerMove:()=>{p!==o&&i(p)},onPointerDown:f=>f.
preventDefault(),onClick:()=>s(m.value),children:[a&&r("span",{class:bC,children:m.selected&&r(ae,{name:"check"})}),r("s\
pan",{class:hC,children:m.label}),m.note!==void 0&&r("span",{class:gC,children:m.note})]},p)}),r("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&r("div",{class:yC,children:l})]})}function ms(e){let{options:t,text:n,several:o=!1,eager:i=!1}=e,s=I(null),a=bt(),[l,u]=k(e.autofocus??!1),[c,m]=k(i?0:-1),
[d,p]=k(!1);Ge(()=>{p(!0),e.autofocus&&s.current?.focus()},[]);let f=Math.min(c,t.length-1),h=l||(e.inline??!1),y=()=>u(
!1),b=($,T)=>{T||y(),e.onPick($,T)},w=$=>{let T=h?t[f]:void 0;if($.key==="ArrowDown"||$.key==="ArrowUp"){$.preventDefault(),
u(!0);let _=$.key==="ArrowDown"?1:-1;m(f<0&&_<0?t.length-1:(f+_+t.length)%Math.max(1,t.length))}else $.key==="Enter"?($.
preventDefault(),T?b(T.value,!1):(y(),e.onTake(n))):$.key===" "&&o&&T&&f>=0?($.preventDefault(),b(T.value,!0)):$.key==="\
Escape"&&(h||e.onCancel)?($.preventDefault(),$.stopPropagation(),y(),e.onCancel?.()):$.key==="Backspace"&&n===""&&e.onBackspace?.()},
x=r(vC,{id:a,label:e.label,options:t,active:f,onActive:m,onPick:$=>b($,o),several:o,foot:e.foot});return r(A,{children:[
r("input",{ref:s,class:Te(Ue,e.code&&Td),role:"combobox","aria-label":e.label,"aria-expanded":h,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":h&&f>=0?vy(a,f):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:w,onClick:()=>u(!0),onBlur:y,onFocus:()=>{
e.autofocus&&u(!0)},onInput:$=>{u(!0),m(i?0:-1),e.onText($.currentTarget.value)}}),e.inline&&x,!e.inline&&l&&d&&(t.length>
0||e.foot)&&r(on,{anchor:s.current,onClose:y,focus:!1,children:x})]})}var wC="Et",kC="It";function Zt({title:e,values:t,value:n,onChange:o,free:i=!1,...s}){let a=I(null),[l,u]=k(!1),[c,m]=k(""),d=Z(()=>j5(t,c),
[t,c]),p=()=>{u(!1),m("")},f=h=>{p(),o(h)};return r(A,{children:[r(P,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?p():u(!0),children:r("span",{class:wC,children:r(D,{value:n,most:32})})}),l&&r(on,{anchor:a.current,onClose:p,
role:"dialog",label:e,children:r("div",{class:kC,children:r(ms,{label:e,text:c,onText:m,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:d.slice(0,1e3).map(h=>({value:h,label:r(D,{value:h}),selected:h===n})),onPick:f,onTake:h=>{i&&
h!==""&&f(h)},onCancel:p})})})]})}function j5(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),i=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...i]}var CC="Ut",SC="Ht",TC="Lt",$C="Mt";function Pd({share:e}){return r("span",{class:CC,children:[r("span",{class:SC,"aria-hidden":"true",children:r("span",{class:TC,
style:{width:`${Math.min(100,e*100)}%`}})}),r("span",{class:$C,children:H(e)})]})}var MC="Nt",PC="Rt",xy="At",_C="Dt";function wy(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function DC({name:e,choice:t}){
let n=wy(e,t);return n===null?null:r("span",{class:PC,children:n})}function EC({preview:e,choice:t}){let n=[{key:"name",
head:"Column",width:"minmax(140px, max-content)",cell:({name:i})=>r("span",{class:MC,children:[r(D,{value:i,most:48,middle:!0}),
r(DC,{name:i,choice:t})]})},{key:"type",head:"Type",cell:({type:i,time_like:s})=>r("span",{class:xy,children:s&&i!=="tim\
estamp"?`${i}, a time`:i})},{key:"filled",head:"Filled",width:"136px",cell:({filled:i})=>r(Pd,{share:i})},{key:"examples",
head:"Examples",width:"minmax(240px, max-content)",cell:({examples:i})=>r(ky,{values:i})}],o=Z(()=>[...e.columns].sort((i,s)=>+(wy(
s.name,t)!==null)-+(wy(i.name,t)!==null)),[e,t]);return r(Oe,{label:"Columns",columns:n,rows:o})}function ky({values:e}){
return e.length===0?r("span",{class:xy,children:"none"}):r("span",{class:_C,children:e.slice(0,4).map((t,n)=>r("span",{children:r(
D,{value:t,most:40,middle:!0})},n))})}function AC({preview:e,choice:t}){let n=Z(()=>e.columns.map(({name:o,type:i},s)=>({
key:`${s} ${o}`,head:r(A,{children:[r(D,{value:o,most:32})," ",r(DC,{name:o,choice:t})]}),number:i==="int64"||i==="float\
64",cell:a=>typeof a[s]=="number"?String(a[s]):r(D,{value:a[s],most:40,middle:!0})})),[e,t]);return r(Oe,{label:"First e\
vents",columns:n,rows:e.rows})}function OC({preview:e}){return r(Oe,{label:"Lines that cannot be taken",columns:[{key:"l\
ine",head:"Line",number:!0,cell:({line:n})=>z(n)},{key:"reason",head:"Reason",cell:({reason:n})=>r(D,{value:n,most:120})},
{key:"text",head:"Text",cell:({text:n})=>r("code",{children:r(D,{value:n,most:160})})}],rows:e.rejected})}var RC="Tt",LC="_t",NC="qt",Dd="Ft",BC="Gt",FC="sr",zC="Jt",IC="Kt",HC="Ot",qC="Pt",Cy="Qt",UC="Vt",VC="cr";var Y5=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function WC({at:e}){let{files:t,later:n,preview:o,choice:i,
error:s}=e;return r("div",{class:RC,children:[r("p",{class:LC,children:[r(D,{value:t[0].name,most:64,middle:!0}),r("span",
{class:NC,children:Q5(t,o)})]}),n.length>0&&r(X5,{files:n}),s&&r("div",{class:BC,children:r(he,{error:s})}),r("div",{class:FC,
children:[r(eH,{choice:i}),o.columns.length>0&&r(tH,{columns:o.columns,choice:i})]}),o.note?r("p",{class:Cy,children:[r(
ae,{name:"info"}),r("span",{children:r(D,{value:o.note,most:400})})]}):r(nH,{preview:o,choice:i})]})}function Q5(e,t){let n=[
Y5.get(t.format)??t.format,t.compression].filter(i=>i!=="").join(", "),o=Ln(e.reduce((i,s)=>i+s.size,0));return e.length>
1?`${n}; the first of ${z(e.length)} files, ${o} together`:`${n}, ${o}`}function X5({files:e}){let t=e.length-1,n=t>0?` \
and ${Se(t,"other file")} have other columns: they come next.`:" has other columns: it comes next.";return r("p",{class:Cy,
children:[r(ae,{name:"info"}),r("span",{children:[r(D,{value:e[0].name,most:48,middle:!0}),n]})]})}function Ty({dataset:e,
actors:t}){return P1(e)??dy(Ne.value.value?.find(n=>n.name===e),t)}function eH({choice:e}){let t=e.dataset,n=Ne.value.value?.
find(i=>i.name===t),o=Ty(e);return r("div",{class:zC,children:[r(rn,{label:"Dataset",value:t,onCommit:i=>dc({dataset:i.trim()}),
error:o===null?null:{message:o,hint:""}}),o===null&&r("span",{class:Dd,children:n?`added to its ${Se(n.events,"event")}`:
"a new one"})]})}function tH({columns:e,choice:t}){let n=e.map(({name:i})=>i),o=[...e].sort((i,s)=>Number(s.time_like)-Number(
i.time_like)).map(({name:i})=>i);return r(A,{children:[r(Sy,{label:"Time",hint:"when it happened",values:o,value:t.time,
onChange:i=>dc({time:i})}),r(Sy,{label:"Actor",hint:"who did it",values:n,value:t.actors[0]??"",onChange:i=>dc({actors:[
i]})}),r(Sy,{label:"Event",hint:"what happened",values:n,value:t.event,onChange:i=>dc({event:i})})]})}function Sy({label:e,
hint:t,values:n,value:o,onChange:i}){return r("div",{class:IC,children:[r("span",{class:HC,children:e}),r(Zt,{title:e,label:`${e}\
: ${o===""?"not chosen":o}`,kind:"outlined",class:qC,values:n,value:o===""?"choose":o,onChange:i}),r("span",{class:Dd,children:t})]})}
function nH({preview:e,choice:t}){let[n,o]=k("columns"),i=e.rejected.length,s=[{value:"columns",label:`${z(e.columns.length)}\
 columns`},{value:"rows",label:`First ${Se(e.rows.length,"event")}`},...i>0?[{value:"rejected",label:`${z(i)} not taken`}]:
[]];return r(A,{children:[r("div",{class:UC,children:[r($t,{label:"What to look at",choices:s,value:n,onChange:o}),r("sp\
an",{class:Dd,children:["guessed from the first ",Se(e.rows_seen,"record")]})]}),r("div",{class:VC,children:[n==="column\
s"&&r(EC,{preview:e,choice:t}),n==="rows"&&r(AC,{preview:e,choice:t}),n==="rejected"&&r(OC,{preview:e})]})]})}var KC="Wt",jC="Yt",GC="Zt",JC="eo",ZC="ro";function El({label:e,done:t,small:n=!1,ended:o=!1}){let i=t!==null;return r("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":i?Math.round(t*100):void 0,class:Te(KC,n&&jC),children:r("div",{class:Te(
GC,!i&&ZC,o&&JC),style:i?{width:`${Math.max(1,t*100)}%`}:void 0})})}var $y="io",YC="ao",Ad="to",QC="oo";function XC(){let e=j1.value;if(!e||!G1.value)return null;switch(e.phase){case"reading":return r(it,{wide:!0,title:My(e.
files),onClose:cs,children:r(_e,{lines:8})});case"unreadable":return r(iH,{files:e.files,error:e.error});case"choosing":
return r(sH,{at:e});case"sending":case"found":return r(aH,{at:e})}}function My(e){return e.length>1?`Load ${Se(e.length,
"file")}`:"Load a file"}function iH({files:e,error:t}){return r(it,{title:My(e),onClose:cs,foot:r(A,{children:[r(P,{kind:"\
outlined",onClick:cs,children:"Close"}),r(kr,{kind:"primary",children:"Another file"})]}),children:[r("p",{class:$y,children:r(
D,{value:e[0]?.name,most:80,middle:!0})}),r(he,{error:t}),r("p",{class:Ad,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function sH({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",i=Ty(n)===null&&!o;return r(it,{wide:!0,title:My(e.files),onClose:cs,
foot:r(A,{children:[o&&r("span",{class:QC,children:"Say which column is the time."}),r(P,{kind:"outlined",onClick:cs,children:"\
Cancel"}),r(P,{kind:"primary",icon:"upload",disabled:!i,onClick:()=>{Z1()},children:e.files.length>1?`Load all ${e.files.
length}`:"Load"})]}),children:r(WC,{at:e})})}function aH({at:e}){let t=sc.value.find(({id:a})=>a===e.job),n=e.phase==="s\
ending"?e.sent:1,o=n<1,i=o?n:t?.done??null,s=e.phase==="sending"?e.files:[];return r(it,{title:`Loading into ${e.dataset}`,
onClose:cs,foot:r(A,{children:[r(P,{kind:"danger",onClick:()=>{J1()},children:"Cancel"}),r(P,{kind:"outlined",onClick:cs,
children:"Go on in the background"})]}),children:[e.phase==="sending"&&r("p",{class:$y,children:[r(D,{value:s[e.at]?.name,
most:80,middle:!0}),r("span",{class:YC,children:s.length>1?`${e.at+1} of ${s.length}`:Ln(s[e.at]?.size??0)})]}),r(El,{label:o?
"Sending":"Loading",done:i}),r("p",{class:Ad,role:"status",children:[o?"Sending":"Reading and sorting",i!==null&&` ${H(i)}`,
!o&&t&&t.rows>0&&`, ${Se(t.rows,"event")} so far`]}),o&&r("p",{class:Ad,children:"Keep this tab open until all is sent; \
after that the server goes on by itself."})]})}var Py={};ng(Py,{banner:()=>_y,danger:()=>cH,default:()=>mH,info:()=>lH,text:()=>Dy,warning:()=>uH});var _y="no",lH="po",
uH="do",cH="lo",Dy="xo",mH={banner:_y,info:lH,warning:uH,danger:cH,text:Dy};function ds({kind:e,children:t,actions:n}){return r("div",{class:Te(_y,Py[e]),role:e==="info"?"status":"alert",children:[
r(ae,{name:e==="info"?"info":"warning"}),r("span",{class:Dy,children:t}),n]})}var tS="so",nS="I";function oS({label:e,tabs:t,value:n,onChange:o,panel:i}){return r("div",{role:"tablist","aria-label":e,class:tS,onKeyDown:a=>{
let l=t.findIndex(d=>d.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[a.key];if(u===void 0)return;a.preventDefault();
let c=(u+t.length)%t.length,m=t[c];m&&o(m.value),a.currentTarget.children[c]?.focus()},children:t.map(a=>r("button",{type:"\
button",role:"tab",class:nS,"aria-selected":a.value===n,"aria-controls":i,tabIndex:a.value===n?0:-1,onClick:()=>o(a.value),
children:a.label},a.value))})}var pH=["datasets","properties","ingests","rejects","jobs"];function rS(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:pH.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function ps(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var iS="co",sS="w",aS="go",lS="ho",uS="fo",cS="uo",mS="mo",dS="vo";function _o({anchor:e,label:t,head:n,items:o,onClose:i,placing:s}){let a=I(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||i(),c.act())};return r(on,{anchor:e,onClose:i,placing:s,children:[n&&r("div",{class:mS,children:n}),
r("div",{ref:a,role:"menu","aria-label":t,class:iS,onKeyDown:c=>hH(c,a.current,i),children:o.map((c,m)=>c==="rule"?r("di\
v",{role:"separator",class:cS},m):r("button",{type:"button",tabIndex:-1,class:Te(sS,c.danger&&aS),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:d=>d.currentTarget.focus(),children:[l?r("span",{class:dS,children:c.checked&&r(ae,{name:"check"})}):c.
icon&&r(ae,{name:c.icon}),r("span",{class:lS,children:c.label}),c.keys&&r("span",{class:uS,children:c.keys})]},m))})]})}
function hH(e,t,n){let o=[...t?.querySelectorAll("button")??[]],i=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(i+1);else if(e.key==="ArrowUp")s(i<0?-1:
i-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(i+1),...o.slice(0,i+1)].find(a);l&&s(o.indexOf(l))}}function dt({items:e,menuLabel:t,head:n,placing:o,...i}){let s=I(
null),[a,l]=k(!1);return r(A,{children:[r(P,{...i,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&r(_o,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}function hc(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function pS(e){return(await oe(hc(e,"/runs?li\
mit=1000"))).runs}async function fS(e,t,n,o){let i=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return oe(hc(e,`/rejects?${i.toString()}`),{signal:o})}function hS(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return Vt(hc(e,`/rejects?${n.toString()}`))}async function gS(e,t,n){await oe(hc(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function yS(e){await oe(hc(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var bS="hr",vS="wo",xS="bo",wS="yo",kS="ko",gc="zo",CS="fr",Un="jo",Ey="ur",SS="Xo",TS="Co",$S="So",MS="Bo",ua="Eo";var Ol="Uo",PS="Ho",_S="Lo",DS="Mo",ES="ne",gs="No";function AS({dataset:e,onClose:t}){let[n,o]=k(""),[i,s]=k(null),[a,l]=k(!1),u=bt(),c=n===e.name&&!a,m=()=>{c&&(l(!0),yS(
e.name).then(()=>{t(),ee(`${e.name} is dropped.`),vt()},d=>{l(!1),s(G(d))}))};return r(it,{title:"Drop a dataset",onClose:t,
foot:r(A,{children:[r(P,{kind:"outlined",onClick:t,children:"Keep it"}),r(P,{kind:"danger",icon:"trash",disabled:!c,onClick:m,
children:"Drop it for good"})]}),children:r("form",{class:Ol,onSubmit:d=>{d.preventDefault(),m()},children:[r("p",{children:[
Se(e.events,"event")," (",Ln(e.size_bytes),") of ",r("b",{children:r(D,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),r("div",{class:la,children:[r("label",{class:Tt,for:u,children:"Type the name of\
 the dataset to drop it"}),r("input",{id:u,class:Ue,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:d=>o(d.currentTarget.value)})]}),i&&r(he,{error:i})]})})}function OS({datasets:e}){let[t,n]=k(null),[o,i]=k(null),s=gH((a,l)=>n({dataset:a,anchor:l}));return r(A,{children:[r(Oe,
{label:"Datasets",columns:s,rows:e,onMenu:(a,l,u)=>n({dataset:a,anchor:u})}),t&&r(bH,{...t,onClose:()=>n(null),onDrop:()=>i(
t.dataset)}),o&&r(AS,{dataset:o,onClose:()=>i(null)})]})}function gH(e){let t=rt();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>r("button",{type:"button",tabIndex:-1,class:Ey,onClick:()=>{Gr(n)},children:r(
D,{value:n,most:64,middle:!0})})},{key:"more",head:"",width:"48px",cell:n=>r(P,{small:!0,icon:"more",label:`What to do w\
ith ${n.name}`,kind:"quiet",onClick:o=>e(n,o.currentTarget)})},{key:"events",head:"Events",number:!0,cell:({events:n})=>r(
"span",{title:z(n),children:W(n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?r(Od,{text:"no events"}):
j(n,t)},{key:"to",head:"To",cell:({to:n,events:o})=>o===0?null:j(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>r(
"span",{title:`${z(n)} B`,children:Ln(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?r(D,{value:n,most:64}):
r(Od,{text:"none"})},{key:"event",head:"Event",cell:({event:n})=>n?r(D,{value:n,most:40}):r(Od,{text:"none"})},{key:"cop\
ies",head:"Copies",cell:({copies:n,segments:o})=>r("span",{title:n?.map(({actor:i,size_bytes:s})=>`by ${i}: ${Ln(s)}`).join(
`
`),children:[n?.length??1,", ",Se(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>r(yH,{dataset:n})}]}
function Od({text:e}){return r("span",{class:Un,children:e})}function yH({dataset:e}){return e.rejects===0?r(Od,{text:"0"}):
r("button",{type:"button",tabIndex:-1,class:Ey,onClick:()=>xe(ps("rejects",e.name)),children:W(e.rejects)})}function bH({
dataset:e,anchor:t,onClose:n,onDrop:o}){let i=I(t),s=l=>()=>xe(ps(l,e.name)),a=()=>{vd(e.name).then(()=>ee(`${e.name} is\
 being compacted.`,{label:"Show",act:()=>xe(ps("jobs",""))}),l=>ee(`Compacting failed: ${G(l).message}`))};return r(_o,{
anchor:i.current,label:"Dataset",head:r(D,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"explore",act:()=>{
Gr(e.name)}},{label:"Properties",icon:"table",act:s("properties")},{label:"Ingests",icon:"upload",act:s("ingests")},{label:"\
Rejects",icon:"error",act:s("rejects")},"rule",{label:"Compact",icon:"collapse",act:a},{label:"Drop the dataset",icon:"t\
rash",danger:!0,act:o}]})}function RS({dataset:e}){let[{value:t,error:n},o]=k({value:null,error:null}),i=()=>{pS(e).then(a=>o({value:a,error:null}),
a=>o({value:null,error:G(a)}))},s=Pi.value.length;return F(i,[e,s]),n?r(Re,{icon:"warning",title:"The ingests cannot be \
listed",actions:r(P,{kind:"outlined",onClick:i,children:"Try again"}),children:n.message}):t?t.length===0?r(Re,{icon:"up\
load",title:"Nothing came in lately",actions:r(kr,{children:"Load a file"}),children:"Files are listed for good, events \
that programs push minute by minute since the server began."}):r("div",{class:gs,children:r(Oe,{label:"Ingests",columns:vH(),
rows:t})}):r(_e,{})}function vH(){let e=rt();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>j(t,e,"second")},{key:"\
source",head:"Source",width:"minmax(160px, max-content)",cell:({source:t,kind:n,objects:o})=>t===""?r("span",{class:Un,children:n===
"http"?`pushed, ${Se(o,"request")} within a minute`:Se(o,"file")}):r(D,{value:t,most:80,middle:!0})},{key:"kind",head:"B\
y",cell:({kind:t})=>r("span",{class:Un,children:r(D,{value:t})})},{key:"objects",head:"Files",number:!0,cell:({objects:t,
source:n,kind:o})=>n===""&&o==="http"?null:z(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>r("span",{title:z(
t),children:W(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?r("span",{class:Un,children:"\
0"}):r("span",{class:ua,title:H(n/Math.max(1,t+n)),children:W(n)})},{key:"bytes",head:"Stored",number:!0,cell:({bytes:t})=>r(
"span",{title:`${z(t)} B`,children:Ln(t)})}]}function Rl(e){return e==="ingest"?"Loading":"Compacting"}function LS(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var xH=3e3;function NS(){let e=Pi.value.length;return F(()=>{Go();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&Go()},xH);return()=>clearInterval(t)},[]),F(()=>{vt()},[e]),p1.value?sc.value.length===0?r(Re,{icon:"clock",title:"\
Nothing is under way",actions:r(kr,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):r("div",{class:gs,children:r(Oe,{label:"Jobs",columns:wH(),rows:sc.value})}):r(_e,{})}
function wH(){let e=rt();return[{key:"kind",head:"Job",cell:({kind:t})=>Rl(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>r(D,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>r(
kH,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>W(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>Ln(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>j(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,
ended:n})=>Me((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>r(CH,
{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?r("span",{class:ua,children:r(D,{value:t,
most:160})}):null}]}function kH({job:e}){return e.state!=="running"?r("span",{class:e.state==="failed"?ua:Un,children:LS(
e.state)}):r("span",{class:PS,children:[r(El,{small:!0,label:`${Rl(e.kind)} ${e.dataset}`,done:e.done}),H(e.done)]})}function CH({
job:e}){let t=()=>{bd(e.id).catch(n=>ee(G(n).message))};return e.state==="running"?r(P,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):r(P,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function FS(e,t,n){let o=t.trim().toLowerCase(),i=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),s=n?.descending?-1:1,a=(l,u)=>{let c=Number(l.hidden??!1)-Number(u.hidden??!1);return c!==0||
!n?c:s*SH(BS(l,n.key),BS(u,n.key))};return i.sort(a)}function BS(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function SH(e,t){return e<t?-1:e>t?1:0}function Rd(e,t){let{description:n="",unit:o="",hidden:i=!1}=e;return{description:n,unit:o,hidden:i,...t}}async function Ld(e,t,n){
try{return await gS(e,t,n),await Hn(e),null}catch(o){let i=G(o);return ee(`The note on ${t} was not saved: ${i.message}`),
i}}function zS({dataset:e,column:t,onClose:n}){let[o,i]=k(t.description??""),[s,a]=k(t.unit??""),[l,u]=k(null),c=bt(),m=t.type===
"int64"||t.type==="float64",d=async()=>{let p=await Ld(e,t.name,Rd(t,{description:o.trim(),unit:s.trim()}));p?u(p):n()};
return r(it,{title:`Describe ${ne(t.name).text}`,onClose:n,foot:r(A,{children:[r(P,{kind:"outlined",onClick:n,children:"\
Cancel"}),r(P,{kind:"primary",onClick:()=>{d()},children:"Save"})]}),children:r("form",{class:Ol,onSubmit:p=>{p.preventDefault(),
d()},children:[r("div",{class:la,children:[r("label",{class:Tt,for:`${c}-text`,children:"What it is"}),r("input",{id:`${c}\
-text`,class:Ue,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:p=>i(p.
currentTarget.value)})]}),m&&r("div",{class:la,children:[r("label",{class:Tt,for:`${c}-unit`,children:"Unit"}),r("input",
{id:`${c}-unit`,class:Ue,value:s,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:p=>a(p.currentTarget.value)})]}),
l&&r(he,{error:l}),r("button",{type:"submit",hidden:!0})]})})}function Nd({label:e,value:t,onInput:n}){return r("input",{class:Ue,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function IS({dataset:e}){let{value:t,error:n}=De(e).value;return F(()=>{De(e).value.value&&Hn(e)},[e]),t?r(TH,{dataset:t}):
n?r(Re,{icon:"warning",title:"The properties cannot be shown",actions:r(P,{kind:"outlined",onClick:()=>{Hn(e)},children:"\
Try again"}),children:n.message}):r(_e,{})}function TH({dataset:e}){let[t,n]=k(""),[o,i]=k(null),[s,a]=k(null),l=e.columns??
[],u=Z(()=>FS(l,t,o),[l,t,o]),c=Z(()=>$H(e,a),[e]),m=l.filter(d=>d.hidden).length;return r(A,{children:[r("div",{class:gc,
children:[r("div",{class:CS,children:r(Nd,{label:"Find a property",value:t,onInput:n})}),r("span",{class:Un,role:"status",
children:[t===""?Se(l.length,"property","properties"):`${z(u.length)} of ${Se(l.length,"property","properties")}`,m>0&&`\
, ${z(m)} hidden`]})]}),u.length===0?r(Re,{icon:"search",title:"No property has this text",actions:r(P,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):r("div",{class:gs,children:r(Oe,{label:"Properties",columns:c,rows:u,sort:o,
onSort:i})}),s&&r(zS,{dataset:e.name,column:s,onClose:()=>a(null)})]})}function $H(e,t){let n=rt(),o=s=>s.actor?"actor":
s.name==="event"&&e.event?"event":s.name==="time"?"time":null,i=s=>s.hidden?MS:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:s=>r("span",{class:`${$S} ${i(s)??""}`,children:[r(D,{value:s.name,most:64,middle:!0}),
o(s)&&r("span",{class:TS,children:o(s)})]})},{key:"type",head:"Type",cell:s=>r("span",{class:Un,children:[s.type,s.unit?
`, ${s.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:s=>r(Pd,{share:e.events===0?0:(s.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:s})=>s===void 0?null:r("span",{title:z(s),children:W(
s)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:s=>r(MH,{column:s,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:s})=>s?j(s,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"\
minmax(160px, max-content)",cell:s=>s.description?r(D,{value:s.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:s=>r("span",{class:SS,children:[r(P,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${s.name}`,onClick:()=>t(
s)}),r(P,{small:!0,kind:"quiet",icon:s.hidden?"show":"hide",label:s.hidden?`Show ${s.name}`:`Hide ${s.name}`,onClick:()=>{
Ld(e.name,s.name,Rd(s,{hidden:!s.hidden}))}})]})}]}function MH({column:e,zone:t}){if(e.examples?.length)return r(ky,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let i=s=>typeof s=="number"?W(s):e.type==="timestamp"?
j(String(s),t):String(s);return r("span",{class:Un,children:[i(n)," to ",i(o)]})}var Bd=de(null);function Zr(e){Bd.value=e}function HS(){let e=Bd.value;return e?r(A,{children:e(()=>{Bd.value===e&&(Bd.value=
null)})}):null}var US="Ro",VS="Ao";function WS(e,t){Zr(n=>r(_H,{text:e,what:t,onClose:n}))}function _H({text:e,what:t,onClose:n}){let o=I(null);return Ge(()=>o.
current?.select(),[]),r(it,{title:`${t}, to copy`,onClose:n,children:[r("p",{class:US,children:"This page may not use th\
e clipboard. The text is selected: press Ctrl+C."}),r("textarea",{ref:o,class:VS,readOnly:!0,"data-autofocus":!0,rows:6,
"aria-label":t,value:e,onFocus:i=>i.currentTarget.select()})]})}function ze(e,t){DH(e).then(n=>{n?ee(`${t} is copied.`):WS(e,t)})}async function DH(e){if(navigator.clipboard!==void 0&&
await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("textarea");t.value=e,t.
className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}var EH=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function KS(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
EH,"…"),i=t.get(o);t.set(o,{reason:o,part:i?.part??AH(o),count:(i?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function AH(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var GS="mr",JS="Do";function QS({dataset:e}){let[t,n]=k(""),[o,i]=k(null),s=YS(e,t),a=YS(e,""),l=Ne.value.value?.find(({name:c})=>c===e)?.rejects??
0;if(a.error)return r(Re,{icon:"warning",title:"The lines cannot be listed",actions:r(P,{kind:"outlined",onClick:a.again,
children:"Try again"}),children:a.error.message});if(!a.rows)return r(_e,{});if(a.rows.length===0)return r(Re,{icon:"che\
ck",title:"Every line was taken",actions:r(P,{kind:"outlined",onClick:a.again,children:"Look again"})});let u=KS(a.rows);
return r(A,{children:[r("div",{class:gc,children:[r("div",{class:DS,role:"group","aria-label":"Reasons",children:[r(ZS,{
text:r(A,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(c=>r(ZS,{text:r(D,{value:c.reason,
most:56}),number:c.count,more:a.more,pressed:t===c.part,onClick:()=>n(t===c.part?"":c.part)},c.reason))]}),r("a",{class:GS,
href:hS(e,t),download:`${e}-rejects.ndjson`,children:[r(ae,{name:"download"}),"Download"]})]}),r("div",{class:gs,children:s.
rows?r(Oe,{label:"Lines that were not taken",columns:RH(),rows:s.rows,onCell:c=>i(c)}):r(_e,{})}),s.rows&&s.more&&r("div",
{class:gc,children:[r(P,{kind:"outlined",onClick:s.next,children:"More lines"}),r("span",{class:Un,children:[z(s.rows.length),
" are shown"]})]}),o&&r(LH,{reject:o,onClose:()=>i(null)})]})}function ZS({text:e,number:t,more:n=!1,pressed:o,onClick:i}){
return r("button",{type:"button",class:ES,"aria-pressed":o,onClick:i,children:[e,r("span",{class:Un,children:[W(t),n&&"+"]})]})}
function YS(e,t){let[n,o]=k({rows:null,cursor:void 0,error:null}),[i,s]=k(0),a=I(null),l=(u,c)=>{a.current?.abort();let m=a.
current=new AbortController;fS(e,t,c,m.signal).then(d=>o({rows:[...u,...d.rejects],cursor:d.cursor,error:null}),d=>{m.signal.
aborted||o({rows:null,cursor:void 0,error:G(d)})})};return F(()=>(l([],void 0),()=>a.current?.abort()),[e,t,i]),{rows:n.
rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>s(i+1)}}function RH(){let e=rt();return[
{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>r(D,{value:XS(t),most:48,middle:!0})},{key:"line",head:"\
Line",number:!0,cell:({line:t})=>z(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>z(t)},{key:"reason",head:"\
Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>r(D,{value:t,most:96})},{key:"text",head:"Text",width:"min\
max(240px, max-content)",cell:({text:t})=>r("span",{class:_S,children:r(D,{value:t,most:120})})},{key:"at",head:`At (${e}\
)`,cell:({at:t})=>j(t,e,"second")}]}function XS({source:e,key:t}){return t!==""?t:e}function LH({reject:e,onClose:t}){return r(
it,{wide:!0,title:"A line that was not taken",onClose:t,foot:r(P,{kind:"outlined",icon:"copy",onClick:()=>ze(e.text,"The\
 line"),children:"Copy the line"}),children:r("div",{class:Ol,children:[r("p",{class:ua,children:r(D,{value:e.reason,most:1e3})}),
r("p",{class:Un,children:[r(D,{value:XS(e),most:200,middle:!0}),", line ",z(e.line),", byte ",z(e.offset),"; ",Se(e.text.
length,"character")]}),r("pre",{class:JS,tabIndex:0,children:r(D,{value:e.text,most:2e4})})]})})}var Fd={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function e2({rest:e}){
let{tab:t,dataset:n}=rS(e),o=Ne.value.value?.map(({name:l})=>l)??[],i=n!==""?n:o.includes(nn.value)?nn.value:o[0]??"",s=t!==
"datasets"&&t!=="jobs";F(()=>{document.title=`${Fd[t]} · Data · Sluice`},[t]);let a=Pi.value.length;return F(()=>{vt()},
[a]),r("main",{class:bS,"data-tab":t,children:[r("header",{class:vS,children:[r("h1",{children:"Data"}),s&&i!==""&&r(Zt,
{title:"Dataset",icon:"data",kind:"outlined",class:wS,values:o,value:i,onChange:l=>xe(ps(t,l))}),r("span",{class:xS}),r(
kr,{kind:"primary",children:"Load a file"})]}),r(oS,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>xe(
ps(l,n)),tabs:Object.keys(Fd).map(l=>({value:l,label:l==="jobs"&&a>0?`Jobs (${a})`:Fd[l]}))}),r(NH,{}),r("div",{id:"data\
-panel",role:"tabpanel","aria-label":Fd[t],class:kS,children:r(BH,{tab:t,dataset:i})})]})}function NH(){return(Ne.value.
value??[]).filter(t=>t.compaction_failed).map(({name:t,compaction_failed:n})=>r(ds,{kind:"warning",actions:r(P,{small:!0,
kind:"outlined",onClick:()=>{vd(t).then(()=>xe(ps("jobs","")),o=>ee(G(o).message))},children:"Compact now"}),children:[r(
D,{value:t,most:48})," could not be compacted on ",j(n.at,rt(),"minute"),": ",r(D,{value:n.error,most:300}),". All event\
s are there, and queries become slower until it succeeds."]},t))}function BH({tab:e,dataset:t}){let{value:n,error:o}=Ne.
value;if(e==="jobs")return r(NS,{});if(!n)return o?r(Re,{icon:"warning",title:"The datasets cannot be listed",actions:r(
P,{kind:"outlined",onClick:()=>{vt()},children:"Try again"}),children:o.message}):r(_e,{});if(n.length===0)return r(Re,{
icon:"data",title:"There are no datasets yet",actions:r(kr,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return r(OS,{datasets:n});case"properties":return r(IS,{dataset:t},t);case"\
ingests":return r(RS,{dataset:t},t);case"rejects":return r(QS,{dataset:t},t)}}var t2={name:"data",label:"Data",icon:"data",letter:"d",Page:e2};var FH=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function zd(e){let t=FH.exec(e)?.[1];if(t===void 0)return null;let n=n2(
t),[o,i,s]=n.map(l=>l.trim()),a=Number(i);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function Ay({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function n2(e){let t=[],n=0,o="",i=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(i,s)),
i=s+1)}return[...t,e.slice(i)]}function zH(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function o2(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&zH(t[1])?n2(t[1])[0].trim():"";return n===""?null:n}var IH=40,HH=40;function Id(e){if(e.samples)return"raw";let t=ce(e.aggregate?.by);return t.some(o=>zd(o)!==null)?t.some(
ys)?"heat":"distribution":t.some(ys)?"line":"table"}function ys(e){return/^\s*time\s*\(/i.test(e)}function Cr(e){for(let t of ce(
e.aggregate?.by)){let n=zd(t);if(n)return n}return null}function yc(e,t,n,o){if(t==="raw")return e.samples?e:{...Be(e),samples:{}};
let i=e.aggregate??n??na("explore",null,{events:[]}).aggregate,s={...Be(e),aggregate:i},a=ce(i.by).filter(u=>!wl(u)),l=ce(
i.by).find(ys)??"time('auto')";switch(t){case"distribution":return r2(s,u=>[u,...a.slice(0,1)],IH,o);case"heat":return r2(
s,u=>[l,u],HH,o);case"line":return Oy(s,[l,...a],n);case"bar":return Oy(s,a.length>0?a:[l],n);default:return Oy(s,a,n)}}
function qH(e){for(let t of ce(e.aggregate?.measures)){let n=o2(t);if(n!==null)return n}return null}function r2(e,t,n,o){
let i=Cr(e)??UH(e,n,o);if(!i)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(Ay(i))]}}}function UH(e,t,n){let o=qH(e),i=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return i?{value:i.value,count:t,scale:i.log?"log":"linear"}:null}function Oy(e,t,n){let o=e.aggregate,i=Cr(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=i,c=JSON.stringify(ce(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function Hd(e,t){
let n=Cr(e);if(!e.aggregate||!n)return e;let o=ce(e.aggregate.by).map(i=>zd(i)?Ay({...n,...t}):i);return{...e,aggregate:{
...e.aggregate,by:o}}}var VH=100;function Ll(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:i})=>Gt(
o)!=="none"?0:i==="float64"?1:2;return t.toSorted((o,i)=>n(o)-n(i)).map(o=>{let{min:i,max:s}=o;return{value:Ce(o.name),log:typeof i==
"number"&&typeof s=="number"&&i>0&&s/i>VH}})}var WH=[["Today",{from:"now/d"}],["Yesterday",{from:"now-1d/d",to:"now/d"}],...["week","month","quarter","year"].flatMap(
e=>{let t=e==="month"?"mo":e.charAt(0);return[[`This ${e}`,{from:`now/${t}`}],[`Last ${e}`,{from:`now-1${t}/${t}`,to:`no\
w/${t}`}]]})],s2=new Map([["s","second"],["m","minute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quart\
er"],["y","year"]]);function ca(e,t){let n=({from:o,to:i})=>o===void 0&&(i===void 0||i==="now")?"":`${ma(o??"")} ${ma(i??
"now")}`;return n(e)===n(t)}function ma(e){return String(e).replace(/\/1(?=[a-z])/,"/")}function Jo(e,t){if(ca(e,{}))return"\
All data";let n=WH.find(([,u])=>ca(u,e));if(n)return n[0];let{from:o,to:i}=e,s=typeof o=="string"?/^now-(\d+)([a-z]+)(?:\/\2)?$/.
exec(ma(o)):null,a=s?s2.get(s[2]):void 0;if(s&&a&&ca(e,{from:`now-${s[1]}${s[2]}`}))return`Last ${s[1]==="1"?a:`${s[1]} ${a}\
s`}`;if(s&&a&&ca(e,{from:`now-${s[1]}${s[2]}/${s[2]}`,to:`now/${s[2]}`}))return`Last ${s[1]} whole ${a}s`;let l=[o,i].map(
u=>typeof u=="string"&&/^\d{4}-\d\d-\d\d$/.test(u)?u:null);return l[0]&&l[1]?KH(l[0],Ry(l[1])):`${i2(o,t,"the first even\
t")} – ${i2(i,t,"now")}`}function KH(e,t){let n=j(t,"UTC","day");return e===t?n:e.slice(0,7)===t.slice(0,7)?`${Number(
e.slice(8))} – ${n}`:`${j(e,"UTC",e.slice(0,4)===t.slice(0,4)?"dayShort":"day")} – ${n}`}function Ry(e){return new Date(
Date.parse(`${e}T00:00:00Z`)-864e5).toISOString().slice(0,10)}function i2(e,t,n){return e===void 0?n:typeof e=="number"||
!/^\d{4}-\d\d-\d\d(T|$)/.test(e)?String(e):/(Z|[+-]\d\d:\d\d)$/.test(e.slice(10))?j(e,t,j(e,t,"clock")==="00:00"?"day":"\
minute"):j(`${e}${e.includes("T")?"":"T00:00"}Z`,"UTC",e.includes("T")?"minute":"day")}function a2(e){let{from:t,to:n}=e;
if(ca(e,{}))return"";if(n===void 0||n==="now")return/\/|^\d{4}-\d\d-\d\d$/.test(String(t))?`since ${t}`:String(t);if(t===
void 0)return`before ${n}`;if(typeof n=="string"&&/^\d{4}-\d\d-\d\d$/.test(n))return t===Ry(n)?t:`${t} - ${Ry(n)}`;let o=ma(
n).replace(/\/([a-z]+)$/,"-1$1/$1");return ma(t)===o?o:`${t} - ${o}`}function l2(e,t){let{start:n,end:o,hours:i,odd_days:s=[]}=e;
if(n===void 0&&o===void 0)return"all data";let a=`${n===void 0?"the first event":j(n,t)} – ${o===void 0?"now":jH(n,o,t)}`,
l=s.slice(0,2).map(({date:u,hours:c})=>`${j(u,"UTC","dayShort")} has ${c} h`);return[a,...i?[Me(i*3600)]:[],...l].join("\
 · ")}function jH(e,t,n){let o=e!==void 0&&j(e,n,"day")===j(t,n,"day");return j(t,n,o?"clock":"minute")}function u2({from:e,
to:t}){let n=typeof e=="string"?/^now-(\d+)(m|h|d|w|mo|q|y)(?:\/[a-z]+)?$/.exec(ma(e)):null;if(!n||!/^now(\/|$)/.test(String(
t??"now")))return null;let[o,i]=[`now-${n[1]}${n[2]}`,n[2]];return{isWhole:ma(t??"now").includes("/"),open:{from:o},whole:{
from:`${o}/${i}`,to:`now/${i}`}}}function qd(e){let t=/^(\d+)(s|m|h|d|w|mo|q|y)$/.exec(e);if(!t)return e;let[n,o]=[Number(
t[1]),s2.get(t[2])];return e==="7d"?"a week":n===1?`${o==="hour"?"an":"a"} ${o}`:`${n} ${o}s`}function Zo(e,t,n){let{timezone:o,week_start:i}=e;return oe("v1/times",{body:{...o?{timezone:o}:{},...i?{week_start:i}:{},
...t},signal:n})}async function Ud(e,t){let{texts:[n]}=await oe("v1/times",{body:{texts:[e],...t===""?{}:{timezone:t}}});
if(n&&!n.error)return n;throw new Ze({code:"time",message:n?.error?.message??"This is no range of time",hint:n?.error?.hint??
""})}function c2(e,t){let{year:n,month:o}=yr(e,t);return{year:n,month:o}}function Ly({year:e,month:t},n){let o=e*12+t-1+n;return{
year:Math.floor(o/12),month:o%12+1}}function m2({year:e,month:t},n){let i=(new Date(Date.UTC(e,t-1,1)).getUTCDay()-n+7)%
7,s=new Date(Date.UTC(e,t,0)).getUTCDate();return Array.from({length:Math.ceil((i+s)/7)*7},(a,l)=>new Date(Date.UTC(e,t-
1,1-i+l)).toISOString().slice(0,10))}function Vd(e,t){let{year:n,month:o,day:i}=yr(e,t);return`${n}-${String(o).padStart(
2,"0")}-${String(i).padStart(2,"0")}`}var d2="To",p2="_o",f2="qo",h2="Fo",g2="Go",y2="pe",b2="Jo",v2="vr",x2="Ko",w2="wr",k2="Oo",C2="Po";var S2=["sunday","monday","tuesday","wednesday","thursday","friday","saturday"];function T2({document:e,present:t,onChoose:n}){
let o=e.timezone??"UTC",[i,s]=k(null),[a,l]=k(null),u=Ne.value.value?.find(({name:x})=>x===e.dataset)?.to,c=i??c2(t?.end?
Date.parse(t.end)-1:u??Date.now(),o),m=Math.max(0,S2.indexOf(e.week_start??"monday")),d=m2(c,m),{counts:p,most:f}=ZH(e,d[0],
d.at(-1),o),h=QH(e,d[0],d.at(-1)),y=x=>t?.start!==void 0&&x>=Vd(t.start,o)&&x<=Vd(Date.parse(t.end)-1,o),b=x=>{a===null?
l(x):n(a<x?`${a} - ${x}`:`${x} - ${a}`)},w=I(null);return r("div",{class:d2,children:[r("div",{class:p2,children:[r(P,{small:!0,
icon:"left",label:"The month before",kind:"quiet",onClick:()=>s(Ly(c,-1))}),r("span",{class:f2,"aria-live":"polite",children:j(
Date.UTC(c.year,c.month-1,1),"UTC","month")}),r(P,{small:!0,icon:"right",label:"The month after",kind:"quiet",onClick:()=>s(
Ly(c,1))})]}),r("div",{ref:w,class:h2,role:"group","aria-label":"Days",onKeyDown:x=>JH(x,w.current),children:[d.slice(0,
7).map(x=>r("span",{class:g2,"aria-hidden":"true",children:S2[new Date(x).getUTCDay()].slice(0,2)},x)),d.map((x,$)=>{let T=p.
get(x)??0,_=h.get(x);return r("button",{type:"button","data-day":x,tabIndex:$===0?0:-1,"aria-pressed":y(x),"aria-label":`${j(
x,"UTC","day")}, ${z(T)} events${_===void 0?"":`, ${_} hours long`}`,class:Te(y2,!x.startsWith(`${c.year}-${String(c.month).
padStart(2,"0")}`)&&b2,y(x)&&v2,a===x&&x2),onClick:()=>b(x),children:[Number(x.slice(8)),_!==void 0&&r("span",{class:k2,
children:[_," h"]}),r("span",{class:w2,style:{width:`${f>0?Math.sqrt(T/f)*100:0}%`}})]},x)})]}),r("p",{class:C2,children:a===
null?"Choose the first day; bars show how many events there are.":`From ${j(a,"UTC","day")}: choose the last day.`})]})}
function JH(e,t){let n=new Map([["ArrowLeft",-1],["ArrowRight",1],["ArrowUp",-7],["ArrowDown",7]]).get(e.key),o=[...t?.querySelectorAll(
"[data-day]")??[]],i=o.indexOf(e.target);if(n===void 0||i<0)return;e.preventDefault();let s=o[Math.max(0,Math.min(i+n,o.
length-1))];for(let a of o)a.tabIndex=a===s?0:-1;s.focus()}function ZH(e,t,n,o){let{dataset:i,timezone:s}=e,{answer:a,of:l}=xt(
{dataset:i,...s?{timezone:s}:{},from:t,to:`${n}T23:59:59.999999`,aggregate:{measures:["count()"],by:["time('1d')"],limit:100}}),
u=l?.from===t?YH(a):[],c=new Map(u.map(([m,d])=>[Vd(String(m),o),Number(d)]));return{counts:c,most:Math.max(0,...c.values())}}
function YH(e){return e&&"rows"in e?e.rows:[]}function QH(e,t,n){let[o,i]=k(new Map);return F(()=>{let s=new AbortController;
return Zo(e,{texts:[`${t} - ${n}`]},s.signal).then(({texts:a})=>i(new Map(a[0]?.odd_days?.map(({date:l,hours:u})=>[l,u]))),
()=>{}),()=>s.abort()},[t,n,e.timezone]),o}function Wd(e){let[t,n]=k([]);return F(()=>{let o=new AbortController;return Zo(e,{presets:!0},o.signal).then(i=>n(i.presets??
[]),()=>{}),()=>o.abort()},[e.timezone,e.week_start]),t}function $n(e){let t=e.from!==void 0&&e.to==="now"?void 0:e.to;ye({document:Pe(Pe(ve.value,"from",e.from),"to",t)})}async function Kd(e,t){
let{from:n,to:o}=e,i=[n===void 0?"all":`since ${n}`,o===void 0?"before now":`before ${o}`],{texts:[s,a]}=await Zo(e,{texts:i},
t),l=s?.error??a?.error;if(l||s?.start===void 0||a?.end===void 0)return{text:i.join(", "),...l?{error:l}:{}};let{texts:[
u]}=await Zo(e,{texts:[`${s.start} - ${a.end}`]},t);return{...u,relative:/now/.test(`${n}${o??"now"}`)}}async function jd(e){
try{let t=ve.value,n=await Kd(t);if(n.start===void 0){ee("The range has no start: choose one before it is moved.");return}
let{texts:[o]}=await Zo(t,{texts:[`${n.start} - ${n.end}`],...e});o?.error?ee(o.error.message):o&&ve.value===t&&$n(o)}catch(t){
ee(G(t).message)}}async function $2(e){let t=await Kd(e);if(t.start===void 0)return null;let{texts:[n]}=await Zo(e,{texts:[
`${t.start} - ${t.end}`],shift:-1});if(n?.start===void 0)return null;let o=/T00:00:00(Z|[+-]\d\d:\d\d)$/;if(!o.test(n.start)||
!o.test(t.start)){let c=Math.round((Date.parse(t.start)-Date.parse(n.start))/6e4);return c<1?null:c%1440===0?`${c/1440}d`:
`${c}m`}let[i,s]=[n.start.slice(0,10),t.start.slice(0,10)],[a,l]=[i,s].map(c=>c.split("-").map(Number)),u=(l[0]-a[0])*12+
l[1]-a[1];return a[2]===l[2]&&u>0?u%12===0?`${u/12}y`:`${u}mo`:`${Math.round((Date.parse(s)-Date.parse(i))/864e5)}d`}var M2="Qo",P2="Vo",_2="br",D2="yr",E2="Wo",A2="kr",O2="Yo",Gd="Zo";function R2({wrong:e,onDone:t}){let n=ve.value,{from:o,to:i}=n,s=n.timezone??"UTC",a=XH(o,i,s),{draft:l,read:u}=eq(),[c,
m]=k(e),d=Wd(n),p=I(0),f=w=>{p.current++,$n(w),t()},h=async w=>{let x=++p.current;try{let{texts:[$]}=await Zo(n,{texts:[
w.trim()===""?"all":w]});if(x!==p.current||!$)return;$.error?m({message:$.error.message,hint:$.error.hint??""}):f($)}catch($){
x===p.current&&m(G($))}},y=u2(n),b=l?.error?null:l??a;return r("div",{class:P2,children:[r(rn,{label:`Range, on the cloc\
k of ${s}`,value:a2(n),placeholder:"last 2 hours, 14 May 9:30 - 10:15, 2026-05, now-1w/w",onInput:w=>{m(null),u(w)},onCommit:w=>{
h(w)},error:c,autofocus:!0,note:b?l2(b,s):l?.error?.message}),r("div",{class:_2,children:[r("div",{class:D2,role:"group",
"aria-label":"Usual ranges",children:d.map(w=>r(P,{small:!0,kind:"plain",class:E2,pressed:ca(w,n),onClick:()=>f(w),children:w.
text.charAt(0).toUpperCase()+w.text.slice(1)},w.text))}),r(T2,{document:n,present:a,onChoose:w=>{h(w)}})]}),r("div",{class:A2,
children:[y&&r(P,{small:!0,kind:"outlined",pressed:y.isWhole,onClick:()=>$n(y.isWhole?y.open:y.whole),children:"Whole pe\
riods only"}),a?.relative&&a.start!==void 0&&r(P,{small:!0,kind:"outlined",icon:"pause",onClick:()=>f({text:"",from:a.start,
to:a.end}),children:"Freeze as it is now"})]})]})}function XH(e,t,n){let[o,i]=k(null);return F(()=>{let s=new AbortController;
return Kd(ve.value,s.signal).then(i,a=>{Rn(a)||i(null)}),()=>s.abort()},[e,t,n]),o?.error?null:o}function eq(){let[e,t]=k(
null),n=I(null),o=i=>{if(n.current?.abort(),n.current=new AbortController,i.trim()===""){t(null);return}Zo(ve.value,{texts:[
i]},n.current.signal).then(({texts:s})=>t(s[0]??null),()=>{})};return F(()=>()=>n.current?.abort(),[]),{draft:e,read:o}}var Vn=new Xs,Zd=de(xr("waits")==="yes");function L2(e){Zd.value=e,wr("waits",e?"yes":"no")}var bc=de(Number(xr("most")??
10)||0);function N2(e){bc.value=Math.max(0,e||0),wr("most",String(bc.value))}var tq=150,Jd,vs=null;function Qo(){clearTimeout(
Jd),vs=ve.value,Vn.run(vs,{history:!0,mostSeconds:bc.value})}function Yd(){clearTimeout(Jd),vs=ve.value,Vn.run(vs,{history:!0})}
function B2(){On(()=>{let{state:e,how:t}=ld.value,n=jr.value,o=Yt.find(i=>i.name===e.view)?.runs??!0;n.kind!=="view"||e.
document.dataset===""||!o||vs!==null&&Bt(vs,e.document)||Zd.value&&vs!==null&&Bt(Be(vs).dataset,e.document.dataset)||(clearTimeout(
Jd),Jd=setTimeout(Qo,t==="replace"?tq:0))})}function F2(){let e=I(null),[t,n]=k(!1),o=Jo(ve.value,ve.value.timezone??"UTC"),{error:i}=Vn.result.value,s=ki(i,"from")??
ki(i,"to"),a="The question";return lo([{keys:"t",label:"Range of time",group:a,act:()=>n(!0)},{keys:"[",label:"The range\
 before",group:a,act:()=>{jd({shift:-1})}},{keys:"]",label:"The range after",group:a,act:()=>{jd({shift:1})}},{keys:"-",
label:"Zoom out",group:a,act:()=>{jd({zoom:2})}}]),r(A,{children:[r(P,{buttonRef:e,icon:"calendar",after:"down",kind:s?"\
danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:r("span",{class:M2,children:o})}),s&&!t&&r("div",
{class:Gd,children:r(he,{error:s})}),t&&r(on,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:r(
R2,{wrong:s,onDone:()=>n(!1)})})]})}function Mt(e,t){if(e==null)return;let n=Wt(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"?null:
n[0]===n[1]?void 0:[n[0],n[1]]}function Yr(e,t,n="none"){if(t===void 0)return et(e,n);let[o,i]=t??[NaN,NaN];return n==="\
share"?Aw(e,o,i):Ew(e,o,i,s=>et(s,n))}function Qd([e,t],n="none"){return`between ${et(e,n)} and ${et(t,n)} in 95 of 100 \
cases`}function Xo(e,t){return t===void 0?W(e):Yr(e,t)}function uo(e,t){return e===null?"–":t===void 0?H(e):Yr(e,t,"sh\
are")}function qt(e,t){return t===null?e:`~ ${e}`}function xs(e){return e.replace(/ \u00b1.*$/,"")}function z2(e,t){let n=[];
return I2(e,t,n),n.sort((o,i)=>o-i),n[n.length>>1]??null}function I2(e,t,n){if(!(t===null||typeof t!="object")){if(typeof e==
"number"){let[o,i]=t;e!==0&&typeof o=="number"&&typeof i=="number"&&n.push((i-o)/2/Math.abs(e));return}for(let[o,i]of Object.
entries(t))I2(Wt(e,[Array.isArray(e)?Number(o):o]),i,n)}}function H2(e,t){return t==="entries"?Se(e,"pass","passes"):t===
"starts"?Se(e,"start"):Se(e,"actor")}var U2="en",V2="U";function W2(){let e=Vn.result.value,t=e.phase==="running"||e.phase==="estimate";return r("div",{class:U2,children:[r("sp\
an",{role:"status",class:V2,"data-phase":e.phase,children:[e.phase==="exact"&&r(ae,{name:"check",size:14}),e.phase==="er\
ror"&&r(ae,{name:"error",size:14}),oq(e)]}),t&&r(P,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>Vn.
cancel()}),e.phase==="stopped"&&r(P,{small:!0,kind:"outlined",onClick:Yd,children:Fy(e)}),(e.phase==="cancelled"||e.phase===
"error")&&r(P,{small:!0,kind:"outlined",onClick:Qo,children:"Run again"})]})}function Fy({expected:e}){return e===null?"\
Finish":`Finish, about ${Me(e<60?Math.ceil(e):e)}`}function oq(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"\
running":return"running";case"estimate":return By(e);case"stopped":return e.sampled===null||e.former?"stopped":`${By(e)}\
, stopped`;case"cancelled":return e.sampled===null?"cancelled":`cancelled; this is an ${By(e)}`;case"error":return e.answer?
"failed; this is the answer before":"failed";case"exact":{let n=fl(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<
1?`sample of ${H(t.sampled_fraction)}`:"exact";return t?`${o}, ${n}, read ${W(t.rows_scanned)} rows`:`${o}, ${n}`}}}function By({
answer:e,intervals:t,sampled:n}){let o=z2(e,t);return`estimate from ${H(n??0)} of actors${o===null?"":`, ±${Bg(o)}`}`}function Do({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?r(Re,{icon:"clock",title:"Stopped",actions:r(
P,{kind:"primary",onClick:Qo,children:"Run again"}),children:"Nothing was answered yet."}):e.phase==="stopped"?r(Re,{icon:"\
clock",title:"This would take long",actions:r(P,{kind:"primary",onClick:Yd,children:Fy(e)}),children:"Nothing was read y\
et. A shorter range or a filter makes it quicker."}):r(_e,{})}function Qr({result:e,children:t}){let n=e.of;if(!n)return null;
let o=n.from!==void 0||n.to!==void 0;return r(Re,{icon:"search",title:"Nothing found",actions:r(A,{children:[o&&r(P,{kind:"\
primary",onClick:()=>$n({}),children:"All data"}),n.where!==void 0&&r(P,{kind:"outlined",onClick:()=>ye({document:Pe(n,"\
where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&r(P,{kind:"outlined",onClick:Qo,children:"Ask aga\
in"})]}),children:t})}var rq=/^[=+\-@\t\r]/;function iq(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=rq.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function Xd(e,t){
return[e,...t].map(n=>`${n.map(iq).join(",")}\r
`).join("")}function da(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var vc=2,er=16,pa=20,sq=24;async function K2(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let i=e.getBoundingClientRect(),s=o.map(h=>({canvas:h,box:h.getBoundingClientRect()})),a=Math.min(...s.map(({box:h})=>h.
top)),l=Math.max(...s.map(({box:h})=>h.bottom))-a,u=aq(e),c=Math.max(1,Math.floor((i.width-2*er)/200)),m=Math.ceil(u.length/
c)*pa+2*pa,d=globalThis.document.createElement("canvas");d.width=i.width*vc,d.height=(er+2*pa+l+m+er)*vc;let p=d.getContext(
"2d");if(!p)return null;p.scale(vc,vc),p.fillStyle=ot("--surface"),p.fillRect(0,0,i.width,d.height/vc);let f=er+2*pa;ep(
p,lq(t),er,er+12,`600 13px ${ot("--font")}`,ot("--text"),i.width-2*er),ep(p,`${U(t.dataset)}, ${Jo(t,n)}, ${n}`,er,er+12+
pa,`12px ${ot("--font")}`,ot("--muted"),i.width-2*er);for(let{canvas:h,box:y}of s)p.drawImage(h,y.left-i.left,f+y.top-a,
y.width,y.height);return u.forEach(({text:h,color:y},b)=>{let[w,x]=[er+b%c*200,f+l+pa+Math.floor(b/c)*pa];p.fillStyle=y,
p.fillRect(w,x-8,12,8),ep(p,h,w+20,x,`12px ${ot("--font")}`,ot("--text"),168)}),ep(p,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,er,f+l+m-4,`12px ${ot("--font")}`,ot("--muted"),i.width),new Promise(h=>{d.toBlob(h,"\
image/png")})}function ep(e,t,n,o,i,s,a){e.font=i,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=Xu(t,u);e.fillText(l,n,o)}function aq(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,sq)}function lq(e){let t=ce(e.aggregate?.measures).join(", ")||"count()",n=ce(e.aggregate?.by);
return U(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}async function j2(e){return oe("v1/links",{body:e})}async function G2(e,t){return oe(`v1/links/${encodeURIComponent(e)}`,
{signal:t})}function J2(e){return Vt(`l/${encodeURIComponent(e.id)}`)}function zy(e){return`'${e.replaceAll("'","'\\''")}'`}function xc(e){return`sluice query ${zy(JSON.stringify(e))}`}function Z2(e,t){
return`curl -H 'Content-Type: application/json' ${zy(e)} \\
  -d ${zy(JSON.stringify(t))}`}function wc(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}function Iy(e){return Z2(Vt("v1/query"),e)}function Q2(){let{document:e}=We.value,t=cq();return[{label:"Copy link",icon:"\
share",act:()=>{ra(We.value).then(n=>ze(n,"The link"))}},{label:"Short link, moves with time",icon:"clock",act:()=>{uq().
then(Y2)}},{label:"Short link to these numbers",icon:"save",disabled:t===null,act:()=>{t&&t().then(Y2)}},"rule",{label:"\
Copy as JSON",icon:"braces",act:()=>ze(JSON.stringify(e,null,2),"The document")},{label:"Copy as sluice command",icon:"c\
opy",act:()=>ze(xc(e),"The command")},{label:"Copy as curl",icon:"copy",act:()=>ze(Iy(e),"The command")},{label:"Copy as\
 Go",icon:"copy",act:()=>ze(wc(e),"The code")}]}async function uq(){return{...await X2(We.value),document:We.value.document,
frozen:!1}}function cq(){let{phase:e,answer:t,former:n}=Vn.result.value;return e!=="exact"||!t||n?null:async()=>({...await X2(
We.value),document:mq(We.value.document,t.query),frozen:!0,answer:t})}async function X2({document:e,view:t,as:n,open:o}){
return{path:`/${$l(e.dataset,t)}`,...n===null?{}:{as:n},...o.length===0?{}:{open:await Tl(o)}}}function mq(e,t){let{from:n,
to:o}=t??{};return{...e,...n===void 0?{}:{from:n},...o===void 0?{}:{to:o}}}async function Y2(e){try{ze(J2(await j2(e)),"\
The short link")}catch(t){ee(`The link cannot be saved: ${G(t).message}`)}}var eT="rn";function nT({document:e,answer:t,zone:n}){let o=I(null),i=a=>{a.catch(l=>ee(U(G(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return r("span",{ref:o,class:eT,children:r(dt,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>i(fq(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>i(oT(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>i(gq(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>i(tT(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>da(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>i(tT(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>ze(Iy(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>ze(xc(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>ze(wc(e),"The code")},{label:"Copy link",icon:"share",act:()=>{ra(We.
value).then(a=>ze(a,"The link"))}}],children:"Export"})})}async function fq(e,t,n,o){let i=e?.closest("figure")??e?.closest(
"section");if(!i)return;let s=await K2(i,t,n);s?da(s,`${o}.png`):ee("This chart is a table; take it along as CSV.")}async function oT(e,t){
let n=[...e.rows,...e.other?[hq(e.other,"(other)")]:[]];da(new Blob([Xd(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function hq(e,t){return e.map((n,o)=>o===0?t:n)}async function gq(e,t){await oT(await oe("v1/q\
uery",{body:Pe(Pe(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function tT(e,t,n){let o=await al(`v1/query?\
format=${t}`,{body:e});da(await o.blob(),n)}function Ft(e,t){let n=ce(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),i=o.slice(0,Math.min(
n,e.columns.length)),s=i.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:i.
filter(a=>a!==s),measures:o.slice(i.length).filter(a=>vr(e.columns[a]))}}function rT(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function kc(e,t,n,o=null){let{times:i,starts:s,places:a}=qy(e,t),l=yq(t.
keys,i.length),u=[];e.rows.forEach((m,d)=>{let p=a.get(m[t.time]);if(p===void 0)return;let f=l(m,u),h=m[n];f.values[p]=typeof h==
"number"?h:null;let y=o?.[d]?.[n];y&&(f.low??=Hy(i.length),f.high??=Hy(i.length),[f.low[p],f.high[p]]=y)}),bq(u);let c=u.
map(m=>({...m,total:m.values.reduce((d,p)=>d+(p??0),0)}));return{times:i,starts:s,series:c.sort((m,d)=>d.total-m.total)}}
function Hy(e){return new Array(e).fill(null)}function yq(e,t){let n=new Map,o=new Map,i=e.length===1?e[0]:-1;return(s,a)=>{
let l=i<0?void 0:s[i],u=i>=0&&(l===null||typeof l!="object"),c=u?"":JSON.stringify(e.map(p=>s[p])),m=u?n.get(l):o.get(c);
if(m)return m;let d={keys:e.map(p=>s[p]),values:Hy(t),low:null,high:null};return u?n.set(l,d):o.set(c,d),a.push(d),d}}function bq(e){
if(!(e.every(({low:t})=>t===null)||e.some(({values:t})=>t.some(n=>n!==null&&n<0))))for(let{low:t}of e)t?.forEach((n,o)=>{
n!==null&&n<0&&(t[o]=0)})}function iT(e,t){let n=new Map(e.series.map(({keys:i},s)=>[JSON.stringify(i),s])),o=({keys:i})=>n.
get(JSON.stringify(i))??n.size;return{...t,series:t.series.toSorted((i,s)=>o(i)-o(s))}}function qy(e,t){let n=new Map,o=new Map,
i;for(let u of e.rows){let c=u[t.time];if(c===i||(i=c,n.has(c)))continue;let m=vq(c);n.set(c,m),m!==null&&o.set(m,String(
c))}let s=[...o.keys()].sort((u,c)=>u-c),a=new Map(s.map((u,c)=>[u,c])),l=new Map([...n].flatMap(([u,c])=>c===null?[]:[[
u,a.get(c)]]));return{times:s,starts:s.map(u=>o.get(u)),places:l}}function sT(e,t){let n=e[0]?.length??0,o=Array.from({length:n},
(s,a)=>e.reduce((l,u)=>l+Math.max(0,u[a]??0),0)),i=new Array(n).fill(0);return e.map(s=>s.map((a,l)=>(i[l]+=Math.max(0,a??
0),t?o[l]===0?0:i[l]/o[l]:i[l])))}function ws(e){return/^\s*(count|sum)\s*\(/i.test(e)}function vq(e){let t=typeof e=="s\
tring"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function _i(e){let t=e.slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-
o);return t[Math.floor(t.length/2)]??86400}var Cc=es(null);function co(e){let t=ns(Cc);return t?.answer===e?t?.intervals??null:null}function Sc(e,t,n){let o=I(null),
i=o.current!==null&&o.current.of===e?n(o.current.value,t):t;return o.current={of:e,value:i},i}function tp(e,t,n){return n||
t>e*.7?Math.max(e,t):t}var aT="in",lT="an",uT="zr",cT="tn",mT="on";function mo({answer:e,document:t,zone:n,sort:o,onSort:i,onCell:s,shares:a=!1,label:l="Answer"}){let u=co(e),c=Sc(t,u!==null,
(h,y)=>h||y),m=Z(()=>Cq({answer:e,intervals:u,roomy:c},t,n,a),[e,u,c,t,n,a]),d=Z(()=>e.rows.map(h=>({cells:h,kind:"group"})),
[e]),p=Z(()=>wq(e),[e]),f=s&&((h,y,b)=>s(h.cells,y.key,b));return r(Oe,{label:l,columns:m,rows:d,summary:p,...o===void 0?
{}:{sort:o},...i?{onSort:i}:{},...f?{onCell:f,onMenu:f}:{}})}function wq(e){let t=[];return e.other&&t.push({cells:e.other,
kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"total"}),t}function Uy(e,t){return!e.compare||t.time>=
0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.keys.map(o=>n[o])),n]))}function kq(e,{kind:t},n,o){return Mt(e,t===
"group"?["rows",n,o]:[t,o])}function Cq({answer:e,intervals:t,roomy:n},o,i,s){let a=Ft(e,o),l=a.time<0?0:_i(qy(e,a).times),
u=new Set([a.time,...a.keys]),c=Uy(e,a);return e.columns.flatMap((m,d)=>{let p={key:m.name,head:r(D,{value:m.name,most:48}),
number:vr(m)&&!u.has(d),...n&&a.measures.includes(d)?{width:"minmax(144px, max-content)"}:{},cell:(f,h)=>f.kind!=="group"&&
u.has(d)?d===0?r(D,{shown:$q(f.kind)}):null:d===a.time?Sn(String(f.cells[d]),l,i):r(Mq,{value:f.cells[d],column:m,zone:i,
sure:u.has(d)?void 0:kq(t,f,h,d)})};return a.measures.includes(d)?[p,...s&&ws(m.name)&&a.keys.length>0?[Sq(e,d)]:[],...c?
[Tq(e,a,c,d)]:[]]:[p]})}function Sq(e,t){let n=s=>typeof s?.[t]=="number"?s[t]:0,o=n(e.total),i=Math.max(...e.rows.map(n),
n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"share",width:"176px",sortable:!1,number:!0,cell:({cells:s,
kind:a})=>{if(o<=0)return null;let l=n(s)/o;return r("span",{class:aT,children:[a!=="total"&&r("span",{class:lT,children:r(
"span",{class:uT,"data-other":a==="other",style:{width:`${i>0?n(s)/i*100:0}%`}})}),r("span",{class:cT,children:H(l)})]})}}}
function Tq(e,t,n,o){let i=e.columns[o],s=({cells:a,kind:l})=>(l==="total"?e.compare?.total:l==="other"?e.compare?.other:
n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${i.name} before`,head:"vs previous",number:!0,sortable:!1,
cell:a=>{let[l,u]=[a.cells[o],s(a)];if(typeof l!="number"||typeof u!="number")return r("span",{class:mT,title:"not there\
 before",children:typeof l=="number"?"new":"–"});let c=`${et(u,Gt(i.name),!0)} before`;return r("span",{title:c,children:u===
0?l===0?H(0):"new":$o(l/u-1)})}}}function $q(e){return e==="other"?qn:{text:Xn.total,kind:"other"}}function Mq({value:e,
column:t,zone:n,sure:o}){let i=Mo(e,t,n);if(typeof e=="number"){let s=Gt(t.name);return r("span",{title:o?Qd(o,s):et(e,s,
!0),children:o===void 0?i.text:Yr(e,o,s)})}return r(D,{shown:i,most:64,middle:!0})}function np(e,t){let n=[...new Set(e)].sort((d,p)=>d-p),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,i=o?n.slice(1):n,s=i[0],
a=i.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,m=(t.scale==="log"?Pq(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(d,p)=>s+p*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(d=>_q(i,d));return{edges:o?[0,...m]:m,scale:t.scale,zero:o}}function Pq(e,t,n){return Array.from({length:n+
1},(o,i)=>e*t**i)}function _q(e,t){let n=0,o=e.length-1;for(;n<o;){let i=n+o>>1;e[i]<t?n=i+1:o=i}for(let i of[e[n],e[n-1]])
if(i!==void 0&&Math.abs(i-t)<=Math.abs(t)*1e-9)return i;return t}function $c({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let i=n+o+1>>1;e[i]<=t?n=i:o=i-1}return n}function Vy(e,t,n,o,i){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(h=>u[h]),m=JSON.stringify(c),d=s.get(m);d||s.set(m,d={keys:c,counts:new Array(
a).fill(0),nulls:0});let p=typeof u[i]=="number"?u[i]:0,f=u[n];if(typeof f!="number")d.nulls+=p;else{let h=t.zero&&f<=0?
0:$c(t,f*(1+Math.sign(f)*1e-12));h>=0&&h<a&&(d.counts[h]+=p)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce(
(c,m)=>c+m,0)})).sort((u,c)=>c.total-u.total)}function Mc(e){let t=e.reduce((o,i)=>o+i,0),n=0;return e.map(o=>t===0?0:(n+=
o)/t)}function dT(e,t,n){let o=Mc(t),i=$c(e,n);if(i<0)return 0;if(i>=t.length)return 1;let s=i===0?0:o[i-1];return s+(o[i]-s)*
(Xr(e,n)-i)}function Dq({edges:e,scale:t,zero:n},o,i){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**i:
s+(a-s)*i}function Xr(e,t){let n=e.edges.length-1,o=$c(e,t);if(o<0)return 0;if(o>=n)return n;let i=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&i>0?Math.log(t/i)/Math.log(s/i):(t-i)/(s-i);return o+Math.max(0,Math.min(1,l))}function pT(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return Dq(e,o,Math.max(0,Math.min(1,t-o)))}function op(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let i=e.scale==="log"&&
n>0?Aq(n,o,t):[];return i.length>1?i:Eq(n,o,t)}function Eq(e,t,n){let o=(t-e)/Math.max(1,n),i=10**Math.floor(Math.log10(
o)),s=[1,2,5,10].map(l=>l*i).find(l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(
12)));return a}function Aq(e,t,n){let o=Math.log10(t/e),i=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];
for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)if(l%s===0)for(let u of i){let c=Number((u*10**l).toPrecision(3));
c>=e&&c<=t&&a.push(c)}return a}var fT="nn";var Lq=2;function rp({height:e,draw:t,onWidth:n}){let o=I(null),[i,s]=k(0),a=yl.value;return Ge(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let m=Math.floor(l.clientWidth);s(m),n?.(m)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),Ge(()=>{let l=o.current?.getContext("2d");if(!l||i===0)return;let u=Math.max(Lq,devicePixelRatio);
l.canvas.width=i*u,l.canvas.height=e*u,l.scale(u,u),t(l,i,e)},[t,i,e,a]),r("canvas",{ref:o,class:fT,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function Nl(e,t,n){e.font=`12px ${ot("--font")}`,e.fillStyle=ot("--muted"),e.textAlign=t,e.textBaseline=
n}function hT(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/i-1e-9)+1},(s,a)=>Number((a*i).toPrecision(12)))}function ip(e,t,n,o,i,s){e.
save(),e.beginPath(),e.rect(t,n,o,i),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
i;a<t+o;a+=6)e.moveTo(a,n+i),e.lineTo(a+i,n);e.stroke(),e.restore()}function sp(e,t){return e.flatMap(({from:n,to:o,count:i})=>{let[s,a]=[t(n),t(o??n)],l=a-s>1e-6?a:s+1;return o!==null&&a-
s<=1e-6&&n!==o?[]:[{from:s,to:l,height:i/(l-s)}]})}function gT(e,t){let n=0;return e.map(({from:o,to:i,height:s})=>(n+=s*
(i-o),{from:o,to:i,height:t===0?0:Math.min(1,n/t)}))}function ap(e,t,n){let o=null,i=e.map(({from:s,to:a,height:l})=>{let u=o!==
null&&Math.abs(o-s)<1e-6?`V${n(l)}`:`${o===null?"":`V${n(0)}`}M${t(s)} ${n(0)}V${n(l)}`;return o=a,`${u}H${t(a)}`});return i.
length===0?"":`${i.join("")}V${n(0)}`}var bT="pn",vT="dn",xT="de",wT="ln",Wy="xn",kT="sn",CT="cn",ST="jr",Ky="gn",TT="hn",$T="fn",MT="un",lp="Xr";var fa=56,_T=16,PT=12,Nq=24;function DT(e){let{edges:t,counts:n,mode:o,unit:i,height:s,color:a,largest:l=0,cursor:u,selection:c,
former:m=null}=e,[d,p]=k(0),f=I(null),h=n.length,y=Math.max(1,d-fa-_T),b=(_,S)=>(_-S.getBoundingClientRect().left-fa)/y*
h,w=(_,S)=>Math.max(0,Math.min(h-1,Math.floor(b(_,S)))),x=Im((_,S,B)=>{Bq(_,S,B,{edges:t,counts:n,mode:o,unit:i,color:a,
largest:l,cursor:u,selection:c,former:m})},[t,n,o,i,a,l,u,c,m]);return r("div",{class:bT,onPointerMove:_=>{let S=w(_.clientX,
_.currentTarget);e.onCursor(S),f.current&&e.onSelect&&Math.abs(_.clientX-f.current.x)>3&&e.onSelect({from:Math.min(f.current.
from,S),to:Math.max(f.current.from,S)+1})},onPointerUp:_=>{let S=f.current;f.current=null,S&&Math.abs(_.clientX-S.x)<=3&&
e.onBin?.(S.from,new DOMRect(_.clientX,_.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:_=>{_.button===
0&&(_.currentTarget.setPointerCapture(_.pointerId),f.current={from:w(_.clientX,_.currentTarget),x:_.clientX})},children:r(
rp,{height:s,draw:x,onWidth:p})})}function Bq(e,t,n,o){let{edges:i,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((T,_)=>T+
_,0),m=a==="count"?s:a==="cdf"?Mc(s):s.map(T=>c===0?0:T/c),d=Fq(o.former,a),p=hT(a==="cdf"?1:o.largest>0?o.largest:Math.
max(...m,...d.map(({height:T})=>T),0),n<160?3:4),f=p.at(-1)||1,h={left:fa,top:PT,width:t-fa-_T,height:n-PT-Nq},y=T=>h.left+
T/Math.max(1,s.length)*h.width,b=T=>h.top+h.height-T/f*h.height;e.clearRect(0,0,t,n),Iq(e,h,p,b,a);let w=ot("--selection"),
x=ot(o.color);u&&(e.globalAlpha=.12,e.fillStyle=w,e.fillRect(y(u.from),h.top,y(u.to)-y(u.from),h.height),e.globalAlpha=1);
let $=h.width/s.length>5?1:0;s.forEach((T,_)=>{let S=m[_],B=u!==null&&_>=u.from&&_<u.to;e.fillStyle=B?w:x,e.globalAlpha=
l===null||l===_?1:.75;let R=S>0?Math.max(1,b(0)-b(S)):0;e.fillRect(y(_),b(0)-R,Math.max(1,y(_+1)-y(_)-$),R)}),e.globalAlpha=
1,zq(e,d,y,b,x),Hq(e,h,i,y,o.unit)}function Fq(e,t){return e?t==="cdf"?gT(e.steps,e.total):t==="count"?e.steps:e.steps.map(
n=>({...n,height:e.total===0?0:n.height/e.total})):[]}function zq(e,t,n,o,i){if(t.length===0)return;let s=new Path2D(ap(
t,n,o));e.strokeStyle=ot("--surface"),e.lineWidth=3,e.stroke(s),e.setLineDash([4,3]),e.strokeStyle=i,e.lineWidth=1.5,e.stroke(
s),e.setLineDash([])}function Iq(e,t,n,o,i){e.strokeStyle=ot("--line"),e.lineWidth=1,Nl(e,"end","middle");for(let s of n){
let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,a),e.stroke(),e.fillText(i==="count"?
W(s):H(s),t.left-8,a)}}function Hq(e,t,n,o,i){Nl(e,"center","top");let s=-1/0,a=(l,u)=>{let c=e.measureText(l).width/2,m=Math.
max(t.left+c-8,Math.min(u,t.left+t.width-c+8));m-c<s+12||(e.fillText(l,m,t.top+t.height+8),e.fillRect(u,t.top+t.height,1,
4),s=m+c)};n.zero&&a("≤ 0",o(.5));for(let l of op(n,Math.max(2,Math.floor(t.width/80))))a(et(l,i),o(Xr(n,l)))}var ET="mn",jy="vn",Gy="wn",Jy="le",AT="bn",OT="yn",RT="xe",LT="se",NT="ce";function st(e,t){return e.compare?.query?{now:BT(e.query,t),before:BT(e.compare.query,t)}:null}function BT(e,t){let n=[e?.
from,e?.to].map(o=>Uq(o,t));return Jo(n.every(o=>o!==null)?{from:n[0],to:n[1]}:{from:e?.from,to:e?.to},t)}function Uq(e,t){
if(typeof e!="string"||Number.isNaN(Date.parse(e))||Date.parse(e)%6e4!==0)return null;let{year:n,month:o,day:i,hour:s,minute:a}=yr(
e,t);return s===0&&a===0?[String(n).padStart(4,"0"),...[o,i].map(l=>String(l).padStart(2,"0"))].join("-"):null}function Ie(e,t){
let n=(Math.abs(e-t)*100).toFixed(1);return`${n==="0.0"?"±":e<t?"−":"+"}${n}${" "}pp`}function ei(e,t){return t===0?
e===0?`0${" "}%`:"new":$o(e/t-1)}function Mn({text:e,title:t}){return r("span",{class:ET,title:t,children:e})}function an({
ranges:e,kind:t="both"}){return e?t==="words"?r("p",{class:jy,children:[e.now," against ",e.before,"; changes of shares \
are in points (pp)"]}):r("ul",{class:jy,"aria-label":"Periods",children:[t==="both"&&r("li",{class:Gy,children:[r("span",
{class:Jy}),e.now]}),r("li",{class:Gy,children:[r("span",{class:Jy,"data-former":"true"}),t==="former"?`${e.now} against`:
"against"," ",e.before]})]}):null}function po({at:e,upright:t=!1,color:n}){return r("span",{class:t?NT:LT,"data-former":"\
true",style:{"--at":Math.max(0,Math.min(1,e)),...n===void 0?{}:{"--color":n}}})}function FT({steps:e,bins:t,most:n}){let o=ap(
e,i=>i,i=>1-i/n);return r("svg",{class:AT,"data-former":"true",viewBox:`0 0 ${t} 1`,preserveAspectRatio:"none","aria-hid\
den":"true",children:[r("path",{d:o,class:OT,"vector-effect":"non-scaling-stroke"}),r("path",{d:o,class:RT,"vector-effec\
t":"non-scaling-stroke"})]})}var up=12,Zy=360,Vq=132;function IT(e){let{answer:t,document:n,zone:o,bins:i,mode:s,percentiles:a,selection:l,onSelect:u,
onBin:c}=e,m=Z(()=>HT(t,n,i),[t,n,i.count,i.scale]),{edges:d,histograms:p,all:f,property:h}=m,y=st(t,o),b=Z(()=>Wq(t,n,i,
d),[t,n,d]),[w,x]=k(null),$=Gt(i.value),T=f.counts.length,_=h===""?f:p[w?.group??0]??f,S=O=>{let K={ArrowRight:(w?.bin??
-1)+1,ArrowLeft:(w?.bin??T)-1,Home:0,End:T-1}[O.key];if(K!==void 0&&T>0){let J=Math.max(0,Math.min(K,T-1));return O.shiftKey&&
u(jq(l,w?.bin??J,J),d),x({bin:J,group:w?.group??0,left:J>T/2}),!0}if(O.key!=="Enter"&&O.key!=="."||!w)return!1;let q=O.target.
getBoundingClientRect();return c(w.bin,d,h===""?[]:_.keys,new DOMRect(q.left+fa+(w.bin+.5)/T*(q.width-fa-16),q.top+80,0,
0)),!0},B=O=>{let K=b.get(JSON.stringify(h===""?[]:_.keys));if(!y||!K)return"";let q=Kq(K.steps,O),J=(X,le)=>le===0?0:X/
le;return`${H(J(q,K.total))} in ${y.before} (${Ie(J(_.counts[O]??0,_.total),J(q,K.total))})`},R=Math.max(0,...p.slice(0,
up).map(({counts:O,total:K})=>Math.max(0,...O)/(s==="count"?1:K||1))),Q=(O,K)=>r(DT,{edges:d,counts:O.counts,mode:s,unit:$,
height:h===""?Zy:Vq,color:h===""?"--series-1":Tn(Nn(h,O.keys)),largest:h===""||s==="cdf"?0:R,cursor:w?.bin??null,selection:l,
former:b.get(JSON.stringify(h===""?[]:O.keys))??null,onCursor:q=>x(q===null?null:{bin:q,group:K,left:q>T/2}),onSelect:q=>u(
q,d),onBin:(q,J)=>c(q,d,h===""?[]:O.keys,J)}),L=({bin:O,left:K})=>r(Yq,{edges:d,histogram:_,bin:O,unit:$,start:K,before:B(
O)});return r(Ye,{title:r(A,{children:["Distribution of ",r(D,{value:i.value,most:64}),h!==""&&r(A,{children:[" by ",r(D,
{value:h,most:48})]})]}),summary:Qq(i,f,a,$,h,p.length),onKey:S,announced:w?[...UT(d,_,w.bin,$),B(w.bin)].filter(O=>O!==
"").join(", "):"",legend:r(an,{ranges:y}),table:r(mo,{answer:t,document:n,zone:o}),...e.actions===void 0?{}:{actions:e.actions},
children:[h===""?r(A,{children:[Q(f,0),r(Jq,{edges:d,counts:f.counts,percentiles:a,unit:$,onMove:e.onPercentile})]}):r(Gq,
{histograms:p,render:Q,readout:O=>w?.group===O&&L(w)}),f.nulls>0&&r("p",{class:Ky,children:[z(f.nulls)," without a value\
 (",H(f.nulls/(f.nulls+f.total)),") are not drawn."]}),h===""&&w&&L(w)]})}function HT(e,t,n){let o=Ft(e,t),i=o.keys.find(
d=>e.columns[d].name.startsWith("bins("))??o.keys[0]??0,s=o.keys.filter(d=>d!==i),a=e.rows.map(d=>d[i]).filter(d=>typeof d==
"number"),l=np(a,n),u=o.measures[0]??e.columns.length-1,[c]=Vy(e,l,i,[],u),m={keys:[],counts:[],nulls:0,total:0};return{
edges:l,histograms:Vy(e,l,i,s,u),all:c??m,property:s.map(d=>e.columns[d].name).join()}}function Wq(e,t,n,o){if(!e.compare||
o.edges.length<2)return new Map;let i=HT(e.compare,t,n);return new Map([...i.histograms,{...i.all,keys:[]}].map(({keys:s,
counts:a,total:l})=>{let u=a.map((c,m)=>({from:i.edges.edges[m],to:i.edges.edges[m+1]??null,count:c}));return[JSON.stringify(
s),{steps:sp(u,c=>Xr(o,c)),total:l}]}))}function Kq(e,t){return e.reduce((n,{from:o,to:i,height:s})=>n+Math.max(0,Math.min(
i,t+1)-Math.max(o,t))*s,0)}function jq(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.from:t;return{from:Math.
min(o,n),to:Math.max(o,n)+1}}function Gq({histograms:e,render:t,readout:n}){return r(A,{children:[r("div",{class:kT,children:e.
slice(0,up).map((o,i)=>r("div",{class:CT,children:[r("div",{class:ST,children:[r("span",{children:r(D,{value:o.keys[0],most:40,
middle:!0})}),r("span",{class:Wy,children:W(o.total)})]}),t(o,i),n(i)]},JSON.stringify(o.keys)))}),e.length>up&&r("p",{class:Ky,
children:[up," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function Jq({edges:e,counts:t,percentiles:n,
unit:o,onMove:i}){let s=I(null),a=t.length;if(a===0)return null;let l=c=>{let m=s.current.getBoundingClientRect(),d=Math.
max(0,Math.min(a,(c-m.left)/m.width*a));return zT(dT(e,t,pT(e,d)))},u=Zq(n.map(({value:c})=>c===null?null:Xr(e,c)/a));return r(
"div",{ref:s,class:vT,style:{height:`${(1+Math.max(0,...u))*28}px`},children:n.map(({share:c,value:m},d)=>{let p=m===null?
null:Xr(e,m)/a*100;return p===null?null:r(A,{children:[r("span",{class:wT,style:{left:`${p}%`,top:`${12-Zy}px`,height:`${Zy-
36}px`}},`line ${d}`),r("button",{type:"button",class:xT,role:"slider","aria-label":"Percentile","aria-valuemin":0,"aria\
-valuemax":100,"aria-valuenow":Number((c*100).toFixed(1)),"aria-valuetext":`${Yy(c)}, ${et(m,o)}`,style:{left:`${Math.max(
2,Math.min(97,p))}%`,top:`${u[d]*28}px`},onPointerDown:f=>f.currentTarget.setPointerCapture(f.pointerId),onPointerMove:f=>{
f.currentTarget.hasPointerCapture(f.pointerId)&&i(d,l(f.clientX))},onKeyDown:f=>{let h={ArrowLeft:-1,ArrowRight:1,ArrowDown:-1,
ArrowUp:1}[f.key];h!==void 0&&(f.preventDefault(),f.stopPropagation(),i(d,zT(c+h*(f.shiftKey?.001:.01))))},children:[r("\
span",{class:Wy,children:Yy(c)}),et(m,o)]},d)]})})})}function Zq(e){let n=[];return e.forEach((o,i)=>{let s=new Set(n.filter(
(l,u)=>o!==null&&e[u]!==null&&Math.abs(e[u]-o)<.09)),a=0;for(;s.has(a);)a++;n[i]=a}),n}function zT(e){return Math.max(.001,
Math.min(.999,Math.round(e*1e3)/1e3))}function Yy(e){return`p${Number((e*100).toFixed(2))}`}function qT(e,t,n,o){let i=e.
zero&&t===0?"up to":et(e.edges[t]??0,o);return i==="up to"&&n===1?"0 and less":`${i} to ${et(e.edges[n]??0,o)}`}function Bl(e,t,n){
return qT(e,t.from,t.to,Gt(n))}function UT(e,t,n,o){let i=t.counts[n]??0,s=Mc(t.counts),a=n===0?0:s[n-1]??0;return[qT(e,
n,n+1,o),`${z(i)} events`,`${H(t.total===0?0:i/t.total)} of all`,`${H(a)} below`,`${H(1-(s[n]??1))} above`]}function Yq({
edges:e,histogram:t,bin:n,unit:o,start:i,before:s}){let[a,l,u,c,m]=UT(e,t,n,o);return r("div",{class:Te(TT,i&&$T),"aria-\
hidden":"true",children:[r("div",{class:MT,children:a}),r("div",{class:lp,children:[r("span",{children:l}),r("span",{children:u})]}),
r("div",{class:lp,children:[r("span",{children:c}),r("span",{children:m})]}),s!==""&&r("div",{class:lp,children:r("span",
{children:["about ",s]})})]})}function Qq(e,t,n,o,i,s){let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${Yy(
l)} ${et(u,o)}`).join(", ");return`Distribution of ${ne(e.value).text}${i===""?"":` by ${ne(i).text}, ${s} groups`}, ${W(
t.total)} values in ${t.counts.length} bins${a===""?"":`, ${a}`}`}function tr(e,t,n,o){return oe("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var ha=de([]);function He(e,t){ha.value=[...ha.value,{from:We.value,to:e.document,label:t}].slice(-12),ye(e)}function Qy(e){
ha.value=ha.value.slice(0,e)}function VT(){On(()=>{let e=We.value,t=ha.peek().findIndex(n=>Bt(n.from.document,e.document));
t>=0&&Qy(t)})}var WT="kn";function KT({document:e,mark:t,anchor:n,onClose:o}){let[i,s]=k(""),a=De(e.dataset).value.value?.columns??[],l=i.toLowerCase(),
u=ty(e),c=[...a.map(({name:p})=>p),...Object.keys(e.define??{})],m=a.filter(({name:p,type:f})=>p.toLowerCase().includes(
l)&&f!=="timestamp"&&Ce(p)!==u).map(p=>({value:Ce(p.name),label:r(D,{value:p.name,most:48}),note:p.distinct===void 0?p.type:
`${W(p.distinct)} values`})),d=p=>{o(),tr(e,t,p).then(f=>{f.by&&He({document:f.by,open:[]},`${f.label} by ${p}`)},f=>ee(
U(G(f).message)))};return r(on,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:WT,children:r(ms,{label:"Br\
eak down by",text:i,onText:s,options:m,eager:!0,autofocus:!0,inline:!0,onPick:d,onCancel:o,onTake:p=>d(c.includes(p)?Ce(
p):p),placeholder:"a property or an expression"})})}function ti(){let[e,t]=k(null);return{openAt:t,menu:e&&r(tU,{at:e,onClose:()=>t(null)})}}function tU({at:e,onClose:t}){let n=Z(
()=>tr(e.document,e.mark),[e]),{answer:o,error:i}=Xy(n),[s,a]=k(!1);if(s)return r(KT,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,m=>ee(U(G(m).message)))},u=i?U(i.message):e.head??(o?r(D,{value:o.label,most:160}):
"…");return r(_o,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...nU(e,o,i,l,()=>a(!0))]})}function Xy(e){let[t,n]=k({of:null,answer:null,error:null});return F(()=>{let o=!0;
return e.then(i=>{o&&n({of:e,answer:i,error:null})},i=>{o&&n({of:e,answer:null,error:G(i)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function nU(e,t,n,o,i){let s=(a,l,u,c)=>{let m=t!==null&&(u==="events"?!t.listed:t[u]===null||
t[u]==="");return{label:a,...l?{icon:l}:{},disabled:m||n!==null,reason:oU(t,u),act:o(c)}};return[s("Only this","filter",
"only",a=>Pc(a.only,a.label)),s("Exclude","minus","exclude",a=>Pc(a.exclude,`not (${a.label})`)),{label:"Break down by…",
icon:"bar",disabled:n!==null,stays:!0,act:i},"rule",s("Events","rows","events",a=>eb(a,e)),s("Actors","actor","actors",_c),
s("Save as cohort…","save","cohort",a=>Dc(a)),s("Explain","difference","explain",tb),"rule",...e.value===void 0?[]:[{label:"\
Copy value",icon:"copy",act:()=>ze(jT(e.value),"The value")}],s("Copy as where","copy","predicate",a=>ze(a.predicate,"Th\
e condition"))]}function oU(e,t){let n=new Map(Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:U(n)}function jT(e){
return e===null?"":Array.isArray(e)?e.map(t=>jT(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function Pc(e,t){
e&&He({document:e,open:[]},t)}function eb({events:e,label:t},{document:n,mark:o}){Bn(e?{kind:"events",document:e,label:t}:
{kind:"events",document:n,mark:o,label:t})}function _c({actors:e,cohort:t,label:n}){e&&Bn({kind:"actors",request:e,cohort:t,
label:n})}function Dc({actors:e,cohort:t,label:n}){Bn({kind:"cohort",request:e,cohort:t,label:n})}function tb({explain:e,
label:t}){e&&He({view:"difference",document:e,as:null,open:[]},`explain ${ne(t).text}`)}var GT="zn",JT="jn",ZT="Xn",YT="Cn",QT="Sn";function Fl({document:e,mark:t,label:n,total:o,onClear:i,children:s}){let a=JSON.stringify([e,t]),l=Z(()=>tr(e,t),[a]),{
answer:u,error:c}=Xy(l),m=xt(u?.count??null),d=m.phase==="exact"&&m.answer&&"rows"in m.answer?m.answer.rows[0]?.at(-1):void 0,
p=u===null;return r("section",{class:GT,"aria-label":"Selection",children:[r("div",{class:JT,children:[r("span",{class:ZT,
children:n}),r("span",{class:YT,role:"status",children:typeof d=="number"?`${z(d)} events${o?`, ${H(d/o)}`:""}`:c?"":"…"})]}),
c&&r(he,{error:c}),r("div",{class:QT,children:[s,r(P,{small:!0,kind:"outlined",icon:"filter",disabled:p||!u.only,onClick:()=>Pc(
u?.only??null,u?.label??""),children:"Only"}),r(P,{small:!0,kind:"outlined",icon:"minus",disabled:p||!u.exclude,onClick:()=>Pc(
u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),r(P,{small:!0,kind:"primary",icon:"difference",disabled:p||
!u.explain,onClick:()=>u&&tb(u),children:"Explain"}),r(P,{small:!0,kind:"outlined",icon:"rows",disabled:p||!u.listed,onClick:()=>u&&
eb(u,{document:e,mark:t}),children:"Events"}),r(P,{small:!0,kind:"outlined",icon:"actor",disabled:p||!u.actors,onClick:()=>u&&
_c(u),children:"Actors"}),r(P,{small:!0,kind:"outlined",icon:"save",disabled:p||!u.cohort,onClick:()=>u&&Dc(u),children:"\
Cohort"}),r(P,{small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:i})]})]})}var iU=[10,20,40,60,100,200],sU=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function cp({bins:e,document:t,
onDocument:n}){let i=Ll(De(t.dataset).value.value).map(({value:s,log:a})=>({label:U(s),checked:s===e.value,act:()=>n(Hd(
t,{value:s,scale:a?"log":"linear"}))}));return r(A,{children:[r(dt,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:i,children:U(e.value)}),r($t,{label:"Scale",choices:sU,value:e.scale,onChange:s=>n(Hd(t,{scale:s}))}),r(dt,{small:!0,
kind:"outlined",after:"down",menuLabel:"Bins",items:iU.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(Hd(t,{count:s}))})),
children:[e.count," bins"]})]})}function Ac(e,t,{from:n,to:o}){let i=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=i?null:t.edges[o]??null}}function nb(e,t,n,o){let i=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...i===void 0?
{}:{from:i},...s===void 0?{}:{to:s}}}var aU=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function XT({answer:e,
of:t,bins:n,zone:o,actions:i}){let[s,a]=k("count"),[l,u]=k(null),{openAt:c,menu:m}=ti(),d=uU(t,n.value);F(()=>u(null),[JSON.
stringify(t)]);let p=lU(e,t),f=(y,b,w)=>({range:Ac(n,b,y),...p!==null&&w.length>0?{keys:{[p]:w[0]}}:{}}),h=e.total?.at(-1);
return r(A,{children:[r(IT,{answer:e,document:t,zone:o,bins:n,mode:s,percentiles:d.list,onPercentile:d.move,selection:l?.
range??null,onSelect:(y,b)=>u(y&&{range:y,edges:b}),onBin:(y,b,w,x)=>c({document:t,mark:f({from:y,to:y+1},b,w),anchor:x,
value:b.edges[y]}),actions:r(A,{children:[r(cp,{bins:n,document:ve.value,onDocument:y=>ye({document:y})}),r($t,{label:"H\
eight",choices:aU,value:s,onChange:a}),i]})}),l&&r(Fl,{document:t,mark:f(l.range,l.edges,[]),label:`${n.value}: ${Bl(l.edges,
l.range,n.value)}`,total:typeof h=="number"?h:void 0,onClear:()=>u(null)}),m]})}function lU(e,t){let n=Ft(e,t).keys.find(
o=>!e.columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}function uU(e,t){let[n,o]=k([.5,.95,
.99]),{compare:i,...s}=Be(e),a=n.map((m,d)=>`quantile(${t}, ${m}) as p_${d}`),{answer:l}=xt({...s,aggregate:{...e.aggregate?.
over===void 0?{}:{over:e.aggregate.over},measures:a}}),u=l&&"rows"in l?l.rows[0]:void 0;return{list:n.map((m,d)=>({share:m,
value:typeof u?.[d]=="number"?u[d]:null})),move:(m,d)=>o(n.map((p,f)=>f===m?d:p))}}var e$="Bn",t$="Cr",n$="b",o$="En",r$="In",i$="Un",s$="Sr",a$="Hn",l$="Ln",u$="Mn";var mp=50;function c$(e){let t=Ft(e.answer,e.document);return r("div",{class:e$,children:t.measures.map(n=>r(mU,{...e,shape:t,
measure:n},n))})}function mU({answer:e,document:t,zone:n,onBar:o,actions:i,shape:s,measure:a}){let[l,u]=k(-1),c=I(null),
m=e.columns[a].name,d=Gt(m),p=s.keys.map(L=>e.columns[L].name).join(),f=ws(m),h=[...e.rows.slice(0,mp),...e.other&&e.rows.
length<=mp?[e.other]:[]],y=L=>typeof L[a]=="number"?L[a]:0,b=co(e),w=(L,O)=>Mt(b,L===e.other?["other",a]:["rows",O,a]),x=h.
map((L,O)=>Math.max(y(L),w(L,O)?.[1]??0)),$=Sc(t,Math.max(0,...x),(L,O)=>tp(L,O,b!==null)),T=Sc(t,b!==null,(L,O)=>L||O),
_=e.total?y(e.total):0,S=Uy(e,s),B=L=>L===e.other?Xn.other:s.keys.map(O=>ne(L[O]).text).join(", "),R=L=>`${B(L)}, ${et(y(
L),d)}${f&&_>0?`, ${H(y(L)/_)}`:""}`,Q=L=>{let O={ArrowDown:l+1,ArrowUp:l-1,Home:0,End:h.length-1}[L.key];if(O!==void 0){
let q=Math.max(0,Math.min(O,h.length-1));return u(q),c.current?.children[q]?.scrollIntoView({block:"nearest"}),!0}let K=c.
current?.children[l];return L.key!=="Enter"&&L.key!=="."||!K?!1:(o(h[l],m,K),!0)};return r(Ye,{title:ne(m).text,onKey:Q,
announced:l>=0&&h[l]?R(h[l]):"",actions:i?.(m),summary:`Bar chart of ${ne(m).text} by ${ne(p).text}, ${e.rows.length} gr\
oups${h[0]?`, ${R(h[0])}`:""}`,table:r(mo,{answer:e,document:t,zone:n}),children:[r("ul",{ref:c,class:t$,role:"presentat\
ion","data-estimate":T,children:h.map((L,O)=>{let K=L===e.other,q=w(L,O),J=K?void 0:S?.get(JSON.stringify(s.keys.map(X=>L[X])))?.[a];
return r("li",{class:n$,"data-cursor":O===l,onClick:X=>o(L,m,X.currentTarget.querySelector("[data-anchor]")??X.currentTarget),
children:[r("span",{class:o$,"data-anchor":"",children:r(D,{...K?{shown:{text:Xn.other,kind:"other"}}:{shown:{text:B(L),
kind:s.keys.length===1?ne(L[s.keys[0]]).kind:"value"}},most:24,middle:!0})}),r("span",{class:r$,children:[r("span",{class:s$,
"data-other":K,"data-estimate":q!==void 0,style:{width:`${$>0?Math.max(.2,y(L)/$*100):0}%`,...K?{}:{background:`var(${Tn(
Nn(p,s.keys.map(X=>L[X])))})`}}}),q&&r(dU,{interval:q,largest:$})]}),r("span",{class:a$,children:Yr(y(L),q,d)}),r("span",
{class:l$,children:S?typeof J=="number"&&J!==0?$o(y(L)/J-1):"–":f&&_>0?H(y(L)/_):""})]},O)})}),e.rows.length>mp&&r("p",
{class:u$,children:[mp," of ",e.rows.length," groups are drawn; the table has all."]})]})}function dU({interval:[e,t],largest:n}){
let o=i=>n>0?Math.max(0,i)/n*100:0;return r("span",{class:i$,"data-whisker":"",style:{insetInlineStart:`${o(e)}%`,width:`${o(
t)-o(e)}%`}})}var m$="Nn",d$="Rn",p$="An",f$="Dn",h$="Tn";var rb=1e4;function g$({answer:e,of:t,document:n,zone:o,actions:i}){let{choose:s,menu:a}=dp(e,t),l=ce(n.aggregate?.order)[0];
return r("section",{class:m$,"aria-label":"Groups",children:[r("div",{class:d$,children:[r("span",{class:p$,children:[e.
rows.length===1?"1 row":`${z(e.rows.length)} rows`,e.other?", the rest is (other)":""]}),e.other&&e.rows.length<rb&&r(P,
{small:!0,kind:"outlined",onClick:()=>re("aggregate.limit",rb),children:`Up to ${z(rb)} groups`}),i("")]}),r(mo,{answer:e,
document:t,zone:o,shares:!0,sort:l===void 0?null:fU(l),onCell:s,onSort:u=>ye({document:Pe(n,"aggregate.order",u===null?void 0:
[`"${u.key.replaceAll('"','""')}"${u.descending?" desc":""}`])})}),a]})}function y$({answer:e,of:t,zone:n,actions:o}){let{
choose:i,menu:s}=dp(e,t);return r(A,{children:[r(c$,{answer:e,document:t,zone:n,onBar:i,actions:o}),s]})}function dp(e,t){
let{openAt:n,menu:o}=ti();return{choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:pU(e,t,
s,u),anchor:l,value:s[u]})},menu:o}}function pU(e,t,n,o){let i=Ft(e,t),s=i.measures.includes(o)?{measure:e.columns[o].name}:
{};if(n===e.total)return s;let a=i.time<0?i.keys:[i.time,...i.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,
u[c]]));return n===e.other?{other:!0,...s}:{keys:l(n),...s}}function fU(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,
"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function b$(e,t,n){let o=t.keys.find(y=>e.columns[y].name.startsWith("bins("))??t.keys[0]??1,i=t.measures[0]??e.columns.
length-1,s=new Map,a=new Map;for(let y of e.rows){let[b,w]=[y[t.time],y[o]];typeof b=="string"&&!s.has(b)&&s.set(b,Date.
parse(b)/1e3),a.has(w)||a.set(w,-1)}let l=[...s.keys()].sort((y,b)=>s.get(y)-s.get(b)),u=new Map(l.map((y,b)=>[y,b])),c=np(
[...a.keys()].filter(y=>typeof y=="number"),n),m=Math.max(0,c.edges.length-1);for(let y of a.keys())typeof y=="number"&&
a.set(y,c.zero&&y<=0?0:$c(c,y*(1+Math.sign(y)*1e-12)));let d=new Float64Array(l.length*m),p=0;for(let y of e.rows){let b=u.
get(y[t.time]),w=y[i];if(b===void 0||typeof w!="number")continue;let x=a.get(y[o]);x>=0&&x<m?d[b*m+x]+=w:p+=w}let f=l.map(
(y,b)=>hU(d.subarray(b*m,(b+1)*m))),h=l.map((y,b)=>d.subarray(b*m,(b+1)*m).reduce((w,x)=>w+x,0));return{starts:l,times:l.
map(y=>s.get(y)),edges:c,counts:d,bins:m,largest:Math.max(0,...f),tops:f,sums:h,nulls:p}}function hU(e){return e.reduce(
(t,n)=>Math.max(t,n),0)}function v$(e,t,n){if(t<=0)return()=>0;if(e==="log"){let i=Math.log(t);return s=>s<=0?0:i<=0?1:Math.
max(.02,Math.log(s)/i)}let o=e==="column"?Math.max(1,n):t;return i=>Math.max(0,i/o)}function pp(e,t,n,o){return{left:o.alt?
0:Math.min(e.column,t.column),right:o.alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),
high:o.shift?n.bins:Math.max(e.bin,t.bin)+1}}var w$="_n",k$="qn",C$="Fn",S$="Gn",ib="Jn",T$="Kn",$$="On",M$="Pn",P$="Qn",_$="Vn",D$="Wn",E$="Yn",A$="Br";var ks=64,L$=16,Rc=8,N$=24,sb=9;function B$(e){let{matrix:t,lines:n,colors:o,unit:i,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[m,d]=k(0),p=I(null),f={width:Math.max(1,m-ks-L$),height:a-Rc-N$},h=_=>{let S=_.currentTarget.getBoundingClientRect(),
B=Math.floor((_.clientX-S.left-ks)/f.width*t.starts.length),R=Math.floor((1-(_.clientY-S.top-Rc)/f.height)*t.bins);return{
column:O$(B,t.starts.length),bin:O$(R,t.bins)}},y=yl.value,b=Z(()=>t.bins===0||t.starts.length===0?null:yU(t,o),[t,o,y]),
w=Im((_,S,B)=>gU(_,S,B,{matrix:t,image:b,lines:n,unit:i,zone:s,unfinished:l}),[t,b,n,i,s,l]),x=_=>{let S=h(_);e.onCursor(
S,S.column>t.starts.length/2),p.current&&R$(p.current,_)&&e.onBox(pp(p.current.from,S,t,{shift:_.shiftKey,alt:_.altKey}))},
$=_=>{let S=p.current;p.current=null,S&&!R$(S,_)&&e.onCell(S.from,new DOMRect(_.clientX,_.clientY,0,0))},T=_=>({left:`${ks+
_.left/t.starts.length*f.width}px`,width:`${(_.right-_.left)/t.starts.length*f.width}px`,top:`${Rc+(1-_.high/t.bins)*f.height}\
px`,height:`${(_.high-_.low)/t.bins*f.height}px`});return r("div",{class:w$,onPointerMove:x,onPointerUp:$,onPointerLeave:()=>e.
onCursor(null,!1),onPointerDown:_=>{_.button===0&&(_.currentTarget.setPointerCapture(_.pointerId),p.current={from:h(_),x:_.
clientX,y:_.clientY})},children:[r(rp,{height:a,draw:w,onWidth:d}),u&&t.bins>0&&r("div",{class:k$,style:T({left:u.column,
right:u.column+1,low:u.bin,high:u.bin+1})}),c&&r("div",{class:C$,"data-box":"",style:T(c)})]})}function O$(e,t){return Math.
max(0,Math.min(t-1,e))}function R$(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(t.clientY-e.y)>3}function gU(e,t,n,o){
let{matrix:i,image:s,lines:a,unit:l,zone:u,unfinished:c}=o,m={left:ks,top:Rc,width:t-ks-L$,height:n-Rc-N$};if(e.clearRect(
0,0,t,n),s===null)return;e.imageSmoothingEnabled=!1,e.drawImage(s,m.left,m.top,m.width,m.height);let d=h=>m.left+h/i.starts.
length*m.width,p=h=>m.top+(1-h/i.bins)*m.height;c>=0&&ip(e,d(c),m.top,m.left+m.width-d(c),m.height,ot("--muted"));for(let[
h,y]of a.entries())xU(e,y,i,d,p,h);Nl(e,"end","middle");let f=1/0;i.edges.zero&&e.fillText("≤ 0",m.left-8,p(.5));for(let h of op(
i.edges,Math.max(2,Math.floor(m.height/40)))){let y=p(Xr(i.edges,h));f-y<14||(f=y,e.fillText(et(h,l),m.left-8,y))}wU(e,m,
i,d,u)}function yU(e,t){let{starts:{length:n},bins:o,counts:i,tops:s}=e,a=new ImageData(n,o),l=new Uint32Array(a.data.buffer),
u=bU();for(let m=0;m<n;m++){let d=v$(t,e.largest,s[m]);for(let p=0;p<o;p++){let f=d(i[m*o+p]);f>0&&(l[(o-1-p)*n+m]=u[Math.
min(Lc-1,Math.floor(f*Lc))])}}let c=document.createElement("canvas");return c.width=n,c.height=o,c.getContext("2d").putImageData(
a,0,0),c}var Lc=64;function bU(){let e=Array.from({length:sb},(o,i)=>vU(ot(`--ramp-${i+1}`))),t=new Uint32Array(Lc),n=new Uint8ClampedArray(
t.buffer);for(let o=0;o<Lc;o++){let i=o/(Lc-1)*(sb-1),s=Math.min(sb-2,Math.floor(i));for(let a=0;a<3;a++)n[o*4+a]=e[s][a]+
(e[s+1][a]-e[s][a])*(i-s);n[o*4+3]=255}return t}function vU(e){return[1,3,5].map(t=>Number.parseInt(e.slice(t,t+2),16)||
0)}function xU(e,t,n,o,i,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,ot("--surface")],[2,ot("--selection")]]){
e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,m)=>{if(c===null){u=!1;
return}let[d,p]=[o(m+.5),i(Xr(n.edges,c))];u?e.lineTo(d,p):e.moveTo(d,p),u=!0}),e.stroke()}e.globalAlpha=1,e.setLineDash(
[])}function wU(e,t,n,o,i){Nl(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):86400,l=Math.max(
1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((m,d)=>{let{hour:p,minute:f}=yr(
m*1e3,i);if(u?p!==0||f!==0:d%l!==0)return;let h=j(m*1e3,i,a>=27*86400?"month":a>=86400||p===0&&f===0?"dayShort":a<60?"cl\
ockSecond":"clock"),y=e.measureText(h).width/2,b=o(d),w=Math.max(t.left+y-8,Math.min(b,t.left+t.width-y));w-y<c+16||(e.fillText(
h,w,t.top+t.height+8),e.fillRect(Math.round(b),t.top+t.height,1,4),c=w+y)})}function F$({answer:e,document:t,bins:n,zone:o,colors:i,lines:s,end:a,box:l,onBox:u,onCell:c,actions:m,largest:d,period:p}){
let f=Z(()=>{let S=b$(e,Ft(e,t),n);return d===void 0?S:{...S,largest:d}},[e,t,n.count,n.scale,d]),[h,y]=k(null),[b,w]=k(
null),x=Gt(n.value),$=_i(f.times),T=f.times.findIndex(S=>(S+$)*1e3>a+1e3),_=S=>{let B=h?.cell??{column:0,bin:0},R=kU(S.key,
B,f);if(R){let L=b??B;return S.shiftKey&&u(pp(L,R,f,{shift:!1,alt:!1}),f),w(S.shiftKey?L:null),y({cell:R,left:R.column>f.
starts.length/2}),!0}if(S.key==="Escape"&&l)return u(null,f),!0;if(S.key!=="Enter"&&S.key!=="."||!h)return!1;let Q=S.target.
getBoundingClientRect();return c(h.cell,f,new DOMRect(Q.left+ks+(B.column+.5)/f.starts.length*(Q.width-ks-16),Q.top+(1-B.
bin/f.bins)*320,0,0)),!0};return r(Ye,{title:r(A,{children:["Heat map of ",r(D,{value:n.value,most:64})," over time",p===
void 0?"":`, ${p}`]}),summary:`${$U(f,n,o)}${p===void 0?"":`, ${p}`}`,onKey:_,announced:h?z$(f,h.cell,n,o,$).join(", "):
"",table:r(mo,{answer:e,document:t,zone:o}),legend:r(TU,{matrix:f,colors:i,lines:s}),...m===void 0?{}:{actions:m},children:[
r(B$,{matrix:f,lines:s,colors:i,unit:x,zone:o,height:400,unfinished:T,cursor:h?.cell??null,box:l,onCursor:(S,B)=>y(S&&{cell:S,
left:B}),onBox:S=>u(S,f),onCell:(S,B)=>c(S,f,B)}),h&&f.bins>0&&r(CU,{matrix:f,cell:h.cell,bins:n,zone:o,step:$,start:h.left,
unit:x})]})}function kU(e,{column:t,bin:n},o){let i=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",{column:t-1,
bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.starts.
length-1,bin:n}]]).get(e);return!i||o.bins===0?null:{column:Math.max(0,Math.min(i.column,o.starts.length-1)),bin:Math.max(
0,Math.min(i.bin,o.bins-1))}}function z$(e,{column:t,bin:n},o,i,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[`${Sn(
e.times[t]*1e3,s,i)} ${rs(i,e.times[t]*1e3)}`,Bl(e.edges,{from:n,to:n+1},o.value),`${z(a)} events, ${H(l===0?0:a/l)} of \
the column`]}function CU({matrix:e,cell:t,bins:n,zone:o,step:i,start:s}){let[a,l,u]=z$(e,t,n,o,i),c=Math.max(1,e.tops[t.
column]??1),m=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return r("div",{class:Te(M$,s&&P$),"aria-hidden":"t\
rue",children:[r("div",{class:D$,children:a}),r("div",{class:_$,children:l}),r("div",{children:u}),r("div",{class:E$,children:Array.
from(m,(d,p)=>r("div",{class:A$,"data-here":p===t.bin,style:{height:`${d/c*100}%`}},p))})]})}var SU=9;function TU({matrix:e,
colors:t,lines:n}){let o=t==="column"?"0 %":"1",i=t==="column"?"most of its column":W(e.largest);return r("div",{class:S$,
children:[r("span",{class:ib,children:[o,r("span",{class:T$,children:Array.from({length:SU},(s,a)=>r("span",{class:$$,style:{
background:`var(--ramp-${a+1})`}},a))}),i," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>r("span",{class:ib,children:[r("\
svg",{width:"24",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","str\
oke-dasharray":["","6 4","2 3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&r("span",{children:[z(e.nulls),
" without a value are not drawn"]}),r("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function $U(e,t,n){
let o=e.sums.reduce((a,l)=>a+l,0),i=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[i];return`Heat map of ${ne(t.value).
text} over time, ${e.starts.length} buckets by ${e.bins} bins, ${W(o)} events${s===void 0?"":`, most at ${Sn(s*1e3,_i(e.
times),n)}`}`}var I$="ep";function Wn({children:e}){return r("div",{class:I$,children:e})}var _U=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],DU=[["p50",.5],["p95",
.95],["p99",.99]];function U$({answer:e,of:t,bins:n,zone:o,actions:i}){let[s,a]=k("log"),[l,u]=k([]),{compare:c}=e,m=st(
e,o),d=m?Math.max(H$(e),H$(c)):void 0,p=r(A,{children:[r(cp,{bins:n,document:ve.value,onDocument:y=>ye({document:y})}),r(
"span",{class:h$,children:"Colour"}),r($t,{label:"Colour",choices:_U,value:s,onChange:a}),r(dt,{small:!0,kind:"outlined",
after:"down",menuLabel:"Percentiles over it",items:DU.map(([y,b])=>({label:y,checked:l.includes(b),act:()=>u(l.includes(
b)?l.filter(w=>w!==b):[...l,b].sort())})),children:l.length===0?"Percentiles":l.map(y=>`p${y*100}`).join(", ")}),i]}),f={
bins:n,zone:o,colors:s,shares:l,largest:d},h=r(q$,{...f,answer:e,of:t,period:m?.now,actions:p});return!m||!c?.query?h:r(
Wn,{children:[h,r(q$,{...f,answer:c,of:c.query,period:`against ${m.before}`,actions:null})]})}function H$(e){return(e?.rows??
[]).reduce((t,n)=>Math.max(t,Number(n.at(-1))||0),0)}function q$({answer:e,of:t,bins:n,zone:o,colors:i,shares:s,largest:a,
period:l,actions:u}){let[c,m]=k(null),{openAt:d,menu:p}=ti(),f=OU(t,n.value,s);F(()=>m(null),[JSON.stringify(t)]);let h=e.
query?.to,y=Math.min(Date.now(),h===void 0?1/0:Date.parse(String(h))),b=(x,$)=>({...x.left===0&&x.right===$.starts.length?
{}:{time:nb($.starts,x.left,x.right,h)},...x.low===0&&x.high===$.bins?{}:{range:Ac(n,$.edges,{from:x.low,to:x.high})}}),
w=e.total?.at(-1);return r(A,{children:[r(F$,{answer:e,document:t,bins:n,zone:o,colors:i,lines:f,end:y,box:c?.box??null,
onBox:(x,$)=>m(x&&{box:x,matrix:$}),onCell:({column:x,bin:$},T,_)=>d({document:t,mark:b({left:x,right:x+1,low:$,high:$+1},
T),anchor:_,value:T.counts[x*T.bins+$]}),actions:u,largest:a,period:l}),c&&r(Fl,{document:t,mark:b(c.box,c.matrix),label:EU(
c.box,c.matrix,n,o),total:typeof w=="number"?w:void 0,onClear:()=>m(null),children:r(P,{small:!0,kind:"outlined",icon:"s\
earch",onClick:()=>AU(c.box,c.matrix,n,h),children:"Zoom"})}),p]})}function EU(e,t,n,o){let i=_i(t.times),s=Sn(t.times[e.
left]*1e3,i,o),a=Sn((t.times[e.right]??t.times.at(-1)+i)*1e3,i,o),l=e.low===0&&e.high===t.bins?`any ${n.value}`:`${n.value}\
 ${Bl(t.edges,{from:e.low,to:e.high},n.value)}`;return`${s} to ${a}, ${l}`}function AU(e,t,n,o){let{from:i,to:s}=nb(t.starts,
e.left,e.right,o),a=Ac(n,t.edges,{from:e.low,to:e.high}),u=e.low===0&&e.high===t.bins?[]:[a.from===null?"":`${n.value} >\
= ${a.from}`,a.to===null?"":`${n.value} < ${a.to}`].filter(d=>d!==""),c=ve.value,m=[c.where===void 0?"":/\bor\b/i.test(c.
where)?`(${c.where})`:c.where,...u].filter(d=>d!=="").join(" and ");He({document:Pe(Pe(Pe(c,"from",i),"to",s),"where",m===
""?void 0:m)},"zoom")}function OU(e,t,n){let{compare:o,...i}=Be(e),s=ce(e.aggregate?.by).find(ys),a=n.map((c,m)=>`quanti\
le(${t}, ${c}) as p_${m}`),l=n.length===0||s===void 0?null:{...i,aggregate:{measures:a,by:[s]}},{answer:u}=xt(l);return!l||
!u||!("rows"in u)||u.columns.length!==n.length+1?RU:n.map((c,m)=>({name:`p${c*100}`,values:u.rows.map(d=>typeof d[m+1]==
"number"?d[m+1]:null)}))}var RU=[];var ab=de(0),lb=es("");function fp(e,t,n,o){let i=ns(lb),s=o??i,[a,l]=k([]),u=ab.value;return F(()=>{let c=new AbortController,
m=new URLSearchParams({dataset:e});return typeof t=="string"&&m.set("from",t),typeof n=="string"&&m.set("to",n),s!==""&&
m.set("board",s),oe(`v1/notes?${m.toString()}`,{signal:c.signal}).then(d=>l(d.notes.filter(p=>!p.board||p.board===s)),()=>{}),
()=>c.abort()},[e,t,n,s,u]),a}async function zl(e){await oe("v1/notes",{body:e}),ab.value++}async function hp(e){await oe(
`v1/notes/${encodeURIComponent(e)}`,{method:"DELETE"}),ab.value++}var gp=es(null);var V$="rp",W$="ip",K$="ap",j$="H",G$="tp",J$="op",Z$="np";var NU=12;function yp({rows:e,all:t,hidden:n,onHidden:o,text:i,onMenu:s}){let[a,l]=k(""),u=d=>d.keys.map(p=>ne(p).text).
join(", "),c=a===""?e:e.filter(d=>u(d).toLowerCase().includes(a.toLowerCase())),m=(d,p)=>{let f=e.filter(b=>b.key!==d.key).
map(b=>b.key),h=!n.has(d.key)&&f.every(b=>n.has(b));if(!p)return o(h?new Set:new Set(f));let y=new Set(n);y.delete(d.key)||
y.add(d.key),o(y)};return r("div",{class:V$,children:[e.length>=NU&&r("input",{class:W$,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:d=>l(d.currentTarget.value)}),r("div",{class:K$,children:c.map(d=>r("button",{type:"butt\
on",class:j$,"aria-pressed":!n.has(d.key),onClick:p=>m(d,p.ctrlKey||p.metaKey),onContextMenu:s&&(p=>{p.preventDefault(),
s(d,p.currentTarget)}),onKeyDown:s&&(p=>{p.key==="."&&(p.preventDefault(),p.stopPropagation(),s(d,p.currentTarget))}),children:[
r("svg",{width:"16",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":gl(d.color).join(" "),style:{stroke:`var(${Tn(d.color)})`}})}),r("span",{class:G$,children:r(D,{value:d.
keys.length===1?d.keys[0]:d.keys,most:20,middle:!0})}),r("span",{class:J$,children:d.last===null?"–":i(d.last)})]},d.key))}),
t>e.length&&r("p",{class:Z$,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var Q$="pp",X$="dp",eM="lp",ub="xp",tM="sp",nM="cp",oM="gp",rM="hp",iM="fp",cb="up";var mb=12;function sM({lines:e,step:t,former:n,rows:o,hidden:i,at:s,left:a,zone:l,text:u,unfinished:c}){let m=e.times[s];
if(m===void 0)return null;let p=o.map((f,h)=>({row:f,value:e.series[h].values[s]??null,low:e.series[h].low?.[s]??null,high:e.
series[h].high?.[s]??null,before:aM(n,f.key,s)})).filter(({row:f})=>!i.has(f.key)).toSorted((f,h)=>(h.value??-1/0)-(f.value??
-1/0));return r("div",{class:Te(X$,a>400&&eM),"aria-hidden":"true",children:[r("div",{class:ub,children:[Sn(m*1e3,t,l),"\
 ",rs(l,m*1e3)]}),p.slice(0,mb).map(({row:f,value:h,low:y,high:b,before:w})=>r("div",{class:tM,children:[r("span",{class:nM,
style:{background:`var(${Tn(f.color)})`}}),r("span",{class:oM,children:f.keys.length===0?"":f.keys.map(x=>ne(x).text).join(
", ")}),r("span",{class:rM,children:h===null?"–":y!==null&&b!==null?`${u(y)} – ${u(b)}`:u(h)}),w!==void 0&&r("span",
{class:iM,children:h!==null&&w?$o(h/w-1):"–"})]},f.key)),p.length>mb&&r("div",{class:ub,children:[p.length-mb," more"]}),
n&&n.times[s]!==void 0&&r("div",{class:cb,children:["against ",Sn(n.times[s]*1e3,t,l)]}),c&&r("div",{class:cb,children:"\
this bucket is not over yet"})]})}function aM(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.values[n]??
null}function lM(e,t,n,o,i,s){let a=e.times[n];if(a===void 0)return"";let l=e.series.slice(0,8).map(({keys:u,values:c})=>{
let m=c[n]??null,d=aM(t,JSON.stringify(u),n),p=m!==null&&d?`, ${$o(m/d-1)}`:"";return`${u.map(f=>ne(f).text).join(", ")}\
 ${m===null?"nothing":s(m)}${p}`.trim()});return`${Sn(a*1e3,o,i)}: ${l.join("; ")}`}var uM="mp",cM="vp",mM="Er",dM="wp";function pM({box:e,flags:t,zone:n}){let o=t.filter(({from:i,to:s})=>(s??i)>=e.from&&i<=e.to);return r(A,{children:o.map(
i=>r(FU,{flag:i,box:e,zone:n},i.id))})}function FU({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,i=o(e.from),s=`${j(e.from*1e3,n)}: ${U(e.text)}`,a=Wo(s);return r(A,{children:[e.to!==null&&r("s\
pan",{class:cM,style:{left:`${i}px`,width:`${o(e.to)-i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("span",{class:uM,
style:{left:`${i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("button",{type:"button",class:mM,style:{left:`${i}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:r(ae,{name:"save",size:12})})]})}function fM({box:e,from:t,to:n}){let o=i=>e.left+Math.max(0,Math.min(1,(i-e.from)/
(e.to-e.from)))*e.width;return r("span",{class:dM,style:{left:`${o(t)}px`,width:`${Math.max(2,o(n)-o(t))}px`,top:`${e.top}\
px`,height:`${e.height}px`}})}var zU="uplot",IU="u-hz",HU="u-vt",qU="u-title",UU="u-wrap",VU="u-under",WU="u-over",KU="u-axis",va="u-off",jU="u-select",
GU="u-cursor-x",JU="u-cursor-y",ZU="u-cursor-pt",YU="u-legend",QU="u-live",XU="u-inline",eV="u-series",tV="u-marker",hM="\
u-label",nV="u-value",Bc="width",Fc="height";var gM="bottom",Il="left",db="right",_b="#000",yM=_b+"0",pb="mousemove",bM="mousedown",fb="mouseup",vM="mouseenter",xM="\
mouseleave",wM="dblclick",oV="resize",rV="scroll",kM="change",Cp="dppxchange",Db="--",jl=typeof window<"u",vb=jl?document:
null,ql=jl?window:null,iV=jl?navigator:null,tt,vp;function xb(){let e=devicePixelRatio;tt!=e&&(tt=e,vp&&kb(kM,vp,xb),vp=
matchMedia(`(min-resolution: ${tt-.001}dppx) and (max-resolution: ${tt+.001}dppx)`),xa(kM,vp,xb),ql.dispatchEvent(new CustomEvent(
Cp)))}function Oo(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function wb(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function Pt(e,t,n){e.style[t]=n+"px"}function Sr(e,t,n,o){let i=vb.createElement(e);return t!=null&&Oo(i,
t),n?.insertBefore(i,o),i}function nr(e,t){return Sr("div",e,t)}var CM=new WeakMap;function ri(e,t,n,o,i){let s="transla\
te("+t+"px,"+n+"px)",a=CM.get(e);s!=a&&(e.style.transform=s,CM.set(e,s),t<0||n<0||t>o||n>i?Oo(e,va):wb(e,va))}var SM=new WeakMap;
function TM(e,t,n){let o=t+n,i=SM.get(e);o!=i&&(SM.set(e,o),e.style.background=t,e.style.borderColor=n)}var $M=new WeakMap;
function MM(e,t,n,o){let i=t+""+n,s=$M.get(e);i!=s&&($M.set(e,i),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var Eb={passive:!0},sV={...Eb,capture:!0};function xa(e,t,n,o){t.addEventListener(
e,n,o?sV:Eb)}function kb(e,t,n,o){t.removeEventListener(e,n,Eb)}jl&&xb();function Tr(e,t,n,o){let i;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)i=s?n+o>>1:Ro((n+o)/2),t[i]<e?n=i:o=i;return e-t[n]<=t[o]-e?n:o}function tP(e){return(n,o,i)=>{
let s=-1,a=-1;for(let l=o;l<=i;l++)if(e(n[l])){s=l;break}for(let l=i;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var nP=e=>e!=
null,oP=e=>e!=null&&e>0,$p=tP(nP),aV=tP(oP);function lV(e,t,n,o=0,i=!1){let s=i?aV:$p,a=i?oP:nP;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let m=e[c];a(m)&&(m<l?l=m:m>
u&&(u=m))}return[l??pt,u??-pt]}function Mp(e,t,n,o){let i=DM(e),s=DM(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
Ei:rP,l=i==1?Ro:or,u=s==1?or:Ro,c=l(a(hn(e))),m=u(a(hn(t))),d=Ul(n,c),p=Ul(n,m);return n==10&&(c<0&&(d=ft(d,-c)),m<0&&(p=
ft(p,-m))),o||n==2?(e=d*i,t=p*s):(e=lP(e,d),t=Pp(t,p)),[e,t]}function Ab(e,t,n,o){let i=Mp(e,t,n,o);return e==0&&(i[0]=0),
t==0&&(i[1]=0),i}var Ob=.1,PM={mode:3,pad:Ob},Ic={pad:0,soft:null,mode:0},uV={min:Ic,max:Ic};function Sp(e,t,n,o){return _p(
n)?_M(e,t,n):(Ic.pad=n,Ic.soft=o?0:null,Ic.mode=o?3:0,_M(e,t,uV))}function Qe(e,t){return e??t}function cV(e,t,n){for(t=
Qe(t,0),n=Qe(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function _M(e,t,n){let o=n.min,i=n.max,s=Qe(o.pad,
0),a=Qe(i.pad,0),l=Qe(o.hard,-pt),u=Qe(i.hard,pt),c=Qe(o.soft,pt),m=Qe(i.soft,-pt),d=Qe(o.mode,0),p=Qe(i.mode,0),f=t-e,h=Ei(
f),y=no(hn(e),hn(t)),b=Ei(y),w=hn(b-h);(f<1e-24||w>10)&&(f=0,(e==0||t==0)&&(f=1e-24,d==2&&c!=pt&&(s=0),p==2&&m!=-pt&&(a=
0)));let x=f||y||1e3,$=Ei(x),T=Ul(10,Ro($)),_=x*(f==0?e==0?.1:1:s),S=ft(lP(e-_,T/10),24),B=e>=c&&(d==1||d==3&&S<=c||d==2&&
S>=c)?c:pt,R=no(l,S<B&&e>=B?B:$r(B,S)),Q=x*(f==0?t==0?.1:1:a),L=ft(Pp(t+Q,T/10),24),O=t<=m&&(p==1||p==3&&L>=m||p==2&&L<=
m)?m:-pt,K=$r(u,L>O&&t<=O?O:no(O,L));return R==K&&R==0&&(K=100),[R,K]}var mV=new Intl.NumberFormat(jl?iV.language:"en-US"),
Rb=e=>mV.format(e),Lo=Math,kp=Lo.PI,hn=Lo.abs,Ro=Lo.floor,fn=Lo.round,or=Lo.ceil,$r=Lo.min,no=Lo.max,Ul=Lo.pow,DM=Lo.sign,
Ei=Lo.log10,rP=Lo.log2,dV=(e,t=1)=>Lo.sinh(e)*t,hb=(e,t=1)=>Lo.asinh(e/t),pt=1/0;function EM(e){return(Ei((e^e>>31)-(e>>
31))|0)+1}function Cb(e,t,n){return $r(no(e,t),n)}function iP(e){return typeof e=="function"}function qe(e){return iP(e)?
e:()=>e}var pV=()=>{},sP=e=>e,aP=(e,t)=>t,fV=e=>null,AM=e=>!0,OM=(e,t)=>e==t,hV=/\.\d*?(?=9{6,}|0{6,})/gm,wa=e=>{if(cP(e)||
Ss.has(e))return e;let t=`${e}`,n=t.match(hV);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[i,s]=t.
split("e");return+`${wa(i)}e${s}`}return ft(e,o)};function ya(e,t){return wa(ft(wa(e/t))*t)}function Pp(e,t){return wa(or(
wa(e/t))*t)}function lP(e,t){return wa(Ro(wa(e/t))*t)}function ft(e,t=0){if(cP(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return fn(o)/n}var Ss=new Map;function uP(e){return((""+e).split(".")[1]||"").length}function qc(e,t,n,o){let i=[],s=o.map(
uP);for(let a=t;a<n;a++){let l=hn(a),u=ft(Ul(e,a),l);for(let c=0;c<o.length;c++){let m=e==10?+`${o[c]}e${a}`:o[c]*u,d=(a>=
0?0:l)+(a>=s[c]?0:s[c]),p=e==10?m:ft(m,d);i.push(p),Ss.set(p,d)}}return i}var Hc={},Lb=[],Vl=[null,null],Cs=Array.isArray,
cP=Number.isInteger,gV=e=>e===void 0;function RM(e){return typeof e=="string"}function _p(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function yV(e){return e!=null&&typeof e=="object"}var bV=Object.getPrototypeOf(
Uint8Array),mP="__proto__";function Wl(e,t=_p){let n;if(Cs(e)){let o=e.find(i=>i!=null);if(Cs(o)||t(o)){n=Array(e.length);
for(let i=0;i<e.length;i++)n[i]=Wl(e[i],t)}else n=e.slice()}else if(e instanceof bV)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=mP&&(n[o]=Wl(e[o],t))}else n=e;return n}function ln(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let i in o)
i!=mP&&(_p(e[i])?ln(e[i],Wl(o[i])):e[i]=Wl(o[i]))}return e}var vV=0,xV=1,wV=2;function kV(e,t,n){for(let o=0,i,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(i=a-1;i>=0&&e[i]==null;)e[i--]=null;for(i=a+1;i<n&&e[i]==null;)e[s=i++]=null}}}function CV(e,t){
if($V(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return MV(a[0])||(a=TV(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let m=0;m<c;m++)n.add(u[m])}let o=[Array.from(n).sort((a,l)=>a-
l)],i=o[0].length,s=new Map;for(let a=0;a<i;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let m=l[c],d=Array(i).fill(void 0),p=t?t[a][c]:xV,f=[];for(let h=0;h<m.length;h++){let y=m[h],b=s.get(u[h]);
y===null?p!=vV&&(d[b]=y,p==wV&&f.push(b)):d[b]=y}kV(d,f,i),o.push(d)}}return o}var SV=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function TV(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let i=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];i.push(l)}
return i}function $V(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let i=e[o][0];if(i.length!=n)return!1;if(i!=
t){for(let s=0;s<n;s++)if(i[s]!=t[s])return!1}}return!0}function MV(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,i=n-
1;for(;o<=i&&e[o]==null;)o++;for(;i>=o&&e[i]==null;)i--;if(i<=o)return!0;let s=no(1,Ro((i-o+1)/t));for(let a=e[o],l=o+s;l<=
i;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var dP=["January","February","March","April","May","June",
"July","August","September","October","November","December"],pP=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function fP(e){return e.slice(0,3)}var PV=pP.map(fP),_V=dP.map(fP),DV={MMMM:dP,MMM:_V,WWWW:pP,WWW:PV};function Nc(e){
return(e<10?"0":"")+e}function EV(e){return(e<10?"00":e<100?"0":"")+e}var AV={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Nc(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>Nc(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Nc(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Nc(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Nc(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>EV(e.getMilliseconds())};function Nb(e,t){t=t||DV;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=o.exec(
e);)n.push(i[0][0]=="{"?AV[i[1]]:i[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var OV=new Intl.DateTimeFormat().resolvedOptions().timeZone;function RV(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==OV?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var hP=e=>e%1==0,Tp=[1,2,2.5,5],LV=qc(10,-32,0,Tp),gP=qc(10,0,32,Tp),NV=gP.filter(hP),ba=LV.concat(
gP),Bb=`
`,yP="{YYYY}",LM=Bb+yP,bP="{M}/{D}",zc=Bb+bP,xp=zc+"/{YY}",vP="{aa}",BV="{h}:{mm}",Hl=BV+vP,NM=Bb+Hl,BM=":{ss}",at=null;
function xP(e){let t=e*1e3,n=t*60,o=n*60,i=o*24,s=i*30,a=i*365,u=(e==1?qc(10,0,3,Tp).filter(hP):qc(10,-3,0,Tp)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,yP,at,at,at,at,at,at,1],[i*28,"{MMM}",LM,at,at,at,at,at,1],[i,bP,LM,at,
at,at,at,at,1],[o,"{h}"+vP,xp,at,zc,at,at,at,1],[n,Hl,xp,at,zc,at,at,at,1],[t,BM,xp+" "+Hl,at,zc+" "+Hl,at,NM,at,1],[e,BM+
".{fff}",xp+" "+Hl,at,zc+" "+Hl,at,NM,at,1]];function m(d){return(p,f,h,y,b,w)=>{let x=[],$=b>=a,T=b>=s&&b<a,_=d(h),S=ft(
_*e,3),B=gb(_.getFullYear(),$?0:_.getMonth(),T||$?1:_.getDate()),R=ft(B*e,3);if(T||$){let Q=T?b/s:0,L=$?b/a:0,O=S==R?S:ft(
gb(B.getFullYear()+L,B.getMonth()+Q,1)*e,3),K=new Date(fn(O/e)),q=K.getFullYear(),J=K.getMonth();for(let X=0;O<=y;X++){let le=gb(
q+L*X,J+Q*X,1),ue=le-d(ft(le*e,3));O=ft((+le+ue)*e,3),O<=y&&x.push(O)}}else{let Q=b>=i?i:b,L=Ro(h)-Ro(S),O=R+L+Pp(S-R,Q);
x.push(O);let K=d(O),q=K.getHours()+K.getMinutes()/n+K.getSeconds()/o,J=b/o,X=p.axes[f]._space,le=w/X;for(;O=ft(O+b,e==1?
0:3),!(O>y);)if(J>1){let ue=Ro(ft(q+J,6))%24,Ve=d(O).getHours()-ue;Ve>1&&(Ve=-1),O-=Ve*o,q=(q+J)%24;let ge=x[x.length-1];
ft((O-ge)/b,3)*le>=.7&&x.push(O)}else x.push(O)}return x}}return[u,c,m]}var[FV,zV,IV]=xP(1),[HV,qV,UV]=xP(.001);qc(2,-53,
53,[1]);function FM(e,t){return e.map(n=>n.map((o,i)=>i==0||i==8||o==null?o:t(i==1||n[8]==0?o:n[1]+o)))}function zM(e,t){
return(n,o,i,s,a)=>{let l=t.find(h=>a>=h[0])||t[t.length-1],u,c,m,d,p,f;return o.map(h=>{let y=e(h),b=y.getFullYear(),w=y.
getMonth(),x=y.getDate(),$=y.getHours(),T=y.getMinutes(),_=y.getSeconds(),S=b!=u&&l[2]||w!=c&&l[3]||x!=m&&l[4]||$!=d&&l[5]||
T!=p&&l[6]||_!=f&&l[7]||l[1];return u=b,c=w,m=x,d=$,p=T,f=_,S(y)})}}function VV(e,t){let n=Nb(t);return(o,i,s,a,l)=>i.map(
u=>n(e(u)))}function gb(e,t,n){return new Date(e,t,n)}function IM(e,t){return t(e)}var WV="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function HM(e,t){return(n,o,i,s)=>s==null?Db:t(e(o))}function KV(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.
width?n.points.stroke(e,t):null}function jV(e,t){return e.series[t].fill(e,t)}var GV={show:!0,live:!0,isolate:!1,mount:pV,
markers:{show:!0,width:2,stroke:KV,fill:jV,dash:"solid"},idx:null,idxs:null,values:[]};function JV(e,t){let n=e.cursor.points,
o=nr(),i=n.size(e,t);Pt(o,Bc,i),Pt(o,Fc,i);let s=i/-2;Pt(o,"marginLeft",s),Pt(o,"marginTop",s);let a=n.width(e,t,i);return a&&
Pt(o,"borderWidth",a),o}function ZV(e,t){let n=e.series[t].points;return n._fill||n._stroke}function YV(e,t){let n=e.series[t].
points;return n._stroke||n._fill}function QV(e,t){return e.series[t].points.size}var yb=[0,0];function XV(e,t,n){return yb[0]=
t,yb[1]=n,yb}function wp(e,t,n,o=!0){return i=>{i.button==0&&(!o||i.target==t)&&n(i)}}function bb(e,t,n,o=!0){return i=>{
(!o||i.target==t)&&n(i)}}var eW={show:!0,x:!0,y:!0,lock:!1,move:XV,points:{one:!1,show:JV,size:QV,width:0,stroke:YV,fill:ZV},
bind:{mousedown:wp,mouseup:wp,click:wp,dblclick:wp,mousemove:bb,mouseleave:bb,mouseenter:bb},drag:{setScale:!0,x:!0,y:!1,
dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,i)=>o-
i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},wP={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Fb=ln({},wP,{filter:aP}),kP=ln({},Fb,{size:10}),CP=ln({},wP,{show:!1}),zb='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',SP="bold "+zb,TP=1.5,qM={show:!0,scale:"x",stroke:_b,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:SP,side:2,grid:Fb,ticks:kP,border:CP,font:zb,lineGap:TP,rotate:0},tW="\
Value",nW="Time",UM={show:!0,scale:"x",auto:!1,sorted:1,min:pt,max:-pt,idxs:[]};function oW(e,t,n,o,i){return t.map(s=>s==
null?"":Rb(s))}function rW(e,t,n,o,i,s,a){let l=[],u=Ss.get(i)||0;n=a?n:ft(Pp(n,i),u);for(let c=n;c<=o;c=ft(c+i,u))l.push(
Object.is(c,-0)?0:c);return l}function Sb(e,t,n,o,i,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?Ei:rP,m=Ro(c(n));
i=Ul(u,m),u==10&&(i=ba[Tr(i,ba)]);let d=n,p=i*u;u==10&&(p=ba[Tr(p,ba)]);do l.push(d),d=d+i,u==10&&!Ss.has(d)&&(d=ft(d,Ss.
get(i))),d>=p&&(i=d,p=i*u,u==10&&(p=ba[Tr(p,ba)]));while(d<=o);return l}function iW(e,t,n,o,i,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?Sb(e,t,no(u,n),o,i):[u],m=o>=0&&n<=0?[0]:[];return(n<-u?Sb(e,t,no(u,-o),-n,i):[u]).reverse().map(p=>-p).
concat(m,c)}var $P=/./,sW=/[12357]/,aW=/[125]/,VM=/1/,Tb=(e,t,n,o)=>e.map((i,s)=>t==4&&i==0||s%o==0&&n.test(i.toExponential()[i<
0?1:0])?i:null);function lW(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,m=u(10,a),d=u(9,a)-
m>=c?$P:u(7,a)-m>=c?sW:u(5,a)-m>=c?aW:VM;if(d==VM){let p=hn(u(1,a)-m);if(p<c)return Tb(t.slice().reverse(),l.distr,d,or(
c/p)).reverse()}return Tb(t,l.distr,d,1)}function uW(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=hn(u(
1,a)-u(2,a));return c<l?Tb(t.slice().reverse(),3,$P,or(l/c)).reverse():t}function cW(e,t,n,o){return o==null?Db:t==null?
"":Rb(t)}var WM={show:!0,scale:"y",stroke:_b,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:SP,side:3,
grid:Fb,ticks:kP,border:CP,font:zb,lineGap:TP,rotate:0};function mW(e,t){let n=3+(e||1)*2;return ft(n*t,3)}function dW(e,t){
let{scale:n,idxs:o}=e.series[0],i=e._data[0],s=e.valToPos(i[o[0]],n,!0),a=e.valToPos(i[o[1]],n,!0),l=hn(a-s),u=e.series[t],
c=l/(u.points.space*tt);return o[1]-o[0]<=c}var KM={scale:null,auto:!0,sorted:0,min:pt,max:-pt},MP=(e,t,n,o,i)=>i,jM={show:!0,
auto:!0,sorted:0,gaps:MP,alpha:1,facets:[ln({},KM,{scale:"x"}),ln({},KM,{scale:"y"})]},GM={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:MP,alpha:1,points:{show:dW,filter:null},values:null,min:pt,max:-pt,idxs:[],path:null,clip:null};function pW(e,t,n,o,i){
return n/10}var PP={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},fW=ln({},PP,{time:!1,ori:1}),JM={};
function _P(e,t){let n=JM[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(i=>i!=
o)},pub(o,i,s,a,l,u,c){for(let m=0;m<n.plots.length;m++)n.plots[m]!=i&&n.plots[m].pub(o,i,s,a,l,u,c)}},e!=null&&(JM[e]=n)),
n}var Kl=1,$b=2;function ka(e,t,n){let o=e.mode,i=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],m=o==2?a[i.facets[0].scale]:a[e.series[0].scale],d=o==2?a[i.facets[1].scale]:a[i.scale],p=l.left,f=l.top,h=l.
width,y=l.height,b=e.valToPosH,w=e.valToPosV;return m.ori==0?n(i,u,c,m,d,b,w,p,f,h,y,Ep,Gl,Op,EP,OP):n(i,u,c,m,d,w,b,f,p,
y,h,Ap,Jl,qb,AP,RP)}function Ib(e,t){let n=0,o=0,i=Qe(e.bands,Lb);for(let s=0;s<i.length;s++){let a=i[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function hW(e,t,n,o,i){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return i==-1?u.min:i==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function Ai(e,t,n,o,i,s){
return ka(e,t,(a,l,u,c,m,d,p,f,h,y,b)=>{let w=a.pxRound,x=c.dir*(c.ori==0?1:-1),$=c.ori==0?Gl:Jl,T,_;x==1?(T=n,_=o):(T=o,
_=n);let S=w(d(l[T],c,y,f)),B=w(p(u[T],m,b,h)),R=w(d(l[_],c,y,f)),Q=w(p(s==1?m.max:m.min,m,b,h)),L=new Path2D(i);return $(
L,R,Q),$(L,S,Q),$(L,S,B),L})}function Dp(e,t,n,o,i,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?Op:qb,u=n;for(let d=0;d<
e.length;d++){let p=e[d];if(p[1]>p[0]){let f=p[0]-u;f>0&&l(a,u,o,f,o+s),u=p[1]}}let c=n+i-u,m=10;c>0&&l(a,u,o-m/2,c,o+s+
m)}return a}function gW(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function Hb(e,t,n,o,i,s,a){let l=[],u=e.
length;for(let c=i==1?n:o;c>=n&&c<=o;c+=i)if(t[c]===null){let d=c,p=c;if(i==1)for(;++c<=o&&t[c]===null;)p=c;else for(;--c>=
n&&t[c]===null;)p=c;let f=s(e[d]),h=p==d?f:s(e[p]),y=d-i;f=a<=0&&y>=0&&y<u?s(e[y]):f;let w=p+i;h=a>=0&&w>=0&&w<u?s(e[w]):
h,h>=f&&l.push([f,h])}return l}function ZM(e){return e==0?sP:e==1?fn:t=>ya(t,e)}function DP(e){let t=e==0?Ep:Ap,n=e==0?(i,s,a,l,u,c)=>{
i.arcTo(s,a,l,u,c)}:(i,s,a,l,u,c)=>{i.arcTo(a,s,u,l,c)},o=e==0?(i,s,a,l,u)=>{i.rect(s,a,l,u)}:(i,s,a,l,u)=>{i.rect(a,s,u,
l)};return(i,s,a,l,u,c=0,m=0)=>{c==0&&m==0?o(i,s,a,l,u):(c=$r(c,l/2,u/2),m=$r(m,l/2,u/2),t(i,s+c,a),n(i,s+l,a,s+l,a+u,c),
n(i,s+l,a+u,s,a+u,m),n(i,s,a+u,s,a,m),n(i,s,a,s+l,a,c),i.closePath())}}var Ep=(e,t,n)=>{e.moveTo(t,n)},Ap=(e,t,n)=>{e.moveTo(
n,t)},Gl=(e,t,n)=>{e.lineTo(t,n)},Jl=(e,t,n)=>{e.lineTo(n,t)},Op=DP(0),qb=DP(1),EP=(e,t,n,o,i,s)=>{e.arc(t,n,o,i,s)},AP=(e,t,n,o,i,s)=>{
e.arc(n,t,o,i,s)},OP=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(t,n,o,i,s,a)},RP=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(n,t,i,o,a,s)};
function LP(e){return(t,n,o,i,s)=>ka(t,n,(a,l,u,c,m,d,p,f,h,y,b)=>{let{pxRound:w,points:x}=a,$,T;c.ori==0?($=Ep,T=EP):($=
Ap,T=AP);let _=ft(x.width*tt,3),S=(x.size-x.width)/2*tt,B=ft(S*2,3),R=new Path2D,Q=new Path2D,{left:L,top:O,width:K,height:q}=t.
bbox;Op(Q,L-B,O-B,K+B*2,q+B*2);let J=X=>{if(u[X]!=null){let le=w(d(l[X],c,y,f)),ue=w(p(u[X],m,b,h));$(R,le+S,ue),T(R,le,
ue,S,0,kp*2)}};if(s)s.forEach(J);else for(let X=o;X<=i;X++)J(X);return{stroke:_>0?R:null,fill:R,clip:Q,flags:Kl|$b}})}function NP(e){
return(t,n,o,i,s,a)=>{o!=i&&(s!=o&&a!=o&&e(t,n,o),s!=i&&a!=i&&e(t,n,i),e(t,n,a))}}var yW=NP(Gl),bW=NP(Jl);function BP(e){
let t=Qe(e?.alignGaps,0);return(n,o,i,s)=>ka(n,o,(a,l,u,c,m,d,p,f,h,y,b)=>{[i,s]=$p(u,i,s);let w=a.pxRound,x=q=>w(d(q,c,
y,f)),$=q=>w(p(q,m,b,h)),T,_;c.ori==0?(T=Gl,_=yW):(T=Jl,_=bW);let S=c.dir*(c.ori==0?1:-1),B={stroke:new Path2D,fill:null,
clip:null,band:null,gaps:null,flags:Kl},R=B.stroke,Q=!1;if(s-i>=y*4){let q=fe=>n.posToVal(fe,c.key,!0),J=null,X=null,le,
ue,mt,lt=x(l[S==1?i:s]),Ve=x(l[i]),ge=x(l[s]),we=q(S==1?Ve+1:ge-1);for(let fe=S==1?i:s;fe>=i&&fe<=s;fe+=S){let ut=l[fe],
Dt=(S==1?ut<we:ut>we)?lt:x(ut),nt=u[fe];Dt==lt?nt!=null?(ue=nt,J==null?(T(R,Dt,$(ue)),le=J=X=ue):ue<J?J=ue:ue>X&&(X=ue)):
nt===null&&(Q=!0):(J!=null&&_(R,lt,$(J),$(X),$(le),$(ue)),nt!=null?(ue=nt,T(R,Dt,$(ue)),J=X=le=ue):(J=X=null,nt===null&&
(Q=!0)),lt=Dt,we=q(lt+S))}J!=null&&J!=X&&mt!=lt&&_(R,lt,$(J),$(X),$(le),$(ue))}else for(let q=S==1?i:s;q>=i&&q<=s;q+=S){
let J=u[q];J===null?Q=!0:J!=null&&T(R,x(l[q]),$(J))}let[O,K]=Ib(n,o);if(a.fill!=null||O!=0){let q=B.fill=new Path2D(R),J=a.
fillTo(n,o,a.min,a.max,O),X=$(J),le=x(l[i]),ue=x(l[s]);S==-1&&([ue,le]=[le,ue]),T(q,ue,X),T(q,le,X)}if(!a.spanGaps){let q=[];
Q&&q.push(...Hb(l,u,i,s,S,x,t)),B.gaps=q=a.gaps(n,o,i,s,q),B.clip=Dp(q,c.ori,f,h,y,b)}return K!=0&&(B.band=K==2?[Ai(n,o,
i,s,R,-1),Ai(n,o,i,s,R,1)]:Ai(n,o,i,s,R,K)),B})}function vW(e){let t=Qe(e.align,1),n=Qe(e.ascDesc,!1),o=Qe(e.alignGaps,0),
i=Qe(e.extend,!1);return(s,a,l,u)=>ka(s,a,(c,m,d,p,f,h,y,b,w,x,$)=>{[l,u]=$p(d,l,u);let T=c.pxRound,{left:_,width:S}=s.bbox,
B=Ve=>T(h(Ve,p,x,b)),R=Ve=>T(y(Ve,f,$,w)),Q=p.ori==0?Gl:Jl,L={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,
flags:Kl},O=L.stroke,K=p.dir*(p.ori==0?1:-1),q=R(d[K==1?l:u]),J=B(m[K==1?l:u]),X=J,le=J;i&&t==-1&&(le=_,Q(O,le,q)),Q(O,J,
q);for(let Ve=K==1?l:u;Ve>=l&&Ve<=u;Ve+=K){let ge=d[Ve];if(ge==null)continue;let we=B(m[Ve]),fe=R(ge);t==1?Q(O,we,q):Q(O,
X,fe),Q(O,we,fe),q=fe,X=we}let ue=X;i&&t==1&&(ue=_+S,Q(O,ue,q));let[mt,lt]=Ib(s,a);if(c.fill!=null||mt!=0){let Ve=L.fill=
new Path2D(O),ge=c.fillTo(s,a,c.min,c.max,mt),we=R(ge);Q(Ve,ue,we),Q(Ve,le,we)}if(!c.spanGaps){let Ve=[];Ve.push(...Hb(m,
d,l,u,K,B,o));let ge=c.width*tt/2,we=n||t==1?ge:-ge,fe=n||t==-1?-ge:ge;Ve.forEach(ut=>{ut[0]+=we,ut[1]+=fe}),L.gaps=Ve=c.
gaps(s,a,l,u,Ve),L.clip=Dp(Ve,p.ori,b,w,x,$)}return lt!=0&&(L.band=lt==2?[Ai(s,a,l,u,O,-1),Ai(s,a,l,u,O,1)]:Ai(s,a,l,u,O,
lt)),L})}function YM(e,t,n,o,i,s,a=pt){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)if(t[u]!==void 0){if(l!=
null){let m=hn(e[u]-e[l]);m<c&&(c=m,a=hn(n(e[u],o,i,s)-n(e[l],o,i,s)))}l=u}}return a}function xW(e){e=e||Hc;let t=Qe(e.size,
[.6,pt,1]),n=e.align||0,o=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let s=qe(i),a=1-t[0],l=Qe(t[1],
pt),u=Qe(t[2],1),c=Qe(e.disp,Hc),m=Qe(e.each,f=>{}),{fill:d,stroke:p}=c;return(f,h,y,b)=>ka(f,h,(w,x,$,T,_,S,B,R,Q,L,O)=>{
let K=w.pxRound,q=n,J=o*tt,X=l*tt,le=u*tt,ue,mt;T.ori==0?[ue,mt]=s(f,h):[mt,ue]=s(f,h);let lt=T.dir*(T.ori==0?1:-1),Ve=T.
ori==0?Op:qb,ge=T.ori==0?m:(me,yt,dn,Ha,qs,Ir,Us)=>{m(me,yt,dn,qs,Ha,Us,Ir)},we=Qe(f.bands,Lb).find(me=>me.series[0]==h),
fe=we!=null?we.dir:0,ut=w.fillTo(f,h,w.min,w.max,fe),_t=K(B(ut,_,O,Q)),Dt,nt,cr,wo=L,Lt=K(w.width*tt),zr=!1,hi=null,zo=null,
Wi=null,Fa=null;d!=null&&(Lt==0||p!=null)&&(zr=!0,hi=d.values(f,h,y,b),zo=new Map,new Set(hi).forEach(me=>{me!=null&&zo.
set(me,new Path2D)}),Lt>0&&(Wi=p.values(f,h,y,b),Fa=new Map,new Set(Wi).forEach(me=>{me!=null&&Fa.set(me,new Path2D)})));
let{x0:za,size:Au}=c;if(za!=null&&Au!=null){q=1,x=za.values(f,h,y,b),za.unit==2&&(x=x.map(dn=>f.posToVal(R+dn*L,T.key,!0)));
let me=Au.values(f,h,y,b);Au.unit==2?nt=me[0]*L:nt=S(me[0],T,L,R)-S(0,T,L,R),wo=YM(x,$,S,T,L,R,wo),cr=wo-nt+J}else wo=YM(
x,$,S,T,L,R,wo),cr=wo*a+J,nt=wo-cr;cr<1&&(cr=0),Lt>=nt/2&&(Lt=0),cr<5&&(K=sP);let Sm=cr>0,Is=wo-cr-(Sm?Lt:0);nt=K(Cb(Is,
le,X)),Dt=(q==0?nt/2:q==lt?0:nt)-q*lt*((q==0?J/2:0)+(Sm?Lt/2:0));let Jn={stroke:null,fill:null,clip:null,band:null,gaps:null,
flags:0},Ia=zr?null:new Path2D,gi=null;if(we!=null)gi=f.data[we.series[1]];else{let{y0:me,y1:yt}=c;me!=null&&yt!=null&&($=
yt.values(f,h,y,b),gi=me.values(f,h,y,b))}let Hs=ue*nt,Le=mt*nt;for(let me=lt==1?y:b;me>=y&&me<=b;me+=lt){let yt=$[me];if(yt==
null)continue;if(gi!=null){let ro=gi[me]??0;if(yt-ro==0)continue;_t=B(ro,_,O,Q)}let dn=T.distr!=2||c!=null?x[me]:me,Ha=S(
dn,T,L,R),qs=B(Qe(yt,ut),_,O,Q),Ir=K(Ha-Dt),Us=K(no(qs,_t)),ko=K($r(qs,_t)),Io=Us-ko;if(yt!=null){let ro=yt<0?Le:Hs,mr=yt<
0?Hs:Le;zr?(Lt>0&&Wi[me]!=null&&Ve(Fa.get(Wi[me]),Ir,ko+Ro(Lt/2),nt,no(0,Io-Lt),ro,mr),hi[me]!=null&&Ve(zo.get(hi[me]),Ir,
ko+Ro(Lt/2),nt,no(0,Io-Lt),ro,mr)):Ve(Ia,Ir,ko+Ro(Lt/2),nt,no(0,Io-Lt),ro,mr),ge(f,h,me,Ir-Lt/2,ko,nt+Lt,Io)}}return Lt>
0?Jn.stroke=zr?Fa:Ia:zr||(Jn._fill=w.width==0?w._fill:w._stroke??w._fill,Jn.width=0),Jn.fill=zr?zo:Ia,Jn})}function wW(e,t){
let n=Qe(t?.alignGaps,0);return(o,i,s,a)=>ka(o,i,(l,u,c,m,d,p,f,h,y,b,w)=>{[s,a]=$p(c,s,a);let x=l.pxRound,$=ue=>x(p(ue,
m,b,h)),T=ue=>x(f(ue,d,w,y)),_,S,B;m.ori==0?(_=Ep,B=Gl,S=OP):(_=Ap,B=Jl,S=RP);let R=m.dir*(m.ori==0?1:-1),Q=$(u[R==1?s:a]),
L=Q,O=[],K=[];for(let ue=R==1?s:a;ue>=s&&ue<=a;ue+=R)if(c[ue]!=null){let lt=u[ue],Ve=$(lt);O.push(L=Ve),K.push(T(c[ue]))}
let q={stroke:e(O,K,_,B,S,x),fill:null,clip:null,band:null,gaps:null,flags:Kl},J=q.stroke,[X,le]=Ib(o,i);if(l.fill!=null||
X!=0){let ue=q.fill=new Path2D(J),mt=l.fillTo(o,i,l.min,l.max,X),lt=T(mt);B(ue,L,lt),B(ue,Q,lt)}if(!l.spanGaps){let ue=[];
ue.push(...Hb(u,c,s,a,R,$,n)),q.gaps=ue=l.gaps(o,i,s,a,ue),q.clip=Dp(ue,m.ori,h,y,b,w)}return le!=0&&(q.band=le==2?[Ai(o,
i,s,a,J,-1),Ai(o,i,s,a,J,1)]:Ai(o,i,s,a,J,le)),q})}function kW(e){return wW(CW,e)}function CW(e,t,n,o,i,s){let a=e.length;
if(a<2)return null;let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),m=Array(a-1),
d=Array(a-1);for(let p=0;p<a-1;p++)m[p]=t[p+1]-t[p],d[p]=e[p+1]-e[p],c[p]=m[p]/d[p];u[0]=c[0];for(let p=1;p<a-1;p++)c[p]===
0||c[p-1]===0||c[p-1]>0!=c[p]>0?u[p]=0:(u[p]=3*(d[p-1]+d[p])/((2*d[p]+d[p-1])/c[p-1]+(d[p]+2*d[p-1])/c[p]),isFinite(u[p])||
(u[p]=0));u[a-1]=c[a-2];for(let p=0;p<a-1;p++)i(l,e[p]+d[p]/3,t[p]+u[p]*d[p]/3,e[p+1]-d[p]/3,t[p+1]-u[p+1]*d[p]/3,e[p+1],
t[p+1])}return l}var Mb=new Set;function QM(){for(let e of Mb)e.syncRect(!0)}jl&&(xa(oV,ql,QM),xa(rV,ql,QM,!0),xa(Cp,ql,
()=>{Qt.pxRatio=tt}));var SW=BP(),TW=LP();function XM(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(
1))).map((s,a)=>Pb(s,a,t,n))}function $W(e,t){return e.map((n,o)=>o==0?{}:ln({},t,n))}function Pb(e,t,n,o){return ln({},
t==0?n:o,e)}function FP(e,t,n){return t==null?Vl:[t,n]}var MW=FP;function PW(e,t,n){return t==null?Vl:Sp(t,n,Ob,!0)}function zP(e,t,n,o){
return t==null?Vl:Mp(t,n,e.scales[o].log,!1)}var _W=zP;function IP(e,t,n,o){return t==null?Vl:Ab(t,n,e.scales[o].log,!1)}
var DW=IP;function EW(e,t,n,o,i){let s=no(EM(e),EM(t)),a=t-e,l=Tr(i/o*a,n);do{let u=n[l],c=o*u/a;if(c>=i&&s+(u<5?Ss.get(
u):0)<=17)return[u,c]}while(++l<n.length);return[0,0]}function eP(e){let t,n;return e=e.replace(/(\d+)px/,(o,i)=>(t=fn((n=
+i)*tt))+"px"),[e,t,n]}function AW(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=ft(t[2]*tt,1);t[0]=t[0].replace(/[0-9.]+px/,
n+"px"),t[1]=n})}function Qt(e,t,n){let o={mode:Qe(e.mode,1)},i=o.mode;function s(g,v,C,M){let E=v.valToPct(g);return M+
C*(v.dir==-1?1-E:E)}function a(g,v,C,M){let E=v.valToPct(g);return M+C*(v.dir==-1?E:1-E)}function l(g,v,C,M){return v.ori==
0?s(g,v,C,M):a(g,v,C,M)}o.valToPosH=s,o.valToPosV=a;let u=!1;o.status=0;let c=o.root=nr(zU);if(e.id!=null&&(c.id=e.id),Oo(
c,e.class),e.title){let g=nr(qU,c);g.textContent=e.title}let m=Sr("canvas"),d=o.ctx=m.getContext("2d"),p=nr(UU,c);xa("cl\
ick",p,g=>{g.target===h&&(kt!=Qa||Et!=Xa)&&An.click(o,g)},!0);let f=o.under=nr(VU,p);p.appendChild(m);let h=o.over=nr(WU,
p);e=Wl(e);let y=+Qe(e.pxAlign,1),b=ZM(y);(e.plugins||[]).forEach(g=>{g.opts&&(e=g.opts(o,e)||e)});let w=e.ms||.001,x=o.
series=i==1?XM(e.series||[],UM,GM,!1):$W(e.series||[null],jM),$=o.axes=XM(e.axes||[],qM,WM,!0),T=o.scales={},_=o.bands=e.
bands||[];_.forEach(g=>{g.fill=qe(g.fill||null),g.dir=Qe(g.dir,-1)});let S=i==2?x[1].facets[0].scale:x[0].scale,B={axes:bz,
series:pz},R=(e.drawOrder||["axes","series"]).map(g=>B[g]);function Q(g){let v=g.distr==3?C=>Ei(C>0?C:g.clamp(o,C,g.min,
g.max,g.key)):g.distr==4?C=>hb(C,g.asinh):g.distr==100?C=>g.fwd(C):C=>C;return C=>{let M=v(C),{_min:E,_max:N}=g,V=N-E;return(M-
E)/V}}function L(g){let v=T[g];if(v==null){let C=(e.scales||Hc)[g]||Hc;if(C.from!=null){L(C.from);let M=ln({},T[C.from],
C,{key:g});M.valToPct=Q(M),T[g]=M}else{v=T[g]=ln({},g==S?PP:fW,C),v.key=g;let M=v.time,E=v.range,N=Cs(E);if((g!=S||i==2&&
!M)&&(N&&(E[0]==null||E[1]==null)&&(E={min:E[0]==null?PM:{mode:1,hard:E[0],soft:E[0]},max:E[1]==null?PM:{mode:1,hard:E[1],
soft:E[1]}},N=!1),!N&&_p(E))){let V=E;E=(Y,te,ie)=>te==null?Vl:Sp(te,ie,V)}v.range=qe(E||(M?MW:g==S?v.distr==3?_W:v.distr==
4?DW:FP:v.distr==3?zP:v.distr==4?IP:PW)),v.auto=qe(N?!1:v.auto),v.clamp=qe(v.clamp||pW),v._min=v._max=null,v.valToPct=Q(
v)}}}L("x"),L("y"),i==1&&x.forEach(g=>{L(g.scale)}),$.forEach(g=>{L(g.scale)});for(let g in e.scales)L(g);let O=T[S],K=O.
distr,q,J;O.ori==0?(Oo(c,IU),q=s,J=a):(Oo(c,HU),q=a,J=s);let X={};for(let g in T){let v=T[g];(v.min!=null||v.max!=null)&&
(X[g]={min:v.min,max:v.max},v.min=v.max=null)}let le=e.tzDate||(g=>new Date(fn(g/w))),ue=e.fmtDate||Nb,mt=w==1?IV(le):UV(
le),lt=zM(le,FM(w==1?zV:qV,ue)),Ve=HM(le,IM(WV,ue)),ge=[],we=o.legend=ln({},GV,e.legend),fe=o.cursor=ln({},eW,{drag:{y:i==
2}},e.cursor),ut=we.show,_t=fe.show,Dt=we.markers;we.idxs=ge,Dt.width=qe(Dt.width),Dt.dash=qe(Dt.dash),Dt.stroke=qe(Dt.stroke),
Dt.fill=qe(Dt.fill);let nt,cr,wo,Lt=[],zr=[],hi,zo=!1,Wi={};if(we.live){let g=x[1]?x[1].values:null;zo=g!=null,hi=zo?g(o,
1,0):{_:0};for(let v in hi)Wi[v]=Db}if(ut)if(nt=Sr("table",YU,c),wo=Sr("tbody",null,nt),we.mount(o,nt),zo){cr=Sr("thead",
null,nt,wo);let g=Sr("tr",null,cr);Sr("th",null,g);for(var Fa in hi)Sr("th",hM,g).textContent=Fa}else Oo(nt,XU),we.live&&
Oo(nt,QU);let za={show:!0},Au={show:!1};function Sm(g,v){if(v==0&&(zo||!we.live||i==2))return Vl;let C=[],M=Sr("tr",eV,wo,
wo.childNodes[v]);Oo(M,g.class),g.show||Oo(M,va);let E=Sr("th",null,M);if(Dt.show){let Y=nr(tV,E);if(v>0){let te=Dt.width(
o,v);te&&(Y.style.border=te+"px "+Dt.dash(o,v)+" "+Dt.stroke(o,v)),Y.style.background=Dt.fill(o,v)}}let N=nr(hM,E);g.label instanceof
HTMLElement?N.appendChild(g.label):N.textContent=g.label,v>0&&(Dt.show||(N.style.color=g.width>0?Dt.stroke(o,v):Dt.fill(
o,v)),Jn("click",E,Y=>{if(fe._lock)return;Ws(Y);let te=x.indexOf(g);if((Y.ctrlKey||Y.metaKey)!=we.isolate){let ie=x.some(
(se,pe)=>pe>0&&pe!=te&&se.show);x.forEach((se,pe)=>{pe>0&&qr(pe,ie?pe==te?za:Au:za,!0,tn.setSeries)})}else qr(te,{show:!g.
show},!0,tn.setSeries)},!1),Ua&&Jn(vM,E,Y=>{fe._lock||(Ws(Y),qr(x.indexOf(g),tl,!0,tn.setSeries))},!1));for(var V in hi){
let Y=Sr("td",nV,M);Y.textContent="--",C.push(Y)}return[M,C]}let Is=new Map;function Jn(g,v,C,M=!0){let E=Is.get(v)||{},
N=fe.bind[g](o,v,C,M);N&&(xa(g,v,E[g]=N),Is.set(v,E))}function Ia(g,v,C){let M=Is.get(v)||{};for(let E in M)(g==null||E==
g)&&(kb(E,v,M[E]),delete M[E]);g==null&&Is.delete(v)}let gi=0,Hs=0,Le=0,me=0,yt=0,dn=0,Ha=yt,qs=dn,Ir=Le,Us=me,ko=0,Io=0,
ro=0,mr=0;o.bbox={};let Oh=!1,Tm=!1,qa=!1,Vs=!1,$m=!1,Ho=!1;function Rh(g,v,C){(C||g!=o.width||v!=o.height)&&r0(g,v),Ga(
!1),qa=!0,Tm=!0,Ja()}function r0(g,v){o.width=gi=Le=g,o.height=Hs=me=v,yt=dn=0,sz(),az();let C=o.bbox;ko=C.left=ya(yt*tt,
.5),Io=C.top=ya(dn*tt,.5),ro=C.width=ya(Le*tt,.5),mr=C.height=ya(me*tt,.5)}let oz=3;function rz(){let g=!1,v=0;for(;!g;){
v++;let C=gz(v),M=yz(v);g=v==oz||C&&M,g||(r0(o.width,o.height),Tm=!0)}}function iz({width:g,height:v}){Rh(g,v)}o.setSize=
iz;function sz(){let g=!1,v=!1,C=!1,M=!1;$.forEach((E,N)=>{if(E.show&&E._show){let{side:V,_size:Y}=E,te=V%2,ie=E.label!=
null?E.labelSize:0,se=Y+ie;se>0&&(te?(Le-=se,V==3?(yt+=se,M=!0):C=!0):(me-=se,V==0?(dn+=se,g=!0):v=!0))}}),Ks[0]=g,Ks[1]=
C,Ks[2]=v,Ks[3]=M,Le-=Ki[1]+Ki[3],yt+=Ki[3],me-=Ki[2]+Ki[0],dn+=Ki[0]}function az(){let g=yt+Le,v=dn+me,C=yt,M=dn;function E(N,V){
switch(N){case 1:return g+=V,g-V;case 2:return v+=V,v-V;case 3:return C-=V,C+V;case 0:return M-=V,M+V}}$.forEach((N,V)=>{
if(N.show&&N._show){let Y=N.side;N._pos=E(Y,N._size),N.label!=null&&(N._lpos=E(Y,N.labelSize))}})}if(fe.dataIdx==null){let g=fe.
hover,v=g.skip=new Set(g.skip??[]);v.add(void 0);let C=g.prox=qe(g.prox),M=g.bias??=0;fe.dataIdx=(E,N,V,Y)=>{if(N==0)return V;
let te=V,ie=C(E,N,V,Y)??pt,se=ie>=0&&ie<pt,pe=O.ori==0?Le:me,Ee=fe.left,Xe=t[0],Je=t[N];if(v.has(Je[V])){te=null;let Fe=null,
$e=null,ke;if(M==0||M==-1)for(ke=V;Fe==null&&ke-- >0;)v.has(Je[ke])||(Fe=ke);if(M==0||M==1)for(ke=V;$e==null&&ke++<Je.length;)
v.has(Je[ke])||($e=ke);if(Fe!=null||$e!=null)if(se){let St=Fe==null?-1/0:q(Xe[Fe],O,pe,0),zt=$e==null?1/0:q(Xe[$e],O,pe,
0),kn=Ee-St,ct=zt-Ee;kn<=ct?kn<=ie&&(te=Fe):ct<=ie&&(te=$e)}else te=$e==null?Fe:Fe==null?$e:V-Fe<=$e-V?Fe:$e}else se&&hn(
Ee-q(Xe[V],O,pe,0))>ie&&(te=null);return te}}let Ws=g=>{fe.event=g};fe.idxs=ge,fe._lock=!1;let In=fe.points;In.show=qe(In.
show),In.size=qe(In.size),In.stroke=qe(In.stroke),In.width=qe(In.width),In.fill=qe(In.fill);let Hr=o.focus=ln({},e.focus||
{alpha:.3},fe.focus),Ua=Hr.prox>=0,Va=Ua&&In.one,qo=[],Wa=[],Ka=[];function i0(g,v){let C=In.show(o,v);if(C instanceof HTMLElement)
return Oo(C,ZU),Oo(C,g.class),ri(C,-10,-10,Le,me),h.insertBefore(C,qo[v]),C}function s0(g,v){if(i==1||v>0){let C=i==1&&T[g.
scale].time,M=g.value;g.value=C?RM(M)?HM(le,IM(M,ue)):M||Ve:M||cW,g.label=g.label||(C?nW:tW)}if(Va||v>0){g.width=g.width==
null?1:g.width,g.paths=g.paths||SW||fV,g.fillTo=qe(g.fillTo||hW),g.pxAlign=+Qe(g.pxAlign,y),g.pxRound=ZM(g.pxAlign),g.stroke=
qe(g.stroke||null),g.fill=qe(g.fill||null),g._stroke=g._fill=g._paths=g._focus=null;let C=mW(no(1,g.width),1),M=g.points=
ln({},{size:C,width:no(1,C*.2),stroke:g.stroke,space:C*2,paths:TW,_stroke:null,_fill:null},g.points);M.show=qe(M.show),M.
filter=qe(M.filter),M.fill=qe(M.fill),M.stroke=qe(M.stroke),M.paths=qe(M.paths),M.pxAlign=g.pxAlign}if(ut){let C=Sm(g,v);
Lt.splice(v,0,C[0]),zr.splice(v,0,C[1]),we.values.push(null)}if(_t){ge.splice(v,0,null);let C=null;Va?v==0&&(C=i0(g,v)):
v>0&&(C=i0(g,v)),qo.splice(v,0,C),Wa.splice(v,0,0),Ka.splice(v,0,0)}wn("addSeries",v)}function lz(g,v){v=v??x.length,g=i==
1?Pb(g,v,UM,GM):Pb(g,v,{},jM),x.splice(v,0,g),s0(x[v],v)}o.addSeries=lz;function uz(g){if(x.splice(g,1),ut){we.values.splice(
g,1),zr.splice(g,1);let v=Lt.splice(g,1)[0];Ia(null,v.firstChild),v.remove()}_t&&(ge.splice(g,1),qo.splice(g,1)[0].remove(),
Wa.splice(g,1),Ka.splice(g,1)),wn("delSeries",g)}o.delSeries=uz;let Ks=[!1,!1,!1,!1];function cz(g,v){if(g._show=g.show,
g.show){let C=g.side%2,M=T[g.scale];M==null&&(g.scale=C?x[1].scale:S,M=T[g.scale]);let E=M.time;g.size=qe(g.size),g.space=
qe(g.space),g.rotate=qe(g.rotate),Cs(g.incrs)&&g.incrs.forEach(V=>{!Ss.has(V)&&Ss.set(V,uP(V))}),g.incrs=qe(g.incrs||(M.
distr==2?NV:E?w==1?FV:HV:ba)),g.splits=qe(g.splits||(E&&M.distr==1?mt:M.distr==3?Sb:M.distr==4?iW:rW)),g.stroke=qe(g.stroke),
g.grid.stroke=qe(g.grid.stroke),g.ticks.stroke=qe(g.ticks.stroke),g.border.stroke=qe(g.border.stroke);let N=g.values;g.values=
Cs(N)&&!Cs(N[0])?qe(N):E?Cs(N)?zM(le,FM(N,ue)):RM(N)?VV(le,N):N||lt:N||oW,g.filter=qe(g.filter||(M.distr>=3&&M.log==10?lW:
M.distr==3&&M.log==2?uW:aP)),g.font=eP(g.font),g.labelFont=eP(g.labelFont),g._size=g.size(o,null,v,0),g._space=g._rotate=
g._incrs=g._found=g._splits=g._values=null,g._size>0&&(Ks[v]=!0,g._el=nr(KU,p))}}function Ou(g,v,C,M){let[E,N,V,Y]=C,te=v%
2,ie=0;return te==0&&(Y||N)&&(ie=v==0&&!E||v==2&&!V?fn(qM.size/3):0),te==1&&(E||V)&&(ie=v==1&&!N||v==3&&!Y?fn(WM.size/2):
0),ie}let a0=o.padding=(e.padding||[Ou,Ou,Ou,Ou]).map(g=>qe(Qe(g,Ou))),Ki=o._padding=a0.map((g,v)=>g(o,v,Ks,0)),En,yn=null,
bn=null,Mm=i==1?x[0].idxs:null,dr=null,Ru=!1;function l0(g,v){if(t=g??[],o.data=o._data=t,i==2){En=0;for(let C=1;C<x.length;C++)
En+=t[C][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),dr=t[0],En=dr.length;let C=t;if(K==2){C=t.slice();let M=C[0]=
Array(En);for(let E=0;E<En;E++)M[E]=E}o._data=t=C}if(Ga(!0),wn("setData"),K==2&&(qa=!0),v!==!1){let C=O;C.auto(o,Ru)?Lh():
Gi(S,C.min,C.max),Vs=Vs||fe.left>=0,Ho=!0,Ja()}}o.setData=l0;function Lh(){Ru=!0;let g,v;i==1&&(En>0?(yn=Mm[0]=0,bn=Mm[1]=
En-1,g=t[0][yn],v=t[0][bn],K==2?(g=yn,v=bn):g==v&&(K==3?[g,v]=Mp(g,g,O.log,!1):K==4?[g,v]=Ab(g,g,O.log,!1):O.time?v=g+fn(
86400/w):[g,v]=Sp(g,v,Ob,!0))):(yn=Mm[0]=g=null,bn=Mm[1]=v=null)),Gi(S,g,v)}let Pm,ja,Nh,Bh,Fh,zh,Ih,Hh,qh,io;function u0(g,v,C,M,E,N){
g??=yM,C??=Lb,M??="butt",E??=yM,N??="round",g!=Pm&&(d.strokeStyle=Pm=g),E!=ja&&(d.fillStyle=ja=E),v!=Nh&&(d.lineWidth=Nh=
v),N!=Fh&&(d.lineJoin=Fh=N),M!=zh&&(d.lineCap=zh=M),C!=Bh&&d.setLineDash(Bh=C)}function c0(g,v,C,M){v!=ja&&(d.fillStyle=
ja=v),g!=Ih&&(d.font=Ih=g),C!=Hh&&(d.textAlign=Hh=C),M!=qh&&(d.textBaseline=qh=M)}function Uh(g,v,C,M,E=0){if(M.length>0&&
g.auto(o,Ru)&&(v==null||v.min==null)){let N=Qe(yn,0),V=Qe(bn,M.length-1),Y=C.min==null?lV(M,N,V,E,g.distr==3):[C.min,C.max];
g.min=$r(g.min,C.min=Y[0]),g.max=no(g.max,C.max=Y[1])}}let m0={min:null,max:null};function mz(){for(let M in T){let E=T[M];
X[M]==null&&(E.min==null||X[S]!=null&&E.auto(o,Ru))&&(X[M]=m0)}for(let M in T){let E=T[M];X[M]==null&&E.from!=null&&X[E.
from]!=null&&(X[M]=m0)}X[S]!=null&&Ga(!0);let g={};for(let M in X){let E=X[M];if(E!=null){let N=g[M]=Wl(T[M],yV);if(E.min!=
null)ln(N,E);else if(M!=S||i==2)if(En==0&&N.from==null){let V=N.range(o,null,null,M);N.min=V[0],N.max=V[1]}else N.min=pt,
N.max=-pt}}if(En>0){x.forEach((M,E)=>{if(i==1){let N=M.scale,V=X[N];if(V==null)return;let Y=g[N];if(E==0){let te=Y.range(
o,Y.min,Y.max,N);Y.min=te[0],Y.max=te[1],yn=Tr(Y.min,t[0]),bn=Tr(Y.max,t[0]),bn-yn>1&&(t[0][yn]<Y.min&&yn++,t[0][bn]>Y.max&&
bn--),M.min=dr[yn],M.max=dr[bn]}else M.show&&M.auto&&Uh(Y,V,M,t[E],M.sorted);M.idxs[0]=yn,M.idxs[1]=bn}else if(E>0&&M.show&&
M.auto){let[N,V]=M.facets,Y=N.scale,te=V.scale,[ie,se]=t[E],pe=g[Y],Ee=g[te];pe!=null&&Uh(pe,X[Y],N,ie,N.sorted),Ee!=null&&
Uh(Ee,X[te],V,se,V.sorted),M.min=V.min,M.max=V.max}});for(let M in g){let E=g[M],N=X[M];if(E.from==null&&(N==null||N.min==
null)){let V=E.range(o,E.min==pt?null:E.min,E.max==-pt?null:E.max,M);E.min=V[0],E.max=V[1]}}}for(let M in g){let E=g[M];
if(E.from!=null){let N=g[E.from];if(N.min==null)E.min=E.max=null;else{let V=E.range(o,N.min,N.max,M);E.min=V[0],E.max=V[1]}}}
let v={},C=!1;for(let M in g){let E=g[M],N=T[M];if(N.min!=E.min||N.max!=E.max){N.min=E.min,N.max=E.max;let V=N.distr;N._min=
V==3?Ei(N.min):V==4?hb(N.min,N.asinh):V==100?N.fwd(N.min):N.min,N._max=V==3?Ei(N.max):V==4?hb(N.max,N.asinh):V==100?N.fwd(
N.max):N.max,v[M]=C=!0}}if(C){x.forEach((M,E)=>{i==2?E>0&&v.y&&(M._paths=null):v[M.scale]&&(M._paths=null)});for(let M in v)
qa=!0,wn("setScale",M);_t&&fe.left>=0&&(Vs=Ho=!0)}for(let M in X)X[M]=null}function dz(g){let v=Cb(yn-1,0,En-1),C=Cb(bn+
1,0,En-1);for(;g[v]==null&&v>0;)v--;for(;g[C]==null&&C<En-1;)C++;return[v,C]}function pz(){if(En>0){let g=x.some(v=>v._focus)&&
io!=Hr.alpha;g&&(d.globalAlpha=io=Hr.alpha),x.forEach((v,C)=>{if(C>0&&v.show&&(d0(C,!1),d0(C,!0),v._paths==null)){let M=io;
io!=v.alpha&&(d.globalAlpha=io=v.alpha);let E=i==2?[0,t[C][0].length-1]:dz(t[C]);v._paths=v.paths(o,C,E[0],E[1]),io!=M&&
(d.globalAlpha=io=M)}}),x.forEach((v,C)=>{if(C>0&&v.show){let M=io;io!=v.alpha&&(d.globalAlpha=io=v.alpha),v._paths!=null&&
p0(C,!1);{let E=v._paths!=null?v._paths.gaps:null,N=v.points.show(o,C,yn,bn,E),V=v.points.filter(o,C,N,E);(N||V)&&(v.points.
_paths=v.points.paths(o,C,yn,bn,V),p0(C,!0))}io!=M&&(d.globalAlpha=io=M),wn("drawSeries",C)}}),g&&(d.globalAlpha=io=1)}}
function d0(g,v){let C=v?x[g].points:x[g];C._stroke=C.stroke(o,g),C._fill=C.fill(o,g)}function p0(g,v){let C=v?x[g].points:
x[g],{stroke:M,fill:E,clip:N,flags:V,_stroke:Y=C._stroke,_fill:te=C._fill,_width:ie=C.width}=C._paths;ie=ft(ie*tt,3);let se=null,
pe=ie%2/2;v&&te==null&&(te=ie>0?"#fff":Y);let Ee=C.pxAlign==1&&pe>0;if(Ee&&d.translate(pe,pe),!v){let Xe=ko-ie/2,Je=Io-ie/
2,Fe=ro+ie,$e=mr+ie;se=new Path2D,se.rect(Xe,Je,Fe,$e)}v?Vh(Y,ie,C.dash,C.cap,te,M,E,V,N):fz(g,Y,ie,C.dash,C.cap,te,M,E,
V,se,N),Ee&&d.translate(-pe,-pe)}function fz(g,v,C,M,E,N,V,Y,te,ie,se){let pe=!1;te!=0&&_.forEach((Ee,Xe)=>{if(Ee.series[0]==
g){let Je=x[Ee.series[1]],Fe=t[Ee.series[1]],$e=(Je._paths||Hc).band;Cs($e)&&($e=Ee.dir==1?$e[0]:$e[1]);let ke,St=null;Je.
show&&$e&&cV(Fe,yn,bn)?(St=Ee.fill(o,Xe)||N,ke=Je._paths.clip):$e=null,Vh(v,C,M,E,St,V,Y,te,ie,se,ke,$e),pe=!0}}),pe||Vh(
v,C,M,E,N,V,Y,te,ie,se)}let f0=Kl|$b;function Vh(g,v,C,M,E,N,V,Y,te,ie,se,pe){u0(g,v,C,M,E),(te||ie||pe)&&(d.save(),te&&
d.clip(te),ie&&d.clip(ie)),pe?(Y&f0)==f0?(d.clip(pe),se&&d.clip(se),Dm(E,V),_m(g,N,v)):Y&$b?(Dm(E,V),d.clip(pe),_m(g,N,v)):
Y&Kl&&(d.save(),d.clip(pe),se&&d.clip(se),Dm(E,V),d.restore(),_m(g,N,v)):(Dm(E,V),_m(g,N,v)),(te||ie||pe)&&d.restore()}function _m(g,v,C){
C>0&&(v instanceof Map?v.forEach((M,E)=>{d.strokeStyle=Pm=E,d.stroke(M)}):v!=null&&g&&d.stroke(v))}function Dm(g,v){v instanceof
Map?v.forEach((C,M)=>{d.fillStyle=ja=M,d.fill(C)}):v!=null&&g&&d.fill(v)}function hz(g,v,C,M){let E=$[g],N;if(M<=0)N=[0,
0];else{let V=E._space=E.space(o,g,v,C,M),Y=E._incrs=E.incrs(o,g,v,C,M,V);N=EW(v,C,Y,M,V)}return E._found=N}function Wh(g,v,C,M,E,N,V,Y,te,ie){
let se=V%2/2;y==1&&d.translate(se,se),u0(Y,V,te,ie,Y),d.beginPath();let pe,Ee,Xe,Je,Fe=E+(M==0||M==3?-N:N);C==0?(Ee=E,Je=
Fe):(pe=E,Xe=Fe);for(let $e=0;$e<g.length;$e++)v[$e]!=null&&(C==0?pe=Xe=g[$e]:Ee=Je=g[$e],d.moveTo(pe,Ee),d.lineTo(Xe,Je));
d.stroke(),y==1&&d.translate(-se,-se)}function gz(g){let v=!0;return $.forEach((C,M)=>{if(!C.show)return;let E=T[C.scale];
if(E.min==null){C._show&&(v=!1,C._show=!1,Ga(!1));return}else C._show||(v=!1,C._show=!0,Ga(!1));let N=C.side,V=N%2,{min:Y,
max:te}=E,[ie,se]=hz(M,Y,te,V==0?Le:me);if(se==0)return;let pe=E.distr==2,Ee=C._splits=C.splits(o,M,Y,te,ie,se,pe),Xe=E.
distr==2?Ee.map(ke=>dr[ke]):Ee,Je=E.distr==2?dr[Ee[1]]-dr[Ee[0]]:ie,Fe=C._values=C.values(o,C.filter(o,Xe,M,se,Je),M,se,
Je);C._rotate=N==2?C.rotate(o,Fe,M,se):0;let $e=C._size;C._size=or(C.size(o,Fe,M,g)),$e!=null&&C._size!=$e&&(v=!1)}),v}function yz(g){
let v=!0;return a0.forEach((C,M)=>{let E=C(o,M,Ks,g);E!=Ki[M]&&(v=!1),Ki[M]=E}),v}function bz(){for(let g=0;g<$.length;g++){
let v=$[g];if(!v.show||!v._show)continue;let C=v.side,M=C%2,E,N,V=v.stroke(o,g),Y=C==0||C==3?-1:1,[te,ie]=v._found;if(v.
label!=null){let Yn=v.labelGap*Y,To=fn((v._lpos+Yn)*tt);c0(v.labelFont[0],V,"center",C==2?"top":gM),d.save(),M==1?(E=N=0,
d.translate(To,fn(Io+mr/2)),d.rotate((C==3?-kp:kp)/2)):(E=fn(ko+ro/2),N=To);let Js=iP(v.label)?v.label(o,g,te,ie):v.label;
d.fillText(Js,E,N),d.restore()}if(ie==0)continue;let se=T[v.scale],pe=M==0?ro:mr,Ee=M==0?ko:Io,Xe=v._splits,Je=se.distr==
2?Xe.map(Yn=>dr[Yn]):Xe,Fe=se.distr==2?dr[Xe[1]]-dr[Xe[0]]:te,$e=v.ticks,ke=v.border,St=$e.show?$e.size:0,zt=fn(St*tt),kn=fn(
(v.alignTo==2?v._size-St-v.gap:v.gap)*tt),ct=v._rotate*-kp/180,It=b(v._pos*tt),Co=(zt+kn)*Y,Zn=It+Co;N=M==0?Zn:0,E=M==1?
Zn:0;let Uo=v.font[0],pr=v.align==1?Il:v.align==2?db:ct>0?Il:ct<0?db:M==0?"center":C==3?db:Il,Vr=ct||M==1?"middle":C==2?
"top":gM;c0(Uo,V,pr,Vr);let So=v.font[1]*v.lineGap,Vo=Xe.map(Yn=>b(l(Yn,se,pe,Ee))),fr=v._values;for(let Yn=0;Yn<fr.length;Yn++){
let To=fr[Yn];if(To!=null){M==0?E=Vo[Yn]:N=Vo[Yn],To=""+To;let Js=To.indexOf(`
`)==-1?[To]:To.split(/\n/gm);for(let Qn=0;Qn<Js.length;Qn++){let O0=Js[Qn];ct?(d.save(),d.translate(E,N+Qn*So),d.rotate(
ct),d.fillText(O0,0,0),d.restore()):d.fillText(O0,E,N+Qn*So)}}}$e.show&&Wh(Vo,$e.filter(o,Je,g,ie,Fe),M,C,It,zt,ft($e.width*
tt,3),$e.stroke(o,g),$e.dash,$e.cap);let Wr=v.grid;Wr.show&&Wh(Vo,Wr.filter(o,Je,g,ie,Fe),M,M==0?2:1,M==0?Io:ko,M==0?mr:
ro,ft(Wr.width*tt,3),Wr.stroke(o,g),Wr.dash,Wr.cap),ke.show&&Wh([It],[1],M==0?1:0,M==0?1:2,M==1?Io:ko,M==1?mr:ro,ft(ke.width*
tt,3),ke.stroke(o,g),ke.dash,ke.cap)}wn("drawAxes")}function Ga(g){x.forEach((v,C)=>{C>0&&(v._paths=null,g&&(i==1?(v.min=
null,v.max=null):v.facets.forEach(M=>{M.min=null,M.max=null})))})}let Em=!1,Kh=!1,Lu=[];function vz(){Kh=!1;for(let g=0;g<
Lu.length;g++)wn(...Lu[g]);Lu.length=0}function Ja(){Em||(SV(h0),Em=!0)}function xz(g,v=!1){Em=!0,Kh=v,g(o),h0(),v&&Lu.length>
0&&queueMicrotask(vz)}o.batch=xz;function h0(){if(Oh&&(mz(),Oh=!1),qa&&(rz(),qa=!1),Tm){if(Pt(f,Il,yt),Pt(f,"top",dn),Pt(
f,Bc,Le),Pt(f,Fc,me),Pt(h,Il,yt),Pt(h,"top",dn),Pt(h,Bc,Le),Pt(h,Fc,me),Pt(p,Bc,gi),Pt(p,Fc,Hs),m.width=fn(gi*tt),m.height=
fn(Hs*tt),$.forEach(({_el:g,_show:v,_size:C,_pos:M,side:E})=>{if(g!=null)if(v){let N=E===3||E===0?C:0,V=E%2==1;Pt(g,V?"l\
eft":"top",M-N),Pt(g,V?"width":"height",C),Pt(g,V?"top":"left",V?dn:yt),Pt(g,V?"height":"width",V?me:Le),wb(g,va)}else Oo(
g,va)}),Pm=ja=Nh=Fh=zh=Ih=Hh=qh=Bh=null,io=1,Fu(!0),yt!=Ha||dn!=qs||Le!=Ir||me!=Us){Ga(!1);let g=Le/Ir,v=me/Us;if(_t&&!Vs&&
fe.left>=0){fe.left*=g,fe.top*=v,Za&&ri(Za,fn(fe.left),0,Le,me),Ya&&ri(Ya,0,fn(fe.top),Le,me);for(let C=0;C<qo.length;C++){
let M=qo[C];M!=null&&(Wa[C]*=g,Ka[C]*=v,ri(M,or(Wa[C]),or(Ka[C]),Le,me))}}if(Ct.show&&!$m&&Ct.left>=0&&Ct.width>0){Ct.left*=
g,Ct.width*=g,Ct.top*=v,Ct.height*=v;for(let C in Qh)Pt(el,C,Ct[C])}Ha=yt,qs=dn,Ir=Le,Us=me}wn("setSize"),Tm=!1}gi>0&&Hs>
0&&(d.clearRect(0,0,m.width,m.height),wn("drawClear"),R.forEach(g=>g()),wn("draw")),Ct.show&&$m&&(Am(Ct),$m=!1),_t&&Vs&&
(Gs(null,!0,!1),Vs=!1),we.show&&we.live&&Ho&&(Zh(),Ho=!1),u||(u=!0,o.status=1,wn("ready")),Ru=!1,Em=!1}o.redraw=(g,v)=>{
qa=v||!1,g!==!1?Gi(S,O.min,O.max):Ja()};function jh(g,v){let C=T[g];if(C.from==null){if(En==0){let M=C.range(o,v.min,v.max,
g);v.min=M[0],v.max=M[1]}if(v.min>v.max){let M=v.min;v.min=v.max,v.max=M}if(En>1&&v.min!=null&&v.max!=null&&v.max-v.min<
1e-16)return;g==S&&C.distr==2&&En>0&&(v.min=Tr(v.min,t[0]),v.max=Tr(v.max,t[0]),v.min==v.max&&v.max++),X[g]=v,Oh=!0,Ja()}}
o.setScale=jh;let Gh,Jh,Za,Ya,g0,y0,Qa,Xa,b0,v0,kt,Et,ji=!1,An=fe.drag,vn=An.x,xn=An.y;_t&&(fe.x&&(Gh=nr(GU,h)),fe.y&&(Jh=
nr(JU,h)),O.ori==0?(Za=Gh,Ya=Jh):(Za=Jh,Ya=Gh),kt=fe.left,Et=fe.top);let Ct=o.select=ln({show:!0,over:!0,left:0,width:0,
top:0,height:0},e.select),el=Ct.show?nr(jU,Ct.over?h:f):null;function Am(g,v){if(Ct.show){for(let C in g)Ct[C]=g[C],C in
Qh&&Pt(el,C,g[C]);v!==!1&&wn("setSelect")}}o.setSelect=Am;function wz(g){if(x[g].show)ut&&wb(Lt[g],va);else if(ut&&Oo(Lt[g],
va),_t){let C=Va?qo[0]:qo[g];C!=null&&ri(C,-10,-10,Le,me)}}function Gi(g,v,C){jh(g,{min:v,max:C})}function qr(g,v,C,M){v.
focus!=null&&$z(g),v.show!=null&&x.forEach((E,N)=>{N>0&&(g==N||g==null)&&(E.show=v.show,wz(N),i==2?(Gi(E.facets[0].scale,
null,null),Gi(E.facets[1].scale,null,null)):Gi(E.scale,null,null),Ja())}),C!==!1&&wn("setSeries",g,v),M&&zu("setSeries",
o,g,v)}o.setSeries=qr;function kz(g,v){ln(_[g],v)}function Cz(g,v){g.fill=qe(g.fill||null),g.dir=Qe(g.dir,-1),v=v??_.length,
_.splice(v,0,g)}function Sz(g){g==null?_.length=0:_.splice(g,1)}o.addBand=Cz,o.setBand=kz,o.delBand=Sz;function Tz(g,v){
x[g].alpha=v,_t&&qo[g]!=null&&(qo[g].style.opacity=v),ut&&Lt[g]&&(Lt[g].style.opacity=v)}let yi,Ji,js,tl={focus:!0};function $z(g){
if(g!=js){let v=g==null,C=Hr.alpha!=1;x.forEach((M,E)=>{if(i==1||E>0){let N=v||E==0||E==g;M._focus=v?null:N,C&&Tz(E,N?1:
Hr.alpha)}}),js=g,C&&Ja()}}ut&&Ua&&Jn(xM,nt,g=>{fe._lock||(Ws(g),js!=null&&qr(null,tl,!0,tn.setSeries))});function Ur(g,v,C){
let M=T[v];C&&(g=g/tt-(M.ori==1?dn:yt));let E=Le;M.ori==1&&(E=me,g=E-g),M.dir==-1&&(g=E-g);let N=M._min,V=M._max,Y=g/E,te=N+
(V-N)*Y,ie=M.distr;return ie==3?Ul(10,te):ie==4?dV(te,M.asinh):ie==100?M.bwd(te):te}function Mz(g,v){let C=Ur(g,S,v);return Tr(
C,t[0],yn,bn)}o.valToIdx=g=>Tr(g,t[0]),o.posToIdx=Mz,o.posToVal=Ur,o.valToPos=(g,v,C)=>T[v].ori==0?s(g,T[v],C?ro:Le,C?ko:
0):a(g,T[v],C?mr:me,C?Io:0),o.setCursor=(g,v,C)=>{kt=g.left,Et=g.top,Gs(null,v,C)};function x0(g,v){Pt(el,Il,Ct.left=g),
Pt(el,Bc,Ct.width=v)}function w0(g,v){Pt(el,"top",Ct.top=g),Pt(el,Fc,Ct.height=v)}let Nu=O.ori==0?x0:w0,Bu=O.ori==1?x0:w0;
function Pz(){if(ut&&we.live)for(let g=i==2?1:0;g<x.length;g++){if(g==0&&zo)continue;let v=we.values[g],C=0;for(let M in v)
zr[g][C++].firstChild.nodeValue=v[M]}}function Zh(g,v){if(g!=null&&(g.idxs?g.idxs.forEach((C,M)=>{ge[M]=C}):gV(g.idx)||ge.
fill(g.idx),we.idx=ge[0]),ut&&we.live){for(let C=0;C<x.length;C++)(C>0||i==1&&!zo)&&_z(C,ge[C]);Pz()}Ho=!1,v!==!1&&wn("s\
etLegend")}o.setLegend=Zh;function _z(g,v){let C=x[g],M=g==0&&K==2?dr:t[g],E;zo?E=C.values(o,g,v)??Wi:(E=C.value(o,v==null?
null:M[v],g,v),E=E==null?Wi:{_:E}),we.values[g]=E}function Gs(g,v,C){b0=kt,v0=Et,[kt,Et]=fe.move(o,kt,Et),fe.left=kt,fe.
top=Et,_t&&(Za&&ri(Za,fn(kt),0,Le,me),Ya&&ri(Ya,0,fn(Et),Le,me));let M,E=yn>bn;yi=pt,Ji=null;let N=O.ori==0?Le:me,V=O.ori==
1?Le:me;if(kt<0||En==0||E){M=fe.idx=null;for(let Y=0;Y<x.length;Y++){let te=qo[Y];te!=null&&ri(te,-10,-10,Le,me)}Ua&&qr(
null,tl,!0,g==null&&tn.setSeries),we.live&&(ge.fill(M),Ho=!0)}else{let Y,te,ie;i==1&&(Y=O.ori==0?kt:Et,te=Ur(Y,S),M=fe.idx=
Tr(te,t[0],yn,bn),ie=q(t[0][M],O,N,0));let se=-10,pe=-10,Ee=0,Xe=0,Je=!0,Fe="",$e="";for(let ke=i==2?1:0;ke<x.length;ke++){
let St=x[ke],zt=ge[ke],kn=zt==null?null:i==1?t[ke][zt]:t[ke][1][zt],ct=fe.dataIdx(o,ke,M,te),It=ct==null?null:i==1?t[ke][ct]:
t[ke][1][ct];if(Ho=Ho||It!=kn||ct!=zt,ge[ke]=ct,ke>0&&St.show){let Co=ct==null?-10:ct==M?ie:q(i==1?t[0][ct]:t[ke][0][ct],
O,N,0),Zn=It==null?-10:J(It,i==1?T[St.scale]:T[St.facets[1].scale],V,0);if(Ua&&It!=null){let Uo=O.ori==1?kt:Et,pr=hn(Hr.
dist(o,ke,ct,Zn,Uo));if(pr<yi){let Vr=Hr.bias;if(Vr!=0){let So=Ur(Uo,St.scale),Vo=It>=0?1:-1,fr=So>=0?1:-1;fr==Vo&&(fr==
1?Vr==1?It>=So:It<=So:Vr==1?It<=So:It>=So)&&(yi=pr,Ji=ke)}else yi=pr,Ji=ke}}if(Ho||Va){let Uo,pr;O.ori==0?(Uo=Co,pr=Zn):
(Uo=Zn,pr=Co);let Vr,So,Vo,fr,Wr,Yn,To=!0,Js=In.bbox;if(Js!=null){To=!1;let Qn=Js(o,ke);Vo=Qn.left,fr=Qn.top,Vr=Qn.width,
So=Qn.height}else Vo=Uo,fr=pr,Vr=So=In.size(o,ke);if(Yn=In.fill(o,ke),Wr=In.stroke(o,ke),Va)ke==Ji&&yi<=Hr.prox&&(se=Vo,
pe=fr,Ee=Vr,Xe=So,Je=To,Fe=Yn,$e=Wr);else{let Qn=qo[ke];Qn!=null&&(Wa[ke]=Vo,Ka[ke]=fr,MM(Qn,Vr,So,To),TM(Qn,Yn,Wr),ri(Qn,
or(Vo),or(fr),Le,me))}}}}if(Va){let ke=Hr.prox,St=js==null?yi<=ke:yi>ke||Ji!=js;if(Ho||St){let zt=qo[0];zt!=null&&(Wa[0]=
se,Ka[0]=pe,MM(zt,Ee,Xe,Je),TM(zt,Fe,$e),ri(zt,or(se),or(pe),Le,me))}}}if(Ct.show&&ji)if(g!=null){let[Y,te]=tn.scales,[ie,
se]=tn.match,[pe,Ee]=g.cursor.sync.scales,Xe=g.cursor.drag;if(vn=Xe._x,xn=Xe._y,vn||xn){let{left:Je,top:Fe,width:$e,height:ke}=g.
select,St=g.scales[pe].ori,zt=g.posToVal,kn,ct,It,Co,Zn,Uo=Y!=null&&ie(Y,pe),pr=te!=null&&se(te,Ee);Uo&&vn?(St==0?(kn=Je,
ct=$e):(kn=Fe,ct=ke),It=T[Y],Co=q(zt(kn,pe),It,N,0),Zn=q(zt(kn+ct,pe),It,N,0),Nu($r(Co,Zn),hn(Zn-Co))):Nu(0,N),pr&&xn?(St==
1?(kn=Je,ct=$e):(kn=Fe,ct=ke),It=T[te],Co=J(zt(kn,Ee),It,V,0),Zn=J(zt(kn+ct,Ee),It,V,0),Bu($r(Co,Zn),hn(Zn-Co))):Bu(0,V)}else
Xh()}else{let Y=hn(b0-g0),te=hn(v0-y0);if(O.ori==1){let Ee=Y;Y=te,te=Ee}vn=An.x&&Y>=An.dist,xn=An.y&&te>=An.dist;let ie=An.
uni;ie!=null?vn&&xn&&(vn=Y>=ie,xn=te>=ie,!vn&&!xn&&(te>Y?xn=!0:vn=!0)):An.x&&An.y&&(vn||xn)&&(vn=xn=!0);let se,pe;vn&&(O.
ori==0?(se=Qa,pe=kt):(se=Xa,pe=Et),Nu($r(se,pe),hn(pe-se)),xn||Bu(0,V)),xn&&(O.ori==1?(se=Qa,pe=kt):(se=Xa,pe=Et),Bu($r(
se,pe),hn(pe-se)),vn||Nu(0,N)),!vn&&!xn&&(Nu(0,0),Bu(0,0))}if(An._x=vn,An._y=xn,g==null){if(C){if(A0!=null){let[Y,te]=tn.
scales;tn.values[0]=Y!=null?Ur(O.ori==0?kt:Et,Y):null,tn.values[1]=te!=null?Ur(O.ori==1?kt:Et,te):null}zu(pb,o,kt,Et,Le,
me,M)}if(Ua){let Y=C&&tn.setSeries,te=Hr.prox;js==null?yi<=te&&qr(Ji,tl,!0,Y):yi>te?qr(null,tl,!0,Y):Ji!=js&&qr(Ji,tl,!0,
Y)}}Ho&&(we.idx=M,Zh()),v!==!1&&wn("setCursor")}let Zi=null;Object.defineProperty(o,"rect",{get(){return Zi==null&&Fu(!1),
Zi}});function Fu(g=!1){g?Zi=null:(Zi=h.getBoundingClientRect(),wn("syncRect",Zi))}function k0(g,v,C,M,E,N,V){fe._lock||
ji&&g!=null&&g.movementX==0&&g.movementY==0||(Yh(g,v,C,M,E,N,V,!1,g!=null),g!=null?Gs(null,!0,!0):Gs(v,!0,!1))}function Yh(g,v,C,M,E,N,V,Y,te){
if(Zi==null&&Fu(!1),Ws(g),g!=null)C=g.clientX-Zi.left,M=g.clientY-Zi.top;else{if(C<0||M<0){kt=-10,Et=-10;return}let[ie,se]=tn.
scales,pe=v.cursor.sync,[Ee,Xe]=pe.values,[Je,Fe]=pe.scales,[$e,ke]=tn.match,St=v.axes[0].side%2==1,zt=O.ori==0?Le:me,kn=O.
ori==1?Le:me,ct=St?N:E,It=St?E:N,Co=St?M:C,Zn=St?C:M;if(Je!=null?C=$e(ie,Je)?l(Ee,T[ie],zt,0):-10:C=zt*(Co/ct),Fe!=null?
M=ke(se,Fe)?l(Xe,T[se],kn,0):-10:M=kn*(Zn/It),O.ori==1){let Uo=C;C=M,M=Uo}}te&&(v==null||v.cursor.event.type==pb)&&((C<=
1||C>=Le-1)&&(C=ya(C,Le)),(M<=1||M>=me-1)&&(M=ya(M,me))),Y?(g0=C,y0=M,[Qa,Xa]=fe.move(o,C,M)):(kt=C,Et=M)}let Qh={width:0,
height:0,left:0,top:0};function Xh(){Am(Qh,!1)}let C0,S0,T0,$0;function M0(g,v,C,M,E,N,V){ji=!0,vn=xn=An._x=An._y=!1,Yh(
g,v,C,M,E,N,V,!0,!1),g!=null&&(Jn(fb,vb,P0,!1),zu(bM,o,Qa,Xa,Le,me,null));let{left:Y,top:te,width:ie,height:se}=Ct;C0=Y,
S0=te,T0=ie,$0=se}function P0(g,v,C,M,E,N,V){ji=An._x=An._y=!1,Yh(g,v,C,M,E,N,V,!1,!0);let{left:Y,top:te,width:ie,height:se}=Ct,
pe=ie>0||se>0,Ee=C0!=Y||S0!=te||T0!=ie||$0!=se;if(pe&&Ee&&Am(Ct),An.setScale&&pe&&Ee){let Xe=Y,Je=ie,Fe=te,$e=se;if(O.ori==
1&&(Xe=te,Je=se,Fe=Y,$e=ie),vn&&Gi(S,Ur(Xe,S),Ur(Xe+Je,S)),xn)for(let ke in T){let St=T[ke];ke!=S&&St.from==null&&St.min!=
pt&&Gi(ke,Ur(Fe+$e,ke),Ur(Fe,ke))}Xh()}else fe.lock&&(fe._lock=!fe._lock,Gs(v,!0,g!=null));g!=null&&(Ia(fb,vb),zu(fb,o,kt,
Et,Le,me,null))}function Dz(g,v,C,M,E,N,V){if(fe._lock)return;Ws(g);let Y=ji;if(ji){let te=!0,ie=!0,se=10,pe,Ee;O.ori==0?
(pe=vn,Ee=xn):(pe=xn,Ee=vn),pe&&Ee&&(te=kt<=se||kt>=Le-se,ie=Et<=se||Et>=me-se),pe&&te&&(kt=kt<Qa?0:Le),Ee&&ie&&(Et=Et<Xa?
0:me),Gs(null,!0,!0),ji=!1}kt=-10,Et=-10,ge.fill(null),Gs(null,!0,!0),Y&&(ji=Y)}function _0(g,v,C,M,E,N,V){fe._lock||(Ws(
g),Lh(),Xh(),g!=null&&zu(wM,o,kt,Et,Le,me,null))}function D0(){$.forEach(AW),Rh(o.width,o.height,!0)}xa(Cp,ql,D0);let nl={};
nl.mousedown=M0,nl.mousemove=k0,nl.mouseup=P0,nl.dblclick=_0,nl.setSeries=(g,v,C,M)=>{let E=tn.match[2];C=E(o,v,C),C!=-1&&
qr(C,M,!0,!1)},_t&&(Jn(bM,h,M0),Jn(pb,h,k0),Jn(vM,h,g=>{Ws(g),Fu(!1)}),Jn(xM,h,Dz),Jn(wM,h,_0),Mb.add(o),o.syncRect=Fu);
let Om=o.hooks=e.hooks||{};function wn(g,v,C){Kh?Lu.push([g,v,C]):g in Om&&Om[g].forEach(M=>{M.call(null,o,v,C)})}(e.plugins||
[]).forEach(g=>{for(let v in g.hooks)Om[v]=(Om[v]||[]).concat(g.hooks[v])});let E0=(g,v,C)=>C,tn=ln({key:null,setSeries:!1,
filters:{pub:AM,sub:AM},scales:[S,x[1]?x[1].scale:null],match:[OM,OM,E0],values:[null,null]},fe.sync);tn.match.length==2&&
tn.match.push(E0),fe.sync=tn;let A0=tn.key,eg=_P(A0);function zu(g,v,C,M,E,N,V){tn.filters.pub(g,v,C,M,E,N,V)&&eg.pub(g,
v,C,M,E,N,V)}eg.sub(o);function Ez(g,v,C,M,E,N,V){tn.filters.sub(g,v,C,M,E,N,V)&&nl[g](null,v,C,M,E,N,V)}o.pub=Ez;function Az(){
eg.unsub(o),Mb.delete(o),Is.clear(),kb(Cp,ql,D0),c.remove(),nt?.remove(),wn("destroy")}o.destroy=Az;function tg(){wn("in\
it",e,t),l0(t||e.data,!1),X[S]?jh(S,X[S]):Lh(),$m=Ct.show&&(Ct.width>0||Ct.height>0),Vs=Ho=!0,Rh(e.width,e.height)}return x.
forEach(s0),$.forEach(cz),n?n instanceof HTMLElement?(n.appendChild(c),tg()):n(o,tg):tg(),o}Qt.assign=ln;Qt.fmtNum=Rb;Qt.
rangeNum=Sp;Qt.rangeLog=Mp;Qt.rangeAsinh=Ab;Qt.orient=ka;Qt.pxRatio=tt;Qt.join=CV;Qt.fmtDate=Nb,Qt.tzDate=RV;Qt.sync=_P;
{Qt.addGap=gW,Qt.clipGaps=Dp;let e=Qt.paths={points:LP};e.linear=BP,e.stepped=vW,e.bars=xW,e.spline=kW}var HP="L";function Zl(e){let t=I(null),n=I(null),o=I(null),i=I(e);i.current=e;let s=I(null),l=`${e.series.map(({color:m,dashed:d,shown:p,
bars:f,low:h,stacked:y})=>`${m} ${d} ${p} ${f} ${h?"band":""} ${y}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic}\
 ${e.unfinished} ${yl.value}`;Ge(()=>{if(!t.current)return;let m=new Qt(FW(i,s,t.current.clientWidth),qP(i.current),t.current);
n.current=m;let d=new ResizeObserver(()=>{let p=t.current?.clientWidth??0;p>0&&p!==m.width&&m.setSize({width:p,height:i.
current.height})});return d.observe(t.current),()=>{d.disconnect(),m.destroy(),n.current=null}},[l]);let u=I(e.series);return Ge(
()=>{u.current!==e.series&&n.current?.setData(qP(i.current)),u.current=e.series},[e.times,e.series]),F(()=>{let m=n.current,
d=e.cursor===null?void 0:e.times[e.cursor];!m||m.cursor.idx===e.cursor||m.setCursor(d===void 0?{left:-10,top:-10}:{left:m.
valToPos(d,"x"),top:8},!1)},[e.cursor]),r("div",{ref:t,class:HP,onPointerUp:m=>{let d=o.current,p=n.current;o.current=null;
let f=p?.cursor.idx;!d||!p||f===null||f===void 0||Math.hypot(m.clientX-d.x,m.clientY-d.y)>3||i.current.onPick?.(f,LW(p,i.
current.series,f),new DOMRect(m.clientX,m.clientY,0,0))},onPointerDown:m=>{m.button===0&&(o.current={x:m.clientX,y:m.clientY})}})}
function LW(e,t,n){let o=e.cursor.top??0,i=-1,s=1/0;return t.forEach((a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&
a.of===void 0||u===null||u===void 0)return;let c=e.valToPos(u,"y"),m=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);m<s&&(s=m,i=a.
of??l)}),i<0?t.findIndex(a=>a.shown!==!1):i}var VP=({low:e,high:t})=>e&&t?[e,t]:[];function qP({times:e,series:t,logarithmic:n}){
let o=i=>n?i.map(s=>s!==null&&s>0?s:null):i;return[e,...t.map(({values:i})=>o(i)),...t.flatMap(VP).map(o)]}function NW(e){
let t=[],n=e.length+1;return e.forEach((o,i)=>{o.low&&o.high&&(t.push({series:[n+1,n],fill:Rp(Ub(o),24)}),n+=2),o.stacked&&
i>0&&t.push({series:[i+1,i],fill:Rp(Ub(o),52)})}),t}function Ub({color:e}){return e===null?ot("--other"):ot(Tn(e))}function Rp(e,t){
return`color-mix(in srgb, ${e} ${t}%, transparent)`}function BW({of:e,unit:t,series:n},o,i,s){let a=n.map(({shown:m,bars:d,
stacked:p})=>`${m} ${d} ${p}`).join()+t,l=Math.min(0,i??0),u=s===null||s<=0||t==="share"&&Math.abs(s-1)<1e-9?1:s*1.05;if(e===
void 0||o?.of!==e||o.key!==a)return{key:a,of:e,low:l,high:u};let c=n.some(m=>m.low);return{key:a,of:e,low:Math.min(o.low,
l),high:tp(o.high,u,c)}}function FW(e,t,n){let{series:o,zone:i,unit:s,height:a,logarithmic:l=!1,times:u}=e.current,c=a<120;
return{width:Math.max(n,64),height:a,padding:[8,24,0,0],legend:{show:!1},tzDate:m=>Qt.tzDate(new Date(m*1e3),i),cursor:{
y:!1,points:{size:7,show:!o.some(({bars:m})=>m)},drag:{x:!0,y:!1,setScale:!1}},bands:NW(o),scales:{x:{range:()=>zW(e.current.
times)},y:l?{distr:3,log:10}:{range:(m,d,p)=>{let f=t.current=BW(e.current,t.current,d,p);return[f.low,f.high]}}},axes:[
{...UP(),grid:{show:!1},size:28,space:72,values:(m,d,p,f,h)=>d.map(y=>qW(y,h,i))},{...UP(),size:56,...c?{space:28}:{},values:(m,d)=>d.
map(p=>p===null?"":et(p,s))}],series:[{},...o.map((m,d)=>VW(m,d,u.length,u.length*o.length>UW)),...o.flatMap(m=>VP(m).map(
()=>({show:m.shown??!0,stroke:"transparent",width:0,points:{show:!1}})))],hooks:{drawClear:[m=>HW(m,e.current)],draw:[m=>e.
current.onBox?.(IW(m))],setCursor:[m=>{let{idx:d,left:p,top:f}=m.cursor;e.current.onCursor(p===void 0||p<0?null:d??null,
p??0,f??0)}],setSelect:[m=>{if(m.select.width<4)return;let d=m.posToVal(m.select.left,"x"),p=m.posToVal(m.select.left+m.
select.width,"x");m.setSelect({left:0,top:0,width:0,height:0},!1),e.current.onDrag?.(d,p,m.cursor.event?.shiftKey??!1)}]}}}
function zW(e){let t=e[0]??0,n=e.at(-1)??1,o=e.length>1?(n-t)/(e.length-1):86400;return[t,n+o]}function IW(e){let t=Qt.pxRatio,
{left:n,top:o,width:i,height:s}=e.bbox;return{left:n/t,top:o/t,width:i/t,height:s/t,from:e.scales.x?.min??0,to:e.scales.
x?.max??1}}function HW(e,{unfinished:t}){if(t==null)return;let n=Math.max(e.bbox.left,e.valToPos(t,"x",!0));ip(e.ctx,n,e.
bbox.top,e.bbox.left+e.bbox.width-n,e.bbox.height,ot("--line"))}function qW(e,t,n){let{month:o,day:i,hour:s,minute:a,second:l}=yr(
e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&i===1?j(e*1e3,n,"year"):t>=27*86400?j(e*1e3,n,"month"):t>=86400||s===0&&
a===0&&l===0?j(e*1e3,n,"dayShort"):j(e*1e3,n,t<60?"clockSecond":"clock")}function UP(){let e=ot("--line");return{stroke:ot(
"--muted"),font:`12px ${ot("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}var UW=2e4;function VW(e,t,n,o){
let i=Ub(e),s=o?[]:e.dashed?[4,4]:e.color===null||e.stacked?[]:gl(e.color),a=e.shown??!0;return e.bars?{stroke:i,fill:i,
width:0,show:a,paths:Qt.paths.bars({size:[.92,64],align:1}),points:{show:!1}}:{stroke:e.dashed?Rp(i,70):i,width:o?1/Qt.pxRatio:
1.5,show:a,spanGaps:!1,points:{show:n===1,size:6,fill:i},...e.stacked&&t===0?{fill:Rp(i,52)}:{},...s.length>0?{dash:s}:{}}}var WP=50,WW=5;function Yl(e){let{answer:t,document:n}=e,o=Z(()=>Ft(t,n),[t,n]),i=ns(gp);return r("div",{class:Q$,children:o.
measures.map((s,a)=>r(jW,{...e,shape:o,measure:s,height:KW(i,o),tools:a===0?e.tools:void 0},t.columns[s].name))})}function KW(e,t){
let n=t.measures.length>1;return e===null?n?200:360:Math.max(96,Math.floor(e/t.measures.length)-(t.keys.length>0?108:48))}
function jW(e){let{answer:t,document:n,shape:o,measure:i,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:m=!1}=e,
d=t.columns[i].name,p=(e.form==="stacked"||e.form==="share")&&!ws(d)?"lines":e.form,f=I(null),h=Z(()=>{let ge=kc(t,o,i,l),
we=l!==null&&f.current?.of===n?iT(f.current.lines,ge):ge;return f.current={of:n,lines:we},we},[t,o,i,l]),y=Z(()=>t.compare?
kc(t.compare,o,i):null,[t,o,i]),[b,w]=k(new Set),[x,$]=k(null),[T,_]=k(null),S=p==="share"?"share":Gt(d),B=ge=>et(ge,S),
R=o.keys.map(ge=>t.columns[ge].name).join(),Q=Z(()=>GW(h,R),[h,R]),L=Z(()=>_i(h.times),[h]),O=h.times.length-1,K=h.times.
find(ge=>(ge+L)*1e3>e.end+1e3)??null,q=K===null?h.times.length:h.times.indexOf(K),J=Z(()=>JW(h,y,Q,b,p,q),[h,y,Q,b,p,q]),
X=I(e.onGroup);X.current=e.onGroup;let le=e.onGroup!==void 0,ue=Z(()=>R===""?null:r(yp,{rows:Q,all:h.series.length,hidden:b,
onHidden:w,text:ge=>qt(et(ge,Gt(d)),l),...le?{onMenu:(ge,we)=>X.current?.(ge.keys,we)}:{}}),[Q,h,b,R,d,l,le]),mt=(ge,we,fe)=>{
let ut=h.series[we<Q.length?we:0];ut&&e.onPoint?.({start:h.starts[ge],keys:ut.keys,measure:d,value:ut.values[ge]??null},
fe)},lt=ge=>{let we={ArrowRight:(x?.at??-1)+1,ArrowLeft:(x?.at??O+1)-1,Home:0,End:O}[ge.key];if(we!==void 0&&O>=0){let _t=Math.
max(0,Math.min(we,O));return ge.shiftKey&&e.onSpan&&e.onSpan(...YW(c,h.times,x?.at??_t,_t,L)),$({at:_t,left:-1}),!0}if(ge.
key!=="Enter"&&ge.key!=="."||!x)return!1;let fe=ge.target.getBoundingClientRect(),ut=T?T.left+(h.times[x.at]-T.from)/(T.
to-T.from)*T.width:80;return mt(x.at,Q.findIndex(_t=>!b.has(_t.key)),new DOMRect(fe.left+ut,fe.top+80,0,0)),!0},Ve=(ge,we,fe)=>{
let[ut,_t]=ZW(h.times,ge,we,L);fe&&e.onSpan?e.onSpan(ut,_t):e.onZoom(ut,_t)};return r(Ye,{title:ne(d).text,summary:QW(h,
d,R,B,p),announced:x?lM(h,y,x.at,L,s,B):"",onKey:lt,table:r(mo,{answer:t,document:n,zone:s}),actions:r(A,{children:[e.tools,
e.actions?.(d)]}),legend:ue,children:[r(Zl,{times:h.times,series:J,zone:s,unit:S,height:a,cursor:x?.at??null,of:n,logarithmic:m&&
p!=="stacked"&&p!=="share",unfinished:K,onCursor:(ge,we)=>$(ge===null?null:{at:ge,left:we}),onDrag:Ve,onPick:mt,onBox:ge=>_(
we=>we!==null&&JSON.stringify(we)===JSON.stringify(ge)?we:ge)}),T&&c&&r(fM,{box:T,from:c.from,to:c.to}),T&&r(pM,{box:T,flags:u,
zone:s}),x&&r(sM,{lines:h,step:L,former:y,rows:Q,hidden:b,at:x.at,left:x.left,zone:s,text:ge=>et(ge,Gt(d)),unfinished:K!==
null&&h.times[x.at]>=K})]})}function GW(e,t){return e.series.slice(0,WP).map(n=>({key:JSON.stringify(n.keys),keys:n.keys,
total:n.total,last:n.values.at(-1)??null,color:Nn(t,n.keys)}))}function JW(e,t,n,o,i,s){let a=e.series.slice(0,WP).map((d,p)=>({
series:d,row:n[p],isShown:!o.has(n[p].key)}));if(i==="stacked"||i==="share"){let d=sT(a.map(({series:p,isShown:f})=>f?p.
values:p.values.map(()=>0)),i==="share");return a.map(({row:p,isShown:f},h)=>({values:d[h],color:p.color,shown:f,stacked:!0}))}
let l=a.filter(({isShown:d})=>d).length<=WW,u=a.map(({series:d,row:p,isShown:f})=>({values:i==="bars"?d.values:d.values.
map((h,y)=>y<s?h:null),color:p.color,shown:f,bars:i==="bars",...l&&d.low?{low:d.low,high:d.high}:{}})),c=a.map(({row:d,isShown:p})=>{
let f=t?.series.find(h=>JSON.stringify(h.keys)===d.key);return f?{values:e.times.map((h,y)=>f.values[y]??null),color:d.color,
shown:p,dashed:!0}:null}).filter(d=>d!==null),m=i==="bars"||s>=e.times.length?[]:a.map(({series:d,row:p,isShown:f},h)=>({
values:d.values.map((y,b)=>b>=s-1?y:null),color:p.color,shown:f,dashed:!0,of:h}));return[...u,...c,...m]}function ZW(e,t,n,o){
return[e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??n)+o]}function YW(e,t,n,o,i){let s=e?t.findIndex(m=>m===
e.from):-1,a=e?t.findLastIndex(m=>m<e.to):-1,l=s===n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(l,o)];return[t[u],t[c+1]??
t[c]+i]}function QW(e,t,n,o,i){let s=e.series[0],a=n===""?"":` by ${ne(n).text}, ${e.series.length} groups`,l=s?.values.
reduce((c,m)=>Math.max(c,m??0),0)??0,u=n!==""&&s?`, ${s.keys.map(c=>ne(c).text).join(", ")} leads`:"";return`${i==="bars"?
"Bar":"Line"} chart of ${ne(t).text}${a}, ${e.times.length} points, ${i==="share"?"":`at most ${o(l)}`}${u}`}var XW=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}];function KP({answer:e,
intervals:t,of:n,zone:o,bars:i,actions:s}){let[a,l]=k("lines"),[u,c]=k(!1),[m,d]=k(null),{openAt:p,menu:f}=ti(),h=tK(n,e),
y=Ft(e,n),b=y.keys.length>0&&y.measures.some(_=>ws(e.columns[_].name));F(()=>d(null),[JSON.stringify(n)]);let w=Z(()=>rT(
t),[t]),x=_=>Object.fromEntries(y.keys.map((S,B)=>[e.columns[S].name,_[B]])),$=e.columns[y.time]?.name??"time",T=({start:_,
keys:S,measure:B,value:R},Q)=>p({document:n,mark:{keys:{[$]:_,...x(S)},measure:B},anchor:Q,value:R,items:[{label:"Note h\
ere…",icon:"plus",act:()=>Bn({kind:"note",time:_})}]});return r(A,{children:[r(Yl,{answer:e,document:n,zone:o,form:i?"\
bars":b?a:"lines",logarithmic:u,intervals:w,end:Vb(e),flags:h.flags,span:m,onZoom:(_,S)=>$n({from:Ts(_),to:Ts(S)}),onSpan:(_,S)=>d(
{from:_,to:S}),onPoint:T,onGroup:(_,S)=>p({document:n,mark:{keys:x(_)},anchor:S,value:_[0]}),tools:r(A,{children:[b&&!i&&
r($t,{label:"Form",choices:XW,value:a,onChange:l}),!i&&r(P,{small:!0,kind:"outlined",pressed:u,onClick:()=>c(!u),children:"\
Log"})]}),actions:s}),m&&r(Fl,{document:n,mark:{time:{from:Ts(m.from),to:Ts(m.to)}},label:`${j(m.from*1e3,o)} to ${j(m.to*
1e3,o)}`,onClear:()=>d(null),children:[r(P,{small:!0,kind:"outlined",icon:"search",onClick:()=>$n({from:Ts(m.from),to:Ts(
m.to)}),children:"Zoom"}),r(P,{small:!0,kind:"outlined",icon:"plus",onClick:()=>Bn({kind:"note",time:Ts(m.from),to:Ts(m.
to)}),children:"Note"})]}),r(eK,{answer:e,of:n,zone:o}),h.menu,f]})}function eK({answer:e,of:t,zone:n}){let{choose:o,menu:i}=dp(
e,t);return r("div",{class:f$,children:[r(mo,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),i]})}function Ts(e){
return new Date(e*1e3).toISOString()}function Vb(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(
String(t)))}function tK(e,t){let[n,o]=k(!0),[i,s]=k(null),a=fp(e.dataset,t.query?.from,t.query?.to);lo([{keys:"m",label:"\
Show or hide notes",group:"Charts",act:()=>o(!n)}]);let l=Z(()=>(n?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.
to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:m=>s({note:c,anchor:m})})),[a,n]),u=i&&r(_o,{anchor:i.anchor,label:"\
Note",head:U(i.note.text),onClose:()=>s(null),items:[{label:"Remove the note",icon:"trash",danger:!0,act:()=>{hp(i.note.
id)}}]});return{flags:l,menu:u}}function jP({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return r(Re,{icon:"search",title:"Noth\
ing found",actions:r(A,{children:[n&&r(P,{kind:"primary",onClick:()=>$n({}),children:"All data"}),t&&r(P,{kind:"outlined",
onClick:()=>ye({document:Pe(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&r(P,{kind:"outlined",onClick:Qo,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var nK=8;
function GP({document:e,chart:t}){let n=Ll(De(e.dataset).value.value);return r(Re,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,nK).map((o,i)=>r(P,{kind:i===0?"pr\
imary":"outlined",onClick:()=>ye({as:t,document:yc({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:ne(o.value).
text},o.value)):r(P,{kind:"primary",onClick:()=>ye({as:"table",document:yc(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var Wb=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await oe(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(Rn(t))
return;this.error=G(t)}this.busy=!1,this.changed()}};function Ql(e,t){let[,n]=yg(s=>s+1,0),o=I(null);F(()=>{if(!e)return;
let s=new Wb(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let i=o.current?.key===t?o.current.
pages:null;return{columns:i?.first?.columns??[],pages:i?.pages??[],first:i?.first??null,busy:i?.busy??e!==null,error:i?.
error??null,hasMore:i?.hasMore??!1,more:i?.more??oK}}function oK(){}function Lp(e){return{...Be(e),aggregate:{measures:["count()"]}}}var rK=7.2,iK=24,sK=72,aK=300;function JP(e,t,n){let o=ce(e.query?.samples?.columns),i=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:lK(e,s,a,n),expression:cK(o[a]??Ce(s.name))}));return t===null?i:t.map(s=>i.find(a=>a.name===s)).filter(
s=>s!==void 0)}function lK(e,t,n,o){let i=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,Kb(a[n],t,o).length),t.name.length);
return Math.round(Math.max(sK,Math.min(aK,i*rK+iK)))}function Kb(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
j(e,n,"millisecond"):typeof e=="number"&&vr(t)?et(e,Gt(t.name),!0):ne(e).text}var uK=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function cK(e){return uK.test(e)?e:null}function jb(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?Kt(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function Gb(e){let{document:t}=We.value;He({document:Pe(t,"where",ao(t.where,e)),open:[]},e)}function YP(e){let{document:t}=We.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return He({document:Pe(t,s,e),open:[]},
n)}let o=t.aggregate??na("explore",null,{events:[]}).aggregate,i=[...ce(o.by).filter(s=>s!==e),e];He({view:"explore",document:{
...Be(t),aggregate:{...o,by:i}},as:null,open:[]},n)}var ZP=5*6e4;function QP(e,t,n){let o=Date.parse(t),i=Be({...e,from:new Date(
o-ZP).toISOString(),to:new Date(o+ZP).toISOString()});delete i.where,Bn({kind:"events",document:{...i,samples:{order:"ti\
me asc"}},label:`5 min around ${j(t,n,"second")}`})}function XP(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=Be(We.value.document.dataset===e.dataset?We.value.document:e),i=n.map(({event:s})=>({where:Kr(s)}));He({view:"\
funnel",document:{...o,funnel:{steps:i,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var t_="Ir",Np="ge",n_="M",o_="bp",Bp="yp",r_="kp",Fp="N",i_="zp",s_="Ur",a_="jp",l_="Xp",u_="Cp",c_="Hr",m_="Sp",d_="Bp",
p_="Ep",Uc="Lr",f_="Ip",h_="Up",g_="Hp",y_="Lp";function b_(e){let{row:t,columns:n,zone:o,template:i,isOpen:s,current:a,wrap:l,onToggle:u}=e;return r(A,{children:[r("di\
v",{role:"row",class:Te(Np,s&&o_),style:{gridTemplateColumns:i},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[r("span",{role:"cell",class:Bp,children:r("button",{type:"button",
class:r_,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:r(ae,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:m})=>r("span",{role:"cell",class:Fp,"data-type":m.type,children:r(v_,{value:t[c],
column:m,zone:o,most:l?1e3:200})},c))]}),s&&r(mK,{...e})]})}function v_({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?r(D,{value:e,most:o}):r(D,{shown:{text:Kb(e,t,n),kind:e===null?"null":"value"}})}function mK({
row:e,all:t,zone:n,document:o,opened:i}){let[s,a]=k(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${ne(c).text}`.toLowerCase().includes(s.toLowerCase()));return r("div",{role:"row",class:i_,children:r("d\
iv",{role:"cell",class:s_,children:[r("div",{class:a_,children:[r(pK,{row:e,all:t,zone:n,document:o,opened:i}),t.length>
8&&r("input",{class:l_,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
r("dl",{class:u_,children:l.map(({column:u,value:c})=>r(dK,{column:u,value:c,zone:n},u.name))})]})})}function dK({column:e,
value:t,zone:n}){let o=Ce(e.name),i=e.type!=="timestamp"&&!Array.isArray(t),s=ne(e.name).text;return r("div",{class:c_,children:[
r("dt",{class:m_,children:r(D,{value:e.name,most:64})}),r("dd",{class:d_,children:r(v_,{value:t,column:e,zone:n,most:4e3})}),
r("dd",{class:p_,children:[i&&r("button",{type:"button",class:Uc,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>Gb(
jb(o,t,!1)),children:"="}),i&&r("button",{type:"button",class:Uc,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>Gb(jb(o,t,!0)),children:"≠"}),i&&r("button",{type:"button",class:Uc,"aria-label":`Break down by ${s}`,onClick:()=>YP(
o),children:"by"}),r("button",{type:"button",class:Uc,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>ze(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(ae,{name:"copy",size:14})})]})]})}function pK({
row:e,all:t,zone:n,document:o,opened:i}){let s=De(o.dataset).value.value,a=(m,d=e)=>m===void 0?void 0:d[t.findIndex(p=>p.
name===m)],l=a("time"),u=a(s?.actors?.[0]),c=i.map(m=>({time:a("time",m),event:a(s?.event??"event",m)})).filter(m=>typeof m.
time=="string"&&typeof m.event=="string");return r(A,{children:[typeof u=="string"&&r(P,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>xe(Ml(o.dataset,u)),children:r("span",{children:["Timeline of ",r(D,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&r(P,{small:!0,kind:"outlined",icon:"clock",onClick:()=>QP(o,l,n),children:"5 min around"}),c.length>
0&&r(P,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>XP(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),r(P,{small:!0,kind:"outlined",icon:"braces",onClick:()=>ze(JSON.stringify(Object.fromEntries(t.map(({
name:m},d)=>[m,e[d]])),null,2),"The event"),children:"JSON"})]})}function zp({paging:e,document:t,zone:n,wanted:o=null,wrap:i=!1}){let s=I(null),[a,l]=k(new Set),[u,c]=k("0:0"),m=Z(()=>e.
first?JP(e.first,o,n):[],[e.first,o,n]),d=Z(()=>e.pages.flatMap(fK),[e.pages]),p=Z(()=>hK(d,a),[d,a]);if(!e.first)return e.
error?r(x_,{error:e.error,onAgain:e.more}):r("div",{class:g_,children:r(_e,{lines:12})});if(e.pages.length===0)return r(
"p",{class:y_,children:"No event passes."});let f=y=>{let b=new Set(a);b.delete(y)||b.add(y),l(b),c(y)},h=`28px ${m.map(
({width:y})=>`${y}px`).join(" ")} minmax(0, 1fr)`;return r("div",{ref:s,class:t_,role:"table","aria-label":"Events","dat\
a-wrap":i,onKeyDown:y=>gK(y,s.current),children:[r("div",{class:Te(Np,n_),role:"row",style:{gridTemplateColumns:h},children:[
r("span",{role:"columnheader",class:Bp,children:r("span",{class:"spoken",children:"Open"})}),m.map(({name:y,at:b})=>r("s\
pan",{role:"columnheader",class:Fp,children:r(D,{value:y,most:48})},b))]}),d.map((y,b)=>r(vK,{at:b,rows:y,scroller:s,render:(w,x)=>{
let $=`${b}:${x}`;return r(b_,{row:w,all:e.first.columns,columns:m,zone:n,document:t,template:h,isOpen:a.has($),current:u===
$,wrap:i,opened:p,onToggle:()=>f($)},x)}},b)),r(xK,{paging:e,scroller:s})]})}var Jb=25;function fK(e){return Array.from(
{length:Math.ceil(e.length/Jb)},(t,n)=>e.slice(n*Jb,(n+1)*Jb))}function hK(e,t){return[...t].map(n=>{let[o,i]=n.split(":").
map(Number);return e[o]?.[i]}).filter(n=>n!==void 0)}function gK(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,
o=e.target instanceof Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let i=[...t.querySelectorAll(
"[data-opener]")];e.preventDefault(),e.stopPropagation(),i[i.indexOf(o)+n]?.focus()}var yK="800px",bK=2;function vK({rows:e,
scroller:t,render:n,at:o}){let i=I(null),[s,a]=k(o<bK),l=I(e.length*nd());return F(()=>{let u=i.current;if(!u)return;let c=new IntersectionObserver(
([m])=>{m&&(m.isIntersecting||(l.current=m.boundingClientRect.height||l.current),a(m.isIntersecting))},{root:t.current,rootMargin:yK});
return c.observe(u),()=>c.disconnect()},[]),r("div",{ref:i,role:"rowgroup","data-block":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function xK({paging:e,scroller:t}){let n=I(null),o=I(e.more);return o.current=e.more,F(()=>{
if(!n.current)return;let i=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return i.observe(n.current),()=>i.disconnect()},[e.pages.length]),r("div",{ref:n,class:f_,children:[e.error&&r(
x_,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function x_({
error:e,onAgain:t}){return r("div",{class:h_,children:[r(he,{error:e}),r(P,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var k_="Mp",C_="Np",S_="Rp",Zb="Ap",T_="Dp",$_="Tp",M_="he";function P_({all:e,wanted:t,onWanted:n}){let o=I(null),[i,s]=k(!1),[a,l]=k(""),u=t??e,c=m=>{let d=e.filter(p=>p===m?!u.includes(
m):u.includes(p));n(d.length===e.length?null:d)};return r(A,{children:[r(P,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:i,disabled:e.length===0,onClick:()=>s(!i),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),i&&r(on,{anchor:o.current,role:"dialog",label:"Columns",class:T_,onClose:()=>s(!1),children:[
r("input",{class:Ue,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:m=>l(m.currentTarget.value)}),
r("div",{class:$_,children:e.filter(m=>m.toLowerCase().includes(a.toLowerCase())).map(m=>r("label",{class:M_,children:[r(
"input",{type:"checkbox",checked:u.includes(m),onChange:()=>c(m)}),r(D,{value:m,most:40,middle:!0})]},m))})]})]})}var wK=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function __({document:e,zone:t,actions:n}){let[
o,i]=k(!1),[s,a]=k(null),l=/asc|^time$/.test(e.samples?.order??""),u=Ql({path:"v1/query",body:d=>({...e,samples:{...e.samples,
...d===void 0?{}:{cursor:d}}})},JSON.stringify(e)),c=xt(Lp(e)),m=c.answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;
return r("section",{class:k_,"aria-label":"Raw events",children:[r("div",{class:C_,children:[r("h2",{class:S_,children:typeof m==
"number"?`${z(m)} events`:"Raw events"}),r($t,{label:"Order",choices:wK,value:l?"oldest":"newest",onChange:d=>re("sample\
s.order",d==="oldest"?"time asc":void 0)}),r(P_,{all:u.columns.map(({name:d})=>d),wanted:s,onWanted:a}),r(P,{small:!0,kind:"\
outlined",pressed:o,onClick:()=>i(!o),children:"Wrap"}),n]}),r(kK,{document:e,zone:t}),r(zp,{paging:u,document:e,zone:t,
wanted:s,wrap:o})]})}function kK({document:e,zone:t}){let n=Z(()=>({...Be(e),compare:void 0,aggregate:{measures:["count(\
)"],by:["time('auto')"]}}),[e]),{answer:o}=xt(Pe(n,"compare",void 0)),[i,s]=k(null),a=Z(()=>o&&"rows"in o&&"columns"in o?
kc(o,Ft(o,n),1):null,[o]),l=Z(()=>a?.series[0]?[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<
2?r("div",{class:Zb}):r("div",{class:Zb,children:r(Zl,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:i,onCursor:s,
onDrag:(u,c)=>$n({from:new Date(Math.floor(u)*1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function D_({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!Cr(e)||n==="heat"&&!ce(e.aggregate?.by).some(ys)))return r(GP,{document:e,chart:n});if(!o||!i||!("columns"in o))
return r(Do,{result:t});let l=o.query?.timezone??i.timezone??"UTC",u=r(nT,{document:i,answer:o,zone:l}),c=()=>u;if(i.samples)
return r(__,{document:i,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return r(jP,{document:i});let m=Cr(i),d=CK(
n,i)?n:Id(i);return d==="distribution"&&m?r(XT,{answer:o,of:i,bins:m,zone:l,actions:u}):d==="heat"&&m?r(U$,{answer:o,of:i,
bins:m,zone:l,actions:u}):Ft(o,i).time>=0&&!m&&(d==="line"||d==="bar")?r(KP,{answer:o,intervals:t.intervals,of:i,zone:l,
bars:d==="bar",actions:c}):d==="bar"?r(y$,{answer:o,of:i,document:e,zone:l,actions:c}):r(g$,{answer:o,of:i,document:e,zone:l,
actions:c})}function CK(e,t){let n=ce(t.aggregate?.by).some(ys);return e==="distribution"?Cr(t)!==null&&!n:e==="heat"?Cr(
t)!==null&&n:e==="table"||Cr(t)===null}var Yb="[data-stop]";function Ip(e){return[...e.querySelectorAll(Yb)].filter(t=>t.closest("[data-sentence]")===e)}function E_(e){
if(!e)return;let t=Ip(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function A_(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(Yb)||t.closest("[data-sentence]")!==e))for(let n of Ip(
e))n.tabIndex=n===t?0:-1}function O_(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=Ip(e),o=n.indexOf(
t.target);if(o<0)return!1;let i=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return i===null?!1:(n[Math.max(0,Math.min(i,n.length-1))]?.focus(),!0)}function oo(e,t,n){requestAnimationFrame(()=>{
let o=i=>e?.querySelector(`${Yb}[data-stop="${CSS.escape(i)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function Qb(){
let e=document.querySelector("[data-sentence]"),t=e?Ip(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var Xb="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";function ev(e,t,n){let o=Zu(t.where),i=Wt(e,o);if(typeof i=="string")return Pe(e,o,t.span?R_(i,t.span,n):n);let s=o.slice(
0,-1),a=Wt(e,s);return o.at(-1)!==0||typeof a!="string"?null:Pe(e,s,t.span?R_(a,t.span,n):n)}function R_(e,t,n){let{start:o,
end:i}=os(e,t);return e.slice(0,o)+n+e.slice(i)}function L_(e){return ev(ve.value,e,"")!==null}function Hp(e,t){let n=ev(ve.value,e,t);n&&ye({document:n})}var N_="fe",B_="_p",F_="qp";var z_=es({document:{dataset:""},error:null,sentence:()=>null});function Ke(){return ns(z_)}function Ot({document:e,error:t,
label:n,children:o}){let i=I(null);Ge(()=>E_(i.current));let s=a=>{!a.defaultPrevented&&O_(a.currentTarget,a)&&a.preventDefault()};
return r(z_.Provider,{value:{document:e,error:t,sentence:()=>i.current},children:r("div",{ref:i,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:N_,onKeyDown:s,onFocusIn:a=>{A_(a.currentTarget,a.target)},children:o})})}function be({word:e,
children:t}){return r("span",{class:B_,children:[e!==void 0&&r(Xl,{children:e}),t]})}function Xl({children:e}){return r(
"span",{class:F_,children:e})}function qp({id:e,error:t,shown:n=t}){return r(he,{...e===void 0?{}:{id:e},error:n,onHint:L_(
t)?o=>Hp(t,o):void 0})}var Vc=class extends Qi{state={failed:null};componentDidCatch(){this.setState({failed:this.props.document})}render({document:t,
children:n}){return this.state.failed!==t?n:r(be,{word:"This question cannot be said in words:",children:r(P,{small:!0,kind:"\
outlined",icon:"braces",onClick:()=>Bn({kind:"json"}),children:"Edit it as JSON"})})}};var I_=de(null);function H_(e){Ge(()=>{e&&(I_.value=e)},[e])}function nv({error:e,class:t}){let[n,o]=k(null);if(F(()=>o(
e),[e]),n!==e||I_.value===e)return null;let s=e.where===""||e.message.includes(e.where)?e:{message:`${e.where}: ${e.message}`,
hint:e.hint};return r("div",{class:t,children:r(qp,{error:e,shown:s})})}var TK=["dataset","define","params","timezone","week_start","missing"];function fo(e,t){let n=TK.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function ov(e,t,n){return(await oe(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var $K=2e3,Sa=new Map,Up=new Map,U_=de(0),q_;function eu(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function $s(e,t){U_.value;let n=JSON.stringify(e),o=ml.value,i=t.filter(a=>a.text!==""&&!Sa.has(eu(n,a))),s=i.map(
a=>eu(n,a)).join(`

`);return F(()=>{i.length>0&&o!=="away"&&MK(n,e,i)},[s,o]),t.map(a=>Sa.get(eu(n,a))??null)}async function V_(e,t,n){let o=JSON.
stringify(e),i=Sa.get(eu(o,t));if(i)return i;let[s]=await ov(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return W_(o,t,s),s}function MK(e,t,n){let o=Up.get(e)??{context:t,texts:new Map};for(let i of n)o.texts.
set(eu(e,i),i);Up.set(e,o),q_??=setTimeout(()=>{q_=void 0,PK()},0)}async function PK(){let e=[...Up];Up.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let i=[...o.values()];(await ov(n,i).catch(()=>[])).forEach((a,l)=>W_(t,i[l],
a))})),U_.value++}function W_(e,t,n){Sa.size>=$K&&Sa.delete(Sa.keys().next().value),Sa.set(eu(e,t),n)}async function Mr(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await V_(e,{kind:t,text:n}),{error:i}=o;return i?
{parsed:o,problem:{message:i.message,hint:i.hint??"",span:i.span??null}}:{parsed:o,problem:null}}catch(o){let{code:i,message:s,
hint:a,span:l}=G(o);return{parsed:null,problem:i==="away"?null:{message:s,hint:a,span:l}}}}function tu(e,t,n){if(!t)return n;
let{start:o,end:i}=os(e,t);return e.slice(0,o)+n+e.slice(i)}var _K=6;function Vp(e){let[,t,n]=/^(.*)[[#](\d+)\]?$/.exec(e)??[];return t===void 0?null:{list:t,at:Number(n)}}function K_(e,t){
let[n,o]=k(!1),i=I(null),s=I(0);return F(()=>()=>i.current?.(),[]),{dragged:n,onPointerDown:u=>{let c=Vp(e);if(!t||!c||u.
button!==0||u.pointerType==="touch")return;let m=null,d=!1,p=w=>{m?.removeAttribute("data-drop"),m=w,m&&(m.dataset.drop=
Vp(m.dataset.stop??"").at<c.at?"before":"after")},f=w=>{if(!d&&Math.hypot(w.clientX-u.clientX,w.clientY-u.clientY)<_K)return;
d=!0,o(!0);let x=document.elementFromPoint(w.clientX,w.clientY)?.closest("[data-path]")?.querySelector("[data-stop]")??null,
$=x&&Vp(x.dataset.stop??"");p($&&$.list===c.list&&$.at!==c.at?x:null)},h=()=>{removeEventListener("pointermove",f),removeEventListener(
"pointerup",y),removeEventListener("keydown",b,!0),p(null),o(!1),i.current=null},y=()=>{let w=m&&Vp(m.dataset.stop??"");
h(),d&&(s.current=performance.now()),w&&t(w.at-c.at)},b=w=>{w.key!=="Escape"||!d||(w.stopPropagation(),s.current=1/0,h())};
i.current=h,addEventListener("pointermove",f),addEventListener("pointerup",y),addEventListener("keydown",b,!0)},wasDragged:()=>{
let u=performance.now()-s.current<100;return s.current=0,u}}}function j_(e,t,n){let o=ki(e,t);if(!o||!n)return o;let i=o.span?.start??0;return i>=n.start&&i<Math.max(n.end,n.start+1)?
o:null}var G_="Fp",J_="t",Z_="Gp",Y_="Jp",Q_="Kp",X_="Op",eD="Pp",tD="s",nD="Qp",oD="Vp",rD="R",rv="Wp";function un(e){let{stop:t,label:n,path:o=t,span:i,draft:s=!1,problem:a=null}=e,l=Ke(),u=I(null),c=bt(),m=K_(t,s?void 0:e.
onMove),[d,p]=k(!1),f=s?null:j_(l.error,o,i),h=e.alone&&f?.where!==o?null:f;H_(h);let y=h!==null||a!==null,b=EK(h,a,e.onHint),
w=async()=>{await e.onRemove?.(),oo(l.sentence(),t,e.after??"more")},x=e.editor!==void 0||e.menu!==void 0;return r("span",
{class:G_,"data-path":o,children:[r("span",{class:Te(J_,s&&Y_,y&&Q_,e.quiet&&X_,d&&Z_,m.dragged&&eD),children:[y&&r("spa\
n",{class:nD,children:r(ae,{name:"error",size:14})}),r("button",{ref:u,type:"button",class:tD,"data-stop":t,tabIndex:-1,
"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":x?d:void 0,"aria-invalid":y||void 0,"aria-describ\
edby":y?`${c}-problem`:void 0,onPointerDown:m.onPointerDown,onClick:()=>{m.wasDragged()||p(!d)},onKeyDown:$=>AK($,e,w,b),
children:[r("span",{class:"spoken",children:[e.what,": "]}),e.children,e.menu&&r("span",{class:oD,children:r(ae,{name:"d\
own",size:12})})]}),e.onRemove&&r("button",{type:"button",class:rD,tabIndex:-1,"aria-label":`Remove ${U(n)}`,onClick:w,children:r(
ae,{name:"close",size:12})})]}),h&&r("span",{class:rv,children:r(qp,{id:`${c}-problem`,error:h})}),a&&r("span",{class:rv,
children:r(he,{id:`${c}-problem`,error:a,onHint:e.onHint})}),d&&e.menu&&r(_o,{anchor:u.current,label:U(n),items:e.menu,onClose:()=>p(
!1)}),d&&e.editor&&r(on,{anchor:u.current,role:"dialog",label:U(n),onClose:()=>{p(!1),e.onLeave?.()},children:e.editor(()=>p(
!1))})]})}function EK(e,t,n){let o=t??e,i=o?ry(o.hint):null;return i===null?null:t?n?()=>n(i):null:()=>Hp(e,i)}function AK(e,t,n,o){
let i=e.key==="Enter"&&o?o:OK(e,t,n);i&&(e.preventDefault(),i())}function OK(e,{onNegate:t,onOptional:n,onMove:o,onRemove:i},s){
return e.altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(
1):null:e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?i?s:null:e.key==="n"?t??null:e.key==="o"?n??null:
null}var RK=new Set(["has","contains","starts_with","ends_with"]);function ou({property:e,operator:t,values:n}){let o=Ce(e),i=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:RK.has(i)?`${t}(${o}, ${n.map(Wc).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(Wc).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(Wc).join(" and ")}`}
function Wc(e){return typeof e=="string"?Kt(e):String(e)}var LK=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function aD(e){for(let[t,n]of LK){if(e===t)return n;if(e===n)return t}
return e}var iD=["=","!=","in","not in"],nu=["is null","is not null"],iv=[">=",">","<","<=","between","not between"],sD=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function Wp(e){switch(e){case"bool":return["is true","is false",...nu];case"string":return[
...iD,...sD,...nu];case"int64":case"float64":return["=",...iv,"!=","in","not in",...nu];case"timestamp":return[...iv,...nu];case"\
list of strings":return["has","not has",...nu];case"unknown":return[...iD,...iv,...sD,"has","not has",...nu]}}function ho(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function Ta(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var lD={property:null,type:"unknown",operator:null,values:[]};function uD(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function sv({property:e,operator:t}){return e===null?"property":t===null||ho(t)===0?"operator":
"values"}function cD(e,t,n){return e.operator!==null&&e.type===n&&Wp(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function mD(e,t){let n=ho(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function Kp(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function dD(e,t){let n=e.operator===null?0:ho(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function av({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=ho(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function Kc(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||av(e)!==null)return null;
if(ho(n)!=="many"||!o.includes(null))return ou({property:t,operator:ho(n)==="many"?Ta(n,o.length):n,values:o});let i=n===
"!="||n==="not in",s=ou({property:t,operator:i?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=ou({property:t,operator:Ta(i?"!=":"=",a.length),values:a});return i?`${l} and ${s}`:`(${l} or ${s})`}function jc(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function pD(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),i=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!i?[...new Set(o)]:null}var hD="Mr",gD="Yp";function Pn({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...i}){return r("div",{class:hD,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&r("div",{class:gD,children:e}),r(ms,{...i,inline:!0,autofocus:!0,eager:!0})]})}function ir(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let i=o.
indexOf(n);i>0;i=o.indexOf(n,i+1))if(!/[\p{L}\p{N}]/u.test(o[i-1]))return 1;return o.includes(n)?2:3}function Kn(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:ir(n(o),t)})).filter(o=>o.grade<3).sort((o,i)=>o.grade-i.grade).map(({item:o})=>o)}var yD={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function ru(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function bD({operators:e,present:t,onPick:n,onBack:o,onCancel:i,onLeave:s,head:a}){let[l,u]=k(""),c=e.filter(
f=>f===l.trim()),m=e.filter(f=>f!=="in"&&f!=="not in"),d=c.length>0?c:Kn(m,l,f=>`${f} ${ru(f)} ${yD[f]}`),p=f=>f===t||t!==
null&&f===Ta(t,1);return r(Pn,{label:"Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:i,onLeave:s,onBackspace:o,
options:d.map(f=>({value:f,label:ru(f),note:yD[f],selected:p(f)})),onPick:n,onTake:()=>{}})}var uv="ue",vD="me",xD="Zp";var cv=8;function wD({draft:e,stage:t,onStage:n,onDraft:o}){let{property:i,operator:s,values:a}=e;return i===null?null:r(
A,{children:[r("button",{type:"button",class:uv,"data-present":t==="property",onClick:()=>n("property"),children:r(D,{value:i,
most:40,middle:!0})}),s!==null&&r("button",{type:"button",class:uv,"data-present":t==="operator",onClick:()=>n("operator"),
children:ru(s)}),t==="values"&&a.slice(0,cv).map(l=>r("button",{type:"button",class:vD,onClick:()=>o(Kp(e,l)),children:[
r("span",{class:"spoken",children:"Remove "}),r(D,{value:l,most:24,middle:!0}),r(ae,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>cv&&r("span",{class:xD,children:["and ",W(a.length-cv)," more"]})]})}var kD="sluice.lately";function mv(e,t=""){return new Map(Object.entries(TD())).get(SD(e,t))??[]}function jp(e,t,n=""){if(t===
""||t.length>200)return;let o=SD(e,n),i=Object.entries(TD()),s=[t,...mv(e,n).filter(a=>a!==t)].slice(0,40);FK(Object.fromEntries(
[[o,s],...i.filter(([a])=>a!==o)].slice(0,50)))}function CD(e,t,n,o){if(t.length===0)return e;let i=new Map(t.map((a,l)=>[
a,l])),s=a=>i.get(n(a))??t.length;return[...e].sort((a,l)=>o(a,l)||s(a)-s(l))}function SD(e,t){return JSON.stringify([e,
t])}function TD(){try{let e=JSON.parse(localStorage.getItem(kD)??"{}"),t=Object.entries(e??{}).filter(n=>Array.isArray(n[1])&&
n[1].every(o=>typeof o=="string"));return Object.fromEntries(t)}catch{return{}}}function FK(e){try{localStorage.setItem(
kD,JSON.stringify(e))}catch{}}var Gp=50;function Jp(e,t,n,o){return oe(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:Gp},
signal:o})}function dv(e,t,n,o,i){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:m,params:d,missing:p}=e,f={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:m,params:d,missing:p,limit:Gp};return oe(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:f,signal:i})}async function $D(e,t,n,o,i){let{compare:s,...a}=Be(e),l=Ce(n),u=o===""?void 0:`contains(\
lower(string(${l})), ${Kt(o.toLowerCase())})`,c={...a,aggregate:{over:t,measures:["count()"],by:[l],having:u,order:["cou\
nt() desc"],limit:Gp+1}},{rows:m}=await oe("v1/query",{body:c,signal:i}),d=m.filter(([f])=>f!==null).map(([f,h])=>({value:f,
count:Number(h)})),p=Number(m.find(([f])=>f===null)?.[1]??0);return{values:d.slice(0,Gp),more:0,nulls:p,exact:!0}}function pv(e,t){let[n,o]=k(null);return F(()=>{if(e===null)return;let i=new AbortController;return t(i.signal).then(s=>{
i.signal.aborted||o({key:e,value:s,error:null})},s=>{Rn(s)||o(a=>({key:e,value:a?.value??null,error:G(s)}))}),()=>i.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function Zp(e,t,n,o=()=>!0){let{dataset:i}=e,
s=t.trim(),a=pv(`${i}
${n.join()}
${s}`,p=>Jp(i,s,n,p)),l=zK(e,s),u=a.fresh&&a.value?a.value:{names:IK(i,s),more:0},c=new Set(l.map(({name:p})=>p)),d=[...l,
...u.names.filter(({name:p})=>!c.has(p))].filter(p=>p.kind==="function"||o(p.type));return{names:[...fv(d,i,"",s,({name:p})=>p)],
more:u.more}}function zK({define:e},t){return Object.keys(e??{}).filter(n=>ir(n,t)<3).map(n=>({kind:"definition",name:n,
text:Ce(n),type:"unknown",filled:1}))}function IK(e,t){let n=De(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??
[]).map(({name:i,type:s,filled:a})=>({kind:"property",name:i,text:Ce(i),type:s,filled:a/o})).filter(({name:i})=>ir(i,t)<
3).sort((i,s)=>ir(i.name,t)-ir(s.name,t)||s.filled-i.filled)}function fv(e,t,n,o,i){let s=Z(()=>mv(t,n),[t,n]);return CD(
e,s,i,(a,l)=>ir(i(a),o)-ir(i(l),o))}function MD(e,t){return De(e).value.value?.columns?.find(n=>n.name===t)?.type??"unkn\
own"}function Yp(e,t,n,o){let i=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,i]);return pv(
s,async a=>{let l=()=>dv(e,t??"",void 0,i,a);return n===void 0?l():dv(e,t??"",n,i,a).catch(u=>{if(Rn(u)||G(u).status!==400)
throw u;return l()})})}function PD(e,t,n,o){let i=o.trim(),s=n===null||t===void 0?null:JSON.stringify([e,t,n,i]);return pv(
s,a=>$D(e,t,n??"",i,a))}var _D="ed";var UK={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},VK={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function hv(e){let t=e.kind==="function"||e.filled>=.9995?"":H(e.filled);return[UK[e.kind]||VK[e.type],t].filter(n=>n!==
"").join(", ")}function DD(e,t){let n=t.trim(),o=e[0],i=e.map(s=>({value:{entry:s},label:r(D,{value:s.name,most:60,middle:!0}),
note:hv(s)}));return n===""||o&&ir(o.name,n)<3?i:[Pr(n),...i]}function Pr(e){return{value:{typed:e},label:r("code",{class:_D,
children:r(D,{value:e,most:60})}),note:"as it is typed"}}function sr(e){let{document:t,kinds:n,fits:o,onName:i,onText:s}=e,[a,l]=k(e.typed??""),u=Zp(t,a,n,o),c=e.names?Kn(e.names,
a,({name:w})=>w).filter(({type:w})=>o?.(w)??!0):u.names,m=e.names?0:u.more,d=e.extra?.(a)??[],p=DD(c,a),f=p[0]!==void 0&&
"typed"in p[0].value,h=d.length>0&&f?[...d,...p.slice(1),p[0]]:[...d,...p],y=w=>{if(!("entry"in w))return b(w.typed);jp(
t.dataset,w.entry.name),i(w.entry)},b=w=>{w.trim()!==""&&s(w.trim())};return r(Pn,{label:e.label,placeholder:e.placeholder,
text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.onBack,options:h,onPick:y,onTake:b,foot:m>
0?`${W(m)} more, keep typing`:void 0})}function AD({document:e,beside:t,draft:n,typed:o="",names:i,over:s,onValues:a,onBack:l,onCancel:u,onLeave:c,head:m}){let[
d,p]=k(o),f=n.operator===null?1:ho(n.operator),h=f==="many",y=n.property??"",b=Yp(e,i?null:Ce(y),t,d),w=PD(e,s,i&&ED(n.type)?
y:null,d),x=i?w:b,$=fv(x.value?.values??[],e.dataset,y,d,({value:O})=>String(O)),T=jc(d,n.type),_=d===""||T!==void 0,S=WK(
n,d,T,x.value&&{...x.value,values:$}),B=O=>{let K=dD(n,O);p(""),a(K.values,f!==2||K.values.length>=2)},R=(O,K)=>{let q="\
typed"in O?T:O.value;q!==void 0&&(K&&h?(p(""),a(Kp(n,q).values,!1)):h&&d===""&&n.values.length>0?a(n.values,!0):B(q))},Q=()=>{
h&&d===""&&n.values.length>0?a(n.values,!0):T!==void 0&&d!==""&&B(T)},L=O=>{let K=h?pD(O)?.map(q=>jc(q,n.type)):void 0;return!K||
K.includes(void 0)?!1:(a([...new Set([...n.values,...K])],!0),!0)};return r(Pn,{label:"Value",placeholder:KK(n,f),text:d,
onText:p,head:m,onCancel:u,onLeave:c,onBackspace:()=>n.values.length>0?a(n.values.slice(0,-1),!1):l(),onPaste:L,invalid:!_,
several:h,spaceTypes:d!==""&&S[0]!==void 0&&"typed"in S[0].value,options:S,onPick:R,onTake:Q,foot:_?jK(x,i&&(s===void 0||
!ED(n.type)),h):`${Wc(d)} is no number`})}function WK(e,t,n,o){let i=o?.exact===!1?"~ ":"",s=p=>e.values.includes(p),a=(o?.
values??[]).map(({value:p,count:f})=>({value:{value:p},label:r(D,{value:p,most:60,middle:!0}),note:i+W(f),selected:s(p)})),
l=o?.values.some(({value:p})=>p===n)??!1,u=t!==""&&n!==void 0&&!l?[Pr(t)]:[],c=l?a.filter(({value:p})=>"value"in p&&p.value===
n):[],m=a.filter(p=>!c.includes(p)),d=o&&t===""&&o.nulls>0&&e.operator!==null&&ho(e.operator)==="many"?[{value:{value:null},
label:r(D,{value:null}),note:i+W(o.nulls),selected:s(null)}]:[];return[...u,...c,...m,...d]}function KK({values:e,type:t},n){
return n===2?e.length===0?"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function jK({value:e,error:t},n,o){let i=e&&
e.more>0?[`${W(e.more)} more, keep typing`]:[],s=o?["Space: several, Enter: done"]:[];return[...n?["type it: the values \
of this column are not listed"]:t?["the values cannot be listed"]:i,...s].join(" · ")}function ED(e){return e!=="float6\
4"&&e!=="timestamp"}function Qp(e){let{document:t,draft:n,onDraft:o,onDone:i}=e,[s,a]=k(()=>sv(n)),l=I(e.typed??""),u=h=>{l.current="",a(h)},
c=(h,y)=>{let b=cD(n,h,y);o(b),u(b.operator===null||sv(b)!=="values"?"operator":"values")},m=async h=>{let y=(await Mr(e.
context,e.kind,h)).parsed?.tree;y?.kind==="name"&&y.name!==void 0&&y.type!=="bool"&&y.type!=="unknown"?c(y.name,y.type):
i(h,null)},d=h=>{let y=mD(n,h);o(y),ho(h)===0?i(Kc(y),y):u("values")},p=(h,y)=>{let b={...n,values:h};o(b);let w=y?Kc(b):
null;if(w!==null){for(let x of h.slice(0,GK))x!==null&&jp(t.dataset,String(x),n.property??"");i(w,b)}},f={onCancel:e.onCancel,
onLeave:e.onLeave,head:r(wD,{draft:n,stage:s,onStage:u,onDraft:o})};return s==="property"?r(sr,{...f,label:"Property",placeholder:"\
property, or a condition",document:t,typed:l.current,kinds:JK,...e.names?{names:e.names}:{},onName:h=>c(h.name,h.type),onText:h=>{
m(h)}},"property"):s==="operator"?r(bD,{...f,operators:Wp(n.type),present:n.operator,onPick:d,onBack:()=>u("property")},
"operator"):r(AD,{...f,document:t,beside:e.beside,draft:n,typed:l.current,names:e.names!==void 0,over:e.over,onValues:p,
onBack:()=>u("operator")},"values")}var GK=10,JK=["property","definition","cohort","lookup"];var No="id",jn="ad",gv="td",Ms="od",OD="nd",RD="pd";var ND=3;function Xp({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return r("span",{class:Ms,children:r(
D,{value:t?.text??e?.text??"",most:60})});let{property:i,operator:s,values:a}=o;return i===null?r("span",{class:jn,children:"\
…"}):n&&i==="event"&&(s==="="||s==="in")&&a.length>0?r(LD,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
r(A,{children:[s==="is false"&&r("span",{class:jn,children:"not"}),r("span",{class:No,children:r(D,{value:i,most:40,middle:!0})})]}):
r(A,{children:[r("span",{class:No,children:r(D,{value:i,most:40,middle:!0})}),s!==null&&r("span",{class:jn,children:ru(ho(
s)==="many"?Ta(s,a.length):s)}),s!==null&&r(LD,{values:a,between:s.endsWith("between")})]})}function LD({values:e,between:t,
name:n=!1}){return e.length>ND+1?r("span",{class:gv,children:["(",W(e.length)," values)"]}):r("span",{class:n?No:gv,children:e.
map((o,i)=>r("span",{children:[i>0&&r("span",{class:jn,children:t?" and ":n?" or ":", "}),r(ZK,{value:o})]},i))})}function ZK({
value:e}){return e===null?r("i",{class:jn,children:Xn.null}):r(D,{value:e,most:40,middle:!0})}function ef(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:i,values:s}=n,a=s.length>ND+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,i?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function tf(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:i,span:s},a)=>({text:o,chip:i,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function Jc(e){
return e.length===0?void 0:e.join(" and ")}function Ps(e,t,n){return n===null?e.filter((o,i)=>i!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function nf(e,t,n){let o=e.filter((s,a)=>a!==t),i=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,i),e[t],...o.slice(i)]}function BD({text:e,chip:t}){if(t)return ou({...t,operator:aD(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&YK(n)?n:`not (${e})`}function YK(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var yv={property:"event",type:"string",operator:"=",values:[]};function of({document:e,typed:t,onDone:n,onCancel:o}){let[
i,s]=k(yv);return r(Qp,{document:e,context:fo(e),kind:"condition",beside:e.where,draft:i,typed:t,onDraft:s,onDone:n,onCancel:o,
onLeave:o})}function ii({lead:e,between:t,children:n,after:o}){let i=s=>s===0?e:typeof t=="function"?t(s):t;return r(A,{children:[n.
map((s,a)=>r(be,{word:i(a),children:s},a)),o&&r(be,{word:n.length===0?e:void 0,children:o},"after")]})}var FD="Nr",zD="dd",ID="ld";function si({stop:e,label:t,children:n,editor:o,onLeave:i,onBackspace:s}){let a=I(null),[l,u]=k(null),[c,m]=k(null),d=I(
0),p=x=>{m(a.current?.getBoundingClientRect()??null),u(x)},f=n==null||n===!1,h=Wo(f?t:void 0),y=()=>{d.current=performance.
now(),u(null)},b=x=>{(x.detail===0||performance.now()-d.current>300)&&p("")},w=x=>{if(!(x.ctrlKey||x.metaKey||x.altKey)){
if(x.key.length===1&&x.key!==" "&&x.key!=="/")p(x.key);else if(x.key==="Backspace"&&s)s();else return;x.preventDefault()}};
return r(A,{children:[r("button",{ref:a,type:"button",class:Te(FD,!f&&zD,l!==null&&ID),...h,"data-stop":e,tabIndex:-1,"a\
ria-label":typeof n=="string"?`${n}: ${t}`:t,"aria-haspopup":"dialog","aria-expanded":l!==null,onClick:b,onKeyDown:w,children:[
r(ae,{name:"plus",size:14}),n]}),l!==null&&r(on,{anchor:c,role:"dialog",label:t,onClose:()=>{y(),i?.()},children:o(l,y)})]})}function _s(e){return typeof e=="object"&&e!==null&&["sessions","actors","flows"].some(t=>typeof e[t]=="object")}function vv(e){
return _s(e)?"sessions"in e?"sessions":"actors"in e?"actors":"flows":"events"}var XK={sessions:[["duration","float64"],[
"events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],["first","timestamp"],["last","t\
imestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start","timestamp"]]};function Zc(e,t){
let n=vv(t);if(n==="events"||!_s(t))return;let o="sessions"in t?t.sessions:"actors"in t?t.actors:t.flows,i="per"in o&&typeof o.
per=="string"?o.per:De(e).value.value?.actors?.[0],s=Object.keys(xv(t)).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.
map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...XK[n],...a,...i?[[i,"string"]]:[]].map(([u,c])=>({kind:"p\
roperty",name:u,text:Ce(u),type:c,filled:1}))}function xv(e){if(!_s(e))return{};let{properties:t}="sessions"in e?e.sessions:
"actors"in e?e.actors:e.flows;return t??{}}function rf(e,t){return[...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].
map(([n,o])=>{let i=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.exec(n)?.[1]??n;return{kind:"measure",name:i,text:Ce(i),type:o,
filled:1}})}function HD(e,t){let n=Object.entries(xv(t)),o=$s(fo(e),n.map(([,s])=>({kind:"measure",text:s}))),i=new Map(n.map(([s],a)=>[
s,o[a]?.type??"unknown"]));return Zc(e.dataset,t)?.map(s=>i.has(s.name)?{...s,type:i.get(s.name)}:s)}var qD="xd",UD="Rr",VD="Ar";var WD=null;function t7(){return WD??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),WD}function su(e){
let{text:t,label:n,mark:o=null,autofocus:i=!1}=e,s=I(null),a=I(null),l=I(e);l.current=e;let[u,c]=k(!1);return F(()=>{let m=!1;
return t7().then(d=>{m||!d||!s.current||(a.current=d.mount(s.current,{...l.current,onText:p=>{p!==l.current.text&&l.current.
onText(p)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{m=!0,a.current?.destroy()}},
[]),F(()=>{u&&i&&a.current?.focus()},[u]),F(()=>{a.current?.setText(t)},[t]),F(()=>{a.current?.setMark(o)},[o?.start,o?.
end,t]),r("div",{class:Te(qD,e.class),children:[r("div",{ref:s,class:UD,hidden:!u,"data-editor":u}),!u&&r("textarea",{class:VD,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":i?"":void 0,onInput:m=>e.onText(m.currentTarget.
value)})]})}var KD="sd",jD="cd",GD="gd",JD="hd",ZD="fd";function sf({label:e,text:t,problem:n,onText:o,onDone:i,onCancel:s,onLeave:a}){return r("div",{class:KD,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)i(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[r(su,{class:jD,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?os(
t,n.span):null}),n&&r("div",{class:GD,children:r(he,{error:n})}),r("div",{class:JD,children:[r("span",{class:ZD,children:"\
Enter takes it, Shift+Enter is a new line"}),r(P,{small:!0,kind:"primary",onClick:()=>i(t),children:"Take"})]})]})}function au(){let e=I(!0);return F(()=>(e.current=!0,()=>{e.current=!1}),[]),()=>e.current}function Oi(e){let{path:t,what:n,onChange:o}=e,i=o7(e.text),s=Ke(),a=e.groups?"having":"condition",l={...fo(s.document,e.
over),...e.groups},u=e.over,c=HD(s.document,u),m=e.groups?rf(e.groups.measures,e.groups.by):c,d=tf(i,$s(l,[{kind:a,text:i}])[0]??
null),p=d.map(L=>L.text),[f,h]=k(null),y=au(),b=e.byEvent&&d.length===0?yv:lD,w=L=>`${t}#${L<d.length?L:"draft"}`,x=e.needed!==
!0||d.length>1,$=async L=>{await Mr(l,a,Jc(L)??""),y()&&(h(null),o(Jc(L)))},T=async(L,O,K)=>{h({at:L,condition:K,text:O,
problem:null});let{parsed:q,problem:J}=await Mr(l,a,O);if(J)return h({at:L,condition:K,text:O,problem:J}),oo(s.sentence(),
w(L));let X=Ps(p,L,Jc(q?.conjuncts?.map(le=>le.text)??[`(${O})`])??O);await $(X)},_=()=>{if(!f||f.problem)return;let L=f.
condition?Kc(f.condition):f.text;L!==null&&L.trim()!==""?T(f.at,L,f.condition):f.condition?.property?h({...f,problem:{message:av(
f.condition)??"",hint:"",span:null}}):h(null)},S=(L,O,K)=>{let q=d[L],J=f?.at===L?f:null,X=()=>{h(null),K(),L>=d.length&&
oo(s.sentence(),`${t}#+`)},le=()=>{K(),_()},ue=(mt,lt)=>{K(),T(L,mt,lt)};return(J?J.condition===null&&J.text!==null:q&&!q.
chip)?r(sf,{label:n,text:J?.text??q?.text??"",problem:J?.problem??null,onCancel:X,onLeave:le,onText:mt=>h({at:L,condition:null,
text:mt,problem:null}),onDone:mt=>ue(mt,null)}):r(Qp,{document:s.document,typed:O,draft:J?.condition??(q?.chip?uD(q.chip):
b),names:m,over:e.groups?void 0:u,context:l,kind:a,beside:Jc([...e.within?[e.within]:[],...Ps(p,L,null)]),onDraft:mt=>h(
{at:L,condition:mt,text:null,problem:null}),onDone:ue,onCancel:X,onLeave:le})},B=L=>{f?.text&&T(f.at,tu(f.text,f.problem?.
span??null,L),null)},R=(L,O)=>{let K=f?.at===L?f:null;return r(un,{stop:w(L),path:t,span:O?.span,after:`${t}#+`,what:n,label:`${n}\
: ${ef(O,K)}`,draft:K!==null,problem:K?.problem,onHint:K?.text?B:void 0,editor:q=>S(L,"",q),onLeave:_,onRemove:K?()=>h(null):
x?()=>$(Ps(p,L,null)):void 0,onNegate:O&&!K?()=>{$(Ps(p,L,BD(O)))}:void 0,onMove:O&&d.length>1?q=>{$(nf(p,L,q)).then(()=>oo(
s.sentence(),`${t}#${Math.max(0,Math.min(L+q,d.length-1))}`))}:void 0,children:r(Xp,{part:O,draft:K,byEvent:e.byEvent??!1})})},
Q=d.map((L,O)=>R(O,L));return r(ii,{lead:e.lead,between:"and",after:r(si,{stop:`${t}#+`,label:`Add a ${n}`,editor:(L,O)=>S(
d.length,L,O),onLeave:_,onBackspace:d.length>0&&x?()=>{$(p.slice(0,-1))}:void 0,children:d.length===0&&f===null?e.empty:
void 0}),children:f?.at===d.length?[...Q,R(d.length,null)]:Q})}function o7(e){return typeof e=="string"?e:JSON.stringify(
e)}function cn(){let[e,t]=k([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),oo(YD(),`${n}#+`,n)},put:(n,o)=>{re(n,o),
oo(YD(),n,`${n}#+`)}}}function YD(){return document.activeElement?.closest("[data-sentence]")??document.querySelector("[\
data-sentence]")}function mn({word:e="where"}){let{document:t}=Ke();return r(Oi,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>re(
"where",n),empty:"filter"})}var r7=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function QD({document:e,names:t,axes:n,typed:o,text:i,onDone:s,onCancel:a}){let[l,u]=k(null);if(l)
return r(i7,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=d=>n?Kn(r7,d.trim()===""?"time":d,([p,f])=>`time ${f} ${p}`).
map(([p,f])=>({value:{typed:`time('${p}')`},label:p==="auto"?"time":`time, ${p}`,note:f})):[];return r(sr,{label:"Breakd\
own",placeholder:i===""?"property, time":i,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:d=>d.trim()===""?c(d).slice(0,1):c(d),onName:d=>{n&&(d.type==="int64"||d.type==="float64")?u(d):s(d.text)},onText:s,
onCancel:a,onLeave:a})}function i7({of:e,onDone:t,onCancel:n,onBack:o}){let[i,s]=k(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=Kn(a,i,([u,c])=>`${u} ${c}`);return r(Pn,{label:"Values or bins",placeholder:"values or bins",text:i,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[Pr(i)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var af=()=>!0,ai=e=>e==="int64"||e==="float64",XD=e=>ai(e)||e==="timestamp"||e==="string",eE=e=>e!=="list of strings",kv=[
{name:"count",meaning:"how many",alone:!0,fits:af},{name:"uniq",meaning:"how many different",usual:!0,fits:eE},{name:"su\
m",meaning:"total",usual:!0,fits:ai},{name:"avg",meaning:"mean",usual:!0,fits:ai},{name:"median",meaning:"half are below",
usual:!0,fits:ai},{name:"p95",meaning:"95 % are below",usual:!0,fits:ai},{name:"p75",meaning:"75 % are below",fits:ai},{
name:"p90",meaning:"90 % are below",fits:ai},{name:"p99",meaning:"99 % are below",fits:ai},{name:"p999",meaning:"99.9 % \
are below",fits:ai},{name:"min",meaning:"least",fits:XD},{name:"max",meaning:"largest",usual:!0,fits:XD},{name:"first",meaning:"\
by time",fits:af},{name:"last",meaning:"by time",fits:af},{name:"stddev",meaning:"standard deviation",fits:ai},{name:"un\
iq_approx",meaning:"about how many different",fits:eE},{name:"count",meaning:"how many have a value",fits:af}];function tE(e){let{document:t,names:n,parsed:o,onDone:i,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=k(e.typed),[c,m]=k(e.text),[d,p]=k(null),[f,h]=k(!a);if(f){let b=()=>c===
e.text?s():i(c);return r(sf,{label:"Measure",text:c,problem:e.problem,onText:m,onDone:i,onCancel:s,onLeave:b})}if(d)return r(
sr,{label:`What ${d.name} is of`,placeholder:`${d.name} of`,document:t,kinds:["property","definition","lookup"],fits:b=>b===
"unknown"||d.fits(b),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>p(null),onName:b=>i(`${d.name}(${b.text})`),onText:b=>i(
`${d.name}(${b})`)});let y=b=>{"text"in b?i(b.text):"typed"in b?i(b.typed):b.aggregate.alone?i(`${b.aggregate.name}()`):
p(b.aggregate)};return r(s7,{document:t,names:n,text:l,onText:u,present:e.text,onPick:y,onTake:b=>{b!==""&&i(b)},onCancel:s,
onWrite:()=>h(!0)})}function s7({document:e,names:t,text:n,onText:o,present:i,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),m=Zp(e,c,["property","definition","lookup"]).names,d=t?Kn(t,c,({name:b})=>b):m,p=Kn(kv,c.replace(/\(.*$/s,""),({name:b,
meaning:w})=>`${b} ${w}`).map(b=>({value:{aggregate:b},label:b.alone?`${b.name}()`:`${b.name}(…)`,note:b.meaning})),f=c===
""?[]:d.filter(({name:b})=>ir(b,c)<3).slice(0,4).flatMap(a7),h=/[^\p{L}\p{N}_]/u.test(c)||p.length+f.length===0?[Pr(c)]:
[],y=c===""?p:[...h,...p,...f];return r(Pn,{label:"Measure",placeholder:i===""?"measure":i,text:n,onText:o,options:y,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:r(P,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function a7(e){
let t=kv.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:r(D,{value:`${o}(${e.name})`,most:60,middle:!0}),note:hv(e)}))}function nE({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0,i=/\sas\s/i.test(e)&&t?.name!==void 0&&t.name!==
n?r("span",{class:jn,children:[" as ",r(D,{value:t.name,most:40})]}):null;return o!==void 0?r("span",{class:No,children:[
o==="auto"?"time":`time, ${o}`,i]}):n!=null?r("span",{class:No,children:[r(D,{value:n,most:40,middle:!0}),i]}):r("span",
{class:Ms,children:r(D,{value:e,most:60})})}function Ds(e){let{path:t,texts:n,kind:o,what:i,onChange:s,most:a=1/0}=e,l=Ke(),u=fo(l.document,e.over),c=$s(u,o===null?
[]:n.map($=>({kind:o,text:$}))),[m,d]=k(null),p=au(),f=$=>$===0&&l.error?.where===t?t:`${t}[${$}]`,h=e.needed!==!0||n.length>
1,y=$=>{d(null),s($.length>0?$:void 0)},b=async($,T)=>{d({at:$,text:T,problem:null});let{problem:_}=o===null?{problem:null}:
await Mr(u,o,T);if(p()){if(!_)return y(Ps(n,$,T));d({at:$,text:T,problem:_}),oo(l.sentence(),`${t}[${$<n.length?$:"draft"}\
]`)}},w=($,T,_)=>{let S=m?.at===$?m:null;return e.editor({text:S?.text??n[$]??"",parsed:S?null:c[$]??null,typed:T,problem:S?.
problem??null,onDone:B=>{_(),b($,B)},onCancel:()=>{d(null),_(),$>=n.length&&oo(l.sentence(),`${t}#+`)}})},x=$=>{let T=m?.
at===$?m:null,_=$<n.length;return r(un,{stop:`${t}[${_?$:"draft"}]`,path:f($),after:`${t}#+`,what:i,label:`${i}: ${T?.text??
n[$]??""}`,draft:T!==null,problem:T?.problem,onHint:S=>{T&&b($,tu(T.text,T.problem?.span??null,S))},editor:S=>w($,"",S),
onRemove:T?()=>d(null):h?()=>y(Ps(n,$,null)):void 0,onMove:_&&n.length>1?S=>{y(nf(n,$,S)),oo(l.sentence(),`${t}[${Math.max(
0,Math.min($+S,n.length-1))}]`)}:void 0,children:r(nE,{text:T?.text??n[$]??"",parsed:T?null:c[$]??null})})};return r(ii,
{lead:e.lead,after:n.length<a&&r(si,{stop:`${t}#+`,label:`Add a ${i}`,editor:($,T)=>w(n.length,$,T),onBackspace:n.length>
0&&h?()=>y(n.slice(0,-1)):void 0,children:n.length===0&&m===null?e.empty:void 0}),children:[...n.map(($,T)=>x(T)),...m?.
at===n.length?[x(n.length)]:[]]})}function $a({path:e,texts:t,over:n,what:o="measure",lead:i,onChange:s,most:a,needed:l=!1}){let{document:u}=Ke();return r(
Ds,{path:e,texts:t,kind:"measure",what:o,lead:i,over:n,needed:l,most:a,empty:t.length===0?o:void 0,onChange:s??(c=>re(e,
c)),editor:c=>r(tE,{...c,document:u,names:Zc(u.dataset,n)},c.text)})}function li({path:e,texts:t,over:n,what:o="breakdow\
n",lead:i,onChange:s,axes:a=!1,most:l}){let{document:u}=Ke();return r(Ds,{path:e,texts:t,kind:"key",what:o,lead:i,over:n,
empty:o,most:l,onChange:s??(c=>re(e,c)),editor:c=>r(QD,{...c,document:u,axes:a,names:Zc(u.dataset,n)})})}function oE({path:e,
texts:t,what:n="property",lead:o}){let{document:i}=Ke();return r(Ds,{path:e,texts:t,kind:null,what:n,lead:o,empty:n,onChange:s=>re(
e,s),editor:({text:s,typed:a,onDone:l,onCancel:u})=>r(sr,{label:"Property",placeholder:s===""?"property":s,document:i,kinds:[
"property","definition","lookup"],typed:a,onName:c=>l(c.name),onText:l,onCancel:u,onLeave:u})})}function Ma(e){let t=ce(e);return t.length===0?["count()"]:t}function rE({aggregate:{measures:e,by:t,order:n}}){let o=rf(Ma(e),ce(t));return r(Ds,{lead:"ordered by",path:"aggregate.\
order",texts:ce(n),kind:null,what:"order",empty:"a column",onChange:i=>re("aggregate.order",i),editor:i=>r(l7,{...i,orders:o.
flatMap(({text:s})=>[`${s} desc`,s])})})}function l7({orders:e,text:t,typed:n,onDone:o,onCancel:i}){let[s,a]=k(n),l=Kn(e,
s,u=>u);return r(Pn,{label:"Order",placeholder:t===""?"column":t,text:s,onText:a,onCancel:i,onLeave:i,onTake:u=>{u!==""&&
o(u)},options:[...l.map(u=>({value:{typed:u},label:r(D,{value:u.replace(/ desc$/,""),most:60,middle:!0}),note:u.endsWith(
" desc")?"largest first":"smallest first",selected:u===t})),...l.length===0?[Pr(s)]:[]],onPick:({typed:u})=>o(u)})}function lu({path:e},t){return e===""?t:`${e}.${t}`}var Cv=[["10"],["20"],["100"],["1000"],["0","all of them"]],lf={kind:"\
whole",label:"At most so many groups",lead:"at most",first:10,least:0,most:1e6,usual:Cv,unit:"groups"},u7=["monday","tue\
sday","wednesday","thursday","friday","saturday","sunday"],iE=[{member:"week_start",kind:"choice",choices:u7.map(e=>[e,`\
weeks from ${e[0].toUpperCase()}${e.slice(1)}`])},{member:"missing",kind:"choice",choices:[["error","unknown properties \
are mistakes"],["null","unknown properties are null"]]}],uf=[{...lf,member:"limit",needs:["by"]},{...lf,member:"limit_by",
needs:["by"],label:"At most so many series",unit:"series"},{member:"fill",needs:["by"],kind:"choice",choices:[[!0,"empty\
 times as zeros"],[!1,"without empty times"]]}],sE=[{member:"limit",kind:"whole",label:"So many events at once",lead:"at\
 most",first:200,least:1,most:1e4,usual:[["100"],["200"],["1000"],["10000"]],unit:"events at once"},{member:"actor",kind:"\
text",label:"The events of one actor",lead:"of",first:""}],ui=[{member:"max",kind:"duration",label:"The longest session",
lead:"sessions of at most",first:"24h",usual:[["30m"],["1h"],["12h"],["24h","a day"]]},{member:"start",kind:"event",label:"\
An event that begins a session",lead:"sessions begun by"},{member:"end",kind:"event",label:"An event that ends a session",
lead:"sessions ended by"},{member:"split",kind:"choice",choices:[["none","sessions go on at midnight"],["day","sessions \
split at midnight"]]},{member:"split_on",kind:"name",label:"Split sessions where a value changes",lead:"sessions split b\
y"},{member:"gap_edge",kind:"choice",choices:[["inclusive","a gap of just that length stays"],["exclusive","a gap of jus\
t that length splits"]]}],cf=[{member:"order",kind:"choice",choices:[["ordered","in this order"],["any","in any order"],
["strict","in this order, nothing in between"]]},{member:"strict_allows",needs:["order","strict"],kind:"choice",choices:[
["nothing","not even repeats"],["repeats","repeated steps may lie between"]]},{member:"hold",kind:"keys",label:"With the\
 same value along the way",lead:"with the same"},{member:"entry",kind:"choice",choices:[["any","from any first step"],["\
first","only from the very first step"]]},{member:"reuse_events",kind:"choice",choices:[[!1,"an event serves one step"],
[!0,"an event may serve several steps"]]},{member:"repeat",kind:"choice",choices:[["any","steps may come again"],["end",
"a step that comes again ends the chain"]]},{member:"ties",kind:"choice",choices:[["any","steps may be at one instant"],
["strict","each step strictly later"]]},{member:"tolerance",kind:"duration",label:"Neighbours that are near may swap",lead:"\
neighbours swap within",first:"1s",usual:[["100ms"],["1s"],["5s"],["1m"]]},{member:"resolution",kind:"duration",label:"C\
oarser times",lead:"times cut to",first:"1s",usual:[["1s"],["1m"],["1h"]]},{member:"window_days",kind:"choice",choices:[
["exact","a window of exact hours"],["calendar","a window of calendar days"]]},{member:"window_edge",kind:"choice",choices:[
["inclusive","the end of the window counts"],["exclusive","the end of the window is outside"]]},{member:"complete_in_ran\
ge",kind:"choice",choices:[[!1,"chains may end after the range"],[!0,"all within the range"]]},{member:"prefer",kind:"ch\
oice",choices:[["earliest_end","the longest that ends first"],["earliest_start","the longest that starts first"]]}],Sv=[
...cf,{member:"count",kind:"choice",choices:[["actors","the best chain of each"],["entries","a row for every pass"],["st\
arts","a row for every start"]]}],aE=[{...lf,member:"limit",needs:["by"]},{member:"measures",kind:"measures",label:"A me\
asure over the events of each step",lead:"measuring"},{member:"bins",kind:"whole",label:"So many bins of times",lead:"ti\
mes in",first:20,least:1,most:60,usual:[["10"],["20"],["40"],["60"]],unit:"bins"},{member:"trend",kind:"text",label:"Ove\
r time",lead:"over time by",first:"1d",usual:[["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by month"]]},{member:"\
trend_mode",needs:["trend"],kind:"choice",choices:[["separate","a funnel for each time"],["split","the one funnel by its\
 entries"]]}],lE=[{member:"strict_allows",needs:["directly",!0],kind:"choice",choices:[["nothing","not even repeats betw\
een"],["repeats","repeated steps may lie between"]]},{member:"anchored",kind:"choice",choices:[[!1,"at any place"],[!0,"\
at its place (of steps in any order)"]]},{member:"required",kind:"choice",choices:[[!1,"chains may lack it"],[!0,"only c\
hains that have it (of steps in any order)"]]}],uE=[{member:"day",kind:"choice",choices:[["calendar","by the calendar"],
["rolling","periods from the start of each"]]},{member:"at_least",kind:"whole",label:"At least so many returns",lead:"at\
 least",first:2,least:1,most:1e4,usual:[["1"],["2"],["3"],["5"]],unit:"times"},{member:"by_return",needs:["by"],kind:"ch\
oice",choices:[[!1,"returns of any value"],[!0,"returns of the same value"]]},{...lf,member:"limit",needs:["by"]},{member:"\
measure",kind:"measure",label:"A measure over the returns",lead:"measuring"}],Tv=[{member:"before",needs:["start"],kind:"\
whole",label:"Steps before the start",lead:"with",first:2,least:0,most:20,usual:[["1"],["2"],["5"],["20"]],unit:"steps b\
efore"},{member:"end_at",needs:["end"],kind:"choice",choices:[["first","to its first match"],["last","to its last match"]]},
{member:"exclude",kind:"event",label:"Leave events out",lead:"leaving out"},{member:"collapse_repeats",kind:"choice",choices:[
[!0,"repeats as one step"],[!1,"each repeat a step"]]},{member:"limit",kind:"whole",label:"At most so many names a step",
lead:"at most",first:20,least:0,most:1e5,usual:Cv,unit:"names a step"}],cE=[{member:"properties",kind:"keys",label:"Look\
 at some properties only",lead:"looking at"},{member:"exclude",kind:"names",label:"Leave properties out",lead:"leaving o\
ut"},{member:"limit",kind:"whole",label:"At most so many properties",lead:"at most",first:50,least:0,most:1e5,usual:Cv,unit:"\
properties"},{member:"values",kind:"whole",label:"So many values of each",lead:"with",first:20,least:0,most:1e3,usual:[[
"0"],["5"],["10"],["50"]],unit:"values each"},{member:"bins",kind:"whole",label:"So many bins of numbers",lead:"numbers \
in",first:40,least:2,most:100,usual:[["10"],["20"],["40"],["100"]],unit:"bins"}];var $v="ud",dE="md";function mf({path:e,properties:t,of:n}){let o={what:`${n} property`,label:`Measure over the events of ${n==="actor"?"an":
"a"} ${n}`,placeholder:"count() filter (where event = 'search')",kind:"measure"};return r(Pv,{lead:"each with",path:e,named:t,
meaning:o})}function fE({named:e}){return r(Pv,{lead:"defining",path:"define",named:e,meaning:{what:"definition",label:"\
Expression",placeholder:"amount > 100",kind:"expression"}})}function hE({named:e}){return r(Pv,{lead:"with",path:"params",
named:e,meaning:{what:"parameter",label:"Value",placeholder:'CH, or ["CH", "DE"]',kind:null}})}function Pv({lead:e,path:t,
named:n,meaning:o}){let i=Object.entries(n??{}),{what:s}=o,a=(u,c,m)=>{let d=i.findIndex(([f])=>f===u),p=d<0?[...i,[c,m]]:
i.map((f,h)=>h===d?[c,m]:f);re(t,Object.fromEntries(p))},l=u=>{let c=i.filter(([m])=>m!==u);re(t,c.length>0?Object.fromEntries(
c):void 0)};return r(ii,{lead:e,after:r(si,{stop:`${t}#+`,label:`Add a ${s}`,editor:(u,c)=>r(pE,{meaning:o,name:u,text:"",
onDone:(m,d)=>{c(),a(null,m,d)}}),children:i.length===0?s:void 0}),children:i.map(([u,c],m)=>r(un,{stop:`${t}#${m}`,path:`${t}\
.${u}`,after:`${t}#+`,what:s,label:`${s} ${u}: ${Mv(c)}`,onRemove:()=>l(u),editor:d=>m7(o,c)?r(d7,{close:d}):r(pE,{meaning:o,
name:u,text:Mv(c),onDone:(p,f)=>{d(),a(u,p,f)}}),children:[r("span",{class:No,children:[o.kind===null&&"$",r(D,{value:u,
most:40})]}),r("span",{class:jn,children:"="}),r("span",{class:Ms,children:r(D,{value:Mv(c),most:40})})]},u))})}function m7({
kind:e},t){return e!==null&&typeof t!="string"}function Mv(e){return typeof e=="string"?e:JSON.stringify(e)}function d7({
close:e}){return r("div",{class:$v,children:r(P,{onClick:()=>{e(),Bn({kind:"json"})},children:"Edit it in the document"})})}
function pE({meaning:e,name:t,text:n,onDone:o}){let{document:i}=Ke(),[s,a]=k(t),[l,u]=k(n),[c,m]=k(null),{kind:d,what:p,
label:f,placeholder:h}=e,y=async()=>{if(s.trim()===""||l.trim()==="")return m({message:`A ${p} has a name and a ${f.toLowerCase()}`,
hint:"",span:null});if(d===null)return o(s.trim(),p7(l.trim()));let{problem:b}=await Mr(fo(i),d,l);b?m(b):o(s.trim(),l.trim())};
return r("form",{class:$v,onSubmit:b=>{b.preventDefault(),y()},children:[r(rn,{label:"Name",value:s,onCommit:a,onInput:a,
autofocus:!0}),r(rn,{label:f,value:l,onCommit:u,onInput:u,code:!0,placeholder:h}),c&&r(he,{error:c}),r("div",{class:dE,children:r(
P,{kind:"primary",small:!0,type:"submit",children:"Take"})})]})}function p7(e){try{return JSON.parse(e)}catch{return e}}function df({items:e=[],groups:t,after:n=[],extras:o}){let{document:i}=Ke(),s=l=>l.filter(u=>u!==!1),a=[...s(e),...t.flatMap(
l=>h7(i,l,o)),...s(n)];return a.length===0?null:r(un,{stop:"more",path:"#more",what:"Parts of the question",label:"More \
parts of the question",quiet:!0,editor:l=>r(f7,{items:a,onClose:l}),children:[r(ae,{name:"plus",size:14}),"more"]})}function f7({
items:e,onClose:t}){let[n,o]=k(""),i=Kn(e,n,({label:s,member:a})=>`${s} ${a}`).map(s=>({value:s,label:s.label,note:s.member}));
return r(Pn,{label:"More parts",placeholder:"what to add",text:n,onText:o,options:i,onPick:s=>{t(),s.act()},onTake:()=>{},
onCancel:t,onLeave:t})}function h7(e,t,n){let o=i=>{if(!i)return!0;let s=Wt(e,lu(t,i[0]));return i.length===1?ce(s).length>
0:s===i[1]};return t.rare.filter(({member:i,needs:s})=>(Wt(e,lu(t,i))??void 0)===void 0&&o(s)).flatMap(i=>{let s=lu(t,i.
member),{member:a}=i;if(i.kind==="choice")return i.choices.slice(1).map(([u,c])=>({label:g7(c),member:a,act:()=>n.put(s,
u)}));let l="first"in i&&i.first!==""?()=>n.put(s,i.first):()=>n.ask(s);return[{label:i.label,member:a,act:l}]})}function g7(e){
return e[0].toUpperCase()+e.slice(1)}var y7=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function gE(e){let t=e.replaceAll(" ","");return y7.test(t)?t:null}function yE(e){
return e.trim()===""?null:e.trim()}function uu(e,t){return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=
e&&o<=t?o:null}}function bE(e){let t=e.split(",").map(n=>{let[,o,i]=/^\s*(\d+)(?:\s*[-\u2013]\s*(\d+))?\s*$/.exec(n)??[];
return o===void 0?null:i===void 0?Number(o):[Number(o),Number(i)]});return t.every(n=>n!==null)?t:null}function vE(e){return e.
map(t=>Array.isArray(t)?t.join("-"):String(t)).join(", ")}var pf=[["30m","30 minutes"],["1h","1 hour"],["1d","24 hours"],
["7d","a week"],["14d","two weeks"],["30d"],["90d"]],_r=[["1m","a minute"],["5m"],["10m"],["30m","half an hour"],["1h","\
an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function Es(e){let{path:t,what:n,value:o,none:i,unit:s}=e,a=e.onChange??(l=>re(t,l));return r(un,{stop:t,what:n,label:`${n}\
: ${o??i}${o!==null&&s?` ${xE(o,s)}`:""}`,onRemove:e.onRemove,editor:l=>r(b7,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?i:r(D,{value:o,most:24}),o!==null&&s&&` ${xE(o,s)}`]})}function xE(e,t){return e==="1"?t.replace(/(?<!ie)s\b/,""):
t}function b7({what:e,value:t,usual:n,read:o,wrong:i,none:s,onChange:a,onCancel:l}){let[u,c]=k(""),[m,d]=k(!1),p=u.trim(),
f=n.filter(([b,w])=>p===""||b.startsWith(p)||(w??"").includes(p)),h=b=>{let w=o(b);w===null?d(!0):a(w)},y=[...p!==""&&!f.
some(([b])=>b===p)&&o(p)!==null?[{value:p,label:p,note:"as it is typed"}]:[],...f.map(([b,w])=>({value:b,label:b,note:w,
selected:b===t})),...p===""&&t!==null?[{value:null,label:s,note:"the default"}]:[]];return r(Pn,{label:e,placeholder:n[0]?.[0]??
"",text:u,onText:b=>{c(b),d(!1)},options:y,onPick:b=>b===null?a(void 0):h(b),onTake:h,onCancel:l,onLeave:l,invalid:m,foot:m||
p!==""&&o(p)===null?i:void 0})}function Fn(e){return r(Es,{...e,usual:e.usual??pf,read:gE,wrong:"A duration is a number \
with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}function wt({path:e,what:t,value:n,choices:o,without:i,onChange:s,onRemove:a,alone:l,children:u}){let c=s??(d=>re(e,d===
i?void 0:d)),m=o.find(([d])=>d===n)?.[1]??n;return r(un,{stop:e,what:t,label:`${t}: ${m}`,onRemove:a,alone:l,menu:o.map(
([d,p])=>({label:p,checked:d===n,act:()=>c(d)})),children:u??m})}var v7=["property","definition","lookup"];function As({path:e,what:t,value:n,none:o,kinds:i=v7,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=Ke(),[m,d]=k(null),p=au(),f=y=>{d(null),(u??(b=>re(e,b)))(y)},h=async y=>{let{problem:b}=await Mr(
fo(c),l,a?Ce(y):y);p()&&(b?d({text:y,problem:b}):f(y))};return r(un,{stop:e,what:t,label:`${t}: ${m?.text??n??o}`,draft:m!==
null,problem:m?.problem,onHint:y=>{m&&h(a?y:tu(m.text,m.problem?.span??null,y))},onRemove:m?()=>d(null):n!==null?()=>f(void 0):
void 0,editor:y=>r(sr,{label:t,placeholder:n??o,document:c,kinds:i,...s?{fits:s}:{},onCancel:y,onLeave:y,onName:b=>{y(),
f(a?b.name:b.text)},onText:b=>{y(),h(b)}}),children:m===null&&n===null?o:r(D,{value:m?.text??n,most:40,middle:!0})})}function gn({path:e,text:t,what:n,lead:o,needed:i=!1,onChange:s}){let{document:a}=Ke(),l=t===void 0||/^\s*true\s*$/.test(
t),u=s??(c=>re(e,c??(i?"true":void 0)));return r(Oi,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}function go({group:e,extras:t}){let{document:n}=Ke();return r(A,{children:e.rare.map(o=>{let i=lu(e,o.member),s=Wt(n,i)??
void 0;return s!==void 0||t.has(i)?r(x7,{path:i,rare:o,value:s},i):null})})}function x7({path:e,rare:t,value:n}){let o=t.
member.replaceAll("_"," ");if(t.kind==="choice")return r(w7,{path:e,what:o,choices:t.choices,value:n});let{lead:i}=t,s=typeof n==
"string"?n:n===void 0?null:JSON.stringify(n),a=()=>re(e,void 0);switch(t.kind){case"keys":return r(li,{lead:i,path:e,what:o,
texts:ce(n)});case"names":return r(oE,{lead:i,path:e,what:o,texts:ce(n)});case"measures":return r($a,{lead:i,path:e,texts:ce(
n)});case"measure":return r($a,{lead:i,path:e,texts:ce(n),most:1,onChange:l=>re(e,l?.[0])});case"event":return r(gn,{lead:i,
path:e,what:o,text:s??void 0,onChange:l=>re(e,l)});case"name":return r(be,{word:i,children:r(As,{path:e,what:o,value:s,none:"\
a property"})});case"duration":return r(be,{word:i,children:r(Fn,{path:e,what:o,value:s,none:"none",usual:t.usual,onRemove:a})});case"\
text":return r(be,{word:i,children:r(Es,{path:e,what:o,value:s,none:"none",unit:t.unit,usual:t.usual??[],read:yE,wrong:"",
onRemove:a})});case"whole":return r(be,{word:i,children:r(Es,{path:e,what:o,value:s,none:"none",unit:t.unit,usual:t.usual,
read:uu(t.least,t.most),wrong:`A whole number from ${t.least} to ${t.most}`,onRemove:a})})}}function w7({path:e,what:t,choices:n,
value:o}){return r(wt,{path:e,what:t,value:String(o),choices:n.map(([i,s])=>[String(i),s]),onChange:i=>re(e,n.find(([s])=>String(
s)===i)?.[0]),onRemove:()=>re(e,void 0)})}var wE={path:"",rare:iE};function _n({extras:e,groups:t=[],before:n=[],items:o=[]}){let{document:{define:i,params:s}}=Ke();
return r(A,{children:[t.map(a=>r(go,{group:a,extras:e},a.path)),(i!==void 0||e.has("define"))&&r(fE,{named:i}),(s!==void 0||
e.has("params"))&&r(hE,{named:s}),r(go,{group:wE,extras:e}),r(df,{extras:e,items:o,groups:[...n,...t,wE],after:[i===void 0&&
{label:"A name for an expression",member:"define",act:()=>e.ask("define")},s===void 0&&{label:"A value for $name",member:"\
params",act:()=>e.ask("params")}]})]})}var ff="vd";var C7=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function SE({
lead:e,path:t,funnel:n}){let{document:o,error:i}=Ke(),s=`${t}.exclude`,a=n.exclude??[];return r(ii,{lead:e,after:r(si,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>r(of,{document:o,typed:l,onCancel:u,onDone:c=>{u(),ye({document:Ym(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>r(un,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${CE(l,n)}`,editor:()=>r(S7,{document:o,error:i,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>ye({document:Qu(o,s,u)}),children:[r("span",{class:Si(l.where)===null?Ms:No,children:r(D,{value:Si(
l.where)??l.where,most:40,middle:!0})}),r("span",{class:jn,children:CE(l,n)})]},u))})}function CE({after:e,before:t,effect:n},{
steps:o}){let i=`between ${e??1} and ${t??o.length}`;return n===void 0||n==="cut"?i:`${i}, ${n==="void"?"voids the chain":
n==="drop"?"drops the unit":n}`}function S7({document:e,error:t,path:n,exclusion:o,steps:i}){let s=Array.from({length:i},
(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>re(`${n}.${l}`,Number(c)===u?void 0:Number(c));return r("div",{class:ff,
children:r(Ot,{document:e,error:t,label:"Exclusion",children:[r(gn,{lead:"An event with",path:`${n}.where`,text:o.where,
what:"condition of the exclusion",needed:!0}),r(be,{word:"between",children:r(wt,{path:`${n}.after`,what:"after",value:String(
o.after??1),choices:s,onChange:a("after",1)})}),r(be,{word:"and",children:r(wt,{path:`${n}.before`,what:"before",value:String(
o.before??i),choices:s,onChange:a("before",i)})}),r(wt,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"\
cut",choices:C7})]})})}function hf({path:e,session:t}){return r(be,{word:"in one session, with gaps up to",children:r(Fn,{path:`${e}.gap`,what:"\
gap between sessions",value:t.gap??null,none:"30m",usual:_r,onRemove:()=>re(e,void 0)})})}var TE={groups:[],items:[]};function gf({path:e,funnel:t,extras:n,rare:o=cf}){return r(A,{children:[r(go,{group:{path:e,
rare:o},extras:n}),t.session&&r(hf,{path:`${e}.session`,session:t.session}),t.session&&r(go,{group:{path:`${e}.session`,
rare:ui},extras:n}),$E({path:e,funnel:t,extras:n})&&r(SE,{lead:"without",path:e,funnel:t})]})}function yf({rare:e=cf,...t}){
let{path:n,funnel:o,extras:i}=t;return{groups:[{path:n,rare:e},...o.session?[{path:`${n}.session`,rare:ui}]:[]],items:[!$E(
t)&&{label:"Without an event in between",member:"exclude",act:()=>i.ask(`${n}.exclude`)},!o.session&&{label:"Within one \
session",member:"session",act:()=>i.put(`${n}.session.gap`,"30m")}]}}function $E({path:e,funnel:{exclude:t},extras:n}){return Array.
isArray(t)&&t.length>0||n.has(`${e}.exclude`)}function bf({path:e,what:t,value:n,words:o}){let[i,s]=o;return r(wt,{path:e,what:t,value:n?"on":"off",choices:[["off",i],
["on",s]],onChange:a=>re(e,a==="on"||void 0)})}function ME({document:e,error:t,path:n,step:o,first:i}){let s=cn(),a={path:n,rare:lE};return r("div",{class:ff,children:[
r(Ot,{document:e,error:t,label:"Step",children:[r(gn,{lead:"An event with",path:`${n}.where`,text:o.where,what:"conditio\
n of the step",needed:!0}),r(be,{word:"counting",children:r(bf,{path:`${n}.first_ever`,what:"which event",value:o.first_ever,
words:["any such event","the first ever only"]})}),!i&&r(T7,{path:n,step:o}),r(be,{word:i?"it":"in between; it",children:r(
bf,{path:`${n}.optional`,what:"whether it has to happen",value:o.optional,words:["has to happen","may be skipped"]})}),r(
go,{group:a,extras:s}),r(df,{groups:[a],extras:s})]}),r(rn,{label:"Name",value:o.name??"",placeholder:"as the condition",
onCommit:l=>re(`${n}.name`,l.trim()===""?void 0:l)})]})}function T7({path:e,step:t}){return r(A,{children:[r(be,{word:"w\
ithin",children:r(Fn,{path:`${e}.within`,what:"at most after the step before",value:t.within??null,none:"any time",usual:_r})}),
r(be,{word:"and not before",children:r(Fn,{path:`${e}.after`,what:"at least after the step before",value:t.after??null,none:"\
at once",usual:_r})}),r(be,{word:"with",children:r(bf,{path:`${e}.directly`,what:"what may lie between",value:t.directly,
words:["anything","nothing"]})})]})}function PE({path:e,at:t,step:n,after:o,onRemove:i,onMove:s}){let{document:a,error:l}=Ke(),u=tf(n.where,$s(fo(a),[{kind:"\
condition",text:n.where}])[0]??null),c=Si(n.where),m=n.name??c??(n.where.trim()==="true"?"any event":null),d=m??u.map(f=>ef(
f,null)).join(" and "),p=$7(n);return r(un,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${d}`,...p].join(", "),editor:()=>r(
ME,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:i,onMove:s,onOptional:()=>re(`${e}.optional`,n.optional?void 0:
!0),children:[r("span",{class:RD,children:t+1}),m!=null?r("span",{class:No,children:r(D,{value:m,most:40,middle:!0})}):u.
slice(0,2).map((f,h)=>r("span",{class:OD,children:[h>0&&r("span",{class:jn,children:"and"}),r(Xp,{part:f,draft:null,byEvent:h===
0})]},h)),m===null&&u.length>2&&r("span",{class:jn,children:["and ",u.length-2," more"]}),p.map(f=>r("span",{class:jn,children:f},
f))]})}function $7({directly:e,strict_allows:t,within:n,after:o,first_ever:i,anchored:s,required:a,optional:l}){return[i&&
"for the first time ever",e&&(t==="repeats"?"directly, but for repeats":"directly"),n&&`within ${n}`,o&&`after ${o}`,s&&
"at its place",a&&"required",l&&"optional"].filter(c=>typeof c=="string"&&c!=="")}function vf({lead:e,then:t="how many then",path:n,funnel:o}){let{document:i,sentence:s}=Ke(),a=`${n}.steps`,{steps:l}=o,
u=c=>ye({document:Ym(i,a,l.length,{where:c})});return r(ii,{lead:e,between:c=>c===1?t:"then",after:r(si,{stop:`${a}#+`,label:"\
Add a step",editor:(c,m)=>r(of,{document:i,typed:c,onDone:d=>{m(),u(d)},onCancel:m}),onBackspace:l.length>1?()=>ye({document:Qu(
i,a,l.length-1)}):void 0,children:l.length<2?"step":void 0}),children:l.map((c,m)=>r(PE,{path:`${a}[${m}]`,at:m,step:c,after:`${a}\
#+`,onRemove:l.length>1?()=>ye({document:Qu(i,a,m)}):void 0,onMove:l.length>1?d=>{ye({document:Pw(i,a,m,m+d)}),oo(s(),`${a}\
[${Math.max(0,Math.min(m+d,l.length-1))}]`)}:void 0}))})}function _v(e){return De(e).value.value?.actors?.[0]??"actor"}function Gn({path:e,value:t}){let{document:n}=Ke(),o=_v(n.
dataset);return r(As,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:i=>i==="string"||
i==="int64",onChange:i=>re(e,i===o?void 0:i)})}function xf(e,t,n){return!_s(t)||"actors"in t?TE:"sessions"in t?{groups:[{path:`${e}.sessions`,rare:ui}],items:[]}:yf({path:`${e}\
.flows.funnel`,funnel:t.flows.funnel,extras:n,rare:Sv})}function wf({path:e,over:t,extras:n}){return _s(t)?r(A,{children:[
r(M7,{path:e,over:t,extras:n}),r(mf,{...P7(e,t)})]}):null}function M7({path:e,over:t,extras:n}){if("actors"in t)return r(
be,{word:"by",children:r(Gn,{path:`${e}.actors.per`,value:t.actors.per})});if("sessions"in t)return r(A,{children:[r(be,
{word:"of",children:r(Gn,{path:`${e}.sessions.per`,value:t.sessions.per})}),r(be,{word:"with gaps up to",children:r(Fn,{
path:`${e}.sessions.gap`,what:"gap",value:t.sessions.gap??null,none:"30m",usual:_r})}),r(go,{group:{path:`${e}.sessions`,
rare:ui},extras:n})]});let{funnel:o}=t.flows;return r(A,{children:[r(be,{word:"of",children:r(Gn,{path:`${e}.flows.funne\
l.per`,value:o.per})}),r(vf,{lead:"from",then:"then",path:`${e}.flows.funnel`,funnel:o}),r(be,{word:"within",children:r(
Fn,{path:`${e}.flows.funnel.window`,what:"window",value:o.window??null,none:"14d",usual:pf})}),r(gf,{path:`${e}.flows.fu\
nnel`,funnel:o,extras:n,rare:Sv})]})}function P7(e,t){return"sessions"in t?{path:`${e}.sessions.properties`,properties:t.
sessions.properties,of:"session"}:"actors"in t?{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"}:
{path:`${e}.flows.properties`,properties:t.flows.properties,of:"flow"}}var _7=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function kf({path:e,over:t,allow:n=_7}){
let o=vv(t);return r(wt,{path:e,alone:!0,what:"rows",value:o,choices:n,onChange:i=>{i!==o&&ye({document:D7(ve.value,e,i)})}})}
function D7(e,t,n){let o=Pe(e,t,E7(n,e)),i=Zu(t).slice(0,-1);if(i[0]!=="aggregate")return o;let s=Wt(o,i),{having:a,order:l,
...u}=s;return Pe(o,i,{...u,measures:["count()"],by:["time('auto')"]})}function E7(e,t){switch(e){case"events":return;case"\
sessions":return{sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.
steps??[{where:"true"}]}}}}}function Dv({document:e,result:t}){let n=e.aggregate??{},{over:o,having:i,order:s}=n,a=cn(),l=xf("aggregate.over",o,a),u=ce(
n.by).length>0;return r(Ot,{document:e,error:t.error,label:"Question: groups and measures",children:[r($a,{lead:"Show",path:"\
aggregate.measures",texts:Ma(n.measures),over:o,needed:!0}),r(be,{word:"of",children:r(kf,{path:"aggregate.over",over:o})}),
r(wf,{path:"aggregate.over",over:o,extras:a}),r(mn,{}),r(li,{lead:"by",path:"aggregate.by",texts:ce(n.by),over:o,axes:!0}),
(i!==void 0||a.has("aggregate.having"))&&r(Oi,{path:"aggregate.having",lead:"having",what:"condition on groups",empty:"c\
ondition",text:i??"",over:o,groups:{measures:Ma(n.measures),by:ce(n.by)},onChange:c=>re("aggregate.having",c)}),(s!==void 0||
a.has("aggregate.order"))&&r(rE,{aggregate:n}),r(_n,{extras:a,before:l.groups,groups:[{path:"aggregate",rare:uf}],items:[
...l.items,u&&i===void 0&&{label:"Only some groups",member:"having",act:()=>a.ask("aggregate.having")},u&&s===void 0&&{label:"\
In another order",member:"order",act:()=>a.ask("aggregate.order")}]})]})}function Ev({document:e,result:t}){let{columns:n,order:o}=e.samples??{},i=cn();return r(Ot,{document:e,error:t.error,label:"\
Question: a list of events",children:[r(Ds,{lead:"List",path:"samples.columns",texts:ce(n),kind:"key",what:"column",empty:"\
all columns",onChange:s=>re("samples.columns",s),editor:({text:s,typed:a,onDone:l,onCancel:u})=>r(sr,{label:"Column",placeholder:s===
""?"column":s,document:e,kinds:["property","definition","lookup"],typed:a,onName:c=>l(c.text),onText:l,onCancel:u,onLeave:u})}),
r(Xl,{children:"of events"}),r(mn,{}),r(wt,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(Xl,{children:"first"}),
r(_n,{extras:i,groups:[{path:"samples",rare:sE}]})]})}var cu="funnel.compare_groups";function _E({funnel:e}){let{control:t,exposed:n}=e.compare_groups??{},o=ce(e.by)[0]??null;
return r(A,{children:[r(be,{word:"compared with",children:r(un,{stop:`${cu}.control`,path:`${cu}.control`,what:"control",
label:`control: ${String(t??"none")}`,onRemove:()=>re(cu,void 0),editor:i=>r(A7,{by:o,present:t,onCancel:i,onDone:s=>{i(),
re(`${cu}.control`,s)}}),children:t===void 0?"a control":r(D,{value:t,most:40,middle:!0})})}),r(gn,{lead:"of those expos\
ed by",path:`${cu}.exposed`,text:n,what:"exposure",onChange:i=>re(`${cu}.exposed`,i)})]})}function A7({by:e,present:t,onDone:n,
onCancel:o}){let{document:i}=Ke(),[s,a]=k(""),l=Yp(i,e,i.where,s).value?.values??[],u=MD(i.dataset,e??""),c=f=>{let h=jc(
f,u);h!=null&&h!==""&&n(h)},m=l.filter(({value:f})=>f!==null).map(({value:f,count:h})=>({value:f,label:r(D,{value:f,most:60,
middle:!0}),note:W(h),selected:f===t})),d=l.some(({value:f})=>String(f)===s),p=s===""||d?m:[...m,{...Pr(s),value:s}];return r(
Pn,{label:"Control",placeholder:"the group that the others are compared with",text:s,onText:a,options:p,onPick:f=>typeof f==
"string"?c(f):n(f),onTake:c,onCancel:o,onLeave:o})}var Av="funnel",O7=[["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch",
"the last touch"],["each","every value by itself"],["actor","the latest value of all"]];function Ov({document:e,result:t}){
let n={...e.funnel,steps:Array.isArray(e.funnel?.steps)?e.funnel.steps:[]},{by:o,compare_groups:i,count:s="actors"}=n,a=n.
per??_v(e.dataset),l=cn(),u=i!==void 0||l.has("funnel.compare_groups.control"),c={path:Av,funnel:n,extras:l},m=yf(c),d=ce(
o).length>0;return r(Ot,{document:e,error:t.error,label:"Question: funnel",children:[r(be,{word:"Of",children:r(Gn,{path:"\
funnel.per",value:n.per})}),r(vf,{lead:"who",path:Av,funnel:n}),r(be,{word:"within",children:r(Fn,{path:"funnel.window",
what:"window",value:n.window??null,none:"14d"})}),r(be,{word:"counting",children:r(wt,{path:"funnel.count",what:"what co\
unts",value:s,without:"actors",choices:[["actors",`each ${a} once`],["entries","every pass"],["starts","every start"]]})}),
r(gf,{...c}),r(mn,{}),r(li,{lead:"split by",path:"funnel.by",texts:ce(o),onChange:p=>re("funnel.by",p)}),(d||n.attribution!==
void 0)&&r(R7,{funnel:n}),u&&r(_E,{funnel:n}),r(_n,{extras:l,before:m.groups,groups:[{path:Av,rare:aE}],items:[...m.items,
d&&!u&&{label:"Groups compared with a control",member:"compare_groups",act:()=>l.ask("funnel.compare_groups.control")}]})]})}
function R7({funnel:{attribution:e="first",steps:t}}){let n=typeof e=="string"?e:`step ${e.step}`,o=[...t].map((s,a)=>[`\
step ${a+1}`,`its value at step ${a+1}`]),i=s=>re("funnel.attribution",s==="first"?void 0:s.startsWith("step ")?{step:Number(
s.slice(5))}:s);return r(be,{word:"taking",children:r(wt,{path:"funnel.attribution",what:"attribution",value:n,choices:[
...O7,...o],onChange:i})})}var Cf=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var L7=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],N7=[["7"],["14"],["30"],["60"],["9\
0"],["1, 2-7, 8-30","taken together"]],B7=[["first_ever","for the first time ever"],["first_in_range","for the first tim\
e in the range"],["every","in each period"]];function Rv({document:e,result:t}){let n=e.retention??{start:"true"},o=n.period??
"day",i=cn();return r(Ot,{document:e,error:t.error,label:"Question: retention",children:[r(be,{word:"Of",children:r(Gn,{
path:"retention.per",value:n.per})}),r(gn,{lead:"who did",path:"retention.start",text:n.start,what:"start",needed:!0}),r(
wt,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ever",choices:B7}),r(gn,{lead:"\
how many did",path:"retention.return",text:n.return,what:"return"}),r(wt,{path:"retention.mode",what:"when",value:n.mode??
"on",without:"on",choices:L7}),r(be,{word:"each",children:r(wt,{path:"retention.period",what:"period",value:o,without:"d\
ay",choices:Cf})}),r(be,{word:"for",children:r(F7,{retention:n,unit:`${o}s`})}),r(mn,{}),r(li,{lead:"split by",path:"ret\
ention.by",texts:ce(n.by),onChange:s=>re("retention.by",s)}),r(_n,{extras:i,groups:[{path:"retention",rare:uE}]})]})}function F7({
retention:{brackets:e,periods:t,...n},unit:o}){let i=Array.isArray(e)?vE(e):JSON.stringify(e??t??14);return r(Es,{path:e===
void 0?"retention.periods":"retention.brackets",what:"periods",value:i,none:"14",unit:o,usual:N7,read:l=>uu(1,1e3)(l)??(/[,\u2013-]/.
test(l)?bE(l):null),wrong:"A whole number from 1 to 1000, or brackets such as 1, 2-7, 8-30",onChange:l=>re("retention",{
...n,...l===void 0?{}:Array.isArray(l)?{brackets:l}:{periods:l}})})}function Lv({document:e,result:t}){let{per:n,event:o,period:i,created:s}=e.lifecycle??{},a=cn();return r(Ot,{document:e,
error:t.error,label:"Question: lifecycle",children:[r(be,{word:"How many",children:r(Gn,{path:"lifecycle.per",value:n})}),
r(be,{word:"were new, returning, back or gone per",children:r(wt,{path:"lifecycle.period",what:"period",value:i??"day",without:"\
day",choices:Cf})}),r(gn,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),r(be,{word:"new by",children:r(
As,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",fits:l=>l==="timestamp"||l===
"unknown"})}),r(mn,{}),r(_n,{extras:a})]})}var z7=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function Nv({document:e,result:t}){let{per:n,
event:o,period:i}=e.stickiness??{},s=cn();return r(Ot,{document:e,error:t.error,label:"Question: stickiness",children:[r(
be,{word:"On how many",children:r(wt,{path:"stickiness.period",what:"period",value:i??"day",without:"day",choices:z7})}),
r(be,{word:"did",children:r(Gn,{path:"stickiness.per",value:n})}),r(gn,{lead:"do",path:"stickiness.event",text:o,what:"a\
ctivity"}),r(mn,{}),r(_n,{extras:s})]})}function DE({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function EE(e,t){
let{start:n,end:o,before:i,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var I7=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],H7=[["actors","\
the first path of each"],["transitions","every session"]],q7=uu(0,20);function Bv({document:e,result:t}){let n=e.paths??
{},o=DE(n),i=cn(),s={path:"paths",rare:o==="before"?Tv.filter(({member:u})=>u!=="before"):Tv},a=o==="before"?"before":"a\
fter",l=u=>ye({document:Pe(e,"paths",EE(n,u))});return r(Ot,{document:e,error:t.error,label:"Question: paths",children:[
r(be,{word:"What did",children:r(Gn,{path:"paths.per",value:n.per})}),r(be,{word:"do",children:r(wt,{path:"paths.directi\
on",what:"direction",value:o,choices:I7,onChange:l})}),n.start!==void 0&&r(gn,{path:"paths.start",text:n.start,what:"sta\
rt",needed:!0}),o==="between"&&r(gn,{lead:"and",path:"paths.end",text:n.end,what:"end",needed:!0}),o==="before"&&r(gn,{path:"\
paths.end",text:n.end,what:"end",needed:!0}),r(be,{word:"in",children:r(Es,{path:`paths.${a}`,what:"steps",value:String(
n[a]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:q7,wrong:"A whole number from 0 to 20"})}),r(be,{word:"\
named by",children:r(As,{path:"paths.node",what:"name of a step",value:n.node??null,none:"event",kinds:["property","defi\
nition","lookup"]})}),n.session?r(hf,{path:"paths.session",session:n.session}):r(be,{word:"within sessions of",children:r(
Fn,{path:"paths.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:_r})}),r(be,{word:"counting",children:r(
wt,{path:"paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:H7})}),r(go,{group:s,extras:i}),
r(mn,{}),r(_n,{extras:i,before:[s],groups:n.session?[{path:"paths.session",rare:ui}]:[],items:[!n.session&&{label:"Sessi\
ons that end otherwise",member:"session",act:()=>{re("paths",U7(n))}}]})]})}function U7({gap:e,...t}){return{...t,session:{
gap:e??"30m"}}}var Qc="aggregate.over.sessions",AE={path:Qc,rare:ui.filter(({member:e})=>e!=="max")};function Fv({document:e,result:t}){
let n=e.aggregate??{},{over:o}=n,i=cn(),s=_s(o)&&"sessions"in o?o.sessions:{};return r(Ot,{document:e,error:t.error,label:"\
Question: sessions",children:[r($a,{lead:"Show",path:"aggregate.measures",texts:Ma(n.measures),over:o,needed:!0}),r(be,{
word:"of sessions of",children:r(Gn,{path:`${Qc}.per`,value:s.per})}),r(be,{word:"a gap of",children:r(Fn,{path:`${Qc}.g\
ap`,what:"gap",value:s.gap??null,none:"30m",usual:_r})}),r(be,{word:"ends one, at most",children:r(Fn,{path:`${Qc}.max`,
what:"longest session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12h"],["24h","a day"]]})}),r(go,{group:AE,
extras:i}),r(mf,{path:`${Qc}.properties`,properties:s.properties,of:"session"}),r(mn,{}),r(li,{lead:"by",path:"aggregate\
.by",texts:ce(n.by),over:o,axes:!0}),r(_n,{extras:i,before:[AE],groups:[{path:"aggregate",rare:uf}]})]})}function zv({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:i,baseline:s}=n,a=cn(),l=xf(
"difference.over",o,a),u=c=>c===void 0||c.trim()==="true";return r(Ot,{document:e,error:t.error,label:"Question: differe\
nce",children:[r(be,{word:"What sets",children:r(kf,{path:"difference.over",over:o})}),r(wf,{path:"difference.over",over:o,
extras:a}),r(Oi,{lead:"with",path:"difference.selection",what:"selection",text:u(i)?"":i,over:o,within:e.where,empty:"se\
lection",onChange:c=>re("difference.selection",c??"true")}),r(Oi,{lead:"apart from",path:"difference.baseline",what:"bas\
eline",text:u(s)?"":s??"",over:o,within:e.where,empty:"the rest",onChange:c=>re("difference.baseline",c)}),r(Xl,{children:"\
?"}),r(mn,{word:"Among events where"}),r(_n,{extras:a,before:l.groups,items:l.items,groups:[{path:"difference",rare:cE}]})]})}function OE(e){return e.document.samples?r(Ev,{...e}):r(Dv,{...e})}var RE=new Map;function V7(e,t){let{aggregate:n,dataset:o}=e;return n&&!Cr(e)&&RE.set(o,n),yc(e,t,RE.get(o)??null,Ll(De(
o).value.value))}var LE={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],chartOf:Id,
choose:V7,Sentence:OE,Page:D_};function Xc(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function NE(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=i=>Math.
max(0,Math.min(1,i/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function Dn(e){return Si(e.name)??e.name}function Sf(e){let t=e.at(-1);return{share:t?.from_first??null,entries:Xc(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function BE(e){let t=-1,n=0;return e.forEach((o,i)=>{i>
0&&o.dropped>n&&(n=o.dropped,t=i)}),t}function Dr(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(
n=>"other"in n)]}function Ri(e){return"other"in e?"other":JSON.stringify(e.value)}var FE="wd",zE="Dr",IE="bd";function yo(e){return"other"in e?qn.text:ne(e.value).text}function Tf(e,t){return"other"in t?"var(--other)":`var(${Tn(Nn(
e,HE(t.value)))})`}function Hv(e,t){return!("other"in t)&&Nn(e,HE(t.value))>=id}function HE(e){return Array.isArray(e)?e:
[e??null]}function Li({property:e,group:t,most:n=32}){return r("span",{class:FE,children:[r("span",{class:zE,"data-dashe\
d":Hv(e,t),style:{"--color":Tf(e,t)}}),r("span",{class:IE,children:"other"in t?r(D,{shown:qn}):r(D,{value:t.value,most:n,
middle:!0})})]})}function qE({answer:e,intervals:t,by:n}){let o=new Map((e.compare?.groups??[]).map(a=>[Ri(a),a.steps])),i=(a,l)=>{let u=a===
null?e.compare?.steps:o.get(Ri(a));return l.map((c,m)=>{let d=[...a===null?[]:["groups",e.groups.indexOf(a)],"steps",m];
return{group:a,step:c,at:m,before:u?.[m],intervals:t===null?null:Wt(t,d)??{}}})},s=[...i(null,e.steps),...Dr(e).flatMap(
a=>i(a,a.steps))];return r(Oe,{label:"Steps",columns:K7(n,e.compare!==void 0),rows:s})}function K7(e,t){let n=(a,l)=>a==
null?"–":Yr(a,l,"seconds"),o=(a,l)=>l===void 0?z(a):Xo(a,l),i=e===""?[]:[{key:"group",head:r(D,{value:e,most:32}),cell:({
group:a})=>a===null?r(D,{shown:{text:Xn.total,kind:"other"}}):r(Li,{property:e,group:a})}],s=t?[{key:"count before",head:"\
reached before",number:!0,cell:({before:a})=>a?z(a.count):"–"},{key:"first before",head:"of all before",number:!0,cell:({
before:a})=>a?uo(a.from_first,void 0):"–"},{key:"first change",head:"change",number:!0,cell:({step:a,before:l})=>l&&a.
from_first!==null?Ie(a.from_first,l.from_first??0):"–"}]:[];return[...i,{key:"step",head:"step",cell:({step:a,at:l})=>r(
A,{children:[l+1," ",r(D,{value:Dn(a),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:a,intervals:l})=>o(
a.count,Mt(l,["count"]))},{key:"first",head:"of all",number:!0,cell:({step:a,intervals:l})=>uo(a.from_first,Mt(l,["from_\
first"]))},{key:"previous",head:"of the step before",number:!0,cell:({step:a,at:l,intervals:u})=>l===0?"–":uo(a.from_previous,
Mt(u,["from_previous"]))},{key:"dropped",head:"dropped",number:!0,cell:({step:a,at:l,intervals:u})=>l===0?"–":o(a.dropped,
Mt(u,["dropped"]))},{key:"open",head:"still open",number:!0,cell:({step:a,at:l,intervals:u})=>l===0?"–":o(a.in_progress,
Mt(u,["in_progress"]))},{key:"median",head:"median time",number:!0,cell:({step:a,intervals:l})=>n(a.time_from_previous?.
median,Mt(l,["time_from_previous","median"]))},{key:"p90",head:"p90 time",number:!0,cell:({step:a,intervals:l})=>n(a.time_from_previous?.
p90,Mt(l,["time_from_previous","p90"]))},{key:"entry",head:"median from entry",number:!0,cell:({step:a,intervals:l})=>n(
a.time_from_entry?.median,Mt(l,["time_from_entry","median"]))},...s]}var UE="yd",VE="kd",WE="zd",KE="jd",jE="o",GE="ve",JE="we",ZE="Tr",YE="Xd",QE="Cd",XE="Sd",eA="Bd",tA="_r",nA="d",oA="y",
rA="Ed",iA="be",sA="Id",aA="Ud",lA="Hd",uA="Ld",cA="Md",mA="ye",dA="Nd";function pA({group:e,by:t,intervals:n,former:o,ranges:i,mark:s,onChoose:a}){let l=(u,c,m)=>{let d=o?.steps[m],p=i?d?` in\
 ${i.now}; ${z(d.count)}, ${H(d.from_first??0)} in ${i.before} (${Ie(c??0,d.from_first??0)})`:`, nobody in ${i.before}`:
"";return`${u}${p}`};return r(A,{children:[r("div",{class:uA,children:r(Li,{property:t,group:e})}),e.steps.map((u,c)=>{let m=Xo(
u.count,Mt(n,["steps",c,"count"])),d=uo(u.from_first??0,Mt(n,["steps",c,"from_first"]));return r("div",{class:iA,...s(c),
title:l(n===null?`${z(u.count)}, ${H(u.from_first??0)}`:`${m}, ${d}`,u.from_first,c),onClick:p=>a(c,p.currentTarget),children:[
r("span",{class:cA,children:[r("span",{class:mA,"data-dashed":Hv(t,e),style:{"--share":u.from_first??0,"--color":Tf(t,e)}}),
o?.steps[c]&&c>0&&r(po,{upright:!0,at:o.steps[c].from_first??0,color:Tf(t,e)})]}),r("span",{class:dA,children:xs(c===0?m:
d)})]},c)})]})}function hA({step:e,at:t,entries:n,intervals:o,first:i,former:s,mark:a,onChoose:l}){let u=NE(e,t,n),c=s?.step,m=(y,b,w,x)=>r(
"div",{class:nA,"data-part":y,style:{"--share":b},title:`${x}: ${z(w)} (${H(b)})${j7(s,y)}`,...a(y),onClick:$=>l(y,$.currentTarget),
onContextMenu:$=>{$.preventDefault(),l(y,$.currentTarget)}}),d=e.time_from_previous?.median??null,p=(...y)=>Mt(o,["steps",
t,...y]),f=p("count"),h=p("from_first");return r("div",{class:YE,children:[r("div",{class:QE,children:[r("span",{class:eA,
children:t+1}),r("span",{class:XE,children:r(D,{value:Dn(e),most:80,middle:!0})})]}),r("div",{class:tA,children:[!i&&m("\
dropped",u.dropped,e.dropped,"Dropped"),!i&&m("in_progress",u.open,e.in_progress,"Still open"),m("reached",u.reached,e.count,
"Reached"),h&&h[1]-h[0]>.04&&r("span",{class:rA,"data-whisker":"",style:{"--low":h[0],"--high":Math.min(1,h[1])}}),c&&!i&&
r(po,{at:c.from_first??0})]}),r("div",{class:sA,children:[r("div",{class:aA,title:f?Qd(f):z(e.count),children:[Xo(e.count,
f),c&&r(A,{children:[" ",r(Mn,{text:ei(e.count,c.count),title:`${z(c.count)} in ${s.ranges.before}`})]})]}),r("dl",{class:GE,
children:[r(em,{label:"of all",children:[i?"–":uo(e.from_first,h),!i&&fA(e.from_first,c?.from_first,s)]}),r(em,{label:"\
of the step before",children:[i?"–":uo(e.from_previous,p("from_previous")),!i&&fA(e.from_previous,c?.from_previous,s)]}),
r(em,{label:"median time",children:d===null?"–":xs(Yr(d,p("time_from_previous","median"),"seconds"))}),r(em,{label:"dr\
opped",swatch:"dropped",children:i?"–":xs(Xo(e.dropped,p("dropped")))}),r(em,{label:"still open",swatch:"in_progress",
children:i?"–":xs(Xo(e.in_progress,p("in_progress")))})]})]})]})}function fA(e,t,n){return e===null||t===null||t===void 0||
!n?null:r(A,{children:[" ",r(Mn,{text:Ie(e,t),title:`${H(t)} in ${n.ranges.before}`})]})}function j7(e,t){if(!e)return"";
let{step:n,ranges:o}=e,i={reached:n.count,dropped:n.dropped,in_progress:n.in_progress}[t];return` in ${o.now}, ${z(i)}${t===
"reached"?` (${H(n.from_first??0)})`:""} in ${o.before}`}function em({label:e,swatch:t,children:n}){return r(A,{children:[
r("dt",{class:lA,children:[t&&r("span",{class:oA,"data-part":t}),e]}),r("dd",{class:JE,children:n})]})}function Os(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var ci=["dropped","in_progress","reached"],G7=6;function gA({answer:e,intervals:t,by:n,zone:o,onMark:i,onExplain:s}){let{
steps:a}=e,l=Dr(e),u=Xc(a),c=BE(a),m=st(e,o),d=new Map((e.compare?.groups??[]).map(w=>[Ri(w),w])),p=e.query?.funnel?.count,
f=(w,x)=>{let $=a[x],T=l[w-ci.length];if(T)return{mark:{step:x+1,state:"reached",...Os(T)},label:`${yo(T)}: ${yA($)}`};let _=ci[w];
return{mark:{step:x+1,state:_},label:`${bA(_)} ${U(Dn($))}`}},h=(w,x,$)=>{let{mark:T,label:_}=f(w,x);i(T,_,$)},y=Ht(ci.length+
l.length,a.length,({row:w,column:x},$)=>h(w,x,$)),b=y.at?Y7(e,y.at.row,y.at.column):"";return r(Ye,{scrolls:!0,title:r(Z7,
{steps:a,former:e.compare?.steps,ranges:m,counting:p,intervals:t}),summary:Q7(e,n),announced:b,onKey:y.key,table:r(qE,{answer:e,
intervals:t,by:n}),actions:s&&c>0&&r(P,{small:!0,kind:"outlined",icon:"difference",onClick:()=>s(c+1),children:`Explain \
drop ${c} › ${c+1}`}),legend:r(an,{ranges:m}),children:r("div",{class:KE,tabIndex:0,role:"group","aria-label":"Steps o\
f the funnel",children:r("div",{class:jE,"data-groups":l.length>0,"data-many":a.length>G7,style:{"--steps":a.length},children:[
r("div",{class:ZE,"aria-hidden":"true",children:[r("span",{children:"100 %"}),r("span",{children:"50 %"}),r("span",{children:"\
0"})]}),a.map((w,x)=>r(hA,{step:w,at:x,entries:u,intervals:t,first:x===0,former:m&&e.compare?.steps[x]?{step:e.compare.steps[x],
ranges:m}:null,mark:$=>y.mark(ci.indexOf($),x),onChoose:($,T)=>h(ci.indexOf($),x,T)},x)),l.map((w,x)=>r(pA,{group:w,by:n,
intervals:J7(t,e,w),former:d.get(Ri(w))??null,ranges:m,mark:$=>y.mark(ci.length+x,$),onChoose:($,T)=>h(ci.length+x,$,T)},
x))]})})})}function J7(e,t,n){return e===null?null:Wt(e,["groups",t.groups?.indexOf(n)??-1])??{}}function Z7({steps:e,former:t,
ranges:n,counting:o,intervals:i}){let{share:s,entries:a,converted:l,median:u}=Sf(e),c=t?Sf(t).share:null;return r("span",
{class:UE,children:[r("strong",{class:VE,children:uo(s,Mt(i,["steps",e.length-1,"from_first"]))}),s!==null&&c!==null&&n&&
r(Mn,{text:Ie(s,c),title:`${H(c)} in ${n.before}`}),r("span",{children:[qt(W(l),i)," of ",qt(H2(a,o),i)]}),u!==null&&r("\
span",{class:WE,children:["half of them within ",qt(Me(u),i)]})]})}function yA(e){return`reached ${U(Dn(e))}`}function bA(e){
return e==="reached"?"Reached":e==="dropped"?"Dropped before":"May still reach"}function Y7(e,t,n){let o=e.steps[n];if(!o)
return"";let i=Dr(e)[t-ci.length];if(i){let c=i.steps[n];return`${yo(i)}, ${yA(o)}: ${W(c?.count??0)}, ${H(c?.from_first??
0)}`}let s={reached:o.count,dropped:o.dropped,in_progress:o.in_progress}[ci[t]],a=e.compare?.steps[n],l=a&&o.from_first!==
null?`, ${Ie(o.from_first,a.from_first??0)} against the period before`:"",u=t<2?"":`, ${H(o.from_first??0)} of all, ${H(
o.from_previous??0)} of the step before${l}`;return`Step ${n+1}, ${bA(ci[t])} ${U(Dn(o))}: ${W(s)}${u}`}function Q7(e,t){
let{share:n,entries:o,converted:i}=Sf(e.steps),s=e.steps.map(l=>U(Dn(l))).join(", "),a=t===""?"":`, by ${U(t)}, ${(e.groups??
[]).length} groups`;return`Funnel of ${e.steps.length} steps: ${s}; ${W(i)} of ${W(o)} convert, ${H(n??0)}${a}`}function mi(e,t=()=>[]){let{openAt:n,menu:o}=ti();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,head:a,items:t(
s,a),..."value"in s?{value:s.value}:{}})},menu:o}}var mu=30;function tm(e,t){let n=e.query?.funnel?.compare_groups?.control;return Dr(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let i=o.comparison.steps[t],[s,a]=i?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:i?.rate??null,lift:i?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:i?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<mu}]})}function vA(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function Uv({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function Pa(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var xA="Rd",wA="n",Bo="Ad",Vv="Dd",kA="Td",CA="_d",SA="qd",TA="qr",$A="Fr",MA="A";function _A({answer:e,by:t,goal:n,zone:o,onMark:i}){let s=st(e,o),a=new Map((e.compare?tm(e.compare,n):[]).map(f=>[Ri(f.
group),f])),l=tm(e,n),u=vA(l),c=(f,h)=>{let y=l[f];i({step:n+1,state:"reached",...Os(y.group)},yo(y.group),h)},m=Ht(l.length,
1,({row:f},h)=>c(f,h)),d=m.at?l[m.at.row]:void 0,p=U(Dn(e.steps[n]));return r(Ye,{scrolls:!0,title:r(A,{children:["Rate \
of ",r("bdi",{children:p})]}),summary:`Experiment by ${U(t)}: ${l.map(PA).join("; ")}`,announced:d?PA(d):"",onKey:m.key,
table:r(t9,{variants:l,by:t,former:s&&a}),legend:r(an,{ranges:s,kind:"words"}),children:r("div",{class:xA,children:r("ta\
ble",{class:wA,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"variant"}),r("th",{scope:"c\
ol",class:Bo,children:"exposed"}),r("th",{scope:"col",class:Bo,children:"converted"}),r("th",{scope:"col",class:Bo,children:"\
rate"}),s&&r("th",{scope:"col",class:Bo,title:s.before,children:"rate before"}),r("th",{scope:"col",class:Bo,title:"the \
rate over the control's, less 1",children:"lift"}),r("th",{scope:"col",class:Vv,children:r("span",{class:kA,children:[r(
"span",{children:Ie(-u,0)}),r("span",{children:"difference of the rates, 95 % interval"}),r("span",{children:Ie(u,0)})]})}),
r("th",{scope:"col",class:Bo,title:"how likely a difference as large is by chance alone",children:"p"}),r("th",{scope:"c\
ol",children:"says"})]})}),r("tbody",{children:l.map((f,h)=>r("tr",{...m.mark(h,0),onClick:y=>c(h,y.currentTarget),children:[
r("th",{scope:"row",children:r(Li,{property:t,group:f.group})}),r("td",{class:Bo,children:z(f.exposed)}),r("td",{class:Bo,
children:z(f.converted)}),r("td",{class:Bo,children:f.rate===null?"–":H(f.rate)}),s&&r("td",{class:Bo,children:DA(f,a)}),
r("td",{class:Bo,children:f.isControl||f.lift===null||f.few?"–":$o(f.lift)}),r("td",{class:Vv,children:r(e9,{variant:f,
reach:u})}),r("td",{class:Bo,children:f.isControl||f.few?"–":Pa(f.pValue)}),r("td",{children:r("span",{class:MA,"data-\
verdict":Uv(f),children:Wv(f)})})]},h))})]})})})}function DA(e,t){let n=t.get(Ri(e.group))?.rate??null;return n===null||
e.rate===null?"–":`${H(n)} (${Ie(e.rate,n)})`}function e9({variant:e,reach:t}){let{interval:n,isControl:o,few:i}=e,s=l=>(Math.
max(-t,Math.min(t,l))/t+1)/2,a=n!==null&&!o&&!i;return r("span",{class:CA,title:a?`${Ie(n[0],0)} to ${Ie(n[1],0)}`:void 0,
children:[r("span",{class:SA}),a&&r(A,{children:[r("span",{class:TA,style:{"--from":s(n[0]),"--to":s(n[1])}}),r("span",{
class:$A,style:{"--from":s((n[0]+n[1])/2)}})]})]})}function t9({variants:e,by:t,former:n}){return r(Oe,{label:"Variants",
rows:e,columns:[{key:"variant",head:"variant",cell:({group:o})=>r(Li,{property:t,group:o})},{key:"exposed",head:"exposed",
number:!0,cell:({exposed:o})=>z(o)},{key:"converted",head:"converted",number:!0,cell:({converted:o})=>z(o)},{key:"rate",
head:"rate",number:!0,cell:({rate:o})=>o===null?"–":H(o)},...n?[{key:"before",head:"rate before",number:!0,cell:o=>DA(
o,n)}]:[],{key:"lift",head:"lift",number:!0,cell:({lift:o,few:i})=>o===null||i?"–":$o(o)},{key:"low",head:"difference \
from",number:!0,cell:({interval:o})=>o?Ie(o[0],0):"–"},{key:"high",head:"to",number:!0,cell:({interval:o})=>o?Ie(o[1],
0):"–"},{key:"p",head:"p",number:!0,cell:({pValue:o})=>Pa(o)},{key:"says",head:"says",cell:Wv}]})}function Wv(e){return e.
few?`too few: below ${mu}`:Uv(e)}function PA(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${$o(e.lift)}, p ${Pa(
e.pValue)}`;return`${yo(e.group)} ${e.rate===null?"no rate":H(e.rate)} of ${z(e.exposed)}${t}, ${Wv(e)}`}var $f="Fd",_a="Gd",om="Jd",AA="Kd";var OA="Gr";var RA=6,n9=30,o9=.01;function LA({answer:e,document:t,by:n,onMark:o}){let[i,s]=k(null),a=Math.min(i??e.steps.length-1,e.
steps.length-1),l=t.funnel?.compare_groups,u=new Map(Dr(e).flatMap(h=>"other"in h?[]:[[ne(h.value).text,h.value]])),c=De(
t.dataset).value.value?.columns??[],m=c.filter(({type:h,actor:y})=>h==="string"&&!y).map(({name:h})=>h),d=h=>{ye({document:Pe(
Pe(t,"funnel.by",Ce(h)),"funnel.compare_groups",void 0)})},p=h=>re("funnel.compare_groups",{...l,control:u.get(h)}),f=tm(
e,a).length>0;return r(A,{children:[r("div",{class:$f,children:[r("span",{class:om,children:[r("span",{class:_a,children:"\
variant"}),r(Zt,{title:"The property that says the variant",kind:"outlined",values:m,value:n===""?"choose":n,onChange:d})]}),
u.size>0&&r("span",{class:om,children:[r("span",{class:_a,children:"control"}),r(Zt,{title:"The control group",kind:"out\
lined",values:[...u.keys()],value:l?ne(l.control).text:"choose",onChange:p})]}),l&&r(A,{children:[r("span",{class:om,children:[
r("span",{class:_a,children:"goal"}),r(Zt,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(Kv),value:Kv(
e.steps[a],a),onChange:h=>s(e.steps.findIndex((y,b)=>Kv(y,b)===h))})]}),r("span",{class:om,children:[r("span",{class:_a,
children:"exposed by"}),r("span",{class:AA,children:r(rn,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??
"",placeholder:"the first step",onCommit:h=>re("funnel.compare_groups.exposed",h.trim()===""?void 0:h)})})]})]})]}),f?r(
A,{children:[r(i9,{value:e.sample_ratio_p_value??null}),r(_A,{answer:e,by:n,goal:a,zone:e.query?.timezone??"UTC",onMark:o})]}):
r(Re,{icon:"compare",title:n===""?"Which variant did each actor see?":"Which group is the control?",actions:n===""?r9(c).
map(h=>r(P,{kind:"outlined",onClick:()=>d(h),children:r(D,{value:h,most:32})},h)):[...u.keys()].slice(0,RA).map(h=>r(P,{
kind:"outlined",onClick:()=>p(h),children:U(h)},h)),children:n===""?"Choose the property that says it: its values are th\
e groups. The steps above are what they are measured by.":"The others are held against it: rate, lift, 95 % interval and\
 p-value of the goal, and whether the groups are of even size."})]})}function r9(e){return e.filter(({type:t,actor:n,name:o,
distinct:i})=>t==="string"&&!n&&o!=="event"&&(i??0)>=2&&(i??0)<=n9).sort((t,n)=>(t.distinct??0)-(n.distinct??0)).slice(0,
RA).map(({name:t})=>t)}function Kv(e,t){return`${t+1} ${Dn(e)}`}function i9({value:e}){if(e===null)return null;let t=e<o9;
return r("p",{class:OA,"data-bad":t,role:t?"alert":void 0,children:[r(ae,{name:t?"warning":"check"}),t?`Sample ratio: gr\
oups of these sizes are unlikely by an even split (p ${Pa(e)}). Unless the split was meant to be uneven, trust no figure\
 below.`:`Sample ratio: the groups are of even size (p ${Pa(e)}).`]})}function jv(e){return e.map(({from:t,count:n},o)=>{let i=e[o+1]?.from,s=e[o-1]?.from,a=i??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function NA(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let i=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+i)/e.length}function BA(e,t){if(e[0]?.from===0&&t>0&&t<(e[0].to??
0))return 1;let n=e.findIndex(({to:i})=>i!==null&&t<i),o=e[n];return o?t<=o.from||o.to===null?n:n+(o.from>0?Math.log(t/o.
from)/Math.log(o.to/o.from):(t-o.from)/(o.to-o.from)):e.length}function FA(e,t){let n=Math.max(1,Math.ceil(e.length/t));
return e.map(({from:o},i)=>({at:i/e.length,value:o})).filter((o,i)=>i%n===0)}function rm(e){let t=[...e].sort((l,u)=>l.from-
u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),i=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].from)),
s=[];o.forEach(({from:l,count:u},c)=>{let m=o[c+1]?.from,d=m===void 0||!Number.isFinite(i)||i<=1?1:Math.max(1,Math.min(1e3,
Math.round(Math.log(m/l)/Math.log(i)))),p=h=>h===0?l:h===d&&m!==void 0?m:l*i**h,f=m===void 0&&!Number.isFinite(i);for(let h=0;h<
d;h++)s.push({from:p(h),to:f?null:p(h+1),count:h===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,count:u})=>({
from:l,to:a,count:u})),...s]}var zA="Pd",IA="Qd",HA="ke",qA="Jr",UA="Vd",VA="Kr",WA="Wd",KA="Or";function Mf({title:e,counting:t,bins:n,markers:o=[],summary:i,onBin:s,former:a=null,actions:l,height:u=160}){let c=Z(()=>sp(
a?.bins??[],h=>BA(n,h)),[a?.bins,n]),m=Ht(1,n.length,({column:h},y)=>s?.(n[h],y)),d=Math.max(1,...n.map(({count:h})=>h),
...c.map(h=>h.height)),p=n.reduce((h,{count:y})=>h+y,0),f=m.at===null?void 0:n[m.at.column];return r(Ye,{title:e,summary:i,
actions:l,onKey:m.key,announced:f?`${Gv(f)}: ${z(f.count)} ${t}, ${H(f.count/Math.max(1,p))}`:"",legend:r(an,{ranges:a?.
ranges??null}),table:r(Oe,{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:Gv},{key:"count",head:t,number:!0,
cell:h=>z(h.count)},{key:"share",head:"share",number:!0,cell:h=>H(h.count/Math.max(1,p))}]}),children:r("div",{class:zA,
children:[r("div",{class:IA,style:{"--bins":n.length,"--height":`${u}px`},children:[n.map((h,y)=>r("div",{class:HA,...m.
mark(0,y),title:`${Gv(h)}: ${z(h.count)} ${t}, ${H(h.count/Math.max(1,p))}`,onClick:s&&(b=>s(h,b.currentTarget)),children:r(
"div",{class:qA,style:{"--share":h.count/d}})},y)),c.length>0&&r(FT,{steps:c,bins:n.length,most:d}),o.map(({at:h,label:y},b)=>{
let w=NA(n,h);return w===null?null:r("div",{class:UA,style:{"--at":w},children:r("span",{class:VA,"data-late":w>.8||b===
0&&o.length>1&&w>.22,children:y})},y)})]}),r("div",{class:WA,"aria-hidden":"true",children:FA(n,6).map(({at:h,value:y})=>r(
"span",{class:KA,"data-late":h>.9,style:{"--at":h},children:Me(y)},h))})]})})}function Gv({from:e,to:t}){return t===null?
`${Me(e)} and more`:`${Me(e)} to ${Me(t)}`}var a9=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function Jv(e){let t=Object.
entries(e).filter(([n])=>!a9.includes(n));return Object.fromEntries(t)}function Zv(e,t,n){return e.funnel?{...Be(e),aggregate:{
over:{flows:{funnel:Jv(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - step_time_${t}, 30, 'log') as length`]}}:
null}var jA="Yd",GA="Zd",Pf="el";var u9=8;function YA({answer:e,document:t,zone:n}){let{steps:o}=e,i=st(e,n),s=e.compare?.steps,a=o.at(-1),l=t.funnel?.order!==
"any";return r("div",{class:jA,children:[o.slice(1).map((u,c)=>r(JA,{from:Dn(o[c]),to:Dn(u),times:u.time_from_previous,ranges:i,
former:s?.[c+1]?.time_from_previous,question:l&&c<u9?Zv(t,c+1,c+2):null},c)),o.length>2&&a&&r(JA,{from:Dn(o[0]),to:Dn(a),
times:a.time_from_entry,ranges:i,former:s?.at(-1)?.time_from_entry,all:!0,question:l?Zv(t,1,o.length):null})]})}function JA({
from:e,to:t,times:n,former:o,ranges:i,question:s,all:a=!1}){let{answer:l}=xt(s),u=l&&"columns"in l?l:null,c=Z(()=>u?rm(ZA(
u)):jv(n?.histogram??[]),[u,n]),m=Z(()=>u?rm(ZA(u.compare)):jv(o?.histogram??[]),[u,o]),d=o?.median??null,p=n?.median??null,
f=n?.p90??null,h=[...p===null?[]:[{at:p,label:`median ${Me(p)}`}],...f===null?[]:[{at:f,label:`p90 ${Me(f)}`}]],y=r("spa\
n",{class:GA,children:[a&&r("span",{class:Pf,children:"all the way:"}),r(D,{value:e,most:40,middle:!0})," ",r("span",{class:Pf,
children:"to"})," ",r(D,{value:t,most:40,middle:!0}),i&&d!==null&&r("span",{class:Pf,children:["median before ",Me(d)]})]});
return r(Mf,{title:y,counting:"actors",bins:c,markers:h,former:i&&{bins:m,ranges:i},summary:`Time from ${U(e)} to ${U(t)}\
: ${W(n?.count??0)} actors, median ${p===null?"unknown":Me(p)}${d===null?"":`, ${Me(d)} before`}`})}function ZA(e){return(e?.
rows??[]).flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function c9(e,t){let n=Jv(e.funnel);return{...Be(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function QA(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function XA(e,t,n){
let o=QA(e,t),i=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{m9(e,t,n)}}];return i>1&&Qv(
e)&&s.push({label:`Explain drop ${i-1} › ${i}`,icon:"difference",act:()=>Xv(e,i)}),s}function Qv(e){return e.funnel?.order!==
"any"}function Xv(e,t){He({document:c9(e,t),view:"difference",as:null},`drop ${t-1} › ${t}`)}async function m9(e,t,n){
let o=QA(e,t);try{let{only:i}=await tr(e,t);i&&o!==void 0?He({document:{...Be(i),paths:{start:o}},view:"paths",as:null},
n):ee("No condition says who these are.")}catch(i){ee(U(G(i).message))}}var d9="conversion_rate";function ex(e,t){let n=Dr(e),o=[],i=(a,l)=>{for(let{time:u,steps:c}of l??[]){let m=c[0]?.count??
0;o.push([u,...a===null?[]:[p9(a)],m>0?c.at(-1)?.from_first??null:null])}};n.length===0&&i(null,e.trend);for(let a of n)
i(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:d9,type:"float64"}],rows:o,stats:e.stats,...e.compare?{compare:ex(e.compare,
t)}:{}}}function p9(e){return"other"in e||Array.isArray(e.value)?yo(e):e.value}var f9=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function eO(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*f9.get(o);return t}function h9(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(String(t)))-eO(e.query?.funnel?.window)}
var g9=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"Month"}];function tO({
answer:e,document:t,by:n}){let o=Z(()=>ex(e,n),[e,n]),i=e.query?.timezone??t.timezone??"UTC",s=t.funnel?.trend;return o.
rows.length===0?r(_e,{}):r(A,{children:[r("div",{class:$f,children:[r("span",{class:_a,children:"by entry"}),r($t,{label:"\
Length of a bucket",value:String(s??"1d"),choices:g9,onChange:a=>re("funnel.trend",a)})]}),r(Yl,{answer:o,document:o.query,
zone:i,form:"lines",end:h9(e),onZoom:(a,l)=>$n({from:new Date(a*1e3).toISOString(),to:new Date(l*1e3).toISOString()})})]})}function nO({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,{onMark:a,menu:l}=mi(i,(m,d)=>i?XA(i,m,d):[]);if(!o||
!i||!y9(o))return r(Do,{result:t});if(Xc(o.steps)===0&&s==="exact"&&n!=="groups")return r(Qr,{result:t,children:"No acto\
r of this range did the first step."});let u=ce(i.funnel?.by).join(", "),c=o.query?.timezone??i.timezone??"UTC";return r(
Wn,{children:[n==="trend"&&r(tO,{answer:o,document:i,by:u}),n==="time"&&r(YA,{answer:o,document:i,zone:c}),n==="groups"&&
r(LA,{answer:o,document:e,by:u,onMark:a}),n!=="trend"&&n!=="time"&&n!=="groups"&&r(gA,{answer:o,intervals:t.intervals,by:u,
zone:c,onMark:a,onExplain:Qv(i)?m=>Xv(i,m):void 0}),l]})}function y9(e){return"steps"in e}var oO={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],chartOf:()=>"steps",choose:b9,Sentence:Ov,Page:nO};function b9(e,t){if(!e.funnel)return e;let{trend:n}=e.funnel;return t===
"trend"?n===void 0?Pe(e,"funnel.trend","1d"):e:n===void 0?e:Pe(Pe(e,"funnel.trend",void 0),"funnel.trend_mode",void 0)}var rO=new Map;function v9(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function iO(e,t){let n=v9(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";rO.set(`${e.dataset} ${o}`,e);let i=rO.get(
`${e.dataset} ${n}`),s=Be(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...i?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,m=n==="\
lifecycle"?i?.lifecycle:i?.stickiness;return{...s,[n]:{...m,...u,...c===void 0?{}:{event:c}}}}function sO(e){return aO([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function aO(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return lO((e.find(o=>o*n>=t*(1-1e-9))??10)*n)}function _f(e,t,n){let o=aO([1,2,2.5,5,10],Math.
max(t-e,1e-12)/Math.max(1,n)),i=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-i)+1},
(a,l)=>lO((i+l)*o))}function lO(e){return Number(e.toPrecision(12))}var uO="rl",cO="il",mO="al",dO="tl",pO="ol",fO="nl",hO="Pr",gO="pl",yO="dl",bO="c",vO="ll",xO="xl",tx="sl",nx="ze";function Ef({title:e,summary:t,parts:n,bars:o,over:i,ranges:s=null,intervals:a,actions:l,onPart:u}){let c=T=>qt(W(T),a),
m=Ht(n.length,o.length,({row:T,column:_},S)=>u(_,T,S)),d=o.flatMap(({values:T,former:_})=>[T,..._?[_.values]:[]]).map(T=>({
up:Df(T,1),down:Df(T,-1)})),p=Math.max(0,...d.map(({up:T})=>T)),f=Math.min(0,...d.map(({down:T})=>T)),h=Math.max(p-f,1e-12),
y=Math.max(1,Math.ceil(o.length/12)),b=m.at,w=b?o[b.column]:void 0,x=(T,_)=>`${T.label}, ${n[_].label}: ${a===null?z(Math.
abs(T.values[_]??0)):c(Math.abs(T.values[_]??0))}${T.unfinished?", not over":""}${w9(T,_)}`;return r(Ye,{title:e,summary:t,
announced:w&&b?x(w,b.row):"",onKey:m.key,actions:l,table:r(Oe,{label:i,rows:o,columns:[{key:"over",head:i,cell:({label:T,
unfinished:_})=>`${T}${_?" (not over)":""}`},...n.map((T,_)=>({key:T.key,head:T.label,number:!0,cell:({values:S})=>c(S[_]??
0)})),...s===null?[]:n.map((T,_)=>({key:`${T.key} before`,head:`${T.label} before`,number:!0,cell:({former:S})=>S?c(S.values[_]??
0):"–"}))]}),legend:r(A,{children:[n.length>1&&r("ul",{class:xO,children:[n.map(T=>r("li",{class:tx,children:[r("span",
{class:nx,style:{"--color":`var(${T.color})`}}),T.label]},T.key)),o.some(({unfinished:T})=>T)&&r("li",{class:tx,children:[
r("span",{class:nx,"data-unfinished":"true"}),"not over"]})]}),r(an,{ranges:s,kind:"former"})]}),children:r("div",{class:uO,
children:[r("div",{class:cO,"aria-hidden":"true",children:_f(f,p,7).map(T=>r("span",{class:mO,style:{"--at":(p-T)/h},children:r(
"span",{class:dO,children:W(Math.abs(T))})},T))}),r("div",{class:pO,children:r("div",{class:fO,style:{"--bars":o.length},
children:o.map((T,_)=>r("div",{class:hO,children:[r("div",{class:gO,style:{"--share":p/h},children:[n.map((S,B)=>(T.values[B]??
0)>0&&$(T,S,B,_,p)).reverse(),T.former&&p>0&&r(po,{at:Df(T.former.values,1)/p})]}),r("div",{class:yO,style:{"--share":-f/
h},children:[n.map((S,B)=>(T.values[B]??0)<0&&$(T,S,B,_,-f)),T.former&&f<0&&r(po,{at:1-Df(T.former.values,-1)/f,color:"v\
ar(--series-2)"})]}),_%y===0&&r("span",{class:vO,children:T.short})]},_))})})]})});function $(T,_,S,B,R){return r("div",
{class:bO,"data-unfinished":T.unfinished,title:x(T,S),...m.mark(S,B),style:{"--share":Math.abs(T.values[S]??0)/R,"--colo\
r":`var(${_.color})`},onClick:Q=>u(B,S,Q.currentTarget)},_.key)}}function w9({values:e,former:t},n){if(!t)return"";let[o,
i]=[Math.abs(e[n]??0),Math.abs(t.values[n]??0)];return`; ${z(i)} ${t.label} (${ei(o,i)})`}function Df(e,t){return e.reduce(
(n,o)=>o*t>0?n+o:n,0)}var ox=["returning","resurrecting","new","dormant"],wO=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],k9=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function kO({answer:e,
zone:t,onMark:n}){let o=co(e),i=e.query?.lifecycle?.period??"day",s=k9.get(i)??86400,a=e.periods.map((c,m)=>({former:C9(
e.compare?.periods[m],s,t),label:Sn(c.start,s,t),short:s<86400?j(c.start,t,"clock"):s>20*86400?j(c.start,t,"month"):j(c.
start,t,"dayShort"),values:ox.map(d=>c[d]),unfinished:!c.complete})),l=e.periods.findLast(({complete:c})=>c)??e.periods.
at(-1),u=l?`, in the last finished one ${W(l.new)} new, ${W(l.returning)} returning, ${W(l.resurrecting)} back again, ${W(
-l.dormant)} gone`:"";return r(Ef,{title:`Active by ${i}: above the line who is here, below who is gone`,over:i,ranges:st(
e,t),parts:wO,bars:a,intervals:o,summary:`Lifecycle over ${a.length} periods${u}`,onPart:(c,m,d)=>n({period:e.periods[c].
start,state:ox[m]},`${wO[m].label}, ${a[c].label}`,d)})}function C9(e,t,n){return e&&{label:`in ${Sn(e.start,t,n)}`,values:ox.
map(o=>e[o])}}var CO="cl",SO="gl",TO="hl",$O="fl",rx="ul",MO="ml",PO="Qr",_O="vl";var ix=280,Ni={top:12,right:24,bottom:28,left:56},sx=4;function EO({title:e,summary:t,curves:n,names:o,period:i,text:s=H,
table:a,ranges:l=null,onPoint:u}){let{host:c,width:m}=bl(),[d,p]=k(()=>T9(n)),f=n.filter(({key:R})=>!d.has(R)),h=Ht(f.length,
o.length,({row:R,column:Q},L)=>u(n.indexOf(f[R]),Q,L)),y=sO(Math.max(0,...f.flatMap(({points:R,former:Q=[]})=>[...Q.map(
L=>L??0),...R.map(L=>(f.length<=sx?L?.high:L?.value)??0)]))),b=Math.max(1,m-Ni.left-Ni.right),w=R=>Ni.left+(o.length<2?b/
2:R/(o.length-1)*b),x=R=>Ni.top+(1-R/y)*(ix-Ni.top-Ni.bottom),$=h.at,T=$?f[$.row]:void 0,_=$&&T?T.points[$.column]??null:
null,S=$&&T?`${T.name}, ${i} ${o[$.column]}: ${_?`${s(_.value)}, between ${s(_.low)} and ${s(_.high)}`:"not over"}${$9(_,
T.former?.[$.column],l,s)}`:"",B=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(b/48))));return r(Ye,{title:e,summary:t,
announced:S,onKey:h.key,table:a,actions:S&&r("span",{class:_O,"aria-hidden":"true",children:S}),legend:r(A,{children:[r(
an,{ranges:l,kind:"former"}),n.length>1&&r(yp,{rows:n.map(({key:R,keys:Q,color:L,points:O})=>({key:R,keys:Q,color:L??0,last:O.
findLast(K=>K!==null)?.value??null,total:0})),all:n.length,hidden:d,onHidden:p,text:s})]}),children:r("div",{ref:c,class:CO,
children:m>0&&r("svg",{width:m,height:ix,"aria-hidden":"true",children:[_f(0,y,5).map(R=>r("g",{children:[r("line",{x1:Ni.
left,x2:m-Ni.right,y1:x(R),y2:x(R),class:SO}),r("text",{x:Ni.left-8,y:x(R)+4,class:TO,children:s(R)})]},R)),o.map((R,Q)=>Q%
B===0&&r("text",{x:w(Q),y:ix-8,class:$O,children:R},R)),f.length<=sx&&f.map(({key:R,points:Q,color:L})=>r("path",{d:M9(Q,
w,x),class:MO,style:{fill:Af(L)}},R)),f.map(({key:R,former:Q=[],color:L})=>r("path",{"data-former":"true",d:DO(Q,w,x),class:rx,
"stroke-dasharray":"2 4",style:{stroke:Af(L)}},`${R} before`)),f.map(({key:R,points:Q,color:L})=>r("path",{d:DO(Q.map(O=>O?.
value??null),w,x),class:rx,"stroke-dasharray":L===null?void 0:gl(L).join(" "),style:{stroke:Af(L)}},R)),f.map((R,Q)=>R.points.
map((L,O)=>L&&r("circle",{cx:w(O),cy:x(L.value),r:$?.row===Q&&$.column===O?5:3,class:PO,style:{fill:Af(R.color)},...h.mark(
Q,O),onPointerEnter:()=>h.set({row:Q,column:O}),onClick:K=>u(n.indexOf(R),O,K.currentTarget)},`${R.key} ${O}`)))]})})})}
function T9(e){let t=e.filter(n=>n.few).map(({key:n})=>n);return new Set(e.length>sx&&t.length<e.length?t:[])}function Af(e){
return e===null?"var(--other)":`var(${Tn(e)})`}function DO(e,t,n){return e.map((o,i)=>o===null?"":`${(e[i-1]??null)===null?
"M":"L"}${t(i)} ${n(o)}`).join("")}function $9(e,t,n,o){return!n||t===null||t===void 0?"":`; ${o(t)} in ${n.before}${e?`\
 (${Ie(e.value,t)})`:""}`}function M9(e,t,n){let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let i=o.
map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...i,...s].
join("L")}Z`}function AO(e,t,n,o,i){let s=l=>i===null?null:Wt(i,l)??{},a={kind:"total",group:e,start:"",size:t.cohorts.reduce((l,{size:u})=>l+
u,0),shift:0,cells:t.total.map(({count:l,size:u,share:c,value:m},d)=>{let p=n?.total[d];return{count:l,size:u,share:c,value:OO(
m),complete:u>0,intervals:s(["total",d]),before:p&&p.size>0?{start:"",count:p.count,size:p.size,share:p.share}:null}})};
return o?[a,...t.cohorts.map(({start:l,size:u,periods:c},m)=>{let d=n?.cohorts[m];return{kind:"cohort",group:e,start:l,size:u,
shift:0,cells:c.map(({count:p,share:f,value:h,complete:y},b)=>{let w=d&&d.size>0&&d.periods[b]?.complete?d.periods[b]:void 0;
return{count:p,size:u,share:f,value:OO(h),complete:y,intervals:s(["cohorts",m,"periods",b]),before:d&&w?{start:d.start,count:w.
count,size:d.size,share:w.share}:null}})}})]:[a]}function LO(e){let t=[...new Set(e.filter(({kind:o})=>o==="cohort").map(
({start:o})=>o))].sort((o,i)=>Date.parse(o)-Date.parse(i)),n=Math.max(0,...e.map(({cells:o})=>o.length))+Math.max(0,t.length-
1);return e.map(o=>{if(o.kind==="cohort"){let s=t.indexOf(o.start);return{...o,shift:s,cells:Array.from({length:n},(a,l)=>o.
cells[l-s]??null)}}let i=e.filter(({kind:s,group:a})=>s==="cohort"&&a===o.group);return{...o,cells:Array.from({length:n},
(s,a)=>P9(i,t,a))}})}function P9(e,t,n){let o=e.map(({start:a,cells:l})=>({period:n-t.indexOf(a),cells:l})).flatMap(({period:a,
cells:l})=>a>0&&l[a]?[l[a]]:[]);if(o.length===0||o.some(({complete:a})=>!a))return null;let[i,s]=[o.reduce((a,l)=>a+l.count,
0),o.reduce((a,l)=>a+l.size,0)];return{count:i,size:s,share:s===0?0:i/s,value:null,complete:s>0,intervals:o.some(({intervals:a})=>a!==
null)?{}:null,before:null}}function OO(e){return typeof e=="number"?e:null}function Of(e,t,n=null){let o=new Map((e.compare?.
groups??[]).map(s=>[du(s),s])),i=(e.groups??[]).flatMap((s,a)=>AO(s,s,o.get(du(s)),t(a),n===null?null:Wt(n,["groups",a])??
{}));return[...AO(null,e,e.compare,t(-1),n),...i]}function im(e,t){return t==="change"?e.before&&e.complete?e.share-e.before.
share:null:t==="share"?e.share:t==="count"?e.count:e.value}function ax(e,t){let n=t==="count"&&e.some(({kind:i})=>i==="c\
ohort")?e.filter(({kind:i})=>i==="cohort"):e,o=0;for(let{cells:i,shift:s}of n)i.forEach((a,l)=>{a&&l>s&&a.complete&&(o=Math.
max(o,Math.abs(im(a,t)??0)))});return o}var RO=9;function NO(e,t){return e===null||e<=0||t<=0?0:Math.min(RO,Math.max(1,Math.
ceil(e/t*RO)))}function BO(e,t){return{fromRow:Math.min(e.row,t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,
t.column),toColumn:Math.max(e.column,t.column)}}function FO(e,t){let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.
slice(t.fromRow,t.toRow+1))if(o.kind!=="total")for(let i of o.cells.slice(t.fromColumn,t.toColumn+1))i!==null&&(n.cells++,
i.complete?(n.count+=i.count,n.size+=i.size):n.unfinished++);return n}function zO(e,t){if(t<=0)return null;let n=1.959964,
o=e/t,i=1+n*n/t,s=(o+n*n/(2*t))/i,a=n*Math.sqrt(o*(1-o)/t+n*n/(4*t*t))/i;return[Math.max(0,s-a),Math.min(1,s+a)]}function sm(e){
let t=e.query?.retention?.brackets,n=e.total.length;return t?["0",...t.map(i=>Array.isArray(i)?i.join("–"):String(i))].
slice(0,n):Array.from({length:n},(i,s)=>String(s))}function du(e){return JSON.stringify("other"in e?{other:!0}:e.value)}function Rf({rows:e,names:t,rowName:n}){let o=Z(()=>[{key:"cohort",head:"cohort",cell:i=>r("bdi",{children:U(n(i))})},{key:"\
size",head:"size",number:!0,cell:i=>z(i.size)},...t.map((i,s)=>({key:`period ${i}`,head:i,number:!0,cell:({cells:a})=>{let l=a[s];
return!l||l.size===0?"–":`${z(l.count)} (${H(l.share)})${l.complete?"":" not over"}${l.before?`, ${Ie(l.share,l.before.
share)}`:""}`}}))],[t]);return r(Oe,{label:"Cohorts",rows:e,columns:o})}var _9=50;function HO({answer:e,by:t,zone:n,onMark:o}){let i=e.query?.retention?.period??"day",s=sm(e).slice(1),a=Z(()=>(e.
groups??[]).slice(0,_9),[e]),l=Z(()=>{let d=D9(e);return a.length===0?[IO(e.total,e.compare?.total,null,t)]:a.map(p=>IO(
p.total,d.get(du(p)),p,t))},[e,t]),u=Of(e,()=>!1),c=(d,p,f)=>{let h=a[d]??null;o({period:p+1,state:"returned",...Os(h)},
`${h?yo(h):"all"}, ${i} ${s[p]}`,f)},m=l[0]?.points[0];return r(EO,{title:`Came back, by ${i}, with 95 % intervals${l.some(
({few:d})=>d)&&l.length>4?`; groups of fewer than ${mu} are off`:""}`,curves:l,names:s,period:i,ranges:st(e,n),onPoint:c,
summary:`Retention curves${t===""?"":` by ${U(t)}`}: ${l.length} lines over ${s.length} periods, ${m?H(m.value):"nobody"}\
 in ${i} 1`,table:r(Rf,{rows:u,names:sm(e),rowName:({group:d})=>d?yo(d):"all"})},t)}function D9(e){return new Map((e.compare?.
groups??[]).map(t=>[du(t),t.total]))}function IO(e,t,n,o){let i=n?yo(n):"all",s=e.slice(1).map(({count:u,size:c,share:m})=>{
let d=zO(u,c);return d&&{value:m,low:d[0],high:d[1]}}),a=n===null?["all"]:"other"in n?[i]:Array.isArray(n.value)?n.value:
[n.value],l=n===null?0:"other"in n?null:Nn(o,a);return{key:n===null?"all":du(n),keys:a,name:i,color:l,points:s,few:(e[0]?.
size??0)<mu,...t?{former:t.slice(1).map(({size:u,share:c})=>u>0?c:null)}:{}}}var UO="wl",VO="bl",WO="yl",KO="g",Lf="je",Nf="Vr",jO="kl",GO="e",JO="Xe",ZO="zl",YO="jl",QO="Xl",XO="Cl",eR="Wr",tR="Yr",
nR="Sl",oR="Bl";function rR({row:e,name:t,by:n,says:o,largest:i,open:s,onToggle:a,marked:l,mark:u,text:c,title:m,onChoose:d,onPress:p}){
return r("tr",{class:e.kind==="total"?JO:void 0,children:[r("th",{scope:"row",class:Lf,children:s===null?r("span",{class:ZO,
children:t}):r("button",{type:"button",tabIndex:-1,class:YO,"aria-expanded":s,onClick:a,children:[r(ae,{name:s?"down":"r\
ight",size:12}),e.group===null?"all":r(Li,{property:n,group:e.group,most:24})]})}),r("td",{class:Nf,title:z(e.size),children:qt(
W(e.size),e.cells[0]?.intervals??null)}),e.cells.map((f,h)=>{if(f===null)return r("td",{},h);let y=e.kind==="total"&&!f.
complete,b=im(f,o);return r("td",{class:GO,"data-shade":h===e.shift||!f.complete?0:NO(o==="change"&&b!==null?Math.abs(b):
b,i),"data-open":!f.complete,"data-sign":o==="change"&&b!==null?Math.sign(b):void 0,"data-marked":l(h),...u(h),title:y?"\
no finished period":m(f,h),onClick:w=>d(h,w.currentTarget),onPointerDown:()=>p(h,!1),onPointerEnter:w=>{w.buttons===1&&p(
h,!0)},children:y?"":c(f)},h)})]})}var E9=120,A9=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function aR({answer:e,says:t,byDate:n,
by:o,zone:i,onMark:s}){let[a,l]=k(new Set),[u,c]=k(!1),[m,d]=k(null),p=(e.groups?.length??0)>0,f=co(e),h=Z(()=>{let J=Of(
e,X=>a.has(X)!==(X===-1&&!p),f);return n?LO(J):J},[e,f,a,p,n]),y=u?h:h.slice(0,E9),b=e.query?.retention?.period??"day",w=A9.
get(b)??86400,x=sm(e),$=n?O9(h,b,i):x,T=st(e,i),_=J=>J.kind==="cohort"?Sn(J.start,w,i):J.group===null?"all":yo(J.group),
S=(J,X)=>{let le=y[J.row],ue=J.column-le.shift;if(!le.cells[J.column]||n&&le.kind==="total")return;let mt={period:ue,state:"\
returned",...le.kind==="cohort"?{cohort:le.start}:{},...Os(le.group)};s(mt,`${_(le)}, ${b} ${x[ue]}`,X)},B=Ht(y.length,$.
length,S),R=m&&B.at?BO(m,B.at):null,Q=J=>(J.key.startsWith("Arrow")&&d(J.shiftKey?m??B.at:null),J.key==="Escape"&&m?(d(null),
!0):B.key(J)),L=J=>{let X=new Set(a);X.delete(J)||X.add(J),l(X)},O=B.at?y[B.at.row]:void 0,K=J=>n?$[J]:`${b} ${$[J]}`,q=R?
N9(y,R):O&&B.at?`${_(O)}, ${K(B.at.column)}: ${sR(O.cells[B.at.column],T&&iR(O.cells[B.at.column],w,i,T))}`:"";return r(
Ye,{scrolls:!0,title:r(A,{children:["Came back, by ",b," ",r("span",{class:UO,children:["of ",qt(Se(y[0]?.size??0,"actor"),
f)]})]}),summary:B9(e,b),announced:q,onKey:Q,actions:R&&r("span",{class:VO,children:q}),table:r(Rf,{rows:h,names:$,rowName:_}),
legend:r(A,{children:[r("div",{class:XO,"aria-hidden":"true",children:[r("span",{children:"0"}),r("span",{class:eR}),r("\
span",{children:R9(ax(h,t),t)}),r("span",{class:tR})," period not over, in no total",t==="change"&&r(A,{children:[r("spa\
n",{class:nR})," less than before"]})]}),r(an,{ranges:T,kind:"words"})]}),children:r("div",{class:WO,children:[r("table",
{class:KO,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",class:Lf,children:r("span",{class:oR,children:p?
r(D,{value:o,most:64}):"cohort"})}),r("th",{scope:"col",class:Nf,children:"size"}),$.map((J,X)=>r("th",{scope:"col",class:jO,
children:X===0&&!n?`${b} 0`:J},J))]})}),r("tbody",{onPointerLeave:()=>{},children:y.map((J,X)=>r(rR,{row:J,name:_(J),by:o,
says:t,largest:ax(h,t),open:J.kind==="total"?h[X+1]?.kind==="cohort":null,onToggle:()=>L(J.group===null?-1:(e.groups??[]).
indexOf(J.group)),marked:le=>R!==null&&X>=R.fromRow&&X<=R.toRow&&le>=R.fromColumn&&le<=R.toColumn,mark:le=>B.mark(X,le),
text:le=>le.size===0?"":L9(le,t),title:(le,ue)=>`${K(ue)}: ${sR(le,T&&iR(le,w,i,T))}`,onChoose:(le,ue)=>{m||S({row:X,column:le},
ue)},onPress:(le,ue)=>{d(ue?m??B.at:null),B.set({row:X,column:le})}},X))})]}),h.length>y.length&&r("button",{type:"butto\
n",class:QO,onClick:()=>c(!0),children:["All ",z(h.length)," rows"]})]})})}function O9(e,t,n){let i=e.filter(({kind:c})=>c===
"cohort").map(({start:c})=>c)[0];if(i===void 0)return[];let{year:s,month:a,day:l,hour:u}=yr(i,n);return(e[0]?.cells??[]).
map((c,m)=>{if(t==="hour")return j(Date.parse(i)+m*36e5,n,"hour");let d=Date.UTC(s,a-1+(t==="month"?m:0),l+(t==="month"?
0:m*(t==="week"?7:1)),u);return j(d,"UTC",t==="month"?"month":"dayShort")})}function iR(e,t,n,o){if(!e)return"";if(!e.before)
return`, nothing to compare in ${o.before}`;let{start:i,count:s,size:a,share:l}=e.before,u=i===""?o.before:Sn(i,t,n);return`\
; ${z(s)} of ${z(a)}, ${H(l)} ${i===""?"in":"of"} ${u} (${Ie(e.share,l)})`}function R9(e,t){return e===null?"–":t==="c\
hange"?Ie(e,0):t==="share"?H(e):W(e)}function L9(e,t){let n=im(e,t);if(n===null)return"–";if(t==="change")return Ie(n,
0);let o=Mt(e.intervals,[t]);return xs(t==="share"?uo(n,o):Xo(n,o)).replace(/^~./,"")}function sR(e,t){if(!e)return"no s\
uch period";let n=e.value===null?"":`, value ${W(e.value)}`;return`${qt(z(e.count),e.intervals)} of ${qt(z(e.size),e.intervals)}\
, ${uo(e.share,Mt(e.intervals,["share"]))}${n}${e.complete?"":", the period is not over"}${t??""}`}function N9(e,t){let{
cells:n,unfinished:o,count:i,size:s}=FO(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n}\
 cells: ${W(i)} of ${W(s)}, ${s===0?"–":H(i/s)}${a}`}function B9(e,t){let n=e.total[1],o=e.total.findLast(({size:i})=>i>
0);return`Retention by ${t}: ${e.cohorts.length} cohorts, ${H(n?.share??0)} came back in ${t} 1, ${H(o?.share??0)} in th\
e last finished one`}function lR({answer:e,zone:t,onMark:n}){let[o,i]=k(!1),s=co(e),a=e.query?.stickiness?.period??"day",l=st(e,t),u=e.active_periods.
map((d,p)=>({former:F9(e.compare?.active_periods[p],o,l),label:Se(d.periods,a)+(o?" or more":""),short:String(d.periods),
values:[o?d.or_more:d.count],unfinished:!1})),c=e.active_periods[0],m=e.active_periods.reduce((d,p)=>d+p.periods*p.count,
0)/Math.max(1,e.count);return r(Ef,{title:`On how many ${a}s: ${qt(W(e.count),s)} actors, ${qt(m.toFixed(1),s)} on avera\
ge`,over:`${a}s`,ranges:l,bars:u,intervals:s,parts:[{key:"actors",label:"actors",color:"--series-1"}],summary:`Stickines\
s: ${W(e.count)} actors, ${H(c?.share??0)} on one ${a} only, ${m.toFixed(1)} on average`,actions:r($t,{label:"Exactly so\
 many, or more",value:o?"more":"exactly",onChange:d=>i(d==="more"),choices:[{value:"exactly",label:"Exactly"},{value:"mo\
re",label:"Or more"}]}),onPart:(d,p,f)=>n({periods:e.active_periods[d].periods,...o?{or_more:!0}:{}},u[d].label,f)})}function F9(e,t,n){
return e&&n?{label:`in ${n.before}`,values:[t?e.or_more:e.count]}:void 0}function uR(e,t,n){let o={...t,state:"not_returned"},i=`${n}: did not come back`,s=t.period===0,a=(l,u,c,m,d=!1)=>({label:l,
icon:u,disabled:d,act:()=>{z9(e,c,m)}});return[a("Actors who did not come back","actor",o,l=>_c({...l,label:i}),s),a("Sa\
ve who did not as cohort…","save",o,l=>Dc({...l,label:i}),s||t.cohort===void 0),a("Paths after the start","paths",t,l=>I9(
e,l,n),t.cohort===void 0)]}async function z9(e,t,n){try{n(await tr(e,t))}catch(o){ee(U(G(o).message))}}function I9(e,{only:t},n){
let o=e.retention?.start;t&&o!==void 0?He({document:{...Be(t),paths:{start:o}},view:"paths",as:null},`paths of ${n}`):ee(
"No condition says who these are.")}var cR="El";var U9=60;function mR({result:e,as:t}){let{answer:n,of:o,phase:i}=e,s=mi(o,(u,c)=>o?.retention?uR(o,u,c):[]);if(!n||!o)return r(
Do,{result:e});let a=n.query?.timezone??o.timezone??"UTC";if(j9(n))return r(Wn,{children:[r(lR,{answer:n,zone:a,onMark:s.
onMark}),s.menu]});if(K9(n))return r(Wn,{children:[r(kO,{answer:n,zone:a,onMark:s.onMark}),s.menu]});if(!W9(n))return r(
Do,{result:e});if(n.cohorts.every(({size:u})=>u===0)&&i==="exact")return r(Qr,{result:e,children:"Nobody of this range d\
id what starts a cohort."});let l=ce(o.retention?.by).join(", ");return r(Wn,{children:[r(V9,{answer:n,as:t,by:l,zone:a,
onMark:s.onMark,measured:o.retention?.measure!==void 0}),s.menu]})}function V9({answer:e,as:t,by:n,zone:o,onMark:i,measured:s}){
let[a,l]=k(()=>xr("retention-says")??"share"),u=y=>{l(y),wr("retention-says",y)},[c,m]=k(!1),d=e.compare!==void 0,p=a===
"value"&&!s||a==="change"&&!d?"share":a,f=[{value:"share",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",
label:"Value"}]:[],...d?[{value:"change",label:"Change"}]:[]],h=e.cohorts.length>1&&e.cohorts.length<=U9&&!e.query?.retention?.
brackets&&e.query?.retention?.day!=="rolling";return t==="curve"?r(HO,{answer:e,by:n,zone:o,onMark:i}):r(Wn,{children:[r(
"div",{class:cR,children:[r($t,{label:"What cells say",value:p,onChange:u,choices:f}),h&&r($t,{label:"What columns are",
value:c?"date":"age",onChange:y=>m(y==="date"),choices:[{value:"age",label:"By age"},{value:"date",label:"By date"}]})]}),
r(aR,{answer:e,says:p,byDate:h&&c,by:n,zone:o,onMark:i})]})}function W9(e){return"cohorts"in e}function K9(e){return"per\
iods"in e}function j9(e){return"active_periods"in e}function dR(e){return e.document.lifecycle?r(Lv,{...e}):e.document.stickiness?r(Nv,{...e}):r(Rv,{...e})}var pR={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],chartOf:e=>e.lifecycle?"lifecycle":e.stickiness?"stickiness":"matrix",choose:iO,Sentence:dR,
Page:mR};function pi(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function G9(e){return"other"in e?pi(e.depth,null,
!0):pi(e.depth,e.value,!1)}function fR(e,t){let n=[...new Set(e.nodes.map(({depth:m})=>m))].sort((m,d)=>m-d),o=n.map(m=>e.
nodes.filter(d=>d.depth===m).sort(J9)),i=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(m=>m.
reduce((d,{count:p})=>d+p,0))),a=Math.max(...o.map(m=>m.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((m,d)=>{let p=0;for(let f of m){let h=Math.max(t.nodeLeast,f.count*l);u.push({key:G9(f),depth:f.depth,value:"\
other"in f?void 0:f.value,others:"other"in f?f.nodes:0,count:f.count,starts:f.starts,ends:f.ends,x:d*i,y:p,height:h}),p+=
h+t.gap}});let c=Math.max(...u.map(m=>m.y+m.height),0);return{nodes:u,edges:Z9(e.edges,u,l),depths:n,width:i*n.length,height:c,
columnWidth:i}}function J9(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function Z9(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),i=e.flatMap(c=>{let m=o.get(pi(c.depth,c.from,c.from_other===!0)),d=o.get(pi(c.depth+1,c.to,c.to_other===
!0));return m&&d?[{edge:c,from:m,to:d}]:[]}),s=new Map,a=new Map,l=(c,m,d)=>{let p=c.get(m.key)??0;return c.set(m.key,p+
d),m.y+p},u=new Map;for(let{edge:c,from:m}of[...i].sort((d,p)=>d.to.y-p.to.y))u.set(c,l(s,m,c.count*n));return[...i].sort(
(c,m)=>c.from.y-m.from.y).map(({edge:c,from:m,to:d})=>({from:m.key,to:d.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,d,c.count*n)}))}function hR(e,t){let n=new Set([t]),o=new Set,i=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),i(u[l],a,l))};return i(t,"from","to"),i(t,"to","from"),{nodes:n,edges:o}}
function gR(e,t,n){let o=(t+n)/2,i=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+i}C${o} ${a+i} ${o} ${s+i} ${t} ${s+i}Z`}function yR({answer:e}){let{compare:t}=e,n=a=>`${pi(a.depth,a.from,a.from_other===!0)} ${pi(a.depth+1,a.to,a.to_other===
!0)}`,o=new Map((t?.edges??[]).map(a=>[n(a),a.count/Math.max(1,t.count)])),i=a=>o.get(n(a))??0,s=(a,l)=>l?r(D,{shown:qn}):
r(D,{value:a,most:64,middle:!0});return r(Oe,{label:"What follows what",rows:e.edges,columns:[{key:"depth",head:"depth",
number:!0,cell:({depth:a})=>String(a)},{key:"from",head:"from",cell:a=>s(a.from,a.from_other)},{key:"to",head:"to",cell:a=>s(
a.to,a.to_other)},{key:"count",head:"paths",number:!0,cell:({count:a})=>z(a)},{key:"share",head:"of all",number:!0,cell:({
count:a})=>H(a/Math.max(1,e.count))},...t?[{key:"before",head:"of all before",number:!0,cell:a=>H(i(a))},{key:"change",head:"\
change",number:!0,cell:a=>Ie(a.count/Math.max(1,e.count),i(a))}]:[],{key:"median",head:"median time",number:!0,cell:({time:a})=>a.
median===null?"–":Me(a.median)}]})}var bR="Il",vR="Ul",xR="Hl",wR="Ll",kR="Ml",CR="k",SR="Ce",TR="D",$R="Zr",MR="Nl",PR="Se",_R="Rl";var Da=8,DR=6.6;function ER({answer:e,zone:t,actions:n,onMark:o}){let{host:i,width:s}=bl(),a=co(e),l=Z(()=>fR(e,{width:Math.
max(s,1),height:460,bar:Da,columnLeast:X9(e),nodeLeast:20,gap:8}),[e,s]),u=Z(()=>l.depths.map(S=>l.nodes.filter(B=>B.depth===
S)),[l]),c=st(e,t),m=Z(()=>ej(e),[e]),d=S=>c&&m?{share:m.get(S.key)??0,now:S.count/Math.max(1,e.count),ranges:c}:null,[p,
f]=k(null),h=Math.max(0,...u.map(S=>S.length)),y=Ht(h,u.length,({row:S,column:B},R)=>{let Q=u[B][S];Q&&$(Q,R)}),b=y.at?u[y.
at.column]?.[Math.min(y.at.row,u[y.at.column].length-1)]:void 0,w=p??b?.key??null,x=Z(()=>w===null?null:hR(l,w),[l,w]),$=(S,B)=>{
o({depth:S.depth,node:S.others>0?{other:!0}:{value:S.value}},am(S),B)},T=S=>(S.key.startsWith("Arrow")&&f(null),y.key(S)),
_=w===null?"":tj(l,w,e.count,d);return r(Ye,{scrolls:!0,title:r(A,{children:[Xo(e.count,Mt(a,["count"]))," paths ",e.compare&&
c&&r(Mn,{text:ei(e.count,e.compare.count),title:`${z(e.compare.count)} in ${c.before}`})," ",r("span",{class:vR,children:_})]}),
summary:nj(e,l),onKey:T,announced:b?_:"",actions:r(A,{children:[r("span",{class:xR,children:[r("span",{class:wR}),"path \
ends"]}),n]}),table:r(yR,{answer:e}),legend:r(an,{ranges:c,kind:"words"}),children:r("div",{ref:i,class:bR,children:s>0&&
r("svg",{width:l.width,height:l.height+32,onPointerLeave:()=>f(null),"aria-hidden":"true",children:[l.depths.map((S,B)=>r(
"text",{x:B*l.columnWidth,y:14,class:kR,children:AR(S)},S)),r("g",{transform:"translate(0 28)",children:[l.edges.map(S=>{
let B=l.nodes.find(({key:Q})=>Q===S.from),R=x?.edges.has(S)??!1;return r("path",{d:gR(S,B.x+Da,B.x+l.columnWidth),class:CR,
"data-lit":R,"data-dim":x!==null&&!R,children:r("title",{children:`${z(S.count)}${S.median===null?"":`, median ${Me(S.median)}`}`})},
`${S.from} ${S.to}`)}),u.map((S,B)=>S.map((R,Q)=>r(Q9,{node:R,count:qt(W(R.count),a),before:d(R),width:l.columnWidth-Da,
mark:y.mark(Q,B),isAt:b===R,dim:x!==null&&!x.nodes.has(R.key),onPoint:()=>f(R.key),onChoose:L=>$(R,L)},R.key)))]})]})})})}
function Q9({node:e,count:t,before:n,width:o,mark:i,isAt:s,dim:a,onPoint:l,onChoose:u}){let c=`${t}${n?`  ${Ie(n.now,n.share)}`:
""}`,m=Math.max(4,Math.floor((o-20)/DR)-c.length-1),d=e.count===0?0:e.ends/e.count;return r("g",{class:SR,"data-dim":a,"\
data-other":e.others>0,onPointerEnter:l,onClick:p=>u(p.currentTarget.firstElementChild),children:[r("rect",{x:e.x,y:e.y,
width:Da,height:e.height,rx:2,class:TR,...i,"data-cursor":s}),d>0&&r("rect",{x:e.x,y:e.y+e.height*(1-d),width:Da,height:e.
height*d,rx:2,class:$R}),r("rect",{x:e.x+Da,y:e.y,width:o-16,height:20,class:MR}),r("text",{x:e.x+Da+6,y:e.y+14,class:PR,
children:[r("tspan",{"data-word":e.others>0,children:hl(am(e),m)}),r("tspan",{dx:6,class:_R,children:c})]}),r("title",{children:`${am(
e)}: ${z(e.count)}${e.ends>0?`, ${z(e.ends)} end here`:""}${e.starts>0?`, ${z(e.starts)} begin here`:""}${OR(n)}`})]})}function X9(e){
let t=e.nodes.reduce((n,o)=>"other"in o?n:Math.max(n,ne(o.value).text.length),0);return Math.max(148,Math.min(260,(t+(e.
compare?14:6))*DR+24))}function am(e){return e.others>0?`${qn.text} ${e.others}`:ne(e.value).text}function AR(e){return e===
0?"start":e<0?`−${-e}`:`+${e}`}function ej({compare:e}){return e?new Map(e.nodes.map(t=>["other"in t?pi(t.depth,null,!0):
pi(t.depth,t.value,!1),t.count/Math.max(1,e.count)])):null}function OR(e){return e?`; ${H(e.now)} of all in ${e.ranges.now}\
, ${H(e.share)} in ${e.ranges.before}`:""}function tj(e,t,n,o){let i=e.nodes.find(a=>a.key===t);if(!i)return"";let s=i.ends===
0?"":`, ${H(i.ends/Math.max(1,i.count))} end here`;return`${AR(i.depth)} ${am(i)}: ${z(i.count)}, ${H(i.count/Math.max(1,
n))} of all${s}${OR(o(i))}`}function nj(e,t){let n=t.nodes.find(({depth:i})=>i===1),o=n?`, most often followed by ${am(n)}\
 (${H(n.count/Math.max(1,e.count))})`:"";return`${W(e.count)} paths over ${t.depths.length} depths${o}; ${Xn.other} stan\
ds for rare ones`}var RR="Al",LR="z",NR="Dl",BR="ei",FR="ri",zR="Be",lx="ii",IR="Tl",HR="_l";function Bf(e){return"other"in e?"other":JSON.stringify([e.depth,e.nodes])}function rj({compare:e}){return new Map((e?.top_paths??
[]).map(t=>[Bf(t),t.count/Math.max(1,e.count)]))}function ij(e,t,n,o){let i=n.get(Bf(e));return i===void 0?{text:" –",
title:`not among the most frequent in ${o.before}`}:{text:` ${Ie(e.count/Math.max(1,t.count),i)}`,title:`${H(i)} in ${o.
before}`}}function UR({answer:e,zone:t,cannot:n,onFunnel:o}){let i=e.top_paths,s=st(e,t),a=rj(e),l=co(e),u=Ht(i.length,1,
({row:d})=>{let p=i[d];p&&!("other"in p)&&n(p)===null&&o(p)}),c=u.at?i[u.at.row]:void 0,m=Math.max(1,...i.map(d=>"other"in
d?0:d.count));return r(Ye,{scrolls:!0,title:`${qt(W(e.count),l)} paths`,summary:`Whole paths: ${i.slice(0,3).map(d=>qR(d,
e.count)).join("; ")}`,announced:c?qR(c,e.count):"",onKey:u.key,table:r(sj,{answer:e}),legend:r(an,{ranges:s}),children:r(
"ol",{class:RR,children:i.map((d,p)=>r("li",{class:LR,...u.mark(p,0),children:[r("span",{class:NR,title:z(d.count),children:qt(
W(d.count),l)}),r("span",{class:BR,children:[H(d.count/Math.max(1,e.count)),s&&r(Mn,{...ij(d,e,a,s)})]}),r("span",{class:FR,
children:[r("span",{class:zR,"data-other":"other"in d,style:{"--share":Math.min(1,d.count/m)}}),a.has(Bf(d))&&r(po,{upright:!0,
at:a.get(Bf(d))*e.count/m})]}),"other"in d?r("span",{class:lx,children:[r(D,{shown:qn})," ",z(d.paths)," other paths"]}):
r(A,{children:[r("span",{class:lx,children:d.nodes.map((f,h)=>r("span",{class:IR,children:[h>0&&r("span",{class:HR,"aria\
-hidden":"true",children:"›"}),r(D,{value:f,most:32,middle:!0})]},h))}),r(P,{small:!0,kind:"quiet",icon:"funnel",stop:!1,
disabled:n(d)!==null,onClick:()=>o(d),children:"Funnel from this"})]})]},p))})})}function sj({answer:e}){return r(Oe,{label:"\
Paths",rows:e.top_paths,columns:[{key:"count",head:"paths",number:!0,cell:({count:t})=>z(t)},{key:"share",head:"of all",
number:!0,cell:({count:t})=>H(t/Math.max(1,e.count))},{key:"path",head:"path",cell:t=>r("bdi",{children:VR(t)})}]})}function VR(e){
return"other"in e?`${qn.text} ${e.paths}`:e.nodes.map(t=>ne(t).text).join(" › ")}function qR(e,t){return`${VR(e)}: ${z(
e.count)}, ${H(e.count/Math.max(1,t))}`}function ux(e){return e.paths?.node??"event"}function lm(e,t){let n=ux(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?Kt(t):String(t)}`}function Ff(e,t){return{...e,paths:{...e.paths,...t}}}
function WR(e,t){let{end:n,end_at:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,start:lm(e,t),after:s.after||5}}}
function KR(e,t){let{start:n,after:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,end:lm(e,t),before:i||o||5}}}function jR(e,t){
let n=e.paths?.exclude,o=lm(e,t);return Ff(e,{exclude:n===void 0?o:`${n} or ${o}`})}function GR(e,t,n){let o=ux(e);return Ff(
e,{node:`if(${lm(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function JR(e,t,n){
return Ff(e,{node:`if(${lm(e,t)}, ${Kt(n)}, string(${ux(e)}))`})}function ZR(e,t){let{start:n,end:o,before:i,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?i??5:s??5)+t));return Ff(e,a?{before:u}:{after:u})}var aj={from:"0001-01-01T00:00:00Z",to:"9999-12-31T00:00:00Z"},lj="3650d";function uj({start:e,end:t,before:n,after:o}){
let i=e===void 0&&t!==void 0;return{before:n??(i?5:0),after:o??(i?0:5)}}function YR({nodes:e}){return e.some(t=>typeof t==
"object"&&t!==null)?"Nodes that are lists are no steps of a funnel.":null}function QR(e,t,n){let o=e.paths??{},i={...o.session??
{gap:o.gap??"30m"},...o.per===void 0?{}:{per:o.per}},{per:s,...a}=i,{to:l,compare:u,...c}=Be(e),m=dj(e,t,n,d=>({session:d,
sessions:i}));return{...c,define:{...c.define,...m},funnel:{...o.per===void 0?{}:{per:o.per},window:lj,session:a,steps:n.
nodes.map((d,p)=>({name:d==null?"(null)":String(d),where:`${cj(o,d)} and stop_${p+1}`}))}}}function cx(e){let t=e.node??
"event";return/^[A-Za-z_][\w.]*$/.test(t)?t:`(${t})`}function XR(e){return typeof e=="string"?Kt(e):String(e)}function cj(e,t){
return`${cx(e)} = ${XR(t)}`}function mj(e){let{where:t,paths:n={}}=e;return[`${cx(n)} is not null`,...n.exclude===void 0?
[]:[`not coalesce(${n.exclude}, false)`],...t===void 0?[]:[`(${t})`]].join(" and ")}function dj(e,t,{depth:n,nodes:o},i){
let s=e.paths??{},{start:a,end:l,end_at:u}=s,c=mj(e),m=-n,d=o.length-1-m,p=_=>_===0?"path_time":_>0?`path_time_${_}`:`pa\
th_time_before_${-_}`,f=_=>s.collapse_repeats===!1?"":` and ${cx(s)} <> ${XR(o[m+_])}`,h={},y=a??l,b=a===void 0&&u==="la\
st"?"max":"min";h.path_time=i(`${b}(time) filter (where ${c}${y===void 0?"":` and (${y})`})`);for(let _=1;_<=d+1;_++)h[p(
_)]=i(`min(time) filter (where ${c} and time > ${p(_-1)}${f(_-1)})`);for(let _=-1;_>=n-1;_--)h[p(_)]=i(`max(time) filter\
 (where ${c} and time < ${p(_+1)}${f(_+1)})`);let w=a!==void 0&&l!==void 0;w&&(h.path_end=i(`${u==="last"?"max":"min"}(t\
ime) filter (where ${c} and (${l}) and time > path_time)`));let x=["path_time is not null",...w?["path_end is not null"]:
[],...pj(e,t,h,i)],$=fj(s,x,h),T=hj(s,{before:m,last:d,both:w},p);return o.forEach((_,S)=>{h[`stop_${S+1}`]=[`time = ${p(
S-m)}`,...$,...S===o.length-1?T:[]].join(" and ")}),h}function pj(e,t,n,o){return e.from===void 0&&e.to===void 0?[]:(n.path_session=
o("min(time)"),[...e.from===void 0?[]:[`path_session >= '${t.from}'`],...e.to===void 0?[]:[`path_session < '${t.to}'`]])}
function fj(e,t,n){return e.count==="transitions"?t:(n.path_first={actor:`min(path_time) filter (where ${t.join(" and ")}\
)`,...e.per===void 0?{}:{per:e.per},...aj},["path_time = path_first"])}function hj(e,{before:t,last:n,both:o},i){let s=uj(
e),a=i(n+1),l=n>=s.after?[]:o?[`(${a} is null or path_end < ${a})`]:[`${a} is null`];return[...o?[`path_end >= ${i(n)}`]:
[],...l,...t<s.before?[`${i(-t-1)} is null`]:[]]}var t4="ql",n4="Fl",o4="Gl";function r4({document:e,change:t,onClose:n}){let i=(De(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),He({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?r(it,{title:"\
Merge under a name",onClose:n,children:r(rn,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(JR(e,t.value,a.trim()),"merge")}})}):r(it,{title:"E\
xpand by a property",onClose:n,children:r("ul",{class:n4,children:i.map(a=>r("li",{children:r(P,{kind:"plain",class:o4,onClick:()=>s(
GR(e,t.value,Ce(a)),"expand"),children:r(D,{value:a})})},a))})})}function i4({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,[a,l]=k(null),{onMark:u,menu:c}=mi(i,(d,p)=>!i||!d.
node||!("value"in d.node)?[]:bj(i,d.node.value,p,f=>l({kind:f,value:d.node.value,label:p})));if(!o||!i||!vj(o))return r(
Do,{result:t});if(o.count===0&&s==="exact")return r(Qr,{result:t,children:"No session of this range has such a path."});
let m=o.query?.timezone??i.timezone??"UTC";return n==="list"?r(Wn,{children:r(UR,{answer:o,zone:m,cannot:YR,onFunnel:d=>yj(
i,o.query??i,d)})}):r(Wn,{children:[r(ER,{answer:o,zone:m,onMark:u,actions:r(gj,{document:e})}),c,a&&r(r4,{document:i,change:a,
onClose:()=>l(null)})]})}function gj({document:e}){let t=n=>ye({document:ZR(e,n)});return r("span",{class:t4,children:[r(
P,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),r("span",{children:"steps"}),r(P,{small:!0,
kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function yj(e,t,n){He({document:QR(e,t,n),view:"fu\
nnel",as:null},"funnel of a path"),e.where!==void 0&&ee("Where the filter leaves out events in the middle of a session, \
the count may differ a little.")}function bj(e,t,n,o){let i=(s,a,l)=>({label:s,icon:a,act:()=>He({document:l(e,t)},`${s.
toLowerCase()}: ${n}`)});return[i("Start here","right",WR),i("End here","left",KR),i("Hide","minus",jR),{label:"Expand b\
y property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merge")}]}function vj(e){return"\
top_paths"in e}var s4={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],chartOf:()=>"flow",Sentence:Bv,Page:i4};function Ns(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function dx(e,t,n){
let o=Ns(e),i={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...Be(e),aggregate:{over:i,...t}}}function a4(e){
return dx(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function l4(e){return dx(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function px(e){
let t=Ns(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function fx(e,t,n){
let{properties:o,...i}=Ns(e);return{...Be(e),aggregate:{over:{sessions:{...i,properties:{[t]:n}}},measures:["count()"],by:[
Ce(t)],limit:6}}}var xj=864e5,wj=300;function u4(e,t,n,o,i){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(xj/24,l*wj/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},m=Object.keys(Ns(e).properties??{}).map(Ce),{compare:d,
...p}=dx(e,{measures:["count()"],by:[Ce(o),"start","end","duration","events",...m],order:["start desc"],limit:i});return{
...p,...c}}function c4(e,t,n,o,i){let s=[...new Set(n.map(f=>Kt(String(f))))].join(", "),a=`string(${Ce(t)}) in (${s})`,
{where:l,from:u,to:c,compare:m,sample:d,...p}=Be(e);return{...p,from:o,to:new Date(Date.parse(i)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",Ce(t),"event"],order:"time asc",limit:1e4}}}function m4(e,t){let{properties:n,
...o}=Ns(e),{compare:i,...s}=Be(e);return{...s,difference:{over:{sessions:{...o,properties:{...px(e)}}},selection:`durat\
ion >= ${t}`}}}function p4({answer:e,zone:t,actions:n,onMark:o}){let i=Z(()=>d4(e),[e]),s=Z(()=>d4(e?.compare),[e]),a=e&&st(e,t);if(!e)
return r(_e,{});let l=i.reduce((u,{count:c})=>u+c,0);return r(Mf,{title:"How long",height:300,counting:"sessions",bins:i,
former:a&&{bins:s,ranges:a},...n===void 0?{}:{actions:n},summary:`Durations of ${W(l)} sessions, in ${i.length} bins tha\
t grow`,onBin:(u,c)=>o({range:{column:"duration",from:u.from,...u.to===null?{}:{to:u.to}}},u.to===null?`${Me(u.from)} an\
d more`:`${Me(u.from)} to ${Me(u.to)}`,c)})}function d4(e){return rm((e?.rows??[]).flatMap(([t,n])=>typeof t=="number"&&
typeof n=="number"?[{from:t,count:n}]:[]))}var f4="Jl",h4="Kl",g4="Ol",y4="Pl",b4="Ql",v4="Vl",x4="Wl",w4="Yl",k4="ai",C4="Zl",S4="ex",T4="Ee",$4="rx",M4="ix";function P4({answer:e,zone:t}){let n=e&&st(e,t),[o,i,s,a,l,u]=e?.compare?.rows[0]??[],[c,m,d,p,f,h]=(e?.rows[0]??[]).map(
$=>typeof $=="number"?$:null),y=c??0,b=($,T,_)=>n&&typeof $=="number"&&typeof T=="number"?{former:r(Mn,{text:ei($,T),title:`${_(
T)} in ${n.before}`})}:{},w=typeof l=="number"&&typeof o=="number"&&o>0?l/o:null,x=y===0||typeof f!="number"?null:f/y;return r(
"dl",{class:f4,children:[r(fu,{label:"sessions",value:pu(c,W),...typeof c=="number"?{title:z(c)}:{},...b(c,o,z)}),r(fu,{
label:"events each",value:pu(m,$=>$.toFixed(1)),...b(m,i,$=>$.toFixed(1))}),r(fu,{label:"median duration",value:pu(d,Me),
...b(d,s,Me)}),r(fu,{label:"p90 duration",value:pu(p,Me),...b(p,a,Me)}),r(fu,{label:"of one event only",value:pu(f,$=>H(
y===0?0:$/y)),...n&&x!==null&&w!==null?{former:r(Mn,{text:Ie(x,w),title:`${H(w)} in ${n.before}`})}:{}}),r(fu,{label:"ev\
ents",value:pu(h,W),...b(h,u,z)})]})}function pu(e,t){return e==null?"–":t(e)}function fu({label:e,value:t,title:n,former:o}){
return r("div",{class:h4,children:[r("dd",{class:g4,title:n,children:[t," ",o]}),r("dt",{class:y4,children:e})]})}var _4="ax",D4="r",um="tx",gx="ox",E4="nx",A4="ti",O4="oi";function R4({title:e,sessions:t,events:n,per:o,properties:i,zone:s,onSession:a}){let[l,u]=k(!1),c=Z(()=>uk(t,n),[t,n]),m=Ht(
t.length,1,({row:f})=>a(t[f])),d=Math.max(1,...t.map(({start:f,end:h})=>h-f)),p=m.at?t[m.at.row]:void 0;return r(Ye,{scrolls:!0,
title:e,summary:`The latest ${t.length} sessions`,announced:p?$j(p,o,s):"",onKey:m.key,actions:r($t,{label:"Scale of the\
 timelines",value:l?"own":"one",onChange:f=>u(f==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Ea\
ch its own"}]}),table:r(Tj,{sessions:t,per:o,properties:i,zone:s}),children:r("div",{class:_4,children:r("table",{class:D4,
children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"start"}),r("th",{scope:"col",children:r(D,
{value:o,most:24})}),r("th",{scope:"col",class:um,children:"duration"}),r("th",{scope:"col",class:um,children:"events"}),
i.map(f=>r("th",{scope:"col",children:r(D,{value:f,most:24})},f)),r("th",{scope:"col",class:gx,children:"timeline"})]})}),
r("tbody",{children:t.map((f,h)=>r("tr",{...m.mark(h,0),onClick:()=>a(f),children:[r("td",{children:j(f.start,s,"second")}),
r("td",{children:r(D,{value:f.actor,most:24,middle:!0})}),r("td",{class:um,children:Me((f.end-f.start)/1e3)}),r("td",{class:um,
children:z(f.events)}),f.properties.map((y,b)=>r("td",{children:r(D,{value:y,most:32,middle:!0})},b)),r("td",{class:gx,children:r(
Sj,{session:f,events:c[h],length:l?f.end-f.start:d,zone:s})})]},h))})]})})})}var Cj=300;function Sj({session:e,events:t,
length:n,zone:o}){let i=e.start+Math.max(1,n);return r("span",{class:E4,children:[r("span",{class:A4,style:{"--to":tc(e.
end,e.start,i)}}),t.slice(0,Cj).map((s,a)=>r("span",{class:O4,title:`${ne(s.event).text}, ${j(s.time,o,"millisecond")}`,
style:{"--at":tc(s.time,e.start,i),"--color":`var(${Tn(Nn("event",[s.event]))})`}},a))]})}function Tj({sessions:e,per:t,
properties:n,zone:o}){return r(Oe,{label:"Sessions",rows:e,columns:[{key:"start",head:"start",cell:({start:i})=>j(i,o,"m\
illisecond")},{key:"actor",head:r(D,{value:t,most:32}),cell:({actor:i})=>r(D,{value:i,most:48,middle:!0})},{key:"duratio\
n",head:"duration",number:!0,cell:({start:i,end:s})=>Me((s-i)/1e3)},{key:"events",head:"events",number:!0,cell:({events:i})=>z(
i)},...n.map((i,s)=>({key:`property ${i}`,head:r(D,{value:i,most:32}),cell:a=>r(D,{value:a.properties[s],most:48,middle:!0})}))]})}
function $j({actor:e,start:t,end:n,events:o},i,s){return`${i} ${ne(e).text}, ${j(t,s,"second")}, ${Me((n-t)/1e3)}, ${z(o)}\
 events`}var Mj=50;function N4({document:e,echo:t,count:n,zone:o}){let i=Ns(e).per??De(e.dataset).value.value?.actors?.[0]??null,
s=xt(i===null?null:u4(e,t,n,i,Mj)),a=Z(()=>Pj(L4(s.answer)),[s.answer]),l=Z(()=>i===null||a.length===0?null:c4(e,i,a.map(
({actor:m})=>m),new Date(Math.min(...a.map(({start:m})=>m))).toISOString(),new Date(Math.max(...a.map(({end:m})=>m))).toISOString()),
[a,i]),u=xt(l),c=Z(()=>_j(L4(u.answer)),[u.answer]);return i===null||!s.answer?r(_e,{}):r(R4,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:i,properties:Object.keys(Ns(e).properties??{}),zone:o,onSession:m=>xe(Ml(e.dataset,String(
m.actor)))})}function L4(e){return e!==null&&"columns"in e?e:null}function Pj(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function _j(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function B4({document:e,name:t,expression:n,zone:o}){let{answer:i}=xt(fx(e,t,n)),s=i&&"columns"in i?i:null,a=s?Number(s.
total?.[1]??s.rows.reduce((p,f)=>p+Number(f[1]),0)):0,l=s?[...s.rows.map(([p,f])=>({value:p,count:Number(f),rest:!1})),...s.
other?[{value:null,count:Number(s.other[1]),rest:!0}]:[]]:[],u=s&&st(s,o),c=Ej(s),m=(p,f)=>f?void 0:c?.get(JSON.stringify(
p))??(s?.compare?.other?void 0:0),d=p=>He({document:Dj(e,t,n,p),view:"difference",as:null},`sessions of ${U(t)} ${ne(p).
text}`);return r("section",{class:x4,"aria-label":U(t),children:[r("h2",{class:w4,children:r(D,{value:t,most:32})}),r("u\
l",{children:l.map(({value:p,count:f,rest:h},y)=>r("li",{children:r("button",{type:"button",class:k4,disabled:h,title:h?
void 0:`What sets these sessions apart${u?`; ${m(p,h)===void 0?"among the others":H(m(p,h))} in ${u.before}`:""}`,onClick:()=>d(
p),children:[r("span",{class:C4,children:h?r(D,{shown:qn}):r(D,{value:p,most:40,middle:!0})}),r("span",{class:S4,children:[
r("span",{class:T4,"data-other":h,style:{"--share":a===0?0:f/a}}),m(p,h)!==void 0&&u&&r(po,{upright:!0,at:m(p,h)})]}),r(
"span",{class:$4,children:[H(a===0?0:f/a),u&&a>0&&m(p,h)!==void 0&&r(A,{children:[" ",r(Mn,{text:Ie(f/a,m(p,h))})]})]}),
r("span",{class:M4,children:W(f)})]})},y))})]})}function Dj(e,t,n,o){let i=fx(e,t,n),{aggregate:s,...a}=i;return{...a,difference:{
over:s.over,selection:ao(void 0,Ko(t,o))}}}function Ej(e){let t=e?.compare;if(!t)return null;let n=Number(t.total?.[1]??
t.rows.reduce((o,i)=>o+Number(i[1]),0));return new Map(t.rows.map(([o,i])=>[JSON.stringify(o),n===0?0:Number(i)/n]))}function F4({result:e}){let{answer:t,of:n,phase:o}=e,i=xt(n&&a4(n)),s=xt(n&&l4(n)),a=mi(s.of);if(!t||!n||!z4(t))return r(
Do,{result:e});if(t.rows.length===0&&o==="exact")return r(Qr,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",[u,,,c]=yx(i.answer)?.rows[0]??[];return r(Wn,{children:[r(P4,{answer:yx(i.answer),zone:l}),
r("div",{class:b4,children:[r(Aj,{answer:t,document:n,zone:l}),r(p4,{answer:yx(s.answer),zone:l,onMark:a.onMark,actions:typeof c==
"number"&&c>0&&r(P,{small:!0,kind:"outlined",icon:"difference",onClick:()=>He({document:m4(n,c),view:"difference",as:null},
`sessions of ${Me(c)} and more`),children:"Explain the long ones"})})]}),r("div",{class:v4,children:Object.entries(px(n)).
slice(0,4).map(([m,d])=>r(B4,{document:n,name:m,expression:d,zone:l},m))}),t.query&&typeof u=="number"&&r(N4,{document:n,
echo:t.query,count:u,zone:l}),a.menu]})}function Aj({answer:e,document:t,zone:n}){return Ft(e,t).time<0?r(mo,{answer:e,document:t,
zone:n}):r(Yl,{answer:Rj(e,t),document:t,zone:n,form:"lines",end:Vb(e),onZoom:Oj})}function Oj(e,t){$n({from:new Date(e*
1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function Rj(e,t){let{measures:n}=Ft(e,t),o=e.columns.map((a,l)=>l).
filter(a=>!n.includes(a)||a===n[0]),i=a=>o.map(l=>a[l]),s={...e,columns:i(e.columns),rows:e.rows.map(i)};return e.compare?
{...s,compare:{...e.compare,columns:s.columns,rows:e.compare.rows.map(i)}}:s}function z4(e){return"columns"in e}function yx(e){
return e!==null&&z4(e)?e:null}var I4={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],chartOf:()=>"overview",Sentence:Fv,Page:F4};function cm(e){return e.score>=.05}var zf=4;function hu(e,t){let n=e.values??[];return t?n:n.slice(0,zf)}function Bs({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((i,s)=>({from:t[s],to:t[s+1],selection:i,baseline:o[s]??
{count:0,share:0}}))}function If(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function H4(e,t){return e.distribution?Bs(e).length:Math.max(1,hu(e,t).length)}function mm(e,t){
return e.compare?.properties.find(n=>n.name===t)??null}function q4(e,t){return e?.values?.find(n=>JSON.stringify(n.value??
null)===JSON.stringify(t??null))??null}function U4({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:i,baseline:s,lift:a})=>({
property:n,value:ne(o??null).text,selection:i,baseline:s,lift:a})),...Bs(n).map(({from:o,to:i,selection:s,baseline:a})=>({
property:n,value:`${ne(o).text} to ${ne(i).text}`,selection:s,baseline:a,lift:void 0}))]);return r(Oe,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>r(D,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},...e.compare?[{key:"score before",head:"score before",number:!0,
cell:({property:n})=>mm(e,n.name)?.score.toFixed(3)??"–"}]:[],{key:"value",head:"value",cell:({value:n})=>r("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>z(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>H(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>z(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>H(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":If(n)}]})}var gu="px",V4="dx",vx="T",xx="j",wx="_",W4="lx",K4="ni",j4="pi",G4="q",J4="Ie",Z4="di",Y4="li",Q4="xx",X4="xi",eL="si",
tL="sx",nL="cx",oL="gx",rL="hx",iL="ci",sL="gi",aL="hi",lL="fi",uL="fx",cL="ux",mL="mx",dL="vx";function pL({bins:e,median:t,text:n,mark:o,onChoose:i}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return r("div",{class:uL,children:[r("div",{class:cL,style:{"--bins":e.
length},children:e.map((l,u)=>r("div",{class:J4,...o(u),onClick:c=>i(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${H(l.selection.share)}, baseline ${H(l.baseline.share)}`,children:[r("span",{class:wx,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),r("span",{class:wx,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),r("div",{class:mL,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&r("span",{class:dL,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&r("p",{class:gu,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function fL({property:e,former:t,ranges:n,zone:o,all:i,onAll:s,mark:a,onChoose:l,onAction:u}){let c={property:e.name},m=!cm(
e)&&!i,d=hu(e,i);return r("li",{class:K4,"data-quiet":m,children:[r("div",{class:j4,...m?a(0):{},children:[r("button",{type:"\
button",tabIndex:-1,class:Z4,"aria-expanded":!m,onClick:s,children:[r(ae,{name:m?"right":"down",size:12}),r(D,{value:e.name,
most:48,middle:!0})]}),r("span",{class:Y4,title:`score ${e.score}${t&&n?`; ${t.score} in ${n.before}`:""}`,children:[r("\
span",{class:Q4,children:[r("span",{class:X4,style:{"--share":e.score}}),t&&r(po,{upright:!0,at:t.score,color:"var(--tex\
t)"})]}),e.score.toFixed(2),t&&r(Mn,{text:Lj(e.score-t.score)})]}),r("span",{class:eL,children:Bj(e)}),r(Hf,{label:"By",
title:"Break down by it in Explore",onClick:()=>u("by",c)}),r(Hf,{label:"Hide",title:"Leave it out",onClick:()=>u("hide",
c)})]}),!m&&e.distribution&&r(pL,{bins:Bs(e),median:e.median,mark:a,onChoose:l,text:p=>Mo(p,{name:e.name,type:e.type},o).
text}),!m&&!e.distribution&&r("ul",{class:tL,children:[d.map((p,f)=>r(Nj,{value:p,former:q4(t,p.value),ranges:n,mark:a(f),
onChoose:h=>l(f,h),onAction:h=>u(h,{...c,value:p.value??null,side:"selection"})},f)),(e.values?.length??0)>zf&&r("li",{children:r(
"button",{type:"button",tabIndex:-1,class:lL,onClick:s,children:i?"fewer":`${e.values.length-zf} more`})})]})]})}function Lj(e){
let t=Math.abs(e).toFixed(2);return t==="0.00"?"±0":`${e<0?"−":"+"}${t}`}function Nj({value:e,former:t,ranges:n,mark:o,
onChoose:i,onAction:s}){return r("li",{class:G4,...o,children:[r("button",{type:"button",tabIndex:-1,class:nL,onClick:a=>i(
a.currentTarget),children:r(D,{value:e.value??null,most:40,middle:!0})}),r("span",{class:oL,onClick:a=>i(a.currentTarget),
title:`selection ${e.selection.count} (${H(e.selection.share)}), baseline ${e.baseline.count} (${H(e.baseline.share)})${t&&
n?`; in ${n.before} ${H(t.selection.share)} and ${H(t.baseline.share)}`:""}`,children:[r("span",{class:xx,"data-side":"s\
election","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),r("span",{class:xx,"data-side":"baseli\
ne","data-none":e.baseline.count===0,style:{"--share":e.baseline.share}}),t&&r(po,{upright:!0,at:t.selection.share,color:"\
var(--selection)"})]}),r("span",{class:rL,children:[r("span",{children:H(e.selection.share)}),r("span",{class:gu,children:H(
e.baseline.share)})]}),r("span",{class:iL,children:If(e.lift)}),r("span",{class:sL,children:[r(Hf,{label:"Only",title:`O\
nly ${ne(e.value??null).text}`,onClick:()=>s("only")}),r(Hf,{label:"Not",title:`Without ${ne(e.value??null).text}`,onClick:()=>s(
"not")})]})]})}function Hf({label:e,title:t,onClick:n}){return r("button",{type:"button",tabIndex:-1,class:aL,title:t,onClick:n,
children:e})}function Bj(e){if(e.only_in)return`only in the ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===
void 0?"":Se(e.different,"value");return`${t}${n}${cm(e)?"":`${n===""?"":", "}none stands out`}`}function hL({answer:e,zone:t,onMark:n,onAction:o}){let[i,s]=k(new Set),{properties:a}=e,l=st(e,t),u=Math.max(1,...a.map(
h=>H4(h,i.has(h.name)))),c=(h,y,b)=>{let w=a[h],x=gL(w,y,i.has(w.name));n(x.mark,x.label,b)},m=Ht(a.length,u,({row:h,column:y},b)=>c(
h,y,b)),d=m.at&&a[m.at.row],p=d&&m.at?`${Fj(d,m.at.column,i.has(d.name))}${zj(mm(e,d.name),l)}`:"",f=h=>{let y=new Set(i);
y.delete(h)||y.add(h),s(y)};return r(Ye,{title:r(A,{children:[W(e.selection.count)," selected ",l&&r(Mn,{text:ei(e.selection.
count,e.compare.selection.count),title:`${W(e.compare.selection.count)} in ${l.before}`})," ",r("span",{class:gu,children:[
"against ",W(e.baseline.count)]})]}),summary:Ij(e),announced:p,onKey:m.key,table:r(U4,{answer:e}),legend:r(an,{ranges:l,
kind:"former"}),actions:r("span",{class:V4,children:[r("span",{class:vx,"data-side":"selection"}),"selection",r("span",{
class:vx,"data-side":"baseline"}),"baseline"]}),children:r("ul",{class:W4,children:a.map((h,y)=>r(fL,{property:h,former:mm(
e,h.name),ranges:l,zone:t,all:i.has(h.name),onAll:()=>f(h.name),mark:b=>m.mark(y,b),onChoose:(b,w)=>c(y,b,w),onAction:o},
h.name))})})}function gL(e,t,n){let o=Bs(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.name,range:s,side:"\
selection"},label:`${U(e.name)} ${ne(o.from).text} to ${ne(o.to).text}`}}let i=hu(e,n)[t]?.value??null;return{mark:{property:e.
name,value:i,side:"selection"},label:`${U(e.name)} = ${ne(i).text}`}}function Fj(e,t,n){let o=Bs(e)[t]??hu(e,n)[t],{label:i}=gL(
e,t,n);return`${i}, score ${e.score.toFixed(2)}${o?`: ${H(o.selection.share)} of the selection, ${H(o.baseline.share)} o\
f the baseline`:""}`}function zj(e,t){return t?`; score ${e?e.score.toFixed(2):"unknown"} in ${t.before}`:""}function Ij(e){
let t=e.properties.filter(cm).slice(0,3).map(n=>{let o=n.best,i=o&&o.value!==void 0?` (${ne(o.value).text}: ${H(o.selection.
share)} against ${H(o.baseline.share)})`:"";return`${U(n.name)} ${n.score.toFixed(2)}${i}`});return`What sets ${W(e.selection.
count)} apart from ${W(e.baseline.count)}: ${t.length===0?"nothing stands out":t.join("; ")}`}function yL(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),i=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(i)||i<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(i-o)).toISOString(),to:new Date(i).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function bL(e){let{where:t,difference:n,...o}=e;if(!n||
t===void 0)return e;let{baseline:i,...s}=n;return{...o,difference:{...s,selection:`(${t}) and (${n.selection})`}}}function kx(e,t){
let{exclude:n,...o}=e.difference??{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[
...[n??[]].flat(),t]}}}var xL="wx",qf="bx",wL="ui";function kL({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:i,other_properties:s=0}=e;return i.length===0&&t.length===
0&&s===0?null:r("div",{class:wL,children:[t.length>0&&r("p",{children:["Hidden: ",t.map((a,l)=>r("span",{children:[l>0&&
", ",r(D,{value:a,most:32})]},a))," ",r(P,{small:!0,onClick:n,children:"Show"})]}),s>0&&r("p",{children:[Se(s,"more prop\
erty","more properties")," ",r(P,{small:!0,onClick:o,children:"Show all"})]}),i.length>0&&r("details",{children:[r("summ\
ary",{children:[Se(i.length,"property","properties")," not looked at"]}),r("ul",{children:i.map(({name:a,why:l})=>r("li",
{children:[r(D,{value:a,most:48})," ",r("span",{class:qf,children:U(l)})]},a))})]})]})}function CL({document:e,result:t}){let{answer:n,of:o,phase:i}=t,{onMark:s,menu:a}=mi(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>Sx(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>Sx(o,"hide",u)}]:[]);if(!n||!o||!Uj(n))return r(
Do,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&i==="exact"?r(Qr,{result:t,children:"\
No row of this range is in the selection."}):r(Wn,{children:[r(Hj,{document:e,answer:n}),r(hL,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>Sx(o,u,c)}),r(kL,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>ye({document:kx(e,null)}),
onMore:()=>re("difference.limit",0)}),a]})}function Hj({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?yL(
e,t.query):null,i=n===void 0||n.trim()==="true";return r("div",{class:xL,children:[r("span",{class:qf,children:"against"}),
r(dt,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:i,act:()=>re("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&He({document:o},"against\
 the period before")}},{label:"All, without the filter",checked:!1,disabled:e.where===void 0,act:()=>He({document:bL(e)},
"against all")},{label:"Another selection…",checked:!i,act:()=>requestAnimationFrame(qj)}],children:i?"the rest":"anot\
her selection"})]})}function qj(){globalThis.document.querySelector('[data-stop^="difference.baseline#"]')?.click()}function Sx(e,t,n){
let o=n.property??"";if(t==="hide")return ye({document:kx(e,o)});if(t==="by")return He({document:{...Be(e),aggregate:{measures:[
"count()"],by:[Ce(o)]}},view:"explore",as:null},`by ${U(o)}`);tr(e,n).then(({only:i,exclude:s,label:a})=>{let l=t==="onl\
y"?i:s;l?He({document:l},t==="only"?a:`not (${a})`):ee("No condition says which rows these are.")},i=>ee(U(G(i).message)))}
function Uj(e){return"properties"in e}var SL={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],chartOf:()=>"list",Sentence:zv,Page:CL};var TL="mi",$L="yx",ML="kx",Uf="zx",PL="F",Tx="jx",_L="Xx",DL="Cx",EL="vi",AL="Sx",OL="Bx";var Wj=2e3;function LL(){return F(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!Ne.value.value?.length&&vt()},Wj);return()=>clearInterval(e)},[]),r("main",{class:TL,children:r("div",{class:$L,children:[
r("header",{class:ML,children:[r("h1",{children:"There are no events yet"}),r("p",{class:Uf,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),r(Kj,{}),r(jj,{}),r(Gj,
{})]})})}function Kj(){return r("section",{class:PL,"aria-label":"A file",children:[r(ae,{name:"upload",size:32}),r("h2",
{children:"Drop a file of events anywhere on this page"}),r("p",{class:Uf,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),r(kr,{kind:"primary",children:"Choose a \
file"})]})}var RL=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function jj(){let[e,t]=k("");return r("section",{class:Tx,"aria-labelledby":"paste",children:[r("h2",{id:"paste",children:"\
Or paste events"}),r("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&Sd(e)},class:DL,children:[r("textarea",{class:EL,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:RL,value:e,onInput:o=>t(o.currentTarget.value)}),r("div",{class:AL,
children:[r(P,{kind:"outlined",onClick:()=>t(RL),children:"Take the example"}),r(P,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function $x(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${Vt(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function Gj(){let e=$x("my\
-events");return r("section",{class:Tx,"aria-labelledby":"send",children:[r("div",{class:_L,children:[r("h2",{id:"send",
children:"Or send them from a program"}),r(P,{small:!0,kind:"outlined",icon:"copy",onClick:()=>ze(e,"The line"),children:"\
Copy"})]}),r("pre",{class:OL,tabIndex:0,children:e}),r("p",{class:Uf,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}var Jj=6;function NL(e){let t=(e.columns??[]).filter(({name:i,hidden:s})=>!s&&i!=="time"&&i!=="event"),n=t.filter(({filled:i,
actor:s})=>!s&&i!==void 0&&i*2>=e.events),o=[...t.filter(({actor:i})=>i),...n,...t].map(({name:i})=>i);return[...new Set(
o)].slice(0,Jj).map(Ce)}function Zj(e){let{body:t}=e,n=i=>Array.isArray(t[i])?t[i]:[],o=i=>typeof t[i]=="number"?t[i]:null;return{columns:n("col\
umns"),rows:n("rows"),matched:o("matched")??0,leftOut:o("left_out")??0,behind:o("behind_ms"),counts:n("counts")}}function BL(e,t,n){
let o=Zm({live:e},i=>{i.error?n(i.error):i.state==="live"&&t(Zj(i))});return()=>Ju(o)}async function FL(e,t,n){let i=await oe(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:n});return i.rows[0]?{columns:i.columns,row:i.rows[0]}:null}var Vf=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
behind=t.behind,this.count(t,o);let i=this.numbered(t.rows);this.paused?this.keepBack(t,i):this.rows=[...i,...this.rows].
slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.max(2e3,this.waiting.
length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(t/1e3)-1,o=this.began===
0?0:n-this.began,i=o<60?60:o<300?300:900,s=new Map(this.seconds.map(({at:l,matched:u})=>[l,u])),a=Array.from({length:i},
(l,u)=>n-i+1+u);return{times:a,values:a.map(l=>s.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.max(this.began,n-5);
return n<=o?0:this.seconds.reduce((i,{at:s,matched:a})=>s>=o&&s<n?i+a:i,0)/(n-o)}byEvent(t){let n=Math.floor(t/1e3)-5,o=new Map;
for(let i of this.seconds)if(i.at>=n)for(let[s,a]of i.events)o.set(s,(o.get(s)??0)+a);return[...this.totals].sort((i,s)=>s[1]-
i[1]).map(([i,s])=>({event:Qj(i),count:s,lately:o.get(i)??0}))}count(t,n){let o=this.seconds.at(-1);o?.at!==n&&(o={at:n,
matched:0,events:new Map},this.seconds.push(o)),o.matched+=t.matched;for(let{event:i,count:s}of t.counts){let a=Yj(i);o.
events.set(a,(o.events.get(a)??0)+s),this.totals.set(a,(this.totals.get(a)??0)+s)}}forget(t){let n=this.seconds.filter(({
at:o})=>o<=t-900);if(n.length!==0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[i,s]of o){let a=(this.
totals.get(i)??0)-s;a>0?this.totals.set(i,a):this.totals.delete(i)}}}numbered(t){let n=this.nextId;return this.nextId+=t.
length,t.map((o,i)=>({id:n+t.length-1-i,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.waiting=o.slice(0,2e4),
this.newCount+=t.matched,this.leftOut+=t.leftOut+o.length-this.waiting.length}};function Yj(e){return e===null?"":`=${e}`}
function Qj(e){return e===""?null:e.slice(1)}var Xj=1e3,zL=()=>({tape:new Vf,columns:[],error:null,begun:!1,turn:0}),Aa=de(zL()),Fi=Aa;function Wf(e={}){Aa.value={...Aa.
value,...e,turn:Aa.value.turn+1}}function IL(e,t,n){Aa.value=zL();let o={dataset:e,columns:[...n],limit:Xj,...t===void 0?
{}:{where:t}};return BL(o,i=>{Aa.value.tape.take(i,Date.now()),Wf({columns:i.columns,begun:!0,error:null})},i=>Wf({error:i}))}
function yu(e){let{tape:t}=Aa.value;t.paused!==e&&(e?t.pause():t.resume(),Wf())}function HL(){Wf()}var qL="wi",UL="bi",VL="Ex",WL="Ix",KL="Ux";function Fs({title:e,label:t,onClose:n,actions:o,wide:i=!1,children:s}){let a=I(null);return F(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("aside",{ref:a,class:Te(qL,i&&UL),"aria-label":t,children:[
r("div",{class:VL,children:[r("h2",{class:WL,children:e}),o,r(P,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
r("div",{class:KL,children:s})]})}var jL="yi",GL="Hx",JL="Lx",ZL="Mx",xo="Nx",YL="ki",QL="Rx",XL="Ax",e6="Dx",t6="Ue",n6="Tx",o6="zi",r6="_x",i6="qx",s6="\
Fx",a6="Gx",l6="ji",u6="He",c6="Le",m6="Jx",d6="Xi",p6="Kx",f6="Ci",h6="Ox",g6="Px",y6="Qx",b6="Vx";function v6(e,{cells:t}){return{kind:"live-event",event:t[1]??null,time:String(t[0]),where:rG(e,t)}}function x6({layer:e,
onClose:t}){let{dataset:n,timezone:o="UTC"}=ve.value,{where:i,time:s}=e,[a,l]=k(null),[u,c]=k(null);return F(()=>{let m=new AbortController;
return l(null),c(null),FL(n,String(i),m.signal).then(d=>d?l(d):c(new Ze({code:"gone",message:"The event is not there any\
 more"})),d=>{Rn(d)||c(G(d))}),()=>m.abort()},[n,i]),r(Fs,{title:r(D,{value:e.event,most:48}),label:"Event",onClose:t,actions:a&&
r(P,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>ze(tG(a),"The event")}),children:r("div",{class:h6,children:[
r("p",{class:xo,children:[j(String(s),o,"millisecond"),", ",o]}),u&&r(he,{error:u}),a?r(nG,{whole:a,zone:o}):!u&&r(_e,{})]})})}
function tG({columns:e,row:t}){return JSON.stringify(Object.fromEntries(e.map(({name:n},o)=>[n,t[o]])),null,2)}function nG({
whole:e,zone:t}){let[n,o]=k(""),i=e.columns.map((s,a)=>({column:s,value:e.row[a]})).filter(({column:s,value:a})=>oG(s.name,
a,n));return r(A,{children:[r(Nd,{label:"Find in fields",value:n,onInput:o}),i.length===0&&r("p",{class:xo,children:"No \
field has this text."}),r("dl",{class:g6,children:i.map(({column:s,value:a})=>r("div",{class:y6,children:[r("dt",{class:xo,
children:r(D,{value:s.name,most:64,middle:!0})}),r("dd",{class:b6,children:typeof a=="number"?z(a):r(D,{shown:Mo(a,s,t),
most:2e3})})]},s.name))})]})}function oG(e,t,n){let o=n.trim().toLowerCase();return e.toLowerCase().includes(o)||String(
t??"").toLowerCase().includes(o)}function rG(e,t){return e.flatMap(({name:o,type:i},s)=>{let a=t[s];return s===0?[`time \
= ${Kt(String(a))}`]:a===null?[`${o} is null`]:i==="string"&&typeof a=="string"&&a.length<1e3?[`${o} = ${Kt(a)}`]:[]}).join(
" and ")}function w6({document:e}){let{tape:t,columns:n}=Fi.value,[o,i]=k(null),s=I(null),a=e.timezone??"UTC",l=n.map(({name:p,type:f})=>`${p}\
 ${f}`).join(),u=Z(()=>iG(n,a),[l,a]);F(()=>{t.paused||s.current?.querySelector("[role=grid]")?.scrollTo(0,0)},[t.paused]);
let c=p=>{p.target instanceof Element&&p.target.scrollTop>0&&yu(!0)},m=p=>ye({open:[...as.value.filter(({kind:f})=>f!=="\
live-event"),v6(n,p)]}),d=(p,f,h)=>{yu(!0),f.key===n[0]?.name?m(p):i({anchor:h,row:p,column:f.key})};return r(A,{children:[
r("div",{ref:s,class:o6,onScrollCapture:c,children:r(Oe,{label:"New events",columns:u,rows:t.rows,onCell:d,onMenu:d})}),
o&&r(lG,{...o,document:e,columns:n,onOpen:()=>m(o.row),onClose:()=>i(null)})]})}function iG(e,t){return e.map((n,o)=>({key:n.
name,head:r(D,{value:n.name,most:40}),number:o>1&&vr(n),...o===0?{width:"132px"}:{},cell:({cells:i})=>o===0?r(sG,{value:i[0],
zone:t}):r(aG,{value:i[o],column:n,zone:t})}))}function sG({value:e,zone:t}){let n=new Date(String(e));return Number.isNaN(
n.getTime())?r(D,{value:e}):r("span",{class:r6,title:j(n,t,"millisecond"),children:[j(n,t,"clockSecond"),r("span",{class:xo,
children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function aG({value:e,column:t,zone:n}){return typeof e==
"number"?r("span",{title:et(e,Gt(t.name),!0),children:Mo(e,t,n).text}):r(D,{shown:Mo(e,t,n),most:48,middle:!0})}function lG({
anchor:e,row:t,column:n,columns:o,document:i,onOpen:s,onClose:a}){let l=t.cells[o.findIndex(({name:m})=>m===n)],u=Ko(uG(
n),l),c=m=>()=>He({document:Pe(i,"where",ao(i.where,m))},m);return r(_o,{anchor:e,label:"This value",head:r(D,{shown:ne(
u),most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:c(u)},{label:"Exclude",icon:"minus",act:c(`not (${u})`)},
{label:"Open the event",icon:"rows",act:s},"rule",{label:"Copy value",icon:"copy",act:()=>ze(l==null?"":String(l),"The v\
alue")}]})}function uG(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','"'):e}function k6({document:e}){return r(Ot,{document:e,error:Mx(Fi.value.error),label:"Which new events",children:r(mn,{word:"\
New events where"})})}function Mx(e){return e?new Ze({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var Px=50;function C6({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[i,s]=k(null),{times:a,values:l}=Z(()=>e.perSecond(
o*1e3),[e,o]),u=Z(()=>[{values:l,color:Nn("",[])}],[l]),c=i===null||l[i]===void 0?"":`${j(a[i]*1e3,n,"clockSecond")}: ${z(
l[i])}`,m=f=>{let h={ArrowRight:(i??-1)+1,ArrowLeft:(i??a.length)-1,Home:0,End:a.length-1}[f.key];return h===void 0?!1:(s(
Math.max(0,Math.min(h,a.length-1))),!0)},d=a.map((f,h)=>({at:f,value:l[h]})).reverse(),p=[{key:"second",head:"Second",cell:({
at:f})=>j(f*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:f})=>z(f)}];return r(Ye,{title:"Events p\
er second",summary:`events per second, ${a.length/60} min, ${z(l.at(-1)??0)} in the last`,announced:c,onKey:m,actions:r(
"span",{class:XL,children:c}),table:r("div",{class:e6,children:r(Oe,{label:"Events per second",columns:p,rows:d})}),children:r(
Zl,{times:a,series:u,zone:n,unit:"none",height:160,cursor:i,onCursor:s})})}function S6({tape:e,now:t,where:n}){let o=e.byEvent(
t),i=o[0]?.count??1;return r("section",{class:l6,"aria-label":"Events of the last 15 minutes",children:[r("div",{class:u6,
children:[r("h2",{children:"By event"}),r("span",{class:xo,children:"now"}),r("span",{class:xo,children:"15 min"})]}),o.
length===0&&r("p",{class:xo,children:"Nothing yet."}),r("ul",{children:o.slice(0,Px).map(({event:s,count:a,lately:l})=>{
let u=Ko("event",s);return r("li",{children:r("button",{type:"button",class:c6,title:`Only where ${u}`,onClick:()=>He({document:{
...ve.value,where:ao(n,u)}},u),children:[r("span",{class:m6,children:r(D,{value:s,most:40,middle:!0})}),r("span",{class:d6,
children:l>0?W(l):""}),r("span",{class:p6,children:W(a)}),r("span",{class:f6,"aria-hidden":"true",children:r("span",{style:{
width:`${Math.max(1,a/i*100)}%`}})})]})},s??"")})}),o.length>Px&&r("p",{class:xo,children:[z(o.length-Px)," more"]})]})}function T6({document:e}){let{value:t,error:n}=De(e.dataset).value,o=t?NL(t):n?[]:null,{tape:i,turn:s}=cG(e,o),a=()=>yu(
!i.paused);lo([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return r("div",{class:jL,"data-t\
urn":s,children:[r(mG,{onToggle:a,now:l}),r(dG,{}),r(C6,{tape:i,now:l,zone:e.timezone??"UTC"}),r("div",{class:t6,children:[
r("div",{class:n6,children:[i.paused&&r(pG,{}),i.rows.length===0?r(fG,{dataset:e.dataset,filtered:e.where!==void 0}):r(w6,
{document:e})]}),r(S6,{tape:i,now:l,where:e.where})]})]})}function cG(e,t){let n=JSON.stringify(t);return F(()=>t?IL(e.dataset,
e.where,t):void 0,[e.dataset,e.where,n]),F(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="visible"&&
HL()},1e3);return()=>clearInterval(o)},[]),F(()=>()=>{Hn(e.dataset)},[e.dataset]),Fi.value}function mG({onToggle:e,now:t}){
let{tape:n,begun:o}=Fi.value,i=ml.value==="away";return r("div",{class:GL,children:[r(P,{kind:"outlined",icon:n.paused?"\
play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),r("span",{class:JL,
children:[r("b",{class:ZL,children:W(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&r("span",{class:xo,title:"\
How long ago the newest event happened when it came here",children:[Me(Math.max(0,n.behind)/1e3)," behind"]}),r("span",{
class:xo,children:[z(n.matched)," since this page was opened"]}),r("span",{class:YL,role:"status",children:i?"not connec\
ted":n.paused?"paused":o?"live":"connecting"})]})}function dG(){let e=Mx(Fi.value.error);return e&&e.where!=="where"?r("\
div",{class:QL,children:r(he,{error:e})}):null}function pG(){let{tape:e}=Fi.value;return r("div",{class:i6,children:[r("\
span",{children:["Paused: ",r("b",{children:z(e.newCount)})," new, ",z(e.leftOut)," left out"]}),r(P,{small:!0,kind:"pri\
mary",onClick:()=>yu(!1),children:"Show"})]})}function fG({dataset:e,filtered:t}){let n=$x(e);return r("div",{class:s6,children:[
r(Re,{icon:"live",title:"Waiting for new events",actions:r(P,{kind:"outlined",icon:"copy",onClick:()=>ze(n,"The line"),children:"\
Copy the line"}),children:t?"Events that pass the filter show here as they come in.":"Events show here as they come in. \
This line sends one:"}),!t&&r("pre",{class:a6,tabIndex:0,children:n})]})}var $6={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",runs:!1,Sentence:k6,Page:T6};function Ar({error:e,what:t,again:n}){return r(Re,{icon:"warning",title:t,actions:r(P,{kind:"outlined",onClick:n,children:"\
Try again"}),children:U(e.message)})}function jf(e,t,n){da(new Blob([t],{type:n}),e.replace(/[^\p{L}\p{N}._ -]/gu,"_"))}function Gf(e,t){let n=document.createElement(
"input");n.type="file",n.accept=e,n.onchange=()=>{n.files?.[0]&&t(n.files[0])},n.click()}function zi(e){$i(e),jo(e)}var M6={w:2,h:2},hG=100;function pm(e,t){return e.x<t.x+t.w&&t.x<e.x+e.w&&e.y<t.y+t.h&&t.y<e.y+e.h}function _x(e,t,n){return Math.
max(t,Math.min(n,Math.round(e)))}function P6(e){return[...e].sort((t,n)=>t.y-n.y||t.x-n.x||(t.id<n.id?-1:1))}function Jf(e,t,n,o){
let i=e.find(s=>s.id===t);return i?E6(e,{...i,x:_x(n,0,12-i.w),y:Math.max(0,Math.round(o))}):e}function Dx(e,t,n,o){let i=e.
find(a=>a.id===t);if(!i)return e;let s=Math.min(M6.w,12-i.x);return E6(e,{...i,w:_x(n,s,12-i.x),h:_x(o,M6.h,hG)})}function _6(e,t,n,o){
let i=e.find(a=>a.id===t);if(!i)return e;if(o===0)return Jf(e,t,i.x+n,i.y);let s=Math.max(...e.map(a=>a.y+a.h));for(let a=i.
y+o;a>=0&&a<=s;a+=o){let l=Jf(e,t,i.x,a);if(!Zf(l,e))return l}return e}function Zf(e,t){let n=new Map(t.map(o=>[o.id,o]));
return e.length===t.length&&e.every(o=>{let i=n.get(o.id);return i!==void 0&&o.x===i.x&&o.y===i.y&&o.w===i.w&&o.h===i.h})}
function D6(e,t,n){for(let o=0;;o++)for(let i=0;i+t<=12;i++){let s={id:"",x:i,y:o,w:t,h:n};if(!e.some(a=>pm(s,a)))return{
x:i,y:o}}}function Yf(e){let t=[];for(let o of P6(e)){let i={...o,y:A6(t,o)};for(let s=i.y-1;s>=0&&!t.some(a=>pm({...i,y:s},
a));s--)i={...i,y:s};t.push(i)}let n=new Map(t.map(o=>[o.id,o]));return e.map(({id:o})=>n.get(o))}function E6(e,t){let n=e.
find(({id:s})=>s===t.id),o=[t];for(let s of P6(e.filter(({id:a})=>a!==t.id))){let a={...s,y:t.y-s.h},l=t.y>n.y&&pm(s,t)&&
a.y>=0&&!o.some(u=>pm(a,u));o.push(l?a:{...s,y:A6(o,s)})}let i=new Map(o.map(s=>[s.id,s]));return Yf(e.map(({id:s})=>i.get(
s)))}function A6(e,t){let n=t.y;for(;;){let o=e.filter(i=>pm({...t,y:n},i));if(o.length===0)return n;n=Math.max(...o.map(
i=>i.y+i.h))}}function lr(e){let t=[e.where?`where ${e.where}`:"",e.compare?.offset?`against ${e.compare.offset} before`:""].filter(n=>n!==
"");return[gG(e),...t].join(" ").replace(/\s+/g," ")}function gG(e){switch(wi(e)){case"funnel":return`funnel ${(e.funnel?.
steps??[]).map(t=>Qf(t.where)).join(" > ")}${Ex(e.funnel?.by)}`;case"retention":return`retention of ${Qf(e.retention?.start)}\
, back by ${Qf(e.retention?.return??"true")}${Ex(e.retention?.by)}`;case"lifecycle":return"lifecycle";case"stickiness":return"\
stickiness";case"paths":return`paths${bG(e)}`;case"difference":return`what sets ${e.difference?.selection??""} apart`;case"\
samples":return"events";case"aggregate":return`${yG(e)}${ce(e.aggregate?.measures).join(", ")||"count()"}${Ex(e.aggregate?.
by)}`}}function yG(e){let t=e.aggregate?.over;return t===void 0||t==="events"?"":`${typeof t=="string"?t:Object.keys(t).
join()}: `}function bG(e){let t=e.paths?.start;return typeof t=="string"?` after ${Qf(t)}`:""}function Ex(e){let t=ce(e).
map(n=>/^\s*time\s*\(/i.test(n)?"time":n);return t.length===0?"":` by ${t.join(", ")}`}function Qf(e){let t=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/.
exec(e??"");return t?t[1].replaceAll("''","'"):e??""}var bu={description:"",from:"",to:"",timezone:"",where:{},tiles:[]};function vu(e){return`v1/boards/${encodeURIComponent(
e)}`}async function xu(e){return(await oe("v1/boards",{signal:e})).boards}async function Or(e,t){return oe(vu(e)+(t===void 0?
"":`?version=${t}`))}async function O6(e){return[...(await oe(`${vu(e)}/versions`)).versions].reverse()}async function Rr(e,t){
return oe(vu(Ax()),{method:"PUT",body:{name:e,content:t},headers:{"If-None-Match":"*"}})}async function fm(e,t,n,o){return oe(
vu(e),{method:"PUT",body:{name:n,content:o},headers:{"If-Match":`"${t}"`}})}async function Xf(e,t){await oe(vu(e),{method:"\
DELETE",headers:{"If-Match":`"${t}"`}})}async function eh(e){return oe(vu(e.id),{method:"PUT",body:{name:e.name,content:e.
content},headers:{"If-None-Match":"*"}})}function R6(e){return e instanceof Ze&&(e.code==="conflict"||e.status===409||e.
status===412)}function Ax(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>(t%36).toString(36)).join("")}function hm({from:e,to:t,timezone:n,where:o}){return{from:e,to:t,timezone:n,where:o}}function Ox(e,t){if(e.kind!=="query"||
!e.document)return null;let n={...e.document};(t.from!==""||t.to!=="")&&(delete n.from,delete n.to,t.from!==""&&(n.from=
t.from),t.to!==""&&(n.to=t.to)),t.timezone!==""&&(n.timezone=t.timezone);let o=new Map(Object.entries(t.where)).get(n.dataset)??
"";return o.trim()===""?n:{...n,where:ao(n.where,o)}}function th(e,t){let n=Ox(e,t);return n&&{view:us(n),document:n,as:e.
as?e.as:null,open:[]}}function nh(e){return[...new Set(e.tiles.flatMap(t=>t.document?[t.document.dataset]:[]))].sort()}function Oa(e,t){
let n=vG(t);return{...e,tiles:[...e.tiles,{...t,id:Ax(),...D6(e.tiles,n.w,n.h),...n}]}}function vG({kind:e,document:t}){
if(e==="text"||!t)return{w:6,h:3};if(t.retention||t.paths||t.difference)return{w:12,h:10};if(t.funnel)return{w:6,h:11};let n=ce(
t.aggregate?.by);return t.aggregate&&n.length===0?{w:3,h:4}:{w:6,h:n.every(wl)?7:8}}var L6="Me",N6="Wx",B6="Yx",F6="Zx",gm="Si",z6="i",I6="es",H6="rs",q6="Bi",U6="is",V6="Ei",W6="as";function oh({tile:e,shared:t,result:n,onAgain:o}){let i=I(null),s=xG(i),a=th(e,t),l=Yt.find(({name:c})=>c===a?.view),u=()=>{
a&&$i(a)};return!a||!l?r("p",{class:H6,children:"This question has no view here."}):r("div",{ref:i,class:z6,"data-former":n.
former,onPointerDownCapture:u,onFocusCapture:u,children:[n.phase==="error"&&n.error&&r("div",{class:I6,children:[r(he,{error:n.
error}),r(P,{small:!0,kind:"outlined",onClick:o,children:"Try again"})]}),s>0&&n.phase!=="idle"&&r(gp.Provider,{value:s,
children:r(Cc.Provider,{value:n,children:r(l.Page,{document:a.document,result:n,as:a.as??l.chartOf(a.document)})})})]})}
function xG(e){let[t,n]=k(0);return Ge(()=>{if(!e.current)return;let o=new ResizeObserver(([i])=>{i&&n(Math.floor(i.contentRect.
height))});return o.observe(e.current),()=>o.disconnect()},[]),t}function K6({text:e,editing:t,onText:n}){return t?r("textarea",{class:W6,"aria-label":"Text of the tile",value:e,maxLength:1e4,
placeholder:"Text. A line that begins with # is a heading, with - an item.",onInput:o=>n(o.currentTarget.value)}):r("div",
{class:q6,tabIndex:0,role:"group","aria-label":"Text",children:e.split(`
`).map((o,i)=>r(wG,{line:o},i))})}function wG({line:e}){let t=/^#{1,3}\s+(.*)$/.exec(e);if(t)return r("h3",{children:U(t[1])});
let n=/^[-*]\s+(.*)$/.exec(e);return n?r("p",{class:V6,children:U(n[1])}):r("p",{class:U6,children:U(e)})}function rh(e){let[t,n]=k(!1);return F(()=>{if(!e.current||t)return;let o=new IntersectionObserver(i=>{i.some(({isIntersecting:s})=>s)&&
n(!0)});return o.observe(e.current),()=>o.disconnect()},[t]),t}function ym(e,t){let n=Z(()=>new Xs,[]),o=e===null?"":JSON.
stringify(e);return F(()=>{e&&n.run(e)},[o,t]),F(()=>()=>n.close(),[]),n.result.value}function j6(e){let{tile:t,shared:n,editing:o}=e,i=I(null),s=rh(i),[a,l]=k(0),u=Ox(t,n),c=ym(s?u:null,e.turn+a),m=wu(t),d=t.
kind==="text"?"exact":c.phase;return r("section",{ref:i,class:L6,"aria-label":U(m),"data-tile":t.id,"data-kind":t.kind,"\
data-state":d,"data-editing":o,children:[r(md,{busy:d==="running"||d==="estimate",done:c.done}),r("header",{class:N6,children:[
o?r("input",{class:F6,"aria-label":"Title of the tile",value:t.title,placeholder:m,maxLength:200,onInput:p=>e.onTitle(p.
currentTarget.value)}):r("h2",{class:B6,children:(t.kind==="query"||t.title!=="")&&r(D,{value:m,most:120})}),t.kind==="q\
uery"&&!o&&r(kG,{result:c}),!o&&r(dt,{icon:"more",label:`Menu of ${U(m)}`,menuLabel:"Tile",kind:"quiet",small:!0,placing:{
align:"end"},items:e.items(c)}),e.handles]}),t.kind==="text"?r(K6,{text:t.text??"",editing:o,onText:e.onText}):r(oh,{tile:t,
shared:n,result:c,onAgain:()=>l(a+1)})]})}function wu(e){return e.title!==""?e.title:e.document?lr(e.document):"Text"}function kG({
result:e}){let[t,n]=k(0);F(()=>{e.phase==="exact"&&n(Date.now())},[e.phase,e.answer]);let o=Wo(e.phase==="exact"&&t>0?`e\
xact, ${fl(e.elapsed??0)}, ${j(t,rt(),"clock")}`:void 0);switch(e.phase){case"exact":return r("span",{class:gm,"data-pha\
se":"exact",tabIndex:-1,...o,children:[r(ae,{name:"check",size:14}),r("span",{class:"spoken",children:"exact"})]});case"\
estimate":return r("span",{class:gm,children:["estimate, ",H(e.done)]});case"running":return r("span",{class:gm,children:"\
running"});case"error":return r("span",{class:gm,"data-phase":"error",children:[r(ae,{name:"error",size:14}),"failed"]});default:
return null}}var J6="G",Z6="J";var SG=32,Y6=12;function eN({tile:e,tiles:t,onTiles:n,onBegin:o,onRemove:i,onSaid:s}){let a=U(wu(e)),l=Q6(e,t,n,o,(m,d,p,f)=>Jf(
m,e.id,d.x+p,d.y+f)),u=Q6(e,t,n,o,(m,d,p,f)=>Dx(m,e.id,d.w+p,d.h+f)),c=m=>{let d={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[m.key];if(!d||m.altKey||m.ctrlKey||m.metaKey)return;m.preventDefault();let[p,f]=d,h=m.shiftKey?Dx(
t,e.id,e.w+p,e.h+f):_6(t,e.id,p,f);if(Zf(h,t))return s("This is as far as it goes.");o(),n(h);let y=h.find(({id:b})=>b===
e.id);s(m.shiftKey?`${y.w} columns wide, ${y.h} rows high`:`column ${y.x+1}, row ${y.y+1}`)};return r(A,{children:[r("bu\
tton",{type:"button",class:J6,"aria-label":`Move ${a}: arrows move it, Shift and arrows size it`,onKeyDown:c,...l,children:r(
TG,{})}),r(P,{small:!0,icon:"trash",label:`Remove ${a}`,kind:"quiet",onClick:i}),r("span",{class:Z6,"aria-hidden":"true",
...u})]})}function TG(){return r(ae,{name:"rows",size:16})}function Q6(e,t,n,o,i){let s=I(null),a=c=>{let m=c.currentTarget.
closest("[data-grid]");!m||c.button!==0||(c.currentTarget.setPointerCapture(c.pointerId),s.current={x:c.clientX,y:c.clientY+
X6(m),tiles:t,tile:e,cell:(m.clientWidth+Y6)/12,moved:!1})},l=c=>{let m=s.current,d=c.currentTarget.closest("[data-grid]");
if(!m||!d)return;let p=Math.round((c.clientX-m.x)/m.cell),f=Math.round((c.clientY+X6(d)-m.y)/(SG+Y6)),h=i(m.tiles,m.tile,
p,f);Zf(h,t)||(m.moved||o(),m.moved=!0,n(h))},u=()=>{s.current=null};return{onPointerDown:a,onPointerMove:l,onPointerUp:u,
onPointerCancel:u}}function X6(e){return-e.getBoundingClientRect().top}var tN="Ii",nN="ts",oN="os",rN="ns",iN="ps",sN="ds",Lx="ls",aN="xs",lN="ss",uN="Ui",cN="cs";function sh(e,t=""){Zr(n=>r(MG,{datasets:typeof e=="string"?[e]:e,board:t,onClose:n}))}function MG({datasets:e,board:t,onClose:n}){
let[o,i]=k(e[0]??""),s=ve.value.timezone??"UTC",a=[...fp(o,void 0,void 0,t)].reverse();return r(it,{title:t===""?"Notes":
"Notes of the board",onClose:n,wide:!0,children:[e.length>1&&r("div",{class:cN,children:r(Zt,{title:"Dataset",icon:"data",
kind:"outlined",values:e,value:o,onChange:i})}),o===""?r("p",{class:Lx,children:"A board without questions has no time t\
o note something at."}):r(_G,{dataset:o,board:t,zone:s}),a.length===0&&r("p",{class:Lx,children:"No notes yet. A step of\
 a deployment can post them, too: POST /v1/notes."}),r("ul",{class:oN,children:a.map(l=>r("li",{class:rN,children:[r("sp\
an",{class:iN,children:PG(l,s)}),r("span",{class:sN,children:[r(D,{value:l.text,most:400}),l.board&&r("span",{class:lN,children:"\
this board only"})]}),r(P,{small:!0,kind:"quiet",icon:"trash",label:"Remove the note",onClick:()=>{EG(l)}})]},l.id))})]})}
function PG({time:e,to:t},n){return t===void 0?j(e,n,"minute"):`${j(e,n,"minute")} – ${j(t,n,"minute")}`}function _G({
dataset:e,board:t,zone:n}){let[o,i]=k(!0),[s,a]=k(""),[l,u]=k(""),[c,m]=k(null),d=()=>{DG({dataset:e,text:s.trim(),...t!==
""&&o?{board:t}:{}},l,n).then(()=>{a(""),u(""),m(null)},p=>m(G(p)))};return r("form",{class:tN,onSubmit:p=>{p.preventDefault(),
d()},children:[r("label",{class:nN,children:[r("span",{class:Tt,children:"What happened"}),r("input",{class:Ue,value:s,placeholder:"\
2.4 shipped","data-autofocus":!0,maxLength:4e3,onInput:p=>a(p.currentTarget.value)})]}),r("label",{children:[r("span",{class:Tt,
children:`When, on the clock of ${rs(n)}`}),r("input",{class:Ue,value:l,placeholder:"now, 14 May 9:30, 1 - 3 May","aria-\
invalid":c!==null,onInput:p=>u(p.currentTarget.value)})]}),t!==""&&r("label",{class:uN,children:[r("input",{type:"checkb\
ox",checked:o,onChange:p=>i(p.currentTarget.checked)})," on this board only"]}),r(P,{type:"submit",kind:"primary",disabled:s.
trim()==="",children:"Add"}),c&&r("div",{class:aN,children:r(he,{error:c})})]})}async function DG(e,t,n){if(t.trim()===""||
t.trim()==="now"){await zl({...e,time:new Date().toISOString()});return}let o=await Ud(t,n);if(!o.start)throw new Ze({code:"\
time",message:"This is open at its start",hint:"say when it began"});let i=o.end!==void 0&&/\s-\s|\.\.|\bto\b/.test(t)&&
Date.parse(o.end)<Date.now();await zl({...e,time:o.start,...i&&o.end?{to:o.end}:{}})}async function EG(e){try{await hp(e.
id);let{dataset:t,time:n,text:o,to:i,board:s}=e;ee("The note is removed.",{label:"Undo",act:()=>{zl({dataset:t,time:n,text:o,
...i?{to:i}:{},...s?{board:s}:{}})}})}catch(t){ee(G(t).message)}}function ah({name:e,content:t}){jf(`${e}.board.json`,JSON.stringify({name:e,content:t},null,2),"application/json")}function mN(e){
Gf(".json,application/json",t=>{AG(t).then(e)})}async function AG(e){try{let{name:t,content:n}=OG(await e.text(),e.name);
await Rr(t,n),ee("The board is imported.")}catch(t){ee(`The file cannot be imported: ${G(t).message}`)}}function OG(e,t){
let n=JSON.parse(e);if(n===null||typeof n!="object")throw new Error("it holds no board");if(Array.isArray(n.tiles))return{
name:t.replace(/(\.board)?\.json$/i,""),content:n};if(typeof n.name!="string"||n.content===void 0)throw new Error("it ho\
lds no board");return{name:n.name,content:n.content}}var lh="Ne",pN="gs",fN="hs",hN="fs",gN="us",Nx="ms",yN="vs",bN="ws",vN="Hi",xN="Li",wN="Mi";function kN({model:e,onVersions:t,onScreen:n,onAgain:o}){let i=e.draft.value,{name:s,content:a}=e.shown;return r(A,{children:[
r("div",{children:[r("button",{type:"button",class:wN,onClick:()=>xe("boards"),children:"Boards"}),r("div",{class:fN,children:[
i===null?r("h1",{class:hN,children:r(D,{value:s})}):r("input",{class:gN,"aria-label":"Name of the board",value:s,maxLength:200,
onInput:l=>e.change({},l.currentTarget.value)}),i===null?r(RG,{model:e,onVersions:t,onScreen:n,onAgain:o}):r(NG,{model:e})]})]}),
i!==null?r("textarea",{class:bN,rows:2,"aria-label":"What the board is about",placeholder:"What the board is about",value:a.
description,onInput:l=>e.change({description:l.currentTarget.value})}):a.description!==""&&r("p",{class:yN,children:r(D,
{value:a.description,most:1e3})})]})}function RG({model:e,onVersions:t,onScreen:n,onAgain:o}){let{id:i}=e.board.value;return r(
"div",{class:Nx,children:[r(P,{icon:"redo",kind:"quiet",label:"Ask all tiles again",onClick:o}),r(P,{kind:"quiet",icon:"\
info",onClick:()=>sh(nh(e.board.value.content),i),children:"Notes"}),r(P,{kind:"outlined",icon:"edit",onClick:()=>e.edit(),
children:"Edit"}),r(P,{kind:"outlined",icon:"heat",onClick:n,children:"Screen"}),r(dt,{icon:"more",label:"Menu of the bo\
ard",menuLabel:"Board",kind:"outlined",placing:{align:"end"},items:LG(e,t)})]})}function LG(e,t){let n=e.board.value;return[
{label:"History of the board",icon:"history",act:t},{label:"Copy link",icon:"share",act:()=>ze(location.href,"The link")},
{label:"Export as JSON",icon:"download",act:()=>ah(n)},{label:"Make a copy",icon:"copy",act:()=>{Rr(`${n.name}, copy`,n.
content??bu).then(s=>xe(`boards/${encodeURIComponent(s.id)}`),Bx)}},"rule",{label:"Remove the board",icon:"trash",danger:!0,
act:()=>{Xf(n.id,n.version).then(()=>{xe("boards"),ee("The board is removed.",{label:"Undo",act:()=>{eh(n).then(()=>xe(`\
boards/${encodeURIComponent(n.id)}`),Bx)}})},Bx)}}]}function NG({model:e}){return r("div",{class:Nx,children:[r(P,{icon:"\
plus",kind:"outlined",onClick:()=>{e.mark(),e.change(Oa(e.shown.content,{kind:"text",title:"",text:""}))},children:"Text"}),
r(P,{kind:"outlined",onClick:()=>{e.draft.value=null},children:"Cancel"}),r(P,{kind:"primary",icon:"check",disabled:e.shown.
name.trim()==="",onClick:()=>{e.done()},children:"Done"})]})}function Bx(e){ee(G(e).message)}function CN(e){return!e||!("columns"in e)||!("rows"in e)?null:Xd(e.columns.map(({name:t})=>t),e.rows)}var BG=50,uh=class{constructor(t){this.id=t}id;board=de(null);error=de(null);draft=de(null);conflict=de(null);shared=de(
null);saved=[];arranged=[];get shown(){return this.draft.value??this.board.value}async load(){try{this.take(await Or(this.
id))}catch(t){this.error.value=G(t)}}take(t){let n=this.board.value,o=this.shared.value===null||n!==null&&Bt(this.shared.
value,hm(n.content));this.board.value=t,this.error.value=null,o&&(this.shared.value=hm(t.content))}async keep(t,n){let o=this.
board.value;if(!o)return;let i={name:o.name,content:o.content,...t};if(i.name===o.name&&Bt(i.content,o.content))return;let s={
name:o.name,content:o.content};await this.save(i)&&(SN(this.saved,s),ee(n,{label:"Undo",act:()=>{this.saved.at(-1)===s?this.
undo():this.keep(s,"The board is as it was.")}}))}async undo(){if(this.draft.value!==null){this.draft.value=this.arranged.
pop()??this.draft.value;return}let t=this.saved.pop();t&&await this.save(t)&&ee("The change of the board is undone.")}async save(t){
let n=this.board.value;if(!n)return!1;try{return this.take(await fm(n.id,n.version,t.name,t.content)),!0}catch(o){return R6(
o)?this.conflict.value=t:ee(`The board cannot be saved: ${G(o).message}`),!1}}edit(){let t=this.board.value;this.arranged.
length=0,t&&(this.draft.value={name:t.name,content:t.content})}mark(){this.draft.value&&this.arranged.at(-1)!==this.draft.
value&&SN(this.arranged,this.draft.value)}change(t,n){let o=this.draft.value;o&&(this.draft.value={name:n??o.name,content:{
...o.content,...t}})}async done(){let t=this.draft.value;this.draft.value=null,t&&await this.keep(t,"The board is saved.")}async takeTheirs(){
this.conflict.value=null,await this.load()}async takeMine(){let t=this.conflict.value;this.conflict.value=null,await this.
load(),t&&await this.keep(t,"The board is saved; the other state is among its versions.")}async takeBoth(){let t=this.conflict.
value;return this.conflict.value=null,t?(await Rr(`${t.name}, copy`,t.content)).id:null}};function SN(e,t){e.push(t),e.length>
BG&&e.shift()}var TN=null;function ch(){return TN??=[...new Set([rt(),"UTC",...Intl.supportedValuesOf("timeZone")])],TN}var $N="bs",MN="ys",PN="ks",_N="zs",DN="js",Fx="Xs";function EN({shared:e,saved:t,datasets:n,onShared:o,onKeep:i}){let s="zone of each tile",a=e.timezone===""?s:e.timezone;
return r("div",{class:$N,role:"group","aria-label":"For all tiles",children:[r(IG,{shared:e,onShared:o}),r(Zt,{title:"Ti\
me zone",icon:"globe",kind:"quiet",values:[s,...ch()],value:a,free:!0,onChange:l=>o({...e,timezone:l===s?"":l})}),n.map(
l=>r("div",{class:MN,children:r(rn,{bare:!0,code:!0,label:`Filter of all tiles of ${U(l)}`,value:new Map(Object.entries(
e.where)).get(l)??"",placeholder:n.length===1?"filter all tiles, such as country = 'CH'":`filter of ${U(l)}`,onCommit:u=>o(
{...e,where:zG(e.where,l,u)})})},l)),!Bt(e,t)&&r("span",{class:PN,children:[r(P,{small:!0,kind:"outlined",icon:"save",onClick:i,
children:"Keep for everyone"}),r(P,{small:!0,kind:"quiet",icon:"undo",onClick:()=>o(t),children:"As saved"})]})]})}function zG(e,t,n){
let o=new Map(Object.entries(e));return n.trim()===""?o.delete(t):o.set(t,n.trim()),Object.fromEntries(o)}function IG({shared:e,
onShared:t}){let n=I(null),[o,i]=k(!1),[s,a]=k(null),l=Wd(e.timezone===""?{}:{timezone:e.timezone}),u=e.from===""&&e.to===
"",c=u?"Range of each tile":Jo({from:e.from||void 0,to:e.to||void 0},e.timezone||"UTC"),m=(p,f)=>{i(!1),a(null),t({...e,
from:p,to:f})},d=p=>{Ud(p,e.timezone).then(({from:f,to:h})=>m(String(f??""),String(h??"")),f=>a(G(f)))};return r(A,{children:[
r(P,{buttonRef:n,icon:"calendar",after:"down",kind:"outlined",popup:"dialog",expanded:o,onClick:()=>i(!o),children:c}),o&&
r(on,{anchor:n.current,role:"dialog",label:"Range of all tiles",onClose:()=>i(!1),children:r("div",{class:_N,children:[r(
rn,{label:"Range of all tiles",value:"",placeholder:"last 2 hours, May, now-1w/w",autofocus:!0,error:s,onCommit:d}),r("d\
iv",{class:DN,children:[r(P,{small:!0,class:Fx,pressed:u,onClick:()=>m("",""),children:"Of each tile"}),l.filter(({from:p})=>p!==
void 0).map(({text:p,from:f,to:h})=>r(P,{small:!0,class:Fx,pressed:f===e.from&&(h??"now")===e.to,onClick:()=>m(String(f),
String(h??"now")),children:p.charAt(0).toUpperCase()+p.slice(1)},p))]})]})})]})}var AN="Cs",ON="Ss",RN="Bs",zx="Es",LN="Is";function NN({model:e,board:t,onClose:n}){let[o,i]=k(null);return F(()=>{O6(t.id).then(i,BN)},[t.id,t.version]),r(Fs,{title:"\
History of the board",label:"Versions of the board",onClose:n,children:[r("p",{class:LN,children:"Each save is a version\
. The last 100 are kept; restoring one makes a new version."}),o===null?r(_e,{}):r("ol",{class:AN,children:o.map(s=>r("l\
i",{class:ON,children:[r("div",{class:RN,children:[r("span",{children:s.removed?"Removed":r(D,{value:s.name,most:60})}),
r("span",{class:zx,children:["version ",s.version,", ",j(s.changed,rt(),"minute")]})]}),s.version===t.version?r("span",{
class:zx,children:"shown"}):!s.removed&&r(P,{small:!0,kind:"outlined",onClick:()=>{qG(e,t.id,s.version)},children:"Resto\
re"})]},s.version))})]})}async function qG(e,t,n){try{let{name:o,content:i}=await Or(t,n);await e.keep({name:o,content:i},
`Version ${n} is restored, with ${Se(i.tiles.length,"tile")}.`)}catch(o){BN(o)}}function BN(e){ee(G(e).message)}var UG=6e4;function zN({id:e}){let t=Z(()=>new uh(e),[e]),[n,o]=k(!1);F(()=>(YG().then(a=>(a&&(t.shared.value=a),t.load())),
()=>{t.done()}),[t]);let i=t.board.value,s=t.error.value;return F(()=>{globalThis.document.title=`${U(i?.name??"Board")}\
 · Sluice`},[i?.name]),!i&&s?r("main",{class:lh,children:s.status===404?r(Re,{icon:"boards",title:"There is no such boa\
rd",actions:r(P,{kind:"primary",onClick:()=>xe("boards"),children:"All boards"})}):r(Ar,{error:s,what:"The board cannot \
be read",again:()=>{t.load()}})}):i?r("div",{class:pN,children:[r(VG,{model:t,onVersions:()=>o(!n)}),n&&r(NN,{model:t,board:i,
onClose:()=>o(!1)})]}):r("main",{class:lh,children:r(_e,{})})}function VG({model:e,onVersions:t}){lo([{keys:"Ctrl+Z",label:"\
Undo the last change of the board",group:"Board",act:()=>{e.undo()}}]);let n=I(null),[o,i]=k(0),{content:s}=e.shown,a=hm(
e.board.value.content),l=e.shared.value??a,u=c=>{e.shared.value=c,FN(Bt(c,a)?null:c)};return F(()=>{let c=setInterval(()=>{
globalThis.document.fullscreenElement===n.current&&i(m=>m+1)},UG);return()=>clearInterval(c)},[]),r("main",{ref:n,class:lh,
"data-state":"exact","data-editing":e.draft.value!==null,children:[r(JG,{model:e}),r(kN,{model:e,onVersions:t,onScreen:()=>{
WG(n.current)},onAgain:()=>i(o+1)}),r(EN,{shared:l,saved:a,datasets:nh(s),onShared:u,onKeep:()=>{e.keep({content:{...e.board.
value.content,...l,where:{...l.where}}},"Range and filter are kept.").then(()=>FN(null))}}),r(lb.Provider,{value:e.board.
value.id,children:r(KG,{model:e,shared:l,turn:o})})]})}async function WG(e){globalThis.document.fullscreenElement?await globalThis.
document.exitFullscreen():await e?.requestFullscreen().catch(()=>{})}function KG({model:e,shared:t,turn:n}){let[o,i]=k(""),
s=e.draft.value,{tiles:a}=e.shown.content,l=(u,c)=>e.change({tiles:a.map(m=>m.id===u?{...m,...c}:m)});return a.length===
0?r(GG,{model:e}):r(A,{children:[r("div",{class:vN,"data-grid":!0,children:[...a].sort((u,c)=>u.y-c.y||u.x-c.x).map(u=>r(
"div",{class:xN,style:{gridColumn:`${u.x+1} / span ${u.w}`,gridRow:`${u.y+1} / span ${u.h}`,"--high":u.h},children:r(j6,
{tile:u,shared:t,turn:n,editing:s!==null,items:c=>ZG(e,u,t,c),onTitle:c=>l(u.id,{title:c}),onText:c=>l(u.id,{text:c}),handles:s===
null?null:r(eN,{tile:u,tiles:a,onSaid:i,onBegin:()=>e.mark(),onTiles:c=>e.change({tiles:[...c]}),onRemove:()=>jG(e,u)})})},
u.id))}),r("div",{class:"spoken",role:"status",children:o})]})}function jG(e,t){e.mark(),e.change({tiles:[...Yf(e.shown.
content.tiles.filter(({id:n})=>n!==t.id))]}),ee(`${U(wu(t))} is removed.`,{label:"Undo",act:()=>{e.undo()}})}function GG({
model:e}){return r(Re,{icon:"boards",title:"This board is empty",actions:r(A,{children:[r(P,{kind:"primary",icon:"explor\
e",onClick:()=>xe(""),children:"Ask a question"}),r(P,{kind:"outlined",onClick:()=>{e.draft.value===null&&e.edit(),e.change(
Oa(e.shown.content,{kind:"text",title:"Read me",text:""}))},children:"Add a text"})]}),children:"Ask a question on any p\
age and choose Save, To a board."})}function JG({model:e}){return e.conflict.value===null?null:r(ds,{kind:"warning",actions:r(
A,{children:[r(P,{small:!0,kind:"outlined",onClick:()=>{e.takeTheirs()},children:"Show theirs"}),r(P,{small:!0,kind:"out\
lined",onClick:()=>{e.takeBoth().then(n=>{n!==null&&xe(`boards/${encodeURIComponent(n)}`)})},children:"Keep mine as a co\
py"}),r(P,{small:!0,kind:"outlined",onClick:()=>{e.takeMine()},children:"Save mine over it"})]}),children:"Somebody else\
 saved this board while you changed it. Nothing is lost: both states can be kept."})}function ZG(e,t,n,o){let i=th(t,n),
s=CN(o.answer),a=e.board.value.content,l=()=>{e.keep({content:{...a,tiles:[...Yf(a.tiles.filter(({id:m})=>m!==t.id))]}},
"The tile is removed.")},u=i===null?[]:[{label:"Open",icon:"right",act:()=>zi(i)},{label:"Copy link",icon:"share",act:()=>{
ra(i).then(m=>ze(m,"The link"))}},{label:"Copy as JSON",icon:"braces",act:()=>ze(JSON.stringify(i.document,null,2),"The \
document")},{label:"CSV",icon:"download",disabled:s===null,act:()=>jf(`${wu(t)}.csv`,s??"","text/csv")}],c=()=>{e.keep({
content:Oa(a,t)},"The tile is copied.")};return[...u,{label:"Copy on this board",icon:"plus",act:c},"rule",{label:"Remov\
e",icon:"trash",danger:!0,act:l}]}async function YG(){let e=new URLSearchParams(location.hash.slice(1)).get("shared"),t=e===
null?null:await Mi(e);if(t===null||typeof t!="object")return null;let n=i=>typeof i=="string"?i:"",o=t.where!==null&&typeof t.
where=="object"?Object.entries(t.where).filter(([,i])=>typeof i=="string"):[];return{from:n(t.from),to:n(t.to),timezone:n(
t.timezone),where:Object.fromEntries(o)}}async function FN(e){let t=new URL(location.href);t.hash=e===null?"":`shared=${await Tl(
e)}`,history.replaceState(null,"",t)}var HN="Us",qN="Hs";function mh({title:e,label:t,take:n,value:o="",onClose:i,onTake:s}){let[a,l]=k(o),[u,c]=k(null),[m,d]=k(!1),p=bt();return r(
it,{title:e,onClose:i,children:r("form",{class:HN,onSubmit:h=>{h.preventDefault(),!(a.trim()===""||m)&&(d(!0),s(a.trim()).
then(i,y=>{c(G(y)),d(!1)}))},children:[r("label",{class:Tt,for:p,children:t}),r("input",{id:p,class:Ue,"data-autofocus":!0,
value:a,maxLength:200,autocomplete:"off","aria-invalid":u!==null,onInput:h=>l(h.currentTarget.value)}),u&&r(he,{error:u}),
r("div",{class:qN,children:r(P,{type:"submit",kind:"primary",disabled:a.trim()===""||m,children:n})})]})})}var UN="Ni",VN="Ls",WN="Ms",KN="Ns",jN="Re",GN="Rs",JN="As",ZN="Ae",YN="Ds",QN="Ts",XN="_s";var dh=de({value:null,error:null});async function Cu(){try{dh.value={value:await xu(),error:null}}catch(e){dh.value={value:dh.
value.value,error:G(e)}}}function eB(){let{value:e,error:t}=dh.value,[n,o]=k("changed");F(()=>{globalThis.document.title=
"Boards · Sluice",Cu()},[]);let i=()=>Zr(s=>r(mh,{title:"A new board",label:"Name",take:"Make",onClose:s,onTake:tJ}));return r(
"main",{class:UN,"data-state":e?"exact":t?"error":"running",children:[r("div",{class:VN,children:[r("h1",{class:WN,children:"\
Boards"}),e!==null&&e.length>1&&r(dt,{menuLabel:"Order",after:"down",kind:"quiet",items:[{label:"Last changed first",checked:n===
"changed",act:()=>o("changed")},{label:"By name",checked:n==="name",act:()=>o("name")}],children:n==="changed"?"Last cha\
nged first":"By name"}),r(P,{icon:"upload",kind:"outlined",onClick:()=>mN(Cu),children:"Import"}),r(P,{icon:"plus",kind:"\
primary",onClick:i,children:"New board"})]}),t&&r(Ar,{error:t,what:"The boards cannot be listed",again:()=>{Cu()}}),!e&&
!t&&r(_e,{}),e?.length===0&&r(Re,{icon:"boards",title:"There are no boards yet",actions:r(P,{kind:"primary",icon:"plus",
onClick:i,children:"New board"}),children:"A board keeps questions side by side. Make one here, or choose Save on any qu\
estion."}),e!==null&&e.length>0&&r("ul",{class:KN,children:eJ(e,n).map(s=>r(nJ,{board:s},s.id))})]})}function eJ(e,t){return[
...e].sort((n,o)=>t==="name"?n.name.localeCompare(o.name):o.changed.localeCompare(n.changed))}async function tJ(e){let t=await Rr(
e,bu);xe(`boards/${encodeURIComponent(t.id)}`)}function nJ({board:e}){let[t,n]=k(null);F(()=>{Or(e.id).then(i=>n(i.content),
()=>{})},[e.id,e.version]);let o=t===null?"":`${Se(t.tiles.length,"tile")}, `;return r("li",{class:jN,children:[r("butto\
n",{type:"button",class:GN,onClick:()=>xe(`boards/${encodeURIComponent(e.id)}`),children:[r(oJ,{tiles:t?.tiles??[]}),r("\
span",{class:QN,children:r(D,{value:e.name,most:80})}),r("span",{class:XN,children:[o,"changed ",j(e.changed,rt(),"minut\
e")]})]}),r(dt,{icon:"more",label:`Menu of ${U(e.name)}`,menuLabel:"Board",kind:"quiet",placing:{align:"end"},items:[{label:"\
Export as JSON",icon:"download",act:()=>{Or(e.id).then(ah,ph)}},{label:"Make a copy",icon:"copy",act:()=>{rJ(e)}},"rule",
{label:"Remove",icon:"trash",danger:!0,act:()=>{iJ(e)}}]})]})}function oJ({tiles:e}){let t=Math.max(14,...e.map(({y:o,h:i})=>o+
i)),n=(o,i)=>`${o/i*100}%`;return r("span",{class:JN,"aria-hidden":"true",children:e.map(o=>r("span",{class:Te(ZN,o.kind===
"text"&&YN),style:{left:n(o.x,12),width:n(o.w,12),top:n(o.y,t),height:n(o.h,t)}},o.id))})}async function rJ(e){try{let{name:t,
content:n}=await Or(e.id);await Rr(`${t}, copy`,n),await Cu()}catch(t){ph(t)}}async function iJ(e){try{let t=await Or(e.
id);await Xf(e.id,t.version),await Cu(),ee("The board is removed.",{label:"Undo",act:()=>{eh(t).then(Cu,ph)}})}catch(t){
ph(t)}}function ph(e){ee(G(e).message)}var tB={name:"boards",label:"Boards",icon:"boards",letter:"b",Page:({rest:e})=>e===""?r(eB,{}):r(zN,{id:e},e)};function Ii(e,t,n=""){return`v1/datasets/${encodeURIComponent(e)}/${t}${n===""?"":`/${encodeURIComponent(n)}`}`}async function nB(e,t){
return(await oe(Ii(e,"definitions"),{signal:t})).definitions}async function oB(e,t){return(await oe(Ii(e,"cohorts"),{signal:t})).
cohorts}async function rB(e,t,n){return oe(`${Ii(e,"definitions",t)}?version=${n}`)}async function iB(e,t,n,o){return[...(await oe(
`${Ii(e,t,n)}?versions`,{signal:o})).versions].reverse()}async function fh(e,t,n){return oe(Ii(e,"cohorts",t),{signal:n})}
async function vm(e,t,n,o,i){return oe(Ii(e,"definitions",t),{method:"PUT",body:{definition:o,description:i,version:n}})}
async function sB(e){return(await oe(`v1/datasets/${encodeURIComponent(e)}/uses`)).uses}async function aB(e,t,n,o){return oe(
`${Ii(e,t,n)}/rename`,{body:{name:o}})}async function lB(e,t,n){await oe(Ii(e,t,n),{method:"DELETE"})}async function uB(e,t,n,o,i){
let s=new URLSearchParams({per:n.per});n.description!==""&&s.set("description",n.description);let a={"Content-Type":i,...n.
fresh?{"If-None-Match":"*"}:{}},l=Vt(`${Ii(e,"cohorts",t)}?${s.toString()}`),u=await fetch(l,{method:"PUT",headers:a,body:o,
cache:"no-store"}).catch(()=>{throw vi()}),c=await u.json().catch(()=>null);if(!u.ok)throw xi(c,u.status);return c}var hh={property:"property of events",actor:"property of actors",cohort:"cohort",session:"property of sessions",list:"co\
hort, a list"};function cB(e){let t=e.definition;return typeof t=="string"?{kind:"property",name:e.name,saved:e}:t.actors?
{kind:"list",name:e.name,saved:e}:t.session?{kind:"session",name:e.name,saved:e}:{kind:typeof t.actor=="object"?"cohort":
"actor",name:e.name,saved:e}}function gh(e){let t=e;if(typeof t=="string")return t;if(t.actors)return`${t.actors.length}\
 actors`;if(typeof t.actor=="object")return lr({dataset:"",funnel:t.actor.funnel});let n=t.from?`, from ${t.from}${t.to?
` to ${t.to}`:""}`:"";return`${t.actor??t.session??""}${n}`}function Ix({kind:e,text:t,per:n,from:o}){return e==="list"?
null:e==="property"?t.trim():{actor:t.trim(),...n===""?{}:{per:n},...o.trim()===""?{}:{from:o.trim()}}}function mB(e){let t=e.
definition,n={name:e.name,description:e.description??""};return typeof t=="string"?{...n,kind:"property",text:t,per:"",from:""}:
typeof t.actor!="string"||t.to!==void 0?null:{...n,kind:"actor",text:t.actor,per:t.per??"",from:t.from===void 0?"":String(
t.from)}}function dB(e,t,n){let o=Ce(e);return t==="bool"?n===""?`count() filter (where ${o}) as events`:`uniq(${Ce(n)}) filter (\
where ${o}) as actors`:t==="int64"||t==="float64"?`median(${o}) as median`:`uniq(${o}) as values_each`}var pB="Ri",fB="qs",hB="Ai",gB="Fs",yB="K",bB="a",vB="De",xB="h",wB="Gs",kB="Js",CB="Ks",SB="Os",TB="Te",Hx="Ps",$B="Qs",
MB="Di",PB="Vs",_B="_e",DB="Ws",EB="Ys",AB="Zs",OB="Ti",RB="ec",LB="rc",NB="ic",BB="ac",FB="_i",Su="tc",Tu="oc",$u="nc",
Hi="pc",zB="dc",qi="O",yh="lc",IB="qi",HB="xc",qB="sc",zs="cc",UB="gc",VB="hc",WB="Fi",KB="fc",qx="X",jB="uc",GB="mc";var sJ={from:"",to:"",timezone:"",where:{}};function bh({dataset:e,name:t,content:n,actors:o,onError:i}){let[s,a]=k(null),
[l,u]=k(null),[c,m]=k(0),d=De(e).value.value?.actors?.[0]??"",p=n===null?{}:{define:{[t]:n}},f=JSON.stringify([t,n]);F(()=>{
let w=new AbortController,x=$=>(i??u)($);return ul(e,{column:Ce(t),limit:10,...p},w.signal).then($=>{a($),x(null)},$=>{Rn(
$)||(a(null),x(G($)))}),()=>w.abort()},[f]);let h=s?.type==="bool"&&o&&d!=="",y=s&&{dataset:e,...p,aggregate:{measures:[
dB(t,s.type,o?d:"")],by:["time('auto')"]}},b=ym(y,c);return l?r("div",{class:zs,children:r(he,{error:l})}):!s||!y?null:r(
"section",{class:UB,"aria-label":"What it holds for",children:[r("p",{class:VB,children:aJ(s)}),r("div",{class:WB,children:r(
oh,{tile:{id:"preview",x:0,y:0,w:12,h:5,kind:"query",title:"",document:y,as:"line"},shared:sJ,result:b,onAgain:()=>m(c+1)})}),
h?r(uJ,{document:{dataset:e,...p,where:Ce(t),aggregate:{measures:["count() as events"],by:[Ce(d)],limit:10}},per:d}):r(lJ,
{values:s})]})}function aJ(e){let t=e.values.reduce((o,i)=>o+i.count,0),n=e.exact?"":"about ";if(e.type==="bool"){let o=e.
values.find(({value:i})=>String(i)==="true")?.count??0;return`It holds for ${n}${H(t+e.nulls===0?0:o/(t+e.nulls))} of ev\
ents.`}return`${e.type}, ${n}${Se(e.distinct,"value")}${e.nulls>0?`, none for ${W(e.nulls)} events`:""}.`}function lJ({values:e}){
return r("table",{class:qx,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"Frequent values"}),
r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:e.values.map(({value:t,count:n},o)=>r("tr",{children:[r(
"td",{children:r(D,{value:t,most:64})}),r("td",{children:W(n)})]},o))})]})}function uJ({document:e,per:t}){let{answer:n}=ym(
e,0),o=n?.rows??[];return r("table",{class:qx,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:[
"Ten of them: ",r(D,{value:t,most:32})]}),r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:o.map(([i,s],a)=>r(
"tr",{children:[r("td",{children:r(D,{value:i,most:64})}),r("td",{children:W(Number(s))})]},a))})]})}function JB({dataset:e,
name:t,version:n}){let[o,i]=k(null);if(F(()=>{let a=new AbortController;return fh(e,t,a.signal).then(i,()=>{}),()=>a.abort()},
[n]),!o)return null;let s=o.ids===void 0||o.ids===o.size?"":` of ${W(o.ids)} in the list`;return r("p",{class:KB,children:[
r("strong",{children:W(o.size)})," ",r("span",{class:Hi,children:[o.size===1?"actor":"actors"," with events",s]})]})}var cJ=300;function vh({dataset:e,draft:t,version:n,onClose:o,onSaved:i}){let[s,a]=k(t),[l,u]=k(t),[c,m]=k(null),d=De(e).
value.value?.actors??[],p=b=>{a({...s,...b}),m(null)};F(()=>{let b=setTimeout(()=>u(s),cJ);return()=>clearTimeout(b)},[s]);
let f=()=>{vm(e,s.name.trim(),n,Ix(s),s.description.trim()).then(async b=>{await i(b.name),ee(`${U(b.name)} is saved, as\
 version ${b.version}.`)},b=>m(G(b)))},h=c&&mJ(c),y=c?.span&&h==="text"?os(s.text,c.span):null;return r("article",{class:Su,
"aria-label":n===0?"A new definition":`Edit ${U(s.name)}`,children:[r("div",{class:Tu,children:[r("h2",{class:$u,children:n===
0?"A new definition":r("bdi",{children:U(s.name)})}),r(P,{kind:"outlined",onClick:o,children:"Cancel"}),r(P,{kind:"prima\
ry",icon:"save",disabled:s.name.trim()===""||s.text.trim()==="",onClick:f,children:"Save"})]}),n===0&&r($t,{label:"What \
it is a property of",value:s.kind==="actor"?"actor":"property",onChange:b=>p({kind:b}),choices:[{value:"property",label:"\
Of events"},{value:"actor",label:"Of actors, or a cohort"}]}),n===0&&r(Ux,{label:"Name",value:s.name,placeholder:s.kind===
"actor"?"loyal":"big",error:h==="name"?c:null,onText:b=>p({name:b})}),r("div",{class:qi,children:[r("span",{class:Tt,children:s.
kind==="actor"?"A measure over the actor’s events; a condition makes it a cohort":"An expression over the properties o\
f an event"}),r(su,{class:IB,label:"Expression",language:"expression",text:s.text,mark:y,onRun:f,autofocus:n>0,placeholder:s.
kind==="actor"?"count() filter (where event = 'purchase') >= 3":"amount > 100",onText:b=>p({text:b})}),h==="text"&&r(he,
{error:c,onHint:b=>p({text:dJ(s.text,y,b)})})]}),s.kind==="actor"&&r("div",{class:yh,children:[d.length>1&&r("div",{class:qi,
children:[r("span",{class:Tt,children:"Of each"}),r(Zt,{title:"Actor",kind:"outlined",values:d,value:s.per===""?d[0]:s.per,
onChange:b=>p({per:b})})]}),r(Ux,{label:"From; the range of the question if empty",value:s.from,placeholder:"now-90d",error:h===
"from"?c:null,onText:b=>p({from:b})})]}),r(Ux,{label:"Description",value:s.description,placeholder:"what people should k\
now of it",error:null,onText:b=>p({description:b})}),h==="other"&&r("div",{class:zs,children:r(he,{error:c})}),l.text.trim()!==
""&&r(bh,{dataset:e,name:"preview_of_definition",content:Ix(l),actors:l.kind==="actor",onError:m})]})}function mJ(e){return/(^|\.)(name|saved)$/.
test(e.where)?"name":/\.from$/.test(e.where)?"from":/^(definition|define)\b/.test(e.where)?"text":"other"}function dJ(e,t,n){
return t?e.slice(0,t.start)+n+e.slice(t.end):e}function Ux({label:e,value:t,placeholder:n,error:o,onText:i}){let s=bt();
return r("div",{class:qi,children:[r("label",{class:Tt,for:s,children:e}),r("input",{id:s,class:Ue,value:t,placeholder:n,
spellcheck:!1,autocomplete:"off","aria-invalid":o!==null,onInput:a=>i(a.currentTarget.value)}),o&&r(he,{error:o})]})}function ZB(e,t){if(/\.(ndjson|jsonl)$/i.test(e))return"application/x-ndjson";if(/\.json$/i.test(e))return"application/j\
son";if(e!=="")return"text/csv";let n=t.trimStart().charAt(0);return n==="["?"application/json":n==="{"?"application/x-n\
djson":"text/csv"}function YB(e){return e.split(`
`).filter(t=>t.trim()!=="").length}function xh({dataset:e,name:t,fresh:n,onClose:o,onSaved:i}){let[s,a]=k(t),[l,u]=k(""),[c,m]=k(null),[d,p]=k(""),f=De(e).
value.value?.actors??[],[h,y]=k(""),[b,w]=k(null),[x,$]=k(!1),T=bt(),_=h||f[0]||"",S=c??l,B=()=>{$(!0),uB(e,s.trim(),{per:_,
description:d.trim(),fresh:n},S,ZB(c?.name??"",l)).then(async R=>{await i(R.name),ee(`${U(R.name)} is saved, with ${Se(R.
ids,"actor")}.`)},R=>{w(G(R)),$(!1)})};return r("article",{class:Su,"aria-label":n?"A cohort from a list":`A new list fo\
r ${U(s)}`,onDragOver:R=>R.preventDefault(),onDrop:R=>{R.preventDefault(),m(R.dataTransfer?.files[0]??null)},children:[r(
"div",{class:Tu,children:[r("h2",{class:$u,children:n?"A cohort from a list":r("bdi",{children:U(s)})}),r(P,{kind:"outli\
ned",onClick:o,children:"Cancel"}),r(P,{kind:"primary",icon:"save",disabled:x||s.trim()===""||c===null&&l.trim()==="",onClick:B,
children:"Save"})]}),n&&r("div",{class:qi,children:[r("label",{class:Tt,for:`${T}-name`,children:"Name"}),r("input",{id:`${T}\
-name`,class:Ue,value:s,placeholder:"testers",spellcheck:!1,autocomplete:"off",onInput:R=>{a(R.currentTarget.value),w(null)}})]}),
f.length>1&&r("div",{class:qi,children:[r("span",{class:Tt,children:"The list has values of"}),r(Zt,{title:"Actor",kind:"\
outlined",values:f,value:_,onChange:y})]}),r("div",{class:qi,children:[r("label",{class:Tt,for:`${T}-list`,children:c?"T\
he list is a file":"Actors, one a line; or CSV with a head, NDJSON, a JSON array"}),c?r("p",{class:qB,children:[r("bdi",
{children:U(c.name)}),", ",Ln(c.size)," ",r(P,{small:!0,kind:"quiet",icon:"close",label:"Not this file",onClick:()=>m(null)})]}):
r("textarea",{id:`${T}-list`,class:`${Ue} ${HB}`,value:l,rows:10,spellcheck:!1,placeholder:`u0000017
u0000042`,onInput:R=>{u(R.currentTarget.value),w(null)}}),r("div",{class:yh,children:[r(P,{small:!0,kind:"outlined",icon:"\
upload",onClick:()=>Gf("",m),children:"Choose a file"}),c===null&&r("span",{class:Hi,children:l.trim()===""?"or drop one\
 here":Se(YB(l),"line")})]})]}),r("div",{class:qi,children:[r("label",{class:Tt,for:`${T}-description`,children:"Descrip\
tion"}),r("input",{id:`${T}-description`,class:Ue,value:d,placeholder:"where the list is from",onInput:R=>p(R.currentTarget.
value)})]}),b&&r("div",{class:zs,children:r(he,{error:b})})]})}var pJ=["mark","limit","cursor","step","state","value","other","entry","per"];function QB({saved:e}){let t=fJ(e.document);
return r("div",{class:RB,children:[r("span",{children:["Frozen on ",j(e.time,rt(),"minute"),t?", from":""]}),t&&r(A,{children:[
r("code",{class:LB,children:r("bdi",{children:U(lr(t))})}),r(P,{small:!0,kind:"outlined",icon:"right",onClick:()=>zi({view:us(
t),document:t,as:null,open:[]}),children:"Open the question"})]})]})}function fJ(e){if(e===null||typeof e!="object")return null;
let t=Object.fromEntries(Object.entries(e).filter(([n])=>!pJ.includes(n)));return typeof t.dataset=="string"?t:null}function Mu(e){let t=n=>e.filter(o=>o.kind===n).length;return[["board","board"],["definition","definition"],["lookup","l\
ookup table"]].filter(([n])=>t(n)>0).map(([n,o])=>Se(t(n),o)).join(", ")}function XB({dataset:e,uses:t}){return t.length===
0?r("p",{class:Hi,children:"Nothing that is saved uses it."}):r("section",{"aria-label":"Used in",children:[r("h3",{class:DB,
children:["Used in ",Mu(t)]}),r("ul",{class:EB,children:t.map(n=>r("li",{class:AB,children:[r(ae,{name:n.kind==="board"?
"boards":n.kind==="lookup"?"table":"definitions",size:14}),n.kind==="lookup"?r(D,{value:n.name,most:80}):r("button",{type:"\
button",class:OB,onClick:()=>xe(n.kind==="board"?`boards/${encodeURIComponent(n.id)}`:`definitions/${encodeURIComponent(
e)}/${encodeURIComponent(n.name)}`),children:r(D,{value:n.name,most:80})}),r("span",{class:Hi,children:n.kind!=="board"?
n.kind:n.tiles?Se(n.tiles.length,"tile"):"its filter"})]},`${n.kind} ${n.id??n.name}`))})]})}function e8({dataset:e,one:t,onChanged:n,onClose:o}){let[i,s]=k(!1),[a,l]=k(null),{saved:u}=t,c="definition"in u?u:null,
m=c&&mB(c),d=async b=>{s(!1),await n(b)};if(i&&c&&m)return r(vh,{dataset:e,draft:m,version:u.version,onClose:()=>s(!1),onSaved:d});
if(i)return r(xh,{dataset:e,name:t.name,fresh:!1,onClose:()=>s(!1),onSaved:d});let p=()=>{lB(e,f,t.name).then(async()=>{
await n(""),ee(`${U(t.name)} is removed.`,c&&{label:"Undo",act:()=>{hJ(e,c).then(()=>n(t.name),Vx)}})},b=>l(G(b)))},f=c?
"definitions":"cohorts",h=async(b,w)=>{let x=await aB(e,f,b,w);await n(x.saved.name);let $=x.in.length===0?"":`, also in\
 ${Mu(x.in)}`;ee(`${U(b)} is ${U(w)} now${$}.`,{label:"Undo",act:()=>{h(w,b).catch(Vx)}})},y=()=>Zr(b=>r(mh,{title:`Rena\
me ${U(t.name)}`,label:t.usedIn.length===0?"Name":`Name; it is written anew in ${Mu(t.usedIn)}`,take:"Rename",value:t.name,
onClose:b,onTake:w=>w===t.name?Promise.resolve():h(t.name,w)}));return r("article",{class:Su,"aria-label":U(t.name),children:[
r("div",{class:Tu,children:[r("h2",{class:$u,children:r(D,{value:t.name,most:120})}),r(P,{kind:"quiet",icon:"copy",label:"\
Copy the name",onClick:()=>ze(t.name,"The name")}),(m??!c)&&r(P,{kind:"outlined",icon:"edit",onClick:()=>s(!0),children:c?
"Edit":"New list"}),r(P,{kind:"outlined",onClick:y,children:"Rename"}),r(P,{kind:"danger",icon:"trash",label:"Remove",onClick:p}),
r(P,{kind:"quiet",icon:"close",label:"Close",onClick:o})]}),a&&r("div",{class:zs,children:r(he,{error:a})}),r("p",{class:Hi,
children:[hh[t.kind],", version ",u.version,", ",j(u.time,rt(),"minute")]}),u.description&&r("p",{children:r(D,{value:u.
description,most:2e3})}),c?r("pre",{class:zB,children:r("bdi",{children:U(gh(c.definition))})}):"ids"in u&&r("p",{children:[
W(u.ids)," actors of ",r("code",{children:U(u.per)})," in the list"]}),"ids"in u&&r(QB,{saved:u}),r(XB,{dataset:e,uses:t.
usedIn}),(t.kind==="list"||t.kind==="cohort")&&r(JB,{dataset:e,name:t.name,version:u.version}),r(bh,{dataset:e,name:t.name,
content:null,actors:t.kind!=="property"}),r(gJ,{dataset:e,one:t,onChanged:n})]})}async function hJ(e,t){await vm(e,t.name,
0,t.definition,t.description??"")}function Vx(e){ee(G(e).message)}function gJ({dataset:e,one:t,onChanged:n}){let[o,i]=k(
[]),s="definition"in t.saved;if(F(()=>{let l=new AbortController;return iB(e,s?"definitions":"cohorts",t.name,l.signal).
then(i,()=>{}),()=>l.abort()},[t.saved.version]),o.length<2)return null;let a=l=>{rB(e,t.name,l).then(u=>vm(e,t.name,t.saved.
version,u.definition,u.description??"")).then(()=>n(t.name)).then(()=>ee(`Version ${l} is restored.`),Vx)};return r("det\
ails",{class:jB,children:[r("summary",{children:[o.length," versions"]}),r("ol",{children:o.map(l=>r("li",{class:GB,children:[
r("span",{children:["version ",l.version,l.removed?", removed":"",", ",j(l.time,rt(),"minute")]}),s&&!l.removed&&l.version!==
t.saved.version&&r(P,{small:!0,kind:"outlined",onClick:()=>a(l.version),children:"Restore"})]},l.version))})]})}var Wx=new Map,yJ=2,Kx=0,t8=[];function n8(e,t){let n=JSON.stringify([e,t.name,t.saved.version,t.saved.time]),o=Wx.get(n)??
bJ(()=>vJ(e,t));return Wx.set(n,o),o.catch(()=>Wx.delete(n)),o}async function bJ(e){Kx>=yJ&&await new Promise(t=>{t8.push(
t)}),Kx++;try{return await e()}finally{Kx--,t8.shift()?.()}}async function vJ(e,t){if(t.kind==="list"||t.kind==="cohort")
return Se((await fh(e,t.name)).size,"actor");if(t.kind==="session")return"";let n=Ce(t.name),o=await ul(e,{column:n,limit:2}),
i=o.exact?"":"~ ";if(o.type==="bool"){let l=o.values.reduce((c,m)=>c+m.count,o.nulls),u=o.values.find(({value:c})=>String(
c)==="true")?.count??0;return`${i}${H(l===0?0:u/l)} of events`}if(o.type!=="int64"&&o.type!=="float64")return`${i}${Se(o.
distinct,"value")}`;let{rows:s}=await oe("v1/query",{body:{dataset:e,aggregate:{measures:[`median(${n}) as median`]}}}),
a=s[0]?.[0];return typeof a=="number"?`median ${W(o.type==="int64"?Math.round(a):a)}`:""}async function o8(e){let[t,n,o]=await Promise.all([nB(e),oB(e),sB(e)]),i=new Map(o.map(l=>[l.name,l.in])),s=n.map(l=>({kind:"\
list",name:l.name,saved:l}));return[...await xJ(e,t.map(cB)),...s].map(l=>({...l,usedIn:i.get(l.name)??[]})).sort((l,u)=>l.
name.localeCompare(u.name))}async function xJ(e,t){let n=t.filter(a=>a.kind==="actor");if(n.length===0)return t;let o=n.
map(({saved:a})=>({kind:"measure",text:String(a.definition.actor)})),i=await oe("v1/parse",{body:{dataset:e,texts:o}}).catch(
()=>null),s=new Set(n.filter((a,l)=>i?.texts[l]?.type==="bool").map(({name:a})=>a));return t.map(a=>a.kind==="actor"&&s.
has(a.name)?{...a,kind:"cohort"}:a)}function r8({rest:e}){let[t="",...n]=e.split("/"),o=Ne.value.value?.[0]?.name;return F(()=>{Ne.value.value||vt()},[]),F(
()=>{let i=nn.value||o;t===""&&i&&xe(`definitions/${encodeURIComponent(i)}`)},[t,o]),F(()=>{globalThis.document.title="D\
efinitions · Sluice"},[]),Ne.value.error&&t===""?r(Ar,{error:Ne.value.error,what:"The datasets cannot be listed",again:()=>{
vt()}}):Ne.value.value?.length===0?r(Re,{icon:"data",title:"There is no dataset yet",actions:r(P,{kind:"primary",onClick:()=>xe(
""),children:"How to send events"})}):t===""?r(_e,{}):r(wJ,{dataset:t,name:n.join("/")},t)}function wJ({dataset:e,name:t}){
let[n,o]=k(null),[i,s]=k(null),[a,l]=k(kJ),[u,c]=k(""),m=async()=>{try{o(await o8(e)),s(null)}catch(x){s(G(x))}};F(()=>{
m()},[]);let d=x=>{l(null),xe(`definitions/${encodeURIComponent(e)}${x===""?"":`/${encodeURIComponent(x)}`}`)},p=async x=>{
await Promise.all([m(),Hn(e)]),d(x)},f=x=>()=>l({kind:x,name:"",text:"",description:"",per:"",from:""}),h=[{label:"Prope\
rty of events",icon:"definitions",act:f("property")},{label:"Property or cohort of actors",icon:"actor",act:f("actor")},
{label:"Cohort from a list",icon:"upload",act:f("list")}],y=(n??[]).filter(x=>x.name.toLowerCase().includes(u.trim().toLowerCase())),
b=n?.find(x=>x.name===t)??null,w=a!==null||t!=="";return r("main",{class:pB,"data-state":n?"exact":i?"error":"running",children:[
r("div",{class:fB,children:[r("h1",{class:hB,children:"Definitions"}),r(Zt,{title:"Dataset",icon:"data",kind:"outlined",
values:(Ne.value.value??[]).map(x=>x.name),value:e,onChange:x=>xe(`definitions/${encodeURIComponent(x)}`)}),n!==null&&n.
length>5&&r("input",{type:"search",class:`${Ue} ${gB}`,"aria-label":"Find a definition",placeholder:"find",value:u,onInput:x=>c(
x.currentTarget.value)}),r(dt,{icon:"plus",kind:"primary",after:"down",menuLabel:"New definition",placing:{align:"end"},
items:h,children:"New"})]}),i&&r(Ar,{error:i,what:"The definitions cannot be listed",again:()=>{m()}}),!n&&!i&&r(_e,{}),
n?.length===0&&a===null&&r(Re,{icon:"definitions",title:"There are no definitions yet",actions:r(A,{children:[r(P,{kind:"\
primary",onClick:()=>l({kind:"property",name:"",text:"",description:"",per:"",from:""}),children:"A property of events"}),
r(P,{kind:"outlined",onClick:()=>l({kind:"list",name:"",text:"",description:"",per:"",from:""}),children:"A cohort from \
a list"})]}),children:"A definition is a name for what many questions mean: big, for amount > 100; loyal, for who bought\
 three times. It counts for old events too."}),n!==null&&(n.length>0||a!==null)&&r("div",{class:yB,"data-open":w,children:[
n.length>0&&r(CJ,{dataset:e,all:y,whole:!w,current:a===null?t:"",onOpen:d}),w&&r("div",{class:FB,children:[a?.kind==="li\
st"&&r(xh,{dataset:e,name:"",fresh:!0,onClose:()=>l(null),onSaved:p}),a!==null&&a.kind!=="list"&&r(vh,{dataset:e,draft:a,
version:0,onClose:()=>l(null),onSaved:p},`${a.kind} new`),a===null&&b&&r(e8,{dataset:e,one:b,onChanged:p,onClose:()=>d("")},
b.name),a===null&&!b&&r("p",{class:BB,children:`There is no definition ${U(t)} of this dataset.`})]})]})]})}function kJ(){
let e=new URLSearchParams(location.hash.slice(1)).get("new");return e===null?null:{kind:"property",name:"",text:e,description:"",
per:"",from:""}}function CJ({dataset:e,all:t,whole:n,current:o,onOpen:i}){return r("div",{class:bB,"data-whole":n,children:[
n&&r("div",{class:vB,"aria-hidden":"true",children:[r("span",{}),r("span",{children:"Name"}),r("span",{children:"Kind"}),
r("span",{children:"What it is"}),r("span",{children:"Used in"}),r("span",{class:wB,children:"Now"})]}),r("ul",{"aria-la\
bel":"Definitions",children:[t.map(s=>r(SJ,{dataset:e,one:s,whole:n,current:s.name===o,onOpen:()=>i(s.name)},`${s.name} ${s.
saved.version}`)),t.length===0&&r("li",{class:NB,children:"None has this in its name."})]})]})}function SJ({dataset:e,one:t,
whole:n,current:o,onOpen:i}){let s="ids"in t.saved?`${W(t.saved.ids)} actors in the list`:gh(t.saved.definition);return r(
"li",{children:r("button",{type:"button",class:xB,"aria-current":o?"true":void 0,onClick:i,children:[r("span",{class:kB,
children:r(ae,{name:t.kind==="property"?"definitions":t.kind==="session"?"sessions":"actor"})}),r("span",{class:CB,children:r(
D,{value:t.name,most:64})}),r("span",{class:SB,children:hh[t.kind]}),r("span",{class:TB,children:[r("code",{class:Hx,children:r(
"bdi",{children:U(s)})}),t.saved.description&&r("span",{class:`${Hx} ${$B}`,children:r(D,{value:t.saved.description,most:200})})]}),
n&&r("span",{class:MB,children:t.usedIn.length===0?r("span",{class:PB,children:"nothing"}):Mu(t.usedIn)}),n&&r(TJ,{dataset:e,
one:t})]})})}function TJ({dataset:e,one:t}){let n=I(null),o=rh(n),[i,s]=k(null);return F(()=>{o&&n8(e,t).then(s,()=>s("c\
annot be asked"))},[o]),r("span",{ref:n,class:_B,"data-state":i===null?"running":"exact",children:i??"…"})}var i8={name:"definitions",label:"Definitions",icon:"definitions",letter:"n",Page:r8};async function jx(e,t){let n=new URLSearchParams({limit:"100"});return e.search&&n.set("search",e.search),e.starred&&n.set(
"starred","true"),e.cursor&&n.set("cursor",e.cursor),oe(`v1/history?${n.toString()}`,{signal:t})}async function s8(e,t){
await oe(`v1/history/${e}`,{method:"PUT",body:{starred:t}})}async function a8(e){await oe(`v1/history/${e}`,{method:"DEL\
ETE"})}var u8="Gi",c8="vc",m8="Ji",d8="Ki",p8="wc",f8="f",h8="P",g8="qe",y8="bc",b8="Q",v8="Oi",x8="yc",w8="kc",k8="Pi",C8="zc",
S8="Qi",T8="Vi",$8="V",M8="Fe",P8="W",_8="jc";var wh=96,kh=20;function D8({points:e,bars:t}){if(e.length===0)return r("span",{});if(e.length===1)return r("span",{class:v8,
children:W(e[0])});let n=Math.min(0,...e),o=Math.max(0,...e)-n||1,i=a=>kh-1-(a-n)/o*(kh-2),s=t?Math.min(12,wh/e.length):
wh/(e.length-1);return r("svg",{class:b8,width:wh,height:kh,viewBox:`0 0 ${wh} ${kh}`,"aria-hidden":"true","data-spark":!0,
children:t?e.map((a,l)=>r("rect",{x:l*s,y:Math.min(i(a),i(0)-1),width:Math.max(1,s-1),height:Math.max(1,Math.abs(i(a)-i(
0)))},l)):r("polyline",{points:e.map((a,l)=>`${(l*s).toFixed(1)},${i(a).toFixed(1)}`).join(" ")})})}var $J=150;function E8(){let[e,t]=k(""),[n,o]=k(!1),[i,s]=k(null),[a,l]=k(void 0),[u,c]=k(null),[m,d]=k(0),p=I(!0);F(()=>{
globalThis.document.title="History · Sluice"},[]),F(()=>{let b=new AbortController,x=setTimeout(()=>{jx({search:e.trim(),
starred:n},b.signal).then($=>{s($.entries),l($.cursor),c(null)},$=>{Rn($)||c(G($))})},p.current?0:$J);return p.current=!1,
()=>{clearTimeout(x),b.abort()}},[e,n,m]);let f=()=>{jx({search:e.trim(),starred:n,...a===void 0?{}:{cursor:a}}).then(b=>{
s([...i??[],...b.entries]),l(b.cursor)},b=>c(G(b)))},h=b=>s((i??[]).map(w=>w.id===b.id?b:w)),y=b=>s((i??[]).filter(({id:w})=>w!==
b.id));return r("main",{class:u8,"data-state":i?"exact":"running",children:[r("div",{class:c8,children:[r("h1",{class:m8,
children:"History"}),r("input",{type:"search",class:`${Ue} ${d8}`,"aria-label":"Find in the history",placeholder:"find i\
n the history",value:e,spellcheck:!1,onInput:b=>t(b.currentTarget.value)}),r(P,{icon:"star",kind:"outlined",pressed:n,onClick:()=>o(
!n),children:"Starred"})]}),u&&r(Ar,{error:u,what:"The history cannot be read",again:()=>d(m+1)}),!i&&!u&&r(_e,{}),i?.length===
0&&r(MJ,{search:e,starred:n,onAll:()=>{t(""),o(!1)}}),i!==null&&i.length>0&&r("ol",{class:p8,children:i.map(b=>r(PJ,{entry:b,
onEntry:h,onGone:y},b.id))}),a!==void 0&&r(P,{kind:"outlined",class:_8,onClick:f,children:"Older ones"})]})}function MJ({
search:e,starred:t,onAll:n}){let o=e.trim()!==""||t;return r(Re,{icon:"history",title:o?"Nothing found":"Nothing was ask\
ed yet",actions:o?r(P,{kind:"primary",onClick:n,children:"The whole history"}):r(P,{kind:"primary",icon:"explore",onClick:()=>xe(
""),children:"Ask a question"}),children:t&&!e?"A star keeps a question for good: give one to what you may need again.":
o?"No question that was asked has this in its document.":"Every question that is run appears here, also one that fails."})}
function PJ({entry:e,onEntry:t,onGone:n}){let o=DJ(e),i=o&&Yt.find(({name:l})=>l===us(o)),s=()=>{let l={...e,starred:!e.
starred};t(l),s8(e.id,l.starred).catch(u=>{t(e),ee(G(u).message)})},a=()=>{o&&zi({view:us(o),document:o,as:null,open:[]})};
return r("li",{class:f8,"data-failed":e.error!==void 0,children:[r("button",{type:"button",class:h8,"aria-label":"Star",
"aria-pressed":e.starred,onClick:s,children:r(ae,{name:"star"})}),r("button",{type:"button",class:g8,disabled:!o,onClick:a,
children:[r("span",{class:y8,children:r(ae,{name:i?.icon??"braces"})}),r("span",{class:w8,children:[r("span",{class:k8,children:r(
"bdi",{children:U(o?lr(o):String(e.document))})}),e.error!==void 0&&r("span",{class:C8,children:[r(ae,{name:"error",size:14}),
r("bdi",{children:U(e.error)})]})]}),r("span",{class:S8,children:o&&Jo(o,o.timezone??"UTC")}),r(D8,{points:e.spark??[],bars:o!==
null&&!_J(o)}),r("span",{class:T8,children:r(D,{value:e.dataset,most:32})}),r("span",{class:$8,children:e.error===void 0?
`${fl(e.elapsed_ms)}, ${W(e.rows_scanned)} rows`:"failed"}),r("span",{class:M8,children:[j(e.at,rt(),"minute"),e.by&&r("\
span",{class:x8,children:r(D,{value:e.by,most:32})})]})]}),r(P,{small:!0,kind:"quiet",icon:"trash",label:"Remove from th\
e history",class:P8,onClick:()=>{a8(e.id).then(()=>n(e),l=>ee(G(l).message))}})]})}function _J(e){return e.retention!==void 0||
e.lifecycle!==void 0||ce(e.aggregate?.by).some(t=>t.startsWith("time("))}function DJ(e){let t=e.document;return t!==null&&
typeof t=="object"&&typeof t.dataset=="string"?t:null}var A8={name:"history",label:"History",icon:"history",letter:"h",Page:E8};var Yt=[LE,oO,pR,s4,I4,SL,$6],Ui=[tB,i8,A8,t2];var O8="Wi",R8="Xc",L8="Cc",N8="Sc",B8="Bc",F8="Yi",z8="Zi",I8="Ec",H8="Ic",q8="ea";function U8(){let e=q1.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:i}=e,s=o.length>1&&Yt.some(({name:a})=>a===
"funnel");return r("section",{class:O8,"aria-label":"What was loaded",children:[r("div",{class:R8,children:[r("p",{class:L8,
role:"status",children:yy(t,n)}),r(P,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:hy})]}),s&&r("p",{class:N8,
children:"A funnel of these events? Choose its steps in their order; the numbers say how many did each."}),s&&r("div",{class:B8,
children:o.map(({value:a,count:l})=>{let u=i.indexOf(a);return r("button",{type:"button",class:Te(F8,u>=0&&z8),"aria-pre\
ssed":u>=0,onClick:()=>V1(a),children:[u>=0&&r("span",{class:I8,children:u+1}),r(D,{value:a,most:32,middle:!0}),r("span",
{class:H8,children:W(l)})]},a)})}),r("div",{class:q8,children:[n.rejected>0&&r(P,{kind:"outlined",onClick:()=>{hy(),xe(`\
data/rejects/${encodeURIComponent(t)}`)},children:"Lines not taken"}),s&&r(P,{kind:"primary",icon:"funnel",disabled:i.length<
2,onClick:W1,children:"Show the funnel"})]})]})}function V8(){return F(()=>{Go(),Q1()},[]),r(A,{children:[r(XC,{}),r(U8,{}),r(nC,{})]})}function W8(){let{value:e,error:t}=Ne.value,n=e?.[0]?.name;return F(()=>{e||vt()},[]),F(()=>{n!==void 0&&Gr(n)},[n]),t?r(
"main",{children:r(Re,{icon:"warning",title:"The datasets cannot be listed",actions:r(P,{kind:"outlined",onClick:()=>{vt()},
children:"Try again"}),children:t.message})}):e&&n===void 0?r(LL,{}):r(_e,{})}function K8(){return r("main",{children:r(
Re,{icon:"search",title:"There is no such page",actions:r(P,{kind:"primary",onClick:()=>xe(""),children:"To the first da\
taset"})})})}var j8="Uc",G8="Hc",J8="Lc",Z8="Mc",Y8="Ge",Q8="Nc";function X8(){let[e,t]=k(""),[n,o]=k(null),[i,s]=k(!1),a=I(null);return F(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),r("main",{class:j8,children:r("form",{class:G8,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||i)&&(s(!0),
vw(e.trim()).then(()=>location.reload(),c=>{s(!1),o(G(c)),a.current?.select()}))},children:[r("h1",{children:"Log in to \
Sluice"}),r("p",{class:J8,children:["This server asks for a token. Whoever runs it makes one with ",r("code",{children:"\
sluice token"}),"."]}),r("label",{class:Z8,for:"token",children:"Token"}),r("input",{ref:a,id:"token",class:Y8,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&r(he,{id:"token-problem",error:n}),r(P,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||i,class:Q8,children:"Log in"})]})})}var e3="ra",t3="Rc",n3="Ac",o3="Dc";function r3({id:e}){let[t,n]=k(null),[o,i]=k(null),[s,a]=k(0);return F(()=>{let l=new AbortController;return G2(e,l.signal).
then(async u=>{let c=await i3(u);l.signal.aborted||(u.frozen&&u.answer&&c?n(u):c?zi(c):xe(u.path.replace(/^\/+/,"")))}).
catch(u=>{l.signal.aborted||i(G(u))}),()=>l.abort()},[e,s]),o?.status===404?r(Re,{icon:"share",title:"There is no such l\
ink",actions:r(P,{kind:"primary",onClick:()=>xe(""),children:"To the first dataset"}),children:"It was removed, or it is\
 not whole."}):o?r(Ar,{error:o,what:"The link cannot be read",again:()=>{i(null),a(s+1)}}):t?r(RJ,{link:t}):r(_e,{})}async function i3(e){
let t=dd(e.path,""),n=e.document;if(t.kind!=="view"||!n)return null;let o=e.open?await Mi(e.open):[],i=Array.isArray(o)?
o.filter(s=>typeof s?.kind=="string"):[];return{view:t.view,document:{...n,dataset:t.dataset},as:e.as?e.as:null,open:i}}
function RJ({link:e}){let[t,n]=k(null);F(()=>{i3(e).then(n)},[e]);let o=Yt.find(({name:l})=>l===t?.view);if(F(()=>{globalThis.
document.title="As it was · Sluice"},[]),!t||!o)return r(_e,{});let{document:i}=t,s={...Ng,phase:"exact",document:i,answer:e.
answer,of:i,done:1},a=()=>$i(t);return r(A,{children:[r(ds,{kind:"info",actions:r(P,{small:!0,kind:"outlined",onClick:()=>zi(
t),children:"Ask now"}),children:["The numbers as they were on ",j(e.made,rt(),"minute"),"."]}),r("main",{class:e3,"data\
-state":"exact","data-view":o.name,children:[r("h1",{class:t3,children:r("bdi",{children:U(lr(i))})}),r("p",{class:n3,children:[
U(i.dataset),", ",Jo(i,i.timezone??"UTC")]}),r("div",{class:o3,onPointerDownCapture:a,onFocusCapture:a,children:r(o.Page,
{document:i,result:s,as:t.as??o.chartOf(i)})})]})]})}var s3="Tc",a3="_c",l3="qc",u3="ia",c3="Fc",m3="Je",d3="Gc";function p3({onClose:e}){let t=Map.groupBy(x1.value,({group:n})=>n);return r(it,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:s3,children:[...t].map(([n,o])=>r("section",{children:[r("h3",{class:a3,children:n}),r("dl",{class:l3,children:o.
map(({keys:i,label:s})=>r("div",{class:u3,children:[r("dt",{children:s}),r("dd",{children:i.split(" ").map(a=>r("kbd",{class:c3,
children:a},a))})]},i))})]},n))}),r("div",{class:m3,children:[r("label",{children:[r("input",{type:"checkbox",checked:w1.
value,onChange:n=>k1(n.currentTarget.checked)})," Single letters are keys"]}),r("label",{children:[r("input",{type:"chec\
kbox",checked:Zd.value,onChange:n=>L2(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]}),r("label",{children:[
"Queries stop that would take more than ",r("input",{type:"number",class:`${Ue} ${d3}`,min:"0",max:"3600",value:bc.value,
onChange:n=>N2(n.currentTarget.valueAsNumber)})," s (0: none)"]})]})]})}function Sh(e){let t=wi(ve.value),n=ce(ve.value[t]?.by),o=Ce(e);n.includes(o)||ye({document:Pe(ve.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function xm(e){let t=We.value.view===e.name,n=Ok(e.name,iy(nn.value));n!==null&&ee(n,{label:"Undo",act:Ti}),t&&jr.value.
kind!=="view"&&nn.value!==""&&jo(),nn.value===""&&xe("")}function f3(){let e="Go to";return[...Yt.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>xm(t)})),...Ui.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>xe(t.name)}))]}var Jx=matchMedia("(prefers-color-scheme: dark)"),h3=de(Jx.matches),Gx=xr("theme"),wm=de(Gx==="light"||Gx==="dark"?Gx:"s\
ystem"),_u=Cn(()=>wm.value==="system"?h3.value?"dark":"light":wm.value);function Th(e){wm.value=e,wr("theme",e)}function g3(){
Jx.addEventListener("change",()=>{h3.value=Jx.matches}),On(()=>{document.documentElement.dataset.theme=_u.value})}var NJ=100,BJ=80;function b3({onClose:e,onHelp:t}){let[n,o]=k(""),i=FJ(),s=zJ(n),a=Na();F(()=>{Ne.value.value||vt(),a!==
""&&!De(a).value.value&&Hn(a)},[a]);let l=a===""?null:De(a).value.value,u=Z(()=>UJ(t),[l,Ne.value.value]),c=Kn([...u,...i.
map(HJ),...s.map(qJ)],n,({name:m})=>m).slice(0,NJ);return r(it,{title:"Find",onClose:e,children:r(ms,{label:"Find pages,\
 boards, properties, definitions, values and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page\
, board, property, definition, value, command",options:c.map(m=>({value:m,label:r(D,{value:m.name,most:80}),note:m.kind})),
onPick:m=>{e(),m.act()},onTake:()=>{},onCancel:e})})}function FJ(){let[e,t]=k([]);return F(()=>{let n=new AbortController;
return xu(n.signal).then(t,()=>{}),()=>n.abort()},[]),e}function zJ(e){let[t,n]=k([]),o=e.trim(),i=Na();return F(()=>{if(i===
"")return;let s=new AbortController,a=o===""?["definition","cohort"]:["definition","cohort","event","value"],l=setTimeout(
()=>{Jp(i,o,a,s.signal).then(u=>n(u.names.filter(c=>!IJ(i,c))),()=>{})},o===""?0:BJ);return()=>{clearTimeout(l),s.abort()}},
[o,i]),t}function IJ(e,{kind:t,property:n}){return t==="value"&&n!==void 0&&n===De(e).value.value?.event}function HJ({id:e,
name:t}){return{name:t,kind:"board",act:()=>xe(`boards/${encodeURIComponent(e)}`)}}function qJ({kind:e,name:t,property:n}){
switch(e){case"event":return{name:t,kind:"only this event",act:()=>y3(Ko(De(Na()).value.value?.event??"event",t))};case"\
value":return{name:t,kind:`only this ${n??""}`,act:()=>y3(Ko(n??"",t))};default:return{name:t,kind:e,act:()=>xe(`definit\
ions/${encodeURIComponent(Na())}/${encodeURIComponent(t)}`)}}}function Na(){return nn.value||(Ne.value.value?.[0]?.name??
"")}function y3(e){Zx().then(()=>ye({document:{...ve.value,where:ao(ve.value.where,e)}}))}async function Zx(){nn.value===
""?await Gr(Na()):jr.value.kind!=="view"&&jo()}function UJ(e){let t=Na()===""?[]:De(Na()).value.value?.columns??[];return[
...Yt.map(n=>({name:n.label,kind:"page",act:()=>xm(n)})),...Ui.map(n=>({name:n.label,kind:"page",act:()=>xe(n.name)})),...(Ne.
value.value??[]).map(({name:n})=>({name:n,kind:"dataset",act:()=>{Gr(n)}})),...kl.value?[{name:"Undo",kind:"command",act:Ti}]:
[],...Cl.value?[{name:"Redo",kind:"command",act:Sl}]:[],{name:"The document as JSON",kind:"command",act:()=>{Zx().then(()=>Bn(
{kind:"json"}))}},{name:_u.value==="dark"?"Light":"Dark",kind:"command",act:()=>Th(_u.value==="dark"?"light":"dark")},{name:"\
All keys",kind:"command",act:e},...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>{Zx().then(()=>Sh(n))}}))]}var x3="Ke",w3="aa";function k3({folded:e}){let[t,...n]=Pi.value,o=t?`${Rl(t.kind)} ${t.dataset}, ${H(t.done)}`:"",i=Wo(o);return t?r("butto\
n",{type:"button",class:x3,"aria-label":o,onClick:()=>xe("data/jobs"),...i,children:[!e&&r("span",{children:n.length===0?
Rl(t.kind):`${n.length+1} jobs`}),!e&&r("span",{class:w3,children:H(t.done)}),r(El,{small:!0,label:o,done:t.done})]}):null}function C3(){let e=ll.value?.tokens?ll.value.name:void 0;if(e===void 0)return null;let t=()=>{xw().then(()=>location.reload(),
n=>ee(`Logging out failed: ${G(n).message}`))};return r(dt,{icon:"actor",label:`Logged in as ${ne(e).text}`,menuLabel:"A\
ccount",kind:"quiet",placing:{side:"top"},head:r(D,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var S3="ta",T3="u",$3="oa",M3="Jc",P3="na",Yx="pa",_3="m",D3="da",E3="la",A3="Oe",O3="xa";var Vi=de(xr("rail")==="folded");function KJ(){Vi.value=!Vi.value,wr("rail",Vi.value?"folded":"open")}function L3({onPalette:e,
onHelp:t}){let n=jr.value;return r("nav",{"aria-label":"Pages",class:Te(S3,Vi.value&&T3),children:[r("div",{class:$3,children:[
r(GJ,{}),!Vi.value&&r("span",{class:M3,children:"Sluice"})]}),r("ul",{class:Yx,children:Yt.map(o=>r(R3,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&We.value.view===o.name,onClick:()=>xm(o)},o.name))}),Ui.length>0&&r(
"div",{class:E3,role:"presentation"}),r("ul",{class:Yx,children:Ui.map(o=>r(R3,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>xe(o.name)},o.name))}),r("div",{class:A3,children:[r(k3,{folded:Vi.
value}),r(P,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),r(jJ,{}),r(C3,{}),r(P,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),r(P,{icon:"collapse",label:Vi.value?"Widen":"Fold",kind:"quiet",class:O3,onClick:KJ})]})]})}
function R3({icon:e,label:t,keys:n,current:o,onClick:i}){let s=Wo(Vi.value?`${t}  ${n}`:void 0);return r("li",{children:r(
"button",{type:"button",class:_3,"aria-current":o?"page":void 0,"aria-label":Vi.value?t:void 0,onClick:i,...s,children:[
r(ae,{name:e,size:20}),r("span",{class:D3,children:t})]})})}function jJ(){let e=(t,n)=>({label:n,checked:wm.value===t,act:()=>Th(
t)});return r(dt,{icon:_u.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function GJ(){return r("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:P3,children:[r("rect",{width:"32",height:"32",rx:"7"}),r(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var B3="sa",F3="ca";function z3({children:e}){let[t,n]=k(null);lo([...f3(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{kl.value&&Ti()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Cl.value&&
Sl()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Qo},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:ZJ}]),F(()=>{let i=s=>{if(lc(s.target))return;let a=s.clipboardData?.getData("text/pl\
ain")??"";wd(a).then(l=>{l&&(ye(l),ee("The question was pasted.",{label:"Undo",act:Ti}))})};return document.addEventListener(
"paste",i),()=>document.removeEventListener("paste",i)},[]);let o=()=>n(null);return r("div",{class:B3,children:[r(L3,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),r("div",{class:F3,children:[ml.value==="away"&&r(ds,{kind:"warning",actions:r(P,{small:!0,
kind:"outlined",onClick:Sw,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&r(b3,{onClose:o,onHelp:()=>n("help")}),t==="help"&&r(p3,{onClose:o}),r(HS,{}),r(
z1,{}),r(Hw,{})]})}function ZJ(){let{phase:e}=Vn.result.value;e==="running"||e==="estimate"?Vn.cancel():as.value.length>
0&&ud()}var I3="Kc",H3="Oc",q3="ga",U3="Pc";var Mh=Cn(()=>ha.value.filter(e=>e.to.dataset===ve.value.dataset));function V3(){return Mh.value.length===0?null:r("nav",
{"aria-label":"The way here",class:I3,children:[Mh.value.map((e,t)=>r("span",{class:H3,children:[r("button",{type:"butto\
n",class:q3,onClick:()=>{Qy(t),ye(e.from)},children:t===0?"all":ne(Mh.value[t-1]?.label).text}),r(ae,{name:"right",size:12})]},
t)),r("span",{"aria-current":"step",class:U3,children:ne(Mh.value.at(-1)?.label).text})]})}var W3="Pe",K3="Qc",j3="Vc",G3="Wc",J3="Yc",Z3="Zc";function Ph({title:e,note:t,actions:n,children:o,onClose:i}){let s=I(null),a=bt();return Ge(()=>{Ci();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("div",{ref:s,class:W3,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[r("div",{class:K3,children:[r("div",{class:j3,children:[r("h2",{id:a,class:G3,
children:e}),t&&r("p",{class:J3,children:t})]}),n,r(P,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:i})]}),
r("div",{class:Z3,children:o})]})}var Y3="eg",Q3="rg",X3="ig",Qx="ag";function eF({layer:e,onClose:t}){let n=e.request,o=Ql({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),i=n.timezone??"UTC",s=Z(()=>o.pages.flat(),[o.pages]),a=Z(()=>o.columns.map((c,m)=>({key:c.name,head:r(
D,{value:c.name,most:48}),number:vr(c)&&m>0,cell:d=>m===0?r(D,{value:d[0],most:64,middle:!0}):r(D,{shown:Mo(d[m],c,i)})})),
[o.columns,i]),l=De(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&xe(Ml(n.dataset,
String(c[0])))};return r(Ph,{title:"Actors",onClose:t,note:r(A,{children:[r(D,{value:e.label,most:200}),eZ(s.length,o.hasMore)]}),
actions:r(P,{icon:"save",kind:"outlined",onClick:()=>Bn({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&r("div",{class:X3,children:[r(he,{error:o.error}),r(P,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&r("div",{class:Qx,children:r(_e,{lines:12})}),o.first&&(s.length===0?
r("p",{class:Qx,children:"No actor is here."}):r("div",{class:Y3,children:[r(Oe,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&r("div",{class:Q3,children:r(P,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function eZ(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var Eh="tg",nF="og",oF="Y",rF="ng";var tZ=/^[A-Za-z_][A-Za-z0-9_]*$/;function sF({layer:e,onClose:t}){let n=e.request,o=e.cohort,[i,s]=k(o?"live":"frozen"),
[a,l]=k(""),[u,c]=k(null),[m,d]=k(null),p=async()=>{if(!tZ.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{i==="live"?await oZ(a,o,String(e.label)):n&&await iZ(a,n,String(e.label),d),Hn(
nn.value),ee(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(f){d(null),c(nZ(G(f)))}};
return r(it,{title:"Save as cohort",onClose:t,foot:r(A,{children:[r(P,{kind:"outlined",onClick:t,children:"Cancel"}),r(P,
{kind:"primary",disabled:m!==null||a==="",onClick:()=>{p()},children:m===null?"Save":`${z(m)} actors read`})]}),children:[
r("p",{class:Eh,children:r(D,{value:e.label,most:300})}),r("form",{onSubmit:f=>{f.preventDefault(),p()},onInput:f=>{f.target instanceof
HTMLInputElement&&f.target.type!=="radio"&&l(f.target.value.trim())},children:[r(rn,{label:"Name",value:a,onCommit:f=>l(
f.trim()),placeholder:"frequent_buyers",autofocus:!0}),r("fieldset",{class:nF,children:[r("legend",{class:"spoken",children:"\
Kind"}),r(iF,{kind:"live",present:i,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r(iF,{kind:"frozen",present:i,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&r(he,{error:u})]})]})}function nZ(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function iF({kind:e,present:t,disabled:n,onChoose:o,
title:i,text:s}){return r("label",{class:oF,"data-disabled":n,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),r("span",{children:[r("strong",{children:i}),r("span",{class:rF,children:n?"Not possibl\
e for these actors.":s})]})]})}function aF(e,t){return`v1/datasets/${encodeURIComponent(nn.value)}/${e}/${encodeURIComponent(
t)}`}async function oZ(e,t,n){await oe(aF("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var rZ=1e4;async function iZ(e,t,n,o){let i=[],s,a="";o(0);do{let u=await oe("v1/actors",{body:{...t,
limit:rZ,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)i.push(String(c[0]));o(i.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a});await oe(`${aF("cohorts",e)}?${l.toString()}`,{method:"PUT",
body:{actors:i,description:n,document:t},headers:{"If-None-Match":"*"}})}var lF=e=>e===void 0?{}:{cursor:e};function sZ(e){return{path:"v1/query",body:t=>({...e,samples:{...e.samples,...lF(t)}})}}
function aZ(e,t){return{path:"v1/events",body:n=>({document:e,mark:t,...lF(n)})}}function uF({layer:e,onClose:t}){let n=e.
document,o=e.mark,i=Ql(o?aZ(n,o):sZ(n),JSON.stringify([n,o])),s=xt(o?null:Lp(n)),a=o?i.first?.count:s.answer&&"rows"in s.
answer?s.answer.rows[0]?.[0]:void 0,l=n.timezone??"UTC";return r(Ph,{title:"Events",onClose:t,note:r(A,{children:[r(D,{value:e.
label===""?"all":e.label,most:200}),typeof a=="number"&&` · ${z(a)} events`]}),children:r(zp,{paging:i,document:n,zone:l})})}var mF="pg",dF="dg",pF="ha",fF="lg",hF="xg",gF="sg",yF="fa",bF="cg",vF="gg",xF="hg",wF="fg",kF="ua",Xx="ug";var lZ=6;function CF({column:e,document:t}){let n=I(null),{values:o,error:i,former:s}=uZ(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let m=c?`not (${Ko(e.name,u)})`:Ko(e.name,u);He({document:Pe(t,"where",ao(t.
where,m))},m)};return r("section",{ref:n,class:pF,"aria-label":ne(e.name).text,"data-former":s,children:[r("div",{class:fF,
children:[r("h3",{class:hF,children:r(D,{value:e.name,most:40,middle:!0})}),o&&r("span",{class:gF,children:[W(o.distinct),
" ",o.distinct===1?"value":"values"]}),r(P,{small:!0,kind:"quiet",label:`Break down by ${ne(e.name).text}`,onClick:()=>Sh(
e.name),children:"By"})]}),i&&r(he,{error:i}),r("ul",{children:o?.values.map(({value:u,count:c},m)=>r("li",{children:r("\
button",{type:"button",class:yF,onClick:d=>l(u,d.altKey),children:[r("span",{class:bF,style:{width:`${a>0?100*c/a:0}%`}}),
r("span",{class:vF,children:r(D,{value:u,most:40,middle:!0})}),r("span",{class:xF,title:z(c),children:[o.exact?"":"~",W(
c)]})]})},m))}),o&&(o.more>0||o.nulls>0)&&r("p",{class:wF,children:[o.more>0&&r("span",{children:[W(o.more)," more"]}),o.
nulls>0&&r("button",{type:"button",class:kF,onClick:u=>l(null,u.altKey),children:[r(D,{value:null})," ",W(o.nulls)]})]})]})}
function uZ(e,t,n){let[o,i]=k(!1),[s,a]=k({values:null,error:null,former:!1}),l=cZ(t,n);return F(()=>{let u=new IntersectionObserver(
([c])=>{c&&i(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),F(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),ul(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{Rn(
c)||a({values:null,error:G(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function cZ(e,t){let{from:n,
to:o,timezone:i,where:s,define:a}=t;return{column:Ce(e),limit:lZ,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...i===void 0?{}:{timezone:i},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}var e0=60;function SF({onClose:e}){let[t,n]=k(""),[o,i]=k(e0),s=De(nn.value).value.value?.columns,a=(s??[]).filter(({name:l,
type:u})=>u!=="timestamp"&&l.toLowerCase().includes(t.trim().toLowerCase()));return r(Fs,{title:"Properties",label:"Prop\
erties and their values",onClose:e,children:[r("div",{class:mF,children:r("input",{class:dF,"aria-label":"Find a propert\
y",placeholder:"find a property",value:t,onInput:l=>{n(l.currentTarget.value),i(e0)}})}),s?a.slice(0,o).map(l=>r(CF,{column:l,
document:ve.value},l.name)):r(_e,{}),a.length>o&&r("p",{class:Xx,children:r(P,{small:!0,kind:"outlined",onClick:()=>i(o+
e0),children:`${z(a.length-o)} more properties`})}),r("p",{class:Xx,children:"Click: only this value. Alt+click: all but\
 this value."})]})}var $F="mg",MF="vg";function _F({onClose:e}){let t=ve.value,[n,o]=k(()=>JSON.stringify(t,null,2)),[i,s]=k(null);return F(()=>{Bt(PF(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),r(Fs,{title:"JSON",label:"The document as JSON",onClose:e,actions:r(P,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>ze(n,"The document")}),children:[r(su,{class:$F,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=PF(l);s(c),u&&ye({document:{...u,dataset:u.dataset||We.value.document.dataset}},
"replace")},onRun:Qo}),i!==null&&r("div",{class:MF,children:r(he,{error:{message:i,hint:"the question on the screen is t\
he last that could be read"}})})]})}function PF(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function DF({layer:e,onClose:t}){let[n,o]=k(""),[i,s]=k(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=ve.value,m=()=>{n.trim()!==""&&zl({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,d=>s(
G(d)))};return r(it,{title:"Note",onClose:t,foot:r(A,{children:[r(P,{kind:"outlined",onClick:t,children:"Cancel"}),r(P,{
kind:"primary",onClick:m,children:"Save"})]}),children:[r("p",{class:Eh,children:[j(a,c),l===void 0?"":` to ${j(l,c)}`]}),
r("form",{onSubmit:d=>{d.preventDefault(),m()},children:[r("input",{class:Ue,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:d=>o(d.currentTarget.value)}),i&&r(he,{error:i})]})]})}var EF=new Map([["facets",SF],["json",_F],["events",uF],["actors",eF],["cohort",sF],["note",DF],["live-event",x6]]);var AF=["1d","7d","30d","1y"];function OF(){let e=I(null),[t,n]=k(null),o=ve.value.compare?.offset,i=ki(Vn.result.value.
error,"compare"),s=()=>n(null);return r(A,{children:[r(P,{buttonRef:e,icon:"compare",after:"down",kind:i?"danger":o===void 0?
"quiet":"plain",popup:"menu",expanded:t!==null,onClick:()=>n(t===null?"menu":null),children:o===void 0?"no comparison":`\
vs ${U(qd(o))} before`}),i&&t===null&&r("div",{class:Gd,children:r(he,{error:i})}),t==="menu"&&r(_o,{anchor:e.current,label:"\
Compare",items:dZ(o,()=>n("field")),onClose:s}),t==="field"&&r(on,{anchor:e.current,role:"dialog",label:"Compare with",onClose:s,
children:r("div",{class:O2,children:r(rn,{label:"Compare with so long before",value:o??"",placeholder:"7d, 4w, 1mo, 1y, \
36h",autofocus:!0,note:"d, w, mo, q and y step on the calendar",onCommit:a=>{s(),Ah(a.trim()===""?void 0:a.trim())}})})})]})}
function dZ(e,t){let n=e!==void 0&&!AF.includes(e);return[{label:"No comparison",checked:e===void 0,act:()=>Ah(void 0)},
{label:"The period before",checked:!1,act:()=>{pZ()}},...AF.map(o=>({label:`${qd(o)} before`,checked:e===o,act:()=>Ah(o)})),
{label:n?`${U(qd(e))} before …`:"Another time before …",checked:n,act:()=>requestAnimationFrame(t)}]}function Ah(e){
re("compare",e===void 0?void 0:{offset:e})}async function pZ(){try{let e=ve.value,t=await $2(e);t===null?ee("The range h\
as no start: choose one before it is compared."):ve.value===e&&Ah(t)}catch(e){ee(G(e).message)}}var RF="wg",LF="bg",t0="Qe",NF="yg",BF="kg";var Eu="";function FF({onClose:e}){let[t,n]=k(null),[o,i]=k(Eu),[s,a]=k(""),[l,u]=k(""),[c,m]=k(null),[d,p]=k(!1),f=bt();
F(()=>{xu().then(b=>{let w=[...b].sort((x,$)=>$.changed.localeCompare(x.changed));n(w),i(w[0]?.id??Eu)},b=>m(G(b)))},[]);
let h=lr(We.value.document);return r(it,{title:"Save to a board",onClose:e,children:r("form",{class:RF,onSubmit:b=>{b.preventDefault(),
p(!0),hZ(o,s.trim()||"My board",l.trim()).then(e,w=>{m(G(w)),p(!1)})},children:[r("label",{class:Tt,for:`${f}-title`,children:"\
Title of the tile"}),r("input",{id:`${f}-title`,class:Ue,"data-autofocus":!0,value:l,placeholder:U(h),maxLength:200,autocomplete:"\
off",onInput:b=>u(b.currentTarget.value)}),r("fieldset",{class:LF,children:[r("legend",{class:Tt,children:"Board"}),(t??
[]).map(b=>r("label",{class:t0,children:[r("input",{type:"radio",name:f,checked:o===b.id,onChange:()=>i(b.id)}),r("bdi",
{class:NF,children:U(b.name)})]},b.id)),r("label",{class:t0,children:[r("input",{type:"radio",name:f,checked:o===Eu,onChange:()=>i(
Eu)}),r("span",{children:"A new board"})]})]}),o===Eu&&r(A,{children:[r("label",{class:Tt,for:`${f}-name`,children:"Name\
 of the board"}),r("input",{id:`${f}-name`,class:Ue,value:s,placeholder:"My board",maxLength:200,autocomplete:"off",onInput:b=>a(
b.currentTarget.value)})]}),c&&r(he,{error:c}),r("div",{class:BF,children:r(P,{type:"submit",kind:"primary",icon:"save",
disabled:d||t===null,children:"Save"})})]})})}async function hZ(e,t,n){let{document:o,view:i,as:s}=We.value,a=e===Eu?null:
await Or(e),l=s??Yt.find(m=>m.name===i)?.chartOf(o)??"",u=Oa(a?.content??bu,{kind:"query",title:n,document:o,as:l}),c=a?
await fm(e,a.version,a.name,u):await Rr(t,u);ee(`Saved to ${U(c.name)}.`,{label:"Open",act:()=>xe(`boards/${encodeURIComponent(
c.id)}`)}),a&&ee("The tile can be taken back.",{label:"Undo",act:()=>{gZ(c,a)}})}async function gZ(e,t){await fm(e.id,e.
version,t.name,t.content).then(()=>ee("The tile is taken back."),n=>ee(G(n).message))}var yZ=de([]);function zF(){return r(dt,{icon:"save",menuLabel:"Save",items:[...bZ(),...yZ.value],placing:{align:"end"},children:"Save"})}
function bZ(){let{dataset:e,where:t}=We.value.document,n=typeof t=="string"?t.trim():"";return[{label:"To a board ...",icon:"\
boards",act:()=>Zr(o=>r(FF,{onClose:o}))},{label:"The filter as a definition ...",icon:"definitions",disabled:n==="",act:()=>xe(
`definitions/${encodeURIComponent(e)}`,`new=${encodeURIComponent(n)}`)},{label:"A note at a time ...",icon:"info",act:()=>sh(
e)}]}var IF="Ve",HF="We",qF="zg",UF="Ye",VF="jg";var WF=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function KF({runs:e}){F(()=>{Ne.value.value||
vt()},[]);let t=Ne.value.value?.map(({name:o})=>o)??[nn.value],n=ve.value.timezone??"UTC";return r("header",{class:IF,"a\
ria-label":"The question",children:[r("div",{class:HF,children:[r(Zt,{title:"Dataset",icon:"data",values:t,value:nn.value,
onChange:o=>{Gr(o)},class:qF}),r(F2,{}),r(Zt,{title:"Time zone",icon:"globe",values:ch(),value:n,onChange:o=>re("timezon\
e",o),kind:"quiet",free:!0}),r(OF,{}),r(xZ,{})]}),r("div",{class:UF,children:e&&r(W2,{})}),r("div",{class:VF,children:[r(
P,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!kl.value,onClick:Ti}),r(P,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!Cl.value,onClick:Sl}),r(dt,{icon:"share",menuLabel:"Share",items:Q2(),placing:{align:"end"},children:"Shar\
e"}),r(zF,{})]})]})}function xZ(){let e=ve.value.sample,t=e===void 0||e===1?void 0:e,n=WF.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return r(dt,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:WF.map(([o,i])=>({label:o,checked:i===t,act:()=>re("sample",i)})),children:n})}var jF="Xg",GF="ma",JF="Cg",ZF="Sg",YF="Bg",QF="Eg",XF="va";function tz(){let e=Yt.find(({name:t})=>t===Dk.value)??Yt[0];return e?r(kZ,{view:e}):null}function kZ({view:e}){let t=ve.
value,n=SZ(Vn.result.value,t),o=Ek.value??e.chartOf(t);F(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sl\
uice`},[e,t.dataset]),lo([{keys:"f",label:"Properties and their values",group:"The question",act:()=>n0("facets")}]),lo(
[{keys:"v",label:"Chart: arrows choose",group:"View",act:TZ}]),lo([{keys:"/",label:`Sentence: ${Xb}`,group:"View",act:Qb}]);
let i=a=>{ye({as:a,document:e.choose?e.choose(t,a):t})},s=n.phase==="running"||n.phase==="estimate";return r(A,{children:[
r(KF,{runs:e.runs??!0}),r(md,{busy:s,done:n.done}),r("div",{class:jF,children:[r("main",{class:GF,"data-view":e.name,"da\
ta-state":CZ(e,n,t),"aria-busy":s,children:[r("h1",{class:"spoken",children:e.label}),r(V3,{}),r("div",{class:JF,children:[
r("div",{class:ZF,children:r(Vc,{document:t,children:r(e.Sentence,{document:t,result:n})})}),r("div",{class:YF,children:[
e.charts.length>1&&r($t,{label:"Chart",value:o,onChange:i,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,label:l,
icon:u}))}),r(P,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:o0("facets"),onClick:()=>n0(
"facets")}),r(P,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:o0("json"),onClick:()=>n0("json")})]})]}),
n.error&&!$Z(n.error)&&r(nv,{class:QF,error:n.error}),r("div",{class:XF,"data-former":n.former,children:r(Cc.Provider,{value:n,
children:r(e.Page,{document:t,result:n,as:o})})})]}),r(MZ,{})]})]})}function CZ(e,t,n){return e.runs===!1||t.document===
null||Bt(t.document,n)?t.phase:"changed"}function SZ(e,t){return e.of===null||ez(e.of)===ez(t)?e:{...e,answer:null,of:null,
former:!1}}function ez(e){let t=e.aggregate?.over;return`${wi(e)} ${typeof t=="object"?Object.keys(t).join():"events"}`}
function TZ(){globalThis.document.querySelector('[role=radiogroup][aria-label="Chart"] [tabindex="0"]')?.focus()}function o0(e){
return as.value.some(t=>t.kind===e)}function n0(e){ye({open:o0(e)?as.value.filter(t=>t.kind!==e):[{kind:e}]})}function $Z(e){
return["from","to"].some(t=>ki(e,t)!==null)}function MZ(){return r(A,{children:as.value.map((e,t)=>{let n=EF.get(e.kind);
return n?r(n,{layer:e,onClose:ud},t):null})})}function nz(){return ll.value?.tokens&&ll.value.name===void 0?r(X8,{}):r(A,{children:[r(z3,{children:r(PZ,{})}),r(V8,{})]})}
function PZ(){let e=jr.value;switch(e.kind){case"home":return r(W8,{});case"view":return r(tz,{});case"page":{let t=Ui.find(
({name:n})=>n===e.page);return t?r(t.Page,{rest:e.rest}):r(K8,{})}case"actor":return r(m1,{dataset:e.dataset,actor:e.actor});case"\
link":return r(r3,{id:e.id})}}g3();bw();C1();await r1();B2();VT();K0(r(nz,{}),document.body);
