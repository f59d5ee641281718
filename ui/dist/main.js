var NB=Object.defineProperty;var Rf=(e,t)=>{for(var n in t)NB(e,n,{get:t[n],enumerable:!0})};var qe,Lv,zf,Si,Nf,Wc,Rv,qc,Nv,If,Bf,Bv,nu=Symbol.for("pv"),Uc={},Kc=[],BB=/^m(i|n|o|s|text|space)$/,Hf=Array.isArray,qf=Kc.
slice,hs=Object.assign;function fs(e){e&&e.parentNode&&e.remove()}function Fv(e,t,n){var o,i,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?i=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?qf.call(arguments,2):n),tu(e,
a,o,i,null)}function tu(e,t,n,o,i){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:nu,__v:i||
++Lv,__i:-1,__u:0};return!i&&qe.vnode&&qe.vnode(s),s}function L(e){return e.children}function va(e,t){this.props=e,this.context=t,this.__g=0}function Ti(e,t){if(t==null)return e.
__&&Ti(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Ti(e)}function FB(e){var t,n=e.__v,o=n.__e,i=[],s=[],a=e.__P;a&&((t=hs({constructor:nu},n)).__v=n.__v+1,
qe.vnode&&qe.vnode(t),Vf(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||Ti(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,Wv(i,t,s),n.__=n.__e=null,t.__e!=o&&zv(t))}function zv(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),zv(e)}function Ff(e){(8&e.__g||(e.__g|=8,Si.push(e),Wc++))&&Nf==qe.debounceRendering||
((Nf=qe.debounceRendering)||queueMicrotask)(Iv)}function Iv(){try{for(var e,t=1;Si.length;)Si.length>t&&Si.sort(Rv),e=Si.
shift(),t=Si.length,8&e.__g&&FB(e)}finally{(Wc=Si.length)&&(Nf||queueMicrotask)(Iv)}}function Hv(e,t,n,o,i,s,a,l,u,c,p){
var d,m,f,g,y,v,C=o.__k||Kc,x=t.length;for(u=zB(n,t,C,u,x),d=0;d<x;d++)(f=n.__k[d])!=null&&(m=~f.__i&&C[f.__i]||Uc,f.__i=
d,v=Vf(e,f,m,i,s,a,l,u,c,p),g=f.__e,(m.ref!=f.ref||8&m.__u)&&(m.ref&&Wf(m.ref,null,f,m),f.ref&&p.push(f.ref,f.__c||g,f)),
y=y||g,4&f.__u?(u=qv(f,u,e,!m.__v),m.__e&&(m.__e=null)):typeof f.type=="function"&&v!==void 0?u=v:g&&(u=g.nextSibling),f.
__u&=-21);return n.__e=y,u}function zB(e,t,n,o,i){var s,a,l,u,c,p,d,m,f,g=n.length,y=g,v=0,C=0,x=e.__k=Array(i);for(s=0;s<
i;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=x[s]=tu(null,
a):Hf(a)?a=x[s]=tu(L,{children:a}):a.constructor===nu&&a.__b?a=x[s]=tu(a.type,a.props,a.key,a.ref,a.__v):x[s]=a,u=s+v,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=IB(a,n,u,y))&&(y--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?v--:c==u+1?v++:c!=
u&&(c>u?v--:v++,C=1)):(~c||(i>g?v--:i<g&&v++),typeof a.type!="function"&&(a.__u|=4))):x[s]=null;if(C){for(p=[],d=[],s=0;s<
i;s++)if((a=x[s])&&16&a.__u){for(v=0,m=p.length;v<m;)p[f=v+m>>1]<a.__i?v=f+1:m=f;p[v]=a.__i,d[s]=v+1}for(v=p.length;s--;)
d[s]&&(d[s]==v?v--:x[s].__u|=4)}if(y)for(s=0;s<g;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Ti(l)),Uf(l,l));return o}function qv(e,t,n,o){
var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,t=qv(
i[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Ti(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function IB(e,t,n,o){var i,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((l=t[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=n+1;i<t.length;i++)if((l=t[i])&&
!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function Ov(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function Hc(e,t,n,o,i){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||Ov(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Ov(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=Bf[t]||(Bf[t]=
HB(t)),(e.__a||(e.__a={}))[t]=If,s=t!=(t=t.replace(Nv,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function HB(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[qc]==null)t[qc]=If++;else if(t[qc]<this.__a[e])return;return n(qe.event?qe.event(t):t)}}}function Vf(e,t,n,o,i,s,a,l,u,c){
var p,d,m,f,g,y,v,C,x,S,P,R,_,A,E,z,q,F,ue=t.type;if(t.constructor!==nu)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&
(t.__u|=u,d=s=[],p.nodeType==8?l=Vc(p,s):s.push(p),l=s[0]||l),(p=qe.__b)&&p(t);e:if(typeof ue=="function"){m=a.length;try{
if(C=t.props,x=(p=ue.prototype)&&p.render,S=(p=ue.contextType)&&o[p.__c],P=p?S?S.props.value:p.__:o,(f=n.__c)?(t.__c=f,2&
f.__g&&(f.__g|=1)):(x?t.__c=f=new ue(C,P):(t.__c=f=new va(C,P),f.constructor=ue,f.render=VB),S&&S.sub(f),f.state||(f.state=
{}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),x&&(f.__s||(f.__s=f.state),ue.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=
hs({},f.__s)),hs(f.__s,ue.getDerivedStateFromProps(C,f.__s)))),g=f.props,y=f.state,f.__v=t,n.__c){if(C!==g&&x&&!ue.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(C,P),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(C,f.__s,P)===!1){t.__v!=n.__v&&(f.props=C,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(X){X&&(X.__=t)}),Kc.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=Ti(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(C,f.__s,P),x&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(g,y,v)})}else x&&!ue.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),x&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=P,f.props=C,f.__P=e,f.__g&=-5,R=qe.__r,_=x?25:0;do f.__g&=-9,R&&R(t),p=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++_<25);x&&(Kc.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=hs({},o,f.getChildContext())),
x&&n.__c&&f.getSnapshotBeforeUpdate&&(v=f.getSnapshotBeforeUpdate(g,y)),A=p&&p.type===L&&p.key==null?p.props.children:p,
C.__P&&(p=l,i=(e=C.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(X){X&&Uf(X,X)}),n.__k=null),
l=n.__k?Ti(n,0):null),l=Hv(e,Hf(A)?A:[A],t,n,o,i,s,a,l,u,c),C.__P&&(t.__e=null,l=p),t.__u&=-161,d&&d.some(fs),f.__h.length&&
a.push(f),1&f.__g&&(f.__g&=-4)}catch(X){if(a.length=m,t.__v=null,u||s)if(X&&X.then){if(t.__u|=128|u,s){for(~(q=s.indexOf(
l||void 0))||(q=s.length);(F=s[q-1])&&F.nodeType==8;)q--;for(;q<s.length;q++)if(F=s[q])if(s[q]=null,E){if(F==z)break}else{
if(F.nodeType!=8)break;F.data.startsWith("$s")&&(z=Vc(E=F))}}if(!E){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
E=l}(p=Vc(E=t.__c.__z||(t.__c.__z=E)))?(t.__e=E,l=p):t.__e=l,l=l&&l.nextSibling}else s&&s.some(fs);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),X&&X.then||Vv(t),qe.__e(X,t,n)}}else l=t.__e=qB(n.__e,t,n,o,i,s,a,u,c,e);return(p=qe.diffed)&&p(t),l}function Vc(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Vv(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(Vv))}function Wv(e,t,n){for(var o=0;o<n.length;)Wf(n[o++],n[o++],n[o++]);qe.__c&&qe.__c(t,e),e.some(function(i){try{
e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){qe.__e(s,i.__v)}})}function qB(e,t,n,o,i,s,a,l,u,c){var p,d,m,f,
g,y,v,C,x=n.props||Uc,S=t.props,P=t.type;if(P=="svg"?i="http://www.w3.org/2000/svg":P=="math"?i="http://www.w3.org/1998/\
Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((g=s[p])&&(P?g.localName==P:g.nodeType==
3)){e=g,s[p]=null;break}}if(!e){if(C=c.ownerDocument||document,!P)return C.createTextNode(S);e=C.createElementNS(i,P,S.is?
S:c),l&&(qe.__m&&qe.__m(t,s),l=!1),s=null}if(P){if(c=P=="template"&&e.content||e,s=P=="textarea"&&S.defaultValue!=null?null:
s&&qf.call(c.childNodes),!l&&s)for(x={},p=0;p<e.attributes.length;p++)x[(g=e.attributes[p]).name]=g.value;for(p in x)g=x[p],
p=="dangerouslySetInnerHTML"?m=g:p=="children"||p in S||p=="value"&&"defaultValue"in S||p=="checked"&&"defaultChecked"in
S||Hc(e,p,null,g,i);for(p in S)g=S[p],p=="children"?f=g:p=="dangerouslySetInnerHTML"?d=g:p=="value"?y=g:p=="checked"?v=g:
l&&typeof g!="function"||x[p]===g||Hc(e,p,g,x[p],i);d?(l||m&&(d.__html==m.__html||d.__html==e.innerHTML)||(e.innerHTML=d.
__html),t.__k=[]):(m&&(e.textContent=""),(P=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&BB.test(P))&&(i="\
http://www.w3.org/1999/xhtml"),Hv(c,Hf(f)?f:[f],t,n,o,i,s,a,s?s[0]:n.__k&&Ti(n,0),l,u),s&&s.some(fs)),l&&P!="textarea"||
(p="value",P=="progress"&&y==null?e.removeAttribute(p):y==null||y===e[p]&&(P!="progress"||y)||Hc(e,p,y,x[p],i),p="checke\
d",v!=null&&v!=e[p]&&Hc(e,p,v,x[p],i))}else x===S||l&&e.data==S||(e.data=S);return e}function Wf(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){
qe.__e(i,n)}}function Uf(e,t,n){var o,i,s,a;if(qe.unmount&&qe.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Wf(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){qe.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&Uf(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=Vc(o,s=[]))&&(o==
e.__e&&s.some(fs),fs(i),fs(o)),n||fs(e.__e),e.__e=e.__c=e.__=null}function VB(e,t,n){return this.constructor(e,n)}function Uv(e,t){
var n,o,i,s;qe.__&&qe.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=tu(L,{children:[e]}),
i=[],s=[],Vf(t,t.__k,o||Uc,Uc,t.namespaceURI,o?null:t.firstChild?qf.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,s),
Wv(i,t.__k,s),t.__k.props.children=null}function jc(e){function t(n){var o,i;return this.getChildContext||(o=new Set,(i={})[t.__c]=this,this.getChildContext=function(){
return i},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,Ff(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+Bv++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}qe={__e:function(e,t,n,o){for(var i,s,a;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&
i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),a=1),a&&8&i.__g)return void(i.
__g|=2)}catch(l){e=l}}throw Wc=0,e}},Lv=0,zf=function(e){return e!=null&&e.constructor===nu},va.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=hs({},this.state)),typeof e=="function"&&(e=e(hs({},n),this.props)),e&&(hs(
n,e),this.__v&&(t&&this.__k.push(t),Ff(this)))},va.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),Ff(this))},va.prototype.render=L,Si=[],Wc=0,Rv=function(e,t){return e.__v.__b-t.__v.__b},qc=Symbol(),Nv=/(PointerCapture)$|Capture$/i,
If=0,Bf={},Bv=0;var Pi,$t,Kf,Kv,jf=Object.is,ru=0,tx=[],Gf=[],Nt=qe,jv=Nt.__b,Gv=Nt.__r,Jv=Nt.diffed,Zv=Nt.__c,Yv=Nt.unmount,Qv=Nt.__;function xa(e,t){
Nt.__h&&Nt.__h($t,e,ru||t),ru=0;var n=$t.__H||($t.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function k(e){
return ru=1,Zf(nx,e)}function Zf(e,t,n){var o=xa(Pi++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):nx(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);jf(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=$t,!$t.__f)){$t.__f=!0;var i=$t.shouldComponentUpdate;
$t.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,p=this.props!=s;if(u.__.some(function(m){
m.__N&&(c=!0,jf(m.__[0],m.__N[0])||(p=!0))}),i){var d=i.call(this,s,a,l);return c?d||p:d}return!c||p}}return o.__}function N(e,t){
var n=xa(Pi++,3);!Nt.__s&&Yf(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,$t.__H.__h.push(n))}function it(e,t){var n=xa(Pi++,4);!Nt.
__s&&Yf(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,$t.__h.push(n))}function U(e){return ru=5,Z(function(){return{current:e}},[])}function Z(e,t){var n=xa(Pi++,7);return Yf(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Gc(e,t){return ru=8,Z(function(){return e},
t)}function Jc(e){var t=$t.context[e.__c],n=xa(Pi++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub($t)),t.props.value):e.
__}function ft(){var e=xa(Pi++,11);if(!e.__){for(var t=$t.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function WB(){var e;do{for(;e=Gf.shift();)try{ou(e)}catch(n){Nt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
tx.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ou),t.__h.some(Jf),t.__h=[]}catch(n){t.__h=[],Nt.__e(n,e.__v)}}}while(Gf.
length)}Nt.__b=function(e){$t=null,jv&&jv(e)},Nt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Qv&&Qv(e,t)},Nt.
__r=function(e){Gv&&Gv(e),Pi=0;var t=($t=e.__c).__H;t&&(Kf==$t?$t.__h=[]:(t.__h.some(ou),t.__h.some(Jf),Pi=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Kf=$t},Nt.diffed=function(e){Jv&&Jv(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&ex(tx.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Kf=$t=null},Nt.__c=function(e,t){t.some(
function(n){try{n.__h.some(ou),n.__h=n.__h.filter(function(o){return!o.__||Jf(o)})}catch(o){n.__h=[function(){throw o}]}}),
Zv&&Zv(e,t)},Nt.unmount=function(e){Yv&&Yv(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,ex(Gf.push(i))}else ou(i)}catch(s){t=s}}),o.
__H=void 0,t&&Nt.__e(t,o.__v))};var Xv=typeof requestAnimationFrame=="function";function UB(e){var t,n=function(){clearTimeout(
o),Xv&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Xv&&(t=requestAnimationFrame(n))}function ex(e){e!=1&&Kv==
Nt.requestAnimationFrame||((Kv=Nt.requestAnimationFrame)||UB)(WB)}function ou(e){var t=$t,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),$t=t}function Jf(e){var t=$t;e.__c=e.__(),$t=t}function Yf(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!jf(n,e[o])})}function nx(e,t){return typeof t=="function"?t(e):t}var KB=Symbol.for("preact-signals");function Xc(){if(jr>1)jr--;else{var e,t=!1;for((function(){var i=Yc;for(Yc=void 0;i!==
void 0;){var s=i.S;if(s.v===i.v)for(var a=s.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=s.i);i=i.o}})();su!==void 0;){var n=su;for(su=
void 0,Zc++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&rx(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(Zc=0,jr--,
t)throw e}}function Xf(e){if(jr>0)return e();Qf=++jB,jr++;try{return e()}finally{Xc()}}var iu,Tt=void 0;function au(e){var t=Tt,
n=iu;Tt=void 0,iu=void 0;try{return e()}finally{Tt=t,iu=n}}var su=void 0,jr=0,Zc=0,jB=0,Qf=0,Yc=void 0,Qc=0;function ox(e){
if(Tt!==void 0){var t=e.n;if(t===void 0||t.t!==Tt)return t={i:0,S:e,p:Tt.s,n:void 0,t:Tt,e:void 0,x:void 0,r:t},Tt.s!==void 0&&
(Tt.s.n=t),Tt.s=t,e.n=t,32&Tt.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Tt.s,t.n=void 0,Tt.s.n=t,Tt.s=t),t}}function Yt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}Yt.prototype.brand=KB;Yt.prototype.h=function(){return!0};Yt.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:au(function(){var o;(o=t.W)==null||o.call(t)}))};
Yt.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&au(function(){var i;(i=t.Z)==null||i.call(t)}))}};Yt.prototype.subscribe=
function(e){var t=this;return vn(function(){var n=t.value;au(function(){return e(n)})},{name:"sub"})};Yt.prototype.valueOf=
function(){return this.value};Yt.prototype.toString=function(){return this.value+""};Yt.prototype.toJSON=function(){return this.
value};Yt.prototype.peek=function(){var e=this;return au(function(){return e.value})};Object.defineProperty(Yt.prototype,
"value",{get:function(){var e=ox(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Zc>100)
throw new Error("Cycle detected");(function(n){jr!==0&&Zc===0&&n.l!==Qf&&(n.l=Qf,Yc={S:n,v:n.v,i:n.i,o:Yc})})(this),this.
v=e,this.i++,Qc++,jr++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Xc()}}}});function ae(e,t){return new Yt(e,
t)}function rx(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function ix(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function sx(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function gs(e,t){Yt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Qc-1,this.
f=4}gs.prototype=new Yt;gs.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
Qc))return!0;if(this.g=Qc,this.f|=1,this.i>0&&!rx(this))return this.f&=-2,!0;var e=Tt;try{ix(this),Tt=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Tt=e,sx(
this),this.f&=-2,!0};gs.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
Yt.prototype.S.call(this,e)};gs.prototype.U=function(e){if(this.t!==void 0&&(Yt.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};gs.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(gs.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=ox(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function un(e,t){
return new gs(e,t)}function ax(e){var t=e.j;if(e.j=void 0,typeof t=="function"){jr++;var n=Tt;Tt=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,eh(e),o}finally{Tt=n,Xc()}}}function eh(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
ax(e)}function GB(e){if(Tt!==this)throw new Error("Out-of-order effect");sx(this),Tt=e,this.f&=-2;try{8&this.f&&eh(this)}finally{
Xc()}}function wa(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,iu&&iu.push(this)}
wa.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};wa.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,ax(this),
ix(this),jr++;var e=Tt;return Tt=this,GB.bind(this,e)};wa.prototype.N=function(){2&this.f||(this.f|=2,this.u=su,su=this)};
wa.prototype.d=function(){this.f|=8,1&this.f||eh(this)};wa.prototype.dispose=function(){this.d()};function vn(e,t){var n=new wa(
e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var lx,tp,ep,JB=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var ux=[];vn(function(){lx=this.N})();function ka(e,t){qe[e]=t.bind(null,qe[e]||function(){})}function lu(e){if(ep){var t=ep;
ep=void 0,t()}ep=e&&e.S()}function cx(e){var t=this,n=e.data,o=YB(n);o.name="ReactiveDom",o.value=n;var i=Z(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=un(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),p=un(
function(){return!Array.isArray(c.value)&&!zf(c.value)}),d=vn(function(){if(this.N=px,p.value){var f=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),m=t.__$u.d;return t.__$u.d=function(){d(),m.call(this)},[p,c]},[]),s=i[0],
a=i[1];return s.value?a.peek():a.value}cx.displayName="ReactiveTextNode";Object.defineProperties(Yt.prototype,{constructor:{
configurable:!0,value:Fv(L,null).constructor},type:{configurable:!0,value:cx},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});ka("__b",function(e,t){if(lu(),tp=void 0,typeof t.
type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var s=o[i];s instanceof Yt&&(n||(t.__np=n={}),n[i]=s,o[i]=
s.peek())}}e(t)});ka("__r",function(e,t){if(e(t),t.type!==L){lu();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(i,s){var a;return vn(function(){a=this},{name:s}),a.c=i,a})((function(i){return function(){var s;JB&&((s=this.
y)==null||s.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),tp=
o,lu(n)}});ka("__e",function(e,t,n,o){lu(),tp=void 0,e(t,n,o)});ka("diffed",function(e,t){lu(),tp=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],p=o[u];c===void 0?(c=ZB(n,u,p,i),s[u]=c):c.o(p,i)}}}e(t)});function ZB(e,t,n,o){
var i=t in e&&e.ownerSVGElement===void 0,s=ae(n);return{o:function(a,l){s.value=a,o=l},d:vn(function(){this.N=px;var a=s.
value.value;o[t]!==a&&(o[t]=a,i?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}ka("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var s=o[i];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var p=c.
__$u;p&&(c.__$u=void 0,p.d())}}e(t)});ka("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});va.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function YB(e,t){return Z(function(){return ae(e,t)},[])}var QB=function(e){queueMicrotask(function(){queueMicrotask(e)})};function XB(){Xf(function(){for(var e;e=ux.shift();)lx.call(e)})}function px(){ux.push(this)===1&&(qe.requestAnimationFrame||
QB)(XB)}var th=new URL("../../",import.meta.url);function Bt(e){return new URL(e,th).href}function dx(e){return e.startsWith(th.
pathname)?e.slice(th.pathname.length):e.replace(/^\//,"")}var st=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function Gr(){return new st(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function Jr(e,t=0){let n=nh(e)&&nh(
e.error)?e.error:null;if(!n)return new st({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=i=>typeof n[i]==
"string"?n[i]:"";return new st({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:e8(n.span),status:t})}
function e8(e){if(!nh(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function nh(e){return e!==null&&typeof e=="object"}function _i(e,t){let n=new TextEncoder().encode(e),o=i=>new TextDecoder().
decode(n.subarray(0,i)).length;return{start:o(t.start),end:o(t.end)}}var mx=ae(0),fx=mx;async function oe(e,t={}){let n=await Ca(e,t);if(n.status!==204)return await hx(n)}async function Ca(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await t8(
Bt(e),n);if(o.status===401&&mx.value++,!o.ok)throw Jr(await hx(o).catch(()=>null),o.status);return o}async function t8(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:Gr()}}async function hx(e){let t=await e.text();try{return JSON.
parse(t)}catch{throw new st({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function Nn(e){
return e instanceof DOMException&&e.name==="AbortError"}function j(e){return e instanceof st?e:new st({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var gx=ae(null),Sa=gx;function yx(){vn(()=>{fx.value>=0&&oe("v1/me").then(e=>{gx.value=e},()=>{})})}async function bx(e){
await oe("v1/login",{body:{token:e}})}async function vx(){await oe("v1/logout",{method:"POST"})}var np=ae({value:null,error:null}),oh=new Map,Ke=np;async function Dt(){try{let e=await oe("v1/datasets");np.value={value:e.
datasets,error:null}}catch(e){np.value={value:np.value.value,error:j(e)}}}function Ee(e){let t=oh.get(e);return t||(t=ae(
{value:null,error:null}),oh.set(e,t),Wn(e)),t}async function Wn(e){let t=oh.get(e);if(!(!t||e===""))try{t.value={value:await oe(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:j(n)}}}async function xx(e,t,n,o){
let i=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${i.toString()}`;return(await oe(
s,{signal:o})).values}async function op(e,t,n){return oe(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var n8=new Set(["estimate","running","exact","error","cancelled","live"]);function rp(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!n8.has(n.state))return null;
let o=i=>typeof n[i]=="number"?n[i]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?Jr(n):null,
body:n}}function ip(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var wx=!0;async function kx(e,t,n){try{if(wx&&await o8(e,t,n))return;await r8(e,t,n)}catch(o){if(!Nn(o))throw o}}async function o8(e,t,n){
try{let o="run"in e?e.run:e,i="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await Ca("v1/stream",{body:o,signal:n,
...i?{headers:i}:{}});return await i8(s,a=>{let l=rp(a);l&&t(l)}),!0}catch(o){if(!(o instanceof st)||o.status!==404&&o.status!==
405)throw o;return wx=!1,!1}}async function r8(e,t,n){if(!("run"in e))throw new st({code:"not_supported",message:"This s\
erver has no live events"});let i=await(await Ca("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:i,intervals:null,elapsed:i.stats.elapsed_ms,error:null,body:{}})}async function i8(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:i,value:s}=await n.read();if(i)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var ah=250,s8=8e3,qo=ae("idle"),Vo=new Map,rh=null,a8=1,uu=ah,ih,Ta=qo;function sp(e,t,n=[]){let o=a8++,i=n.filter(s=>Vo.
has(s));Vo.set(o,{message:e,take:t,abort:null}),qo.value==="open"&&lh({id:o,...e,...i.length>0?{cancels:i}:{}});for(let s of i)
Sx(s);return qo.value==="http"&&Tx(o),qo.value==="idle"&&uh(),o}function cu(e){Vo.has(e)&&(qo.value==="open"&&lh({id:e,cancel:!0}),
Sx(e))}function Cx(){qo.value==="away"&&(clearTimeout(ih),uh())}function Sx(e){Vo.get(e)?.abort?.abort(),Vo.delete(e)}function lh(e){
rh?.send(JSON.stringify(e))}function uh(){qo.value=qo.value==="away"?"away":"connecting";let e=new URL(Bt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,rh=t,uu=ah,qo.value="open";
for(let[o,i]of Vo)lh({id:o,...i.message})},t.onmessage=o=>u8(String(o.data)),t.onclose=()=>{rh=null,n?ch():l8()}}async function l8(){
if(!await fetch(Bt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return ch();uu=ah,qo.value="http";for(let t of Vo.
keys())Tx(t)}function ch(){qo.value="away",clearTimeout(ih),ih=setTimeout(uh,uu*(.75+Math.random()/2)),uu=Math.min(uu*2,
s8)}function u8(e){let t=rp(e);t&&sh(t)}function sh(e){let t=Vo.get(e.id);t&&(ip(e)&&Vo.delete(e.id),t.take(e))}function Tx(e){
let t=Vo.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!Vo.has(e))return;if(t.abort=null,o instanceof
st&&o.code===Gr().code)return ch();let i=o instanceof st?o:new st({code:"unexpected",message:String(o)});sh({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:i,body:{}})};kx(t.message,o=>sh({...o,id:e}),t.abort.
signal).catch(n)}var Pa=/([^.[\]]+)|\[(\d+)\]/gy;function pu(e){let t=[];for(Pa.lastIndex=0;Pa.lastIndex<e.length;){e[Pa.lastIndex]==="."&&
Pa.lastIndex++;let n=Pa.lastIndex,o=Pa.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function Px(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function du(e){return typeof e=="\
string"?pu(e):e}function Mi(e,t){let n=e;for(let o of du(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function Ce(e,t,n){return ph(e,du(t),n)}function ph(e,t,n){let[o,...i]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=ph(l[o],i,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=ph(s.get(o),i,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function dh(e,t){let n=Mi(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function ap(e,t,n,o){let i=dh(e,du(t));return i.
splice(n,0,o),Ce(e,t,i)}function mu(e,t,n){let o=dh(e,du(t));return o.splice(n,1),Ce(e,t,o.length>0?o:void 0)}function _x(e,t,n,o){
let i=dh(e,du(t));if(n<0||n>=i.length)return e;let[s]=i.splice(n,1);return i.splice(Math.max(0,Math.min(o,i.length)),0,s),
Ce(e,t,i)}function Vt(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&Vt(e[o],t[o]))}var mh={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},c8=100,ys=class{present=ae(
mh);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!Vt(o.of,t),done:0,elapsed:null,error:null},this.drop();let i=this.id;
this.id=sp({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[i])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(cu(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){cu(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(ip(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+c8-performance.now();this.timer??=setTimeout(()=>{let i=this.pending;this.drop(),i&&this.paint(
t,i)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,i={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let a=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...i,phase:a,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let s=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...i,phase:s==="live"?"running":s}}};function Pt(e){
let t=Z(()=>new ys,[]),n=e===null?"":JSON.stringify(e);return N(()=>{e?t.run(e):t.cancel()},[n]),N(()=>()=>t.close(),[]),
t.result.value}function bs(e,t){let n=typeof t=="string"?t:Px(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.
test(e.where.slice(n.length))?e:null}var p8=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function lp(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function _a(e,t){return e<0?"−"+t:t}function B(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||
t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return _a(e,lp(n)+(o===void 0?"":`.${o}`))}
function H(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return _a(e,d8(t));if(t>=9995e11)return _a(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=p8.find(([i])=>Number((t/i).toPrecision(3))>=1);return _a(e,Number(t/
n).toPrecision(3)+" "+o)}function d8(e){return Number.isInteger(e)?lp(String(e)):e>=1e3?lp(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function V(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return _a(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return _a(e,`${lp(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function xn(e){
let t=V(e);return e>0?`+${t}`:t}function Mx(e,t,n){if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${H(e)}`;
let o=(n-t)/2/Math.abs(e);return`~ ${H(e)} ±${V(o)}`}function wn(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=
1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}function Oe(e,t,n=`${t}\
s`){return`${H(e)} ${e===1?t:n}`}var fh=[[86400,"d"],[3600,"h"],[60,"min"]];function Me(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Me(-e)}`;
if(e<59.95)return m8(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=fh.findIndex(
([c])=>t>=c),[o,i]=fh[n],s=Math.floor(t/o),[a,l]=fh[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${i}`:
`${s}${" "}${i} ${u}${" "}${l}`}function m8(e){return e===0?`0${" "}s`:e<999e-6?`${hh(e*1e6)}${" "}µs`:e<.9995?
`${hh(e*1e3)}${" "}ms`:`${hh(e)}${" "}s`}function hh(e){return String(Number(e.toPrecision(e>=100?3:2)))}function Ma(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Me(e/1e3)}var Bn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},Pn={text:Bn.other,kind:"other"},f8=new Set(Object.
values(Bn)),h8=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function g8(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function W(e){return e.toWellFormed().replace(h8,g8).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function Q(e){
if(e==null)return{text:Bn.null,kind:"null"};if(e==="")return{text:Bn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>Q(n).text).join(", "),kind:"value"};let t=W(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:f8.has(t)?`"${t}"`:t,kind:"value"}}var y8=new Intl.Segmenter("en",{granularity:"grapheme"});function $x(e){return Array.
from(y8.segment(e),t=>t.segment)}function fu(e,t){if(e.length<=t)return e;let n=$x(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function $a(e,t){if(e.length<=t)return e;let n=$x(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var b8={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},Dx=new Map;function Ex(e,t){let n=`${t} ${e}`,o=Dx.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...b8[t],timeZone:e,hourCycle:"h23"}),Dx.set(n,o)),o}function gh(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function J(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):gh(t)?Ex(t,n).format(o):`${Ex("UTC",n).format(o)} UTC`}function $i(e,t=Date.now()){return e==="UTC"||!gh(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function up(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:gh(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(s=>[
s.type,Number(s.value)])),i=s=>o.get(s)??0;return{year:i("year"),month:i("month"),day:i("day"),hour:i("hour"),minute:i("\
minute"),second:i("second")}}function _n(e,t,n){return t>=300*86400?J(e,n,"year"):t>=28*86400?J(e,n,"month"):t>=.9*86400?
J(e,n,"day"):t>=60?J(e,n,"minute"):J(e,n,"second")}function ke(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var v8=Symbol.for("pv"),x8=0;function r(e,t,n,o,i,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:v8,__v:--x8,__i:-1,__u:0};return(i||
s)&&(c.__source=i,c.__self=s),qe.vnode&&qe.vnode(c),c}var w8={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:r("path",{d:w8[e]})})}function cp(e,t,n={}){let{side:o="bottom",align:i="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let y=t.right+s+a<=u-8;Ox(
e,y?t.right+s:t.left-s-a,Ax(t.top,l,c));return}let p=c-8-t.bottom-s,d=t.top-s-8,m=o==="bottom"?l<=p||p>=d:!(l<=d||d>=p),
f=Math.max(m?p:d,64),g=i==="start"?t.left:i==="end"?t.right-a:t.left+(t.width-a)/2;l>f&&(e.style.maxHeight=`${f}px`),Ox(
e,Ax(g,a,u),m?t.bottom+s:t.top-s-Math.min(l,f))}function Ax(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function Ox(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var Lx="Yi";var bh=ae(null),yh,S8=500;function Rx(e,t,n){clearTimeout(yh),yh=setTimeout(()=>{e.isConnected&&(bh.value={anchor:e,text:t})},
n)}function Zr(){clearTimeout(yh),bh.value=null}function So(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&Rx(
t.currentTarget,e,S8)},onPointerLeave:Zr,onPointerDown:Zr,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
Rx(n,e,0)},onBlur:Zr}:{}}function Nx(){let e=U(null),t=bh.value;return it(()=>{!e.current||!t||(e.current.showPopover(),
cp(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?r("div",{ref:e,popover:"man\
ual",role:"tooltip",class:Lx,children:t.text}):null}var vh={};Rf(vh,{button:()=>xh,danger:()=>_8,default:()=>$8,iconOnly:()=>wh,outlined:()=>T8,primary:()=>P8,quiet:()=>M8,
small:()=>kh});var xh="t",T8="Zi",P8="O",_8="ea",wh="He",M8="_e",kh="qe",$8={button:xh,outlined:T8,primary:P8,danger:_8,
iconOnly:wh,quiet:M8,small:kh};function M(e){let{children:t,icon:n,after:o,label:i,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=So(u||s?[i,s].filter(
Boolean).join("  "):void 0);return r("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:ke(xh,a!=="plain"&&
vh[a],u&&wh,l&&kh,e.class),"aria-label":i,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&r(ie,{name:n}),t,o&&r(ie,{name:o,size:12})]})}var Ch={};Rf(Ch,{default:()=>L8,empty:()=>A8,null:()=>E8,other:()=>O8,value:()=>D8});var D8="ra",E8="ia",A8="aa",O8="ta",
L8={value:D8,null:E8,empty:A8,other:O8};function $({value:e,shown:t,most:n=256,middle:o=!1}){let i=t??Q(e),s=o?$a(i.text,n):fu(i.text,n);return r("bdi",{class:Ch[i.
kind],title:s===i.text?void 0:fu(i.text,2e3),children:s})}var Bx=8;function R8(e,t,n,o){let i=Math.max(0,Math.min(Math.floor(e/n)-Bx,o)),s=Math.min(o,Math.ceil((e+t)/n)+Bx);return{
first:i,end:s,before:i*n,after:(o-s)*n}}function pp(e,t,n){let[o,i]=k({scroll:0,height:600});return N(()=>{let s=e.current;
if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;i(c=>c.scroll===u&&c.height===s.clientHeight?c:{scroll:u,height:s.
clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener("scroll",a,{passive:!0}),()=>{l.disconnect(),
s.removeEventListener("scroll",a)}},[t]),R8(o.scroll,o.height,t,n)}function dp(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function mp(e,t,n,o,i=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=i||o===0?null:{row:Math.max(i,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var Fx="Fe",zx="oa",Sh="b",Ix="P",Hx="Te",qx="n",Vx="y",fp="na",Th="Ge",Ph="p",Wx="Q",_h="pa",Ux="V",Kx="da",jx="la";function Pe(e){let{columns:t,rows:n,summary:o=[]}=e,i=U(null),s=ft(),a=dp(),l=pp(i,a,n.length),[u,c]=k(null),[p,d]=k(new Map),
m=t.map(({key:y,width:v})=>{let C=p.get(y);return C===void 0?v??"minmax(80px, max-content)":`${C}px`}).join(" ")+" minma\
x(0, 1fr)",f=y=>{let v=mp(y,u,n.length+o.length,t.length,e.onSort?-1:0);if(v){y.preventDefault(),c(v),B8(i.current,v,a);
return}let C=u?[...n,...o][u.row]:void 0,x=u?t[u.column]:void 0;if(u?.row===-1&&x&&(y.key==="Enter"||y.key===" ")){y.preventDefault(),
x.sortable!==!1&&e.onSort?.(Gx(x,e.sort??null));return}let S=i.current?.querySelector('[data-cursor="true"]');(y.key==="\
Enter"||y.key===".")&&C!==void 0&&x&&S&&y.target===i.current&&(y.preventDefault(),y.stopPropagation(),(e.onMenu??e.onCell)?.(
C,x,S))},g=(y,v,C)=>r(F8,{id:s,row:y,at:v,columns:t,cursor:u?.row===v?u.column:-1,onCursor:c,summary:C,last:v===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},C?`summary ${v}`:v);return r("div",{ref:i,class:Fx,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:f,onFocus:y=>{y.target===i.current&&!u&&c({row:0,column:0})},children:r("div",{class:zx,role:"\
presentation",style:{gridTemplateColumns:m},children:[r("div",{role:"row","aria-rowindex":1,class:ke(Sh,Ix),children:t.map(
(y,v)=>r(z8,{id:`${s}--1-${v}`,column:y,cursor:u?.row===-1&&u.column===v,sort:e.sort??null,onSort:e.onSort,onWidth:C=>d(
new Map(p).set(y.key,C))},y.key))}),l.before>0&&r("div",{role:"presentation",class:Kx,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((y,v)=>g(y,l.first+v,!1)),l.after>0&&r("div",{role:"presentation",class:jx,style:{height:`${l.after}\
px`}}),o.map((y,v)=>g(y,n.length+v,!0))]})})}function B8(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function F8({id:e,row:t,at:n,columns:o,cursor:i,onCursor:s,
summary:a,last:l,onMenu:u,onCell:c}){return r("div",{role:"row","aria-rowindex":n+2,class:ke(Sh,a&&Ux,l&&Hx),children:o.
map((p,d)=>r("div",{id:`${e}-${n}-${d}`,role:"gridcell","aria-colindex":d+1,"data-cursor":d===i,class:ke(qx,p.number&&Th,
d===i&&_h),onPointerDown:()=>s({row:n,column:d}),onClick:c&&(m=>c(t,p,m.currentTarget)),onContextMenu:u&&(m=>{m.preventDefault(),
u(t,p,m.currentTarget)}),children:r("span",{class:fp,children:p.cell(t,n)})},p.key))})}function Gx(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function z8({id:e,column:t,
cursor:n,sort:o,onSort:i,onWidth:s}){let a=o?.key===t.key?o.descending?"descending":"ascending":"none",l=c=>{let p=c.currentTarget,
d=p.parentElement.getBoundingClientRect().width-c.clientX;p.setPointerCapture(c.pointerId),p.onpointermove=m=>s(Math.max(
48,Math.round(d+m.clientX))),p.onpointerup=()=>{p.onpointermove=null}},u=i!==void 0&&t.sortable!==!1;return r("div",{id:e,
role:"columnheader","aria-sort":u?a:void 0,"data-cursor":n,class:ke(Vx,t.number&&Th,n&&_h),children:[u?r("button",{type:"\
button",tabIndex:-1,class:Ph,onClick:()=>i(Gx(t,o)),children:[r("span",{class:fp,children:t.head}),a!=="none"&&r(ie,{name:a===
"descending"?"sortDown":"sortUp",size:12})]}):r("span",{class:Ph,children:r("span",{class:fp,children:t.head})}),r("span",
{class:Wx,onPointerDown:l})]})}var Mh=new Map,hp=7;function kn(e,t){let n=JSON.stringify([e,t??null]),o=Mh.get(n);return o===void 0&&(o=[...Mh.keys()].
filter(i=>i.startsWith(JSON.stringify([e]).slice(0,-1))).length,Mh.set(n,o)),o}function Da(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/hp)%4]}function cn(e){return`--series-${e%hp+1}`}var Jx=ae(0),gp=Jx;new MutationObserver(()=>{Jx.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function nt(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}function Rt(e,t,n){let[o,i]=k(null),s=U(null),a=o&&o.row<e&&o.column<t?o:null;return N(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:i,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let d=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!d?!1:(n(a,d),!0)}let p=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:mp(c,a,e,t);
return p?(i(p),!0):!1},mark:(c,p)=>({"data-at":`${c},${p}`,"data-cursor":a?.row===c&&a.column===p})}}var Zx="xa",Yx="sa",Qx="ca",Xx="ga",e0="ha",t0="fa",n0="ua";function je({title:e,summary:t,actions:n,table:o,announced:i="",onKey:s,legend:a,scrolls:l=!1,children:u}){let[c,p]=k(!1),
d=ft(),m=f=>{if(!(f.ctrlKey||f.metaKey||f.altKey)){if(f.key==="t"||f.key==="T")p(!0);else if(!s?.(f))return;f.preventDefault(),
f.stopPropagation()}};return r("figure",{class:Zx,"aria-labelledby":d,children:[r("div",{class:Yx,children:[r("h2",{class:Qx,
children:e}),r("div",{class:Xx,children:[n,r(M,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"\
T",pressed:c,onClick:()=>p(!c)})]})]}),r("figcaption",{id:d,class:"spoken",children:t}),c?r("div",{class:t0,children:o}):
r(L,{children:[r("div",{class:ke(e0,l&&n0),tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:m,
children:u}),a]}),r("div",{class:"spoken","aria-live":"polite",children:i})]})}function o0(e,t){let n=new Map;for(let o of t){let i=n.get(o.actor);i?i.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:i,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=i&&a<=s))}function gu(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function r0(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function i0(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let i=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return i.length<=t?i:[...i.
slice(0,t-1),{event:null,rest:!0}]}var H8=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function s0(e,t,n){let o=(H8.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,i=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-i)/o)+1)},(s,a)=>i+a*o).slice(0,n+1)}function Ea(){let e=U(null),[t,n]=k(0);return it(()=>{let o=e.current;if(!o)return;let i=()=>n(o.clientWidth);i();let s=new ResizeObserver(
i);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var a0="ma",l0="va",u0="wa",c0="ba",p0="Je",d0="ya",m0="ka";var Aa=20,yu=136,f0=16,Oa=24;function h0({events:e,sessions:t,zone:n,span:o,onSpan:i}){let{host:s,width:a}=Ea(),l=U(null),
u=Z(()=>{let _=e.map(({time:z})=>z),[A,E]=[Math.min(..._),Math.max(..._)];return E>A?[A,E]:[A-1e3,E+1e3]},[e]),[c,p]=o??
u,d=Z(()=>i0(e,12),[e]),m=Z(()=>e.filter(({time:_})=>_>=c&&_<=p).reverse(),[e,c,p]),f=Math.max(1,a-yu-f0),g=_=>yu+gu(_,c,
p)*f,y=_=>c+(_-(s.current?.getBoundingClientRect().left??0)-yu)/f*(p-c),v=(_,A=(c+p)/2)=>{let E=r0([c,p],A,_,u);i(E[0]<=
u[0]&&E[1]>=u[1]?null:E)},C=Rt(1,m.length,({column:_})=>v(.25,m[_].time)),x=C.at?m[C.at.column]:void 0,S=_=>{if(_.key===
"+")v(.5,x?.time);else if(_.key==="-")v(2,x?.time);else if(_.key==="0")i(null);else return C.key(_);return!0},P=_=>{let A=l.
current;if(l.current=null,A===null)return;let E=y(_);Math.abs(g(E)-g(A))>4&&i([Math.max(u[0],Math.min(A,E)),Math.min(u[1],
Math.max(A,E))])},R=Oa+d.length*Aa+24;return r(je,{title:`${B(e.length)} events, ${B(t.length)} sessions`,onKey:S,summary:`\
Timeline of ${B(e.length)} events in ${B(t.length)} sessions, from ${J(u[0],n)} to ${J(u[1],n)}`,announced:x?`${Q(x.event).
text}, ${J(x.time,n,"millisecond")}`:"",actions:r(L,{children:[r(M,{small:!0,kind:"outlined",icon:"minus",label:"Zoom ou\
t",keys:"-",disabled:o===null,onClick:()=>v(2)}),r(M,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>v(
.5)}),r(M,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>i(null),children:"All"})]}),table:r(Pe,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:_})=>J(_,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:_,end:A})=>Me((A-_)/1e3)},{key:"events",head:"events",number:!0,cell:({events:_})=>B(_)}]}),children:[r("di\
v",{ref:s,class:a0,onPointerDown:_=>{l.current=y(_.clientX)},onPointerUp:_=>P(_.clientX),onWheel:_=>{(_.ctrlKey||_.shiftKey)&&
(_.preventDefault(),v(_.deltaY>0?1.5:.67,y(_.clientX)))},children:a>0&&r("svg",{width:a,height:R,"aria-hidden":"true",children:[
t.filter(({start:_,end:A})=>A>=c&&_<=p).map(_=>r("rect",{x:g(_.start)-3,y:Oa-12,width:Math.max(6,g(_.end)-g(_.start)+6),
height:d.length*Aa+12,rx:3,class:l0,onDblClick:()=>i([_.start-500,_.end+500]),children:r("title",{children:`${J(_.start,
n,"second")}, ${Me((_.end-_.start)/1e3)}, ${B(_.events)} events`})},_.start)),d.map((_,A)=>r("g",{children:[r("text",{x:yu-
12,y:Oa+A*Aa+4,class:u0,children:_.rest?Pn.text:$a(Q(_.event).text,18)}),r("line",{x1:yu,x2:a-f0,y1:Oa+A*Aa,y2:Oa+A*Aa,class:c0})]},
A)),m.map((_,A)=>{let E=V8(d,_);return r("circle",{cx:g(_.time),cy:Oa+E*Aa,r:x===_?6:4,class:p0,...C.mark(0,A),style:{fill:d[E]?.
rest?"var(--other)":`var(${cn(kn("event",[_.event]))})`},children:r("title",{children:`${Q(_.event).text}, ${J(_.time,n,
"millisecond")}`})},A)}),s0(c,p,Math.max(2,Math.floor(f/140))).map(_=>r("text",{x:g(_),y:R-6,class:d0,children:J(_,n,p-c>
2*864e5?"dayShort":p-c>36e5?"clock":"clockSecond")},_))]})}),r("p",{class:m0,children:x?r(L,{children:[r($,{value:x.event}),
" ",J(x.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session shows it alone"})]})}function V8(e,t){
let n=e.findIndex(o=>!o.rest&&o.event===t.event);return n>=0?n:e.length-1}function Cn(e){return`'${e.replaceAll("'","''")}'`}var g0="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",W8=new RegExp(`^${g0}(\\.${g0}\
)*$`,"u"),U8=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function be(e){return W8.test(e)&&!U8.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function kr(e){
return`event = ${Cn(e)}`}var K8=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function Yr(e){let t=e===void 0?null:K8.exec(e);return t?
t[1].replaceAll("''","'"):null}function Qr(e,t){let n=be(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${Cn(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>Cn(String(o))).join(", ")})`:`${n} = ${String(t)}`}function To(e,t){return e===
void 0||e.trim()===""?t:`${y0(e)} and ${y0(t)}`}function y0(e){return/\bor\b/i.test(e)?`(${e})`:e}var b0={before:[],after:[]};function $h(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function v0(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function x0(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var Dh=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],yp=["explore","funnel",
"retention","paths","sessions","difference","live"];function Xr(e){return Dh.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function ge(e){return e==null?[]:typeof e=="string"?[e]:e}var j8=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Be(e){
let t=j8.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function Eh(e){let t=e[Xr(e)];return ge(
t?.by).find(n=>!La(n))??null}function La(e){return/^\s*(time|bins)\s*\(/i.test(e)}function k0(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let i={...n,[e.view]:{document:G8(e.document),as:e.as}},s=n[t],a=Be(e.document),l=Eh(e.document);
if(s){let d=w0({...a,...s.document},l);return{state:{view:t,document:d,as:s.as,open:[]},waiting:i,said:null}}let u=J8(t)?
Yr(a.where):null;u!==null&&delete a.where;let c=w0({...a,...ws(t,u,o)},l),p=u===null?null:`The filter ${kr(u)} became ${Z8(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:i,said:p}}function G8(e){let t=Xr(e);return e[t]===void 0?
{}:{[t]:e[t]}}function J8(e){return e==="funnel"||e==="retention"||e==="paths"}function Z8(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function ws(e,t,n){let[o,i]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===i?o:i].filter(Y8).map(Q8),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":kr(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:kr(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":kr(s)}}}}function Y8(e){return e!==void 0}function Q8(e){return{
where:kr(e)}}function w0(e,t){let{aggregate:n,funnel:o,retention:i}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(i)return{...e,retention:{...i,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=ge(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(La),t]}}}var Ah={view:"explore",document:{dataset:""},as:null,open:[]},Qt=ae(Ah),Uo=ae(b0),C0=ae({state:Ah,how:"load"}),bp={},vp=!1,
Ie=Qt,xp=C0,Se=un(()=>Qt.value.document),S0=un(()=>Qt.value.view),T0=un(()=>Qt.value.as),Ei=un(()=>Qt.value.open),Wt=un(
()=>Qt.value.document.dataset),Ra=un(()=>Uo.value.before.length>0),Na=un(()=>Uo.value.after.length>0);function de(e,t="p\
ush"){let n={...Qt.value,...e};Vt(n,Qt.value)||((t==="push"||!vp)&&(Uo.value=$h(Uo.value,Qt.value)),vp=t==="replace",Oh(
n,t))}function le(e,t,n="push"){de({document:Ce(Qt.value.document,e,t)},n)}function so(e){de({open:[...Qt.value.open,e]})}
function wp(){de({open:Qt.value.open.slice(0,-1)})}function P0(e,t){let n=k0(Qt.value,e,bp,t);return bp=n.waiting,de(n.state),
n.said}function ei(){_0(v0(Uo.value,Qt.value))}function Ba(){_0(x0(Uo.value,Qt.value))}function _0(e){e&&(Uo.value=e.stack,vp=!1,
Oh(e.value,"push"))}function ti(e){Vt(e,Qt.value)||(Qt.value!==Ah&&(Uo.value=$h(Uo.value,Qt.value)),vp=!1,Oh(e,"load"))}
function Oh(e,t){Qt.value=e,C0.value={state:e,how:t}}function M0(){return{undo:Uo.value,waiting:bp}}function $0(e){Uo.value=
e.undo,bp=e.waiting}function Ft(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function lt(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${B(e)} ms`:Me(e/1e3);case"seconds":return n?`${B(e)} s`:Me(e);case"bytes":return n?`${B(e)} B`:wn(
e);case"share":return n?`${B(e*100)} %`:V(e);case"none":return n?B(e):H(e)}}function Ko(e){return e.type==="int64"||e.type===
"float64"}function ao(e,t,n){return typeof e=="number"&&Ko(t)?{text:lt(e,Ft(t.name)),kind:"value"}:typeof e=="string"&&t.
type==="timestamp"?{text:J(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:Q(e)}var D0="za",E0="ja",A0="Xa",O0="Sa";function _e({icon:e,title:t,children:n,actions:o}){return r("div",{class:D0,children:[r(ie,{name:e,size:32}),r("h2",{class:E0,
children:t}),n&&r("p",{class:A0,children:n}),r("div",{class:O0,children:o})]})}var L0="Ba",R0="Ca",N0="Ea";var B0="Ia",F0="Ua";function Cp({busy:e,done:t=null}){let n=U(null);return it(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),r("div",{class:L0,"aria-hidden":"true",children:e&&(t===null||t===0?r("div",{class:N0}):r("div",{ref:n,class:R0}))})}
function we({lines:e=6}){return r("div",{class:B0,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>r("div",{class:F0},
n))})}var z0="La",I0="Ma",H0="Na",q0="Ra",V0="Aa";function Lh(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function ce({id:e,error:t,onHint:n}){let o=Lh(t.hint);return r(
"div",{class:z0,id:e,role:"alert",children:[r("span",{class:I0,children:r(ie,{name:"error",size:14})}),r("span",{class:H0,
children:W(t.message)}),t.hint!==""&&(o!==null&&n?r("button",{type:"button",class:q0,onClick:()=>n(o),children:[W(o),"?"]}):
r("span",{class:V0,children:W(t.hint)}))]})}var W0=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function Sp(e,t){
let n=e.split("/").filter(u=>u!=="").map(n3),[o,i,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&i!==void 0)return{kind:"\
link",id:i};if(W0.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(i===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=yp.find(u=>u===i)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function n3(e){try{return decodeURIComponent(e)}catch{return e}}function za(e,t){return`${U0(e)}/${t}`}
function Ia(e,t){return`${U0(e)}/actor/${encodeURIComponent(t)}`}function U0(e){let t=W0.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function K0(e){let t=[`q=${await Fa(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await Fa(e.open)}`),t.join("&")}async function Tp(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await ni(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let i=t.get("open"),s=i===null?[]:await ni(i);return{document:o,as:t.get("as"),open:Array.isArray(
s)?s.filter(o3):[]}}function o3(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function Fa(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await j0(t,new CompressionStream("deflate-raw")),o="";for(let i of n)o+=String.fromCharCode(
i);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function ni(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await j0(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var r3=4<<
20;async function j0(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let i=[],s=0,a=t.readable.
getReader();for(;;){let{done:c,value:p}=await a.read();if(c)break;if(i.push(p),s+=p.length,s>r3)throw new Error("the lin\
k unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of i)l.set(c,u),u+=c.length;return l}var Pp=new Map;function Rh(e){return Pp.has(e)||J0(e),Pp.get(e)??{events:[]}}async function J0(e){if(e==="")return{events:[]};
Pp.set(e,{events:[]});let n={events:(await xx(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return Pp.set(e,n),n}var G0=864e5;
async function Nh(e,t){let n=t==="explore"?null:J0(e);Ke.value.value||await Dt();let o=Ke.value.value?.find(({name:l})=>l===
e),i=o!==void 0&&Date.parse(o.to)>Date.now()-2*G0,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*G0,a=n?await n:Rh(e);return{
dataset:e,...i&&s?{from:"now-30d"}:{},timezone:ht(),...ws(t,null,a)}}function ht(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var _p="sluice.";function Cr(e){return xu(()=>localStorage.getItem(_p+e))}function Sr(e,t){xu(()=>localStorage.setItem(_p+
e,t))}function Mp(e){let t=xu(()=>sessionStorage.getItem(_p+e));return t===null?null:xu(()=>JSON.parse(t))}function Ha(e,t){
xu(()=>sessionStorage.setItem(_p+e,JSON.stringify(t)))}function xu(e){try{return e()}catch{return null}}var ks=ae({kind:"home"}),Oi=ks,Ai=Promise.resolve(),Z0=0;async function Y0(){let e=Mp("undo");e?.undo&&Array.isArray(e.undo.
before)&&$0(e),addEventListener("popstate",()=>{Bh()}),addEventListener("pagehide",()=>Ha("undo",M0())),await Bh(),vn(()=>{
let{state:t,how:n}=xp.value;n!=="load"&&(Ai=Ai.then(()=>$p(t,n)))})}function ye(e,t=""){history.pushState(null,"",Bt(e)+
(t===""?"":`#${t}`)),Bh()}function Tr(e=Ie.value){ks.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
Ai=Ai.then(()=>$p(e,"push"))}async function Cs(e){return`${Bt(za(e.document.dataset,e.view))}#${await K0(e)}`}async function $p(e,t){
let n=await Cs(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),ks.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function Bh(){let e=++Z0,t=Sp(dx(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){ks.value=t;return}let n=await Tp(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await Nh(t.dataset,t.view);e===Z0&&(ti({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),ks.value=t,n||(Ai=Ai.then(
()=>$p(Ie.value,"replace"))))}async function oi(e){let{view:t,document:n}=Ie.value,o=await Nh(e,t),i={view:t,document:o,
as:null,open:[]};if(n.dataset===""){ti(i),ks.value={kind:"view",dataset:e,view:t,fragment:""},Ai=Ai.then(()=>$p(i,"repla\
ce"));return}de(i),ks.value.kind!=="view"&&Tr()}var Q0="Pe",X0="Da",ew="Ha",Fh="_a",tw="qa";var ow=2e3;function rw({dataset:e,actor:t}){let n=Se.value.timezone??"UTC",o=Ee(e).value,i=o.value?.actors?.[0]??null,s=Pt(
i===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:ow}}),a=Pt(i===null?null:{dataset:e,timezone:n,
where:`string(${be(i)}) = ${Cn(t)}`,aggregate:{over:{sessions:{per:i}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});N(()=>{globalThis.document.title=`${W(t)} · ${W(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return r("main",{class:Q0,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[r("\
div",{class:X0,children:[r(M,{icon:"left",kind:"outlined",onClick:()=>Tr(),children:"Back"}),r("h1",{class:ew,children:r(
$,{value:t,most:80,middle:!0})}),r("span",{class:Fh,children:[r($,{value:i??"",most:32})," in ",r($,{value:e,most:32}),"\
, on the clock of ",$i(n)]})]}),l&&r(ce,{error:l}),!l&&r(s3,{answer:nw(s.answer),sessions:nw(a.answer),actor:t,zone:n})]})}
function s3({answer:e,sessions:t,actor:n,zone:o}){let i=Z(()=>a3(e,n),[e]),s=Z(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=k(null);if(!e)return r(we,{});if(e.rows.
length===0)return r(_e,{icon:"actor",title:"Nobody of this name",actions:r(M,{kind:"primary",onClick:()=>Tr(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,p)=>a===null||i[p].time>=a[0]&&i[p].
time<=a[1]);return r(L,{children:[r(h0,{events:i,sessions:s,zone:o,span:a,onSpan:l}),r("div",{class:tw,children:[r("p",{
class:Fh,children:[Oe(u.length,"event"),a===null?"":` from ${J(a[0],o,"second")} to ${J(a[1],o,"second")}`,e.cursor?`, t\
he latest ${ow} only`:""]}),r(Pe,{label:"Events",rows:u,columns:e.columns.map((c,p)=>({key:c.name,head:r($,{value:c.name,
most:32}),cell:d=>r($,{shown:ao(d[p],c,o),most:64,middle:!0})}))})]})]})}function a3(e,t){let n=e?.columns.findIndex(({name:i})=>i===
"time")??-1,o=e?.columns.findIndex(({name:i})=>i==="event")??-1;return(e?.rows??[]).map(i=>({time:Date.parse(String(i[n])),
actor:t,event:i[o]??null}))}function nw(e){return e!==null&&"columns"in e?e:null}var Ih=ae([]),iw=ae(!1),l3=700,zh,ku=Ih,sw=iw,ri=un(()=>Ih.value.filter(({state:e})=>e==="running"));async function Po(){
clearTimeout(zh);try{Ih.value=(await oe("v1/jobs")).jobs,iw.value=!0}catch{}clearTimeout(zh),ri.value.length>0&&(zh=setTimeout(
()=>{Po()},l3))}async function aw(e){try{return await oe(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(j(t).status===404)
return null;throw t}}async function Dp(e){await oe(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await Po()}async function lw(e){
await oe(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await Po()}function uw(){return`ui-${Array.from(
crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var cw="W";var Cu=[];function pw(){return Cu.length>0}function pn(e){let{anchor:t,onClose:n,focus:o=!0}=e,i=U(null);return it(()=>{
let s=i.current;if(!s||!t)return;s.showPopover();let a=()=>cp(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),p3(i,o),d3(i,t,n),r("div",{ref:i,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:ke(
cw,e.class),children:e.children})}function p3(e,t){it(()=>{if(Zr(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function d3(e,t,n){let o=U(n);o.current=n,N(()=>{let i={};Cu.push(
i);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!m3(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||Cu.at(-1)!==i||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{Cu.splice(Cu.indexOf(i),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function m3(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var Ss=ae([]),Hh=ae(Cr("letters")!=="no"),Ep="",dw,fw=Ss,hw=Hh;function gw(e){Hh.value=e,Sr("letters",e?"yes":"no")}function jo(e){
let t=U(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");N(()=>{let o=t.current.map((i,s)=>({...i,act:()=>t.current[s]?.
act()}));return Ss.value=[...Ss.value,...o],()=>{Ss.value=Ss.value.filter(i=>!o.includes(i))}},[n])}function f3(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function yw(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(Su(e.target)||!Hh.value&&e.key.
length===1||h3()||pw()))return;let n=Ep===""?f3(e):`${Ep} ${e.key}`,o=Ss.value.findLast(({keys:i})=>i===n);o?(e.preventDefault(),
mw(""),o.act()):t&&mw(Ss.value.some(({keys:i})=>i.startsWith(`${e.key} `))?e.key:"")})}function mw(e){clearTimeout(dw),Ep=
e,e!==""&&(dw=setTimeout(()=>{Ep=""},1200))}function Su(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function h3(){return document.querySelector("dialo\
g[open]")!==null}async function Ap(e){let t=e.trim();if(t.startsWith("{"))return bw(await ni(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let i=await Tp(n[2]),s=yp.find(a=>a===n[1]);return i&&s?{...i,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?bw(await ni(o[1].replaceAll("'\\''","'"))):null}function bw(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!Dh.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:qa(t),as:null,open:[]}}function qa(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var vw=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,g3=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function ww(e){let t=e.replace(/^.*[/\\]/,"");for(;vw.test(t);)t=t.replace(vw,"");return t=t.replace(g3,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function kw(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}function qh(e,t){let n=e?.actors??[];return!e||t.length===0||n.join(`
`)===t.join(`
`)?null:n.length===0?`${e.name} has no actor.`:`${e.name} has the actor ${n.join(", ")}.`}function Cw(e,t,n){for(let o=1;;o++){
let i=o===1?e:`${e.slice(0,60)}-${o}`;if(qh(n.find(s=>s.name.toLowerCase()===i.toLowerCase()),t)===null)return i}}var y3=/^\S+ \S+ \S+ \[[^\]]+\] "/;
function Sw(e){let t=e.trim().split(/\r?\n/,3).filter(i=>i.trim()!==""),[n,o]=t;return n===void 0?!1:xw(n)?o===void 0||xw(
o):/^\[\s*(\{|$)/.test(n)?b3(e):y3.test(n)?!0:o!==void 0&&[",","	",";"].some(i=>{let s=n.split(i).length;return s>1&&(o.
split(i).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}function xw(e){try{let t=JSON.parse(e);return t!==
null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function b3(e){try{let t=JSON.parse(e);return Array.isArray(
t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var v3=1<<20;async function Tw(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(Bt(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,v3),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(s=>{throw t?.aborted?s:Gr()}),i=await o.json().catch(()=>null);if(!o.ok)throw Jr(i,o.status);return i}function Pw(e,t,n,o){
let i=new URLSearchParams({filename:n,job:o});t.time!==""&&i.set("time",t.time);for(let s of t.actors)i.append("actor",s);
return t.event!==""&&i.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${i.toString()}`}function _w(e,t,n,o){
return new Promise((i,s)=>{let a=new XMLHttpRequest;a.open("POST",Bt(e)),a.setRequestHeader("Content-Type","application/\
octet-stream"),a.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},a.upload.onload=()=>n(1),a.onerror=
()=>s(Gr()),a.onabort=()=>s(new st({code:"cancelled",message:"Loading was cancelled; nothing was added"})),a.onload=()=>{
let l=x3(a.responseText);a.status>=200&&a.status<300?i(l):s(Jr(l,a.status))},o.addEventListener("abort",()=>a.abort()),a.
send(t)})}function x3(e){try{return JSON.parse(e)}catch{return null}}var Mw="Fa",$w="Ta",Dw="Ga",Ew="k",Aw="z";var Pu=ae([]),Op=new Map,k3=1e4,C3=1;function ne(e,t=null){let n=C3++;Pu.value=[...Pu.value,{id:n,text:e,action:t}].slice(
-3),Ow(n)}function Ow(e){Op.set(e,setTimeout(()=>Vh(e),k3))}function Vh(e){clearTimeout(Op.get(e)),Op.delete(e),Pu.value=
Pu.value.filter(t=>t.id!==e)}function Lw(){return r("div",{class:Mw,role:"status",children:Pu.value.map(({id:e,text:t,action:n})=>r(
"div",{class:$w,onPointerEnter:()=>clearTimeout(Op.get(e)),onPointerLeave:()=>Ow(e),children:[r("span",{class:Dw,children:t}),
n&&r("button",{type:"button",class:Ew,onClick:()=>{Vh(e),n.act()},children:n.label}),r("button",{type:"button",class:Aw,
"aria-label":"Close",onClick:()=>Vh(e),children:r(ie,{name:"close",size:14})})]},e))})}var Ts=ae(null),S3=8,T3=3,Rw=Ts;async function Nw(e,t){let n=await P3(e).catch(()=>[]);Ts.value={dataset:e,sum:t,events:n,
steps:n.slice(0,T3).map(({value:o})=>o)}}async function P3(e){let t=Ke.value.value?.find(({name:i})=>i===e)?.actors?.[0];
if(t===void 0)return[];let o={measures:[`uniq(${be(t)}) as reached`],by:["event"],order:["reached desc"],limit:S3};return _3(
await oe("v1/query",{body:{dataset:e,aggregate:o}}))}function _3({rows:e}){return e.flatMap(([t,n])=>typeof t=="string"&&
typeof n=="number"&&n>0?[{value:t,count:n}]:[])}function Bw(e){let{value:t}=Ts;t&&(Ts.value={...t,steps:M3(t.steps,e)})}
function M3(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function Fw(){let{value:e}=Ts;if(!e)return;Ts.value=null;
let t=Se.value.dataset===e.dataset?Be(Se.value):{dataset:e.dataset};de({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:kr(n)})),window:"7d"}}}),Tr(Ie.value)}function Wh(){Ts.value=null}var zt=ae(null),Pr=ae(!1),_u=null,Iw={accepted:0,rejected:0,known:0},Lp="loading",Hw=zt,qw=Pr;async function Va(e){if(Pr.
value=!0,zt.value?.phase==="sending"||zt.value?.phase==="found"||e.length===0)return;_u?.abort();let t=_u=new AbortController;
zt.value={phase:"reading",files:e};try{let[n]=await Promise.all([Tw(e[0],t.signal),Ke.value.value?null:Dt()]);if(t.signal.
aborted)return;let o=$3(n),i=Cw(ww(e[0].name),o.actors,Ke.value.value?.map(({name:s,actors:a})=>({name:s,actors:a}))??[]);
zt.value={phase:"choosing",files:e,preview:n,choice:{dataset:i,...o},error:null}}catch(n){t.signal.aborted||(zt.value={phase:"\
unreadable",files:e,error:j(n)})}}function $3({names:e,columns:t}){return{time:e.time!==""?e.time:t.find(o=>o.time_like)?.
name??"",actors:e.actors,event:e.event}}function Rp(e){Va([new File([e],"pasted.txt")])}function Mu(e){zt.value?.phase===
"choosing"&&(zt.value={...zt.value,choice:{...zt.value.choice,...e},error:null})}function Li(){Pr.value=!1;let e=zt.value?.
phase;e==="sending"||e==="found"||(_u?.abort(),zt.value=null)}function D3(){Pr.value=!0}async function Vw(){let e=zt.value;
e?.phase!=="sending"&&e?.phase!=="found"||(await Dp(e.job).catch(()=>{}),_u?.abort())}async function Ww(){let e=zt.value;
if(e?.phase!=="choosing")return;let t=_u=new AbortController,{files:n,choice:o}=e,i=Iw;try{for(let[s,a]of n.entries())i=
await E3(n,s,a,o,i,t.signal);await Uw(o.dataset,i)}catch(s){i.accepted>0&&Dt(),zt.value={...e,error:j(s)},Pr.value||ne(`\
Loading into ${o.dataset} failed: ${j(s).message}`,{label:"Show",act:D3})}finally{Ha(Lp,null),Po()}}async function E3(e,t,n,o,i,s){
let a=uw(),l={phase:"sending",files:e,at:t,dataset:o.dataset,job:a,sum:i};zt.value={...l,sent:0},Ha(Lp,{job:a,dataset:o.
dataset});let u=setTimeout(()=>{Po()},200);try{let c=await _w(Pw(o.dataset,o,n.name,a),n,p=>{zt.value={...l,sent:p},p===
1&&Po()},s);return{...i,accepted:i.accepted+c.accepted,rejected:i.rejected+c.rejected_count}}catch(c){if(e.length>1&&j(c).
code==="already_loaded")return{...i,known:i.known+1};throw c}finally{clearTimeout(u)}}async function Uw(e,t){await Dt(),
Wn(e),zt.value=null;let n=Uh(e,t);if(!Pr.value){ne(n,{label:"Show",act:()=>zw(e,t)});return}Pr.value=!1,zw(e,t)}function zw(e,t){
ye(za(e,"explore")),Nw(e,t)}function Uh(e,{accepted:t,rejected:n,known:o}){let i=[`${B(t)} ${t===1?"event is":"events ar\
e"} in ${e}`];return n>0&&i.push(`${B(n)} ${n===1?"line was":"lines were"} not taken`),o>0&&i.push(`${B(o)} ${o===1?"fil\
e was":"files were"} there already`),`${i.join("; ")}.`}var A3=500;async function Kw(){let e=Mp(Lp);if(typeof e?.job!="s\
tring"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;for(;;){let o=await aw(t).catch(()=>{});if(o?.state==="\
running")zt.value||(zt.value={phase:"found",dataset:n,job:t},Pr.value=!0);else if(o!==void 0){zt.value=null,Ha(Lp,null),
o?.state==="done"&&Pr.value?await Uw(n,{...Iw,accepted:o.rows}):Pr.value=!1;return}await new Promise(i=>{setTimeout(i,A3)})}}var Gw="Ja",Jw="Ka";function Zw(){let[e,t]=k(!1);return N(()=>{let n=0,l=[["dragenter",u=>{Kh(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{Kh(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{Kh(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let c=[...u.dataTransfer?.files??[]];c.length!==0&&(u.preventDefault(),
Va(c))}],["paste",L3]];for(let[u,c]of l)document.addEventListener(u,c);return()=>{for(let[u,c]of l)document.removeEventListener(
u,c)}},[]),e?r("div",{class:Gw,"aria-hidden":"true",children:r("div",{class:Jw,children:[r(ie,{name:"upload",size:32}),r(
"span",{children:"Drop the files to look at them"})]})}):null}function Kh(e){return e.dataTransfer?.types.includes("File\
s")??!1}function L3(e){if(Su(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void Va(t);let n=e.clipboardData?.getData("text/pla\
in")??"";Sw(n)&&Ap(n).then(o=>{o||Rp(n)})}var Yw="Qe",Qw="Oa",Xw="Pa",ek="Ve",tk="Qa",nk="Va";function et({title:e,onClose:t,children:n,foot:o,wide:i=!1}){let s=U(null),a=ft();return it(()=>{Zr();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("dialog",{ref:s,class:ke(Yw,i&&Qw),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[r("div",{class:Xw,children:[r("h2",{id:a,tabIndex:-1,
class:ek,children:e}),r(M,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),r("div",{class:tk,children:n}),
o&&r("div",{class:nk,children:o})]})}function Go({children:e,kind:t="outlined"}){let n=U(null);return r(L,{children:[r(M,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),r("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let i=[...o.currentTarget.files??[]];o.currentTarget.value="",i.length>0&&Va(i)}})]})}var Ps="Wa",vt="Ya",Ve="g",Bp="Za";function dn({label:e,value:t,onCommit:n,placeholder:o,bare:i=!1,code:s=!1,error:a=null,autofocus:l=!1}){let[u,c]=k(t),p=U(
null),d=ft();N(()=>c(t),[t]);let m=y=>{y!==t&&n(y)},f=y=>{y.key==="Enter"&&m(u),!(y.key!=="Escape"||u===t)&&(y.preventDefault(),
c(t))},g=y=>{n(y),p.current?.focus()};return r("div",{class:Ps,children:[r("label",{for:d,class:i?"spoken":vt,children:e}),
r("input",{ref:p,id:d,class:ke(Ve,s&&Bp),value:u,placeholder:o,spellcheck:!1,autocomplete:"off","aria-invalid":a!==null,
"aria-describedby":a?`${d}-problem`:void 0,"data-autofocus":l?"":void 0,onInput:y=>c(y.currentTarget.value),onKeyDown:f,
onBlur:()=>m(u)}),a&&r(ce,{id:`${d}-problem`,error:a,onHint:g})]})}var rk="et",ik="Y";function xt({label:e,choices:t,value:n,onChange:o}){let i=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(p=>p.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return r("div",
{role:"radiogroup","aria-label":e,class:rk,onKeyDown:i,children:t.map(a=>r("button",{type:"button",role:"radio",class:ik,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&r(ie,{name:a.icon,size:14}),
a.label]},a.value))})}var sk="rt",ak="Z",lk="it",uk="at",ck="tt",pk="ot";var Fp=28;function jh(e,t){return`${e}-${t}`}function dk({id:e,label:t,options:n,active:o,onActive:i,onPick:s,several:a=!1,
foot:l}){let u=U(null),c=pp(u,Fp,n.length);return it(()=>{let p=u.current;if(!p||o<0)return;let d=o*Fp;d<p.scrollTop?p.scrollTop=
d:d+Fp+8>p.scrollTop+p.clientHeight&&(p.scrollTop=d+Fp+8-p.clientHeight)},[o,n]),r(L,{children:[r("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:sk,children:[r("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((p,d)=>{let m=c.first+d;return r("div",{id:jh(e,m),role:"option","aria-selected":p.
selected??!1,"aria-setsize":n.length,"aria-posinset":m+1,"data-active":m===o,class:ak,onPointerMove:()=>{m!==o&&i(m)},onPointerDown:f=>f.
preventDefault(),onClick:()=>s(p.value),children:[a&&r("span",{class:pk,children:p.selected&&r(ie,{name:"check"})}),r("s\
pan",{class:lk,children:p.label}),p.note!==void 0&&r("span",{class:uk,children:p.note})]},m)}),r("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&r("div",{class:ck,children:l})]})}function Ri(e){let{options:t,text:n,several:o=!1,eager:i=!1}=e,s=U(null),a=ft(),[l,u]=k(e.autofocus??!1),[c,p]=k(i?0:-1),
[d,m]=k(!1);it(()=>{m(!0),e.autofocus&&s.current?.focus()},[]);let f=Math.min(c,t.length-1),g=l||(e.inline??!1),y=()=>u(
!1),v=(S,P)=>{P||y(),e.onPick(S,P)},C=S=>{let P=g?t[f]:void 0;if(S.key==="ArrowDown"||S.key==="ArrowUp"){S.preventDefault(),
u(!0);let R=S.key==="ArrowDown"?1:-1;p(f<0&&R<0?t.length-1:(f+R+t.length)%Math.max(1,t.length))}else S.key==="Enter"?(S.
preventDefault(),P?v(P.value,!1):(y(),e.onTake(n))):S.key===" "&&o&&P&&f>=0?(S.preventDefault(),v(P.value,!0)):S.key==="\
Escape"&&(g||e.onCancel)?(S.preventDefault(),S.stopPropagation(),y(),e.onCancel?.()):S.key==="Backspace"&&n===""&&e.onBackspace?.()},
x=r(dk,{id:a,label:e.label,options:t,active:f,onActive:p,onPick:S=>v(S,o),several:o,foot:e.foot});return r(L,{children:[
r("input",{ref:s,class:ke(Ve,e.code&&Bp),role:"combobox","aria-label":e.label,"aria-expanded":g,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":g&&f>=0?jh(a,f):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:C,onClick:()=>u(!0),onBlur:y,onFocus:()=>{
e.autofocus&&u(!0)},onInput:S=>{u(!0),p(i?0:-1),e.onText(S.currentTarget.value)}}),e.inline&&x,!e.inline&&l&&d&&(t.length>
0||e.foot)&&r(pn,{anchor:s.current,onClose:y,focus:!1,children:x})]})}var fk="nt",hk="pt";function Xt({title:e,values:t,value:n,onChange:o,free:i=!1,...s}){let a=U(null),[l,u]=k(!1),[c,p]=k(""),d=Z(()=>z3(t,c),
[t,c]),m=()=>{u(!1),p("")},f=g=>{m(),o(g)};return r(L,{children:[r(M,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?m():u(!0),children:r("span",{class:fk,children:r($,{value:n,most:32})})}),l&&r(pn,{anchor:a.current,onClose:m,
role:"dialog",label:e,children:r("div",{class:hk,children:r(Ri,{label:e,text:c,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:d.slice(0,1e3).map(g=>({value:g,label:r($,{value:g}),selected:g===n})),onPick:f,onTake:g=>{i&&
g!==""&&f(g)},onCancel:m})})})]})}function z3(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),i=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...i]}var gk="dt",yk="lt",bk="xt",vk="st";function Ip({share:e}){return r("span",{class:gk,children:[r("span",{class:yk,"aria-hidden":"true",children:r("span",{class:bk,
style:{width:`${Math.min(100,e*100)}%`}})}),r("span",{class:vk,children:V(e)})]})}var xk="ct",wk="gt",Gh="ht",kk="ft";function Jh(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function Ck({name:e,choice:t}){
let n=Jh(e,t);return n===null?null:r("span",{class:wk,children:n})}function Sk({preview:e,choice:t}){let n=[{key:"name",
head:"Column",width:"minmax(140px, max-content)",cell:({name:i})=>r("span",{class:xk,children:[r($,{value:i,most:48,middle:!0}),
r(Ck,{name:i,choice:t})]})},{key:"type",head:"Type",cell:({type:i,time_like:s})=>r("span",{class:Gh,children:s&&i!=="tim\
estamp"?`${i}, a time`:i})},{key:"filled",head:"Filled",width:"136px",cell:({filled:i})=>r(Ip,{share:i})},{key:"examples",
head:"Examples",width:"minmax(240px, max-content)",cell:({examples:i})=>r(Zh,{values:i})}],o=Z(()=>[...e.columns].sort((i,s)=>+(Jh(
s.name,t)!==null)-+(Jh(i.name,t)!==null)),[e,t]);return r(Pe,{label:"Columns",columns:n,rows:o})}function Zh({values:e}){
return e.length===0?r("span",{class:Gh,children:"none"}):r("span",{class:kk,children:e.slice(0,4).map((t,n)=>r("span",{children:r(
$,{value:t,most:40,middle:!0})},n))})}function Tk({preview:e,choice:t}){let n=Z(()=>e.columns.map(({name:o,type:i},s)=>({
key:`${s} ${o}`,head:r(L,{children:[r($,{value:o,most:32})," ",r(Ck,{name:o,choice:t})]}),number:i==="int64"||i==="float\
64",cell:a=>typeof a[s]=="number"?String(a[s]):r($,{value:a[s],most:40,middle:!0})})),[e,t]);return r(Pe,{label:"First e\
vents",columns:n,rows:e.rows})}function Pk({preview:e}){return r(Pe,{label:"Lines that cannot be taken",columns:[{key:"l\
ine",head:"Line",number:!0,cell:({line:n})=>B(n)},{key:"reason",head:"Reason",cell:({reason:n})=>r($,{value:n,most:120})},
{key:"text",head:"Text",cell:({text:n})=>r("code",{children:r($,{value:n,most:160})})}],rows:e.rejected})}var _k="ut",Mk="mt",$k="vt",qp="wt",Dk="bt",Ek="We",Ak="yt",Ok="kt",Lk="zt",Rk="jt",Nk="Xt",Bk="St",Fk="Ye";var V3=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function zk({at:e}){let{files:t,preview:n,choice:o,error:i}=e;
return r("div",{class:_k,children:[r("p",{class:Mk,children:[r($,{value:t[0].name,most:64,middle:!0}),r("span",{class:$k,
children:W3(t,n)})]}),i&&r("div",{class:Dk,children:r(ce,{error:i})}),r("div",{class:Ek,children:[r(U3,{choice:o}),n.columns.
length>0&&r(K3,{columns:n.columns,choice:o})]}),n.note?r("p",{class:Nk,children:[r(ie,{name:"info"}),r("span",{children:r(
$,{value:n.note,most:400})})]}):r(j3,{preview:n,choice:o})]})}function W3(e,t){let n=[V3.get(t.format)??t.format,t.compression].
filter(i=>i!=="").join(", "),o=wn(e.reduce((i,s)=>i+s.size,0));return e.length>1?`${n}; the first of ${B(e.length)} file\
s, ${o} together`:`${n}, ${o}`}function Qh({dataset:e,actors:t}){return kw(e)??qh(Ke.value.value?.find(n=>n.name===e),t)}
function U3({choice:e}){let t=e.dataset,n=Ke.value.value?.find(i=>i.name===t),o=Qh(e);return r("div",{class:Ak,children:[
r(dn,{label:"Dataset",value:t,onCommit:i=>Mu({dataset:i.trim()}),error:o===null?null:{message:o,hint:""}}),o===null&&r("\
span",{class:qp,children:n?`added to its ${Oe(n.events,"event")}`:"a new one"})]})}function K3({columns:e,choice:t}){let n=e.
map(({name:i})=>i),o=[...e].sort((i,s)=>Number(s.time_like)-Number(i.time_like)).map(({name:i})=>i);return r(L,{children:[
r(Yh,{label:"Time",hint:"when it happened",values:o,value:t.time,onChange:i=>Mu({time:i})}),r(Yh,{label:"Actor",hint:"wh\
o did it",values:n,value:t.actors[0]??"",onChange:i=>Mu({actors:[i]})}),r(Yh,{label:"Event",hint:"what happened",values:n,
value:t.event,onChange:i=>Mu({event:i})})]})}function Yh({label:e,hint:t,values:n,value:o,onChange:i}){return r("div",{class:Ok,
children:[r("span",{class:Lk,children:e}),r(Xt,{title:e,label:`${e}: ${o===""?"not chosen":o}`,kind:"outlined",class:Rk,
values:n,value:o===""?"choose":o,onChange:i}),r("span",{class:qp,children:t})]})}function j3({preview:e,choice:t}){let[n,
o]=k("columns"),i=e.rejected.length,s=[{value:"columns",label:`${B(e.columns.length)} columns`},{value:"rows",label:`Fir\
st ${Oe(e.rows.length,"event")}`},...i>0?[{value:"rejected",label:`${B(i)} not taken`}]:[]];return r(L,{children:[r("div",
{class:Bk,children:[r(xt,{label:"What to look at",choices:s,value:n,onChange:o}),r("span",{class:qp,children:["guessed f\
rom the first ",Oe(e.rows_seen,"record")]})]}),r("div",{class:Fk,children:[n==="columns"&&r(Sk,{preview:e,choice:t}),n===
"rows"&&r(Tk,{preview:e,choice:t}),n==="rejected"&&r(Pk,{preview:e})]})]})}var Ik="Bt",Hk="Ct",qk="Et",Vk="It",Wk="Ut";function Ka({label:e,done:t,small:n=!1,ended:o=!1}){let i=t!==null;return r("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":i?Math.round(t*100):void 0,class:ke(Ik,n&&Hk),children:r("div",{class:ke(
qk,!i&&Wk,o&&Vk),style:i?{width:`${Math.max(1,t*100)}%`}:void 0})})}var Xh="Lt",Uk="Mt",Wp="Nt",Kk="Rt";function jk(){let e=Hw.value;if(!e||!qw.value)return null;switch(e.phase){case"reading":return r(et,{wide:!0,title:eg(e.
files),onClose:Li,children:r(we,{lines:8})});case"unreadable":return r(Z3,{files:e.files,error:e.error});case"choosing":
return r(Y3,{at:e});case"sending":case"found":return r(Q3,{at:e})}}function eg(e){return e.length>1?`Load ${Oe(e.length,
"file")}`:"Load a file"}function Z3({files:e,error:t}){return r(et,{title:eg(e),onClose:Li,foot:r(L,{children:[r(M,{kind:"\
outlined",onClick:Li,children:"Close"}),r(Go,{kind:"primary",children:"Another file"})]}),children:[r("p",{class:Xh,children:r(
$,{value:e[0]?.name,most:80,middle:!0})}),r(ce,{error:t}),r("p",{class:Wp,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function Y3({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",i=Qh(n)===null&&!o;return r(et,{wide:!0,title:eg(e.files),onClose:Li,
foot:r(L,{children:[o&&r("span",{class:Kk,children:"Say which column is the time."}),r(M,{kind:"outlined",onClick:Li,children:"\
Cancel"}),r(M,{kind:"primary",icon:"upload",disabled:!i,onClick:()=>{Ww()},children:e.files.length>1?`Load all ${e.files.
length}`:"Load"})]}),children:r(zk,{at:e})})}function Q3({at:e}){let t=ku.value.find(({id:a})=>a===e.job),n=e.phase==="s\
ending"?e.sent:1,o=n<1,i=o?n:t?.done??null,s=e.phase==="sending"?e.files:[];return r(et,{title:`Loading into ${e.dataset}`,
onClose:Li,foot:r(L,{children:[r(M,{kind:"danger",onClick:()=>{Vw()},children:"Cancel"}),r(M,{kind:"outlined",onClick:Li,
children:"Go on in the background"})]}),children:[e.phase==="sending"&&r("p",{class:Xh,children:[r($,{value:s[e.at]?.name,
most:80,middle:!0}),r("span",{class:Uk,children:s.length>1?`${e.at+1} of ${s.length}`:wn(s[e.at]?.size??0)})]}),r(Ka,{label:o?
"Sending":"Loading",done:i}),r("p",{class:Wp,role:"status",children:[o?"Sending":"Reading and sorting",i!==null&&` ${V(i)}`,
!o&&t&&t.rows>0&&`, ${Oe(t.rows,"event")} so far`]}),o&&r("p",{class:Wp,children:"Keep this tab open until all is sent; \
after that the server goes on by itself."})]})}var Jk="At",Zk="j";function Yk({label:e,tabs:t,value:n,onChange:o,panel:i}){return r("div",{role:"tablist","aria-label":e,class:Jk,onKeyDown:a=>{
let l=t.findIndex(d=>d.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[a.key];if(u===void 0)return;a.preventDefault();
let c=(u+t.length)%t.length,p=t[c];p&&o(p.value),a.currentTarget.children[c]?.focus()},children:t.map(a=>r("button",{type:"\
button",role:"tab",class:Zk,"aria-selected":a.value===n,"aria-controls":i,tabIndex:a.value===n?0:-1,onClick:()=>o(a.value),
children:a.label},a.value))})}var eF=["datasets","properties","ingests","rejects","jobs"];function Qk(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:eF.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function _s(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var Xk="Dt",e1="h",t1="Ht",n1="_t",o1="qt",r1="Ft",i1="Tt",s1="Gt";function Jo({anchor:e,label:t,head:n,items:o,onClose:i,placing:s}){let a=U(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||i(),c.act())};return r(pn,{anchor:e,onClose:i,placing:s,children:[n&&r("div",{class:i1,children:n}),
r("div",{ref:a,role:"menu","aria-label":t,class:Xk,onKeyDown:c=>nF(c,a.current,i),children:o.map((c,p)=>c==="rule"?r("di\
v",{role:"separator",class:r1},p):r("button",{type:"button",tabIndex:-1,class:ke(e1,c.danger&&t1),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:d=>d.currentTarget.focus(),children:[l?r("span",{class:s1,children:c.checked&&r(ie,{name:"check"})}):c.
icon&&r(ie,{name:c.icon}),r("span",{class:n1,children:c.label}),c.keys&&r("span",{class:o1,children:c.keys})]},p))})]})}
function nF(e,t,n){let o=[...t?.querySelectorAll("button")??[]],i=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(i+1);else if(e.key==="ArrowUp")s(i<0?-1:
i-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(i+1),...o.slice(0,i+1)].find(a);l&&s(o.indexOf(l))}}function ot({items:e,menuLabel:t,head:n,placing:o,...i}){let s=U(
null),[a,l]=k(!1);return r(L,{children:[r(M,{...i,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&r(Jo,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}function Du(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function a1(e){return(await oe(Du(e,"/runs?li\
mit=1000"))).runs}async function l1(e,t,n,o){let i=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return oe(Du(e,`/rejects?${i.toString()}`),{signal:o})}function u1(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return Bt(Du(e,`/rejects?${n.toString()}`))}async function c1(e,t,n){await oe(Du(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function p1(e){await oe(Du(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var d1="er",m1="Jt",f1="Kt",h1="Ot",g1="Pt",Eu="Qt",y1="rr",Mn="Vt",tg="ir",b1="Wt",v1="Yt",x1="Zt",w1="eo",Ms="ro";var ja="ao",k1="to",C1="oo",S1="no",T1="ee",Fi="po";function P1({dataset:e,onClose:t}){let[n,o]=k(""),[i,s]=k(null),[a,l]=k(!1),u=ft(),c=n===e.name&&!a,p=()=>{c&&(l(!0),p1(
e.name).then(()=>{t(),ne(`${e.name} is dropped.`),Dt()},d=>{l(!1),s(j(d))}))};return r(et,{title:"Drop a dataset",onClose:t,
foot:r(L,{children:[r(M,{kind:"outlined",onClick:t,children:"Keep it"}),r(M,{kind:"danger",icon:"trash",disabled:!c,onClick:p,
children:"Drop it for good"})]}),children:r("form",{class:ja,onSubmit:d=>{d.preventDefault(),p()},children:[r("p",{children:[
Oe(e.events,"event")," (",wn(e.size_bytes),") of ",r("b",{children:r($,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),r("div",{class:Ps,children:[r("label",{class:vt,for:u,children:"Type the name of\
 the dataset to drop it"}),r("input",{id:u,class:Ve,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:d=>o(d.currentTarget.value)})]}),i&&r(ce,{error:i})]})})}function _1({datasets:e}){let[t,n]=k(null),[o,i]=k(null),s=oF((a,l)=>n({dataset:a,anchor:l}));return r(L,{children:[r(Pe,
{label:"Datasets",columns:s,rows:e,onMenu:(a,l,u)=>n({dataset:a,anchor:u})}),t&&r(iF,{...t,onClose:()=>n(null),onDrop:()=>i(
t.dataset)}),o&&r(P1,{dataset:o,onClose:()=>i(null)})]})}function oF(e){let t=ht();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>r("button",{type:"button",tabIndex:-1,class:tg,onClick:()=>{oi(n)},children:r(
$,{value:n,most:64,middle:!0})})},{key:"more",head:"",width:"48px",cell:n=>r(M,{small:!0,icon:"more",label:`What to do w\
ith ${n.name}`,kind:"quiet",onClick:o=>e(n,o.currentTarget)})},{key:"events",head:"Events",number:!0,cell:({events:n})=>r(
"span",{title:B(n),children:H(n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?r(Up,{text:"no events"}):
J(n,t)},{key:"to",head:"To",cell:({to:n,events:o})=>o===0?null:J(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>r(
"span",{title:`${B(n)} B`,children:wn(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?r($,{value:n,most:64}):
r(Up,{text:"none"})},{key:"event",head:"Event",cell:({event:n})=>n?r($,{value:n,most:40}):r(Up,{text:"none"})},{key:"cop\
ies",head:"Copies",cell:({copies:n,segments:o})=>r("span",{title:n?.map(({actor:i,size_bytes:s})=>`by ${i}: ${wn(s)}`).join(
`
`),children:[n?.length??1,", ",Oe(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>r(rF,{dataset:n})}]}
function Up({text:e}){return r("span",{class:Mn,children:e})}function rF({dataset:e}){return e.rejects===0?r(Up,{text:"0"}):
r("button",{type:"button",tabIndex:-1,class:tg,onClick:()=>ye(_s("rejects",e.name)),children:H(e.rejects)})}function iF({
dataset:e,anchor:t,onClose:n,onDrop:o}){let i=U(t),s=l=>()=>ye(_s(l,e.name)),a=()=>{lw(e.name).then(()=>ne(`${e.name} is\
 being compacted.`,{label:"Show",act:()=>ye(_s("jobs",""))}),l=>ne(`Compacting failed: ${j(l).message}`))};return r(Jo,{
anchor:i.current,label:"Dataset",head:r($,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"explore",act:()=>{
oi(e.name)}},{label:"Properties",icon:"table",act:s("properties")},{label:"Ingests",icon:"upload",act:s("ingests")},{label:"\
Rejects",icon:"error",act:s("rejects")},"rule",{label:"Compact",icon:"collapse",act:a},{label:"Drop the dataset",icon:"t\
rash",danger:!0,act:o}]})}function M1({dataset:e}){let[{value:t,error:n},o]=k({value:null,error:null}),i=()=>{a1(e).then(a=>o({value:a,error:null}),
a=>o({value:null,error:j(a)}))},s=ri.value.length;return N(i,[e,s]),n?r(_e,{icon:"warning",title:"The ingests cannot be \
listed",actions:r(M,{kind:"outlined",onClick:i,children:"Try again"}),children:n.message}):t?t.length===0?r(_e,{icon:"up\
load",title:"No files came into this dataset",actions:r(Go,{children:"Load a file"}),children:"Events that programs push\
 without the name of a file are not listed here."}):r("div",{class:Fi,children:r(Pe,{label:"Ingests",columns:sF(),rows:t})}):
r(we,{})}function sF(){let e=ht();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>J(t,e,"second")},{key:"source",
head:"Source",width:"minmax(160px, max-content)",cell:({source:t,objects:n})=>t===""?r("span",{class:Mn,children:[B(n),"\
 files"]}):r($,{value:t,most:80,middle:!0})},{key:"kind",head:"By",cell:({kind:t})=>r("span",{class:Mn,children:r($,{value:t})})},
{key:"objects",head:"Files",number:!0,cell:({objects:t})=>B(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>r("\
span",{title:B(t),children:H(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?r("span",
{class:Mn,children:"0"}):r("span",{class:Ms,title:V(n/Math.max(1,t+n)),children:H(n)})},{key:"bytes",head:"Stored",number:!0,
cell:({bytes:t})=>r("span",{title:`${B(t)} B`,children:wn(t)})}]}function Ga(e){return e==="ingest"?"Loading":"Compacting"}function $1(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var aF=3e3;function D1(){let e=ri.value.length;return N(()=>{Po();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&Po()},aF);return()=>clearInterval(t)},[]),N(()=>{Dt()},[e]),sw.value?ku.value.length===0?r(_e,{icon:"clock",title:"\
Nothing is under way",actions:r(Go,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):r("div",{class:Fi,children:r(Pe,{label:"Jobs",columns:lF(),rows:ku.value})}):r(we,{})}
function lF(){let e=ht();return[{key:"kind",head:"Job",cell:({kind:t})=>Ga(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>r($,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>r(
uF,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>H(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>wn(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>J(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,
ended:n})=>Me((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>r(cF,
{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?r("span",{class:Ms,children:r($,{value:t,
most:160})}):null}]}function uF({job:e}){return e.state!=="running"?r("span",{class:e.state==="failed"?Ms:Mn,children:$1(
e.state)}):r("span",{class:k1,children:[r(Ka,{small:!0,label:`${Ga(e.kind)} ${e.dataset}`,done:e.done}),V(e.done)]})}function cF({
job:e}){let t=()=>{Dp(e.id).catch(n=>ne(j(n).message))};return e.state==="running"?r(M,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):r(M,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function A1(e,t,n){let o=t.trim().toLowerCase(),i=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),s=n?.descending?-1:1,a=(l,u)=>{let c=Number(l.hidden??!1)-Number(u.hidden??!1);return c!==0||
!n?c:s*pF(E1(l,n.key),E1(u,n.key))};return i.sort(a)}function E1(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function pF(e,t){return e<t?-1:e>t?1:0}function Kp(e,t){let{description:n="",unit:o="",hidden:i=!1}=e;return{description:n,unit:o,hidden:i,...t}}async function jp(e,t,n){
try{return await c1(e,t,n),await Wn(e),null}catch(o){let i=j(o);return ne(`The note on ${t} was not saved: ${i.message}`),
i}}function O1({dataset:e,column:t,onClose:n}){let[o,i]=k(t.description??""),[s,a]=k(t.unit??""),[l,u]=k(null),c=ft(),p=t.type===
"int64"||t.type==="float64",d=async()=>{let m=await jp(e,t.name,Kp(t,{description:o.trim(),unit:s.trim()}));m?u(m):n()};
return r(et,{title:`Describe ${Q(t.name).text}`,onClose:n,foot:r(L,{children:[r(M,{kind:"outlined",onClick:n,children:"C\
ancel"}),r(M,{kind:"primary",onClick:()=>{d()},children:"Save"})]}),children:r("form",{class:ja,onSubmit:m=>{m.preventDefault(),
d()},children:[r("div",{class:Ps,children:[r("label",{class:vt,for:`${c}-text`,children:"What it is"}),r("input",{id:`${c}\
-text`,class:Ve,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:m=>i(m.
currentTarget.value)})]}),p&&r("div",{class:Ps,children:[r("label",{class:vt,for:`${c}-unit`,children:"Unit"}),r("input",
{id:`${c}-unit`,class:Ve,value:s,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:m=>a(m.currentTarget.value)})]}),
l&&r(ce,{error:l}),r("button",{type:"submit",hidden:!0})]})})}function Gp({label:e,value:t,onInput:n}){return r("input",{class:Ve,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function L1({dataset:e}){let{value:t,error:n}=Ee(e).value;return N(()=>{Ee(e).value.value&&Wn(e)},[e]),t?r(dF,{dataset:t}):
n?r(_e,{icon:"warning",title:"The properties cannot be shown",actions:r(M,{kind:"outlined",onClick:()=>{Wn(e)},children:"\
Try again"}),children:n.message}):r(we,{})}function dF({dataset:e}){let[t,n]=k(""),[o,i]=k(null),[s,a]=k(null),l=e.columns??
[],u=Z(()=>A1(l,t,o),[l,t,o]),c=Z(()=>mF(e,a),[e]),p=l.filter(d=>d.hidden).length;return r(L,{children:[r("div",{class:Eu,
children:[r("div",{class:y1,children:r(Gp,{label:"Find a property",value:t,onInput:n})}),r("span",{class:Mn,role:"status",
children:[t===""?Oe(l.length,"property","properties"):`${B(u.length)} of ${Oe(l.length,"property","properties")}`,p>0&&`\
, ${B(p)} hidden`]})]}),u.length===0?r(_e,{icon:"search",title:"No property has this text",actions:r(M,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):r("div",{class:Fi,children:r(Pe,{label:"Properties",columns:c,rows:u,sort:o,
onSort:i})}),s&&r(O1,{dataset:e.name,column:s,onClose:()=>a(null)})]})}function mF(e,t){let n=ht(),o=s=>s.actor?"actor":
s.name==="event"&&e.event?"event":s.name==="time"?"time":null,i=s=>s.hidden?w1:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:s=>r("span",{class:`${x1} ${i(s)??""}`,children:[r($,{value:s.name,most:64,middle:!0}),
o(s)&&r("span",{class:v1,children:o(s)})]})},{key:"type",head:"Type",cell:s=>r("span",{class:Mn,children:[s.type,s.unit?
`, ${s.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:s=>r(Ip,{share:e.events===0?0:(s.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:s})=>s===void 0?null:r("span",{title:B(s),children:H(
s)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:s=>r(fF,{column:s,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:s})=>s?J(s,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"\
minmax(160px, max-content)",cell:s=>s.description?r($,{value:s.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:s=>r("span",{class:b1,children:[r(M,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${s.name}`,onClick:()=>t(
s)}),r(M,{small:!0,kind:"quiet",icon:s.hidden?"show":"hide",label:s.hidden?`Show ${s.name}`:`Hide ${s.name}`,onClick:()=>{
jp(e.name,s.name,Kp(s,{hidden:!s.hidden}))}})]})}]}function fF({column:e,zone:t}){if(e.examples?.length)return r(Zh,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let i=s=>typeof s=="number"?H(s):e.type==="timestamp"?
J(String(s),t):String(s);return r("span",{class:Mn,children:[i(n)," to ",i(o)]})}var Jp=ae(null);function zi(e){Jp.value=e}function R1(){let e=Jp.value;return e?r(L,{children:e(()=>{Jp.value===e&&(Jp.value=
null)})}):null}var B1="do",F1="lo";function z1(e,t){zi(n=>r(gF,{text:e,what:t,onClose:n}))}function gF({text:e,what:t,onClose:n}){let o=U(null);return it(()=>o.
current?.select(),[]),r(et,{title:`${t}, to copy`,onClose:n,children:[r("p",{class:B1,children:"This page may not use th\
e clipboard. The text is selected: press Ctrl+C."}),r("textarea",{ref:o,class:F1,readOnly:!0,"data-autofocus":!0,rows:6,
"aria-label":t,value:e,onFocus:i=>i.currentTarget.select()})]})}function Fe(e,t){yF(e).then(n=>{n?ne(`${t} is copied.`):z1(e,t)})}async function yF(e){if(navigator.clipboard!==void 0&&
await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("textarea");t.value=e,t.
className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}var bF=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function I1(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
bF,"…"),i=t.get(o);t.set(o,{reason:o,part:i?.part??vF(o),count:(i?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function vF(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var q1="ar",V1="xo";function K1({dataset:e}){let[t,n]=k(""),[o,i]=k(null),s=U1(e,t),a=U1(e,""),l=Ke.value.value?.find(({name:c})=>c===e)?.rejects??
0;if(a.error)return r(_e,{icon:"warning",title:"The lines cannot be listed",actions:r(M,{kind:"outlined",onClick:a.again,
children:"Try again"}),children:a.error.message});if(!a.rows)return r(we,{});if(a.rows.length===0)return r(_e,{icon:"che\
ck",title:"Every line was taken",actions:r(M,{kind:"outlined",onClick:a.again,children:"Look again"})});let u=I1(a.rows);
return r(L,{children:[r("div",{class:Eu,children:[r("div",{class:S1,role:"group","aria-label":"Reasons",children:[r(W1,{
text:r(L,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(c=>r(W1,{text:r($,{value:c.reason,
most:56}),number:c.count,more:a.more,pressed:t===c.part,onClick:()=>n(t===c.part?"":c.part)},c.reason))]}),r("a",{class:q1,
href:u1(e,t),download:`${e}-rejects.ndjson`,children:[r(ie,{name:"download"}),"Download"]})]}),r("div",{class:Fi,children:s.
rows?r(Pe,{label:"Lines that were not taken",columns:wF(),rows:s.rows,onCell:c=>i(c)}):r(we,{})}),s.rows&&s.more&&r("div",
{class:Eu,children:[r(M,{kind:"outlined",onClick:s.next,children:"More lines"}),r("span",{class:Mn,children:[B(s.rows.length),
" are shown"]})]}),o&&r(kF,{reject:o,onClose:()=>i(null)})]})}function W1({text:e,number:t,more:n=!1,pressed:o,onClick:i}){
return r("button",{type:"button",class:T1,"aria-pressed":o,onClick:i,children:[e,r("span",{class:Mn,children:[H(t),n&&"+"]})]})}
function U1(e,t){let[n,o]=k({rows:null,cursor:void 0,error:null}),[i,s]=k(0),a=U(null),l=(u,c)=>{a.current?.abort();let p=a.
current=new AbortController;l1(e,t,c,p.signal).then(d=>o({rows:[...u,...d.rejects],cursor:d.cursor,error:null}),d=>{p.signal.
aborted||o({rows:null,cursor:void 0,error:j(d)})})};return N(()=>(l([],void 0),()=>a.current?.abort()),[e,t,i]),{rows:n.
rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>s(i+1)}}function wF(){let e=ht();return[
{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>r($,{value:j1(t),most:48,middle:!0})},{key:"line",head:"\
Line",number:!0,cell:({line:t})=>B(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>B(t)},{key:"reason",head:"\
Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>r($,{value:t,most:96})},{key:"text",head:"Text",width:"min\
max(240px, max-content)",cell:({text:t})=>r("span",{class:C1,children:r($,{value:t,most:120})})},{key:"at",head:`At (${e}\
)`,cell:({at:t})=>J(t,e,"second")}]}function j1({source:e,key:t}){return t!==""?t:e}function kF({reject:e,onClose:t}){return r(
et,{wide:!0,title:"A line that was not taken",onClose:t,foot:r(M,{kind:"outlined",icon:"copy",onClick:()=>Fe(e.text,"The\
 line"),children:"Copy the line"}),children:r("div",{class:ja,children:[r("p",{class:Ms,children:r($,{value:e.reason,most:1e3})}),
r("p",{class:Mn,children:[r($,{value:j1(e),most:200,middle:!0}),", line ",B(e.line),", byte ",B(e.offset),"; ",Oe(e.text.
length,"character")]}),r("pre",{class:V1,tabIndex:0,children:r($,{value:e.text,most:2e4})})]})})}var Zp={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function G1({rest:e}){
let{tab:t,dataset:n}=Qk(e),o=Ke.value.value?.map(({name:l})=>l)??[],i=n!==""?n:o.includes(Wt.value)?Wt.value:o[0]??"",s=t!==
"datasets"&&t!=="jobs";N(()=>{Dt()},[]),N(()=>{document.title=`${Zp[t]} · Data · Sluice`},[t]);let a=ri.value.length;return r(
"main",{class:d1,"data-tab":t,children:[r("header",{class:m1,children:[r("h1",{children:"Data"}),s&&i!==""&&r(Xt,{title:"\
Dataset",icon:"data",kind:"outlined",class:h1,values:o,value:i,onChange:l=>ye(_s(t,l))}),r("span",{class:f1}),r(Go,{kind:"\
primary",children:"Load a file"})]}),r(Yk,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>ye(_s(l,n)),
tabs:Object.keys(Zp).map(l=>({value:l,label:l==="jobs"&&a>0?`Jobs (${a})`:Zp[l]}))}),r("div",{id:"data-panel",role:"tabp\
anel","aria-label":Zp[t],class:g1,children:r(CF,{tab:t,dataset:i})})]})}function CF({tab:e,dataset:t}){let{value:n,error:o}=Ke.
value;if(e==="jobs")return r(D1,{});if(!n)return o?r(_e,{icon:"warning",title:"The datasets cannot be listed",actions:r(
M,{kind:"outlined",onClick:()=>{Dt()},children:"Try again"}),children:o.message}):r(we,{});if(n.length===0)return r(_e,{
icon:"data",title:"There are no datasets yet",actions:r(Go,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return r(_1,{datasets:n});case"properties":return r(L1,{dataset:t},t);case"\
ingests":return r(M1,{dataset:t},t);case"rejects":return r(K1,{dataset:t},t)}}var J1={name:"data",label:"Data",icon:"data",letter:"d",Page:G1};var SF=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function Yp(e){let t=SF.exec(e)?.[1];if(t===void 0)return null;let n=Z1(
t),[o,i,s]=n.map(l=>l.trim()),a=Number(i);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function ng({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function Z1(e){let t=[],n=0,o="",i=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(i,s)),
i=s+1)}return[...t,e.slice(i)]}function TF(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function Y1(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&TF(t[1])?Z1(t[1])[0].trim():"";return n===""?null:n}var PF=40,_F=40;function Qp(e){if(e.samples)return"raw";let t=ge(e.aggregate?.by);return t.some(o=>Yp(o)!==null)?t.some(
Ii)?"heat":"distribution":t.some(Ii)?"line":"table"}function Ii(e){return/^\s*time\s*\(/i.test(e)}function Zo(e){for(let t of ge(
e.aggregate?.by)){let n=Yp(t);if(n)return n}return null}function Au(e,t,n,o){if(t==="raw")return e.samples?e:{...Be(e),samples:{}};
let i=e.aggregate??n??ws("explore",null,{events:[]}).aggregate,s={...Be(e),aggregate:i},a=ge(i.by).filter(u=>!La(u)),l=ge(
i.by).find(Ii)??"time('auto')";switch(t){case"distribution":return Q1(s,u=>[u,...a.slice(0,1)],PF,o);case"heat":return Q1(
s,u=>[l,u],_F,o);case"line":return og(s,[l,...a],n);case"bar":return og(s,a.length>0?a:[l],n);default:return og(s,a,n)}}
function MF(e){for(let t of ge(e.aggregate?.measures)){let n=Y1(t);if(n!==null)return n}return null}function Q1(e,t,n,o){
let i=Zo(e)??$F(e,n,o);if(!i)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(ng(i))]}}}function $F(e,t,n){let o=MF(e),i=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return i?{value:i.value,count:t,scale:i.log?"log":"linear"}:null}function og(e,t,n){let o=e.aggregate,i=Zo(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=i,c=JSON.stringify(ge(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function Xp(e,t){
let n=Zo(e);if(!e.aggregate||!n)return e;let o=ge(e.aggregate.by).map(i=>Yp(i)?ng({...n,...t}):i);return{...e,aggregate:{
...e.aggregate,by:o}}}var DF=100;function Ja(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:i})=>Ft(
o)!=="none"?0:i==="float64"?1:2;return t.toSorted((o,i)=>n(o)-n(i)).map(o=>{let{min:i,max:s}=o;return{value:be(o.name),log:typeof i==
"number"&&typeof s=="number"&&i>0&&s/i>DF}})}var EF=/^[=+\-@\t\r]/;function AF(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=EF.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function ed(e,t){
return[e,...t].map(n=>`${n.map(AF).join(",")}\r
`).join("")}function $s(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var Ou=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],OF=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function Yo(e,t){let n=Ou.find(
s=>s.from===e.from&&(s.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let o=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
i=o?OF.get(o[2]):void 0;return o&&i?`Last ${o[1]==="1"?i:`${o[1]} ${i}s`}`:`${X1(e.from,t,"the first event")} – ${X1(e.
to,t,"now")}`}function X1(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let o=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return J(e,t,J(e,t,"clock")==="00:00"?"day":o===
"day"?"minute":o)}var Lu=2,_o=16,Ds=20,LF=24;async function eC(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let i=e.getBoundingClientRect(),s=o.map(g=>({canvas:g,box:g.getBoundingClientRect()})),a=Math.min(...s.map(({box:g})=>g.
top)),l=Math.max(...s.map(({box:g})=>g.bottom))-a,u=RF(e),c=Math.max(1,Math.floor((i.width-2*_o)/200)),p=Math.ceil(u.length/
c)*Ds+2*Ds,d=globalThis.document.createElement("canvas");d.width=i.width*Lu,d.height=(_o+2*Ds+l+p+_o)*Lu;let m=d.getContext(
"2d");if(!m)return null;m.scale(Lu,Lu),m.fillStyle=nt("--surface"),m.fillRect(0,0,i.width,d.height/Lu);let f=_o+2*Ds;td(
m,NF(t),_o,_o+12,`600 13px ${nt("--font")}`,nt("--text"),i.width-2*_o),td(m,`${W(t.dataset)}, ${Yo(t,n)}, ${n}`,_o,_o+12+
Ds,`12px ${nt("--font")}`,nt("--muted"),i.width-2*_o);for(let{canvas:g,box:y}of s)m.drawImage(g,y.left-i.left,f+y.top-a,
y.width,y.height);return u.forEach(({text:g,color:y},v)=>{let[C,x]=[_o+v%c*200,f+l+Ds+Math.floor(v/c)*Ds];m.fillStyle=y,
m.fillRect(C,x-8,12,8),td(m,g,C+20,x,`12px ${nt("--font")}`,nt("--text"),168)}),td(m,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,_o,f+l+p-4,`12px ${nt("--font")}`,nt("--muted"),i.width),new Promise(g=>{d.toBlob(g,"\
image/png")})}function td(e,t,n,o,i,s,a){e.font=i,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=fu(t,u);e.fillText(l,n,o)}function RF(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,LF)}function NF(e){let t=ge(e.aggregate?.measures).join(", ")||"count()",n=ge(e.aggregate?.by);
return W(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}async function tC(e){return oe("v1/links",{body:e})}async function nC(e,t){return oe(`v1/links/${encodeURIComponent(e)}`,
{signal:t})}function oC(e){return Bt(`l/${encodeURIComponent(e.id)}`)}var Kn=new ys,nd=ae(Cr("waits")==="yes");function rC(e){nd.value=e,Sr("waits",e?"yes":"no")}var BF=150,rg,Za=null;function Mo(){
clearTimeout(rg),Za=Se.value,Kn.run(Za,{history:!0})}function iC(){vn(()=>{let{state:e,how:t}=xp.value,n=Oi.value,o=It.find(
i=>i.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||Za!==null&&Vt(Za,e.document)||nd.value&&Za!==
null&&Vt(Be(Za).dataset,e.document.dataset)||(clearTimeout(rg),rg=setTimeout(Mo,t==="replace"?BF:0))})}function ig(e){return`'${e.replaceAll("'","'\\''")}'`}function Ru(e){return`sluice query ${ig(JSON.stringify(e))}`}function sC(e,t){
return`curl -H 'Content-Type: application/json' ${ig(e)} \\
  -d ${ig(JSON.stringify(t))}`}function Nu(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}function sg(e){return sC(Bt("v1/query"),e)}function lC(){let{document:e}=Ie.value,t=zF();return[{label:"Copy link",icon:"\
share",act:()=>{Cs(Ie.value).then(n=>Fe(n,"The link"))}},{label:"Short link, moves with time",icon:"clock",act:()=>{FF().
then(aC)}},{label:"Short link to these numbers",icon:"save",disabled:t===null,act:()=>{t&&t().then(aC)}},"rule",{label:"\
Copy as JSON",icon:"braces",act:()=>Fe(JSON.stringify(e,null,2),"The document")},{label:"Copy as sluice command",icon:"c\
opy",act:()=>Fe(Ru(e),"The command")},{label:"Copy as curl",icon:"copy",act:()=>Fe(sg(e),"The command")},{label:"Copy as\
 Go",icon:"copy",act:()=>Fe(Nu(e),"The code")}]}async function FF(){return{...await uC(Ie.value),document:Ie.value.document,
frozen:!1}}function zF(){let{phase:e,answer:t,former:n}=Kn.result.value;return e!=="exact"||!t||n?null:async()=>({...await uC(
Ie.value),document:IF(Ie.value.document,t.query),frozen:!0,answer:t})}async function uC({document:e,view:t,as:n,open:o}){
return{path:`/${za(e.dataset,t)}`,...n===null?{}:{as:n},...o.length===0?{}:{open:await Fa(o)}}}function IF(e,t){let{from:n,
to:o}=t??{};return{...e,...n===void 0?{}:{from:n},...o===void 0?{}:{to:o}}}async function aC(e){try{Fe(oC(await tC(e)),"\
The short link")}catch(t){ne(`The link cannot be saved: ${j(t).message}`)}}var cC="so";function dC({document:e,answer:t,zone:n}){let o=U(null),i=a=>{a.catch(l=>ne(W(j(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return r("span",{ref:o,class:cC,children:r(ot,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>i(VF(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>i(mC(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>i(UF(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>i(pC(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>$s(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>i(pC(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>Fe(sg(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>Fe(Ru(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>Fe(Nu(e),"The code")},{label:"Copy link",icon:"share",act:()=>{Cs(Ie.
value).then(a=>Fe(a,"The link"))}}],children:"Export"})})}async function VF(e,t,n,o){let i=e?.closest("figure")??e?.closest(
"section");if(!i)return;let s=await eC(i,t,n);s?$s(s,`${o}.png`):ne("This chart is a table; take it along as CSV.")}async function mC(e,t){
let n=[...e.rows,...e.other?[WF(e.other,"(other)")]:[]];$s(new Blob([ed(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function WF(e,t){return e.map((n,o)=>o===0?t:n)}async function UF(e,t){await mC(await oe("v1/q\
uery",{body:Ce(Ce(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function pC(e,t,n){let o=await Ca(`v1/query?\
format=${t}`,{body:e});$s(await o.blob(),n)}function Et(e,t){let n=ge(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),i=o.slice(0,Math.min(
n,e.columns.length)),s=i.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:i.
filter(a=>a!==s),measures:o.slice(i.length).filter(a=>Ko(e.columns[a]))}}function fC(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function Bu(e,t,n,o=null){let{times:i,starts:s,places:a}=KF(e,t),l=new Map,
u=()=>new Array(i.length).fill(null);e.rows.forEach((p,d)=>{let m=gC(p[t.time]);if(m===null)return;let f=t.keys.map(S=>p[S]),
g=JSON.stringify(f),y=l.get(g);y||l.set(g,y={keys:f,values:u(),low:u(),high:u(),estimated:!1});let v=p[n],C=a.get(m);y.values[C]=
typeof v=="number"?v:null;let x=o?.[d]?.[n];x&&(y.estimated=!0,[y.low[C],y.high[C]]=x)});let c=[...l.values()].map(({keys:p,
values:d,low:m,high:f,estimated:g})=>({keys:p,values:d,low:g?m:null,high:g?f:null,total:d.reduce((y,v)=>y+(v??0),0)}));return{
times:i,starts:s,series:c.sort((p,d)=>d.total-p.total)}}function KF(e,t){let n=new Map;for(let i of e.rows){let s=gC(i[t.
time]);s!==null&&n.set(s,String(i[t.time]))}let o=[...n.keys()].sort((i,s)=>i-s);return{times:o,starts:o.map(i=>n.get(i)),
places:new Map(o.map((i,s)=>[i,s]))}}function hC(e,t){let n=e[0]?.length??0,o=Array.from({length:n},(s,a)=>e.reduce((l,u)=>l+
Math.max(0,u[a]??0),0)),i=new Array(n).fill(0);return e.map(s=>s.map((a,l)=>(i[l]+=Math.max(0,a??0),t?o[l]===0?0:i[l]/o[l]:
i[l])))}function Hi(e){return/^\s*(count|sum)\s*\(/i.test(e)}function gC(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.
isNaN(t)?null:t/1e3}function $o(e){let t=e.slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??
86400}var yC="co",bC="go",vC="tr",xC="ho",wC="fo";function jn({answer:e,document:t,zone:n,sort:o,onSort:i,onCell:s,shares:a=!1,label:l="Answer"}){let u=Z(()=>JF(e,t,n,a),
[e,t,n,a]),c=Z(()=>e.rows.map(m=>({cells:m,kind:"group"})),[e]),p=Z(()=>GF(e),[e]),d=s&&((m,f,g)=>s(m.cells,f.key,g));return r(
Pe,{label:l,columns:u,rows:c,summary:p,...o===void 0?{}:{sort:o},...i?{onSort:i}:{},...d?{onCell:d,onMenu:d}:{}})}function GF(e){
let t=[];return e.other&&t.push({cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"tota\
l"}),t}function ag(e,t){return!e.compare||t.time>=0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.keys.map(o=>n[o])),
n]))}function JF(e,t,n,o){let i=Et(e,t),s=i.time<0?0:$o([...new Set(e.rows.map(u=>Date.parse(String(u[i.time]))/1e3))].sort(
(u,c)=>u-c)),a=new Set([i.time,...i.keys]),l=ag(e,i);return e.columns.flatMap((u,c)=>{let p={key:u.name,head:r($,{value:u.
name,most:48}),number:Ko(u)&&!a.has(c),cell:d=>d.kind!=="group"&&a.has(c)?c===0?r($,{shown:QF(d.kind)}):null:c===i.time?
_n(String(d.cells[c]),s,n):r(XF,{value:d.cells[c],column:u,zone:n})};return i.measures.includes(c)?[p,...o&&Hi(u.name)&&
i.keys.length>0?[ZF(e,c)]:[],...l?[YF(e,i,l,c)]:[]]:[p]})}function ZF(e,t){let n=s=>typeof s?.[t]=="number"?s[t]:0,o=n(e.
total),i=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"share",width:"176px",sortable:!1,
number:!0,cell:({cells:s,kind:a})=>{if(o<=0)return null;let l=n(s)/o;return r("span",{class:yC,children:[a!=="total"&&r(
"span",{class:bC,children:r("span",{class:vC,"data-other":a==="other",style:{width:`${i>0?n(s)/i*100:0}%`}})}),r("span",
{class:xC,children:V(l)})]})}}}function YF(e,t,n,o){let i=e.columns[o],s=({cells:a,kind:l})=>(l==="total"?e.compare?.total:
l==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${i.name} before`,head:"vs pre\
vious",number:!0,sortable:!1,cell:a=>{let[l,u]=[a.cells[o],s(a)];if(typeof l!="number"||typeof u!="number")return r("spa\
n",{class:wC,title:"not there before",children:typeof l=="number"?"new":"–"});let c=`${lt(u,Ft(i.name),!0)} before`;return r(
"span",{title:c,children:u===0?l===0?V(0):"new":xn(l/u-1)})}}}function QF(e){return e==="other"?Pn:{text:Bn.total,kind:"\
other"}}function XF({value:e,column:t,zone:n}){let o=ao(e,t,n);return typeof e=="number"?r("span",{title:lt(e,Ft(t.name),
!0),children:o.text}):r($,{shown:o,most:64,middle:!0})}function od(e,t){let n=[...new Set(e)].sort((d,m)=>d-m),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,i=o?n.slice(1):n,s=i[0],
a=i.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,p=(t.scale==="log"?ez(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(d,m)=>s+m*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(d=>tz(i,d));return{edges:o?[0,...p]:p,scale:t.scale,zero:o}}function ez(e,t,n){return Array.from({length:n+
1},(o,i)=>e*t**i)}function tz(e,t){let n=0,o=e.length-1;for(;n<o;){let i=n+o>>1;e[i]<t?n=i+1:o=i}for(let i of[e[n],e[n-1]])
if(i!==void 0&&Math.abs(i-t)<=Math.abs(t)*1e-9)return i;return t}function zu({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let i=n+o+1>>1;e[i]<=t?n=i:o=i-1}return n}function lg(e,t,n,o,i){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(g=>u[g]),p=JSON.stringify(c),d=s.get(p);d||s.set(p,d={keys:c,counts:new Array(
a).fill(0),nulls:0});let m=typeof u[i]=="number"?u[i]:0,f=u[n];if(typeof f!="number")d.nulls+=m;else{let g=t.zero&&f<=0?
0:zu(t,f*(1+Math.sign(f)*1e-12));g>=0&&g<a&&(d.counts[g]+=m)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce(
(c,p)=>c+p,0)})).sort((u,c)=>c.total-u.total)}function Iu(e){let t=e.reduce((o,i)=>o+i,0),n=0;return e.map(o=>t===0?0:(n+=
o)/t)}function kC(e,t,n){let o=Iu(t),i=zu(e,n);if(i<0)return 0;if(i>=t.length)return 1;let s=i===0?0:o[i-1];return s+(o[i]-s)*
(ii(e,n)-i)}function nz({edges:e,scale:t,zero:n},o,i){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**i:
s+(a-s)*i}function ii(e,t){let n=e.edges.length-1,o=zu(e,t);if(o<0)return 0;if(o>=n)return n;let i=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&i>0?Math.log(t/i)/Math.log(s/i):(t-i)/(s-i);return o+Math.max(0,Math.min(1,l))}function CC(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return nz(e,o,Math.max(0,Math.min(1,t-o)))}function rd(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let i=e.scale==="log"&&
n>0?rz(n,o,t):[];return i.length>1?i:oz(n,o,t)}function oz(e,t,n){let o=(t-e)/Math.max(1,n),i=10**Math.floor(Math.log10(
o)),s=[1,2,5,10].map(l=>l*i).find(l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(
12)));return a}function rz(e,t,n){let o=Math.log10(t/e),i=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];
for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)if(l%s===0)for(let u of i){let c=Number((u*10**l).toPrecision(3));
c>=e&&c<=t&&a.push(c)}return a}var SC="uo";var az=2;function id({height:e,draw:t,onWidth:n}){let o=U(null),[i,s]=k(0),a=gp.value;return it(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let p=Math.floor(l.clientWidth);s(p),n?.(p)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),it(()=>{let l=o.current?.getContext("2d");if(!l||i===0)return;let u=Math.max(az,devicePixelRatio);
l.canvas.width=i*u,l.canvas.height=e*u,l.scale(u,u),t(l,i,e)},[t,i,e,a]),r("canvas",{ref:o,class:SC,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function Ya(e,t,n){e.font=`12px ${nt("--font")}`,e.fillStyle=nt("--muted"),e.textAlign=t,e.textBaseline=
n}function TC(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/i-1e-9)+1},(s,a)=>Number((a*i).toPrecision(12)))}function sd(e,t,n,o,i,s){e.
save(),e.beginPath(),e.rect(t,n,o,i),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
i;a<t+o;a+=6)e.moveTo(a,n+i),e.lineTo(a+i,n);e.stroke(),e.restore()}var _C="mo",MC="vo",$C="re",DC="wo",ug="bo",EC="yo",AC="ko",OC="or",cg="zo",LC="jo",RC="Xo",NC="So",pg="nr";var Es=56,FC=16,BC=12,lz=24;function zC(e){let{edges:t,counts:n,mode:o,unit:i,height:s,color:a,largest:l=0,cursor:u,selection:c}=e,
[p,d]=k(0),m=U(null),f=n.length,g=Math.max(1,p-Es-FC),y=(P,R)=>(P-R.getBoundingClientRect().left-Es)/g*f,v=(P,R)=>Math.max(
0,Math.min(f-1,Math.floor(y(P,R)))),C=Gc((P,R,_)=>{uz(P,R,_,{edges:t,counts:n,mode:o,unit:i,color:a,largest:l,cursor:u,selection:c})},
[t,n,o,i,a,l,u,c]);return r("div",{class:_C,onPointerMove:P=>{let R=v(P.clientX,P.currentTarget);e.onCursor(R),m.current&&
e.onSelect&&Math.abs(P.clientX-m.current.x)>3&&e.onSelect({from:Math.min(m.current.from,R),to:Math.max(m.current.from,R)+
1})},onPointerUp:P=>{let R=m.current;m.current=null,R&&Math.abs(P.clientX-R.x)<=3&&e.onBin?.(R.from,new DOMRect(P.clientX,
P.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:P=>{P.button===0&&(P.currentTarget.setPointerCapture(
P.pointerId),m.current={from:v(P.clientX,P.currentTarget),x:P.clientX})},children:r(id,{height:s,draw:C,onWidth:d})})}function uz(e,t,n,o){
let{edges:i,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((S,P)=>S+P,0),p=a==="count"?s:a==="cdf"?Iu(s):s.map(S=>c===
0?0:S/c),d=TC(a==="cdf"?1:o.largest>0?o.largest:Math.max(...p,0),n<160?3:4),m=d.at(-1)||1,f={left:Es,top:BC,width:t-Es-FC,
height:n-BC-lz},g=S=>f.left+S/Math.max(1,s.length)*f.width,y=S=>f.top+f.height-S/m*f.height;e.clearRect(0,0,t,n),cz(e,f,
d,y,a);let v=nt("--selection"),C=nt(o.color);u&&(e.globalAlpha=.12,e.fillStyle=v,e.fillRect(g(u.from),f.top,g(u.to)-g(u.
from),f.height),e.globalAlpha=1);let x=f.width/s.length>5?1:0;s.forEach((S,P)=>{let R=p[P],_=u!==null&&P>=u.from&&P<u.to;
e.fillStyle=_?v:C,e.globalAlpha=l===null||l===P?1:.75;let A=R>0?Math.max(1,y(0)-y(R)):0;e.fillRect(g(P),y(0)-A,Math.max(
1,g(P+1)-g(P)-x),A)}),e.globalAlpha=1,pz(e,f,i,g,o.unit)}function cz(e,t,n,o,i){e.strokeStyle=nt("--line"),e.lineWidth=1,
Ya(e,"end","middle");for(let s of n){let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,
a),e.stroke(),e.fillText(i==="count"?H(s):V(s),t.left-8,a)}}function pz(e,t,n,o,i){Ya(e,"center","top");let s=-1/0,a=(l,u)=>{
let c=e.measureText(l).width/2,p=Math.max(t.left+c-8,Math.min(u,t.left+t.width-c+8));p-c<s+12||(e.fillText(l,p,t.top+t.height+
8),e.fillRect(u,t.top+t.height,1,4),s=p+c)};n.zero&&a("≤ 0",o(.5));for(let l of rd(n,Math.max(2,Math.floor(t.width/80))))
a(lt(l,i),o(ii(n,l)))}var ad=12,dg=360,dz=132;function HC(e){let{answer:t,document:n,zone:o,bins:i,mode:s,percentiles:a,selection:l,onSelect:u,
onBin:c}=e,p=Z(()=>mz(t,n,i),[t,n,i.count,i.scale]),{edges:d,histograms:m,all:f,property:g}=p,[y,v]=k(null),C=Ft(i.value),
x=f.counts.length,S=g===""?f:m[y?.group??0]??f,P=E=>{let z={ArrowRight:(y?.bin??-1)+1,ArrowLeft:(y?.bin??x)-1,Home:0,End:x-
1}[E.key];if(z!==void 0&&x>0){let F=Math.max(0,Math.min(z,x-1));return E.shiftKey&&u(fz(l,y?.bin??F,F),d),v({bin:F,group:y?.
group??0,left:F>x/2}),!0}if(E.key!=="Enter"&&E.key!=="."||!y)return!1;let q=E.target.getBoundingClientRect();return c(y.
bin,d,g===""?[]:S.keys,new DOMRect(q.left+Es+(y.bin+.5)/x*(q.width-Es-16),q.top+80,0,0)),!0},R=Math.max(0,...m.slice(0,ad).
map(({counts:E,total:z})=>Math.max(0,...E)/(s==="count"?1:z||1))),_=(E,z)=>r(zC,{edges:d,counts:E.counts,mode:s,unit:C,height:g===
""?dg:dz,color:g===""?"--series-1":cn(kn(g,E.keys)),largest:g===""||s==="cdf"?0:R,cursor:y?.bin??null,selection:l,onCursor:q=>v(
q===null?null:{bin:q,group:z,left:q>x/2}),onSelect:q=>u(q,d),onBin:(q,F)=>c(q,d,g===""?[]:E.keys,F)}),A=({bin:E,left:z})=>r(
bz,{edges:d,histogram:S,bin:E,unit:C,start:z});return r(je,{title:r(L,{children:["Distribution of ",r($,{value:i.value,most:64}),
g!==""&&r(L,{children:[" by ",r($,{value:g,most:48})]})]}),summary:vz(i,f,a,C,g,m.length),onKey:P,announced:y?VC(d,S,y.bin,
C).join(", "):"",table:r(jn,{answer:t,document:n,zone:o}),...e.actions===void 0?{}:{actions:e.actions},children:[g===""?
r(L,{children:[_(f,0),r(gz,{edges:d,counts:f.counts,percentiles:a,unit:C,onMove:e.onPercentile})]}):r(hz,{histograms:m,render:_,
readout:E=>y?.group===E&&A(y)}),f.nulls>0&&r("p",{class:cg,children:[B(f.nulls)," without a value (",V(f.nulls/(f.nulls+
f.total)),") are not drawn."]}),g===""&&y&&A(y)]})}function mz(e,t,n){let o=Et(e,t),i=o.keys.find(d=>e.columns[d].name.startsWith(
"bins("))??o.keys[0]??0,s=o.keys.filter(d=>d!==i),a=e.rows.map(d=>d[i]).filter(d=>typeof d=="number"),l=od(a,n),u=o.measures[0]??
e.columns.length-1,[c]=lg(e,l,i,[],u),p={keys:[],counts:[],nulls:0,total:0};return{edges:l,histograms:lg(e,l,i,s,u),all:c??
p,property:s.map(d=>e.columns[d].name).join()}}function fz(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.
from:t;return{from:Math.min(o,n),to:Math.max(o,n)+1}}function hz({histograms:e,render:t,readout:n}){return r(L,{children:[
r("div",{class:EC,children:e.slice(0,ad).map((o,i)=>r("div",{class:AC,children:[r("div",{class:OC,children:[r("span",{children:r(
$,{value:o.keys[0],most:40,middle:!0})}),r("span",{class:ug,children:H(o.total)})]}),t(o,i),n(i)]},JSON.stringify(o.keys)))}),
e.length>ad&&r("p",{class:cg,children:[ad," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function gz({
edges:e,counts:t,percentiles:n,unit:o,onMove:i}){let s=U(null),a=t.length;if(a===0)return null;let l=c=>{let p=s.current.
getBoundingClientRect(),d=Math.max(0,Math.min(a,(c-p.left)/p.width*a));return IC(kC(e,t,CC(e,d)))},u=yz(n.map(({value:c})=>c===
null?null:ii(e,c)/a));return r("div",{ref:s,class:MC,style:{height:`${(1+Math.max(0,...u))*28}px`},children:n.map(({share:c,
value:p},d)=>{let m=p===null?null:ii(e,p)/a*100;return m===null?null:r(L,{children:[r("span",{class:DC,style:{left:`${m}\
%`,top:`${12-dg}px`,height:`${dg-36}px`}},`line ${d}`),r("button",{type:"button",class:$C,role:"slider","aria-label":"Pe\
rcentile","aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Number((c*100).toFixed(1)),"aria-valuetext":`${mg(c)}, ${lt(
p,o)}`,style:{left:`${Math.max(2,Math.min(97,m))}%`,top:`${u[d]*28}px`},onPointerDown:f=>f.currentTarget.setPointerCapture(
f.pointerId),onPointerMove:f=>{f.currentTarget.hasPointerCapture(f.pointerId)&&i(d,l(f.clientX))},onKeyDown:f=>{let g={ArrowLeft:-1,
ArrowRight:1,ArrowDown:-1,ArrowUp:1}[f.key];g!==void 0&&(f.preventDefault(),f.stopPropagation(),i(d,IC(c+g*(f.shiftKey?.001:
.01))))},children:[r("span",{class:ug,children:mg(c)}),lt(p,o)]},d)]})})})}function yz(e){let n=[];return e.forEach((o,i)=>{
let s=new Set(n.filter((l,u)=>o!==null&&e[u]!==null&&Math.abs(e[u]-o)<.09)),a=0;for(;s.has(a);)a++;n[i]=a}),n}function IC(e){
return Math.max(.001,Math.min(.999,Math.round(e*1e3)/1e3))}function mg(e){return`p${Number((e*100).toFixed(2))}`}function qC(e,t,n,o){
let i=e.zero&&t===0?"up to":lt(e.edges[t]??0,o);return i==="up to"&&n===1?"0 and less":`${i} to ${lt(e.edges[n]??0,o)}`}
function Qa(e,t,n){return qC(e,t.from,t.to,Ft(n))}function VC(e,t,n,o){let i=t.counts[n]??0,s=Iu(t.counts),a=n===0?0:s[n-
1]??0;return[qC(e,n,n+1,o),`${B(i)} events`,`${V(t.total===0?0:i/t.total)} of all`,`${V(a)} below`,`${V(1-(s[n]??1))} ab\
ove`]}function bz({edges:e,histogram:t,bin:n,unit:o,start:i}){let[s,a,l,u,c]=VC(e,t,n,o);return r("div",{class:ke(LC,i&&
RC),"aria-hidden":"true",children:[r("div",{class:NC,children:s}),r("div",{class:pg,children:[r("span",{children:a}),r("\
span",{children:l})]}),r("div",{class:pg,children:[r("span",{children:u}),r("span",{children:c})]})]})}function vz(e,t,n,o,i,s){
let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${mg(l)} ${lt(u,o)}`).join(", ");return`Distribution of ${Q(
e.value).text}${i===""?"":` by ${Q(i).text}, ${s} groups`}, ${H(t.total)} values in ${t.counts.length} bins${a===""?"":`\
, ${a}`}`}function _r(e,t,n,o){return oe("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var As=ae([]);function He(e,t){As.value=[...As.value,{from:Ie.value,to:e.document,label:t}].slice(-12),de(e)}function fg(e){
As.value=As.value.slice(0,e)}function WC(){vn(()=>{let e=Ie.value,t=As.peek().findIndex(n=>Vt(n.from.document,e.document));
t>=0&&fg(t)})}var UC="Bo";function KC({document:e,mark:t,anchor:n,onClose:o}){let[i,s]=k(""),a=Ee(e.dataset).value.value?.columns??[],l=i.toLowerCase(),
u=Eh(e),c=[...a.map(({name:m})=>m),...Object.keys(e.define??{})],p=a.filter(({name:m,type:f})=>m.toLowerCase().includes(
l)&&f!=="timestamp"&&be(m)!==u).map(m=>({value:be(m.name),label:r($,{value:m.name,most:48}),note:m.distinct===void 0?m.type:
`${H(m.distinct)} values`})),d=m=>{o(),_r(e,t,m).then(f=>{f.by&&He({document:f.by,open:[]},`${f.label} by ${m}`)},f=>ne(
W(j(f).message)))};return r(pn,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:UC,children:r(Ri,{label:"Br\
eak down by",text:i,onText:s,options:p,eager:!0,autofocus:!0,inline:!0,onPick:d,onCancel:o,onTake:m=>d(c.includes(m)?be(
m):m),placeholder:"a property or an expression"})})}function Mr(){let[e,t]=k(null);return{openAt:t,menu:e&&r(kz,{at:e,onClose:()=>t(null)})}}function kz({at:e,onClose:t}){let n=Z(
()=>_r(e.document,e.mark),[e]),{answer:o,error:i}=hg(n),[s,a]=k(!1);if(s)return r(KC,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,p=>ne(W(j(p).message)))},u=e.head??(i?W(i.message):o?r($,{value:o.label,most:160}):
"…");return r(Jo,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...Cz(e,o,i,l,()=>a(!0))]})}function hg(e){let[t,n]=k({of:null,answer:null,error:null});return N(()=>{let o=!0;
return e.then(i=>{o&&n({of:e,answer:i,error:null})},i=>{o&&n({of:e,answer:null,error:j(i)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function Cz(e,t,n,o,i){let s=(a,l,u,c)=>{let p=t!==null&&(t[u]===null||t[u]==="");return{label:a,
...l?{icon:l}:{},disabled:p||n!==null,reason:Sz(t,u),act:o(c)}};return[s("Only this","filter","only",a=>Hu(a.only,a.label)),
s("Exclude","minus","exclude",a=>Hu(a.exclude,`not (${a.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:i},"rule",s("Events","rows","events",gg),s("Actors","actor","actors",yg),s("Save as cohort…","save","coho\
rt",a=>bg(a)),s("Explain","difference","explain",vg),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>Fe(
jC(e.value),"The value")}],s("Copy as where","copy","predicate",a=>Fe(a.predicate,"The condition"))]}function Sz(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:W(n)}function jC(e){return e===null?"":Array.isArray(e)?
e.map(t=>jC(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function Hu(e,t){e&&He({document:e,open:[]},t)}
function gg({events:e,label:t}){e&&so({kind:"events",document:e,label:t})}function yg({actors:e,cohort:t,label:n}){e&&so(
{kind:"actors",request:e,cohort:t,label:n})}function bg({actors:e,cohort:t,label:n}){so({kind:"cohort",request:e,cohort:t,
label:n})}function vg({explain:e,label:t}){e&&He({view:"difference",document:e,as:null,open:[]},`explain ${Q(t).text}`)}var GC="Co",JC="Eo",ZC="Io",YC="Uo",QC="Lo";function Xa({document:e,mark:t,label:n,total:o,onClear:i,children:s}){let a=JSON.stringify([e,t]),l=Z(()=>_r(e,t),[a]),{
answer:u,error:c}=hg(l),p=Pt(u?.count??null),d=p.phase==="exact"&&p.answer&&"rows"in p.answer?p.answer.rows[0]?.at(-1):void 0,
m=u===null;return r("section",{class:GC,"aria-label":"Selection",children:[r("div",{class:JC,children:[r("span",{class:ZC,
children:n}),r("span",{class:YC,role:"status",children:typeof d=="number"?`${B(d)} events${o?`, ${V(d/o)}`:""}`:c?"":"…"})]}),
c&&r(ce,{error:c}),r("div",{class:QC,children:[s,r(M,{small:!0,kind:"outlined",icon:"filter",disabled:m||!u.only,onClick:()=>Hu(
u?.only??null,u?.label??""),children:"Only"}),r(M,{small:!0,kind:"outlined",icon:"minus",disabled:m||!u.exclude,onClick:()=>Hu(
u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),r(M,{small:!0,kind:"primary",icon:"difference",disabled:m||
!u.explain,onClick:()=>u&&vg(u),children:"Explain"}),r(M,{small:!0,kind:"outlined",icon:"rows",disabled:m||!u.events,onClick:()=>u&&
gg(u),children:"Events"}),r(M,{small:!0,kind:"outlined",icon:"actor",disabled:m||!u.actors,onClick:()=>u&&yg(u),children:"\
Actors"}),r(M,{small:!0,kind:"outlined",icon:"save",disabled:m||!u.cohort,onClick:()=>u&&bg(u),children:"Cohort"}),r(M,{
small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:i})]})]})}var Pz=[10,20,40,60,100,200],_z=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function ld({bins:e,document:t,
onDocument:n}){let i=Ja(Ee(t.dataset).value.value).map(({value:s,log:a})=>({label:W(s),checked:s===e.value,act:()=>n(Xp(
t,{value:s,scale:a?"log":"linear"}))}));return r(L,{children:[r(ot,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:i,children:W(e.value)}),r(xt,{label:"Scale",choices:_z,value:e.scale,onChange:s=>n(Xp(t,{scale:s}))}),r(ot,{small:!0,
kind:"outlined",after:"down",menuLabel:"Bins",items:Pz.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(Xp(t,{count:s}))})),
children:[e.count," bins"]})]})}function Vu(e,t,{from:n,to:o}){let i=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=i?null:t.edges[o]??null}}function xg(e,t,n,o){let i=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...i===void 0?
{}:{from:i},...s===void 0?{}:{to:s}}}var Mz=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function XC({answer:e,
of:t,bins:n,zone:o,actions:i}){let[s,a]=k("count"),[l,u]=k(null),{openAt:c,menu:p}=Mr(),d=Dz(t,n.value);N(()=>u(null),[JSON.
stringify(t)]);let m=$z(e,t),f=(y,v,C)=>({range:Vu(n,v,y),...m!==null&&C.length>0?{keys:{[m]:C[0]}}:{}}),g=e.total?.at(-1);
return r(L,{children:[r(HC,{answer:e,document:t,zone:o,bins:n,mode:s,percentiles:d.list,onPercentile:d.move,selection:l?.
range??null,onSelect:(y,v)=>u(y&&{range:y,edges:v}),onBin:(y,v,C,x)=>c({document:t,mark:f({from:y,to:y+1},v,C),anchor:x,
value:v.edges[y]}),actions:r(L,{children:[r(ld,{bins:n,document:Se.value,onDocument:y=>de({document:y})}),r(xt,{label:"H\
eight",choices:Mz,value:s,onChange:a}),i]})}),l&&r(Xa,{document:t,mark:f(l.range,l.edges,[]),label:`${n.value}: ${Qa(l.edges,
l.range,n.value)}`,total:typeof g=="number"?g:void 0,onClear:()=>u(null)}),p]})}function $z(e,t){let n=Et(e,t).keys.find(
o=>!e.columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}function Dz(e,t){let[n,o]=k([.5,.95,
.99]),{compare:i,...s}=Be(e),a=n.map((p,d)=>`quantile(${t}, ${p}) as p_${d}`),{answer:l}=Pt({...s,aggregate:{...e.aggregate?.
over===void 0?{}:{over:e.aggregate.over},measures:a}}),u=l&&"rows"in l?l.rows[0]:void 0;return{list:n.map((p,d)=>({share:p,
value:typeof u?.[d]=="number"?u[d]:null})),move:(p,d)=>o(n.map((m,f)=>f===p?d:m))}}var eS="Mo",tS="No",nS="X",oS="Ro",rS="Ao",iS="pr",sS="Do",aS="Ho",lS="_o";var ud=50;function uS(e){let t=Et(e.answer,e.document);return r("div",{class:eS,children:t.measures.map(n=>r(Az,{...e,shape:t,
measure:n},n))})}function Az({answer:e,document:t,zone:n,onBar:o,actions:i,shape:s,measure:a}){let[l,u]=k(-1),c=U(null),
p=e.columns[a].name,d=Ft(p),m=s.keys.map(_=>e.columns[_].name).join(),f=Hi(p),g=[...e.rows.slice(0,ud),...e.other&&e.rows.
length<=ud?[e.other]:[]],y=_=>typeof _[a]=="number"?_[a]:0,v=Math.max(0,...g.map(y)),C=e.total?y(e.total):0,x=ag(e,s),S=_=>_===
e.other?Bn.other:s.keys.map(A=>Q(_[A]).text).join(", "),P=_=>`${S(_)}, ${lt(y(_),d)}${f&&C>0?`, ${V(y(_)/C)}`:""}`,R=_=>{
let A={ArrowDown:l+1,ArrowUp:l-1,Home:0,End:g.length-1}[_.key];if(A!==void 0){let z=Math.max(0,Math.min(A,g.length-1));return u(
z),c.current?.children[z]?.scrollIntoView({block:"nearest"}),!0}let E=c.current?.children[l];return _.key!=="Enter"&&_.key!==
"."||!E?!1:(o(g[l],p,E),!0)};return r(je,{title:Q(p).text,onKey:R,announced:l>=0&&g[l]?P(g[l]):"",actions:i?.(p),summary:`\
Bar chart of ${Q(p).text} by ${Q(m).text}, ${e.rows.length} groups${g[0]?`, ${P(g[0])}`:""}`,table:r(jn,{answer:e,document:t,
zone:n}),children:[r("ul",{ref:c,class:tS,role:"presentation",children:g.map((_,A)=>{let E=_===e.other,z=E?void 0:x?.get(
JSON.stringify(s.keys.map(q=>_[q])))?.[a];return r("li",{class:nS,"data-cursor":A===l,onClick:q=>o(_,p,q.currentTarget.querySelector(
"[data-anchor]")??q.currentTarget),children:[r("span",{class:oS,"data-anchor":"",children:r($,{...E?{shown:{text:Bn.other,
kind:"other"}}:{shown:{text:S(_),kind:s.keys.length===1?Q(_[s.keys[0]]).kind:"value"}},most:24,middle:!0})}),r("span",{class:rS,
children:r("span",{class:iS,"data-other":E,style:{width:`${v>0?Math.max(.2,y(_)/v*100):0}%`,...E?{}:{background:`var(${cn(
kn(m,s.keys.map(q=>_[q])))})`}}})}),r("span",{class:sS,children:lt(y(_),d)}),r("span",{class:aS,children:x?typeof z=="nu\
mber"&&z!==0?xn(y(_)/z-1):"–":f&&C>0?V(y(_)/C):""})]},A)})}),e.rows.length>ud&&r("p",{class:lS,children:[ud," of ",e.rows.
length," groups are drawn; the table has all."]})]})}var cS="qo",pS="Fo",dS="To",mS="Go",fS="Jo";var kg=1e4;function hS({answer:e,of:t,document:n,zone:o,actions:i}){let{choose:s,menu:a}=cd(e,t),l=ge(n.aggregate?.order)[0];
return r("section",{class:cS,"aria-label":"Groups",children:[r("div",{class:pS,children:[r("span",{class:dS,children:[e.
rows.length===1?"1 row":`${B(e.rows.length)} rows`,e.other?", the rest is (other)":""]}),e.other&&e.rows.length<kg&&r(M,
{small:!0,kind:"outlined",onClick:()=>le("aggregate.limit",kg),children:`Up to ${B(kg)} groups`}),i("")]}),r(jn,{answer:e,
document:t,zone:o,shares:!0,sort:l===void 0?null:Lz(l),onCell:s,onSort:u=>de({document:Ce(n,"aggregate.order",u===null?void 0:
[`"${u.key.replaceAll('"','""')}"${u.descending?" desc":""}`])})}),a]})}function gS({answer:e,of:t,zone:n,actions:o}){let{
choose:i,menu:s}=cd(e,t);return r(L,{children:[r(uS,{answer:e,document:t,zone:n,onBar:i,actions:o}),s]})}function cd(e,t){
let{openAt:n,menu:o}=Mr();return{choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:Oz(e,t,
s,u),anchor:l,value:s[u]})},menu:o}}function Oz(e,t,n,o){let i=Et(e,t),s=i.measures.includes(o)?{measure:e.columns[o].name}:
{};if(n===e.total)return s;let a=i.time<0?i.keys:[i.time,...i.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,
u[c]]));return n===e.other?{other:!0,...s}:{keys:l(n),...s}}function Lz(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,
"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function yS(e,t,n){let o=t.keys.find(g=>e.columns[g].name.startsWith("bins("))??t.keys[0]??1,i=t.measures[0]??e.columns.
length-1,s=new Map;for(let g of e.rows){let y=g[t.time];typeof y=="string"&&s.set(y,Date.parse(y)/1e3)}let a=[...s.keys()].
sort((g,y)=>s.get(g)-s.get(y)),l=new Map(a.map((g,y)=>[g,y])),u=od(e.rows.map(g=>g[o]).filter(g=>typeof g=="number"),n),
c=Math.max(0,u.edges.length-1),p=new Float64Array(a.length*c),d=0;for(let g of e.rows){let y=l.get(g[t.time]),v=g[o],C=g[i];
if(y===void 0||typeof C!="number")continue;let x=typeof v=="number"?u.zero&&v<=0?0:zu(u,v*(1+Math.sign(v)*1e-12)):-1;x>=
0&&x<c?p[y*c+x]+=C:d+=C}let m=a.map((g,y)=>Rz(p.subarray(y*c,(y+1)*c))),f=a.map((g,y)=>p.subarray(y*c,(y+1)*c).reduce((v,C)=>v+
C,0));return{starts:a,times:a.map(g=>s.get(g)),edges:u,counts:p,bins:c,largest:Math.max(0,...m),tops:m,sums:f,nulls:d}}function Rz(e){
return e.reduce((t,n)=>Math.max(t,n),0)}function bS(e,t,n,o){return e<=0||t<=0?0:o==="log"?t<=1?1:Math.max(.02,Math.log(
e)/Math.log(t)):o==="column"?e/Math.max(1,n):e/t}function pd(e,t,n,o){return{left:o.alt?0:Math.min(e.column,t.column),right:o.
alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.shift?n.bins:Math.max(e.bin,
t.bin)+1}}var xS="Ko",wS="Oo",kS="Po",CS="Qo",Cg="Vo",SS="Wo",TS="Yo",PS="Zo",_S="en",MS="rn",$S="in",DS="an",ES="dr";var qi=64,RS=16,Uu=8,NS=24,Sg=9;function BS(e){let{matrix:t,lines:n,colors:o,unit:i,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[p,d]=k(0),m=U(null),f={width:Math.max(1,p-qi-RS),height:a-Uu-NS},g=S=>{let P=S.currentTarget.getBoundingClientRect(),
R=Math.floor((S.clientX-P.left-qi)/f.width*t.starts.length),_=Math.floor((1-(S.clientY-P.top-Uu)/f.height)*t.bins);return{
column:AS(R,t.starts.length),bin:AS(_,t.bins)}},y=Gc((S,P,R)=>Nz(S,P,R,{matrix:t,lines:n,colors:o,unit:i,zone:s,unfinished:l}),
[t,n,o,i,s,l]),v=S=>{let P=g(S);e.onCursor(P,P.column>t.starts.length/2),m.current&&OS(m.current,S)&&e.onBox(pd(m.current.
from,P,t,{shift:S.shiftKey,alt:S.altKey}))},C=S=>{let P=m.current;m.current=null,P&&!OS(P,S)&&e.onCell(P.from,new DOMRect(
S.clientX,S.clientY,0,0))},x=S=>({left:`${qi+S.left/t.starts.length*f.width}px`,width:`${(S.right-S.left)/t.starts.length*
f.width}px`,top:`${Uu+(1-S.high/t.bins)*f.height}px`,height:`${(S.high-S.low)/t.bins*f.height}px`});return r("div",{class:xS,
onPointerMove:v,onPointerUp:C,onPointerLeave:()=>e.onCursor(null,!1),onPointerDown:S=>{S.button===0&&(S.currentTarget.setPointerCapture(
S.pointerId),m.current={from:g(S),x:S.clientX,y:S.clientY})},children:[r(id,{height:a,draw:y,onWidth:d}),u&&t.bins>0&&r(
"div",{class:wS,style:x({left:u.column,right:u.column+1,low:u.bin,high:u.bin+1})}),c&&r("div",{class:kS,"data-box":"",style:x(
c)})]})}function AS(e,t){return Math.max(0,Math.min(t-1,e))}function OS(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(
t.clientY-e.y)>3}function Nz(e,t,n,o){let{matrix:i,lines:s,colors:a,unit:l,zone:u,unfinished:c}=o,p={left:qi,top:Uu,width:t-
qi-RS,height:n-Uu-NS};if(e.clearRect(0,0,t,n),i.bins===0||i.starts.length===0)return;e.imageSmoothingEnabled=!1,e.drawImage(
Bz(i,a),p.left,p.top,p.width,p.height);let d=g=>p.left+g/i.starts.length*p.width,m=g=>p.top+(1-g/i.bins)*p.height;c>=0&&
sd(e,d(c),p.top,p.left+p.width-d(c),p.height,nt("--muted"));for(let[g,y]of s.entries())Iz(e,y,i,d,m,g);Ya(e,"end","middl\
e");let f=1/0;i.edges.zero&&e.fillText("≤ 0",p.left-8,m(.5));for(let g of rd(i.edges,Math.max(2,Math.floor(p.height/40)))){
let y=m(ii(i.edges,g));f-y<14||(f=y,e.fillText(lt(g,l),p.left-8,y))}Hz(e,p,i,d,u)}function Bz(e,t){let n=new ImageData(e.
starts.length,e.bins),o=Fz();for(let s=0;s<e.starts.length;s++)for(let a=0;a<e.bins;a++){let l=bS(e.counts[s*e.bins+a],e.
largest,e.tops[s],t);if(l===0)continue;let[u,c,p]=o[Math.min(o.length-1,Math.floor(l*o.length))],d=((e.bins-1-a)*e.starts.
length+s)*4;n.data[d]=u,n.data[d+1]=c,n.data[d+2]=p,n.data[d+3]=255}let i=document.createElement("canvas");return i.width=
e.starts.length,i.height=e.bins,i.getContext("2d").putImageData(n,0,0),i}var LS=64;function Fz(){let e=Array.from({length:Sg},
(t,n)=>zz(nt(`--ramp-${n+1}`)));return Array.from({length:LS},(t,n)=>{let o=n/(LS-1)*(Sg-1),i=Math.min(Sg-2,Math.floor(o));
return[0,1,2].map(s=>Math.round(e[i][s]+(e[i+1][s]-e[i][s])*(o-i)))})}function zz(e){return[1,3,5].map(t=>Number.parseInt(
e.slice(t,t+2),16)||0)}function Iz(e,t,n,o,i,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,nt("--surface")],
[2,nt("--selection")]]){e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,p)=>{
if(c===null){u=!1;return}let[d,m]=[o(p+.5),i(ii(n.edges,c))];u?e.lineTo(d,m):e.moveTo(d,m),u=!0}),e.stroke()}e.globalAlpha=
1,e.setLineDash([])}function Hz(e,t,n,o,i){Ya(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):
86400,l=Math.max(1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((p,d)=>{
let{hour:m,minute:f}=up(p*1e3,i);if(u?m!==0||f!==0:d%l!==0)return;let g=J(p*1e3,i,a>=27*86400?"month":a>=86400||m===0&&f===
0?"dayShort":a<60?"clockSecond":"clock"),y=e.measureText(g).width/2,v=o(d),C=Math.max(t.left+y-8,Math.min(v,t.left+t.width-
y));C-y<c+16||(e.fillText(g,C,t.top+t.height+8),e.fillRect(Math.round(v),t.top+t.height,1,4),c=C+y)})}function FS({answer:e,document:t,bins:n,zone:o,colors:i,lines:s,end:a,box:l,onBox:u,onCell:c,actions:p}){let d=Z(()=>yS(
e,Et(e,t),n),[e,t,n.count,n.scale]),[m,f]=k(null),[g,y]=k(null),v=Ft(n.value),C=$o(d.times),x=d.times.findIndex(P=>(P+C)*
1e3>a+1e3),S=P=>{let R=m?.cell??{column:0,bin:0},_=qz(P.key,R,d);if(_){let E=g??R;return P.shiftKey&&u(pd(E,_,d,{shift:!1,
alt:!1}),d),y(P.shiftKey?E:null),f({cell:_,left:_.column>d.starts.length/2}),!0}if(P.key==="Escape"&&l)return u(null,d),
!0;if(P.key!=="Enter"&&P.key!=="."||!m)return!1;let A=P.target.getBoundingClientRect();return c(m.cell,d,new DOMRect(A.left+
qi+(R.column+.5)/d.starts.length*(A.width-qi-16),A.top+(1-R.bin/d.bins)*320,0,0)),!0};return r(je,{title:r(L,{children:[
"Heat map of ",r($,{value:n.value,most:64})," over time"]}),summary:Kz(d,n,o),onKey:S,announced:m?zS(d,m.cell,n,o,C).join(
", "):"",table:r(jn,{answer:e,document:t,zone:o}),legend:r(Uz,{matrix:d,colors:i,lines:s}),...p===void 0?{}:{actions:p},
children:[r(BS,{matrix:d,lines:s,colors:i,unit:v,zone:o,height:400,unfinished:x,cursor:m?.cell??null,box:l,onCursor:(P,R)=>f(
P&&{cell:P,left:R}),onBox:P=>u(P,d),onCell:(P,R)=>c(P,d,R)}),m&&d.bins>0&&r(Vz,{matrix:d,cell:m.cell,bins:n,zone:o,step:C,
start:m.left,unit:v})]})}function qz(e,{column:t,bin:n},o){let i=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",
{column:t-1,bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.
starts.length-1,bin:n}]]).get(e);return!i||o.bins===0?null:{column:Math.max(0,Math.min(i.column,o.starts.length-1)),bin:Math.
max(0,Math.min(i.bin,o.bins-1))}}function zS(e,{column:t,bin:n},o,i,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[
`${_n(e.times[t]*1e3,s,i)} ${$i(i,e.times[t]*1e3)}`,Qa(e.edges,{from:n,to:n+1},o.value),`${B(a)} events, ${V(l===0?0:a/l)}\
 of the column`]}function Vz({matrix:e,cell:t,bins:n,zone:o,step:i,start:s}){let[a,l,u]=zS(e,t,n,o,i),c=Math.max(1,e.tops[t.
column]??1),p=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return r("div",{class:ke(PS,s&&_S),"aria-hidden":"t\
rue",children:[r("div",{class:$S,children:a}),r("div",{class:MS,children:l}),r("div",{children:u}),r("div",{class:DS,children:Array.
from(p,(d,m)=>r("div",{class:ES,"data-here":m===t.bin,style:{height:`${d/c*100}%`}},m))})]})}var Wz=9;function Uz({matrix:e,
colors:t,lines:n}){let o=t==="column"?"0 %":"1",i=t==="column"?"most of its column":H(e.largest);return r("div",{class:CS,
children:[r("span",{class:Cg,children:[o,r("span",{class:SS,children:Array.from({length:Wz},(s,a)=>r("span",{class:TS,style:{
background:`var(--ramp-${a+1})`}},a))}),i," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>r("span",{class:Cg,children:[r("\
svg",{width:"24",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","str\
oke-dasharray":["","6 4","2 3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&r("span",{children:[B(e.nulls),
" without a value are not drawn"]}),r("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function Kz(e,t,n){
let o=e.sums.reduce((a,l)=>a+l,0),i=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[i];return`Heat map of ${Q(t.value).text}\
 over time, ${e.starts.length} buckets by ${e.bins} bins, ${H(o)} events${s===void 0?"":`, most at ${_n(s*1e3,$o(e.times),
n)}`}`}var jz=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],Gz=[["p50",.5],["p95",
.95],["p99",.99]];function IS({answer:e,of:t,bins:n,zone:o,actions:i}){let[s,a]=k("log"),[l,u]=k([]),[c,p]=k(null),{openAt:d,
menu:m}=Mr(),f=Yz(t,n.value,l);N(()=>p(null),[JSON.stringify(t)]);let g=e.query?.to,y=Math.min(Date.now(),g===void 0?1/0:
Date.parse(String(g))),v=(x,S)=>({...x.left===0&&x.right===S.starts.length?{}:{time:xg(S.starts,x.left,x.right,g)},...x.
low===0&&x.high===S.bins?{}:{range:Vu(n,S.edges,{from:x.low,to:x.high})}}),C=e.total?.at(-1);return r(L,{children:[r(FS,
{answer:e,document:t,bins:n,zone:o,colors:s,lines:f,end:y,box:c?.box??null,onBox:(x,S)=>p(x&&{box:x,matrix:S}),onCell:({
column:x,bin:S},P,R)=>d({document:t,mark:v({left:x,right:x+1,low:S,high:S+1},P),anchor:R,value:P.counts[x*P.bins+S]}),actions:r(
L,{children:[r(ld,{bins:n,document:Se.value,onDocument:x=>de({document:x})}),r("span",{class:fS,children:"Colour"}),r(xt,
{label:"Colour",choices:jz,value:s,onChange:a}),r(ot,{small:!0,kind:"outlined",after:"down",menuLabel:"Percentiles over \
it",items:Gz.map(([x,S])=>({label:x,checked:l.includes(S),act:()=>u(l.includes(S)?l.filter(P=>P!==S):[...l,S].sort())})),
children:l.length===0?"Percentiles":l.map(x=>`p${x*100}`).join(", ")}),i]})}),c&&r(Xa,{document:t,mark:v(c.box,c.matrix),
label:Jz(c.box,c.matrix,n,o),total:typeof C=="number"?C:void 0,onClear:()=>p(null),children:r(M,{small:!0,kind:"outlined",
icon:"search",onClick:()=>Zz(c.box,c.matrix,n,g),children:"Zoom"})}),m]})}function Jz(e,t,n,o){let i=$o(t.times),s=_n(t.
times[e.left]*1e3,i,o),a=_n((t.times[e.right]??t.times.at(-1)+i)*1e3,i,o),l=e.low===0&&e.high===t.bins?`any ${n.value}`:
`${n.value} ${Qa(t.edges,{from:e.low,to:e.high},n.value)}`;return`${s} to ${a}, ${l}`}function Zz(e,t,n,o){let{from:i,to:s}=xg(
t.starts,e.left,e.right,o),a=Vu(n,t.edges,{from:e.low,to:e.high}),u=e.low===0&&e.high===t.bins?[]:[a.from===null?"":`${n.
value} >= ${a.from}`,a.to===null?"":`${n.value} < ${a.to}`].filter(d=>d!==""),c=Se.value,p=[c.where===void 0?"":/\bor\b/i.
test(c.where)?`(${c.where})`:c.where,...u].filter(d=>d!=="").join(" and ");He({document:Ce(Ce(Ce(c,"from",i),"to",s),"wh\
ere",p===""?void 0:p)},"zoom")}function Yz(e,t,n){let{compare:o,...i}=Be(e),s=ge(e.aggregate?.by).find(Ii),a=n.map((c,p)=>`\
quantile(${t}, ${c}) as p_${p}`),l=n.length===0||s===void 0?null:{...i,aggregate:{measures:a,by:[s]}},{answer:u}=Pt(l);return!l||
!u||!("rows"in u)||u.columns.length!==n.length+1?Qz:n.map((c,p)=>({name:`p${c*100}`,values:u.rows.map(d=>typeof d[p+1]==
"number"?d[p+1]:null)}))}var Qz=[];var Tg=ae(0);function dd(e,t,n,o=""){let[i,s]=k([]),a=Tg.value;return N(()=>{let l=new AbortController,u=new URLSearchParams(
{dataset:e});return typeof t=="string"&&u.set("from",t),typeof n=="string"&&u.set("to",n),o!==""&&u.set("board",o),oe(`v\
1/notes?${u.toString()}`,{signal:l.signal}).then(c=>s(c.notes),()=>{}),()=>l.abort()},[e,t,n,o,a]),i}async function el(e){
await oe("v1/notes",{body:e}),Tg.value++}async function md(e){await oe(`v1/notes/${encodeURIComponent(e)}`,{method:"DELE\
TE"}),Tg.value++}var fd=jc(null);var HS="on",qS="nn",VS="pn",WS="S",US="dn",KS="ln",jS="xn";var e5=12;function hd({rows:e,all:t,hidden:n,onHidden:o,text:i,onMenu:s}){let[a,l]=k(""),u=d=>d.keys.map(m=>Q(m).text).join(
", "),c=a===""?e:e.filter(d=>u(d).toLowerCase().includes(a.toLowerCase())),p=(d,m)=>{let f=e.filter(v=>v.key!==d.key).map(
v=>v.key),g=!n.has(d.key)&&f.every(v=>n.has(v));if(!m)return o(g?new Set:new Set(f));let y=new Set(n);y.delete(d.key)||y.
add(d.key),o(y)};return r("div",{class:HS,children:[e.length>=e5&&r("input",{class:qS,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:d=>l(d.currentTarget.value)}),r("div",{class:VS,children:c.map(d=>r("button",{type:"butt\
on",class:WS,"aria-pressed":!n.has(d.key),onClick:m=>p(d,m.ctrlKey||m.metaKey),onContextMenu:s&&(m=>{m.preventDefault(),
s(d,m.currentTarget)}),onKeyDown:s&&(m=>{m.key==="."&&(m.preventDefault(),m.stopPropagation(),s(d,m.currentTarget))}),children:[
r("svg",{width:"16",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":Da(d.color).join(" "),style:{stroke:`var(${cn(d.color)})`}})}),r("span",{class:US,children:r($,{value:d.
keys.length===1?d.keys[0]:d.keys,most:20,middle:!0})}),r("span",{class:KS,children:d.last===null?"–":i(d.last)})]},d.key))}),
t>e.length&&r("p",{class:jS,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var JS="sn",ZS="cn",YS="gn",Pg="hn",QS="fn",XS="un",e2="mn",t2="vn",n2="wn",_g="bn";var Mg=12;function o2({lines:e,former:t,rows:n,hidden:o,at:i,left:s,zone:a,text:l,unfinished:u}){let c=e.times[i];if(c===
void 0)return null;let d=n.map((f,g)=>({row:f,value:e.series[g].values[i]??null,low:e.series[g].low?.[i]??null,high:e.series[g].
high?.[i]??null,before:r2(t,f.key,i)})).filter(({row:f})=>!o.has(f.key)).toSorted((f,g)=>(g.value??-1/0)-(f.value??-1/0)),
m=$o(e.times);return r("div",{class:ke(ZS,s>400&&YS),"aria-hidden":"true",children:[r("div",{class:Pg,children:[_n(c*1e3,
m,a)," ",$i(a,c*1e3)]}),d.slice(0,Mg).map(({row:f,value:g,low:y,high:v,before:C})=>r("div",{class:QS,children:[r("span",
{class:XS,style:{background:`var(${cn(f.color)})`}}),r("span",{class:e2,children:f.keys.length===0?"":f.keys.map(x=>Q(x).
text).join(", ")}),r("span",{class:t2,children:g===null?"–":y!==null&&v!==null?`${l(y)} – ${l(v)}`:l(g)}),C!==void 0&&
r("span",{class:n2,children:g!==null&&C?xn(g/C-1):"–"})]},f.key)),d.length>Mg&&r("div",{class:Pg,children:[d.length-Mg,
" more"]}),t&&t.times[i]!==void 0&&r("div",{class:_g,children:["against ",_n(t.times[i]*1e3,m,a)]}),u&&r("div",{class:_g,
children:"this bucket is not over yet"})]})}function r2(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.
values[n]??null}function i2(e,t,n,o,i){let s=e.times[n];if(s===void 0)return"";let a=e.series.slice(0,8).map(({keys:l,values:u})=>{
let c=u[n]??null,p=r2(t,JSON.stringify(l),n),d=c!==null&&p?`, ${xn(c/p-1)}`:"";return`${l.map(m=>Q(m).text).join(", ")} ${c===
null?"nothing":i(c)}${d}`.trim()});return`${_n(s*1e3,$o(e.times),o)}: ${a.join("; ")}`}var s2="yn",a2="kn",l2="lr",u2="zn";function c2({box:e,flags:t,zone:n}){let o=t.filter(({from:i,to:s})=>(s??i)>=e.from&&i<=e.to);return r(L,{children:o.map(
i=>r(n5,{flag:i,box:e,zone:n},i.id))})}function n5({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,i=o(e.from),s=`${J(e.from*1e3,n)}: ${W(e.text)}`,a=So(s);return r(L,{children:[e.to!==null&&r("s\
pan",{class:a2,style:{left:`${i}px`,width:`${o(e.to)-i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("span",{class:s2,
style:{left:`${i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("button",{type:"button",class:l2,style:{left:`${i}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:r(ie,{name:"save",size:12})})]})}function p2({box:e,from:t,to:n}){let o=i=>e.left+Math.max(0,Math.min(1,(i-e.from)/
(e.to-e.from)))*e.width;return r("span",{class:u2,style:{left:`${o(t)}px`,width:`${Math.max(2,o(n)-o(t))}px`,top:`${e.top}\
px`,height:`${e.height}px`}})}var o5="uplot",r5="u-hz",i5="u-vt",s5="u-title",a5="u-wrap",l5="u-under",u5="u-over",c5="u-axis",Ns="u-off",p5="u-select",
d5="u-cursor-x",m5="u-cursor-y",f5="u-cursor-pt",h5="u-legend",g5="u-live",y5="u-inline",b5="u-series",v5="u-marker",d2="\
u-label",x5="u-value",ju="width",Gu="height";var m2="bottom",tl="left",$g="right",Kg="#000",f2=Kg+"0",Dg="mousemove",h2="mousedown",Eg="mouseup",g2="mouseenter",y2="\
mouseleave",b2="dblclick",w5="resize",k5="scroll",v2="change",wd="dppxchange",jg="--",ll=typeof window<"u",Ng=ll?document:
null,ol=ll?window:null,C5=ll?navigator:null,Ye,yd;function Bg(){let e=devicePixelRatio;Ye!=e&&(Ye=e,yd&&zg(v2,yd,Bg),yd=
matchMedia(`(min-resolution: ${Ye-.001}dppx) and (max-resolution: ${Ye+.001}dppx)`),Bs(v2,yd,Bg),ol.dispatchEvent(new CustomEvent(
wd)))}function po(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Fg(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function wt(e,t,n){e.style[t]=n+"px"}function Qo(e,t,n,o){let i=Ng.createElement(e);return t!=null&&po(i,
t),n?.insertBefore(i,o),i}function Do(e,t){return Qo("div",e,t)}var x2=new WeakMap;function Dr(e,t,n,o,i){let s="transla\
te("+t+"px,"+n+"px)",a=x2.get(e);s!=a&&(e.style.transform=s,x2.set(e,s),t<0||n<0||t>o||n>i?po(e,Ns):Fg(e,Ns))}var w2=new WeakMap;
function k2(e,t,n){let o=t+n,i=w2.get(e);o!=i&&(w2.set(e,o),e.style.background=t,e.style.borderColor=n)}var C2=new WeakMap;
function S2(e,t,n,o){let i=t+""+n,s=C2.get(e);i!=s&&(C2.set(e,i),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var Gg={passive:!0},S5={...Gg,capture:!0};function Bs(e,t,n,o){t.addEventListener(
e,n,o?S5:Gg)}function zg(e,t,n,o){t.removeEventListener(e,n,Gg)}ll&&Bg();function Xo(e,t,n,o){let i;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)i=s?n+o>>1:mo((n+o)/2),t[i]<e?n=i:o=i;return e-t[n]<=t[o]-e?n:o}function Q2(e){return(n,o,i)=>{
let s=-1,a=-1;for(let l=o;l<=i;l++)if(e(n[l])){s=l;break}for(let l=i;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var X2=e=>e!=
null,eT=e=>e!=null&&e>0,Sd=Q2(X2),T5=Q2(eT);function P5(e,t,n,o=0,i=!1){let s=i?T5:Sd,a=i?eT:X2;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let p=e[c];a(p)&&(p<l?l=p:p>
u&&(u=p))}return[l??ut,u??-ut]}function Td(e,t,n,o){let i=_2(e),s=_2(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
ai:tT,l=i==1?mo:Eo,u=s==1?Eo:mo,c=l(a(tn(e))),p=u(a(tn(t))),d=rl(n,c),m=rl(n,p);return n==10&&(c<0&&(d=ct(d,-c)),p<0&&(m=
ct(m,-p))),o||n==2?(e=d*i,t=m*s):(e=iT(e,d),t=Pd(t,m)),[e,t]}function Jg(e,t,n,o){let i=Td(e,t,n,o);return e==0&&(i[0]=0),
t==0&&(i[1]=0),i}var Zg=.1,T2={mode:3,pad:Zg},Zu={pad:0,soft:null,mode:0},_5={min:Zu,max:Zu};function kd(e,t,n,o){return _d(
n)?P2(e,t,n):(Zu.pad=n,Zu.soft=o?0:null,Zu.mode=o?3:0,P2(e,t,_5))}function Ge(e,t){return e??t}function M5(e,t,n){for(t=
Ge(t,0),n=Ge(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function P2(e,t,n){let o=n.min,i=n.max,s=Ge(o.pad,
0),a=Ge(i.pad,0),l=Ge(o.hard,-ut),u=Ge(i.hard,ut),c=Ge(o.soft,ut),p=Ge(i.soft,-ut),d=Ge(o.mode,0),m=Ge(i.mode,0),f=t-e,g=ai(
f),y=zn(tn(e),tn(t)),v=ai(y),C=tn(v-g);(f<1e-24||C>10)&&(f=0,(e==0||t==0)&&(f=1e-24,d==2&&c!=ut&&(s=0),m==2&&p!=-ut&&(a=
0)));let x=f||y||1e3,S=ai(x),P=rl(10,mo(S)),R=x*(f==0?e==0?.1:1:s),_=ct(iT(e-R,P/10),24),A=e>=c&&(d==1||d==3&&_<=c||d==2&&
_>=c)?c:ut,E=zn(l,_<A&&e>=A?A:er(A,_)),z=x*(f==0?t==0?.1:1:a),q=ct(Pd(t+z,P/10),24),F=t<=p&&(m==1||m==3&&q>=p||m==2&&q<=
p)?p:-ut,ue=er(u,q>F&&t<=F?F:zn(F,q));return E==ue&&E==0&&(ue=100),[E,ue]}var $5=new Intl.NumberFormat(ll?C5.language:"e\
n-US"),Yg=e=>$5.format(e),fo=Math,xd=fo.PI,tn=fo.abs,mo=fo.floor,en=fo.round,Eo=fo.ceil,er=fo.min,zn=fo.max,rl=fo.pow,_2=fo.
sign,ai=fo.log10,tT=fo.log2,D5=(e,t=1)=>fo.sinh(e)*t,Ag=(e,t=1)=>fo.asinh(e/t),ut=1/0;function M2(e){return(ai((e^e>>31)-
(e>>31))|0)+1}function Ig(e,t,n){return er(zn(e,t),n)}function nT(e){return typeof e=="function"}function ze(e){return nT(
e)?e:()=>e}var E5=()=>{},oT=e=>e,rT=(e,t)=>t,A5=e=>null,$2=e=>!0,D2=(e,t)=>e==t,O5=/\.\d*?(?=9{6,}|0{6,})/gm,Fs=e=>{if(aT(
e)||Wi.has(e))return e;let t=`${e}`,n=t.match(O5);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[i,
s]=t.split("e");return+`${Fs(i)}e${s}`}return ct(e,o)};function Ls(e,t){return Fs(ct(Fs(e/t))*t)}function Pd(e,t){return Fs(
Eo(Fs(e/t))*t)}function iT(e,t){return Fs(mo(Fs(e/t))*t)}function ct(e,t=0){if(aT(e))return e;let n=10**t,o=e*n*(1+Number.
EPSILON);return en(o)/n}var Wi=new Map;function sT(e){return((""+e).split(".")[1]||"").length}function Qu(e,t,n,o){let i=[],
s=o.map(sT);for(let a=t;a<n;a++){let l=tn(a),u=ct(rl(e,a),l);for(let c=0;c<o.length;c++){let p=e==10?+`${o[c]}e${a}`:o[c]*
u,d=(a>=0?0:l)+(a>=s[c]?0:s[c]),m=e==10?p:ct(p,d);i.push(m),Wi.set(m,d)}}return i}var Yu={},Qg=[],il=[null,null],Vi=Array.
isArray,aT=Number.isInteger,L5=e=>e===void 0;function E2(e){return typeof e=="string"}function _d(e){let t=!1;if(e!=null){
let n=e.constructor;t=n==null||n==Object}return t}function R5(e){return e!=null&&typeof e=="object"}var N5=Object.getPrototypeOf(
Uint8Array),lT="__proto__";function sl(e,t=_d){let n;if(Vi(e)){let o=e.find(i=>i!=null);if(Vi(o)||t(o)){n=Array(e.length);
for(let i=0;i<e.length;i++)n[i]=sl(e[i],t)}else n=e.slice()}else if(e instanceof N5)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=lT&&(n[o]=sl(e[o],t))}else n=e;return n}function Kt(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let i in o)
i!=lT&&(_d(e[i])?Kt(e[i],sl(o[i])):e[i]=sl(o[i]))}return e}var B5=0,F5=1,z5=2;function I5(e,t,n){for(let o=0,i,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(i=a-1;i>=0&&e[i]==null;)e[i--]=null;for(i=a+1;i<n&&e[i]==null;)e[s=i++]=null}}}function H5(e,t){
if(W5(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return U5(a[0])||(a=V5(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let p=0;p<c;p++)n.add(u[p])}let o=[Array.from(n).sort((a,l)=>a-
l)],i=o[0].length,s=new Map;for(let a=0;a<i;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let p=l[c],d=Array(i).fill(void 0),m=t?t[a][c]:F5,f=[];for(let g=0;g<p.length;g++){let y=p[g],v=s.get(u[g]);
y===null?m!=B5&&(d[v]=y,m==z5&&f.push(v)):d[v]=y}I5(d,f,i),o.push(d)}}return o}var q5=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function V5(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let i=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];i.push(l)}
return i}function W5(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let i=e[o][0];if(i.length!=n)return!1;if(i!=
t){for(let s=0;s<n;s++)if(i[s]!=t[s])return!1}}return!0}function U5(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,i=n-
1;for(;o<=i&&e[o]==null;)o++;for(;i>=o&&e[i]==null;)i--;if(i<=o)return!0;let s=zn(1,mo((i-o+1)/t));for(let a=e[o],l=o+s;l<=
i;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var uT=["January","February","March","April","May","June",
"July","August","September","October","November","December"],cT=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function pT(e){return e.slice(0,3)}var K5=cT.map(pT),j5=uT.map(pT),G5={MMMM:uT,MMM:j5,WWWW:cT,WWW:K5};function Ku(e){
return(e<10?"0":"")+e}function J5(e){return(e<10?"00":e<100?"0":"")+e}var Z5={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Ku(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>Ku(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Ku(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Ku(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Ku(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>J5(e.getMilliseconds())};function Xg(e,t){t=t||G5;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=o.exec(
e);)n.push(i[0][0]=="{"?Z5[i[1]]:i[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var Y5=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Q5(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==Y5?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var dT=e=>e%1==0,Cd=[1,2,2.5,5],X5=Qu(10,-32,0,Cd),mT=Qu(10,0,32,Cd),eI=mT.filter(dT),Rs=X5.concat(
mT),ey=`
`,fT="{YYYY}",A2=ey+fT,hT="{M}/{D}",Ju=ey+hT,bd=Ju+"/{YY}",gT="{aa}",tI="{h}:{mm}",nl=tI+gT,O2=ey+nl,L2=":{ss}",tt=null;
function yT(e){let t=e*1e3,n=t*60,o=n*60,i=o*24,s=i*30,a=i*365,u=(e==1?Qu(10,0,3,Cd).filter(dT):Qu(10,-3,0,Cd)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,fT,tt,tt,tt,tt,tt,tt,1],[i*28,"{MMM}",A2,tt,tt,tt,tt,tt,1],[i,hT,A2,tt,
tt,tt,tt,tt,1],[o,"{h}"+gT,bd,tt,Ju,tt,tt,tt,1],[n,nl,bd,tt,Ju,tt,tt,tt,1],[t,L2,bd+" "+nl,tt,Ju+" "+nl,tt,O2,tt,1],[e,L2+
".{fff}",bd+" "+nl,tt,Ju+" "+nl,tt,O2,tt,1]];function p(d){return(m,f,g,y,v,C)=>{let x=[],S=v>=a,P=v>=s&&v<a,R=d(g),_=ct(
R*e,3),A=Og(R.getFullYear(),S?0:R.getMonth(),P||S?1:R.getDate()),E=ct(A*e,3);if(P||S){let z=P?v/s:0,q=S?v/a:0,F=_==E?_:ct(
Og(A.getFullYear()+q,A.getMonth()+z,1)*e,3),ue=new Date(en(F/e)),X=ue.getFullYear(),he=ue.getMonth();for(let pe=0;F<=y;pe++){
let Le=Og(X+q*pe,he+z*pe,1),Y=Le-d(ct(Le*e,3));F=ct((+Le+Y)*e,3),F<=y&&x.push(F)}}else{let z=v>=i?i:v,q=mo(g)-mo(_),F=E+
q+Pd(_-E,z);x.push(F);let ue=d(F),X=ue.getHours()+ue.getMinutes()/n+ue.getSeconds()/o,he=v/o,pe=m.axes[f]._space,Le=C/pe;
for(;F=ct(F+v,e==1?0:3),!(F>y);)if(he>1){let Y=mo(ct(X+he,6))%24,$e=d(F).getHours()-Y;$e>1&&($e=-1),F-=$e*o,X=(X+he)%24;
let Re=x[x.length-1];ct((F-Re)/v,3)*Le>=.7&&x.push(F)}else x.push(F)}return x}}return[u,c,p]}var[nI,oI,rI]=yT(1),[iI,sI,
aI]=yT(.001);Qu(2,-53,53,[1]);function R2(e,t){return e.map(n=>n.map((o,i)=>i==0||i==8||o==null?o:t(i==1||n[8]==0?o:n[1]+
o)))}function N2(e,t){return(n,o,i,s,a)=>{let l=t.find(g=>a>=g[0])||t[t.length-1],u,c,p,d,m,f;return o.map(g=>{let y=e(g),
v=y.getFullYear(),C=y.getMonth(),x=y.getDate(),S=y.getHours(),P=y.getMinutes(),R=y.getSeconds(),_=v!=u&&l[2]||C!=c&&l[3]||
x!=p&&l[4]||S!=d&&l[5]||P!=m&&l[6]||R!=f&&l[7]||l[1];return u=v,c=C,p=x,d=S,m=P,f=R,_(y)})}}function lI(e,t){let n=Xg(t);
return(o,i,s,a,l)=>i.map(u=>n(e(u)))}function Og(e,t,n){return new Date(e,t,n)}function B2(e,t){return t(e)}var uI="{YYY\
Y}-{MM}-{DD} {h}:{mm}{aa}";function F2(e,t){return(n,o,i,s)=>s==null?jg:t(e(o))}function cI(e,t){let n=e.series[t];return n.
width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function pI(e,t){return e.series[t].fill(e,t)}var dI={show:!0,
live:!0,isolate:!1,mount:E5,markers:{show:!0,width:2,stroke:cI,fill:pI,dash:"solid"},idx:null,idxs:null,values:[]};function mI(e,t){
let n=e.cursor.points,o=Do(),i=n.size(e,t);wt(o,ju,i),wt(o,Gu,i);let s=i/-2;wt(o,"marginLeft",s),wt(o,"marginTop",s);let a=n.
width(e,t,i);return a&&wt(o,"borderWidth",a),o}function fI(e,t){let n=e.series[t].points;return n._fill||n._stroke}function hI(e,t){
let n=e.series[t].points;return n._stroke||n._fill}function gI(e,t){return e.series[t].points.size}var Lg=[0,0];function yI(e,t,n){
return Lg[0]=t,Lg[1]=n,Lg}function vd(e,t,n,o=!0){return i=>{i.button==0&&(!o||i.target==t)&&n(i)}}function Rg(e,t,n,o=!0){
return i=>{(!o||i.target==t)&&n(i)}}var bI={show:!0,x:!0,y:!0,lock:!1,move:yI,points:{one:!1,show:mI,size:gI,width:0,stroke:hI,
fill:fI},bind:{mousedown:vd,mouseup:vd,click:vd,dblclick:vd,mousemove:Rg,mouseleave:Rg,mouseenter:Rg},drag:{setScale:!0,
x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,i)=>o-
i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},bT={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},ty=Kt({},bT,{filter:rT}),vT=Kt({},ty,{size:10}),xT=Kt({},bT,{show:!1}),ny='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',wT="bold "+ny,kT=1.5,z2={show:!0,scale:"x",stroke:Kg,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:wT,side:2,grid:ty,ticks:vT,border:xT,font:ny,lineGap:kT,rotate:0},vI="\
Value",xI="Time",I2={show:!0,scale:"x",auto:!1,sorted:1,min:ut,max:-ut,idxs:[]};function wI(e,t,n,o,i){return t.map(s=>s==
null?"":Yg(s))}function kI(e,t,n,o,i,s,a){let l=[],u=Wi.get(i)||0;n=a?n:ct(Pd(n,i),u);for(let c=n;c<=o;c=ct(c+i,u))l.push(
Object.is(c,-0)?0:c);return l}function Hg(e,t,n,o,i,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?ai:tT,p=mo(c(n));
i=rl(u,p),u==10&&(i=Rs[Xo(i,Rs)]);let d=n,m=i*u;u==10&&(m=Rs[Xo(m,Rs)]);do l.push(d),d=d+i,u==10&&!Wi.has(d)&&(d=ct(d,Wi.
get(i))),d>=m&&(i=d,m=i*u,u==10&&(m=Rs[Xo(m,Rs)]));while(d<=o);return l}function CI(e,t,n,o,i,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?Hg(e,t,zn(u,n),o,i):[u],p=o>=0&&n<=0?[0]:[];return(n<-u?Hg(e,t,zn(u,-o),-n,i):[u]).reverse().map(m=>-m).
concat(p,c)}var CT=/./,SI=/[12357]/,TI=/[125]/,H2=/1/,qg=(e,t,n,o)=>e.map((i,s)=>t==4&&i==0||s%o==0&&n.test(i.toExponential()[i<
0?1:0])?i:null);function PI(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,p=u(10,a),d=u(9,a)-
p>=c?CT:u(7,a)-p>=c?SI:u(5,a)-p>=c?TI:H2;if(d==H2){let m=tn(u(1,a)-p);if(m<c)return qg(t.slice().reverse(),l.distr,d,Eo(
c/m)).reverse()}return qg(t,l.distr,d,1)}function _I(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=tn(u(
1,a)-u(2,a));return c<l?qg(t.slice().reverse(),3,CT,Eo(l/c)).reverse():t}function MI(e,t,n,o){return o==null?jg:t==null?
"":Yg(t)}var q2={show:!0,scale:"y",stroke:Kg,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:wT,side:3,
grid:ty,ticks:vT,border:xT,font:ny,lineGap:kT,rotate:0};function $I(e,t){let n=3+(e||1)*2;return ct(n*t,3)}function DI(e,t){
let{scale:n,idxs:o}=e.series[0],i=e._data[0],s=e.valToPos(i[o[0]],n,!0),a=e.valToPos(i[o[1]],n,!0),l=tn(a-s),u=e.series[t],
c=l/(u.points.space*Ye);return o[1]-o[0]<=c}var V2={scale:null,auto:!0,sorted:0,min:ut,max:-ut},ST=(e,t,n,o,i)=>i,W2={show:!0,
auto:!0,sorted:0,gaps:ST,alpha:1,facets:[Kt({},V2,{scale:"x"}),Kt({},V2,{scale:"y"})]},U2={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:ST,alpha:1,points:{show:DI,filter:null},values:null,min:ut,max:-ut,idxs:[],path:null,clip:null};function EI(e,t,n,o,i){
return n/10}var TT={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},AI=Kt({},TT,{time:!1,ori:1}),K2={};
function PT(e,t){let n=K2[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(i=>i!=
o)},pub(o,i,s,a,l,u,c){for(let p=0;p<n.plots.length;p++)n.plots[p]!=i&&n.plots[p].pub(o,i,s,a,l,u,c)}},e!=null&&(K2[e]=n)),
n}var al=1,Vg=2;function zs(e,t,n){let o=e.mode,i=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],p=o==2?a[i.facets[0].scale]:a[e.series[0].scale],d=o==2?a[i.facets[1].scale]:a[i.scale],m=l.left,f=l.top,g=l.
width,y=l.height,v=e.valToPosH,C=e.valToPosV;return p.ori==0?n(i,u,c,p,d,v,C,m,f,g,y,$d,ul,Ed,MT,DT):n(i,u,c,p,d,C,v,f,m,
y,g,Dd,cl,iy,$T,ET)}function oy(e,t){let n=0,o=0,i=Ge(e.bands,Qg);for(let s=0;s<i.length;s++){let a=i[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function OI(e,t,n,o,i){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return i==-1?u.min:i==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function li(e,t,n,o,i,s){
return zs(e,t,(a,l,u,c,p,d,m,f,g,y,v)=>{let C=a.pxRound,x=c.dir*(c.ori==0?1:-1),S=c.ori==0?ul:cl,P,R;x==1?(P=n,R=o):(P=o,
R=n);let _=C(d(l[P],c,y,f)),A=C(m(u[P],p,v,g)),E=C(d(l[R],c,y,f)),z=C(m(s==1?p.max:p.min,p,v,g)),q=new Path2D(i);return S(
q,E,z),S(q,_,z),S(q,_,A),q})}function Md(e,t,n,o,i,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?Ed:iy,u=n;for(let d=0;d<
e.length;d++){let m=e[d];if(m[1]>m[0]){let f=m[0]-u;f>0&&l(a,u,o,f,o+s),u=m[1]}}let c=n+i-u,p=10;c>0&&l(a,u,o-p/2,c,o+s+
p)}return a}function LI(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function ry(e,t,n,o,i,s,a){let l=[],u=e.
length;for(let c=i==1?n:o;c>=n&&c<=o;c+=i)if(t[c]===null){let d=c,m=c;if(i==1)for(;++c<=o&&t[c]===null;)m=c;else for(;--c>=
n&&t[c]===null;)m=c;let f=s(e[d]),g=m==d?f:s(e[m]),y=d-i;f=a<=0&&y>=0&&y<u?s(e[y]):f;let C=m+i;g=a>=0&&C>=0&&C<u?s(e[C]):
g,g>=f&&l.push([f,g])}return l}function j2(e){return e==0?oT:e==1?en:t=>Ls(t,e)}function _T(e){let t=e==0?$d:Dd,n=e==0?(i,s,a,l,u,c)=>{
i.arcTo(s,a,l,u,c)}:(i,s,a,l,u,c)=>{i.arcTo(a,s,u,l,c)},o=e==0?(i,s,a,l,u)=>{i.rect(s,a,l,u)}:(i,s,a,l,u)=>{i.rect(a,s,u,
l)};return(i,s,a,l,u,c=0,p=0)=>{c==0&&p==0?o(i,s,a,l,u):(c=er(c,l/2,u/2),p=er(p,l/2,u/2),t(i,s+c,a),n(i,s+l,a,s+l,a+u,c),
n(i,s+l,a+u,s,a+u,p),n(i,s,a+u,s,a,p),n(i,s,a,s+l,a,c),i.closePath())}}var $d=(e,t,n)=>{e.moveTo(t,n)},Dd=(e,t,n)=>{e.moveTo(
n,t)},ul=(e,t,n)=>{e.lineTo(t,n)},cl=(e,t,n)=>{e.lineTo(n,t)},Ed=_T(0),iy=_T(1),MT=(e,t,n,o,i,s)=>{e.arc(t,n,o,i,s)},$T=(e,t,n,o,i,s)=>{
e.arc(n,t,o,i,s)},DT=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(t,n,o,i,s,a)},ET=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(n,t,i,o,a,s)};
function AT(e){return(t,n,o,i,s)=>zs(t,n,(a,l,u,c,p,d,m,f,g,y,v)=>{let{pxRound:C,points:x}=a,S,P;c.ori==0?(S=$d,P=MT):(S=
Dd,P=$T);let R=ct(x.width*Ye,3),_=(x.size-x.width)/2*Ye,A=ct(_*2,3),E=new Path2D,z=new Path2D,{left:q,top:F,width:ue,height:X}=t.
bbox;Ed(z,q-A,F-A,ue+A*2,X+A*2);let he=pe=>{if(u[pe]!=null){let Le=C(d(l[pe],c,y,f)),Y=C(m(u[pe],p,v,g));S(E,Le+_,Y),P(E,
Le,Y,_,0,xd*2)}};if(s)s.forEach(he);else for(let pe=o;pe<=i;pe++)he(pe);return{stroke:R>0?E:null,fill:E,clip:z,flags:al|
Vg}})}function OT(e){return(t,n,o,i,s,a)=>{o!=i&&(s!=o&&a!=o&&e(t,n,o),s!=i&&a!=i&&e(t,n,i),e(t,n,a))}}var RI=OT(ul),NI=OT(
cl);function LT(e){let t=Ge(e?.alignGaps,0);return(n,o,i,s)=>zs(n,o,(a,l,u,c,p,d,m,f,g,y,v)=>{[i,s]=Sd(u,i,s);let C=a.pxRound,
x=X=>C(d(X,c,y,f)),S=X=>C(m(X,p,v,g)),P,R;c.ori==0?(P=ul,R=RI):(P=cl,R=NI);let _=c.dir*(c.ori==0?1:-1),A={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:al},E=A.stroke,z=!1;if(s-i>=y*4){let X=me=>n.posToVal(me,c.key,!0),he=null,
pe=null,Le,Y,Qe,Je=x(l[_==1?i:s]),$e=x(l[i]),Re=x(l[s]),Ae=X(_==1?$e+1:Re-1);for(let me=_==1?i:s;me>=i&&me<=s;me+=_){let Jt=l[me],
Ct=(_==1?Jt<Ae:Jt>Ae)?Je:x(Jt),Xe=u[me];Ct==Je?Xe!=null?(Y=Xe,he==null?(P(E,Ct,S(Y)),Le=he=pe=Y):Y<he?he=Y:Y>pe&&(pe=Y)):
Xe===null&&(z=!0):(he!=null&&R(E,Je,S(he),S(pe),S(Le),S(Y)),Xe!=null?(Y=Xe,P(E,Ct,S(Y)),he=pe=Le=Y):(he=pe=null,Xe===null&&
(z=!0)),Je=Ct,Ae=X(Je+_))}he!=null&&he!=pe&&Qe!=Je&&R(E,Je,S(he),S(pe),S(Le),S(Y))}else for(let X=_==1?i:s;X>=i&&X<=s;X+=
_){let he=u[X];he===null?z=!0:he!=null&&P(E,x(l[X]),S(he))}let[F,ue]=oy(n,o);if(a.fill!=null||F!=0){let X=A.fill=new Path2D(
E),he=a.fillTo(n,o,a.min,a.max,F),pe=S(he),Le=x(l[i]),Y=x(l[s]);_==-1&&([Y,Le]=[Le,Y]),P(X,Y,pe),P(X,Le,pe)}if(!a.spanGaps){
let X=[];z&&X.push(...ry(l,u,i,s,_,x,t)),A.gaps=X=a.gaps(n,o,i,s,X),A.clip=Md(X,c.ori,f,g,y,v)}return ue!=0&&(A.band=ue==
2?[li(n,o,i,s,E,-1),li(n,o,i,s,E,1)]:li(n,o,i,s,E,ue)),A})}function BI(e){let t=Ge(e.align,1),n=Ge(e.ascDesc,!1),o=Ge(e.
alignGaps,0),i=Ge(e.extend,!1);return(s,a,l,u)=>zs(s,a,(c,p,d,m,f,g,y,v,C,x,S)=>{[l,u]=Sd(d,l,u);let P=c.pxRound,{left:R,
width:_}=s.bbox,A=$e=>P(g($e,m,x,v)),E=$e=>P(y($e,f,S,C)),z=m.ori==0?ul:cl,q={stroke:new Path2D,fill:null,clip:null,band:null,
gaps:null,flags:al},F=q.stroke,ue=m.dir*(m.ori==0?1:-1),X=E(d[ue==1?l:u]),he=A(p[ue==1?l:u]),pe=he,Le=he;i&&t==-1&&(Le=R,
z(F,Le,X)),z(F,he,X);for(let $e=ue==1?l:u;$e>=l&&$e<=u;$e+=ue){let Re=d[$e];if(Re==null)continue;let Ae=A(p[$e]),me=E(Re);
t==1?z(F,Ae,X):z(F,pe,me),z(F,Ae,me),X=me,pe=Ae}let Y=pe;i&&t==1&&(Y=R+_,z(F,Y,X));let[Qe,Je]=oy(s,a);if(c.fill!=null||Qe!=
0){let $e=q.fill=new Path2D(F),Re=c.fillTo(s,a,c.min,c.max,Qe),Ae=E(Re);z($e,Y,Ae),z($e,Le,Ae)}if(!c.spanGaps){let $e=[];
$e.push(...ry(p,d,l,u,ue,A,o));let Re=c.width*Ye/2,Ae=n||t==1?Re:-Re,me=n||t==-1?-Re:Re;$e.forEach(Jt=>{Jt[0]+=Ae,Jt[1]+=
me}),q.gaps=$e=c.gaps(s,a,l,u,$e),q.clip=Md($e,m.ori,v,C,x,S)}return Je!=0&&(q.band=Je==2?[li(s,a,l,u,F,-1),li(s,a,l,u,F,
1)]:li(s,a,l,u,F,Je)),q})}function G2(e,t,n,o,i,s,a=ut){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)if(t[u]!==
void 0){if(l!=null){let p=tn(e[u]-e[l]);p<c&&(c=p,a=tn(n(e[u],o,i,s)-n(e[l],o,i,s)))}l=u}}return a}function FI(e){e=e||Yu;
let t=Ge(e.size,[.6,ut,1]),n=e.align||0,o=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let s=ze(i),a=1-
t[0],l=Ge(t[1],ut),u=Ge(t[2],1),c=Ge(e.disp,Yu),p=Ge(e.each,f=>{}),{fill:d,stroke:m}=c;return(f,g,y,v)=>zs(f,g,(C,x,S,P,R,_,A,E,z,q,F)=>{
let ue=C.pxRound,X=n,he=o*Ye,pe=l*Ye,Le=u*Ye,Y,Qe;P.ori==0?[Y,Qe]=s(f,g):[Qe,Y]=s(f,g);let Je=P.dir*(P.ori==0?1:-1),$e=P.
ori==0?Ed:iy,Re=P.ori==0?p:(re,mt,Zt,oa,ss,gr,as)=>{p(re,mt,Zt,ss,oa,as,gr)},Ae=Ge(f.bands,Qg).find(re=>re.series[0]==g),
me=Ae!=null?Ae.dir:0,Jt=C.fillTo(f,g,C.min,C.max,me),En=ue(A(Jt,R,F,z)),Ct,Xe,Bo,to=q,Mt=ue(C.width*Ye),hr=!1,Wr=null,bo=null,
bi=null,ea=null;d!=null&&(Mt==0||m!=null)&&(hr=!0,Wr=d.values(f,g,y,v),bo=new Map,new Set(Wr).forEach(re=>{re!=null&&bo.
set(re,new Path2D)}),Mt>0&&(bi=m.values(f,g,y,v),ea=new Map,new Set(bi).forEach(re=>{re!=null&&ea.set(re,new Path2D)})));
let{x0:ta,size:jl}=c;if(ta!=null&&jl!=null){X=1,x=ta.values(f,g,y,v),ta.unit==2&&(x=x.map(Zt=>f.posToVal(E+Zt*q,P.key,!0)));
let re=jl.values(f,g,y,v);jl.unit==2?Xe=re[0]*q:Xe=_(re[0],P,q,E)-_(0,P,q,E),to=G2(x,S,_,P,q,E,to),Bo=to-Xe+he}else to=G2(
x,S,_,P,q,E,to),Bo=to*a+he,Xe=to-Bo;Bo<1&&(Bo=0),Mt>=Xe/2&&(Mt=0),Bo<5&&(ue=oT);let Ec=Bo>0,rs=to-Bo-(Ec?Mt:0);Xe=ue(Ig(
rs,Le,pe)),Ct=(X==0?Xe/2:X==Je?0:Xe)-X*Je*((X==0?he/2:0)+(Ec?Mt/2:0));let An={stroke:null,fill:null,clip:null,band:null,
gaps:null,flags:0},na=hr?null:new Path2D,Ur=null;if(Ae!=null)Ur=f.data[Ae.series[1]];else{let{y0:re,y1:mt}=c;re!=null&&mt!=
null&&(S=mt.values(f,g,y,v),Ur=re.values(f,g,y,v))}let is=Y*Xe,De=Qe*Xe;for(let re=Je==1?y:v;re>=y&&re<=v;re+=Je){let mt=S[re];
if(mt==null)continue;if(Ur!=null){let qn=Ur[re]??0;if(mt-qn==0)continue;En=A(qn,R,F,z)}let Zt=P.distr!=2||c!=null?x[re]:
re,oa=_(Zt,P,q,E),ss=A(Ge(mt,Jt),R,F,z),gr=ue(oa-Ct),as=ue(zn(ss,En)),no=ue(er(ss,En)),vo=as-no;if(mt!=null){let qn=mt<0?
De:is,Fo=mt<0?is:De;hr?(Mt>0&&bi[re]!=null&&$e(ea.get(bi[re]),gr,no+mo(Mt/2),Xe,zn(0,vo-Mt),qn,Fo),Wr[re]!=null&&$e(bo.get(
Wr[re]),gr,no+mo(Mt/2),Xe,zn(0,vo-Mt),qn,Fo)):$e(na,gr,no+mo(Mt/2),Xe,zn(0,vo-Mt),qn,Fo),Re(f,g,re,gr-Mt/2,no,Xe+Mt,vo)}}
return Mt>0?An.stroke=hr?ea:na:hr||(An._fill=C.width==0?C._fill:C._stroke??C._fill,An.width=0),An.fill=hr?bo:na,An})}function zI(e,t){
let n=Ge(t?.alignGaps,0);return(o,i,s,a)=>zs(o,i,(l,u,c,p,d,m,f,g,y,v,C)=>{[s,a]=Sd(c,s,a);let x=l.pxRound,S=Y=>x(m(Y,p,
v,g)),P=Y=>x(f(Y,d,C,y)),R,_,A;p.ori==0?(R=$d,A=ul,_=DT):(R=Dd,A=cl,_=ET);let E=p.dir*(p.ori==0?1:-1),z=S(u[E==1?s:a]),q=z,
F=[],ue=[];for(let Y=E==1?s:a;Y>=s&&Y<=a;Y+=E)if(c[Y]!=null){let Je=u[Y],$e=S(Je);F.push(q=$e),ue.push(P(c[Y]))}let X={stroke:e(
F,ue,R,A,_,x),fill:null,clip:null,band:null,gaps:null,flags:al},he=X.stroke,[pe,Le]=oy(o,i);if(l.fill!=null||pe!=0){let Y=X.
fill=new Path2D(he),Qe=l.fillTo(o,i,l.min,l.max,pe),Je=P(Qe);A(Y,q,Je),A(Y,z,Je)}if(!l.spanGaps){let Y=[];Y.push(...ry(u,
c,s,a,E,S,n)),X.gaps=Y=l.gaps(o,i,s,a,Y),X.clip=Md(Y,p.ori,g,y,v,C)}return Le!=0&&(X.band=Le==2?[li(o,i,s,a,he,-1),li(o,
i,s,a,he,1)]:li(o,i,s,a,he,Le)),X})}function II(e){return zI(HI,e)}function HI(e,t,n,o,i,s){let a=e.length;if(a<2)return null;
let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),p=Array(a-1),d=Array(a-1);for(let m=0;m<
a-1;m++)p[m]=t[m+1]-t[m],d[m]=e[m+1]-e[m],c[m]=p[m]/d[m];u[0]=c[0];for(let m=1;m<a-1;m++)c[m]===0||c[m-1]===0||c[m-1]>0!=
c[m]>0?u[m]=0:(u[m]=3*(d[m-1]+d[m])/((2*d[m]+d[m-1])/c[m-1]+(d[m]+2*d[m-1])/c[m]),isFinite(u[m])||(u[m]=0));u[a-1]=c[a-2];
for(let m=0;m<a-1;m++)i(l,e[m]+d[m]/3,t[m]+u[m]*d[m]/3,e[m+1]-d[m]/3,t[m+1]-u[m+1]*d[m]/3,e[m+1],t[m+1])}return l}var Wg=new Set;
function J2(){for(let e of Wg)e.syncRect(!0)}ll&&(Bs(w5,ol,J2),Bs(k5,ol,J2,!0),Bs(wd,ol,()=>{jt.pxRatio=Ye}));var qI=LT(),
VI=AT();function Z2(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((s,a)=>Ug(s,a,t,n))}
function WI(e,t){return e.map((n,o)=>o==0?{}:Kt({},t,n))}function Ug(e,t,n,o){return Kt({},t==0?n:o,e)}function RT(e,t,n){
return t==null?il:[t,n]}var UI=RT;function KI(e,t,n){return t==null?il:kd(t,n,Zg,!0)}function NT(e,t,n,o){return t==null?
il:Td(t,n,e.scales[o].log,!1)}var jI=NT;function BT(e,t,n,o){return t==null?il:Jg(t,n,e.scales[o].log,!1)}var GI=BT;function JI(e,t,n,o,i){
let s=zn(M2(e),M2(t)),a=t-e,l=Xo(i/o*a,n);do{let u=n[l],c=o*u/a;if(c>=i&&s+(u<5?Wi.get(u):0)<=17)return[u,c]}while(++l<n.
length);return[0,0]}function Y2(e){let t,n;return e=e.replace(/(\d+)px/,(o,i)=>(t=en((n=+i)*Ye))+"px"),[e,t,n]}function ZI(e){
e.show&&[e.font,e.labelFont].forEach(t=>{let n=ct(t[2]*Ye,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function jt(e,t,n){
let o={mode:Ge(e.mode,1)},i=o.mode;function s(h,b,w,T){let D=b.valToPct(h);return T+w*(b.dir==-1?1-D:D)}function a(h,b,w,T){
let D=b.valToPct(h);return T+w*(b.dir==-1?D:1-D)}function l(h,b,w,T){return b.ori==0?s(h,b,w,T):a(h,b,w,T)}o.valToPosH=s,
o.valToPosV=a;let u=!1;o.status=0;let c=o.root=Do(o5);if(e.id!=null&&(c.id=e.id),po(c,e.class),e.title){let h=Do(s5,c);h.
textContent=e.title}let p=Qo("canvas"),d=o.ctx=p.getContext("2d"),m=Do(a5,c);Bs("click",m,h=>{h.target===g&&(gt!=fa||St!=
ha)&&bn.click(o,h)},!0);let f=o.under=Do(l5,m);m.appendChild(p);let g=o.over=Do(u5,m);e=sl(e);let y=+Ge(e.pxAlign,1),v=j2(
y);(e.plugins||[]).forEach(h=>{h.opts&&(e=h.opts(o,e)||e)});let C=e.ms||.001,x=o.series=i==1?Z2(e.series||[],I2,U2,!1):WI(
e.series||[null],W2),S=o.axes=Z2(e.axes||[],z2,q2,!0),P=o.scales={},R=o.bands=e.bands||[];R.forEach(h=>{h.fill=ze(h.fill||
null),h.dir=Ge(h.dir,-1)});let _=i==2?x[1].facets[0].scale:x[0].scale,A={axes:wB,series:gB},E=(e.drawOrder||["axes","ser\
ies"]).map(h=>A[h]);function z(h){let b=h.distr==3?w=>ai(w>0?w:h.clamp(o,w,h.min,h.max,h.key)):h.distr==4?w=>Ag(w,h.asinh):
h.distr==100?w=>h.fwd(w):w=>w;return w=>{let T=b(w),{_min:D,_max:O}=h,I=O-D;return(T-D)/I}}function q(h){let b=P[h];if(b==
null){let w=(e.scales||Yu)[h]||Yu;if(w.from!=null){q(w.from);let T=Kt({},P[w.from],w,{key:h});T.valToPct=z(T),P[h]=T}else{
b=P[h]=Kt({},h==_?TT:AI,w),b.key=h;let T=b.time,D=b.range,O=Vi(D);if((h!=_||i==2&&!T)&&(O&&(D[0]==null||D[1]==null)&&(D=
{min:D[0]==null?T2:{mode:1,hard:D[0],soft:D[0]},max:D[1]==null?T2:{mode:1,hard:D[1],soft:D[1]}},O=!1),!O&&_d(D))){let I=D;
D=(K,G,ee)=>G==null?il:kd(G,ee,I)}b.range=ze(D||(T?UI:h==_?b.distr==3?jI:b.distr==4?GI:RT:b.distr==3?NT:b.distr==4?BT:KI)),
b.auto=ze(O?!1:b.auto),b.clamp=ze(b.clamp||EI),b._min=b._max=null,b.valToPct=z(b)}}}q("x"),q("y"),i==1&&x.forEach(h=>{q(
h.scale)}),S.forEach(h=>{q(h.scale)});for(let h in e.scales)q(h);let F=P[_],ue=F.distr,X,he;F.ori==0?(po(c,r5),X=s,he=a):
(po(c,i5),X=a,he=s);let pe={};for(let h in P){let b=P[h];(b.min!=null||b.max!=null)&&(pe[h]={min:b.min,max:b.max},b.min=
b.max=null)}let Le=e.tzDate||(h=>new Date(en(h/C))),Y=e.fmtDate||Xg,Qe=C==1?rI(Le):aI(Le),Je=N2(Le,R2(C==1?oI:sI,Y)),$e=F2(
Le,B2(uI,Y)),Re=[],Ae=o.legend=Kt({},dI,e.legend),me=o.cursor=Kt({},bI,{drag:{y:i==2}},e.cursor),Jt=Ae.show,En=me.show,Ct=Ae.
markers;Ae.idxs=Re,Ct.width=ze(Ct.width),Ct.dash=ze(Ct.dash),Ct.stroke=ze(Ct.stroke),Ct.fill=ze(Ct.fill);let Xe,Bo,to,Mt=[],
hr=[],Wr,bo=!1,bi={};if(Ae.live){let h=x[1]?x[1].values:null;bo=h!=null,Wr=bo?h(o,1,0):{_:0};for(let b in Wr)bi[b]=jg}if(Jt)
if(Xe=Qo("table",h5,c),to=Qo("tbody",null,Xe),Ae.mount(o,Xe),bo){Bo=Qo("thead",null,Xe,to);let h=Qo("tr",null,Bo);Qo("th",
null,h);for(var ea in Wr)Qo("th",d2,h).textContent=ea}else po(Xe,y5),Ae.live&&po(Xe,g5);let ta={show:!0},jl={show:!1};function Ec(h,b){
if(b==0&&(bo||!Ae.live||i==2))return il;let w=[],T=Qo("tr",b5,to,to.childNodes[b]);po(T,h.class),h.show||po(T,Ns);let D=Qo(
"th",null,T);if(Ct.show){let K=Do(v5,D);if(b>0){let G=Ct.width(o,b);G&&(K.style.border=G+"px "+Ct.dash(o,b)+" "+Ct.stroke(
o,b)),K.style.background=Ct.fill(o,b)}}let O=Do(d2,D);h.label instanceof HTMLElement?O.appendChild(h.label):O.textContent=
h.label,b>0&&(Ct.show||(O.style.color=h.width>0?Ct.stroke(o,b):Ct.fill(o,b)),An("click",D,K=>{if(me._lock)return;us(K);let G=x.
indexOf(h);if((K.ctrlKey||K.metaKey)!=Ae.isolate){let ee=x.some((te,se)=>se>0&&se!=G&&te.show);x.forEach((te,se)=>{se>0&&
br(se,ee?se==G?ta:jl:ta,!0,qt.setSeries)})}else br(G,{show:!h.show},!0,qt.setSeries)},!1),ia&&An(g2,D,K=>{me._lock||(us(
K),br(x.indexOf(h),ya,!0,qt.setSeries))},!1));for(var I in Wr){let K=Qo("td",x5,T);K.textContent="--",w.push(K)}return[T,
w]}let rs=new Map;function An(h,b,w,T=!0){let D=rs.get(b)||{},O=me.bind[h](o,b,w,T);O&&(Bs(h,b,D[h]=O),rs.set(b,D))}function na(h,b,w){
let T=rs.get(b)||{};for(let D in T)(h==null||D==h)&&(zg(D,b,T[D]),delete T[D]);h==null&&rs.delete(b)}let Ur=0,is=0,De=0,
re=0,mt=0,Zt=0,oa=mt,ss=Zt,gr=De,as=re,no=0,vo=0,qn=0,Fo=0;o.bbox={};let df=!1,Ac=!1,ra=!1,ls=!1,Oc=!1,xo=!1;function mf(h,b,w){
(w||h!=o.width||b!=o.height)&&ov(h,b),ca(!1),ra=!0,Ac=!0,pa()}function ov(h,b){o.width=Ur=De=h,o.height=is=re=b,mt=Zt=0,
uB(),cB();let w=o.bbox;no=w.left=Ls(mt*Ye,.5),vo=w.top=Ls(Zt*Ye,.5),qn=w.width=Ls(De*Ye,.5),Fo=w.height=Ls(re*Ye,.5)}let sB=3;
function aB(){let h=!1,b=0;for(;!h;){b++;let w=vB(b),T=xB(b);h=b==sB||w&&T,h||(ov(o.width,o.height),Ac=!0)}}function lB({
width:h,height:b}){mf(h,b)}o.setSize=lB;function uB(){let h=!1,b=!1,w=!1,T=!1;S.forEach((D,O)=>{if(D.show&&D._show){let{
side:I,_size:K}=D,G=I%2,ee=D.label!=null?D.labelSize:0,te=K+ee;te>0&&(G?(De-=te,I==3?(mt+=te,T=!0):w=!0):(re-=te,I==0?(Zt+=
te,h=!0):b=!0))}}),cs[0]=h,cs[1]=w,cs[2]=b,cs[3]=T,De-=vi[1]+vi[3],mt+=vi[3],re-=vi[2]+vi[0],Zt+=vi[0]}function cB(){let h=mt+
De,b=Zt+re,w=mt,T=Zt;function D(O,I){switch(O){case 1:return h+=I,h-I;case 2:return b+=I,b-I;case 3:return w-=I,w+I;case 0:
return T-=I,T+I}}S.forEach((O,I)=>{if(O.show&&O._show){let K=O.side;O._pos=D(K,O._size),O.label!=null&&(O._lpos=D(K,O.labelSize))}})}
if(me.dataIdx==null){let h=me.hover,b=h.skip=new Set(h.skip??[]);b.add(void 0);let w=h.prox=ze(h.prox),T=h.bias??=0;me.dataIdx=
(D,O,I,K)=>{if(O==0)return I;let G=I,ee=w(D,O,I,K)??ut,te=ee>=0&&ee<ut,se=F.ori==0?De:re,Te=me.left,Ze=t[0],Ue=t[O];if(b.
has(Ue[I])){G=null;let Ne=null,xe=null,fe;if(T==0||T==-1)for(fe=I;Ne==null&&fe-- >0;)b.has(Ue[fe])||(Ne=fe);if(T==0||T==
1)for(fe=I;xe==null&&fe++<Ue.length;)b.has(Ue[fe])||(xe=fe);if(Ne!=null||xe!=null)if(te){let bt=Ne==null?-1/0:X(Ze[Ne],F,
se,0),Ot=xe==null?1/0:X(Ze[xe],F,se,0),ln=Te-bt,rt=Ot-Te;ln<=rt?ln<=ee&&(G=Ne):rt<=ee&&(G=xe)}else G=xe==null?Ne:Ne==null?
xe:I-Ne<=xe-I?Ne:xe}else te&&tn(Te-X(Ze[I],F,se,0))>ee&&(G=null);return G}}let us=h=>{me.event=h};me.idxs=Re,me._lock=!1;
let Tn=me.points;Tn.show=ze(Tn.show),Tn.size=ze(Tn.size),Tn.stroke=ze(Tn.stroke),Tn.width=ze(Tn.width),Tn.fill=ze(Tn.fill);
let yr=o.focus=Kt({},e.focus||{alpha:.3},me.focus),ia=yr.prox>=0,sa=ia&&Tn.one,wo=[],aa=[],la=[];function rv(h,b){let w=Tn.
show(o,b);if(w instanceof HTMLElement)return po(w,f5),po(w,h.class),Dr(w,-10,-10,De,re),g.insertBefore(w,wo[b]),w}function iv(h,b){
if(i==1||b>0){let w=i==1&&P[h.scale].time,T=h.value;h.value=w?E2(T)?F2(Le,B2(T,Y)):T||$e:T||MI,h.label=h.label||(w?xI:vI)}
if(sa||b>0){h.width=h.width==null?1:h.width,h.paths=h.paths||qI||A5,h.fillTo=ze(h.fillTo||OI),h.pxAlign=+Ge(h.pxAlign,y),
h.pxRound=j2(h.pxAlign),h.stroke=ze(h.stroke||null),h.fill=ze(h.fill||null),h._stroke=h._fill=h._paths=h._focus=null;let w=$I(
zn(1,h.width),1),T=h.points=Kt({},{size:w,width:zn(1,w*.2),stroke:h.stroke,space:w*2,paths:VI,_stroke:null,_fill:null},h.
points);T.show=ze(T.show),T.filter=ze(T.filter),T.fill=ze(T.fill),T.stroke=ze(T.stroke),T.paths=ze(T.paths),T.pxAlign=h.
pxAlign}if(Jt){let w=Ec(h,b);Mt.splice(b,0,w[0]),hr.splice(b,0,w[1]),Ae.values.push(null)}if(En){Re.splice(b,0,null);let w=null;
sa?b==0&&(w=rv(h,b)):b>0&&(w=rv(h,b)),wo.splice(b,0,w),aa.splice(b,0,0),la.splice(b,0,0)}an("addSeries",b)}function pB(h,b){
b=b??x.length,h=i==1?Ug(h,b,I2,U2):Ug(h,b,{},W2),x.splice(b,0,h),iv(x[b],b)}o.addSeries=pB;function dB(h){if(x.splice(h,
1),Jt){Ae.values.splice(h,1),hr.splice(h,1);let b=Mt.splice(h,1)[0];na(null,b.firstChild),b.remove()}En&&(Re.splice(h,1),
wo.splice(h,1)[0].remove(),aa.splice(h,1),la.splice(h,1)),an("delSeries",h)}o.delSeries=dB;let cs=[!1,!1,!1,!1];function mB(h,b){
if(h._show=h.show,h.show){let w=h.side%2,T=P[h.scale];T==null&&(h.scale=w?x[1].scale:_,T=P[h.scale]);let D=T.time;h.size=
ze(h.size),h.space=ze(h.space),h.rotate=ze(h.rotate),Vi(h.incrs)&&h.incrs.forEach(I=>{!Wi.has(I)&&Wi.set(I,sT(I))}),h.incrs=
ze(h.incrs||(T.distr==2?eI:D?C==1?nI:iI:Rs)),h.splits=ze(h.splits||(D&&T.distr==1?Qe:T.distr==3?Hg:T.distr==4?CI:kI)),h.
stroke=ze(h.stroke),h.grid.stroke=ze(h.grid.stroke),h.ticks.stroke=ze(h.ticks.stroke),h.border.stroke=ze(h.border.stroke);
let O=h.values;h.values=Vi(O)&&!Vi(O[0])?ze(O):D?Vi(O)?N2(Le,R2(O,Y)):E2(O)?lI(Le,O):O||Je:O||wI,h.filter=ze(h.filter||(T.
distr>=3&&T.log==10?PI:T.distr==3&&T.log==2?_I:rT)),h.font=Y2(h.font),h.labelFont=Y2(h.labelFont),h._size=h.size(o,null,
b,0),h._space=h._rotate=h._incrs=h._found=h._splits=h._values=null,h._size>0&&(cs[b]=!0,h._el=Do(c5,m))}}function Gl(h,b,w,T){
let[D,O,I,K]=w,G=b%2,ee=0;return G==0&&(K||O)&&(ee=b==0&&!D||b==2&&!I?en(z2.size/3):0),G==1&&(D||I)&&(ee=b==1&&!O||b==3&&
!K?en(q2.size/2):0),ee}let sv=o.padding=(e.padding||[Gl,Gl,Gl,Gl]).map(h=>ze(Ge(h,Gl))),vi=o._padding=sv.map((h,b)=>h(o,
b,cs,0)),yn,nn=null,on=null,Lc=i==1?x[0].idxs:null,zo=null,Jl=!1;function av(h,b){if(t=h??[],o.data=o._data=t,i==2){yn=0;
for(let w=1;w<x.length;w++)yn+=t[w][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),zo=t[0],yn=zo.length;let w=t;if(ue==
2){w=t.slice();let T=w[0]=Array(yn);for(let D=0;D<yn;D++)T[D]=D}o._data=t=w}if(ca(!0),an("setData"),ue==2&&(ra=!0),b!==!1){
let w=F;w.auto(o,Jl)?ff():wi(_,w.min,w.max),ls=ls||me.left>=0,xo=!0,pa()}}o.setData=av;function ff(){Jl=!0;let h,b;i==1&&
(yn>0?(nn=Lc[0]=0,on=Lc[1]=yn-1,h=t[0][nn],b=t[0][on],ue==2?(h=nn,b=on):h==b&&(ue==3?[h,b]=Td(h,h,F.log,!1):ue==4?[h,b]=
Jg(h,h,F.log,!1):F.time?b=h+en(86400/C):[h,b]=kd(h,b,Zg,!0))):(nn=Lc[0]=h=null,on=Lc[1]=b=null)),wi(_,h,b)}let Rc,ua,hf,
gf,yf,bf,vf,xf,wf,Vn;function lv(h,b,w,T,D,O){h??=f2,w??=Qg,T??="butt",D??=f2,O??="round",h!=Rc&&(d.strokeStyle=Rc=h),D!=
ua&&(d.fillStyle=ua=D),b!=hf&&(d.lineWidth=hf=b),O!=yf&&(d.lineJoin=yf=O),T!=bf&&(d.lineCap=bf=T),w!=gf&&d.setLineDash(gf=
w)}function uv(h,b,w,T){b!=ua&&(d.fillStyle=ua=b),h!=vf&&(d.font=vf=h),w!=xf&&(d.textAlign=xf=w),T!=wf&&(d.textBaseline=
wf=T)}function kf(h,b,w,T,D=0){if(T.length>0&&h.auto(o,Jl)&&(b==null||b.min==null)){let O=Ge(nn,0),I=Ge(on,T.length-1),K=w.
min==null?P5(T,O,I,D,h.distr==3):[w.min,w.max];h.min=er(h.min,w.min=K[0]),h.max=zn(h.max,w.max=K[1])}}let cv={min:null,max:null};
function fB(){for(let T in P){let D=P[T];pe[T]==null&&(D.min==null||pe[_]!=null&&D.auto(o,Jl))&&(pe[T]=cv)}for(let T in P){
let D=P[T];pe[T]==null&&D.from!=null&&pe[D.from]!=null&&(pe[T]=cv)}pe[_]!=null&&ca(!0);let h={};for(let T in pe){let D=pe[T];
if(D!=null){let O=h[T]=sl(P[T],R5);if(D.min!=null)Kt(O,D);else if(T!=_||i==2)if(yn==0&&O.from==null){let I=O.range(o,null,
null,T);O.min=I[0],O.max=I[1]}else O.min=ut,O.max=-ut}}if(yn>0){x.forEach((T,D)=>{if(i==1){let O=T.scale,I=pe[O];if(I==null)
return;let K=h[O];if(D==0){let G=K.range(o,K.min,K.max,O);K.min=G[0],K.max=G[1],nn=Xo(K.min,t[0]),on=Xo(K.max,t[0]),on-nn>
1&&(t[0][nn]<K.min&&nn++,t[0][on]>K.max&&on--),T.min=zo[nn],T.max=zo[on]}else T.show&&T.auto&&kf(K,I,T,t[D],T.sorted);T.
idxs[0]=nn,T.idxs[1]=on}else if(D>0&&T.show&&T.auto){let[O,I]=T.facets,K=O.scale,G=I.scale,[ee,te]=t[D],se=h[K],Te=h[G];
se!=null&&kf(se,pe[K],O,ee,O.sorted),Te!=null&&kf(Te,pe[G],I,te,I.sorted),T.min=I.min,T.max=I.max}});for(let T in h){let D=h[T],
O=pe[T];if(D.from==null&&(O==null||O.min==null)){let I=D.range(o,D.min==ut?null:D.min,D.max==-ut?null:D.max,T);D.min=I[0],
D.max=I[1]}}}for(let T in h){let D=h[T];if(D.from!=null){let O=h[D.from];if(O.min==null)D.min=D.max=null;else{let I=D.range(
o,O.min,O.max,T);D.min=I[0],D.max=I[1]}}}let b={},w=!1;for(let T in h){let D=h[T],O=P[T];if(O.min!=D.min||O.max!=D.max){
O.min=D.min,O.max=D.max;let I=O.distr;O._min=I==3?ai(O.min):I==4?Ag(O.min,O.asinh):I==100?O.fwd(O.min):O.min,O._max=I==3?
ai(O.max):I==4?Ag(O.max,O.asinh):I==100?O.fwd(O.max):O.max,b[T]=w=!0}}if(w){x.forEach((T,D)=>{i==2?D>0&&b.y&&(T._paths=null):
b[T.scale]&&(T._paths=null)});for(let T in b)ra=!0,an("setScale",T);En&&me.left>=0&&(ls=xo=!0)}for(let T in pe)pe[T]=null}
function hB(h){let b=Ig(nn-1,0,yn-1),w=Ig(on+1,0,yn-1);for(;h[b]==null&&b>0;)b--;for(;h[w]==null&&w<yn-1;)w++;return[b,w]}
function gB(){if(yn>0){let h=x.some(b=>b._focus)&&Vn!=yr.alpha;h&&(d.globalAlpha=Vn=yr.alpha),x.forEach((b,w)=>{if(w>0&&
b.show&&(pv(w,!1),pv(w,!0),b._paths==null)){let T=Vn;Vn!=b.alpha&&(d.globalAlpha=Vn=b.alpha);let D=i==2?[0,t[w][0].length-
1]:hB(t[w]);b._paths=b.paths(o,w,D[0],D[1]),Vn!=T&&(d.globalAlpha=Vn=T)}}),x.forEach((b,w)=>{if(w>0&&b.show){let T=Vn;Vn!=
b.alpha&&(d.globalAlpha=Vn=b.alpha),b._paths!=null&&dv(w,!1);{let D=b._paths!=null?b._paths.gaps:null,O=b.points.show(o,
w,nn,on,D),I=b.points.filter(o,w,O,D);(O||I)&&(b.points._paths=b.points.paths(o,w,nn,on,I),dv(w,!0))}Vn!=T&&(d.globalAlpha=
Vn=T),an("drawSeries",w)}}),h&&(d.globalAlpha=Vn=1)}}function pv(h,b){let w=b?x[h].points:x[h];w._stroke=w.stroke(o,h),w.
_fill=w.fill(o,h)}function dv(h,b){let w=b?x[h].points:x[h],{stroke:T,fill:D,clip:O,flags:I,_stroke:K=w._stroke,_fill:G=w.
_fill,_width:ee=w.width}=w._paths;ee=ct(ee*Ye,3);let te=null,se=ee%2/2;b&&G==null&&(G=ee>0?"#fff":K);let Te=w.pxAlign==1&&
se>0;if(Te&&d.translate(se,se),!b){let Ze=no-ee/2,Ue=vo-ee/2,Ne=qn+ee,xe=Fo+ee;te=new Path2D,te.rect(Ze,Ue,Ne,xe)}b?Cf(K,
ee,w.dash,w.cap,G,T,D,I,O):yB(h,K,ee,w.dash,w.cap,G,T,D,I,te,O),Te&&d.translate(-se,-se)}function yB(h,b,w,T,D,O,I,K,G,ee,te){
let se=!1;G!=0&&R.forEach((Te,Ze)=>{if(Te.series[0]==h){let Ue=x[Te.series[1]],Ne=t[Te.series[1]],xe=(Ue._paths||Yu).band;
Vi(xe)&&(xe=Te.dir==1?xe[0]:xe[1]);let fe,bt=null;Ue.show&&xe&&M5(Ne,nn,on)?(bt=Te.fill(o,Ze)||O,fe=Ue._paths.clip):xe=null,
Cf(b,w,T,D,bt,I,K,G,ee,te,fe,xe),se=!0}}),se||Cf(b,w,T,D,O,I,K,G,ee,te)}let mv=al|Vg;function Cf(h,b,w,T,D,O,I,K,G,ee,te,se){
lv(h,b,w,T,D),(G||ee||se)&&(d.save(),G&&d.clip(G),ee&&d.clip(ee)),se?(K&mv)==mv?(d.clip(se),te&&d.clip(te),Bc(D,I),Nc(h,
O,b)):K&Vg?(Bc(D,I),d.clip(se),Nc(h,O,b)):K&al&&(d.save(),d.clip(se),te&&d.clip(te),Bc(D,I),d.restore(),Nc(h,O,b)):(Bc(D,
I),Nc(h,O,b)),(G||ee||se)&&d.restore()}function Nc(h,b,w){w>0&&(b instanceof Map?b.forEach((T,D)=>{d.strokeStyle=Rc=D,d.
stroke(T)}):b!=null&&h&&d.stroke(b))}function Bc(h,b){b instanceof Map?b.forEach((w,T)=>{d.fillStyle=ua=T,d.fill(w)}):b!=
null&&h&&d.fill(b)}function bB(h,b,w,T){let D=S[h],O;if(T<=0)O=[0,0];else{let I=D._space=D.space(o,h,b,w,T),K=D._incrs=D.
incrs(o,h,b,w,T,I);O=JI(b,w,K,T,I)}return D._found=O}function Sf(h,b,w,T,D,O,I,K,G,ee){let te=I%2/2;y==1&&d.translate(te,
te),lv(K,I,G,ee,K),d.beginPath();let se,Te,Ze,Ue,Ne=D+(T==0||T==3?-O:O);w==0?(Te=D,Ue=Ne):(se=D,Ze=Ne);for(let xe=0;xe<h.
length;xe++)b[xe]!=null&&(w==0?se=Ze=h[xe]:Te=Ue=h[xe],d.moveTo(se,Te),d.lineTo(Ze,Ue));d.stroke(),y==1&&d.translate(-te,
-te)}function vB(h){let b=!0;return S.forEach((w,T)=>{if(!w.show)return;let D=P[w.scale];if(D.min==null){w._show&&(b=!1,
w._show=!1,ca(!1));return}else w._show||(b=!1,w._show=!0,ca(!1));let O=w.side,I=O%2,{min:K,max:G}=D,[ee,te]=bB(T,K,G,I==
0?De:re);if(te==0)return;let se=D.distr==2,Te=w._splits=w.splits(o,T,K,G,ee,te,se),Ze=D.distr==2?Te.map(fe=>zo[fe]):Te,Ue=D.
distr==2?zo[Te[1]]-zo[Te[0]]:ee,Ne=w._values=w.values(o,w.filter(o,Ze,T,te,Ue),T,te,Ue);w._rotate=O==2?w.rotate(o,Ne,T,te):
0;let xe=w._size;w._size=Eo(w.size(o,Ne,T,h)),xe!=null&&w._size!=xe&&(b=!1)}),b}function xB(h){let b=!0;return sv.forEach(
(w,T)=>{let D=w(o,T,cs,h);D!=vi[T]&&(b=!1),vi[T]=D}),b}function wB(){for(let h=0;h<S.length;h++){let b=S[h];if(!b.show||
!b._show)continue;let w=b.side,T=w%2,D,O,I=b.stroke(o,h),K=w==0||w==3?-1:1,[G,ee]=b._found;if(b.label!=null){let Ln=b.labelGap*
K,io=en((b._lpos+Ln)*Ye);uv(b.labelFont[0],I,"center",w==2?"top":m2),d.save(),T==1?(D=O=0,d.translate(io,en(vo+Fo/2)),d.
rotate((w==3?-xd:xd)/2)):(D=en(no+qn/2),O=io);let ms=nT(b.label)?b.label(o,h,G,ee):b.label;d.fillText(ms,D,O),d.restore()}
if(ee==0)continue;let te=P[b.scale],se=T==0?qn:Fo,Te=T==0?no:vo,Ze=b._splits,Ue=te.distr==2?Ze.map(Ln=>zo[Ln]):Ze,Ne=te.
distr==2?zo[Ze[1]]-zo[Ze[0]]:G,xe=b.ticks,fe=b.border,bt=xe.show?xe.size:0,Ot=en(bt*Ye),ln=en((b.alignTo==2?b._size-bt-b.
gap:b.gap)*Ye),rt=b._rotate*-xd/180,Lt=v(b._pos*Ye),oo=(Ot+ln)*K,On=Lt+oo;O=T==0?On:0,D=T==1?On:0;let ko=b.font[0],Io=b.
align==1?tl:b.align==2?$g:rt>0?tl:rt<0?$g:T==0?"center":w==3?$g:tl,xr=rt||T==1?"middle":w==2?"top":m2;uv(ko,I,Io,xr);let ro=b.
font[1]*b.lineGap,Co=Ze.map(Ln=>v(l(Ln,te,se,Te))),Ho=b._values;for(let Ln=0;Ln<Ho.length;Ln++){let io=Ho[Ln];if(io!=null){
T==0?D=Co[Ln]:O=Co[Ln],io=""+io;let ms=io.indexOf(`
`)==-1?[io]:io.split(/\n/gm);for(let Rn=0;Rn<ms.length;Rn++){let Av=ms[Rn];rt?(d.save(),d.translate(D,O+Rn*ro),d.rotate(
rt),d.fillText(Av,0,0),d.restore()):d.fillText(Av,D,O+Rn*ro)}}}xe.show&&Sf(Co,xe.filter(o,Ue,h,ee,Ne),T,w,Lt,Ot,ct(xe.width*
Ye,3),xe.stroke(o,h),xe.dash,xe.cap);let wr=b.grid;wr.show&&Sf(Co,wr.filter(o,Ue,h,ee,Ne),T,T==0?2:1,T==0?vo:no,T==0?Fo:
qn,ct(wr.width*Ye,3),wr.stroke(o,h),wr.dash,wr.cap),fe.show&&Sf([Lt],[1],T==0?1:0,T==0?1:2,T==1?vo:no,T==1?Fo:qn,ct(fe.width*
Ye,3),fe.stroke(o,h),fe.dash,fe.cap)}an("drawAxes")}function ca(h){x.forEach((b,w)=>{w>0&&(b._paths=null,h&&(i==1?(b.min=
null,b.max=null):b.facets.forEach(T=>{T.min=null,T.max=null})))})}let Fc=!1,Tf=!1,Zl=[];function kB(){Tf=!1;for(let h=0;h<
Zl.length;h++)an(...Zl[h]);Zl.length=0}function pa(){Fc||(q5(fv),Fc=!0)}function CB(h,b=!1){Fc=!0,Tf=b,h(o),fv(),b&&Zl.length>
0&&queueMicrotask(kB)}o.batch=CB;function fv(){if(df&&(fB(),df=!1),ra&&(aB(),ra=!1),Ac){if(wt(f,tl,mt),wt(f,"top",Zt),wt(
f,ju,De),wt(f,Gu,re),wt(g,tl,mt),wt(g,"top",Zt),wt(g,ju,De),wt(g,Gu,re),wt(m,ju,Ur),wt(m,Gu,is),p.width=en(Ur*Ye),p.height=
en(is*Ye),S.forEach(({_el:h,_show:b,_size:w,_pos:T,side:D})=>{if(h!=null)if(b){let O=D===3||D===0?w:0,I=D%2==1;wt(h,I?"l\
eft":"top",T-O),wt(h,I?"width":"height",w),wt(h,I?"top":"left",I?Zt:mt),wt(h,I?"height":"width",I?re:De),Fg(h,Ns)}else po(
h,Ns)}),Rc=ua=hf=yf=bf=vf=xf=wf=gf=null,Vn=1,Xl(!0),mt!=oa||Zt!=ss||De!=gr||re!=as){ca(!1);let h=De/gr,b=re/as;if(En&&!ls&&
me.left>=0){me.left*=h,me.top*=b,da&&Dr(da,en(me.left),0,De,re),ma&&Dr(ma,0,en(me.top),De,re);for(let w=0;w<wo.length;w++){
let T=wo[w];T!=null&&(aa[w]*=h,la[w]*=b,Dr(T,Eo(aa[w]),Eo(la[w]),De,re))}}if(yt.show&&!Oc&&yt.left>=0&&yt.width>0){yt.left*=
h,yt.width*=h,yt.top*=b,yt.height*=b;for(let w in Ef)wt(ga,w,yt[w])}oa=mt,ss=Zt,gr=De,as=re}an("setSize"),Ac=!1}Ur>0&&is>
0&&(d.clearRect(0,0,p.width,p.height),an("drawClear"),E.forEach(h=>h()),an("draw")),yt.show&&Oc&&(zc(yt),Oc=!1),En&&ls&&
(ds(null,!0,!1),ls=!1),Ae.show&&Ae.live&&xo&&($f(),xo=!1),u||(u=!0,o.status=1,an("ready")),Jl=!1,Fc=!1}o.redraw=(h,b)=>{
ra=b||!1,h!==!1?wi(_,F.min,F.max):pa()};function Pf(h,b){let w=P[h];if(w.from==null){if(yn==0){let T=w.range(o,b.min,b.max,
h);b.min=T[0],b.max=T[1]}if(b.min>b.max){let T=b.min;b.min=b.max,b.max=T}if(yn>1&&b.min!=null&&b.max!=null&&b.max-b.min<
1e-16)return;h==_&&w.distr==2&&yn>0&&(b.min=Xo(b.min,t[0]),b.max=Xo(b.max,t[0]),b.min==b.max&&b.max++),pe[h]=b,df=!0,pa()}}
o.setScale=Pf;let _f,Mf,da,ma,hv,gv,fa,ha,yv,bv,gt,St,xi=!1,bn=me.drag,rn=bn.x,sn=bn.y;En&&(me.x&&(_f=Do(d5,g)),me.y&&(Mf=
Do(m5,g)),F.ori==0?(da=_f,ma=Mf):(da=Mf,ma=_f),gt=me.left,St=me.top);let yt=o.select=Kt({show:!0,over:!0,left:0,width:0,
top:0,height:0},e.select),ga=yt.show?Do(p5,yt.over?g:f):null;function zc(h,b){if(yt.show){for(let w in h)yt[w]=h[w],w in
Ef&&wt(ga,w,h[w]);b!==!1&&an("setSelect")}}o.setSelect=zc;function SB(h){if(x[h].show)Jt&&Fg(Mt[h],Ns);else if(Jt&&po(Mt[h],
Ns),En){let w=sa?wo[0]:wo[h];w!=null&&Dr(w,-10,-10,De,re)}}function wi(h,b,w){Pf(h,{min:b,max:w})}function br(h,b,w,T){b.
focus!=null&&$B(h),b.show!=null&&x.forEach((D,O)=>{O>0&&(h==O||h==null)&&(D.show=b.show,SB(O),i==2?(wi(D.facets[0].scale,
null,null),wi(D.facets[1].scale,null,null)):wi(D.scale,null,null),pa())}),w!==!1&&an("setSeries",h,b),T&&eu("setSeries",
o,h,b)}o.setSeries=br;function TB(h,b){Kt(R[h],b)}function PB(h,b){h.fill=ze(h.fill||null),h.dir=Ge(h.dir,-1),b=b??R.length,
R.splice(b,0,h)}function _B(h){h==null?R.length=0:R.splice(h,1)}o.addBand=PB,o.setBand=TB,o.delBand=_B;function MB(h,b){
x[h].alpha=b,En&&wo[h]!=null&&(wo[h].style.opacity=b),Jt&&Mt[h]&&(Mt[h].style.opacity=b)}let Kr,ki,ps,ya={focus:!0};function $B(h){
if(h!=ps){let b=h==null,w=yr.alpha!=1;x.forEach((T,D)=>{if(i==1||D>0){let O=b||D==0||D==h;T._focus=b?null:O,w&&MB(D,O?1:
yr.alpha)}}),ps=h,w&&pa()}}Jt&&ia&&An(y2,Xe,h=>{me._lock||(us(h),ps!=null&&br(null,ya,!0,qt.setSeries))});function vr(h,b,w){
let T=P[b];w&&(h=h/Ye-(T.ori==1?Zt:mt));let D=De;T.ori==1&&(D=re,h=D-h),T.dir==-1&&(h=D-h);let O=T._min,I=T._max,K=h/D,G=O+
(I-O)*K,ee=T.distr;return ee==3?rl(10,G):ee==4?D5(G,T.asinh):ee==100?T.bwd(G):G}function DB(h,b){let w=vr(h,_,b);return Xo(
w,t[0],nn,on)}o.valToIdx=h=>Xo(h,t[0]),o.posToIdx=DB,o.posToVal=vr,o.valToPos=(h,b,w)=>P[b].ori==0?s(h,P[b],w?qn:De,w?no:
0):a(h,P[b],w?Fo:re,w?vo:0),o.setCursor=(h,b,w)=>{gt=h.left,St=h.top,ds(null,b,w)};function vv(h,b){wt(ga,tl,yt.left=h),
wt(ga,ju,yt.width=b)}function xv(h,b){wt(ga,"top",yt.top=h),wt(ga,Gu,yt.height=b)}let Yl=F.ori==0?vv:xv,Ql=F.ori==1?vv:xv;
function EB(){if(Jt&&Ae.live)for(let h=i==2?1:0;h<x.length;h++){if(h==0&&bo)continue;let b=Ae.values[h],w=0;for(let T in b)
hr[h][w++].firstChild.nodeValue=b[T]}}function $f(h,b){if(h!=null&&(h.idxs?h.idxs.forEach((w,T)=>{Re[T]=w}):L5(h.idx)||Re.
fill(h.idx),Ae.idx=Re[0]),Jt&&Ae.live){for(let w=0;w<x.length;w++)(w>0||i==1&&!bo)&&AB(w,Re[w]);EB()}xo=!1,b!==!1&&an("s\
etLegend")}o.setLegend=$f;function AB(h,b){let w=x[h],T=h==0&&ue==2?zo:t[h],D;bo?D=w.values(o,h,b)??bi:(D=w.value(o,b==null?
null:T[b],h,b),D=D==null?bi:{_:D}),Ae.values[h]=D}function ds(h,b,w){yv=gt,bv=St,[gt,St]=me.move(o,gt,St),me.left=gt,me.
top=St,En&&(da&&Dr(da,en(gt),0,De,re),ma&&Dr(ma,0,en(St),De,re));let T,D=nn>on;Kr=ut,ki=null;let O=F.ori==0?De:re,I=F.ori==
1?De:re;if(gt<0||yn==0||D){T=me.idx=null;for(let K=0;K<x.length;K++){let G=wo[K];G!=null&&Dr(G,-10,-10,De,re)}ia&&br(null,
ya,!0,h==null&&qt.setSeries),Ae.live&&(Re.fill(T),xo=!0)}else{let K,G,ee;i==1&&(K=F.ori==0?gt:St,G=vr(K,_),T=me.idx=Xo(G,
t[0],nn,on),ee=X(t[0][T],F,O,0));let te=-10,se=-10,Te=0,Ze=0,Ue=!0,Ne="",xe="";for(let fe=i==2?1:0;fe<x.length;fe++){let bt=x[fe],
Ot=Re[fe],ln=Ot==null?null:i==1?t[fe][Ot]:t[fe][1][Ot],rt=me.dataIdx(o,fe,T,G),Lt=rt==null?null:i==1?t[fe][rt]:t[fe][1][rt];
if(xo=xo||Lt!=ln||rt!=Ot,Re[fe]=rt,fe>0&&bt.show){let oo=rt==null?-10:rt==T?ee:X(i==1?t[0][rt]:t[fe][0][rt],F,O,0),On=Lt==
null?-10:he(Lt,i==1?P[bt.scale]:P[bt.facets[1].scale],I,0);if(ia&&Lt!=null){let ko=F.ori==1?gt:St,Io=tn(yr.dist(o,fe,rt,
On,ko));if(Io<Kr){let xr=yr.bias;if(xr!=0){let ro=vr(ko,bt.scale),Co=Lt>=0?1:-1,Ho=ro>=0?1:-1;Ho==Co&&(Ho==1?xr==1?Lt>=ro:
Lt<=ro:xr==1?Lt<=ro:Lt>=ro)&&(Kr=Io,ki=fe)}else Kr=Io,ki=fe}}if(xo||sa){let ko,Io;F.ori==0?(ko=oo,Io=On):(ko=On,Io=oo);let xr,
ro,Co,Ho,wr,Ln,io=!0,ms=Tn.bbox;if(ms!=null){io=!1;let Rn=ms(o,fe);Co=Rn.left,Ho=Rn.top,xr=Rn.width,ro=Rn.height}else Co=
ko,Ho=Io,xr=ro=Tn.size(o,fe);if(Ln=Tn.fill(o,fe),wr=Tn.stroke(o,fe),sa)fe==ki&&Kr<=yr.prox&&(te=Co,se=Ho,Te=xr,Ze=ro,Ue=
io,Ne=Ln,xe=wr);else{let Rn=wo[fe];Rn!=null&&(aa[fe]=Co,la[fe]=Ho,S2(Rn,xr,ro,io),k2(Rn,Ln,wr),Dr(Rn,Eo(Co),Eo(Ho),De,re))}}}}
if(sa){let fe=yr.prox,bt=ps==null?Kr<=fe:Kr>fe||ki!=ps;if(xo||bt){let Ot=wo[0];Ot!=null&&(aa[0]=te,la[0]=se,S2(Ot,Te,Ze,
Ue),k2(Ot,Ne,xe),Dr(Ot,Eo(te),Eo(se),De,re))}}}if(yt.show&&xi)if(h!=null){let[K,G]=qt.scales,[ee,te]=qt.match,[se,Te]=h.
cursor.sync.scales,Ze=h.cursor.drag;if(rn=Ze._x,sn=Ze._y,rn||sn){let{left:Ue,top:Ne,width:xe,height:fe}=h.select,bt=h.scales[se].
ori,Ot=h.posToVal,ln,rt,Lt,oo,On,ko=K!=null&&ee(K,se),Io=G!=null&&te(G,Te);ko&&rn?(bt==0?(ln=Ue,rt=xe):(ln=Ne,rt=fe),Lt=
P[K],oo=X(Ot(ln,se),Lt,O,0),On=X(Ot(ln+rt,se),Lt,O,0),Yl(er(oo,On),tn(On-oo))):Yl(0,O),Io&&sn?(bt==1?(ln=Ue,rt=xe):(ln=Ne,
rt=fe),Lt=P[G],oo=he(Ot(ln,Te),Lt,I,0),On=he(Ot(ln+rt,Te),Lt,I,0),Ql(er(oo,On),tn(On-oo))):Ql(0,I)}else Af()}else{let K=tn(
yv-hv),G=tn(bv-gv);if(F.ori==1){let Te=K;K=G,G=Te}rn=bn.x&&K>=bn.dist,sn=bn.y&&G>=bn.dist;let ee=bn.uni;ee!=null?rn&&sn&&
(rn=K>=ee,sn=G>=ee,!rn&&!sn&&(G>K?sn=!0:rn=!0)):bn.x&&bn.y&&(rn||sn)&&(rn=sn=!0);let te,se;rn&&(F.ori==0?(te=fa,se=gt):(te=
ha,se=St),Yl(er(te,se),tn(se-te)),sn||Ql(0,I)),sn&&(F.ori==1?(te=fa,se=gt):(te=ha,se=St),Ql(er(te,se),tn(se-te)),rn||Yl(
0,O)),!rn&&!sn&&(Yl(0,0),Ql(0,0))}if(bn._x=rn,bn._y=sn,h==null){if(w){if(Ev!=null){let[K,G]=qt.scales;qt.values[0]=K!=null?
vr(F.ori==0?gt:St,K):null,qt.values[1]=G!=null?vr(F.ori==1?gt:St,G):null}eu(Dg,o,gt,St,De,re,T)}if(ia){let K=w&&qt.setSeries,
G=yr.prox;ps==null?Kr<=G&&br(ki,ya,!0,K):Kr>G?br(null,ya,!0,K):ki!=ps&&br(ki,ya,!0,K)}}xo&&(Ae.idx=T,$f()),b!==!1&&an("s\
etCursor")}let Ci=null;Object.defineProperty(o,"rect",{get(){return Ci==null&&Xl(!1),Ci}});function Xl(h=!1){h?Ci=null:(Ci=
g.getBoundingClientRect(),an("syncRect",Ci))}function wv(h,b,w,T,D,O,I){me._lock||xi&&h!=null&&h.movementX==0&&h.movementY==
0||(Df(h,b,w,T,D,O,I,!1,h!=null),h!=null?ds(null,!0,!0):ds(b,!0,!1))}function Df(h,b,w,T,D,O,I,K,G){if(Ci==null&&Xl(!1),
us(h),h!=null)w=h.clientX-Ci.left,T=h.clientY-Ci.top;else{if(w<0||T<0){gt=-10,St=-10;return}let[ee,te]=qt.scales,se=b.cursor.
sync,[Te,Ze]=se.values,[Ue,Ne]=se.scales,[xe,fe]=qt.match,bt=b.axes[0].side%2==1,Ot=F.ori==0?De:re,ln=F.ori==1?De:re,rt=bt?
O:D,Lt=bt?D:O,oo=bt?T:w,On=bt?w:T;if(Ue!=null?w=xe(ee,Ue)?l(Te,P[ee],Ot,0):-10:w=Ot*(oo/rt),Ne!=null?T=fe(te,Ne)?l(Ze,P[te],
ln,0):-10:T=ln*(On/Lt),F.ori==1){let ko=w;w=T,T=ko}}G&&(b==null||b.cursor.event.type==Dg)&&((w<=1||w>=De-1)&&(w=Ls(w,De)),
(T<=1||T>=re-1)&&(T=Ls(T,re))),K?(hv=w,gv=T,[fa,ha]=me.move(o,w,T)):(gt=w,St=T)}let Ef={width:0,height:0,left:0,top:0};function Af(){
zc(Ef,!1)}let kv,Cv,Sv,Tv;function Pv(h,b,w,T,D,O,I){xi=!0,rn=sn=bn._x=bn._y=!1,Df(h,b,w,T,D,O,I,!0,!1),h!=null&&(An(Eg,
Ng,_v,!1),eu(h2,o,fa,ha,De,re,null));let{left:K,top:G,width:ee,height:te}=yt;kv=K,Cv=G,Sv=ee,Tv=te}function _v(h,b,w,T,D,O,I){
xi=bn._x=bn._y=!1,Df(h,b,w,T,D,O,I,!1,!0);let{left:K,top:G,width:ee,height:te}=yt,se=ee>0||te>0,Te=kv!=K||Cv!=G||Sv!=ee||
Tv!=te;if(se&&Te&&zc(yt),bn.setScale&&se&&Te){let Ze=K,Ue=ee,Ne=G,xe=te;if(F.ori==1&&(Ze=G,Ue=te,Ne=K,xe=ee),rn&&wi(_,vr(
Ze,_),vr(Ze+Ue,_)),sn)for(let fe in P){let bt=P[fe];fe!=_&&bt.from==null&&bt.min!=ut&&wi(fe,vr(Ne+xe,fe),vr(Ne,fe))}Af()}else
me.lock&&(me._lock=!me._lock,ds(b,!0,h!=null));h!=null&&(na(Eg,Ng),eu(Eg,o,gt,St,De,re,null))}function OB(h,b,w,T,D,O,I){
if(me._lock)return;us(h);let K=xi;if(xi){let G=!0,ee=!0,te=10,se,Te;F.ori==0?(se=rn,Te=sn):(se=sn,Te=rn),se&&Te&&(G=gt<=
te||gt>=De-te,ee=St<=te||St>=re-te),se&&G&&(gt=gt<fa?0:De),Te&&ee&&(St=St<ha?0:re),ds(null,!0,!0),xi=!1}gt=-10,St=-10,Re.
fill(null),ds(null,!0,!0),K&&(xi=K)}function Mv(h,b,w,T,D,O,I){me._lock||(us(h),ff(),Af(),h!=null&&eu(b2,o,gt,St,De,re,null))}
function $v(){S.forEach(ZI),mf(o.width,o.height,!0)}Bs(wd,ol,$v);let ba={};ba.mousedown=Pv,ba.mousemove=wv,ba.mouseup=_v,
ba.dblclick=Mv,ba.setSeries=(h,b,w,T)=>{let D=qt.match[2];w=D(o,b,w),w!=-1&&br(w,T,!0,!1)},En&&(An(h2,g,Pv),An(Dg,g,wv),
An(g2,g,h=>{us(h),Xl(!1)}),An(y2,g,OB),An(b2,g,Mv),Wg.add(o),o.syncRect=Xl);let Ic=o.hooks=e.hooks||{};function an(h,b,w){
Tf?Zl.push([h,b,w]):h in Ic&&Ic[h].forEach(T=>{T.call(null,o,b,w)})}(e.plugins||[]).forEach(h=>{for(let b in h.hooks)Ic[b]=
(Ic[b]||[]).concat(h.hooks[b])});let Dv=(h,b,w)=>w,qt=Kt({key:null,setSeries:!1,filters:{pub:$2,sub:$2},scales:[_,x[1]?x[1].
scale:null],match:[D2,D2,Dv],values:[null,null]},me.sync);qt.match.length==2&&qt.match.push(Dv),me.sync=qt;let Ev=qt.key,
Of=PT(Ev);function eu(h,b,w,T,D,O,I){qt.filters.pub(h,b,w,T,D,O,I)&&Of.pub(h,b,w,T,D,O,I)}Of.sub(o);function LB(h,b,w,T,D,O,I){
qt.filters.sub(h,b,w,T,D,O,I)&&ba[h](null,b,w,T,D,O,I)}o.pub=LB;function RB(){Of.unsub(o),Wg.delete(o),rs.clear(),zg(wd,
ol,$v),c.remove(),Xe?.remove(),an("destroy")}o.destroy=RB;function Lf(){an("init",e,t),av(t||e.data,!1),pe[_]?Pf(_,pe[_]):
ff(),Oc=yt.show&&(yt.width>0||yt.height>0),ls=xo=!0,mf(e.width,e.height)}return x.forEach(iv),S.forEach(mB),n?n instanceof
HTMLElement?(n.appendChild(c),Lf()):n(o,Lf):Lf(),o}jt.assign=Kt;jt.fmtNum=Yg;jt.rangeNum=kd;jt.rangeLog=Td;jt.rangeAsinh=
Jg;jt.orient=zs;jt.pxRatio=Ye;jt.join=H5;jt.fmtDate=Xg,jt.tzDate=Q5;jt.sync=PT;{jt.addGap=LI,jt.clipGaps=Md;let e=jt.paths=
{points:AT};e.linear=LT,e.stepped=BI,e.bars=FI,e.spline=II}var FT="B";function pl(e){let t=U(null),n=U(null),o=U(null),i=U(e);i.current=e;let a=`${e.series.map(({color:u,dashed:c,shown:p,bars:d,
low:m,stacked:f})=>`${u} ${c} ${p} ${d} ${m?"band":""} ${f}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic} ${e.
unfinished} ${gp.value}`;return it(()=>{if(!t.current)return;let u=new jt(tH(i,t.current.clientWidth),zT(i.current),t.current);
n.current=u;let c=new ResizeObserver(()=>{let p=t.current?.clientWidth??0;p>0&&p!==u.width&&u.setSize({width:p,height:i.
current.height})});return c.observe(t.current),()=>{c.disconnect(),u.destroy(),n.current=null}},[a]),N(()=>{n.current?.setData(
zT(i.current))},[e.times,e.series]),N(()=>{let u=n.current,c=e.cursor===null?void 0:e.times[e.cursor];!u||u.cursor.idx===
e.cursor||u.setCursor(c===void 0?{left:-10,top:-10}:{left:u.valToPos(c,"x"),top:8},!1)},[e.cursor]),r("div",{ref:t,class:FT,
onPointerUp:u=>{let c=o.current,p=n.current;o.current=null;let d=p?.cursor.idx;!c||!p||d===null||d===void 0||Math.hypot(
u.clientX-c.x,u.clientY-c.y)>3||i.current.onPick?.(d,XI(p,i.current.series,d),new DOMRect(u.clientX,u.clientY,0,0))},onPointerDown:u=>{
u.button===0&&(o.current={x:u.clientX,y:u.clientY})}})}function XI(e,t,n){let o=e.cursor.top??0,i=-1,s=1/0;return t.forEach(
(a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&a.of===void 0||u===null||u===void 0)return;let c=e.valToPos(u,"y"),
p=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);p<s&&(s=p,i=a.of??l)}),i<0?t.findIndex(a=>a.shown!==!1):i}var HT=({low:e,high:t})=>e&&
t?[e,t]:[];function zT({times:e,series:t,logarithmic:n}){let o=i=>n?i.map(s=>s!==null&&s>0?s:null):i;return[e,...t.map(({
values:i})=>o(i)),...t.flatMap(HT).map(o)]}function eH(e){let t=[],n=e.length+1;return e.forEach((o,i)=>{o.low&&o.high&&
(t.push({series:[n+1,n],fill:Ad(sy(o),24)}),n+=2),o.stacked&&i>0&&t.push({series:[i+1,i],fill:Ad(sy(o),52)})}),t}function sy({
color:e}){return e===null?nt("--other"):nt(cn(e))}function Ad(e,t){return`color-mix(in srgb, ${e} ${t}%, transparent)`}function tH(e,t){
let{series:n,zone:o,unit:i,height:s,logarithmic:a=!1,times:l}=e.current,u=s<120;return{width:Math.max(t,64),height:s,padding:[
8,24,0,0],legend:{show:!1},tzDate:c=>jt.tzDate(new Date(c*1e3),o),cursor:{y:!1,points:{size:7,show:!n.some(({bars:c})=>c)},
drag:{x:!0,y:!1,setScale:!1}},bands:eH(n),scales:{x:{range:()=>nH(e.current.times)},y:a?{distr:3,log:10}:{range:(c,p,d)=>[
Math.min(0,p??0),d===null||d<=0||i==="share"&&Math.abs(d-1)<1e-9?1:d*1.05]}},axes:[{...IT(),grid:{show:!1},size:28,space:72,
values:(c,p,d,m,f)=>p.map(g=>iH(g,f,o))},{...IT(),size:56,...u?{space:28}:{},values:(c,p)=>p.map(d=>d===null?"":lt(d,i))}],
series:[{},...n.map((c,p)=>sH(c,p,l.length)),...n.flatMap(c=>HT(c).map(()=>({show:c.shown??!0,stroke:"transparent",width:0,
points:{show:!1}})))],hooks:{drawClear:[c=>rH(c,e.current)],draw:[c=>e.current.onBox?.(oH(c))],setCursor:[c=>{let{idx:p,
left:d,top:m}=c.cursor;e.current.onCursor(d===void 0||d<0?null:p??null,d??0,m??0)}],setSelect:[c=>{if(c.select.width<4)return;
let p=c.posToVal(c.select.left,"x"),d=c.posToVal(c.select.left+c.select.width,"x");c.setSelect({left:0,top:0,width:0,height:0},
!1),e.current.onDrag?.(p,d,c.cursor.event?.shiftKey??!1)}]}}}function nH(e){let t=e[0]??0,n=e.at(-1)??1,o=e.length>1?(n-
t)/(e.length-1):86400;return[t,n+o]}function oH(e){let t=jt.pxRatio,{left:n,top:o,width:i,height:s}=e.bbox;return{left:n/
t,top:o/t,width:i/t,height:s/t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function rH(e,{unfinished:t}){if(t==null)return;
let n=Math.max(e.bbox.left,e.valToPos(t,"x",!0));sd(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.width-n,e.bbox.height,nt("--li\
ne"))}function iH(e,t,n){let{month:o,day:i,hour:s,minute:a,second:l}=up(e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&
i===1?J(e*1e3,n,"year"):t>=27*86400?J(e*1e3,n,"month"):t>=86400||s===0&&a===0&&l===0?J(e*1e3,n,"dayShort"):J(e*1e3,n,t<60?
"clockSecond":"clock")}function IT(){let e=nt("--line");return{stroke:nt("--muted"),font:`12px ${nt("--font")}`,gap:6,grid:{
stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function sH(e,t,n){let o=sy(e),i=e.dashed?[4,4]:e.color===null||e.stacked?
[]:Da(e.color),s=e.shown??!0;return e.bars?{stroke:o,fill:o,width:0,show:s,paths:jt.paths.bars({size:[.92,64],align:1}),
points:{show:!1}}:{stroke:e.dashed?Ad(o,70):o,width:1.5,show:s,spanGaps:!1,points:{show:n===1,size:6,fill:o},...e.stacked&&
t===0?{fill:Ad(o,52)}:{},...i.length>0?{dash:i}:{}}}var qT=50,aH=5;function dl(e){let{answer:t,document:n}=e,o=Z(()=>Et(t,n),[t,n]),i=Jc(fd);return r("div",{class:JS,children:o.
measures.map((s,a)=>r(uH,{...e,shape:o,measure:s,height:lH(i,o),tools:a===0?e.tools:void 0},t.columns[s].name))})}function lH(e,t){
let n=t.measures.length>1;return e===null?n?200:360:Math.max(96,Math.floor(e/t.measures.length)-(t.keys.length>0?108:48))}
function uH(e){let{answer:t,document:n,shape:o,measure:i,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:p=!1}=e,
d=t.columns[i].name,m=(e.form==="stacked"||e.form==="share")&&!Hi(d)?"lines":e.form,f=Z(()=>Bu(t,o,i,l),[t,o,i,l]),g=Z(()=>t.
compare?Bu(t.compare,o,i):null,[t,o,i]),[y,v]=k(new Set),[C,x]=k(null),[S,P]=k(null),R=m==="share"?"share":Ft(d),_=Y=>lt(
Y,R),A=o.keys.map(Y=>t.columns[Y].name).join(),E=Z(()=>cH(f,A),[f,A]),z=$o(f.times),q=f.times.length-1,F=f.times.find(Y=>(Y+
z)*1e3>e.end+1e3)??null,ue=F===null?f.times.length:f.times.indexOf(F),X=Z(()=>pH(f,g,E,y,m,ue),[f,g,E,y,m,ue]),he=(Y,Qe,Je)=>{
let $e=f.series[Qe<E.length?Qe:0];$e&&e.onPoint?.({start:f.starts[Y],keys:$e.keys,measure:d,value:$e.values[Y]??null},Je)},
pe=Y=>{let Qe={ArrowRight:(C?.at??-1)+1,ArrowLeft:(C?.at??q+1)-1,Home:0,End:q}[Y.key];if(Qe!==void 0&&q>=0){let Re=Math.
max(0,Math.min(Qe,q));return Y.shiftKey&&e.onSpan&&e.onSpan(...mH(c,f.times,C?.at??Re,Re,z)),x({at:Re,left:-1}),!0}if(Y.
key!=="Enter"&&Y.key!=="."||!C)return!1;let Je=Y.target.getBoundingClientRect(),$e=S?S.left+(f.times[C.at]-S.from)/(S.to-
S.from)*S.width:80;return he(C.at,E.findIndex(Re=>!y.has(Re.key)),new DOMRect(Je.left+$e,Je.top+80,0,0)),!0},Le=(Y,Qe,Je)=>{
let[$e,Re]=dH(f.times,Y,Qe,z);Je&&e.onSpan?e.onSpan($e,Re):e.onZoom($e,Re)};return r(je,{title:Q(d).text,summary:fH(f,d,
A,_,m),announced:C?i2(f,g,C.at,s,_):"",onKey:pe,table:r(jn,{answer:t,document:n,zone:s}),actions:r(L,{children:[e.tools,
e.actions?.(d)]}),legend:A===""?null:r(hd,{rows:E,all:f.series.length,hidden:y,onHidden:v,text:Y=>lt(Y,Ft(d)),...e.onGroup?
{onMenu:(Y,Qe)=>e.onGroup?.(Y.keys,Qe)}:{}}),children:[r(pl,{times:f.times,series:X,zone:s,unit:R,height:a,cursor:C?.at??
null,logarithmic:p&&m!=="stacked"&&m!=="share",unfinished:F,onCursor:(Y,Qe)=>x(Y===null?null:{at:Y,left:Qe}),onDrag:Le,onPick:he,
onBox:Y=>P(Qe=>Qe!==null&&JSON.stringify(Qe)===JSON.stringify(Y)?Qe:Y)}),S&&c&&r(p2,{box:S,from:c.from,to:c.to}),S&&r(c2,
{box:S,flags:u,zone:s}),C&&r(o2,{lines:f,former:g,rows:E,hidden:y,at:C.at,left:C.left,zone:s,text:Y=>lt(Y,Ft(d)),unfinished:F!==
null&&f.times[C.at]>=F})]})}function cH(e,t){return e.series.slice(0,qT).map(n=>({key:JSON.stringify(n.keys),keys:n.keys,
total:n.total,last:n.values.at(-1)??null,color:kn(t,n.keys)}))}function pH(e,t,n,o,i,s){let a=e.series.slice(0,qT).map((d,m)=>({
series:d,row:n[m],isShown:!o.has(n[m].key)}));if(i==="stacked"||i==="share"){let d=hC(a.map(({series:m,isShown:f})=>f?m.
values:m.values.map(()=>0)),i==="share");return a.map(({row:m,isShown:f},g)=>({values:d[g],color:m.color,shown:f,stacked:!0}))}
let l=a.filter(({isShown:d})=>d).length<=aH,u=a.map(({series:d,row:m,isShown:f})=>({values:i==="bars"?d.values:d.values.
map((g,y)=>y<s?g:null),color:m.color,shown:f,bars:i==="bars",...l&&d.low?{low:d.low,high:d.high}:{}})),c=a.map(({row:d,isShown:m})=>{
let f=t?.series.find(g=>JSON.stringify(g.keys)===d.key);return f?{values:e.times.map((g,y)=>f.values[y]??null),color:d.color,
shown:m,dashed:!0}:null}).filter(d=>d!==null),p=i==="bars"||s>=e.times.length?[]:a.map(({series:d,row:m,isShown:f},g)=>({
values:d.values.map((y,v)=>v>=s-1?y:null),color:m.color,shown:f,dashed:!0,of:g}));return[...u,...c,...p]}function dH(e,t,n,o){
return[e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??n)+o]}function mH(e,t,n,o,i){let s=e?t.findIndex(p=>p===
e.from):-1,a=e?t.findLastIndex(p=>p<e.to):-1,l=s===n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(l,o)];return[t[u],t[c+1]??
t[c]+i]}function fH(e,t,n,o,i){let s=e.series[0],a=n===""?"":` by ${Q(n).text}, ${e.series.length} groups`,l=s?.values.reduce(
(c,p)=>Math.max(c,p??0),0)??0,u=n!==""&&s?`, ${s.keys.map(c=>Q(c).text).join(", ")} leads`:"";return`${i==="bars"?"Bar":
"Line"} chart of ${Q(t).text}${a}, ${e.times.length} points, ${i==="share"?"":`at most ${o(l)}`}${u}`}var VT=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),hH=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function UT(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:gH(n.toLowerCase())??yH(n)??bH(n,t)}function gH(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?VT.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let o=/^this\s+([a-z]+)$/.exec(e),i=o?VT.get(o[1]):void 0;return i?{from:`now/${i}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function yH(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,o,i]=[Number(t[1]),t[2],t[3]],s=new Date(Date.UTC(n,Number(o??1)-1,Number(i??1))),a=new Date(s);return i!==void 0?
a.setUTCDate(a.getUTCDate()+1):o!==void 0?a.setUTCMonth(a.getUTCMonth()+1):a.setUTCFullYear(a.getUTCFullYear()+1),{from:s.
toISOString().slice(0,10),to:a.toISOString().slice(0,10)}}function bH(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let o=WT(n[0],t,null);if(o===null)return null;if(n.length===1)return typeof o=="string"&&o.includes("T")?null:
{from:o};let i=WT(n[1],t,typeof o=="string"?o:null);return i===null?null:i==="now"?{from:o}:{from:o,to:i}}function WT(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let o=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(o)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${Od(o[1])}:${o[2]}:${o[3]??"00"}`;let i=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),s=i?hH.indexOf(i[2].toLowerCase()):-1;if(!i||s<0)return null;let a=`${i[3]??t.getUTCFullYear()}-${Od(String(s+1))}\
-${Od(i[1])}`;return i[4]===void 0?a:`${a}T${Od(i[4])}:${i[5]}:00`}function Od(e){return e.padStart(2,"0")}var KT="jn",jT="Xn",GT="Sn",JT="Bn",ZT="Cn";function $n(e){de({document:Ce(Ce(Se.value,"from",e.from),"to",e.to)})}function YT(){let e=U(null),[t,n]=k(!1),o=Se.value.
timezone??"UTC",i=Yo(Se.value,o),{error:s}=Kn.result.value,a=bs(s,"from")??bs(s,"to"),l="The question";return jo([{keys:"\
t",label:"Range of time",group:l,act:()=>n(!0)},{keys:"[",label:"The range before",group:l,act:()=>ay(-1,0)},{keys:"]",label:"\
The range after",group:l,act:()=>ay(1,0)},{keys:"-",label:"Zoom out",group:l,act:()=>ay(0,.5)}]),r(L,{children:[r(M,{buttonRef:e,
icon:"calendar",after:"down",kind:a?"danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:r("span",{class:KT,
children:i})}),a&&!t&&r("div",{class:ZT,children:r(ce,{error:a})}),t&&r(pn,{anchor:e.current,role:"dialog",label:"Range \
of time",onClose:()=>n(!1),children:r(xH,{zone:o,wrong:a,onDone:()=>n(!1)})})]})}function ay(e,t){let n=Kn.result.value.
answer?.query,[o,i]=[Date.parse(String(n?.from)),Date.parse(String(n?.to))],s=i-o;if(!(s>0))return;let a=l=>new Date(l).
toISOString();$n({from:a(o+(e-t)*s),to:a(i+(e+t)*s)})}function xH({zone:e,wrong:t,onDone:n}){let[o,i]=k(t),{from:s,to:a}=Se.
value,l=s===void 0&&a===void 0?"":`${s??""} - ${a??"now"}`,u=c=>{let p=UT(c);if(!p){i({message:"This is no range of time",
hint:"try: last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}$n(p),n()};return r("div",{class:jT,children:[
r(dn,{label:`Range, on the clock of ${e}`,value:l,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:u,error:o,autofocus:!0}),
r("div",{class:GT,children:Ou.map(c=>r(M,{small:!0,kind:"plain",class:JT,pressed:Yo(Se.value,e)===c.label,onClick:()=>{$n(
c),n()},children:c.label},c.label))})]})}var wH=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}];function QT({answer:e,
intervals:t,of:n,zone:o,bars:i,actions:s}){let[a,l]=k("lines"),[u,c]=k(!1),[p,d]=k(null),{openAt:m,menu:f}=Mr(),g=CH(n,e),
y=Et(e,n),v=y.keys.length>0&&y.measures.some(R=>Hi(e.columns[R].name));N(()=>d(null),[JSON.stringify(n)]);let C=Z(()=>fC(
t),[t]),x=R=>Object.fromEntries(y.keys.map((_,A)=>[e.columns[_].name,R[A]])),S=e.columns[y.time]?.name??"time",P=({start:R,
keys:_,measure:A,value:E},z)=>m({document:n,mark:{keys:{[S]:R,...x(_)},measure:A},anchor:z,value:E,items:[{label:"Note h\
ere…",icon:"plus",act:()=>so({kind:"note",time:R})}]});return r(L,{children:[r(dl,{answer:e,document:n,zone:o,form:i?"\
bars":v?a:"lines",logarithmic:u,intervals:C,end:ly(e),flags:g.flags,span:p,onZoom:(R,_)=>$n({from:Ui(R),to:Ui(_)}),onSpan:(R,_)=>d(
{from:R,to:_}),onPoint:P,onGroup:(R,_)=>m({document:n,mark:{keys:x(R)},anchor:_,value:R[0]}),tools:r(L,{children:[v&&!i&&
r(xt,{label:"Form",choices:wH,value:a,onChange:l}),!i&&r(M,{small:!0,kind:"outlined",pressed:u,onClick:()=>c(!u),children:"\
Log"})]}),actions:s}),p&&r(Xa,{document:n,mark:{time:{from:Ui(p.from),to:Ui(p.to)}},label:`${J(p.from*1e3,o)} to ${J(p.to*
1e3,o)}`,onClear:()=>d(null),children:[r(M,{small:!0,kind:"outlined",icon:"search",onClick:()=>$n({from:Ui(p.from),to:Ui(
p.to)}),children:"Zoom"}),r(M,{small:!0,kind:"outlined",icon:"plus",onClick:()=>so({kind:"note",time:Ui(p.from),to:Ui(p.
to)}),children:"Note"})]}),r(kH,{answer:e,of:n,zone:o}),g.menu,f]})}function kH({answer:e,of:t,zone:n}){let{choose:o,menu:i}=cd(
e,t);return r("div",{class:mS,children:[r(jn,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),i]})}function Ui(e){
return new Date(e*1e3).toISOString()}function ly(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(
String(t)))}function CH(e,t){let[n,o]=k(!0),[i,s]=k(null),a=dd(e.dataset,t.query?.from,t.query?.to);jo([{keys:"m",label:"\
Show or hide notes",group:"Charts",act:()=>o(!n)}]);let l=Z(()=>(n?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.
to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:p=>s({note:c,anchor:p})})),[a,n]),u=i&&r(Jo,{anchor:i.anchor,label:"\
Note",head:W(i.note.text),onClose:()=>s(null),items:[{label:"Remove the note",icon:"trash",danger:!0,act:()=>{md(i.note.
id)}}]});return{flags:l,menu:u}}function XT({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return r(_e,{icon:"search",title:"Noth\
ing found",actions:r(L,{children:[n&&r(M,{kind:"primary",onClick:()=>$n({}),children:"All data"}),t&&r(M,{kind:"outlined",
onClick:()=>de({document:Ce(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&r(M,{kind:"outlined",onClick:Mo,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var SH=8;
function eP({document:e,chart:t}){let n=Ja(Ee(e.dataset).value.value);return r(_e,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,SH).map((o,i)=>r(M,{kind:i===0?"pr\
imary":"outlined",onClick:()=>de({as:t,document:Au({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:Q(o.value).
text},o.value)):r(M,{kind:"primary",onClick:()=>de({as:"table",document:Au(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var uy=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await oe(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(Nn(t))
return;this.error=j(t)}this.busy=!1,this.changed()}};function ml(e,t){let[,n]=Zf(s=>s+1,0),o=U(null);N(()=>{if(!e)return;
let s=new uy(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let i=o.current?.key===t?o.current.
pages:null;return{columns:i?.first?.columns??[],pages:i?.pages??[],first:i?.first??null,busy:i?.busy??e!==null,error:i?.
error??null,hasMore:i?.hasMore??!1,more:i?.more??TH}}function TH(){}function Ld(e){return{...Be(e),aggregate:{measures:["count()"]}}}var PH=7.2,_H=24,MH=72,$H=300;function tP(e,t,n){let o=ge(e.query?.samples?.columns),i=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:DH(e,s,a,n),expression:AH(o[a]??be(s.name))}));return t===null?i:t.map(s=>i.find(a=>a.name===s)).filter(
s=>s!==void 0)}function DH(e,t,n,o){let i=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,cy(a[n],t,o).length),t.name.length);
return Math.round(Math.max(MH,Math.min($H,i*PH+_H)))}function cy(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
J(e,n,"millisecond"):typeof e=="number"&&Ko(t)?lt(e,Ft(t.name),!0):Q(e).text}var EH=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function AH(e){return EH.test(e)?e:null}function py(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?Cn(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function dy(e){let{document:t}=Ie.value;He({document:Ce(t,"where",To(t.where,e)),open:[]},e)}function oP(e){let{document:t}=Ie.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return He({document:Ce(t,s,e),open:[]},
n)}let o=t.aggregate??ws("explore",null,{events:[]}).aggregate,i=[...ge(o.by).filter(s=>s!==e),e];He({view:"explore",document:{
...Be(t),aggregate:{...o,by:i}},as:null,open:[]},n)}var nP=5*6e4;function rP(e,t,n){let o=Date.parse(t),i=Be({...e,from:new Date(
o-nP).toISOString(),to:new Date(o+nP).toISOString()});delete i.where,so({kind:"events",document:{...i,samples:{order:"ti\
me asc"}},label:`5 min around ${J(t,n,"second")}`})}function iP(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=Be(Ie.value.document.dataset===e.dataset?Ie.value.document:e),i=n.map(({event:s})=>({where:kr(s)}));He({view:"\
funnel",document:{...o,funnel:{steps:i,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var aP="xr",Rd="ie",lP="C",uP="En",Nd="In",cP="Un",Bd="E",pP="Ln",dP="sr",mP="Mn",fP="Nn",hP="Rn",gP="cr",yP="An",bP="Dn",
vP="Hn",ec="gr",xP="_n",wP="qn",kP="Fn",CP="Tn";function SP(e){let{row:t,columns:n,zone:o,template:i,isOpen:s,current:a,wrap:l,onToggle:u}=e;return r(L,{children:[r("di\
v",{role:"row",class:ke(Rd,s&&uP),style:{gridTemplateColumns:i},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[r("span",{role:"cell",class:Nd,children:r("button",{type:"button",
class:cP,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:r(ie,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:p})=>r("span",{role:"cell",class:Bd,"data-type":p.type,children:r(TP,{value:t[c],
column:p,zone:o,most:l?1e3:200})},c))]}),s&&r(OH,{...e})]})}function TP({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?r($,{value:e,most:o}):r($,{shown:{text:cy(e,t,n),kind:e===null?"null":"value"}})}function OH({
row:e,all:t,zone:n,document:o,opened:i}){let[s,a]=k(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${Q(c).text}`.toLowerCase().includes(s.toLowerCase()));return r("div",{role:"row",class:pP,children:r("di\
v",{role:"cell",class:dP,children:[r("div",{class:mP,children:[r(RH,{row:e,all:t,zone:n,document:o,opened:i}),t.length>8&&
r("input",{class:fP,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
r("dl",{class:hP,children:l.map(({column:u,value:c})=>r(LH,{column:u,value:c,zone:n},u.name))})]})})}function LH({column:e,
value:t,zone:n}){let o=be(e.name),i=e.type!=="timestamp"&&!Array.isArray(t),s=Q(e.name).text;return r("div",{class:gP,children:[
r("dt",{class:yP,children:r($,{value:e.name,most:64})}),r("dd",{class:bP,children:r(TP,{value:t,column:e,zone:n,most:4e3})}),
r("dd",{class:vP,children:[i&&r("button",{type:"button",class:ec,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>dy(
py(o,t,!1)),children:"="}),i&&r("button",{type:"button",class:ec,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>dy(py(o,t,!0)),children:"≠"}),i&&r("button",{type:"button",class:ec,"aria-label":`Break down by ${s}`,onClick:()=>oP(
o),children:"by"}),r("button",{type:"button",class:ec,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>Fe(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(ie,{name:"copy",size:14})})]})]})}function RH({
row:e,all:t,zone:n,document:o,opened:i}){let s=Ee(o.dataset).value.value,a=(p,d=e)=>p===void 0?void 0:d[t.findIndex(m=>m.
name===p)],l=a("time"),u=a(s?.actors?.[0]),c=i.map(p=>({time:a("time",p),event:a(s?.event??"event",p)})).filter(p=>typeof p.
time=="string"&&typeof p.event=="string");return r(L,{children:[typeof u=="string"&&r(M,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>ye(Ia(o.dataset,u)),children:r("span",{children:["Timeline of ",r($,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&r(M,{small:!0,kind:"outlined",icon:"clock",onClick:()=>rP(o,l,n),children:"5 min around"}),c.length>
0&&r(M,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>iP(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),r(M,{small:!0,kind:"outlined",icon:"braces",onClick:()=>Fe(JSON.stringify(Object.fromEntries(t.map(({
name:p},d)=>[p,e[d]])),null,2),"The event"),children:"JSON"})]})}function Fd({paging:e,document:t,zone:n,wanted:o=null,wrap:i=!1}){let s=U(null),[a,l]=k(new Set),[u,c]=k("0:0"),p=Z(()=>e.
first?tP(e.first,o,n):[],[e.first,o,n]),d=Z(()=>e.pages.flatMap(NH),[e.pages]),m=Z(()=>BH(d,a),[d,a]);if(!e.first)return e.
error?r(PP,{error:e.error,onAgain:e.more}):r("div",{class:kP,children:r(we,{lines:12})});if(e.pages.length===0)return r(
"p",{class:CP,children:"No event passes."});let f=y=>{let v=new Set(a);v.delete(y)||v.add(y),l(v),c(y)},g=`28px ${p.map(
({width:y})=>`${y}px`).join(" ")} minmax(0, 1fr)`;return r("div",{ref:s,class:aP,role:"table","aria-label":"Events","dat\
a-wrap":i,onKeyDown:y=>FH(y,s.current),children:[r("div",{class:ke(Rd,lP),role:"row",style:{gridTemplateColumns:g},children:[
r("span",{role:"columnheader",class:Nd,children:r("span",{class:"spoken",children:"Open"})}),p.map(({name:y,at:v})=>r("s\
pan",{role:"columnheader",class:Bd,children:r($,{value:y,most:48})},v))]}),d.map((y,v)=>r(HH,{at:v,rows:y,scroller:s,render:(C,x)=>{
let S=`${v}:${x}`;return r(SP,{row:C,all:e.first.columns,columns:p,zone:n,document:t,template:g,isOpen:a.has(S),current:u===
S,wrap:i,opened:m,onToggle:()=>f(S)},x)}},v)),r(qH,{paging:e,scroller:s})]})}var my=25;function NH(e){return Array.from(
{length:Math.ceil(e.length/my)},(t,n)=>e.slice(n*my,(n+1)*my))}function BH(e,t){return[...t].map(n=>{let[o,i]=n.split(":").
map(Number);return e[o]?.[i]}).filter(n=>n!==void 0)}function FH(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,
o=e.target instanceof Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let i=[...t.querySelectorAll(
"[data-opener]")];e.preventDefault(),e.stopPropagation(),i[i.indexOf(o)+n]?.focus()}var zH="800px",IH=2;function HH({rows:e,
scroller:t,render:n,at:o}){let i=U(null),[s,a]=k(o<IH),l=U(e.length*dp());return N(()=>{let u=i.current;if(!u)return;let c=new IntersectionObserver(
([p])=>{p&&(p.isIntersecting||(l.current=p.boundingClientRect.height||l.current),a(p.isIntersecting))},{root:t.current,rootMargin:zH});
return c.observe(u),()=>c.disconnect()},[]),r("div",{ref:i,role:"rowgroup","data-block":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function qH({paging:e,scroller:t}){let n=U(null),o=U(e.more);return o.current=e.more,N(()=>{
if(!n.current)return;let i=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return i.observe(n.current),()=>i.disconnect()},[e.pages.length]),r("div",{ref:n,class:xP,children:[e.error&&r(
PP,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function PP({
error:e,onAgain:t}){return r("div",{class:wP,children:[r(ce,{error:e}),r(M,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var MP="Gn",$P="Jn",DP="Kn",fy="On",EP="Pn",AP="Qn",OP="ae";function LP({all:e,wanted:t,onWanted:n}){let o=U(null),[i,s]=k(!1),[a,l]=k(""),u=t??e,c=p=>{let d=e.filter(m=>m===p?!u.includes(
p):u.includes(m));n(d.length===e.length?null:d)};return r(L,{children:[r(M,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:i,disabled:e.length===0,onClick:()=>s(!i),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),i&&r(pn,{anchor:o.current,role:"dialog",label:"Columns",class:EP,onClose:()=>s(!1),children:[
r("input",{class:Ve,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:p=>l(p.currentTarget.value)}),
r("div",{class:AP,children:e.filter(p=>p.toLowerCase().includes(a.toLowerCase())).map(p=>r("label",{class:OP,children:[r(
"input",{type:"checkbox",checked:u.includes(p),onChange:()=>c(p)}),r($,{value:p,most:40,middle:!0})]},p))})]})]})}var VH=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function RP({document:e,zone:t,actions:n}){let[
o,i]=k(!1),[s,a]=k(null),l=/asc|^time$/.test(e.samples?.order??""),u=ml({path:"v1/query",body:d=>({...e,samples:{...e.samples,
...d===void 0?{}:{cursor:d}}})},JSON.stringify(e)),c=Pt(Ld(e)),p=c.answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;
return r("section",{class:MP,"aria-label":"Raw events",children:[r("div",{class:$P,children:[r("h2",{class:DP,children:typeof p==
"number"?`${B(p)} events`:"Raw events"}),r(xt,{label:"Order",choices:VH,value:l?"oldest":"newest",onChange:d=>le("sample\
s.order",d==="oldest"?"time asc":void 0)}),r(LP,{all:u.columns.map(({name:d})=>d),wanted:s,onWanted:a}),r(M,{small:!0,kind:"\
outlined",pressed:o,onClick:()=>i(!o),children:"Wrap"}),n]}),r(WH,{document:e,zone:t}),r(Fd,{paging:u,document:e,zone:t,
wanted:s,wrap:o})]})}function WH({document:e,zone:t}){let n=Z(()=>({...Be(e),compare:void 0,aggregate:{measures:["count(\
)"],by:["time('auto')"]}}),[e]),{answer:o}=Pt(Ce(n,"compare",void 0)),[i,s]=k(null),a=Z(()=>o&&"rows"in o&&"columns"in o?
Bu(o,Et(o,n),1):null,[o]),l=Z(()=>a?.series[0]?[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<
2?r("div",{class:fy}):r("div",{class:fy,children:r(pl,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:i,onCursor:s,
onDrag:(u,c)=>$n({from:new Date(Math.floor(u)*1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function NP({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!Zo(e)||n==="heat"&&!ge(e.aggregate?.by).some(Ii)))return r(eP,{document:e,chart:n});if(!o||!i||!("columns"in o))
return s==="error"?null:r(we,{});let l=o.query?.timezone??i.timezone??"UTC",u=r(dC,{document:i,answer:o,zone:l}),c=()=>u;
if(i.samples)return r(RP,{document:i,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return r(XT,{document:i});let p=Zo(
i),d=UH(n,i)?n:Qp(i);return d==="distribution"&&p?r(XC,{answer:o,of:i,bins:p,zone:l,actions:u}):d==="heat"&&p?r(IS,{answer:o,
of:i,bins:p,zone:l,actions:u}):Et(o,i).time>=0&&!p&&(d==="line"||d==="bar")?r(QT,{answer:o,intervals:t.intervals,of:i,zone:l,
bars:d==="bar",actions:c}):d==="bar"?r(gS,{answer:o,of:i,document:e,zone:l,actions:c}):r(hS,{answer:o,of:i,document:e,zone:l,
actions:c})}function UH(e,t){let n=ge(t.aggregate?.by).some(Ii);return e==="distribution"?Zo(t)!==null&&!n:e==="heat"?Zo(
t)!==null&&n:e==="table"||Zo(t)===null}var hy="[data-stop]";function zd(e){return[...e.querySelectorAll(hy)].filter(t=>t.closest("[data-sentence]")===e)}function BP(e){
if(!e)return;let t=zd(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function FP(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(hy)||t.closest("[data-sentence]")!==e))for(let n of zd(
e))n.tabIndex=n===t?0:-1}function zP(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=zd(e),o=n.indexOf(
t.target);if(o<0)return!1;let i=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return i===null?!1:(n[Math.max(0,Math.min(i,n.length-1))]?.focus(),!0)}function Gn(e,t,n){requestAnimationFrame(()=>{
let o=i=>e?.querySelector(`${hy}[data-stop="${CSS.escape(i)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function gy(){
let e=document.querySelector("[data-sentence]"),t=e?zd(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var yy="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";var Ki=(e,t)=>["where",...t.map(n=>`${e}.${n}`)],Dn={aggregate:Ki("aggregate",["measures","by","having","over"]),samples:Ki(
"samples",["columns","order"]),funnel:Ki("funnel",["per","steps","order","window","count","exclude","hold","by","attribu\
tion"]),retention:Ki("retention",["per","start","return","cohort","mode","period","periods","by","day","at_least"]),lifecycle:Ki(
"lifecycle",["per","period","event","created"]),stickiness:Ki("stickiness",["per","period","event"]),paths:Ki("paths",["\
per","start","end","before","after","node","gap","count","exclude"]),difference:Ki("difference",["over","selection","bas\
eline","properties"])};var KH=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function IP(e){let t=e.replaceAll(" ","");return KH.test(t)?t:null}function Hs(e,t){
return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var Id=[["30m","30 minutes"],["1h",
"1 hour"],["1d","24 hours"],["7d","a week"],["14d","two weeks"],["30d"],["90d"]],ui=[["1m","a minute"],["5m"],["10m"],["\
30m","half an hour"],["1h","an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function HP(e,t,n){let o=bs(e,t);if(!o||!n)return o;let i=o.span?.start??0;return i>=n.start&&i<Math.max(n.end,n.start+1)?
o:null}function VP(e,t,n){let o=pu(t.where),i=Mi(e,o);if(typeof i=="string")return Ce(e,o,t.span?qP(i,t.span,n):n);let s=o.slice(
0,-1),a=Mi(e,s);return o.at(-1)!==0||typeof a!="string"?null:Ce(e,s,t.span?qP(a,t.span,n):n)}function qP(e,t,n){let{start:o,
end:i}=_i(e,t);return e.slice(0,o)+n+e.slice(i)}function Hd(e,t){let n=VP(Se.value,e,t);n&&de({document:n})}var WP="Vn",UP="Wn",KP="Yn";var jP=jc({document:{dataset:""},error:null,sentence:()=>null});function kt(){return Jc(jP)}function _t({document:e,error:t,
label:n,children:o}){let i=U(null);it(()=>BP(i.current));let s=a=>{!a.defaultPrevented&&zP(a.currentTarget,a)&&a.preventDefault()};
return r(jP.Provider,{value:{document:e,error:t,sentence:()=>i.current},children:r("div",{ref:i,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:WP,onKeyDown:s,onFocusIn:a=>{FP(a.currentTarget,a.target)},children:o})})}function ve({word:e,
children:t}){return r("span",{class:UP,children:[e!==void 0&&r(fl,{children:e}),t]})}function fl({children:e}){return r(
"span",{class:KP,children:e})}function GP({id:e,error:t}){return r(ce,{...e===void 0?{}:{id:e},error:t,onHint:n=>Hd(t,n)})}var JP="Zn",ZP="f",YP="ep",QP="rp",XP="ip",e_="ap",t_="tp",n_="te",o_="op",r_="I",vy="np";function mn(e){let{stop:t,label:n,path:o=t,span:i,draft:s=!1,problem:a=null}=e,l=kt(),u=U(null),c=ft(),[p,d]=k(!1),m=s?null:
HP(l.error,o,i),f=m!==null||a!==null,g=JH(m,a,e.onHint),y=async()=>{await e.onRemove?.(),Gn(l.sentence(),t,e.after)},v=e.
editor!==void 0||e.menu!==void 0;return r("span",{class:JP,"data-path":o,children:[r("span",{class:ke(ZP,s&&QP,f&&XP,e.quiet&&
e_,p&&YP),children:[f&&r("span",{class:t_,children:r(ie,{name:"error",size:14})}),r("button",{ref:u,type:"button",class:n_,
"data-stop":t,tabIndex:-1,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":v?p:void 0,"aria-invali\
d":f||void 0,"aria-describedby":f?`${c}-problem`:void 0,onClick:()=>d(!p),onKeyDown:C=>ZH(C,e,y,g),children:[r("span",{class:"\
spoken",children:[e.what,": "]}),e.children,e.menu&&r("span",{class:o_,children:r(ie,{name:"down",size:12})})]}),e.onRemove&&
r("button",{type:"button",class:r_,tabIndex:-1,"aria-label":`Remove ${W(n)}`,onClick:y,children:r(ie,{name:"close",size:12})})]}),
m&&r("span",{class:vy,children:r(GP,{id:`${c}-problem`,error:m})}),a&&r("span",{class:vy,children:r(ce,{id:`${c}-problem`,
error:a,onHint:e.onHint})}),p&&e.menu&&r(Jo,{anchor:u.current,label:W(n),items:e.menu,onClose:()=>d(!1)}),p&&e.editor&&r(
pn,{anchor:u.current,role:"dialog",label:W(n),onClose:()=>{d(!1),e.onLeave?.()},children:e.editor(()=>d(!1))})]})}function JH(e,t,n){
let o=t??e,i=o?Lh(o.hint):null;return i===null?null:t?n?()=>n(i):null:()=>Hd(e,i)}function ZH(e,t,n,o){let i=e.key==="En\
ter"&&o?o:YH(e,t,n);i&&(e.preventDefault(),i())}function YH(e,{onNegate:t,onOptional:n,onMove:o,onRemove:i},s){return e.
altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:
e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?i?s:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var s_="hr",a_="pp";function Ao({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...i}){return r("div",{class:s_,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&r("div",{class:a_,children:e}),r(Ri,{...i,inline:!0,autofocus:!0,eager:!0})]})}function ji(e){let{path:t,what:n,value:o,none:i,unit:s}=e,a=e.onChange??(l=>le(t,l));return r(mn,{stop:t,what:n,label:`${n}\
: ${o??i}${o!==null&&s?` ${s}`:""}`,onRemove:e.onRemove,editor:l=>r(XH,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?i:r($,{value:o,most:24}),o!==null&&s&&` ${s}`]})}function XH({what:e,value:t,usual:n,read:o,wrong:i,none:s,onChange:a,
onCancel:l}){let[u,c]=k(""),[p,d]=k(!1),m=u.trim(),f=n.filter(([v,C])=>m===""||v.startsWith(m)||(C??"").includes(m)),g=v=>{
let C=o(v);C===null?d(!0):a(C)},y=[...m!==""&&!f.some(([v])=>v===m)&&o(m)!==null?[{value:m,label:m,note:"as it is typed"}]:
[],...f.map(([v,C])=>({value:v,label:v,note:C,selected:v===t})),...m===""&&t!==null?[{value:null,label:s,note:"the defau\
lt"}]:[]];return r(Ao,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:v=>{c(v),d(!1)},options:y,onPick:v=>v===null?a(void 0):
g(v),onTake:g,onCancel:l,onLeave:l,invalid:p,foot:p||m!==""&&o(m)===null?i:void 0})}function ho(e){return r(ji,{usual:Id,
...e,read:IP,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}var eq=["dataset","define","params","timezone","week_start","missing"];function Oo(e,t){let n=eq.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function xy(e,t,n){return(await oe(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var tq=2e3,qs=new Map,qd=new Map,u_=ae(0),l_;function hl(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function gl(e,t){u_.value;let n=JSON.stringify(e),o=Ta.value,i=t.filter(a=>a.text!==""&&!qs.has(hl(n,a))),s=i.map(
a=>hl(n,a)).join(`

`);return N(()=>{i.length>0&&o!=="away"&&nq(n,e,i)},[s,o]),t.map(a=>qs.get(hl(n,a))??null)}async function c_(e,t,n){let o=JSON.
stringify(e),i=qs.get(hl(o,t));if(i)return i;let[s]=await xy(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return p_(o,t,s),s}function nq(e,t,n){let o=qd.get(e)??{context:t,texts:new Map};for(let i of n)o.texts.
set(hl(e,i),i);qd.set(e,o),l_??=setTimeout(()=>{l_=void 0,oq()},0)}async function oq(){let e=[...qd];qd.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let i=[...o.values()];(await xy(n,i).catch(()=>[])).forEach((a,l)=>p_(t,i[l],
a))})),u_.value++}function p_(e,t,n){qs.size>=tq&&qs.delete(qs.keys().next().value),qs.set(hl(e,t),n)}async function nr(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await c_(e,{kind:t,text:n}),{error:i}=o;return i?
{parsed:o,problem:{message:i.message,hint:i.hint??"",span:i.span??null}}:{parsed:o,problem:null}}catch(o){let{code:i,message:s,
hint:a,span:l}=j(o);return{parsed:null,problem:i==="away"?null:{message:s,hint:a,span:l}}}}function yl(e,t,n){if(!t)return n;
let{start:o,end:i}=_i(e,t);return e.slice(0,o)+n+e.slice(i)}var rq=new Set(["has","contains","starts_with","ends_with"]);function vl({property:e,operator:t,values:n}){let o=be(e),i=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:rq.has(i)?`${t}(${o}, ${n.map(tc).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(tc).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(tc).join(" and ")}`}
function tc(e){return typeof e=="string"?Cn(e):String(e)}var iq=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function f_(e){for(let[t,n]of iq){if(e===t)return n;if(e===n)return t}
return e}var d_=["=","!=","in","not in"],bl=["is null","is not null"],wy=[">=",">","<","<=","between","not between"],m_=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function Vd(e){switch(e){case"bool":return["is true","is false",...bl];case"string":return[
...d_,...m_,...bl];case"int64":case"float64":return["=",...wy,"!=","in","not in",...bl];case"timestamp":return[...wy,...bl];case"\
list of strings":return["has","not has",...bl];case"unknown":return[...d_,...wy,...m_,"has","not has",...bl]}}function Jn(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function Vs(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var h_={property:null,type:"unknown",operator:null,values:[]};function g_(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function ky({property:e,operator:t}){return e===null?"property":t===null||Jn(t)===0?"operator":
"values"}function y_(e,t,n){return e.operator!==null&&e.type===n&&Vd(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function b_(e,t){let n=Jn(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function Wd(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function v_(e,t){let n=e.operator===null?0:Jn(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function Cy({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=Jn(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function nc(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||Cy(e)!==null)return null;
if(Jn(n)!=="many"||!o.includes(null))return vl({property:t,operator:Jn(n)==="many"?Vs(n,o.length):n,values:o});let i=n===
"!="||n==="not in",s=vl({property:t,operator:i?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=vl({property:t,operator:Vs(i?"!=":"=",a.length),values:a});return i?`${l} and ${s}`:`(${l} or ${s})`}function Sy(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function x_(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),i=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!i?[...new Set(o)]:null}function Er(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let i=o.
indexOf(n);i>0;i=o.indexOf(n,i+1))if(!/[\p{L}\p{N}]/u.test(o[i-1]))return 1;return o.includes(n)?2:3}function Ar(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:Er(n(o),t)})).filter(o=>o.grade<3).sort((o,i)=>o.grade-i.grade).map(({item:o})=>o)}var w_={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function xl(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function k_({operators:e,present:t,onPick:n,onBack:o,onCancel:i,onLeave:s,head:a}){let[l,u]=k(""),c=e.filter(
f=>f===l.trim()),p=e.filter(f=>f!=="in"&&f!=="not in"),d=c.length>0?c:Ar(p,l,f=>`${f} ${xl(f)} ${w_[f]}`),m=f=>f===t||t!==
null&&f===Vs(t,1);return r(Ao,{label:"Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:i,onLeave:s,onBackspace:o,
options:d.map(f=>({value:f,label:xl(f),note:w_[f],selected:m(f)})),onPick:n,onTake:()=>{}})}var Py="oe",C_="ne",S_="dp";var _y=8;function T_({draft:e,stage:t,onStage:n,onDraft:o}){let{property:i,operator:s,values:a}=e;return i===null?null:r(
L,{children:[r("button",{type:"button",class:Py,"data-present":t==="property",onClick:()=>n("property"),children:r($,{value:i,
most:40,middle:!0})}),s!==null&&r("button",{type:"button",class:Py,"data-present":t==="operator",onClick:()=>n("operator"),
children:xl(s)}),t==="values"&&a.slice(0,_y).map(l=>r("button",{type:"button",class:C_,onClick:()=>o(Wd(e,l)),children:[
r("span",{class:"spoken",children:"Remove "}),r($,{value:l,most:24,middle:!0}),r(ie,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>_y&&r("span",{class:S_,children:["and ",H(a.length-_y)," more"]})]})}var P_=50;function __(e,t,n,o){return oe(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:P_},
signal:o})}function My(e,t,n,o,i){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:p,params:d,missing:m}=e,f={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:p,params:d,missing:m,limit:P_};return oe(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:f,signal:i})}function M_(e,t){let[n,o]=k(null);return N(()=>{if(e===null)return;let i=new AbortController;return t(i.signal).then(s=>{
i.signal.aborted||o({key:e,value:s,error:null})},s=>{Nn(s)||o(a=>({key:e,value:a?.value??null,error:j(s)}))}),()=>i.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function Ud(e,t,n,o=()=>!0){let{dataset:i}=e,
s=t.trim(),a=M_(`${i}
${n.join()}
${s}`,d=>__(i,s,n,d)),l=aq(e,s),u=a.fresh&&a.value?a.value:{names:lq(i,s),more:0},c=new Set(l.map(({name:d})=>d));return{
names:[...l,...u.names.filter(({name:d})=>!c.has(d))].filter(d=>d.kind==="function"||o(d.type)),more:u.more}}function aq({
define:e},t){return Object.keys(e??{}).filter(n=>Er(n,t)<3).map(n=>({kind:"definition",name:n,text:be(n),type:"unknown",
filled:1}))}function lq(e,t){let n=Ee(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:i,type:s,
filled:a})=>({kind:"property",name:i,text:be(i),type:s,filled:a/o})).filter(({name:i})=>Er(i,t)<3).sort((i,s)=>Er(i.name,
t)-Er(s.name,t)||s.filled-i.filled)}function $_(e,t,n,o){let i=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,i]);return M_(s,async a=>{
let l=()=>My(e,t??"",void 0,i,a);return n===void 0?l():My(e,t??"",n,i,a).catch(u=>{if(Nn(u)||j(u).status!==400)throw u;return l()})})}var D_="lp";var pq={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},dq={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function $y(e){let t=e.kind==="function"||e.filled>=.9995?"":V(e.filled);return[pq[e.kind]||dq[e.type],t].filter(n=>n!==
"").join(", ")}function E_(e,t){let n=t.trim(),o=e[0],i=e.map(s=>({value:{entry:s},label:r($,{value:s.name,most:60,middle:!0}),
note:$y(s)}));return n===""||o&&Er(o.name,n)<3?i:[Ws(n),...i]}function Ws(e){return{value:{typed:e},label:r("code",{class:D_,
children:r($,{value:e,most:60})}),note:"as it is typed"}}function Or(e){let{document:t,kinds:n,fits:o,onName:i,onText:s}=e,[a,l]=k(e.typed??""),u=Ud(t,a,n,o),c=e.names?Ar(e.names,
a,({name:v})=>v).filter(({type:v})=>o?.(v)??!0):u.names,p=e.names?0:u.more,d=e.extra?.(a)??[],m=E_(c,a),f=m[0]!==void 0&&
"typed"in m[0].value,g=d.length>0&&f?[...d,...m.slice(1),m[0]]:[...d,...m],y=v=>{v.trim()!==""&&s(v.trim())};return r(Ao,
{label:e.label,placeholder:e.placeholder,text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:g,onPick:v=>"entry"in v?i(v.entry):y(v.typed),onTake:y,foot:p>0?`${H(p)} more, keep typing`:void 0})}function A_({document:e,beside:t,draft:n,typed:o="",ask:i,onValues:s,onBack:a,onCancel:l,onLeave:u,head:c}){let[p,d]=k(o),
m=n.operator===null?1:Jn(n.operator),f=m==="many",g=$_(e,i?be(n.property??""):null,t,p),y=Sy(p,n.type),v=p===""||y!==void 0,
C=mq(n,p,y,g.value),x=_=>{let A=v_(n,_);d(""),s(A.values,m!==2||A.values.length>=2)},S=(_,A)=>{let E="typed"in _?y:_.value;
E!==void 0&&(A&&f?(d(""),s(Wd(n,E).values,!1)):f&&p===""&&n.values.length>0?s(n.values,!0):x(E))},P=()=>{f&&p===""&&n.values.
length>0?s(n.values,!0):y!==void 0&&p!==""&&x(y)},R=_=>{let A=f?x_(_)?.map(E=>Sy(E,n.type)):void 0;return!A||A.includes(
void 0)?!1:(s([...new Set([...n.values,...A])],!0),!0)};return r(Ao,{label:"Value",placeholder:fq(n,m),text:p,onText:d,head:c,
onCancel:l,onLeave:u,onBackspace:()=>n.values.length>0?s(n.values.slice(0,-1),!1):a(),onPaste:R,invalid:!v,several:f,spaceTypes:p!==
""&&C[0]!==void 0&&"typed"in C[0].value,options:C,onPick:S,onTake:P,foot:v?hq(g.value,g.error!==null,f):`${tc(p)} is no \
number`})}function mq(e,t,n,o){let i=o?.exact===!1?"~ ":"",s=m=>e.values.includes(m),a=(o?.values??[]).map(({value:m,count:f})=>({
value:{value:m},label:r($,{value:m,most:60,middle:!0}),note:i+H(f),selected:s(m)})),l=o?.values.some(({value:m})=>m===n)??
!1,u=t!==""&&n!==void 0&&!l?[Ws(t)]:[],c=l?a.filter(({value:m})=>"value"in m&&m.value===n):[],p=a.filter(m=>!c.includes(
m)),d=o&&t===""&&o.nulls>0&&e.operator!==null&&Jn(e.operator)==="many"?[{value:{value:null},label:r($,{value:null}),note:i+
H(o.nulls),selected:s(null)}]:[];return[...u,...c,...p,...d]}function fq({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function hq(e,t,n){let o=e&&e.more>0?[`${H(e.more)} more, keep t\
yping`]:[],i=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...i].join(" · ")}function Kd(e){let{document:t,draft:n,onDraft:o,onDone:i}=e,[s,a]=k(()=>ky(n)),l=U(e.typed??""),u=g=>{l.current="",a(g)},
c=(g,y)=>{let v=y_(n,g,y);o(v),u(v.operator===null||ky(v)!=="values"?"operator":"values")},p=async g=>{let y=(await nr(Oo(
t),"condition",g)).parsed?.tree;y?.kind==="name"&&y.name!==void 0&&y.type!=="bool"&&y.type!=="unknown"?c(y.name,y.type):
i(g,null)},d=g=>{let y=b_(n,g);o(y),Jn(g)===0?i(nc(y),y):u("values")},m=(g,y)=>{let v={...n,values:g};o(v);let C=y?nc(v):
null;C!==null&&i(C,v)},f={onCancel:e.onCancel,onLeave:e.onLeave,head:r(T_,{draft:n,stage:s,onStage:u,onDraft:o})};return s===
"property"?r(Or,{...f,label:"Property",placeholder:"property, or a condition",document:t,typed:l.current,kinds:gq,...e.names?
{names:e.names}:{},onName:g=>c(g.name,g.type),onText:g=>{p(g)}},"property"):s==="operator"?r(k_,{...f,operators:Vd(n.type),
present:n.operator,onPick:d,onBack:()=>u("property")},"operator"):r(A_,{...f,document:t,beside:e.beside,draft:n,typed:l.
current,ask:e.names===void 0,onValues:m,onBack:()=>u("operator")},"values")}var gq=["property","definition","cohort","lo\
okup"];var go="sp",Sn="cp",Dy="gp",Gi="hp",O_="fp",L_="up";var N_=3;function jd({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return r("span",{class:Gi,children:r(
$,{value:t?.text??e?.text??"",most:60})});let{property:i,operator:s,values:a}=o;return i===null?r("span",{class:Sn,children:"\
…"}):n&&i==="event"&&(s==="="||s==="in")&&a.length>0?r(R_,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
r(L,{children:[s==="is false"&&r("span",{class:Sn,children:"not"}),r("span",{class:go,children:r($,{value:i,most:40,middle:!0})})]}):
r(L,{children:[r("span",{class:go,children:r($,{value:i,most:40,middle:!0})}),s!==null&&r("span",{class:Sn,children:xl(Jn(
s)==="many"?Vs(s,a.length):s)}),s!==null&&r(R_,{values:a,between:s.endsWith("between")})]})}function R_({values:e,between:t,
name:n=!1}){return e.length>N_+1?r("span",{class:Dy,children:["(",H(e.length)," values)"]}):r("span",{class:n?go:Dy,children:e.
map((o,i)=>r("span",{children:[i>0&&r("span",{class:Sn,children:t?" and ":n?" or ":", "}),r(yq,{value:o})]},i))})}function yq({
value:e}){return e===null?r("i",{class:Sn,children:Bn.null}):r($,{value:e,most:40,middle:!0})}function Gd(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:i,values:s}=n,a=s.length>N_+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,i?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function Jd(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:i,span:s},a)=>({text:o,chip:i,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function rc(e){
return e.length===0?void 0:e.join(" and ")}function Ji(e,t,n){return n===null?e.filter((o,i)=>i!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function Zd(e,t,n){let o=e.filter((s,a)=>a!==t),i=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,i),e[t],...o.slice(i)]}function B_({text:e,chip:t}){if(t)return vl({...t,operator:f_(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&bq(n)?n:`not (${e})`}function bq(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var Ey={property:"event",type:"string",operator:"=",values:[]};function Yd({document:e,typed:t,onDone:n,onCancel:o}){let[
i,s]=k(Ey);return r(Kd,{document:e,beside:e.where,draft:i,typed:t,onDraft:s,onDone:n,onCancel:o,onLeave:o})}function Lr({lead:e,between:t,children:n,after:o}){let i=s=>s===0?e:typeof t=="function"?t(s):t;return r(L,{children:[n.
map((s,a)=>r(ve,{word:i(a),children:s},a)),o&&r(ve,{word:n.length===0?e:void 0,children:o},"after")]})}var F_="fr",z_="mp",I_="vp";function Rr({stop:e,label:t,children:n,editor:o,onLeave:i,onBackspace:s}){let a=U(null),[l,u]=k(null),[c,p]=k(null),d=U(
0),m=x=>{p(a.current?.getBoundingClientRect()??null),u(x)},f=n==null||n===!1,g=So(f?t:void 0),y=()=>{d.current=performance.
now(),u(null)},v=()=>{performance.now()-d.current>300&&m("")},C=x=>{if(!(x.ctrlKey||x.metaKey||x.altKey)){if(x.key.length===
1&&x.key!==" "&&x.key!=="/")m(x.key);else if(x.key==="Backspace"&&s)s();else return;x.preventDefault()}};return r(L,{children:[
r("button",{ref:a,type:"button",class:ke(F_,!f&&z_,l!==null&&I_),...g,"data-stop":e,tabIndex:-1,"aria-label":typeof n=="\
string"?`${n}: ${t}`:t,"aria-haspopup":"dialog","aria-expanded":l!==null,onClick:v,onKeyDown:C,children:[r(ie,{name:"plu\
s",size:14}),n]}),l!==null&&r(pn,{anchor:c,role:"dialog",label:t,onClose:()=>{y(),i?.()},children:o(l,y)})]})}function ic(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var xq={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function sc(e,t){let n=ic(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,i="per"in o&&typeof o.per=="string"?o.per:Ee(e).value.value?.actors?.[0],s=Object.keys(o.properties??
{}).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...xq[n],
...a,...i?[[i,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:be(u),type:c,filled:1}))}function H_(e,t){return[
...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let i=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.exec(
n)?.[1]??n;return{kind:"measure",name:i,text:be(i),type:o,filled:1}})}var q_="wp",V_="ur",W_="mr";var U_=null;function kq(){return U_??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),U_}function kl(e){
let{text:t,label:n,mark:o=null,autofocus:i=!1}=e,s=U(null),a=U(null),l=U(e);l.current=e;let[u,c]=k(!1);return N(()=>{let p=!1;
return kq().then(d=>{p||!d||!s.current||(a.current=d.mount(s.current,{...l.current,onText:m=>{m!==l.current.text&&l.current.
onText(m)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{p=!0,a.current?.destroy()}},
[]),N(()=>{u&&i&&a.current?.focus()},[u]),N(()=>{a.current?.setText(t)},[t]),N(()=>{a.current?.setMark(o)},[o?.start,o?.
end,t]),r("div",{class:ke(q_,e.class),children:[r("div",{ref:s,class:V_,hidden:!u,"data-editor":u}),!u&&r("textarea",{class:W_,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":i?"":void 0,onInput:p=>e.onText(p.currentTarget.
value)})]})}var K_="bp",j_="yp",G_="kp",J_="zp",Z_="jp";function Qd({label:e,text:t,problem:n,onText:o,onDone:i,onCancel:s,onLeave:a}){return r("div",{class:K_,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)i(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[r(kl,{class:j_,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?_i(
t,n.span):null}),n&&r("div",{class:G_,children:r(ce,{error:n})}),r("div",{class:J_,children:[r("span",{class:Z_,children:"\
Enter takes it, Shift+Enter is a new line"}),r(M,{small:!0,kind:"primary",onClick:()=>i(t),children:"Take"})]})]})}function Cl(){let e=U(!0);return N(()=>(e.current=!0,()=>{e.current=!1}),[]),()=>e.current}function ci(e){let{path:t,text:n,what:o,onChange:i}=e,s=kt(),a=Oo(s.document,e.over),l=Jd(n,gl(a,[{kind:"condition",text:n}])[0]??
null),u=l.map(_=>_.text),[c,p]=k(null),d=Cl(),m=e.byEvent&&l.length===0?Ey:h_,f=_=>`${t}#${_<l.length?_:"draft"}`,g=e.needed!==
!0||l.length>1,y=async _=>{await nr(a,"condition",rc(_)??""),d()&&(p(null),i(rc(_)))},v=async(_,A,E)=>{p({at:_,condition:E,
text:A,problem:null});let{parsed:z,problem:q}=await nr(a,"condition",A);if(q&&!(e.loose&&z?.tree))return p({at:_,condition:E,
text:A,problem:q}),Gn(s.sentence(),f(_));let F=Ji(u,_,rc(z?.conjuncts?.map(ue=>ue.text)??[`(${A})`])??A);await y(F)},C=()=>{
if(!c||c.problem)return;let _=c.condition?nc(c.condition):c.text;_!==null&&_.trim()!==""?v(c.at,_,c.condition):c.condition?.
property?p({...c,problem:{message:Cy(c.condition)??"",hint:"",span:null}}):p(null)},x=(_,A,E)=>{let z=l[_],q=c?.at===_?c:
null,F=()=>{p(null),E(),_>=l.length&&Gn(s.sentence(),`${t}#+`)},ue=()=>{E(),C()},X=(he,pe)=>{E(),v(_,he,pe)};return(q?q.
condition===null&&q.text!==null:z&&!z.chip)?r(Qd,{label:o,text:q?.text??z?.text??"",problem:q?.problem??null,onCancel:F,
onLeave:ue,onText:he=>p({at:_,condition:null,text:he,problem:null}),onDone:he=>X(he,null)}):r(Kd,{document:s.document,typed:A,
draft:q?.condition??(z?.chip?g_(z.chip):m),names:e.names??sc(s.document.dataset,e.over),beside:rc([...e.within?[e.within]:
[],...Ji(u,_,null)]),onDraft:he=>p({at:_,condition:he,text:null,problem:null}),onDone:X,onCancel:F,onLeave:ue})},S=_=>{c?.
text&&v(c.at,yl(c.text,c.problem?.span??null,_),null)},P=(_,A)=>{let E=c?.at===_?c:null;return r(mn,{stop:f(_),path:t,span:A?.
span,after:`${t}#+`,what:o,label:`${o}: ${Gd(A,E)}`,draft:E!==null,problem:E?.problem,onHint:E?.text?S:void 0,editor:z=>x(
_,"",z),onLeave:C,onRemove:E?()=>p(null):g?()=>y(Ji(u,_,null)):void 0,onNegate:A&&!E?()=>{y(Ji(u,_,B_(A)))}:void 0,onMove:A&&
l.length>1?z=>{y(Zd(u,_,z)).then(()=>Gn(s.sentence(),`${t}#${Math.max(0,Math.min(_+z,l.length-1))}`))}:void 0,children:r(
jd,{part:A,draft:E,byEvent:e.byEvent??!1})})},R=l.map((_,A)=>P(A,_));return r(Lr,{lead:e.lead,between:"and",after:r(Rr,{
stop:`${t}#+`,label:`Add a ${o}`,editor:(_,A)=>x(l.length,_,A),onLeave:C,onBackspace:l.length>0&&g?()=>{y(u.slice(0,-1))}:
void 0,children:l.length===0&&c===null?e.empty:void 0}),children:c?.at===l.length?[...R,P(l.length,null)]:R})}function Nr(){let[e,t]=k([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),Gn(document.querySelector("[data-sentenc\
e]"),`${n}#+`,n)}}}function Gt({word:e="where"}){let{document:t}=kt();return r(ci,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>le(
"where",n),empty:"filter"})}var Sq=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function Y_({document:e,names:t,axes:n,typed:o,text:i,onDone:s,onCancel:a}){let[l,u]=k(null);if(l)
return r(Tq,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=d=>n?Ar(Sq,d.trim()===""?"time":d,([m,f])=>`time ${f} ${m}`).
map(([m,f])=>({value:{typed:`time('${m}')`},label:m==="auto"?"time":`time, ${m}`,note:f})):[];return r(Or,{label:"Breakd\
own",placeholder:i===""?"property, time":i,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:d=>d.trim()===""?c(d).slice(0,1):c(d),onName:d=>{n&&(d.type==="int64"||d.type==="float64")?u(d):s(d.text)},onText:s,
onCancel:a,onLeave:a})}function Tq({of:e,onDone:t,onCancel:n,onBack:o}){let[i,s]=k(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=Ar(a,i,([u,c])=>`${u} ${c}`);return r(Ao,{label:"Values or bins",placeholder:"values or bins",text:i,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[Ws(i)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var Xd=()=>!0,Br=e=>e==="int64"||e==="float64",Q_=e=>Br(e)||e==="timestamp"||e==="string",X_=e=>e!=="list of strings",Ly=[
{name:"count",meaning:"how many",alone:!0,fits:Xd},{name:"uniq",meaning:"how many different",usual:!0,fits:X_},{name:"su\
m",meaning:"total",usual:!0,fits:Br},{name:"avg",meaning:"mean",usual:!0,fits:Br},{name:"median",meaning:"half are below",
usual:!0,fits:Br},{name:"p95",meaning:"95 % are below",usual:!0,fits:Br},{name:"p75",meaning:"75 % are below",fits:Br},{
name:"p90",meaning:"90 % are below",fits:Br},{name:"p99",meaning:"99 % are below",fits:Br},{name:"p999",meaning:"99.9 % \
are below",fits:Br},{name:"min",meaning:"least",fits:Q_},{name:"max",meaning:"largest",usual:!0,fits:Q_},{name:"first",meaning:"\
by time",fits:Xd},{name:"last",meaning:"by time",fits:Xd},{name:"stddev",meaning:"standard deviation",fits:Br},{name:"un\
iq_approx",meaning:"about how many different",fits:X_},{name:"count",meaning:"how many have a value",fits:Xd}];function eM(e){let{document:t,names:n,parsed:o,onDone:i,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=k(e.typed),[c,p]=k(e.text),[d,m]=k(null),[f,g]=k(!a);if(f){let v=()=>c===
e.text?s():i(c);return r(Qd,{label:"Measure",text:c,problem:e.problem,onText:p,onDone:i,onCancel:s,onLeave:v})}if(d)return r(
Or,{label:`What ${d.name} is of`,placeholder:`${d.name} of`,document:t,kinds:["property","definition","lookup"],fits:v=>v===
"unknown"||d.fits(v),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>m(null),onName:v=>i(`${d.name}(${v.text})`),onText:v=>i(
`${d.name}(${v})`)});let y=v=>{"text"in v?i(v.text):"typed"in v?i(v.typed):v.aggregate.alone?i(`${v.aggregate.name}()`):
m(v.aggregate)};return r(Pq,{document:t,names:n,text:l,onText:u,present:e.text,onPick:y,onTake:v=>{v!==""&&i(v)},onCancel:s,
onWrite:()=>g(!0)})}function Pq({document:e,names:t,text:n,onText:o,present:i,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),p=Ud(e,c,["property","definition","lookup"]).names,d=t?Ar(t,c,({name:v})=>v):p,m=Ar(Ly,c.replace(/\(.*$/s,""),({name:v,
meaning:C})=>`${v} ${C}`).map(v=>({value:{aggregate:v},label:v.alone?`${v.name}()`:`${v.name}(…)`,note:v.meaning})),f=c===
""?[]:d.filter(({name:v})=>Er(v,c)<3).slice(0,4).flatMap(_q),g=/[^\p{L}\p{N}_]/u.test(c)||m.length+f.length===0?[Ws(c)]:
[],y=c===""?m:[...g,...m,...f];return r(Ao,{label:"Measure",placeholder:i===""?"measure":i,text:n,onText:o,options:y,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:r(M,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function _q(e){
let t=Ly.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:r($,{value:`${o}(${e.name})`,most:60,middle:!0}),note:$y(e)}))}function tM({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?r("span",{class:go,children:o===
"auto"?"time":`time, ${o}`}):n!=null?r("span",{class:go,children:r($,{value:n,most:40,middle:!0})}):r("span",{class:Gi,children:r(
$,{value:e,most:60})})}function lc(e){let{path:t,texts:n,kind:o,what:i,onChange:s,most:a=1/0}=e,l=kt(),u=Oo(l.document,e.over),c=gl(u,n.map(x=>({
kind:o,text:x}))),[p,d]=k(null),m=Cl(),f=e.needed!==!0||n.length>1,g=x=>{d(null),s(x.length>0?x:void 0)},y=async(x,S)=>{
d({at:x,text:S,problem:null});let{problem:P}=await nr(u,o,S);if(m()){if(!P)return g(Ji(n,x,S));d({at:x,text:S,problem:P}),
Gn(l.sentence(),`${t}[${x<n.length?x:"draft"}]`)}},v=(x,S,P)=>{let R=p?.at===x?p:null;return e.editor({text:R?.text??n[x]??
"",parsed:R?null:c[x]??null,typed:S,problem:R?.problem??null,onDone:_=>{P(),y(x,_)},onCancel:()=>{d(null),P(),x>=n.length&&
Gn(l.sentence(),`${t}#+`)}})},C=x=>{let S=p?.at===x?p:null,P=x<n.length;return r(mn,{stop:`${t}[${P?x:"draft"}]`,path:`${t}\
[${x}]`,after:`${t}#+`,what:i,label:`${i}: ${S?.text??n[x]??""}`,draft:S!==null,problem:S?.problem,onHint:R=>{S&&y(x,yl(
S.text,S.problem?.span??null,R))},editor:R=>v(x,"",R),onRemove:S?()=>d(null):f?()=>g(Ji(n,x,null)):void 0,onMove:P&&n.length>
1?R=>{g(Zd(n,x,R)),Gn(l.sentence(),`${t}[${Math.max(0,Math.min(x+R,n.length-1))}]`)}:void 0,children:r(tM,{text:S?.text??
n[x]??"",parsed:S?null:c[x]??null})})};return r(Lr,{lead:e.lead,after:n.length<a&&r(Rr,{stop:`${t}#+`,label:`Add a ${i}`,
editor:(x,S)=>v(n.length,x,S),onBackspace:n.length>0&&f?()=>g(n.slice(0,-1)):void 0,children:n.length===0&&p===null?e.empty:
void 0}),children:[...n.map((x,S)=>C(S)),...p?.at===n.length?[C(n.length)]:[]]})}function em({path:e,texts:t,over:n,what:o="measure",lead:i,onChange:s,needed:a=!1}){let{document:l}=kt();return r(lc,{path:e,
texts:t,kind:"measure",what:o,lead:i,over:n,needed:a,empty:t.length===0?o:void 0,onChange:s??(u=>le(e,u)),editor:u=>r(eM,
{...u,document:l,names:sc(l.dataset,n)},u.text)})}function or({path:e,texts:t,over:n,what:o="breakdown",lead:i,onChange:s,
axes:a=!1,most:l}){let{document:u}=kt();return r(lc,{path:e,texts:t,kind:"key",what:o,lead:i,over:n,empty:o,...l===void 0?
{}:{most:l},onChange:s??(c=>le(e,c)),editor:c=>r(Y_,{...c,document:u,axes:a,names:sc(u.dataset,n)})})}function Lo({items:e}){let t=e.filter(n=>n!==!1);return t.length===0?null:r(mn,{stop:"more",path:"#more",what:"Parts of \
the question",label:"More parts of the question",menu:t,quiet:!0,children:[r(ie,{name:"plus",size:14}),"more"]})}var oM="Xp",rM="Sp";function Sl({path:e,properties:t,of:n}){let o=Object.entries(t??{}),i=(a,l,u)=>{let c=o.filter(([p])=>p!==a&&p!==l);le(e,
Object.fromEntries([...c,[l,u]]))},s=a=>{let l=o.filter(([u])=>u!==a);le(e,l.length>0?Object.fromEntries(l):void 0)};return r(
Lr,{lead:"each with",after:r(Rr,{stop:`${e}#+`,label:`Add a property of the ${n}`,editor:(a,l)=>r(iM,{of:n,name:a,measure:"",
onDone:(u,c)=>{l(),i(null,u,c)}}),children:o.length===0?`${n} property`:void 0}),children:o.map(([a,l],u)=>r(mn,{stop:`${e}\
#${u}`,path:`${e}.${a}`,after:`${e}#+`,what:"property",label:`property ${a}: ${l}`,onRemove:()=>s(a),editor:c=>r(iM,{of:n,
name:a,measure:l,onDone:(p,d)=>{c(),i(a,p,d)}}),children:[r("span",{class:go,children:r($,{value:a,most:40})}),r("span",
{class:Sn,children:"="}),r("span",{class:Gi,children:r($,{value:l,most:40})})]},a))})}function iM({of:e,name:t,measure:n,
onDone:o}){let{document:i}=kt(),[s,a]=k(t),[l,u]=k(n),[c,p]=k(null),d=async()=>{if(s.trim()===""||l.trim()==="")return p(
{message:"A property has a name and a measure",hint:"",span:null});let{problem:m}=await nr(Oo(i),"measure",l);m?p(m):o(s.
trim(),l.trim())};return r("form",{class:oM,onSubmit:m=>{m.preventDefault(),d()},children:[r(dn,{label:"Name",value:s,onCommit:a,
autofocus:!0}),r(dn,{label:`Measure over the events of a ${e}`,value:l,onCommit:u,code:!0,placeholder:"count() filter (w\
here event = 'search')"}),c&&r(ce,{error:c}),r("div",{class:rM,children:r(M,{kind:"primary",small:!0,type:"submit",children:"\
Take"})})]})}function at({path:e,what:t,value:n,choices:o,without:i,onChange:s,onRemove:a,children:l}){let u=s??(p=>le(e,p===i?void 0:
p)),c=o.find(([p])=>p===n)?.[1]??n;return r(mn,{stop:e,what:t,label:`${t}: ${c}`,onRemove:a,menu:o.map(([p,d])=>({label:d,
checked:p===n,act:()=>u(p)})),children:l??c})}function tm({path:e,what:t,value:n,words:o}){let[i,s]=o;return r(at,{path:e,what:t,value:n?"on":"off",choices:[["off",i],
["on",s]],onChange:a=>le(e,a==="on"||void 0)})}function fn({path:e,text:t,what:n,lead:o,needed:i=!1,onChange:s}){let{document:a}=kt(),l=t===void 0||t.trim()==="true",u=s??
(c=>le(e,c??(i?"true":void 0)));return r(ci,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}var nm="Bp";function aM({document:e,error:t,path:n,step:o,first:i}){return r("div",{class:nm,children:[r(_t,{document:e,error:t,label:"\
Step",children:[r(fn,{lead:"An event with",path:`${n}.where`,text:o.where,what:"condition of the step",needed:!0}),r(ve,
{word:"counting",children:r(tm,{path:`${n}.first_ever`,what:"which event",value:o.first_ever,words:["any such event","th\
e first ever only"]})}),!i&&r(Dq,{path:n,step:o}),r(ve,{word:i?"it":"in between; it",children:r(tm,{path:`${n}.optional`,
what:"whether it has to happen",value:o.optional,words:["has to happen","may be skipped"]})})]}),r(dn,{label:"Name",value:o.
name??"",placeholder:"as the condition",onCommit:s=>le(`${n}.name`,s.trim()===""?void 0:s)})]})}function Dq({path:e,step:t}){
return r(L,{children:[r(ve,{word:"within",children:r(ho,{path:`${e}.within`,what:"at most after the step before",value:t.
within??null,none:"any time",usual:ui})}),r(ve,{word:"and not before",children:r(ho,{path:`${e}.after`,what:"at least af\
ter the step before",value:t.after??null,none:"at once",usual:ui})}),r(ve,{word:"with",children:r(tm,{path:`${e}.directl\
y`,what:"what may lie between",value:t.directly,words:["anything","nothing"]})})]})}function lM({path:e,at:t,step:n,after:o,onRemove:i,onMove:s}){let{document:a,error:l}=kt(),u=Jd(n.where,gl(Oo(a),[{kind:"\
condition",text:n.where}])[0]??null),c=Yr(n.where),p=n.name??c??(n.where.trim()==="true"?"any event":null),d=p??u.map(m=>Gd(
m,null)).join(" and ");return r(mn,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${d}`,n.within&&`within ${n.within}`,
n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>r(aM,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:i,
onMove:s,onOptional:()=>le(`${e}.optional`,n.optional?void 0:!0),children:[r("span",{class:L_,children:t+1}),p!=null?r("\
span",{class:go,children:r($,{value:p,most:40,middle:!0})}):u.slice(0,2).map((m,f)=>r("span",{class:O_,children:[f>0&&r(
"span",{class:Sn,children:"and"}),r(jd,{part:m,draft:null,byEvent:f===0})]},f)),p===null&&u.length>2&&r("span",{class:Sn,
children:["and ",u.length-2," more"]}),n.directly&&r("span",{class:Sn,children:"directly"}),n.within&&r("span",{class:Sn,
children:["within ",n.within]}),n.after&&r("span",{class:Sn,children:["after ",n.after]}),n.optional&&r("span",{class:Sn,
children:"(optional)"})]})}function om({lead:e,path:t,funnel:n}){let{document:o,sentence:i}=kt(),s=`${t}.steps`,{steps:a}=n,l=u=>de({document:ap(o,
s,a.length,{where:u})});return r(Lr,{lead:e,between:u=>u===1?"how many then":"then",after:r(Rr,{stop:`${s}#+`,label:"Add\
 a step",editor:(u,c)=>r(Yd,{document:o,typed:u,onDone:p=>{c(),l(p)},onCancel:c}),onBackspace:a.length>1?()=>de({document:mu(
o,s,a.length-1)}):void 0,children:a.length<2?"step":void 0}),children:a.map((u,c)=>r(lM,{path:`${s}[${c}]`,at:c,step:u,after:`${s}\
#+`,onRemove:a.length>1?()=>de({document:mu(o,s,c)}):void 0,onMove:a.length>1?p=>{de({document:_x(o,s,c,c+p)}),Gn(i(),`${s}\
[${Math.max(0,Math.min(c+p,a.length-1))}]`)}:void 0}))})}var Eq=["property","definition","lookup"];function Tl({path:e,what:t,value:n,none:o,kinds:i=Eq,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=kt(),[p,d]=k(null),m=Cl(),f=y=>{d(null),(u??(v=>le(e,v)))(y)},g=async y=>{let{problem:v}=await nr(
Oo(c),l,a?be(y):y);m()&&(v?d({text:y,problem:v}):f(y))};return r(mn,{stop:e,what:t,label:`${t}: ${p?.text??n??o}`,draft:p!==
null,problem:p?.problem,onHint:y=>{p&&g(a?y:yl(p.text,p.problem?.span??null,y))},onRemove:p?()=>d(null):n!==null?()=>f(void 0):
void 0,editor:y=>r(Or,{label:t,placeholder:n??o,document:c,kinds:i,...s?{fits:s}:{},onCancel:y,onLeave:y,onName:v=>{y(),
f(a?v.name:v.text)},onText:v=>{y(),g(v)}}),children:p===null&&n===null?o:r($,{value:p?.text??n,most:40,middle:!0})})}function Ry(e){return Ee(e).value.value?.actors?.[0]??"actor"}function In({path:e,value:t}){let{document:n}=kt(),o=Ry(n.
dataset);return r(Tl,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:i=>i==="string"||
i==="int64",onChange:i=>le(e,i===o?void 0:i)})}function rm({path:e,over:t}){if(t===void 0||t==="events")return null;if("sessions"in t){let{per:i,gap:s,properties:a}=t.
sessions;return r(L,{children:[r(ve,{word:"of",children:r(In,{path:`${e}.sessions.per`,value:i})}),r(ve,{word:"with gaps\
 up to",children:r(ho,{path:`${e}.sessions.gap`,what:"gap",value:s??null,none:"30m",usual:ui})}),r(Sl,{path:`${e}.sessio\
ns.properties`,properties:a,of:"session"})]})}if("actors"in t)return r(L,{children:[r(ve,{word:"by",children:r(In,{path:`${e}\
.actors.per`,value:t.actors.per})}),r(Sl,{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"})]});let{
funnel:n,properties:o}=t.flows;return r(L,{children:[r(om,{lead:"from",path:`${e}.flows.funnel`,funnel:n}),r(ve,{word:"w\
ithin",children:r(ho,{path:`${e}.flows.funnel.window`,what:"window",value:n.window??null,none:"14d",usual:Id})}),r(Sl,{path:`${e}\
.flows.properties`,properties:o,of:"flow"})]})}var Aq=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function im({path:e,over:t,allow:n=Aq}){
let o=ic(t);return r(at,{path:e,what:"rows",value:o,choices:n,onChange:i=>{i!==o&&de({document:Oq(Se.value,e,i)})}})}function Oq(e,t,n){
let o=Ce(e,t,Lq(n,e)),i=pu(t).slice(0,-1);if(i[0]!=="aggregate")return o;let s=Mi(o,i),{having:a,order:l,...u}=s;return Ce(
o,i,{...u,measures:["count()"],by:["time('auto')"]})}function Lq(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function Ny({document:e,result:t}){let n=e.aggregate??{},{over:o,having:i,limit:s}=n,a=Nr(),l=ge(n.by).length>0;return r(
_t,{document:e,error:t.error,label:"Question: groups and measures",children:[r(em,{lead:"Show",path:"aggregate.measures",
texts:sm(n.measures),over:o,needed:!0}),r(ve,{word:"of",children:r(im,{path:"aggregate.over",over:o})}),r(rm,{path:"aggr\
egate.over",over:o}),r(Gt,{}),r(or,{lead:"by",path:"aggregate.by",texts:ge(n.by),over:o,axes:!0}),(i!==void 0||a.has("ag\
gregate.having"))&&r(ci,{path:"aggregate.having",lead:"having",loose:!0,what:"condition on groups",empty:"condition",text:i??
"",names:H_(sm(n.measures),ge(n.by)),onChange:u=>le("aggregate.having",u)}),s!==void 0&&r(ve,{word:"at most",children:r(
ji,{path:"aggregate.limit",what:"limit",value:String(s),none:"100",unit:"groups",usual:[["10"],["20"],["100"],["1000"],[
"0","all of them"]],read:Hs(0,1e6),wrong:"A whole number; 0 is no limit",onRemove:()=>le("aggregate.limit",void 0)})}),r(
Lo,{items:[l&&i===void 0&&{label:"Only some groups (having)",act:()=>a.ask("aggregate.having")},l&&s===void 0&&{label:"A\
t most so many groups",act:()=>le("aggregate.limit",10)}]})]})}function sm(e){let t=ge(e);return t.length===0?["count()"]:
t}function By({document:e,result:t}){let{columns:n,order:o}=e.samples??{};return r(_t,{document:e,error:t.error,label:"Que\
stion: a list of events",children:[r(lc,{lead:"List",path:"samples.columns",texts:ge(n),kind:"key",what:"column",empty:"\
all columns",onChange:i=>le("samples.columns",i),editor:({text:i,typed:s,onDone:a,onCancel:l})=>r(Or,{label:"Column",placeholder:i===
""?"column":i,document:e,kinds:["property","definition","lookup"],typed:s,onName:u=>a(u.text),onText:a,onCancel:l,onLeave:l})}),
r(fl,{children:"of events"}),r(Gt,{}),r(at,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(fl,{children:"first"})]})}var Rq=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function cM({
lead:e,path:t,funnel:n}){let{document:o,error:i}=kt(),s=`${t}.exclude`,a=n.exclude??[];return r(Lr,{lead:e,after:r(Rr,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>r(Yd,{document:o,typed:l,onCancel:u,onDone:c=>{u(),de({document:ap(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>r(mn,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${uM(l,n)}`,editor:()=>r(Nq,{document:o,error:i,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>de({document:mu(o,s,u)}),children:[r("span",{class:Yr(l.where)===null?Gi:go,children:r($,{value:Yr(
l.where)??l.where,most:40,middle:!0})}),r("span",{class:Sn,children:uM(l,n)})]},u))})}function uM({after:e,before:t},{steps:n}){
return`between ${e??1} and ${t??n.length}`}function Nq({document:e,error:t,path:n,exclusion:o,steps:i}){let s=Array.from(
{length:i},(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>le(`${n}.${l}`,Number(c)===u?void 0:Number(c));return r("div",
{class:nm,children:r(_t,{document:e,error:t,label:"Exclusion",children:[r(fn,{lead:"An event with",path:`${n}.where`,text:o.
where,what:"condition of the exclusion",needed:!0}),r(ve,{word:"between",children:r(at,{path:`${n}.after`,what:"after",value:String(
o.after??1),choices:s,onChange:a("after",1)})}),r(ve,{word:"and",children:r(at,{path:`${n}.before`,what:"before",value:String(
o.before??i),choices:s,onChange:a("before",i)})}),r(at,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"\
cut",choices:Rq})]})})}var pM="funnel",Bq=[["ordered","in this order"],["strict","in this order, nothing in between"],["any","in any order"]],Fq=[
["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch","the last touch"],
["each","every value by itself"],["actor","the latest value of all"]];function Fy({document:e,result:t}){let n=e.funnel??
{steps:[]},{by:o,hold:i,exclude:s,order:a="ordered",count:l="actors",attribution:u="first"}=n,c=n.per??Ry(e.dataset),p=Nr(),
d=s!==void 0&&s.length>0||p.has("funnel.exclude"),m=i!==void 0||p.has("funnel.hold");return r(_t,{document:e,error:t.error,
label:"Question: funnel",children:[r(ve,{word:"Of",children:r(In,{path:"funnel.per",value:n.per})}),r(om,{lead:"who",path:pM,
funnel:n}),a!=="ordered"&&r(at,{path:"funnel.order",what:"order",value:a,without:"ordered",choices:Bq}),r(ve,{word:"with\
in",children:r(ho,{path:"funnel.window",what:"window",value:n.window??null,none:"14d"})}),r(ve,{word:"counting",children:r(
at,{path:"funnel.count",what:"what counts",value:l,without:"actors",choices:[["actors",`each ${c} once`],["entries","eve\
ry pass"],["starts","every start"]]})}),d&&r(cM,{lead:"without",path:pM,funnel:n}),m&&r(or,{lead:"with the same",path:"f\
unnel.hold",what:"held value",texts:ge(i)}),r(Gt,{}),r(or,{lead:"split by",path:"funnel.by",texts:ge(o),onChange:f=>le("\
funnel.by",f)}),o!==void 0&&typeof u=="string"&&r(ve,{word:"taking",children:r(at,{path:"funnel.attribution",what:"attri\
bution",value:u,without:"first",choices:Fq})}),r(Lo,{items:[!d&&{label:"Without an event in between",act:()=>p.ask("funn\
el.exclude")},a==="ordered"&&{label:"Steps in any order",act:()=>le("funnel.order","any")},a==="ordered"&&{label:"Nothin\
g between the steps",act:()=>le("funnel.order","strict")},!m&&{label:"With the same value along the way",act:()=>p.ask("\
funnel.hold")}]})]})}var am=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var zq=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],Iq=[["first_ever","for the first t\
ime ever"],["first_in_range","for the first time in the range"],["every","in each period"]];function zy({document:e,result:t}){
let n=e.retention??{start:"true"},o=n.period??"day";return r(_t,{document:e,error:t.error,label:"Question: retention",children:[
r(ve,{word:"Of",children:r(In,{path:"retention.per",value:n.per})}),r(fn,{lead:"who did",path:"retention.start",text:n.start,
what:"start",needed:!0}),r(at,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ev\
er",choices:Iq}),r(fn,{lead:"how many did",path:"retention.return",text:n.return,what:"return"}),r(at,{path:"retention.m\
ode",what:"when",value:n.mode??"on",without:"on",choices:zq}),r(ve,{word:"each",children:r(at,{path:"retention.period",what:"\
period",value:o,without:"day",choices:am})}),r(ve,{word:"for",children:r(ji,{path:"retention.periods",what:"periods",value:n.
brackets?null:String(n.periods??14),none:n.brackets?"brackets":"14",unit:`${o}s`,usual:[["7"],["14"],["30"],["60"],["90"]],
read:Hs(1,1e3),wrong:"A whole number from 1 to 1000",onChange:i=>le("retention",{...n,brackets:void 0,periods:i})})}),r(
Gt,{}),r(or,{lead:"split by",path:"retention.by",texts:ge(n.by),onChange:i=>le("retention.by",i)}),n.day==="rolling"&&r(
at,{path:"retention.day",what:"how periods are counted",value:"rolling",without:"calendar",choices:[["calendar","by the \
calendar"],["rolling","from the start of each"]]}),n.at_least!==void 0&&r(ve,{word:"at least",children:r(ji,{path:"reten\
tion.at_least",what:"how often",value:String(n.at_least),none:"1",unit:"times",usual:[["1"],["2"],["3"],["5"]],read:Hs(1,
1e4),wrong:"A whole number from 1 to 10000",onRemove:()=>le("retention.at_least",void 0)})}),r(Lo,{items:[n.day!=="rolli\
ng"&&{label:"Count periods from the start of each",act:()=>le("retention.day","rolling")},n.at_least===void 0&&{label:"A\
t least so many returns",act:()=>le("retention.at_least",2)}]})]})}function Iy({document:e,result:t}){let{per:n,event:o,period:i,created:s}=e.lifecycle??{};return r(_t,{document:e,error:t.
error,label:"Question: lifecycle",children:[r(ve,{word:"How many",children:r(In,{path:"lifecycle.per",value:n})}),r(ve,{
word:"were new, returning, back or gone per",children:r(at,{path:"lifecycle.period",what:"period",value:i??"day",without:"\
day",choices:am})}),r(fn,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),r(ve,{word:"new by",children:r(
Tl,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",fits:a=>a==="timestamp"||a===
"unknown"})}),r(Gt,{})]})}var Hq=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function Hy({document:e,result:t}){let{per:n,
event:o,period:i}=e.stickiness??{};return r(_t,{document:e,error:t.error,label:"Question: stickiness",children:[r(ve,{word:"\
On how many",children:r(at,{path:"stickiness.period",what:"period",value:i??"day",without:"day",choices:Hq})}),r(ve,{word:"\
did",children:r(In,{path:"stickiness.per",value:n})}),r(fn,{lead:"do",path:"stickiness.event",text:o,what:"activity"}),r(
Gt,{})]})}function dM({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function mM(e,t){
let{start:n,end:o,before:i,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var qq=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],Vq=[["actors","\
the first path of each"],["transitions","every session"]],Wq=Hs(0,20);function qy({document:e,result:t}){let n=e.paths??
{},o=dM(n),i=Nr(),s=o==="before"?"before":"after",a=l=>de({document:Ce(e,"paths",mM(n,l))});return r(_t,{document:e,error:t.
error,label:"Question: paths",children:[r(ve,{word:"What did",children:r(In,{path:"paths.per",value:n.per})}),r(ve,{word:"\
do",children:r(at,{path:"paths.direction",what:"direction",value:o,choices:qq,onChange:a})}),n.start!==void 0&&r(fn,{path:"\
paths.start",text:n.start,what:"start",needed:!0}),o==="between"&&r(fn,{lead:"and",path:"paths.end",text:n.end,what:"end",
needed:!0}),o==="before"&&r(fn,{path:"paths.end",text:n.end,what:"end",needed:!0}),r(ve,{word:"in",children:r(ji,{path:`\
paths.${s}`,what:"steps",value:String(n[s]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:Wq,wrong:"A \
whole number from 0 to 20"})}),r(ve,{word:"named by",children:r(Tl,{path:"paths.node",what:"name of a step",value:n.node??
null,none:"event",kinds:["property","definition","lookup"]})}),r(ve,{word:"within sessions of",children:r(ho,{path:"path\
s.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:ui})}),r(ve,{word:"counting",children:r(at,{path:"\
paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:Vq})}),(n.exclude!==void 0||i.has("path\
s.exclude"))&&r(fn,{lead:"leaving out",path:"paths.exclude",text:n.exclude,what:"exclusion"}),r(Gt,{}),r(Lo,{items:[n.exclude===
void 0&&{label:"Leave events out",act:()=>i.ask("paths.exclude")}]})]})}var rr="aggregate.over.sessions",Uq=[["start","begun by"],["end","ended by"]];function Vy({document:e,result:t}){let n=e.
aggregate??{},{over:o}=n,i=Nr(),s=ic(o)==="sessions"&&o!==void 0&&o!=="events"&&"sessions"in o?o.sessions:{};return r(_t,
{document:e,error:t.error,label:"Question: sessions",children:[r(em,{lead:"Show",path:"aggregate.measures",texts:sm(n.measures),
over:o,needed:!0}),r(ve,{word:"of sessions of",children:r(In,{path:`${rr}.per`,value:s.per})}),r(ve,{word:"a gap of",children:r(
ho,{path:`${rr}.gap`,what:"gap",value:s.gap??null,none:"30m",usual:ui})}),r(ve,{word:"ends one, at most",children:r(ho,{
path:`${rr}.max`,what:"longest session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12h"],["24h","a day"]]})}),
Uq.map(([a,l])=>(s[a]!==void 0||i.has(`${rr}.${a}`))&&r(fn,{lead:l,path:`${rr}.${a}`,text:s[a],what:a,onChange:u=>le(`${rr}\
.${a}`,u)},a)),s.split==="day"&&r(at,{path:`${rr}.split`,what:"split",value:"day",without:"none",choices:[["day","split \
at midnight"],["none","not split"]]}),r(Sl,{path:`${rr}.properties`,properties:s.properties,of:"session"}),r(Gt,{}),r(or,
{lead:"by",path:"aggregate.by",texts:ge(n.by),over:o,axes:!0}),r(Lo,{items:[s.start===void 0&&{label:"An event that begi\
ns a session",act:()=>i.ask(`${rr}.start`)},s.end===void 0&&{label:"An event that ends a session",act:()=>i.ask(`${rr}.e\
nd`)},s.split!=="day"&&{label:"Split at midnight",act:()=>le(`${rr}.split`,"day")}]})]})}function Wy({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:i,baseline:s}=n,a=Nr(),l=u=>u===
void 0||u.trim()==="true";return r(_t,{document:e,error:t.error,label:"Question: difference",children:[r(ve,{word:"What \
sets",children:r(im,{path:"difference.over",over:o})}),r(rm,{path:"difference.over",over:o}),r(ci,{lead:"with",path:"dif\
ference.selection",what:"selection",text:l(i)?"":i,over:o,within:e.where,empty:"selection",onChange:u=>le("difference.se\
lection",u??"true")}),r(ci,{lead:"apart from",path:"difference.baseline",what:"baseline",text:l(s)?"":s??"",over:o,within:e.
where,empty:"the rest",onChange:u=>le("difference.baseline",u)}),r(fl,{children:"?"}),r(Gt,{word:"Among events where"}),
(n.properties!==void 0||a.has("difference.properties"))&&r(or,{lead:"looking at",path:"difference.properties",what:"prop\
erty",texts:ge(n.properties),over:o}),r(Lo,{items:[n.properties===void 0&&{label:"Look at some properties only",act:()=>a.
ask("difference.properties")}]})]})}function fM(e){return e.document.samples?r(By,{...e}):r(Ny,{...e})}var hM=new Map;function Kq(e,t){let{aggregate:n,dataset:o}=e;return n&&!Zo(e)&&hM.set(o,n),Au(e,t,hM.get(o)??null,Ja(Ee(
o).value.value))}var gM={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],errorPlaces:[
...Dn.aggregate,...Dn.samples],chartOf:Qp,choose:Kq,Sentence:fM,Page:NP};function uc(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function yM(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=i=>Math.
max(0,Math.min(1,i/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function hn(e){return Yr(e.name)??e.name}function Uy(e){let t=e.at(-1);return{share:t?.from_first??null,entries:uc(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function ir(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var bM="Cp",vM="vr",xM="Ep";function Zn(e){return"other"in e?Pn.text:Q(e.value).text}function jy(e,t){return"other"in t?"var(--other)":`var(${cn(kn(
e,wM(t.value)))})`}function Gy(e,t){return!("other"in t)&&kn(e,wM(t.value))>=hp}function wM(e){return Array.isArray(e)?e:
[e??null]}function pi({property:e,group:t,most:n=32}){return r("span",{class:bM,children:[r("span",{class:vM,"data-dashe\
d":Gy(e,t),style:{"--color":jy(e,t)}}),r("span",{class:xM,children:"other"in t?r($,{shown:Pn}):r($,{value:t.value,most:n,
middle:!0})})]})}function kM({answer:e,by:t}){let n=(i,s)=>s.map((a,l)=>({group:i,step:a,at:l})),o=[...n(null,e.steps),...ir(e).flatMap(i=>n(
i,i.steps))];return r(Pe,{label:"Steps",columns:Gq(t),rows:o})}function Gq(e){let t=i=>i==null?"–":Me(i),n=i=>i===null?
"–":V(i);return[...e===""?[]:[{key:"group",head:r($,{value:e,most:32}),cell:({group:i})=>i===null?r($,{shown:{text:Bn.
total,kind:"other"}}):r(pi,{property:e,group:i})}],{key:"step",head:"step",cell:({step:i,at:s})=>r(L,{children:[s+1," ",
r($,{value:hn(i),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:i})=>B(i.count)},{key:"first",
head:"of all",number:!0,cell:({step:i})=>n(i.from_first)},{key:"previous",head:"of the step before",number:!0,cell:({step:i,
at:s})=>s===0?"–":n(i.from_previous)},{key:"dropped",head:"dropped",number:!0,cell:({step:i,at:s})=>s===0?"–":B(i.dropped)},
{key:"open",head:"still open",number:!0,cell:({step:i,at:s})=>s===0?"–":B(i.in_progress)},{key:"median",head:"median t\
ime",number:!0,cell:({step:i})=>t(i.time_from_previous?.median)},{key:"p90",head:"p90 time",number:!0,cell:({step:i})=>t(
i.time_from_previous?.p90)},{key:"entry",head:"median from entry",number:!0,cell:({step:i})=>t(i.time_from_entry?.median)}]}var CM="Ip",SM="Up",TM="Lp",PM="Mp",_M="wr",MM="br",$M="Np",DM="Rp",EM="Ap",AM="Dp",OM="yr",LM="o",RM="u",NM="pe",BM="Hp",
FM="_p",zM="kr",IM="qp",HM="zr",qM="Fp",VM="Tp",WM="de",UM="Gp";function KM({group:e,by:t,mark:n,onChoose:o}){return r(L,{children:[r("div",{class:qM,children:r(pi,{property:t,group:e})}),
e.steps.map((i,s)=>r("div",{class:NM,...n(s),title:`${B(i.count)}, ${V(i.from_first??0)}`,onClick:a=>o(s,a.currentTarget),
children:[r("span",{class:VM,children:r("span",{class:WM,"data-dashed":Gy(t,e),style:{"--share":i.from_first??0,"--color":jy(
t,e)}})}),r("span",{class:UM,children:s===0?H(i.count):V(i.from_first??0)})]},s))]})}function lm(e,t){let n=Mi(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"||n[0]===n[1]?null:[
n[0],n[1]]}function jM(e,t){return t===null?H(e):Mx(e,t[0],t[1])}function Zy(e,t){return e===null?"–":t===null?V(e):`~\
 ${V(e)} ±${((t[1]-t[0])*50).toFixed(1)}`}function GM(e,t){return t==="entries"?Oe(e,"pass","passes"):t==="starts"?Oe(
e,"start"):Oe(e,"actor")}function JM({step:e,at:t,entries:n,intervals:o,first:i,mark:s,onChoose:a}){let l=yM(e,t,n),u=(p,d,m,f)=>r("div",{class:LM,
"data-part":p,style:{"--share":d},title:`${f}: ${B(m)} (${V(d)})`,...s(p),onClick:g=>a(p,g.currentTarget),onContextMenu:g=>{
g.preventDefault(),a(p,g.currentTarget)}}),c=e.time_from_previous?.median??null;return r("div",{class:$M,children:[r("di\
v",{class:DM,children:[r("span",{class:AM,children:t+1}),r("span",{class:EM,children:r($,{value:hn(e),most:80,middle:!0})})]}),
r("div",{class:OM,children:[!i&&u("dropped",l.dropped,e.dropped,"Dropped"),!i&&u("in_progress",l.open,e.in_progress,"Sti\
ll open"),u("reached",l.reached,e.count,"Reached")]}),r("div",{class:BM,children:[r("div",{class:FM,title:B(e.count),children:jM(
e.count,lm(o,["steps",t,"count"]))}),r("dl",{class:zM,children:[r(cc,{label:"of all",children:i?"–":Zy(e.from_first,lm(
o,["steps",t,"from_first"]))}),r(cc,{label:"of the step before",children:i?"–":Zy(e.from_previous,lm(o,["steps",t,"fro\
m_previous"]))}),r(cc,{label:"median time",children:c===null?"–":Me(c)}),r(cc,{label:"dropped",swatch:"dropped",children:i?
"–":H(e.dropped)}),r(cc,{label:"still open",swatch:"in_progress",children:i?"–":H(e.in_progress)})]})]})]})}function cc({
label:e,swatch:t,children:n}){return r(L,{children:[r("dt",{class:IM,children:[t&&r("span",{class:RM,"data-part":t}),e]}),
r("dd",{class:HM,children:n})]})}function Zi(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var Fr=["dropped","in_progress","reached"];function ZM({answer:e,intervals:t,by:n,onMark:o}){let{steps:i}=e,s=ir(e),a=uc(
i),l=e.query?.funnel?.count,u=(m,f)=>{let g=i[f],y=s[m-Fr.length];if(y)return{mark:{step:f+1,state:"reached",...Zi(y)},label:`${Zn(
y)}: ${YM(g)}`};let v=Fr[m];return{mark:{step:f+1,state:v},label:`${QM(v)} ${W(hn(g))}`}},c=(m,f,g)=>{let{mark:y,label:v}=u(
m,f);o(y,v,g)},p=Rt(Fr.length+s.length,i.length,({row:m,column:f},g)=>c(m,f,g)),d=p.at?Zq(e,p.at.row,p.at.column):"";return r(
je,{scrolls:!0,title:r(Jq,{steps:i,counting:l}),summary:Yq(e,n),announced:d,onKey:p.key,table:r(kM,{answer:e,by:n}),children:r(
"div",{class:PM,children:r("div",{class:_M,"data-groups":s.length>0,style:{"--steps":i.length},children:[r("div",{class:MM,
"aria-hidden":"true",children:[r("span",{children:"100 %"}),r("span",{children:"50 %"}),r("span",{children:"0"})]}),i.map(
(m,f)=>r(JM,{step:m,at:f,entries:a,intervals:t,first:f===0,mark:g=>p.mark(Fr.indexOf(g),f),onChoose:(g,y)=>c(Fr.indexOf(
g),f,y)},f)),s.map((m,f)=>r(KM,{group:m,by:n,mark:g=>p.mark(Fr.length+f,g),onChoose:(g,y)=>c(Fr.length+f,g,y)},f))]})})})}
function Jq({steps:e,counting:t}){let{share:n,entries:o,converted:i,median:s}=Uy(e);return r("span",{class:CM,children:[
r("strong",{class:SM,children:n===null?"–":V(n)}),r("span",{children:[H(i)," of ",GM(o,t)]}),s!==null&&r("span",{class:TM,
children:["half of them within ",Me(s)]})]})}function YM(e){return`reached ${W(hn(e))}`}function QM(e){return e==="reach\
ed"?"Reached":e==="dropped"?"Dropped before":"May still reach"}function Zq(e,t,n){let o=e.steps[n];if(!o)return"";let i=ir(
e)[t-Fr.length];if(i){let l=i.steps[n];return`${Zn(i)}, ${YM(o)}: ${H(l?.count??0)}, ${V(l?.from_first??0)}`}let s={reached:o.
count,dropped:o.dropped,in_progress:o.in_progress}[Fr[t]],a=t<2?"":`, ${V(o.from_first??0)} of all, ${V(o.from_previous??
0)} of the step before`;return`Step ${n+1}, ${QM(Fr[t])} ${W(hn(o))}: ${H(s)}${a}`}function Yq(e,t){let{share:n,entries:o,
converted:i}=Uy(e.steps),s=e.steps.map(l=>W(hn(l))).join(", "),a=t===""?"":`, by ${W(t)}, ${(e.groups??[]).length} group\
s`;return`Funnel of ${e.steps.length} steps: ${s}; ${H(i)} of ${H(o)} convert, ${V(n??0)}${a}`}function sr({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?r(_e,{icon:"clock",title:"Stopped",actions:r(
M,{kind:"primary",onClick:Mo,children:"Run again"}),children:"Nothing was answered yet."}):r(we,{})}function zr({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return r(_e,{icon:"search",title:"Nothing\
 found",actions:r(L,{children:[o&&r(M,{kind:"primary",onClick:()=>$n({}),children:"All data"}),n.where!==void 0&&r(M,{kind:"\
outlined",onClick:()=>de({document:Ce(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&r(M,{kind:"\
outlined",onClick:Mo,children:"Ask again"})]}),children:t})}var XM="Jp";function Yn({children:e}){return r("div",{class:XM,children:e})}function Ir(e,t=()=>[]){let{openAt:n,menu:o}=Mr();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,items:t(s,a),
..."value"in s?{value:s.value}:{}})},menu:o}}var Yy=30;function um(e,t){let n=e.query?.funnel?.compare_groups?.control;return ir(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let i=o.comparison.steps[t],[s,a]=i?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:i?.rate??null,lift:i?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:i?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<Yy}]})}function e$(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function Qy({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function Us(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var t$="Kp",n$="a",ar="Op",Xy="Pp",o$="Qp",r$="Vp",i$="Wp",s$="jr",a$="Xr",l$="U";function c$({answer:e,by:t,goal:n,onMark:o}){let i=um(e,n),s=e$(i),a=(p,d)=>{let m=i[p];o({step:n+1,state:"reached",...Zi(
m.group)},Zn(m.group),d)},l=Rt(i.length,1,({row:p},d)=>a(p,d)),u=l.at?i[l.at.row]:void 0,c=W(hn(e.steps[n]));return r(je,
{scrolls:!0,title:r(L,{children:["Rate of ",r("bdi",{children:c})]}),summary:`Experiment by ${W(t)}: ${i.map(u$).join(";\
 ")}`,announced:u?u$(u):"",onKey:l.key,table:r(nV,{variants:i,by:t}),children:r("div",{class:t$,children:r("table",{class:n$,
children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"variant"}),r("th",{scope:"col",class:ar,children:"\
exposed"}),r("th",{scope:"col",class:ar,children:"converted"}),r("th",{scope:"col",class:ar,children:"rate"}),r("th",{scope:"\
col",class:ar,children:"lift"}),r("th",{scope:"col",class:Xy,children:r("span",{class:o$,children:[r("span",{children:xn(
-s)}),r("span",{children:"difference, 95 %"}),r("span",{children:xn(s)})]})}),r("th",{scope:"col",class:ar,children:"p"}),
r("th",{scope:"col",children:"says"})]})}),r("tbody",{children:i.map((p,d)=>r("tr",{...l.mark(d,0),onClick:m=>a(d,m.currentTarget),
children:[r("th",{scope:"row",children:r(pi,{property:t,group:p.group})}),r("td",{class:ar,children:B(p.exposed)}),r("td",
{class:ar,children:B(p.converted)}),r("td",{class:ar,children:p.rate===null?"–":V(p.rate)}),r("td",{class:ar,children:p.
isControl||p.lift===null||p.few?"–":xn(p.lift)}),r("td",{class:Xy,children:r(tV,{variant:p,reach:s})}),r("td",{class:ar,
children:p.isControl||p.few?"–":Us(p.pValue)}),r("td",{children:r("span",{class:l$,"data-verdict":Qy(p),children:eb(p)})})]},
d))})]})})})}function tV({variant:e,reach:t}){let{interval:n,isControl:o,few:i}=e,s=l=>(Math.max(-t,Math.min(t,l))/t+1)/
2,a=n!==null&&!o&&!i;return r("span",{class:r$,title:a?`${xn(n[0])} to ${xn(n[1])}`:void 0,children:[r("span",{class:i$}),
a&&r(L,{children:[r("span",{class:s$,style:{"--from":s(n[0]),"--to":s(n[1])}}),r("span",{class:a$,style:{"--from":s((n[0]+
n[1])/2)}})]})]})}function nV({variants:e,by:t}){return r(Pe,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>r(pi,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>B(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>B(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":V(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:o})=>n===null||o?"–":xn(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?xn(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?xn(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>Us(n)},{key:"says",head:"says",cell:eb}]})}function eb(e){return e.
few?`too few: below ${Yy}`:Qy(e)}function u$(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${xn(e.lift)}, p ${Us(
e.pValue)}`;return`${Zn(e.group)} ${e.rate===null?"no rate":V(e.rate)} of ${B(e.exposed)}${t}, ${eb(e)}`}var cm="Yp",Ks="Zp",dc="ed",d$="rd";var m$="Sr";var oV=.01;function f$({answer:e,document:t,by:n,onMark:o}){let[i,s]=k(null),a=Math.min(i??e.steps.length-1,e.steps.length-
1),l=t.funnel?.compare_groups,u=new Map(ir(e).flatMap(g=>"other"in g?[]:[[Q(g.value).text,g.value]])),p=(Ee(t.dataset).value.
value?.columns??[]).filter(({type:g,actor:y})=>g==="string"&&!y).map(({name:g})=>g),d=g=>{de({document:Ce(Ce(t,"funnel.b\
y",be(g)),"funnel.compare_groups",void 0)})},m=g=>le("funnel.compare_groups",{...l,control:u.get(g)}),f=um(e,a).length>0;
return r(L,{children:[r("div",{class:cm,children:[r("span",{class:dc,children:[r("span",{class:Ks,children:"variant"}),r(
Xt,{title:"The property that says the variant",kind:"outlined",values:p,value:n===""?"choose":n,onChange:d})]}),u.size>0&&
r("span",{class:dc,children:[r("span",{class:Ks,children:"control"}),r(Xt,{title:"The control group",kind:"outlined",values:[
...u.keys()],value:l?Q(l.control).text:"choose",onChange:m})]}),l&&r(L,{children:[r("span",{class:dc,children:[r("span",
{class:Ks,children:"goal"}),r(Xt,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(tb),value:tb(e.steps[a],
a),onChange:g=>s(e.steps.findIndex((y,v)=>tb(y,v)===g))})]}),r("span",{class:dc,children:[r("span",{class:Ks,children:"e\
xposed by"}),r("span",{class:d$,children:r(dn,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??"",placeholder:"\
the first step",onCommit:g=>le("funnel.compare_groups.exposed",g.trim()===""?void 0:g)})})]})]})]}),f?r(L,{children:[r(rV,
{value:e.sample_ratio_p_value??null}),r(c$,{answer:e,by:n,goal:a,onMark:o})]}):r(_e,{icon:"compare",title:"Compare the g\
roups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor saw.":"Choose\
 which group is the control. The others are held against it."})]})}function tb(e,t){return`${t+1} ${hn(e)}`}function rV({
value:e}){if(e===null)return null;let t=e<oV;return r("p",{class:m$,"data-bad":t,role:t?"alert":void 0,children:[r(ie,{name:t?
"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${Us(e)}). Unless the split \
was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${Us(e)}).`]})}function h$(e){return e.map(({from:t,count:n},o)=>{let i=e[o+1]?.from,s=e[o-1]?.from,a=i??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function g$(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let i=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+i)/e.length}function y$(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:o},i)=>({at:i/e.length,value:o})).filter((o,i)=>i%n===0)}function pm(e){let t=[...e].sort((l,u)=>l.
from-u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),i=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].
from)),s=[];o.forEach(({from:l,count:u},c)=>{let p=o[c+1]?.from,d=p===void 0||!Number.isFinite(i)||i<=1?1:Math.max(1,Math.
min(1e3,Math.round(Math.log(p/l)/Math.log(i)))),m=g=>g===0?l:g===d&&p!==void 0?p:l*i**g,f=p===void 0&&!Number.isFinite(i);
for(let g=0;g<d;g++)s.push({from:m(g),to:f?null:m(g+1),count:g===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,
count:u})=>({from:l,to:a,count:u})),...s]}var b$="ad",v$="td",x$="le",w$="Br",k$="od",C$="Cr",S$="nd",T$="Er";function dm({title:e,counting:t,bins:n,markers:o=[],summary:i,onBin:s,height:a=160}){let l=Rt(1,n.length,({column:d},m)=>s?.(
n[d],m)),u=Math.max(1,...n.map(({count:d})=>d)),c=n.reduce((d,{count:m})=>d+m,0),p=l.at===null?void 0:n[l.at.column];return r(
je,{title:e,summary:i,onKey:l.key,announced:p?`${nb(p)}: ${B(p.count)} ${t}, ${V(p.count/Math.max(1,c))}`:"",table:r(Pe,
{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:nb},{key:"count",head:t,number:!0,cell:d=>B(d.count)},{key:"\
share",head:"share",number:!0,cell:d=>V(d.count/Math.max(1,c))}]}),children:r("div",{class:b$,children:[r("div",{class:v$,
style:{"--bins":n.length,"--height":`${a}px`},children:[n.map((d,m)=>r("div",{class:x$,...l.mark(0,m),title:`${nb(d)}: ${B(
d.count)} ${t}, ${V(d.count/Math.max(1,c))}`,onClick:s&&(f=>s(d,f.currentTarget)),children:r("div",{class:w$,style:{"--s\
hare":d.count/u}})},m)),o.map(({at:d,label:m},f)=>{let g=g$(n,d);return g===null?null:r("div",{class:k$,style:{"--at":g},
children:r("span",{class:C$,"data-late":g>.8||f===0&&o.length>1&&g>.22,children:m})},m)})]}),r("div",{class:S$,"aria-hid\
den":"true",children:y$(n,6).map(({at:d,value:m})=>r("span",{class:T$,"data-late":d>.9,style:{"--at":d},children:Me(m)},
d))})]})})}function nb({from:e,to:t}){return t===null?`${Me(e)} and more`:`${Me(e)} to ${Me(t)}`}var sV=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function ob(e){let t=Object.
entries(e).filter(([n])=>!sV.includes(n));return Object.fromEntries(t)}function rb(e,t,n){if(!e.funnel)return null;let{compare:o,
...i}=Be(e);return{...i,aggregate:{over:{flows:{funnel:ob(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - st\
ep_time_${t}, 30, 'log') as length`]}}}var P$="pd",_$="dd",sb="ld";var lV=8;function $$({answer:e,document:t}){let{steps:n}=e,o=n.at(-1),i=t.funnel?.order!=="any";return r("div",{class:P$,
children:[n.slice(1).map((s,a)=>r(M$,{from:hn(n[a]),to:hn(s),times:s.time_from_previous,question:i&&a<lV?rb(t,a+1,a+2):null},
a)),n.length>2&&o&&r(M$,{from:hn(n[0]),to:hn(o),times:o.time_from_entry,all:!0,question:i?rb(t,1,n.length):null})]})}function M$({
from:e,to:t,times:n,question:o,all:i=!1}){let{answer:s}=Pt(o),a=Z(()=>s&&"columns"in s?pm(uV(s)):h$(n?.histogram??[]),[s,
n]),l=n?.median??null,u=n?.p90??null,c=[...l===null?[]:[{at:l,label:`median ${Me(l)}`}],...u===null?[]:[{at:u,label:`p90\
 ${Me(u)}`}]];return r(dm,{title:r("span",{class:_$,children:[i&&r("span",{class:sb,children:"all the way:"}),r($,{value:e,
most:40,middle:!0})," ",r("span",{class:sb,children:"to"})," ",r($,{value:t,most:40,middle:!0})]}),counting:"actors",bins:a,
markers:c,summary:`Time from ${W(e)} to ${W(t)}: ${H(n?.count??0)} actors, median ${l===null?"unknown":Me(l)}`})}function uV(e){
return e.rows.flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function cV(e,t){let n=ob(e.funnel);return{...Be(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function D$(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function E$(e,t,n){
let o=D$(e,t),i=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{pV(e,t,n)}}];return i>1&&e.funnel?.
order!=="any"&&s.push({label:`Explain drop ${i-1} › ${i}`,icon:"difference",act:()=>He({document:cV(e,i),view:"differe\
nce",as:null},`drop ${i-1} › ${i}`)}),s}async function pV(e,t,n){let o=D$(e,t);try{let{only:i}=await _r(e,t);i&&o!==void 0?
He({document:{...Be(i),paths:{start:o}},view:"paths",as:null},n):ne("No condition says who these are.")}catch(i){ne(W(j(
i).message))}}var dV="conversion_rate";function A$(e,t){let n=ir(e),o=[],i=(a,l)=>{for(let{time:u,steps:c}of l??[]){let p=c[0]?.count??
0;o.push([u,...a===null?[]:[mV(a)],p>0?c.at(-1)?.from_first??null:null])}};n.length===0&&i(null,e.trend);for(let a of n)
i(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:dV,type:"float64"}],rows:o,stats:e.stats}}function mV(e){return"other"in
e||Array.isArray(e.value)?Zn(e):e.value}var fV=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function O$(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*fV.get(o);return t}function hV(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(String(t)))-O$(e.query?.funnel?.window)}
var gV=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"Month"}];function L$({
answer:e,document:t,by:n}){let o=Z(()=>A$(e,n),[e,n]),i=e.query?.timezone??t.timezone??"UTC",s=t.funnel?.trend;return o.
rows.length===0?r(we,{}):r(L,{children:[r("div",{class:cm,children:[r("span",{class:Ks,children:"by entry"}),r(xt,{label:"\
Length of a bucket",value:String(s??"1d"),choices:gV,onChange:a=>le("funnel.trend",a)})]}),r(dl,{answer:o,document:o.query,
zone:i,form:"lines",end:hV(e),onZoom:(a,l)=>$n({from:new Date(a*1e3).toISOString(),to:new Date(l*1e3).toISOString()})})]})}function R$({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,{onMark:a,menu:l}=Ir(i,(c,p)=>i?E$(i,c,p):[]);if(!o||
!i||!yV(o))return r(sr,{result:t});if(uc(o.steps)===0&&s==="exact"&&n!=="groups")return r(zr,{result:t,children:"No acto\
r of this range did the first step."});let u=ge(i.funnel?.by).join(", ");return r(Yn,{children:[n==="trend"&&r(L$,{answer:o,
document:i,by:u}),n==="time"&&r($$,{answer:o,document:i}),n==="groups"&&r(f$,{answer:o,document:e,by:u,onMark:a}),n!=="t\
rend"&&n!=="time"&&n!=="groups"&&r(ZM,{answer:o,intervals:t.intervals,by:u,onMark:a}),l]})}function yV(e){return"steps"in
e}var N$={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],errorPlaces:Dn.funnel,chartOf:()=>"steps",choose:bV,Sentence:Fy,Page:R$};function bV(e,t){if(!e.funnel)return e;let{
trend:n}=e.funnel;return t==="trend"?n===void 0?Ce(e,"funnel.trend","1d"):e:n===void 0?e:Ce(Ce(e,"funnel.trend",void 0),
"funnel.trend_mode",void 0)}var B$=new Map;function vV(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function F$(e,t){let n=vV(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";B$.set(`${e.dataset} ${o}`,e);let i=B$.get(
`${e.dataset} ${n}`),s=Be(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...i?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,p=n==="\
lifecycle"?i?.lifecycle:i?.stickiness;return{...s,[n]:{...p,...u,...c===void 0?{}:{event:c}}}}function z$(e){return I$([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function I$(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return H$((e.find(o=>o*n>=t*(1-1e-9))??10)*n)}function mm(e,t,n){let o=I$([1,2,2.5,5,10],Math.
max(t-e,1e-12)/Math.max(1,n)),i=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-i)+1},
(a,l)=>H$((i+l)*o))}function H$(e){return Number(e.toPrecision(12))}var q$="xd",V$="sd",W$="cd",U$="gd",K$="hd",j$="fd",G$="Ir",J$="ud",Z$="md",Y$="d",Q$="vd",X$="wd",ab="bd",lb="xe";function fm({title:e,summary:t,parts:n,bars:o,over:i,text:s=H,actions:a,onPart:l}){let u=Rt(n.length,o.length,({row:x,column:S},P)=>l(
S,x,P)),c=o.map(({values:x})=>({up:eD(x,1),down:eD(x,-1)})),p=Math.max(0,...c.map(({up:x})=>x)),d=Math.min(0,...c.map(({
down:x})=>x)),m=Math.max(p-d,1e-12),f=Math.max(1,Math.ceil(o.length/12)),g=u.at,y=g?o[g.column]:void 0,v=(x,S)=>`${x.label}\
, ${n[S].label}: ${B(Math.abs(x.values[S]??0))}${x.unfinished?", not over":""}`;return r(je,{title:e,summary:t,announced:y&&
g?v(y,g.row):"",onKey:u.key,actions:a,table:r(Pe,{label:i,rows:o,columns:[{key:"over",head:i,cell:({label:x,unfinished:S})=>`${x}${S?
" (not over)":""}`},...n.map((x,S)=>({key:x.key,head:x.label,number:!0,cell:({values:P})=>s(P[S]??0)}))]}),legend:n.length>
1&&r("ul",{class:X$,children:[n.map(x=>r("li",{class:ab,children:[r("span",{class:lb,style:{"--color":`var(${x.color})`}}),
x.label]},x.key)),o.some(({unfinished:x})=>x)&&r("li",{class:ab,children:[r("span",{class:lb,"data-unfinished":"true"}),
"not over"]})]}),children:r("div",{class:q$,children:[r("div",{class:V$,"aria-hidden":"true",children:mm(d,p,7).map(x=>r(
"span",{class:W$,style:{"--at":(p-x)/m},children:r("span",{class:U$,children:s(Math.abs(x))})},x))}),r("div",{class:K$,children:r(
"div",{class:j$,style:{"--bars":o.length},children:o.map((x,S)=>r("div",{class:G$,children:[r("div",{class:J$,style:{"--\
share":p/m},children:n.map((P,R)=>(x.values[R]??0)>0&&C(x,P,R,S,p)).reverse()}),r("div",{class:Z$,style:{"--share":-d/m},
children:n.map((P,R)=>(x.values[R]??0)<0&&C(x,P,R,S,-d))}),S%f===0&&r("span",{class:Q$,children:x.short})]},S))})})]})});
function C(x,S,P,R,_){return r("div",{class:Y$,"data-unfinished":x.unfinished,title:v(x,P),...u.mark(P,R),style:{"--shar\
e":Math.abs(x.values[P]??0)/_,"--color":`var(${S.color})`},onClick:A=>l(R,P,A.currentTarget)},S.key)}}function eD(e,t){return e.
reduce((n,o)=>o*t>0?n+o:n,0)}var tD=["returning","resurrecting","new","dormant"],nD=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],wV=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function oD({answer:e,
zone:t,onMark:n}){let o=e.query?.lifecycle?.period??"day",i=wV.get(o)??86400,s=e.periods.map(u=>({label:_n(u.start,i,t),
short:i<86400?J(u.start,t,"clock"):i>20*86400?J(u.start,t,"month"):J(u.start,t,"dayShort"),values:tD.map(c=>u[c]),unfinished:!u.
complete})),a=e.periods.findLast(({complete:u})=>u)??e.periods.at(-1),l=a?`, in the last finished one ${H(a.new)} new, ${H(
a.returning)} returning, ${H(a.resurrecting)} back again, ${H(-a.dormant)} gone`:"";return r(fm,{title:`Active by ${o}: \
above the line who is here, below who is gone`,over:o,parts:nD,bars:s,summary:`Lifecycle over ${s.length} periods${l}`,onPart:(u,c,p)=>n(
{period:e.periods[u].start,state:tD[c]},`${nD[c].label}, ${s[u].label}`,p)})}var rD="yd",iD="kd",sD="zd",aD="jd",lD="Xd",uD="Sd",cD="Ur",pD="Bd";var ub=280,di={top:12,right:24,bottom:28,left:56},dD=4;function mD({title:e,summary:t,curves:n,names:o,period:i,text:s=V,
table:a,onPoint:l}){let{host:u,width:c}=Ea(),[p,d]=k(new Set),m=n.filter(({key:A})=>!p.has(A)),f=Rt(m.length,o.length,({
row:A,column:E},z)=>l(n.indexOf(m[A]),E,z)),g=z$(Math.max(0,...m.flatMap(({points:A})=>A.map(E=>(m.length<=dD?E?.high:E?.
value)??0)))),y=Math.max(1,c-di.left-di.right),v=A=>di.left+(o.length<2?y/2:A/(o.length-1)*y),C=A=>di.top+(1-A/g)*(ub-di.
top-di.bottom),x=f.at,S=x?m[x.row]:void 0,P=x&&S?S.points[x.column]??null:null,R=x&&S?`${S.name}, ${i} ${o[x.column]}: ${P?
`${s(P.value)}, between ${s(P.low)} and ${s(P.high)}`:"not over"}`:"",_=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(
y/48))));return r(je,{title:e,summary:t,announced:R,onKey:f.key,table:a,actions:R&&r("span",{class:pD,"aria-hidden":"tru\
e",children:R}),legend:n.length>1&&r(hd,{rows:n.map(({key:A,keys:E,color:z,points:q})=>({key:A,keys:E,color:z??0,last:q.
findLast(F=>F!==null)?.value??null,total:0})),all:n.length,hidden:p,onHidden:d,text:s}),children:r("div",{ref:u,class:rD,
children:c>0&&r("svg",{width:c,height:ub,"aria-hidden":"true",children:[mm(0,g,5).map(A=>r("g",{children:[r("line",{x1:di.
left,x2:c-di.right,y1:C(A),y2:C(A),class:iD}),r("text",{x:di.left-8,y:C(A)+4,class:sD,children:s(A)})]},A)),o.map((A,E)=>E%
_===0&&r("text",{x:v(E),y:ub-8,class:aD,children:A},A)),m.length<=dD&&m.map(({key:A,points:E,color:z})=>r("path",{d:SV(E,
v,C),class:uD,style:{fill:cb(z)}},A)),m.map(({key:A,points:E,color:z})=>r("path",{d:CV(E,v,C),class:lD,"stroke-dasharray":z===
null?void 0:Da(z).join(" "),style:{stroke:cb(z)}},A)),m.map((A,E)=>A.points.map((z,q)=>z&&r("circle",{cx:v(q),cy:C(z.value),
r:x?.row===E&&x.column===q?5:3,class:cD,style:{fill:cb(A.color)},...f.mark(E,q),onPointerEnter:()=>f.set({row:E,column:q}),
onClick:F=>l(n.indexOf(A),q,F.currentTarget)},`${A.key} ${q}`)))]})})})}function cb(e){return e===null?"var(--other)":`v\
ar(${cn(e)})`}function CV(e,t,n){return e.map((o,i)=>o===null?"":`${e[i-1]?"L":"M"}${t(i)} ${n(o.value)}`).join("")}function SV(e,t,n){
let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let i=o.map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),
s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...i,...s].join("L")}Z`}function fD(e,t,n){let o={kind:"total",group:e,start:"",size:t.cohorts.reduce((i,{size:s})=>i+s,0),cells:t.total.map(({count:i,
size:s,share:a,value:l})=>({count:i,size:s,share:a,value:hD(l),complete:s>0}))};return n?[o,...t.cohorts.map(({start:i,size:s,
periods:a})=>({kind:"cohort",group:e,start:i,size:s,cells:a.map(({count:l,share:u,value:c,complete:p})=>({count:l,size:s,
share:u,value:hD(c),complete:p}))}))]:[o]}function hD(e){return typeof e=="number"?e:null}function hm(e,t){let n=(e.groups??
[]).flatMap((o,i)=>fD(o,o,t(i)));return[...fD(null,e,t(-1)),...n]}function mc(e,t){return t==="share"?e.share:t==="count"?
e.count:e.value}function pb(e,t){let n=t==="count"&&e.some(({kind:i})=>i==="cohort")?e.filter(({kind:i})=>i==="cohort"):
e,o=0;for(let{cells:i}of n)i.forEach((s,a)=>{a>0&&s.complete&&(o=Math.max(o,mc(s,t)??0))});return o}var gD=9;function yD(e,t){
return e===null||e<=0||t<=0?0:Math.min(gD,Math.max(1,Math.ceil(e/t*gD)))}function bD(e,t){return{fromRow:Math.min(e.row,
t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,t.column)}}function vD(e,t){
let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.slice(t.fromRow,t.toRow+1))if(o.kind!=="total")for(let i of o.
cells.slice(t.fromColumn,t.toColumn+1))n.cells++,i.complete?(n.count+=i.count,n.size+=i.size):n.unfinished++;return n}function xD(e,t){
if(t<=0)return null;let n=1.959964,o=e/t,i=1+n*n/t,s=(o+n*n/(2*t))/i,a=n*Math.sqrt(o*(1-o)/t+n*n/(4*t*t))/i;return[Math.
max(0,s-a),Math.min(1,s+a)]}function fc(e){let t=e.query?.retention?.brackets,n=e.total.length;return t?["0",...t.map(i=>Array.
isArray(i)?i.join("–"):String(i))].slice(0,n):Array.from({length:n},(i,s)=>String(s))}function gm({rows:e,names:t,rowName:n}){let o=Z(()=>[{key:"cohort",head:"cohort",cell:i=>r("bdi",{children:W(n(i))})},{key:"\
size",head:"size",number:!0,cell:i=>B(i.size)},...t.map((i,s)=>({key:`period ${i}`,head:i,number:!0,cell:({cells:a})=>{let l=a[s];
return l===void 0||l.size===0?"–":`${B(l.count)} (${V(l.share)})${l.complete?"":" not over"}`}}))],[t]);return r(Pe,{label:"\
Cohorts",rows:e,columns:o})}var TV=50;function kD({answer:e,by:t,onMark:n}){let o=e.query?.retention?.period??"day",i=fc(e).slice(1),s=Z(()=>(e.groups??
[]).slice(0,TV),[e]),a=Z(()=>s.length===0?[wD(e.total,null,t)]:s.map(p=>wD(p.total,p,t)),[e,t]),l=hm(e,()=>!1),u=(p,d,m)=>{
let f=s[p]??null;n({period:d+1,state:"returned",...Zi(f)},`${f?Zn(f):"all"}, ${o} ${i[d]}`,m)},c=a[0]?.points[0];return r(
mD,{title:`Came back, by ${o}, with 95 % intervals`,curves:a,names:i,period:o,onPoint:u,summary:`Retention curves${t===""?
"":` by ${W(t)}`}: ${a.length} lines over ${i.length} periods, ${c?V(c.value):"nobody"} in ${o} 1`,table:r(gm,{rows:l,names:fc(
e),rowName:({group:p})=>p?Zn(p):"all"})})}function wD(e,t,n){let o=t?Zn(t):"all",i=e.slice(1).map(({count:l,size:u,share:c})=>{
let p=xD(l,u);return p&&{value:c,low:p[0],high:p[1]}}),s=t===null?["all"]:"other"in t?[o]:Array.isArray(t.value)?t.value:
[t.value],a=t===null?0:"other"in t?null:kn(n,s);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:s,name:o,color:a,points:i}}var SD="Cd",TD="Ed",PD="Id",_D="l",ym="se",bm="Lr",MD="Ud",$D="e",DD="ce",ED="Ld",AD="Md",OD="Nd",LD="Rd",RD="Mr",ND="Nr";function BD({row:e,name:t,by:n,says:o,largest:i,open:s,onToggle:a,marked:l,mark:u,text:c,onChoose:p,onPress:d}){return r(
"tr",{class:e.kind==="total"?DD:void 0,children:[r("th",{scope:"row",class:ym,children:s===null?r("span",{class:ED,children:t}):
r("button",{type:"button",tabIndex:-1,class:AD,"aria-expanded":s,onClick:a,children:[r(ie,{name:s?"down":"right",size:12}),
e.group===null?"all":r(pi,{property:n,group:e.group,most:24})]})}),r("td",{class:bm,title:B(e.size),children:H(e.size)}),
e.cells.map((m,f)=>{let g=e.kind==="total"&&!m.complete;return r("td",{class:$D,"data-shade":f===0||!m.complete?0:yD(mc(
m,o),i),"data-open":!m.complete,"data-marked":l(f),...u(f),title:g?"no finished period":`${B(m.count)} of ${B(m.size)}, ${V(
m.share)}${m.complete?"":", not over"}`,onClick:y=>p(f,y.currentTarget),onPointerDown:()=>d(f,!1),onPointerEnter:y=>{y.buttons===
1&&d(f,!0)},children:g?"":c(m)},f)})]})}var PV=120,_V=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function zD({answer:e,says:t,by:n,
zone:o,onMark:i}){let[s,a]=k(new Set),[l,u]=k(!1),[c,p]=k(null),d=(e.groups?.length??0)>0,m=Z(()=>hm(e,z=>s.has(z)!==(z===
-1&&!d)),[e,s,d]),f=l?m:m.slice(0,PV),g=fc(e),y=e.query?.retention?.period??"day",v=_V.get(y)??86400,C=z=>z.kind==="coho\
rt"?_n(z.start,v,o):z.group===null?"all":Zn(z.group),x=(z,q)=>{let F=f[z.row],ue={period:z.column,state:"returned",...F.
kind==="cohort"?{cohort:F.start}:{},...Zi(F.group)};i(ue,`${C(F)}, ${y} ${g[z.column]}`,q)},S=Rt(f.length,g.length,x),P=c&&
S.at?bD(c,S.at):null,R=z=>(z.key.startsWith("Arrow")&&p(z.shiftKey?c??S.at:null),z.key==="Escape"&&c?(p(null),!0):S.key(
z)),_=z=>{let q=new Set(s);q.delete(z)||q.add(z),a(q)},A=S.at?f[S.at.row]:void 0,E=P?$V(f,P):A&&S.at?`${C(A)}, ${y} ${g[S.
at.column]}: ${MV(A.cells[S.at.column])}`:"";return r(je,{scrolls:!0,title:r(L,{children:["Came back, by ",y," ",r("span",
{class:SD,children:["of ",H(f[0]?.size??0)," actors"]})]}),summary:DV(e,y),announced:E,onKey:R,actions:P&&r("span",{class:TD,
children:E}),table:r(gm,{rows:m,names:g,rowName:C}),legend:r("div",{class:LD,"aria-hidden":"true",children:[r("span",{children:"\
0"}),r("span",{class:RD}),r("span",{children:FD(pb(m,t),t)}),r("span",{class:ND})," period not over, in no total"]}),children:r(
"div",{class:PD,children:[r("table",{class:_D,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",class:ym,
children:d?n:"cohort"}),r("th",{scope:"col",class:bm,children:"size"}),g.map((z,q)=>r("th",{scope:"col",class:MD,children:q===
0?`${y} 0`:z},z))]})}),r("tbody",{onPointerLeave:()=>{},children:f.map((z,q)=>r(BD,{row:z,name:C(z),by:n,says:t,largest:pb(
m,t),open:z.kind==="total"?m[q+1]?.kind==="cohort":null,onToggle:()=>_(z.group===null?-1:(e.groups??[]).indexOf(z.group)),
marked:F=>P!==null&&q>=P.fromRow&&q<=P.toRow&&F>=P.fromColumn&&F<=P.toColumn,mark:F=>S.mark(q,F),text:F=>FD(mc(F,t),t),onChoose:(F,ue)=>{
c||x({row:q,column:F},ue)},onPress:(F,ue)=>{p(ue?c??S.at:null),S.set({row:q,column:F})}},q))})]}),m.length>f.length&&r("\
button",{type:"button",class:OD,onClick:()=>u(!0),children:["All ",B(m.length)," rows"]})]})})}function FD(e,t){return e===
null?"–":t==="share"?V(e):H(e)}function MV(e){if(!e)return"no such period";let t=e.value===null?"":`, value ${H(e.value)}`;
return`${B(e.count)} of ${B(e.size)}, ${V(e.share)}${t}${e.complete?"":", the period is not over"}`}function $V(e,t){let{
cells:n,unfinished:o,count:i,size:s}=vD(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n}\
 cells: ${H(i)} of ${H(s)}, ${s===0?"–":V(i/s)}${a}`}function DV(e,t){let n=e.total[1],o=e.total.findLast(({size:i})=>i>
0);return`Retention by ${t}: ${e.cohorts.length} cohorts, ${V(n?.share??0)} came back in ${t} 1, ${V(o?.share??0)} in th\
e last finished one`}function ID({answer:e,onMark:t}){let[n,o]=k(!1),i=e.query?.stickiness?.period??"day",s=e.active_periods.map(u=>({label:Oe(
u.periods,i)+(n?" or more":""),short:String(u.periods),values:[n?u.or_more:u.count],unfinished:!1})),a=e.active_periods[0],
l=e.active_periods.reduce((u,c)=>u+c.periods*c.count,0)/Math.max(1,e.count);return r(fm,{title:`On how many ${i}s: ${H(e.
count)} actors, ${l.toFixed(1)} on average`,over:`${i}s`,bars:s,parts:[{key:"actors",label:"actors",color:"--series-1"}],
summary:`Stickiness: ${H(e.count)} actors, ${V(a?.share??0)} on one ${i} only, ${l.toFixed(1)} on average`,actions:r(xt,
{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:u=>o(u==="more"),choices:[{value:"exactly",label:"Ex\
actly"},{value:"more",label:"Or more"}]}),onPart:(u,c,p)=>t({periods:e.active_periods[u].periods,...n?{or_more:!0}:{}},s[u].
label,p)})}var HD="Ad";function qD({result:e,as:t}){let{answer:n,of:o,phase:i}=e,[s,a]=k(!1),l=Ir(o,d=>o?LV(o,d):[]),u=(d,m,f)=>l.onMark(d.state===
"returned"&&s&&d.period!==0?{...d,state:"not_returned"}:d,s?`not: ${m}`:m,f);if(!n||!o)return r(sr,{result:e});let c=n.query?.
timezone??o.timezone??"UTC";if(BV(n))return r(Yn,{children:[r(ID,{answer:n,onMark:l.onMark}),l.menu]});if(NV(n))return r(
Yn,{children:[r(oD,{answer:n,zone:c,onMark:l.onMark}),l.menu]});if(!RV(n))return r(sr,{result:e});if(n.cohorts.every(({size:d})=>d===
0)&&i==="exact")return r(zr,{result:e,children:"Nobody of this range did what starts a cohort."});let p=ge(o.retention?.
by).join(", ");return r(Yn,{children:[r(OV,{answer:n,as:t,by:p,zone:c,onMark:u,measured:o.retention?.measure!==void 0,notReturned:s,
onNotReturned:a}),l.menu]})}function OV({answer:e,as:t,by:n,zone:o,onMark:i,measured:s,notReturned:a,onNotReturned:l}){let[
u,c]=k(()=>Cr("retention-says")??"share"),p=f=>{c(f),Sr("retention-says",f)},d=u==="value"&&!s?"share":u,m=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",label:"Value"}]:[]];return r(Yn,{children:[r("div",{class:HD,
children:[t!=="curve"&&r(xt,{label:"What cells say",value:d,onChange:p,choices:m}),r(xt,{label:"Whose menu a cell opens",
value:a?"not":"returned",onChange:f=>l(f==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?r(kD,{answer:e,by:n,onMark:i}):r(zD,{answer:e,says:d,by:n,zone:o,onMark:i})]})}function LV(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>He(
{document:{...Be(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function RV(e){return"cohorts"in e}
function NV(e){return"periods"in e}function BV(e){return"active_periods"in e}function VD(e){return e.document.lifecycle?r(Iy,{...e}):e.document.stickiness?r(Hy,{...e}):r(zy,{...e})}var WD={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],errorPlaces:[...Dn.retention,...Dn.lifecycle,...Dn.stickiness],chartOf:e=>e.lifecycle?"life\
cycle":e.stickiness?"stickiness":"matrix",choose:F$,Sentence:VD,Page:qD};function UD({answer:e}){let t=(n,o)=>o?r($,{shown:Pn}):r($,{value:n,most:64,middle:!0});return r(Pe,{label:"What follows\
 what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,cell:({depth:n})=>String(n)},{key:"from",head:"from",cell:n=>t(
n.from,n.from_other)},{key:"to",head:"to",cell:n=>t(n.to,n.to_other)},{key:"count",head:"paths",number:!0,cell:({count:n})=>B(
n)},{key:"share",head:"of all",number:!0,cell:({count:n})=>V(n/Math.max(1,e.count))},{key:"median",head:"median time",number:!0,
cell:({time:n})=>n.median===null?"–":Me(n.median)}]})}function vm(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function FV(e){return"other"in e?vm(e.depth,null,
!0):vm(e.depth,e.value,!1)}function KD(e,t){let n=[...new Set(e.nodes.map(({depth:p})=>p))].sort((p,d)=>p-d),o=n.map(p=>e.
nodes.filter(d=>d.depth===p).sort(zV)),i=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(p=>p.
reduce((d,{count:m})=>d+m,0))),a=Math.max(...o.map(p=>p.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((p,d)=>{let m=0;for(let f of p){let g=Math.max(t.nodeLeast,f.count*l);u.push({key:FV(f),depth:f.depth,value:"\
other"in f?void 0:f.value,others:"other"in f?f.nodes:0,count:f.count,starts:f.starts,ends:f.ends,x:d*i,y:m,height:g}),m+=
g+t.gap}});let c=Math.max(...u.map(p=>p.y+p.height),0);return{nodes:u,edges:IV(e.edges,u,l),depths:n,width:i*n.length,height:c,
columnWidth:i}}function zV(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function IV(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),i=e.flatMap(c=>{let p=o.get(vm(c.depth,c.from,c.from_other===!0)),d=o.get(vm(c.depth+1,c.to,c.to_other===
!0));return p&&d?[{edge:c,from:p,to:d}]:[]}),s=new Map,a=new Map,l=(c,p,d)=>{let m=c.get(p.key)??0;return c.set(p.key,m+
d),p.y+m},u=new Map;for(let{edge:c,from:p}of[...i].sort((d,m)=>d.to.y-m.to.y))u.set(c,l(s,p,c.count*n));return[...i].sort(
(c,p)=>c.from.y-p.from.y).map(({edge:c,from:p,to:d})=>({from:p.key,to:d.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,d,c.count*n)}))}function jD(e,t){let n=new Set([t]),o=new Set,i=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),i(u[l],a,l))};return i(t,"from","to"),i(t,"to","from"),{nodes:n,edges:o}}
function GD(e,t,n){let o=(t+n)/2,i=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+i}C${o} ${a+i} ${o} ${s+i} ${t} ${s+i}Z`}var JD="Dd",ZD="Hd",YD="_d",QD="qd",XD="Fd",eE="m",tE="ge",nE="L",oE="Rr",rE="Td",iE="he",sE="Gd";var js=8,qV=6.6;function aE({answer:e,actions:t,onMark:n}){let{host:o,width:i}=Ea(),s=Z(()=>KD(e,{width:Math.max(i,1),height:460,
bar:js,columnLeast:148,nodeLeast:20,gap:8}),[e,i]),a=Z(()=>s.depths.map(C=>s.nodes.filter(x=>x.depth===C)),[s]),[l,u]=k(
null),c=Math.max(0,...a.map(C=>C.length)),p=Rt(c,a.length,({row:C,column:x},S)=>{let P=a[x][C];P&&g(P,S)}),d=p.at?a[p.at.
column]?.[Math.min(p.at.row,a[p.at.column].length-1)]:void 0,m=l??d?.key??null,f=Z(()=>m===null?null:jD(s,m),[s,m]),g=(C,x)=>{
n({depth:C.depth,node:C.others>0?{other:!0}:{value:C.value}},hc(C),x)},y=C=>(C.key.startsWith("Arrow")&&u(null),p.key(C)),
v=m===null?"":WV(s,m,e.count);return r(je,{scrolls:!0,title:r(L,{children:[H(e.count)," paths ",r("span",{class:ZD,children:v})]}),
summary:UV(e,s),onKey:y,announced:d?v:"",actions:r(L,{children:[r("span",{class:YD,children:[r("span",{class:QD}),"path \
ends"]}),t]}),table:r(UD,{answer:e}),children:r("div",{ref:o,class:JD,children:i>0&&r("svg",{width:s.width,height:s.height+
32,onPointerLeave:()=>u(null),"aria-hidden":"true",children:[s.depths.map((C,x)=>r("text",{x:x*s.columnWidth,y:14,class:XD,
children:lE(C)},C)),r("g",{transform:"translate(0 28)",children:[s.edges.map(C=>{let x=s.nodes.find(({key:P})=>P===C.from),
S=f?.edges.has(C)??!1;return r("path",{d:GD(C,x.x+js,x.x+s.columnWidth),class:eE,"data-lit":S,"data-dim":f!==null&&!S,children:r(
"title",{children:`${B(C.count)}${C.median===null?"":`, median ${Me(C.median)}`}`})},`${C.from} ${C.to}`)}),a.map((C,x)=>C.
map((S,P)=>r(VV,{node:S,width:s.columnWidth-js,mark:p.mark(P,x),isAt:d===S,dim:f!==null&&!f.nodes.has(S.key),onPoint:()=>u(
S.key),onChoose:R=>g(S,R)},S.key)))]})]})})})}function VV({node:e,width:t,mark:n,isAt:o,dim:i,onPoint:s,onChoose:a}){let l=H(
e.count),u=Math.max(4,Math.floor((t-20)/qV)-l.length-1),c=e.count===0?0:e.ends/e.count;return r("g",{class:tE,"data-dim":i,
"data-other":e.others>0,onPointerEnter:s,onClick:p=>a(p.currentTarget.firstElementChild),children:[r("rect",{x:e.x,y:e.y,
width:js,height:e.height,rx:2,class:nE,...n,"data-cursor":o}),c>0&&r("rect",{x:e.x,y:e.y+e.height*(1-c),width:js,height:e.
height*c,rx:2,class:oE}),r("rect",{x:e.x+js,y:e.y,width:t-16,height:20,class:rE}),r("text",{x:e.x+js+6,y:e.y+14,class:iE,
children:[r("tspan",{"data-word":e.others>0,children:$a(hc(e),u)}),r("tspan",{dx:6,class:sE,children:l})]}),r("title",{children:`${hc(
e)}: ${B(e.count)}${e.ends>0?`, ${B(e.ends)} end here`:""}${e.starts>0?`, ${B(e.starts)} begin here`:""}`})]})}function hc(e){
return e.others>0?`${Pn.text} ${e.others}`:Q(e.value).text}function lE(e){return e===0?"start":e<0?`−${-e}`:`+${e}`}function WV(e,t,n){
let o=e.nodes.find(s=>s.key===t);if(!o)return"";let i=o.ends===0?"":`, ${V(o.ends/Math.max(1,o.count))} end here`;return`${lE(
o.depth)} ${hc(o)}: ${B(o.count)}, ${V(o.count/Math.max(1,n))} of all${i}`}function UV(e,t){let n=t.nodes.find(({depth:i})=>i===
1),o=n?`, most often followed by ${hc(n)} (${V(n.count/Math.max(1,e.count))})`:"";return`${H(e.count)} paths over ${t.depths.
length} depths${o}; ${Bn.other} stands for rare ones`}var uE="Jd",cE="M",pE="Kd",dE="Od",mE="Ar",fE="fe",db="Pd",hE="Qd",gE="Vd";function bE({answer:e,onFunnel:t}){let n=e.top_paths,o=Rt(n.length,1,({row:a})=>{let l=n[a];l&&!("other"in l)&&t(l.nodes)}),
i=o.at?n[o.at.row]:void 0,s=Math.max(1,...n.map(a=>"other"in a?0:a.count));return r(je,{scrolls:!0,title:`${H(e.count)} \
paths`,summary:`Whole paths: ${n.slice(0,3).map(a=>yE(a,e.count)).join("; ")}`,announced:i?yE(i,e.count):"",onKey:o.key,
table:r(jV,{answer:e}),children:r("ol",{class:uE,children:n.map((a,l)=>r("li",{class:cE,...o.mark(l,0),children:[r("span",
{class:pE,title:B(a.count),children:H(a.count)}),r("span",{class:dE,children:V(a.count/Math.max(1,e.count))}),r("span",{
class:mE,children:r("span",{class:fE,"data-other":"other"in a,style:{"--share":Math.min(1,a.count/s)}})}),"other"in a?r(
"span",{class:db,children:[r($,{shown:Pn})," ",B(a.paths)," other paths"]}):r(L,{children:[r("span",{class:db,children:a.
nodes.map((u,c)=>r("span",{class:hE,children:[c>0&&r("span",{class:gE,"aria-hidden":"true",children:"›"}),r($,{value:u,
most:32,middle:!0})]},c))}),a.nodes.length>1&&r(M,{small:!0,kind:"quiet",icon:"funnel",onClick:()=>t(a.nodes),children:"\
Funnel"})]})]},l))})})}function jV({answer:e}){return r(Pe,{label:"Paths",rows:e.top_paths,columns:[{key:"count",head:"p\
aths",number:!0,cell:({count:t})=>B(t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>V(t/Math.max(1,e.count))},
{key:"path",head:"path",cell:t=>r("bdi",{children:vE(t)})}]})}function vE(e){return"other"in e?`${Pn.text} ${e.paths}`:e.
nodes.map(t=>Q(t).text).join(" › ")}function yE(e,t){return`${vE(e)}: ${B(e.count)}, ${V(e.count/Math.max(1,t))}`}function mb(e){return e.paths?.node??"event"}function Pl(e,t){let n=mb(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?Cn(t):String(t)}`}function xm(e,t){return{...e,paths:{...e.paths,...t}}}
function xE(e,t){let{end:n,end_at:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,start:Pl(e,t),after:s.after||5}}}
function wE(e,t){let{start:n,after:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,end:Pl(e,t),before:i||o||5}}}function kE(e,t){
let n=e.paths?.exclude,o=Pl(e,t);return xm(e,{exclude:n===void 0?o:`${n} or ${o}`})}function CE(e,t,n){let o=mb(e);return xm(
e,{node:`if(${Pl(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function SE(e,t,n){
return xm(e,{node:`if(${Pl(e,t)}, ${Cn(n)}, string(${mb(e)}))`})}function TE(e,t){let{start:n,end:o,before:i,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?i??5:s??5)+t));return xm(e,a?{before:u}:{after:u})}function PE(e,t){
let{per:n,gap:o,session:i}=e.paths??{};return{...Be(e),funnel:{...n===void 0?{}:{per:n},steps:t.slice(0,64).map(s=>({name:String(
s??"(null)"),where:Pl(e,s)})),session:i??{gap:o??"30m"},order:"strict",strict_allows:"repeats"}}}var ME="Wd",$E="Yd",DE="Zd";function EE({document:e,change:t,onClose:n}){let i=(Ee(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),He({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?r(et,{title:"\
Merge under a name",onClose:n,children:r(dn,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(SE(e,t.value,a.trim()),"merge")}})}):r(et,{title:"E\
xpand by a property",onClose:n,children:r("ul",{class:$E,children:i.map(a=>r("li",{children:r(M,{kind:"plain",class:DE,onClick:()=>s(
CE(e,t.value,be(a)),"expand"),children:r($,{value:a})})},a))})})}function AE({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,[a,l]=k(null),{onMark:u,menu:c}=Ir(i,(p,d)=>!i||!p.
node||!("value"in p.node)?[]:ZV(i,p.node.value,d,m=>l({kind:m,value:p.node.value,label:d})));return!o||!i||!YV(o)?r(sr,{
result:t}):o.count===0&&s==="exact"?r(zr,{result:t,children:"No session of this range has such a path."}):n==="list"?r(Yn,
{children:r(bE,{answer:o,onFunnel:p=>JV(i,p)})}):r(Yn,{children:[r(aE,{answer:o,onMark:u,actions:r(GV,{document:e})}),c,
a&&r(EE,{document:i,change:a,onClose:()=>l(null)})]})}function GV({document:e}){let t=n=>de({document:TE(e,n)});return r(
"span",{class:ME,children:[r(M,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),r("span",{
children:"steps"}),r(M,{small:!0,kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function JV(e,t){
He({document:PE(e,t),view:"funnel",as:null},"funnel of a path")}function ZV(e,t,n,o){let i=(s,a,l)=>({label:s,icon:a,act:()=>He(
{document:l(e,t)},`${s.toLowerCase()}: ${n}`)});return[i("Start here","right",xE),i("End here","left",wE),i("Hide","minu\
s",kE),{label:"Expand by property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merg\
e")}]}function YV(e){return"top_paths"in e}var OE={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],errorPlaces:Dn.paths,chartOf:()=>"flow",Sentence:qy,Page:AE};function Gs(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function hb(e,t,n){
let o=Gs(e),i={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...Be(e),aggregate:{over:i,...t}}}function LE(e){
return hb(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function RE(e){return hb(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function NE(e){
let t=Gs(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function gb(e,t,n){
let{properties:o,...i}=Gs(e);return{...Be(e),aggregate:{over:{sessions:{...i,properties:{[t]:n}}},measures:["count()"],by:[
be(t)],limit:6}}}var QV=864e5,XV=300;function BE(e,t,n,o,i){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(QV/24,l*XV/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},p=Object.keys(Gs(e).properties??{}).map(be),{compare:d,
...m}=hb(e,{measures:["count()"],by:[be(o),"start","end","duration","events",...p],order:["start desc"],limit:i});return{
...m,...c}}function FE(e,t,n,o,i){let s=[...new Set(n.map(f=>Cn(String(f))))].join(", "),a=`string(${be(t)}) in (${s})`,
{where:l,from:u,to:c,compare:p,sample:d,...m}=Be(e);return{...m,from:o,to:new Date(Date.parse(i)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",be(t),"event"],order:"time asc",limit:1e4}}}function zE({answer:e,onMark:t}){let n=Z(()=>pm((e?.rows??[]).flatMap(([i,s])=>typeof i=="number"&&typeof s=="number"?[{
from:i,count:s}]:[])),[e]);if(!e)return r(we,{});let o=n.reduce((i,{count:s})=>i+s,0);return r(dm,{title:"How long",height:300,
counting:"sessions",bins:n,summary:`Durations of ${H(o)} sessions, in ${n.length} bins that grow`,onBin:(i,s)=>t({range:{
column:"duration",from:i.from,...i.to===null?{}:{to:i.to}}},i.to===null?`${Me(i.from)} and more`:`${Me(i.from)} to ${Me(
i.to)}`,s)})}var IE="el",HE="rl",qE="il",VE="al",WE="tl",UE="ol",KE="nl",jE="pl",GE="Dr",JE="dl",ZE="ll",YE="ue",QE="xl",XE="sl";function eA({answer:e}){let[t,n,o,i,s,a]=(e?.rows[0]??[]).map(u=>typeof u=="number"?u:null),l=t??0;return r("dl",{class:IE,
children:[r(Ml,{label:"sessions",value:_l(t,H),...typeof t=="number"?{title:B(t)}:{}}),r(Ml,{label:"events each",value:_l(
n,u=>u.toFixed(1))}),r(Ml,{label:"median duration",value:_l(o,Me)}),r(Ml,{label:"p90 duration",value:_l(i,Me)}),r(Ml,{label:"\
of one event only",value:_l(s,u=>V(l===0?0:u/l))}),r(Ml,{label:"events",value:_l(a,H)})]})}function _l(e,t){return e==null?
"–":t(e)}function Ml({label:e,value:t,title:n}){return r("div",{class:HE,children:[r("dd",{class:qE,title:n,children:t}),
r("dt",{class:VE,children:e})]})}var tA="cl",nA="r",gc="gl",bb="hl",oA="fl",rA="Hr",iA="_r";function sA({title:e,sessions:t,events:n,per:o,properties:i,zone:s,onSession:a}){let[l,u]=k(!1),c=Z(()=>o0(t,n),[t,n]),p=Rt(
t.length,1,({row:f})=>a(t[f])),d=Math.max(1,...t.map(({start:f,end:g})=>g-f)),m=p.at?t[p.at.row]:void 0;return r(je,{scrolls:!0,
title:e,summary:`The latest ${t.length} sessions`,announced:m?rW(m,o,s):"",onKey:p.key,actions:r(xt,{label:"Scale of the\
 timelines",value:l?"own":"one",onChange:f=>u(f==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Ea\
ch its own"}]}),table:r(oW,{sessions:t,per:o,properties:i,zone:s}),children:r("div",{class:tA,children:r("table",{class:nA,
children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"start"}),r("th",{scope:"col",children:r($,
{value:o,most:24})}),r("th",{scope:"col",class:gc,children:"duration"}),r("th",{scope:"col",class:gc,children:"events"}),
i.map(f=>r("th",{scope:"col",children:r($,{value:f,most:24})},f)),r("th",{scope:"col",class:bb,children:"timeline"})]})}),
r("tbody",{children:t.map((f,g)=>r("tr",{...p.mark(g,0),onClick:()=>a(f),children:[r("td",{children:J(f.start,s,"second")}),
r("td",{children:r($,{value:f.actor,most:24,middle:!0})}),r("td",{class:gc,children:Me((f.end-f.start)/1e3)}),r("td",{class:gc,
children:B(f.events)}),f.properties.map((y,v)=>r("td",{children:r($,{value:y,most:32,middle:!0})},v)),r("td",{class:bb,children:r(
nW,{session:f,events:c[g],length:l?f.end-f.start:d,zone:s})})]},g))})]})})})}var tW=300;function nW({session:e,events:t,
length:n,zone:o}){let i=e.start+Math.max(1,n);return r("span",{class:oA,children:[r("span",{class:rA,style:{"--to":gu(e.
end,e.start,i)}}),t.slice(0,tW).map((s,a)=>r("span",{class:iA,title:`${Q(s.event).text}, ${J(s.time,o,"millisecond")}`,style:{
"--at":gu(s.time,e.start,i),"--color":`var(${cn(kn("event",[s.event]))})`}},a))]})}function oW({sessions:e,per:t,properties:n,
zone:o}){return r(Pe,{label:"Sessions",rows:e,columns:[{key:"start",head:"start",cell:({start:i})=>J(i,o,"millisecond")},
{key:"actor",head:r($,{value:t,most:32}),cell:({actor:i})=>r($,{value:i,most:48,middle:!0})},{key:"duration",head:"durat\
ion",number:!0,cell:({start:i,end:s})=>Me((s-i)/1e3)},{key:"events",head:"events",number:!0,cell:({events:i})=>B(i)},...n.
map((i,s)=>({key:`property ${i}`,head:r($,{value:i,most:32}),cell:a=>r($,{value:a.properties[s],most:48,middle:!0})}))]})}
function rW({actor:e,start:t,end:n,events:o},i,s){return`${i} ${Q(e).text}, ${J(t,s,"second")}, ${Me((n-t)/1e3)}, ${B(o)}\
 events`}var iW=50;function lA({document:e,echo:t,count:n,zone:o}){let i=Gs(e).per??Ee(e.dataset).value.value?.actors?.[0]??null,
s=Pt(i===null?null:BE(e,t,n,i,iW)),a=Z(()=>sW(aA(s.answer)),[s.answer]),l=Z(()=>i===null||a.length===0?null:FE(e,i,a.map(
({actor:p})=>p),new Date(Math.min(...a.map(({start:p})=>p))).toISOString(),new Date(Math.max(...a.map(({end:p})=>p))).toISOString()),
[a,i]),u=Pt(l),c=Z(()=>aW(aA(u.answer)),[u.answer]);return i===null||!s.answer?r(we,{}):r(sA,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:i,properties:Object.keys(Gs(e).properties??{}),zone:o,onSession:p=>ye(Ia(e.dataset,String(
p.actor)))})}function aA(e){return e!==null&&"columns"in e?e:null}function sW(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function aW(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function uA({document:e,name:t,expression:n}){let{answer:o}=Pt(gb(e,t,n)),i=o&&"columns"in o?o:null,s=i?Number(i.total?.[1]??
i.rows.reduce((u,c)=>u+Number(c[1]),0)):0,a=i?[...i.rows.map(([u,c])=>({value:u,count:Number(c),rest:!1})),...i.other?[{
value:null,count:Number(i.other[1]),rest:!0}]:[]]:[],l=u=>He({document:lW(e,t,n,u),view:"difference",as:null},`sessions \
of ${W(t)} ${Q(u).text}`);return r("section",{class:KE,"aria-label":W(t),children:[r("h2",{class:jE,children:r($,{value:t,
most:32})}),r("ul",{children:a.map(({value:u,count:c,rest:p},d)=>r("li",{children:r("button",{type:"button",class:GE,disabled:p,
title:p?void 0:"What sets these sessions apart",onClick:()=>l(u),children:[r("span",{class:JE,children:p?r($,{shown:Pn}):
r($,{value:u,most:40,middle:!0})}),r("span",{class:ZE,children:r("span",{class:YE,"data-other":p,style:{"--share":s===0?
0:c/s}})}),r("span",{class:QE,children:V(s===0?0:c/s)}),r("span",{class:XE,children:H(c)})]})},d))})]})}function lW(e,t,n,o){
let i=gb(e,t,n),{aggregate:s,...a}=i;return{...a,difference:{over:s.over,selection:To(void 0,Qr(t,o))}}}function cA({result:e}){let{answer:t,of:n,phase:o}=e,i=Pt(n&&LE(n)),s=Pt(n&&RE(n)),a=Ir(s.of);if(!t||!n||!pA(t))return r(
sr,{result:e});if(t.rows.length===0&&o==="exact")return r(zr,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",u=vb(i.answer)?.rows[0]?.[0];return r(Yn,{children:[r(eA,{answer:vb(i.answer)}),r("di\
v",{class:WE,children:[r(uW,{answer:t,document:n,zone:l}),r(zE,{answer:vb(s.answer),onMark:a.onMark})]}),r("div",{class:UE,
children:Object.entries(NE(n)).slice(0,4).map(([c,p])=>r(uA,{document:n,name:c,expression:p},c))}),t.query&&typeof u=="n\
umber"&&r(lA,{document:n,echo:t.query,count:u,zone:l}),a.menu]})}function uW({answer:e,document:t,zone:n}){return Et(e,t).
time<0?r(jn,{answer:e,document:t,zone:n}):r(dl,{answer:pW(e,t),document:t,zone:n,form:"lines",end:ly(e),onZoom:cW})}function cW(e,t){
$n({from:new Date(e*1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function pW(e,t){let{measures:n}=Et(e,t),o=e.columns.
map((s,a)=>a).filter(s=>!n.includes(s)||s===n[0]),i=s=>o.map(a=>s[a]);return{...e,columns:i(e.columns),rows:e.rows.map(i)}}
function pA(e){return"columns"in e}function vb(e){return e!==null&&pA(e)?e:null}var dA={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],errorPlaces:Dn.aggregate,chartOf:()=>"over\
view",Sentence:Vy,Page:cA};function yc(e){return e.score>=.05}var wm=4;function $l(e,t){let n=e.values??[];return t?n:n.slice(0,wm)}function Xi({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((i,s)=>({from:t[s],to:t[s+1],selection:i,baseline:o[s]??
{count:0,share:0}}))}function km(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function mA(e,t){return e.distribution?Xi(e).length:Math.max(1,$l(e,t).length)}function fA({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:i,baseline:s,lift:a})=>({
property:n,value:Q(o??null).text,selection:i,baseline:s,lift:a})),...Xi(n).map(({from:o,to:i,selection:s,baseline:a})=>({
property:n,value:`${Q(o).text} to ${Q(i).text}`,selection:s,baseline:a,lift:void 0}))]);return r(Pe,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>r($,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},{key:"value",head:"value",cell:({value:n})=>r("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>B(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>V(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>B(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>V(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":km(n)}]})}var Dl="ul",hA="ml",wb="N",kb="v",Cb="R",gA="vl",yA="qr",bA="Fr",vA="A",xA="me",wA="Tr",kA="Gr",CA="wl",SA="Jr",TA="Kr",
PA="bl",_A="yl",MA="kl",$A="zl",DA="Or",EA="Pr",AA="Qr",OA="Vr",LA="jl",RA="Xl",NA="Sl",BA="Bl";function FA({bins:e,median:t,text:n,mark:o,onChoose:i}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return r("div",{class:LA,children:[r("div",{class:RA,style:{"--bins":e.
length},children:e.map((l,u)=>r("div",{class:xA,...o(u),onClick:c=>i(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${V(l.selection.share)}, baseline ${V(l.baseline.share)}`,children:[r("span",{class:Cb,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),r("span",{class:Cb,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),r("div",{class:NA,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&r("span",{class:BA,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&r("p",{class:Dl,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function zA({property:e,zone:t,all:n,onAll:o,mark:i,onChoose:s,onAction:a}){let l={property:e.name},u=!yc(e)&&!n,c=$l(e,
n);return r("li",{class:yA,"data-quiet":u,children:[r("div",{class:bA,...u?i(0):{},children:[r("button",{type:"button",tabIndex:-1,
class:wA,"aria-expanded":!u,onClick:o,children:[r(ie,{name:u?"right":"down",size:12}),r($,{value:e.name,most:48,middle:!0})]}),
r("span",{class:kA,title:`score ${e.score}`,children:[r("span",{class:CA,children:r("span",{class:SA,style:{"--share":e.
score}})}),e.score.toFixed(2)]}),r("span",{class:TA,children:mW(e)}),r(Cm,{label:"By",title:"Break down by it in Explore",
onClick:()=>a("by",l)}),r(Cm,{label:"Hide",title:"Leave it out",onClick:()=>a("hide",l)})]}),!u&&e.distribution&&r(FA,{bins:Xi(
e),median:e.median,mark:i,onChoose:s,text:p=>ao(p,{name:e.name,type:e.type},t).text}),!u&&!e.distribution&&r("ul",{class:PA,
children:[c.map((p,d)=>r(dW,{value:p,mark:i(d),onChoose:m=>s(d,m),onAction:m=>a(m,{...l,value:p.value??null,side:"select\
ion"})},d)),(e.values?.length??0)>wm&&r("li",{children:r("button",{type:"button",tabIndex:-1,class:OA,onClick:o,children:n?
"fewer":`${e.values.length-wm} more`})})]})]})}function dW({value:e,mark:t,onChoose:n,onAction:o}){return r("li",{class:vA,
...t,children:[r("button",{type:"button",tabIndex:-1,class:_A,onClick:i=>n(i.currentTarget),children:r($,{value:e.value??
null,most:40,middle:!0})}),r("span",{class:MA,onClick:i=>n(i.currentTarget),title:`selection ${e.selection.count} (${V(e.
selection.share)}), baseline ${e.baseline.count} (${V(e.baseline.share)})`,children:[r("span",{class:kb,"data-side":"sel\
ection","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),r("span",{class:kb,"data-side":"baseline",
"data-none":e.baseline.count===0,style:{"--share":e.baseline.share}})]}),r("span",{class:$A,children:[r("span",{children:V(
e.selection.share)}),r("span",{class:Dl,children:V(e.baseline.share)})]}),r("span",{class:DA,children:km(e.lift)}),r("sp\
an",{class:EA,children:[r(Cm,{label:"Only",title:`Only ${Q(e.value??null).text}`,onClick:()=>o("only")}),r(Cm,{label:"No\
t",title:`Without ${Q(e.value??null).text}`,onClick:()=>o("not")})]})]})}function Cm({label:e,title:t,onClick:n}){return r(
"button",{type:"button",tabIndex:-1,class:AA,title:t,onClick:n,children:e})}function mW(e){if(e.only_in)return`only in t\
he ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===void 0?"":Oe(e.different,"value");return`${t}${n}${yc(
e)?"":`${n===""?"":", "}none stands out`}`}function IA({answer:e,zone:t,onMark:n,onAction:o}){let[i,s]=k(new Set),{properties:a}=e,l=Math.max(1,...a.map(f=>mA(f,i.
has(f.name)))),u=(f,g,y)=>{let v=a[f],C=HA(v,g,i.has(v.name));n(C.mark,C.label,y)},c=Rt(a.length,l,({row:f,column:g},y)=>u(
f,g,y)),p=c.at&&a[c.at.row],d=p&&c.at?fW(p,c.at.column,i.has(p.name)):"",m=f=>{let g=new Set(i);g.delete(f)||g.add(f),s(
g)};return r(je,{title:r(L,{children:[H(e.selection.count)," selected ",r("span",{class:Dl,children:["against ",H(e.baseline.
count)]})]}),summary:hW(e),announced:d,onKey:c.key,table:r(fA,{answer:e}),actions:r("span",{class:hA,children:[r("span",
{class:wb,"data-side":"selection"}),"selection",r("span",{class:wb,"data-side":"baseline"}),"baseline"]}),children:r("ul",
{class:gA,children:a.map((f,g)=>r(zA,{property:f,zone:t,all:i.has(f.name),onAll:()=>m(f.name),mark:y=>c.mark(g,y),onChoose:(y,v)=>u(
g,y,v),onAction:o},f.name))})})}function HA(e,t,n){let o=Xi(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.
name,range:s,side:"selection"},label:`${W(e.name)} ${Q(o.from).text} to ${Q(o.to).text}`}}let i=$l(e,n)[t]?.value??null;
return{mark:{property:e.name,value:i,side:"selection"},label:`${W(e.name)} = ${Q(i).text}`}}function fW(e,t,n){let o=Xi(
e)[t]??$l(e,n)[t],{label:i}=HA(e,t,n);return`${i}, score ${e.score.toFixed(2)}${o?`: ${V(o.selection.share)} of the sele\
ction, ${V(o.baseline.share)} of the baseline`:""}`}function hW(e){let t=e.properties.filter(yc).slice(0,3).map(n=>{let o=n.
best,i=o&&o.value!==void 0?` (${Q(o.value).text}: ${V(o.selection.share)} against ${V(o.baseline.share)})`:"";return`${W(
n.name)} ${n.score.toFixed(2)}${i}`});return`What sets ${H(e.selection.count)} apart from ${H(e.baseline.count)}: ${t.length===
0?"nothing stands out":t.join("; ")}`}function qA(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),i=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(i)||i<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(i-o)).toISOString(),to:new Date(i).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function Sb(e,t){let{exclude:n,...o}=e.difference??
{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[...[n??[]].flat(),t]}}}var WA="Cl",Sm="El",UA="Wr";function KA({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:i,other_properties:s=0}=e;return i.length===0&&t.length===
0&&s===0?null:r("div",{class:UA,children:[t.length>0&&r("p",{children:["Hidden: ",t.map((a,l)=>r("span",{children:[l>0&&
", ",r($,{value:a,most:32})]},a))," ",r(M,{small:!0,onClick:n,children:"Show"})]}),s>0&&r("p",{children:[Oe(s,"more prop\
erty","more properties")," ",r(M,{small:!0,onClick:o,children:"Show all"})]}),i.length>0&&r("details",{children:[r("summ\
ary",{children:[Oe(i.length,"property","properties")," not looked at"]}),r("ul",{children:i.map(({name:a,why:l})=>r("li",
{children:[r($,{value:a,most:48})," ",r("span",{class:Sm,children:W(l)})]},a))})]})]})}function jA({document:e,result:t}){let{answer:n,of:o,phase:i}=t,{onMark:s,menu:a}=Ir(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>Pb(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>Pb(o,"hide",u)}]:[]);if(!n||!o||!yW(n))return r(
sr,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&i==="exact"?r(zr,{result:t,children:"\
No row of this range is in the selection."}):r(Yn,{children:[r(gW,{document:e,answer:n}),r(IA,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>Pb(o,u,c)}),r(KA,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>de({document:Sb(e,null)}),
onMore:()=>le("difference.limit",0)}),a]})}function gW({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?qA(
e,t.query):null,i=n===void 0||n.trim()==="true";return r("div",{class:WA,children:[r("span",{class:Sm,children:"against"}),
r(ot,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:i,act:()=>le("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&He({document:o},"against\
 the period before")}}],children:i?"the rest":"another selection"})]})}function Pb(e,t,n){let o=n.property??"";if(t==="h\
ide")return de({document:Sb(e,o)});if(t==="by")return He({document:{...Be(e),aggregate:{measures:["count()"],by:[be(o)]}},
view:"explore",as:null},`by ${W(o)}`);_r(e,n).then(({only:i,exclude:s,label:a})=>{let l=t==="only"?i:s;l?He({document:l},
t==="only"?a:`not (${a})`):ne("No condition says which rows these are.")},i=>ne(W(j(i).message)))}function yW(e){return"\
properties"in e}var GA={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],errorPlaces:Dn.difference,chartOf:()=>"\
list",Sentence:Wy,Page:jA};var JA="Yr",ZA="Il",YA="Ul",Tm="Ll",QA="D",_b="Ml",XA="Nl",e4="Rl",t4="Zr",n4="Al",o4="Dl";var vW=2e3;function i4(){return N(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!Ke.value.value?.length&&Dt()},vW);return()=>clearInterval(e)},[]),r("main",{class:JA,children:r("div",{class:ZA,children:[
r("header",{class:YA,children:[r("h1",{children:"There are no events yet"}),r("p",{class:Tm,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),r(xW,{}),r(wW,{}),r(kW,
{})]})})}function xW(){return r("section",{class:QA,"aria-label":"A file",children:[r(ie,{name:"upload",size:32}),r("h2",
{children:"Drop a file of events anywhere on this page"}),r("p",{class:Tm,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),r(Go,{kind:"primary",children:"Choose a \
file"})]})}var r4=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function wW(){let[e,t]=k("");return r("section",{class:_b,"aria-labelledby":"paste",children:[r("h2",{id:"paste",children:"\
Or paste events"}),r("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&Rp(e)},class:e4,children:[r("textarea",{class:t4,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:r4,value:e,onInput:o=>t(o.currentTarget.value)}),r("div",{class:n4,
children:[r(M,{kind:"outlined",onClick:()=>t(r4),children:"Take the example"}),r(M,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function Mb(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${Bt(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function kW(){let e=Mb("my\
-events");return r("section",{class:_b,"aria-labelledby":"send",children:[r("div",{class:XA,children:[r("h2",{id:"send",
children:"Or send them from a program"}),r(M,{small:!0,kind:"outlined",icon:"copy",onClick:()=>Fe(e,"The line"),children:"\
Copy"})]}),r("pre",{class:o4,tabIndex:0,children:e}),r("p",{class:Tm,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}var CW=6;function s4(e){let t=(e.columns??[]).filter(({name:i,hidden:s})=>!s&&i!=="time"&&i!=="event"),n=t.filter(({filled:i,
actor:s})=>!s&&i!==void 0&&i*2>=e.events),o=[...t.filter(({actor:i})=>i),...n,...t].map(({name:i})=>i);return[...new Set(
o)].slice(0,CW).map(be)}function SW(e){let{body:t}=e,n=i=>Array.isArray(t[i])?t[i]:[],o=i=>typeof t[i]=="number"?t[i]:null;return{columns:n("col\
umns"),rows:n("rows"),matched:o("matched")??0,leftOut:o("left_out")??0,behind:o("behind_ms"),counts:n("counts")}}function a4(e,t,n){
let o=sp({live:e},i=>{i.error?n(i.error):i.state==="live"&&t(SW(i))});return()=>cu(o)}async function l4(e,t,n){let i=await oe(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:n});return i.rows[0]?{columns:i.columns,row:i.rows[0]}:null}var Pm=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
behind=t.behind,this.count(t,o);let i=this.numbered(t.rows);this.paused?this.keepBack(t,i):this.rows=[...i,...this.rows].
slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.max(2e3,this.waiting.
length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(t/1e3)-1,o=this.began===
0?0:n-this.began,i=o<60?60:o<300?300:900,s=new Map(this.seconds.map(({at:l,matched:u})=>[l,u])),a=Array.from({length:i},
(l,u)=>n-i+1+u);return{times:a,values:a.map(l=>s.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.max(this.began,n-5);
return n<=o?0:this.seconds.reduce((i,{at:s,matched:a})=>s>=o&&s<n?i+a:i,0)/(n-o)}byEvent(t){let n=Math.floor(t/1e3)-5,o=new Map;
for(let i of this.seconds)if(i.at>=n)for(let[s,a]of i.events)o.set(s,(o.get(s)??0)+a);return[...this.totals].sort((i,s)=>s[1]-
i[1]).map(([i,s])=>({event:PW(i),count:s,lately:o.get(i)??0}))}count(t,n){let o=this.seconds.at(-1);o?.at!==n&&(o={at:n,
matched:0,events:new Map},this.seconds.push(o)),o.matched+=t.matched;for(let{event:i,count:s}of t.counts){let a=TW(i);o.
events.set(a,(o.events.get(a)??0)+s),this.totals.set(a,(this.totals.get(a)??0)+s)}}forget(t){let n=this.seconds.filter(({
at:o})=>o<=t-900);if(n.length!==0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[i,s]of o){let a=(this.
totals.get(i)??0)-s;a>0?this.totals.set(i,a):this.totals.delete(i)}}}numbered(t){let n=this.nextId;return this.nextId+=t.
length,t.map((o,i)=>({id:n+t.length-1-i,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.waiting=o.slice(0,2e4),
this.newCount+=t.matched,this.leftOut+=t.leftOut+o.length-this.waiting.length}};function TW(e){return e===null?"":`=${e}`}
function PW(e){return e===""?null:e.slice(1)}var _W=1e3,u4=()=>({tape:new Pm,columns:[],error:null,begun:!1,turn:0}),Zs=ae(u4()),fi=Zs;function _m(e={}){Zs.value={...Zs.
value,...e,turn:Zs.value.turn+1}}function c4(e,t,n){Zs.value=u4();let o={dataset:e,columns:[...n],limit:_W,...t===void 0?
{}:{where:t}};return a4(o,i=>{Zs.value.tape.take(i,Date.now()),_m({columns:i.columns,begun:!0,error:null})},i=>_m({error:i}))}
function El(e){let{tape:t}=Zs.value;t.paused!==e&&(e?t.pause():t.resume(),_m())}function p4(){_m()}var d4="ei",m4="ri",f4="Hl",h4="_l",g4="ql";function es({title:e,label:t,onClose:n,actions:o,wide:i=!1,children:s}){let a=U(null);return N(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("aside",{ref:a,class:ke(d4,i&&m4),"aria-label":t,children:[
r("div",{class:f4,children:[r("h2",{class:h4,children:e}),o,r(M,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
r("div",{class:g4,children:s})]})}var y4="ii",b4="Fl",v4="Tl",x4="Gl",eo="Jl",w4="ai",k4="Kl",C4="Ol",S4="Pl",T4="ve",P4="Ql",_4="ti",M4="Vl",$4="Wl",D4="\
Yl",E4="Zl",A4="oi",O4="we",L4="be",R4="ex",N4="ni",B4="rx",F4="pi",z4="ix",I4="ax",H4="tx",q4="ox";function V4(e,{cells:t}){return{kind:"live-event",event:t[1]??null,time:String(t[0]),where:AW(e,t)}}function W4({layer:e,
onClose:t}){let{dataset:n,timezone:o="UTC"}=Se.value,{where:i,time:s}=e,[a,l]=k(null),[u,c]=k(null);return N(()=>{let p=new AbortController;
return l(null),c(null),l4(n,String(i),p.signal).then(d=>d?l(d):c(new st({code:"gone",message:"The event is not there any\
 more"})),d=>{Nn(d)||c(j(d))}),()=>p.abort()},[n,i]),r(es,{title:r($,{value:e.event,most:48}),label:"Event",onClose:t,actions:a&&
r(M,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>Fe($W(a),"The event")}),children:r("div",{class:z4,children:[
r("p",{class:eo,children:[J(String(s),o,"millisecond"),", ",o]}),u&&r(ce,{error:u}),a?r(DW,{whole:a,zone:o}):!u&&r(we,{})]})})}
function $W({columns:e,row:t}){return JSON.stringify(Object.fromEntries(e.map(({name:n},o)=>[n,t[o]])),null,2)}function DW({
whole:e,zone:t}){let[n,o]=k(""),i=e.columns.map((s,a)=>({column:s,value:e.row[a]})).filter(({column:s,value:a})=>EW(s.name,
a,n));return r(L,{children:[r(Gp,{label:"Find in fields",value:n,onInput:o}),i.length===0&&r("p",{class:eo,children:"No \
field has this text."}),r("dl",{class:I4,children:i.map(({column:s,value:a})=>r("div",{class:H4,children:[r("dt",{class:eo,
children:r($,{value:s.name,most:64,middle:!0})}),r("dd",{class:q4,children:typeof a=="number"?B(a):r($,{shown:ao(a,s,t),
most:2e3})})]},s.name))})]})}function EW(e,t,n){let o=n.trim().toLowerCase();return e.toLowerCase().includes(o)||String(
t??"").toLowerCase().includes(o)}function AW(e,t){return e.flatMap(({name:o,type:i},s)=>{let a=t[s];return s===0?[`time \
= ${Cn(String(a))}`]:a===null?[`${o} is null`]:i==="string"&&typeof a=="string"&&a.length<1e3?[`${o} = ${Cn(a)}`]:[]}).join(
" and ")}function U4({document:e}){let{tape:t,columns:n}=fi.value,[o,i]=k(null),s=U(null),a=e.timezone??"UTC",l=n.map(({name:m,type:f})=>`${m}\
 ${f}`).join(),u=Z(()=>OW(n,a),[l,a]);N(()=>{t.paused||s.current?.querySelector("[role=grid]")?.scrollTo(0,0)},[t.paused]);
let c=m=>{m.target instanceof Element&&m.target.scrollTop>0&&El(!0)},p=m=>de({open:[...Ei.value.filter(({kind:f})=>f!=="\
live-event"),V4(n,m)]}),d=(m,f,g)=>{El(!0),f.key===n[0]?.name?p(m):i({anchor:g,row:m,column:f.key})};return r(L,{children:[
r("div",{ref:s,class:_4,onScrollCapture:c,children:r(Pe,{label:"New events",columns:u,rows:t.rows,onCell:d,onMenu:d})}),
o&&r(NW,{...o,document:e,columns:n,onOpen:()=>p(o.row),onClose:()=>i(null)})]})}function OW(e,t){return e.map((n,o)=>({key:n.
name,head:r($,{value:n.name,most:40}),number:o>1&&Ko(n),...o===0?{width:"132px"}:{},cell:({cells:i})=>o===0?r(LW,{value:i[0],
zone:t}):r(RW,{value:i[o],column:n,zone:t})}))}function LW({value:e,zone:t}){let n=new Date(String(e));return Number.isNaN(
n.getTime())?r($,{value:e}):r("span",{class:M4,title:J(n,t,"millisecond"),children:[J(n,t,"clockSecond"),r("span",{class:eo,
children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function RW({value:e,column:t,zone:n}){return typeof e==
"number"?r("span",{title:lt(e,Ft(t.name),!0),children:ao(e,t,n).text}):r($,{shown:ao(e,t,n),most:48,middle:!0})}function NW({
anchor:e,row:t,column:n,columns:o,document:i,onOpen:s,onClose:a}){let l=t.cells[o.findIndex(({name:p})=>p===n)],u=Qr(BW(
n),l),c=p=>()=>He({document:Ce(i,"where",To(i.where,p))},p);return r(Jo,{anchor:e,label:"This value",head:r($,{shown:Q(u),
most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:c(u)},{label:"Exclude",icon:"minus",act:c(`not (${u})`)},
{label:"Open the event",icon:"rows",act:s},"rule",{label:"Copy value",icon:"copy",act:()=>Fe(l==null?"":String(l),"The v\
alue")}]})}function BW(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','"'):e}function K4({document:e}){return r(_t,{document:e,error:$b(fi.value.error),label:"Which new events",children:r(Gt,{word:"\
New events where"})})}function $b(e){return e?new st({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var Db=50;function j4({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[i,s]=k(null),{times:a,values:l}=Z(()=>e.perSecond(
o*1e3),[e,o]),u=Z(()=>[{values:l,color:kn("",[])}],[l]),c=i===null||l[i]===void 0?"":`${J(a[i]*1e3,n,"clockSecond")}: ${B(
l[i])}`,p=f=>{let g={ArrowRight:(i??-1)+1,ArrowLeft:(i??a.length)-1,Home:0,End:a.length-1}[f.key];return g===void 0?!1:(s(
Math.max(0,Math.min(g,a.length-1))),!0)},d=a.map((f,g)=>({at:f,value:l[g]})).reverse(),m=[{key:"second",head:"Second",cell:({
at:f})=>J(f*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:f})=>B(f)}];return r(je,{title:"Events p\
er second",summary:`events per second, ${a.length/60} min, ${B(l.at(-1)??0)} in the last`,announced:c,onKey:p,actions:r(
"span",{class:C4,children:c}),table:r("div",{class:S4,children:r(Pe,{label:"Events per second",columns:m,rows:d})}),children:r(
pl,{times:a,series:u,zone:n,unit:"none",height:160,cursor:i,onCursor:s})})}function G4({tape:e,now:t,where:n}){let o=e.byEvent(
t),i=o[0]?.count??1;return r("section",{class:A4,"aria-label":"Events of the last 15 minutes",children:[r("div",{class:O4,
children:[r("h2",{children:"By event"}),r("span",{class:eo,children:"now"}),r("span",{class:eo,children:"15 min"})]}),o.
length===0&&r("p",{class:eo,children:"Nothing yet."}),r("ul",{children:o.slice(0,Db).map(({event:s,count:a,lately:l})=>{
let u=Qr("event",s);return r("li",{children:r("button",{type:"button",class:L4,title:`Only where ${u}`,onClick:()=>He({document:{
...Se.value,where:To(n,u)}},u),children:[r("span",{class:R4,children:r($,{value:s,most:40,middle:!0})}),r("span",{class:N4,
children:l>0?H(l):""}),r("span",{class:B4,children:H(a)}),r("span",{class:F4,"aria-hidden":"true",children:r("span",{style:{
width:`${Math.max(1,a/i*100)}%`}})})]})},s??"")})}),o.length>Db&&r("p",{class:eo,children:[B(o.length-Db)," more"]})]})}function J4({document:e}){let{value:t,error:n}=Ee(e.dataset).value,o=t?s4(t):n?[]:null,{tape:i,turn:s}=FW(e,o),a=()=>El(
!i.paused);jo([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return r("div",{class:y4,"data-t\
urn":s,children:[r(zW,{onToggle:a,now:l}),r(IW,{}),r(j4,{tape:i,now:l,zone:e.timezone??"UTC"}),r("div",{class:T4,children:[
r("div",{class:P4,children:[i.paused&&r(HW,{}),i.rows.length===0?r(qW,{dataset:e.dataset,filtered:e.where!==void 0}):r(U4,
{document:e})]}),r(G4,{tape:i,now:l,where:e.where})]})]})}function FW(e,t){let n=JSON.stringify(t);return N(()=>t?c4(e.dataset,
e.where,t):void 0,[e.dataset,e.where,n]),N(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="visible"&&
p4()},1e3);return()=>clearInterval(o)},[]),N(()=>()=>{Wn(e.dataset)},[e.dataset]),fi.value}function zW({onToggle:e,now:t}){
let{tape:n,begun:o}=fi.value,i=Ta.value==="away";return r("div",{class:b4,children:[r(M,{kind:"outlined",icon:n.paused?"\
play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),r("span",{class:v4,
children:[r("b",{class:x4,children:H(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&r("span",{class:eo,title:"\
How long ago the newest event happened when it came here",children:[Me(Math.max(0,n.behind)/1e3)," behind"]}),r("span",{
class:eo,children:[B(n.matched)," since this page was opened"]}),r("span",{class:w4,role:"status",children:i?"not connec\
ted":n.paused?"paused":o?"live":"connecting"})]})}function IW(){let e=$b(fi.value.error);return e&&e.where!=="where"?r("\
div",{class:k4,children:r(ce,{error:e})}):null}function HW(){let{tape:e}=fi.value;return r("div",{class:$4,children:[r("\
span",{children:["Paused: ",r("b",{children:B(e.newCount)})," new, ",B(e.leftOut)," left out"]}),r(M,{small:!0,kind:"pri\
mary",onClick:()=>El(!1),children:"Show"})]})}function qW({dataset:e,filtered:t}){let n=Mb(e);return r("div",{class:D4,children:[
r(_e,{icon:"live",title:"Waiting for new events",actions:r(M,{kind:"outlined",icon:"copy",onClick:()=>Fe(n,"The line"),children:"\
Copy the line"}),children:t?"Events that pass the filter show here as they come in.":"Events show here as they come in. \
This line sends one:"}),!t&&r("pre",{class:E4,tabIndex:0,children:n})]})}var Z4={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",errorPlaces:["where"],runs:!1,Sentence:K4,
Page:J4};var Eb={};Rf(Eb,{banner:()=>Ab,danger:()=>UW,default:()=>KW,info:()=>VW,text:()=>Ob,warning:()=>WW});var Ab="nx",VW="px",
WW="dx",UW="lx",Ob="xx",KW={banner:Ab,info:VW,warning:WW,danger:UW,text:Ob};function Ol({kind:e,children:t,actions:n}){return r("div",{class:ke(Ab,Eb[e]),role:e==="info"?"status":"alert",children:[
r(ie,{name:e==="info"?"info":"warning"}),r("span",{class:Ob,children:t}),n]})}function ur({error:e,what:t,again:n}){return r(_e,{icon:"warning",title:t,actions:r(M,{kind:"outlined",onClick:n,children:"\
Try again"}),children:W(e.message)})}function $m(e,t,n){$s(new Blob([t],{type:n}),e.replace(/[^\p{L}\p{N}._ -]/gu,"_"))}function Dm(e,t){let n=document.createElement(
"input");n.type="file",n.accept=e,n.onchange=()=>{n.files?.[0]&&t(n.files[0])},n.click()}function Ys(e){ti(e),Tr(e)}var Y4={w:2,h:2},jW=100;function vc(e,t){return e.x<t.x+t.w&&t.x<e.x+e.w&&e.y<t.y+t.h&&t.y<e.y+e.h}function Lb(e,t,n){return Math.
max(t,Math.min(n,Math.round(e)))}function Q4(e){return[...e].sort((t,n)=>t.y-n.y||t.x-n.x||(t.id<n.id?-1:1))}function Em(e,t,n,o){
let i=e.find(s=>s.id===t);return i?tO(e,{...i,x:Lb(n,0,12-i.w),y:Math.max(0,Math.round(o))}):e}function Rb(e,t,n,o){let i=e.
find(a=>a.id===t);if(!i)return e;let s=Math.min(Y4.w,12-i.x);return tO(e,{...i,w:Lb(n,s,12-i.x),h:Lb(o,Y4.h,jW)})}function X4(e,t,n,o){
let i=e.find(a=>a.id===t);if(!i)return e;if(o===0)return Em(e,t,i.x+n,i.y);let s=Math.max(...e.map(a=>a.y+a.h));for(let a=i.
y+o;a>=0&&a<=s;a+=o){let l=Em(e,t,i.x,a);if(!Am(l,e))return l}return e}function Am(e,t){let n=new Map(t.map(o=>[o.id,o]));
return e.length===t.length&&e.every(o=>{let i=n.get(o.id);return i!==void 0&&o.x===i.x&&o.y===i.y&&o.w===i.w&&o.h===i.h})}
function eO(e,t,n){for(let o=0;;o++)for(let i=0;i+t<=12;i++){let s={id:"",x:i,y:o,w:t,h:n};if(!e.some(a=>vc(s,a)))return{
x:i,y:o}}}function Om(e){let t=[];for(let o of Q4(e)){let i={...o,y:nO(t,o)};for(let s=i.y-1;s>=0&&!t.some(a=>vc({...i,y:s},
a));s--)i={...i,y:s};t.push(i)}let n=new Map(t.map(o=>[o.id,o]));return e.map(({id:o})=>n.get(o))}function tO(e,t){let n=e.
find(({id:s})=>s===t.id),o=[t];for(let s of Q4(e.filter(({id:a})=>a!==t.id))){let a={...s,y:t.y-s.h},l=t.y>n.y&&vc(s,t)&&
a.y>=0&&!o.some(u=>vc(a,u));o.push(l?a:{...s,y:nO(o,s)})}let i=new Map(o.map(s=>[s.id,s]));return Om(e.map(({id:s})=>i.get(
s)))}function nO(e,t){let n=t.y;for(;;){let o=e.filter(i=>vc({...t,y:n},i));if(o.length===0)return n;n=Math.max(...o.map(
i=>i.y+i.h))}}function qr(e){let t=[e.where?`where ${e.where}`:"",e.compare?.offset?`against ${e.compare.offset} before`:""].filter(n=>n!==
"");return[GW(e),...t].join(" ").replace(/\s+/g," ")}function GW(e){switch(Xr(e)){case"funnel":return`funnel ${(e.funnel?.
steps??[]).map(t=>Lm(t.where)).join(" > ")}${Nb(e.funnel?.by)}`;case"retention":return`retention of ${Lm(e.retention?.start)}\
, back by ${Lm(e.retention?.return??"true")}${Nb(e.retention?.by)}`;case"lifecycle":return"lifecycle";case"stickiness":return"\
stickiness";case"paths":return`paths${ZW(e)}`;case"difference":return`what sets ${e.difference?.selection??""} apart`;case"\
samples":return"events";case"aggregate":return`${JW(e)}${ge(e.aggregate?.measures).join(", ")||"count()"}${Nb(e.aggregate?.
by)}`}}function JW(e){let t=e.aggregate?.over;return t===void 0||t==="events"?"":`${typeof t=="string"?t:Object.keys(t).
join()}: `}function ZW(e){let t=e.paths?.start;return typeof t=="string"?` after ${Lm(t)}`:""}function Nb(e){let t=ge(e).
map(n=>/^\s*time\s*\(/i.test(n)?"time":n);return t.length===0?"":` by ${t.join(", ")}`}function Lm(e){let t=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/.
exec(e??"");return t?t[1].replaceAll("''","'"):e??""}var Ll={description:"",from:"",to:"",timezone:"",where:{},tiles:[]};function Rl(e){return`v1/boards/${encodeURIComponent(
e)}`}async function Rm(e){return(await oe("v1/boards",{signal:e})).boards}async function cr(e,t){return oe(Rl(e)+(t===void 0?
"":`?version=${t}`))}async function oO(e){return[...(await oe(`${Rl(e)}/versions`)).versions].reverse()}async function pr(e,t){
return oe(Rl(Bb()),{method:"PUT",body:{name:e,content:t},headers:{"If-None-Match":"*"}})}async function xc(e,t,n,o){return oe(
Rl(e),{method:"PUT",body:{name:n,content:o},headers:{"If-Match":`"${t}"`}})}async function Nm(e,t){await oe(Rl(e),{method:"\
DELETE",headers:{"If-Match":`"${t}"`}})}async function Bm(e){return oe(Rl(e.id),{method:"PUT",body:{name:e.name,content:e.
content},headers:{"If-None-Match":"*"}})}function rO(e){return e instanceof st&&(e.code==="conflict"||e.status===409||e.
status===412)}function Bb(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>(t%36).toString(36)).join("")}function wc({from:e,to:t,timezone:n,where:o}){return{from:e,to:t,timezone:n,where:o}}function Fb(e,t){if(e.kind!=="query"||
!e.document)return null;let n={...e.document};(t.from!==""||t.to!=="")&&(delete n.from,delete n.to,t.from!==""&&(n.from=
t.from),t.to!==""&&(n.to=t.to)),t.timezone!==""&&(n.timezone=t.timezone);let o=new Map(Object.entries(t.where)).get(n.dataset)??
"";return o.trim()===""?n:{...n,where:To(n.where,o)}}function Fm(e,t){let n=Fb(e,t);return n&&{view:qa(n),document:n,as:e.
as?e.as:null,open:[]}}function zm(e){return[...new Set(e.tiles.flatMap(t=>t.document?[t.document.dataset]:[]))].sort()}function Qs(e,t){
let n=YW(t);return{...e,tiles:[...e.tiles,{...t,id:Bb(),...eO(e.tiles,n.w,n.h),...n}]}}function YW({kind:e,document:t}){
if(e==="text"||!t)return{w:6,h:3};if(t.retention||t.paths||t.difference)return{w:12,h:10};if(t.funnel)return{w:6,h:11};let n=ge(
t.aggregate?.by);return t.aggregate&&n.length===0?{w:3,h:4}:{w:6,h:n.every(La)?7:8}}var iO="ye",sO="sx",aO="cx",lO="gx",kc="di",uO="i",cO="hx",pO="fx",dO="li",mO="ux",fO="xi",hO="mx";function Im({tile:e,shared:t,result:n,onAgain:o}){let i=U(null),s=QW(i),a=Fm(e,t),l=It.find(({name:c})=>c===a?.view),u=()=>{
a&&ti(a)};return!a||!l?r("p",{class:pO,children:"This question has no view here."}):r("div",{ref:i,class:uO,"data-former":n.
former,onPointerDownCapture:u,onFocusCapture:u,children:[n.phase==="error"&&n.error&&r("div",{class:cO,children:[r(ce,{error:n.
error}),r(M,{small:!0,kind:"outlined",onClick:o,children:"Try again"})]}),s>0&&n.phase!=="idle"&&r(fd.Provider,{value:s,
children:r(l.Page,{document:a.document,result:n,as:a.as??l.chartOf(a.document)})})]})}function QW(e){let[t,n]=k(0);return it(
()=>{if(!e.current)return;let o=new ResizeObserver(([i])=>{i&&n(Math.floor(i.contentRect.height))});return o.observe(e.current),
()=>o.disconnect()},[]),t}function gO({text:e,editing:t,onText:n}){return t?r("textarea",{class:hO,"aria-label":"Text of the tile",value:e,maxLength:1e4,
placeholder:"Text. A line that begins with # is a heading, with - an item.",onInput:o=>n(o.currentTarget.value)}):r("div",
{class:dO,tabIndex:0,role:"group","aria-label":"Text",children:e.split(`
`).map((o,i)=>r(XW,{line:o},i))})}function XW({line:e}){let t=/^#{1,3}\s+(.*)$/.exec(e);if(t)return r("h3",{children:W(t[1])});
let n=/^[-*]\s+(.*)$/.exec(e);return n?r("p",{class:fO,children:W(n[1])}):r("p",{class:mO,children:W(e)})}function yO(e){let[t,n]=k(!1);return N(()=>{if(!e.current||t)return;let o=new IntersectionObserver(i=>{i.some(({isIntersecting:s})=>s)&&
n(!0)});return o.observe(e.current),()=>o.disconnect()},[t]),t}function Cc(e,t){let n=Z(()=>new ys,[]),o=e===null?"":JSON.
stringify(e);return N(()=>{e&&n.run(e)},[o,t]),N(()=>()=>n.close(),[]),n.result.value}function bO(e){let{tile:t,shared:n,editing:o}=e,i=U(null),s=yO(i),[a,l]=k(0),u=Fb(t,n),c=Cc(s?u:null,e.turn+a),p=Sc(t),d=t.
kind==="text"?"exact":c.phase;return r("section",{ref:i,class:iO,"aria-label":W(p),"data-tile":t.id,"data-kind":t.kind,"\
data-state":d,"data-editing":o,children:[r(Cp,{busy:d==="running"||d==="estimate",done:c.done}),r("header",{class:sO,children:[
o?r("input",{class:lO,"aria-label":"Title of the tile",value:t.title,placeholder:p,maxLength:200,onInput:m=>e.onTitle(m.
currentTarget.value)}):r("h2",{class:aO,children:(t.kind==="query"||t.title!=="")&&r($,{value:p,most:120})}),t.kind==="q\
uery"&&!o&&r(eU,{result:c}),!o&&r(ot,{icon:"more",label:`Menu of ${W(p)}`,menuLabel:"Tile",kind:"quiet",small:!0,placing:{
align:"end"},items:e.items(c)}),e.handles]}),t.kind==="text"?r(gO,{text:t.text??"",editing:o,onText:e.onText}):r(Im,{tile:t,
shared:n,result:c,onAgain:()=>l(a+1)})]})}function Sc(e){return e.title!==""?e.title:e.document?qr(e.document):"Text"}function eU({
result:e}){let[t,n]=k(0);N(()=>{e.phase==="exact"&&n(Date.now())},[e.phase,e.answer]);let o=So(e.phase==="exact"&&t>0?`e\
xact, ${Ma(e.elapsed??0)}, ${J(t,ht(),"clock")}`:void 0);switch(e.phase){case"exact":return r("span",{class:kc,"data-pha\
se":"exact",tabIndex:-1,...o,children:[r(ie,{name:"check",size:14}),r("span",{class:"spoken",children:"exact"})]});case"\
estimate":return r("span",{class:kc,children:["estimate, ",V(e.done)]});case"running":return r("span",{class:kc,children:"\
running"});case"error":return r("span",{class:kc,"data-phase":"error",children:[r(ie,{name:"error",size:14}),"failed"]});default:
return null}}var xO="H",wO="_";var nU=32,kO=12;function TO({tile:e,tiles:t,onTiles:n,onRemove:o,onSaid:i}){let s=W(Sc(e)),a=CO(e,t,n,(c,p,d,m)=>Em(c,e.
id,p.x+d,p.y+m)),l=CO(e,t,n,(c,p,d,m)=>Rb(c,e.id,p.w+d,p.h+m)),u=c=>{let p={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,
-1],ArrowDown:[0,1]}[c.key];if(!p||c.altKey||c.ctrlKey||c.metaKey)return;c.preventDefault();let[d,m]=p,f=c.shiftKey?Rb(t,
e.id,e.w+d,e.h+m):X4(t,e.id,d,m);if(Am(f,t))return i("This is as far as it goes.");n(f);let g=f.find(({id:y})=>y===e.id);
i(c.shiftKey?`${g.w} columns wide, ${g.h} rows high`:`column ${g.x+1}, row ${g.y+1}`)};return r(L,{children:[r("button",
{type:"button",class:xO,"aria-label":`Move ${s}: arrows move it, Shift and arrows size it`,onKeyDown:u,...a,children:r(oU,
{})}),r(M,{small:!0,icon:"trash",label:`Remove ${s}`,kind:"quiet",onClick:o}),r("span",{class:wO,"aria-hidden":"true",...l})]})}
function oU(){return r(ie,{name:"rows",size:16})}function CO(e,t,n,o){let i=U(null),s=u=>{let c=u.currentTarget.closest(
"[data-grid]");!c||u.button!==0||(u.currentTarget.setPointerCapture(u.pointerId),i.current={x:u.clientX,y:u.clientY+SO(c),
tiles:t,tile:e,cell:(c.clientWidth+kO)/12})},a=u=>{let c=i.current,p=u.currentTarget.closest("[data-grid]");if(!c||!p)return;
let d=Math.round((u.clientX-c.x)/c.cell),m=Math.round((u.clientY+SO(p)-c.y)/(nU+kO)),f=o(c.tiles,c.tile,d,m);Am(f,t)||n(
f)},l=()=>{i.current=null};return{onPointerDown:s,onPointerMove:a,onPointerUp:l,onPointerCancel:l}}function SO(e){return-e.
getBoundingClientRect().top}async function qm(e,t){let n={texts:[e],...t===""?{}:{timezone:t}},{texts:[o]}=await oe("v1/times",{body:n});if(o&&!o.error)
return o;throw new st({code:"time",message:o?.error?.message??"This is no range of time",hint:o?.error?.hint??""})}var PO="si",_O="vx",MO="wx",$O="bx",DO="yx",EO="kx",Ib="zx",AO="jx";function Vm(e,t=""){zi(n=>r(iU,{dataset:e,board:t,onClose:n}))}function iU({dataset:e,board:t,onClose:n}){let o=Se.value.
timezone??"UTC",i=[...dd(e,void 0,void 0,t)].reverse();return r(et,{title:"Notes",onClose:n,wide:!0,children:[e===""?r("\
p",{class:Ib,children:"A board without questions has no time to note something at."}):r(aU,{dataset:e,zone:o}),i.length===
0&&r("p",{class:Ib,children:"No notes yet. A step of a deployment can post them, too: POST /v1/notes."}),r("ul",{class:MO,
children:i.map(s=>r("li",{class:$O,children:[r("span",{class:DO,children:sU(s,o)}),r("span",{class:EO,children:r($,{value:s.
text,most:400})}),r(M,{small:!0,kind:"quiet",icon:"trash",label:"Remove the note",onClick:()=>{uU(s)}})]},s.id))})]})}function sU({
time:e,to:t},n){return t===void 0?J(e,n,"minute"):`${J(e,n,"minute")} – ${J(t,n,"minute")}`}function aU({dataset:e,zone:t}){
let[n,o]=k(""),[i,s]=k(""),[a,l]=k(null),u=()=>{lU(e,n.trim(),i,t).then(()=>{o(""),s(""),l(null)},c=>l(j(c)))};return r(
"form",{class:PO,onSubmit:c=>{c.preventDefault(),u()},children:[r("label",{class:_O,children:[r("span",{class:vt,children:"\
What happened"}),r("input",{class:Ve,value:n,placeholder:"2.4 shipped","data-autofocus":!0,maxLength:4e3,onInput:c=>o(c.
currentTarget.value)})]}),r("label",{children:[r("span",{class:vt,children:`When, on the clock of ${$i(t)}`}),r("input",
{class:Ve,value:i,placeholder:"now, 14 May 9:30, 1 - 3 May","aria-invalid":a!==null,onInput:c=>s(c.currentTarget.value)})]}),
r(M,{type:"submit",kind:"primary",disabled:n.trim()==="",children:"Add"}),a&&r("div",{class:AO,children:r(ce,{error:a})})]})}
async function lU(e,t,n,o){if(n.trim()===""||n.trim()==="now"){await el({dataset:e,text:t,time:new Date().toISOString()});
return}let i=await qm(n,o);if(!i.start)throw new st({code:"time",message:"This is open at its start",hint:"say when it b\
egan"});let s=i.end!==void 0&&/\s-\s|\.\.|\bto\b/.test(n)&&Date.parse(i.end)<Date.now();await el({dataset:e,text:t,time:i.
start,...s&&i.end?{to:i.end}:{}})}async function uU(e){try{await md(e.id);let{dataset:t,time:n,text:o,to:i,board:s}=e;ne(
"The note is removed.",{label:"Undo",act:()=>{el({dataset:t,time:n,text:o,...i?{to:i}:{},...s?{board:s}:{}})}})}catch(t){
ne(j(t).message)}}function Wm({name:e,content:t}){$m(`${e}.board.json`,JSON.stringify({name:e,content:t},null,2),"application/json")}function OO(e){
Dm(".json,application/json",t=>{cU(t).then(e)})}async function cU(e){try{let{name:t,content:n}=pU(await e.text(),e.name);
await pr(t,n),ne("The board is imported.")}catch(t){ne(`The file cannot be imported: ${j(t).message}`)}}function pU(e,t){
let n=JSON.parse(e);if(n===null||typeof n!="object")throw new Error("it holds no board");if(Array.isArray(n.tiles))return{
name:t.replace(/(\.board)?\.json$/i,""),content:n};if(typeof n.name!="string"||n.content===void 0)throw new Error("it ho\
lds no board");return{name:n.name,content:n.content}}var Hb="ke",RO="Xx",NO="Sx",BO="Bx",FO="Cx",qb="Ex",zO="Ix",IO="Ux",HO="ci",qO="gi",VO="hi";function WO({model:e,onVersions:t,onScreen:n,onAgain:o}){let i=e.draft.value,{name:s,content:a}=e.shown;return r(L,{children:[
r("div",{children:[r("button",{type:"button",class:VO,onClick:()=>ye("boards"),children:"Boards"}),r("div",{class:NO,children:[
i===null?r("h1",{class:BO,children:r($,{value:s})}):r("input",{class:FO,"aria-label":"Name of the board",value:s,maxLength:200,
onInput:l=>e.change({},l.currentTarget.value)}),i===null?r(dU,{model:e,onVersions:t,onScreen:n,onAgain:o}):r(fU,{model:e})]})]}),
i!==null?r("textarea",{class:IO,rows:2,"aria-label":"What the board is about",placeholder:"What the board is about",value:a.
description,onInput:l=>e.change({description:l.currentTarget.value})}):a.description!==""&&r("p",{class:zO,children:r($,
{value:a.description,most:1e3})})]})}function dU({model:e,onVersions:t,onScreen:n,onAgain:o}){let{id:i}=e.board.value;return r(
"div",{class:qb,children:[r(M,{icon:"redo",kind:"quiet",label:"Ask all tiles again",onClick:o}),r(M,{kind:"quiet",icon:"\
info",onClick:()=>Vm(zm(e.board.value.content)[0]??"",i),children:"Notes"}),r(M,{kind:"outlined",icon:"edit",onClick:()=>e.
edit(),children:"Edit"}),r(M,{kind:"outlined",icon:"heat",onClick:n,children:"Screen"}),r(ot,{icon:"more",label:"Menu of\
 the board",menuLabel:"Board",kind:"outlined",placing:{align:"end"},items:mU(e,t)})]})}function mU(e,t){let n=e.board.value;
return[{label:"Versions",icon:"history",act:t},{label:"Copy link",icon:"share",act:()=>Fe(location.href,"The link")},{label:"\
Export as JSON",icon:"download",act:()=>Wm(n)},{label:"Make a copy",icon:"copy",act:()=>{pr(`${n.name}, copy`,n.content??
Ll).then(s=>ye(`boards/${encodeURIComponent(s.id)}`),Vb)}},"rule",{label:"Remove the board",icon:"trash",danger:!0,act:()=>{
Nm(n.id,n.version).then(()=>{ye("boards"),ne("The board is removed.",{label:"Undo",act:()=>{Bm(n).then(()=>ye(`boards/${encodeURIComponent(
n.id)}`),Vb)}})},Vb)}}]}function fU({model:e}){return r("div",{class:qb,children:[r(M,{icon:"plus",kind:"outlined",onClick:()=>e.
change(Qs(e.shown.content,{kind:"text",title:"",text:""})),children:"Text"}),r(M,{kind:"outlined",onClick:()=>{e.draft.value=
null},children:"Cancel"}),r(M,{kind:"primary",icon:"check",disabled:e.shown.name.trim()==="",onClick:()=>{e.done()},children:"\
Done"})]})}function Vb(e){ne(j(e).message)}function UO(e){return!e||!("columns"in e)||!("rows"in e)?null:ed(e.columns.map(({name:t})=>t),e.rows)}var Um=class{constructor(t){this.id=t}id;board=ae(null);error=ae(null);draft=ae(null);conflict=ae(null);shared=ae(null);get shown(){
return this.draft.value??this.board.value}async load(){try{this.take(await cr(this.id))}catch(t){this.error.value=j(t)}}take(t){
let n=this.board.value,o=this.shared.value===null||n!==null&&Vt(this.shared.value,wc(n.content));this.board.value=t,this.
error.value=null,o&&(this.shared.value=wc(t.content))}async keep(t,n){let o=this.board.value;if(!o)return;let i={name:o.
name,content:o.content,...t};i.name===o.name&&Vt(i.content,o.content)||await this.save(i)&&ne(n,{label:"Undo",act:()=>{this.
save({name:o.name,content:o.content})}})}async save(t){let n=this.board.value;if(!n)return!1;try{return this.take(await xc(
n.id,n.version,t.name,t.content)),!0}catch(o){return rO(o)?this.conflict.value=t:ne(`The board cannot be saved: ${j(o).message}`),
!1}}edit(){let t=this.board.value;t&&(this.draft.value={name:t.name,content:t.content})}change(t,n){let o=this.draft.value;
o&&(this.draft.value={name:n??o.name,content:{...o.content,...t}})}async done(){let t=this.draft.value;this.draft.value=
null,t&&await this.keep(t,"The board is saved.")}async takeTheirs(){this.conflict.value=null,await this.load()}async takeMine(){
let t=this.conflict.value;this.conflict.value=null,await this.load(),t&&await this.keep(t,"The board is saved; the other\
 state is among its versions.")}async takeBoth(){let t=this.conflict.value;return this.conflict.value=null,t?(await pr(`${t.
name}, copy`,t.content)).id:null}};var KO=null;function Km(){return KO??=[...new Set([ht(),"UTC",...Intl.supportedValuesOf("timeZone")])],KO}var jO="Lx",GO="Mx",JO="Nx",ZO="Rx",YO="Ax",Wb="Dx";function QO({shared:e,saved:t,datasets:n,onShared:o,onKeep:i}){let s="zone of each tile",a=e.timezone===""?s:e.timezone;
return r("div",{class:jO,role:"group","aria-label":"For all tiles",children:[r(yU,{shared:e,onShared:o}),r(Xt,{title:"Ti\
me zone",icon:"globe",kind:"quiet",values:[s,...Km()],value:a,free:!0,onChange:l=>o({...e,timezone:l===s?"":l})}),n.map(
l=>r("div",{class:GO,children:r(dn,{bare:!0,code:!0,label:`Filter of all tiles of ${W(l)}`,value:new Map(Object.entries(
e.where)).get(l)??"",placeholder:n.length===1?"filter all tiles, such as country = 'CH'":`filter of ${W(l)}`,onCommit:u=>o(
{...e,where:gU(e.where,l,u)})})},l)),!Vt(e,t)&&r("span",{class:JO,children:[r(M,{small:!0,kind:"outlined",icon:"save",onClick:i,
children:"Keep for everyone"}),r(M,{small:!0,kind:"quiet",icon:"undo",onClick:()=>o(t),children:"As saved"})]})]})}function gU(e,t,n){
let o=new Map(Object.entries(e));return n.trim()===""?o.delete(t):o.set(t,n.trim()),Object.fromEntries(o)}function yU({shared:e,
onShared:t}){let n=U(null),[o,i]=k(!1),[s,a]=k(null),l=e.from===""&&e.to==="",u=l?"Range of each tile":Yo({from:e.from||
void 0,to:e.to||void 0},e.timezone||"UTC"),c=(d,m)=>{i(!1),a(null),t({...e,from:d,to:m})},p=d=>{qm(d,e.timezone).then(({
from:m,to:f})=>c(String(m??""),String(f??"")),m=>a(j(m)))};return r(L,{children:[r(M,{buttonRef:n,icon:"calendar",after:"\
down",kind:"outlined",popup:"dialog",expanded:o,onClick:()=>i(!o),children:u}),o&&r(pn,{anchor:n.current,role:"dialog",label:"\
Range of all tiles",onClose:()=>i(!1),children:r("div",{class:ZO,children:[r(dn,{label:"Range of all tiles",value:"",placeholder:"\
last 2 hours, May, now-1w/w",autofocus:!0,error:s,onCommit:p}),r("div",{class:YO,children:[r(M,{small:!0,class:Wb,pressed:l,
onClick:()=>c("",""),children:"Of each tile"}),Ou.filter(({from:d})=>d!==void 0).map(({label:d,from:m,to:f})=>r(M,{small:!0,
class:Wb,pressed:d===u,onClick:()=>c(String(m),f===void 0?"now":String(f)),children:d},d))]})]})})]})}var XO="Hx",eL="_x",tL="qx",Ub="Fx";function nL({model:e,board:t,onClose:n}){let[o,i]=k(null);return N(()=>{oO(t.id).then(i,oL)},[t.id,t.version]),r(es,{title:"\
Versions",label:"Versions of the board",onClose:n,children:o===null?r(we,{}):r("ol",{class:XO,children:o.map(s=>r("li",{
class:eL,children:[r("div",{class:tL,children:[r("span",{children:s.removed?"Removed":r($,{value:s.name,most:60})}),r("s\
pan",{class:Ub,children:["version ",s.version,", ",J(s.changed,ht(),"minute")]})]}),s.version===t.version?r("span",{class:Ub,
children:"shown"}):!s.removed&&r(M,{small:!0,kind:"outlined",onClick:()=>{vU(e,t.id,s.version)},children:"Restore"})]},s.
version))})})}async function vU(e,t,n){try{let{name:o,content:i}=await cr(t,n);await e.keep({name:o,content:i},`Version ${n}\
 is restored, with ${Oe(i.tiles.length,"tile")}.`)}catch(o){oL(o)}}function oL(e){ne(j(e).message)}var xU=6e4;function iL({id:e}){let t=Z(()=>new Um(e),[e]),[n,o]=k(!1);N(()=>(_U().then(a=>(a&&(t.shared.value=a),t.load())),
()=>{t.done()}),[t]);let i=t.board.value,s=t.error.value;return N(()=>{globalThis.document.title=`${W(i?.name??"Board")}\
 · Sluice`},[i?.name]),!i&&s?s.status===404?r(_e,{icon:"boards",title:"There is no such board",actions:r(M,{kind:"prima\
ry",onClick:()=>ye("boards"),children:"All boards"})}):r(ur,{error:s,what:"The board cannot be read",again:()=>{t.load()}}):
i?r("div",{class:RO,children:[r(wU,{model:t,onVersions:()=>o(!n)}),n&&r(nL,{model:t,board:i,onClose:()=>o(!1)})]}):r("ma\
in",{class:Hb,children:r(we,{})})}function wU({model:e,onVersions:t}){let n=U(null),[o,i]=k(0),{content:s}=e.shown,a=wc(
e.board.value.content),l=e.shared.value??a,u=c=>{e.shared.value=c,rL(Vt(c,a)?null:c)};return N(()=>{let c=setInterval(()=>{
globalThis.document.fullscreenElement===n.current&&i(p=>p+1)},xU);return()=>clearInterval(c)},[]),r("main",{ref:n,class:Hb,
"data-state":"exact","data-editing":e.draft.value!==null,children:[r(TU,{model:e}),r(WO,{model:e,onVersions:t,onScreen:()=>{
kU(n.current)},onAgain:()=>i(o+1)}),r(QO,{shared:l,saved:a,datasets:zm(s),onShared:u,onKeep:()=>{e.keep({content:{...e.board.
value.content,...l,where:{...l.where}}},"Range and filter are kept.").then(()=>rL(null))}}),r(CU,{model:e,shared:l,turn:o})]})}
async function kU(e){globalThis.document.fullscreenElement?await globalThis.document.exitFullscreen():await e?.requestFullscreen().
catch(()=>{})}function CU({model:e,shared:t,turn:n}){let[o,i]=k(""),s=e.draft.value,{tiles:a}=e.shown.content,l=(u,c)=>e.
change({tiles:a.map(p=>p.id===u?{...p,...c}:p)});return a.length===0?r(SU,{model:e}):r(L,{children:[r("div",{class:HO,"d\
ata-grid":!0,children:[...a].sort((u,c)=>u.y-c.y||u.x-c.x).map(u=>r("div",{class:qO,style:{gridColumn:`${u.x+1} / span ${u.
w}`,gridRow:`${u.y+1} / span ${u.h}`,"--high":u.h},children:r(bO,{tile:u,shared:t,turn:n,editing:s!==null,items:c=>PU(e,
u,t,c),onTitle:c=>l(u.id,{title:c}),onText:c=>l(u.id,{text:c}),handles:s===null?null:r(TO,{tile:u,tiles:a,onSaid:i,onTiles:c=>e.
change({tiles:[...c]}),onRemove:()=>e.change({tiles:[...Om(a.filter(({id:c})=>c!==u.id))]})})})},u.id))}),r("div",{class:"\
spoken",role:"status",children:o})]})}function SU({model:e}){return r(_e,{icon:"boards",title:"This board is empty",actions:r(
L,{children:[r(M,{kind:"primary",icon:"explore",onClick:()=>ye(""),children:"Ask a question"}),r(M,{kind:"outlined",onClick:()=>{
e.draft.value===null&&e.edit(),e.change(Qs(e.shown.content,{kind:"text",title:"Read me",text:""}))},children:"Add a text"})]}),
children:"Ask a question on any page and choose Save, To a board."})}function TU({model:e}){return e.conflict.value===null?
null:r(Ol,{kind:"warning",actions:r(L,{children:[r(M,{small:!0,kind:"outlined",onClick:()=>{e.takeTheirs()},children:"Sh\
ow theirs"}),r(M,{small:!0,kind:"outlined",onClick:()=>{e.takeBoth().then(n=>{n!==null&&ye(`boards/${encodeURIComponent(
n)}`)})},children:"Keep mine as a copy"}),r(M,{small:!0,kind:"outlined",onClick:()=>{e.takeMine()},children:"Save mine o\
ver it"})]}),children:"Somebody else saved this board while you changed it. Nothing is lost: both states can be kept."})}
function PU(e,t,n,o){let i=Fm(t,n),s=UO(o.answer),a=e.board.value.content,l=()=>{e.keep({content:{...a,tiles:[...Om(a.tiles.
filter(({id:p})=>p!==t.id))]}},"The tile is removed.")},u=i===null?[]:[{label:"Open",icon:"right",act:()=>Ys(i)},{label:"\
Copy link",icon:"share",act:()=>{Cs(i).then(p=>Fe(p,"The link"))}},{label:"Copy as JSON",icon:"braces",act:()=>Fe(JSON.stringify(
i.document,null,2),"The document")},{label:"CSV",icon:"download",disabled:s===null,act:()=>$m(`${Sc(t)}.csv`,s??"","text\
/csv")}],c=()=>{e.keep({content:Qs(a,t)},"The tile is copied.")};return[...u,{label:"Copy on this board",icon:"plus",act:c},
"rule",{label:"Remove",icon:"trash",danger:!0,act:l}]}async function _U(){let e=new URLSearchParams(location.hash.slice(
1)).get("shared"),t=e===null?null:await ni(e);if(t===null||typeof t!="object")return null;let n=i=>typeof i=="string"?i:
"",o=t.where!==null&&typeof t.where=="object"?Object.entries(t.where).filter(([,i])=>typeof i=="string"):[];return{from:n(
t.from),to:n(t.to),timezone:n(t.timezone),where:Object.fromEntries(o)}}async function rL(e){let t=new URL(location.href);
t.hash=e===null?"":`shared=${await Fa(e)}`,history.replaceState(null,"",t)}var aL="Tx",lL="Gx";function uL({title:e,label:t,take:n,value:o="",onClose:i,onTake:s}){let[a,l]=k(o),[u,c]=k(null),[p,d]=k(!1),m=ft();return r(
et,{title:e,onClose:i,children:r("form",{class:aL,onSubmit:g=>{g.preventDefault(),!(a.trim()===""||p)&&(d(!0),s(a.trim()).
then(i,y=>{c(j(y)),d(!1)}))},children:[r("label",{class:vt,for:m,children:t}),r("input",{id:m,class:Ve,"data-autofocus":!0,
value:a,maxLength:200,autocomplete:"off","aria-invalid":u!==null,onInput:g=>l(g.currentTarget.value)}),u&&r(ce,{error:u}),
r("div",{class:lL,children:r(M,{type:"submit",kind:"primary",disabled:a.trim()===""||p,children:n})})]})})}var cL="fi",pL="Jx",dL="Kx",mL="Ox",fL="ze",hL="Px",gL="Qx",yL="je",bL="Vx",vL="Wx",xL="Yx";var Gm=ae({value:null,error:null});async function Bl(){try{Gm.value={value:await Rm(),error:null}}catch(e){Gm.value={value:Gm.
value.value,error:j(e)}}}function wL(){let{value:e,error:t}=Gm.value,[n,o]=k("changed");N(()=>{globalThis.document.title=
"Boards · Sluice",Bl()},[]);let i=()=>zi(s=>r(uL,{title:"A new board",label:"Name",take:"Make",onClose:s,onTake:EU}));return r(
"main",{class:cL,"data-state":e?"exact":t?"error":"running",children:[r("div",{class:pL,children:[r("h1",{class:dL,children:"\
Boards"}),e!==null&&e.length>1&&r(ot,{menuLabel:"Order",after:"down",kind:"quiet",items:[{label:"Last changed first",checked:n===
"changed",act:()=>o("changed")},{label:"By name",checked:n==="name",act:()=>o("name")}],children:n==="changed"?"Last cha\
nged first":"By name"}),r(M,{icon:"upload",kind:"outlined",onClick:()=>OO(Bl),children:"Import"}),r(M,{icon:"plus",kind:"\
primary",onClick:i,children:"New board"})]}),t&&r(ur,{error:t,what:"The boards cannot be listed",again:()=>{Bl()}}),!e&&
!t&&r(we,{}),e?.length===0&&r(_e,{icon:"boards",title:"There are no boards yet",actions:r(M,{kind:"primary",icon:"plus",
onClick:i,children:"New board"}),children:"A board keeps questions side by side. Make one here, or choose Save on any qu\
estion."}),e!==null&&e.length>0&&r("ul",{class:mL,children:DU(e,n).map(s=>r(AU,{board:s},s.id))})]})}function DU(e,t){return[
...e].sort((n,o)=>t==="name"?n.name.localeCompare(o.name):o.changed.localeCompare(n.changed))}async function EU(e){let t=await pr(
e,Ll);ye(`boards/${encodeURIComponent(t.id)}`)}function AU({board:e}){let[t,n]=k(null);N(()=>{cr(e.id).then(i=>n(i.content),
()=>{})},[e.id,e.version]);let o=t===null?"":`${Oe(t.tiles.length,"tile")}, `;return r("li",{class:fL,children:[r("butto\
n",{type:"button",class:hL,onClick:()=>ye(`boards/${encodeURIComponent(e.id)}`),children:[r(OU,{tiles:t?.tiles??[]}),r("\
span",{class:vL,children:r($,{value:e.name,most:80})}),r("span",{class:xL,children:[o,"changed ",J(e.changed,ht(),"minut\
e")]})]}),r(ot,{icon:"more",label:`Menu of ${W(e.name)}`,menuLabel:"Board",kind:"quiet",placing:{align:"end"},items:[{label:"\
Export as JSON",icon:"download",act:()=>{cr(e.id).then(Wm,Jm)}},{label:"Make a copy",icon:"copy",act:()=>{LU(e)}},"rule",
{label:"Remove",icon:"trash",danger:!0,act:()=>{RU(e)}}]})]})}function OU({tiles:e}){let t=Math.max(14,...e.map(({y:o,h:i})=>o+
i)),n=(o,i)=>`${o/i*100}%`;return r("span",{class:gL,"aria-hidden":"true",children:e.map(o=>r("span",{class:ke(yL,o.kind===
"text"&&bL),style:{left:n(o.x,12),width:n(o.w,12),top:n(o.y,t),height:n(o.h,t)}},o.id))})}async function LU(e){try{let{name:t,
content:n}=await cr(e.id);await pr(`${t}, copy`,n),await Bl()}catch(t){Jm(t)}}async function RU(e){try{let t=await cr(e.
id);await Nm(e.id,t.version),await Bl(),ne("The board is removed.",{label:"Undo",act:()=>{Bm(t).then(Bl,Jm)}})}catch(t){
Jm(t)}}function Jm(e){ne(j(e).message)}var kL={name:"boards",label:"Boards",icon:"boards",letter:"b",Page:({rest:e})=>e===""?r(wL,{}):r(iL,{id:e},e)};function ns(e,t,n=""){return`v1/datasets/${encodeURIComponent(e)}/${t}${n===""?"":`/${encodeURIComponent(n)}`}`}async function CL(e,t){
return(await oe(ns(e,"definitions"),{signal:t})).definitions}async function SL(e,t){return(await oe(ns(e,"cohorts"),{signal:t})).
cohorts}async function TL(e,t,n){return oe(`${ns(e,"definitions",t)}?version=${n}`)}async function PL(e,t,n,o){return[...(await oe(
`${ns(e,t,n)}?versions`,{signal:o})).versions].reverse()}async function _L(e,t,n){return oe(ns(e,"cohorts",t),{signal:n})}
async function Tc(e,t,n,o,i){return oe(ns(e,"definitions",t),{method:"PUT",body:{definition:o,description:i,version:n}})}
async function ML(e,t,n){await oe(ns(e,t,n),{method:"DELETE"})}async function $L(e,t,n,o,i){let s=new URLSearchParams({per:n.
per});n.description!==""&&s.set("description",n.description);let a={"Content-Type":i,...n.fresh?{"If-None-Match":"*"}:{}},
l=Bt(`${ns(e,"cohorts",t)}?${s.toString()}`),u=await fetch(l,{method:"PUT",headers:a,body:o,cache:"no-store"}).catch(()=>{
throw Gr()}),c=await u.json().catch(()=>null);if(!u.ok)throw Jr(c,u.status);return c}var Zm={property:"property of events",actor:"property of actors",cohort:"cohort",session:"property of sessions",list:"co\
hort, a list"};function DL(e){let t=e.definition;return typeof t=="string"?{kind:"property",name:e.name,saved:e}:t.actors?
{kind:"list",name:e.name,saved:e}:t.session?{kind:"session",name:e.name,saved:e}:{kind:typeof t.actor=="object"?"cohort":
"actor",name:e.name,saved:e}}function Ym(e){let t=e;if(typeof t=="string")return t;if(t.actors)return`${t.actors.length}\
 actors`;if(typeof t.actor=="object")return qr({dataset:"",funnel:t.actor.funnel});let n=t.from?`, from ${t.from}${t.to?
` to ${t.to}`:""}`:"";return`${t.actor??t.session??""}${n}`}function Kb({kind:e,text:t,per:n,from:o}){return e==="list"?
null:e==="property"?t.trim():{actor:t.trim(),...n===""?{}:{per:n},...o.trim()===""?{}:{from:o.trim()}}}function EL(e){let t=e.
definition,n={name:e.name,description:e.description??""};return typeof t=="string"?{...n,kind:"property",text:t,per:"",from:""}:
typeof t.actor!="string"||t.to!==void 0?null:{...n,kind:"actor",text:t.actor,per:t.per??"",from:t.from===void 0?"":String(
t.from)}}function AL(e,t,n){let o=be(e);return t==="bool"?n===""?`count() filter (where ${o}) as events`:`uniq(${be(n)}) filter (\
where ${o}) as actors`:t==="int64"||t==="float64"?`median(${o}) as median`:`uniq(${o}) as values_each`}var OL="ui",LL="Zx",RL="mi",NL="es",BL="Xe",FL="Se",zL="q",IL="rs",HL="is",qL="as",VL="ts",WL="vi",UL="os",KL="ns",jL="w\
i",Fl="ps",zl="ds",Il="ls",Hl="xs",GL="ss",hi="F",Qm="cs",JL="bi",ZL="gs",YL="hs",os="fs",QL="us",XL="ms",eR="yi",tR="vs",
jb="w",nR="ws",oR="bs";var NU={from:"",to:"",timezone:"",where:{}};function Xm({dataset:e,name:t,content:n,actors:o,onError:i}){let[s,a]=k(null),
[l,u]=k(null),[c,p]=k(0),d=Ee(e).value.value?.actors?.[0]??"",m=n===null?{}:{define:{[t]:n}},f=JSON.stringify([t,n]);N(()=>{
let C=new AbortController,x=S=>(i??u)(S);return op(e,{column:be(t),limit:10,...m},C.signal).then(S=>{a(S),x(null)},S=>{Nn(
S)||(a(null),x(j(S)))}),()=>C.abort()},[f]);let g=s?.type==="bool"&&o&&d!=="",y=s&&{dataset:e,...m,aggregate:{measures:[
AL(t,s.type,o?d:"")],by:["time('auto')"]}},v=Cc(y,c);return l?r("div",{class:os,children:r(ce,{error:l})}):!s||!y?null:r(
"section",{class:QL,"aria-label":"What it holds for",children:[r("p",{class:XL,children:BU(s)}),r("div",{class:eR,children:r(
Im,{tile:{id:"preview",x:0,y:0,w:12,h:5,kind:"query",title:"",document:y,as:"line"},shared:NU,result:v,onAgain:()=>p(c+1)})}),
g?r(zU,{document:{dataset:e,...m,where:be(t),aggregate:{measures:["count() as events"],by:[be(d)],limit:10}},per:d}):r(FU,
{values:s})]})}function BU(e){let t=e.values.reduce((o,i)=>o+i.count,0),n=e.exact?"":"about ";if(e.type==="bool"){let o=e.
values.find(({value:i})=>String(i)==="true")?.count??0;return`It holds for ${n}${V(t+e.nulls===0?0:o/(t+e.nulls))} of ev\
ents.`}return`${e.type}, ${n}${Oe(e.distinct,"value")}${e.nulls>0?`, none for ${H(e.nulls)} events`:""}.`}function FU({values:e}){
return r("table",{class:jb,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"Frequent values"}),
r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:e.values.map(({value:t,count:n},o)=>r("tr",{children:[r(
"td",{children:r($,{value:t,most:64})}),r("td",{children:H(n)})]},o))})]})}function zU({document:e,per:t}){let{answer:n}=Cc(
e,0),o=n?.rows??[];return r("table",{class:jb,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:[
"Ten of them: ",r($,{value:t,most:32})]}),r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:o.map(([i,s],a)=>r(
"tr",{children:[r("td",{children:r($,{value:i,most:64})}),r("td",{children:H(Number(s))})]},a))})]})}function rR({dataset:e,
name:t,version:n}){let[o,i]=k(null);if(N(()=>{let a=new AbortController;return _L(e,t,a.signal).then(i,()=>{}),()=>a.abort()},
[n]),!o)return null;let s=o.ids===void 0||o.ids===o.size?"":` of ${H(o.ids)} in the list`;return r("p",{class:tR,children:[
r("strong",{children:H(o.size)})," ",r("span",{class:Hl,children:[o.size===1?"actor":"actors"," with events",s]})]})}var IU=300;function ef({dataset:e,draft:t,version:n,onClose:o,onSaved:i}){let[s,a]=k(t),[l,u]=k(t),[c,p]=k(null),d=Ee(e).
value.value?.actors??[],m=v=>{a({...s,...v}),p(null)};N(()=>{let v=setTimeout(()=>u(s),IU);return()=>clearTimeout(v)},[s]);
let f=()=>{Tc(e,s.name.trim(),n,Kb(s),s.description.trim()).then(async v=>{await i(v.name),ne(`${W(v.name)} is saved, as\
 version ${v.version}.`)},v=>p(j(v)))},g=c&&HU(c),y=c?.span&&g==="text"?_i(s.text,c.span):null;return r("article",{class:Fl,
"aria-label":n===0?"A new definition":`Edit ${W(s.name)}`,children:[r("div",{class:zl,children:[r("h2",{class:Il,children:n===
0?"A new definition":r("bdi",{children:W(s.name)})}),r(M,{kind:"outlined",onClick:o,children:"Cancel"}),r(M,{kind:"prima\
ry",icon:"save",disabled:s.name.trim()===""||s.text.trim()==="",onClick:f,children:"Save"})]}),n===0&&r(xt,{label:"What \
it is a property of",value:s.kind==="actor"?"actor":"property",onChange:v=>m({kind:v}),choices:[{value:"property",label:"\
Of events"},{value:"actor",label:"Of actors, or a cohort"}]}),n===0&&r(Gb,{label:"Name",value:s.name,placeholder:s.kind===
"actor"?"loyal":"big",error:g==="name"?c:null,onText:v=>m({name:v})}),r("div",{class:hi,children:[r("span",{class:vt,children:s.
kind==="actor"?"A measure over the actor’s events; a condition makes it a cohort":"An expression over the properties o\
f an event"}),r(kl,{class:JL,label:"Expression",language:"expression",text:s.text,mark:y,onRun:f,autofocus:n>0,placeholder:s.
kind==="actor"?"count() filter (where event = 'purchase') >= 3":"amount > 100",onText:v=>m({text:v})}),g==="text"&&r(ce,
{error:c,onHint:v=>m({text:qU(s.text,y,v)})})]}),s.kind==="actor"&&r("div",{class:Qm,children:[d.length>1&&r("div",{class:hi,
children:[r("span",{class:vt,children:"Of each"}),r(Xt,{title:"Actor",kind:"outlined",values:d,value:s.per===""?d[0]:s.per,
onChange:v=>m({per:v})})]}),r(Gb,{label:"From; the range of the question if empty",value:s.from,placeholder:"now-90d",error:g===
"from"?c:null,onText:v=>m({from:v})})]}),r(Gb,{label:"Description",value:s.description,placeholder:"what people should k\
now of it",error:null,onText:v=>m({description:v})}),g==="other"&&r("div",{class:os,children:r(ce,{error:c})}),l.text.trim()!==
""&&r(Xm,{dataset:e,name:"preview_of_definition",content:Kb(l),actors:l.kind==="actor",onError:p})]})}function HU(e){return/(^|\.)(name|saved)$/.
test(e.where)?"name":/\.from$/.test(e.where)?"from":/^(definition|define)\b/.test(e.where)?"text":"other"}function qU(e,t,n){
return t?e.slice(0,t.start)+n+e.slice(t.end):e}function Gb({label:e,value:t,placeholder:n,error:o,onText:i}){let s=ft();
return r("div",{class:hi,children:[r("label",{class:vt,for:s,children:e}),r("input",{id:s,class:Ve,value:t,placeholder:n,
spellcheck:!1,autocomplete:"off","aria-invalid":o!==null,onInput:a=>i(a.currentTarget.value)}),o&&r(ce,{error:o})]})}function iR(e,t){if(/\.(ndjson|jsonl)$/i.test(e))return"application/x-ndjson";if(/\.json$/i.test(e))return"application/j\
son";if(e!=="")return"text/csv";let n=t.trimStart().charAt(0);return n==="["?"application/json":n==="{"?"application/x-n\
djson":"text/csv"}function sR(e){return e.split(`
`).filter(t=>t.trim()!=="").length}function tf({dataset:e,name:t,fresh:n,onClose:o,onSaved:i}){let[s,a]=k(t),[l,u]=k(""),[c,p]=k(null),[d,m]=k(""),f=Ee(e).
value.value?.actors??[],[g,y]=k(""),[v,C]=k(null),[x,S]=k(!1),P=ft(),R=g||f[0]||"",_=c??l,A=()=>{S(!0),$L(e,s.trim(),{per:R,
description:d.trim(),fresh:n},_,iR(c?.name??"",l)).then(async E=>{await i(E.name),ne(`${W(E.name)} is saved, with ${Oe(E.
ids,"actor")}.`)},E=>{C(j(E)),S(!1)})};return r("article",{class:Fl,"aria-label":n?"A cohort from a list":`A new list fo\
r ${W(s)}`,onDragOver:E=>E.preventDefault(),onDrop:E=>{E.preventDefault(),p(E.dataTransfer?.files[0]??null)},children:[r(
"div",{class:zl,children:[r("h2",{class:Il,children:n?"A cohort from a list":r("bdi",{children:W(s)})}),r(M,{kind:"outli\
ned",onClick:o,children:"Cancel"}),r(M,{kind:"primary",icon:"save",disabled:x||s.trim()===""||c===null&&l.trim()==="",onClick:A,
children:"Save"})]}),n&&r("div",{class:hi,children:[r("label",{class:vt,for:`${P}-name`,children:"Name"}),r("input",{id:`${P}\
-name`,class:Ve,value:s,placeholder:"testers",spellcheck:!1,autocomplete:"off",onInput:E=>{a(E.currentTarget.value),C(null)}})]}),
f.length>1&&r("div",{class:hi,children:[r("span",{class:vt,children:"The list has values of"}),r(Xt,{title:"Actor",kind:"\
outlined",values:f,value:R,onChange:y})]}),r("div",{class:hi,children:[r("label",{class:vt,for:`${P}-list`,children:c?"T\
he list is a file":"Actors, one a line; or CSV with a head, NDJSON, a JSON array"}),c?r("p",{class:YL,children:[r("bdi",
{children:W(c.name)}),", ",wn(c.size)," ",r(M,{small:!0,kind:"quiet",icon:"close",label:"Not this file",onClick:()=>p(null)})]}):
r("textarea",{id:`${P}-list`,class:`${Ve} ${ZL}`,value:l,rows:10,spellcheck:!1,placeholder:`u0000017
u0000042`,onInput:E=>{u(E.currentTarget.value),C(null)}}),r("div",{class:Qm,children:[r(M,{small:!0,kind:"outlined",icon:"\
upload",onClick:()=>Dm("",p),children:"Choose a file"}),c===null&&r("span",{class:Hl,children:l.trim()===""?"or drop one\
 here":Oe(sR(l),"line")})]})]}),r("div",{class:hi,children:[r("label",{class:vt,for:`${P}-description`,children:"Descrip\
tion"}),r("input",{id:`${P}-description`,class:Ve,value:d,placeholder:"where the list is from",onInput:E=>m(E.currentTarget.
value)})]}),v&&r("div",{class:os,children:r(ce,{error:v})})]})}function aR({dataset:e,one:t,onChanged:n,onClose:o}){let[i,s]=k(!1),[a,l]=k(null),{saved:u}=t,c="definition"in u?u:null,
p=c&&EL(c),d=async f=>{s(!1),await n(f)};if(i&&c&&p)return r(ef,{dataset:e,draft:p,version:u.version,onClose:()=>s(!1),onSaved:d});
if(i)return r(tf,{dataset:e,name:t.name,fresh:!1,onClose:()=>s(!1),onSaved:d});let m=()=>{ML(e,c?"definitions":"cohorts",
t.name).then(async()=>{await n(""),ne(`${W(t.name)} is removed.`,c&&{label:"Undo",act:()=>{VU(e,c).then(()=>n(t.name),lR)}})},
f=>l(j(f)))};return r("article",{class:Fl,"aria-label":W(t.name),children:[r("div",{class:zl,children:[r("h2",{class:Il,
children:r($,{value:t.name,most:120})}),r(M,{kind:"quiet",icon:"copy",label:"Copy the name",onClick:()=>Fe(t.name,"The n\
ame")}),(p??!c)&&r(M,{kind:"outlined",icon:"edit",onClick:()=>s(!0),children:c?"Edit":"New list"}),r(M,{kind:"danger",icon:"\
trash",label:"Remove",onClick:m}),r(M,{kind:"quiet",icon:"close",label:"Close",onClick:o})]}),a&&r("div",{class:os,children:r(
ce,{error:a})}),r("p",{class:Hl,children:[Zm[t.kind],", version ",u.version,", ",J(u.time,ht(),"minute")]}),u.description&&
r("p",{children:r($,{value:u.description,most:2e3})}),c?r("pre",{class:GL,children:r("bdi",{children:W(Ym(c.definition))})}):
"ids"in u&&r("p",{children:[H(u.ids)," actors of ",r("code",{children:W(u.per)})," in the list"]}),(t.kind==="list"||t.kind===
"cohort")&&r(rR,{dataset:e,name:t.name,version:u.version}),r(Xm,{dataset:e,name:t.name,content:null,actors:t.kind!=="pro\
perty"}),r(WU,{dataset:e,one:t,onChanged:n})]})}async function VU(e,t){await Tc(e,t.name,0,t.definition,t.description??"")}
function lR(e){ne(j(e).message)}function WU({dataset:e,one:t,onChanged:n}){let[o,i]=k([]),s="definition"in t.saved;if(N(
()=>{let l=new AbortController;return PL(e,s?"definitions":"cohorts",t.name,l.signal).then(i,()=>{}),()=>l.abort()},[t.saved.
version]),o.length<2)return null;let a=l=>{TL(e,t.name,l).then(u=>Tc(e,t.name,t.saved.version,u.definition,u.description??
"")).then(()=>n(t.name)).then(()=>ne(`Version ${l} is restored.`),lR)};return r("details",{class:nR,children:[r("summary",
{children:[o.length," versions"]}),r("ol",{children:o.map(l=>r("li",{class:oR,children:[r("span",{children:["version ",l.
version,l.removed?", removed":"",", ",J(l.time,ht(),"minute")]}),s&&!l.removed&&l.version!==t.saved.version&&r(M,{small:!0,
kind:"outlined",onClick:()=>a(l.version),children:"Restore"})]},l.version))})]})}async function uR(e){let[t,n]=await Promise.all([CL(e),SL(e)]),o=n.map(s=>({kind:"list",name:s.name,saved:s}));return[...await UU(
e,t.map(DL)),...o].sort((s,a)=>s.name.localeCompare(a.name))}async function UU(e,t){let n=t.filter(a=>a.kind==="actor");
if(n.length===0)return t;let o=n.map(({saved:a})=>({kind:"measure",text:String(a.definition.actor)})),i=await oe("v1/par\
se",{body:{dataset:e,texts:o}}).catch(()=>null),s=new Set(n.filter((a,l)=>i?.texts[l]?.type==="bool").map(({name:a})=>a));
return t.map(a=>a.kind==="actor"&&s.has(a.name)?{...a,kind:"cohort"}:a)}function cR({rest:e}){let[t="",...n]=e.split("/"),o=Ke.value.value?.[0]?.name;return N(()=>{Ke.value.value||Dt()},[]),N(
()=>{let i=Wt.value||o;t===""&&i&&ye(`definitions/${encodeURIComponent(i)}`)},[t,o]),N(()=>{globalThis.document.title="D\
efinitions · Sluice"},[]),Ke.value.error&&t===""?r(ur,{error:Ke.value.error,what:"The datasets cannot be listed",again:()=>{
Dt()}}):Ke.value.value?.length===0?r(_e,{icon:"data",title:"There is no dataset yet",actions:r(M,{kind:"primary",onClick:()=>ye(
""),children:"How to send events"})}):t===""?r(we,{}):r(KU,{dataset:t,name:n.join("/")},t)}function KU({dataset:e,name:t}){
let[n,o]=k(null),[i,s]=k(null),[a,l]=k(jU),[u,c]=k(""),p=async()=>{try{o(await uR(e)),s(null)}catch(C){s(j(C))}};N(()=>{
p()},[]);let d=C=>{l(null),ye(`definitions/${encodeURIComponent(e)}${C===""?"":`/${encodeURIComponent(C)}`}`)},m=async C=>{
await Promise.all([p(),Wn(e)]),d(C)},f=C=>()=>l({kind:C,name:"",text:"",description:"",per:"",from:""}),g=[{label:"Prope\
rty of events",icon:"definitions",act:f("property")},{label:"Property or cohort of actors",icon:"actor",act:f("actor")},
{label:"Cohort from a list",icon:"upload",act:f("list")}],y=(n??[]).filter(C=>C.name.toLowerCase().includes(u.trim().toLowerCase())),
v=n?.find(C=>C.name===t)??null;return r("main",{class:OL,"data-state":n?"exact":i?"error":"running",children:[r("div",{class:LL,
children:[r("h1",{class:RL,children:"Definitions"}),r(Xt,{title:"Dataset",icon:"data",kind:"outlined",values:(Ke.value.value??
[]).map(C=>C.name),value:e,onChange:C=>ye(`definitions/${encodeURIComponent(C)}`)}),n!==null&&n.length>5&&r("input",{type:"\
search",class:`${Ve} ${NL}`,"aria-label":"Find a definition",placeholder:"find",value:u,onInput:C=>c(C.currentTarget.value)}),
r(ot,{icon:"plus",kind:"primary",after:"down",menuLabel:"New definition",placing:{align:"end"},items:g,children:"New"})]}),
i&&r(ur,{error:i,what:"The definitions cannot be listed",again:()=>{p()}}),!n&&!i&&r(we,{}),n?.length===0&&a===null&&r(_e,
{icon:"definitions",title:"There are no definitions yet",actions:r(L,{children:[r(M,{kind:"primary",onClick:()=>l({kind:"\
property",name:"",text:"",description:"",per:"",from:""}),children:"A property of events"}),r(M,{kind:"outlined",onClick:()=>l(
{kind:"list",name:"",text:"",description:"",per:"",from:""}),children:"A cohort from a list"})]}),children:"A definition\
 is a name for what many questions mean: big, for amount > 100; loyal, for who bought three times. It counts for old eve\
nts too."}),n!==null&&(n.length>0||a!==null)&&r("div",{class:BL,"data-open":a!==null||v!==null,children:[n.length>0&&r("\
ul",{class:FL,"aria-label":"Definitions",children:[y.map(C=>r(GU,{one:C,current:a===null&&C.name===t,onOpen:()=>d(C.name)},
C.name)),y.length===0&&r("li",{class:UL,children:"None has this in its name."})]}),r("div",{class:jL,children:[a?.kind===
"list"&&r(tf,{dataset:e,name:"",fresh:!0,onClose:()=>l(null),onSaved:m}),a!==null&&a.kind!=="list"&&r(ef,{dataset:e,draft:a,
version:0,onClose:()=>l(null),onSaved:m},`${a.kind} new`),a===null&&v&&r(aR,{dataset:e,one:v,onChanged:m,onClose:()=>d("")},
v.name),a===null&&!v&&r("p",{class:KL,children:t===""?"Choose one to see what it holds for.":`There is no definition ${W(
t)} of this dataset.`})]})]})]})}function jU(){let e=new URLSearchParams(location.hash.slice(1)).get("new");return e===null?
null:{kind:"property",name:"",text:e,description:"",per:"",from:""}}function GU({one:e,current:t,onOpen:n}){let o="ids"in
e.saved?`${e.saved.ids} actors`:Ym(e.saved.definition);return r("li",{children:r("button",{type:"button",class:zL,"aria-\
current":t?"true":void 0,onClick:n,children:[r("span",{class:IL,children:r(ie,{name:e.kind==="property"?"definitions":e.
kind==="session"?"sessions":"actor"})}),r("span",{class:HL,children:r($,{value:e.name,most:64})}),r("span",{class:qL,children:Zm[e.
kind]}),r("code",{class:VL,children:r("bdi",{children:W(o)})}),e.saved.description&&r("span",{class:WL,children:r($,{value:e.
saved.description,most:200})})]})})}var pR={name:"definitions",label:"Definitions",icon:"definitions",letter:"n",Page:cR};async function Jb(e,t){let n=new URLSearchParams({limit:"100"});return e.search&&n.set("search",e.search),e.starred&&n.set(
"starred","true"),e.cursor&&n.set("cursor",e.cursor),oe(`v1/history?${n.toString()}`,{signal:t})}async function dR(e,t){
await oe(`v1/history/${e}`,{method:"PUT",body:{starred:t}})}async function mR(e){await oe(`v1/history/${e}`,{method:"DEL\
ETE"})}var fR="ki",hR="ys",gR="zi",yR="ji",bR="ks",vR="x",xR="T",wR="Be",kR="zs",CR="js",SR="Xi",TR="Xs",PR="Si",_R="Bi",MR="G",
$R="Ce",DR="J",ER="Ss";var ZU=150;function AR(){let[e,t]=k(""),[n,o]=k(!1),[i,s]=k(null),[a,l]=k(void 0),[u,c]=k(null),[p,d]=k(0),m=U(!0);N(()=>{
globalThis.document.title="History · Sluice"},[]),N(()=>{let v=new AbortController,x=setTimeout(()=>{Jb({search:e.trim(),
starred:n},v.signal).then(S=>{s(S.entries),l(S.cursor),c(null)},S=>{Nn(S)||c(j(S))})},m.current?0:ZU);return m.current=!1,
()=>{clearTimeout(x),v.abort()}},[e,n,p]);let f=()=>{Jb({search:e.trim(),starred:n,...a===void 0?{}:{cursor:a}}).then(v=>{
s([...i??[],...v.entries]),l(v.cursor)},v=>c(j(v)))},g=v=>s((i??[]).map(C=>C.id===v.id?v:C)),y=v=>s((i??[]).filter(({id:C})=>C!==
v.id));return r("main",{class:fR,"data-state":i?"exact":"running",children:[r("div",{class:hR,children:[r("h1",{class:gR,
children:"History"}),r("input",{type:"search",class:`${Ve} ${yR}`,"aria-label":"Find in the history",placeholder:"find i\
n the history",value:e,spellcheck:!1,onInput:v=>t(v.currentTarget.value)}),r(M,{icon:"star",kind:"outlined",pressed:n,onClick:()=>o(
!n),children:"Starred"})]}),u&&r(ur,{error:u,what:"The history cannot be read",again:()=>d(p+1)}),!i&&!u&&r(we,{}),i?.length===
0&&r(YU,{search:e,starred:n,onAll:()=>{t(""),o(!1)}}),i!==null&&i.length>0&&r("ol",{class:bR,children:i.map(v=>r(QU,{entry:v,
onEntry:g,onGone:y},v.id))}),a!==void 0&&r(M,{kind:"outlined",class:ER,onClick:f,children:"Older ones"})]})}function YU({
search:e,starred:t,onAll:n}){let o=e.trim()!==""||t;return r(_e,{icon:"history",title:o?"Nothing found":"Nothing was ask\
ed yet",actions:o?r(M,{kind:"primary",onClick:n,children:"The whole history"}):r(M,{kind:"primary",icon:"explore",onClick:()=>ye(
""),children:"Ask a question"}),children:t&&!e?"A star keeps a question for good: give one to what you may need again.":
o?"No question that was asked has this in its document.":"Every question that is run appears here, also one that fails."})}
function QU({entry:e,onEntry:t,onGone:n}){let o=XU(e),i=o&&It.find(({name:l})=>l===qa(o)),s=()=>{let l={...e,starred:!e.
starred};t(l),dR(e.id,l.starred).catch(u=>{t(e),ne(j(u).message)})},a=()=>{o&&Ys({view:qa(o),document:o,as:null,open:[]})};
return r("li",{class:vR,"data-failed":e.error!==void 0,children:[r("button",{type:"button",class:xR,"aria-label":"Star",
"aria-pressed":e.starred,onClick:s,children:r(ie,{name:"star"})}),r("button",{type:"button",class:wR,disabled:!o,onClick:a,
children:[r("span",{class:kR,children:r(ie,{name:i?.icon??"braces"})}),r("span",{class:CR,children:[r("span",{class:SR,children:r(
"bdi",{children:W(o?qr(o):String(e.document))})}),e.error!==void 0&&r("span",{class:TR,children:[r(ie,{name:"error",size:14}),
r("bdi",{children:W(e.error)})]})]}),r("span",{class:PR,children:o&&Yo(o,o.timezone??"UTC")}),r("span",{class:_R,children:r(
$,{value:e.dataset,most:32})}),r("span",{class:MR,children:e.error===void 0?`${Ma(e.elapsed_ms)}, ${H(e.rows_scanned)} r\
ows`:"failed"}),r("span",{class:$R,children:J(e.at,ht(),"minute")})]}),r(M,{small:!0,kind:"quiet",icon:"trash",label:"Re\
move from the history",class:DR,onClick:()=>{mR(e.id).then(()=>n(e),l=>ne(j(l).message))}})]})}function XU(e){let t=e.document;
return t!==null&&typeof t=="object"&&typeof t.dataset=="string"?t:null}var OR={name:"history",label:"History",icon:"history",letter:"h",Page:AR};var It=[gM,N$,WD,OE,dA,GA,Z4],gi=[kL,pR,OR,J1];var LR="Ci",RR="Bs",NR="Cs",BR="Es",FR="Is",zR="Ei",IR="Ii",HR="Us",qR="Ls",VR="Ui";function WR(){let e=Rw.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:i}=e,s=o.length>1&&It.some(({name:a})=>a===
"funnel");return r("section",{class:LR,"aria-label":"What was loaded",children:[r("div",{class:RR,children:[r("p",{class:NR,
role:"status",children:Uh(t,n)}),r(M,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:Wh})]}),s&&r("p",{class:BR,
children:"A funnel of these events? Choose its steps in their order; the numbers say how many did each."}),s&&r("div",{class:FR,
children:o.map(({value:a,count:l})=>{let u=i.indexOf(a);return r("button",{type:"button",class:ke(zR,u>=0&&IR),"aria-pre\
ssed":u>=0,onClick:()=>Bw(a),children:[u>=0&&r("span",{class:HR,children:u+1}),r($,{value:a,most:32,middle:!0}),r("span",
{class:qR,children:H(l)})]},a)})}),r("div",{class:VR,children:[n.rejected>0&&r(M,{kind:"outlined",onClick:()=>{Wh(),ye(`\
data/rejects/${encodeURIComponent(t)}`)},children:"Lines not taken"}),s&&r(M,{kind:"primary",icon:"funnel",disabled:i.length<
2,onClick:Fw,children:"Show the funnel"})]})]})}function UR(){return N(()=>{Po(),Kw()},[]),r(L,{children:[r(jk,{}),r(WR,{}),r(Zw,{})]})}function KR(){let{value:e,error:t}=Ke.value,n=e?.[0]?.name;return N(()=>{e||Dt()},[]),N(()=>{n!==void 0&&oi(n)},[n]),t?r(
_e,{icon:"warning",title:"The datasets cannot be listed",actions:r(M,{kind:"outlined",onClick:()=>{Dt()},children:"Try a\
gain"}),children:t.message}):e&&n===void 0?r(i4,{}):r(we,{})}function jR(){return r(_e,{icon:"search",title:"There is no\
 such page",actions:r(M,{kind:"primary",onClick:()=>ye(""),children:"To the first dataset"})})}var GR="Ms",JR="Ns",ZR="Rs",YR="As",QR="Ee",XR="Ds";function e6(){let[e,t]=k(""),[n,o]=k(null),[i,s]=k(!1),a=U(null);return N(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),r("main",{class:GR,children:r("form",{class:JR,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||i)&&(s(!0),
bx(e.trim()).then(()=>location.reload(),c=>{s(!1),o(j(c)),a.current?.select()}))},children:[r("h1",{children:"Log in to \
Sluice"}),r("p",{class:ZR,children:["This server asks for a token. Whoever runs it makes one with ",r("code",{children:"\
sluice token"}),"."]}),r("label",{class:YR,for:"token",children:"Token"}),r("input",{ref:a,id:"token",class:QR,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&r(ce,{id:"token-problem",error:n}),r(M,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||i,class:XR,children:"Log in"})]})})}var t6="Li",n6="Hs",o6="_s",r6="qs";function i6({id:e}){let[t,n]=k(null),[o,i]=k(null),[s,a]=k(0);return N(()=>{let l=new AbortController;return nC(e,l.signal).
then(async u=>{let c=await s6(u);l.signal.aborted||(u.frozen&&u.answer&&c?n(u):c?Ys(c):ye(u.path.replace(/^\/+/,"")))}).
catch(u=>{l.signal.aborted||i(j(u))}),()=>l.abort()},[e,s]),o?.status===404?r(_e,{icon:"share",title:"There is no such l\
ink",actions:r(M,{kind:"primary",onClick:()=>ye(""),children:"To the first dataset"}),children:"It was removed, or it is\
 not whole."}):o?r(ur,{error:o,what:"The link cannot be read",again:()=>{i(null),a(s+1)}}):t?r(o7,{link:t}):r(we,{})}async function s6(e){
let t=Sp(e.path,""),n=e.document;if(t.kind!=="view"||!n)return null;let o=e.open?await ni(e.open):[],i=Array.isArray(o)?
o.filter(s=>typeof s?.kind=="string"):[];return{view:t.view,document:{...n,dataset:t.dataset},as:e.as?e.as:null,open:i}}
function o7({link:e}){let[t,n]=k(null);N(()=>{s6(e).then(n)},[e]);let o=It.find(({name:l})=>l===t?.view);if(N(()=>{globalThis.
document.title="As it was · Sluice"},[]),!t||!o)return r(we,{});let{document:i}=t,s={...mh,phase:"exact",document:i,answer:e.
answer,of:i,done:1},a=()=>ti(t);return r(L,{children:[r(Ol,{kind:"info",actions:r(M,{small:!0,kind:"outlined",onClick:()=>Ys(
t),children:"Ask now"}),children:["The numbers as they were on ",J(e.made,ht(),"minute"),"."]}),r("main",{class:t6,"data\
-state":"exact","data-view":o.name,children:[r("h1",{class:n6,children:r("bdi",{children:W(qr(i))})}),r("p",{class:o6,children:[
W(i.dataset),", ",Yo(i,i.timezone??"UTC")]}),r("div",{class:r6,onPointerDownCapture:a,onFocusCapture:a,children:r(o.Page,
{document:i,result:s,as:t.as??o.chartOf(i)})})]})]})}var a6="Fs",l6="Ts",u6="Gs",c6="Mi",p6="Js",d6="Ni";function m6({onClose:e}){let t=Map.groupBy(fw.value,({group:n})=>n);return r(et,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:a6,children:[...t].map(([n,o])=>r("section",{children:[r("h3",{class:l6,children:n}),r("dl",{class:u6,children:o.
map(({keys:i,label:s})=>r("div",{class:c6,children:[r("dt",{children:s}),r("dd",{children:i.split(" ").map(a=>r("kbd",{class:p6,
children:a},a))})]},i))})]},n))}),r("div",{class:d6,children:[r("label",{children:[r("input",{type:"checkbox",checked:hw.
value,onChange:n=>gw(n.currentTarget.checked)})," Single letters are keys"]}),r("label",{children:[r("input",{type:"chec\
kbox",checked:nd.value,onChange:n=>rC(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function of(e){let t=Xr(Se.value),n=ge(Se.value[t]?.by),o=be(e);n.includes(o)||de({document:Ce(Se.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function _c(e){let t=Ie.value.view===e.name,n=P0(e.name,Rh(Wt.value));n!==null&&ne(n,{label:"Undo",act:ei}),t&&Oi.value.
kind!=="view"&&Wt.value!==""&&Tr(),Wt.value===""&&ye("")}function f6(){let e="Go to";return[...It.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>_c(t)})),...gi.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>ye(t.name)}))]}var Yb=matchMedia("(prefers-color-scheme: dark)"),h6=ae(Yb.matches),Zb=Cr("theme"),Mc=ae(Zb==="light"||Zb==="dark"?Zb:"s\
ystem"),Wl=un(()=>Mc.value==="system"?h6.value?"dark":"light":Mc.value);function rf(e){Mc.value=e,Sr("theme",e)}function g6(){
Yb.addEventListener("change",()=>{h6.value=Yb.matches}),vn(()=>{document.documentElement.dataset.theme=Wl.value})}function y6({onClose:e,onHelp:t}){let[n,o]=k(""),i=s7(i7(t),n).slice(0,200);return r(et,{title:"Find",onClose:e,children:r(
Ri,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:i.map(s=>({value:s,label:r($,{value:s.name}),note:s.kind})),onPick:s=>{e(),s.act()},onTake:()=>{},
onCancel:e})})}function i7(e){let t=Wt.value===""?[]:Ee(Wt.value).value.value?.columns??[];return[...It.map(n=>({name:n.
label,kind:"page",act:()=>_c(n)})),...gi.map(n=>({name:n.label,kind:"page",act:()=>ye(n.name)})),...(Ke.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{oi(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>of(
n)})),...Ra.value?[{name:"Undo",kind:"command",act:ei}]:[],...Na.value?[{name:"Redo",kind:"command",act:Ba}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>so({kind:"json"})},{name:Wl.value==="dark"?"Light":"Dark",kind:"command",act:()=>rf(
Wl.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function s7(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=s=>{let a=s.toLowerCase();if(a.startsWith(n))return 0;let l=a.indexOf(n);return l<0?3:/[a-z0-9]/.
test(a[l-1]??" ")?2:1};return e.map(s=>({item:s,grade:o(s.name)})).filter(({grade:s})=>s<3).sort((s,a)=>s.grade-a.grade).
map(({item:s})=>s)}var v6="Ie",x6="Ri";function w6({folded:e}){let[t,...n]=ri.value,o=t?`${Ga(t.kind)} ${t.dataset}, ${V(t.done)}`:"",i=So(o);return t?r("butto\
n",{type:"button",class:v6,"aria-label":o,onClick:()=>ye("data/jobs"),...i,children:[!e&&r("span",{children:n.length===0?
Ga(t.kind):`${n.length+1} jobs`}),!e&&r("span",{class:x6,children:V(t.done)}),r(Ka,{small:!0,label:o,done:t.done})]}):null}function k6(){let e=Sa.value?.tokens?Sa.value.name:void 0;if(e===void 0)return null;let t=()=>{vx().then(()=>location.reload(),
n=>ne(`Logging out failed: ${j(n).message}`))};return r(ot,{icon:"actor",label:`Logged in as ${Q(e).text}`,menuLabel:"Ac\
count",kind:"quiet",placing:{side:"top"},head:r($,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var C6="Ai",S6="s",T6="Di",P6="Ks",_6="Hi",Qb="_i",M6="c",$6="qi",D6="Fi",E6="Ue",A6="Ti";var yi=ae(Cr("rail")==="folded");function u7(){yi.value=!yi.value,Sr("rail",yi.value?"folded":"open")}function L6({onPalette:e,
onHelp:t}){let n=Oi.value;return r("nav",{"aria-label":"Pages",class:ke(C6,yi.value&&S6),children:[r("div",{class:T6,children:[
r(p7,{}),!yi.value&&r("span",{class:P6,children:"Sluice"})]}),r("ul",{class:Qb,children:It.map(o=>r(O6,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Ie.value.view===o.name,onClick:()=>_c(o)},o.name))}),gi.length>0&&r(
"div",{class:D6,role:"presentation"}),r("ul",{class:Qb,children:gi.map(o=>r(O6,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>ye(o.name)},o.name))}),r("div",{class:E6,children:[r(w6,{folded:yi.
value}),r(M,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),r(c7,{}),r(k6,{}),r(M,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),r(M,{icon:"collapse",label:yi.value?"Widen":"Fold",kind:"quiet",class:A6,onClick:u7})]})]})}
function O6({icon:e,label:t,keys:n,current:o,onClick:i}){let s=So(yi.value?`${t}  ${n}`:void 0);return r("li",{children:r(
"button",{type:"button",class:M6,"aria-current":o?"page":void 0,"aria-label":yi.value?t:void 0,onClick:i,...s,children:[
r(ie,{name:e,size:20}),r("span",{class:$6,children:t})]})})}function c7(){let e=(t,n)=>({label:n,checked:Mc.value===t,act:()=>rf(
t)});return r(ot,{icon:Wl.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function p7(){return r("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:_6,children:[r("rect",{width:"32",height:"32",rx:"7"}),r(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var N6="Gi",B6="Ji";function F6({children:e}){let[t,n]=k(null);jo([...f6(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{Ra.value&&ei()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Na.value&&
Ba()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Mo},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:m7}]),N(()=>{let i=s=>{if(Su(s.target))return;let a=s.clipboardData?.getData("text/pl\
ain")??"";Ap(a).then(l=>{l&&(de(l),ne("The question was pasted.",{label:"Undo",act:ei}))})};return document.addEventListener(
"paste",i),()=>document.removeEventListener("paste",i)},[]);let o=()=>n(null);return r("div",{class:N6,children:[r(L6,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),r("div",{class:B6,children:[Ta.value==="away"&&r(Ol,{kind:"warning",actions:r(M,{small:!0,
kind:"outlined",onClick:Cx,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&r(y6,{onClose:o,onHelp:()=>n("help")}),t==="help"&&r(m6,{onClose:o}),r(R1,{}),r(
Lw,{}),r(Nx,{})]})}function m7(){let{phase:e}=Kn.result.value;e==="running"||e==="estimate"?Kn.cancel():Ei.value.length>
0&&wp()}var z6="Os",I6="Ps",H6="Ki",q6="Qs";var af=un(()=>As.value.filter(e=>e.to.dataset===Se.value.dataset));function V6(){return af.value.length===0?null:r("nav",
{"aria-label":"The way here",class:z6,children:[af.value.map((e,t)=>r("span",{class:I6,children:[r("button",{type:"butto\
n",class:H6,onClick:()=>{fg(t),de(e.from)},children:t===0?"all":Q(af.value[t-1]?.label).text}),r(ie,{name:"right",size:12})]},
t)),r("span",{"aria-current":"step",class:q6,children:Q(af.value.at(-1)?.label).text})]})}var W6="Le",U6="Vs",K6="Ws",j6="Ys",G6="Zs",J6="ec";function lf({title:e,note:t,actions:n,children:o,onClose:i}){let s=U(null),a=ft();return it(()=>{Zr();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("div",{ref:s,class:W6,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[r("div",{class:U6,children:[r("div",{class:K6,children:[r("h2",{id:a,class:j6,
children:e}),t&&r("p",{class:G6,children:t})]}),n,r(M,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:i})]}),
r("div",{class:J6,children:o})]})}var Z6="rc",Y6="ic",Q6="ac",Xb="tc";function X6({layer:e,onClose:t}){let n=e.request,o=ml({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),i=n.timezone??"UTC",s=Z(()=>o.pages.flat(),[o.pages]),a=Z(()=>o.columns.map((c,p)=>({key:c.name,head:r(
$,{value:c.name,most:48}),number:Ko(c)&&p>0,cell:d=>p===0?r($,{value:d[0],most:64,middle:!0}):r($,{shown:ao(d[p],c,i)})})),
[o.columns,i]),l=Ee(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&ye(Ia(n.dataset,
String(c[0])))};return r(lf,{title:"Actors",onClose:t,note:r(L,{children:[r($,{value:e.label,most:200}),y7(s.length,o.hasMore)]}),
actions:r(M,{icon:"save",kind:"outlined",onClick:()=>so({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&r("div",{class:Q6,children:[r(ce,{error:o.error}),r(M,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&r("div",{class:Xb,children:r(we,{lines:12})}),o.first&&(s.length===0?
r("p",{class:Xb,children:"No actor is here."}):r("div",{class:Z6,children:[r(Pe,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&r("div",{class:Y6,children:r(M,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function y7(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var pf="oc",tN="nc",nN="K",oN="pc";var b7=/^[A-Za-z_][A-Za-z0-9_]*$/;function iN({layer:e,onClose:t}){let n=e.request,o=e.cohort,[i,s]=k(o?"live":"frozen"),
[a,l]=k(""),[u,c]=k(null),[p,d]=k(null),m=async()=>{if(!b7.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{i==="live"?await x7(a,o,String(e.label)):n&&await k7(a,n,String(e.label),d),Wn(
Wt.value),ne(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(f){d(null),c(v7(j(f)))}};
return r(et,{title:"Save as cohort",onClose:t,foot:r(L,{children:[r(M,{kind:"outlined",onClick:t,children:"Cancel"}),r(M,
{kind:"primary",disabled:p!==null||a==="",onClick:()=>{m()},children:p===null?"Save":`${B(p)} actors read`})]}),children:[
r("p",{class:pf,children:r($,{value:e.label,most:300})}),r("form",{onSubmit:f=>{f.preventDefault(),m()},onInput:f=>{f.target instanceof
HTMLInputElement&&f.target.type!=="radio"&&l(f.target.value.trim())},children:[r(dn,{label:"Name",value:a,onCommit:f=>l(
f.trim()),placeholder:"frequent_buyers",autofocus:!0}),r("fieldset",{class:tN,children:[r("legend",{class:"spoken",children:"\
Kind"}),r(rN,{kind:"live",present:i,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r(rN,{kind:"frozen",present:i,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&r(ce,{error:u})]})]})}function v7(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function rN({kind:e,present:t,disabled:n,onChoose:o,
title:i,text:s}){return r("label",{class:nN,"data-disabled":n,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),r("span",{children:[r("strong",{children:i}),r("span",{class:oN,children:n?"Not possibl\
e for these actors.":s})]})]})}function sN(e,t){return`v1/datasets/${encodeURIComponent(Wt.value)}/${e}/${encodeURIComponent(
t)}`}async function x7(e,t,n){await oe(sN("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var w7=1e4;async function k7(e,t,n,o){let i=[],s,a="";o(0);do{let u=await oe("v1/actors",{body:{...t,
limit:w7,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)i.push(String(c[0]));o(i.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a,description:n});await oe(`${sN("cohorts",e)}?${l.toString()}`,
{method:"PUT",body:i,headers:{"If-None-Match":"*"}})}function aN({layer:e,onClose:t}){let n=e.document,o=ml({path:"v1/query",body:l=>({...n,samples:{...n.samples,...l===void 0?
{}:{cursor:l}}})},JSON.stringify(n)),i=Pt(Ld(n)),s=i.answer&&"rows"in i.answer?i.answer.rows[0]?.[0]:void 0,a=n.timezone??
"UTC";return r(lf,{title:"Events",onClose:t,note:r(L,{children:[r($,{value:e.label===""?"all":e.label,most:200}),typeof s==
"number"&&` · ${B(s)} events`]}),children:r(Fd,{paging:o,document:n,zone:a})})}var uN="dc",cN="lc",pN="Oi",dN="xc",mN="sc",fN="cc",hN="Pi",gN="gc",yN="hc",bN="fc",vN="uc",xN="Qi",wN="mc";var C7=6;function kN({column:e,document:t}){let n=U(null),{values:o,error:i,former:s}=S7(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let p=c?`not (${Qr(e.name,u)})`:Qr(e.name,u);He({document:Ce(t,"where",To(t.
where,p))},p)};return r("section",{ref:n,class:pN,"aria-label":Q(e.name).text,"data-former":s,children:[r("div",{class:dN,
children:[r("h3",{class:mN,children:r($,{value:e.name,most:40,middle:!0})}),o&&r("span",{class:fN,children:[H(o.distinct),
" ",o.distinct===1?"value":"values"]}),r(M,{small:!0,kind:"quiet",label:`Break down by ${Q(e.name).text}`,onClick:()=>of(
e.name),children:"By"})]}),i&&r(ce,{error:i}),r("ul",{children:o?.values.map(({value:u,count:c},p)=>r("li",{children:r("\
button",{type:"button",class:hN,onClick:d=>l(u,d.altKey),children:[r("span",{class:gN,style:{width:`${a>0?100*c/a:0}%`}}),
r("span",{class:yN,children:r($,{value:u,most:40,middle:!0})}),r("span",{class:bN,title:B(c),children:[o.exact?"":"~",H(
c)]})]})},p))}),o&&(o.more>0||o.nulls>0)&&r("p",{class:vN,children:[o.more>0&&r("span",{children:[H(o.more)," more"]}),o.
nulls>0&&r("button",{type:"button",class:xN,onClick:u=>l(null,u.altKey),children:[r($,{value:null})," ",H(o.nulls)]})]})]})}
function S7(e,t,n){let[o,i]=k(!1),[s,a]=k({values:null,error:null,former:!1}),l=T7(t,n);return N(()=>{let u=new IntersectionObserver(
([c])=>{c&&i(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),N(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),op(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{Nn(
c)||a({values:null,error:j(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function T7(e,t){let{from:n,
to:o,timezone:i,where:s,define:a}=t;return{column:be(e),limit:C7,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...i===void 0?{}:{timezone:i},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}function CN({onClose:e}){let[t,n]=k(""),o=Ee(Wt.value).value.value?.columns,i=(o??[]).filter(({name:s,type:a})=>a!=="tim\
estamp"&&s.toLowerCase().includes(t.trim().toLowerCase()));return r(es,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[r("div",{class:uN,children:r("input",{class:cN,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:s=>n(s.currentTarget.value)})}),o?i.map(s=>r(kN,{column:s,document:Se.value},s.name)):r(we,
{}),r("p",{class:wN,children:"Click: only this value. Alt+click: all but this value."})]})}var TN="vc",PN="wc";function MN({onClose:e}){let t=Se.value,[n,o]=k(()=>JSON.stringify(t,null,2)),[i,s]=k(null);return N(()=>{Vt(_N(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),r(es,{title:"JSON",label:"The document as JSON",onClose:e,actions:r(M,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>Fe(n,"The document")}),children:[r(kl,{class:TN,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=_N(l);s(c),u&&de({document:{...u,dataset:u.dataset||Ie.value.document.dataset}},
"replace")},onRun:Mo}),i!==null&&r("div",{class:PN,children:r(ce,{error:{message:i,hint:"the question on the screen is t\
he last that could be read"}})})]})}function _N(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function $N({layer:e,onClose:t}){let[n,o]=k(""),[i,s]=k(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=Se.value,p=()=>{n.trim()!==""&&el({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,d=>s(
j(d)))};return r(et,{title:"Note",onClose:t,foot:r(L,{children:[r(M,{kind:"outlined",onClick:t,children:"Cancel"}),r(M,{
kind:"primary",onClick:p,children:"Save"})]}),children:[r("p",{class:pf,children:[J(a,c),l===void 0?"":` to ${J(l,c)}`]}),
r("form",{onSubmit:d=>{d.preventDefault(),p()},children:[r("input",{class:Ve,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:d=>o(d.currentTarget.value)}),i&&r(ce,{error:i})]})]})}var DN=new Map([["facets",CN],["json",MN],["events",aN],["actors",X6],["cohort",iN],["note",$N],["live-event",W4]]);var EN=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function AN(){let e=Se.value.compare?.offset,t=EN.find(([,n])=>n===e)?.[0]??`vs ${W(e??"")} before`;return r(
ot,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:EN.map(([n,o])=>({label:n,checked:o===
e,act:()=>le("compare",o===void 0?void 0:{offset:o})})),children:t})}var ON="bc",LN="yc",ev="Me",RN="kc",NN="zc";var Kl="";function BN({onClose:e}){let[t,n]=k(null),[o,i]=k(Kl),[s,a]=k(""),[l,u]=k(""),[c,p]=k(null),[d,m]=k(!1),f=ft();
N(()=>{Rm().then(v=>{let C=[...v].sort((x,S)=>S.changed.localeCompare(x.changed));n(C),i(C[0]?.id??Kl)},v=>p(j(v)))},[]);
let g=qr(Ie.value.document);return r(et,{title:"Save to a board",onClose:e,children:r("form",{class:ON,onSubmit:v=>{v.preventDefault(),
m(!0),M7(o,s.trim()||"My board",l.trim()).then(e,C=>{p(j(C)),m(!1)})},children:[r("label",{class:vt,for:`${f}-title`,children:"\
Title of the tile"}),r("input",{id:`${f}-title`,class:Ve,"data-autofocus":!0,value:l,placeholder:W(g),maxLength:200,autocomplete:"\
off",onInput:v=>u(v.currentTarget.value)}),r("fieldset",{class:LN,children:[r("legend",{class:vt,children:"Board"}),(t??
[]).map(v=>r("label",{class:ev,children:[r("input",{type:"radio",name:f,checked:o===v.id,onChange:()=>i(v.id)}),r("bdi",
{class:RN,children:W(v.name)})]},v.id)),r("label",{class:ev,children:[r("input",{type:"radio",name:f,checked:o===Kl,onChange:()=>i(
Kl)}),r("span",{children:"A new board"})]})]}),o===Kl&&r(L,{children:[r("label",{class:vt,for:`${f}-name`,children:"Name\
 of the board"}),r("input",{id:`${f}-name`,class:Ve,value:s,placeholder:"My board",maxLength:200,autocomplete:"off",onInput:v=>a(
v.currentTarget.value)})]}),c&&r(ce,{error:c}),r("div",{class:NN,children:r(M,{type:"submit",kind:"primary",icon:"save",
disabled:d||t===null,children:"Save"})})]})})}async function M7(e,t,n){let{document:o,view:i,as:s}=Ie.value,a=e===Kl?null:
await cr(e),l=s??It.find(p=>p.name===i)?.chartOf(o)??"",u=Qs(a?.content??Ll,{kind:"query",title:n,document:o,as:l}),c=a?
await xc(e,a.version,a.name,u):await pr(t,u);ne(`Saved to ${W(c.name)}.`,{label:"Open",act:()=>ye(`boards/${encodeURIComponent(
c.id)}`)}),a&&ne("The tile can be taken back.",{label:"Undo",act:()=>{$7(c,a)}})}async function $7(e,t){await xc(e.id,e.
version,t.name,t.content).then(()=>ne("The tile is taken back."),n=>ne(j(n).message))}var D7=ae([]);function FN(){return r(ot,{icon:"save",menuLabel:"Save",items:[...E7(),...D7.value],placing:{align:"end"},children:"Save"})}
function E7(){let{dataset:e,where:t}=Ie.value.document,n=t?.trim()??"";return[{label:"To a board ...",icon:"boards",act:()=>zi(
o=>r(BN,{onClose:o}))},{label:"The filter as a definition ...",icon:"definitions",disabled:n==="",act:()=>ye(`definition\
s/${encodeURIComponent(e)}`,`new=${encodeURIComponent(n)}`)},{label:"A note at a time ...",icon:"info",act:()=>Vm(e)}]}var IN="jc",HN="Ne";function qN(){let e=Kn.result.value,t=e.phase==="running"||e.phase==="estimate";return r("div",{class:IN,children:[r("sp\
an",{role:"status",class:HN,"data-phase":e.phase,children:[e.phase==="exact"&&r(ie,{name:"check",size:14}),e.phase==="er\
ror"&&r(ie,{name:"error",size:14}),O7(e)]}),t&&r(M,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>Kn.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&r(M,{small:!0,kind:"outlined",onClick:Mo,children:"Run again"})]})}
function O7(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${V(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is the\
 answer before":"failed";case"exact":{let n=Ma(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${V(t.sampled_fraction)}`:
"exact";return t?`${o}, ${n}, read ${H(t.rows_scanned)} rows`:`${o}, ${n}`}}}var VN="Re",WN="Ae",UN="Xc",KN="De",jN="Sc";var GN=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function JN({runs:e}){N(()=>{Ke.value.value||
Dt()},[]);let t=Ke.value.value?.map(({name:o})=>o)??[Wt.value],n=Se.value.timezone??"UTC";return r("header",{class:VN,"a\
ria-label":"The question",children:[r("div",{class:WN,children:[r(Xt,{title:"Dataset",icon:"data",values:t,value:Wt.value,
onChange:o=>{oi(o)},class:UN}),r(YT,{}),r(Xt,{title:"Time zone",icon:"globe",values:Km(),value:n,onChange:o=>le("timezon\
e",o),kind:"quiet",free:!0}),r(AN,{}),r(R7,{})]}),r("div",{class:KN,children:e&&r(qN,{})}),r("div",{class:jN,children:[r(
M,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!Ra.value,onClick:ei}),r(M,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!Na.value,onClick:Ba}),r(ot,{icon:"share",menuLabel:"Share",items:lC(),placing:{align:"end"},children:"Shar\
e"}),r(FN,{})]})]})}function R7(){let e=Se.value.sample,t=e===void 0||e===1?void 0:e,n=GN.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return r(ot,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:GN.map(([o,i])=>({label:o,checked:i===t,act:()=>le("sample",i)})),children:n})}var ZN="Bc",YN="Vi",QN="Cc",XN="Ec",eB="Ic",tB="Uc",nB="Wi";function rB(){let e=It.find(({name:t})=>t===S0.value)??It[0];return e?r(B7,{view:e}):null}function B7({view:e}){let t=Se.
value,n=F7(Kn.result.value,t),o=T0.value??e.chartOf(t);N(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sl\
uice`},[e,t.dataset]),jo([{keys:"f",label:"Properties and their values",group:"The question",act:()=>tv("facets")}]),jo(
[{keys:"/",label:`Sentence: ${yy}`,group:"View",act:gy}]);let i=a=>{de({as:a,document:e.choose?e.choose(t,a):t})},s=n.phase===
"running"||n.phase==="estimate";return r(L,{children:[r(JN,{runs:e.runs??!0}),r(Cp,{busy:s,done:n.done}),r("div",{class:ZN,
children:[r("main",{class:YN,"data-view":e.name,"data-state":n.phase,"aria-busy":s,children:[r("h1",{class:"spoken",children:e.
label}),r(V6,{}),r("div",{class:QN,children:[r("div",{class:XN,children:r(e.Sentence,{document:t,result:n})}),r("div",{class:eB,
children:[e.charts.length>1&&r(xt,{label:"Chart",value:o,onChange:i,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,
label:l,icon:u}))}),r(M,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:nv("facets"),onClick:()=>tv(
"facets")}),r(M,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:nv("json"),onClick:()=>tv("json")})]})]}),
n.error&&!z7(e,n.error)&&r("div",{class:tB,children:r(ce,{error:n.error})}),r("div",{class:nB,"data-former":n.former,children:r(
e.Page,{document:t,result:n,as:o})})]}),r(I7,{})]})]})}function F7(e,t){return e.of===null||oB(e.of)===oB(t)?e:{...e,answer:null,
of:null,former:!1}}function oB(e){let t=e.aggregate?.over;return`${Xr(e)} ${typeof t=="object"?Object.keys(t).join():"ev\
ents"}`}function nv(e){return Ei.value.some(t=>t.kind===e)}function tv(e){de({open:nv(e)?Ei.value.filter(t=>t.kind!==e):
[{kind:e}]})}function z7(e,t){return["from","to",...e.errorPlaces??[]].some(n=>bs(t,n)!==null)}function I7(){return r(L,
{children:Ei.value.map((e,t)=>{let n=DN.get(e.kind);return n?r(n,{layer:e,onClose:wp},t):null})})}function iB(){return Sa.value?.tokens&&Sa.value.name===void 0?r(e6,{}):r(L,{children:[r(F6,{children:r(H7,{})}),r(UR,{})]})}
function H7(){let e=Oi.value;switch(e.kind){case"home":return r(KR,{});case"view":return r(rB,{});case"page":{let t=gi.find(
({name:n})=>n===e.page);return t?r(t.Page,{rest:e.rest}):r(jR,{})}case"actor":return r(rw,{dataset:e.dataset,actor:e.actor});case"\
link":return r(i6,{id:e.id})}}g6();yx();yw();await Y0();iC();WC();Uv(r(iB,{}),document.body);
