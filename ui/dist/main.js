var kB=Object.defineProperty;var Rf=(e,t)=>{for(var n in t)kB(e,n,{get:t[n],enumerable:!0})};var qe,Pv,zf,ki,Nf,qc,Mv,Ic,$v,If,Bf,Dv,eu=Symbol.for("pv"),Vc={},Wc=[],CB=/^m(i|n|o|s|text|space)$/,Hf=Array.isArray,qf=Wc.
slice,ms=Object.assign;function ds(e){e&&e.parentNode&&e.remove()}function Ev(e,t,n){var o,i,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?i=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?qf.call(arguments,2):n),Xl(e,
a,o,i,null)}function Xl(e,t,n,o,i){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:eu,__v:i||
++Pv,__i:-1,__u:0};return!i&&qe.vnode&&qe.vnode(s),s}function O(e){return e.children}function ga(e,t){this.props=e,this.context=t,this.__g=0}function Ci(e,t){if(t==null)return e.
__&&Ci(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Ci(e)}function SB(e){var t,n=e.__v,o=n.__e,i=[],s=[],a=e.__P;a&&((t=ms({constructor:eu},n)).__v=n.__v+1,
qe.vnode&&qe.vnode(t),Vf(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||Ci(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,Bv(i,t,s),n.__=n.__e=null,t.__e!=o&&Av(t))}function Av(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),Av(e)}function Ff(e){(8&e.__g||(e.__g|=8,ki.push(e),qc++))&&Nf==qe.debounceRendering||
((Nf=qe.debounceRendering)||queueMicrotask)(Ov)}function Ov(){try{for(var e,t=1;ki.length;)ki.length>t&&ki.sort(Mv),e=ki.
shift(),t=ki.length,8&e.__g&&SB(e)}finally{(qc=ki.length)&&(Nf||queueMicrotask)(Ov)}}function Lv(e,t,n,o,i,s,a,l,u,c,p){
var d,m,f,h,y,v,k=o.__k||Wc,x=t.length;for(u=TB(n,t,k,u,x),d=0;d<x;d++)(f=n.__k[d])!=null&&(m=~f.__i&&k[f.__i]||Vc,f.__i=
d,v=Vf(e,f,m,i,s,a,l,u,c,p),h=f.__e,(m.ref!=f.ref||8&m.__u)&&(m.ref&&Wf(m.ref,null,f,m),f.ref&&p.push(f.ref,f.__c||h,f)),
y=y||h,4&f.__u?(u=Rv(f,u,e,!m.__v),m.__e&&(m.__e=null)):typeof f.type=="function"&&v!==void 0?u=v:h&&(u=h.nextSibling),f.
__u&=-21);return n.__e=y,u}function TB(e,t,n,o,i){var s,a,l,u,c,p,d,m,f,h=n.length,y=h,v=0,k=0,x=e.__k=Array(i);for(s=0;s<
i;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=x[s]=Xl(null,
a):Hf(a)?a=x[s]=Xl(O,{children:a}):a.constructor===eu&&a.__b?a=x[s]=Xl(a.type,a.props,a.key,a.ref,a.__v):x[s]=a,u=s+v,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=_B(a,n,u,y))&&(y--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?v--:c==u+1?v++:c!=
u&&(c>u?v--:v++,k=1)):(~c||(i>h?v--:i<h&&v++),typeof a.type!="function"&&(a.__u|=4))):x[s]=null;if(k){for(p=[],d=[],s=0;s<
i;s++)if((a=x[s])&&16&a.__u){for(v=0,m=p.length;v<m;)p[f=v+m>>1]<a.__i?v=f+1:m=f;p[v]=a.__i,d[s]=v+1}for(v=p.length;s--;)
d[s]&&(d[s]==v?v--:x[s].__u|=4)}if(y)for(s=0;s<h;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Ci(l)),Uf(l,l));return o}function Rv(e,t,n,o){
var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,t=Rv(
i[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Ci(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function _B(e,t,n,o){var i,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((l=t[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=n+1;i<t.length;i++)if((l=t[i])&&
!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function _v(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function zc(e,t,n,o,i){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||_v(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||_v(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=Bf[t]||(Bf[t]=
PB(t)),(e.__a||(e.__a={}))[t]=If,s=t!=(t=t.replace($v,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function PB(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Ic]==null)t[Ic]=If++;else if(t[Ic]<this.__a[e])return;return n(qe.event?qe.event(t):t)}}}function Vf(e,t,n,o,i,s,a,l,u,c){
var p,d,m,f,h,y,v,k,x,_,S,L,M,E,R,H,U,z,re=t.type;if(t.constructor!==eu)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&
(t.__u|=u,d=s=[],p.nodeType==8?l=Hc(p,s):s.push(p),l=s[0]||l),(p=qe.__b)&&p(t);e:if(typeof re=="function"){m=a.length;try{
if(k=t.props,x=(p=re.prototype)&&p.render,_=(p=re.contextType)&&o[p.__c],S=p?_?_.props.value:p.__:o,(f=n.__c)?(t.__c=f,2&
f.__g&&(f.__g|=1)):(x?t.__c=f=new re(k,S):(t.__c=f=new ga(k,S),f.constructor=re,f.render=$B),_&&_.sub(f),f.state||(f.state=
{}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),x&&(f.__s||(f.__s=f.state),re.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=
ms({},f.__s)),ms(f.__s,re.getDerivedStateFromProps(k,f.__s)))),h=f.props,y=f.state,f.__v=t,n.__c){if(k!==h&&x&&!re.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(k,S),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(k,f.__s,S)===!1){t.__v!=n.__v&&(f.props=k,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(X){X&&(X.__=t)}),Wc.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=Ci(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(k,f.__s,S),x&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(h,y,v)})}else x&&!re.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),x&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=S,f.props=k,f.__P=e,f.__g&=-5,L=qe.__r,M=x?25:0;do f.__g&=-9,L&&L(t),p=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++M<25);x&&(Wc.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=ms({},o,f.getChildContext())),
x&&n.__c&&f.getSnapshotBeforeUpdate&&(v=f.getSnapshotBeforeUpdate(h,y)),E=p&&p.type===O&&p.key==null?p.props.children:p,
k.__P&&(p=l,i=(e=k.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(X){X&&Uf(X,X)}),n.__k=null),
l=n.__k?Ci(n,0):null),l=Lv(e,Hf(E)?E:[E],t,n,o,i,s,a,l,u,c),k.__P&&(t.__e=null,l=p),t.__u&=-161,d&&d.some(ds),f.__h.length&&
a.push(f),1&f.__g&&(f.__g&=-4)}catch(X){if(a.length=m,t.__v=null,u||s)if(X&&X.then){if(t.__u|=128|u,s){for(~(U=s.indexOf(
l||void 0))||(U=s.length);(z=s[U-1])&&z.nodeType==8;)U--;for(;U<s.length;U++)if(z=s[U])if(s[U]=null,R){if(z==H)break}else{
if(z.nodeType!=8)break;z.data.startsWith("$s")&&(H=Hc(R=z))}}if(!R){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
R=l}(p=Hc(R=t.__c.__z||(t.__c.__z=R)))?(t.__e=R,l=p):t.__e=l,l=l&&l.nextSibling}else s&&s.some(ds);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),X&&X.then||Nv(t),qe.__e(X,t,n)}}else l=t.__e=MB(n.__e,t,n,o,i,s,a,u,c,e);return(p=qe.diffed)&&p(t),l}function Hc(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Nv(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(Nv))}function Bv(e,t,n){for(var o=0;o<n.length;)Wf(n[o++],n[o++],n[o++]);qe.__c&&qe.__c(t,e),e.some(function(i){try{
e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){qe.__e(s,i.__v)}})}function MB(e,t,n,o,i,s,a,l,u,c){var p,d,m,f,
h,y,v,k,x=n.props||Vc,_=t.props,S=t.type;if(S=="svg"?i="http://www.w3.org/2000/svg":S=="math"?i="http://www.w3.org/1998/\
Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((h=s[p])&&(S?h.localName==S:h.nodeType==
3)){e=h,s[p]=null;break}}if(!e){if(k=c.ownerDocument||document,!S)return k.createTextNode(_);e=k.createElementNS(i,S,_.is?
_:c),l&&(qe.__m&&qe.__m(t,s),l=!1),s=null}if(S){if(c=S=="template"&&e.content||e,s=S=="textarea"&&_.defaultValue!=null?null:
s&&qf.call(c.childNodes),!l&&s)for(x={},p=0;p<e.attributes.length;p++)x[(h=e.attributes[p]).name]=h.value;for(p in x)h=x[p],
p=="dangerouslySetInnerHTML"?m=h:p=="children"||p in _||p=="value"&&"defaultValue"in _||p=="checked"&&"defaultChecked"in
_||zc(e,p,null,h,i);for(p in _)h=_[p],p=="children"?f=h:p=="dangerouslySetInnerHTML"?d=h:p=="value"?y=h:p=="checked"?v=h:
l&&typeof h!="function"||x[p]===h||zc(e,p,h,x[p],i);d?(l||m&&(d.__html==m.__html||d.__html==e.innerHTML)||(e.innerHTML=d.
__html),t.__k=[]):(m&&(e.textContent=""),(S=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&CB.test(S))&&(i="\
http://www.w3.org/1999/xhtml"),Lv(c,Hf(f)?f:[f],t,n,o,i,s,a,s?s[0]:n.__k&&Ci(n,0),l,u),s&&s.some(ds)),l&&S!="textarea"||
(p="value",S=="progress"&&y==null?e.removeAttribute(p):y==null||y===e[p]&&(S!="progress"||y)||zc(e,p,y,x[p],i),p="checke\
d",v!=null&&v!=e[p]&&zc(e,p,v,x[p],i))}else x===_||l&&e.data==_||(e.data=_);return e}function Wf(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){
qe.__e(i,n)}}function Uf(e,t,n){var o,i,s,a;if(qe.unmount&&qe.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Wf(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){qe.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&Uf(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=Hc(o,s=[]))&&(o==
e.__e&&s.some(ds),ds(i),ds(o)),n||ds(e.__e),e.__e=e.__c=e.__=null}function $B(e,t,n){return this.constructor(e,n)}function Fv(e,t){
var n,o,i,s;qe.__&&qe.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Xl(O,{children:[e]}),
i=[],s=[],Vf(t,t.__k,o||Vc,Vc,t.namespaceURI,o?null:t.firstChild?qf.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,s),
Bv(i,t.__k,s),t.__k.props.children=null}function Uc(e){function t(n){var o,i;return this.getChildContext||(o=new Set,(i={})[t.__c]=this,this.getChildContext=function(){
return i},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,Ff(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+Dv++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}qe={__e:function(e,t,n,o){for(var i,s,a;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&
i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),a=1),a&&8&i.__g)return void(i.
__g|=2)}catch(l){e=l}}throw qc=0,e}},Pv=0,zf=function(e){return e!=null&&e.constructor===eu},ga.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=ms({},this.state)),typeof e=="function"&&(e=e(ms({},n),this.props)),e&&(ms(
n,e),this.__v&&(t&&this.__k.push(t),Ff(this)))},ga.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),Ff(this))},ga.prototype.render=O,ki=[],qc=0,Mv=function(e,t){return e.__v.__b-t.__v.__b},Ic=Symbol(),$v=/(PointerCapture)$|Capture$/i,
If=0,Bf={},Dv=0;var Si,$t,Kf,zv,jf=Object.is,nu=0,Gv=[],Gf=[],Nt=qe,Iv=Nt.__b,Hv=Nt.__r,qv=Nt.diffed,Vv=Nt.__c,Wv=Nt.unmount,Uv=Nt.__;function ya(e,t){
Nt.__h&&Nt.__h($t,e,nu||t),nu=0;var n=$t.__H||($t.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function C(e){
return nu=1,Zf(Jv,e)}function Zf(e,t,n){var o=ya(Si++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Jv(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);jf(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=$t,!$t.__f)){$t.__f=!0;var i=$t.shouldComponentUpdate;
$t.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,p=this.props!=s;if(u.__.some(function(m){
m.__N&&(c=!0,jf(m.__[0],m.__N[0])||(p=!0))}),i){var d=i.call(this,s,a,l);return c?d||p:d}return!c||p}}return o.__}function N(e,t){
var n=ya(Si++,3);!Nt.__s&&Yf(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,$t.__H.__h.push(n))}function it(e,t){var n=ya(Si++,4);!Nt.
__s&&Yf(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,$t.__h.push(n))}function W(e){return nu=5,Y(function(){return{current:e}},[])}function Y(e,t){var n=ya(Si++,7);return Yf(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Kc(e,t){return nu=8,Y(function(){return e},
t)}function jc(e){var t=$t.context[e.__c],n=ya(Si++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub($t)),t.props.value):e.
__}function mt(){var e=ya(Si++,11);if(!e.__){for(var t=$t.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function DB(){var e;do{for(;e=Gf.shift();)try{tu(e)}catch(n){Nt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
Gv.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(tu),t.__h.some(Jf),t.__h=[]}catch(n){t.__h=[],Nt.__e(n,e.__v)}}}while(Gf.
length)}Nt.__b=function(e){$t=null,Iv&&Iv(e)},Nt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Uv&&Uv(e,t)},Nt.
__r=function(e){Hv&&Hv(e),Si=0;var t=($t=e.__c).__H;t&&(Kf==$t?$t.__h=[]:(t.__h.some(tu),t.__h.some(Jf),Si=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Kf=$t},Nt.diffed=function(e){qv&&qv(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&jv(Gv.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Kf=$t=null},Nt.__c=function(e,t){t.some(
function(n){try{n.__h.some(tu),n.__h=n.__h.filter(function(o){return!o.__||Jf(o)})}catch(o){n.__h=[function(){throw o}]}}),
Vv&&Vv(e,t)},Nt.unmount=function(e){Wv&&Wv(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,jv(Gf.push(i))}else tu(i)}catch(s){t=s}}),o.
__H=void 0,t&&Nt.__e(t,o.__v))};var Kv=typeof requestAnimationFrame=="function";function EB(e){var t,n=function(){clearTimeout(
o),Kv&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Kv&&(t=requestAnimationFrame(n))}function jv(e){e!=1&&zv==
Nt.requestAnimationFrame||((zv=Nt.requestAnimationFrame)||EB)(DB)}function tu(e){var t=$t,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),$t=t}function Jf(e){var t=$t;e.__c=e.__(),$t=t}function Yf(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!jf(n,e[o])})}function Jv(e,t){return typeof t=="function"?t(e):t}var AB=Symbol.for("preact-signals");function Yc(){if(Ur>1)Ur--;else{var e,t=!1;for((function(){var i=Jc;for(Jc=void 0;i!==
void 0;){var s=i.S;if(s.v===i.v)for(var a=s.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=s.i);i=i.o}})();ru!==void 0;){var n=ru;for(ru=
void 0,Gc++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Yv(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(Gc=0,Ur--,
t)throw e}}function Xf(e){if(Ur>0)return e();Qf=++OB,Ur++;try{return e()}finally{Yc()}}var ou,Tt=void 0;function iu(e){var t=Tt,
n=ou;Tt=void 0,ou=void 0;try{return e()}finally{Tt=t,ou=n}}var ru=void 0,Ur=0,Gc=0,OB=0,Qf=0,Jc=void 0,Zc=0;function Zv(e){
if(Tt!==void 0){var t=e.n;if(t===void 0||t.t!==Tt)return t={i:0,S:e,p:Tt.s,n:void 0,t:Tt,e:void 0,x:void 0,r:t},Tt.s!==void 0&&
(Tt.s.n=t),Tt.s=t,e.n=t,32&Tt.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Tt.s,t.n=void 0,Tt.s.n=t,Tt.s=t),t}}function Yt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}Yt.prototype.brand=AB;Yt.prototype.h=function(){return!0};Yt.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:iu(function(){var o;(o=t.W)==null||o.call(t)}))};
Yt.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&iu(function(){var i;(i=t.Z)==null||i.call(t)}))}};Yt.prototype.subscribe=
function(e){var t=this;return vn(function(){var n=t.value;iu(function(){return e(n)})},{name:"sub"})};Yt.prototype.valueOf=
function(){return this.value};Yt.prototype.toString=function(){return this.value+""};Yt.prototype.toJSON=function(){return this.
value};Yt.prototype.peek=function(){var e=this;return iu(function(){return e.value})};Object.defineProperty(Yt.prototype,
"value",{get:function(){var e=Zv(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Gc>100)
throw new Error("Cycle detected");(function(n){Ur!==0&&Gc===0&&n.l!==Qf&&(n.l=Qf,Jc={S:n,v:n.v,i:n.i,o:Jc})})(this),this.
v=e,this.i++,Zc++,Ur++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Yc()}}}});function ue(e,t){return new Yt(e,
t)}function Yv(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Qv(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Xv(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function fs(e,t){Yt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Zc-1,this.
f=4}fs.prototype=new Yt;fs.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
Zc))return!0;if(this.g=Zc,this.f|=1,this.i>0&&!Yv(this))return this.f&=-2,!0;var e=Tt;try{Qv(this),Tt=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Tt=e,Xv(
this),this.f&=-2,!0};fs.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
Yt.prototype.S.call(this,e)};fs.prototype.U=function(e){if(this.t!==void 0&&(Yt.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};fs.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(fs.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=Zv(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function cn(e,t){
return new fs(e,t)}function ex(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Ur++;var n=Tt;Tt=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,eh(e),o}finally{Tt=n,Yc()}}}function eh(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
ex(e)}function LB(e){if(Tt!==this)throw new Error("Out-of-order effect");Xv(this),Tt=e,this.f&=-2;try{8&this.f&&eh(this)}finally{
Yc()}}function ba(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,ou&&ou.push(this)}
ba.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};ba.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,ex(this),
Qv(this),Ur++;var e=Tt;return Tt=this,LB.bind(this,e)};ba.prototype.N=function(){2&this.f||(this.f|=2,this.u=ru,ru=this)};
ba.prototype.d=function(){this.f|=8,1&this.f||eh(this)};ba.prototype.dispose=function(){this.d()};function vn(e,t){var n=new ba(
e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var tx,Xc,Qc,RB=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var nx=[];vn(function(){tx=this.N})();function va(e,t){qe[e]=t.bind(null,qe[e]||function(){})}function su(e){if(Qc){var t=Qc;
Qc=void 0,t()}Qc=e&&e.S()}function ox(e){var t=this,n=e.data,o=BB(n);o.name="ReactiveDom",o.value=n;var i=Y(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=cn(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),p=cn(
function(){return!Array.isArray(c.value)&&!zf(c.value)}),d=vn(function(){if(this.N=rx,p.value){var f=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),m=t.__$u.d;return t.__$u.d=function(){d(),m.call(this)},[p,c]},[]),s=i[0],
a=i[1];return s.value?a.peek():a.value}ox.displayName="ReactiveTextNode";Object.defineProperties(Yt.prototype,{constructor:{
configurable:!0,value:Ev(O,null).constructor},type:{configurable:!0,value:ox},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});va("__b",function(e,t){if(su(),Xc=void 0,typeof t.
type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var s=o[i];s instanceof Yt&&(n||(t.__np=n={}),n[i]=s,o[i]=
s.peek())}}e(t)});va("__r",function(e,t){if(e(t),t.type!==O){su();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(i,s){var a;return vn(function(){a=this},{name:s}),a.c=i,a})((function(i){return function(){var s;RB&&((s=this.
y)==null||s.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Xc=
o,su(n)}});va("__e",function(e,t,n,o){su(),Xc=void 0,e(t,n,o)});va("diffed",function(e,t){su(),Xc=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],p=o[u];c===void 0?(c=NB(n,u,p,i),s[u]=c):c.o(p,i)}}}e(t)});function NB(e,t,n,o){
var i=t in e&&e.ownerSVGElement===void 0,s=ue(n);return{o:function(a,l){s.value=a,o=l},d:vn(function(){this.N=rx;var a=s.
value.value;o[t]!==a&&(o[t]=a,i?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}va("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var s=o[i];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var p=c.
__$u;p&&(c.__$u=void 0,p.d())}}e(t)});va("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});ga.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function BB(e,t){return Y(function(){return ue(e,t)},[])}var FB=function(e){queueMicrotask(function(){queueMicrotask(e)})};function zB(){Xf(function(){for(var e;e=nx.shift();)tx.call(e)})}function rx(){nx.push(this)===1&&(qe.requestAnimationFrame||
FB)(zB)}var th=new URL("../../",import.meta.url);function Bt(e){return new URL(e,th).href}function ix(e){return e.startsWith(th.
pathname)?e.slice(th.pathname.length):e.replace(/^\//,"")}var ft=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function Kr(){return new ft(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function jr(e,t=0){let n=nh(e)&&nh(
e.error)?e.error:null;if(!n)return new ft({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=i=>typeof n[i]==
"string"?n[i]:"";return new ft({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:IB(n.span),status:t})}
function IB(e){if(!nh(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function nh(e){return e!==null&&typeof e=="object"}function Ti(e,t){let n=new TextEncoder().encode(e),o=i=>new TextDecoder().
decode(n.subarray(0,i)).length;return{start:o(t.start),end:o(t.end)}}var sx=ue(0),ax=sx;async function ie(e,t={}){let n=await xa(e,t);if(n.status!==204)return await lx(n)}async function xa(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await HB(
Bt(e),n);if(o.status===401&&sx.value++,!o.ok)throw jr(await lx(o).catch(()=>null),o.status);return o}async function HB(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:Kr()}}async function lx(e){let t=await e.text();try{return JSON.
parse(t)}catch{throw new ft({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function Rn(e){
return e instanceof DOMException&&e.name==="AbortError"}function j(e){return e instanceof ft?e:new ft({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var ux=ue(null),wa=ux;function cx(){vn(()=>{ax.value>=0&&ie("v1/me").then(e=>{ux.value=e},()=>{})})}async function px(e){
await ie("v1/login",{body:{token:e}})}async function dx(){await ie("v1/logout",{method:"POST"})}var ep=ue({value:null,error:null}),oh=new Map,st=ep;async function Dt(){try{let e=await ie("v1/datasets");ep.value={value:e.
datasets,error:null}}catch(e){ep.value={value:ep.value.value,error:j(e)}}}function Ee(e){let t=oh.get(e);return t||(t=ue(
{value:null,error:null}),oh.set(e,t),Vn(e)),t}async function Vn(e){let t=oh.get(e);if(!(!t||e===""))try{t.value={value:await ie(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:j(n)}}}async function tp(e,t,n,o){
let i=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${i.toString()}`;return(await ie(
s,{signal:o})).values}async function np(e,t,n){return ie(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var qB=new Set(["estimate","running","exact","error","cancelled","live"]);function op(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!qB.has(n.state))return null;
let o=i=>typeof n[i]=="number"?n[i]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?jr(n):null,
body:n}}function rp(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var mx=!0;async function fx(e,t,n){try{if(mx&&await VB(e,t,n))return;await WB(e,t,n)}catch(o){if(!Rn(o))throw o}}async function VB(e,t,n){
try{let o="run"in e?e.run:e,i="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await xa("v1/stream",{body:o,signal:n,
...i?{headers:i}:{}});return await UB(s,a=>{let l=op(a);l&&t(l)}),!0}catch(o){if(!(o instanceof ft)||o.status!==404&&o.status!==
405)throw o;return mx=!1,!1}}async function WB(e,t,n){if(!("run"in e))throw new ft({code:"not_supported",message:"This s\
erver has no live events"});let i=await(await xa("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:i,intervals:null,elapsed:i.stats.elapsed_ms,error:null,body:{}})}async function UB(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:i,value:s}=await n.read();if(i)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var ah=250,KB=8e3,Io=ue("idle"),Ho=new Map,rh=null,jB=1,au=ah,ih,ka=Io;function ip(e,t,n=[]){let o=jB++,i=n.filter(s=>Ho.
has(s));Ho.set(o,{message:e,take:t,abort:null}),Io.value==="open"&&lh({id:o,...e,...i.length>0?{cancels:i}:{}});for(let s of i)
gx(s);return Io.value==="http"&&yx(o),Io.value==="idle"&&uh(),o}function lu(e){Ho.has(e)&&(Io.value==="open"&&lh({id:e,cancel:!0}),
gx(e))}function hx(){Io.value==="away"&&(clearTimeout(ih),uh())}function gx(e){Ho.get(e)?.abort?.abort(),Ho.delete(e)}function lh(e){
rh?.send(JSON.stringify(e))}function uh(){Io.value=Io.value==="away"?"away":"connecting";let e=new URL(Bt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,rh=t,au=ah,Io.value="open";
for(let[o,i]of Ho)lh({id:o,...i.message})},t.onmessage=o=>JB(String(o.data)),t.onclose=()=>{rh=null,n?ch():GB()}}async function GB(){
if(!await fetch(Bt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return ch();au=ah,Io.value="http";for(let t of Ho.
keys())yx(t)}function ch(){Io.value="away",clearTimeout(ih),ih=setTimeout(uh,au*(.75+Math.random()/2)),au=Math.min(au*2,
KB)}function JB(e){let t=op(e);t&&sh(t)}function sh(e){let t=Ho.get(e.id);t&&(rp(e)&&Ho.delete(e.id),t.take(e))}function yx(e){
let t=Ho.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!Ho.has(e))return;if(t.abort=null,o instanceof
ft&&o.code===Kr().code)return ch();let i=o instanceof ft?o:new ft({code:"unexpected",message:String(o)});sh({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:i,body:{}})};fx(t.message,o=>sh({...o,id:e}),t.abort.
signal).catch(n)}var Ca=/([^.[\]]+)|\[(\d+)\]/gy;function uu(e){let t=[];for(Ca.lastIndex=0;Ca.lastIndex<e.length;){e[Ca.lastIndex]==="."&&
Ca.lastIndex++;let n=Ca.lastIndex,o=Ca.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function bx(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function cu(e){return typeof e=="\
string"?uu(e):e}function _i(e,t){let n=e;for(let o of cu(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function ke(e,t,n){return ph(e,cu(t),n)}function ph(e,t,n){let[o,...i]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=ph(l[o],i,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=ph(s.get(o),i,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function dh(e,t){let n=_i(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function sp(e,t,n,o){let i=dh(e,cu(t));return i.
splice(n,0,o),ke(e,t,i)}function pu(e,t,n){let o=dh(e,cu(t));return o.splice(n,1),ke(e,t,o.length>0?o:void 0)}function vx(e,t,n,o){
let i=dh(e,cu(t));if(n<0||n>=i.length)return e;let[s]=i.splice(n,1);return i.splice(Math.max(0,Math.min(o,i.length)),0,s),
ke(e,t,i)}function Vt(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&Vt(e[o],t[o]))}var mh={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},ZB=100,hs=class{present=ue(
mh);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!Vt(o.of,t),done:0,elapsed:null,error:null},this.drop();let i=this.id;
this.id=ip({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[i])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(lu(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){lu(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(rp(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+ZB-performance.now();this.timer??=setTimeout(()=>{let i=this.pending;this.drop(),i&&this.paint(
t,i)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,i={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let a=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...i,phase:a,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let s=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...i,phase:s==="live"?"running":s}}};function _t(e){
let t=Y(()=>new hs,[]),n=e===null?"":JSON.stringify(e);return N(()=>{e?t.run(e):t.cancel()},[n]),N(()=>()=>t.close(),[]),
t.result.value}function gs(e,t){let n=typeof t=="string"?t:bx(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.
test(e.where.slice(n.length))?e:null}var YB=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function ap(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function Sa(e,t){return e<0?"−"+t:t}function B(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||
t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return Sa(e,ap(n)+(o===void 0?"":`.${o}`))}
function I(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return Sa(e,QB(t));if(t>=9995e11)return Sa(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=YB.find(([i])=>Number((t/i).toPrecision(3))>=1);return Sa(e,Number(t/
n).toPrecision(3)+" "+o)}function QB(e){return Number.isInteger(e)?ap(String(e)):e>=1e3?ap(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function q(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return Sa(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return Sa(e,`${ap(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function xn(e){
let t=q(e);return e>0?`+${t}`:t}function xx(e,t,n){if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${I(e)}`;
let o=(n-t)/2/Math.abs(e);return`~ ${I(e)} ±${q(o)}`}function wn(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=
1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}function Oe(e,t,n=`${t}\
s`){return`${I(e)} ${e===1?t:n}`}var fh=[[86400,"d"],[3600,"h"],[60,"min"]];function Me(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Me(-e)}`;
if(e<59.95)return XB(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=fh.findIndex(
([c])=>t>=c),[o,i]=fh[n],s=Math.floor(t/o),[a,l]=fh[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${i}`:
`${s}${" "}${i} ${u}${" "}${l}`}function XB(e){return e===0?`0${" "}s`:e<999e-6?`${hh(e*1e6)}${" "}µs`:e<.9995?
`${hh(e*1e3)}${" "}ms`:`${hh(e)}${" "}s`}function hh(e){return String(Number(e.toPrecision(e>=100?3:2)))}function Ta(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Me(e/1e3)}var Nn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},_n={text:Nn.other,kind:"other"},e8=new Set(Object.
values(Nn)),t8=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function n8(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function V(e){return e.toWellFormed().replace(t8,n8).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function Q(e){
if(e==null)return{text:Nn.null,kind:"null"};if(e==="")return{text:Nn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>Q(n).text).join(", "),kind:"value"};let t=V(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:e8.has(t)?`"${t}"`:t,kind:"value"}}var o8=new Intl.Segmenter("en",{granularity:"grapheme"});function wx(e){return Array.
from(o8.segment(e),t=>t.segment)}function du(e,t){if(e.length<=t)return e;let n=wx(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function _a(e,t){if(e.length<=t)return e;let n=wx(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var r8={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},kx=new Map;function Cx(e,t){let n=`${t} ${e}`,o=kx.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...r8[t],timeZone:e,hourCycle:"h23"}),kx.set(n,o)),o}function gh(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function J(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):gh(t)?Cx(t,n).format(o):`${Cx("UTC",n).format(o)} UTC`}function Pi(e,t=Date.now()){return e==="UTC"||!gh(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function lp(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:gh(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(s=>[
s.type,Number(s.value)])),i=s=>o.get(s)??0;return{year:i("year"),month:i("month"),day:i("day"),hour:i("hour"),minute:i("\
minute"),second:i("second")}}function Pn(e,t,n){return t>=300*86400?J(e,n,"year"):t>=28*86400?J(e,n,"month"):t>=.9*86400?
J(e,n,"day"):t>=60?J(e,n,"minute"):J(e,n,"second")}function Ce(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var i8=Symbol.for("pv"),s8=0;function r(e,t,n,o,i,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:i8,__v:--s8,__i:-1,__u:0};return(i||
s)&&(c.__source=i,c.__self=s),qe.vnode&&qe.vnode(c),c}var a8={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
 0 000 4z",actor:"M10 10a3.500 3.500 0 100-7 3.500 3.500 0 000 7zM3.500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function se({
name:e,size:t=16}){return r("svg",{width:t,height:t,viewBox:"0 0 20 20",fill:"none",stroke:"currentColor","stroke-width":"\
1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:r("path",{d:a8[e]})})}function up(e,t,n={}){let{side:o="bottom",align:i="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let y=t.right+s+a<=u-8;Tx(
e,y?t.right+s:t.left-s-a,Sx(t.top,l,c));return}let p=c-8-t.bottom-s,d=t.top-s-8,m=o==="bottom"?l<=p||p>=d:!(l<=d||d>=p),
f=Math.max(m?p:d,64),h=i==="start"?t.left:i==="end"?t.right-a:t.left+(t.width-a)/2;l>f&&(e.style.maxHeight=`${f}px`),Tx(
e,Sx(h,a,u),m?t.bottom+s:t.top-s-Math.min(l,f))}function Sx(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function Tx(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var _x="Ki";var bh=ue(null),yh,c8=500;function Px(e,t,n){clearTimeout(yh),yh=setTimeout(()=>{e.isConnected&&(bh.value={anchor:e,text:t})},
n)}function Gr(){clearTimeout(yh),bh.value=null}function So(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&Px(
t.currentTarget,e,c8)},onPointerLeave:Gr,onPointerDown:Gr,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
Px(n,e,0)},onBlur:Gr}:{}}function Mx(){let e=W(null),t=bh.value;return it(()=>{!e.current||!t||(e.current.showPopover(),
up(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?r("div",{ref:e,popover:"man\
ual",role:"tooltip",class:_x,children:t.text}):null}var vh={};Rf(vh,{button:()=>xh,danger:()=>m8,default:()=>h8,iconOnly:()=>wh,outlined:()=>p8,primary:()=>d8,quiet:()=>f8,
small:()=>kh});var xh="t",p8="Oi",d8="O",m8="Pi",wh="De",f8="He",kh="_e",h8={button:xh,outlined:p8,primary:d8,danger:m8,
iconOnly:wh,quiet:f8,small:kh};function P(e){let{children:t,icon:n,after:o,label:i,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=So(u||s?[i,s].filter(
Boolean).join("  "):void 0);return r("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:Ce(xh,a!=="plain"&&
vh[a],u&&wh,l&&kh,e.class),"aria-label":i,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&r(se,{name:n}),t,o&&r(se,{name:o,size:12})]})}var Ch={};Rf(Ch,{default:()=>x8,empty:()=>b8,null:()=>y8,other:()=>v8,value:()=>g8});var g8="Qi",y8="Vi",b8="Wi",v8="Yi",
x8={value:g8,null:y8,empty:b8,other:v8};function $({value:e,shown:t,most:n=256,middle:o=!1}){let i=t??Q(e),s=o?_a(i.text,n):du(i.text,n);return r("bdi",{class:Ch[i.
kind],title:s===i.text?void 0:du(i.text,2e3),children:s})}var $x=8;function w8(e,t,n,o){let i=Math.max(0,Math.min(Math.floor(e/n)-$x,o)),s=Math.min(o,Math.ceil((e+t)/n)+$x);return{
first:i,end:s,before:i*n,after:(o-s)*n}}function cp(e,t,n){let[o,i]=C({scroll:0,height:600});return N(()=>{let s=e.current;
if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;i(c=>c.scroll===u&&c.height===s.clientHeight?c:{scroll:u,height:s.
clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener("scroll",a,{passive:!0}),()=>{l.disconnect(),
s.removeEventListener("scroll",a)}},[t]),w8(o.scroll,o.height,t,n)}function Dx(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function pp(e,t,n,o,i=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=i||o===0?null:{row:Math.max(i,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var Ex="qe",Ax="Zi",Sh="b",Ox="P",Lx="Fe",Rx="n",Nx="y",dp="ea",Th="Te",_h="p",Bx="Q",Ph="ra",Fx="V",zx="ia",Ix="aa";function _e(e){let{columns:t,rows:n,summary:o=[]}=e,i=W(null),s=mt(),a=Dx(),l=cp(i,a,n.length),[u,c]=C(null),[p,d]=C(new Map),
m=t.map(({key:y,width:v})=>{let k=p.get(y);return k===void 0?v??"minmax(80px, max-content)":`${k}px`}).join(" ")+" minma\
x(0, 1fr)",f=y=>{let v=pp(y,u,n.length+o.length,t.length,e.onSort?-1:0);if(v){y.preventDefault(),c(v),C8(i.current,v,a);
return}let k=u?[...n,...o][u.row]:void 0,x=u?t[u.column]:void 0;if(u?.row===-1&&x&&(y.key==="Enter"||y.key===" ")){y.preventDefault(),
x.sortable!==!1&&e.onSort?.(Hx(x,e.sort??null));return}let _=i.current?.querySelector('[data-cursor="true"]');(y.key==="\
Enter"||y.key===".")&&k!==void 0&&x&&_&&y.target===i.current&&(y.preventDefault(),y.stopPropagation(),(e.onMenu??e.onCell)?.(
k,x,_))},h=(y,v,k)=>r(S8,{id:s,row:y,at:v,columns:t,cursor:u?.row===v?u.column:-1,onCursor:c,summary:k,last:v===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},k?`summary ${v}`:v);return r("div",{ref:i,class:Ex,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:f,onFocus:y=>{y.target===i.current&&!u&&c({row:0,column:0})},children:r("div",{class:Ax,role:"\
presentation",style:{gridTemplateColumns:m},children:[r("div",{role:"row","aria-rowindex":1,class:Ce(Sh,Ox),children:t.map(
(y,v)=>r(T8,{id:`${s}--1-${v}`,column:y,cursor:u?.row===-1&&u.column===v,sort:e.sort??null,onSort:e.onSort,onWidth:k=>d(
new Map(p).set(y.key,k))},y.key))}),l.before>0&&r("div",{role:"presentation",class:zx,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((y,v)=>h(y,l.first+v,!1)),l.after>0&&r("div",{role:"presentation",class:Ix,style:{height:`${l.after}\
px`}}),o.map((y,v)=>h(y,n.length+v,!0))]})})}function C8(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function S8({id:e,row:t,at:n,columns:o,cursor:i,onCursor:s,
summary:a,last:l,onMenu:u,onCell:c}){return r("div",{role:"row","aria-rowindex":n+2,class:Ce(Sh,a&&Fx,l&&Lx),children:o.
map((p,d)=>r("div",{id:`${e}-${n}-${d}`,role:"gridcell","aria-colindex":d+1,"data-cursor":d===i,class:Ce(Rx,p.number&&Th,
d===i&&Ph),onPointerDown:()=>s({row:n,column:d}),onClick:c&&(m=>c(t,p,m.currentTarget)),onContextMenu:u&&(m=>{m.preventDefault(),
u(t,p,m.currentTarget)}),children:r("span",{class:dp,children:p.cell(t,n)})},p.key))})}function Hx(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function T8({id:e,column:t,
cursor:n,sort:o,onSort:i,onWidth:s}){let a=o?.key===t.key?o.descending?"descending":"ascending":"none",l=c=>{let p=c.currentTarget,
d=p.parentElement.getBoundingClientRect().width-c.clientX;p.setPointerCapture(c.pointerId),p.onpointermove=m=>s(Math.max(
48,Math.round(d+m.clientX))),p.onpointerup=()=>{p.onpointermove=null}},u=i!==void 0&&t.sortable!==!1;return r("div",{id:e,
role:"columnheader","aria-sort":u?a:void 0,"data-cursor":n,class:Ce(Nx,t.number&&Th,n&&Ph),children:[u?r("button",{type:"\
button",tabIndex:-1,class:_h,onClick:()=>i(Hx(t,o)),children:[r("span",{class:dp,children:t.head}),a!=="none"&&r(se,{name:a===
"descending"?"sortDown":"sortUp",size:12})]}):r("span",{class:_h,children:r("span",{class:dp,children:t.head})}),r("span",
{class:Bx,onPointerDown:l})]})}var Mh=new Map,mp=7;function kn(e,t){let n=JSON.stringify([e,t??null]),o=Mh.get(n);return o===void 0&&(o=[...Mh.keys()].
filter(i=>i.startsWith(JSON.stringify([e]).slice(0,-1))).length,Mh.set(n,o)),o}function Pa(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/mp)%4]}function pn(e){return`--series-${e%mp+1}`}var qx=ue(0),fp=qx;new MutationObserver(()=>{qx.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function nt(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}function Rt(e,t,n){let[o,i]=C(null),s=W(null),a=o&&o.row<e&&o.column<t?o:null;return N(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:i,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let d=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!d?!1:(n(a,d),!0)}let p=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:pp(c,a,e,t);
return p?(i(p),!0):!1},mark:(c,p)=>({"data-at":`${c},${p}`,"data-cursor":a?.row===c&&a.column===p})}}var Vx="ta",Wx="oa",Ux="na",Kx="pa",jx="da",Gx="la";function Ke({title:e,summary:t,actions:n,table:o,announced:i="",onKey:s,legend:a,children:l}){let[u,c]=C(!1),p=mt();return r(
"figure",{class:Vx,"aria-labelledby":p,children:[r("div",{class:Wx,children:[r("h2",{class:Ux,children:e}),r("div",{class:Kx,
children:[n,r(P,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:u,onClick:()=>c(
!u)})]})]}),r("figcaption",{id:p,class:"spoken",children:t}),u?r("div",{class:Gx,children:o}):r(O,{children:[r("div",{class:jx,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:m=>{if(!(m.ctrlKey||m.metaKey||m.altKey)){
if(m.key==="t"||m.key==="T")c(!0);else if(!s?.(m))return;m.preventDefault(),m.stopPropagation()}},children:l}),a]}),r("d\
iv",{class:"spoken","aria-live":"polite",children:i})]})}function Jx(e,t){let n=new Map;for(let o of t){let i=n.get(o.actor);i?i.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:i,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=i&&a<=s))}function fu(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function Zx(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function Yx(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let i=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return i.length<=t?i:[...i.
slice(0,t-1),{event:null,rest:!0}]}var P8=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function Qx(e,t,n){let o=(P8.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,i=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-i)/o)+1)},(s,a)=>i+a*o).slice(0,n+1)}function $a(){let e=W(null),[t,n]=C(0);return it(()=>{let o=e.current;if(!o)return;let i=()=>n(o.clientWidth);i();let s=new ResizeObserver(
i);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var Xx="xa",e0="sa",t0="ca",n0="ga",o0="Ge",r0="ha",i0="fa";var Da=20,hu=136,s0=16,Ea=24;function a0({events:e,sessions:t,zone:n,span:o,onSpan:i}){let{host:s,width:a}=$a(),l=W(null),
u=Y(()=>{let M=e.map(({time:H})=>H),[E,R]=[Math.min(...M),Math.max(...M)];return R>E?[E,R]:[E-1e3,R+1e3]},[e]),[c,p]=o??
u,d=Y(()=>Yx(e,12),[e]),m=Y(()=>e.filter(({time:M})=>M>=c&&M<=p).reverse(),[e,c,p]),f=Math.max(1,a-hu-s0),h=M=>hu+fu(M,c,
p)*f,y=M=>c+(M-(s.current?.getBoundingClientRect().left??0)-hu)/f*(p-c),v=(M,E=(c+p)/2)=>{let R=Zx([c,p],E,M,u);i(R[0]<=
u[0]&&R[1]>=u[1]?null:R)},k=Rt(1,m.length,({column:M})=>v(.25,m[M].time)),x=k.at?m[k.at.column]:void 0,_=M=>{if(M.key===
"+")v(.5,x?.time);else if(M.key==="-")v(2,x?.time);else if(M.key==="0")i(null);else return k.key(M);return!0},S=M=>{let E=l.
current;if(l.current=null,E===null)return;let R=y(M);Math.abs(h(R)-h(E))>4&&i([Math.max(u[0],Math.min(E,R)),Math.min(u[1],
Math.max(E,R))])},L=Ea+d.length*Da+24;return r(Ke,{title:`${B(e.length)} events, ${B(t.length)} sessions`,onKey:_,summary:`\
Timeline of ${B(e.length)} events in ${B(t.length)} sessions, from ${J(u[0],n)} to ${J(u[1],n)}`,announced:x?`${Q(x.event).
text}, ${J(x.time,n,"millisecond")}`:"",actions:r(O,{children:[r(P,{small:!0,kind:"outlined",icon:"minus",label:"Zoom ou\
t",keys:"-",disabled:o===null,onClick:()=>v(2)}),r(P,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>v(
.5)}),r(P,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>i(null),children:"All"})]}),table:r(_e,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:M})=>J(M,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:M,end:E})=>Me((E-M)/1e3)},{key:"events",head:"events",number:!0,cell:({events:M})=>B(M)}]}),children:[r("di\
v",{ref:s,class:Xx,onPointerDown:M=>{l.current=y(M.clientX)},onPointerUp:M=>S(M.clientX),onWheel:M=>{(M.ctrlKey||M.shiftKey)&&
(M.preventDefault(),v(M.deltaY>0?1.5:.67,y(M.clientX)))},children:a>0&&r("svg",{width:a,height:L,"aria-hidden":"true",children:[
t.filter(({start:M,end:E})=>E>=c&&M<=p).map(M=>r("rect",{x:h(M.start)-3,y:Ea-12,width:Math.max(6,h(M.end)-h(M.start)+6),
height:d.length*Da+12,rx:3,class:e0,onDblClick:()=>i([M.start-500,M.end+500]),children:r("title",{children:`${J(M.start,
n,"second")}, ${Me((M.end-M.start)/1e3)}, ${B(M.events)} events`})},M.start)),d.map((M,E)=>r("g",{children:[r("text",{x:hu-
12,y:Ea+E*Da+4,class:t0,children:M.rest?_n.text:_a(Q(M.event).text,18)}),r("line",{x1:hu,x2:a-s0,y1:Ea+E*Da,y2:Ea+E*Da,class:n0})]},
E)),m.map((M,E)=>{let R=$8(d,M);return r("circle",{cx:h(M.time),cy:Ea+R*Da,r:x===M?6:4,class:o0,...k.mark(0,E),style:{fill:d[R]?.
rest?"var(--other)":`var(${pn(kn("event",[M.event]))})`},children:r("title",{children:`${Q(M.event).text}, ${J(M.time,n,
"millisecond")}`})},E)}),Qx(c,p,Math.max(2,Math.floor(f/140))).map(M=>r("text",{x:h(M),y:L-6,class:r0,children:J(M,n,p-c>
2*864e5?"dayShort":p-c>36e5?"clock":"clockSecond")},M))]})}),r("p",{class:i0,children:x?r(O,{children:[r($,{value:x.event}),
" ",J(x.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session shows it alone"})]})}function $8(e,t){
let n=e.findIndex(o=>!o.rest&&o.event===t.event);return n>=0?n:e.length-1}function Cn(e){return`'${e.replaceAll("'","''")}'`}var l0="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",D8=new RegExp(`^${l0}(\\.${l0}\
)*$`,"u"),E8=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function ye(e){return D8.test(e)&&!E8.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function br(e){
return`event = ${Cn(e)}`}var A8=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function Jr(e){let t=e===void 0?null:A8.exec(e);return t?
t[1].replaceAll("''","'"):null}function Zr(e,t){let n=ye(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${Cn(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>Cn(String(o))).join(", ")})`:`${n} = ${String(t)}`}function To(e,t){return e===
void 0||e.trim()===""?t:`${u0(e)} and ${u0(t)}`}function u0(e){return/\bor\b/i.test(e)?`(${e})`:e}var c0={before:[],after:[]};function $h(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function p0(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function d0(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var Dh=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],hp=["explore","funnel",
"retention","paths","sessions","difference","live"];function Yr(e){return Dh.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function he(e){return e==null?[]:typeof e=="string"?[e]:e}var O8=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Be(e){
let t=O8.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function Eh(e){let t=e[Yr(e)];return he(
t?.by).find(n=>!Aa(n))??null}function Aa(e){return/^\s*(time|bins)\s*\(/i.test(e)}function f0(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let i={...n,[e.view]:{document:L8(e.document),as:e.as}},s=n[t],a=Be(e.document),l=Eh(e.document);
if(s){let d=m0({...a,...s.document},l);return{state:{view:t,document:d,as:s.as,open:[]},waiting:i,said:null}}let u=R8(t)?
Jr(a.where):null;u!==null&&delete a.where;let c=m0({...a,...bs(t,u,o)},l),p=u===null?null:`The filter ${br(u)} became ${N8(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:i,said:p}}function L8(e){let t=Yr(e);return e[t]===void 0?
{}:{[t]:e[t]}}function R8(e){return e==="funnel"||e==="retention"||e==="paths"}function N8(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function bs(e,t,n){let[o,i]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===i?o:i].filter(B8).map(F8),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":br(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:br(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":br(s)}}}}function B8(e){return e!==void 0}function F8(e){return{
where:br(e)}}function m0(e,t){let{aggregate:n,funnel:o,retention:i}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(i)return{...e,retention:{...i,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=he(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(Aa),t]}}}var Ah={view:"explore",document:{dataset:""},as:null,open:[]},Qt=ue(Ah),Vo=ue(c0),h0=ue({state:Ah,how:"load"}),gp={},yp=!1,
Ie=Qt,bp=h0,Te=cn(()=>Qt.value.document),g0=cn(()=>Qt.value.view),y0=cn(()=>Qt.value.as),Oa=cn(()=>Qt.value.open),Wt=cn(
()=>Qt.value.document.dataset),La=cn(()=>Vo.value.before.length>0),Ra=cn(()=>Vo.value.after.length>0);function fe(e,t="p\
ush"){let n={...Qt.value,...e};Vt(n,Qt.value)||((t==="push"||!yp)&&(Vo.value=$h(Vo.value,Qt.value)),yp=t==="replace",Oh(
n,t))}function ae(e,t,n="push"){fe({document:ke(Qt.value.document,e,t)},n)}function io(e){fe({open:[...Qt.value.open,e]})}
function vp(){fe({open:Qt.value.open.slice(0,-1)})}function b0(e,t){let n=f0(Qt.value,e,gp,t);return gp=n.waiting,fe(n.state),
n.said}function Qr(){v0(p0(Vo.value,Qt.value))}function Na(){v0(d0(Vo.value,Qt.value))}function v0(e){e&&(Vo.value=e.stack,yp=!1,
Oh(e.value,"push"))}function Xr(e){Vt(e,Qt.value)||(Qt.value!==Ah&&(Vo.value=$h(Vo.value,Qt.value)),yp=!1,Oh(e,"load"))}
function Oh(e,t){Qt.value=e,h0.value={state:e,how:t}}function x0(){return{undo:Vo.value,waiting:gp}}function w0(e){Vo.value=
e.undo,gp=e.waiting}function Ft(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function at(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${B(e)} ms`:Me(e/1e3);case"seconds":return n?`${B(e)} s`:Me(e);case"bytes":return n?`${B(e)} B`:wn(
e);case"share":return n?`${B(e*100)} %`:q(e);case"none":return n?B(e):I(e)}}function Wo(e){return e.type==="int64"||e.type===
"float64"}function so(e,t,n){return typeof e=="number"&&Wo(t)?{text:at(e,Ft(t.name)),kind:"value"}:typeof e=="string"&&t.
type==="timestamp"?{text:J(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:Q(e)}var k0="ua",C0="ma",S0="va",T0="wa";function Pe({icon:e,title:t,children:n,actions:o}){return r("div",{class:k0,children:[r(se,{name:e,size:32}),r("h2",{class:C0,
children:t}),n&&r("p",{class:S0,children:n}),r("div",{class:T0,children:o})]})}var _0="ba",P0="ya",M0="ka";var $0="za",D0="ja";function wp({busy:e,done:t=null}){let n=W(null);return it(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),r("div",{class:_0,"aria-hidden":"true",children:e&&(t===null||t===0?r("div",{class:M0}):r("div",{ref:n,class:P0}))})}
function xe({lines:e=6}){return r("div",{class:$0,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>r("div",{class:D0},
n))})}var E0="Xa",A0="Sa",O0="Ba",L0="Ca",R0="Ea";function Lh(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function ce({id:e,error:t,onHint:n}){let o=Lh(t.hint);return r(
"div",{class:E0,id:e,role:"alert",children:[r("span",{class:A0,children:r(se,{name:"error",size:14})}),r("span",{class:O0,
children:V(t.message)}),t.hint!==""&&(o!==null&&n?r("button",{type:"button",class:L0,onClick:()=>n(o),children:[V(o),"?"]}):
r("span",{class:R0,children:V(t.hint)}))]})}var N0=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function kp(e,t){
let n=e.split("/").filter(u=>u!=="").map(q8),[o,i,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&i!==void 0)return{kind:"\
link",id:i};if(N0.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(i===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=hp.find(u=>u===i)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function q8(e){try{return decodeURIComponent(e)}catch{return e}}function Fa(e,t){return`${B0(e)}/${t}`}
function za(e,t){return`${B0(e)}/actor/${encodeURIComponent(t)}`}function B0(e){let t=N0.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function F0(e){let t=[`q=${await Ba(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await Ba(e.open)}`),t.join("&")}async function Cp(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await ei(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let i=t.get("open"),s=i===null?[]:await ei(i);return{document:o,as:t.get("as"),open:Array.isArray(
s)?s.filter(V8):[]}}function V8(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function Ba(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await z0(t,new CompressionStream("deflate-raw")),o="";for(let i of n)o+=String.fromCharCode(
i);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function ei(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await z0(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var W8=4<<
20;async function z0(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let i=[],s=0,a=t.readable.
getReader();for(;;){let{done:c,value:p}=await a.read();if(c)break;if(i.push(p),s+=p.length,s>W8)throw new Error("the lin\
k unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of i)l.set(c,u),u+=c.length;return l}var Sp=new Map;function Rh(e){return Sp.has(e)||H0(e),Sp.get(e)??{events:[]}}async function H0(e){if(e==="")return{events:[]};
Sp.set(e,{events:[]});let n={events:(await tp(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return Sp.set(e,n),n}var I0=864e5;
async function Nh(e,t){let n=t==="explore"?null:H0(e);st.value.value||await Dt();let o=st.value.value?.find(({name:l})=>l===
e),i=o!==void 0&&Date.parse(o.to)>Date.now()-2*I0,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*I0,a=n?await n:Rh(e);return{
dataset:e,...i&&s?{from:"now-30d"}:{},timezone:ht(),...bs(t,null,a)}}function ht(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var Tp="sluice.";function vr(e){return bu(()=>localStorage.getItem(Tp+e))}function xr(e,t){bu(()=>localStorage.setItem(Tp+
e,t))}function _p(e){let t=bu(()=>sessionStorage.getItem(Tp+e));return t===null?null:bu(()=>JSON.parse(t))}function Ia(e,t){
bu(()=>sessionStorage.setItem(Tp+e,JSON.stringify(t)))}function bu(e){try{return e()}catch{return null}}var vs=ue({kind:"home"}),Di=vs,$i=Promise.resolve(),q0=0;async function V0(){let e=_p("undo");e?.undo&&Array.isArray(e.undo.
before)&&w0(e),addEventListener("popstate",()=>{Bh()}),addEventListener("pagehide",()=>Ia("undo",x0())),await Bh(),vn(()=>{
let{state:t,how:n}=bp.value;n!=="load"&&($i=$i.then(()=>Pp(t,n)))})}function ge(e,t=""){history.pushState(null,"",Bt(e)+
(t===""?"":`#${t}`)),Bh()}function wr(e=Ie.value){vs.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
$i=$i.then(()=>Pp(e,"push"))}async function xs(e){return`${Bt(Fa(e.document.dataset,e.view))}#${await F0(e)}`}async function Pp(e,t){
let n=await xs(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),vs.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function Bh(){let e=++q0,t=kp(ix(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){vs.value=t;return}let n=await Cp(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await Nh(t.dataset,t.view);e===q0&&(Xr({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),vs.value=t,n||($i=$i.then(
()=>Pp(Ie.value,"replace"))))}async function ti(e){let{view:t,document:n}=Ie.value,o=await Nh(e,t),i={view:t,document:o,
as:null,open:[]};if(n.dataset===""){Xr(i),vs.value={kind:"view",dataset:e,view:t,fragment:""},$i=$i.then(()=>Pp(i,"repla\
ce"));return}fe(i),vs.value.kind!=="view"&&wr()}var W0="Oe",U0="Ia",K0="Ua",Fh="La",j0="Ma";var J0=2e3;function Z0({dataset:e,actor:t}){let n=Te.value.timezone??"UTC",o=Ee(e).value,i=o.value?.actors?.[0]??null,s=_t(
i===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:J0}}),a=_t(i===null?null:{dataset:e,timezone:n,
where:`string(${ye(i)}) = ${Cn(t)}`,aggregate:{over:{sessions:{per:i}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});N(()=>{globalThis.document.title=`${V(t)} · ${V(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return r("main",{class:W0,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[r("\
div",{class:U0,children:[r(P,{icon:"left",kind:"outlined",onClick:()=>wr(),children:"Back"}),r("h1",{class:K0,children:r(
$,{value:t,most:80,middle:!0})}),r("span",{class:Fh,children:[r($,{value:i??"",most:32})," in ",r($,{value:e,most:32}),"\
, on the clock of ",Pi(n)]})]}),l&&r(ce,{error:l}),!l&&r(K8,{answer:G0(s.answer),sessions:G0(a.answer),actor:t,zone:n})]})}
function K8({answer:e,sessions:t,actor:n,zone:o}){let i=Y(()=>j8(e,n),[e]),s=Y(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=C(null);if(!e)return r(xe,{});if(e.rows.
length===0)return r(Pe,{icon:"actor",title:"Nobody of this name",actions:r(P,{kind:"primary",onClick:()=>wr(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,p)=>a===null||i[p].time>=a[0]&&i[p].
time<=a[1]);return r(O,{children:[r(a0,{events:i,sessions:s,zone:o,span:a,onSpan:l}),r("div",{class:j0,children:[r("p",{
class:Fh,children:[Oe(u.length,"event"),a===null?"":` from ${J(a[0],o,"second")} to ${J(a[1],o,"second")}`,e.cursor?`, t\
he latest ${J0} only`:""]}),r(_e,{label:"Events",rows:u,columns:e.columns.map((c,p)=>({key:c.name,head:r($,{value:c.name,
most:32}),cell:d=>r($,{shown:so(d[p],c,o),most:64,middle:!0})}))})]})]})}function j8(e,t){let n=e?.columns.findIndex(({name:i})=>i===
"time")??-1,o=e?.columns.findIndex(({name:i})=>i==="event")??-1;return(e?.rows??[]).map(i=>({time:Date.parse(String(i[n])),
actor:t,event:i[o]??null}))}function G0(e){return e!==null&&"columns"in e?e:null}var Ih=ue([]),Y0=ue(!1),G8=700,zh,xu=Ih,Q0=Y0,ni=cn(()=>Ih.value.filter(({state:e})=>e==="running"));async function _o(){
clearTimeout(zh);try{Ih.value=(await ie("v1/jobs")).jobs,Y0.value=!0}catch{}clearTimeout(zh),ni.value.length>0&&(zh=setTimeout(
()=>{_o()},G8))}async function X0(e){try{return await ie(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(j(t).status===404)
return null;throw t}}async function Mp(e){await ie(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await _o()}async function ew(e){
await ie(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await _o()}function tw(){return`ui-${Array.from(
crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var nw="W";var wu=[];function ow(){return wu.length>0}function dn(e){let{anchor:t,onClose:n,focus:o=!0}=e,i=W(null);return it(()=>{
let s=i.current;if(!s||!t)return;s.showPopover();let a=()=>up(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),Y8(i,o),Q8(i,t,n),r("div",{ref:i,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:Ce(
nw,e.class),children:e.children})}function Y8(e,t){it(()=>{if(Gr(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function Q8(e,t,n){let o=W(n);o.current=n,N(()=>{let i={};wu.push(
i);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!X8(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||wu.at(-1)!==i||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{wu.splice(wu.indexOf(i),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function X8(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var ws=ue([]),Hh=ue(vr("letters")!=="no"),$p="",rw,sw=ws,aw=Hh;function lw(e){Hh.value=e,xr("letters",e?"yes":"no")}function Uo(e){
let t=W(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");N(()=>{let o=t.current.map((i,s)=>({...i,act:()=>t.current[s]?.
act()}));return ws.value=[...ws.value,...o],()=>{ws.value=ws.value.filter(i=>!o.includes(i))}},[n])}function e3(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function uw(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(ku(e.target)||!Hh.value&&e.key.
length===1||t3()||ow()))return;let n=$p===""?e3(e):`${$p} ${e.key}`,o=ws.value.findLast(({keys:i})=>i===n);o?(e.preventDefault(),
iw(""),o.act()):t&&iw(ws.value.some(({keys:i})=>i.startsWith(`${e.key} `))?e.key:"")})}function iw(e){clearTimeout(rw),$p=
e,e!==""&&(rw=setTimeout(()=>{$p=""},1200))}function ku(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function t3(){return document.querySelector("dialo\
g[open]")!==null}async function Dp(e){let t=e.trim();if(t.startsWith("{"))return cw(await ei(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let i=await Cp(n[2]),s=hp.find(a=>a===n[1]);return i&&s?{...i,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?cw(await ei(o[1].replaceAll("'\\''","'"))):null}function cw(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!Dh.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:Ha(t),as:null,open:[]}}function Ha(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var pw=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,n3=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function mw(e){let t=e.replace(/^.*[/\\]/,"");for(;pw.test(t);)t=t.replace(pw,"");return t=t.replace(n3,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function Ep(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}var o3=/^\S+ \S+ \S+ \[[^\]]+\] "/;function fw(e){let t=e.trim().split(/\r?\n/,3).filter(i=>i.trim()!==""),
[n,o]=t;return n===void 0?!1:dw(n)?o===void 0||dw(o):/^\[\s*(\{|$)/.test(n)?r3(e):o3.test(n)?!0:o!==void 0&&[",","	",";"].
some(i=>{let s=n.split(i).length;return s>1&&(o.split(i).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}
function dw(e){try{let t=JSON.parse(e);return t!==null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function r3(e){
try{let t=JSON.parse(e);return Array.isArray(t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var i3=1<<20;async function hw(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(Bt(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,i3),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(s=>{throw t?.aborted?s:Kr()}),i=await o.json().catch(()=>null);if(!o.ok)throw jr(i,o.status);return i}function gw(e,t,n,o){
let i=new URLSearchParams({filename:n,job:o});t.time!==""&&i.set("time",t.time);for(let s of t.actors)i.append("actor",s);
return t.event!==""&&i.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${i.toString()}`}function yw(e,t,n,o){
return new Promise((i,s)=>{let a=new XMLHttpRequest;a.open("POST",Bt(e)),a.setRequestHeader("Content-Type","application/\
octet-stream"),a.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},a.upload.onload=()=>n(1),a.onerror=
()=>s(Kr()),a.onabort=()=>s(new ft({code:"cancelled",message:"Loading was cancelled; nothing was added"})),a.onload=()=>{
let l=s3(a.responseText);a.status>=200&&a.status<300?i(l):s(jr(l,a.status))},o.addEventListener("abort",()=>a.abort()),a.
send(t)})}function s3(e){try{return JSON.parse(e)}catch{return null}}var bw="Na",vw="Ra",xw="Aa",ww="k",kw="z";var Su=ue([]),Ap=new Map,l3=1e4,u3=1;function ne(e,t=null){let n=u3++;Su.value=[...Su.value,{id:n,text:e,action:t}].slice(
-3),Cw(n)}function Cw(e){Ap.set(e,setTimeout(()=>qh(e),l3))}function qh(e){clearTimeout(Ap.get(e)),Ap.delete(e),Su.value=
Su.value.filter(t=>t.id!==e)}function Sw(){return r("div",{class:bw,role:"status",children:Su.value.map(({id:e,text:t,action:n})=>r(
"div",{class:vw,onPointerEnter:()=>clearTimeout(Ap.get(e)),onPointerLeave:()=>Cw(e),children:[r("span",{class:xw,children:t}),
n&&r("button",{type:"button",class:ww,onClick:()=>{qh(e),n.act()},children:n.label}),r("button",{type:"button",class:kw,
"aria-label":"Close",onClick:()=>qh(e),children:r(se,{name:"close",size:14})})]},e))})}var ks=ue(null),c3=8,p3=3,Tw=ks;async function _w(e,t){let n=await tp(e,"event",c3).catch(()=>[]);ks.value={dataset:e,sum:t,
events:n,steps:n.slice(0,p3).map(({value:o})=>o)}}function Pw(e){let{value:t}=ks;t&&(ks.value={...t,steps:d3(t.steps,e)})}
function d3(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function Mw(){let{value:e}=ks;if(!e)return;ks.value=null;
let t=Te.value.dataset===e.dataset?Be(Te.value):{dataset:e.dataset};fe({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:br(n)})),window:"7d"}}}),wr(Ie.value)}function Vh(){ks.value=null}var zt=ue(null),kr=ue(!1),Tu=null,Dw={accepted:0,rejected:0,known:0},Op="loading",Ew=zt,Aw=kr;async function qa(e){if(kr.
value=!0,zt.value?.phase==="sending"||zt.value?.phase==="found"||e.length===0)return;Tu?.abort();let t=Tu=new AbortController;
zt.value={phase:"reading",files:e};try{let[n]=await Promise.all([hw(e[0],t.signal),st.value.value?null:Dt()]);if(t.signal.
aborted)return;let{time:o,actors:i,event:s}=n.names;zt.value={phase:"choosing",files:e,preview:n,choice:{dataset:mw(e[0].
name),time:o,actors:i,event:s},error:null}}catch(n){t.signal.aborted||(zt.value={phase:"unreadable",files:e,error:j(n)})}}
function Lp(e){qa([new File([e],"pasted.txt")])}function _u(e){zt.value?.phase==="choosing"&&(zt.value={...zt.value,choice:{
...zt.value.choice,...e},error:null})}function Ei(){kr.value=!1;let e=zt.value?.phase;e==="sending"||e==="found"||(Tu?.abort(),
zt.value=null)}function m3(){kr.value=!0}async function Ow(){let e=zt.value;e?.phase!=="sending"&&e?.phase!=="found"||(await Mp(
e.job).catch(()=>{}),Tu?.abort())}async function Lw(){let e=zt.value;if(e?.phase!=="choosing")return;let t=Tu=new AbortController,
{files:n,choice:o}=e,i=Dw;try{for(let[s,a]of n.entries())i=await f3(n,s,a,o,i,t.signal);await Rw(o.dataset,i)}catch(s){i.
accepted>0&&Dt(),zt.value={...e,error:j(s)},kr.value||ne(`Loading into ${o.dataset} failed: ${j(s).message}`,{label:"Sho\
w",act:m3})}finally{Ia(Op,null),_o()}}async function f3(e,t,n,o,i,s){let a=tw(),l={phase:"sending",files:e,at:t,dataset:o.
dataset,job:a,sum:i};zt.value={...l,sent:0},Ia(Op,{job:a,dataset:o.dataset});let u=setTimeout(()=>{_o()},200);try{let c=await yw(
gw(o.dataset,o,n.name,a),n,p=>{zt.value={...l,sent:p},p===1&&_o()},s);return{...i,accepted:i.accepted+c.accepted,rejected:i.
rejected+c.rejected_count}}catch(c){if(e.length>1&&j(c).code==="already_loaded")return{...i,known:i.known+1};throw c}finally{
clearTimeout(u)}}async function Rw(e,t){await Dt(),Vn(e),zt.value=null;let n=Wh(e,t);if(!kr.value){ne(n,{label:"Show",act:()=>$w(
e,t)});return}kr.value=!1,$w(e,t)}function $w(e,t){ge(Fa(e,"explore")),_w(e,t)}function Wh(e,{accepted:t,rejected:n,known:o}){
let i=[`${B(t)} ${t===1?"event is":"events are"} in ${e}`];return n>0&&i.push(`${B(n)} ${n===1?"line was":"lines were"} \
not taken`),o>0&&i.push(`${B(o)} ${o===1?"file was":"files were"} there already`),`${i.join("; ")}.`}var h3=500;async function Nw(){
let e=_p(Op);if(typeof e?.job!="string"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;for(;;){let o=await X0(
t).catch(()=>{});if(o?.state==="running")zt.value||(zt.value={phase:"found",dataset:n,job:t},kr.value=!0);else if(o!==void 0){
zt.value=null,Ia(Op,null),o?.state==="done"&&kr.value?await Rw(n,{...Dw,accepted:o.rows}):kr.value=!1;return}await new Promise(
i=>{setTimeout(i,h3)})}}var Fw="Da",zw="Ha";function Iw(){let[e,t]=C(!1);return N(()=>{let n=0,l=[["dragenter",u=>{Uh(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{Uh(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{Uh(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let c=[...u.dataTransfer?.files??[]];c.length!==0&&(u.preventDefault(),
qa(c))}],["paste",y3]];for(let[u,c]of l)document.addEventListener(u,c);return()=>{for(let[u,c]of l)document.removeEventListener(
u,c)}},[]),e?r("div",{class:Fw,"aria-hidden":"true",children:r("div",{class:zw,children:[r(se,{name:"upload",size:32}),r(
"span",{children:"Drop the files to look at them"})]})}):null}function Uh(e){return e.dataTransfer?.types.includes("File\
s")??!1}function y3(e){if(ku(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void qa(t);let n=e.clipboardData?.getData("text/pla\
in")??"";fw(n)&&Dp(n).then(o=>{o||Lp(n)})}var Hw="Pe",qw="_a",Vw="qa",Ww="Qe",Uw="Fa",Kw="Ta";function Xe({title:e,onClose:t,children:n,foot:o,wide:i=!1}){let s=W(null),a=mt();return it(()=>{Gr();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("dialog",{ref:s,class:Ce(Hw,i&&qw),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[r("div",{class:Vw,children:[r("h2",{id:a,tabIndex:-1,
class:Ww,children:e}),r(P,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),r("div",{class:Uw,children:n}),
o&&r("div",{class:Kw,children:o})]})}function Ko({children:e,kind:t="outlined"}){let n=W(null);return r(O,{children:[r(P,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),r("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let i=[...o.currentTarget.files??[]];o.currentTarget.value="",i.length>0&&qa(i)}})]})}var Cs="Ga",vt="Ja",Ve="g",Np="Ka";function mn({label:e,value:t,onCommit:n,placeholder:o,bare:i=!1,code:s=!1,error:a=null,autofocus:l=!1}){let[u,c]=C(t),p=W(
null),d=mt();N(()=>c(t),[t]);let m=y=>{y!==t&&n(y)},f=y=>{y.key==="Enter"&&m(u),!(y.key!=="Escape"||u===t)&&(y.preventDefault(),
c(t))},h=y=>{n(y),p.current?.focus()};return r("div",{class:Cs,children:[r("label",{for:d,class:i?"spoken":vt,children:e}),
r("input",{ref:p,id:d,class:Ce(Ve,s&&Np),value:u,placeholder:o,spellcheck:!1,autocomplete:"off","aria-invalid":a!==null,
"aria-describedby":a?`${d}-problem`:void 0,"data-autofocus":l?"":void 0,onInput:y=>c(y.currentTarget.value),onKeyDown:f,
onBlur:()=>m(u)}),a&&r(ce,{id:`${d}-problem`,error:a,onHint:h})]})}var Gw="Oa",Jw="Y";function xt({label:e,choices:t,value:n,onChange:o}){let i=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(p=>p.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return r("div",
{role:"radiogroup","aria-label":e,class:Gw,onKeyDown:i,children:t.map(a=>r("button",{type:"button",role:"radio",class:Jw,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&r(se,{name:a.icon,size:14}),
a.label]},a.value))})}var Zw="Pa",Yw="Z",Qw="Qa",Xw="Va",ek="Wa",tk="Ya";var Bp=28;function Kh(e,t){return`${e}-${t}`}function nk({id:e,label:t,options:n,active:o,onActive:i,onPick:s,several:a=!1,
foot:l}){let u=W(null),c=cp(u,Bp,n.length);return it(()=>{let p=u.current;if(!p||o<0)return;let d=o*Bp;d<p.scrollTop?p.scrollTop=
d:d+Bp+8>p.scrollTop+p.clientHeight&&(p.scrollTop=d+Bp+8-p.clientHeight)},[o,n]),r(O,{children:[r("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:Zw,children:[r("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((p,d)=>{let m=c.first+d;return r("div",{id:Kh(e,m),role:"option","aria-selected":p.
selected??!1,"aria-setsize":n.length,"aria-posinset":m+1,"data-active":m===o,class:Yw,onPointerMove:()=>{m!==o&&i(m)},onPointerDown:f=>f.
preventDefault(),onClick:()=>s(p.value),children:[a&&r("span",{class:tk,children:p.selected&&r(se,{name:"check"})}),r("s\
pan",{class:Qw,children:p.label}),p.note!==void 0&&r("span",{class:Xw,children:p.note})]},m)}),r("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&r("div",{class:ek,children:l})]})}function Ai(e){let{options:t,text:n,several:o=!1,eager:i=!1}=e,s=W(null),a=mt(),[l,u]=C(e.autofocus??!1),[c,p]=C(i?0:-1),
[d,m]=C(!1);it(()=>{m(!0),e.autofocus&&s.current?.focus()},[]);let f=Math.min(c,t.length-1),h=l||(e.inline??!1),y=()=>u(
!1),v=(_,S)=>{S||y(),e.onPick(_,S)},k=_=>{let S=h?t[f]:void 0;if(_.key==="ArrowDown"||_.key==="ArrowUp"){_.preventDefault(),
u(!0);let L=_.key==="ArrowDown"?1:-1;p(f<0&&L<0?t.length-1:(f+L+t.length)%Math.max(1,t.length))}else _.key==="Enter"?(_.
preventDefault(),S?v(S.value,!1):(y(),e.onTake(n))):_.key===" "&&o&&S&&f>=0?(_.preventDefault(),v(S.value,!0)):_.key==="\
Escape"&&(h||e.onCancel)?(_.preventDefault(),_.stopPropagation(),y(),e.onCancel?.()):_.key==="Backspace"&&n===""&&e.onBackspace?.()},
x=r(nk,{id:a,label:e.label,options:t,active:f,onActive:p,onPick:_=>v(_,o),several:o,foot:e.foot});return r(O,{children:[
r("input",{ref:s,class:Ce(Ve,e.code&&Np),role:"combobox","aria-label":e.label,"aria-expanded":h,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":h&&f>=0?Kh(a,f):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:k,onClick:()=>u(!0),onBlur:y,onFocus:()=>{
e.autofocus&&u(!0)},onInput:_=>{u(!0),p(i?0:-1),e.onText(_.currentTarget.value)}}),e.inline&&x,!e.inline&&l&&d&&(t.length>
0||e.foot)&&r(dn,{anchor:s.current,onClose:y,focus:!1,children:x})]})}var rk="Za",ik="et";function Xt({title:e,values:t,value:n,onChange:o,free:i=!1,...s}){let a=W(null),[l,u]=C(!1),[c,p]=C(""),d=Y(()=>k3(t,c),
[t,c]),m=()=>{u(!1),p("")},f=h=>{m(),o(h)};return r(O,{children:[r(P,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?m():u(!0),children:r("span",{class:rk,children:r($,{value:n,most:32})})}),l&&r(dn,{anchor:a.current,onClose:m,
role:"dialog",label:e,children:r("div",{class:ik,children:r(Ai,{label:e,text:c,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:d.slice(0,1e3).map(h=>({value:h,label:r($,{value:h}),selected:h===n})),onPick:f,onTake:h=>{i&&
h!==""&&f(h)},onCancel:m})})})]})}function k3(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),i=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...i]}var sk="rt",ak="it",lk="at",uk="tt";function zp({share:e}){return r("span",{class:sk,children:[r("span",{class:ak,"aria-hidden":"true",children:r("span",{class:lk,
style:{width:`${Math.min(100,e*100)}%`}})}),r("span",{class:uk,children:q(e)})]})}var ck="ot",pk="nt",jh="pt",dk="dt";function T3(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function mk({name:e,choice:t}){
let n=T3(e,t);return n===null?null:r("span",{class:pk,children:n})}function fk({preview:e,choice:t}){return r(_e,{label:"\
Columns",columns:[{key:"name",head:"Column",width:"minmax(140px, max-content)",cell:({name:o})=>r("span",{class:ck,children:[
r($,{value:o,most:48,middle:!0}),r(mk,{name:o,choice:t})]})},{key:"type",head:"Type",cell:({type:o,time_like:i})=>r("spa\
n",{class:jh,children:i&&o!=="timestamp"?`${o}, a time`:o})},{key:"filled",head:"Filled",width:"136px",cell:({filled:o})=>r(
zp,{share:o})},{key:"examples",head:"Examples",width:"minmax(240px, max-content)",cell:({examples:o})=>r(Gh,{values:o})}],
rows:e.columns})}function Gh({values:e}){return e.length===0?r("span",{class:jh,children:"none"}):r("span",{class:dk,children:e.
slice(0,4).map((t,n)=>r("span",{children:r($,{value:t,most:40,middle:!0})},n))})}function hk({preview:e,choice:t}){let n=Y(
()=>e.columns.map(({name:o,type:i},s)=>({key:`${s} ${o}`,head:r(O,{children:[r($,{value:o,most:32})," ",r(mk,{name:o,choice:t})]}),
number:i==="int64"||i==="float64",cell:a=>typeof a[s]=="number"?String(a[s]):r($,{value:a[s],most:40,middle:!0})})),[e,t]);
return r(_e,{label:"First events",columns:n,rows:e.rows})}function gk({preview:e}){return r(_e,{label:"Lines that cannot\
 be taken",columns:[{key:"line",head:"Line",number:!0,cell:({line:n})=>B(n)},{key:"reason",head:"Reason",cell:({reason:n})=>r(
$,{value:n,most:120})},{key:"text",head:"Text",cell:({text:n})=>r("code",{children:r($,{value:n,most:160})})}],rows:e.rejected})}var yk="lt",bk="xt",vk="st",Hp="ct",xk="gt",wk="Ve",kk="ht",Ck="ft",Sk="ut",Tk="mt",_k="vt",Pk="wt",Mk="We";var P3=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function $k({at:e}){let{files:t,preview:n,choice:o,error:i}=e;
return r("div",{class:yk,children:[r("p",{class:bk,children:[r($,{value:t[0].name,most:64,middle:!0}),r("span",{class:vk,
children:M3(t,n)})]}),i&&r("div",{class:xk,children:r(ce,{error:i})}),r("div",{class:wk,children:[r($3,{name:o.dataset}),
n.columns.length>0&&r(D3,{columns:n.columns,choice:o})]}),n.note?r("p",{class:_k,children:[r(se,{name:"info"}),r("span",
{children:r($,{value:n.note,most:400})})]}):r(E3,{preview:n,choice:o})]})}function M3(e,t){let n=[P3.get(t.format)??t.format,
t.compression].filter(i=>i!=="").join(", "),o=wn(e.reduce((i,s)=>i+s.size,0));return e.length>1?`${n}; the first of ${B(
e.length)} files, ${o} together`:`${n}, ${o}`}function $3({name:e}){let t=st.value.value?.find(o=>o.name===e),n=Ep(e);return r(
"div",{class:kk,children:[r(mn,{label:"Dataset",value:e,onCommit:o=>_u({dataset:o.trim()}),error:n===null?null:{message:n,
hint:""}}),n===null&&r("span",{class:Hp,children:t?`added to its ${Oe(t.events,"event")}`:"a new one"})]})}function D3({
columns:e,choice:t}){let n=e.map(({name:i})=>i),o=[...e].sort((i,s)=>Number(s.time_like)-Number(i.time_like)).map(({name:i})=>i);
return r(O,{children:[r(Jh,{label:"Time",hint:"when it happened",values:o,value:t.time,onChange:i=>_u({time:i})}),r(Jh,{
label:"Actor",hint:"who did it",values:n,value:t.actors[0]??"",onChange:i=>_u({actors:[i]})}),r(Jh,{label:"Event",hint:"\
what happened",values:n,value:t.event,onChange:i=>_u({event:i})})]})}function Jh({label:e,hint:t,values:n,value:o,onChange:i}){
return r("div",{class:Ck,children:[r("span",{class:Sk,children:e}),r(Xt,{title:e,label:`${e}: ${o===""?"not chosen":o}`,
kind:"outlined",class:Tk,values:n,value:o===""?"choose":o,onChange:i}),r("span",{class:Hp,children:t})]})}function E3({preview:e,
choice:t}){let[n,o]=C("columns"),i=e.rejected.length,s=[{value:"columns",label:`${B(e.columns.length)} columns`},{value:"\
rows",label:`First ${Oe(e.rows.length,"event")}`},...i>0?[{value:"rejected",label:`${B(i)} not taken`}]:[]];return r(O,{
children:[r("div",{class:Pk,children:[r(xt,{label:"What to look at",choices:s,value:n,onChange:o}),r("span",{class:Hp,children:[
"guessed from the first ",Oe(e.rows_seen,"record")]})]}),r("div",{class:Mk,children:[n==="columns"&&r(fk,{preview:e,choice:t}),
n==="rows"&&r(hk,{preview:e,choice:t}),n==="rejected"&&r(gk,{preview:e})]})]})}var Dk="bt",Ek="yt",Ak="kt",Ok="zt",Lk="jt";function Ua({label:e,done:t,small:n=!1,ended:o=!1}){let i=t!==null;return r("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":i?Math.round(t*100):void 0,class:Ce(Dk,n&&Ek),children:r("div",{class:Ce(
Ak,!i&&Lk,o&&Ok),style:i?{width:`${Math.max(1,t*100)}%`}:void 0})})}var Zh="Xt",Rk="St",Vp="Bt",Nk="Ct";function Bk(){let e=Ew.value;if(!e||!Aw.value)return null;switch(e.phase){case"reading":return r(Xe,{wide:!0,title:Yh(e.
files),onClose:Ei,children:r(xe,{lines:8})});case"unreadable":return r(L3,{files:e.files,error:e.error});case"choosing":
return r(R3,{at:e});case"sending":case"found":return r(N3,{at:e})}}function Yh(e){return e.length>1?`Load ${Oe(e.length,
"file")}`:"Load a file"}function L3({files:e,error:t}){return r(Xe,{title:Yh(e),onClose:Ei,foot:r(O,{children:[r(P,{kind:"\
outlined",onClick:Ei,children:"Close"}),r(Ko,{kind:"primary",children:"Another file"})]}),children:[r("p",{class:Zh,children:r(
$,{value:e[0]?.name,most:80,middle:!0})}),r(ce,{error:t}),r("p",{class:Vp,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function R3({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",i=Ep(n.dataset)===null&&!o;return r(Xe,{wide:!0,title:Yh(e.files),
onClose:Ei,foot:r(O,{children:[o&&r("span",{class:Nk,children:"Say which column is the time."}),r(P,{kind:"outlined",onClick:Ei,
children:"Cancel"}),r(P,{kind:"primary",icon:"upload",disabled:!i,onClick:()=>{Lw()},children:e.files.length>1?`Load all\
 ${e.files.length}`:"Load"})]}),children:r($k,{at:e})})}function N3({at:e}){let t=xu.value.find(({id:a})=>a===e.job),n=e.
phase==="sending"?e.sent:1,o=n<1,i=o?n:t?.done??null,s=e.phase==="sending"?e.files:[];return r(Xe,{title:`Loading into ${e.
dataset}`,onClose:Ei,foot:r(O,{children:[r(P,{kind:"danger",onClick:()=>{Ow()},children:"Cancel"}),r(P,{kind:"outlined",
onClick:Ei,children:"Go on in the background"})]}),children:[e.phase==="sending"&&r("p",{class:Zh,children:[r($,{value:s[e.
at]?.name,most:80,middle:!0}),r("span",{class:Rk,children:s.length>1?`${e.at+1} of ${s.length}`:wn(s[e.at]?.size??0)})]}),
r(Ua,{label:o?"Sending":"Loading",done:i}),r("p",{class:Vp,role:"status",children:[o?"Sending":"Reading and sorting",i!==
null&&` ${q(i)}`,!o&&t&&t.rows>0&&`, ${Oe(t.rows,"event")} so far`]}),o&&r("p",{class:Vp,children:"Keep this tab open un\
til all is sent; after that the server goes on by itself."})]})}var zk="Et",Ik="j";function Hk({label:e,tabs:t,value:n,onChange:o,panel:i}){return r("div",{role:"tablist","aria-label":e,class:zk,onKeyDown:a=>{
let l=t.findIndex(d=>d.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[a.key];if(u===void 0)return;a.preventDefault();
let c=(u+t.length)%t.length,p=t[c];p&&o(p.value),a.currentTarget.children[c]?.focus()},children:t.map(a=>r("button",{type:"\
button",role:"tab",class:Ik,"aria-selected":a.value===n,"aria-controls":i,tabIndex:a.value===n?0:-1,onClick:()=>o(a.value),
children:a.label},a.value))})}var F3=["datasets","properties","ingests","rejects","jobs"];function qk(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:F3.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function Ss(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var Vk="It",Wk="h",Uk="Ut",Kk="Lt",jk="Mt",Gk="Nt",Jk="Rt",Zk="At";function jo({anchor:e,label:t,head:n,items:o,onClose:i,placing:s}){let a=W(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||i(),c.act())};return r(dn,{anchor:e,onClose:i,placing:s,children:[n&&r("div",{class:Jk,children:n}),
r("div",{ref:a,role:"menu","aria-label":t,class:Vk,onKeyDown:c=>I3(c,a.current,i),children:o.map((c,p)=>c==="rule"?r("di\
v",{role:"separator",class:Gk},p):r("button",{type:"button",tabIndex:-1,class:Ce(Wk,c.danger&&Uk),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:d=>d.currentTarget.focus(),children:[l?r("span",{class:Zk,children:c.checked&&r(se,{name:"check"})}):c.
icon&&r(se,{name:c.icon}),r("span",{class:Kk,children:c.label}),c.keys&&r("span",{class:jk,children:c.keys})]},p))})]})}
function I3(e,t,n){let o=[...t?.querySelectorAll("button")??[]],i=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(i+1);else if(e.key==="ArrowUp")s(i<0?-1:
i-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(i+1),...o.slice(0,i+1)].find(a);l&&s(o.indexOf(l))}}function ot({items:e,menuLabel:t,head:n,placing:o,...i}){let s=W(
null),[a,l]=C(!1);return r(O,{children:[r(P,{...i,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&r(jo,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}function Mu(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function Yk(e){return(await ie(Mu(e,"/runs?li\
mit=1000"))).runs}async function Qk(e,t,n,o){let i=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return ie(Mu(e,`/rejects?${i.toString()}`),{signal:o})}function Xk(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return Bt(Mu(e,`/rejects?${n.toString()}`))}async function e1(e,t,n){await ie(Mu(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function t1(e){await ie(Mu(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var n1="Ze",o1="Dt",r1="Ht",i1="_t",s1="qt",$u="Ft",a1="er",Mn="Tt",Qh="rr",l1="Gt",u1="Jt",c1="Kt",p1="Ot",Ts="Pt";var Ka="Vt",d1="Wt",m1="Yt",f1="Zt",h1="ee",Ri="eo";function g1({dataset:e,onClose:t}){let[n,o]=C(""),[i,s]=C(null),[a,l]=C(!1),u=mt(),c=n===e.name&&!a,p=()=>{c&&(l(!0),t1(
e.name).then(()=>{t(),ne(`${e.name} is dropped.`),Dt()},d=>{l(!1),s(j(d))}))};return r(Xe,{title:"Drop a dataset",onClose:t,
foot:r(O,{children:[r(P,{kind:"outlined",onClick:t,children:"Keep it"}),r(P,{kind:"danger",icon:"trash",disabled:!c,onClick:p,
children:"Drop it for good"})]}),children:r("form",{class:Ka,onSubmit:d=>{d.preventDefault(),p()},children:[r("p",{children:[
Oe(e.events,"event")," (",wn(e.size_bytes),") of ",r("b",{children:r($,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),r("div",{class:Cs,children:[r("label",{class:vt,for:u,children:"Type the name of\
 the dataset to drop it"}),r("input",{id:u,class:Ve,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:d=>o(d.currentTarget.value)})]}),i&&r(ce,{error:i})]})})}function y1({datasets:e}){let[t,n]=C(null),[o,i]=C(null),s=H3((a,l)=>n({dataset:a,anchor:l}));return r(O,{children:[r(_e,
{label:"Datasets",columns:s,rows:e,onMenu:(a,l,u)=>n({dataset:a,anchor:u})}),t&&r(V3,{...t,onClose:()=>n(null),onDrop:()=>i(
t.dataset)}),o&&r(g1,{dataset:o,onClose:()=>i(null)})]})}function H3(e){let t=ht();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>r("button",{type:"button",tabIndex:-1,class:Qh,onClick:()=>{ti(n)},children:r(
$,{value:n,most:64,middle:!0})})},{key:"events",head:"Events",number:!0,cell:({events:n})=>r("span",{title:B(n),children:I(
n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?r(Wp,{text:"no events"}):J(n,t)},{key:"to",head:"To",
cell:({to:n,events:o})=>o===0?null:J(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>r("span",{title:`${B(
n)} B`,children:wn(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?r($,{value:n,most:64}):r(Wp,{text:"non\
e"})},{key:"event",head:"Event",cell:({event:n})=>n?r($,{value:n,most:40}):r(Wp,{text:"none"})},{key:"copies",head:"Copi\
es",cell:({copies:n,segments:o})=>r("span",{title:n?.map(({actor:i,size_bytes:s})=>`by ${i}: ${wn(s)}`).join(`
`),children:[n?.length??1,", ",Oe(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>r(q3,{dataset:n})},{
key:"more",head:"",width:"52px",cell:n=>r(P,{small:!0,icon:"more",label:`What to do with ${n.name}`,kind:"quiet",onClick:o=>e(
n,o.currentTarget)})}]}function Wp({text:e}){return r("span",{class:Mn,children:e})}function q3({dataset:e}){return e.rejects===
0?r(Wp,{text:"0"}):r("button",{type:"button",tabIndex:-1,class:Qh,onClick:()=>ge(Ss("rejects",e.name)),children:I(e.rejects)})}
function V3({dataset:e,anchor:t,onClose:n,onDrop:o}){let i=W(t),s=l=>()=>ge(Ss(l,e.name)),a=()=>{ew(e.name).then(()=>ne(
`${e.name} is being compacted.`,{label:"Show",act:()=>ge(Ss("jobs",""))}),l=>ne(`Compacting failed: ${j(l).message}`))};
return r(jo,{anchor:i.current,label:"Dataset",head:r($,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"e\
xplore",act:()=>{ti(e.name)}},{label:"Properties",icon:"table",act:s("properties")},{label:"Ingests",icon:"upload",act:s(
"ingests")},{label:"Rejects",icon:"error",act:s("rejects")},"rule",{label:"Compact",icon:"collapse",act:a},{label:"Drop \
the dataset",icon:"trash",danger:!0,act:o}]})}function b1({dataset:e}){let[{value:t,error:n},o]=C({value:null,error:null}),i=()=>{Yk(e).then(a=>o({value:a,error:null}),
a=>o({value:null,error:j(a)}))},s=ni.value.length;return N(i,[e,s]),n?r(Pe,{icon:"warning",title:"The ingests cannot be \
listed",actions:r(P,{kind:"outlined",onClick:i,children:"Try again"}),children:n.message}):t?t.length===0?r(Pe,{icon:"up\
load",title:"No files came into this dataset",actions:r(Ko,{children:"Load a file"}),children:"Events that programs push\
 without the name of a file are not listed here."}):r("div",{class:Ri,children:r(_e,{label:"Ingests",columns:W3(),rows:t})}):
r(xe,{})}function W3(){let e=ht();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>J(t,e,"second")},{key:"source",
head:"Source",width:"minmax(160px, max-content)",cell:({source:t,objects:n})=>t===""?r("span",{class:Mn,children:[B(n),"\
 files"]}):r($,{value:t,most:80,middle:!0})},{key:"kind",head:"By",cell:({kind:t})=>r("span",{class:Mn,children:r($,{value:t})})},
{key:"objects",head:"Files",number:!0,cell:({objects:t})=>B(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>r("\
span",{title:B(t),children:I(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?r("span",
{class:Mn,children:"0"}):r("span",{class:Ts,title:q(n/Math.max(1,t+n)),children:I(n)})},{key:"bytes",head:"Stored",number:!0,
cell:({bytes:t})=>r("span",{title:`${B(t)} B`,children:wn(t)})}]}function ja(e){return e==="ingest"?"Loading":"Compacting"}function v1(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var U3=3e3;function x1(){let e=ni.value.length;return N(()=>{_o();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&_o()},U3);return()=>clearInterval(t)},[]),N(()=>{Dt()},[e]),Q0.value?xu.value.length===0?r(Pe,{icon:"clock",title:"\
Nothing is under way",actions:r(Ko,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):r("div",{class:Ri,children:r(_e,{label:"Jobs",columns:K3(),rows:xu.value})}):r(xe,{})}
function K3(){let e=ht();return[{key:"kind",head:"Job",cell:({kind:t})=>ja(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>r($,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>r(
j3,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>I(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>wn(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>J(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,
ended:n})=>Me((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>r(G3,
{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?r("span",{class:Ts,children:r($,{value:t,
most:160})}):null}]}function j3({job:e}){return e.state!=="running"?r("span",{class:e.state==="failed"?Ts:Mn,children:v1(
e.state)}):r("span",{class:d1,children:[r(Ua,{small:!0,label:`${ja(e.kind)} ${e.dataset}`,done:e.done}),q(e.done)]})}function G3({
job:e}){let t=()=>{Mp(e.id).catch(n=>ne(j(n).message))};return e.state==="running"?r(P,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):r(P,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function k1(e,t,n){let o=t.trim().toLowerCase(),i=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),s=n?.descending?-1:1,a=(l,u)=>{let c=Number(l.hidden??!1)-Number(u.hidden??!1);return c!==0||
!n?c:s*J3(w1(l,n.key),w1(u,n.key))};return i.sort(a)}function w1(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function J3(e,t){return e<t?-1:e>t?1:0}function Up(e,t){let{description:n="",unit:o="",hidden:i=!1}=e;return{description:n,unit:o,hidden:i,...t}}async function Kp(e,t,n){
try{return await e1(e,t,n),await Vn(e),null}catch(o){let i=j(o);return ne(`The note on ${t} was not saved: ${i.message}`),
i}}function C1({dataset:e,column:t,onClose:n}){let[o,i]=C(t.description??""),[s,a]=C(t.unit??""),[l,u]=C(null),c=mt(),p=t.type===
"int64"||t.type==="float64",d=async()=>{let m=await Kp(e,t.name,Up(t,{description:o.trim(),unit:s.trim()}));m?u(m):n()};
return r(Xe,{title:`Describe ${Q(t.name).text}`,onClose:n,foot:r(O,{children:[r(P,{kind:"outlined",onClick:n,children:"C\
ancel"}),r(P,{kind:"primary",onClick:()=>{d()},children:"Save"})]}),children:r("form",{class:Ka,onSubmit:m=>{m.preventDefault(),
d()},children:[r("div",{class:Cs,children:[r("label",{class:vt,for:`${c}-text`,children:"What it is"}),r("input",{id:`${c}\
-text`,class:Ve,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:m=>i(m.
currentTarget.value)})]}),p&&r("div",{class:Cs,children:[r("label",{class:vt,for:`${c}-unit`,children:"Unit"}),r("input",
{id:`${c}-unit`,class:Ve,value:s,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:m=>a(m.currentTarget.value)})]}),
l&&r(ce,{error:l}),r("button",{type:"submit",hidden:!0})]})})}function jp({label:e,value:t,onInput:n}){return r("input",{class:Ve,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function S1({dataset:e}){let{value:t,error:n}=Ee(e).value;return N(()=>{Ee(e).value.value&&Vn(e)},[e]),t?r(Z3,{dataset:t}):
n?r(Pe,{icon:"warning",title:"The properties cannot be shown",actions:r(P,{kind:"outlined",onClick:()=>{Vn(e)},children:"\
Try again"}),children:n.message}):r(xe,{})}function Z3({dataset:e}){let[t,n]=C(""),[o,i]=C(null),[s,a]=C(null),l=e.columns??
[],u=Y(()=>k1(l,t,o),[l,t,o]),c=Y(()=>Y3(e,a),[e]),p=l.filter(d=>d.hidden).length;return r(O,{children:[r("div",{class:$u,
children:[r("div",{class:a1,children:r(jp,{label:"Find a property",value:t,onInput:n})}),r("span",{class:Mn,role:"status",
children:[t===""?Oe(l.length,"property","properties"):`${B(u.length)} of ${Oe(l.length,"property","properties")}`,p>0&&`\
, ${B(p)} hidden`]})]}),u.length===0?r(Pe,{icon:"search",title:"No property has this text",actions:r(P,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):r("div",{class:Ri,children:r(_e,{label:"Properties",columns:c,rows:u,sort:o,
onSort:i})}),s&&r(C1,{dataset:e.name,column:s,onClose:()=>a(null)})]})}function Y3(e,t){let n=ht(),o=s=>s.actor?"actor":
s.name==="event"&&e.event?"event":s.name==="time"?"time":null,i=s=>s.hidden?p1:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:s=>r("span",{class:`${c1} ${i(s)??""}`,children:[r($,{value:s.name,most:64,middle:!0}),
o(s)&&r("span",{class:u1,children:o(s)})]})},{key:"type",head:"Type",cell:s=>r("span",{class:Mn,children:[s.type,s.unit?
`, ${s.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:s=>r(zp,{share:e.events===0?0:(s.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:s})=>s===void 0?null:r("span",{title:B(s),children:I(
s)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:s=>r(Q3,{column:s,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:s})=>s?J(s,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"\
minmax(160px, max-content)",cell:s=>s.description?r($,{value:s.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:s=>r("span",{class:l1,children:[r(P,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${s.name}`,onClick:()=>t(
s)}),r(P,{small:!0,kind:"quiet",icon:s.hidden?"show":"hide",label:s.hidden?`Show ${s.name}`:`Hide ${s.name}`,onClick:()=>{
Kp(e.name,s.name,Up(s,{hidden:!s.hidden}))}})]})}]}function Q3({column:e,zone:t}){if(e.examples?.length)return r(Gh,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let i=s=>typeof s=="number"?I(s):e.type==="timestamp"?
J(String(s),t):String(s);return r("span",{class:Mn,children:[i(n)," to ",i(o)]})}var Gp=ue(null);function Ni(e){Gp.value=e}function T1(){let e=Gp.value;return e?r(O,{children:e(()=>{Gp.value===e&&(Gp.value=
null)})}):null}var P1="ro",M1="io";function $1(e,t){Ni(n=>r(eF,{text:e,what:t,onClose:n}))}function eF({text:e,what:t,onClose:n}){let o=W(null);return it(()=>o.
current?.select(),[]),r(Xe,{title:`${t}, to copy`,onClose:n,children:[r("p",{class:P1,children:"This page may not use th\
e clipboard. The text is selected: press Ctrl+C."}),r("textarea",{ref:o,class:M1,readOnly:!0,"data-autofocus":!0,rows:6,
"aria-label":t,value:e,onFocus:i=>i.currentTarget.select()})]})}function Fe(e,t){tF(e).then(n=>{n?ne(`${t} is copied.`):$1(e,t)})}async function tF(e){if(navigator.clipboard!==void 0&&
await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("textarea");t.value=e,t.
className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}var nF=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function D1(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
nF,"…"),i=t.get(o);t.set(o,{reason:o,part:i?.part??oF(o),count:(i?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function oF(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var A1="ir",O1="ao";function N1({dataset:e}){let[t,n]=C(""),[o,i]=C(null),s=R1(e,t),a=R1(e,""),l=st.value.value?.find(({name:c})=>c===e)?.rejects??
0;if(a.error)return r(Pe,{icon:"warning",title:"The lines cannot be listed",actions:r(P,{kind:"outlined",onClick:a.again,
children:"Try again"}),children:a.error.message});if(!a.rows)return r(xe,{});if(a.rows.length===0)return r(Pe,{icon:"che\
ck",title:"Every line was taken",actions:r(P,{kind:"outlined",onClick:a.again,children:"Look again"})});let u=D1(a.rows);
return r(O,{children:[r("div",{class:$u,children:[r("div",{class:f1,role:"group","aria-label":"Reasons",children:[r(L1,{
text:r(O,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(c=>r(L1,{text:r($,{value:c.reason,
most:56}),number:c.count,more:a.more,pressed:t===c.part,onClick:()=>n(t===c.part?"":c.part)},c.reason))]}),r("a",{class:A1,
href:Xk(e,t),download:`${e}-rejects.ndjson`,children:[r(se,{name:"download"}),"Download"]})]}),r("div",{class:Ri,children:s.
rows?r(_e,{label:"Lines that were not taken",columns:iF(),rows:s.rows,onCell:c=>i(c)}):r(xe,{})}),s.rows&&s.more&&r("div",
{class:$u,children:[r(P,{kind:"outlined",onClick:s.next,children:"More lines"}),r("span",{class:Mn,children:[B(s.rows.length),
" are shown"]})]}),o&&r(sF,{reject:o,onClose:()=>i(null)})]})}function L1({text:e,number:t,more:n=!1,pressed:o,onClick:i}){
return r("button",{type:"button",class:h1,"aria-pressed":o,onClick:i,children:[e,r("span",{class:Mn,children:[I(t),n&&"+"]})]})}
function R1(e,t){let[n,o]=C({rows:null,cursor:void 0,error:null}),[i,s]=C(0),a=W(null),l=(u,c)=>{a.current?.abort();let p=a.
current=new AbortController;Qk(e,t,c,p.signal).then(d=>o({rows:[...u,...d.rejects],cursor:d.cursor,error:null}),d=>{p.signal.
aborted||o({rows:null,cursor:void 0,error:j(d)})})};return N(()=>(l([],void 0),()=>a.current?.abort()),[e,t,i]),{rows:n.
rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>s(i+1)}}function iF(){let e=ht();return[
{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>r($,{value:B1(t),most:48,middle:!0})},{key:"line",head:"\
Line",number:!0,cell:({line:t})=>B(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>B(t)},{key:"reason",head:"\
Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>r($,{value:t,most:96})},{key:"text",head:"Text",width:"min\
max(240px, max-content)",cell:({text:t})=>r("span",{class:m1,children:r($,{value:t,most:120})})},{key:"at",head:`At (${e}\
)`,cell:({at:t})=>J(t,e,"second")}]}function B1({source:e,key:t}){return t!==""?t:e}function sF({reject:e,onClose:t}){return r(
Xe,{wide:!0,title:"A line that was not taken",onClose:t,foot:r(P,{kind:"outlined",icon:"copy",onClick:()=>Fe(e.text,"The\
 line"),children:"Copy the line"}),children:r("div",{class:Ka,children:[r("p",{class:Ts,children:r($,{value:e.reason,most:1e3})}),
r("p",{class:Mn,children:[r($,{value:B1(e),most:200,middle:!0}),", line ",B(e.line),", byte ",B(e.offset),"; ",Oe(e.text.
length,"character")]}),r("pre",{class:O1,tabIndex:0,children:r($,{value:e.text,most:2e4})})]})})}var Jp={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function F1({rest:e}){
let{tab:t,dataset:n}=qk(e),o=st.value.value?.map(({name:l})=>l)??[],i=n!==""?n:o.includes(Wt.value)?Wt.value:o[0]??"",s=t!==
"datasets"&&t!=="jobs";N(()=>{Dt()},[]),N(()=>{document.title=`${Jp[t]} · Data · Sluice`},[t]);let a=ni.value.length;return r(
"main",{class:n1,"data-tab":t,children:[r("header",{class:o1,children:[r("h1",{children:"Data"}),s&&i!==""&&r(Xt,{title:"\
Dataset",icon:"data",kind:"outlined",class:i1,values:o,value:i,onChange:l=>ge(Ss(t,l))}),r("span",{class:r1}),r(Ko,{kind:"\
primary",children:"Load a file"})]}),r(Hk,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>ge(Ss(l,n)),
tabs:Object.keys(Jp).map(l=>({value:l,label:l==="jobs"&&a>0?`Jobs (${a})`:Jp[l]}))}),r("div",{id:"data-panel",role:"tabp\
anel","aria-label":Jp[t],class:s1,children:r(aF,{tab:t,dataset:i})})]})}function aF({tab:e,dataset:t}){let{value:n,error:o}=st.
value;if(e==="jobs")return r(x1,{});if(!n)return o?r(Pe,{icon:"warning",title:"The datasets cannot be listed",actions:r(
P,{kind:"outlined",onClick:()=>{Dt()},children:"Try again"}),children:o.message}):r(xe,{});if(n.length===0)return r(Pe,{
icon:"data",title:"There are no datasets yet",actions:r(Ko,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return r(y1,{datasets:n});case"properties":return r(S1,{dataset:t},t);case"\
ingests":return r(b1,{dataset:t},t);case"rejects":return r(N1,{dataset:t},t)}}var z1={name:"data",label:"Data",icon:"data",letter:"d",Page:F1};var lF=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function Zp(e){let t=lF.exec(e)?.[1];if(t===void 0)return null;let n=I1(
t),[o,i,s]=n.map(l=>l.trim()),a=Number(i);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function Xh({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function I1(e){let t=[],n=0,o="",i=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(i,s)),
i=s+1)}return[...t,e.slice(i)]}function uF(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function H1(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&uF(t[1])?I1(t[1])[0].trim():"";return n===""?null:n}var cF=40,pF=40;function Yp(e){if(e.samples)return"raw";let t=he(e.aggregate?.by);return t.some(o=>Zp(o)!==null)?t.some(
Bi)?"heat":"distribution":t.some(Bi)?"line":"table"}function Bi(e){return/^\s*time\s*\(/i.test(e)}function Go(e){for(let t of he(
e.aggregate?.by)){let n=Zp(t);if(n)return n}return null}function Du(e,t,n,o){if(t==="raw")return e.samples?e:{...Be(e),samples:{}};
let i=e.aggregate??n??bs("explore",null,{events:[]}).aggregate,s={...Be(e),aggregate:i},a=he(i.by).filter(u=>!Aa(u)),l=he(
i.by).find(Bi)??"time('auto')";switch(t){case"distribution":return q1(s,u=>[u,...a.slice(0,1)],cF,o);case"heat":return q1(
s,u=>[l,u],pF,o);case"line":return eg(s,[l,...a],n);case"bar":return eg(s,a.length>0?a:[l],n);default:return eg(s,a,n)}}
function dF(e){for(let t of he(e.aggregate?.measures)){let n=H1(t);if(n!==null)return n}return null}function q1(e,t,n,o){
let i=Go(e)??mF(e,n,o);if(!i)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(Xh(i))]}}}function mF(e,t,n){let o=dF(e),i=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return i?{value:i.value,count:t,scale:i.log?"log":"linear"}:null}function eg(e,t,n){let o=e.aggregate,i=Go(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=i,c=JSON.stringify(he(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function Qp(e,t){
let n=Go(e);if(!e.aggregate||!n)return e;let o=he(e.aggregate.by).map(i=>Zp(i)?Xh({...n,...t}):i);return{...e,aggregate:{
...e.aggregate,by:o}}}var fF=100;function Ga(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:i})=>Ft(
o)!=="none"?0:i==="float64"?1:2;return t.toSorted((o,i)=>n(o)-n(i)).map(o=>{let{min:i,max:s}=o;return{value:ye(o.name),log:typeof i==
"number"&&typeof s=="number"&&i>0&&s/i>fF}})}var hF=/^[=+\-@\t\r]/;function gF(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=hF.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function Xp(e,t){
return[e,...t].map(n=>`${n.map(gF).join(",")}\r
`).join("")}function _s(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var Eu=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],yF=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function Jo(e,t){let n=Eu.find(
s=>s.from===e.from&&(s.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let o=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
i=o?yF.get(o[2]):void 0;return o&&i?`Last ${o[1]==="1"?i:`${o[1]} ${i}s`}`:`${V1(e.from,t,"the first event")} – ${V1(e.
to,t,"now")}`}function V1(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let o=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return J(e,t,J(e,t,"clock")==="00:00"?"day":o===
"day"?"minute":o)}var Au=2,Po=16,Ps=20,bF=24;async function W1(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let i=e.getBoundingClientRect(),s=o.map(h=>({canvas:h,box:h.getBoundingClientRect()})),a=Math.min(...s.map(({box:h})=>h.
top)),l=Math.max(...s.map(({box:h})=>h.bottom))-a,u=vF(e),c=Math.max(1,Math.floor((i.width-2*Po)/200)),p=Math.ceil(u.length/
c)*Ps+2*Ps,d=globalThis.document.createElement("canvas");d.width=i.width*Au,d.height=(Po+2*Ps+l+p+Po)*Au;let m=d.getContext(
"2d");if(!m)return null;m.scale(Au,Au),m.fillStyle=nt("--surface"),m.fillRect(0,0,i.width,d.height/Au);let f=Po+2*Ps;ed(
m,xF(t),Po,Po+12,`600 13px ${nt("--font")}`,nt("--text"),i.width-2*Po),ed(m,`${V(t.dataset)}, ${Jo(t,n)}, ${n}`,Po,Po+12+
Ps,`12px ${nt("--font")}`,nt("--muted"),i.width-2*Po);for(let{canvas:h,box:y}of s)m.drawImage(h,y.left-i.left,f+y.top-a,
y.width,y.height);return u.forEach(({text:h,color:y},v)=>{let[k,x]=[Po+v%c*200,f+l+Ps+Math.floor(v/c)*Ps];m.fillStyle=y,
m.fillRect(k,x-8,12,8),ed(m,h,k+20,x,`12px ${nt("--font")}`,nt("--text"),168)}),ed(m,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,Po,f+l+p-4,`12px ${nt("--font")}`,nt("--muted"),i.width),new Promise(h=>{d.toBlob(h,"\
image/png")})}function ed(e,t,n,o,i,s,a){e.font=i,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=du(t,u);e.fillText(l,n,o)}function vF(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,bF)}function xF(e){let t=he(e.aggregate?.measures).join(", ")||"count()",n=he(e.aggregate?.by);
return V(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}async function U1(e){return ie("v1/links",{body:e})}async function K1(e,t){return ie(`v1/links/${encodeURIComponent(e)}`,
{signal:t})}function j1(e){return Bt(`l/${encodeURIComponent(e.id)}`)}var Un=new hs,td=ue(vr("waits")==="yes");function G1(e){td.value=e,xr("waits",e?"yes":"no")}var wF=150,tg,Ja=null;function Mo(){
clearTimeout(tg),Ja=Te.value,Un.run(Ja,{history:!0})}function J1(){vn(()=>{let{state:e,how:t}=bp.value,n=Di.value,o=It.find(
i=>i.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||Ja!==null&&Vt(Ja,e.document)||td.value&&Ja!==
null&&Vt(Be(Ja).dataset,e.document.dataset)||(clearTimeout(tg),tg=setTimeout(Mo,t==="replace"?wF:0))})}function ng(e){return`'${e.replaceAll("'","'\\''")}'`}function Ou(e){return`sluice query ${ng(JSON.stringify(e))}`}function Z1(e,t){
return`curl -H 'Content-Type: application/json' ${ng(e)} \\
  -d ${ng(JSON.stringify(t))}`}function Lu(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}function og(e){return Z1(Bt("v1/query"),e)}function Q1(){let{document:e}=Ie.value,t=CF();return[{label:"Copy link",icon:"\
share",act:()=>{xs(Ie.value).then(n=>Fe(n,"The link"))}},{label:"Short link, moves with time",icon:"clock",act:()=>{kF().
then(Y1)}},{label:"Short link to these numbers",icon:"save",disabled:t===null,act:()=>{t&&t().then(Y1)}},"rule",{label:"\
Copy as JSON",icon:"braces",act:()=>Fe(JSON.stringify(e,null,2),"The document")},{label:"Copy as sluice command",icon:"c\
opy",act:()=>Fe(Ou(e),"The command")},{label:"Copy as curl",icon:"copy",act:()=>Fe(og(e),"The command")},{label:"Copy as\
 Go",icon:"copy",act:()=>Fe(Lu(e),"The code")}]}async function kF(){return{...await X1(Ie.value),document:Ie.value.document,
frozen:!1}}function CF(){let{phase:e,answer:t,former:n}=Un.result.value;return e!=="exact"||!t||n?null:async()=>({...await X1(
Ie.value),document:SF(Ie.value.document,t.query),frozen:!0,answer:t})}async function X1({document:e,view:t,as:n,open:o}){
return{path:`/${Fa(e.dataset,t)}`,...n===null?{}:{as:n},...o.length===0?{}:{open:await Ba(o)}}}function SF(e,t){let{from:n,
to:o}=t??{};return{...e,...n===void 0?{}:{from:n},...o===void 0?{}:{to:o}}}async function Y1(e){try{Fe(j1(await U1(e)),"\
The short link")}catch(t){ne(`The link cannot be saved: ${j(t).message}`)}}var eC="to";function nC({document:e,answer:t,zone:n}){let o=W(null),i=a=>{a.catch(l=>ne(V(j(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return r("span",{ref:o,class:eC,children:r(ot,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>i(PF(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>i(oC(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>i($F(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>i(tC(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>_s(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>i(tC(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>Fe(og(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>Fe(Ou(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>Fe(Lu(e),"The code")},{label:"Copy link",icon:"share",act:()=>{xs(Ie.
value).then(a=>Fe(a,"The link"))}}],children:"Export"})})}async function PF(e,t,n,o){let i=e?.closest("figure")??e?.closest(
"section");if(!i)return;let s=await W1(i,t,n);s?_s(s,`${o}.png`):ne("This chart is a table; take it along as CSV.")}async function oC(e,t){
let n=[...e.rows,...e.other?[MF(e.other,"(other)")]:[]];_s(new Blob([Xp(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function MF(e,t){return e.map((n,o)=>o===0?t:n)}async function $F(e,t){await oC(await ie("v1/q\
uery",{body:ke(ke(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function tC(e,t,n){let o=await xa(`v1/query?\
format=${t}`,{body:e});_s(await o.blob(),n)}function Et(e,t){let n=he(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),i=o.slice(0,Math.min(
n,e.columns.length)),s=i.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:i.
filter(a=>a!==s),measures:o.slice(i.length).filter(a=>Wo(e.columns[a]))}}function rC(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function Ru(e,t,n,o=null){let{times:i,starts:s,places:a}=DF(e,t),l=new Map,
u=()=>new Array(i.length).fill(null);e.rows.forEach((p,d)=>{let m=sC(p[t.time]);if(m===null)return;let f=t.keys.map(_=>p[_]),
h=JSON.stringify(f),y=l.get(h);y||l.set(h,y={keys:f,values:u(),low:u(),high:u(),estimated:!1});let v=p[n],k=a.get(m);y.values[k]=
typeof v=="number"?v:null;let x=o?.[d]?.[n];x&&(y.estimated=!0,[y.low[k],y.high[k]]=x)});let c=[...l.values()].map(({keys:p,
values:d,low:m,high:f,estimated:h})=>({keys:p,values:d,low:h?m:null,high:h?f:null,total:d.reduce((y,v)=>y+(v??0),0)}));return{
times:i,starts:s,series:c.sort((p,d)=>d.total-p.total)}}function DF(e,t){let n=new Map;for(let i of e.rows){let s=sC(i[t.
time]);s!==null&&n.set(s,String(i[t.time]))}let o=[...n.keys()].sort((i,s)=>i-s);return{times:o,starts:o.map(i=>n.get(i)),
places:new Map(o.map((i,s)=>[i,s]))}}function iC(e,t){let n=e[0]?.length??0,o=Array.from({length:n},(s,a)=>e.reduce((l,u)=>l+
Math.max(0,u[a]??0),0)),i=new Array(n).fill(0);return e.map(s=>s.map((a,l)=>(i[l]+=Math.max(0,a??0),t?o[l]===0?0:i[l]/o[l]:
i[l])))}function Fi(e){return/^\s*(count|sum)\s*\(/i.test(e)}function sC(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.
isNaN(t)?null:t/1e3}function $o(e){let t=e.slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??
86400}var aC="oo",lC="no",uC="ar",cC="po",pC="do";function Kn({answer:e,document:t,zone:n,sort:o,onSort:i,onCell:s,shares:a=!1,label:l="Answer"}){let u=Y(()=>OF(e,t,n,a),
[e,t,n,a]),c=Y(()=>e.rows.map(m=>({cells:m,kind:"group"})),[e]),p=Y(()=>AF(e),[e]),d=s&&((m,f,h)=>s(m.cells,f.key,h));return r(
_e,{label:l,columns:u,rows:c,summary:p,...o===void 0?{}:{sort:o},...i?{onSort:i}:{},...d?{onCell:d,onMenu:d}:{}})}function AF(e){
let t=[];return e.other&&t.push({cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"tota\
l"}),t}function rg(e,t){return!e.compare||t.time>=0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.keys.map(o=>n[o])),
n]))}function OF(e,t,n,o){let i=Et(e,t),s=i.time<0?0:$o([...new Set(e.rows.map(u=>Date.parse(String(u[i.time]))/1e3))].sort(
(u,c)=>u-c)),a=new Set([i.time,...i.keys]),l=rg(e,i);return e.columns.flatMap((u,c)=>{let p={key:u.name,head:r($,{value:u.
name,most:48}),number:Wo(u)&&!a.has(c),cell:d=>d.kind!=="group"&&a.has(c)?c===0?r($,{shown:NF(d.kind)}):null:c===i.time?
Pn(String(d.cells[c]),s,n):r(BF,{value:d.cells[c],column:u,zone:n})};return i.measures.includes(c)?[p,...o&&Fi(u.name)&&
i.keys.length>0?[LF(e,c)]:[],...l?[RF(e,i,l,c)]:[]]:[p]})}function LF(e,t){let n=s=>typeof s?.[t]=="number"?s[t]:0,o=n(e.
total),i=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"share",width:"176px",sortable:!1,
number:!0,cell:({cells:s,kind:a})=>{if(o<=0)return null;let l=n(s)/o;return r("span",{class:aC,children:[a!=="total"&&r(
"span",{class:lC,children:r("span",{class:uC,"data-other":a==="other",style:{width:`${i>0?n(s)/i*100:0}%`}})}),r("span",
{class:cC,children:q(l)})]})}}}function RF(e,t,n,o){let i=e.columns[o],s=({cells:a,kind:l})=>(l==="total"?e.compare?.total:
l==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${i.name} before`,head:"vs pre\
vious",number:!0,sortable:!1,cell:a=>{let[l,u]=[a.cells[o],s(a)];if(typeof l!="number"||typeof u!="number")return r("spa\
n",{class:pC,title:"not there before",children:typeof l=="number"?"new":"–"});let c=`${at(u,Ft(i.name),!0)} before`;return r(
"span",{title:c,children:u===0?l===0?q(0):"new":xn(l/u-1)})}}}function NF(e){return e==="other"?_n:{text:Nn.total,kind:"\
other"}}function BF({value:e,column:t,zone:n}){let o=so(e,t,n);return typeof e=="number"?r("span",{title:at(e,Ft(t.name),
!0),children:o.text}):r($,{shown:o,most:64,middle:!0})}function nd(e,t){let n=[...new Set(e)].sort((d,m)=>d-m),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,i=o?n.slice(1):n,s=i[0],
a=i.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,p=(t.scale==="log"?FF(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(d,m)=>s+m*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(d=>zF(i,d));return{edges:o?[0,...p]:p,scale:t.scale,zero:o}}function FF(e,t,n){return Array.from({length:n+
1},(o,i)=>e*t**i)}function zF(e,t){let n=0,o=e.length-1;for(;n<o;){let i=n+o>>1;e[i]<t?n=i+1:o=i}for(let i of[e[n],e[n-1]])
if(i!==void 0&&Math.abs(i-t)<=Math.abs(t)*1e-9)return i;return t}function Bu({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let i=n+o+1>>1;e[i]<=t?n=i:o=i-1}return n}function ig(e,t,n,o,i){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(h=>u[h]),p=JSON.stringify(c),d=s.get(p);d||s.set(p,d={keys:c,counts:new Array(
a).fill(0),nulls:0});let m=typeof u[i]=="number"?u[i]:0,f=u[n];if(typeof f!="number")d.nulls+=m;else{let h=t.zero&&f<=0?
0:Bu(t,f*(1+Math.sign(f)*1e-12));h>=0&&h<a&&(d.counts[h]+=m)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce(
(c,p)=>c+p,0)})).sort((u,c)=>c.total-u.total)}function Fu(e){let t=e.reduce((o,i)=>o+i,0),n=0;return e.map(o=>t===0?0:(n+=
o)/t)}function dC(e,t,n){let o=Fu(t),i=Bu(e,n);if(i<0)return 0;if(i>=t.length)return 1;let s=i===0?0:o[i-1];return s+(o[i]-s)*
(zi(e,n)-i)}function IF({edges:e,scale:t,zero:n},o,i){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**i:
s+(a-s)*i}function zi(e,t){let n=e.edges.length-1,o=Bu(e,t);if(o<0)return 0;if(o>=n)return n;let i=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&i>0?Math.log(t/i)/Math.log(s/i):(t-i)/(s-i);return o+Math.max(0,Math.min(1,l))}function mC(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return IF(e,o,Math.max(0,Math.min(1,t-o)))}function od(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let i=e.scale==="log"&&
n>0?qF(n,o,t):[];return i.length>1?i:HF(n,o,t)}function HF(e,t,n){let o=(t-e)/Math.max(1,n),i=10**Math.floor(Math.log10(
o)),s=[1,2,5,10].map(l=>l*i).find(l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(
12)));return a}function qF(e,t,n){let o=Math.log10(t/e),i=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];
for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)if(l%s===0)for(let u of i){let c=Number((u*10**l).toPrecision(3));
c>=e&&c<=t&&a.push(c)}return a}var fC="lo";var UF=2;function rd({height:e,draw:t,onWidth:n}){let o=W(null),[i,s]=C(0),a=fp.value;return it(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let p=Math.floor(l.clientWidth);s(p),n?.(p)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),it(()=>{let l=o.current?.getContext("2d");if(!l||i===0)return;let u=Math.max(UF,devicePixelRatio);
l.canvas.width=i*u,l.canvas.height=e*u,l.scale(u,u),t(l,i,e)},[t,i,e,a]),r("canvas",{ref:o,class:fC,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function Za(e,t,n){e.font=`12px ${nt("--font")}`,e.fillStyle=nt("--muted"),e.textAlign=t,e.textBaseline=
n}function hC(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/i-1e-9)+1},(s,a)=>Number((a*i).toPrecision(12)))}function id(e,t,n,o,i,s){e.
save(),e.beginPath(),e.rect(t,n,o,i),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
i;a<t+o;a+=6)e.moveTo(a,n+i),e.lineTo(a+i,n);e.stroke(),e.restore()}var yC="xo",bC="so",vC="re",xC="co",sd="go",wC="ho",kC="fo",CC="tr",sg="uo",SC="mo",TC="vo",_C="wo",ag="or";var Ms=56,MC=16,PC=12,KF=24;function $C(e){let{edges:t,counts:n,mode:o,unit:i,height:s,color:a,largest:l=0,cursor:u,selection:c}=e,
[p,d]=C(0),m=W(null),f=n.length,h=Math.max(1,p-Ms-MC),y=(S,L)=>(S-L.getBoundingClientRect().left-Ms)/h*f,v=(S,L)=>Math.max(
0,Math.min(f-1,Math.floor(y(S,L)))),k=Kc((S,L,M)=>{jF(S,L,M,{edges:t,counts:n,mode:o,unit:i,color:a,largest:l,cursor:u,selection:c})},
[t,n,o,i,a,l,u,c]);return r("div",{class:yC,onPointerMove:S=>{let L=v(S.clientX,S.currentTarget);e.onCursor(L),m.current&&
e.onSelect&&Math.abs(S.clientX-m.current.x)>3&&e.onSelect({from:Math.min(m.current.from,L),to:Math.max(m.current.from,L)+
1})},onPointerUp:S=>{let L=m.current;m.current=null,L&&Math.abs(S.clientX-L.x)<=3&&e.onBin?.(L.from,new DOMRect(S.clientX,
S.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:S=>{S.button===0&&(S.currentTarget.setPointerCapture(
S.pointerId),m.current={from:v(S.clientX,S.currentTarget),x:S.clientX})},children:r(rd,{height:s,draw:k,onWidth:d})})}function jF(e,t,n,o){
let{edges:i,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((_,S)=>_+S,0),p=a==="count"?s:a==="cdf"?Fu(s):s.map(_=>c===
0?0:_/c),d=hC(a==="cdf"?1:o.largest>0?o.largest:Math.max(...p,0),n<160?3:4),m=d.at(-1)||1,f={left:Ms,top:PC,width:t-Ms-MC,
height:n-PC-KF},h=_=>f.left+_/Math.max(1,s.length)*f.width,y=_=>f.top+f.height-_/m*f.height;e.clearRect(0,0,t,n),GF(e,f,
d,y,a);let v=nt("--selection"),k=nt(o.color);u&&(e.globalAlpha=.12,e.fillStyle=v,e.fillRect(h(u.from),f.top,h(u.to)-h(u.
from),f.height),e.globalAlpha=1);let x=f.width/s.length>5?1:0;s.forEach((_,S)=>{let L=p[S],M=u!==null&&S>=u.from&&S<u.to;
e.fillStyle=M?v:k,e.globalAlpha=l===null||l===S?1:.75;let E=L>0?Math.max(1,y(0)-y(L)):0;e.fillRect(h(S),y(0)-E,Math.max(
1,h(S+1)-h(S)-x),E)}),e.globalAlpha=1,JF(e,f,i,h,o.unit)}function GF(e,t,n,o,i){e.strokeStyle=nt("--line"),e.lineWidth=1,
Za(e,"end","middle");for(let s of n){let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,
a),e.stroke(),e.fillText(i==="count"?I(s):q(s),t.left-8,a)}}function JF(e,t,n,o,i){Za(e,"center","top");let s=-1/0,a=(l,u)=>{
let c=e.measureText(l).width/2,p=Math.max(t.left+c-8,Math.min(u,t.left+t.width-c+8));p-c<s+12||(e.fillText(l,p,t.top+t.height+
8),e.fillRect(u,t.top+t.height,1,4),s=p+c)};n.zero&&a("≤ 0",o(.5));for(let l of od(n,Math.max(2,Math.floor(t.width/80))))
a(at(l,i),o(zi(n,l)))}var ad=12;function EC(e){let{answer:t,document:n,zone:o,bins:i,mode:s,percentiles:a,selection:l,onSelect:u,onBin:c}=e,p=Y(
()=>ZF(t,n,i),[t,n,i.count,i.scale]),{edges:d,histograms:m,all:f,property:h}=p,[y,v]=C(null),k=Ft(i.value),x=f.counts.length,
_=h===""?f:m[y?.group??0]??f,S=E=>{let R={ArrowRight:(y?.bin??-1)+1,ArrowLeft:(y?.bin??x)-1,Home:0,End:x-1}[E.key];if(R!==
void 0&&x>0){let U=Math.max(0,Math.min(R,x-1));return E.shiftKey&&u(YF(l,y?.bin??U,U),d),v({bin:U,group:y?.group??0,left:U>
x/2}),!0}if(E.key!=="Enter"&&E.key!=="."||!y)return!1;let H=E.target.getBoundingClientRect();return c(y.bin,d,h===""?[]:
_.keys,new DOMRect(H.left+Ms+(y.bin+.5)/x*(H.width-Ms-16),H.top+80,0,0)),!0},L=Math.max(0,...m.slice(0,ad).map(({counts:E,
total:R})=>Math.max(0,...E)/(s==="count"?1:R||1))),M=(E,R)=>r($C,{edges:d,counts:E.counts,mode:s,unit:k,height:h===""?320:
132,color:h===""?"--series-1":pn(kn(h,E.keys)),largest:h===""||s==="cdf"?0:L,cursor:y?.bin??null,selection:l,onCursor:H=>v(
H===null?null:{bin:H,group:R,left:H>x/2}),onSelect:H=>u(H,d),onBin:(H,U)=>c(H,d,h===""?[]:E.keys,U)});return r(Ke,{title:r(
O,{children:["Distribution of ",r($,{value:i.value,most:64}),h!==""&&r(O,{children:[" by ",r($,{value:h,most:48})]})]}),
summary:tz(i,f,a,k,h,m.length),onKey:S,announced:y?OC(d,_,y.bin,k).join(", "):"",table:r(Kn,{answer:t,document:n,zone:o}),
...e.actions===void 0?{}:{actions:e.actions},children:[h===""?r(O,{children:[M(f,0),r(XF,{edges:d,counts:f.counts,percentiles:a,
unit:k,onMove:e.onPercentile})]}):r(QF,{histograms:m,render:M}),f.nulls>0&&r("p",{class:sg,children:[B(f.nulls)," withou\
t a value (",q(f.nulls/(f.nulls+f.total)),") are not drawn."]}),y&&r(ez,{edges:d,histogram:_,bin:y.bin,unit:k,start:y.left,
name:h===""?null:_.keys})]})}function ZF(e,t,n){let o=Et(e,t),i=o.keys.find(d=>e.columns[d].name.startsWith("bins("))??o.
keys[0]??0,s=o.keys.filter(d=>d!==i),a=e.rows.map(d=>d[i]).filter(d=>typeof d=="number"),l=nd(a,n),u=o.measures[0]??e.columns.
length-1,[c]=ig(e,l,i,[],u),p={keys:[],counts:[],nulls:0,total:0};return{edges:l,histograms:ig(e,l,i,s,u),all:c??p,property:s.
map(d=>e.columns[d].name).join()}}function YF(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.from:t;return{
from:Math.min(o,n),to:Math.max(o,n)+1}}function QF({histograms:e,render:t}){return r(O,{children:[r("div",{class:wC,children:e.
slice(0,ad).map((n,o)=>r("div",{class:kC,children:[r("div",{class:CC,children:[r("span",{children:r($,{value:n.keys[0],most:40,
middle:!0})}),r("span",{class:sd,children:I(n.total)})]}),t(n,o)]},JSON.stringify(n.keys)))}),e.length>ad&&r("p",{class:sg,
children:[ad," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function XF({edges:e,counts:t,percentiles:n,
unit:o,onMove:i}){let s=W(null),a=t.length;if(a===0)return null;let l=u=>{let c=s.current.getBoundingClientRect(),p=Math.
max(0,Math.min(a,(u-c.left)/c.width*a));return DC(dC(e,t,mC(e,p)))};return r("div",{ref:s,class:bC,children:n.map(({share:u,
value:c},p)=>{let d=c===null?null:zi(e,c)/a*100;return d===null?null:r(O,{children:[r("span",{class:xC,style:{left:`${d}\
%`,top:"-308px",height:"284px"}},`line ${p}`),r("button",{type:"button",class:vC,role:"slider","aria-label":"Percentile",
"aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Number((u*100).toFixed(1)),"aria-valuetext":`${lg(u)}, ${at(c,o)}`,
style:{left:`${Math.max(2,Math.min(98,d))}%`},onPointerDown:m=>m.currentTarget.setPointerCapture(m.pointerId),onPointerMove:m=>{
m.currentTarget.hasPointerCapture(m.pointerId)&&i(p,l(m.clientX))},onKeyDown:m=>{let f={ArrowLeft:-1,ArrowRight:1,ArrowDown:-1,
ArrowUp:1}[m.key];f!==void 0&&(m.preventDefault(),m.stopPropagation(),i(p,DC(u+f*(m.shiftKey?.001:.01))))},children:[r("\
span",{class:sd,children:lg(u)}),at(c,o)]},p)]})})})}function DC(e){return Math.max(.001,Math.min(.999,Math.round(e*1e3)/
1e3))}function lg(e){return`p${Number((e*100).toFixed(2))}`}function AC(e,t,n,o){let i=e.zero&&t===0?"up to":at(e.edges[t]??
0,o);return i==="up to"&&n===1?"0 and less":`${i} to ${at(e.edges[n]??0,o)}`}function Ya(e,t,n){return AC(e,t.from,t.to,
Ft(n))}function OC(e,t,n,o){let i=t.counts[n]??0,s=Fu(t.counts),a=n===0?0:s[n-1]??0;return[AC(e,n,n+1,o),`${B(i)} events`,
`${q(t.total===0?0:i/t.total)} of all`,`${q(a)} below`,`${q(1-(s[n]??1))} above`]}function ez({edges:e,histogram:t,bin:n,
unit:o,start:i,name:s}){let[a,l,u,c,p]=OC(e,t,n,o);return r("div",{class:Ce(SC,i&&TC),"aria-hidden":"true",children:[s&&
r("div",{class:sd,children:s.map(d=>Q(d).text).join(", ")}),r("div",{class:_C,children:a}),r("div",{class:ag,children:[r(
"span",{children:l}),r("span",{children:u})]}),r("div",{class:ag,children:[r("span",{children:c}),r("span",{children:p})]})]})}
function tz(e,t,n,o,i,s){let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${lg(l)} ${at(u,o)}`).join(", ");
return`Distribution of ${Q(e.value).text}${i===""?"":` by ${Q(i).text}, ${s} groups`}, ${I(t.total)} values in ${t.counts.
length} bins${a===""?"":`, ${a}`}`}function Cr(e,t,n,o){return ie("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var $s=ue([]);function He(e,t){$s.value=[...$s.value,{from:Ie.value,to:e.document,label:t}].slice(-12),fe(e)}function ug(e){
$s.value=$s.value.slice(0,e)}function LC(){vn(()=>{let e=Ie.value,t=$s.peek().findIndex(n=>Vt(n.from.document,e.document));
t>=0&&ug(t)})}var RC="bo";function NC({document:e,mark:t,anchor:n,onClose:o}){let[i,s]=C(""),a=Ee(e.dataset).value.value?.columns??[],l=i.toLowerCase(),
u=Eh(e),c=[...a.map(({name:m})=>m),...Object.keys(e.define??{})],p=a.filter(({name:m,type:f})=>m.toLowerCase().includes(
l)&&f!=="timestamp"&&ye(m)!==u).map(m=>({value:ye(m.name),label:r($,{value:m.name,most:48}),note:m.distinct===void 0?m.type:
`${I(m.distinct)} values`})),d=m=>{o(),Cr(e,t,m).then(f=>{f.by&&He({document:f.by,open:[]},`${f.label} by ${m}`)},f=>ne(
V(j(f).message)))};return r(dn,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:RC,children:r(Ai,{label:"Br\
eak down by",text:i,onText:s,options:p,eager:!0,autofocus:!0,inline:!0,onPick:d,onCancel:o,onTake:m=>d(c.includes(m)?ye(
m):m),placeholder:"a property or an expression"})})}function Sr(){let[e,t]=C(null);return{openAt:t,menu:e&&r(rz,{at:e,onClose:()=>t(null)})}}function rz({at:e,onClose:t}){let n=Y(
()=>Cr(e.document,e.mark),[e]),{answer:o,error:i}=cg(n),[s,a]=C(!1);if(s)return r(NC,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,p=>ne(V(j(p).message)))},u=e.head??(i?V(i.message):o?r($,{value:o.label,most:160}):
"…");return r(jo,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...iz(e,o,i,l,()=>a(!0))]})}function cg(e){let[t,n]=C({of:null,answer:null,error:null});return N(()=>{let o=!0;
return e.then(i=>{o&&n({of:e,answer:i,error:null})},i=>{o&&n({of:e,answer:null,error:j(i)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function iz(e,t,n,o,i){let s=(a,l,u,c)=>{let p=t!==null&&(t[u]===null||t[u]==="");return{label:a,
...l?{icon:l}:{},disabled:p||n!==null,reason:sz(t,u),act:o(c)}};return[s("Only this","filter","only",a=>zu(a.only,a.label)),
s("Exclude","minus","exclude",a=>zu(a.exclude,`not (${a.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:i},"rule",s("Events","rows","events",pg),s("Actors","actor","actors",dg),s("Save as cohort…","save","coho\
rt",a=>mg(a)),s("Explain","difference","explain",fg),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>Fe(
BC(e.value),"The value")}],s("Copy as where","copy","predicate",a=>Fe(a.predicate,"The condition"))]}function sz(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:V(n)}function BC(e){return e===null?"":Array.isArray(e)?
e.map(t=>BC(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function zu(e,t){e&&He({document:e,open:[]},t)}
function pg({events:e,label:t}){e&&io({kind:"events",document:e,label:t})}function dg({actors:e,cohort:t,label:n}){e&&io(
{kind:"actors",request:e,cohort:t,label:n})}function mg({actors:e,cohort:t,label:n}){io({kind:"cohort",request:e,cohort:t,
label:n})}function fg({explain:e,label:t}){e&&He({view:"difference",document:e,as:null,open:[]},`explain ${Q(t).text}`)}var FC="yo",zC="ko",IC="zo",HC="jo",qC="Xo";function Qa({document:e,mark:t,label:n,total:o,onClear:i,children:s}){let a=JSON.stringify([e,t]),l=Y(()=>Cr(e,t),[a]),{
answer:u,error:c}=cg(l),p=_t(u?.count??null),d=p.phase==="exact"&&p.answer&&"rows"in p.answer?p.answer.rows[0]?.at(-1):void 0,
m=u===null;return r("section",{class:FC,"aria-label":"Selection",children:[r("div",{class:zC,children:[r("span",{class:IC,
children:n}),r("span",{class:HC,role:"status",children:typeof d=="number"?`${B(d)} events${o?`, ${q(d/o)}`:""}`:c?"":"…"})]}),
c&&r(ce,{error:c}),r("div",{class:qC,children:[s,r(P,{small:!0,kind:"outlined",icon:"filter",disabled:m||!u.only,onClick:()=>zu(
u?.only??null,u?.label??""),children:"Only"}),r(P,{small:!0,kind:"outlined",icon:"minus",disabled:m||!u.exclude,onClick:()=>zu(
u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),r(P,{small:!0,kind:"primary",icon:"difference",disabled:m||
!u.explain,onClick:()=>u&&fg(u),children:"Explain"}),r(P,{small:!0,kind:"outlined",icon:"rows",disabled:m||!u.events,onClick:()=>u&&
pg(u),children:"Events"}),r(P,{small:!0,kind:"outlined",icon:"actor",disabled:m||!u.actors,onClick:()=>u&&dg(u),children:"\
Actors"}),r(P,{small:!0,kind:"outlined",icon:"save",disabled:m||!u.cohort,onClick:()=>u&&mg(u),children:"Cohort"}),r(P,{
small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:i})]})]})}var lz=[10,20,40,60,100,200],uz=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function ld({bins:e,document:t,
onDocument:n}){let i=Ga(Ee(t.dataset).value.value).map(({value:s,log:a})=>({label:V(s),checked:s===e.value,act:()=>n(Qp(
t,{value:s,scale:a?"log":"linear"}))}));return r(O,{children:[r(ot,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:i,children:V(e.value)}),r(xt,{label:"Scale",choices:uz,value:e.scale,onChange:s=>n(Qp(t,{scale:s}))}),r(ot,{small:!0,
kind:"outlined",after:"down",menuLabel:"Bins",items:lz.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(Qp(t,{count:s}))})),
children:[e.count," bins"]})]})}function Hu(e,t,{from:n,to:o}){let i=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=i?null:t.edges[o]??null}}function hg(e,t,n,o){let i=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...i===void 0?
{}:{from:i},...s===void 0?{}:{to:s}}}var cz=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function VC({answer:e,
of:t,bins:n,zone:o,actions:i}){let[s,a]=C("count"),[l,u]=C(null),{openAt:c,menu:p}=Sr(),d=dz(t,n.value);N(()=>u(null),[JSON.
stringify(t)]);let m=pz(e,t),f=(y,v,k)=>({range:Hu(n,v,y),...m!==null&&k.length>0?{keys:{[m]:k[0]}}:{}}),h=e.total?.at(-1);
return r(O,{children:[r(EC,{answer:e,document:t,zone:o,bins:n,mode:s,percentiles:d.list,onPercentile:d.move,selection:l?.
range??null,onSelect:(y,v)=>u(y&&{range:y,edges:v}),onBin:(y,v,k,x)=>c({document:t,mark:f({from:y,to:y+1},v,k),anchor:x,
value:v.edges[y]}),actions:r(O,{children:[r(ld,{bins:n,document:Te.value,onDocument:y=>fe({document:y})}),r(xt,{label:"H\
eight",choices:cz,value:s,onChange:a}),i]})}),l&&r(Qa,{document:t,mark:f(l.range,l.edges,[]),label:`${n.value}: ${Ya(l.edges,
l.range,n.value)}`,total:typeof h=="number"?h:void 0,onClear:()=>u(null)}),p]})}function pz(e,t){let n=Et(e,t).keys.find(
o=>!e.columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}function dz(e,t){let[n,o]=C([.5,.95,
.99]),{compare:i,...s}=Be(e),a=n.map((p,d)=>`quantile(${t}, ${p}) as p_${d}`),{answer:l}=_t({...s,aggregate:{...e.aggregate?.
over===void 0?{}:{over:e.aggregate.over},measures:a}}),u=l&&"rows"in l?l.rows[0]:void 0;return{list:n.map((p,d)=>({share:p,
value:typeof u?.[d]=="number"?u[d]:null})),move:(p,d)=>o(n.map((m,f)=>f===p?d:m))}}var WC="So",UC="Bo",KC="X",jC="Co",GC="Eo",JC="nr",ZC="Io",YC="Uo",QC="Lo";var ud=50;function XC(e){let t=Et(e.answer,e.document);return r("div",{class:WC,children:t.measures.map(n=>r(fz,{...e,shape:t,
measure:n},n))})}function fz({answer:e,document:t,zone:n,onBar:o,actions:i,shape:s,measure:a}){let[l,u]=C(-1),c=W(null),
p=e.columns[a].name,d=Ft(p),m=s.keys.map(M=>e.columns[M].name).join(),f=Fi(p),h=[...e.rows.slice(0,ud),...e.other&&e.rows.
length<=ud?[e.other]:[]],y=M=>typeof M[a]=="number"?M[a]:0,v=Math.max(0,...h.map(y)),k=e.total?y(e.total):0,x=rg(e,s),_=M=>M===
e.other?Nn.other:s.keys.map(E=>Q(M[E]).text).join(", "),S=M=>`${_(M)}, ${at(y(M),d)}${f&&k>0?`, ${q(y(M)/k)}`:""}`,L=M=>{
let E={ArrowDown:l+1,ArrowUp:l-1,Home:0,End:h.length-1}[M.key];if(E!==void 0){let H=Math.max(0,Math.min(E,h.length-1));return u(
H),c.current?.children[H]?.scrollIntoView({block:"nearest"}),!0}let R=c.current?.children[l];return M.key!=="Enter"&&M.key!==
"."||!R?!1:(o(h[l],p,R),!0)};return r(Ke,{title:Q(p).text,onKey:L,announced:l>=0&&h[l]?S(h[l]):"",actions:i?.(p),summary:`\
Bar chart of ${Q(p).text} by ${Q(m).text}, ${e.rows.length} groups${h[0]?`, ${S(h[0])}`:""}`,table:r(Kn,{answer:e,document:t,
zone:n}),children:[r("ul",{ref:c,class:UC,role:"presentation",children:h.map((M,E)=>{let R=M===e.other,H=R?void 0:x?.get(
JSON.stringify(s.keys.map(U=>M[U])))?.[a];return r("li",{class:KC,"data-cursor":E===l,onClick:U=>o(M,p,U.currentTarget.querySelector(
"[data-anchor]")??U.currentTarget),children:[r("span",{class:jC,"data-anchor":"",children:r($,{...R?{shown:{text:Nn.other,
kind:"other"}}:{shown:{text:_(M),kind:s.keys.length===1?Q(M[s.keys[0]]).kind:"value"}},most:40,middle:!0})}),r("span",{class:GC,
children:r("span",{class:JC,"data-other":R,style:{width:`${v>0?Math.max(.2,y(M)/v*100):0}%`,...R?{}:{background:`var(${pn(
kn(m,s.keys.map(U=>M[U])))})`}}})}),r("span",{class:ZC,children:at(y(M),d)}),r("span",{class:YC,children:x?typeof H=="nu\
mber"&&H!==0?xn(y(M)/H-1):"–":f&&k>0?q(y(M)/k):""})]},E)})}),e.rows.length>ud&&r("p",{class:QC,children:[ud," of ",e.rows.
length," groups are drawn; the table has all."]})]})}var eS="Mo",tS="No",nS="Ro",oS="Ao",rS="Do";var yg=1e4;function iS({answer:e,of:t,document:n,zone:o,actions:i}){let{choose:s,menu:a}=cd(e,t),l=he(n.aggregate?.order)[0];
return r("section",{class:eS,"aria-label":"Groups",children:[r("div",{class:tS,children:[r("span",{class:nS,children:[e.
rows.length===1?"1 row":`${B(e.rows.length)} rows`,e.other?", the rest is (other)":""]}),e.other&&e.rows.length<yg&&r(P,
{small:!0,kind:"outlined",onClick:()=>ae("aggregate.limit",yg),children:`Up to ${B(yg)} groups`}),i("")]}),r(Kn,{answer:e,
document:t,zone:o,shares:!0,sort:l===void 0?null:gz(l),onCell:s,onSort:u=>fe({document:ke(n,"aggregate.order",u===null?void 0:
[`"${u.key.replaceAll('"','""')}"${u.descending?" desc":""}`])})}),a]})}function sS({answer:e,of:t,zone:n,actions:o}){let{
choose:i,menu:s}=cd(e,t);return r(O,{children:[r(XC,{answer:e,document:t,zone:n,onBar:i,actions:o}),s]})}function cd(e,t){
let{openAt:n,menu:o}=Sr();return{choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:hz(e,t,
s,u),anchor:l,value:s[u]})},menu:o}}function hz(e,t,n,o){let i=Et(e,t),s=i.measures.includes(o)?{measure:e.columns[o].name}:
{};if(n===e.total)return s;let a=i.time<0?i.keys:[i.time,...i.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,
u[c]]));return n===e.other?{other:!0,...s}:{keys:l(n),...s}}function gz(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,
"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function aS(e,t,n){let o=t.keys.find(h=>e.columns[h].name.startsWith("bins("))??t.keys[0]??1,i=t.measures[0]??e.columns.
length-1,s=new Map;for(let h of e.rows){let y=h[t.time];typeof y=="string"&&s.set(y,Date.parse(y)/1e3)}let a=[...s.keys()].
sort((h,y)=>s.get(h)-s.get(y)),l=new Map(a.map((h,y)=>[h,y])),u=nd(e.rows.map(h=>h[o]).filter(h=>typeof h=="number"),n),
c=Math.max(0,u.edges.length-1),p=new Float64Array(a.length*c),d=0;for(let h of e.rows){let y=l.get(h[t.time]),v=h[o],k=h[i];
if(y===void 0||typeof k!="number")continue;let x=typeof v=="number"?u.zero&&v<=0?0:Bu(u,v*(1+Math.sign(v)*1e-12)):-1;x>=
0&&x<c?p[y*c+x]+=k:d+=k}let m=a.map((h,y)=>yz(p.subarray(y*c,(y+1)*c))),f=a.map((h,y)=>p.subarray(y*c,(y+1)*c).reduce((v,k)=>v+
k,0));return{starts:a,times:a.map(h=>s.get(h)),edges:u,counts:p,bins:c,largest:Math.max(0,...m),tops:m,sums:f,nulls:d}}function yz(e){
return e.reduce((t,n)=>Math.max(t,n),0)}function lS(e,t,n,o){return e<=0||t<=0?0:o==="log"?t<=1?1:Math.max(.02,Math.log(
e)/Math.log(t)):o==="column"?e/Math.max(1,n):e/t}function pd(e,t,n,o){return{left:o.alt?0:Math.min(e.column,t.column),right:o.
alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.shift?n.bins:Math.max(e.bin,
t.bin)+1}}var cS="Ho",pS="_o",dS="qo",mS="Fo",bg="To",fS="Go",hS="Jo",gS="Ko",yS="Oo",bS="Po",vS="Qo",xS="Vo",wS="pr";var Ii=64,TS=16,Vu=8,_S=24,vg=9;function PS(e){let{matrix:t,lines:n,colors:o,unit:i,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[p,d]=C(0),m=W(null),f={width:Math.max(1,p-Ii-TS),height:a-Vu-_S},h=_=>{let S=_.currentTarget.getBoundingClientRect(),
L=Math.floor((_.clientX-S.left-Ii)/f.width*t.starts.length),M=Math.floor((1-(_.clientY-S.top-Vu)/f.height)*t.bins);return{
column:kS(L,t.starts.length),bin:kS(M,t.bins)}},y=Kc((_,S,L)=>bz(_,S,L,{matrix:t,lines:n,colors:o,unit:i,zone:s,unfinished:l}),
[t,n,o,i,s,l]),v=_=>{let S=h(_);e.onCursor(S,S.column>t.starts.length/2),m.current&&CS(m.current,_)&&e.onBox(pd(m.current.
from,S,t,{shift:_.shiftKey,alt:_.altKey}))},k=_=>{let S=m.current;m.current=null,S&&!CS(S,_)&&e.onCell(S.from,new DOMRect(
_.clientX,_.clientY,0,0))},x=_=>({left:`${Ii+_.left/t.starts.length*f.width}px`,width:`${(_.right-_.left)/t.starts.length*
f.width}px`,top:`${Vu+(1-_.high/t.bins)*f.height}px`,height:`${(_.high-_.low)/t.bins*f.height}px`});return r("div",{class:cS,
onPointerMove:v,onPointerUp:k,onPointerLeave:()=>e.onCursor(null,!1),onPointerDown:_=>{_.button===0&&(_.currentTarget.setPointerCapture(
_.pointerId),m.current={from:h(_),x:_.clientX,y:_.clientY})},children:[r(rd,{height:a,draw:y,onWidth:d}),u&&t.bins>0&&r(
"div",{class:pS,style:x({left:u.column,right:u.column+1,low:u.bin,high:u.bin+1})}),c&&r("div",{class:dS,"data-box":"",style:x(
c)})]})}function kS(e,t){return Math.max(0,Math.min(t-1,e))}function CS(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(
t.clientY-e.y)>3}function bz(e,t,n,o){let{matrix:i,lines:s,colors:a,unit:l,zone:u,unfinished:c}=o,p={left:Ii,top:Vu,width:t-
Ii-TS,height:n-Vu-_S};if(e.clearRect(0,0,t,n),i.bins===0||i.starts.length===0)return;e.imageSmoothingEnabled=!1,e.drawImage(
vz(i,a),p.left,p.top,p.width,p.height);let d=h=>p.left+h/i.starts.length*p.width,m=h=>p.top+(1-h/i.bins)*p.height;c>=0&&
id(e,d(c),p.top,p.left+p.width-d(c),p.height,nt("--muted"));for(let[h,y]of s.entries())kz(e,y,i,d,m,h);Za(e,"end","middl\
e");let f=1/0;i.edges.zero&&e.fillText("≤ 0",p.left-8,m(.5));for(let h of od(i.edges,Math.max(2,Math.floor(p.height/40)))){
let y=m(zi(i.edges,h));f-y<14||(f=y,e.fillText(at(h,l),p.left-8,y))}Cz(e,p,i,d,u)}function vz(e,t){let n=new ImageData(e.
starts.length,e.bins),o=xz();for(let s=0;s<e.starts.length;s++)for(let a=0;a<e.bins;a++){let l=lS(e.counts[s*e.bins+a],e.
largest,e.tops[s],t);if(l===0)continue;let[u,c,p]=o[Math.min(o.length-1,Math.floor(l*o.length))],d=((e.bins-1-a)*e.starts.
length+s)*4;n.data[d]=u,n.data[d+1]=c,n.data[d+2]=p,n.data[d+3]=255}let i=document.createElement("canvas");return i.width=
e.starts.length,i.height=e.bins,i.getContext("2d").putImageData(n,0,0),i}var SS=64;function xz(){let e=Array.from({length:vg},
(t,n)=>wz(nt(`--ramp-${n+1}`)));return Array.from({length:SS},(t,n)=>{let o=n/(SS-1)*(vg-1),i=Math.min(vg-2,Math.floor(o));
return[0,1,2].map(s=>Math.round(e[i][s]+(e[i+1][s]-e[i][s])*(o-i)))})}function wz(e){return[1,3,5].map(t=>Number.parseInt(
e.slice(t,t+2),16)||0)}function kz(e,t,n,o,i,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,nt("--surface")],
[2,nt("--selection")]]){e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,p)=>{
if(c===null){u=!1;return}let[d,m]=[o(p+.5),i(zi(n.edges,c))];u?e.lineTo(d,m):e.moveTo(d,m),u=!0}),e.stroke()}e.globalAlpha=
1,e.setLineDash([])}function Cz(e,t,n,o,i){Za(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):
86400,l=Math.max(1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((p,d)=>{
let{hour:m,minute:f}=lp(p*1e3,i);if(u?m!==0||f!==0:d%l!==0)return;let h=J(p*1e3,i,a>=27*86400?"month":a>=86400||m===0&&f===
0?"dayShort":a<60?"clockSecond":"clock"),y=e.measureText(h).width/2,v=o(d),k=Math.max(t.left+y-8,Math.min(v,t.left+t.width-
y));k-y<c+16||(e.fillText(h,k,t.top+t.height+8),e.fillRect(Math.round(v),t.top+t.height,1,4),c=k+y)})}function MS({answer:e,document:t,bins:n,zone:o,colors:i,lines:s,end:a,box:l,onBox:u,onCell:c,actions:p}){let d=Y(()=>aS(
e,Et(e,t),n),[e,t,n.count,n.scale]),[m,f]=C(null),[h,y]=C(null),v=Ft(n.value),k=$o(d.times),x=d.times.findIndex(S=>(S+k)*
1e3>a+1e3),_=S=>{let L=m?.cell??{column:0,bin:0},M=Sz(S.key,L,d);if(M){let R=h??L;return S.shiftKey&&u(pd(R,M,d,{shift:!1,
alt:!1}),d),y(S.shiftKey?R:null),f({cell:M,left:M.column>d.starts.length/2}),!0}if(S.key==="Escape"&&l)return u(null,d),
!0;if(S.key!=="Enter"&&S.key!=="."||!m)return!1;let E=S.target.getBoundingClientRect();return c(m.cell,d,new DOMRect(E.left+
Ii+(L.column+.5)/d.starts.length*(E.width-Ii-16),E.top+(1-L.bin/d.bins)*320,0,0)),!0};return r(Ke,{title:r(O,{children:[
"Heat map of ",r($,{value:n.value,most:64})," over time"]}),summary:Mz(d,n,o),onKey:_,announced:m?$S(d,m.cell,n,o,k).join(
", "):"",table:r(Kn,{answer:e,document:t,zone:o}),legend:r(Pz,{matrix:d,colors:i,lines:s}),...p===void 0?{}:{actions:p},
children:[r(PS,{matrix:d,lines:s,colors:i,unit:v,zone:o,height:400,unfinished:x,cursor:m?.cell??null,box:l,onCursor:(S,L)=>f(
S&&{cell:S,left:L}),onBox:S=>u(S,d),onCell:(S,L)=>c(S,d,L)}),m&&d.bins>0&&r(Tz,{matrix:d,cell:m.cell,bins:n,zone:o,step:k,
start:m.left,unit:v})]})}function Sz(e,{column:t,bin:n},o){let i=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",
{column:t-1,bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.
starts.length-1,bin:n}]]).get(e);return!i||o.bins===0?null:{column:Math.max(0,Math.min(i.column,o.starts.length-1)),bin:Math.
max(0,Math.min(i.bin,o.bins-1))}}function $S(e,{column:t,bin:n},o,i,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[
`${Pn(e.times[t]*1e3,s,i)} ${Pi(i,e.times[t]*1e3)}`,Ya(e.edges,{from:n,to:n+1},o.value),`${B(a)} events, ${q(l===0?0:a/l)}\
 of the column`]}function Tz({matrix:e,cell:t,bins:n,zone:o,step:i,start:s}){let[a,l,u]=$S(e,t,n,o,i),c=Math.max(1,e.tops[t.
column]??1),p=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return r("div",{class:Ce(gS,s&&yS),"aria-hidden":"t\
rue",children:[r("div",{class:vS,children:a}),r("div",{class:bS,children:l}),r("div",{children:u}),r("div",{class:xS,children:Array.
from(p,(d,m)=>r("div",{class:wS,"data-here":m===t.bin,style:{height:`${d/c*100}%`}},m))})]})}var _z=9;function Pz({matrix:e,
colors:t,lines:n}){let o=t==="column"?"0 %":"1",i=t==="column"?"most of its column":I(e.largest);return r("div",{class:mS,
children:[r("span",{class:bg,children:[o,r("span",{class:fS,children:Array.from({length:_z},(s,a)=>r("span",{class:hS,style:{
background:`var(--ramp-${a+1})`}},a))}),i," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>r("span",{class:bg,children:[r("\
svg",{width:"24",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","str\
oke-dasharray":["","6 4","2 3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&r("span",{children:[B(e.nulls),
" without a value are not drawn"]}),r("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function Mz(e,t,n){
let o=e.sums.reduce((a,l)=>a+l,0),i=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[i];return`Heat map of ${Q(t.value).text}\
 over time, ${e.starts.length} buckets by ${e.bins} bins, ${I(o)} events${s===void 0?"":`, most at ${Pn(s*1e3,$o(e.times),
n)}`}`}var $z=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],Dz=[["p50",.5],["p95",
.95],["p99",.99]];function DS({answer:e,of:t,bins:n,zone:o,actions:i}){let[s,a]=C("log"),[l,u]=C([]),[c,p]=C(null),{openAt:d,
menu:m}=Sr(),f=Oz(t,n.value,l);N(()=>p(null),[JSON.stringify(t)]);let h=e.query?.to,y=Math.min(Date.now(),h===void 0?1/0:
Date.parse(String(h))),v=(x,_)=>({time:hg(_.starts,x.left,x.right,h),...x.low===0&&x.high===_.bins?{}:{range:Hu(n,_.edges,
{from:x.low,to:x.high})}}),k=e.total?.at(-1);return r(O,{children:[r(MS,{answer:e,document:t,bins:n,zone:o,colors:s,lines:f,
end:y,box:c?.box??null,onBox:(x,_)=>p(x&&{box:x,matrix:_}),onCell:({column:x,bin:_},S,L)=>d({document:t,mark:v({left:x,right:x+
1,low:_,high:_+1},S),anchor:L,value:S.counts[x*S.bins+_]}),actions:r(O,{children:[r(ld,{bins:n,document:Te.value,onDocument:x=>fe(
{document:x})}),r("span",{class:rS,children:"Colour"}),r(xt,{label:"Colour",choices:$z,value:s,onChange:a}),r(ot,{small:!0,
kind:"outlined",after:"down",menuLabel:"Percentiles over it",items:Dz.map(([x,_])=>({label:x,checked:l.includes(_),act:()=>u(
l.includes(_)?l.filter(S=>S!==_):[...l,_].sort())})),children:l.length===0?"Percentiles":l.map(x=>`p${x*100}`).join(", ")}),
i]})}),c&&r(Qa,{document:t,mark:v(c.box,c.matrix),label:Ez(c.box,c.matrix,n,o),total:typeof k=="number"?k:void 0,onClear:()=>p(
null),children:r(P,{small:!0,kind:"outlined",icon:"search",onClick:()=>Az(c.box,c.matrix,n,h),children:"Zoom"})}),m]})}function Ez(e,t,n,o){
let i=$o(t.times),s=Pn(t.times[e.left]*1e3,i,o),a=Pn((t.times[e.right]??t.times.at(-1)+i)*1e3,i,o),l=e.low===0&&e.high===
t.bins?`any ${n.value}`:`${n.value} ${Ya(t.edges,{from:e.low,to:e.high},n.value)}`;return`${s} to ${a}, ${l}`}function Az(e,t,n,o){
let{from:i,to:s}=hg(t.starts,e.left,e.right,o),a=Hu(n,t.edges,{from:e.low,to:e.high}),u=e.low===0&&e.high===t.bins?[]:[a.
from===null?"":`${n.value} >= ${a.from}`,a.to===null?"":`${n.value} < ${a.to}`].filter(d=>d!==""),c=Te.value,p=[c.where===
void 0?"":/\bor\b/i.test(c.where)?`(${c.where})`:c.where,...u].filter(d=>d!=="").join(" and ");He({document:ke(ke(ke(c,"\
from",i),"to",s),"where",p===""?void 0:p)},"zoom")}function Oz(e,t,n){let{compare:o,...i}=Be(e),s=he(e.aggregate?.by).find(
Bi),a=n.map((c,p)=>`quantile(${t}, ${c}) as p_${p}`),l=n.length===0||s===void 0?null:{...i,aggregate:{measures:a,by:[s]}},
{answer:u}=_t(l);return!l||!u||!("rows"in u)||u.columns.length!==n.length+1?Lz:n.map((c,p)=>({name:`p${c*100}`,values:u.
rows.map(d=>typeof d[p+1]=="number"?d[p+1]:null)}))}var Lz=[];var xg=ue(0);function dd(e,t,n,o=""){let[i,s]=C([]),a=xg.value;return N(()=>{let l=new AbortController,u=new URLSearchParams(
{dataset:e});return typeof t=="string"&&u.set("from",t),typeof n=="string"&&u.set("to",n),o!==""&&u.set("board",o),ie(`v\
1/notes?${u.toString()}`,{signal:l.signal}).then(c=>s(c.notes),()=>{}),()=>l.abort()},[e,t,n,o,a]),i}async function Xa(e){
await ie("v1/notes",{body:e}),xg.value++}async function md(e){await ie(`v1/notes/${encodeURIComponent(e)}`,{method:"DELE\
TE"}),xg.value++}var fd=Uc(null);var ES="Yo",AS="Zo",OS="en",LS="S",RS="rn",NS="in",BS="an";var Nz=12;function hd({rows:e,all:t,hidden:n,onHidden:o,text:i,onMenu:s}){let[a,l]=C(""),u=d=>d.keys.map(m=>Q(m).text).join(
", "),c=a===""?e:e.filter(d=>u(d).toLowerCase().includes(a.toLowerCase())),p=(d,m)=>{let f=e.filter(v=>v.key!==d.key).map(
v=>v.key),h=!n.has(d.key)&&f.every(v=>n.has(v));if(!m)return o(h?new Set:new Set(f));let y=new Set(n);y.delete(d.key)||y.
add(d.key),o(y)};return r("div",{class:ES,children:[e.length>=Nz&&r("input",{class:AS,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:d=>l(d.currentTarget.value)}),r("div",{class:OS,children:c.map(d=>r("button",{type:"butt\
on",class:LS,"aria-pressed":!n.has(d.key),onClick:m=>p(d,m.ctrlKey||m.metaKey),onContextMenu:s&&(m=>{m.preventDefault(),
s(d,m.currentTarget)}),onKeyDown:s&&(m=>{m.key==="."&&(m.preventDefault(),m.stopPropagation(),s(d,m.currentTarget))}),children:[
r("svg",{width:"16",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":Pa(d.color).join(" "),style:{stroke:`var(${pn(d.color)})`}})}),r("span",{class:RS,children:r($,{value:d.
keys.length===1?d.keys[0]:d.keys,most:48,middle:!0})}),r("span",{class:NS,children:d.last===null?"–":i(d.last)})]},d.key))}),
t>e.length&&r("p",{class:BS,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var zS="tn",IS="on",HS="nn",wg="pn",qS="dn",VS="ln",WS="xn",US="sn",KS="cn",kg="gn";var Cg=12;function jS({lines:e,former:t,rows:n,hidden:o,at:i,left:s,zone:a,text:l,unfinished:u}){let c=e.times[i];if(c===
void 0)return null;let d=n.map((f,h)=>({row:f,value:e.series[h].values[i]??null,low:e.series[h].low?.[i]??null,high:e.series[h].
high?.[i]??null,before:GS(t,f.key,i)})).filter(({row:f})=>!o.has(f.key)).toSorted((f,h)=>(h.value??-1/0)-(f.value??-1/0)),
m=$o(e.times);return r("div",{class:Ce(IS,s>400&&HS),"aria-hidden":"true",children:[r("div",{class:wg,children:[Pn(c*1e3,
m,a)," ",Pi(a,c*1e3)]}),d.slice(0,Cg).map(({row:f,value:h,low:y,high:v,before:k})=>r("div",{class:qS,children:[r("span",
{class:VS,style:{background:`var(${pn(f.color)})`}}),r("span",{class:WS,children:f.keys.length===0?"":f.keys.map(x=>Q(x).
text).join(", ")}),r("span",{class:US,children:h===null?"–":y!==null&&v!==null?`${l(y)} – ${l(v)}`:l(h)}),k!==void 0&&
r("span",{class:KS,children:h!==null&&k?xn(h/k-1):"–"})]},f.key)),d.length>Cg&&r("div",{class:wg,children:[d.length-Cg,
" more"]}),t&&t.times[i]!==void 0&&r("div",{class:kg,children:["against ",Pn(t.times[i]*1e3,m,a)]}),u&&r("div",{class:kg,
children:"this bucket is not over yet"})]})}function GS(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.
values[n]??null}function JS(e,t,n,o,i){let s=e.times[n];if(s===void 0)return"";let a=e.series.slice(0,8).map(({keys:l,values:u})=>{
let c=u[n]??null,p=GS(t,JSON.stringify(l),n),d=c!==null&&p?`, ${xn(c/p-1)}`:"";return`${l.map(m=>Q(m).text).join(", ")} ${c===
null?"nothing":i(c)}${d}`.trim()});return`${Pn(s*1e3,$o(e.times),o)}: ${a.join("; ")}`}var ZS="hn",YS="fn",QS="dr",XS="un";function e2({box:e,flags:t,zone:n}){let o=t.filter(({from:i,to:s})=>(s??i)>=e.from&&i<=e.to);return r(O,{children:o.map(
i=>r(Fz,{flag:i,box:e,zone:n},i.id))})}function Fz({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,i=o(e.from),s=`${J(e.from*1e3,n)}: ${V(e.text)}`,a=So(s);return r(O,{children:[e.to!==null&&r("s\
pan",{class:YS,style:{left:`${i}px`,width:`${o(e.to)-i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("span",{class:ZS,
style:{left:`${i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("button",{type:"button",class:QS,style:{left:`${i}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:r(se,{name:"save",size:12})})]})}function t2({box:e,from:t,to:n}){let o=i=>e.left+Math.max(0,Math.min(1,(i-e.from)/
(e.to-e.from)))*e.width;return r("span",{class:XS,style:{left:`${o(t)}px`,width:`${Math.max(2,o(n)-o(t))}px`,top:`${e.top}\
px`,height:`${e.height}px`}})}var zz="uplot",Iz="u-hz",Hz="u-vt",qz="u-title",Vz="u-wrap",Wz="u-under",Uz="u-over",Kz="u-axis",Os="u-off",jz="u-select",
Gz="u-cursor-x",Jz="u-cursor-y",Zz="u-cursor-pt",Yz="u-legend",Qz="u-live",Xz="u-inline",e5="u-series",t5="u-marker",n2="\
u-label",n5="u-value",Uu="width",Ku="height";var o2="bottom",el="left",Sg="right",Hg="#000",r2=Hg+"0",Tg="mousemove",i2="mousedown",_g="mouseup",s2="mouseenter",a2="\
mouseleave",l2="dblclick",o5="resize",r5="scroll",u2="change",wd="dppxchange",qg="--",al=typeof window<"u",Eg=al?document:
null,nl=al?window:null,i5=al?navigator:null,Ze,yd;function Ag(){let e=devicePixelRatio;Ze!=e&&(Ze=e,yd&&Lg(u2,yd,Ag),yd=
matchMedia(`(min-resolution: ${Ze-.001}dppx) and (max-resolution: ${Ze+.001}dppx)`),Ls(u2,yd,Ag),nl.dispatchEvent(new CustomEvent(
wd)))}function co(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Og(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function wt(e,t,n){e.style[t]=n+"px"}function Zo(e,t,n,o){let i=Eg.createElement(e);return t!=null&&co(i,
t),n?.insertBefore(i,o),i}function Do(e,t){return Zo("div",e,t)}var c2=new WeakMap;function _r(e,t,n,o,i){let s="transla\
te("+t+"px,"+n+"px)",a=c2.get(e);s!=a&&(e.style.transform=s,c2.set(e,s),t<0||n<0||t>o||n>i?co(e,Os):Og(e,Os))}var p2=new WeakMap;
function d2(e,t,n){let o=t+n,i=p2.get(e);o!=i&&(p2.set(e,o),e.style.background=t,e.style.borderColor=n)}var m2=new WeakMap;
function f2(e,t,n,o){let i=t+""+n,s=m2.get(e);i!=s&&(m2.set(e,i),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var Vg={passive:!0},s5={...Vg,capture:!0};function Ls(e,t,n,o){t.addEventListener(
e,n,o?s5:Vg)}function Lg(e,t,n,o){t.removeEventListener(e,n,Vg)}al&&Ag();function Yo(e,t,n,o){let i;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)i=s?n+o>>1:po((n+o)/2),t[i]<e?n=i:o=i;return e-t[n]<=t[o]-e?n:o}function q2(e){return(n,o,i)=>{
let s=-1,a=-1;for(let l=o;l<=i;l++)if(e(n[l])){s=l;break}for(let l=i;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var V2=e=>e!=
null,W2=e=>e!=null&&e>0,Sd=q2(V2),a5=q2(W2);function l5(e,t,n,o=0,i=!1){let s=i?a5:Sd,a=i?W2:V2;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let p=e[c];a(p)&&(p<l?l=p:p>
u&&(u=p))}return[l??lt,u??-lt]}function Td(e,t,n,o){let i=y2(e),s=y2(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
ri:U2,l=i==1?po:Eo,u=s==1?Eo:po,c=l(a(tn(e))),p=u(a(tn(t))),d=ol(n,c),m=ol(n,p);return n==10&&(c<0&&(d=ut(d,-c)),p<0&&(m=
ut(m,-p))),o||n==2?(e=d*i,t=m*s):(e=J2(e,d),t=_d(t,m)),[e,t]}function Wg(e,t,n,o){let i=Td(e,t,n,o);return e==0&&(i[0]=0),
t==0&&(i[1]=0),i}var Ug=.1,h2={mode:3,pad:Ug},Gu={pad:0,soft:null,mode:0},u5={min:Gu,max:Gu};function kd(e,t,n,o){return Pd(
n)?g2(e,t,n):(Gu.pad=n,Gu.soft=o?0:null,Gu.mode=o?3:0,g2(e,t,u5))}function je(e,t){return e??t}function c5(e,t,n){for(t=
je(t,0),n=je(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function g2(e,t,n){let o=n.min,i=n.max,s=je(o.pad,
0),a=je(i.pad,0),l=je(o.hard,-lt),u=je(i.hard,lt),c=je(o.soft,lt),p=je(i.soft,-lt),d=je(o.mode,0),m=je(i.mode,0),f=t-e,h=ri(
f),y=Fn(tn(e),tn(t)),v=ri(y),k=tn(v-h);(f<1e-24||k>10)&&(f=0,(e==0||t==0)&&(f=1e-24,d==2&&c!=lt&&(s=0),m==2&&p!=-lt&&(a=
0)));let x=f||y||1e3,_=ri(x),S=ol(10,po(_)),L=x*(f==0?e==0?.1:1:s),M=ut(J2(e-L,S/10),24),E=e>=c&&(d==1||d==3&&M<=c||d==2&&
M>=c)?c:lt,R=Fn(l,M<E&&e>=E?E:Qo(E,M)),H=x*(f==0?t==0?.1:1:a),U=ut(_d(t+H,S/10),24),z=t<=p&&(m==1||m==3&&U>=p||m==2&&U<=
p)?p:-lt,re=Qo(u,U>z&&t<=z?z:Fn(z,U));return R==re&&R==0&&(re=100),[R,re]}var p5=new Intl.NumberFormat(al?i5.language:"e\
n-US"),Kg=e=>p5.format(e),mo=Math,xd=mo.PI,tn=mo.abs,po=mo.floor,en=mo.round,Eo=mo.ceil,Qo=mo.min,Fn=mo.max,ol=mo.pow,y2=mo.
sign,ri=mo.log10,U2=mo.log2,d5=(e,t=1)=>mo.sinh(e)*t,Pg=(e,t=1)=>mo.asinh(e/t),lt=1/0;function b2(e){return(ri((e^e>>31)-
(e>>31))|0)+1}function Rg(e,t,n){return Qo(Fn(e,t),n)}function K2(e){return typeof e=="function"}function ze(e){return K2(
e)?e:()=>e}var m5=()=>{},j2=e=>e,G2=(e,t)=>t,f5=e=>null,v2=e=>!0,x2=(e,t)=>e==t,h5=/\.\d*?(?=9{6,}|0{6,})/gm,Rs=e=>{if(Y2(
e)||qi.has(e))return e;let t=`${e}`,n=t.match(h5);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[i,
s]=t.split("e");return+`${Rs(i)}e${s}`}return ut(e,o)};function Es(e,t){return Rs(ut(Rs(e/t))*t)}function _d(e,t){return Rs(
Eo(Rs(e/t))*t)}function J2(e,t){return Rs(po(Rs(e/t))*t)}function ut(e,t=0){if(Y2(e))return e;let n=10**t,o=e*n*(1+Number.
EPSILON);return en(o)/n}var qi=new Map;function Z2(e){return((""+e).split(".")[1]||"").length}function Zu(e,t,n,o){let i=[],
s=o.map(Z2);for(let a=t;a<n;a++){let l=tn(a),u=ut(ol(e,a),l);for(let c=0;c<o.length;c++){let p=e==10?+`${o[c]}e${a}`:o[c]*
u,d=(a>=0?0:l)+(a>=s[c]?0:s[c]),m=e==10?p:ut(p,d);i.push(m),qi.set(m,d)}}return i}var Ju={},jg=[],rl=[null,null],Hi=Array.
isArray,Y2=Number.isInteger,g5=e=>e===void 0;function w2(e){return typeof e=="string"}function Pd(e){let t=!1;if(e!=null){
let n=e.constructor;t=n==null||n==Object}return t}function y5(e){return e!=null&&typeof e=="object"}var b5=Object.getPrototypeOf(
Uint8Array),Q2="__proto__";function il(e,t=Pd){let n;if(Hi(e)){let o=e.find(i=>i!=null);if(Hi(o)||t(o)){n=Array(e.length);
for(let i=0;i<e.length;i++)n[i]=il(e[i],t)}else n=e.slice()}else if(e instanceof b5)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=Q2&&(n[o]=il(e[o],t))}else n=e;return n}function Kt(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let i in o)
i!=Q2&&(Pd(e[i])?Kt(e[i],il(o[i])):e[i]=il(o[i]))}return e}var v5=0,x5=1,w5=2;function k5(e,t,n){for(let o=0,i,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(i=a-1;i>=0&&e[i]==null;)e[i--]=null;for(i=a+1;i<n&&e[i]==null;)e[s=i++]=null}}}function C5(e,t){
if(_5(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return P5(a[0])||(a=T5(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let p=0;p<c;p++)n.add(u[p])}let o=[Array.from(n).sort((a,l)=>a-
l)],i=o[0].length,s=new Map;for(let a=0;a<i;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let p=l[c],d=Array(i).fill(void 0),m=t?t[a][c]:x5,f=[];for(let h=0;h<p.length;h++){let y=p[h],v=s.get(u[h]);
y===null?m!=v5&&(d[v]=y,m==w5&&f.push(v)):d[v]=y}k5(d,f,i),o.push(d)}}return o}var S5=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function T5(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let i=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];i.push(l)}
return i}function _5(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let i=e[o][0];if(i.length!=n)return!1;if(i!=
t){for(let s=0;s<n;s++)if(i[s]!=t[s])return!1}}return!0}function P5(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,i=n-
1;for(;o<=i&&e[o]==null;)o++;for(;i>=o&&e[i]==null;)i--;if(i<=o)return!0;let s=Fn(1,po((i-o+1)/t));for(let a=e[o],l=o+s;l<=
i;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var X2=["January","February","March","April","May","June",
"July","August","September","October","November","December"],eT=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function tT(e){return e.slice(0,3)}var M5=eT.map(tT),$5=X2.map(tT),D5={MMMM:X2,MMM:$5,WWWW:eT,WWW:M5};function Wu(e){
return(e<10?"0":"")+e}function E5(e){return(e<10?"00":e<100?"0":"")+e}var A5={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Wu(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>Wu(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Wu(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Wu(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Wu(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>E5(e.getMilliseconds())};function Gg(e,t){t=t||D5;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=o.exec(
e);)n.push(i[0][0]=="{"?A5[i[1]]:i[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var O5=new Intl.DateTimeFormat().resolvedOptions().timeZone;function L5(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==O5?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var nT=e=>e%1==0,Cd=[1,2,2.5,5],R5=Zu(10,-32,0,Cd),oT=Zu(10,0,32,Cd),N5=oT.filter(nT),As=R5.concat(
oT),Jg=`
`,rT="{YYYY}",k2=Jg+rT,iT="{M}/{D}",ju=Jg+iT,bd=ju+"/{YY}",sT="{aa}",B5="{h}:{mm}",tl=B5+sT,C2=Jg+tl,S2=":{ss}",et=null;
function aT(e){let t=e*1e3,n=t*60,o=n*60,i=o*24,s=i*30,a=i*365,u=(e==1?Zu(10,0,3,Cd).filter(nT):Zu(10,-3,0,Cd)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,rT,et,et,et,et,et,et,1],[i*28,"{MMM}",k2,et,et,et,et,et,1],[i,iT,k2,et,
et,et,et,et,1],[o,"{h}"+sT,bd,et,ju,et,et,et,1],[n,tl,bd,et,ju,et,et,et,1],[t,S2,bd+" "+tl,et,ju+" "+tl,et,C2,et,1],[e,S2+
".{fff}",bd+" "+tl,et,ju+" "+tl,et,C2,et,1]];function p(d){return(m,f,h,y,v,k)=>{let x=[],_=v>=a,S=v>=s&&v<a,L=d(h),M=ut(
L*e,3),E=Mg(L.getFullYear(),_?0:L.getMonth(),S||_?1:L.getDate()),R=ut(E*e,3);if(S||_){let H=S?v/s:0,U=_?v/a:0,z=M==R?M:ut(
Mg(E.getFullYear()+U,E.getMonth()+H,1)*e,3),re=new Date(en(z/e)),X=re.getFullYear(),we=re.getMonth();for(let me=0;z<=y;me++){
let Le=Mg(X+U*me,we+H*me,1),Z=Le-d(ut(Le*e,3));z=ut((+Le+Z)*e,3),z<=y&&x.push(z)}}else{let H=v>=i?i:v,U=po(h)-po(M),z=R+
U+_d(M-R,H);x.push(z);let re=d(z),X=re.getHours()+re.getMinutes()/n+re.getSeconds()/o,we=v/o,me=m.axes[f]._space,Le=k/me;
for(;z=ut(z+v,e==1?0:3),!(z>y);)if(we>1){let Z=po(ut(X+we,6))%24,$e=d(z).getHours()-Z;$e>1&&($e=-1),z-=$e*o,X=(X+we)%24;
let Re=x[x.length-1];ut((z-Re)/v,3)*Le>=.7&&x.push(z)}else x.push(z)}return x}}return[u,c,p]}var[F5,z5,I5]=aT(1),[H5,q5,
V5]=aT(.001);Zu(2,-53,53,[1]);function T2(e,t){return e.map(n=>n.map((o,i)=>i==0||i==8||o==null?o:t(i==1||n[8]==0?o:n[1]+
o)))}function _2(e,t){return(n,o,i,s,a)=>{let l=t.find(h=>a>=h[0])||t[t.length-1],u,c,p,d,m,f;return o.map(h=>{let y=e(h),
v=y.getFullYear(),k=y.getMonth(),x=y.getDate(),_=y.getHours(),S=y.getMinutes(),L=y.getSeconds(),M=v!=u&&l[2]||k!=c&&l[3]||
x!=p&&l[4]||_!=d&&l[5]||S!=m&&l[6]||L!=f&&l[7]||l[1];return u=v,c=k,p=x,d=_,m=S,f=L,M(y)})}}function W5(e,t){let n=Gg(t);
return(o,i,s,a,l)=>i.map(u=>n(e(u)))}function Mg(e,t,n){return new Date(e,t,n)}function P2(e,t){return t(e)}var U5="{YYY\
Y}-{MM}-{DD} {h}:{mm}{aa}";function M2(e,t){return(n,o,i,s)=>s==null?qg:t(e(o))}function K5(e,t){let n=e.series[t];return n.
width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function j5(e,t){return e.series[t].fill(e,t)}var G5={show:!0,
live:!0,isolate:!1,mount:m5,markers:{show:!0,width:2,stroke:K5,fill:j5,dash:"solid"},idx:null,idxs:null,values:[]};function J5(e,t){
let n=e.cursor.points,o=Do(),i=n.size(e,t);wt(o,Uu,i),wt(o,Ku,i);let s=i/-2;wt(o,"marginLeft",s),wt(o,"marginTop",s);let a=n.
width(e,t,i);return a&&wt(o,"borderWidth",a),o}function Z5(e,t){let n=e.series[t].points;return n._fill||n._stroke}function Y5(e,t){
let n=e.series[t].points;return n._stroke||n._fill}function Q5(e,t){return e.series[t].points.size}var $g=[0,0];function X5(e,t,n){
return $g[0]=t,$g[1]=n,$g}function vd(e,t,n,o=!0){return i=>{i.button==0&&(!o||i.target==t)&&n(i)}}function Dg(e,t,n,o=!0){
return i=>{(!o||i.target==t)&&n(i)}}var eI={show:!0,x:!0,y:!0,lock:!1,move:X5,points:{one:!1,show:J5,size:Q5,width:0,stroke:Y5,
fill:Z5},bind:{mousedown:vd,mouseup:vd,click:vd,dblclick:vd,mousemove:Dg,mouseleave:Dg,mouseenter:Dg},drag:{setScale:!0,
x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,i)=>o-
i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},lT={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Zg=Kt({},lT,{filter:G2}),uT=Kt({},Zg,{size:10}),cT=Kt({},lT,{show:!1}),Yg='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',pT="bold "+Yg,dT=1.5,$2={show:!0,scale:"x",stroke:Hg,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:pT,side:2,grid:Zg,ticks:uT,border:cT,font:Yg,lineGap:dT,rotate:0},tI="\
Value",nI="Time",D2={show:!0,scale:"x",auto:!1,sorted:1,min:lt,max:-lt,idxs:[]};function oI(e,t,n,o,i){return t.map(s=>s==
null?"":Kg(s))}function rI(e,t,n,o,i,s,a){let l=[],u=qi.get(i)||0;n=a?n:ut(_d(n,i),u);for(let c=n;c<=o;c=ut(c+i,u))l.push(
Object.is(c,-0)?0:c);return l}function Ng(e,t,n,o,i,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?ri:U2,p=po(c(n));
i=ol(u,p),u==10&&(i=As[Yo(i,As)]);let d=n,m=i*u;u==10&&(m=As[Yo(m,As)]);do l.push(d),d=d+i,u==10&&!qi.has(d)&&(d=ut(d,qi.
get(i))),d>=m&&(i=d,m=i*u,u==10&&(m=As[Yo(m,As)]));while(d<=o);return l}function iI(e,t,n,o,i,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?Ng(e,t,Fn(u,n),o,i):[u],p=o>=0&&n<=0?[0]:[];return(n<-u?Ng(e,t,Fn(u,-o),-n,i):[u]).reverse().map(m=>-m).
concat(p,c)}var mT=/./,sI=/[12357]/,aI=/[125]/,E2=/1/,Bg=(e,t,n,o)=>e.map((i,s)=>t==4&&i==0||s%o==0&&n.test(i.toExponential()[i<
0?1:0])?i:null);function lI(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,p=u(10,a),d=u(9,a)-
p>=c?mT:u(7,a)-p>=c?sI:u(5,a)-p>=c?aI:E2;if(d==E2){let m=tn(u(1,a)-p);if(m<c)return Bg(t.slice().reverse(),l.distr,d,Eo(
c/m)).reverse()}return Bg(t,l.distr,d,1)}function uI(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=tn(u(
1,a)-u(2,a));return c<l?Bg(t.slice().reverse(),3,mT,Eo(l/c)).reverse():t}function cI(e,t,n,o){return o==null?qg:t==null?
"":Kg(t)}var A2={show:!0,scale:"y",stroke:Hg,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:pT,side:3,
grid:Zg,ticks:uT,border:cT,font:Yg,lineGap:dT,rotate:0};function pI(e,t){let n=3+(e||1)*2;return ut(n*t,3)}function dI(e,t){
let{scale:n,idxs:o}=e.series[0],i=e._data[0],s=e.valToPos(i[o[0]],n,!0),a=e.valToPos(i[o[1]],n,!0),l=tn(a-s),u=e.series[t],
c=l/(u.points.space*Ze);return o[1]-o[0]<=c}var O2={scale:null,auto:!0,sorted:0,min:lt,max:-lt},fT=(e,t,n,o,i)=>i,L2={show:!0,
auto:!0,sorted:0,gaps:fT,alpha:1,facets:[Kt({},O2,{scale:"x"}),Kt({},O2,{scale:"y"})]},R2={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:fT,alpha:1,points:{show:dI,filter:null},values:null,min:lt,max:-lt,idxs:[],path:null,clip:null};function mI(e,t,n,o,i){
return n/10}var hT={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},fI=Kt({},hT,{time:!1,ori:1}),N2={};
function gT(e,t){let n=N2[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(i=>i!=
o)},pub(o,i,s,a,l,u,c){for(let p=0;p<n.plots.length;p++)n.plots[p]!=i&&n.plots[p].pub(o,i,s,a,l,u,c)}},e!=null&&(N2[e]=n)),
n}var sl=1,Fg=2;function Ns(e,t,n){let o=e.mode,i=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],p=o==2?a[i.facets[0].scale]:a[e.series[0].scale],d=o==2?a[i.facets[1].scale]:a[i.scale],m=l.left,f=l.top,h=l.
width,y=l.height,v=e.valToPosH,k=e.valToPosV;return p.ori==0?n(i,u,c,p,d,v,k,m,f,h,y,$d,ll,Ed,bT,xT):n(i,u,c,p,d,k,v,f,m,
y,h,Dd,ul,ey,vT,wT)}function Qg(e,t){let n=0,o=0,i=je(e.bands,jg);for(let s=0;s<i.length;s++){let a=i[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function hI(e,t,n,o,i){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return i==-1?u.min:i==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function ii(e,t,n,o,i,s){
return Ns(e,t,(a,l,u,c,p,d,m,f,h,y,v)=>{let k=a.pxRound,x=c.dir*(c.ori==0?1:-1),_=c.ori==0?ll:ul,S,L;x==1?(S=n,L=o):(S=o,
L=n);let M=k(d(l[S],c,y,f)),E=k(m(u[S],p,v,h)),R=k(d(l[L],c,y,f)),H=k(m(s==1?p.max:p.min,p,v,h)),U=new Path2D(i);return _(
U,R,H),_(U,M,H),_(U,M,E),U})}function Md(e,t,n,o,i,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?Ed:ey,u=n;for(let d=0;d<
e.length;d++){let m=e[d];if(m[1]>m[0]){let f=m[0]-u;f>0&&l(a,u,o,f,o+s),u=m[1]}}let c=n+i-u,p=10;c>0&&l(a,u,o-p/2,c,o+s+
p)}return a}function gI(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function Xg(e,t,n,o,i,s,a){let l=[],u=e.
length;for(let c=i==1?n:o;c>=n&&c<=o;c+=i)if(t[c]===null){let d=c,m=c;if(i==1)for(;++c<=o&&t[c]===null;)m=c;else for(;--c>=
n&&t[c]===null;)m=c;let f=s(e[d]),h=m==d?f:s(e[m]),y=d-i;f=a<=0&&y>=0&&y<u?s(e[y]):f;let k=m+i;h=a>=0&&k>=0&&k<u?s(e[k]):
h,h>=f&&l.push([f,h])}return l}function B2(e){return e==0?j2:e==1?en:t=>Es(t,e)}function yT(e){let t=e==0?$d:Dd,n=e==0?(i,s,a,l,u,c)=>{
i.arcTo(s,a,l,u,c)}:(i,s,a,l,u,c)=>{i.arcTo(a,s,u,l,c)},o=e==0?(i,s,a,l,u)=>{i.rect(s,a,l,u)}:(i,s,a,l,u)=>{i.rect(a,s,u,
l)};return(i,s,a,l,u,c=0,p=0)=>{c==0&&p==0?o(i,s,a,l,u):(c=Qo(c,l/2,u/2),p=Qo(p,l/2,u/2),t(i,s+c,a),n(i,s+l,a,s+l,a+u,c),
n(i,s+l,a+u,s,a+u,p),n(i,s,a+u,s,a,p),n(i,s,a,s+l,a,c),i.closePath())}}var $d=(e,t,n)=>{e.moveTo(t,n)},Dd=(e,t,n)=>{e.moveTo(
n,t)},ll=(e,t,n)=>{e.lineTo(t,n)},ul=(e,t,n)=>{e.lineTo(n,t)},Ed=yT(0),ey=yT(1),bT=(e,t,n,o,i,s)=>{e.arc(t,n,o,i,s)},vT=(e,t,n,o,i,s)=>{
e.arc(n,t,o,i,s)},xT=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(t,n,o,i,s,a)},wT=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(n,t,i,o,a,s)};
function kT(e){return(t,n,o,i,s)=>Ns(t,n,(a,l,u,c,p,d,m,f,h,y,v)=>{let{pxRound:k,points:x}=a,_,S;c.ori==0?(_=$d,S=bT):(_=
Dd,S=vT);let L=ut(x.width*Ze,3),M=(x.size-x.width)/2*Ze,E=ut(M*2,3),R=new Path2D,H=new Path2D,{left:U,top:z,width:re,height:X}=t.
bbox;Ed(H,U-E,z-E,re+E*2,X+E*2);let we=me=>{if(u[me]!=null){let Le=k(d(l[me],c,y,f)),Z=k(m(u[me],p,v,h));_(R,Le+M,Z),S(R,
Le,Z,M,0,xd*2)}};if(s)s.forEach(we);else for(let me=o;me<=i;me++)we(me);return{stroke:L>0?R:null,fill:R,clip:H,flags:sl|
Fg}})}function CT(e){return(t,n,o,i,s,a)=>{o!=i&&(s!=o&&a!=o&&e(t,n,o),s!=i&&a!=i&&e(t,n,i),e(t,n,a))}}var yI=CT(ll),bI=CT(
ul);function ST(e){let t=je(e?.alignGaps,0);return(n,o,i,s)=>Ns(n,o,(a,l,u,c,p,d,m,f,h,y,v)=>{[i,s]=Sd(u,i,s);let k=a.pxRound,
x=X=>k(d(X,c,y,f)),_=X=>k(m(X,p,v,h)),S,L;c.ori==0?(S=ll,L=yI):(S=ul,L=bI);let M=c.dir*(c.ori==0?1:-1),E={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:sl},R=E.stroke,H=!1;if(s-i>=y*4){let X=pe=>n.posToVal(pe,c.key,!0),we=null,
me=null,Le,Z,Ye,Ge=x(l[M==1?i:s]),$e=x(l[i]),Re=x(l[s]),Ae=X(M==1?$e+1:Re-1);for(let pe=M==1?i:s;pe>=i&&pe<=s;pe+=M){let Jt=l[pe],
Ct=(M==1?Jt<Ae:Jt>Ae)?Ge:x(Jt),Qe=u[pe];Ct==Ge?Qe!=null?(Z=Qe,we==null?(S(R,Ct,_(Z)),Le=we=me=Z):Z<we?we=Z:Z>me&&(me=Z)):
Qe===null&&(H=!0):(we!=null&&L(R,Ge,_(we),_(me),_(Le),_(Z)),Qe!=null?(Z=Qe,S(R,Ct,_(Z)),we=me=Le=Z):(we=me=null,Qe===null&&
(H=!0)),Ge=Ct,Ae=X(Ge+M))}we!=null&&we!=me&&Ye!=Ge&&L(R,Ge,_(we),_(me),_(Le),_(Z))}else for(let X=M==1?i:s;X>=i&&X<=s;X+=
M){let we=u[X];we===null?H=!0:we!=null&&S(R,x(l[X]),_(we))}let[z,re]=Qg(n,o);if(a.fill!=null||z!=0){let X=E.fill=new Path2D(
R),we=a.fillTo(n,o,a.min,a.max,z),me=_(we),Le=x(l[i]),Z=x(l[s]);M==-1&&([Z,Le]=[Le,Z]),S(X,Z,me),S(X,Le,me)}if(!a.spanGaps){
let X=[];H&&X.push(...Xg(l,u,i,s,M,x,t)),E.gaps=X=a.gaps(n,o,i,s,X),E.clip=Md(X,c.ori,f,h,y,v)}return re!=0&&(E.band=re==
2?[ii(n,o,i,s,R,-1),ii(n,o,i,s,R,1)]:ii(n,o,i,s,R,re)),E})}function vI(e){let t=je(e.align,1),n=je(e.ascDesc,!1),o=je(e.
alignGaps,0),i=je(e.extend,!1);return(s,a,l,u)=>Ns(s,a,(c,p,d,m,f,h,y,v,k,x,_)=>{[l,u]=Sd(d,l,u);let S=c.pxRound,{left:L,
width:M}=s.bbox,E=$e=>S(h($e,m,x,v)),R=$e=>S(y($e,f,_,k)),H=m.ori==0?ll:ul,U={stroke:new Path2D,fill:null,clip:null,band:null,
gaps:null,flags:sl},z=U.stroke,re=m.dir*(m.ori==0?1:-1),X=R(d[re==1?l:u]),we=E(p[re==1?l:u]),me=we,Le=we;i&&t==-1&&(Le=L,
H(z,Le,X)),H(z,we,X);for(let $e=re==1?l:u;$e>=l&&$e<=u;$e+=re){let Re=d[$e];if(Re==null)continue;let Ae=E(p[$e]),pe=R(Re);
t==1?H(z,Ae,X):H(z,me,pe),H(z,Ae,pe),X=pe,me=Ae}let Z=me;i&&t==1&&(Z=L+M,H(z,Z,X));let[Ye,Ge]=Qg(s,a);if(c.fill!=null||Ye!=
0){let $e=U.fill=new Path2D(z),Re=c.fillTo(s,a,c.min,c.max,Ye),Ae=R(Re);H($e,Z,Ae),H($e,Le,Ae)}if(!c.spanGaps){let $e=[];
$e.push(...Xg(p,d,l,u,re,E,o));let Re=c.width*Ze/2,Ae=n||t==1?Re:-Re,pe=n||t==-1?-Re:Re;$e.forEach(Jt=>{Jt[0]+=Ae,Jt[1]+=
pe}),U.gaps=$e=c.gaps(s,a,l,u,$e),U.clip=Md($e,m.ori,v,k,x,_)}return Ge!=0&&(U.band=Ge==2?[ii(s,a,l,u,z,-1),ii(s,a,l,u,z,
1)]:ii(s,a,l,u,z,Ge)),U})}function F2(e,t,n,o,i,s,a=lt){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)if(t[u]!==
void 0){if(l!=null){let p=tn(e[u]-e[l]);p<c&&(c=p,a=tn(n(e[u],o,i,s)-n(e[l],o,i,s)))}l=u}}return a}function xI(e){e=e||Ju;
let t=je(e.size,[.6,lt,1]),n=e.align||0,o=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let s=ze(i),a=1-
t[0],l=je(t[1],lt),u=je(t[2],1),c=je(e.disp,Ju),p=je(e.each,f=>{}),{fill:d,stroke:m}=c;return(f,h,y,v)=>Ns(f,h,(k,x,_,S,L,M,E,R,H,U,z)=>{
let re=k.pxRound,X=n,we=o*Ze,me=l*Ze,Le=u*Ze,Z,Ye;S.ori==0?[Z,Ye]=s(f,h):[Ye,Z]=s(f,h);let Ge=S.dir*(S.ori==0?1:-1),$e=S.
ori==0?Ed:ey,Re=S.ori==0?p:(oe,dt,Zt,ea,rs,dr,is)=>{p(oe,dt,Zt,rs,ea,is,dr)},Ae=je(f.bands,jg).find(oe=>oe.series[0]==h),
pe=Ae!=null?Ae.dir:0,Jt=k.fillTo(f,h,k.min,k.max,pe),Dn=re(E(Jt,L,z,H)),Ct,Qe,Ro,eo=U,Mt=re(k.width*Ze),pr=!1,qr=null,bo=null,
gi=null,Ys=null;d!=null&&(Mt==0||m!=null)&&(pr=!0,qr=d.values(f,h,y,v),bo=new Map,new Set(qr).forEach(oe=>{oe!=null&&bo.
set(oe,new Path2D)}),Mt>0&&(gi=m.values(f,h,y,v),Ys=new Map,new Set(gi).forEach(oe=>{oe!=null&&Ys.set(oe,new Path2D)})));
let{x0:Qs,size:Ul}=c;if(Qs!=null&&Ul!=null){X=1,x=Qs.values(f,h,y,v),Qs.unit==2&&(x=x.map(Zt=>f.posToVal(R+Zt*U,S.key,!0)));
let oe=Ul.values(f,h,y,v);Ul.unit==2?Qe=oe[0]*U:Qe=M(oe[0],S,U,R)-M(0,S,U,R),eo=F2(x,_,M,S,U,R,eo),Ro=eo-Qe+we}else eo=F2(
x,_,M,S,U,R,eo),Ro=eo*a+we,Qe=eo-Ro;Ro<1&&(Ro=0),Mt>=Qe/2&&(Mt=0),Ro<5&&(re=j2);let $c=Ro>0,ns=eo-Ro-($c?Mt:0);Qe=re(Rg(
ns,Le,me)),Ct=(X==0?Qe/2:X==Ge?0:Qe)-X*Ge*((X==0?we/2:0)+($c?Mt/2:0));let En={stroke:null,fill:null,clip:null,band:null,
gaps:null,flags:0},Xs=pr?null:new Path2D,Vr=null;if(Ae!=null)Vr=f.data[Ae.series[1]];else{let{y0:oe,y1:dt}=c;oe!=null&&dt!=
null&&(_=dt.values(f,h,y,v),Vr=oe.values(f,h,y,v))}let os=Z*Qe,De=Ye*Qe;for(let oe=Ge==1?y:v;oe>=y&&oe<=v;oe+=Ge){let dt=_[oe];
if(dt==null)continue;if(Vr!=null){let Hn=Vr[oe]??0;if(dt-Hn==0)continue;Dn=E(Hn,L,z,H)}let Zt=S.distr!=2||c!=null?x[oe]:
oe,ea=M(Zt,S,U,R),rs=E(je(dt,Jt),L,z,H),dr=re(ea-Ct),is=re(Fn(rs,Dn)),to=re(Qo(rs,Dn)),vo=is-to;if(dt!=null){let Hn=dt<0?
De:os,No=dt<0?os:De;pr?(Mt>0&&gi[oe]!=null&&$e(Ys.get(gi[oe]),dr,to+po(Mt/2),Qe,Fn(0,vo-Mt),Hn,No),qr[oe]!=null&&$e(bo.get(
qr[oe]),dr,to+po(Mt/2),Qe,Fn(0,vo-Mt),Hn,No)):$e(Xs,dr,to+po(Mt/2),Qe,Fn(0,vo-Mt),Hn,No),Re(f,h,oe,dr-Mt/2,to,Qe+Mt,vo)}}
return Mt>0?En.stroke=pr?Ys:Xs:pr||(En._fill=k.width==0?k._fill:k._stroke??k._fill,En.width=0),En.fill=pr?bo:Xs,En})}function wI(e,t){
let n=je(t?.alignGaps,0);return(o,i,s,a)=>Ns(o,i,(l,u,c,p,d,m,f,h,y,v,k)=>{[s,a]=Sd(c,s,a);let x=l.pxRound,_=Z=>x(m(Z,p,
v,h)),S=Z=>x(f(Z,d,k,y)),L,M,E;p.ori==0?(L=$d,E=ll,M=xT):(L=Dd,E=ul,M=wT);let R=p.dir*(p.ori==0?1:-1),H=_(u[R==1?s:a]),U=H,
z=[],re=[];for(let Z=R==1?s:a;Z>=s&&Z<=a;Z+=R)if(c[Z]!=null){let Ge=u[Z],$e=_(Ge);z.push(U=$e),re.push(S(c[Z]))}let X={stroke:e(
z,re,L,E,M,x),fill:null,clip:null,band:null,gaps:null,flags:sl},we=X.stroke,[me,Le]=Qg(o,i);if(l.fill!=null||me!=0){let Z=X.
fill=new Path2D(we),Ye=l.fillTo(o,i,l.min,l.max,me),Ge=S(Ye);E(Z,U,Ge),E(Z,H,Ge)}if(!l.spanGaps){let Z=[];Z.push(...Xg(u,
c,s,a,R,_,n)),X.gaps=Z=l.gaps(o,i,s,a,Z),X.clip=Md(Z,p.ori,h,y,v,k)}return Le!=0&&(X.band=Le==2?[ii(o,i,s,a,we,-1),ii(o,
i,s,a,we,1)]:ii(o,i,s,a,we,Le)),X})}function kI(e){return wI(CI,e)}function CI(e,t,n,o,i,s){let a=e.length;if(a<2)return null;
let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),p=Array(a-1),d=Array(a-1);for(let m=0;m<
a-1;m++)p[m]=t[m+1]-t[m],d[m]=e[m+1]-e[m],c[m]=p[m]/d[m];u[0]=c[0];for(let m=1;m<a-1;m++)c[m]===0||c[m-1]===0||c[m-1]>0!=
c[m]>0?u[m]=0:(u[m]=3*(d[m-1]+d[m])/((2*d[m]+d[m-1])/c[m-1]+(d[m]+2*d[m-1])/c[m]),isFinite(u[m])||(u[m]=0));u[a-1]=c[a-2];
for(let m=0;m<a-1;m++)i(l,e[m]+d[m]/3,t[m]+u[m]*d[m]/3,e[m+1]-d[m]/3,t[m+1]-u[m+1]*d[m]/3,e[m+1],t[m+1])}return l}var zg=new Set;
function z2(){for(let e of zg)e.syncRect(!0)}al&&(Ls(o5,nl,z2),Ls(r5,nl,z2,!0),Ls(wd,nl,()=>{jt.pxRatio=Ze}));var SI=ST(),
TI=kT();function I2(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((s,a)=>Ig(s,a,t,n))}
function _I(e,t){return e.map((n,o)=>o==0?{}:Kt({},t,n))}function Ig(e,t,n,o){return Kt({},t==0?n:o,e)}function TT(e,t,n){
return t==null?rl:[t,n]}var PI=TT;function MI(e,t,n){return t==null?rl:kd(t,n,Ug,!0)}function _T(e,t,n,o){return t==null?
rl:Td(t,n,e.scales[o].log,!1)}var $I=_T;function PT(e,t,n,o){return t==null?rl:Wg(t,n,e.scales[o].log,!1)}var DI=PT;function EI(e,t,n,o,i){
let s=Fn(b2(e),b2(t)),a=t-e,l=Yo(i/o*a,n);do{let u=n[l],c=o*u/a;if(c>=i&&s+(u<5?qi.get(u):0)<=17)return[u,c]}while(++l<n.
length);return[0,0]}function H2(e){let t,n;return e=e.replace(/(\d+)px/,(o,i)=>(t=en((n=+i)*Ze))+"px"),[e,t,n]}function AI(e){
e.show&&[e.font,e.labelFont].forEach(t=>{let n=ut(t[2]*Ze,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function jt(e,t,n){
let o={mode:je(e.mode,1)},i=o.mode;function s(g,b,w,T){let D=b.valToPct(g);return T+w*(b.dir==-1?1-D:D)}function a(g,b,w,T){
let D=b.valToPct(g);return T+w*(b.dir==-1?D:1-D)}function l(g,b,w,T){return b.ori==0?s(g,b,w,T):a(g,b,w,T)}o.valToPosH=s,
o.valToPosV=a;let u=!1;o.status=0;let c=o.root=Do(zz);if(e.id!=null&&(c.id=e.id),co(c,e.class),e.title){let g=Do(qz,c);g.
textContent=e.title}let p=Zo("canvas"),d=o.ctx=p.getContext("2d"),m=Do(Vz,c);Ls("click",m,g=>{g.target===h&&(gt!=pa||St!=
da)&&bn.click(o,g)},!0);let f=o.under=Do(Wz,m);m.appendChild(p);let h=o.over=Do(Uz,m);e=il(e);let y=+je(e.pxAlign,1),v=B2(
y);(e.plugins||[]).forEach(g=>{g.opts&&(e=g.opts(o,e)||e)});let k=e.ms||.001,x=o.series=i==1?I2(e.series||[],D2,R2,!1):_I(
e.series||[null],L2),_=o.axes=I2(e.axes||[],$2,A2,!0),S=o.scales={},L=o.bands=e.bands||[];L.forEach(g=>{g.fill=ze(g.fill||
null),g.dir=je(g.dir,-1)});let M=i==2?x[1].facets[0].scale:x[0].scale,E={axes:aB,series:nB},R=(e.drawOrder||["axes","ser\
ies"]).map(g=>E[g]);function H(g){let b=g.distr==3?w=>ri(w>0?w:g.clamp(o,w,g.min,g.max,g.key)):g.distr==4?w=>Pg(w,g.asinh):
g.distr==100?w=>g.fwd(w):w=>w;return w=>{let T=b(w),{_min:D,_max:A}=g,F=A-D;return(T-D)/F}}function U(g){let b=S[g];if(b==
null){let w=(e.scales||Ju)[g]||Ju;if(w.from!=null){U(w.from);let T=Kt({},S[w.from],w,{key:g});T.valToPct=H(T),S[g]=T}else{
b=S[g]=Kt({},g==M?hT:fI,w),b.key=g;let T=b.time,D=b.range,A=Hi(D);if((g!=M||i==2&&!T)&&(A&&(D[0]==null||D[1]==null)&&(D=
{min:D[0]==null?h2:{mode:1,hard:D[0],soft:D[0]},max:D[1]==null?h2:{mode:1,hard:D[1],soft:D[1]}},A=!1),!A&&Pd(D))){let F=D;
D=(K,G,ee)=>G==null?rl:kd(G,ee,F)}b.range=ze(D||(T?PI:g==M?b.distr==3?$I:b.distr==4?DI:TT:b.distr==3?_T:b.distr==4?PT:MI)),
b.auto=ze(A?!1:b.auto),b.clamp=ze(b.clamp||mI),b._min=b._max=null,b.valToPct=H(b)}}}U("x"),U("y"),i==1&&x.forEach(g=>{U(
g.scale)}),_.forEach(g=>{U(g.scale)});for(let g in e.scales)U(g);let z=S[M],re=z.distr,X,we;z.ori==0?(co(c,Iz),X=s,we=a):
(co(c,Hz),X=a,we=s);let me={};for(let g in S){let b=S[g];(b.min!=null||b.max!=null)&&(me[g]={min:b.min,max:b.max},b.min=
b.max=null)}let Le=e.tzDate||(g=>new Date(en(g/k))),Z=e.fmtDate||Gg,Ye=k==1?I5(Le):V5(Le),Ge=_2(Le,T2(k==1?z5:q5,Z)),$e=M2(
Le,P2(U5,Z)),Re=[],Ae=o.legend=Kt({},G5,e.legend),pe=o.cursor=Kt({},eI,{drag:{y:i==2}},e.cursor),Jt=Ae.show,Dn=pe.show,Ct=Ae.
markers;Ae.idxs=Re,Ct.width=ze(Ct.width),Ct.dash=ze(Ct.dash),Ct.stroke=ze(Ct.stroke),Ct.fill=ze(Ct.fill);let Qe,Ro,eo,Mt=[],
pr=[],qr,bo=!1,gi={};if(Ae.live){let g=x[1]?x[1].values:null;bo=g!=null,qr=bo?g(o,1,0):{_:0};for(let b in qr)gi[b]=qg}if(Jt)
if(Qe=Zo("table",Yz,c),eo=Zo("tbody",null,Qe),Ae.mount(o,Qe),bo){Ro=Zo("thead",null,Qe,eo);let g=Zo("tr",null,Ro);Zo("th",
null,g);for(var Ys in qr)Zo("th",n2,g).textContent=Ys}else co(Qe,Xz),Ae.live&&co(Qe,Qz);let Qs={show:!0},Ul={show:!1};function $c(g,b){
if(b==0&&(bo||!Ae.live||i==2))return rl;let w=[],T=Zo("tr",e5,eo,eo.childNodes[b]);co(T,g.class),g.show||co(T,Os);let D=Zo(
"th",null,T);if(Ct.show){let K=Do(t5,D);if(b>0){let G=Ct.width(o,b);G&&(K.style.border=G+"px "+Ct.dash(o,b)+" "+Ct.stroke(
o,b)),K.style.background=Ct.fill(o,b)}}let A=Do(n2,D);g.label instanceof HTMLElement?A.appendChild(g.label):A.textContent=
g.label,b>0&&(Ct.show||(A.style.color=g.width>0?Ct.stroke(o,b):Ct.fill(o,b)),En("click",D,K=>{if(pe._lock)return;as(K);let G=x.
indexOf(g);if((K.ctrlKey||K.metaKey)!=Ae.isolate){let ee=x.some((te,le)=>le>0&&le!=G&&te.show);x.forEach((te,le)=>{le>0&&
fr(le,ee?le==G?Qs:Ul:Qs,!0,qt.setSeries)})}else fr(G,{show:!g.show},!0,qt.setSeries)},!1),na&&En(s2,D,K=>{pe._lock||(as(
K),fr(x.indexOf(g),fa,!0,qt.setSeries))},!1));for(var F in qr){let K=Zo("td",n5,T);K.textContent="--",w.push(K)}return[T,
w]}let ns=new Map;function En(g,b,w,T=!0){let D=ns.get(b)||{},A=pe.bind[g](o,b,w,T);A&&(Ls(g,b,D[g]=A),ns.set(b,D))}function Xs(g,b,w){
let T=ns.get(b)||{};for(let D in T)(g==null||D==g)&&(Lg(D,b,T[D]),delete T[D]);g==null&&ns.delete(b)}let Vr=0,os=0,De=0,
oe=0,dt=0,Zt=0,ea=dt,rs=Zt,dr=De,is=oe,to=0,vo=0,Hn=0,No=0;o.bbox={};let df=!1,Dc=!1,ta=!1,ss=!1,Ec=!1,xo=!1;function mf(g,b,w){
(w||g!=o.width||b!=o.height)&&Zb(g,b),aa(!1),ta=!0,Dc=!0,la()}function Zb(g,b){o.width=Vr=De=g,o.height=os=oe=b,dt=Zt=0,
JN(),ZN();let w=o.bbox;to=w.left=Es(dt*Ze,.5),vo=w.top=Es(Zt*Ze,.5),Hn=w.width=Es(De*Ze,.5),No=w.height=Es(oe*Ze,.5)}let KN=3;
function jN(){let g=!1,b=0;for(;!g;){b++;let w=iB(b),T=sB(b);g=b==KN||w&&T,g||(Zb(o.width,o.height),Dc=!0)}}function GN({
width:g,height:b}){mf(g,b)}o.setSize=GN;function JN(){let g=!1,b=!1,w=!1,T=!1;_.forEach((D,A)=>{if(D.show&&D._show){let{
side:F,_size:K}=D,G=F%2,ee=D.label!=null?D.labelSize:0,te=K+ee;te>0&&(G?(De-=te,F==3?(dt+=te,T=!0):w=!0):(oe-=te,F==0?(Zt+=
te,g=!0):b=!0))}}),ls[0]=g,ls[1]=w,ls[2]=b,ls[3]=T,De-=yi[1]+yi[3],dt+=yi[3],oe-=yi[2]+yi[0],Zt+=yi[0]}function ZN(){let g=dt+
De,b=Zt+oe,w=dt,T=Zt;function D(A,F){switch(A){case 1:return g+=F,g-F;case 2:return b+=F,b-F;case 3:return w-=F,w+F;case 0:
return T-=F,T+F}}_.forEach((A,F)=>{if(A.show&&A._show){let K=A.side;A._pos=D(K,A._size),A.label!=null&&(A._lpos=D(K,A.labelSize))}})}
if(pe.dataIdx==null){let g=pe.hover,b=g.skip=new Set(g.skip??[]);b.add(void 0);let w=g.prox=ze(g.prox),T=g.bias??=0;pe.dataIdx=
(D,A,F,K)=>{if(A==0)return F;let G=F,ee=w(D,A,F,K)??lt,te=ee>=0&&ee<lt,le=z.ori==0?De:oe,Se=pe.left,Je=t[0],Ue=t[A];if(b.
has(Ue[F])){G=null;let Ne=null,ve=null,de;if(T==0||T==-1)for(de=F;Ne==null&&de-- >0;)b.has(Ue[de])||(Ne=de);if(T==0||T==
1)for(de=F;ve==null&&de++<Ue.length;)b.has(Ue[de])||(ve=de);if(Ne!=null||ve!=null)if(te){let bt=Ne==null?-1/0:X(Je[Ne],z,
le,0),Ot=ve==null?1/0:X(Je[ve],z,le,0),un=Se-bt,rt=Ot-Se;un<=rt?un<=ee&&(G=Ne):rt<=ee&&(G=ve)}else G=ve==null?Ne:Ne==null?
ve:F-Ne<=ve-F?Ne:ve}else te&&tn(Se-X(Je[F],z,le,0))>ee&&(G=null);return G}}let as=g=>{pe.event=g};pe.idxs=Re,pe._lock=!1;
let Tn=pe.points;Tn.show=ze(Tn.show),Tn.size=ze(Tn.size),Tn.stroke=ze(Tn.stroke),Tn.width=ze(Tn.width),Tn.fill=ze(Tn.fill);
let mr=o.focus=Kt({},e.focus||{alpha:.3},pe.focus),na=mr.prox>=0,oa=na&&Tn.one,wo=[],ra=[],ia=[];function Yb(g,b){let w=Tn.
show(o,b);if(w instanceof HTMLElement)return co(w,Zz),co(w,g.class),_r(w,-10,-10,De,oe),h.insertBefore(w,wo[b]),w}function Qb(g,b){
if(i==1||b>0){let w=i==1&&S[g.scale].time,T=g.value;g.value=w?w2(T)?M2(Le,P2(T,Z)):T||$e:T||cI,g.label=g.label||(w?nI:tI)}
if(oa||b>0){g.width=g.width==null?1:g.width,g.paths=g.paths||SI||f5,g.fillTo=ze(g.fillTo||hI),g.pxAlign=+je(g.pxAlign,y),
g.pxRound=B2(g.pxAlign),g.stroke=ze(g.stroke||null),g.fill=ze(g.fill||null),g._stroke=g._fill=g._paths=g._focus=null;let w=pI(
Fn(1,g.width),1),T=g.points=Kt({},{size:w,width:Fn(1,w*.2),stroke:g.stroke,space:w*2,paths:TI,_stroke:null,_fill:null},g.
points);T.show=ze(T.show),T.filter=ze(T.filter),T.fill=ze(T.fill),T.stroke=ze(T.stroke),T.paths=ze(T.paths),T.pxAlign=g.
pxAlign}if(Jt){let w=$c(g,b);Mt.splice(b,0,w[0]),pr.splice(b,0,w[1]),Ae.values.push(null)}if(Dn){Re.splice(b,0,null);let w=null;
oa?b==0&&(w=Yb(g,b)):b>0&&(w=Yb(g,b)),wo.splice(b,0,w),ra.splice(b,0,0),ia.splice(b,0,0)}ln("addSeries",b)}function YN(g,b){
b=b??x.length,g=i==1?Ig(g,b,D2,R2):Ig(g,b,{},L2),x.splice(b,0,g),Qb(x[b],b)}o.addSeries=YN;function QN(g){if(x.splice(g,
1),Jt){Ae.values.splice(g,1),pr.splice(g,1);let b=Mt.splice(g,1)[0];Xs(null,b.firstChild),b.remove()}Dn&&(Re.splice(g,1),
wo.splice(g,1)[0].remove(),ra.splice(g,1),ia.splice(g,1)),ln("delSeries",g)}o.delSeries=QN;let ls=[!1,!1,!1,!1];function XN(g,b){
if(g._show=g.show,g.show){let w=g.side%2,T=S[g.scale];T==null&&(g.scale=w?x[1].scale:M,T=S[g.scale]);let D=T.time;g.size=
ze(g.size),g.space=ze(g.space),g.rotate=ze(g.rotate),Hi(g.incrs)&&g.incrs.forEach(F=>{!qi.has(F)&&qi.set(F,Z2(F))}),g.incrs=
ze(g.incrs||(T.distr==2?N5:D?k==1?F5:H5:As)),g.splits=ze(g.splits||(D&&T.distr==1?Ye:T.distr==3?Ng:T.distr==4?iI:rI)),g.
stroke=ze(g.stroke),g.grid.stroke=ze(g.grid.stroke),g.ticks.stroke=ze(g.ticks.stroke),g.border.stroke=ze(g.border.stroke);
let A=g.values;g.values=Hi(A)&&!Hi(A[0])?ze(A):D?Hi(A)?_2(Le,T2(A,Z)):w2(A)?W5(Le,A):A||Ge:A||oI,g.filter=ze(g.filter||(T.
distr>=3&&T.log==10?lI:T.distr==3&&T.log==2?uI:G2)),g.font=H2(g.font),g.labelFont=H2(g.labelFont),g._size=g.size(o,null,
b,0),g._space=g._rotate=g._incrs=g._found=g._splits=g._values=null,g._size>0&&(ls[b]=!0,g._el=Do(Kz,m))}}function Kl(g,b,w,T){
let[D,A,F,K]=w,G=b%2,ee=0;return G==0&&(K||A)&&(ee=b==0&&!D||b==2&&!F?en($2.size/3):0),G==1&&(D||F)&&(ee=b==1&&!A||b==3&&
!K?en(A2.size/2):0),ee}let Xb=o.padding=(e.padding||[Kl,Kl,Kl,Kl]).map(g=>ze(je(g,Kl))),yi=o._padding=Xb.map((g,b)=>g(o,
b,ls,0)),yn,on=null,rn=null,Ac=i==1?x[0].idxs:null,Bo=null,jl=!1;function ev(g,b){if(t=g??[],o.data=o._data=t,i==2){yn=0;
for(let w=1;w<x.length;w++)yn+=t[w][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),Bo=t[0],yn=Bo.length;let w=t;if(re==
2){w=t.slice();let T=w[0]=Array(yn);for(let D=0;D<yn;D++)T[D]=D}o._data=t=w}if(aa(!0),ln("setData"),re==2&&(ta=!0),b!==!1){
let w=z;w.auto(o,jl)?ff():vi(M,w.min,w.max),ss=ss||pe.left>=0,xo=!0,la()}}o.setData=ev;function ff(){jl=!0;let g,b;i==1&&
(yn>0?(on=Ac[0]=0,rn=Ac[1]=yn-1,g=t[0][on],b=t[0][rn],re==2?(g=on,b=rn):g==b&&(re==3?[g,b]=Td(g,g,z.log,!1):re==4?[g,b]=
Wg(g,g,z.log,!1):z.time?b=g+en(86400/k):[g,b]=kd(g,b,Ug,!0))):(on=Ac[0]=g=null,rn=Ac[1]=b=null)),vi(M,g,b)}let Oc,sa,hf,
gf,yf,bf,vf,xf,wf,qn;function tv(g,b,w,T,D,A){g??=r2,w??=jg,T??="butt",D??=r2,A??="round",g!=Oc&&(d.strokeStyle=Oc=g),D!=
sa&&(d.fillStyle=sa=D),b!=hf&&(d.lineWidth=hf=b),A!=yf&&(d.lineJoin=yf=A),T!=bf&&(d.lineCap=bf=T),w!=gf&&d.setLineDash(gf=
w)}function nv(g,b,w,T){b!=sa&&(d.fillStyle=sa=b),g!=vf&&(d.font=vf=g),w!=xf&&(d.textAlign=xf=w),T!=wf&&(d.textBaseline=
wf=T)}function kf(g,b,w,T,D=0){if(T.length>0&&g.auto(o,jl)&&(b==null||b.min==null)){let A=je(on,0),F=je(rn,T.length-1),K=w.
min==null?l5(T,A,F,D,g.distr==3):[w.min,w.max];g.min=Qo(g.min,w.min=K[0]),g.max=Fn(g.max,w.max=K[1])}}let ov={min:null,max:null};
function eB(){for(let T in S){let D=S[T];me[T]==null&&(D.min==null||me[M]!=null&&D.auto(o,jl))&&(me[T]=ov)}for(let T in S){
let D=S[T];me[T]==null&&D.from!=null&&me[D.from]!=null&&(me[T]=ov)}me[M]!=null&&aa(!0);let g={};for(let T in me){let D=me[T];
if(D!=null){let A=g[T]=il(S[T],y5);if(D.min!=null)Kt(A,D);else if(T!=M||i==2)if(yn==0&&A.from==null){let F=A.range(o,null,
null,T);A.min=F[0],A.max=F[1]}else A.min=lt,A.max=-lt}}if(yn>0){x.forEach((T,D)=>{if(i==1){let A=T.scale,F=me[A];if(F==null)
return;let K=g[A];if(D==0){let G=K.range(o,K.min,K.max,A);K.min=G[0],K.max=G[1],on=Yo(K.min,t[0]),rn=Yo(K.max,t[0]),rn-on>
1&&(t[0][on]<K.min&&on++,t[0][rn]>K.max&&rn--),T.min=Bo[on],T.max=Bo[rn]}else T.show&&T.auto&&kf(K,F,T,t[D],T.sorted);T.
idxs[0]=on,T.idxs[1]=rn}else if(D>0&&T.show&&T.auto){let[A,F]=T.facets,K=A.scale,G=F.scale,[ee,te]=t[D],le=g[K],Se=g[G];
le!=null&&kf(le,me[K],A,ee,A.sorted),Se!=null&&kf(Se,me[G],F,te,F.sorted),T.min=F.min,T.max=F.max}});for(let T in g){let D=g[T],
A=me[T];if(D.from==null&&(A==null||A.min==null)){let F=D.range(o,D.min==lt?null:D.min,D.max==-lt?null:D.max,T);D.min=F[0],
D.max=F[1]}}}for(let T in g){let D=g[T];if(D.from!=null){let A=g[D.from];if(A.min==null)D.min=D.max=null;else{let F=D.range(
o,A.min,A.max,T);D.min=F[0],D.max=F[1]}}}let b={},w=!1;for(let T in g){let D=g[T],A=S[T];if(A.min!=D.min||A.max!=D.max){
A.min=D.min,A.max=D.max;let F=A.distr;A._min=F==3?ri(A.min):F==4?Pg(A.min,A.asinh):F==100?A.fwd(A.min):A.min,A._max=F==3?
ri(A.max):F==4?Pg(A.max,A.asinh):F==100?A.fwd(A.max):A.max,b[T]=w=!0}}if(w){x.forEach((T,D)=>{i==2?D>0&&b.y&&(T._paths=null):
b[T.scale]&&(T._paths=null)});for(let T in b)ta=!0,ln("setScale",T);Dn&&pe.left>=0&&(ss=xo=!0)}for(let T in me)me[T]=null}
function tB(g){let b=Rg(on-1,0,yn-1),w=Rg(rn+1,0,yn-1);for(;g[b]==null&&b>0;)b--;for(;g[w]==null&&w<yn-1;)w++;return[b,w]}
function nB(){if(yn>0){let g=x.some(b=>b._focus)&&qn!=mr.alpha;g&&(d.globalAlpha=qn=mr.alpha),x.forEach((b,w)=>{if(w>0&&
b.show&&(rv(w,!1),rv(w,!0),b._paths==null)){let T=qn;qn!=b.alpha&&(d.globalAlpha=qn=b.alpha);let D=i==2?[0,t[w][0].length-
1]:tB(t[w]);b._paths=b.paths(o,w,D[0],D[1]),qn!=T&&(d.globalAlpha=qn=T)}}),x.forEach((b,w)=>{if(w>0&&b.show){let T=qn;qn!=
b.alpha&&(d.globalAlpha=qn=b.alpha),b._paths!=null&&iv(w,!1);{let D=b._paths!=null?b._paths.gaps:null,A=b.points.show(o,
w,on,rn,D),F=b.points.filter(o,w,A,D);(A||F)&&(b.points._paths=b.points.paths(o,w,on,rn,F),iv(w,!0))}qn!=T&&(d.globalAlpha=
qn=T),ln("drawSeries",w)}}),g&&(d.globalAlpha=qn=1)}}function rv(g,b){let w=b?x[g].points:x[g];w._stroke=w.stroke(o,g),w.
_fill=w.fill(o,g)}function iv(g,b){let w=b?x[g].points:x[g],{stroke:T,fill:D,clip:A,flags:F,_stroke:K=w._stroke,_fill:G=w.
_fill,_width:ee=w.width}=w._paths;ee=ut(ee*Ze,3);let te=null,le=ee%2/2;b&&G==null&&(G=ee>0?"#fff":K);let Se=w.pxAlign==1&&
le>0;if(Se&&d.translate(le,le),!b){let Je=to-ee/2,Ue=vo-ee/2,Ne=Hn+ee,ve=No+ee;te=new Path2D,te.rect(Je,Ue,Ne,ve)}b?Cf(K,
ee,w.dash,w.cap,G,T,D,F,A):oB(g,K,ee,w.dash,w.cap,G,T,D,F,te,A),Se&&d.translate(-le,-le)}function oB(g,b,w,T,D,A,F,K,G,ee,te){
let le=!1;G!=0&&L.forEach((Se,Je)=>{if(Se.series[0]==g){let Ue=x[Se.series[1]],Ne=t[Se.series[1]],ve=(Ue._paths||Ju).band;
Hi(ve)&&(ve=Se.dir==1?ve[0]:ve[1]);let de,bt=null;Ue.show&&ve&&c5(Ne,on,rn)?(bt=Se.fill(o,Je)||A,de=Ue._paths.clip):ve=null,
Cf(b,w,T,D,bt,F,K,G,ee,te,de,ve),le=!0}}),le||Cf(b,w,T,D,A,F,K,G,ee,te)}let sv=sl|Fg;function Cf(g,b,w,T,D,A,F,K,G,ee,te,le){
tv(g,b,w,T,D),(G||ee||le)&&(d.save(),G&&d.clip(G),ee&&d.clip(ee)),le?(K&sv)==sv?(d.clip(le),te&&d.clip(te),Rc(D,F),Lc(g,
A,b)):K&Fg?(Rc(D,F),d.clip(le),Lc(g,A,b)):K&sl&&(d.save(),d.clip(le),te&&d.clip(te),Rc(D,F),d.restore(),Lc(g,A,b)):(Rc(D,
F),Lc(g,A,b)),(G||ee||le)&&d.restore()}function Lc(g,b,w){w>0&&(b instanceof Map?b.forEach((T,D)=>{d.strokeStyle=Oc=D,d.
stroke(T)}):b!=null&&g&&d.stroke(b))}function Rc(g,b){b instanceof Map?b.forEach((w,T)=>{d.fillStyle=sa=T,d.fill(w)}):b!=
null&&g&&d.fill(b)}function rB(g,b,w,T){let D=_[g],A;if(T<=0)A=[0,0];else{let F=D._space=D.space(o,g,b,w,T),K=D._incrs=D.
incrs(o,g,b,w,T,F);A=EI(b,w,K,T,F)}return D._found=A}function Sf(g,b,w,T,D,A,F,K,G,ee){let te=F%2/2;y==1&&d.translate(te,
te),tv(K,F,G,ee,K),d.beginPath();let le,Se,Je,Ue,Ne=D+(T==0||T==3?-A:A);w==0?(Se=D,Ue=Ne):(le=D,Je=Ne);for(let ve=0;ve<g.
length;ve++)b[ve]!=null&&(w==0?le=Je=g[ve]:Se=Ue=g[ve],d.moveTo(le,Se),d.lineTo(Je,Ue));d.stroke(),y==1&&d.translate(-te,
-te)}function iB(g){let b=!0;return _.forEach((w,T)=>{if(!w.show)return;let D=S[w.scale];if(D.min==null){w._show&&(b=!1,
w._show=!1,aa(!1));return}else w._show||(b=!1,w._show=!0,aa(!1));let A=w.side,F=A%2,{min:K,max:G}=D,[ee,te]=rB(T,K,G,F==
0?De:oe);if(te==0)return;let le=D.distr==2,Se=w._splits=w.splits(o,T,K,G,ee,te,le),Je=D.distr==2?Se.map(de=>Bo[de]):Se,Ue=D.
distr==2?Bo[Se[1]]-Bo[Se[0]]:ee,Ne=w._values=w.values(o,w.filter(o,Je,T,te,Ue),T,te,Ue);w._rotate=A==2?w.rotate(o,Ne,T,te):
0;let ve=w._size;w._size=Eo(w.size(o,Ne,T,g)),ve!=null&&w._size!=ve&&(b=!1)}),b}function sB(g){let b=!0;return Xb.forEach(
(w,T)=>{let D=w(o,T,ls,g);D!=yi[T]&&(b=!1),yi[T]=D}),b}function aB(){for(let g=0;g<_.length;g++){let b=_[g];if(!b.show||
!b._show)continue;let w=b.side,T=w%2,D,A,F=b.stroke(o,g),K=w==0||w==3?-1:1,[G,ee]=b._found;if(b.label!=null){let On=b.labelGap*
K,ro=en((b._lpos+On)*Ze);nv(b.labelFont[0],F,"center",w==2?"top":o2),d.save(),T==1?(D=A=0,d.translate(ro,en(vo+No/2)),d.
rotate((w==3?-xd:xd)/2)):(D=en(to+Hn/2),A=ro);let ps=K2(b.label)?b.label(o,g,G,ee):b.label;d.fillText(ps,D,A),d.restore()}
if(ee==0)continue;let te=S[b.scale],le=T==0?Hn:No,Se=T==0?to:vo,Je=b._splits,Ue=te.distr==2?Je.map(On=>Bo[On]):Je,Ne=te.
distr==2?Bo[Je[1]]-Bo[Je[0]]:G,ve=b.ticks,de=b.border,bt=ve.show?ve.size:0,Ot=en(bt*Ze),un=en((b.alignTo==2?b._size-bt-b.
gap:b.gap)*Ze),rt=b._rotate*-xd/180,Lt=v(b._pos*Ze),no=(Ot+un)*K,An=Lt+no;A=T==0?An:0,D=T==1?An:0;let ko=b.font[0],Fo=b.
align==1?el:b.align==2?Sg:rt>0?el:rt<0?Sg:T==0?"center":w==3?Sg:el,gr=rt||T==1?"middle":w==2?"top":o2;nv(ko,F,Fo,gr);let oo=b.
font[1]*b.lineGap,Co=Je.map(On=>v(l(On,te,le,Se))),zo=b._values;for(let On=0;On<zo.length;On++){let ro=zo[On];if(ro!=null){
T==0?D=Co[On]:A=Co[On],ro=""+ro;let ps=ro.indexOf(`
`)==-1?[ro]:ro.split(/\n/gm);for(let Ln=0;Ln<ps.length;Ln++){let Tv=ps[Ln];rt?(d.save(),d.translate(D,A+Ln*oo),d.rotate(
rt),d.fillText(Tv,0,0),d.restore()):d.fillText(Tv,D,A+Ln*oo)}}}ve.show&&Sf(Co,ve.filter(o,Ue,g,ee,Ne),T,w,Lt,Ot,ut(ve.width*
Ze,3),ve.stroke(o,g),ve.dash,ve.cap);let yr=b.grid;yr.show&&Sf(Co,yr.filter(o,Ue,g,ee,Ne),T,T==0?2:1,T==0?vo:to,T==0?No:
Hn,ut(yr.width*Ze,3),yr.stroke(o,g),yr.dash,yr.cap),de.show&&Sf([Lt],[1],T==0?1:0,T==0?1:2,T==1?vo:to,T==1?No:Hn,ut(de.width*
Ze,3),de.stroke(o,g),de.dash,de.cap)}ln("drawAxes")}function aa(g){x.forEach((b,w)=>{w>0&&(b._paths=null,g&&(i==1?(b.min=
null,b.max=null):b.facets.forEach(T=>{T.min=null,T.max=null})))})}let Nc=!1,Tf=!1,Gl=[];function lB(){Tf=!1;for(let g=0;g<
Gl.length;g++)ln(...Gl[g]);Gl.length=0}function la(){Nc||(S5(av),Nc=!0)}function uB(g,b=!1){Nc=!0,Tf=b,g(o),av(),b&&Gl.length>
0&&queueMicrotask(lB)}o.batch=uB;function av(){if(df&&(eB(),df=!1),ta&&(jN(),ta=!1),Dc){if(wt(f,el,dt),wt(f,"top",Zt),wt(
f,Uu,De),wt(f,Ku,oe),wt(h,el,dt),wt(h,"top",Zt),wt(h,Uu,De),wt(h,Ku,oe),wt(m,Uu,Vr),wt(m,Ku,os),p.width=en(Vr*Ze),p.height=
en(os*Ze),_.forEach(({_el:g,_show:b,_size:w,_pos:T,side:D})=>{if(g!=null)if(b){let A=D===3||D===0?w:0,F=D%2==1;wt(g,F?"l\
eft":"top",T-A),wt(g,F?"width":"height",w),wt(g,F?"top":"left",F?Zt:dt),wt(g,F?"height":"width",F?oe:De),Og(g,Os)}else co(
g,Os)}),Oc=sa=hf=yf=bf=vf=xf=wf=gf=null,qn=1,Yl(!0),dt!=ea||Zt!=rs||De!=dr||oe!=is){aa(!1);let g=De/dr,b=oe/is;if(Dn&&!ss&&
pe.left>=0){pe.left*=g,pe.top*=b,ua&&_r(ua,en(pe.left),0,De,oe),ca&&_r(ca,0,en(pe.top),De,oe);for(let w=0;w<wo.length;w++){
let T=wo[w];T!=null&&(ra[w]*=g,ia[w]*=b,_r(T,Eo(ra[w]),Eo(ia[w]),De,oe))}}if(yt.show&&!Ec&&yt.left>=0&&yt.width>0){yt.left*=
g,yt.width*=g,yt.top*=b,yt.height*=b;for(let w in Ef)wt(ma,w,yt[w])}ea=dt,rs=Zt,dr=De,is=oe}ln("setSize"),Dc=!1}Vr>0&&os>
0&&(d.clearRect(0,0,p.width,p.height),ln("drawClear"),R.forEach(g=>g()),ln("draw")),yt.show&&Ec&&(Bc(yt),Ec=!1),Dn&&ss&&
(cs(null,!0,!1),ss=!1),Ae.show&&Ae.live&&xo&&($f(),xo=!1),u||(u=!0,o.status=1,ln("ready")),jl=!1,Nc=!1}o.redraw=(g,b)=>{
ta=b||!1,g!==!1?vi(M,z.min,z.max):la()};function _f(g,b){let w=S[g];if(w.from==null){if(yn==0){let T=w.range(o,b.min,b.max,
g);b.min=T[0],b.max=T[1]}if(b.min>b.max){let T=b.min;b.min=b.max,b.max=T}if(yn>1&&b.min!=null&&b.max!=null&&b.max-b.min<
1e-16)return;g==M&&w.distr==2&&yn>0&&(b.min=Yo(b.min,t[0]),b.max=Yo(b.max,t[0]),b.min==b.max&&b.max++),me[g]=b,df=!0,la()}}
o.setScale=_f;let Pf,Mf,ua,ca,lv,uv,pa,da,cv,pv,gt,St,bi=!1,bn=pe.drag,sn=bn.x,an=bn.y;Dn&&(pe.x&&(Pf=Do(Gz,h)),pe.y&&(Mf=
Do(Jz,h)),z.ori==0?(ua=Pf,ca=Mf):(ua=Mf,ca=Pf),gt=pe.left,St=pe.top);let yt=o.select=Kt({show:!0,over:!0,left:0,width:0,
top:0,height:0},e.select),ma=yt.show?Do(jz,yt.over?h:f):null;function Bc(g,b){if(yt.show){for(let w in g)yt[w]=g[w],w in
Ef&&wt(ma,w,g[w]);b!==!1&&ln("setSelect")}}o.setSelect=Bc;function cB(g){if(x[g].show)Jt&&Og(Mt[g],Os);else if(Jt&&co(Mt[g],
Os),Dn){let w=oa?wo[0]:wo[g];w!=null&&_r(w,-10,-10,De,oe)}}function vi(g,b,w){_f(g,{min:b,max:w})}function fr(g,b,w,T){b.
focus!=null&&hB(g),b.show!=null&&x.forEach((D,A)=>{A>0&&(g==A||g==null)&&(D.show=b.show,cB(A),i==2?(vi(D.facets[0].scale,
null,null),vi(D.facets[1].scale,null,null)):vi(D.scale,null,null),la())}),w!==!1&&ln("setSeries",g,b),T&&Ql("setSeries",
o,g,b)}o.setSeries=fr;function pB(g,b){Kt(L[g],b)}function dB(g,b){g.fill=ze(g.fill||null),g.dir=je(g.dir,-1),b=b??L.length,
L.splice(b,0,g)}function mB(g){g==null?L.length=0:L.splice(g,1)}o.addBand=dB,o.setBand=pB,o.delBand=mB;function fB(g,b){
x[g].alpha=b,Dn&&wo[g]!=null&&(wo[g].style.opacity=b),Jt&&Mt[g]&&(Mt[g].style.opacity=b)}let Wr,xi,us,fa={focus:!0};function hB(g){
if(g!=us){let b=g==null,w=mr.alpha!=1;x.forEach((T,D)=>{if(i==1||D>0){let A=b||D==0||D==g;T._focus=b?null:A,w&&fB(D,A?1:
mr.alpha)}}),us=g,w&&la()}}Jt&&na&&En(a2,Qe,g=>{pe._lock||(as(g),us!=null&&fr(null,fa,!0,qt.setSeries))});function hr(g,b,w){
let T=S[b];w&&(g=g/Ze-(T.ori==1?Zt:dt));let D=De;T.ori==1&&(D=oe,g=D-g),T.dir==-1&&(g=D-g);let A=T._min,F=T._max,K=g/D,G=A+
(F-A)*K,ee=T.distr;return ee==3?ol(10,G):ee==4?d5(G,T.asinh):ee==100?T.bwd(G):G}function gB(g,b){let w=hr(g,M,b);return Yo(
w,t[0],on,rn)}o.valToIdx=g=>Yo(g,t[0]),o.posToIdx=gB,o.posToVal=hr,o.valToPos=(g,b,w)=>S[b].ori==0?s(g,S[b],w?Hn:De,w?to:
0):a(g,S[b],w?No:oe,w?vo:0),o.setCursor=(g,b,w)=>{gt=g.left,St=g.top,cs(null,b,w)};function dv(g,b){wt(ma,el,yt.left=g),
wt(ma,Uu,yt.width=b)}function mv(g,b){wt(ma,"top",yt.top=g),wt(ma,Ku,yt.height=b)}let Jl=z.ori==0?dv:mv,Zl=z.ori==1?dv:mv;
function yB(){if(Jt&&Ae.live)for(let g=i==2?1:0;g<x.length;g++){if(g==0&&bo)continue;let b=Ae.values[g],w=0;for(let T in b)
pr[g][w++].firstChild.nodeValue=b[T]}}function $f(g,b){if(g!=null&&(g.idxs?g.idxs.forEach((w,T)=>{Re[T]=w}):g5(g.idx)||Re.
fill(g.idx),Ae.idx=Re[0]),Jt&&Ae.live){for(let w=0;w<x.length;w++)(w>0||i==1&&!bo)&&bB(w,Re[w]);yB()}xo=!1,b!==!1&&ln("s\
etLegend")}o.setLegend=$f;function bB(g,b){let w=x[g],T=g==0&&re==2?Bo:t[g],D;bo?D=w.values(o,g,b)??gi:(D=w.value(o,b==null?
null:T[b],g,b),D=D==null?gi:{_:D}),Ae.values[g]=D}function cs(g,b,w){cv=gt,pv=St,[gt,St]=pe.move(o,gt,St),pe.left=gt,pe.
top=St,Dn&&(ua&&_r(ua,en(gt),0,De,oe),ca&&_r(ca,0,en(St),De,oe));let T,D=on>rn;Wr=lt,xi=null;let A=z.ori==0?De:oe,F=z.ori==
1?De:oe;if(gt<0||yn==0||D){T=pe.idx=null;for(let K=0;K<x.length;K++){let G=wo[K];G!=null&&_r(G,-10,-10,De,oe)}na&&fr(null,
fa,!0,g==null&&qt.setSeries),Ae.live&&(Re.fill(T),xo=!0)}else{let K,G,ee;i==1&&(K=z.ori==0?gt:St,G=hr(K,M),T=pe.idx=Yo(G,
t[0],on,rn),ee=X(t[0][T],z,A,0));let te=-10,le=-10,Se=0,Je=0,Ue=!0,Ne="",ve="";for(let de=i==2?1:0;de<x.length;de++){let bt=x[de],
Ot=Re[de],un=Ot==null?null:i==1?t[de][Ot]:t[de][1][Ot],rt=pe.dataIdx(o,de,T,G),Lt=rt==null?null:i==1?t[de][rt]:t[de][1][rt];
if(xo=xo||Lt!=un||rt!=Ot,Re[de]=rt,de>0&&bt.show){let no=rt==null?-10:rt==T?ee:X(i==1?t[0][rt]:t[de][0][rt],z,A,0),An=Lt==
null?-10:we(Lt,i==1?S[bt.scale]:S[bt.facets[1].scale],F,0);if(na&&Lt!=null){let ko=z.ori==1?gt:St,Fo=tn(mr.dist(o,de,rt,
An,ko));if(Fo<Wr){let gr=mr.bias;if(gr!=0){let oo=hr(ko,bt.scale),Co=Lt>=0?1:-1,zo=oo>=0?1:-1;zo==Co&&(zo==1?gr==1?Lt>=oo:
Lt<=oo:gr==1?Lt<=oo:Lt>=oo)&&(Wr=Fo,xi=de)}else Wr=Fo,xi=de}}if(xo||oa){let ko,Fo;z.ori==0?(ko=no,Fo=An):(ko=An,Fo=no);let gr,
oo,Co,zo,yr,On,ro=!0,ps=Tn.bbox;if(ps!=null){ro=!1;let Ln=ps(o,de);Co=Ln.left,zo=Ln.top,gr=Ln.width,oo=Ln.height}else Co=
ko,zo=Fo,gr=oo=Tn.size(o,de);if(On=Tn.fill(o,de),yr=Tn.stroke(o,de),oa)de==xi&&Wr<=mr.prox&&(te=Co,le=zo,Se=gr,Je=oo,Ue=
ro,Ne=On,ve=yr);else{let Ln=wo[de];Ln!=null&&(ra[de]=Co,ia[de]=zo,f2(Ln,gr,oo,ro),d2(Ln,On,yr),_r(Ln,Eo(Co),Eo(zo),De,oe))}}}}
if(oa){let de=mr.prox,bt=us==null?Wr<=de:Wr>de||xi!=us;if(xo||bt){let Ot=wo[0];Ot!=null&&(ra[0]=te,ia[0]=le,f2(Ot,Se,Je,
Ue),d2(Ot,Ne,ve),_r(Ot,Eo(te),Eo(le),De,oe))}}}if(yt.show&&bi)if(g!=null){let[K,G]=qt.scales,[ee,te]=qt.match,[le,Se]=g.
cursor.sync.scales,Je=g.cursor.drag;if(sn=Je._x,an=Je._y,sn||an){let{left:Ue,top:Ne,width:ve,height:de}=g.select,bt=g.scales[le].
ori,Ot=g.posToVal,un,rt,Lt,no,An,ko=K!=null&&ee(K,le),Fo=G!=null&&te(G,Se);ko&&sn?(bt==0?(un=Ue,rt=ve):(un=Ne,rt=de),Lt=
S[K],no=X(Ot(un,le),Lt,A,0),An=X(Ot(un+rt,le),Lt,A,0),Jl(Qo(no,An),tn(An-no))):Jl(0,A),Fo&&an?(bt==1?(un=Ue,rt=ve):(un=Ne,
rt=de),Lt=S[G],no=we(Ot(un,Se),Lt,F,0),An=we(Ot(un+rt,Se),Lt,F,0),Zl(Qo(no,An),tn(An-no))):Zl(0,F)}else Af()}else{let K=tn(
cv-lv),G=tn(pv-uv);if(z.ori==1){let Se=K;K=G,G=Se}sn=bn.x&&K>=bn.dist,an=bn.y&&G>=bn.dist;let ee=bn.uni;ee!=null?sn&&an&&
(sn=K>=ee,an=G>=ee,!sn&&!an&&(G>K?an=!0:sn=!0)):bn.x&&bn.y&&(sn||an)&&(sn=an=!0);let te,le;sn&&(z.ori==0?(te=pa,le=gt):(te=
da,le=St),Jl(Qo(te,le),tn(le-te)),an||Zl(0,F)),an&&(z.ori==1?(te=pa,le=gt):(te=da,le=St),Zl(Qo(te,le),tn(le-te)),sn||Jl(
0,A)),!sn&&!an&&(Jl(0,0),Zl(0,0))}if(bn._x=sn,bn._y=an,g==null){if(w){if(Sv!=null){let[K,G]=qt.scales;qt.values[0]=K!=null?
hr(z.ori==0?gt:St,K):null,qt.values[1]=G!=null?hr(z.ori==1?gt:St,G):null}Ql(Tg,o,gt,St,De,oe,T)}if(na){let K=w&&qt.setSeries,
G=mr.prox;us==null?Wr<=G&&fr(xi,fa,!0,K):Wr>G?fr(null,fa,!0,K):xi!=us&&fr(xi,fa,!0,K)}}xo&&(Ae.idx=T,$f()),b!==!1&&ln("s\
etCursor")}let wi=null;Object.defineProperty(o,"rect",{get(){return wi==null&&Yl(!1),wi}});function Yl(g=!1){g?wi=null:(wi=
h.getBoundingClientRect(),ln("syncRect",wi))}function fv(g,b,w,T,D,A,F){pe._lock||bi&&g!=null&&g.movementX==0&&g.movementY==
0||(Df(g,b,w,T,D,A,F,!1,g!=null),g!=null?cs(null,!0,!0):cs(b,!0,!1))}function Df(g,b,w,T,D,A,F,K,G){if(wi==null&&Yl(!1),
as(g),g!=null)w=g.clientX-wi.left,T=g.clientY-wi.top;else{if(w<0||T<0){gt=-10,St=-10;return}let[ee,te]=qt.scales,le=b.cursor.
sync,[Se,Je]=le.values,[Ue,Ne]=le.scales,[ve,de]=qt.match,bt=b.axes[0].side%2==1,Ot=z.ori==0?De:oe,un=z.ori==1?De:oe,rt=bt?
A:D,Lt=bt?D:A,no=bt?T:w,An=bt?w:T;if(Ue!=null?w=ve(ee,Ue)?l(Se,S[ee],Ot,0):-10:w=Ot*(no/rt),Ne!=null?T=de(te,Ne)?l(Je,S[te],
un,0):-10:T=un*(An/Lt),z.ori==1){let ko=w;w=T,T=ko}}G&&(b==null||b.cursor.event.type==Tg)&&((w<=1||w>=De-1)&&(w=Es(w,De)),
(T<=1||T>=oe-1)&&(T=Es(T,oe))),K?(lv=w,uv=T,[pa,da]=pe.move(o,w,T)):(gt=w,St=T)}let Ef={width:0,height:0,left:0,top:0};function Af(){
Bc(Ef,!1)}let hv,gv,yv,bv;function vv(g,b,w,T,D,A,F){bi=!0,sn=an=bn._x=bn._y=!1,Df(g,b,w,T,D,A,F,!0,!1),g!=null&&(En(_g,
Eg,xv,!1),Ql(i2,o,pa,da,De,oe,null));let{left:K,top:G,width:ee,height:te}=yt;hv=K,gv=G,yv=ee,bv=te}function xv(g,b,w,T,D,A,F){
bi=bn._x=bn._y=!1,Df(g,b,w,T,D,A,F,!1,!0);let{left:K,top:G,width:ee,height:te}=yt,le=ee>0||te>0,Se=hv!=K||gv!=G||yv!=ee||
bv!=te;if(le&&Se&&Bc(yt),bn.setScale&&le&&Se){let Je=K,Ue=ee,Ne=G,ve=te;if(z.ori==1&&(Je=G,Ue=te,Ne=K,ve=ee),sn&&vi(M,hr(
Je,M),hr(Je+Ue,M)),an)for(let de in S){let bt=S[de];de!=M&&bt.from==null&&bt.min!=lt&&vi(de,hr(Ne+ve,de),hr(Ne,de))}Af()}else
pe.lock&&(pe._lock=!pe._lock,cs(b,!0,g!=null));g!=null&&(Xs(_g,Eg),Ql(_g,o,gt,St,De,oe,null))}function vB(g,b,w,T,D,A,F){
if(pe._lock)return;as(g);let K=bi;if(bi){let G=!0,ee=!0,te=10,le,Se;z.ori==0?(le=sn,Se=an):(le=an,Se=sn),le&&Se&&(G=gt<=
te||gt>=De-te,ee=St<=te||St>=oe-te),le&&G&&(gt=gt<pa?0:De),Se&&ee&&(St=St<da?0:oe),cs(null,!0,!0),bi=!1}gt=-10,St=-10,Re.
fill(null),cs(null,!0,!0),K&&(bi=K)}function wv(g,b,w,T,D,A,F){pe._lock||(as(g),ff(),Af(),g!=null&&Ql(l2,o,gt,St,De,oe,null))}
function kv(){_.forEach(AI),mf(o.width,o.height,!0)}Ls(wd,nl,kv);let ha={};ha.mousedown=vv,ha.mousemove=fv,ha.mouseup=xv,
ha.dblclick=wv,ha.setSeries=(g,b,w,T)=>{let D=qt.match[2];w=D(o,b,w),w!=-1&&fr(w,T,!0,!1)},Dn&&(En(i2,h,vv),En(Tg,h,fv),
En(s2,h,g=>{as(g),Yl(!1)}),En(a2,h,vB),En(l2,h,wv),zg.add(o),o.syncRect=Yl);let Fc=o.hooks=e.hooks||{};function ln(g,b,w){
Tf?Gl.push([g,b,w]):g in Fc&&Fc[g].forEach(T=>{T.call(null,o,b,w)})}(e.plugins||[]).forEach(g=>{for(let b in g.hooks)Fc[b]=
(Fc[b]||[]).concat(g.hooks[b])});let Cv=(g,b,w)=>w,qt=Kt({key:null,setSeries:!1,filters:{pub:v2,sub:v2},scales:[M,x[1]?x[1].
scale:null],match:[x2,x2,Cv],values:[null,null]},pe.sync);qt.match.length==2&&qt.match.push(Cv),pe.sync=qt;let Sv=qt.key,
Of=gT(Sv);function Ql(g,b,w,T,D,A,F){qt.filters.pub(g,b,w,T,D,A,F)&&Of.pub(g,b,w,T,D,A,F)}Of.sub(o);function xB(g,b,w,T,D,A,F){
qt.filters.sub(g,b,w,T,D,A,F)&&ha[g](null,b,w,T,D,A,F)}o.pub=xB;function wB(){Of.unsub(o),zg.delete(o),ns.clear(),Lg(wd,
nl,kv),c.remove(),Qe?.remove(),ln("destroy")}o.destroy=wB;function Lf(){ln("init",e,t),ev(t||e.data,!1),me[M]?_f(M,me[M]):
ff(),Ec=yt.show&&(yt.width>0||yt.height>0),ss=xo=!0,mf(e.width,e.height)}return x.forEach(Qb),_.forEach(XN),n?n instanceof
HTMLElement?(n.appendChild(c),Lf()):n(o,Lf):Lf(),o}jt.assign=Kt;jt.fmtNum=Kg;jt.rangeNum=kd;jt.rangeLog=Td;jt.rangeAsinh=
Wg;jt.orient=Ns;jt.pxRatio=Ze;jt.join=C5;jt.fmtDate=Gg,jt.tzDate=L5;jt.sync=gT;{jt.addGap=gI,jt.clipGaps=Md;let e=jt.paths=
{points:kT};e.linear=ST,e.stepped=vI,e.bars=xI,e.spline=kI}var MT="B";function cl(e){let t=W(null),n=W(null),o=W(null),i=W(e);i.current=e;let a=`${e.series.map(({color:u,dashed:c,shown:p,bars:d,
low:m,stacked:f})=>`${u} ${c} ${p} ${d} ${m?"band":""} ${f}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic} ${e.
unfinished} ${fp.value}`;return it(()=>{if(!t.current)return;let u=new jt(BI(i,t.current.clientWidth),$T(i.current),t.current);
n.current=u;let c=new ResizeObserver(()=>{let p=t.current?.clientWidth??0;p>0&&p!==u.width&&u.setSize({width:p,height:i.
current.height})});return c.observe(t.current),()=>{c.disconnect(),u.destroy(),n.current=null}},[a]),N(()=>{n.current?.setData(
$T(i.current))},[e.times,e.series]),N(()=>{let u=n.current,c=e.cursor===null?void 0:e.times[e.cursor];!u||u.cursor.idx===
e.cursor||u.setCursor(c===void 0?{left:-10,top:-10}:{left:u.valToPos(c,"x"),top:8},!1)},[e.cursor]),r("div",{ref:t,class:MT,
onPointerUp:u=>{let c=o.current,p=n.current;o.current=null;let d=p?.cursor.idx;!c||!p||d===null||d===void 0||Math.hypot(
u.clientX-c.x,u.clientY-c.y)>3||i.current.onPick?.(d,RI(p,i.current.series,d),new DOMRect(u.clientX,u.clientY,0,0))},onPointerDown:u=>{
u.button===0&&(o.current={x:u.clientX,y:u.clientY})}})}function RI(e,t,n){let o=e.cursor.top??0,i=-1,s=1/0;return t.forEach(
(a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&a.of===void 0||u===null||u===void 0)return;let c=e.valToPos(u,"y"),
p=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);p<s&&(s=p,i=a.of??l)}),i<0?t.findIndex(a=>a.shown!==!1):i}var ET=({low:e,high:t})=>e&&
t?[e,t]:[];function $T({times:e,series:t,logarithmic:n}){let o=i=>n?i.map(s=>s!==null&&s>0?s:null):i;return[e,...t.map(({
values:i})=>o(i)),...t.flatMap(ET).map(o)]}function NI(e){let t=[],n=e.length+1;return e.forEach((o,i)=>{o.low&&o.high&&
(t.push({series:[n+1,n],fill:Ad(ty(o),24)}),n+=2),o.stacked&&i>0&&t.push({series:[i+1,i],fill:Ad(ty(o),52)})}),t}function ty({
color:e}){return e===null?nt("--other"):nt(pn(e))}function Ad(e,t){return`color-mix(in srgb, ${e} ${t}%, transparent)`}function BI(e,t){
let{series:n,zone:o,unit:i,height:s,logarithmic:a=!1,times:l}=e.current,u=s<120;return{width:Math.max(t,64),height:s,padding:[
8,24,0,0],legend:{show:!1},tzDate:c=>jt.tzDate(new Date(c*1e3),o),cursor:{y:!1,points:{size:7,show:!n.some(({bars:c})=>c)},
drag:{x:!0,y:!1,setScale:!1}},bands:NI(n),scales:{x:{range:()=>FI(e.current.times)},y:a?{distr:3,log:10}:{range:(c,p,d)=>[
Math.min(0,p??0),d===null||d<=0||i==="share"&&Math.abs(d-1)<1e-9?1:d*1.05]}},axes:[{...DT(),grid:{show:!1},size:28,space:72,
values:(c,p,d,m,f)=>p.map(h=>HI(h,f,o))},{...DT(),size:56,...u?{space:28}:{},values:(c,p)=>p.map(d=>d===null?"":at(d,i))}],
series:[{},...n.map((c,p)=>qI(c,p,l.length)),...n.flatMap(c=>ET(c).map(()=>({show:c.shown??!0,stroke:"transparent",width:0,
points:{show:!1}})))],hooks:{drawClear:[c=>II(c,e.current)],draw:[c=>e.current.onBox?.(zI(c))],setCursor:[c=>{let{idx:p,
left:d,top:m}=c.cursor;e.current.onCursor(d===void 0||d<0?null:p??null,d??0,m??0)}],setSelect:[c=>{if(c.select.width<4)return;
let p=c.posToVal(c.select.left,"x"),d=c.posToVal(c.select.left+c.select.width,"x");c.setSelect({left:0,top:0,width:0,height:0},
!1),e.current.onDrag?.(p,d,c.cursor.event?.shiftKey??!1)}]}}}function FI(e){let t=e[0]??0,n=e.at(-1)??1,o=e.length>1?(n-
t)/(e.length-1):86400;return[t,n+o]}function zI(e){let t=jt.pxRatio,{left:n,top:o,width:i,height:s}=e.bbox;return{left:n/
t,top:o/t,width:i/t,height:s/t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function II(e,{unfinished:t}){if(t==null)return;
let n=Math.max(e.bbox.left,e.valToPos(t,"x",!0));id(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.width-n,e.bbox.height,nt("--li\
ne"))}function HI(e,t,n){let{month:o,day:i,hour:s,minute:a,second:l}=lp(e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&
i===1?J(e*1e3,n,"year"):t>=27*86400?J(e*1e3,n,"month"):t>=86400||s===0&&a===0&&l===0?J(e*1e3,n,"dayShort"):J(e*1e3,n,t<60?
"clockSecond":"clock")}function DT(){let e=nt("--line");return{stroke:nt("--muted"),font:`12px ${nt("--font")}`,gap:6,grid:{
stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function qI(e,t,n){let o=ty(e),i=e.dashed?[4,4]:e.color===null||e.stacked?
[]:Pa(e.color),s=e.shown??!0;return e.bars?{stroke:o,fill:o,width:0,show:s,paths:jt.paths.bars({size:[.92,64],align:1}),
points:{show:!1}}:{stroke:e.dashed?Ad(o,70):o,width:1.5,show:s,spanGaps:!1,points:{show:n===1,size:6,fill:o},...e.stacked&&
t===0?{fill:Ad(o,52)}:{},...i.length>0?{dash:i}:{}}}var AT=50,VI=5;function pl(e){let{answer:t,document:n}=e,o=Y(()=>Et(t,n),[t,n]),i=jc(fd);return r("div",{class:zS,children:o.
measures.map((s,a)=>r(UI,{...e,shape:o,measure:s,height:WI(i,o),tools:a===0?e.tools:void 0},t.columns[s].name))})}function WI(e,t){
let n=t.measures.length>1;return e===null?n?200:360:Math.max(96,Math.floor(e/t.measures.length)-(t.keys.length>0?108:48))}
function UI(e){let{answer:t,document:n,shape:o,measure:i,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:p=!1}=e,
d=t.columns[i].name,m=(e.form==="stacked"||e.form==="share")&&!Fi(d)?"lines":e.form,f=Y(()=>Ru(t,o,i,l),[t,o,i,l]),h=Y(()=>t.
compare?Ru(t.compare,o,i):null,[t,o,i]),[y,v]=C(new Set),[k,x]=C(null),[_,S]=C(null),L=m==="share"?"share":Ft(d),M=Z=>at(
Z,L),E=o.keys.map(Z=>t.columns[Z].name).join(),R=Y(()=>KI(f,E),[f,E]),H=$o(f.times),U=f.times.length-1,z=f.times.find(Z=>(Z+
H)*1e3>e.end+1e3)??null,re=z===null?f.times.length:f.times.indexOf(z),X=Y(()=>jI(f,h,R,y,m,re),[f,h,R,y,m,re]),we=(Z,Ye,Ge)=>{
let $e=f.series[Ye<R.length?Ye:0];$e&&e.onPoint?.({start:f.starts[Z],keys:$e.keys,measure:d,value:$e.values[Z]??null},Ge)},
me=Z=>{let Ye={ArrowRight:(k?.at??-1)+1,ArrowLeft:(k?.at??U+1)-1,Home:0,End:U}[Z.key];if(Ye!==void 0&&U>=0){let Re=Math.
max(0,Math.min(Ye,U));return Z.shiftKey&&e.onSpan&&e.onSpan(...JI(c,f.times,k?.at??Re,Re,H)),x({at:Re,left:-1}),!0}if(Z.
key!=="Enter"&&Z.key!=="."||!k)return!1;let Ge=Z.target.getBoundingClientRect(),$e=_?_.left+(f.times[k.at]-_.from)/(_.to-
_.from)*_.width:80;return we(k.at,R.findIndex(Re=>!y.has(Re.key)),new DOMRect(Ge.left+$e,Ge.top+80,0,0)),!0},Le=(Z,Ye,Ge)=>{
let[$e,Re]=GI(f.times,Z,Ye,H);Ge&&e.onSpan?e.onSpan($e,Re):e.onZoom($e,Re)};return r(Ke,{title:Q(d).text,summary:ZI(f,d,
E,M,m),announced:k?JS(f,h,k.at,s,M):"",onKey:me,table:r(Kn,{answer:t,document:n,zone:s}),actions:r(O,{children:[e.tools,
e.actions?.(d)]}),legend:E===""?null:r(hd,{rows:R,all:f.series.length,hidden:y,onHidden:v,text:Z=>at(Z,Ft(d)),...e.onGroup?
{onMenu:(Z,Ye)=>e.onGroup?.(Z.keys,Ye)}:{}}),children:[r(cl,{times:f.times,series:X,zone:s,unit:L,height:a,cursor:k?.at??
null,logarithmic:p&&m!=="stacked"&&m!=="share",unfinished:z,onCursor:(Z,Ye)=>x(Z===null?null:{at:Z,left:Ye}),onDrag:Le,onPick:we,
onBox:Z=>S(Ye=>Ye!==null&&JSON.stringify(Ye)===JSON.stringify(Z)?Ye:Z)}),_&&c&&r(t2,{box:_,from:c.from,to:c.to}),_&&r(e2,
{box:_,flags:u,zone:s}),k&&r(jS,{lines:f,former:h,rows:R,hidden:y,at:k.at,left:k.left,zone:s,text:Z=>at(Z,Ft(d)),unfinished:z!==
null&&f.times[k.at]>=z})]})}function KI(e,t){return e.series.slice(0,AT).map(n=>({key:JSON.stringify(n.keys),keys:n.keys,
total:n.total,last:n.values.at(-1)??null,color:kn(t,n.keys)}))}function jI(e,t,n,o,i,s){let a=e.series.slice(0,AT).map((d,m)=>({
series:d,row:n[m],isShown:!o.has(n[m].key)}));if(i==="stacked"||i==="share"){let d=iC(a.map(({series:m,isShown:f})=>f?m.
values:m.values.map(()=>0)),i==="share");return a.map(({row:m,isShown:f},h)=>({values:d[h],color:m.color,shown:f,stacked:!0}))}
let l=a.filter(({isShown:d})=>d).length<=VI,u=a.map(({series:d,row:m,isShown:f})=>({values:i==="bars"?d.values:d.values.
map((h,y)=>y<s?h:null),color:m.color,shown:f,bars:i==="bars",...l&&d.low?{low:d.low,high:d.high}:{}})),c=a.map(({row:d,isShown:m})=>{
let f=t?.series.find(h=>JSON.stringify(h.keys)===d.key);return f?{values:e.times.map((h,y)=>f.values[y]??null),color:d.color,
shown:m,dashed:!0}:null}).filter(d=>d!==null),p=i==="bars"||s>=e.times.length?[]:a.map(({series:d,row:m,isShown:f},h)=>({
values:d.values.map((y,v)=>v>=s-1?y:null),color:m.color,shown:f,dashed:!0,of:h}));return[...u,...c,...p]}function GI(e,t,n,o){
return[e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??n)+o]}function JI(e,t,n,o,i){let s=e?t.findIndex(p=>p===
e.from):-1,a=e?t.findLastIndex(p=>p<e.to):-1,l=s===n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(l,o)];return[t[u],t[c+1]??
t[c]+i]}function ZI(e,t,n,o,i){let s=e.series[0],a=n===""?"":` by ${Q(n).text}, ${e.series.length} groups`,l=s?.values.reduce(
(c,p)=>Math.max(c,p??0),0)??0,u=n!==""&&s?`, ${s.keys.map(c=>Q(c).text).join(", ")} leads`:"";return`${i==="bars"?"Bar":
"Line"} chart of ${Q(t).text}${a}, ${e.times.length} points, ${i==="share"?"":`at most ${o(l)}`}${u}`}var OT=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),YI=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function RT(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:QI(n.toLowerCase())??XI(n)??eH(n,t)}function QI(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?OT.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let o=/^this\s+([a-z]+)$/.exec(e),i=o?OT.get(o[1]):void 0;return i?{from:`now/${i}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function XI(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,o,i]=[Number(t[1]),t[2],t[3]],s=new Date(Date.UTC(n,Number(o??1)-1,Number(i??1))),a=new Date(s);return i!==void 0?
a.setUTCDate(a.getUTCDate()+1):o!==void 0?a.setUTCMonth(a.getUTCMonth()+1):a.setUTCFullYear(a.getUTCFullYear()+1),{from:s.
toISOString().slice(0,10),to:a.toISOString().slice(0,10)}}function eH(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let o=LT(n[0],t,null);if(o===null)return null;if(n.length===1)return typeof o=="string"&&o.includes("T")?null:
{from:o};let i=LT(n[1],t,typeof o=="string"?o:null);return i===null?null:i==="now"?{from:o}:{from:o,to:i}}function LT(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let o=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(o)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${Od(o[1])}:${o[2]}:${o[3]??"00"}`;let i=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),s=i?YI.indexOf(i[2].toLowerCase()):-1;if(!i||s<0)return null;let a=`${i[3]??t.getUTCFullYear()}-${Od(String(s+1))}\
-${Od(i[1])}`;return i[4]===void 0?a:`${a}T${Od(i[4])}:${i[5]}:00`}function Od(e){return e.padStart(2,"0")}var NT="mn",BT="vn",FT="wn",zT="bn",IT="yn";function $n(e){fe({document:ke(ke(Te.value,"from",e.from),"to",e.to)})}function HT(){let e=W(null),[t,n]=C(!1),o=Te.value.
timezone??"UTC",i=Jo(Te.value,o),{error:s}=Un.result.value,a=gs(s,"from")??gs(s,"to"),l="The question";return Uo([{keys:"\
t",label:"Range of time",group:l,act:()=>n(!0)},{keys:"[",label:"The range before",group:l,act:()=>ny(-1,0)},{keys:"]",label:"\
The range after",group:l,act:()=>ny(1,0)},{keys:"-",label:"Zoom out",group:l,act:()=>ny(0,.5)}]),r(O,{children:[r(P,{buttonRef:e,
icon:"calendar",after:"down",kind:a?"danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:r("span",{class:NT,
children:i})}),a&&!t&&r("div",{class:IT,children:r(ce,{error:a})}),t&&r(dn,{anchor:e.current,role:"dialog",label:"Range \
of time",onClose:()=>n(!1),children:r(nH,{zone:o,wrong:a,onDone:()=>n(!1)})})]})}function ny(e,t){let n=Un.result.value.
answer?.query,[o,i]=[Date.parse(String(n?.from)),Date.parse(String(n?.to))],s=i-o;if(!(s>0))return;let a=l=>new Date(l).
toISOString();$n({from:a(o+(e-t)*s),to:a(i+(e+t)*s)})}function nH({zone:e,wrong:t,onDone:n}){let[o,i]=C(t),{from:s,to:a}=Te.
value,l=s===void 0&&a===void 0?"":`${s??""} - ${a??"now"}`,u=c=>{let p=RT(c);if(!p){i({message:"This is no range of time",
hint:"try: last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}$n(p),n()};return r("div",{class:BT,children:[
r(mn,{label:`Range, on the clock of ${e}`,value:l,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:u,error:o,autofocus:!0}),
r("div",{class:FT,children:Eu.map(c=>r(P,{small:!0,kind:"plain",class:zT,pressed:Jo(Te.value,e)===c.label,onClick:()=>{$n(
c),n()},children:c.label},c.label))})]})}var oH=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}];function qT({answer:e,
intervals:t,of:n,zone:o,bars:i,actions:s}){let[a,l]=C("lines"),[u,c]=C(!1),[p,d]=C(null),{openAt:m,menu:f}=Sr(),h=sH(n,e),
y=Et(e,n),v=y.keys.length>0&&y.measures.some(L=>Fi(e.columns[L].name));N(()=>d(null),[JSON.stringify(n)]);let k=Y(()=>rC(
t),[t]),x=L=>Object.fromEntries(y.keys.map((M,E)=>[e.columns[M].name,L[E]])),_=e.columns[y.time]?.name??"time",S=({start:L,
keys:M,measure:E,value:R},H)=>m({document:n,mark:{keys:{[_]:L,...x(M)},measure:E},anchor:H,value:R,items:[{label:"Note h\
ere…",icon:"plus",act:()=>io({kind:"note",time:L})}]});return r(O,{children:[r(pl,{answer:e,document:n,zone:o,form:i?"\
bars":v?a:"lines",logarithmic:u,intervals:k,end:iH(e),flags:h.flags,span:p,onZoom:(L,M)=>$n({from:Vi(L),to:Vi(M)}),onSpan:(L,M)=>d(
{from:L,to:M}),onPoint:S,onGroup:(L,M)=>m({document:n,mark:{keys:x(L)},anchor:M,value:L[0]}),tools:r(O,{children:[v&&!i&&
r(xt,{label:"Form",choices:oH,value:a,onChange:l}),!i&&r(P,{small:!0,kind:"outlined",pressed:u,onClick:()=>c(!u),children:"\
Log"})]}),actions:s}),p&&r(Qa,{document:n,mark:{time:{from:Vi(p.from),to:Vi(p.to)}},label:`${J(p.from*1e3,o)} to ${J(p.to*
1e3,o)}`,onClear:()=>d(null),children:[r(P,{small:!0,kind:"outlined",icon:"search",onClick:()=>$n({from:Vi(p.from),to:Vi(
p.to)}),children:"Zoom"}),r(P,{small:!0,kind:"outlined",icon:"plus",onClick:()=>io({kind:"note",time:Vi(p.from),to:Vi(p.
to)}),children:"Note"})]}),r(rH,{answer:e,of:n,zone:o}),h.menu,f]})}function rH({answer:e,of:t,zone:n}){let{choose:o,menu:i}=cd(
e,t);return r("div",{class:oS,children:[r(Kn,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),i]})}function Vi(e){
return new Date(e*1e3).toISOString()}function iH(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(
String(t)))}function sH(e,t){let[n,o]=C(!0),[i,s]=C(null),a=dd(e.dataset,t.query?.from,t.query?.to);Uo([{keys:"m",label:"\
Show or hide notes",group:"Charts",act:()=>o(!n)}]);let l=Y(()=>(n?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.
to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:p=>s({note:c,anchor:p})})),[a,n]),u=i&&r(jo,{anchor:i.anchor,label:"\
Note",head:V(i.note.text),onClose:()=>s(null),items:[{label:"Remove the note",icon:"trash",danger:!0,act:()=>{md(i.note.
id)}}]});return{flags:l,menu:u}}function VT({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return r(Pe,{icon:"search",title:"Noth\
ing found",actions:r(O,{children:[n&&r(P,{kind:"primary",onClick:()=>$n({}),children:"All data"}),t&&r(P,{kind:"outlined",
onClick:()=>fe({document:ke(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&r(P,{kind:"outlined",onClick:Mo,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var aH=8;
function WT({document:e,chart:t}){let n=Ga(Ee(e.dataset).value.value);return r(Pe,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,aH).map((o,i)=>r(P,{kind:i===0?"pr\
imary":"outlined",onClick:()=>fe({as:t,document:Du({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:Q(o.value).
text},o.value)):r(P,{kind:"primary",onClick:()=>fe({as:"table",document:Du(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var oy=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await ie(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(Rn(t))
return;this.error=j(t)}this.busy=!1,this.changed()}};function dl(e,t){let[,n]=Zf(s=>s+1,0),o=W(null);N(()=>{if(!e)return;
let s=new oy(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let i=o.current?.key===t?o.current.
pages:null;return{columns:i?.first?.columns??[],pages:i?.pages??[],first:i?.first??null,busy:i?.busy??e!==null,error:i?.
error??null,hasMore:i?.hasMore??!1,more:i?.more??lH}}function lH(){}function Ld(e){return{...Be(e),aggregate:{measures:["count()"]}}}var uH=7.2,cH=24,pH=72,dH=300;function UT(e,t,n){let o=he(e.query?.samples?.columns),i=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:mH(e,s,a,n),expression:hH(o[a]??ye(s.name))}));return t===null?i:t.map(s=>i.find(a=>a.name===s)).filter(
s=>s!==void 0)}function mH(e,t,n,o){let i=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,ry(a[n],t,o).length),t.name.length);
return Math.round(Math.max(pH,Math.min(dH,i*uH+cH)))}function ry(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
J(e,n,"millisecond"):typeof e=="number"&&Wo(t)?at(e,Ft(t.name),!0):Q(e).text}var fH=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function hH(e){return fH.test(e)?e:null}function iy(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?Cn(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function sy(e){let{document:t}=Ie.value;He({document:ke(t,"where",To(t.where,e)),open:[]},e)}function jT(e){let{document:t}=Ie.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return He({document:ke(t,s,e),open:[]},
n)}let o=t.aggregate??bs("explore",null,{events:[]}).aggregate,i=[...he(o.by).filter(s=>s!==e),e];He({view:"explore",document:{
...Be(t),aggregate:{...o,by:i}},as:null,open:[]},n)}var KT=5*6e4;function GT(e,t,n){let o=Date.parse(t),i=Be({...e,from:new Date(
o-KT).toISOString(),to:new Date(o+KT).toISOString()});delete i.where,io({kind:"events",document:{...i,samples:{order:"ti\
me asc"}},label:`5 min around ${J(t,n,"second")}`})}function JT(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=Be(Ie.value.document.dataset===e.dataset?Ie.value.document:e),i=n.map(({event:s})=>({where:br(s)}));He({view:"\
funnel",document:{...o,funnel:{steps:i,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var YT="lr",Rd="ie",QT="C",XT="kn",Nd="zn",e_="jn",Bd="E",t_="Xn",n_="xr",o_="Sn",r_="Bn",i_="Cn",s_="sr",a_="En",l_="In",
u_="Un",Qu="cr",c_="Ln",p_="Mn",d_="Nn",m_="Rn";function f_(e){let{row:t,columns:n,zone:o,template:i,isOpen:s,current:a,wrap:l,onToggle:u}=e;return r(O,{children:[r("di\
v",{role:"row",class:Ce(Rd,s&&XT),style:{gridTemplateColumns:i},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[r("span",{role:"cell",class:Nd,children:r("button",{type:"button",
class:e_,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:r(se,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:p})=>r("span",{role:"cell",class:Bd,"data-type":p.type,children:r(h_,{value:t[c],
column:p,zone:o,most:l?1e3:200})},c))]}),s&&r(gH,{...e})]})}function h_({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?r($,{value:e,most:o}):r($,{shown:{text:ry(e,t,n),kind:e===null?"null":"value"}})}function gH({
row:e,all:t,zone:n,document:o,opened:i}){let[s,a]=C(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${Q(c).text}`.toLowerCase().includes(s.toLowerCase()));return r("div",{role:"row",class:t_,children:r("di\
v",{role:"cell",class:n_,children:[r("div",{class:o_,children:[r(bH,{row:e,all:t,zone:n,document:o,opened:i}),t.length>8&&
r("input",{class:r_,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
r("dl",{class:i_,children:l.map(({column:u,value:c})=>r(yH,{column:u,value:c,zone:n},u.name))})]})})}function yH({column:e,
value:t,zone:n}){let o=ye(e.name),i=e.type!=="timestamp"&&!Array.isArray(t),s=Q(e.name).text;return r("div",{class:s_,children:[
r("dt",{class:a_,children:r($,{value:e.name,most:64})}),r("dd",{class:l_,children:r(h_,{value:t,column:e,zone:n,most:4e3})}),
r("dd",{class:u_,children:[i&&r("button",{type:"button",class:Qu,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>sy(
iy(o,t,!1)),children:"="}),i&&r("button",{type:"button",class:Qu,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>sy(iy(o,t,!0)),children:"≠"}),i&&r("button",{type:"button",class:Qu,"aria-label":`Break down by ${s}`,onClick:()=>jT(
o),children:"by"}),r("button",{type:"button",class:Qu,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>Fe(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(se,{name:"copy",size:14})})]})]})}function bH({
row:e,all:t,zone:n,document:o,opened:i}){let s=Ee(o.dataset).value.value,a=(p,d=e)=>p===void 0?void 0:d[t.findIndex(m=>m.
name===p)],l=a("time"),u=a(s?.actors?.[0]),c=i.map(p=>({time:a("time",p),event:a(s?.event??"event",p)})).filter(p=>typeof p.
time=="string"&&typeof p.event=="string");return r(O,{children:[typeof u=="string"&&r(P,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>ge(za(o.dataset,u)),children:r("span",{children:["Timeline of ",r($,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&r(P,{small:!0,kind:"outlined",icon:"clock",onClick:()=>GT(o,l,n),children:"5 min around"}),c.length>
0&&r(P,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>JT(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),r(P,{small:!0,kind:"outlined",icon:"braces",onClick:()=>Fe(JSON.stringify(Object.fromEntries(t.map(({
name:p},d)=>[p,e[d]])),null,2),"The event"),children:"JSON"})]})}function Fd({paging:e,document:t,zone:n,wanted:o=null,wrap:i=!1}){let s=W(null),[a,l]=C(new Set),[u,c]=C("0:0"),p=Y(()=>e.
first?UT(e.first,o,n):[],[e.first,o,n]),d=Y(()=>vH(e,a),[e.pages,a]);if(!e.first)return e.error?r(g_,{error:e.error,onAgain:e.
more}):r("div",{class:d_,children:r(xe,{lines:12})});if(e.pages.length===0)return r("p",{class:m_,children:"No event pas\
ses."});let m=h=>{let y=new Set(a);y.delete(h)||y.add(h),l(y),c(h)},f=`28px ${p.map(({width:h})=>`${h}px`).join(" ")} mi\
nmax(0, 1fr)`;return r("div",{ref:s,class:YT,role:"table","aria-label":"Events","data-wrap":i,onKeyDown:h=>xH(h,s.current),
children:[r("div",{class:Ce(Rd,QT),role:"row",style:{gridTemplateColumns:f},children:[r("span",{role:"columnheader",class:Nd,
children:r("span",{class:"spoken",children:"Open"})}),p.map(({name:h,at:y})=>r("span",{role:"columnheader",class:Bd,children:r(
$,{value:h,most:48})},y))]}),e.pages.map((h,y)=>r(kH,{page:y,rows:h,scroller:s,render:(v,k)=>{let x=`${y}:${k}`;return r(
f_,{row:v,all:e.first.columns,columns:p,zone:n,document:t,template:f,isOpen:a.has(x),current:u===x,wrap:i,opened:d,onToggle:()=>m(
x)},k)}},y)),r(CH,{paging:e,scroller:s})]})}function vH(e,t){return[...t].map(n=>{let[o,i]=n.split(":").map(Number);return e.
pages[o]?.[i]}).filter(n=>n!==void 0)}function xH(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,o=e.target instanceof
Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let i=[...t.querySelectorAll("[data-ope\
ner]")];e.preventDefault(),e.stopPropagation(),i[i.indexOf(o)+n]?.focus()}var wH="1200px";function kH({rows:e,scroller:t,
render:n,page:o}){let i=W(null),[s,a]=C(!0),l=W(0);return N(()=>{let u=i.current;if(!u)return;let c=new IntersectionObserver(
([p])=>{p&&(p.isIntersecting||(l.current=u.getBoundingClientRect().height),a(p.isIntersecting))},{root:t.current,rootMargin:wH});
return c.observe(u),()=>c.disconnect()},[]),r("div",{ref:i,role:"rowgroup","data-page":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function CH({paging:e,scroller:t}){let n=W(null),o=W(e.more);return o.current=e.more,N(()=>{
if(!n.current)return;let i=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return i.observe(n.current),()=>i.disconnect()},[e.pages.length]),r("div",{ref:n,class:c_,children:[e.error&&r(
g_,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function g_({
error:e,onAgain:t}){return r("div",{class:p_,children:[r(ce,{error:e}),r(P,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var b_="An",v_="Dn",x_="Hn",ay="_n",w_="qn",k_="Fn",C_="ae";function S_({all:e,wanted:t,onWanted:n}){let o=W(null),[i,s]=C(!1),[a,l]=C(""),u=t??e,c=p=>{let d=e.filter(m=>m===p?!u.includes(
p):u.includes(m));n(d.length===e.length?null:d)};return r(O,{children:[r(P,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:i,disabled:e.length===0,onClick:()=>s(!i),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),i&&r(dn,{anchor:o.current,role:"dialog",label:"Columns",class:w_,onClose:()=>s(!1),children:[
r("input",{class:Ve,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:p=>l(p.currentTarget.value)}),
r("div",{class:k_,children:e.filter(p=>p.toLowerCase().includes(a.toLowerCase())).map(p=>r("label",{class:C_,children:[r(
"input",{type:"checkbox",checked:u.includes(p),onChange:()=>c(p)}),r($,{value:p,most:40,middle:!0})]},p))})]})]})}var SH=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function T_({document:e,zone:t,actions:n}){let[
o,i]=C(!1),[s,a]=C(null),l=/asc|^time$/.test(e.samples?.order??""),u=dl({path:"v1/query",body:d=>({...e,samples:{...e.samples,
...d===void 0?{}:{cursor:d}}})},JSON.stringify(e)),c=_t(Ld(e)),p=c.answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;
return r("section",{class:b_,"aria-label":"Raw events",children:[r("div",{class:v_,children:[r("h2",{class:x_,children:typeof p==
"number"?`${B(p)} events`:"Raw events"}),r(xt,{label:"Order",choices:SH,value:l?"oldest":"newest",onChange:d=>ae("sample\
s.order",d==="oldest"?"time asc":void 0)}),r(S_,{all:u.columns.map(({name:d})=>d),wanted:s,onWanted:a}),r(P,{small:!0,kind:"\
outlined",pressed:o,onClick:()=>i(!o),children:"Wrap"}),n]}),r(TH,{document:e,zone:t}),r(Fd,{paging:u,document:e,zone:t,
wanted:s,wrap:o})]})}function TH({document:e,zone:t}){let n=Y(()=>({...Be(e),compare:void 0,aggregate:{measures:["count(\
)"],by:["time('auto')"]}}),[e]),{answer:o}=_t(ke(n,"compare",void 0)),[i,s]=C(null),a=Y(()=>o&&"rows"in o&&"columns"in o?
Ru(o,Et(o,n),1):null,[o]),l=Y(()=>a?.series[0]?[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<
2?r("div",{class:ay}):r("div",{class:ay,children:r(cl,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:i,onCursor:s,
onDrag:(u,c)=>$n({from:new Date(Math.floor(u)*1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function __({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!Go(e)||n==="heat"&&!he(e.aggregate?.by).some(Bi)))return r(WT,{document:e,chart:n});if(!o||!i||!("columns"in o))
return s==="error"?null:r(xe,{});let l=o.query?.timezone??i.timezone??"UTC",u=r(nC,{document:i,answer:o,zone:l}),c=()=>u;
if(i.samples)return r(T_,{document:i,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return r(VT,{document:i});let p=Go(
i),d=_H(n,i)?n:Yp(i);return d==="distribution"&&p?r(VC,{answer:o,of:i,bins:p,zone:l,actions:u}):d==="heat"&&p?r(DS,{answer:o,
of:i,bins:p,zone:l,actions:u}):Et(o,i).time>=0&&!p&&(d==="line"||d==="bar")?r(qT,{answer:o,intervals:t.intervals,of:i,zone:l,
bars:d==="bar",actions:c}):d==="bar"?r(sS,{answer:o,of:i,document:e,zone:l,actions:c}):r(iS,{answer:o,of:i,document:e,zone:l,
actions:c})}function _H(e,t){let n=he(t.aggregate?.by).some(Bi);return e==="distribution"?Go(t)!==null&&!n:e==="heat"?Go(
t)!==null&&n:e==="table"||Go(t)===null}var ly="[data-stop]";function zd(e){return[...e.querySelectorAll(ly)].filter(t=>t.closest("[data-sentence]")===e)}function P_(e){
if(!e)return;let t=zd(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function M_(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(ly)||t.closest("[data-sentence]")!==e))for(let n of zd(
e))n.tabIndex=n===t?0:-1}function $_(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=zd(e),o=n.indexOf(
t.target);if(o<0)return!1;let i=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return i===null?!1:(n[Math.max(0,Math.min(i,n.length-1))]?.focus(),!0)}function jn(e,t,n){requestAnimationFrame(()=>{
let o=i=>e?.querySelector(`${ly}[data-stop="${CSS.escape(i)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function uy(){
let e=document.querySelector("[data-sentence]"),t=e?zd(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var cy="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";var Wi=(e,t)=>["where",...t.map(n=>`${e}.${n}`)],Id={aggregate:Wi("aggregate",["measures","by","having","over"]),samples:Wi(
"samples",["columns","order"]),funnel:Wi("funnel",["per","steps","order","window","count","exclude","hold","by","attribu\
tion"]),retention:Wi("retention",["per","start","return","cohort","mode","period","periods","by","day","at_least"]),lifecycle:Wi(
"lifecycle",["per","period","event","created"]),stickiness:Wi("stickiness",["per","period","event"]),paths:Wi("paths",["\
per","start","end","before","after","node","gap","count","exclude"]),difference:Wi("difference",["over","selection","bas\
eline","properties"])};var PH=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function D_(e){let t=e.replaceAll(" ","");return PH.test(t)?t:null}function Fs(e,t){
return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var Hd=[["30m","30 minutes"],["1h",
"1 hour"],["1d","24 hours"],["7d","a week"],["14d","two weeks"],["30d"],["90d"]],si=[["1m","a minute"],["5m"],["10m"],["\
30m","half an hour"],["1h","an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function E_(e,t,n){let o=gs(e,t);if(!o||!n)return o;let i=o.span?.start??0;return i>=n.start&&i<Math.max(n.end,n.start+1)?
o:null}function O_(e,t,n){let o=uu(t.where),i=_i(e,o);if(typeof i=="string")return ke(e,o,t.span?A_(i,t.span,n):n);let s=o.slice(
0,-1),a=_i(e,s);return o.at(-1)!==0||typeof a!="string"?null:ke(e,s,t.span?A_(a,t.span,n):n)}function A_(e,t,n){let{start:o,
end:i}=Ti(e,t);return e.slice(0,o)+n+e.slice(i)}function qd(e,t){let n=O_(Te.value,e,t);n&&fe({document:n})}var L_="Tn",R_="Gn",N_="Jn";var B_=Uc({document:{dataset:""},error:null,sentence:()=>null});function kt(){return jc(B_)}function Pt({document:e,error:t,
label:n,children:o}){let i=W(null);it(()=>P_(i.current));let s=a=>{!a.defaultPrevented&&$_(a.currentTarget,a)&&a.preventDefault()};
return r(B_.Provider,{value:{document:e,error:t,sentence:()=>i.current},children:r("div",{ref:i,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:L_,onKeyDown:s,onFocusIn:a=>{M_(a.currentTarget,a.target)},children:o})})}function be({word:e,
children:t}){return r("span",{class:R_,children:[e!==void 0&&r(ml,{children:e}),t]})}function ml({children:e}){return r(
"span",{class:N_,children:e})}function F_({id:e,error:t}){return r(ce,{...e===void 0?{}:{id:e},error:t,onHint:n=>qd(t,n)})}var z_="Kn",I_="f",H_="On",q_="Pn",V_="Qn",W_="Vn",U_="Wn",K_="te",j_="Yn",G_="I",dy="Zn";function fn(e){let{stop:t,label:n,path:o=t,span:i,draft:s=!1,problem:a=null}=e,l=kt(),u=W(null),c=mt(),[p,d]=C(!1),m=s?null:
E_(l.error,o,i),f=m!==null||a!==null,h=DH(m,a,e.onHint),y=async()=>{await e.onRemove?.(),jn(l.sentence(),t,e.after)},v=e.
editor!==void 0||e.menu!==void 0;return r("span",{class:z_,"data-path":o,children:[r("span",{class:Ce(I_,s&&q_,f&&V_,e.quiet&&
W_,p&&H_),children:[f&&r("span",{class:U_,children:r(se,{name:"error",size:14})}),r("button",{ref:u,type:"button",class:K_,
"data-stop":t,tabIndex:-1,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":v?p:void 0,"aria-invali\
d":f||void 0,"aria-describedby":f?`${c}-problem`:void 0,onClick:()=>d(!p),onKeyDown:k=>EH(k,e,y,h),children:[r("span",{class:"\
spoken",children:[e.what,": "]}),e.children,e.menu&&r("span",{class:j_,children:r(se,{name:"down",size:12})})]}),e.onRemove&&
r("button",{type:"button",class:G_,tabIndex:-1,"aria-label":`Remove ${V(n)}`,onClick:y,children:r(se,{name:"close",size:12})})]}),
m&&r("span",{class:dy,children:r(F_,{id:`${c}-problem`,error:m})}),a&&r("span",{class:dy,children:r(ce,{id:`${c}-problem`,
error:a,onHint:e.onHint})}),p&&e.menu&&r(jo,{anchor:u.current,label:V(n),items:e.menu,onClose:()=>d(!1)}),p&&e.editor&&r(
dn,{anchor:u.current,role:"dialog",label:V(n),onClose:()=>{d(!1),e.onLeave?.()},children:e.editor(()=>d(!1))})]})}function DH(e,t,n){
let o=t??e,i=o?Lh(o.hint):null;return i===null?null:t?n?()=>n(i):null:()=>qd(e,i)}function EH(e,t,n,o){let i=e.key==="En\
ter"&&o?o:AH(e,t,n);i&&(e.preventDefault(),i())}function AH(e,{onNegate:t,onOptional:n,onMove:o,onRemove:i},s){return e.
altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:
e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?i?s:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var Z_="gr",Y_="ep";function Ao({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...i}){return r("div",{class:Z_,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&r("div",{class:Y_,children:e}),r(Ai,{...i,inline:!0,autofocus:!0,eager:!0})]})}function Ui(e){let{path:t,what:n,value:o,none:i,unit:s}=e,a=e.onChange??(l=>ae(t,l));return r(fn,{stop:t,what:n,label:`${n}\
: ${o??i}${o!==null&&s?` ${s}`:""}`,onRemove:e.onRemove,editor:l=>r(LH,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?i:r($,{value:o,most:24}),o!==null&&s&&` ${s}`]})}function LH({what:e,value:t,usual:n,read:o,wrong:i,none:s,onChange:a,
onCancel:l}){let[u,c]=C(""),[p,d]=C(!1),m=u.trim(),f=n.filter(([v,k])=>m===""||v.startsWith(m)||(k??"").includes(m)),h=v=>{
let k=o(v);k===null?d(!0):a(k)},y=[...m!==""&&!f.some(([v])=>v===m)&&o(m)!==null?[{value:m,label:m,note:"as it is typed"}]:
[],...f.map(([v,k])=>({value:v,label:v,note:k,selected:v===t})),...m===""&&t!==null?[{value:null,label:s,note:"the defau\
lt"}]:[]];return r(Ao,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:v=>{c(v),d(!1)},options:y,onPick:v=>v===null?a(void 0):
h(v),onTake:h,onCancel:l,onLeave:l,invalid:p,foot:p||m!==""&&o(m)===null?i:void 0})}function fo(e){return r(Ui,{usual:Hd,
...e,read:D_,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}var RH=["dataset","define","params","timezone","week_start","missing"];function Pr(e,t){let n=RH.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function my(e,t,n){return(await ie(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var NH=2e3,zs=new Map,Vd=new Map,X_=ue(0),Q_;function fl(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function hl(e,t){X_.value;let n=JSON.stringify(e),o=ka.value,i=t.filter(a=>a.text!==""&&!zs.has(fl(n,a))),s=i.map(
a=>fl(n,a)).join(`

`);return N(()=>{i.length>0&&o!=="away"&&BH(n,e,i)},[s,o]),t.map(a=>zs.get(fl(n,a))??null)}async function eP(e,t,n){let o=JSON.
stringify(e),i=zs.get(fl(o,t));if(i)return i;let[s]=await my(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return tP(o,t,s),s}function BH(e,t,n){let o=Vd.get(e)??{context:t,texts:new Map};for(let i of n)o.texts.
set(fl(e,i),i);Vd.set(e,o),Q_??=setTimeout(()=>{Q_=void 0,FH()},0)}async function FH(){let e=[...Vd];Vd.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let i=[...o.values()];(await my(n,i).catch(()=>[])).forEach((a,l)=>tP(t,i[l],
a))})),X_.value++}function tP(e,t,n){zs.size>=NH&&zs.delete(zs.keys().next().value),zs.set(fl(e,t),n)}async function ai(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await eP(e,{kind:t,text:n}),{error:i}=o;return i?
{parsed:o,problem:{message:i.message,hint:i.hint??"",span:i.span??null}}:{parsed:o,problem:null}}catch(o){let{code:i,message:s,
hint:a,span:l}=j(o);return{parsed:null,problem:i==="away"?null:{message:s,hint:a,span:l}}}}function gl(e,t,n){if(!t)return n;
let{start:o,end:i}=Ti(e,t);return e.slice(0,o)+n+e.slice(i)}var zH=new Set(["has","contains","starts_with","ends_with"]);function bl({property:e,operator:t,values:n}){let o=ye(e),i=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:zH.has(i)?`${t}(${o}, ${n.map(Xu).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(Xu).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(Xu).join(" and ")}`}
function Xu(e){return typeof e=="string"?Cn(e):String(e)}var IH=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function rP(e){for(let[t,n]of IH){if(e===t)return n;if(e===n)return t}
return e}var nP=["=","!=","in","not in"],yl=["is null","is not null"],fy=[">=",">","<","<=","between","not between"],oP=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function Wd(e){switch(e){case"bool":return["is true","is false",...yl];case"string":return[
...nP,...oP,...yl];case"int64":case"float64":return["=",...fy,"!=","in","not in",...yl];case"timestamp":return[...fy,...yl];case"\
list of strings":return["has","not has",...yl];case"unknown":return[...nP,...fy,...oP,"has","not has",...yl]}}function Gn(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function Is(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var iP={property:null,type:"unknown",operator:null,values:[]};function sP(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function hy({property:e,operator:t}){return e===null?"property":t===null||Gn(t)===0?"operator":
"values"}function aP(e,t,n){return e.operator!==null&&e.type===n&&Wd(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function lP(e,t){let n=Gn(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function Ud(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function uP(e,t){let n=e.operator===null?0:Gn(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function gy({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=Gn(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function ec(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||gy(e)!==null)return null;
if(Gn(n)!=="many"||!o.includes(null))return bl({property:t,operator:Gn(n)==="many"?Is(n,o.length):n,values:o});let i=n===
"!="||n==="not in",s=bl({property:t,operator:i?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=bl({property:t,operator:Is(i?"!=":"=",a.length),values:a});return i?`${l} and ${s}`:`(${l} or ${s})`}function yy(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function cP(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),i=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!i?[...new Set(o)]:null}function Mr(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let i=o.
indexOf(n);i>0;i=o.indexOf(n,i+1))if(!/[\p{L}\p{N}]/u.test(o[i-1]))return 1;return o.includes(n)?2:3}function $r(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:Mr(n(o),t)})).filter(o=>o.grade<3).sort((o,i)=>o.grade-i.grade).map(({item:o})=>o)}var pP={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function vl(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function dP({operators:e,present:t,onPick:n,onBack:o,onCancel:i,onLeave:s,head:a}){let[l,u]=C(""),c=e.filter(
m=>m===l.trim()),p=e.filter(m=>m!=="in"&&m!=="not in"),d=c.length>0?c:$r(p,l,m=>`${m} ${vl(m)} ${pP[m]}`);return r(Ao,{label:"\
Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:i,onLeave:s,onBackspace:o,options:d.map(m=>({value:m,label:vl(
m),note:pP[m],selected:m===t||t!==null&&m===Is(t,1)})),onPick:n,onTake:()=>{}})}var vy="oe",mP="ne",fP="rp";var xy=8;function hP({draft:e,stage:t,onStage:n,onDraft:o}){let{property:i,operator:s,values:a}=e;return i===null?null:r(
O,{children:[r("button",{type:"button",class:vy,"data-present":t==="property",onClick:()=>n("property"),children:r($,{value:i,
most:40,middle:!0})}),s!==null&&r("button",{type:"button",class:vy,"data-present":t==="operator",onClick:()=>n("operator"),
children:vl(s)}),t==="values"&&a.slice(0,xy).map(l=>r("button",{type:"button",class:mP,onClick:()=>o(Ud(e,l)),children:[
r("span",{class:"spoken",children:"Remove "}),r($,{value:l,most:24,middle:!0}),r(se,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>xy&&r("span",{class:fP,children:["and ",I(a.length-xy)," more"]})]})}var gP=50;function yP(e,t,n,o){return ie(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:gP},
signal:o})}function wy(e,t,n,o,i){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:p,params:d,missing:m}=e,f={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:p,params:d,missing:m,limit:gP};return ie(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:f,signal:i})}function bP(e,t){let[n,o]=C(null);return N(()=>{if(e===null)return;let i=new AbortController;return t(i.signal).then(s=>{
i.signal.aborted||o({key:e,value:s,error:null})},s=>{Rn(s)||o(a=>({key:e,value:a?.value??null,error:j(s)}))}),()=>i.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function Kd(e,t,n,o=()=>!0){let{dataset:i}=e,
s=t.trim(),a=bP(`${i}
${n.join()}
${s}`,d=>yP(i,s,n,d)),l=qH(e,s),u=a.fresh&&a.value?a.value:{names:VH(i,s),more:0},c=new Set(l.map(({name:d})=>d));return{
names:[...l,...u.names.filter(({name:d})=>!c.has(d))].filter(d=>d.kind==="function"||o(d.type)),more:u.more}}function qH({
define:e},t){return Object.keys(e??{}).filter(n=>Mr(n,t)<3).map(n=>({kind:"definition",name:n,text:ye(n),type:"unknown",
filled:1}))}function VH(e,t){let n=Ee(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:i,type:s,
filled:a})=>({kind:"property",name:i,text:ye(i),type:s,filled:a/o})).filter(({name:i})=>Mr(i,t)<3).sort((i,s)=>Mr(i.name,
t)-Mr(s.name,t)||s.filled-i.filled)}function vP(e,t,n,o){let i=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,i]);return bP(s,async a=>{
let l=()=>wy(e,t??"",void 0,i,a);return n===void 0?l():wy(e,t??"",n,i,a).catch(u=>{if(Rn(u)||j(u).status!==400)throw u;return l()})})}var xP="ip";var KH={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},jH={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function ky(e){let t=e.kind==="function"||e.filled>=.9995?"":q(e.filled);return[KH[e.kind]||jH[e.type],t].filter(n=>n!==
"").join(", ")}function wP(e,t){let n=t.trim(),o=e[0],i=e.map(s=>({value:{entry:s},label:r($,{value:s.name,most:60,middle:!0}),
note:ky(s)}));return n===""||o&&Mr(o.name,n)<3?i:[Hs(n),...i]}function Hs(e){return{value:{typed:e},label:r("code",{class:xP,
children:r($,{value:e,most:60})}),note:"as it is typed"}}function Dr(e){let{document:t,kinds:n,fits:o,onName:i,onText:s}=e,[a,l]=C(e.typed??""),u=Kd(t,a,n,o),c=e.names?$r(e.names,
a,({name:v})=>v).filter(({type:v})=>o?.(v)??!0):u.names,p=e.names?0:u.more,d=e.extra?.(a)??[],m=wP(c,a),f=m[0]!==void 0&&
"typed"in m[0].value,h=d.length>0&&f?[...d,...m.slice(1),m[0]]:[...d,...m],y=v=>{v.trim()!==""&&s(v.trim())};return r(Ao,
{label:e.label,placeholder:e.placeholder,text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:h,onPick:v=>"entry"in v?i(v.entry):y(v.typed),onTake:y,foot:p>0?`${I(p)} more, keep typing`:void 0})}function kP({document:e,beside:t,draft:n,typed:o="",ask:i,onValues:s,onBack:a,onCancel:l,onLeave:u,head:c}){let[p,d]=C(o),
m=n.operator===null?1:Gn(n.operator),f=m==="many",h=vP(e,i?ye(n.property??""):null,t,p),y=yy(p,n.type),v=p===""||y!==void 0,
k=GH(n,p,y,h.value),x=L=>{let M=uP(n,L);d(""),s(M.values,m!==2||M.values.length>=2)},_=(L,M)=>{let E="typed"in L?y:L.value;
E!==void 0&&(M&&f?(d(""),s(Ud(n,E).values,!1)):f&&p===""&&n.values.length>0?s(n.values,!0):x(E))},S=L=>{let M=f?cP(L)?.map(
E=>yy(E,n.type)):void 0;return!M||M.includes(void 0)?!1:(s([...new Set([...n.values,...M])],!0),!0)};return r(Ao,{label:"\
Value",placeholder:JH(n,m),text:p,onText:d,head:c,onCancel:l,onLeave:u,onBackspace:()=>n.values.length>0?s(n.values.slice(
0,-1),!1):a(),onPaste:S,invalid:!v,several:f,spaceTypes:p!==""&&k[0]!==void 0&&"typed"in k[0].value,options:k,onPick:_,onTake:()=>{
f&&p===""&&n.values.length>0?s(n.values,!0):y!==void 0&&p!==""&&x(y)},foot:v?ZH(h.value,h.error!==null,f):`${Xu(p)} is n\
o number`})}function GH(e,t,n,o){let i=o?.exact===!1?"~ ":"",s=m=>e.values.includes(m),a=(o?.values??[]).map(({value:m,
count:f})=>({value:{value:m},label:r($,{value:m,most:60,middle:!0}),note:i+I(f),selected:s(m)})),l=o?.values.some(({value:m})=>m===
n)??!1,u=t!==""&&n!==void 0&&!l?[Hs(t)]:[],c=l?a.filter(({value:m})=>"value"in m&&m.value===n):[],p=a.filter(m=>!c.includes(
m)),d=o&&t===""&&o.nulls>0&&e.operator!==null&&Gn(e.operator)==="many"?[{value:{value:null},label:r($,{value:null}),note:i+
I(o.nulls),selected:s(null)}]:[];return[...u,...c,...p,...d]}function JH({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function ZH(e,t,n){let o=e&&e.more>0?[`${I(e.more)} more, keep t\
yping`]:[],i=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...i].join(" · ")}function jd(e){let{document:t,draft:n,onDraft:o,onDone:i}=e,[s,a]=C(()=>hy(n)),l=W(e.typed??""),u=f=>{l.current="",a(f)},
c=(f,h)=>{let y=aP(n,f,h);o(y),u(y.operator===null||hy(y)!=="values"?"operator":"values")},p=f=>{let h=lP(n,f);o(h),Gn(f)===
0?i(ec(h),h):u("values")},d=(f,h)=>{let y={...n,values:f};o(y);let v=h?ec(y):null;v!==null&&i(v,y)},m={onCancel:e.onCancel,
onLeave:e.onLeave,head:r(hP,{draft:n,stage:s,onStage:u,onDraft:o})};return s==="property"?r(Dr,{...m,label:"Property",placeholder:"\
property, or a condition",document:t,typed:l.current,kinds:YH,...e.names?{names:e.names}:{},onName:f=>c(f.name,f.type),onText:f=>i(
f,null)},"property"):s==="operator"?r(dP,{...m,operators:Wd(n.type),present:n.operator,onPick:p,onBack:()=>u("property")},
"operator"):r(kP,{...m,document:t,beside:e.beside,draft:n,typed:l.current,ask:e.names===void 0,onValues:d,onBack:()=>u("\
operator")},"values")}var YH=["property","definition","cohort","lookup"];var ho="tp",Sn="op",Cy="np",Ki="pp",CP="dp",SP="lp";var _P=3;function Gd({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return r("span",{class:Ki,children:r(
$,{value:t?.text??e?.text??"",most:60})});let{property:i,operator:s,values:a}=o;return i===null?r("span",{class:Sn,children:"\
…"}):n&&i==="event"&&(s==="="||s==="in")&&a.length>0?r(TP,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
r(O,{children:[s==="is false"&&r("span",{class:Sn,children:"not"}),r("span",{class:ho,children:r($,{value:i,most:40,middle:!0})})]}):
r(O,{children:[r("span",{class:ho,children:r($,{value:i,most:40,middle:!0})}),s!==null&&r("span",{class:Sn,children:vl(Gn(
s)==="many"?Is(s,a.length):s)}),s!==null&&r(TP,{values:a,between:s.endsWith("between")})]})}function TP({values:e,between:t,
name:n=!1}){return e.length>_P+1?r("span",{class:Cy,children:["(",I(e.length)," values)"]}):r("span",{class:n?ho:Cy,children:e.
map((o,i)=>r("span",{children:[i>0&&r("span",{class:Sn,children:t?" and ":n?" or ":", "}),r(QH,{value:o})]},i))})}function QH({
value:e}){return e===null?r("i",{class:Sn,children:Nn.null}):r($,{value:e,most:40,middle:!0})}function Jd(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:i,values:s}=n,a=s.length>_P+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,i?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function Zd(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:i,span:s},a)=>({text:o,chip:i,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function nc(e){
return e.length===0?void 0:e.join(" and ")}function ji(e,t,n){return n===null?e.filter((o,i)=>i!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function Yd(e,t,n){let o=e.filter((s,a)=>a!==t),i=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,i),e[t],...o.slice(i)]}function PP({text:e,chip:t}){if(t)return bl({...t,operator:rP(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&XH(n)?n:`not (${e})`}function XH(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var Sy={property:"event",type:"string",operator:"=",values:[]};function Qd({document:e,typed:t,onDone:n,onCancel:o}){let[
i,s]=C(Sy);return r(jd,{document:e,beside:e.where,draft:i,typed:t,onDraft:s,onDone:n,onCancel:o,onLeave:o})}function Er({lead:e,between:t,children:n,after:o}){let i=s=>s===0?e:typeof t=="function"?t(s):t;return r(O,{children:[n.
length===0&&e!==void 0&&r(be,{word:e},"lead"),n.map((s,a)=>r(be,{word:i(a),children:s},a)),o]})}var MP="hr",$P="xp",DP="sp";function Ar({stop:e,label:t,children:n,editor:o,onLeave:i,onBackspace:s}){let a=W(null),[l,u]=C(null),[c,p]=C(null),d=W(
0),m=x=>{p(a.current?.getBoundingClientRect()??null),u(x)},f=n==null||n===!1,h=So(f?t:void 0),y=()=>{d.current=performance.
now(),u(null)},v=()=>{performance.now()-d.current>300&&m("")},k=x=>{if(!(x.ctrlKey||x.metaKey||x.altKey)){if(x.key.length===
1&&x.key!==" "&&x.key!=="/")m(x.key);else if(x.key==="Backspace"&&s)s();else return;x.preventDefault()}};return r(O,{children:[
r("button",{ref:a,type:"button",class:Ce(MP,!f&&$P,l!==null&&DP),...h,"data-stop":e,tabIndex:-1,"aria-label":t,"aria-has\
popup":"dialog","aria-expanded":l!==null,onClick:v,onKeyDown:k,children:[r(se,{name:"plus",size:14}),n]}),l!==null&&r(dn,
{anchor:c,role:"dialog",label:t,onClose:()=>{y(),i?.()},children:o(l,y)})]})}function oc(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var tq={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function rc(e,t){let n=oc(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,i="per"in o&&typeof o.per=="string"?o.per:Ee(e).value.value?.actors?.[0],s=Object.keys(o.properties??
{}).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...tq[n],
...a,...i?[[i,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:ye(u),type:c,filled:1}))}function EP(e,t){return[
...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let i=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.exec(
n)?.[1]??n;return{kind:"measure",name:i,text:ye(i),type:o,filled:1}})}var AP="cp",OP="fr",LP="ur";var RP=null;function oq(){return RP??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),RP}function wl(e){
let{text:t,label:n,mark:o=null,autofocus:i=!1}=e,s=W(null),a=W(null),l=W(e);l.current=e;let[u,c]=C(!1);return N(()=>{let p=!1;
return oq().then(d=>{p||!d||!s.current||(a.current=d.mount(s.current,{...l.current,onText:m=>{m!==l.current.text&&l.current.
onText(m)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{p=!0,a.current?.destroy()}},
[]),N(()=>{u&&i&&a.current?.focus()},[u]),N(()=>{a.current?.setText(t)},[t]),N(()=>{a.current?.setMark(o)},[o?.start,o?.
end,t]),r("div",{class:Ce(AP,e.class),children:[r("div",{ref:s,class:OP,hidden:!u,"data-editor":u}),!u&&r("textarea",{class:LP,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":i?"":void 0,onInput:p=>e.onText(p.currentTarget.
value)})]})}var NP="gp",BP="hp",FP="fp",zP="up",IP="mp";function Xd({label:e,text:t,problem:n,onText:o,onDone:i,onCancel:s,onLeave:a}){return r("div",{class:NP,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)i(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[r(wl,{class:BP,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?Ti(
t,n.span):null}),n&&r("div",{class:FP,children:r(ce,{error:n})}),r("div",{class:zP,children:[r("span",{class:IP,children:"\
Enter takes it, Shift+Enter is a new line"}),r(P,{small:!0,kind:"primary",onClick:()=>i(t),children:"Take"})]})]})}function li(e){let{path:t,text:n,what:o,onChange:i}=e,s=kt(),a=Pr(s.document,e.over),l=Zd(n,hl(a,[{kind:"condition",text:n}])[0]??
null),u=l.map(S=>S.text),[c,p]=C(null),d=S=>`${t}#${S<l.length?S:"draft"}`,m=e.needed!==!0||l.length>1,f=async S=>{await ai(
a,"condition",nc(S)??""),p(null),i(nc(S))},h=async(S,L,M)=>{p({at:S,condition:M,text:L,problem:null});let{parsed:E,problem:R}=await ai(
a,"condition",L);if(R&&!(e.loose&&E?.tree))return p({at:S,condition:M,text:L,problem:R}),jn(s.sentence(),d(S));let H=ji(
u,S,nc(E?.conjuncts?.map(U=>U.text)??[`(${L})`])??L);await f(H)},y=()=>{if(!c||c.problem)return;let S=c.condition?ec(c.condition):
c.text;S!==null&&S.trim()!==""?h(c.at,S,c.condition):c.condition?.property?p({...c,problem:{message:gy(c.condition)??"",
hint:"",span:null}}):p(null)},v=(S,L,M)=>{let E=l[S],R=c?.at===S?c:null,H=()=>{p(null),M(),S>=l.length&&jn(s.sentence(),
`${t}#+`)},U=()=>{M(),y()},z=(re,X)=>{M(),h(S,re,X)};return(R?R.condition===null&&R.text!==null:E&&!E.chip)?r(Xd,{label:o,
text:R?.text??E?.text??"",problem:R?.problem??null,onCancel:H,onLeave:U,onText:re=>p({at:S,condition:null,text:re,problem:null}),
onDone:re=>z(re,null)}):r(jd,{names:e.names??rc(s.document.dataset,e.over),document:s.document,typed:L,draft:R?.condition??
(E?.chip?sP(E.chip):e.byEvent&&l.length===0?Sy:iP),beside:nc([...e.within?[e.within]:[],...ji(u,S,null)]),onDraft:re=>p(
{at:S,condition:re,text:null,problem:null}),onDone:z,onCancel:H,onLeave:U})},k=S=>{c?.text&&h(c.at,gl(c.text,c.problem?.
span??null,S),null)},x=(S,L)=>{let M=c?.at===S?c:null;return r(fn,{stop:d(S),path:t,span:L?.span,after:`${t}#+`,what:o,label:`${o}\
: ${Jd(L,M)}`,draft:M!==null,problem:M?.problem,onHint:M?.text?k:void 0,editor:E=>v(S,"",E),onLeave:y,onRemove:M?()=>p(null):
m?()=>f(ji(u,S,null)):void 0,onNegate:L&&!M?()=>{f(ji(u,S,PP(L)))}:void 0,onMove:L&&l.length>1?E=>{f(Yd(u,S,E)).then(()=>jn(
s.sentence(),`${t}#${Math.max(0,Math.min(S+E,l.length-1))}`))}:void 0,children:r(Gd,{part:L,draft:M,byEvent:e.byEvent??!1})})},
_=l.map((S,L)=>x(L,S));return r(Er,{lead:e.lead,between:"and",after:r(Ar,{stop:`${t}#+`,label:`Add a ${o}`,editor:(S,L)=>v(
l.length,S,L),onLeave:y,onBackspace:l.length>0&&m?()=>{f(u.slice(0,-1))}:void 0,children:l.length===0&&c===null?e.empty:
void 0}),children:c?.at===l.length?[..._,x(l.length,null)]:_})}function Or(){let[e,t]=C([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),jn(document.querySelector("[data-sentenc\
e]"),`${n}#+`,n)}}}function Gt({word:e="where"}){let{document:t}=kt();return r(li,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>ae(
"where",n),empty:"filter"})}var iq=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function HP({document:e,names:t,axes:n,typed:o,text:i,onDone:s,onCancel:a}){let[l,u]=C(null);if(l)
return r(sq,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=d=>n?$r(iq,d.trim()===""?"time":d,([m,f])=>`time ${f} ${m}`).
map(([m,f])=>({value:{typed:`time('${m}')`},label:m==="auto"?"time":`time, ${m}`,note:f})):[];return r(Dr,{label:"Breakd\
own",placeholder:i===""?"property, time":i,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:d=>d.trim()===""?c(d).slice(0,1):c(d),onName:d=>{n&&(d.type==="int64"||d.type==="float64")?u(d):s(d.text)},onText:s,
onCancel:a,onLeave:a})}function sq({of:e,onDone:t,onCancel:n,onBack:o}){let[i,s]=C(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=$r(a,i,([u,c])=>`${u} ${c}`);return r(Ao,{label:"Values or bins",placeholder:"values or bins",text:i,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[Hs(i)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var em=()=>!0,Lr=e=>e==="int64"||e==="float64",qP=e=>Lr(e)||e==="timestamp"||e==="string",VP=e=>e!=="list of strings",Py=[
{name:"count",meaning:"how many",alone:!0,fits:em},{name:"uniq",meaning:"how many different",usual:!0,fits:VP},{name:"su\
m",meaning:"total",usual:!0,fits:Lr},{name:"avg",meaning:"mean",usual:!0,fits:Lr},{name:"median",meaning:"half are below",
usual:!0,fits:Lr},{name:"p95",meaning:"95 % are below",usual:!0,fits:Lr},{name:"p75",meaning:"75 % are below",fits:Lr},{
name:"p90",meaning:"90 % are below",fits:Lr},{name:"p99",meaning:"99 % are below",fits:Lr},{name:"p999",meaning:"99.9 % \
are below",fits:Lr},{name:"min",meaning:"least",fits:qP},{name:"max",meaning:"largest",usual:!0,fits:qP},{name:"first",meaning:"\
by time",fits:em},{name:"last",meaning:"by time",fits:em},{name:"stddev",meaning:"standard deviation",fits:Lr},{name:"un\
iq_approx",meaning:"about how many different",fits:VP},{name:"count",meaning:"how many have a value",fits:em}];function WP(e){let{document:t,names:n,parsed:o,onDone:i,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=C(e.typed),[c,p]=C(e.text),[d,m]=C(null),[f,h]=C(!a);if(f)return r(
Xd,{label:"Measure",text:c,problem:e.problem,onText:p,onDone:i,onCancel:s,onLeave:()=>c===e.text?s():i(c)});if(d)return r(
Dr,{label:`What ${d.name} is of`,placeholder:`${d.name} of`,document:t,kinds:["property","definition","lookup"],fits:v=>v===
"unknown"||d.fits(v),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>m(null),onName:v=>i(`${d.name}(${v.text})`),onText:v=>i(
`${d.name}(${v})`)});let y=v=>{"text"in v?i(v.text):"typed"in v?i(v.typed):v.aggregate.alone?i(`${v.aggregate.name}()`):
m(v.aggregate)};return r(aq,{document:t,names:n,text:l,onText:u,present:e.text,onPick:y,onTake:v=>{v!==""&&i(v)},onCancel:s,
onWrite:()=>h(!0)})}function aq({document:e,names:t,text:n,onText:o,present:i,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),p=Kd(e,c,["property","definition","lookup"]).names,d=t?$r(t,c,({name:v})=>v):p,m=$r(Py,c.replace(/\(.*$/s,""),({name:v,
meaning:k})=>`${v} ${k}`).map(v=>({value:{aggregate:v},label:v.alone?`${v.name}()`:`${v.name}(…)`,note:v.meaning})),f=c===
""?[]:d.filter(({name:v})=>Mr(v,c)<3).slice(0,4).flatMap(lq),h=/[^\p{L}\p{N}_]/u.test(c)||m.length+f.length===0?[Hs(c)]:
[],y=c===""?m:[...h,...m,...f];return r(Ao,{label:"Measure",placeholder:i===""?"measure":i,text:n,onText:o,options:y,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:r(P,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function lq(e){
let t=Py.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:r($,{value:`${o}(${e.name})`,most:60,middle:!0}),note:ky(e)}))}function UP({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?r("span",{class:ho,children:o===
"auto"?"time":`time, ${o}`}):n!=null?r("span",{class:ho,children:r($,{value:n,most:40,middle:!0})}):r("span",{class:Ki,children:r(
$,{value:e,most:60})})}function sc(e){let{path:t,texts:n,kind:o,what:i,onChange:s,most:a=1/0}=e,l=kt(),u=Pr(l.document,e.over),c=hl(u,n.map(k=>({
kind:o,text:k}))),[p,d]=C(null),m=e.needed!==!0||n.length>1,f=k=>{d(null),s(k.length>0?k:void 0)},h=async(k,x)=>{d({at:k,
text:x,problem:null});let{problem:_}=await ai(u,o,x);if(!_)return f(ji(n,k,x));d({at:k,text:x,problem:_}),jn(l.sentence(),
`${t}[${k<n.length?k:"draft"}]`)},y=(k,x,_)=>{let S=p?.at===k?p:null;return e.editor({text:S?.text??n[k]??"",parsed:S?null:
c[k]??null,typed:x,problem:S?.problem??null,onDone:L=>{_(),h(k,L)},onCancel:()=>{d(null),_(),k>=n.length&&jn(l.sentence(),
`${t}#+`)}})},v=k=>{let x=p?.at===k?p:null,_=k<n.length;return r(fn,{stop:`${t}[${_?k:"draft"}]`,path:`${t}[${k}]`,after:`${t}\
#+`,what:i,label:`${i}: ${x?.text??n[k]??""}`,draft:x!==null,problem:x?.problem,onHint:S=>{x&&h(k,gl(x.text,x.problem?.span??
null,S))},editor:S=>y(k,"",S),onRemove:x?()=>d(null):m?()=>f(ji(n,k,null)):void 0,onMove:_&&n.length>1?S=>{f(Yd(n,k,S)),
jn(l.sentence(),`${t}[${Math.max(0,Math.min(k+S,n.length-1))}]`)}:void 0,children:r(UP,{text:x?.text??n[k]??"",parsed:x?
null:c[k]??null})})};return r(Er,{lead:e.lead,after:n.length<a&&r(Ar,{stop:`${t}#+`,label:`Add a ${i}`,editor:(k,x)=>y(n.
length,k,x),onBackspace:n.length>0&&m?()=>f(n.slice(0,-1)):void 0,children:n.length===0&&p===null?e.empty:void 0}),children:[
...n.map((k,x)=>v(x)),...p?.at===n.length?[v(n.length)]:[]]})}function tm({path:e,texts:t,over:n,what:o="measure",lead:i,onChange:s,needed:a=!1}){let{document:l}=kt();return r(sc,{path:e,
texts:t,kind:"measure",what:o,lead:i,over:n,needed:a,empty:t.length===0?o:void 0,onChange:s??(u=>ae(e,u)),editor:u=>r(WP,
{...u,document:l,names:rc(l.dataset,n)},u.text)})}function er({path:e,texts:t,over:n,what:o="breakdown",lead:i,onChange:s,
axes:a=!1,most:l}){let{document:u}=kt();return r(sc,{path:e,texts:t,kind:"key",what:o,lead:i,over:n,empty:o,...l===void 0?
{}:{most:l},onChange:s??(c=>ae(e,c)),editor:c=>r(HP,{...c,document:u,axes:a,names:rc(u.dataset,n)})})}function Oo({items:e}){let t=e.filter(n=>n!==!1);return t.length===0?null:r(fn,{stop:"more",path:"#more",what:"Parts of \
the question",label:"More parts of the question",menu:t,quiet:!0,children:[r(se,{name:"plus",size:14}),"more"]})}var jP="vp",GP="wp";function kl({path:e,properties:t,of:n}){let o=Object.entries(t??{}),i=(a,l,u)=>{let c=o.filter(([p])=>p!==a&&p!==l);ae(e,
Object.fromEntries([...c,[l,u]]))},s=a=>{let l=o.filter(([u])=>u!==a);ae(e,l.length>0?Object.fromEntries(l):void 0)};return r(
Er,{lead:"each with",after:r(Ar,{stop:`${e}#+`,label:`Add a property of the ${n}`,editor:(a,l)=>r(JP,{of:n,name:a,measure:"",
onDone:(u,c)=>{l(),i(null,u,c)}}),children:o.length===0?`${n} property`:void 0}),children:o.map(([a,l],u)=>r(fn,{stop:`${e}\
#${u}`,path:`${e}.${a}`,after:`${e}#+`,what:"property",label:`property ${a}: ${l}`,onRemove:()=>s(a),editor:c=>r(JP,{of:n,
name:a,measure:l,onDone:(p,d)=>{c(),i(a,p,d)}}),children:[r("span",{class:ho,children:r($,{value:a,most:40})}),r("span",
{class:Sn,children:"="}),r("span",{class:Ki,children:r($,{value:l,most:40})})]},a))})}function JP({of:e,name:t,measure:n,
onDone:o}){let{document:i}=kt(),[s,a]=C(t),[l,u]=C(n),[c,p]=C(null),d=async()=>{if(s.trim()===""||l.trim()==="")return p(
{message:"A property has a name and a measure",hint:"",span:null});let{problem:m}=await ai(Pr(i),"measure",l);m?p(m):o(s.
trim(),l.trim())};return r("form",{class:jP,onSubmit:m=>{m.preventDefault(),d()},children:[r(mn,{label:"Name",value:s,onCommit:a,
autofocus:!0}),r(mn,{label:`Measure over the events of a ${e}`,value:l,onCommit:u,code:!0,placeholder:"count() filter (w\
here event = 'search')"}),c&&r(ce,{error:c}),r("div",{class:GP,children:r(P,{kind:"primary",small:!0,type:"submit",children:"\
Take"})})]})}function tt({path:e,what:t,value:n,choices:o,without:i,onChange:s,onRemove:a,children:l}){let u=s??(p=>ae(e,p===i?void 0:
p)),c=o.find(([p])=>p===n)?.[1]??n;return r(fn,{stop:e,what:t,label:`${t}: ${c}`,onRemove:a,menu:o.map(([p,d])=>({label:d,
checked:p===n,act:()=>u(p)})),children:l??c})}function nn({path:e,text:t,what:n,lead:o,needed:i=!1,onChange:s}){let{document:a}=kt(),l=t===void 0||t.trim()==="true",u=s??
(c=>ae(e,c??(i?"true":void 0)));return r(li,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}var nm="bp";var pq=[["required","has to happen"],["optional","may be skipped"]],dq=[["anything","anything"],["nothing","nothing"]],mq=[
["any","any such event"],["first","the first ever only"]];function YP({document:e,error:t,path:n,step:o,first:i}){let s=o.
within??null;return r("div",{class:nm,children:[r(Pt,{document:e,error:t,label:"Step",children:[r(nn,{lead:"An event wit\
h",path:`${n}.where`,text:o.where,what:"condition of the step",needed:!0}),r(be,{word:"counting",children:r(tt,{path:`${n}\
.first_ever`,what:"which event",value:o.first_ever?"first":"any",choices:mq,onChange:a=>ae(`${n}.first_ever`,a==="first"||
void 0)})}),!i&&r(be,{word:"within",children:r(fo,{path:`${n}.within`,what:"at most after the step before",value:s,none:"\
any time",usual:si})}),!i&&r(be,{word:"and not before",children:r(fo,{path:`${n}.after`,what:"at least after the step be\
fore",value:o.after??null,none:"at once",usual:si})}),!i&&r(be,{word:"with",children:r(tt,{path:`${n}.directly`,what:"wh\
at may lie between",value:o.directly?"nothing":"anything",choices:dq,onChange:a=>ae(`${n}.directly`,a==="nothing"||void 0)})}),
r(be,{word:i?"it":"in between; it",children:r(tt,{path:`${n}.optional`,what:"whether it has to happen",value:o.optional?
"optional":"required",choices:pq,onChange:a=>ae(`${n}.optional`,a==="optional"||void 0)})})]}),r(mn,{label:"Name",value:o.
name??"",placeholder:"as the condition",onCommit:a=>ae(`${n}.name`,a.trim()===""?void 0:a)})]})}function QP({path:e,at:t,step:n,after:o,onRemove:i,onMove:s}){let{document:a,error:l}=kt(),u=Zd(n.where,hl(Pr(a),[{kind:"\
condition",text:n.where}])[0]??null),c=Jr(n.where),p=n.name??c??(n.where.trim()==="true"?"any event":null),d=p??u.map(m=>Jd(
m,null)).join(" and ");return r(fn,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${d}`,n.within&&`within ${n.within}`,
n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>r(YP,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:i,
onMove:s,onOptional:()=>ae(`${e}.optional`,n.optional?void 0:!0),children:[r("span",{class:SP,children:t+1}),p!=null?r("\
span",{class:ho,children:r($,{value:p,most:40,middle:!0})}):u.slice(0,2).map((m,f)=>r("span",{class:CP,children:[f>0&&r(
"span",{class:Sn,children:"and"}),r(Gd,{part:m,draft:null})]},f)),p===null&&u.length>2&&r("span",{class:Sn,children:["an\
d ",u.length-2," more"]}),n.directly&&r("span",{class:Sn,children:"directly"}),n.within&&r("span",{class:Sn,children:["w\
ithin ",n.within]}),n.after&&r("span",{class:Sn,children:["after ",n.after]}),n.optional&&r("span",{class:Sn,children:"(\
optional)"})]})}function om({lead:e,path:t,funnel:n}){let{document:o,sentence:i}=kt(),s=`${t}.steps`,{steps:a}=n,l=u=>fe({document:sp(o,
s,a.length,{where:u})});return r(Er,{lead:e,between:u=>u===1?"how many then":"then",after:r(Ar,{stop:`${s}#+`,label:"Add\
 a step",editor:(u,c)=>r(Qd,{document:o,typed:u,onDone:p=>{c(),l(p)},onCancel:c}),onBackspace:a.length>1?()=>fe({document:pu(
o,s,a.length-1)}):void 0,children:a.length<2?"step":void 0}),children:a.map((u,c)=>r(QP,{path:`${s}[${c}]`,at:c,step:u,after:`${s}\
#+`,onRemove:a.length>1?()=>fe({document:pu(o,s,c)}):void 0,onMove:a.length>1?p=>{fe({document:vx(o,s,c,c+p)}),jn(i(),`${s}\
[${Math.max(0,Math.min(c+p,a.length-1))}]`)}:void 0}))})}var fq=["property","definition","lookup"];function Cl({path:e,what:t,value:n,none:o,kinds:i=fq,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=kt(),[p,d]=C(null),m=h=>{d(null),(u??(y=>ae(e,y)))(h)},f=async h=>{let{problem:y}=await ai(
Pr(c),l,a?ye(h):h);y?d({text:h,problem:y}):m(h)};return r(fn,{stop:e,what:t,label:`${t}: ${p?.text??n??o}`,draft:p!==null,
problem:p?.problem,onHint:h=>{p&&f(a?h:gl(p.text,p.problem?.span??null,h))},onRemove:p?()=>d(null):n!==null?()=>m(void 0):
void 0,editor:h=>r(Dr,{label:t,placeholder:n??o,document:c,kinds:i,...s?{fits:s}:{},onCancel:h,onLeave:h,onName:y=>{h(),
m(a?y.name:y.text)},onText:y=>{h(),f(y)}}),children:p===null&&n===null?o:r($,{value:p?.text??n,most:40,middle:!0})})}function My(e){return Ee(e).value.value?.actors?.[0]??"actor"}function zn({path:e,value:t}){let{document:n}=kt(),o=My(n.
dataset);return r(Cl,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:i=>i==="string"||
i==="int64",onChange:i=>ae(e,i===o?void 0:i)})}function rm({path:e,over:t}){if(t===void 0||t==="events")return null;if("sessions"in t){let{per:i,gap:s,properties:a}=t.
sessions;return r(O,{children:[r(be,{word:"of",children:r(zn,{path:`${e}.sessions.per`,value:i})}),r(be,{word:"with gaps\
 up to",children:r(fo,{path:`${e}.sessions.gap`,what:"gap",value:s??null,none:"30m",usual:si})}),r(kl,{path:`${e}.sessio\
ns.properties`,properties:a,of:"session"})]})}if("actors"in t)return r(O,{children:[r(be,{word:"by",children:r(zn,{path:`${e}\
.actors.per`,value:t.actors.per})}),r(kl,{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"})]});let{
funnel:n,properties:o}=t.flows;return r(O,{children:[r(om,{lead:"from",path:`${e}.flows.funnel`,funnel:n}),r(be,{word:"w\
ithin",children:r(fo,{path:`${e}.flows.funnel.window`,what:"window",value:n.window??null,none:"14d",usual:Hd})}),r(kl,{path:`${e}\
.flows.properties`,properties:o,of:"flow"})]})}var hq=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function im({path:e,over:t,allow:n=hq}){
let o=oc(t);return r(tt,{path:e,what:"rows",value:o,choices:n,onChange:i=>{i!==o&&fe({document:gq(Te.value,e,i)})}})}function gq(e,t,n){
let o=ke(e,t,yq(n,e)),i=uu(t).slice(0,-1);if(i[0]!=="aggregate")return o;let s=_i(o,i),{having:a,order:l,...u}=s;return ke(
o,i,{...u,measures:["count()"],by:["time('auto')"]})}function yq(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function $y({document:e,result:t}){let n=e.aggregate??{},{over:o,having:i,limit:s}=n,a=Or(),l=he(n.by).length>0;return r(
Pt,{document:e,error:t.error,label:"Question: groups and measures",children:[r(tm,{lead:"Show",path:"aggregate.measures",
texts:sm(n.measures),over:o,needed:!0}),r(be,{word:"of",children:r(im,{path:"aggregate.over",over:o})}),r(rm,{path:"aggr\
egate.over",over:o}),r(Gt,{}),r(er,{lead:"by",path:"aggregate.by",texts:he(n.by),over:o,axes:!0}),(i!==void 0||a.has("ag\
gregate.having"))&&r(li,{path:"aggregate.having",lead:"having",loose:!0,what:"condition on groups",empty:"condition",text:i??
"",names:EP(sm(n.measures),he(n.by)),onChange:u=>ae("aggregate.having",u)}),s!==void 0&&r(be,{word:"at most",children:r(
Ui,{path:"aggregate.limit",what:"limit",value:String(s),none:"100",unit:"groups",usual:[["10"],["20"],["100"],["1000"],[
"0","all of them"]],read:Fs(0,1e6),wrong:"A whole number; 0 is no limit",onRemove:()=>ae("aggregate.limit",void 0)})}),r(
Oo,{items:[l&&i===void 0&&{label:"Only some groups (having)",act:()=>a.ask("aggregate.having")},l&&s===void 0&&{label:"A\
t most so many groups",act:()=>ae("aggregate.limit",10)}]})]})}function sm(e){let t=he(e);return t.length===0?["count()"]:
t}function Dy({document:e,result:t}){let{columns:n,order:o}=e.samples??{};return r(Pt,{document:e,error:t.error,label:"Que\
stion: a list of events",children:[r(sc,{lead:"List",path:"samples.columns",texts:he(n),kind:"key",what:"column",empty:"\
all columns",onChange:i=>ae("samples.columns",i),editor:({text:i,typed:s,onDone:a,onCancel:l})=>r(Dr,{label:"Column",placeholder:i===
""?"column":i,document:e,kinds:["property","definition","lookup"],typed:s,onName:u=>a(u.text),onText:a,onCancel:l,onLeave:l})}),
r(ml,{children:"of events"}),r(Gt,{}),r(tt,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(ml,{children:"first"})]})}var bq=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function eM({
lead:e,path:t,funnel:n}){let{document:o,error:i}=kt(),s=`${t}.exclude`,a=n.exclude??[];return r(Er,{lead:e,after:r(Ar,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>r(Qd,{document:o,typed:l,onCancel:u,onDone:c=>{u(),fe({document:sp(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>r(fn,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${XP(l,n)}`,editor:()=>r(vq,{document:o,error:i,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>fe({document:pu(o,s,u)}),children:[r("span",{class:Jr(l.where)===null?Ki:ho,children:r($,{value:Jr(
l.where)??l.where,most:40,middle:!0})}),r("span",{class:Sn,children:XP(l,n)})]},u))})}function XP({after:e,before:t},{steps:n}){
return`between ${e??1} and ${t??n.length}`}function vq({document:e,error:t,path:n,exclusion:o,steps:i}){let s=Array.from(
{length:i},(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>ae(`${n}.${l}`,Number(c)===u?void 0:Number(c));return r("div",
{class:nm,children:r(Pt,{document:e,error:t,label:"Exclusion",children:[r(nn,{lead:"An event with",path:`${n}.where`,text:o.
where,what:"condition of the exclusion",needed:!0}),r(be,{word:"between",children:r(tt,{path:`${n}.after`,what:"after",value:String(
o.after??1),choices:s,onChange:a("after",1)})}),r(be,{word:"and",children:r(tt,{path:`${n}.before`,what:"before",value:String(
o.before??i),choices:s,onChange:a("before",i)})}),r(tt,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"\
cut",choices:bq})]})})}var tM="funnel",xq=[["ordered","in this order"],["strict","in this order, nothing in between"],["any","in any order"]],wq=[
["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch","the last touch"],
["each","every value by itself"],["actor","the latest value of all"]];function Ey({document:e,result:t}){let n=e.funnel??
{steps:[]},{by:o,hold:i,exclude:s,order:a="ordered",count:l="actors",attribution:u="first"}=n,c=n.per??My(e.dataset),p=Or(),
d=s!==void 0&&s.length>0||p.has("funnel.exclude"),m=i!==void 0||p.has("funnel.hold");return r(Pt,{document:e,error:t.error,
label:"Question: funnel",children:[r(be,{word:"Of",children:r(zn,{path:"funnel.per",value:n.per})}),r(om,{lead:"who",path:tM,
funnel:n}),a!=="ordered"&&r(tt,{path:"funnel.order",what:"order",value:a,without:"ordered",choices:xq}),r(be,{word:"with\
in",children:r(fo,{path:"funnel.window",what:"window",value:n.window??null,none:"14d"})}),r(be,{word:"counting",children:r(
tt,{path:"funnel.count",what:"what counts",value:l,without:"actors",choices:[["actors",`each ${c} once`],["entries","eve\
ry pass"],["starts","every start"]]})}),d&&r(eM,{lead:"without",path:tM,funnel:n}),m&&r(er,{lead:"with the same",path:"f\
unnel.hold",what:"held value",texts:he(i)}),r(Gt,{}),r(er,{lead:"split by",path:"funnel.by",texts:he(o),onChange:f=>ae("\
funnel.by",f)}),o!==void 0&&typeof u=="string"&&r(be,{word:"taking",children:r(tt,{path:"funnel.attribution",what:"attri\
bution",value:u,without:"first",choices:wq})}),r(Oo,{items:[!d&&{label:"Without an event in between",act:()=>p.ask("funn\
el.exclude")},a==="ordered"&&{label:"Steps in any order",act:()=>ae("funnel.order","any")},a==="ordered"&&{label:"Nothin\
g between the steps",act:()=>ae("funnel.order","strict")},!m&&{label:"With the same value along the way",act:()=>p.ask("\
funnel.hold")}]})]})}var am=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var kq=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],Cq=[["first_ever","for the first t\
ime ever"],["first_in_range","for the first time in the range"],["every","in each period"]];function Ay({document:e,result:t}){
let n=e.retention??{start:"true"},o=n.period??"day";return r(Pt,{document:e,error:t.error,label:"Question: retention",children:[
r(be,{word:"Of",children:r(zn,{path:"retention.per",value:n.per})}),r(nn,{lead:"who did",path:"retention.start",text:n.start,
what:"start",needed:!0}),r(tt,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ev\
er",choices:Cq}),r(nn,{lead:"how many did",path:"retention.return",text:n.return,what:"return"}),r(tt,{path:"retention.m\
ode",what:"when",value:n.mode??"on",without:"on",choices:kq}),r(be,{word:"each",children:r(tt,{path:"retention.period",what:"\
period",value:o,without:"day",choices:am})}),r(be,{word:"for",children:r(Ui,{path:"retention.periods",what:"periods",value:n.
brackets?null:String(n.periods??14),none:"brackets",unit:`${o}s`,usual:[["7"],["14"],["30"],["60"],["90"]],read:Fs(1,1e3),
wrong:"A whole number from 1 to 1000",onChange:i=>ae("retention",{...n,brackets:void 0,periods:i})})}),r(Gt,{}),r(er,{lead:"\
split by",path:"retention.by",texts:he(n.by),onChange:i=>ae("retention.by",i)}),n.day==="rolling"&&r(tt,{path:"retention\
.day",what:"how periods are counted",value:"rolling",without:"calendar",choices:[["calendar","by the calendar"],["rollin\
g","from the start of each"]]}),n.at_least!==void 0&&r(be,{word:"at least",children:r(Ui,{path:"retention.at_least",what:"\
how often",value:String(n.at_least),none:"1",unit:"times",usual:[["1"],["2"],["3"],["5"]],read:Fs(1,1e4),wrong:"A whole \
number from 1 to 10000",onRemove:()=>ae("retention.at_least",void 0)})}),r(Oo,{items:[n.day!=="rolling"&&{label:"Count p\
eriods from the start of each",act:()=>ae("retention.day","rolling")},n.at_least===void 0&&{label:"At least so many retu\
rns",act:()=>ae("retention.at_least",2)}]})]})}function Oy({document:e,result:t}){let{per:n,event:o,period:i,created:s}=e.lifecycle??{};return r(Pt,{document:e,error:t.
error,label:"Question: lifecycle",children:[r(be,{word:"How many",children:r(zn,{path:"lifecycle.per",value:n})}),r(be,{
word:"were new, returning, back or gone per",children:r(tt,{path:"lifecycle.period",what:"period",value:i??"day",without:"\
day",choices:am})}),r(nn,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),r(be,{word:"new by",children:r(
Cl,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",kinds:["property","definit\
ion","lookup"],fits:a=>a==="timestamp"||a==="unknown"})}),r(Gt,{})]})}var Sq=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function Ly({document:e,result:t}){let{per:n,
event:o,period:i}=e.stickiness??{};return r(Pt,{document:e,error:t.error,label:"Question: stickiness",children:[r(be,{word:"\
On how many",children:r(tt,{path:"stickiness.period",what:"period",value:i??"day",without:"day",choices:Sq})}),r(be,{word:"\
did",children:r(zn,{path:"stickiness.per",value:n})}),r(nn,{lead:"do",path:"stickiness.event",text:o,what:"activity"}),r(
Gt,{})]})}function nM({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function oM(e,t){
let{start:n,end:o,before:i,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var Tq=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],_q=[["actors","\
the first path of each"],["transitions","every session"]],Pq=Fs(0,20);function Ry({document:e,result:t}){let n=e.paths??
{},o=nM(n),i=Or(),s=o==="before"?"before":"after",a=l=>fe({document:ke(e,"paths",oM(n,l))});return r(Pt,{document:e,error:t.
error,label:"Question: paths",children:[r(be,{word:"What did",children:r(zn,{path:"paths.per",value:n.per})}),r(be,{word:"\
do",children:r(tt,{path:"paths.direction",what:"direction",value:o,choices:Tq,onChange:a})}),n.start!==void 0&&r(nn,{path:"\
paths.start",text:n.start,what:"start",needed:!0}),o==="between"&&r(nn,{lead:"and",path:"paths.end",text:n.end,what:"end",
needed:!0}),o==="before"&&r(nn,{path:"paths.end",text:n.end,what:"end",needed:!0}),r(be,{word:"in",children:r(Ui,{path:`\
paths.${s}`,what:"steps",value:String(n[s]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:Pq,wrong:"A \
whole number from 0 to 20"})}),r(be,{word:"named by",children:r(Cl,{path:"paths.node",what:"name of a step",value:n.node??
null,none:"event",kinds:["property","definition","lookup"]})}),r(be,{word:"within sessions of",children:r(fo,{path:"path\
s.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:si})}),r(be,{word:"counting",children:r(tt,{path:"\
paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:_q})}),(n.exclude!==void 0||i.has("path\
s.exclude"))&&r(nn,{lead:"leaving out",path:"paths.exclude",text:n.exclude,what:"exclusion"}),r(Gt,{}),r(Oo,{items:[n.exclude===
void 0&&{label:"Leave events out",act:()=>i.ask("paths.exclude")}]})]})}var Jn="aggregate.over.sessions";function Ny({document:e,result:t}){let n=e.aggregate??{},{over:o}=n,i=Or(),s=oc(o)==="s\
essions"&&o!==void 0&&o!=="events"&&"sessions"in o?o.sessions:{};return r(Pt,{document:e,error:t.error,label:"Question: \
sessions",children:[r(tm,{lead:"Show",path:"aggregate.measures",texts:sm(n.measures),over:o,needed:!0}),r(be,{word:"of s\
essions of",children:r(zn,{path:`${Jn}.per`,value:s.per})}),r(be,{word:"a gap of",children:r(fo,{path:`${Jn}.gap`,what:"\
gap",value:s.gap??null,none:"30m",usual:si})}),r(be,{word:"ends one, at most",children:r(fo,{path:`${Jn}.max`,what:"long\
est session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12h"],["24h","a day"]]})}),(s.start!==void 0||i.
has(`${Jn}.start`))&&r(nn,{lead:"begun by",path:`${Jn}.start`,text:s.start,what:"beginning",onChange:a=>ae(`${Jn}.start`,
a)}),(s.end!==void 0||i.has(`${Jn}.end`))&&r(nn,{lead:"ended by",path:`${Jn}.end`,text:s.end,what:"end",onChange:a=>ae(`${Jn}\
.end`,a)}),s.split==="day"&&r(tt,{path:`${Jn}.split`,what:"split",value:"day",without:"none",choices:[["day","split at m\
idnight"],["none","not split"]]}),r(kl,{path:`${Jn}.properties`,properties:s.properties,of:"session"}),r(Gt,{}),r(er,{lead:"\
by",path:"aggregate.by",texts:he(n.by),over:o,axes:!0}),r(Oo,{items:[s.start===void 0&&{label:"An event that begins a se\
ssion",act:()=>i.ask(`${Jn}.start`)},s.end===void 0&&{label:"An event that ends a session",act:()=>i.ask(`${Jn}.end`)},s.
split!=="day"&&{label:"Split at midnight",act:()=>ae(`${Jn}.split`,"day")}]})]})}function By({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:i,baseline:s}=n,a=Or(),l=u=>u===
void 0||u.trim()==="true";return r(Pt,{document:e,error:t.error,label:"Question: difference",children:[r(be,{word:"What \
sets",children:r(im,{path:"difference.over",over:o})}),r(rm,{path:"difference.over",over:o}),r(li,{lead:"with",path:"dif\
ference.selection",what:"selection",text:l(i)?"":i,over:o,within:e.where,empty:"selection",onChange:u=>ae("difference.se\
lection",u??"true")}),r(li,{lead:"apart from",path:"difference.baseline",what:"baseline",text:l(s)?"":s??"",over:o,within:e.
where,empty:"the rest",onChange:u=>ae("difference.baseline",u)}),r(ml,{children:"?"}),r(Gt,{word:"Among events where"}),
(n.properties!==void 0||a.has("difference.properties"))&&r(er,{lead:"looking at",path:"difference.properties",what:"prop\
erty",texts:he(n.properties),over:o}),r(Oo,{items:[n.properties===void 0&&{label:"Look at some properties only",act:()=>a.
ask("difference.properties")}]})]})}function rM(e){return e.document.samples?r(Dy,{...e}):r($y,{...e})}var iM=new Map;function Mq(e,t){let{aggregate:n,dataset:o}=e;return n&&!Go(e)&&iM.set(o,n),Du(e,t,iM.get(o)??null,Ga(Ee(
o).value.value))}var sM={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],errorPlaces:[
...Id.aggregate,...Id.samples],chartOf:Yp,choose:Mq,Sentence:rM,Page:__};function ac(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function aM(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=i=>Math.
max(0,Math.min(1,i/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function hn(e){return Jr(e.name)??e.name}function Fy(e){let t=e.at(-1);return{share:t?.from_first??null,entries:ac(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function tr(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var lM="yp",uM="mr",cM="kp";function Zn(e){return"other"in e?_n.text:Q(e.value).text}function Iy(e,t){return"other"in t?"var(--other)":`var(${pn(kn(
e,pM(t.value)))})`}function Hy(e,t){return!("other"in t)&&kn(e,pM(t.value))>=mp}function pM(e){return Array.isArray(e)?e:
[e??null]}function ui({property:e,group:t,most:n=32}){return r("span",{class:lM,children:[r("span",{class:uM,"data-dashe\
d":Hy(e,t),style:{"--color":Iy(e,t)}}),r("span",{class:cM,children:"other"in t?r($,{shown:_n}):r($,{value:t.value,most:n,
middle:!0})})]})}function dM({answer:e,by:t}){let n=(i,s)=>s.map((a,l)=>({group:i,step:a,at:l})),o=[...n(null,e.steps),...tr(e).flatMap(i=>n(
i,i.steps))];return r(_e,{label:"Steps",columns:Dq(t),rows:o})}function Dq(e){let t=i=>i==null?"–":Me(i),n=i=>i===null?
"–":q(i);return[...e===""?[]:[{key:"group",head:r($,{value:e,most:32}),cell:({group:i})=>i===null?r($,{shown:{text:Nn.
total,kind:"other"}}):r(ui,{property:e,group:i})}],{key:"step",head:"step",cell:({step:i,at:s})=>r(O,{children:[s+1," ",
r($,{value:hn(i),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:i})=>B(i.count)},{key:"first",
head:"of all",number:!0,cell:({step:i})=>n(i.from_first)},{key:"previous",head:"of the step before",number:!0,cell:({step:i,
at:s})=>s===0?"–":n(i.from_previous)},{key:"dropped",head:"dropped",number:!0,cell:({step:i,at:s})=>s===0?"–":B(i.dropped)},
{key:"open",head:"still open",number:!0,cell:({step:i,at:s})=>s===0?"–":B(i.in_progress)},{key:"median",head:"median t\
ime",number:!0,cell:({step:i})=>t(i.time_from_previous?.median)},{key:"p90",head:"p90 time",number:!0,cell:({step:i})=>t(
i.time_from_previous?.p90)},{key:"entry",head:"median from entry",number:!0,cell:({step:i})=>t(i.time_from_entry?.median)}]}var mM="zp",fM="jp",hM="Xp",gM="Sp",yM="Bp",bM="Cp",vM="Ep",xM="Ip",wM="Up",kM="Lp",CM="Mp",SM="o",TM="u",_M="pe",PM="Np",
MM="Rp",$M="Ap",DM="Dp",EM="Hp",AM="_p",OM="qp",LM="de",RM="Fp";function NM({group:e,by:t,mark:n,onChoose:o}){return r(O,{children:[r("div",{class:AM,children:r(ui,{property:t,group:e})}),
e.steps.map((i,s)=>r("div",{class:_M,...n(s),title:`${B(i.count)}, ${q(i.from_first??0)}`,onClick:a=>o(s,a.currentTarget),
children:[r("span",{class:OM,children:r("span",{class:LM,"data-dashed":Hy(t,e),style:{"--share":i.from_first??0,"--color":Iy(
t,e)}})}),r("span",{class:RM,children:s===0?I(i.count):q(i.from_first??0)})]},s))]})}function lm(e,t){let n=_i(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"||n[0]===n[1]?null:[
n[0],n[1]]}function BM(e,t){return t===null?I(e):xx(e,t[0],t[1])}function Vy(e,t){return e===null?"–":t===null?q(e):`~\
 ${q(e)} ±${((t[1]-t[0])*50).toFixed(1)}`}function FM(e,t){return t==="entries"?Oe(e,"pass","passes"):t==="starts"?Oe(
e,"start"):Oe(e,"actor")}function zM({step:e,at:t,entries:n,intervals:o,first:i,mark:s,onChoose:a}){let l=aM(e,t,n),u=(p,d,m,f)=>r("div",{class:SM,
"data-part":p,style:{"--share":d},title:`${f}: ${B(m)} (${q(d)})`,...s(p),onClick:h=>a(p,h.currentTarget),onContextMenu:h=>{
h.preventDefault(),a(p,h.currentTarget)}}),c=e.time_from_previous?.median??null;return r("div",{class:vM,children:[r("di\
v",{class:xM,children:[r("span",{class:kM,children:t+1}),r("span",{class:wM,children:r($,{value:hn(e),most:80,middle:!0})})]}),
r("div",{class:CM,children:[!i&&u("dropped",l.dropped,e.dropped,"Dropped"),!i&&u("in_progress",l.open,e.in_progress,"Sti\
ll open"),u("reached",l.reached,e.count,"Reached")]}),r("div",{class:PM,children:[r("div",{class:MM,title:B(e.count),children:BM(
e.count,lm(o,["steps",t,"count"]))}),r("dl",{class:$M,children:[r(lc,{label:"of all",children:i?"–":Vy(e.from_first,lm(
o,["steps",t,"from_first"]))}),r(lc,{label:"of the step before",children:i?"–":Vy(e.from_previous,lm(o,["steps",t,"fro\
m_previous"]))}),r(lc,{label:"median time",children:c===null?"–":Me(c)}),r(lc,{label:"dropped",swatch:"dropped",children:i?
"–":I(e.dropped)}),r(lc,{label:"still open",swatch:"in_progress",children:i?"–":I(e.in_progress)})]})]})]})}function lc({
label:e,swatch:t,children:n}){return r(O,{children:[r("dt",{class:DM,children:[t&&r("span",{class:TM,"data-part":t}),e]}),
r("dd",{class:EM,children:n})]})}function Gi(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var Rr=["dropped","in_progress","reached"];function IM({answer:e,intervals:t,by:n,onMark:o}){let{steps:i}=e,s=tr(e),a=ac(
i),l=e.query?.funnel?.count,u=(m,f)=>{let h=i[f],y=s[m-Rr.length];if(y)return{mark:{step:f+1,state:"reached",...Gi(y)},label:`${Zn(
y)}: ${HM(h)}`};let v=Rr[m];return{mark:{step:f+1,state:v},label:`${qM(v)} ${V(hn(h))}`}},c=(m,f,h)=>{let{mark:y,label:v}=u(
m,f);o(y,v,h)},p=Rt(Rr.length+s.length,i.length,({row:m,column:f},h)=>c(m,f,h)),d=p.at?Aq(e,p.at.row,p.at.column):"";return r(
Ke,{title:r(Eq,{steps:i,counting:l}),summary:Oq(e,n),announced:d,onKey:p.key,table:r(dM,{answer:e,by:n}),children:r("div",
{class:gM,children:r("div",{class:yM,"data-groups":s.length>0,style:{"--steps":i.length},children:[r("div",{class:bM,"ar\
ia-hidden":"true",children:[r("span",{children:"100 %"}),r("span",{children:"50 %"}),r("span",{children:"0"})]}),i.map((m,f)=>r(
zM,{step:m,at:f,entries:a,intervals:t,first:f===0,mark:h=>p.mark(Rr.indexOf(h),f),onChoose:(h,y)=>c(Rr.indexOf(h),f,y)},
f)),s.map((m,f)=>r(NM,{group:m,by:n,mark:h=>p.mark(Rr.length+f,h),onChoose:(h,y)=>c(Rr.length+f,h,y)},f))]})})})}function Eq({
steps:e,counting:t}){let{share:n,entries:o,converted:i,median:s}=Fy(e);return r("span",{class:mM,children:[r("strong",{class:fM,
children:n===null?"–":q(n)}),r("span",{children:[I(i)," of ",FM(o,t)]}),s!==null&&r("span",{class:hM,children:["half o\
f them within ",Me(s)]})]})}function HM(e){return`reached ${V(hn(e))}`}function qM(e){return e==="reached"?"Reached":e===
"dropped"?"Dropped before":"May still reach"}function Aq(e,t,n){let o=e.steps[n];if(!o)return"";let i=tr(e)[t-Rr.length];
if(i){let l=i.steps[n];return`${Zn(i)}, ${HM(o)}: ${I(l?.count??0)}, ${q(l?.from_first??0)}`}let s={reached:o.count,dropped:o.
dropped,in_progress:o.in_progress}[Rr[t]],a=t<2?"":`, ${q(o.from_first??0)} of all, ${q(o.from_previous??0)} of the step\
 before`;return`Step ${n+1}, ${qM(Rr[t])} ${V(hn(o))}: ${I(s)}${a}`}function Oq(e,t){let{share:n,entries:o,converted:i}=Fy(
e.steps),s=e.steps.map(l=>V(hn(l))).join(", "),a=t===""?"":`, by ${V(t)}, ${(e.groups??[]).length} groups`;return`Funnel\
 of ${e.steps.length} steps: ${s}; ${I(i)} of ${I(o)} convert, ${q(n??0)}${a}`}function nr({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?r(Pe,{icon:"clock",title:"Stopped",actions:r(
P,{kind:"primary",onClick:Mo,children:"Run again"}),children:"Nothing was answered yet."}):r(xe,{})}function Nr({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return r(Pe,{icon:"search",title:"Nothing\
 found",actions:r(O,{children:[o&&r(P,{kind:"primary",onClick:()=>$n({}),children:"All data"}),n.where!==void 0&&r(P,{kind:"\
outlined",onClick:()=>fe({document:ke(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&r(P,{kind:"\
outlined",onClick:Mo,children:"Ask again"})]}),children:t})}var VM="Tp";function Yn({children:e}){return r("div",{class:VM,children:e})}function Br(e,t=()=>[]){let{openAt:n,menu:o}=Sr();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,items:t(s,a),
..."value"in s?{value:s.value}:{}})},menu:o}}var Wy=30;function um(e,t){let n=e.query?.funnel?.compare_groups?.control;return tr(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let i=o.comparison.steps[t],[s,a]=i?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:i?.rate??null,lift:i?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:i?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<Wy}]})}function WM(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function Uy({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function qs(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var UM="Gp",KM="a",or="Jp",Ky="Kp",jM="Op",GM="Pp",JM="Qp",ZM="vr",YM="wr",QM="U";function e$({answer:e,by:t,goal:n,onMark:o}){let i=um(e,n),s=WM(i),a=(p,d)=>{let m=i[p];o({step:n+1,state:"reached",...Gi(
m.group)},Zn(m.group),d)},l=Rt(i.length,1,({row:p},d)=>a(p,d)),u=l.at?i[l.at.row]:void 0,c=V(hn(e.steps[n]));return r(Ke,
{title:r(O,{children:["Rate of ",r("bdi",{children:c})]}),summary:`Experiment by ${V(t)}: ${i.map(XM).join("; ")}`,announced:u?
XM(u):"",onKey:l.key,table:r(Fq,{variants:i,by:t}),children:r("div",{class:UM,children:r("table",{class:KM,children:[r("\
thead",{children:r("tr",{children:[r("th",{scope:"col",children:"variant"}),r("th",{scope:"col",class:or,children:"expos\
ed"}),r("th",{scope:"col",class:or,children:"converted"}),r("th",{scope:"col",class:or,children:"rate"}),r("th",{scope:"\
col",class:or,children:"lift"}),r("th",{scope:"col",class:Ky,children:r("span",{class:jM,children:[r("span",{children:xn(
-s)}),r("span",{children:"difference, 95 %"}),r("span",{children:xn(s)})]})}),r("th",{scope:"col",class:or,children:"p"}),
r("th",{scope:"col",children:"says"})]})}),r("tbody",{children:i.map((p,d)=>r("tr",{...l.mark(d,0),onClick:m=>a(d,m.currentTarget),
children:[r("th",{scope:"row",children:r(ui,{property:t,group:p.group})}),r("td",{class:or,children:B(p.exposed)}),r("td",
{class:or,children:B(p.converted)}),r("td",{class:or,children:p.rate===null?"–":q(p.rate)}),r("td",{class:or,children:p.
isControl||p.lift===null||p.few?"–":xn(p.lift)}),r("td",{class:Ky,children:r(Bq,{variant:p,reach:s})}),r("td",{class:or,
children:p.isControl||p.few?"–":qs(p.pValue)}),r("td",{children:r("span",{class:QM,"data-verdict":Uy(p),children:jy(p)})})]},
d))})]})})})}function Bq({variant:e,reach:t}){let{interval:n,isControl:o,few:i}=e,s=l=>(Math.max(-t,Math.min(t,l))/t+1)/
2,a=n!==null&&!o&&!i;return r("span",{class:GM,title:a?`${xn(n[0])} to ${xn(n[1])}`:void 0,children:[r("span",{class:JM}),
a&&r(O,{children:[r("span",{class:ZM,style:{"--from":s(n[0]),"--to":s(n[1])}}),r("span",{class:YM,style:{"--from":s((n[0]+
n[1])/2)}})]})]})}function Fq({variants:e,by:t}){return r(_e,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>r(ui,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>B(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>B(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":q(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:o})=>n===null||o?"–":xn(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?xn(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?xn(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>qs(n)},{key:"says",head:"says",cell:jy}]})}function jy(e){return e.
few?`too few: below ${Wy}`:Uy(e)}function XM(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${xn(e.lift)}, p ${qs(
e.pValue)}`;return`${Zn(e.group)} ${e.rate===null?"no rate":q(e.rate)} of ${B(e.exposed)}${t}, ${jy(e)}`}var cm="Vp",Vs="Wp",cc="Yp",n$="Zp";var o$="br";var zq=.01;function r$({answer:e,document:t,by:n,onMark:o}){let[i,s]=C(null),a=Math.min(i??e.steps.length-1,e.steps.length-
1),l=t.funnel?.compare_groups,u=new Map(tr(e).flatMap(h=>"other"in h?[]:[[Q(h.value).text,h.value]])),p=(Ee(t.dataset).value.
value?.columns??[]).filter(({type:h,actor:y})=>h==="string"&&!y).map(({name:h})=>h),d=h=>{fe({document:ke(ke(t,"funnel.b\
y",ye(h)),"funnel.compare_groups",void 0)})},m=h=>ae("funnel.compare_groups",{...l,control:u.get(h)}),f=um(e,a).length>0;
return r(O,{children:[r("div",{class:cm,children:[r("span",{class:cc,children:[r("span",{class:Vs,children:"variant"}),r(
Xt,{title:"The property that says the variant",kind:"outlined",values:p,value:n===""?"choose":n,onChange:d})]}),u.size>0&&
r("span",{class:cc,children:[r("span",{class:Vs,children:"control"}),r(Xt,{title:"The control group",kind:"outlined",values:[
...u.keys()],value:l?Q(l.control).text:"choose",onChange:m})]}),l&&r(O,{children:[r("span",{class:cc,children:[r("span",
{class:Vs,children:"goal"}),r(Xt,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(Gy),value:Gy(e.steps[a],
a),onChange:h=>s(e.steps.findIndex((y,v)=>Gy(y,v)===h))})]}),r("span",{class:cc,children:[r("span",{class:Vs,children:"e\
xposed by"}),r("span",{class:n$,children:r(mn,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??"",placeholder:"\
the first step",onCommit:h=>ae("funnel.compare_groups.exposed",h.trim()===""?void 0:h)})})]})]})]}),f?r(O,{children:[r(Iq,
{value:e.sample_ratio_p_value??null}),r(e$,{answer:e,by:n,goal:a,onMark:o})]}):r(Pe,{icon:"compare",title:"Compare the g\
roups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor saw.":"Choose\
 which group is the control. The others are held against it."})]})}function Gy(e,t){return`${t+1} ${hn(e)}`}function Iq({
value:e}){if(e===null)return null;let t=e<zq;return r("p",{class:o$,"data-bad":t,role:t?"alert":void 0,children:[r(se,{name:t?
"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${qs(e)}). Unless the split \
was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${qs(e)}).`]})}function i$(e){return e.map(({from:t,count:n},o)=>{let i=e[o+1]?.from,s=e[o-1]?.from,a=i??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function s$(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let i=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+i)/e.length}function a$(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:o},i)=>({at:i/e.length,value:o})).filter((o,i)=>i%n===0)}function pm(e){let t=[...e].sort((l,u)=>l.
from-u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),i=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].
from)),s=[];o.forEach(({from:l,count:u},c)=>{let p=o[c+1]?.from,d=p===void 0||!Number.isFinite(i)||i<=1?1:Math.max(1,Math.
min(1e3,Math.round(Math.log(p/l)/Math.log(i)))),m=h=>h===0?l:h===d&&p!==void 0?p:l*i**h,f=p===void 0&&!Number.isFinite(i);
for(let h=0;h<d;h++)s.push({from:m(h),to:f?null:m(h+1),count:h===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,
count:u})=>({from:l,to:a,count:u})),...s]}var l$="rd",u$="id",c$="le",p$="yr",d$="ad",m$="kr",f$="td",h$="zr";function dm({title:e,counting:t,bins:n,markers:o=[],summary:i,onBin:s,height:a=160}){let l=Rt(1,n.length,({column:d},m)=>s?.(
n[d],m)),u=Math.max(1,...n.map(({count:d})=>d)),c=n.reduce((d,{count:m})=>d+m,0),p=l.at===null?void 0:n[l.at.column];return r(
Ke,{title:e,summary:i,onKey:l.key,announced:p?`${Jy(p)}: ${B(p.count)} ${t}, ${q(p.count/Math.max(1,c))}`:"",table:r(_e,
{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:Jy},{key:"count",head:t,number:!0,cell:d=>B(d.count)},{key:"\
share",head:"share",number:!0,cell:d=>q(d.count/Math.max(1,c))}]}),children:r("div",{class:l$,children:[r("div",{class:u$,
style:{"--bins":n.length,"--height":`${a}px`},children:[n.map((d,m)=>r("div",{class:c$,...l.mark(0,m),title:`${Jy(d)}: ${B(
d.count)} ${t}, ${q(d.count/Math.max(1,c))}`,onClick:s&&(f=>s(d,f.currentTarget)),children:r("div",{class:p$,style:{"--s\
hare":d.count/u}})},m)),o.map(({at:d,label:m},f)=>{let h=s$(n,d);return h===null?null:r("div",{class:d$,style:{"--at":h},
children:r("span",{class:m$,"data-late":h>.8||f===0&&o.length>1&&h>.22,children:m})},m)})]}),r("div",{class:f$,"aria-hid\
den":"true",children:a$(n,6).map(({at:d,value:m})=>r("span",{class:h$,"data-late":d>.9,style:{"--at":d},children:Me(m)},
d))})]})})}function Jy({from:e,to:t}){return t===null?`${Me(e)} and more`:`${Me(e)} to ${Me(t)}`}var qq=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function Zy(e){let t=Object.
entries(e).filter(([n])=>!qq.includes(n));return Object.fromEntries(t)}function Yy(e,t,n){if(!e.funnel)return null;let{compare:o,
...i}=Be(e);return{...i,aggregate:{over:{flows:{funnel:Zy(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - st\
ep_time_${t}, 30, 'log') as length`]}}}var g$="od",y$="nd",Xy="pd";var Wq=8;function v$({answer:e,document:t}){let{steps:n}=e,o=n.at(-1),i=t.funnel?.order!=="any";return r("div",{class:g$,
children:[n.slice(1).map((s,a)=>r(b$,{from:hn(n[a]),to:hn(s),times:s.time_from_previous,question:i&&a<Wq?Yy(t,a+1,a+2):null},
a)),n.length>2&&o&&r(b$,{from:hn(n[0]),to:hn(o),times:o.time_from_entry,all:!0,question:i?Yy(t,1,n.length):null})]})}function b$({
from:e,to:t,times:n,question:o,all:i=!1}){let{answer:s}=_t(o),a=Y(()=>s&&"columns"in s?pm(Uq(s)):i$(n?.histogram??[]),[s,
n]),l=n?.median??null,u=n?.p90??null,c=[...l===null?[]:[{at:l,label:`median ${Me(l)}`}],...u===null?[]:[{at:u,label:`p90\
 ${Me(u)}`}]];return r(dm,{title:r("span",{class:y$,children:[i&&r("span",{class:Xy,children:"all the way:"}),r($,{value:e,
most:40,middle:!0})," ",r("span",{class:Xy,children:"to"})," ",r($,{value:t,most:40,middle:!0})]}),counting:"actors",bins:a,
markers:c,summary:`Time from ${V(e)} to ${V(t)}: ${I(n?.count??0)} actors, median ${l===null?"unknown":Me(l)}`})}function Uq(e){
return e.rows.flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function Kq(e,t){let n=Zy(e.funnel);return{...Be(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function x$(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function w$(e,t,n){
let o=x$(e,t),i=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{jq(e,t,n)}}];return i>1&&e.funnel?.
order!=="any"&&s.push({label:`Explain drop ${i-1} › ${i}`,icon:"difference",act:()=>He({document:Kq(e,i),view:"differe\
nce",as:null},`drop ${i-1} › ${i}`)}),s}async function jq(e,t,n){let o=x$(e,t);try{let{only:i}=await Cr(e,t);i&&o!==void 0?
He({document:{...Be(i),paths:{start:o}},view:"paths",as:null},n):ne("No condition says who these are.")}catch(i){ne(V(j(
i).message))}}var Gq="conversion_rate";function k$(e,t){let n=tr(e),o=[],i=(a,l)=>{for(let{time:u,steps:c}of l??[]){let p=c[0]?.count??
0;o.push([u,...a===null?[]:[Jq(a)],p>0?c.at(-1)?.from_first??null:null])}};n.length===0&&i(null,e.trend);for(let a of n)
i(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:Gq,type:"float64"}],rows:o,stats:e.stats}}function Jq(e){return"other"in
e||Array.isArray(e.value)?Zn(e):e.value}var Zq=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function C$(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*Zq.get(o);return t}function Yq(e){let t=e.query?.to,n=t===void 0?Date.now():Date.parse(String(t));return Math.min(n,Date.now())-C$(e.query?.
funnel?.window)}var Qq=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"\
Month"}];function S$({answer:e,document:t,by:n}){let o=Y(()=>k$(e,n),[e,n]),i=e.query?.timezone??t.timezone??"UTC",s=t.funnel?.
trend;return o.rows.length===0?r(xe,{}):r(O,{children:[r("div",{class:cm,children:[r("span",{class:Vs,children:"by entry"}),
r(xt,{label:"Length of a bucket",value:String(s??"1d"),choices:Qq,onChange:a=>ae("funnel.trend",a)})]}),r(pl,{answer:o,document:o.
query,zone:i,form:"lines",end:Yq(e),onZoom:(a,l)=>$n({from:new Date(a*1e3).toISOString(),to:new Date(l*1e3).toISOString()})})]})}function T$({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,{onMark:a,menu:l}=Br(i,(c,p)=>i?w$(i,c,p):[]);if(!o||
!i||!Xq(o))return r(nr,{result:t});if(ac(o.steps)===0&&s==="exact"&&n!=="groups")return r(Nr,{result:t,children:"No acto\
r of this range did the first step."});let u=he(i.funnel?.by).join(", ");return r(Yn,{children:[n==="trend"&&r(S$,{answer:o,
document:i,by:u}),n==="time"&&r(v$,{answer:o,document:i}),n==="groups"&&r(r$,{answer:o,document:e,by:u,onMark:a}),n!=="t\
rend"&&n!=="time"&&n!=="groups"&&r(IM,{answer:o,intervals:t.intervals,by:u,onMark:a}),l]})}function Xq(e){return"steps"in
e}var _$={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],errorPlaces:["funnel","where"],chartOf:()=>"steps",choose:eV,Sentence:Ey,Page:T$};function eV(e,t){if(!e.funnel)return e;
let{trend:n}=e.funnel;return t==="trend"?n===void 0?ke(e,"funnel.trend","1d"):e:n===void 0?e:ke(ke(e,"funnel.trend",void 0),
"funnel.trend_mode",void 0)}var P$=new Map;function tV(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function M$(e,t){let n=tV(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";P$.set(`${e.dataset} ${o}`,e);let i=P$.get(
`${e.dataset} ${n}`),s=Be(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...i?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,p=n==="\
lifecycle"?i?.lifecycle:i?.stickiness;return{...s,[n]:{...p,...u,...c===void 0?{}:{event:c}}}}function $$(e){return D$([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function D$(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return(e.find(o=>o*n>=t*(1-1e-9))??10)*n}function mm(e,t,n){let o=D$([1,2,2.5,5,10],Math.max(t-
e,1e-12)/Math.max(1,n)),i=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-i)+1},(a,l)=>(i+
l)*o)}var E$="dd",A$="ld",O$="xd",L$="sd",R$="cd",N$="gd",B$="jr",F$="hd",z$="fd",I$="d",H$="ud",q$="md",eb="vd",tb="xe";function fm({title:e,summary:t,parts:n,bars:o,over:i,text:s=I,actions:a,onPart:l}){let u=Rt(n.length,o.length,({row:x,column:_},S)=>l(
_,x,S)),c=o.map(({values:x})=>({up:V$(x,1),down:V$(x,-1)})),p=Math.max(0,...c.map(({up:x})=>x)),d=Math.min(0,...c.map(({
down:x})=>x)),m=Math.max(p-d,1e-12),f=Math.max(1,Math.ceil(o.length/12)),h=u.at,y=h?o[h.column]:void 0,v=(x,_)=>`${x.label}\
, ${n[_].label}: ${B(Math.abs(x.values[_]??0))}${x.unfinished?", not over":""}`;return r(Ke,{title:e,summary:t,announced:y&&
h?v(y,h.row):"",onKey:u.key,actions:a,table:r(_e,{label:i,rows:o,columns:[{key:"over",head:i,cell:({label:x,unfinished:_})=>`${x}${_?
" (not over)":""}`},...n.map((x,_)=>({key:x.key,head:x.label,number:!0,cell:({values:S})=>s(S[_]??0)}))]}),legend:n.length>
1&&r("ul",{class:q$,children:[n.map(x=>r("li",{class:eb,children:[r("span",{class:tb,style:{"--color":`var(${x.color})`}}),
x.label]},x.key)),o.some(({unfinished:x})=>x)&&r("li",{class:eb,children:[r("span",{class:tb,"data-unfinished":"true"}),
"not over"]})]}),children:r("div",{class:E$,children:[r("div",{class:A$,"aria-hidden":"true",children:mm(d,p,7).map(x=>r(
"span",{class:O$,style:{"--at":(p-x)/m},children:r("span",{class:L$,children:s(Math.abs(x))})},x))}),r("div",{class:R$,children:r(
"div",{class:N$,style:{"--bars":o.length},children:o.map((x,_)=>r("div",{class:B$,children:[r("div",{class:F$,style:{"--\
share":p/m},children:n.map((S,L)=>(x.values[L]??0)>0&&k(x,S,L,_,p)).reverse()}),r("div",{class:z$,style:{"--share":-d/m},
children:n.map((S,L)=>(x.values[L]??0)<0&&k(x,S,L,_,-d))}),_%f===0&&r("span",{class:H$,children:x.short})]},_))})})]})});
function k(x,_,S,L,M){return r("div",{class:I$,"data-unfinished":x.unfinished,title:v(x,S),...u.mark(S,L),style:{"--shar\
e":Math.abs(x.values[S]??0)/M,"--color":`var(${_.color})`},onClick:E=>l(L,S,E.currentTarget)},_.key)}}function V$(e,t){return e.
reduce((n,o)=>o*t>0?n+o:n,0)}var W$=["returning","resurrecting","new","dormant"],U$=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],oV=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function K$({answer:e,
zone:t,onMark:n}){let o=e.query?.lifecycle?.period??"day",i=oV.get(o)??86400,s=e.periods.map(u=>({label:Pn(u.start,i,t),
short:i<86400?J(u.start,t,"clock"):i>20*86400?J(u.start,t,"month"):J(u.start,t,"dayShort"),values:W$.map(c=>u[c]),unfinished:!u.
complete})),a=e.periods.findLast(({complete:u})=>u)??e.periods.at(-1),l=a?`, in the last finished one ${I(a.new)} new, ${I(
a.returning)} returning, ${I(a.resurrecting)} back again, ${I(-a.dormant)} gone`:"";return r(fm,{title:`Active by ${o}: \
above the line who is here, below who is gone`,over:o,parts:U$,bars:s,summary:`Lifecycle over ${s.length} periods${l}`,onPart:(u,c,p)=>n(
{period:e.periods[u].start,state:W$[c]},`${U$[c].label}, ${s[u].label}`,p)})}var j$="wd",G$="bd",J$="yd",Z$="kd",Y$="zd",Q$="jd",X$="Xr",eD="Xd";var nb=280,ci={top:12,right:24,bottom:28,left:56},tD=4;function nD({title:e,summary:t,curves:n,names:o,period:i,text:s=q,
table:a,onPoint:l}){let{host:u,width:c}=$a(),[p,d]=C(new Set),m=n.filter(({key:E})=>!p.has(E)),f=Rt(m.length,o.length,({
row:E,column:R},H)=>l(n.indexOf(m[E]),R,H)),h=$$(Math.max(0,...m.flatMap(({points:E})=>E.map(R=>(m.length<=tD?R?.high:R?.
value)??0)))),y=Math.max(1,c-ci.left-ci.right),v=E=>ci.left+(o.length<2?y/2:E/(o.length-1)*y),k=E=>ci.top+(1-E/h)*(nb-ci.
top-ci.bottom),x=f.at,_=x?m[x.row]:void 0,S=x&&_?_.points[x.column]??null:null,L=x&&_?`${_.name}, ${i} ${o[x.column]}: ${S?
`${s(S.value)}, between ${s(S.low)} and ${s(S.high)}`:"not over"}`:"",M=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(
y/48))));return r(Ke,{title:e,summary:t,announced:L,onKey:f.key,table:a,actions:L&&r("span",{class:eD,"aria-hidden":"tru\
e",children:L}),legend:n.length>1&&r(hd,{rows:n.map(({key:E,keys:R,color:H,points:U})=>({key:E,keys:R,color:H??0,last:U.
findLast(z=>z!==null)?.value??null,total:0})),all:n.length,hidden:p,onHidden:d,text:s}),children:r("div",{ref:u,class:j$,
children:c>0&&r("svg",{width:c,height:nb,"aria-hidden":"true",children:[mm(0,h,5).map(E=>r("g",{children:[r("line",{x1:ci.
left,x2:c-ci.right,y1:k(E),y2:k(E),class:G$}),r("text",{x:ci.left-8,y:k(E)+4,class:J$,children:s(E)})]},E)),o.map((E,R)=>R%
M===0&&r("text",{x:v(R),y:nb-8,class:Z$,children:E},E)),m.length<=tD&&m.map(({key:E,points:R,color:H})=>r("path",{d:sV(R,
v,k),class:Q$,style:{fill:ob(H)}},E)),m.map(({key:E,points:R,color:H})=>r("path",{d:iV(R,v,k),class:Y$,"stroke-dasharray":H===
null?void 0:Pa(H).join(" "),style:{stroke:ob(H)}},E)),m.map((E,R)=>E.points.map((H,U)=>H&&r("circle",{cx:v(U),cy:k(H.value),
r:x?.row===R&&x.column===U?5:3,class:X$,style:{fill:ob(E.color)},...f.mark(R,U),onPointerEnter:()=>f.set({row:R,column:U}),
onClick:z=>l(n.indexOf(E),U,z.currentTarget)},`${E.key} ${U}`)))]})})})}function ob(e){return e===null?"var(--other)":`v\
ar(${pn(e)})`}function iV(e,t,n){return e.map((o,i)=>o===null?"":`${e[i-1]?"L":"M"}${t(i)} ${n(o.value)}`).join("")}function sV(e,t,n){
let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let i=o.map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),
s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...i,...s].join("L")}Z`}function oD(e,t,n){let o={kind:"total",group:e,start:"",size:t.cohorts.reduce((i,{size:s})=>i+s,0),cells:t.total.map(({count:i,
size:s,share:a,value:l})=>({count:i,size:s,share:a,value:rD(l),complete:s>0}))};return n?[o,...t.cohorts.map(({start:i,size:s,
periods:a})=>({kind:"cohort",group:e,start:i,size:s,cells:a.map(({count:l,share:u,value:c,complete:p})=>({count:l,size:s,
share:u,value:rD(c),complete:p}))}))]:[o]}function rD(e){return typeof e=="number"?e:null}function hm(e,t){let n=(e.groups??
[]).flatMap((o,i)=>oD(o,o,t(i)));return[...oD(null,e,t(-1)),...n]}function pc(e,t){return t==="share"?e.share:t==="count"?
e.count:e.value}function rb(e,t){let n=t==="count"&&e.some(({kind:i})=>i==="cohort")?e.filter(({kind:i})=>i==="cohort"):
e,o=0;for(let{cells:i}of n)i.forEach((s,a)=>{a>0&&s.complete&&(o=Math.max(o,pc(s,t)??0))});return o}var iD=9;function sD(e,t){
return e===null||e<=0||t<=0?0:Math.min(iD,Math.max(1,Math.ceil(e/t*iD)))}function aD(e,t){return{fromRow:Math.min(e.row,
t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,t.column)}}function lD(e,t){
let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.slice(t.fromRow,t.toRow+1))if(o.kind!=="total")for(let i of o.
cells.slice(t.fromColumn,t.toColumn+1))n.cells++,i.complete?(n.count+=i.count,n.size+=i.size):n.unfinished++;return n}function uD(e,t){
if(t<=0)return null;let n=1.959964,o=e/t,i=1+n*n/t,s=(o+n*n/(2*t))/i,a=n*Math.sqrt(o*(1-o)/t+n*n/(4*t*t))/i;return[Math.
max(0,s-a),Math.min(1,s+a)]}function dc(e){let t=e.query?.retention?.brackets,n=e.total.length;return t?["0",...t.map(i=>Array.
isArray(i)?i.join("–"):String(i))].slice(0,n):Array.from({length:n},(i,s)=>String(s))}function gm({rows:e,names:t,rowName:n}){let o=Y(()=>[{key:"cohort",head:"cohort",cell:i=>r("bdi",{children:V(n(i))})},{key:"\
size",head:"size",number:!0,cell:i=>B(i.size)},...t.map((i,s)=>({key:`period ${i}`,head:i,number:!0,cell:({cells:a})=>{let l=a[s];
return l===void 0||l.size===0?"–":`${B(l.count)} (${q(l.share)})${l.complete?"":" not over"}`}}))],[t]);return r(_e,{label:"\
Cohorts",rows:e,columns:o})}var aV=50;function pD({answer:e,by:t,onMark:n}){let o=e.query?.retention?.period??"day",i=dc(e).slice(1),s=Y(()=>(e.groups??
[]).slice(0,aV),[e]),a=Y(()=>s.length===0?[cD(e.total,null,t)]:s.map(p=>cD(p.total,p,t)),[e,t]),l=hm(e,()=>!1),u=(p,d,m)=>{
let f=s[p]??null;n({period:d+1,state:"returned",...Gi(f)},`${f?Zn(f):"all"}, ${o} ${i[d]}`,m)},c=a[0]?.points[0];return r(
nD,{title:`Came back, by ${o}, with 95 % intervals`,curves:a,names:i,period:o,onPoint:u,summary:`Retention curves${t===""?
"":` by ${V(t)}`}: ${a.length} lines over ${i.length} periods, ${c?q(c.value):"nobody"} in ${o} 1`,table:r(gm,{rows:l,names:dc(
e),rowName:({group:p})=>p?Zn(p):"all"})})}function cD(e,t,n){let o=t?Zn(t):"all",i=e.slice(1).map(({count:l,size:u,share:c})=>{
let p=uD(l,u);return p&&{value:c,low:p[0],high:p[1]}}),s=t===null?["all"]:"other"in t?[o]:Array.isArray(t.value)?t.value:
[t.value],a=t===null?0:"other"in t?null:kn(n,s);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:s,name:o,color:a,points:i}}var mD="Sd",fD="Bd",hD="Cd",gD="l",ym="se",bm="Sr",yD="Ed",bD="e",vD="ce",xD="Id",wD="Ud",kD="Ld",CD="Md",SD="Br",TD="Cr";function _D({row:e,name:t,by:n,says:o,largest:i,open:s,onToggle:a,marked:l,mark:u,text:c,onChoose:p,onPress:d}){return r(
"tr",{class:e.kind==="total"?vD:void 0,children:[r("th",{scope:"row",class:ym,children:s===null?r("span",{class:xD,children:t}):
r("button",{type:"button",tabIndex:-1,class:wD,"aria-expanded":s,onClick:a,children:[r(se,{name:s?"down":"right",size:12}),
e.group===null?"all":r(ui,{property:n,group:e.group,most:24})]})}),r("td",{class:bm,title:B(e.size),children:I(e.size)}),
e.cells.map((m,f)=>{let h=e.kind==="total"&&!m.complete;return r("td",{class:bD,"data-shade":f===0||!m.complete?0:sD(pc(
m,o),i),"data-open":!m.complete,"data-marked":l(f),...u(f),title:h?"no finished period":`${B(m.count)} of ${B(m.size)}, ${q(
m.share)}${m.complete?"":", not over"}`,onClick:y=>p(f,y.currentTarget),onPointerDown:()=>d(f,!1),onPointerEnter:y=>{y.buttons===
1&&d(f,!0)},children:h?"":c(m)},f)})]})}var lV=120,uV=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function MD({answer:e,says:t,by:n,
zone:o,onMark:i}){let[s,a]=C(new Set),[l,u]=C(!1),[c,p]=C(null),d=(e.groups?.length??0)>0,m=Y(()=>hm(e,H=>s.has(H)!==(H===
-1&&!d)),[e,s,d]),f=l?m:m.slice(0,lV),h=dc(e),y=e.query?.retention?.period??"day",v=uV.get(y)??86400,k=H=>H.kind==="coho\
rt"?Pn(H.start,v,o):H.group===null?"all":Zn(H.group),x=(H,U)=>{let z=f[H.row],re={period:H.column,state:"returned",...z.
kind==="cohort"?{cohort:z.start}:{},...Gi(z.group)};i(re,`${k(z)}, ${y} ${h[H.column]}`,U)},_=Rt(f.length,h.length,x),S=c&&
_.at?aD(c,_.at):null,L=H=>(H.key.startsWith("Arrow")&&p(H.shiftKey?c??_.at:null),H.key==="Escape"&&c?(p(null),!0):_.key(
H)),M=H=>{let U=new Set(s);U.delete(H)||U.add(H),a(U)},E=_.at?f[_.at.row]:void 0,R=S?pV(f,S):E&&_.at?`${k(E)}, ${y} ${h[_.
at.column]}: ${cV(E.cells[_.at.column])}`:"";return r(Ke,{title:r(O,{children:["Came back, by ",y," ",r("span",{class:mD,
children:["of ",I(f[0]?.size??0)," actors"]})]}),summary:dV(e,y),announced:R,onKey:L,actions:S&&r("span",{class:fD,children:R}),
table:r(gm,{rows:m,names:h,rowName:k}),legend:r("div",{class:CD,"aria-hidden":"true",children:[r("span",{children:"0"}),
r("span",{class:SD}),r("span",{children:PD(rb(m,t),t)}),r("span",{class:TD})," period not over, in no total"]}),children:r(
"div",{class:hD,children:[r("table",{class:gD,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",class:ym,
children:d?n:"cohort"}),r("th",{scope:"col",class:bm,children:"size"}),h.map((H,U)=>r("th",{scope:"col",class:yD,children:U===
0?`${y} 0`:H},H))]})}),r("tbody",{onPointerLeave:()=>{},children:f.map((H,U)=>r(_D,{row:H,name:k(H),by:n,says:t,largest:rb(
m,t),open:H.kind==="total"?m[U+1]?.kind==="cohort":null,onToggle:()=>M(H.group===null?-1:(e.groups??[]).indexOf(H.group)),
marked:z=>S!==null&&U>=S.fromRow&&U<=S.toRow&&z>=S.fromColumn&&z<=S.toColumn,mark:z=>_.mark(U,z),text:z=>PD(pc(z,t),t),onChoose:(z,re)=>{
c||x({row:U,column:z},re)},onPress:(z,re)=>{p(re?c??_.at:null),_.set({row:U,column:z})}},U))})]}),m.length>f.length&&r("\
button",{type:"button",class:kD,onClick:()=>u(!0),children:["All ",B(m.length)," rows"]})]})})}function PD(e,t){return e===
null?"–":t==="share"?q(e):I(e)}function cV(e){if(!e)return"no such period";let t=e.value===null?"":`, value ${I(e.value)}`;
return`${B(e.count)} of ${B(e.size)}, ${q(e.share)}${t}${e.complete?"":", the period is not over"}`}function pV(e,t){let{
cells:n,unfinished:o,count:i,size:s}=lD(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n}\
 cells: ${I(i)} of ${I(s)}, ${s===0?"–":q(i/s)}${a}`}function dV(e,t){let n=e.total[1],o=e.total.findLast(({size:i})=>i>
0);return`Retention by ${t}: ${e.cohorts.length} cohorts, ${q(n?.share??0)} came back in ${t} 1, ${q(o?.share??0)} in th\
e last finished one`}function $D({answer:e,onMark:t}){let[n,o]=C(!1),i=e.query?.stickiness?.period??"day",s=e.active_periods.map(u=>({label:Oe(
u.periods,i)+(n?" or more":""),short:String(u.periods),values:[n?u.or_more:u.count],unfinished:!1})),a=e.active_periods[0],
l=e.active_periods.reduce((u,c)=>u+c.periods*c.count,0)/Math.max(1,e.count);return r(fm,{title:`On how many ${i}s: ${I(e.
count)} actors, ${l.toFixed(1)} on average`,over:`${i}s`,bars:s,parts:[{key:"actors",label:"actors",color:"--series-1"}],
summary:`Stickiness: ${I(e.count)} actors, ${q(a?.share??0)} on one ${i} only, ${l.toFixed(1)} on average`,actions:r(xt,
{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:u=>o(u==="more"),choices:[{value:"exactly",label:"Ex\
actly"},{value:"more",label:"Or more"}]}),onPart:(u,c,p)=>t({periods:e.active_periods[u].periods,...n?{or_more:!0}:{}},s[u].
label,p)})}var DD="Nd";function ED({result:e,as:t}){let{answer:n,of:o,phase:i}=e,[s,a]=C(!1),l=Br(o,d=>o?gV(o,d):[]),u=(d,m,f)=>l.onMark(d.state===
"returned"&&s&&d.period!==0?{...d,state:"not_returned"}:d,s?`not: ${m}`:m,f);if(!n||!o)return r(nr,{result:e});let c=n.query?.
timezone??o.timezone??"UTC";if(vV(n))return r(Yn,{children:[r($D,{answer:n,onMark:l.onMark}),l.menu]});if(bV(n))return r(
Yn,{children:[r(K$,{answer:n,zone:c,onMark:l.onMark}),l.menu]});if(!yV(n))return r(nr,{result:e});if(n.cohorts.every(({size:d})=>d===
0)&&i==="exact")return r(Nr,{result:e,children:"Nobody of this range did what starts a cohort."});let p=he(o.retention?.
by).join(", ");return r(Yn,{children:[r(hV,{answer:n,as:t,by:p,zone:c,onMark:u,measured:o.retention?.measure!==void 0,notReturned:s,
onNotReturned:a}),l.menu]})}function hV({answer:e,as:t,by:n,zone:o,onMark:i,measured:s,notReturned:a,onNotReturned:l}){let[
u,c]=C(()=>vr("retention-says")??"share"),p=f=>{c(f),xr("retention-says",f)},d=u==="value"&&!s?"share":u,m=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",label:"Value"}]:[]];return r(Yn,{children:[r("div",{class:DD,
children:[t!=="curve"&&r(xt,{label:"What cells say",value:d,onChange:p,choices:m}),r(xt,{label:"Whose menu a cell opens",
value:a?"not":"returned",onChange:f=>l(f==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?r(pD,{answer:e,by:n,onMark:i}):r(MD,{answer:e,says:d,by:n,zone:o,onMark:i})]})}function gV(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>He(
{document:{...Be(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function yV(e){return"cohorts"in e}
function bV(e){return"periods"in e}function vV(e){return"active_periods"in e}function AD(e){return e.document.lifecycle?r(Oy,{...e}):e.document.stickiness?r(Ly,{...e}):r(Ay,{...e})}var OD={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],errorPlaces:["retention","lifecycle","stickiness","where"],chartOf:e=>e.lifecycle?"lifecycl\
e":e.stickiness?"stickiness":"matrix",choose:M$,Sentence:AD,Page:ED};function LD({answer:e}){let t=(n,o)=>o?r($,{shown:_n}):r($,{value:n,most:64,middle:!0});return r(_e,{label:"What follows\
 what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,cell:({depth:n})=>String(n)},{key:"from",head:"from",cell:n=>t(
n.from,n.from_other)},{key:"to",head:"to",cell:n=>t(n.to,n.to_other)},{key:"count",head:"paths",number:!0,cell:({count:n})=>B(
n)},{key:"share",head:"of all",number:!0,cell:({count:n})=>q(n/Math.max(1,e.count))},{key:"median",head:"median time",number:!0,
cell:({time:n})=>n.median===null?"–":Me(n.median)}]})}function vm(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function xV(e){return"other"in e?vm(e.depth,null,
!0):vm(e.depth,e.value,!1)}function RD(e,t){let n=[...new Set(e.nodes.map(({depth:p})=>p))].sort((p,d)=>p-d),o=n.map(p=>e.
nodes.filter(d=>d.depth===p).sort(wV)),i=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(p=>p.
reduce((d,{count:m})=>d+m,0))),a=Math.max(...o.map(p=>p.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((p,d)=>{let m=0;for(let f of p){let h=Math.max(t.nodeLeast,f.count*l);u.push({key:xV(f),depth:f.depth,value:"\
other"in f?void 0:f.value,others:"other"in f?f.nodes:0,count:f.count,starts:f.starts,ends:f.ends,x:d*i,y:m,height:h}),m+=
h+t.gap}});let c=Math.max(...u.map(p=>p.y+p.height),0);return{nodes:u,edges:kV(e.edges,u,l),depths:n,width:i*n.length,height:c,
columnWidth:i}}function wV(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function kV(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),i=e.flatMap(c=>{let p=o.get(vm(c.depth,c.from,c.from_other===!0)),d=o.get(vm(c.depth+1,c.to,c.to_other===
!0));return p&&d?[{edge:c,from:p,to:d}]:[]}),s=new Map,a=new Map,l=(c,p,d)=>{let m=c.get(p.key)??0;return c.set(p.key,m+
d),p.y+m},u=new Map;for(let{edge:c,from:p}of[...i].sort((d,m)=>d.to.y-m.to.y))u.set(c,l(s,p,c.count*n));return[...i].sort(
(c,p)=>c.from.y-p.from.y).map(({edge:c,from:p,to:d})=>({from:p.key,to:d.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,d,c.count*n)}))}function ND(e,t){let n=new Set([t]),o=new Set,i=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),i(u[l],a,l))};return i(t,"from","to"),i(t,"to","from"),{nodes:n,edges:o}}
function BD(e,t,n){let o=(t+n)/2,i=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+i}C${o} ${a+i} ${o} ${s+i} ${t} ${s+i}Z`}var FD="Rd",zD="Ad",ID="Dd",HD="m",qD="ge",VD="L",WD="Er",UD="Hd",KD="he",jD="_d";var Ws=8,SV=6.6;function GD({answer:e,actions:t,onMark:n}){let{host:o,width:i}=$a(),s=Y(()=>RD(e,{width:Math.max(i,1),height:460,
bar:Ws,columnLeast:148,nodeLeast:20,gap:8}),[e,i]),a=Y(()=>s.depths.map(v=>s.nodes.filter(k=>k.depth===v)),[s]),[l,u]=C(
null),c=Math.max(0,...a.map(v=>v.length)),p=Rt(c,a.length,({row:v,column:k},x)=>{let _=a[k][v];_&&h(_,x)}),d=p.at?a[p.at.
column]?.[Math.min(p.at.row,a[p.at.column].length-1)]:void 0,m=l??d?.key??null,f=Y(()=>m===null?null:ND(s,m),[s,m]),h=(v,k)=>{
n({depth:v.depth,node:v.others>0?{other:!0}:{value:v.value}},mc(v),k)},y=m===null?"":_V(s,m,e.count);return r(Ke,{title:r(
O,{children:[I(e.count)," paths ",r("span",{class:zD,children:y})]}),summary:PV(e,s),onKey:p.key,announced:d?y:"",actions:t,
table:r(LD,{answer:e}),children:r("div",{ref:o,class:FD,children:i>0&&r("svg",{width:s.width,height:s.height+32,onPointerLeave:()=>u(
null),"aria-hidden":"true",children:[s.depths.map((v,k)=>r("text",{x:k*s.columnWidth,y:14,class:ID,children:JD(v)},v)),r(
"g",{transform:"translate(0 28)",children:[s.edges.map(v=>{let k=s.nodes.find(({key:_})=>_===v.from),x=f?.edges.has(v)??
!1;return r("path",{d:BD(v,k.x+Ws,k.x+s.columnWidth),class:HD,"data-lit":x,"data-dim":f!==null&&!x,children:r("title",{children:`${B(
v.count)}${v.median===null?"":`, median ${Me(v.median)}`}`})},`${v.from} ${v.to}`)}),a.map((v,k)=>v.map((x,_)=>r(TV,{node:x,
width:s.columnWidth-Ws,mark:p.mark(_,k),isAt:d===x,dim:f!==null&&!f.nodes.has(x.key),onPoint:()=>u(x.key),onChoose:S=>h(
x,S)},x.key)))]})]})})})}function TV({node:e,width:t,mark:n,isAt:o,dim:i,onPoint:s,onChoose:a}){let l=I(e.count),u=Math.
max(4,Math.floor((t-20)/SV)-l.length-1),c=e.count===0?0:e.ends/e.count;return r("g",{class:qD,"data-dim":i,"data-other":e.
others>0,onPointerEnter:s,onClick:p=>a(p.currentTarget.firstElementChild),children:[r("rect",{x:e.x,y:e.y,width:Ws,height:e.
height,rx:2,class:VD,...n,"data-cursor":o}),c>0&&r("rect",{x:e.x,y:e.y+e.height*(1-c),width:Ws,height:e.height*c,rx:2,class:WD}),
r("rect",{x:e.x+Ws,y:e.y,width:t-16,height:20,class:UD}),r("text",{x:e.x+Ws+6,y:e.y+14,class:KD,children:[r("tspan",{"da\
ta-word":e.others>0,children:_a(mc(e),u)}),r("tspan",{dx:6,class:jD,children:l})]}),r("title",{children:`${mc(e)}: ${B(e.
count)}${e.ends>0?`, ${B(e.ends)} end here`:""}${e.starts>0?`, ${B(e.starts)} begin here`:""}`})]})}function mc(e){return e.
others>0?`${_n.text} ${e.others}`:Q(e.value).text}function JD(e){return e===0?"start":e<0?`−${-e}`:`+${e}`}function _V(e,t,n){
let o=e.nodes.find(s=>s.key===t);if(!o)return"";let i=o.ends===0?"":`, ${q(o.ends/Math.max(1,o.count))} end here`;return`${JD(
o.depth)} ${mc(o)}: ${B(o.count)}, ${q(o.count/Math.max(1,n))} of all${i}`}function PV(e,t){let n=t.nodes.find(({depth:i})=>i===
1),o=n?`, most often followed by ${mc(n)} (${q(n.count/Math.max(1,e.count))})`:"";return`${I(e.count)} paths over ${t.depths.
length} depths${o}; ${Nn.other} stands for rare ones`}var ZD="qd",YD="M",QD="Fd",XD="Td",eE="Ir",tE="fe",ib="Gd",nE="Jd",oE="Kd";function iE({answer:e,onFunnel:t}){let n=e.top_paths,o=Rt(n.length,1,({row:a})=>{let l=n[a];l&&!("other"in l)&&t(l.nodes)}),
i=o.at?n[o.at.row]:void 0,s=Math.max(1,...n.map(a=>"other"in a?0:a.count));return r(Ke,{title:`${I(e.count)} paths`,summary:`\
Whole paths: ${n.slice(0,3).map(a=>rE(a,e.count)).join("; ")}`,announced:i?rE(i,e.count):"",onKey:o.key,table:r($V,{answer:e}),
children:r("ol",{class:ZD,children:n.map((a,l)=>r("li",{class:YD,...o.mark(l,0),children:[r("span",{class:QD,title:B(a.count),
children:I(a.count)}),r("span",{class:XD,children:q(a.count/Math.max(1,e.count))}),r("span",{class:eE,children:r("span",
{class:tE,"data-other":"other"in a,style:{"--share":Math.min(1,a.count/s)}})}),"other"in a?r("span",{class:ib,children:[
r($,{shown:_n})," ",B(a.paths)," other paths"]}):r(O,{children:[r("span",{class:ib,children:a.nodes.map((u,c)=>r("span",
{class:nE,children:[c>0&&r("span",{class:oE,"aria-hidden":"true",children:"›"}),r($,{value:u,most:32,middle:!0})]},c))}),
a.nodes.length>1&&r(P,{small:!0,kind:"quiet",icon:"funnel",onClick:()=>t(a.nodes),children:"Funnel"})]})]},l))})})}function $V({
answer:e}){return r(_e,{label:"Paths",rows:e.top_paths,columns:[{key:"count",head:"paths",number:!0,cell:({count:t})=>B(
t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>q(t/Math.max(1,e.count))},{key:"path",head:"path",cell:t=>r("\
bdi",{children:sE(t)})}]})}function sE(e){return"other"in e?`${_n.text} ${e.paths}`:e.nodes.map(t=>Q(t).text).join(" › ")}
function rE(e,t){return`${sE(e)}: ${B(e.count)}, ${q(e.count/Math.max(1,t))}`}function sb(e){return e.paths?.node??"event"}function Sl(e,t){let n=sb(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?Cn(t):String(t)}`}function xm(e,t){return{...e,paths:{...e.paths,...t}}}
function aE(e,t){let{end:n,end_at:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,start:Sl(e,t),after:s.after||5}}}
function lE(e,t){let{start:n,after:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,end:Sl(e,t),before:i||o||5}}}function uE(e,t){
let n=e.paths?.exclude,o=Sl(e,t);return xm(e,{exclude:n===void 0?o:`${n} or ${o}`})}function cE(e,t,n){let o=sb(e);return xm(
e,{node:`if(${Sl(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function pE(e,t,n){
return xm(e,{node:`if(${Sl(e,t)}, ${Cn(n)}, string(${sb(e)}))`})}function dE(e,t){let{start:n,end:o,before:i,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?i??5:s??5)+t));return xm(e,a?{before:u}:{after:u})}function mE(e,t){
let{per:n,gap:o,session:i}=e.paths??{};return{...Be(e),funnel:{...n===void 0?{}:{per:n},steps:t.slice(0,64).map(s=>({name:String(
s??"(null)"),where:Sl(e,s)})),session:i??{gap:o??"30m"},order:"strict",strict_allows:"repeats"}}}var hE="Od",gE="Pd",yE="Qd";function bE({document:e,change:t,onClose:n}){let i=(Ee(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),He({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?r(Xe,{title:"\
Merge under a name",onClose:n,children:r(mn,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(pE(e,t.value,a.trim()),"merge")}})}):r(Xe,{title:"E\
xpand by a property",onClose:n,children:r("ul",{class:gE,children:i.map(a=>r("li",{children:r(P,{kind:"plain",class:yE,onClick:()=>s(
cE(e,t.value,ye(a)),"expand"),children:r($,{value:a})})},a))})})}function vE({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,[a,l]=C(null),{onMark:u,menu:c}=Br(i,(p,d)=>!i||!p.
node||!("value"in p.node)?[]:AV(i,p.node.value,d,m=>l({kind:m,value:p.node.value,label:d})));return!o||!i||!OV(o)?r(nr,{
result:t}):o.count===0&&s==="exact"?r(Nr,{result:t,children:"No session of this range has such a path."}):n==="list"?r(Yn,
{children:r(iE,{answer:o,onFunnel:p=>EV(i,p)})}):r(Yn,{children:[r(GD,{answer:o,onMark:u,actions:r(DV,{document:e})}),c,
a&&r(bE,{document:i,change:a,onClose:()=>l(null)})]})}function DV({document:e}){let t=n=>fe({document:dE(e,n)});return r(
"span",{class:hE,children:[r(P,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),r("span",{
children:"steps"}),r(P,{small:!0,kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function EV(e,t){
He({document:mE(e,t),view:"funnel",as:null},"funnel of a path")}function AV(e,t,n,o){let i=(s,a,l)=>({label:s,icon:a,act:()=>He(
{document:l(e,t)},`${s.toLowerCase()}: ${n}`)});return[i("Start here","right",aE),i("End here","left",lE),i("Hide","minu\
s",uE),{label:"Expand by property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merg\
e")}]}function OV(e){return"top_paths"in e}var xE={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],errorPlaces:["paths","where"],chartOf:()=>"flow",Sentence:Ry,Page:vE};function Us(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function lb(e,t,n){
let o=Us(e),i={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...Be(e),aggregate:{over:i,...t}}}function wE(e){
return lb(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function kE(e){return lb(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function CE(e){
let t=Us(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function ub(e,t,n){
let{properties:o,...i}=Us(e);return{...Be(e),aggregate:{over:{sessions:{...i,properties:{[t]:n}}},measures:["count()"],by:[
ye(t)],limit:6}}}var LV=864e5,RV=300;function SE(e,t,n,o,i){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(LV/24,l*RV/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},p=Object.keys(Us(e).properties??{}).map(ye),{compare:d,
...m}=lb(e,{measures:["count()"],by:[ye(o),"start","end","duration","events",...p],order:["start desc"],limit:i});return{
...m,...c}}function TE(e,t,n,o,i){let s=[...new Set(n.map(f=>Cn(String(f))))].join(", "),a=`string(${ye(t)}) in (${s})`,
{where:l,from:u,to:c,compare:p,sample:d,...m}=Be(e);return{...m,from:o,to:new Date(Date.parse(i)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",ye(t),"event"],order:"time asc",limit:1e4}}}function _E({answer:e,onMark:t}){let n=Y(()=>pm((e?.rows??[]).flatMap(([i,s])=>typeof i=="number"&&typeof s=="number"?[{
from:i,count:s}]:[])),[e]);if(!e)return r(xe,{});let o=n.reduce((i,{count:s})=>i+s,0);return r(dm,{title:"How long",height:300,
counting:"sessions",bins:n,summary:`Durations of ${I(o)} sessions, in ${n.length} bins that grow`,onBin:(i,s)=>t({range:{
column:"duration",from:i.from,...i.to===null?{}:{to:i.to}}},i.to===null?`${Me(i.from)} and more`:`${Me(i.from)} to ${Me(
i.to)}`,s)})}var PE="Vd",ME="Wd",$E="Yd",DE="Zd",EE="el",AE="rl",OE="il",LE="al",RE="Ur",NE="tl",BE="ol",FE="ue",zE="nl",IE="pl";function HE({answer:e}){let[t,n,o,i,s,a]=(e?.rows[0]??[]).map(u=>typeof u=="number"?u:null),l=t??0;return r("dl",{class:PE,
children:[r(_l,{label:"sessions",value:Tl(t,I),...typeof t=="number"?{title:B(t)}:{}}),r(_l,{label:"events each",value:Tl(
n,u=>u.toFixed(1))}),r(_l,{label:"median duration",value:Tl(o,Me)}),r(_l,{label:"p90 duration",value:Tl(i,Me)}),r(_l,{label:"\
of one event only",value:Tl(s,u=>q(l===0?0:u/l))}),r(_l,{label:"events",value:Tl(a,I)})]})}function Tl(e,t){return e==null?
"–":t(e)}function _l({label:e,value:t,title:n}){return r("div",{class:ME,children:[r("dd",{class:$E,title:n,children:t}),
r("dt",{class:DE,children:e})]})}var qE="dl",VE="r",fc="ll",pb="xl",WE="sl",UE="Lr",KE="Mr";function jE({title:e,sessions:t,events:n,per:o,properties:i,zone:s,onSession:a}){let[l,u]=C(!1),c=Y(()=>Jx(t,n),[t,n]),p=Rt(
t.length,1,({row:f})=>a(t[f])),d=Math.max(1,...t.map(({start:f,end:h})=>h-f)),m=p.at?t[p.at.row]:void 0;return r(Ke,{title:e,
summary:`The latest ${t.length} sessions`,announced:m?IV(m,o,s):"",onKey:p.key,actions:r(xt,{label:"Scale of the timelin\
es",value:l?"own":"one",onChange:f=>u(f==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Each its o\
wn"}]}),table:r(zV,{sessions:t,per:o,properties:i,zone:s}),children:r("div",{class:qE,children:r("table",{class:VE,children:[
r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"start"}),r("th",{scope:"col",children:r($,{value:o,most:24})}),
r("th",{scope:"col",class:fc,children:"duration"}),r("th",{scope:"col",class:fc,children:"events"}),i.map(f=>r("th",{scope:"\
col",children:r($,{value:f,most:24})},f)),r("th",{scope:"col",class:pb,children:"timeline"})]})}),r("tbody",{children:t.
map((f,h)=>r("tr",{...p.mark(h,0),onClick:()=>a(f),children:[r("td",{children:J(f.start,s,"second")}),r("td",{children:r(
$,{value:f.actor,most:24,middle:!0})}),r("td",{class:fc,children:Me((f.end-f.start)/1e3)}),r("td",{class:fc,children:B(f.
events)}),f.properties.map((y,v)=>r("td",{children:r($,{value:y,most:32,middle:!0})},v)),r("td",{class:pb,children:r(FV,
{session:f,events:c[h],length:l?f.end-f.start:d,zone:s})})]},h))})]})})})}var BV=300;function FV({session:e,events:t,length:n,
zone:o}){let i=e.start+Math.max(1,n);return r("span",{class:WE,children:[r("span",{class:UE,style:{"--to":fu(e.end,e.start,
i)}}),t.slice(0,BV).map((s,a)=>r("span",{class:KE,title:`${Q(s.event).text}, ${J(s.time,o,"millisecond")}`,style:{"--at":fu(
s.time,e.start,i),"--color":`var(${pn(kn("event",[s.event]))})`}},a))]})}function zV({sessions:e,per:t,properties:n,zone:o}){
return r(_e,{label:"Sessions",rows:e,columns:[{key:"start",head:"start",cell:({start:i})=>J(i,o,"millisecond")},{key:"ac\
tor",head:r($,{value:t,most:32}),cell:({actor:i})=>r($,{value:i,most:48,middle:!0})},{key:"duration",head:"duration",number:!0,
cell:({start:i,end:s})=>Me((s-i)/1e3)},{key:"events",head:"events",number:!0,cell:({events:i})=>B(i)},...n.map((i,s)=>({
key:`property ${i}`,head:r($,{value:i,most:32}),cell:a=>r($,{value:a.properties[s],most:48,middle:!0})}))]})}function IV({
actor:e,start:t,end:n,events:o},i,s){return`${i} ${Q(e).text}, ${J(t,s,"second")}, ${Me((n-t)/1e3)}, ${B(o)} events`}var HV=50;function JE({document:e,echo:t,count:n,zone:o}){let i=Us(e).per??Ee(e.dataset).value.value?.actors?.[0]??null,
s=_t(i===null?null:SE(e,t,n,i,HV)),a=Y(()=>qV(GE(s.answer)),[s.answer]),l=Y(()=>i===null||a.length===0?null:TE(e,i,a.map(
({actor:p})=>p),new Date(Math.min(...a.map(({start:p})=>p))).toISOString(),new Date(Math.max(...a.map(({end:p})=>p))).toISOString()),
[a,i]),u=_t(l),c=Y(()=>VV(GE(u.answer)),[u.answer]);return i===null||!s.answer?r(xe,{}):r(jE,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:i,properties:Object.keys(Us(e).properties??{}),zone:o,onSession:p=>ge(za(e.dataset,String(
p.actor)))})}function GE(e){return e!==null&&"columns"in e?e:null}function qV(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function VV(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function ZE({document:e,name:t,expression:n}){let{answer:o}=_t(ub(e,t,n)),i=o&&"columns"in o?o:null,s=i?Number(i.total?.[1]??
i.rows.reduce((u,c)=>u+Number(c[1]),0)):0,a=i?[...i.rows.map(([u,c])=>({value:u,count:Number(c),rest:!1})),...i.other?[{
value:null,count:Number(i.other[1]),rest:!0}]:[]]:[],l=u=>He({document:WV(e,t,n,u),view:"difference",as:null},`sessions \
of ${V(t)} ${Q(u).text}`);return r("section",{class:OE,"aria-label":V(t),children:[r("h2",{class:LE,children:r($,{value:t,
most:32})}),r("ul",{children:a.map(({value:u,count:c,rest:p},d)=>r("li",{children:r("button",{type:"button",class:RE,disabled:p,
title:p?void 0:"What sets these sessions apart",onClick:()=>l(u),children:[r("span",{class:NE,children:p?r($,{shown:_n}):
r($,{value:u,most:40,middle:!0})}),r("span",{class:BE,children:r("span",{class:FE,"data-other":p,style:{"--share":s===0?
0:c/s}})}),r("span",{class:zE,children:q(s===0?0:c/s)}),r("span",{class:IE,children:I(c)})]})},d))})]})}function WV(e,t,n,o){
let i=ub(e,t,n),{aggregate:s,...a}=i;return{...a,difference:{over:s.over,selection:To(void 0,Zr(t,o))}}}function YE({result:e}){let{answer:t,of:n,phase:o}=e,i=_t(n&&wE(n)),s=_t(n&&kE(n)),a=Br(s.of);if(!t||!n||!QE(t))return r(
nr,{result:e});if(t.rows.length===0&&o==="exact")return r(Nr,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",u=db(i.answer)?.rows[0]?.[0];return r(Yn,{children:[r(HE,{answer:db(i.answer)}),r("di\
v",{class:EE,children:[r(UV,{answer:t,document:n,zone:l}),r(_E,{answer:db(s.answer),onMark:a.onMark})]}),r("div",{class:AE,
children:Object.entries(CE(n)).slice(0,4).map(([c,p])=>r(ZE,{document:n,name:c,expression:p},c))}),t.query&&typeof u=="n\
umber"&&r(JE,{document:n,echo:t.query,count:u,zone:l}),a.menu]})}function UV({answer:e,document:t,zone:n}){return Et(e,t).
time<0?r(Kn,{answer:e,document:t,zone:n}):r(pl,{answer:GV(e,t),document:t,zone:n,form:"lines",end:KV(e),onZoom:jV})}function KV(e){
let t=e.query?.to;return t===void 0?Date.now():Math.min(Date.parse(String(t)),Date.now())}function jV(e,t){$n({from:new Date(
e*1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function GV(e,t){let{measures:n}=Et(e,t),o=e.columns.map((s,a)=>a).
filter(s=>!n.includes(s)||s===n[0]),i=s=>o.map(a=>s[a]);return{...e,columns:i(e.columns),rows:e.rows.map(i)}}function QE(e){
return"columns"in e}function db(e){return e!==null&&QE(e)?e:null}var XE={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],errorPlaces:["aggregate","where"],chartOf:()=>"\
overview",Sentence:Ny,Page:YE};function hc(e){return e.score>=.05}var wm=4;function Pl(e,t){let n=e.values??[];return t?n:n.slice(0,wm)}function Yi({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((i,s)=>({from:t[s],to:t[s+1],selection:i,baseline:o[s]??
{count:0,share:0}}))}function km(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function eA(e,t){return e.distribution?Yi(e).length:Math.max(1,Pl(e,t).length)}function tA({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:i,baseline:s,lift:a})=>({
property:n,value:Q(o??null).text,selection:i,baseline:s,lift:a})),...Yi(n).map(({from:o,to:i,selection:s,baseline:a})=>({
property:n,value:`${Q(o).text} to ${Q(i).text}`,selection:s,baseline:a,lift:void 0}))]);return r(_e,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>r($,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},{key:"value",head:"value",cell:({value:n})=>r("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>B(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>q(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>B(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>q(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":km(n)}]})}var Ml="cl",nA="gl",fb="N",hb="v",gb="R",oA="hl",rA="Nr",iA="Rr",sA="A",aA="me",lA="Ar",uA="Dr",cA="fl",pA="Hr",dA="_r",
mA="ul",fA="ml",hA="vl",gA="wl",yA="qr",bA="Fr",vA="Tr",xA="Gr",wA="bl",kA="yl",CA="kl",SA="zl";function TA({bins:e,median:t,text:n,mark:o,onChoose:i}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return r("div",{class:wA,children:[r("div",{class:kA,style:{"--bins":e.
length},children:e.map((l,u)=>r("div",{class:aA,...o(u),onClick:c=>i(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${q(l.selection.share)}, baseline ${q(l.baseline.share)}`,children:[r("span",{class:gb,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),r("span",{class:gb,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),r("div",{class:CA,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&r("span",{class:SA,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&r("p",{class:Ml,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function _A({property:e,zone:t,all:n,onAll:o,mark:i,onChoose:s,onAction:a}){let l={property:e.name},u=!hc(e)&&!n,c=Pl(e,
n);return r("li",{class:rA,"data-quiet":u,children:[r("div",{class:iA,...u?i(0):{},children:[r("button",{type:"button",tabIndex:-1,
class:lA,"aria-expanded":!u,onClick:o,children:[r(se,{name:u?"right":"down",size:12}),r($,{value:e.name,most:48,middle:!0})]}),
r("span",{class:uA,title:`score ${e.score}`,children:[r("span",{class:cA,children:r("span",{class:pA,style:{"--share":e.
score}})}),e.score.toFixed(2)]}),r("span",{class:dA,children:ZV(e)}),r(Cm,{label:"By",title:"Break down by it in Explore",
onClick:()=>a("by",l)}),r(Cm,{label:"Hide",title:"Leave it out",onClick:()=>a("hide",l)})]}),!u&&e.distribution&&r(TA,{bins:Yi(
e),median:e.median,mark:i,onChoose:s,text:p=>so(p,{name:e.name,type:e.type},t).text}),!u&&!e.distribution&&r("ul",{class:mA,
children:[c.map((p,d)=>r(JV,{value:p,mark:i(d),onChoose:m=>s(d,m),onAction:m=>a(m,{...l,value:p.value??null,side:"select\
ion"})},d)),(e.values?.length??0)>wm&&r("li",{children:r("button",{type:"button",tabIndex:-1,class:xA,onClick:o,children:n?
"fewer":`${e.values.length-wm} more`})})]})]})}function JV({value:e,mark:t,onChoose:n,onAction:o}){return r("li",{class:sA,
...t,children:[r("button",{type:"button",tabIndex:-1,class:fA,onClick:i=>n(i.currentTarget),children:r($,{value:e.value??
null,most:40,middle:!0})}),r("span",{class:hA,onClick:i=>n(i.currentTarget),title:`selection ${e.selection.count} (${q(e.
selection.share)}), baseline ${e.baseline.count} (${q(e.baseline.share)})`,children:[r("span",{class:hb,"data-side":"sel\
ection","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),r("span",{class:hb,"data-side":"baseline",
"data-none":e.baseline.count===0,style:{"--share":e.baseline.share}})]}),r("span",{class:gA,children:[r("span",{children:q(
e.selection.share)}),r("span",{class:Ml,children:q(e.baseline.share)})]}),r("span",{class:yA,children:km(e.lift)}),r("sp\
an",{class:bA,children:[r(Cm,{label:"Only",title:`Only ${Q(e.value??null).text}`,onClick:()=>o("only")}),r(Cm,{label:"No\
t",title:`Without ${Q(e.value??null).text}`,onClick:()=>o("not")})]})]})}function Cm({label:e,title:t,onClick:n}){return r(
"button",{type:"button",tabIndex:-1,class:vA,title:t,onClick:n,children:e})}function ZV(e){if(e.only_in)return`only in t\
he ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===void 0?"":Oe(e.different,"value");return`${t}${n}${hc(
e)?"":`${n===""?"":", "}none stands out`}`}function PA({answer:e,zone:t,onMark:n,onAction:o}){let[i,s]=C(new Set),{properties:a}=e,l=Math.max(1,...a.map(f=>eA(f,i.
has(f.name)))),u=(f,h,y)=>{let v=a[f],k=MA(v,h,i.has(v.name));n(k.mark,k.label,y)},c=Rt(a.length,l,({row:f,column:h},y)=>u(
f,h,y)),p=c.at&&a[c.at.row],d=p&&c.at?YV(p,c.at.column,i.has(p.name)):"",m=f=>{let h=new Set(i);h.delete(f)||h.add(f),s(
h)};return r(Ke,{title:r(O,{children:[I(e.selection.count)," selected ",r("span",{class:Ml,children:["against ",I(e.baseline.
count)]})]}),summary:QV(e),announced:d,onKey:c.key,table:r(tA,{answer:e}),actions:r("span",{class:nA,children:[r("span",
{class:fb,"data-side":"selection"}),"selection",r("span",{class:fb,"data-side":"baseline"}),"baseline"]}),children:r("ul",
{class:oA,children:a.map((f,h)=>r(_A,{property:f,zone:t,all:i.has(f.name),onAll:()=>m(f.name),mark:y=>c.mark(h,y),onChoose:(y,v)=>u(
h,y,v),onAction:o},f.name))})})}function MA(e,t,n){let o=Yi(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.
name,range:s,side:"selection"},label:`${V(e.name)} ${Q(o.from).text} to ${Q(o.to).text}`}}let i=Pl(e,n)[t]?.value??null;
return{mark:{property:e.name,value:i,side:"selection"},label:`${V(e.name)} = ${Q(i).text}`}}function YV(e,t,n){let o=Yi(
e)[t]??Pl(e,n)[t],{label:i}=MA(e,t,n);return`${i}, score ${e.score.toFixed(2)}${o?`: ${q(o.selection.share)} of the sele\
ction, ${q(o.baseline.share)} of the baseline`:""}`}function QV(e){let t=e.properties.filter(hc).slice(0,3).map(n=>{let o=n.
best,i=o&&o.value!==void 0?` (${Q(o.value).text}: ${q(o.selection.share)} against ${q(o.baseline.share)})`:"";return`${V(
n.name)} ${n.score.toFixed(2)}${i}`});return`What sets ${I(e.selection.count)} apart from ${I(e.baseline.count)}: ${t.length===
0?"nothing stands out":t.join("; ")}`}function $A(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),i=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(i)||i<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(i-o)).toISOString(),to:new Date(i).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function yb(e,t){let{exclude:n,...o}=e.difference??
{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[...[n??[]].flat(),t]}}}var EA="jl",Sm="Xl",AA="Jr";function OA({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:i,other_properties:s=0}=e;return i.length===0&&t.length===
0&&s===0?null:r("div",{class:AA,children:[t.length>0&&r("p",{children:["Hidden: ",t.map((a,l)=>r("span",{children:[l>0&&
", ",r($,{value:a,most:32})]},a))," ",r(P,{small:!0,onClick:n,children:"Show"})]}),s>0&&r("p",{children:[Oe(s,"more prop\
erty","more properties")," ",r(P,{small:!0,onClick:o,children:"Show all"})]}),i.length>0&&r("details",{children:[r("summ\
ary",{children:[Oe(i.length,"property","properties")," not looked at"]}),r("ul",{children:i.map(({name:a,why:l})=>r("li",
{children:[r($,{value:a,most:48})," ",r("span",{class:Sm,children:V(l)})]},a))})]})]})}function LA({document:e,result:t}){let{answer:n,of:o,phase:i}=t,{onMark:s,menu:a}=Br(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>vb(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>vb(o,"hide",u)}]:[]);if(!n||!o||!eW(n))return r(
nr,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&i==="exact"?r(Nr,{result:t,children:"\
No row of this range is in the selection."}):r(Yn,{children:[r(XV,{document:e,answer:n}),r(PA,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>vb(o,u,c)}),r(OA,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>fe({document:yb(e,null)}),
onMore:()=>ae("difference.limit",0)}),a]})}function XV({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?$A(
e,t.query):null,i=n===void 0||n.trim()==="true";return r("div",{class:EA,children:[r("span",{class:Sm,children:"against"}),
r(ot,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:i,act:()=>ae("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&He({document:o},"against\
 the period before")}}],children:i?"the rest":"another selection"})]})}function vb(e,t,n){let o=n.property??"";if(t==="h\
ide")return fe({document:yb(e,o)});if(t==="by")return He({document:{...Be(e),aggregate:{measures:["count()"],by:[ye(o)]}},
view:"explore",as:null},`by ${V(o)}`);Cr(e,n).then(({only:i,exclude:s,label:a})=>{let l=t==="only"?i:s;l?He({document:l},
t==="only"?a:`not (${a})`):ne("No condition says which rows these are.")},i=>ne(V(j(i).message)))}function eW(e){return"\
properties"in e}var RA={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],errorPlaces:["difference","where"],chartOf:()=>"\
list",Sentence:By,Page:LA};var NA="Kr",BA="Sl",FA="Bl",Tm="Cl",zA="D",xb="El",IA="Il",HA="Ul",qA="Or",VA="Ll",WA="Ml";var nW=2e3;function KA(){return N(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!st.value.value?.length&&Dt()},nW);return()=>clearInterval(e)},[]),r("main",{class:NA,children:r("div",{class:BA,children:[
r("header",{class:FA,children:[r("h1",{children:"There are no events yet"}),r("p",{class:Tm,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),r(oW,{}),r(rW,{}),r(iW,
{})]})})}function oW(){return r("section",{class:zA,"aria-label":"A file",children:[r(se,{name:"upload",size:32}),r("h2",
{children:"Drop a file of events anywhere on this page"}),r("p",{class:Tm,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),r(Ko,{kind:"primary",children:"Choose a \
file"})]})}var UA=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function rW(){let[e,t]=C("");return r("section",{class:xb,"aria-labelledby":"paste",children:[r("h2",{id:"paste",children:"\
Or paste events"}),r("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&Lp(e)},class:HA,children:[r("textarea",{class:qA,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:UA,value:e,onInput:o=>t(o.currentTarget.value)}),r("div",{class:VA,
children:[r(P,{kind:"outlined",onClick:()=>t(UA),children:"Take the example"}),r(P,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function wb(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${Bt(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function iW(){let e=wb("my\
-events");return r("section",{class:xb,"aria-labelledby":"send",children:[r("div",{class:IA,children:[r("h2",{id:"send",
children:"Or send them from a program"}),r(P,{small:!0,kind:"outlined",icon:"copy",onClick:()=>Fe(e,"The line"),children:"\
Copy"})]}),r("pre",{class:WA,tabIndex:0,children:e}),r("p",{class:Tm,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}var sW=6;function jA(e){let t=(e.columns??[]).filter(({name:i,hidden:s})=>!s&&i!=="time"&&i!=="event"),n=t.filter(({filled:i,
actor:s})=>!s&&i!==void 0&&i*2>=e.events),o=[...t.filter(({actor:i})=>i),...n,...t].map(({name:i})=>i);return[...new Set(
o)].slice(0,sW).map(ye)}function aW(e){let{body:t}=e,n=i=>Array.isArray(t[i])?t[i]:[],o=i=>typeof t[i]=="number"?t[i]:null;return{columns:n("col\
umns"),rows:n("rows"),matched:o("matched")??0,leftOut:o("left_out")??0,behind:o("behind_ms"),counts:n("counts")}}function GA(e,t,n){
let o=ip({live:e},i=>{i.error?n(i.error):i.state==="live"&&t(aW(i))});return()=>lu(o)}async function JA(e,t,n){let i=await ie(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:n});return i.rows[0]?{columns:i.columns,row:i.rows[0]}:null}var _m=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
behind=t.behind,this.count(t,o);let i=this.numbered(t.rows);this.paused?this.keepBack(t,i):this.rows=[...i,...this.rows].
slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.max(2e3,this.waiting.
length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(t/1e3)-1,o=n-this.began,
i=o<60?60:o<300?300:900,s=new Map(this.seconds.map(({at:l,matched:u})=>[l,u])),a=Array.from({length:i},(l,u)=>n-i+1+u);return{
times:a,values:a.map(l=>s.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.max(this.began,n-5);return n<=o?0:this.seconds.
reduce((i,{at:s,matched:a})=>s>=o&&s<n?i+a:i,0)/(n-o)}byEvent(t){let n=Math.floor(t/1e3)-5,o=new Map;for(let i of this.seconds)
if(i.at>=n)for(let[s,a]of i.events)o.set(s,(o.get(s)??0)+a);return[...this.totals].sort((i,s)=>s[1]-i[1]).map(([i,s])=>({
event:uW(i),count:s,lately:o.get(i)??0}))}count(t,n){let o=this.seconds.at(-1);o?.at!==n&&(o={at:n,matched:0,events:new Map},
this.seconds.push(o)),o.matched+=t.matched;for(let{event:i,count:s}of t.counts){let a=lW(i);o.events.set(a,(o.events.get(
a)??0)+s),this.totals.set(a,(this.totals.get(a)??0)+s)}}forget(t){let n=this.seconds.filter(({at:o})=>o<=t-900);if(n.length!==
0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[i,s]of o){let a=(this.totals.get(i)??0)-s;a>0?
this.totals.set(i,a):this.totals.delete(i)}}}numbered(t){let n=this.nextId;return this.nextId+=t.length,t.map((o,i)=>({id:n+
t.length-1-i,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.waiting=o.slice(0,2e4),this.newCount+=t.matched,
this.leftOut+=t.leftOut+o.length-this.waiting.length}};function lW(e){return e===null?"":`=${e}`}function uW(e){return e===
""?null:e.slice(1)}var cW=1e3,ZA=()=>({tape:new _m,columns:[],error:null,begun:!1,turn:0}),js=ue(ZA()),di=js;function Pm(e={}){js.value={...js.
value,...e,turn:js.value.turn+1}}function YA(e,t,n){js.value=ZA();let o={dataset:e,columns:[...n],limit:cW,...t===void 0?
{}:{where:t}};return GA(o,i=>{js.value.tape.take(i,Date.now()),Pm({columns:i.columns,begun:!0,error:null})},i=>Pm({error:i}))}
function $l(e){let{tape:t}=js.value;t.paused!==e&&(e?t.pause():t.resume(),Pm())}function QA(){Pm()}var XA="Pr",e4="Qr",t4="Nl",n4="Rl",o4="Al";function Qi({title:e,label:t,onClose:n,actions:o,wide:i=!1,children:s}){let a=W(null);return N(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("aside",{ref:a,class:Ce(XA,i&&e4),"aria-label":t,children:[
r("div",{class:t4,children:[r("h2",{class:n4,children:e}),o,r(P,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
r("div",{class:o4,children:s})]})}var r4="Dl",i4="Hl",s4="_l",a4="ql",go="Fl",l4="Vr",u4="Tl",c4="Gl",p4="Jl",d4="Wr",m4="Kl",f4="Yr",h4="Ol",g4="Pl",y4="\
Ql",b4="Vl",v4="Zr",x4="ve",w4="we",k4="Wl",C4="ei",S4="Yl",T4="ri",_4="Zl",P4="ex",M4="rx",$4="ix";function D4({dataset:e,columns:t,event:n,zone:o,onClose:i}){let[s,a]=C(null),[l,u]=C(null),[c,p]=C("");N(()=>{let h=new AbortController;
return a(null),u(null),JA(e,mW(t,n.cells),h.signal).then(y=>a(y??{columns:t,row:n.cells}),y=>{Rn(y)||u(j(y))}),()=>h.abort()},
[e,n]);let d=s??{columns:t,row:n.cells},m=d.columns.map((h,y)=>({column:h,value:d.row[y]})).filter(({column:h,value:y})=>dW(
h.name,y,c)),f=JSON.stringify(Object.fromEntries(d.columns.map(({name:h},y)=>[h,d.row[y]])),null,2);return r(Qi,{title:r(
$,{value:n.cells[1],most:48}),label:"Event",onClose:i,actions:r(P,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>Fe(
f,"The event")}),children:r("div",{class:_4,children:[r("p",{class:go,children:[J(String(n.cells[0]),o,"millisecond"),",\
 ",o]}),l&&r(ce,{error:l}),r(jp,{label:"Find in fields",value:c,onInput:p}),!s&&!l&&r(xe,{lines:4}),r("dl",{class:P4,children:m.
map(({column:h,value:y})=>r("div",{class:M4,children:[r("dt",{class:go,children:r($,{value:h.name,most:64,middle:!0})}),
r("dd",{class:$4,children:typeof y=="number"?String(y):r($,{shown:so(y,h,o),most:2e3})})]},h.name))})]})})}function dW(e,t,n){
let o=n.trim().toLowerCase();return e.toLowerCase().includes(o)||String(t??"").toLowerCase().includes(o)}function mW(e,t){
return e.flatMap(({name:o,type:i},s)=>{let a=t[s];return s===0?[`time = ${Cn(String(a))}`]:a===null?[`${o} is null`]:i===
"string"&&typeof a=="string"&&a.length<1e3?[`${o} = ${Cn(a)}`]:[]}).join(" and ")}function E4({document:e}){let{tape:t,columns:n}=di.value,[o,i]=C(null),[s,a]=C(null),l=W(null),u=e.timezone??"UTC",c=n.map(
({name:f,type:h})=>`${f} ${h}`).join(),p=Y(()=>fW(n,u),[c,u]);N(()=>{t.paused||l.current?.querySelector("[role=grid]")?.
scrollTo(0,0)},[t.paused]);let d=f=>{f.target instanceof Element&&f.target.scrollTop>0&&$l(!0)},m=(f,h,y)=>{$l(!0),h.key===
n[0]?.name?a(f):i({anchor:y,row:f,column:h.key})};return r(O,{children:[r("div",{ref:l,class:f4,onScrollCapture:d,children:r(
_e,{label:"New events",columns:p,rows:t.rows,onCell:m,onMenu:m})}),o&&r(yW,{...o,document:e,columns:n,onOpen:()=>a(o.row),
onClose:()=>i(null)}),s&&r(D4,{dataset:e.dataset,columns:n,event:s,zone:u,onClose:()=>a(null)})]})}function fW(e,t){return e.
map((n,o)=>({key:n.name,head:r($,{value:n.name,most:40}),number:o>1&&Wo(n),...o===0?{width:"132px"}:{},cell:({cells:i})=>o===
0?r(hW,{value:i[0],zone:t}):r(gW,{value:i[o],column:n,zone:t})}))}function hW({value:e,zone:t}){let n=new Date(String(e));
return Number.isNaN(n.getTime())?r($,{value:e}):r("span",{class:h4,title:J(n,t,"millisecond"),children:[J(n,t,"clockSeco\
nd"),r("span",{class:go,children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function gW({value:e,column:t,
zone:n}){return typeof e=="number"?r("span",{title:at(e,Ft(t.name),!0),children:so(e,t,n).text}):r($,{shown:so(e,t,n),most:48,
middle:!0})}function yW({anchor:e,row:t,column:n,columns:o,document:i,onOpen:s,onClose:a}){let l=t.cells[o.findIndex(({name:p})=>p===
n)],u=Zr(bW(n),l),c=p=>()=>He({document:ke(i,"where",To(i.where,p))},p);return r(jo,{anchor:e,label:"This value",head:r(
$,{shown:Q(u),most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:c(u)},{label:"Exclude",icon:"minus",act:c(
`not (${u})`)},{label:"Open the event",icon:"rows",act:s},"rule",{label:"Copy value",icon:"copy",act:()=>Fe(l==null?"":String(
l),"The value")}]})}function bW(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','\
"'):e}function A4({document:e}){return r(Pt,{document:e,error:kb(di.value.error),label:"Which new events",children:r(Gt,{word:"\
New events where"})})}function kb(e){return e?new ft({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var Cb=50;function O4({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[i,s]=C(null),{times:a,values:l}=Y(()=>e.perSecond(
o*1e3),[e,o]),u=Y(()=>[{values:l,color:kn("",[])}],[l]),c=i===null||l[i]===void 0?"":`${J(a[i]*1e3,n,"clockSecond")}: ${B(
l[i])}`,p=f=>{let h={ArrowRight:(i??-1)+1,ArrowLeft:(i??a.length)-1,Home:0,End:a.length-1}[f.key];return h===void 0?!1:(s(
Math.max(0,Math.min(h,a.length-1))),!0)},d=a.map((f,h)=>({at:f,value:l[h]})).reverse(),m=[{key:"second",head:"Second",cell:({
at:f})=>J(f*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:f})=>B(f)}];return r(Ke,{title:"Events p\
er second",summary:`events per second, ${a.length/60} min, ${B(l.at(-1)??0)} in the last`,announced:c,onKey:p,actions:r(
"span",{class:c4,children:c}),table:r("div",{class:p4,children:r(_e,{label:"Events per second",columns:m,rows:d})}),children:r(
cl,{times:a,series:u,zone:n,unit:"none",height:140,cursor:i,onCursor:s})})}function L4({tape:e,now:t,where:n}){let o=e.byEvent(
t),i=o[0]?.count??1;return r("section",{class:v4,"aria-label":"Events of the last 15 minutes",children:[r("div",{class:x4,
children:[r("h2",{children:"By event"}),r("span",{class:go,children:"now"}),r("span",{class:go,children:"15 min"})]}),o.
length===0&&r("p",{class:go,children:"Nothing yet."}),r("ul",{children:o.slice(0,Cb).map(({event:s,count:a,lately:l})=>{
let u=Zr("event",s);return r("li",{children:r("button",{type:"button",class:w4,title:`Only where ${u}`,onClick:()=>He({document:{
...Te.value,where:To(n,u)}},u),children:[r("span",{class:k4,children:r($,{value:s,most:40,middle:!0})}),r("span",{class:C4,
children:l>0?I(l):""}),r("span",{class:S4,children:I(a)}),r("span",{class:T4,"aria-hidden":"true",children:r("span",{style:{
width:`${Math.max(1,a/i*100)}%`}})})]})},s??"")})}),o.length>Cb&&r("p",{class:go,children:[B(o.length-Cb)," more"]})]})}function R4({document:e}){let{value:t,error:n}=Ee(e.dataset).value,o=t?jA(t):n?[]:null,{tape:i,turn:s}=vW(e,o),a=()=>$l(
!i.paused);Uo([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return r("div",{class:r4,"data-t\
urn":s,children:[r(xW,{onToggle:a,now:l}),r(wW,{}),r(O4,{tape:i,now:l,zone:e.timezone??"UTC"}),r("div",{class:d4,children:[
r("div",{class:m4,children:[i.paused&&r(kW,{}),i.rows.length===0?r(CW,{dataset:e.dataset,filtered:e.where!==void 0}):r(E4,
{document:e})]}),r(L4,{tape:i,now:l,where:e.where})]})]})}function vW(e,t){let n=JSON.stringify(t);return N(()=>t?YA(e.dataset,
e.where,t):void 0,[e.dataset,e.where,n]),N(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="visible"&&
QA()},1e3);return()=>clearInterval(o)},[]),N(()=>()=>{Vn(e.dataset)},[e.dataset]),di.value}function xW({onToggle:e,now:t}){
let{tape:n,begun:o}=di.value,i=ka.value==="away";return r("div",{class:i4,children:[r(P,{kind:"outlined",icon:n.paused?"\
play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),r("span",{class:s4,
children:[r("b",{class:a4,children:I(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&r("span",{class:go,title:"\
How long ago the newest event happened when it came here",children:[Me(Math.max(0,n.behind)/1e3)," behind"]}),r("span",{
class:go,children:[B(n.matched)," since this page was opened"]}),r("span",{class:l4,role:"status",children:i?"not connec\
ted":n.paused?"paused":o?"live":"connecting"})]})}function wW(){let e=kb(di.value.error);return e&&e.where!=="where"?r("\
div",{class:u4,children:r(ce,{error:e})}):null}function kW(){let{tape:e}=di.value;return r("div",{class:g4,children:[r("\
span",{children:["Paused: ",r("b",{children:B(e.newCount)})," new, ",B(e.leftOut)," left out"]}),r(P,{small:!0,kind:"pri\
mary",onClick:()=>$l(!1),children:"Show"})]})}function CW({dataset:e,filtered:t}){let n=wb(e);return r("div",{class:y4,children:[
r(Pe,{icon:"live",title:"Waiting for new events",actions:r(P,{kind:"outlined",icon:"copy",onClick:()=>Fe(n,"The line"),children:"\
Copy the line"}),children:t?"Events that pass the filter show here as they come in.":"Events show here as they come in. \
This line sends one:"}),!t&&r("pre",{class:b4,tabIndex:0,children:n})]})}var N4={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",errorPlaces:["where"],runs:!1,Sentence:A4,
Page:R4};var Sb={};Rf(Sb,{banner:()=>Tb,danger:()=>_W,default:()=>PW,info:()=>SW,text:()=>_b,warning:()=>TW});var Tb="ax",SW="tx",
TW="ox",_W="nx",_b="px",PW={banner:Tb,info:SW,warning:TW,danger:_W,text:_b};function El({kind:e,children:t,actions:n}){return r("div",{class:Ce(Tb,Sb[e]),role:e==="info"?"status":"alert",children:[
r(se,{name:e==="info"?"info":"warning"}),r("span",{class:_b,children:t}),n]})}function ir({error:e,what:t,again:n}){return r(Pe,{icon:"warning",title:t,actions:r(P,{kind:"outlined",onClick:n,children:"\
Try again"}),children:V(e.message)})}function $m(e,t,n){_s(new Blob([t],{type:n}),e.replace(/[^\p{L}\p{N}._ -]/gu,"_"))}function Dm(e,t){let n=document.createElement(
"input");n.type="file",n.accept=e,n.onchange=()=>{n.files?.[0]&&t(n.files[0])},n.click()}function Gs(e){Xr(e),wr(e)}var B4={w:2,h:2},MW=100;function yc(e,t){return e.x<t.x+t.w&&t.x<e.x+e.w&&e.y<t.y+t.h&&t.y<e.y+e.h}function Pb(e,t,n){return Math.
max(t,Math.min(n,Math.round(e)))}function F4(e){return[...e].sort((t,n)=>t.y-n.y||t.x-n.x||(t.id<n.id?-1:1))}function Em(e,t,n,o){
let i=e.find(s=>s.id===t);return i?H4(e,{...i,x:Pb(n,0,12-i.w),y:Math.max(0,Math.round(o))}):e}function Mb(e,t,n,o){let i=e.
find(a=>a.id===t);if(!i)return e;let s=Math.min(B4.w,12-i.x);return H4(e,{...i,w:Pb(n,s,12-i.x),h:Pb(o,B4.h,MW)})}function z4(e,t,n,o){
let i=e.find(a=>a.id===t);if(!i)return e;if(o===0)return Em(e,t,i.x+n,i.y);let s=Math.max(...e.map(a=>a.y+a.h));for(let a=i.
y+o;a>=0&&a<=s;a+=o){let l=Em(e,t,i.x,a);if(!Am(l,e))return l}return e}function Am(e,t){let n=new Map(t.map(o=>[o.id,o]));
return e.length===t.length&&e.every(o=>{let i=n.get(o.id);return i!==void 0&&o.x===i.x&&o.y===i.y&&o.w===i.w&&o.h===i.h})}
function I4(e,t,n){for(let o=0;;o++)for(let i=0;i+t<=12;i++){let s={id:"",x:i,y:o,w:t,h:n};if(!e.some(a=>yc(s,a)))return{
x:i,y:o}}}function Om(e){let t=[];for(let o of F4(e)){let i={...o,y:q4(t,o)};for(let s=i.y-1;s>=0&&!t.some(a=>yc({...i,y:s},
a));s--)i={...i,y:s};t.push(i)}let n=new Map(t.map(o=>[o.id,o]));return e.map(({id:o})=>n.get(o))}function H4(e,t){let n=e.
find(({id:s})=>s===t.id),o=[t];for(let s of F4(e.filter(({id:a})=>a!==t.id))){let a={...s,y:t.y-s.h},l=t.y>n.y&&yc(s,t)&&
a.y>=0&&!o.some(u=>yc(a,u));o.push(l?a:{...s,y:q4(o,s)})}let i=new Map(o.map(s=>[s.id,s]));return Om(e.map(({id:s})=>i.get(
s)))}function q4(e,t){let n=t.y;for(;;){let o=e.filter(i=>yc({...t,y:n},i));if(o.length===0)return n;n=Math.max(...o.map(
i=>i.y+i.h))}}function Ir(e){let t=[e.where?`where ${e.where}`:"",e.compare?.offset?`against ${e.compare.offset} before`:""].filter(n=>n!==
"");return[$W(e),...t].join(" ").replace(/\s+/g," ")}function $W(e){switch(Yr(e)){case"funnel":return`funnel ${(e.funnel?.
steps??[]).map(t=>Lm(t.where)).join(" > ")}${$b(e.funnel?.by)}`;case"retention":return`retention of ${Lm(e.retention?.start)}\
, back by ${Lm(e.retention?.return??"true")}${$b(e.retention?.by)}`;case"lifecycle":return"lifecycle";case"stickiness":return"\
stickiness";case"paths":return`paths${EW(e)}`;case"difference":return`what sets ${e.difference?.selection??""} apart`;case"\
samples":return"events";case"aggregate":return`${DW(e)}${he(e.aggregate?.measures).join(", ")||"count()"}${$b(e.aggregate?.
by)}`}}function DW(e){let t=e.aggregate?.over;return t===void 0||t==="events"?"":`${typeof t=="string"?t:Object.keys(t).
join()}: `}function EW(e){let t=e.paths?.start;return typeof t=="string"?` after ${Lm(t)}`:""}function $b(e){let t=he(e).
map(n=>/^\s*time\s*\(/i.test(n)?"time":n);return t.length===0?"":` by ${t.join(", ")}`}function Lm(e){let t=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/.
exec(e??"");return t?t[1].replaceAll("''","'"):e??""}var Al={description:"",from:"",to:"",timezone:"",where:{},tiles:[]};function Ol(e){return`v1/boards/${encodeURIComponent(
e)}`}async function Rm(e){return(await ie("v1/boards",{signal:e})).boards}async function sr(e,t){return ie(Ol(e)+(t===void 0?
"":`?version=${t}`))}async function V4(e){return[...(await ie(`${Ol(e)}/versions`)).versions].reverse()}async function ar(e,t){
return ie(Ol(Db()),{method:"PUT",body:{name:e,content:t},headers:{"If-None-Match":"*"}})}async function bc(e,t,n,o){return ie(
Ol(e),{method:"PUT",body:{name:n,content:o},headers:{"If-Match":`"${t}"`}})}async function Nm(e,t){await ie(Ol(e),{method:"\
DELETE",headers:{"If-Match":`"${t}"`}})}async function Bm(e){return ie(Ol(e.id),{method:"PUT",body:{name:e.name,content:e.
content},headers:{"If-None-Match":"*"}})}function W4(e){return e instanceof ft&&(e.code==="conflict"||e.status===409||e.
status===412)}function Db(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>(t%36).toString(36)).join("")}function vc({from:e,to:t,timezone:n,where:o}){return{from:e,to:t,timezone:n,where:o}}function Eb(e,t){if(e.kind!=="query"||
!e.document)return null;let n={...e.document};(t.from!==""||t.to!=="")&&(delete n.from,delete n.to,t.from!==""&&(n.from=
t.from),t.to!==""&&(n.to=t.to)),t.timezone!==""&&(n.timezone=t.timezone);let o=new Map(Object.entries(t.where)).get(n.dataset)??
"";return o.trim()===""?n:{...n,where:To(n.where,o)}}function Fm(e,t){let n=Eb(e,t);return n&&{view:Ha(n),document:n,as:e.
as?e.as:null,open:[]}}function zm(e){return[...new Set(e.tiles.flatMap(t=>t.document?[t.document.dataset]:[]))].sort()}function Js(e,t){
let n=AW(t);return{...e,tiles:[...e.tiles,{...t,id:Db(),...I4(e.tiles,n.w,n.h),...n}]}}function AW({kind:e,document:t}){
if(e==="text"||!t)return{w:6,h:3};if(t.retention||t.paths||t.difference)return{w:12,h:10};if(t.funnel)return{w:6,h:11};let n=he(
t.aggregate?.by);return t.aggregate&&n.length===0?{w:3,h:4}:{w:6,h:n.every(Aa)?7:8}}var U4="be",K4="dx",j4="lx",G4="xx",xc="ii",J4="i",Z4="sx",Y4="cx",Q4="ai",X4="gx",eO="ti",tO="hx";function Im({tile:e,shared:t,result:n,onAgain:o}){let i=W(null),s=OW(i),a=Fm(e,t),l=It.find(({name:c})=>c===a?.view),u=()=>{
a&&Xr(a)};return!a||!l?r("p",{class:Y4,children:"This question has no view here."}):r("div",{ref:i,class:J4,"data-former":n.
former,onPointerDownCapture:u,onFocusCapture:u,children:[n.phase==="error"&&n.error&&r("div",{class:Z4,children:[r(ce,{error:n.
error}),r(P,{small:!0,kind:"outlined",onClick:o,children:"Try again"})]}),s>0&&n.phase!=="idle"&&r(fd.Provider,{value:s,
children:r(l.Page,{document:a.document,result:n,as:a.as??l.chartOf(a.document)})})]})}function OW(e){let[t,n]=C(0);return it(
()=>{if(!e.current)return;let o=new ResizeObserver(([i])=>{i&&n(Math.floor(i.contentRect.height))});return o.observe(e.current),
()=>o.disconnect()},[]),t}function nO({text:e,editing:t,onText:n}){return t?r("textarea",{class:tO,"aria-label":"Text of the tile",value:e,maxLength:1e4,
placeholder:"Text. A line that begins with # is a heading, with - an item.",onInput:o=>n(o.currentTarget.value)}):r("div",
{class:Q4,tabIndex:0,role:"group","aria-label":"Text",children:e.split(`
`).map((o,i)=>r(LW,{line:o},i))})}function LW({line:e}){let t=/^#{1,3}\s+(.*)$/.exec(e);if(t)return r("h3",{children:V(t[1])});
let n=/^[-*]\s+(.*)$/.exec(e);return n?r("p",{class:eO,children:V(n[1])}):r("p",{class:X4,children:V(e)})}function oO(e){let[t,n]=C(!1);return N(()=>{if(!e.current||t)return;let o=new IntersectionObserver(i=>{i.some(({isIntersecting:s})=>s)&&
n(!0)});return o.observe(e.current),()=>o.disconnect()},[t]),t}function wc(e,t){let n=Y(()=>new hs,[]),o=e===null?"":JSON.
stringify(e);return N(()=>{e&&n.run(e)},[o,t]),N(()=>()=>n.close(),[]),n.result.value}function rO(e){let{tile:t,shared:n,editing:o}=e,i=W(null),s=oO(i),[a,l]=C(0),u=Eb(t,n),c=wc(s?u:null,e.turn+a),p=kc(t),d=t.
kind==="text"?"exact":c.phase;return r("section",{ref:i,class:U4,"aria-label":V(p),"data-tile":t.id,"data-kind":t.kind,"\
data-state":d,"data-editing":o,children:[r(wp,{busy:d==="running"||d==="estimate",done:c.done}),r("header",{class:K4,children:[
o?r("input",{class:G4,"aria-label":"Title of the tile",value:t.title,placeholder:p,maxLength:200,onInput:m=>e.onTitle(m.
currentTarget.value)}):r("h2",{class:j4,children:(t.kind==="query"||t.title!=="")&&r($,{value:p,most:120})}),t.kind==="q\
uery"&&!o&&r(RW,{result:c}),!o&&r(ot,{icon:"more",label:`Menu of ${V(p)}`,menuLabel:"Tile",kind:"quiet",small:!0,placing:{
align:"end"},items:e.items(c)}),e.handles]}),t.kind==="text"?r(nO,{text:t.text??"",editing:o,onText:e.onText}):r(Im,{tile:t,
shared:n,result:c,onAgain:()=>l(a+1)})]})}function kc(e){return e.title!==""?e.title:e.document?Ir(e.document):"Text"}function RW({
result:e}){let[t,n]=C(0);N(()=>{e.phase==="exact"&&n(Date.now())},[e.phase,e.answer]);let o=So(e.phase==="exact"&&t>0?`e\
xact, ${Ta(e.elapsed??0)}, ${J(t,ht(),"clock")}`:void 0);switch(e.phase){case"exact":return r("span",{class:xc,"data-pha\
se":"exact",tabIndex:-1,...o,children:[r(se,{name:"check",size:14}),r("span",{class:"spoken",children:"exact"})]});case"\
estimate":return r("span",{class:xc,children:["estimate, ",q(e.done)]});case"running":return r("span",{class:xc,children:"\
running"});case"error":return r("span",{class:xc,"data-phase":"error",children:[r(se,{name:"error",size:14}),"failed"]});default:
return null}}var sO="H",aO="_";var BW=32,lO=12;function pO({tile:e,tiles:t,onTiles:n,onRemove:o,onSaid:i}){let s=V(kc(e)),a=uO(e,t,n,(c,p,d,m)=>Em(c,e.
id,p.x+d,p.y+m)),l=uO(e,t,n,(c,p,d,m)=>Mb(c,e.id,p.w+d,p.h+m)),u=c=>{let p={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,
-1],ArrowDown:[0,1]}[c.key];if(!p||c.altKey||c.ctrlKey||c.metaKey)return;c.preventDefault();let[d,m]=p,f=c.shiftKey?Mb(t,
e.id,e.w+d,e.h+m):z4(t,e.id,d,m);if(Am(f,t))return i("This is as far as it goes.");n(f);let h=f.find(({id:y})=>y===e.id);
i(c.shiftKey?`${h.w} columns wide, ${h.h} rows high`:`column ${h.x+1}, row ${h.y+1}`)};return r(O,{children:[r("button",
{type:"button",class:sO,"aria-label":`Move ${s}: arrows move it, Shift and arrows size it`,onKeyDown:u,...a,children:r(FW,
{})}),r(P,{small:!0,icon:"trash",label:`Remove ${s}`,kind:"quiet",onClick:o}),r("span",{class:aO,"aria-hidden":"true",...l})]})}
function FW(){return r(se,{name:"rows",size:16})}function uO(e,t,n,o){let i=W(null),s=u=>{let c=u.currentTarget.closest(
"[data-grid]");!c||u.button!==0||(u.currentTarget.setPointerCapture(u.pointerId),i.current={x:u.clientX,y:u.clientY+cO(c),
tiles:t,tile:e,cell:(c.clientWidth+lO)/12})},a=u=>{let c=i.current,p=u.currentTarget.closest("[data-grid]");if(!c||!p)return;
let d=Math.round((u.clientX-c.x)/c.cell),m=Math.round((u.clientY+cO(p)-c.y)/(BW+lO)),f=o(c.tiles,c.tile,d,m);Am(f,t)||n(
f)},l=()=>{i.current=null};return{onPointerDown:s,onPointerMove:a,onPointerUp:l,onPointerCancel:l}}function cO(e){return-e.
getBoundingClientRect().top}async function qm(e,t){let n={texts:[e],...t===""?{}:{timezone:t}},{texts:[o]}=await ie("v1/times",{body:n});if(o&&!o.error)
return o;throw new ft({code:"time",message:o?.error?.message??"This is no range of time",hint:o?.error?.hint??""})}var dO="oi",mO="fx",fO="ux",hO="mx",gO="vx",yO="wx",Ob="bx",bO="yx";function Vm(e,t=""){Ni(n=>r(IW,{dataset:e,board:t,onClose:n}))}function IW({dataset:e,board:t,onClose:n}){let o=Te.value.
timezone??"UTC",i=[...dd(e,void 0,void 0,t)].reverse();return r(Xe,{title:"Notes",onClose:n,wide:!0,children:[e===""?r("\
p",{class:Ob,children:"A board without questions has no time to note something at."}):r(qW,{dataset:e,zone:o}),i.length===
0&&r("p",{class:Ob,children:"No notes yet. A step of a deployment can post them, too: POST /v1/notes."}),r("ul",{class:fO,
children:i.map(s=>r("li",{class:hO,children:[r("span",{class:gO,children:HW(s,o)}),r("span",{class:yO,children:r($,{value:s.
text,most:400})}),r(P,{small:!0,kind:"quiet",icon:"trash",label:"Remove the note",onClick:()=>{WW(s)}})]},s.id))})]})}function HW({
time:e,to:t},n){return t===void 0?J(e,n,"minute"):`${J(e,n,"minute")} – ${J(t,n,"minute")}`}function qW({dataset:e,zone:t}){
let[n,o]=C(""),[i,s]=C(""),[a,l]=C(null),u=()=>{VW(e,n.trim(),i,t).then(()=>{o(""),s(""),l(null)},c=>l(j(c)))};return r(
"form",{class:dO,onSubmit:c=>{c.preventDefault(),u()},children:[r("label",{class:mO,children:[r("span",{class:vt,children:"\
What happened"}),r("input",{class:Ve,value:n,placeholder:"2.4 shipped","data-autofocus":!0,maxLength:4e3,onInput:c=>o(c.
currentTarget.value)})]}),r("label",{children:[r("span",{class:vt,children:`When, on the clock of ${Pi(t)}`}),r("input",
{class:Ve,value:i,placeholder:"now, 14 May 9:30, 1 - 3 May","aria-invalid":a!==null,onInput:c=>s(c.currentTarget.value)})]}),
r(P,{type:"submit",kind:"primary",disabled:n.trim()==="",children:"Add"}),a&&r("div",{class:bO,children:r(ce,{error:a})})]})}
async function VW(e,t,n,o){if(n.trim()===""||n.trim()==="now"){await Xa({dataset:e,text:t,time:new Date().toISOString()});
return}let i=await qm(n,o);if(!i.start)throw new ft({code:"time",message:"This is open at its start",hint:"say when it b\
egan"});let s=i.end!==void 0&&/\s-\s|\.\.|\bto\b/.test(n)&&Date.parse(i.end)<Date.now();await Xa({dataset:e,text:t,time:i.
start,...s&&i.end?{to:i.end}:{}})}async function WW(e){try{await md(e.id);let{dataset:t,time:n,text:o,to:i,board:s}=e;ne(
"The note is removed.",{label:"Undo",act:()=>{Xa({dataset:t,time:n,text:o,...i?{to:i}:{},...s?{board:s}:{}})}})}catch(t){
ne(j(t).message)}}function Wm({name:e,content:t}){$m(`${e}.board.json`,JSON.stringify({name:e,content:t},null,2),"application/json")}function vO(e){
Dm(".json,application/json",t=>{UW(t).then(e)})}async function UW(e){try{let{name:t,content:n}=KW(await e.text(),e.name);
await ar(t,n),ne("The board is imported.")}catch(t){ne(`The file cannot be imported: ${j(t).message}`)}}function KW(e,t){
let n=JSON.parse(e);if(n===null||typeof n!="object")throw new Error("it holds no board");if(Array.isArray(n.tiles))return{
name:t.replace(/(\.board)?\.json$/i,""),content:n};if(typeof n.name!="string"||n.content===void 0)throw new Error("it ho\
lds no board");return{name:n.name,content:n.content}}var Lb="ye",wO="kx",kO="zx",CO="jx",SO="Xx",Rb="Sx",TO="Bx",_O="Cx",PO="ni",MO="pi",$O="di";function DO({model:e,onVersions:t,onScreen:n,onAgain:o}){let i=e.draft.value,{name:s,content:a}=e.shown;return r(O,{children:[
r("div",{children:[r("button",{type:"button",class:$O,onClick:()=>ge("boards"),children:"Boards"}),r("div",{class:kO,children:[
i===null?r("h1",{class:CO,children:r($,{value:s})}):r("input",{class:SO,"aria-label":"Name of the board",value:s,maxLength:200,
onInput:l=>e.change({},l.currentTarget.value)}),i===null?r(jW,{model:e,onVersions:t,onScreen:n,onAgain:o}):r(JW,{model:e})]})]}),
i!==null?r("textarea",{class:_O,rows:2,"aria-label":"What the board is about",placeholder:"What the board is about",value:a.
description,onInput:l=>e.change({description:l.currentTarget.value})}):a.description!==""&&r("p",{class:TO,children:r($,
{value:a.description,most:1e3})})]})}function jW({model:e,onVersions:t,onScreen:n,onAgain:o}){let{id:i}=e.board.value;return r(
"div",{class:Rb,children:[r(P,{icon:"redo",kind:"quiet",label:"Ask all tiles again",onClick:o}),r(P,{kind:"quiet",icon:"\
info",onClick:()=>Vm(zm(e.board.value.content)[0]??"",i),children:"Notes"}),r(P,{kind:"outlined",icon:"edit",onClick:()=>e.
edit(),children:"Edit"}),r(P,{kind:"outlined",icon:"heat",onClick:n,children:"Screen"}),r(ot,{icon:"more",label:"Menu of\
 the board",menuLabel:"Board",kind:"outlined",placing:{align:"end"},items:GW(e,t)})]})}function GW(e,t){let n=e.board.value;
return[{label:"Versions",icon:"history",act:t},{label:"Copy link",icon:"share",act:()=>Fe(location.href,"The link")},{label:"\
Export as JSON",icon:"download",act:()=>Wm(n)},{label:"Make a copy",icon:"copy",act:()=>{ar(`${n.name}, copy`,n.content??
Al).then(s=>ge(`boards/${encodeURIComponent(s.id)}`),Nb)}},"rule",{label:"Remove the board",icon:"trash",danger:!0,act:()=>{
Nm(n.id,n.version).then(()=>{ge("boards"),ne("The board is removed.",{label:"Undo",act:()=>{Bm(n).then(()=>ge(`boards/${encodeURIComponent(
n.id)}`),Nb)}})},Nb)}}]}function JW({model:e}){return r("div",{class:Rb,children:[r(P,{icon:"plus",kind:"outlined",onClick:()=>e.
change(Js(e.shown.content,{kind:"text",title:"",text:""})),children:"Text"}),r(P,{kind:"outlined",onClick:()=>{e.draft.value=
null},children:"Cancel"}),r(P,{kind:"primary",icon:"check",disabled:e.shown.name.trim()==="",onClick:()=>{e.done()},children:"\
Done"})]})}function Nb(e){ne(j(e).message)}function EO(e){return!e||!("columns"in e)||!("rows"in e)?null:Xp(e.columns.map(({name:t})=>t),e.rows)}var Um=class{constructor(t){this.id=t}id;board=ue(null);error=ue(null);draft=ue(null);conflict=ue(null);shared=ue(null);get shown(){
return this.draft.value??this.board.value}async load(){try{this.take(await sr(this.id))}catch(t){this.error.value=j(t)}}take(t){
let n=this.board.value,o=this.shared.value===null||n!==null&&Vt(this.shared.value,vc(n.content));this.board.value=t,this.
error.value=null,o&&(this.shared.value=vc(t.content))}async keep(t,n){let o=this.board.value;if(!o)return;let i={name:o.
name,content:o.content,...t};i.name===o.name&&Vt(i.content,o.content)||await this.save(i)&&ne(n,{label:"Undo",act:()=>{this.
save({name:o.name,content:o.content})}})}async save(t){let n=this.board.value;if(!n)return!1;try{return this.take(await bc(
n.id,n.version,t.name,t.content)),!0}catch(o){return W4(o)?this.conflict.value=t:ne(`The board cannot be saved: ${j(o).message}`),
!1}}edit(){let t=this.board.value;t&&(this.draft.value={name:t.name,content:t.content})}change(t,n){let o=this.draft.value;
o&&(this.draft.value={name:n??o.name,content:{...o.content,...t}})}async done(){let t=this.draft.value;this.draft.value=
null,t&&await this.keep(t,"The board is saved.")}async takeTheirs(){this.conflict.value=null,await this.load()}async takeMine(){
let t=this.conflict.value;this.conflict.value=null,await this.load(),t&&await this.keep(t,"The board is saved; the other\
 state is among its versions.")}async takeBoth(){let t=this.conflict.value;return this.conflict.value=null,t?(await ar(`${t.
name}, copy`,t.content)).id:null}};var AO=null;function Km(){return AO??=[...new Set([ht(),"UTC",...Intl.supportedValuesOf("timeZone")])],AO}var OO="Ex",LO="Ix",RO="Ux",NO="Lx",BO="Mx",Bb="Nx";function FO({shared:e,saved:t,datasets:n,onShared:o,onKeep:i}){let s="zone of each tile",a=e.timezone===""?s:e.timezone;
return r("div",{class:OO,role:"group","aria-label":"For all tiles",children:[r(QW,{shared:e,onShared:o}),r(Xt,{title:"Ti\
me zone",icon:"globe",kind:"quiet",values:[s,...Km()],value:a,free:!0,onChange:l=>o({...e,timezone:l===s?"":l})}),n.map(
l=>r("div",{class:LO,children:r(mn,{bare:!0,code:!0,label:`Filter of all tiles of ${V(l)}`,value:new Map(Object.entries(
e.where)).get(l)??"",placeholder:n.length===1?"filter all tiles, such as country = 'CH'":`filter of ${V(l)}`,onCommit:u=>o(
{...e,where:YW(e.where,l,u)})})},l)),!Vt(e,t)&&r("span",{class:RO,children:[r(P,{small:!0,kind:"outlined",icon:"save",onClick:i,
children:"Keep for everyone"}),r(P,{small:!0,kind:"quiet",icon:"undo",onClick:()=>o(t),children:"As saved"})]})]})}function YW(e,t,n){
let o=new Map(Object.entries(e));return n.trim()===""?o.delete(t):o.set(t,n.trim()),Object.fromEntries(o)}function QW({shared:e,
onShared:t}){let n=W(null),[o,i]=C(!1),[s,a]=C(null),l=e.from===""&&e.to==="",u=l?"Range of each tile":Jo({from:e.from||
void 0,to:e.to||void 0},e.timezone||"UTC"),c=(d,m)=>{i(!1),a(null),t({...e,from:d,to:m})},p=d=>{qm(d,e.timezone).then(({
from:m,to:f})=>c(String(m??""),String(f??"")),m=>a(j(m)))};return r(O,{children:[r(P,{buttonRef:n,icon:"calendar",after:"\
down",kind:"outlined",popup:"dialog",expanded:o,onClick:()=>i(!o),children:u}),o&&r(dn,{anchor:n.current,role:"dialog",label:"\
Range of all tiles",onClose:()=>i(!1),children:r("div",{class:NO,children:[r(mn,{label:"Range of all tiles",value:"",placeholder:"\
last 2 hours, May, now-1w/w",autofocus:!0,error:s,onCommit:p}),r("div",{class:BO,children:[r(P,{small:!0,class:Bb,pressed:l,
onClick:()=>c("",""),children:"Of each tile"}),Eu.filter(({from:d})=>d!==void 0).map(({label:d,from:m,to:f})=>r(P,{small:!0,
class:Bb,pressed:d===u,onClick:()=>c(String(m),f===void 0?"now":String(f)),children:d},d))]})]})})]})}var zO="Rx",IO="Ax",HO="Dx",Fb="Hx";function qO({model:e,board:t,onClose:n}){let[o,i]=C(null);return N(()=>{V4(t.id).then(i,VO)},[t.id,t.version]),r(Qi,{title:"\
Versions",label:"Versions of the board",onClose:n,children:o===null?r(xe,{}):r("ol",{class:zO,children:o.map(s=>r("li",{
class:IO,children:[r("div",{class:HO,children:[r("span",{children:s.removed?"Removed":r($,{value:s.name,most:60})}),r("s\
pan",{class:Fb,children:["version ",s.version,", ",J(s.changed,ht(),"minute")]})]}),s.version===t.version?r("span",{class:Fb,
children:"shown"}):!s.removed&&r(P,{small:!0,kind:"outlined",onClick:()=>{eU(e,t.id,s.version)},children:"Restore"})]},s.
version))})})}async function eU(e,t,n){try{let{name:o,content:i}=await sr(t,n);await e.keep({name:o,content:i},`Version ${n}\
 is restored, with ${Oe(i.tiles.length,"tile")}.`)}catch(o){VO(o)}}function VO(e){ne(j(e).message)}var tU=6e4;function UO({id:e}){let t=Y(()=>new Um(e),[e]),[n,o]=C(!1);N(()=>(lU().then(a=>(a&&(t.shared.value=a),t.load())),
()=>{t.done()}),[t]);let i=t.board.value,s=t.error.value;return N(()=>{globalThis.document.title=`${V(i?.name??"Board")}\
 · Sluice`},[i?.name]),!i&&s?s.status===404?r(Pe,{icon:"boards",title:"There is no such board",actions:r(P,{kind:"prima\
ry",onClick:()=>ge("boards"),children:"All boards"})}):r(ir,{error:s,what:"The board cannot be read",again:()=>{t.load()}}):
i?r("div",{class:wO,children:[r(nU,{model:t,onVersions:()=>o(!n)}),n&&r(qO,{model:t,board:i,onClose:()=>o(!1)})]}):r("ma\
in",{class:Lb,children:r(xe,{})})}function nU({model:e,onVersions:t}){let n=W(null),[o,i]=C(0),{content:s}=e.shown,a=vc(
e.board.value.content),l=e.shared.value??a,u=c=>{e.shared.value=c,WO(Vt(c,a)?null:c)};return N(()=>{let c=setInterval(()=>{
globalThis.document.fullscreenElement===n.current&&i(p=>p+1)},tU);return()=>clearInterval(c)},[]),r("main",{ref:n,class:Lb,
"data-state":"exact","data-editing":e.draft.value!==null,children:[r(sU,{model:e}),r(DO,{model:e,onVersions:t,onScreen:()=>{
oU(n.current)},onAgain:()=>i(o+1)}),r(FO,{shared:l,saved:a,datasets:zm(s),onShared:u,onKeep:()=>{e.keep({content:{...e.board.
value.content,...l,where:{...l.where}}},"Range and filter are kept.").then(()=>WO(null))}}),r(rU,{model:e,shared:l,turn:o})]})}
async function oU(e){globalThis.document.fullscreenElement?await globalThis.document.exitFullscreen():await e?.requestFullscreen().
catch(()=>{})}function rU({model:e,shared:t,turn:n}){let[o,i]=C(""),s=e.draft.value,{tiles:a}=e.shown.content,l=(u,c)=>e.
change({tiles:a.map(p=>p.id===u?{...p,...c}:p)});return a.length===0?r(iU,{model:e}):r(O,{children:[r("div",{class:PO,"d\
ata-grid":!0,children:[...a].sort((u,c)=>u.y-c.y||u.x-c.x).map(u=>r("div",{class:MO,style:{gridColumn:`${u.x+1} / span ${u.
w}`,gridRow:`${u.y+1} / span ${u.h}`,"--high":u.h},children:r(rO,{tile:u,shared:t,turn:n,editing:s!==null,items:c=>aU(e,
u,t,c),onTitle:c=>l(u.id,{title:c}),onText:c=>l(u.id,{text:c}),handles:s===null?null:r(pO,{tile:u,tiles:a,onSaid:i,onTiles:c=>e.
change({tiles:[...c]}),onRemove:()=>e.change({tiles:[...Om(a.filter(({id:c})=>c!==u.id))]})})})},u.id))}),r("div",{class:"\
spoken",role:"status",children:o})]})}function iU({model:e}){return r(Pe,{icon:"boards",title:"This board is empty",actions:r(
O,{children:[r(P,{kind:"primary",icon:"explore",onClick:()=>ge(""),children:"Ask a question"}),r(P,{kind:"outlined",onClick:()=>{
e.draft.value===null&&e.edit(),e.change(Js(e.shown.content,{kind:"text",title:"Read me",text:""}))},children:"Add a text"})]}),
children:"Ask a question on any page and choose Save, To a board."})}function sU({model:e}){return e.conflict.value===null?
null:r(El,{kind:"warning",actions:r(O,{children:[r(P,{small:!0,kind:"outlined",onClick:()=>{e.takeTheirs()},children:"Sh\
ow theirs"}),r(P,{small:!0,kind:"outlined",onClick:()=>{e.takeBoth().then(n=>{n!==null&&ge(`boards/${encodeURIComponent(
n)}`)})},children:"Keep mine as a copy"}),r(P,{small:!0,kind:"outlined",onClick:()=>{e.takeMine()},children:"Save mine o\
ver it"})]}),children:"Somebody else saved this board while you changed it. Nothing is lost: both states can be kept."})}
function aU(e,t,n,o){let i=Fm(t,n),s=EO(o.answer),a=e.board.value.content,l=()=>{e.keep({content:{...a,tiles:[...Om(a.tiles.
filter(({id:p})=>p!==t.id))]}},"The tile is removed.")},u=i===null?[]:[{label:"Open",icon:"right",act:()=>Gs(i)},{label:"\
Copy link",icon:"share",act:()=>{xs(i).then(p=>Fe(p,"The link"))}},{label:"Copy as JSON",icon:"braces",act:()=>Fe(JSON.stringify(
i.document,null,2),"The document")},{label:"CSV",icon:"download",disabled:s===null,act:()=>$m(`${kc(t)}.csv`,s??"","text\
/csv")}],c=()=>{e.keep({content:Js(a,t)},"The tile is copied.")};return[...u,{label:"Copy on this board",icon:"plus",act:c},
"rule",{label:"Remove",icon:"trash",danger:!0,act:l}]}async function lU(){let e=new URLSearchParams(location.hash.slice(
1)).get("shared"),t=e===null?null:await ei(e);if(t===null||typeof t!="object")return null;let n=i=>typeof i=="string"?i:
"",o=t.where!==null&&typeof t.where=="object"?Object.entries(t.where).filter(([,i])=>typeof i=="string"):[];return{from:n(
t.from),to:n(t.to),timezone:n(t.timezone),where:Object.fromEntries(o)}}async function WO(e){let t=new URL(location.href);
t.hash=e===null?"":`shared=${await Ba(e)}`,history.replaceState(null,"",t)}var jO="_x",GO="qx";function JO({title:e,label:t,take:n,value:o="",onClose:i,onTake:s}){let[a,l]=C(o),[u,c]=C(null),[p,d]=C(!1),m=mt();return r(
Xe,{title:e,onClose:i,children:r("form",{class:jO,onSubmit:h=>{h.preventDefault(),!(a.trim()===""||p)&&(d(!0),s(a.trim()).
then(i,y=>{c(j(y)),d(!1)}))},children:[r("label",{class:vt,for:m,children:t}),r("input",{id:m,class:Ve,"data-autofocus":!0,
value:a,maxLength:200,autocomplete:"off","aria-invalid":u!==null,onInput:h=>l(h.currentTarget.value)}),u&&r(ce,{error:u}),
r("div",{class:GO,children:r(P,{type:"submit",kind:"primary",disabled:a.trim()===""||p,children:n})})]})})}var ZO="li",YO="Fx",QO="Tx",XO="Gx",eL="ke",tL="Jx",nL="Kx",oL="ze",rL="Ox",iL="Px",sL="Qx";var Gm=ue({value:null,error:null});async function Rl(){try{Gm.value={value:await Rm(),error:null}}catch(e){Gm.value={value:Gm.
value.value,error:j(e)}}}function aL(){let{value:e,error:t}=Gm.value,[n,o]=C("changed");N(()=>{globalThis.document.title=
"Boards · Sluice",Rl()},[]);let i=()=>Ni(s=>r(JO,{title:"A new board",label:"Name",take:"Make",onClose:s,onTake:dU}));return r(
"main",{class:ZO,"data-state":e?"exact":t?"error":"running",children:[r("div",{class:YO,children:[r("h1",{class:QO,children:"\
Boards"}),e!==null&&e.length>1&&r(ot,{menuLabel:"Order",after:"down",kind:"quiet",items:[{label:"Last changed first",checked:n===
"changed",act:()=>o("changed")},{label:"By name",checked:n==="name",act:()=>o("name")}],children:n==="changed"?"Last cha\
nged first":"By name"}),r(P,{icon:"upload",kind:"outlined",onClick:()=>vO(Rl),children:"Import"}),r(P,{icon:"plus",kind:"\
primary",onClick:i,children:"New board"})]}),t&&r(ir,{error:t,what:"The boards cannot be listed",again:()=>{Rl()}}),!e&&
!t&&r(xe,{}),e?.length===0&&r(Pe,{icon:"boards",title:"There are no boards yet",actions:r(P,{kind:"primary",icon:"plus",
onClick:i,children:"New board"}),children:"A board keeps questions side by side. Make one here, or choose Save on any qu\
estion."}),e!==null&&e.length>0&&r("ul",{class:XO,children:pU(e,n).map(s=>r(mU,{board:s},s.id))})]})}function pU(e,t){return[
...e].sort((n,o)=>t==="name"?n.name.localeCompare(o.name):o.changed.localeCompare(n.changed))}async function dU(e){let t=await ar(
e,Al);ge(`boards/${encodeURIComponent(t.id)}`)}function mU({board:e}){let[t,n]=C(null);N(()=>{sr(e.id).then(i=>n(i.content),
()=>{})},[e.id,e.version]);let o=t===null?"":`${Oe(t.tiles.length,"tile")}, `;return r("li",{class:eL,children:[r("butto\
n",{type:"button",class:tL,onClick:()=>ge(`boards/${encodeURIComponent(e.id)}`),children:[r(fU,{tiles:t?.tiles??[]}),r("\
span",{class:iL,children:r($,{value:e.name,most:80})}),r("span",{class:sL,children:[o,"changed ",J(e.changed,ht(),"minut\
e")]})]}),r(ot,{icon:"more",label:`Menu of ${V(e.name)}`,menuLabel:"Board",kind:"quiet",placing:{align:"end"},items:[{label:"\
Export as JSON",icon:"download",act:()=>{sr(e.id).then(Wm,Jm)}},{label:"Make a copy",icon:"copy",act:()=>{hU(e)}},"rule",
{label:"Remove",icon:"trash",danger:!0,act:()=>{gU(e)}}]})]})}function fU({tiles:e}){let t=Math.max(14,...e.map(({y:o,h:i})=>o+
i)),n=(o,i)=>`${o/i*100}%`;return r("span",{class:nL,"aria-hidden":"true",children:e.map(o=>r("span",{class:Ce(oL,o.kind===
"text"&&rL),style:{left:n(o.x,12),width:n(o.w,12),top:n(o.y,t),height:n(o.h,t)}},o.id))})}async function hU(e){try{let{name:t,
content:n}=await sr(e.id);await ar(`${t}, copy`,n),await Rl()}catch(t){Jm(t)}}async function gU(e){try{let t=await sr(e.
id);await Nm(e.id,t.version),await Rl(),ne("The board is removed.",{label:"Undo",act:()=>{Bm(t).then(Rl,Jm)}})}catch(t){
Jm(t)}}function Jm(e){ne(j(e).message)}var lL={name:"boards",label:"Boards",icon:"boards",letter:"b",Page:({rest:e})=>e===""?r(aL,{}):r(UO,{id:e},e)};function es(e,t,n=""){return`v1/datasets/${encodeURIComponent(e)}/${t}${n===""?"":`/${encodeURIComponent(n)}`}`}async function uL(e,t){
return(await ie(es(e,"definitions"),{signal:t})).definitions}async function cL(e,t){return(await ie(es(e,"cohorts"),{signal:t})).
cohorts}async function pL(e,t,n){return ie(`${es(e,"definitions",t)}?version=${n}`)}async function dL(e,t,n,o){return[...(await ie(
`${es(e,t,n)}?versions`,{signal:o})).versions].reverse()}async function mL(e,t,n){return ie(es(e,"cohorts",t),{signal:n})}
async function Cc(e,t,n,o,i){return ie(es(e,"definitions",t),{method:"PUT",body:{definition:o,description:i,version:n}})}
async function fL(e,t,n){await ie(es(e,t,n),{method:"DELETE"})}async function hL(e,t,n,o,i){let s=new URLSearchParams({per:n.
per});n.description!==""&&s.set("description",n.description);let a={"Content-Type":i,...n.fresh?{"If-None-Match":"*"}:{}},
l=Bt(`${es(e,"cohorts",t)}?${s.toString()}`),u=await fetch(l,{method:"PUT",headers:a,body:o,cache:"no-store"}).catch(()=>{
throw Kr()}),c=await u.json().catch(()=>null);if(!u.ok)throw jr(c,u.status);return c}var Zm={property:"property of events",actor:"property of actors",cohort:"cohort",session:"property of sessions",list:"co\
hort, a list"};function gL(e){let t=e.definition;return typeof t=="string"?{kind:"property",name:e.name,saved:e}:t.actors?
{kind:"list",name:e.name,saved:e}:t.session?{kind:"session",name:e.name,saved:e}:{kind:typeof t.actor=="object"?"cohort":
"actor",name:e.name,saved:e}}function Ym(e){let t=e;if(typeof t=="string")return t;if(t.actors)return`${t.actors.length}\
 actors`;if(typeof t.actor=="object")return Ir({dataset:"",funnel:t.actor.funnel});let n=t.from?`, from ${t.from}${t.to?
` to ${t.to}`:""}`:"";return`${t.actor??t.session??""}${n}`}function zb({kind:e,text:t,per:n,from:o}){return e==="list"?
null:e==="property"?t.trim():{actor:t.trim(),...n===""?{}:{per:n},...o.trim()===""?{}:{from:o.trim()}}}function yL(e){let t=e.
definition,n={name:e.name,description:e.description??""};return typeof t=="string"?{...n,kind:"property",text:t,per:"",from:""}:
typeof t.actor!="string"||t.to!==void 0?null:{...n,kind:"actor",text:t.actor,per:t.per??"",from:t.from===void 0?"":String(
t.from)}}function bL(e,t,n){let o=ye(e);return t==="bool"?n===""?`count() filter (where ${o}) as events`:`uniq(${ye(n)}) filter (\
where ${o}) as actors`:t==="int64"||t==="float64"?`median(${o}) as median`:`uniq(${o}) as values_each`}var vL="xi",xL="Vx",wL="si",kL="Wx",CL="je",SL="Xe",TL="q",_L="Yx",PL="Zx",ML="es",$L="rs",DL="ci",EL="is",AL="as",OL="g\
i",Nl="ts",Bl="os",Fl="ns",zl="ps",LL="ds",mi="F",Qm="ls",RL="hi",NL="xs",BL="ss",ts="cs",FL="gs",zL="hs",IL="fi",HL="fs",
Ib="w",qL="us",VL="ms";var yU={from:"",to:"",timezone:"",where:{}};function Xm({dataset:e,name:t,content:n,actors:o,onError:i}){let[s,a]=C(null),
[l,u]=C(null),[c,p]=C(0),d=Ee(e).value.value?.actors?.[0]??"",m=n===null?{}:{define:{[t]:n}},f=JSON.stringify([t,n]);N(()=>{
let k=new AbortController,x=_=>(i??u)(_);return np(e,{column:ye(t),limit:10,...m},k.signal).then(_=>{a(_),x(null)},_=>{Rn(
_)||(a(null),x(j(_)))}),()=>k.abort()},[f]);let h=s?.type==="bool"&&o&&d!=="",y=s&&{dataset:e,...m,aggregate:{measures:[
bL(t,s.type,o?d:"")],by:["time('auto')"]}},v=wc(y,c);return l?r("div",{class:ts,children:r(ce,{error:l})}):!s||!y?null:r(
"section",{class:FL,"aria-label":"What it holds for",children:[r("p",{class:zL,children:bU(s)}),r("div",{class:IL,children:r(
Im,{tile:{id:"preview",x:0,y:0,w:12,h:5,kind:"query",title:"",document:y,as:"line"},shared:yU,result:v,onAgain:()=>p(c+1)})}),
h?r(xU,{document:{dataset:e,...m,where:ye(t),aggregate:{measures:["count() as events"],by:[ye(d)],limit:10}},per:d}):r(vU,
{values:s})]})}function bU(e){let t=e.values.reduce((o,i)=>o+i.count,0),n=e.exact?"":"about ";if(e.type==="bool"){let o=e.
values.find(({value:i})=>String(i)==="true")?.count??0;return`It holds for ${n}${q(t+e.nulls===0?0:o/(t+e.nulls))} of ev\
ents.`}return`${e.type}, ${n}${Oe(e.distinct,"value")}${e.nulls>0?`, none for ${I(e.nulls)} events`:""}.`}function vU({values:e}){
return r("table",{class:Ib,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"Frequent values"}),
r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:e.values.map(({value:t,count:n},o)=>r("tr",{children:[r(
"td",{children:r($,{value:t,most:64})}),r("td",{children:I(n)})]},o))})]})}function xU({document:e,per:t}){let{answer:n}=wc(
e,0),o=n?.rows??[];return r("table",{class:Ib,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:[
"Ten of them: ",r($,{value:t,most:32})]}),r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:o.map(([i,s],a)=>r(
"tr",{children:[r("td",{children:r($,{value:i,most:64})}),r("td",{children:I(Number(s))})]},a))})]})}function WL({dataset:e,
name:t,version:n}){let[o,i]=C(null);if(N(()=>{let a=new AbortController;return mL(e,t,a.signal).then(i,()=>{}),()=>a.abort()},
[n]),!o)return null;let s=o.ids===void 0||o.ids===o.size?"":` of ${I(o.ids)} in the list`;return r("p",{class:HL,children:[
r("strong",{children:I(o.size)})," ",r("span",{class:zl,children:[o.size===1?"actor":"actors"," with events",s]})]})}var wU=300;function ef({dataset:e,draft:t,version:n,onClose:o,onSaved:i}){let[s,a]=C(t),[l,u]=C(t),[c,p]=C(null),d=Ee(e).
value.value?.actors??[],m=v=>{a({...s,...v}),p(null)};N(()=>{let v=setTimeout(()=>u(s),wU);return()=>clearTimeout(v)},[s]);
let f=()=>{Cc(e,s.name.trim(),n,zb(s),s.description.trim()).then(async v=>{await i(v.name),ne(`${V(v.name)} is saved, as\
 version ${v.version}.`)},v=>p(j(v)))},h=c&&kU(c),y=c?.span&&h==="text"?Ti(s.text,c.span):null;return r("article",{class:Nl,
"aria-label":n===0?"A new definition":`Edit ${V(s.name)}`,children:[r("div",{class:Bl,children:[r("h2",{class:Fl,children:n===
0?"A new definition":r("bdi",{children:V(s.name)})}),r(P,{kind:"outlined",onClick:o,children:"Cancel"}),r(P,{kind:"prima\
ry",icon:"save",disabled:s.name.trim()===""||s.text.trim()==="",onClick:f,children:"Save"})]}),n===0&&r(xt,{label:"What \
it is a property of",value:s.kind==="actor"?"actor":"property",onChange:v=>m({kind:v}),choices:[{value:"property",label:"\
Of events"},{value:"actor",label:"Of actors, or a cohort"}]}),n===0&&r(Hb,{label:"Name",value:s.name,placeholder:s.kind===
"actor"?"loyal":"big",error:h==="name"?c:null,onText:v=>m({name:v})}),r("div",{class:mi,children:[r("span",{class:vt,children:s.
kind==="actor"?"A measure over the actor’s events; a condition makes it a cohort":"An expression over the properties o\
f an event"}),r(wl,{class:RL,label:"Expression",language:"expression",text:s.text,mark:y,onRun:f,autofocus:n>0,placeholder:s.
kind==="actor"?"count() filter (where event = 'purchase') >= 3":"amount > 100",onText:v=>m({text:v})}),h==="text"&&r(ce,
{error:c,onHint:v=>m({text:CU(s.text,y,v)})})]}),s.kind==="actor"&&r("div",{class:Qm,children:[d.length>1&&r("div",{class:mi,
children:[r("span",{class:vt,children:"Of each"}),r(Xt,{title:"Actor",kind:"outlined",values:d,value:s.per===""?d[0]:s.per,
onChange:v=>m({per:v})})]}),r(Hb,{label:"From; the range of the question if empty",value:s.from,placeholder:"now-90d",error:h===
"from"?c:null,onText:v=>m({from:v})})]}),r(Hb,{label:"Description",value:s.description,placeholder:"what people should k\
now of it",error:null,onText:v=>m({description:v})}),h==="other"&&r("div",{class:ts,children:r(ce,{error:c})}),l.text.trim()!==
""&&r(Xm,{dataset:e,name:"preview_of_definition",content:zb(l),actors:l.kind==="actor",onError:p})]})}function kU(e){return/(^|\.)(name|saved)$/.
test(e.where)?"name":/\.from$/.test(e.where)?"from":/^(definition|define)\b/.test(e.where)?"text":"other"}function CU(e,t,n){
return t?e.slice(0,t.start)+n+e.slice(t.end):e}function Hb({label:e,value:t,placeholder:n,error:o,onText:i}){let s=mt();
return r("div",{class:mi,children:[r("label",{class:vt,for:s,children:e}),r("input",{id:s,class:Ve,value:t,placeholder:n,
spellcheck:!1,autocomplete:"off","aria-invalid":o!==null,onInput:a=>i(a.currentTarget.value)}),o&&r(ce,{error:o})]})}function UL(e,t){if(/\.(ndjson|jsonl)$/i.test(e))return"application/x-ndjson";if(/\.json$/i.test(e))return"application/j\
son";if(e!=="")return"text/csv";let n=t.trimStart().charAt(0);return n==="["?"application/json":n==="{"?"application/x-n\
djson":"text/csv"}function KL(e){return e.split(`
`).filter(t=>t.trim()!=="").length}function tf({dataset:e,name:t,fresh:n,onClose:o,onSaved:i}){let[s,a]=C(t),[l,u]=C(""),[c,p]=C(null),[d,m]=C(""),f=Ee(e).
value.value?.actors??[],[h,y]=C(""),[v,k]=C(null),[x,_]=C(!1),S=mt(),L=h||f[0]||"",M=c??l,E=()=>{_(!0),hL(e,s.trim(),{per:L,
description:d.trim(),fresh:n},M,UL(c?.name??"",l)).then(async R=>{await i(R.name),ne(`${V(R.name)} is saved, with ${Oe(R.
ids,"actor")}.`)},R=>{k(j(R)),_(!1)})};return r("article",{class:Nl,"aria-label":n?"A cohort from a list":`A new list fo\
r ${V(s)}`,onDragOver:R=>R.preventDefault(),onDrop:R=>{R.preventDefault(),p(R.dataTransfer?.files[0]??null)},children:[r(
"div",{class:Bl,children:[r("h2",{class:Fl,children:n?"A cohort from a list":r("bdi",{children:V(s)})}),r(P,{kind:"outli\
ned",onClick:o,children:"Cancel"}),r(P,{kind:"primary",icon:"save",disabled:x||s.trim()===""||c===null&&l.trim()==="",onClick:E,
children:"Save"})]}),n&&r("div",{class:mi,children:[r("label",{class:vt,for:`${S}-name`,children:"Name"}),r("input",{id:`${S}\
-name`,class:Ve,value:s,placeholder:"testers",spellcheck:!1,autocomplete:"off",onInput:R=>{a(R.currentTarget.value),k(null)}})]}),
f.length>1&&r("div",{class:mi,children:[r("span",{class:vt,children:"The list has values of"}),r(Xt,{title:"Actor",kind:"\
outlined",values:f,value:L,onChange:y})]}),r("div",{class:mi,children:[r("label",{class:vt,for:`${S}-list`,children:c?"T\
he list is a file":"Actors, one a line; or CSV with a head, NDJSON, a JSON array"}),c?r("p",{class:BL,children:[r("bdi",
{children:V(c.name)}),", ",wn(c.size)," ",r(P,{small:!0,kind:"quiet",icon:"close",label:"Not this file",onClick:()=>p(null)})]}):
r("textarea",{id:`${S}-list`,class:`${Ve} ${NL}`,value:l,rows:10,spellcheck:!1,placeholder:`u0000017
u0000042`,onInput:R=>{u(R.currentTarget.value),k(null)}}),r("div",{class:Qm,children:[r(P,{small:!0,kind:"outlined",icon:"\
upload",onClick:()=>Dm("",p),children:"Choose a file"}),c===null&&r("span",{class:zl,children:l.trim()===""?"or drop one\
 here":Oe(KL(l),"line")})]})]}),r("div",{class:mi,children:[r("label",{class:vt,for:`${S}-description`,children:"Descrip\
tion"}),r("input",{id:`${S}-description`,class:Ve,value:d,placeholder:"where the list is from",onInput:R=>m(R.currentTarget.
value)})]}),v&&r("div",{class:ts,children:r(ce,{error:v})})]})}function jL({dataset:e,one:t,onChanged:n,onClose:o}){let[i,s]=C(!1),[a,l]=C(null),{saved:u}=t,c="definition"in u?u:null,
p=c&&yL(c),d=async f=>{s(!1),await n(f)};if(i&&c&&p)return r(ef,{dataset:e,draft:p,version:u.version,onClose:()=>s(!1),onSaved:d});
if(i)return r(tf,{dataset:e,name:t.name,fresh:!1,onClose:()=>s(!1),onSaved:d});let m=()=>{fL(e,c?"definitions":"cohorts",
t.name).then(async()=>{await n(""),ne(`${V(t.name)} is removed.`,c&&{label:"Undo",act:()=>{SU(e,c).then(()=>n(t.name),GL)}})},
f=>l(j(f)))};return r("article",{class:Nl,"aria-label":V(t.name),children:[r("div",{class:Bl,children:[r("h2",{class:Fl,
children:r($,{value:t.name,most:120})}),r(P,{kind:"quiet",icon:"copy",label:"Copy the name",onClick:()=>Fe(t.name,"The n\
ame")}),(p??!c)&&r(P,{kind:"outlined",icon:"edit",onClick:()=>s(!0),children:c?"Edit":"New list"}),r(P,{kind:"danger",icon:"\
trash",label:"Remove",onClick:m}),r(P,{kind:"quiet",icon:"close",label:"Close",onClick:o})]}),a&&r("div",{class:ts,children:r(
ce,{error:a})}),r("p",{class:zl,children:[Zm[t.kind],", version ",u.version,", ",J(u.time,ht(),"minute")]}),u.description&&
r("p",{children:r($,{value:u.description,most:2e3})}),c?r("pre",{class:LL,children:r("bdi",{children:V(Ym(c.definition))})}):
"ids"in u&&r("p",{children:[I(u.ids)," actors of ",r("code",{children:V(u.per)})," in the list"]}),(t.kind==="list"||t.kind===
"cohort")&&r(WL,{dataset:e,name:t.name,version:u.version}),r(Xm,{dataset:e,name:t.name,content:null,actors:t.kind!=="pro\
perty"}),r(TU,{dataset:e,one:t,onChanged:n})]})}async function SU(e,t){await Cc(e,t.name,0,t.definition,t.description??"")}
function GL(e){ne(j(e).message)}function TU({dataset:e,one:t,onChanged:n}){let[o,i]=C([]),s="definition"in t.saved;if(N(
()=>{let l=new AbortController;return dL(e,s?"definitions":"cohorts",t.name,l.signal).then(i,()=>{}),()=>l.abort()},[t.saved.
version]),o.length<2)return null;let a=l=>{pL(e,t.name,l).then(u=>Cc(e,t.name,t.saved.version,u.definition,u.description??
"")).then(()=>n(t.name)).then(()=>ne(`Version ${l} is restored.`),GL)};return r("details",{class:qL,children:[r("summary",
{children:[o.length," versions"]}),r("ol",{children:o.map(l=>r("li",{class:VL,children:[r("span",{children:["version ",l.
version,l.removed?", removed":"",", ",J(l.time,ht(),"minute")]}),s&&!l.removed&&l.version!==t.saved.version&&r(P,{small:!0,
kind:"outlined",onClick:()=>a(l.version),children:"Restore"})]},l.version))})]})}async function JL(e){let[t,n]=await Promise.all([uL(e),cL(e)]),o=n.map(s=>({kind:"list",name:s.name,saved:s}));return[...await _U(
e,t.map(gL)),...o].sort((s,a)=>s.name.localeCompare(a.name))}async function _U(e,t){let n=t.filter(a=>a.kind==="actor");
if(n.length===0)return t;let o=n.map(({saved:a})=>({kind:"measure",text:String(a.definition.actor)})),i=await ie("v1/par\
se",{body:{dataset:e,texts:o}}).catch(()=>null),s=new Set(n.filter((a,l)=>i?.texts[l]?.type==="bool").map(({name:a})=>a));
return t.map(a=>a.kind==="actor"&&s.has(a.name)?{...a,kind:"cohort"}:a)}function ZL({rest:e}){let[t="",...n]=e.split("/"),o=st.value.value?.[0]?.name;return N(()=>{st.value.value||Dt()},[]),N(
()=>{let i=Wt.value||o;t===""&&i&&ge(`definitions/${encodeURIComponent(i)}`)},[t,o]),N(()=>{globalThis.document.title="D\
efinitions · Sluice"},[]),st.value.error&&t===""?r(ir,{error:st.value.error,what:"The datasets cannot be listed",again:()=>{
Dt()}}):st.value.value?.length===0?r(Pe,{icon:"data",title:"There is no dataset yet",actions:r(P,{kind:"primary",onClick:()=>ge(
""),children:"How to send events"})}):t===""?r(xe,{}):r(PU,{dataset:t,name:n.join("/")},t)}function PU({dataset:e,name:t}){
let[n,o]=C(null),[i,s]=C(null),[a,l]=C(MU),[u,c]=C(""),p=async()=>{try{o(await JL(e)),s(null)}catch(k){s(j(k))}};N(()=>{
p()},[]);let d=k=>{l(null),ge(`definitions/${encodeURIComponent(e)}${k===""?"":`/${encodeURIComponent(k)}`}`)},m=async k=>{
await Promise.all([p(),Vn(e)]),d(k)},f=k=>()=>l({kind:k,name:"",text:"",description:"",per:"",from:""}),h=[{label:"Prope\
rty of events",icon:"definitions",act:f("property")},{label:"Property or cohort of actors",icon:"actor",act:f("actor")},
{label:"Cohort from a list",icon:"upload",act:f("list")}],y=(n??[]).filter(k=>k.name.toLowerCase().includes(u.trim().toLowerCase())),
v=n?.find(k=>k.name===t)??null;return r("main",{class:vL,"data-state":n?"exact":i?"error":"running",children:[r("div",{class:xL,
children:[r("h1",{class:wL,children:"Definitions"}),r(Xt,{title:"Dataset",icon:"data",kind:"outlined",values:(st.value.value??
[]).map(k=>k.name),value:e,onChange:k=>ge(`definitions/${encodeURIComponent(k)}`)}),n!==null&&n.length>5&&r("input",{type:"\
search",class:`${Ve} ${kL}`,"aria-label":"Find a definition",placeholder:"find",value:u,onInput:k=>c(k.currentTarget.value)}),
r(ot,{icon:"plus",kind:"primary",after:"down",menuLabel:"New definition",placing:{align:"end"},items:h,children:"New"})]}),
i&&r(ir,{error:i,what:"The definitions cannot be listed",again:()=>{p()}}),!n&&!i&&r(xe,{}),n?.length===0&&a===null&&r(Pe,
{icon:"definitions",title:"There are no definitions yet",actions:r(O,{children:[r(P,{kind:"primary",onClick:()=>l({kind:"\
property",name:"",text:"",description:"",per:"",from:""}),children:"A property of events"}),r(P,{kind:"outlined",onClick:()=>l(
{kind:"list",name:"",text:"",description:"",per:"",from:""}),children:"A cohort from a list"})]}),children:"A definition\
 is a name for what many questions mean: big, for amount > 100; loyal, for who bought three times. It counts for old eve\
nts too."}),n!==null&&(n.length>0||a!==null)&&r("div",{class:CL,"data-open":a!==null||v!==null,children:[n.length>0&&r("\
ul",{class:SL,"aria-label":"Definitions",children:[y.map(k=>r($U,{one:k,current:a===null&&k.name===t,onOpen:()=>d(k.name)},
k.name)),y.length===0&&r("li",{class:EL,children:"None has this in its name."})]}),r("div",{class:OL,children:[a?.kind===
"list"&&r(tf,{dataset:e,name:"",fresh:!0,onClose:()=>l(null),onSaved:m}),a!==null&&a.kind!=="list"&&r(ef,{dataset:e,draft:a,
version:0,onClose:()=>l(null),onSaved:m},`${a.kind} new`),a===null&&v&&r(jL,{dataset:e,one:v,onChanged:m,onClose:()=>d("")},
v.name),a===null&&!v&&r("p",{class:AL,children:t===""?"Choose one to see what it holds for.":`There is no definition ${V(
t)} of this dataset.`})]})]})]})}function MU(){let e=new URLSearchParams(location.hash.slice(1)).get("new");return e===null?
null:{kind:"property",name:"",text:e,description:"",per:"",from:""}}function $U({one:e,current:t,onOpen:n}){let o="ids"in
e.saved?`${e.saved.ids} actors`:Ym(e.saved.definition);return r("li",{children:r("button",{type:"button",class:TL,"aria-\
current":t?"true":void 0,onClick:n,children:[r("span",{class:_L,children:r(se,{name:e.kind==="property"?"definitions":e.
kind==="session"?"sessions":"actor"})}),r("span",{class:PL,children:r($,{value:e.name,most:64})}),r("span",{class:ML,children:Zm[e.
kind]}),r("code",{class:$L,children:r("bdi",{children:V(o)})}),e.saved.description&&r("span",{class:DL,children:r($,{value:e.
saved.description,most:200})})]})})}var YL={name:"definitions",label:"Definitions",icon:"definitions",letter:"n",Page:ZL};async function qb(e,t){let n=new URLSearchParams({limit:"100"});return e.search&&n.set("search",e.search),e.starred&&n.set(
"starred","true"),e.cursor&&n.set("cursor",e.cursor),ie(`v1/history?${n.toString()}`,{signal:t})}async function QL(e,t){
await ie(`v1/history/${e}`,{method:"PUT",body:{starred:t}})}async function XL(e){await ie(`v1/history/${e}`,{method:"DEL\
ETE"})}var eR="ui",tR="vs",nR="mi",oR="vi",rR="ws",iR="x",sR="T",aR="Se",lR="bs",uR="ys",cR="wi",pR="ks",dR="bi",mR="yi",fR="G",
hR="Be",gR="J",yR="zs";var EU=150;function bR(){let[e,t]=C(""),[n,o]=C(!1),[i,s]=C(null),[a,l]=C(void 0),[u,c]=C(null),[p,d]=C(0),m=W(!0);N(()=>{
globalThis.document.title="History · Sluice"},[]),N(()=>{let v=new AbortController,x=setTimeout(()=>{qb({search:e.trim(),
starred:n},v.signal).then(_=>{s(_.entries),l(_.cursor),c(null)},_=>{Rn(_)||c(j(_))})},m.current?0:EU);return m.current=!1,
()=>{clearTimeout(x),v.abort()}},[e,n,p]);let f=()=>{qb({search:e.trim(),starred:n,...a===void 0?{}:{cursor:a}}).then(v=>{
s([...i??[],...v.entries]),l(v.cursor)},v=>c(j(v)))},h=v=>s((i??[]).map(k=>k.id===v.id?v:k)),y=v=>s((i??[]).filter(({id:k})=>k!==
v.id));return r("main",{class:eR,"data-state":i?"exact":"running",children:[r("div",{class:tR,children:[r("h1",{class:nR,
children:"History"}),r("input",{type:"search",class:`${Ve} ${oR}`,"aria-label":"Find in the history",placeholder:"find i\
n the history",value:e,spellcheck:!1,onInput:v=>t(v.currentTarget.value)}),r(P,{icon:"star",kind:"outlined",pressed:n,onClick:()=>o(
!n),children:"Starred"})]}),u&&r(ir,{error:u,what:"The history cannot be read",again:()=>d(p+1)}),!i&&!u&&r(xe,{}),i?.length===
0&&r(AU,{search:e,starred:n,onAll:()=>{t(""),o(!1)}}),i!==null&&i.length>0&&r("ol",{class:rR,children:i.map(v=>r(OU,{entry:v,
onEntry:h,onGone:y},v.id))}),a!==void 0&&r(P,{kind:"outlined",class:yR,onClick:f,children:"Older ones"})]})}function AU({
search:e,starred:t,onAll:n}){let o=e.trim()!==""||t;return r(Pe,{icon:"history",title:o?"Nothing found":"Nothing was ask\
ed yet",actions:o?r(P,{kind:"primary",onClick:n,children:"The whole history"}):r(P,{kind:"primary",icon:"explore",onClick:()=>ge(
""),children:"Ask a question"}),children:t&&!e?"A star keeps a question for good: give one to what you may need again.":
o?"No question that was asked has this in its document.":"Every question that is run appears here, also one that fails."})}
function OU({entry:e,onEntry:t,onGone:n}){let o=LU(e),i=o&&It.find(({name:l})=>l===Ha(o)),s=()=>{let l={...e,starred:!e.
starred};t(l),QL(e.id,l.starred).catch(u=>{t(e),ne(j(u).message)})},a=()=>{o&&Gs({view:Ha(o),document:o,as:null,open:[]})};
return r("li",{class:iR,"data-failed":e.error!==void 0,children:[r("button",{type:"button",class:sR,"aria-label":"Star",
"aria-pressed":e.starred,onClick:s,children:r(se,{name:"star"})}),r("button",{type:"button",class:aR,disabled:!o,onClick:a,
children:[r("span",{class:lR,children:r(se,{name:i?.icon??"braces"})}),r("span",{class:uR,children:[r("span",{class:cR,children:r(
"bdi",{children:V(o?Ir(o):String(e.document))})}),e.error!==void 0&&r("span",{class:pR,children:[r(se,{name:"error",size:14}),
r("bdi",{children:V(e.error)})]})]}),r("span",{class:dR,children:o&&Jo(o,o.timezone??"UTC")}),r("span",{class:mR,children:r(
$,{value:e.dataset,most:32})}),r("span",{class:fR,children:e.error===void 0?`${Ta(e.elapsed_ms)}, ${I(e.rows_scanned)} r\
ows`:"failed"}),r("span",{class:hR,children:J(e.at,ht(),"minute")})]}),r(P,{small:!0,kind:"quiet",icon:"trash",label:"Re\
move from the history",class:gR,onClick:()=>{XL(e.id).then(()=>n(e),l=>ne(j(l).message))}})]})}function LU(e){let t=e.document;
return t!==null&&typeof t=="object"&&typeof t.dataset=="string"?t:null}var vR={name:"history",label:"History",icon:"history",letter:"h",Page:bR};var It=[sM,_$,OD,xE,XE,RA,N4],fi=[lL,YL,vR,z1];var xR="ki",wR="js",kR="Xs",CR="Ss",SR="Bs",TR="zi",_R="ji",PR="Cs",MR="Es",$R="Xi";function DR(){let e=Tw.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:i}=e,s=o.length>1&&It.some(({name:a})=>a===
"funnel");return r("section",{class:xR,"aria-label":"What was loaded",children:[r("div",{class:wR,children:[r("p",{class:kR,
role:"status",children:Wh(t,n)}),r(P,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:Vh})]}),s&&r("p",{class:CR,
children:"A funnel of these events? Choose its steps in their order."}),s&&r("div",{class:SR,children:o.map(({value:a,count:l})=>{
let u=i.indexOf(a);return r("button",{type:"button",class:Ce(TR,u>=0&&_R),"aria-pressed":u>=0,onClick:()=>Pw(a),children:[
u>=0&&r("span",{class:PR,children:u+1}),r($,{value:a,most:32,middle:!0}),r("span",{class:MR,children:I(l)})]},a)})}),r("\
div",{class:$R,children:[n.rejected>0&&r(P,{kind:"outlined",onClick:()=>{Vh(),ge(`data/rejects/${encodeURIComponent(t)}`)},
children:"Lines not taken"}),s&&r(P,{kind:"primary",icon:"funnel",disabled:i.length<2,onClick:Mw,children:"Show the funn\
el"})]})]})}function ER(){return N(()=>{_o(),Nw()},[]),r(O,{children:[r(Bk,{}),r(DR,{}),r(Iw,{})]})}function AR(){let{value:e,error:t}=st.value,n=e?.[0]?.name;return N(()=>{e||Dt()},[]),N(()=>{n!==void 0&&ti(n)},[n]),t?r(
Pe,{icon:"warning",title:"The datasets cannot be listed",actions:r(P,{kind:"outlined",onClick:()=>{Dt()},children:"Try a\
gain"}),children:t.message}):e&&n===void 0?r(KA,{}):r(xe,{})}function OR(){return r(Pe,{icon:"search",title:"There is no\
 such page",actions:r(P,{kind:"primary",onClick:()=>ge(""),children:"To the first dataset"})})}var LR="Is",RR="Us",NR="Ls",BR="Ms",FR="Ce",zR="Ns";function IR(){let[e,t]=C(""),[n,o]=C(null),[i,s]=C(!1),a=W(null);return N(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),r("main",{class:LR,children:r("form",{class:RR,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||i)&&(s(!0),
px(e.trim()).then(()=>location.reload(),c=>{s(!1),o(j(c)),a.current?.select()}))},children:[r("h1",{children:"Log in to \
Sluice"}),r("p",{class:NR,children:["This server asks for a token. Whoever runs it makes one with ",r("code",{children:"\
sluice token"}),"."]}),r("label",{class:BR,for:"token",children:"Token"}),r("input",{ref:a,id:"token",class:FR,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&r(ce,{id:"token-problem",error:n}),r(P,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||i,class:zR,children:"Log in"})]})})}var HR="Si",qR="Rs",VR="As",WR="Ds";function UR({id:e}){let[t,n]=C(null),[o,i]=C(null),[s,a]=C(0);return N(()=>{let l=new AbortController;return K1(e,l.signal).
then(async u=>{let c=await KR(u);l.signal.aborted||(u.frozen&&u.answer&&c?n(u):c?Gs(c):ge(u.path.replace(/^\/+/,"")))}).
catch(u=>{l.signal.aborted||i(j(u))}),()=>l.abort()},[e,s]),o?.status===404?r(Pe,{icon:"share",title:"There is no such l\
ink",actions:r(P,{kind:"primary",onClick:()=>ge(""),children:"To the first dataset"}),children:"It was removed, or it is\
 not whole."}):o?r(ir,{error:o,what:"The link cannot be read",again:()=>{i(null),a(s+1)}}):t?r(FU,{link:t}):r(xe,{})}async function KR(e){
let t=kp(e.path,""),n=e.document;if(t.kind!=="view"||!n)return null;let o=e.open?await ei(e.open):[],i=Array.isArray(o)?
o.filter(s=>typeof s?.kind=="string"):[];return{view:t.view,document:{...n,dataset:t.dataset},as:e.as?e.as:null,open:i}}
function FU({link:e}){let[t,n]=C(null);N(()=>{KR(e).then(n)},[e]);let o=It.find(({name:l})=>l===t?.view);if(N(()=>{globalThis.
document.title="As it was · Sluice"},[]),!t||!o)return r(xe,{});let{document:i}=t,s={...mh,phase:"exact",document:i,answer:e.
answer,of:i,done:1},a=()=>Xr(t);return r(O,{children:[r(El,{kind:"info",actions:r(P,{small:!0,kind:"outlined",onClick:()=>Gs(
t),children:"Ask now"}),children:["The numbers as they were on ",J(e.made,ht(),"minute"),"."]}),r("main",{class:HR,"data\
-state":"exact","data-view":o.name,children:[r("h1",{class:qR,children:r("bdi",{children:V(Ir(i))})}),r("p",{class:VR,children:[
V(i.dataset),", ",Jo(i,i.timezone??"UTC")]}),r("div",{class:WR,onPointerDownCapture:a,onFocusCapture:a,children:r(o.Page,
{document:i,result:s,as:t.as??o.chartOf(i)})})]})]})}var jR="Hs",GR="_s",JR="qs",ZR="Bi",YR="Fs",QR="Ci";function XR({onClose:e}){let t=Map.groupBy(sw.value,({group:n})=>n);return r(Xe,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:jR,children:[...t].map(([n,o])=>r("section",{children:[r("h3",{class:GR,children:n}),r("dl",{class:JR,children:o.
map(({keys:i,label:s})=>r("div",{class:ZR,children:[r("dt",{children:s}),r("dd",{children:i.split(" ").map(a=>r("kbd",{class:YR,
children:a},a))})]},i))})]},n))}),r("div",{class:QR,children:[r("label",{children:[r("input",{type:"checkbox",checked:aw.
value,onChange:n=>lw(n.currentTarget.checked)})," Single letters are keys"]}),r("label",{children:[r("input",{type:"chec\
kbox",checked:td.value,onChange:n=>G1(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function of(e){let t=Yr(Te.value),n=he(Te.value[t]?.by),o=ye(e);n.includes(o)||fe({document:ke(Te.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function Tc(e){let t=Ie.value.view===e.name,n=b0(e.name,Rh(Wt.value));n!==null&&ne(n,{label:"Undo",act:Qr}),t&&Di.value.
kind!=="view"&&Wt.value!==""&&wr(),Wt.value===""&&ge("")}function e6(){let e="Go to";return[...It.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>Tc(t)})),...fi.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>ge(t.name)}))]}var Wb=matchMedia("(prefers-color-scheme: dark)"),t6=ue(Wb.matches),Vb=vr("theme"),_c=ue(Vb==="light"||Vb==="dark"?Vb:"s\
ystem"),ql=cn(()=>_c.value==="system"?t6.value?"dark":"light":_c.value);function rf(e){_c.value=e,xr("theme",e)}function n6(){
Wb.addEventListener("change",()=>{t6.value=Wb.matches}),vn(()=>{document.documentElement.dataset.theme=ql.value})}function o6({onClose:e,onHelp:t}){let[n,o]=C(""),i=HU(IU(t),n).slice(0,200);return r(Xe,{title:"Find",onClose:e,children:r(
Ai,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:i.map(s=>({value:s,label:r($,{value:s.name}),note:s.kind})),onPick:s=>{e(),s.act()},onTake:()=>{},
onCancel:e})})}function IU(e){let t=Wt.value===""?[]:Ee(Wt.value).value.value?.columns??[];return[...It.map(n=>({name:n.
label,kind:"page",act:()=>Tc(n)})),...fi.map(n=>({name:n.label,kind:"page",act:()=>ge(n.name)})),...(st.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{ti(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>of(
n)})),...La.value?[{name:"Undo",kind:"command",act:Qr}]:[],...Ra.value?[{name:"Redo",kind:"command",act:Na}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>io({kind:"json"})},{name:ql.value==="dark"?"Light":"Dark",kind:"command",act:()=>rf(
ql.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function HU(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=s=>{let a=s.toLowerCase();if(a.startsWith(n))return 0;let l=a.indexOf(n);return l<0?3:/[a-z0-9]/.
test(a[l-1]??" ")?2:1};return e.map(s=>({item:s,grade:o(s.name)})).filter(({grade:s})=>s<3).sort((s,a)=>s.grade-a.grade).
map(({item:s})=>s)}var i6="Ee",s6="Ei";function a6({folded:e}){let[t,...n]=ni.value,o=t?`${ja(t.kind)} ${t.dataset}, ${q(t.done)}`:"",i=So(o);return t?r("butto\
n",{type:"button",class:i6,"aria-label":o,onClick:()=>ge("data/jobs"),...i,children:[!e&&r("span",{children:n.length===0?
ja(t.kind):`${n.length+1} jobs`}),!e&&r("span",{class:s6,children:q(t.done)}),r(Ua,{small:!0,label:o,done:t.done})]}):null}function l6(){let e=wa.value?.tokens?wa.value.name:void 0;if(e===void 0)return null;let t=()=>{dx().then(()=>location.reload(),
n=>ne(`Logging out failed: ${j(n).message}`))};return r(ot,{icon:"actor",label:`Logged in as ${Q(e).text}`,menuLabel:"Ac\
count",kind:"quiet",placing:{side:"top"},head:r($,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var u6="Ii",c6="s",p6="Ui",d6="Ts",m6="Li",Ub="Mi",f6="c",h6="Ni",g6="Ri",y6="Ie",b6="Ai";var hi=ue(vr("rail")==="folded");function WU(){hi.value=!hi.value,xr("rail",hi.value?"folded":"open")}function x6({onPalette:e,
onHelp:t}){let n=Di.value;return r("nav",{"aria-label":"Pages",class:Ce(u6,hi.value&&c6),children:[r("div",{class:p6,children:[
r(KU,{}),!hi.value&&r("span",{class:d6,children:"Sluice"})]}),r("ul",{class:Ub,children:It.map(o=>r(v6,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Ie.value.view===o.name,onClick:()=>Tc(o)},o.name))}),fi.length>0&&r(
"div",{class:g6,role:"presentation"}),r("ul",{class:Ub,children:fi.map(o=>r(v6,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>ge(o.name)},o.name))}),r("div",{class:y6,children:[r(a6,{folded:hi.
value}),r(P,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),r(UU,{}),r(l6,{}),r(P,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),r(P,{icon:"collapse",label:hi.value?"Widen":"Fold",kind:"quiet",class:b6,onClick:WU})]})]})}
function v6({icon:e,label:t,keys:n,current:o,onClick:i}){let s=So(hi.value?`${t}  ${n}`:void 0);return r("li",{children:r(
"button",{type:"button",class:f6,"aria-current":o?"page":void 0,"aria-label":hi.value?t:void 0,onClick:i,...s,children:[
r(se,{name:e,size:20}),r("span",{class:h6,children:t})]})})}function UU(){let e=(t,n)=>({label:n,checked:_c.value===t,act:()=>rf(
t)});return r(ot,{icon:ql.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function KU(){return r("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:m6,children:[r("rect",{width:"32",height:"32",rx:"7"}),r(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var k6="Di",C6="Hi";function S6({children:e}){let[t,n]=C(null);Uo([...e6(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{La.value&&Qr()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Ra.value&&
Na()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Mo},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:GU}]),N(()=>{let i=s=>{if(ku(s.target))return;let a=s.clipboardData?.getData("text/pl\
ain")??"";Dp(a).then(l=>{l&&(fe(l),ne("The question was pasted.",{label:"Undo",act:Qr}))})};return document.addEventListener(
"paste",i),()=>document.removeEventListener("paste",i)},[]);let o=()=>n(null);return r("div",{class:k6,children:[r(x6,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),r("div",{class:C6,children:[ka.value==="away"&&r(El,{kind:"warning",actions:r(P,{small:!0,
kind:"outlined",onClick:hx,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&r(o6,{onClose:o,onHelp:()=>n("help")}),t==="help"&&r(XR,{onClose:o}),r(T1,{}),r(
Sw,{}),r(Mx,{})]})}function GU(){let{phase:e}=Un.result.value;e==="running"||e==="estimate"?Un.cancel():Oa.value.length>
0&&vp()}var T6="Gs",_6="Js",P6="_i",M6="Ks";var af=cn(()=>$s.value.filter(e=>e.to.dataset===Te.value.dataset));function $6(){return af.value.length===0?null:r("nav",
{"aria-label":"The way here",class:T6,children:[af.value.map((e,t)=>r("span",{class:_6,children:[r("button",{type:"butto\
n",class:P6,onClick:()=>{ug(t),fe(e.from)},children:t===0?"all":Q(af.value[t-1]?.label).text}),r(se,{name:"right",size:12})]},
t)),r("span",{"aria-current":"step",class:M6,children:Q(af.value.at(-1)?.label).text})]})}var D6="Ue",E6="Os",A6="Ps",O6="Qs",L6="Vs",R6="Ws";function lf({title:e,note:t,actions:n,children:o,onClose:i}){let s=W(null),a=mt();return it(()=>{Gr();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("div",{ref:s,class:D6,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[r("div",{class:E6,children:[r("div",{class:A6,children:[r("h2",{id:a,class:O6,
children:e}),t&&r("p",{class:L6,children:t})]}),n,r(P,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:i})]}),
r("div",{class:R6,children:o})]})}var N6="Ys",B6="Zs",F6="ec",Kb="rc";function z6({layer:e,onClose:t}){let n=e.request,o=dl({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),i=n.timezone??"UTC",s=Y(()=>o.pages.flat(),[o.pages]),a=Y(()=>o.columns.map((c,p)=>({key:c.name,head:r(
$,{value:c.name,most:48}),number:Wo(c)&&p>0,cell:d=>p===0?r($,{value:d[0],most:64,middle:!0}):r($,{shown:so(d[p],c,i)})})),
[o.columns,i]),l=Ee(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&ge(za(n.dataset,
String(c[0])))};return r(lf,{title:"Actors",onClose:t,note:r(O,{children:[r($,{value:e.label,most:200}),QU(s.length,o.hasMore)]}),
actions:r(P,{icon:"save",kind:"outlined",onClick:()=>io({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&r("div",{class:F6,children:[r(ce,{error:o.error}),r(P,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&r("div",{class:Kb,children:r(xe,{lines:12})}),o.first&&(s.length===0?
r("p",{class:Kb,children:"No actor is here."}):r("div",{class:N6,children:[r(_e,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&r("div",{class:B6,children:r(P,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function QU(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var pf="ic",H6="ac",q6="K",V6="tc";var XU=/^[A-Za-z_][A-Za-z0-9_]*$/;function U6({layer:e,onClose:t}){let n=e.request,o=e.cohort,[i,s]=C(o?"live":"frozen"),
[a,l]=C(""),[u,c]=C(null),[p,d]=C(null),m=async()=>{if(!XU.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{i==="live"?await t7(a,o,String(e.label)):n&&await o7(a,n,String(e.label),d),Vn(
Wt.value),ne(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(f){d(null),c(e7(j(f)))}};
return r(Xe,{title:"Save as cohort",onClose:t,foot:r(O,{children:[r(P,{kind:"outlined",onClick:t,children:"Cancel"}),r(P,
{kind:"primary",disabled:p!==null||a==="",onClick:()=>{m()},children:p===null?"Save":`${B(p)} actors read`})]}),children:[
r("p",{class:pf,children:r($,{value:e.label,most:300})}),r("form",{onSubmit:f=>{f.preventDefault(),m()},onInput:f=>{f.target instanceof
HTMLInputElement&&f.target.type!=="radio"&&l(f.target.value.trim())},children:[r(mn,{label:"Name",value:a,onCommit:f=>l(
f.trim()),placeholder:"frequent_buyers",autofocus:!0}),r("fieldset",{class:H6,children:[r("legend",{class:"spoken",children:"\
Kind"}),r(W6,{kind:"live",present:i,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r(W6,{kind:"frozen",present:i,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&r(ce,{error:u})]})]})}function e7(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function W6({kind:e,present:t,disabled:n,onChoose:o,
title:i,text:s}){return r("label",{class:q6,"data-disabled":n,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),r("span",{children:[r("strong",{children:i}),r("span",{class:V6,children:n?"Not possibl\
e for these actors.":s})]})]})}function K6(e,t){return`v1/datasets/${encodeURIComponent(Wt.value)}/${e}/${encodeURIComponent(
t)}`}async function t7(e,t,n){await ie(K6("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var n7=1e4;async function o7(e,t,n,o){let i=[],s,a="";o(0);do{let u=await ie("v1/actors",{body:{...t,
limit:n7,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)i.push(String(c[0]));o(i.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a,description:n});await ie(`${K6("cohorts",e)}?${l.toString()}`,
{method:"PUT",body:i,headers:{"If-None-Match":"*"}})}function j6({layer:e,onClose:t}){let n=e.document,o=dl({path:"v1/query",body:l=>({...n,samples:{...n.samples,...l===void 0?
{}:{cursor:l}}})},JSON.stringify(n)),i=_t(Ld(n)),s=i.answer&&"rows"in i.answer?i.answer.rows[0]?.[0]:void 0,a=n.timezone??
"UTC";return r(lf,{title:"Events",onClose:t,note:r(O,{children:[r($,{value:e.label===""?"all":e.label,most:200}),typeof s==
"number"&&` · ${B(s)} events`]}),children:r(Fd,{paging:o,document:n,zone:a})})}var J6="oc",Z6="nc",Y6="qi",Q6="pc",X6="dc",eN="lc",tN="Fi",nN="xc",oN="sc",rN="cc",iN="gc",sN="Ti",aN="hc";var r7=6;function lN({column:e,document:t}){let n=W(null),{values:o,error:i,former:s}=i7(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let p=c?`not (${Zr(e.name,u)})`:Zr(e.name,u);He({document:ke(t,"where",To(t.
where,p))},p)};return r("section",{ref:n,class:Y6,"aria-label":Q(e.name).text,"data-former":s,children:[r("div",{class:Q6,
children:[r("h3",{class:X6,children:r($,{value:e.name,most:40,middle:!0})}),o&&r("span",{class:eN,children:[I(o.distinct),
" ",o.distinct===1?"value":"values"]}),r(P,{small:!0,kind:"quiet",label:`Break down by ${Q(e.name).text}`,onClick:()=>of(
e.name),children:"By"})]}),i&&r(ce,{error:i}),r("ul",{children:o?.values.map(({value:u,count:c},p)=>r("li",{children:r("\
button",{type:"button",class:tN,onClick:d=>l(u,d.altKey),children:[r("span",{class:nN,style:{width:`${a>0?100*c/a:0}%`}}),
r("span",{class:oN,children:r($,{value:u,most:40,middle:!0})}),r("span",{class:rN,title:B(c),children:[o.exact?"":"~",I(
c)]})]})},p))}),o&&(o.more>0||o.nulls>0)&&r("p",{class:iN,children:[o.more>0&&r("span",{children:[I(o.more)," more"]}),o.
nulls>0&&r("button",{type:"button",class:sN,onClick:u=>l(null,u.altKey),children:[r($,{value:null})," ",I(o.nulls)]})]})]})}
function i7(e,t,n){let[o,i]=C(!1),[s,a]=C({values:null,error:null,former:!1}),l=s7(t,n);return N(()=>{let u=new IntersectionObserver(
([c])=>{c&&i(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),N(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),np(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{Rn(
c)||a({values:null,error:j(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function s7(e,t){let{from:n,
to:o,timezone:i,where:s,define:a}=t;return{column:ye(e),limit:r7,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...i===void 0?{}:{timezone:i},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}function uN({onClose:e}){let[t,n]=C(""),o=Ee(Wt.value).value.value?.columns,i=(o??[]).filter(({name:s,type:a})=>a!=="tim\
estamp"&&s.toLowerCase().includes(t.trim().toLowerCase()));return r(Qi,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[r("div",{class:J6,children:r("input",{class:Z6,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:s=>n(s.currentTarget.value)})}),o?i.map(s=>r(lN,{column:s,document:Te.value},s.name)):r(xe,
{}),r("p",{class:aN,children:"Click: only this value. Alt+click: all but this value."})]})}var pN="fc",dN="uc";function fN({onClose:e}){let t=Te.value,[n,o]=C(()=>JSON.stringify(t,null,2)),[i,s]=C(null);return N(()=>{Vt(mN(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),r(Qi,{title:"JSON",label:"The document as JSON",onClose:e,actions:r(P,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>Fe(n,"The document")}),children:[r(wl,{class:pN,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=mN(l);s(c),u&&fe({document:{...u,dataset:u.dataset||Ie.value.document.dataset}},
"replace")},onRun:Mo}),i!==null&&r("div",{class:dN,children:r(ce,{error:{message:i,hint:"the question on the screen is t\
he last that could be read"}})})]})}function mN(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function hN({layer:e,onClose:t}){let[n,o]=C(""),[i,s]=C(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=Te.value,p=()=>{n.trim()!==""&&Xa({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,d=>s(
j(d)))};return r(Xe,{title:"Note",onClose:t,foot:r(O,{children:[r(P,{kind:"outlined",onClick:t,children:"Cancel"}),r(P,{
kind:"primary",onClick:p,children:"Save"})]}),children:[r("p",{class:pf,children:[J(a,c),l===void 0?"":` to ${J(l,c)}`]}),
r("form",{onSubmit:d=>{d.preventDefault(),p()},children:[r("input",{class:Ve,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:d=>o(d.currentTarget.value)}),i&&r(ce,{error:i})]})]})}var gN=new Map([["facets",uN],["json",fN],["events",j6],["actors",z6],["cohort",U6],["note",hN]]);var yN=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function bN(){let e=Te.value.compare?.offset,t=yN.find(([,n])=>n===e)?.[0]??`vs ${V(e??"")} before`;return r(
ot,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:yN.map(([n,o])=>({label:n,checked:o===
e,act:()=>ae("compare",o===void 0?void 0:{offset:o})})),children:t})}var vN="mc",xN="vc",jb="Le",wN="wc",kN="bc";var Wl="";function CN({onClose:e}){let[t,n]=C(null),[o,i]=C(Wl),[s,a]=C(""),[l,u]=C(""),[c,p]=C(null),[d,m]=C(!1),f=mt();
N(()=>{Rm().then(v=>{let k=[...v].sort((x,_)=>_.changed.localeCompare(x.changed));n(k),i(k[0]?.id??Wl)},v=>p(j(v)))},[]);
let h=Ir(Ie.value.document);return r(Xe,{title:"Save to a board",onClose:e,children:r("form",{class:vN,onSubmit:v=>{v.preventDefault(),
m(!0),u7(o,s.trim()||"My board",l.trim()).then(e,k=>{p(j(k)),m(!1)})},children:[r("label",{class:vt,for:`${f}-title`,children:"\
Title of the tile"}),r("input",{id:`${f}-title`,class:Ve,"data-autofocus":!0,value:l,placeholder:V(h),maxLength:200,autocomplete:"\
off",onInput:v=>u(v.currentTarget.value)}),r("fieldset",{class:xN,children:[r("legend",{class:vt,children:"Board"}),(t??
[]).map(v=>r("label",{class:jb,children:[r("input",{type:"radio",name:f,checked:o===v.id,onChange:()=>i(v.id)}),r("bdi",
{class:wN,children:V(v.name)})]},v.id)),r("label",{class:jb,children:[r("input",{type:"radio",name:f,checked:o===Wl,onChange:()=>i(
Wl)}),r("span",{children:"A new board"})]})]}),o===Wl&&r(O,{children:[r("label",{class:vt,for:`${f}-name`,children:"Name\
 of the board"}),r("input",{id:`${f}-name`,class:Ve,value:s,placeholder:"My board",maxLength:200,autocomplete:"off",onInput:v=>a(
v.currentTarget.value)})]}),c&&r(ce,{error:c}),r("div",{class:kN,children:r(P,{type:"submit",kind:"primary",icon:"save",
disabled:d||t===null,children:"Save"})})]})})}async function u7(e,t,n){let{document:o,view:i,as:s}=Ie.value,a=e===Wl?null:
await sr(e),l=s??It.find(p=>p.name===i)?.chartOf(o)??"",u=Js(a?.content??Al,{kind:"query",title:n,document:o,as:l}),c=a?
await bc(e,a.version,a.name,u):await ar(t,u);ne(`Saved to ${V(c.name)}.`,{label:"Open",act:()=>ge(`boards/${encodeURIComponent(
c.id)}`)}),a&&ne("The tile can be taken back.",{label:"Undo",act:()=>{c7(c,a)}})}async function c7(e,t){await bc(e.id,e.
version,t.name,t.content).then(()=>ne("The tile is taken back."),n=>ne(j(n).message))}var p7=ue([]);function SN(){return r(ot,{icon:"save",menuLabel:"Save",items:[...d7(),...p7.value],placing:{align:"end"},children:"Save"})}
function d7(){let{dataset:e,where:t}=Ie.value.document,n=t?.trim()??"";return[{label:"To a board ...",icon:"boards",act:()=>Ni(
o=>r(CN,{onClose:o}))},{label:"The filter as a definition ...",icon:"definitions",disabled:n==="",act:()=>ge(`definition\
s/${encodeURIComponent(e)}`,`new=${encodeURIComponent(n)}`)},{label:"A note at a time ...",icon:"info",act:()=>Vm(e)}]}var _N="yc",PN="Me";function MN(){let e=Un.result.value,t=e.phase==="running"||e.phase==="estimate";return r("div",{class:_N,children:[r("sp\
an",{role:"status",class:PN,"data-phase":e.phase,children:[e.phase==="exact"&&r(se,{name:"check",size:14}),e.phase==="er\
ror"&&r(se,{name:"error",size:14}),f7(e)]}),t&&r(P,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>Un.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&r(P,{small:!0,kind:"outlined",onClick:Mo,children:"Run again"})]})}
function f7(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${q(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is the\
 answer before":"failed";case"exact":{let n=Ta(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${q(t.sampled_fraction)}`:
"exact";return t?`${o}, ${n}, read ${I(t.rows_scanned)} rows`:`${o}, ${n}`}}}var $N="Ne",DN="Re",EN="kc",AN="Ae",ON="zc";var LN=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function RN({runs:e}){N(()=>{st.value.value||
Dt()},[]);let t=st.value.value?.map(({name:o})=>o)??[Wt.value],n=Te.value.timezone??"UTC";return r("header",{class:$N,"a\
ria-label":"The question",children:[r("div",{class:DN,children:[r(Xt,{title:"Dataset",icon:"data",values:t,value:Wt.value,
onChange:o=>{ti(o)},class:EN}),r(HT,{}),r(Xt,{title:"Time zone",icon:"globe",values:Km(),value:n,onChange:o=>ae("timezon\
e",o),kind:"quiet",free:!0}),r(bN,{}),r(g7,{})]}),r("div",{class:AN,children:e&&r(MN,{})}),r("div",{class:ON,children:[r(
P,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!La.value,onClick:Qr}),r(P,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!Ra.value,onClick:Na}),r(ot,{icon:"share",menuLabel:"Share",items:Q1(),placing:{align:"end"},children:"Shar\
e"}),r(SN,{})]})]})}function g7(){let e=Te.value.sample,t=e===void 0||e===1?void 0:e,n=LN.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return r(ot,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:LN.map(([o,i])=>({label:o,checked:i===t,act:()=>ae("sample",i)})),children:n})}var NN="jc",BN="Gi",FN="Xc",zN="Sc",IN="Bc",HN="Cc",qN="Ji";function WN(){let e=It.find(({name:t})=>t===g0.value)??It[0];return e?r(b7,{view:e}):null}function b7({view:e}){let t=Te.
value,n=v7(Un.result.value,t),o=y0.value??e.chartOf(t);N(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sl\
uice`},[e,t.dataset]),Uo([{keys:"f",label:"Properties and their values",group:"The question",act:()=>Gb("facets")}]),Uo(
[{keys:"/",label:`Sentence: ${cy}`,group:"View",act:uy}]);let i=a=>{fe({as:a,document:e.choose?e.choose(t,a):t})},s=n.phase===
"running"||n.phase==="estimate";return r(O,{children:[r(RN,{runs:e.runs??!0}),r(wp,{busy:s,done:n.done}),r("div",{class:NN,
children:[r("main",{class:BN,"data-view":e.name,"data-state":n.phase,"aria-busy":s,children:[r("h1",{class:"spoken",children:e.
label}),r($6,{}),r("div",{class:FN,children:[r("div",{class:zN,children:r(e.Sentence,{document:t,result:n})}),r("div",{class:IN,
children:[e.charts.length>1&&r(xt,{label:"Chart",value:o,onChange:i,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,
label:l,icon:u}))}),r(P,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:Jb("facets"),onClick:()=>Gb(
"facets")}),r(P,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:Jb("json"),onClick:()=>Gb("json")})]})]}),
n.error&&!x7(e,n.error)&&r("div",{class:HN,children:r(ce,{error:n.error})}),r("div",{class:qN,"data-former":n.former,children:r(
e.Page,{document:t,result:n,as:o})})]}),r(w7,{})]})]})}function v7(e,t){return e.of===null||VN(e.of)===VN(t)?e:{...e,answer:null,
of:null,former:!1}}function VN(e){let t=e.aggregate?.over;return`${Yr(e)} ${typeof t=="object"?Object.keys(t).join():"ev\
ents"}`}function Jb(e){return Oa.value.some(t=>t.kind===e)}function Gb(e){fe({open:Jb(e)?Oa.value.filter(t=>t.kind!==e):
[{kind:e}]})}function x7(e,t){return["from","to",...e.errorPlaces??[]].some(n=>gs(t,n)!==null)}function w7(){return r(O,
{children:Oa.value.map((e,t)=>{let n=gN.get(e.kind);return n?r(n,{layer:e,onClose:vp},t):null})})}function UN(){return wa.value?.tokens&&wa.value.name===void 0?r(IR,{}):r(O,{children:[r(S6,{children:r(k7,{})}),r(ER,{})]})}
function k7(){let e=Di.value;switch(e.kind){case"home":return r(AR,{});case"view":return r(WN,{});case"page":{let t=fi.find(
({name:n})=>n===e.page);return t?r(t.Page,{rest:e.rest}):r(OR,{})}case"actor":return r(Z0,{dataset:e.dataset,actor:e.actor});case"\
link":return r(UR,{id:e.id})}}n6();cx();uw();await V0();J1();LC();Fv(r(UN,{}),document.body);
