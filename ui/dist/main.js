var EC=Object.defineProperty;var Xu=(e,t)=>{for(var n in t)EC(e,n,{get:t[n],enumerable:!0})};var be,Bm,oc,$o,ec,Ol,zm,Al,Hm,rc,tc,Fm,ms=Symbol.for("pv"),Ll={},Rl=[],AC=/^m(i|n|o|s|text|space)$/,ic=Array.isArray,sc=Rl.
slice,yr=Object.assign;function gr(e){e&&e.parentNode&&e.remove()}function Im(e,t,n){var o,r,i,s={},a=arguments.length;for(i in t)
i=="key"?o=t[i]:i=="ref"&&typeof e!="function"?r=t[i]:s[i]=t[i];return a>2&&(s.children=a>3?sc.call(arguments,2):n),ds(e,
s,o,r,null)}function ds(e,t,n,o,r){var i={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ms,__v:r||
++Bm,__i:-1,__u:0};return!r&&be.vnode&&be.vnode(i),i}function H(e){return e.children}function di(e,t){this.props=e,this.context=t,this.__g=0}function Oo(e,t){if(t==null)return e.
__&&Oo(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Oo(e)}function $C(e){var t,n=e.__v,o=n.__e,r=[],i=[],s=e.__P;s&&((t=yr({constructor:ms},n)).__v=n.__v+1,
be.vnode&&be.vnode(t),lc(s,t,n,e.__n,s.namespaceURI,32&n.__u?[o]:null,r,o||Oo(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=
t,Gm(r,t,i),n.__=n.__e=null,t.__e!=o&&qm(t))}function qm(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),qm(e)}function nc(e){(8&e.__g||(e.__g|=8,$o.push(e),Ol++))&&ec==be.debounceRendering||
((ec=be.debounceRendering)||queueMicrotask)(Vm)}function Vm(){try{for(var e,t=1;$o.length;)$o.length>t&&$o.sort(zm),e=$o.
shift(),t=$o.length,8&e.__g&&$C(e)}finally{(Ol=$o.length)&&(ec||queueMicrotask)(Vm)}}function Um(e,t,n,o,r,i,s,a,u,c,p){
var d,f,h,y,v,w,T=o.__k||Rl,_=t.length;for(u=OC(n,t,T,u,_),d=0;d<_;d++)(h=n.__k[d])!=null&&(f=~h.__i&&T[h.__i]||Ll,h.__i=
d,w=lc(e,h,f,r,i,s,a,u,c,p),y=h.__e,(f.ref!=h.ref||8&f.__u)&&(f.ref&&ac(f.ref,null,h,f),h.ref&&p.push(h.ref,h.__c||y,h)),
v=v||y,4&h.__u?(u=Wm(h,u,e,!f.__v),f.__e&&(f.__e=null)):typeof h.type=="function"&&w!==void 0?u=w:y&&(u=y.nextSibling),h.
__u&=-21);return n.__e=v,u}function OC(e,t,n,o,r){var i,s,a,u,c,p,d,f,h,y=n.length,v=y,w=0,T=0,_=e.__k=Array(r);for(i=0;i<
r;i++)(s=t[i])!=null&&typeof s!="boolean"&&typeof s!="function"?(typeof s!="object"||s.constructor===String?s=_[i]=ds(null,
s):ic(s)?s=_[i]=ds(H,{children:s}):s.constructor===ms&&s.__b?s=_[i]=ds(s.type,s.props,s.key,s.ref,s.__v):_[i]=s,u=i+w,s.
__=e,s.__b=e.__b+1,a=null,~(c=s.__i=LC(s,n,u,v))&&(v--,(a=n[c])&&(a.__u|=2)),a&&a.__v?(s.__u|=16,c==u-1?w--:c==u+1?w++:c!=
u&&(c>u?w--:w++,T=1)):(~c||(r>y?w--:r<y&&w++),typeof s.type!="function"&&(s.__u|=4))):_[i]=null;if(T){for(p=[],d=[],i=0;i<
r;i++)if((s=_[i])&&16&s.__u){for(w=0,f=p.length;w<f;)p[h=w+f>>1]<s.__i?w=h+1:f=h;p[w]=s.__i,d[i]=w+1}for(w=p.length;i--;)
d[i]&&(d[i]==w?w--:_[i].__u|=4)}if(v)for(i=0;i<y;i++)!(a=n[i])||2&a.__u||(a.__e==o&&(o=Oo(a)),uc(a,a));return o}function Wm(e,t,n,o){
var r,i,s,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&(r[i].__=e,t=Wm(
r[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=Oo(e))&&!t.parentNode&&(t=null),s=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;
for(s!=a&&(!o&&n.moveBefore&&s.parentNode?n.moveBefore(s,t):n.insertBefore(s,t||null)),t=s;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function LC(e,t,n,o){var r,i=e.key,s=e.type,a=t[n],u=a&&!(2&a.__u);if(a===null&&i==null||u&&i==a.key&&s==a.type)return n;
if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((a=t[r])&&!(2&a.__u)&&i==a.key&&s==a.type)return r;for(r=n+1;r<t.length;r++)if((a=t[r])&&
!(2&a.__u)&&i==a.key&&s==a.type)return r}return-1}function Nm(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function El(e,t,n,o,r){var i,s;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||Nm(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Nm(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(s=tc[t]||(tc[t]=
RC(t)),(e.__a||(e.__a={}))[t]=rc,i=t!=(t=t.replace(Hm,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,s,i):e.removeEventListener(t,s,i));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function RC(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Al]==null)t[Al]=rc++;else if(t[Al]<this.__a[e])return;return n(be.event?be.event(t):t)}}}function lc(e,t,n,o,r,i,s,a,u,c){
var p,d,f,h,y,v,w,T,_,k,C,E,P,L,z,W,F,$,Q=t.type;if(t.constructor!==ms)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&
(t.__u|=u,d=i=[],p.nodeType==8?a=$l(p,i):i.push(p),a=i[0]||a),(p=be.__b)&&p(t);e:if(typeof Q=="function"){f=s.length;try{
if(T=t.props,_=(p=Q.prototype)&&p.render,k=(p=Q.contextType)&&o[p.__c],C=p?k?k.props.value:p.__:o,(h=n.__c)?(t.__c=h,2&h.
__g&&(h.__g|=1)):(_?t.__c=h=new Q(T,C):(t.__c=h=new di(T,C),h.constructor=Q,h.render=BC),k&&k.sub(h),h.state||(h.state={}),
h.__n=o,h.__g|=8,h.__h=[],h.__k=[]),_&&(h.__s||(h.__s=h.state),Q.getDerivedStateFromProps&&(h.__s==h.state&&(h.__s=yr({},
h.__s)),yr(h.__s,Q.getDerivedStateFromProps(T,h.__s)))),y=h.props,v=h.state,h.__v=t,n.__c){if(T!==y&&_&&!Q.getDerivedStateFromProps&&
h.componentWillReceiveProps&&h.componentWillReceiveProps(T,C),t.__v==n.__v&&!(8&h.__g)||!(4&h.__g)&&h.shouldComponentUpdate&&
h.shouldComponentUpdate(T,h.__s,C)===!1){t.__v!=n.__v&&(h.props=T,h.state=h.__s,h.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(I){I&&(I.__=t)}),Rl.push.apply(h.__h,h.__k),h.__k=[],h.__h.length&&s.push(h),a=Oo(n);break e}h.componentWillUpdate&&
h.componentWillUpdate(T,h.__s,C),_&&h.componentDidUpdate&&h.__h.push(function(){h.componentDidUpdate(y,v,w)})}else _&&!Q.
getDerivedStateFromProps&&h.componentWillMount&&h.componentWillMount(),_&&h.componentDidMount&&h.__h.push(h.componentDidMount);
h.context=C,h.props=T,h.__P=e,h.__g&=-5,E=be.__r,P=_?25:0;do h.__g&=-9,E&&E(t),p=h.render(h.props,h.state=h.__s,h.context);while(8&
h.__g&&++P<25);_&&(Rl.push.apply(h.__h,h.__k),h.__k=[]),h.state=h.__s,h.getChildContext&&(o=yr({},o,h.getChildContext())),
_&&n.__c&&h.getSnapshotBeforeUpdate&&(w=h.getSnapshotBeforeUpdate(y,v)),L=p&&p.type===H&&p.key==null?p.props.children:p,
T.__P&&(p=a,r=(e=T.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(I){I&&uc(I,I)}),n.__k=null),
a=n.__k?Oo(n,0):null),a=Um(e,ic(L)?L:[L],t,n,o,r,i,s,a,u,c),T.__P&&(t.__e=null,a=p),t.__u&=-161,d&&d.some(gr),h.__h.length&&
s.push(h),1&h.__g&&(h.__g&=-4)}catch(I){if(s.length=f,t.__v=null,u||i)if(I&&I.then){if(t.__u|=128|u,i){for(~(F=i.indexOf(
a||void 0))||(F=i.length);($=i[F-1])&&$.nodeType==8;)F--;for(;F<i.length;F++)if($=i[F])if(i[F]=null,z){if($==W)break}else{
if($.nodeType!=8)break;$.data.startsWith("$s")&&(W=$l(z=$))}}if(!z){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;
z=a}(p=$l(z=t.__c.__z||(t.__c.__z=z)))?(t.__e=z,a=p):t.__e=a,a=a&&a.nextSibling}else i&&i.some(gr);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),I&&I.then||Km(t),be.__e(I,t,n)}}else a=t.__e=NC(n.__e,t,n,o,r,i,s,u,c,e);return(p=be.diffed)&&p(t),a}function $l(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Km(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(Km))}function Gm(e,t,n){for(var o=0;o<n.length;)ac(n[o++],n[o++],n[o++]);be.__c&&be.__c(t,e),e.some(function(r){try{
e=r.__h,r.__h=[],e.some(function(i){i.call(r)})}catch(i){be.__e(i,r.__v)}})}function NC(e,t,n,o,r,i,s,a,u,c){var p,d,f,h,
y,v,w,T,_=n.props||Ll,k=t.props,C=t.type;if(C=="svg"?r="http://www.w3.org/2000/svg":C=="math"?r="http://www.w3.org/1998/\
Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if((y=i[p])&&(C?y.localName==C:y.nodeType==
3)){e=y,i[p]=null;break}}if(!e){if(T=c.ownerDocument||document,!C)return T.createTextNode(k);e=T.createElementNS(r,C,k.is?
k:c),a&&(be.__m&&be.__m(t,i),a=!1),i=null}if(C){if(c=C=="template"&&e.content||e,i=C=="textarea"&&k.defaultValue!=null?null:
i&&sc.call(c.childNodes),!a&&i)for(_={},p=0;p<e.attributes.length;p++)_[(y=e.attributes[p]).name]=y.value;for(p in _)y=_[p],
p=="dangerouslySetInnerHTML"?f=y:p=="children"||p in k||p=="value"&&"defaultValue"in k||p=="checked"&&"defaultChecked"in
k||El(e,p,null,y,r);for(p in k)y=k[p],p=="children"?h=y:p=="dangerouslySetInnerHTML"?d=y:p=="value"?v=y:p=="checked"?w=y:
a&&typeof y!="function"||_[p]===y||El(e,p,y,_[p],r);d?(a||f&&(d.__html==f.__html||d.__html==e.innerHTML)||(e.innerHTML=d.
__html),t.__k=[]):(f&&(e.textContent=""),(C=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&AC.test(C))&&(r="\
http://www.w3.org/1999/xhtml"),Um(c,ic(h)?h:[h],t,n,o,r,i,s,i?i[0]:n.__k&&Oo(n,0),a,u),i&&i.some(gr)),a&&C!="textarea"||
(p="value",C=="progress"&&v==null?e.removeAttribute(p):v==null||v===e[p]&&(C!="progress"||v)||El(e,p,v,_[p],r),p="checke\
d",w!=null&&w!=e[p]&&El(e,p,w,_[p],r))}else _===k||a&&e.data==k||(e.data=k);return e}function ac(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){
be.__e(r,n)}}function uc(e,t,n){var o,r,i,s;if(be.unmount&&be.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||ac(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){be.__e(a,t)}o.__P=o.__n=null}if(o=e.__k)for(s=
0;s<o.length;s++)o[s]&&uc(o[s],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=$l(o,i=[]))&&(o==
e.__e&&i.some(gr),gr(r),gr(o)),n||gr(e.__e),e.__e=e.__c=e.__=null}function BC(e,t,n){return this.constructor(e,n)}function jm(e,t){
var n,o,r,i;be.__&&be.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=ds(H,{children:[e]}),
r=[],i=[],lc(t,t.__k,o||Ll,Ll,t.namespaceURI,o?null:t.firstChild?sc.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,i),
Gm(r,t.__k,i),t.__k.props.children=null}function Jm(e){function t(n){var o,r;return this.getChildContext||(o=new Set,(r={})[t.__c]=this,this.getChildContext=function(){
return r},this.shouldComponentUpdate=function(i){this.props.value!=i.value&&o.forEach(function(s){s.__g|=4,nc(s)})},this.
sub=function(i){o.add(i);var s=i.componentWillUnmount;i.componentWillUnmount=function(){o.delete(i),s&&s.call(i)}}),n.children}
return t.__c="__cC"+Fm++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}be={__e:function(e,t,n,o){for(var r,i,s;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((s=(i=r.constructor)&&i.getDerivedStateFromError)&&
r.setState(i.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),s=1),s&&8&r.__g)return void(r.
__g|=2)}catch(a){e=a}}throw Ol=0,e}},Bm=0,oc=function(e){return e!=null&&e.constructor===ms},di.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=yr({},this.state)),typeof e=="function"&&(e=e(yr({},n),this.props)),e&&(yr(
n,e),this.__v&&(t&&this.__k.push(t),nc(this)))},di.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),nc(this))},di.prototype.render=H,$o=[],Ol=0,zm=function(e,t){return e.__v.__b-t.__v.__b},Al=Symbol(),Hm=/(PointerCapture)$|Capture$/i,
rc=0,tc={},Fm=0;var Lo,Qe,cc,Ym,pc=Object.is,hs=0,sf=[],dc=[],nt=be,Zm=nt.__b,Qm=nt.__r,Xm=nt.diffed,ef=nt.__c,tf=nt.unmount,nf=nt.__;function mi(e,t){
nt.__h&&nt.__h(Qe,e,hs||t),hs=0;var n=Qe.__H||(Qe.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function D(e){
return hs=1,fc(af,e)}function fc(e,t,n){var o=mi(Lo++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):af(void 0,t),function(i){var s=(o.
__N||o.__)[0],a=o.t(s,i);pc(s,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=Qe,!Qe.__f)){Qe.__f=!0;var r=Qe.shouldComponentUpdate;
Qe.shouldComponentUpdate=function(i,s,a){var u=this.__H;if(!u)return!0;var c=!1,p=this.props!=i;if(u.__.some(function(f){
f.__N&&(c=!0,pc(f.__[0],f.__N[0])||(p=!0))}),r){var d=r.call(this,i,s,a);return c?d||p:d}return!c||p}}return o.__}function X(e,t){
var n=mi(Lo++,3);!nt.__s&&hc(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Qe.__H.__h.push(n))}function ot(e,t){var n=mi(Lo++,4);!nt.
__s&&hc(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Qe.__h.push(n))}function V(e){return hs=5,se(function(){return{current:e}},[])}function se(e,t){var n=mi(Lo++,7);return hc(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Nl(e,t){return hs=8,se(function(){
return e},t)}function lf(e){var t=Qe.context[e.__c],n=mi(Lo++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(Qe)),t.props.
value):e.__}function Wt(){var e=mi(Lo++,11);if(!e.__){for(var t=Qe.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function zC(){var e;do{for(;e=dc.shift();)try{fs(e)}catch(n){nt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
sf.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(fs),t.__h.some(mc),t.__h=[]}catch(n){t.__h=[],nt.__e(n,e.__v)}}}while(dc.
length)}nt.__b=function(e){Qe=null,Zm&&Zm(e)},nt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),nf&&nf(e,t)},nt.
__r=function(e){Qm&&Qm(e),Lo=0;var t=(Qe=e.__c).__H;t&&(cc==Qe?Qe.__h=[]:(t.__h.some(fs),t.__h.some(mc),Lo=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),cc=Qe},nt.diffed=function(e){Xm&&Xm(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&rf(sf.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),cc=Qe=null},nt.__c=function(e,t){t.some(
function(n){try{n.__h.some(fs),n.__h=n.__h.filter(function(o){return!o.__||mc(o)})}catch(o){n.__h=[function(){throw o}]}}),
ef&&ef(e,t)},nt.unmount=function(e){tf&&tf(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,rf(dc.push(r))}else fs(r)}catch(i){t=i}}),o.
__H=void 0,t&&nt.__e(t,o.__v))};var of=typeof requestAnimationFrame=="function";function HC(e){var t,n=function(){clearTimeout(
o),of&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);of&&(t=requestAnimationFrame(n))}function rf(e){e!=1&&Ym==
nt.requestAnimationFrame||((Ym=nt.requestAnimationFrame)||HC)(zC)}function fs(e){var t=Qe,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),Qe=t}function mc(e){var t=Qe;e.__c=e.__(),Qe=t}function hc(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!pc(n,e[o])})}function af(e,t){return typeof t=="function"?t(e):t}var FC=Symbol.for("preact-signals");function Fl(){if(ho>1)ho--;else{var e,t=!1;for((function(){var r=zl;for(zl=void 0;r!==
void 0;){var i=r.S;if(i.v===r.v)for(var s=i.t;s!==void 0;s=s.x)s.i===r.i&&(s.i=i.i);r=r.o}})();ys!==void 0;){var n=ys;for(ys=
void 0,Bl++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&cf(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Bl=0,ho--,
t)throw e}}function yc(e){if(ho>0)return e();gc=++IC,ho++;try{return e()}finally{Fl()}}var gs,Je=void 0;function bs(e){var t=Je,
n=gs;Je=void 0,gs=void 0;try{return e()}finally{Je=t,gs=n}}var ys=void 0,ho=0,Bl=0,IC=0,gc=0,zl=void 0,Hl=0;function uf(e){
if(Je!==void 0){var t=e.n;if(t===void 0||t.t!==Je)return t={i:0,S:e,p:Je.s,n:void 0,t:Je,e:void 0,x:void 0,r:t},Je.s!==void 0&&
(Je.s.n=t),Je.s=t,e.n=t,32&Je.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Je.s,t.n=void 0,Je.s.n=t,Je.s=t),t}}function mt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}mt.prototype.brand=FC;mt.prototype.h=function(){return!0};mt.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:bs(function(){var o;(o=t.W)==null||o.call(t)}))};
mt.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&bs(function(){var r;(r=t.Z)==null||r.call(t)}))}};mt.prototype.subscribe=
function(e){var t=this;return zt(function(){var n=t.value;bs(function(){return e(n)})},{name:"sub"})};mt.prototype.valueOf=
function(){return this.value};mt.prototype.toString=function(){return this.value+""};mt.prototype.toJSON=function(){return this.
value};mt.prototype.peek=function(){var e=this;return bs(function(){return e.value})};Object.defineProperty(mt.prototype,
"value",{get:function(){var e=uf(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Bl>100)
throw new Error("Cycle detected");(function(n){ho!==0&&Bl===0&&n.l!==gc&&(n.l=gc,zl={S:n,v:n.v,i:n.i,o:zl})})(this),this.
v=e,this.i++,Hl++,ho++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Fl()}}}});function le(e,t){return new mt(e,
t)}function cf(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function pf(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function df(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function br(e,t){mt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Hl-1,this.
f=4}br.prototype=new mt;br.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
Hl))return!0;if(this.g=Hl,this.f|=1,this.i>0&&!cf(this))return this.f&=-2,!0;var e=Je;try{pf(this),Je=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Je=e,df(
this),this.f&=-2,!0};br.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
mt.prototype.S.call(this,e)};br.prototype.U=function(e){if(this.t!==void 0&&(mt.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};br.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(br.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=uf(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function Dt(e,t){
return new br(e,t)}function mf(e){var t=e.j;if(e.j=void 0,typeof t=="function"){ho++;var n=Je;Je=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,bc(e),o}finally{Je=n,Fl()}}}function bc(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
mf(e)}function qC(e){if(Je!==this)throw new Error("Out-of-order effect");df(this),Je=e,this.f&=-2;try{8&this.f&&bc(this)}finally{
Fl()}}function fi(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,gs&&gs.push(this)}
fi.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};fi.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,mf(this),
pf(this),ho++;var e=Je;return Je=this,qC.bind(this,e)};fi.prototype.N=function(){2&this.f||(this.f|=2,this.u=ys,ys=this)};
fi.prototype.d=function(){this.f|=8,1&this.f||bc(this)};fi.prototype.dispose=function(){this.d()};function zt(e,t){var n=new fi(
e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var ff,ql,Il,VC=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var hf=[];zt(function(){ff=this.N})();function hi(e,t){be[e]=t.bind(null,be[e]||function(){})}function vs(e){if(Il){var t=Il;
Il=void 0,t()}Il=e&&e.S()}function gf(e){var t=this,n=e.data,o=WC(n);o.name="ReactiveDom",o.value=n;var r=se(function(){
for(var a=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=Dt(function(){var h=o.value.value;return h===0?0:h===!0?
"":h||""}),p=Dt(function(){return!Array.isArray(c.value)&&!oc(c.value)}),d=zt(function(){if(this.N=yf,p.value){var h=c.value;
a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=h)}}),f=t.__$u.d;return t.__$u.d=function(){d(),f.call(this)},
[p,c]},[]),i=r[0],s=r[1];return i.value?s.peek():s.value}gf.displayName="ReactiveTextNode";Object.defineProperties(mt.prototype,
{constructor:{configurable:!0,value:Im(H,null).constructor},type:{configurable:!0,value:gf},props:{configurable:!0,get:function(){
var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});hi("__b",function(e,t){if(vs(),ql=
void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var i=o[r];i instanceof mt&&(n||(t.__np=
n={}),n[r]=i,o[r]=i.peek())}}e(t)});hi("__r",function(e,t){if(e(t),t.type!==H){vs();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===
void 0&&(o.__$u=n=(function(r,i){var s;return zt(function(){s=this},{name:i}),s.c=r,s})((function(r){return function(){var i;
VC&&((i=this.y)==null||i.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.
name:""))),ql=o,vs(n)}});hi("__e",function(e,t,n,o){vs(),ql=void 0,e(t,n,o)});hi("diffed",function(e,t){vs(),ql=void 0;var n;
if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,i=n.U;if(i)for(var s in i){var a=i[s];a===void 0||o&&s in o||
(a.d(),i[s]=void 0)}if(o){i||(i={},n.U=i);for(var u in o){var c=i[u],p=o[u];c===void 0?(c=UC(n,u,p,r),i[u]=c):c.o(p,r)}}}
e(t)});function UC(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,i=le(n);return{o:function(s,a){i.value=s,o=a},d:zt(
function(){this.N=yf;var s=i.value.value;o[t]!==s&&(o[t]=s,r?e[t]=s:s!=null&&(s!==!1||t[4]==="-")?e.setAttribute(t,s):e.
removeAttribute(t))})}}hi("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;
for(var r in o){var i=o[r];i&&i.d()}}}var s=t.__np;if(s){var a=t.props;for(var u in s)a[u]=s[u]}t.__np=void 0}else{var c=t.
__c;if(c){c.__$f|=8;var p=c.__$u;p&&(c.__$u=void 0,p.d())}}e(t)});hi("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});
di.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;
if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(o||i||4&this.__$f)||1&this.__$f)return!0}else if(!(o||
4&this.__$f)||3&this.__$f)return!0;for(var s in e)if(s!=="__source"&&e[s]!==this.props[s])return!0;for(var a in this.props)
if(!(a in e))return!0;return!1};function WC(e,t){return se(function(){return le(e,t)},[])}var KC=function(e){queueMicrotask(function(){queueMicrotask(e)})};function GC(){yc(function(){for(var e;e=hf.shift();)ff.call(e)})}function yf(){hf.push(this)===1&&(be.requestAnimationFrame||
KC)(GC)}var vc=new URL("../../",import.meta.url);function yn(e){return new URL(e,vc).href}function bf(e){return e.startsWith(vc.
pathname)?e.slice(vc.pathname.length):e.replace(/^\//,"")}var xc=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],Vl=["explore","funnel",
"retention","paths","sessions","difference","live"];function vr(e){return xc.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function he(e){return e==null?[]:typeof e=="string"?[e]:e}var xf=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function wf(e,t){
let n=e.split("/").filter(u=>u!=="").map(jC),[o,r,i]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&r!==void 0)return{kind:"\
link",id:r};if(xf.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let s=o.startsWith("~")?o.slice(1):o;if(r===
"actor"&&i!==void 0)return{kind:"actor",dataset:s,actor:i};let a=Vl.find(u=>u===r)??"explore";return{kind:"view",dataset:s,
view:a,fragment:t}}function jC(e){try{return decodeURIComponent(e)}catch{return e}}function kf(e,t){return`${Cf(e)}/${t}`}
function Ul(e,t){return`${Cf(e)}/actor/${encodeURIComponent(t)}`}function Cf(e){let t=xf.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function _f(e){let t=[`q=${await vf(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await vf(e.open)}`),t.join("&")}async function Wl(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await xs(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let r=t.get("open"),i=r===null?[]:await xs(r);return{document:o,as:t.get("as"),open:Array.isArray(
i)?i.filter(JC):[]}}function JC(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function vf(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await Sf(t,new CompressionStream("deflate-raw")),o="";for(let r of n)o+=String.fromCharCode(
r);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function xs(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await Sf(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var YC=4<<
20;async function Sf(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let r=[],i=0,s=t.readable.
getReader();for(;;){let{done:c,value:p}=await s.read();if(c)break;if(r.push(p),i+=p.length,i>YC)throw new Error("the lin\
k unpacks to too much")}let a=new Uint8Array(i),u=0;for(let c of r)a.set(c,u),u+=c.length;return a}var Tf={before:[],after:[]};function wc(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function Mf(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function Pf(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var gi=/([^.[\]]+)|\[(\d+)\]/gy;function ws(e){let t=[];for(gi.lastIndex=0;gi.lastIndex<e.length;){e[gi.lastIndex]==="."&&
gi.lastIndex++;let n=gi.lastIndex,o=gi.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function Df(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function Ef(e){return typeof e=="\
string"?ws(e):e}function ks(e,t){let n=e;for(let o of Ef(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function xe(e,t,n){return kc(e,Ef(t),n)}function kc(e,t,n){let[o,...r]=t;if(o===void 0)return n;if(typeof o==
"number"){let a=Array.isArray(e)?[...e]:e==null?[]:[e],u=kc(a[o],r,n);return u===void 0?a.splice(o,1):a[o]=u,a}let i=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),s=kc(i.get(o),r,n);return s===void 0?i.delete(o):i.set(o,s),Object.fromEntries(
i)}function en(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(e)!==Array.
isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(t,o)&&en(e[o],
t[o]))}function xr(e){return`'${e.replaceAll("'","''")}'`}var Af="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",ZC=new RegExp(`^${Af}(\\.${Af}\
)*$`,"u"),QC=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function Ie(e){return ZC.test(e)&&!QC.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function Ro(e){
return`event = ${xr(e)}`}var XC=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function Kl(e){let t=e===void 0?null:XC.exec(e);return t?
t[1].replaceAll("''","'"):null}function Cc(e,t){let n=Ie(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${xr(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>xr(String(o))).join(", ")})`:`${n} = ${String(t)}`}function Gl(e,t){return e===
void 0||e.trim()===""?t:`${$f(e)} and ${$f(t)}`}function $f(e){return/\bor\b/i.test(e)?`(${e})`:e}var e_=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function _t(e){
let t=e_.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function _c(e){let t=e[vr(e)];return he(
t?.by).find(n=>!jl(n))??null}function jl(e){return/^\s*(time|bins)\s*\(/i.test(e)}function Lf(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let r={...n,[e.view]:{document:t_(e.document),as:e.as}},i=n[t],s=_t(e.document),a=_c(e.document);
if(i){let d=Of({...s,...i.document},a);return{state:{view:t,document:d,as:i.as,open:[]},waiting:r,said:null}}let u=n_(t)?
Kl(s.where):null;u!==null&&delete s.where;let c=Of({...s,...wr(t,u,o)},a),p=u===null?null:`The filter ${Ro(u)} became ${o_(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:r,said:p}}function t_(e){let t=vr(e);return e[t]===void 0?
{}:{[t]:e[t]}}function n_(e){return e==="funnel"||e==="retention"||e==="paths"}function o_(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function wr(e,t,n){let[o,r]=n.events,i=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[i,i===r?o:r].filter(r_).map(i_),window:"7d"}};case"retention":return{retention:{
start:i===void 0?"true":Ro(i),return:"true",period:"day"}};case"paths":return{paths:i===void 0?{}:{start:Ro(i)}};case"di\
fference":return{difference:{selection:i===void 0?"true":Ro(i)}}}}function r_(e){return e!==void 0}function i_(e){return{
where:Ro(e)}}function Of(e,t){let{aggregate:n,funnel:o,retention:r}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(r)return{...e,retention:{...r,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let i=he(n.by);return i.
includes(t)?e:{...e,aggregate:{...n,by:[...i.filter(jl),t]}}}var Sc={view:"explore",document:{dataset:""},as:null,open:[]},ft=le(Sc),$n=le(Tf),Rf=le({state:Sc,how:"load"}),Jl={},Yl=!1,
Be=ft,Zl=Rf,ge=Dt(()=>ft.value.document),Nf=Dt(()=>ft.value.view),Bf=Dt(()=>ft.value.as),yi=Dt(()=>ft.value.open),Ht=Dt(
()=>ft.value.document.dataset),bi=Dt(()=>$n.value.before.length>0),vi=Dt(()=>$n.value.after.length>0);function pe(e,t="p\
ush"){let n={...ft.value,...e};en(n,ft.value)||((t==="push"||!Yl)&&($n.value=wc($n.value,ft.value)),Yl=t==="replace",Mc(
n,t))}function we(e,t,n="push"){pe({document:xe(ft.value.document,e,t)},n)}function tn(e){pe({open:[...ft.value.open,e]})}
function Ql(){pe({open:ft.value.open.slice(0,-1)})}function zf(e,t){let n=Lf(ft.value,e,Jl,t);return Jl=n.waiting,pe(n.state),
n.said}function go(){Hf(Mf($n.value,ft.value))}function xi(){Hf(Pf($n.value,ft.value))}function Hf(e){e&&($n.value=e.stack,Yl=!1,
Mc(e.value,"push"))}function Tc(e){en(e,ft.value)||(ft.value!==Sc&&($n.value=wc($n.value,ft.value)),Yl=!1,Mc(e,"load"))}
function Mc(e,t){ft.value=e,Rf.value={state:e,how:t}}function Ff(){return{undo:$n.value,waiting:Jl}}function If(e){$n.value=
e.undo,Jl=e.waiting}var Et=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function Xl(){return new Et(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function ea(e,t=0){let n=Pc(e)&&Pc(
e.error)?e.error:null;if(!n)return new Et({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=r=>typeof n[r]==
"string"?n[r]:"";return new Et({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:s_(n.span),status:t})}
function s_(e){if(!Pc(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function Pc(e){return e!==null&&typeof e=="object"}function wi(e,t){let n=new TextEncoder().encode(e),o=r=>new TextDecoder().
decode(n.subarray(0,r)).length;return{start:o(t.start),end:o(t.end)}}async function Ye(e,t={}){let n=await ki(e,t);if(n.status!==204)return await qf(n)}async function ki(e,t={}){let n={method:t.
method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},...t.headers},
cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await l_(yn(e),n);
if(!o.ok)throw ea(await qf(o).catch(()=>null),o.status);return o}async function l_(e,t){try{return await fetch(e,t)}catch(n){
throw t.signal?.aborted?n:Xl()}}async function qf(e){let t=await e.text();try{return JSON.parse(t)}catch{throw new Et({code:"\
unreadable",message:"The server's answer cannot be read",status:e.status})}}function No(e){return e instanceof DOMException&&
e.name==="AbortError"}function tt(e){return e instanceof Et?e:new Et({code:"unexpected",message:e instanceof Error?e.message:
String(e)})}var ta=le({value:null,error:null}),Dc=new Map,to=ta;async function Bo(){try{let e=await Ye("v1/datasets");ta.value={value:e.
datasets,error:null}}catch(e){ta.value={value:ta.value.value,error:tt(e)}}}function rt(e){let t=Dc.get(e);return t||(t=le(
{value:null,error:null}),Dc.set(e,t),Ec(e)),t}async function Ec(e){let t=Dc.get(e);if(!(!t||e===""))try{t.value={value:await Ye(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:tt(n)}}}async function Vf(e,t,n,o){
let r=new URLSearchParams({column:t,limit:String(n)}),i=`v1/datasets/${encodeURIComponent(e)}/values?${r.toString()}`;return(await Ye(
i,{signal:o})).values}async function Uf(e,t,n){return Ye(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var na=new Map;function Ac(e){return na.has(e)||Kf(e),na.get(e)??{events:[]}}async function Kf(e){if(e==="")return{events:[]};
na.set(e,{events:[]});let n={events:(await Vf(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return na.set(e,n),n}var Wf=864e5;
async function $c(e,t){let n=t==="explore"?null:Kf(e);to.value.value||await Bo();let o=to.value.value?.find(({name:a})=>a===
e),r=o!==void 0&&Date.parse(o.to)>Date.now()-2*Wf,i=o!==void 0&&Date.parse(o.from)<Date.now()-31*Wf,s=n?await n:Ac(e);return{
dataset:e,...r&&i?{from:"now-30d"}:{},timezone:Oc(),...wr(t,null,s)}}function Oc(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var oa="sluice.";function zo(e){return Cs(()=>localStorage.getItem(oa+e))}function Ho(e,t){Cs(()=>localStorage.setItem(oa+
e,t))}function Gf(e){let t=Cs(()=>sessionStorage.getItem(oa+e));return t===null?null:Cs(()=>JSON.parse(t))}function jf(e,t){
Cs(()=>sessionStorage.setItem(oa+e,JSON.stringify(t)))}function Cs(e){try{return e()}catch{return null}}var kr=le({kind:"home"}),Io=kr,Fo=Promise.resolve(),Jf=0;async function Yf(){let e=Gf("undo");e?.undo&&Array.isArray(e.undo.
before)&&If(e),addEventListener("popstate",()=>{Lc()}),addEventListener("pagehide",()=>jf("undo",Ff())),await Lc(),zt(()=>{
let{state:t,how:n}=Zl.value;n!=="load"&&(Fo=Fo.then(()=>ra(t,n)))})}function nn(e,t=""){history.pushState(null,"",yn(e)+
(t===""?"":`#${t}`)),Lc()}function Rc(e=Be.value){kr.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
Fo=Fo.then(()=>ra(e,"push"))}async function _s(e){return`${yn(kf(e.document.dataset,e.view))}#${await _f(e)}`}async function ra(e,t){
let n=await _s(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),kr.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function Lc(){let e=++Jf,t=wf(bf(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){kr.value=t;return}let n=await Wl(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await $c(t.dataset,t.view);e===Jf&&(Tc({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),kr.value=t,n||(Fo=Fo.then(
()=>ra(Be.value,"replace"))))}async function Ci(e){let{view:t,document:n}=Be.value,o=await $c(e,t),r={view:t,document:o,
as:null,open:[]};if(n.dataset===""){Tc(r),kr.value={kind:"view",dataset:e,view:t,fragment:""},Fo=Fo.then(()=>ra(r,"repla\
ce"));return}pe(r),kr.value.kind!=="view"&&Rc()}var a_=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function ia(e){let t=a_.exec(e)?.[1];if(t===void 0)return null;let n=Zf(
t),[o,r,i]=n.map(a=>a.trim()),s=Number(r);return!o||!Number.isInteger(s)||s<1||n.length>3||i!==void 0&&!/^'(log|linear)'$/i.
test(i)?null:{value:o,count:s,scale:/log/i.test(i??"")?"log":"linear"}}function Nc({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function Zf(e){let t=[],n=0,o="",r=0;for(let i=0;i<e.length;i++){let s=e[i];
o!==""?s===o&&(o=""):s==="'"||s==='"'?o=s:s==="("||s==="["?n++:s===")"||s==="]"?n--:s===","&&n===0&&(t.push(e.slice(r,i)),
r=i+1)}return[...t,e.slice(r)]}function u_(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function Qf(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&u_(t[1])?Zf(t[1])[0].trim():"";return n===""?null:n}var c_=40,p_=40;function sa(e){if(e.samples)return"raw";let t=he(e.aggregate?.by);return t.some(o=>ia(o)!==null)?t.some(
qo)?"heat":"distribution":t.some(qo)?"line":"table"}function qo(e){return/^\s*time\s*\(/i.test(e)}function On(e){for(let t of he(
e.aggregate?.by)){let n=ia(t);if(n)return n}return null}function Ss(e,t,n,o){if(t==="raw")return e.samples?e:{..._t(e),samples:{}};
let r=e.aggregate??n??wr("explore",null,{events:[]}).aggregate,i={..._t(e),aggregate:r},s=he(r.by).filter(u=>!jl(u)),a=he(
r.by).find(qo)??"time('auto')";switch(t){case"distribution":return Xf(i,u=>[u,...s.slice(0,1)],c_,o);case"heat":return Xf(
i,u=>[a,u],p_,o);case"line":return Bc(i,[a,...s],n);case"bar":return Bc(i,s.length>0?s:[a],n);default:return Bc(i,s,n)}}
function d_(e){for(let t of he(e.aggregate?.measures)){let n=Qf(t);if(n!==null)return n}return null}function Xf(e,t,n,o){
let r=On(e)??m_(e,n,o);if(!r)return e;let{over:i}=e.aggregate;return{...e,aggregate:{...i===void 0?{}:{over:i},measures:[
"count()"],by:[...t(Nc(r))]}}}function m_(e,t,n){let o=d_(e),r=o===null?n[0]:n.find(({value:i})=>i===o)??{value:o,log:!1};
return r?{value:r.value,count:t,scale:r.log?"log":"linear"}:null}function Bc(e,t,n){let o=e.aggregate,r=On(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:i,order:s,limit:a,...u}=r,c=JSON.stringify(he(i))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&s!==void 0?{order:s}:{},...c&&a!==void 0?{limit:a}:{},...t.length>0?{by:[...t]}:{}}}}function la(e,t){
let n=On(e);if(!e.aggregate||!n)return e;let o=he(e.aggregate.by).map(r=>ia(r)?Nc({...n,...t}):r);return{...e,aggregate:{
...e.aggregate,by:o}}}var f_=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function aa(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function _i(e,t){return e<0?"−"+t:t}function qe(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=
1e21||t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return _i(e,aa(n)+(o===void 0?"":`.${o}`))}
function De(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return _i(e,h_(t));if(t>=9995e11)return _i(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=f_.find(([r])=>Number((t/r).toPrecision(3))>=1);return _i(e,Number(t/
n).toPrecision(3)+" "+o)}function h_(e){return Number.isInteger(e)?aa(String(e)):e>=1e3?aa(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function Ve(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*
100;if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return _i(e,"> 99.9 %");let n=t>=99.95||t===
0?t.toFixed(0):t.toFixed(1);return _i(e,`${aa(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function Cr(e){
let t=Ve(e);return e>0?`+${t}`:t}function eh(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?
n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}var zc=[[86400,"d"],[3600,"h"],[60,"min"]];function Ts(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Ts(-e)}`;
if(e<59.95)return g_(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=zc.findIndex(
([c])=>t>=c),[o,r]=zc[n],i=Math.floor(t/o),[s,a]=zc[n+1]??[1,"s"],u=Math.round((t-i*o)/s);return u===0?`${i}${" "}${r}`:
`${i}${" "}${r} ${u}${" "}${a}`}function g_(e){return e===0?`0${" "}s`:e<999e-6?`${Hc(e*1e6)}${" "}µs`:e<.9995?
`${Hc(e*1e3)}${" "}ms`:`${Hc(e)}${" "}s`}function Hc(e){return String(Number(e.toPrecision(e>=100?3:2)))}function th(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Ts(e/1e3)}var Rn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},nh={text:Rn.other,kind:"other"},y_=new Set(Object.
values(Rn)),b_=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function v_(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function Ue(e){return e.toWellFormed().replace(b_,v_).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function oe(e){
if(e==null)return{text:Rn.null,kind:"null"};if(e==="")return{text:Rn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>oe(n).text).join(", "),kind:"value"};let t=Ue(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:y_.has(t)?`"${t}"`:t,kind:"value"}}var x_=new Intl.Segmenter("en",{granularity:"grapheme"});function oh(e){return Array.
from(x_.segment(e),t=>t.segment)}function Ms(e,t){if(e.length<=t)return e;let n=oh(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function rh(e,t){if(e.length<=t)return e;let n=oh(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var w_={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},ih=new Map;function sh(e,t){let n=`${t} ${e}`,o=ih.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...w_[t],timeZone:e,hourCycle:"h23"}),ih.set(n,o)),o}function Fc(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function Ee(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):Fc(t)?sh(t,n).format(o):`${sh("UTC",n).format(o)} UTC`}function ua(e,t=Date.now()){return e==="UTC"||!Fc(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function ca(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:Fc(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(i=>[
i.type,Number(i.value)])),r=i=>o.get(i)??0;return{year:r("year"),month:r("month"),day:r("day"),hour:r("hour"),minute:r("\
minute"),second:r("second")}}function bn(e,t,n){return t>=300*86400?Ee(e,n,"year"):t>=28*86400?Ee(e,n,"month"):t>=.9*86400?
Ee(e,n,"day"):t>=60?Ee(e,n,"minute"):Ee(e,n,"second")}function ht(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function We(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${qe(e)} ms`:Ts(e/1e3);case"seconds":return n?`${qe(e)} s`:Ts(e);case"bytes":return n?`${qe(e)} B`:
eh(e);case"share":return n?`${qe(e*100)} %`:Ve(e);case"none":return n?qe(e):De(e)}}function yo(e){return e.type==="int64"||
e.type==="float64"}function pa(e,t,n){return typeof e=="number"&&yo(t)?{text:We(e,ht(t.name)),kind:"value"}:typeof e=="s\
tring"&&t.type==="timestamp"?{text:Ee(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:oe(e)}var k_=100;function Si(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:r})=>ht(
o)!=="none"?0:r==="float64"?1:2;return t.toSorted((o,r)=>n(o)-n(r)).map(o=>{let{min:r,max:i}=o;return{value:Ie(o.name),log:typeof r==
"number"&&typeof i=="number"&&r>0&&i/r>k_}})}var lh="Ce",ah="Ie",uh="Ue";var ch="Ee",ph="Le";var __=Symbol.for("pv"),S_=0;function l(e,t,n,o,r,i){t||(t={});var s,a,u=t;if("ref"in u&&typeof e!="function")for(a in u={},t)a=="ref"?s=t[a]:u[a]=t[a];
var c={type:e,props:u,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:__,__v:--S_,__i:-1,__u:0};return(r||
i)&&(c.__source=r,c.__self=i),be.vnode&&be.vnode(c),c}function dh({busy:e,done:t=null}){let n=V(null);return ot(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),l("div",{class:lh,"aria-hidden":"true",children:e&&(t===null||t===0?l("div",{class:uh}):l("div",{ref:n,class:ah}))})}
function no({lines:e=6}){return l("div",{class:ch,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>l("div",{class:ph},
n))})}var T_=/^[=+\-@\t\r]/;function M_(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=T_.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function mh(e,t){
return[e,...t].map(n=>`${n.map(M_).join(",")}\r
`).join("")}function ue(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var P_={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function ae({name:e,size:t=16}){return l("svg",{width:t,height:t,viewBox:"0 0 20\
 20",fill:"none",stroke:"currentColor","stroke-width":"1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hid\
den":"true",focusable:"false",children:l("path",{d:P_[e]})})}function da(e,t,n={}){let{side:o="bottom",align:r="start",gap:i=4}=n;e.style.maxHeight="";let{width:s,height:a}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let v=t.right+i+s<=u-8;hh(
e,v?t.right+i:t.left-i-s,fh(t.top,a,c));return}let p=c-8-t.bottom-i,d=t.top-i-8,f=o==="bottom"?a<=p||p>=d:!(a<=d||d>=p),
h=Math.max(f?p:d,64),y=r==="start"?t.left:r==="end"?t.right-s:t.left+(t.width-s)/2;a>h&&(e.style.maxHeight=`${h}px`),hh(
e,fh(y,s,u),f?t.bottom+i:t.top-i-Math.min(a,h))}function fh(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function hh(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var gh="Me";var qc=le(null),Ic,A_=500;function yh(e,t,n){clearTimeout(Ic),Ic=setTimeout(()=>{e.isConnected&&(qc.value={anchor:e,text:t})},
n)}function bo(){clearTimeout(Ic),qc.value=null}function Vo(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&yh(
t.currentTarget,e,A_)},onPointerLeave:bo,onPointerDown:bo,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
yh(n,e,0)},onBlur:bo}:{}}function bh(){let e=V(null),t=qc.value;return ot(()=>{!e.current||!t||(e.current.showPopover(),
da(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?l("div",{ref:e,popover:"man\
ual",role:"tooltip",class:gh,children:t.text}):null}var Vc={};Xu(Vc,{button:()=>Uc,danger:()=>L_,default:()=>N_,iconOnly:()=>Wc,outlined:()=>$_,primary:()=>O_,quiet:()=>R_,
small:()=>Kc});var Uc="e",$_="Ne",O_="w",L_="Re",Wc="F",R_="T",Kc="q",N_={button:Uc,outlined:$_,primary:O_,danger:L_,iconOnly:Wc,
quiet:R_,small:Kc};function N(e){let{children:t,icon:n,after:o,label:r,keys:i,kind:s="plain",small:a=!1}=e,u=t==null,c=Vo(u||i?[r,i].filter(
Boolean).join("  "):void 0);return l("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:ue(Uc,s!=="plain"&&
Vc[s],u&&Wc,a&&Kc,e.class),"aria-label":r,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&l(ae,{name:n}),t,o&&l(ae,{name:o,size:12})]})}var vh="b";var Ds=[];function xh(){return Ds.length>0}function At(e){let{anchor:t,onClose:n,focus:o=!0}=e,r=V(null);return ot(()=>{
let i=r.current;if(!i||!t)return;i.showPopover();let s=()=>da(i,t instanceof Element?t.getBoundingClientRect():t,e.placing);
s();let a=new ResizeObserver(s);return a.observe(i),addEventListener("resize",s),()=>{a.disconnect(),removeEventListener(
"resize",s)}},[t]),H_(r,o),F_(r,t,n),l("div",{ref:r,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:ue(
vh,e.class),children:e.children})}function H_(e,t){X(()=>{if(bo(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function F_(e,t,n){let o=V(n);o.current=n,X(()=>{let r={};Ds.push(
r);let i=a=>{let u=a.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!I_(e.current,u)&&o.current()},
s=a=>{a.key!=="Escape"||a.defaultPrevented||Ds.at(-1)!==r||(a.preventDefault(),a.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",i,!0),document.addEventListener("keydown",s),()=>{Ds.splice(Ds.indexOf(r),1),document.removeEventListener(
"pointerdown",i,!0),document.removeEventListener("keydown",s)}},[t])}function I_(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var wh="Ae",kh="o",Ch="De",_h="He",Sh="Fe",Th="Te",Mh="qe",Ph="Ge";function _r({anchor:e,label:t,head:n,items:o,onClose:r,placing:i}){let s=V(null),a=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||r(),c.act())};return l(At,{anchor:e,onClose:r,placing:i,children:[n&&l("div",{class:Mh,children:n}),
l("div",{ref:s,role:"menu","aria-label":t,class:wh,onKeyDown:c=>V_(c,s.current,r),children:o.map((c,p)=>c==="rule"?l("di\
v",{role:"separator",class:Th},p):l("button",{type:"button",tabIndex:-1,class:ue(kh,c.danger&&Ch),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:d=>d.currentTarget.focus(),children:[a?l("span",{class:Ph,children:c.checked&&l(ae,{name:"check"})}):c.
icon&&l(ae,{name:c.icon}),l("span",{class:_h,children:c.label}),c.keys&&l("span",{class:Sh,children:c.keys})]},p))})]})}
function V_(e,t,n){let o=[...t?.querySelectorAll("button")??[]],r=o.indexOf(document.activeElement),i=s=>{e.preventDefault(),
e.stopPropagation(),o[(s+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")i(r+1);else if(e.key==="ArrowUp")i(r<0?-1:
r-1);else if(e.key==="Home")i(0);else if(e.key==="End")i(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let s=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),a=[...o.
slice(r+1),...o.slice(0,r+1)].find(s);a&&i(o.indexOf(a))}}function $t({items:e,menuLabel:t,head:n,placing:o,...r}){let i=V(
null),[s,a]=D(!1);return l(H,{children:[l(N,{...r,buttonRef:i,popup:"menu",expanded:s,onClick:()=>a(!s)}),s&&l(_r,{anchor:i.
current,label:t,head:n,items:e,onClose:()=>a(!1),...o?{placing:o}:{}})]})}var Dh="Je",Eh="Ke",Ah="Oe",$h="p",Oh="d";var As=le([]),ma=new Map,W_=1e4,K_=1;function Ft(e,t=null){let n=K_++;As.value=[...As.value,{id:n,text:e,action:t}].slice(
-3),Lh(n)}function Lh(e){ma.set(e,setTimeout(()=>Gc(e),W_))}function Gc(e){clearTimeout(ma.get(e)),ma.delete(e),As.value=
As.value.filter(t=>t.id!==e)}function Rh(){return l("div",{class:Dh,role:"status",children:As.value.map(({id:e,text:t,action:n})=>l(
"div",{class:Eh,onPointerEnter:()=>clearTimeout(ma.get(e)),onPointerLeave:()=>Lh(e),children:[l("span",{class:Ah,children:t}),
n&&l("button",{type:"button",class:$h,onClick:()=>{Gc(e),n.act()},children:n.label}),l("button",{type:"button",class:Oh,
"aria-label":"Close",onClick:()=>Gc(e),children:l(ae,{name:"close",size:14})})]},e))})}function it(e,t){G_(e).then(n=>Ft(n?`${t} is copied.`:`${t} cannot be copied here.`))}async function G_(e){if(navigator.
clipboard!==void 0&&await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("te\
xtarea");t.value=e,t.className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}function $s(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var jc=new Map,Nh=7;function Ti(e,t){let n=JSON.stringify([e,t??null]),o=jc.get(n);return o===void 0&&(o=[...jc.keys()].
filter(r=>r.startsWith(JSON.stringify([e]).slice(0,-1))).length,jc.set(n,o)),o}function fa(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/Nh)%4]}function oo(e){return`--series-${e%Nh+1}`}var Bh=le(0),ha=Bh;new MutationObserver(()=>{Bh.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function Ae(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}var Jc=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],j_=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function Os(e,t){let n=Jc.find(
i=>i.from===e.from&&(i.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let o=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
r=o?j_.get(o[2]):void 0;return o&&r?`Last ${o[1]==="1"?r:`${o[1]} ${r}s`}`:`${zh(e.from,t,"the first event")} – ${zh(e.
to,t,"now")}`}function zh(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let o=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return Ee(e,t,Ee(e,t,"clock")==="00:00"?"day":o===
"day"?"minute":o)}var Ls=2,vn=16,Sr=20,J_=24;async function Hh(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let r=e.getBoundingClientRect(),i=o.map(y=>({canvas:y,box:y.getBoundingClientRect()})),s=Math.min(...i.map(({box:y})=>y.
top)),a=Math.max(...i.map(({box:y})=>y.bottom))-s,u=Y_(e),c=Math.max(1,Math.floor((r.width-2*vn)/200)),p=Math.ceil(u.length/
c)*Sr+2*Sr,d=globalThis.document.createElement("canvas");d.width=r.width*Ls,d.height=(vn+2*Sr+a+p+vn)*Ls;let f=d.getContext(
"2d");if(!f)return null;f.scale(Ls,Ls),f.fillStyle=Ae("--surface"),f.fillRect(0,0,r.width,d.height/Ls);let h=vn+2*Sr;ga(
f,Z_(t),vn,vn+12,`600 13px ${Ae("--font")}`,Ae("--text"),r.width-2*vn),ga(f,`${Ue(t.dataset)}, ${Os(t,n)}, ${n}`,vn,vn+12+
Sr,`12px ${Ae("--font")}`,Ae("--muted"),r.width-2*vn);for(let{canvas:y,box:v}of i)f.drawImage(y,v.left-r.left,h+v.top-s,
v.width,v.height);return u.forEach(({text:y,color:v},w)=>{let[T,_]=[vn+w%c*200,h+a+Sr+Math.floor(w/c)*Sr];f.fillStyle=v,
f.fillRect(T,_-8,12,8),ga(f,y,T+20,_,`12px ${Ae("--font")}`,Ae("--text"),168)}),ga(f,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,vn,h+a+p-4,`12px ${Ae("--font")}`,Ae("--muted"),r.width),new Promise(y=>{d.toBlob(y,"\
image/png")})}function ga(e,t,n,o,r,i,s){e.font=r,e.fillStyle=i;let a=t;for(let u=t.length;u>8&&e.measureText(a).width>s;u=
Math.floor(u*.9))a=Ms(t,u);e.fillText(a,n,o)}function Y_(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,J_)}function Z_(e){let t=he(e.aggregate?.measures).join(", ")||"count()",n=he(e.aggregate?.by);
return Ue(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}function Fh(){return[{label:"Copy link",icon:"share",act:()=>{_s(Be.value).then(e=>it(e,"The link"))}},"rule",{label:"Co\
py as JSON",icon:"braces",act:()=>it(JSON.stringify(Be.value.document,null,2),"The document")},{label:"Copy as sluice co\
mmand",icon:"copy",act:()=>it(Zc(Be.value.document),"The command")},{label:"Copy as curl",icon:"copy",act:()=>it(Qc(Be.value.
document),"The command")},{label:"Copy as Go",icon:"copy",act:()=>it(Xc(Be.value.document),"The code")}]}function Yc(e){
return`'${e.replaceAll("'","'\\''")}'`}function Zc(e){return`sluice query ${Yc(JSON.stringify(e))}`}function Qc(e){return`\
curl -H 'Content-Type: application/json' ${Yc(yn("v1/query"))} \\
  -d ${Yc(JSON.stringify(e))}`}function Xc(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}var Ih="Pe";function Vh({document:e,answer:t,zone:n}){let o=V(null),r=s=>{s.catch(a=>Ft(Ue(tt(a).message)))},i=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return l("span",{ref:o,class:Ih,children:l($t,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>r(eS(o.
current,e,n,i))},{label:"CSV, as shown",icon:"table",act:()=>r(Uh(t,i))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>r(nS(e,i))},{label:"CSV, raw from the server",icon:"table",act:()=>r(qh(e,"csv",`${i}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>$s(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${i}.json`)},{label:"Arrow",icon:"download",act:()=>r(qh(e,"arrow",`${i}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>it(Qc(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>it(Zc(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>it(Xc(e),"The code")},{label:"Copy link",icon:"share",act:()=>{_s(Be.
value).then(s=>it(s,"The link"))}}],children:"Export"})})}async function eS(e,t,n,o){let r=e?.closest("figure")??e?.closest(
"section");if(!r)return;let i=await Hh(r,t,n);i?$s(i,`${o}.png`):Ft("This chart is a table; take it along as CSV.")}async function Uh(e,t){
let n=[...e.rows,...e.other?[tS(e.other,"(other)")]:[]];$s(new Blob([mh(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function tS(e,t){return e.map((n,o)=>o===0?t:n)}async function nS(e,t){await Uh(await Ye("v1/q\
uery",{body:xe(xe(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function qh(e,t,n){let o=await ki(`v1/query?\
format=${t}`,{body:e});$s(await o.blob(),n)}function at(e,t){let n=he(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((s,a)=>a),r=o.slice(0,Math.min(
n,e.columns.length)),i=r.find(s=>e.columns[s]?.name==="time"&&e.columns[s]?.type==="timestamp")??-1;return{time:i,keys:r.
filter(s=>s!==i),measures:o.slice(r.length).filter(s=>yo(e.columns[s]))}}function Wh(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function Rs(e,t,n,o=null){let{times:r,starts:i,places:s}=oS(e,t),a=new Map,
u=()=>new Array(r.length).fill(null);e.rows.forEach((p,d)=>{let f=Gh(p[t.time]);if(f===null)return;let h=t.keys.map(k=>p[k]),
y=JSON.stringify(h),v=a.get(y);v||a.set(y,v={keys:h,values:u(),low:u(),high:u(),estimated:!1});let w=p[n],T=s.get(f);v.values[T]=
typeof w=="number"?w:null;let _=o?.[d]?.[n];_&&(v.estimated=!0,[v.low[T],v.high[T]]=_)});let c=[...a.values()].map(({keys:p,
values:d,low:f,high:h,estimated:y})=>({keys:p,values:d,low:y?f:null,high:y?h:null,total:d.reduce((v,w)=>v+(w??0),0)}));return{
times:r,starts:i,series:c.sort((p,d)=>d.total-p.total)}}function oS(e,t){let n=new Map;for(let r of e.rows){let i=Gh(r[t.
time]);i!==null&&n.set(i,String(r[t.time]))}let o=[...n.keys()].sort((r,i)=>r-i);return{times:o,starts:o.map(r=>n.get(r)),
places:new Map(o.map((r,i)=>[r,i]))}}function Kh(e,t){let n=e[0]?.length??0,o=Array.from({length:n},(i,s)=>e.reduce((a,u)=>a+
Math.max(0,u[s]??0),0)),r=new Array(n).fill(0);return e.map(i=>i.map((s,a)=>(r[a]+=Math.max(0,s??0),t?o[a]===0?0:r[a]/o[a]:
r[a])))}function Ko(e){return/^\s*(count|sum)\s*\(/i.test(e)}function Gh(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.
isNaN(t)?null:t/1e3}function xn(e){let t=e.slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??
86400}var rS=new Set(["estimate","running","exact","error","cancelled","live"]);function ya(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!rS.has(n.state))return null;
let o=r=>typeof n[r]=="number"?n[r]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?ea(n):null,
body:n}}function ba(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var jh=!0;async function Jh(e,t,n){try{if(jh&&await iS(e,t,n))return;await sS(e,t,n)}catch(o){if(!No(o))throw o}}async function iS(e,t,n){
try{let o="run"in e?e.run:e,r="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,i=await ki("v1/stream",{body:o,signal:n,
...r?{headers:r}:{}});return await lS(i,s=>{let a=ya(s);a&&t(a)}),!0}catch(o){if(!(o instanceof Et)||o.status!==404&&o.status!==
405)throw o;return jh=!1,!1}}async function sS(e,t,n){if(!("run"in e))throw new Et({code:"not_supported",message:"This s\
erver has no live events"});let r=await(await ki("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:r,intervals:null,elapsed:r.stats.elapsed_ms,error:null,body:{}})}async function lS(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:r,value:i}=await n.read();if(r)break;let s=(o+
i).split(`
`);o=s.pop()??"";for(let a of s)a!==""&&t(a)}o!==""&&t(o)}var op=250,aS=8e3,Nn=le("idle"),Bn=new Map,ep=null,uS=1,Ns=op,tp,va=Nn;function Yh(e,t,n=[]){let o=uS++,r=n.filter(i=>Bn.
has(i));Bn.set(o,{message:e,take:t,abort:null}),Nn.value==="open"&&ip({id:o,...e,...r.length>0?{cancels:r}:{}});for(let i of r)
Qh(i);return Nn.value==="http"&&Xh(o),Nn.value==="idle"&&sp(),o}function rp(e){Bn.has(e)&&(Nn.value==="open"&&ip({id:e,cancel:!0}),
Qh(e))}function Zh(){Nn.value==="away"&&(clearTimeout(tp),sp())}function Qh(e){Bn.get(e)?.abort?.abort(),Bn.delete(e)}function ip(e){
ep?.send(JSON.stringify(e))}function sp(){Nn.value=Nn.value==="away"?"away":"connecting";let e=new URL(yn("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,ep=t,Ns=op,Nn.value="open";
for(let[o,r]of Bn)ip({id:o,...r.message})},t.onmessage=o=>pS(String(o.data)),t.onclose=()=>{ep=null,n?lp():cS()}}async function cS(){
if(!await fetch(yn("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return lp();Ns=op,Nn.value="http";for(let t of Bn.
keys())Xh(t)}function lp(){Nn.value="away",clearTimeout(tp),tp=setTimeout(sp,Ns*(.75+Math.random()/2)),Ns=Math.min(Ns*2,
aS)}function pS(e){let t=ya(e);t&&np(t)}function np(e){let t=Bn.get(e.id);t&&(ba(e)&&Bn.delete(e.id),t.take(e))}function Xh(e){
let t=Bn.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!Bn.has(e))return;if(t.abort=null,o instanceof
Et&&o.code===Xl().code)return lp();let r=o instanceof Et?o:new Et({code:"unexpected",message:String(o)});np({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:r,body:{}})};Jh(t.message,o=>np({...o,id:e}),t.abort.
signal).catch(n)}var dS={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},mS=100,Bs=class{present=le(
dS);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!en(o.of,t),done:0,elapsed:null,error:null},this.drop();let r=this.id;
this.id=Yh({run:t,...n.history?{history:!0}:{}},i=>this.take(t,i),[r])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(rp(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){rp(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(ba(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+mS-performance.now();this.timer??=setTimeout(()=>{let r=this.pending;this.drop(),r&&this.paint(
t,r)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,r={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let s=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...r,phase:s,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let i=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...r,phase:i==="live"?"running":i}}};function zn(e){
let t=se(()=>new Bs,[]),n=e===null?"":JSON.stringify(e);return X(()=>{e?t.run(e):t.cancel()},[n]),X(()=>()=>t.close(),[]),
t.result.value}function Tr(e,t){let n=typeof t=="string"?t:Df(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.
test(e.where.slice(n.length))?e:null}var ap={};Xu(ap,{default:()=>bS,empty:()=>gS,null:()=>hS,other:()=>yS,value:()=>fS});var fS="Qe",hS="Ve",gS="We",yS="Ye",
bS={value:fS,null:hS,empty:gS,other:yS};function K({value:e,shown:t,most:n=256,middle:o=!1}){let r=t??oe(e),i=o?rh(r.text,n):Ms(r.text,n);return l("bdi",{class:ap[r.
kind],title:i===r.text?void 0:Ms(r.text,2e3),children:i})}var eg=8;function vS(e,t,n,o){let r=Math.max(0,Math.min(Math.floor(e/n)-eg,o)),i=Math.min(o,Math.ceil((e+t)/n)+eg);return{
first:r,end:i,before:r*n,after:(o-i)*n}}function xa(e,t,n){let[o,r]=D({scroll:0,height:600});return X(()=>{let i=e.current;
if(!i)return;let s=()=>{let u=Math.floor(i.scrollTop/t)*t;r(c=>c.scroll===u&&c.height===i.clientHeight?c:{scroll:u,height:i.
clientHeight})};s();let a=new ResizeObserver(s);return a.observe(i),i.addEventListener("scroll",s,{passive:!0}),()=>{a.disconnect(),
i.removeEventListener("scroll",s)}},[t]),vS(o.scroll,o.height,t,n)}function wa(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function tg(e,t,n,o,r=0){let{row:i,column:s}=t??{row:0,column:0},a=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:a?n-
1:i+1,column:s}],["ArrowUp",{row:a?0:i-1,column:s}],["ArrowRight",{row:i,column:a?o-1:s+1}],["ArrowLeft",{row:i,column:a?
0:s-1}],["PageDown",{row:i+10,column:s}],["PageUp",{row:i-10,column:s}],["Home",{row:a?0:i,column:0}],["End",{row:a?n-1:
i,column:o-1}]]).get(e.key);return!c||n<=r||o===0?null:{row:Math.max(r,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var ng="G",og="Ze",up="l",rg="y",ig="J",sg="i",lg="x",ka="_e",cp="K",pp="r",ag="k",dp="ei",ug="z",cg="ii",pg="ri";function Ca(e){let{columns:t,rows:n,summary:o=[]}=e,r=V(null),i=Wt(),s=wa(),a=xa(r,s,n.length),[u,c]=D(null),[p,d]=D(new Map),
f=t.map(({key:v,width:w})=>{let T=p.get(v);return T===void 0?w??"minmax(80px, max-content)":`${T}px`}).join(" ")+" minma\
x(0, 1fr)",h=v=>{let w=tg(v,u,n.length+o.length,t.length,e.onSort?-1:0);if(w){v.preventDefault(),c(w),wS(r.current,w,s);
return}let T=u?[...n,...o][u.row]:void 0,_=u?t[u.column]:void 0;if(u?.row===-1&&_&&(v.key==="Enter"||v.key===" ")){v.preventDefault(),
_.sortable!==!1&&e.onSort?.(dg(_,e.sort??null));return}let k=r.current?.querySelector('[data-cursor="true"]');(v.key==="\
Enter"||v.key===".")&&T!==void 0&&_&&k&&v.target===r.current&&(v.preventDefault(),v.stopPropagation(),(e.onMenu??e.onCell)?.(
T,_,k))},y=(v,w,T)=>l(kS,{id:i,row:v,at:w,columns:t,cursor:u?.row===w?u.column:-1,onCursor:c,summary:T,last:w===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},T?`summary ${w}`:w);return l("div",{ref:r,class:ng,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${i}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:h,onFocus:v=>{v.target===r.current&&!u&&c({row:0,column:0})},children:l("div",{class:og,role:"\
presentation",style:{gridTemplateColumns:f},children:[l("div",{role:"row","aria-rowindex":1,class:ue(up,rg),children:t.map(
(v,w)=>l(CS,{id:`${i}--1-${w}`,column:v,cursor:u?.row===-1&&u.column===w,sort:e.sort??null,onSort:e.onSort,onWidth:T=>d(
new Map(p).set(v.key,T))},v.key))}),a.before>0&&l("div",{role:"presentation",class:cg,style:{height:`${a.before}px`}}),n.
slice(a.first,a.end).map((v,w)=>y(v,a.first+w,!1)),a.after>0&&l("div",{role:"presentation",class:pg,style:{height:`${a.after}\
px`}}),o.map((v,w)=>y(v,n.length+w,!0))]})})}function wS(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function kS({id:e,row:t,at:n,columns:o,cursor:r,onCursor:i,
summary:s,last:a,onMenu:u,onCell:c}){return l("div",{role:"row","aria-rowindex":n+2,class:ue(up,s&&ug,a&&ig),children:o.
map((p,d)=>l("div",{id:`${e}-${n}-${d}`,role:"gridcell","aria-colindex":d+1,"data-cursor":d===r,class:ue(sg,p.number&&cp,
d===r&&dp),onPointerDown:()=>i({row:n,column:d}),onClick:c&&(f=>c(t,p,f.currentTarget)),onContextMenu:u&&(f=>{f.preventDefault(),
u(t,p,f.currentTarget)}),children:l("span",{class:ka,children:p.cell(t,n)})},p.key))})}function dg(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function CS({id:e,column:t,
cursor:n,sort:o,onSort:r,onWidth:i}){let s=o?.key===t.key?o.descending?"descending":"ascending":"none",a=c=>{let p=c.currentTarget,
d=p.parentElement.getBoundingClientRect().width-c.clientX;p.setPointerCapture(c.pointerId),p.onpointermove=f=>i(Math.max(
48,Math.round(d+f.clientX))),p.onpointerup=()=>{p.onpointermove=null}},u=r!==void 0&&t.sortable!==!1;return l("div",{id:e,
role:"columnheader","aria-sort":u?s:void 0,"data-cursor":n,class:ue(lg,t.number&&cp,n&&dp),children:[u?l("button",{type:"\
button",tabIndex:-1,class:pp,onClick:()=>r(dg(t,o)),children:[l("span",{class:ka,children:t.head}),s!=="none"&&l(ae,{name:s===
"descending"?"sortDown":"sortUp",size:12})]}):l("span",{class:pp,children:l("span",{class:ka,children:t.head})}),l("span",
{class:ag,onPointerDown:a})]})}var mg="ai",fg="ti",hg="O",gg="oi",yg="ni";function wn({answer:e,document:t,zone:n,sort:o,onSort:r,onCell:i,shares:s=!1,label:a="Answer"}){let u=se(()=>TS(e,t,n,s),
[e,t,n,s]),c=se(()=>e.rows.map(f=>({cells:f,kind:"group"})),[e]),p=se(()=>SS(e),[e]),d=i&&((f,h,y)=>i(f.cells,h.key,y));
return l(Ca,{label:a,columns:u,rows:c,summary:p,...o===void 0?{}:{sort:o},...r?{onSort:r}:{},...d?{onCell:d,onMenu:d}:{}})}
function SS(e){let t=[];return e.other&&t.push({cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,
kind:"total"}),t}function mp(e,t){return!e.compare||t.time>=0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.keys.
map(o=>n[o])),n]))}function TS(e,t,n,o){let r=at(e,t),i=r.time<0?0:xn([...new Set(e.rows.map(u=>Date.parse(String(u[r.time]))/
1e3))].sort((u,c)=>u-c)),s=new Set([r.time,...r.keys]),a=mp(e,r);return e.columns.flatMap((u,c)=>{let p={key:u.name,head:l(
K,{value:u.name,most:48}),number:yo(u)&&!s.has(c),cell:d=>d.kind!=="group"&&s.has(c)?c===0?l(K,{shown:DS(d.kind)}):null:
c===r.time?bn(String(d.cells[c]),i,n):l(ES,{value:d.cells[c],column:u,zone:n})};return r.measures.includes(c)?[p,...o&&Ko(
u.name)&&r.keys.length>0?[MS(e,c)]:[],...a?[PS(e,r,a,c)]:[]]:[p]})}function MS(e,t){let n=i=>typeof i?.[t]=="number"?i[t]:
0,o=n(e.total),r=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"share",width:"\
176px",sortable:!1,number:!0,cell:({cells:i,kind:s})=>{if(o<=0)return null;let a=n(i)/o;return l("span",{class:mg,children:[
s!=="total"&&l("span",{class:fg,children:l("span",{class:hg,"data-other":s==="other",style:{width:`${r>0?n(i)/r*100:0}%`}})}),
l("span",{class:gg,children:Ve(a)})]})}}}function PS(e,t,n,o){let r=e.columns[o],i=({cells:s,kind:a})=>(a==="total"?e.compare?.
total:a==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>s[c]))))?.[o];return{key:`${r.name} before`,head:"\
vs previous",number:!0,sortable:!1,cell:s=>{let[a,u]=[s.cells[o],i(s)];if(typeof a!="number"||typeof u!="number")return l(
"span",{class:yg,title:"not there before",children:typeof a=="number"?"new":"–"});let c=`${We(u,ht(r.name),!0)} before`;
return l("span",{title:c,children:u===0?a===0?Ve(0):"new":Cr(a/u-1)})}}}function DS(e){return e==="other"?nh:{text:Rn.total,
kind:"other"}}function ES({value:e,column:t,zone:n}){let o=pa(e,t,n);return typeof e=="number"?l("span",{title:We(e,ht(t.
name),!0),children:o.text}):l(K,{shown:o,most:64,middle:!0})}function _a(e,t){let n=[...new Set(e)].sort((d,f)=>d-f),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,r=o?n.slice(1):n,i=r[0],
s=r.at(-1);if(i===void 0||s===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let a=Math.max(1,t.count-1),u=i===s?1:
t.count,p=(t.scale==="log"?AS(i,s>i?(s/i)**(1/a):1.1,u):Array.from({length:u+1},(d,f)=>i+f*(s>i?(s-i)/a:Math.max(1e-9,Math.
abs(i)*.001)))).map(d=>$S(r,d));return{edges:o?[0,...p]:p,scale:t.scale,zero:o}}function AS(e,t,n){return Array.from({length:n+
1},(o,r)=>e*t**r)}function $S(e,t){let n=0,o=e.length-1;for(;n<o;){let r=n+o>>1;e[r]<t?n=r+1:o=r}for(let r of[e[n],e[n-1]])
if(r!==void 0&&Math.abs(r-t)<=Math.abs(t)*1e-9)return r;return t}function Fs({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let r=n+o+1>>1;e[r]<=t?n=r:o=r-1}return n}function fp(e,t,n,o,r){let i=new Map,s=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(y=>u[y]),p=JSON.stringify(c),d=i.get(p);d||i.set(p,d={keys:c,counts:new Array(
s).fill(0),nulls:0});let f=typeof u[r]=="number"?u[r]:0,h=u[n];if(typeof h!="number")d.nulls+=f;else{let y=t.zero&&h<=0?
0:Fs(t,h*(1+Math.sign(h)*1e-12));y>=0&&y<s&&(d.counts[y]+=f)}}return[...i.values()].map(u=>({...u,total:u.counts.reduce(
(c,p)=>c+p,0)})).sort((u,c)=>c.total-u.total)}function Is(e){let t=e.reduce((o,r)=>o+r,0),n=0;return e.map(o=>t===0?0:(n+=
o)/t)}function bg(e,t,n){let o=Is(t),r=Fs(e,n);if(r<0)return 0;if(r>=t.length)return 1;let i=r===0?0:o[r-1];return i+(o[r]-i)*
(Go(e,n)-r)}function OS({edges:e,scale:t,zero:n},o,r){let i=e[o],s=e[o+1];return t==="log"&&!(n&&o===0)&&i>0?i*(s/i)**r:
i+(s-i)*r}function Go(e,t){let n=e.edges.length-1,o=Fs(e,t);if(o<0)return 0;if(o>=n)return n;let r=e.edges[o],i=e.edges[o+
1],a=e.scale==="log"&&!(e.zero&&o===0)&&r>0?Math.log(t/r)/Math.log(i/r):(t-r)/(i-r);return o+Math.max(0,Math.min(1,a))}function vg(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return OS(e,o,Math.max(0,Math.min(1,t-o)))}function Sa(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let r=e.scale==="log"&&
n>0?RS(n,o,t):[];return r.length>1?r:LS(n,o,t)}function LS(e,t,n){let o=(t-e)/Math.max(1,n),r=10**Math.floor(Math.log10(
o)),i=[1,2,5,10].map(a=>a*r).find(a=>a>=o),s=[];for(let a=Math.ceil(e/i-1e-9);a*i<=t*(1+1e-12);a++)s.push(Number((a*i).toPrecision(
12)));return s}function RS(e,t,n){let o=Math.log10(t/e),r=o*3<=n?[1,2,5]:[1],i=Math.max(1,Math.ceil(o/Math.max(1,n))),s=[];
for(let a=Math.floor(Math.log10(e));a<=Math.log10(t);a++)if(a%i===0)for(let u of r){let c=Number((u*10**a).toPrecision(3));
c>=e&&c<=t&&s.push(c)}return s}var xg="pi";var zS=2;function Ta({height:e,draw:t,onWidth:n}){let o=V(null),[r,i]=D(0),s=ha.value;return ot(()=>{let a=o.current?.parentElement;
if(!a)return;let u=()=>{let p=Math.floor(a.clientWidth);i(p),n?.(p)};u();let c=new ResizeObserver(u);return c.observe(a),
()=>c.disconnect()},[]),ot(()=>{let a=o.current?.getContext("2d");if(!a||r===0)return;let u=Math.max(zS,devicePixelRatio);
a.canvas.width=r*u,a.canvas.height=e*u,a.scale(u,u),t(a,r,e)},[t,r,e,s]),l("canvas",{ref:o,class:xg,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function Mi(e,t,n){e.font=`12px ${Ae("--font")}`,e.fillStyle=Ae("--muted"),e.textAlign=t,e.textBaseline=
n}function wg(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),r=[1,2,5,10].map(i=>i*o).find(i=>i>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/r-1e-9)+1},(i,s)=>Number((s*r).toPrecision(12)))}function Ma(e,t,n,o,r,i){e.
save(),e.beginPath(),e.rect(t,n,o,r),e.clip(),e.setLineDash([]),e.strokeStyle=i,e.lineWidth=1,e.beginPath();for(let s=t-
r;s<t+o;s+=6)e.moveTo(s,n+r),e.lineTo(s+r,n);e.stroke(),e.restore()}var Cg="di",_g="li",Sg="j",Tg="xi",Pa="si",Mg="ci",Pg="gi",Dg="P",hp="fi",Eg="hi",Ag="ui",$g="mi",gp="Q";var Mr=56,Lg=16,Og=12,HS=24;function Rg(e){let{edges:t,counts:n,mode:o,unit:r,height:i,color:s,largest:a=0,cursor:u,selection:c}=e,
[p,d]=D(0),f=V(null),h=n.length,y=Math.max(1,p-Mr-Lg),v=(C,E)=>(C-E.getBoundingClientRect().left-Mr)/y*h,w=(C,E)=>Math.max(
0,Math.min(h-1,Math.floor(v(C,E)))),T=Nl((C,E,P)=>{FS(C,E,P,{edges:t,counts:n,mode:o,unit:r,color:s,largest:a,cursor:u,selection:c})},
[t,n,o,r,s,a,u,c]);return l("div",{class:Cg,onPointerMove:C=>{let E=w(C.clientX,C.currentTarget);e.onCursor(E),f.current&&
e.onSelect&&Math.abs(C.clientX-f.current.x)>3&&e.onSelect({from:Math.min(f.current.from,E),to:Math.max(f.current.from,E)+
1})},onPointerUp:C=>{let E=f.current;f.current=null,E&&Math.abs(C.clientX-E.x)<=3&&e.onBin?.(E.from,new DOMRect(C.clientX,
C.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:C=>{C.button===0&&(C.currentTarget.setPointerCapture(
C.pointerId),f.current={from:w(C.clientX,C.currentTarget),x:C.clientX})},children:l(Ta,{height:i,draw:T,onWidth:d})})}function FS(e,t,n,o){
let{edges:r,counts:i,mode:s,cursor:a,selection:u}=o,c=i.reduce((k,C)=>k+C,0),p=s==="count"?i:s==="cdf"?Is(i):i.map(k=>c===
0?0:k/c),d=wg(s==="cdf"?1:o.largest>0?o.largest:Math.max(...p,0),n<160?3:4),f=d.at(-1)||1,h={left:Mr,top:Og,width:t-Mr-Lg,
height:n-Og-HS},y=k=>h.left+k/Math.max(1,i.length)*h.width,v=k=>h.top+h.height-k/f*h.height;e.clearRect(0,0,t,n),IS(e,h,
d,v,s);let w=Ae("--selection"),T=Ae(o.color);u&&(e.globalAlpha=.12,e.fillStyle=w,e.fillRect(y(u.from),h.top,y(u.to)-y(u.
from),h.height),e.globalAlpha=1);let _=h.width/i.length>5?1:0;i.forEach((k,C)=>{let E=p[C],P=u!==null&&C>=u.from&&C<u.to;
e.fillStyle=P?w:T,e.globalAlpha=a===null||a===C?1:.75;let L=E>0?Math.max(1,v(0)-v(E)):0;e.fillRect(y(C),v(0)-L,Math.max(
1,y(C+1)-y(C)-_),L)}),e.globalAlpha=1,qS(e,h,r,y,o.unit)}function IS(e,t,n,o,r){e.strokeStyle=Ae("--line"),e.lineWidth=1,
Mi(e,"end","middle");for(let i of n){let s=Math.round(o(i))+.5;e.beginPath(),e.moveTo(t.left,s),e.lineTo(t.left+t.width,
s),e.stroke(),e.fillText(r==="count"?De(i):Ve(i),t.left-8,s)}}function qS(e,t,n,o,r){Mi(e,"center","top");let i=-1/0,s=(a,u)=>{
let c=e.measureText(a).width/2,p=Math.max(t.left+c-8,Math.min(u,t.left+t.width-c+8));p-c<i+12||(e.fillText(a,p,t.top+t.height+
8),e.fillRect(u,t.top+t.height,1,4),i=p+c)};n.zero&&s("≤ 0",o(.5));for(let a of Sa(n,Math.max(2,Math.floor(t.width/80))))
s(We(a,r),o(Go(n,a)))}var Ng="vi",Bg="wi",zg="bi",Hg="yi",Fg="ki",Ig="zi";function jo({title:e,summary:t,actions:n,table:o,announced:r="",onKey:i,legend:s,children:a}){let[u,c]=D(!1),p=Wt();return l(
"figure",{class:Ng,"aria-labelledby":p,children:[l("div",{class:Bg,children:[l("h2",{class:zg,children:e}),l("div",{class:Hg,
children:[n,l(N,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:u,onClick:()=>c(
!u)})]})]}),l("figcaption",{id:p,class:"spoken",children:t}),u?l("div",{class:Ig,children:o}):l(H,{children:[l("div",{class:Fg,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:f=>{if(!(f.ctrlKey||f.metaKey||f.altKey)){
if(f.key==="t"||f.key==="T")c(!0);else if(!i?.(f))return;f.preventDefault(),f.stopPropagation()}},children:a}),s]}),l("d\
iv",{class:"spoken","aria-live":"polite",children:r})]})}var Da=12;function Vg(e){let{answer:t,document:n,zone:o,bins:r,mode:i,percentiles:s,selection:a,onSelect:u,onBin:c}=e,p=se(
()=>US(t,n,r),[t,n,r.count,r.scale]),{edges:d,histograms:f,all:h,property:y}=p,[v,w]=D(null),T=ht(r.value),_=h.counts.length,
k=y===""?h:f[v?.group??0]??h,C=L=>{let z={ArrowRight:(v?.bin??-1)+1,ArrowLeft:(v?.bin??_)-1,Home:0,End:_-1}[L.key];if(z!==
void 0&&_>0){let F=Math.max(0,Math.min(z,_-1));return L.shiftKey&&u(WS(a,v?.bin??F,F),d),w({bin:F,group:v?.group??0,left:F>
_/2}),!0}if(L.key!=="Enter"&&L.key!=="."||!v)return!1;let W=L.target.getBoundingClientRect();return c(v.bin,d,y===""?[]:
k.keys,new DOMRect(W.left+Mr+(v.bin+.5)/_*(W.width-Mr-16),W.top+80,0,0)),!0},E=Math.max(0,...f.slice(0,Da).map(({counts:L,
total:z})=>Math.max(0,...L)/(i==="count"?1:z||1))),P=(L,z)=>l(Rg,{edges:d,counts:L.counts,mode:i,unit:T,height:y===""?320:
132,color:y===""?"--series-1":oo(Ti(y,L.keys)),largest:y===""||i==="cdf"?0:E,cursor:v?.bin??null,selection:a,onCursor:W=>w(
W===null?null:{bin:W,group:z,left:W>_/2}),onSelect:W=>u(W,d),onBin:(W,F)=>c(W,d,y===""?[]:L.keys,F)});return l(jo,{title:l(
H,{children:["Distribution of ",l(K,{value:r.value,most:64}),y!==""&&l(H,{children:[" by ",l(K,{value:y,most:48})]})]}),
summary:JS(r,h,s,T,y,f.length),onKey:C,announced:v?Wg(d,k,v.bin,T).join(", "):"",table:l(wn,{answer:t,document:n,zone:o}),
...e.actions===void 0?{}:{actions:e.actions},children:[y===""?l(H,{children:[P(h,0),l(GS,{edges:d,counts:h.counts,percentiles:s,
unit:T,onMove:e.onPercentile})]}):l(KS,{histograms:f,render:P}),h.nulls>0&&l("p",{class:hp,children:[qe(h.nulls)," witho\
ut a value (",Ve(h.nulls/(h.nulls+h.total)),") are not drawn."]}),v&&l(jS,{edges:d,histogram:k,bin:v.bin,unit:T,start:v.
left,name:y===""?null:k.keys})]})}function US(e,t,n){let o=at(e,t),r=o.keys.find(d=>e.columns[d].name.startsWith("bins("))??
o.keys[0]??0,i=o.keys.filter(d=>d!==r),s=e.rows.map(d=>d[r]).filter(d=>typeof d=="number"),a=_a(s,n),u=o.measures[0]??e.
columns.length-1,[c]=fp(e,a,r,[],u),p={keys:[],counts:[],nulls:0,total:0};return{edges:a,histograms:fp(e,a,r,i,u),all:c??
p,property:i.map(d=>e.columns[d].name).join()}}function WS(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.
from:t;return{from:Math.min(o,n),to:Math.max(o,n)+1}}function KS({histograms:e,render:t}){return l(H,{children:[l("div",
{class:Mg,children:e.slice(0,Da).map((n,o)=>l("div",{class:Pg,children:[l("div",{class:Dg,children:[l("span",{children:l(
K,{value:n.keys[0],most:40,middle:!0})}),l("span",{class:Pa,children:De(n.total)})]}),t(n,o)]},JSON.stringify(n.keys)))}),
e.length>Da&&l("p",{class:hp,children:[Da," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function GS({
edges:e,counts:t,percentiles:n,unit:o,onMove:r}){let i=V(null),s=t.length;if(s===0)return null;let a=u=>{let c=i.current.
getBoundingClientRect(),p=Math.max(0,Math.min(s,(u-c.left)/c.width*s));return qg(bg(e,t,vg(e,p)))};return l("div",{ref:i,
class:_g,children:n.map(({share:u,value:c},p)=>{let d=c===null?null:Go(e,c)/s*100;return d===null?null:l(H,{children:[l(
"span",{class:Tg,style:{left:`${d}%`,top:"-308px",height:"284px"}},`line ${p}`),l("button",{type:"button",class:Sg,role:"\
slider","aria-label":"Percentile","aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Number((u*100).toFixed(1)),"aria\
-valuetext":`${yp(u)}, ${We(c,o)}`,style:{left:`${Math.max(2,Math.min(98,d))}%`},onPointerDown:f=>f.currentTarget.setPointerCapture(
f.pointerId),onPointerMove:f=>{f.currentTarget.hasPointerCapture(f.pointerId)&&r(p,a(f.clientX))},onKeyDown:f=>{let h={ArrowLeft:-1,
ArrowRight:1,ArrowDown:-1,ArrowUp:1}[f.key];h!==void 0&&(f.preventDefault(),f.stopPropagation(),r(p,qg(u+h*(f.shiftKey?.001:
.01))))},children:[l("span",{class:Pa,children:yp(u)}),We(c,o)]},p)]})})})}function qg(e){return Math.max(.001,Math.min(
.999,Math.round(e*1e3)/1e3))}function yp(e){return`p${Number((e*100).toFixed(2))}`}function Ug(e,t,n,o){let r=e.zero&&t===
0?"up to":We(e.edges[t]??0,o);return r==="up to"&&n===1?"0 and less":`${r} to ${We(e.edges[n]??0,o)}`}function Di(e,t,n){
return Ug(e,t.from,t.to,ht(n))}function Wg(e,t,n,o){let r=t.counts[n]??0,i=Is(t.counts),s=n===0?0:i[n-1]??0;return[Ug(e,
n,n+1,o),`${qe(r)} events`,`${Ve(t.total===0?0:r/t.total)} of all`,`${Ve(s)} below`,`${Ve(1-(i[n]??1))} above`]}function jS({
edges:e,histogram:t,bin:n,unit:o,start:r,name:i}){let[s,a,u,c,p]=Wg(e,t,n,o);return l("div",{class:ue(Eg,r&&Ag),"aria-hi\
dden":"true",children:[i&&l("div",{class:Pa,children:i.map(d=>oe(d).text).join(", ")}),l("div",{class:$g,children:s}),l(
"div",{class:gp,children:[l("span",{children:a}),l("span",{children:u})]}),l("div",{class:gp,children:[l("span",{children:c}),
l("span",{children:p})]})]})}function JS(e,t,n,o,r,i){let s=n.filter(({value:a})=>a!==null).map(({share:a,value:u})=>`${yp(
a)} ${We(u,o)}`).join(", ");return`Distribution of ${oe(e.value).text}${r===""?"":` by ${oe(r).text}, ${i} groups`}, ${De(
t.total)} values in ${t.counts.length} bins${s===""?"":`, ${s}`}`}var Gg="ji",jg="S";function kn({label:e,choices:t,value:n,onChange:o}){let r=s=>{let a=s.key==="ArrowRight"||s.key==="ArrowDown"?1:s.key===
"ArrowLeft"||s.key==="ArrowUp"?-1:0;if(a===0)return;s.preventDefault();let u=(t.findIndex(p=>p.value===n)+a+t.length)%t.
length,c=t[u];c&&o(c.value),s.currentTarget.children[u]?.focus()},i=t.some(s=>s.value===n)?n:t[0]?.value;return l("div",
{role:"radiogroup","aria-label":e,class:Gg,onKeyDown:r,children:t.map(s=>l("button",{type:"button",role:"radio",class:jg,
"aria-checked":s.value===n,tabIndex:s.value===i?0:-1,onClick:()=>o(s.value),children:[s.icon&&l(ae,{name:s.icon,size:14}),
s.label]},s.value))})}function Ei(e,t,n,o){return Ye("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var Jg="Si",Yg="B",Zg="Bi",Qg="Xi",Xg="Ci",ey="Ii";var Ea=28;function bp(e,t){return`${e}-${t}`}function ty({id:e,label:t,options:n,active:o,onActive:r,onPick:i,several:s=!1,
foot:a}){let u=V(null),c=xa(u,Ea,n.length);return ot(()=>{let p=u.current;if(!p||o<0)return;let d=o*Ea;d<p.scrollTop?p.scrollTop=
d:d+Ea+8>p.scrollTop+p.clientHeight&&(p.scrollTop=d+Ea+8-p.clientHeight)},[o,n]),l(H,{children:[l("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":s||void 0,class:Jg,children:[l("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((p,d)=>{let f=c.first+d;return l("div",{id:bp(e,f),role:"option","aria-selected":p.
selected??!1,"aria-setsize":n.length,"aria-posinset":f+1,"data-active":f===o,class:Yg,onPointerMove:()=>{f!==o&&r(f)},onPointerDown:h=>h.
preventDefault(),onClick:()=>i(p.value),children:[s&&l("span",{class:ey,children:p.selected&&l(ae,{name:"check"})}),l("s\
pan",{class:Zg,children:p.label}),p.note!==void 0&&l("span",{class:Qg,children:p.note})]},f)}),l("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),a&&l("div",{class:Xg,children:a})]})}var ny="Ui",oy="Ei",Jo="n",Oa="Li";function Yo(e){let{options:t,text:n,several:o=!1,eager:r=!1}=e,i=V(null),s=Wt(),[a,u]=D(e.autofocus??!1),[c,p]=D(r?0:-1),
[d,f]=D(!1);ot(()=>{f(!0),e.autofocus&&i.current?.focus()},[]);let h=Math.min(c,t.length-1),y=a||(e.inline??!1),v=()=>u(
!1),w=(k,C)=>{C||v(),e.onPick(k,C)},T=k=>{let C=y?t[h]:void 0;if(k.key==="ArrowDown"||k.key==="ArrowUp"){k.preventDefault(),
u(!0);let E=k.key==="ArrowDown"?1:-1;p(h<0&&E<0?t.length-1:(h+E+t.length)%Math.max(1,t.length))}else k.key==="Enter"?(k.
preventDefault(),C?w(C.value,!1):(v(),e.onTake(n))):k.key===" "&&o&&C&&h>=0?(k.preventDefault(),w(C.value,!0)):k.key==="\
Escape"&&(y||e.onCancel)?(k.preventDefault(),k.stopPropagation(),v(),e.onCancel?.()):k.key==="Backspace"&&n===""&&e.onBackspace?.()},
_=l(ty,{id:s,label:e.label,options:t,active:h,onActive:p,onPick:k=>w(k,o),several:o,foot:e.foot});return l(H,{children:[
l("input",{ref:i,class:ue(Jo,e.code&&Oa),role:"combobox","aria-label":e.label,"aria-expanded":y,"aria-controls":s,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":y&&h>=0?bp(s,h):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:T,onClick:()=>u(!0),onBlur:v,onFocus:()=>{
e.autofocus&&u(!0)},onInput:k=>{u(!0),p(r?0:-1),e.onText(k.currentTarget.value)}}),e.inline&&_,!e.inline&&a&&d&&(t.length>
0||e.foot)&&l(At,{anchor:i.current,onClose:v,focus:!1,children:_})]})}var Pr=le([]);function Kt(e,t){Pr.value=[...Pr.value,{from:Be.value,to:e.document,label:t}].slice(-12),pe(e)}function vp(e){
Pr.value=Pr.value.slice(0,e)}function ry(){zt(()=>{let e=Be.value,t=Pr.peek().findIndex(n=>en(n.from.document,e.document));
t>=0&&vp(t)})}var iy="Mi";function sy({document:e,mark:t,anchor:n,onClose:o}){let[r,i]=D(""),s=rt(e.dataset).value.value?.columns??[],a=r.toLowerCase(),
u=_c(e),c=[...s.map(({name:f})=>f),...Object.keys(e.define??{})],p=s.filter(({name:f,type:h})=>f.toLowerCase().includes(
a)&&h!=="timestamp"&&Ie(f)!==u).map(f=>({value:Ie(f.name),label:l(K,{value:f.name,most:48}),note:f.distinct===void 0?f.type:
`${De(f.distinct)} values`})),d=f=>{o(),Ei(e,t,f).then(h=>{h.by&&Kt({document:h.by,open:[]},`${h.label} by ${f}`)},h=>Ft(
Ue(tt(h).message)))};return l(At,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:iy,children:l(Yo,{label:"\
Break down by",text:r,onText:i,options:p,eager:!0,autofocus:!0,inline:!0,onPick:d,onCancel:o,onTake:f=>d(c.includes(f)?Ie(
f):f),placeholder:"a property or an expression"})})}function Zo(){let[e,t]=D(null);return{openAt:t,menu:e&&l(eT,{at:e,onClose:()=>t(null)})}}function eT({at:e,onClose:t}){let n=se(
()=>Ei(e.document,e.mark),[e]),{answer:o,error:r}=xp(n),[i,s]=D(!1);if(i)return l(sy,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let a=c=>()=>{n.then(c,p=>Ft(Ue(tt(p).message)))},u=e.head??(r?Ue(r.message):o?l(K,{value:o.label,most:160}):
"…");return l(_r,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...tT(e,o,r,a,()=>s(!0))]})}function xp(e){let[t,n]=D({of:null,answer:null,error:null});return X(()=>{let o=!0;
return e.then(r=>{o&&n({of:e,answer:r,error:null})},r=>{o&&n({of:e,answer:null,error:tt(r)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function tT(e,t,n,o,r){let i=(s,a,u,c)=>{let p=t!==null&&(t[u]===null||t[u]==="");return{label:s,
...a?{icon:a}:{},disabled:p||n!==null,reason:nT(t,u),act:o(c)}};return[i("Only this","filter","only",s=>qs(s.only,s.label)),
i("Exclude","minus","exclude",s=>qs(s.exclude,`not (${s.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:r},"rule",i("Events","rows","events",wp),i("Actors","actor","actors",kp),i("Save as cohort…","save","coho\
rt",s=>Cp(s)),i("Explain","difference","explain",_p),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>it(
ly(e.value),"The value")}],i("Copy as where","copy","predicate",s=>it(s.predicate,"The condition"))]}function nT(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:Ue(n)}function ly(e){return e===null?"":Array.isArray(e)?
e.map(t=>ly(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function qs(e,t){e&&Kt({document:e,open:[]},t)}
function wp({events:e,label:t}){e&&tn({kind:"events",document:e,label:t})}function kp({actors:e,cohort:t,label:n}){e&&tn(
{kind:"actors",request:e,cohort:t,label:n})}function Cp({actors:e,cohort:t,label:n}){tn({kind:"cohort",request:e,cohort:t,
label:n})}function _p({explain:e,label:t}){e&&Kt({view:"difference",document:e,as:null,open:[]},`explain ${oe(t).text}`)}var ay="Ni",uy="Ri",cy="Ai",py="Di",dy="Hi";function rT(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function Oe({id:e,error:t,onHint:n}){let o=rT(t.hint);return l(
"div",{class:ay,id:e,role:"alert",children:[l("span",{class:uy,children:l(ae,{name:"error",size:14})}),l("span",{class:cy,
children:Ue(t.message)}),t.hint!==""&&(o!==null&&n?l("button",{type:"button",class:py,onClick:()=>n(o),children:[Ue(o),"\
?"]}):l("span",{class:dy,children:Ue(t.hint)}))]})}var my="Fi",fy="Ti",hy="qi",gy="Gi",yy="Ji";function $i({document:e,mark:t,label:n,total:o,onClear:r,children:i}){let s=JSON.stringify([e,t]),a=se(()=>Ei(e,t),[s]),
{answer:u,error:c}=xp(a),p=zn(u?.count??null),d=p.phase==="exact"&&p.answer&&"rows"in p.answer?p.answer.rows[0]?.at(-1):
void 0,f=u===null;return l("section",{class:my,"aria-label":"Selection",children:[l("div",{class:fy,children:[l("span",{
class:hy,children:n}),l("span",{class:gy,role:"status",children:typeof d=="number"?`${qe(d)} events${o?`, ${Ve(d/o)}`:""}`:
c?"":"…"})]}),c&&l(Oe,{error:c}),l("div",{class:yy,children:[i,l(N,{small:!0,kind:"outlined",icon:"filter",disabled:f||
!u.only,onClick:()=>qs(u?.only??null,u?.label??""),children:"Only"}),l(N,{small:!0,kind:"outlined",icon:"minus",disabled:f||
!u.exclude,onClick:()=>qs(u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),l(N,{small:!0,kind:"primary",icon:"\
difference",disabled:f||!u.explain,onClick:()=>u&&_p(u),children:"Explain"}),l(N,{small:!0,kind:"outlined",icon:"rows",disabled:f||
!u.events,onClick:()=>u&&wp(u),children:"Events"}),l(N,{small:!0,kind:"outlined",icon:"actor",disabled:f||!u.actors,onClick:()=>u&&
kp(u),children:"Actors"}),l(N,{small:!0,kind:"outlined",icon:"save",disabled:f||!u.cohort,onClick:()=>u&&Cp(u),children:"\
Cohort"}),l(N,{small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:r})]})]})}var sT=[10,20,40,60,100,200],lT=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function La({bins:e,document:t,
onDocument:n}){let r=Si(rt(t.dataset).value.value).map(({value:i,log:s})=>({label:Ue(i),checked:i===e.value,act:()=>n(la(
t,{value:i,scale:s?"log":"linear"}))}));return l(H,{children:[l($t,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:r,children:Ue(e.value)}),l(kn,{label:"Scale",choices:lT,value:e.scale,onChange:i=>n(la(t,{scale:i}))}),l($t,{
small:!0,kind:"outlined",after:"down",menuLabel:"Bins",items:sT.map(i=>({label:`${i} bins`,checked:i===e.count,act:()=>n(
la(t,{count:i}))})),children:[e.count," bins"]})]})}function Ws(e,t,{from:n,to:o}){let r=t.edges.length-1,i=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:i,
to:o>=r?null:t.edges[o]??null}}function Sp(e,t,n,o){let r=e[t],i=e[n]??(o===void 0?void 0:String(o));return{...r===void 0?
{}:{from:r},...i===void 0?{}:{to:i}}}var aT=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function by({answer:e,
of:t,bins:n,zone:o,actions:r}){let[i,s]=D("count"),[a,u]=D(null),{openAt:c,menu:p}=Zo(),d=cT(t,n.value);X(()=>u(null),[JSON.
stringify(t)]);let f=uT(e,t),h=(v,w,T)=>({range:Ws(n,w,v),...f!==null&&T.length>0?{keys:{[f]:T[0]}}:{}}),y=e.total?.at(-1);
return l(H,{children:[l(Vg,{answer:e,document:t,zone:o,bins:n,mode:i,percentiles:d.list,onPercentile:d.move,selection:a?.
range??null,onSelect:(v,w)=>u(v&&{range:v,edges:w}),onBin:(v,w,T,_)=>c({document:t,mark:h({from:v,to:v+1},w,T),anchor:_,
value:w.edges[v]}),actions:l(H,{children:[l(La,{bins:n,document:ge.value,onDocument:v=>pe({document:v})}),l(kn,{label:"H\
eight",choices:aT,value:i,onChange:s}),r]})}),a&&l($i,{document:t,mark:h(a.range,a.edges,[]),label:`${n.value}: ${Di(a.edges,
a.range,n.value)}`,total:typeof y=="number"?y:void 0,onClear:()=>u(null)}),p]})}function uT(e,t){let n=at(e,t).keys.find(
o=>!e.columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}function cT(e,t){let[n,o]=D([.5,.95,
.99]),{compare:r,...i}=_t(e),s=n.map((p,d)=>`quantile(${t}, ${p}) as p_${d}`),{answer:a}=zn({...i,aggregate:{...e.aggregate?.
over===void 0?{}:{over:e.aggregate.over},measures:s}}),u=a&&"rows"in a?a.rows[0]:void 0;return{list:n.map((p,d)=>({share:p,
value:typeof u?.[d]=="number"?u[d]:null})),move:(p,d)=>o(n.map((f,h)=>h===p?d:f))}}var vy="Ki",xy="Oi",wy="s",ky="Pi",Cy="Qi",_y="V",Sy="Vi",Ty="Wi",My="Yi";var Ra=50;function Py(e){let t=at(e.answer,e.document);return l("div",{class:vy,children:t.measures.map(n=>l(dT,{...e,shape:t,
measure:n},n))})}function dT({answer:e,document:t,zone:n,onBar:o,actions:r,shape:i,measure:s}){let[a,u]=D(-1),c=V(null),
p=e.columns[s].name,d=ht(p),f=i.keys.map(P=>e.columns[P].name).join(),h=Ko(p),y=[...e.rows.slice(0,Ra),...e.other&&e.rows.
length<=Ra?[e.other]:[]],v=P=>typeof P[s]=="number"?P[s]:0,w=Math.max(0,...y.map(v)),T=e.total?v(e.total):0,_=mp(e,i),k=P=>P===
e.other?Rn.other:i.keys.map(L=>oe(P[L]).text).join(", "),C=P=>`${k(P)}, ${We(v(P),d)}${h&&T>0?`, ${Ve(v(P)/T)}`:""}`,E=P=>{
let L={ArrowDown:a+1,ArrowUp:a-1,Home:0,End:y.length-1}[P.key];if(L!==void 0){let W=Math.max(0,Math.min(L,y.length-1));return u(
W),c.current?.children[W]?.scrollIntoView({block:"nearest"}),!0}let z=c.current?.children[a];return P.key!=="Enter"&&P.key!==
"."||!z?!1:(o(y[a],p,z),!0)};return l(jo,{title:oe(p).text,onKey:E,announced:a>=0&&y[a]?C(y[a]):"",actions:r?.(p),summary:`\
Bar chart of ${oe(p).text} by ${oe(f).text}, ${e.rows.length} groups${y[0]?`, ${C(y[0])}`:""}`,table:l(wn,{answer:e,document:t,
zone:n}),children:[l("ul",{ref:c,class:xy,role:"presentation",children:y.map((P,L)=>{let z=P===e.other,W=z?void 0:_?.get(
JSON.stringify(i.keys.map(F=>P[F])))?.[s];return l("li",{class:wy,"data-cursor":L===a,onClick:F=>o(P,p,F.currentTarget.querySelector(
"[data-anchor]")??F.currentTarget),children:[l("span",{class:ky,"data-anchor":"",children:l(K,{...z?{shown:{text:Rn.other,
kind:"other"}}:{shown:{text:k(P),kind:i.keys.length===1?oe(P[i.keys[0]]).kind:"value"}},most:40,middle:!0})}),l("span",{
class:Cy,children:l("span",{class:_y,"data-other":z,style:{width:`${w>0?Math.max(.2,v(P)/w*100):0}%`,...z?{}:{background:`\
var(${oo(Ti(f,i.keys.map(F=>P[F])))})`}}})}),l("span",{class:Sy,children:We(v(P),d)}),l("span",{class:Ty,children:_?typeof W==
"number"&&W!==0?Cr(v(P)/W-1):"–":h&&T>0?Ve(v(P)/T):""})]},L)})}),e.rows.length>Ra&&l("p",{class:My,children:[Ra," of ",
e.rows.length," groups are drawn; the table has all."]})]})}var Dy="Zi",Ey="_i",Ay="er",$y="ir",Oy="rr";var Mp=1e4;function Ly({answer:e,of:t,document:n,zone:o,actions:r}){let{choose:i,menu:s}=Na(e,t),a=he(n.aggregate?.order)[0];
return l("section",{class:Dy,"aria-label":"Groups",children:[l("div",{class:Ey,children:[l("span",{class:Ay,children:[e.
rows.length===1?"1 row":`${qe(e.rows.length)} rows`,e.other?", the rest is (other)":""]}),e.other&&e.rows.length<Mp&&l(N,
{small:!0,kind:"outlined",onClick:()=>we("aggregate.limit",Mp),children:`Up to ${qe(Mp)} groups`}),r("")]}),l(wn,{answer:e,
document:t,zone:o,shares:!0,sort:a===void 0?null:fT(a),onCell:i,onSort:u=>pe({document:xe(n,"aggregate.order",u===null?void 0:
[`"${u.key.replaceAll('"','""')}"${u.descending?" desc":""}`])})}),s]})}function Ry({answer:e,of:t,zone:n,actions:o}){let{
choose:r,menu:i}=Na(e,t);return l(H,{children:[l(Py,{answer:e,document:t,zone:n,onBar:r,actions:o}),i]})}function Na(e,t){
let{openAt:n,menu:o}=Zo();return{choose:(i,s,a)=>{let u=e.columns.findIndex(({name:c})=>c===s);n({document:t,mark:mT(e,t,
i,u),anchor:a,value:i[u]})},menu:o}}function mT(e,t,n,o){let r=at(e,t),i=r.measures.includes(o)?{measure:e.columns[o].name}:
{};if(n===e.total)return i;let s=r.time<0?r.keys:[r.time,...r.keys],a=u=>Object.fromEntries(s.map(c=>[e.columns[c].name,
u[c]]));return n===e.other?{other:!0,...i}:{keys:a(n),...i}}function fT(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,
"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function Ny(e,t,n){let o=t.keys.find(y=>e.columns[y].name.startsWith("bins("))??t.keys[0]??1,r=t.measures[0]??e.columns.
length-1,i=new Map;for(let y of e.rows){let v=y[t.time];typeof v=="string"&&i.set(v,Date.parse(v)/1e3)}let s=[...i.keys()].
sort((y,v)=>i.get(y)-i.get(v)),a=new Map(s.map((y,v)=>[y,v])),u=_a(e.rows.map(y=>y[o]).filter(y=>typeof y=="number"),n),
c=Math.max(0,u.edges.length-1),p=new Float64Array(s.length*c),d=0;for(let y of e.rows){let v=a.get(y[t.time]),w=y[o],T=y[r];
if(v===void 0||typeof T!="number")continue;let _=typeof w=="number"?u.zero&&w<=0?0:Fs(u,w*(1+Math.sign(w)*1e-12)):-1;_>=
0&&_<c?p[v*c+_]+=T:d+=T}let f=s.map((y,v)=>hT(p.subarray(v*c,(v+1)*c))),h=s.map((y,v)=>p.subarray(v*c,(v+1)*c).reduce((w,T)=>w+
T,0));return{starts:s,times:s.map(y=>i.get(y)),edges:u,counts:p,bins:c,largest:Math.max(0,...f),tops:f,sums:h,nulls:d}}function hT(e){
return e.reduce((t,n)=>Math.max(t,n),0)}function By(e,t,n,o){return e<=0||t<=0?0:o==="log"?t<=1?1:Math.max(.02,Math.log(
e)/Math.log(t)):o==="column"?e/Math.max(1,n):e/t}function Ba(e,t,n,o){return{left:o.alt?0:Math.min(e.column,t.column),right:o.
alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.shift?n.bins:Math.max(e.bin,
t.bin)+1}}var Hy="ar",Fy="tr",Iy="or",qy="nr",Pp="pr",Vy="dr",Uy="lr",Wy="xr",Ky="sr",Gy="cr",jy="gr",Jy="fr",Yy="W";var Qo=64,eb=16,Gs=8,tb=24,Dp=9;function nb(e){let{matrix:t,lines:n,colors:o,unit:r,zone:i,height:s,unfinished:a,cursor:u,
box:c}=e,[p,d]=D(0),f=V(null),h={width:Math.max(1,p-Qo-eb),height:s-Gs-tb},y=k=>{let C=k.currentTarget.getBoundingClientRect(),
E=Math.floor((k.clientX-C.left-Qo)/h.width*t.starts.length),P=Math.floor((1-(k.clientY-C.top-Gs)/h.height)*t.bins);return{
column:Zy(E,t.starts.length),bin:Zy(P,t.bins)}},v=Nl((k,C,E)=>gT(k,C,E,{matrix:t,lines:n,colors:o,unit:r,zone:i,unfinished:a}),
[t,n,o,r,i,a]),w=k=>{let C=y(k);e.onCursor(C,C.column>t.starts.length/2),f.current&&Qy(f.current,k)&&e.onBox(Ba(f.current.
from,C,t,{shift:k.shiftKey,alt:k.altKey}))},T=k=>{let C=f.current;f.current=null,C&&!Qy(C,k)&&e.onCell(C.from,new DOMRect(
k.clientX,k.clientY,0,0))},_=k=>({left:`${Qo+k.left/t.starts.length*h.width}px`,width:`${(k.right-k.left)/t.starts.length*
h.width}px`,top:`${Gs+(1-k.high/t.bins)*h.height}px`,height:`${(k.high-k.low)/t.bins*h.height}px`});return l("div",{class:Hy,
onPointerMove:w,onPointerUp:T,onPointerLeave:()=>e.onCursor(null,!1),onPointerDown:k=>{k.button===0&&(k.currentTarget.setPointerCapture(
k.pointerId),f.current={from:y(k),x:k.clientX,y:k.clientY})},children:[l(Ta,{height:s,draw:v,onWidth:d}),u&&t.bins>0&&l(
"div",{class:Fy,style:_({left:u.column,right:u.column+1,low:u.bin,high:u.bin+1})}),c&&l("div",{class:Iy,"data-box":"",style:_(
c)})]})}function Zy(e,t){return Math.max(0,Math.min(t-1,e))}function Qy(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(
t.clientY-e.y)>3}function gT(e,t,n,o){let{matrix:r,lines:i,colors:s,unit:a,zone:u,unfinished:c}=o,p={left:Qo,top:Gs,width:t-
Qo-eb,height:n-Gs-tb};if(e.clearRect(0,0,t,n),r.bins===0||r.starts.length===0)return;e.imageSmoothingEnabled=!1,e.drawImage(
yT(r,s),p.left,p.top,p.width,p.height);let d=y=>p.left+y/r.starts.length*p.width,f=y=>p.top+(1-y/r.bins)*p.height;c>=0&&
Ma(e,d(c),p.top,p.left+p.width-d(c),p.height,Ae("--muted"));for(let[y,v]of i.entries())xT(e,v,r,d,f,y);Mi(e,"end","middl\
e");let h=1/0;r.edges.zero&&e.fillText("≤ 0",p.left-8,f(.5));for(let y of Sa(r.edges,Math.max(2,Math.floor(p.height/40)))){
let v=f(Go(r.edges,y));h-v<14||(h=v,e.fillText(We(y,a),p.left-8,v))}wT(e,p,r,d,u)}function yT(e,t){let n=new ImageData(e.
starts.length,e.bins),o=bT();for(let i=0;i<e.starts.length;i++)for(let s=0;s<e.bins;s++){let a=By(e.counts[i*e.bins+s],e.
largest,e.tops[i],t);if(a===0)continue;let[u,c,p]=o[Math.min(o.length-1,Math.floor(a*o.length))],d=((e.bins-1-s)*e.starts.
length+i)*4;n.data[d]=u,n.data[d+1]=c,n.data[d+2]=p,n.data[d+3]=255}let r=document.createElement("canvas");return r.width=
e.starts.length,r.height=e.bins,r.getContext("2d").putImageData(n,0,0),r}var Xy=64;function bT(){let e=Array.from({length:Dp},
(t,n)=>vT(Ae(`--ramp-${n+1}`)));return Array.from({length:Xy},(t,n)=>{let o=n/(Xy-1)*(Dp-1),r=Math.min(Dp-2,Math.floor(o));
return[0,1,2].map(i=>Math.round(e[r][i]+(e[r+1][i]-e[r][i])*(o-r)))})}function vT(e){return[1,3,5].map(t=>Number.parseInt(
e.slice(t,t+2),16)||0)}function xT(e,t,n,o,r,i){e.setLineDash([[],[6,4],[2,3]][i%3]);for(let[s,a]of[[4,Ae("--surface")],
[2,Ae("--selection")]]){e.lineWidth=s,e.strokeStyle=a,e.globalAlpha=s===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,p)=>{
if(c===null){u=!1;return}let[d,f]=[o(p+.5),r(Go(n.edges,c))];u?e.lineTo(d,f):e.moveTo(d,f),u=!0}),e.stroke()}e.globalAlpha=
1,e.setLineDash([])}function wT(e,t,n,o,r){Mi(e,"center","top");let{times:i}=n,s=i.length>1?(i.at(-1)-i[0])/(i.length-1):
86400,a=Math.max(1,Math.ceil(i.length/Math.max(1,Math.floor(t.width/88)))),u=s<86400&&s*a>6*3600,c=-1/0;i.forEach((p,d)=>{
let{hour:f,minute:h}=ca(p*1e3,r);if(u?f!==0||h!==0:d%a!==0)return;let y=Ee(p*1e3,r,s>=27*86400?"month":s>=86400||f===0&&
h===0?"dayShort":s<60?"clockSecond":"clock"),v=e.measureText(y).width/2,w=o(d),T=Math.max(t.left+v-8,Math.min(w,t.left+t.
width-v));T-v<c+16||(e.fillText(y,T,t.top+t.height+8),e.fillRect(Math.round(w),t.top+t.height,1,4),c=T+v)})}function ob({answer:e,document:t,bins:n,zone:o,colors:r,lines:i,end:s,box:a,onBox:u,onCell:c,actions:p}){let d=se(()=>Ny(
e,at(e,t),n),[e,t,n.count,n.scale]),[f,h]=D(null),[y,v]=D(null),w=ht(n.value),T=xn(d.times),_=d.times.findIndex(C=>(C+T)*
1e3>s+1e3),k=C=>{let E=f?.cell??{column:0,bin:0},P=kT(C.key,E,d);if(P){let z=y??E;return C.shiftKey&&u(Ba(z,P,d,{shift:!1,
alt:!1}),d),v(C.shiftKey?z:null),h({cell:P,left:P.column>d.starts.length/2}),!0}if(C.key==="Escape"&&a)return u(null,d),
!0;if(C.key!=="Enter"&&C.key!=="."||!f)return!1;let L=C.target.getBoundingClientRect();return c(f.cell,d,new DOMRect(L.left+
Qo+(E.column+.5)/d.starts.length*(L.width-Qo-16),L.top+(1-E.bin/d.bins)*320,0,0)),!0};return l(jo,{title:l(H,{children:[
"Heat map of ",l(K,{value:n.value,most:64})," over time"]}),summary:TT(d,n,o),onKey:k,announced:f?rb(d,f.cell,n,o,T).join(
", "):"",table:l(wn,{answer:e,document:t,zone:o}),legend:l(ST,{matrix:d,colors:r,lines:i}),...p===void 0?{}:{actions:p},
children:[l(nb,{matrix:d,lines:i,colors:r,unit:w,zone:o,height:400,unfinished:_,cursor:f?.cell??null,box:a,onCursor:(C,E)=>h(
C&&{cell:C,left:E}),onBox:C=>u(C,d),onCell:(C,E)=>c(C,d,E)}),f&&d.bins>0&&l(CT,{matrix:d,cell:f.cell,bins:n,zone:o,step:T,
start:f.left,unit:w})]})}function kT(e,{column:t,bin:n},o){let r=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",
{column:t-1,bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.
starts.length-1,bin:n}]]).get(e);return!r||o.bins===0?null:{column:Math.max(0,Math.min(r.column,o.starts.length-1)),bin:Math.
max(0,Math.min(r.bin,o.bins-1))}}function rb(e,{column:t,bin:n},o,r,i){let s=e.counts[t*e.bins+n]??0,a=e.sums[t]??0;return[
`${bn(e.times[t]*1e3,i,r)} ${ua(r,e.times[t]*1e3)}`,Di(e.edges,{from:n,to:n+1},o.value),`${qe(s)} events, ${Ve(a===0?0:s/
a)} of the column`]}function CT({matrix:e,cell:t,bins:n,zone:o,step:r,start:i}){let[s,a,u]=rb(e,t,n,o,r),c=Math.max(1,e.
tops[t.column]??1),p=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return l("div",{class:ue(Wy,i&&Ky),"aria-hid\
den":"true",children:[l("div",{class:jy,children:s}),l("div",{class:Gy,children:a}),l("div",{children:u}),l("div",{class:Jy,
children:Array.from(p,(d,f)=>l("div",{class:Yy,"data-here":f===t.bin,style:{height:`${d/c*100}%`}},f))})]})}var _T=9;function ST({
matrix:e,colors:t,lines:n}){let o=t==="column"?"0 %":"1",r=t==="column"?"most of its column":De(e.largest);return l("div",
{class:qy,children:[l("span",{class:Pp,children:[o,l("span",{class:Vy,children:Array.from({length:_T},(i,s)=>l("span",{class:Uy,
style:{background:`var(--ramp-${s+1})`}},s))}),r," ",t==="log"&&"(log)"]}),n.map(({name:i},s)=>l("span",{class:Pp,children:[
l("svg",{width:"24",height:"8","aria-hidden":"true",children:l("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","\
stroke-dasharray":["","6 4","2 3"][s%3],style:{stroke:"var(--selection)"}})}),i]},i)),e.nulls>0&&l("span",{children:[qe(
e.nulls)," without a value are not drawn"]}),l("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function TT(e,t,n){
let o=e.sums.reduce((s,a)=>s+a,0),r=e.sums.indexOf(Math.max(0,...e.sums)),i=e.times[r];return`Heat map of ${oe(t.value).
text} over time, ${e.starts.length} buckets by ${e.bins} bins, ${De(o)} events${i===void 0?"":`, most at ${bn(i*1e3,xn(e.
times),n)}`}`}var MT=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],PT=[["p50",.5],["p95",
.95],["p99",.99]];function ib({answer:e,of:t,bins:n,zone:o,actions:r}){let[i,s]=D("log"),[a,u]=D([]),[c,p]=D(null),{openAt:d,
menu:f}=Zo(),h=AT(t,n.value,a);X(()=>p(null),[JSON.stringify(t)]);let y=e.query?.to,v=Math.min(Date.now(),y===void 0?1/0:
Date.parse(String(y))),w=(_,k)=>({time:Sp(k.starts,_.left,_.right,y),..._.low===0&&_.high===k.bins?{}:{range:Ws(n,k.edges,
{from:_.low,to:_.high})}}),T=e.total?.at(-1);return l(H,{children:[l(ob,{answer:e,document:t,bins:n,zone:o,colors:i,lines:h,
end:v,box:c?.box??null,onBox:(_,k)=>p(_&&{box:_,matrix:k}),onCell:({column:_,bin:k},C,E)=>d({document:t,mark:w({left:_,right:_+
1,low:k,high:k+1},C),anchor:E,value:C.counts[_*C.bins+k]}),actions:l(H,{children:[l(La,{bins:n,document:ge.value,onDocument:_=>pe(
{document:_})}),l("span",{class:Oy,children:"Colour"}),l(kn,{label:"Colour",choices:MT,value:i,onChange:s}),l($t,{small:!0,
kind:"outlined",after:"down",menuLabel:"Percentiles over it",items:PT.map(([_,k])=>({label:_,checked:a.includes(k),act:()=>u(
a.includes(k)?a.filter(C=>C!==k):[...a,k].sort())})),children:a.length===0?"Percentiles":a.map(_=>`p${_*100}`).join(", ")}),
r]})}),c&&l($i,{document:t,mark:w(c.box,c.matrix),label:DT(c.box,c.matrix,n,o),total:typeof T=="number"?T:void 0,onClear:()=>p(
null),children:l(N,{small:!0,kind:"outlined",icon:"search",onClick:()=>ET(c.box,c.matrix,n,y),children:"Zoom"})}),f]})}function DT(e,t,n,o){
let r=xn(t.times),i=bn(t.times[e.left]*1e3,r,o),s=bn((t.times[e.right]??t.times.at(-1)+r)*1e3,r,o),a=e.low===0&&e.high===
t.bins?`any ${n.value}`:`${n.value} ${Di(t.edges,{from:e.low,to:e.high},n.value)}`;return`${i} to ${s}, ${a}`}function ET(e,t,n,o){
let{from:r,to:i}=Sp(t.starts,e.left,e.right,o),s=Ws(n,t.edges,{from:e.low,to:e.high}),u=e.low===0&&e.high===t.bins?[]:[s.
from===null?"":`${n.value} >= ${s.from}`,s.to===null?"":`${n.value} < ${s.to}`].filter(d=>d!==""),c=ge.value,p=[c.where===
void 0?"":/\bor\b/i.test(c.where)?`(${c.where})`:c.where,...u].filter(d=>d!=="").join(" and ");Kt({document:xe(xe(xe(c,"\
from",r),"to",i),"where",p===""?void 0:p)},"zoom")}function AT(e,t,n){let{compare:o,...r}=_t(e),i=he(e.aggregate?.by).find(
qo),s=n.map((c,p)=>`quantile(${t}, ${c}) as p_${p}`),a=n.length===0||i===void 0?null:{...r,aggregate:{measures:s,by:[i]}},
{answer:u}=zn(a);return!a||!u||!("rows"in u)||u.columns.length!==n.length+1?$T:n.map((c,p)=>({name:`p${c*100}`,values:u.
rows.map(d=>typeof d[p+1]=="number"?d[p+1]:null)}))}var $T=[];var Ep=le(0);function sb(e,t,n){let[o,r]=D([]),i=Ep.value;return X(()=>{let s=new AbortController,a=new URLSearchParams(
{dataset:e});return typeof t=="string"&&a.set("from",t),typeof n=="string"&&a.set("to",n),Ye(`v1/notes?${a.toString()}`,
{signal:s.signal}).then(u=>r(u.notes),()=>{}),()=>s.abort()},[e,t,n,i]),o}async function lb(e){await Ye("v1/notes",{body:e}),
Ep.value++}async function ab(e){await Ye(`v1/notes/${encodeURIComponent(e)}`,{method:"DELETE"}),Ep.value++}var ub="ur",cb="mr",pb="vr",db="c",mb="wr",fb="br",hb="yr";var LT=12;function gb({rows:e,all:t,hidden:n,onHidden:o,text:r,onMenu:i}){let[s,a]=D(""),u=d=>d.keys.map(f=>oe(f).text).
join(", "),c=s===""?e:e.filter(d=>u(d).toLowerCase().includes(s.toLowerCase())),p=(d,f)=>{let h=e.filter(w=>w.key!==d.key).
map(w=>w.key),y=!n.has(d.key)&&h.every(w=>n.has(w));if(!f)return o(y?new Set:new Set(h));let v=new Set(n);v.delete(d.key)||
v.add(d.key),o(v)};return l("div",{class:ub,children:[e.length>=LT&&l("input",{class:cb,"aria-label":"Find in legend",placeholder:"\
find in legend",value:s,onInput:d=>a(d.currentTarget.value)}),l("div",{class:pb,children:c.map(d=>l("button",{type:"butt\
on",class:db,"aria-pressed":!n.has(d.key),onClick:f=>p(d,f.ctrlKey||f.metaKey),onContextMenu:i&&(f=>{f.preventDefault(),
i(d,f.currentTarget)}),onKeyDown:i&&(f=>{f.key==="."&&(f.preventDefault(),f.stopPropagation(),i(d,f.currentTarget))}),children:[
l("svg",{width:"16",height:"8","aria-hidden":"true",children:l("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":fa(d.color).join(" "),style:{stroke:`var(${oo(d.color)})`}})}),l("span",{class:mb,children:l(K,{value:d.
keys.length===1?d.keys[0]:d.keys,most:48,middle:!0})}),l("span",{class:fb,children:d.last===null?"–":r(d.last)})]},d.key))}),
t>e.length&&l("p",{class:hb,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var bb="kr",vb="zr",xb="jr",Ap="Sr",wb="Br",kb="Xr",Cb="Cr",_b="Ir",Sb="Ur",$p="Er";var Op=12;function Tb({lines:e,former:t,rows:n,hidden:o,at:r,left:i,zone:s,text:a,unfinished:u}){let c=e.times[r];if(c===
void 0)return null;let d=n.map((h,y)=>({row:h,value:e.series[y].values[r]??null,low:e.series[y].low?.[r]??null,high:e.series[y].
high?.[r]??null,before:Mb(t,h.key,r)})).filter(({row:h})=>!o.has(h.key)).toSorted((h,y)=>(y.value??-1/0)-(h.value??-1/0)),
f=xn(e.times);return l("div",{class:ue(vb,i>400&&xb),"aria-hidden":"true",children:[l("div",{class:Ap,children:[bn(c*1e3,
f,s)," ",ua(s,c*1e3)]}),d.slice(0,Op).map(({row:h,value:y,low:v,high:w,before:T})=>l("div",{class:wb,children:[l("span",
{class:kb,style:{background:`var(${oo(h.color)})`}}),l("span",{class:Cb,children:h.keys.length===0?"":h.keys.map(_=>oe(_).
text).join(", ")}),l("span",{class:_b,children:y===null?"–":v!==null&&w!==null?`${a(v)} – ${a(w)}`:a(y)}),T!==void 0&&
l("span",{class:Sb,children:y!==null&&T?Cr(y/T-1):"–"})]},h.key)),d.length>Op&&l("div",{class:Ap,children:[d.length-Op,
" more"]}),t&&t.times[r]!==void 0&&l("div",{class:$p,children:["against ",bn(t.times[r]*1e3,f,s)]}),u&&l("div",{class:$p,
children:"this bucket is not over yet"})]})}function Mb(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.
values[n]??null}function Pb(e,t,n,o,r){let i=e.times[n];if(i===void 0)return"";let s=e.series.slice(0,8).map(({keys:a,values:u})=>{
let c=u[n]??null,p=Mb(t,JSON.stringify(a),n),d=c!==null&&p?`, ${Cr(c/p-1)}`:"";return`${a.map(f=>oe(f).text).join(", ")}\
 ${c===null?"nothing":r(c)}${d}`.trim()});return`${bn(i*1e3,xn(e.times),o)}: ${s.join("; ")}`}var Db="Lr",Eb="Mr",Ab="Y",$b="Nr";function Ob({box:e,flags:t,zone:n}){let o=t.filter(({from:r,to:i})=>(i??r)>=e.from&&r<=e.to);return l(H,{children:o.map(
r=>l(NT,{flag:r,box:e,zone:n},r.id))})}function NT({flag:e,box:t,zone:n}){let o=a=>t.left+Math.max(0,Math.min(1,(a-t.from)/
(t.to-t.from)))*t.width,r=o(e.from),i=`${Ee(e.from*1e3,n)}: ${Ue(e.text)}`,s=Vo(i);return l(H,{children:[e.to!==null&&l(
"span",{class:Eb,style:{left:`${r}px`,width:`${o(e.to)-r}px`,top:`${t.top}px`,height:`${t.height}px`}}),l("span",{class:Db,
style:{left:`${r}px`,top:`${t.top}px`,height:`${t.height}px`}}),l("button",{type:"button",class:Ab,style:{left:`${r}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${i}`,...s,onPointerUp:a=>a.stopPropagation(),onClick:a=>e.onOpen(a.currentTarget),
children:l(ae,{name:"save",size:12})})]})}function Lb({box:e,from:t,to:n}){let o=r=>e.left+Math.max(0,Math.min(1,(r-e.from)/
(e.to-e.from)))*e.width;return l("span",{class:$b,style:{left:`${o(t)}px`,width:`${Math.max(2,o(n)-o(t))}px`,top:`${e.top}\
px`,height:`${e.height}px`}})}var BT="uplot",zT="u-hz",HT="u-vt",FT="u-title",IT="u-wrap",qT="u-under",VT="u-over",UT="u-axis",$r="u-off",WT="u-select",
KT="u-cursor-x",GT="u-cursor-y",jT="u-cursor-pt",JT="u-legend",YT="u-live",ZT="u-inline",QT="u-series",XT="u-marker",Rb="\
u-label",e2="u-value",Js="width",Ys="height";var Nb="bottom",Oi="left",Lp="right",Zp="#000",Bb=Zp+"0",Rp="mousemove",zb="mousedown",Np="mouseup",Hb="mouseenter",Fb="\
mouseleave",Ib="dblclick",t2="resize",n2="scroll",qb="change",Va="dppxchange",Qp="--",Fi=typeof window<"u",Ip=Fi?document:
null,Ri=Fi?window:null,o2=Fi?navigator:null,Se,Ha;function qp(){let e=devicePixelRatio;Se!=e&&(Se=e,Ha&&Up(qb,Ha,qp),Ha=
matchMedia(`(min-resolution: ${Se-.001}dppx) and (max-resolution: ${Se+.001}dppx)`),Or(qb,Ha,qp),Ri.dispatchEvent(new CustomEvent(
Va)))}function sn(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Vp(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function Ke(e,t,n){e.style[t]=n+"px"}function Hn(e,t,n,o){let r=Ip.createElement(e);return t!=null&&sn(r,
t),n?.insertBefore(r,o),r}function Cn(e,t){return Hn("div",e,t)}var Vb=new WeakMap;function io(e,t,n,o,r){let i="transla\
te("+t+"px,"+n+"px)",s=Vb.get(e);i!=s&&(e.style.transform=i,Vb.set(e,i),t<0||n<0||t>o||n>r?sn(e,$r):Vp(e,$r))}var Ub=new WeakMap;
function Wb(e,t,n){let o=t+n,r=Ub.get(e);o!=r&&(Ub.set(e,o),e.style.background=t,e.style.borderColor=n)}var Kb=new WeakMap;
function Gb(e,t,n,o){let r=t+""+n,i=Kb.get(e);r!=i&&(Kb.set(e,r),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var Xp={passive:!0},r2={...Xp,capture:!0};function Or(e,t,n,o){t.addEventListener(
e,n,o?r2:Xp)}function Up(e,t,n,o){t.removeEventListener(e,n,Xp)}Fi&&qp();function Fn(e,t,n,o){let r;n=n||0,o=o||t.length-
1;let i=o<=2147483647;for(;o-n>1;)r=i?n+o>>1:ln((n+o)/2),t[r]<e?n=r:o=r;return e-t[n]<=t[o]-e?n:o}function w0(e){return(n,o,r)=>{
let i=-1,s=-1;for(let a=o;a<=r;a++)if(e(n[a])){i=a;break}for(let a=r;a>=o;a--)if(e(n[a])){s=a;break}return[i,s]}}var k0=e=>e!=
null,C0=e=>e!=null&&e>0,Ka=w0(k0),i2=w0(C0);function s2(e,t,n,o=0,r=!1){let i=r?i2:Ka,s=r?C0:k0;[t,n]=i(e,t,n);let a=e[t],
u=e[t];if(t>-1)if(o==1)a=e[t],u=e[n];else if(o==-1)a=e[n],u=e[t];else for(let c=t;c<=n;c++){let p=e[c];s(p)&&(p<a?a=p:p>
u&&(u=p))}return[a??Le,u??-Le]}function Ga(e,t,n,o){let r=Yb(e),i=Yb(t);e==t&&(r==-1?(e*=n,t/=n):(e/=n,t*=n));let s=n==10?
xo:_0,a=r==1?ln:_n,u=i==1?_n:ln,c=a(s(yt(e))),p=u(s(yt(t))),d=Ni(n,c),f=Ni(n,p);return n==10&&(c<0&&(d=Re(d,-c)),p<0&&(f=
Re(f,-p))),o||n==2?(e=d*r,t=f*i):(e=P0(e,d),t=ja(t,f)),[e,t]}function ed(e,t,n,o){let r=Ga(e,t,n,o);return e==0&&(r[0]=0),
t==0&&(r[1]=0),r}var td=.1,jb={mode:3,pad:td},Qs={pad:0,soft:null,mode:0},l2={min:Qs,max:Qs};function Ua(e,t,n,o){return Ja(
n)?Jb(e,t,n):(Qs.pad=n,Qs.soft=o?0:null,Qs.mode=o?3:0,Jb(e,t,l2))}function ke(e,t){return e??t}function a2(e,t,n){for(t=
ke(t,0),n=ke(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function Jb(e,t,n){let o=n.min,r=n.max,i=ke(o.pad,
0),s=ke(r.pad,0),a=ke(o.hard,-Le),u=ke(r.hard,Le),c=ke(o.soft,Le),p=ke(r.soft,-Le),d=ke(o.mode,0),f=ke(r.mode,0),h=t-e,y=xo(
h),v=qt(yt(e),yt(t)),w=xo(v),T=yt(w-y);(h<1e-24||T>10)&&(h=0,(e==0||t==0)&&(h=1e-24,d==2&&c!=Le&&(i=0),f==2&&p!=-Le&&(s=
0)));let _=h||v||1e3,k=xo(_),C=Ni(10,ln(k)),E=_*(h==0?e==0?.1:1:i),P=Re(P0(e-E,C/10),24),L=e>=c&&(d==1||d==3&&P<=c||d==2&&
P>=c)?c:Le,z=qt(a,P<L&&e>=L?L:In(L,P)),W=_*(h==0?t==0?.1:1:s),F=Re(ja(t+W,C/10),24),$=t<=p&&(f==1||f==3&&F>=p||f==2&&F<=
p)?p:-Le,Q=In(u,F>$&&t<=$?$:qt($,F));return z==Q&&z==0&&(Q=100),[z,Q]}var u2=new Intl.NumberFormat(Fi?o2.language:"en-US"),
nd=e=>u2.format(e),an=Math,qa=an.PI,yt=an.abs,ln=an.floor,gt=an.round,_n=an.ceil,In=an.min,qt=an.max,Ni=an.pow,Yb=an.sign,
xo=an.log10,_0=an.log2,c2=(e,t=1)=>an.sinh(e)*t,Bp=(e,t=1)=>an.asinh(e/t),Le=1/0;function Zb(e){return(xo((e^e>>31)-(e>>
31))|0)+1}function Wp(e,t,n){return In(qt(e,t),n)}function S0(e){return typeof e=="function"}function ye(e){return S0(e)?
e:()=>e}var p2=()=>{},T0=e=>e,M0=(e,t)=>t,d2=e=>null,Qb=e=>!0,Xb=(e,t)=>e==t,m2=/\.\d*?(?=9{6,}|0{6,})/gm,Lr=e=>{if(E0(e)||
er.has(e))return e;let t=`${e}`,n=t.match(m2);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[r,i]=t.
split("e");return+`${Lr(r)}e${i}`}return Re(e,o)};function Er(e,t){return Lr(Re(Lr(e/t))*t)}function ja(e,t){return Lr(_n(
Lr(e/t))*t)}function P0(e,t){return Lr(ln(Lr(e/t))*t)}function Re(e,t=0){if(E0(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return gt(o)/n}var er=new Map;function D0(e){return((""+e).split(".")[1]||"").length}function el(e,t,n,o){let r=[],i=o.map(
D0);for(let s=t;s<n;s++){let a=yt(s),u=Re(Ni(e,s),a);for(let c=0;c<o.length;c++){let p=e==10?+`${o[c]}e${s}`:o[c]*u,d=(s>=
0?0:a)+(s>=i[c]?0:i[c]),f=e==10?p:Re(p,d);r.push(f),er.set(f,d)}}return r}var Xs={},od=[],Bi=[null,null],Xo=Array.isArray,
E0=Number.isInteger,f2=e=>e===void 0;function e0(e){return typeof e=="string"}function Ja(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function h2(e){return e!=null&&typeof e=="object"}var g2=Object.getPrototypeOf(
Uint8Array),A0="__proto__";function zi(e,t=Ja){let n;if(Xo(e)){let o=e.find(r=>r!=null);if(Xo(o)||t(o)){n=Array(e.length);
for(let r=0;r<e.length;r++)n[r]=zi(e[r],t)}else n=e.slice()}else if(e instanceof g2)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=A0&&(n[o]=zi(e[o],t))}else n=e;return n}function ut(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let r in o)
r!=A0&&(Ja(e[r])?ut(e[r],zi(o[r])):e[r]=zi(o[r]))}return e}var y2=0,b2=1,v2=2;function x2(e,t,n){for(let o=0,r,i=-1;o<t.
length;o++){let s=t[o];if(s>i){for(r=s-1;r>=0&&e[r]==null;)e[r--]=null;for(r=s+1;r<n&&e[r]==null;)e[i=r++]=null}}}function w2(e,t){
if(_2(e)){let s=e[0].slice();for(let a=1;a<e.length;a++)s.push(...e[a].slice(1));return S2(s[0])||(s=C2(s)),s}let n=new Set;
for(let s=0;s<e.length;s++){let u=e[s][0],c=u.length;for(let p=0;p<c;p++)n.add(u[p])}let o=[Array.from(n).sort((s,a)=>s-
a)],r=o[0].length,i=new Map;for(let s=0;s<r;s++)i.set(o[0][s],s);for(let s=0;s<e.length;s++){let a=e[s],u=a[0];for(let c=1;c<
a.length;c++){let p=a[c],d=Array(r).fill(void 0),f=t?t[s][c]:b2,h=[];for(let y=0;y<p.length;y++){let v=p[y],w=i.get(u[y]);
v===null?f!=y2&&(d[w]=v,f==v2&&h.push(w)):d[w]=v}x2(d,h,r),o.push(d)}}return o}var k2=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function C2(e){let t=e[0],n=t.length,o=Array(n);for(let i=0;i<o.length;i++)o[i]=i;o.sort(
(i,s)=>t[i]-t[s]);let r=[];for(let i=0;i<e.length;i++){let s=e[i],a=Array(n);for(let u=0;u<n;u++)a[u]=s[o[u]];r.push(a)}
return r}function _2(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let r=e[o][0];if(r.length!=n)return!1;if(r!=
t){for(let i=0;i<n;i++)if(r[i]!=t[i])return!1}}return!0}function S2(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,r=n-
1;for(;o<=r&&e[o]==null;)o++;for(;r>=o&&e[r]==null;)r--;if(r<=o)return!0;let i=qt(1,ln((r-o+1)/t));for(let s=e[o],a=o+i;a<=
r;a+=i){let u=e[a];if(u!=null){if(u<=s)return!1;s=u}}return!0}var $0=["January","February","March","April","May","June",
"July","August","September","October","November","December"],O0=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function L0(e){return e.slice(0,3)}var T2=O0.map(L0),M2=$0.map(L0),P2={MMMM:$0,MMM:M2,WWWW:O0,WWW:T2};function js(e){
return(e<10?"0":"")+e}function D2(e){return(e<10?"00":e<100?"0":"")+e}var E2={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>js(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>js(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>js(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>js(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>js(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>D2(e.getMilliseconds())};function rd(e,t){t=t||P2;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=o.exec(
e);)n.push(r[0][0]=="{"?E2[r[1]]:r[0]);return i=>{let s="";for(let a=0;a<n.length;a++)s+=typeof n[a]=="string"?n[a]:n[a](
i,t);return s}}var A2=new Intl.DateTimeFormat().resolvedOptions().timeZone;function $2(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==A2?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var R0=e=>e%1==0,Wa=[1,2,2.5,5],O2=el(10,-32,0,Wa),N0=el(10,0,32,Wa),L2=N0.filter(R0),Ar=O2.concat(
N0),id=`
`,B0="{YYYY}",t0=id+B0,z0="{M}/{D}",Zs=id+z0,Fa=Zs+"/{YY}",H0="{aa}",R2="{h}:{mm}",Li=R2+H0,n0=id+Li,o0=":{ss}",Pe=null;
function F0(e){let t=e*1e3,n=t*60,o=n*60,r=o*24,i=r*30,s=r*365,u=(e==1?el(10,0,3,Wa).filter(R0):el(10,-3,0,Wa)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,i,i*2,i*
3,i*4,i*6,s,s*2,s*5,s*10,s*25,s*50,s*100]),c=[[s,B0,Pe,Pe,Pe,Pe,Pe,Pe,1],[r*28,"{MMM}",t0,Pe,Pe,Pe,Pe,Pe,1],[r,z0,t0,Pe,
Pe,Pe,Pe,Pe,1],[o,"{h}"+H0,Fa,Pe,Zs,Pe,Pe,Pe,1],[n,Li,Fa,Pe,Zs,Pe,Pe,Pe,1],[t,o0,Fa+" "+Li,Pe,Zs+" "+Li,Pe,n0,Pe,1],[e,o0+
".{fff}",Fa+" "+Li,Pe,Zs+" "+Li,Pe,n0,Pe,1]];function p(d){return(f,h,y,v,w,T)=>{let _=[],k=w>=s,C=w>=i&&w<s,E=d(y),P=Re(
E*e,3),L=zp(E.getFullYear(),k?0:E.getMonth(),C||k?1:E.getDate()),z=Re(L*e,3);if(C||k){let W=C?w/i:0,F=k?w/s:0,$=P==z?P:Re(
zp(L.getFullYear()+F,L.getMonth()+W,1)*e,3),Q=new Date(gt($/e)),I=Q.getFullYear(),te=Q.getMonth();for(let Z=0;$<=v;Z++){
let de=zp(I+F*Z,te+W*Z,1),B=de-d(Re(de*e,3));$=Re((+de+B)*e,3),$<=v&&_.push($)}}else{let W=w>=r?r:w,F=ln(y)-ln(P),$=z+F+
ja(P-z,W);_.push($);let Q=d($),I=Q.getHours()+Q.getMinutes()/n+Q.getSeconds()/o,te=w/o,Z=f.axes[h]._space,de=T/Z;for(;$=
Re($+w,e==1?0:3),!($>v);)if(te>1){let B=ln(Re(I+te,6))%24,re=d($).getHours()-B;re>1&&(re=-1),$-=re*o,I=(I+te)%24;let me=_[_.
length-1];Re(($-me)/w,3)*de>=.7&&_.push($)}else _.push($)}return _}}return[u,c,p]}var[N2,B2,z2]=F0(1),[H2,F2,I2]=F0(.001);
el(2,-53,53,[1]);function r0(e,t){return e.map(n=>n.map((o,r)=>r==0||r==8||o==null?o:t(r==1||n[8]==0?o:n[1]+o)))}function i0(e,t){
return(n,o,r,i,s)=>{let a=t.find(y=>s>=y[0])||t[t.length-1],u,c,p,d,f,h;return o.map(y=>{let v=e(y),w=v.getFullYear(),T=v.
getMonth(),_=v.getDate(),k=v.getHours(),C=v.getMinutes(),E=v.getSeconds(),P=w!=u&&a[2]||T!=c&&a[3]||_!=p&&a[4]||k!=d&&a[5]||
C!=f&&a[6]||E!=h&&a[7]||a[1];return u=w,c=T,p=_,d=k,f=C,h=E,P(v)})}}function q2(e,t){let n=rd(t);return(o,r,i,s,a)=>r.map(
u=>n(e(u)))}function zp(e,t,n){return new Date(e,t,n)}function s0(e,t){return t(e)}var V2="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function l0(e,t){return(n,o,r,i)=>i==null?Qp:t(e(o))}function U2(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.
width?n.points.stroke(e,t):null}function W2(e,t){return e.series[t].fill(e,t)}var K2={show:!0,live:!0,isolate:!1,mount:p2,
markers:{show:!0,width:2,stroke:U2,fill:W2,dash:"solid"},idx:null,idxs:null,values:[]};function G2(e,t){let n=e.cursor.points,
o=Cn(),r=n.size(e,t);Ke(o,Js,r),Ke(o,Ys,r);let i=r/-2;Ke(o,"marginLeft",i),Ke(o,"marginTop",i);let s=n.width(e,t,r);return s&&
Ke(o,"borderWidth",s),o}function j2(e,t){let n=e.series[t].points;return n._fill||n._stroke}function J2(e,t){let n=e.series[t].
points;return n._stroke||n._fill}function Y2(e,t){return e.series[t].points.size}var Hp=[0,0];function Z2(e,t,n){return Hp[0]=
t,Hp[1]=n,Hp}function Ia(e,t,n,o=!0){return r=>{r.button==0&&(!o||r.target==t)&&n(r)}}function Fp(e,t,n,o=!0){return r=>{
(!o||r.target==t)&&n(r)}}var Q2={show:!0,x:!0,y:!0,lock:!1,move:Z2,points:{one:!1,show:G2,size:Y2,width:0,stroke:J2,fill:j2},
bind:{mousedown:Ia,mouseup:Ia,click:Ia,dblclick:Ia,mousemove:Fp,mouseleave:Fp,mouseenter:Fp},drag:{setScale:!0,x:!0,y:!1,
dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,r)=>o-
r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},I0={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},sd=ut({},I0,{filter:M0}),q0=ut({},sd,{size:10}),V0=ut({},I0,{show:!1}),ld='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',U0="bold "+ld,W0=1.5,a0={show:!0,scale:"x",stroke:Zp,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:U0,side:2,grid:sd,ticks:q0,border:V0,font:ld,lineGap:W0,rotate:0},X2="\
Value",eM="Time",u0={show:!0,scale:"x",auto:!1,sorted:1,min:Le,max:-Le,idxs:[]};function tM(e,t,n,o,r){return t.map(i=>i==
null?"":nd(i))}function nM(e,t,n,o,r,i,s){let a=[],u=er.get(r)||0;n=s?n:Re(ja(n,r),u);for(let c=n;c<=o;c=Re(c+r,u))a.push(
Object.is(c,-0)?0:c);return a}function Kp(e,t,n,o,r,i,s){let a=[],u=e.scales[e.axes[t].scale].log,c=u==10?xo:_0,p=ln(c(n));
r=Ni(u,p),u==10&&(r=Ar[Fn(r,Ar)]);let d=n,f=r*u;u==10&&(f=Ar[Fn(f,Ar)]);do a.push(d),d=d+r,u==10&&!er.has(d)&&(d=Re(d,er.
get(r))),d>=f&&(r=d,f=r*u,u==10&&(f=Ar[Fn(f,Ar)]));while(d<=o);return a}function oM(e,t,n,o,r,i,s){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?Kp(e,t,qt(u,n),o,r):[u],p=o>=0&&n<=0?[0]:[];return(n<-u?Kp(e,t,qt(u,-o),-n,r):[u]).reverse().map(f=>-f).
concat(p,c)}var K0=/./,rM=/[12357]/,iM=/[125]/,c0=/1/,Gp=(e,t,n,o)=>e.map((r,i)=>t==4&&r==0||i%o==0&&n.test(r.toExponential()[r<
0?1:0])?r:null);function sM(e,t,n,o,r){let i=e.axes[n],s=i.scale,a=e.scales[s],u=e.valToPos,c=i._space,p=u(10,s),d=u(9,s)-
p>=c?K0:u(7,s)-p>=c?rM:u(5,s)-p>=c?iM:c0;if(d==c0){let f=yt(u(1,s)-p);if(f<c)return Gp(t.slice().reverse(),a.distr,d,_n(
c/f)).reverse()}return Gp(t,a.distr,d,1)}function lM(e,t,n,o,r){let i=e.axes[n],s=i.scale,a=i._space,u=e.valToPos,c=yt(u(
1,s)-u(2,s));return c<a?Gp(t.slice().reverse(),3,K0,_n(a/c)).reverse():t}function aM(e,t,n,o){return o==null?Qp:t==null?
"":nd(t)}var p0={show:!0,scale:"y",stroke:Zp,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:U0,side:3,
grid:sd,ticks:q0,border:V0,font:ld,lineGap:W0,rotate:0};function uM(e,t){let n=3+(e||1)*2;return Re(n*t,3)}function cM(e,t){
let{scale:n,idxs:o}=e.series[0],r=e._data[0],i=e.valToPos(r[o[0]],n,!0),s=e.valToPos(r[o[1]],n,!0),a=yt(s-i),u=e.series[t],
c=a/(u.points.space*Se);return o[1]-o[0]<=c}var d0={scale:null,auto:!0,sorted:0,min:Le,max:-Le},G0=(e,t,n,o,r)=>r,m0={show:!0,
auto:!0,sorted:0,gaps:G0,alpha:1,facets:[ut({},d0,{scale:"x"}),ut({},d0,{scale:"y"})]},f0={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:G0,alpha:1,points:{show:cM,filter:null},values:null,min:Le,max:-Le,idxs:[],path:null,clip:null};function pM(e,t,n,o,r){
return n/10}var j0={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},dM=ut({},j0,{time:!1,ori:1}),h0={};
function J0(e,t){let n=h0[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(r=>r!=
o)},pub(o,r,i,s,a,u,c){for(let p=0;p<n.plots.length;p++)n.plots[p]!=r&&n.plots[p].pub(o,r,i,s,a,u,c)}},e!=null&&(h0[e]=n)),
n}var Hi=1,jp=2;function Rr(e,t,n){let o=e.mode,r=e.series[t],i=o==2?e._data[t]:e._data,s=e.scales,a=e.bbox,u=i[0],c=o==
2?i[1]:i[t],p=o==2?s[r.facets[0].scale]:s[e.series[0].scale],d=o==2?s[r.facets[1].scale]:s[r.scale],f=a.left,h=a.top,y=a.
width,v=a.height,w=e.valToPosH,T=e.valToPosV;return p.ori==0?n(r,u,c,p,d,w,T,f,h,y,v,Za,Ii,Xa,Z0,X0):n(r,u,c,p,d,T,w,h,f,
v,y,Qa,qi,cd,Q0,ev)}function ad(e,t){let n=0,o=0,r=ke(e.bands,od);for(let i=0;i<r.length;i++){let s=r[i];s.series[0]==t?
n=s.dir:s.series[1]==t&&(s.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function mM(e,t,n,o,r){let i=e.mode,s=e.series[t],
a=i==2?s.facets[1].scale:s.scale,u=e.scales[a];return r==-1?u.min:r==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function wo(e,t,n,o,r,i){
return Rr(e,t,(s,a,u,c,p,d,f,h,y,v,w)=>{let T=s.pxRound,_=c.dir*(c.ori==0?1:-1),k=c.ori==0?Ii:qi,C,E;_==1?(C=n,E=o):(C=o,
E=n);let P=T(d(a[C],c,v,h)),L=T(f(u[C],p,w,y)),z=T(d(a[E],c,v,h)),W=T(f(i==1?p.max:p.min,p,w,y)),F=new Path2D(r);return k(
F,z,W),k(F,P,W),k(F,P,L),F})}function Ya(e,t,n,o,r,i){let s=null;if(e.length>0){s=new Path2D;let a=t==0?Xa:cd,u=n;for(let d=0;d<
e.length;d++){let f=e[d];if(f[1]>f[0]){let h=f[0]-u;h>0&&a(s,u,o,h,o+i),u=f[1]}}let c=n+r-u,p=10;c>0&&a(s,u,o-p/2,c,o+i+
p)}return s}function fM(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function ud(e,t,n,o,r,i,s){let a=[],u=e.
length;for(let c=r==1?n:o;c>=n&&c<=o;c+=r)if(t[c]===null){let d=c,f=c;if(r==1)for(;++c<=o&&t[c]===null;)f=c;else for(;--c>=
n&&t[c]===null;)f=c;let h=i(e[d]),y=f==d?h:i(e[f]),v=d-r;h=s<=0&&v>=0&&v<u?i(e[v]):h;let T=f+r;y=s>=0&&T>=0&&T<u?i(e[T]):
y,y>=h&&a.push([h,y])}return a}function g0(e){return e==0?T0:e==1?gt:t=>Er(t,e)}function Y0(e){let t=e==0?Za:Qa,n=e==0?(r,i,s,a,u,c)=>{
r.arcTo(i,s,a,u,c)}:(r,i,s,a,u,c)=>{r.arcTo(s,i,u,a,c)},o=e==0?(r,i,s,a,u)=>{r.rect(i,s,a,u)}:(r,i,s,a,u)=>{r.rect(s,i,u,
a)};return(r,i,s,a,u,c=0,p=0)=>{c==0&&p==0?o(r,i,s,a,u):(c=In(c,a/2,u/2),p=In(p,a/2,u/2),t(r,i+c,s),n(r,i+a,s,i+a,s+u,c),
n(r,i+a,s+u,i,s+u,p),n(r,i,s+u,i,s,p),n(r,i,s,i+a,s,c),r.closePath())}}var Za=(e,t,n)=>{e.moveTo(t,n)},Qa=(e,t,n)=>{e.moveTo(
n,t)},Ii=(e,t,n)=>{e.lineTo(t,n)},qi=(e,t,n)=>{e.lineTo(n,t)},Xa=Y0(0),cd=Y0(1),Z0=(e,t,n,o,r,i)=>{e.arc(t,n,o,r,i)},Q0=(e,t,n,o,r,i)=>{
e.arc(n,t,o,r,i)},X0=(e,t,n,o,r,i,s)=>{e.bezierCurveTo(t,n,o,r,i,s)},ev=(e,t,n,o,r,i,s)=>{e.bezierCurveTo(n,t,r,o,s,i)};
function tv(e){return(t,n,o,r,i)=>Rr(t,n,(s,a,u,c,p,d,f,h,y,v,w)=>{let{pxRound:T,points:_}=s,k,C;c.ori==0?(k=Za,C=Z0):(k=
Qa,C=Q0);let E=Re(_.width*Se,3),P=(_.size-_.width)/2*Se,L=Re(P*2,3),z=new Path2D,W=new Path2D,{left:F,top:$,width:Q,height:I}=t.
bbox;Xa(W,F-L,$-L,Q+L*2,I+L*2);let te=Z=>{if(u[Z]!=null){let de=T(d(a[Z],c,v,h)),B=T(f(u[Z],p,w,y));k(z,de+P,B),C(z,de,B,
P,0,qa*2)}};if(i)i.forEach(te);else for(let Z=o;Z<=r;Z++)te(Z);return{stroke:E>0?z:null,fill:z,clip:W,flags:Hi|jp}})}function nv(e){
return(t,n,o,r,i,s)=>{o!=r&&(i!=o&&s!=o&&e(t,n,o),i!=r&&s!=r&&e(t,n,r),e(t,n,s))}}var hM=nv(Ii),gM=nv(qi);function ov(e){
let t=ke(e?.alignGaps,0);return(n,o,r,i)=>Rr(n,o,(s,a,u,c,p,d,f,h,y,v,w)=>{[r,i]=Ka(u,r,i);let T=s.pxRound,_=I=>T(d(I,c,
v,h)),k=I=>T(f(I,p,w,y)),C,E;c.ori==0?(C=Ii,E=hM):(C=qi,E=gM);let P=c.dir*(c.ori==0?1:-1),L={stroke:new Path2D,fill:null,
clip:null,band:null,gaps:null,flags:Hi},z=L.stroke,W=!1;if(i-r>=v*4){let I=J=>n.posToVal(J,c.key,!0),te=null,Z=null,de,B,
Te,Ce=_(a[P==1?r:i]),re=_(a[r]),me=_(a[i]),ce=I(P==1?re+1:me-1);for(let J=P==1?r:i;J>=r&&J<=i;J+=P){let pt=a[J],Ge=(P==1?
pt<ce:pt>ce)?Ce:_(pt),Me=u[J];Ge==Ce?Me!=null?(B=Me,te==null?(C(z,Ge,k(B)),de=te=Z=B):B<te?te=B:B>Z&&(Z=B)):Me===null&&(W=
!0):(te!=null&&E(z,Ce,k(te),k(Z),k(de),k(B)),Me!=null?(B=Me,C(z,Ge,k(B)),te=Z=de=B):(te=Z=null,Me===null&&(W=!0)),Ce=Ge,
ce=I(Ce+P))}te!=null&&te!=Z&&Te!=Ce&&E(z,Ce,k(te),k(Z),k(de),k(B))}else for(let I=P==1?r:i;I>=r&&I<=i;I+=P){let te=u[I];
te===null?W=!0:te!=null&&C(z,_(a[I]),k(te))}let[$,Q]=ad(n,o);if(s.fill!=null||$!=0){let I=L.fill=new Path2D(z),te=s.fillTo(
n,o,s.min,s.max,$),Z=k(te),de=_(a[r]),B=_(a[i]);P==-1&&([B,de]=[de,B]),C(I,B,Z),C(I,de,Z)}if(!s.spanGaps){let I=[];W&&I.
push(...ud(a,u,r,i,P,_,t)),L.gaps=I=s.gaps(n,o,r,i,I),L.clip=Ya(I,c.ori,h,y,v,w)}return Q!=0&&(L.band=Q==2?[wo(n,o,r,i,z,
-1),wo(n,o,r,i,z,1)]:wo(n,o,r,i,z,Q)),L})}function yM(e){let t=ke(e.align,1),n=ke(e.ascDesc,!1),o=ke(e.alignGaps,0),r=ke(
e.extend,!1);return(i,s,a,u)=>Rr(i,s,(c,p,d,f,h,y,v,w,T,_,k)=>{[a,u]=Ka(d,a,u);let C=c.pxRound,{left:E,width:P}=i.bbox,L=re=>C(
y(re,f,_,w)),z=re=>C(v(re,h,k,T)),W=f.ori==0?Ii:qi,F={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Hi},
$=F.stroke,Q=f.dir*(f.ori==0?1:-1),I=z(d[Q==1?a:u]),te=L(p[Q==1?a:u]),Z=te,de=te;r&&t==-1&&(de=E,W($,de,I)),W($,te,I);for(let re=Q==
1?a:u;re>=a&&re<=u;re+=Q){let me=d[re];if(me==null)continue;let ce=L(p[re]),J=z(me);t==1?W($,ce,I):W($,Z,J),W($,ce,J),I=
J,Z=ce}let B=Z;r&&t==1&&(B=E+P,W($,B,I));let[Te,Ce]=ad(i,s);if(c.fill!=null||Te!=0){let re=F.fill=new Path2D($),me=c.fillTo(
i,s,c.min,c.max,Te),ce=z(me);W(re,B,ce),W(re,de,ce)}if(!c.spanGaps){let re=[];re.push(...ud(p,d,a,u,Q,L,o));let me=c.width*
Se/2,ce=n||t==1?me:-me,J=n||t==-1?-me:me;re.forEach(pt=>{pt[0]+=ce,pt[1]+=J}),F.gaps=re=c.gaps(i,s,a,u,re),F.clip=Ya(re,
f.ori,w,T,_,k)}return Ce!=0&&(F.band=Ce==2?[wo(i,s,a,u,$,-1),wo(i,s,a,u,$,1)]:wo(i,s,a,u,$,Ce)),F})}function y0(e,t,n,o,r,i,s=Le){
if(e.length>1){let a=null;for(let u=0,c=1/0;u<e.length;u++)if(t[u]!==void 0){if(a!=null){let p=yt(e[u]-e[a]);p<c&&(c=p,s=
yt(n(e[u],o,r,i)-n(e[a],o,r,i)))}a=u}}return s}function bM(e){e=e||Xs;let t=ke(e.size,[.6,Le,1]),n=e.align||0,o=e.gap||0,
r=e.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;let i=ye(r),s=1-t[0],a=ke(t[1],Le),u=ke(t[2],1),c=ke(e.disp,Xs),p=ke(
e.each,h=>{}),{fill:d,stroke:f}=c;return(h,y,v,w)=>Rr(h,y,(T,_,k,C,E,P,L,z,W,F,$)=>{let Q=T.pxRound,I=n,te=o*Se,Z=a*Se,de=u*
Se,B,Te;C.ori==0?[B,Te]=i(h,y):[Te,B]=i(h,y);let Ce=C.dir*(C.ori==0?1:-1),re=C.ori==0?Xa:cd,me=C.ori==0?p:(G,Ne,dt,Yr,ar,Jn,ur)=>{
p(G,Ne,dt,ar,Yr,ur,Jn)},ce=ke(h.bands,od).find(G=>G.series[0]==y),J=ce!=null?ce.dir:0,pt=T.fillTo(h,y,T.min,T.max,J),Ot=Q(
L(pt,E,$,W)),Ge,Me,Mn,Jt=F,Ze=Q(T.width*Se),jn=!1,po=null,pn=null,To=null,Gr=null;d!=null&&(Ze==0||f!=null)&&(jn=!0,po=d.
values(h,y,v,w),pn=new Map,new Set(po).forEach(G=>{G!=null&&pn.set(G,new Path2D)}),Ze>0&&(To=f.values(h,y,v,w),Gr=new Map,
new Set(To).forEach(G=>{G!=null&&Gr.set(G,new Path2D)})));let{x0:jr,size:rs}=c;if(jr!=null&&rs!=null){I=1,_=jr.values(h,
y,v,w),jr.unit==2&&(_=_.map(dt=>h.posToVal(z+dt*F,C.key,!0)));let G=rs.values(h,y,v,w);rs.unit==2?Me=G[0]*F:Me=P(G[0],C,
F,z)-P(0,C,F,z),Jt=y0(_,k,P,C,F,z,Jt),Mn=Jt-Me+te}else Jt=y0(_,k,P,C,F,z,Jt),Mn=Jt*s+te,Me=Jt-Mn;Mn<1&&(Mn=0),Ze>=Me/2&&
(Ze=0),Mn<5&&(Q=T0);let xl=Mn>0,sr=Jt-Mn-(xl?Ze:0);Me=Q(Wp(sr,de,Z)),Ge=(I==0?Me/2:I==Ce?0:Me)-I*Ce*((I==0?te/2:0)+(xl?Ze/
2:0));let Lt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Jr=jn?null:new Path2D,mo=null;if(ce!=null)mo=
h.data[ce.series[1]];else{let{y0:G,y1:Ne}=c;G!=null&&Ne!=null&&(k=Ne.values(h,y,v,w),mo=G.values(h,y,v,w))}let lr=B*Me,ie=Te*
Me;for(let G=Ce==1?v:w;G>=v&&G<=w;G+=Ce){let Ne=k[G];if(Ne==null)continue;if(mo!=null){let Vt=mo[G]??0;if(Ne-Vt==0)continue;
Ot=L(Vt,E,$,W)}let dt=C.distr!=2||c!=null?_[G]:G,Yr=P(dt,C,F,z),ar=L(ke(Ne,pt),E,$,W),Jn=Q(Yr-Ge),ur=Q(qt(ar,Ot)),Yt=Q(In(
ar,Ot)),dn=ur-Yt;if(Ne!=null){let Vt=Ne<0?ie:lr,Pn=Ne<0?lr:ie;jn?(Ze>0&&To[G]!=null&&re(Gr.get(To[G]),Jn,Yt+ln(Ze/2),Me,
qt(0,dn-Ze),Vt,Pn),po[G]!=null&&re(pn.get(po[G]),Jn,Yt+ln(Ze/2),Me,qt(0,dn-Ze),Vt,Pn)):re(Jr,Jn,Yt+ln(Ze/2),Me,qt(0,dn-Ze),
Vt,Pn),me(h,y,G,Jn-Ze/2,Yt,Me+Ze,dn)}}return Ze>0?Lt.stroke=jn?Gr:Jr:jn||(Lt._fill=T.width==0?T._fill:T._stroke??T._fill,
Lt.width=0),Lt.fill=jn?pn:Jr,Lt})}function vM(e,t){let n=ke(t?.alignGaps,0);return(o,r,i,s)=>Rr(o,r,(a,u,c,p,d,f,h,y,v,w,T)=>{
[i,s]=Ka(c,i,s);let _=a.pxRound,k=B=>_(f(B,p,w,y)),C=B=>_(h(B,d,T,v)),E,P,L;p.ori==0?(E=Za,L=Ii,P=X0):(E=Qa,L=qi,P=ev);let z=p.
dir*(p.ori==0?1:-1),W=k(u[z==1?i:s]),F=W,$=[],Q=[];for(let B=z==1?i:s;B>=i&&B<=s;B+=z)if(c[B]!=null){let Ce=u[B],re=k(Ce);
$.push(F=re),Q.push(C(c[B]))}let I={stroke:e($,Q,E,L,P,_),fill:null,clip:null,band:null,gaps:null,flags:Hi},te=I.stroke,
[Z,de]=ad(o,r);if(a.fill!=null||Z!=0){let B=I.fill=new Path2D(te),Te=a.fillTo(o,r,a.min,a.max,Z),Ce=C(Te);L(B,F,Ce),L(B,
W,Ce)}if(!a.spanGaps){let B=[];B.push(...ud(u,c,i,s,z,k,n)),I.gaps=B=a.gaps(o,r,i,s,B),I.clip=Ya(B,p.ori,y,v,w,T)}return de!=
0&&(I.band=de==2?[wo(o,r,i,s,te,-1),wo(o,r,i,s,te,1)]:wo(o,r,i,s,te,de)),I})}function xM(e){return vM(wM,e)}function wM(e,t,n,o,r,i){
let s=e.length;if(s<2)return null;let a=new Path2D;if(n(a,e[0],t[0]),s==2)o(a,e[1],t[1]);else{let u=Array(s),c=Array(s-1),
p=Array(s-1),d=Array(s-1);for(let f=0;f<s-1;f++)p[f]=t[f+1]-t[f],d[f]=e[f+1]-e[f],c[f]=p[f]/d[f];u[0]=c[0];for(let f=1;f<
s-1;f++)c[f]===0||c[f-1]===0||c[f-1]>0!=c[f]>0?u[f]=0:(u[f]=3*(d[f-1]+d[f])/((2*d[f]+d[f-1])/c[f-1]+(d[f]+2*d[f-1])/c[f]),
isFinite(u[f])||(u[f]=0));u[s-1]=c[s-2];for(let f=0;f<s-1;f++)r(a,e[f]+d[f]/3,t[f]+u[f]*d[f]/3,e[f+1]-d[f]/3,t[f+1]-u[f+
1]*d[f]/3,e[f+1],t[f+1])}return a}var Jp=new Set;function b0(){for(let e of Jp)e.syncRect(!0)}Fi&&(Or(t2,Ri,b0),Or(n2,Ri,
b0,!0),Or(Va,Ri,()=>{ct.pxRatio=Se}));var kM=ov(),CM=tv();function v0(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[
e[0]].concat(e.slice(1))).map((i,s)=>Yp(i,s,t,n))}function _M(e,t){return e.map((n,o)=>o==0?{}:ut({},t,n))}function Yp(e,t,n,o){
return ut({},t==0?n:o,e)}function rv(e,t,n){return t==null?Bi:[t,n]}var SM=rv;function TM(e,t,n){return t==null?Bi:Ua(t,
n,td,!0)}function iv(e,t,n,o){return t==null?Bi:Ga(t,n,e.scales[o].log,!1)}var MM=iv;function sv(e,t,n,o){return t==null?
Bi:ed(t,n,e.scales[o].log,!1)}var PM=sv;function DM(e,t,n,o,r){let i=qt(Zb(e),Zb(t)),s=t-e,a=Fn(r/o*s,n);do{let u=n[a],c=o*
u/s;if(c>=r&&i+(u<5?er.get(u):0)<=17)return[u,c]}while(++a<n.length);return[0,0]}function x0(e){let t,n;return e=e.replace(
/(\d+)px/,(o,r)=>(t=gt((n=+r)*Se))+"px"),[e,t,n]}function EM(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=Re(t[2]*Se,
1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function ct(e,t,n){let o={mode:ke(e.mode,1)},r=o.mode;function i(m,g,b,x){
let S=g.valToPct(m);return x+b*(g.dir==-1?1-S:S)}function s(m,g,b,x){let S=g.valToPct(m);return x+b*(g.dir==-1?S:1-S)}function a(m,g,b,x){
return g.ori==0?i(m,g,b,x):s(m,g,b,x)}o.valToPosH=i,o.valToPosV=s;let u=!1;o.status=0;let c=o.root=Cn(BT);if(e.id!=null&&
(c.id=e.id),sn(c,e.class),e.title){let m=Cn(FT,c);m.textContent=e.title}let p=Hn("canvas"),d=o.ctx=p.getContext("2d"),f=Cn(
IT,c);Or("click",f,m=>{m.target===y&&(ze!=li||je!=ai)&&Mt.click(o,m)},!0);let h=o.under=Cn(qT,f);f.appendChild(p);let y=o.
over=Cn(VT,f);e=zi(e);let v=+ke(e.pxAlign,1),w=g0(v);(e.plugins||[]).forEach(m=>{m.opts&&(e=m.opts(o,e)||e)});let T=e.ms||
.001,_=o.series=r==1?v0(e.series||[],u0,f0,!1):_M(e.series||[null],m0),k=o.axes=v0(e.axes||[],a0,p0,!0),C=o.scales={},E=o.
bands=e.bands||[];E.forEach(m=>{m.fill=ye(m.fill||null),m.dir=ke(m.dir,-1)});let P=r==2?_[1].facets[0].scale:_[0].scale,
L={axes:hC,series:cC},z=(e.drawOrder||["axes","series"]).map(m=>L[m]);function W(m){let g=m.distr==3?b=>xo(b>0?b:m.clamp(
o,b,m.min,m.max,m.key)):m.distr==4?b=>Bp(b,m.asinh):m.distr==100?b=>m.fwd(b):b=>b;return b=>{let x=g(b),{_min:S,_max:M}=m,
A=M-S;return(x-S)/A}}function F(m){let g=C[m];if(g==null){let b=(e.scales||Xs)[m]||Xs;if(b.from!=null){F(b.from);let x=ut(
{},C[b.from],b,{key:m});x.valToPct=W(x),C[m]=x}else{g=C[m]=ut({},m==P?j0:dM,b),g.key=m;let x=g.time,S=g.range,M=Xo(S);if((m!=
P||r==2&&!x)&&(M&&(S[0]==null||S[1]==null)&&(S={min:S[0]==null?jb:{mode:1,hard:S[0],soft:S[0]},max:S[1]==null?jb:{mode:1,
hard:S[1],soft:S[1]}},M=!1),!M&&Ja(S))){let A=S;S=(O,R,q)=>R==null?Bi:Ua(R,q,A)}g.range=ye(S||(x?SM:m==P?g.distr==3?MM:g.
distr==4?PM:rv:g.distr==3?iv:g.distr==4?sv:TM)),g.auto=ye(M?!1:g.auto),g.clamp=ye(g.clamp||pM),g._min=g._max=null,g.valToPct=
W(g)}}}F("x"),F("y"),r==1&&_.forEach(m=>{F(m.scale)}),k.forEach(m=>{F(m.scale)});for(let m in e.scales)F(m);let $=C[P],Q=$.
distr,I,te;$.ori==0?(sn(c,zT),I=i,te=s):(sn(c,HT),I=s,te=i);let Z={};for(let m in C){let g=C[m];(g.min!=null||g.max!=null)&&
(Z[m]={min:g.min,max:g.max},g.min=g.max=null)}let de=e.tzDate||(m=>new Date(gt(m/T))),B=e.fmtDate||rd,Te=T==1?z2(de):I2(
de),Ce=i0(de,r0(T==1?B2:F2,B)),re=l0(de,s0(V2,B)),me=[],ce=o.legend=ut({},K2,e.legend),J=o.cursor=ut({},Q2,{drag:{y:r==2}},
e.cursor),pt=ce.show,Ot=J.show,Ge=ce.markers;ce.idxs=me,Ge.width=ye(Ge.width),Ge.dash=ye(Ge.dash),Ge.stroke=ye(Ge.stroke),
Ge.fill=ye(Ge.fill);let Me,Mn,Jt,Ze=[],jn=[],po,pn=!1,To={};if(ce.live){let m=_[1]?_[1].values:null;pn=m!=null,po=pn?m(o,
1,0):{_:0};for(let g in po)To[g]=Qp}if(pt)if(Me=Hn("table",JT,c),Jt=Hn("tbody",null,Me),ce.mount(o,Me),pn){Mn=Hn("thead",
null,Me,Jt);let m=Hn("tr",null,Mn);Hn("th",null,m);for(var Gr in po)Hn("th",Rb,m).textContent=Gr}else sn(Me,ZT),ce.live&&
sn(Me,YT);let jr={show:!0},rs={show:!1};function xl(m,g){if(g==0&&(pn||!ce.live||r==2))return Bi;let b=[],x=Hn("tr",QT,Jt,
Jt.childNodes[g]);sn(x,m.class),m.show||sn(x,$r);let S=Hn("th",null,x);if(Ge.show){let O=Cn(XT,S);if(g>0){let R=Ge.width(
o,g);R&&(O.style.border=R+"px "+Ge.dash(o,g)+" "+Ge.stroke(o,g)),O.style.background=Ge.fill(o,g)}}let M=Cn(Rb,S);m.label instanceof
HTMLElement?M.appendChild(m.label):M.textContent=m.label,g>0&&(Ge.show||(M.style.color=m.width>0?Ge.stroke(o,g):Ge.fill(
o,g)),Lt("click",S,O=>{if(J._lock)return;pr(O);let R=_.indexOf(m);if((O.ctrlKey||O.metaKey)!=ce.isolate){let q=_.some((U,j)=>j>
0&&j!=R&&U.show);_.forEach((U,j)=>{j>0&&Zn(j,q?j==R?jr:rs:jr,!0,lt.setSeries)})}else Zn(R,{show:!m.show},!0,lt.setSeries)},
!1),Qr&&Lt(Hb,S,O=>{J._lock||(pr(O),Zn(_.indexOf(m),ci,!0,lt.setSeries))},!1));for(var A in po){let O=Hn("td",e2,x);O.textContent=
"--",b.push(O)}return[x,b]}let sr=new Map;function Lt(m,g,b,x=!0){let S=sr.get(g)||{},M=J.bind[m](o,g,b,x);M&&(Or(m,g,S[m]=
M),sr.set(g,S))}function Jr(m,g,b){let x=sr.get(g)||{};for(let S in x)(m==null||S==m)&&(Up(S,g,x[S]),delete x[S]);m==null&&
sr.delete(g)}let mo=0,lr=0,ie=0,G=0,Ne=0,dt=0,Yr=Ne,ar=dt,Jn=ie,ur=G,Yt=0,dn=0,Vt=0,Pn=0;o.bbox={};let Eu=!1,wl=!1,Zr=!1,
cr=!1,kl=!1,mn=!1;function Au(m,g,b){(b||m!=o.width||g!=o.height)&&sm(m,g),oi(!1),Zr=!0,wl=!0,ri()}function sm(m,g){o.width=
mo=ie=m,o.height=lr=G=g,Ne=dt=0,oC(),rC();let b=o.bbox;Yt=b.left=Er(Ne*Se,.5),dn=b.top=Er(dt*Se,.5),Vt=b.width=Er(ie*Se,
.5),Pn=b.height=Er(G*Se,.5)}let eC=3;function tC(){let m=!1,g=0;for(;!m;){g++;let b=mC(g),x=fC(g);m=g==eC||b&&x,m||(sm(o.
width,o.height),wl=!0)}}function nC({width:m,height:g}){Au(m,g)}o.setSize=nC;function oC(){let m=!1,g=!1,b=!1,x=!1;k.forEach(
(S,M)=>{if(S.show&&S._show){let{side:A,_size:O}=S,R=A%2,q=S.label!=null?S.labelSize:0,U=O+q;U>0&&(R?(ie-=U,A==3?(Ne+=U,x=
!0):b=!0):(G-=U,A==0?(dt+=U,m=!0):g=!0))}}),dr[0]=m,dr[1]=b,dr[2]=g,dr[3]=x,ie-=Mo[1]+Mo[3],Ne+=Mo[3],G-=Mo[2]+Mo[0],dt+=
Mo[0]}function rC(){let m=Ne+ie,g=dt+G,b=Ne,x=dt;function S(M,A){switch(M){case 1:return m+=A,m-A;case 2:return g+=A,g-A;case 3:
return b-=A,b+A;case 0:return x-=A,x+A}}k.forEach((M,A)=>{if(M.show&&M._show){let O=M.side;M._pos=S(O,M._size),M.label!=
null&&(M._lpos=S(O,M.labelSize))}})}if(J.dataIdx==null){let m=J.hover,g=m.skip=new Set(m.skip??[]);g.add(void 0);let b=m.
prox=ye(m.prox),x=m.bias??=0;J.dataIdx=(S,M,A,O)=>{if(M==0)return A;let R=A,q=b(S,M,A,O)??Le,U=q>=0&&q<Le,j=$.ori==0?ie:
G,ne=J.left,_e=t[0],ve=t[M];if(g.has(ve[A])){R=null;let fe=null,ee=null,Y;if(x==0||x==-1)for(Y=A;fe==null&&Y-- >0;)g.has(
ve[Y])||(fe=Y);if(x==0||x==1)for(Y=A;ee==null&&Y++<ve.length;)g.has(ve[Y])||(ee=Y);if(fe!=null||ee!=null)if(U){let Fe=fe==
null?-1/0:I(_e[fe],$,j,0),Xe=ee==null?1/0:I(_e[ee],$,j,0),Ct=ne-Fe,$e=Xe-ne;Ct<=$e?Ct<=q&&(R=fe):$e<=q&&(R=ee)}else R=ee==
null?fe:fe==null?ee:A-fe<=ee-A?fe:ee}else U&&yt(ne-I(_e[A],$,j,0))>q&&(R=null);return R}}let pr=m=>{J.event=m};J.idxs=me,
J._lock=!1;let Pt=J.points;Pt.show=ye(Pt.show),Pt.size=ye(Pt.size),Pt.stroke=ye(Pt.stroke),Pt.width=ye(Pt.width),Pt.fill=
ye(Pt.fill);let Yn=o.focus=ut({},e.focus||{alpha:.3},J.focus),Qr=Yn.prox>=0,Xr=Qr&&Pt.one,fn=[],ei=[],ti=[];function lm(m,g){
let b=Pt.show(o,g);if(b instanceof HTMLElement)return sn(b,jT),sn(b,m.class),io(b,-10,-10,ie,G),y.insertBefore(b,fn[g]),
b}function am(m,g){if(r==1||g>0){let b=r==1&&C[m.scale].time,x=m.value;m.value=b?e0(x)?l0(de,s0(x,B)):x||re:x||aM,m.label=
m.label||(b?eM:X2)}if(Xr||g>0){m.width=m.width==null?1:m.width,m.paths=m.paths||kM||d2,m.fillTo=ye(m.fillTo||mM),m.pxAlign=
+ke(m.pxAlign,v),m.pxRound=g0(m.pxAlign),m.stroke=ye(m.stroke||null),m.fill=ye(m.fill||null),m._stroke=m._fill=m._paths=
m._focus=null;let b=uM(qt(1,m.width),1),x=m.points=ut({},{size:b,width:qt(1,b*.2),stroke:m.stroke,space:b*2,paths:CM,_stroke:null,
_fill:null},m.points);x.show=ye(x.show),x.filter=ye(x.filter),x.fill=ye(x.fill),x.stroke=ye(x.stroke),x.paths=ye(x.paths),
x.pxAlign=m.pxAlign}if(pt){let b=xl(m,g);Ze.splice(g,0,b[0]),jn.splice(g,0,b[1]),ce.values.push(null)}if(Ot){me.splice(g,
0,null);let b=null;Xr?g==0&&(b=lm(m,g)):g>0&&(b=lm(m,g)),fn.splice(g,0,b),ei.splice(g,0,0),ti.splice(g,0,0)}kt("addSerie\
s",g)}function iC(m,g){g=g??_.length,m=r==1?Yp(m,g,u0,f0):Yp(m,g,{},m0),_.splice(g,0,m),am(_[g],g)}o.addSeries=iC;function sC(m){
if(_.splice(m,1),pt){ce.values.splice(m,1),jn.splice(m,1);let g=Ze.splice(m,1)[0];Jr(null,g.firstChild),g.remove()}Ot&&(me.
splice(m,1),fn.splice(m,1)[0].remove(),ei.splice(m,1),ti.splice(m,1)),kt("delSeries",m)}o.delSeries=sC;let dr=[!1,!1,!1,
!1];function lC(m,g){if(m._show=m.show,m.show){let b=m.side%2,x=C[m.scale];x==null&&(m.scale=b?_[1].scale:P,x=C[m.scale]);
let S=x.time;m.size=ye(m.size),m.space=ye(m.space),m.rotate=ye(m.rotate),Xo(m.incrs)&&m.incrs.forEach(A=>{!er.has(A)&&er.
set(A,D0(A))}),m.incrs=ye(m.incrs||(x.distr==2?L2:S?T==1?N2:H2:Ar)),m.splits=ye(m.splits||(S&&x.distr==1?Te:x.distr==3?Kp:
x.distr==4?oM:nM)),m.stroke=ye(m.stroke),m.grid.stroke=ye(m.grid.stroke),m.ticks.stroke=ye(m.ticks.stroke),m.border.stroke=
ye(m.border.stroke);let M=m.values;m.values=Xo(M)&&!Xo(M[0])?ye(M):S?Xo(M)?i0(de,r0(M,B)):e0(M)?q2(de,M):M||Ce:M||tM,m.filter=
ye(m.filter||(x.distr>=3&&x.log==10?sM:x.distr==3&&x.log==2?lM:M0)),m.font=x0(m.font),m.labelFont=x0(m.labelFont),m._size=
m.size(o,null,g,0),m._space=m._rotate=m._incrs=m._found=m._splits=m._values=null,m._size>0&&(dr[g]=!0,m._el=Cn(UT,f))}}function is(m,g,b,x){
let[S,M,A,O]=b,R=g%2,q=0;return R==0&&(O||M)&&(q=g==0&&!S||g==2&&!A?gt(a0.size/3):0),R==1&&(S||A)&&(q=g==1&&!M||g==3&&!O?
gt(p0.size/2):0),q}let um=o.padding=(e.padding||[is,is,is,is]).map(m=>ye(ke(m,is))),Mo=o._padding=um.map((m,g)=>m(o,g,dr,
0)),Tt,bt=null,vt=null,Cl=r==1?_[0].idxs:null,Dn=null,ss=!1;function cm(m,g){if(t=m??[],o.data=o._data=t,r==2){Tt=0;for(let b=1;b<
_.length;b++)Tt+=t[b][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),Dn=t[0],Tt=Dn.length;let b=t;if(Q==2){b=t.slice();
let x=b[0]=Array(Tt);for(let S=0;S<Tt;S++)x[S]=S}o._data=t=b}if(oi(!0),kt("setData"),Q==2&&(Zr=!0),g!==!1){let b=$;b.auto(
o,ss)?$u():Do(P,b.min,b.max),cr=cr||J.left>=0,mn=!0,ri()}}o.setData=cm;function $u(){ss=!0;let m,g;r==1&&(Tt>0?(bt=Cl[0]=
0,vt=Cl[1]=Tt-1,m=t[0][bt],g=t[0][vt],Q==2?(m=bt,g=vt):m==g&&(Q==3?[m,g]=Ga(m,m,$.log,!1):Q==4?[m,g]=ed(m,m,$.log,!1):$.
time?g=m+gt(86400/T):[m,g]=Ua(m,g,td,!0))):(bt=Cl[0]=m=null,vt=Cl[1]=g=null)),Do(P,m,g)}let _l,ni,Ou,Lu,Ru,Nu,Bu,zu,Hu,Ut;
function pm(m,g,b,x,S,M){m??=Bb,b??=od,x??="butt",S??=Bb,M??="round",m!=_l&&(d.strokeStyle=_l=m),S!=ni&&(d.fillStyle=ni=
S),g!=Ou&&(d.lineWidth=Ou=g),M!=Ru&&(d.lineJoin=Ru=M),x!=Nu&&(d.lineCap=Nu=x),b!=Lu&&d.setLineDash(Lu=b)}function dm(m,g,b,x){
g!=ni&&(d.fillStyle=ni=g),m!=Bu&&(d.font=Bu=m),b!=zu&&(d.textAlign=zu=b),x!=Hu&&(d.textBaseline=Hu=x)}function Fu(m,g,b,x,S=0){
if(x.length>0&&m.auto(o,ss)&&(g==null||g.min==null)){let M=ke(bt,0),A=ke(vt,x.length-1),O=b.min==null?s2(x,M,A,S,m.distr==
3):[b.min,b.max];m.min=In(m.min,b.min=O[0]),m.max=qt(m.max,b.max=O[1])}}let mm={min:null,max:null};function aC(){for(let x in C){
let S=C[x];Z[x]==null&&(S.min==null||Z[P]!=null&&S.auto(o,ss))&&(Z[x]=mm)}for(let x in C){let S=C[x];Z[x]==null&&S.from!=
null&&Z[S.from]!=null&&(Z[x]=mm)}Z[P]!=null&&oi(!0);let m={};for(let x in Z){let S=Z[x];if(S!=null){let M=m[x]=zi(C[x],h2);
if(S.min!=null)ut(M,S);else if(x!=P||r==2)if(Tt==0&&M.from==null){let A=M.range(o,null,null,x);M.min=A[0],M.max=A[1]}else
M.min=Le,M.max=-Le}}if(Tt>0){_.forEach((x,S)=>{if(r==1){let M=x.scale,A=Z[M];if(A==null)return;let O=m[M];if(S==0){let R=O.
range(o,O.min,O.max,M);O.min=R[0],O.max=R[1],bt=Fn(O.min,t[0]),vt=Fn(O.max,t[0]),vt-bt>1&&(t[0][bt]<O.min&&bt++,t[0][vt]>
O.max&&vt--),x.min=Dn[bt],x.max=Dn[vt]}else x.show&&x.auto&&Fu(O,A,x,t[S],x.sorted);x.idxs[0]=bt,x.idxs[1]=vt}else if(S>
0&&x.show&&x.auto){let[M,A]=x.facets,O=M.scale,R=A.scale,[q,U]=t[S],j=m[O],ne=m[R];j!=null&&Fu(j,Z[O],M,q,M.sorted),ne!=
null&&Fu(ne,Z[R],A,U,A.sorted),x.min=A.min,x.max=A.max}});for(let x in m){let S=m[x],M=Z[x];if(S.from==null&&(M==null||M.
min==null)){let A=S.range(o,S.min==Le?null:S.min,S.max==-Le?null:S.max,x);S.min=A[0],S.max=A[1]}}}for(let x in m){let S=m[x];
if(S.from!=null){let M=m[S.from];if(M.min==null)S.min=S.max=null;else{let A=S.range(o,M.min,M.max,x);S.min=A[0],S.max=A[1]}}}
let g={},b=!1;for(let x in m){let S=m[x],M=C[x];if(M.min!=S.min||M.max!=S.max){M.min=S.min,M.max=S.max;let A=M.distr;M._min=
A==3?xo(M.min):A==4?Bp(M.min,M.asinh):A==100?M.fwd(M.min):M.min,M._max=A==3?xo(M.max):A==4?Bp(M.max,M.asinh):A==100?M.fwd(
M.max):M.max,g[x]=b=!0}}if(b){_.forEach((x,S)=>{r==2?S>0&&g.y&&(x._paths=null):g[x.scale]&&(x._paths=null)});for(let x in g)
Zr=!0,kt("setScale",x);Ot&&J.left>=0&&(cr=mn=!0)}for(let x in Z)Z[x]=null}function uC(m){let g=Wp(bt-1,0,Tt-1),b=Wp(vt+1,
0,Tt-1);for(;m[g]==null&&g>0;)g--;for(;m[b]==null&&b<Tt-1;)b++;return[g,b]}function cC(){if(Tt>0){let m=_.some(g=>g._focus)&&
Ut!=Yn.alpha;m&&(d.globalAlpha=Ut=Yn.alpha),_.forEach((g,b)=>{if(b>0&&g.show&&(fm(b,!1),fm(b,!0),g._paths==null)){let x=Ut;
Ut!=g.alpha&&(d.globalAlpha=Ut=g.alpha);let S=r==2?[0,t[b][0].length-1]:uC(t[b]);g._paths=g.paths(o,b,S[0],S[1]),Ut!=x&&
(d.globalAlpha=Ut=x)}}),_.forEach((g,b)=>{if(b>0&&g.show){let x=Ut;Ut!=g.alpha&&(d.globalAlpha=Ut=g.alpha),g._paths!=null&&
hm(b,!1);{let S=g._paths!=null?g._paths.gaps:null,M=g.points.show(o,b,bt,vt,S),A=g.points.filter(o,b,M,S);(M||A)&&(g.points.
_paths=g.points.paths(o,b,bt,vt,A),hm(b,!0))}Ut!=x&&(d.globalAlpha=Ut=x),kt("drawSeries",b)}}),m&&(d.globalAlpha=Ut=1)}}
function fm(m,g){let b=g?_[m].points:_[m];b._stroke=b.stroke(o,m),b._fill=b.fill(o,m)}function hm(m,g){let b=g?_[m].points:
_[m],{stroke:x,fill:S,clip:M,flags:A,_stroke:O=b._stroke,_fill:R=b._fill,_width:q=b.width}=b._paths;q=Re(q*Se,3);let U=null,
j=q%2/2;g&&R==null&&(R=q>0?"#fff":O);let ne=b.pxAlign==1&&j>0;if(ne&&d.translate(j,j),!g){let _e=Yt-q/2,ve=dn-q/2,fe=Vt+
q,ee=Pn+q;U=new Path2D,U.rect(_e,ve,fe,ee)}g?Iu(O,q,b.dash,b.cap,R,x,S,A,M):pC(m,O,q,b.dash,b.cap,R,x,S,A,U,M),ne&&d.translate(
-j,-j)}function pC(m,g,b,x,S,M,A,O,R,q,U){let j=!1;R!=0&&E.forEach((ne,_e)=>{if(ne.series[0]==m){let ve=_[ne.series[1]],
fe=t[ne.series[1]],ee=(ve._paths||Xs).band;Xo(ee)&&(ee=ne.dir==1?ee[0]:ee[1]);let Y,Fe=null;ve.show&&ee&&a2(fe,bt,vt)?(Fe=
ne.fill(o,_e)||M,Y=ve._paths.clip):ee=null,Iu(g,b,x,S,Fe,A,O,R,q,U,Y,ee),j=!0}}),j||Iu(g,b,x,S,M,A,O,R,q,U)}let gm=Hi|jp;
function Iu(m,g,b,x,S,M,A,O,R,q,U,j){pm(m,g,b,x,S),(R||q||j)&&(d.save(),R&&d.clip(R),q&&d.clip(q)),j?(O&gm)==gm?(d.clip(
j),U&&d.clip(U),Tl(S,A),Sl(m,M,g)):O&jp?(Tl(S,A),d.clip(j),Sl(m,M,g)):O&Hi&&(d.save(),d.clip(j),U&&d.clip(U),Tl(S,A),d.restore(),
Sl(m,M,g)):(Tl(S,A),Sl(m,M,g)),(R||q||j)&&d.restore()}function Sl(m,g,b){b>0&&(g instanceof Map?g.forEach((x,S)=>{d.strokeStyle=
_l=S,d.stroke(x)}):g!=null&&m&&d.stroke(g))}function Tl(m,g){g instanceof Map?g.forEach((b,x)=>{d.fillStyle=ni=x,d.fill(
b)}):g!=null&&m&&d.fill(g)}function dC(m,g,b,x){let S=k[m],M;if(x<=0)M=[0,0];else{let A=S._space=S.space(o,m,g,b,x),O=S.
_incrs=S.incrs(o,m,g,b,x,A);M=DM(g,b,O,x,A)}return S._found=M}function qu(m,g,b,x,S,M,A,O,R,q){let U=A%2/2;v==1&&d.translate(
U,U),pm(O,A,R,q,O),d.beginPath();let j,ne,_e,ve,fe=S+(x==0||x==3?-M:M);b==0?(ne=S,ve=fe):(j=S,_e=fe);for(let ee=0;ee<m.length;ee++)
g[ee]!=null&&(b==0?j=_e=m[ee]:ne=ve=m[ee],d.moveTo(j,ne),d.lineTo(_e,ve));d.stroke(),v==1&&d.translate(-U,-U)}function mC(m){
let g=!0;return k.forEach((b,x)=>{if(!b.show)return;let S=C[b.scale];if(S.min==null){b._show&&(g=!1,b._show=!1,oi(!1));return}else
b._show||(g=!1,b._show=!0,oi(!1));let M=b.side,A=M%2,{min:O,max:R}=S,[q,U]=dC(x,O,R,A==0?ie:G);if(U==0)return;let j=S.distr==
2,ne=b._splits=b.splits(o,x,O,R,q,U,j),_e=S.distr==2?ne.map(Y=>Dn[Y]):ne,ve=S.distr==2?Dn[ne[1]]-Dn[ne[0]]:q,fe=b._values=
b.values(o,b.filter(o,_e,x,U,ve),x,U,ve);b._rotate=M==2?b.rotate(o,fe,x,U):0;let ee=b._size;b._size=_n(b.size(o,fe,x,m)),
ee!=null&&b._size!=ee&&(g=!1)}),g}function fC(m){let g=!0;return um.forEach((b,x)=>{let S=b(o,x,dr,m);S!=Mo[x]&&(g=!1),Mo[x]=
S}),g}function hC(){for(let m=0;m<k.length;m++){let g=k[m];if(!g.show||!g._show)continue;let b=g.side,x=b%2,S,M,A=g.stroke(
o,m),O=b==0||b==3?-1:1,[R,q]=g._found;if(g.label!=null){let Nt=g.labelGap*O,Xt=gt((g._lpos+Nt)*Se);dm(g.labelFont[0],A,"\
center",b==2?"top":Nb),d.save(),x==1?(S=M=0,d.translate(Xt,gt(dn+Pn/2)),d.rotate((b==3?-qa:qa)/2)):(S=gt(Yt+Vt/2),M=Xt);
let hr=S0(g.label)?g.label(o,m,R,q):g.label;d.fillText(hr,S,M),d.restore()}if(q==0)continue;let U=C[g.scale],j=x==0?Vt:Pn,
ne=x==0?Yt:dn,_e=g._splits,ve=U.distr==2?_e.map(Nt=>Dn[Nt]):_e,fe=U.distr==2?Dn[_e[1]]-Dn[_e[0]]:R,ee=g.ticks,Y=g.border,
Fe=ee.show?ee.size:0,Xe=gt(Fe*Se),Ct=gt((g.alignTo==2?g._size-Fe-g.gap:g.gap)*Se),$e=g._rotate*-qa/180,et=w(g._pos*Se),Zt=(Xe+
Ct)*O,Rt=et+Zt;M=x==0?Rt:0,S=x==1?Rt:0;let hn=g.font[0],En=g.align==1?Oi:g.align==2?Lp:$e>0?Oi:$e<0?Lp:x==0?"center":b==
3?Lp:Oi,Xn=$e||x==1?"middle":b==2?"top":Nb;dm(hn,A,En,Xn);let Qt=g.font[1]*g.lineGap,gn=_e.map(Nt=>w(a(Nt,U,j,ne))),An=g.
_values;for(let Nt=0;Nt<An.length;Nt++){let Xt=An[Nt];if(Xt!=null){x==0?S=gn[Nt]:M=gn[Nt],Xt=""+Xt;let hr=Xt.indexOf(`
`)==-1?[Xt]:Xt.split(/\n/gm);for(let Bt=0;Bt<hr.length;Bt++){let Rm=hr[Bt];$e?(d.save(),d.translate(S,M+Bt*Qt),d.rotate(
$e),d.fillText(Rm,0,0),d.restore()):d.fillText(Rm,S,M+Bt*Qt)}}}ee.show&&qu(gn,ee.filter(o,ve,m,q,fe),x,b,et,Xe,Re(ee.width*
Se,3),ee.stroke(o,m),ee.dash,ee.cap);let eo=g.grid;eo.show&&qu(gn,eo.filter(o,ve,m,q,fe),x,x==0?2:1,x==0?dn:Yt,x==0?Pn:Vt,
Re(eo.width*Se,3),eo.stroke(o,m),eo.dash,eo.cap),Y.show&&qu([et],[1],x==0?1:0,x==0?1:2,x==1?dn:Yt,x==1?Pn:Vt,Re(Y.width*
Se,3),Y.stroke(o,m),Y.dash,Y.cap)}kt("drawAxes")}function oi(m){_.forEach((g,b)=>{b>0&&(g._paths=null,m&&(r==1?(g.min=null,
g.max=null):g.facets.forEach(x=>{x.min=null,x.max=null})))})}let Ml=!1,Vu=!1,ls=[];function gC(){Vu=!1;for(let m=0;m<ls.
length;m++)kt(...ls[m]);ls.length=0}function ri(){Ml||(k2(ym),Ml=!0)}function yC(m,g=!1){Ml=!0,Vu=g,m(o),ym(),g&&ls.length>
0&&queueMicrotask(gC)}o.batch=yC;function ym(){if(Eu&&(aC(),Eu=!1),Zr&&(tC(),Zr=!1),wl){if(Ke(h,Oi,Ne),Ke(h,"top",dt),Ke(
h,Js,ie),Ke(h,Ys,G),Ke(y,Oi,Ne),Ke(y,"top",dt),Ke(y,Js,ie),Ke(y,Ys,G),Ke(f,Js,mo),Ke(f,Ys,lr),p.width=gt(mo*Se),p.height=
gt(lr*Se),k.forEach(({_el:m,_show:g,_size:b,_pos:x,side:S})=>{if(m!=null)if(g){let M=S===3||S===0?b:0,A=S%2==1;Ke(m,A?"l\
eft":"top",x-M),Ke(m,A?"width":"height",b),Ke(m,A?"top":"left",A?dt:Ne),Ke(m,A?"height":"width",A?G:ie),Vp(m,$r)}else sn(
m,$r)}),_l=ni=Ou=Ru=Nu=Bu=zu=Hu=Lu=null,Ut=1,cs(!0),Ne!=Yr||dt!=ar||ie!=Jn||G!=ur){oi(!1);let m=ie/Jn,g=G/ur;if(Ot&&!cr&&
J.left>=0){J.left*=m,J.top*=g,ii&&io(ii,gt(J.left),0,ie,G),si&&io(si,0,gt(J.top),ie,G);for(let b=0;b<fn.length;b++){let x=fn[b];
x!=null&&(ei[b]*=m,ti[b]*=g,io(x,_n(ei[b]),_n(ti[b]),ie,G))}}if(He.show&&!kl&&He.left>=0&&He.width>0){He.left*=m,He.width*=
m,He.top*=g,He.height*=g;for(let b in Ju)Ke(ui,b,He[b])}Yr=Ne,ar=dt,Jn=ie,ur=G}kt("setSize"),wl=!1}mo>0&&lr>0&&(d.clearRect(
0,0,p.width,p.height),kt("drawClear"),z.forEach(m=>m()),kt("draw")),He.show&&kl&&(Pl(He),kl=!1),Ot&&cr&&(fr(null,!0,!1),
cr=!1),ce.show&&ce.live&&mn&&(Gu(),mn=!1),u||(u=!0,o.status=1,kt("ready")),ss=!1,Ml=!1}o.redraw=(m,g)=>{Zr=g||!1,m!==!1?
Do(P,$.min,$.max):ri()};function Uu(m,g){let b=C[m];if(b.from==null){if(Tt==0){let x=b.range(o,g.min,g.max,m);g.min=x[0],
g.max=x[1]}if(g.min>g.max){let x=g.min;g.min=g.max,g.max=x}if(Tt>1&&g.min!=null&&g.max!=null&&g.max-g.min<1e-16)return;m==
P&&b.distr==2&&Tt>0&&(g.min=Fn(g.min,t[0]),g.max=Fn(g.max,t[0]),g.min==g.max&&g.max++),Z[m]=g,Eu=!0,ri()}}o.setScale=Uu;
let Wu,Ku,ii,si,bm,vm,li,ai,xm,wm,ze,je,Po=!1,Mt=J.drag,xt=Mt.x,wt=Mt.y;Ot&&(J.x&&(Wu=Cn(KT,y)),J.y&&(Ku=Cn(GT,y)),$.ori==
0?(ii=Wu,si=Ku):(ii=Ku,si=Wu),ze=J.left,je=J.top);let He=o.select=ut({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),
ui=He.show?Cn(WT,He.over?y:h):null;function Pl(m,g){if(He.show){for(let b in m)He[b]=m[b],b in Ju&&Ke(ui,b,m[b]);g!==!1&&
kt("setSelect")}}o.setSelect=Pl;function bC(m){if(_[m].show)pt&&Vp(Ze[m],$r);else if(pt&&sn(Ze[m],$r),Ot){let b=Xr?fn[0]:
fn[m];b!=null&&io(b,-10,-10,ie,G)}}function Do(m,g,b){Uu(m,{min:g,max:b})}function Zn(m,g,b,x){g.focus!=null&&CC(m),g.show!=
null&&_.forEach((S,M)=>{M>0&&(m==M||m==null)&&(S.show=g.show,bC(M),r==2?(Do(S.facets[0].scale,null,null),Do(S.facets[1].
scale,null,null)):Do(S.scale,null,null),ri())}),b!==!1&&kt("setSeries",m,g),x&&ps("setSeries",o,m,g)}o.setSeries=Zn;function vC(m,g){
ut(E[m],g)}function xC(m,g){m.fill=ye(m.fill||null),m.dir=ke(m.dir,-1),g=g??E.length,E.splice(g,0,m)}function wC(m){m==null?
E.length=0:E.splice(m,1)}o.addBand=xC,o.setBand=vC,o.delBand=wC;function kC(m,g){_[m].alpha=g,Ot&&fn[m]!=null&&(fn[m].style.
opacity=g),pt&&Ze[m]&&(Ze[m].style.opacity=g)}let fo,Eo,mr,ci={focus:!0};function CC(m){if(m!=mr){let g=m==null,b=Yn.alpha!=
1;_.forEach((x,S)=>{if(r==1||S>0){let M=g||S==0||S==m;x._focus=g?null:M,b&&kC(S,M?1:Yn.alpha)}}),mr=m,b&&ri()}}pt&&Qr&&Lt(
Fb,Me,m=>{J._lock||(pr(m),mr!=null&&Zn(null,ci,!0,lt.setSeries))});function Qn(m,g,b){let x=C[g];b&&(m=m/Se-(x.ori==1?dt:
Ne));let S=ie;x.ori==1&&(S=G,m=S-m),x.dir==-1&&(m=S-m);let M=x._min,A=x._max,O=m/S,R=M+(A-M)*O,q=x.distr;return q==3?Ni(
10,R):q==4?c2(R,x.asinh):q==100?x.bwd(R):R}function _C(m,g){let b=Qn(m,P,g);return Fn(b,t[0],bt,vt)}o.valToIdx=m=>Fn(m,t[0]),
o.posToIdx=_C,o.posToVal=Qn,o.valToPos=(m,g,b)=>C[g].ori==0?i(m,C[g],b?Vt:ie,b?Yt:0):s(m,C[g],b?Pn:G,b?dn:0),o.setCursor=
(m,g,b)=>{ze=m.left,je=m.top,fr(null,g,b)};function km(m,g){Ke(ui,Oi,He.left=m),Ke(ui,Js,He.width=g)}function Cm(m,g){Ke(
ui,"top",He.top=m),Ke(ui,Ys,He.height=g)}let as=$.ori==0?km:Cm,us=$.ori==1?km:Cm;function SC(){if(pt&&ce.live)for(let m=r==
2?1:0;m<_.length;m++){if(m==0&&pn)continue;let g=ce.values[m],b=0;for(let x in g)jn[m][b++].firstChild.nodeValue=g[x]}}function Gu(m,g){
if(m!=null&&(m.idxs?m.idxs.forEach((b,x)=>{me[x]=b}):f2(m.idx)||me.fill(m.idx),ce.idx=me[0]),pt&&ce.live){for(let b=0;b<
_.length;b++)(b>0||r==1&&!pn)&&TC(b,me[b]);SC()}mn=!1,g!==!1&&kt("setLegend")}o.setLegend=Gu;function TC(m,g){let b=_[m],
x=m==0&&Q==2?Dn:t[m],S;pn?S=b.values(o,m,g)??To:(S=b.value(o,g==null?null:x[g],m,g),S=S==null?To:{_:S}),ce.values[m]=S}function fr(m,g,b){
xm=ze,wm=je,[ze,je]=J.move(o,ze,je),J.left=ze,J.top=je,Ot&&(ii&&io(ii,gt(ze),0,ie,G),si&&io(si,0,gt(je),ie,G));let x,S=bt>
vt;fo=Le,Eo=null;let M=$.ori==0?ie:G,A=$.ori==1?ie:G;if(ze<0||Tt==0||S){x=J.idx=null;for(let O=0;O<_.length;O++){let R=fn[O];
R!=null&&io(R,-10,-10,ie,G)}Qr&&Zn(null,ci,!0,m==null&&lt.setSeries),ce.live&&(me.fill(x),mn=!0)}else{let O,R,q;r==1&&(O=
$.ori==0?ze:je,R=Qn(O,P),x=J.idx=Fn(R,t[0],bt,vt),q=I(t[0][x],$,M,0));let U=-10,j=-10,ne=0,_e=0,ve=!0,fe="",ee="";for(let Y=r==
2?1:0;Y<_.length;Y++){let Fe=_[Y],Xe=me[Y],Ct=Xe==null?null:r==1?t[Y][Xe]:t[Y][1][Xe],$e=J.dataIdx(o,Y,x,R),et=$e==null?
null:r==1?t[Y][$e]:t[Y][1][$e];if(mn=mn||et!=Ct||$e!=Xe,me[Y]=$e,Y>0&&Fe.show){let Zt=$e==null?-10:$e==x?q:I(r==1?t[0][$e]:
t[Y][0][$e],$,M,0),Rt=et==null?-10:te(et,r==1?C[Fe.scale]:C[Fe.facets[1].scale],A,0);if(Qr&&et!=null){let hn=$.ori==1?ze:
je,En=yt(Yn.dist(o,Y,$e,Rt,hn));if(En<fo){let Xn=Yn.bias;if(Xn!=0){let Qt=Qn(hn,Fe.scale),gn=et>=0?1:-1,An=Qt>=0?1:-1;An==
gn&&(An==1?Xn==1?et>=Qt:et<=Qt:Xn==1?et<=Qt:et>=Qt)&&(fo=En,Eo=Y)}else fo=En,Eo=Y}}if(mn||Xr){let hn,En;$.ori==0?(hn=Zt,
En=Rt):(hn=Rt,En=Zt);let Xn,Qt,gn,An,eo,Nt,Xt=!0,hr=Pt.bbox;if(hr!=null){Xt=!1;let Bt=hr(o,Y);gn=Bt.left,An=Bt.top,Xn=Bt.
width,Qt=Bt.height}else gn=hn,An=En,Xn=Qt=Pt.size(o,Y);if(Nt=Pt.fill(o,Y),eo=Pt.stroke(o,Y),Xr)Y==Eo&&fo<=Yn.prox&&(U=gn,
j=An,ne=Xn,_e=Qt,ve=Xt,fe=Nt,ee=eo);else{let Bt=fn[Y];Bt!=null&&(ei[Y]=gn,ti[Y]=An,Gb(Bt,Xn,Qt,Xt),Wb(Bt,Nt,eo),io(Bt,_n(
gn),_n(An),ie,G))}}}}if(Xr){let Y=Yn.prox,Fe=mr==null?fo<=Y:fo>Y||Eo!=mr;if(mn||Fe){let Xe=fn[0];Xe!=null&&(ei[0]=U,ti[0]=
j,Gb(Xe,ne,_e,ve),Wb(Xe,fe,ee),io(Xe,_n(U),_n(j),ie,G))}}}if(He.show&&Po)if(m!=null){let[O,R]=lt.scales,[q,U]=lt.match,[
j,ne]=m.cursor.sync.scales,_e=m.cursor.drag;if(xt=_e._x,wt=_e._y,xt||wt){let{left:ve,top:fe,width:ee,height:Y}=m.select,
Fe=m.scales[j].ori,Xe=m.posToVal,Ct,$e,et,Zt,Rt,hn=O!=null&&q(O,j),En=R!=null&&U(R,ne);hn&&xt?(Fe==0?(Ct=ve,$e=ee):(Ct=fe,
$e=Y),et=C[O],Zt=I(Xe(Ct,j),et,M,0),Rt=I(Xe(Ct+$e,j),et,M,0),as(In(Zt,Rt),yt(Rt-Zt))):as(0,M),En&&wt?(Fe==1?(Ct=ve,$e=ee):
(Ct=fe,$e=Y),et=C[R],Zt=te(Xe(Ct,ne),et,A,0),Rt=te(Xe(Ct+$e,ne),et,A,0),us(In(Zt,Rt),yt(Rt-Zt))):us(0,A)}else Yu()}else{
let O=yt(xm-bm),R=yt(wm-vm);if($.ori==1){let ne=O;O=R,R=ne}xt=Mt.x&&O>=Mt.dist,wt=Mt.y&&R>=Mt.dist;let q=Mt.uni;q!=null?
xt&&wt&&(xt=O>=q,wt=R>=q,!xt&&!wt&&(R>O?wt=!0:xt=!0)):Mt.x&&Mt.y&&(xt||wt)&&(xt=wt=!0);let U,j;xt&&($.ori==0?(U=li,j=ze):
(U=ai,j=je),as(In(U,j),yt(j-U)),wt||us(0,A)),wt&&($.ori==1?(U=li,j=ze):(U=ai,j=je),us(In(U,j),yt(j-U)),xt||as(0,M)),!xt&&
!wt&&(as(0,0),us(0,0))}if(Mt._x=xt,Mt._y=wt,m==null){if(b){if(Lm!=null){let[O,R]=lt.scales;lt.values[0]=O!=null?Qn($.ori==
0?ze:je,O):null,lt.values[1]=R!=null?Qn($.ori==1?ze:je,R):null}ps(Rp,o,ze,je,ie,G,x)}if(Qr){let O=b&&lt.setSeries,R=Yn.prox;
mr==null?fo<=R&&Zn(Eo,ci,!0,O):fo>R?Zn(null,ci,!0,O):Eo!=mr&&Zn(Eo,ci,!0,O)}}mn&&(ce.idx=x,Gu()),g!==!1&&kt("setCursor")}
let Ao=null;Object.defineProperty(o,"rect",{get(){return Ao==null&&cs(!1),Ao}});function cs(m=!1){m?Ao=null:(Ao=y.getBoundingClientRect(),
kt("syncRect",Ao))}function _m(m,g,b,x,S,M,A){J._lock||Po&&m!=null&&m.movementX==0&&m.movementY==0||(ju(m,g,b,x,S,M,A,!1,
m!=null),m!=null?fr(null,!0,!0):fr(g,!0,!1))}function ju(m,g,b,x,S,M,A,O,R){if(Ao==null&&cs(!1),pr(m),m!=null)b=m.clientX-
Ao.left,x=m.clientY-Ao.top;else{if(b<0||x<0){ze=-10,je=-10;return}let[q,U]=lt.scales,j=g.cursor.sync,[ne,_e]=j.values,[ve,
fe]=j.scales,[ee,Y]=lt.match,Fe=g.axes[0].side%2==1,Xe=$.ori==0?ie:G,Ct=$.ori==1?ie:G,$e=Fe?M:S,et=Fe?S:M,Zt=Fe?x:b,Rt=Fe?
b:x;if(ve!=null?b=ee(q,ve)?a(ne,C[q],Xe,0):-10:b=Xe*(Zt/$e),fe!=null?x=Y(U,fe)?a(_e,C[U],Ct,0):-10:x=Ct*(Rt/et),$.ori==1){
let hn=b;b=x,x=hn}}R&&(g==null||g.cursor.event.type==Rp)&&((b<=1||b>=ie-1)&&(b=Er(b,ie)),(x<=1||x>=G-1)&&(x=Er(x,G))),O?
(bm=b,vm=x,[li,ai]=J.move(o,b,x)):(ze=b,je=x)}let Ju={width:0,height:0,left:0,top:0};function Yu(){Pl(Ju,!1)}let Sm,Tm,Mm,
Pm;function Dm(m,g,b,x,S,M,A){Po=!0,xt=wt=Mt._x=Mt._y=!1,ju(m,g,b,x,S,M,A,!0,!1),m!=null&&(Lt(Np,Ip,Em,!1),ps(zb,o,li,ai,
ie,G,null));let{left:O,top:R,width:q,height:U}=He;Sm=O,Tm=R,Mm=q,Pm=U}function Em(m,g,b,x,S,M,A){Po=Mt._x=Mt._y=!1,ju(m,
g,b,x,S,M,A,!1,!0);let{left:O,top:R,width:q,height:U}=He,j=q>0||U>0,ne=Sm!=O||Tm!=R||Mm!=q||Pm!=U;if(j&&ne&&Pl(He),Mt.setScale&&
j&&ne){let _e=O,ve=q,fe=R,ee=U;if($.ori==1&&(_e=R,ve=U,fe=O,ee=q),xt&&Do(P,Qn(_e,P),Qn(_e+ve,P)),wt)for(let Y in C){let Fe=C[Y];
Y!=P&&Fe.from==null&&Fe.min!=Le&&Do(Y,Qn(fe+ee,Y),Qn(fe,Y))}Yu()}else J.lock&&(J._lock=!J._lock,fr(g,!0,m!=null));m!=null&&
(Jr(Np,Ip),ps(Np,o,ze,je,ie,G,null))}function MC(m,g,b,x,S,M,A){if(J._lock)return;pr(m);let O=Po;if(Po){let R=!0,q=!0,U=10,
j,ne;$.ori==0?(j=xt,ne=wt):(j=wt,ne=xt),j&&ne&&(R=ze<=U||ze>=ie-U,q=je<=U||je>=G-U),j&&R&&(ze=ze<li?0:ie),ne&&q&&(je=je<
ai?0:G),fr(null,!0,!0),Po=!1}ze=-10,je=-10,me.fill(null),fr(null,!0,!0),O&&(Po=O)}function Am(m,g,b,x,S,M,A){J._lock||(pr(
m),$u(),Yu(),m!=null&&ps(Ib,o,ze,je,ie,G,null))}function $m(){k.forEach(EM),Au(o.width,o.height,!0)}Or(Va,Ri,$m);let pi={};
pi.mousedown=Dm,pi.mousemove=_m,pi.mouseup=Em,pi.dblclick=Am,pi.setSeries=(m,g,b,x)=>{let S=lt.match[2];b=S(o,g,b),b!=-1&&
Zn(b,x,!0,!1)},Ot&&(Lt(zb,y,Dm),Lt(Rp,y,_m),Lt(Hb,y,m=>{pr(m),cs(!1)}),Lt(Fb,y,MC),Lt(Ib,y,Am),Jp.add(o),o.syncRect=cs);
let Dl=o.hooks=e.hooks||{};function kt(m,g,b){Vu?ls.push([m,g,b]):m in Dl&&Dl[m].forEach(x=>{x.call(null,o,g,b)})}(e.plugins||
[]).forEach(m=>{for(let g in m.hooks)Dl[g]=(Dl[g]||[]).concat(m.hooks[g])});let Om=(m,g,b)=>b,lt=ut({key:null,setSeries:!1,
filters:{pub:Qb,sub:Qb},scales:[P,_[1]?_[1].scale:null],match:[Xb,Xb,Om],values:[null,null]},J.sync);lt.match.length==2&&
lt.match.push(Om),J.sync=lt;let Lm=lt.key,Zu=J0(Lm);function ps(m,g,b,x,S,M,A){lt.filters.pub(m,g,b,x,S,M,A)&&Zu.pub(m,g,
b,x,S,M,A)}Zu.sub(o);function PC(m,g,b,x,S,M,A){lt.filters.sub(m,g,b,x,S,M,A)&&pi[m](null,g,b,x,S,M,A)}o.pub=PC;function DC(){
Zu.unsub(o),Jp.delete(o),sr.clear(),Up(Va,Ri,$m),c.remove(),Me?.remove(),kt("destroy")}o.destroy=DC;function Qu(){kt("in\
it",e,t),cm(t||e.data,!1),Z[P]?Uu(P,Z[P]):$u(),kl=He.show&&(He.width>0||He.height>0),cr=mn=!0,Au(e.width,e.height)}return _.
forEach(am),k.forEach(lC),n?n instanceof HTMLElement?(n.appendChild(c),Qu()):n(o,Qu):Qu(),o}ct.assign=ut;ct.fmtNum=nd;ct.
rangeNum=Ua;ct.rangeLog=Ga;ct.rangeAsinh=ed;ct.orient=Rr;ct.pxRatio=Se;ct.join=w2;ct.fmtDate=rd,ct.tzDate=$2;ct.sync=J0;
{ct.addGap=fM,ct.clipGaps=Ya;let e=ct.paths={points:tv};e.linear=ov,e.stepped=yM,e.bars=bM,e.spline=xM}var lv="g";function tu(e){let t=V(null),n=V(null),o=V(null),r=V(e);r.current=e;let s=`${e.series.map(({color:u,dashed:c,shown:p,bars:d,
low:f,stacked:h})=>`${u} ${c} ${p} ${d} ${f?"band":""} ${h}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic} ${e.
unfinished} ${ha.value}`;return ot(()=>{if(!t.current)return;let u=new ct(RM(r,t.current.clientWidth),av(r.current),t.current);
n.current=u;let c=new ResizeObserver(()=>{let p=t.current?.clientWidth??0;p>0&&p!==u.width&&u.setSize({width:p,height:r.
current.height})});return c.observe(t.current),()=>{c.disconnect(),u.destroy(),n.current=null}},[s]),X(()=>{n.current?.setData(
av(r.current))},[e.times,e.series]),X(()=>{let u=n.current,c=e.cursor===null?void 0:e.times[e.cursor];!u||u.cursor.idx===
e.cursor||u.setCursor(c===void 0?{left:-10,top:-10}:{left:u.valToPos(c,"x"),top:8},!1)},[e.cursor]),l("div",{ref:t,class:lv,
onPointerUp:u=>{let c=o.current,p=n.current;o.current=null;let d=p?.cursor.idx;!c||!p||d===null||d===void 0||Math.hypot(
u.clientX-c.x,u.clientY-c.y)>3||r.current.onPick?.(d,OM(p,r.current.series,d),new DOMRect(u.clientX,u.clientY,0,0))},onPointerDown:u=>{
u.button===0&&(o.current={x:u.clientX,y:u.clientY})}})}function OM(e,t,n){let o=e.cursor.top??0,r=-1,i=1/0;return t.forEach(
(s,a)=>{let u=s.values[n];if(s.shown===!1||s.dashed&&s.of===void 0||u===null||u===void 0)return;let c=e.valToPos(u,"y"),
p=s.stacked?c<=o?o-c:1/0:Math.abs(c-o);p<i&&(i=p,r=s.of??a)}),r<0?t.findIndex(s=>s.shown!==!1):r}var cv=({low:e,high:t})=>e&&
t?[e,t]:[];function av({times:e,series:t,logarithmic:n}){let o=r=>n?r.map(i=>i!==null&&i>0?i:null):r;return[e,...t.map(({
values:r})=>o(r)),...t.flatMap(cv).map(o)]}function LM(e){let t=[],n=e.length+1;return e.forEach((o,r)=>{o.low&&o.high&&
(t.push({series:[n+1,n],fill:eu(pd(o),24)}),n+=2),o.stacked&&r>0&&t.push({series:[r+1,r],fill:eu(pd(o),52)})}),t}function pd({
color:e}){return e===null?Ae("--other"):Ae(oo(e))}function eu(e,t){return`color-mix(in srgb, ${e} ${t}%, transparent)`}function RM(e,t){
let{series:n,zone:o,unit:r,height:i,logarithmic:s=!1,times:a}=e.current,u=i<120;return{width:Math.max(t,64),height:i,padding:[
8,24,0,0],legend:{show:!1},tzDate:c=>ct.tzDate(new Date(c*1e3),o),cursor:{y:!1,points:{size:7,show:!n.some(({bars:c})=>c)},
drag:{x:!0,y:!1,setScale:!1}},bands:LM(n),scales:{x:{range:()=>NM(e.current.times)},y:s?{distr:3,log:10}:{range:(c,p,d)=>[
Math.min(0,p??0),d===null||d<=0||r==="share"&&Math.abs(d-1)<1e-9?1:d*1.05]}},axes:[{...uv(),grid:{show:!1},size:28,space:72,
values:(c,p,d,f,h)=>p.map(y=>HM(y,h,o))},{...uv(),size:56,...u?{space:28}:{},values:(c,p)=>p.map(d=>d===null?"":We(d,r))}],
series:[{},...n.map((c,p)=>FM(c,p,a.length)),...n.flatMap(c=>cv(c).map(()=>({show:c.shown??!0,stroke:"transparent",width:0,
points:{show:!1}})))],hooks:{drawClear:[c=>zM(c,e.current)],draw:[c=>e.current.onBox?.(BM(c))],setCursor:[c=>{let{idx:p,
left:d,top:f}=c.cursor;e.current.onCursor(d===void 0||d<0?null:p??null,d??0,f??0)}],setSelect:[c=>{if(c.select.width<4)return;
let p=c.posToVal(c.select.left,"x"),d=c.posToVal(c.select.left+c.select.width,"x");c.setSelect({left:0,top:0,width:0,height:0},
!1),e.current.onDrag?.(p,d,c.cursor.event?.shiftKey??!1)}]}}}function NM(e){let t=e[0]??0,n=e.at(-1)??1,o=e.length>1?(n-
t)/(e.length-1):86400;return[t,n+o]}function BM(e){let t=ct.pxRatio,{left:n,top:o,width:r,height:i}=e.bbox;return{left:n/
t,top:o/t,width:r/t,height:i/t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function zM(e,{unfinished:t}){if(t==null)return;
let n=Math.max(e.bbox.left,e.valToPos(t,"x",!0));Ma(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.width-n,e.bbox.height,Ae("--li\
ne"))}function HM(e,t,n){let{month:o,day:r,hour:i,minute:s,second:a}=ca(e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&
r===1?Ee(e*1e3,n,"year"):t>=27*86400?Ee(e*1e3,n,"month"):t>=86400||i===0&&s===0&&a===0?Ee(e*1e3,n,"dayShort"):Ee(e*1e3,n,
t<60?"clockSecond":"clock")}function uv(){let e=Ae("--line");return{stroke:Ae("--muted"),font:`12px ${Ae("--font")}`,gap:6,
grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function FM(e,t,n){let o=pd(e),r=e.dashed?[4,4]:e.color===null||
e.stacked?[]:fa(e.color),i=e.shown??!0;return e.bars?{stroke:o,fill:o,width:0,show:i,paths:ct.paths.bars({size:[.92,64],
align:1}),points:{show:!1}}:{stroke:e.dashed?eu(o,70):o,width:1.5,show:i,spanGaps:!1,points:{show:n===1,size:6,fill:o},...e.
stacked&&t===0?{fill:eu(o,52)}:{},...r.length>0?{dash:r}:{}}}var pv=50,IM=5;function dv(e){let{answer:t,document:n}=e,o=se(()=>at(t,n),[t,n]);return l("div",{class:bb,children:o.measures.
map((r,i)=>l(qM,{...e,shape:o,measure:r,height:o.measures.length>1?200:360,tools:i===0?e.tools:void 0},t.columns[r].name))})}
function qM(e){let{answer:t,document:n,shape:o,measure:r,zone:i,height:s,intervals:a=null,flags:u=[],span:c=null,logarithmic:p=!1}=e,
d=t.columns[r].name,f=(e.form==="stacked"||e.form==="share")&&!Ko(d)?"lines":e.form,h=se(()=>Rs(t,o,r,a),[t,o,r,a]),y=se(
()=>t.compare?Rs(t.compare,o,r):null,[t,o,r]),[v,w]=D(new Set),[T,_]=D(null),[k,C]=D(null),E=f==="share"?"share":ht(d),P=B=>We(
B,E),L=o.keys.map(B=>t.columns[B].name).join(),z=se(()=>VM(h,L),[h,L]),W=xn(h.times),F=h.times.length-1,$=h.times.find(B=>(B+
W)*1e3>e.end+1e3)??null,Q=$===null?h.times.length:h.times.indexOf($),I=se(()=>UM(h,y,z,v,f,Q),[h,y,z,v,f,Q]),te=(B,Te,Ce)=>{
let re=h.series[Te<z.length?Te:0];re&&e.onPoint?.({start:h.starts[B],keys:re.keys,measure:d,value:re.values[B]??null},Ce)},
Z=B=>{let Te={ArrowRight:(T?.at??-1)+1,ArrowLeft:(T?.at??F+1)-1,Home:0,End:F}[B.key];if(Te!==void 0&&F>=0){let me=Math.max(
0,Math.min(Te,F));return B.shiftKey&&e.onSpan&&e.onSpan(...KM(c,h.times,T?.at??me,me,W)),_({at:me,left:-1}),!0}if(B.key!==
"Enter"&&B.key!=="."||!T)return!1;let Ce=B.target.getBoundingClientRect(),re=k?k.left+(h.times[T.at]-k.from)/(k.to-k.from)*
k.width:80;return te(T.at,z.findIndex(me=>!v.has(me.key)),new DOMRect(Ce.left+re,Ce.top+80,0,0)),!0},de=(B,Te,Ce)=>{let[
re,me]=WM(h.times,B,Te,W);Ce&&e.onSpan?e.onSpan(re,me):e.onZoom(re,me)};return l(jo,{title:oe(d).text,summary:GM(h,d,L,P,
f),announced:T?Pb(h,y,T.at,i,P):"",onKey:Z,table:l(wn,{answer:t,document:n,zone:i}),actions:l(H,{children:[e.tools,e.actions?.(
d)]}),legend:L===""?null:l(gb,{rows:z,all:h.series.length,hidden:v,onHidden:w,text:B=>We(B,ht(d)),...e.onGroup?{onMenu:(B,Te)=>e.
onGroup?.(B.keys,Te)}:{}}),children:[l(tu,{times:h.times,series:I,zone:i,unit:E,height:s,cursor:T?.at??null,logarithmic:p&&
f!=="stacked"&&f!=="share",unfinished:$,onCursor:(B,Te)=>_(B===null?null:{at:B,left:Te}),onDrag:de,onPick:te,onBox:B=>C(
Te=>Te!==null&&JSON.stringify(Te)===JSON.stringify(B)?Te:B)}),k&&c&&l(Lb,{box:k,from:c.from,to:c.to}),k&&l(Ob,{box:k,flags:u,
zone:i}),T&&l(Tb,{lines:h,former:y,rows:z,hidden:v,at:T.at,left:T.left,zone:i,text:B=>We(B,ht(d)),unfinished:$!==null&&h.
times[T.at]>=$})]})}function VM(e,t){return e.series.slice(0,pv).map(n=>({key:JSON.stringify(n.keys),keys:n.keys,total:n.
total,last:n.values.at(-1)??null,color:Ti(t,n.keys)}))}function UM(e,t,n,o,r,i){let s=e.series.slice(0,pv).map((d,f)=>({
series:d,row:n[f],isShown:!o.has(n[f].key)}));if(r==="stacked"||r==="share"){let d=Kh(s.map(({series:f,isShown:h})=>h?f.
values:f.values.map(()=>0)),r==="share");return s.map(({row:f,isShown:h},y)=>({values:d[y],color:f.color,shown:h,stacked:!0}))}
let a=s.filter(({isShown:d})=>d).length<=IM,u=s.map(({series:d,row:f,isShown:h})=>({values:r==="bars"?d.values:d.values.
map((y,v)=>v<i?y:null),color:f.color,shown:h,bars:r==="bars",...a&&d.low?{low:d.low,high:d.high}:{}})),c=s.map(({row:d,isShown:f})=>{
let h=t?.series.find(y=>JSON.stringify(y.keys)===d.key);return h?{values:e.times.map((y,v)=>h.values[v]??null),color:d.color,
shown:f,dashed:!0}:null}).filter(d=>d!==null),p=r==="bars"||i>=e.times.length?[]:s.map(({series:d,row:f,isShown:h},y)=>({
values:d.values.map((v,w)=>w>=i-1?v:null),color:f.color,shown:h,dashed:!0,of:y}));return[...u,...c,...p]}function WM(e,t,n,o){
return[e.findLast(i=>i<=t)??e[0]??t,e.find(i=>i>=n)??(e.at(-1)??n)+o]}function KM(e,t,n,o,r){let i=e?t.findIndex(p=>p===
e.from):-1,s=e?t.findLastIndex(p=>p<e.to):-1,a=i===n?s:s===n?i:n,[u,c]=[Math.min(a,o),Math.max(a,o)];return[t[u],t[c+1]??
t[c]+r]}function GM(e,t,n,o,r){let i=e.series[0],s=n===""?"":` by ${oe(n).text}, ${e.series.length} groups`,a=i?.values.
reduce((c,p)=>Math.max(c,p??0),0)??0,u=n!==""&&i?`, ${i.keys.map(c=>oe(c).text).join(", ")} leads`:"";return`${r==="bars"?
"Bar":"Line"} chart of ${oe(t).text}${s}, ${e.times.length} points, ${r==="share"?"":`at most ${o(a)}`}${u}`}var Nr=le([]),dd=le(zo("letters")!=="no"),nu="",mv,hv=Nr,gv=dd;function yv(e){dd.value=e,Ho("letters",e?"yes":"no")}function tr(e){
let t=V(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");X(()=>{let o=t.current.map((r,i)=>({...r,act:()=>t.current[i]?.
act()}));return Nr.value=[...Nr.value,...o],()=>{Nr.value=Nr.value.filter(r=>!o.includes(r))}},[n])}function jM(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function bv(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(md(e.target)||!dd.value&&e.key.
length===1||JM()||xh()))return;let n=nu===""?jM(e):`${nu} ${e.key}`,o=Nr.value.findLast(({keys:r})=>r===n);o?(e.preventDefault(),
fv(""),o.act()):t&&fv(Nr.value.some(({keys:r})=>r.startsWith(`${e.key} `))?e.key:"")})}function fv(e){clearTimeout(mv),nu=
e,e!==""&&(mv=setTimeout(()=>{nu=""},1200))}function md(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function JM(){return document.querySelector("dialo\
g[open]")!==null}var vv=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),YM=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function wv(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:ZM(n.toLowerCase())??QM(n)??XM(n,t)}function ZM(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?vv.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let o=/^this\s+([a-z]+)$/.exec(e),r=o?vv.get(o[1]):void 0;return r?{from:`now/${r}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function QM(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,o,r]=[Number(t[1]),t[2],t[3]],i=new Date(Date.UTC(n,Number(o??1)-1,Number(r??1))),s=new Date(i);return r!==void 0?
s.setUTCDate(s.getUTCDate()+1):o!==void 0?s.setUTCMonth(s.getUTCMonth()+1):s.setUTCFullYear(s.getUTCFullYear()+1),{from:i.
toISOString().slice(0,10),to:s.toISOString().slice(0,10)}}function XM(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let o=xv(n[0],t,null);if(o===null)return null;if(n.length===1)return typeof o=="string"&&o.includes("T")?null:
{from:o};let r=xv(n[1],t,typeof o=="string"?o:null);return r===null?null:r==="now"?{from:o}:{from:o,to:r}}function xv(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let o=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(o)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${ou(o[1])}:${o[2]}:${o[3]??"00"}`;let r=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),i=r?YM.indexOf(r[2].toLowerCase()):-1;if(!r||i<0)return null;let s=`${r[3]??t.getUTCFullYear()}-${ou(String(i+1))}\
-${ou(r[1])}`;return r[4]===void 0?s:`${s}T${ou(r[4])}:${r[5]}:00`}function ou(e){return e.padStart(2,"0")}function Vi({label:e,value:t,onCommit:n,placeholder:o,bare:r=!1,code:i=!1,error:s=null,autofocus:a=!1}){let[u,c]=D(t),p=V(
null),d=Wt();X(()=>c(t),[t]);let f=v=>{v!==t&&n(v)},h=v=>{v.key==="Enter"&&f(u),!(v.key!=="Escape"||u===t)&&(v.preventDefault(),
c(t))},y=v=>{n(v),p.current?.focus()};return l("div",{class:ny,children:[l("label",{for:d,class:r?"spoken":oy,children:e}),
l("input",{ref:p,id:d,class:ue(Jo,i&&Oa),value:u,placeholder:o,spellcheck:!1,autocomplete:"off","aria-invalid":s!==null,
"aria-describedby":s?`${d}-problem`:void 0,"data-autofocus":a?"":void 0,onInput:v=>c(v.currentTarget.value),onKeyDown:h,
onBlur:()=>f(u)}),s&&l(Oe,{id:`${d}-problem`,error:s,onHint:y})]})}var Sn=new Bs,ru=le(zo("waits")==="yes");function kv(e){ru.value=e,Ho("waits",e?"yes":"no")}var eP=150,fd,Ui=null;function ko(){
clearTimeout(fd),Ui=ge.value,Sn.run(Ui,{history:!0})}function Cv(){zt(()=>{let{state:e,how:t}=Zl.value,n=Io.value,o=qn.find(
r=>r.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||Ui!==null&&en(Ui,e.document)||ru.value&&Ui!==
null&&en(_t(Ui).dataset,e.document.dataset)||(clearTimeout(fd),fd=setTimeout(ko,t==="replace"?eP:0))})}var _v="Rr",Sv="Ar",Tv="Dr",Mv="Hr",Pv="Fr";function so(e){pe({document:xe(xe(ge.value,"from",e.from),"to",e.to)})}function Dv(){let e=V(null),[t,n]=D(!1),o=ge.value.
timezone??"UTC",r=Os(ge.value,o),{error:i}=Sn.result.value,s=Tr(i,"from")??Tr(i,"to"),a="The question";return tr([{keys:"\
t",label:"Range of time",group:a,act:()=>n(!0)},{keys:"[",label:"The range before",group:a,act:()=>hd(-1,0)},{keys:"]",label:"\
The range after",group:a,act:()=>hd(1,0)},{keys:"-",label:"Zoom out",group:a,act:()=>hd(0,.5)}]),l(H,{children:[l(N,{buttonRef:e,
icon:"calendar",after:"down",kind:s?"danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:l("span",{class:_v,
children:r})}),s&&!t&&l("div",{class:Pv,children:l(Oe,{error:s})}),t&&l(At,{anchor:e.current,role:"dialog",label:"Range \
of time",onClose:()=>n(!1),children:l(nP,{zone:o,wrong:s,onDone:()=>n(!1)})})]})}function hd(e,t){let n=Sn.result.value.
answer?.query,[o,r]=[Date.parse(String(n?.from)),Date.parse(String(n?.to))],i=r-o;if(!(i>0))return;let s=a=>new Date(a).
toISOString();so({from:s(o+(e-t)*i),to:s(r+(e+t)*i)})}function nP({zone:e,wrong:t,onDone:n}){let[o,r]=D(t),{from:i,to:s}=ge.
value,a=i===void 0&&s===void 0?"":`${i??""} - ${s??"now"}`,u=c=>{let p=wv(c);if(!p){r({message:"This is no range of time",
hint:"try: last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}so(p),n()};return l("div",{class:Sv,children:[
l(Vi,{label:`Range, on the clock of ${e}`,value:a,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:u,error:o,autofocus:!0}),
l("div",{class:Tv,children:Jc.map(c=>l(N,{small:!0,kind:"plain",class:Mv,pressed:Os(ge.value,e)===c.label,onClick:()=>{so(
c),n()},children:c.label},c.label))})]})}var oP=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}];function Ev({answer:e,
intervals:t,of:n,zone:o,bars:r,actions:i}){let[s,a]=D("lines"),[u,c]=D(!1),[p,d]=D(null),{openAt:f,menu:h}=Zo(),y=sP(n,e),
v=at(e,n),w=v.keys.length>0&&v.measures.some(E=>Ko(e.columns[E].name));X(()=>d(null),[JSON.stringify(n)]);let T=se(()=>Wh(
t),[t]),_=E=>Object.fromEntries(v.keys.map((P,L)=>[e.columns[P].name,E[L]])),k=e.columns[v.time]?.name??"time",C=({start:E,
keys:P,measure:L,value:z},W)=>f({document:n,mark:{keys:{[k]:E,..._(P)},measure:L},anchor:W,value:z,items:[{label:"Note h\
ere…",icon:"plus",act:()=>tn({kind:"note",time:E})}]});return l(H,{children:[l(dv,{answer:e,document:n,zone:o,form:r?"\
bars":w?s:"lines",logarithmic:u,intervals:T,end:iP(e),flags:y.flags,span:p,onZoom:(E,P)=>so({from:nr(E),to:nr(P)}),onSpan:(E,P)=>d(
{from:E,to:P}),onPoint:C,onGroup:(E,P)=>f({document:n,mark:{keys:_(E)},anchor:P,value:E[0]}),tools:l(H,{children:[w&&!r&&
l(kn,{label:"Form",choices:oP,value:s,onChange:a}),!r&&l(N,{small:!0,kind:"outlined",pressed:u,onClick:()=>c(!u),children:"\
Log"})]}),actions:i}),p&&l($i,{document:n,mark:{time:{from:nr(p.from),to:nr(p.to)}},label:`${Ee(p.from*1e3,o)} to ${Ee(p.
to*1e3,o)}`,onClear:()=>d(null),children:[l(N,{small:!0,kind:"outlined",icon:"search",onClick:()=>so({from:nr(p.from),to:nr(
p.to)}),children:"Zoom"}),l(N,{small:!0,kind:"outlined",icon:"plus",onClick:()=>tn({kind:"note",time:nr(p.from),to:nr(p.
to)}),children:"Note"})]}),l(rP,{answer:e,of:n,zone:o}),y.menu,h]})}function rP({answer:e,of:t,zone:n}){let{choose:o,menu:r}=Na(
e,t);return l("div",{class:$y,children:[l(wn,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),r]})}function nr(e){
return new Date(e*1e3).toISOString()}function iP(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(
String(t)))}function sP(e,t){let[n,o]=D(!0),[r,i]=D(null),s=sb(e.dataset,t.query?.from,t.query?.to);tr([{keys:"m",label:"\
Show or hide notes",group:"Charts",act:()=>o(!n)}]);let a=se(()=>(n?s:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.
to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:p=>i({note:c,anchor:p})})),[s,n]),u=r&&l(_r,{anchor:r.anchor,label:"\
Note",head:Ue(r.note.text),onClose:()=>i(null),items:[{label:"Remove the note",icon:"trash",danger:!0,act:()=>{ab(r.note.
id)}}]});return{flags:a,menu:u}}var Av="Tr",$v="qr",Ov="Gr",Lv="Jr";function Br({icon:e,title:t,children:n,actions:o}){return l("div",{class:Av,children:[l(ae,{name:e,size:32}),l("h2",{class:$v,
children:t}),n&&l("p",{class:Ov,children:n}),l("div",{class:Lv,children:o})]})}function Rv({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return l(Br,{icon:"search",title:"Noth\
ing found",actions:l(H,{children:[n&&l(N,{kind:"primary",onClick:()=>so({}),children:"All data"}),t&&l(N,{kind:"outlined",
onClick:()=>pe({document:xe(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&l(N,{kind:"outlined",onClick:ko,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var aP=8;
function Nv({document:e,chart:t}){let n=Si(rt(e.dataset).value.value);return l(Br,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,aP).map((o,r)=>l(N,{kind:r===0?"pr\
imary":"outlined",onClick:()=>pe({as:t,document:Ss({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:oe(o.value).
text},o.value)):l(N,{kind:"primary",onClick:()=>pe({as:"table",document:Ss(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var gd=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await Ye(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(No(t))
return;this.error=tt(t)}this.busy=!1,this.changed()}};function Wi(e,t){let[,n]=fc(i=>i+1,0),o=V(null);X(()=>{if(!e)return;
let i=new gd(e,()=>n(0));return o.current={key:t,pages:i},i.more(),()=>i.close()},[t]);let r=o.current?.key===t?o.current.
pages:null;return{columns:r?.first?.columns??[],pages:r?.pages??[],first:r?.first??null,busy:r?.busy??e!==null,error:r?.
error??null,hasMore:r?.hasMore??!1,more:r?.more??uP}}function uP(){}function su(e){return{..._t(e),aggregate:{measures:["count()"]}}}var cP=7.2,pP=24,dP=72,mP=300;function Bv(e,t,n){let o=he(e.query?.samples?.columns),r=e.columns.map((i,s)=>({name:i.name,
column:i,at:s,width:fP(e,i,s,n),expression:gP(o[s]??Ie(i.name))}));return t===null?r:t.map(i=>r.find(s=>s.name===i)).filter(
i=>i!==void 0)}function fP(e,t,n,o){let r=e.rows.slice(0,100).reduce((i,s)=>Math.max(i,yd(s[n],t,o).length),t.name.length);
return Math.round(Math.max(dP,Math.min(mP,r*cP+pP)))}function yd(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
Ee(e,n,"millisecond"):typeof e=="number"&&yo(t)?We(e,ht(t.name),!0):oe(e).text}var hP=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function gP(e){return hP.test(e)?e:null}function bd(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?xr(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function vd(e){let{document:t}=Be.value;Kt({document:xe(t,"where",Gl(t.where,e)),open:[]},e)}function Hv(e){let{document:t}=Be.
value,n=`by ${e}`;if(t.funnel||t.retention){let i=t.funnel?"funnel.by":"retention.by";return Kt({document:xe(t,i,e),open:[]},
n)}let o=t.aggregate??wr("explore",null,{events:[]}).aggregate,r=[...he(o.by).filter(i=>i!==e),e];Kt({view:"explore",document:{
..._t(t),aggregate:{...o,by:r}},as:null,open:[]},n)}var zv=5*6e4;function Fv(e,t,n){let o=Date.parse(t),r=_t({...e,from:new Date(
o-zv).toISOString(),to:new Date(o+zv).toISOString()});delete r.where,tn({kind:"events",document:{...r,samples:{order:"ti\
me asc"}},label:`5 min around ${Ee(t,n,"second")}`})}function Iv(e,t){let n=t.toSorted((i,s)=>Date.parse(i.time)-Date.parse(
s.time)),o=_t(Be.value.document.dataset===e.dataset?Be.value.document:e),r=n.map(({event:i})=>({where:Ro(i)}));Kt({view:"\
funnel",document:{...o,funnel:{steps:r,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:i})=>i).join(", ")}`)}var Vv="Z",lu="X",Uv="f",Wv="Kr",au="Or",Kv="Pr",uu="h",Gv="Qr",jv="_",Jv="Vr",Yv="Wr",Zv="Yr",Qv="ee",Xv="Zr",ex="_r",tx="\
ea",nl="ie",nx="ia",ox="ra",rx="aa",ix="ta";function sx(e){let{row:t,columns:n,zone:o,template:r,isOpen:i,current:s,wrap:a,onToggle:u}=e;return l(H,{children:[l("di\
v",{role:"row",class:ue(lu,i&&Wv),style:{gridTemplateColumns:r},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[l("span",{role:"cell",class:au,children:l("button",{type:"button",
class:Kv,"data-opener":"",tabIndex:s?0:-1,"aria-expanded":i,"aria-label":"All fields of this event",children:l(ae,{name:i?
"down":"right",size:12})})}),n.map(({at:c,column:p})=>l("span",{role:"cell",class:uu,"data-type":p.type,children:l(lx,{value:t[c],
column:p,zone:o,most:a?1e3:200})},c))]}),i&&l(yP,{...e})]})}function lx({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?l(K,{value:e,most:o}):l(K,{shown:{text:yd(e,t,n),kind:e===null?"null":"value"}})}function yP({
row:e,all:t,zone:n,document:o,opened:r}){let[i,s]=D(""),a=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>i===
""||`${u.name} ${oe(c).text}`.toLowerCase().includes(i.toLowerCase()));return l("div",{role:"row",class:Gv,children:l("d\
iv",{role:"cell",class:jv,children:[l("div",{class:Jv,children:[l(vP,{row:e,all:t,zone:n,document:o,opened:r}),t.length>
8&&l("input",{class:Yv,"aria-label":"Find in fields",placeholder:"find in fields",value:i,onInput:u=>s(u.currentTarget.value)})]}),
l("dl",{class:Zv,children:a.map(({column:u,value:c})=>l(bP,{column:u,value:c,zone:n},u.name))})]})})}function bP({column:e,
value:t,zone:n}){let o=Ie(e.name),r=e.type!=="timestamp"&&!Array.isArray(t),i=oe(e.name).text;return l("div",{class:Qv,children:[
l("dt",{class:Xv,children:l(K,{value:e.name,most:64})}),l("dd",{class:ex,children:l(lx,{value:t,column:e,zone:n,most:4e3})}),
l("dd",{class:tx,children:[r&&l("button",{type:"button",class:nl,title:"Only this value","aria-label":`Only this ${i}`,onClick:()=>vd(
bd(o,t,!1)),children:"="}),r&&l("button",{type:"button",class:nl,title:"Without this value","aria-label":`Without this ${i}`,
onClick:()=>vd(bd(o,t,!0)),children:"≠"}),r&&l("button",{type:"button",class:nl,"aria-label":`Break down by ${i}`,onClick:()=>Hv(
o),children:"by"}),l("button",{type:"button",class:nl,title:"Copy value","aria-label":`Copy ${i}`,onClick:()=>it(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:l(ae,{name:"copy",size:14})})]})]})}function vP({
row:e,all:t,zone:n,document:o,opened:r}){let i=rt(o.dataset).value.value,s=(p,d=e)=>p===void 0?void 0:d[t.findIndex(f=>f.
name===p)],a=s("time"),u=s(i?.actors?.[0]),c=r.map(p=>({time:s("time",p),event:s(i?.event??"event",p)})).filter(p=>typeof p.
time=="string"&&typeof p.event=="string");return l(H,{children:[typeof u=="string"&&l(N,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>nn(Ul(o.dataset,u)),children:l("span",{children:["Timeline of ",l(K,{value:u,most:24,middle:!0})]})}),
typeof a=="string"&&l(N,{small:!0,kind:"outlined",icon:"clock",onClick:()=>Fv(o,a,n),children:"5 min around"}),c.length>
0&&l(N,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>Iv(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),l(N,{small:!0,kind:"outlined",icon:"braces",onClick:()=>it(JSON.stringify(Object.fromEntries(t.map(({
name:p},d)=>[p,e[d]])),null,2),"The event"),children:"JSON"})]})}function cu({paging:e,document:t,zone:n,wanted:o=null,wrap:r=!1}){let i=V(null),[s,a]=D(new Set),[u,c]=D("0:0"),p=se(()=>e.
first?Bv(e.first,o,n):[],[e.first,o,n]),d=se(()=>e.pages.flatMap(xP),[e.pages]),f=se(()=>wP(d,s),[d,s]);if(!e.first)return e.
error?l(ax,{error:e.error,onAgain:e.more}):l("div",{class:rx,children:l(no,{lines:12})});if(e.pages.length===0)return l(
"p",{class:ix,children:"No event passes."});let h=v=>{let w=new Set(s);w.delete(v)||w.add(v),a(w),c(v)},y=`28px ${p.map(
({width:v})=>`${v}px`).join(" ")} minmax(0, 1fr)`;return l("div",{ref:i,class:Vv,role:"table","aria-label":"Events","dat\
a-wrap":r,onKeyDown:v=>kP(v,i.current),children:[l("div",{class:ue(lu,Uv),role:"row",style:{gridTemplateColumns:y},children:[
l("span",{role:"columnheader",class:au,children:l("span",{class:"spoken",children:"Open"})}),p.map(({name:v,at:w})=>l("s\
pan",{role:"columnheader",class:uu,children:l(K,{value:v,most:48})},w))]}),d.map((v,w)=>l(SP,{at:w,rows:v,scroller:i,render:(T,_)=>{
let k=`${w}:${_}`;return l(sx,{row:T,all:e.first.columns,columns:p,zone:n,document:t,template:y,isOpen:s.has(k),current:u===
k,wrap:r,opened:f,onToggle:()=>h(k)},_)}},w)),l(TP,{paging:e,scroller:i})]})}var xd=25;function xP(e){return Array.from(
{length:Math.ceil(e.length/xd)},(t,n)=>e.slice(n*xd,(n+1)*xd))}function wP(e,t){return[...t].map(n=>{let[o,r]=n.split(":").
map(Number);return e[o]?.[r]}).filter(n=>n!==void 0)}function kP(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,
o=e.target instanceof Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let r=[...t.querySelectorAll(
"[data-opener]")];e.preventDefault(),e.stopPropagation(),r[r.indexOf(o)+n]?.focus()}var CP="800px",_P=2;function SP({rows:e,
scroller:t,render:n,at:o}){let r=V(null),[i,s]=D(o<_P),a=V(e.length*wa());return X(()=>{let u=r.current;if(!u)return;let c=new IntersectionObserver(
([p])=>{p&&(p.isIntersecting||(a.current=p.boundingClientRect.height||a.current),s(p.isIntersecting))},{root:t.current,rootMargin:CP});
return c.observe(u),()=>c.disconnect()},[]),l("div",{ref:r,role:"rowgroup","data-block":o,style:i?{}:{height:`${a.current}\
px`},children:i&&e.map(n)})}function TP({paging:e,scroller:t}){let n=V(null),o=V(e.more);return o.current=e.more,X(()=>{
if(!n.current)return;let r=new IntersectionObserver(([i])=>{i?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return r.observe(n.current),()=>r.disconnect()},[e.pages.length]),l("div",{ref:n,class:nx,children:[e.error&&l(
ax,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function ax({
error:e,onAgain:t}){return l("div",{class:ox,children:[l(Oe,{error:e}),l(N,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var cx="oa",px="na",dx="pa",wd="da",mx="la",fx="xa",hx="C";function gx({all:e,wanted:t,onWanted:n}){let o=V(null),[r,i]=D(!1),[s,a]=D(""),u=t??e,c=p=>{let d=e.filter(f=>f===p?!u.includes(
p):u.includes(f));n(d.length===e.length?null:d)};return l(H,{children:[l(N,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:r,disabled:e.length===0,onClick:()=>i(!r),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),r&&l(At,{anchor:o.current,role:"dialog",label:"Columns",class:mx,onClose:()=>i(!1),children:[
l("input",{class:Jo,"aria-label":"Find a column",placeholder:"find a column",value:s,onInput:p=>a(p.currentTarget.value)}),
l("div",{class:fx,children:e.filter(p=>p.toLowerCase().includes(s.toLowerCase())).map(p=>l("label",{class:hx,children:[l(
"input",{type:"checkbox",checked:u.includes(p),onChange:()=>c(p)}),l(K,{value:p,most:40,middle:!0})]},p))})]})]})}var MP=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function yx({document:e,zone:t,actions:n}){let[
o,r]=D(!1),[i,s]=D(null),a=/asc|^time$/.test(e.samples?.order??""),u=Wi({path:"v1/query",body:d=>({...e,samples:{...e.samples,
...d===void 0?{}:{cursor:d}}})},JSON.stringify(e)),c=zn(su(e)),p=c.answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;
return l("section",{class:cx,"aria-label":"Raw events",children:[l("div",{class:px,children:[l("h2",{class:dx,children:typeof p==
"number"?`${qe(p)} events`:"Raw events"}),l(kn,{label:"Order",choices:MP,value:a?"oldest":"newest",onChange:d=>we("sampl\
es.order",d==="oldest"?"time asc":void 0)}),l(gx,{all:u.columns.map(({name:d})=>d),wanted:i,onWanted:s}),l(N,{small:!0,kind:"\
outlined",pressed:o,onClick:()=>r(!o),children:"Wrap"}),n]}),l(PP,{document:e,zone:t}),l(cu,{paging:u,document:e,zone:t,
wanted:i,wrap:o})]})}function PP({document:e,zone:t}){let n=se(()=>({..._t(e),compare:void 0,aggregate:{measures:["count\
()"],by:["time('auto')"]}}),[e]),{answer:o}=zn(xe(n,"compare",void 0)),[r,i]=D(null),s=se(()=>o&&"rows"in o&&"columns"in
o?Rs(o,at(o,n),1):null,[o]),a=se(()=>s?.series[0]?[{values:s.series[0].values,color:0,bars:!0}]:[],[s]);return!s||s.times.
length<2?l("div",{class:wd}):l("div",{class:wd,children:l(tu,{times:s.times,series:a,zone:t,unit:"none",height:88,cursor:r,
onCursor:i,onDrag:(u,c)=>so({from:new Date(Math.floor(u)*1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function bx({document:e,result:t,as:n}){let{answer:o,of:r,phase:i}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!On(e)||n==="heat"&&!he(e.aggregate?.by).some(qo)))return l(Nv,{document:e,chart:n});if(!o||!r||!("columns"in o))
return i==="error"?null:l(no,{});let a=o.query?.timezone??r.timezone??"UTC",u=l(Vh,{document:r,answer:o,zone:a}),c=()=>u;
if(r.samples)return l(yx,{document:r,zone:a,actions:u});if(o.rows.length===0&&i==="exact")return l(Rv,{document:r});let p=On(
r),d=DP(n,r)?n:sa(r);return d==="distribution"&&p?l(by,{answer:o,of:r,bins:p,zone:a,actions:u}):d==="heat"&&p?l(ib,{answer:o,
of:r,bins:p,zone:a,actions:u}):at(o,r).time>=0&&!p&&(d==="line"||d==="bar")?l(Ev,{answer:o,intervals:t.intervals,of:r,zone:a,
bars:d==="bar",actions:c}):d==="bar"?l(Ry,{answer:o,of:r,document:e,zone:a,actions:c}):l(Ly,{answer:o,of:r,document:e,zone:a,
actions:c})}function DP(e,t){let n=he(t.aggregate?.by).some(qo);return e==="distribution"?On(t)!==null&&!n:e==="heat"?On(
t)!==null&&n:e==="table"||On(t)===null}var kd="[data-stop]";function Cd(e){return[...e.querySelectorAll(kd)].filter(t=>t.closest("[data-sentence]")===e)}function vx(e){
if(!e)return;let t=Cd(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function xx(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(kd)||t.closest("[data-sentence]")!==e))for(let n of Cd(
e))n.tabIndex=n===t?0:-1}function wx(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=Cd(e),o=n.indexOf(
t.target);if(o<0)return!1;let r=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return r===null?!1:(n[Math.max(0,Math.min(r,n.length-1))]?.focus(),!0)}function Hr(e,t,n){requestAnimationFrame(()=>{
let o=r=>e?.querySelector(`${kd}[data-stop="${CSS.escape(r)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}var EP=["dataset","define","params","timezone","week_start","missing"];function Fr(e,t){let n=EP.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function _d(e,t,n){return(await Ye(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var AP=2e3,Ir=new Map,pu=new Map,Cx=le(0),kx;function Ki(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function ol(e,t){Cx.value;let n=JSON.stringify(e),o=va.value,r=t.filter(s=>s.text!==""&&!Ir.has(Ki(n,s))),i=r.map(
s=>Ki(n,s)).join(`

`);return X(()=>{r.length>0&&o!=="away"&&$P(n,e,r)},[i,o]),t.map(s=>Ir.get(Ki(n,s))??null)}async function _x(e,t,n){let o=JSON.
stringify(e),r=Ir.get(Ki(o,t));if(r)return r;let[i]=await _d(e,[t],n);if(!i)throw new Error("The server did not say what\
 the text means");return Sx(o,t,i),i}function $P(e,t,n){let o=pu.get(e)??{context:t,texts:new Map};for(let r of n)o.texts.
set(Ki(e,r),r);pu.set(e,o),kx??=setTimeout(()=>{kx=void 0,OP()},0)}async function OP(){let e=[...pu];pu.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let r=[...o.values()];(await _d(n,r).catch(()=>[])).forEach((s,a)=>Sx(t,r[a],
s))})),Cx.value++}function Sx(e,t,n){Ir.size>=AP&&Ir.delete(Ir.keys().next().value),Ir.set(Ki(e,t),n)}async function qr(e,t,n){try{let o=await _x(e,{kind:t,text:n}),{error:r}=o;return r?{parsed:o,problem:{message:r.message,
hint:r.hint??"",span:r.span??null}}:{parsed:o,problem:null}}catch(o){let{code:r,message:i,hint:s,span:a}=tt(o);return{parsed:null,
problem:r==="away"?null:{message:i,hint:s,span:a}}}}function rl(e,t,n){if(!t)return n;let{start:o,end:r}=wi(e,t);return e.
slice(0,o)+n+e.slice(r)}function LP(e,t,n){let o=ws(t.where),r=ks(e,o);if(typeof r=="string")return xe(e,o,t.span?Tx(r,t.span,n):n);let i=o.slice(
0,-1),s=ks(e,i);return o.at(-1)!==0||typeof s!="string"?null:xe(e,i,t.span?Tx(s,t.span,n):n)}function Tx(e,t,n){let{start:o,
end:r}=wi(e,t);return e.slice(0,o)+n+e.slice(r)}function Mx(e,t){let n=LP(ge.value,e,t);n&&pe({document:n})}var Px="sa",Dx="ca",Ex="ga";var Ax=Jm({document:{dataset:""},error:null,sentence:()=>null});function St(){return lf(Ax)}function un({document:e,error:t,
label:n,children:o}){let r=V(null);ot(()=>vx(r.current));let i=s=>{!s.defaultPrevented&&wx(s.currentTarget,s)&&s.preventDefault()};
return l(Ax.Provider,{value:{document:e,error:t,sentence:()=>r.current},children:l("div",{ref:r,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:Px,onKeyDown:i,onFocusIn:s=>{xx(s.currentTarget,s.target)},children:o})})}function Gt({word:e,
children:t}){return l("span",{class:Dx,children:[e!==void 0&&l(il,{children:e}),t]})}function il({children:e}){return l(
"span",{class:Ex,children:e})}function $x({id:e,error:t}){return l(Oe,{...e===void 0?{}:{id:e},error:t,onHint:n=>Mx(t,n)})}var Ox="fa",Lx="u",Rx="ha",Nx="ua",Bx="ma",zx="va",Hx="wa",Fx="re",Ix="ba",qx="m",Td="ya";function Tn(e){let{stop:t,label:n,path:o=t,span:r,draft:i=!1,problem:s=null}=e,a=St(),u=V(null),c=Wt(),[p,d]=D(!1),f=i?null:
BP(a.error,o,r),h=f!==null||s!==null,y=()=>{e.onRemove?.(),Hr(a.sentence(),t,e.after)},v=e.editor!==void 0||e.menu!==void 0;
return l("span",{class:Ox,"data-path":o,children:[l("span",{class:ue(Lx,i&&Nx,h&&Bx,e.quiet&&zx,p&&Rx),children:[h&&l("s\
pan",{class:Hx,children:l(ae,{name:"error",size:14})}),l("button",{ref:u,type:"button",class:Fx,"data-stop":t,tabIndex:-1,
"aria-label":n,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":v?p:void 0,"aria-invalid":h||void 0,
"aria-describedby":h?`${c}-problem`:void 0,onClick:()=>d(!p),onKeyDown:w=>zP(w,e,y),children:[e.children,e.menu&&l("span",
{class:Ix,children:l(ae,{name:"down",size:12})})]}),e.onRemove&&l("button",{type:"button",class:qx,tabIndex:-1,"aria-lab\
el":`Remove ${n}`,onClick:y,children:l(ae,{name:"close",size:12})})]}),f&&l("span",{class:Td,children:l($x,{id:`${c}-pro\
blem`,error:f})}),s&&l("span",{class:Td,children:l(Oe,{id:`${c}-problem`,error:s,onHint:e.onHint})}),p&&e.menu&&l(_r,{anchor:u.
current,label:n,items:e.menu,onClose:()=>d(!1)}),p&&e.editor&&l(At,{anchor:u.current,role:"dialog",label:n,onClose:()=>{
d(!1),e.onLeave?.()},children:e.editor(()=>d(!1))})]})}function BP(e,t,n){let o=Tr(e,t);if(!o||!n)return o;let r=o.span?.
start??0;return r>=n.start&&r<Math.max(n.end,n.start+1)?o:null}function zP(e,t,n){let o=HP(e,t,n);o&&(e.preventDefault(),
o())}function HP(e,{onNegate:t,onOptional:n,onMove:o,onRemove:r},i){return e.altKey?e.key==="ArrowUp"||e.key==="ArrowLef\
t"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:e.ctrlKey||e.metaKey?null:e.key==="Back\
space"||e.key==="Delete"?r?i:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var FP=new Set(["has","contains","starts_with","ends_with"]);function ji({property:e,operator:t,values:n}){let o=Ie(e),r=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:FP.has(r)?`${t}(${o}, ${n.map(sl).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(sl).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(sl).join(" and ")}`}
function sl(e){return typeof e=="string"?xr(e):String(e)}var IP=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function Wx(e){for(let[t,n]of IP){if(e===t)return n;if(e===n)return t}
return e}var Vx=["=","!=","in","not in"],Gi=["is null","is not null"],Md=[">=",">","<","<=","between","not between"],Ux=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function du(e){switch(e){case"bool":return["is true","is false",...Gi];case"string":return[
...Vx,...Ux,...Gi];case"int64":case"float64":return["=",...Md,"!=","in","not in",...Gi];case"timestamp":return[...Md,...Gi];case"\
list of strings":return["has","not has",...Gi];case"unknown":return[...Vx,...Md,...Ux,"has","not has",...Gi]}}function jt(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function ll(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var Kx={property:null,type:"unknown",operator:null,values:[]};function Gx(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function Pd({property:e,operator:t}){return e===null?"property":t===null||jt(t)===0?"operator":
"values"}function jx(e,t,n){return e.operator!==null&&e.type===n&&du(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function Jx(e,t){let n=jt(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function mu(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function Yx(e,t){let n=e.operator===null?0:jt(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function Dd({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=jt(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function al(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||Dd(e)!==null)return null;
if(jt(n)!=="many"||!o.includes(null))return ji({property:t,operator:jt(n)==="many"?ll(n,o.length):n,values:o});let r=n===
"!="||n==="not in",i=ji({property:t,operator:r?"is not null":"is null",values:[]}),s=o.filter(u=>u!==null);if(s.length===
0)return i;let a=ji({property:t,operator:ll(r?"!=":"=",s.length),values:s});return r?`${a} and ${i}`:`(${a} or ${i})`}function Ed(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function Zx(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(i=>i.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(i=>i!==""),r=!t&&
o.some(i=>/\s/.test(i));return o.length>1&&!r?[...new Set(o)]:null}var Xx="ae",ew="ka";function Un({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...r}){return l("div",{class:Xx,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&l("div",{class:ew,children:e}),l(Yo,{...r,inline:!0,autofocus:!0,eager:!0})]})}function lo(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let r=o.
indexOf(n);r>0;r=o.indexOf(n,r+1))if(!/[\p{L}\p{N}]/u.test(o[r-1]))return 1;return o.includes(n)?2:3}function ao(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:lo(n(o),t)})).filter(o=>o.grade<3).sort((o,r)=>o.grade-r.grade).map(({item:o})=>o)}var tw={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function Ji(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function nw({operators:e,present:t,onPick:n,onBack:o,onCancel:r,onLeave:i,head:s}){let[a,u]=D(""),c=e.filter(
d=>d===a.trim()),p=c.length>0?c:ao(e,a,d=>`${d} ${Ji(d)} ${tw[d]}`);return l(Un,{label:"Operator",placeholder:"operator",
text:a,onText:u,head:s,onCancel:r,onLeave:i,onBackspace:o,options:p.map(d=>({value:d,label:Ji(d),note:tw[d],selected:d===
t})),onPick:n,onTake:()=>{}})}var $d="I",ow="U",rw="za";var Od=8;function iw({draft:e,stage:t,onStage:n,onDraft:o}){let{property:r,operator:i,values:s}=e;return r===null?null:l(
H,{children:[l("button",{type:"button",class:$d,"data-present":t==="property",onClick:()=>n("property"),children:l(K,{value:r,
most:40,middle:!0})}),i!==null&&l("button",{type:"button",class:$d,"data-present":t==="operator",onClick:()=>n("operator"),
children:Ji(i)}),t==="values"&&s.slice(0,Od).map(a=>l("button",{type:"button",class:ow,"aria-label":`Remove ${String(a)}`,
onClick:()=>o(mu(e,a)),children:[l(K,{value:a,most:24,middle:!0}),l(ae,{name:"close",size:12})]},String(a))),t==="values"&&
s.length>Od&&l("span",{class:rw,children:["and ",De(s.length-Od)," more"]})]})}var sw=50;function lw(e,t,n,o){return Ye(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:sw},
signal:o})}function aw(e,t,n,o,r){let{dataset:i,from:s,to:a,timezone:u,week_start:c,define:p,params:d,missing:f}=e,h={column:t,
contains:o,where:n,from:s,to:a,timezone:u,week_start:c,define:p,params:d,missing:f,limit:sw};return Ye(`v1/datasets/${encodeURIComponent(
i)}/values`,{body:h,signal:r})}function uw(e,t){let[n,o]=D(null);return X(()=>{if(e===null)return;let r=new AbortController;return t(r.signal).then(i=>{
r.signal.aborted||o({key:e,value:i,error:null})},i=>{No(i)||o(s=>({key:e,value:s?.value??null,error:tt(i)}))}),()=>r.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function fu(e,t,n,o=()=>!0){let{dataset:r}=e,
i=t.trim(),s=uw(`${r}
${n.join()}
${i}`,d=>lw(r,i,n,d)),a=UP(e,i),u=s.fresh&&s.value?s.value:{names:WP(r,i),more:0},c=new Set(a.map(({name:d})=>d));return{
names:[...a,...u.names.filter(({name:d})=>!c.has(d))].filter(d=>d.kind==="function"||o(d.type)),more:u.more}}function UP({
define:e},t){return Object.keys(e??{}).filter(n=>lo(n,t)<3).map(n=>({kind:"definition",name:n,text:Ie(n),type:"unknown",
filled:1}))}function WP(e,t){let n=rt(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:r,type:i,
filled:s})=>({kind:"property",name:r,text:Ie(r),type:i,filled:s/o})).filter(({name:r})=>lo(r,t)<3).sort((r,i)=>lo(r.name,
t)-lo(i.name,t)||i.filled-r.filled)}function cw(e,t,n,o){let r=o.trim(),i=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,r]);return uw(i,s=>aw(
e,t??"",n,r,s))}var pw="ja";var jP={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},JP={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function Ld(e){let t=e.kind==="function"||e.filled>=.9995?"":Ve(e.filled);return[jP[e.kind]||JP[e.type],t].filter(n=>n!==
"").join(", ")}function dw(e,t){let n=t.trim(),o=e[0],r=e.map(i=>({value:{entry:i},label:l(K,{value:i.name,most:60,middle:!0}),
note:Ld(i)}));return n===""||o&&lo(o.name,n)<3?r:[Vr(n),...r]}function Vr(e){return{value:{typed:e},label:l("code",{class:pw,
children:l(K,{value:e,most:60})}),note:"as it is typed"}}function Co(e){let{document:t,kinds:n,fits:o,onName:r,onText:i}=e,[s,a]=D(e.typed??""),u=fu(t,s,n,o),c=e.names?ao(e.names,
s,({name:w})=>w).filter(({type:w})=>o?.(w)??!0):u.names,p=e.names?0:u.more,d=e.extra?.(s)??[],f=dw(c,s),h=f[0]!==void 0&&
"typed"in f[0].value,y=d.length>0&&h?[...d,...f.slice(1),f[0]]:[...d,...f],v=w=>{w.trim()!==""&&i(w.trim())};return l(Un,
{label:e.label,placeholder:e.placeholder,text:s,onText:a,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:y,onPick:w=>"entry"in w?r(w.entry):v(w.typed),onTake:v,foot:p>0?`${De(p)} more, keep typing`:void 0})}function mw({document:e,beside:t,draft:n,typed:o="",ask:r,onValues:i,onBack:s,onCancel:a,onLeave:u,head:c}){let[p,d]=D(o),
f=n.operator===null?1:jt(n.operator),h=f==="many",y=cw(e,r?Ie(n.property??""):null,t,p),v=Ed(p,n.type),w=p===""||v!==void 0,
T=YP(n,p,v,y.value),_=E=>{let P=Yx(n,E);d(""),i(P.values,f!==2||P.values.length>=2)},k=(E,P)=>{let L="typed"in E?v:E.value;
L!==void 0&&(P&&h?(d(""),i(mu(n,L).values,!1)):h&&p===""&&n.values.length>0?i(n.values,!0):_(L))},C=E=>{let P=h?Zx(E)?.map(
L=>Ed(L,n.type)):void 0;return!P||P.includes(void 0)?!1:(i([...new Set([...n.values,...P])],!0),!0)};return l(Un,{label:"\
Value",placeholder:ZP(n,f),text:p,onText:d,head:c,onCancel:a,onLeave:u,onBackspace:()=>n.values.length>0?i(n.values.slice(
0,-1),!1):s(),onPaste:C,invalid:!w,several:h,spaceTypes:p!==""&&T[0]!==void 0&&"typed"in T[0].value,options:T,onPick:k,onTake:()=>{
h&&p===""&&n.values.length>0?i(n.values,!0):v!==void 0&&p!==""&&_(v)},foot:w?QP(y.value,y.error!==null,h):`${sl(p)} is n\
o number`})}function YP(e,t,n,o){let r=o?.exact===!1?"~ ":"",i=f=>e.values.includes(f),s=(o?.values??[]).map(({value:f,
count:h})=>({value:{value:f},label:l(K,{value:f,most:60,middle:!0}),note:r+De(h),selected:i(f)})),a=o?.values.some(({value:f})=>f===
n)??!1,u=t!==""&&n!==void 0&&!a?[Vr(t)]:[],c=a?s.filter(({value:f})=>"value"in f&&f.value===n):[],p=s.filter(f=>!c.includes(
f)),d=o&&t===""&&o.nulls>0&&e.operator!==null&&jt(e.operator)==="many"?[{value:{value:null},label:l(K,{value:null}),note:r+
De(o.nulls),selected:i(null)}]:[];return[...u,...c,...p,...d]}function ZP({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function QP(e,t,n){let o=e&&e.more>0?[`${De(e.more)} more, keep \
typing`]:[],r=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...r].join(" · ")}function Rd(e){let{document:t,draft:n,onDraft:o,onDone:r}=e,[i,s]=D(()=>Pd(n)),a=V(e.typed??""),u=h=>{a.current="",s(h)},
c=(h,y)=>{let v=jx(n,h,y);o(v),u(v.operator===null||Pd(v)!=="values"?"operator":"values")},p=h=>{let y=Jx(n,h);o(y),jt(h)===
0?r(al(y),y):u("values")},d=(h,y)=>{let v={...n,values:h};o(v);let w=y?al(v):null;w!==null&&r(w,v)},f={onCancel:e.onCancel,
onLeave:e.onLeave,head:l(iw,{draft:n,stage:i,onStage:u,onDraft:o})};return i==="property"?l(Co,{...f,label:"Property",placeholder:"\
property, or a condition",document:t,typed:a.current,kinds:XP,...e.names?{names:e.names}:{},onName:h=>c(h.name,h.type),onText:h=>r(
h,null)},"property"):i==="operator"?l(nw,{...f,operators:du(n.type),present:n.operator,onPick:p,onBack:()=>u("property")},
"operator"):l(mw,{...f,document:t,beside:e.beside,draft:n,typed:a.current,ask:e.names===void 0,onValues:d,onBack:()=>u("\
operator")},"values")}var XP=["property","definition","cohort","lookup"];var uo="Ba",_o="Xa",Nd="Ca",Yi="Ia";var hw=3;function Bd({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return l("span",{class:Yi,children:l(
K,{value:t?.text??e?.text??"",most:60})});let{property:r,operator:i,values:s}=o;return r===null?l("span",{class:_o,children:"\
…"}):n&&r==="event"&&(i==="="||i==="in")&&s.length>0?l(fw,{values:s,between:!1,name:!0}):i==="is true"||i==="is false"?
l(H,{children:[i==="is false"&&l("span",{class:_o,children:"not"}),l("span",{class:uo,children:l(K,{value:r,most:40,middle:!0})})]}):
l(H,{children:[l("span",{class:uo,children:l(K,{value:r,most:40,middle:!0})}),i!==null&&l("span",{class:_o,children:Ji(jt(
i)==="many"?ll(i,s.length):i)}),i!==null&&l(fw,{values:s,between:i.endsWith("between")})]})}function fw({values:e,between:t,
name:n=!1}){return e.length>hw+1?l("span",{class:Nd,children:["(",De(e.length)," values)"]}):l("span",{class:n?uo:Nd,children:e.
map((o,r)=>l("span",{children:[r>0&&l("span",{class:_o,children:t?" and ":n?" or ":", "}),l(eD,{value:o})]},r))})}function eD({
value:e}){return e===null?l("i",{class:_o,children:Rn.null}):l(K,{value:e,most:40,middle:!0})}function zd(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:r,values:i}=n,s=i.length>hw+1?`${i.length}\
 values`:i.map(a=>a===null?"null":a===""?"empty":String(a)).join(", ");return[o,r?.replace("_"," "),s].filter(a=>a!=null&&
a!=="").join(" ")}function Hd(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:r,span:i},s)=>({text:o,chip:r,span:{start:s===0?0:i.start,end:n[s+1]?.span.start??1/0}}))}function cl(e){
return e.length===0?void 0:e.join(" and ")}function or(e,t,n){return n===null?e.filter((o,r)=>r!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function gu(e,t,n){let o=e.filter((i,s)=>s!==t),r=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,r),e[t],...o.slice(r)]}function gw({text:e,chip:t}){if(t)return ji({...t,operator:Wx(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&tD(n)?n:`not (${e})`}function tD(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var yw={property:"event",type:"string",operator:"=",values:[]};function Ur({lead:e,between:t,children:n,after:o}){let r=i=>i===0?e:typeof t=="function"?t(i):t;return l(H,{children:[n.
length===0&&e!==void 0&&l(Gt,{word:e},"lead"),n.map((i,s)=>l(Gt,{word:r(s),children:i},s)),o]})}var bw="te",vw="La",xw="Ma";function Wr({stop:e,label:t,children:n,editor:o,onLeave:r,onBackspace:i}){let s=V(null),[a,u]=D(null),c=n==null||n===!1,
p=Vo(c?t:void 0),d=()=>u(null),f=h=>{if(!(h.ctrlKey||h.metaKey||h.altKey)){if(h.key.length===1&&h.key!==" "&&h.key!=="/")
u(h.key);else if(h.key==="Backspace"&&i)i();else return;h.preventDefault()}};return l(H,{children:[l("button",{ref:s,type:"\
button",class:ue(bw,!c&&vw,a!==null&&xw),...p,"data-stop":e,tabIndex:-1,"aria-label":t,"aria-haspopup":"dialog","aria-ex\
panded":a!==null,onClick:()=>u(a===null?"":null),onKeyDown:f,children:[l(ae,{name:"plus",size:14}),n]}),a!==null&&l(At,{
anchor:s.current,role:"dialog",label:t,onClose:()=>{d(),r?.()},children:o(a,d)})]})}function yu(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var oD={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function pl(e,t){let n=yu(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,r="per"in o&&typeof o.per=="string"?o.per:rt(e).value.value?.actors?.[0],i=Object.keys(o.properties??
{}).map(u=>[u,"unknown"]),s="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...i,...oD[n],
...s,...r?[[r,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:Ie(u),type:c,filled:1}))}var ww="Na",kw="oe",Cw="ne";var _w=null;function iD(){return _w??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),_w}function bu(e){
let{text:t,label:n,mark:o=null,autofocus:r=!1}=e,i=V(null),s=V(null),a=V(e);a.current=e;let[u,c]=D(!1);return X(()=>{let p=!1;
return iD().then(d=>{p||!d||!i.current||(s.current=d.mount(i.current,{...a.current,onText:f=>{f!==a.current.text&&a.current.
onText(f)},onRun:()=>a.current.onRun?.()}),s.current.setMark(a.current.mark??null),c(!0),r&&s.current.focus())}),()=>{p=
!0,s.current?.destroy()}},[]),X(()=>{s.current?.setText(t)},[t]),X(()=>{s.current?.setMark(o)},[o?.start,o?.end,t]),l("d\
iv",{class:ue(ww,e.class),children:[l("div",{ref:i,class:kw,hidden:!u,"data-editor":u}),!u&&l("textarea",{class:Cw,"aria\
-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,onInput:p=>e.onText(p.currentTarget.value)})]})}var Sw="Ra",Tw="Aa",Mw="Da",Pw="Ha",Dw="Fa";function vu({label:e,text:t,problem:n,onText:o,onDone:r,onCancel:i,onLeave:s}){return l("div",{class:Sw,onKeyDownCapture:u=>{
if(u.key==="Escape")i();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)r(t);else if(u.key==="Tab")s();else return;u.preventDefault(),
u.stopPropagation()},children:[l(bu,{class:Tw,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?wi(
t,n.span):null}),n&&l("div",{class:Mw,children:l(Oe,{error:n})}),l("div",{class:Pw,children:[l("span",{class:Dw,children:"\
Enter takes it, Shift+Enter is a new line"}),l(N,{small:!0,kind:"primary",onClick:()=>r(t),children:"Take"})]})]})}function Zi(e){let{path:t,text:n,what:o,onChange:r}=e,i=St(),s=Fr(i.document,e.over),a=Hd(n,ol(s,[{kind:"condition",text:n}])[0]??
null),u=a.map(k=>k.text),[c,p]=D(null),d=e.needed!==!0||a.length>1,f=k=>{p(null),r(cl(k))},h=async(k,C,E)=>{p({at:k,condition:E,
text:C,problem:null});let{parsed:P,problem:L}=await qr(s,"condition",C);if(L)return p({at:k,condition:E,text:C,problem:L});
let z=or(u,k,cl(P?.conjuncts?.map(W=>W.text)??[`(${C})`])??C);await qr(s,"condition",cl(z)??""),f(z)},y=()=>{if(!c||c.problem)
return;let k=c.condition?al(c.condition):c.text;k!==null&&k.trim()!==""?h(c.at,k,c.condition):c.condition?.property?p({...c,
problem:{message:Dd(c.condition)??"",hint:"",span:null}}):p(null)},v=(k,C,E)=>{let P=a[k],L=c?.at===k?c:null,z=()=>{p(null),
E()},W=()=>{E(),y()},F=($,Q)=>{E(),h(k,$,Q)};return(L?L.condition===null&&L.text!==null:P&&!P.chip)?l(vu,{label:o,text:L?.
text??P?.text??"",problem:L?.problem??null,onCancel:z,onLeave:W,onText:$=>p({at:k,condition:null,text:$,problem:null}),onDone:$=>F(
$,null)}):l(Rd,{names:pl(i.document.dataset,e.over),document:i.document,typed:C,draft:L?.condition??(P?.chip?Gx(P.chip):
e.byEvent&&a.length===0?yw:Kx),beside:cl([...e.within?[e.within]:[],...or(u,k,null)]),onDraft:$=>p({at:k,condition:$,text:null,
problem:null}),onDone:F,onCancel:z,onLeave:W})},w=k=>{c?.text&&h(c.at,rl(c.text,c.problem?.span??null,k),null)},T=(k,C)=>{
let E=c?.at===k?c:null;return l(Tn,{stop:`${t}#${C?k:"draft"}`,path:t,span:C?.span,after:`${t}#+`,label:`${o}: ${zd(C,E)}`,
draft:E!==null,problem:E?.problem,onHint:E?.text?w:void 0,editor:P=>v(k,"",P),onLeave:y,onRemove:E?()=>p(null):d?()=>f(or(
u,k,null)):void 0,onNegate:C&&!E?()=>f(or(u,k,gw(C))):void 0,onMove:C&&a.length>1?P=>{f(gu(u,k,P)),Hr(i.sentence(),`${t}\
#${Math.max(0,Math.min(k+P,a.length-1))}`)}:void 0,children:l(Bd,{part:C,draft:E,byEvent:e.byEvent??!1})})},_=a.map((k,C)=>T(
C,k));return l(Ur,{lead:e.lead,between:"and",after:l(Wr,{stop:`${t}#+`,label:`Add a ${o}`,editor:(k,C)=>v(a.length,k,C),
onLeave:y,onBackspace:a.length>0&&d?()=>f(u.slice(0,-1)):void 0,children:a.length===0&&c===null?e.empty:void 0}),children:c?.
at===a.length?[..._,T(a.length,null)]:_})}function Wn({word:e="where"}){let{document:t}=St();return l(Zi,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>we(
"where",n),empty:"filter"})}var lD=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function Ew({document:e,names:t,axes:n,typed:o,text:r,onDone:i,onCancel:s}){let[a,u]=D(null);if(a)
return l(aD,{of:a,onDone:i,onCancel:s,onBack:()=>u(null)});let c=d=>n?ao(lD,d.trim()===""?"time":d,([f,h])=>`time ${h} ${f}`).
map(([f,h])=>({value:{typed:`time('${f}')`},label:f==="auto"?"time":`time, ${f}`,note:h})):[];return l(Co,{label:"Breakd\
own",placeholder:r===""?"property, time":r,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:d=>d.trim()===""?c(d).slice(0,1):c(d),onName:d=>{n&&(d.type==="int64"||d.type==="float64")?u(d):i(d.text)},onText:i,
onCancel:s,onLeave:s})}function aD({of:e,onDone:t,onCancel:n,onBack:o}){let[r,i]=D(""),s=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],a=ao(s,r,([u,c])=>`${u} ${c}`);return l(Un,{label:"Values or bins",placeholder:"values or bins",text:r,onText:i,
onCancel:n,onLeave:n,onBackspace:o,options:[...a.map(([u,c])=>({value:{typed:u},label:u,note:c})),...a.length===0?[Vr(r)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var xu=()=>!0,co=e=>e==="int64"||e==="float64",Aw=e=>co(e)||e==="timestamp"||e==="string",$w=e=>e!=="list of strings",qd=[
{name:"count",meaning:"how many",alone:!0,fits:xu},{name:"uniq",meaning:"how many different",usual:!0,fits:$w},{name:"su\
m",meaning:"total",usual:!0,fits:co},{name:"avg",meaning:"mean",usual:!0,fits:co},{name:"median",meaning:"half are below",
usual:!0,fits:co},{name:"p95",meaning:"95 % are below",usual:!0,fits:co},{name:"p75",meaning:"75 % are below",fits:co},{
name:"p90",meaning:"90 % are below",fits:co},{name:"p99",meaning:"99 % are below",fits:co},{name:"p999",meaning:"99.9 % \
are below",fits:co},{name:"min",meaning:"least",fits:Aw},{name:"max",meaning:"largest",usual:!0,fits:Aw},{name:"first",meaning:"\
by time",fits:xu},{name:"last",meaning:"by time",fits:xu},{name:"stddev",meaning:"standard deviation",fits:co},{name:"un\
iq_approx",meaning:"about how many different",fits:$w},{name:"count",meaning:"how many have a value",fits:xu}];function Ow(e){let{document:t,names:n,parsed:o,onDone:r,onCancel:i}=e,s=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[a,u]=D(e.typed),[c,p]=D(e.text),[d,f]=D(null),[h,y]=D(!s);if(h)return l(
vu,{label:"Measure",text:c,problem:e.problem,onText:p,onDone:r,onCancel:i,onLeave:()=>c===e.text?i():r(c)});if(d)return l(
Co,{label:`What ${d.name} is of`,placeholder:`${d.name} of`,document:t,kinds:["property","definition","lookup"],fits:w=>w===
"unknown"||d.fits(w),...n?{names:n}:{},onCancel:i,onLeave:i,onBack:()=>f(null),onName:w=>r(`${d.name}(${w.text})`),onText:w=>r(
`${d.name}(${w})`)});let v=w=>{"text"in w?r(w.text):"typed"in w?r(w.typed):w.aggregate.alone?r(`${w.aggregate.name}()`):
f(w.aggregate)};return l(uD,{document:t,names:n,text:a,onText:u,present:e.text,onPick:v,onTake:w=>{w!==""&&r(w)},onCancel:i,
onWrite:()=>y(!0)})}function uD({document:e,names:t,text:n,onText:o,present:r,onPick:i,onTake:s,onCancel:a,onWrite:u}){let c=n.
trim(),p=fu(e,c,["property","definition","lookup"]).names,d=t?ao(t,c,({name:w})=>w):p,f=ao(qd,c.replace(/\(.*$/s,""),({name:w,
meaning:T})=>`${w} ${T}`).map(w=>({value:{aggregate:w},label:w.alone?`${w.name}()`:`${w.name}(…)`,note:w.meaning})),h=c===
""?[]:d.filter(({name:w})=>lo(w,c)<3).slice(0,4).flatMap(cD),y=/[^\p{L}\p{N}_]/u.test(c)||f.length+h.length===0?[Vr(c)]:
[],v=c===""?f:[...y,...f,...h];return l(Un,{label:"Measure",placeholder:r===""?"measure":r,text:n,onText:o,options:v,onPick:i,
onTake:s,onCancel:a,onLeave:a,foot:l("button",{type:"button",onClick:u,children:"Write it as text"})})}function cD(e){return qd.
filter(t=>t.usual&&t.fits(e.type)&&!t.alone).map(({name:t})=>({value:{text:`${t}(${e.text})`},label:l(K,{value:`${t}(${e.
name})`,most:60,middle:!0}),note:Ld(e)}))}function Lw({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?l("span",{class:uo,children:o===
"auto"?"time":`time, ${o}`}):n!=null?l("span",{class:uo,children:l(K,{value:n,most:40,middle:!0})}):l("span",{class:Yi,children:l(
K,{value:e,most:60})})}function ml(e){let{path:t,texts:n,kind:o,what:r,onChange:i,most:s=1/0}=e,a=St(),u=Fr(a.document,e.over),c=ol(u,n.map(T=>({
kind:o,text:T}))),[p,d]=D(null),f=e.needed!==!0||n.length>1,h=T=>{d(null),i(T.length>0?T:void 0)},y=async(T,_)=>{d({at:T,
text:_,problem:null});let{problem:k}=await qr(u,o,_);k?d({at:T,text:_,problem:k}):h(or(n,T,_))},v=(T,_,k)=>{let C=p?.at===
T?p:null;return e.editor({text:C?.text??n[T]??"",parsed:C?null:c[T]??null,typed:_,problem:C?.problem??null,onDone:E=>{k(),
y(T,E)},onCancel:()=>{d(null),k()}})},w=T=>{let _=p?.at===T?p:null,k=T<n.length;return l(Tn,{stop:`${t}[${k?T:"draft"}]`,
path:`${t}[${T}]`,after:`${t}#+`,label:`${r}: ${_?.text??n[T]??""}`,draft:_!==null,problem:_?.problem,onHint:C=>{_&&y(T,
rl(_.text,_.problem?.span??null,C))},editor:C=>v(T,"",C),onRemove:_?()=>d(null):f?()=>h(or(n,T,null)):void 0,onMove:k&&n.
length>1?C=>{h(gu(n,T,C)),Hr(a.sentence(),`${t}[${Math.max(0,Math.min(T+C,n.length-1))}]`)}:void 0,children:l(Lw,{text:_?.
text??n[T]??"",parsed:_?null:c[T]??null})})};return l(Ur,{lead:e.lead,after:n.length<s&&l(Wr,{stop:`${t}#+`,label:`Add a\
 ${r}`,editor:(T,_)=>v(n.length,T,_),onBackspace:n.length>0&&f?()=>h(n.slice(0,-1)):void 0,children:n.length===0&&p===null?
e.empty:void 0}),children:[...n.map((T,_)=>w(_)),...p?.at===n.length?[w(n.length)]:[]]})}function Vd({path:e,texts:t,over:n,what:o="measure",lead:r,onChange:i,needed:s=!1}){let{document:a}=St();return l(ml,{path:e,
texts:t,kind:"measure",what:o,lead:r,over:n,needed:s,empty:t.length===0?o:void 0,onChange:i??(u=>we(e,u)),editor:u=>l(Ow,
{...u,document:a,names:pl(a.dataset,n)},u.text)})}function fl({path:e,texts:t,over:n,what:o="breakdown",lead:r,onChange:i,
axes:s=!1,most:a}){let{document:u}=St();return l(ml,{path:e,texts:t,kind:"key",what:o,lead:r,over:n,empty:o,...a===void 0?
{}:{most:a},onChange:i??(c=>we(e,c)),editor:c=>l(Ew,{...c,document:u,axes:s,names:pl(u.dataset,n)})})}function Kn({path:e,what:t,value:n,choices:o,without:r,onChange:i,onRemove:s,children:a}){let u=i??(p=>we(e,p===r?void 0:
p)),c=o.find(([p])=>p===n)?.[1]??n;return l(Tn,{stop:e,label:`${t}: ${c}`,onRemove:s,menu:o.map(([p,d])=>({label:d,checked:p===
n,act:()=>u(p)})),children:a??c})}var pD=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function Ud({path:e,over:t,allow:n=pD}){
let o=yu(t);return l(Kn,{path:e,what:"rows",value:o,choices:n,onChange:r=>{r!==o&&pe({document:dD(ge.value,e,r)})}})}function dD(e,t,n){
let o=xe(e,t,mD(n,e)),r=ws(t).slice(0,-1);if(r[0]!=="aggregate")return o;let i=ks(o,r),{having:s,order:a,...u}=i;return xe(
o,r,{...u,measures:["count()"],by:["time('auto')"]})}function mD(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function Wd({document:e,result:t}){let n=e.aggregate??{},{over:o,having:r}=n;return l(un,{document:e,error:t.error,label:"\
Question: groups and measures",children:[l(Vd,{lead:"Show",path:"aggregate.measures",texts:Rw(n.measures),over:o,needed:!0}),
l(Gt,{word:"of",children:l(Ud,{path:"aggregate.over",over:o})}),l(Wn,{}),l(fl,{lead:"by",path:"aggregate.by",texts:he(n.
by),over:o,axes:!0}),r!==void 0&&l(Zi,{lead:"having",path:"aggregate.having",what:"condition on groups",text:r,onChange:i=>we(
"aggregate.having",i)})]})}function Rw(e){let t=he(e);return t.length===0?["count()"]:t}function Kd({document:e,result:t}){let{columns:n,order:o}=e.samples??{};return l(un,{document:e,error:t.error,label:"Que\
stion: a list of events",children:[l(ml,{lead:"List",path:"samples.columns",texts:he(n),kind:"key",what:"column",empty:"\
all columns",onChange:r=>we("samples.columns",r),editor:({text:r,typed:i,onDone:s,onCancel:a})=>l(Co,{label:"Column",placeholder:r===
""?"column":r,document:e,kinds:["property","definition","lookup"],typed:i,onName:u=>s(u.text),onText:s,onCancel:a,onLeave:a})}),
l(il,{children:"of events"}),l(Wn,{}),l(Kn,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),l(il,{children:"first"})]})}function Gd(e,t){return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var gq=Gd(0,20);function zw(e){return e.document.samples?l(Kd,{...e}):l(Wd,{...e})}var Hw=new Map;function kD(e,t){let{aggregate:n,dataset:o}=e;return n&&!On(e)&&Hw.set(o,n),Ss(e,t,Hw.get(o)??null,Si(rt(
o).value.value))}var Fw={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],errorPlaces:[
"aggregate","samples","where"],chartOf:sa,choose:kD,Sentence:zw,Page:bx};var qn=[Fw],So=[];var qw="Ja",Vw="Ka";function Uw(){let{value:e,error:t}=to.value,n=e?.[0]?.name;return X(()=>{e||Bo()},[]),X(()=>{n!==void 0&&Ci(n)},[n]),t?l(
Br,{icon:"warning",title:"The datasets cannot be listed",actions:l(N,{kind:"outlined",onClick:()=>{Bo()},children:"Try a\
gain"}),children:t.message}):e&&n===void 0?l(_D,{}):l(no,{})}function _D(){let e=`curl --data-binary @events.ndjson -H '\
Content-Type: application/x-ndjson' '${yn("v1/datasets/my-events/events")}?time=time&actor=user_id&event=event'`;return l(
"main",{class:qw,children:[l(Br,{icon:"data",title:"There are no events yet",actions:l(H,{children:[l(N,{kind:"primary",
icon:"copy",onClick:()=>it(e,"The line"),children:"Copy the line"}),l(N,{kind:"outlined",onClick:()=>{Bo()},children:"Lo\
ok again"})]}),children:"Send a file of events to this server; the names after the question mark say which of its fields\
 are the time, the actor and the event."}),l("pre",{class:Vw,children:e})]})}function Jd(){return l(Br,{icon:"search",title:"\
There is no such page",actions:l(N,{kind:"primary",onClick:()=>nn(""),children:"To the first dataset"})})}var Yd={};Xu(Yd,{banner:()=>Zd,danger:()=>MD,default:()=>PD,info:()=>SD,text:()=>Qd,warning:()=>TD});var Zd="Oa",SD="Pa",
TD="Qa",MD="Va",Qd="Wa",PD={banner:Zd,info:SD,warning:TD,danger:MD,text:Qd};function Ww({kind:e,children:t,actions:n}){return l("div",{class:ue(Zd,Yd[e]),role:e==="info"?"status":"alert",children:[
l(ae,{name:e==="info"?"info":"warning"}),l("span",{class:Qd,children:t}),n]})}var Kw="pe",Gw="Ya",jw="Za",Jw="de",Yw="_a",Zw="et";function rr({title:e,onClose:t,children:n,foot:o,wide:r=!1}){let i=V(null),s=Wt();return ot(()=>{bo();let a=document.activeElement;
return i.current?.showModal(),(i.current?.querySelector("[data-autofocus]")??i.current?.querySelector("h2"))?.focus(),()=>{
a instanceof HTMLElement&&a.isConnected&&a.focus()}},[]),l("dialog",{ref:i,class:ue(Kw,r&&Gw),"aria-labelledby":s,onCancel:a=>{
a.preventDefault(),t()},onClick:a=>{a.target===i.current&&t()},children:[l("div",{class:jw,children:[l("h2",{id:s,tabIndex:-1,
class:Jw,children:e}),l(N,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),l("div",{class:Yw,children:n}),
o&&l("div",{class:Zw,children:o})]})}var Qw="it",Xw="rt",e1="at",t1="le",n1="tt",o1="xe";function r1({onClose:e}){let t=Map.groupBy(hv.value,({group:n})=>n);return l(rr,{title:"Keys",onClose:e,wide:!0,children:[
l("div",{class:Qw,children:[...t].map(([n,o])=>l("section",{children:[l("h3",{class:Xw,children:n}),l("dl",{class:e1,children:o.
map(({keys:r,label:i})=>l("div",{class:t1,children:[l("dt",{children:i}),l("dd",{children:r.split(" ").map(s=>l("kbd",{class:n1,
children:s},s))})]},r))})]},n))}),l("div",{class:o1,children:[l("label",{children:[l("input",{type:"checkbox",checked:gv.
value,onChange:n=>yv(n.currentTarget.checked)})," Single letters are keys"]}),l("label",{children:[l("input",{type:"chec\
kbox",checked:ru.value,onChange:n=>kv(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function wu(e){let t=vr(ge.value),n=he(ge.value[t]?.by),o=Ie(e);n.includes(o)||pe({document:xe(ge.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function gl(e){let t=Be.value.view===e.name,n=zf(e.name,Ac(Ht.value));n!==null&&Ft(n,{label:"Undo",act:go}),t&&Io.value.
kind!=="view"&&Ht.value!==""&&Rc(),Ht.value===""&&nn("")}function i1(){let e="Go to";return[...qn.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>gl(t)})),...So.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>nn(t.name)}))]}var em=matchMedia("(prefers-color-scheme: dark)"),s1=le(em.matches),Xd=zo("theme"),yl=le(Xd==="light"||Xd==="dark"?Xd:"s\
ystem"),ns=Dt(()=>yl.value==="system"?s1.value?"dark":"light":yl.value);function ku(e){yl.value=e,Ho("theme",e)}function l1(){
em.addEventListener("change",()=>{s1.value=em.matches}),zt(()=>{document.documentElement.dataset.theme=ns.value})}function a1({onClose:e,onHelp:t}){let[n,o]=D(""),r=$D(AD(t),n).slice(0,200);return l(rr,{title:"Find",onClose:e,children:l(
Yo,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:r.map(i=>({value:i,label:l(K,{value:i.name}),note:i.kind})),onPick:i=>{e(),i.act()},onTake:()=>{},
onCancel:e})})}function AD(e){let t=Ht.value===""?[]:rt(Ht.value).value.value?.columns??[];return[...qn.map(n=>({name:n.
label,kind:"page",act:()=>gl(n)})),...So.map(n=>({name:n.label,kind:"page",act:()=>nn(n.name)})),...(to.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{Ci(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>wu(
n)})),...bi.value?[{name:"Undo",kind:"command",act:go}]:[],...vi.value?[{name:"Redo",kind:"command",act:xi}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>tn({kind:"json"})},{name:ns.value==="dark"?"Light":"Dark",kind:"command",act:()=>ku(
ns.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function $D(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=i=>{let s=i.toLowerCase();if(s.startsWith(n))return 0;let a=s.indexOf(n);return a<0?3:/[a-z0-9]/.
test(s[a-1]??" ")?2:1};return e.map(i=>({item:i,grade:o(i.name)})).filter(({grade:i})=>i<3).sort((i,s)=>i.grade-s.grade).
map(({item:i})=>i)}var u1="se",c1="a",p1="ce",d1="ot",m1="ge",tm="fe",f1="t",h1="he",g1="ue",y1="E",b1="me";var ir=le(zo("rail")==="folded");function LD(){ir.value=!ir.value,Ho("rail",ir.value?"folded":"open")}function x1({onPalette:e,
onHelp:t}){let n=Io.value;return l("nav",{"aria-label":"Pages",class:ue(u1,ir.value&&c1),children:[l("div",{class:p1,children:[
l(ND,{}),!ir.value&&l("span",{class:d1,children:"Sluice"})]}),l("ul",{class:tm,children:qn.map(o=>l(v1,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Be.value.view===o.name,onClick:()=>gl(o)},o.name))}),So.length>0&&l(
"div",{class:g1,role:"presentation"}),l("ul",{class:tm,children:So.map(o=>l(v1,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>nn(o.name)},o.name))}),l("div",{class:y1,children:[l(N,{icon:"searc\
h",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),l(RD,{}),l(N,{icon:"help",label:"Keys",keys:"?",kind:"quiet",onClick:t}),
l(N,{icon:"collapse",label:ir.value?"Widen":"Fold",kind:"quiet",class:b1,onClick:LD})]})]})}function v1({icon:e,label:t,
keys:n,current:o,onClick:r}){let i=Vo(ir.value?`${t}  ${n}`:void 0);return l("li",{children:l("button",{type:"button",class:f1,
"aria-current":o?"page":void 0,"aria-label":ir.value?t:void 0,onClick:r,...i,children:[l(ae,{name:e,size:20}),l("span",{
class:h1,children:t})]})})}function RD(){let e=(t,n)=>({label:n,checked:yl.value===t,act:()=>ku(t)});return l($t,{icon:ns.
value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{side:"top"},items:[e("\
system","As the system"),e("light","Light"),e("dark","Dark")]})}function ND(){return l("svg",{width:"24",height:"24",viewBox:"\
0 0 32 32","aria-hidden":"true",class:m1,children:[l("rect",{width:"32",height:"32",rx:"7"}),l("path",{d:"M8 8v16M24 8v1\
6M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}async function k1(e){let t=e.trim();if(t.startsWith("{"))return w1(await xs(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let r=await Wl(n[2]),i=Vl.find(s=>s===n[1]);return r&&i?{...r,view:i}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?w1(await xs(o[1].replaceAll("'\\''","'"))):null}function w1(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!xc.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:BD(t),as:null,open:[]}}function BD(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var _1="ve",S1="we";function T1({children:e}){let[t,n]=D(null);tr([...i1(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{bi.value&&go()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{vi.value&&
xi()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:ko},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:HD}]),X(()=>{let r=i=>{if(md(i.target))return;let s=i.clipboardData?.getData("text/pl\
ain")??"";k1(s).then(a=>{a&&(pe(a),Ft("The question was pasted.",{label:"Undo",act:go}))})};return document.addEventListener(
"paste",r),()=>document.removeEventListener("paste",r)},[]);let o=()=>n(null);return l("div",{class:_1,children:[l(x1,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),l("div",{class:S1,children:[va.value==="away"&&l(Ww,{kind:"warning",actions:l(N,{small:!0,
kind:"outlined",onClick:Zh,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&l(a1,{onClose:o,onHelp:()=>n("help")}),t==="help"&&l(r1,{onClose:o}),l(Rh,{}),l(
bh,{})]})}function HD(){let{phase:e}=Sn.result.value;e==="running"||e==="estimate"?Sn.cancel():yi.value.length>0&&Ql()}var M1="nt",P1="pt",D1="be",E1="dt";var _u=Dt(()=>Pr.value.filter(e=>e.to.dataset===ge.value.dataset));function A1(){return _u.value.length===0?null:l("nav",
{"aria-label":"The way here",class:M1,children:[_u.value.map((e,t)=>l("span",{class:P1,children:[l("button",{type:"butto\
n",class:D1,onClick:()=>{vp(t),pe(e.from)},children:t===0?"all":oe(_u.value[t-1]?.label).text}),l(ae,{name:"right",size:12})]},
t)),l("span",{"aria-current":"step",class:E1,children:oe(_u.value.at(-1)?.label).text})]})}var $1="L",O1="lt",L1="xt",R1="st",N1="ct",B1="gt";function Su({title:e,note:t,actions:n,children:o,onClose:r}){let i=V(null),s=Wt();return ot(()=>{bo();let a=document.activeElement;
return i.current?.focus(),()=>{a instanceof HTMLElement&&a.isConnected&&a.focus()}},[]),l("div",{ref:i,class:$1,tabIndex:-1,
role:"dialog","aria-labelledby":s,children:[l("div",{class:O1,children:[l("div",{class:L1,children:[l("h2",{id:s,class:R1,
children:e}),t&&l("p",{class:N1,children:t})]}),n,l(N,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:r})]}),
l("div",{class:B1,children:o})]})}var z1="ft",H1="ht",F1="ut",nm="mt";function I1({layer:e,onClose:t}){let n=e.request,o=Wi({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),r=n.timezone??"UTC",i=se(()=>o.pages.flat(),[o.pages]),s=se(()=>o.columns.map((c,p)=>({key:c.name,head:l(
K,{value:c.name,most:48}),number:yo(c)&&p>0,cell:d=>p===0?l(K,{value:d[0],most:64,middle:!0}):l(K,{shown:pa(d[p],c,r)})})),
[o.columns,r]),a=rt(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{a&&c[0]!==null&&nn(Ul(n.dataset,
String(c[0])))};return l(Su,{title:"Actors",onClose:t,note:l(H,{children:[l(K,{value:e.label,most:200}),VD(i.length,o.hasMore)]}),
actions:l(N,{icon:"save",kind:"outlined",onClick:()=>tn({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&l("div",{class:F1,children:[l(Oe,{error:o.error}),l(N,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&l("div",{class:nm,children:l(no,{lines:12})}),o.first&&(i.length===0?
l("p",{class:nm,children:"No actor is here."}):l("div",{class:z1,children:[l(Ca,{label:"Actors",columns:s,rows:i,onCell:u}),
o.hasMore&&l("div",{class:H1,children:l(N,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function VD(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var Pu="vt",V1="wt",U1="v",W1="bt";var UD=/^[A-Za-z_][A-Za-z0-9_]*$/;function G1({layer:e,onClose:t}){let n=e.request,o=e.cohort,[r,i]=D(o?"live":"frozen"),
[s,a]=D(""),[u,c]=D(null),[p,d]=D(null),f=async()=>{if(!UD.test(s))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{r==="live"?await KD(s,o,String(e.label)):n&&await jD(s,n,String(e.label),d),Ec(
Ht.value),Ft(`The cohort ${s} is saved; it is a property now: true for whom it has.`),t()}catch(h){d(null),c(WD(tt(h)))}};
return l(rr,{title:"Save as cohort",onClose:t,foot:l(H,{children:[l(N,{kind:"outlined",onClick:t,children:"Cancel"}),l(N,
{kind:"primary",disabled:p!==null||s==="",onClick:()=>{f()},children:p===null?"Save":`${qe(p)} actors read`})]}),children:[
l("p",{class:Pu,children:l(K,{value:e.label,most:300})}),l("form",{onSubmit:h=>{h.preventDefault(),f()},onInput:h=>{h.target instanceof
HTMLInputElement&&h.target.type!=="radio"&&a(h.target.value.trim())},children:[l(Vi,{label:"Name",value:s,onCommit:h=>a(
h.trim()),placeholder:"frequent_buyers",autofocus:!0}),l("fieldset",{class:V1,children:[l("legend",{class:"spoken",children:"\
Kind"}),l(K1,{kind:"live",present:r,disabled:!o,onChoose:i,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),l(K1,{kind:"frozen",present:r,disabled:!n,onChoose:i,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&l(Oe,{error:u})]})]})}function WD(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function K1({kind:e,present:t,disabled:n,onChoose:o,
title:r,text:i}){return l("label",{class:U1,"data-disabled":n,children:[l("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),l("span",{children:[l("strong",{children:r}),l("span",{class:W1,children:n?"Not possibl\
e for these actors.":i})]})]})}function j1(e,t){return`v1/datasets/${encodeURIComponent(Ht.value)}/${e}/${encodeURIComponent(
t)}`}async function KD(e,t,n){await Ye(j1("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var GD=1e4;async function jD(e,t,n,o){let r=[],i,s="";o(0);do{let u=await Ye("v1/actors",{body:{...t,
limit:GD,...i===void 0?{}:{cursor:i}}});s=u.columns[0]?.name??"";for(let c of u.rows)r.push(String(c[0]));o(r.length),i=
u.cursor}while(i!==void 0);let a=new URLSearchParams({per:s,description:n});await Ye(`${j1("cohorts",e)}?${a.toString()}`,
{method:"PUT",body:r,headers:{"If-None-Match":"*"}})}function J1({layer:e,onClose:t}){let n=e.document,o=Wi({path:"v1/query",body:a=>({...n,samples:{...n.samples,...a===void 0?
{}:{cursor:a}}})},JSON.stringify(n)),r=zn(su(n)),i=r.answer&&"rows"in r.answer?r.answer.rows[0]?.[0]:void 0,s=n.timezone??
"UTC";return l(Su,{title:"Events",onClose:t,note:l(H,{children:[l(K,{value:e.label===""?"all":e.label,most:200}),typeof i==
"number"&&` · ${qe(i)} events`]}),children:l(cu,{paging:o,document:n,zone:s})})}var Y1="ye",Z1="ke",Q1="yt",X1="kt",ek="zt";function Du({title:e,label:t,onClose:n,actions:o,wide:r=!1,children:i}){let s=V(null);return X(()=>{let a=document.activeElement;
return()=>{a instanceof HTMLElement&&a.isConnected&&a.focus()}},[]),l("aside",{ref:s,class:ue(Y1,r&&Z1),"aria-label":t,children:[
l("div",{class:Q1,children:[l("h2",{class:X1,children:e}),o,l(N,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
l("div",{class:ek,children:i})]})}var nk="jt",ok="St",rk="ze",ik="Bt",sk="Xt",lk="Ct",ak="je",uk="It",ck="Ut",pk="Et",dk="Lt",mk="Se",fk="Mt";var YD=6;function hk({column:e,document:t}){let n=V(null),{values:o,error:r,former:i}=ZD(n,e.name,t),s=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,a=(u,c)=>{let p=c?`not (${Cc(e.name,u)})`:Cc(e.name,u);Kt({document:xe(t,"where",Gl(t.
where,p))},p)};return l("section",{ref:n,class:rk,"aria-label":oe(e.name).text,"data-former":i,children:[l("div",{class:ik,
children:[l("h3",{class:sk,children:l(K,{value:e.name,most:40,middle:!0})}),o&&l("span",{class:lk,children:[De(o.distinct),
" ",o.distinct===1?"value":"values"]}),l(N,{small:!0,kind:"quiet",label:`Break down by ${oe(e.name).text}`,onClick:()=>wu(
e.name),children:"By"})]}),r&&l(Oe,{error:r}),l("ul",{children:o?.values.map(({value:u,count:c},p)=>l("li",{children:l("\
button",{type:"button",class:ak,onClick:d=>a(u,d.altKey),children:[l("span",{class:uk,style:{width:`${s>0?100*c/s:0}%`}}),
l("span",{class:ck,children:l(K,{value:u,most:40,middle:!0})}),l("span",{class:pk,title:qe(c),children:[o.exact?"":"~",De(
c)]})]})},p))}),o&&(o.more>0||o.nulls>0)&&l("p",{class:dk,children:[o.more>0&&l("span",{children:[De(o.more)," more"]}),
o.nulls>0&&l("button",{type:"button",class:mk,onClick:u=>a(null,u.altKey),children:[l(K,{value:null})," ",De(o.nulls)]})]})]})}
function ZD(e,t,n){let[o,r]=D(!1),[i,s]=D({values:null,error:null,former:!1}),a=QD(t,n);return X(()=>{let u=new IntersectionObserver(
([c])=>{c&&r(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),X(()=>{if(!o)return;let u=new AbortController;
return s(c=>({...c,former:c.values!==null})),Uf(n.dataset,a,u.signal).then(c=>s({values:c,error:null,former:!1}),c=>{No(
c)||s({values:null,error:tt(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(a)]),i}function QD(e,t){let{from:n,
to:o,timezone:r,where:i,define:s}=t;return{column:Ie(e),limit:YD,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...r===void 0?{}:{timezone:r},...i===void 0?{}:{where:i},...s===void 0?{}:{define:s}}}function gk({onClose:e}){let[t,n]=D(""),o=rt(Ht.value).value.value?.columns,r=(o??[]).filter(({name:i,type:s})=>s!=="tim\
estamp"&&i.toLowerCase().includes(t.trim().toLowerCase()));return l(Du,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[l("div",{class:nk,children:l("input",{class:ok,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:i=>n(i.currentTarget.value)})}),o?r.map(i=>l(hk,{column:i,document:ge.value},i.name)):l(no,
{}),l("p",{class:fk,children:"Click: only this value. Alt+click: all but this value."})]})}var bk="Nt",vk="Rt";function wk({onClose:e}){let t=ge.value,[n,o]=D(()=>JSON.stringify(t,null,2)),[r,i]=D(null);return X(()=>{en(xk(n).value,
t)||(o(JSON.stringify(t,null,2)),i(null))},[t]),l(Du,{title:"JSON",label:"The document as JSON",onClose:e,actions:l(N,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>it(n,"The document")}),children:[l(bu,{class:bk,label:"Document",language:"j\
son",text:n,onText:a=>{o(a);let{value:u,error:c}=xk(a);i(c),u&&pe({document:{...u,dataset:u.dataset||Be.value.document.dataset}},
"replace")},onRun:ko}),r!==null&&l("div",{class:vk,children:l(Oe,{error:{message:r,hint:"the question on the screen is t\
he last that could be read"}})})]})}function xk(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function kk({layer:e,onClose:t}){let[n,o]=D(""),[r,i]=D(null),s=String(e.time),a=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=ge.value,p=()=>{n.trim()!==""&&lb({dataset:u,time:s,text:n.trim(),...a===void 0?{}:{to:a}}).then(t,d=>i(
tt(d)))};return l(rr,{title:"Note",onClose:t,foot:l(H,{children:[l(N,{kind:"outlined",onClick:t,children:"Cancel"}),l(N,
{kind:"primary",onClick:p,children:"Save"})]}),children:[l("p",{class:Pu,children:[Ee(s,c),a===void 0?"":` to ${Ee(a,c)}`]}),
l("form",{onSubmit:d=>{d.preventDefault(),p()},children:[l("input",{class:Jo,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:d=>o(d.currentTarget.value)}),r&&l(Oe,{error:r})]})]})}var Ck=new Map([["facets",gk],["json",wk],["events",J1],["actors",I1],["cohort",G1],["note",kk]]);var Sk="At",Tk="Dt";function om({title:e,values:t,value:n,onChange:o,free:r=!1,...i}){let s=V(null),[a,u]=D(!1),[c,p]=D(""),d=se(()=>tE(t,c),
[t,c]),f=()=>{u(!1),p("")},h=y=>{f(),o(y)};return l(H,{children:[l(N,{...i,after:"down",popup:"dialog",expanded:a,buttonRef:s,
onClick:()=>a?f():u(!0),children:l("span",{class:Sk,children:l(K,{value:n,most:32})})}),a&&l(At,{anchor:s.current,onClose:f,
role:"dialog",label:e,children:l("div",{class:Tk,children:l(Yo,{label:e,text:c,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:d.slice(0,1e3).map(y=>({value:y,label:l(K,{value:y}),selected:y===n})),onPick:h,onTake:y=>{r&&
y!==""&&h(y)},onCancel:f})})})]})}function tE(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(i=>i.toLowerCase().
startsWith(n)),r=e.filter(i=>!i.toLowerCase().startsWith(n)&&i.toLowerCase().includes(n));return[...o,...r]}var Mk=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function Pk(){let e=ge.value.compare?.offset,t=Mk.find(([,n])=>n===e)?.[0]??`vs ${Ue(e??"")} before`;
return l($t,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:Mk.map(([n,o])=>({label:n,
checked:o===e,act:()=>we("compare",o===void 0?void 0:{offset:o})})),children:t})}var Dk=le([]);function Ek(){return Dk.value.length===0?null:l($t,{icon:"save",menuLabel:"Save",items:Dk.value,placing:{align:"end"},children:"\
Save"})}var $k="Ht",Ok="M";function Lk(){let e=Sn.result.value,t=e.phase==="running"||e.phase==="estimate";return l("div",{class:$k,children:[l("sp\
an",{role:"status",class:Ok,"data-phase":e.phase,children:[e.phase==="exact"&&l(ae,{name:"check",size:14}),e.phase==="er\
ror"&&l(ae,{name:"error",size:14}),oE(e)]}),t&&l(N,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>Sn.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&l(N,{small:!0,kind:"outlined",onClick:ko,children:"Run again"})]})}
function oE(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${Ve(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is th\
e answer before":"failed";case"exact":{let n=th(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${Ve(t.
sampled_fraction)}`:"exact";return t?`${o}, ${n}, read ${De(t.rows_scanned)} rows`:`${o}, ${n}`}}}var Rk=null;function Nk(){return Rk??=[...new Set([Oc(),"UTC",...Intl.supportedValuesOf("timeZone")])],Rk}var Bk="N",zk="R",Hk="Ft",Fk="A",Ik="Tt";var qk=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function Vk({runs:e}){X(()=>{to.value.value||
Bo()},[]);let t=to.value.value?.map(({name:o})=>o)??[Ht.value],n=ge.value.timezone??"UTC";return l("header",{class:Bk,"a\
ria-label":"The question",children:[l("div",{class:zk,children:[l(om,{title:"Dataset",icon:"data",values:t,value:Ht.value,
onChange:o=>{Ci(o)},class:Hk}),l(Dv,{}),l(om,{title:"Time zone",icon:"globe",values:Nk(),value:n,onChange:o=>we("timezon\
e",o),kind:"quiet",free:!0}),l(Pk,{}),l(iE,{})]}),l("div",{class:Fk,children:e&&l(Lk,{})}),l("div",{class:Ik,children:[l(
N,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!bi.value,onClick:go}),l(N,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!vi.value,onClick:xi}),l($t,{icon:"share",menuLabel:"Share",items:Fh(),placing:{align:"end"},children:"Shar\
e"}),l(Ek,{})]})]})}function iE(){let e=ge.value.sample,t=e===void 0||e===1?void 0:e,n=qk.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return l($t,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:qk.map(([o,r])=>({label:o,checked:r===t,act:()=>we("sample",r)})),children:n})}var Uk="qt",Wk="Be",Kk="Gt",Gk="Jt",jk="Kt",Jk="Ot",Yk="Xe";function Qk(){let e=qn.find(({name:t})=>t===Nf.value)??qn[0];return e?l(lE,{view:e}):null}function lE({view:e}){let t=ge.
value,n=aE(Sn.result.value,t),o=Bf.value??e.chartOf(t);X(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sl\
uice`},[e,t.dataset]),tr([{keys:"f",label:"Properties and their values",group:"The question",act:()=>rm("facets")}]);let r=s=>{
pe({as:s,document:e.choose?e.choose(t,s):t})},i=n.phase==="running"||n.phase==="estimate";return l(H,{children:[l(Vk,{runs:e.
runs??!0}),l(dh,{busy:i,done:n.done}),l("div",{class:Uk,children:[l("main",{class:Wk,"data-view":e.name,"data-state":n.phase,
"aria-busy":i,children:[l("h1",{class:"spoken",children:e.label}),l(A1,{}),l("div",{class:Kk,children:[l("div",{class:Gk,
children:l(e.Sentence,{document:t,result:n})}),l("div",{class:jk,children:[e.charts.length>1&&l(kn,{label:"Chart",value:o,
onChange:r,choices:e.charts.map(({name:s,label:a,icon:u})=>({value:s,label:a,icon:u}))}),l(N,{icon:"filter",label:"Prope\
rties and their values",keys:"f",kind:"quiet",pressed:im("facets"),onClick:()=>rm("facets")}),l(N,{icon:"braces",label:"\
The document as JSON",kind:"quiet",pressed:im("json"),onClick:()=>rm("json")})]})]}),n.error&&!uE(e,n.error)&&l("div",{class:Jk,
children:l(Oe,{error:n.error})}),l("div",{class:Yk,"data-former":n.former,children:l(e.Page,{document:t,result:n,as:o})})]}),
l(cE,{})]})]})}function aE(e,t){return e.of===null||Zk(e.of)===Zk(t)?e:{...e,answer:null,of:null,former:!1}}function Zk(e){
let t=e.aggregate?.over;return`${vr(e)} ${typeof t=="object"?Object.keys(t).join():"events"}`}function im(e){return yi.value.
some(t=>t.kind===e)}function rm(e){pe({open:im(e)?yi.value.filter(t=>t.kind!==e):[{kind:e}]})}function uE(e,t){return["f\
rom","to",...e.errorPlaces??[]].some(n=>Tr(t,n)!==null)}function cE(){return l(H,{children:yi.value.map((e,t)=>{let n=Ck.
get(e.kind);return n?l(n,{layer:e,onClose:Ql},t):null})})}function Xk(){return l(T1,{children:l(pE,{})})}function pE(){let e=Io.value;switch(e.kind){case"home":return l(Uw,{});case"\
view":return l(Qk,{});case"page":{let t=So.find(({name:n})=>n===e.page);return t?l(t.Page,{rest:e.rest}):l(Jd,{})}case"a\
ctor":case"link":return l(Jd,{})}}l1();bv();await Yf();Cv();ry();jm(l(Xk,{}),document.body);
