var oD=Object.defineProperty;var zp=(e,t)=>{for(var n in t)oD(e,n,{get:t[n],enumerable:!0})};var $e,sg,qp,Cr,Hp,Yl,ag,jl,lg,Wp,Ip,ug,wa=Symbol.for("pv"),Zl={},Ql=[],rD=/^m(i|n|o|s|text|space)$/,Up=Array.isArray,Kp=Ql.
slice,mi=Object.assign;function pi(e){e&&e.parentNode&&e.remove()}function cg(e,t,n){var o,r,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?Kp.call(arguments,2):n),xa(e,
a,o,r,null)}function xa(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:wa,__v:r||
++sg,__i:-1,__u:0};return!r&&$e.vnode&&$e.vnode(s),s}function F(e){return e.children}function as(e,t){this.props=e,this.context=t,this.__g=0}function _r(e,t){if(t==null)return e.
__&&_r(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:_r(e)}function iD(e){var t,n=e.__v,o=n.__e,r=[],s=[],a=e.__P;a&&((t=mi({constructor:wa},n)).__v=n.__v+1,
$e.vnode&&$e.vnode(t),Gp(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,r,o||_r(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,gg(r,t,s),n.__=n.__e=null,t.__e!=o&&pg(t))}function pg(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),pg(e)}function Vp(e){(8&e.__g||(e.__g|=8,Cr.push(e),Yl++))&&Hp==$e.debounceRendering||
((Hp=$e.debounceRendering)||queueMicrotask)(mg)}function mg(){try{for(var e,t=1;Cr.length;)Cr.length>t&&Cr.sort(ag),e=Cr.
shift(),t=Cr.length,8&e.__g&&iD(e)}finally{(Yl=Cr.length)&&(Hp||queueMicrotask)(mg)}}function dg(e,t,n,o,r,s,a,l,u,c,p){
var m,d,f,g,b,v,S=o.__k||Ql,x=t.length;for(u=sD(n,t,S,u,x),m=0;m<x;m++)(f=n.__k[m])!=null&&(d=~f.__i&&S[f.__i]||Zl,f.__i=
m,v=Gp(e,f,d,r,s,a,l,u,c,p),g=f.__e,(d.ref!=f.ref||8&d.__u)&&(d.ref&&jp(d.ref,null,f,d),f.ref&&p.push(f.ref,f.__c||g,f)),
b=b||g,4&f.__u?(u=fg(f,u,e,!d.__v),d.__e&&(d.__e=null)):typeof f.type=="function"&&v!==void 0?u=v:g&&(u=g.nextSibling),f.
__u&=-21);return n.__e=b,u}function sD(e,t,n,o,r){var s,a,l,u,c,p,m,d,f,g=n.length,b=g,v=0,S=0,x=e.__k=Array(r);for(s=0;s<
r;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=x[s]=xa(null,
a):Up(a)?a=x[s]=xa(F,{children:a}):a.constructor===wa&&a.__b?a=x[s]=xa(a.type,a.props,a.key,a.ref,a.__v):x[s]=a,u=s+v,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=aD(a,n,u,b))&&(b--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?v--:c==u+1?v++:c!=
u&&(c>u?v--:v++,S=1)):(~c||(r>g?v--:r<g&&v++),typeof a.type!="function"&&(a.__u|=4))):x[s]=null;if(S){for(p=[],m=[],s=0;s<
r;s++)if((a=x[s])&&16&a.__u){for(v=0,d=p.length;v<d;)p[f=v+d>>1]<a.__i?v=f+1:d=f;p[v]=a.__i,m[s]=v+1}for(v=p.length;s--;)
m[s]&&(m[s]==v?v--:x[s].__u|=4)}if(b)for(s=0;s<g;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=_r(l)),Jp(l,l));return o}function fg(e,t,n,o){
var r,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=fg(
r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=_r(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function aD(e,t,n,o){var r,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r;for(r=n+1;r<t.length;r++)if((l=t[r])&&
!(2&l.__u)&&s==l.key&&a==l.type)return r}return-1}function ig(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function Gl(e,t,n,o,r){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||ig(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||ig(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=Ip[t]||(Ip[t]=
lD(t)),(e.__a||(e.__a={}))[t]=Wp,s=t!=(t=t.replace(lg,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function lD(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[jl]==null)t[jl]=Wp++;else if(t[jl]<this.__a[e])return;return n($e.event?$e.event(t):t)}}}function Gp(e,t,n,o,r,s,a,l,u,c){
var p,m,d,f,g,b,v,S,x,k,_,A,M,D,O,N,z,R,te=t.type;if(t.constructor!==wa)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&
(t.__u|=u,m=s=[],p.nodeType==8?l=Jl(p,s):s.push(p),l=s[0]||l),(p=$e.__b)&&p(t);e:if(typeof te=="function"){d=a.length;try{
if(S=t.props,x=(p=te.prototype)&&p.render,k=(p=te.contextType)&&o[p.__c],_=p?k?k.props.value:p.__:o,(f=n.__c)?(t.__c=f,2&
f.__g&&(f.__g|=1)):(x?t.__c=f=new te(S,_):(t.__c=f=new as(S,_),f.constructor=te,f.render=cD),k&&k.sub(f),f.state||(f.state=
{}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),x&&(f.__s||(f.__s=f.state),te.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=
mi({},f.__s)),mi(f.__s,te.getDerivedStateFromProps(S,f.__s)))),g=f.props,b=f.state,f.__v=t,n.__c){if(S!==g&&x&&!te.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(S,_),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(S,f.__s,_)===!1){t.__v!=n.__v&&(f.props=S,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(G){G&&(G.__=t)}),Ql.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=_r(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(S,f.__s,_),x&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(g,b,v)})}else x&&!te.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),x&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=_,f.props=S,f.__P=e,f.__g&=-5,A=$e.__r,M=x?25:0;do f.__g&=-9,A&&A(t),p=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++M<25);x&&(Ql.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=mi({},o,f.getChildContext())),
x&&n.__c&&f.getSnapshotBeforeUpdate&&(v=f.getSnapshotBeforeUpdate(g,b)),D=p&&p.type===F&&p.key==null?p.props.children:p,
S.__P&&(p=l,r=(e=S.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(G){G&&Jp(G,G)}),n.__k=null),
l=n.__k?_r(n,0):null),l=dg(e,Up(D)?D:[D],t,n,o,r,s,a,l,u,c),S.__P&&(t.__e=null,l=p),t.__u&=-161,m&&m.some(pi),f.__h.length&&
a.push(f),1&f.__g&&(f.__g&=-4)}catch(G){if(a.length=d,t.__v=null,u||s)if(G&&G.then){if(t.__u|=128|u,s){for(~(z=s.indexOf(
l||void 0))||(z=s.length);(R=s[z-1])&&R.nodeType==8;)z--;for(;z<s.length;z++)if(R=s[z])if(s[z]=null,O){if(R==N)break}else{
if(R.nodeType!=8)break;R.data.startsWith("$s")&&(N=Jl(O=R))}}if(!O){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
O=l}(p=Jl(O=t.__c.__z||(t.__c.__z=O)))?(t.__e=O,l=p):t.__e=l,l=l&&l.nextSibling}else s&&s.some(pi);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),G&&G.then||hg(t),$e.__e(G,t,n)}}else l=t.__e=uD(n.__e,t,n,o,r,s,a,u,c,e);return(p=$e.diffed)&&p(t),l}function Jl(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function hg(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(hg))}function gg(e,t,n){for(var o=0;o<n.length;)jp(n[o++],n[o++],n[o++]);$e.__c&&$e.__c(t,e),e.some(function(r){try{
e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){$e.__e(s,r.__v)}})}function uD(e,t,n,o,r,s,a,l,u,c){var p,m,d,f,
g,b,v,S,x=n.props||Zl,k=t.props,_=t.type;if(_=="svg"?r="http://www.w3.org/2000/svg":_=="math"?r="http://www.w3.org/1998/\
Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((g=s[p])&&(_?g.localName==_:g.nodeType==
3)){e=g,s[p]=null;break}}if(!e){if(S=c.ownerDocument||document,!_)return S.createTextNode(k);e=S.createElementNS(r,_,k.is?
k:c),l&&($e.__m&&$e.__m(t,s),l=!1),s=null}if(_){if(c=_=="template"&&e.content||e,s=_=="textarea"&&k.defaultValue!=null?null:
s&&Kp.call(c.childNodes),!l&&s)for(x={},p=0;p<e.attributes.length;p++)x[(g=e.attributes[p]).name]=g.value;for(p in x)g=x[p],
p=="dangerouslySetInnerHTML"?d=g:p=="children"||p in k||p=="value"&&"defaultValue"in k||p=="checked"&&"defaultChecked"in
k||Gl(e,p,null,g,r);for(p in k)g=k[p],p=="children"?f=g:p=="dangerouslySetInnerHTML"?m=g:p=="value"?b=g:p=="checked"?v=g:
l&&typeof g!="function"||x[p]===g||Gl(e,p,g,x[p],r);m?(l||d&&(m.__html==d.__html||m.__html==e.innerHTML)||(e.innerHTML=m.
__html),t.__k=[]):(d&&(e.textContent=""),(_=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&rD.test(_))&&(r="\
http://www.w3.org/1999/xhtml"),dg(c,Up(f)?f:[f],t,n,o,r,s,a,s?s[0]:n.__k&&_r(n,0),l,u),s&&s.some(pi)),l&&_!="textarea"||
(p="value",_=="progress"&&b==null?e.removeAttribute(p):b==null||b===e[p]&&(_!="progress"||b)||Gl(e,p,b,x[p],r),p="checke\
d",v!=null&&v!=e[p]&&Gl(e,p,v,x[p],r))}else x===k||l&&e.data==k||(e.data=k);return e}function jp(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){
$e.__e(r,n)}}function Jp(e,t,n){var o,r,s,a;if($e.unmount&&$e.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||jp(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){$e.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&Jp(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Jl(o,s=[]))&&(o==
e.__e&&s.some(pi),pi(r),pi(o)),n||pi(e.__e),e.__e=e.__c=e.__=null}function cD(e,t,n){return this.constructor(e,n)}function yg(e,t){
var n,o,r,s;$e.__&&$e.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=xa(F,{children:[e]}),
r=[],s=[],Gp(t,t.__k,o||Zl,Zl,t.namespaceURI,o?null:t.firstChild?Kp.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),
gg(r,t.__k,s),t.__k.props.children=null}function bg(e){function t(n){var o,r;return this.getChildContext||(o=new Set,(r={})[t.__c]=this,this.getChildContext=function(){
return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,Vp(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+ug++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}$e={__e:function(e,t,n,o){for(var r,s,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&
r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),a=1),a&&8&r.__g)return void(r.
__g|=2)}catch(l){e=l}}throw Yl=0,e}},sg=0,qp=function(e){return e!=null&&e.constructor===wa},as.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=mi({},this.state)),typeof e=="function"&&(e=e(mi({},n),this.props)),e&&(mi(
n,e),this.__v&&(t&&this.__k.push(t),Vp(this)))},as.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),Vp(this))},as.prototype.render=F,Cr=[],Yl=0,ag=function(e,t){return e.__v.__b-t.__v.__b},jl=Symbol(),lg=/(PointerCapture)$|Capture$/i,
Wp=0,Ip={},ug=0;var Sr,ct,Yp,vg,Zp=Object.is,Ca=0,Pg=[],Qp=[],bt=$e,xg=bt.__b,wg=bt.__r,kg=bt.diffed,Cg=bt.__c,_g=bt.unmount,Sg=bt.__;function ls(e,t){
bt.__h&&bt.__h(ct,e,Ca||t),Ca=0;var n=ct.__H||(ct.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function P(e){
return Ca=1,em(Dg,e)}function em(e,t,n){var o=ls(Sr++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Dg(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);Zp(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=ct,!ct.__f)){ct.__f=!0;var r=ct.shouldComponentUpdate;
ct.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,p=this.props!=s;if(u.__.some(function(d){
d.__N&&(c=!0,Zp(d.__[0],d.__N[0])||(p=!0))}),r){var m=r.call(this,s,a,l);return c?m||p:m}return!c||p}}return o.__}function ne(e,t){
var n=ls(Sr++,3);!bt.__s&&tm(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,ct.__H.__h.push(n))}function pt(e,t){var n=ls(Sr++,4);!bt.
__s&&tm(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,ct.__h.push(n))}function K(e){return Ca=5,Z(function(){return{current:e}},[])}function Z(e,t){var n=ls(Sr++,7);return tm(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Xl(e,t){return Ca=8,Z(function(){return e},
t)}function $g(e){var t=ct.context[e.__c],n=ls(Sr++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(ct)),t.props.value):e.
__}function vn(){var e=ls(Sr++,11);if(!e.__){for(var t=ct.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function pD(){var e;do{for(;e=Qp.shift();)try{ka(e)}catch(n){bt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
Pg.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ka),t.__h.some(Xp),t.__h=[]}catch(n){t.__h=[],bt.__e(n,e.__v)}}}while(Qp.
length)}bt.__b=function(e){ct=null,xg&&xg(e)},bt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Sg&&Sg(e,t)},bt.
__r=function(e){wg&&wg(e),Sr=0;var t=(ct=e.__c).__H;t&&(Yp==ct?ct.__h=[]:(t.__h.some(ka),t.__h.some(Xp),Sr=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Yp=ct},bt.diffed=function(e){kg&&kg(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&Tg(Pg.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Yp=ct=null},bt.__c=function(e,t){t.some(
function(n){try{n.__h.some(ka),n.__h=n.__h.filter(function(o){return!o.__||Xp(o)})}catch(o){n.__h=[function(){throw o}]}}),
Cg&&Cg(e,t)},bt.unmount=function(e){_g&&_g(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Tg(Qp.push(r))}else ka(r)}catch(s){t=s}}),o.
__H=void 0,t&&bt.__e(t,o.__v))};var Mg=typeof requestAnimationFrame=="function";function mD(e){var t,n=function(){clearTimeout(
o),Mg&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Mg&&(t=requestAnimationFrame(n))}function Tg(e){e!=1&&vg==
bt.requestAnimationFrame||((vg=bt.requestAnimationFrame)||mD)(pD)}function ka(e){var t=ct,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),ct=t}function Xp(e){var t=ct;e.__c=e.__(),ct=t}function tm(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!Zp(n,e[o])})}function Dg(e,t){return typeof t=="function"?t(e):t}var dD=Symbol.for("preact-signals");function ou(){if(nr>1)nr--;else{var e,t=!1;for((function(){var r=tu;for(tu=void 0;r!==
void 0;){var s=r.S;if(s.v===r.v)for(var a=s.t;a!==void 0;a=a.x)a.i===r.i&&(a.i=s.i);r=r.o}})();Sa!==void 0;){var n=Sa;for(Sa=
void 0,eu++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Eg(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(eu=0,nr--,
t)throw e}}function om(e){if(nr>0)return e();nm=++fD,nr++;try{return e()}finally{ou()}}var _a,st=void 0;function Ma(e){var t=st,
n=_a;st=void 0,_a=void 0;try{return e()}finally{st=t,_a=n}}var Sa=void 0,nr=0,eu=0,fD=0,nm=0,tu=void 0,nu=0;function Ag(e){
if(st!==void 0){var t=e.n;if(t===void 0||t.t!==st)return t={i:0,S:e,p:st.s,n:void 0,t:st,e:void 0,x:void 0,r:t},st.s!==void 0&&
(st.s.n=t),st.s=t,e.n=t,32&st.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=st.s,t.n=void 0,st.s.n=t,st.s=t),t}}function $t(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}$t.prototype.brand=dD;$t.prototype.h=function(){return!0};$t.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Ma(function(){var o;(o=t.W)==null||o.call(t)}))};
$t.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Ma(function(){var r;(r=t.Z)==null||r.call(t)}))}};$t.prototype.subscribe=
function(e){var t=this;return un(function(){var n=t.value;Ma(function(){return e(n)})},{name:"sub"})};$t.prototype.valueOf=
function(){return this.value};$t.prototype.toString=function(){return this.value+""};$t.prototype.toJSON=function(){return this.
value};$t.prototype.peek=function(){var e=this;return Ma(function(){return e.value})};Object.defineProperty($t.prototype,
"value",{get:function(){var e=Ag(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(eu>100)
throw new Error("Cycle detected");(function(n){nr!==0&&eu===0&&n.l!==nm&&(n.l=nm,tu={S:n,v:n.v,i:n.i,o:tu})})(this),this.
v=e,this.i++,nu++,nr++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{ou()}}}});function be(e,t){return new $t(e,
t)}function Eg(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Og(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Rg(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function di(e,t){$t.call(this,void 0,t),this.x=e,this.s=void 0,this.g=nu-1,this.
f=4}di.prototype=new $t;di.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
nu))return!0;if(this.g=nu,this.f|=1,this.i>0&&!Eg(this))return this.f&=-2,!0;var e=st;try{Og(this),st=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return st=e,Rg(
this),this.f&=-2,!0};di.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
$t.prototype.S.call(this,e)};di.prototype.U=function(e){if(this.t!==void 0&&($t.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};di.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(di.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=Ag(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function Zt(e,t){
return new di(e,t)}function Lg(e){var t=e.j;if(e.j=void 0,typeof t=="function"){nr++;var n=st;st=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,rm(e),o}finally{st=n,ou()}}}function rm(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
Lg(e)}function hD(e){if(st!==this)throw new Error("Out-of-order effect");Rg(this),st=e,this.f&=-2;try{8&this.f&&rm(this)}finally{
ou()}}function us(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,_a&&_a.push(this)}
us.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};us.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Lg(this),
Og(this),nr++;var e=st;return st=this,hD.bind(this,e)};us.prototype.N=function(){2&this.f||(this.f|=2,this.u=Sa,Sa=this)};
us.prototype.d=function(){this.f|=8,1&this.f||rm(this)};us.prototype.dispose=function(){this.d()};function un(e,t){var n=new us(
e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Ng,iu,ru,gD=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Bg=[];un(function(){Ng=this.N})();function cs(e,t){$e[e]=t.bind(null,$e[e]||function(){})}function Ta(e){if(ru){var t=ru;
ru=void 0,t()}ru=e&&e.S()}function Fg(e){var t=this,n=e.data,o=bD(n);o.name="ReactiveDom",o.value=n;var r=Z(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=Zt(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),p=Zt(
function(){return!Array.isArray(c.value)&&!qp(c.value)}),m=un(function(){if(this.N=zg,p.value){var f=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),d=t.__$u.d;return t.__$u.d=function(){m(),d.call(this)},[p,c]},[]),s=r[0],
a=r[1];return s.value?a.peek():a.value}Fg.displayName="ReactiveTextNode";Object.defineProperties($t.prototype,{constructor:{
configurable:!0,value:cg(F,null).constructor},type:{configurable:!0,value:Fg},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});cs("__b",function(e,t){if(Ta(),iu=void 0,typeof t.
type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var s=o[r];s instanceof $t&&(n||(t.__np=n={}),n[r]=s,o[r]=
s.peek())}}e(t)});cs("__r",function(e,t){if(e(t),t.type!==F){Ta();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(r,s){var a;return un(function(){a=this},{name:s}),a.c=r,a})((function(r){return function(){var s;gD&&((s=this.
y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),iu=
o,Ta(n)}});cs("__e",function(e,t,n,o){Ta(),iu=void 0,e(t,n,o)});cs("diffed",function(e,t){Ta(),iu=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],p=o[u];c===void 0?(c=yD(n,u,p,r),s[u]=c):c.o(p,r)}}}e(t)});function yD(e,t,n,o){
var r=t in e&&e.ownerSVGElement===void 0,s=be(n);return{o:function(a,l){s.value=a,o=l},d:un(function(){this.N=zg;var a=s.
value.value;o[t]!==a&&(o[t]=a,r?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}cs("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var s=o[r];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var p=c.
__$u;p&&(c.__$u=void 0,p.d())}}e(t)});cs("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});as.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function bD(e,t){return Z(function(){return be(e,t)},[])}var vD=function(e){queueMicrotask(function(){queueMicrotask(e)})};function xD(){om(function(){for(var e;e=Bg.shift();)Ng.call(e)})}function zg(){Bg.push(this)===1&&($e.requestAnimationFrame||
vD)(xD)}var im=new URL("../../",import.meta.url);function Yn(e){return new URL(e,im).href}function Hg(e){return e.startsWith(im.
pathname)?e.slice(im.pathname.length):e.replace(/^\//,"")}var Qt=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function su(){return new Qt(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function au(e,t=0){let n=sm(e)&&sm(
e.error)?e.error:null;if(!n)return new Qt({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=r=>typeof n[r]==
"string"?n[r]:"";return new Qt({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:wD(n.span),status:t})}
function wD(e){if(!sm(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function sm(e){return e!==null&&typeof e=="object"}function ps(e,t){let n=new TextEncoder().encode(e),o=r=>new TextDecoder().
decode(n.subarray(0,r)).length;return{start:o(t.start),end:o(t.end)}}async function at(e,t={}){let n=await ms(e,t);if(n.status!==204)return await Ig(n)}async function ms(e,t={}){let n={method:t.
method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},...t.headers},
cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await kD(Yn(e),n);
if(!o.ok)throw au(await Ig(o).catch(()=>null),o.status);return o}async function kD(e,t){try{return await fetch(e,t)}catch(n){
throw t.signal?.aborted?n:su()}}async function Ig(e){let t=await e.text();try{return JSON.parse(t)}catch{throw new Qt({code:"\
unreadable",message:"The server's answer cannot be read",status:e.status})}}function Mr(e){return e instanceof DOMException&&
e.name==="AbortError"}function Je(e){return e instanceof Qt?e:new Qt({code:"unexpected",message:e instanceof Error?e.message:
String(e)})}var lu=be({value:null,error:null}),am=new Map,Ro=lu;async function Tr(){try{let e=await at("v1/datasets");lu.value={value:e.
datasets,error:null}}catch(e){lu.value={value:lu.value.value,error:Je(e)}}}function Be(e){let t=am.get(e);return t||(t=be(
{value:null,error:null}),am.set(e,t),lm(e)),t}async function lm(e){let t=am.get(e);if(!(!t||e===""))try{t.value={value:await at(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:Je(n)}}}async function Vg(e,t,n,o){
let r=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${r.toString()}`;return(await at(
s,{signal:o})).values}async function qg(e,t,n){return at(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var CD=new Set(["estimate","running","exact","error","cancelled","live"]);function uu(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!CD.has(n.state))return null;
let o=r=>typeof n[r]=="number"?n[r]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?au(n):null,
body:n}}function cu(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var Wg=!0;async function Ug(e,t,n){try{if(Wg&&await _D(e,t,n))return;await SD(e,t,n)}catch(o){if(!Mr(o))throw o}}async function _D(e,t,n){
try{let o="run"in e?e.run:e,r="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await ms("v1/stream",{body:o,signal:n,
...r?{headers:r}:{}});return await MD(s,a=>{let l=uu(a);l&&t(l)}),!0}catch(o){if(!(o instanceof Qt)||o.status!==404&&o.status!==
405)throw o;return Wg=!1,!1}}async function SD(e,t,n){if(!("run"in e))throw new Qt({code:"not_supported",message:"This s\
erver has no live events"});let r=await(await ms("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:r,intervals:null,elapsed:r.stats.elapsed_ms,error:null,body:{}})}async function MD(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:r,value:s}=await n.read();if(r)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var mm=250,TD=8e3,po=be("idle"),mo=new Map,um=null,PD=1,Pa=mm,cm,pu=po;function Kg(e,t,n=[]){let o=PD++,r=n.filter(s=>mo.
has(s));mo.set(o,{message:e,take:t,abort:null}),po.value==="open"&&fm({id:o,...e,...r.length>0?{cancels:r}:{}});for(let s of r)
jg(s);return po.value==="http"&&Jg(o),po.value==="idle"&&hm(),o}function dm(e){mo.has(e)&&(po.value==="open"&&fm({id:e,cancel:!0}),
jg(e))}function Gg(){po.value==="away"&&(clearTimeout(cm),hm())}function jg(e){mo.get(e)?.abort?.abort(),mo.delete(e)}function fm(e){
um?.send(JSON.stringify(e))}function hm(){po.value=po.value==="away"?"away":"connecting";let e=new URL(Yn("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,um=t,Pa=mm,po.value="open";
for(let[o,r]of mo)fm({id:o,...r.message})},t.onmessage=o=>DD(String(o.data)),t.onclose=()=>{um=null,n?gm():$D()}}async function $D(){
if(!await fetch(Yn("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return gm();Pa=mm,po.value="http";for(let t of mo.
keys())Jg(t)}function gm(){po.value="away",clearTimeout(cm),cm=setTimeout(hm,Pa*(.75+Math.random()/2)),Pa=Math.min(Pa*2,
TD)}function DD(e){let t=uu(e);t&&pm(t)}function pm(e){let t=mo.get(e.id);t&&(cu(e)&&mo.delete(e.id),t.take(e))}function Jg(e){
let t=mo.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!mo.has(e))return;if(t.abort=null,o instanceof
Qt&&o.code===su().code)return gm();let r=o instanceof Qt?o:new Qt({code:"unexpected",message:String(o)});pm({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:r,body:{}})};Ug(t.message,o=>pm({...o,id:e}),t.abort.
signal).catch(n)}var ds=/([^.[\]]+)|\[(\d+)\]/gy;function $a(e){let t=[];for(ds.lastIndex=0;ds.lastIndex<e.length;){e[ds.lastIndex]==="."&&
ds.lastIndex++;let n=ds.lastIndex,o=ds.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function Yg(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function Da(e){return typeof e=="\
string"?$a(e):e}function Pr(e,t){let n=e;for(let o of Da(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function de(e,t,n){return ym(e,Da(t),n)}function ym(e,t,n){let[o,...r]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=ym(l[o],r,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=ym(s.get(o),r,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function bm(e,t){let n=Pr(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function mu(e,t,n,o){let r=bm(e,Da(t));return r.
splice(n,0,o),de(e,t,r)}function Aa(e,t,n){let o=bm(e,Da(t));return o.splice(n,1),de(e,t,o.length>0?o:void 0)}function Zg(e,t,n,o){
let r=bm(e,Da(t));if(n<0||n>=r.length)return e;let[s]=r.splice(n,1);return r.splice(Math.max(0,Math.min(o,r.length)),0,s),
de(e,t,r)}function On(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&On(e[o],t[o]))}var AD={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},ED=100,Ea=class{present=be(
AD);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!On(o.of,t),done:0,elapsed:null,error:null},this.drop();let r=this.id;
this.id=Kg({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[r])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(dm(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){dm(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(cu(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+ED-performance.now();this.timer??=setTimeout(()=>{let r=this.pending;this.drop(),r&&this.paint(
t,r)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,r={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let a=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...r,phase:a,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let s=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...r,phase:s==="live"?"running":s}}};function lt(e){
let t=Z(()=>new Ea,[]),n=e===null?"":JSON.stringify(e);return ne(()=>{e?t.run(e):t.cancel()},[n]),ne(()=>()=>t.close(),[]),
t.result.value}function fi(e,t){let n=typeof t=="string"?t:Yg(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.
test(e.where.slice(n.length))?e:null}var OD=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function du(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function fs(e,t){return e<0?"−"+t:t}function q(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||
t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return fs(e,du(n)+(o===void 0?"":`.${o}`))}
function U(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return fs(e,RD(t));if(t>=9995e11)return fs(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=OD.find(([r])=>Number((t/r).toPrecision(3))>=1);return fs(e,Number(t/
n).toPrecision(3)+" "+o)}function RD(e){return Number.isInteger(e)?du(String(e)):e>=1e3?du(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function I(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return fs(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return fs(e,`${du(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function jt(e){
let t=I(e);return e>0?`+${t}`:t}function Qg(e,t,n){if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${U(e)}`;
let o=(n-t)/2/Math.abs(e);return`~ ${U(e)} ±${I(o)}`}function Xg(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=
1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}function Rn(e,t,n=`${t}\
s`){return`${U(e)} ${e===1?t:n}`}var vm=[[86400,"d"],[3600,"h"],[60,"min"]];function ke(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${ke(-e)}`;
if(e<59.95)return LD(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=vm.findIndex(
([c])=>t>=c),[o,r]=vm[n],s=Math.floor(t/o),[a,l]=vm[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${r}`:
`${s}${" "}${r} ${u}${" "}${l}`}function LD(e){return e===0?`0${" "}s`:e<999e-6?`${xm(e*1e6)}${" "}µs`:e<.9995?
`${xm(e*1e3)}${" "}ms`:`${xm(e)}${" "}s`}function xm(e){return String(Number(e.toPrecision(e>=100?3:2)))}function ey(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:ke(e/1e3)}var cn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},Xt={text:cn.other,kind:"other"},ND=new Set(Object.
values(cn)),BD=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function FD(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function oe(e){return e.toWellFormed().replace(BD,FD).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function J(e){
if(e==null)return{text:cn.null,kind:"null"};if(e==="")return{text:cn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>J(n).text).join(", "),kind:"value"};let t=oe(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:ND.has(t)?`"${t}"`:t,kind:"value"}}var zD=new Intl.Segmenter("en",{granularity:"grapheme"});function ty(e){return Array.
from(zD.segment(e),t=>t.segment)}function Oa(e,t){if(e.length<=t)return e;let n=ty(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function hs(e,t){if(e.length<=t)return e;let n=ty(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var HD={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},ny=new Map;function oy(e,t){let n=`${t} ${e}`,o=ny.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...HD[t],timeZone:e,hourCycle:"h23"}),ny.set(n,o)),o}function wm(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function le(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):wm(t)?oy(t,n).format(o):`${oy("UTC",n).format(o)} UTC`}function gs(e,t=Date.now()){return e==="UTC"||!wm(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function fu(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:wm(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(s=>[
s.type,Number(s.value)])),r=s=>o.get(s)??0;return{year:r("year"),month:r("month"),day:r("day"),hour:r("hour"),minute:r("\
minute"),second:r("second")}}function en(e,t,n){return t>=300*86400?le(e,n,"year"):t>=28*86400?le(e,n,"month"):t>=.9*86400?
le(e,n,"day"):t>=60?le(e,n,"minute"):le(e,n,"second")}function xe(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var ID=Symbol.for("pv"),VD=0;function i(e,t,n,o,r,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ID,__v:--VD,__i:-1,__u:0};return(r||
s)&&(c.__source=r,c.__self=s),$e.vnode&&$e.vnode(c),c}var qD={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function pe({name:e,size:t=16}){return i("svg",{width:t,height:t,viewBox:"0 0 20\
 20",fill:"none",stroke:"currentColor","stroke-width":"1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hid\
den":"true",focusable:"false",children:i("path",{d:qD[e]})})}function hu(e,t,n={}){let{side:o="bottom",align:r="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let b=t.right+s+a<=u-8;iy(
e,b?t.right+s:t.left-s-a,ry(t.top,l,c));return}let p=c-8-t.bottom-s,m=t.top-s-8,d=o==="bottom"?l<=p||p>=m:!(l<=m||m>=p),
f=Math.max(d?p:m,64),g=r==="start"?t.left:r==="end"?t.right-a:t.left+(t.width-a)/2;l>f&&(e.style.maxHeight=`${f}px`),iy(
e,ry(g,a,u),d?t.bottom+s:t.top-s-Math.min(l,f))}function ry(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function iy(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var sy="Ui";var Cm=be(null),km,KD=500;function ay(e,t,n){clearTimeout(km),km=setTimeout(()=>{e.isConnected&&(Cm.value={anchor:e,text:t})},
n)}function or(){clearTimeout(km),Cm.value=null}function $r(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&ay(
t.currentTarget,e,KD)},onPointerLeave:or,onPointerDown:or,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
ay(n,e,0)},onBlur:or}:{}}function ly(){let e=K(null),t=Cm.value;return pt(()=>{!e.current||!t||(e.current.showPopover(),
hu(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?i("div",{ref:e,popover:"man\
ual",role:"tooltip",class:sy,children:t.text}):null}var _m={};zp(_m,{button:()=>Sm,danger:()=>JD,default:()=>ZD,iconOnly:()=>Mm,outlined:()=>GD,primary:()=>jD,quiet:()=>YD,
small:()=>Tm});var Sm="a",GD="Li",jD="N",JD="Mi",Mm="se",YD="xe",Tm="ce",ZD={button:Sm,outlined:GD,primary:jD,danger:JD,
iconOnly:Mm,quiet:YD,small:Tm};function B(e){let{children:t,icon:n,after:o,label:r,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=$r(u||s?[r,s].filter(
Boolean).join("  "):void 0);return i("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:xe(Sm,a!=="plain"&&
_m[a],u&&Mm,l&&Tm,e.class),"aria-label":r,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&i(pe,{name:n}),t,o&&i(pe,{name:o,size:12})]})}var Pm={};zp(Pm,{default:()=>nA,empty:()=>eA,null:()=>XD,other:()=>tA,value:()=>QD});var QD="Ni",XD="Ri",eA="Ai",tA="Di",
nA={value:QD,null:XD,empty:eA,other:tA};function E({value:e,shown:t,most:n=256,middle:o=!1}){let r=t??J(e),s=o?hs(r.text,n):Oa(r.text,n);return i("bdi",{class:Pm[r.
kind],title:s===r.text?void 0:Oa(r.text,2e3),children:s})}var uy=8;function oA(e,t,n,o){let r=Math.max(0,Math.min(Math.floor(e/n)-uy,o)),s=Math.min(o,Math.ceil((e+t)/n)+uy);return{
first:r,end:s,before:r*n,after:(o-s)*n}}function gu(e,t,n){let[o,r]=P({scroll:0,height:600});return ne(()=>{let s=e.current;
if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;r(c=>c.scroll===u&&c.height===s.clientHeight?c:{scroll:u,height:s.
clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener("scroll",a,{passive:!0}),()=>{l.disconnect(),
s.removeEventListener("scroll",a)}},[t]),oA(o.scroll,o.height,t,n)}function cy(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function yu(e,t,n,o,r=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=r||o===0?null:{row:Math.max(r,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var py="ge",my="Hi",$m="u",dy="R",fy="he",hy="o",gy="m",bu="_i",Dm="fe",Am="n",yy="A",Em="qi",by="D",vy="Fi",xy="Ti";function Ye(e){let{columns:t,rows:n,summary:o=[]}=e,r=K(null),s=vn(),a=cy(),l=gu(r,a,n.length),[u,c]=P(null),[p,m]=P(new Map),
d=t.map(({key:b,width:v})=>{let S=p.get(b);return S===void 0?v??"minmax(80px, max-content)":`${S}px`}).join(" ")+" minma\
x(0, 1fr)",f=b=>{let v=yu(b,u,n.length+o.length,t.length,e.onSort?-1:0);if(v){b.preventDefault(),c(v),iA(r.current,v,a);
return}let S=u?[...n,...o][u.row]:void 0,x=u?t[u.column]:void 0;if(u?.row===-1&&x&&(b.key==="Enter"||b.key===" ")){b.preventDefault(),
x.sortable!==!1&&e.onSort?.(wy(x,e.sort??null));return}let k=r.current?.querySelector('[data-cursor="true"]');(b.key==="\
Enter"||b.key===".")&&S!==void 0&&x&&k&&b.target===r.current&&(b.preventDefault(),b.stopPropagation(),(e.onMenu??e.onCell)?.(
S,x,k))},g=(b,v,S)=>i(sA,{id:s,row:b,at:v,columns:t,cursor:u?.row===v?u.column:-1,onCursor:c,summary:S,last:v===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},S?`summary ${v}`:v);return i("div",{ref:r,class:py,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:f,onFocus:b=>{b.target===r.current&&!u&&c({row:0,column:0})},children:i("div",{class:my,role:"\
presentation",style:{gridTemplateColumns:d},children:[i("div",{role:"row","aria-rowindex":1,class:xe($m,dy),children:t.map(
(b,v)=>i(aA,{id:`${s}--1-${v}`,column:b,cursor:u?.row===-1&&u.column===v,sort:e.sort??null,onSort:e.onSort,onWidth:S=>m(
new Map(p).set(b.key,S))},b.key))}),l.before>0&&i("div",{role:"presentation",class:vy,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((b,v)=>g(b,l.first+v,!1)),l.after>0&&i("div",{role:"presentation",class:xy,style:{height:`${l.after}\
px`}}),o.map((b,v)=>g(b,n.length+v,!0))]})})}function iA(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function sA({id:e,row:t,at:n,columns:o,cursor:r,onCursor:s,
summary:a,last:l,onMenu:u,onCell:c}){return i("div",{role:"row","aria-rowindex":n+2,class:xe($m,a&&by,l&&fy),children:o.
map((p,m)=>i("div",{id:`${e}-${n}-${m}`,role:"gridcell","aria-colindex":m+1,"data-cursor":m===r,class:xe(hy,p.number&&Dm,
m===r&&Em),onPointerDown:()=>s({row:n,column:m}),onClick:c&&(d=>c(t,p,d.currentTarget)),onContextMenu:u&&(d=>{d.preventDefault(),
u(t,p,d.currentTarget)}),children:i("span",{class:bu,children:p.cell(t,n)})},p.key))})}function wy(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function aA({id:e,column:t,
cursor:n,sort:o,onSort:r,onWidth:s}){let a=o?.key===t.key?o.descending?"descending":"ascending":"none",l=c=>{let p=c.currentTarget,
m=p.parentElement.getBoundingClientRect().width-c.clientX;p.setPointerCapture(c.pointerId),p.onpointermove=d=>s(Math.max(
48,Math.round(m+d.clientX))),p.onpointerup=()=>{p.onpointermove=null}},u=r!==void 0&&t.sortable!==!1;return i("div",{id:e,
role:"columnheader","aria-sort":u?a:void 0,"data-cursor":n,class:xe(gy,t.number&&Dm,n&&Em),children:[u?i("button",{type:"\
button",tabIndex:-1,class:Am,onClick:()=>r(wy(t,o)),children:[i("span",{class:bu,children:t.head}),a!=="none"&&i(pe,{name:a===
"descending"?"sortDown":"sortUp",size:12})]}):i("span",{class:Am,children:i("span",{class:bu,children:t.head})}),i("span",
{class:yy,onPointerDown:l})]})}var Om=new Map,vu=7;function mn(e,t){let n=JSON.stringify([e,t??null]),o=Om.get(n);return o===void 0&&(o=[...Om.keys()].
filter(r=>r.startsWith(JSON.stringify([e]).slice(0,-1))).length,Om.set(n,o)),o}function ys(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/vu)%4]}function It(e){return`--series-${e%vu+1}`}var ky=be(0),xu=ky;new MutationObserver(()=>{ky.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function Ve(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}function gt(e,t,n){let[o,r]=P(null),s=K(null),a=o&&o.row<e&&o.column<t?o:null;return ne(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:r,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let m=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!m?!1:(n(a,m),!0)}let p=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:yu(c,a,e,t);
return p?(r(p),!0):!1},mark:(c,p)=>({"data-at":`${c},${p}`,"data-cursor":a?.row===c&&a.column===p})}}var Cy="Gi",_y="Ji",Sy="Ki",My="Oi",Ty="Pi",Py="Qi";function Fe({title:e,summary:t,actions:n,table:o,announced:r="",onKey:s,legend:a,children:l}){let[u,c]=P(!1),p=vn();return i(
"figure",{class:Cy,"aria-labelledby":p,children:[i("div",{class:_y,children:[i("h2",{class:Sy,children:e}),i("div",{class:My,
children:[n,i(B,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:u,onClick:()=>c(
!u)})]})]}),i("figcaption",{id:p,class:"spoken",children:t}),u?i("div",{class:Py,children:o}):i(F,{children:[i("div",{class:Ty,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:d=>{if(!(d.ctrlKey||d.metaKey||d.altKey)){
if(d.key==="t"||d.key==="T")c(!0);else if(!s?.(d))return;d.preventDefault(),d.stopPropagation()}},children:l}),a]}),i("d\
iv",{class:"spoken","aria-live":"polite",children:r})]})}function $y(e,t){let n=new Map;for(let o of t){let r=n.get(o.actor);r?r.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:r,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=r&&a<=s))}function La(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function Dy(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function Ay(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let r=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return r.length<=t?r:[...r.
slice(0,t-1),{event:null,rest:!0}]}var uA=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function Ey(e,t,n){let o=(uA.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,r=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-r)/o)+1)},(s,a)=>r+a*o).slice(0,n+1)}function vs(){let e=K(null),[t,n]=P(0);return pt(()=>{let o=e.current;if(!o)return;let r=()=>n(o.clientWidth);r();let s=new ResizeObserver(
r);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var Oy="Vi",Ry="Wi",Ly="Yi",Ny="Zi",By="ue",Fy="er",zy="ir";var xs=20,Na=136,Hy=16,ws=24;function Iy({events:e,sessions:t,zone:n,span:o,onSpan:r}){let{host:s,width:a}=vs(),l=K(null),
u=Z(()=>{let M=e.map(({time:N})=>N),[D,O]=[Math.min(...M),Math.max(...M)];return O>D?[D,O]:[D-1e3,O+1e3]},[e]),[c,p]=o??
u,m=Z(()=>Ay(e,12),[e]),d=Z(()=>e.filter(({time:M})=>M>=c&&M<=p).reverse(),[e,c,p]),f=Math.max(1,a-Na-Hy),g=M=>Na+La(M,c,
p)*f,b=M=>c+(M-(s.current?.getBoundingClientRect().left??0)-Na)/f*(p-c),v=(M,D=(c+p)/2)=>{let O=Dy([c,p],D,M,u);r(O[0]<=
u[0]&&O[1]>=u[1]?null:O)},S=gt(1,d.length,({column:M})=>v(.25,d[M].time)),x=S.at?d[S.at.column]:void 0,k=M=>{if(M.key===
"+")v(.5,x?.time);else if(M.key==="-")v(2,x?.time);else if(M.key==="0")r(null);else return S.key(M);return!0},_=M=>{let D=l.
current;if(l.current=null,D===null)return;let O=b(M);Math.abs(g(O)-g(D))>4&&r([Math.max(u[0],Math.min(D,O)),Math.min(u[1],
Math.max(D,O))])},A=ws+m.length*xs+24;return i(Fe,{title:`${q(e.length)} events, ${q(t.length)} sessions`,onKey:k,summary:`\
Timeline of ${q(e.length)} events in ${q(t.length)} sessions, from ${le(u[0],n)} to ${le(u[1],n)}`,announced:x?`${J(x.event).
text}, ${le(x.time,n,"millisecond")}`:"",actions:i(F,{children:[i(B,{small:!0,kind:"outlined",icon:"minus",label:"Zoom o\
ut",keys:"-",disabled:o===null,onClick:()=>v(2)}),i(B,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>v(
.5)}),i(B,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>r(null),children:"All"})]}),table:i(Ye,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:M})=>le(M,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:M,end:D})=>ke((D-M)/1e3)},{key:"events",head:"events",number:!0,cell:({events:M})=>q(M)}]}),children:[i("di\
v",{ref:s,class:Oy,onPointerDown:M=>{l.current=b(M.clientX)},onPointerUp:M=>_(M.clientX),onWheel:M=>{(M.ctrlKey||M.shiftKey)&&
(M.preventDefault(),v(M.deltaY>0?1.5:.67,b(M.clientX)))},children:a>0&&i("svg",{width:a,height:A,"aria-hidden":"true",children:[
t.filter(({start:M,end:D})=>D>=c&&M<=p).map(M=>i("rect",{x:g(M.start)-3,y:ws-12,width:Math.max(6,g(M.end)-g(M.start)+6),
height:m.length*xs+12,rx:3,class:Ry,onDblClick:()=>r([M.start-500,M.end+500]),children:i("title",{children:`${le(M.start,
n,"second")}, ${ke((M.end-M.start)/1e3)}, ${q(M.events)} events`})},M.start)),m.map((M,D)=>i("g",{children:[i("text",{x:Na-
12,y:ws+D*xs+4,class:Ly,children:M.rest?Xt.text:hs(J(M.event).text,18)}),i("line",{x1:Na,x2:a-Hy,y1:ws+D*xs,y2:ws+D*xs,class:Ny})]},
D)),d.map((M,D)=>{let O=pA(m,M);return i("circle",{cx:g(M.time),cy:ws+O*xs,r:x===M?6:4,class:By,...S.mark(0,D),style:{fill:m[O]?.
rest?"var(--other)":`var(${It(mn("event",[M.event]))})`},children:i("title",{children:`${J(M.event).text}, ${le(M.time,n,
"millisecond")}`})},D)}),Ey(c,p,Math.max(2,Math.floor(f/140))).map(M=>i("text",{x:g(M),y:A-6,class:Fy,children:le(M,n,p-
c>2*864e5?"dayShort":p-c>36e5?"clock":"clockSecond")},M))]})}),i("p",{class:zy,children:x?i(F,{children:[i(E,{value:x.event}),
" ",le(x.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session shows it alone"})]})}function pA(e,t){
let n=e.findIndex(o=>!o.rest&&o.event===t.event);return n>=0?n:e.length-1}function xn(e){return`'${e.replaceAll("'","''")}'`}var Vy="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",mA=new RegExp(`^${Vy}(\\.${Vy}\
)*$`,"u"),dA=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function ve(e){return mA.test(e)&&!dA.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function Ar(e){
return`event = ${xn(e)}`}var fA=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function rr(e){let t=e===void 0?null:fA.exec(e);return t?
t[1].replaceAll("''","'"):null}function Ba(e,t){let n=ve(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${xn(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>xn(String(o))).join(", ")})`:`${n} = ${String(t)}`}function ks(e,t){return e===
void 0||e.trim()===""?t:`${qy(e)} and ${qy(t)}`}function qy(e){return/\bor\b/i.test(e)?`(${e})`:e}var Wy={before:[],after:[]};function Rm(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function Uy(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function Ky(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var Lm=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],wu=["explore","funnel",
"retention","paths","sessions","difference","live"];function gi(e){return Lm.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function fe(e){return e==null?[]:typeof e=="string"?[e]:e}var hA=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Pe(e){
let t=hA.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function Nm(e){let t=e[gi(e)];return fe(
t?.by).find(n=>!ku(n))??null}function ku(e){return/^\s*(time|bins)\s*\(/i.test(e)}function jy(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let r={...n,[e.view]:{document:gA(e.document),as:e.as}},s=n[t],a=Pe(e.document),l=Nm(e.document);
if(s){let m=Gy({...a,...s.document},l);return{state:{view:t,document:m,as:s.as,open:[]},waiting:r,said:null}}let u=yA(t)?
rr(a.where):null;u!==null&&delete a.where;let c=Gy({...a,...yi(t,u,o)},l),p=u===null?null:`The filter ${Ar(u)} became ${bA(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:r,said:p}}function gA(e){let t=gi(e);return e[t]===void 0?
{}:{[t]:e[t]}}function yA(e){return e==="funnel"||e==="retention"||e==="paths"}function bA(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function yi(e,t,n){let[o,r]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===r?o:r].filter(vA).map(xA),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":Ar(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:Ar(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":Ar(s)}}}}function vA(e){return e!==void 0}function xA(e){return{
where:Ar(e)}}function Gy(e,t){let{aggregate:n,funnel:o,retention:r}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(r)return{...e,retention:{...r,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=fe(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(ku),t]}}}var Bm={view:"explore",document:{dataset:""},as:null,open:[]},Dt=be(Bm),ho=be(Wy),Jy=be({state:Bm,how:"load"}),Cu={},_u=!1,
Ze=Dt,Su=Jy,Ce=Zt(()=>Dt.value.document),Yy=Zt(()=>Dt.value.view),Zy=Zt(()=>Dt.value.as),Cs=Zt(()=>Dt.value.open),dn=Zt(
()=>Dt.value.document.dataset),_s=Zt(()=>ho.value.before.length>0),Ss=Zt(()=>ho.value.after.length>0);function ae(e,t="p\
ush"){let n={...Dt.value,...e};On(n,Dt.value)||((t==="push"||!_u)&&(ho.value=Rm(ho.value,Dt.value)),_u=t==="replace",zm(
n,t))}function ee(e,t,n="push"){ae({document:de(Dt.value.document,e,t)},n)}function Ln(e){ae({open:[...Dt.value.open,e]})}
function Mu(){ae({open:Dt.value.open.slice(0,-1)})}function Qy(e,t){let n=jy(Dt.value,e,Cu,t);return Cu=n.waiting,ae(n.state),
n.said}function ir(){Xy(Uy(ho.value,Dt.value))}function Ms(){Xy(Ky(ho.value,Dt.value))}function Xy(e){e&&(ho.value=e.stack,_u=!1,
zm(e.value,"push"))}function Fm(e){On(e,Dt.value)||(Dt.value!==Bm&&(ho.value=Rm(ho.value,Dt.value)),_u=!1,zm(e,"load"))}
function zm(e,t){Dt.value=e,Jy.value={state:e,how:t}}function eb(){return{undo:ho.value,waiting:Cu}}function tb(e){ho.value=
e.undo,Cu=e.waiting}function At(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function tt(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${q(e)} ms`:ke(e/1e3);case"seconds":return n?`${q(e)} s`:ke(e);case"bytes":return n?`${q(e)} B`:Xg(
e);case"share":return n?`${q(e*100)} %`:I(e);case"none":return n?q(e):U(e)}}function sr(e){return e.type==="int64"||e.type===
"float64"}function Er(e,t,n){return typeof e=="number"&&sr(t)?{text:tt(e,At(t.name)),kind:"value"}:typeof e=="string"&&t.
type==="timestamp"?{text:le(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:J(e)}var nb="rr",ob="ar",rb="tr",ib="or";function wn({icon:e,title:t,children:n,actions:o}){return i("div",{class:nb,children:[i(pe,{name:e,size:32}),i("h2",{class:ob,
children:t}),n&&i("p",{class:rb,children:n}),i("div",{class:ib,children:o})]})}var sb="nr",ab="pr",lb="dr";var ub="lr",cb="sr";function pb({busy:e,done:t=null}){let n=K(null);return pt(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),i("div",{class:sb,"aria-hidden":"true",children:e&&(t===null||t===0?i("div",{class:lb}):i("div",{ref:n,class:ab}))})}
function _t({lines:e=6}){return i("div",{class:ub,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>i("div",{class:cb},
n))})}var mb="xr",db="cr",fb="gr",hb="hr",gb="fr";function _A(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function ze({id:e,error:t,onHint:n}){let o=_A(t.hint);return i(
"div",{class:mb,id:e,role:"alert",children:[i("span",{class:db,children:i(pe,{name:"error",size:14})}),i("span",{class:fb,
children:oe(t.message)}),t.hint!==""&&(o!==null&&n?i("button",{type:"button",class:hb,onClick:()=>n(o),children:[oe(o),"\
?"]}):i("span",{class:gb,children:oe(t.hint)}))]})}var bb=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function vb(e,t){
let n=e.split("/").filter(u=>u!=="").map(SA),[o,r,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&r!==void 0)return{kind:"\
link",id:r};if(bb.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(r===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=wu.find(u=>u===r)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function SA(e){try{return decodeURIComponent(e)}catch{return e}}function xb(e,t){return`${wb(e)}/${t}`}
function Ts(e,t){return`${wb(e)}/actor/${encodeURIComponent(t)}`}function wb(e){let t=bb.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function kb(e){let t=[`q=${await yb(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await yb(e.open)}`),t.join("&")}async function Pu(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await Ha(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let r=t.get("open"),s=r===null?[]:await Ha(r);return{document:o,as:t.get("as"),open:Array.isArray(
s)?s.filter(MA):[]}}function MA(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function yb(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await Cb(t,new CompressionStream("deflate-raw")),o="";for(let r of n)o+=String.fromCharCode(
r);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function Ha(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await Cb(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var TA=4<<
20;async function Cb(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let r=[],s=0,a=t.readable.
getReader();for(;;){let{done:c,value:p}=await a.read();if(c)break;if(r.push(p),s+=p.length,s>TA)throw new Error("the lin\
k unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of r)l.set(c,u),u+=c.length;return l}var $u=new Map;function Hm(e){return $u.has(e)||Sb(e),$u.get(e)??{events:[]}}async function Sb(e){if(e==="")return{events:[]};
$u.set(e,{events:[]});let n={events:(await Vg(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return $u.set(e,n),n}var _b=864e5;
async function Im(e,t){let n=t==="explore"?null:Sb(e);Ro.value.value||await Tr();let o=Ro.value.value?.find(({name:l})=>l===
e),r=o!==void 0&&Date.parse(o.to)>Date.now()-2*_b,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*_b,a=n?await n:Hm(e);return{
dataset:e,...r&&s?{from:"now-30d"}:{},timezone:Vm(),...yi(t,null,a)}}function Vm(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var Du="sluice.";function Lo(e){return Ia(()=>localStorage.getItem(Du+e))}function No(e,t){Ia(()=>localStorage.setItem(Du+
e,t))}function Mb(e){let t=Ia(()=>sessionStorage.getItem(Du+e));return t===null?null:Ia(()=>JSON.parse(t))}function Tb(e,t){
Ia(()=>sessionStorage.setItem(Du+e,JSON.stringify(t)))}function Ia(e){try{return e()}catch{return null}}var bi=be({kind:"home"}),Rr=bi,Or=Promise.resolve(),Pb=0;async function $b(){let e=Mb("undo");e?.undo&&Array.isArray(e.undo.
before)&&tb(e),addEventListener("popstate",()=>{qm()}),addEventListener("pagehide",()=>Tb("undo",eb())),await qm(),un(()=>{
let{state:t,how:n}=Su.value;n!=="load"&&(Or=Or.then(()=>Au(t,n)))})}function fn(e,t=""){history.pushState(null,"",Yn(e)+
(t===""?"":`#${t}`)),qm()}function Ps(e=Ze.value){bi.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
Or=Or.then(()=>Au(e,"push"))}async function Va(e){return`${Yn(xb(e.document.dataset,e.view))}#${await kb(e)}`}async function Au(e,t){
let n=await Va(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),bi.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function qm(){let e=++Pb,t=vb(Hg(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){bi.value=t;return}let n=await Pu(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await Im(t.dataset,t.view);e===Pb&&(Fm({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),bi.value=t,n||(Or=Or.then(
()=>Au(Ze.value,"replace"))))}async function $s(e){let{view:t,document:n}=Ze.value,o=await Im(e,t),r={view:t,document:o,
as:null,open:[]};if(n.dataset===""){Fm(r),bi.value={kind:"view",dataset:e,view:t,fragment:""},Or=Or.then(()=>Au(r,"repla\
ce"));return}ae(r),bi.value.kind!=="view"&&Ps()}var Db="be",Ab="ur",Eb="mr",Wm="vr",Ob="br";var Lb=2e3;function Nb({dataset:e,actor:t}){let n=Ce.value.timezone??"UTC",o=Be(e).value,r=o.value?.actors?.[0]??null,s=lt(
r===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:Lb}}),a=lt(r===null?null:{dataset:e,timezone:n,
where:`string(${ve(r)}) = ${xn(t)}`,aggregate:{over:{sessions:{per:r}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});ne(()=>{globalThis.document.title=`${oe(t)} · ${oe(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return i("main",{class:Db,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[i("\
div",{class:Ab,children:[i(B,{icon:"left",kind:"outlined",onClick:()=>Ps(),children:"Back"}),i("h1",{class:Eb,children:i(
E,{value:t,most:80,middle:!0})}),i("span",{class:Wm,children:[i(E,{value:r??"",most:32})," in ",i(E,{value:e,most:32}),"\
, on the clock of ",gs(n)]})]}),l&&i(ze,{error:l}),!l&&i($A,{answer:Rb(s.answer),sessions:Rb(a.answer),actor:t,zone:n})]})}
function $A({answer:e,sessions:t,actor:n,zone:o}){let r=Z(()=>DA(e,n),[e]),s=Z(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=P(null);if(!e)return i(_t,{});if(e.rows.
length===0)return i(wn,{icon:"actor",title:"Nobody of this name",actions:i(B,{kind:"primary",onClick:()=>Ps(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,p)=>a===null||r[p].time>=a[0]&&r[p].
time<=a[1]);return i(F,{children:[i(Iy,{events:r,sessions:s,zone:o,span:a,onSpan:l}),i("div",{class:Ob,children:[i("p",{
class:Wm,children:[Rn(u.length,"event"),a===null?"":` from ${le(a[0],o,"second")} to ${le(a[1],o,"second")}`,e.cursor?`,\
 the latest ${Lb} only`:""]}),i(Ye,{label:"Events",rows:u,columns:e.columns.map((c,p)=>({key:c.name,head:i(E,{value:c.name,
most:32}),cell:m=>i(E,{shown:Er(m[p],c,o),most:64,middle:!0})}))})]})]})}function DA(e,t){let n=e?.columns.findIndex(({name:r})=>r===
"time")??-1,o=e?.columns.findIndex(({name:r})=>r==="event")??-1;return(e?.rows??[]).map(r=>({time:Date.parse(String(r[n])),
actor:t,event:r[o]??null}))}function Rb(e){return e!==null&&"columns"in e?e:null}var AA=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function Eu(e){let t=AA.exec(e)?.[1];if(t===void 0)return null;let n=Bb(
t),[o,r,s]=n.map(l=>l.trim()),a=Number(r);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function Um({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function Bb(e){let t=[],n=0,o="",r=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(r,s)),
r=s+1)}return[...t,e.slice(r)]}function Fb(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t?Bb(t[1])[0].trim():"";return n===""?null:n}var EA=40,OA=40;function Ou(e){if(e.samples)return"raw";let t=fe(e.aggregate?.by);return t.some(o=>Eu(o)!==null)?t.some(
Lr)?"heat":"distribution":t.some(Lr)?"line":"table"}function Lr(e){return/^\s*time\s*\(/i.test(e)}function go(e){for(let t of fe(
e.aggregate?.by)){let n=Eu(t);if(n)return n}return null}function Wa(e,t,n,o){if(t==="raw")return e.samples?e:{...Pe(e),samples:{}};
let r=e.aggregate??n??yi("explore",null,{events:[]}).aggregate,s={...Pe(e),aggregate:r},a=fe(r.by).filter(u=>!ku(u)),l=fe(
r.by).find(Lr)??"time('auto')";switch(t){case"distribution":return zb(s,u=>[u,...a.slice(0,1)],EA,o);case"heat":return zb(
s,u=>[l,u],OA,o);case"line":return Km(s,[l,...a],n);case"bar":return Km(s,a.length>0?a:[l],n);default:return Km(s,a,n)}}
function RA(e){for(let t of fe(e.aggregate?.measures)){let n=Fb(t);if(n!==null)return n}return null}function zb(e,t,n,o){
let r=go(e)??LA(e,n,o);if(!r)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(Um(r))]}}}function LA(e,t,n){let o=RA(e),r=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return r?{value:r.value,count:t,scale:r.log?"log":"linear"}:null}function Km(e,t,n){let o=e.aggregate,r=go(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=r,c=JSON.stringify(fe(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function Ru(e,t){
let n=go(e);if(!e.aggregate||!n)return e;let o=fe(e.aggregate.by).map(r=>Eu(r)?Um({...n,...t}):r);return{...e,aggregate:{
...e.aggregate,by:o}}}var NA=100;function Ds(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:r})=>At(
o)!=="none"?0:r==="float64"?1:2;return t.toSorted((o,r)=>n(o)-n(r)).map(o=>{let{min:r,max:s}=o;return{value:ve(o.name),log:typeof r==
"number"&&typeof s=="number"&&r>0&&s/r>NA}})}var BA=/^[=+\-@\t\r]/;function FA(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=BA.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function Hb(e,t){
return[e,...t].map(n=>`${n.map(FA).join(",")}\r
`).join("")}var Ib="H";var Ua=[];function Vb(){return Ua.length>0}function tn(e){let{anchor:t,onClose:n,focus:o=!0}=e,r=K(null);return pt(()=>{
let s=r.current;if(!s||!t)return;s.showPopover();let a=()=>hu(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),IA(r,o),VA(r,t,n),i("div",{ref:r,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:xe(
Ib,e.class),children:e.children})}function IA(e,t){ne(()=>{if(or(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function VA(e,t,n){let o=K(n);o.current=n,ne(()=>{let r={};Ua.push(
r);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!qA(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||Ua.at(-1)!==r||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{Ua.splice(Ua.indexOf(r),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function qA(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var qb="wr",Wb="x",Ub="yr",Kb="kr",Gb="zr",jb="jr",Jb="Sr",Yb="Xr";function vi({anchor:e,label:t,head:n,items:o,onClose:r,placing:s}){let a=K(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||r(),c.act())};return i(tn,{anchor:e,onClose:r,placing:s,children:[n&&i("div",{class:Jb,children:n}),
i("div",{ref:a,role:"menu","aria-label":t,class:qb,onKeyDown:c=>UA(c,a.current,r),children:o.map((c,p)=>c==="rule"?i("di\
v",{role:"separator",class:jb},p):i("button",{type:"button",tabIndex:-1,class:xe(Wb,c.danger&&Ub),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:m=>m.currentTarget.focus(),children:[l?i("span",{class:Yb,children:c.checked&&i(pe,{name:"check"})}):c.
icon&&i(pe,{name:c.icon}),i("span",{class:Kb,children:c.label}),c.keys&&i("span",{class:Gb,children:c.keys})]},p))})]})}
function UA(e,t,n){let o=[...t?.querySelectorAll("button")??[]],r=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(r+1);else if(e.key==="ArrowUp")s(r<0?-1:
r-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(r+1),...o.slice(0,r+1)].find(a);l&&s(o.indexOf(l))}}function Vt({items:e,menuLabel:t,head:n,placing:o,...r}){let s=K(
null),[a,l]=P(!1);return i(F,{children:[i(B,{...r,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&i(vi,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}var Zb="Br",Qb="Cr",Xb="Er",e0="v",t0="b";var Ga=be([]),Lu=new Map,GA=1e4,jA=1;function vt(e,t=null){let n=jA++;Ga.value=[...Ga.value,{id:n,text:e,action:t}].slice(
-3),n0(n)}function n0(e){Lu.set(e,setTimeout(()=>Gm(e),GA))}function Gm(e){clearTimeout(Lu.get(e)),Lu.delete(e),Ga.value=
Ga.value.filter(t=>t.id!==e)}function o0(){return i("div",{class:Zb,role:"status",children:Ga.value.map(({id:e,text:t,action:n})=>i(
"div",{class:Qb,onPointerEnter:()=>clearTimeout(Lu.get(e)),onPointerLeave:()=>n0(e),children:[i("span",{class:Xb,children:t}),
n&&i("button",{type:"button",class:e0,onClick:()=>{Gm(e),n.act()},children:n.label}),i("button",{type:"button",class:t0,
"aria-label":"Close",onClick:()=>Gm(e),children:i(pe,{name:"close",size:14})})]},e))})}function xt(e,t){JA(e).then(n=>vt(n?`${t} is copied.`:`${t} cannot be copied here.`))}async function JA(e){if(navigator.
clipboard!==void 0&&await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("te\
xtarea");t.value=e,t.className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}function ja(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var jm=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],YA=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function Ja(e,t){let n=jm.find(
s=>s.from===e.from&&(s.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let o=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
r=o?YA.get(o[2]):void 0;return o&&r?`Last ${o[1]==="1"?r:`${o[1]} ${r}s`}`:`${r0(e.from,t,"the first event")} – ${r0(e.
to,t,"now")}`}function r0(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let o=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return le(e,t,le(e,t,"clock")==="00:00"?"day":o===
"day"?"minute":o)}var Ya=2,Zn=16,xi=20,ZA=24;async function i0(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let r=e.getBoundingClientRect(),s=o.map(g=>({canvas:g,box:g.getBoundingClientRect()})),a=Math.min(...s.map(({box:g})=>g.
top)),l=Math.max(...s.map(({box:g})=>g.bottom))-a,u=QA(e),c=Math.max(1,Math.floor((r.width-2*Zn)/200)),p=Math.ceil(u.length/
c)*xi+2*xi,m=globalThis.document.createElement("canvas");m.width=r.width*Ya,m.height=(Zn+2*xi+l+p+Zn)*Ya;let d=m.getContext(
"2d");if(!d)return null;d.scale(Ya,Ya),d.fillStyle=Ve("--surface"),d.fillRect(0,0,r.width,m.height/Ya);let f=Zn+2*xi;Nu(
d,XA(t),Zn,Zn+12,`600 13px ${Ve("--font")}`,Ve("--text"),r.width-2*Zn),Nu(d,`${oe(t.dataset)}, ${Ja(t,n)}, ${n}`,Zn,Zn+12+
xi,`12px ${Ve("--font")}`,Ve("--muted"),r.width-2*Zn);for(let{canvas:g,box:b}of s)d.drawImage(g,b.left-r.left,f+b.top-a,
b.width,b.height);return u.forEach(({text:g,color:b},v)=>{let[S,x]=[Zn+v%c*200,f+l+xi+Math.floor(v/c)*xi];d.fillStyle=b,
d.fillRect(S,x-8,12,8),Nu(d,g,S+20,x,`12px ${Ve("--font")}`,Ve("--text"),168)}),Nu(d,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,Zn,f+l+p-4,`12px ${Ve("--font")}`,Ve("--muted"),r.width),new Promise(g=>{m.toBlob(g,"\
image/png")})}function Nu(e,t,n,o,r,s,a){e.font=r,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=Oa(t,u);e.fillText(l,n,o)}function QA(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,ZA)}function XA(e){let t=fe(e.aggregate?.measures).join(", ")||"count()",n=fe(e.aggregate?.by);
return oe(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}function s0(){return[{label:"Copy link",icon:"share",act:()=>{Va(Ze.value).then(e=>xt(e,"The link"))}},"rule",{label:"Co\
py as JSON",icon:"braces",act:()=>xt(JSON.stringify(Ze.value.document,null,2),"The document")},{label:"Copy as sluice co\
mmand",icon:"copy",act:()=>xt(Ym(Ze.value.document),"The command")},{label:"Copy as curl",icon:"copy",act:()=>xt(Zm(Ze.value.
document),"The command")},{label:"Copy as Go",icon:"copy",act:()=>xt(Qm(Ze.value.document),"The code")}]}function Jm(e){
return`'${e.replaceAll("'","'\\''")}'`}function Ym(e){return`sluice query ${Jm(JSON.stringify(e))}`}function Zm(e){return`\
curl -H 'Content-Type: application/json' ${Jm(Yn("v1/query"))} \\
  -d ${Jm(JSON.stringify(e))}`}function Qm(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}var a0="Ir";function u0({document:e,answer:t,zone:n}){let o=K(null),r=a=>{a.catch(l=>vt(oe(Je(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return i("span",{ref:o,class:a0,children:i(Vt,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>r(nE(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>r(c0(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>r(rE(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>r(l0(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>ja(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>r(l0(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>xt(Zm(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>xt(Ym(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>xt(Qm(e),"The code")},{label:"Copy link",icon:"share",act:()=>{Va(Ze.
value).then(a=>xt(a,"The link"))}}],children:"Export"})})}async function nE(e,t,n,o){let r=e?.closest("figure")??e?.closest(
"section");if(!r)return;let s=await i0(r,t,n);s?ja(s,`${o}.png`):vt("This chart is a table; take it along as CSV.")}async function c0(e,t){
let n=[...e.rows,...e.other?[oE(e.other,"(other)")]:[]];ja(new Blob([Hb(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function oE(e,t){return e.map((n,o)=>o===0?t:n)}async function rE(e,t){await c0(await at("v1/q\
uery",{body:de(de(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function l0(e,t,n){let o=await ms(`v1/query?\
format=${t}`,{body:e});ja(await o.blob(),n)}function mt(e,t){let n=fe(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),r=o.slice(0,Math.min(
n,e.columns.length)),s=r.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:r.
filter(a=>a!==s),measures:o.slice(r.length).filter(a=>sr(e.columns[a]))}}function p0(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function Za(e,t,n,o=null){let{times:r,starts:s,places:a}=iE(e,t),l=new Map,
u=()=>new Array(r.length).fill(null);e.rows.forEach((p,m)=>{let d=d0(p[t.time]);if(d===null)return;let f=t.keys.map(k=>p[k]),
g=JSON.stringify(f),b=l.get(g);b||l.set(g,b={keys:f,values:u(),low:u(),high:u(),estimated:!1});let v=p[n],S=a.get(d);b.values[S]=
typeof v=="number"?v:null;let x=o?.[m]?.[n];x&&(b.estimated=!0,[b.low[S],b.high[S]]=x)});let c=[...l.values()].map(({keys:p,
values:m,low:d,high:f,estimated:g})=>({keys:p,values:m,low:g?d:null,high:g?f:null,total:m.reduce((b,v)=>b+(v??0),0)}));return{
times:r,starts:s,series:c.sort((p,m)=>m.total-p.total)}}function iE(e,t){let n=new Map;for(let r of e.rows){let s=d0(r[t.
time]);s!==null&&n.set(s,String(r[t.time]))}let o=[...n.keys()].sort((r,s)=>r-s);return{times:o,starts:o.map(r=>n.get(r)),
places:new Map(o.map((r,s)=>[r,s]))}}function m0(e,t){let n=e[0]?.length??0,o=Array.from({length:n},(s,a)=>e.reduce((l,u)=>l+
Math.max(0,u[a]??0),0)),r=new Array(n).fill(0);return e.map(s=>s.map((a,l)=>(r[l]+=Math.max(0,a??0),t?o[l]===0?0:r[l]/o[l]:
r[l])))}function Br(e){return/^\s*(count|sum)\s*\(/i.test(e)}function d0(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.
isNaN(t)?null:t/1e3}function Qn(e){let t=e.slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??
86400}var f0="Ur",h0="Lr",g0="we",y0="Mr",b0="Nr";function kn({answer:e,document:t,zone:n,sort:o,onSort:r,onCell:s,shares:a=!1,label:l="Answer"}){let u=Z(()=>lE(e,t,n,a),
[e,t,n,a]),c=Z(()=>e.rows.map(d=>({cells:d,kind:"group"})),[e]),p=Z(()=>aE(e),[e]),m=s&&((d,f,g)=>s(d.cells,f.key,g));return i(
Ye,{label:l,columns:u,rows:c,summary:p,...o===void 0?{}:{sort:o},...r?{onSort:r}:{},...m?{onCell:m,onMenu:m}:{}})}function aE(e){
let t=[];return e.other&&t.push({cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"tota\
l"}),t}function Xm(e,t){return!e.compare||t.time>=0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.keys.map(o=>n[o])),
n]))}function lE(e,t,n,o){let r=mt(e,t),s=r.time<0?0:Qn([...new Set(e.rows.map(u=>Date.parse(String(u[r.time]))/1e3))].sort(
(u,c)=>u-c)),a=new Set([r.time,...r.keys]),l=Xm(e,r);return e.columns.flatMap((u,c)=>{let p={key:u.name,head:i(E,{value:u.
name,most:48}),number:sr(u)&&!a.has(c),cell:m=>m.kind!=="group"&&a.has(c)?c===0?i(E,{shown:pE(m.kind)}):null:c===r.time?
en(String(m.cells[c]),s,n):i(mE,{value:m.cells[c],column:u,zone:n})};return r.measures.includes(c)?[p,...o&&Br(u.name)&&
r.keys.length>0?[uE(e,c)]:[],...l?[cE(e,r,l,c)]:[]]:[p]})}function uE(e,t){let n=s=>typeof s?.[t]=="number"?s[t]:0,o=n(e.
total),r=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"share",width:"176px",sortable:!1,
number:!0,cell:({cells:s,kind:a})=>{if(o<=0)return null;let l=n(s)/o;return i("span",{class:f0,children:[a!=="total"&&i(
"span",{class:h0,children:i("span",{class:g0,"data-other":a==="other",style:{width:`${r>0?n(s)/r*100:0}%`}})}),i("span",
{class:y0,children:I(l)})]})}}}function cE(e,t,n,o){let r=e.columns[o],s=({cells:a,kind:l})=>(l==="total"?e.compare?.total:
l==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${r.name} before`,head:"vs pre\
vious",number:!0,sortable:!1,cell:a=>{let[l,u]=[a.cells[o],s(a)];if(typeof l!="number"||typeof u!="number")return i("spa\
n",{class:b0,title:"not there before",children:typeof l=="number"?"new":"–"});let c=`${tt(u,At(r.name),!0)} before`;return i(
"span",{title:c,children:u===0?l===0?I(0):"new":jt(l/u-1)})}}}function pE(e){return e==="other"?Xt:{text:cn.total,kind:"\
other"}}function mE({value:e,column:t,zone:n}){let o=Er(e,t,n);return typeof e=="number"?i("span",{title:tt(e,At(t.name),
!0),children:o.text}):i(E,{shown:o,most:64,middle:!0})}function Bu(e,t){let n=[...new Set(e)].sort((m,d)=>m-d),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,r=o?n.slice(1):n,s=r[0],
a=r.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,p=(t.scale==="log"?dE(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(m,d)=>s+d*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(m=>fE(r,m));return{edges:o?[0,...p]:p,scale:t.scale,zero:o}}function dE(e,t,n){return Array.from({length:n+
1},(o,r)=>e*t**r)}function fE(e,t){let n=0,o=e.length-1;for(;n<o;){let r=n+o>>1;e[r]<t?n=r+1:o=r}for(let r of[e[n],e[n-1]])
if(r!==void 0&&Math.abs(r-t)<=Math.abs(t)*1e-9)return r;return t}function Xa({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let r=n+o+1>>1;e[r]<=t?n=r:o=r-1}return n}function ed(e,t,n,o,r){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(g=>u[g]),p=JSON.stringify(c),m=s.get(p);m||s.set(p,m={keys:c,counts:new Array(
a).fill(0),nulls:0});let d=typeof u[r]=="number"?u[r]:0,f=u[n];if(typeof f!="number")m.nulls+=d;else{let g=t.zero&&f<=0?
0:Xa(t,f*(1+Math.sign(f)*1e-12));g>=0&&g<a&&(m.counts[g]+=d)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce(
(c,p)=>c+p,0)})).sort((u,c)=>c.total-u.total)}function el(e){let t=e.reduce((o,r)=>o+r,0),n=0;return e.map(o=>t===0?0:(n+=
o)/t)}function v0(e,t,n){let o=el(t),r=Xa(e,n);if(r<0)return 0;if(r>=t.length)return 1;let s=r===0?0:o[r-1];return s+(o[r]-s)*
(Fr(e,n)-r)}function hE({edges:e,scale:t,zero:n},o,r){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**r:
s+(a-s)*r}function Fr(e,t){let n=e.edges.length-1,o=Xa(e,t);if(o<0)return 0;if(o>=n)return n;let r=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&r>0?Math.log(t/r)/Math.log(s/r):(t-r)/(s-r);return o+Math.max(0,Math.min(1,l))}function x0(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return hE(e,o,Math.max(0,Math.min(1,t-o)))}function Fu(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];if(e.scale==="log"&&
n>0)return gE(n,o,t);let r=(o-n)/Math.max(1,t),s=10**Math.floor(Math.log10(r)),a=[1,2,5,10].map(u=>u*s).find(u=>u>=r),l=[];
for(let u=Math.ceil(n/a-1e-9);u*a<=o*(1+1e-12);u++)l.push(Number((u*a).toPrecision(12)));return l}function gE(e,t,n){let o=Math.
log10(t/e),r=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];for(let l=Math.floor(Math.log10(e));l<=Math.
log10(t);l++)if(l%s===0)for(let u of r){let c=Number((u*10**l).toPrecision(3));c>=e&&c<=t&&a.push(c)}return a.length>1||
r.length>1?a:[e,t]}var w0="Rr";var vE=2;function zu({height:e,draw:t,onWidth:n}){let o=K(null),[r,s]=P(0),a=xu.value;return pt(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let p=Math.floor(l.clientWidth);s(p),n?.(p)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),pt(()=>{let l=o.current?.getContext("2d");if(!l||r===0)return;let u=Math.max(vE,devicePixelRatio);
l.canvas.width=r*u,l.canvas.height=e*u,l.scale(u,u),t(l,r,e)},[t,r,e,a]),i("canvas",{ref:o,class:w0,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function As(e,t,n){e.font=`12px ${Ve("--font")}`,e.fillStyle=Ve("--muted"),e.textAlign=t,e.textBaseline=
n}function k0(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),r=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/r-1e-9)+1},(s,a)=>Number((a*r).toPrecision(12)))}function Hu(e,t,n,o,r,s){e.
save(),e.beginPath(),e.rect(t,n,o,r),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
r;a<t+o;a+=6)e.moveTo(a,n+r),e.lineTo(a+r,n);e.stroke(),e.restore()}var _0="Ar",S0="Dr",M0="_",T0="Hr",Iu="_r",P0="qr",$0="Fr",D0="ye",td="Tr",A0="Gr",E0="Jr",O0="Kr",nd="ke";var wi=56,L0=16,R0=12,xE=24;function N0(e){let{edges:t,counts:n,mode:o,unit:r,height:s,color:a,largest:l=0,cursor:u,selection:c}=e,
[p,m]=P(0),d=K(null),f=n.length,g=Math.max(1,p-wi-L0),b=(_,A)=>(_-A.getBoundingClientRect().left-wi)/g*f,v=(_,A)=>Math.max(
0,Math.min(f-1,Math.floor(b(_,A)))),S=Xl((_,A,M)=>{wE(_,A,M,{edges:t,counts:n,mode:o,unit:r,color:a,largest:l,cursor:u,selection:c})},
[t,n,o,r,a,l,u,c]);return i("div",{class:_0,onPointerMove:_=>{let A=v(_.clientX,_.currentTarget);e.onCursor(A),d.current&&
e.onSelect&&Math.abs(_.clientX-d.current.x)>3&&e.onSelect({from:Math.min(d.current.from,A),to:Math.max(d.current.from,A)+
1})},onPointerUp:_=>{let A=d.current;d.current=null,A&&Math.abs(_.clientX-A.x)<=3&&e.onBin?.(A.from,new DOMRect(_.clientX,
_.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:_=>{_.button===0&&(_.currentTarget.setPointerCapture(
_.pointerId),d.current={from:v(_.clientX,_.currentTarget),x:_.clientX})},children:i(zu,{height:s,draw:S,onWidth:m})})}function wE(e,t,n,o){
let{edges:r,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((k,_)=>k+_,0),p=a==="count"?s:a==="cdf"?el(s):s.map(k=>c===
0?0:k/c),m=k0(a==="cdf"?1:o.largest>0?o.largest:Math.max(...p,0),n<160?3:4),d=m.at(-1)||1,f={left:wi,top:R0,width:t-wi-L0,
height:n-R0-xE},g=k=>f.left+k/Math.max(1,s.length)*f.width,b=k=>f.top+f.height-k/d*f.height;e.clearRect(0,0,t,n),kE(e,f,
m,b,a);let v=Ve("--selection"),S=Ve(o.color);u&&(e.globalAlpha=.12,e.fillStyle=v,e.fillRect(g(u.from),f.top,g(u.to)-g(u.
from),f.height),e.globalAlpha=1);let x=f.width/s.length>5?1:0;s.forEach((k,_)=>{let A=p[_],M=u!==null&&_>=u.from&&_<u.to;
e.fillStyle=M?v:S,e.globalAlpha=l===null||l===_?1:.75;let D=A>0?Math.max(1,b(0)-b(A)):0;e.fillRect(g(_),b(0)-D,Math.max(
1,g(_+1)-g(_)-x),D)}),e.globalAlpha=1,CE(e,f,r,g,o.unit)}function kE(e,t,n,o,r){e.strokeStyle=Ve("--line"),e.lineWidth=1,
As(e,"end","middle");for(let s of n){let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,
a),e.stroke(),e.fillText(r==="count"?U(s):I(s),t.left-8,a)}}function CE(e,t,n,o,r){As(e,"center","top");let s=-1/0,a=(l,u)=>{
let c=e.measureText(l).width/2,p=Math.max(t.left+c-8,Math.min(u,t.left+t.width-c+8));p-c<s+12||(e.fillText(l,p,t.top+t.height+
8),e.fillRect(u,t.top+t.height,1,4),s=p+c)};n.zero&&a("≤ 0",o(.5));for(let l of Fu(n,Math.max(2,Math.floor(t.width/80))))
a(tt(l,r),o(Fr(n,l)))}var Vu=12;function F0(e){let{answer:t,document:n,zone:o,bins:r,mode:s,percentiles:a,selection:l,onSelect:u,onBin:c}=e,p=Z(
()=>_E(t,n,r),[t,n,r.count,r.scale]),{edges:m,histograms:d,all:f,property:g}=p,[b,v]=P(null),S=At(r.value),x=f.counts.length,
k=g===""?f:d[b?.group??0]??f,_=D=>{let O={ArrowRight:(b?.bin??-1)+1,ArrowLeft:(b?.bin??x)-1,Home:0,End:x-1}[D.key];if(O!==
void 0&&x>0){let z=Math.max(0,Math.min(O,x-1));return D.shiftKey&&u(SE(l,b?.bin??z,z),m),v({bin:z,group:b?.group??0,left:z>
x/2}),!0}if(D.key!=="Enter"&&D.key!=="."||!b)return!1;let N=D.target.getBoundingClientRect();return c(b.bin,m,g===""?[]:
k.keys,new DOMRect(N.left+wi+(b.bin+.5)/x*(N.width-wi-16),N.top+80,0,0)),!0},A=Math.max(0,...d.slice(0,Vu).map(({counts:D,
total:O})=>Math.max(0,...D)/(s==="count"?1:O||1))),M=(D,O)=>i(N0,{edges:m,counts:D.counts,mode:s,unit:S,height:g===""?320:
132,color:g===""?"--series-1":It(mn(g,D.keys)),largest:g===""||s==="cdf"?0:A,cursor:b?.bin??null,selection:l,onCursor:N=>v(
N===null?null:{bin:N,group:O,left:N>x/2}),onSelect:N=>u(N,m),onBin:(N,z)=>c(N,m,g===""?[]:D.keys,z)});return i(Fe,{title:i(
F,{children:["Distribution of ",i(E,{value:r.value,most:64}),g!==""&&i(F,{children:[" by ",i(E,{value:g,most:48})]})]}),
summary:$E(r,f,a,S,g,d.length),onKey:_,announced:b?H0(m,k,b.bin,S).join(", "):"",table:i(kn,{answer:t,document:n,zone:o}),
...e.actions===void 0?{}:{actions:e.actions},children:[g===""?i(F,{children:[M(f,0),i(TE,{edges:m,counts:f.counts,percentiles:a,
unit:S,onMove:e.onPercentile})]}):i(ME,{histograms:d,render:M}),f.nulls>0&&i("p",{class:td,children:[q(f.nulls)," withou\
t a value (",I(f.nulls/(f.nulls+f.total)),") are not drawn."]}),b&&i(PE,{edges:m,histogram:k,bin:b.bin,unit:S,start:b.left,
name:g===""?null:k.keys})]})}function _E(e,t,n){let o=mt(e,t),r=o.keys.find(m=>e.columns[m].name.startsWith("bins("))??o.
keys[0]??0,s=o.keys.filter(m=>m!==r),a=e.rows.map(m=>m[r]).filter(m=>typeof m=="number"),l=Bu(a,n),u=o.measures[0]??e.columns.
length-1,[c]=ed(e,l,r,[],u),p={keys:[],counts:[],nulls:0,total:0};return{edges:l,histograms:ed(e,l,r,s,u),all:c??p,property:s.
map(m=>e.columns[m].name).join()}}function SE(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.from:t;return{
from:Math.min(o,n),to:Math.max(o,n)+1}}function ME({histograms:e,render:t}){return i(F,{children:[i("div",{class:P0,children:e.
slice(0,Vu).map((n,o)=>i("div",{class:$0,children:[i("div",{class:D0,children:[i("span",{children:i(E,{value:n.keys[0],most:40,
middle:!0})}),i("span",{class:Iu,children:U(n.total)})]}),t(n,o)]},JSON.stringify(n.keys)))}),e.length>Vu&&i("p",{class:td,
children:[Vu," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function TE({edges:e,counts:t,percentiles:n,
unit:o,onMove:r}){let s=K(null),a=t.length;if(a===0)return null;let l=u=>{let c=s.current.getBoundingClientRect(),p=Math.
max(0,Math.min(a,(u-c.left)/c.width*a));return B0(v0(e,t,x0(e,p)))};return i("div",{ref:s,class:S0,children:n.map(({share:u,
value:c},p)=>{let m=c===null?null:Fr(e,c)/a*100;return m===null?null:i(F,{children:[i("span",{class:T0,style:{left:`${m}\
%`,top:"-308px",height:"284px"}},`line ${p}`),i("button",{type:"button",class:M0,role:"slider","aria-label":"Percentile",
"aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Number((u*100).toFixed(1)),"aria-valuetext":`${od(u)}, ${tt(c,o)}`,
style:{left:`${Math.max(2,Math.min(98,m))}%`},onPointerDown:d=>d.currentTarget.setPointerCapture(d.pointerId),onPointerMove:d=>{
d.currentTarget.hasPointerCapture(d.pointerId)&&r(p,l(d.clientX))},onKeyDown:d=>{let f={ArrowLeft:-1,ArrowRight:1,ArrowDown:-1,
ArrowUp:1}[d.key];f!==void 0&&(d.preventDefault(),d.stopPropagation(),r(p,B0(u+f*(d.shiftKey?.001:.01))))},children:[i("\
span",{class:Iu,children:od(u)}),tt(c,o)]},p)]})})})}function B0(e){return Math.max(.001,Math.min(.999,Math.round(e*1e3)/
1e3))}function od(e){return`p${Number((e*100).toFixed(2))}`}function z0(e,t,n,o){let r=e.zero&&t===0?"up to":tt(e.edges[t]??
0,o);return r==="up to"&&n===1?"0 and less":`${r} to ${tt(e.edges[n]??0,o)}`}function Es(e,t,n){return z0(e,t.from,t.to,
At(n))}function H0(e,t,n,o){let r=t.counts[n]??0,s=el(t.counts),a=n===0?0:s[n-1]??0;return[z0(e,n,n+1,o),`${q(r)} events`,
`${I(t.total===0?0:r/t.total)} of all`,`${I(a)} below`,`${I(1-(s[n]??1))} above`]}function PE({edges:e,histogram:t,bin:n,
unit:o,start:r,name:s}){let[a,l,u,c,p]=H0(e,t,n,o);return i("div",{class:xe(A0,r&&E0),"aria-hidden":"true",children:[s&&
i("div",{class:Iu,children:s.map(m=>J(m).text).join(", ")}),i("div",{class:O0,children:a}),i("div",{class:nd,children:[i(
"span",{children:l}),i("span",{children:u})]}),i("div",{class:nd,children:[i("span",{children:c}),i("span",{children:p})]})]})}
function $E(e,t,n,o,r,s){let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${od(l)} ${tt(u,o)}`).join(", ");
return`Distribution of ${J(e.value).text}${r===""?"":` by ${J(r).text}, ${s} groups`}, ${U(t.total)} values in ${t.counts.
length} bins${a===""?"":`, ${a}`}`}var V0="Or",q0="q";function wt({label:e,choices:t,value:n,onChange:o}){let r=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(p=>p.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return i("div",
{role:"radiogroup","aria-label":e,class:V0,onKeyDown:r,children:t.map(a=>i("button",{type:"button",role:"radio",class:q0,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&i(pe,{name:a.icon,size:14}),
a.label]},a.value))})}function Bo(e,t,n,o){return at("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var W0="Pr",U0="F",K0="Qr",G0="Vr",j0="Wr",J0="Yr";var qu=28;function rd(e,t){return`${e}-${t}`}function Y0({id:e,label:t,options:n,active:o,onActive:r,onPick:s,several:a=!1,
foot:l}){let u=K(null),c=gu(u,qu,n.length);return pt(()=>{let p=u.current;if(!p||o<0)return;let m=o*qu;m<p.scrollTop?p.scrollTop=
m:m+qu+8>p.scrollTop+p.clientHeight&&(p.scrollTop=m+qu+8-p.clientHeight)},[o,n]),i(F,{children:[i("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:W0,children:[i("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((p,m)=>{let d=c.first+m;return i("div",{id:rd(e,d),role:"option","aria-selected":p.
selected??!1,"aria-setsize":n.length,"aria-posinset":d+1,"data-active":d===o,class:U0,onPointerMove:()=>{d!==o&&r(d)},onPointerDown:f=>f.
preventDefault(),onClick:()=>s(p.value),children:[a&&i("span",{class:J0,children:p.selected&&i(pe,{name:"check"})}),i("s\
pan",{class:K0,children:p.label}),p.note!==void 0&&i("span",{class:G0,children:p.note})]},d)}),i("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&i("div",{class:j0,children:l})]})}var Z0="Zr",Q0="ea",zr="c",Ku="ia";function Hr(e){let{options:t,text:n,several:o=!1,eager:r=!1}=e,s=K(null),a=vn(),[l,u]=P(e.autofocus??!1),[c,p]=P(r?0:-1),
[m,d]=P(!1);pt(()=>{d(!0),e.autofocus&&s.current?.focus()},[]);let f=Math.min(c,t.length-1),g=l||(e.inline??!1),b=()=>u(
!1),v=(k,_)=>{_||b(),e.onPick(k,_)},S=k=>{let _=g?t[f]:void 0;if(k.key==="ArrowDown"||k.key==="ArrowUp"){k.preventDefault(),
u(!0);let A=k.key==="ArrowDown"?1:-1;p(f<0&&A<0?t.length-1:(f+A+t.length)%Math.max(1,t.length))}else k.key==="Enter"?(k.
preventDefault(),_?v(_.value,!1):(b(),e.onTake(n))):k.key===" "&&o&&_&&f>=0?(k.preventDefault(),v(_.value,!0)):k.key==="\
Escape"&&(g||e.onCancel)?(k.preventDefault(),k.stopPropagation(),b(),e.onCancel?.()):k.key==="Backspace"&&n===""&&e.onBackspace?.()},
x=i(Y0,{id:a,label:e.label,options:t,active:f,onActive:p,onPick:k=>v(k,o),several:o,foot:e.foot});return i(F,{children:[
i("input",{ref:s,class:xe(zr,e.code&&Ku),role:"combobox","aria-label":e.label,"aria-expanded":g,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":g&&f>=0?rd(a,f):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:S,onClick:()=>u(!0),onBlur:b,onFocus:()=>{
e.autofocus&&u(!0)},onInput:k=>{u(!0),p(r?0:-1),e.onText(k.currentTarget.value)}}),e.inline&&x,!e.inline&&l&&m&&(t.length>
0||e.foot)&&i(tn,{anchor:s.current,onClose:b,focus:!1,children:x})]})}var ki=be([]);function He(e,t){ki.value=[...ki.value,{from:Ze.value,to:e.document,label:t}].slice(-12),ae(e)}function id(e){
ki.value=ki.value.slice(0,e)}function X0(){un(()=>{let e=Ze.value,t=ki.peek().findIndex(n=>On(n.from.document,e.document));
t>=0&&id(t)})}var ev="ra";function tv({document:e,mark:t,anchor:n,onClose:o}){let[r,s]=P(""),a=Be(e.dataset).value.value?.columns??[],l=r.toLowerCase(),
u=Nm(e),c=[...a.map(({name:d})=>d),...Object.keys(e.define??{})],p=a.filter(({name:d,type:f})=>d.toLowerCase().includes(
l)&&f!=="timestamp"&&ve(d)!==u).map(d=>({value:ve(d.name),label:i(E,{value:d.name,most:48}),note:d.distinct===void 0?d.type:
`${U(d.distinct)} values`})),m=d=>{o(),Bo(e,t,d).then(f=>{f.by&&He({document:f.by,open:[]},`${f.label} by ${d}`)},f=>vt(
oe(Je(f).message)))};return i(tn,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:ev,children:i(Hr,{label:"\
Break down by",text:r,onText:s,options:p,eager:!0,autofocus:!0,inline:!0,onPick:m,onCancel:o,onTake:d=>m(c.includes(d)?ve(
d):d),placeholder:"a property or an expression"})})}function Fo(){let[e,t]=P(null);return{openAt:t,menu:e&&i(RE,{at:e,onClose:()=>t(null)})}}function RE({at:e,onClose:t}){let n=Z(
()=>Bo(e.document,e.mark),[e]),{answer:o,error:r}=sd(n),[s,a]=P(!1);if(s)return i(tv,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,p=>vt(oe(Je(p).message)))},u=e.head??(r?oe(r.message):o?i(E,{value:o.label,most:160}):
"…");return i(vi,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...LE(e,o,r,l,()=>a(!0))]})}function sd(e){let[t,n]=P({of:null,answer:null,error:null});return ne(()=>{let o=!0;
return e.then(r=>{o&&n({of:e,answer:r,error:null})},r=>{o&&n({of:e,answer:null,error:Je(r)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function LE(e,t,n,o,r){let s=(a,l,u,c)=>{let p=t!==null&&(t[u]===null||t[u]==="");return{label:a,
...l?{icon:l}:{},disabled:p||n!==null,reason:NE(t,u),act:o(c)}};return[s("Only this","filter","only",a=>tl(a.only,a.label)),
s("Exclude","minus","exclude",a=>tl(a.exclude,`not (${a.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:r},"rule",s("Events","rows","events",ad),s("Actors","actor","actors",ld),s("Save as cohort…","save","coho\
rt",a=>ud(a)),s("Explain","difference","explain",cd),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>xt(
nv(e.value),"The value")}],s("Copy as where","copy","predicate",a=>xt(a.predicate,"The condition"))]}function NE(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:oe(n)}function nv(e){return e===null?"":Array.isArray(e)?
e.map(t=>nv(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function tl(e,t){e&&He({document:e,open:[]},t)}
function ad({events:e,label:t}){e&&Ln({kind:"events",document:e,label:t})}function ld({actors:e,cohort:t,label:n}){e&&Ln(
{kind:"actors",request:e,cohort:t,label:n})}function ud({actors:e,cohort:t,label:n}){Ln({kind:"cohort",request:e,cohort:t,
label:n})}function cd({explain:e,label:t}){e&&He({view:"difference",document:e,as:null,open:[]},`explain ${J(t).text}`)}var ov="aa",rv="ta",iv="oa",sv="na",av="pa";function Rs({document:e,mark:t,label:n,total:o,onClear:r,children:s}){let a=JSON.stringify([e,t]),l=Z(()=>Bo(e,t),[a]),{
answer:u,error:c}=sd(l),p=lt(u?.count??null),m=p.phase==="exact"&&p.answer&&"rows"in p.answer?p.answer.rows[0]?.at(-1):void 0,
d=u===null;return i("section",{class:ov,"aria-label":"Selection",children:[i("div",{class:rv,children:[i("span",{class:iv,
children:n}),i("span",{class:sv,role:"status",children:typeof m=="number"?`${q(m)} events${o?`, ${I(m/o)}`:""}`:c?"":"…"})]}),
c&&i(ze,{error:c}),i("div",{class:av,children:[s,i(B,{small:!0,kind:"outlined",icon:"filter",disabled:d||!u.only,onClick:()=>tl(
u?.only??null,u?.label??""),children:"Only"}),i(B,{small:!0,kind:"outlined",icon:"minus",disabled:d||!u.exclude,onClick:()=>tl(
u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),i(B,{small:!0,kind:"primary",icon:"difference",disabled:d||
!u.explain,onClick:()=>u&&cd(u),children:"Explain"}),i(B,{small:!0,kind:"outlined",icon:"rows",disabled:d||!u.events,onClick:()=>u&&
ad(u),children:"Events"}),i(B,{small:!0,kind:"outlined",icon:"actor",disabled:d||!u.actors,onClick:()=>u&&ld(u),children:"\
Actors"}),i(B,{small:!0,kind:"outlined",icon:"save",disabled:d||!u.cohort,onClick:()=>u&&ud(u),children:"Cohort"}),i(B,{
small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:r})]})]})}var FE=[10,20,40,60,100,200],zE=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function Gu({bins:e,document:t,
onDocument:n}){let r=Ds(Be(t.dataset).value.value).map(({value:s,log:a})=>({label:oe(s),checked:s===e.value,act:()=>n(Ru(
t,{value:s,scale:a?"log":"linear"}))}));return i(F,{children:[i(Vt,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:r,children:oe(e.value)}),i(wt,{label:"Scale",choices:zE,value:e.scale,onChange:s=>n(Ru(t,{scale:s}))}),i(Vt,{
small:!0,kind:"outlined",after:"down",menuLabel:"Bins",items:FE.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(
Ru(t,{count:s}))})),children:[e.count," bins"]})]})}function ol(e,t,{from:n,to:o}){let r=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=r?null:t.edges[o]??null}}function pd(e,t,n,o){let r=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...r===void 0?
{}:{from:r},...s===void 0?{}:{to:s}}}var HE=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function lv({answer:e,
of:t,bins:n,zone:o,actions:r}){let[s,a]=P("count"),[l,u]=P(null),{openAt:c,menu:p}=Fo(),m=VE(t,n.value);ne(()=>u(null),[
JSON.stringify(t)]);let d=IE(e,t),f=(b,v,S)=>({range:ol(n,v,b),...d!==null&&S.length>0?{keys:{[d]:S[0]}}:{}}),g=e.total?.
at(-1);return i(F,{children:[i(F0,{answer:e,document:t,zone:o,bins:n,mode:s,percentiles:m.list,onPercentile:m.move,selection:l?.
range??null,onSelect:(b,v)=>u(b&&{range:b,edges:v}),onBin:(b,v,S,x)=>c({document:t,mark:f({from:b,to:b+1},v,S),anchor:x,
value:v.edges[b]}),actions:i(F,{children:[i(Gu,{bins:n,document:Ce.value,onDocument:b=>ae({document:b})}),i(wt,{label:"H\
eight",choices:HE,value:s,onChange:a}),r]})}),l&&i(Rs,{document:t,mark:f(l.range,l.edges,[]),label:`${n.value}: ${Es(l.edges,
l.range,n.value)}`,total:typeof g=="number"?g:void 0,onClear:()=>u(null)}),p]})}function IE(e,t){let n=mt(e,t).keys.find(
o=>!e.columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}function VE(e,t){let[n,o]=P([.5,.95,
.99]),{compare:r,...s}=Pe(e),a=n.map((p,m)=>`quantile(${t}, ${p}) as p_${m}`),{answer:l}=lt({...s,aggregate:{...e.aggregate?.
over===void 0?{}:{over:e.aggregate.over},measures:a}}),u=l&&"rows"in l?l.rows[0]:void 0;return{list:n.map((p,m)=>({share:p,
value:typeof u?.[m]=="number"?u[m]:null})),move:(p,m)=>o(n.map((d,f)=>f===p?m:d))}}var uv="da",cv="la",pv="w",mv="sa",dv="xa",fv="ze",hv="ca",gv="ga",yv="ha";var ju=50;function bv(e){let t=mt(e.answer,e.document);return i("div",{class:uv,children:t.measures.map(n=>i(WE,{...e,shape:t,
measure:n},n))})}function WE({answer:e,document:t,zone:n,onBar:o,actions:r,shape:s,measure:a}){let[l,u]=P(-1),c=K(null),
p=e.columns[a].name,m=At(p),d=s.keys.map(M=>e.columns[M].name).join(),f=Br(p),g=[...e.rows.slice(0,ju),...e.other&&e.rows.
length<=ju?[e.other]:[]],b=M=>typeof M[a]=="number"?M[a]:0,v=Math.max(0,...g.map(b)),S=e.total?b(e.total):0,x=Xm(e,s),k=M=>M===
e.other?cn.other:s.keys.map(D=>J(M[D]).text).join(", "),_=M=>`${k(M)}, ${tt(b(M),m)}${f&&S>0?`, ${I(b(M)/S)}`:""}`,A=M=>{
let D={ArrowDown:l+1,ArrowUp:l-1,Home:0,End:g.length-1}[M.key];if(D!==void 0){let N=Math.max(0,Math.min(D,g.length-1));return u(
N),c.current?.children[N]?.scrollIntoView({block:"nearest"}),!0}let O=c.current?.children[l];return M.key!=="Enter"&&M.key!==
"."||!O?!1:(o(g[l],p,O),!0)};return i(Fe,{title:J(p).text,onKey:A,announced:l>=0&&g[l]?_(g[l]):"",actions:r?.(p),summary:`\
Bar chart of ${J(p).text} by ${J(d).text}, ${e.rows.length} groups${g[0]?`, ${_(g[0])}`:""}`,table:i(kn,{answer:e,document:t,
zone:n}),children:[i("ul",{ref:c,class:cv,role:"presentation",children:g.map((M,D)=>{let O=M===e.other,N=O?void 0:x?.get(
JSON.stringify(s.keys.map(z=>M[z])))?.[a];return i("li",{class:pv,"data-cursor":D===l,onClick:z=>o(M,p,z.currentTarget.querySelector(
"[data-anchor]")??z.currentTarget),children:[i("span",{class:mv,"data-anchor":"",children:i(E,{...O?{shown:{text:cn.other,
kind:"other"}}:{shown:{text:k(M),kind:s.keys.length===1?J(M[s.keys[0]]).kind:"value"}},most:40,middle:!0})}),i("span",{class:dv,
children:i("span",{class:fv,"data-other":O,style:{width:`${v>0?Math.max(.2,b(M)/v*100):0}%`,...O?{}:{background:`var(${It(
mn(d,s.keys.map(z=>M[z])))})`}}})}),i("span",{class:hv,children:tt(b(M),m)}),i("span",{class:gv,children:x?typeof N=="nu\
mber"&&N!==0?jt(b(M)/N-1):"–":f&&S>0?I(b(M)/S):""})]},D)})}),e.rows.length>ju&&i("p",{class:yv,children:[ju," of ",e.rows.
length," groups are drawn; the table has all."]})]})}var xv="fa",wv="ua",kv="ma",Cv="va";var md=1e4;function _v({answer:e,of:t,document:n,zone:o,actions:r}){let{choose:s,menu:a}=Yu(e,t),l=fe(n.aggregate?.order)[0];
return i("section",{class:xv,"aria-label":"Groups",children:[i("div",{class:wv,children:[i("span",{class:kv,children:[e.
rows.length===1?"1 row":`${q(e.rows.length)} rows`,e.other?", the rest is (other)":""]}),e.other&&e.rows.length<md&&i(B,
{small:!0,kind:"outlined",onClick:()=>ee("aggregate.limit",md),children:`Up to ${q(md)} groups`}),r("")]}),i(kn,{answer:e,
document:t,zone:o,shares:!0,sort:l===void 0?null:KE(l),onCell:s,onSort:u=>ae({document:de(n,"aggregate.order",u===null?void 0:
[`"${u.key.replaceAll('"','""')}"${u.descending?" desc":""}`])})}),a]})}function Sv({answer:e,of:t,zone:n,actions:o}){let{
choose:r,menu:s}=Yu(e,t);return i(F,{children:[i(bv,{answer:e,document:t,zone:n,onBar:r,actions:o}),s]})}function Yu(e,t){
let{openAt:n,menu:o}=Fo();return{choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:UE(e,t,
s,u),anchor:l,value:s[u]})},menu:o}}function UE(e,t,n,o){let r=mt(e,t),s=r.measures.includes(o)?{measure:e.columns[o].name}:
{};if(n===e.total)return s;let a=r.time<0?r.keys:[r.time,...r.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,
u[c]]));return n===e.other?{other:!0,...s}:{keys:l(n),...s}}function KE(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,
"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function Mv(e,t,n){let o=t.keys.find(g=>e.columns[g].name.startsWith("bins("))??t.keys[0]??1,r=t.measures[0]??e.columns.
length-1,s=new Map;for(let g of e.rows){let b=g[t.time];typeof b=="string"&&s.set(b,Date.parse(b)/1e3)}let a=[...s.keys()].
sort((g,b)=>s.get(g)-s.get(b)),l=new Map(a.map((g,b)=>[g,b])),u=Bu(e.rows.map(g=>g[o]).filter(g=>typeof g=="number"),n),
c=Math.max(0,u.edges.length-1),p=new Float64Array(a.length*c),m=0;for(let g of e.rows){let b=l.get(g[t.time]),v=g[o],S=g[r];
if(b===void 0||typeof S!="number")continue;let x=typeof v=="number"?u.zero&&v<=0?0:Xa(u,v*(1+Math.sign(v)*1e-12)):-1;x>=
0&&x<c?p[b*c+x]+=S:m+=S}let d=a.map((g,b)=>GE(p.subarray(b*c,(b+1)*c))),f=a.map((g,b)=>p.subarray(b*c,(b+1)*c).reduce((v,S)=>v+
S,0));return{starts:a,times:a.map(g=>s.get(g)),edges:u,counts:p,bins:c,largest:Math.max(0,...d),tops:d,sums:f,nulls:m}}function GE(e){
return e.reduce((t,n)=>Math.max(t,n),0)}function Tv(e,t,n,o){return e<=0||t<=0?0:o==="log"?t<=1?1:Math.max(.02,Math.log(
e)/Math.log(t)):o==="column"?e/Math.max(1,n):e/t}function Zu(e,t,n,o){return{left:o.alt?0:Math.min(e.column,t.column),right:o.
alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.shift?n.bins:Math.max(e.bin,
t.bin)+1}}var $v="ba",Dv="wa",Av="ya",Ev="ka",dd="za",Ov="ja",Rv="Sa",Lv="Xa",Nv="Ba",Bv="Ca",Fv="Ea",zv="Ia",Hv="je";var Ir=64,Wv=16,rl=8,Uv=24,fd=9;function Kv(e){let{matrix:t,lines:n,colors:o,unit:r,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[p,m]=P(0),d=K(null),f={width:Math.max(1,p-Ir-Wv),height:a-rl-Uv},g=k=>{let _=k.currentTarget.getBoundingClientRect(),
A=Math.floor((k.clientX-_.left-Ir)/f.width*t.starts.length),M=Math.floor((1-(k.clientY-_.top-rl)/f.height)*t.bins);return{
column:Iv(A,t.starts.length),bin:Iv(M,t.bins)}},b=Xl((k,_,A)=>jE(k,_,A,{matrix:t,lines:n,colors:o,unit:r,zone:s,unfinished:l}),
[t,n,o,r,s,l]),v=k=>{let _=g(k);e.onCursor(_,_.column>t.starts.length/2),d.current&&Vv(d.current,k)&&e.onBox(Zu(d.current.
from,_,t,{shift:k.shiftKey,alt:k.altKey}))},S=k=>{let _=d.current;d.current=null,_&&!Vv(_,k)&&e.onCell(_.from,new DOMRect(
k.clientX,k.clientY,0,0))},x=k=>({left:`${Ir+k.left/t.starts.length*f.width}px`,width:`${(k.right-k.left)/t.starts.length*
f.width}px`,top:`${rl+(1-k.high/t.bins)*f.height}px`,height:`${(k.high-k.low)/t.bins*f.height}px`});return i("div",{class:$v,
onPointerMove:v,onPointerUp:S,onPointerLeave:()=>e.onCursor(null,!1),onPointerDown:k=>{k.button===0&&(k.currentTarget.setPointerCapture(
k.pointerId),d.current={from:g(k),x:k.clientX,y:k.clientY})},children:[i(zu,{height:a,draw:b,onWidth:m}),u&&t.bins>0&&i(
"div",{class:Dv,style:x({left:u.column,right:u.column+1,low:u.bin,high:u.bin+1})}),c&&i("div",{class:Av,"data-box":"",style:x(
c)})]})}function Iv(e,t){return Math.max(0,Math.min(t-1,e))}function Vv(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(
t.clientY-e.y)>3}function jE(e,t,n,o){let{matrix:r,lines:s,colors:a,unit:l,zone:u,unfinished:c}=o,p={left:Ir,top:rl,width:t-
Ir-Wv,height:n-rl-Uv};if(e.clearRect(0,0,t,n),r.bins===0||r.starts.length===0)return;e.imageSmoothingEnabled=!1,e.drawImage(
JE(r,a),p.left,p.top,p.width,p.height);let m=g=>p.left+g/r.starts.length*p.width,d=g=>p.top+(1-g/r.bins)*p.height;c>=0&&
Hu(e,m(c),p.top,p.left+p.width-m(c),p.height,Ve("--muted"));for(let[g,b]of s.entries())QE(e,b,r,m,d,g);As(e,"end","middl\
e");let f=1/0;r.edges.zero&&e.fillText("≤ 0",p.left-8,d(.5));for(let g of Fu(r.edges,Math.max(2,Math.floor(p.height/40)))){
let b=d(Fr(r.edges,g));f-b<14||(f=b,e.fillText(tt(g,l),p.left-8,b))}XE(e,p,r,m,u)}function JE(e,t){let n=new ImageData(e.
starts.length,e.bins),o=YE();for(let s=0;s<e.starts.length;s++)for(let a=0;a<e.bins;a++){let l=Tv(e.counts[s*e.bins+a],e.
largest,e.tops[s],t);if(l===0)continue;let[u,c,p]=o[Math.min(o.length-1,Math.floor(l*o.length))],m=((e.bins-1-a)*e.starts.
length+s)*4;n.data[m]=u,n.data[m+1]=c,n.data[m+2]=p,n.data[m+3]=255}let r=document.createElement("canvas");return r.width=
e.starts.length,r.height=e.bins,r.getContext("2d").putImageData(n,0,0),r}var qv=64;function YE(){let e=Array.from({length:fd},
(t,n)=>ZE(Ve(`--ramp-${n+1}`)));return Array.from({length:qv},(t,n)=>{let o=n/(qv-1)*(fd-1),r=Math.min(fd-2,Math.floor(o));
return[0,1,2].map(s=>Math.round(e[r][s]+(e[r+1][s]-e[r][s])*(o-r)))})}function ZE(e){return[1,3,5].map(t=>Number.parseInt(
e.slice(t,t+2),16)||0)}function QE(e,t,n,o,r,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,Ve("--surface")],
[2,Ve("--selection")]]){e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,p)=>{
if(c===null){u=!1;return}let[m,d]=[o(p+.5),r(Fr(n.edges,c))];u?e.lineTo(m,d):e.moveTo(m,d),u=!0}),e.stroke()}e.globalAlpha=
1,e.setLineDash([])}function XE(e,t,n,o,r){As(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):
86400,l=Math.max(1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((p,m)=>{
let{hour:d,minute:f}=fu(p*1e3,r);if(u?d!==0||f!==0:m%l!==0)return;let g=le(p*1e3,r,a>=27*86400?"month":a>=86400||d===0&&
f===0?"dayShort":a<60?"clockSecond":"clock"),b=e.measureText(g).width/2,v=o(m),S=Math.max(t.left+b-8,Math.min(v,t.left+t.
width-b));S-b<c+16||(e.fillText(g,S,t.top+t.height+8),e.fillRect(Math.round(v),t.top+t.height,1,4),c=S+b)})}function Gv({answer:e,document:t,bins:n,zone:o,colors:r,lines:s,end:a,box:l,onBox:u,onCell:c,actions:p}){let m=Z(()=>Mv(
e,mt(e,t),n),[e,t,n.count,n.scale]),[d,f]=P(null),[g,b]=P(null),v=At(n.value),S=Qn(m.times),x=m.times.findIndex(_=>(_+S)*
1e3>a+1e3),k=_=>{let A=d?.cell??{column:0,bin:0},M=eO(_.key,A,m);if(M){let O=g??A;return _.shiftKey&&u(Zu(O,M,m,{shift:!1,
alt:!1}),m),b(_.shiftKey?O:null),f({cell:M,left:M.column>m.starts.length/2}),!0}if(_.key==="Escape"&&l)return u(null,m),
!0;if(_.key!=="Enter"&&_.key!=="."||!d)return!1;let D=_.target.getBoundingClientRect();return c(d.cell,m,new DOMRect(D.left+
Ir+(A.column+.5)/m.starts.length*(D.width-Ir-16),D.top+(1-A.bin/m.bins)*320,0,0)),!0};return i(Fe,{title:i(F,{children:[
"Heat map of ",i(E,{value:n.value,most:64})," over time"]}),summary:rO(m,n,o),onKey:k,announced:d?jv(m,d.cell,n,o,S).join(
", "):"",table:i(kn,{answer:e,document:t,zone:o}),legend:i(oO,{matrix:m,colors:r,lines:s}),...p===void 0?{}:{actions:p},
children:[i(Kv,{matrix:m,lines:s,colors:r,unit:v,zone:o,height:400,unfinished:x,cursor:d?.cell??null,box:l,onCursor:(_,A)=>f(
_&&{cell:_,left:A}),onBox:_=>u(_,m),onCell:(_,A)=>c(_,m,A)}),d&&m.bins>0&&i(tO,{matrix:m,cell:d.cell,bins:n,zone:o,step:S,
start:d.left,unit:v})]})}function eO(e,{column:t,bin:n},o){let r=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",
{column:t-1,bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.
starts.length-1,bin:n}]]).get(e);return!r||o.bins===0?null:{column:Math.max(0,Math.min(r.column,o.starts.length-1)),bin:Math.
max(0,Math.min(r.bin,o.bins-1))}}function jv(e,{column:t,bin:n},o,r,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[
`${en(e.times[t]*1e3,s,r)} ${gs(r,e.times[t]*1e3)}`,Es(e.edges,{from:n,to:n+1},o.value),`${q(a)} events, ${I(l===0?0:a/l)}\
 of the column`]}function tO({matrix:e,cell:t,bins:n,zone:o,step:r,start:s}){let[a,l,u]=jv(e,t,n,o,r),c=Math.max(1,e.tops[t.
column]??1),p=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return i("div",{class:xe(Lv,s&&Nv),"aria-hidden":"t\
rue",children:[i("div",{class:Fv,children:a}),i("div",{class:Bv,children:l}),i("div",{children:u}),i("div",{class:zv,children:Array.
from(p,(m,d)=>i("div",{class:Hv,"data-here":d===t.bin,style:{height:`${m/c*100}%`}},d))})]})}var nO=9;function oO({matrix:e,
colors:t,lines:n}){let o=t==="column"?"0 %":"1",r=t==="column"?"most of its column":U(e.largest);return i("div",{class:Ev,
children:[i("span",{class:dd,children:[o,i("span",{class:Ov,children:Array.from({length:nO},(s,a)=>i("span",{class:Rv,style:{
background:`var(--ramp-${a+1})`}},a))}),r," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>i("span",{class:dd,children:[i("\
svg",{width:"24",height:"8","aria-hidden":"true",children:i("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","str\
oke-dasharray":["","6 4","2 3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&i("span",{children:[q(e.nulls),
" without a value are not drawn"]}),i("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function rO(e,t,n){
let o=e.sums.reduce((a,l)=>a+l,0),r=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[r];return`Heat map of ${J(t.value).text}\
 over time, ${e.starts.length} buckets by ${e.bins} bins, ${U(o)} events${s===void 0?"":`, most at ${en(s*1e3,Qn(e.times),
n)}`}`}var iO=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],sO=[["p50",.5],["p95",
.95],["p99",.99]];function Jv({answer:e,of:t,bins:n,zone:o,actions:r}){let[s,a]=P("log"),[l,u]=P([]),[c,p]=P(null),{openAt:m,
menu:d}=Fo(),f=uO(t,n.value,l);ne(()=>p(null),[JSON.stringify(t)]);let g=e.query?.to,b=Math.min(Date.now(),g===void 0?1/0:
Date.parse(String(g))),v=(x,k)=>({time:pd(k.starts,x.left,x.right,g),...x.low===0&&x.high===k.bins?{}:{range:ol(n,k.edges,
{from:x.low,to:x.high})}}),S=e.total?.at(-1);return i(F,{children:[i(Gv,{answer:e,document:t,bins:n,zone:o,colors:s,lines:f,
end:b,box:c?.box??null,onBox:(x,k)=>p(x&&{box:x,matrix:k}),onCell:({column:x,bin:k},_,A)=>m({document:t,mark:v({left:x,right:x+
1,low:k,high:k+1},_),anchor:A,value:_.counts[x*_.bins+k]}),actions:i(F,{children:[i(Gu,{bins:n,document:Ce.value,onDocument:x=>ae(
{document:x})}),i(wt,{label:"Colour",choices:iO,value:s,onChange:a}),i(Vt,{small:!0,kind:"outlined",after:"down",menuLabel:"\
Percentiles over it",items:sO.map(([x,k])=>({label:x,checked:l.includes(k),act:()=>u(l.includes(k)?l.filter(_=>_!==k):[...l,
k].sort())})),children:l.length===0?"Percentiles":l.map(x=>`p${x*100}`).join(", ")}),r]})}),c&&i(Rs,{document:t,mark:v(c.
box,c.matrix),label:aO(c.box,c.matrix,n,o),total:typeof S=="number"?S:void 0,onClear:()=>p(null),children:i(B,{small:!0,
kind:"outlined",icon:"search",onClick:()=>lO(c.box,c.matrix,n,g),children:"Zoom"})}),d]})}function aO(e,t,n,o){let r=Qn(
t.times),s=en(t.times[e.left]*1e3,r,o),a=en((t.times[e.right]??t.times.at(-1)+r)*1e3,r,o),l=e.low===0&&e.high===t.bins?`\
any ${n.value}`:`${n.value} ${Es(t.edges,{from:e.low,to:e.high},n.value)}`;return`${s} to ${a}, ${l}`}function lO(e,t,n,o){
let{from:r,to:s}=pd(t.starts,e.left,e.right,o),a=ol(n,t.edges,{from:e.low,to:e.high}),u=e.low===0&&e.high===t.bins?[]:[a.
from===null?"":`${n.value} >= ${a.from}`,a.to===null?"":`${n.value} < ${a.to}`].filter(m=>m!==""),c=Ce.value,p=[c.where===
void 0?"":/\bor\b/i.test(c.where)?`(${c.where})`:c.where,...u].filter(m=>m!=="").join(" and ");He({document:de(de(de(c,"\
from",r),"to",s),"where",p===""?void 0:p)},"zoom")}function uO(e,t,n){let{compare:o,...r}=Pe(e),s=fe(e.aggregate?.by).find(
Lr),a=n.map((c,p)=>`quantile(${t}, ${c}) as p_${p}`),l=n.length===0||s===void 0?null:{...r,aggregate:{measures:a,by:[s]}},
{answer:u}=lt(l);return!l||!u||!("rows"in u)||u.columns.length!==n.length+1?cO:n.map((c,p)=>({name:`p${c*100}`,values:u.
rows.map(m=>typeof m[p+1]=="number"?m[p+1]:null)}))}var cO=[];var hd=be(0);function Yv(e,t,n){let[o,r]=P([]),s=hd.value;return ne(()=>{let a=new AbortController,l=new URLSearchParams(
{dataset:e});return typeof t=="string"&&l.set("from",t),typeof n=="string"&&l.set("to",n),at(`v1/notes?${l.toString()}`,
{signal:a.signal}).then(u=>r(u.notes),()=>{}),()=>a.abort()},[e,t,n,s]),o}async function Zv(e){await at("v1/notes",{body:e}),
hd.value++}async function Qv(e){await at(`v1/notes/${encodeURIComponent(e)}`,{method:"DELETE"}),hd.value++}var Xv="La",ex="Ma",tx="Na",nx="y",ox="Ra",rx="Aa",ix="Da";var mO=12;function Qu({rows:e,all:t,hidden:n,onHidden:o,text:r,onMenu:s}){let[a,l]=P(""),u=m=>m.keys.map(d=>J(d).text).join(
", "),c=a===""?e:e.filter(m=>u(m).toLowerCase().includes(a.toLowerCase())),p=(m,d)=>{let f=e.filter(v=>v.key!==m.key).map(
v=>v.key),g=!n.has(m.key)&&f.every(v=>n.has(v));if(!d)return o(g?new Set:new Set(f));let b=new Set(n);b.delete(m.key)||b.
add(m.key),o(b)};return i("div",{class:Xv,children:[e.length>=mO&&i("input",{class:ex,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:m=>l(m.currentTarget.value)}),i("div",{class:tx,children:c.map(m=>i("button",{type:"butt\
on",class:nx,"aria-pressed":!n.has(m.key),onClick:d=>p(m,d.ctrlKey||d.metaKey),onContextMenu:s&&(d=>{d.preventDefault(),
s(m,d.currentTarget)}),onKeyDown:s&&(d=>{d.key==="."&&(d.preventDefault(),d.stopPropagation(),s(m,d.currentTarget))}),children:[
i("svg",{width:"16",height:"8","aria-hidden":"true",children:i("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":ys(m.color).join(" "),style:{stroke:`var(${It(m.color)})`}})}),i("span",{class:ox,children:i(E,{value:m.
keys.length===1?m.keys[0]:m.keys,most:48,middle:!0})}),i("span",{class:rx,children:m.last===null?"–":r(m.last)})]},m.key))}),
t>e.length&&i("p",{class:ix,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var ax="Ha",lx="_a",ux="qa",gd="Fa",cx="Ta",px="Ga",mx="Ja",dx="Ka",fx="Oa",yd="Pa";var bd=12;function hx({lines:e,former:t,rows:n,hidden:o,at:r,left:s,zone:a,text:l,unfinished:u}){let c=e.times[r];if(c===
void 0)return null;let m=n.map((f,g)=>({row:f,value:e.series[g].values[r]??null,low:e.series[g].low?.[r]??null,high:e.series[g].
high?.[r]??null,before:gx(t,f.key,r)})).filter(({row:f})=>!o.has(f.key)).toSorted((f,g)=>(g.value??-1/0)-(f.value??-1/0)),
d=Qn(e.times);return i("div",{class:xe(lx,s>400&&ux),"aria-hidden":"true",children:[i("div",{class:gd,children:[en(c*1e3,
d,a)," ",gs(a,c*1e3)]}),m.slice(0,bd).map(({row:f,value:g,low:b,high:v,before:S})=>i("div",{class:cx,children:[i("span",
{class:px,style:{background:`var(${It(f.color)})`}}),i("span",{class:mx,children:f.keys.length===0?"":f.keys.map(x=>J(x).
text).join(", ")}),i("span",{class:dx,children:g===null?"–":b!==null&&v!==null?`${l(b)} – ${l(v)}`:l(g)}),S!==void 0&&
i("span",{class:fx,children:g!==null&&S?jt(g/S-1):"–"})]},f.key)),m.length>bd&&i("div",{class:gd,children:[m.length-bd,
" more"]}),t&&t.times[r]!==void 0&&i("div",{class:yd,children:["against ",en(t.times[r]*1e3,d,a)]}),u&&i("div",{class:yd,
children:"this bucket is not over yet"})]})}function gx(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.
values[n]??null}function yx(e,t,n,o,r){let s=e.times[n];if(s===void 0)return"";let a=e.series.slice(0,8).map(({keys:l,values:u})=>{
let c=u[n]??null,p=gx(t,JSON.stringify(l),n),m=c!==null&&p?`, ${jt(c/p-1)}`:"";return`${l.map(d=>J(d).text).join(", ")} ${c===
null?"nothing":r(c)}${m}`.trim()});return`${en(s*1e3,Qn(e.times),o)}: ${a.join("; ")}`}var bx="Qa",vx="Va",xx="Se",wx="Wa";function kx({box:e,flags:t,zone:n}){let o=t.filter(({from:r,to:s})=>(s??r)>=e.from&&r<=e.to);return i(F,{children:o.map(
r=>i(fO,{flag:r,box:e,zone:n},r.id))})}function fO({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,r=o(e.from),s=`${le(e.from*1e3,n)}: ${oe(e.text)}`,a=$r(s);return i(F,{children:[e.to!==null&&i(
"span",{class:vx,style:{left:`${r}px`,width:`${o(e.to)-r}px`,top:`${t.top}px`,height:`${t.height}px`}}),i("span",{class:bx,
style:{left:`${r}px`,top:`${t.top}px`,height:`${t.height}px`}}),i("button",{type:"button",class:xx,style:{left:`${r}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:i(pe,{name:"save",size:12})})]})}function Cx({box:e,from:t,to:n}){let o=r=>e.left+Math.max(0,Math.min(1,(r-e.from)/
(e.to-e.from)))*e.width;return i("span",{class:wx,style:{left:`${o(t)}px`,width:`${Math.max(2,o(n)-o(t))}px`,top:`${e.top}\
px`,height:`${e.height}px`}})}var hO="uplot",gO="u-hz",yO="u-vt",bO="u-title",vO="u-wrap",xO="u-under",wO="u-over",kO="u-axis",Mi="u-off",CO="u-select",
_O="u-cursor-x",SO="u-cursor-y",MO="u-cursor-pt",TO="u-legend",PO="u-live",$O="u-inline",DO="u-series",AO="u-marker",_x="\
u-label",EO="u-value",sl="width",al="height";var Sx="bottom",Ls="left",vd="right",Nd="#000",Mx=Nd+"0",xd="mousemove",Tx="mousedown",wd="mouseup",Px="mouseenter",$x="\
mouseleave",Dx="dblclick",OO="resize",RO="scroll",Ax="change",rc="dppxchange",Bd="--",Vs=typeof window<"u",Md=Vs?document:
null,Bs=Vs?window:null,LO=Vs?navigator:null,Re,ec;function Td(){let e=devicePixelRatio;Re!=e&&(Re=e,ec&&$d(Ax,ec,Td),ec=
matchMedia(`(min-resolution: ${Re-.001}dppx) and (max-resolution: ${Re+.001}dppx)`),Ti(Ax,ec,Td),Bs.dispatchEvent(new CustomEvent(
rc)))}function Fn(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Pd(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function nt(e,t,n){e.style[t]=n+"px"}function yo(e,t,n,o){let r=Md.createElement(e);return t!=null&&Fn(r,
t),n?.insertBefore(r,o),r}function Xn(e,t){return yo("div",e,t)}var Ex=new WeakMap;function Ho(e,t,n,o,r){let s="transla\
te("+t+"px,"+n+"px)",a=Ex.get(e);s!=a&&(e.style.transform=s,Ex.set(e,s),t<0||n<0||t>o||n>r?Fn(e,Mi):Pd(e,Mi))}var Ox=new WeakMap;
function Rx(e,t,n){let o=t+n,r=Ox.get(e);o!=r&&(Ox.set(e,o),e.style.background=t,e.style.borderColor=n)}var Lx=new WeakMap;
function Nx(e,t,n,o){let r=t+""+n,s=Lx.get(e);r!=s&&(Lx.set(e,r),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var Fd={passive:!0},NO={...Fd,capture:!0};function Ti(e,t,n,o){t.addEventListener(
e,n,o?NO:Fd)}function $d(e,t,n,o){t.removeEventListener(e,n,Fd)}Vs&&Td();function bo(e,t,n,o){let r;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)r=s?n+o>>1:zn((n+o)/2),t[r]<e?n=r:o=r;return e-t[n]<=t[o]-e?n:o}function cw(e){return(n,o,r)=>{
let s=-1,a=-1;for(let l=o;l<=r;l++)if(e(n[l])){s=l;break}for(let l=r;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var pw=e=>e!=
null,mw=e=>e!=null&&e>0,ac=cw(pw),BO=cw(mw);function FO(e,t,n,o=0,r=!1){let s=r?BO:ac,a=r?mw:pw;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let p=e[c];a(p)&&(p<l?l=p:p>
u&&(u=p))}return[l??We,u??-We]}function lc(e,t,n,o){let r=zx(e),s=zx(t);e==t&&(r==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
lr:dw,l=r==1?zn:eo,u=s==1?eo:zn,c=l(a(Ot(e))),p=u(a(Ot(t))),m=Fs(n,c),d=Fs(n,p);return n==10&&(c<0&&(m=Ue(m,-c)),p<0&&(d=
Ue(d,-p))),o||n==2?(e=m*r,t=d*s):(e=yw(e,m),t=uc(t,d)),[e,t]}function zd(e,t,n,o){let r=lc(e,t,n,o);return e==0&&(r[0]=0),
t==0&&(r[1]=0),r}var Hd=.1,Bx={mode:3,pad:Hd},ul={pad:0,soft:null,mode:0},zO={min:ul,max:ul};function ic(e,t,n,o){return cc(
n)?Fx(e,t,n):(ul.pad=n,ul.soft=o?0:null,ul.mode=o?3:0,Fx(e,t,zO))}function Ae(e,t){return e??t}function HO(e,t,n){for(t=
Ae(t,0),n=Ae(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function Fx(e,t,n){let o=n.min,r=n.max,s=Ae(o.pad,
0),a=Ae(r.pad,0),l=Ae(o.hard,-We),u=Ae(r.hard,We),c=Ae(o.soft,We),p=Ae(r.soft,-We),m=Ae(o.mode,0),d=Ae(r.mode,0),f=t-e,g=lr(
f),b=hn(Ot(e),Ot(t)),v=lr(b),S=Ot(v-g);(f<1e-24||S>10)&&(f=0,(e==0||t==0)&&(f=1e-24,m==2&&c!=We&&(s=0),d==2&&p!=-We&&(a=
0)));let x=f||b||1e3,k=lr(x),_=Fs(10,zn(k)),A=x*(f==0?e==0?.1:1:s),M=Ue(yw(e-A,_/10),24),D=e>=c&&(m==1||m==3&&M<=c||m==2&&
M>=c)?c:We,O=hn(l,M<D&&e>=D?D:vo(D,M)),N=x*(f==0?t==0?.1:1:a),z=Ue(uc(t+N,_/10),24),R=t<=p&&(d==1||d==3&&z>=p||d==2&&z<=
p)?p:-We,te=vo(u,z>R&&t<=R?R:hn(R,z));return O==te&&O==0&&(te=100),[O,te]}var IO=new Intl.NumberFormat(Vs?LO.language:"e\
n-US"),Id=e=>IO.format(e),Hn=Math,oc=Hn.PI,Ot=Hn.abs,zn=Hn.floor,Et=Hn.round,eo=Hn.ceil,vo=Hn.min,hn=Hn.max,Fs=Hn.pow,zx=Hn.
sign,lr=Hn.log10,dw=Hn.log2,VO=(e,t=1)=>Hn.sinh(e)*t,kd=(e,t=1)=>Hn.asinh(e/t),We=1/0;function Hx(e){return(lr((e^e>>31)-
(e>>31))|0)+1}function Dd(e,t,n){return vo(hn(e,t),n)}function fw(e){return typeof e=="function"}function Te(e){return fw(
e)?e:()=>e}var qO=()=>{},hw=e=>e,gw=(e,t)=>t,WO=e=>null,Ix=e=>!0,Vx=(e,t)=>e==t,UO=/\.\d*?(?=9{6,}|0{6,})/gm,Pi=e=>{if(vw(
e)||qr.has(e))return e;let t=`${e}`,n=t.match(UO);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[r,
s]=t.split("e");return+`${Pi(r)}e${s}`}return Ue(e,o)};function _i(e,t){return Pi(Ue(Pi(e/t))*t)}function uc(e,t){return Pi(
eo(Pi(e/t))*t)}function yw(e,t){return Pi(zn(Pi(e/t))*t)}function Ue(e,t=0){if(vw(e))return e;let n=10**t,o=e*n*(1+Number.
EPSILON);return Et(o)/n}var qr=new Map;function bw(e){return((""+e).split(".")[1]||"").length}function pl(e,t,n,o){let r=[],
s=o.map(bw);for(let a=t;a<n;a++){let l=Ot(a),u=Ue(Fs(e,a),l);for(let c=0;c<o.length;c++){let p=e==10?+`${o[c]}e${a}`:o[c]*
u,m=(a>=0?0:l)+(a>=s[c]?0:s[c]),d=e==10?p:Ue(p,m);r.push(d),qr.set(d,m)}}return r}var cl={},Vd=[],zs=[null,null],Vr=Array.
isArray,vw=Number.isInteger,KO=e=>e===void 0;function qx(e){return typeof e=="string"}function cc(e){let t=!1;if(e!=null){
let n=e.constructor;t=n==null||n==Object}return t}function GO(e){return e!=null&&typeof e=="object"}var jO=Object.getPrototypeOf(
Uint8Array),xw="__proto__";function Hs(e,t=cc){let n;if(Vr(e)){let o=e.find(r=>r!=null);if(Vr(o)||t(o)){n=Array(e.length);
for(let r=0;r<e.length;r++)n[r]=Hs(e[r],t)}else n=e.slice()}else if(e instanceof jO)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=xw&&(n[o]=Hs(e[o],t))}else n=e;return n}function St(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let r in o)
r!=xw&&(cc(e[r])?St(e[r],Hs(o[r])):e[r]=Hs(o[r]))}return e}var JO=0,YO=1,ZO=2;function QO(e,t,n){for(let o=0,r,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(r=a-1;r>=0&&e[r]==null;)e[r--]=null;for(r=a+1;r<n&&e[r]==null;)e[s=r++]=null}}}function XO(e,t){
if(n4(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return o4(a[0])||(a=t4(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let p=0;p<c;p++)n.add(u[p])}let o=[Array.from(n).sort((a,l)=>a-
l)],r=o[0].length,s=new Map;for(let a=0;a<r;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let p=l[c],m=Array(r).fill(void 0),d=t?t[a][c]:YO,f=[];for(let g=0;g<p.length;g++){let b=p[g],v=s.get(u[g]);
b===null?d!=JO&&(m[v]=b,d==ZO&&f.push(v)):m[v]=b}QO(m,f,r),o.push(m)}}return o}var e4=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function t4(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let r=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];r.push(l)}
return r}function n4(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let r=e[o][0];if(r.length!=n)return!1;if(r!=
t){for(let s=0;s<n;s++)if(r[s]!=t[s])return!1}}return!0}function o4(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,r=n-
1;for(;o<=r&&e[o]==null;)o++;for(;r>=o&&e[r]==null;)r--;if(r<=o)return!0;let s=hn(1,zn((r-o+1)/t));for(let a=e[o],l=o+s;l<=
r;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var ww=["January","February","March","April","May","June",
"July","August","September","October","November","December"],kw=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function Cw(e){return e.slice(0,3)}var r4=kw.map(Cw),i4=ww.map(Cw),s4={MMMM:ww,MMM:i4,WWWW:kw,WWW:r4};function il(e){
return(e<10?"0":"")+e}function a4(e){return(e<10?"00":e<100?"0":"")+e}var l4={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>il(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>il(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>il(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>il(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>il(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>a4(e.getMilliseconds())};function qd(e,t){t=t||s4;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=o.exec(
e);)n.push(r[0][0]=="{"?l4[r[1]]:r[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var u4=new Intl.DateTimeFormat().resolvedOptions().timeZone;function c4(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==u4?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var _w=e=>e%1==0,sc=[1,2,2.5,5],p4=pl(10,-32,0,sc),Sw=pl(10,0,32,sc),m4=Sw.filter(_w),Si=p4.concat(
Sw),Wd=`
`,Mw="{YYYY}",Wx=Wd+Mw,Tw="{M}/{D}",ll=Wd+Tw,tc=ll+"/{YY}",Pw="{aa}",d4="{h}:{mm}",Ns=d4+Pw,Ux=Wd+Ns,Kx=":{ss}",Ie=null;
function $w(e){let t=e*1e3,n=t*60,o=n*60,r=o*24,s=r*30,a=r*365,u=(e==1?pl(10,0,3,sc).filter(_w):pl(10,-3,0,sc)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,Mw,Ie,Ie,Ie,Ie,Ie,Ie,1],[r*28,"{MMM}",Wx,Ie,Ie,Ie,Ie,Ie,1],[r,Tw,Wx,Ie,
Ie,Ie,Ie,Ie,1],[o,"{h}"+Pw,tc,Ie,ll,Ie,Ie,Ie,1],[n,Ns,tc,Ie,ll,Ie,Ie,Ie,1],[t,Kx,tc+" "+Ns,Ie,ll+" "+Ns,Ie,Ux,Ie,1],[e,Kx+
".{fff}",tc+" "+Ns,Ie,ll+" "+Ns,Ie,Ux,Ie,1]];function p(m){return(d,f,g,b,v,S)=>{let x=[],k=v>=a,_=v>=s&&v<a,A=m(g),M=Ue(
A*e,3),D=Cd(A.getFullYear(),k?0:A.getMonth(),_||k?1:A.getDate()),O=Ue(D*e,3);if(_||k){let N=_?v/s:0,z=k?v/a:0,R=M==O?M:Ue(
Cd(D.getFullYear()+z,D.getMonth()+N,1)*e,3),te=new Date(Et(R/e)),G=te.getFullYear(),ce=te.getMonth();for(let se=0;R<=b;se++){
let _e=Cd(G+z*se,ce+N*se,1),W=_e-m(Ue(_e*e,3));R=Ue((+_e+W)*e,3),R<=b&&x.push(R)}}else{let N=v>=r?r:v,z=zn(g)-zn(M),R=O+
z+uc(M-O,N);x.push(R);let te=m(R),G=te.getHours()+te.getMinutes()/n+te.getSeconds()/o,ce=v/o,se=d.axes[f]._space,_e=S/se;
for(;R=Ue(R+v,e==1?0:3),!(R>b);)if(ce>1){let W=zn(Ue(G+ce,6))%24,ge=m(R).getHours()-W;ge>1&&(ge=-1),R-=ge*o,G=(G+ce)%24;
let Se=x[x.length-1];Ue((R-Se)/v,3)*_e>=.7&&x.push(R)}else x.push(R)}return x}}return[u,c,p]}var[f4,h4,g4]=$w(1),[y4,b4,
v4]=$w(.001);pl(2,-53,53,[1]);function Gx(e,t){return e.map(n=>n.map((o,r)=>r==0||r==8||o==null?o:t(r==1||n[8]==0?o:n[1]+
o)))}function jx(e,t){return(n,o,r,s,a)=>{let l=t.find(g=>a>=g[0])||t[t.length-1],u,c,p,m,d,f;return o.map(g=>{let b=e(g),
v=b.getFullYear(),S=b.getMonth(),x=b.getDate(),k=b.getHours(),_=b.getMinutes(),A=b.getSeconds(),M=v!=u&&l[2]||S!=c&&l[3]||
x!=p&&l[4]||k!=m&&l[5]||_!=d&&l[6]||A!=f&&l[7]||l[1];return u=v,c=S,p=x,m=k,d=_,f=A,M(b)})}}function x4(e,t){let n=qd(t);
return(o,r,s,a,l)=>r.map(u=>n(e(u)))}function Cd(e,t,n){return new Date(e,t,n)}function Jx(e,t){return t(e)}var w4="{YYY\
Y}-{MM}-{DD} {h}:{mm}{aa}";function Yx(e,t){return(n,o,r,s)=>s==null?Bd:t(e(o))}function k4(e,t){let n=e.series[t];return n.
width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function C4(e,t){return e.series[t].fill(e,t)}var _4={show:!0,
live:!0,isolate:!1,mount:qO,markers:{show:!0,width:2,stroke:k4,fill:C4,dash:"solid"},idx:null,idxs:null,values:[]};function S4(e,t){
let n=e.cursor.points,o=Xn(),r=n.size(e,t);nt(o,sl,r),nt(o,al,r);let s=r/-2;nt(o,"marginLeft",s),nt(o,"marginTop",s);let a=n.
width(e,t,r);return a&&nt(o,"borderWidth",a),o}function M4(e,t){let n=e.series[t].points;return n._fill||n._stroke}function T4(e,t){
let n=e.series[t].points;return n._stroke||n._fill}function P4(e,t){return e.series[t].points.size}var _d=[0,0];function $4(e,t,n){
return _d[0]=t,_d[1]=n,_d}function nc(e,t,n,o=!0){return r=>{r.button==0&&(!o||r.target==t)&&n(r)}}function Sd(e,t,n,o=!0){
return r=>{(!o||r.target==t)&&n(r)}}var D4={show:!0,x:!0,y:!0,lock:!1,move:$4,points:{one:!1,show:S4,size:P4,width:0,stroke:T4,
fill:M4},bind:{mousedown:nc,mouseup:nc,click:nc,dblclick:nc,mousemove:Sd,mouseleave:Sd,mouseenter:Sd},drag:{setScale:!0,
x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,r)=>o-
r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Dw={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Ud=St({},Dw,{filter:gw}),Aw=St({},Ud,{size:10}),Ew=St({},Dw,{show:!1}),Kd='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Ow="bold "+Kd,Rw=1.5,Zx={show:!0,scale:"x",stroke:Nd,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Ow,side:2,grid:Ud,ticks:Aw,border:Ew,font:Kd,lineGap:Rw,rotate:0},A4="\
Value",E4="Time",Qx={show:!0,scale:"x",auto:!1,sorted:1,min:We,max:-We,idxs:[]};function O4(e,t,n,o,r){return t.map(s=>s==
null?"":Id(s))}function R4(e,t,n,o,r,s,a){let l=[],u=qr.get(r)||0;n=a?n:Ue(uc(n,r),u);for(let c=n;c<=o;c=Ue(c+r,u))l.push(
Object.is(c,-0)?0:c);return l}function Ad(e,t,n,o,r,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?lr:dw,p=zn(c(n));
r=Fs(u,p),u==10&&(r=Si[bo(r,Si)]);let m=n,d=r*u;u==10&&(d=Si[bo(d,Si)]);do l.push(m),m=m+r,u==10&&!qr.has(m)&&(m=Ue(m,qr.
get(r))),m>=d&&(r=m,d=r*u,u==10&&(d=Si[bo(d,Si)]));while(m<=o);return l}function L4(e,t,n,o,r,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?Ad(e,t,hn(u,n),o,r):[u],p=o>=0&&n<=0?[0]:[];return(n<-u?Ad(e,t,hn(u,-o),-n,r):[u]).reverse().map(d=>-d).
concat(p,c)}var Lw=/./,N4=/[12357]/,B4=/[125]/,Xx=/1/,Ed=(e,t,n,o)=>e.map((r,s)=>t==4&&r==0||s%o==0&&n.test(r.toExponential()[r<
0?1:0])?r:null);function F4(e,t,n,o,r){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,p=u(10,a),m=u(9,a)-
p>=c?Lw:u(7,a)-p>=c?N4:u(5,a)-p>=c?B4:Xx;if(m==Xx){let d=Ot(u(1,a)-p);if(d<c)return Ed(t.slice().reverse(),l.distr,m,eo(
c/d)).reverse()}return Ed(t,l.distr,m,1)}function z4(e,t,n,o,r){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=Ot(u(
1,a)-u(2,a));return c<l?Ed(t.slice().reverse(),3,Lw,eo(l/c)).reverse():t}function H4(e,t,n,o){return o==null?Bd:t==null?
"":Id(t)}var ew={show:!0,scale:"y",stroke:Nd,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Ow,side:3,
grid:Ud,ticks:Aw,border:Ew,font:Kd,lineGap:Rw,rotate:0};function I4(e,t){let n=3+(e||1)*2;return Ue(n*t,3)}function V4(e,t){
let{scale:n,idxs:o}=e.series[0],r=e._data[0],s=e.valToPos(r[o[0]],n,!0),a=e.valToPos(r[o[1]],n,!0),l=Ot(a-s),u=e.series[t],
c=l/(u.points.space*Re);return o[1]-o[0]<=c}var tw={scale:null,auto:!0,sorted:0,min:We,max:-We},Nw=(e,t,n,o,r)=>r,nw={show:!0,
auto:!0,sorted:0,gaps:Nw,alpha:1,facets:[St({},tw,{scale:"x"}),St({},tw,{scale:"y"})]},ow={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:Nw,alpha:1,points:{show:V4,filter:null},values:null,min:We,max:-We,idxs:[],path:null,clip:null};function q4(e,t,n,o,r){
return n/10}var Bw={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},W4=St({},Bw,{time:!1,ori:1}),rw={};
function Fw(e,t){let n=rw[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(r=>r!=
o)},pub(o,r,s,a,l,u,c){for(let p=0;p<n.plots.length;p++)n.plots[p]!=r&&n.plots[p].pub(o,r,s,a,l,u,c)}},e!=null&&(rw[e]=n)),
n}var Is=1,Od=2;function $i(e,t,n){let o=e.mode,r=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],p=o==2?a[r.facets[0].scale]:a[e.series[0].scale],m=o==2?a[r.facets[1].scale]:a[r.scale],d=l.left,f=l.top,g=l.
width,b=l.height,v=e.valToPosH,S=e.valToPosV;return p.ori==0?n(r,u,c,p,m,v,S,d,f,g,b,mc,qs,fc,Hw,Vw):n(r,u,c,p,m,S,v,f,d,
b,g,dc,Ws,Jd,Iw,qw)}function Gd(e,t){let n=0,o=0,r=Ae(e.bands,Vd);for(let s=0;s<r.length;s++){let a=r[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function U4(e,t,n,o,r){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return r==-1?u.min:r==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function ur(e,t,n,o,r,s){
return $i(e,t,(a,l,u,c,p,m,d,f,g,b,v)=>{let S=a.pxRound,x=c.dir*(c.ori==0?1:-1),k=c.ori==0?qs:Ws,_,A;x==1?(_=n,A=o):(_=o,
A=n);let M=S(m(l[_],c,b,f)),D=S(d(u[_],p,v,g)),O=S(m(l[A],c,b,f)),N=S(d(s==1?p.max:p.min,p,v,g)),z=new Path2D(r);return k(
z,O,N),k(z,M,N),k(z,M,D),z})}function pc(e,t,n,o,r,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?fc:Jd,u=n;for(let m=0;m<
e.length;m++){let d=e[m];if(d[1]>d[0]){let f=d[0]-u;f>0&&l(a,u,o,f,o+s),u=d[1]}}let c=n+r-u,p=10;c>0&&l(a,u,o-p/2,c,o+s+
p)}return a}function K4(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function jd(e,t,n,o,r,s,a){let l=[],u=e.
length;for(let c=r==1?n:o;c>=n&&c<=o;c+=r)if(t[c]===null){let m=c,d=c;if(r==1)for(;++c<=o&&t[c]===null;)d=c;else for(;--c>=
n&&t[c]===null;)d=c;let f=s(e[m]),g=d==m?f:s(e[d]),b=m-r;f=a<=0&&b>=0&&b<u?s(e[b]):f;let S=d+r;g=a>=0&&S>=0&&S<u?s(e[S]):
g,g>=f&&l.push([f,g])}return l}function iw(e){return e==0?hw:e==1?Et:t=>_i(t,e)}function zw(e){let t=e==0?mc:dc,n=e==0?(r,s,a,l,u,c)=>{
r.arcTo(s,a,l,u,c)}:(r,s,a,l,u,c)=>{r.arcTo(a,s,u,l,c)},o=e==0?(r,s,a,l,u)=>{r.rect(s,a,l,u)}:(r,s,a,l,u)=>{r.rect(a,s,u,
l)};return(r,s,a,l,u,c=0,p=0)=>{c==0&&p==0?o(r,s,a,l,u):(c=vo(c,l/2,u/2),p=vo(p,l/2,u/2),t(r,s+c,a),n(r,s+l,a,s+l,a+u,c),
n(r,s+l,a+u,s,a+u,p),n(r,s,a+u,s,a,p),n(r,s,a,s+l,a,c),r.closePath())}}var mc=(e,t,n)=>{e.moveTo(t,n)},dc=(e,t,n)=>{e.moveTo(
n,t)},qs=(e,t,n)=>{e.lineTo(t,n)},Ws=(e,t,n)=>{e.lineTo(n,t)},fc=zw(0),Jd=zw(1),Hw=(e,t,n,o,r,s)=>{e.arc(t,n,o,r,s)},Iw=(e,t,n,o,r,s)=>{
e.arc(n,t,o,r,s)},Vw=(e,t,n,o,r,s,a)=>{e.bezierCurveTo(t,n,o,r,s,a)},qw=(e,t,n,o,r,s,a)=>{e.bezierCurveTo(n,t,r,o,a,s)};
function Ww(e){return(t,n,o,r,s)=>$i(t,n,(a,l,u,c,p,m,d,f,g,b,v)=>{let{pxRound:S,points:x}=a,k,_;c.ori==0?(k=mc,_=Hw):(k=
dc,_=Iw);let A=Ue(x.width*Re,3),M=(x.size-x.width)/2*Re,D=Ue(M*2,3),O=new Path2D,N=new Path2D,{left:z,top:R,width:te,height:G}=t.
bbox;fc(N,z-D,R-D,te+D*2,G+D*2);let ce=se=>{if(u[se]!=null){let _e=S(m(l[se],c,b,f)),W=S(d(u[se],p,v,g));k(O,_e+M,W),_(O,
_e,W,M,0,oc*2)}};if(s)s.forEach(ce);else for(let se=o;se<=r;se++)ce(se);return{stroke:A>0?O:null,fill:O,clip:N,flags:Is|
Od}})}function Uw(e){return(t,n,o,r,s,a)=>{o!=r&&(s!=o&&a!=o&&e(t,n,o),s!=r&&a!=r&&e(t,n,r),e(t,n,a))}}var G4=Uw(qs),j4=Uw(
Ws);function Kw(e){let t=Ae(e?.alignGaps,0);return(n,o,r,s)=>$i(n,o,(a,l,u,c,p,m,d,f,g,b,v)=>{[r,s]=ac(u,r,s);let S=a.pxRound,
x=G=>S(m(G,c,b,f)),k=G=>S(d(G,p,v,g)),_,A;c.ori==0?(_=qs,A=G4):(_=Ws,A=j4);let M=c.dir*(c.ori==0?1:-1),D={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:Is},O=D.stroke,N=!1;if(s-r>=b*4){let G=re=>n.posToVal(re,c.key,!0),ce=null,
se=null,_e,W,Le,Ee=x(l[M==1?r:s]),ge=x(l[r]),Se=x(l[s]),we=G(M==1?ge+1:Se-1);for(let re=M==1?r:s;re>=r&&re<=s;re+=M){let Tt=l[re],
rt=(M==1?Tt<we:Tt>we)?Ee:x(Tt),Ne=u[re];rt==Ee?Ne!=null?(W=Ne,ce==null?(_(O,rt,k(W)),_e=ce=se=W):W<ce?ce=W:W>se&&(se=W)):
Ne===null&&(N=!0):(ce!=null&&A(O,Ee,k(ce),k(se),k(_e),k(W)),Ne!=null?(W=Ne,_(O,rt,k(W)),ce=se=_e=W):(ce=se=null,Ne===null&&
(N=!0)),Ee=rt,we=G(Ee+M))}ce!=null&&ce!=se&&Le!=Ee&&A(O,Ee,k(ce),k(se),k(_e),k(W))}else for(let G=M==1?r:s;G>=r&&G<=s;G+=
M){let ce=u[G];ce===null?N=!0:ce!=null&&_(O,x(l[G]),k(ce))}let[R,te]=Gd(n,o);if(a.fill!=null||R!=0){let G=D.fill=new Path2D(
O),ce=a.fillTo(n,o,a.min,a.max,R),se=k(ce),_e=x(l[r]),W=x(l[s]);M==-1&&([W,_e]=[_e,W]),_(G,W,se),_(G,_e,se)}if(!a.spanGaps){
let G=[];N&&G.push(...jd(l,u,r,s,M,x,t)),D.gaps=G=a.gaps(n,o,r,s,G),D.clip=pc(G,c.ori,f,g,b,v)}return te!=0&&(D.band=te==
2?[ur(n,o,r,s,O,-1),ur(n,o,r,s,O,1)]:ur(n,o,r,s,O,te)),D})}function J4(e){let t=Ae(e.align,1),n=Ae(e.ascDesc,!1),o=Ae(e.
alignGaps,0),r=Ae(e.extend,!1);return(s,a,l,u)=>$i(s,a,(c,p,m,d,f,g,b,v,S,x,k)=>{[l,u]=ac(m,l,u);let _=c.pxRound,{left:A,
width:M}=s.bbox,D=ge=>_(g(ge,d,x,v)),O=ge=>_(b(ge,f,k,S)),N=d.ori==0?qs:Ws,z={stroke:new Path2D,fill:null,clip:null,band:null,
gaps:null,flags:Is},R=z.stroke,te=d.dir*(d.ori==0?1:-1),G=O(m[te==1?l:u]),ce=D(p[te==1?l:u]),se=ce,_e=ce;r&&t==-1&&(_e=A,
N(R,_e,G)),N(R,ce,G);for(let ge=te==1?l:u;ge>=l&&ge<=u;ge+=te){let Se=m[ge];if(Se==null)continue;let we=D(p[ge]),re=O(Se);
t==1?N(R,we,G):N(R,se,re),N(R,we,re),G=re,se=we}let W=se;r&&t==1&&(W=A+M,N(R,W,G));let[Le,Ee]=Gd(s,a);if(c.fill!=null||Le!=
0){let ge=z.fill=new Path2D(R),Se=c.fillTo(s,a,c.min,c.max,Le),we=O(Se);N(ge,W,we),N(ge,_e,we)}if(!c.spanGaps){let ge=[];
ge.push(...jd(p,m,l,u,te,D,o));let Se=c.width*Re/2,we=n||t==1?Se:-Se,re=n||t==-1?-Se:Se;ge.forEach(Tt=>{Tt[0]+=we,Tt[1]+=
re}),z.gaps=ge=c.gaps(s,a,l,u,ge),z.clip=pc(ge,d.ori,v,S,x,k)}return Ee!=0&&(z.band=Ee==2?[ur(s,a,l,u,R,-1),ur(s,a,l,u,R,
1)]:ur(s,a,l,u,R,Ee)),z})}function sw(e,t,n,o,r,s,a=We){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)if(t[u]!==
void 0){if(l!=null){let p=Ot(e[u]-e[l]);p<c&&(c=p,a=Ot(n(e[u],o,r,s)-n(e[l],o,r,s)))}l=u}}return a}function Y4(e){e=e||cl;
let t=Ae(e.size,[.6,We,1]),n=e.align||0,o=e.gap||0,r=e.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;let s=Te(r),a=1-
t[0],l=Ae(t[1],We),u=Ae(t[2],1),c=Ae(e.disp,cl),p=Ae(e.each,f=>{}),{fill:m,stroke:d}=c;return(f,g,b,v)=>$i(f,g,(S,x,k,_,A,M,D,O,N,z,R)=>{
let te=S.pxRound,G=n,ce=o*Re,se=l*Re,_e=u*Re,W,Le;_.ori==0?[W,Le]=s(f,g):[Le,W]=s(f,g);let Ee=_.dir*(_.ori==0?1:-1),ge=_.
ori==0?fc:Jd,Se=_.ori==0?p:(Q,je,Pt,Ui,oi,Po,ri)=>{p(Q,je,Pt,oi,Ui,ri,Po)},we=Ae(f.bands,Vd).find(Q=>Q.series[0]==g),re=we!=
null?we.dir:0,Tt=S.fillTo(f,g,S.min,S.max,re),on=te(D(Tt,A,R,N)),rt,Ne,so,Pn=z,ut=te(S.width*Re),To=!1,Xo=null,Wn=null,yr=null,
Vi=null;m!=null&&(ut==0||d!=null)&&(To=!0,Xo=m.values(f,g,b,v),Wn=new Map,new Set(Xo).forEach(Q=>{Q!=null&&Wn.set(Q,new Path2D)}),
ut>0&&(yr=d.values(f,g,b,v),Vi=new Map,new Set(yr).forEach(Q=>{Q!=null&&Vi.set(Q,new Path2D)})));let{x0:qi,size:ma}=c;if(qi!=
null&&ma!=null){G=1,x=qi.values(f,g,b,v),qi.unit==2&&(x=x.map(Pt=>f.posToVal(O+Pt*z,_.key,!0)));let Q=ma.values(f,g,b,v);
ma.unit==2?Ne=Q[0]*z:Ne=M(Q[0],_,z,O)-M(0,_,z,O),Pn=sw(x,k,M,_,z,O,Pn),so=Pn-Ne+ce}else Pn=sw(x,k,M,_,z,O,Pn),so=Pn*a+ce,
Ne=Pn-so;so<1&&(so=0),ut>=Ne/2&&(ut=0),so<5&&(te=hw);let Bl=so>0,ti=Pn-so-(Bl?ut:0);Ne=te(Dd(ti,_e,se)),rt=(G==0?Ne/2:G==
Ee?0:Ne)-G*Ee*((G==0?ce/2:0)+(Bl?ut/2:0));let rn={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Wi=To?null:
new Path2D,er=null;if(we!=null)er=f.data[we.series[1]];else{let{y0:Q,y1:je}=c;Q!=null&&je!=null&&(k=je.values(f,g,b,v),er=
Q.values(f,g,b,v))}let ni=W*Ne,ye=Le*Ne;for(let Q=Ee==1?b:v;Q>=b&&Q<=v;Q+=Ee){let je=k[Q];if(je==null)continue;if(er!=null){
let yn=er[Q]??0;if(je-yn==0)continue;on=D(yn,A,R,N)}let Pt=_.distr!=2||c!=null?x[Q]:Q,Ui=M(Pt,_,z,O),oi=D(Ae(je,Tt),A,R,
N),Po=te(Ui-rt),ri=te(hn(oi,on)),$n=te(vo(oi,on)),Un=ri-$n;if(je!=null){let yn=je<0?ye:ni,ao=je<0?ni:ye;To?(ut>0&&yr[Q]!=
null&&ge(Vi.get(yr[Q]),Po,$n+zn(ut/2),Ne,hn(0,Un-ut),yn,ao),Xo[Q]!=null&&ge(Wn.get(Xo[Q]),Po,$n+zn(ut/2),Ne,hn(0,Un-ut),
yn,ao)):ge(Wi,Po,$n+zn(ut/2),Ne,hn(0,Un-ut),yn,ao),Se(f,g,Q,Po-ut/2,$n,Ne+ut,Un)}}return ut>0?rn.stroke=To?Vi:Wi:To||(rn.
_fill=S.width==0?S._fill:S._stroke??S._fill,rn.width=0),rn.fill=To?Wn:Wi,rn})}function Z4(e,t){let n=Ae(t?.alignGaps,0);
return(o,r,s,a)=>$i(o,r,(l,u,c,p,m,d,f,g,b,v,S)=>{[s,a]=ac(c,s,a);let x=l.pxRound,k=W=>x(d(W,p,v,g)),_=W=>x(f(W,m,S,b)),
A,M,D;p.ori==0?(A=mc,D=qs,M=Vw):(A=dc,D=Ws,M=qw);let O=p.dir*(p.ori==0?1:-1),N=k(u[O==1?s:a]),z=N,R=[],te=[];for(let W=O==
1?s:a;W>=s&&W<=a;W+=O)if(c[W]!=null){let Ee=u[W],ge=k(Ee);R.push(z=ge),te.push(_(c[W]))}let G={stroke:e(R,te,A,D,M,x),fill:null,
clip:null,band:null,gaps:null,flags:Is},ce=G.stroke,[se,_e]=Gd(o,r);if(l.fill!=null||se!=0){let W=G.fill=new Path2D(ce),
Le=l.fillTo(o,r,l.min,l.max,se),Ee=_(Le);D(W,z,Ee),D(W,N,Ee)}if(!l.spanGaps){let W=[];W.push(...jd(u,c,s,a,O,k,n)),G.gaps=
W=l.gaps(o,r,s,a,W),G.clip=pc(W,p.ori,g,b,v,S)}return _e!=0&&(G.band=_e==2?[ur(o,r,s,a,ce,-1),ur(o,r,s,a,ce,1)]:ur(o,r,s,
a,ce,_e)),G})}function Q4(e){return Z4(X4,e)}function X4(e,t,n,o,r,s){let a=e.length;if(a<2)return null;let l=new Path2D;
if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),p=Array(a-1),m=Array(a-1);for(let d=0;d<a-1;d++)p[d]=
t[d+1]-t[d],m[d]=e[d+1]-e[d],c[d]=p[d]/m[d];u[0]=c[0];for(let d=1;d<a-1;d++)c[d]===0||c[d-1]===0||c[d-1]>0!=c[d]>0?u[d]=
0:(u[d]=3*(m[d-1]+m[d])/((2*m[d]+m[d-1])/c[d-1]+(m[d]+2*m[d-1])/c[d]),isFinite(u[d])||(u[d]=0));u[a-1]=c[a-2];for(let d=0;d<
a-1;d++)r(l,e[d]+m[d]/3,t[d]+u[d]*m[d]/3,e[d+1]-m[d]/3,t[d+1]-u[d+1]*m[d]/3,e[d+1],t[d+1])}return l}var Rd=new Set;function aw(){
for(let e of Rd)e.syncRect(!0)}Vs&&(Ti(OO,Bs,aw),Ti(RO,Bs,aw,!0),Ti(rc,Bs,()=>{Mt.pxRatio=Re}));var eR=Kw(),tR=Ww();function lw(e,t,n,o){
return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((s,a)=>Ld(s,a,t,n))}function nR(e,t){return e.map(
(n,o)=>o==0?{}:St({},t,n))}function Ld(e,t,n,o){return St({},t==0?n:o,e)}function Gw(e,t,n){return t==null?zs:[t,n]}var oR=Gw;
function rR(e,t,n){return t==null?zs:ic(t,n,Hd,!0)}function jw(e,t,n,o){return t==null?zs:lc(t,n,e.scales[o].log,!1)}var iR=jw;
function Jw(e,t,n,o){return t==null?zs:zd(t,n,e.scales[o].log,!1)}var sR=Jw;function aR(e,t,n,o,r){let s=hn(Hx(e),Hx(t)),
a=t-e,l=bo(r/o*a,n);do{let u=n[l],c=o*u/a;if(c>=r&&s+(u<5?qr.get(u):0)<=17)return[u,c]}while(++l<n.length);return[0,0]}function uw(e){
let t,n;return e=e.replace(/(\d+)px/,(o,r)=>(t=Et((n=+r)*Re))+"px"),[e,t,n]}function lR(e){e.show&&[e.font,e.labelFont].
forEach(t=>{let n=Ue(t[2]*Re,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function Mt(e,t,n){let o={mode:Ae(e.mode,
1)},r=o.mode;function s(h,y,w,C){let T=y.valToPct(h);return C+w*(y.dir==-1?1-T:T)}function a(h,y,w,C){let T=y.valToPct(h);
return C+w*(y.dir==-1?T:1-T)}function l(h,y,w,C){return y.ori==0?s(h,y,w,C):a(h,y,w,C)}o.valToPosH=s,o.valToPosV=a;let u=!1;
o.status=0;let c=o.root=Xn(hO);if(e.id!=null&&(c.id=e.id),Fn(c,e.class),e.title){let h=Xn(bO,c);h.textContent=e.title}let p=yo(
"canvas"),m=o.ctx=p.getContext("2d"),d=Xn(vO,c);Ti("click",d,h=>{h.target===g&&(Qe!=ns||it!=os)&&Gt.click(o,h)},!0);let f=o.
under=Xn(xO,d);d.appendChild(p);let g=o.over=Xn(wO,d);e=Hs(e);let b=+Ae(e.pxAlign,1),v=iw(b);(e.plugins||[]).forEach(h=>{
h.opts&&(e=h.opts(o,e)||e)});let S=e.ms||.001,x=o.series=r==1?lw(e.series||[],Qx,ow,!1):nR(e.series||[null],nw),k=o.axes=
lw(e.axes||[],Zx,ew,!0),_=o.scales={},A=o.bands=e.bands||[];A.forEach(h=>{h.fill=Te(h.fill||null),h.dir=Ae(h.dir,-1)});let M=r==
2?x[1].facets[0].scale:x[0].scale,D={axes:V$,series:B$},O=(e.drawOrder||["axes","series"]).map(h=>D[h]);function N(h){let y=h.
distr==3?w=>lr(w>0?w:h.clamp(o,w,h.min,h.max,h.key)):h.distr==4?w=>kd(w,h.asinh):h.distr==100?w=>h.fwd(w):w=>w;return w=>{
let C=y(w),{_min:T,_max:$}=h,L=$-T;return(C-T)/L}}function z(h){let y=_[h];if(y==null){let w=(e.scales||cl)[h]||cl;if(w.
from!=null){z(w.from);let C=St({},_[w.from],w,{key:h});C.valToPct=N(C),_[h]=C}else{y=_[h]=St({},h==M?Bw:W4,w),y.key=h;let C=y.
time,T=y.range,$=Vr(T);if((h!=M||r==2&&!C)&&($&&(T[0]==null||T[1]==null)&&(T={min:T[0]==null?Bx:{mode:1,hard:T[0],soft:T[0]},
max:T[1]==null?Bx:{mode:1,hard:T[1],soft:T[1]}},$=!1),!$&&cc(T))){let L=T;T=(H,V,j)=>V==null?zs:ic(V,j,L)}y.range=Te(T||
(C?oR:h==M?y.distr==3?iR:y.distr==4?sR:Gw:y.distr==3?jw:y.distr==4?Jw:rR)),y.auto=Te($?!1:y.auto),y.clamp=Te(y.clamp||q4),
y._min=y._max=null,y.valToPct=N(y)}}}z("x"),z("y"),r==1&&x.forEach(h=>{z(h.scale)}),k.forEach(h=>{z(h.scale)});for(let h in e.
scales)z(h);let R=_[M],te=R.distr,G,ce;R.ori==0?(Fn(c,gO),G=s,ce=a):(Fn(c,yO),G=a,ce=s);let se={};for(let h in _){let y=_[h];
(y.min!=null||y.max!=null)&&(se[h]={min:y.min,max:y.max},y.min=y.max=null)}let _e=e.tzDate||(h=>new Date(Et(h/S))),W=e.fmtDate||
qd,Le=S==1?g4(_e):v4(_e),Ee=jx(_e,Gx(S==1?h4:b4,W)),ge=Yx(_e,Jx(w4,W)),Se=[],we=o.legend=St({},_4,e.legend),re=o.cursor=
St({},D4,{drag:{y:r==2}},e.cursor),Tt=we.show,on=re.show,rt=we.markers;we.idxs=Se,rt.width=Te(rt.width),rt.dash=Te(rt.dash),
rt.stroke=Te(rt.stroke),rt.fill=Te(rt.fill);let Ne,so,Pn,ut=[],To=[],Xo,Wn=!1,yr={};if(we.live){let h=x[1]?x[1].values:null;
Wn=h!=null,Xo=Wn?h(o,1,0):{_:0};for(let y in Xo)yr[y]=Bd}if(Tt)if(Ne=yo("table",TO,c),Pn=yo("tbody",null,Ne),we.mount(o,
Ne),Wn){so=yo("thead",null,Ne,Pn);let h=yo("tr",null,so);yo("th",null,h);for(var Vi in Xo)yo("th",_x,h).textContent=Vi}else
Fn(Ne,$O),we.live&&Fn(Ne,PO);let qi={show:!0},ma={show:!1};function Bl(h,y){if(y==0&&(Wn||!we.live||r==2))return zs;let w=[],
C=yo("tr",DO,Pn,Pn.childNodes[y]);Fn(C,h.class),h.show||Fn(C,Mi);let T=yo("th",null,C);if(rt.show){let H=Xn(AO,T);if(y>0){
let V=rt.width(o,y);V&&(H.style.border=V+"px "+rt.dash(o,y)+" "+rt.stroke(o,y)),H.style.background=rt.fill(o,y)}}let $=Xn(
_x,T);h.label instanceof HTMLElement?$.appendChild(h.label):$.textContent=h.label,y>0&&(rt.show||($.style.color=h.width>
0?rt.stroke(o,y):rt.fill(o,y)),rn("click",T,H=>{if(re._lock)return;si(H);let V=x.indexOf(h);if((H.ctrlKey||H.metaKey)!=we.
isolate){let j=x.some((Y,X)=>X>0&&X!=V&&Y.show);x.forEach((Y,X)=>{X>0&&Do(X,j?X==V?qi:ma:qi,!0,Ct.setSeries)})}else Do(V,
{show:!h.show},!0,Ct.setSeries)},!1),Gi&&rn(Px,T,H=>{re._lock||(si(H),Do(x.indexOf(h),is,!0,Ct.setSeries))},!1));for(var L in Xo){
let H=yo("td",EO,C);H.textContent="--",w.push(H)}return[C,w]}let ti=new Map;function rn(h,y,w,C=!0){let T=ti.get(y)||{},
$=re.bind[h](o,y,w,C);$&&(Ti(h,y,T[h]=$),ti.set(y,T))}function Wi(h,y,w){let C=ti.get(y)||{};for(let T in C)(h==null||T==
h)&&($d(T,y,C[T]),delete C[T]);h==null&&ti.delete(y)}let er=0,ni=0,ye=0,Q=0,je=0,Pt=0,Ui=je,oi=Pt,Po=ye,ri=Q,$n=0,Un=0,yn=0,
ao=0;o.bbox={};let gp=!1,Fl=!1,Ki=!1,ii=!1,zl=!1,Kn=!1;function yp(h,y,w){(w||h!=o.width||y!=o.height)&&$h(h,y),Qi(!1),Ki=
!0,Fl=!0,Xi()}function $h(h,y){o.width=er=ye=h,o.height=ni=Q=y,je=Pt=0,D$(),A$();let w=o.bbox;$n=w.left=_i(je*Re,.5),Un=
w.top=_i(Pt*Re,.5),yn=w.width=_i(ye*Re,.5),ao=w.height=_i(Q*Re,.5)}let T$=3;function P$(){let h=!1,y=0;for(;!h;){y++;let w=H$(
y),C=I$(y);h=y==T$||w&&C,h||($h(o.width,o.height),Fl=!0)}}function $$({width:h,height:y}){yp(h,y)}o.setSize=$$;function D$(){
let h=!1,y=!1,w=!1,C=!1;k.forEach((T,$)=>{if(T.show&&T._show){let{side:L,_size:H}=T,V=L%2,j=T.label!=null?T.labelSize:0,
Y=H+j;Y>0&&(V?(ye-=Y,L==3?(je+=Y,C=!0):w=!0):(Q-=Y,L==0?(Pt+=Y,h=!0):y=!0))}}),ai[0]=h,ai[1]=w,ai[2]=y,ai[3]=C,ye-=br[1]+
br[3],je+=br[3],Q-=br[2]+br[0],Pt+=br[0]}function A$(){let h=je+ye,y=Pt+Q,w=je,C=Pt;function T($,L){switch($){case 1:return h+=
L,h-L;case 2:return y+=L,y-L;case 3:return w-=L,w+L;case 0:return C-=L,C+L}}k.forEach(($,L)=>{if($.show&&$._show){let H=$.
side;$._pos=T(H,$._size),$.label!=null&&($._lpos=T(H,$.labelSize))}})}if(re.dataIdx==null){let h=re.hover,y=h.skip=new Set(
h.skip??[]);y.add(void 0);let w=h.prox=Te(h.prox),C=h.bias??=0;re.dataIdx=(T,$,L,H)=>{if($==0)return L;let V=L,j=w(T,$,L,
H)??We,Y=j>=0&&j<We,X=R.ori==0?ye:Q,me=re.left,Oe=t[0],De=t[$];if(y.has(De[L])){V=null;let Me=null,ue=null,ie;if(C==0||C==
-1)for(ie=L;Me==null&&ie-- >0;)y.has(De[ie])||(Me=ie);if(C==0||C==1)for(ie=L;ue==null&&ie++<De.length;)y.has(De[ie])||(ue=
ie);if(Me!=null||ue!=null)if(Y){let et=Me==null?-1/0:G(Oe[Me],R,X,0),ft=ue==null?1/0:G(Oe[ue],R,X,0),Ht=me-et,qe=ft-me;Ht<=
qe?Ht<=j&&(V=Me):qe<=j&&(V=ue)}else V=ue==null?Me:Me==null?ue:L-Me<=ue-L?Me:ue}else Y&&Ot(me-G(Oe[L],R,X,0))>j&&(V=null);
return V}}let si=h=>{re.event=h};re.idxs=Se,re._lock=!1;let Yt=re.points;Yt.show=Te(Yt.show),Yt.size=Te(Yt.size),Yt.stroke=
Te(Yt.stroke),Yt.width=Te(Yt.width),Yt.fill=Te(Yt.fill);let $o=o.focus=St({},e.focus||{alpha:.3},re.focus),Gi=$o.prox>=0,
ji=Gi&&Yt.one,Gn=[],Ji=[],Yi=[];function Dh(h,y){let w=Yt.show(o,y);if(w instanceof HTMLElement)return Fn(w,MO),Fn(w,h.class),
Ho(w,-10,-10,ye,Q),g.insertBefore(w,Gn[y]),w}function Ah(h,y){if(r==1||y>0){let w=r==1&&_[h.scale].time,C=h.value;h.value=
w?qx(C)?Yx(_e,Jx(C,W)):C||ge:C||H4,h.label=h.label||(w?E4:A4)}if(ji||y>0){h.width=h.width==null?1:h.width,h.paths=h.paths||
eR||WO,h.fillTo=Te(h.fillTo||U4),h.pxAlign=+Ae(h.pxAlign,b),h.pxRound=iw(h.pxAlign),h.stroke=Te(h.stroke||null),h.fill=Te(
h.fill||null),h._stroke=h._fill=h._paths=h._focus=null;let w=I4(hn(1,h.width),1),C=h.points=St({},{size:w,width:hn(1,w*.2),
stroke:h.stroke,space:w*2,paths:tR,_stroke:null,_fill:null},h.points);C.show=Te(C.show),C.filter=Te(C.filter),C.fill=Te(
C.fill),C.stroke=Te(C.stroke),C.paths=Te(C.paths),C.pxAlign=h.pxAlign}if(Tt){let w=Bl(h,y);ut.splice(y,0,w[0]),To.splice(
y,0,w[1]),we.values.push(null)}if(on){Se.splice(y,0,null);let w=null;ji?y==0&&(w=Dh(h,y)):y>0&&(w=Dh(h,y)),Gn.splice(y,0,
w),Ji.splice(y,0,0),Yi.splice(y,0,0)}zt("addSeries",y)}function E$(h,y){y=y??x.length,h=r==1?Ld(h,y,Qx,ow):Ld(h,y,{},nw),
x.splice(y,0,h),Ah(x[y],y)}o.addSeries=E$;function O$(h){if(x.splice(h,1),Tt){we.values.splice(h,1),To.splice(h,1);let y=ut.
splice(h,1)[0];Wi(null,y.firstChild),y.remove()}on&&(Se.splice(h,1),Gn.splice(h,1)[0].remove(),Ji.splice(h,1),Yi.splice(
h,1)),zt("delSeries",h)}o.delSeries=O$;let ai=[!1,!1,!1,!1];function R$(h,y){if(h._show=h.show,h.show){let w=h.side%2,C=_[h.
scale];C==null&&(h.scale=w?x[1].scale:M,C=_[h.scale]);let T=C.time;h.size=Te(h.size),h.space=Te(h.space),h.rotate=Te(h.rotate),
Vr(h.incrs)&&h.incrs.forEach(L=>{!qr.has(L)&&qr.set(L,bw(L))}),h.incrs=Te(h.incrs||(C.distr==2?m4:T?S==1?f4:y4:Si)),h.splits=
Te(h.splits||(T&&C.distr==1?Le:C.distr==3?Ad:C.distr==4?L4:R4)),h.stroke=Te(h.stroke),h.grid.stroke=Te(h.grid.stroke),h.
ticks.stroke=Te(h.ticks.stroke),h.border.stroke=Te(h.border.stroke);let $=h.values;h.values=Vr($)&&!Vr($[0])?Te($):T?Vr(
$)?jx(_e,Gx($,W)):qx($)?x4(_e,$):$||Ee:$||O4,h.filter=Te(h.filter||(C.distr>=3&&C.log==10?F4:C.distr==3&&C.log==2?z4:gw)),
h.font=uw(h.font),h.labelFont=uw(h.labelFont),h._size=h.size(o,null,y,0),h._space=h._rotate=h._incrs=h._found=h._splits=
h._values=null,h._size>0&&(ai[y]=!0,h._el=Xn(kO,d))}}function da(h,y,w,C){let[T,$,L,H]=w,V=y%2,j=0;return V==0&&(H||$)&&
(j=y==0&&!T||y==2&&!L?Et(Zx.size/3):0),V==1&&(T||L)&&(j=y==1&&!$||y==3&&!H?Et(ew.size/2):0),j}let Eh=o.padding=(e.padding||
[da,da,da,da]).map(h=>Te(Ae(h,da))),br=o._padding=Eh.map((h,y)=>h(o,y,ai,0)),Kt,Lt=null,Nt=null,Hl=r==1?x[0].idxs:null,lo=null,
fa=!1;function Oh(h,y){if(t=h??[],o.data=o._data=t,r==2){Kt=0;for(let w=1;w<x.length;w++)Kt+=t[w][0].length}else{t.length==
0&&(o.data=o._data=t=[[]]),lo=t[0],Kt=lo.length;let w=t;if(te==2){w=t.slice();let C=w[0]=Array(Kt);for(let T=0;T<Kt;T++)
C[T]=T}o._data=t=w}if(Qi(!0),zt("setData"),te==2&&(Ki=!0),y!==!1){let w=R;w.auto(o,fa)?bp():xr(M,w.min,w.max),ii=ii||re.
left>=0,Kn=!0,Xi()}}o.setData=Oh;function bp(){fa=!0;let h,y;r==1&&(Kt>0?(Lt=Hl[0]=0,Nt=Hl[1]=Kt-1,h=t[0][Lt],y=t[0][Nt],
te==2?(h=Lt,y=Nt):h==y&&(te==3?[h,y]=lc(h,h,R.log,!1):te==4?[h,y]=zd(h,h,R.log,!1):R.time?y=h+Et(86400/S):[h,y]=ic(h,y,Hd,
!0))):(Lt=Hl[0]=h=null,Nt=Hl[1]=y=null)),xr(M,h,y)}let Il,Zi,vp,xp,wp,kp,Cp,_p,Sp,bn;function Rh(h,y,w,C,T,$){h??=Mx,w??=
Vd,C??="butt",T??=Mx,$??="round",h!=Il&&(m.strokeStyle=Il=h),T!=Zi&&(m.fillStyle=Zi=T),y!=vp&&(m.lineWidth=vp=y),$!=wp&&
(m.lineJoin=wp=$),C!=kp&&(m.lineCap=kp=C),w!=xp&&m.setLineDash(xp=w)}function Lh(h,y,w,C){y!=Zi&&(m.fillStyle=Zi=y),h!=Cp&&
(m.font=Cp=h),w!=_p&&(m.textAlign=_p=w),C!=Sp&&(m.textBaseline=Sp=C)}function Mp(h,y,w,C,T=0){if(C.length>0&&h.auto(o,fa)&&
(y==null||y.min==null)){let $=Ae(Lt,0),L=Ae(Nt,C.length-1),H=w.min==null?FO(C,$,L,T,h.distr==3):[w.min,w.max];h.min=vo(h.
min,w.min=H[0]),h.max=hn(h.max,w.max=H[1])}}let Nh={min:null,max:null};function L$(){for(let C in _){let T=_[C];se[C]==null&&
(T.min==null||se[M]!=null&&T.auto(o,fa))&&(se[C]=Nh)}for(let C in _){let T=_[C];se[C]==null&&T.from!=null&&se[T.from]!=null&&
(se[C]=Nh)}se[M]!=null&&Qi(!0);let h={};for(let C in se){let T=se[C];if(T!=null){let $=h[C]=Hs(_[C],GO);if(T.min!=null)St(
$,T);else if(C!=M||r==2)if(Kt==0&&$.from==null){let L=$.range(o,null,null,C);$.min=L[0],$.max=L[1]}else $.min=We,$.max=-We}}
if(Kt>0){x.forEach((C,T)=>{if(r==1){let $=C.scale,L=se[$];if(L==null)return;let H=h[$];if(T==0){let V=H.range(o,H.min,H.
max,$);H.min=V[0],H.max=V[1],Lt=bo(H.min,t[0]),Nt=bo(H.max,t[0]),Nt-Lt>1&&(t[0][Lt]<H.min&&Lt++,t[0][Nt]>H.max&&Nt--),C.
min=lo[Lt],C.max=lo[Nt]}else C.show&&C.auto&&Mp(H,L,C,t[T],C.sorted);C.idxs[0]=Lt,C.idxs[1]=Nt}else if(T>0&&C.show&&C.auto){
let[$,L]=C.facets,H=$.scale,V=L.scale,[j,Y]=t[T],X=h[H],me=h[V];X!=null&&Mp(X,se[H],$,j,$.sorted),me!=null&&Mp(me,se[V],
L,Y,L.sorted),C.min=L.min,C.max=L.max}});for(let C in h){let T=h[C],$=se[C];if(T.from==null&&($==null||$.min==null)){let L=T.
range(o,T.min==We?null:T.min,T.max==-We?null:T.max,C);T.min=L[0],T.max=L[1]}}}for(let C in h){let T=h[C];if(T.from!=null){
let $=h[T.from];if($.min==null)T.min=T.max=null;else{let L=T.range(o,$.min,$.max,C);T.min=L[0],T.max=L[1]}}}let y={},w=!1;
for(let C in h){let T=h[C],$=_[C];if($.min!=T.min||$.max!=T.max){$.min=T.min,$.max=T.max;let L=$.distr;$._min=L==3?lr($.
min):L==4?kd($.min,$.asinh):L==100?$.fwd($.min):$.min,$._max=L==3?lr($.max):L==4?kd($.max,$.asinh):L==100?$.fwd($.max):$.
max,y[C]=w=!0}}if(w){x.forEach((C,T)=>{r==2?T>0&&y.y&&(C._paths=null):y[C.scale]&&(C._paths=null)});for(let C in y)Ki=!0,
zt("setScale",C);on&&re.left>=0&&(ii=Kn=!0)}for(let C in se)se[C]=null}function N$(h){let y=Dd(Lt-1,0,Kt-1),w=Dd(Nt+1,0,
Kt-1);for(;h[y]==null&&y>0;)y--;for(;h[w]==null&&w<Kt-1;)w++;return[y,w]}function B$(){if(Kt>0){let h=x.some(y=>y._focus)&&
bn!=$o.alpha;h&&(m.globalAlpha=bn=$o.alpha),x.forEach((y,w)=>{if(w>0&&y.show&&(Bh(w,!1),Bh(w,!0),y._paths==null)){let C=bn;
bn!=y.alpha&&(m.globalAlpha=bn=y.alpha);let T=r==2?[0,t[w][0].length-1]:N$(t[w]);y._paths=y.paths(o,w,T[0],T[1]),bn!=C&&
(m.globalAlpha=bn=C)}}),x.forEach((y,w)=>{if(w>0&&y.show){let C=bn;bn!=y.alpha&&(m.globalAlpha=bn=y.alpha),y._paths!=null&&
Fh(w,!1);{let T=y._paths!=null?y._paths.gaps:null,$=y.points.show(o,w,Lt,Nt,T),L=y.points.filter(o,w,$,T);($||L)&&(y.points.
_paths=y.points.paths(o,w,Lt,Nt,L),Fh(w,!0))}bn!=C&&(m.globalAlpha=bn=C),zt("drawSeries",w)}}),h&&(m.globalAlpha=bn=1)}}
function Bh(h,y){let w=y?x[h].points:x[h];w._stroke=w.stroke(o,h),w._fill=w.fill(o,h)}function Fh(h,y){let w=y?x[h].points:
x[h],{stroke:C,fill:T,clip:$,flags:L,_stroke:H=w._stroke,_fill:V=w._fill,_width:j=w.width}=w._paths;j=Ue(j*Re,3);let Y=null,
X=j%2/2;y&&V==null&&(V=j>0?"#fff":H);let me=w.pxAlign==1&&X>0;if(me&&m.translate(X,X),!y){let Oe=$n-j/2,De=Un-j/2,Me=yn+
j,ue=ao+j;Y=new Path2D,Y.rect(Oe,De,Me,ue)}y?Tp(H,j,w.dash,w.cap,V,C,T,L,$):F$(h,H,j,w.dash,w.cap,V,C,T,L,Y,$),me&&m.translate(
-X,-X)}function F$(h,y,w,C,T,$,L,H,V,j,Y){let X=!1;V!=0&&A.forEach((me,Oe)=>{if(me.series[0]==h){let De=x[me.series[1]],
Me=t[me.series[1]],ue=(De._paths||cl).band;Vr(ue)&&(ue=me.dir==1?ue[0]:ue[1]);let ie,et=null;De.show&&ue&&HO(Me,Lt,Nt)?(et=
me.fill(o,Oe)||$,ie=De._paths.clip):ue=null,Tp(y,w,C,T,et,L,H,V,j,Y,ie,ue),X=!0}}),X||Tp(y,w,C,T,$,L,H,V,j,Y)}let zh=Is|
Od;function Tp(h,y,w,C,T,$,L,H,V,j,Y,X){Rh(h,y,w,C,T),(V||j||X)&&(m.save(),V&&m.clip(V),j&&m.clip(j)),X?(H&zh)==zh?(m.clip(
X),Y&&m.clip(Y),ql(T,L),Vl(h,$,y)):H&Od?(ql(T,L),m.clip(X),Vl(h,$,y)):H&Is&&(m.save(),m.clip(X),Y&&m.clip(Y),ql(T,L),m.restore(),
Vl(h,$,y)):(ql(T,L),Vl(h,$,y)),(V||j||X)&&m.restore()}function Vl(h,y,w){w>0&&(y instanceof Map?y.forEach((C,T)=>{m.strokeStyle=
Il=T,m.stroke(C)}):y!=null&&h&&m.stroke(y))}function ql(h,y){y instanceof Map?y.forEach((w,C)=>{m.fillStyle=Zi=C,m.fill(
w)}):y!=null&&h&&m.fill(y)}function z$(h,y,w,C){let T=k[h],$;if(C<=0)$=[0,0];else{let L=T._space=T.space(o,h,y,w,C),H=T.
_incrs=T.incrs(o,h,y,w,C,L);$=aR(y,w,H,C,L)}return T._found=$}function Pp(h,y,w,C,T,$,L,H,V,j){let Y=L%2/2;b==1&&m.translate(
Y,Y),Rh(H,L,V,j,H),m.beginPath();let X,me,Oe,De,Me=T+(C==0||C==3?-$:$);w==0?(me=T,De=Me):(X=T,Oe=Me);for(let ue=0;ue<h.length;ue++)
y[ue]!=null&&(w==0?X=Oe=h[ue]:me=De=h[ue],m.moveTo(X,me),m.lineTo(Oe,De));m.stroke(),b==1&&m.translate(-Y,-Y)}function H$(h){
let y=!0;return k.forEach((w,C)=>{if(!w.show)return;let T=_[w.scale];if(T.min==null){w._show&&(y=!1,w._show=!1,Qi(!1));return}else
w._show||(y=!1,w._show=!0,Qi(!1));let $=w.side,L=$%2,{min:H,max:V}=T,[j,Y]=z$(C,H,V,L==0?ye:Q);if(Y==0)return;let X=T.distr==
2,me=w._splits=w.splits(o,C,H,V,j,Y,X),Oe=T.distr==2?me.map(ie=>lo[ie]):me,De=T.distr==2?lo[me[1]]-lo[me[0]]:j,Me=w._values=
w.values(o,w.filter(o,Oe,C,Y,De),C,Y,De);w._rotate=$==2?w.rotate(o,Me,C,Y):0;let ue=w._size;w._size=eo(w.size(o,Me,C,h)),
ue!=null&&w._size!=ue&&(y=!1)}),y}function I$(h){let y=!0;return Eh.forEach((w,C)=>{let T=w(o,C,ai,h);T!=br[C]&&(y=!1),br[C]=
T}),y}function V$(){for(let h=0;h<k.length;h++){let y=k[h];if(!y.show||!y._show)continue;let w=y.side,C=w%2,T,$,L=y.stroke(
o,h),H=w==0||w==3?-1:1,[V,j]=y._found;if(y.label!=null){let an=y.labelGap*H,En=Et((y._lpos+an)*Re);Lh(y.labelFont[0],L,"\
center",w==2?"top":Sx),m.save(),C==1?(T=$=0,m.translate(En,Et(Un+ao/2)),m.rotate((w==3?-oc:oc)/2)):(T=Et($n+yn/2),$=En);
let ci=fw(y.label)?y.label(o,h,V,j):y.label;m.fillText(ci,T,$),m.restore()}if(j==0)continue;let Y=_[y.scale],X=C==0?yn:ao,
me=C==0?$n:Un,Oe=y._splits,De=Y.distr==2?Oe.map(an=>lo[an]):Oe,Me=Y.distr==2?lo[Oe[1]]-lo[Oe[0]]:V,ue=y.ticks,ie=y.border,
et=ue.show?ue.size:0,ft=Et(et*Re),Ht=Et((y.alignTo==2?y._size-et-y.gap:y.gap)*Re),qe=y._rotate*-oc/180,ht=v(y._pos*Re),Dn=(ft+
Ht)*H,sn=ht+Dn;$=C==0?sn:0,T=C==1?sn:0;let jn=y.font[0],uo=y.align==1?Ls:y.align==2?vd:qe>0?Ls:qe<0?vd:C==0?"center":w==
3?vd:Ls,Eo=qe||C==1?"middle":w==2?"top":Sx;Lh(jn,L,uo,Eo);let An=y.font[1]*y.lineGap,Jn=Oe.map(an=>v(l(an,Y,X,me))),co=y.
_values;for(let an=0;an<co.length;an++){let En=co[an];if(En!=null){C==0?T=Jn[an]:$=Jn[an],En=""+En;let ci=En.indexOf(`
`)==-1?[En]:En.split(/\n/gm);for(let ln=0;ln<ci.length;ln++){let rg=ci[ln];qe?(m.save(),m.translate(T,$+ln*An),m.rotate(
qe),m.fillText(rg,0,0),m.restore()):m.fillText(rg,T,$+ln*An)}}}ue.show&&Pp(Jn,ue.filter(o,De,h,j,Me),C,w,ht,ft,Ue(ue.width*
Re,3),ue.stroke(o,h),ue.dash,ue.cap);let Oo=y.grid;Oo.show&&Pp(Jn,Oo.filter(o,De,h,j,Me),C,C==0?2:1,C==0?Un:$n,C==0?ao:yn,
Ue(Oo.width*Re,3),Oo.stroke(o,h),Oo.dash,Oo.cap),ie.show&&Pp([ht],[1],C==0?1:0,C==0?1:2,C==1?Un:$n,C==1?ao:yn,Ue(ie.width*
Re,3),ie.stroke(o,h),ie.dash,ie.cap)}zt("drawAxes")}function Qi(h){x.forEach((y,w)=>{w>0&&(y._paths=null,h&&(r==1?(y.min=
null,y.max=null):y.facets.forEach(C=>{C.min=null,C.max=null})))})}let Wl=!1,$p=!1,ha=[];function q$(){$p=!1;for(let h=0;h<
ha.length;h++)zt(...ha[h]);ha.length=0}function Xi(){Wl||(e4(Hh),Wl=!0)}function W$(h,y=!1){Wl=!0,$p=y,h(o),Hh(),y&&ha.length>
0&&queueMicrotask(q$)}o.batch=W$;function Hh(){if(gp&&(L$(),gp=!1),Ki&&(P$(),Ki=!1),Fl){if(nt(f,Ls,je),nt(f,"top",Pt),nt(
f,sl,ye),nt(f,al,Q),nt(g,Ls,je),nt(g,"top",Pt),nt(g,sl,ye),nt(g,al,Q),nt(d,sl,er),nt(d,al,ni),p.width=Et(er*Re),p.height=
Et(ni*Re),k.forEach(({_el:h,_show:y,_size:w,_pos:C,side:T})=>{if(h!=null)if(y){let $=T===3||T===0?w:0,L=T%2==1;nt(h,L?"l\
eft":"top",C-$),nt(h,L?"width":"height",w),nt(h,L?"top":"left",L?Pt:je),nt(h,L?"height":"width",L?Q:ye),Pd(h,Mi)}else Fn(
h,Mi)}),Il=Zi=vp=wp=kp=Cp=_p=Sp=xp=null,bn=1,ba(!0),je!=Ui||Pt!=oi||ye!=Po||Q!=ri){Qi(!1);let h=ye/Po,y=Q/ri;if(on&&!ii&&
re.left>=0){re.left*=h,re.top*=y,es&&Ho(es,Et(re.left),0,ye,Q),ts&&Ho(ts,0,Et(re.top),ye,Q);for(let w=0;w<Gn.length;w++){
let C=Gn[w];C!=null&&(Ji[w]*=h,Yi[w]*=y,Ho(C,eo(Ji[w]),eo(Yi[w]),ye,Q))}}if(Xe.show&&!zl&&Xe.left>=0&&Xe.width>0){Xe.left*=
h,Xe.width*=h,Xe.top*=y,Xe.height*=y;for(let w in Lp)nt(rs,w,Xe[w])}Ui=je,oi=Pt,Po=ye,ri=Q}zt("setSize"),Fl=!1}er>0&&ni>
0&&(m.clearRect(0,0,p.width,p.height),zt("drawClear"),O.forEach(h=>h()),zt("draw")),Xe.show&&zl&&(Ul(Xe),zl=!1),on&&ii&&
(ui(null,!0,!1),ii=!1),we.show&&we.live&&Kn&&(Op(),Kn=!1),u||(u=!0,o.status=1,zt("ready")),fa=!1,Wl=!1}o.redraw=(h,y)=>{
Ki=y||!1,h!==!1?xr(M,R.min,R.max):Xi()};function Dp(h,y){let w=_[h];if(w.from==null){if(Kt==0){let C=w.range(o,y.min,y.max,
h);y.min=C[0],y.max=C[1]}if(y.min>y.max){let C=y.min;y.min=y.max,y.max=C}if(Kt>1&&y.min!=null&&y.max!=null&&y.max-y.min<
1e-16)return;h==M&&w.distr==2&&Kt>0&&(y.min=bo(y.min,t[0]),y.max=bo(y.max,t[0]),y.min==y.max&&y.max++),se[h]=y,gp=!0,Xi()}}
o.setScale=Dp;let Ap,Ep,es,ts,Ih,Vh,ns,os,qh,Wh,Qe,it,vr=!1,Gt=re.drag,Bt=Gt.x,Ft=Gt.y;on&&(re.x&&(Ap=Xn(_O,g)),re.y&&(Ep=
Xn(SO,g)),R.ori==0?(es=Ap,ts=Ep):(es=Ep,ts=Ap),Qe=re.left,it=re.top);let Xe=o.select=St({show:!0,over:!0,left:0,width:0,
top:0,height:0},e.select),rs=Xe.show?Xn(CO,Xe.over?g:f):null;function Ul(h,y){if(Xe.show){for(let w in h)Xe[w]=h[w],w in
Lp&&nt(rs,w,h[w]);y!==!1&&zt("setSelect")}}o.setSelect=Ul;function U$(h){if(x[h].show)Tt&&Pd(ut[h],Mi);else if(Tt&&Fn(ut[h],
Mi),on){let w=ji?Gn[0]:Gn[h];w!=null&&Ho(w,-10,-10,ye,Q)}}function xr(h,y,w){Dp(h,{min:y,max:w})}function Do(h,y,w,C){y.
focus!=null&&Y$(h),y.show!=null&&x.forEach((T,$)=>{$>0&&(h==$||h==null)&&(T.show=y.show,U$($),r==2?(xr(T.facets[0].scale,
null,null),xr(T.facets[1].scale,null,null)):xr(T.scale,null,null),Xi())}),w!==!1&&zt("setSeries",h,y),C&&va("setSeries",
o,h,y)}o.setSeries=Do;function K$(h,y){St(A[h],y)}function G$(h,y){h.fill=Te(h.fill||null),h.dir=Ae(h.dir,-1),y=y??A.length,
A.splice(y,0,h)}function j$(h){h==null?A.length=0:A.splice(h,1)}o.addBand=G$,o.setBand=K$,o.delBand=j$;function J$(h,y){
x[h].alpha=y,on&&Gn[h]!=null&&(Gn[h].style.opacity=y),Tt&&ut[h]&&(ut[h].style.opacity=y)}let tr,wr,li,is={focus:!0};function Y$(h){
if(h!=li){let y=h==null,w=$o.alpha!=1;x.forEach((C,T)=>{if(r==1||T>0){let $=y||T==0||T==h;C._focus=y?null:$,w&&J$(T,$?1:
$o.alpha)}}),li=h,w&&Xi()}}Tt&&Gi&&rn($x,Ne,h=>{re._lock||(si(h),li!=null&&Do(null,is,!0,Ct.setSeries))});function Ao(h,y,w){
let C=_[y];w&&(h=h/Re-(C.ori==1?Pt:je));let T=ye;C.ori==1&&(T=Q,h=T-h),C.dir==-1&&(h=T-h);let $=C._min,L=C._max,H=h/T,V=$+
(L-$)*H,j=C.distr;return j==3?Fs(10,V):j==4?VO(V,C.asinh):j==100?C.bwd(V):V}function Z$(h,y){let w=Ao(h,M,y);return bo(w,
t[0],Lt,Nt)}o.valToIdx=h=>bo(h,t[0]),o.posToIdx=Z$,o.posToVal=Ao,o.valToPos=(h,y,w)=>_[y].ori==0?s(h,_[y],w?yn:ye,w?$n:0):
a(h,_[y],w?ao:Q,w?Un:0),o.setCursor=(h,y,w)=>{Qe=h.left,it=h.top,ui(null,y,w)};function Uh(h,y){nt(rs,Ls,Xe.left=h),nt(rs,
sl,Xe.width=y)}function Kh(h,y){nt(rs,"top",Xe.top=h),nt(rs,al,Xe.height=y)}let ga=R.ori==0?Uh:Kh,ya=R.ori==1?Uh:Kh;function Q$(){
if(Tt&&we.live)for(let h=r==2?1:0;h<x.length;h++){if(h==0&&Wn)continue;let y=we.values[h],w=0;for(let C in y)To[h][w++].
firstChild.nodeValue=y[C]}}function Op(h,y){if(h!=null&&(h.idxs?h.idxs.forEach((w,C)=>{Se[C]=w}):KO(h.idx)||Se.fill(h.idx),
we.idx=Se[0]),Tt&&we.live){for(let w=0;w<x.length;w++)(w>0||r==1&&!Wn)&&X$(w,Se[w]);Q$()}Kn=!1,y!==!1&&zt("setLegend")}o.
setLegend=Op;function X$(h,y){let w=x[h],C=h==0&&te==2?lo:t[h],T;Wn?T=w.values(o,h,y)??yr:(T=w.value(o,y==null?null:C[y],
h,y),T=T==null?yr:{_:T}),we.values[h]=T}function ui(h,y,w){qh=Qe,Wh=it,[Qe,it]=re.move(o,Qe,it),re.left=Qe,re.top=it,on&&
(es&&Ho(es,Et(Qe),0,ye,Q),ts&&Ho(ts,0,Et(it),ye,Q));let C,T=Lt>Nt;tr=We,wr=null;let $=R.ori==0?ye:Q,L=R.ori==1?ye:Q;if(Qe<
0||Kt==0||T){C=re.idx=null;for(let H=0;H<x.length;H++){let V=Gn[H];V!=null&&Ho(V,-10,-10,ye,Q)}Gi&&Do(null,is,!0,h==null&&
Ct.setSeries),we.live&&(Se.fill(C),Kn=!0)}else{let H,V,j;r==1&&(H=R.ori==0?Qe:it,V=Ao(H,M),C=re.idx=bo(V,t[0],Lt,Nt),j=G(
t[0][C],R,$,0));let Y=-10,X=-10,me=0,Oe=0,De=!0,Me="",ue="";for(let ie=r==2?1:0;ie<x.length;ie++){let et=x[ie],ft=Se[ie],
Ht=ft==null?null:r==1?t[ie][ft]:t[ie][1][ft],qe=re.dataIdx(o,ie,C,V),ht=qe==null?null:r==1?t[ie][qe]:t[ie][1][qe];if(Kn=
Kn||ht!=Ht||qe!=ft,Se[ie]=qe,ie>0&&et.show){let Dn=qe==null?-10:qe==C?j:G(r==1?t[0][qe]:t[ie][0][qe],R,$,0),sn=ht==null?
-10:ce(ht,r==1?_[et.scale]:_[et.facets[1].scale],L,0);if(Gi&&ht!=null){let jn=R.ori==1?Qe:it,uo=Ot($o.dist(o,ie,qe,sn,jn));
if(uo<tr){let Eo=$o.bias;if(Eo!=0){let An=Ao(jn,et.scale),Jn=ht>=0?1:-1,co=An>=0?1:-1;co==Jn&&(co==1?Eo==1?ht>=An:ht<=An:
Eo==1?ht<=An:ht>=An)&&(tr=uo,wr=ie)}else tr=uo,wr=ie}}if(Kn||ji){let jn,uo;R.ori==0?(jn=Dn,uo=sn):(jn=sn,uo=Dn);let Eo,An,
Jn,co,Oo,an,En=!0,ci=Yt.bbox;if(ci!=null){En=!1;let ln=ci(o,ie);Jn=ln.left,co=ln.top,Eo=ln.width,An=ln.height}else Jn=jn,
co=uo,Eo=An=Yt.size(o,ie);if(an=Yt.fill(o,ie),Oo=Yt.stroke(o,ie),ji)ie==wr&&tr<=$o.prox&&(Y=Jn,X=co,me=Eo,Oe=An,De=En,Me=
an,ue=Oo);else{let ln=Gn[ie];ln!=null&&(Ji[ie]=Jn,Yi[ie]=co,Nx(ln,Eo,An,En),Rx(ln,an,Oo),Ho(ln,eo(Jn),eo(co),ye,Q))}}}}if(ji){
let ie=$o.prox,et=li==null?tr<=ie:tr>ie||wr!=li;if(Kn||et){let ft=Gn[0];ft!=null&&(Ji[0]=Y,Yi[0]=X,Nx(ft,me,Oe,De),Rx(ft,
Me,ue),Ho(ft,eo(Y),eo(X),ye,Q))}}}if(Xe.show&&vr)if(h!=null){let[H,V]=Ct.scales,[j,Y]=Ct.match,[X,me]=h.cursor.sync.scales,
Oe=h.cursor.drag;if(Bt=Oe._x,Ft=Oe._y,Bt||Ft){let{left:De,top:Me,width:ue,height:ie}=h.select,et=h.scales[X].ori,ft=h.posToVal,
Ht,qe,ht,Dn,sn,jn=H!=null&&j(H,X),uo=V!=null&&Y(V,me);jn&&Bt?(et==0?(Ht=De,qe=ue):(Ht=Me,qe=ie),ht=_[H],Dn=G(ft(Ht,X),ht,
$,0),sn=G(ft(Ht+qe,X),ht,$,0),ga(vo(Dn,sn),Ot(sn-Dn))):ga(0,$),uo&&Ft?(et==1?(Ht=De,qe=ue):(Ht=Me,qe=ie),ht=_[V],Dn=ce(ft(
Ht,me),ht,L,0),sn=ce(ft(Ht+qe,me),ht,L,0),ya(vo(Dn,sn),Ot(sn-Dn))):ya(0,L)}else Np()}else{let H=Ot(qh-Ih),V=Ot(Wh-Vh);if(R.
ori==1){let me=H;H=V,V=me}Bt=Gt.x&&H>=Gt.dist,Ft=Gt.y&&V>=Gt.dist;let j=Gt.uni;j!=null?Bt&&Ft&&(Bt=H>=j,Ft=V>=j,!Bt&&!Ft&&
(V>H?Ft=!0:Bt=!0)):Gt.x&&Gt.y&&(Bt||Ft)&&(Bt=Ft=!0);let Y,X;Bt&&(R.ori==0?(Y=ns,X=Qe):(Y=os,X=it),ga(vo(Y,X),Ot(X-Y)),Ft||
ya(0,L)),Ft&&(R.ori==1?(Y=ns,X=Qe):(Y=os,X=it),ya(vo(Y,X),Ot(X-Y)),Bt||ga(0,$)),!Bt&&!Ft&&(ga(0,0),ya(0,0))}if(Gt._x=Bt,
Gt._y=Ft,h==null){if(w){if(og!=null){let[H,V]=Ct.scales;Ct.values[0]=H!=null?Ao(R.ori==0?Qe:it,H):null,Ct.values[1]=V!=null?
Ao(R.ori==1?Qe:it,V):null}va(xd,o,Qe,it,ye,Q,C)}if(Gi){let H=w&&Ct.setSeries,V=$o.prox;li==null?tr<=V&&Do(wr,is,!0,H):tr>
V?Do(null,is,!0,H):wr!=li&&Do(wr,is,!0,H)}}Kn&&(we.idx=C,Op()),y!==!1&&zt("setCursor")}let kr=null;Object.defineProperty(
o,"rect",{get(){return kr==null&&ba(!1),kr}});function ba(h=!1){h?kr=null:(kr=g.getBoundingClientRect(),zt("syncRect",kr))}
function Gh(h,y,w,C,T,$,L){re._lock||vr&&h!=null&&h.movementX==0&&h.movementY==0||(Rp(h,y,w,C,T,$,L,!1,h!=null),h!=null?
ui(null,!0,!0):ui(y,!0,!1))}function Rp(h,y,w,C,T,$,L,H,V){if(kr==null&&ba(!1),si(h),h!=null)w=h.clientX-kr.left,C=h.clientY-
kr.top;else{if(w<0||C<0){Qe=-10,it=-10;return}let[j,Y]=Ct.scales,X=y.cursor.sync,[me,Oe]=X.values,[De,Me]=X.scales,[ue,ie]=Ct.
match,et=y.axes[0].side%2==1,ft=R.ori==0?ye:Q,Ht=R.ori==1?ye:Q,qe=et?$:T,ht=et?T:$,Dn=et?C:w,sn=et?w:C;if(De!=null?w=ue(
j,De)?l(me,_[j],ft,0):-10:w=ft*(Dn/qe),Me!=null?C=ie(Y,Me)?l(Oe,_[Y],Ht,0):-10:C=Ht*(sn/ht),R.ori==1){let jn=w;w=C,C=jn}}
V&&(y==null||y.cursor.event.type==xd)&&((w<=1||w>=ye-1)&&(w=_i(w,ye)),(C<=1||C>=Q-1)&&(C=_i(C,Q))),H?(Ih=w,Vh=C,[ns,os]=
re.move(o,w,C)):(Qe=w,it=C)}let Lp={width:0,height:0,left:0,top:0};function Np(){Ul(Lp,!1)}let jh,Jh,Yh,Zh;function Qh(h,y,w,C,T,$,L){
vr=!0,Bt=Ft=Gt._x=Gt._y=!1,Rp(h,y,w,C,T,$,L,!0,!1),h!=null&&(rn(wd,Md,Xh,!1),va(Tx,o,ns,os,ye,Q,null));let{left:H,top:V,
width:j,height:Y}=Xe;jh=H,Jh=V,Yh=j,Zh=Y}function Xh(h,y,w,C,T,$,L){vr=Gt._x=Gt._y=!1,Rp(h,y,w,C,T,$,L,!1,!0);let{left:H,
top:V,width:j,height:Y}=Xe,X=j>0||Y>0,me=jh!=H||Jh!=V||Yh!=j||Zh!=Y;if(X&&me&&Ul(Xe),Gt.setScale&&X&&me){let Oe=H,De=j,Me=V,
ue=Y;if(R.ori==1&&(Oe=V,De=Y,Me=H,ue=j),Bt&&xr(M,Ao(Oe,M),Ao(Oe+De,M)),Ft)for(let ie in _){let et=_[ie];ie!=M&&et.from==
null&&et.min!=We&&xr(ie,Ao(Me+ue,ie),Ao(Me,ie))}Np()}else re.lock&&(re._lock=!re._lock,ui(y,!0,h!=null));h!=null&&(Wi(wd,
Md),va(wd,o,Qe,it,ye,Q,null))}function eD(h,y,w,C,T,$,L){if(re._lock)return;si(h);let H=vr;if(vr){let V=!0,j=!0,Y=10,X,me;
R.ori==0?(X=Bt,me=Ft):(X=Ft,me=Bt),X&&me&&(V=Qe<=Y||Qe>=ye-Y,j=it<=Y||it>=Q-Y),X&&V&&(Qe=Qe<ns?0:ye),me&&j&&(it=it<os?0:
Q),ui(null,!0,!0),vr=!1}Qe=-10,it=-10,Se.fill(null),ui(null,!0,!0),H&&(vr=H)}function eg(h,y,w,C,T,$,L){re._lock||(si(h),
bp(),Np(),h!=null&&va(Dx,o,Qe,it,ye,Q,null))}function tg(){k.forEach(lR),yp(o.width,o.height,!0)}Ti(rc,Bs,tg);let ss={};
ss.mousedown=Qh,ss.mousemove=Gh,ss.mouseup=Xh,ss.dblclick=eg,ss.setSeries=(h,y,w,C)=>{let T=Ct.match[2];w=T(o,y,w),w!=-1&&
Do(w,C,!0,!1)},on&&(rn(Tx,g,Qh),rn(xd,g,Gh),rn(Px,g,h=>{si(h),ba(!1)}),rn($x,g,eD),rn(Dx,g,eg),Rd.add(o),o.syncRect=ba);
let Kl=o.hooks=e.hooks||{};function zt(h,y,w){$p?ha.push([h,y,w]):h in Kl&&Kl[h].forEach(C=>{C.call(null,o,y,w)})}(e.plugins||
[]).forEach(h=>{for(let y in h.hooks)Kl[y]=(Kl[y]||[]).concat(h.hooks[y])});let ng=(h,y,w)=>w,Ct=St({key:null,setSeries:!1,
filters:{pub:Ix,sub:Ix},scales:[M,x[1]?x[1].scale:null],match:[Vx,Vx,ng],values:[null,null]},re.sync);Ct.match.length==2&&
Ct.match.push(ng),re.sync=Ct;let og=Ct.key,Bp=Fw(og);function va(h,y,w,C,T,$,L){Ct.filters.pub(h,y,w,C,T,$,L)&&Bp.pub(h,
y,w,C,T,$,L)}Bp.sub(o);function tD(h,y,w,C,T,$,L){Ct.filters.sub(h,y,w,C,T,$,L)&&ss[h](null,y,w,C,T,$,L)}o.pub=tD;function nD(){
Bp.unsub(o),Rd.delete(o),ti.clear(),$d(rc,Bs,tg),c.remove(),Ne?.remove(),zt("destroy")}o.destroy=nD;function Fp(){zt("in\
it",e,t),Oh(t||e.data,!1),se[M]?Dp(M,se[M]):bp(),zl=Xe.show&&(Xe.width>0||Xe.height>0),ii=Kn=!0,yp(e.width,e.height)}return x.
forEach(Ah),k.forEach(R$),n?n instanceof HTMLElement?(n.appendChild(c),Fp()):n(o,Fp):Fp(),o}Mt.assign=St;Mt.fmtNum=Id;Mt.
rangeNum=ic;Mt.rangeLog=lc;Mt.rangeAsinh=zd;Mt.orient=$i;Mt.pxRatio=Re;Mt.join=XO;Mt.fmtDate=qd,Mt.tzDate=c4;Mt.sync=Fw;
{Mt.addGap=K4,Mt.clipGaps=pc;let e=Mt.paths={points:Ww};e.linear=Kw,e.stepped=J4,e.bars=Y4,e.spline=Q4}var Yw="k";function gc(e){let t=K(null),n=K(null),o=K(null),r=K(e);r.current=e;let a=`${e.series.map(({color:u,dashed:c,shown:p,bars:m,
low:d,stacked:f})=>`${u} ${c} ${p} ${m} ${d?"band":""} ${f}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic} ${e.
unfinished} ${xu.value}`;return pt(()=>{if(!t.current)return;let u=new Mt(dR(r,t.current.clientWidth),Zw(r.current),t.current);
n.current=u;let c=new ResizeObserver(()=>{let p=t.current?.clientWidth??0;p>0&&p!==u.width&&u.setSize({width:p,height:r.
current.height})});return c.observe(t.current),()=>{c.disconnect(),u.destroy(),n.current=null}},[a]),ne(()=>{n.current?.
setData(Zw(r.current))},[e.times,e.series]),ne(()=>{let u=n.current,c=e.cursor===null?void 0:e.times[e.cursor];!u||u.cursor.
idx===e.cursor||u.setCursor(c===void 0?{left:-10,top:-10}:{left:u.valToPos(c,"x"),top:8},!1)},[e.cursor]),i("div",{ref:t,
class:Yw,onPointerUp:u=>{let c=o.current,p=n.current;o.current=null;let m=p?.cursor.idx;!c||!p||m===null||m===void 0||Math.
hypot(u.clientX-c.x,u.clientY-c.y)>3||r.current.onPick?.(m,pR(p,r.current.series,m),new DOMRect(u.clientX,u.clientY,0,0))},
onPointerDown:u=>{u.button===0&&(o.current={x:u.clientX,y:u.clientY})}})}function pR(e,t,n){let o=e.cursor.top??0,r=-1,s=1/0;
return t.forEach((a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&a.of===void 0||u===null||u===void 0)return;let c=e.
valToPos(u,"y"),p=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);p<s&&(s=p,r=a.of??l)}),r<0?t.findIndex(a=>a.shown!==!1):r}var Xw=({
low:e,high:t})=>e&&t?[e,t]:[];function Zw({times:e,series:t,logarithmic:n}){let o=r=>n?r.map(s=>s!==null&&s>0?s:null):r;
return[e,...t.map(({values:r})=>o(r)),...t.flatMap(Xw).map(o)]}function mR(e){let t=[],n=e.length+1;return e.forEach((o,r)=>{
o.low&&o.high&&(t.push({series:[n+1,n],fill:hc(Yd(o),24)}),n+=2),o.stacked&&r>0&&t.push({series:[r+1,r],fill:hc(Yd(o),52)})}),
t}function Yd({color:e}){return e===null?Ve("--other"):Ve(It(e))}function hc(e,t){return`color-mix(in srgb, ${e} ${t}%, \
transparent)`}function dR(e,t){let{series:n,zone:o,unit:r,height:s,logarithmic:a=!1,times:l}=e.current,u=s<120;return{width:Math.
max(t,64),height:s,padding:[8,24,0,0],legend:{show:!1},tzDate:c=>Mt.tzDate(new Date(c*1e3),o),cursor:{y:!1,points:{size:7,
show:!n.some(({bars:c})=>c)},drag:{x:!0,y:!1,setScale:!1}},bands:mR(n),scales:{x:{range:()=>fR(e.current.times)},y:a?{distr:3,
log:10}:{range:(c,p,m)=>[Math.min(0,p??0),m===null||m<=0||r==="share"&&Math.abs(m-1)<1e-9?1:m*1.05]}},axes:[{...Qw(),grid:{
show:!1},size:28,space:72,values:(c,p,m,d,f)=>p.map(g=>yR(g,f,o))},{...Qw(),size:56,...u?{space:28}:{},values:(c,p)=>p.map(
m=>m===null?"":tt(m,r))}],series:[{},...n.map((c,p)=>bR(c,p,l.length)),...n.flatMap(c=>Xw(c).map(()=>({show:c.shown??!0,
stroke:"transparent",width:0,points:{show:!1}})))],hooks:{drawClear:[c=>gR(c,e.current)],draw:[c=>e.current.onBox?.(hR(c))],
setCursor:[c=>{let{idx:p,left:m,top:d}=c.cursor;e.current.onCursor(m===void 0||m<0?null:p??null,m??0,d??0)}],setSelect:[
c=>{if(c.select.width<4)return;let p=c.posToVal(c.select.left,"x"),m=c.posToVal(c.select.left+c.select.width,"x");c.setSelect(
{left:0,top:0,width:0,height:0},!1),e.current.onDrag?.(p,m,c.cursor.event?.shiftKey??!1)}]}}}function fR(e){let t=e[0]??
0,n=e.at(-1)??1,o=e.length>1?(n-t)/(e.length-1):86400;return[t,n+o]}function hR(e){let t=Mt.pxRatio,{left:n,top:o,width:r,
height:s}=e.bbox;return{left:n/t,top:o/t,width:r/t,height:s/t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function gR(e,{
unfinished:t}){if(t==null)return;let n=Math.max(e.bbox.left,e.valToPos(t,"x",!0));Hu(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.
width-n,e.bbox.height,Ve("--line"))}function yR(e,t,n){let{month:o,day:r,hour:s,minute:a,second:l}=fu(e*1e3,n);return t>=
300*86400||t>=27*86400&&o===1&&r===1?le(e*1e3,n,"year"):t>=27*86400?le(e*1e3,n,"month"):t>=86400||s===0&&a===0&&l===0?le(
e*1e3,n,"dayShort"):le(e*1e3,n,t<60?"clockSecond":"clock")}function Qw(){let e=Ve("--line");return{stroke:Ve("--muted"),
font:`12px ${Ve("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function bR(e,t,n){let o=Yd(
e),r=e.dashed?[4,4]:e.color===null||e.stacked?[]:ys(e.color),s=e.shown??!0;return e.bars?{stroke:o,fill:o,width:0,show:s,
paths:Mt.paths.bars({size:[.92,64],align:1}),points:{show:!1}}:{stroke:e.dashed?hc(o,70):o,width:1.5,show:s,spanGaps:!1,
points:{show:n===1,size:6,fill:o},...e.stacked&&t===0?{fill:hc(o,52)}:{},...r.length>0?{dash:r}:{}}}var e1=50,vR=5;function Us(e){let{answer:t,document:n}=e,o=Z(()=>mt(t,n),[t,n]);return i("div",{class:ax,children:o.measures.
map((r,s)=>i(xR,{...e,shape:o,measure:r,height:o.measures.length>1?200:360,tools:s===0?e.tools:void 0},t.columns[r].name))})}
function xR(e){let{answer:t,document:n,shape:o,measure:r,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:p=!1}=e,
m=t.columns[r].name,d=(e.form==="stacked"||e.form==="share")&&!Br(m)?"lines":e.form,f=Z(()=>Za(t,o,r,l),[t,o,r,l]),g=Z(()=>t.
compare?Za(t.compare,o,r):null,[t,o,r]),[b,v]=P(new Set),[S,x]=P(null),[k,_]=P(null),A=d==="share"?"share":At(m),M=W=>tt(
W,A),D=o.keys.map(W=>t.columns[W].name).join(),O=Z(()=>wR(f,D),[f,D]),N=Qn(f.times),z=f.times.length-1,R=f.times.find(W=>(W+
N)*1e3>e.end+1e3)??null,te=R===null?f.times.length:f.times.indexOf(R),G=Z(()=>kR(f,g,O,b,d,te),[f,g,O,b,d,te]),ce=(W,Le,Ee)=>{
let ge=f.series[Le<O.length?Le:0];ge&&e.onPoint?.({start:f.starts[W],keys:ge.keys,measure:m,value:ge.values[W]??null},Ee)},
se=W=>{let Le={ArrowRight:(S?.at??-1)+1,ArrowLeft:(S?.at??z+1)-1,Home:0,End:z}[W.key];if(Le!==void 0&&z>=0){let Se=Math.
max(0,Math.min(Le,z));return W.shiftKey&&e.onSpan&&e.onSpan(..._R(c,f.times,S?.at??Se,Se,N)),x({at:Se,left:-1}),!0}if(W.
key!=="Enter"&&W.key!=="."||!S)return!1;let Ee=W.target.getBoundingClientRect(),ge=k?k.left+(f.times[S.at]-k.from)/(k.to-
k.from)*k.width:80;return ce(S.at,O.findIndex(Se=>!b.has(Se.key)),new DOMRect(Ee.left+ge,Ee.top+80,0,0)),!0},_e=(W,Le,Ee)=>{
let[ge,Se]=CR(f.times,W,Le,N);Ee&&e.onSpan?e.onSpan(ge,Se):e.onZoom(ge,Se)};return i(Fe,{title:J(m).text,summary:SR(f,m,
D,M,d),announced:S?yx(f,g,S.at,s,M):"",onKey:se,table:i(kn,{answer:t,document:n,zone:s}),actions:i(F,{children:[e.tools,
e.actions?.(m)]}),legend:D===""?null:i(Qu,{rows:O,all:f.series.length,hidden:b,onHidden:v,text:W=>tt(W,At(m)),...e.onGroup?
{onMenu:(W,Le)=>e.onGroup?.(W.keys,Le)}:{}}),children:[i(gc,{times:f.times,series:G,zone:s,unit:A,height:a,cursor:S?.at??
null,logarithmic:p&&d!=="stacked"&&d!=="share",unfinished:R,onCursor:(W,Le)=>x(W===null?null:{at:W,left:Le}),onDrag:_e,onPick:ce,
onBox:W=>_(Le=>Le!==null&&JSON.stringify(Le)===JSON.stringify(W)?Le:W)}),k&&c&&i(Cx,{box:k,from:c.from,to:c.to}),k&&i(kx,
{box:k,flags:u,zone:s}),S&&i(hx,{lines:f,former:g,rows:O,hidden:b,at:S.at,left:S.left,zone:s,text:W=>tt(W,At(m)),unfinished:R!==
null&&f.times[S.at]>=R})]})}function wR(e,t){return e.series.slice(0,e1).map(n=>({key:JSON.stringify(n.keys),keys:n.keys,
total:n.total,last:n.values.at(-1)??null,color:mn(t,n.keys)}))}function kR(e,t,n,o,r,s){let a=e.series.slice(0,e1).map((m,d)=>({
series:m,row:n[d],isShown:!o.has(n[d].key)}));if(r==="stacked"||r==="share"){let m=m0(a.map(({series:d,isShown:f})=>f?d.
values:d.values.map(()=>0)),r==="share");return a.map(({row:d,isShown:f},g)=>({values:m[g],color:d.color,shown:f,stacked:!0}))}
let l=a.filter(({isShown:m})=>m).length<=vR,u=a.map(({series:m,row:d,isShown:f})=>({values:r==="bars"?m.values:m.values.
map((g,b)=>b<s?g:null),color:d.color,shown:f,bars:r==="bars",...l&&m.low?{low:m.low,high:m.high}:{}})),c=a.map(({row:m,isShown:d})=>{
let f=t?.series.find(g=>JSON.stringify(g.keys)===m.key);return f?{values:e.times.map((g,b)=>f.values[b]??null),color:m.color,
shown:d,dashed:!0}:null}).filter(m=>m!==null),p=r==="bars"||s>=e.times.length?[]:a.map(({series:m,row:d,isShown:f},g)=>({
values:m.values.map((b,v)=>v>=s-1?b:null),color:d.color,shown:f,dashed:!0,of:g}));return[...u,...c,...p]}function CR(e,t,n,o){
return[e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??n)+o]}function _R(e,t,n,o,r){let s=e?t.findIndex(p=>p===
e.from):-1,a=e?t.findLastIndex(p=>p<e.to):-1,l=s===n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(l,o)];return[t[u],t[c+1]??
t[c]+r]}function SR(e,t,n,o,r){let s=e.series[0],a=n===""?"":` by ${J(n).text}, ${e.series.length} groups`,l=s?.values.reduce(
(c,p)=>Math.max(c,p??0),0)??0,u=n!==""&&s?`, ${s.keys.map(c=>J(c).text).join(", ")} leads`:"";return`${r==="bars"?"Bar":
"Line"} chart of ${J(t).text}${a}, ${e.times.length} points, ${r==="share"?"":`at most ${o(l)}`}${u}`}var Di=be([]),Zd=be(Lo("letters")!=="no"),yc="",t1,o1=Di,r1=Zd;function i1(e){Zd.value=e,No("letters",e?"yes":"no")}function Wr(e){
let t=K(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");ne(()=>{let o=t.current.map((r,s)=>({...r,act:()=>t.current[s]?.
act()}));return Di.value=[...Di.value,...o],()=>{Di.value=Di.value.filter(r=>!o.includes(r))}},[n])}function MR(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function s1(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(Qd(e.target)||!Zd.value&&e.key.
length===1||TR()||Vb()))return;let n=yc===""?MR(e):`${yc} ${e.key}`,o=Di.value.findLast(({keys:r})=>r===n);o?(e.preventDefault(),
n1(""),o.act()):t&&n1(Di.value.some(({keys:r})=>r.startsWith(`${e.key} `))?e.key:"")})}function n1(e){clearTimeout(t1),yc=
e,e!==""&&(t1=setTimeout(()=>{yc=""},1200))}function Qd(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function TR(){return document.querySelector("dialo\
g[open]")!==null}var a1=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),PR=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function u1(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:$R(n.toLowerCase())??DR(n)??AR(n,t)}function $R(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?a1.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let o=/^this\s+([a-z]+)$/.exec(e),r=o?a1.get(o[1]):void 0;return r?{from:`now/${r}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function DR(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,o,r]=[Number(t[1]),t[2],t[3]],s=new Date(Date.UTC(n,Number(o??1)-1,Number(r??1))),a=new Date(s);return r!==void 0?
a.setUTCDate(a.getUTCDate()+1):o!==void 0?a.setUTCMonth(a.getUTCMonth()+1):a.setUTCFullYear(a.getUTCFullYear()+1),{from:s.
toISOString().slice(0,10),to:a.toISOString().slice(0,10)}}function AR(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let o=l1(n[0],t,null);if(o===null)return null;if(n.length===1)return typeof o=="string"&&o.includes("T")?null:
{from:o};let r=l1(n[1],t,typeof o=="string"?o:null);return r===null?null:r==="now"?{from:o}:{from:o,to:r}}function l1(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let o=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(o)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${bc(o[1])}:${o[2]}:${o[3]??"00"}`;let r=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),s=r?PR.indexOf(r[2].toLowerCase()):-1;if(!r||s<0)return null;let a=`${r[3]??t.getUTCFullYear()}-${bc(String(s+1))}\
-${bc(r[1])}`;return r[4]===void 0?a:`${a}T${bc(r[4])}:${r[5]}:00`}function bc(e){return e.padStart(2,"0")}function In({label:e,value:t,onCommit:n,placeholder:o,bare:r=!1,code:s=!1,error:a=null,autofocus:l=!1}){let[u,c]=P(t),p=K(
null),m=vn();ne(()=>c(t),[t]);let d=b=>{b!==t&&n(b)},f=b=>{b.key==="Enter"&&d(u),!(b.key!=="Escape"||u===t)&&(b.preventDefault(),
c(t))},g=b=>{n(b),p.current?.focus()};return i("div",{class:Z0,children:[i("label",{for:m,class:r?"spoken":Q0,children:e}),
i("input",{ref:p,id:m,class:xe(zr,s&&Ku),value:u,placeholder:o,spellcheck:!1,autocomplete:"off","aria-invalid":a!==null,
"aria-describedby":a?`${m}-problem`:void 0,"data-autofocus":l?"":void 0,onInput:b=>c(b.currentTarget.value),onKeyDown:f,
onBlur:()=>d(u)}),a&&i(ze,{id:`${m}-problem`,error:a,onHint:g})]})}var to=new Ea,vc=be(Lo("waits")==="yes");function c1(e){vc.value=e,No("waits",e?"yes":"no")}var ER=150,Xd,Ks=null;function no(){
clearTimeout(Xd),Ks=Ce.value,to.run(Ks,{history:!0})}function p1(){un(()=>{let{state:e,how:t}=Su.value,n=Rr.value,o=xo.find(
r=>r.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||Ks!==null&&On(Ks,e.document)||vc.value&&Ks!==
null&&On(Pe(Ks).dataset,e.document.dataset)||(clearTimeout(Xd),Xd=setTimeout(no,t==="replace"?ER:0))})}var m1="Ya",d1="Za",f1="et",h1="it",g1="rt";function nn(e){ae({document:de(de(Ce.value,"from",e.from),"to",e.to)})}function y1(){let e=K(null),[t,n]=P(!1),o=Ce.value.
timezone??"UTC",r=Ja(Ce.value,o),{error:s}=to.result.value,a=fi(s,"from")??fi(s,"to"),l="The question";return Wr([{keys:"\
t",label:"Range of time",group:l,act:()=>n(!0)},{keys:"[",label:"The range before",group:l,act:()=>ef(-1,0)},{keys:"]",label:"\
The range after",group:l,act:()=>ef(1,0)},{keys:"-",label:"Zoom out",group:l,act:()=>ef(0,.5)}]),i(F,{children:[i(B,{buttonRef:e,
icon:"calendar",after:"down",kind:a?"danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:i("span",{class:m1,
children:r})}),a&&!t&&i("div",{class:g1,children:i(ze,{error:a})}),t&&i(tn,{anchor:e.current,role:"dialog",label:"Range \
of time",onClose:()=>n(!1),children:i(RR,{zone:o,wrong:a,onDone:()=>n(!1)})})]})}function ef(e,t){let n=to.result.value.
answer?.query,[o,r]=[Date.parse(String(n?.from)),Date.parse(String(n?.to))],s=r-o;if(!(s>0))return;let a=l=>new Date(l).
toISOString();nn({from:a(o+(e-t)*s),to:a(r+(e+t)*s)})}function RR({zone:e,wrong:t,onDone:n}){let[o,r]=P(t),{from:s,to:a}=Ce.
value,l=s===void 0&&a===void 0?"":`${s??""} - ${a??"now"}`,u=c=>{let p=u1(c);if(!p){r({message:"This is no range of time",
hint:"try: last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}nn(p),n()};return i("div",{class:d1,children:[
i(In,{label:`Range, on the clock of ${e}`,value:l,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:u,error:o,autofocus:!0}),
i("div",{class:f1,children:jm.map(c=>i(B,{small:!0,kind:"plain",class:h1,pressed:Ja(Ce.value,e)===c.label,onClick:()=>{nn(
c),n()},children:c.label},c.label))})]})}var LR=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}];function b1({answer:e,
intervals:t,of:n,zone:o,bars:r,actions:s}){let[a,l]=P("lines"),[u,c]=P(!1),[p,m]=P(null),{openAt:d,menu:f}=Fo(),g=BR(n,e),
b=mt(e,n),v=b.keys.length>0&&b.measures.some(A=>Br(e.columns[A].name));ne(()=>m(null),[JSON.stringify(n)]);let S=Z(()=>p0(
t),[t]),x=A=>Object.fromEntries(b.keys.map((M,D)=>[e.columns[M].name,A[D]])),k=e.columns[b.time]?.name??"time",_=({start:A,
keys:M,measure:D,value:O},N)=>d({document:n,mark:{keys:{[k]:A,...x(M)},measure:D},anchor:N,value:O,items:[{label:"Note h\
ere…",icon:"plus",act:()=>Ln({kind:"note",time:A})}]});return i(F,{children:[i(Us,{answer:e,document:n,zone:o,form:r?"\
bars":v?a:"lines",logarithmic:u,intervals:S,end:tf(e),flags:g.flags,span:p,onZoom:(A,M)=>nn({from:Ur(A),to:Ur(M)}),onSpan:(A,M)=>m(
{from:A,to:M}),onPoint:_,onGroup:(A,M)=>d({document:n,mark:{keys:x(A)},anchor:M,value:A[0]}),tools:i(F,{children:[v&&!r&&
i(wt,{label:"Form",choices:LR,value:a,onChange:l}),!r&&i(B,{small:!0,kind:"outlined",pressed:u,onClick:()=>c(!u),children:"\
Log"})]}),actions:s}),p&&i(Rs,{document:n,mark:{time:{from:Ur(p.from),to:Ur(p.to)}},label:`${le(p.from*1e3,o)} to ${le(p.
to*1e3,o)}`,onClear:()=>m(null),children:[i(B,{small:!0,kind:"outlined",icon:"search",onClick:()=>nn({from:Ur(p.from),to:Ur(
p.to)}),children:"Zoom"}),i(B,{small:!0,kind:"outlined",icon:"plus",onClick:()=>Ln({kind:"note",time:Ur(p.from),to:Ur(p.
to)}),children:"Note"})]}),i(NR,{answer:e,of:n,zone:o}),g.menu,f]})}function NR({answer:e,of:t,zone:n}){let{choose:o,menu:r}=Yu(
e,t);return i("div",{class:Cv,children:[i(kn,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),r]})}function Ur(e){
return new Date(e*1e3).toISOString()}function tf(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(
String(t)))}function BR(e,t){let[n,o]=P(!0),[r,s]=P(null),a=Yv(e.dataset,t.query?.from,t.query?.to);Wr([{keys:"m",label:"\
Show or hide notes",group:"Charts",act:()=>o(!n)}]);let l=Z(()=>(n?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.
to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:p=>s({note:c,anchor:p})})),[a,n]),u=r&&i(vi,{anchor:r.anchor,label:"\
Note",head:oe(r.note.text),onClose:()=>s(null),items:[{label:"Remove the note",icon:"trash",danger:!0,act:()=>{Qv(r.note.
id)}}]});return{flags:l,menu:u}}function v1({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return i(wn,{icon:"search",title:"Noth\
ing found",actions:i(F,{children:[n&&i(B,{kind:"primary",onClick:()=>nn({}),children:"All data"}),t&&i(B,{kind:"outlined",
onClick:()=>ae({document:de(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&i(B,{kind:"outlined",onClick:no,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var FR=8;
function x1({document:e,chart:t}){let n=Ds(Be(e.dataset).value.value);return i(wn,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,FR).map((o,r)=>i(B,{kind:r===0?"pr\
imary":"outlined",onClick:()=>ae({as:t,document:Wa({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:J(o.value).
text},o.value)):i(B,{kind:"primary",onClick:()=>ae({as:"table",document:Wa(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var nf=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await at(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(Mr(t))
return;this.error=Je(t)}this.busy=!1,this.changed()}};function Gs(e,t){let[,n]=em(s=>s+1,0),o=K(null);ne(()=>{if(!e)return;
let s=new nf(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let r=o.current?.key===t?o.current.
pages:null;return{columns:r?.first?.columns??[],pages:r?.pages??[],first:r?.first??null,busy:r?.busy??e!==null,error:r?.
error??null,hasMore:r?.hasMore??!1,more:r?.more??zR}}function zR(){}function xc(e){return{...Pe(e),aggregate:{measures:["count()"]}}}var HR=7.2,IR=24,VR=72,qR=300;function w1(e,t,n){let o=fe(e.query?.samples?.columns),r=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:WR(e,s,a,n),expression:KR(o[a]??ve(s.name))}));return t===null?r:t.map(s=>r.find(a=>a.name===s)).filter(
s=>s!==void 0)}function WR(e,t,n,o){let r=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,of(a[n],t,o).length),t.name.length);
return Math.round(Math.max(VR,Math.min(qR,r*HR+IR)))}function of(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
le(e,n,"millisecond"):typeof e=="number"&&sr(t)?tt(e,At(t.name),!0):J(e).text}var UR=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function KR(e){return UR.test(e)?e:null}function rf(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?xn(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function sf(e){let{document:t}=Ze.value;He({document:de(t,"where",ks(t.where,e)),open:[]},e)}function C1(e){let{document:t}=Ze.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return He({document:de(t,s,e),open:[]},
n)}let o=t.aggregate??yi("explore",null,{events:[]}).aggregate,r=[...fe(o.by).filter(s=>s!==e),e];He({view:"explore",document:{
...Pe(t),aggregate:{...o,by:r}},as:null,open:[]},n)}var k1=5*6e4;function _1(e,t,n){let o=Date.parse(t),r=Pe({...e,from:new Date(
o-k1).toISOString(),to:new Date(o+k1).toISOString()});delete r.where,Ln({kind:"events",document:{...r,samples:{order:"ti\
me asc"}},label:`5 min around ${le(t,n,"second")}`})}function S1(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=Pe(Ze.value.document.dataset===e.dataset?Ze.value.document:e),r=n.map(({event:s})=>({where:Ar(s)}));He({view:"\
funnel",document:{...o,funnel:{steps:r,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var T1="Xe",wc="T",P1="z",$1="at",kc="tt",D1="ot",Cc="j",A1="nt",E1="Be",O1="pt",R1="dt",L1="lt",N1="Ce",B1="st",F1="xt",
z1="ct",dl="Ee",H1="gt",I1="ht",V1="ft",q1="ut";function W1(e){let{row:t,columns:n,zone:o,template:r,isOpen:s,current:a,wrap:l,onToggle:u}=e;return i(F,{children:[i("di\
v",{role:"row",class:xe(wc,s&&$1),style:{gridTemplateColumns:r},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[i("span",{role:"cell",class:kc,children:i("button",{type:"button",
class:D1,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:i(pe,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:p})=>i("span",{role:"cell",class:Cc,"data-type":p.type,children:i(U1,{value:t[c],
column:p,zone:o,most:l?1e3:200})},c))]}),s&&i(GR,{...e})]})}function U1({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?i(E,{value:e,most:o}):i(E,{shown:{text:of(e,t,n),kind:e===null?"null":"value"}})}function GR({
row:e,all:t,zone:n,document:o,opened:r}){let[s,a]=P(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${J(c).text}`.toLowerCase().includes(s.toLowerCase()));return i("div",{role:"row",class:A1,children:i("di\
v",{role:"cell",class:E1,children:[i("div",{class:O1,children:[i(JR,{row:e,all:t,zone:n,document:o,opened:r}),t.length>8&&
i("input",{class:R1,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
i("dl",{class:L1,children:l.map(({column:u,value:c})=>i(jR,{column:u,value:c,zone:n},u.name))})]})})}function jR({column:e,
value:t,zone:n}){let o=ve(e.name),r=e.type!=="timestamp"&&!Array.isArray(t),s=J(e.name).text;return i("div",{class:N1,children:[
i("dt",{class:B1,children:i(E,{value:e.name,most:64})}),i("dd",{class:F1,children:i(U1,{value:t,column:e,zone:n,most:4e3})}),
i("dd",{class:z1,children:[r&&i("button",{type:"button",class:dl,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>sf(
rf(o,t,!1)),children:"="}),r&&i("button",{type:"button",class:dl,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>sf(rf(o,t,!0)),children:"≠"}),r&&i("button",{type:"button",class:dl,"aria-label":`Break down by ${s}`,onClick:()=>C1(
o),children:"by"}),i("button",{type:"button",class:dl,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>xt(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:i(pe,{name:"copy",size:14})})]})]})}function JR({
row:e,all:t,zone:n,document:o,opened:r}){let s=Be(o.dataset).value.value,a=(p,m=e)=>p===void 0?void 0:m[t.findIndex(d=>d.
name===p)],l=a("time"),u=a(s?.actors?.[0]),c=r.map(p=>({time:a("time",p),event:a(s?.event??"event",p)})).filter(p=>typeof p.
time=="string"&&typeof p.event=="string");return i(F,{children:[typeof u=="string"&&i(B,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>fn(Ts(o.dataset,u)),children:i("span",{children:["Timeline of ",i(E,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&i(B,{small:!0,kind:"outlined",icon:"clock",onClick:()=>_1(o,l,n),children:"5 min around"}),c.length>
0&&i(B,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>S1(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),i(B,{small:!0,kind:"outlined",icon:"braces",onClick:()=>xt(JSON.stringify(Object.fromEntries(t.map(({
name:p},m)=>[p,e[m]])),null,2),"The event"),children:"JSON"})]})}function _c({paging:e,document:t,zone:n,wanted:o=null,wrap:r=!1}){let s=K(null),[a,l]=P(new Set),[u,c]=P("0:0"),p=Z(()=>e.
first?w1(e.first,o,n):[],[e.first,o,n]),m=Z(()=>YR(e,a),[e.pages,a]);if(!e.first)return e.error?i(K1,{error:e.error,onAgain:e.
more}):i("div",{class:V1,children:i(_t,{lines:12})});if(e.pages.length===0)return i("p",{class:q1,children:"No event pas\
ses."});let d=g=>{let b=new Set(a);b.delete(g)||b.add(g),l(b),c(g)},f=`28px ${p.map(({width:g})=>`${g}px`).join(" ")} mi\
nmax(0, 1fr)`;return i("div",{ref:s,class:T1,role:"table","aria-label":"Events","data-wrap":r,onKeyDown:g=>ZR(g,s.current),
children:[i("div",{class:xe(wc,P1),role:"row",style:{gridTemplateColumns:f},children:[i("span",{role:"columnheader",class:kc,
children:i("span",{class:"spoken",children:"Open"})}),p.map(({name:g,at:b})=>i("span",{role:"columnheader",class:Cc,children:i(
E,{value:g,most:48})},b))]}),e.pages.map((g,b)=>i(XR,{page:b,rows:g,scroller:s,render:(v,S)=>{let x=`${b}:${S}`;return i(
W1,{row:v,all:e.first.columns,columns:p,zone:n,document:t,template:f,isOpen:a.has(x),current:u===x,wrap:r,opened:m,onToggle:()=>d(
x)},S)}},b)),i(e6,{paging:e,scroller:s})]})}function YR(e,t){return[...t].map(n=>{let[o,r]=n.split(":").map(Number);return e.
pages[o]?.[r]}).filter(n=>n!==void 0)}function ZR(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,o=e.target instanceof
Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let r=[...t.querySelectorAll("[data-ope\
ner]")];e.preventDefault(),e.stopPropagation(),r[r.indexOf(o)+n]?.focus()}var QR="1200px";function XR({rows:e,scroller:t,
render:n,page:o}){let r=K(null),[s,a]=P(!0),l=K(0);return ne(()=>{let u=r.current;if(!u)return;let c=new IntersectionObserver(
([p])=>{p&&(p.isIntersecting||(l.current=u.getBoundingClientRect().height),a(p.isIntersecting))},{root:t.current,rootMargin:QR});
return c.observe(u),()=>c.disconnect()},[]),i("div",{ref:r,role:"rowgroup","data-page":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function e6({paging:e,scroller:t}){let n=K(null),o=K(e.more);return o.current=e.more,ne(()=>{
if(!n.current)return;let r=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return r.observe(n.current),()=>r.disconnect()},[e.pages.length]),i("div",{ref:n,class:H1,children:[e.error&&i(
K1,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function K1({
error:e,onAgain:t}){return i("div",{class:I1,children:[i(ze,{error:e}),i(B,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var j1="mt",J1="vt",Y1="bt",af="wt",Z1="yt",Q1="kt",X1="G";function ek({all:e,wanted:t,onWanted:n}){let o=K(null),[r,s]=P(!1),[a,l]=P(""),u=t??e,c=p=>{let m=e.filter(d=>d===p?!u.includes(
p):u.includes(d));n(m.length===e.length?null:m)};return i(F,{children:[i(B,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:r,disabled:e.length===0,onClick:()=>s(!r),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),r&&i(tn,{anchor:o.current,role:"dialog",label:"Columns",class:Z1,onClose:()=>s(!1),children:[
i("input",{class:zr,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:p=>l(p.currentTarget.value)}),
i("div",{class:Q1,children:e.filter(p=>p.toLowerCase().includes(a.toLowerCase())).map(p=>i("label",{class:X1,children:[i(
"input",{type:"checkbox",checked:u.includes(p),onChange:()=>c(p)}),i(E,{value:p,most:40,middle:!0})]},p))})]})]})}var t6=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function tk({document:e,zone:t,actions:n}){let[
o,r]=P(!1),[s,a]=P(null),l=/asc|^time$/.test(e.samples?.order??""),u=Gs({path:"v1/query",body:m=>({...e,samples:{...e.samples,
...m===void 0?{}:{cursor:m}}})},JSON.stringify(e)),c=lt(xc(e)),p=c.answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;
return i("section",{class:j1,"aria-label":"Raw events",children:[i("div",{class:J1,children:[i("h2",{class:Y1,children:typeof p==
"number"?`${q(p)} events`:"Raw events"}),i(wt,{label:"Order",choices:t6,value:l?"oldest":"newest",onChange:m=>ee("sample\
s.order",m==="oldest"?"time asc":void 0)}),i(ek,{all:u.columns.map(({name:m})=>m),wanted:s,onWanted:a}),i(B,{small:!0,kind:"\
outlined",pressed:o,onClick:()=>r(!o),children:"Wrap"}),n]}),i(n6,{document:e,zone:t}),i(_c,{paging:u,document:e,zone:t,
wanted:s,wrap:o})]})}function n6({document:e,zone:t}){let n=Z(()=>({...Pe(e),compare:void 0,aggregate:{measures:["count(\
)"],by:["time('auto')"]}}),[e]),{answer:o}=lt(de(n,"compare",void 0)),[r,s]=P(null),a=Z(()=>o&&"rows"in o&&"columns"in o?
Za(o,mt(o,n),1):null,[o]),l=Z(()=>a?.series[0]?[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<
2?i("div",{class:af}):i("div",{class:af,children:i(gc,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:r,onCursor:s,
onDrag:(u,c)=>nn({from:new Date(Math.floor(u)*1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function nk({document:e,result:t,as:n}){let{answer:o,of:r,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!go(e)||n==="heat"&&!fe(e.aggregate?.by).some(Lr)))return i(x1,{document:e,chart:n});if(!o||!r||!("columns"in o))
return s==="error"?null:i(_t,{});let l=o.query?.timezone??r.timezone??"UTC",u=i(u0,{document:r,answer:o,zone:l}),c=()=>u;
if(r.samples)return i(tk,{document:r,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return i(v1,{document:r});let p=go(
r),m=o6(n,r)?n:Ou(r);return m==="distribution"&&p?i(lv,{answer:o,of:r,bins:p,zone:l,actions:u}):m==="heat"&&p?i(Jv,{answer:o,
of:r,bins:p,zone:l,actions:u}):mt(o,r).time>=0&&!p&&(m==="line"||m==="bar")?i(b1,{answer:o,intervals:t.intervals,of:r,zone:l,
bars:m==="bar",actions:c}):m==="bar"?i(Sv,{answer:o,of:r,document:e,zone:l,actions:c}):i(_v,{answer:o,of:r,document:e,zone:l,
actions:c})}function o6(e,t){let n=fe(t.aggregate?.by).some(Lr);return e==="distribution"?go(t)!==null&&!n:e==="heat"?go(
t)!==null&&n:e==="table"||go(t)===null}var lf="[data-stop]";function uf(e){return[...e.querySelectorAll(lf)].filter(t=>t.closest("[data-sentence]")===e)}function ok(e){
if(!e)return;let t=uf(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function rk(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(lf)||t.closest("[data-sentence]")!==e))for(let n of uf(
e))n.tabIndex=n===t?0:-1}function ik(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=uf(e),o=n.indexOf(
t.target);if(o<0)return!1;let r=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return r===null?!1:(n[Math.max(0,Math.min(r,n.length-1))]?.focus(),!0)}function Kr(e,t,n){requestAnimationFrame(()=>{
let o=r=>e?.querySelector(`${lf}[data-stop="${CSS.escape(r)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}var r6=["dataset","define","params","timezone","week_start","missing"];function Io(e,t){let n=r6.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function cf(e,t,n){return(await at(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var i6=2e3,Ei=new Map,Sc=new Map,ak=be(0),sk;function js(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function Js(e,t){ak.value;let n=JSON.stringify(e),o=pu.value,r=t.filter(a=>a.text!==""&&!Ei.has(js(n,a))),s=r.map(
a=>js(n,a)).join(`

`);return ne(()=>{r.length>0&&o!=="away"&&s6(n,e,r)},[s,o]),t.map(a=>Ei.get(js(n,a))??null)}async function lk(e,t,n){let o=JSON.
stringify(e),r=Ei.get(js(o,t));if(r)return r;let[s]=await cf(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return uk(o,t,s),s}function s6(e,t,n){let o=Sc.get(e)??{context:t,texts:new Map};for(let r of n)o.texts.
set(js(e,r),r);Sc.set(e,o),sk??=setTimeout(()=>{sk=void 0,a6()},0)}async function a6(){let e=[...Sc];Sc.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let r=[...o.values()];(await cf(n,r).catch(()=>[])).forEach((a,l)=>uk(t,r[l],
a))})),ak.value++}function uk(e,t,n){Ei.size>=i6&&Ei.delete(Ei.keys().next().value),Ei.set(js(e,t),n)}async function cr(e,t,n){try{let o=await lk(e,{kind:t,text:n}),{error:r}=o;return r?{parsed:o,problem:{message:r.message,
hint:r.hint??"",span:r.span??null}}:{parsed:o,problem:null}}catch(o){let{code:r,message:s,hint:a,span:l}=Je(o);return{parsed:null,
problem:r==="away"?null:{message:s,hint:a,span:l}}}}function Ys(e,t,n){if(!t)return n;let{start:o,end:r}=ps(e,t);return e.
slice(0,o)+n+e.slice(r)}function l6(e,t,n){let o=$a(t.where),r=Pr(e,o);if(typeof r=="string")return de(e,o,t.span?ck(r,t.span,n):n);let s=o.slice(
0,-1),a=Pr(e,s);return o.at(-1)!==0||typeof a!="string"?null:de(e,s,t.span?ck(a,t.span,n):n)}function ck(e,t,n){let{start:o,
end:r}=ps(e,t);return e.slice(0,o)+n+e.slice(r)}function pk(e,t){let n=l6(Ce.value,e,t);n&&ae({document:n})}var mk="zt",dk="jt",fk="St";var hk=bg({document:{dataset:""},error:null,sentence:()=>null});function ot(){return $g(hk)}function yt({document:e,error:t,
label:n,children:o}){let r=K(null);pt(()=>ok(r.current));let s=a=>{!a.defaultPrevented&&ik(a.currentTarget,a)&&a.preventDefault()};
return i(hk.Provider,{value:{document:e,error:t,sentence:()=>r.current},children:i("div",{ref:r,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:mk,onKeyDown:s,onFocusIn:a=>{rk(a.currentTarget,a.target)},children:o})})}function he({word:e,
children:t}){return i("span",{class:dk,children:[e!==void 0&&i(Zs,{children:e}),t]})}function Zs({children:e}){return i(
"span",{class:fk,children:e})}function gk({id:e,error:t}){return i(ze,{...e===void 0?{}:{id:e},error:t,onHint:n=>pk(t,n)})}var yk="Xt",bk="S",vk="Bt",xk="Ct",wk="Et",kk="It",Ck="Ut",_k="Ie",Sk="Lt",Mk="X",mf="Mt";function qt(e){let{stop:t,label:n,path:o=t,span:r,draft:s=!1,problem:a=null}=e,l=ot(),u=K(null),c=vn(),[p,m]=P(!1),d=s?null:
p6(l.error,o,r),f=d!==null||a!==null,g=()=>{e.onRemove?.(),Kr(l.sentence(),t,e.after)},b=e.editor!==void 0||e.menu!==void 0;
return i("span",{class:yk,"data-path":o,children:[i("span",{class:xe(bk,s&&xk,f&&wk,e.quiet&&kk,p&&vk),children:[f&&i("s\
pan",{class:Ck,children:i(pe,{name:"error",size:14})}),i("button",{ref:u,type:"button",class:_k,"data-stop":t,tabIndex:-1,
"aria-label":n,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":b?p:void 0,"aria-invalid":f||void 0,
"aria-describedby":f?`${c}-problem`:void 0,onClick:()=>m(!p),onKeyDown:v=>m6(v,e,g),children:[e.children,e.menu&&i("span",
{class:Sk,children:i(pe,{name:"down",size:12})})]}),e.onRemove&&i("button",{type:"button",class:Mk,tabIndex:-1,"aria-lab\
el":`Remove ${n}`,onClick:g,children:i(pe,{name:"close",size:12})})]}),d&&i("span",{class:mf,children:i(gk,{id:`${c}-pro\
blem`,error:d})}),a&&i("span",{class:mf,children:i(ze,{id:`${c}-problem`,error:a,onHint:e.onHint})}),p&&e.menu&&i(vi,{anchor:u.
current,label:n,items:e.menu,onClose:()=>m(!1)}),p&&e.editor&&i(tn,{anchor:u.current,role:"dialog",label:n,onClose:()=>{
m(!1),e.onLeave?.()},children:e.editor(()=>m(!1))})]})}function p6(e,t,n){let o=fi(e,t);if(!o||!n)return o;let r=o.span?.
start??0;return r>=n.start&&r<Math.max(n.end,n.start+1)?o:null}function m6(e,t,n){let o=d6(e,t,n);o&&(e.preventDefault(),
o())}function d6(e,{onNegate:t,onOptional:n,onMove:o,onRemove:r},s){return e.altKey?e.key==="ArrowUp"||e.key==="ArrowLef\
t"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:e.ctrlKey||e.metaKey?null:e.key==="Back\
space"||e.key==="Delete"?r?s:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var f6=new Set(["has","contains","starts_with","ends_with"]);function Xs({property:e,operator:t,values:n}){let o=ve(e),r=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:f6.has(r)?`${t}(${o}, ${n.map(fl).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(fl).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(fl).join(" and ")}`}
function fl(e){return typeof e=="string"?xn(e):String(e)}var h6=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function $k(e){for(let[t,n]of h6){if(e===t)return n;if(e===n)return t}
return e}var Tk=["=","!=","in","not in"],Qs=["is null","is not null"],df=[">=",">","<","<=","between","not between"],Pk=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function Mc(e){switch(e){case"bool":return["is true","is false",...Qs];case"string":return[
...Tk,...Pk,...Qs];case"int64":case"float64":return["=",...df,"!=","in","not in",...Qs];case"timestamp":return[...df,...Qs];case"\
list of strings":return["has","not has",...Qs];case"unknown":return[...Tk,...df,...Pk,"has","not has",...Qs]}}function Cn(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function hl(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var Dk={property:null,type:"unknown",operator:null,values:[]};function Ak(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function ff({property:e,operator:t}){return e===null?"property":t===null||Cn(t)===0?"operator":
"values"}function Ek(e,t,n){return e.operator!==null&&e.type===n&&Mc(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function Ok(e,t){let n=Cn(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function Tc(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function Rk(e,t){let n=e.operator===null?0:Cn(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function hf({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=Cn(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function gl(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||hf(e)!==null)return null;
if(Cn(n)!=="many"||!o.includes(null))return Xs({property:t,operator:Cn(n)==="many"?hl(n,o.length):n,values:o});let r=n===
"!="||n==="not in",s=Xs({property:t,operator:r?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=Xs({property:t,operator:hl(r?"!=":"=",a.length),values:a});return r?`${l} and ${s}`:`(${l} or ${s})`}function gf(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function Lk(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),r=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!r?[...new Set(o)]:null}var Bk="Ue",Fk="Nt";function oo({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...r}){return i("div",{class:Bk,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&i("div",{class:Fk,children:e}),i(Hr,{...r,inline:!0,autofocus:!0,eager:!0})]})}function Vo(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let r=o.
indexOf(n);r>0;r=o.indexOf(n,r+1))if(!/[\p{L}\p{N}]/u.test(o[r-1]))return 1;return o.includes(n)?2:3}function qo(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:Vo(n(o),t)})).filter(o=>o.grade<3).sort((o,r)=>o.grade-r.grade).map(({item:o})=>o)}var zk={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function ea(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function Hk({operators:e,present:t,onPick:n,onBack:o,onCancel:r,onLeave:s,head:a}){let[l,u]=P(""),c=e.filter(
m=>m===l.trim()),p=c.length>0?c:qo(e,l,m=>`${m} ${ea(m)} ${zk[m]}`);return i(oo,{label:"Operator",placeholder:"operator",
text:l,onText:u,head:a,onCancel:r,onLeave:s,onBackspace:o,options:p.map(m=>({value:m,label:ea(m),note:zk[m],selected:m===
t})),onPick:n,onTake:()=>{}})}var bf="J",Ik="K",Vk="Rt";var vf=8;function qk({draft:e,stage:t,onStage:n,onDraft:o}){let{property:r,operator:s,values:a}=e;return r===null?null:i(
F,{children:[i("button",{type:"button",class:bf,"data-present":t==="property",onClick:()=>n("property"),children:i(E,{value:r,
most:40,middle:!0})}),s!==null&&i("button",{type:"button",class:bf,"data-present":t==="operator",onClick:()=>n("operator"),
children:ea(s)}),t==="values"&&a.slice(0,vf).map(l=>i("button",{type:"button",class:Ik,"aria-label":`Remove ${String(l)}`,
onClick:()=>o(Tc(e,l)),children:[i(E,{value:l,most:24,middle:!0}),i(pe,{name:"close",size:12})]},String(l))),t==="values"&&
a.length>vf&&i("span",{class:Vk,children:["and ",U(a.length-vf)," more"]})]})}var Wk=50;function Uk(e,t,n,o){return at(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:Wk},
signal:o})}function Kk(e,t,n,o,r){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:p,params:m,missing:d}=e,f={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:p,params:m,missing:d,limit:Wk};return at(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:f,signal:r})}function Gk(e,t){let[n,o]=P(null);return ne(()=>{if(e===null)return;let r=new AbortController;return t(r.signal).then(s=>{
r.signal.aborted||o({key:e,value:s,error:null})},s=>{Mr(s)||o(a=>({key:e,value:a?.value??null,error:Je(s)}))}),()=>r.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function Pc(e,t,n,o=()=>!0){let{dataset:r}=e,
s=t.trim(),a=Gk(`${r}
${n.join()}
${s}`,m=>Uk(r,s,n,m)),l=b6(e,s),u=a.fresh&&a.value?a.value:{names:v6(r,s),more:0},c=new Set(l.map(({name:m})=>m));return{
names:[...l,...u.names.filter(({name:m})=>!c.has(m))].filter(m=>m.kind==="function"||o(m.type)),more:u.more}}function b6({
define:e},t){return Object.keys(e??{}).filter(n=>Vo(n,t)<3).map(n=>({kind:"definition",name:n,text:ve(n),type:"unknown",
filled:1}))}function v6(e,t){let n=Be(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:r,type:s,
filled:a})=>({kind:"property",name:r,text:ve(r),type:s,filled:a/o})).filter(({name:r})=>Vo(r,t)<3).sort((r,s)=>Vo(r.name,
t)-Vo(s.name,t)||s.filled-r.filled)}function jk(e,t,n,o){let r=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,r]);return Gk(s,a=>Kk(
e,t??"",n,r,a))}var Jk="At";var k6={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},C6={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function xf(e){let t=e.kind==="function"||e.filled>=.9995?"":I(e.filled);return[k6[e.kind]||C6[e.type],t].filter(n=>n!==
"").join(", ")}function Yk(e,t){let n=t.trim(),o=e[0],r=e.map(s=>({value:{entry:s},label:i(E,{value:s.name,most:60,middle:!0}),
note:xf(s)}));return n===""||o&&Vo(o.name,n)<3?r:[Oi(n),...r]}function Oi(e){return{value:{typed:e},label:i("code",{class:Jk,
children:i(E,{value:e,most:60})}),note:"as it is typed"}}function Wo(e){let{document:t,kinds:n,fits:o,onName:r,onText:s}=e,[a,l]=P(e.typed??""),u=Pc(t,a,n,o),c=e.names?qo(e.names,
a,({name:v})=>v).filter(({type:v})=>o?.(v)??!0):u.names,p=e.names?0:u.more,m=e.extra?.(a)??[],d=Yk(c,a),f=d[0]!==void 0&&
"typed"in d[0].value,g=m.length>0&&f?[...m,...d.slice(1),d[0]]:[...m,...d],b=v=>{v.trim()!==""&&s(v.trim())};return i(oo,
{label:e.label,placeholder:e.placeholder,text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:g,onPick:v=>"entry"in v?r(v.entry):b(v.typed),onTake:b,foot:p>0?`${U(p)} more, keep typing`:void 0})}function Zk({document:e,beside:t,draft:n,typed:o="",ask:r,onValues:s,onBack:a,onCancel:l,onLeave:u,head:c}){let[p,m]=P(o),
d=n.operator===null?1:Cn(n.operator),f=d==="many",g=jk(e,r?ve(n.property??""):null,t,p),b=gf(p,n.type),v=p===""||b!==void 0,
S=_6(n,p,b,g.value),x=A=>{let M=Rk(n,A);m(""),s(M.values,d!==2||M.values.length>=2)},k=(A,M)=>{let D="typed"in A?b:A.value;
D!==void 0&&(M&&f?(m(""),s(Tc(n,D).values,!1)):f&&p===""&&n.values.length>0?s(n.values,!0):x(D))},_=A=>{let M=f?Lk(A)?.map(
D=>gf(D,n.type)):void 0;return!M||M.includes(void 0)?!1:(s([...new Set([...n.values,...M])],!0),!0)};return i(oo,{label:"\
Value",placeholder:S6(n,d),text:p,onText:m,head:c,onCancel:l,onLeave:u,onBackspace:()=>n.values.length>0?s(n.values.slice(
0,-1),!1):a(),onPaste:_,invalid:!v,several:f,spaceTypes:p!==""&&S[0]!==void 0&&"typed"in S[0].value,options:S,onPick:k,onTake:()=>{
f&&p===""&&n.values.length>0?s(n.values,!0):b!==void 0&&p!==""&&x(b)},foot:v?M6(g.value,g.error!==null,f):`${fl(p)} is n\
o number`})}function _6(e,t,n,o){let r=o?.exact===!1?"~ ":"",s=d=>e.values.includes(d),a=(o?.values??[]).map(({value:d,
count:f})=>({value:{value:d},label:i(E,{value:d,most:60,middle:!0}),note:r+U(f),selected:s(d)})),l=o?.values.some(({value:d})=>d===
n)??!1,u=t!==""&&n!==void 0&&!l?[Oi(t)]:[],c=l?a.filter(({value:d})=>"value"in d&&d.value===n):[],p=a.filter(d=>!c.includes(
d)),m=o&&t===""&&o.nulls>0&&e.operator!==null&&Cn(e.operator)==="many"?[{value:{value:null},label:i(E,{value:null}),note:r+
U(o.nulls),selected:s(null)}]:[];return[...u,...c,...p,...m]}function S6({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function M6(e,t,n){let o=e&&e.more>0?[`${U(e.more)} more, keep t\
yping`]:[],r=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...r].join(" · ")}function $c(e){let{document:t,draft:n,onDraft:o,onDone:r}=e,[s,a]=P(()=>ff(n)),l=K(e.typed??""),u=f=>{l.current="",a(f)},
c=(f,g)=>{let b=Ek(n,f,g);o(b),u(b.operator===null||ff(b)!=="values"?"operator":"values")},p=f=>{let g=Ok(n,f);o(g),Cn(f)===
0?r(gl(g),g):u("values")},m=(f,g)=>{let b={...n,values:f};o(b);let v=g?gl(b):null;v!==null&&r(v,b)},d={onCancel:e.onCancel,
onLeave:e.onLeave,head:i(qk,{draft:n,stage:s,onStage:u,onDraft:o})};return s==="property"?i(Wo,{...d,label:"Property",placeholder:"\
property, or a condition",document:t,typed:l.current,kinds:T6,...e.names?{names:e.names}:{},onName:f=>c(f.name,f.type),onText:f=>r(
f,null)},"property"):s==="operator"?i(Hk,{...d,operators:Mc(n.type),present:n.operator,onPick:p,onBack:()=>u("property")},
"operator"):i(Zk,{...d,document:t,beside:e.beside,draft:n,typed:l.current,ask:e.names===void 0,onValues:m,onBack:()=>u("\
operator")},"values")}var T6=["property","definition","cohort","lookup"];var Vn="Ht",Jt="_t",wf="qt",Gr="Ft",Qk="Tt",Xk="Gt";var tC=3;function Dc({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return i("span",{class:Gr,children:i(
E,{value:t?.text??e?.text??"",most:60})});let{property:r,operator:s,values:a}=o;return r===null?i("span",{class:Jt,children:"\
…"}):n&&r==="event"&&(s==="="||s==="in")&&a.length>0?i(eC,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
i(F,{children:[s==="is false"&&i("span",{class:Jt,children:"not"}),i("span",{class:Vn,children:i(E,{value:r,most:40,middle:!0})})]}):
i(F,{children:[i("span",{class:Vn,children:i(E,{value:r,most:40,middle:!0})}),s!==null&&i("span",{class:Jt,children:ea(Cn(
s)==="many"?hl(s,a.length):s)}),s!==null&&i(eC,{values:a,between:s.endsWith("between")})]})}function eC({values:e,between:t,
name:n=!1}){return e.length>tC+1?i("span",{class:wf,children:["(",U(e.length)," values)"]}):i("span",{class:n?Vn:wf,children:e.
map((o,r)=>i("span",{children:[r>0&&i("span",{class:Jt,children:t?" and ":n?" or ":", "}),i(P6,{value:o})]},r))})}function P6({
value:e}){return e===null?i("i",{class:Jt,children:cn.null}):i(E,{value:e,most:40,middle:!0})}function Ac(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:r,values:s}=n,a=s.length>tC+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,r?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function Ec(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:r,span:s},a)=>({text:o,chip:r,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function bl(e){
return e.length===0?void 0:e.join(" and ")}function jr(e,t,n){return n===null?e.filter((o,r)=>r!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function Oc(e,t,n){let o=e.filter((s,a)=>a!==t),r=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,r),e[t],...o.slice(r)]}function nC({text:e,chip:t}){if(t)return Xs({...t,operator:$k(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&$6(n)?n:`not (${e})`}function $6(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var kf={property:"event",type:"string",operator:"=",values:[]};function Rc({document:e,typed:t,onDone:n,onCancel:o}){let[
r,s]=P(kf);return i($c,{document:e,beside:e.where,draft:r,typed:t,onDraft:s,onDone:n,onCancel:o,onLeave:o})}function Uo({lead:e,between:t,children:n,after:o}){let r=s=>s===0?e:typeof t=="function"?t(s):t;return i(F,{children:[n.
length===0&&e!==void 0&&i(he,{word:e},"lead"),n.map((s,a)=>i(he,{word:r(a),children:s},a)),o]})}var oC="Le",rC="Jt",iC="Kt";function Ko({stop:e,label:t,children:n,editor:o,onLeave:r,onBackspace:s}){let a=K(null),[l,u]=P(null),c=n==null||n===!1,
p=$r(c?t:void 0),m=()=>u(null),d=f=>{if(!(f.ctrlKey||f.metaKey||f.altKey)){if(f.key.length===1&&f.key!==" "&&f.key!=="/")
u(f.key);else if(f.key==="Backspace"&&s)s();else return;f.preventDefault()}};return i(F,{children:[i("button",{ref:a,type:"\
button",class:xe(oC,!c&&rC,l!==null&&iC),...p,"data-stop":e,tabIndex:-1,"aria-label":t,"aria-haspopup":"dialog","aria-ex\
panded":l!==null,onClick:()=>u(l===null?"":null),onKeyDown:d,children:[i(pe,{name:"plus",size:14}),n]}),l!==null&&i(tn,{
anchor:a.current,role:"dialog",label:t,onClose:()=>{m(),r?.()},children:o(l,m)})]})}function vl(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var A6={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function xl(e,t){let n=vl(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,r="per"in o&&typeof o.per=="string"?o.per:Be(e).value.value?.actors?.[0],s=Object.keys(o.properties??
{}).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...A6[n],
...a,...r?[[r,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:ve(u),type:c,filled:1}))}var sC="Ot",aC="Me",lC="Ne";var uC=null;function O6(){return uC??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),uC}function Lc(e){
let{text:t,label:n,mark:o=null,autofocus:r=!1}=e,s=K(null),a=K(null),l=K(e);l.current=e;let[u,c]=P(!1);return ne(()=>{let p=!1;
return O6().then(m=>{p||!m||!s.current||(a.current=m.mount(s.current,{...l.current,onText:d=>{d!==l.current.text&&l.current.
onText(d)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0),r&&a.current.focus())}),()=>{p=
!0,a.current?.destroy()}},[]),ne(()=>{a.current?.setText(t)},[t]),ne(()=>{a.current?.setMark(o)},[o?.start,o?.end,t]),i(
"div",{class:xe(sC,e.class),children:[i("div",{ref:s,class:aC,hidden:!u,"data-editor":u}),!u&&i("textarea",{class:lC,"ar\
ia-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,onInput:p=>e.onText(p.currentTarget.value)})]})}var cC="Pt",pC="Qt",mC="Vt",dC="Wt",fC="Yt";function Nc({label:e,text:t,problem:n,onText:o,onDone:r,onCancel:s,onLeave:a}){return i("div",{class:cC,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)r(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[i(Lc,{class:pC,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?ps(
t,n.span):null}),n&&i("div",{class:mC,children:i(ze,{error:n})}),i("div",{class:dC,children:[i("span",{class:fC,children:"\
Enter takes it, Shift+Enter is a new line"}),i(B,{small:!0,kind:"primary",onClick:()=>r(t),children:"Take"})]})]})}function pr(e){let{path:t,text:n,what:o,onChange:r}=e,s=ot(),a=Io(s.document,e.over),l=Ec(n,Js(a,[{kind:"condition",text:n}])[0]??
null),u=l.map(k=>k.text),[c,p]=P(null),m=e.needed!==!0||l.length>1,d=k=>{p(null),r(bl(k))},f=async(k,_,A)=>{p({at:k,condition:A,
text:_,problem:null});let{parsed:M,problem:D}=await cr(a,"condition",_);if(D)return p({at:k,condition:A,text:_,problem:D});
let O=jr(u,k,bl(M?.conjuncts?.map(N=>N.text)??[`(${_})`])??_);await cr(a,"condition",bl(O)??""),d(O)},g=()=>{if(!c||c.problem)
return;let k=c.condition?gl(c.condition):c.text;k!==null&&k.trim()!==""?f(c.at,k,c.condition):c.condition?.property?p({...c,
problem:{message:hf(c.condition)??"",hint:"",span:null}}):p(null)},b=(k,_,A)=>{let M=l[k],D=c?.at===k?c:null,O=()=>{p(null),
A()},N=()=>{A(),g()},z=(R,te)=>{A(),f(k,R,te)};return(D?D.condition===null&&D.text!==null:M&&!M.chip)?i(Nc,{label:o,text:D?.
text??M?.text??"",problem:D?.problem??null,onCancel:O,onLeave:N,onText:R=>p({at:k,condition:null,text:R,problem:null}),onDone:R=>z(
R,null)}):i($c,{names:xl(s.document.dataset,e.over),document:s.document,typed:_,draft:D?.condition??(M?.chip?Ak(M.chip):
e.byEvent&&l.length===0?kf:Dk),beside:bl([...e.within?[e.within]:[],...jr(u,k,null)]),onDraft:R=>p({at:k,condition:R,text:null,
problem:null}),onDone:z,onCancel:O,onLeave:N})},v=k=>{c?.text&&f(c.at,Ys(c.text,c.problem?.span??null,k),null)},S=(k,_)=>{
let A=c?.at===k?c:null;return i(qt,{stop:`${t}#${_?k:"draft"}`,path:t,span:_?.span,after:`${t}#+`,label:`${o}: ${Ac(_,A)}`,
draft:A!==null,problem:A?.problem,onHint:A?.text?v:void 0,editor:M=>b(k,"",M),onLeave:g,onRemove:A?()=>p(null):m?()=>d(jr(
u,k,null)):void 0,onNegate:_&&!A?()=>d(jr(u,k,nC(_))):void 0,onMove:_&&l.length>1?M=>{d(Oc(u,k,M)),Kr(s.sentence(),`${t}\
#${Math.max(0,Math.min(k+M,l.length-1))}`)}:void 0,children:i(Dc,{part:_,draft:A,byEvent:e.byEvent??!1})})},x=l.map((k,_)=>S(
_,k));return i(Uo,{lead:e.lead,between:"and",after:i(Ko,{stop:`${t}#+`,label:`Add a ${o}`,editor:(k,_)=>b(l.length,k,_),
onLeave:g,onBackspace:l.length>0&&m?()=>d(u.slice(0,-1)):void 0,children:l.length===0&&c===null?e.empty:void 0}),children:c?.
at===l.length?[...x,S(l.length,null)]:x})}function Wt({word:e="where"}){let{document:t}=ot();return i(pr,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>ee(
"where",n),empty:"filter"})}var L6=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function hC({document:e,names:t,axes:n,typed:o,text:r,onDone:s,onCancel:a}){let[l,u]=P(null);if(l)
return i(N6,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=m=>n?qo(L6,m.trim()===""?"time":m,([d,f])=>`time ${f} ${d}`).
map(([d,f])=>({value:{typed:`time('${d}')`},label:d==="auto"?"time":`time, ${d}`,note:f})):[];return i(Wo,{label:"Breakd\
own",placeholder:r===""?"property, time":r,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:m=>m.trim()===""?c(m).slice(0,1):c(m),onName:m=>{n&&(m.type==="int64"||m.type==="float64")?u(m):s(m.text)},onText:s,
onCancel:a,onLeave:a})}function N6({of:e,onDone:t,onCancel:n,onBack:o}){let[r,s]=P(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=qo(a,r,([u,c])=>`${u} ${c}`);return i(oo,{label:"Values or bins",placeholder:"values or bins",text:r,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[Oi(r)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var Bc=()=>!0,Go=e=>e==="int64"||e==="float64",gC=e=>Go(e)||e==="timestamp"||e==="string",yC=e=>e!=="list of strings",Sf=[
{name:"count",meaning:"how many",alone:!0,fits:Bc},{name:"uniq",meaning:"how many different",usual:!0,fits:yC},{name:"su\
m",meaning:"total",usual:!0,fits:Go},{name:"avg",meaning:"mean",usual:!0,fits:Go},{name:"median",meaning:"half are below",
usual:!0,fits:Go},{name:"p95",meaning:"95 % are below",usual:!0,fits:Go},{name:"p75",meaning:"75 % are below",fits:Go},{
name:"p90",meaning:"90 % are below",fits:Go},{name:"p99",meaning:"99 % are below",fits:Go},{name:"p999",meaning:"99.9 % \
are below",fits:Go},{name:"min",meaning:"least",fits:gC},{name:"max",meaning:"largest",usual:!0,fits:gC},{name:"first",meaning:"\
by time",fits:Bc},{name:"last",meaning:"by time",fits:Bc},{name:"stddev",meaning:"standard deviation",fits:Go},{name:"un\
iq_approx",meaning:"about how many different",fits:yC},{name:"count",meaning:"how many have a value",fits:Bc}];function bC(e){let{document:t,names:n,parsed:o,onDone:r,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=P(e.typed),[c,p]=P(e.text),[m,d]=P(null),[f,g]=P(!a);if(f)return i(
Nc,{label:"Measure",text:c,problem:e.problem,onText:p,onDone:r,onCancel:s,onLeave:()=>c===e.text?s():r(c)});if(m)return i(
Wo,{label:`What ${m.name} is of`,placeholder:`${m.name} of`,document:t,kinds:["property","definition","lookup"],fits:v=>v===
"unknown"||m.fits(v),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>d(null),onName:v=>r(`${m.name}(${v.text})`),onText:v=>r(
`${m.name}(${v})`)});let b=v=>{"text"in v?r(v.text):"typed"in v?r(v.typed):v.aggregate.alone?r(`${v.aggregate.name}()`):
d(v.aggregate)};return i(B6,{document:t,names:n,text:l,onText:u,present:e.text,onPick:b,onTake:v=>{v!==""&&r(v)},onCancel:s,
onWrite:()=>g(!0)})}function B6({document:e,names:t,text:n,onText:o,present:r,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),p=Pc(e,c,["property","definition","lookup"]).names,m=t?qo(t,c,({name:v})=>v):p,d=qo(Sf,c.replace(/\(.*$/s,""),({name:v,
meaning:S})=>`${v} ${S}`).map(v=>({value:{aggregate:v},label:v.alone?`${v.name}()`:`${v.name}(…)`,note:v.meaning})),f=c===
""?[]:m.filter(({name:v})=>Vo(v,c)<3).slice(0,4).flatMap(F6),g=/[^\p{L}\p{N}_]/u.test(c)||d.length+f.length===0?[Oi(c)]:
[],b=c===""?d:[...g,...d,...f];return i(oo,{label:"Measure",placeholder:r===""?"measure":r,text:n,onText:o,options:b,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:i("button",{type:"button",onClick:u,children:"Write it as text"})})}function F6(e){return Sf.
filter(t=>t.usual&&t.fits(e.type)&&!t.alone).map(({name:t})=>({value:{text:`${t}(${e.text})`},label:i(E,{value:`${t}(${e.
name})`,most:60,middle:!0}),note:xf(e)}))}function vC({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?i("span",{class:Vn,children:o===
"auto"?"time":`time, ${o}`}):n!=null?i("span",{class:Vn,children:i(E,{value:n,most:40,middle:!0})}):i("span",{class:Gr,children:i(
E,{value:e,most:60})})}function kl(e){let{path:t,texts:n,kind:o,what:r,onChange:s,most:a=1/0}=e,l=ot(),u=Io(l.document,e.over),c=Js(u,n.map(S=>({
kind:o,text:S}))),[p,m]=P(null),d=e.needed!==!0||n.length>1,f=S=>{m(null),s(S.length>0?S:void 0)},g=async(S,x)=>{m({at:S,
text:x,problem:null});let{problem:k}=await cr(u,o,x);k?m({at:S,text:x,problem:k}):f(jr(n,S,x))},b=(S,x,k)=>{let _=p?.at===
S?p:null;return e.editor({text:_?.text??n[S]??"",parsed:_?null:c[S]??null,typed:x,problem:_?.problem??null,onDone:A=>{k(),
g(S,A)},onCancel:()=>{m(null),k()}})},v=S=>{let x=p?.at===S?p:null,k=S<n.length;return i(qt,{stop:`${t}[${k?S:"draft"}]`,
path:`${t}[${S}]`,after:`${t}#+`,label:`${r}: ${x?.text??n[S]??""}`,draft:x!==null,problem:x?.problem,onHint:_=>{x&&g(S,
Ys(x.text,x.problem?.span??null,_))},editor:_=>b(S,"",_),onRemove:x?()=>m(null):d?()=>f(jr(n,S,null)):void 0,onMove:k&&n.
length>1?_=>{f(Oc(n,S,_)),Kr(l.sentence(),`${t}[${Math.max(0,Math.min(S+_,n.length-1))}]`)}:void 0,children:i(vC,{text:x?.
text??n[S]??"",parsed:x?null:c[S]??null})})};return i(Uo,{lead:e.lead,after:n.length<a&&i(Ko,{stop:`${t}#+`,label:`Add a\
 ${r}`,editor:(S,x)=>b(n.length,S,x),onBackspace:n.length>0&&d?()=>f(n.slice(0,-1)):void 0,children:n.length===0&&p===null?
e.empty:void 0}),children:[...n.map((S,x)=>v(x)),...p?.at===n.length?[v(n.length)]:[]]})}function Fc({path:e,texts:t,over:n,what:o="measure",lead:r,onChange:s,needed:a=!1}){let{document:l}=ot();return i(kl,{path:e,
texts:t,kind:"measure",what:o,lead:r,over:n,needed:a,empty:t.length===0?o:void 0,onChange:s??(u=>ee(e,u)),editor:u=>i(bC,
{...u,document:l,names:xl(l.dataset,n)},u.text)})}function mr({path:e,texts:t,over:n,what:o="breakdown",lead:r,onChange:s,
axes:a=!1,most:l}){let{document:u}=ot();return i(kl,{path:e,texts:t,kind:"key",what:o,lead:r,over:n,empty:o,...l===void 0?
{}:{most:l},onChange:s??(c=>ee(e,c)),editor:c=>i(hC,{...c,document:u,axes:a,names:xl(u.dataset,n)})})}function Ke({path:e,what:t,value:n,choices:o,without:r,onChange:s,onRemove:a,children:l}){let u=s??(p=>ee(e,p===r?void 0:
p)),c=o.find(([p])=>p===n)?.[1]??n;return i(qt,{stop:e,label:`${t}: ${c}`,onRemove:a,menu:o.map(([p,m])=>({label:m,checked:p===
n,act:()=>u(p)})),children:l??c})}var z6=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function zc({path:e,over:t,allow:n=z6}){
let o=vl(t);return i(Ke,{path:e,what:"rows",value:o,choices:n,onChange:r=>{r!==o&&ae({document:H6(Ce.value,e,r)})}})}function H6(e,t,n){
let o=de(e,t,I6(n,e)),r=$a(t).slice(0,-1);if(r[0]!=="aggregate")return o;let s=Pr(o,r),{having:a,order:l,...u}=s;return de(
o,r,{...u,measures:["count()"],by:["time('auto')"]})}function I6(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function Mf({document:e,result:t}){let n=e.aggregate??{},{over:o,having:r}=n;return i(yt,{document:e,error:t.error,label:"\
Question: groups and measures",children:[i(Fc,{lead:"Show",path:"aggregate.measures",texts:Tf(n.measures),over:o,needed:!0}),
i(he,{word:"of",children:i(zc,{path:"aggregate.over",over:o})}),i(Wt,{}),i(mr,{lead:"by",path:"aggregate.by",texts:fe(n.
by),over:o,axes:!0}),r!==void 0&&i(pr,{lead:"having",path:"aggregate.having",what:"condition on groups",text:r,onChange:s=>ee(
"aggregate.having",s)})]})}function Tf(e){let t=fe(e);return t.length===0?["count()"]:t}function Pf({document:e,result:t}){let{columns:n,order:o}=e.samples??{};return i(yt,{document:e,error:t.error,label:"Que\
stion: a list of events",children:[i(kl,{lead:"List",path:"samples.columns",texts:fe(n),kind:"key",what:"column",empty:"\
all columns",onChange:r=>ee("samples.columns",r),editor:({text:r,typed:s,onDone:a,onCancel:l})=>i(Wo,{label:"Column",placeholder:r===
""?"column":r,document:e,kinds:["property","definition","lookup"],typed:s,onName:u=>a(u.text),onText:a,onCancel:l,onLeave:l})}),
i(Zs,{children:"of events"}),i(Wt,{}),i(Ke,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),i(Zs,{children:"first"})]})}function Cl(e){let{path:t,what:n,value:o,none:r,unit:s}=e,a=e.onChange??(l=>ee(t,l));return i(qt,{stop:t,label:`${n}: ${o??
r}${o!==null&&s?` ${s}`:""}`,onRemove:e.onRemove,editor:l=>i(V6,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[o===
null?r:i(E,{value:o,most:24}),o!==null&&s&&` ${s}`]})}function V6({what:e,value:t,usual:n,read:o,wrong:r,none:s,onChange:a,
onCancel:l}){let[u,c]=P(""),[p,m]=P(!1),d=u.trim(),f=n.filter(([v,S])=>d===""||v.startsWith(d)||(S??"").includes(d)),g=v=>{
let S=o(v);S===null?m(!0):a(S)},b=[...d!==""&&!f.some(([v])=>v===d)&&o(d)!==null?[{value:d,label:d,note:"as it is typed"}]:
[],...f.map(([v,S])=>({value:v,label:v,note:S,selected:v===t})),...d===""&&t!==null?[{value:null,label:s,note:"the defau\
lt"}]:[]];return i(oo,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:v=>{c(v),m(!1)},options:b,onPick:v=>v===null?a(void 0):
g(v),onTake:g,onCancel:l,onLeave:l,invalid:p,foot:p||d!==""&&o(d)===null?r:void 0})}var q6=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;
function W6(e){let t=e.replaceAll(" ","");return q6.test(t)?t:null}function Hc(e,t){return n=>{let o=/^\d+$/.test(n.trim())?
Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var U6=[["30m","30 minutes"],["1h","1 hour"],["1d","24 hours"],["7d","a w\
eek"],["14d","two weeks"],["30d"],["90d"]],Ri=[["1m","a minute"],["5m"],["10m"],["30m","half an hour"],["1h","an hour"],
["6h"],["1d","24 hours"],["7d","a week"]];function jo(e){return i(Cl,{usual:U6,...e,read:W6,wrong:"A duration is a numbe\
r with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}function Rt({path:e,text:t,what:n,lead:o,needed:r=!1,onChange:s}){let{document:a}=ot(),l=t===void 0||t.trim()==="true",u=s??
(c=>ee(e,c??(r?"true":void 0)));return i(pr,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}var Ic="Zt";var G6=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function kC({
lead:e,path:t,funnel:n}){let{document:o,error:r}=ot(),s=`${t}.exclude`,a=n.exclude??[];return i(Uo,{lead:e,after:i(Ko,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>i(Rc,{document:o,typed:l,onCancel:u,onDone:c=>{u(),ae({document:mu(o,s,a.length,
{where:c})})}})}),children:a.map((l,u)=>i(qt,{stop:`${s}[${u}]`,after:`${s}#+`,label:`without ${l.where}, ${wC(l,n)}`,editor:()=>i(
j6,{document:o,error:r,path:`${s}[${u}]`,exclusion:l,steps:n.steps.length}),onRemove:()=>ae({document:Aa(o,s,u)}),children:[
i("span",{class:rr(l.where)===null?Gr:Vn,children:i(E,{value:rr(l.where)??l.where,most:40,middle:!0})}),i("span",{class:Jt,
children:wC(l,n)})]},u))})}function wC({after:e,before:t},{steps:n}){return`between ${e??1} and ${t??n.length}`}function j6({
document:e,error:t,path:n,exclusion:o,steps:r}){let s=Array.from({length:r},(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>ee(
`${n}.${l}`,Number(c)===u?void 0:Number(c));return i("div",{class:Ic,children:i(yt,{document:e,error:t,label:"Exclusion",
children:[i(Rt,{lead:"An event with",path:`${n}.where`,text:o.where,what:"condition of the exclusion",needed:!0}),i(he,{
word:"between",children:i(Ke,{path:`${n}.after`,what:"after",value:String(o.after??1),choices:s,onChange:a("after",1)})}),
i(he,{word:"and",children:i(Ke,{path:`${n}.before`,what:"before",value:String(o.before??r),choices:s,onChange:a("before",
r)})}),i(Ke,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"cut",choices:G6})]})})}function CC({items:e}){let t=e.filter(n=>n!==!1);return t.length===0?null:i(qt,{stop:"more",path:"#more",label:"More par\
ts of the question",menu:t,quiet:!0,children:[i(pe,{name:"plus",size:14}),"more"]})}var J6=[["required","has to happen"],["optional","may be skipped"]],Y6=[["anything","anything"],["nothing","nothing"]],Z6=[
["any","any such event"],["first","the first ever only"]];function _C({document:e,error:t,path:n,step:o,first:r}){let s=o.
within??null;return i("div",{class:Ic,children:[i(In,{label:"Name",value:o.name??"",placeholder:"as the condition",onCommit:a=>ee(
`${n}.name`,a.trim()===""?void 0:a)}),i(yt,{document:e,error:t,label:"Step",children:[i(Rt,{lead:"An event with",path:`${n}\
.where`,text:o.where,what:"condition of the step",needed:!0}),i(he,{word:"counting",children:i(Ke,{path:`${n}.first_ever`,
what:"which event",value:o.first_ever?"first":"any",choices:Z6,onChange:a=>ee(`${n}.first_ever`,a==="first"||void 0)})}),
!r&&i(he,{word:"within",children:i(jo,{path:`${n}.within`,what:"at most after the step before",value:s,none:"any time",usual:Ri})}),
!r&&i(he,{word:"and not before",children:i(jo,{path:`${n}.after`,what:"at least after the step before",value:o.after??null,
none:"at once",usual:Ri})}),!r&&i(he,{word:"with",children:i(Ke,{path:`${n}.directly`,what:"what may lie between",value:o.
directly?"nothing":"anything",choices:Y6,onChange:a=>ee(`${n}.directly`,a==="nothing"||void 0)})}),i(he,{word:r?"it":"in\
 between; it",children:i(Ke,{path:`${n}.optional`,what:"whether it has to happen",value:o.optional?"optional":"required",
choices:J6,onChange:a=>ee(`${n}.optional`,a==="optional"||void 0)})})]})]})}function SC({path:e,at:t,step:n,after:o,onRemove:r,onMove:s}){let{document:a,error:l}=ot(),u=Ec(n.where,Js(Io(a),[{kind:"\
condition",text:n.where}])[0]??null),c=rr(n.where),p=n.name??c,m=p??u.map(d=>Ac(d,null)).join(" and ");return i(qt,{stop:e,
after:o,label:[`step ${t+1}: ${m}`,n.within&&`within ${n.within}`,n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>i(
_C,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:r,onMove:s,onOptional:()=>ee(`${e}.optional`,n.optional?void 0:
!0),children:[i("span",{class:Xk,children:t+1}),p!=null?i("span",{class:Vn,children:i(E,{value:p,most:40,middle:!0})}):u.
slice(0,2).map((d,f)=>i("span",{class:Qk,children:[f>0&&i("span",{class:Jt,children:"and"}),i(Dc,{part:d,draft:null})]},
f)),p===null&&u.length>2&&i("span",{class:Jt,children:["and ",u.length-2," more"]}),n.directly&&i("span",{class:Jt,children:"\
directly"}),n.within&&i("span",{class:Jt,children:["within ",n.within]}),n.after&&i("span",{class:Jt,children:["after ",
n.after]}),n.optional&&i("span",{class:Jt,children:"(optional)"})]})}function MC({lead:e,path:t,funnel:n}){let{document:o,sentence:r}=ot(),s=`${t}.steps`,{steps:a}=n,l=u=>ae({document:mu(o,
s,a.length,{where:u})});return i(Uo,{lead:e,between:u=>u===1?"how many then":"then",after:i(Ko,{stop:`${s}#+`,label:"Add\
 a step",editor:(u,c)=>i(Rc,{document:o,typed:u,onDone:p=>{c(),l(p)},onCancel:c}),onBackspace:a.length>1?()=>ae({document:Aa(
o,s,a.length-1)}):void 0,children:a.length<2?"step":void 0}),children:a.map((u,c)=>i(SC,{path:`${s}[${c}]`,at:c,step:u,after:`${s}\
#+`,onRemove:a.length>1?()=>ae({document:Aa(o,s,c)}):void 0,onMove:a.length>1?p=>{ae({document:Zg(o,s,c,c+p)}),Kr(r(),`${s}\
[${Math.max(0,Math.min(c+p,a.length-1))}]`)}:void 0}))})}var Q6=["property","definition","lookup"];function Vc({path:e,what:t,value:n,none:o,kinds:r=Q6,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=ot(),[p,m]=P(null),d=g=>{m(null),(u??(b=>ee(e,b)))(g)},f=async g=>{let{problem:b}=await cr(
Io(c),l,a?ve(g):g);b?m({text:g,problem:b}):d(g)};return i(qt,{stop:e,label:`${t}: ${p?.text??n??o}`,draft:p!==null,problem:p?.
problem,onHint:g=>{p&&f(a?g:Ys(p.text,p.problem?.span??null,g))},onRemove:p?()=>m(null):void 0,editor:g=>i(Wo,{label:t,placeholder:n??
o,document:c,kinds:r,...s?{fits:s}:{},onCancel:g,onLeave:g,onName:b=>{g(),d(a?b.name:b.text)},onText:b=>{g(),f(b)}}),children:p===
null&&n===null?o:i(E,{value:p?.text??n,most:40,middle:!0})})}function $f(e){return Be(e).value.value?.actors?.[0]??"actor"}function ro({path:e,value:t}){let{document:n}=ot(),o=$f(n.
dataset);return i(Vc,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:r=>r==="string"||
r==="int64",onChange:r=>ee(e,r===o?void 0:r)})}var TC="funnel",X6=[["ordered","in this order"],["strict","in this order, nothing in between"],["any","in any order"]],eL=[
["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch","the last touch"],
["each","every value by itself"],["actor","the latest value of all"]];function Df({document:e,result:t}){let n=e.funnel??
{steps:[]},{by:o,hold:r,exclude:s,order:a="ordered",count:l="actors",attribution:u="first"}=n,c=n.per??$f(e.dataset),p=s!==
void 0&&s.length>0;return i(yt,{document:e,error:t.error,label:"Question: funnel",children:[i(he,{word:"Of",children:i(ro,
{path:"funnel.per",value:n.per})}),i(MC,{lead:"who",path:TC,funnel:n}),a!=="ordered"&&i(Ke,{path:"funnel.order",what:"or\
der",value:a,without:"ordered",choices:X6}),i(he,{word:"within",children:i(jo,{path:"funnel.window",what:"window",value:n.
window??null,none:"14d"})}),i(he,{word:"counting",children:i(Ke,{path:"funnel.count",what:"what counts",value:l,without:"\
actors",choices:[["actors",`each ${c} once`],["entries","every pass"],["starts","every start"]]})}),p&&i(kC,{lead:"witho\
ut",path:TC,funnel:n}),r!==void 0&&i(mr,{lead:"with the same",path:"funnel.hold",what:"held value",texts:fe(r)}),i(Wt,{}),
i(mr,{lead:"split by",path:"funnel.by",texts:fe(o),onChange:m=>ee("funnel.by",m)}),o!==void 0&&typeof u=="string"&&i(he,
{word:"taking",children:i(Ke,{path:"funnel.attribution",what:"attribution",value:u,without:"first",choices:eL})}),i(CC,{
items:[!p&&{label:"Without an event in between",act:()=>ee("funnel.exclude",[{where:"false"}])},a==="ordered"&&{label:"S\
teps in any order",act:()=>ee("funnel.order","any")},a==="ordered"&&{label:"Nothing between the steps",act:()=>ee("funne\
l.order","strict")},r===void 0&&{label:"With the same value along the way",act:()=>ee("funnel.hold",["event"])}]})]})}var qc=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var tL=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],nL=[["first_ever","for the first t\
ime ever"],["first_in_range","for the first time in the range"],["every","in each period"]];function Af({document:e,result:t}){
let n=e.retention??{start:"true"},o=n.period??"day";return i(yt,{document:e,error:t.error,label:"Question: retention",children:[
i(he,{word:"Of",children:i(ro,{path:"retention.per",value:n.per})}),i(Rt,{lead:"who did",path:"retention.start",text:n.start,
what:"start",needed:!0}),i(Ke,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ev\
er",choices:nL}),i(Rt,{lead:"how many did",path:"retention.return",text:n.return,what:"return"}),i(Ke,{path:"retention.m\
ode",what:"when",value:n.mode??"on",without:"on",choices:tL}),i(he,{word:"each",children:i(Ke,{path:"retention.period",what:"\
period",value:o,without:"day",choices:qc})}),i(he,{word:"for",children:i(Cl,{path:"retention.periods",what:"periods",value:n.
brackets?null:String(n.periods??14),none:"brackets",unit:`${o}s`,usual:[["7"],["14"],["30"],["60"],["90"]],read:Hc(1,1e3),
wrong:"A whole number from 1 to 1000",onChange:r=>ee("retention",{...n,brackets:void 0,periods:r})})}),i(Wt,{}),i(mr,{lead:"\
split by",path:"retention.by",texts:fe(n.by),onChange:r=>ee("retention.by",r)})]})}function Ef({document:e,result:t}){let{per:n,event:o,period:r}=e.lifecycle??{};return i(yt,{document:e,error:t.error,label:"\
Question: lifecycle",children:[i(he,{word:"How many",children:i(ro,{path:"lifecycle.per",value:n})}),i(he,{word:"were ne\
w, returning, back or gone per",children:i(Ke,{path:"lifecycle.period",what:"period",value:r??"day",without:"day",choices:qc})}),
i(Rt,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),i(Wt,{})]})}var oL=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function Of({document:e,result:t}){let{per:n,
event:o,period:r}=e.stickiness??{};return i(yt,{document:e,error:t.error,label:"Question: stickiness",children:[i(he,{word:"\
On how many",children:i(Ke,{path:"stickiness.period",what:"period",value:r??"day",without:"day",choices:oL})}),i(he,{word:"\
did",children:i(ro,{path:"stickiness.per",value:n})}),i(Rt,{lead:"do",path:"stickiness.event",text:o,what:"activity"}),i(
Wt,{})]})}var rL=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],iL=[["actors","\
the first path of each"],["transitions","every session"]],sL=Hc(0,20);function aL({start:e,end:t}){return e!==void 0?t!==
void 0?"between":"after":t!==void 0?"before":"from the start"}function lL(e,t){let{start:n,end:o,before:r,after:s,end_at:a,
...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"before":return{...l,end:o??u};case"between":return{
...l,start:u,end:o??"true",after:10};case"from the start":return l}}function Rf({document:e,result:t}){let n=e.paths??{},
o=aL(n),r=o==="before"?"before":"after",s=a=>ae({document:de(e,"paths",lL(n,a))});return i(yt,{document:e,error:t.error,
label:"Question: paths",children:[i(he,{word:"What did",children:i(ro,{path:"paths.per",value:n.per})}),i(he,{word:"do",
children:i(Ke,{path:"paths.direction",what:"direction",value:o,choices:rL,onChange:s})}),n.start!==void 0&&i(Rt,{path:"p\
aths.start",text:n.start,what:"start",needed:!0}),o==="between"&&i(Rt,{lead:"and",path:"paths.end",text:n.end,what:"end",
needed:!0}),o==="before"&&i(Rt,{path:"paths.end",text:n.end,what:"end",needed:!0}),i(he,{word:"in",children:i(Cl,{path:`\
paths.${r}`,what:"steps",value:String(n[r]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:sL,wrong:"A \
whole number from 0 to 20"})}),i(he,{word:"named by",children:i(Vc,{path:"paths.node",what:"name of a step",value:n.node??
null,none:"event",kinds:["property","definition","lookup"]})}),i(he,{word:"within sessions of",children:i(jo,{path:"path\
s.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:Ri})}),i(he,{word:"counting",children:i(Ke,{path:"\
paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:iL})}),n.exclude!==void 0&&i(Rt,{lead:"\
leaving out",path:"paths.exclude",text:n.exclude,what:"exclusion"}),i(Wt,{})]})}var $C="eo",DC="io";function EC({path:e,properties:t,of:n}){let o=Object.entries(t??{}),r=(a,l,u)=>{let c=o.filter(([p])=>p!==a&&p!==l);ee(e,
Object.fromEntries([...c,[l,u]]))},s=a=>{let l=o.filter(([u])=>u!==a);ee(e,l.length>0?Object.fromEntries(l):void 0)};return i(
Uo,{lead:"each with",after:i(Ko,{stop:`${e}#+`,label:`Add a property of the ${n}`,editor:(a,l)=>i(AC,{of:n,name:a,measure:"",
onDone:(u,c)=>{l(),r(null,u,c)}}),children:o.length===0?`${n} property`:void 0}),children:o.map(([a,l],u)=>i(qt,{stop:`${e}\
#${u}`,path:`${e}.${a}`,after:`${e}#+`,label:`property ${a}: ${l}`,onRemove:()=>s(a),editor:c=>i(AC,{of:n,name:a,measure:l,
onDone:(p,m)=>{c(),r(a,p,m)}}),children:[i("span",{class:Vn,children:i(E,{value:a,most:40})}),i("span",{class:Jt,children:"\
="}),i("span",{class:Gr,children:i(E,{value:l,most:40})})]},a))})}function AC({of:e,name:t,measure:n,onDone:o}){let{document:r}=ot(),
[s,a]=P(t),[l,u]=P(n),[c,p]=P(null),m=async()=>{if(s.trim()===""||l.trim()==="")return p({message:"A property has a name\
 and a measure",hint:"",span:null});let{problem:d}=await cr(Io(r),"measure",l);d?p(d):o(s.trim(),l.trim())};return i("fo\
rm",{class:$C,onSubmit:d=>{d.preventDefault(),m()},children:[i(In,{label:"Name",value:s,onCommit:a,autofocus:!0}),i(In,{
label:`Measure over the events of a ${e}`,value:l,onCommit:u,code:!0,placeholder:"count() filter (where event = 'search'\
)"}),c&&i(ze,{error:c}),i("div",{class:DC,children:i(B,{kind:"primary",small:!0,type:"submit",children:"Take"})})]})}var Jr="aggregate.over.sessions";function Lf({document:e,result:t}){let n=e.aggregate??{},{over:o}=n,r=vl(o)==="sessions"&&
o!==void 0&&o!=="events"&&"sessions"in o?o.sessions:{};return i(yt,{document:e,error:t.error,label:"Question: sessions",
children:[i(Fc,{lead:"Show",path:"aggregate.measures",texts:Tf(n.measures),over:o,needed:!0}),i(he,{word:"of sessions of",
children:i(ro,{path:`${Jr}.per`,value:r.per})}),i(he,{word:"a gap of",children:i(jo,{path:`${Jr}.gap`,what:"gap",value:r.
gap??null,none:"30m",usual:Ri})}),i(he,{word:"ends one, at most",children:i(jo,{path:`${Jr}.max`,what:"longest session",
value:r.max??null,none:"any length",usual:[["30m"],["1h"],["12h"],["24h","a day"]]})}),r.start!==void 0&&i(Rt,{lead:"beg\
un by",path:`${Jr}.start`,text:r.start,what:"beginning",onChange:s=>ee(`${Jr}.start`,s)}),r.end!==void 0&&i(Rt,{lead:"en\
ded by",path:`${Jr}.end`,text:r.end,what:"end",onChange:s=>ee(`${Jr}.end`,s)}),i(EC,{path:`${Jr}.properties`,properties:r.
properties,of:"session"}),i(Wt,{}),i(mr,{lead:"by",path:"aggregate.by",texts:fe(n.by),over:o,axes:!0})]})}function Nf({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:r,baseline:s}=n,a=l=>l===void 0||
l.trim()==="true";return i(yt,{document:e,error:t.error,label:"Question: difference",children:[i(he,{word:"What sets",children:i(
zc,{path:"difference.over",over:o})}),i(pr,{lead:"with",path:"difference.selection",what:"selection",text:a(r)?"":r,over:o,
within:e.where,empty:"selection",onChange:l=>ee("difference.selection",l??"true")}),i(pr,{lead:"apart from",path:"differ\
ence.baseline",what:"baseline",text:a(s)?"":s??"",over:o,within:e.where,empty:"the rest",onChange:l=>ee("difference.base\
line",l)}),i(Zs,{children:"?"}),i(Wt,{word:"Among events where"})]})}function OC(e){return e.document.samples?i(Pf,{...e}):i(Mf,{...e})}var RC=new Map;function cL(e,t){let{aggregate:n,dataset:o}=e;return n&&!go(e)&&RC.set(o,n),Wa(e,t,RC.get(o)??null,Ds(Be(
o).value.value))}var LC={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],errorPlaces:[
"aggregate","samples","where"],chartOf:Ou,choose:cL,Sentence:OC,Page:nk};function _l(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function NC(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=r=>Math.
max(0,Math.min(1,r/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function Ut(e){return rr(e.name)??e.name}function Bf(e){let t=e.at(-1);return{share:t?.from_first??null,entries:_l(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function ko(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var BC="ro",FC="Re",zC="ao";function _n(e){return"other"in e?Xt.text:J(e.value).text}function zf(e,t){return"other"in t?"var(--other)":`var(${It(mn(
e,HC(t.value)))})`}function Hf(e,t){return!("other"in t)&&mn(e,HC(t.value))>=vu}function HC(e){return Array.isArray(e)?e:
[e??null]}function dr({property:e,group:t,most:n=32}){return i("span",{class:BC,children:[i("span",{class:FC,"data-dashe\
d":Hf(e,t),style:{"--color":zf(e,t)}}),i("span",{class:zC,children:"other"in t?i(E,{shown:Xt}):i(E,{value:t.value,most:n,
middle:!0})})]})}function IC({answer:e,by:t}){let n=(r,s)=>s.map((a,l)=>({group:r,step:a,at:l})),o=[...n(null,e.steps),...ko(e).flatMap(r=>n(
r,r.steps))];return i(Ye,{label:"Steps",columns:mL(t),rows:o})}function mL(e){let t=r=>r==null?"–":ke(r),n=r=>r===null?
"–":I(r);return[...e===""?[]:[{key:"group",head:i(E,{value:e,most:32}),cell:({group:r})=>r===null?i(E,{shown:{text:cn.
total,kind:"other"}}):i(dr,{property:e,group:r})}],{key:"step",head:"step",cell:({step:r,at:s})=>i(F,{children:[s+1," ",
i(E,{value:Ut(r),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:r})=>q(r.count)},{key:"first",
head:"of all",number:!0,cell:({step:r})=>n(r.from_first)},{key:"previous",head:"of the step before",number:!0,cell:({step:r,
at:s})=>s===0?"–":n(r.from_previous)},{key:"dropped",head:"dropped",number:!0,cell:({step:r,at:s})=>s===0?"–":q(r.dropped)},
{key:"open",head:"still open",number:!0,cell:({step:r,at:s})=>s===0?"–":q(r.in_progress)},{key:"median",head:"median t\
ime",number:!0,cell:({step:r})=>t(r.time_from_previous?.median)},{key:"p90",head:"p90 time",number:!0,cell:({step:r})=>t(
r.time_from_previous?.p90)},{key:"entry",head:"median from entry",number:!0,cell:({step:r})=>t(r.time_from_entry?.median)}]}var VC="to",qC="oo",WC="no",UC="po",KC="do",GC="lo",jC="so",JC="xo",YC="co",ZC="go",QC="ho",XC="t",e_="g",t_="O",n_="fo",
o_="uo",r_="mo",i_="vo",s_="bo",a_="wo",l_="yo",u_="P",c_="ko";function p_({group:e,by:t,mark:n,onChoose:o}){return i(F,{children:[i("div",{class:a_,children:i(dr,{property:t,group:e})}),
e.steps.map((r,s)=>i("div",{class:t_,...n(s),title:`${q(r.count)}, ${I(r.from_first??0)}`,onClick:a=>o(s,a.currentTarget),
children:[i("span",{class:l_,children:i("span",{class:u_,"data-dashed":Hf(t,e),style:{"--share":r.from_first??0,"--color":zf(
t,e)}})}),i("span",{class:c_,children:s===0?U(r.count):I(r.from_first??0)})]},s))]})}function Wc(e,t){let n=Pr(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"||n[0]===n[1]?null:[
n[0],n[1]]}function m_(e,t){return t===null?U(e):Qg(e,t[0],t[1])}function Vf(e,t){return e===null?"–":t===null?I(e):`~\
 ${I(e)} ±${((t[1]-t[0])*50).toFixed(1)}`}function d_(e,t){return t==="entries"?Rn(e,"pass","passes"):t==="starts"?Rn(
e,"start"):Rn(e,"actor")}function f_({step:e,at:t,entries:n,intervals:o,first:r,mark:s,onChoose:a}){let l=NC(e,t,n),u=(p,m,d,f)=>i("div",{class:XC,
"data-part":p,style:{"--share":m},title:`${f}: ${q(d)} (${I(m)})`,...s(p),onClick:g=>a(p,g.currentTarget),onContextMenu:g=>{
g.preventDefault(),a(p,g.currentTarget)}}),c=e.time_from_previous?.median??null;return i("div",{class:jC,children:[i("di\
v",{class:JC,children:[i("span",{class:ZC,children:t+1}),i("span",{class:YC,children:i(E,{value:Ut(e),most:80,middle:!0})})]}),
i("div",{class:QC,children:[!r&&u("dropped",l.dropped,e.dropped,"Dropped"),!r&&u("in_progress",l.open,e.in_progress,"Sti\
ll open"),u("reached",l.reached,e.count,"Reached")]}),i("div",{class:n_,children:[i("div",{class:o_,title:q(e.count),children:m_(
e.count,Wc(o,["steps",t,"count"]))}),i("dl",{class:r_,children:[i(Sl,{label:"of all",children:r?"–":Vf(e.from_first,Wc(
o,["steps",t,"from_first"]))}),i(Sl,{label:"of the step before",children:r?"–":Vf(e.from_previous,Wc(o,["steps",t,"fro\
m_previous"]))}),i(Sl,{label:"median time",children:c===null?"–":ke(c)}),i(Sl,{label:"dropped",swatch:"dropped",children:r?
"–":U(e.dropped)}),i(Sl,{label:"still open",swatch:"in_progress",children:r?"–":U(e.in_progress)})]})]})]})}function Sl({
label:e,swatch:t,children:n}){return i(F,{children:[i("dt",{class:i_,children:[t&&i("span",{class:e_,"data-part":t}),e]}),
i("dd",{class:s_,children:n})]})}function Yr(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var Jo=["dropped","in_progress","reached"];function h_({answer:e,intervals:t,by:n,onMark:o}){let{steps:r}=e,s=ko(e),a=_l(
r),l=e.query?.funnel?.count,u=(d,f)=>{let g=r[f],b=s[d-Jo.length];if(b)return{mark:{step:f+1,state:"reached",...Yr(b)},label:`${_n(
b)}: ${g_(g)}`};let v=Jo[d];return{mark:{step:f+1,state:v},label:`${y_(v)} ${oe(Ut(g))}`}},c=(d,f,g)=>{let{mark:b,label:v}=u(
d,f);o(b,v,g)},p=gt(Jo.length+s.length,r.length,({row:d,column:f},g)=>c(d,f,g)),m=p.at?fL(e,p.at.row,p.at.column):"";return i(
Fe,{title:i(dL,{steps:r,counting:l}),summary:hL(e,n),announced:m,onKey:p.key,table:i(IC,{answer:e,by:n}),children:i("div",
{class:UC,children:i("div",{class:KC,"data-groups":s.length>0,style:{"--steps":r.length},children:[i("div",{class:GC,"ar\
ia-hidden":"true",children:[i("span",{children:"100 %"}),i("span",{children:"50 %"}),i("span",{children:"0"})]}),r.map((d,f)=>i(
f_,{step:d,at:f,entries:a,intervals:t,first:f===0,mark:g=>p.mark(Jo.indexOf(g),f),onChoose:(g,b)=>c(Jo.indexOf(g),f,b)},
f)),s.map((d,f)=>i(p_,{group:d,by:n,mark:g=>p.mark(Jo.length+f,g),onChoose:(g,b)=>c(Jo.length+f,g,b)},f))]})})})}function dL({
steps:e,counting:t}){let{share:n,entries:o,converted:r,median:s}=Bf(e);return i("span",{class:VC,children:[i("strong",{class:qC,
children:n===null?"–":I(n)}),i("span",{children:[U(r)," of ",d_(o,t)]}),s!==null&&i("span",{class:WC,children:["half o\
f them within ",ke(s)]})]})}function g_(e){return`reached ${oe(Ut(e))}`}function y_(e){return e==="reached"?"Reached":e===
"dropped"?"Dropped before":"May still reach"}function fL(e,t,n){let o=e.steps[n];if(!o)return"";let r=ko(e)[t-Jo.length];
if(r){let l=r.steps[n];return`${_n(r)}, ${g_(o)}: ${U(l?.count??0)}, ${I(l?.from_first??0)}`}let s={reached:o.count,dropped:o.
dropped,in_progress:o.in_progress}[Jo[t]],a=t<2?"":`, ${I(o.from_first??0)} of all, ${I(o.from_previous??0)} of the step\
 before`;return`Step ${n+1}, ${y_(Jo[t])} ${oe(Ut(o))}: ${U(s)}${a}`}function hL(e,t){let{share:n,entries:o,converted:r}=Bf(
e.steps),s=e.steps.map(l=>oe(Ut(l))).join(", "),a=t===""?"":`, by ${oe(t)}, ${(e.groups??[]).length} groups`;return`Funn\
el of ${e.steps.length} steps: ${s}; ${U(r)} of ${U(o)} convert, ${I(n??0)}${a}`}function Co({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?i(wn,{icon:"clock",title:"Stopped",actions:i(
B,{kind:"primary",onClick:no,children:"Run again"}),children:"Nothing was answered yet."}):i(_t,{})}function Yo({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return i(wn,{icon:"search",title:"Nothing\
 found",actions:i(F,{children:[o&&i(B,{kind:"primary",onClick:()=>nn({}),children:"All data"}),n.where!==void 0&&i(B,{kind:"\
outlined",onClick:()=>ae({document:de(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&i(B,{kind:"\
outlined",onClick:no,children:"Ask again"})]}),children:t})}var b_="zo";function Sn({children:e}){return i("div",{class:b_,children:e})}function Zo(e,t=()=>[]){let{openAt:n,menu:o}=Fo();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,items:t(s,a),
..."value"in s?{value:s.value}:{}})},menu:o}}var qf=30;function Uc(e,t){let n=e.query?.funnel?.compare_groups?.control;return ko(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let r=o.comparison.steps[t],[s,a]=r?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:r?.rate??null,lift:r?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:r?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<qf}]})}function v_(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function Wf({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function Li(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var x_="jo",w_="r",_o="So",Uf="Xo",k_="Bo",C_="Co",__="Eo",S_="Ae",M_="De",T_="B";function $_({answer:e,by:t,goal:n,onMark:o}){let r=Uc(e,n),s=v_(r),a=(p,m)=>{let d=r[p];o({step:n+1,state:"reached",...Yr(
d.group)},_n(d.group),m)},l=gt(r.length,1,({row:p},m)=>a(p,m)),u=l.at?r[l.at.row]:void 0,c=oe(Ut(e.steps[n]));return i(Fe,
{title:i(F,{children:["Rate of ",i("bdi",{children:c})]}),summary:`Experiment by ${oe(t)}: ${r.map(P_).join("; ")}`,announced:u?
P_(u):"",onKey:l.key,table:i(xL,{variants:r,by:t}),children:i("div",{class:x_,children:i("table",{class:w_,children:[i("\
thead",{children:i("tr",{children:[i("th",{scope:"col",children:"variant"}),i("th",{scope:"col",class:_o,children:"expos\
ed"}),i("th",{scope:"col",class:_o,children:"converted"}),i("th",{scope:"col",class:_o,children:"rate"}),i("th",{scope:"\
col",class:_o,children:"lift"}),i("th",{scope:"col",class:Uf,children:i("span",{class:k_,children:[i("span",{children:jt(
-s)}),i("span",{children:"difference, 95 %"}),i("span",{children:jt(s)})]})}),i("th",{scope:"col",class:_o,children:"p"}),
i("th",{scope:"col",children:"says"})]})}),i("tbody",{children:r.map((p,m)=>i("tr",{...l.mark(m,0),onClick:d=>a(m,d.currentTarget),
children:[i("th",{scope:"row",children:i(dr,{property:t,group:p.group})}),i("td",{class:_o,children:q(p.exposed)}),i("td",
{class:_o,children:q(p.converted)}),i("td",{class:_o,children:p.rate===null?"–":I(p.rate)}),i("td",{class:_o,children:p.
isControl||p.lift===null||p.few?"–":jt(p.lift)}),i("td",{class:Uf,children:i(vL,{variant:p,reach:s})}),i("td",{class:_o,
children:p.isControl||p.few?"–":Li(p.pValue)}),i("td",{children:i("span",{class:T_,"data-verdict":Wf(p),children:Kf(p)})})]},
m))})]})})})}function vL({variant:e,reach:t}){let{interval:n,isControl:o,few:r}=e,s=l=>(Math.max(-t,Math.min(t,l))/t+1)/
2,a=n!==null&&!o&&!r;return i("span",{class:C_,title:a?`${jt(n[0])} to ${jt(n[1])}`:void 0,children:[i("span",{class:__}),
a&&i(F,{children:[i("span",{class:S_,style:{"--from":s(n[0]),"--to":s(n[1])}}),i("span",{class:M_,style:{"--from":s((n[0]+
n[1])/2)}})]})]})}function xL({variants:e,by:t}){return i(Ye,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>i(dr,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>q(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>q(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":I(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:o})=>n===null||o?"–":jt(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?jt(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?jt(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>Li(n)},{key:"says",head:"says",cell:Kf}]})}function Kf(e){return e.
few?`too few: below ${qf}`:Wf(e)}function P_(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${jt(e.lift)}, p ${Li(
e.pValue)}`;return`${_n(e.group)} ${e.rate===null?"no rate":I(e.rate)} of ${q(e.exposed)}${t}, ${Kf(e)}`}var A_="Io",E_="Uo";function Ni({title:e,values:t,value:n,onChange:o,free:r=!1,...s}){let a=K(null),[l,u]=P(!1),[c,p]=P(""),m=Z(()=>kL(t,c),
[t,c]),d=()=>{u(!1),p("")},f=g=>{d(),o(g)};return i(F,{children:[i(B,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?d():u(!0),children:i("span",{class:A_,children:i(E,{value:n,most:32})})}),l&&i(tn,{anchor:a.current,onClose:d,
role:"dialog",label:e,children:i("div",{class:E_,children:i(Hr,{label:e,text:c,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:m.slice(0,1e3).map(g=>({value:g,label:i(E,{value:g}),selected:g===n})),onPick:f,onTake:g=>{r&&
g!==""&&f(g)},onCancel:d})})})]})}function kL(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),r=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...r]}var Kc="Lo",Bi="Mo",Tl="No",R_="Ro";var L_="He";var CL=.01;function N_({answer:e,document:t,by:n,onMark:o}){let[r,s]=P(null),a=Math.min(r??e.steps.length-1,e.steps.length-
1),l=t.funnel?.compare_groups,u=new Map(ko(e).flatMap(g=>"other"in g?[]:[[J(g.value).text,g.value]])),p=(Be(t.dataset).value.
value?.columns??[]).filter(({type:g,actor:b})=>g==="string"&&!b).map(({name:g})=>g),m=g=>{ae({document:de(de(t,"funnel.b\
y",ve(g)),"funnel.compare_groups",void 0)})},d=g=>ee("funnel.compare_groups",{...l,control:u.get(g)}),f=Uc(e,a).length>0;
return i(F,{children:[i("div",{class:Kc,children:[i("span",{class:Tl,children:[i("span",{class:Bi,children:"variant"}),i(
Ni,{title:"The property that says the variant",kind:"outlined",values:p,value:n===""?"choose":n,onChange:m})]}),u.size>0&&
i("span",{class:Tl,children:[i("span",{class:Bi,children:"control"}),i(Ni,{title:"The control group",kind:"outlined",values:[
...u.keys()],value:l?J(l.control).text:"choose",onChange:d})]}),l&&i(F,{children:[i("span",{class:Tl,children:[i("span",
{class:Bi,children:"goal"}),i(Ni,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(Gf),value:Gf(e.steps[a],
a),onChange:g=>s(e.steps.findIndex((b,v)=>Gf(b,v)===g))})]}),i("span",{class:Tl,children:[i("span",{class:Bi,children:"e\
xposed by"}),i("span",{class:R_,children:i(In,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??"",placeholder:"\
the first step",onCommit:g=>ee("funnel.compare_groups.exposed",g.trim()===""?void 0:g)})})]})]})]}),f?i(F,{children:[i(_L,
{value:e.sample_ratio_p_value??null}),i($_,{answer:e,by:n,goal:a,onMark:o})]}):i(wn,{icon:"compare",title:"Compare the g\
roups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor saw.":"Choose\
 which group is the control. The others are held against it."})]})}function Gf(e,t){return`${t+1} ${Ut(e)}`}function _L({
value:e}){if(e===null)return null;let t=e<CL;return i("p",{class:L_,"data-bad":t,role:t?"alert":void 0,children:[i(pe,{name:t?
"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${Li(e)}). Unless the split \
was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${Li(e)}).`]})}function B_(e){return e.map(({from:t,count:n},o)=>{let r=e[o+1]?.from,s=e[o-1]?.from,a=r??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function F_(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let r=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+r)/e.length}function z_(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:o},r)=>({at:r/e.length,value:o})).filter((o,r)=>r%n===0)}function Gc(e){let t=[...e].sort((l,u)=>l.
from-u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),r=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].
from)),s=[];o.forEach(({from:l,count:u},c)=>{let p=o[c+1]?.from,m=p===void 0||!Number.isFinite(r)||r<=1?1:Math.max(1,Math.
min(1e3,Math.round(Math.log(p/l)/Math.log(r)))),d=g=>g===0?l:g===m&&p!==void 0?p:l*r**g,f=p===void 0&&!Number.isFinite(r);
for(let g=0;g<m;g++)s.push({from:d(g),to:f?null:d(g+1),count:g===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,
count:u})=>({from:l,to:a,count:u})),...s]}var H_="Do",I_="Ho",V_="Q",q_="_e",W_="_o",U_="qe",K_="qo",G_="Fe";function jc({title:e,counting:t,bins:n,markers:o=[],summary:r,onBin:s,height:a=160}){let l=gt(1,n.length,({column:m},d)=>s?.(
n[m],d)),u=Math.max(1,...n.map(({count:m})=>m)),c=n.reduce((m,{count:d})=>m+d,0),p=l.at===null?void 0:n[l.at.column];return i(
Fe,{title:e,summary:r,onKey:l.key,announced:p?`${jf(p)}: ${q(p.count)} ${t}, ${I(p.count/Math.max(1,c))}`:"",table:i(Ye,
{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:jf},{key:"count",head:t,number:!0,cell:m=>q(m.count)},{key:"\
share",head:"share",number:!0,cell:m=>I(m.count/Math.max(1,c))}]}),children:i("div",{class:H_,children:[i("div",{class:I_,
style:{"--bins":n.length,"--height":`${a}px`},children:[n.map((m,d)=>i("div",{class:V_,...l.mark(0,d),title:`${jf(m)}: ${q(
m.count)} ${t}, ${I(m.count/Math.max(1,c))}`,onClick:s&&(f=>s(m,f.currentTarget)),children:i("div",{class:q_,style:{"--s\
hare":m.count/u}})},d)),o.map(({at:m,label:d},f)=>{let g=F_(n,m);return g===null?null:i("div",{class:W_,style:{"--at":g},
children:i("span",{class:U_,"data-late":g>.8||f===0&&o.length>1&&g>.22,children:d})},d)})]}),i("div",{class:K_,"aria-hid\
den":"true",children:z_(n,6).map(({at:m,value:d})=>i("span",{class:G_,"data-late":m>.9,style:{"--at":m},children:ke(d)},
m))})]})})}function jf({from:e,to:t}){return t===null?`${ke(e)} and more`:`${ke(e)} to ${ke(t)}`}var ML=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function Jf(e){let t=Object.
entries(e).filter(([n])=>!ML.includes(n));return Object.fromEntries(t)}function Yf(e,t,n){if(!e.funnel)return null;let{compare:o,
...r}=Pe(e);return{...r,aggregate:{over:{flows:{funnel:Jf(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - st\
ep_time_${t}, 30, 'log') as length`]}}}var j_="Fo",J_="To",Qf="Go";var PL=8;function Z_({answer:e,document:t}){let{steps:n}=e,o=n.at(-1),r=t.funnel?.order!=="any";return i("div",{class:j_,
children:[n.slice(1).map((s,a)=>i(Y_,{from:Ut(n[a]),to:Ut(s),times:s.time_from_previous,question:r&&a<PL?Yf(t,a+1,a+2):null},
a)),n.length>2&&o&&i(Y_,{from:Ut(n[0]),to:Ut(o),times:o.time_from_entry,all:!0,question:r?Yf(t,1,n.length):null})]})}function Y_({
from:e,to:t,times:n,question:o,all:r=!1}){let{answer:s}=lt(o),a=Z(()=>s&&"columns"in s?Gc($L(s)):B_(n?.histogram??[]),[s,
n]),l=n?.median??null,u=n?.p90??null,c=[...l===null?[]:[{at:l,label:`median ${ke(l)}`}],...u===null?[]:[{at:u,label:`p90\
 ${ke(u)}`}]];return i(jc,{title:i("span",{class:J_,children:[r&&i("span",{class:Qf,children:"all the way:"}),i(E,{value:e,
most:40,middle:!0})," ",i("span",{class:Qf,children:"to"})," ",i(E,{value:t,most:40,middle:!0})]}),counting:"actors",bins:a,
markers:c,summary:`Time from ${oe(e)} to ${oe(t)}: ${U(n?.count??0)} actors, median ${l===null?"unknown":ke(l)}`})}function $L(e){
return e.rows.flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function DL(e,t){let n=Jf(e.funnel);return{...Pe(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function Q_(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function X_(e,t,n){
let o=Q_(e,t),r=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{AL(e,t,n)}}];return r>1&&e.funnel?.
order!=="any"&&s.push({label:`Explain drop ${r-1} › ${r}`,icon:"difference",act:()=>He({document:DL(e,r),view:"differe\
nce",as:null},`drop ${r-1} › ${r}`)}),s}async function AL(e,t,n){let o=Q_(e,t);try{let{only:r}=await Bo(e,t);r&&o!==void 0?
He({document:{...Pe(r),paths:{start:o}},view:"paths",as:null},n):vt("No condition says who these are.")}catch(r){vt(oe(Je(
r).message))}}var EL="conversion_rate";function eS(e,t){let n=ko(e),o=[],r=(a,l)=>{for(let{time:u,steps:c}of l??[]){let p=c[0]?.count??
0;o.push([u,...a===null?[]:[OL(a)],p>0?c.at(-1)?.from_first??null:null])}};n.length===0&&r(null,e.trend);for(let a of n)
r(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:EL,type:"float64"}],rows:o,stats:e.stats}}function OL(e){return"other"in
e||Array.isArray(e.value)?_n(e):e.value}var RL=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function tS(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*RL.get(o);return t}function LL(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(String(t)))-tS(e.query?.funnel?.window)}
var NL=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"Month"}];function nS({
answer:e,document:t,by:n}){let o=Z(()=>eS(e,n),[e,n]),r=e.query?.timezone??t.timezone??"UTC",s=t.funnel?.trend;return o.
rows.length===0?i(_t,{}):i(F,{children:[i("div",{class:Kc,children:[i("span",{class:Bi,children:"by entry"}),i(wt,{label:"\
Length of a bucket",value:String(s??"1d"),choices:NL,onChange:a=>ee("funnel.trend",a)})]}),i(Us,{answer:o,document:o.query,
zone:r,form:"lines",end:LL(e),onZoom:(a,l)=>nn({from:new Date(a*1e3).toISOString(),to:new Date(l*1e3).toISOString()})})]})}function oS({document:e,result:t,as:n}){let{answer:o,of:r,phase:s}=t,{onMark:a,menu:l}=Zo(r,(c,p)=>r?X_(r,c,p):[]);if(!o||
!r||!BL(o))return i(Co,{result:t});if(_l(o.steps)===0&&s==="exact"&&n!=="groups")return i(Yo,{result:t,children:"No acto\
r of this range did the first step."});let u=fe(r.funnel?.by).join(", ");return i(Sn,{children:[n==="trend"&&i(nS,{answer:o,
document:r,by:u}),n==="time"&&i(Z_,{answer:o,document:r}),n==="groups"&&i(N_,{answer:o,document:e,by:u,onMark:a}),n!=="t\
rend"&&n!=="time"&&n!=="groups"&&i(h_,{answer:o,intervals:t.intervals,by:u,onMark:a}),l]})}function BL(e){return"steps"in
e}var rS={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],errorPlaces:["funnel","where"],chartOf:()=>"steps",choose:FL,Sentence:Df,Page:oS};function FL(e,t){if(!e.funnel)return e;
let{trend:n}=e.funnel;return t==="trend"?n===void 0?de(e,"funnel.trend","1d"):e:n===void 0?e:de(de(e,"funnel.trend",void 0),
"funnel.trend_mode",void 0)}var iS=new Map;function zL(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function sS(e,t){let n=zL(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";iS.set(`${e.dataset} ${o}`,e);let r=iS.get(
`${e.dataset} ${n}`),s=Pe(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...r?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,p=n==="\
lifecycle"?r?.lifecycle:r?.stickiness;return{...s,[n]:{...p,...u,...c===void 0?{}:{event:c}}}}function aS(e){return lS([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function lS(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return uS((e.find(o=>o*n>=t*(1-1e-9))??10)*n)}function Jc(e,t,n){let o=lS([1,2,2.5,5,10],Math.
max(t-e,1e-12)/Math.max(1,n)),r=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-r)+1},
(a,l)=>uS((r+l)*o))}function uS(e){return Number(e.toPrecision(12))}var cS="Jo",pS="Ko",mS="Oo",dS="Po",fS="Qo",hS="Vo",gS="Te",yS="Wo",bS="Yo",vS="p",xS="Zo",wS="en",Xf="in",eh="V";function Yc({title:e,summary:t,parts:n,bars:o,over:r,text:s=U,actions:a,onPart:l}){let u=gt(n.length,o.length,({row:x,column:k},_)=>l(
k,x,_)),c=o.map(({values:x})=>({up:kS(x,1),down:kS(x,-1)})),p=Math.max(0,...c.map(({up:x})=>x)),m=Math.min(0,...c.map(({
down:x})=>x)),d=Math.max(p-m,1e-12),f=Math.max(1,Math.ceil(o.length/12)),g=u.at,b=g?o[g.column]:void 0,v=(x,k)=>`${x.label}\
, ${n[k].label}: ${q(Math.abs(x.values[k]??0))}${x.unfinished?", not over":""}`;return i(Fe,{title:e,summary:t,announced:b&&
g?v(b,g.row):"",onKey:u.key,actions:a,table:i(Ye,{label:r,rows:o,columns:[{key:"over",head:r,cell:({label:x,unfinished:k})=>`${x}${k?
" (not over)":""}`},...n.map((x,k)=>({key:x.key,head:x.label,number:!0,cell:({values:_})=>s(_[k]??0)}))]}),legend:n.length>
1&&i("ul",{class:wS,children:[n.map(x=>i("li",{class:Xf,children:[i("span",{class:eh,style:{"--color":`var(${x.color})`}}),
x.label]},x.key)),o.some(({unfinished:x})=>x)&&i("li",{class:Xf,children:[i("span",{class:eh,"data-unfinished":"true"}),
"not over"]})]}),children:i("div",{class:cS,children:[i("div",{class:pS,"aria-hidden":"true",children:Jc(m,p,7).map(x=>i(
"span",{class:mS,style:{"--at":(p-x)/d},children:i("span",{class:dS,children:s(Math.abs(x))})},x))}),i("div",{class:fS,children:i(
"div",{class:hS,style:{"--bars":o.length},children:o.map((x,k)=>i("div",{class:gS,children:[i("div",{class:yS,style:{"--\
share":p/d},children:n.map((_,A)=>(x.values[A]??0)>0&&S(x,_,A,k,p)).reverse()}),i("div",{class:bS,style:{"--share":-m/d},
children:n.map((_,A)=>(x.values[A]??0)<0&&S(x,_,A,k,-m))}),k%f===0&&i("span",{class:xS,children:x.short})]},k))})})]})});
function S(x,k,_,A,M){return i("div",{class:vS,"data-unfinished":x.unfinished,title:v(x,_),...u.mark(_,A),style:{"--shar\
e":Math.abs(x.values[_]??0)/M,"--color":`var(${k.color})`},onClick:D=>l(A,_,D.currentTarget)},k.key)}}function kS(e,t){return e.
reduce((n,o)=>o*t>0?n+o:n,0)}var CS=["returning","resurrecting","new","dormant"],_S=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],IL=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function SS({answer:e,
zone:t,onMark:n}){let o=e.query?.lifecycle?.period??"day",r=IL.get(o)??86400,s=e.periods.map(u=>({label:en(u.start,r,t),
short:r<86400?le(u.start,t,"clock"):r>20*86400?le(u.start,t,"month"):le(u.start,t,"dayShort"),values:CS.map(c=>u[c]),unfinished:!u.
complete})),a=e.periods.findLast(({complete:u})=>u)??e.periods.at(-1),l=a?`, in the last finished one ${U(a.new)} new, ${U(
a.returning)} returning, ${U(a.resurrecting)} back again, ${U(-a.dormant)} gone`:"";return i(Yc,{title:`Active by ${o}: \
above the line who is here, below who is gone`,over:o,parts:_S,bars:s,summary:`Lifecycle over ${s.length} periods${l}`,onPart:(u,c,p)=>n(
{period:e.periods[u].start,state:CS[c]},`${_S[c].label}, ${s[u].label}`,p)})}var MS="rn",TS="an",PS="tn",$S="on",DS="nn",AS="pn",ES="Ge",OS="dn";var th=280,fr={top:12,right:24,bottom:28,left:56},RS=4;function LS({title:e,summary:t,curves:n,names:o,period:r,text:s=I,
table:a,onPoint:l}){let{host:u,width:c}=vs(),[p,m]=P(new Set),d=n.filter(({key:D})=>!p.has(D)),f=gt(d.length,o.length,({
row:D,column:O},N)=>l(n.indexOf(d[D]),O,N)),g=aS(Math.max(0,...d.flatMap(({points:D})=>D.map(O=>(d.length<=RS?O?.high:O?.
value)??0)))),b=Math.max(1,c-fr.left-fr.right),v=D=>fr.left+(o.length<2?b/2:D/(o.length-1)*b),S=D=>fr.top+(1-D/g)*(th-fr.
top-fr.bottom),x=f.at,k=x?d[x.row]:void 0,_=x&&k?k.points[x.column]??null:null,A=x&&k?`${k.name}, ${r} ${o[x.column]}: ${_?
`${s(_.value)}, between ${s(_.low)} and ${s(_.high)}`:"not over"}`:"",M=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(
b/48))));return i(Fe,{title:e,summary:t,announced:A,onKey:f.key,table:a,actions:A&&i("span",{class:OS,"aria-hidden":"tru\
e",children:A}),legend:n.length>1&&i(Qu,{rows:n.map(({key:D,keys:O,color:N,points:z})=>({key:D,keys:O,color:N??0,last:z.
findLast(R=>R!==null)?.value??null,total:0})),all:n.length,hidden:p,onHidden:m,text:s}),children:i("div",{ref:u,class:MS,
children:c>0&&i("svg",{width:c,height:th,"aria-hidden":"true",children:[Jc(0,g,5).map(D=>i("g",{children:[i("line",{x1:fr.
left,x2:c-fr.right,y1:S(D),y2:S(D),class:TS}),i("text",{x:fr.left-8,y:S(D)+4,class:PS,children:s(D)})]},D)),o.map((D,O)=>O%
M===0&&i("text",{x:v(O),y:th-8,class:$S,children:D},D)),d.length<=RS&&d.map(({key:D,points:O,color:N})=>i("path",{d:WL(O,
v,S),class:AS,style:{fill:nh(N)}},D)),d.map(({key:D,points:O,color:N})=>i("path",{d:qL(O,v,S),class:DS,"stroke-dasharray":N===
null?void 0:ys(N).join(" "),style:{stroke:nh(N)}},D)),d.map((D,O)=>D.points.map((N,z)=>N&&i("circle",{cx:v(z),cy:S(N.value),
r:x?.row===O&&x.column===z?5:3,class:ES,style:{fill:nh(D.color)},...f.mark(O,z),onPointerEnter:()=>f.set({row:O,column:z}),
onClick:R=>l(n.indexOf(D),z,R.currentTarget)},`${D.key} ${z}`)))]})})})}function nh(e){return e===null?"var(--other)":`v\
ar(${It(e)})`}function qL(e,t,n){return e.map((o,r)=>o===null?"":`${e[r-1]?"L":"M"}${t(r)} ${n(o.value)}`).join("")}function WL(e,t,n){
let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let r=o.map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),
s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...r,...s].join("L")}Z`}function NS(e,t,n){let o={kind:"total",group:e,start:"",size:t.cohorts.reduce((r,{size:s})=>r+s,0),cells:t.total.map(({count:r,
size:s,share:a,value:l})=>({count:r,size:s,share:a,value:BS(l),complete:s>0}))};return n?[o,...t.cohorts.map(({start:r,size:s,
periods:a})=>({kind:"cohort",group:e,start:r,size:s,cells:a.map(({count:l,share:u,value:c,complete:p})=>({count:l,size:s,
share:u,value:BS(c),complete:p}))}))]:[o]}function BS(e){return typeof e=="number"?e:null}function Zc(e,t){let n=(e.groups??
[]).flatMap((o,r)=>NS(o,o,t(r)));return[...NS(null,e,t(-1)),...n]}function Pl(e,t){return t==="share"?e.share:t==="count"?
e.count:e.value}function oh(e,t){let n=t==="count"&&e.some(({kind:r})=>r==="cohort")?e.filter(({kind:r})=>r==="cohort"):
e,o=0;for(let{cells:r}of n)r.forEach((s,a)=>{a>0&&s.complete&&(o=Math.max(o,Pl(s,t)??0))});return o}var FS=9;function zS(e,t){
return e===null||e<=0||t<=0?0:Math.min(FS,Math.max(1,Math.ceil(e/t*FS)))}function HS(e,t){return{fromRow:Math.min(e.row,
t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,t.column)}}function IS(e,t){
let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.slice(t.fromRow,t.toRow+1))if(o.kind!=="total")for(let r of o.
cells.slice(t.fromColumn,t.toColumn+1))n.cells++,r.complete?(n.count+=r.count,n.size+=r.size):n.unfinished++;return n}function VS(e,t){
if(t<=0)return null;let n=1.959964,o=e/t,r=1+n*n/t,s=(o+n*n/(2*t))/r,a=n*Math.sqrt(o*(1-o)/t+n*n/(4*t*t))/r;return[Math.
max(0,s-a),Math.min(1,s+a)]}function $l(e){let t=e.query?.retention?.brackets,n=e.total.length;return t?["0",...t.map(r=>Array.
isArray(r)?r.join("–"):String(r))].slice(0,n):Array.from({length:n},(r,s)=>String(s))}function Qc({rows:e,names:t,rowName:n}){let o=Z(()=>[{key:"cohort",head:"cohort",cell:r=>i("bdi",{children:oe(n(r))})},{
key:"size",head:"size",number:!0,cell:r=>q(r.size)},...t.map((r,s)=>({key:`period ${r}`,head:r,number:!0,cell:({cells:a})=>{
let l=a[s];return l===void 0||l.size===0?"–":`${q(l.count)} (${I(l.share)})${l.complete?"":" not over"}`}}))],[t]);return i(
Ye,{label:"Cohorts",rows:e,columns:o})}var UL=50;function WS({answer:e,by:t,onMark:n}){let o=e.query?.retention?.period??"day",r=$l(e).slice(1),s=Z(()=>(e.groups??
[]).slice(0,UL),[e]),a=Z(()=>s.length===0?[qS(e.total,null,t)]:s.map(p=>qS(p.total,p,t)),[e,t]),l=Zc(e,()=>!1),u=(p,m,d)=>{
let f=s[p]??null;n({period:m+1,state:"returned",...Yr(f)},`${f?_n(f):"all"}, ${o} ${r[m]}`,d)},c=a[0]?.points[0];return i(
LS,{title:`Came back, by ${o}, with 95 % intervals`,curves:a,names:r,period:o,onPoint:u,summary:`Retention curves${t===""?
"":` by ${oe(t)}`}: ${a.length} lines over ${r.length} periods, ${c?I(c.value):"nobody"} in ${o} 1`,table:i(Qc,{rows:l,names:$l(
e),rowName:({group:p})=>p?_n(p):"all"})})}function qS(e,t,n){let o=t?_n(t):"all",r=e.slice(1).map(({count:l,size:u,share:c})=>{
let p=VS(l,u);return p&&{value:c,low:p[0],high:p[1]}}),s=t===null?["all"]:"other"in t?[o]:Array.isArray(t.value)?t.value:
[t.value],a=t===null?0:"other"in t?null:mn(n,s);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:s,name:o,color:a,points:r}}var KS="ln",GS="sn",jS="xn",JS="d",Xc="W",ep="Je",YS="cn",ZS="e",QS="Y",XS="gn",e2="hn",t2="fn",n2="un",o2="Ke",r2="Oe";function i2({row:e,name:t,by:n,says:o,largest:r,open:s,onToggle:a,marked:l,mark:u,text:c,onChoose:p,onPress:m}){return i(
"tr",{class:e.kind==="total"?QS:void 0,children:[i("th",{scope:"row",class:Xc,children:s===null?i("span",{class:XS,children:t}):
i("button",{type:"button",tabIndex:-1,class:e2,"aria-expanded":s,onClick:a,children:[i(pe,{name:s?"down":"right",size:12}),
e.group===null?"all":i(dr,{property:n,group:e.group,most:24})]})}),i("td",{class:ep,title:q(e.size),children:U(e.size)}),
e.cells.map((d,f)=>{let g=e.kind==="total"&&!d.complete;return i("td",{class:ZS,"data-shade":f===0||!d.complete?0:zS(Pl(
d,o),r),"data-open":!d.complete,"data-marked":l(f),...u(f),title:g?"no finished period":`${q(d.count)} of ${q(d.size)}, ${I(
d.share)}${d.complete?"":", not over"}`,onClick:b=>p(f,b.currentTarget),onPointerDown:()=>m(f,!1),onPointerEnter:b=>{b.buttons===
1&&m(f,!0)},children:g?"":c(d)},f)})]})}var KL=120,GL=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function a2({answer:e,says:t,by:n,
zone:o,onMark:r}){let[s,a]=P(new Set),[l,u]=P(!1),[c,p]=P(null),m=(e.groups?.length??0)>0,d=Z(()=>Zc(e,N=>s.has(N)!==(N===
-1&&!m)),[e,s,m]),f=l?d:d.slice(0,KL),g=$l(e),b=e.query?.retention?.period??"day",v=GL.get(b)??86400,S=N=>N.kind==="coho\
rt"?en(N.start,v,o):N.group===null?"all":_n(N.group),x=(N,z)=>{let R=f[N.row],te={period:N.column,state:"returned",...R.
kind==="cohort"?{cohort:R.start}:{},...Yr(R.group)};r(te,`${S(R)}, ${b} ${g[N.column]}`,z)},k=gt(f.length,g.length,x),_=c&&
k.at?HS(c,k.at):null,A=N=>(N.key.startsWith("Arrow")&&p(N.shiftKey?c??k.at:null),N.key==="Escape"&&c?(p(null),!0):k.key(
N)),M=N=>{let z=new Set(s);z.delete(N)||z.add(N),a(z)},D=k.at?f[k.at.row]:void 0,O=_?JL(f,_):D&&k.at?`${S(D)}, ${b} ${g[k.
at.column]}: ${jL(D.cells[k.at.column])}`:"";return i(Fe,{title:i(F,{children:["Came back, by ",b," ",i("span",{class:KS,
children:["of ",U(f[0]?.size??0)," actors"]})]}),summary:YL(e,b),announced:O,onKey:A,actions:_&&i("span",{class:GS,children:O}),
table:i(Qc,{rows:d,names:g,rowName:S}),legend:i("div",{class:n2,"aria-hidden":"true",children:[i("span",{children:"0"}),
i("span",{class:o2}),i("span",{children:s2(oh(d,t),t)}),i("span",{class:r2})," period not over, in no total"]}),children:i(
"div",{class:jS,children:[i("table",{class:JS,children:[i("thead",{children:i("tr",{children:[i("th",{scope:"col",class:Xc,
children:m?n:"cohort"}),i("th",{scope:"col",class:ep,children:"size"}),g.map((N,z)=>i("th",{scope:"col",class:YS,children:z===
0?`${b} 0`:N},N))]})}),i("tbody",{onPointerLeave:()=>{},children:f.map((N,z)=>i(i2,{row:N,name:S(N),by:n,says:t,largest:oh(
d,t),open:N.kind==="total"?d[z+1]?.kind==="cohort":null,onToggle:()=>M(N.group===null?-1:(e.groups??[]).indexOf(N.group)),
marked:R=>_!==null&&z>=_.fromRow&&z<=_.toRow&&R>=_.fromColumn&&R<=_.toColumn,mark:R=>k.mark(z,R),text:R=>s2(Pl(R,t),t),onChoose:(R,te)=>{
c||x({row:z,column:R},te)},onPress:(R,te)=>{p(te?c??k.at:null),k.set({row:z,column:R})}},z))})]}),d.length>f.length&&i("\
button",{type:"button",class:t2,onClick:()=>u(!0),children:["All ",q(d.length)," rows"]})]})})}function s2(e,t){return e===
null?"–":t==="share"?I(e):U(e)}function jL(e){if(!e)return"no such period";let t=e.value===null?"":`, value ${U(e.value)}`;
return`${q(e.count)} of ${q(e.size)}, ${I(e.share)}${t}${e.complete?"":", the period is not over"}`}function JL(e,t){let{
cells:n,unfinished:o,count:r,size:s}=IS(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n}\
 cells: ${U(r)} of ${U(s)}, ${s===0?"–":I(r/s)}${a}`}function YL(e,t){let n=e.total[1],o=e.total.findLast(({size:r})=>r>
0);return`Retention by ${t}: ${e.cohorts.length} cohorts, ${I(n?.share??0)} came back in ${t} 1, ${I(o?.share??0)} in th\
e last finished one`}function l2({answer:e,onMark:t}){let[n,o]=P(!1),r=e.query?.stickiness?.period??"day",s=e.active_periods.map(u=>({label:Rn(
u.periods,r)+(n?" or more":""),short:String(u.periods),values:[n?u.or_more:u.count],unfinished:!1})),a=e.active_periods[0],
l=e.active_periods.reduce((u,c)=>u+c.periods*c.count,0)/Math.max(1,e.count);return i(Yc,{title:`On how many ${r}s: ${U(e.
count)} actors, ${l.toFixed(1)} on average`,over:`${r}s`,bars:s,parts:[{key:"actors",label:"actors",color:"--series-1"}],
summary:`Stickiness: ${U(e.count)} actors, ${I(a?.share??0)} on one ${r} only, ${l.toFixed(1)} on average`,actions:i(wt,
{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:u=>o(u==="more"),choices:[{value:"exactly",label:"Ex\
actly"},{value:"more",label:"Or more"}]}),onPart:(u,c,p)=>t({periods:e.active_periods[u].periods,...n?{or_more:!0}:{}},s[u].
label,p)})}var u2="mn";function c2({result:e,as:t}){let{answer:n,of:o,phase:r}=e,[s,a]=P(!1),l=Zo(o,m=>o?eN(o,m):[]),u=(m,d,f)=>l.onMark(m.state===
"returned"&&s&&m.period!==0?{...m,state:"not_returned"}:m,s?`not: ${d}`:d,f);if(!n||!o)return i(Co,{result:e});let c=n.query?.
timezone??o.timezone??"UTC";if(oN(n))return i(Sn,{children:[i(l2,{answer:n,onMark:l.onMark}),l.menu]});if(nN(n))return i(
Sn,{children:[i(SS,{answer:n,zone:c,onMark:l.onMark}),l.menu]});if(!tN(n))return i(Co,{result:e});if(n.cohorts.every(({size:m})=>m===
0)&&r==="exact")return i(Yo,{result:e,children:"Nobody of this range did what starts a cohort."});let p=fe(o.retention?.
by).join(", ");return i(Sn,{children:[i(XL,{answer:n,as:t,by:p,zone:c,onMark:u,measured:o.retention?.measure!==void 0,notReturned:s,
onNotReturned:a}),l.menu]})}function XL({answer:e,as:t,by:n,zone:o,onMark:r,measured:s,notReturned:a,onNotReturned:l}){let[
u,c]=P(()=>Lo("retention-says")??"share"),p=f=>{c(f),No("retention-says",f)},m=u==="value"&&!s?"share":u,d=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",label:"Value"}]:[]];return i(Sn,{children:[i("div",{class:u2,
children:[t!=="curve"&&i(wt,{label:"What cells say",value:m,onChange:p,choices:d}),i(wt,{label:"Whose menu a cell opens",
value:a?"not":"returned",onChange:f=>l(f==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?i(WS,{answer:e,by:n,onMark:r}):i(a2,{answer:e,says:m,by:n,zone:o,onMark:r})]})}function eN(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>He(
{document:{...Pe(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function tN(e){return"cohorts"in e}
function nN(e){return"periods"in e}function oN(e){return"active_periods"in e}function p2(e){return e.document.lifecycle?i(Ef,{...e}):e.document.stickiness?i(Of,{...e}):i(Af,{...e})}var m2={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],errorPlaces:["retention","lifecycle","stickiness","where"],chartOf:e=>e.lifecycle?"lifecycl\
e":e.stickiness?"stickiness":"matrix",choose:sS,Sentence:p2,Page:c2};function d2({answer:e}){let t=(n,o)=>o?i(E,{shown:Xt}):i(E,{value:n,most:64,middle:!0});return i(Ye,{label:"What follows\
 what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,cell:({depth:n})=>String(n)},{key:"from",head:"from",cell:n=>t(
n.from,n.from_other)},{key:"to",head:"to",cell:n=>t(n.to,n.to_other)},{key:"count",head:"paths",number:!0,cell:({count:n})=>q(
n)},{key:"share",head:"of all",number:!0,cell:({count:n})=>I(n/Math.max(1,e.count))},{key:"median",head:"median time",number:!0,
cell:({time:n})=>n.median===null?"–":ke(n.median)}]})}function tp(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function rN(e){return"other"in e?tp(e.depth,null,
!0):tp(e.depth,e.value,!1)}function f2(e,t){let n=[...new Set(e.nodes.map(({depth:p})=>p))].sort((p,m)=>p-m),o=n.map(p=>e.
nodes.filter(m=>m.depth===p).sort(iN)),r=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(p=>p.
reduce((m,{count:d})=>m+d,0))),a=Math.max(...o.map(p=>p.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((p,m)=>{let d=0;for(let f of p){let g=Math.max(t.nodeLeast,f.count*l);u.push({key:rN(f),depth:f.depth,value:"\
other"in f?void 0:f.value,others:"other"in f?f.nodes:0,count:f.count,starts:f.starts,ends:f.ends,x:m*r,y:d,height:g}),d+=
g+t.gap}});let c=Math.max(...u.map(p=>p.y+p.height),0);return{nodes:u,edges:sN(e.edges,u,l),depths:n,width:r*n.length,height:c,
columnWidth:r}}function iN(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function sN(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),r=e.flatMap(c=>{let p=o.get(tp(c.depth,c.from,c.from_other===!0)),m=o.get(tp(c.depth+1,c.to,c.to_other===
!0));return p&&m?[{edge:c,from:p,to:m}]:[]}),s=new Map,a=new Map,l=(c,p,m)=>{let d=c.get(p.key)??0;return c.set(p.key,d+
m),p.y+d},u=new Map;for(let{edge:c,from:p}of[...r].sort((m,d)=>m.to.y-d.to.y))u.set(c,l(s,p,c.count*n));return[...r].sort(
(c,p)=>c.from.y-p.from.y).map(({edge:c,from:p,to:m})=>({from:p.key,to:m.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,m,c.count*n)}))}function h2(e,t){let n=new Set([t]),o=new Set,r=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),r(u[l],a,l))};return r(t,"from","to"),r(t,"to","from"),{nodes:n,edges:o}}
function g2(e,t,n){let o=(t+n)/2,r=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+r}C${o} ${a+r} ${o} ${s+r} ${t} ${s+r}Z`}var y2="vn",b2="bn",v2="wn",x2="yn",w2="kn",k2="h",C2="Z",_2="C",S2="Pe",M2="zn",T2="ee",P2="jn";var Fi=8,lN=6.6;function $2({answer:e,actions:t,onMark:n}){let{host:o,width:r}=vs(),s=Z(()=>f2(e,{width:Math.max(r,1),height:460,
bar:Fi,columnLeast:148,nodeLeast:20,gap:8}),[e,r]),a=Z(()=>s.depths.map(v=>s.nodes.filter(S=>S.depth===v)),[s]),[l,u]=P(
null),c=Math.max(0,...a.map(v=>v.length)),p=gt(c,a.length,({row:v,column:S},x)=>{let k=a[S][v];k&&g(k,x)}),m=p.at?a[p.at.
column]?.[Math.min(p.at.row,a[p.at.column].length-1)]:void 0,d=l??m?.key??null,f=Z(()=>d===null?null:h2(s,d),[s,d]),g=(v,S)=>{
n({depth:v.depth,node:v.others>0?{other:!0}:{value:v.value}},Dl(v),S)},b=d===null?"":cN(s,d,e.count);return i(Fe,{title:i(
F,{children:[U(e.count)," paths ",i("span",{class:b2,children:b})]}),summary:pN(e,s),onKey:p.key,announced:m?b:"",actions:i(
F,{children:[i("span",{class:v2,children:[i("span",{class:x2}),"path ends"]}),t]}),table:i(d2,{answer:e}),children:i("di\
v",{ref:o,class:y2,children:r>0&&i("svg",{width:s.width,height:s.height+32,onPointerLeave:()=>u(null),"aria-hidden":"tru\
e",children:[s.depths.map((v,S)=>i("text",{x:S*s.columnWidth,y:14,class:w2,children:D2(v)},v)),i("g",{transform:"transla\
te(0 28)",children:[s.edges.map(v=>{let S=s.nodes.find(({key:k})=>k===v.from),x=f?.edges.has(v)??!1;return i("path",{d:g2(
v,S.x+Fi,S.x+s.columnWidth),class:k2,"data-lit":x,"data-dim":f!==null&&!x,children:i("title",{children:`${q(v.count)}${v.
median===null?"":`, median ${ke(v.median)}`}`})},`${v.from} ${v.to}`)}),a.map((v,S)=>v.map((x,k)=>i(uN,{node:x,width:s.columnWidth-
Fi,mark:p.mark(k,S),isAt:m===x,dim:f!==null&&!f.nodes.has(x.key),onPoint:()=>u(x.key),onChoose:_=>g(x,_)},x.key)))]})]})})})}
function uN({node:e,width:t,mark:n,isAt:o,dim:r,onPoint:s,onChoose:a}){let l=U(e.count),u=Math.max(4,Math.floor((t-20)/lN)-
l.length-1),c=e.count===0?0:e.ends/e.count;return i("g",{class:C2,"data-dim":r,"data-other":e.others>0,onPointerEnter:s,
onClick:p=>a(p.currentTarget.firstElementChild),children:[i("rect",{x:e.x,y:e.y,width:Fi,height:e.height,rx:2,class:_2,...n,
"data-cursor":o}),c>0&&i("rect",{x:e.x,y:e.y+e.height*(1-c),width:Fi,height:e.height*c,rx:2,class:S2}),i("rect",{x:e.x+Fi,
y:e.y,width:t-16,height:20,class:M2}),i("text",{x:e.x+Fi+6,y:e.y+14,class:T2,children:[i("tspan",{"data-word":e.others>0,
children:hs(Dl(e),u)}),i("tspan",{dx:6,class:P2,children:l})]}),i("title",{children:`${Dl(e)}: ${q(e.count)}${e.ends>0?`\
, ${q(e.ends)} end here`:""}${e.starts>0?`, ${q(e.starts)} begin here`:""}`})]})}function Dl(e){return e.others>0?`${Xt.
text} ${e.others}`:J(e.value).text}function D2(e){return e===0?"start":e<0?`−${-e}`:`+${e}`}function cN(e,t,n){let o=e.
nodes.find(s=>s.key===t);if(!o)return"";let r=o.ends===0?"":`, ${I(o.ends/Math.max(1,o.count))} end here`;return`${D2(o.
depth)} ${Dl(o)}: ${q(o.count)}, ${I(o.count/Math.max(1,n))} of all${r}`}function pN(e,t){let n=t.nodes.find(({depth:r})=>r===
1),o=n?`, most often followed by ${Dl(n)} (${I(n.count/Math.max(1,e.count))})`:"";return`${U(e.count)} paths over ${t.depths.
length} depths${o}; ${cn.other} stands for rare ones`}var A2="Sn",E2="E",O2="Xn",R2="Bn",L2="Qe",N2="ie",rh="Cn",B2="En",F2="In";function H2({answer:e,onFunnel:t}){let n=e.top_paths,o=gt(n.length,1,({row:a})=>{let l=n[a];l&&!("other"in l)&&t(l.nodes)}),
r=o.at?n[o.at.row]:void 0,s=Math.max(1,...n.map(a=>"other"in a?0:a.count));return i(Fe,{title:`${U(e.count)} paths`,summary:`\
Whole paths: ${n.slice(0,3).map(a=>z2(a,e.count)).join("; ")}`,announced:r?z2(r,e.count):"",onKey:o.key,table:i(dN,{answer:e}),
children:i("ol",{class:A2,children:n.map((a,l)=>i("li",{class:E2,...o.mark(l,0),children:[i("span",{class:O2,title:q(a.count),
children:U(a.count)}),i("span",{class:R2,children:I(a.count/Math.max(1,e.count))}),i("span",{class:L2,children:i("span",
{class:N2,"data-other":"other"in a,style:{"--share":Math.min(1,a.count/s)}})}),"other"in a?i("span",{class:rh,children:[
i(E,{shown:Xt})," ",q(a.paths)," other paths"]}):i(F,{children:[i("span",{class:rh,children:a.nodes.map((u,c)=>i("span",
{class:B2,children:[c>0&&i("span",{class:F2,"aria-hidden":"true",children:"›"}),i(E,{value:u,most:32,middle:!0})]},c))}),
a.nodes.length>1&&i(B,{small:!0,kind:"quiet",icon:"funnel",onClick:()=>t(a.nodes),children:"Funnel"})]})]},l))})})}function dN({
answer:e}){return i(Ye,{label:"Paths",rows:e.top_paths,columns:[{key:"count",head:"paths",number:!0,cell:({count:t})=>q(
t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>I(t/Math.max(1,e.count))},{key:"path",head:"path",cell:t=>i("\
bdi",{children:I2(t)})}]})}function I2(e){return"other"in e?`${Xt.text} ${e.paths}`:e.nodes.map(t=>J(t).text).join(" › ")}
function z2(e,t){return`${I2(e)}: ${q(e.count)}, ${I(e.count/Math.max(1,t))}`}function ih(e){return e.paths?.node??"event"}function na(e,t){let n=ih(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?xn(t):String(t)}`}function np(e,t){return{...e,paths:{...e.paths,...t}}}
function V2(e,t){let{end:n,end_at:o,before:r,...s}=e.paths??{};return{...e,paths:{...s,start:na(e,t),after:s.after||5}}}
function q2(e,t){let{start:n,after:o,before:r,...s}=e.paths??{};return{...e,paths:{...s,end:na(e,t),before:r||o||5}}}function W2(e,t){
let n=e.paths?.exclude,o=na(e,t);return np(e,{exclude:n===void 0?o:`${n} or ${o}`})}function U2(e,t,n){let o=ih(e);return np(
e,{node:`if(${na(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function K2(e,t,n){
return np(e,{node:`if(${na(e,t)}, ${xn(n)}, string(${ih(e)}))`})}function G2(e,t){let{start:n,end:o,before:r,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?r??5:s??5)+t));return np(e,a?{before:u}:{after:u})}function j2(e,t){
let{per:n,gap:o,session:r}=e.paths??{};return{...Pe(e),funnel:{...n===void 0?{}:{per:n},steps:t.slice(0,64).map(s=>({name:String(
s??"(null)"),where:na(e,s)})),session:r??{gap:o??"30m"},order:"strict",strict_allows:"repeats"}}}var J2="Ve",Y2="Un",Z2="Ln",Q2="We",X2="Mn",eM="Nn";function So({title:e,onClose:t,children:n,foot:o,wide:r=!1}){let s=K(null),a=vn();return pt(()=>{or();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),i("dialog",{ref:s,class:xe(J2,r&&Y2),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[i("div",{class:Z2,children:[i("h2",{id:a,tabIndex:-1,
class:Q2,children:e}),i(B,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),i("div",{class:X2,children:n}),
o&&i("div",{class:eM,children:o})]})}var nM="Rn",oM="An",rM="Dn";function iM({document:e,change:t,onClose:n}){let r=(Be(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),He({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?i(So,{title:"\
Merge under a name",onClose:n,children:i(In,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(K2(e,t.value,a.trim()),"merge")}})}):i(So,{title:"E\
xpand by a property",onClose:n,children:i("ul",{class:oM,children:r.map(a=>i("li",{children:i(B,{kind:"plain",class:rM,onClick:()=>s(
U2(e,t.value,ve(a)),"expand"),children:i(E,{value:a})})},a))})})}function sM({document:e,result:t,as:n}){let{answer:o,of:r,phase:s}=t,[a,l]=P(null),{onMark:u,menu:c}=Zo(r,(p,m)=>!r||!p.
node||!("value"in p.node)?[]:yN(r,p.node.value,m,d=>l({kind:d,value:p.node.value,label:m})));return!o||!r||!bN(o)?i(Co,{
result:t}):o.count===0&&s==="exact"?i(Yo,{result:t,children:"No session of this range has such a path."}):n==="list"?i(Sn,
{children:i(H2,{answer:o,onFunnel:p=>gN(r,p)})}):i(Sn,{children:[i($2,{answer:o,onMark:u,actions:i(hN,{document:e})}),c,
a&&i(iM,{document:r,change:a,onClose:()=>l(null)})]})}function hN({document:e}){let t=n=>ae({document:G2(e,n)});return i(
"span",{class:nM,children:[i(B,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),i("span",{
children:"steps"}),i(B,{small:!0,kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function gN(e,t){
He({document:j2(e,t),view:"funnel",as:null},"funnel of a path")}function yN(e,t,n,o){let r=(s,a,l)=>({label:s,icon:a,act:()=>He(
{document:l(e,t)},`${s.toLowerCase()}: ${n}`)});return[r("Start here","right",V2),r("End here","left",q2),r("Hide","minu\
s",W2),{label:"Expand by property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merg\
e")}]}function bN(e){return"top_paths"in e}var aM={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],errorPlaces:["paths","where"],chartOf:()=>"flow",Sentence:Rf,Page:sM};function zi(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function ah(e,t,n){
let o=zi(e),r={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...Pe(e),aggregate:{over:r,...t}}}function lM(e){
return ah(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function uM(e){return ah(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function cM(e){
let t=zi(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function lh(e,t,n){
let{properties:o,...r}=zi(e);return{...Pe(e),aggregate:{over:{sessions:{...r,properties:{[t]:n}}},measures:["count()"],by:[
ve(t)],limit:6}}}var vN=864e5,xN=300;function pM(e,t,n,o,r){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(vN/24,l*xN/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},p=Object.keys(zi(e).properties??{}).map(ve),{compare:m,
...d}=ah(e,{measures:["count()"],by:[ve(o),"start","end","duration","events",...p],order:["start desc"],limit:r});return{
...d,...c}}function mM(e,t,n,o,r){let s=[...new Set(n.map(f=>xn(String(f))))].join(", "),a=`string(${ve(t)}) in (${s})`,
{where:l,from:u,to:c,compare:p,sample:m,...d}=Pe(e);return{...d,from:o,to:new Date(Date.parse(r)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",ve(t),"event"],order:"time asc",limit:1e4}}}function dM({answer:e,onMark:t}){let n=Z(()=>Gc((e?.rows??[]).flatMap(([r,s])=>typeof r=="number"&&typeof s=="number"?[{
from:r,count:s}]:[])),[e]);if(!e)return i(_t,{});let o=n.reduce((r,{count:s})=>r+s,0);return i(jc,{title:"How long",height:300,
counting:"sessions",bins:n,summary:`Durations of ${U(o)} sessions, in ${n.length} bins that grow`,onBin:(r,s)=>t({range:{
column:"duration",from:r.from,...r.to===null?{}:{to:r.to}}},r.to===null?`${ke(r.from)} and more`:`${ke(r.from)} to ${ke(
r.to)}`,s)})}var fM="Hn",hM="_n",gM="qn",yM="Fn",bM="Tn",vM="Gn",xM="Jn",wM="Kn",kM="Ye",CM="On",_M="Pn",SM="re",MM="Qn",TM="Vn";function PM({answer:e}){let[t,n,o,r,s,a]=(e?.rows[0]??[]).map(u=>typeof u=="number"?u:null),l=t??0;return i("dl",{class:fM,
children:[i(ia,{label:"sessions",value:ra(t,U),...typeof t=="number"?{title:q(t)}:{}}),i(ia,{label:"events each",value:ra(
n,u=>u.toFixed(1))}),i(ia,{label:"median duration",value:ra(o,ke)}),i(ia,{label:"p90 duration",value:ra(r,ke)}),i(ia,{label:"\
of one event only",value:ra(s,u=>I(l===0?0:u/l))}),i(ia,{label:"events",value:ra(a,U)})]})}function ra(e,t){return e==null?
"–":t(e)}function ia({label:e,value:t,title:n}){return i("div",{class:hM,children:[i("dd",{class:gM,title:n,children:t}),
i("dt",{class:yM,children:e})]})}var $M="Wn",DM="i",Al="Yn",ch="Zn",AM="ep",EM="Ze",OM="ei";function RM({title:e,sessions:t,events:n,per:o,properties:r,zone:s,onSession:a}){let[l,u]=P(!1),c=Z(()=>$y(t,n),[t,n]),p=gt(
t.length,1,({row:f})=>a(t[f])),m=Math.max(1,...t.map(({start:f,end:g})=>g-f)),d=p.at?t[p.at.row]:void 0;return i(Fe,{title:e,
summary:`The latest ${t.length} sessions`,announced:d?SN(d,o,s):"",onKey:p.key,actions:i(wt,{label:"Scale of the timelin\
es",value:l?"own":"one",onChange:f=>u(f==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Each its o\
wn"}]}),table:i(_N,{sessions:t,per:o,properties:r,zone:s}),children:i("div",{class:$M,children:i("table",{class:DM,children:[
i("thead",{children:i("tr",{children:[i("th",{scope:"col",children:"start"}),i("th",{scope:"col",children:i(E,{value:o,most:24})}),
i("th",{scope:"col",class:Al,children:"duration"}),i("th",{scope:"col",class:Al,children:"events"}),r.map(f=>i("th",{scope:"\
col",children:i(E,{value:f,most:24})},f)),i("th",{scope:"col",class:ch,children:"timeline"})]})}),i("tbody",{children:t.
map((f,g)=>i("tr",{...p.mark(g,0),onClick:()=>a(f),children:[i("td",{children:le(f.start,s,"second")}),i("td",{children:i(
E,{value:f.actor,most:24,middle:!0})}),i("td",{class:Al,children:ke((f.end-f.start)/1e3)}),i("td",{class:Al,children:q(f.
events)}),f.properties.map((b,v)=>i("td",{children:i(E,{value:b,most:32,middle:!0})},v)),i("td",{class:ch,children:i(CN,
{session:f,events:c[g],length:l?f.end-f.start:m,zone:s})})]},g))})]})})})}var kN=300;function CN({session:e,events:t,length:n,
zone:o}){let r=e.start+Math.max(1,n);return i("span",{class:AM,children:[i("span",{class:EM,style:{"--to":La(e.end,e.start,
r)}}),t.slice(0,kN).map((s,a)=>i("span",{class:OM,title:`${J(s.event).text}, ${le(s.time,o,"millisecond")}`,style:{"--at":La(
s.time,e.start,r),"--color":`var(${It(mn("event",[s.event]))})`}},a))]})}function _N({sessions:e,per:t,properties:n,zone:o}){
return i(Ye,{label:"Sessions",rows:e,columns:[{key:"start",head:"start",cell:({start:r})=>le(r,o,"millisecond")},{key:"a\
ctor",head:i(E,{value:t,most:32}),cell:({actor:r})=>i(E,{value:r,most:48,middle:!0})},{key:"duration",head:"duration",number:!0,
cell:({start:r,end:s})=>ke((s-r)/1e3)},{key:"events",head:"events",number:!0,cell:({events:r})=>q(r)},...n.map((r,s)=>({
key:`property ${r}`,head:i(E,{value:r,most:32}),cell:a=>i(E,{value:a.properties[s],most:48,middle:!0})}))]})}function SN({
actor:e,start:t,end:n,events:o},r,s){return`${r} ${J(e).text}, ${le(t,s,"second")}, ${ke((n-t)/1e3)}, ${q(o)} events`}var MN=50;function NM({document:e,echo:t,count:n,zone:o}){let r=zi(e).per??Be(e.dataset).value.value?.actors?.[0]??null,
s=lt(r===null?null:pM(e,t,n,r,MN)),a=Z(()=>TN(LM(s.answer)),[s.answer]),l=Z(()=>r===null||a.length===0?null:mM(e,r,a.map(
({actor:p})=>p),new Date(Math.min(...a.map(({start:p})=>p))).toISOString(),new Date(Math.max(...a.map(({end:p})=>p))).toISOString()),
[a,r]),u=lt(l),c=Z(()=>PN(LM(u.answer)),[u.answer]);return r===null||!s.answer?i(_t,{}):i(RM,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:r,properties:Object.keys(zi(e).properties??{}),zone:o,onSession:p=>fn(Ts(e.dataset,String(
p.actor)))})}function LM(e){return e!==null&&"columns"in e?e:null}function TN(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function PN(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function BM({document:e,name:t,expression:n}){let{answer:o}=lt(lh(e,t,n)),r=o&&"columns"in o?o:null,s=r?Number(r.total?.[1]??
r.rows.reduce((u,c)=>u+Number(c[1]),0)):0,a=r?[...r.rows.map(([u,c])=>({value:u,count:Number(c),rest:!1})),...r.other?[{
value:null,count:Number(r.other[1]),rest:!0}]:[]]:[],l=u=>He({document:$N(e,t,n,u),view:"difference",as:null},`sessions \
of ${oe(t)} ${J(u).text}`);return i("section",{class:xM,"aria-label":oe(t),children:[i("h2",{class:wM,children:i(E,{value:t,
most:32})}),i("ul",{children:a.map(({value:u,count:c,rest:p},m)=>i("li",{children:i("button",{type:"button",class:kM,disabled:p,
title:p?void 0:"What sets these sessions apart",onClick:()=>l(u),children:[i("span",{class:CM,children:p?i(E,{shown:Xt}):
i(E,{value:u,most:40,middle:!0})}),i("span",{class:_M,children:i("span",{class:SM,"data-other":p,style:{"--share":s===0?
0:c/s}})}),i("span",{class:MM,children:I(s===0?0:c/s)}),i("span",{class:TM,children:U(c)})]})},m))})]})}function $N(e,t,n,o){
let r=lh(e,t,n),{aggregate:s,...a}=r;return{...a,difference:{over:s.over,selection:ks(void 0,Ba(t,o))}}}function FM({result:e}){let{answer:t,of:n,phase:o}=e,r=lt(n&&lM(n)),s=lt(n&&uM(n)),a=Zo(s.of);if(!t||!n||!zM(t))return i(
Co,{result:e});if(t.rows.length===0&&o==="exact")return i(Yo,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",u=ph(r.answer)?.rows[0]?.[0];return i(Sn,{children:[i(PM,{answer:ph(r.answer)}),i("di\
v",{class:bM,children:[i(DN,{answer:t,document:n,zone:l}),i(dM,{answer:ph(s.answer),onMark:a.onMark})]}),i("div",{class:vM,
children:Object.entries(cM(n)).slice(0,4).map(([c,p])=>i(BM,{document:n,name:c,expression:p},c))}),t.query&&typeof u=="n\
umber"&&i(NM,{document:n,echo:t.query,count:u,zone:l}),a.menu]})}function DN({answer:e,document:t,zone:n}){return mt(e,t).
time<0?i(kn,{answer:e,document:t,zone:n}):i(Us,{answer:EN(e,t),document:t,zone:n,form:"lines",end:tf(e),onZoom:AN})}function AN(e,t){
nn({from:new Date(e*1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function EN(e,t){let{measures:n}=mt(e,t),o=e.columns.
map((s,a)=>a).filter(s=>!n.includes(s)||s===n[0]),r=s=>o.map(a=>s[a]);return{...e,columns:r(e.columns),rows:e.rows.map(r)}}
function zM(e){return"columns"in e}function ph(e){return e!==null&&zM(e)?e:null}var HM={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],errorPlaces:["aggregate","where"],chartOf:()=>"\
overview",Sentence:Lf,Page:FM};function El(e){return e.score>=.05}var op=4;function sa(e,t){let n=e.values??[];return t?n:n.slice(0,op)}function Xr({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((r,s)=>({from:t[s],to:t[s+1],selection:r,baseline:o[s]??
{count:0,share:0}}))}function rp(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function IM(e,t){return e.distribution?Xr(e).length:Math.max(1,sa(e,t).length)}function VM({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:r,baseline:s,lift:a})=>({
property:n,value:J(o??null).text,selection:r,baseline:s,lift:a})),...Xr(n).map(({from:o,to:r,selection:s,baseline:a})=>({
property:n,value:`${J(o).text} to ${J(r).text}`,selection:s,baseline:a,lift:void 0}))]);return i(Ye,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>i(E,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},{key:"value",head:"value",cell:({value:n})=>i("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>q(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>I(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>q(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>I(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":rp(n)}]})}var aa="ip",qM="rp",dh="I",fh="f",hh="U",WM="ap",UM="ii",KM="ri",GM="L",jM="ae",JM="ai",YM="ti",ZM="tp",QM="oi",XM="ni",
eT="op",tT="np",nT="pp",oT="dp",rT="pi",iT="di",sT="li",aT="si",lT="lp",uT="sp",cT="xp",pT="cp";function mT({bins:e,median:t,text:n,mark:o,onChoose:r}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return i("div",{class:lT,children:[i("div",{class:uT,style:{"--bins":e.
length},children:e.map((l,u)=>i("div",{class:jM,...o(u),onClick:c=>r(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${I(l.selection.share)}, baseline ${I(l.baseline.share)}`,children:[i("span",{class:hh,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),i("span",{class:hh,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),i("div",{class:cT,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&i("span",{class:pT,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&i("p",{class:aa,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function dT({property:e,zone:t,all:n,onAll:o,mark:r,onChoose:s,onAction:a}){let l={property:e.name},u=!El(e)&&!n,c=sa(e,
n);return i("li",{class:UM,"data-quiet":u,children:[i("div",{class:KM,...u?r(0):{},children:[i("button",{type:"button",tabIndex:-1,
class:JM,"aria-expanded":!u,onClick:o,children:[i(pe,{name:u?"right":"down",size:12}),i(E,{value:e.name,most:48,middle:!0})]}),
i("span",{class:YM,title:`score ${e.score}`,children:[i("span",{class:ZM,children:i("span",{class:QM,style:{"--share":e.
score}})}),e.score.toFixed(2)]}),i("span",{class:XM,children:RN(e)}),i(ip,{label:"By",title:"Break down by it in Explore",
onClick:()=>a("by",l)}),i(ip,{label:"Hide",title:"Leave it out",onClick:()=>a("hide",l)})]}),!u&&e.distribution&&i(mT,{bins:Xr(
e),median:e.median,mark:r,onChoose:s,text:p=>Er(p,{name:e.name,type:e.type},t).text}),!u&&!e.distribution&&i("ul",{class:eT,
children:[c.map((p,m)=>i(ON,{value:p,mark:r(m),onChoose:d=>s(m,d),onAction:d=>a(d,{...l,value:p.value??null,side:"select\
ion"})},m)),(e.values?.length??0)>op&&i("li",{children:i("button",{type:"button",tabIndex:-1,class:aT,onClick:o,children:n?
"fewer":`${e.values.length-op} more`})})]})]})}function ON({value:e,mark:t,onChoose:n,onAction:o}){return i("li",{class:GM,
...t,children:[i("button",{type:"button",tabIndex:-1,class:tT,onClick:r=>n(r.currentTarget),children:i(E,{value:e.value??
null,most:40,middle:!0})}),i("span",{class:nT,onClick:r=>n(r.currentTarget),title:`selection ${e.selection.count} (${I(e.
selection.share)}), baseline ${e.baseline.count} (${I(e.baseline.share)})`,children:[i("span",{class:fh,"data-side":"sel\
ection","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),i("span",{class:fh,"data-side":"baseline",
"data-none":e.baseline.count===0,style:{"--share":e.baseline.share}})]}),i("span",{class:oT,children:[i("span",{children:I(
e.selection.share)}),i("span",{class:aa,children:I(e.baseline.share)})]}),i("span",{class:rT,children:rp(e.lift)}),i("sp\
an",{class:iT,children:[i(ip,{label:"Only",title:`Only ${J(e.value??null).text}`,onClick:()=>o("only")}),i(ip,{label:"No\
t",title:`Without ${J(e.value??null).text}`,onClick:()=>o("not")})]})]})}function ip({label:e,title:t,onClick:n}){return i(
"button",{type:"button",tabIndex:-1,class:sT,title:t,onClick:n,children:e})}function RN(e){if(e.only_in)return`only in t\
he ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===void 0?"":Rn(e.different,"value");return`${t}${n}${El(
e)?"":`${n===""?"":", "}none stands out`}`}function fT({answer:e,zone:t,onMark:n,onAction:o}){let[r,s]=P(new Set),{properties:a}=e,l=Math.max(1,...a.map(f=>IM(f,r.
has(f.name)))),u=(f,g,b)=>{let v=a[f],S=hT(v,g,r.has(v.name));n(S.mark,S.label,b)},c=gt(a.length,l,({row:f,column:g},b)=>u(
f,g,b)),p=c.at&&a[c.at.row],m=p&&c.at?LN(p,c.at.column,r.has(p.name)):"",d=f=>{let g=new Set(r);g.delete(f)||g.add(f),s(
g)};return i(Fe,{title:i(F,{children:[U(e.selection.count)," selected ",i("span",{class:aa,children:["against ",U(e.baseline.
count)]})]}),summary:NN(e),announced:m,onKey:c.key,table:i(VM,{answer:e}),actions:i("span",{class:qM,children:[i("span",
{class:dh,"data-side":"selection"}),"selection",i("span",{class:dh,"data-side":"baseline"}),"baseline"]}),children:i("ul",
{class:WM,children:a.map((f,g)=>i(dT,{property:f,zone:t,all:r.has(f.name),onAll:()=>d(f.name),mark:b=>c.mark(g,b),onChoose:(b,v)=>u(
g,b,v),onAction:o},f.name))})})}function hT(e,t,n){let o=Xr(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.
name,range:s,side:"selection"},label:`${oe(e.name)} ${J(o.from).text} to ${J(o.to).text}`}}let r=sa(e,n)[t]?.value??null;
return{mark:{property:e.name,value:r,side:"selection"},label:`${oe(e.name)} = ${J(r).text}`}}function LN(e,t,n){let o=Xr(
e)[t]??sa(e,n)[t],{label:r}=hT(e,t,n);return`${r}, score ${e.score.toFixed(2)}${o?`: ${I(o.selection.share)} of the sele\
ction, ${I(o.baseline.share)} of the baseline`:""}`}function NN(e){let t=e.properties.filter(El).slice(0,3).map(n=>{let o=n.
best,r=o&&o.value!==void 0?` (${J(o.value).text}: ${I(o.selection.share)} against ${I(o.baseline.share)})`:"";return`${oe(
n.name)} ${n.score.toFixed(2)}${r}`});return`What sets ${U(e.selection.count)} apart from ${U(e.baseline.count)}: ${t.length===
0?"nothing stands out":t.join("; ")}`}function gT(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),r=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(r)||r<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(r-o)).toISOString(),to:new Date(r).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function gh(e,t){let{exclude:n,...o}=e.difference??
{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[...[n??[]].flat(),t]}}}var bT="gp",sp="hp",vT="xi";function xT({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:r,other_properties:s=0}=e;return r.length===0&&t.length===
0&&s===0?null:i("div",{class:vT,children:[t.length>0&&i("p",{children:["Hidden: ",t.map((a,l)=>i("span",{children:[l>0&&
", ",i(E,{value:a,most:32})]},a))," ",i(B,{small:!0,onClick:n,children:"Show"})]}),s>0&&i("p",{children:[Rn(s,"more prop\
erty","more properties")," ",i(B,{small:!0,onClick:o,children:"Show all"})]}),r.length>0&&i("details",{children:[i("summ\
ary",{children:[Rn(r.length,"property","properties")," not looked at"]}),i("ul",{children:r.map(({name:a,why:l})=>i("li",
{children:[i(E,{value:a,most:48})," ",i("span",{class:sp,children:oe(l)})]},a))})]})]})}function wT({document:e,result:t}){let{answer:n,of:o,phase:r}=t,{onMark:s,menu:a}=Zo(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>bh(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>bh(o,"hide",u)}]:[]);if(!n||!o||!FN(n))return i(
Co,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&r==="exact"?i(Yo,{result:t,children:"\
No row of this range is in the selection."}):i(Sn,{children:[i(BN,{document:e,answer:n}),i(fT,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>bh(o,u,c)}),i(xT,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>ae({document:gh(e,null)}),
onMore:()=>ee("difference.limit",0)}),a]})}function BN({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?gT(
e,t.query):null,r=n===void 0||n.trim()==="true";return i("div",{class:bT,children:[i("span",{class:sp,children:"against"}),
i(Vt,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:r,act:()=>ee("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&He({document:o},"against\
 the period before")}}],children:r?"the rest":"another selection"})]})}function bh(e,t,n){let o=n.property??"";if(t==="h\
ide")return ae({document:gh(e,o)});if(t==="by")return He({document:{...Pe(e),aggregate:{measures:["count()"],by:[ve(o)]}},
view:"explore",as:null},`by ${oe(o)}`);Bo(e,n).then(({only:r,exclude:s,label:a})=>{let l=t==="only"?r:s;l?He({document:l},
t==="only"?a:`not (${a})`):vt("No condition says which rows these are.")},r=>vt(oe(Je(r).message)))}function FN(e){return"\
properties"in e}var kT={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],errorPlaces:["difference","where"],chartOf:()=>"\
list",Sentence:Nf,Page:wT};var xo=[LC,rS,m2,aM,HM,kT],gr=[];var _T="fp",ST="up";function MT(){let{value:e,error:t}=Ro.value,n=e?.[0]?.name;return ne(()=>{e||Tr()},[]),ne(()=>{n!==void 0&&$s(n)},[n]),t?
i(wn,{icon:"warning",title:"The datasets cannot be listed",actions:i(B,{kind:"outlined",onClick:()=>{Tr()},children:"Try\
 again"}),children:t.message}):e&&n===void 0?i(HN,{}):i(_t,{})}function HN(){let e=`curl --data-binary @events.ndjson -H\
 'Content-Type: application/x-ndjson' '${Yn("v1/datasets/my-events/events")}?time=time&actor=user_id&event=event'`;return i(
"main",{class:_T,children:[i(wn,{icon:"data",title:"There are no events yet",actions:i(F,{children:[i(B,{kind:"primary",
icon:"copy",onClick:()=>xt(e,"The line"),children:"Copy the line"}),i(B,{kind:"outlined",onClick:()=>{Tr()},children:"Lo\
ok again"})]}),children:"Send a file of events to this server; the names after the question mark say which of its fields\
 are the time, the actor and the event."}),i("pre",{class:ST,children:e})]})}function vh(){return i(wn,{icon:"search",title:"\
There is no such page",actions:i(B,{kind:"primary",onClick:()=>fn(""),children:"To the first dataset"})})}var xh={};zp(xh,{banner:()=>wh,danger:()=>qN,default:()=>WN,info:()=>IN,text:()=>kh,warning:()=>VN});var wh="mp",IN="vp",
VN="bp",qN="wp",kh="yp",WN={banner:wh,info:IN,warning:VN,danger:qN,text:kh};function TT({kind:e,children:t,actions:n}){return i("div",{class:xe(wh,xh[e]),role:e==="info"?"status":"alert",children:[
i(pe,{name:e==="info"?"info":"warning"}),i("span",{class:kh,children:t}),n]})}var PT="kp",$T="zp",DT="jp",AT="ci",ET="Sp",OT="gi";function RT({onClose:e}){let t=Map.groupBy(o1.value,({group:n})=>n);return i(So,{title:"Keys",onClose:e,wide:!0,children:[
i("div",{class:PT,children:[...t].map(([n,o])=>i("section",{children:[i("h3",{class:$T,children:n}),i("dl",{class:DT,children:o.
map(({keys:r,label:s})=>i("div",{class:AT,children:[i("dt",{children:s}),i("dd",{children:r.split(" ").map(a=>i("kbd",{class:ET,
children:a},a))})]},r))})]},n))}),i("div",{class:OT,children:[i("label",{children:[i("input",{type:"checkbox",checked:r1.
value,onChange:n=>i1(n.currentTarget.checked)})," Single letters are keys"]}),i("label",{children:[i("input",{type:"chec\
kbox",checked:vc.value,onChange:n=>c1(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function ap(e){let t=gi(Ce.value),n=fe(Ce.value[t]?.by),o=ve(e);n.includes(o)||ae({document:de(Ce.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function Ol(e){let t=Ze.value.view===e.name,n=Qy(e.name,Hm(dn.value));n!==null&&vt(n,{label:"Undo",act:ir}),t&&Rr.value.
kind!=="view"&&dn.value!==""&&Ps(),dn.value===""&&fn("")}function LT(){let e="Go to";return[...xo.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>Ol(t)})),...gr.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>fn(t.name)}))]}var _h=matchMedia("(prefers-color-scheme: dark)"),NT=be(_h.matches),Ch=Lo("theme"),Rl=be(Ch==="light"||Ch==="dark"?Ch:"s\
ystem"),ca=Zt(()=>Rl.value==="system"?NT.value?"dark":"light":Rl.value);function lp(e){Rl.value=e,No("theme",e)}function BT(){
_h.addEventListener("change",()=>{NT.value=_h.matches}),un(()=>{document.documentElement.dataset.theme=ca.value})}function FT({onClose:e,onHelp:t}){let[n,o]=P(""),r=GN(KN(t),n).slice(0,200);return i(So,{title:"Find",onClose:e,children:i(
Hr,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:r.map(s=>({value:s,label:i(E,{value:s.name}),note:s.kind})),onPick:s=>{e(),s.act()},onTake:()=>{},
onCancel:e})})}function KN(e){let t=dn.value===""?[]:Be(dn.value).value.value?.columns??[];return[...xo.map(n=>({name:n.
label,kind:"page",act:()=>Ol(n)})),...gr.map(n=>({name:n.label,kind:"page",act:()=>fn(n.name)})),...(Ro.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{$s(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>ap(
n)})),..._s.value?[{name:"Undo",kind:"command",act:ir}]:[],...Ss.value?[{name:"Redo",kind:"command",act:Ms}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>Ln({kind:"json"})},{name:ca.value==="dark"?"Light":"Dark",kind:"command",act:()=>lp(
ca.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function GN(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=s=>{let a=s.toLowerCase();if(a.startsWith(n))return 0;let l=a.indexOf(n);return l<0?3:/[a-z0-9]/.
test(a[l-1]??" ")?2:1};return e.map(s=>({item:s,grade:o(s.name)})).filter(({grade:s})=>s<3).sort((s,a)=>s.grade-a.grade).
map(({item:s})=>s)}var zT="hi",HT="l",IT="fi",VT="Xp",qT="ui",Sh="mi",WT="s",UT="vi",KT="bi",GT="te",jT="wi";var ei=be(Lo("rail")==="folded");function JN(){ei.value=!ei.value,No("rail",ei.value?"folded":"open")}function YT({onPalette:e,
onHelp:t}){let n=Rr.value;return i("nav",{"aria-label":"Pages",class:xe(zT,ei.value&&HT),children:[i("div",{class:IT,children:[
i(ZN,{}),!ei.value&&i("span",{class:VT,children:"Sluice"})]}),i("ul",{class:Sh,children:xo.map(o=>i(JT,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Ze.value.view===o.name,onClick:()=>Ol(o)},o.name))}),gr.length>0&&i(
"div",{class:KT,role:"presentation"}),i("ul",{class:Sh,children:gr.map(o=>i(JT,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>fn(o.name)},o.name))}),i("div",{class:GT,children:[i(B,{icon:"searc\
h",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),i(YN,{}),i(B,{icon:"help",label:"Keys",keys:"?",kind:"quiet",onClick:t}),
i(B,{icon:"collapse",label:ei.value?"Widen":"Fold",kind:"quiet",class:jT,onClick:JN})]})]})}function JT({icon:e,label:t,
keys:n,current:o,onClick:r}){let s=$r(ei.value?`${t}  ${n}`:void 0);return i("li",{children:i("button",{type:"button",class:WT,
"aria-current":o?"page":void 0,"aria-label":ei.value?t:void 0,onClick:r,...s,children:[i(pe,{name:e,size:20}),i("span",{
class:UT,children:t})]})})}function YN(){let e=(t,n)=>({label:n,checked:Rl.value===t,act:()=>lp(t)});return i(Vt,{icon:ca.
value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{side:"top"},items:[e("\
system","As the system"),e("light","Light"),e("dark","Dark")]})}function ZN(){return i("svg",{width:"24",height:"24",viewBox:"\
0 0 32 32","aria-hidden":"true",class:qT,children:[i("rect",{width:"32",height:"32",rx:"7"}),i("path",{d:"M8 8v16M24 8v1\
6M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}async function QT(e){let t=e.trim();if(t.startsWith("{"))return ZT(await Ha(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let r=await Pu(n[2]),s=wu.find(a=>a===n[1]);return r&&s?{...r,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?ZT(await Ha(o[1].replaceAll("'\\''","'"))):null}function ZT(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!Lm.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:QN(t),as:null,open:[]}}function QN(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var eP="yi",tP="ki";function nP({children:e}){let[t,n]=P(null);Wr([...LT(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{_s.value&&ir()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Ss.value&&
Ms()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:no},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:e3}]),ne(()=>{let r=s=>{if(Qd(s.target))return;let a=s.clipboardData?.getData("text/p\
lain")??"";QT(a).then(l=>{l&&(ae(l),vt("The question was pasted.",{label:"Undo",act:ir}))})};return document.addEventListener(
"paste",r),()=>document.removeEventListener("paste",r)},[]);let o=()=>n(null);return i("div",{class:eP,children:[i(YT,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),i("div",{class:tP,children:[pu.value==="away"&&i(TT,{kind:"warning",actions:i(B,{small:!0,
kind:"outlined",onClick:Gg,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&i(FT,{onClose:o,onHelp:()=>n("help")}),t==="help"&&i(RT,{onClose:o}),i(o0,{}),i(
ly,{})]})}function e3(){let{phase:e}=to.result.value;e==="running"||e==="estimate"?to.cancel():Cs.value.length>0&&Mu()}var oP="Bp",rP="Cp",iP="zi",sP="Ep";var cp=Zt(()=>ki.value.filter(e=>e.to.dataset===Ce.value.dataset));function aP(){return cp.value.length===0?null:i("nav",
{"aria-label":"The way here",class:oP,children:[cp.value.map((e,t)=>i("span",{class:rP,children:[i("button",{type:"butto\
n",class:iP,onClick:()=>{id(t),ae(e.from)},children:t===0?"all":J(cp.value[t-1]?.label).text}),i(pe,{name:"right",size:12})]},
t)),i("span",{"aria-current":"step",class:sP,children:J(cp.value.at(-1)?.label).text})]})}var lP="oe",uP="Ip",cP="Up",pP="Lp",mP="Mp",dP="Np";function pp({title:e,note:t,actions:n,children:o,onClose:r}){let s=K(null),a=vn();return pt(()=>{or();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),i("div",{ref:s,class:lP,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[i("div",{class:uP,children:[i("div",{class:cP,children:[i("h2",{id:a,class:pP,
children:e}),t&&i("p",{class:mP,children:t})]}),n,i(B,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:r})]}),
i("div",{class:dP,children:o})]})}var fP="Rp",hP="Ap",gP="Dp",Mh="Hp";function yP({layer:e,onClose:t}){let n=e.request,o=Gs({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),r=n.timezone??"UTC",s=Z(()=>o.pages.flat(),[o.pages]),a=Z(()=>o.columns.map((c,p)=>({key:c.name,head:i(
E,{value:c.name,most:48}),number:sr(c)&&p>0,cell:m=>p===0?i(E,{value:m[0],most:64,middle:!0}):i(E,{shown:Er(m[p],c,r)})})),
[o.columns,r]),l=Be(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&fn(Ts(n.dataset,
String(c[0])))};return i(pp,{title:"Actors",onClose:t,note:i(F,{children:[i(E,{value:e.label,most:200}),r3(s.length,o.hasMore)]}),
actions:i(B,{icon:"save",kind:"outlined",onClick:()=>Ln({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&i("div",{class:gP,children:[i(ze,{error:o.error}),i(B,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&i("div",{class:Mh,children:i(_t,{lines:12})}),o.first&&(s.length===0?
i("p",{class:Mh,children:"No actor is here."}):i("div",{class:fP,children:[i(Ye,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&i("div",{class:hP,children:i(B,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function r3(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var fp="_p",vP="qp",xP="M",wP="Fp";var i3=/^[A-Za-z_][A-Za-z0-9_]*$/;function CP({layer:e,onClose:t}){let n=e.request,o=e.cohort,[r,s]=P(o?"live":"frozen"),
[a,l]=P(""),[u,c]=P(null),[p,m]=P(null),d=async()=>{if(!i3.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{r==="live"?await a3(a,o,String(e.label)):n&&await u3(a,n,String(e.label),m),lm(
dn.value),vt(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(f){m(null),c(s3(Je(f)))}};
return i(So,{title:"Save as cohort",onClose:t,foot:i(F,{children:[i(B,{kind:"outlined",onClick:t,children:"Cancel"}),i(B,
{kind:"primary",disabled:p!==null||a==="",onClick:()=>{d()},children:p===null?"Save":`${q(p)} actors read`})]}),children:[
i("p",{class:fp,children:i(E,{value:e.label,most:300})}),i("form",{onSubmit:f=>{f.preventDefault(),d()},onInput:f=>{f.target instanceof
HTMLInputElement&&f.target.type!=="radio"&&l(f.target.value.trim())},children:[i(In,{label:"Name",value:a,onCommit:f=>l(
f.trim()),placeholder:"frequent_buyers",autofocus:!0}),i("fieldset",{class:vP,children:[i("legend",{class:"spoken",children:"\
Kind"}),i(kP,{kind:"live",present:r,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),i(kP,{kind:"frozen",present:r,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&i(ze,{error:u})]})]})}function s3(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function kP({kind:e,present:t,disabled:n,onChoose:o,
title:r,text:s}){return i("label",{class:xP,"data-disabled":n,children:[i("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),i("span",{children:[i("strong",{children:r}),i("span",{class:wP,children:n?"Not possibl\
e for these actors.":s})]})]})}function _P(e,t){return`v1/datasets/${encodeURIComponent(dn.value)}/${e}/${encodeURIComponent(
t)}`}async function a3(e,t,n){await at(_P("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var l3=1e4;async function u3(e,t,n,o){let r=[],s,a="";o(0);do{let u=await at("v1/actors",{body:{...t,
limit:l3,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)r.push(String(c[0]));o(r.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a,description:n});await at(`${_P("cohorts",e)}?${l.toString()}`,
{method:"PUT",body:r,headers:{"If-None-Match":"*"}})}function SP({layer:e,onClose:t}){let n=e.document,o=Gs({path:"v1/query",body:l=>({...n,samples:{...n.samples,...l===void 0?
{}:{cursor:l}}})},JSON.stringify(n)),r=lt(xc(n)),s=r.answer&&"rows"in r.answer?r.answer.rows[0]?.[0]:void 0,a=n.timezone??
"UTC";return i(pp,{title:"Events",onClose:t,note:i(F,{children:[i(E,{value:e.label===""?"all":e.label,most:200}),typeof s==
"number"&&` · ${q(s)} events`]}),children:i(_c,{paging:o,document:n,zone:a})})}var MP="ji",TP="Si",PP="Tp",$P="Gp",DP="Jp";function hp({title:e,label:t,onClose:n,actions:o,wide:r=!1,children:s}){let a=K(null);return ne(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),i("aside",{ref:a,class:xe(MP,r&&TP),"aria-label":t,children:[
i("div",{class:PP,children:[i("h2",{class:$P,children:e}),o,i(B,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
i("div",{class:DP,children:s})]})}var EP="Kp",OP="Op",RP="Xi",LP="Pp",NP="Qp",BP="Vp",FP="Bi",zP="Wp",HP="Yp",IP="Zp",VP="ed",qP="Ci",WP="id";var p3=6;function UP({column:e,document:t}){let n=K(null),{values:o,error:r,former:s}=m3(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let p=c?`not (${Ba(e.name,u)})`:Ba(e.name,u);He({document:de(t,"where",ks(t.
where,p))},p)};return i("section",{ref:n,class:RP,"aria-label":J(e.name).text,"data-former":s,children:[i("div",{class:LP,
children:[i("h3",{class:NP,children:i(E,{value:e.name,most:40,middle:!0})}),o&&i("span",{class:BP,children:[U(o.distinct),
" ",o.distinct===1?"value":"values"]}),i(B,{small:!0,kind:"quiet",label:`Break down by ${J(e.name).text}`,onClick:()=>ap(
e.name),children:"By"})]}),r&&i(ze,{error:r}),i("ul",{children:o?.values.map(({value:u,count:c},p)=>i("li",{children:i("\
button",{type:"button",class:FP,onClick:m=>l(u,m.altKey),children:[i("span",{class:zP,style:{width:`${a>0?100*c/a:0}%`}}),
i("span",{class:HP,children:i(E,{value:u,most:40,middle:!0})}),i("span",{class:IP,title:q(c),children:[o.exact?"":"~",U(
c)]})]})},p))}),o&&(o.more>0||o.nulls>0)&&i("p",{class:VP,children:[o.more>0&&i("span",{children:[U(o.more)," more"]}),o.
nulls>0&&i("button",{type:"button",class:qP,onClick:u=>l(null,u.altKey),children:[i(E,{value:null})," ",U(o.nulls)]})]})]})}
function m3(e,t,n){let[o,r]=P(!1),[s,a]=P({values:null,error:null,former:!1}),l=d3(t,n);return ne(()=>{let u=new IntersectionObserver(
([c])=>{c&&r(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),ne(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),qg(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{Mr(
c)||a({values:null,error:Je(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function d3(e,t){let{from:n,
to:o,timezone:r,where:s,define:a}=t;return{column:ve(e),limit:p3,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...r===void 0?{}:{timezone:r},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}function KP({onClose:e}){let[t,n]=P(""),o=Be(dn.value).value.value?.columns,r=(o??[]).filter(({name:s,type:a})=>a!=="tim\
estamp"&&s.toLowerCase().includes(t.trim().toLowerCase()));return i(hp,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[i("div",{class:EP,children:i("input",{class:OP,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:s=>n(s.currentTarget.value)})}),o?r.map(s=>i(UP,{column:s,document:Ce.value},s.name)):i(_t,
{}),i("p",{class:WP,children:"Click: only this value. Alt+click: all but this value."})]})}var jP="rd",JP="ad";function ZP({onClose:e}){let t=Ce.value,[n,o]=P(()=>JSON.stringify(t,null,2)),[r,s]=P(null);return ne(()=>{On(YP(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),i(hp,{title:"JSON",label:"The document as JSON",onClose:e,actions:i(B,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>xt(n,"The document")}),children:[i(Lc,{class:jP,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=YP(l);s(c),u&&ae({document:{...u,dataset:u.dataset||Ze.value.document.dataset}},
"replace")},onRun:no}),r!==null&&i("div",{class:JP,children:i(ze,{error:{message:r,hint:"the question on the screen is t\
he last that could be read"}})})]})}function YP(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function QP({layer:e,onClose:t}){let[n,o]=P(""),[r,s]=P(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=Ce.value,p=()=>{n.trim()!==""&&Zv({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,m=>s(
Je(m)))};return i(So,{title:"Note",onClose:t,foot:i(F,{children:[i(B,{kind:"outlined",onClick:t,children:"Cancel"}),i(B,
{kind:"primary",onClick:p,children:"Save"})]}),children:[i("p",{class:fp,children:[le(a,c),l===void 0?"":` to ${le(l,c)}`]}),
i("form",{onSubmit:m=>{m.preventDefault(),p()},children:[i("input",{class:zr,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:m=>o(m.currentTarget.value)}),r&&i(ze,{error:r})]})]})}var XP=new Map([["facets",KP],["json",ZP],["events",SP],["actors",yP],["cohort",CP],["note",QP]]);var e$=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function t$(){let e=Ce.value.compare?.offset,t=e$.find(([,n])=>n===e)?.[0]??`vs ${oe(e??"")} before`;
return i(Vt,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:e$.map(([n,o])=>({label:n,
checked:o===e,act:()=>ee("compare",o===void 0?void 0:{offset:o})})),children:t})}var n$=be([]);function o$(){return n$.value.length===0?null:i(Vt,{icon:"save",menuLabel:"Save",items:n$.value,placing:{align:"end"},children:"\
Save"})}var i$="td",s$="ne";function a$(){let e=to.result.value,t=e.phase==="running"||e.phase==="estimate";return i("div",{class:i$,children:[i("sp\
an",{role:"status",class:s$,"data-phase":e.phase,children:[e.phase==="exact"&&i(pe,{name:"check",size:14}),e.phase==="er\
ror"&&i(pe,{name:"error",size:14}),g3(e)]}),t&&i(B,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>to.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&i(B,{small:!0,kind:"outlined",onClick:no,children:"Run again"})]})}
function g3(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${I(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is the\
 answer before":"failed";case"exact":{let n=ey(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${I(t.sampled_fraction)}`:
"exact";return t?`${o}, ${n}, read ${U(t.rows_scanned)} rows`:`${o}, ${n}`}}}var l$=null;function u$(){return l$??=[...new Set([Vm(),"UTC",...Intl.supportedValuesOf("timeZone")])],l$}var c$="pe",p$="de",m$="od",d$="le",f$="nd";var h$=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function g$({runs:e}){ne(()=>{Ro.value.value||
Tr()},[]);let t=Ro.value.value?.map(({name:o})=>o)??[dn.value],n=Ce.value.timezone??"UTC";return i("header",{class:c$,"a\
ria-label":"The question",children:[i("div",{class:p$,children:[i(Ni,{title:"Dataset",icon:"data",values:t,value:dn.value,
onChange:o=>{$s(o)},class:m$}),i(y1,{}),i(Ni,{title:"Time zone",icon:"globe",values:u$(),value:n,onChange:o=>ee("timezon\
e",o),kind:"quiet",free:!0}),i(t$,{}),i(b3,{})]}),i("div",{class:d$,children:e&&i(a$,{})}),i("div",{class:f$,children:[i(
B,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!_s.value,onClick:ir}),i(B,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!Ss.value,onClick:Ms}),i(Vt,{icon:"share",menuLabel:"Share",items:s0(),placing:{align:"end"},children:"Shar\
e"}),i(o$,{})]})]})}function b3(){let e=Ce.value.sample,t=e===void 0||e===1?void 0:e,n=h$.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return i(Vt,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:h$.map(([o,r])=>({label:o,checked:r===t,act:()=>ee("sample",r)})),children:n})}var y$="pd",b$="Ei",v$="dd",x$="ld",w$="sd",k$="xd",C$="Ii";function S$(){let e=xo.find(({name:t})=>t===Yy.value)??xo[0];return e?i(x3,{view:e}):null}function x3({view:e}){let t=Ce.
value,n=w3(to.result.value,t),o=Zy.value??e.chartOf(t);ne(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · S\
luice`},[e,t.dataset]),Wr([{keys:"f",label:"Properties and their values",group:"The question",act:()=>Th("facets")}]);let r=a=>{
ae({as:a,document:e.choose?e.choose(t,a):t})},s=n.phase==="running"||n.phase==="estimate";return i(F,{children:[i(g$,{runs:e.
runs??!0}),i(pb,{busy:s,done:n.done}),i("div",{class:y$,children:[i("main",{class:b$,"data-view":e.name,"data-state":n.phase,
"aria-busy":s,children:[i("h1",{class:"spoken",children:e.label}),i(aP,{}),i("div",{class:v$,children:[i("div",{class:x$,
children:i(e.Sentence,{document:t,result:n})}),i("div",{class:w$,children:[e.charts.length>1&&i(wt,{label:"Chart",value:o,
onChange:r,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,label:l,icon:u}))}),i(B,{icon:"filter",label:"Prope\
rties and their values",keys:"f",kind:"quiet",pressed:Ph("facets"),onClick:()=>Th("facets")}),i(B,{icon:"braces",label:"\
The document as JSON",kind:"quiet",pressed:Ph("json"),onClick:()=>Th("json")})]})]}),n.error&&!k3(e,n.error)&&i("div",{class:k$,
children:i(ze,{error:n.error})}),i("div",{class:C$,"data-former":n.former,children:i(e.Page,{document:t,result:n,as:o})})]}),
i(C3,{})]})]})}function w3(e,t){return e.of===null||_$(e.of)===_$(t)?e:{...e,answer:null,of:null,former:!1}}function _$(e){
let t=e.aggregate?.over;return`${gi(e)} ${typeof t=="object"?Object.keys(t).join():"events"}`}function Ph(e){return Cs.value.
some(t=>t.kind===e)}function Th(e){ae({open:Ph(e)?Cs.value.filter(t=>t.kind!==e):[{kind:e}]})}function k3(e,t){return["f\
rom","to",...e.errorPlaces??[]].some(n=>fi(t,n)!==null)}function C3(){return i(F,{children:Cs.value.map((e,t)=>{let n=XP.
get(e.kind);return n?i(n,{layer:e,onClose:Mu},t):null})})}function M$(){return i(nP,{children:i(_3,{})})}function _3(){let e=Rr.value;switch(e.kind){case"home":return i(MT,{});case"\
view":return i(S$,{});case"page":{let t=gr.find(({name:n})=>n===e.page);return t?i(t.Page,{rest:e.rest}):i(vh,{})}case"a\
ctor":return i(Nb,{dataset:e.dataset,actor:e.actor});case"link":return i(vh,{})}}BT();s1();await $b();p1();X0();yg(i(M$,{}),document.body);
