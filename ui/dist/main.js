var xD=Object.defineProperty;var Qp=(e,t)=>{for(var n in t)xD(e,n,{get:t[n],enumerable:!0})};var $e,wg,nm,Ar,Xp,ru,kg,nu,Cg,om,em,_g,Aa=Symbol.for("pv"),iu={},su=[],wD=/^m(i|n|o|s|text|space)$/,rm=Array.isArray,im=su.
slice,bi=Object.assign;function yi(e){e&&e.parentNode&&e.remove()}function Sg(e,t,n){var o,r,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?im.call(arguments,2):n),Da(e,
a,o,r,null)}function Da(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Aa,__v:r||
++wg,__i:-1,__u:0};return!r&&$e.vnode&&$e.vnode(s),s}function B(e){return e.children}function hs(e,t){this.props=e,this.context=t,this.__g=0}function Er(e,t){if(t==null)return e.
__&&Er(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Er(e)}function kD(e){var t,n=e.__v,o=n.__e,r=[],s=[],a=e.__P;a&&((t=bi({constructor:Aa},n)).__v=n.__v+1,
$e.vnode&&$e.vnode(t),sm(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,r,o||Er(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,Ag(r,t,s),n.__=n.__e=null,t.__e!=o&&Mg(t))}function Mg(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),Mg(e)}function tm(e){(8&e.__g||(e.__g|=8,Ar.push(e),ru++))&&Xp==$e.debounceRendering||
((Xp=$e.debounceRendering)||queueMicrotask)(Tg)}function Tg(){try{for(var e,t=1;Ar.length;)Ar.length>t&&Ar.sort(kg),e=Ar.
shift(),t=Ar.length,8&e.__g&&kD(e)}finally{(ru=Ar.length)&&(Xp||queueMicrotask)(Tg)}}function Pg(e,t,n,o,r,s,a,l,u,c,p){
var m,d,f,g,b,w,M=o.__k||su,v=t.length;for(u=CD(n,t,M,u,v),m=0;m<v;m++)(f=n.__k[m])!=null&&(d=~f.__i&&M[f.__i]||iu,f.__i=
m,w=sm(e,f,d,r,s,a,l,u,c,p),g=f.__e,(d.ref!=f.ref||8&d.__u)&&(d.ref&&am(d.ref,null,f,d),f.ref&&p.push(f.ref,f.__c||g,f)),
b=b||g,4&f.__u?(u=$g(f,u,e,!d.__v),d.__e&&(d.__e=null)):typeof f.type=="function"&&w!==void 0?u=w:g&&(u=g.nextSibling),f.
__u&=-21);return n.__e=b,u}function CD(e,t,n,o,r){var s,a,l,u,c,p,m,d,f,g=n.length,b=g,w=0,M=0,v=e.__k=Array(r);for(s=0;s<
r;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=v[s]=Da(null,
a):rm(a)?a=v[s]=Da(B,{children:a}):a.constructor===Aa&&a.__b?a=v[s]=Da(a.type,a.props,a.key,a.ref,a.__v):v[s]=a,u=s+w,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=_D(a,n,u,b))&&(b--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?w--:c==u+1?w++:c!=
u&&(c>u?w--:w++,M=1)):(~c||(r>g?w--:r<g&&w++),typeof a.type!="function"&&(a.__u|=4))):v[s]=null;if(M){for(p=[],m=[],s=0;s<
r;s++)if((a=v[s])&&16&a.__u){for(w=0,d=p.length;w<d;)p[f=w+d>>1]<a.__i?w=f+1:d=f;p[w]=a.__i,m[s]=w+1}for(w=p.length;s--;)
m[s]&&(m[s]==w?w--:v[s].__u|=4)}if(b)for(s=0;s<g;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Er(l)),lm(l,l));return o}function $g(e,t,n,o){
var r,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=$g(
r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Er(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function _D(e,t,n,o){var r,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r;for(r=n+1;r<t.length;r++)if((l=t[r])&&
!(2&l.__u)&&s==l.key&&a==l.type)return r}return-1}function xg(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function tu(e,t,n,o,r){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||xg(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||xg(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=em[t]||(em[t]=
SD(t)),(e.__a||(e.__a={}))[t]=om,s=t!=(t=t.replace(Cg,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function SD(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[nu]==null)t[nu]=om++;else if(t[nu]<this.__a[e])return;return n($e.event?$e.event(t):t)}}}function sm(e,t,n,o,r,s,a,l,u,c){
var p,m,d,f,g,b,w,M,v,C,S,A,_,P,E,R,z,N,te=t.type;if(t.constructor!==Aa)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&
(t.__u|=u,m=s=[],p.nodeType==8?l=ou(p,s):s.push(p),l=s[0]||l),(p=$e.__b)&&p(t);e:if(typeof te=="function"){d=a.length;try{
if(M=t.props,v=(p=te.prototype)&&p.render,C=(p=te.contextType)&&o[p.__c],S=p?C?C.props.value:p.__:o,(f=n.__c)?(t.__c=f,2&
f.__g&&(f.__g|=1)):(v?t.__c=f=new te(M,S):(t.__c=f=new hs(M,S),f.constructor=te,f.render=TD),C&&C.sub(f),f.state||(f.state=
{}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),v&&(f.__s||(f.__s=f.state),te.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=
bi({},f.__s)),bi(f.__s,te.getDerivedStateFromProps(M,f.__s)))),g=f.props,b=f.state,f.__v=t,n.__c){if(M!==g&&v&&!te.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(M,S),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(M,f.__s,S)===!1){t.__v!=n.__v&&(f.props=M,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(G){G&&(G.__=t)}),su.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=Er(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(M,f.__s,S),v&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(g,b,w)})}else v&&!te.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),v&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=S,f.props=M,f.__P=e,f.__g&=-5,A=$e.__r,_=v?25:0;do f.__g&=-9,A&&A(t),p=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++_<25);v&&(su.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=bi({},o,f.getChildContext())),
v&&n.__c&&f.getSnapshotBeforeUpdate&&(w=f.getSnapshotBeforeUpdate(g,b)),P=p&&p.type===B&&p.key==null?p.props.children:p,
M.__P&&(p=l,r=(e=M.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(G){G&&lm(G,G)}),n.__k=null),
l=n.__k?Er(n,0):null),l=Pg(e,rm(P)?P:[P],t,n,o,r,s,a,l,u,c),M.__P&&(t.__e=null,l=p),t.__u&=-161,m&&m.some(yi),f.__h.length&&
a.push(f),1&f.__g&&(f.__g&=-4)}catch(G){if(a.length=d,t.__v=null,u||s)if(G&&G.then){if(t.__u|=128|u,s){for(~(z=s.indexOf(
l||void 0))||(z=s.length);(N=s[z-1])&&N.nodeType==8;)z--;for(;z<s.length;z++)if(N=s[z])if(s[z]=null,E){if(N==R)break}else{
if(N.nodeType!=8)break;N.data.startsWith("$s")&&(R=ou(E=N))}}if(!E){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
E=l}(p=ou(E=t.__c.__z||(t.__c.__z=E)))?(t.__e=E,l=p):t.__e=l,l=l&&l.nextSibling}else s&&s.some(yi);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),G&&G.then||Dg(t),$e.__e(G,t,n)}}else l=t.__e=MD(n.__e,t,n,o,r,s,a,u,c,e);return(p=$e.diffed)&&p(t),l}function ou(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Dg(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(Dg))}function Ag(e,t,n){for(var o=0;o<n.length;)am(n[o++],n[o++],n[o++]);$e.__c&&$e.__c(t,e),e.some(function(r){try{
e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){$e.__e(s,r.__v)}})}function MD(e,t,n,o,r,s,a,l,u,c){var p,m,d,f,
g,b,w,M,v=n.props||iu,C=t.props,S=t.type;if(S=="svg"?r="http://www.w3.org/2000/svg":S=="math"?r="http://www.w3.org/1998/\
Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((g=s[p])&&(S?g.localName==S:g.nodeType==
3)){e=g,s[p]=null;break}}if(!e){if(M=c.ownerDocument||document,!S)return M.createTextNode(C);e=M.createElementNS(r,S,C.is?
C:c),l&&($e.__m&&$e.__m(t,s),l=!1),s=null}if(S){if(c=S=="template"&&e.content||e,s=S=="textarea"&&C.defaultValue!=null?null:
s&&im.call(c.childNodes),!l&&s)for(v={},p=0;p<e.attributes.length;p++)v[(g=e.attributes[p]).name]=g.value;for(p in v)g=v[p],
p=="dangerouslySetInnerHTML"?d=g:p=="children"||p in C||p=="value"&&"defaultValue"in C||p=="checked"&&"defaultChecked"in
C||tu(e,p,null,g,r);for(p in C)g=C[p],p=="children"?f=g:p=="dangerouslySetInnerHTML"?m=g:p=="value"?b=g:p=="checked"?w=g:
l&&typeof g!="function"||v[p]===g||tu(e,p,g,v[p],r);m?(l||d&&(m.__html==d.__html||m.__html==e.innerHTML)||(e.innerHTML=m.
__html),t.__k=[]):(d&&(e.textContent=""),(S=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&wD.test(S))&&(r="\
http://www.w3.org/1999/xhtml"),Pg(c,rm(f)?f:[f],t,n,o,r,s,a,s?s[0]:n.__k&&Er(n,0),l,u),s&&s.some(yi)),l&&S!="textarea"||
(p="value",S=="progress"&&b==null?e.removeAttribute(p):b==null||b===e[p]&&(S!="progress"||b)||tu(e,p,b,v[p],r),p="checke\
d",w!=null&&w!=e[p]&&tu(e,p,w,v[p],r))}else v===C||l&&e.data==C||(e.data=C);return e}function am(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){
$e.__e(r,n)}}function lm(e,t,n){var o,r,s,a;if($e.unmount&&$e.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||am(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){$e.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&lm(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=ou(o,s=[]))&&(o==
e.__e&&s.some(yi),yi(r),yi(o)),n||yi(e.__e),e.__e=e.__c=e.__=null}function TD(e,t,n){return this.constructor(e,n)}function Eg(e,t){
var n,o,r,s;$e.__&&$e.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Da(B,{children:[e]}),
r=[],s=[],sm(t,t.__k,o||iu,iu,t.namespaceURI,o?null:t.firstChild?im.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),
Ag(r,t.__k,s),t.__k.props.children=null}function Og(e){function t(n){var o,r;return this.getChildContext||(o=new Set,(r={})[t.__c]=this,this.getChildContext=function(){
return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,tm(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+_g++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}$e={__e:function(e,t,n,o){for(var r,s,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&
r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),a=1),a&&8&r.__g)return void(r.
__g|=2)}catch(l){e=l}}throw ru=0,e}},wg=0,nm=function(e){return e!=null&&e.constructor===Aa},hs.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=bi({},this.state)),typeof e=="function"&&(e=e(bi({},n),this.props)),e&&(bi(
n,e),this.__v&&(t&&this.__k.push(t),tm(this)))},hs.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),tm(this))},hs.prototype.render=B,Ar=[],ru=0,kg=function(e,t){return e.__v.__b-t.__v.__b},nu=Symbol(),Cg=/(PointerCapture)$|Capture$/i,
om=0,em={},_g=0;var Or,pt,um,Rg,cm=Object.is,Oa=0,qg=[],pm=[],bt=$e,Lg=bt.__b,Ng=bt.__r,Bg=bt.diffed,Fg=bt.__c,zg=bt.unmount,Hg=bt.__;function gs(e,t){
bt.__h&&bt.__h(pt,e,Oa||t),Oa=0;var n=pt.__H||(pt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function $(e){
return Oa=1,dm(Kg,e)}function dm(e,t,n){var o=gs(Or++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Kg(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);cm(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=pt,!pt.__f)){pt.__f=!0;var r=pt.shouldComponentUpdate;
pt.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,p=this.props!=s;if(u.__.some(function(d){
d.__N&&(c=!0,cm(d.__[0],d.__N[0])||(p=!0))}),r){var m=r.call(this,s,a,l);return c?m||p:m}return!c||p}}return o.__}function oe(e,t){
var n=gs(Or++,3);!bt.__s&&fm(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,pt.__H.__h.push(n))}function st(e,t){var n=gs(Or++,4);!bt.
__s&&fm(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,pt.__h.push(n))}function U(e){return Oa=5,Z(function(){return{current:e}},[])}function Z(e,t){var n=gs(Or++,7);return fm(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function au(e,t){return Oa=8,Z(function(){return e},
t)}function Wg(e){var t=pt.context[e.__c],n=gs(Or++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(pt)),t.props.value):e.
__}function wn(){var e=gs(Or++,11);if(!e.__){for(var t=pt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function PD(){var e;do{for(;e=pm.shift();)try{Ea(e)}catch(n){bt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
qg.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ea),t.__h.some(mm),t.__h=[]}catch(n){t.__h=[],bt.__e(n,e.__v)}}}while(pm.
length)}bt.__b=function(e){pt=null,Lg&&Lg(e)},bt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Hg&&Hg(e,t)},bt.
__r=function(e){Ng&&Ng(e),Or=0;var t=(pt=e.__c).__H;t&&(um==pt?pt.__h=[]:(t.__h.some(Ea),t.__h.some(mm),Or=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),um=pt},bt.diffed=function(e){Bg&&Bg(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&Vg(qg.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),um=pt=null},bt.__c=function(e,t){t.some(
function(n){try{n.__h.some(Ea),n.__h=n.__h.filter(function(o){return!o.__||mm(o)})}catch(o){n.__h=[function(){throw o}]}}),
Fg&&Fg(e,t)},bt.unmount=function(e){zg&&zg(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Vg(pm.push(r))}else Ea(r)}catch(s){t=s}}),o.
__H=void 0,t&&bt.__e(t,o.__v))};var Ig=typeof requestAnimationFrame=="function";function $D(e){var t,n=function(){clearTimeout(
o),Ig&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Ig&&(t=requestAnimationFrame(n))}function Vg(e){e!=1&&Rg==
bt.requestAnimationFrame||((Rg=bt.requestAnimationFrame)||$D)(PD)}function Ea(e){var t=pt,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),pt=t}function mm(e){var t=pt;e.__c=e.__(),pt=t}function fm(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!cm(n,e[o])})}function Kg(e,t){return typeof t=="function"?t(e):t}var DD=Symbol.for("preact-signals");function pu(){if(lr>1)lr--;else{var e,t=!1;for((function(){var r=uu;for(uu=void 0;r!==
void 0;){var s=r.S;if(s.v===r.v)for(var a=s.t;a!==void 0;a=a.x)a.i===r.i&&(a.i=s.i);r=r.o}})();La!==void 0;){var n=La;for(La=
void 0,lu++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Gg(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(lu=0,lr--,
t)throw e}}function gm(e){if(lr>0)return e();hm=++AD,lr++;try{return e()}finally{pu()}}var Ra,at=void 0;function Na(e){var t=at,
n=Ra;at=void 0,Ra=void 0;try{return e()}finally{at=t,Ra=n}}var La=void 0,lr=0,lu=0,AD=0,hm=0,uu=void 0,cu=0;function Ug(e){
if(at!==void 0){var t=e.n;if(t===void 0||t.t!==at)return t={i:0,S:e,p:at.s,n:void 0,t:at,e:void 0,x:void 0,r:t},at.s!==void 0&&
(at.s.n=t),at.s=t,e.n=t,32&at.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=at.s,t.n=void 0,at.s.n=t,at.s=t),t}}function $t(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}$t.prototype.brand=DD;$t.prototype.h=function(){return!0};$t.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Na(function(){var o;(o=t.W)==null||o.call(t)}))};
$t.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Na(function(){var r;(r=t.Z)==null||r.call(t)}))}};$t.prototype.subscribe=
function(e){var t=this;return cn(function(){var n=t.value;Na(function(){return e(n)})},{name:"sub"})};$t.prototype.valueOf=
function(){return this.value};$t.prototype.toString=function(){return this.value+""};$t.prototype.toJSON=function(){return this.
value};$t.prototype.peek=function(){var e=this;return Na(function(){return e.value})};Object.defineProperty($t.prototype,
"value",{get:function(){var e=Ug(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(lu>100)
throw new Error("Cycle detected");(function(n){lr!==0&&lu===0&&n.l!==hm&&(n.l=hm,uu={S:n,v:n.v,i:n.i,o:uu})})(this),this.
v=e,this.i++,cu++,lr++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{pu()}}}});function be(e,t){return new $t(e,
t)}function Gg(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function jg(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Jg(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function vi(e,t){$t.call(this,void 0,t),this.x=e,this.s=void 0,this.g=cu-1,this.
f=4}vi.prototype=new $t;vi.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
cu))return!0;if(this.g=cu,this.f|=1,this.i>0&&!Gg(this))return this.f&=-2,!0;var e=at;try{jg(this),at=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return at=e,Jg(
this),this.f&=-2,!0};vi.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
$t.prototype.S.call(this,e)};vi.prototype.U=function(e){if(this.t!==void 0&&($t.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};vi.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(vi.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=Ug(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function Zt(e,t){
return new vi(e,t)}function Yg(e){var t=e.j;if(e.j=void 0,typeof t=="function"){lr++;var n=at;at=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,ym(e),o}finally{at=n,pu()}}}function ym(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
Yg(e)}function ED(e){if(at!==this)throw new Error("Out-of-order effect");Jg(this),at=e,this.f&=-2;try{8&this.f&&ym(this)}finally{
pu()}}function ys(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Ra&&Ra.push(this)}
ys.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};ys.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Yg(this),
jg(this),lr++;var e=at;return at=this,ED.bind(this,e)};ys.prototype.N=function(){2&this.f||(this.f|=2,this.u=La,La=this)};
ys.prototype.d=function(){this.f|=8,1&this.f||ym(this)};ys.prototype.dispose=function(){this.d()};function cn(e,t){var n=new ys(
e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Zg,du,mu,OD=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Qg=[];cn(function(){Zg=this.N})();function bs(e,t){$e[e]=t.bind(null,$e[e]||function(){})}function Ba(e){if(mu){var t=mu;
mu=void 0,t()}mu=e&&e.S()}function Xg(e){var t=this,n=e.data,o=LD(n);o.name="ReactiveDom",o.value=n;var r=Z(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=Zt(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),p=Zt(
function(){return!Array.isArray(c.value)&&!nm(c.value)}),m=cn(function(){if(this.N=ey,p.value){var f=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),d=t.__$u.d;return t.__$u.d=function(){m(),d.call(this)},[p,c]},[]),s=r[0],
a=r[1];return s.value?a.peek():a.value}Xg.displayName="ReactiveTextNode";Object.defineProperties($t.prototype,{constructor:{
configurable:!0,value:Sg(B,null).constructor},type:{configurable:!0,value:Xg},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});bs("__b",function(e,t){if(Ba(),du=void 0,typeof t.
type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var s=o[r];s instanceof $t&&(n||(t.__np=n={}),n[r]=s,o[r]=
s.peek())}}e(t)});bs("__r",function(e,t){if(e(t),t.type!==B){Ba();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(r,s){var a;return cn(function(){a=this},{name:s}),a.c=r,a})((function(r){return function(){var s;OD&&((s=this.
y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),du=
o,Ba(n)}});bs("__e",function(e,t,n,o){Ba(),du=void 0,e(t,n,o)});bs("diffed",function(e,t){Ba(),du=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],p=o[u];c===void 0?(c=RD(n,u,p,r),s[u]=c):c.o(p,r)}}}e(t)});function RD(e,t,n,o){
var r=t in e&&e.ownerSVGElement===void 0,s=be(n);return{o:function(a,l){s.value=a,o=l},d:cn(function(){this.N=ey;var a=s.
value.value;o[t]!==a&&(o[t]=a,r?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}bs("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var s=o[r];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var p=c.
__$u;p&&(c.__$u=void 0,p.d())}}e(t)});bs("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});hs.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function LD(e,t){return Z(function(){return be(e,t)},[])}var ND=function(e){queueMicrotask(function(){queueMicrotask(e)})};function BD(){gm(function(){for(var e;e=Qg.shift();)Zg.call(e)})}function ey(){Qg.push(this)===1&&($e.requestAnimationFrame||
ND)(BD)}var bm=new URL("../../",import.meta.url);function eo(e){return new URL(e,bm).href}function ty(e){return e.startsWith(bm.
pathname)?e.slice(bm.pathname.length):e.replace(/^\//,"")}var Qt=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function fu(){return new Qt(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function hu(e,t=0){let n=vm(e)&&vm(
e.error)?e.error:null;if(!n)return new Qt({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=r=>typeof n[r]==
"string"?n[r]:"";return new Qt({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:FD(n.span),status:t})}
function FD(e){if(!vm(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function vm(e){return e!==null&&typeof e=="object"}function vs(e,t){let n=new TextEncoder().encode(e),o=r=>new TextDecoder().
decode(n.subarray(0,r)).length;return{start:o(t.start),end:o(t.end)}}async function lt(e,t={}){let n=await xs(e,t);if(n.status!==204)return await ny(n)}async function xs(e,t={}){let n={method:t.
method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},...t.headers},
cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await zD(eo(e),n);
if(!o.ok)throw hu(await ny(o).catch(()=>null),o.status);return o}async function zD(e,t){try{return await fetch(e,t)}catch(n){
throw t.signal?.aborted?n:fu()}}async function ny(e){let t=await e.text();try{return JSON.parse(t)}catch{throw new Qt({code:"\
unreadable",message:"The server's answer cannot be read",status:e.status})}}function ur(e){return e instanceof DOMException&&
e.name==="AbortError"}function Ke(e){return e instanceof Qt?e:new Qt({code:"unexpected",message:e instanceof Error?e.message:
String(e)})}var gu=be({value:null,error:null}),xm=new Map,Ho=gu;async function Rr(){try{let e=await lt("v1/datasets");gu.value={value:e.
datasets,error:null}}catch(e){gu.value={value:gu.value.value,error:Ke(e)}}}function Be(e){let t=xm.get(e);return t||(t=be(
{value:null,error:null}),xm.set(e,t),wm(e)),t}async function wm(e){let t=xm.get(e);if(!(!t||e===""))try{t.value={value:await lt(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:Ke(n)}}}async function oy(e,t,n,o){
let r=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${r.toString()}`;return(await lt(
s,{signal:o})).values}async function ry(e,t,n){return lt(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var HD=new Set(["estimate","running","exact","error","cancelled","live"]);function yu(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!HD.has(n.state))return null;
let o=r=>typeof n[r]=="number"?n[r]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?hu(n):null,
body:n}}function bu(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var iy=!0;async function sy(e,t,n){try{if(iy&&await ID(e,t,n))return;await VD(e,t,n)}catch(o){if(!ur(o))throw o}}async function ID(e,t,n){
try{let o="run"in e?e.run:e,r="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await xs("v1/stream",{body:o,signal:n,
...r?{headers:r}:{}});return await qD(s,a=>{let l=yu(a);l&&t(l)}),!0}catch(o){if(!(o instanceof Qt)||o.status!==404&&o.status!==
405)throw o;return iy=!1,!1}}async function VD(e,t,n){if(!("run"in e))throw new Qt({code:"not_supported",message:"This s\
erver has no live events"});let r=await(await xs("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:r,intervals:null,elapsed:r.stats.elapsed_ms,error:null,body:{}})}async function qD(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:r,value:s}=await n.read();if(r)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var Sm=250,WD=8e3,go=be("idle"),yo=new Map,km=null,KD=1,Fa=Sm,Cm,vu=go;function ay(e,t,n=[]){let o=KD++,r=n.filter(s=>yo.
has(s));yo.set(o,{message:e,take:t,abort:null}),go.value==="open"&&Tm({id:o,...e,...r.length>0?{cancels:r}:{}});for(let s of r)
uy(s);return go.value==="http"&&cy(o),go.value==="idle"&&Pm(),o}function Mm(e){yo.has(e)&&(go.value==="open"&&Tm({id:e,cancel:!0}),
uy(e))}function ly(){go.value==="away"&&(clearTimeout(Cm),Pm())}function uy(e){yo.get(e)?.abort?.abort(),yo.delete(e)}function Tm(e){
km?.send(JSON.stringify(e))}function Pm(){go.value=go.value==="away"?"away":"connecting";let e=new URL(eo("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,km=t,Fa=Sm,go.value="open";
for(let[o,r]of yo)Tm({id:o,...r.message})},t.onmessage=o=>GD(String(o.data)),t.onclose=()=>{km=null,n?$m():UD()}}async function UD(){
if(!await fetch(eo("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return $m();Fa=Sm,go.value="http";for(let t of yo.
keys())cy(t)}function $m(){go.value="away",clearTimeout(Cm),Cm=setTimeout(Pm,Fa*(.75+Math.random()/2)),Fa=Math.min(Fa*2,
WD)}function GD(e){let t=yu(e);t&&_m(t)}function _m(e){let t=yo.get(e.id);t&&(bu(e)&&yo.delete(e.id),t.take(e))}function cy(e){
let t=yo.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!yo.has(e))return;if(t.abort=null,o instanceof
Qt&&o.code===fu().code)return $m();let r=o instanceof Qt?o:new Qt({code:"unexpected",message:String(o)});_m({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:r,body:{}})};sy(t.message,o=>_m({...o,id:e}),t.abort.
signal).catch(n)}var ws=/([^.[\]]+)|\[(\d+)\]/gy;function za(e){let t=[];for(ws.lastIndex=0;ws.lastIndex<e.length;){e[ws.lastIndex]==="."&&
ws.lastIndex++;let n=ws.lastIndex,o=ws.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function py(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function Ha(e){return typeof e=="\
string"?za(e):e}function Lr(e,t){let n=e;for(let o of Ha(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function he(e,t,n){return Dm(e,Ha(t),n)}function Dm(e,t,n){let[o,...r]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=Dm(l[o],r,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=Dm(s.get(o),r,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function Am(e,t){let n=Lr(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function xu(e,t,n,o){let r=Am(e,Ha(t));return r.
splice(n,0,o),he(e,t,r)}function Ia(e,t,n){let o=Am(e,Ha(t));return o.splice(n,1),he(e,t,o.length>0?o:void 0)}function my(e,t,n,o){
let r=Am(e,Ha(t));if(n<0||n>=r.length)return e;let[s]=r.splice(n,1);return r.splice(Math.max(0,Math.min(o,r.length)),0,s),
he(e,t,r)}function Nn(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&Nn(e[o],t[o]))}var jD={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},JD=100,Va=class{present=be(
jD);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!Nn(o.of,t),done:0,elapsed:null,error:null},this.drop();let r=this.id;
this.id=ay({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[r])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(Mm(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){Mm(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(bu(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+JD-performance.now();this.timer??=setTimeout(()=>{let r=this.pending;this.drop(),r&&this.paint(
t,r)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,r={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let a=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...r,phase:a,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let s=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...r,phase:s==="live"?"running":s}}};function ut(e){
let t=Z(()=>new Va,[]),n=e===null?"":JSON.stringify(e);return oe(()=>{e?t.run(e):t.cancel()},[n]),oe(()=>()=>t.close(),[]),
t.result.value}function xi(e,t){let n=typeof t=="string"?t:py(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.
test(e.where.slice(n.length))?e:null}var YD=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function wu(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function ks(e,t){return e<0?"−"+t:t}function q(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||
t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return ks(e,wu(n)+(o===void 0?"":`.${o}`))}
function K(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return ks(e,ZD(t));if(t>=9995e11)return ks(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=YD.find(([r])=>Number((t/r).toPrecision(3))>=1);return ks(e,Number(t/
n).toPrecision(3)+" "+o)}function ZD(e){return Number.isInteger(e)?wu(String(e)):e>=1e3?wu(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function I(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return ks(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return ks(e,`${wu(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function jt(e){
let t=I(e);return e>0?`+${t}`:t}function dy(e,t,n){if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${K(e)}`;
let o=(n-t)/2/Math.abs(e);return`~ ${K(e)} ±${I(o)}`}function fy(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=
1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}function Bn(e,t,n=`${t}\
s`){return`${K(e)} ${e===1?t:n}`}var Em=[[86400,"d"],[3600,"h"],[60,"min"]];function ke(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${ke(-e)}`;
if(e<59.95)return QD(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=Em.findIndex(
([c])=>t>=c),[o,r]=Em[n],s=Math.floor(t/o),[a,l]=Em[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${r}`:
`${s}${" "}${r} ${u}${" "}${l}`}function QD(e){return e===0?`0${" "}s`:e<999e-6?`${Om(e*1e6)}${" "}µs`:e<.9995?
`${Om(e*1e3)}${" "}ms`:`${Om(e)}${" "}s`}function Om(e){return String(Number(e.toPrecision(e>=100?3:2)))}function hy(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:ke(e/1e3)}var pn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},Xt={text:pn.other,kind:"other"},XD=new Set(Object.
values(pn)),eA=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function tA(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function ne(e){return e.toWellFormed().replace(eA,tA).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function J(e){
if(e==null)return{text:pn.null,kind:"null"};if(e==="")return{text:pn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>J(n).text).join(", "),kind:"value"};let t=ne(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:XD.has(t)?`"${t}"`:t,kind:"value"}}var nA=new Intl.Segmenter("en",{granularity:"grapheme"});function gy(e){return Array.
from(nA.segment(e),t=>t.segment)}function qa(e,t){if(e.length<=t)return e;let n=gy(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function Cs(e,t){if(e.length<=t)return e;let n=gy(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var oA={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},yy=new Map;function by(e,t){let n=`${t} ${e}`,o=yy.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...oA[t],timeZone:e,hourCycle:"h23"}),yy.set(n,o)),o}function Rm(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function ue(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):Rm(t)?by(t,n).format(o):`${by("UTC",n).format(o)} UTC`}function _s(e,t=Date.now()){return e==="UTC"||!Rm(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function ku(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:Rm(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(s=>[
s.type,Number(s.value)])),r=s=>o.get(s)??0;return{year:r("year"),month:r("month"),day:r("day"),hour:r("hour"),minute:r("\
minute"),second:r("second")}}function en(e,t,n){return t>=300*86400?ue(e,n,"year"):t>=28*86400?ue(e,n,"month"):t>=.9*86400?
ue(e,n,"day"):t>=60?ue(e,n,"minute"):ue(e,n,"second")}function ve(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var rA=Symbol.for("pv"),iA=0;function i(e,t,n,o,r,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:rA,__v:--iA,__i:-1,__u:0};return(r||
s)&&(c.__source=r,c.__self=s),$e.vnode&&$e.vnode(c),c}var sA={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function de({name:e,size:t=16}){return i("svg",{width:t,height:t,viewBox:"0 0 20\
 20",fill:"none",stroke:"currentColor","stroke-width":"1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hid\
den":"true",focusable:"false",children:i("path",{d:sA[e]})})}function Cu(e,t,n={}){let{side:o="bottom",align:r="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let b=t.right+s+a<=u-8;xy(
e,b?t.right+s:t.left-s-a,vy(t.top,l,c));return}let p=c-8-t.bottom-s,m=t.top-s-8,d=o==="bottom"?l<=p||p>=m:!(l<=m||m>=p),
f=Math.max(d?p:m,64),g=r==="start"?t.left:r==="end"?t.right-a:t.left+(t.width-a)/2;l>f&&(e.style.maxHeight=`${f}px`),xy(
e,vy(g,a,u),d?t.bottom+s:t.top-s-Math.min(l,f))}function vy(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function xy(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var wy="Ai";var Nm=be(null),Lm,uA=500;function ky(e,t,n){clearTimeout(Lm),Lm=setTimeout(()=>{e.isConnected&&(Nm.value={anchor:e,text:t})},
n)}function cr(){clearTimeout(Lm),Nm.value=null}function Nr(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&ky(
t.currentTarget,e,uA)},onPointerLeave:cr,onPointerDown:cr,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
ky(n,e,0)},onBlur:cr}:{}}function Cy(){let e=U(null),t=Nm.value;return st(()=>{!e.current||!t||(e.current.showPopover(),
Cu(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?i("div",{ref:e,popover:"man\
ual",role:"tooltip",class:wy,children:t.text}):null}var Bm={};Qp(Bm,{button:()=>Fm,danger:()=>mA,default:()=>fA,iconOnly:()=>zm,outlined:()=>cA,primary:()=>pA,quiet:()=>dA,
small:()=>Hm});var Fm="a",cA="Di",pA="N",mA="Hi",zm="xe",dA="ce",Hm="ge",fA={button:Fm,outlined:cA,primary:pA,danger:mA,
iconOnly:zm,quiet:dA,small:Hm};function F(e){let{children:t,icon:n,after:o,label:r,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=Nr(u||s?[r,s].filter(
Boolean).join("  "):void 0);return i("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:ve(Fm,a!=="plain"&&
Bm[a],u&&zm,l&&Hm,e.class),"aria-label":r,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&i(de,{name:n}),t,o&&i(de,{name:o,size:12})]})}var Im={};Qp(Im,{default:()=>vA,empty:()=>yA,null:()=>gA,other:()=>bA,value:()=>hA});var hA="_i",gA="qi",yA="Fi",bA="Ti",
vA={value:hA,null:gA,empty:yA,other:bA};function O({value:e,shown:t,most:n=256,middle:o=!1}){let r=t??J(e),s=o?Cs(r.text,n):qa(r.text,n);return i("bdi",{class:Im[r.
kind],title:s===r.text?void 0:qa(r.text,2e3),children:s})}var _y=8;function xA(e,t,n,o){let r=Math.max(0,Math.min(Math.floor(e/n)-_y,o)),s=Math.min(o,Math.ceil((e+t)/n)+_y);return{
first:r,end:s,before:r*n,after:(o-s)*n}}function _u(e,t,n){let[o,r]=$({scroll:0,height:600});return oe(()=>{let s=e.current;
if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;r(c=>c.scroll===u&&c.height===s.clientHeight?c:{scroll:u,height:s.
clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener("scroll",a,{passive:!0}),()=>{l.disconnect(),
s.removeEventListener("scroll",a)}},[t]),xA(o.scroll,o.height,t,n)}function Sy(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function Su(e,t,n,o,r=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=r||o===0?null:{row:Math.max(r,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var My="he",Ty="Gi",Vm="m",Py="R",$y="fe",Dy="o",Ay="v",Mu="Ji",qm="ue",Wm="n",Ey="A",Km="Ki",Oy="D",Ry="Oi",Ly="Pi";function Ye(e){let{columns:t,rows:n,summary:o=[]}=e,r=U(null),s=wn(),a=Sy(),l=_u(r,a,n.length),[u,c]=$(null),[p,m]=$(new Map),
d=t.map(({key:b,width:w})=>{let M=p.get(b);return M===void 0?w??"minmax(80px, max-content)":`${M}px`}).join(" ")+" minma\
x(0, 1fr)",f=b=>{let w=Su(b,u,n.length+o.length,t.length,e.onSort?-1:0);if(w){b.preventDefault(),c(w),kA(r.current,w,a);
return}let M=u?[...n,...o][u.row]:void 0,v=u?t[u.column]:void 0;if(u?.row===-1&&v&&(b.key==="Enter"||b.key===" ")){b.preventDefault(),
v.sortable!==!1&&e.onSort?.(Ny(v,e.sort??null));return}let C=r.current?.querySelector('[data-cursor="true"]');(b.key==="\
Enter"||b.key===".")&&M!==void 0&&v&&C&&b.target===r.current&&(b.preventDefault(),b.stopPropagation(),(e.onMenu??e.onCell)?.(
M,v,C))},g=(b,w,M)=>i(CA,{id:s,row:b,at:w,columns:t,cursor:u?.row===w?u.column:-1,onCursor:c,summary:M,last:w===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},M?`summary ${w}`:w);return i("div",{ref:r,class:My,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:f,onFocus:b=>{b.target===r.current&&!u&&c({row:0,column:0})},children:i("div",{class:Ty,role:"\
presentation",style:{gridTemplateColumns:d},children:[i("div",{role:"row","aria-rowindex":1,class:ve(Vm,Py),children:t.map(
(b,w)=>i(_A,{id:`${s}--1-${w}`,column:b,cursor:u?.row===-1&&u.column===w,sort:e.sort??null,onSort:e.onSort,onWidth:M=>m(
new Map(p).set(b.key,M))},b.key))}),l.before>0&&i("div",{role:"presentation",class:Ry,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((b,w)=>g(b,l.first+w,!1)),l.after>0&&i("div",{role:"presentation",class:Ly,style:{height:`${l.after}\
px`}}),o.map((b,w)=>g(b,n.length+w,!0))]})})}function kA(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function CA({id:e,row:t,at:n,columns:o,cursor:r,onCursor:s,
summary:a,last:l,onMenu:u,onCell:c}){return i("div",{role:"row","aria-rowindex":n+2,class:ve(Vm,a&&Oy,l&&$y),children:o.
map((p,m)=>i("div",{id:`${e}-${n}-${m}`,role:"gridcell","aria-colindex":m+1,"data-cursor":m===r,class:ve(Dy,p.number&&qm,
m===r&&Km),onPointerDown:()=>s({row:n,column:m}),onClick:c&&(d=>c(t,p,d.currentTarget)),onContextMenu:u&&(d=>{d.preventDefault(),
u(t,p,d.currentTarget)}),children:i("span",{class:Mu,children:p.cell(t,n)})},p.key))})}function Ny(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function _A({id:e,column:t,
cursor:n,sort:o,onSort:r,onWidth:s}){let a=o?.key===t.key?o.descending?"descending":"ascending":"none",l=c=>{let p=c.currentTarget,
m=p.parentElement.getBoundingClientRect().width-c.clientX;p.setPointerCapture(c.pointerId),p.onpointermove=d=>s(Math.max(
48,Math.round(m+d.clientX))),p.onpointerup=()=>{p.onpointermove=null}},u=r!==void 0&&t.sortable!==!1;return i("div",{id:e,
role:"columnheader","aria-sort":u?a:void 0,"data-cursor":n,class:ve(Ay,t.number&&qm,n&&Km),children:[u?i("button",{type:"\
button",tabIndex:-1,class:Wm,onClick:()=>r(Ny(t,o)),children:[i("span",{class:Mu,children:t.head}),a!=="none"&&i(de,{name:a===
"descending"?"sortDown":"sortUp",size:12})]}):i("span",{class:Wm,children:i("span",{class:Mu,children:t.head})}),i("span",
{class:Ey,onPointerDown:l})]})}var Um=new Map,Tu=7;function dn(e,t){let n=JSON.stringify([e,t??null]),o=Um.get(n);return o===void 0&&(o=[...Um.keys()].
filter(r=>r.startsWith(JSON.stringify([e]).slice(0,-1))).length,Um.set(n,o)),o}function Ss(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/Tu)%4]}function Ht(e){return`--series-${e%Tu+1}`}var By=be(0),Pu=By;new MutationObserver(()=>{By.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function Ve(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}function gt(e,t,n){let[o,r]=$(null),s=U(null),a=o&&o.row<e&&o.column<t?o:null;return oe(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:r,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let m=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!m?!1:(n(a,m),!0)}let p=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:Su(c,a,e,t);
return p?(r(p),!0):!1},mark:(c,p)=>({"data-at":`${c},${p}`,"data-cursor":a?.row===c&&a.column===p})}}var Fy="Qi",zy="Vi",Hy="Wi",Iy="Yi",Vy="Zi",qy="er",Wy="ir";function Fe({title:e,summary:t,actions:n,table:o,announced:r="",onKey:s,legend:a,scrolls:l=!1,children:u}){let[c,p]=$(!1),
m=wn(),d=f=>{if(!(f.ctrlKey||f.metaKey||f.altKey)){if(f.key==="t"||f.key==="T")p(!0);else if(!s?.(f))return;f.preventDefault(),
f.stopPropagation()}};return i("figure",{class:Fy,"aria-labelledby":m,children:[i("div",{class:zy,children:[i("h2",{class:Hy,
children:e}),i("div",{class:Iy,children:[n,i(F,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"\
T",pressed:c,onClick:()=>p(!c)})]})]}),i("figcaption",{id:m,class:"spoken",children:t}),c?i("div",{class:qy,children:o}):
i(B,{children:[i("div",{class:ve(Vy,l&&Wy),tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:d,
children:u}),a]}),i("div",{class:"spoken","aria-live":"polite",children:r})]})}function Ky(e,t){let n=new Map;for(let o of t){let r=n.get(o.actor);r?r.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:r,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=r&&a<=s))}function Ka(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function Uy(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function Gy(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let r=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return r.length<=t?r:[...r.
slice(0,t-1),{event:null,rest:!0}]}var MA=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function jy(e,t,n){let o=(MA.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,r=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-r)/o)+1)},(s,a)=>r+a*o).slice(0,n+1)}function Ms(){let e=U(null),[t,n]=$(0);return st(()=>{let o=e.current;if(!o)return;let r=()=>n(o.clientWidth);r();let s=new ResizeObserver(
r);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var Jy="rr",Yy="ar",Zy="tr",Qy="or",Xy="me",eb="nr",tb="pr";var Ts=20,Ua=136,nb=16,Ps=24;function ob({events:e,sessions:t,zone:n,span:o,onSpan:r}){let{host:s,width:a}=Ms(),l=U(null),
u=Z(()=>{let _=e.map(({time:R})=>R),[P,E]=[Math.min(..._),Math.max(..._)];return E>P?[P,E]:[P-1e3,E+1e3]},[e]),[c,p]=o??
u,m=Z(()=>Gy(e,12),[e]),d=Z(()=>e.filter(({time:_})=>_>=c&&_<=p).reverse(),[e,c,p]),f=Math.max(1,a-Ua-nb),g=_=>Ua+Ka(_,c,
p)*f,b=_=>c+(_-(s.current?.getBoundingClientRect().left??0)-Ua)/f*(p-c),w=(_,P=(c+p)/2)=>{let E=Uy([c,p],P,_,u);r(E[0]<=
u[0]&&E[1]>=u[1]?null:E)},M=gt(1,d.length,({column:_})=>w(.25,d[_].time)),v=M.at?d[M.at.column]:void 0,C=_=>{if(_.key===
"+")w(.5,v?.time);else if(_.key==="-")w(2,v?.time);else if(_.key==="0")r(null);else return M.key(_);return!0},S=_=>{let P=l.
current;if(l.current=null,P===null)return;let E=b(_);Math.abs(g(E)-g(P))>4&&r([Math.max(u[0],Math.min(P,E)),Math.min(u[1],
Math.max(P,E))])},A=Ps+m.length*Ts+24;return i(Fe,{title:`${q(e.length)} events, ${q(t.length)} sessions`,onKey:C,summary:`\
Timeline of ${q(e.length)} events in ${q(t.length)} sessions, from ${ue(u[0],n)} to ${ue(u[1],n)}`,announced:v?`${J(v.event).
text}, ${ue(v.time,n,"millisecond")}`:"",actions:i(B,{children:[i(F,{small:!0,kind:"outlined",icon:"minus",label:"Zoom o\
ut",keys:"-",disabled:o===null,onClick:()=>w(2)}),i(F,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>w(
.5)}),i(F,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>r(null),children:"All"})]}),table:i(Ye,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:_})=>ue(_,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:_,end:P})=>ke((P-_)/1e3)},{key:"events",head:"events",number:!0,cell:({events:_})=>q(_)}]}),children:[i("di\
v",{ref:s,class:Jy,onPointerDown:_=>{l.current=b(_.clientX)},onPointerUp:_=>S(_.clientX),onWheel:_=>{(_.ctrlKey||_.shiftKey)&&
(_.preventDefault(),w(_.deltaY>0?1.5:.67,b(_.clientX)))},children:a>0&&i("svg",{width:a,height:A,"aria-hidden":"true",children:[
t.filter(({start:_,end:P})=>P>=c&&_<=p).map(_=>i("rect",{x:g(_.start)-3,y:Ps-12,width:Math.max(6,g(_.end)-g(_.start)+6),
height:m.length*Ts+12,rx:3,class:Yy,onDblClick:()=>r([_.start-500,_.end+500]),children:i("title",{children:`${ue(_.start,
n,"second")}, ${ke((_.end-_.start)/1e3)}, ${q(_.events)} events`})},_.start)),m.map((_,P)=>i("g",{children:[i("text",{x:Ua-
12,y:Ps+P*Ts+4,class:Zy,children:_.rest?Xt.text:Cs(J(_.event).text,18)}),i("line",{x1:Ua,x2:a-nb,y1:Ps+P*Ts,y2:Ps+P*Ts,class:Qy})]},
P)),d.map((_,P)=>{let E=PA(m,_);return i("circle",{cx:g(_.time),cy:Ps+E*Ts,r:v===_?6:4,class:Xy,...M.mark(0,P),style:{fill:m[E]?.
rest?"var(--other)":`var(${Ht(dn("event",[_.event]))})`},children:i("title",{children:`${J(_.event).text}, ${ue(_.time,n,
"millisecond")}`})},P)}),jy(c,p,Math.max(2,Math.floor(f/140))).map(_=>i("text",{x:g(_),y:A-6,class:eb,children:ue(_,n,p-
c>2*864e5?"dayShort":p-c>36e5?"clock":"clockSecond")},_))]})}),i("p",{class:tb,children:v?i(B,{children:[i(O,{value:v.event}),
" ",ue(v.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session shows it alone"})]})}function PA(e,t){
let n=e.findIndex(o=>!o.rest&&o.event===t.event);return n>=0?n:e.length-1}function kn(e){return`'${e.replaceAll("'","''")}'`}var rb="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",$A=new RegExp(`^${rb}(\\.${rb}\
)*$`,"u"),DA=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function xe(e){return $A.test(e)&&!DA.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function Fr(e){
return`event = ${kn(e)}`}var AA=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function pr(e){let t=e===void 0?null:AA.exec(e);return t?
t[1].replaceAll("''","'"):null}function Ga(e,t){let n=xe(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${kn(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>kn(String(o))).join(", ")})`:`${n} = ${String(t)}`}function $s(e,t){return e===
void 0||e.trim()===""?t:`${ib(e)} and ${ib(t)}`}function ib(e){return/\bor\b/i.test(e)?`(${e})`:e}var sb={before:[],after:[]};function Gm(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function ab(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function lb(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var jm=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],$u=["explore","funnel",
"retention","paths","sessions","difference","live"];function Ci(e){return jm.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function me(e){return e==null?[]:typeof e=="string"?[e]:e}var EA=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Pe(e){
let t=EA.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function Jm(e){let t=e[Ci(e)];return me(
t?.by).find(n=>!Du(n))??null}function Du(e){return/^\s*(time|bins)\s*\(/i.test(e)}function cb(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let r={...n,[e.view]:{document:OA(e.document),as:e.as}},s=n[t],a=Pe(e.document),l=Jm(e.document);
if(s){let m=ub({...a,...s.document},l);return{state:{view:t,document:m,as:s.as,open:[]},waiting:r,said:null}}let u=RA(t)?
pr(a.where):null;u!==null&&delete a.where;let c=ub({...a,..._i(t,u,o)},l),p=u===null?null:`The filter ${Fr(u)} became ${LA(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:r,said:p}}function OA(e){let t=Ci(e);return e[t]===void 0?
{}:{[t]:e[t]}}function RA(e){return e==="funnel"||e==="retention"||e==="paths"}function LA(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function _i(e,t,n){let[o,r]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===r?o:r].filter(NA).map(BA),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":Fr(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:Fr(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":Fr(s)}}}}function NA(e){return e!==void 0}function BA(e){return{
where:Fr(e)}}function ub(e,t){let{aggregate:n,funnel:o,retention:r}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(r)return{...e,retention:{...r,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=me(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(Du),t]}}}var Ym={view:"explore",document:{dataset:""},as:null,open:[]},Dt=be(Ym),vo=be(sb),pb=be({state:Ym,how:"load"}),Au={},Eu=!1,
Ze=Dt,Ou=pb,Ce=Zt(()=>Dt.value.document),mb=Zt(()=>Dt.value.view),db=Zt(()=>Dt.value.as),Ds=Zt(()=>Dt.value.open),fn=Zt(
()=>Dt.value.document.dataset),As=Zt(()=>vo.value.before.length>0),Es=Zt(()=>vo.value.after.length>0);function le(e,t="p\
ush"){let n={...Dt.value,...e};Nn(n,Dt.value)||((t==="push"||!Eu)&&(vo.value=Gm(vo.value,Dt.value)),Eu=t==="replace",Qm(
n,t))}function ee(e,t,n="push"){le({document:he(Dt.value.document,e,t)},n)}function Fn(e){le({open:[...Dt.value.open,e]})}
function Ru(){le({open:Dt.value.open.slice(0,-1)})}function fb(e,t){let n=cb(Dt.value,e,Au,t);return Au=n.waiting,le(n.state),
n.said}function mr(){hb(ab(vo.value,Dt.value))}function Os(){hb(lb(vo.value,Dt.value))}function hb(e){e&&(vo.value=e.stack,Eu=!1,
Qm(e.value,"push"))}function Zm(e){Nn(e,Dt.value)||(Dt.value!==Ym&&(vo.value=Gm(vo.value,Dt.value)),Eu=!1,Qm(e,"load"))}
function Qm(e,t){Dt.value=e,pb.value={state:e,how:t}}function gb(){return{undo:vo.value,waiting:Au}}function yb(e){vo.value=
e.undo,Au=e.waiting}function At(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function tt(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${q(e)} ms`:ke(e/1e3);case"seconds":return n?`${q(e)} s`:ke(e);case"bytes":return n?`${q(e)} B`:fy(
e);case"share":return n?`${q(e*100)} %`:I(e);case"none":return n?q(e):K(e)}}function dr(e){return e.type==="int64"||e.type===
"float64"}function zr(e,t,n){return typeof e=="number"&&dr(t)?{text:tt(e,At(t.name)),kind:"value"}:typeof e=="string"&&t.
type==="timestamp"?{text:ue(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:J(e)}var bb="dr",vb="lr",xb="sr",wb="xr";function Cn({icon:e,title:t,children:n,actions:o}){return i("div",{class:bb,children:[i(de,{name:e,size:32}),i("h2",{class:vb,
children:t}),n&&i("p",{class:xb,children:n}),i("div",{class:wb,children:o})]})}var kb="cr",Cb="gr",_b="hr";var Sb="fr",Mb="ur";function Tb({busy:e,done:t=null}){let n=U(null);return st(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),i("div",{class:kb,"aria-hidden":"true",children:e&&(t===null||t===0?i("div",{class:_b}):i("div",{ref:n,class:Cb}))})}
function _t({lines:e=6}){return i("div",{class:Sb,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>i("div",{class:Mb},
n))})}var Pb="mr",$b="vr",Db="br",Ab="wr",Eb="yr";function Xm(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function ze({id:e,error:t,onHint:n}){let o=Xm(t.hint);return i(
"div",{class:Pb,id:e,role:"alert",children:[i("span",{class:$b,children:i(de,{name:"error",size:14})}),i("span",{class:Db,
children:ne(t.message)}),t.hint!==""&&(o!==null&&n?i("button",{type:"button",class:Ab,onClick:()=>n(o),children:[ne(o),"\
?"]}):i("span",{class:Eb,children:ne(t.hint)}))]})}var Rb=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function Lb(e,t){
let n=e.split("/").filter(u=>u!=="").map(IA),[o,r,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&r!==void 0)return{kind:"\
link",id:r};if(Rb.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(r===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=$u.find(u=>u===r)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function IA(e){try{return decodeURIComponent(e)}catch{return e}}function Nb(e,t){return`${Bb(e)}/${t}`}
function Rs(e,t){return`${Bb(e)}/actor/${encodeURIComponent(t)}`}function Bb(e){let t=Rb.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function Fb(e){let t=[`q=${await Ob(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await Ob(e.open)}`),t.join("&")}async function Nu(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await Ya(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let r=t.get("open"),s=r===null?[]:await Ya(r);return{document:o,as:t.get("as"),open:Array.isArray(
s)?s.filter(VA):[]}}function VA(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function Ob(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await zb(t,new CompressionStream("deflate-raw")),o="";for(let r of n)o+=String.fromCharCode(
r);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function Ya(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await zb(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var qA=4<<
20;async function zb(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let r=[],s=0,a=t.readable.
getReader();for(;;){let{done:c,value:p}=await a.read();if(c)break;if(r.push(p),s+=p.length,s>qA)throw new Error("the lin\
k unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of r)l.set(c,u),u+=c.length;return l}var Bu=new Map;function ed(e){return Bu.has(e)||Ib(e),Bu.get(e)??{events:[]}}async function Ib(e){if(e==="")return{events:[]};
Bu.set(e,{events:[]});let n={events:(await oy(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return Bu.set(e,n),n}var Hb=864e5;
async function td(e,t){let n=t==="explore"?null:Ib(e);Ho.value.value||await Rr();let o=Ho.value.value?.find(({name:l})=>l===
e),r=o!==void 0&&Date.parse(o.to)>Date.now()-2*Hb,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*Hb,a=n?await n:ed(e);return{
dataset:e,...r&&s?{from:"now-30d"}:{},timezone:nd(),..._i(t,null,a)}}function nd(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var Fu="sluice.";function Io(e){return Za(()=>localStorage.getItem(Fu+e))}function Vo(e,t){Za(()=>localStorage.setItem(Fu+
e,t))}function Vb(e){let t=Za(()=>sessionStorage.getItem(Fu+e));return t===null?null:Za(()=>JSON.parse(t))}function qb(e,t){
Za(()=>sessionStorage.setItem(Fu+e,JSON.stringify(t)))}function Za(e){try{return e()}catch{return null}}var Si=be({kind:"home"}),Ir=Si,Hr=Promise.resolve(),Wb=0;async function Kb(){let e=Vb("undo");e?.undo&&Array.isArray(e.undo.
before)&&yb(e),addEventListener("popstate",()=>{od()}),addEventListener("pagehide",()=>qb("undo",gb())),await od(),cn(()=>{
let{state:t,how:n}=Ou.value;n!=="load"&&(Hr=Hr.then(()=>zu(t,n)))})}function hn(e,t=""){history.pushState(null,"",eo(e)+
(t===""?"":`#${t}`)),od()}function Ls(e=Ze.value){Si.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
Hr=Hr.then(()=>zu(e,"push"))}async function Qa(e){return`${eo(Nb(e.document.dataset,e.view))}#${await Fb(e)}`}async function zu(e,t){
let n=await Qa(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),Si.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function od(){let e=++Wb,t=Lb(ty(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){Si.value=t;return}let n=await Nu(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await td(t.dataset,t.view);e===Wb&&(Zm({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),Si.value=t,n||(Hr=Hr.then(
()=>zu(Ze.value,"replace"))))}async function Ns(e){let{view:t,document:n}=Ze.value,o=await td(e,t),r={view:t,document:o,
as:null,open:[]};if(n.dataset===""){Zm(r),Si.value={kind:"view",dataset:e,view:t,fragment:""},Hr=Hr.then(()=>zu(r,"repla\
ce"));return}le(r),Si.value.kind!=="view"&&Ls()}var Ub="we",Gb="kr",jb="zr",rd="jr",Jb="Sr";var Zb=2e3;function Qb({dataset:e,actor:t}){let n=Ce.value.timezone??"UTC",o=Be(e).value,r=o.value?.actors?.[0]??null,s=ut(
r===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:Zb}}),a=ut(r===null?null:{dataset:e,timezone:n,
where:`string(${xe(r)}) = ${kn(t)}`,aggregate:{over:{sessions:{per:r}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});oe(()=>{globalThis.document.title=`${ne(t)} · ${ne(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return i("main",{class:Ub,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[i("\
div",{class:Gb,children:[i(F,{icon:"left",kind:"outlined",onClick:()=>Ls(),children:"Back"}),i("h1",{class:jb,children:i(
O,{value:t,most:80,middle:!0})}),i("span",{class:rd,children:[i(O,{value:r??"",most:32})," in ",i(O,{value:e,most:32}),"\
, on the clock of ",_s(n)]})]}),l&&i(ze,{error:l}),!l&&i(KA,{answer:Yb(s.answer),sessions:Yb(a.answer),actor:t,zone:n})]})}
function KA({answer:e,sessions:t,actor:n,zone:o}){let r=Z(()=>UA(e,n),[e]),s=Z(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=$(null);if(!e)return i(_t,{});if(e.rows.
length===0)return i(Cn,{icon:"actor",title:"Nobody of this name",actions:i(F,{kind:"primary",onClick:()=>Ls(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,p)=>a===null||r[p].time>=a[0]&&r[p].
time<=a[1]);return i(B,{children:[i(ob,{events:r,sessions:s,zone:o,span:a,onSpan:l}),i("div",{class:Jb,children:[i("p",{
class:rd,children:[Bn(u.length,"event"),a===null?"":` from ${ue(a[0],o,"second")} to ${ue(a[1],o,"second")}`,e.cursor?`,\
 the latest ${Zb} only`:""]}),i(Ye,{label:"Events",rows:u,columns:e.columns.map((c,p)=>({key:c.name,head:i(O,{value:c.name,
most:32}),cell:m=>i(O,{shown:zr(m[p],c,o),most:64,middle:!0})}))})]})]})}function UA(e,t){let n=e?.columns.findIndex(({name:r})=>r===
"time")??-1,o=e?.columns.findIndex(({name:r})=>r==="event")??-1;return(e?.rows??[]).map(r=>({time:Date.parse(String(r[n])),
actor:t,event:r[o]??null}))}function Yb(e){return e!==null&&"columns"in e?e:null}var id="[data-stop]";function Hu(e){return[...e.querySelectorAll(id)].filter(t=>t.closest("[data-sentence]")===e)}function Xb(e){
if(!e)return;let t=Hu(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function e0(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(id)||t.closest("[data-sentence]")!==e))for(let n of Hu(
e))n.tabIndex=n===t?0:-1}function t0(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=Hu(e),o=n.indexOf(
t.target);if(o<0)return!1;let r=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return r===null?!1:(n[Math.max(0,Math.min(r,n.length-1))]?.focus(),!0)}function _n(e,t,n){requestAnimationFrame(()=>{
let o=r=>e?.querySelector(`${id}[data-stop="${CSS.escape(r)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function sd(){
let e=document.querySelector("[data-sentence]"),t=e?Hu(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var ad="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";var Vr=(e,t)=>["where",...t.map(n=>`${e}.${n}`)],tn={aggregate:Vr("aggregate",["measures","by","having","over"]),samples:Vr(
"samples",["columns","order"]),funnel:Vr("funnel",["per","steps","order","window","count","exclude","hold","by","attribu\
tion"]),retention:Vr("retention",["per","start","return","cohort","mode","period","periods","by","day","at_least"]),lifecycle:Vr(
"lifecycle",["per","period","event","created"]),stickiness:Vr("stickiness",["per","period","event"]),paths:Vr("paths",["\
per","start","end","before","after","node","gap","count","exclude"]),difference:Vr("difference",["over","selection","bas\
eline","properties"])};var GA=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function n0(e){let t=e.replaceAll(" ","");return GA.test(t)?t:null}function Mi(e,t){
return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var Iu=[["30m","30 minutes"],["1h",
"1 hour"],["1d","24 hours"],["7d","a week"],["14d","two weeks"],["30d"],["90d"]],fr=[["1m","a minute"],["5m"],["10m"],["\
30m","half an hour"],["1h","an hour"],["6h"],["1d","24 hours"],["7d","a week"]];var o0="H";var el=[];function r0(){return el.length>0}function nn(e){let{anchor:t,onClose:n,focus:o=!0}=e,r=U(null);return st(()=>{
let s=r.current;if(!s||!t)return;s.showPopover();let a=()=>Cu(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),YA(r,o),ZA(r,t,n),i("div",{ref:r,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:ve(
o0,e.class),children:e.children})}function YA(e,t){st(()=>{if(cr(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function ZA(e,t,n){let o=U(n);o.current=n,oe(()=>{let r={};el.push(
r);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!QA(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||el.at(-1)!==r||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{el.splice(el.indexOf(r),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function QA(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var i0="Xr",s0="x",a0="Br",l0="Cr",u0="Er",c0="Ir",p0="Ur",m0="Lr";function Ti({anchor:e,label:t,head:n,items:o,onClose:r,placing:s}){let a=U(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||r(),c.act())};return i(nn,{anchor:e,onClose:r,placing:s,children:[n&&i("div",{class:p0,children:n}),
i("div",{ref:a,role:"menu","aria-label":t,class:i0,onKeyDown:c=>eE(c,a.current,r),children:o.map((c,p)=>c==="rule"?i("di\
v",{role:"separator",class:c0},p):i("button",{type:"button",tabIndex:-1,class:ve(s0,c.danger&&a0),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:m=>m.currentTarget.focus(),children:[l?i("span",{class:m0,children:c.checked&&i(de,{name:"check"})}):c.
icon&&i(de,{name:c.icon}),i("span",{class:l0,children:c.label}),c.keys&&i("span",{class:u0,children:c.keys})]},p))})]})}
function eE(e,t,n){let o=[...t?.querySelectorAll("button")??[]],r=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(r+1);else if(e.key==="ArrowUp")s(r<0?-1:
r-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(r+1),...o.slice(0,r+1)].find(a);l&&s(o.indexOf(l))}}function It({items:e,menuLabel:t,head:n,placing:o,...r}){let s=U(
null),[a,l]=$(!1);return i(B,{children:[i(F,{...r,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&i(Ti,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}function d0(e,t,n){let o=xi(e,t);if(!o||!n)return o;let r=o.span?.start??0;return r>=n.start&&r<Math.max(n.end,n.start+1)?
o:null}function h0(e,t,n){let o=za(t.where),r=Lr(e,o);if(typeof r=="string")return he(e,o,t.span?f0(r,t.span,n):n);let s=o.slice(
0,-1),a=Lr(e,s);return o.at(-1)!==0||typeof a!="string"?null:he(e,s,t.span?f0(a,t.span,n):n)}function f0(e,t,n){let{start:o,
end:r}=vs(e,t);return e.slice(0,o)+n+e.slice(r)}function Vu(e,t){let n=h0(Ce.value,e,t);n&&le({document:n})}var g0="Mr",y0="Nr",b0="Rr";var v0=Og({document:{dataset:""},error:null,sentence:()=>null});function nt(){return Wg(v0)}function yt({document:e,error:t,
label:n,children:o}){let r=U(null);st(()=>Xb(r.current));let s=a=>{!a.defaultPrevented&&t0(a.currentTarget,a)&&a.preventDefault()};
return i(v0.Provider,{value:{document:e,error:t,sentence:()=>r.current},children:i("div",{ref:r,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:g0,onKeyDown:s,onFocusIn:a=>{e0(a.currentTarget,a.target)},children:o})})}function ce({word:e,
children:t}){return i("span",{class:y0,children:[e!==void 0&&i(Bs,{children:e}),t]})}function Bs({children:e}){return i(
"span",{class:b0,children:e})}function x0({id:e,error:t}){return i(ze,{...e===void 0?{}:{id:e},error:t,onHint:n=>Vu(t,n)})}var w0="Ar",k0="c",C0="Dr",_0="Hr",S0="_r",M0="qr",T0="Fr",P0="_",$0="Tr",D0="b",ud="Gr";function Vt(e){let{stop:t,label:n,path:o=t,span:r,draft:s=!1,problem:a=null}=e,l=nt(),u=U(null),c=wn(),[p,m]=$(!1),d=s?null:
d0(l.error,o,r),f=d!==null||a!==null,g=oE(d,a,e.onHint),b=async()=>{await e.onRemove?.(),_n(l.sentence(),t,e.after)},w=e.
editor!==void 0||e.menu!==void 0;return i("span",{class:w0,"data-path":o,children:[i("span",{class:ve(k0,s&&_0,f&&S0,e.quiet&&
M0,p&&C0),children:[f&&i("span",{class:T0,children:i(de,{name:"error",size:14})}),i("button",{ref:u,type:"button",class:P0,
"data-stop":t,tabIndex:-1,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":w?p:void 0,"aria-invali\
d":f||void 0,"aria-describedby":f?`${c}-problem`:void 0,onClick:()=>m(!p),onKeyDown:M=>rE(M,e,b,g),children:[i("span",{class:"\
spoken",children:[e.what,": "]}),e.children,e.menu&&i("span",{class:$0,children:i(de,{name:"down",size:12})})]}),e.onRemove&&
i("button",{type:"button",class:D0,tabIndex:-1,"aria-label":`Remove ${ne(n)}`,onClick:b,children:i(de,{name:"close",size:12})})]}),
d&&i("span",{class:ud,children:i(x0,{id:`${c}-problem`,error:d})}),a&&i("span",{class:ud,children:i(ze,{id:`${c}-problem`,
error:a,onHint:e.onHint})}),p&&e.menu&&i(Ti,{anchor:u.current,label:ne(n),items:e.menu,onClose:()=>m(!1)}),p&&e.editor&&
i(nn,{anchor:u.current,role:"dialog",label:ne(n),onClose:()=>{m(!1),e.onLeave?.()},children:e.editor(()=>m(!1))})]})}function oE(e,t,n){
let o=t??e,r=o?Xm(o.hint):null;return r===null?null:t?n?()=>n(r):null:()=>Vu(e,r)}function rE(e,t,n,o){let r=e.key==="En\
ter"&&o?o:iE(e,t,n);r&&(e.preventDefault(),r())}function iE(e,{onNegate:t,onOptional:n,onMove:o,onRemove:r},s){return e.
altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:
e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?r?s:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var A0="Jr",E0="q",O0="Kr",R0="Or",L0="Pr",N0="Qr";var qu=28;function cd(e,t){return`${e}-${t}`}function B0({id:e,label:t,options:n,active:o,onActive:r,onPick:s,several:a=!1,
foot:l}){let u=U(null),c=_u(u,qu,n.length);return st(()=>{let p=u.current;if(!p||o<0)return;let m=o*qu;m<p.scrollTop?p.scrollTop=
m:m+qu+8>p.scrollTop+p.clientHeight&&(p.scrollTop=m+qu+8-p.clientHeight)},[o,n]),i(B,{children:[i("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:A0,children:[i("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((p,m)=>{let d=c.first+m;return i("div",{id:cd(e,d),role:"option","aria-selected":p.
selected??!1,"aria-setsize":n.length,"aria-posinset":d+1,"data-active":d===o,class:E0,onPointerMove:()=>{d!==o&&r(d)},onPointerDown:f=>f.
preventDefault(),onClick:()=>s(p.value),children:[a&&i("span",{class:N0,children:p.selected&&i(de,{name:"check"})}),i("s\
pan",{class:O0,children:p.label}),p.note!==void 0&&i("span",{class:R0,children:p.note})]},d)}),i("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&i("div",{class:L0,children:l})]})}var F0="Vr",z0="Wr",Wr="g",Uu="Yr";function Kr(e){let{options:t,text:n,several:o=!1,eager:r=!1}=e,s=U(null),a=wn(),[l,u]=$(e.autofocus??!1),[c,p]=$(r?0:-1),
[m,d]=$(!1);st(()=>{d(!0),e.autofocus&&s.current?.focus()},[]);let f=Math.min(c,t.length-1),g=l||(e.inline??!1),b=()=>u(
!1),w=(C,S)=>{S||b(),e.onPick(C,S)},M=C=>{let S=g?t[f]:void 0;if(C.key==="ArrowDown"||C.key==="ArrowUp"){C.preventDefault(),
u(!0);let A=C.key==="ArrowDown"?1:-1;p(f<0&&A<0?t.length-1:(f+A+t.length)%Math.max(1,t.length))}else C.key==="Enter"?(C.
preventDefault(),S?w(S.value,!1):(b(),e.onTake(n))):C.key===" "&&o&&S&&f>=0?(C.preventDefault(),w(S.value,!0)):C.key==="\
Escape"&&(g||e.onCancel)?(C.preventDefault(),C.stopPropagation(),b(),e.onCancel?.()):C.key==="Backspace"&&n===""&&e.onBackspace?.()},
v=i(B0,{id:a,label:e.label,options:t,active:f,onActive:p,onPick:C=>w(C,o),several:o,foot:e.foot});return i(B,{children:[
i("input",{ref:s,class:ve(Wr,e.code&&Uu),role:"combobox","aria-label":e.label,"aria-expanded":g,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":g&&f>=0?cd(a,f):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:M,onClick:()=>u(!0),onBlur:b,onFocus:()=>{
e.autofocus&&u(!0)},onInput:C=>{u(!0),p(r?0:-1),e.onText(C.currentTarget.value)}}),e.inline&&v,!e.inline&&l&&m&&(t.length>
0||e.foot)&&i(nn,{anchor:s.current,onClose:b,focus:!1,children:v})]})}var I0="ye",V0="Zr";function to({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...r}){return i("div",{class:I0,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&i("div",{class:V0,children:e}),i(Kr,{...r,inline:!0,autofocus:!0,eager:!0})]})}function Ur(e){let{path:t,what:n,value:o,none:r,unit:s}=e,a=e.onChange??(l=>ee(t,l));return i(Vt,{stop:t,what:n,label:`${n}\
: ${o??r}${o!==null&&s?` ${s}`:""}`,onRemove:e.onRemove,editor:l=>i(lE,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?r:i(O,{value:o,most:24}),o!==null&&s&&` ${s}`]})}function lE({what:e,value:t,usual:n,read:o,wrong:r,none:s,onChange:a,
onCancel:l}){let[u,c]=$(""),[p,m]=$(!1),d=u.trim(),f=n.filter(([w,M])=>d===""||w.startsWith(d)||(M??"").includes(d)),g=w=>{
let M=o(w);M===null?m(!0):a(M)},b=[...d!==""&&!f.some(([w])=>w===d)&&o(d)!==null?[{value:d,label:d,note:"as it is typed"}]:
[],...f.map(([w,M])=>({value:w,label:w,note:M,selected:w===t})),...d===""&&t!==null?[{value:null,label:s,note:"the defau\
lt"}]:[]];return i(to,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:w=>{c(w),m(!1)},options:b,onPick:w=>w===null?a(void 0):
g(w),onTake:g,onCancel:l,onLeave:l,invalid:p,foot:p||d!==""&&o(d)===null?r:void 0})}function zn(e){return i(Ur,{usual:Iu,
...e,read:n0,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}var uE=["dataset","define","params","timezone","week_start","missing"];function qo(e,t){let n=uE.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function pd(e,t,n){return(await lt(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var cE=2e3,Pi=new Map,Gu=new Map,W0=be(0),q0;function zs(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function Hs(e,t){W0.value;let n=JSON.stringify(e),o=vu.value,r=t.filter(a=>a.text!==""&&!Pi.has(zs(n,a))),s=r.map(
a=>zs(n,a)).join(`

`);return oe(()=>{r.length>0&&o!=="away"&&pE(n,e,r)},[s,o]),t.map(a=>Pi.get(zs(n,a))??null)}async function K0(e,t,n){let o=JSON.
stringify(e),r=Pi.get(zs(o,t));if(r)return r;let[s]=await pd(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return U0(o,t,s),s}function pE(e,t,n){let o=Gu.get(e)??{context:t,texts:new Map};for(let r of n)o.texts.
set(zs(e,r),r);Gu.set(e,o),q0??=setTimeout(()=>{q0=void 0,mE()},0)}async function mE(){let e=[...Gu];Gu.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let r=[...o.values()];(await pd(n,r).catch(()=>[])).forEach((a,l)=>U0(t,r[l],
a))})),W0.value++}function U0(e,t,n){Pi.size>=cE&&Pi.delete(Pi.keys().next().value),Pi.set(zs(e,t),n)}async function hr(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await K0(e,{kind:t,text:n}),{error:r}=o;return r?
{parsed:o,problem:{message:r.message,hint:r.hint??"",span:r.span??null}}:{parsed:o,problem:null}}catch(o){let{code:r,message:s,
hint:a,span:l}=Ke(o);return{parsed:null,problem:r==="away"?null:{message:s,hint:a,span:l}}}}function Is(e,t,n){if(!t)return n;
let{start:o,end:r}=vs(e,t);return e.slice(0,o)+n+e.slice(r)}var dE=new Set(["has","contains","starts_with","ends_with"]);function qs({property:e,operator:t,values:n}){let o=xe(e),r=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:dE.has(r)?`${t}(${o}, ${n.map(tl).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(tl).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(tl).join(" and ")}`}
function tl(e){return typeof e=="string"?kn(e):String(e)}var fE=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function J0(e){for(let[t,n]of fE){if(e===t)return n;if(e===n)return t}
return e}var G0=["=","!=","in","not in"],Vs=["is null","is not null"],md=[">=",">","<","<=","between","not between"],j0=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function ju(e){switch(e){case"bool":return["is true","is false",...Vs];case"string":return[
...G0,...j0,...Vs];case"int64":case"float64":return["=",...md,"!=","in","not in",...Vs];case"timestamp":return[...md,...Vs];case"\
list of strings":return["has","not has",...Vs];case"unknown":return[...G0,...md,...j0,"has","not has",...Vs]}}function Sn(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function $i(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var Y0={property:null,type:"unknown",operator:null,values:[]};function Z0(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function dd({property:e,operator:t}){return e===null?"property":t===null||Sn(t)===0?"operator":
"values"}function Q0(e,t,n){return e.operator!==null&&e.type===n&&ju(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function X0(e,t){let n=Sn(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function Ju(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function ev(e,t){let n=e.operator===null?0:Sn(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function fd({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=Sn(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function nl(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||fd(e)!==null)return null;
if(Sn(n)!=="many"||!o.includes(null))return qs({property:t,operator:Sn(n)==="many"?$i(n,o.length):n,values:o});let r=n===
"!="||n==="not in",s=qs({property:t,operator:r?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=qs({property:t,operator:$i(r?"!=":"=",a.length),values:a});return r?`${l} and ${s}`:`(${l} or ${s})`}function hd(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function tv(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),r=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!r?[...new Set(o)]:null}function Wo(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let r=o.
indexOf(n);r>0;r=o.indexOf(n,r+1))if(!/[\p{L}\p{N}]/u.test(o[r-1]))return 1;return o.includes(n)?2:3}function Ko(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:Wo(n(o),t)})).filter(o=>o.grade<3).sort((o,r)=>o.grade-r.grade).map(({item:o})=>o)}var nv={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function Ws(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function ov({operators:e,present:t,onPick:n,onBack:o,onCancel:r,onLeave:s,head:a}){let[l,u]=$(""),c=e.filter(
f=>f===l.trim()),p=e.filter(f=>f!=="in"&&f!=="not in"),m=c.length>0?c:Ko(p,l,f=>`${f} ${Ws(f)} ${nv[f]}`),d=f=>f===t||t!==
null&&f===$i(t,1);return i(to,{label:"Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:r,onLeave:s,onBackspace:o,
options:m.map(f=>({value:f,label:Ws(f),note:nv[f],selected:d(f)})),onPick:n,onTake:()=>{}})}var yd="F",rv="T",iv="ea";var bd=8;function sv({draft:e,stage:t,onStage:n,onDraft:o}){let{property:r,operator:s,values:a}=e;return r===null?null:i(
B,{children:[i("button",{type:"button",class:yd,"data-present":t==="property",onClick:()=>n("property"),children:i(O,{value:r,
most:40,middle:!0})}),s!==null&&i("button",{type:"button",class:yd,"data-present":t==="operator",onClick:()=>n("operator"),
children:Ws(s)}),t==="values"&&a.slice(0,bd).map(l=>i("button",{type:"button",class:rv,onClick:()=>o(Ju(e,l)),children:[
i("span",{class:"spoken",children:"Remove "}),i(O,{value:l,most:24,middle:!0}),i(de,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>bd&&i("span",{class:iv,children:["and ",K(a.length-bd)," more"]})]})}var av=50;function lv(e,t,n,o){return lt(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:av},
signal:o})}function vd(e,t,n,o,r){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:p,params:m,missing:d}=e,f={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:p,params:m,missing:d,limit:av};return lt(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:f,signal:r})}function uv(e,t){let[n,o]=$(null);return oe(()=>{if(e===null)return;let r=new AbortController;return t(r.signal).then(s=>{
r.signal.aborted||o({key:e,value:s,error:null})},s=>{ur(s)||o(a=>({key:e,value:a?.value??null,error:Ke(s)}))}),()=>r.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function Yu(e,t,n,o=()=>!0){let{dataset:r}=e,
s=t.trim(),a=uv(`${r}
${n.join()}
${s}`,m=>lv(r,s,n,m)),l=gE(e,s),u=a.fresh&&a.value?a.value:{names:yE(r,s),more:0},c=new Set(l.map(({name:m})=>m));return{
names:[...l,...u.names.filter(({name:m})=>!c.has(m))].filter(m=>m.kind==="function"||o(m.type)),more:u.more}}function gE({
define:e},t){return Object.keys(e??{}).filter(n=>Wo(n,t)<3).map(n=>({kind:"definition",name:n,text:xe(n),type:"unknown",
filled:1}))}function yE(e,t){let n=Be(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:r,type:s,
filled:a})=>({kind:"property",name:r,text:xe(r),type:s,filled:a/o})).filter(({name:r})=>Wo(r,t)<3).sort((r,s)=>Wo(r.name,
t)-Wo(s.name,t)||s.filled-r.filled)}function cv(e,t,n,o){let r=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,r]);return uv(s,async a=>{
let l=()=>vd(e,t??"",void 0,r,a);return n===void 0?l():vd(e,t??"",n,r,a).catch(u=>{if(ur(u)||Ke(u).status!==400)throw u;
return l()})})}var pv="ia";var xE={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},wE={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function xd(e){let t=e.kind==="function"||e.filled>=.9995?"":I(e.filled);return[xE[e.kind]||wE[e.type],t].filter(n=>n!==
"").join(", ")}function mv(e,t){let n=t.trim(),o=e[0],r=e.map(s=>({value:{entry:s},label:i(O,{value:s.name,most:60,middle:!0}),
note:xd(s)}));return n===""||o&&Wo(o.name,n)<3?r:[Di(n),...r]}function Di(e){return{value:{typed:e},label:i("code",{class:pv,
children:i(O,{value:e,most:60})}),note:"as it is typed"}}function Uo(e){let{document:t,kinds:n,fits:o,onName:r,onText:s}=e,[a,l]=$(e.typed??""),u=Yu(t,a,n,o),c=e.names?Ko(e.names,
a,({name:w})=>w).filter(({type:w})=>o?.(w)??!0):u.names,p=e.names?0:u.more,m=e.extra?.(a)??[],d=mv(c,a),f=d[0]!==void 0&&
"typed"in d[0].value,g=m.length>0&&f?[...m,...d.slice(1),d[0]]:[...m,...d],b=w=>{w.trim()!==""&&s(w.trim())};return i(to,
{label:e.label,placeholder:e.placeholder,text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:g,onPick:w=>"entry"in w?r(w.entry):b(w.typed),onTake:b,foot:p>0?`${K(p)} more, keep typing`:void 0})}function dv({document:e,beside:t,draft:n,typed:o="",ask:r,onValues:s,onBack:a,onCancel:l,onLeave:u,head:c}){let[p,m]=$(o),
d=n.operator===null?1:Sn(n.operator),f=d==="many",g=cv(e,r?xe(n.property??""):null,t,p),b=hd(p,n.type),w=p===""||b!==void 0,
M=kE(n,p,b,g.value),v=_=>{let P=ev(n,_);m(""),s(P.values,d!==2||P.values.length>=2)},C=(_,P)=>{let E="typed"in _?b:_.value;
E!==void 0&&(P&&f?(m(""),s(Ju(n,E).values,!1)):f&&p===""&&n.values.length>0?s(n.values,!0):v(E))},S=()=>{f&&p===""&&n.values.
length>0?s(n.values,!0):b!==void 0&&p!==""&&v(b)},A=_=>{let P=f?tv(_)?.map(E=>hd(E,n.type)):void 0;return!P||P.includes(
void 0)?!1:(s([...new Set([...n.values,...P])],!0),!0)};return i(to,{label:"Value",placeholder:CE(n,d),text:p,onText:m,head:c,
onCancel:l,onLeave:u,onBackspace:()=>n.values.length>0?s(n.values.slice(0,-1),!1):a(),onPaste:A,invalid:!w,several:f,spaceTypes:p!==
""&&M[0]!==void 0&&"typed"in M[0].value,options:M,onPick:C,onTake:S,foot:w?_E(g.value,g.error!==null,f):`${tl(p)} is no \
number`})}function kE(e,t,n,o){let r=o?.exact===!1?"~ ":"",s=d=>e.values.includes(d),a=(o?.values??[]).map(({value:d,count:f})=>({
value:{value:d},label:i(O,{value:d,most:60,middle:!0}),note:r+K(f),selected:s(d)})),l=o?.values.some(({value:d})=>d===n)??
!1,u=t!==""&&n!==void 0&&!l?[Di(t)]:[],c=l?a.filter(({value:d})=>"value"in d&&d.value===n):[],p=a.filter(d=>!c.includes(
d)),m=o&&t===""&&o.nulls>0&&e.operator!==null&&Sn(e.operator)==="many"?[{value:{value:null},label:i(O,{value:null}),note:r+
K(o.nulls),selected:s(null)}]:[];return[...u,...c,...p,...m]}function CE({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function _E(e,t,n){let o=e&&e.more>0?[`${K(e.more)} more, keep t\
yping`]:[],r=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...r].join(" · ")}function Zu(e){let{document:t,draft:n,onDraft:o,onDone:r}=e,[s,a]=$(()=>dd(n)),l=U(e.typed??""),u=f=>{l.current="",a(f)},
c=(f,g)=>{let b=Q0(n,f,g);o(b),u(b.operator===null||dd(b)!=="values"?"operator":"values")},p=f=>{let g=X0(n,f);o(g),Sn(f)===
0?r(nl(g),g):u("values")},m=(f,g)=>{let b={...n,values:f};o(b);let w=g?nl(b):null;w!==null&&r(w,b)},d={onCancel:e.onCancel,
onLeave:e.onLeave,head:i(sv,{draft:n,stage:s,onStage:u,onDraft:o})};return s==="property"?i(Uo,{...d,label:"Property",placeholder:"\
property, or a condition",document:t,typed:l.current,kinds:SE,...e.names?{names:e.names}:{},onName:f=>c(f.name,f.type),onText:f=>r(
f,null)},"property"):s==="operator"?i(ov,{...d,operators:ju(n.type),present:n.operator,onPick:p,onBack:()=>u("property")},
"operator"):i(dv,{...d,document:t,beside:e.beside,draft:n,typed:l.current,ask:e.names===void 0,onValues:m,onBack:()=>u("\
operator")},"values")}var SE=["property","definition","cohort","lookup"];var Hn="aa",Jt="ta",wd="oa",Gr="na",fv="pa",hv="da";var yv=3;function Qu({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return i("span",{class:Gr,children:i(
O,{value:t?.text??e?.text??"",most:60})});let{property:r,operator:s,values:a}=o;return r===null?i("span",{class:Jt,children:"\
…"}):n&&r==="event"&&(s==="="||s==="in")&&a.length>0?i(gv,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
i(B,{children:[s==="is false"&&i("span",{class:Jt,children:"not"}),i("span",{class:Hn,children:i(O,{value:r,most:40,middle:!0})})]}):
i(B,{children:[i("span",{class:Hn,children:i(O,{value:r,most:40,middle:!0})}),s!==null&&i("span",{class:Jt,children:Ws(Sn(
s)==="many"?$i(s,a.length):s)}),s!==null&&i(gv,{values:a,between:s.endsWith("between")})]})}function gv({values:e,between:t,
name:n=!1}){return e.length>yv+1?i("span",{class:wd,children:["(",K(e.length)," values)"]}):i("span",{class:n?Hn:wd,children:e.
map((o,r)=>i("span",{children:[r>0&&i("span",{class:Jt,children:t?" and ":n?" or ":", "}),i(ME,{value:o})]},r))})}function ME({
value:e}){return e===null?i("i",{class:Jt,children:pn.null}):i(O,{value:e,most:40,middle:!0})}function Xu(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:r,values:s}=n,a=s.length>yv+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,r?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function ec(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:r,span:s},a)=>({text:o,chip:r,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function rl(e){
return e.length===0?void 0:e.join(" and ")}function jr(e,t,n){return n===null?e.filter((o,r)=>r!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function tc(e,t,n){let o=e.filter((s,a)=>a!==t),r=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,r),e[t],...o.slice(r)]}function bv({text:e,chip:t}){if(t)return qs({...t,operator:J0(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&TE(n)?n:`not (${e})`}function TE(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var kd={property:"event",type:"string",operator:"=",values:[]};function nc({document:e,typed:t,onDone:n,onCancel:o}){let[
r,s]=$(kd);return i(Zu,{document:e,beside:e.where,draft:r,typed:t,onDraft:s,onDone:n,onCancel:o,onLeave:o})}function Go({lead:e,between:t,children:n,after:o}){let r=s=>s===0?e:typeof t=="function"?t(s):t;return i(B,{children:[n.
map((s,a)=>i(ce,{word:r(a),children:s},a)),o&&i(ce,{word:n.length===0?e:void 0,children:o},"after")]})}var vv="ke",xv="la",wv="sa";function jo({stop:e,label:t,children:n,editor:o,onLeave:r,onBackspace:s}){let a=U(null),[l,u]=$(null),[c,p]=$(null),m=U(
0),d=v=>{p(a.current?.getBoundingClientRect()??null),u(v)},f=n==null||n===!1,g=Nr(f?t:void 0),b=()=>{m.current=performance.
now(),u(null)},w=()=>{performance.now()-m.current>300&&d("")},M=v=>{if(!(v.ctrlKey||v.metaKey||v.altKey)){if(v.key.length===
1&&v.key!==" "&&v.key!=="/")d(v.key);else if(v.key==="Backspace"&&s)s();else return;v.preventDefault()}};return i(B,{children:[
i("button",{ref:a,type:"button",class:ve(vv,!f&&xv,l!==null&&wv),...g,"data-stop":e,tabIndex:-1,"aria-label":typeof n=="\
string"?`${n}: ${t}`:t,"aria-haspopup":"dialog","aria-expanded":l!==null,onClick:w,onKeyDown:M,children:[i(de,{name:"plu\
s",size:14}),n]}),l!==null&&i(nn,{anchor:c,role:"dialog",label:t,onClose:()=>{b(),r?.()},children:o(l,b)})]})}function il(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var $E={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function sl(e,t){let n=il(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,r="per"in o&&typeof o.per=="string"?o.per:Be(e).value.value?.actors?.[0],s=Object.keys(o.properties??
{}).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...$E[n],
...a,...r?[[r,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:xe(u),type:c,filled:1}))}function kv(e,t){return[
...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let r=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.exec(
n)?.[1]??n;return{kind:"measure",name:r,text:xe(r),type:o,filled:1}})}var Cv="xa",_v="ze",Sv="je";var Mv=null;function AE(){return Mv??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),Mv}function oc(e){
let{text:t,label:n,mark:o=null,autofocus:r=!1}=e,s=U(null),a=U(null),l=U(e);l.current=e;let[u,c]=$(!1);return oe(()=>{let p=!1;
return AE().then(m=>{p||!m||!s.current||(a.current=m.mount(s.current,{...l.current,onText:d=>{d!==l.current.text&&l.current.
onText(d)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{p=!0,a.current?.destroy()}},
[]),oe(()=>{u&&r&&a.current?.focus()},[u]),oe(()=>{a.current?.setText(t)},[t]),oe(()=>{a.current?.setMark(o)},[o?.start,
o?.end,t]),i("div",{class:ve(Cv,e.class),children:[i("div",{ref:s,class:_v,hidden:!u,"data-editor":u}),!u&&i("textarea",
{class:Sv,"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":r?"":void 0,onInput:p=>e.onText(
p.currentTarget.value)})]})}var Tv="ca",Pv="ga",$v="ha",Dv="fa",Av="ua";function rc({label:e,text:t,problem:n,onText:o,onDone:r,onCancel:s,onLeave:a}){return i("div",{class:Tv,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)r(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[i(oc,{class:Pv,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?vs(
t,n.span):null}),n&&i("div",{class:$v,children:i(ze,{error:n})}),i("div",{class:Dv,children:[i("span",{class:Av,children:"\
Enter takes it, Shift+Enter is a new line"}),i(F,{small:!0,kind:"primary",onClick:()=>r(t),children:"Take"})]})]})}function Us(){let e=U(!0);return oe(()=>(e.current=!0,()=>{e.current=!1}),[]),()=>e.current}function gr(e){let{path:t,text:n,what:o,onChange:r}=e,s=nt(),a=qo(s.document,e.over),l=ec(n,Hs(a,[{kind:"condition",text:n}])[0]??
null),u=l.map(_=>_.text),[c,p]=$(null),m=Us(),d=e.byEvent&&l.length===0?kd:Y0,f=_=>`${t}#${_<l.length?_:"draft"}`,g=e.needed!==
!0||l.length>1,b=async _=>{await hr(a,"condition",rl(_)??""),m()&&(p(null),r(rl(_)))},w=async(_,P,E)=>{p({at:_,condition:E,
text:P,problem:null});let{parsed:R,problem:z}=await hr(a,"condition",P);if(z&&!(e.loose&&R?.tree))return p({at:_,condition:E,
text:P,problem:z}),_n(s.sentence(),f(_));let N=jr(u,_,rl(R?.conjuncts?.map(te=>te.text)??[`(${P})`])??P);await b(N)},M=()=>{
if(!c||c.problem)return;let _=c.condition?nl(c.condition):c.text;_!==null&&_.trim()!==""?w(c.at,_,c.condition):c.condition?.
property?p({...c,problem:{message:fd(c.condition)??"",hint:"",span:null}}):p(null)},v=(_,P,E)=>{let R=l[_],z=c?.at===_?c:
null,N=()=>{p(null),E(),_>=l.length&&_n(s.sentence(),`${t}#+`)},te=()=>{E(),M()},G=(ae,re)=>{E(),w(_,ae,re)};return(z?z.
condition===null&&z.text!==null:R&&!R.chip)?i(rc,{label:o,text:z?.text??R?.text??"",problem:z?.problem??null,onCancel:N,
onLeave:te,onText:ae=>p({at:_,condition:null,text:ae,problem:null}),onDone:ae=>G(ae,null)}):i(Zu,{document:s.document,typed:P,
draft:z?.condition??(R?.chip?Z0(R.chip):d),names:e.names??sl(s.document.dataset,e.over),beside:rl([...e.within?[e.within]:
[],...jr(u,_,null)]),onDraft:ae=>p({at:_,condition:ae,text:null,problem:null}),onDone:G,onCancel:N,onLeave:te})},C=_=>{c?.
text&&w(c.at,Is(c.text,c.problem?.span??null,_),null)},S=(_,P)=>{let E=c?.at===_?c:null;return i(Vt,{stop:f(_),path:t,span:P?.
span,after:`${t}#+`,what:o,label:`${o}: ${Xu(P,E)}`,draft:E!==null,problem:E?.problem,onHint:E?.text?C:void 0,editor:R=>v(
_,"",R),onLeave:M,onRemove:E?()=>p(null):g?()=>b(jr(u,_,null)):void 0,onNegate:P&&!E?()=>{b(jr(u,_,bv(P)))}:void 0,onMove:P&&
l.length>1?R=>{b(tc(u,_,R)).then(()=>_n(s.sentence(),`${t}#${Math.max(0,Math.min(_+R,l.length-1))}`))}:void 0,children:i(
Qu,{part:P,draft:E,byEvent:e.byEvent??!1})})},A=l.map((_,P)=>S(P,_));return i(Go,{lead:e.lead,between:"and",after:i(jo,{
stop:`${t}#+`,label:`Add a ${o}`,editor:(_,P)=>v(l.length,_,P),onLeave:M,onBackspace:l.length>0&&g?()=>{b(u.slice(0,-1))}:
void 0,children:l.length===0&&c===null?e.empty:void 0}),children:c?.at===l.length?[...A,S(l.length,null)]:A})}function Jo(){let[e,t]=$([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),_n(document.querySelector("[data-sentenc\
e]"),`${n}#+`,n)}}}function qt({word:e="where"}){let{document:t}=nt();return i(gr,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>ee(
"where",n),empty:"filter"})}var OE=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function Ev({document:e,names:t,axes:n,typed:o,text:r,onDone:s,onCancel:a}){let[l,u]=$(null);if(l)
return i(RE,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=m=>n?Ko(OE,m.trim()===""?"time":m,([d,f])=>`time ${f} ${d}`).
map(([d,f])=>({value:{typed:`time('${d}')`},label:d==="auto"?"time":`time, ${d}`,note:f})):[];return i(Uo,{label:"Breakd\
own",placeholder:r===""?"property, time":r,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:m=>m.trim()===""?c(m).slice(0,1):c(m),onName:m=>{n&&(m.type==="int64"||m.type==="float64")?u(m):s(m.text)},onText:s,
onCancel:a,onLeave:a})}function RE({of:e,onDone:t,onCancel:n,onBack:o}){let[r,s]=$(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=Ko(a,r,([u,c])=>`${u} ${c}`);return i(to,{label:"Values or bins",placeholder:"values or bins",text:r,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[Di(r)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var ic=()=>!0,Yo=e=>e==="int64"||e==="float64",Ov=e=>Yo(e)||e==="timestamp"||e==="string",Rv=e=>e!=="list of strings",Sd=[
{name:"count",meaning:"how many",alone:!0,fits:ic},{name:"uniq",meaning:"how many different",usual:!0,fits:Rv},{name:"su\
m",meaning:"total",usual:!0,fits:Yo},{name:"avg",meaning:"mean",usual:!0,fits:Yo},{name:"median",meaning:"half are below",
usual:!0,fits:Yo},{name:"p95",meaning:"95 % are below",usual:!0,fits:Yo},{name:"p75",meaning:"75 % are below",fits:Yo},{
name:"p90",meaning:"90 % are below",fits:Yo},{name:"p99",meaning:"99 % are below",fits:Yo},{name:"p999",meaning:"99.9 % \
are below",fits:Yo},{name:"min",meaning:"least",fits:Ov},{name:"max",meaning:"largest",usual:!0,fits:Ov},{name:"first",meaning:"\
by time",fits:ic},{name:"last",meaning:"by time",fits:ic},{name:"stddev",meaning:"standard deviation",fits:Yo},{name:"un\
iq_approx",meaning:"about how many different",fits:Rv},{name:"count",meaning:"how many have a value",fits:ic}];function Lv(e){let{document:t,names:n,parsed:o,onDone:r,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=$(e.typed),[c,p]=$(e.text),[m,d]=$(null),[f,g]=$(!a);if(f){let w=()=>c===
e.text?s():r(c);return i(rc,{label:"Measure",text:c,problem:e.problem,onText:p,onDone:r,onCancel:s,onLeave:w})}if(m)return i(
Uo,{label:`What ${m.name} is of`,placeholder:`${m.name} of`,document:t,kinds:["property","definition","lookup"],fits:w=>w===
"unknown"||m.fits(w),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>d(null),onName:w=>r(`${m.name}(${w.text})`),onText:w=>r(
`${m.name}(${w})`)});let b=w=>{"text"in w?r(w.text):"typed"in w?r(w.typed):w.aggregate.alone?r(`${w.aggregate.name}()`):
d(w.aggregate)};return i(LE,{document:t,names:n,text:l,onText:u,present:e.text,onPick:b,onTake:w=>{w!==""&&r(w)},onCancel:s,
onWrite:()=>g(!0)})}function LE({document:e,names:t,text:n,onText:o,present:r,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),p=Yu(e,c,["property","definition","lookup"]).names,m=t?Ko(t,c,({name:w})=>w):p,d=Ko(Sd,c.replace(/\(.*$/s,""),({name:w,
meaning:M})=>`${w} ${M}`).map(w=>({value:{aggregate:w},label:w.alone?`${w.name}()`:`${w.name}(…)`,note:w.meaning})),f=c===
""?[]:m.filter(({name:w})=>Wo(w,c)<3).slice(0,4).flatMap(NE),g=/[^\p{L}\p{N}_]/u.test(c)||d.length+f.length===0?[Di(c)]:
[],b=c===""?d:[...g,...d,...f];return i(to,{label:"Measure",placeholder:r===""?"measure":r,text:n,onText:o,options:b,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:i(F,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function NE(e){
let t=Sd.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:i(O,{value:`${o}(${e.name})`,most:60,middle:!0}),note:xd(e)}))}function Nv({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?i("span",{class:Hn,children:o===
"auto"?"time":`time, ${o}`}):n!=null?i("span",{class:Hn,children:i(O,{value:n,most:40,middle:!0})}):i("span",{class:Gr,children:i(
O,{value:e,most:60})})}function ll(e){let{path:t,texts:n,kind:o,what:r,onChange:s,most:a=1/0}=e,l=nt(),u=qo(l.document,e.over),c=Hs(u,n.map(v=>({
kind:o,text:v}))),[p,m]=$(null),d=Us(),f=e.needed!==!0||n.length>1,g=v=>{m(null),s(v.length>0?v:void 0)},b=async(v,C)=>{
m({at:v,text:C,problem:null});let{problem:S}=await hr(u,o,C);if(d()){if(!S)return g(jr(n,v,C));m({at:v,text:C,problem:S}),
_n(l.sentence(),`${t}[${v<n.length?v:"draft"}]`)}},w=(v,C,S)=>{let A=p?.at===v?p:null;return e.editor({text:A?.text??n[v]??
"",parsed:A?null:c[v]??null,typed:C,problem:A?.problem??null,onDone:_=>{S(),b(v,_)},onCancel:()=>{m(null),S(),v>=n.length&&
_n(l.sentence(),`${t}#+`)}})},M=v=>{let C=p?.at===v?p:null,S=v<n.length;return i(Vt,{stop:`${t}[${S?v:"draft"}]`,path:`${t}\
[${v}]`,after:`${t}#+`,what:r,label:`${r}: ${C?.text??n[v]??""}`,draft:C!==null,problem:C?.problem,onHint:A=>{C&&b(v,Is(
C.text,C.problem?.span??null,A))},editor:A=>w(v,"",A),onRemove:C?()=>m(null):f?()=>g(jr(n,v,null)):void 0,onMove:S&&n.length>
1?A=>{g(tc(n,v,A)),_n(l.sentence(),`${t}[${Math.max(0,Math.min(v+A,n.length-1))}]`)}:void 0,children:i(Nv,{text:C?.text??
n[v]??"",parsed:C?null:c[v]??null})})};return i(Go,{lead:e.lead,after:n.length<a&&i(jo,{stop:`${t}#+`,label:`Add a ${r}`,
editor:(v,C)=>w(n.length,v,C),onBackspace:n.length>0&&f?()=>g(n.slice(0,-1)):void 0,children:n.length===0&&p===null?e.empty:
void 0}),children:[...n.map((v,C)=>M(C)),...p?.at===n.length?[M(n.length)]:[]]})}function sc({path:e,texts:t,over:n,what:o="measure",lead:r,onChange:s,needed:a=!1}){let{document:l}=nt();return i(ll,{path:e,
texts:t,kind:"measure",what:o,lead:r,over:n,needed:a,empty:t.length===0?o:void 0,onChange:s??(u=>ee(e,u)),editor:u=>i(Lv,
{...u,document:l,names:sl(l.dataset,n)},u.text)})}function wo({path:e,texts:t,over:n,what:o="breakdown",lead:r,onChange:s,
axes:a=!1,most:l}){let{document:u}=nt();return i(ll,{path:e,texts:t,kind:"key",what:o,lead:r,over:n,empty:o,...l===void 0?
{}:{most:l},onChange:s??(c=>ee(e,c)),editor:c=>i(Ev,{...c,document:u,axes:a,names:sl(u.dataset,n)})})}function no({items:e}){let t=e.filter(n=>n!==!1);return t.length===0?null:i(Vt,{stop:"more",path:"#more",what:"Parts of \
the question",label:"More parts of the question",menu:t,quiet:!0,children:[i(de,{name:"plus",size:14}),"more"]})}function In({label:e,value:t,onCommit:n,placeholder:o,bare:r=!1,code:s=!1,error:a=null,autofocus:l=!1}){let[u,c]=$(t),p=U(
null),m=wn();oe(()=>c(t),[t]);let d=b=>{b!==t&&n(b)},f=b=>{b.key==="Enter"&&d(u),!(b.key!=="Escape"||u===t)&&(b.preventDefault(),
c(t))},g=b=>{n(b),p.current?.focus()};return i("div",{class:F0,children:[i("label",{for:m,class:r?"spoken":z0,children:e}),
i("input",{ref:p,id:m,class:ve(Wr,s&&Uu),value:u,placeholder:o,spellcheck:!1,autocomplete:"off","aria-invalid":a!==null,
"aria-describedby":a?`${m}-problem`:void 0,"data-autofocus":l?"":void 0,onInput:b=>c(b.currentTarget.value),onKeyDown:f,
onBlur:()=>d(u)}),a&&i(ze,{id:`${m}-problem`,error:a,onHint:g})]})}var Fv="ma",zv="va";function Gs({path:e,properties:t,of:n}){let o=Object.entries(t??{}),r=(a,l,u)=>{let c=o.filter(([p])=>p!==a&&p!==l);ee(e,
Object.fromEntries([...c,[l,u]]))},s=a=>{let l=o.filter(([u])=>u!==a);ee(e,l.length>0?Object.fromEntries(l):void 0)};return i(
Go,{lead:"each with",after:i(jo,{stop:`${e}#+`,label:`Add a property of the ${n}`,editor:(a,l)=>i(Hv,{of:n,name:a,measure:"",
onDone:(u,c)=>{l(),r(null,u,c)}}),children:o.length===0?`${n} property`:void 0}),children:o.map(([a,l],u)=>i(Vt,{stop:`${e}\
#${u}`,path:`${e}.${a}`,after:`${e}#+`,what:"property",label:`property ${a}: ${l}`,onRemove:()=>s(a),editor:c=>i(Hv,{of:n,
name:a,measure:l,onDone:(p,m)=>{c(),r(a,p,m)}}),children:[i("span",{class:Hn,children:i(O,{value:a,most:40})}),i("span",
{class:Jt,children:"="}),i("span",{class:Gr,children:i(O,{value:l,most:40})})]},a))})}function Hv({of:e,name:t,measure:n,
onDone:o}){let{document:r}=nt(),[s,a]=$(t),[l,u]=$(n),[c,p]=$(null),m=async()=>{if(s.trim()===""||l.trim()==="")return p(
{message:"A property has a name and a measure",hint:"",span:null});let{problem:d}=await hr(qo(r),"measure",l);d?p(d):o(s.
trim(),l.trim())};return i("form",{class:Fv,onSubmit:d=>{d.preventDefault(),m()},children:[i(In,{label:"Name",value:s,onCommit:a,
autofocus:!0}),i(In,{label:`Measure over the events of a ${e}`,value:l,onCommit:u,code:!0,placeholder:"count() filter (w\
here event = 'search')"}),c&&i(ze,{error:c}),i("div",{class:zv,children:i(F,{kind:"primary",small:!0,type:"submit",children:"\
Take"})})]})}function We({path:e,what:t,value:n,choices:o,without:r,onChange:s,onRemove:a,children:l}){let u=s??(p=>ee(e,p===r?void 0:
p)),c=o.find(([p])=>p===n)?.[1]??n;return i(Vt,{stop:e,what:t,label:`${t}: ${c}`,onRemove:a,menu:o.map(([p,m])=>({label:m,
checked:p===n,act:()=>u(p)})),children:l??c})}function ac({path:e,what:t,value:n,words:o}){let[r,s]=o;return i(We,{path:e,what:t,value:n?"on":"off",choices:[["off",r],
["on",s]],onChange:a=>ee(e,a==="on"||void 0)})}function Wt({path:e,text:t,what:n,lead:o,needed:r=!1,onChange:s}){let{document:a}=nt(),l=t===void 0||t.trim()==="true",u=s??
(c=>ee(e,c??(r?"true":void 0)));return i(gr,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}var lc="ba";function Vv({document:e,error:t,path:n,step:o,first:r}){return i("div",{class:lc,children:[i(yt,{document:e,error:t,label:"\
Step",children:[i(Wt,{lead:"An event with",path:`${n}.where`,text:o.where,what:"condition of the step",needed:!0}),i(ce,
{word:"counting",children:i(ac,{path:`${n}.first_ever`,what:"which event",value:o.first_ever,words:["any such event","th\
e first ever only"]})}),!r&&i(zE,{path:n,step:o}),i(ce,{word:r?"it":"in between; it",children:i(ac,{path:`${n}.optional`,
what:"whether it has to happen",value:o.optional,words:["has to happen","may be skipped"]})})]}),i(In,{label:"Name",value:o.
name??"",placeholder:"as the condition",onCommit:s=>ee(`${n}.name`,s.trim()===""?void 0:s)})]})}function zE({path:e,step:t}){
return i(B,{children:[i(ce,{word:"within",children:i(zn,{path:`${e}.within`,what:"at most after the step before",value:t.
within??null,none:"any time",usual:fr})}),i(ce,{word:"and not before",children:i(zn,{path:`${e}.after`,what:"at least af\
ter the step before",value:t.after??null,none:"at once",usual:fr})}),i(ce,{word:"with",children:i(ac,{path:`${e}.directl\
y`,what:"what may lie between",value:t.directly,words:["anything","nothing"]})})]})}function qv({path:e,at:t,step:n,after:o,onRemove:r,onMove:s}){let{document:a,error:l}=nt(),u=ec(n.where,Hs(qo(a),[{kind:"\
condition",text:n.where}])[0]??null),c=pr(n.where),p=n.name??c??(n.where.trim()==="true"?"any event":null),m=p??u.map(d=>Xu(
d,null)).join(" and ");return i(Vt,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${m}`,n.within&&`within ${n.within}`,
n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>i(Vv,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:r,
onMove:s,onOptional:()=>ee(`${e}.optional`,n.optional?void 0:!0),children:[i("span",{class:hv,children:t+1}),p!=null?i("\
span",{class:Hn,children:i(O,{value:p,most:40,middle:!0})}):u.slice(0,2).map((d,f)=>i("span",{class:fv,children:[f>0&&i(
"span",{class:Jt,children:"and"}),i(Qu,{part:d,draft:null,byEvent:f===0})]},f)),p===null&&u.length>2&&i("span",{class:Jt,
children:["and ",u.length-2," more"]}),n.directly&&i("span",{class:Jt,children:"directly"}),n.within&&i("span",{class:Jt,
children:["within ",n.within]}),n.after&&i("span",{class:Jt,children:["after ",n.after]}),n.optional&&i("span",{class:Jt,
children:"(optional)"})]})}function uc({lead:e,path:t,funnel:n}){let{document:o,sentence:r}=nt(),s=`${t}.steps`,{steps:a}=n,l=u=>le({document:xu(o,
s,a.length,{where:u})});return i(Go,{lead:e,between:u=>u===1?"how many then":"then",after:i(jo,{stop:`${s}#+`,label:"Add\
 a step",editor:(u,c)=>i(nc,{document:o,typed:u,onDone:p=>{c(),l(p)},onCancel:c}),onBackspace:a.length>1?()=>le({document:Ia(
o,s,a.length-1)}):void 0,children:a.length<2?"step":void 0}),children:a.map((u,c)=>i(qv,{path:`${s}[${c}]`,at:c,step:u,after:`${s}\
#+`,onRemove:a.length>1?()=>le({document:Ia(o,s,c)}):void 0,onMove:a.length>1?p=>{le({document:my(o,s,c,c+p)}),_n(r(),`${s}\
[${Math.max(0,Math.min(c+p,a.length-1))}]`)}:void 0}))})}var HE=["property","definition","lookup"];function js({path:e,what:t,value:n,none:o,kinds:r=HE,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=nt(),[p,m]=$(null),d=Us(),f=b=>{m(null),(u??(w=>ee(e,w)))(b)},g=async b=>{let{problem:w}=await hr(
qo(c),l,a?xe(b):b);d()&&(w?m({text:b,problem:w}):f(b))};return i(Vt,{stop:e,what:t,label:`${t}: ${p?.text??n??o}`,draft:p!==
null,problem:p?.problem,onHint:b=>{p&&g(a?b:Is(p.text,p.problem?.span??null,b))},onRemove:p?()=>m(null):n!==null?()=>f(void 0):
void 0,editor:b=>i(Uo,{label:t,placeholder:n??o,document:c,kinds:r,...s?{fits:s}:{},onCancel:b,onLeave:b,onName:w=>{b(),
f(a?w.name:w.text)},onText:w=>{b(),g(w)}}),children:p===null&&n===null?o:i(O,{value:p?.text??n,most:40,middle:!0})})}function Md(e){return Be(e).value.value?.actors?.[0]??"actor"}function gn({path:e,value:t}){let{document:n}=nt(),o=Md(n.
dataset);return i(js,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:r=>r==="string"||
r==="int64",onChange:r=>ee(e,r===o?void 0:r)})}function cc({path:e,over:t}){if(t===void 0||t==="events")return null;if("sessions"in t){let{per:r,gap:s,properties:a}=t.
sessions;return i(B,{children:[i(ce,{word:"of",children:i(gn,{path:`${e}.sessions.per`,value:r})}),i(ce,{word:"with gaps\
 up to",children:i(zn,{path:`${e}.sessions.gap`,what:"gap",value:s??null,none:"30m",usual:fr})}),i(Gs,{path:`${e}.sessio\
ns.properties`,properties:a,of:"session"})]})}if("actors"in t)return i(B,{children:[i(ce,{word:"by",children:i(gn,{path:`${e}\
.actors.per`,value:t.actors.per})}),i(Gs,{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"})]});let{
funnel:n,properties:o}=t.flows;return i(B,{children:[i(uc,{lead:"from",path:`${e}.flows.funnel`,funnel:n}),i(ce,{word:"w\
ithin",children:i(zn,{path:`${e}.flows.funnel.window`,what:"window",value:n.window??null,none:"14d",usual:Iu})}),i(Gs,{path:`${e}\
.flows.properties`,properties:o,of:"flow"})]})}var IE=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function pc({path:e,over:t,allow:n=IE}){
let o=il(t);return i(We,{path:e,what:"rows",value:o,choices:n,onChange:r=>{r!==o&&le({document:VE(Ce.value,e,r)})}})}function VE(e,t,n){
let o=he(e,t,qE(n,e)),r=za(t).slice(0,-1);if(r[0]!=="aggregate")return o;let s=Lr(o,r),{having:a,order:l,...u}=s;return he(
o,r,{...u,measures:["count()"],by:["time('auto')"]})}function qE(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function Td({document:e,result:t}){let n=e.aggregate??{},{over:o,having:r,limit:s}=n,a=Jo(),l=me(n.by).length>0;return i(
yt,{document:e,error:t.error,label:"Question: groups and measures",children:[i(sc,{lead:"Show",path:"aggregate.measures",
texts:mc(n.measures),over:o,needed:!0}),i(ce,{word:"of",children:i(pc,{path:"aggregate.over",over:o})}),i(cc,{path:"aggr\
egate.over",over:o}),i(qt,{}),i(wo,{lead:"by",path:"aggregate.by",texts:me(n.by),over:o,axes:!0}),(r!==void 0||a.has("ag\
gregate.having"))&&i(gr,{path:"aggregate.having",lead:"having",loose:!0,what:"condition on groups",empty:"condition",text:r??
"",names:kv(mc(n.measures),me(n.by)),onChange:u=>ee("aggregate.having",u)}),s!==void 0&&i(ce,{word:"at most",children:i(
Ur,{path:"aggregate.limit",what:"limit",value:String(s),none:"100",unit:"groups",usual:[["10"],["20"],["100"],["1000"],[
"0","all of them"]],read:Mi(0,1e6),wrong:"A whole number; 0 is no limit",onRemove:()=>ee("aggregate.limit",void 0)})}),i(
no,{items:[l&&r===void 0&&{label:"Only some groups (having)",act:()=>a.ask("aggregate.having")},l&&s===void 0&&{label:"A\
t most so many groups",act:()=>ee("aggregate.limit",10)}]})]})}function mc(e){let t=me(e);return t.length===0?["count()"]:
t}function Pd({document:e,result:t}){let{columns:n,order:o}=e.samples??{};return i(yt,{document:e,error:t.error,label:"Que\
stion: a list of events",children:[i(ll,{lead:"List",path:"samples.columns",texts:me(n),kind:"key",what:"column",empty:"\
all columns",onChange:r=>ee("samples.columns",r),editor:({text:r,typed:s,onDone:a,onCancel:l})=>i(Uo,{label:"Column",placeholder:r===
""?"column":r,document:e,kinds:["property","definition","lookup"],typed:s,onName:u=>a(u.text),onText:a,onCancel:l,onLeave:l})}),
i(Bs,{children:"of events"}),i(qt,{}),i(We,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),i(Bs,{children:"first"})]})}var WE=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function Kv({
lead:e,path:t,funnel:n}){let{document:o,error:r}=nt(),s=`${t}.exclude`,a=n.exclude??[];return i(Go,{lead:e,after:i(jo,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>i(nc,{document:o,typed:l,onCancel:u,onDone:c=>{u(),le({document:xu(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>i(Vt,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${Wv(l,n)}`,editor:()=>i(KE,{document:o,error:r,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>le({document:Ia(o,s,u)}),children:[i("span",{class:pr(l.where)===null?Gr:Hn,children:i(O,{value:pr(
l.where)??l.where,most:40,middle:!0})}),i("span",{class:Jt,children:Wv(l,n)})]},u))})}function Wv({after:e,before:t},{steps:n}){
return`between ${e??1} and ${t??n.length}`}function KE({document:e,error:t,path:n,exclusion:o,steps:r}){let s=Array.from(
{length:r},(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>ee(`${n}.${l}`,Number(c)===u?void 0:Number(c));return i("div",
{class:lc,children:i(yt,{document:e,error:t,label:"Exclusion",children:[i(Wt,{lead:"An event with",path:`${n}.where`,text:o.
where,what:"condition of the exclusion",needed:!0}),i(ce,{word:"between",children:i(We,{path:`${n}.after`,what:"after",value:String(
o.after??1),choices:s,onChange:a("after",1)})}),i(ce,{word:"and",children:i(We,{path:`${n}.before`,what:"before",value:String(
o.before??r),choices:s,onChange:a("before",r)})}),i(We,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"\
cut",choices:WE})]})})}var Uv="funnel",UE=[["ordered","in this order"],["strict","in this order, nothing in between"],["any","in any order"]],GE=[
["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch","the last touch"],
["each","every value by itself"],["actor","the latest value of all"]];function $d({document:e,result:t}){let n=e.funnel??
{steps:[]},{by:o,hold:r,exclude:s,order:a="ordered",count:l="actors",attribution:u="first"}=n,c=n.per??Md(e.dataset),p=Jo(),
m=s!==void 0&&s.length>0||p.has("funnel.exclude"),d=r!==void 0||p.has("funnel.hold");return i(yt,{document:e,error:t.error,
label:"Question: funnel",children:[i(ce,{word:"Of",children:i(gn,{path:"funnel.per",value:n.per})}),i(uc,{lead:"who",path:Uv,
funnel:n}),a!=="ordered"&&i(We,{path:"funnel.order",what:"order",value:a,without:"ordered",choices:UE}),i(ce,{word:"with\
in",children:i(zn,{path:"funnel.window",what:"window",value:n.window??null,none:"14d"})}),i(ce,{word:"counting",children:i(
We,{path:"funnel.count",what:"what counts",value:l,without:"actors",choices:[["actors",`each ${c} once`],["entries","eve\
ry pass"],["starts","every start"]]})}),m&&i(Kv,{lead:"without",path:Uv,funnel:n}),d&&i(wo,{lead:"with the same",path:"f\
unnel.hold",what:"held value",texts:me(r)}),i(qt,{}),i(wo,{lead:"split by",path:"funnel.by",texts:me(o),onChange:f=>ee("\
funnel.by",f)}),o!==void 0&&typeof u=="string"&&i(ce,{word:"taking",children:i(We,{path:"funnel.attribution",what:"attri\
bution",value:u,without:"first",choices:GE})}),i(no,{items:[!m&&{label:"Without an event in between",act:()=>p.ask("funn\
el.exclude")},a==="ordered"&&{label:"Steps in any order",act:()=>ee("funnel.order","any")},a==="ordered"&&{label:"Nothin\
g between the steps",act:()=>ee("funnel.order","strict")},!d&&{label:"With the same value along the way",act:()=>p.ask("\
funnel.hold")}]})]})}var dc=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var jE=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],JE=[["first_ever","for the first t\
ime ever"],["first_in_range","for the first time in the range"],["every","in each period"]];function Dd({document:e,result:t}){
let n=e.retention??{start:"true"},o=n.period??"day";return i(yt,{document:e,error:t.error,label:"Question: retention",children:[
i(ce,{word:"Of",children:i(gn,{path:"retention.per",value:n.per})}),i(Wt,{lead:"who did",path:"retention.start",text:n.start,
what:"start",needed:!0}),i(We,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ev\
er",choices:JE}),i(Wt,{lead:"how many did",path:"retention.return",text:n.return,what:"return"}),i(We,{path:"retention.m\
ode",what:"when",value:n.mode??"on",without:"on",choices:jE}),i(ce,{word:"each",children:i(We,{path:"retention.period",what:"\
period",value:o,without:"day",choices:dc})}),i(ce,{word:"for",children:i(Ur,{path:"retention.periods",what:"periods",value:n.
brackets?null:String(n.periods??14),none:n.brackets?"brackets":"14",unit:`${o}s`,usual:[["7"],["14"],["30"],["60"],["90"]],
read:Mi(1,1e3),wrong:"A whole number from 1 to 1000",onChange:r=>ee("retention",{...n,brackets:void 0,periods:r})})}),i(
qt,{}),i(wo,{lead:"split by",path:"retention.by",texts:me(n.by),onChange:r=>ee("retention.by",r)}),n.day==="rolling"&&i(
We,{path:"retention.day",what:"how periods are counted",value:"rolling",without:"calendar",choices:[["calendar","by the \
calendar"],["rolling","from the start of each"]]}),n.at_least!==void 0&&i(ce,{word:"at least",children:i(Ur,{path:"reten\
tion.at_least",what:"how often",value:String(n.at_least),none:"1",unit:"times",usual:[["1"],["2"],["3"],["5"]],read:Mi(1,
1e4),wrong:"A whole number from 1 to 10000",onRemove:()=>ee("retention.at_least",void 0)})}),i(no,{items:[n.day!=="rolli\
ng"&&{label:"Count periods from the start of each",act:()=>ee("retention.day","rolling")},n.at_least===void 0&&{label:"A\
t least so many returns",act:()=>ee("retention.at_least",2)}]})]})}function Ad({document:e,result:t}){let{per:n,event:o,period:r,created:s}=e.lifecycle??{};return i(yt,{document:e,error:t.
error,label:"Question: lifecycle",children:[i(ce,{word:"How many",children:i(gn,{path:"lifecycle.per",value:n})}),i(ce,{
word:"were new, returning, back or gone per",children:i(We,{path:"lifecycle.period",what:"period",value:r??"day",without:"\
day",choices:dc})}),i(Wt,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),i(ce,{word:"new by",children:i(
js,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",fits:a=>a==="timestamp"||a===
"unknown"})}),i(qt,{})]})}var YE=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function Ed({document:e,result:t}){let{per:n,
event:o,period:r}=e.stickiness??{};return i(yt,{document:e,error:t.error,label:"Question: stickiness",children:[i(ce,{word:"\
On how many",children:i(We,{path:"stickiness.period",what:"period",value:r??"day",without:"day",choices:YE})}),i(ce,{word:"\
did",children:i(gn,{path:"stickiness.per",value:n})}),i(Wt,{lead:"do",path:"stickiness.event",text:o,what:"activity"}),i(
qt,{})]})}function Gv({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function jv(e,t){
let{start:n,end:o,before:r,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var ZE=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],QE=[["actors","\
the first path of each"],["transitions","every session"]],XE=Mi(0,20);function Od({document:e,result:t}){let n=e.paths??
{},o=Gv(n),r=Jo(),s=o==="before"?"before":"after",a=l=>le({document:he(e,"paths",jv(n,l))});return i(yt,{document:e,error:t.
error,label:"Question: paths",children:[i(ce,{word:"What did",children:i(gn,{path:"paths.per",value:n.per})}),i(ce,{word:"\
do",children:i(We,{path:"paths.direction",what:"direction",value:o,choices:ZE,onChange:a})}),n.start!==void 0&&i(Wt,{path:"\
paths.start",text:n.start,what:"start",needed:!0}),o==="between"&&i(Wt,{lead:"and",path:"paths.end",text:n.end,what:"end",
needed:!0}),o==="before"&&i(Wt,{path:"paths.end",text:n.end,what:"end",needed:!0}),i(ce,{word:"in",children:i(Ur,{path:`\
paths.${s}`,what:"steps",value:String(n[s]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:XE,wrong:"A \
whole number from 0 to 20"})}),i(ce,{word:"named by",children:i(js,{path:"paths.node",what:"name of a step",value:n.node??
null,none:"event",kinds:["property","definition","lookup"]})}),i(ce,{word:"within sessions of",children:i(zn,{path:"path\
s.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:fr})}),i(ce,{word:"counting",children:i(We,{path:"\
paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:QE})}),(n.exclude!==void 0||r.has("path\
s.exclude"))&&i(Wt,{lead:"leaving out",path:"paths.exclude",text:n.exclude,what:"exclusion"}),i(qt,{}),i(no,{items:[n.exclude===
void 0&&{label:"Leave events out",act:()=>r.ask("paths.exclude")}]})]})}var ko="aggregate.over.sessions",eO=[["start","begun by"],["end","ended by"]];function Rd({document:e,result:t}){let n=e.
aggregate??{},{over:o}=n,r=Jo(),s=il(o)==="sessions"&&o!==void 0&&o!=="events"&&"sessions"in o?o.sessions:{};return i(yt,
{document:e,error:t.error,label:"Question: sessions",children:[i(sc,{lead:"Show",path:"aggregate.measures",texts:mc(n.measures),
over:o,needed:!0}),i(ce,{word:"of sessions of",children:i(gn,{path:`${ko}.per`,value:s.per})}),i(ce,{word:"a gap of",children:i(
zn,{path:`${ko}.gap`,what:"gap",value:s.gap??null,none:"30m",usual:fr})}),i(ce,{word:"ends one, at most",children:i(zn,{
path:`${ko}.max`,what:"longest session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12h"],["24h","a day"]]})}),
eO.map(([a,l])=>(s[a]!==void 0||r.has(`${ko}.${a}`))&&i(Wt,{lead:l,path:`${ko}.${a}`,text:s[a],what:a,onChange:u=>ee(`${ko}\
.${a}`,u)},a)),s.split==="day"&&i(We,{path:`${ko}.split`,what:"split",value:"day",without:"none",choices:[["day","split \
at midnight"],["none","not split"]]}),i(Gs,{path:`${ko}.properties`,properties:s.properties,of:"session"}),i(qt,{}),i(wo,
{lead:"by",path:"aggregate.by",texts:me(n.by),over:o,axes:!0}),i(no,{items:[s.start===void 0&&{label:"An event that begi\
ns a session",act:()=>r.ask(`${ko}.start`)},s.end===void 0&&{label:"An event that ends a session",act:()=>r.ask(`${ko}.e\
nd`)},s.split!=="day"&&{label:"Split at midnight",act:()=>ee(`${ko}.split`,"day")}]})]})}function Ld({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:r,baseline:s}=n,a=Jo(),l=u=>u===
void 0||u.trim()==="true";return i(yt,{document:e,error:t.error,label:"Question: difference",children:[i(ce,{word:"What \
sets",children:i(pc,{path:"difference.over",over:o})}),i(cc,{path:"difference.over",over:o}),i(gr,{lead:"with",path:"dif\
ference.selection",what:"selection",text:l(r)?"":r,over:o,within:e.where,empty:"selection",onChange:u=>ee("difference.se\
lection",u??"true")}),i(gr,{lead:"apart from",path:"difference.baseline",what:"baseline",text:l(s)?"":s??"",over:o,within:e.
where,empty:"the rest",onChange:u=>ee("difference.baseline",u)}),i(Bs,{children:"?"}),i(qt,{word:"Among events where"}),
(n.properties!==void 0||a.has("difference.properties"))&&i(wo,{lead:"looking at",path:"difference.properties",what:"prop\
erty",texts:me(n.properties),over:o}),i(no,{items:[n.properties===void 0&&{label:"Look at some properties only",act:()=>a.
ask("difference.properties")}]})]})}var tO=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function fc(e){let t=tO.exec(e)?.[1];if(t===void 0)return null;let n=Jv(
t),[o,r,s]=n.map(l=>l.trim()),a=Number(r);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function Nd({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function Jv(e){let t=[],n=0,o="",r=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(r,s)),
r=s+1)}return[...t,e.slice(r)]}function Yv(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t?Jv(t[1])[0].trim():"";return n===""?null:n}var nO=40,oO=40;function hc(e){if(e.samples)return"raw";let t=me(e.aggregate?.by);return t.some(o=>fc(o)!==null)?t.some(
Jr)?"heat":"distribution":t.some(Jr)?"line":"table"}function Jr(e){return/^\s*time\s*\(/i.test(e)}function Co(e){for(let t of me(
e.aggregate?.by)){let n=fc(t);if(n)return n}return null}function ul(e,t,n,o){if(t==="raw")return e.samples?e:{...Pe(e),samples:{}};
let r=e.aggregate??n??_i("explore",null,{events:[]}).aggregate,s={...Pe(e),aggregate:r},a=me(r.by).filter(u=>!Du(u)),l=me(
r.by).find(Jr)??"time('auto')";switch(t){case"distribution":return Zv(s,u=>[u,...a.slice(0,1)],nO,o);case"heat":return Zv(
s,u=>[l,u],oO,o);case"line":return Bd(s,[l,...a],n);case"bar":return Bd(s,a.length>0?a:[l],n);default:return Bd(s,a,n)}}
function rO(e){for(let t of me(e.aggregate?.measures)){let n=Yv(t);if(n!==null)return n}return null}function Zv(e,t,n,o){
let r=Co(e)??iO(e,n,o);if(!r)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(Nd(r))]}}}function iO(e,t,n){let o=rO(e),r=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return r?{value:r.value,count:t,scale:r.log?"log":"linear"}:null}function Bd(e,t,n){let o=e.aggregate,r=Co(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=r,c=JSON.stringify(me(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function gc(e,t){
let n=Co(e);if(!e.aggregate||!n)return e;let o=me(e.aggregate.by).map(r=>fc(r)?Nd({...n,...t}):r);return{...e,aggregate:{
...e.aggregate,by:o}}}var sO=100;function Js(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:r})=>At(
o)!=="none"?0:r==="float64"?1:2;return t.toSorted((o,r)=>n(o)-n(r)).map(o=>{let{min:r,max:s}=o;return{value:xe(o.name),log:typeof r==
"number"&&typeof s=="number"&&r>0&&s/r>sO}})}var aO=/^[=+\-@\t\r]/;function lO(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=aO.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function Qv(e,t){
return[e,...t].map(n=>`${n.map(lO).join(",")}\r
`).join("")}var Xv="wa",ex="ya",tx="ka",nx="w",ox="y";var pl=be([]),yc=new Map,cO=1e4,pO=1;function vt(e,t=null){let n=pO++;pl.value=[...pl.value,{id:n,text:e,action:t}].slice(
-3),rx(n)}function rx(e){yc.set(e,setTimeout(()=>Fd(e),cO))}function Fd(e){clearTimeout(yc.get(e)),yc.delete(e),pl.value=
pl.value.filter(t=>t.id!==e)}function ix(){return i("div",{class:Xv,role:"status",children:pl.value.map(({id:e,text:t,action:n})=>i(
"div",{class:ex,onPointerEnter:()=>clearTimeout(yc.get(e)),onPointerLeave:()=>rx(e),children:[i("span",{class:tx,children:t}),
n&&i("button",{type:"button",class:nx,onClick:()=>{Fd(e),n.act()},children:n.label}),i("button",{type:"button",class:ox,
"aria-label":"Close",onClick:()=>Fd(e),children:i(de,{name:"close",size:14})})]},e))})}function xt(e,t){mO(e).then(n=>vt(n?`${t} is copied.`:`${t} cannot be copied here.`))}async function mO(e){if(navigator.
clipboard!==void 0&&await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("te\
xtarea");t.value=e,t.className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}function ml(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var zd=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],dO=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function dl(e,t){let n=zd.find(
s=>s.from===e.from&&(s.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let o=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
r=o?dO.get(o[2]):void 0;return o&&r?`Last ${o[1]==="1"?r:`${o[1]} ${r}s`}`:`${sx(e.from,t,"the first event")} – ${sx(e.
to,t,"now")}`}function sx(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let o=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return ue(e,t,ue(e,t,"clock")==="00:00"?"day":o===
"day"?"minute":o)}var fl=2,oo=16,Ai=20,fO=24;async function ax(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let r=e.getBoundingClientRect(),s=o.map(g=>({canvas:g,box:g.getBoundingClientRect()})),a=Math.min(...s.map(({box:g})=>g.
top)),l=Math.max(...s.map(({box:g})=>g.bottom))-a,u=hO(e),c=Math.max(1,Math.floor((r.width-2*oo)/200)),p=Math.ceil(u.length/
c)*Ai+2*Ai,m=globalThis.document.createElement("canvas");m.width=r.width*fl,m.height=(oo+2*Ai+l+p+oo)*fl;let d=m.getContext(
"2d");if(!d)return null;d.scale(fl,fl),d.fillStyle=Ve("--surface"),d.fillRect(0,0,r.width,m.height/fl);let f=oo+2*Ai;bc(
d,gO(t),oo,oo+12,`600 13px ${Ve("--font")}`,Ve("--text"),r.width-2*oo),bc(d,`${ne(t.dataset)}, ${dl(t,n)}, ${n}`,oo,oo+12+
Ai,`12px ${Ve("--font")}`,Ve("--muted"),r.width-2*oo);for(let{canvas:g,box:b}of s)d.drawImage(g,b.left-r.left,f+b.top-a,
b.width,b.height);return u.forEach(({text:g,color:b},w)=>{let[M,v]=[oo+w%c*200,f+l+Ai+Math.floor(w/c)*Ai];d.fillStyle=b,
d.fillRect(M,v-8,12,8),bc(d,g,M+20,v,`12px ${Ve("--font")}`,Ve("--text"),168)}),bc(d,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,oo,f+l+p-4,`12px ${Ve("--font")}`,Ve("--muted"),r.width),new Promise(g=>{m.toBlob(g,"\
image/png")})}function bc(e,t,n,o,r,s,a){e.font=r,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=qa(t,u);e.fillText(l,n,o)}function hO(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,fO)}function gO(e){let t=me(e.aggregate?.measures).join(", ")||"count()",n=me(e.aggregate?.by);
return ne(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}function lx(){return[{label:"Copy link",icon:"share",act:()=>{Qa(Ze.value).then(e=>xt(e,"The link"))}},"rule",{label:"Co\
py as JSON",icon:"braces",act:()=>xt(JSON.stringify(Ze.value.document,null,2),"The document")},{label:"Copy as sluice co\
mmand",icon:"copy",act:()=>xt(Id(Ze.value.document),"The command")},{label:"Copy as curl",icon:"copy",act:()=>xt(Vd(Ze.value.
document),"The command")},{label:"Copy as Go",icon:"copy",act:()=>xt(qd(Ze.value.document),"The code")}]}function Hd(e){
return`'${e.replaceAll("'","'\\''")}'`}function Id(e){return`sluice query ${Hd(JSON.stringify(e))}`}function Vd(e){return`\
curl -H 'Content-Type: application/json' ${Hd(eo("v1/query"))} \\
  -d ${Hd(JSON.stringify(e))}`}function qd(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}var ux="za";function px({document:e,answer:t,zone:n}){let o=U(null),r=a=>{a.catch(l=>vt(ne(Ke(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return i("span",{ref:o,class:ux,children:i(It,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>r(vO(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>r(mx(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>r(wO(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>r(cx(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>ml(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>r(cx(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>xt(Vd(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>xt(Id(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>xt(qd(e),"The code")},{label:"Copy link",icon:"share",act:()=>{Qa(Ze.
value).then(a=>xt(a,"The link"))}}],children:"Export"})})}async function vO(e,t,n,o){let r=e?.closest("figure")??e?.closest(
"section");if(!r)return;let s=await ax(r,t,n);s?ml(s,`${o}.png`):vt("This chart is a table; take it along as CSV.")}async function mx(e,t){
let n=[...e.rows,...e.other?[xO(e.other,"(other)")]:[]];ml(new Blob([Qv(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function xO(e,t){return e.map((n,o)=>o===0?t:n)}async function wO(e,t){await mx(await lt("v1/q\
uery",{body:he(he(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function cx(e,t,n){let o=await xs(`v1/query?\
format=${t}`,{body:e});ml(await o.blob(),n)}function mt(e,t){let n=me(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),r=o.slice(0,Math.min(
n,e.columns.length)),s=r.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:r.
filter(a=>a!==s),measures:o.slice(r.length).filter(a=>dr(e.columns[a]))}}function dx(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function hl(e,t,n,o=null){let{times:r,starts:s,places:a}=kO(e,t),l=new Map,
u=()=>new Array(r.length).fill(null);e.rows.forEach((p,m)=>{let d=hx(p[t.time]);if(d===null)return;let f=t.keys.map(C=>p[C]),
g=JSON.stringify(f),b=l.get(g);b||l.set(g,b={keys:f,values:u(),low:u(),high:u(),estimated:!1});let w=p[n],M=a.get(d);b.values[M]=
typeof w=="number"?w:null;let v=o?.[m]?.[n];v&&(b.estimated=!0,[b.low[M],b.high[M]]=v)});let c=[...l.values()].map(({keys:p,
values:m,low:d,high:f,estimated:g})=>({keys:p,values:m,low:g?d:null,high:g?f:null,total:m.reduce((b,w)=>b+(w??0),0)}));return{
times:r,starts:s,series:c.sort((p,m)=>m.total-p.total)}}function kO(e,t){let n=new Map;for(let r of e.rows){let s=hx(r[t.
time]);s!==null&&n.set(s,String(r[t.time]))}let o=[...n.keys()].sort((r,s)=>r-s);return{times:o,starts:o.map(r=>n.get(r)),
places:new Map(o.map((r,s)=>[r,s]))}}function fx(e,t){let n=e[0]?.length??0,o=Array.from({length:n},(s,a)=>e.reduce((l,u)=>l+
Math.max(0,u[a]??0),0)),r=new Array(n).fill(0);return e.map(s=>s.map((a,l)=>(r[l]+=Math.max(0,a??0),t?o[l]===0?0:r[l]/o[l]:
r[l])))}function Yr(e){return/^\s*(count|sum)\s*\(/i.test(e)}function hx(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.
isNaN(t)?null:t/1e3}function ro(e){let t=e.slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??
86400}var gx="ja",yx="Sa",bx="Se",vx="Xa",xx="Ba";function Mn({answer:e,document:t,zone:n,sort:o,onSort:r,onCell:s,shares:a=!1,label:l="Answer"}){let u=Z(()=>SO(e,t,n,a),
[e,t,n,a]),c=Z(()=>e.rows.map(d=>({cells:d,kind:"group"})),[e]),p=Z(()=>_O(e),[e]),m=s&&((d,f,g)=>s(d.cells,f.key,g));return i(
Ye,{label:l,columns:u,rows:c,summary:p,...o===void 0?{}:{sort:o},...r?{onSort:r}:{},...m?{onCell:m,onMenu:m}:{}})}function _O(e){
let t=[];return e.other&&t.push({cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"tota\
l"}),t}function Wd(e,t){return!e.compare||t.time>=0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.keys.map(o=>n[o])),
n]))}function SO(e,t,n,o){let r=mt(e,t),s=r.time<0?0:ro([...new Set(e.rows.map(u=>Date.parse(String(u[r.time]))/1e3))].sort(
(u,c)=>u-c)),a=new Set([r.time,...r.keys]),l=Wd(e,r);return e.columns.flatMap((u,c)=>{let p={key:u.name,head:i(O,{value:u.
name,most:48}),number:dr(u)&&!a.has(c),cell:m=>m.kind!=="group"&&a.has(c)?c===0?i(O,{shown:PO(m.kind)}):null:c===r.time?
en(String(m.cells[c]),s,n):i($O,{value:m.cells[c],column:u,zone:n})};return r.measures.includes(c)?[p,...o&&Yr(u.name)&&
r.keys.length>0?[MO(e,c)]:[],...l?[TO(e,r,l,c)]:[]]:[p]})}function MO(e,t){let n=s=>typeof s?.[t]=="number"?s[t]:0,o=n(e.
total),r=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"share",width:"176px",sortable:!1,
number:!0,cell:({cells:s,kind:a})=>{if(o<=0)return null;let l=n(s)/o;return i("span",{class:gx,children:[a!=="total"&&i(
"span",{class:yx,children:i("span",{class:bx,"data-other":a==="other",style:{width:`${r>0?n(s)/r*100:0}%`}})}),i("span",
{class:vx,children:I(l)})]})}}}function TO(e,t,n,o){let r=e.columns[o],s=({cells:a,kind:l})=>(l==="total"?e.compare?.total:
l==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${r.name} before`,head:"vs pre\
vious",number:!0,sortable:!1,cell:a=>{let[l,u]=[a.cells[o],s(a)];if(typeof l!="number"||typeof u!="number")return i("spa\
n",{class:xx,title:"not there before",children:typeof l=="number"?"new":"–"});let c=`${tt(u,At(r.name),!0)} before`;return i(
"span",{title:c,children:u===0?l===0?I(0):"new":jt(l/u-1)})}}}function PO(e){return e==="other"?Xt:{text:pn.total,kind:"\
other"}}function $O({value:e,column:t,zone:n}){let o=zr(e,t,n);return typeof e=="number"?i("span",{title:tt(e,At(t.name),
!0),children:o.text}):i(O,{shown:o,most:64,middle:!0})}function vc(e,t){let n=[...new Set(e)].sort((m,d)=>m-d),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,r=o?n.slice(1):n,s=r[0],
a=r.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,p=(t.scale==="log"?DO(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(m,d)=>s+d*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(m=>AO(r,m));return{edges:o?[0,...p]:p,scale:t.scale,zero:o}}function DO(e,t,n){return Array.from({length:n+
1},(o,r)=>e*t**r)}function AO(e,t){let n=0,o=e.length-1;for(;n<o;){let r=n+o>>1;e[r]<t?n=r+1:o=r}for(let r of[e[n],e[n-1]])
if(r!==void 0&&Math.abs(r-t)<=Math.abs(t)*1e-9)return r;return t}function yl({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let r=n+o+1>>1;e[r]<=t?n=r:o=r-1}return n}function Kd(e,t,n,o,r){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(g=>u[g]),p=JSON.stringify(c),m=s.get(p);m||s.set(p,m={keys:c,counts:new Array(
a).fill(0),nulls:0});let d=typeof u[r]=="number"?u[r]:0,f=u[n];if(typeof f!="number")m.nulls+=d;else{let g=t.zero&&f<=0?
0:yl(t,f*(1+Math.sign(f)*1e-12));g>=0&&g<a&&(m.counts[g]+=d)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce(
(c,p)=>c+p,0)})).sort((u,c)=>c.total-u.total)}function bl(e){let t=e.reduce((o,r)=>o+r,0),n=0;return e.map(o=>t===0?0:(n+=
o)/t)}function wx(e,t,n){let o=bl(t),r=yl(e,n);if(r<0)return 0;if(r>=t.length)return 1;let s=r===0?0:o[r-1];return s+(o[r]-s)*
(Zr(e,n)-r)}function EO({edges:e,scale:t,zero:n},o,r){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**r:
s+(a-s)*r}function Zr(e,t){let n=e.edges.length-1,o=yl(e,t);if(o<0)return 0;if(o>=n)return n;let r=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&r>0?Math.log(t/r)/Math.log(s/r):(t-r)/(s-r);return o+Math.max(0,Math.min(1,l))}function kx(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return EO(e,o,Math.max(0,Math.min(1,t-o)))}function xc(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];if(e.scale==="log"&&
n>0)return OO(n,o,t);let r=(o-n)/Math.max(1,t),s=10**Math.floor(Math.log10(r)),a=[1,2,5,10].map(u=>u*s).find(u=>u>=r),l=[];
for(let u=Math.ceil(n/a-1e-9);u*a<=o*(1+1e-12);u++)l.push(Number((u*a).toPrecision(12)));return l}function OO(e,t,n){let o=Math.
log10(t/e),r=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];for(let l=Math.floor(Math.log10(e));l<=Math.
log10(t);l++)if(l%s===0)for(let u of r){let c=Number((u*10**l).toPrecision(3));c>=e&&c<=t&&a.push(c)}return a.length>1||
r.length>1?a:[e,t]}var Cx="Ca";var NO=2;function wc({height:e,draw:t,onWidth:n}){let o=U(null),[r,s]=$(0),a=Pu.value;return st(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let p=Math.floor(l.clientWidth);s(p),n?.(p)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),st(()=>{let l=o.current?.getContext("2d");if(!l||r===0)return;let u=Math.max(NO,devicePixelRatio);
l.canvas.width=r*u,l.canvas.height=e*u,l.scale(u,u),t(l,r,e)},[t,r,e,a]),i("canvas",{ref:o,class:Cx,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function Ys(e,t,n){e.font=`12px ${Ve("--font")}`,e.fillStyle=Ve("--muted"),e.textAlign=t,e.textBaseline=
n}function _x(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),r=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/r-1e-9)+1},(s,a)=>Number((a*r).toPrecision(12)))}function kc(e,t,n,o,r,s){e.
save(),e.beginPath(),e.rect(t,n,o,r),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
r;a<t+o;a+=6)e.moveTo(a,n+r),e.lineTo(a+r,n);e.stroke(),e.restore()}var Mx="Ea",Tx="Ia",Px="G",$x="Ua",Cc="La",Dx="Ma",Ax="Na",Ex="Xe",Ud="Ra",Ox="Aa",Rx="Da",Lx="Ha",Gd="Be";var Ei=56,Bx=16,Nx=12,BO=24;function Fx(e){let{edges:t,counts:n,mode:o,unit:r,height:s,color:a,largest:l=0,cursor:u,selection:c}=e,
[p,m]=$(0),d=U(null),f=n.length,g=Math.max(1,p-Ei-Bx),b=(S,A)=>(S-A.getBoundingClientRect().left-Ei)/g*f,w=(S,A)=>Math.max(
0,Math.min(f-1,Math.floor(b(S,A)))),M=au((S,A,_)=>{FO(S,A,_,{edges:t,counts:n,mode:o,unit:r,color:a,largest:l,cursor:u,selection:c})},
[t,n,o,r,a,l,u,c]);return i("div",{class:Mx,onPointerMove:S=>{let A=w(S.clientX,S.currentTarget);e.onCursor(A),d.current&&
e.onSelect&&Math.abs(S.clientX-d.current.x)>3&&e.onSelect({from:Math.min(d.current.from,A),to:Math.max(d.current.from,A)+
1})},onPointerUp:S=>{let A=d.current;d.current=null,A&&Math.abs(S.clientX-A.x)<=3&&e.onBin?.(A.from,new DOMRect(S.clientX,
S.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:S=>{S.button===0&&(S.currentTarget.setPointerCapture(
S.pointerId),d.current={from:w(S.clientX,S.currentTarget),x:S.clientX})},children:i(wc,{height:s,draw:M,onWidth:m})})}function FO(e,t,n,o){
let{edges:r,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((C,S)=>C+S,0),p=a==="count"?s:a==="cdf"?bl(s):s.map(C=>c===
0?0:C/c),m=_x(a==="cdf"?1:o.largest>0?o.largest:Math.max(...p,0),n<160?3:4),d=m.at(-1)||1,f={left:Ei,top:Nx,width:t-Ei-Bx,
height:n-Nx-BO},g=C=>f.left+C/Math.max(1,s.length)*f.width,b=C=>f.top+f.height-C/d*f.height;e.clearRect(0,0,t,n),zO(e,f,
m,b,a);let w=Ve("--selection"),M=Ve(o.color);u&&(e.globalAlpha=.12,e.fillStyle=w,e.fillRect(g(u.from),f.top,g(u.to)-g(u.
from),f.height),e.globalAlpha=1);let v=f.width/s.length>5?1:0;s.forEach((C,S)=>{let A=p[S],_=u!==null&&S>=u.from&&S<u.to;
e.fillStyle=_?w:M,e.globalAlpha=l===null||l===S?1:.75;let P=A>0?Math.max(1,b(0)-b(A)):0;e.fillRect(g(S),b(0)-P,Math.max(
1,g(S+1)-g(S)-v),P)}),e.globalAlpha=1,HO(e,f,r,g,o.unit)}function zO(e,t,n,o,r){e.strokeStyle=Ve("--line"),e.lineWidth=1,
Ys(e,"end","middle");for(let s of n){let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,
a),e.stroke(),e.fillText(r==="count"?K(s):I(s),t.left-8,a)}}function HO(e,t,n,o,r){Ys(e,"center","top");let s=-1/0,a=(l,u)=>{
let c=e.measureText(l).width/2,p=Math.max(t.left+c-8,Math.min(u,t.left+t.width-c+8));p-c<s+12||(e.fillText(l,p,t.top+t.height+
8),e.fillRect(u,t.top+t.height,1,4),s=p+c)};n.zero&&a("≤ 0",o(.5));for(let l of xc(n,Math.max(2,Math.floor(t.width/80))))
a(tt(l,r),o(Zr(n,l)))}var _c=12;function Hx(e){let{answer:t,document:n,zone:o,bins:r,mode:s,percentiles:a,selection:l,onSelect:u,onBin:c}=e,p=Z(
()=>IO(t,n,r),[t,n,r.count,r.scale]),{edges:m,histograms:d,all:f,property:g}=p,[b,w]=$(null),M=At(r.value),v=f.counts.length,
C=g===""?f:d[b?.group??0]??f,S=P=>{let E={ArrowRight:(b?.bin??-1)+1,ArrowLeft:(b?.bin??v)-1,Home:0,End:v-1}[P.key];if(E!==
void 0&&v>0){let z=Math.max(0,Math.min(E,v-1));return P.shiftKey&&u(VO(l,b?.bin??z,z),m),w({bin:z,group:b?.group??0,left:z>
v/2}),!0}if(P.key!=="Enter"&&P.key!=="."||!b)return!1;let R=P.target.getBoundingClientRect();return c(b.bin,m,g===""?[]:
C.keys,new DOMRect(R.left+Ei+(b.bin+.5)/v*(R.width-Ei-16),R.top+80,0,0)),!0},A=Math.max(0,...d.slice(0,_c).map(({counts:P,
total:E})=>Math.max(0,...P)/(s==="count"?1:E||1))),_=(P,E)=>i(Fx,{edges:m,counts:P.counts,mode:s,unit:M,height:g===""?320:
132,color:g===""?"--series-1":Ht(dn(g,P.keys)),largest:g===""||s==="cdf"?0:A,cursor:b?.bin??null,selection:l,onCursor:R=>w(
R===null?null:{bin:R,group:E,left:R>v/2}),onSelect:R=>u(R,m),onBin:(R,z)=>c(R,m,g===""?[]:P.keys,z)});return i(Fe,{title:i(
B,{children:["Distribution of ",i(O,{value:r.value,most:64}),g!==""&&i(B,{children:[" by ",i(O,{value:g,most:48})]})]}),
summary:UO(r,f,a,M,g,d.length),onKey:S,announced:b?Vx(m,C,b.bin,M).join(", "):"",table:i(Mn,{answer:t,document:n,zone:o}),
...e.actions===void 0?{}:{actions:e.actions},children:[g===""?i(B,{children:[_(f,0),i(WO,{edges:m,counts:f.counts,percentiles:a,
unit:M,onMove:e.onPercentile})]}):i(qO,{histograms:d,render:_}),f.nulls>0&&i("p",{class:Ud,children:[q(f.nulls)," withou\
t a value (",I(f.nulls/(f.nulls+f.total)),") are not drawn."]}),b&&i(KO,{edges:m,histogram:C,bin:b.bin,unit:M,start:b.left,
name:g===""?null:C.keys})]})}function IO(e,t,n){let o=mt(e,t),r=o.keys.find(m=>e.columns[m].name.startsWith("bins("))??o.
keys[0]??0,s=o.keys.filter(m=>m!==r),a=e.rows.map(m=>m[r]).filter(m=>typeof m=="number"),l=vc(a,n),u=o.measures[0]??e.columns.
length-1,[c]=Kd(e,l,r,[],u),p={keys:[],counts:[],nulls:0,total:0};return{edges:l,histograms:Kd(e,l,r,s,u),all:c??p,property:s.
map(m=>e.columns[m].name).join()}}function VO(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.from:t;return{
from:Math.min(o,n),to:Math.max(o,n)+1}}function qO({histograms:e,render:t}){return i(B,{children:[i("div",{class:Dx,children:e.
slice(0,_c).map((n,o)=>i("div",{class:Ax,children:[i("div",{class:Ex,children:[i("span",{children:i(O,{value:n.keys[0],most:40,
middle:!0})}),i("span",{class:Cc,children:K(n.total)})]}),t(n,o)]},JSON.stringify(n.keys)))}),e.length>_c&&i("p",{class:Ud,
children:[_c," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function WO({edges:e,counts:t,percentiles:n,
unit:o,onMove:r}){let s=U(null),a=t.length;if(a===0)return null;let l=u=>{let c=s.current.getBoundingClientRect(),p=Math.
max(0,Math.min(a,(u-c.left)/c.width*a));return zx(wx(e,t,kx(e,p)))};return i("div",{ref:s,class:Tx,children:n.map(({share:u,
value:c},p)=>{let m=c===null?null:Zr(e,c)/a*100;return m===null?null:i(B,{children:[i("span",{class:$x,style:{left:`${m}\
%`,top:"-308px",height:"284px"}},`line ${p}`),i("button",{type:"button",class:Px,role:"slider","aria-label":"Percentile",
"aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Number((u*100).toFixed(1)),"aria-valuetext":`${jd(u)}, ${tt(c,o)}`,
style:{left:`${Math.max(2,Math.min(98,m))}%`},onPointerDown:d=>d.currentTarget.setPointerCapture(d.pointerId),onPointerMove:d=>{
d.currentTarget.hasPointerCapture(d.pointerId)&&r(p,l(d.clientX))},onKeyDown:d=>{let f={ArrowLeft:-1,ArrowRight:1,ArrowDown:-1,
ArrowUp:1}[d.key];f!==void 0&&(d.preventDefault(),d.stopPropagation(),r(p,zx(u+f*(d.shiftKey?.001:.01))))},children:[i("\
span",{class:Cc,children:jd(u)}),tt(c,o)]},p)]})})})}function zx(e){return Math.max(.001,Math.min(.999,Math.round(e*1e3)/
1e3))}function jd(e){return`p${Number((e*100).toFixed(2))}`}function Ix(e,t,n,o){let r=e.zero&&t===0?"up to":tt(e.edges[t]??
0,o);return r==="up to"&&n===1?"0 and less":`${r} to ${tt(e.edges[n]??0,o)}`}function Zs(e,t,n){return Ix(e,t.from,t.to,
At(n))}function Vx(e,t,n,o){let r=t.counts[n]??0,s=bl(t.counts),a=n===0?0:s[n-1]??0;return[Ix(e,n,n+1,o),`${q(r)} events`,
`${I(t.total===0?0:r/t.total)} of all`,`${I(a)} below`,`${I(1-(s[n]??1))} above`]}function KO({edges:e,histogram:t,bin:n,
unit:o,start:r,name:s}){let[a,l,u,c,p]=Vx(e,t,n,o);return i("div",{class:ve(Ox,r&&Rx),"aria-hidden":"true",children:[s&&
i("div",{class:Cc,children:s.map(m=>J(m).text).join(", ")}),i("div",{class:Lx,children:a}),i("div",{class:Gd,children:[i(
"span",{children:l}),i("span",{children:u})]}),i("div",{class:Gd,children:[i("span",{children:c}),i("span",{children:p})]})]})}
function UO(e,t,n,o,r,s){let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${jd(l)} ${tt(u,o)}`).join(", ");
return`Distribution of ${J(e.value).text}${r===""?"":` by ${J(r).text}, ${s} groups`}, ${K(t.total)} values in ${t.counts.
length} bins${a===""?"":`, ${a}`}`}var Wx="_a",Kx="J";function wt({label:e,choices:t,value:n,onChange:o}){let r=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(p=>p.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return i("div",
{role:"radiogroup","aria-label":e,class:Wx,onKeyDown:r,children:t.map(a=>i("button",{type:"button",role:"radio",class:Kx,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&i(de,{name:a.icon,size:14}),
a.label]},a.value))})}function Zo(e,t,n,o){return lt("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var Oi=be([]);function He(e,t){Oi.value=[...Oi.value,{from:Ze.value,to:e.document,label:t}].slice(-12),le(e)}function Jd(e){
Oi.value=Oi.value.slice(0,e)}function Ux(){cn(()=>{let e=Ze.value,t=Oi.peek().findIndex(n=>Nn(n.from.document,e.document));
t>=0&&Jd(t)})}var Gx="qa";function jx({document:e,mark:t,anchor:n,onClose:o}){let[r,s]=$(""),a=Be(e.dataset).value.value?.columns??[],l=r.toLowerCase(),
u=Jm(e),c=[...a.map(({name:d})=>d),...Object.keys(e.define??{})],p=a.filter(({name:d,type:f})=>d.toLowerCase().includes(
l)&&f!=="timestamp"&&xe(d)!==u).map(d=>({value:xe(d.name),label:i(O,{value:d.name,most:48}),note:d.distinct===void 0?d.type:
`${K(d.distinct)} values`})),m=d=>{o(),Zo(e,t,d).then(f=>{f.by&&He({document:f.by,open:[]},`${f.label} by ${d}`)},f=>vt(
ne(Ke(f).message)))};return i(nn,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:Gx,children:i(Kr,{label:"\
Break down by",text:r,onText:s,options:p,eager:!0,autofocus:!0,inline:!0,onPick:m,onCancel:o,onTake:d=>m(c.includes(d)?xe(
d):d),placeholder:"a property or an expression"})})}function Qo(){let[e,t]=$(null);return{openAt:t,menu:e&&i(YO,{at:e,onClose:()=>t(null)})}}function YO({at:e,onClose:t}){let n=Z(
()=>Zo(e.document,e.mark),[e]),{answer:o,error:r}=Yd(n),[s,a]=$(!1);if(s)return i(jx,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,p=>vt(ne(Ke(p).message)))},u=e.head??(r?ne(r.message):o?i(O,{value:o.label,most:160}):
"…");return i(Ti,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...ZO(e,o,r,l,()=>a(!0))]})}function Yd(e){let[t,n]=$({of:null,answer:null,error:null});return oe(()=>{let o=!0;
return e.then(r=>{o&&n({of:e,answer:r,error:null})},r=>{o&&n({of:e,answer:null,error:Ke(r)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function ZO(e,t,n,o,r){let s=(a,l,u,c)=>{let p=t!==null&&(t[u]===null||t[u]==="");return{label:a,
...l?{icon:l}:{},disabled:p||n!==null,reason:QO(t,u),act:o(c)}};return[s("Only this","filter","only",a=>vl(a.only,a.label)),
s("Exclude","minus","exclude",a=>vl(a.exclude,`not (${a.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:r},"rule",s("Events","rows","events",Zd),s("Actors","actor","actors",Qd),s("Save as cohort…","save","coho\
rt",a=>Xd(a)),s("Explain","difference","explain",ef),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>xt(
Jx(e.value),"The value")}],s("Copy as where","copy","predicate",a=>xt(a.predicate,"The condition"))]}function QO(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:ne(n)}function Jx(e){return e===null?"":Array.isArray(e)?
e.map(t=>Jx(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function vl(e,t){e&&He({document:e,open:[]},t)}
function Zd({events:e,label:t}){e&&Fn({kind:"events",document:e,label:t})}function Qd({actors:e,cohort:t,label:n}){e&&Fn(
{kind:"actors",request:e,cohort:t,label:n})}function Xd({actors:e,cohort:t,label:n}){Fn({kind:"cohort",request:e,cohort:t,
label:n})}function ef({explain:e,label:t}){e&&He({view:"difference",document:e,as:null,open:[]},`explain ${J(t).text}`)}var Yx="Fa",Zx="Ta",Qx="Ga",Xx="Ja",ew="Ka";function Qs({document:e,mark:t,label:n,total:o,onClear:r,children:s}){let a=JSON.stringify([e,t]),l=Z(()=>Zo(e,t),[a]),{
answer:u,error:c}=Yd(l),p=ut(u?.count??null),m=p.phase==="exact"&&p.answer&&"rows"in p.answer?p.answer.rows[0]?.at(-1):void 0,
d=u===null;return i("section",{class:Yx,"aria-label":"Selection",children:[i("div",{class:Zx,children:[i("span",{class:Qx,
children:n}),i("span",{class:Xx,role:"status",children:typeof m=="number"?`${q(m)} events${o?`, ${I(m/o)}`:""}`:c?"":"…"})]}),
c&&i(ze,{error:c}),i("div",{class:ew,children:[s,i(F,{small:!0,kind:"outlined",icon:"filter",disabled:d||!u.only,onClick:()=>vl(
u?.only??null,u?.label??""),children:"Only"}),i(F,{small:!0,kind:"outlined",icon:"minus",disabled:d||!u.exclude,onClick:()=>vl(
u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),i(F,{small:!0,kind:"primary",icon:"difference",disabled:d||
!u.explain,onClick:()=>u&&ef(u),children:"Explain"}),i(F,{small:!0,kind:"outlined",icon:"rows",disabled:d||!u.events,onClick:()=>u&&
Zd(u),children:"Events"}),i(F,{small:!0,kind:"outlined",icon:"actor",disabled:d||!u.actors,onClick:()=>u&&Qd(u),children:"\
Actors"}),i(F,{small:!0,kind:"outlined",icon:"save",disabled:d||!u.cohort,onClick:()=>u&&Xd(u),children:"Cohort"}),i(F,{
small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:r})]})]})}var e4=[10,20,40,60,100,200],t4=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function Sc({bins:e,document:t,
onDocument:n}){let r=Js(Be(t.dataset).value.value).map(({value:s,log:a})=>({label:ne(s),checked:s===e.value,act:()=>n(gc(
t,{value:s,scale:a?"log":"linear"}))}));return i(B,{children:[i(It,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:r,children:ne(e.value)}),i(wt,{label:"Scale",choices:t4,value:e.scale,onChange:s=>n(gc(t,{scale:s}))}),i(It,{
small:!0,kind:"outlined",after:"down",menuLabel:"Bins",items:e4.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(
gc(t,{count:s}))})),children:[e.count," bins"]})]})}function wl(e,t,{from:n,to:o}){let r=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=r?null:t.edges[o]??null}}function tf(e,t,n,o){let r=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...r===void 0?
{}:{from:r},...s===void 0?{}:{to:s}}}var n4=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function tw({answer:e,
of:t,bins:n,zone:o,actions:r}){let[s,a]=$("count"),[l,u]=$(null),{openAt:c,menu:p}=Qo(),m=r4(t,n.value);oe(()=>u(null),[
JSON.stringify(t)]);let d=o4(e,t),f=(b,w,M)=>({range:wl(n,w,b),...d!==null&&M.length>0?{keys:{[d]:M[0]}}:{}}),g=e.total?.
at(-1);return i(B,{children:[i(Hx,{answer:e,document:t,zone:o,bins:n,mode:s,percentiles:m.list,onPercentile:m.move,selection:l?.
range??null,onSelect:(b,w)=>u(b&&{range:b,edges:w}),onBin:(b,w,M,v)=>c({document:t,mark:f({from:b,to:b+1},w,M),anchor:v,
value:w.edges[b]}),actions:i(B,{children:[i(Sc,{bins:n,document:Ce.value,onDocument:b=>le({document:b})}),i(wt,{label:"H\
eight",choices:n4,value:s,onChange:a}),r]})}),l&&i(Qs,{document:t,mark:f(l.range,l.edges,[]),label:`${n.value}: ${Zs(l.edges,
l.range,n.value)}`,total:typeof g=="number"?g:void 0,onClear:()=>u(null)}),p]})}function o4(e,t){let n=mt(e,t).keys.find(
o=>!e.columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}function r4(e,t){let[n,o]=$([.5,.95,
.99]),{compare:r,...s}=Pe(e),a=n.map((p,m)=>`quantile(${t}, ${p}) as p_${m}`),{answer:l}=ut({...s,aggregate:{...e.aggregate?.
over===void 0?{}:{over:e.aggregate.over},measures:a}}),u=l&&"rows"in l?l.rows[0]:void 0;return{list:n.map((p,m)=>({share:p,
value:typeof u?.[m]=="number"?u[m]:null})),move:(p,m)=>o(n.map((d,f)=>f===p?m:d))}}var nw="Oa",ow="Pa",rw="k",iw="Qa",sw="Va",aw="Ce",lw="Wa",uw="Ya",cw="Za";var Mc=50;function pw(e){let t=mt(e.answer,e.document);return i("div",{class:nw,children:t.measures.map(n=>i(s4,{...e,shape:t,
measure:n},n))})}function s4({answer:e,document:t,zone:n,onBar:o,actions:r,shape:s,measure:a}){let[l,u]=$(-1),c=U(null),
p=e.columns[a].name,m=At(p),d=s.keys.map(_=>e.columns[_].name).join(),f=Yr(p),g=[...e.rows.slice(0,Mc),...e.other&&e.rows.
length<=Mc?[e.other]:[]],b=_=>typeof _[a]=="number"?_[a]:0,w=Math.max(0,...g.map(b)),M=e.total?b(e.total):0,v=Wd(e,s),C=_=>_===
e.other?pn.other:s.keys.map(P=>J(_[P]).text).join(", "),S=_=>`${C(_)}, ${tt(b(_),m)}${f&&M>0?`, ${I(b(_)/M)}`:""}`,A=_=>{
let P={ArrowDown:l+1,ArrowUp:l-1,Home:0,End:g.length-1}[_.key];if(P!==void 0){let R=Math.max(0,Math.min(P,g.length-1));return u(
R),c.current?.children[R]?.scrollIntoView({block:"nearest"}),!0}let E=c.current?.children[l];return _.key!=="Enter"&&_.key!==
"."||!E?!1:(o(g[l],p,E),!0)};return i(Fe,{title:J(p).text,onKey:A,announced:l>=0&&g[l]?S(g[l]):"",actions:r?.(p),summary:`\
Bar chart of ${J(p).text} by ${J(d).text}, ${e.rows.length} groups${g[0]?`, ${S(g[0])}`:""}`,table:i(Mn,{answer:e,document:t,
zone:n}),children:[i("ul",{ref:c,class:ow,role:"presentation",children:g.map((_,P)=>{let E=_===e.other,R=E?void 0:v?.get(
JSON.stringify(s.keys.map(z=>_[z])))?.[a];return i("li",{class:rw,"data-cursor":P===l,onClick:z=>o(_,p,z.currentTarget.querySelector(
"[data-anchor]")??z.currentTarget),children:[i("span",{class:iw,"data-anchor":"",children:i(O,{...E?{shown:{text:pn.other,
kind:"other"}}:{shown:{text:C(_),kind:s.keys.length===1?J(_[s.keys[0]]).kind:"value"}},most:40,middle:!0})}),i("span",{class:sw,
children:i("span",{class:aw,"data-other":E,style:{width:`${w>0?Math.max(.2,b(_)/w*100):0}%`,...E?{}:{background:`var(${Ht(
dn(d,s.keys.map(z=>_[z])))})`}}})}),i("span",{class:lw,children:tt(b(_),m)}),i("span",{class:uw,children:v?typeof R=="nu\
mber"&&R!==0?jt(b(_)/R-1):"–":f&&M>0?I(b(_)/M):""})]},P)})}),e.rows.length>Mc&&i("p",{class:cw,children:[Mc," of ",e.rows.
length," groups are drawn; the table has all."]})]})}var dw="et",fw="it",hw="rt",gw="at";var nf=1e4;function yw({answer:e,of:t,document:n,zone:o,actions:r}){let{choose:s,menu:a}=Pc(e,t),l=me(n.aggregate?.order)[0];
return i("section",{class:dw,"aria-label":"Groups",children:[i("div",{class:fw,children:[i("span",{class:hw,children:[e.
rows.length===1?"1 row":`${q(e.rows.length)} rows`,e.other?", the rest is (other)":""]}),e.other&&e.rows.length<nf&&i(F,
{small:!0,kind:"outlined",onClick:()=>ee("aggregate.limit",nf),children:`Up to ${q(nf)} groups`}),r("")]}),i(Mn,{answer:e,
document:t,zone:o,shares:!0,sort:l===void 0?null:l4(l),onCell:s,onSort:u=>le({document:he(n,"aggregate.order",u===null?void 0:
[`"${u.key.replaceAll('"','""')}"${u.descending?" desc":""}`])})}),a]})}function bw({answer:e,of:t,zone:n,actions:o}){let{
choose:r,menu:s}=Pc(e,t);return i(B,{children:[i(pw,{answer:e,document:t,zone:n,onBar:r,actions:o}),s]})}function Pc(e,t){
let{openAt:n,menu:o}=Qo();return{choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:a4(e,t,
s,u),anchor:l,value:s[u]})},menu:o}}function a4(e,t,n,o){let r=mt(e,t),s=r.measures.includes(o)?{measure:e.columns[o].name}:
{};if(n===e.total)return s;let a=r.time<0?r.keys:[r.time,...r.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,
u[c]]));return n===e.other?{other:!0,...s}:{keys:l(n),...s}}function l4(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,
"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function vw(e,t,n){let o=t.keys.find(g=>e.columns[g].name.startsWith("bins("))??t.keys[0]??1,r=t.measures[0]??e.columns.
length-1,s=new Map;for(let g of e.rows){let b=g[t.time];typeof b=="string"&&s.set(b,Date.parse(b)/1e3)}let a=[...s.keys()].
sort((g,b)=>s.get(g)-s.get(b)),l=new Map(a.map((g,b)=>[g,b])),u=vc(e.rows.map(g=>g[o]).filter(g=>typeof g=="number"),n),
c=Math.max(0,u.edges.length-1),p=new Float64Array(a.length*c),m=0;for(let g of e.rows){let b=l.get(g[t.time]),w=g[o],M=g[r];
if(b===void 0||typeof M!="number")continue;let v=typeof w=="number"?u.zero&&w<=0?0:yl(u,w*(1+Math.sign(w)*1e-12)):-1;v>=
0&&v<c?p[b*c+v]+=M:m+=M}let d=a.map((g,b)=>u4(p.subarray(b*c,(b+1)*c))),f=a.map((g,b)=>p.subarray(b*c,(b+1)*c).reduce((w,M)=>w+
M,0));return{starts:a,times:a.map(g=>s.get(g)),edges:u,counts:p,bins:c,largest:Math.max(0,...d),tops:d,sums:f,nulls:m}}function u4(e){
return e.reduce((t,n)=>Math.max(t,n),0)}function xw(e,t,n,o){return e<=0||t<=0?0:o==="log"?t<=1?1:Math.max(.02,Math.log(
e)/Math.log(t)):o==="column"?e/Math.max(1,n):e/t}function $c(e,t,n,o){return{left:o.alt?0:Math.min(e.column,t.column),right:o.
alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.shift?n.bins:Math.max(e.bin,
t.bin)+1}}var kw="tt",Cw="ot",_w="nt",Sw="pt",of="dt",Mw="lt",Tw="st",Pw="xt",$w="ct",Dw="gt",Aw="ht",Ew="ft",Ow="Ee";var Qr=64,Bw=16,kl=8,Fw=24,rf=9;function zw(e){let{matrix:t,lines:n,colors:o,unit:r,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[p,m]=$(0),d=U(null),f={width:Math.max(1,p-Qr-Bw),height:a-kl-Fw},g=C=>{let S=C.currentTarget.getBoundingClientRect(),
A=Math.floor((C.clientX-S.left-Qr)/f.width*t.starts.length),_=Math.floor((1-(C.clientY-S.top-kl)/f.height)*t.bins);return{
column:Rw(A,t.starts.length),bin:Rw(_,t.bins)}},b=au((C,S,A)=>c4(C,S,A,{matrix:t,lines:n,colors:o,unit:r,zone:s,unfinished:l}),
[t,n,o,r,s,l]),w=C=>{let S=g(C);e.onCursor(S,S.column>t.starts.length/2),d.current&&Lw(d.current,C)&&e.onBox($c(d.current.
from,S,t,{shift:C.shiftKey,alt:C.altKey}))},M=C=>{let S=d.current;d.current=null,S&&!Lw(S,C)&&e.onCell(S.from,new DOMRect(
C.clientX,C.clientY,0,0))},v=C=>({left:`${Qr+C.left/t.starts.length*f.width}px`,width:`${(C.right-C.left)/t.starts.length*
f.width}px`,top:`${kl+(1-C.high/t.bins)*f.height}px`,height:`${(C.high-C.low)/t.bins*f.height}px`});return i("div",{class:kw,
onPointerMove:w,onPointerUp:M,onPointerLeave:()=>e.onCursor(null,!1),onPointerDown:C=>{C.button===0&&(C.currentTarget.setPointerCapture(
C.pointerId),d.current={from:g(C),x:C.clientX,y:C.clientY})},children:[i(wc,{height:a,draw:b,onWidth:m}),u&&t.bins>0&&i(
"div",{class:Cw,style:v({left:u.column,right:u.column+1,low:u.bin,high:u.bin+1})}),c&&i("div",{class:_w,"data-box":"",style:v(
c)})]})}function Rw(e,t){return Math.max(0,Math.min(t-1,e))}function Lw(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(
t.clientY-e.y)>3}function c4(e,t,n,o){let{matrix:r,lines:s,colors:a,unit:l,zone:u,unfinished:c}=o,p={left:Qr,top:kl,width:t-
Qr-Bw,height:n-kl-Fw};if(e.clearRect(0,0,t,n),r.bins===0||r.starts.length===0)return;e.imageSmoothingEnabled=!1,e.drawImage(
p4(r,a),p.left,p.top,p.width,p.height);let m=g=>p.left+g/r.starts.length*p.width,d=g=>p.top+(1-g/r.bins)*p.height;c>=0&&
kc(e,m(c),p.top,p.left+p.width-m(c),p.height,Ve("--muted"));for(let[g,b]of s.entries())f4(e,b,r,m,d,g);Ys(e,"end","middl\
e");let f=1/0;r.edges.zero&&e.fillText("≤ 0",p.left-8,d(.5));for(let g of xc(r.edges,Math.max(2,Math.floor(p.height/40)))){
let b=d(Zr(r.edges,g));f-b<14||(f=b,e.fillText(tt(g,l),p.left-8,b))}h4(e,p,r,m,u)}function p4(e,t){let n=new ImageData(e.
starts.length,e.bins),o=m4();for(let s=0;s<e.starts.length;s++)for(let a=0;a<e.bins;a++){let l=xw(e.counts[s*e.bins+a],e.
largest,e.tops[s],t);if(l===0)continue;let[u,c,p]=o[Math.min(o.length-1,Math.floor(l*o.length))],m=((e.bins-1-a)*e.starts.
length+s)*4;n.data[m]=u,n.data[m+1]=c,n.data[m+2]=p,n.data[m+3]=255}let r=document.createElement("canvas");return r.width=
e.starts.length,r.height=e.bins,r.getContext("2d").putImageData(n,0,0),r}var Nw=64;function m4(){let e=Array.from({length:rf},
(t,n)=>d4(Ve(`--ramp-${n+1}`)));return Array.from({length:Nw},(t,n)=>{let o=n/(Nw-1)*(rf-1),r=Math.min(rf-2,Math.floor(o));
return[0,1,2].map(s=>Math.round(e[r][s]+(e[r+1][s]-e[r][s])*(o-r)))})}function d4(e){return[1,3,5].map(t=>Number.parseInt(
e.slice(t,t+2),16)||0)}function f4(e,t,n,o,r,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,Ve("--surface")],
[2,Ve("--selection")]]){e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,p)=>{
if(c===null){u=!1;return}let[m,d]=[o(p+.5),r(Zr(n.edges,c))];u?e.lineTo(m,d):e.moveTo(m,d),u=!0}),e.stroke()}e.globalAlpha=
1,e.setLineDash([])}function h4(e,t,n,o,r){Ys(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):
86400,l=Math.max(1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((p,m)=>{
let{hour:d,minute:f}=ku(p*1e3,r);if(u?d!==0||f!==0:m%l!==0)return;let g=ue(p*1e3,r,a>=27*86400?"month":a>=86400||d===0&&
f===0?"dayShort":a<60?"clockSecond":"clock"),b=e.measureText(g).width/2,w=o(m),M=Math.max(t.left+b-8,Math.min(w,t.left+t.
width-b));M-b<c+16||(e.fillText(g,M,t.top+t.height+8),e.fillRect(Math.round(w),t.top+t.height,1,4),c=M+b)})}function Hw({answer:e,document:t,bins:n,zone:o,colors:r,lines:s,end:a,box:l,onBox:u,onCell:c,actions:p}){let m=Z(()=>vw(
e,mt(e,t),n),[e,t,n.count,n.scale]),[d,f]=$(null),[g,b]=$(null),w=At(n.value),M=ro(m.times),v=m.times.findIndex(S=>(S+M)*
1e3>a+1e3),C=S=>{let A=d?.cell??{column:0,bin:0},_=g4(S.key,A,m);if(_){let E=g??A;return S.shiftKey&&u($c(E,_,m,{shift:!1,
alt:!1}),m),b(S.shiftKey?E:null),f({cell:_,left:_.column>m.starts.length/2}),!0}if(S.key==="Escape"&&l)return u(null,m),
!0;if(S.key!=="Enter"&&S.key!=="."||!d)return!1;let P=S.target.getBoundingClientRect();return c(d.cell,m,new DOMRect(P.left+
Qr+(A.column+.5)/m.starts.length*(P.width-Qr-16),P.top+(1-A.bin/m.bins)*320,0,0)),!0};return i(Fe,{title:i(B,{children:[
"Heat map of ",i(O,{value:n.value,most:64})," over time"]}),summary:x4(m,n,o),onKey:C,announced:d?Iw(m,d.cell,n,o,M).join(
", "):"",table:i(Mn,{answer:e,document:t,zone:o}),legend:i(v4,{matrix:m,colors:r,lines:s}),...p===void 0?{}:{actions:p},
children:[i(zw,{matrix:m,lines:s,colors:r,unit:w,zone:o,height:400,unfinished:v,cursor:d?.cell??null,box:l,onCursor:(S,A)=>f(
S&&{cell:S,left:A}),onBox:S=>u(S,m),onCell:(S,A)=>c(S,m,A)}),d&&m.bins>0&&i(y4,{matrix:m,cell:d.cell,bins:n,zone:o,step:M,
start:d.left,unit:w})]})}function g4(e,{column:t,bin:n},o){let r=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",
{column:t-1,bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.
starts.length-1,bin:n}]]).get(e);return!r||o.bins===0?null:{column:Math.max(0,Math.min(r.column,o.starts.length-1)),bin:Math.
max(0,Math.min(r.bin,o.bins-1))}}function Iw(e,{column:t,bin:n},o,r,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[
`${en(e.times[t]*1e3,s,r)} ${_s(r,e.times[t]*1e3)}`,Zs(e.edges,{from:n,to:n+1},o.value),`${q(a)} events, ${I(l===0?0:a/l)}\
 of the column`]}function y4({matrix:e,cell:t,bins:n,zone:o,step:r,start:s}){let[a,l,u]=Iw(e,t,n,o,r),c=Math.max(1,e.tops[t.
column]??1),p=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return i("div",{class:ve(Pw,s&&$w),"aria-hidden":"t\
rue",children:[i("div",{class:Aw,children:a}),i("div",{class:Dw,children:l}),i("div",{children:u}),i("div",{class:Ew,children:Array.
from(p,(m,d)=>i("div",{class:Ow,"data-here":d===t.bin,style:{height:`${m/c*100}%`}},d))})]})}var b4=9;function v4({matrix:e,
colors:t,lines:n}){let o=t==="column"?"0 %":"1",r=t==="column"?"most of its column":K(e.largest);return i("div",{class:Sw,
children:[i("span",{class:of,children:[o,i("span",{class:Mw,children:Array.from({length:b4},(s,a)=>i("span",{class:Tw,style:{
background:`var(--ramp-${a+1})`}},a))}),r," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>i("span",{class:of,children:[i("\
svg",{width:"24",height:"8","aria-hidden":"true",children:i("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","str\
oke-dasharray":["","6 4","2 3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&i("span",{children:[q(e.nulls),
" without a value are not drawn"]}),i("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function x4(e,t,n){
let o=e.sums.reduce((a,l)=>a+l,0),r=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[r];return`Heat map of ${J(t.value).text}\
 over time, ${e.starts.length} buckets by ${e.bins} bins, ${K(o)} events${s===void 0?"":`, most at ${en(s*1e3,ro(e.times),
n)}`}`}var w4=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],k4=[["p50",.5],["p95",
.95],["p99",.99]];function Vw({answer:e,of:t,bins:n,zone:o,actions:r}){let[s,a]=$("log"),[l,u]=$([]),[c,p]=$(null),{openAt:m,
menu:d}=Qo(),f=S4(t,n.value,l);oe(()=>p(null),[JSON.stringify(t)]);let g=e.query?.to,b=Math.min(Date.now(),g===void 0?1/0:
Date.parse(String(g))),w=(v,C)=>({time:tf(C.starts,v.left,v.right,g),...v.low===0&&v.high===C.bins?{}:{range:wl(n,C.edges,
{from:v.low,to:v.high})}}),M=e.total?.at(-1);return i(B,{children:[i(Hw,{answer:e,document:t,bins:n,zone:o,colors:s,lines:f,
end:b,box:c?.box??null,onBox:(v,C)=>p(v&&{box:v,matrix:C}),onCell:({column:v,bin:C},S,A)=>m({document:t,mark:w({left:v,right:v+
1,low:C,high:C+1},S),anchor:A,value:S.counts[v*S.bins+C]}),actions:i(B,{children:[i(Sc,{bins:n,document:Ce.value,onDocument:v=>le(
{document:v})}),i(wt,{label:"Colour",choices:w4,value:s,onChange:a}),i(It,{small:!0,kind:"outlined",after:"down",menuLabel:"\
Percentiles over it",items:k4.map(([v,C])=>({label:v,checked:l.includes(C),act:()=>u(l.includes(C)?l.filter(S=>S!==C):[...l,
C].sort())})),children:l.length===0?"Percentiles":l.map(v=>`p${v*100}`).join(", ")}),r]})}),c&&i(Qs,{document:t,mark:w(c.
box,c.matrix),label:C4(c.box,c.matrix,n,o),total:typeof M=="number"?M:void 0,onClear:()=>p(null),children:i(F,{small:!0,
kind:"outlined",icon:"search",onClick:()=>_4(c.box,c.matrix,n,g),children:"Zoom"})}),d]})}function C4(e,t,n,o){let r=ro(
t.times),s=en(t.times[e.left]*1e3,r,o),a=en((t.times[e.right]??t.times.at(-1)+r)*1e3,r,o),l=e.low===0&&e.high===t.bins?`\
any ${n.value}`:`${n.value} ${Zs(t.edges,{from:e.low,to:e.high},n.value)}`;return`${s} to ${a}, ${l}`}function _4(e,t,n,o){
let{from:r,to:s}=tf(t.starts,e.left,e.right,o),a=wl(n,t.edges,{from:e.low,to:e.high}),u=e.low===0&&e.high===t.bins?[]:[a.
from===null?"":`${n.value} >= ${a.from}`,a.to===null?"":`${n.value} < ${a.to}`].filter(m=>m!==""),c=Ce.value,p=[c.where===
void 0?"":/\bor\b/i.test(c.where)?`(${c.where})`:c.where,...u].filter(m=>m!=="").join(" and ");He({document:he(he(he(c,"\
from",r),"to",s),"where",p===""?void 0:p)},"zoom")}function S4(e,t,n){let{compare:o,...r}=Pe(e),s=me(e.aggregate?.by).find(
Jr),a=n.map((c,p)=>`quantile(${t}, ${c}) as p_${p}`),l=n.length===0||s===void 0?null:{...r,aggregate:{measures:a,by:[s]}},
{answer:u}=ut(l);return!l||!u||!("rows"in u)||u.columns.length!==n.length+1?M4:n.map((c,p)=>({name:`p${c*100}`,values:u.
rows.map(m=>typeof m[p+1]=="number"?m[p+1]:null)}))}var M4=[];var sf=be(0);function qw(e,t,n){let[o,r]=$([]),s=sf.value;return oe(()=>{let a=new AbortController,l=new URLSearchParams(
{dataset:e});return typeof t=="string"&&l.set("from",t),typeof n=="string"&&l.set("to",n),lt(`v1/notes?${l.toString()}`,
{signal:a.signal}).then(u=>r(u.notes),()=>{}),()=>a.abort()},[e,t,n,s]),o}async function Ww(e){await lt("v1/notes",{body:e}),
sf.value++}async function Kw(e){await lt(`v1/notes/${encodeURIComponent(e)}`,{method:"DELETE"}),sf.value++}var Uw="mt",Gw="vt",jw="bt",Jw="z",Yw="wt",Zw="yt",Qw="kt";var P4=12;function Dc({rows:e,all:t,hidden:n,onHidden:o,text:r,onMenu:s}){let[a,l]=$(""),u=m=>m.keys.map(d=>J(d).text).join(
", "),c=a===""?e:e.filter(m=>u(m).toLowerCase().includes(a.toLowerCase())),p=(m,d)=>{let f=e.filter(w=>w.key!==m.key).map(
w=>w.key),g=!n.has(m.key)&&f.every(w=>n.has(w));if(!d)return o(g?new Set:new Set(f));let b=new Set(n);b.delete(m.key)||b.
add(m.key),o(b)};return i("div",{class:Uw,children:[e.length>=P4&&i("input",{class:Gw,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:m=>l(m.currentTarget.value)}),i("div",{class:jw,children:c.map(m=>i("button",{type:"butt\
on",class:Jw,"aria-pressed":!n.has(m.key),onClick:d=>p(m,d.ctrlKey||d.metaKey),onContextMenu:s&&(d=>{d.preventDefault(),
s(m,d.currentTarget)}),onKeyDown:s&&(d=>{d.key==="."&&(d.preventDefault(),d.stopPropagation(),s(m,d.currentTarget))}),children:[
i("svg",{width:"16",height:"8","aria-hidden":"true",children:i("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":Ss(m.color).join(" "),style:{stroke:`var(${Ht(m.color)})`}})}),i("span",{class:Yw,children:i(O,{value:m.
keys.length===1?m.keys[0]:m.keys,most:48,middle:!0})}),i("span",{class:Zw,children:m.last===null?"–":r(m.last)})]},m.key))}),
t>e.length&&i("p",{class:Qw,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var e1="zt",t1="jt",n1="St",af="Xt",o1="Bt",r1="Ct",i1="Et",s1="It",a1="Ut",lf="Lt";var uf=12;function l1({lines:e,former:t,rows:n,hidden:o,at:r,left:s,zone:a,text:l,unfinished:u}){let c=e.times[r];if(c===
void 0)return null;let m=n.map((f,g)=>({row:f,value:e.series[g].values[r]??null,low:e.series[g].low?.[r]??null,high:e.series[g].
high?.[r]??null,before:u1(t,f.key,r)})).filter(({row:f})=>!o.has(f.key)).toSorted((f,g)=>(g.value??-1/0)-(f.value??-1/0)),
d=ro(e.times);return i("div",{class:ve(t1,s>400&&n1),"aria-hidden":"true",children:[i("div",{class:af,children:[en(c*1e3,
d,a)," ",_s(a,c*1e3)]}),m.slice(0,uf).map(({row:f,value:g,low:b,high:w,before:M})=>i("div",{class:o1,children:[i("span",
{class:r1,style:{background:`var(${Ht(f.color)})`}}),i("span",{class:i1,children:f.keys.length===0?"":f.keys.map(v=>J(v).
text).join(", ")}),i("span",{class:s1,children:g===null?"–":b!==null&&w!==null?`${l(b)} – ${l(w)}`:l(g)}),M!==void 0&&
i("span",{class:a1,children:g!==null&&M?jt(g/M-1):"–"})]},f.key)),m.length>uf&&i("div",{class:af,children:[m.length-uf,
" more"]}),t&&t.times[r]!==void 0&&i("div",{class:lf,children:["against ",en(t.times[r]*1e3,d,a)]}),u&&i("div",{class:lf,
children:"this bucket is not over yet"})]})}function u1(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.
values[n]??null}function c1(e,t,n,o,r){let s=e.times[n];if(s===void 0)return"";let a=e.series.slice(0,8).map(({keys:l,values:u})=>{
let c=u[n]??null,p=u1(t,JSON.stringify(l),n),m=c!==null&&p?`, ${jt(c/p-1)}`:"";return`${l.map(d=>J(d).text).join(", ")} ${c===
null?"nothing":r(c)}${m}`.trim()});return`${en(s*1e3,ro(e.times),o)}: ${a.join("; ")}`}var p1="Mt",m1="Nt",d1="Ie",f1="Rt";function h1({box:e,flags:t,zone:n}){let o=t.filter(({from:r,to:s})=>(s??r)>=e.from&&r<=e.to);return i(B,{children:o.map(
r=>i(D4,{flag:r,box:e,zone:n},r.id))})}function D4({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,r=o(e.from),s=`${ue(e.from*1e3,n)}: ${ne(e.text)}`,a=Nr(s);return i(B,{children:[e.to!==null&&i(
"span",{class:m1,style:{left:`${r}px`,width:`${o(e.to)-r}px`,top:`${t.top}px`,height:`${t.height}px`}}),i("span",{class:p1,
style:{left:`${r}px`,top:`${t.top}px`,height:`${t.height}px`}}),i("button",{type:"button",class:d1,style:{left:`${r}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:i(de,{name:"save",size:12})})]})}function g1({box:e,from:t,to:n}){let o=r=>e.left+Math.max(0,Math.min(1,(r-e.from)/
(e.to-e.from)))*e.width;return i("span",{class:f1,style:{left:`${o(t)}px`,width:`${Math.max(2,o(n)-o(t))}px`,top:`${e.top}\
px`,height:`${e.height}px`}})}var A4="uplot",E4="u-hz",O4="u-vt",R4="u-title",L4="u-wrap",N4="u-under",B4="u-over",F4="u-axis",Bi="u-off",z4="u-select",
H4="u-cursor-x",I4="u-cursor-y",V4="u-cursor-pt",q4="u-legend",W4="u-live",K4="u-inline",U4="u-series",G4="u-marker",y1="\
u-label",j4="u-value",_l="width",Sl="height";var b1="bottom",Xs="left",cf="right",Tf="#000",v1=Tf+"0",pf="mousemove",x1="mousedown",mf="mouseup",w1="mouseenter",k1="\
mouseleave",C1="dblclick",J4="resize",Y4="scroll",_1="change",Nc="dppxchange",Pf="--",sa=typeof window<"u",yf=sa?document:
null,ta=sa?window:null,Z4=sa?navigator:null,Re,Ec;function bf(){let e=devicePixelRatio;Re!=e&&(Re=e,Ec&&xf(_1,Ec,bf),Ec=
matchMedia(`(min-resolution: ${Re-.001}dppx) and (max-resolution: ${Re+.001}dppx)`),Fi(_1,Ec,bf),ta.dispatchEvent(new CustomEvent(
Nc)))}function Wn(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function vf(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function ot(e,t,n){e.style[t]=n+"px"}function _o(e,t,n,o){let r=yf.createElement(e);return t!=null&&Wn(r,
t),n?.insertBefore(r,o),r}function io(e,t){return _o("div",e,t)}var S1=new WeakMap;function er(e,t,n,o,r){let s="transla\
te("+t+"px,"+n+"px)",a=S1.get(e);s!=a&&(e.style.transform=s,S1.set(e,s),t<0||n<0||t>o||n>r?Wn(e,Bi):vf(e,Bi))}var M1=new WeakMap;
function T1(e,t,n){let o=t+n,r=M1.get(e);o!=r&&(M1.set(e,o),e.style.background=t,e.style.borderColor=n)}var P1=new WeakMap;
function $1(e,t,n,o){let r=t+""+n,s=P1.get(e);r!=s&&(P1.set(e,r),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var $f={passive:!0},Q4={...$f,capture:!0};function Fi(e,t,n,o){t.addEventListener(
e,n,o?Q4:$f)}function xf(e,t,n,o){t.removeEventListener(e,n,$f)}sa&&bf();function So(e,t,n,o){let r;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)r=s?n+o>>1:Kn((n+o)/2),t[r]<e?n=r:o=r;return e-t[n]<=t[o]-e?n:o}function ok(e){return(n,o,r)=>{
let s=-1,a=-1;for(let l=o;l<=r;l++)if(e(n[l])){s=l;break}for(let l=r;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var rk=e=>e!=
null,ik=e=>e!=null&&e>0,zc=ok(rk),X4=ok(ik);function eR(e,t,n,o=0,r=!1){let s=r?X4:zc,a=r?ik:rk;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let p=e[c];a(p)&&(p<l?l=p:p>
u&&(u=p))}return[l??Ue,u??-Ue]}function Hc(e,t,n,o){let r=E1(e),s=E1(t);e==t&&(r==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
br:sk,l=r==1?Kn:so,u=s==1?so:Kn,c=l(a(Ot(e))),p=u(a(Ot(t))),m=na(n,c),d=na(n,p);return n==10&&(c<0&&(m=Ge(m,-c)),p<0&&(d=
Ge(d,-p))),o||n==2?(e=m*r,t=d*s):(e=ck(e,m),t=Ic(t,d)),[e,t]}function Df(e,t,n,o){let r=Hc(e,t,n,o);return e==0&&(r[0]=0),
t==0&&(r[1]=0),r}var Af=.1,D1={mode:3,pad:Af},Tl={pad:0,soft:null,mode:0},tR={min:Tl,max:Tl};function Bc(e,t,n,o){return Vc(
n)?A1(e,t,n):(Tl.pad=n,Tl.soft=o?0:null,Tl.mode=o?3:0,A1(e,t,tR))}function Ae(e,t){return e??t}function nR(e,t,n){for(t=
Ae(t,0),n=Ae(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function A1(e,t,n){let o=n.min,r=n.max,s=Ae(o.pad,
0),a=Ae(r.pad,0),l=Ae(o.hard,-Ue),u=Ae(r.hard,Ue),c=Ae(o.soft,Ue),p=Ae(r.soft,-Ue),m=Ae(o.mode,0),d=Ae(r.mode,0),f=t-e,g=br(
f),b=yn(Ot(e),Ot(t)),w=br(b),M=Ot(w-g);(f<1e-24||M>10)&&(f=0,(e==0||t==0)&&(f=1e-24,m==2&&c!=Ue&&(s=0),d==2&&p!=-Ue&&(a=
0)));let v=f||b||1e3,C=br(v),S=na(10,Kn(C)),A=v*(f==0?e==0?.1:1:s),_=Ge(ck(e-A,S/10),24),P=e>=c&&(m==1||m==3&&_<=c||m==2&&
_>=c)?c:Ue,E=yn(l,_<P&&e>=P?P:Mo(P,_)),R=v*(f==0?t==0?.1:1:a),z=Ge(Ic(t+R,S/10),24),N=t<=p&&(d==1||d==3&&z>=p||d==2&&z<=
p)?p:-Ue,te=Mo(u,z>N&&t<=N?N:yn(N,z));return E==te&&E==0&&(te=100),[E,te]}var oR=new Intl.NumberFormat(sa?Z4.language:"e\
n-US"),Ef=e=>oR.format(e),Un=Math,Lc=Un.PI,Ot=Un.abs,Kn=Un.floor,Et=Un.round,so=Un.ceil,Mo=Un.min,yn=Un.max,na=Un.pow,E1=Un.
sign,br=Un.log10,sk=Un.log2,rR=(e,t=1)=>Un.sinh(e)*t,df=(e,t=1)=>Un.asinh(e/t),Ue=1/0;function O1(e){return(br((e^e>>31)-
(e>>31))|0)+1}function wf(e,t,n){return Mo(yn(e,t),n)}function ak(e){return typeof e=="function"}function Te(e){return ak(
e)?e:()=>e}var iR=()=>{},lk=e=>e,uk=(e,t)=>t,sR=e=>null,R1=e=>!0,L1=(e,t)=>e==t,aR=/\.\d*?(?=9{6,}|0{6,})/gm,zi=e=>{if(mk(
e)||ei.has(e))return e;let t=`${e}`,n=t.match(aR);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[r,
s]=t.split("e");return+`${zi(r)}e${s}`}return Ge(e,o)};function Li(e,t){return zi(Ge(zi(e/t))*t)}function Ic(e,t){return zi(
so(zi(e/t))*t)}function ck(e,t){return zi(Kn(zi(e/t))*t)}function Ge(e,t=0){if(mk(e))return e;let n=10**t,o=e*n*(1+Number.
EPSILON);return Et(o)/n}var ei=new Map;function pk(e){return((""+e).split(".")[1]||"").length}function $l(e,t,n,o){let r=[],
s=o.map(pk);for(let a=t;a<n;a++){let l=Ot(a),u=Ge(na(e,a),l);for(let c=0;c<o.length;c++){let p=e==10?+`${o[c]}e${a}`:o[c]*
u,m=(a>=0?0:l)+(a>=s[c]?0:s[c]),d=e==10?p:Ge(p,m);r.push(d),ei.set(d,m)}}return r}var Pl={},Of=[],oa=[null,null],Xr=Array.
isArray,mk=Number.isInteger,lR=e=>e===void 0;function N1(e){return typeof e=="string"}function Vc(e){let t=!1;if(e!=null){
let n=e.constructor;t=n==null||n==Object}return t}function uR(e){return e!=null&&typeof e=="object"}var cR=Object.getPrototypeOf(
Uint8Array),dk="__proto__";function ra(e,t=Vc){let n;if(Xr(e)){let o=e.find(r=>r!=null);if(Xr(o)||t(o)){n=Array(e.length);
for(let r=0;r<e.length;r++)n[r]=ra(e[r],t)}else n=e.slice()}else if(e instanceof cR)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=dk&&(n[o]=ra(e[o],t))}else n=e;return n}function St(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let r in o)
r!=dk&&(Vc(e[r])?St(e[r],ra(o[r])):e[r]=ra(o[r]))}return e}var pR=0,mR=1,dR=2;function fR(e,t,n){for(let o=0,r,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(r=a-1;r>=0&&e[r]==null;)e[r--]=null;for(r=a+1;r<n&&e[r]==null;)e[s=r++]=null}}}function hR(e,t){
if(bR(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return vR(a[0])||(a=yR(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let p=0;p<c;p++)n.add(u[p])}let o=[Array.from(n).sort((a,l)=>a-
l)],r=o[0].length,s=new Map;for(let a=0;a<r;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let p=l[c],m=Array(r).fill(void 0),d=t?t[a][c]:mR,f=[];for(let g=0;g<p.length;g++){let b=p[g],w=s.get(u[g]);
b===null?d!=pR&&(m[w]=b,d==dR&&f.push(w)):m[w]=b}fR(m,f,r),o.push(m)}}return o}var gR=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function yR(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let r=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];r.push(l)}
return r}function bR(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let r=e[o][0];if(r.length!=n)return!1;if(r!=
t){for(let s=0;s<n;s++)if(r[s]!=t[s])return!1}}return!0}function vR(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,r=n-
1;for(;o<=r&&e[o]==null;)o++;for(;r>=o&&e[r]==null;)r--;if(r<=o)return!0;let s=yn(1,Kn((r-o+1)/t));for(let a=e[o],l=o+s;l<=
r;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var fk=["January","February","March","April","May","June",
"July","August","September","October","November","December"],hk=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function gk(e){return e.slice(0,3)}var xR=hk.map(gk),wR=fk.map(gk),kR={MMMM:fk,MMM:wR,WWWW:hk,WWW:xR};function Cl(e){
return(e<10?"0":"")+e}function CR(e){return(e<10?"00":e<100?"0":"")+e}var _R={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Cl(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>Cl(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Cl(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Cl(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Cl(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>CR(e.getMilliseconds())};function Rf(e,t){t=t||kR;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=o.exec(
e);)n.push(r[0][0]=="{"?_R[r[1]]:r[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var SR=new Intl.DateTimeFormat().resolvedOptions().timeZone;function MR(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==SR?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var yk=e=>e%1==0,Fc=[1,2,2.5,5],TR=$l(10,-32,0,Fc),bk=$l(10,0,32,Fc),PR=bk.filter(yk),Ni=TR.concat(
bk),Lf=`
`,vk="{YYYY}",B1=Lf+vk,xk="{M}/{D}",Ml=Lf+xk,Oc=Ml+"/{YY}",wk="{aa}",$R="{h}:{mm}",ea=$R+wk,F1=Lf+ea,z1=":{ss}",Ie=null;
function kk(e){let t=e*1e3,n=t*60,o=n*60,r=o*24,s=r*30,a=r*365,u=(e==1?$l(10,0,3,Fc).filter(yk):$l(10,-3,0,Fc)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,vk,Ie,Ie,Ie,Ie,Ie,Ie,1],[r*28,"{MMM}",B1,Ie,Ie,Ie,Ie,Ie,1],[r,xk,B1,Ie,
Ie,Ie,Ie,Ie,1],[o,"{h}"+wk,Oc,Ie,Ml,Ie,Ie,Ie,1],[n,ea,Oc,Ie,Ml,Ie,Ie,Ie,1],[t,z1,Oc+" "+ea,Ie,Ml+" "+ea,Ie,F1,Ie,1],[e,z1+
".{fff}",Oc+" "+ea,Ie,Ml+" "+ea,Ie,F1,Ie,1]];function p(m){return(d,f,g,b,w,M)=>{let v=[],C=w>=a,S=w>=s&&w<a,A=m(g),_=Ge(
A*e,3),P=ff(A.getFullYear(),C?0:A.getMonth(),S||C?1:A.getDate()),E=Ge(P*e,3);if(S||C){let R=S?w/s:0,z=C?w/a:0,N=_==E?_:Ge(
ff(P.getFullYear()+z,P.getMonth()+R,1)*e,3),te=new Date(Et(N/e)),G=te.getFullYear(),ae=te.getMonth();for(let re=0;N<=b;re++){
let _e=ff(G+z*re,ae+R*re,1),W=_e-m(Ge(_e*e,3));N=Ge((+_e+W)*e,3),N<=b&&v.push(N)}}else{let R=w>=r?r:w,z=Kn(g)-Kn(_),N=E+
z+Ic(_-E,R);v.push(N);let te=m(N),G=te.getHours()+te.getMinutes()/n+te.getSeconds()/o,ae=w/o,re=d.axes[f]._space,_e=M/re;
for(;N=Ge(N+w,e==1?0:3),!(N>b);)if(ae>1){let W=Kn(Ge(G+ae,6))%24,ge=m(N).getHours()-W;ge>1&&(ge=-1),N-=ge*o,G=(G+ae)%24;
let Se=v[v.length-1];Ge((N-Se)/w,3)*_e>=.7&&v.push(N)}else v.push(N)}return v}}return[u,c,p]}var[DR,AR,ER]=kk(1),[OR,RR,
LR]=kk(.001);$l(2,-53,53,[1]);function H1(e,t){return e.map(n=>n.map((o,r)=>r==0||r==8||o==null?o:t(r==1||n[8]==0?o:n[1]+
o)))}function I1(e,t){return(n,o,r,s,a)=>{let l=t.find(g=>a>=g[0])||t[t.length-1],u,c,p,m,d,f;return o.map(g=>{let b=e(g),
w=b.getFullYear(),M=b.getMonth(),v=b.getDate(),C=b.getHours(),S=b.getMinutes(),A=b.getSeconds(),_=w!=u&&l[2]||M!=c&&l[3]||
v!=p&&l[4]||C!=m&&l[5]||S!=d&&l[6]||A!=f&&l[7]||l[1];return u=w,c=M,p=v,m=C,d=S,f=A,_(b)})}}function NR(e,t){let n=Rf(t);
return(o,r,s,a,l)=>r.map(u=>n(e(u)))}function ff(e,t,n){return new Date(e,t,n)}function V1(e,t){return t(e)}var BR="{YYY\
Y}-{MM}-{DD} {h}:{mm}{aa}";function q1(e,t){return(n,o,r,s)=>s==null?Pf:t(e(o))}function FR(e,t){let n=e.series[t];return n.
width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function zR(e,t){return e.series[t].fill(e,t)}var HR={show:!0,
live:!0,isolate:!1,mount:iR,markers:{show:!0,width:2,stroke:FR,fill:zR,dash:"solid"},idx:null,idxs:null,values:[]};function IR(e,t){
let n=e.cursor.points,o=io(),r=n.size(e,t);ot(o,_l,r),ot(o,Sl,r);let s=r/-2;ot(o,"marginLeft",s),ot(o,"marginTop",s);let a=n.
width(e,t,r);return a&&ot(o,"borderWidth",a),o}function VR(e,t){let n=e.series[t].points;return n._fill||n._stroke}function qR(e,t){
let n=e.series[t].points;return n._stroke||n._fill}function WR(e,t){return e.series[t].points.size}var hf=[0,0];function KR(e,t,n){
return hf[0]=t,hf[1]=n,hf}function Rc(e,t,n,o=!0){return r=>{r.button==0&&(!o||r.target==t)&&n(r)}}function gf(e,t,n,o=!0){
return r=>{(!o||r.target==t)&&n(r)}}var UR={show:!0,x:!0,y:!0,lock:!1,move:KR,points:{one:!1,show:IR,size:WR,width:0,stroke:qR,
fill:VR},bind:{mousedown:Rc,mouseup:Rc,click:Rc,dblclick:Rc,mousemove:gf,mouseleave:gf,mouseenter:gf},drag:{setScale:!0,
x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,r)=>o-
r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Ck={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Nf=St({},Ck,{filter:uk}),_k=St({},Nf,{size:10}),Sk=St({},Ck,{show:!1}),Bf='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Mk="bold "+Bf,Tk=1.5,W1={show:!0,scale:"x",stroke:Tf,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Mk,side:2,grid:Nf,ticks:_k,border:Sk,font:Bf,lineGap:Tk,rotate:0},GR="\
Value",jR="Time",K1={show:!0,scale:"x",auto:!1,sorted:1,min:Ue,max:-Ue,idxs:[]};function JR(e,t,n,o,r){return t.map(s=>s==
null?"":Ef(s))}function YR(e,t,n,o,r,s,a){let l=[],u=ei.get(r)||0;n=a?n:Ge(Ic(n,r),u);for(let c=n;c<=o;c=Ge(c+r,u))l.push(
Object.is(c,-0)?0:c);return l}function kf(e,t,n,o,r,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?br:sk,p=Kn(c(n));
r=na(u,p),u==10&&(r=Ni[So(r,Ni)]);let m=n,d=r*u;u==10&&(d=Ni[So(d,Ni)]);do l.push(m),m=m+r,u==10&&!ei.has(m)&&(m=Ge(m,ei.
get(r))),m>=d&&(r=m,d=r*u,u==10&&(d=Ni[So(d,Ni)]));while(m<=o);return l}function ZR(e,t,n,o,r,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?kf(e,t,yn(u,n),o,r):[u],p=o>=0&&n<=0?[0]:[];return(n<-u?kf(e,t,yn(u,-o),-n,r):[u]).reverse().map(d=>-d).
concat(p,c)}var Pk=/./,QR=/[12357]/,XR=/[125]/,U1=/1/,Cf=(e,t,n,o)=>e.map((r,s)=>t==4&&r==0||s%o==0&&n.test(r.toExponential()[r<
0?1:0])?r:null);function eL(e,t,n,o,r){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,p=u(10,a),m=u(9,a)-
p>=c?Pk:u(7,a)-p>=c?QR:u(5,a)-p>=c?XR:U1;if(m==U1){let d=Ot(u(1,a)-p);if(d<c)return Cf(t.slice().reverse(),l.distr,m,so(
c/d)).reverse()}return Cf(t,l.distr,m,1)}function tL(e,t,n,o,r){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=Ot(u(
1,a)-u(2,a));return c<l?Cf(t.slice().reverse(),3,Pk,so(l/c)).reverse():t}function nL(e,t,n,o){return o==null?Pf:t==null?
"":Ef(t)}var G1={show:!0,scale:"y",stroke:Tf,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Mk,side:3,
grid:Nf,ticks:_k,border:Sk,font:Bf,lineGap:Tk,rotate:0};function oL(e,t){let n=3+(e||1)*2;return Ge(n*t,3)}function rL(e,t){
let{scale:n,idxs:o}=e.series[0],r=e._data[0],s=e.valToPos(r[o[0]],n,!0),a=e.valToPos(r[o[1]],n,!0),l=Ot(a-s),u=e.series[t],
c=l/(u.points.space*Re);return o[1]-o[0]<=c}var j1={scale:null,auto:!0,sorted:0,min:Ue,max:-Ue},$k=(e,t,n,o,r)=>r,J1={show:!0,
auto:!0,sorted:0,gaps:$k,alpha:1,facets:[St({},j1,{scale:"x"}),St({},j1,{scale:"y"})]},Y1={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:$k,alpha:1,points:{show:rL,filter:null},values:null,min:Ue,max:-Ue,idxs:[],path:null,clip:null};function iL(e,t,n,o,r){
return n/10}var Dk={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},sL=St({},Dk,{time:!1,ori:1}),Z1={};
function Ak(e,t){let n=Z1[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(r=>r!=
o)},pub(o,r,s,a,l,u,c){for(let p=0;p<n.plots.length;p++)n.plots[p]!=r&&n.plots[p].pub(o,r,s,a,l,u,c)}},e!=null&&(Z1[e]=n)),
n}var ia=1,_f=2;function Hi(e,t,n){let o=e.mode,r=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],p=o==2?a[r.facets[0].scale]:a[e.series[0].scale],m=o==2?a[r.facets[1].scale]:a[r.scale],d=l.left,f=l.top,g=l.
width,b=l.height,w=e.valToPosH,M=e.valToPosV;return p.ori==0?n(r,u,c,p,m,w,M,d,f,g,b,Wc,aa,Uc,Ok,Lk):n(r,u,c,p,m,M,w,f,d,
b,g,Kc,la,Hf,Rk,Nk)}function Ff(e,t){let n=0,o=0,r=Ae(e.bands,Of);for(let s=0;s<r.length;s++){let a=r[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function aL(e,t,n,o,r){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return r==-1?u.min:r==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function vr(e,t,n,o,r,s){
return Hi(e,t,(a,l,u,c,p,m,d,f,g,b,w)=>{let M=a.pxRound,v=c.dir*(c.ori==0?1:-1),C=c.ori==0?aa:la,S,A;v==1?(S=n,A=o):(S=o,
A=n);let _=M(m(l[S],c,b,f)),P=M(d(u[S],p,w,g)),E=M(m(l[A],c,b,f)),R=M(d(s==1?p.max:p.min,p,w,g)),z=new Path2D(r);return C(
z,E,R),C(z,_,R),C(z,_,P),z})}function qc(e,t,n,o,r,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?Uc:Hf,u=n;for(let m=0;m<
e.length;m++){let d=e[m];if(d[1]>d[0]){let f=d[0]-u;f>0&&l(a,u,o,f,o+s),u=d[1]}}let c=n+r-u,p=10;c>0&&l(a,u,o-p/2,c,o+s+
p)}return a}function lL(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function zf(e,t,n,o,r,s,a){let l=[],u=e.
length;for(let c=r==1?n:o;c>=n&&c<=o;c+=r)if(t[c]===null){let m=c,d=c;if(r==1)for(;++c<=o&&t[c]===null;)d=c;else for(;--c>=
n&&t[c]===null;)d=c;let f=s(e[m]),g=d==m?f:s(e[d]),b=m-r;f=a<=0&&b>=0&&b<u?s(e[b]):f;let M=d+r;g=a>=0&&M>=0&&M<u?s(e[M]):
g,g>=f&&l.push([f,g])}return l}function Q1(e){return e==0?lk:e==1?Et:t=>Li(t,e)}function Ek(e){let t=e==0?Wc:Kc,n=e==0?(r,s,a,l,u,c)=>{
r.arcTo(s,a,l,u,c)}:(r,s,a,l,u,c)=>{r.arcTo(a,s,u,l,c)},o=e==0?(r,s,a,l,u)=>{r.rect(s,a,l,u)}:(r,s,a,l,u)=>{r.rect(a,s,u,
l)};return(r,s,a,l,u,c=0,p=0)=>{c==0&&p==0?o(r,s,a,l,u):(c=Mo(c,l/2,u/2),p=Mo(p,l/2,u/2),t(r,s+c,a),n(r,s+l,a,s+l,a+u,c),
n(r,s+l,a+u,s,a+u,p),n(r,s,a+u,s,a,p),n(r,s,a,s+l,a,c),r.closePath())}}var Wc=(e,t,n)=>{e.moveTo(t,n)},Kc=(e,t,n)=>{e.moveTo(
n,t)},aa=(e,t,n)=>{e.lineTo(t,n)},la=(e,t,n)=>{e.lineTo(n,t)},Uc=Ek(0),Hf=Ek(1),Ok=(e,t,n,o,r,s)=>{e.arc(t,n,o,r,s)},Rk=(e,t,n,o,r,s)=>{
e.arc(n,t,o,r,s)},Lk=(e,t,n,o,r,s,a)=>{e.bezierCurveTo(t,n,o,r,s,a)},Nk=(e,t,n,o,r,s,a)=>{e.bezierCurveTo(n,t,r,o,a,s)};
function Bk(e){return(t,n,o,r,s)=>Hi(t,n,(a,l,u,c,p,m,d,f,g,b,w)=>{let{pxRound:M,points:v}=a,C,S;c.ori==0?(C=Wc,S=Ok):(C=
Kc,S=Rk);let A=Ge(v.width*Re,3),_=(v.size-v.width)/2*Re,P=Ge(_*2,3),E=new Path2D,R=new Path2D,{left:z,top:N,width:te,height:G}=t.
bbox;Uc(R,z-P,N-P,te+P*2,G+P*2);let ae=re=>{if(u[re]!=null){let _e=M(m(l[re],c,b,f)),W=M(d(u[re],p,w,g));C(E,_e+_,W),S(E,
_e,W,_,0,Lc*2)}};if(s)s.forEach(ae);else for(let re=o;re<=r;re++)ae(re);return{stroke:A>0?E:null,fill:E,clip:R,flags:ia|
_f}})}function Fk(e){return(t,n,o,r,s,a)=>{o!=r&&(s!=o&&a!=o&&e(t,n,o),s!=r&&a!=r&&e(t,n,r),e(t,n,a))}}var uL=Fk(aa),cL=Fk(
la);function zk(e){let t=Ae(e?.alignGaps,0);return(n,o,r,s)=>Hi(n,o,(a,l,u,c,p,m,d,f,g,b,w)=>{[r,s]=zc(u,r,s);let M=a.pxRound,
v=G=>M(m(G,c,b,f)),C=G=>M(d(G,p,w,g)),S,A;c.ori==0?(S=aa,A=uL):(S=la,A=cL);let _=c.dir*(c.ori==0?1:-1),P={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:ia},E=P.stroke,R=!1;if(s-r>=b*4){let G=ie=>n.posToVal(ie,c.key,!0),ae=null,
re=null,_e,W,Le,Ee=v(l[_==1?r:s]),ge=v(l[r]),Se=v(l[s]),we=G(_==1?ge+1:Se-1);for(let ie=_==1?r:s;ie>=r&&ie<=s;ie+=_){let Tt=l[ie],
rt=(_==1?Tt<we:Tt>we)?Ee:v(Tt),Ne=u[ie];rt==Ee?Ne!=null?(W=Ne,ae==null?(S(E,rt,C(W)),_e=ae=re=W):W<ae?ae=W:W>re&&(re=W)):
Ne===null&&(R=!0):(ae!=null&&A(E,Ee,C(ae),C(re),C(_e),C(W)),Ne!=null?(W=Ne,S(E,rt,C(W)),ae=re=_e=W):(ae=re=null,Ne===null&&
(R=!0)),Ee=rt,we=G(Ee+_))}ae!=null&&ae!=re&&Le!=Ee&&A(E,Ee,C(ae),C(re),C(_e),C(W))}else for(let G=_==1?r:s;G>=r&&G<=s;G+=
_){let ae=u[G];ae===null?R=!0:ae!=null&&S(E,v(l[G]),C(ae))}let[N,te]=Ff(n,o);if(a.fill!=null||N!=0){let G=P.fill=new Path2D(
E),ae=a.fillTo(n,o,a.min,a.max,N),re=C(ae),_e=v(l[r]),W=v(l[s]);_==-1&&([W,_e]=[_e,W]),S(G,W,re),S(G,_e,re)}if(!a.spanGaps){
let G=[];R&&G.push(...zf(l,u,r,s,_,v,t)),P.gaps=G=a.gaps(n,o,r,s,G),P.clip=qc(G,c.ori,f,g,b,w)}return te!=0&&(P.band=te==
2?[vr(n,o,r,s,E,-1),vr(n,o,r,s,E,1)]:vr(n,o,r,s,E,te)),P})}function pL(e){let t=Ae(e.align,1),n=Ae(e.ascDesc,!1),o=Ae(e.
alignGaps,0),r=Ae(e.extend,!1);return(s,a,l,u)=>Hi(s,a,(c,p,m,d,f,g,b,w,M,v,C)=>{[l,u]=zc(m,l,u);let S=c.pxRound,{left:A,
width:_}=s.bbox,P=ge=>S(g(ge,d,v,w)),E=ge=>S(b(ge,f,C,M)),R=d.ori==0?aa:la,z={stroke:new Path2D,fill:null,clip:null,band:null,
gaps:null,flags:ia},N=z.stroke,te=d.dir*(d.ori==0?1:-1),G=E(m[te==1?l:u]),ae=P(p[te==1?l:u]),re=ae,_e=ae;r&&t==-1&&(_e=A,
R(N,_e,G)),R(N,ae,G);for(let ge=te==1?l:u;ge>=l&&ge<=u;ge+=te){let Se=m[ge];if(Se==null)continue;let we=P(p[ge]),ie=E(Se);
t==1?R(N,we,G):R(N,re,ie),R(N,we,ie),G=ie,re=we}let W=re;r&&t==1&&(W=A+_,R(N,W,G));let[Le,Ee]=Ff(s,a);if(c.fill!=null||Le!=
0){let ge=z.fill=new Path2D(N),Se=c.fillTo(s,a,c.min,c.max,Le),we=E(Se);R(ge,W,we),R(ge,_e,we)}if(!c.spanGaps){let ge=[];
ge.push(...zf(p,m,l,u,te,P,o));let Se=c.width*Re/2,we=n||t==1?Se:-Se,ie=n||t==-1?-Se:Se;ge.forEach(Tt=>{Tt[0]+=we,Tt[1]+=
ie}),z.gaps=ge=c.gaps(s,a,l,u,ge),z.clip=qc(ge,d.ori,w,M,v,C)}return Ee!=0&&(z.band=Ee==2?[vr(s,a,l,u,N,-1),vr(s,a,l,u,N,
1)]:vr(s,a,l,u,N,Ee)),z})}function X1(e,t,n,o,r,s,a=Ue){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)if(t[u]!==
void 0){if(l!=null){let p=Ot(e[u]-e[l]);p<c&&(c=p,a=Ot(n(e[u],o,r,s)-n(e[l],o,r,s)))}l=u}}return a}function mL(e){e=e||Pl;
let t=Ae(e.size,[.6,Ue,1]),n=e.align||0,o=e.gap||0,r=e.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;let s=Te(r),a=1-
t[0],l=Ae(t[1],Ue),u=Ae(t[2],1),c=Ae(e.disp,Pl),p=Ae(e.each,f=>{}),{fill:m,stroke:d}=c;return(f,g,b,w)=>Hi(f,g,(M,v,C,S,A,_,P,E,R,z,N)=>{
let te=M.pxRound,G=n,ae=o*Re,re=l*Re,_e=u*Re,W,Le;S.ori==0?[W,Le]=s(f,g):[Le,W]=s(f,g);let Ee=S.dir*(S.ori==0?1:-1),ge=S.
ori==0?Uc:Hf,Se=S.ori==0?p:(Q,Je,Pt,Xi,ui,Ro,ci)=>{p(Q,Je,Pt,ui,Xi,ci,Ro)},we=Ae(f.bands,Of).find(Q=>Q.series[0]==g),ie=we!=
null?we.dir:0,Tt=M.fillTo(f,g,M.min,M.max,ie),rn=te(P(Tt,A,N,R)),rt,Ne,co,An=z,ct=te(M.width*Re),Oo=!1,ir=null,jn=null,Sr=null,
Yi=null;m!=null&&(ct==0||d!=null)&&(Oo=!0,ir=m.values(f,g,b,w),jn=new Map,new Set(ir).forEach(Q=>{Q!=null&&jn.set(Q,new Path2D)}),
ct>0&&(Sr=d.values(f,g,b,w),Yi=new Map,new Set(Sr).forEach(Q=>{Q!=null&&Yi.set(Q,new Path2D)})));let{x0:Zi,size:ka}=c;if(Zi!=
null&&ka!=null){G=1,v=Zi.values(f,g,b,w),Zi.unit==2&&(v=v.map(Pt=>f.posToVal(E+Pt*z,S.key,!0)));let Q=ka.values(f,g,b,w);
ka.unit==2?Ne=Q[0]*z:Ne=_(Q[0],S,z,E)-_(0,S,z,E),An=X1(v,C,_,S,z,E,An),co=An-Ne+ae}else An=X1(v,C,_,S,z,E,An),co=An*a+ae,
Ne=An-co;co<1&&(co=0),ct>=Ne/2&&(ct=0),co<5&&(te=lk);let Kl=co>0,ai=An-co-(Kl?ct:0);Ne=te(wf(ai,_e,re)),rt=(G==0?Ne/2:G==
Ee?0:Ne)-G*Ee*((G==0?ae/2:0)+(Kl?ct/2:0));let sn={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Qi=Oo?null:
new Path2D,sr=null;if(we!=null)sr=f.data[we.series[1]];else{let{y0:Q,y1:Je}=c;Q!=null&&Je!=null&&(C=Je.values(f,g,b,w),sr=
Q.values(f,g,b,w))}let li=W*Ne,ye=Le*Ne;for(let Q=Ee==1?b:w;Q>=b&&Q<=w;Q+=Ee){let Je=C[Q];if(Je==null)continue;if(sr!=null){
let vn=sr[Q]??0;if(Je-vn==0)continue;rn=P(vn,A,N,R)}let Pt=S.distr!=2||c!=null?v[Q]:Q,Xi=_(Pt,S,z,E),ui=P(Ae(Je,Tt),A,N,
R),Ro=te(Xi-rt),ci=te(yn(ui,rn)),En=te(Mo(ui,rn)),Jn=ci-En;if(Je!=null){let vn=Je<0?ye:li,po=Je<0?li:ye;Oo?(ct>0&&Sr[Q]!=
null&&ge(Yi.get(Sr[Q]),Ro,En+Kn(ct/2),Ne,yn(0,Jn-ct),vn,po),ir[Q]!=null&&ge(jn.get(ir[Q]),Ro,En+Kn(ct/2),Ne,yn(0,Jn-ct),
vn,po)):ge(Qi,Ro,En+Kn(ct/2),Ne,yn(0,Jn-ct),vn,po),Se(f,g,Q,Ro-ct/2,En,Ne+ct,Jn)}}return ct>0?sn.stroke=Oo?Yi:Qi:Oo||(sn.
_fill=M.width==0?M._fill:M._stroke??M._fill,sn.width=0),sn.fill=Oo?jn:Qi,sn})}function dL(e,t){let n=Ae(t?.alignGaps,0);
return(o,r,s,a)=>Hi(o,r,(l,u,c,p,m,d,f,g,b,w,M)=>{[s,a]=zc(c,s,a);let v=l.pxRound,C=W=>v(d(W,p,w,g)),S=W=>v(f(W,m,M,b)),
A,_,P;p.ori==0?(A=Wc,P=aa,_=Lk):(A=Kc,P=la,_=Nk);let E=p.dir*(p.ori==0?1:-1),R=C(u[E==1?s:a]),z=R,N=[],te=[];for(let W=E==
1?s:a;W>=s&&W<=a;W+=E)if(c[W]!=null){let Ee=u[W],ge=C(Ee);N.push(z=ge),te.push(S(c[W]))}let G={stroke:e(N,te,A,P,_,v),fill:null,
clip:null,band:null,gaps:null,flags:ia},ae=G.stroke,[re,_e]=Ff(o,r);if(l.fill!=null||re!=0){let W=G.fill=new Path2D(ae),
Le=l.fillTo(o,r,l.min,l.max,re),Ee=S(Le);P(W,z,Ee),P(W,R,Ee)}if(!l.spanGaps){let W=[];W.push(...zf(u,c,s,a,E,C,n)),G.gaps=
W=l.gaps(o,r,s,a,W),G.clip=qc(W,p.ori,g,b,w,M)}return _e!=0&&(G.band=_e==2?[vr(o,r,s,a,ae,-1),vr(o,r,s,a,ae,1)]:vr(o,r,s,
a,ae,_e)),G})}function fL(e){return dL(hL,e)}function hL(e,t,n,o,r,s){let a=e.length;if(a<2)return null;let l=new Path2D;
if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),p=Array(a-1),m=Array(a-1);for(let d=0;d<a-1;d++)p[d]=
t[d+1]-t[d],m[d]=e[d+1]-e[d],c[d]=p[d]/m[d];u[0]=c[0];for(let d=1;d<a-1;d++)c[d]===0||c[d-1]===0||c[d-1]>0!=c[d]>0?u[d]=
0:(u[d]=3*(m[d-1]+m[d])/((2*m[d]+m[d-1])/c[d-1]+(m[d]+2*m[d-1])/c[d]),isFinite(u[d])||(u[d]=0));u[a-1]=c[a-2];for(let d=0;d<
a-1;d++)r(l,e[d]+m[d]/3,t[d]+u[d]*m[d]/3,e[d+1]-m[d]/3,t[d+1]-u[d+1]*m[d]/3,e[d+1],t[d+1])}return l}var Sf=new Set;function ek(){
for(let e of Sf)e.syncRect(!0)}sa&&(Fi(J4,ta,ek),Fi(Y4,ta,ek,!0),Fi(Nc,ta,()=>{Mt.pxRatio=Re}));var gL=zk(),yL=Bk();function tk(e,t,n,o){
return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((s,a)=>Mf(s,a,t,n))}function bL(e,t){return e.map(
(n,o)=>o==0?{}:St({},t,n))}function Mf(e,t,n,o){return St({},t==0?n:o,e)}function Hk(e,t,n){return t==null?oa:[t,n]}var vL=Hk;
function xL(e,t,n){return t==null?oa:Bc(t,n,Af,!0)}function Ik(e,t,n,o){return t==null?oa:Hc(t,n,e.scales[o].log,!1)}var wL=Ik;
function Vk(e,t,n,o){return t==null?oa:Df(t,n,e.scales[o].log,!1)}var kL=Vk;function CL(e,t,n,o,r){let s=yn(O1(e),O1(t)),
a=t-e,l=So(r/o*a,n);do{let u=n[l],c=o*u/a;if(c>=r&&s+(u<5?ei.get(u):0)<=17)return[u,c]}while(++l<n.length);return[0,0]}function nk(e){
let t,n;return e=e.replace(/(\d+)px/,(o,r)=>(t=Et((n=+r)*Re))+"px"),[e,t,n]}function _L(e){e.show&&[e.font,e.labelFont].
forEach(t=>{let n=Ge(t[2]*Re,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function Mt(e,t,n){let o={mode:Ae(e.mode,
1)},r=o.mode;function s(h,y,x,k){let T=y.valToPct(h);return k+x*(y.dir==-1?1-T:T)}function a(h,y,x,k){let T=y.valToPct(h);
return k+x*(y.dir==-1?T:1-T)}function l(h,y,x,k){return y.ori==0?s(h,y,x,k):a(h,y,x,k)}o.valToPosH=s,o.valToPosV=a;let u=!1;
o.status=0;let c=o.root=io(A4);if(e.id!=null&&(c.id=e.id),Wn(c,e.class),e.title){let h=io(R4,c);h.textContent=e.title}let p=_o(
"canvas"),m=o.ctx=p.getContext("2d"),d=io(L4,c);Fi("click",d,h=>{h.target===g&&(Qe!=cs||it!=ps)&&Gt.click(o,h)},!0);let f=o.
under=io(N4,d);d.appendChild(p);let g=o.over=io(B4,d);e=ra(e);let b=+Ae(e.pxAlign,1),w=Q1(b);(e.plugins||[]).forEach(h=>{
h.opts&&(e=h.opts(o,e)||e)});let M=e.ms||.001,v=o.series=r==1?tk(e.series||[],K1,Y1,!1):bL(e.series||[null],J1),C=o.axes=
tk(e.axes||[],W1,G1,!0),S=o.scales={},A=o.bands=e.bands||[];A.forEach(h=>{h.fill=Te(h.fill||null),h.dir=Ae(h.dir,-1)});let _=r==
2?v[1].facets[0].scale:v[0].scale,P={axes:iD,series:eD},E=(e.drawOrder||["axes","series"]).map(h=>P[h]);function R(h){let y=h.
distr==3?x=>br(x>0?x:h.clamp(o,x,h.min,h.max,h.key)):h.distr==4?x=>df(x,h.asinh):h.distr==100?x=>h.fwd(x):x=>x;return x=>{
let k=y(x),{_min:T,_max:D}=h,L=D-T;return(k-T)/L}}function z(h){let y=S[h];if(y==null){let x=(e.scales||Pl)[h]||Pl;if(x.
from!=null){z(x.from);let k=St({},S[x.from],x,{key:h});k.valToPct=R(k),S[h]=k}else{y=S[h]=St({},h==_?Dk:sL,x),y.key=h;let k=y.
time,T=y.range,D=Xr(T);if((h!=_||r==2&&!k)&&(D&&(T[0]==null||T[1]==null)&&(T={min:T[0]==null?D1:{mode:1,hard:T[0],soft:T[0]},
max:T[1]==null?D1:{mode:1,hard:T[1],soft:T[1]}},D=!1),!D&&Vc(T))){let L=T;T=(H,V,j)=>V==null?oa:Bc(V,j,L)}y.range=Te(T||
(k?vL:h==_?y.distr==3?wL:y.distr==4?kL:Hk:y.distr==3?Ik:y.distr==4?Vk:xL)),y.auto=Te(D?!1:y.auto),y.clamp=Te(y.clamp||iL),
y._min=y._max=null,y.valToPct=R(y)}}}z("x"),z("y"),r==1&&v.forEach(h=>{z(h.scale)}),C.forEach(h=>{z(h.scale)});for(let h in e.
scales)z(h);let N=S[_],te=N.distr,G,ae;N.ori==0?(Wn(c,E4),G=s,ae=a):(Wn(c,O4),G=a,ae=s);let re={};for(let h in S){let y=S[h];
(y.min!=null||y.max!=null)&&(re[h]={min:y.min,max:y.max},y.min=y.max=null)}let _e=e.tzDate||(h=>new Date(Et(h/M))),W=e.fmtDate||
Rf,Le=M==1?ER(_e):LR(_e),Ee=I1(_e,H1(M==1?AR:RR,W)),ge=q1(_e,V1(BR,W)),Se=[],we=o.legend=St({},HR,e.legend),ie=o.cursor=
St({},UR,{drag:{y:r==2}},e.cursor),Tt=we.show,rn=ie.show,rt=we.markers;we.idxs=Se,rt.width=Te(rt.width),rt.dash=Te(rt.dash),
rt.stroke=Te(rt.stroke),rt.fill=Te(rt.fill);let Ne,co,An,ct=[],Oo=[],ir,jn=!1,Sr={};if(we.live){let h=v[1]?v[1].values:null;
jn=h!=null,ir=jn?h(o,1,0):{_:0};for(let y in ir)Sr[y]=Pf}if(Tt)if(Ne=_o("table",q4,c),An=_o("tbody",null,Ne),we.mount(o,
Ne),jn){co=_o("thead",null,Ne,An);let h=_o("tr",null,co);_o("th",null,h);for(var Yi in ir)_o("th",y1,h).textContent=Yi}else
Wn(Ne,K4),we.live&&Wn(Ne,W4);let Zi={show:!0},ka={show:!1};function Kl(h,y){if(y==0&&(jn||!we.live||r==2))return oa;let x=[],
k=_o("tr",U4,An,An.childNodes[y]);Wn(k,h.class),h.show||Wn(k,Bi);let T=_o("th",null,k);if(rt.show){let H=io(G4,T);if(y>0){
let V=rt.width(o,y);V&&(H.style.border=V+"px "+rt.dash(o,y)+" "+rt.stroke(o,y)),H.style.background=rt.fill(o,y)}}let D=io(
y1,T);h.label instanceof HTMLElement?D.appendChild(h.label):D.textContent=h.label,y>0&&(rt.show||(D.style.color=h.width>
0?rt.stroke(o,y):rt.fill(o,y)),sn("click",T,H=>{if(ie._lock)return;mi(H);let V=v.indexOf(h);if((H.ctrlKey||H.metaKey)!=we.
isolate){let j=v.some((Y,X)=>X>0&&X!=V&&Y.show);v.forEach((Y,X)=>{X>0&&No(X,j?X==V?Zi:ka:Zi,!0,Ct.setSeries)})}else No(V,
{show:!h.show},!0,Ct.setSeries)},!1),ts&&sn(w1,T,H=>{ie._lock||(mi(H),No(v.indexOf(h),ds,!0,Ct.setSeries))},!1));for(var L in ir){
let H=_o("td",j4,k);H.textContent="--",x.push(H)}return[k,x]}let ai=new Map;function sn(h,y,x,k=!0){let T=ai.get(y)||{},
D=ie.bind[h](o,y,x,k);D&&(Fi(h,y,T[h]=D),ai.set(y,T))}function Qi(h,y,x){let k=ai.get(y)||{};for(let T in k)(h==null||T==
h)&&(xf(T,y,k[T]),delete k[T]);h==null&&ai.delete(y)}let sr=0,li=0,ye=0,Q=0,Je=0,Pt=0,Xi=Je,ui=Pt,Ro=ye,ci=Q,En=0,Jn=0,vn=0,
po=0;o.bbox={};let $p=!1,Ul=!1,es=!1,pi=!1,Gl=!1,Yn=!1;function Dp(h,y,x){(x||h!=o.width||y!=o.height)&&Wh(h,y),ss(!1),es=
!0,Ul=!0,as()}function Wh(h,y){o.width=sr=ye=h,o.height=li=Q=y,Je=Pt=0,G$(),j$();let x=o.bbox;En=x.left=Li(Je*Re,.5),Jn=
x.top=Li(Pt*Re,.5),vn=x.width=Li(ye*Re,.5),po=x.height=Li(Q*Re,.5)}let W$=3;function K$(){let h=!1,y=0;for(;!h;){y++;let x=oD(
y),k=rD(y);h=y==W$||x&&k,h||(Wh(o.width,o.height),Ul=!0)}}function U$({width:h,height:y}){Dp(h,y)}o.setSize=U$;function G$(){
let h=!1,y=!1,x=!1,k=!1;C.forEach((T,D)=>{if(T.show&&T._show){let{side:L,_size:H}=T,V=L%2,j=T.label!=null?T.labelSize:0,
Y=H+j;Y>0&&(V?(ye-=Y,L==3?(Je+=Y,k=!0):x=!0):(Q-=Y,L==0?(Pt+=Y,h=!0):y=!0))}}),di[0]=h,di[1]=x,di[2]=y,di[3]=k,ye-=Mr[1]+
Mr[3],Je+=Mr[3],Q-=Mr[2]+Mr[0],Pt+=Mr[0]}function j$(){let h=Je+ye,y=Pt+Q,x=Je,k=Pt;function T(D,L){switch(D){case 1:return h+=
L,h-L;case 2:return y+=L,y-L;case 3:return x-=L,x+L;case 0:return k-=L,k+L}}C.forEach((D,L)=>{if(D.show&&D._show){let H=D.
side;D._pos=T(H,D._size),D.label!=null&&(D._lpos=T(H,D.labelSize))}})}if(ie.dataIdx==null){let h=ie.hover,y=h.skip=new Set(
h.skip??[]);y.add(void 0);let x=h.prox=Te(h.prox),k=h.bias??=0;ie.dataIdx=(T,D,L,H)=>{if(D==0)return L;let V=L,j=x(T,D,L,
H)??Ue,Y=j>=0&&j<Ue,X=N.ori==0?ye:Q,fe=ie.left,Oe=t[0],De=t[D];if(y.has(De[L])){V=null;let Me=null,pe=null,se;if(k==0||k==
-1)for(se=L;Me==null&&se-- >0;)y.has(De[se])||(Me=se);if(k==0||k==1)for(se=L;pe==null&&se++<De.length;)y.has(De[se])||(pe=
se);if(Me!=null||pe!=null)if(Y){let et=Me==null?-1/0:G(Oe[Me],N,X,0),ft=pe==null?1/0:G(Oe[pe],N,X,0),zt=fe-et,qe=ft-fe;zt<=
qe?zt<=j&&(V=Me):qe<=j&&(V=pe)}else V=pe==null?Me:Me==null?pe:L-Me<=pe-L?Me:pe}else Y&&Ot(fe-G(Oe[L],N,X,0))>j&&(V=null);
return V}}let mi=h=>{ie.event=h};ie.idxs=Se,ie._lock=!1;let Yt=ie.points;Yt.show=Te(Yt.show),Yt.size=Te(Yt.size),Yt.stroke=
Te(Yt.stroke),Yt.width=Te(Yt.width),Yt.fill=Te(Yt.fill);let Lo=o.focus=St({},e.focus||{alpha:.3},ie.focus),ts=Lo.prox>=0,
ns=ts&&Yt.one,Zn=[],os=[],rs=[];function Kh(h,y){let x=Yt.show(o,y);if(x instanceof HTMLElement)return Wn(x,V4),Wn(x,h.class),
er(x,-10,-10,ye,Q),g.insertBefore(x,Zn[y]),x}function Uh(h,y){if(r==1||y>0){let x=r==1&&S[h.scale].time,k=h.value;h.value=
x?N1(k)?q1(_e,V1(k,W)):k||ge:k||nL,h.label=h.label||(x?jR:GR)}if(ns||y>0){h.width=h.width==null?1:h.width,h.paths=h.paths||
gL||sR,h.fillTo=Te(h.fillTo||aL),h.pxAlign=+Ae(h.pxAlign,b),h.pxRound=Q1(h.pxAlign),h.stroke=Te(h.stroke||null),h.fill=Te(
h.fill||null),h._stroke=h._fill=h._paths=h._focus=null;let x=oL(yn(1,h.width),1),k=h.points=St({},{size:x,width:yn(1,x*.2),
stroke:h.stroke,space:x*2,paths:yL,_stroke:null,_fill:null},h.points);k.show=Te(k.show),k.filter=Te(k.filter),k.fill=Te(
k.fill),k.stroke=Te(k.stroke),k.paths=Te(k.paths),k.pxAlign=h.pxAlign}if(Tt){let x=Kl(h,y);ct.splice(y,0,x[0]),Oo.splice(
y,0,x[1]),we.values.push(null)}if(rn){Se.splice(y,0,null);let x=null;ns?y==0&&(x=Kh(h,y)):y>0&&(x=Kh(h,y)),Zn.splice(y,0,
x),os.splice(y,0,0),rs.splice(y,0,0)}Ft("addSeries",y)}function J$(h,y){y=y??v.length,h=r==1?Mf(h,y,K1,Y1):Mf(h,y,{},J1),
v.splice(y,0,h),Uh(v[y],y)}o.addSeries=J$;function Y$(h){if(v.splice(h,1),Tt){we.values.splice(h,1),Oo.splice(h,1);let y=ct.
splice(h,1)[0];Qi(null,y.firstChild),y.remove()}rn&&(Se.splice(h,1),Zn.splice(h,1)[0].remove(),os.splice(h,1),rs.splice(
h,1)),Ft("delSeries",h)}o.delSeries=Y$;let di=[!1,!1,!1,!1];function Z$(h,y){if(h._show=h.show,h.show){let x=h.side%2,k=S[h.
scale];k==null&&(h.scale=x?v[1].scale:_,k=S[h.scale]);let T=k.time;h.size=Te(h.size),h.space=Te(h.space),h.rotate=Te(h.rotate),
Xr(h.incrs)&&h.incrs.forEach(L=>{!ei.has(L)&&ei.set(L,pk(L))}),h.incrs=Te(h.incrs||(k.distr==2?PR:T?M==1?DR:OR:Ni)),h.splits=
Te(h.splits||(T&&k.distr==1?Le:k.distr==3?kf:k.distr==4?ZR:YR)),h.stroke=Te(h.stroke),h.grid.stroke=Te(h.grid.stroke),h.
ticks.stroke=Te(h.ticks.stroke),h.border.stroke=Te(h.border.stroke);let D=h.values;h.values=Xr(D)&&!Xr(D[0])?Te(D):T?Xr(
D)?I1(_e,H1(D,W)):N1(D)?NR(_e,D):D||Ee:D||JR,h.filter=Te(h.filter||(k.distr>=3&&k.log==10?eL:k.distr==3&&k.log==2?tL:uk)),
h.font=nk(h.font),h.labelFont=nk(h.labelFont),h._size=h.size(o,null,y,0),h._space=h._rotate=h._incrs=h._found=h._splits=
h._values=null,h._size>0&&(di[y]=!0,h._el=io(F4,d))}}function Ca(h,y,x,k){let[T,D,L,H]=x,V=y%2,j=0;return V==0&&(H||D)&&
(j=y==0&&!T||y==2&&!L?Et(W1.size/3):0),V==1&&(T||L)&&(j=y==1&&!D||y==3&&!H?Et(G1.size/2):0),j}let Gh=o.padding=(e.padding||
[Ca,Ca,Ca,Ca]).map(h=>Te(Ae(h,Ca))),Mr=o._padding=Gh.map((h,y)=>h(o,y,di,0)),Ut,Rt=null,Lt=null,jl=r==1?v[0].idxs:null,mo=null,
_a=!1;function jh(h,y){if(t=h??[],o.data=o._data=t,r==2){Ut=0;for(let x=1;x<v.length;x++)Ut+=t[x][0].length}else{t.length==
0&&(o.data=o._data=t=[[]]),mo=t[0],Ut=mo.length;let x=t;if(te==2){x=t.slice();let k=x[0]=Array(Ut);for(let T=0;T<Ut;T++)
k[T]=T}o._data=t=x}if(ss(!0),Ft("setData"),te==2&&(es=!0),y!==!1){let x=N;x.auto(o,_a)?Ap():Pr(_,x.min,x.max),pi=pi||ie.
left>=0,Yn=!0,as()}}o.setData=jh;function Ap(){_a=!0;let h,y;r==1&&(Ut>0?(Rt=jl[0]=0,Lt=jl[1]=Ut-1,h=t[0][Rt],y=t[0][Lt],
te==2?(h=Rt,y=Lt):h==y&&(te==3?[h,y]=Hc(h,h,N.log,!1):te==4?[h,y]=Df(h,h,N.log,!1):N.time?y=h+Et(86400/M):[h,y]=Bc(h,y,Af,
!0))):(Rt=jl[0]=h=null,Lt=jl[1]=y=null)),Pr(_,h,y)}let Jl,is,Ep,Op,Rp,Lp,Np,Bp,Fp,xn;function Jh(h,y,x,k,T,D){h??=v1,x??=
Of,k??="butt",T??=v1,D??="round",h!=Jl&&(m.strokeStyle=Jl=h),T!=is&&(m.fillStyle=is=T),y!=Ep&&(m.lineWidth=Ep=y),D!=Rp&&
(m.lineJoin=Rp=D),k!=Lp&&(m.lineCap=Lp=k),x!=Op&&m.setLineDash(Op=x)}function Yh(h,y,x,k){y!=is&&(m.fillStyle=is=y),h!=Np&&
(m.font=Np=h),x!=Bp&&(m.textAlign=Bp=x),k!=Fp&&(m.textBaseline=Fp=k)}function zp(h,y,x,k,T=0){if(k.length>0&&h.auto(o,_a)&&
(y==null||y.min==null)){let D=Ae(Rt,0),L=Ae(Lt,k.length-1),H=x.min==null?eR(k,D,L,T,h.distr==3):[x.min,x.max];h.min=Mo(h.
min,x.min=H[0]),h.max=yn(h.max,x.max=H[1])}}let Zh={min:null,max:null};function Q$(){for(let k in S){let T=S[k];re[k]==null&&
(T.min==null||re[_]!=null&&T.auto(o,_a))&&(re[k]=Zh)}for(let k in S){let T=S[k];re[k]==null&&T.from!=null&&re[T.from]!=null&&
(re[k]=Zh)}re[_]!=null&&ss(!0);let h={};for(let k in re){let T=re[k];if(T!=null){let D=h[k]=ra(S[k],uR);if(T.min!=null)St(
D,T);else if(k!=_||r==2)if(Ut==0&&D.from==null){let L=D.range(o,null,null,k);D.min=L[0],D.max=L[1]}else D.min=Ue,D.max=-Ue}}
if(Ut>0){v.forEach((k,T)=>{if(r==1){let D=k.scale,L=re[D];if(L==null)return;let H=h[D];if(T==0){let V=H.range(o,H.min,H.
max,D);H.min=V[0],H.max=V[1],Rt=So(H.min,t[0]),Lt=So(H.max,t[0]),Lt-Rt>1&&(t[0][Rt]<H.min&&Rt++,t[0][Lt]>H.max&&Lt--),k.
min=mo[Rt],k.max=mo[Lt]}else k.show&&k.auto&&zp(H,L,k,t[T],k.sorted);k.idxs[0]=Rt,k.idxs[1]=Lt}else if(T>0&&k.show&&k.auto){
let[D,L]=k.facets,H=D.scale,V=L.scale,[j,Y]=t[T],X=h[H],fe=h[V];X!=null&&zp(X,re[H],D,j,D.sorted),fe!=null&&zp(fe,re[V],
L,Y,L.sorted),k.min=L.min,k.max=L.max}});for(let k in h){let T=h[k],D=re[k];if(T.from==null&&(D==null||D.min==null)){let L=T.
range(o,T.min==Ue?null:T.min,T.max==-Ue?null:T.max,k);T.min=L[0],T.max=L[1]}}}for(let k in h){let T=h[k];if(T.from!=null){
let D=h[T.from];if(D.min==null)T.min=T.max=null;else{let L=T.range(o,D.min,D.max,k);T.min=L[0],T.max=L[1]}}}let y={},x=!1;
for(let k in h){let T=h[k],D=S[k];if(D.min!=T.min||D.max!=T.max){D.min=T.min,D.max=T.max;let L=D.distr;D._min=L==3?br(D.
min):L==4?df(D.min,D.asinh):L==100?D.fwd(D.min):D.min,D._max=L==3?br(D.max):L==4?df(D.max,D.asinh):L==100?D.fwd(D.max):D.
max,y[k]=x=!0}}if(x){v.forEach((k,T)=>{r==2?T>0&&y.y&&(k._paths=null):y[k.scale]&&(k._paths=null)});for(let k in y)es=!0,
Ft("setScale",k);rn&&ie.left>=0&&(pi=Yn=!0)}for(let k in re)re[k]=null}function X$(h){let y=wf(Rt-1,0,Ut-1),x=wf(Lt+1,0,
Ut-1);for(;h[y]==null&&y>0;)y--;for(;h[x]==null&&x<Ut-1;)x++;return[y,x]}function eD(){if(Ut>0){let h=v.some(y=>y._focus)&&
xn!=Lo.alpha;h&&(m.globalAlpha=xn=Lo.alpha),v.forEach((y,x)=>{if(x>0&&y.show&&(Qh(x,!1),Qh(x,!0),y._paths==null)){let k=xn;
xn!=y.alpha&&(m.globalAlpha=xn=y.alpha);let T=r==2?[0,t[x][0].length-1]:X$(t[x]);y._paths=y.paths(o,x,T[0],T[1]),xn!=k&&
(m.globalAlpha=xn=k)}}),v.forEach((y,x)=>{if(x>0&&y.show){let k=xn;xn!=y.alpha&&(m.globalAlpha=xn=y.alpha),y._paths!=null&&
Xh(x,!1);{let T=y._paths!=null?y._paths.gaps:null,D=y.points.show(o,x,Rt,Lt,T),L=y.points.filter(o,x,D,T);(D||L)&&(y.points.
_paths=y.points.paths(o,x,Rt,Lt,L),Xh(x,!0))}xn!=k&&(m.globalAlpha=xn=k),Ft("drawSeries",x)}}),h&&(m.globalAlpha=xn=1)}}
function Qh(h,y){let x=y?v[h].points:v[h];x._stroke=x.stroke(o,h),x._fill=x.fill(o,h)}function Xh(h,y){let x=y?v[h].points:
v[h],{stroke:k,fill:T,clip:D,flags:L,_stroke:H=x._stroke,_fill:V=x._fill,_width:j=x.width}=x._paths;j=Ge(j*Re,3);let Y=null,
X=j%2/2;y&&V==null&&(V=j>0?"#fff":H);let fe=x.pxAlign==1&&X>0;if(fe&&m.translate(X,X),!y){let Oe=En-j/2,De=Jn-j/2,Me=vn+
j,pe=po+j;Y=new Path2D,Y.rect(Oe,De,Me,pe)}y?Hp(H,j,x.dash,x.cap,V,k,T,L,D):tD(h,H,j,x.dash,x.cap,V,k,T,L,Y,D),fe&&m.translate(
-X,-X)}function tD(h,y,x,k,T,D,L,H,V,j,Y){let X=!1;V!=0&&A.forEach((fe,Oe)=>{if(fe.series[0]==h){let De=v[fe.series[1]],
Me=t[fe.series[1]],pe=(De._paths||Pl).band;Xr(pe)&&(pe=fe.dir==1?pe[0]:pe[1]);let se,et=null;De.show&&pe&&nR(Me,Rt,Lt)?(et=
fe.fill(o,Oe)||D,se=De._paths.clip):pe=null,Hp(y,x,k,T,et,L,H,V,j,Y,se,pe),X=!0}}),X||Hp(y,x,k,T,D,L,H,V,j,Y)}let eg=ia|
_f;function Hp(h,y,x,k,T,D,L,H,V,j,Y,X){Jh(h,y,x,k,T),(V||j||X)&&(m.save(),V&&m.clip(V),j&&m.clip(j)),X?(H&eg)==eg?(m.clip(
X),Y&&m.clip(Y),Zl(T,L),Yl(h,D,y)):H&_f?(Zl(T,L),m.clip(X),Yl(h,D,y)):H&ia&&(m.save(),m.clip(X),Y&&m.clip(Y),Zl(T,L),m.restore(),
Yl(h,D,y)):(Zl(T,L),Yl(h,D,y)),(V||j||X)&&m.restore()}function Yl(h,y,x){x>0&&(y instanceof Map?y.forEach((k,T)=>{m.strokeStyle=
Jl=T,m.stroke(k)}):y!=null&&h&&m.stroke(y))}function Zl(h,y){y instanceof Map?y.forEach((x,k)=>{m.fillStyle=is=k,m.fill(
x)}):y!=null&&h&&m.fill(y)}function nD(h,y,x,k){let T=C[h],D;if(k<=0)D=[0,0];else{let L=T._space=T.space(o,h,y,x,k),H=T.
_incrs=T.incrs(o,h,y,x,k,L);D=CL(y,x,H,k,L)}return T._found=D}function Ip(h,y,x,k,T,D,L,H,V,j){let Y=L%2/2;b==1&&m.translate(
Y,Y),Jh(H,L,V,j,H),m.beginPath();let X,fe,Oe,De,Me=T+(k==0||k==3?-D:D);x==0?(fe=T,De=Me):(X=T,Oe=Me);for(let pe=0;pe<h.length;pe++)
y[pe]!=null&&(x==0?X=Oe=h[pe]:fe=De=h[pe],m.moveTo(X,fe),m.lineTo(Oe,De));m.stroke(),b==1&&m.translate(-Y,-Y)}function oD(h){
let y=!0;return C.forEach((x,k)=>{if(!x.show)return;let T=S[x.scale];if(T.min==null){x._show&&(y=!1,x._show=!1,ss(!1));return}else
x._show||(y=!1,x._show=!0,ss(!1));let D=x.side,L=D%2,{min:H,max:V}=T,[j,Y]=nD(k,H,V,L==0?ye:Q);if(Y==0)return;let X=T.distr==
2,fe=x._splits=x.splits(o,k,H,V,j,Y,X),Oe=T.distr==2?fe.map(se=>mo[se]):fe,De=T.distr==2?mo[fe[1]]-mo[fe[0]]:j,Me=x._values=
x.values(o,x.filter(o,Oe,k,Y,De),k,Y,De);x._rotate=D==2?x.rotate(o,Me,k,Y):0;let pe=x._size;x._size=so(x.size(o,Me,k,h)),
pe!=null&&x._size!=pe&&(y=!1)}),y}function rD(h){let y=!0;return Gh.forEach((x,k)=>{let T=x(o,k,di,h);T!=Mr[k]&&(y=!1),Mr[k]=
T}),y}function iD(){for(let h=0;h<C.length;h++){let y=C[h];if(!y.show||!y._show)continue;let x=y.side,k=x%2,T,D,L=y.stroke(
o,h),H=x==0||x==3?-1:1,[V,j]=y._found;if(y.label!=null){let ln=y.labelGap*H,Ln=Et((y._lpos+ln)*Re);Yh(y.labelFont[0],L,"\
center",x==2?"top":b1),m.save(),k==1?(T=D=0,m.translate(Ln,Et(Jn+po/2)),m.rotate((x==3?-Lc:Lc)/2)):(T=Et(En+vn/2),D=Ln);
let gi=ak(y.label)?y.label(o,h,V,j):y.label;m.fillText(gi,T,D),m.restore()}if(j==0)continue;let Y=S[y.scale],X=k==0?vn:po,
fe=k==0?En:Jn,Oe=y._splits,De=Y.distr==2?Oe.map(ln=>mo[ln]):Oe,Me=Y.distr==2?mo[Oe[1]]-mo[Oe[0]]:V,pe=y.ticks,se=y.border,
et=pe.show?pe.size:0,ft=Et(et*Re),zt=Et((y.alignTo==2?y._size-et-y.gap:y.gap)*Re),qe=y._rotate*-Lc/180,ht=w(y._pos*Re),On=(ft+
zt)*H,an=ht+On;D=k==0?an:0,T=k==1?an:0;let Qn=y.font[0],fo=y.align==1?Xs:y.align==2?cf:qe>0?Xs:qe<0?cf:k==0?"center":x==
3?cf:Xs,Fo=qe||k==1?"middle":x==2?"top":b1;Yh(Qn,L,fo,Fo);let Rn=y.font[1]*y.lineGap,Xn=Oe.map(ln=>w(l(ln,Y,X,fe))),ho=y.
_values;for(let ln=0;ln<ho.length;ln++){let Ln=ho[ln];if(Ln!=null){k==0?T=Xn[ln]:D=Xn[ln],Ln=""+Ln;let gi=Ln.indexOf(`
`)==-1?[Ln]:Ln.split(/\n/gm);for(let un=0;un<gi.length;un++){let vg=gi[un];qe?(m.save(),m.translate(T,D+un*Rn),m.rotate(
qe),m.fillText(vg,0,0),m.restore()):m.fillText(vg,T,D+un*Rn)}}}pe.show&&Ip(Xn,pe.filter(o,De,h,j,Me),k,x,ht,ft,Ge(pe.width*
Re,3),pe.stroke(o,h),pe.dash,pe.cap);let zo=y.grid;zo.show&&Ip(Xn,zo.filter(o,De,h,j,Me),k,k==0?2:1,k==0?Jn:En,k==0?po:vn,
Ge(zo.width*Re,3),zo.stroke(o,h),zo.dash,zo.cap),se.show&&Ip([ht],[1],k==0?1:0,k==0?1:2,k==1?Jn:En,k==1?po:vn,Ge(se.width*
Re,3),se.stroke(o,h),se.dash,se.cap)}Ft("drawAxes")}function ss(h){v.forEach((y,x)=>{x>0&&(y._paths=null,h&&(r==1?(y.min=
null,y.max=null):y.facets.forEach(k=>{k.min=null,k.max=null})))})}let Ql=!1,Vp=!1,Sa=[];function sD(){Vp=!1;for(let h=0;h<
Sa.length;h++)Ft(...Sa[h]);Sa.length=0}function as(){Ql||(gR(tg),Ql=!0)}function aD(h,y=!1){Ql=!0,Vp=y,h(o),tg(),y&&Sa.length>
0&&queueMicrotask(sD)}o.batch=aD;function tg(){if($p&&(Q$(),$p=!1),es&&(K$(),es=!1),Ul){if(ot(f,Xs,Je),ot(f,"top",Pt),ot(
f,_l,ye),ot(f,Sl,Q),ot(g,Xs,Je),ot(g,"top",Pt),ot(g,_l,ye),ot(g,Sl,Q),ot(d,_l,sr),ot(d,Sl,li),p.width=Et(sr*Re),p.height=
Et(li*Re),C.forEach(({_el:h,_show:y,_size:x,_pos:k,side:T})=>{if(h!=null)if(y){let D=T===3||T===0?x:0,L=T%2==1;ot(h,L?"l\
eft":"top",k-D),ot(h,L?"width":"height",x),ot(h,L?"top":"left",L?Pt:Je),ot(h,L?"height":"width",L?Q:ye),vf(h,Bi)}else Wn(
h,Bi)}),Jl=is=Ep=Rp=Lp=Np=Bp=Fp=Op=null,xn=1,Pa(!0),Je!=Xi||Pt!=ui||ye!=Ro||Q!=ci){ss(!1);let h=ye/Ro,y=Q/ci;if(rn&&!pi&&
ie.left>=0){ie.left*=h,ie.top*=y,ls&&er(ls,Et(ie.left),0,ye,Q),us&&er(us,0,Et(ie.top),ye,Q);for(let x=0;x<Zn.length;x++){
let k=Zn[x];k!=null&&(os[x]*=h,rs[x]*=y,er(k,so(os[x]),so(rs[x]),ye,Q))}}if(Xe.show&&!Gl&&Xe.left>=0&&Xe.width>0){Xe.left*=
h,Xe.width*=h,Xe.top*=y,Xe.height*=y;for(let x in jp)ot(ms,x,Xe[x])}Xi=Je,ui=Pt,Ro=ye,ci=Q}Ft("setSize"),Ul=!1}sr>0&&li>
0&&(m.clearRect(0,0,p.width,p.height),Ft("drawClear"),E.forEach(h=>h()),Ft("draw")),Xe.show&&Gl&&(Xl(Xe),Gl=!1),rn&&pi&&
(hi(null,!0,!1),pi=!1),we.show&&we.live&&Yn&&(Up(),Yn=!1),u||(u=!0,o.status=1,Ft("ready")),_a=!1,Ql=!1}o.redraw=(h,y)=>{
es=y||!1,h!==!1?Pr(_,N.min,N.max):as()};function qp(h,y){let x=S[h];if(x.from==null){if(Ut==0){let k=x.range(o,y.min,y.max,
h);y.min=k[0],y.max=k[1]}if(y.min>y.max){let k=y.min;y.min=y.max,y.max=k}if(Ut>1&&y.min!=null&&y.max!=null&&y.max-y.min<
1e-16)return;h==_&&x.distr==2&&Ut>0&&(y.min=So(y.min,t[0]),y.max=So(y.max,t[0]),y.min==y.max&&y.max++),re[h]=y,$p=!0,as()}}
o.setScale=qp;let Wp,Kp,ls,us,ng,og,cs,ps,rg,ig,Qe,it,Tr=!1,Gt=ie.drag,Nt=Gt.x,Bt=Gt.y;rn&&(ie.x&&(Wp=io(H4,g)),ie.y&&(Kp=
io(I4,g)),N.ori==0?(ls=Wp,us=Kp):(ls=Kp,us=Wp),Qe=ie.left,it=ie.top);let Xe=o.select=St({show:!0,over:!0,left:0,width:0,
top:0,height:0},e.select),ms=Xe.show?io(z4,Xe.over?g:f):null;function Xl(h,y){if(Xe.show){for(let x in h)Xe[x]=h[x],x in
jp&&ot(ms,x,h[x]);y!==!1&&Ft("setSelect")}}o.setSelect=Xl;function lD(h){if(v[h].show)Tt&&vf(ct[h],Bi);else if(Tt&&Wn(ct[h],
Bi),rn){let x=ns?Zn[0]:Zn[h];x!=null&&er(x,-10,-10,ye,Q)}}function Pr(h,y,x){qp(h,{min:y,max:x})}function No(h,y,x,k){y.
focus!=null&&dD(h),y.show!=null&&v.forEach((T,D)=>{D>0&&(h==D||h==null)&&(T.show=y.show,lD(D),r==2?(Pr(T.facets[0].scale,
null,null),Pr(T.facets[1].scale,null,null)):Pr(T.scale,null,null),as())}),x!==!1&&Ft("setSeries",h,y),k&&$a("setSeries",
o,h,y)}o.setSeries=No;function uD(h,y){St(A[h],y)}function cD(h,y){h.fill=Te(h.fill||null),h.dir=Ae(h.dir,-1),y=y??A.length,
A.splice(y,0,h)}function pD(h){h==null?A.length=0:A.splice(h,1)}o.addBand=cD,o.setBand=uD,o.delBand=pD;function mD(h,y){
v[h].alpha=y,rn&&Zn[h]!=null&&(Zn[h].style.opacity=y),Tt&&ct[h]&&(ct[h].style.opacity=y)}let ar,$r,fi,ds={focus:!0};function dD(h){
if(h!=fi){let y=h==null,x=Lo.alpha!=1;v.forEach((k,T)=>{if(r==1||T>0){let D=y||T==0||T==h;k._focus=y?null:D,x&&mD(T,D?1:
Lo.alpha)}}),fi=h,x&&as()}}Tt&&ts&&sn(k1,Ne,h=>{ie._lock||(mi(h),fi!=null&&No(null,ds,!0,Ct.setSeries))});function Bo(h,y,x){
let k=S[y];x&&(h=h/Re-(k.ori==1?Pt:Je));let T=ye;k.ori==1&&(T=Q,h=T-h),k.dir==-1&&(h=T-h);let D=k._min,L=k._max,H=h/T,V=D+
(L-D)*H,j=k.distr;return j==3?na(10,V):j==4?rR(V,k.asinh):j==100?k.bwd(V):V}function fD(h,y){let x=Bo(h,_,y);return So(x,
t[0],Rt,Lt)}o.valToIdx=h=>So(h,t[0]),o.posToIdx=fD,o.posToVal=Bo,o.valToPos=(h,y,x)=>S[y].ori==0?s(h,S[y],x?vn:ye,x?En:0):
a(h,S[y],x?po:Q,x?Jn:0),o.setCursor=(h,y,x)=>{Qe=h.left,it=h.top,hi(null,y,x)};function sg(h,y){ot(ms,Xs,Xe.left=h),ot(ms,
_l,Xe.width=y)}function ag(h,y){ot(ms,"top",Xe.top=h),ot(ms,Sl,Xe.height=y)}let Ma=N.ori==0?sg:ag,Ta=N.ori==1?sg:ag;function hD(){
if(Tt&&we.live)for(let h=r==2?1:0;h<v.length;h++){if(h==0&&jn)continue;let y=we.values[h],x=0;for(let k in y)Oo[h][x++].
firstChild.nodeValue=y[k]}}function Up(h,y){if(h!=null&&(h.idxs?h.idxs.forEach((x,k)=>{Se[k]=x}):lR(h.idx)||Se.fill(h.idx),
we.idx=Se[0]),Tt&&we.live){for(let x=0;x<v.length;x++)(x>0||r==1&&!jn)&&gD(x,Se[x]);hD()}Yn=!1,y!==!1&&Ft("setLegend")}o.
setLegend=Up;function gD(h,y){let x=v[h],k=h==0&&te==2?mo:t[h],T;jn?T=x.values(o,h,y)??Sr:(T=x.value(o,y==null?null:k[y],
h,y),T=T==null?Sr:{_:T}),we.values[h]=T}function hi(h,y,x){rg=Qe,ig=it,[Qe,it]=ie.move(o,Qe,it),ie.left=Qe,ie.top=it,rn&&
(ls&&er(ls,Et(Qe),0,ye,Q),us&&er(us,0,Et(it),ye,Q));let k,T=Rt>Lt;ar=Ue,$r=null;let D=N.ori==0?ye:Q,L=N.ori==1?ye:Q;if(Qe<
0||Ut==0||T){k=ie.idx=null;for(let H=0;H<v.length;H++){let V=Zn[H];V!=null&&er(V,-10,-10,ye,Q)}ts&&No(null,ds,!0,h==null&&
Ct.setSeries),we.live&&(Se.fill(k),Yn=!0)}else{let H,V,j;r==1&&(H=N.ori==0?Qe:it,V=Bo(H,_),k=ie.idx=So(V,t[0],Rt,Lt),j=G(
t[0][k],N,D,0));let Y=-10,X=-10,fe=0,Oe=0,De=!0,Me="",pe="";for(let se=r==2?1:0;se<v.length;se++){let et=v[se],ft=Se[se],
zt=ft==null?null:r==1?t[se][ft]:t[se][1][ft],qe=ie.dataIdx(o,se,k,V),ht=qe==null?null:r==1?t[se][qe]:t[se][1][qe];if(Yn=
Yn||ht!=zt||qe!=ft,Se[se]=qe,se>0&&et.show){let On=qe==null?-10:qe==k?j:G(r==1?t[0][qe]:t[se][0][qe],N,D,0),an=ht==null?
-10:ae(ht,r==1?S[et.scale]:S[et.facets[1].scale],L,0);if(ts&&ht!=null){let Qn=N.ori==1?Qe:it,fo=Ot(Lo.dist(o,se,qe,an,Qn));
if(fo<ar){let Fo=Lo.bias;if(Fo!=0){let Rn=Bo(Qn,et.scale),Xn=ht>=0?1:-1,ho=Rn>=0?1:-1;ho==Xn&&(ho==1?Fo==1?ht>=Rn:ht<=Rn:
Fo==1?ht<=Rn:ht>=Rn)&&(ar=fo,$r=se)}else ar=fo,$r=se}}if(Yn||ns){let Qn,fo;N.ori==0?(Qn=On,fo=an):(Qn=an,fo=On);let Fo,Rn,
Xn,ho,zo,ln,Ln=!0,gi=Yt.bbox;if(gi!=null){Ln=!1;let un=gi(o,se);Xn=un.left,ho=un.top,Fo=un.width,Rn=un.height}else Xn=Qn,
ho=fo,Fo=Rn=Yt.size(o,se);if(ln=Yt.fill(o,se),zo=Yt.stroke(o,se),ns)se==$r&&ar<=Lo.prox&&(Y=Xn,X=ho,fe=Fo,Oe=Rn,De=Ln,Me=
ln,pe=zo);else{let un=Zn[se];un!=null&&(os[se]=Xn,rs[se]=ho,$1(un,Fo,Rn,Ln),T1(un,ln,zo),er(un,so(Xn),so(ho),ye,Q))}}}}if(ns){
let se=Lo.prox,et=fi==null?ar<=se:ar>se||$r!=fi;if(Yn||et){let ft=Zn[0];ft!=null&&(os[0]=Y,rs[0]=X,$1(ft,fe,Oe,De),T1(ft,
Me,pe),er(ft,so(Y),so(X),ye,Q))}}}if(Xe.show&&Tr)if(h!=null){let[H,V]=Ct.scales,[j,Y]=Ct.match,[X,fe]=h.cursor.sync.scales,
Oe=h.cursor.drag;if(Nt=Oe._x,Bt=Oe._y,Nt||Bt){let{left:De,top:Me,width:pe,height:se}=h.select,et=h.scales[X].ori,ft=h.posToVal,
zt,qe,ht,On,an,Qn=H!=null&&j(H,X),fo=V!=null&&Y(V,fe);Qn&&Nt?(et==0?(zt=De,qe=pe):(zt=Me,qe=se),ht=S[H],On=G(ft(zt,X),ht,
D,0),an=G(ft(zt+qe,X),ht,D,0),Ma(Mo(On,an),Ot(an-On))):Ma(0,D),fo&&Bt?(et==1?(zt=De,qe=pe):(zt=Me,qe=se),ht=S[V],On=ae(ft(
zt,fe),ht,L,0),an=ae(ft(zt+qe,fe),ht,L,0),Ta(Mo(On,an),Ot(an-On))):Ta(0,L)}else Jp()}else{let H=Ot(rg-ng),V=Ot(ig-og);if(N.
ori==1){let fe=H;H=V,V=fe}Nt=Gt.x&&H>=Gt.dist,Bt=Gt.y&&V>=Gt.dist;let j=Gt.uni;j!=null?Nt&&Bt&&(Nt=H>=j,Bt=V>=j,!Nt&&!Bt&&
(V>H?Bt=!0:Nt=!0)):Gt.x&&Gt.y&&(Nt||Bt)&&(Nt=Bt=!0);let Y,X;Nt&&(N.ori==0?(Y=cs,X=Qe):(Y=ps,X=it),Ma(Mo(Y,X),Ot(X-Y)),Bt||
Ta(0,L)),Bt&&(N.ori==1?(Y=cs,X=Qe):(Y=ps,X=it),Ta(Mo(Y,X),Ot(X-Y)),Nt||Ma(0,D)),!Nt&&!Bt&&(Ma(0,0),Ta(0,0))}if(Gt._x=Nt,
Gt._y=Bt,h==null){if(x){if(bg!=null){let[H,V]=Ct.scales;Ct.values[0]=H!=null?Bo(N.ori==0?Qe:it,H):null,Ct.values[1]=V!=null?
Bo(N.ori==1?Qe:it,V):null}$a(pf,o,Qe,it,ye,Q,k)}if(ts){let H=x&&Ct.setSeries,V=Lo.prox;fi==null?ar<=V&&No($r,ds,!0,H):ar>
V?No(null,ds,!0,H):$r!=fi&&No($r,ds,!0,H)}}Yn&&(we.idx=k,Up()),y!==!1&&Ft("setCursor")}let Dr=null;Object.defineProperty(
o,"rect",{get(){return Dr==null&&Pa(!1),Dr}});function Pa(h=!1){h?Dr=null:(Dr=g.getBoundingClientRect(),Ft("syncRect",Dr))}
function lg(h,y,x,k,T,D,L){ie._lock||Tr&&h!=null&&h.movementX==0&&h.movementY==0||(Gp(h,y,x,k,T,D,L,!1,h!=null),h!=null?
hi(null,!0,!0):hi(y,!0,!1))}function Gp(h,y,x,k,T,D,L,H,V){if(Dr==null&&Pa(!1),mi(h),h!=null)x=h.clientX-Dr.left,k=h.clientY-
Dr.top;else{if(x<0||k<0){Qe=-10,it=-10;return}let[j,Y]=Ct.scales,X=y.cursor.sync,[fe,Oe]=X.values,[De,Me]=X.scales,[pe,se]=Ct.
match,et=y.axes[0].side%2==1,ft=N.ori==0?ye:Q,zt=N.ori==1?ye:Q,qe=et?D:T,ht=et?T:D,On=et?k:x,an=et?x:k;if(De!=null?x=pe(
j,De)?l(fe,S[j],ft,0):-10:x=ft*(On/qe),Me!=null?k=se(Y,Me)?l(Oe,S[Y],zt,0):-10:k=zt*(an/ht),N.ori==1){let Qn=x;x=k,k=Qn}}
V&&(y==null||y.cursor.event.type==pf)&&((x<=1||x>=ye-1)&&(x=Li(x,ye)),(k<=1||k>=Q-1)&&(k=Li(k,Q))),H?(ng=x,og=k,[cs,ps]=
ie.move(o,x,k)):(Qe=x,it=k)}let jp={width:0,height:0,left:0,top:0};function Jp(){Xl(jp,!1)}let ug,cg,pg,mg;function dg(h,y,x,k,T,D,L){
Tr=!0,Nt=Bt=Gt._x=Gt._y=!1,Gp(h,y,x,k,T,D,L,!0,!1),h!=null&&(sn(mf,yf,fg,!1),$a(x1,o,cs,ps,ye,Q,null));let{left:H,top:V,
width:j,height:Y}=Xe;ug=H,cg=V,pg=j,mg=Y}function fg(h,y,x,k,T,D,L){Tr=Gt._x=Gt._y=!1,Gp(h,y,x,k,T,D,L,!1,!0);let{left:H,
top:V,width:j,height:Y}=Xe,X=j>0||Y>0,fe=ug!=H||cg!=V||pg!=j||mg!=Y;if(X&&fe&&Xl(Xe),Gt.setScale&&X&&fe){let Oe=H,De=j,Me=V,
pe=Y;if(N.ori==1&&(Oe=V,De=Y,Me=H,pe=j),Nt&&Pr(_,Bo(Oe,_),Bo(Oe+De,_)),Bt)for(let se in S){let et=S[se];se!=_&&et.from==
null&&et.min!=Ue&&Pr(se,Bo(Me+pe,se),Bo(Me,se))}Jp()}else ie.lock&&(ie._lock=!ie._lock,hi(y,!0,h!=null));h!=null&&(Qi(mf,
yf),$a(mf,o,Qe,it,ye,Q,null))}function yD(h,y,x,k,T,D,L){if(ie._lock)return;mi(h);let H=Tr;if(Tr){let V=!0,j=!0,Y=10,X,fe;
N.ori==0?(X=Nt,fe=Bt):(X=Bt,fe=Nt),X&&fe&&(V=Qe<=Y||Qe>=ye-Y,j=it<=Y||it>=Q-Y),X&&V&&(Qe=Qe<cs?0:ye),fe&&j&&(it=it<ps?0:
Q),hi(null,!0,!0),Tr=!1}Qe=-10,it=-10,Se.fill(null),hi(null,!0,!0),H&&(Tr=H)}function hg(h,y,x,k,T,D,L){ie._lock||(mi(h),
Ap(),Jp(),h!=null&&$a(C1,o,Qe,it,ye,Q,null))}function gg(){C.forEach(_L),Dp(o.width,o.height,!0)}Fi(Nc,ta,gg);let fs={};
fs.mousedown=dg,fs.mousemove=lg,fs.mouseup=fg,fs.dblclick=hg,fs.setSeries=(h,y,x,k)=>{let T=Ct.match[2];x=T(o,y,x),x!=-1&&
No(x,k,!0,!1)},rn&&(sn(x1,g,dg),sn(pf,g,lg),sn(w1,g,h=>{mi(h),Pa(!1)}),sn(k1,g,yD),sn(C1,g,hg),Sf.add(o),o.syncRect=Pa);
let eu=o.hooks=e.hooks||{};function Ft(h,y,x){Vp?Sa.push([h,y,x]):h in eu&&eu[h].forEach(k=>{k.call(null,o,y,x)})}(e.plugins||
[]).forEach(h=>{for(let y in h.hooks)eu[y]=(eu[y]||[]).concat(h.hooks[y])});let yg=(h,y,x)=>x,Ct=St({key:null,setSeries:!1,
filters:{pub:R1,sub:R1},scales:[_,v[1]?v[1].scale:null],match:[L1,L1,yg],values:[null,null]},ie.sync);Ct.match.length==2&&
Ct.match.push(yg),ie.sync=Ct;let bg=Ct.key,Yp=Ak(bg);function $a(h,y,x,k,T,D,L){Ct.filters.pub(h,y,x,k,T,D,L)&&Yp.pub(h,
y,x,k,T,D,L)}Yp.sub(o);function bD(h,y,x,k,T,D,L){Ct.filters.sub(h,y,x,k,T,D,L)&&fs[h](null,y,x,k,T,D,L)}o.pub=bD;function vD(){
Yp.unsub(o),Sf.delete(o),ai.clear(),xf(Nc,ta,gg),c.remove(),Ne?.remove(),Ft("destroy")}o.destroy=vD;function Zp(){Ft("in\
it",e,t),jh(t||e.data,!1),re[_]?qp(_,re[_]):Ap(),Gl=Xe.show&&(Xe.width>0||Xe.height>0),pi=Yn=!0,Dp(e.width,e.height)}return v.
forEach(Uh),C.forEach(Z$),n?n instanceof HTMLElement?(n.appendChild(c),Zp()):n(o,Zp):Zp(),o}Mt.assign=St;Mt.fmtNum=Ef;Mt.
rangeNum=Bc;Mt.rangeLog=Hc;Mt.rangeAsinh=Df;Mt.orient=Hi;Mt.pxRatio=Re;Mt.join=hR;Mt.fmtDate=Rf,Mt.tzDate=MR;Mt.sync=Ak;
{Mt.addGap=lL,Mt.clipGaps=qc;let e=Mt.paths={points:Bk};e.linear=zk,e.stepped=pL,e.bars=mL,e.spline=fL}var qk="j";function jc(e){let t=U(null),n=U(null),o=U(null),r=U(e);r.current=e;let a=`${e.series.map(({color:u,dashed:c,shown:p,bars:m,
low:d,stacked:f})=>`${u} ${c} ${p} ${m} ${d?"band":""} ${f}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic} ${e.
unfinished} ${Pu.value}`;return st(()=>{if(!t.current)return;let u=new Mt($L(r,t.current.clientWidth),Wk(r.current),t.current);
n.current=u;let c=new ResizeObserver(()=>{let p=t.current?.clientWidth??0;p>0&&p!==u.width&&u.setSize({width:p,height:r.
current.height})});return c.observe(t.current),()=>{c.disconnect(),u.destroy(),n.current=null}},[a]),oe(()=>{n.current?.
setData(Wk(r.current))},[e.times,e.series]),oe(()=>{let u=n.current,c=e.cursor===null?void 0:e.times[e.cursor];!u||u.cursor.
idx===e.cursor||u.setCursor(c===void 0?{left:-10,top:-10}:{left:u.valToPos(c,"x"),top:8},!1)},[e.cursor]),i("div",{ref:t,
class:qk,onPointerUp:u=>{let c=o.current,p=n.current;o.current=null;let m=p?.cursor.idx;!c||!p||m===null||m===void 0||Math.
hypot(u.clientX-c.x,u.clientY-c.y)>3||r.current.onPick?.(m,TL(p,r.current.series,m),new DOMRect(u.clientX,u.clientY,0,0))},
onPointerDown:u=>{u.button===0&&(o.current={x:u.clientX,y:u.clientY})}})}function TL(e,t,n){let o=e.cursor.top??0,r=-1,s=1/0;
return t.forEach((a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&a.of===void 0||u===null||u===void 0)return;let c=e.
valToPos(u,"y"),p=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);p<s&&(s=p,r=a.of??l)}),r<0?t.findIndex(a=>a.shown!==!1):r}var Uk=({
low:e,high:t})=>e&&t?[e,t]:[];function Wk({times:e,series:t,logarithmic:n}){let o=r=>n?r.map(s=>s!==null&&s>0?s:null):r;
return[e,...t.map(({values:r})=>o(r)),...t.flatMap(Uk).map(o)]}function PL(e){let t=[],n=e.length+1;return e.forEach((o,r)=>{
o.low&&o.high&&(t.push({series:[n+1,n],fill:Gc(If(o),24)}),n+=2),o.stacked&&r>0&&t.push({series:[r+1,r],fill:Gc(If(o),52)})}),
t}function If({color:e}){return e===null?Ve("--other"):Ve(Ht(e))}function Gc(e,t){return`color-mix(in srgb, ${e} ${t}%, \
transparent)`}function $L(e,t){let{series:n,zone:o,unit:r,height:s,logarithmic:a=!1,times:l}=e.current,u=s<120;return{width:Math.
max(t,64),height:s,padding:[8,24,0,0],legend:{show:!1},tzDate:c=>Mt.tzDate(new Date(c*1e3),o),cursor:{y:!1,points:{size:7,
show:!n.some(({bars:c})=>c)},drag:{x:!0,y:!1,setScale:!1}},bands:PL(n),scales:{x:{range:()=>DL(e.current.times)},y:a?{distr:3,
log:10}:{range:(c,p,m)=>[Math.min(0,p??0),m===null||m<=0||r==="share"&&Math.abs(m-1)<1e-9?1:m*1.05]}},axes:[{...Kk(),grid:{
show:!1},size:28,space:72,values:(c,p,m,d,f)=>p.map(g=>OL(g,f,o))},{...Kk(),size:56,...u?{space:28}:{},values:(c,p)=>p.map(
m=>m===null?"":tt(m,r))}],series:[{},...n.map((c,p)=>RL(c,p,l.length)),...n.flatMap(c=>Uk(c).map(()=>({show:c.shown??!0,
stroke:"transparent",width:0,points:{show:!1}})))],hooks:{drawClear:[c=>EL(c,e.current)],draw:[c=>e.current.onBox?.(AL(c))],
setCursor:[c=>{let{idx:p,left:m,top:d}=c.cursor;e.current.onCursor(m===void 0||m<0?null:p??null,m??0,d??0)}],setSelect:[
c=>{if(c.select.width<4)return;let p=c.posToVal(c.select.left,"x"),m=c.posToVal(c.select.left+c.select.width,"x");c.setSelect(
{left:0,top:0,width:0,height:0},!1),e.current.onDrag?.(p,m,c.cursor.event?.shiftKey??!1)}]}}}function DL(e){let t=e[0]??
0,n=e.at(-1)??1,o=e.length>1?(n-t)/(e.length-1):86400;return[t,n+o]}function AL(e){let t=Mt.pxRatio,{left:n,top:o,width:r,
height:s}=e.bbox;return{left:n/t,top:o/t,width:r/t,height:s/t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function EL(e,{
unfinished:t}){if(t==null)return;let n=Math.max(e.bbox.left,e.valToPos(t,"x",!0));kc(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.
width-n,e.bbox.height,Ve("--line"))}function OL(e,t,n){let{month:o,day:r,hour:s,minute:a,second:l}=ku(e*1e3,n);return t>=
300*86400||t>=27*86400&&o===1&&r===1?ue(e*1e3,n,"year"):t>=27*86400?ue(e*1e3,n,"month"):t>=86400||s===0&&a===0&&l===0?ue(
e*1e3,n,"dayShort"):ue(e*1e3,n,t<60?"clockSecond":"clock")}function Kk(){let e=Ve("--line");return{stroke:Ve("--muted"),
font:`12px ${Ve("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function RL(e,t,n){let o=If(
e),r=e.dashed?[4,4]:e.color===null||e.stacked?[]:Ss(e.color),s=e.shown??!0;return e.bars?{stroke:o,fill:o,width:0,show:s,
paths:Mt.paths.bars({size:[.92,64],align:1}),points:{show:!1}}:{stroke:e.dashed?Gc(o,70):o,width:1.5,show:s,spanGaps:!1,
points:{show:n===1,size:6,fill:o},...e.stacked&&t===0?{fill:Gc(o,52)}:{},...r.length>0?{dash:r}:{}}}var Gk=50,LL=5;function ua(e){let{answer:t,document:n}=e,o=Z(()=>mt(t,n),[t,n]);return i("div",{class:e1,children:o.measures.
map((r,s)=>i(NL,{...e,shape:o,measure:r,height:o.measures.length>1?200:360,tools:s===0?e.tools:void 0},t.columns[r].name))})}
function NL(e){let{answer:t,document:n,shape:o,measure:r,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:p=!1}=e,
m=t.columns[r].name,d=(e.form==="stacked"||e.form==="share")&&!Yr(m)?"lines":e.form,f=Z(()=>hl(t,o,r,l),[t,o,r,l]),g=Z(()=>t.
compare?hl(t.compare,o,r):null,[t,o,r]),[b,w]=$(new Set),[M,v]=$(null),[C,S]=$(null),A=d==="share"?"share":At(m),_=W=>tt(
W,A),P=o.keys.map(W=>t.columns[W].name).join(),E=Z(()=>BL(f,P),[f,P]),R=ro(f.times),z=f.times.length-1,N=f.times.find(W=>(W+
R)*1e3>e.end+1e3)??null,te=N===null?f.times.length:f.times.indexOf(N),G=Z(()=>FL(f,g,E,b,d,te),[f,g,E,b,d,te]),ae=(W,Le,Ee)=>{
let ge=f.series[Le<E.length?Le:0];ge&&e.onPoint?.({start:f.starts[W],keys:ge.keys,measure:m,value:ge.values[W]??null},Ee)},
re=W=>{let Le={ArrowRight:(M?.at??-1)+1,ArrowLeft:(M?.at??z+1)-1,Home:0,End:z}[W.key];if(Le!==void 0&&z>=0){let Se=Math.
max(0,Math.min(Le,z));return W.shiftKey&&e.onSpan&&e.onSpan(...HL(c,f.times,M?.at??Se,Se,R)),v({at:Se,left:-1}),!0}if(W.
key!=="Enter"&&W.key!=="."||!M)return!1;let Ee=W.target.getBoundingClientRect(),ge=C?C.left+(f.times[M.at]-C.from)/(C.to-
C.from)*C.width:80;return ae(M.at,E.findIndex(Se=>!b.has(Se.key)),new DOMRect(Ee.left+ge,Ee.top+80,0,0)),!0},_e=(W,Le,Ee)=>{
let[ge,Se]=zL(f.times,W,Le,R);Ee&&e.onSpan?e.onSpan(ge,Se):e.onZoom(ge,Se)};return i(Fe,{title:J(m).text,summary:IL(f,m,
P,_,d),announced:M?c1(f,g,M.at,s,_):"",onKey:re,table:i(Mn,{answer:t,document:n,zone:s}),actions:i(B,{children:[e.tools,
e.actions?.(m)]}),legend:P===""?null:i(Dc,{rows:E,all:f.series.length,hidden:b,onHidden:w,text:W=>tt(W,At(m)),...e.onGroup?
{onMenu:(W,Le)=>e.onGroup?.(W.keys,Le)}:{}}),children:[i(jc,{times:f.times,series:G,zone:s,unit:A,height:a,cursor:M?.at??
null,logarithmic:p&&d!=="stacked"&&d!=="share",unfinished:N,onCursor:(W,Le)=>v(W===null?null:{at:W,left:Le}),onDrag:_e,onPick:ae,
onBox:W=>S(Le=>Le!==null&&JSON.stringify(Le)===JSON.stringify(W)?Le:W)}),C&&c&&i(g1,{box:C,from:c.from,to:c.to}),C&&i(h1,
{box:C,flags:u,zone:s}),M&&i(l1,{lines:f,former:g,rows:E,hidden:b,at:M.at,left:M.left,zone:s,text:W=>tt(W,At(m)),unfinished:N!==
null&&f.times[M.at]>=N})]})}function BL(e,t){return e.series.slice(0,Gk).map(n=>({key:JSON.stringify(n.keys),keys:n.keys,
total:n.total,last:n.values.at(-1)??null,color:dn(t,n.keys)}))}function FL(e,t,n,o,r,s){let a=e.series.slice(0,Gk).map((m,d)=>({
series:m,row:n[d],isShown:!o.has(n[d].key)}));if(r==="stacked"||r==="share"){let m=fx(a.map(({series:d,isShown:f})=>f?d.
values:d.values.map(()=>0)),r==="share");return a.map(({row:d,isShown:f},g)=>({values:m[g],color:d.color,shown:f,stacked:!0}))}
let l=a.filter(({isShown:m})=>m).length<=LL,u=a.map(({series:m,row:d,isShown:f})=>({values:r==="bars"?m.values:m.values.
map((g,b)=>b<s?g:null),color:d.color,shown:f,bars:r==="bars",...l&&m.low?{low:m.low,high:m.high}:{}})),c=a.map(({row:m,isShown:d})=>{
let f=t?.series.find(g=>JSON.stringify(g.keys)===m.key);return f?{values:e.times.map((g,b)=>f.values[b]??null),color:m.color,
shown:d,dashed:!0}:null}).filter(m=>m!==null),p=r==="bars"||s>=e.times.length?[]:a.map(({series:m,row:d,isShown:f},g)=>({
values:m.values.map((b,w)=>w>=s-1?b:null),color:d.color,shown:f,dashed:!0,of:g}));return[...u,...c,...p]}function zL(e,t,n,o){
return[e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??n)+o]}function HL(e,t,n,o,r){let s=e?t.findIndex(p=>p===
e.from):-1,a=e?t.findLastIndex(p=>p<e.to):-1,l=s===n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(l,o)];return[t[u],t[c+1]??
t[c]+r]}function IL(e,t,n,o,r){let s=e.series[0],a=n===""?"":` by ${J(n).text}, ${e.series.length} groups`,l=s?.values.reduce(
(c,p)=>Math.max(c,p??0),0)??0,u=n!==""&&s?`, ${s.keys.map(c=>J(c).text).join(", ")} leads`:"";return`${r==="bars"?"Bar":
"Line"} chart of ${J(t).text}${a}, ${e.times.length} points, ${r==="share"?"":`at most ${o(l)}`}${u}`}var Ii=be([]),Vf=be(Io("letters")!=="no"),Jc="",jk,Yk=Ii,Zk=Vf;function Qk(e){Vf.value=e,Vo("letters",e?"yes":"no")}function xr(e){
let t=U(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");oe(()=>{let o=t.current.map((r,s)=>({...r,act:()=>t.current[s]?.
act()}));return Ii.value=[...Ii.value,...o],()=>{Ii.value=Ii.value.filter(r=>!o.includes(r))}},[n])}function VL(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function Xk(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(qf(e.target)||!Vf.value&&e.key.
length===1||qL()||r0()))return;let n=Jc===""?VL(e):`${Jc} ${e.key}`,o=Ii.value.findLast(({keys:r})=>r===n);o?(e.preventDefault(),
Jk(""),o.act()):t&&Jk(Ii.value.some(({keys:r})=>r.startsWith(`${e.key} `))?e.key:"")})}function Jk(e){clearTimeout(jk),Jc=
e,e!==""&&(jk=setTimeout(()=>{Jc=""},1200))}function qf(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function qL(){return document.querySelector("dialo\
g[open]")!==null}var eC=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),WL=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function nC(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:KL(n.toLowerCase())??UL(n)??GL(n,t)}function KL(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?eC.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let o=/^this\s+([a-z]+)$/.exec(e),r=o?eC.get(o[1]):void 0;return r?{from:`now/${r}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function UL(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,o,r]=[Number(t[1]),t[2],t[3]],s=new Date(Date.UTC(n,Number(o??1)-1,Number(r??1))),a=new Date(s);return r!==void 0?
a.setUTCDate(a.getUTCDate()+1):o!==void 0?a.setUTCMonth(a.getUTCMonth()+1):a.setUTCFullYear(a.getUTCFullYear()+1),{from:s.
toISOString().slice(0,10),to:a.toISOString().slice(0,10)}}function GL(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let o=tC(n[0],t,null);if(o===null)return null;if(n.length===1)return typeof o=="string"&&o.includes("T")?null:
{from:o};let r=tC(n[1],t,typeof o=="string"?o:null);return r===null?null:r==="now"?{from:o}:{from:o,to:r}}function tC(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let o=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(o)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${Yc(o[1])}:${o[2]}:${o[3]??"00"}`;let r=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),s=r?WL.indexOf(r[2].toLowerCase()):-1;if(!r||s<0)return null;let a=`${r[3]??t.getUTCFullYear()}-${Yc(String(s+1))}\
-${Yc(r[1])}`;return r[4]===void 0?a:`${a}T${Yc(r[4])}:${r[5]}:00`}function Yc(e){return e.padStart(2,"0")}var ao=new Va,Zc=be(Io("waits")==="yes");function oC(e){Zc.value=e,Vo("waits",e?"yes":"no")}var jL=150,Wf,ca=null;function lo(){
clearTimeout(Wf),ca=Ce.value,ao.run(ca,{history:!0})}function rC(){cn(()=>{let{state:e,how:t}=Ou.value,n=Ir.value,o=To.find(
r=>r.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||ca!==null&&Nn(ca,e.document)||Zc.value&&ca!==
null&&Nn(Pe(ca).dataset,e.document.dataset)||(clearTimeout(Wf),Wf=setTimeout(lo,t==="replace"?jL:0))})}var iC="At",sC="Dt",aC="Ht",lC="_t",uC="qt";function on(e){le({document:he(he(Ce.value,"from",e.from),"to",e.to)})}function cC(){let e=U(null),[t,n]=$(!1),o=Ce.value.
timezone??"UTC",r=dl(Ce.value,o),{error:s}=ao.result.value,a=xi(s,"from")??xi(s,"to"),l="The question";return xr([{keys:"\
t",label:"Range of time",group:l,act:()=>n(!0)},{keys:"[",label:"The range before",group:l,act:()=>Kf(-1,0)},{keys:"]",label:"\
The range after",group:l,act:()=>Kf(1,0)},{keys:"-",label:"Zoom out",group:l,act:()=>Kf(0,.5)}]),i(B,{children:[i(F,{buttonRef:e,
icon:"calendar",after:"down",kind:a?"danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:i("span",{class:iC,
children:r})}),a&&!t&&i("div",{class:uC,children:i(ze,{error:a})}),t&&i(nn,{anchor:e.current,role:"dialog",label:"Range \
of time",onClose:()=>n(!1),children:i(YL,{zone:o,wrong:a,onDone:()=>n(!1)})})]})}function Kf(e,t){let n=ao.result.value.
answer?.query,[o,r]=[Date.parse(String(n?.from)),Date.parse(String(n?.to))],s=r-o;if(!(s>0))return;let a=l=>new Date(l).
toISOString();on({from:a(o+(e-t)*s),to:a(r+(e+t)*s)})}function YL({zone:e,wrong:t,onDone:n}){let[o,r]=$(t),{from:s,to:a}=Ce.
value,l=s===void 0&&a===void 0?"":`${s??""} - ${a??"now"}`,u=c=>{let p=nC(c);if(!p){r({message:"This is no range of time",
hint:"try: last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}on(p),n()};return i("div",{class:sC,children:[
i(In,{label:`Range, on the clock of ${e}`,value:l,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:u,error:o,autofocus:!0}),
i("div",{class:aC,children:zd.map(c=>i(F,{small:!0,kind:"plain",class:lC,pressed:dl(Ce.value,e)===c.label,onClick:()=>{on(
c),n()},children:c.label},c.label))})]})}var ZL=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}];function pC({answer:e,
intervals:t,of:n,zone:o,bars:r,actions:s}){let[a,l]=$("lines"),[u,c]=$(!1),[p,m]=$(null),{openAt:d,menu:f}=Qo(),g=XL(n,e),
b=mt(e,n),w=b.keys.length>0&&b.measures.some(A=>Yr(e.columns[A].name));oe(()=>m(null),[JSON.stringify(n)]);let M=Z(()=>dx(
t),[t]),v=A=>Object.fromEntries(b.keys.map((_,P)=>[e.columns[_].name,A[P]])),C=e.columns[b.time]?.name??"time",S=({start:A,
keys:_,measure:P,value:E},R)=>d({document:n,mark:{keys:{[C]:A,...v(_)},measure:P},anchor:R,value:E,items:[{label:"Note h\
ere…",icon:"plus",act:()=>Fn({kind:"note",time:A})}]});return i(B,{children:[i(ua,{answer:e,document:n,zone:o,form:r?"\
bars":w?a:"lines",logarithmic:u,intervals:M,end:Uf(e),flags:g.flags,span:p,onZoom:(A,_)=>on({from:ti(A),to:ti(_)}),onSpan:(A,_)=>m(
{from:A,to:_}),onPoint:S,onGroup:(A,_)=>d({document:n,mark:{keys:v(A)},anchor:_,value:A[0]}),tools:i(B,{children:[w&&!r&&
i(wt,{label:"Form",choices:ZL,value:a,onChange:l}),!r&&i(F,{small:!0,kind:"outlined",pressed:u,onClick:()=>c(!u),children:"\
Log"})]}),actions:s}),p&&i(Qs,{document:n,mark:{time:{from:ti(p.from),to:ti(p.to)}},label:`${ue(p.from*1e3,o)} to ${ue(p.
to*1e3,o)}`,onClear:()=>m(null),children:[i(F,{small:!0,kind:"outlined",icon:"search",onClick:()=>on({from:ti(p.from),to:ti(
p.to)}),children:"Zoom"}),i(F,{small:!0,kind:"outlined",icon:"plus",onClick:()=>Fn({kind:"note",time:ti(p.from),to:ti(p.
to)}),children:"Note"})]}),i(QL,{answer:e,of:n,zone:o}),g.menu,f]})}function QL({answer:e,of:t,zone:n}){let{choose:o,menu:r}=Pc(
e,t);return i("div",{class:gw,children:[i(Mn,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),r]})}function ti(e){
return new Date(e*1e3).toISOString()}function Uf(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(
String(t)))}function XL(e,t){let[n,o]=$(!0),[r,s]=$(null),a=qw(e.dataset,t.query?.from,t.query?.to);xr([{keys:"m",label:"\
Show or hide notes",group:"Charts",act:()=>o(!n)}]);let l=Z(()=>(n?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.
to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:p=>s({note:c,anchor:p})})),[a,n]),u=r&&i(Ti,{anchor:r.anchor,label:"\
Note",head:ne(r.note.text),onClose:()=>s(null),items:[{label:"Remove the note",icon:"trash",danger:!0,act:()=>{Kw(r.note.
id)}}]});return{flags:l,menu:u}}function mC({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return i(Cn,{icon:"search",title:"Noth\
ing found",actions:i(B,{children:[n&&i(F,{kind:"primary",onClick:()=>on({}),children:"All data"}),t&&i(F,{kind:"outlined",
onClick:()=>le({document:he(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&i(F,{kind:"outlined",onClick:lo,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var e6=8;
function dC({document:e,chart:t}){let n=Js(Be(e.dataset).value.value);return i(Cn,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,e6).map((o,r)=>i(F,{kind:r===0?"pr\
imary":"outlined",onClick:()=>le({as:t,document:ul({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:J(o.value).
text},o.value)):i(F,{kind:"primary",onClick:()=>le({as:"table",document:ul(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var Gf=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await lt(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(ur(t))
return;this.error=Ke(t)}this.busy=!1,this.changed()}};function pa(e,t){let[,n]=dm(s=>s+1,0),o=U(null);oe(()=>{if(!e)return;
let s=new Gf(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let r=o.current?.key===t?o.current.
pages:null;return{columns:r?.first?.columns??[],pages:r?.pages??[],first:r?.first??null,busy:r?.busy??e!==null,error:r?.
error??null,hasMore:r?.hasMore??!1,more:r?.more??t6}}function t6(){}function Qc(e){return{...Pe(e),aggregate:{measures:["count()"]}}}var n6=7.2,o6=24,r6=72,i6=300;function fC(e,t,n){let o=me(e.query?.samples?.columns),r=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:s6(e,s,a,n),expression:l6(o[a]??xe(s.name))}));return t===null?r:t.map(s=>r.find(a=>a.name===s)).filter(
s=>s!==void 0)}function s6(e,t,n,o){let r=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,jf(a[n],t,o).length),t.name.length);
return Math.round(Math.max(r6,Math.min(i6,r*n6+o6)))}function jf(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
ue(e,n,"millisecond"):typeof e=="number"&&dr(t)?tt(e,At(t.name),!0):J(e).text}var a6=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function l6(e){return a6.test(e)?e:null}function Jf(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?kn(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function Yf(e){let{document:t}=Ze.value;He({document:he(t,"where",$s(t.where,e)),open:[]},e)}function gC(e){let{document:t}=Ze.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return He({document:he(t,s,e),open:[]},
n)}let o=t.aggregate??_i("explore",null,{events:[]}).aggregate,r=[...me(o.by).filter(s=>s!==e),e];He({view:"explore",document:{
...Pe(t),aggregate:{...o,by:r}},as:null,open:[]},n)}var hC=5*6e4;function yC(e,t,n){let o=Date.parse(t),r=Pe({...e,from:new Date(
o-hC).toISOString(),to:new Date(o+hC).toISOString()});delete r.where,Fn({kind:"events",document:{...r,samples:{order:"ti\
me asc"}},label:`5 min around ${ue(t,n,"second")}`})}function bC(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=Pe(Ze.value.document.dataset===e.dataset?Ze.value.document:e),r=n.map(({event:s})=>({where:Fr(s)}));He({view:"\
funnel",document:{...o,funnel:{steps:r,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var xC="Ue",Xc="K",wC="S",kC="Ft",ep="Tt",CC="Gt",tp="X",_C="Jt",SC="Le",MC="Kt",TC="Ot",PC="Pt",$C="Me",DC="Qt",AC="Vt",
EC="Wt",Al="Ne",OC="Yt",RC="Zt",LC="eo",NC="io";function BC(e){let{row:t,columns:n,zone:o,template:r,isOpen:s,current:a,wrap:l,onToggle:u}=e;return i(B,{children:[i("di\
v",{role:"row",class:ve(Xc,s&&kC),style:{gridTemplateColumns:r},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[i("span",{role:"cell",class:ep,children:i("button",{type:"button",
class:CC,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:i(de,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:p})=>i("span",{role:"cell",class:tp,"data-type":p.type,children:i(FC,{value:t[c],
column:p,zone:o,most:l?1e3:200})},c))]}),s&&i(u6,{...e})]})}function FC({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?i(O,{value:e,most:o}):i(O,{shown:{text:jf(e,t,n),kind:e===null?"null":"value"}})}function u6({
row:e,all:t,zone:n,document:o,opened:r}){let[s,a]=$(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${J(c).text}`.toLowerCase().includes(s.toLowerCase()));return i("div",{role:"row",class:_C,children:i("di\
v",{role:"cell",class:SC,children:[i("div",{class:MC,children:[i(p6,{row:e,all:t,zone:n,document:o,opened:r}),t.length>8&&
i("input",{class:TC,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
i("dl",{class:PC,children:l.map(({column:u,value:c})=>i(c6,{column:u,value:c,zone:n},u.name))})]})})}function c6({column:e,
value:t,zone:n}){let o=xe(e.name),r=e.type!=="timestamp"&&!Array.isArray(t),s=J(e.name).text;return i("div",{class:$C,children:[
i("dt",{class:DC,children:i(O,{value:e.name,most:64})}),i("dd",{class:AC,children:i(FC,{value:t,column:e,zone:n,most:4e3})}),
i("dd",{class:EC,children:[r&&i("button",{type:"button",class:Al,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>Yf(
Jf(o,t,!1)),children:"="}),r&&i("button",{type:"button",class:Al,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>Yf(Jf(o,t,!0)),children:"≠"}),r&&i("button",{type:"button",class:Al,"aria-label":`Break down by ${s}`,onClick:()=>gC(
o),children:"by"}),i("button",{type:"button",class:Al,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>xt(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:i(de,{name:"copy",size:14})})]})]})}function p6({
row:e,all:t,zone:n,document:o,opened:r}){let s=Be(o.dataset).value.value,a=(p,m=e)=>p===void 0?void 0:m[t.findIndex(d=>d.
name===p)],l=a("time"),u=a(s?.actors?.[0]),c=r.map(p=>({time:a("time",p),event:a(s?.event??"event",p)})).filter(p=>typeof p.
time=="string"&&typeof p.event=="string");return i(B,{children:[typeof u=="string"&&i(F,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>hn(Rs(o.dataset,u)),children:i("span",{children:["Timeline of ",i(O,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&i(F,{small:!0,kind:"outlined",icon:"clock",onClick:()=>yC(o,l,n),children:"5 min around"}),c.length>
0&&i(F,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>bC(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),i(F,{small:!0,kind:"outlined",icon:"braces",onClick:()=>xt(JSON.stringify(Object.fromEntries(t.map(({
name:p},m)=>[p,e[m]])),null,2),"The event"),children:"JSON"})]})}function np({paging:e,document:t,zone:n,wanted:o=null,wrap:r=!1}){let s=U(null),[a,l]=$(new Set),[u,c]=$("0:0"),p=Z(()=>e.
first?fC(e.first,o,n):[],[e.first,o,n]),m=Z(()=>m6(e,a),[e.pages,a]);if(!e.first)return e.error?i(zC,{error:e.error,onAgain:e.
more}):i("div",{class:LC,children:i(_t,{lines:12})});if(e.pages.length===0)return i("p",{class:NC,children:"No event pas\
ses."});let d=g=>{let b=new Set(a);b.delete(g)||b.add(g),l(b),c(g)},f=`28px ${p.map(({width:g})=>`${g}px`).join(" ")} mi\
nmax(0, 1fr)`;return i("div",{ref:s,class:xC,role:"table","aria-label":"Events","data-wrap":r,onKeyDown:g=>d6(g,s.current),
children:[i("div",{class:ve(Xc,wC),role:"row",style:{gridTemplateColumns:f},children:[i("span",{role:"columnheader",class:ep,
children:i("span",{class:"spoken",children:"Open"})}),p.map(({name:g,at:b})=>i("span",{role:"columnheader",class:tp,children:i(
O,{value:g,most:48})},b))]}),e.pages.map((g,b)=>i(h6,{page:b,rows:g,scroller:s,render:(w,M)=>{let v=`${b}:${M}`;return i(
BC,{row:w,all:e.first.columns,columns:p,zone:n,document:t,template:f,isOpen:a.has(v),current:u===v,wrap:r,opened:m,onToggle:()=>d(
v)},M)}},b)),i(g6,{paging:e,scroller:s})]})}function m6(e,t){return[...t].map(n=>{let[o,r]=n.split(":").map(Number);return e.
pages[o]?.[r]}).filter(n=>n!==void 0)}function d6(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,o=e.target instanceof
Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let r=[...t.querySelectorAll("[data-ope\
ner]")];e.preventDefault(),e.stopPropagation(),r[r.indexOf(o)+n]?.focus()}var f6="1200px";function h6({rows:e,scroller:t,
render:n,page:o}){let r=U(null),[s,a]=$(!0),l=U(0);return oe(()=>{let u=r.current;if(!u)return;let c=new IntersectionObserver(
([p])=>{p&&(p.isIntersecting||(l.current=u.getBoundingClientRect().height),a(p.isIntersecting))},{root:t.current,rootMargin:f6});
return c.observe(u),()=>c.disconnect()},[]),i("div",{ref:r,role:"rowgroup","data-page":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function g6({paging:e,scroller:t}){let n=U(null),o=U(e.more);return o.current=e.more,oe(()=>{
if(!n.current)return;let r=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return r.observe(n.current),()=>r.disconnect()},[e.pages.length]),i("div",{ref:n,class:OC,children:[e.error&&i(
zC,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function zC({
error:e,onAgain:t}){return i("div",{class:RC,children:[i(ze,{error:e}),i(F,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var IC="ro",VC="ao",qC="to",Zf="oo",WC="no",KC="po",UC="O";function GC({all:e,wanted:t,onWanted:n}){let o=U(null),[r,s]=$(!1),[a,l]=$(""),u=t??e,c=p=>{let m=e.filter(d=>d===p?!u.includes(
p):u.includes(d));n(m.length===e.length?null:m)};return i(B,{children:[i(F,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:r,disabled:e.length===0,onClick:()=>s(!r),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),r&&i(nn,{anchor:o.current,role:"dialog",label:"Columns",class:WC,onClose:()=>s(!1),children:[
i("input",{class:Wr,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:p=>l(p.currentTarget.value)}),
i("div",{class:KC,children:e.filter(p=>p.toLowerCase().includes(a.toLowerCase())).map(p=>i("label",{class:UC,children:[i(
"input",{type:"checkbox",checked:u.includes(p),onChange:()=>c(p)}),i(O,{value:p,most:40,middle:!0})]},p))})]})]})}var y6=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function jC({document:e,zone:t,actions:n}){let[
o,r]=$(!1),[s,a]=$(null),l=/asc|^time$/.test(e.samples?.order??""),u=pa({path:"v1/query",body:m=>({...e,samples:{...e.samples,
...m===void 0?{}:{cursor:m}}})},JSON.stringify(e)),c=ut(Qc(e)),p=c.answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;
return i("section",{class:IC,"aria-label":"Raw events",children:[i("div",{class:VC,children:[i("h2",{class:qC,children:typeof p==
"number"?`${q(p)} events`:"Raw events"}),i(wt,{label:"Order",choices:y6,value:l?"oldest":"newest",onChange:m=>ee("sample\
s.order",m==="oldest"?"time asc":void 0)}),i(GC,{all:u.columns.map(({name:m})=>m),wanted:s,onWanted:a}),i(F,{small:!0,kind:"\
outlined",pressed:o,onClick:()=>r(!o),children:"Wrap"}),n]}),i(b6,{document:e,zone:t}),i(np,{paging:u,document:e,zone:t,
wanted:s,wrap:o})]})}function b6({document:e,zone:t}){let n=Z(()=>({...Pe(e),compare:void 0,aggregate:{measures:["count(\
)"],by:["time('auto')"]}}),[e]),{answer:o}=ut(he(n,"compare",void 0)),[r,s]=$(null),a=Z(()=>o&&"rows"in o&&"columns"in o?
hl(o,mt(o,n),1):null,[o]),l=Z(()=>a?.series[0]?[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<
2?i("div",{class:Zf}):i("div",{class:Zf,children:i(jc,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:r,onCursor:s,
onDrag:(u,c)=>on({from:new Date(Math.floor(u)*1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function JC({document:e,result:t,as:n}){let{answer:o,of:r,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!Co(e)||n==="heat"&&!me(e.aggregate?.by).some(Jr)))return i(dC,{document:e,chart:n});if(!o||!r||!("columns"in o))
return s==="error"?null:i(_t,{});let l=o.query?.timezone??r.timezone??"UTC",u=i(px,{document:r,answer:o,zone:l}),c=()=>u;
if(r.samples)return i(jC,{document:r,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return i(mC,{document:r});let p=Co(
r),m=v6(n,r)?n:hc(r);return m==="distribution"&&p?i(tw,{answer:o,of:r,bins:p,zone:l,actions:u}):m==="heat"&&p?i(Vw,{answer:o,
of:r,bins:p,zone:l,actions:u}):mt(o,r).time>=0&&!p&&(m==="line"||m==="bar")?i(pC,{answer:o,intervals:t.intervals,of:r,zone:l,
bars:m==="bar",actions:c}):m==="bar"?i(bw,{answer:o,of:r,document:e,zone:l,actions:c}):i(yw,{answer:o,of:r,document:e,zone:l,
actions:c})}function v6(e,t){let n=me(t.aggregate?.by).some(Jr);return e==="distribution"?Co(t)!==null&&!n:e==="heat"?Co(
t)!==null&&n:e==="table"||Co(t)===null}function YC(e){return e.document.samples?i(Pd,{...e}):i(Td,{...e})}var ZC=new Map;function x6(e,t){let{aggregate:n,dataset:o}=e;return n&&!Co(e)&&ZC.set(o,n),ul(e,t,ZC.get(o)??null,Js(Be(
o).value.value))}var QC={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],errorPlaces:[
...tn.aggregate,...tn.samples],chartOf:hc,choose:x6,Sentence:YC,Page:JC};function El(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function XC(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=r=>Math.
max(0,Math.min(1,r/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function Kt(e){return pr(e.name)??e.name}function Qf(e){let t=e.at(-1);return{share:t?.from_first??null,entries:El(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function Po(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var e_="do",t_="Re",n_="lo";function Tn(e){return"other"in e?Xt.text:J(e.value).text}function eh(e,t){return"other"in t?"var(--other)":`var(${Ht(dn(
e,o_(t.value)))})`}function th(e,t){return!("other"in t)&&dn(e,o_(t.value))>=Tu}function o_(e){return Array.isArray(e)?e:
[e??null]}function wr({property:e,group:t,most:n=32}){return i("span",{class:e_,children:[i("span",{class:t_,"data-dashe\
d":th(e,t),style:{"--color":eh(e,t)}}),i("span",{class:n_,children:"other"in t?i(O,{shown:Xt}):i(O,{value:t.value,most:n,
middle:!0})})]})}function r_({answer:e,by:t}){let n=(r,s)=>s.map((a,l)=>({group:r,step:a,at:l})),o=[...n(null,e.steps),...Po(e).flatMap(r=>n(
r,r.steps))];return i(Ye,{label:"Steps",columns:k6(t),rows:o})}function k6(e){let t=r=>r==null?"–":ke(r),n=r=>r===null?
"–":I(r);return[...e===""?[]:[{key:"group",head:i(O,{value:e,most:32}),cell:({group:r})=>r===null?i(O,{shown:{text:pn.
total,kind:"other"}}):i(wr,{property:e,group:r})}],{key:"step",head:"step",cell:({step:r,at:s})=>i(B,{children:[s+1," ",
i(O,{value:Kt(r),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:r})=>q(r.count)},{key:"first",
head:"of all",number:!0,cell:({step:r})=>n(r.from_first)},{key:"previous",head:"of the step before",number:!0,cell:({step:r,
at:s})=>s===0?"–":n(r.from_previous)},{key:"dropped",head:"dropped",number:!0,cell:({step:r,at:s})=>s===0?"–":q(r.dropped)},
{key:"open",head:"still open",number:!0,cell:({step:r,at:s})=>s===0?"–":q(r.in_progress)},{key:"median",head:"median t\
ime",number:!0,cell:({step:r})=>t(r.time_from_previous?.median)},{key:"p90",head:"p90 time",number:!0,cell:({step:r})=>t(
r.time_from_previous?.p90)},{key:"entry",head:"median from entry",number:!0,cell:({step:r})=>t(r.time_from_entry?.median)}]}var i_="so",s_="xo",a_="co",l_="go",u_="Ae",c_="De",p_="ho",m_="fo",d_="uo",f_="mo",h_="He",g_="t",y_="h",b_="P",v_="vo",
x_="bo",w_="_e",k_="wo",C_="qe",__="yo",S_="ko",M_="Q",T_="zo";function P_({group:e,by:t,mark:n,onChoose:o}){return i(B,{children:[i("div",{class:__,children:i(wr,{property:t,group:e})}),
e.steps.map((r,s)=>i("div",{class:b_,...n(s),title:`${q(r.count)}, ${I(r.from_first??0)}`,onClick:a=>o(s,a.currentTarget),
children:[i("span",{class:S_,children:i("span",{class:M_,"data-dashed":th(t,e),style:{"--share":r.from_first??0,"--color":eh(
t,e)}})}),i("span",{class:T_,children:s===0?K(r.count):I(r.from_first??0)})]},s))]})}function op(e,t){let n=Lr(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"||n[0]===n[1]?null:[
n[0],n[1]]}function $_(e,t){return t===null?K(e):dy(e,t[0],t[1])}function oh(e,t){return e===null?"–":t===null?I(e):`~\
 ${I(e)} ±${((t[1]-t[0])*50).toFixed(1)}`}function D_(e,t){return t==="entries"?Bn(e,"pass","passes"):t==="starts"?Bn(
e,"start"):Bn(e,"actor")}function A_({step:e,at:t,entries:n,intervals:o,first:r,mark:s,onChoose:a}){let l=XC(e,t,n),u=(p,m,d,f)=>i("div",{class:g_,
"data-part":p,style:{"--share":m},title:`${f}: ${q(d)} (${I(m)})`,...s(p),onClick:g=>a(p,g.currentTarget),onContextMenu:g=>{
g.preventDefault(),a(p,g.currentTarget)}}),c=e.time_from_previous?.median??null;return i("div",{class:p_,children:[i("di\
v",{class:m_,children:[i("span",{class:f_,children:t+1}),i("span",{class:d_,children:i(O,{value:Kt(e),most:80,middle:!0})})]}),
i("div",{class:h_,children:[!r&&u("dropped",l.dropped,e.dropped,"Dropped"),!r&&u("in_progress",l.open,e.in_progress,"Sti\
ll open"),u("reached",l.reached,e.count,"Reached")]}),i("div",{class:v_,children:[i("div",{class:x_,title:q(e.count),children:$_(
e.count,op(o,["steps",t,"count"]))}),i("dl",{class:w_,children:[i(Ol,{label:"of all",children:r?"–":oh(e.from_first,op(
o,["steps",t,"from_first"]))}),i(Ol,{label:"of the step before",children:r?"–":oh(e.from_previous,op(o,["steps",t,"fro\
m_previous"]))}),i(Ol,{label:"median time",children:c===null?"–":ke(c)}),i(Ol,{label:"dropped",swatch:"dropped",children:r?
"–":K(e.dropped)}),i(Ol,{label:"still open",swatch:"in_progress",children:r?"–":K(e.in_progress)})]})]})]})}function Ol({
label:e,swatch:t,children:n}){return i(B,{children:[i("dt",{class:k_,children:[t&&i("span",{class:y_,"data-part":t}),e]}),
i("dd",{class:C_,children:n})]})}function ni(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var tr=["dropped","in_progress","reached"];function E_({answer:e,intervals:t,by:n,onMark:o}){let{steps:r}=e,s=Po(e),a=El(
r),l=e.query?.funnel?.count,u=(d,f)=>{let g=r[f],b=s[d-tr.length];if(b)return{mark:{step:f+1,state:"reached",...ni(b)},label:`${Tn(
b)}: ${O_(g)}`};let w=tr[d];return{mark:{step:f+1,state:w},label:`${R_(w)} ${ne(Kt(g))}`}},c=(d,f,g)=>{let{mark:b,label:w}=u(
d,f);o(b,w,g)},p=gt(tr.length+s.length,r.length,({row:d,column:f},g)=>c(d,f,g)),m=p.at?_6(e,p.at.row,p.at.column):"";return i(
Fe,{scrolls:!0,title:i(C6,{steps:r,counting:l}),summary:S6(e,n),announced:m,onKey:p.key,table:i(r_,{answer:e,by:n}),children:i(
"div",{class:l_,children:i("div",{class:u_,"data-groups":s.length>0,style:{"--steps":r.length},children:[i("div",{class:c_,
"aria-hidden":"true",children:[i("span",{children:"100 %"}),i("span",{children:"50 %"}),i("span",{children:"0"})]}),r.map(
(d,f)=>i(A_,{step:d,at:f,entries:a,intervals:t,first:f===0,mark:g=>p.mark(tr.indexOf(g),f),onChoose:(g,b)=>c(tr.indexOf(
g),f,b)},f)),s.map((d,f)=>i(P_,{group:d,by:n,mark:g=>p.mark(tr.length+f,g),onChoose:(g,b)=>c(tr.length+f,g,b)},f))]})})})}
function C6({steps:e,counting:t}){let{share:n,entries:o,converted:r,median:s}=Qf(e);return i("span",{class:i_,children:[
i("strong",{class:s_,children:n===null?"–":I(n)}),i("span",{children:[K(r)," of ",D_(o,t)]}),s!==null&&i("span",{class:a_,
children:["half of them within ",ke(s)]})]})}function O_(e){return`reached ${ne(Kt(e))}`}function R_(e){return e==="reac\
hed"?"Reached":e==="dropped"?"Dropped before":"May still reach"}function _6(e,t,n){let o=e.steps[n];if(!o)return"";let r=Po(
e)[t-tr.length];if(r){let l=r.steps[n];return`${Tn(r)}, ${O_(o)}: ${K(l?.count??0)}, ${I(l?.from_first??0)}`}let s={reached:o.
count,dropped:o.dropped,in_progress:o.in_progress}[tr[t]],a=t<2?"":`, ${I(o.from_first??0)} of all, ${I(o.from_previous??
0)} of the step before`;return`Step ${n+1}, ${R_(tr[t])} ${ne(Kt(o))}: ${K(s)}${a}`}function S6(e,t){let{share:n,entries:o,
converted:r}=Qf(e.steps),s=e.steps.map(l=>ne(Kt(l))).join(", "),a=t===""?"":`, by ${ne(t)}, ${(e.groups??[]).length} gro\
ups`;return`Funnel of ${e.steps.length} steps: ${s}; ${K(r)} of ${K(o)} convert, ${I(n??0)}${a}`}function $o({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?i(Cn,{icon:"clock",title:"Stopped",actions:i(
F,{kind:"primary",onClick:lo,children:"Run again"}),children:"Nothing was answered yet."}):i(_t,{})}function nr({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return i(Cn,{icon:"search",title:"Nothing\
 found",actions:i(B,{children:[o&&i(F,{kind:"primary",onClick:()=>on({}),children:"All data"}),n.where!==void 0&&i(F,{kind:"\
outlined",onClick:()=>le({document:he(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&i(F,{kind:"\
outlined",onClick:lo,children:"Ask again"})]}),children:t})}var L_="jo";function Pn({children:e}){return i("div",{class:L_,children:e})}function or(e,t=()=>[]){let{openAt:n,menu:o}=Qo();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,items:t(s,a),
..."value"in s?{value:s.value}:{}})},menu:o}}var rh=30;function rp(e,t){let n=e.query?.funnel?.compare_groups?.control;return Po(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let r=o.comparison.steps[t],[s,a]=r?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:r?.rate??null,lift:r?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:r?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<rh}]})}function N_(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function ih({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function qi(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var B_="So",F_="r",Do="Xo",sh="Bo",z_="Co",H_="Eo",I_="Io",V_="Fe",q_="Te",W_="B";function U_({answer:e,by:t,goal:n,onMark:o}){let r=rp(e,n),s=N_(r),a=(p,m)=>{let d=r[p];o({step:n+1,state:"reached",...ni(
d.group)},Tn(d.group),m)},l=gt(r.length,1,({row:p},m)=>a(p,m)),u=l.at?r[l.at.row]:void 0,c=ne(Kt(e.steps[n]));return i(Fe,
{scrolls:!0,title:i(B,{children:["Rate of ",i("bdi",{children:c})]}),summary:`Experiment by ${ne(t)}: ${r.map(K_).join("\
; ")}`,announced:u?K_(u):"",onKey:l.key,table:i(D6,{variants:r,by:t}),children:i("div",{class:B_,children:i("table",{class:F_,
children:[i("thead",{children:i("tr",{children:[i("th",{scope:"col",children:"variant"}),i("th",{scope:"col",class:Do,children:"\
exposed"}),i("th",{scope:"col",class:Do,children:"converted"}),i("th",{scope:"col",class:Do,children:"rate"}),i("th",{scope:"\
col",class:Do,children:"lift"}),i("th",{scope:"col",class:sh,children:i("span",{class:z_,children:[i("span",{children:jt(
-s)}),i("span",{children:"difference, 95 %"}),i("span",{children:jt(s)})]})}),i("th",{scope:"col",class:Do,children:"p"}),
i("th",{scope:"col",children:"says"})]})}),i("tbody",{children:r.map((p,m)=>i("tr",{...l.mark(m,0),onClick:d=>a(m,d.currentTarget),
children:[i("th",{scope:"row",children:i(wr,{property:t,group:p.group})}),i("td",{class:Do,children:q(p.exposed)}),i("td",
{class:Do,children:q(p.converted)}),i("td",{class:Do,children:p.rate===null?"–":I(p.rate)}),i("td",{class:Do,children:p.
isControl||p.lift===null||p.few?"–":jt(p.lift)}),i("td",{class:sh,children:i($6,{variant:p,reach:s})}),i("td",{class:Do,
children:p.isControl||p.few?"–":qi(p.pValue)}),i("td",{children:i("span",{class:W_,"data-verdict":ih(p),children:ah(p)})})]},
m))})]})})})}function $6({variant:e,reach:t}){let{interval:n,isControl:o,few:r}=e,s=l=>(Math.max(-t,Math.min(t,l))/t+1)/
2,a=n!==null&&!o&&!r;return i("span",{class:H_,title:a?`${jt(n[0])} to ${jt(n[1])}`:void 0,children:[i("span",{class:I_}),
a&&i(B,{children:[i("span",{class:V_,style:{"--from":s(n[0]),"--to":s(n[1])}}),i("span",{class:q_,style:{"--from":s((n[0]+
n[1])/2)}})]})]})}function D6({variants:e,by:t}){return i(Ye,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>i(wr,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>q(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>q(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":I(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:o})=>n===null||o?"–":jt(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?jt(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?jt(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>qi(n)},{key:"says",head:"says",cell:ah}]})}function ah(e){return e.
few?`too few: below ${rh}`:ih(e)}function K_(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${jt(e.lift)}, p ${qi(
e.pValue)}`;return`${Tn(e.group)} ${e.rate===null?"no rate":I(e.rate)} of ${q(e.exposed)}${t}, ${ah(e)}`}var j_="Uo",J_="Lo";function Wi({title:e,values:t,value:n,onChange:o,free:r=!1,...s}){let a=U(null),[l,u]=$(!1),[c,p]=$(""),m=Z(()=>E6(t,c),
[t,c]),d=()=>{u(!1),p("")},f=g=>{d(),o(g)};return i(B,{children:[i(F,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?d():u(!0),children:i("span",{class:j_,children:i(O,{value:n,most:32})})}),l&&i(nn,{anchor:a.current,onClose:d,
role:"dialog",label:e,children:i("div",{class:J_,children:i(Kr,{label:e,text:c,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:m.slice(0,1e3).map(g=>({value:g,label:i(O,{value:g}),selected:g===n})),onPick:f,onTake:g=>{r&&
g!==""&&f(g)},onCancel:d})})})]})}function E6(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),r=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...r]}var ip="Mo",Ki="No",Ll="Ro",Z_="Ao";var Q_="Ge";var O6=.01;function X_({answer:e,document:t,by:n,onMark:o}){let[r,s]=$(null),a=Math.min(r??e.steps.length-1,e.steps.length-
1),l=t.funnel?.compare_groups,u=new Map(Po(e).flatMap(g=>"other"in g?[]:[[J(g.value).text,g.value]])),p=(Be(t.dataset).value.
value?.columns??[]).filter(({type:g,actor:b})=>g==="string"&&!b).map(({name:g})=>g),m=g=>{le({document:he(he(t,"funnel.b\
y",xe(g)),"funnel.compare_groups",void 0)})},d=g=>ee("funnel.compare_groups",{...l,control:u.get(g)}),f=rp(e,a).length>0;
return i(B,{children:[i("div",{class:ip,children:[i("span",{class:Ll,children:[i("span",{class:Ki,children:"variant"}),i(
Wi,{title:"The property that says the variant",kind:"outlined",values:p,value:n===""?"choose":n,onChange:m})]}),u.size>0&&
i("span",{class:Ll,children:[i("span",{class:Ki,children:"control"}),i(Wi,{title:"The control group",kind:"outlined",values:[
...u.keys()],value:l?J(l.control).text:"choose",onChange:d})]}),l&&i(B,{children:[i("span",{class:Ll,children:[i("span",
{class:Ki,children:"goal"}),i(Wi,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(lh),value:lh(e.steps[a],
a),onChange:g=>s(e.steps.findIndex((b,w)=>lh(b,w)===g))})]}),i("span",{class:Ll,children:[i("span",{class:Ki,children:"e\
xposed by"}),i("span",{class:Z_,children:i(In,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??"",placeholder:"\
the first step",onCommit:g=>ee("funnel.compare_groups.exposed",g.trim()===""?void 0:g)})})]})]})]}),f?i(B,{children:[i(R6,
{value:e.sample_ratio_p_value??null}),i(U_,{answer:e,by:n,goal:a,onMark:o})]}):i(Cn,{icon:"compare",title:"Compare the g\
roups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor saw.":"Choose\
 which group is the control. The others are held against it."})]})}function lh(e,t){return`${t+1} ${Kt(e)}`}function R6({
value:e}){if(e===null)return null;let t=e<O6;return i("p",{class:Q_,"data-bad":t,role:t?"alert":void 0,children:[i(de,{name:t?
"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${qi(e)}). Unless the split \
was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${qi(e)}).`]})}function eS(e){return e.map(({from:t,count:n},o)=>{let r=e[o+1]?.from,s=e[o-1]?.from,a=r??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function tS(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let r=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+r)/e.length}function nS(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:o},r)=>({at:r/e.length,value:o})).filter((o,r)=>r%n===0)}function sp(e){let t=[...e].sort((l,u)=>l.
from-u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),r=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].
from)),s=[];o.forEach(({from:l,count:u},c)=>{let p=o[c+1]?.from,m=p===void 0||!Number.isFinite(r)||r<=1?1:Math.max(1,Math.
min(1e3,Math.round(Math.log(p/l)/Math.log(r)))),d=g=>g===0?l:g===m&&p!==void 0?p:l*r**g,f=p===void 0&&!Number.isFinite(r);
for(let g=0;g<m;g++)s.push({from:d(g),to:f?null:d(g+1),count:g===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,
count:u})=>({from:l,to:a,count:u})),...s]}var oS="Ho",rS="_o",iS="V",sS="Je",aS="qo",lS="Ke",uS="Fo",cS="Oe";function ap({title:e,counting:t,bins:n,markers:o=[],summary:r,onBin:s,height:a=160}){let l=gt(1,n.length,({column:m},d)=>s?.(
n[m],d)),u=Math.max(1,...n.map(({count:m})=>m)),c=n.reduce((m,{count:d})=>m+d,0),p=l.at===null?void 0:n[l.at.column];return i(
Fe,{title:e,summary:r,onKey:l.key,announced:p?`${uh(p)}: ${q(p.count)} ${t}, ${I(p.count/Math.max(1,c))}`:"",table:i(Ye,
{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:uh},{key:"count",head:t,number:!0,cell:m=>q(m.count)},{key:"\
share",head:"share",number:!0,cell:m=>I(m.count/Math.max(1,c))}]}),children:i("div",{class:oS,children:[i("div",{class:rS,
style:{"--bins":n.length,"--height":`${a}px`},children:[n.map((m,d)=>i("div",{class:iS,...l.mark(0,d),title:`${uh(m)}: ${q(
m.count)} ${t}, ${I(m.count/Math.max(1,c))}`,onClick:s&&(f=>s(m,f.currentTarget)),children:i("div",{class:sS,style:{"--s\
hare":m.count/u}})},d)),o.map(({at:m,label:d},f)=>{let g=tS(n,m);return g===null?null:i("div",{class:aS,style:{"--at":g},
children:i("span",{class:lS,"data-late":g>.8||f===0&&o.length>1&&g>.22,children:d})},d)})]}),i("div",{class:uS,"aria-hid\
den":"true",children:nS(n,6).map(({at:m,value:d})=>i("span",{class:cS,"data-late":m>.9,style:{"--at":m},children:ke(d)},
m))})]})})}function uh({from:e,to:t}){return t===null?`${ke(e)} and more`:`${ke(e)} to ${ke(t)}`}var N6=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function ch(e){let t=Object.
entries(e).filter(([n])=>!N6.includes(n));return Object.fromEntries(t)}function ph(e,t,n){if(!e.funnel)return null;let{compare:o,
...r}=Pe(e);return{...r,aggregate:{over:{flows:{funnel:ch(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - st\
ep_time_${t}, 30, 'log') as length`]}}}var pS="To",mS="Go",dh="Jo";var F6=8;function fS({answer:e,document:t}){let{steps:n}=e,o=n.at(-1),r=t.funnel?.order!=="any";return i("div",{class:pS,
children:[n.slice(1).map((s,a)=>i(dS,{from:Kt(n[a]),to:Kt(s),times:s.time_from_previous,question:r&&a<F6?ph(t,a+1,a+2):null},
a)),n.length>2&&o&&i(dS,{from:Kt(n[0]),to:Kt(o),times:o.time_from_entry,all:!0,question:r?ph(t,1,n.length):null})]})}function dS({
from:e,to:t,times:n,question:o,all:r=!1}){let{answer:s}=ut(o),a=Z(()=>s&&"columns"in s?sp(z6(s)):eS(n?.histogram??[]),[s,
n]),l=n?.median??null,u=n?.p90??null,c=[...l===null?[]:[{at:l,label:`median ${ke(l)}`}],...u===null?[]:[{at:u,label:`p90\
 ${ke(u)}`}]];return i(ap,{title:i("span",{class:mS,children:[r&&i("span",{class:dh,children:"all the way:"}),i(O,{value:e,
most:40,middle:!0})," ",i("span",{class:dh,children:"to"})," ",i(O,{value:t,most:40,middle:!0})]}),counting:"actors",bins:a,
markers:c,summary:`Time from ${ne(e)} to ${ne(t)}: ${K(n?.count??0)} actors, median ${l===null?"unknown":ke(l)}`})}function z6(e){
return e.rows.flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function H6(e,t){let n=ch(e.funnel);return{...Pe(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function hS(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function gS(e,t,n){
let o=hS(e,t),r=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{I6(e,t,n)}}];return r>1&&e.funnel?.
order!=="any"&&s.push({label:`Explain drop ${r-1} › ${r}`,icon:"difference",act:()=>He({document:H6(e,r),view:"differe\
nce",as:null},`drop ${r-1} › ${r}`)}),s}async function I6(e,t,n){let o=hS(e,t);try{let{only:r}=await Zo(e,t);r&&o!==void 0?
He({document:{...Pe(r),paths:{start:o}},view:"paths",as:null},n):vt("No condition says who these are.")}catch(r){vt(ne(Ke(
r).message))}}var V6="conversion_rate";function yS(e,t){let n=Po(e),o=[],r=(a,l)=>{for(let{time:u,steps:c}of l??[]){let p=c[0]?.count??
0;o.push([u,...a===null?[]:[q6(a)],p>0?c.at(-1)?.from_first??null:null])}};n.length===0&&r(null,e.trend);for(let a of n)
r(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:V6,type:"float64"}],rows:o,stats:e.stats}}function q6(e){return"other"in
e||Array.isArray(e.value)?Tn(e):e.value}var W6=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function bS(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*W6.get(o);return t}function K6(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(String(t)))-bS(e.query?.funnel?.window)}
var U6=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"Month"}];function vS({
answer:e,document:t,by:n}){let o=Z(()=>yS(e,n),[e,n]),r=e.query?.timezone??t.timezone??"UTC",s=t.funnel?.trend;return o.
rows.length===0?i(_t,{}):i(B,{children:[i("div",{class:ip,children:[i("span",{class:Ki,children:"by entry"}),i(wt,{label:"\
Length of a bucket",value:String(s??"1d"),choices:U6,onChange:a=>ee("funnel.trend",a)})]}),i(ua,{answer:o,document:o.query,
zone:r,form:"lines",end:K6(e),onZoom:(a,l)=>on({from:new Date(a*1e3).toISOString(),to:new Date(l*1e3).toISOString()})})]})}function xS({document:e,result:t,as:n}){let{answer:o,of:r,phase:s}=t,{onMark:a,menu:l}=or(r,(c,p)=>r?gS(r,c,p):[]);if(!o||
!r||!G6(o))return i($o,{result:t});if(El(o.steps)===0&&s==="exact"&&n!=="groups")return i(nr,{result:t,children:"No acto\
r of this range did the first step."});let u=me(r.funnel?.by).join(", ");return i(Pn,{children:[n==="trend"&&i(vS,{answer:o,
document:r,by:u}),n==="time"&&i(fS,{answer:o,document:r}),n==="groups"&&i(X_,{answer:o,document:e,by:u,onMark:a}),n!=="t\
rend"&&n!=="time"&&n!=="groups"&&i(E_,{answer:o,intervals:t.intervals,by:u,onMark:a}),l]})}function G6(e){return"steps"in
e}var wS={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],errorPlaces:tn.funnel,chartOf:()=>"steps",choose:j6,Sentence:$d,Page:xS};function j6(e,t){if(!e.funnel)return e;let{
trend:n}=e.funnel;return t==="trend"?n===void 0?he(e,"funnel.trend","1d"):e:n===void 0?e:he(he(e,"funnel.trend",void 0),
"funnel.trend_mode",void 0)}var kS=new Map;function J6(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function CS(e,t){let n=J6(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";kS.set(`${e.dataset} ${o}`,e);let r=kS.get(
`${e.dataset} ${n}`),s=Pe(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...r?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,p=n==="\
lifecycle"?r?.lifecycle:r?.stickiness;return{...s,[n]:{...p,...u,...c===void 0?{}:{event:c}}}}function _S(e){return SS([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function SS(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return MS((e.find(o=>o*n>=t*(1-1e-9))??10)*n)}function lp(e,t,n){let o=SS([1,2,2.5,5,10],Math.
max(t-e,1e-12)/Math.max(1,n)),r=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-r)+1},
(a,l)=>MS((r+l)*o))}function MS(e){return Number(e.toPrecision(12))}var TS="Ko",PS="Oo",$S="Po",DS="Qo",AS="Vo",ES="Wo",OS="Pe",RS="Yo",LS="Zo",NS="p",BS="en",FS="in",fh="rn",hh="W";function up({title:e,summary:t,parts:n,bars:o,over:r,text:s=K,actions:a,onPart:l}){let u=gt(n.length,o.length,({row:v,column:C},S)=>l(
C,v,S)),c=o.map(({values:v})=>({up:zS(v,1),down:zS(v,-1)})),p=Math.max(0,...c.map(({up:v})=>v)),m=Math.min(0,...c.map(({
down:v})=>v)),d=Math.max(p-m,1e-12),f=Math.max(1,Math.ceil(o.length/12)),g=u.at,b=g?o[g.column]:void 0,w=(v,C)=>`${v.label}\
, ${n[C].label}: ${q(Math.abs(v.values[C]??0))}${v.unfinished?", not over":""}`;return i(Fe,{title:e,summary:t,announced:b&&
g?w(b,g.row):"",onKey:u.key,actions:a,table:i(Ye,{label:r,rows:o,columns:[{key:"over",head:r,cell:({label:v,unfinished:C})=>`${v}${C?
" (not over)":""}`},...n.map((v,C)=>({key:v.key,head:v.label,number:!0,cell:({values:S})=>s(S[C]??0)}))]}),legend:n.length>
1&&i("ul",{class:FS,children:[n.map(v=>i("li",{class:fh,children:[i("span",{class:hh,style:{"--color":`var(${v.color})`}}),
v.label]},v.key)),o.some(({unfinished:v})=>v)&&i("li",{class:fh,children:[i("span",{class:hh,"data-unfinished":"true"}),
"not over"]})]}),children:i("div",{class:TS,children:[i("div",{class:PS,"aria-hidden":"true",children:lp(m,p,7).map(v=>i(
"span",{class:$S,style:{"--at":(p-v)/d},children:i("span",{class:DS,children:s(Math.abs(v))})},v))}),i("div",{class:AS,children:i(
"div",{class:ES,style:{"--bars":o.length},children:o.map((v,C)=>i("div",{class:OS,children:[i("div",{class:RS,style:{"--\
share":p/d},children:n.map((S,A)=>(v.values[A]??0)>0&&M(v,S,A,C,p)).reverse()}),i("div",{class:LS,style:{"--share":-m/d},
children:n.map((S,A)=>(v.values[A]??0)<0&&M(v,S,A,C,-m))}),C%f===0&&i("span",{class:BS,children:v.short})]},C))})})]})});
function M(v,C,S,A,_){return i("div",{class:NS,"data-unfinished":v.unfinished,title:w(v,S),...u.mark(S,A),style:{"--shar\
e":Math.abs(v.values[S]??0)/_,"--color":`var(${C.color})`},onClick:P=>l(A,S,P.currentTarget)},C.key)}}function zS(e,t){return e.
reduce((n,o)=>o*t>0?n+o:n,0)}var HS=["returning","resurrecting","new","dormant"],IS=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],Z6=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function VS({answer:e,
zone:t,onMark:n}){let o=e.query?.lifecycle?.period??"day",r=Z6.get(o)??86400,s=e.periods.map(u=>({label:en(u.start,r,t),
short:r<86400?ue(u.start,t,"clock"):r>20*86400?ue(u.start,t,"month"):ue(u.start,t,"dayShort"),values:HS.map(c=>u[c]),unfinished:!u.
complete})),a=e.periods.findLast(({complete:u})=>u)??e.periods.at(-1),l=a?`, in the last finished one ${K(a.new)} new, ${K(
a.returning)} returning, ${K(a.resurrecting)} back again, ${K(-a.dormant)} gone`:"";return i(up,{title:`Active by ${o}: \
above the line who is here, below who is gone`,over:o,parts:IS,bars:s,summary:`Lifecycle over ${s.length} periods${l}`,onPart:(u,c,p)=>n(
{period:e.periods[u].start,state:HS[c]},`${IS[c].label}, ${s[u].label}`,p)})}var qS="an",WS="tn",KS="on",US="nn",GS="pn",jS="dn",JS="Qe",YS="ln";var gh=280,kr={top:12,right:24,bottom:28,left:56},ZS=4;function QS({title:e,summary:t,curves:n,names:o,period:r,text:s=I,
table:a,onPoint:l}){let{host:u,width:c}=Ms(),[p,m]=$(new Set),d=n.filter(({key:P})=>!p.has(P)),f=gt(d.length,o.length,({
row:P,column:E},R)=>l(n.indexOf(d[P]),E,R)),g=_S(Math.max(0,...d.flatMap(({points:P})=>P.map(E=>(d.length<=ZS?E?.high:E?.
value)??0)))),b=Math.max(1,c-kr.left-kr.right),w=P=>kr.left+(o.length<2?b/2:P/(o.length-1)*b),M=P=>kr.top+(1-P/g)*(gh-kr.
top-kr.bottom),v=f.at,C=v?d[v.row]:void 0,S=v&&C?C.points[v.column]??null:null,A=v&&C?`${C.name}, ${r} ${o[v.column]}: ${S?
`${s(S.value)}, between ${s(S.low)} and ${s(S.high)}`:"not over"}`:"",_=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(
b/48))));return i(Fe,{title:e,summary:t,announced:A,onKey:f.key,table:a,actions:A&&i("span",{class:YS,"aria-hidden":"tru\
e",children:A}),legend:n.length>1&&i(Dc,{rows:n.map(({key:P,keys:E,color:R,points:z})=>({key:P,keys:E,color:R??0,last:z.
findLast(N=>N!==null)?.value??null,total:0})),all:n.length,hidden:p,onHidden:m,text:s}),children:i("div",{ref:u,class:qS,
children:c>0&&i("svg",{width:c,height:gh,"aria-hidden":"true",children:[lp(0,g,5).map(P=>i("g",{children:[i("line",{x1:kr.
left,x2:c-kr.right,y1:M(P),y2:M(P),class:WS}),i("text",{x:kr.left-8,y:M(P)+4,class:KS,children:s(P)})]},P)),o.map((P,E)=>E%
_===0&&i("text",{x:w(E),y:gh-8,class:US,children:P},P)),d.length<=ZS&&d.map(({key:P,points:E,color:R})=>i("path",{d:eN(E,
w,M),class:jS,style:{fill:yh(R)}},P)),d.map(({key:P,points:E,color:R})=>i("path",{d:X6(E,w,M),class:GS,"stroke-dasharray":R===
null?void 0:Ss(R).join(" "),style:{stroke:yh(R)}},P)),d.map((P,E)=>P.points.map((R,z)=>R&&i("circle",{cx:w(z),cy:M(R.value),
r:v?.row===E&&v.column===z?5:3,class:JS,style:{fill:yh(P.color)},...f.mark(E,z),onPointerEnter:()=>f.set({row:E,column:z}),
onClick:N=>l(n.indexOf(P),z,N.currentTarget)},`${P.key} ${z}`)))]})})})}function yh(e){return e===null?"var(--other)":`v\
ar(${Ht(e)})`}function X6(e,t,n){return e.map((o,r)=>o===null?"":`${e[r-1]?"L":"M"}${t(r)} ${n(o.value)}`).join("")}function eN(e,t,n){
let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let r=o.map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),
s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...r,...s].join("L")}Z`}function XS(e,t,n){let o={kind:"total",group:e,start:"",size:t.cohorts.reduce((r,{size:s})=>r+s,0),cells:t.total.map(({count:r,
size:s,share:a,value:l})=>({count:r,size:s,share:a,value:e2(l),complete:s>0}))};return n?[o,...t.cohorts.map(({start:r,size:s,
periods:a})=>({kind:"cohort",group:e,start:r,size:s,cells:a.map(({count:l,share:u,value:c,complete:p})=>({count:l,size:s,
share:u,value:e2(c),complete:p}))}))]:[o]}function e2(e){return typeof e=="number"?e:null}function cp(e,t){let n=(e.groups??
[]).flatMap((o,r)=>XS(o,o,t(r)));return[...XS(null,e,t(-1)),...n]}function Nl(e,t){return t==="share"?e.share:t==="count"?
e.count:e.value}function bh(e,t){let n=t==="count"&&e.some(({kind:r})=>r==="cohort")?e.filter(({kind:r})=>r==="cohort"):
e,o=0;for(let{cells:r}of n)r.forEach((s,a)=>{a>0&&s.complete&&(o=Math.max(o,Nl(s,t)??0))});return o}var t2=9;function n2(e,t){
return e===null||e<=0||t<=0?0:Math.min(t2,Math.max(1,Math.ceil(e/t*t2)))}function o2(e,t){return{fromRow:Math.min(e.row,
t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,t.column)}}function r2(e,t){
let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.slice(t.fromRow,t.toRow+1))if(o.kind!=="total")for(let r of o.
cells.slice(t.fromColumn,t.toColumn+1))n.cells++,r.complete?(n.count+=r.count,n.size+=r.size):n.unfinished++;return n}function i2(e,t){
if(t<=0)return null;let n=1.959964,o=e/t,r=1+n*n/t,s=(o+n*n/(2*t))/r,a=n*Math.sqrt(o*(1-o)/t+n*n/(4*t*t))/r;return[Math.
max(0,s-a),Math.min(1,s+a)]}function Bl(e){let t=e.query?.retention?.brackets,n=e.total.length;return t?["0",...t.map(r=>Array.
isArray(r)?r.join("–"):String(r))].slice(0,n):Array.from({length:n},(r,s)=>String(s))}function pp({rows:e,names:t,rowName:n}){let o=Z(()=>[{key:"cohort",head:"cohort",cell:r=>i("bdi",{children:ne(n(r))})},{
key:"size",head:"size",number:!0,cell:r=>q(r.size)},...t.map((r,s)=>({key:`period ${r}`,head:r,number:!0,cell:({cells:a})=>{
let l=a[s];return l===void 0||l.size===0?"–":`${q(l.count)} (${I(l.share)})${l.complete?"":" not over"}`}}))],[t]);return i(
Ye,{label:"Cohorts",rows:e,columns:o})}var tN=50;function a2({answer:e,by:t,onMark:n}){let o=e.query?.retention?.period??"day",r=Bl(e).slice(1),s=Z(()=>(e.groups??
[]).slice(0,tN),[e]),a=Z(()=>s.length===0?[s2(e.total,null,t)]:s.map(p=>s2(p.total,p,t)),[e,t]),l=cp(e,()=>!1),u=(p,m,d)=>{
let f=s[p]??null;n({period:m+1,state:"returned",...ni(f)},`${f?Tn(f):"all"}, ${o} ${r[m]}`,d)},c=a[0]?.points[0];return i(
QS,{title:`Came back, by ${o}, with 95 % intervals`,curves:a,names:r,period:o,onPoint:u,summary:`Retention curves${t===""?
"":` by ${ne(t)}`}: ${a.length} lines over ${r.length} periods, ${c?I(c.value):"nobody"} in ${o} 1`,table:i(pp,{rows:l,names:Bl(
e),rowName:({group:p})=>p?Tn(p):"all"})})}function s2(e,t,n){let o=t?Tn(t):"all",r=e.slice(1).map(({count:l,size:u,share:c})=>{
let p=i2(l,u);return p&&{value:c,low:p[0],high:p[1]}}),s=t===null?["all"]:"other"in t?[o]:Array.isArray(t.value)?t.value:
[t.value],a=t===null?0:"other"in t?null:dn(n,s);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:s,name:o,color:a,points:r}}var u2="sn",c2="xn",p2="cn",m2="d",mp="Y",dp="Ve",d2="gn",f2="e",h2="Z",g2="hn",y2="fn",b2="un",v2="mn",x2="We",w2="Ye";function k2({row:e,name:t,by:n,says:o,largest:r,open:s,onToggle:a,marked:l,mark:u,text:c,onChoose:p,onPress:m}){return i(
"tr",{class:e.kind==="total"?h2:void 0,children:[i("th",{scope:"row",class:mp,children:s===null?i("span",{class:g2,children:t}):
i("button",{type:"button",tabIndex:-1,class:y2,"aria-expanded":s,onClick:a,children:[i(de,{name:s?"down":"right",size:12}),
e.group===null?"all":i(wr,{property:n,group:e.group,most:24})]})}),i("td",{class:dp,title:q(e.size),children:K(e.size)}),
e.cells.map((d,f)=>{let g=e.kind==="total"&&!d.complete;return i("td",{class:f2,"data-shade":f===0||!d.complete?0:n2(Nl(
d,o),r),"data-open":!d.complete,"data-marked":l(f),...u(f),title:g?"no finished period":`${q(d.count)} of ${q(d.size)}, ${I(
d.share)}${d.complete?"":", not over"}`,onClick:b=>p(f,b.currentTarget),onPointerDown:()=>m(f,!1),onPointerEnter:b=>{b.buttons===
1&&m(f,!0)},children:g?"":c(d)},f)})]})}var nN=120,oN=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function _2({answer:e,says:t,by:n,
zone:o,onMark:r}){let[s,a]=$(new Set),[l,u]=$(!1),[c,p]=$(null),m=(e.groups?.length??0)>0,d=Z(()=>cp(e,R=>s.has(R)!==(R===
-1&&!m)),[e,s,m]),f=l?d:d.slice(0,nN),g=Bl(e),b=e.query?.retention?.period??"day",w=oN.get(b)??86400,M=R=>R.kind==="coho\
rt"?en(R.start,w,o):R.group===null?"all":Tn(R.group),v=(R,z)=>{let N=f[R.row],te={period:R.column,state:"returned",...N.
kind==="cohort"?{cohort:N.start}:{},...ni(N.group)};r(te,`${M(N)}, ${b} ${g[R.column]}`,z)},C=gt(f.length,g.length,v),S=c&&
C.at?o2(c,C.at):null,A=R=>(R.key.startsWith("Arrow")&&p(R.shiftKey?c??C.at:null),R.key==="Escape"&&c?(p(null),!0):C.key(
R)),_=R=>{let z=new Set(s);z.delete(R)||z.add(R),a(z)},P=C.at?f[C.at.row]:void 0,E=S?iN(f,S):P&&C.at?`${M(P)}, ${b} ${g[C.
at.column]}: ${rN(P.cells[C.at.column])}`:"";return i(Fe,{scrolls:!0,title:i(B,{children:["Came back, by ",b," ",i("span",
{class:u2,children:["of ",K(f[0]?.size??0)," actors"]})]}),summary:sN(e,b),announced:E,onKey:A,actions:S&&i("span",{class:c2,
children:E}),table:i(pp,{rows:d,names:g,rowName:M}),legend:i("div",{class:v2,"aria-hidden":"true",children:[i("span",{children:"\
0"}),i("span",{class:x2}),i("span",{children:C2(bh(d,t),t)}),i("span",{class:w2})," period not over, in no total"]}),children:i(
"div",{class:p2,children:[i("table",{class:m2,children:[i("thead",{children:i("tr",{children:[i("th",{scope:"col",class:mp,
children:m?n:"cohort"}),i("th",{scope:"col",class:dp,children:"size"}),g.map((R,z)=>i("th",{scope:"col",class:d2,children:z===
0?`${b} 0`:R},R))]})}),i("tbody",{onPointerLeave:()=>{},children:f.map((R,z)=>i(k2,{row:R,name:M(R),by:n,says:t,largest:bh(
d,t),open:R.kind==="total"?d[z+1]?.kind==="cohort":null,onToggle:()=>_(R.group===null?-1:(e.groups??[]).indexOf(R.group)),
marked:N=>S!==null&&z>=S.fromRow&&z<=S.toRow&&N>=S.fromColumn&&N<=S.toColumn,mark:N=>C.mark(z,N),text:N=>C2(Nl(N,t),t),onChoose:(N,te)=>{
c||v({row:z,column:N},te)},onPress:(N,te)=>{p(te?c??C.at:null),C.set({row:z,column:N})}},z))})]}),d.length>f.length&&i("\
button",{type:"button",class:b2,onClick:()=>u(!0),children:["All ",q(d.length)," rows"]})]})})}function C2(e,t){return e===
null?"–":t==="share"?I(e):K(e)}function rN(e){if(!e)return"no such period";let t=e.value===null?"":`, value ${K(e.value)}`;
return`${q(e.count)} of ${q(e.size)}, ${I(e.share)}${t}${e.complete?"":", the period is not over"}`}function iN(e,t){let{
cells:n,unfinished:o,count:r,size:s}=r2(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n}\
 cells: ${K(r)} of ${K(s)}, ${s===0?"–":I(r/s)}${a}`}function sN(e,t){let n=e.total[1],o=e.total.findLast(({size:r})=>r>
0);return`Retention by ${t}: ${e.cohorts.length} cohorts, ${I(n?.share??0)} came back in ${t} 1, ${I(o?.share??0)} in th\
e last finished one`}function S2({answer:e,onMark:t}){let[n,o]=$(!1),r=e.query?.stickiness?.period??"day",s=e.active_periods.map(u=>({label:Bn(
u.periods,r)+(n?" or more":""),short:String(u.periods),values:[n?u.or_more:u.count],unfinished:!1})),a=e.active_periods[0],
l=e.active_periods.reduce((u,c)=>u+c.periods*c.count,0)/Math.max(1,e.count);return i(up,{title:`On how many ${r}s: ${K(e.
count)} actors, ${l.toFixed(1)} on average`,over:`${r}s`,bars:s,parts:[{key:"actors",label:"actors",color:"--series-1"}],
summary:`Stickiness: ${K(e.count)} actors, ${I(a?.share??0)} on one ${r} only, ${l.toFixed(1)} on average`,actions:i(wt,
{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:u=>o(u==="more"),choices:[{value:"exactly",label:"Ex\
actly"},{value:"more",label:"Or more"}]}),onPart:(u,c,p)=>t({periods:e.active_periods[u].periods,...n?{or_more:!0}:{}},s[u].
label,p)})}var M2="vn";function T2({result:e,as:t}){let{answer:n,of:o,phase:r}=e,[s,a]=$(!1),l=or(o,m=>o?cN(o,m):[]),u=(m,d,f)=>l.onMark(m.state===
"returned"&&s&&m.period!==0?{...m,state:"not_returned"}:m,s?`not: ${d}`:d,f);if(!n||!o)return i($o,{result:e});let c=n.query?.
timezone??o.timezone??"UTC";if(dN(n))return i(Pn,{children:[i(S2,{answer:n,onMark:l.onMark}),l.menu]});if(mN(n))return i(
Pn,{children:[i(VS,{answer:n,zone:c,onMark:l.onMark}),l.menu]});if(!pN(n))return i($o,{result:e});if(n.cohorts.every(({size:m})=>m===
0)&&r==="exact")return i(nr,{result:e,children:"Nobody of this range did what starts a cohort."});let p=me(o.retention?.
by).join(", ");return i(Pn,{children:[i(uN,{answer:n,as:t,by:p,zone:c,onMark:u,measured:o.retention?.measure!==void 0,notReturned:s,
onNotReturned:a}),l.menu]})}function uN({answer:e,as:t,by:n,zone:o,onMark:r,measured:s,notReturned:a,onNotReturned:l}){let[
u,c]=$(()=>Io("retention-says")??"share"),p=f=>{c(f),Vo("retention-says",f)},m=u==="value"&&!s?"share":u,d=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",label:"Value"}]:[]];return i(Pn,{children:[i("div",{class:M2,
children:[t!=="curve"&&i(wt,{label:"What cells say",value:m,onChange:p,choices:d}),i(wt,{label:"Whose menu a cell opens",
value:a?"not":"returned",onChange:f=>l(f==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?i(a2,{answer:e,by:n,onMark:r}):i(_2,{answer:e,says:m,by:n,zone:o,onMark:r})]})}function cN(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>He(
{document:{...Pe(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function pN(e){return"cohorts"in e}
function mN(e){return"periods"in e}function dN(e){return"active_periods"in e}function P2(e){return e.document.lifecycle?i(Ad,{...e}):e.document.stickiness?i(Ed,{...e}):i(Dd,{...e})}var $2={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],errorPlaces:[...tn.retention,...tn.lifecycle,...tn.stickiness],chartOf:e=>e.lifecycle?"life\
cycle":e.stickiness?"stickiness":"matrix",choose:CS,Sentence:P2,Page:T2};function D2({answer:e}){let t=(n,o)=>o?i(O,{shown:Xt}):i(O,{value:n,most:64,middle:!0});return i(Ye,{label:"What follows\
 what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,cell:({depth:n})=>String(n)},{key:"from",head:"from",cell:n=>t(
n.from,n.from_other)},{key:"to",head:"to",cell:n=>t(n.to,n.to_other)},{key:"count",head:"paths",number:!0,cell:({count:n})=>q(
n)},{key:"share",head:"of all",number:!0,cell:({count:n})=>I(n/Math.max(1,e.count))},{key:"median",head:"median time",number:!0,
cell:({time:n})=>n.median===null?"–":ke(n.median)}]})}function fp(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function fN(e){return"other"in e?fp(e.depth,null,
!0):fp(e.depth,e.value,!1)}function A2(e,t){let n=[...new Set(e.nodes.map(({depth:p})=>p))].sort((p,m)=>p-m),o=n.map(p=>e.
nodes.filter(m=>m.depth===p).sort(hN)),r=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(p=>p.
reduce((m,{count:d})=>m+d,0))),a=Math.max(...o.map(p=>p.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((p,m)=>{let d=0;for(let f of p){let g=Math.max(t.nodeLeast,f.count*l);u.push({key:fN(f),depth:f.depth,value:"\
other"in f?void 0:f.value,others:"other"in f?f.nodes:0,count:f.count,starts:f.starts,ends:f.ends,x:m*r,y:d,height:g}),d+=
g+t.gap}});let c=Math.max(...u.map(p=>p.y+p.height),0);return{nodes:u,edges:gN(e.edges,u,l),depths:n,width:r*n.length,height:c,
columnWidth:r}}function hN(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function gN(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),r=e.flatMap(c=>{let p=o.get(fp(c.depth,c.from,c.from_other===!0)),m=o.get(fp(c.depth+1,c.to,c.to_other===
!0));return p&&m?[{edge:c,from:p,to:m}]:[]}),s=new Map,a=new Map,l=(c,p,m)=>{let d=c.get(p.key)??0;return c.set(p.key,d+
m),p.y+d},u=new Map;for(let{edge:c,from:p}of[...r].sort((m,d)=>m.to.y-d.to.y))u.set(c,l(s,p,c.count*n));return[...r].sort(
(c,p)=>c.from.y-p.from.y).map(({edge:c,from:p,to:m})=>({from:p.key,to:m.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,m,c.count*n)}))}function E2(e,t){let n=new Set([t]),o=new Set,r=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),r(u[l],a,l))};return r(t,"from","to"),r(t,"to","from"),{nodes:n,edges:o}}
function O2(e,t,n){let o=(t+n)/2,r=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+r}C${o} ${a+r} ${o} ${s+r} ${t} ${s+r}Z`}var R2="bn",L2="wn",N2="yn",B2="kn",F2="zn",z2="f",H2="ee",I2="C",V2="Ze",q2="jn",W2="ie",K2="Sn";var Ui=8,bN=6.6;function U2({answer:e,actions:t,onMark:n}){let{host:o,width:r}=Ms(),s=Z(()=>A2(e,{width:Math.max(r,1),height:460,
bar:Ui,columnLeast:148,nodeLeast:20,gap:8}),[e,r]),a=Z(()=>s.depths.map(M=>s.nodes.filter(v=>v.depth===M)),[s]),[l,u]=$(
null),c=Math.max(0,...a.map(M=>M.length)),p=gt(c,a.length,({row:M,column:v},C)=>{let S=a[v][M];S&&g(S,C)}),m=p.at?a[p.at.
column]?.[Math.min(p.at.row,a[p.at.column].length-1)]:void 0,d=l??m?.key??null,f=Z(()=>d===null?null:E2(s,d),[s,d]),g=(M,v)=>{
n({depth:M.depth,node:M.others>0?{other:!0}:{value:M.value}},Fl(M),v)},b=M=>(M.key.startsWith("Arrow")&&u(null),p.key(M)),
w=d===null?"":xN(s,d,e.count);return i(Fe,{scrolls:!0,title:i(B,{children:[K(e.count)," paths ",i("span",{class:L2,children:w})]}),
summary:wN(e,s),onKey:b,announced:m?w:"",actions:i(B,{children:[i("span",{class:N2,children:[i("span",{class:B2}),"path \
ends"]}),t]}),table:i(D2,{answer:e}),children:i("div",{ref:o,class:R2,children:r>0&&i("svg",{width:s.width,height:s.height+
32,onPointerLeave:()=>u(null),"aria-hidden":"true",children:[s.depths.map((M,v)=>i("text",{x:v*s.columnWidth,y:14,class:F2,
children:G2(M)},M)),i("g",{transform:"translate(0 28)",children:[s.edges.map(M=>{let v=s.nodes.find(({key:S})=>S===M.from),
C=f?.edges.has(M)??!1;return i("path",{d:O2(M,v.x+Ui,v.x+s.columnWidth),class:z2,"data-lit":C,"data-dim":f!==null&&!C,children:i(
"title",{children:`${q(M.count)}${M.median===null?"":`, median ${ke(M.median)}`}`})},`${M.from} ${M.to}`)}),a.map((M,v)=>M.
map((C,S)=>i(vN,{node:C,width:s.columnWidth-Ui,mark:p.mark(S,v),isAt:m===C,dim:f!==null&&!f.nodes.has(C.key),onPoint:()=>u(
C.key),onChoose:A=>g(C,A)},C.key)))]})]})})})}function vN({node:e,width:t,mark:n,isAt:o,dim:r,onPoint:s,onChoose:a}){let l=K(
e.count),u=Math.max(4,Math.floor((t-20)/bN)-l.length-1),c=e.count===0?0:e.ends/e.count;return i("g",{class:H2,"data-dim":r,
"data-other":e.others>0,onPointerEnter:s,onClick:p=>a(p.currentTarget.firstElementChild),children:[i("rect",{x:e.x,y:e.y,
width:Ui,height:e.height,rx:2,class:I2,...n,"data-cursor":o}),c>0&&i("rect",{x:e.x,y:e.y+e.height*(1-c),width:Ui,height:e.
height*c,rx:2,class:V2}),i("rect",{x:e.x+Ui,y:e.y,width:t-16,height:20,class:q2}),i("text",{x:e.x+Ui+6,y:e.y+14,class:W2,
children:[i("tspan",{"data-word":e.others>0,children:Cs(Fl(e),u)}),i("tspan",{dx:6,class:K2,children:l})]}),i("title",{children:`${Fl(
e)}: ${q(e.count)}${e.ends>0?`, ${q(e.ends)} end here`:""}${e.starts>0?`, ${q(e.starts)} begin here`:""}`})]})}function Fl(e){
return e.others>0?`${Xt.text} ${e.others}`:J(e.value).text}function G2(e){return e===0?"start":e<0?`−${-e}`:`+${e}`}function xN(e,t,n){
let o=e.nodes.find(s=>s.key===t);if(!o)return"";let r=o.ends===0?"":`, ${I(o.ends/Math.max(1,o.count))} end here`;return`${G2(
o.depth)} ${Fl(o)}: ${q(o.count)}, ${I(o.count/Math.max(1,n))} of all${r}`}function wN(e,t){let n=t.nodes.find(({depth:r})=>r===
1),o=n?`, most often followed by ${Fl(n)} (${I(n.count/Math.max(1,e.count))})`:"";return`${K(e.count)} paths over ${t.depths.
length} depths${o}; ${pn.other} stands for rare ones`}var j2="Xn",J2="E",Y2="Bn",Z2="Cn",Q2="ei",X2="re",vh="En",eM="In",tM="Un";function oM({answer:e,onFunnel:t}){let n=e.top_paths,o=gt(n.length,1,({row:a})=>{let l=n[a];l&&!("other"in l)&&t(l.nodes)}),
r=o.at?n[o.at.row]:void 0,s=Math.max(1,...n.map(a=>"other"in a?0:a.count));return i(Fe,{scrolls:!0,title:`${K(e.count)} \
paths`,summary:`Whole paths: ${n.slice(0,3).map(a=>nM(a,e.count)).join("; ")}`,announced:r?nM(r,e.count):"",onKey:o.key,
table:i(CN,{answer:e}),children:i("ol",{class:j2,children:n.map((a,l)=>i("li",{class:J2,...o.mark(l,0),children:[i("span",
{class:Y2,title:q(a.count),children:K(a.count)}),i("span",{class:Z2,children:I(a.count/Math.max(1,e.count))}),i("span",{
class:Q2,children:i("span",{class:X2,"data-other":"other"in a,style:{"--share":Math.min(1,a.count/s)}})}),"other"in a?i(
"span",{class:vh,children:[i(O,{shown:Xt})," ",q(a.paths)," other paths"]}):i(B,{children:[i("span",{class:vh,children:a.
nodes.map((u,c)=>i("span",{class:eM,children:[c>0&&i("span",{class:tM,"aria-hidden":"true",children:"›"}),i(O,{value:u,
most:32,middle:!0})]},c))}),a.nodes.length>1&&i(F,{small:!0,kind:"quiet",icon:"funnel",onClick:()=>t(a.nodes),children:"\
Funnel"})]})]},l))})})}function CN({answer:e}){return i(Ye,{label:"Paths",rows:e.top_paths,columns:[{key:"count",head:"p\
aths",number:!0,cell:({count:t})=>q(t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>I(t/Math.max(1,e.count))},
{key:"path",head:"path",cell:t=>i("bdi",{children:rM(t)})}]})}function rM(e){return"other"in e?`${Xt.text} ${e.paths}`:e.
nodes.map(t=>J(t).text).join(" › ")}function nM(e,t){return`${rM(e)}: ${q(e.count)}, ${I(e.count/Math.max(1,t))}`}function xh(e){return e.paths?.node??"event"}function ma(e,t){let n=xh(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?kn(t):String(t)}`}function hp(e,t){return{...e,paths:{...e.paths,...t}}}
function iM(e,t){let{end:n,end_at:o,before:r,...s}=e.paths??{};return{...e,paths:{...s,start:ma(e,t),after:s.after||5}}}
function sM(e,t){let{start:n,after:o,before:r,...s}=e.paths??{};return{...e,paths:{...s,end:ma(e,t),before:r||o||5}}}function aM(e,t){
let n=e.paths?.exclude,o=ma(e,t);return hp(e,{exclude:n===void 0?o:`${n} or ${o}`})}function lM(e,t,n){let o=xh(e);return hp(
e,{node:`if(${ma(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function uM(e,t,n){
return hp(e,{node:`if(${ma(e,t)}, ${kn(n)}, string(${xh(e)}))`})}function cM(e,t){let{start:n,end:o,before:r,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?r??5:s??5)+t));return hp(e,a?{before:u}:{after:u})}function pM(e,t){
let{per:n,gap:o,session:r}=e.paths??{};return{...Pe(e),funnel:{...n===void 0?{}:{per:n},steps:t.slice(0,64).map(s=>({name:String(
s??"(null)"),where:ma(e,s)})),session:r??{gap:o??"30m"},order:"strict",strict_allows:"repeats"}}}var mM="ii",dM="Ln",fM="Mn",hM="ri",gM="Nn",yM="Rn";function Ao({title:e,onClose:t,children:n,foot:o,wide:r=!1}){let s=U(null),a=wn();return st(()=>{cr();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),i("dialog",{ref:s,class:ve(mM,r&&dM),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[i("div",{class:fM,children:[i("h2",{id:a,tabIndex:-1,
class:hM,children:e}),i(F,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),i("div",{class:gM,children:n}),
o&&i("div",{class:yM,children:o})]})}var vM="An",xM="Dn",wM="Hn";function kM({document:e,change:t,onClose:n}){let r=(Be(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),He({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?i(Ao,{title:"\
Merge under a name",onClose:n,children:i(In,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(uM(e,t.value,a.trim()),"merge")}})}):i(Ao,{title:"E\
xpand by a property",onClose:n,children:i("ul",{class:xM,children:r.map(a=>i("li",{children:i(F,{kind:"plain",class:wM,onClick:()=>s(
lM(e,t.value,xe(a)),"expand"),children:i(O,{value:a})})},a))})})}function CM({document:e,result:t,as:n}){let{answer:o,of:r,phase:s}=t,[a,l]=$(null),{onMark:u,menu:c}=or(r,(p,m)=>!r||!p.
node||!("value"in p.node)?[]:TN(r,p.node.value,m,d=>l({kind:d,value:p.node.value,label:m})));return!o||!r||!PN(o)?i($o,{
result:t}):o.count===0&&s==="exact"?i(nr,{result:t,children:"No session of this range has such a path."}):n==="list"?i(Pn,
{children:i(oM,{answer:o,onFunnel:p=>MN(r,p)})}):i(Pn,{children:[i(U2,{answer:o,onMark:u,actions:i(SN,{document:e})}),c,
a&&i(kM,{document:r,change:a,onClose:()=>l(null)})]})}function SN({document:e}){let t=n=>le({document:cM(e,n)});return i(
"span",{class:vM,children:[i(F,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),i("span",{
children:"steps"}),i(F,{small:!0,kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function MN(e,t){
He({document:pM(e,t),view:"funnel",as:null},"funnel of a path")}function TN(e,t,n,o){let r=(s,a,l)=>({label:s,icon:a,act:()=>He(
{document:l(e,t)},`${s.toLowerCase()}: ${n}`)});return[r("Start here","right",iM),r("End here","left",sM),r("Hide","minu\
s",aM),{label:"Expand by property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merg\
e")}]}function PN(e){return"top_paths"in e}var _M={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],errorPlaces:tn.paths,chartOf:()=>"flow",Sentence:Od,Page:CM};function Gi(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function kh(e,t,n){
let o=Gi(e),r={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...Pe(e),aggregate:{over:r,...t}}}function SM(e){
return kh(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function MM(e){return kh(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function TM(e){
let t=Gi(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function Ch(e,t,n){
let{properties:o,...r}=Gi(e);return{...Pe(e),aggregate:{over:{sessions:{...r,properties:{[t]:n}}},measures:["count()"],by:[
xe(t)],limit:6}}}var $N=864e5,DN=300;function PM(e,t,n,o,r){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max($N/24,l*DN/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},p=Object.keys(Gi(e).properties??{}).map(xe),{compare:m,
...d}=kh(e,{measures:["count()"],by:[xe(o),"start","end","duration","events",...p],order:["start desc"],limit:r});return{
...d,...c}}function $M(e,t,n,o,r){let s=[...new Set(n.map(f=>kn(String(f))))].join(", "),a=`string(${xe(t)}) in (${s})`,
{where:l,from:u,to:c,compare:p,sample:m,...d}=Pe(e);return{...d,from:o,to:new Date(Date.parse(r)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",xe(t),"event"],order:"time asc",limit:1e4}}}function DM({answer:e,onMark:t}){let n=Z(()=>sp((e?.rows??[]).flatMap(([r,s])=>typeof r=="number"&&typeof s=="number"?[{
from:r,count:s}]:[])),[e]);if(!e)return i(_t,{});let o=n.reduce((r,{count:s})=>r+s,0);return i(ap,{title:"How long",height:300,
counting:"sessions",bins:n,summary:`Durations of ${K(o)} sessions, in ${n.length} bins that grow`,onBin:(r,s)=>t({range:{
column:"duration",from:r.from,...r.to===null?{}:{to:r.to}}},r.to===null?`${ke(r.from)} and more`:`${ke(r.from)} to ${ke(
r.to)}`,s)})}var AM="_n",EM="qn",OM="Fn",RM="Tn",LM="Gn",NM="Jn",BM="Kn",FM="On",zM="ai",HM="Pn",IM="Qn",VM="ae",qM="Vn",WM="Wn";function KM({answer:e}){let[t,n,o,r,s,a]=(e?.rows[0]??[]).map(u=>typeof u=="number"?u:null),l=t??0;return i("dl",{class:AM,
children:[i(ha,{label:"sessions",value:fa(t,K),...typeof t=="number"?{title:q(t)}:{}}),i(ha,{label:"events each",value:fa(
n,u=>u.toFixed(1))}),i(ha,{label:"median duration",value:fa(o,ke)}),i(ha,{label:"p90 duration",value:fa(r,ke)}),i(ha,{label:"\
of one event only",value:fa(s,u=>I(l===0?0:u/l))}),i(ha,{label:"events",value:fa(a,K)})]})}function fa(e,t){return e==null?
"–":t(e)}function ha({label:e,value:t,title:n}){return i("div",{class:EM,children:[i("dd",{class:OM,title:n,children:t}),
i("dt",{class:RM,children:e})]})}var UM="Yn",GM="i",zl="Zn",Sh="ep",jM="ip",JM="ti",YM="oi";function ZM({title:e,sessions:t,events:n,per:o,properties:r,zone:s,onSession:a}){let[l,u]=$(!1),c=Z(()=>Ky(t,n),[t,n]),p=gt(
t.length,1,({row:f})=>a(t[f])),m=Math.max(1,...t.map(({start:f,end:g})=>g-f)),d=p.at?t[p.at.row]:void 0;return i(Fe,{scrolls:!0,
title:e,summary:`The latest ${t.length} sessions`,announced:d?LN(d,o,s):"",onKey:p.key,actions:i(wt,{label:"Scale of the\
 timelines",value:l?"own":"one",onChange:f=>u(f==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Ea\
ch its own"}]}),table:i(RN,{sessions:t,per:o,properties:r,zone:s}),children:i("div",{class:UM,children:i("table",{class:GM,
children:[i("thead",{children:i("tr",{children:[i("th",{scope:"col",children:"start"}),i("th",{scope:"col",children:i(O,
{value:o,most:24})}),i("th",{scope:"col",class:zl,children:"duration"}),i("th",{scope:"col",class:zl,children:"events"}),
r.map(f=>i("th",{scope:"col",children:i(O,{value:f,most:24})},f)),i("th",{scope:"col",class:Sh,children:"timeline"})]})}),
i("tbody",{children:t.map((f,g)=>i("tr",{...p.mark(g,0),onClick:()=>a(f),children:[i("td",{children:ue(f.start,s,"second")}),
i("td",{children:i(O,{value:f.actor,most:24,middle:!0})}),i("td",{class:zl,children:ke((f.end-f.start)/1e3)}),i("td",{class:zl,
children:q(f.events)}),f.properties.map((b,w)=>i("td",{children:i(O,{value:b,most:32,middle:!0})},w)),i("td",{class:Sh,children:i(
ON,{session:f,events:c[g],length:l?f.end-f.start:m,zone:s})})]},g))})]})})})}var EN=300;function ON({session:e,events:t,
length:n,zone:o}){let r=e.start+Math.max(1,n);return i("span",{class:jM,children:[i("span",{class:JM,style:{"--to":Ka(e.
end,e.start,r)}}),t.slice(0,EN).map((s,a)=>i("span",{class:YM,title:`${J(s.event).text}, ${ue(s.time,o,"millisecond")}`,
style:{"--at":Ka(s.time,e.start,r),"--color":`var(${Ht(dn("event",[s.event]))})`}},a))]})}function RN({sessions:e,per:t,
properties:n,zone:o}){return i(Ye,{label:"Sessions",rows:e,columns:[{key:"start",head:"start",cell:({start:r})=>ue(r,o,"\
millisecond")},{key:"actor",head:i(O,{value:t,most:32}),cell:({actor:r})=>i(O,{value:r,most:48,middle:!0})},{key:"durati\
on",head:"duration",number:!0,cell:({start:r,end:s})=>ke((s-r)/1e3)},{key:"events",head:"events",number:!0,cell:({events:r})=>q(
r)},...n.map((r,s)=>({key:`property ${r}`,head:i(O,{value:r,most:32}),cell:a=>i(O,{value:a.properties[s],most:48,middle:!0})}))]})}
function LN({actor:e,start:t,end:n,events:o},r,s){return`${r} ${J(e).text}, ${ue(t,s,"second")}, ${ke((n-t)/1e3)}, ${q(o)}\
 events`}var NN=50;function XM({document:e,echo:t,count:n,zone:o}){let r=Gi(e).per??Be(e.dataset).value.value?.actors?.[0]??null,
s=ut(r===null?null:PM(e,t,n,r,NN)),a=Z(()=>BN(QM(s.answer)),[s.answer]),l=Z(()=>r===null||a.length===0?null:$M(e,r,a.map(
({actor:p})=>p),new Date(Math.min(...a.map(({start:p})=>p))).toISOString(),new Date(Math.max(...a.map(({end:p})=>p))).toISOString()),
[a,r]),u=ut(l),c=Z(()=>FN(QM(u.answer)),[u.answer]);return r===null||!s.answer?i(_t,{}):i(ZM,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:r,properties:Object.keys(Gi(e).properties??{}),zone:o,onSession:p=>hn(Rs(e.dataset,String(
p.actor)))})}function QM(e){return e!==null&&"columns"in e?e:null}function BN(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function FN(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function eT({document:e,name:t,expression:n}){let{answer:o}=ut(Ch(e,t,n)),r=o&&"columns"in o?o:null,s=r?Number(r.total?.[1]??
r.rows.reduce((u,c)=>u+Number(c[1]),0)):0,a=r?[...r.rows.map(([u,c])=>({value:u,count:Number(c),rest:!1})),...r.other?[{
value:null,count:Number(r.other[1]),rest:!0}]:[]]:[],l=u=>He({document:zN(e,t,n,u),view:"difference",as:null},`sessions \
of ${ne(t)} ${J(u).text}`);return i("section",{class:BM,"aria-label":ne(t),children:[i("h2",{class:FM,children:i(O,{value:t,
most:32})}),i("ul",{children:a.map(({value:u,count:c,rest:p},m)=>i("li",{children:i("button",{type:"button",class:zM,disabled:p,
title:p?void 0:"What sets these sessions apart",onClick:()=>l(u),children:[i("span",{class:HM,children:p?i(O,{shown:Xt}):
i(O,{value:u,most:40,middle:!0})}),i("span",{class:IM,children:i("span",{class:VM,"data-other":p,style:{"--share":s===0?
0:c/s}})}),i("span",{class:qM,children:I(s===0?0:c/s)}),i("span",{class:WM,children:K(c)})]})},m))})]})}function zN(e,t,n,o){
let r=Ch(e,t,n),{aggregate:s,...a}=r;return{...a,difference:{over:s.over,selection:$s(void 0,Ga(t,o))}}}function tT({result:e}){let{answer:t,of:n,phase:o}=e,r=ut(n&&SM(n)),s=ut(n&&MM(n)),a=or(s.of);if(!t||!n||!nT(t))return i(
$o,{result:e});if(t.rows.length===0&&o==="exact")return i(nr,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",u=Mh(r.answer)?.rows[0]?.[0];return i(Pn,{children:[i(KM,{answer:Mh(r.answer)}),i("di\
v",{class:LM,children:[i(HN,{answer:t,document:n,zone:l}),i(DM,{answer:Mh(s.answer),onMark:a.onMark})]}),i("div",{class:NM,
children:Object.entries(TM(n)).slice(0,4).map(([c,p])=>i(eT,{document:n,name:c,expression:p},c))}),t.query&&typeof u=="n\
umber"&&i(XM,{document:n,echo:t.query,count:u,zone:l}),a.menu]})}function HN({answer:e,document:t,zone:n}){return mt(e,t).
time<0?i(Mn,{answer:e,document:t,zone:n}):i(ua,{answer:VN(e,t),document:t,zone:n,form:"lines",end:Uf(e),onZoom:IN})}function IN(e,t){
on({from:new Date(e*1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function VN(e,t){let{measures:n}=mt(e,t),o=e.columns.
map((s,a)=>a).filter(s=>!n.includes(s)||s===n[0]),r=s=>o.map(a=>s[a]);return{...e,columns:r(e.columns),rows:e.rows.map(r)}}
function nT(e){return"columns"in e}function Mh(e){return e!==null&&nT(e)?e:null}var oT={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],errorPlaces:tn.aggregate,chartOf:()=>"over\
view",Sentence:Rd,Page:tT};function Hl(e){return e.score>=.05}var gp=4;function ga(e,t){let n=e.values??[];return t?n:n.slice(0,gp)}function ii({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((r,s)=>({from:t[s],to:t[s+1],selection:r,baseline:o[s]??
{count:0,share:0}}))}function yp(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function rT(e,t){return e.distribution?ii(e).length:Math.max(1,ga(e,t).length)}function iT({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:r,baseline:s,lift:a})=>({
property:n,value:J(o??null).text,selection:r,baseline:s,lift:a})),...ii(n).map(({from:o,to:r,selection:s,baseline:a})=>({
property:n,value:`${J(o).text} to ${J(r).text}`,selection:s,baseline:a,lift:void 0}))]);return i(Ye,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>i(O,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},{key:"value",head:"value",cell:({value:n})=>i("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>q(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>I(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>q(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>I(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":yp(n)}]})}var ya="rp",sT="ap",Ph="I",$h="u",Dh="U",aT="tp",lT="ni",uT="pi",cT="L",pT="te",mT="di",dT="li",fT="op",hT="si",gT="xi",
yT="np",bT="pp",vT="dp",xT="lp",wT="ci",kT="gi",CT="hi",_T="fi",ST="sp",MT="xp",TT="cp",PT="gp";function $T({bins:e,median:t,text:n,mark:o,onChoose:r}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return i("div",{class:ST,children:[i("div",{class:MT,style:{"--bins":e.
length},children:e.map((l,u)=>i("div",{class:pT,...o(u),onClick:c=>r(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${I(l.selection.share)}, baseline ${I(l.baseline.share)}`,children:[i("span",{class:Dh,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),i("span",{class:Dh,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),i("div",{class:TT,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&i("span",{class:PT,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&i("p",{class:ya,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function DT({property:e,zone:t,all:n,onAll:o,mark:r,onChoose:s,onAction:a}){let l={property:e.name},u=!Hl(e)&&!n,c=ga(e,
n);return i("li",{class:lT,"data-quiet":u,children:[i("div",{class:uT,...u?r(0):{},children:[i("button",{type:"button",tabIndex:-1,
class:mT,"aria-expanded":!u,onClick:o,children:[i(de,{name:u?"right":"down",size:12}),i(O,{value:e.name,most:48,middle:!0})]}),
i("span",{class:dT,title:`score ${e.score}`,children:[i("span",{class:fT,children:i("span",{class:hT,style:{"--share":e.
score}})}),e.score.toFixed(2)]}),i("span",{class:gT,children:WN(e)}),i(bp,{label:"By",title:"Break down by it in Explore",
onClick:()=>a("by",l)}),i(bp,{label:"Hide",title:"Leave it out",onClick:()=>a("hide",l)})]}),!u&&e.distribution&&i($T,{bins:ii(
e),median:e.median,mark:r,onChoose:s,text:p=>zr(p,{name:e.name,type:e.type},t).text}),!u&&!e.distribution&&i("ul",{class:yT,
children:[c.map((p,m)=>i(qN,{value:p,mark:r(m),onChoose:d=>s(m,d),onAction:d=>a(d,{...l,value:p.value??null,side:"select\
ion"})},m)),(e.values?.length??0)>gp&&i("li",{children:i("button",{type:"button",tabIndex:-1,class:_T,onClick:o,children:n?
"fewer":`${e.values.length-gp} more`})})]})]})}function qN({value:e,mark:t,onChoose:n,onAction:o}){return i("li",{class:cT,
...t,children:[i("button",{type:"button",tabIndex:-1,class:bT,onClick:r=>n(r.currentTarget),children:i(O,{value:e.value??
null,most:40,middle:!0})}),i("span",{class:vT,onClick:r=>n(r.currentTarget),title:`selection ${e.selection.count} (${I(e.
selection.share)}), baseline ${e.baseline.count} (${I(e.baseline.share)})`,children:[i("span",{class:$h,"data-side":"sel\
ection","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),i("span",{class:$h,"data-side":"baseline",
"data-none":e.baseline.count===0,style:{"--share":e.baseline.share}})]}),i("span",{class:xT,children:[i("span",{children:I(
e.selection.share)}),i("span",{class:ya,children:I(e.baseline.share)})]}),i("span",{class:wT,children:yp(e.lift)}),i("sp\
an",{class:kT,children:[i(bp,{label:"Only",title:`Only ${J(e.value??null).text}`,onClick:()=>o("only")}),i(bp,{label:"No\
t",title:`Without ${J(e.value??null).text}`,onClick:()=>o("not")})]})]})}function bp({label:e,title:t,onClick:n}){return i(
"button",{type:"button",tabIndex:-1,class:CT,title:t,onClick:n,children:e})}function WN(e){if(e.only_in)return`only in t\
he ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===void 0?"":Bn(e.different,"value");return`${t}${n}${Hl(
e)?"":`${n===""?"":", "}none stands out`}`}function AT({answer:e,zone:t,onMark:n,onAction:o}){let[r,s]=$(new Set),{properties:a}=e,l=Math.max(1,...a.map(f=>rT(f,r.
has(f.name)))),u=(f,g,b)=>{let w=a[f],M=ET(w,g,r.has(w.name));n(M.mark,M.label,b)},c=gt(a.length,l,({row:f,column:g},b)=>u(
f,g,b)),p=c.at&&a[c.at.row],m=p&&c.at?KN(p,c.at.column,r.has(p.name)):"",d=f=>{let g=new Set(r);g.delete(f)||g.add(f),s(
g)};return i(Fe,{title:i(B,{children:[K(e.selection.count)," selected ",i("span",{class:ya,children:["against ",K(e.baseline.
count)]})]}),summary:UN(e),announced:m,onKey:c.key,table:i(iT,{answer:e}),actions:i("span",{class:sT,children:[i("span",
{class:Ph,"data-side":"selection"}),"selection",i("span",{class:Ph,"data-side":"baseline"}),"baseline"]}),children:i("ul",
{class:aT,children:a.map((f,g)=>i(DT,{property:f,zone:t,all:r.has(f.name),onAll:()=>d(f.name),mark:b=>c.mark(g,b),onChoose:(b,w)=>u(
g,b,w),onAction:o},f.name))})})}function ET(e,t,n){let o=ii(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.
name,range:s,side:"selection"},label:`${ne(e.name)} ${J(o.from).text} to ${J(o.to).text}`}}let r=ga(e,n)[t]?.value??null;
return{mark:{property:e.name,value:r,side:"selection"},label:`${ne(e.name)} = ${J(r).text}`}}function KN(e,t,n){let o=ii(
e)[t]??ga(e,n)[t],{label:r}=ET(e,t,n);return`${r}, score ${e.score.toFixed(2)}${o?`: ${I(o.selection.share)} of the sele\
ction, ${I(o.baseline.share)} of the baseline`:""}`}function UN(e){let t=e.properties.filter(Hl).slice(0,3).map(n=>{let o=n.
best,r=o&&o.value!==void 0?` (${J(o.value).text}: ${I(o.selection.share)} against ${I(o.baseline.share)})`:"";return`${ne(
n.name)} ${n.score.toFixed(2)}${r}`});return`What sets ${K(e.selection.count)} apart from ${K(e.baseline.count)}: ${t.length===
0?"nothing stands out":t.join("; ")}`}function OT(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),r=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(r)||r<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(r-o)).toISOString(),to:new Date(r).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function Ah(e,t){let{exclude:n,...o}=e.difference??
{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[...[n??[]].flat(),t]}}}var LT="hp",vp="fp",NT="ui";function BT({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:r,other_properties:s=0}=e;return r.length===0&&t.length===
0&&s===0?null:i("div",{class:NT,children:[t.length>0&&i("p",{children:["Hidden: ",t.map((a,l)=>i("span",{children:[l>0&&
", ",i(O,{value:a,most:32})]},a))," ",i(F,{small:!0,onClick:n,children:"Show"})]}),s>0&&i("p",{children:[Bn(s,"more prop\
erty","more properties")," ",i(F,{small:!0,onClick:o,children:"Show all"})]}),r.length>0&&i("details",{children:[i("summ\
ary",{children:[Bn(r.length,"property","properties")," not looked at"]}),i("ul",{children:r.map(({name:a,why:l})=>i("li",
{children:[i(O,{value:a,most:48})," ",i("span",{class:vp,children:ne(l)})]},a))})]})]})}function FT({document:e,result:t}){let{answer:n,of:o,phase:r}=t,{onMark:s,menu:a}=or(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>Oh(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>Oh(o,"hide",u)}]:[]);if(!n||!o||!jN(n))return i(
$o,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&r==="exact"?i(nr,{result:t,children:"\
No row of this range is in the selection."}):i(Pn,{children:[i(GN,{document:e,answer:n}),i(AT,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>Oh(o,u,c)}),i(BT,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>le({document:Ah(e,null)}),
onMore:()=>ee("difference.limit",0)}),a]})}function GN({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?OT(
e,t.query):null,r=n===void 0||n.trim()==="true";return i("div",{class:LT,children:[i("span",{class:vp,children:"against"}),
i(It,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:r,act:()=>ee("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&He({document:o},"against\
 the period before")}}],children:r?"the rest":"another selection"})]})}function Oh(e,t,n){let o=n.property??"";if(t==="h\
ide")return le({document:Ah(e,o)});if(t==="by")return He({document:{...Pe(e),aggregate:{measures:["count()"],by:[xe(o)]}},
view:"explore",as:null},`by ${ne(o)}`);Zo(e,n).then(({only:r,exclude:s,label:a})=>{let l=t==="only"?r:s;l?He({document:l},
t==="only"?a:`not (${a})`):vt("No condition says which rows these are.")},r=>vt(ne(Ke(r).message)))}function jN(e){return"\
properties"in e}var zT={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],errorPlaces:tn.difference,chartOf:()=>"\
list",Sentence:Ld,Page:FT};var To=[QC,wS,$2,_M,oT,zT],_r=[];var IT="up",VT="mp";function qT(){let{value:e,error:t}=Ho.value,n=e?.[0]?.name;return oe(()=>{e||Rr()},[]),oe(()=>{n!==void 0&&Ns(n)},[n]),t?
i(Cn,{icon:"warning",title:"The datasets cannot be listed",actions:i(F,{kind:"outlined",onClick:()=>{Rr()},children:"Try\
 again"}),children:t.message}):e&&n===void 0?i(YN,{}):i(_t,{})}function YN(){let e=`curl --data-binary @events.ndjson -H\
 'Content-Type: application/x-ndjson' '${eo("v1/datasets/my-events/events")}?time=time&actor=user_id&event=event'`;return i(
"main",{class:IT,children:[i(Cn,{icon:"data",title:"There are no events yet",actions:i(B,{children:[i(F,{kind:"primary",
icon:"copy",onClick:()=>xt(e,"The line"),children:"Copy the line"}),i(F,{kind:"outlined",onClick:()=>{Rr()},children:"Lo\
ok again"})]}),children:"Send a file of events to this server; the names after the question mark say which of its fields\
 are the time, the actor and the event."}),i("pre",{class:VT,children:e})]})}function Rh(){return i(Cn,{icon:"search",title:"\
There is no such page",actions:i(F,{kind:"primary",onClick:()=>hn(""),children:"To the first dataset"})})}var Lh={};Qp(Lh,{banner:()=>Nh,danger:()=>XN,default:()=>e3,info:()=>ZN,text:()=>Bh,warning:()=>QN});var Nh="vp",ZN="bp",
QN="wp",XN="yp",Bh="kp",e3={banner:Nh,info:ZN,warning:QN,danger:XN,text:Bh};function WT({kind:e,children:t,actions:n}){return i("div",{class:ve(Nh,Lh[e]),role:e==="info"?"status":"alert",children:[
i(de,{name:e==="info"?"info":"warning"}),i("span",{class:Bh,children:t}),n]})}var KT="zp",UT="jp",GT="Sp",jT="mi",JT="Xp",YT="vi";function ZT({onClose:e}){let t=Map.groupBy(Yk.value,({group:n})=>n);return i(Ao,{title:"Keys",onClose:e,wide:!0,children:[
i("div",{class:KT,children:[...t].map(([n,o])=>i("section",{children:[i("h3",{class:UT,children:n}),i("dl",{class:GT,children:o.
map(({keys:r,label:s})=>i("div",{class:jT,children:[i("dt",{children:s}),i("dd",{children:r.split(" ").map(a=>i("kbd",{class:JT,
children:a},a))})]},r))})]},n))}),i("div",{class:YT,children:[i("label",{children:[i("input",{type:"checkbox",checked:Zk.
value,onChange:n=>Qk(n.currentTarget.checked)})," Single letters are keys"]}),i("label",{children:[i("input",{type:"chec\
kbox",checked:Zc.value,onChange:n=>oC(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function xp(e){let t=Ci(Ce.value),n=me(Ce.value[t]?.by),o=xe(e);n.includes(o)||le({document:he(Ce.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function Il(e){let t=Ze.value.view===e.name,n=fb(e.name,ed(fn.value));n!==null&&vt(n,{label:"Undo",act:mr}),t&&Ir.value.
kind!=="view"&&fn.value!==""&&Ls(),fn.value===""&&hn("")}function QT(){let e="Go to";return[...To.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>Il(t)})),..._r.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>hn(t.name)}))]}var zh=matchMedia("(prefers-color-scheme: dark)"),XT=be(zh.matches),Fh=Io("theme"),Vl=be(Fh==="light"||Fh==="dark"?Fh:"s\
ystem"),xa=Zt(()=>Vl.value==="system"?XT.value?"dark":"light":Vl.value);function wp(e){Vl.value=e,Vo("theme",e)}function eP(){
zh.addEventListener("change",()=>{XT.value=zh.matches}),cn(()=>{document.documentElement.dataset.theme=xa.value})}function tP({onClose:e,onHelp:t}){let[n,o]=$(""),r=o3(n3(t),n).slice(0,200);return i(Ao,{title:"Find",onClose:e,children:i(
Kr,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:r.map(s=>({value:s,label:i(O,{value:s.name}),note:s.kind})),onPick:s=>{e(),s.act()},onTake:()=>{},
onCancel:e})})}function n3(e){let t=fn.value===""?[]:Be(fn.value).value.value?.columns??[];return[...To.map(n=>({name:n.
label,kind:"page",act:()=>Il(n)})),..._r.map(n=>({name:n.label,kind:"page",act:()=>hn(n.name)})),...(Ho.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{Ns(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>xp(
n)})),...As.value?[{name:"Undo",kind:"command",act:mr}]:[],...Es.value?[{name:"Redo",kind:"command",act:Os}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>Fn({kind:"json"})},{name:xa.value==="dark"?"Light":"Dark",kind:"command",act:()=>wp(
xa.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function o3(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=s=>{let a=s.toLowerCase();if(a.startsWith(n))return 0;let l=a.indexOf(n);return l<0?3:/[a-z0-9]/.
test(a[l-1]??" ")?2:1};return e.map(s=>({item:s,grade:o(s.name)})).filter(({grade:s})=>s<3).sort((s,a)=>s.grade-a.grade).
map(({item:s})=>s)}var nP="bi",oP="l",rP="wi",iP="Bp",sP="yi",Hh="ki",aP="s",lP="zi",uP="ji",cP="oe",pP="Si";var si=be(Io("rail")==="folded");function i3(){si.value=!si.value,Vo("rail",si.value?"folded":"open")}function dP({onPalette:e,
onHelp:t}){let n=Ir.value;return i("nav",{"aria-label":"Pages",class:ve(nP,si.value&&oP),children:[i("div",{class:rP,children:[
i(a3,{}),!si.value&&i("span",{class:iP,children:"Sluice"})]}),i("ul",{class:Hh,children:To.map(o=>i(mP,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Ze.value.view===o.name,onClick:()=>Il(o)},o.name))}),_r.length>0&&i(
"div",{class:uP,role:"presentation"}),i("ul",{class:Hh,children:_r.map(o=>i(mP,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>hn(o.name)},o.name))}),i("div",{class:cP,children:[i(F,{icon:"searc\
h",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),i(s3,{}),i(F,{icon:"help",label:"Keys",keys:"?",kind:"quiet",onClick:t}),
i(F,{icon:"collapse",label:si.value?"Widen":"Fold",kind:"quiet",class:pP,onClick:i3})]})]})}function mP({icon:e,label:t,
keys:n,current:o,onClick:r}){let s=Nr(si.value?`${t}  ${n}`:void 0);return i("li",{children:i("button",{type:"button",class:aP,
"aria-current":o?"page":void 0,"aria-label":si.value?t:void 0,onClick:r,...s,children:[i(de,{name:e,size:20}),i("span",{
class:lP,children:t})]})})}function s3(){let e=(t,n)=>({label:n,checked:Vl.value===t,act:()=>wp(t)});return i(It,{icon:xa.
value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{side:"top"},items:[e("\
system","As the system"),e("light","Light"),e("dark","Dark")]})}function a3(){return i("svg",{width:"24",height:"24",viewBox:"\
0 0 32 32","aria-hidden":"true",class:sP,children:[i("rect",{width:"32",height:"32",rx:"7"}),i("path",{d:"M8 8v16M24 8v1\
6M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}async function hP(e){let t=e.trim();if(t.startsWith("{"))return fP(await Ya(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let r=await Nu(n[2]),s=$u.find(a=>a===n[1]);return r&&s?{...r,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?fP(await Ya(o[1].replaceAll("'\\''","'"))):null}function fP(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!jm.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:l3(t),as:null,open:[]}}function l3(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var yP="Xi",bP="Bi";function vP({children:e}){let[t,n]=$(null);xr([...QT(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{As.value&&mr()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Es.value&&
Os()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:lo},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:c3}]),oe(()=>{let r=s=>{if(qf(s.target))return;let a=s.clipboardData?.getData("text/p\
lain")??"";hP(a).then(l=>{l&&(le(l),vt("The question was pasted.",{label:"Undo",act:mr}))})};return document.addEventListener(
"paste",r),()=>document.removeEventListener("paste",r)},[]);let o=()=>n(null);return i("div",{class:yP,children:[i(dP,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),i("div",{class:bP,children:[vu.value==="away"&&i(WT,{kind:"warning",actions:i(F,{small:!0,
kind:"outlined",onClick:ly,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&i(tP,{onClose:o,onHelp:()=>n("help")}),t==="help"&&i(ZT,{onClose:o}),i(ix,{}),i(
Cy,{})]})}function c3(){let{phase:e}=ao.result.value;e==="running"||e==="estimate"?ao.cancel():Ds.value.length>0&&Ru()}var xP="Cp",wP="Ep",kP="Ci",CP="Ip";var Cp=Zt(()=>Oi.value.filter(e=>e.to.dataset===Ce.value.dataset));function _P(){return Cp.value.length===0?null:i("nav",
{"aria-label":"The way here",class:xP,children:[Cp.value.map((e,t)=>i("span",{class:wP,children:[i("button",{type:"butto\
n",class:kP,onClick:()=>{Jd(t),le(e.from)},children:t===0?"all":J(Cp.value[t-1]?.label).text}),i(de,{name:"right",size:12})]},
t)),i("span",{"aria-current":"step",class:CP,children:J(Cp.value.at(-1)?.label).text})]})}var SP="ne",MP="Up",TP="Lp",PP="Mp",$P="Np",DP="Rp";function _p({title:e,note:t,actions:n,children:o,onClose:r}){let s=U(null),a=wn();return st(()=>{cr();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),i("div",{ref:s,class:SP,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[i("div",{class:MP,children:[i("div",{class:TP,children:[i("h2",{id:a,class:PP,
children:e}),t&&i("p",{class:$P,children:t})]}),n,i(F,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:r})]}),
i("div",{class:DP,children:o})]})}var AP="Ap",EP="Dp",OP="Hp",Ih="_p";function RP({layer:e,onClose:t}){let n=e.request,o=pa({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),r=n.timezone??"UTC",s=Z(()=>o.pages.flat(),[o.pages]),a=Z(()=>o.columns.map((c,p)=>({key:c.name,head:i(
O,{value:c.name,most:48}),number:dr(c)&&p>0,cell:m=>p===0?i(O,{value:m[0],most:64,middle:!0}):i(O,{shown:zr(m[p],c,r)})})),
[o.columns,r]),l=Be(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&hn(Rs(n.dataset,
String(c[0])))};return i(_p,{title:"Actors",onClose:t,note:i(B,{children:[i(O,{value:e.label,most:200}),f3(s.length,o.hasMore)]}),
actions:i(F,{icon:"save",kind:"outlined",onClick:()=>Fn({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&i("div",{class:OP,children:[i(ze,{error:o.error}),i(F,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&i("div",{class:Ih,children:i(_t,{lines:12})}),o.first&&(s.length===0?
i("p",{class:Ih,children:"No actor is here."}):i("div",{class:AP,children:[i(Ye,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&i("div",{class:EP,children:i(F,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function f3(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var Tp="qp",NP="Fp",BP="M",FP="Tp";var h3=/^[A-Za-z_][A-Za-z0-9_]*$/;function HP({layer:e,onClose:t}){let n=e.request,o=e.cohort,[r,s]=$(o?"live":"frozen"),
[a,l]=$(""),[u,c]=$(null),[p,m]=$(null),d=async()=>{if(!h3.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{r==="live"?await y3(a,o,String(e.label)):n&&await v3(a,n,String(e.label),m),wm(
fn.value),vt(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(f){m(null),c(g3(Ke(f)))}};
return i(Ao,{title:"Save as cohort",onClose:t,foot:i(B,{children:[i(F,{kind:"outlined",onClick:t,children:"Cancel"}),i(F,
{kind:"primary",disabled:p!==null||a==="",onClick:()=>{d()},children:p===null?"Save":`${q(p)} actors read`})]}),children:[
i("p",{class:Tp,children:i(O,{value:e.label,most:300})}),i("form",{onSubmit:f=>{f.preventDefault(),d()},onInput:f=>{f.target instanceof
HTMLInputElement&&f.target.type!=="radio"&&l(f.target.value.trim())},children:[i(In,{label:"Name",value:a,onCommit:f=>l(
f.trim()),placeholder:"frequent_buyers",autofocus:!0}),i("fieldset",{class:NP,children:[i("legend",{class:"spoken",children:"\
Kind"}),i(zP,{kind:"live",present:r,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),i(zP,{kind:"frozen",present:r,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&i(ze,{error:u})]})]})}function g3(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function zP({kind:e,present:t,disabled:n,onChoose:o,
title:r,text:s}){return i("label",{class:BP,"data-disabled":n,children:[i("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),i("span",{children:[i("strong",{children:r}),i("span",{class:FP,children:n?"Not possibl\
e for these actors.":s})]})]})}function IP(e,t){return`v1/datasets/${encodeURIComponent(fn.value)}/${e}/${encodeURIComponent(
t)}`}async function y3(e,t,n){await lt(IP("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var b3=1e4;async function v3(e,t,n,o){let r=[],s,a="";o(0);do{let u=await lt("v1/actors",{body:{...t,
limit:b3,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)r.push(String(c[0]));o(r.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a,description:n});await lt(`${IP("cohorts",e)}?${l.toString()}`,
{method:"PUT",body:r,headers:{"If-None-Match":"*"}})}function VP({layer:e,onClose:t}){let n=e.document,o=pa({path:"v1/query",body:l=>({...n,samples:{...n.samples,...l===void 0?
{}:{cursor:l}}})},JSON.stringify(n)),r=ut(Qc(n)),s=r.answer&&"rows"in r.answer?r.answer.rows[0]?.[0]:void 0,a=n.timezone??
"UTC";return i(_p,{title:"Events",onClose:t,note:i(B,{children:[i(O,{value:e.label===""?"all":e.label,most:200}),typeof s==
"number"&&` · ${q(s)} events`]}),children:i(np,{paging:o,document:n,zone:a})})}var qP="Ei",WP="Ii",KP="Gp",UP="Jp",GP="Kp";function Pp({title:e,label:t,onClose:n,actions:o,wide:r=!1,children:s}){let a=U(null);return oe(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),i("aside",{ref:a,class:ve(qP,r&&WP),"aria-label":t,children:[
i("div",{class:KP,children:[i("h2",{class:UP,children:e}),o,i(F,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
i("div",{class:GP,children:s})]})}var JP="Op",YP="Pp",ZP="Ui",QP="Qp",XP="Vp",e$="Wp",t$="Li",n$="Yp",o$="Zp",r$="ed",i$="id",s$="Mi",a$="rd";var w3=6;function l$({column:e,document:t}){let n=U(null),{values:o,error:r,former:s}=k3(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let p=c?`not (${Ga(e.name,u)})`:Ga(e.name,u);He({document:he(t,"where",$s(t.
where,p))},p)};return i("section",{ref:n,class:ZP,"aria-label":J(e.name).text,"data-former":s,children:[i("div",{class:QP,
children:[i("h3",{class:XP,children:i(O,{value:e.name,most:40,middle:!0})}),o&&i("span",{class:e$,children:[K(o.distinct),
" ",o.distinct===1?"value":"values"]}),i(F,{small:!0,kind:"quiet",label:`Break down by ${J(e.name).text}`,onClick:()=>xp(
e.name),children:"By"})]}),r&&i(ze,{error:r}),i("ul",{children:o?.values.map(({value:u,count:c},p)=>i("li",{children:i("\
button",{type:"button",class:t$,onClick:m=>l(u,m.altKey),children:[i("span",{class:n$,style:{width:`${a>0?100*c/a:0}%`}}),
i("span",{class:o$,children:i(O,{value:u,most:40,middle:!0})}),i("span",{class:r$,title:q(c),children:[o.exact?"":"~",K(
c)]})]})},p))}),o&&(o.more>0||o.nulls>0)&&i("p",{class:i$,children:[o.more>0&&i("span",{children:[K(o.more)," more"]}),o.
nulls>0&&i("button",{type:"button",class:s$,onClick:u=>l(null,u.altKey),children:[i(O,{value:null})," ",K(o.nulls)]})]})]})}
function k3(e,t,n){let[o,r]=$(!1),[s,a]=$({values:null,error:null,former:!1}),l=C3(t,n);return oe(()=>{let u=new IntersectionObserver(
([c])=>{c&&r(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),oe(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),ry(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{ur(
c)||a({values:null,error:Ke(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function C3(e,t){let{from:n,
to:o,timezone:r,where:s,define:a}=t;return{column:xe(e),limit:w3,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...r===void 0?{}:{timezone:r},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}function u$({onClose:e}){let[t,n]=$(""),o=Be(fn.value).value.value?.columns,r=(o??[]).filter(({name:s,type:a})=>a!=="tim\
estamp"&&s.toLowerCase().includes(t.trim().toLowerCase()));return i(Pp,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[i("div",{class:JP,children:i("input",{class:YP,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:s=>n(s.currentTarget.value)})}),o?r.map(s=>i(l$,{column:s,document:Ce.value},s.name)):i(_t,
{}),i("p",{class:a$,children:"Click: only this value. Alt+click: all but this value."})]})}var p$="ad",m$="td";function f$({onClose:e}){let t=Ce.value,[n,o]=$(()=>JSON.stringify(t,null,2)),[r,s]=$(null);return oe(()=>{Nn(d$(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),i(Pp,{title:"JSON",label:"The document as JSON",onClose:e,actions:i(F,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>xt(n,"The document")}),children:[i(oc,{class:p$,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=d$(l);s(c),u&&le({document:{...u,dataset:u.dataset||Ze.value.document.dataset}},
"replace")},onRun:lo}),r!==null&&i("div",{class:m$,children:i(ze,{error:{message:r,hint:"the question on the screen is t\
he last that could be read"}})})]})}function d$(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function h$({layer:e,onClose:t}){let[n,o]=$(""),[r,s]=$(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=Ce.value,p=()=>{n.trim()!==""&&Ww({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,m=>s(
Ke(m)))};return i(Ao,{title:"Note",onClose:t,foot:i(B,{children:[i(F,{kind:"outlined",onClick:t,children:"Cancel"}),i(F,
{kind:"primary",onClick:p,children:"Save"})]}),children:[i("p",{class:Tp,children:[ue(a,c),l===void 0?"":` to ${ue(l,c)}`]}),
i("form",{onSubmit:m=>{m.preventDefault(),p()},children:[i("input",{class:Wr,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:m=>o(m.currentTarget.value)}),r&&i(ze,{error:r})]})]})}var g$=new Map([["facets",u$],["json",f$],["events",VP],["actors",RP],["cohort",HP],["note",h$]]);var y$=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function b$(){let e=Ce.value.compare?.offset,t=y$.find(([,n])=>n===e)?.[0]??`vs ${ne(e??"")} before`;
return i(It,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:y$.map(([n,o])=>({label:n,
checked:o===e,act:()=>ee("compare",o===void 0?void 0:{offset:o})})),children:t})}var v$=be([]);function x$(){return v$.value.length===0?null:i(It,{icon:"save",menuLabel:"Save",items:v$.value,placing:{align:"end"},children:"\
Save"})}var k$="od",C$="pe";function _$(){let e=ao.result.value,t=e.phase==="running"||e.phase==="estimate";return i("div",{class:k$,children:[i("sp\
an",{role:"status",class:C$,"data-phase":e.phase,children:[e.phase==="exact"&&i(de,{name:"check",size:14}),e.phase==="er\
ror"&&i(de,{name:"error",size:14}),M3(e)]}),t&&i(F,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>ao.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&i(F,{small:!0,kind:"outlined",onClick:lo,children:"Run again"})]})}
function M3(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${I(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is the\
 answer before":"failed";case"exact":{let n=hy(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${I(t.sampled_fraction)}`:
"exact";return t?`${o}, ${n}, read ${K(t.rows_scanned)} rows`:`${o}, ${n}`}}}var S$=null;function M$(){return S$??=[...new Set([nd(),"UTC",...Intl.supportedValuesOf("timeZone")])],S$}var T$="de",P$="le",$$="nd",D$="se",A$="pd";var E$=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function O$({runs:e}){oe(()=>{Ho.value.value||
Rr()},[]);let t=Ho.value.value?.map(({name:o})=>o)??[fn.value],n=Ce.value.timezone??"UTC";return i("header",{class:T$,"a\
ria-label":"The question",children:[i("div",{class:P$,children:[i(Wi,{title:"Dataset",icon:"data",values:t,value:fn.value,
onChange:o=>{Ns(o)},class:$$}),i(cC,{}),i(Wi,{title:"Time zone",icon:"globe",values:M$(),value:n,onChange:o=>ee("timezon\
e",o),kind:"quiet",free:!0}),i(b$,{}),i(P3,{})]}),i("div",{class:D$,children:e&&i(_$,{})}),i("div",{class:A$,children:[i(
F,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!As.value,onClick:mr}),i(F,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!Es.value,onClick:Os}),i(It,{icon:"share",menuLabel:"Share",items:lx(),placing:{align:"end"},children:"Shar\
e"}),i(x$,{})]})]})}function P3(){let e=Ce.value.sample,t=e===void 0||e===1?void 0:e,n=E$.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return i(It,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:E$.map(([o,r])=>({label:o,checked:r===t,act:()=>ee("sample",r)})),children:n})}var R$="dd",L$="Ni",N$="ld",B$="sd",F$="xd",z$="cd",H$="Ri";function V$(){let e=To.find(({name:t})=>t===mb.value)??To[0];return e?i(D3,{view:e}):null}function D3({view:e}){let t=Ce.
value,n=A3(ao.result.value,t),o=db.value??e.chartOf(t);oe(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · S\
luice`},[e,t.dataset]),xr([{keys:"f",label:"Properties and their values",group:"The question",act:()=>Vh("facets")}]),xr(
[{keys:"/",label:`Sentence: ${ad}`,group:"View",act:sd}]);let r=a=>{le({as:a,document:e.choose?e.choose(t,a):t})},s=n.phase===
"running"||n.phase==="estimate";return i(B,{children:[i(O$,{runs:e.runs??!0}),i(Tb,{busy:s,done:n.done}),i("div",{class:R$,
children:[i("main",{class:L$,"data-view":e.name,"data-state":n.phase,"aria-busy":s,children:[i("h1",{class:"spoken",children:e.
label}),i(_P,{}),i("div",{class:N$,children:[i("div",{class:B$,children:i(e.Sentence,{document:t,result:n})}),i("div",{class:F$,
children:[e.charts.length>1&&i(wt,{label:"Chart",value:o,onChange:r,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,
label:l,icon:u}))}),i(F,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:qh("facets"),onClick:()=>Vh(
"facets")}),i(F,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:qh("json"),onClick:()=>Vh("json")})]})]}),
n.error&&!E3(e,n.error)&&i("div",{class:z$,children:i(ze,{error:n.error})}),i("div",{class:H$,"data-former":n.former,children:i(
e.Page,{document:t,result:n,as:o})})]}),i(O3,{})]})]})}function A3(e,t){return e.of===null||I$(e.of)===I$(t)?e:{...e,answer:null,
of:null,former:!1}}function I$(e){let t=e.aggregate?.over;return`${Ci(e)} ${typeof t=="object"?Object.keys(t).join():"ev\
ents"}`}function qh(e){return Ds.value.some(t=>t.kind===e)}function Vh(e){le({open:qh(e)?Ds.value.filter(t=>t.kind!==e):
[{kind:e}]})}function E3(e,t){return["from","to",...e.errorPlaces??[]].some(n=>xi(t,n)!==null)}function O3(){return i(B,
{children:Ds.value.map((e,t)=>{let n=g$.get(e.kind);return n?i(n,{layer:e,onClose:Ru},t):null})})}function q$(){return i(vP,{children:i(R3,{})})}function R3(){let e=Ir.value;switch(e.kind){case"home":return i(qT,{});case"\
view":return i(V$,{});case"page":{let t=_r.find(({name:n})=>n===e.page);return t?i(t.Page,{rest:e.rest}):i(Rh,{})}case"a\
ctor":return i(Qb,{dataset:e.dataset,actor:e.actor});case"link":return i(Rh,{})}}eP();Xk();await Kb();rC();Ux();Eg(i(q$,{}),document.body);
