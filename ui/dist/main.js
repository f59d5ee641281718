var i5=Object.defineProperty;var xg=(e,t)=>{for(var n in t)i5(e,n,{get:t[n],enumerable:!0})};var Ze,yw,Sg,as,wg,Ym,bw,Jm,vw,Tg,kg,xw,tc=Symbol.for("pv"),Qm={},Xm=[],s5=/^m(i|n|o|s|text|space)$/,Mg=Array.isArray,$g=Xm.
slice,oa=Object.assign;function na(e){e&&e.parentNode&&e.remove()}function ww(e,t,n){var o,i,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?i=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?$g.call(arguments,2):n),ec(e,
a,o,i,null)}function ec(e,t,n,o,i){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:tc,__v:i||
++yw,__i:-1,__u:0};return!i&&Ze.vnode&&Ze.vnode(s),s}function O(e){return e.children}function ls(e,t){this.props=e,this.context=t,this.__g=0}function us(e,t){if(t==null)return e.
__&&us(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:us(e)}function a5(e){var t,n=e.__v,o=n.__e,i=[],s=[],a=e.__P;a&&((t=oa({constructor:tc},n)).__v=n.__v+1,
Ze.vnode&&Ze.vnode(t),Pg(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||us(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,$w(i,t,s),n.__=n.__e=null,t.__e!=o&&kw(t))}function kw(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),kw(e)}function Cg(e){(8&e.__g||(e.__g|=8,as.push(e),Ym++))&&wg==Ze.debounceRendering||
((wg=Ze.debounceRendering)||queueMicrotask)(Cw)}function Cw(){try{for(var e,t=1;as.length;)as.length>t&&as.sort(bw),e=as.
shift(),t=as.length,8&e.__g&&a5(e)}finally{(Ym=as.length)&&(wg||queueMicrotask)(Cw)}}function Sw(e,t,n,o,i,s,a,l,u,c,m){
var d,p,f,h,g,y,w=o.__k||Xm,v=t.length;for(u=l5(n,t,w,u,v),d=0;d<v;d++)(f=n.__k[d])!=null&&(p=~f.__i&&w[f.__i]||Qm,f.__i=
d,y=Pg(e,f,p,i,s,a,l,u,c,m),h=f.__e,(p.ref!=f.ref||8&p.__u)&&(p.ref&&_g(p.ref,null,f,p),f.ref&&m.push(f.ref,f.__c||h,f)),
g=g||h,4&f.__u?(u=Tw(f,u,e,!p.__v),p.__e&&(p.__e=null)):typeof f.type=="function"&&y!==void 0?u=y:h&&(u=h.nextSibling),f.
__u&=-21);return n.__e=g,u}function l5(e,t,n,o,i){var s,a,l,u,c,m,d,p,f,h=n.length,g=h,y=0,w=0,v=e.__k=Array(i);for(s=0;s<
i;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=v[s]=ec(null,
a):Mg(a)?a=v[s]=ec(O,{children:a}):a.constructor===tc&&a.__b?a=v[s]=ec(a.type,a.props,a.key,a.ref,a.__v):v[s]=a,u=s+y,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=u5(a,n,u,g))&&(g--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?y--:c==u+1?y++:c!=
u&&(c>u?y--:y++,w=1)):(~c||(i>h?y--:i<h&&y++),typeof a.type!="function"&&(a.__u|=4))):v[s]=null;if(w){for(m=[],d=[],s=0;s<
i;s++)if((a=v[s])&&16&a.__u){for(y=0,p=m.length;y<p;)m[f=y+p>>1]<a.__i?y=f+1:p=f;m[y]=a.__i,d[s]=y+1}for(y=m.length;s--;)
d[s]&&(d[s]==y?y--:v[s].__u|=4)}if(g)for(s=0;s<h;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=us(l)),Dg(l,l));return o}function Tw(e,t,n,o){
var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,t=Tw(
i[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=us(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function u5(e,t,n,o){var i,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((l=t[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=n+1;i<t.length;i++)if((l=t[i])&&
!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function gw(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function Gm(e,t,n,o,i){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||gw(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||gw(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=kg[t]||(kg[t]=
c5(t)),(e.__a||(e.__a={}))[t]=Tg,s=t!=(t=t.replace(vw,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function c5(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Jm]==null)t[Jm]=Tg++;else if(t[Jm]<this.__a[e])return;return n(Ze.event?Ze.event(t):t)}}}function Pg(e,t,n,o,i,s,a,l,u,c){
var m,d,p,f,h,g,y,w,v,k,C,_,T,L,R,Y,E,N,G=t.type;if(t.constructor!==tc)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&
(t.__u|=u,d=s=[],m.nodeType==8?l=Zm(m,s):s.push(m),l=s[0]||l),(m=Ze.__b)&&m(t);e:if(typeof G=="function"){p=a.length;try{
if(w=t.props,v=(m=G.prototype)&&m.render,k=(m=G.contextType)&&o[m.__c],C=m?k?k.props.value:m.__:o,(f=n.__c)?(t.__c=f,2&f.
__g&&(f.__g|=1)):(v?t.__c=f=new G(w,C):(t.__c=f=new ls(w,C),f.constructor=G,f.render=d5),k&&k.sub(f),f.state||(f.state={}),
f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),v&&(f.__s||(f.__s=f.state),G.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=oa({},
f.__s)),oa(f.__s,G.getDerivedStateFromProps(w,f.__s)))),h=f.props,g=f.state,f.__v=t,n.__c){if(w!==h&&v&&!G.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(w,C),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(w,f.__s,C)===!1){t.__v!=n.__v&&(f.props=w,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(W){W&&(W.__=t)}),Xm.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=us(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(w,f.__s,C),v&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(h,g,y)})}else v&&!G.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),v&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=C,f.props=w,f.__P=e,f.__g&=-5,_=Ze.__r,T=v?25:0;do f.__g&=-9,_&&_(t),m=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++T<25);v&&(Xm.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=oa({},o,f.getChildContext())),
v&&n.__c&&f.getSnapshotBeforeUpdate&&(y=f.getSnapshotBeforeUpdate(h,g)),L=m&&m.type===O&&m.key==null?m.props.children:m,
w.__P&&(m=l,i=(e=w.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(W){W&&Dg(W,W)}),n.__k=null),
l=n.__k?us(n,0):null),l=Sw(e,Mg(L)?L:[L],t,n,o,i,s,a,l,u,c),w.__P&&(t.__e=null,l=m),t.__u&=-161,d&&d.some(na),f.__h.length&&
a.push(f),1&f.__g&&(f.__g&=-4)}catch(W){if(a.length=p,t.__v=null,u||s)if(W&&W.then){if(t.__u|=128|u,s){for(~(E=s.indexOf(
l||void 0))||(E=s.length);(N=s[E-1])&&N.nodeType==8;)E--;for(;E<s.length;E++)if(N=s[E])if(s[E]=null,R){if(N==Y)break}else{
if(N.nodeType!=8)break;N.data.startsWith("$s")&&(Y=Zm(R=N))}}if(!R){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
R=l}(m=Zm(R=t.__c.__z||(t.__c.__z=R)))?(t.__e=R,l=m):t.__e=l,l=l&&l.nextSibling}else s&&s.some(na);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),W&&W.then||Mw(t),Ze.__e(W,t,n)}}else l=t.__e=m5(n.__e,t,n,o,i,s,a,u,c,e);return(m=Ze.diffed)&&m(t),l}function Zm(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Mw(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(Mw))}function $w(e,t,n){for(var o=0;o<n.length;)_g(n[o++],n[o++],n[o++]);Ze.__c&&Ze.__c(t,e),e.some(function(i){try{
e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){Ze.__e(s,i.__v)}})}function m5(e,t,n,o,i,s,a,l,u,c){var m,d,p,f,
h,g,y,w,v=n.props||Qm,k=t.props,C=t.type;if(C=="svg"?i="http://www.w3.org/2000/svg":C=="math"?i="http://www.w3.org/1998/\
Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s){for(m=0;m<s.length;m++)if((h=s[m])&&(C?h.localName==C:h.nodeType==
3)){e=h,s[m]=null;break}}if(!e){if(w=c.ownerDocument||document,!C)return w.createTextNode(k);e=w.createElementNS(i,C,k.is?
k:c),l&&(Ze.__m&&Ze.__m(t,s),l=!1),s=null}if(C){if(c=C=="template"&&e.content||e,s=C=="textarea"&&k.defaultValue!=null?null:
s&&$g.call(c.childNodes),!l&&s)for(v={},m=0;m<e.attributes.length;m++)v[(h=e.attributes[m]).name]=h.value;for(m in v)h=v[m],
m=="dangerouslySetInnerHTML"?p=h:m=="children"||m in k||m=="value"&&"defaultValue"in k||m=="checked"&&"defaultChecked"in
k||Gm(e,m,null,h,i);for(m in k)h=k[m],m=="children"?f=h:m=="dangerouslySetInnerHTML"?d=h:m=="value"?g=h:m=="checked"?y=h:
l&&typeof h!="function"||v[m]===h||Gm(e,m,h,v[m],i);d?(l||p&&(d.__html==p.__html||d.__html==e.innerHTML)||(e.innerHTML=d.
__html),t.__k=[]):(p&&(e.textContent=""),(C=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&s5.test(C))&&(i="\
http://www.w3.org/1999/xhtml"),Sw(c,Mg(f)?f:[f],t,n,o,i,s,a,s?s[0]:n.__k&&us(n,0),l,u),s&&s.some(na)),l&&C!="textarea"||
(m="value",C=="progress"&&g==null?e.removeAttribute(m):g==null||g===e[m]&&(C!="progress"||g)||Gm(e,m,g,v[m],i),m="checke\
d",y!=null&&y!=e[m]&&Gm(e,m,y,v[m],i))}else v===k||l&&e.data==k||(e.data=k);return e}function _g(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){
Ze.__e(i,n)}}function Dg(e,t,n){var o,i,s,a;if(Ze.unmount&&Ze.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||_g(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){Ze.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&Dg(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=Zm(o,s=[]))&&(o==
e.__e&&s.some(na),na(i),na(o)),n||na(e.__e),e.__e=e.__c=e.__=null}function d5(e,t,n){return this.constructor(e,n)}function Pw(e,t){
var n,o,i,s;Ze.__&&Ze.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=ec(O,{children:[e]}),
i=[],s=[],Pg(t,t.__k,o||Qm,Qm,t.namespaceURI,o?null:t.firstChild?$g.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,s),
$w(i,t.__k,s),t.__k.props.children=null}function Qr(e){function t(n){var o,i;return this.getChildContext||(o=new Set,(i={})[t.__c]=this,this.getChildContext=function(){
return i},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,Cg(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+xw++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}Ze={__e:function(e,t,n,o){for(var i,s,a;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&
i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),a=1),a&&8&i.__g)return void(i.
__g|=2)}catch(l){e=l}}throw Ym=0,e}},yw=0,Sg=function(e){return e!=null&&e.constructor===tc},ls.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=oa({},this.state)),typeof e=="function"&&(e=e(oa({},n),this.props)),e&&(oa(
n,e),this.__v&&(t&&this.__k.push(t),Cg(this)))},ls.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),Cg(this))},ls.prototype.render=O,as=[],Ym=0,bw=function(e,t){return e.__v.__b-t.__v.__b},Jm=Symbol(),vw=/(PointerCapture)$|Capture$/i,
Tg=0,kg={},xw=0;var cs,zt,Ag,_w,Eg=Object.is,oc=0,Fw=[],Og=[],Gt=Ze,Dw=Gt.__b,Aw=Gt.__r,Ew=Gt.diffed,Ow=Gt.__c,Rw=Gt.unmount,Lw=Gt.__;function pl(e,t){
Gt.__h&&Gt.__h(zt,e,oc||t),oc=0;var n=zt.__H||(zt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function S(e){
return oc=1,rc(zw,e)}function rc(e,t,n){var o=pl(cs++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):zw(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);Eg(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=zt,!zt.__f)){zt.__f=!0;var i=zt.shouldComponentUpdate;
zt.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,m=this.props!=s;if(u.__.some(function(p){
p.__N&&(c=!0,Eg(p.__[0],p.__N[0])||(m=!0))}),i){var d=i.call(this,s,a,l);return c?d||m:d}return!c||m}}return o.__}function z(e,t){
var n=pl(cs++,3);!Gt.__s&&Lg(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,zt.__H.__h.push(n))}function Ye(e,t){var n=pl(cs++,4);!Gt.
__s&&Lg(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,zt.__h.push(n))}function I(e){return oc=5,K(function(){return{current:e}},[])}function K(e,t){var n=pl(cs++,7);return Lg(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function ed(e,t){return oc=8,K(function(){return e},
t)}function Xr(e){var t=zt.context[e.__c],n=pl(cs++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(zt)),t.props.value):e.
__}function Ct(){var e=pl(cs++,11);if(!e.__){for(var t=zt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function p5(){var e;do{for(;e=Og.shift();)try{nc(e)}catch(n){Gt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
Fw.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(nc),t.__h.some(Rg),t.__h=[]}catch(n){t.__h=[],Gt.__e(n,e.__v)}}}while(Og.
length)}Gt.__b=function(e){zt=null,Dw&&Dw(e)},Gt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Lw&&Lw(e,t)},Gt.
__r=function(e){Aw&&Aw(e),cs=0;var t=(zt=e.__c).__H;t&&(Ag==zt?zt.__h=[]:(t.__h.some(nc),t.__h.some(Rg),cs=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ag=zt},Gt.diffed=function(e){Ew&&Ew(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&Bw(Fw.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ag=zt=null},Gt.__c=function(e,t){t.some(
function(n){try{n.__h.some(nc),n.__h=n.__h.filter(function(o){return!o.__||Rg(o)})}catch(o){n.__h=[function(){throw o}]}}),
Ow&&Ow(e,t)},Gt.unmount=function(e){Rw&&Rw(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,Bw(Og.push(i))}else nc(i)}catch(s){t=s}}),o.
__H=void 0,t&&Gt.__e(t,o.__v))};var Nw=typeof requestAnimationFrame=="function";function f5(e){var t,n=function(){clearTimeout(
o),Nw&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Nw&&(t=requestAnimationFrame(n))}function Bw(e){e!=1&&_w==
Gt.requestAnimationFrame||((_w=Gt.requestAnimationFrame)||f5)(p5)}function nc(e){var t=zt,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),zt=t}function Rg(e){var t=zt;e.__c=e.__(),zt=t}function Lg(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!Eg(n,e[o])})}function zw(e,t){return typeof t=="function"?t(e):t}var h5=Symbol.for("preact-signals");function rd(){if($i>1)$i--;else{var e,t=!1;for((function(){var i=nd;for(nd=void 0;i!==
void 0;){var s=i.S;if(s.v===i.v)for(var a=s.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=s.i);i=i.o}})();sc!==void 0;){var n=sc;for(sc=
void 0,td++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Hw(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(td=0,$i--,
t)throw e}}function Bg(e){if($i>0)return e();Ng=++g5,$i++;try{return e()}finally{rd()}}var ic,Rt=void 0;function ac(e){var t=Rt,
n=ic;Rt=void 0,ic=void 0;try{return e()}finally{Rt=t,ic=n}}var sc=void 0,$i=0,td=0,g5=0,Ng=0,nd=void 0,od=0;function Iw(e){
if(Rt!==void 0){var t=e.n;if(t===void 0||t.t!==Rt)return t={i:0,S:e,p:Rt.s,n:void 0,t:Rt,e:void 0,x:void 0,r:t},Rt.s!==void 0&&
(Rt.s.n=t),Rt.s=t,e.n=t,32&Rt.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Rt.s,t.n=void 0,Rt.s.n=t,Rt.s=t),t}}function gn(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}gn.prototype.brand=h5;gn.prototype.h=function(){return!0};gn.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:ac(function(){var o;(o=t.W)==null||o.call(t)}))};
gn.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&ac(function(){var i;(i=t.Z)==null||i.call(t)}))}};gn.prototype.subscribe=
function(e){var t=this;return Fn(function(){var n=t.value;ac(function(){return e(n)})},{name:"sub"})};gn.prototype.valueOf=
function(){return this.value};gn.prototype.toString=function(){return this.value+""};gn.prototype.toJSON=function(){return this.
value};gn.prototype.peek=function(){var e=this;return ac(function(){return e.value})};Object.defineProperty(gn.prototype,
"value",{get:function(){var e=Iw(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(td>100)
throw new Error("Cycle detected");(function(n){$i!==0&&td===0&&n.l!==Ng&&(n.l=Ng,nd={S:n,v:n.v,i:n.i,o:nd})})(this),this.
v=e,this.i++,od++,$i++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{rd()}}}});function de(e,t){return new gn(e,
t)}function Hw(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function qw(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Uw(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function ra(e,t){gn.call(this,void 0,t),this.x=e,this.s=void 0,this.g=od-1,this.
f=4}ra.prototype=new gn;ra.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
od))return!0;if(this.g=od,this.f|=1,this.i>0&&!Hw(this))return this.f&=-2,!0;var e=Rt;try{qw(this),Rt=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Rt=e,Uw(
this),this.f&=-2,!0};ra.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
gn.prototype.S.call(this,e)};ra.prototype.U=function(e){if(this.t!==void 0&&(gn.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};ra.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(ra.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=Iw(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function Pn(e,t){
return new ra(e,t)}function Vw(e){var t=e.j;if(e.j=void 0,typeof t=="function"){$i++;var n=Rt;Rt=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,Fg(e),o}finally{Rt=n,rd()}}}function Fg(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
Vw(e)}function y5(e){if(Rt!==this)throw new Error("Out-of-order effect");Uw(this),Rt=e,this.f&=-2;try{8&this.f&&Fg(this)}finally{
rd()}}function fl(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,ic&&ic.push(this)}
fl.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};fl.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Vw(this),
qw(this),$i++;var e=Rt;return Rt=this,y5.bind(this,e)};fl.prototype.N=function(){2&this.f||(this.f|=2,this.u=sc,sc=this)};
fl.prototype.d=function(){this.f|=8,1&this.f||Fg(this)};fl.prototype.dispose=function(){this.d()};function Fn(e,t){var n=new fl(
e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Ww,sd,id,b5=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Kw=[];Fn(function(){Ww=this.N})();function hl(e,t){Ze[e]=t.bind(null,Ze[e]||function(){})}function lc(e){if(id){var t=id;
id=void 0,t()}id=e&&e.S()}function jw(e){var t=this,n=e.data,o=x5(n);o.name="ReactiveDom",o.value=n;var i=K(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=Pn(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),m=Pn(
function(){return!Array.isArray(c.value)&&!Sg(c.value)}),d=Fn(function(){if(this.N=Gw,m.value){var f=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),p=t.__$u.d;return t.__$u.d=function(){d(),p.call(this)},[m,c]},[]),s=i[0],
a=i[1];return s.value?a.peek():a.value}jw.displayName="ReactiveTextNode";Object.defineProperties(gn.prototype,{constructor:{
configurable:!0,value:ww(O,null).constructor},type:{configurable:!0,value:jw},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});hl("__b",function(e,t){if(lc(),sd=void 0,typeof t.
type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var s=o[i];s instanceof gn&&(n||(t.__np=n={}),n[i]=s,o[i]=
s.peek())}}e(t)});hl("__r",function(e,t){if(e(t),t.type!==O){lc();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(i,s){var a;return Fn(function(){a=this},{name:s}),a.c=i,a})((function(i){return function(){var s;b5&&((s=this.
y)==null||s.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),sd=
o,lc(n)}});hl("__e",function(e,t,n,o){lc(),sd=void 0,e(t,n,o)});hl("diffed",function(e,t){lc(),sd=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],m=o[u];c===void 0?(c=v5(n,u,m,i),s[u]=c):c.o(m,i)}}}e(t)});function v5(e,t,n,o){
var i=t in e&&e.ownerSVGElement===void 0,s=de(n);return{o:function(a,l){s.value=a,o=l},d:Fn(function(){this.N=Gw;var a=s.
value.value;o[t]!==a&&(o[t]=a,i?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}hl("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var s=o[i];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var m=c.
__$u;m&&(c.__$u=void 0,m.d())}}e(t)});hl("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});ls.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function x5(e,t){return K(function(){return de(e,t)},[])}var w5=function(e){queueMicrotask(function(){queueMicrotask(e)})};function k5(){Bg(function(){for(var e;e=Kw.shift();)Ww.call(e)})}function Gw(){Kw.push(this)===1&&(Ze.requestAnimationFrame||
w5)(k5)}var zg=new URL("../../",import.meta.url);function Jt(e){return new URL(e,zg).href}function Jw(e){return e.startsWith(zg.
pathname)?e.slice(zg.pathname.length):e.replace(/^\//,"")}var C5=/"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g,S5=/(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/;function gl(e){
return JSON.parse(S5.test(e)?e.replace(C5,T5):e)}function T5(e){return e.startsWith('"')||String(Number(e))===e?e:`"${e}\
"`}var et=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function Pi(){return new et(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function _i(e,t=0){let n=Ig(e)&&Ig(
e.error)?e.error:null;if(!n)return new et({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=i=>typeof n[i]==
"string"?n[i]:"";return new et({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:M5(n.span),status:t})}
function M5(e){if(!Ig(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function Ig(e){return e!==null&&typeof e=="object"}function ms(e,t){let n=new TextEncoder().encode(e),o=i=>new TextDecoder().
decode(n.subarray(0,i)).length;return{start:o(t.start),end:o(t.end)}}var Zw=de(0),Yw=Zw;async function oe(e,t={}){let n=await yl(e,t);if(n.status!==204)return await Qw(n)}async function yl(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await $5(
Jt(e),n);if(o.status===401&&Zw.value++,!o.ok)throw _i(await Qw(o).catch(()=>null),o.status);return o}async function $5(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:Pi()}}async function Qw(e){let t=await e.text();try{return gl(
t)}catch{throw new et({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function zn(e){
return e instanceof DOMException&&e.name==="AbortError"}function J(e){return e instanceof et?e:new et({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var Xw=de(null),bl=Xw;function ek(){Fn(()=>{Yw.value>=0&&oe("v1/me").then(e=>{Xw.value=e},()=>{})})}async function tk(e){
await oe("v1/login",{body:{token:e}})}async function nk(){await oe("v1/logout",{method:"POST"})}var ad=de({value:null,error:null}),Hg=new Map,Ne=ad;async function St(){try{let e=await oe("v1/datasets");ad.value={value:e.
datasets,error:null}}catch(e){ad.value={value:ad.value.value,error:J(e)}}}function _e(e){let t=Hg.get(e);return t||(t=de(
{value:null,error:null}),Hg.set(e,t),Kn(e)),t}async function Kn(e){let t=Hg.get(e);if(!(!t||e===""))try{t.value={value:await oe(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:J(n)}}}async function ok(e,t,n,o){
let i=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${i.toString()}`;return(await oe(
s,{signal:o})).values}async function vl(e,t,n){return oe(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var P5=new Set(["estimate","running","part","exact","stopped","error","cancelled","live"]);function ld(e){let t;try{t=gl(
e)}catch{return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!P5.has(n.state))return null;
let o=i=>typeof n[i]=="number"?n[i]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),expected:o("expected_seconds"),error:n.
state==="error"?_i(n):null,body:n}}function xl(e){return e.state==="exact"||e.state==="stopped"||e.state==="error"||e.state===
"cancelled"}var ud=class{lists=new Map;take(t){if(t.state==="part")return this.keep(t.body),null;let n=Object.entries(t.body.parts??
{});if(n.length===0)return t;let o={...t.answer},i=t.intervals===null?null:{...t.intervals};for(let[s,a]of n){let l=this.
lists.get(s);if(l?.elements.length!==a)return xl(t)?_5(t):null;qg(o,s,l.elements),i&&qg(i,s,l.intervals)}return this.lists.
clear(),{...t,answer:o,intervals:i}}keep(t){let{list:n,from:o,elements:i,element_intervals:s}=t;if(typeof n!="string"||!Array.
isArray(i))return;o===0&&this.lists.set(n,{elements:[],intervals:[]});let a=this.lists.get(n);if(!a||a.elements.length!==
o){this.lists.delete(n);return}for(let l of i)a.elements.push(l);if(Array.isArray(s))for(let l of s)a.intervals.push(l)}};
function qg(e,t,n){let o=t.indexOf(".");if(o<0){e[t]=n;return}let i={...e[t.slice(0,o)]};qg(i,t.slice(o+1),n),e[t.slice(
0,o)]=i}function _5(e){let t=new et({code:"unexpected",message:"A part of the answer is missing"});return{...e,state:"er\
ror",answer:null,intervals:null,error:t}}var rk=!0;async function ik(e,t,n){try{if(rk&&await D5(e,t,n))return;await A5(e,t,n)}catch(o){if(!zn(o))throw o}}async function D5(e,t,n){
try{let o="run"in e?e.run:e,i="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s="most_seconds"in e?`?most_seco\
nds=${e.most_seconds}`:"",a=await yl(`v1/stream${s}`,{body:o,signal:n,...i?{headers:i}:{}});return await E5(a,l=>{let u=ld(
l);u&&t(u)}),!0}catch(o){if(!(o instanceof et)||o.status!==404&&o.status!==405)throw o;return rk=!1,!1}}async function A5(e,t,n){
if(!("run"in e))throw new et({code:"not_supported",message:"This server has no live events"});let o=await yl("v1/query",
{body:e.run,signal:n}),i=gl(await o.text());t({id:0,seq:0,state:"exact",done:1,answer:i,intervals:null,elapsed:i.stats.elapsed_ms,
expected:null,error:null,body:{}})}async function E5(e,t){if(!e.body)return;let n=e.body.pipeThrough(new TextDecoderStream).
getReader(),o="";for(;;){let{done:i,value:s}=await n.read();if(i)break;let a=(o+s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var Kg=250,O5=8e3,wr=de("idle"),kr=new Map,Ug=null,R5=1,uc=Kg,Vg,wl=wr;function cd(e,t,n=[]){let o=R5++,i=n.filter(s=>kr.
has(s));kr.set(o,{message:e,take:t,parts:new ud,abort:null}),wr.value==="open"&&jg({id:o,...e,...i.length>0?{cancels:i}:
{}});for(let s of i)ak(s);return wr.value==="http"&&lk(o),wr.value==="idle"&&Gg(),o}function cc(e){kr.has(e)&&(wr.value===
"open"&&jg({id:e,cancel:!0}),ak(e))}function sk(){wr.value==="away"&&(clearTimeout(Vg),Gg())}function ak(e){kr.get(e)?.abort?.
abort(),kr.delete(e)}function jg(e){Ug?.send(JSON.stringify(e))}function Gg(){wr.value=wr.value==="away"?"away":"connect\
ing";let e=new URL(Jt("v1/stream"));e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{
n=!0,Ug=t,uc=Kg,wr.value="open";for(let[o,i]of kr)jg({id:o,...i.message})},t.onmessage=o=>N5(String(o.data)),t.onclose=()=>{
Ug=null,n?Jg():L5()}}async function L5(){if(!await fetch(Jt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return Jg();
uc=Kg,wr.value="http";for(let t of kr.keys())lk(t)}function Jg(){wr.value="away",clearTimeout(Vg),Vg=setTimeout(Gg,uc*(.75+
Math.random()/2)),uc=Math.min(uc*2,O5)}function N5(e){let t=ld(e);t&&Wg(t)}function Wg(e){let t=kr.get(e.id),n=t?.parts.
take(e);!t||!n||(xl(n)&&kr.delete(n.id),t.take(n))}function lk(e){let t=kr.get(e);if(!t||t.abort)return;t.abort=new AbortController;
let n=o=>{if(!kr.has(e))return;if(t.abort=null,o instanceof et&&o.code===Pi().code)return Jg();let i=o instanceof et?o:new et(
{code:"unexpected",message:String(o)});Wg({id:e,seq:0,state:"error",done:0,answer:null,intervals:null,elapsed:null,expected:null,
error:i,body:{}})};ik(t.message,o=>Wg({...o,id:e}),t.abort.signal).catch(n)}var kl=/([^.[\]]+)|\[(\d+)\]/gy;function mc(e){let t=[];for(kl.lastIndex=0;kl.lastIndex<e.length;){e[kl.lastIndex]==="."&&
kl.lastIndex++;let n=kl.lastIndex,o=kl.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function uk(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function dc(e){return typeof e=="\
string"?mc(e):e}function Zt(e,t){let n=e;for(let o of dc(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function Le(e,t,n){return Zg(e,dc(t),n)}function Zg(e,t,n){let[o,...i]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=Zg(l[o],i,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=Zg(s.get(o),i,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function Yg(e,t){let n=Zt(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function md(e,t,n,o){let i=Yg(e,dc(t));return i.
splice(n,0,o),Le(e,t,i)}function pc(e,t,n){let o=Yg(e,dc(t));return o.splice(n,1),Le(e,t,o.length>0?o:void 0)}function ck(e,t,n,o){
let i=Yg(e,dc(t));if(n<0||n>=i.length)return e;let[s]=i.splice(n,1);return i.splice(Math.max(0,Math.min(o,i.length)),0,s),
Le(e,t,i)}function Lt(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&Lt(e[o],t[o]))}var Qg=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],dd=["explore","funnel",
"retention","paths","sessions","difference","live"],ei="selection";function Di(e){return Qg.find(t=>e[t]!==void 0&&e[t]!==
null)??"aggregate"}function ie(e){return e==null?[]:(Array.isArray(e)?e:[e]).map(n=>typeof n=="string"?n:JSON.stringify(
n))}function dk(e,t){if(e===null)return t;if("rows"in t.answer&&"rows"in e){let n=ie(t.answer.query?.aggregate?.by).length;return mk(
e.rows,t,"rows",o=>JSON.stringify(o.slice(0,n)))}return"groups"in t.answer&&"groups"in e&&t.answer.groups&&e.groups?mk(e.
groups,t,"groups",n=>JSON.stringify("other"in n?null:[n.value])):t}function mk(e,t,n,o){let i=new Map(e.map((c,m)=>[o(c),
m])),s=t.answer[n],a=t.intervals?.[n],l=s.map((c,m)=>({i:m,place:i.get(o(c))??e.length+m})).sort((c,m)=>c.place-m.place),
u=c=>l.map(({i:m})=>c[m]);return{answer:{...t.answer,[n]:u(s)},intervals:Array.isArray(a)?{...t.intervals,[n]:u(a)}:t.intervals}}var Xg={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,sampled:null,elapsed:null,expected:null,
error:null},B5=100,ia=class{present=de(Xg);result=this.present;id=0;painted=0;pending=null;latest=null;timer;run(t,n={}){
let o=this.present.value;this.present.value={...o,phase:"running",document:t,former:o.answer!==null&&!Lt(o.of,t),done:0,
elapsed:null,expected:null,error:null},this.drop();let i=this.id,s={run:t,...n.history?{history:!0}:{},...n.mostSeconds?
{most_seconds:n.mostSeconds}:{}};this.id=cd(s,a=>this.take(t,a),[i])}cancel(){let{phase:t}=this.present.value;t!=="runni\
ng"&&t!=="estimate"||(cc(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){cc(this.
id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null,this.latest=null}take(t,n){if(xl(n)){
this.drop(),this.paint(t,n);return}n.answer&&(this.pending=n),this.latest=n;let o=this.painted+B5-performance.now();this.
timer??=setTimeout(()=>{let{pending:i,latest:s}=this;this.drop(),i&&this.paint(t,i),s&&s!==i&&this.paint(t,s)},Math.max(
0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,i={...o,done:Math.max(o.done,n.done),elapsed:n.
elapsed,expected:n.expected,error:n.error};if(n.answer&&n.state==="exact"){this.present.value={...i,phase:"exact",answer:n.
answer,of:t,intervals:null,sampled:null,former:!1};return}if(n.answer&&(n.state==="estimate"||n.state==="stopped")){let a=dk(
o.phase==="estimate"?o.answer:null,{answer:n.answer,intervals:n.intervals??{}});this.present.value={...i,...a,phase:n.state,
of:t,sampled:n.done,former:!1};return}let s=n.state==="running"&&o.phase==="estimate"?"estimate":n.state;this.present.value=
{...i,phase:s==="live"||s==="part"?"running":s}}};function ut(e){let t=K(()=>new ia,[]),n=e===null?"":JSON.stringify(e);
return z(()=>{e?t.run(e):t.cancel()},[n]),z(()=>()=>t.close(),[]),t.result.value}function Ai(e,t){let n=typeof t=="strin\
g"?t:uk(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.test(e.where.slice(n.length))?e:null}var F5=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function Cl(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function Sl(e,t){return e<0?"−"+t:t}function Qe(e){return typeof e=="number"?e:typeof e=="string"&&/^-?\d{16,20}$/.test(
e)?Number(e):null}function F(e){if(typeof e=="string")return e.startsWith("-")?"−"+Cl(e.slice(1)):Cl(e);let t=Math.abs(
e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||t<1e-6))return e.toString().replace("-","−");let[n,o]=String(
t).split(".");return Sl(e,Cl(n)+(o===void 0?"":`.${o}`))}function V(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";
if(t<9999.5)return Sl(e,z5(t));if(t>=9995e11)return Sl(e,t.toExponential(2).replace("e+"," e"));let[n,o]=F5.find(([i])=>Number(
(t/i).toPrecision(3))>=1);return Sl(e,Number(t/n).toPrecision(3)+" "+o)}function z5(e){return Number.isInteger(e)?Cl(String(
e)):e>=1e3?Cl(e.toFixed(0)):e!==0&&e<.001?e.toExponential(1):String(Number(e.toPrecision(3)))}function H(e){if(!Number.isFinite(
e))return"–";let t=Math.abs(e)*100;if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return Sl(e,
"> 99.9 %");let n=t>=99.95||t===0?t.toFixed(0):t.toFixed(1);return Sl(e,`${Cl(n.split(".")[0])}${n.includes(".")?`.${n.
split(".")[1]}`:""} %`)}function _o(e){let t=H(e);return e>0?`+${t}`:t}function I5(e){return Number.isFinite(e)?Math.max(
2,Math.min(15,Math.floor(-Math.log10(Math.max(e,1e-15)))+1)):2}function H5(e,t,n=V){let o=n(Number(e.toPrecision(t)));return t<
3?o.replace(/\d+\.\d+/,i=>Number(i).toPrecision(t)):o}function ey(e){let t=Math.max(e,.001);return t<.0995?H(t):H(t).replace(
/\.\d/,"")}function pk(e,t,n,o=V){if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${o(e)}`;let i=(n-t)/2/Math.
abs(e);return`~ ${H5(e,I5(i),o)} ±${ey(i)}`}function fk(e,t,n){if(!Number.isFinite(t)||!Number.isFinite(n))return`~ ${H(
e)}`;let o=(n-t)*50,i=o<1?1:0;return`~ ${i===1?H(e):H(e).replace(/\.\d/,"")} ±${o.toFixed(i)}`}function In(e){let t=[
"B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(
n.toPrecision(3))} ${t[o]}`}function Se(e,t,n=`${t}s`){return`${V(e)} ${e===1?t:n}`}var ty=[[86400,"d"],[3600,"h"],[60,"min"]];function $e(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${$e(-e)}`;
if(e<59.95)return q5(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=ty.findIndex(
([c])=>t>=c),[o,i]=ty[n],s=Math.floor(t/o),[a,l]=ty[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${i}`:
`${s}${" "}${i} ${u}${" "}${l}`}function q5(e){return e===0?`0${" "}s`:e<999e-6?`${ny(e*1e6)}${" "}µs`:e<.9995?
`${ny(e*1e3)}${" "}ms`:`${ny(e)}${" "}s`}function ny(e){return String(Number(e.toPrecision(e>=100?3:2)))}function Tl(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:$e(e/1e3)}var ro={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},jn={text:ro.other,kind:"other"},U5=new Set(Object.
values(ro)),V5=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function W5(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function q(e){return e.toWellFormed().replace(V5,W5).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function ne(e){
if(e==null)return{text:ro.null,kind:"null"};if(e==="")return{text:ro.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>ne(n).text).join(", "),kind:"value"};let t=q(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:U5.has(t)?`"${t}"`:t,kind:"value"}}var K5=new Intl.Segmenter("en",{granularity:"grapheme"});function hk(e){return Array.
from(K5.segment(e),t=>t.segment)}function fc(e,t){if(e.length<=t)return e;let n=hk(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function Ml(e,t){if(e.length<=t)return e;let n=hk(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var j5={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},gk=new Map;function yk(e,t){let n=`${t} ${e}`,o=gk.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...j5[t],timeZone:e,hourCycle:"h23"}),gk.set(n,o)),o}var bk=new Map;function oy(e){let t=bk.get(e);return t===void 0&&bk.
set(e,t=G5(e)),t}function G5(e){let t="numeric";try{return{fields:new Intl.DateTimeFormat("en-GB",{timeZone:e,hourCycle:"\
h23",year:t,month:t,day:t,hour:t,minute:t,second:t}),name:new Intl.DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"shor\
t"})}}catch{return null}}function J5(e){return oy(e)!==null}function j(e,t,n="minute"){let o=e instanceof Date?e:new Date(
e);return Number.isNaN(o.getTime())?String(e):J5(t)?yk(t,n).format(o):`${yk("UTC",n).format(o)} UTC`}function ds(e,t=Date.
now()){let n=e==="UTC"?null:oy(e)?.name;return n?n.formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??e:
"UTC"}function Cr(e,t){let n=new Date(e),o=t==="UTC"?null:oy(t)?.fields;if(!o)return{year:n.getUTCFullYear(),month:n.getUTCMonth()+
1,day:n.getUTCDate(),hour:n.getUTCHours(),minute:n.getUTCMinutes(),second:n.getUTCSeconds()};let i=new Map(o.formatToParts(
n).map(a=>[a.type,Number(a.value)])),s=a=>i.get(a)??0;return{year:s("year"),month:s("month"),day:s("day"),hour:s("hour"),
minute:s("minute"),second:s("second")}}function sn(e,t,n){return t>=300*86400?j(e,n,"year"):t>=28*86400?j(e,n,"month"):t>=
.9*86400?j(e,n,"day"):t>=60?j(e,n,"minute"):j(e,n,"second")}function Te(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var Z5=Symbol.for("pv"),Y5=0;function r(e,t,n,o,i,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Z5,__v:--Y5,__i:-1,__u:0};return(i||
s)&&(c.__source=i,c.__self=s),Ze.vnode&&Ze.vnode(c),c}var Q5={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
 0 000 4z",actor:"M10 10a3.500 3.500 0 100-7 3.500 3.500 0 000 7zM3.500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function ue({
name:e,size:t=16}){return r("svg",{width:t,height:t,viewBox:"0 0 20 20",fill:"none",stroke:"currentColor","stroke-width":"\
1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:r("path",{d:Q5[e]})})}function pd(e,t,n={}){let{side:o="bottom",align:i="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let g=t.right+s+a<=u-8;xk(
e,g?t.right+s:t.left-s-a,vk(t.top,l,c));return}let m=c-8-t.bottom-s,d=t.top-s-8,p=o==="bottom"?l<=m||m>=d:!(l<=d||d>=m),
f=Math.max(p?m:d,64),h=i==="start"?t.left:i==="end"?t.right-a:t.left+(t.width-a)/2;l>f&&(e.style.maxHeight=`${f}px`),xk(
e,vk(h,a,u),p?t.bottom+s:t.top-s-Math.min(l,f))}function vk(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function xk(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var wk="Xa";var iy=de(null),ry,tH=500;function kk(e,t,n){clearTimeout(ry),ry=setTimeout(()=>{e.isConnected&&(iy.value={anchor:e,text:t})},
n)}function Ei(){clearTimeout(ry),iy.value=null}function Qo(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&kk(
t.currentTarget,e,tH)},onPointerLeave:Ei,onPointerDown:Ei,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
kk(n,e,0)},onBlur:Ei}:{}}function Ck(){let e=I(null),t=iy.value;return Ye(()=>{!e.current||!t||(e.current.showPopover(),
pd(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?r("div",{ref:e,popover:"man\
ual",role:"tooltip",class:wk,children:t.text}):null}var sy={};xg(sy,{button:()=>ay,danger:()=>rH,default:()=>sH,iconOnly:()=>ly,outlined:()=>nH,primary:()=>oH,quiet:()=>iH,
small:()=>uy});var ay="p",nH="Ca",oH="Z",rH="Sa",ly="Ze",iH="ei",uy="ii",sH={button:ay,outlined:nH,primary:oH,danger:rH,
iconOnly:ly,quiet:iH,small:uy};function P(e){let{children:t,icon:n,after:o,label:i,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=Qo(u||s?[i,s].filter(
Boolean).join("  "):void 0);return r("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:Te(ay,a!=="plain"&&
sy[a],u&&ly,l&&uy,e.class),"aria-label":i,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,tabIndex:e.
stop===!1?-1:void 0,disabled:e.disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&r(ue,{name:n}),t,o&&r(ue,{name:o,
size:12})]})}var cy={};xg(cy,{default:()=>mH,empty:()=>uH,null:()=>lH,other:()=>cH,value:()=>aH});var aH="Ba",lH="Ea",uH="Ia",cH="Ua",
mH={value:aH,null:lH,empty:uH,other:cH};function D({value:e,shown:t,most:n=256,middle:o=!1}){let i=t??ne(e),s=o?Ml(i.text,n):fc(i.text,n);return r("bdi",{class:cy[i.
kind],title:s===i.text?void 0:fc(i.text,2e3),children:s})}function fd(e,t){let n=new Map(t.map((s,a)=>[s,a])),o=-1;return e.map((s,a)=>(o=n.get(s.key)??o,{column:s,place:o,i:a})).
sort((s,a)=>s.place-a.place||s.i-a.i).map(({column:s})=>s)}function Sk(e,t,n){let[o,i]=[e.indexOf(t),e.indexOf(n)];if(o<
0||i<0||o===i)return e;let s=e.filter(a=>a!==t);return[...s.slice(0,i),t,...s.slice(i)]}var dH=48,pH=16;function Tk(e,t,n,o,i){
let s=e.key==="ArrowLeft"?-1:e.key==="ArrowRight"?1:0,a=t[n];if(s===0||a===void 0||e.altKey===e.shiftKey)return null;if(e.
shiftKey)return i.onWidth(a,Math.max(dH,Math.round(o())+s*pH)),n;let l=t[n+s];return l===void 0?n:(i.onMove(a,l),n+s)}function Mk(e,t,n){
if(e.button!==0)return;let o=e.currentTarget,i=new AbortController,s=u=>{let c=document.elementFromPoint(u.clientX,u.clientY)?.
closest("[role=columnheader]")??null;return c&&c.parentElement===o.parentElement?c:null},a=u=>{for(let c of o.parentElement?.
children??[])c.toggleAttribute("data-drop",c===u&&c!==o)};addEventListener("pointermove",u=>{Math.abs(u.clientX-e.clientX)>
8&&a(s(u))},{signal:i.signal});let l=u=>{let c=Math.abs(u.clientX-e.clientX)>8?s(u):null;a(null),i.abort(),!(u.type!=="p\
ointerup"||!c||c===o||!c.dataset.key)&&(o.addEventListener("click",m=>{m.stopPropagation(),m.preventDefault()},{capture:!0,
once:!0}),n.onMove(t,c.dataset.key))};addEventListener("pointerup",l,{signal:i.signal}),addEventListener("pointercancel",
l,{signal:i.signal})}var my=8;function fH(e,t,n,o){let i=Math.max(0,Math.min(Math.floor(e/n)-my,o)),s=Math.min(o,Math.ceil((e+t)/n)+my);return{
first:i,end:s,before:i*n,after:(o-s)*n,pool:Math.ceil(t/n)+2*my+1}}function hd(e,t,n){let[o,i]=S({scroll:0,height:600});
return z(()=>{let s=e.current;if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;i(c=>c.scroll===u&&c.height===s.
clientHeight?c:{scroll:u,height:s.clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener(
"scroll",a,{passive:!0}),()=>{l.disconnect(),s.removeEventListener("scroll",a)}},[t]),fH(o.scroll,o.height,t,n)}function gd(){
return Number.parseInt(getComputedStyle(document.documentElement).getPropertyValue("--row"),10)||28}function yd(e,t,n,o,i=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=i||o===0?null:{row:Math.max(i,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var $k="ri",Pk="Ha",dy="S",_k="ee",Dk="ai",Ak="l",Ek="v",bd="La",py="ti",fy="x",Ok="ie",hy="Ma",Rk="re",Lk="Na",Nk="Ra";function De(e){let{columns:t,rows:n,summary:o=[]}=e,i=I(null),s=Ct(),a=gd(),l=hd(i,a,n.length),[u,c]=S(null),[m,d]=S(new Map),
{layout:p}=e,f=p?new Map([...p.widths,...m]):m,h=t.map(({key:w,width:v})=>{let k=f.get(w);return k===void 0?v??"minmax(8\
0px, max-content)":`${k}px`}).join(" ")+" minmax(0, 1fr)",g=w=>{if(p&&u?.row===-1){let T=()=>i.current?.querySelector(`[\
id="${s}--1-${u.column}"]`)?.getBoundingClientRect().width??0,L=Tk(w,t.map(({key:R})=>R),u.column,T,p);if(L!==null){w.preventDefault(),
c({row:-1,column:L});return}}let v=yd(w,u,n.length+o.length,t.length,e.onSort?-1:0);if(v){w.preventDefault(),c(v),gH(i.current,
v,a);return}let k=u?[...n,...o][u.row]:void 0,C=u?t[u.column]:void 0;if(u?.row===-1&&C&&(w.key==="Enter"||w.key===" ")){
w.preventDefault(),C.sortable!==!1&&e.onSort?.(Bk(C,e.sort??null));return}let _=i.current?.querySelector('[data-cursor="\
true"]');(w.key==="Enter"||w.key===".")&&k!==void 0&&C&&_&&w.target===i.current&&(w.preventDefault(),w.stopPropagation(),
(e.onMenu??e.onCell)?.(k,C,_))},y=(w,v,k)=>r(yH,{id:s,row:w,at:v,columns:t,cursor:u?.row===v?u.column:-1,onCursor:c,summary:k,
last:v===n.length+o.length-1,onMenu:e.onMenu,onCell:e.onCell},k?`summary ${v}`:v%l.pool);return r("div",{ref:i,class:$k,
role:"grid","aria-label":e.label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.
length+o.length+1,"aria-colcount":t.length,onKeyDown:g,onFocus:w=>{w.target===i.current&&!u&&c({row:0,column:0})},children:r(
"div",{class:Pk,role:"presentation",style:{gridTemplateColumns:h},children:[r("div",{role:"row","aria-rowindex":1,class:Te(
dy,_k),children:t.map((w,v)=>r(bH,{id:`${s}--1-${v}`,column:w,cursor:u?.row===-1&&u.column===v,sort:e.sort??null,onSort:e.
onSort,layout:p,onWidth:k=>d(new Map(m).set(w.key,k)),onDropped:k=>{p&&(d(new Map),p.onWidth(w.key,k))}},w.key))}),l.before>
0&&r("div",{role:"presentation",class:Lk,style:{height:`${l.before}px`}}),n.slice(l.first,l.end).map((w,v)=>y(w,l.first+
v,!1)),l.after>0&&r("div",{role:"presentation",class:Nk,style:{height:`${l.after}px`}}),o.map((w,v)=>y(w,n.length+v,!0))]})})}
function gH(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=
o+2*n-e.clientHeight)}function yH({id:e,row:t,at:n,columns:o,cursor:i,onCursor:s,summary:a,last:l,onMenu:u,onCell:c}){return r(
"div",{role:"row","aria-rowindex":n+2,class:Te(dy,a&&Rk,l&&Dk),children:o.map((m,d)=>r("div",{id:`${e}-${n}-${d}`,role:"\
gridcell","aria-colindex":d+1,"data-cursor":d===i,class:Te(Ak,m.number&&py,d===i&&hy),onPointerDown:()=>s({row:n,column:d}),
onClick:c&&(p=>c(t,m,p.currentTarget)),onContextMenu:u&&(p=>{p.preventDefault(),u(t,m,p.currentTarget)}),children:r("spa\
n",{class:bd,children:m.cell(t,n)})},m.key))})}function Bk(e,t){let n=e.number??!1;return t?.key!==e.key?{key:e.key,descending:n}:
t.descending===n?{key:e.key,descending:!n}:null}function bH({id:e,column:t,cursor:n,sort:o,onSort:i,layout:s,onWidth:a,onDropped:l}){
let u=o?.key===t.key?o.descending?"descending":"ascending":"none",c=d=>{let p=d.currentTarget,f=p.parentElement.getBoundingClientRect().
width-d.clientX,h=0;d.stopPropagation(),p.setPointerCapture(d.pointerId),p.onpointermove=g=>a(h=Math.max(48,Math.round(f+
g.clientX))),p.onpointerup=()=>{p.onpointermove=null,h>0&&l(h)}},m=i!==void 0&&t.sortable!==!1;return r("div",{id:e,role:"\
columnheader","data-key":t.key,onPointerDown:s&&(d=>Mk(d,t.key,s)),"aria-sort":m?u:void 0,"data-cursor":n,class:Te(Ek,t.
number&&py,n&&hy),children:[m?r("button",{type:"button",tabIndex:-1,class:fy,onClick:()=>i(Bk(t,o)),children:[r("span",{
class:bd,children:t.head}),u!=="none"&&r(ue,{name:u==="descending"?"sortDown":"sortUp",size:12})]}):r("span",{class:fy,children:r(
"span",{class:bd,children:t.head})}),r("span",{class:Ok,onPointerDown:c})]})}var Fk=new Map,zk=new Map,vd=7;function Hn(e,t){let n=JSON.stringify([e,t??null]),o=Fk.get(n);return o===void 0&&(o=zk.get(
e)??0,zk.set(e,o+1),Fk.set(n,o)),o}function $l(e){return[[],[6,4],[2,3],[10,3,2,3]][Math.floor(e/vd)%4]}function _n(e){return`\
--series-${e%vd+1}`}var Ik=de(0),Pl=Ik;new MutationObserver(()=>{Ik.value++}).observe(document.documentElement,{attributes:!0,
attributeFilter:["data-theme"]});function ct(e){return getComputedStyle(document.documentElement).getPropertyValue(e).trim()}function Vt(e,t,n){let[o,i]=S(null),s=I(null),a=o&&o.row<e&&o.column<t?o:null;return z(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:i,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let d=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!d?!1:(n(a,d),!0)}let m=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:yd(c,a,e,t);
return m?(i(m),!0):!1},mark:(c,m)=>({"data-at":`${c},${m}`,"data-cursor":a?.row===c&&a.column===m})}}var Hk="Aa",qk="Da",Uk="Ta",Vk="_a",Wk="qa",Kk="Fa",jk="Ga";function tt({title:e,summary:t,actions:n,table:o,announced:i="",onKey:s,legend:a,scrolls:l=!1,children:u}){let[c,m]=S(!1),
d=Ct(),p=I(null),f=I(!1);Ye(()=>{let g=f.current?p.current?.querySelector("[data-body]"):null;(g?.tabIndex===0?g:g?.querySelector(
'[tabindex="0"]')??g)?.focus(),f.current=!1},[c]);let h=g=>{if(!(g.ctrlKey||g.metaKey||g.altKey||g.target instanceof HTMLInputElement)){
if(g.key==="t"||g.key==="T")f.current=!0,m(!c);else if(c||!s?.(g))return;g.preventDefault(),g.stopPropagation()}};return r(
"figure",{ref:p,class:Hk,"aria-labelledby":d,children:[r("div",{class:qk,children:[r("h2",{class:Uk,children:e}),r("div",
{class:Vk,children:[n,r(P,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:c,onClick:()=>m(
!c)})]})]}),r("figcaption",{id:d,class:"spoken",children:t}),c?r("div",{class:Kk,"data-body":!0,tabIndex:-1,onKeyDown:h,
children:o}):r(O,{children:[r("div",{class:Te(Wk,l&&jk),"data-body":!0,tabIndex:0,role:"application","aria-roledescripti\
on":"chart","aria-label":t,onKeyDown:h,children:u}),a]}),r("div",{class:"spoken","aria-live":"polite",children:i})]})}function Gk(e,t){let n=new Map;for(let o of t){let i=n.get(o.actor);i?i.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:i,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=i&&a<=s))}function gc(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function Jk(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function Zk(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let i=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return i.length<=t?i:[...i.
slice(0,t-1),{event:null,rest:!0}]}var xH=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function Yk(e,t,n){let o=(xH.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,i=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-i)/o)+1)},(s,a)=>i+a*o).slice(0,n+1)}function _l(){let e=I(null),[t,n]=S(0);return Ye(()=>{let o=e.current;if(!o)return;let i=()=>n(o.clientWidth);i();let s=new ResizeObserver(
i);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var Qk="Ja",Xk="Ka",e1="Oa",t1="Pa",n1="oi",o1="Qa",r1="Va",i1="Wa";var Dl=20,Al=136,gy=16,aa=24;function s1({events:e,sessions:t,zone:n,span:o,onSpan:i}){let{host:s,width:a}=_l(),l=I(null),
u=K(()=>{let T=e.map(({time:Y})=>Y),[L,R]=[Math.min(...T),Math.max(...T)];return R>L?[L,R]:[L-1e3,R+1e3]},[e]),[c,m]=o??
u,d=K(()=>Zk(e,12),[e]),p=K(()=>e.filter(({time:T})=>T>=c&&T<=m).reverse(),[e,c,m]),f=Math.max(1,a-Al-gy),h=T=>Al+gc(T,c,
m)*f,g=T=>c+(T-(s.current?.getBoundingClientRect().left??0)-Al)/f*(m-c),y=(T,L=(c+m)/2)=>{let R=Jk([c,m],L,T,u);i(R[0]<=
u[0]&&R[1]>=u[1]?null:R)},w=Vt(1,p.length,({column:T})=>y(.25,p[T].time)),v=w.at?p[w.at.column]:void 0,k=T=>{if(T.key===
"+")y(.5,v?.time);else if(T.key==="-")y(2,v?.time);else if(T.key==="0")i(null);else return w.key(T);return!0},C=T=>{let L=l.
current;if(l.current=null,L===null)return;let R=g(T);Math.abs(h(R)-h(L))>4&&i([Math.max(u[0],Math.min(L,R)),Math.min(u[1],
Math.max(L,R))])},_=aa+d.length*Dl+24;return r(tt,{title:`${F(e.length)} events, ${F(t.length)} sessions`,onKey:k,summary:`\
Timeline of ${F(e.length)} events in ${F(t.length)} sessions, from ${j(u[0],n)} to ${j(u[1],n)}`,announced:v?`${ne(v.event).
text}, ${j(v.time,n,"millisecond")}`:"",actions:r(O,{children:[r(P,{small:!0,kind:"outlined",icon:"minus",label:"Zoom ou\
t",keys:"-",disabled:o===null,onClick:()=>y(2)}),r(P,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>y(
.5)}),r(P,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>i(null),children:"All"})]}),table:r(De,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:T})=>j(T,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:T,end:L})=>$e((L-T)/1e3)},{key:"events",head:"events",number:!0,cell:({events:T})=>F(T)}]}),children:[r("di\
v",{ref:s,class:Qk,onPointerDown:T=>{l.current=g(T.clientX)},onPointerUp:T=>C(T.clientX),onWheel:T=>{(T.ctrlKey||T.shiftKey)&&
(T.preventDefault(),y(T.deltaY>0?1.5:.67,g(T.clientX)))},children:a>0&&r("svg",{width:a,height:_,"aria-hidden":"true",children:[
t.filter(({start:T,end:L})=>L>=c&&T<=m).map(T=>r("rect",{x:h(T.start)-3,y:aa-12,width:Math.max(6,h(T.end)-h(T.start)+6),
height:d.length*Dl+12,rx:3,class:Xk,onDblClick:()=>i([T.start-500,T.end+500]),children:r("title",{children:`${j(T.start,
n,"second")}, ${$e((T.end-T.start)/1e3)}, ${F(T.events)} events`})},T.start)),kH(t,h,Al,a-gy).map(T=>r("text",{x:T.middle,
y:aa-2,class:i1,children:[$e((T.to-T.from)/1e3)," gap"]},T.from)),d.map((T,L)=>r("g",{children:[r("text",{x:Al-12,y:aa+L*
Dl+4,class:e1,children:T.rest?jn.text:Ml(ne(T.event).text,18)}),r("line",{x1:Al,x2:a-gy,y1:aa+L*Dl,y2:aa+L*Dl,class:t1})]},
L)),p.map((T,L)=>{let R=CH(d,T);return r("circle",{cx:h(T.time),cy:aa+R*Dl,r:v===T?6:4,class:n1,...w.mark(0,L),style:{fill:d[R]?.
rest?"var(--other)":`var(${_n(Hn("event",[T.event]))})`},children:r("title",{children:`${ne(T.event).text}, ${j(T.time,n,
"millisecond")}`})},L)}),Yk(c,m,Math.max(2,Math.floor(f/140))).map(T=>r("text",{x:h(T),y:_-6,class:o1,children:j(T,n,m-c>
2*864e5?"dayShort":m-c>36e5?"clock":"clockSecond")},T))]})}),r("p",{class:r1,children:v?r(O,{children:[r(D,{value:v.event}),
" ",j(v.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session shows it alone"})]})}function kH(e,t,n,o){
let i=[...e].sort((s,a)=>s.start-a.start);return i.slice(1).flatMap((s,a)=>{let[l,u]=[i[a].end,s.start],[c,m]=[t(l),t(u)];
return m-c<96||c<n||m>o?[]:[{from:l,to:u,middle:(c+m)/2}]})}function CH(e,t){let n=e.findIndex(o=>!o.rest&&o.event===t.event);
return n>=0?n:e.length-1}function It(e){return`'${e.replaceAll("'","''")}'`}var a1="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",SH=new RegExp(`^${a1}(\\.${a1}\
)*$`,"u"),TH=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function Ce(e){return SH.test(e)&&!TH.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function ti(e){
return`event = ${It(e)}`}var MH=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function Oi(e){let t=e===void 0?null:MH.exec(e);return t?
t[1].replaceAll("''","'"):null}function Xo(e,t){let n=Ce(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${It(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>It(String(o))).join(", ")})`:`${n} = ${String(t)}`}function Dn(e,t){return e===
void 0||e.trim()===""?t:`${l1(e)} and ${l1(t)}`}function l1(e){return/\bor\b/i.test(e)?`(${e})`:e}var u1={before:[],after:[]};function yy(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function c1(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function m1(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var $H=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Oe(e){
let t=$H.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function by(e){let t=e[Di(e)];return ie(
t?.by).find(n=>!El(n))??null}function El(e){return/^\s*(time|bins)\s*\(/i.test(e)}function p1(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let i={...n,[e.view]:{document:PH(e.document),as:e.as}},s=n[t],a=Oe(e.document),l=by(e.document);
if(s){let d=d1({...a,...s.document},l);return{state:{view:t,document:d,as:s.as,open:[]},waiting:i,said:null}}let u=_H(t)?
Oi(a.where):null;u!==null&&delete a.where;let c=d1({...a,...la(t,u,o)},l),m=u===null?null:`The filter ${ti(u)} became ${DH(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:i,said:m}}function PH(e){let t=Di(e);return e[t]===void 0?
{}:{[t]:e[t]}}function _H(e){return e==="funnel"||e==="retention"||e==="paths"}function DH(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function la(e,t,n){let[o,i]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===i?o:i].filter(AH).map(EH),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":ti(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:ti(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":ti(s)}}}}function AH(e){return e!==void 0}function EH(e){return{
where:ti(e)}}function d1(e,t){let{aggregate:n,funnel:o,retention:i}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(i)return{...e,retention:{...i,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=ie(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(El),t]}}}var vy={view:"explore",document:{dataset:""},as:null,open:[]},Ht=de(vy),Sr=de(u1),f1=de({state:vy,how:"load"}),xd={},wd=!1,
ze=Ht,kd=f1,ve=Pn(()=>Ht.value.document),h1=Pn(()=>Ht.value.view),xy=Pn(()=>Ht.value.as),Ri=Pn(()=>Ht.value.open),Yt=Pn(
()=>Ht.value.document.dataset),Ol=Pn(()=>Sr.value.before.length>0),Rl=Pn(()=>Sr.value.after.length>0);function g1(e,t){return Lt(
{...e,open:[]},{...t,open:[]})}function he(e,t="push"){let n={...Ht.value,...e};Lt(n,Ht.value)||(e.open===void 0&&!Lt(n.
document,Ht.value.document)&&(n.open=n.open.filter(({kind:o})=>o!==ei)),!g1(n,Ht.value)&&(t==="push"||!wd)&&(Sr.value=yy(
Sr.value,Ht.value)),wd=t==="replace",ky(n,t))}function re(e,t,n="push"){he({document:Le(Ht.value.document,e,t)},n)}function qn(e){
he({open:[...Ht.value.open,e]})}function Cd(){he({open:Ht.value.open.slice(0,-1)})}function wy(e,t="push"){let n=Ht.value.
open.filter(({kind:o})=>o!==ei);he({open:e?[{...e,kind:ei},...n]:n},t)}function y1(e,t){let n=p1(Ht.value,e,xd,t);return xd=
n.waiting,he(n.state),n.said}function Li(){b1(c1(Sr.value,Ht.value))}function Ll(){b1(m1(Sr.value,Ht.value))}function b1(e){e&&(Sr.value=e.stack,wd=!1,
ky(e.value,"push"))}function Ni(e){Lt(e,Ht.value)||(Ht.value!==vy&&!g1(e,Ht.value)&&(Sr.value=yy(Sr.value,Ht.value)),wd=
!1,ky(e,"load"))}function ky(e,t){Ht.value=e,f1.value={state:e,how:t}}function v1(){return{undo:Sr.value,waiting:xd}}function x1(e){
Sr.value=e.undo,xd=e.waiting}function Qt(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function nt(e,t,n=!1){let o=Number(e);switch(t){case"\
milliseconds":return n?`${F(e)} ms`:$e(o/1e3);case"seconds":return n?`${F(e)} s`:$e(o);case"bytes":return n?`${F(e)} B`:
In(o);case"share":return n?`${F(o*100)} %`:H(o);case"none":return n?F(e):V(o)}}function er(e){return e.type==="int64"||e.
type==="float64"}function Do(e,t,n){let o=er(t)?Qe(e):null;return o!==null?{text:nt(o,Qt(t.name)),kind:"value"}:typeof e==
"string"&&t.type==="timestamp"?{text:j(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:ne(e)}var w1="Ya",k1="Za",C1="et",S1="it";function Re({icon:e,title:t,children:n,actions:o}){return r("div",{class:w1,children:[r(ue,{name:e,size:32}),r("h2",{class:k1,
children:t}),n&&r("p",{class:C1,children:n}),r("div",{class:S1,children:o})]})}var T1="rt",M1="at",$1="tt";var P1="ot",_1="nt";function Td({busy:e,done:t=null}){let n=I(null);return Ye(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),r("div",{class:T1,"aria-hidden":"true",children:e&&(t===null||t===0?r("div",{class:$1}):r("div",{ref:n,class:M1}))})}
function Pe({lines:e=6}){return r("div",{class:P1,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>r("div",{class:_1},
n))})}var D1="pt",A1="dt",E1="lt",O1="xt",R1="st";function Cy(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function ge({id:e,error:t,onHint:n}){let o=Cy(t.hint);return r(
"div",{class:D1,id:e,role:"alert",children:[r("span",{class:A1,children:r(ue,{name:"error",size:14})}),r("span",{class:E1,
children:q(t.message)}),t.hint!==""&&(o!==null&&n?r("button",{type:"button",class:O1,onClick:()=>n(o),children:[q(o),"?"]}):
r("span",{class:R1,children:q(t.hint)}))]})}var L1=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function Md(e,t){
let n=e.split("/").filter(u=>u!=="").map(NH),[o,i,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&i!==void 0)return{kind:"\
link",id:i};if(L1.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(i===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=dd.find(u=>u===i)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function NH(e){try{return decodeURIComponent(e)}catch{return e}}function Bl(e,t){return`${N1(e)}/${t}`}
function Fl(e,t){return`${N1(e)}/actor/${encodeURIComponent(t)}`}function N1(e){let t=L1.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function B1(e){let t=[`q=${await Nl(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as).replace(/%(3A|2C|3D)/g,decodeURIComponent)}`),e.open.length>0&&t.push(`open=${await Nl(
e.open)}`),t.join("&")}async function $d(e){let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await Bi(
n);if(o===null||typeof o!="object"||Array.isArray(o))return null;let i=t.get("open"),s=i===null?[]:await Bi(i);return{document:o,
as:t.get("as"),open:Array.isArray(s)?s.filter(BH):[]}}function BH(e){return e!==null&&typeof e=="object"&&typeof e.kind==
"string"}async function Nl(e){let t=new TextEncoder().encode(JSON.stringify(e)),n=await F1(t,new CompressionStream("defl\
ate-raw")),o="";for(let i of n)o+=String.fromCharCode(i);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll(
"=","")}async function Bi(e){try{if(e.startsWith("{")||e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-",
"+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(await F1(n,
new DecompressionStream("deflate-raw"))))}catch{return null}}var FH=4<<20;async function F1(e,t){let n=t.writable.getWriter();
n.write(e).then(()=>n.close()).catch(()=>{});let i=[],s=0,a=t.readable.getReader();for(;;){let{done:c,value:m}=await a.read();
if(c)break;if(i.push(m),s+=m.length,s>FH)throw new Error("the link unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of i)
l.set(c,u),u+=c.length;return l}var Ty=new Map,Sy=new Map;function My(e){return e===""?{events:[]}:(Ty.has(e)||Pd(e),Ty.get(e)??null)}function Pd(e){if(e===
"")return Promise.resolve({events:[]});let t=Sy.get(e)??zH(e).then(n=>{let o={events:n};return Ty.set(e,o),Sy.delete(e),
o});return Sy.set(e,t),t}async function zH(e){return Ne.value.value||await St(),(Ne.value.value?.find(({name:o})=>o===e)?.
event?await ok(e,"event",10).catch(()=>[]):[]).map(({value:o})=>o)}var z1=864e5;async function $y(e,t){let n=t==="explor\
e"?null:Pd(e);Ne.value.value||await St();let o=Ne.value.value?.find(({name:l})=>l===e),i=o!==void 0&&Date.parse(o.to)>Date.
now()-2*z1,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*z1,a=n?await n:My(e)??{events:[]};return{dataset:e,...i&&s?{from:"\
now-30d"}:{},timezone:mt(),...la(t,null,a)}}function mt(){return Intl.DateTimeFormat().resolvedOptions().timeZone||"UTC"}var _d="sluice.";function Tr(e){return vc(()=>localStorage.getItem(_d+e))}function Mr(e,t){vc(()=>localStorage.setItem(_d+
e,t))}function Dd(e){let t=vc(()=>sessionStorage.getItem(_d+e));return t===null?null:vc(()=>JSON.parse(t))}function zl(e,t){
vc(()=>sessionStorage.setItem(_d+e,JSON.stringify(t)))}function vc(e){try{return e()}catch{return null}}var ua=de({kind:"home"}),ni=ua,hs=Promise.resolve(),I1=0;async function H1(){let e=Dd("undo");e?.undo&&Array.isArray(e.undo.
before)&&x1(e),addEventListener("popstate",()=>{Py()}),addEventListener("pagehide",()=>zl("undo",v1())),await Py(),Fn(()=>{
let{state:t,how:n}=kd.value;n!=="load"&&(hs=hs.then(()=>Ad(t,n)))})}function xe(e,t=""){history.pushState(null,"",Jt(e)+
(t===""?"":`#${t}`)),Py()}function tr(e=ze.value){ua.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
hs=hs.then(()=>Ad(e,"push"))}async function ca(e){return`${Jt(Bl(e.document.dataset,e.view))}#${await B1(e)}`}async function Ad(e,t){
let n=await ca(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),ua.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function Py(){let e=++I1,t=Md(Jw(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){ua.value=t;return}let n=await $d(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await $y(t.dataset,t.view);e===I1&&(Ni({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),ua.value=t,n||(hs=hs.then(
()=>Ad(ze.value,"replace"))))}async function oi(e){let{view:t,document:n}=ze.value,o=await $y(e,t),i={view:t,document:o,
as:null,open:[]};if(n.dataset===""){Ni(i),ua.value={kind:"view",dataset:e,view:t,fragment:""},hs=hs.then(()=>Ad(i,"repla\
ce"));return}he(i),ua.value.kind!=="view"&&tr()}var q1="di",U1="ct",V1="gt",_y="ht",W1="ft";var j1=2e3;function G1({dataset:e,actor:t}){let n=ve.value.timezone??"UTC",o=_e(e).value,i=o.value?.actors?.[0]??null,s=ut(
i===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:j1}}),a=ut(i===null?null:{dataset:e,timezone:n,
where:`string(${Ce(i)}) = ${It(t)}`,aggregate:{over:{sessions:{per:i}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});z(()=>{globalThis.document.title=`${q(t)} · ${q(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return r("main",{class:q1,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[r("\
div",{class:U1,children:[r(P,{icon:"left",kind:"outlined",onClick:()=>tr(),children:"Back"}),r("h1",{class:V1,children:r(
D,{value:t,most:80,middle:!0})}),r("span",{class:_y,children:[r(D,{value:i??"",most:32})," in ",r(D,{value:e,most:32}),"\
, on the clock of ",ds(n)]})]}),l&&r(ge,{error:l}),!l&&r(HH,{answer:K1(s.answer),sessions:K1(a.answer),actor:t,zone:n})]})}
function HH({answer:e,sessions:t,actor:n,zone:o}){let i=K(()=>qH(e,n),[e]),s=K(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=S(null);if(!e)return r(Pe,{});if(e.rows.
length===0)return r(Re,{icon:"actor",title:"Nobody of this name",actions:r(P,{kind:"primary",onClick:()=>tr(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,m)=>a===null||i[m].time>=a[0]&&i[m].
time<=a[1]);return r(O,{children:[r(s1,{events:i,sessions:s,zone:o,span:a,onSpan:l}),r("div",{class:W1,children:[r("p",{
class:_y,children:[Se(u.length,"event"),a===null?"":` from ${j(a[0],o,"second")} to ${j(a[1],o,"second")}`,e.cursor?`, t\
he latest ${j1} only`:""]}),r(De,{label:"Events",rows:u,columns:e.columns.map((c,m)=>({key:c.name,head:r(D,{value:c.name,
most:32}),cell:d=>r(D,{shown:Do(d[m],c,o),most:64,middle:!0})}))})]})]})}function qH(e,t){let n=e?.columns.findIndex(({name:i})=>i===
"time")??-1,o=e?.columns.findIndex(({name:i})=>i==="event")??-1;return(e?.rows??[]).map(i=>({time:Date.parse(String(i[n])),
actor:t,event:i[o]??null}))}function K1(e){return e!==null&&"columns"in e?e:null}var Ay=de([]),J1=de(!1),UH=700,Dy,wc=Ay,Z1=J1,Fi=Pn(()=>Ay.value.filter(({state:e})=>e==="running"));async function nr(){
clearTimeout(Dy);try{Ay.value=(await oe("v1/jobs")).jobs,J1.value=!0}catch{}clearTimeout(Dy),Fi.value.length>0&&(Dy=setTimeout(
()=>{nr()},UH))}async function Y1(e){try{return await oe(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(J(t).status===404)
return null;throw t}}async function Ed(e){await oe(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await nr()}async function Od(e){
await oe(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await nr()}function Q1(){return`ui-${Array.from(
crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var X1="ae";var kc=[];function eC(){return kc.length>0}function an(e){let{anchor:t,onClose:n,focus:o=!0}=e,i=I(null);return Ye(()=>{
let s=i.current;if(!s||!t)return;s.showPopover();let a=()=>pd(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),KH(i,o),jH(i,t,n),r("div",{ref:i,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:Te(
X1,e.class),children:e.children})}function KH(e,t){Ye(()=>{if(Ei(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function jH(e,t,n){let o=I(n);o.current=n,z(()=>{let i={};kc.push(
i);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!GH(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||kc.at(-1)!==i||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{kc.splice(kc.indexOf(i),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function GH(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var ma=de([]),Ey=de(Tr("letters")!=="no"),Rd="",tC,oC=ma,rC=Ey;function iC(e){Ey.value=e,Mr("letters",e?"yes":"no")}function fo(e){
let t=I(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");z(()=>{let o=t.current.map((i,s)=>({...i,act:()=>t.current[s]?.
act()}));return ma.value=[...ma.value,...o],()=>{ma.value=ma.value.filter(i=>!o.includes(i))}},[n])}function JH(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function sC(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(Cc(e.target)||!Ey.value&&e.key.
length===1||ZH()||eC()))return;let n=Rd===""?JH(e):`${Rd} ${e.key}`,o=ma.value.findLast(({keys:i})=>i===n);o?(e.preventDefault(),
nC(""),o.act()):t&&nC(ma.value.some(({keys:i})=>i.startsWith(`${e.key} `))?e.key:"")})}function nC(e){clearTimeout(tC),Rd=
e,e!==""&&(tC=setTimeout(()=>{Rd=""},1200))}function Cc(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function ZH(){return document.querySelector("dialo\
g[open]")!==null}async function Ld(e){let t=e.trim();if(t.startsWith("{"))return aC(await Bi(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let i=await $d(n[2]),s=dd.find(a=>a===n[1]);return i&&s?{...i,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?aC(await Bi(o[1].replaceAll("'\\''","'"))):null}function aC(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!Qg.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:gs(t),as:null,open:[]}}function gs(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var lC=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,YH=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function cC(e){let t=e.replace(/^.*[/\\]/,"");for(;lC.test(t);)t=t.replace(lC,"");return t=t.replace(YH,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function mC(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}function Oy(e,t){let n=e?.actors??[];return!e||t.length===0||n.join(`
`)===t.join(`
`)?null:n.length===0?`${e.name} has no actor.`:`${e.name} has the actor ${n.join(", ")}.`}function dC(e,t,n){for(let o=1;;o++){
let i=o===1?e:`${e.slice(0,60)}-${o}`;if(Oy(n.find(s=>s.name.toLowerCase()===i.toLowerCase()),t)===null)return i}}var QH=/^\S+ \S+ \S+ \[[^\]]+\] "/;
function pC(e){let t=e.trim().split(/\r?\n/,3).filter(i=>i.trim()!==""),[n,o]=t;return n===void 0?!1:uC(n)?o===void 0||uC(
o):/^\[\s*(\{|$)/.test(n)?XH(e):QH.test(n)?!0:o!==void 0&&[",","	",";"].some(i=>{let s=n.split(i).length;return s>1&&(o.
split(i).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}function uC(e){try{let t=JSON.parse(e);return t!==
null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function XH(e){try{let t=JSON.parse(e);return Array.isArray(
t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var eq=1<<20;async function Ry(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(Jt(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,eq),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(s=>{throw t?.aborted?s:Pi()}),i=await o.json().catch(()=>null);if(!o.ok)throw _i(i,o.status);return i}function fC(e,t,n,o){
let i=new URLSearchParams({filename:n,job:o});t.time!==""&&i.set("time",t.time);for(let s of t.actors)i.append("actor",s);
return t.event!==""&&i.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${i.toString()}`}function hC(e,t,n,o){
return new Promise((i,s)=>{let a=new XMLHttpRequest;a.open("POST",Jt(e)),a.setRequestHeader("Content-Type","application/\
octet-stream"),a.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},a.upload.onload=()=>n(1),a.onerror=
()=>s(Pi()),a.onabort=()=>s(new et({code:"cancelled",message:"Loading was cancelled; nothing was added"})),a.onload=()=>{
let l=tq(a.responseText);a.status>=200&&a.status<300?i(l):s(_i(l,a.status))},o.addEventListener("abort",()=>a.abort()),a.
send(t)})}function tq(e){try{return JSON.parse(e)}catch{return null}}var gC="ut",yC="mt",bC="vt",vC="B",xC="E";var Tc=de([]),Nd=new Map,oq=1e4,rq=1;function ee(e,t=null){let n=rq++;Tc.value=[...Tc.value,{id:n,text:e,action:t}].slice(
-3),wC(n)}function wC(e){Nd.set(e,setTimeout(()=>Ly(e),oq))}function Ly(e){clearTimeout(Nd.get(e)),Nd.delete(e),Tc.value=
Tc.value.filter(t=>t.id!==e)}function kC(){return r("div",{class:gC,role:"status",children:Tc.value.map(({id:e,text:t,action:n})=>r(
"div",{class:yC,onPointerEnter:()=>clearTimeout(Nd.get(e)),onPointerLeave:()=>wC(e),children:[r("span",{class:bC,children:t}),
n&&r("button",{type:"button",class:vC,onClick:()=>{Ly(e),n.act()},children:n.label}),r("button",{type:"button",class:xC,
"aria-label":"Close",onClick:()=>Ly(e),children:r(ue,{name:"close",size:14})})]},e))})}var iq=new Set(["csv","tsv","parquet","arrow","arrowstream"]);function CC({format:e,names:t,columns:n}){let o=iq.has(e)?
n.map(({name:i})=>i).sort():[];return JSON.stringify([e,t.time,t.actors,t.event,o])}async function SC(e,t,n){let o=CC(t),
i=[!0],s=e.slice(0,200).map((l,u)=>[l,u]).slice(1),a=async()=>{for(let l=s.shift();l;l=s.shift())i[l[1]]=await n(l[0]).then(
u=>CC(u)===o,()=>!1)};return await Promise.all(Array.from({length:4},a)),e.filter((l,u)=>i[Math.min(u,199)])}var da=de(null),sq=8,aq=3,TC=da;async function MC(e,t){let n=await lq(e).catch(()=>[]);da.value={dataset:e,sum:t,events:n,
steps:n.slice(0,aq).map(({value:o})=>o)}}async function lq(e){let t=Ne.value.value?.find(({name:i})=>i===e)?.actors?.[0];
if(t===void 0)return[];let o={measures:[`uniq(${Ce(t)}) as reached`],by:["event"],order:["reached desc"],limit:sq};return uq(
await oe("v1/query",{body:{dataset:e,aggregate:o}}))}function uq({rows:e}){return e.flatMap(([t,n])=>typeof t=="string"&&
typeof n=="number"&&n>0?[{value:t,count:n}]:[])}function $C(e){let{value:t}=da;t&&(da.value={...t,steps:cq(t.steps,e)})}
function cq(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function PC(){let{value:e}=da;if(!e)return;da.value=null;
let t=ve.value.dataset===e.dataset?Oe(ve.value):{dataset:e.dataset};he({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:ti(n)})),window:"7d"}}}),tr(ze.value)}function Ny(){da.value=null}var Xt=de(null),ri=de(!1),Mc=null,_C={accepted:0,rejected:0,known:0},Bd="loading",DC=Xt,AC=ri;async function pa(e){if(ri.
value=!0,Xt.value?.phase==="sending"||Xt.value?.phase==="found"||e.length===0)return;Mc?.abort();let t=Mc=new AbortController;
Xt.value={phase:"reading",files:e};try{let[n]=await Promise.all([Ry(e[0],t.signal),Ne.value.value?null:St()]),o=await SC(
e,n,l=>Ry(l,t.signal));if(t.signal.aborted)return;let i=mq(n),s=dC(cC(e[0].name),i.actors,Ne.value.value?.map(({name:l,actors:u})=>({
name:l,actors:u}))??[]),a=e.filter(l=>!o.includes(l));Xt.value={phase:"choosing",files:o,later:a,preview:n,choice:{dataset:s,
...i},error:null}}catch(n){t.signal.aborted||(Xt.value={phase:"unreadable",files:e,error:J(n)})}}function mq({names:e,columns:t}){
return{time:e.time!==""?e.time:t.find(o=>o.time_like)?.name??"",actors:e.actors,event:e.event}}function Fd(e){pa([new File(
[e],"pasted.txt")])}function $c(e){Xt.value?.phase==="choosing"&&(Xt.value={...Xt.value,choice:{...Xt.value.choice,...e},
error:null})}function ys(){ri.value=!1;let e=Xt.value?.phase;e==="sending"||e==="found"||(Mc?.abort(),Xt.value=null)}function dq(){
ri.value=!0}async function EC(){let e=Xt.value;e?.phase!=="sending"&&e?.phase!=="found"||(await Ed(e.job).catch(()=>{}),
Mc?.abort())}async function OC(){let e=Xt.value;if(e?.phase!=="choosing")return;let t=Mc=new AbortController,{files:n,choice:o}=e,
i=_C;try{for(let[s,a]of n.entries())i=await pq(n,s,a,o,i,t.signal);await RC(o.dataset,i,e.later)}catch(s){i.accepted>0&&
St(),Xt.value={...e,error:J(s)},ri.value||ee(`Loading into ${o.dataset} failed: ${J(s).message}`,{label:"Show",act:dq})}finally{
zl(Bd,null),nr()}}async function pq(e,t,n,o,i,s){let a=Q1(),l={phase:"sending",files:e,at:t,dataset:o.dataset,job:a,sum:i};
Xt.value={...l,sent:0},zl(Bd,{job:a,dataset:o.dataset});let u=setTimeout(()=>{nr()},200);try{let c=await hC(fC(o.dataset,
o,n.name,a),n,m=>{Xt.value={...l,sent:m},m===1&&nr()},s);return{...i,accepted:i.accepted+c.accepted,rejected:i.rejected+
c.rejected_count}}catch(c){let m=J(c);if(e.length>1&&m.code==="already_loaded")return{...i,known:i.known+1};throw e.length>
1&&m.code!=="cancelled"?fq(n,m):c}finally{clearTimeout(u)}}function fq(e,{code:t,message:n,hint:o,status:i}){return new et(
{code:t,message:`${e.name}: ${n}`,hint:t==="unknown_column"?"":o,status:i})}async function RC(e,t,n=[]){await St(),Kn(e),
Xt.value=null;let o=Fy(e,t);if(n.length>0){ee(o,{label:"Show",act:()=>By(e,t)}),pa(n);return}if(!ri.value){ee(o,{label:"\
Show",act:()=>By(e,t)});return}ri.value=!1,By(e,t)}function By(e,t){xe(Bl(e,"explore")),MC(e,t)}function Fy(e,{accepted:t,
rejected:n,known:o}){let i=[`${F(t)} ${t===1?"event is":"events are"} in ${e}`];return n>0&&i.push(`${F(n)} ${n===1?"lin\
e was":"lines were"} not taken`),o>0&&i.push(`${F(o)} ${o===1?"file was":"files were"} there already`),`${i.join("; ")}.`}
var hq=500;async function LC(){let e=Dd(Bd);if(typeof e?.job!="string"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;
for(;;){let o=await Y1(t).catch(()=>{});if(o?.state==="running")Xt.value||(Xt.value={phase:"found",dataset:n,job:t},ri.value=
!0);else if(o!==void 0){Xt.value=null,zl(Bd,null),o?.state==="done"&&ri.value?await RC(n,{..._C,accepted:o.rows}):ri.value=
!1;return}await new Promise(i=>{setTimeout(i,hq)})}}var BC="wt",FC="bt";function zC(){let[e,t]=S(!1);return z(()=>{let n=0,l=[["dragenter",u=>{zy(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{zy(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{zy(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let c=[...u.dataTransfer?.files??[]];c.length!==0&&(u.preventDefault(),
pa(c))}],["paste",yq]];for(let[u,c]of l)document.addEventListener(u,c);return()=>{for(let[u,c]of l)document.removeEventListener(
u,c)}},[]),e?r("div",{class:BC,"aria-hidden":"true",children:r("div",{class:FC,children:[r(ue,{name:"upload",size:32}),r(
"span",{children:"Drop the files to look at them"})]})}):null}function zy(e){return e.dataTransfer?.types.includes("File\
s")??!1}function yq(e){if(Cc(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void pa(t);let n=e.clipboardData?.getData("text/pla\
in")??"";pC(n)&&Ld(n).then(o=>{o||Fd(n)})}var IC="li",HC="yt",qC="kt",UC="xi",VC="zt",WC="jt";function dt({title:e,onClose:t,children:n,foot:o,wide:i=!1}){let s=I(null),a=Ct();return Ye(()=>{Ei();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("dialog",{ref:s,class:Te(IC,i&&HC),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[r("div",{class:qC,children:[r("h2",{id:a,tabIndex:-1,
class:UC,children:e}),r(P,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),r("div",{class:VC,children:n}),
o&&r("div",{class:WC,children:o})]})}function $r({children:e,kind:t="outlined"}){let n=I(null);return r(O,{children:[r(P,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),r("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let i=[...o.currentTarget.files??[]];o.currentTarget.value="",i.length>0&&pa(i)}})]})}var fa="Xt",_t="Ct",Ke="w",zd="St",KC="Bt";function ln(e){let{label:t,value:n,onCommit:o,onInput:i,note:s,placeholder:a,bare:l=!1,code:u=!1,error:c=null,autofocus:m=!1}=e,
[d,p]=S(n),f=I(null),h=Ct();z(()=>p(n),[n]);let g=v=>{v!==n&&o(v)},y=v=>{v.key==="Enter"&&g(d),!(v.key!=="Escape"||d===n)&&
(v.preventDefault(),p(n))},w=v=>{o(v),f.current?.focus()};return r("div",{class:fa,children:[r("label",{for:h,class:l?"s\
poken":_t,children:t}),r("input",{ref:f,id:h,class:Te(Ke,u&&zd),value:d,placeholder:a,spellcheck:!1,autocomplete:"off","\
aria-invalid":c!==null,"aria-describedby":c?`${h}-problem`:s?`${h}-note`:void 0,"data-autofocus":m?"":void 0,onInput:v=>{
p(v.currentTarget.value),i?.(v.currentTarget.value)},onKeyDown:y,onBlur:()=>g(d)}),!c&&s&&r("div",{id:`${h}-note`,class:KC,
children:s}),c&&r(ge,{id:`${h}-problem`,error:c,onHint:w})]})}var GC="Et",JC="te";function Dt({label:e,choices:t,value:n,onChange:o}){let i=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(m=>m.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return r("div",
{role:"radiogroup","aria-label":e,class:GC,onKeyDown:i,children:t.map(a=>r("button",{type:"button",role:"radio",class:JC,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&r(ue,{name:a.icon,size:14}),
a.label]},a.value))})}var ZC="It",YC="oe",QC="Ut",XC="Ht",eS="Lt",tS="Mt";var Id=28;function Iy(e,t){return`${e}-${t}`}function nS({id:e,label:t,options:n,active:o,onActive:i,onPick:s,several:a=!1,
foot:l}){let u=I(null),c=hd(u,Id,n.length);return Ye(()=>{let m=u.current;if(!m||o<0)return;let d=o*Id;d<m.scrollTop?m.scrollTop=
d:d+Id+8>m.scrollTop+m.clientHeight&&(m.scrollTop=d+Id+8-m.clientHeight)},[o,n]),r(O,{children:[r("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:ZC,children:[r("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((m,d)=>{let p=c.first+d;return r("div",{id:Iy(e,p),role:"option","aria-selected":m.
selected??!1,"aria-setsize":n.length,"aria-posinset":p+1,"data-active":p===o,class:YC,onPointerMove:()=>{p!==o&&i(p)},onPointerDown:f=>f.
preventDefault(),onClick:()=>s(m.value),children:[a&&r("span",{class:tS,children:m.selected&&r(ue,{name:"check"})}),r("s\
pan",{class:QC,children:m.label}),m.note!==void 0&&r("span",{class:XC,children:m.note})]},p)}),r("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&r("div",{class:eS,children:l})]})}function bs(e){let{options:t,text:n,several:o=!1,eager:i=!1}=e,s=I(null),a=Ct(),[l,u]=S(e.autofocus??!1),[c,m]=S(i?0:-1),
[d,p]=S(!1);Ye(()=>{p(!0),e.autofocus&&s.current?.focus()},[]);let f=Math.min(c,t.length-1),h=l||(e.inline??!1),g=()=>u(
!1),y=(k,C)=>{C||g(),e.onPick(k,C)},w=k=>{let C=h?t[f]:void 0;if(k.key==="ArrowDown"||k.key==="ArrowUp"){k.preventDefault(),
u(!0);let _=k.key==="ArrowDown"?1:-1;m(f<0&&_<0?t.length-1:(f+_+t.length)%Math.max(1,t.length))}else k.key==="Enter"?(k.
preventDefault(),C?y(C.value,!1):(g(),e.onTake(n))):k.key===" "&&o&&C&&f>=0?(k.preventDefault(),y(C.value,!0)):k.key==="\
Escape"&&(h||e.onCancel)?(k.preventDefault(),k.stopPropagation(),g(),e.onCancel?.()):k.key==="Backspace"&&n===""&&e.onBackspace?.()},
v=r(nS,{id:a,label:e.label,options:t,active:f,onActive:m,onPick:k=>y(k,o),several:o,foot:e.foot});return r(O,{children:[
r("input",{ref:s,class:Te(Ke,e.code&&zd),role:"combobox","aria-label":e.label,"aria-expanded":h,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":h&&f>=0?Iy(a,f):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:w,onClick:()=>u(!0),onBlur:g,onFocus:()=>{
e.autofocus&&u(!0)},onInput:k=>{u(!0),m(i?0:-1),e.onText(k.currentTarget.value)}}),e.inline&&v,!e.inline&&l&&d&&(t.length>
0||e.foot)&&r(an,{anchor:s.current,onClose:g,focus:!1,children:v})]})}var rS="Nt",iS="Rt";function en({title:e,values:t,value:n,onChange:o,free:i=!1,...s}){let a=I(null),[l,u]=S(!1),[c,m]=S(""),d=K(()=>kq(t,c),
[t,c]),p=()=>{u(!1),m("")},f=h=>{p(),o(h)};return r(O,{children:[r(P,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?p():u(!0),children:r("span",{class:rS,children:r(D,{value:n,most:32})})}),l&&r(an,{anchor:a.current,onClose:p,
role:"dialog",label:e,children:r("div",{class:iS,children:r(bs,{label:e,text:c,onText:m,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:d.slice(0,1e3).map(h=>({value:h,label:r(D,{value:h}),selected:h===n})),onPick:f,onTake:h=>{i&&
h!==""&&f(h)},onCancel:p})})})]})}function kq(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),i=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...i]}var sS="At",aS="Dt",lS="Tt",uS="_t";function qd({share:e}){return r("span",{class:sS,children:[r("span",{class:aS,"aria-hidden":"true",children:r("span",{class:lS,
style:{width:`${Math.min(100,e*100)}%`}})}),r("span",{class:uS,children:H(e)})]})}var cS="qt",mS="Ft",Hy="Gt",dS="Jt";function qy(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function pS({name:e,choice:t}){
let n=qy(e,t);return n===null?null:r("span",{class:mS,children:n})}function fS({preview:e,choice:t}){let n=[{key:"name",
head:"Column",width:"minmax(140px, max-content)",cell:({name:i})=>r("span",{class:cS,children:[r(D,{value:i,most:48,middle:!0}),
r(pS,{name:i,choice:t})]})},{key:"type",head:"Type",cell:({type:i,time_like:s})=>r("span",{class:Hy,children:s&&i!=="tim\
estamp"?`${i}, a time`:i})},{key:"filled",head:"Filled",width:"136px",cell:({filled:i})=>r(qd,{share:i})},{key:"examples",
head:"Examples",width:"minmax(240px, max-content)",cell:({examples:i})=>r(Uy,{values:i})}],o=K(()=>[...e.columns].sort((i,s)=>+(qy(
s.name,t)!==null)-+(qy(i.name,t)!==null)),[e,t]);return r(De,{label:"Columns",columns:n,rows:o})}function Uy({values:e}){
return e.length===0?r("span",{class:Hy,children:"none"}):r("span",{class:dS,children:e.slice(0,4).map((t,n)=>r("span",{children:r(
D,{value:t,most:40,middle:!0})},n))})}function hS({preview:e,choice:t}){let n=K(()=>e.columns.map(({name:o,type:i},s)=>({
key:`${s} ${o}`,head:r(O,{children:[r(D,{value:o,most:32})," ",r(pS,{name:o,choice:t})]}),number:i==="int64"||i==="float\
64",cell:a=>typeof a[s]=="number"?String(a[s]):r(D,{value:a[s],most:40,middle:!0})})),[e,t]);return r(De,{label:"First e\
vents",columns:n,rows:e.rows})}function gS({preview:e}){return r(De,{label:"Lines that cannot be taken",columns:[{key:"l\
ine",head:"Line",number:!0,cell:({line:n})=>F(n)},{key:"reason",head:"Reason",cell:({reason:n})=>r(D,{value:n,most:120})},
{key:"text",head:"Text",cell:({text:n})=>r("code",{children:r(D,{value:n,most:160})})}],rows:e.rejected})}var yS="Kt",bS="Ot",vS="Pt",Vd="Qt",xS="Vt",wS="si",kS="Wt",CS="Yt",SS="Zt",TS="eo",Vy="io",MS="ro",$S="ci";var Mq=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function PS({at:e}){let{files:t,later:n,preview:o,choice:i,
error:s}=e;return r("div",{class:yS,children:[r("p",{class:bS,children:[r(D,{value:t[0].name,most:64,middle:!0}),r("span",
{class:vS,children:$q(t,o)})]}),n.length>0&&r(Pq,{files:n}),s&&r("div",{class:xS,children:r(ge,{error:s})}),r("div",{class:wS,
children:[r(_q,{choice:i}),o.columns.length>0&&r(Dq,{columns:o.columns,choice:i})]}),o.note?r("p",{class:Vy,children:[r(
ue,{name:"info"}),r("span",{children:r(D,{value:o.note,most:400})})]}):r(Aq,{preview:o,choice:i})]})}function $q(e,t){let n=[
Mq.get(t.format)??t.format,t.compression].filter(i=>i!=="").join(", "),o=In(e.reduce((i,s)=>i+s.size,0));return e.length>
1?`${n}; the first of ${F(e.length)} files, ${o} together`:`${n}, ${o}`}function Pq({files:e}){let t=e.length-1,n=t>0?` \
and ${Se(t,"other file")} have other columns: they come next.`:" has other columns: it comes next.";return r("p",{class:Vy,
children:[r(ue,{name:"info"}),r("span",{children:[r(D,{value:e[0].name,most:48,middle:!0}),n]})]})}function Ky({dataset:e,
actors:t}){return mC(e)??Oy(Ne.value.value?.find(n=>n.name===e),t)}function _q({choice:e}){let t=e.dataset,n=Ne.value.value?.
find(i=>i.name===t),o=Ky(e);return r("div",{class:kS,children:[r(ln,{label:"Dataset",value:t,onCommit:i=>$c({dataset:i.trim()}),
error:o===null?null:{message:o,hint:""}}),o===null&&r("span",{class:Vd,children:n?`added to its ${Se(n.events,"event")}`:
"a new one"})]})}function Dq({columns:e,choice:t}){let n=e.map(({name:i})=>i),o=[...e].sort((i,s)=>Number(s.time_like)-Number(
i.time_like)).map(({name:i})=>i);return r(O,{children:[r(Wy,{label:"Time",hint:"when it happened",values:o,value:t.time,
onChange:i=>$c({time:i})}),r(Wy,{label:"Actor",hint:"who did it",values:n,value:t.actors[0]??"",onChange:i=>$c({actors:[
i]})}),r(Wy,{label:"Event",hint:"what happened",values:n,value:t.event,onChange:i=>$c({event:i})})]})}function Wy({label:e,
hint:t,values:n,value:o,onChange:i}){return r("div",{class:CS,children:[r("span",{class:SS,children:e}),r(en,{title:e,label:`${e}\
: ${o===""?"not chosen":o}`,kind:"outlined",class:TS,values:n,value:o===""?"choose":o,onChange:i}),r("span",{class:Vd,children:t})]})}
function Aq({preview:e,choice:t}){let[n,o]=S("columns"),i=e.rejected.length,s=[{value:"columns",label:`${F(e.columns.length)}\
 columns`},{value:"rows",label:`First ${Se(e.rows.length,"event")}`},...i>0?[{value:"rejected",label:`${F(i)} not taken`}]:
[]];return r(O,{children:[r("div",{class:MS,children:[r(Dt,{label:"What to look at",choices:s,value:n,onChange:o}),r("sp\
an",{class:Vd,children:["guessed from the first ",Se(e.rows_seen,"record")]})]}),r("div",{class:$S,children:[n==="column\
s"&&r(fS,{preview:e,choice:t}),n==="rows"&&r(hS,{preview:e,choice:t}),n==="rejected"&&r(gS,{preview:e})]})]})}var _S="ao",DS="to",AS="oo",ES="no",OS="po";function ql({label:e,done:t,small:n=!1,ended:o=!1}){let i=t!==null;return r("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":i?Math.round(t*100):void 0,class:Te(_S,n&&DS),children:r("div",{class:Te(
AS,!i&&OS,o&&ES),style:i?{width:`${Math.max(1,t*100)}%`}:void 0})})}var jy="do",RS="lo",Kd="xo",LS="so";function NS(){let e=DC.value;if(!e||!AC.value)return null;switch(e.phase){case"reading":return r(dt,{wide:!0,title:Gy(e.
files),onClose:ys,children:r(Pe,{lines:8})});case"unreadable":return r(Rq,{files:e.files,error:e.error});case"choosing":
return r(Lq,{at:e});case"sending":case"found":return r(Nq,{at:e})}}function Gy(e){return e.length>1?`Load ${Se(e.length,
"file")}`:"Load a file"}function Rq({files:e,error:t}){return r(dt,{title:Gy(e),onClose:ys,foot:r(O,{children:[r(P,{kind:"\
outlined",onClick:ys,children:"Close"}),r($r,{kind:"primary",children:"Another file"})]}),children:[r("p",{class:jy,children:r(
D,{value:e[0]?.name,most:80,middle:!0})}),r(ge,{error:t}),r("p",{class:Kd,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function Lq({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",i=Ky(n)===null&&!o;return r(dt,{wide:!0,title:Gy(e.files),onClose:ys,
foot:r(O,{children:[o&&r("span",{class:LS,children:"Say which column is the time."}),r(P,{kind:"outlined",onClick:ys,children:"\
Cancel"}),r(P,{kind:"primary",icon:"upload",disabled:!i,onClick:()=>{OC()},children:e.files.length>1?`Load all ${e.files.
length}`:"Load"})]}),children:r(PS,{at:e})})}function Nq({at:e}){let t=wc.value.find(({id:a})=>a===e.job),n=e.phase==="s\
ending"?e.sent:1,o=n<1,i=o?n:t?.done??null,s=e.phase==="sending"?e.files:[];return r(dt,{title:`Loading into ${e.dataset}`,
onClose:ys,foot:r(O,{children:[r(P,{kind:"danger",onClick:()=>{EC()},children:"Cancel"}),r(P,{kind:"outlined",onClick:ys,
children:"Go on in the background"})]}),children:[e.phase==="sending"&&r("p",{class:jy,children:[r(D,{value:s[e.at]?.name,
most:80,middle:!0}),r("span",{class:RS,children:s.length>1?`${e.at+1} of ${s.length}`:In(s[e.at]?.size??0)})]}),r(ql,{label:o?
"Sending":"Loading",done:i}),r("p",{class:Kd,role:"status",children:[o?"Sending":"Reading and sorting",i!==null&&` ${H(i)}`,
!o&&t&&t.rows>0&&`, ${Se(t.rows,"event")} so far`]}),o&&r("p",{class:Kd,children:"Keep this tab open until all is sent; \
after that the server goes on by itself."})]})}var Jy={};xg(Jy,{banner:()=>Zy,danger:()=>zq,default:()=>Iq,info:()=>Bq,text:()=>Yy,warning:()=>Fq});var Zy="co",Bq="go",
Fq="ho",zq="fo",Yy="uo",Iq={banner:Zy,info:Bq,warning:Fq,danger:zq,text:Yy};function vs({kind:e,children:t,actions:n}){return r("div",{class:Te(Zy,Jy[e]),role:e==="info"?"status":"alert",children:[
r(ue,{name:e==="info"?"info":"warning"}),r("span",{class:Yy,children:t}),n]})}var FS="mo",zS="I";function IS({label:e,tabs:t,value:n,onChange:o,panel:i}){return r("div",{role:"tablist","aria-label":e,class:FS,onKeyDown:a=>{
let l=t.findIndex(d=>d.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[a.key];if(u===void 0)return;a.preventDefault();
let c=(u+t.length)%t.length,m=t[c];m&&o(m.value),a.currentTarget.children[c]?.focus()},children:t.map(a=>r("button",{type:"\
button",role:"tab",class:zS,"aria-selected":a.value===n,"aria-controls":i,tabIndex:a.value===n?0:-1,onClick:()=>o(a.value),
children:a.label},a.value))})}var qq=["datasets","properties","ingests","rejects","jobs"];function HS(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:qq.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function xs(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var qS="vo",US="b",VS="wo",WS="bo",KS="yo",jS="ko",GS="zo",JS="jo";function Eo({anchor:e,label:t,head:n,items:o,onClose:i,placing:s}){let a=I(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||i(),c.act())};return r(an,{anchor:e,onClose:i,placing:s,children:[n&&r("div",{class:GS,children:n}),
r("div",{ref:a,role:"menu","aria-label":t,class:qS,onKeyDown:c=>Vq(c,a.current,i),children:o.map((c,m)=>c==="rule"?r("di\
v",{role:"separator",class:jS},m):r("button",{type:"button",tabIndex:-1,class:Te(US,c.danger&&VS),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:d=>d.currentTarget.focus(),children:[l?r("span",{class:JS,children:c.checked&&r(ue,{name:"check"})}):c.
icon&&r(ue,{name:c.icon}),r("span",{class:WS,children:c.label}),c.keys&&r("span",{class:KS,children:c.keys})]},m))})]})}
function Vq(e,t,n){let o=[...t?.querySelectorAll("button")??[]],i=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(i+1);else if(e.key==="ArrowUp")s(i<0?-1:
i-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(i+1),...o.slice(0,i+1)].find(a);l&&s(o.indexOf(l))}}function it({items:e,menuLabel:t,head:n,placing:o,...i}){let s=I(
null),[a,l]=S(!1);return r(O,{children:[r(P,{...i,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&r(Eo,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}function Dc(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function ZS(e){return(await oe(Dc(e,"/runs?li\
mit=1000"))).runs}async function YS(e,t,n,o){let i=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return oe(Dc(e,`/rejects?${i.toString()}`),{signal:o})}function QS(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return Jt(Dc(e,`/rejects?${n.toString()}`))}async function XS(e,t,n){await oe(Dc(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function eT(e){await oe(Dc(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var tT="hi",nT="Xo",oT="Co",rT="So",iT="Bo",Ac="Eo",sT="fi",Gn="Io",Qy="ui",aT="Uo",lT="Ho",uT="Lo",cT="Mo",ha="No";var Vl="Ao",mT="Do",dT="To",pT="_o",fT="ne",Cs="qo";function hT({dataset:e,onClose:t}){let[n,o]=S(""),[i,s]=S(null),[a,l]=S(!1),u=Ct(),c=n===e.name&&!a,m=()=>{c&&(l(!0),eT(
e.name).then(()=>{t(),ee(`${e.name} is dropped.`),St()},d=>{l(!1),s(J(d))}))};return r(dt,{title:"Drop a dataset",onClose:t,
foot:r(O,{children:[r(P,{kind:"outlined",onClick:t,children:"Keep it"}),r(P,{kind:"danger",icon:"trash",disabled:!c,onClick:m,
children:"Drop it for good"})]}),children:r("form",{class:Vl,onSubmit:d=>{d.preventDefault(),m()},children:[r("p",{children:[
Se(e.events,"event")," (",In(e.size_bytes),") of ",r("b",{children:r(D,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),r("div",{class:fa,children:[r("label",{class:_t,for:u,children:"Type the name of\
 the dataset to drop it"}),r("input",{id:u,class:Ke,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:d=>o(d.currentTarget.value)})]}),i&&r(ge,{error:i})]})})}function gT({datasets:e}){let[t,n]=S(null),[o,i]=S(null),s=Wq((a,l)=>n({dataset:a,anchor:l}));return r(O,{children:[r(De,
{label:"Datasets",columns:s,rows:e,onMenu:(a,l,u)=>n({dataset:a,anchor:u})}),t&&r(jq,{...t,onClose:()=>n(null),onDrop:()=>i(
t.dataset)}),o&&r(hT,{dataset:o,onClose:()=>i(null)})]})}function Wq(e){let t=mt();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>r("button",{type:"button",tabIndex:-1,class:Qy,onClick:()=>{oi(n)},children:r(
D,{value:n,most:64,middle:!0})})},{key:"more",head:"",width:"48px",cell:n=>r(P,{small:!0,icon:"more",label:`What to do w\
ith ${n.name}`,kind:"quiet",onClick:o=>e(n,o.currentTarget)})},{key:"events",head:"Events",number:!0,cell:({events:n})=>r(
"span",{title:F(n),children:V(n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?r(jd,{text:"no events"}):
j(n,t)},{key:"to",head:"To",cell:({to:n,events:o})=>o===0?null:j(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>r(
"span",{title:`${F(n)} B`,children:In(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?r(D,{value:n,most:64}):
r(jd,{text:"none"})},{key:"event",head:"Event",cell:({event:n})=>n?r(D,{value:n,most:40}):r(jd,{text:"none"})},{key:"cop\
ies",head:"Copies",cell:({copies:n,segments:o})=>r("span",{title:n?.map(({actor:i,size_bytes:s})=>`by ${i}: ${In(s)}`).join(
`
`),children:[n?.length??1,", ",Se(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>r(Kq,{dataset:n})}]}
function jd({text:e}){return r("span",{class:Gn,children:e})}function Kq({dataset:e}){return e.rejects===0?r(jd,{text:"0"}):
r("button",{type:"button",tabIndex:-1,class:Qy,onClick:()=>xe(xs("rejects",e.name)),children:V(e.rejects)})}function jq({
dataset:e,anchor:t,onClose:n,onDrop:o}){let i=I(t),s=l=>()=>xe(xs(l,e.name)),a=()=>{Od(e.name).then(()=>ee(`${e.name} is\
 being compacted.`,{label:"Show",act:()=>xe(xs("jobs",""))}),l=>ee(`Compacting failed: ${J(l).message}`))};return r(Eo,{
anchor:i.current,label:"Dataset",head:r(D,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"explore",act:()=>{
oi(e.name)}},{label:"Properties",icon:"table",act:s("properties")},{label:"Ingests",icon:"upload",act:s("ingests")},{label:"\
Rejects",icon:"error",act:s("rejects")},"rule",{label:"Compact",icon:"collapse",act:a},{label:"Drop the dataset",icon:"t\
rash",danger:!0,act:o}]})}function yT({dataset:e}){let[{value:t,error:n},o]=S({value:null,error:null}),i=()=>{ZS(e).then(a=>o({value:a,error:null}),
a=>o({value:null,error:J(a)}))},s=Fi.value.length;return z(i,[e,s]),n?r(Re,{icon:"warning",title:"The ingests cannot be \
listed",actions:r(P,{kind:"outlined",onClick:i,children:"Try again"}),children:n.message}):t?t.length===0?r(Re,{icon:"up\
load",title:"Nothing came in lately",actions:r($r,{children:"Load a file"}),children:"Files are listed for good, events \
that programs push minute by minute since the server began."}):r("div",{class:Cs,children:r(De,{label:"Ingests",columns:Gq(),
rows:t})}):r(Pe,{})}function Gq(){let e=mt();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>j(t,e,"second")},{key:"\
source",head:"Source",width:"minmax(160px, max-content)",cell:({source:t,kind:n,objects:o})=>t===""?r("span",{class:Gn,children:n===
"http"?`pushed, ${Se(o,"request")} within a minute`:Se(o,"file")}):r(D,{value:t,most:80,middle:!0})},{key:"kind",head:"B\
y",cell:({kind:t})=>r("span",{class:Gn,children:r(D,{value:t})})},{key:"objects",head:"Files",number:!0,cell:({objects:t,
source:n,kind:o})=>n===""&&o==="http"?null:F(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>r("span",{title:F(
t),children:V(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?r("span",{class:Gn,children:"\
0"}):r("span",{class:ha,title:H(n/Math.max(1,t+n)),children:V(n)})},{key:"bytes",head:"Stored",number:!0,cell:({bytes:t})=>r(
"span",{title:`${F(t)} B`,children:In(t)})}]}function Wl(e){return e==="ingest"?"Loading":"Compacting"}function bT(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var Jq=3e3;function vT(){let e=Fi.value.length;return z(()=>{nr();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&nr()},Jq);return()=>clearInterval(t)},[]),z(()=>{St()},[e]),Z1.value?wc.value.length===0?r(Re,{icon:"clock",title:"\
Nothing is under way",actions:r($r,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):r("div",{class:Cs,children:r(De,{label:"Jobs",columns:Zq(),rows:wc.value})}):r(Pe,{})}
function Zq(){let e=mt();return[{key:"kind",head:"Job",cell:({kind:t})=>Wl(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>r(D,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>r(
Yq,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>V(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>In(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>j(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,
ended:n})=>$e((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>r(Qq,
{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?r("span",{class:ha,children:r(D,{value:t,
most:160})}):null}]}function Yq({job:e}){return e.state!=="running"?r("span",{class:e.state==="failed"?ha:Gn,children:bT(
e.state)}):r("span",{class:mT,children:[r(ql,{small:!0,label:`${Wl(e.kind)} ${e.dataset}`,done:e.done}),H(e.done)]})}function Qq({
job:e}){let t=()=>{Ed(e.id).catch(n=>ee(J(n).message))};return e.state==="running"?r(P,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):r(P,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function wT(e,t,n){let o=t.trim().toLowerCase(),i=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),s=n?.descending?-1:1,a=(l,u)=>{let c=Number(l.hidden??!1)-Number(u.hidden??!1);return c!==0||
!n?c:s*Xq(xT(l,n.key),xT(u,n.key))};return i.sort(a)}function xT(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function Xq(e,t){return e<t?-1:e>t?1:0}function Gd(e,t){let{description:n="",unit:o="",hidden:i=!1}=e;return{description:n,unit:o,hidden:i,...t}}async function Jd(e,t,n){
try{return await XS(e,t,n),await Kn(e),null}catch(o){let i=J(o);return ee(`The note on ${t} was not saved: ${i.message}`),
i}}function kT({dataset:e,column:t,onClose:n}){let[o,i]=S(t.description??""),[s,a]=S(t.unit??""),[l,u]=S(null),c=Ct(),m=t.type===
"int64"||t.type==="float64",d=async()=>{let p=await Jd(e,t.name,Gd(t,{description:o.trim(),unit:s.trim()}));p?u(p):n()};
return r(dt,{title:`Describe ${ne(t.name).text}`,onClose:n,foot:r(O,{children:[r(P,{kind:"outlined",onClick:n,children:"\
Cancel"}),r(P,{kind:"primary",onClick:()=>{d()},children:"Save"})]}),children:r("form",{class:Vl,onSubmit:p=>{p.preventDefault(),
d()},children:[r("div",{class:fa,children:[r("label",{class:_t,for:`${c}-text`,children:"What it is"}),r("input",{id:`${c}\
-text`,class:Ke,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:p=>i(p.
currentTarget.value)})]}),m&&r("div",{class:fa,children:[r("label",{class:_t,for:`${c}-unit`,children:"Unit"}),r("input",
{id:`${c}-unit`,class:Ke,value:s,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:p=>a(p.currentTarget.value)})]}),
l&&r(ge,{error:l}),r("button",{type:"submit",hidden:!0})]})})}function Zd({label:e,value:t,onInput:n}){return r("input",{class:Ke,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function CT({dataset:e}){let{value:t,error:n}=_e(e).value;return z(()=>{_e(e).value.value&&Kn(e)},[e]),t?r(eU,{dataset:t}):
n?r(Re,{icon:"warning",title:"The properties cannot be shown",actions:r(P,{kind:"outlined",onClick:()=>{Kn(e)},children:"\
Try again"}),children:n.message}):r(Pe,{})}function eU({dataset:e}){let[t,n]=S(""),[o,i]=S(null),[s,a]=S(null),l=e.columns??
[],u=K(()=>wT(l,t,o),[l,t,o]),c=K(()=>tU(e,a),[e]),m=l.filter(d=>d.hidden).length;return r(O,{children:[r("div",{class:Ac,
children:[r("div",{class:sT,children:r(Zd,{label:"Find a property",value:t,onInput:n})}),r("span",{class:Gn,role:"status",
children:[t===""?Se(l.length,"property","properties"):`${F(u.length)} of ${Se(l.length,"property","properties")}`,m>0&&`\
, ${F(m)} hidden`]})]}),u.length===0?r(Re,{icon:"search",title:"No property has this text",actions:r(P,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):r("div",{class:Cs,children:r(De,{label:"Properties",columns:c,rows:u,sort:o,
onSort:i})}),s&&r(kT,{dataset:e.name,column:s,onClose:()=>a(null)})]})}function tU(e,t){let n=mt(),o=s=>s.actor?"actor":
s.name==="event"&&e.event?"event":s.name==="time"?"time":null,i=s=>s.hidden?cT:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:s=>r("span",{class:`${uT} ${i(s)??""}`,children:[r(D,{value:s.name,most:64,middle:!0}),
o(s)&&r("span",{class:lT,children:o(s)})]})},{key:"type",head:"Type",cell:s=>r("span",{class:Gn,children:[s.type,s.unit?
`, ${s.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:s=>r(qd,{share:e.events===0?0:(s.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:s})=>s===void 0?null:r("span",{title:F(s),children:V(
s)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:s=>r(nU,{column:s,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:s})=>s?j(s,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"\
minmax(160px, max-content)",cell:s=>s.description?r(D,{value:s.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:s=>r("span",{class:aT,children:[r(P,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${s.name}`,onClick:()=>t(
s)}),r(P,{small:!0,kind:"quiet",icon:s.hidden?"show":"hide",label:s.hidden?`Show ${s.name}`:`Hide ${s.name}`,onClick:()=>{
Jd(e.name,s.name,Gd(s,{hidden:!s.hidden}))}})]})}]}function nU({column:e,zone:t}){if(e.examples?.length)return r(Uy,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let i=s=>typeof s=="number"?V(s):e.type==="timestamp"?
j(String(s),t):String(s);return r("span",{class:Gn,children:[i(n)," to ",i(o)]})}var Yd=de(null);function ii(e){Yd.value=e}function ST(){let e=Yd.value;return e?r(O,{children:e(()=>{Yd.value===e&&(Yd.value=
null)})}):null}var MT="Fo",$T="Go";function PT(e,t){ii(n=>r(rU,{text:e,what:t,onClose:n}))}function rU({text:e,what:t,onClose:n}){let o=I(null);return Ye(()=>o.
current?.select(),[]),r(dt,{title:`${t}, to copy`,onClose:n,children:[r("p",{class:MT,children:"This page may not use th\
e clipboard. The text is selected: press Ctrl+C."}),r("textarea",{ref:o,class:$T,readOnly:!0,"data-autofocus":!0,rows:6,
"aria-label":t,value:e,onFocus:i=>i.currentTarget.select()})]})}function He(e,t){iU(e).then(n=>{n?ee(`${t} is copied.`):PT(e,t)})}async function iU(e){if(navigator.clipboard!==void 0&&
await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("textarea");t.value=e,t.
className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}var sU=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function _T(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
sU,"…"),i=t.get(o);t.set(o,{reason:o,part:i?.part??aU(o),count:(i?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function aU(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var AT="mi",ET="Jo";function LT({dataset:e}){let[t,n]=S(""),[o,i]=S(null),s=RT(e,t),a=RT(e,""),l=Ne.value.value?.find(({name:c})=>c===e)?.rejects??
0;if(a.error)return r(Re,{icon:"warning",title:"The lines cannot be listed",actions:r(P,{kind:"outlined",onClick:a.again,
children:"Try again"}),children:a.error.message});if(!a.rows)return r(Pe,{});if(a.rows.length===0)return r(Re,{icon:"che\
ck",title:"Every line was taken",actions:r(P,{kind:"outlined",onClick:a.again,children:"Look again"})});let u=_T(a.rows);
return r(O,{children:[r("div",{class:Ac,children:[r("div",{class:pT,role:"group","aria-label":"Reasons",children:[r(OT,{
text:r(O,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(c=>r(OT,{text:r(D,{value:c.reason,
most:56}),number:c.count,more:a.more,pressed:t===c.part,onClick:()=>n(t===c.part?"":c.part)},c.reason))]}),r("a",{class:AT,
href:QS(e,t),download:`${e}-rejects.ndjson`,children:[r(ue,{name:"download"}),"Download"]})]}),r("div",{class:Cs,children:s.
rows?r(De,{label:"Lines that were not taken",columns:uU(),rows:s.rows,onCell:c=>i(c)}):r(Pe,{})}),s.rows&&s.more&&r("div",
{class:Ac,children:[r(P,{kind:"outlined",onClick:s.next,children:"More lines"}),r("span",{class:Gn,children:[F(s.rows.length),
" are shown"]})]}),o&&r(cU,{reject:o,onClose:()=>i(null)})]})}function OT({text:e,number:t,more:n=!1,pressed:o,onClick:i}){
return r("button",{type:"button",class:fT,"aria-pressed":o,onClick:i,children:[e,r("span",{class:Gn,children:[V(t),n&&"+"]})]})}
function RT(e,t){let[n,o]=S({rows:null,cursor:void 0,error:null}),[i,s]=S(0),a=I(null),l=(u,c)=>{a.current?.abort();let m=a.
current=new AbortController;YS(e,t,c,m.signal).then(d=>o({rows:[...u,...d.rejects],cursor:d.cursor,error:null}),d=>{m.signal.
aborted||o({rows:null,cursor:void 0,error:J(d)})})};return z(()=>(l([],void 0),()=>a.current?.abort()),[e,t,i]),{rows:n.
rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>s(i+1)}}function uU(){let e=mt();return[
{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>r(D,{value:NT(t),most:48,middle:!0})},{key:"line",head:"\
Line",number:!0,cell:({line:t})=>F(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>F(t)},{key:"reason",head:"\
Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>r(D,{value:t,most:96})},{key:"text",head:"Text",width:"min\
max(240px, max-content)",cell:({text:t})=>r("span",{class:dT,children:r(D,{value:t,most:120})})},{key:"at",head:`At (${e}\
)`,cell:({at:t})=>j(t,e,"second")}]}function NT({source:e,key:t}){return t!==""?t:e}function cU({reject:e,onClose:t}){return r(
dt,{wide:!0,title:"A line that was not taken",onClose:t,foot:r(P,{kind:"outlined",icon:"copy",onClick:()=>He(e.text,"The\
 line"),children:"Copy the line"}),children:r("div",{class:Vl,children:[r("p",{class:ha,children:r(D,{value:e.reason,most:1e3})}),
r("p",{class:Gn,children:[r(D,{value:NT(e),most:200,middle:!0}),", line ",F(e.line),", byte ",F(e.offset),"; ",Se(e.text.
length,"character")]}),r("pre",{class:ET,tabIndex:0,children:r(D,{value:e.text,most:2e4})})]})})}var Qd={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function BT({rest:e}){
let{tab:t,dataset:n}=HS(e),o=Ne.value.value?.map(({name:l})=>l)??[],i=n!==""?n:o.includes(Yt.value)?Yt.value:o[0]??"",s=t!==
"datasets"&&t!=="jobs";z(()=>{document.title=`${Qd[t]} · Data · Sluice`},[t]);let a=Fi.value.length;return z(()=>{St()},
[a]),r("main",{class:tT,"data-tab":t,children:[r("header",{class:nT,children:[r("h1",{children:"Data"}),s&&i!==""&&r(en,
{title:"Dataset",icon:"data",kind:"outlined",class:rT,values:o,value:i,onChange:l=>xe(xs(t,l))}),r("span",{class:oT}),r(
$r,{kind:"primary",children:"Load a file"})]}),r(IS,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>xe(
xs(l,n)),tabs:Object.keys(Qd).map(l=>({value:l,label:l==="jobs"&&a>0?`Jobs (${a})`:Qd[l]}))}),r(mU,{}),r("div",{id:"data\
-panel",role:"tabpanel","aria-label":Qd[t],class:iT,children:r(dU,{tab:t,dataset:i})})]})}function mU(){return(Ne.value.
value??[]).filter(t=>t.compaction_failed).map(({name:t,compaction_failed:n})=>r(vs,{kind:"warning",actions:r(P,{small:!0,
kind:"outlined",onClick:()=>{Od(t).then(()=>xe(xs("jobs","")),o=>ee(J(o).message))},children:"Compact now"}),children:[r(
D,{value:t,most:48})," could not be compacted on ",j(n.at,mt(),"minute"),": ",r(D,{value:n.error,most:300}),". All event\
s are there, and queries become slower until it succeeds."]},t))}function dU({tab:e,dataset:t}){let{value:n,error:o}=Ne.
value;if(e==="jobs")return r(vT,{});if(!n)return o?r(Re,{icon:"warning",title:"The datasets cannot be listed",actions:r(
P,{kind:"outlined",onClick:()=>{St()},children:"Try again"}),children:o.message}):r(Pe,{});if(n.length===0)return r(Re,{
icon:"data",title:"There are no datasets yet",actions:r($r,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return r(gT,{datasets:n});case"properties":return r(CT,{dataset:t},t);case"\
ingests":return r(yT,{dataset:t},t);case"rejects":return r(LT,{dataset:t},t)}}var FT={name:"data",label:"Data",icon:"data",letter:"d",Page:BT};var pU=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function Xd(e){let t=pU.exec(e)?.[1];if(t===void 0)return null;let n=zT(
t),[o,i,s]=n.map(l=>l.trim()),a=Number(i);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function Xy({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function zT(e){let t=[],n=0,o="",i=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(i,s)),
i=s+1)}return[...t,e.slice(i)]}function fU(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function IT(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&fU(t[1])?zT(t[1])[0].trim():"";return n===""?null:n}var hU=40,gU=40;function ep(e){if(e.samples)return"raw";let t=ie(e.aggregate?.by);return t.some(o=>Xd(o)!==null)?t.some(
Ss)?"heat":"distribution":t.some(Ss)?"line":"table"}function Ss(e){return/^\s*time\s*\(/i.test(e)}function Pr(e){for(let t of ie(
e.aggregate?.by)){let n=Xd(t);if(n)return n}return null}function Ec(e,t,n,o){if(t==="raw")return e.samples?e:{...Oe(e),samples:{}};
let i=e.aggregate??n??la("explore",null,{events:[]}).aggregate,s={...Oe(e),aggregate:i},a=ie(i.by).filter(u=>!El(u)),l=ie(
i.by).find(Ss)??"time('auto')";switch(t){case"distribution":return HT(s,u=>[u,...a.slice(0,1)],hU,o);case"heat":return HT(
s,u=>[l,u],gU,o);case"line":return eb(s,[l,...a],n);case"bar":return eb(s,a.length>0?a:[l],n);default:return eb(s,a,n)}}
function yU(e){for(let t of ie(e.aggregate?.measures)){let n=IT(t);if(n!==null)return n}return null}function HT(e,t,n,o){
let i=Pr(e)??bU(e,n,o);if(!i)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(Xy(i))]}}}function bU(e,t,n){let o=yU(e),i=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return i?{value:i.value,count:t,scale:i.log?"log":"linear"}:null}function eb(e,t,n){let o=e.aggregate,i=Pr(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=i,c=JSON.stringify(ie(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function tp(e,t){
let n=Pr(e);if(!e.aggregate||!n)return e;let o=ie(e.aggregate.by).map(i=>Xd(i)?Xy({...n,...t}):i);return{...e,aggregate:{
...e.aggregate,by:o}}}var vU=100;function Kl(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:i})=>Qt(
o)!=="none"?0:i==="float64"?1:2;return t.toSorted((o,i)=>n(o)-n(i)).map(o=>{let{min:i,max:s}=o,[a,l]=[Qe(i),Qe(s)];return{
value:Ce(o.name),log:a!==null&&l!==null&&a>0&&l/a>vU}})}var xU=[["Today",{from:"now/d"}],["Yesterday",{from:"now-1d/d",to:"now/d"}],...["week","month","quarter","year"].flatMap(
e=>{let t=e==="month"?"mo":e.charAt(0);return[[`This ${e}`,{from:`now/${t}`}],[`Last ${e}`,{from:`now-1${t}/${t}`,to:`no\
w/${t}`}]]})],UT=new Map([["s","second"],["m","minute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quart\
er"],["y","year"]]);function ga(e,t){let n=({from:o,to:i})=>o===void 0&&(i===void 0||i==="now")?"":`${ya(o??"")} ${ya(i??
"now")}`;return n(e)===n(t)}function ya(e){return String(e).replace(/\/1(?=[a-z])/,"/")}function or(e,t){if(ga(e,{}))return"\
All data";let n=xU.find(([,u])=>ga(u,e));if(n)return n[0];let{from:o,to:i}=e,s=typeof o=="string"?/^now-(\d+)([a-z]+)(?:\/\2)?$/.
exec(ya(o)):null,a=s?UT.get(s[2]):void 0;if(s&&a&&ga(e,{from:`now-${s[1]}${s[2]}`}))return`Last ${s[1]==="1"?a:`${s[1]} ${a}\
s`}`;if(s&&a&&ga(e,{from:`now-${s[1]}${s[2]}/${s[2]}`,to:`now/${s[2]}`}))return`Last ${s[1]} whole ${a}s`;let l=[o,i].map(
u=>typeof u=="string"&&/^\d{4}-\d\d-\d\d$/.test(u)?u:null);return l[0]&&l[1]?wU(l[0],tb(l[1])):`${qT(o,t,"the first even\
t")} – ${qT(i,t,"now")}`}function wU(e,t){let n=j(t,"UTC","day");return e===t?n:e.slice(0,7)===t.slice(0,7)?`${Number(
e.slice(8))} – ${n}`:`${j(e,"UTC",e.slice(0,4)===t.slice(0,4)?"dayShort":"day")} – ${n}`}function tb(e){return new Date(
Date.parse(`${e}T00:00:00Z`)-864e5).toISOString().slice(0,10)}function qT(e,t,n){return e===void 0?n:typeof e=="number"||
!/^\d{4}-\d\d-\d\d(T|$)/.test(e)?String(e):/(Z|[+-]\d\d:\d\d)$/.test(e.slice(10))?j(e,t,j(e,t,"clock")==="00:00"?"day":"\
minute"):j(`${e}${e.includes("T")?"":"T00:00"}Z`,"UTC",e.includes("T")?"minute":"day")}function VT(e){let{from:t,to:n}=e;
if(ga(e,{}))return"";if(n===void 0||n==="now")return/\/|^\d{4}-\d\d-\d\d$/.test(String(t))?`since ${t}`:String(t);if(t===
void 0)return`before ${n}`;if(typeof n=="string"&&/^\d{4}-\d\d-\d\d$/.test(n))return t===tb(n)?t:`${t} - ${tb(n)}`;let o=ya(
n).replace(/\/([a-z]+)$/,"-1$1/$1");return ya(t)===o?o:`${t} - ${o}`}function WT(e,t){let{start:n,end:o,hours:i,odd_days:s=[]}=e;
if(n===void 0&&o===void 0)return"all data";let a=`${n===void 0?"the first event":j(n,t)} – ${o===void 0?"now":kU(n,o,t)}`,
l=s.slice(0,2).map(({date:u,hours:c})=>`${j(u,"UTC","dayShort")} has ${c} h`);return[a,...i?[$e(i*3600)]:[],...l].join("\
 · ")}function kU(e,t,n){let o=e!==void 0&&j(e,n,"day")===j(t,n,"day");return j(t,n,o?"clock":"minute")}function KT({from:e,
to:t}){let n=typeof e=="string"?/^now-(\d+)(m|h|d|w|mo|q|y)(?:\/[a-z]+)?$/.exec(ya(e)):null;if(!n||!/^now(\/|$)/.test(String(
t??"now")))return null;let[o,i]=[`now-${n[1]}${n[2]}`,n[2]];return{isWhole:ya(t??"now").includes("/"),open:{from:o},whole:{
from:`${o}/${i}`,to:`now/${i}`}}}function np(e){let t=/^(\d+)(s|m|h|d|w|mo|q|y)$/.exec(e);if(!t)return e;let[n,o]=[Number(
t[1]),UT.get(t[2])];return e==="7d"?"a week":n===1?`${o==="hour"?"an":"a"} ${o}`:`${n} ${o}s`}function rr(e,t,n){let{timezone:o,week_start:i}=e;return oe("v1/times",{body:{...o?{timezone:o}:{},...i?{week_start:i}:{},
...t},signal:n})}async function op(e,t){let{texts:[n]}=await oe("v1/times",{body:{texts:[e],...t===""?{}:{timezone:t}}});
if(n&&!n.error)return n;throw new et({code:"time",message:n?.error?.message??"This is no range of time",hint:n?.error?.hint??
""})}function rp(e,t){let{year:n,month:o}=Cr(e,t);return{year:n,month:o}}function nb({year:e,month:t},n){let o=e*12+t-1+n;return{
year:Math.floor(o/12),month:o%12+1}}function jT({year:e,month:t},n){let i=(new Date(Date.UTC(e,t-1,1)).getUTCDay()-n+7)%
7,s=new Date(Date.UTC(e,t,0)).getUTCDate();return Array.from({length:Math.ceil((i+s)/7)*7},(a,l)=>new Date(Date.UTC(e,t-
1,1-i+l)).toISOString().slice(0,10))}function ba(e,t){let{year:n,month:o,day:i}=Cr(e,t);return`${n}-${String(o).padStart(
2,"0")}-${String(i).padStart(2,"0")}`}var JT="Ko",ZT="Oo",YT="Po",QT="Qo",XT="Vo",e2="pe",t2="Wo",n2="vi",o2="Yo",r2="wi",i2="Zo",s2="en",a2="in",l2="rn",u2="\
an",c2="bi",m2="yi",d2="ki",p2="tn";var ip=864e5,f2=120;function CU(e){return[1,2,7,14,30,90,365].find(t=>e/t<=f2)??Math.ceil(e/f2)}function h2({document:e,
present:t,zone:n,month:o,onMonth:i,onChoose:s}){let a=I(null),[l,u]=S(null),c=Ne.value.value?.find(({name:k})=>k===e.dataset),
m=SU(e,c?.from,c?.to);if(!c?.to||m.counts.length===0)return null;let[d,p]=[m.from,m.from+m.counts.length*m.step],f=Math.
max(1,...m.counts),h=k=>Math.max(0,Math.min(1,(k-d)/(p-d))),g=(k,C,_)=>k<p&&C>d&&r("span",{class:_,style:{left:`${h(k)*100}\
%`,width:`${Math.max(.5,(h(C)-h(k))*100)}%`}}),y=k=>{let C=a.current.getBoundingClientRect();return d+Math.max(0,Math.min(
1,(k.clientX-C.left)/C.width))*(p-d-1)},w=k=>{let C=y(k);if(!l)return;u(null);let[_,T]=[Math.min(l.from,C),Math.max(l.from,
C)];T-_<m.step?i(rp(C,n)):s(`${ba(_,n)} - ${ba(T,n)}`)},v=m.counts.reduce((k,C)=>k+C,0);return r("div",{class:a2,children:[
r("div",{ref:a,class:l2,role:"img","aria-label":`${Se(v,"event")} from ${j(d,n,"day")} to ${j(p-1,n,"day")}`,onPointerDown:k=>{
k.currentTarget.setPointerCapture(k.pointerId);let C=y(k);u({from:C,to:C})},onPointerMove:k=>{l&&u({...l,to:y(k)})},onPointerUp:w,
children:[t?.start!==void 0&&g(Date.parse(t.start),Date.parse(t.end??""),c2),m.counts.map((k,C)=>r("span",{class:u2,style:{
height:`${k===0?0:Math.max(6,k/f*100)}%`}},C)),g(Date.UTC(o.year,o.month-1,1),Date.UTC(o.year,o.month,1),m2),l&&g(Math.min(
l.from,l.to),Math.max(l.from,l.to),d2)]}),r("div",{class:p2,"aria-hidden":"true",children:[r("span",{children:j(d,n,"day")}),
r("span",{children:j(p-1,n,"day")})]})]})}function SU({dataset:e,timezone:t},n,o){let i=n===void 0||o===void 0?0:(Date.parse(
o)-Date.parse(n))/ip+1,s=CU(i),{answer:a}=ut(i===0?null:{dataset:e,...t?{timezone:t}:{},aggregate:{measures:["count()"],
by:["time('1d')"],limit:0}});return K(()=>{let l=a&&"rows"in a?a.rows:[],u=Date.parse(String(l[0]?.[0]??n??"")),c=new Array(
Math.max(0,Math.ceil((Date.parse(o??"")-u+1)/(s*ip))||0)).fill(0);for(let[m,d]of l){let p=Math.floor((Date.parse(String(
m))-u+72e5)/(s*ip));p>=0&&p<c.length&&(c[p]+=Number(d))}return{from:u,step:s*ip,counts:l.length===0?[]:c}},[a,n,o,s])}var g2=["sunday","monday","tuesday","wednesday","thursday","friday","saturday"];function y2({document:e,present:t,onChoose:n}){
let o=e.timezone??"UTC",[i,s]=S(null),[a,l]=S(null),u=Ne.value.value?.find(({name:v})=>v===e.dataset)?.to,c=i??rp(t?.end?
Date.parse(t.end)-1:u??Date.now(),o),m=Math.max(0,g2.indexOf(e.week_start??"monday")),d=jT(c,m),{counts:p,most:f}=MU(e,d[0],
d.at(-1),o),h=PU(e,d[0],d.at(-1)),g=v=>t?.start!==void 0&&v>=ba(t.start,o)&&v<=ba(Date.parse(t.end)-1,o),y=v=>{a===null?
l(v):n(a<v?`${a} - ${v}`:`${v} - ${a}`)},w=I(null);return r("div",{class:JT,children:[r(h2,{document:e,present:t,zone:o,
month:c,onMonth:s,onChoose:n}),r("div",{class:ZT,children:[r(P,{small:!0,icon:"left",label:"The month before",kind:"quie\
t",onClick:()=>s(nb(c,-1))}),r("span",{class:YT,"aria-live":"polite",children:j(Date.UTC(c.year,c.month-1,1),"UTC","mont\
h")}),r(P,{small:!0,icon:"right",label:"The month after",kind:"quiet",onClick:()=>s(nb(c,1))})]}),r("div",{ref:w,class:QT,
role:"group","aria-label":"Days",onKeyDown:v=>TU(v,w.current),children:[d.slice(0,7).map(v=>r("span",{class:XT,"aria-hid\
den":"true",children:g2[new Date(v).getUTCDay()].slice(0,2)},v)),d.map((v,k)=>{let C=p.get(v)??0,_=h.get(v);return r("bu\
tton",{type:"button","data-day":v,tabIndex:k===0?0:-1,"aria-pressed":g(v),"aria-label":`${j(v,"UTC","day")}, ${F(C)} eve\
nts${_===void 0?"":`, ${_} hours long`}`,class:Te(e2,!v.startsWith(`${c.year}-${String(c.month).padStart(2,"0")}`)&&t2,g(
v)&&n2,a===v&&o2),onClick:()=>y(v),children:[Number(v.slice(8)),_!==void 0&&r("span",{class:i2,children:[_," h"]}),r("sp\
an",{class:r2,style:{width:`${f>0?Math.sqrt(C/f)*100:0}%`}})]},v)})]}),r("p",{class:s2,children:a===null?"Choose the fir\
st day; bars show how many events there are.":`From ${j(a,"UTC","day")}: choose the last day.`})]})}function TU(e,t){let n=new Map(
[["ArrowLeft",-1],["ArrowRight",1],["ArrowUp",-7],["ArrowDown",7]]).get(e.key),o=[...t?.querySelectorAll("[data-day]")??
[]],i=o.indexOf(e.target);if(n===void 0||i<0)return;e.preventDefault();let s=o[Math.max(0,Math.min(i+n,o.length-1))];for(let a of o)
a.tabIndex=a===s?0:-1;s.focus()}function MU(e,t,n,o){let{dataset:i,timezone:s}=e,{answer:a,of:l}=ut({dataset:i,...s?{timezone:s}:
{},from:t,to:`${n}T23:59:59.999999`,aggregate:{measures:["count()"],by:["time('1d')"],limit:100}}),u=l?.from===t?$U(a):[],
c=new Map(u.map(([m,d])=>[ba(String(m),o),Number(d)]));return{counts:c,most:Math.max(0,...c.values())}}function $U(e){return e&&
"rows"in e?e.rows:[]}function PU(e,t,n){let[o,i]=S(new Map);return z(()=>{let s=new AbortController;return rr(e,{texts:[
`${t} - ${n}`]},s.signal).then(({texts:a})=>i(new Map(a[0]?.odd_days?.map(({date:l,hours:u})=>[l,u]))),()=>{}),()=>s.abort()},
[t,n,e.timezone]),o}function sp(e){let[t,n]=S([]);return z(()=>{let o=new AbortController;return rr(e,{presets:!0},o.signal).then(i=>n(i.presets??
[]),()=>{}),()=>o.abort()},[e.timezone,e.week_start]),t}function An(e){let t=e.from!==void 0&&e.to==="now"?void 0:e.to;he({document:Le(Le(ve.value,"from",e.from),"to",t)})}async function ap(e,t){
let{from:n,to:o}=e,i=[n===void 0?"all":`since ${n}`,o===void 0?"before now":`before ${o}`],{texts:[s,a]}=await rr(e,{texts:i},
t),l=s?.error??a?.error;if(l||s?.start===void 0||a?.end===void 0)return{text:i.join(", "),...l?{error:l}:{}};let{texts:[
u]}=await rr(e,{texts:[`${s.start} - ${a.end}`]},t);return{...u,relative:/now/.test(`${n}${o??"now"}`)}}async function lp(e){
try{let t=ve.value,n=await ap(t);if(n.start===void 0){ee("The range has no start: choose one before it is moved.");return}
let{texts:[o]}=await rr(t,{texts:[`${n.start} - ${n.end}`],...e});o?.error?ee(o.error.message):o&&ve.value===t&&An(o)}catch(t){
ee(J(t).message)}}async function b2(e){let t=await ap(e);if(t.start===void 0)return null;let{texts:[n]}=await rr(e,{texts:[
`${t.start} - ${t.end}`],shift:-1});if(n?.start===void 0)return null;let o=/T00:00:00(Z|[+-]\d\d:\d\d)$/;if(!o.test(n.start)||
!o.test(t.start)){let c=Math.round((Date.parse(t.start)-Date.parse(n.start))/6e4);return c<1?null:c%1440===0?`${c/1440}d`:
`${c}m`}let[i,s]=[n.start.slice(0,10),t.start.slice(0,10)],[a,l]=[i,s].map(c=>c.split("-").map(Number)),u=(l[0]-a[0])*12+
l[1]-a[1];return a[2]===l[2]&&u>0?u%12===0?`${u/12}y`:`${u}mo`:`${Math.round((Date.parse(s)-Date.parse(i))/864e5)}d`}var v2="on",x2="nn",w2="zi",k2="ji",C2="pn",S2="Xi",T2="dn",up="ln";function M2({wrong:e,onDone:t}){let n=ve.value,{from:o,to:i}=n,s=n.timezone??"UTC",a=_U(o,i,s),{draft:l,read:u}=DU(),[c,
m]=S(e),d=sp(n),p=I(0),f=w=>{p.current++,An(w),t()},h=async w=>{let v=++p.current;try{let{texts:[k]}=await rr(n,{texts:[
w.trim()===""?"all":w]});if(v!==p.current||!k)return;k.error?m({message:k.error.message,hint:k.error.hint??""}):f(k)}catch(k){
v===p.current&&m(J(k))}},g=KT(n),y=l?.error?null:l??a;return r("div",{class:x2,children:[r(ln,{label:`Range, on the cloc\
k of ${s}`,value:VT(n),placeholder:"last 2 hours, 14 May 9:30 - 10:15, 2026-05, now-1w/w",onInput:w=>{m(null),u(w)},onCommit:w=>{
h(w)},error:c,autofocus:!0,note:y?WT(y,s):l?.error?.message}),r("div",{class:w2,children:[r("div",{class:k2,role:"group",
"aria-label":"Usual ranges",children:d.map(w=>r(P,{small:!0,kind:"plain",class:C2,pressed:ga(w,n),onClick:()=>f(w),children:w.
text.charAt(0).toUpperCase()+w.text.slice(1)},w.text))}),r(y2,{document:n,present:a,onChoose:w=>{h(w)}})]}),r("div",{class:S2,
children:[g&&r(P,{small:!0,kind:"outlined",pressed:g.isWhole,onClick:()=>An(g.isWhole?g.open:g.whole),children:"Whole pe\
riods only"}),a?.relative&&a.start!==void 0&&r(P,{small:!0,kind:"outlined",icon:"pause",onClick:()=>f({text:"",from:a.start,
to:a.end}),children:"Freeze as it is now"})]})]})}function _U(e,t,n){let[o,i]=S(null);return z(()=>{let s=new AbortController;
return ap(ve.value,s.signal).then(i,a=>{zn(a)||i(null)}),()=>s.abort()},[e,t,n]),o?.error?null:o}function DU(){let[e,t]=S(
null),n=I(null),o=i=>{if(n.current?.abort(),n.current=new AbortController,i.trim()===""){t(null);return}rr(ve.value,{texts:[
i]},n.current.signal).then(({texts:s})=>t(s[0]??null),()=>{})};return z(()=>()=>n.current?.abort(),[]),{draft:e,read:o}}var Jn=new ia,mp=de(Tr("waits")==="yes");function $2(e){mp.value=e,Mr("waits",e?"yes":"no")}var Oc=de(Number(Tr("most")??
10)||0);function P2(e){Oc.value=Math.max(0,e||0),Mr("most",String(Oc.value))}var AU=150,cp,Ms=null;function ir(){clearTimeout(
cp),Ms=ve.value,Jn.run(Ms,{history:!0,mostSeconds:Oc.value})}function dp(){clearTimeout(cp),Ms=ve.value,Jn.run(Ms,{history:!0})}
function _2(){Fn(()=>{let{state:e,how:t}=kd.value,n=ni.value,o=tn.find(i=>i.name===e.view)?.runs??!0;n.kind!=="view"||e.
document.dataset===""||!o||Ms!==null&&Lt(Ms,e.document)||mp.value&&Ms!==null&&Lt(Oe(Ms).dataset,e.document.dataset)||(clearTimeout(
cp),cp=setTimeout(ir,t==="replace"?AU:0))})}function D2(){let e=I(null),[t,n]=S(!1),o=or(ve.value,ve.value.timezone??"UTC"),{error:i}=Jn.result.value,s=Ai(i,"from")??
Ai(i,"to"),a="The question";return fo([{keys:"t",label:"Range of time",group:a,act:()=>n(!0)},{keys:"[",label:"The range\
 before",group:a,act:()=>{lp({shift:-1})}},{keys:"]",label:"The range after",group:a,act:()=>{lp({shift:1})}},{keys:"-",
label:"Zoom out",group:a,act:()=>{lp({zoom:2})}}]),r(O,{children:[r(P,{buttonRef:e,icon:"calendar",after:"down",kind:s?"\
danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:r("span",{class:v2,children:o})}),s&&!t&&r("div",
{class:up,children:r(ge,{error:s})}),t&&r(an,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:r(
M2,{wrong:s,onDone:()=>n(!1)})})]})}function At(e,t){if(e==null)return;let n=Zt(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"?null:
n[0]===n[1]?void 0:[n[0],n[1]]}function si(e,t,n="none"){if(t===void 0)return nt(e,n);let[o,i]=t??[NaN,NaN];return n==="\
share"?fk(e,o,i):pk(e,o,i,s=>nt(s,n))}function pp([e,t],n="none"){return`between ${nt(e,n)} and ${nt(t,n)} in 95 of 100 \
cases`}function sr(e,t){return t===void 0?V(e):si(e,t)}function ho(e,t){return e===null?"–":t===void 0?H(e):si(e,t,"sh\
are")}function Wt(e,t){return t===null?e:`~ ${e}`}function $s(e){return e.replace(/ \u00b1.*$/,"")}function A2(e,t){let n=[];
return E2(e,t,n),n.sort((o,i)=>o-i),n[n.length>>1]??null}function E2(e,t,n){if(!(t===null||typeof t!="object")){if(typeof e==
"number"){let[o,i]=t;e!==0&&typeof o=="number"&&typeof i=="number"&&n.push((i-o)/2/Math.abs(e));return}for(let[o,i]of Object.
entries(t))E2(Zt(e,[Array.isArray(e)?Number(o):o]),i,n)}}function O2(e,t){return t==="entries"?Se(e,"pass","passes"):t===
"starts"?Se(e,"start"):Se(e,"actor")}var L2="xn",N2="U";function B2(){let e=Jn.result.value,t=e.phase==="running"||e.phase==="estimate";return r("div",{class:L2,children:[r("sp\
an",{role:"status",class:N2,"data-phase":e.phase,children:[e.phase==="exact"&&r(ue,{name:"check",size:14}),e.phase==="er\
ror"&&r(ue,{name:"error",size:14}),OU(e)]}),t&&r(P,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>Jn.
cancel()}),e.phase==="stopped"&&r(P,{small:!0,kind:"outlined",onClick:dp,children:ib(e)}),(e.phase==="cancelled"||e.phase===
"error")&&r(P,{small:!0,kind:"outlined",onClick:ir,children:"Run again"})]})}function ib({expected:e}){return e===null?"\
Finish":`Finish, about ${$e(e<60?Math.ceil(e):e)}`}function OU(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"\
running":return"running";case"estimate":return rb(e);case"stopped":return e.sampled===null||e.former?"stopped":`${rb(e)}\
, stopped`;case"cancelled":return e.sampled===null?"cancelled":`cancelled; this is an ${rb(e)}`;case"error":return e.answer?
"failed; this is the answer before":"failed";case"exact":{let n=Tl(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<
1?`sample of ${H(t.sampled_fraction)}`:"exact";return t?`${o}, ${n}, read ${V(t.rows_scanned)} rows`:`${o}, ${n}`}}}function rb({
answer:e,intervals:t,sampled:n}){let o=A2(e,t);return`estimate from ${H(n??0)} of actors${o===null?"":`, ±${ey(o)}`}`}function Oo({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?r(Re,{icon:"clock",title:"Stopped",actions:r(
P,{kind:"primary",onClick:ir,children:"Run again"}),children:"Nothing was answered yet."}):e.phase==="stopped"?r(Re,{icon:"\
clock",title:"This would take long",actions:r(P,{kind:"primary",onClick:dp,children:ib(e)}),children:"Nothing was read y\
et. A shorter range or a filter makes it quicker."}):r(Pe,{})}function ai({result:e,children:t}){let n=e.of;if(!n)return null;
let o=n.from!==void 0||n.to!==void 0;return r(Re,{icon:"search",title:"Nothing found",actions:r(O,{children:[o&&r(P,{kind:"\
primary",onClick:()=>An({}),children:"All data"}),n.where!==void 0&&r(P,{kind:"outlined",onClick:()=>he({document:Le(n,"\
where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&r(P,{kind:"outlined",onClick:ir,children:"Ask aga\
in"})]}),children:t})}var RU=/^[=+\-@\t\r]/;function LU(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=RU.test(t)&&!/^-\d{16,20}$/.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll(
'"','""')}"`:n}function fp(e,t){return[e,...t].map(n=>`${n.map(LU).join(",")}\r
`).join("")}function va(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var Rc=2,ar=16,xa=20,NU=24;async function F2(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let i=e.getBoundingClientRect(),s=o.map(h=>({canvas:h,box:h.getBoundingClientRect()})),a=Math.min(...s.map(({box:h})=>h.
top)),l=Math.max(...s.map(({box:h})=>h.bottom))-a,u=BU(e),c=Math.max(1,Math.floor((i.width-2*ar)/200)),m=Math.ceil(u.length/
c)*xa+2*xa,d=globalThis.document.createElement("canvas");d.width=i.width*Rc,d.height=(ar+2*xa+l+m+ar)*Rc;let p=d.getContext(
"2d");if(!p)return null;p.scale(Rc,Rc),p.fillStyle=ct("--surface"),p.fillRect(0,0,i.width,d.height/Rc);let f=ar+2*xa;hp(
p,FU(t),ar,ar+12,`600 13px ${ct("--font")}`,ct("--text"),i.width-2*ar),hp(p,`${q(t.dataset)}, ${or(t,n)}, ${n}`,ar,ar+12+
xa,`12px ${ct("--font")}`,ct("--muted"),i.width-2*ar);for(let{canvas:h,box:g}of s)p.drawImage(h,g.left-i.left,f+g.top-a,
g.width,g.height);return u.forEach(({text:h,color:g},y)=>{let[w,v]=[ar+y%c*200,f+l+xa+Math.floor(y/c)*xa];p.fillStyle=g,
p.fillRect(w,v-8,12,8),hp(p,h,w+20,v,`12px ${ct("--font")}`,ct("--text"),168)}),hp(p,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,ar,f+l+m-4,`12px ${ct("--font")}`,ct("--muted"),i.width),new Promise(h=>{d.toBlob(h,"\
image/png")})}function hp(e,t,n,o,i,s,a){e.font=i,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=fc(t,u);e.fillText(l,n,o)}function BU(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,NU)}function FU(e){let t=ie(e.aggregate?.measures).join(", ")||"count()",n=ie(e.aggregate?.by);
return q(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}async function z2(e){return oe("v1/links",{body:e})}async function I2(e,t){return oe(`v1/links/${encodeURIComponent(e)}`,
{signal:t})}function H2(e){return Jt(`l/${encodeURIComponent(e.id)}`)}function sb(e){return`'${e.replaceAll("'","'\\''")}'`}function Lc(e){return`sluice query ${sb(JSON.stringify(e))}`}function q2(e,t){
return`curl -H 'Content-Type: application/json' ${sb(e)} \\
  -d ${sb(JSON.stringify(t))}`}function Nc(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}function ab(e){return q2(Jt("v1/query"),e)}function V2(){let{document:e}=ze.value,t=IU();return[{label:"Copy link",icon:"\
share",act:()=>{ca(ze.value).then(n=>He(n,"The link"))}},{label:"Short link, moves with time",icon:"clock",act:()=>{zU().
then(U2)}},{label:"Short link to these numbers",icon:"save",disabled:t===null,act:()=>{t&&t().then(U2)}},"rule",{label:"\
Copy as JSON",icon:"braces",act:()=>He(JSON.stringify(e,null,2),"The document")},{label:"Copy as sluice command",icon:"c\
opy",act:()=>He(Lc(e),"The command")},{label:"Copy as curl",icon:"copy",act:()=>He(ab(e),"The command")},{label:"Copy as\
 Go",icon:"copy",act:()=>He(Nc(e),"The code")}]}async function zU(){return{...await W2(ze.value),document:ze.value.document,
frozen:!1}}function IU(){let{phase:e,answer:t,former:n}=Jn.result.value;return e!=="exact"||!t||n?null:async()=>({...await W2(
ze.value),document:HU(ze.value.document,t.query),frozen:!0,answer:t})}async function W2({document:e,view:t,as:n,open:o}){
return{path:`/${Bl(e.dataset,t)}`,...n===null?{}:{as:n},...o.length===0?{}:{open:await Nl(o)}}}function HU(e,t){let{from:n,
to:o}=t??{};return{...e,...n===void 0?{}:{from:n},...o===void 0?{}:{to:o}}}async function U2(e){try{He(H2(await z2(e)),"\
The short link")}catch(t){ee(`The link cannot be saved: ${J(t).message}`)}}var K2="sn";function G2({document:e,answer:t,zone:n}){let o=I(null),i=a=>{a.catch(l=>ee(q(J(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return r("span",{ref:o,class:K2,children:r(it,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>i(VU(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>i(J2(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>i(KU(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>i(j2(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>va(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>i(j2(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>He(ab(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>He(Lc(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>He(Nc(e),"The code")},{label:"Copy link",icon:"share",act:()=>{ca(ze.
value).then(a=>He(a,"The link"))}}],children:"Export"})})}async function VU(e,t,n,o){let i=e?.closest("figure")??e?.closest(
"section");if(!i)return;let s=await F2(i,t,n);s?va(s,`${o}.png`):ee("This chart is a table; take it along as CSV.")}async function J2(e,t){
let n=[...e.rows,...e.other?[WU(e.other,"(other)")]:[]];va(new Blob([fp(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function WU(e,t){return e.map((n,o)=>o===0?t:n)}async function KU(e,t){await J2(await oe("v1/q\
uery",{body:Le(Le(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function j2(e,t,n){let o=await yl(`v1/query?\
format=${t}`,{body:e});va(await o.blob(),n)}function pt(e,t){let n=ie(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),i=o.slice(0,Math.min(
n,e.columns.length)),s=i.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:i.
filter(a=>a!==s),measures:o.slice(i.length).filter(a=>er(e.columns[a]))}}function Z2(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function wa(e,t,n,o=null){let{times:i,starts:s,places:a}=ub(e,t),l=jU(t.
keys,i.length),u=[];e.rows.forEach((m,d)=>{let p=a.get(m[t.time]);if(p===void 0)return;let f=l(m,u),h=m[n];f.values[p]=Qe(
h);let g=o?.[d]?.[n];g&&(f.low??=lb(i.length),f.high??=lb(i.length),[f.low[p],f.high[p]]=g)}),GU(u);let c=u.map(m=>({...m,
total:m.values.reduce((d,p)=>d+(p??0),0)}));return{times:i,starts:s,series:c.sort((m,d)=>d.total-m.total)}}function lb(e){
return new Array(e).fill(null)}function jU(e,t){let n=new Map,o=new Map,i=e.length===1?e[0]:-1;return(s,a)=>{let l=i<0?void 0:
s[i],u=i>=0&&(l===null||typeof l!="object"),c=u?"":JSON.stringify(e.map(p=>s[p])),m=u?n.get(l):o.get(c);if(m)return m;let d={
keys:e.map(p=>s[p]),values:lb(t),low:null,high:null};return u?n.set(l,d):o.set(c,d),a.push(d),d}}function GU(e){if(!(e.every(
({low:t})=>t===null)||e.some(({values:t})=>t.some(n=>n!==null&&n<0))))for(let{low:t}of e)t?.forEach((n,o)=>{n!==null&&n<
0&&(t[o]=0)})}function Y2(e,t){let n=new Map(e.series.map(({keys:i},s)=>[JSON.stringify(i),s])),o=({keys:i})=>n.get(JSON.
stringify(i))??n.size;return{...t,series:t.series.toSorted((i,s)=>o(i)-o(s))}}function ub(e,t){let n=new Map,o=new Map,i;
for(let u of e.rows){let c=u[t.time];if(c===i||(i=c,n.has(c)))continue;let m=JU(c);n.set(c,m),m!==null&&o.set(m,String(c))}
let s=[...o.keys()].sort((u,c)=>u-c),a=new Map(s.map((u,c)=>[u,c])),l=new Map([...n].flatMap(([u,c])=>c===null?[]:[[u,a.
get(c)]]));return{times:s,starts:s.map(u=>o.get(u)),places:l}}function Q2(e,t){let n=e[0]?.length??0,o=Array.from({length:n},
(s,a)=>e.reduce((l,u)=>l+Math.max(0,u[a]??0),0)),i=new Array(n).fill(0);return e.map(s=>s.map((a,l)=>(i[l]+=Math.max(0,a??
0),t?o[l]===0?0:i[l]/o[l]:i[l])))}function Bc(e,t){return t<=1?e:e.map((n,o)=>{let i=e.slice(Math.max(0,o-t+1),o+1);return i.
length<t||i.includes(null)?null:i.reduce((s,a)=>s+a,0)/t})}function Ps(e){return/^\s*(count|sum)\s*\(/i.test(e)}function JU(e){
let t=typeof e=="string"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function _r(e){let t=e.slice(1).map((n,o)=>n-
e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??86400}function ka(e){if(e===null)return{chart:null,settings:new Map};let t=e.indexOf(":"),n=t<0?e:e.slice(0,t),o=t<0?[]:e.slice(
t+1).split(",").filter(s=>s!==""),i=new Map(o.map(s=>{let a=s.indexOf("=");return a<0?[s,""]:[s.slice(0,a),QU(s.slice(a+
1))]}));return{chart:n===""?null:n,settings:i}}function cb({chart:e,settings:t}){let n=[...t].map(([o,i])=>i===""?o:`${o}\
=${YU(i)}`);return n.length===0?e:`${e??""}:${n.join(",")}`}function X2(e,t){let{chart:n,settings:o}=ka(e),i=new Map(o);
for(let[s,a]of Object.entries(t))a===null||a===!1?i.delete(s):i.set(s,a===!0?"":a);return cb({chart:n,settings:i})}function Ro(e){
return e.length===0?null:e.map(t=>t.replaceAll("~","~0").replaceAll(" ","~1")).join(" ")}function Lo(e){return e===void 0||
e===""?[]:e.split(" ").map(t=>t.replaceAll("~1"," ").replaceAll("~0","~"))}var ZU=/[%,]/g;function YU(e){return e.replace(
ZU,t=>t===","?"%2C":"%25")}function QU(e){return e.replaceAll("%2C",",").replaceAll("%25","%")}var mb=Qr(null);function go(e){let t=Xr(mb);return t?.answer===e?t?.intervals??null:null}function Fc(e,t,n){let o=I(null),
i=o.current!==null&&o.current.of===e?n(o.current.value,t):t;return o.current={of:e,value:i},i}function gp(e,t,n){return n||
t>e*.7?Math.max(e,t):t}var tM="cn",nM="gn",oM="Ci",rM="hn",iM="fn",sM="un",aM="mn",lM="vn";function yo({answer:e,document:t,zone:n,sort:o,onSort:i,onCell:s,arranged:a,trend:l,shaded:u=!1,shares:c=!1,label:m="Ans\
wer"}){let d=go(e),p=Fc(t,d!==null,(v,k)=>v||k),f=K(()=>uM({answer:e,intervals:d,roomy:p},t,n,c,u),[e,d,p,t,n,c,u]),h=XU(
l?[...f,eV(l)]:f,a),g=K(()=>e.rows.map(v=>({cells:v,kind:"group"})),[e]),y=K(()=>tV(e),[e]),w=s&&((v,k,C)=>s(v.cells,k.key,
C));return r(De,{label:m,columns:h,rows:g,summary:y,...o===void 0?{}:{sort:o},...i?{onSort:i}:{},layout:a?.layout,...w?{
onCell:w,onMenu:w}:{}})}function XU(e,t){if(!t)return e;let n=e.filter(({key:o})=>!t.without.includes(o));return fd(n.length>
0?n:e,t.order)}function eV(e){return{key:"trend",head:"trend",width:"128px",sortable:!1,cell:({cells:t,kind:n})=>n==="gr\
oup"?e(t):null}}function db(e,t){return uM({answer:e,intervals:null,roomy:!1},t,"UTC",!0,!1).map(({key:n})=>({key:n,label:q(
n)}))}function tV(e){let t=[];return e.other&&t.push({cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.
total,kind:"total"}),t}function pb(e,t){return!e.compare||t.time>=0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.
keys.map(o=>n[o])),n]))}function nV(e,{kind:t},n,o){return At(e,t==="group"?["rows",n,o]:[t,o])}function uM({answer:e,intervals:t,
roomy:n},o,i,s,a){let l=pt(e,o),u=l.time<0?0:_r(ub(e,l).times),c=new Set([l.time,...l.keys]),m=pb(e,l);return e.columns.
flatMap((d,p)=>{let f=a&&l.measures.includes(p)?sV(e.rows.map(g=>Qe(g[p]))):null,h={key:d.name,head:r(D,{value:d.name,most:48}),
number:er(d)&&!c.has(p),...n&&l.measures.includes(p)?{width:"minmax(144px, max-content)"}:{},cell:(g,y)=>g.kind!=="group"&&
c.has(p)?p===0?r(D,{shown:iV(g.kind)}):null:p===l.time?sn(String(g.cells[p]),u,i):r(yp,{value:g.cells[p],column:d,zone:i,
isKey:c.has(p),sure:c.has(p)?void 0:nV(t,g,y,p),...f&&g.kind==="group"?{shade:f(g.cells[p])}:{}})};return l.measures.includes(
p)?[h,...s&&Ps(d.name)&&l.keys.length>0?[oV(e,p)]:[],...m?[rV(e,l,m,p)]:[]]:[h]})}function oV(e,t){let n=s=>Qe(s?.[t])??
0,o=n(e.total),i=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"share",width:"\
176px",sortable:!1,number:!0,cell:({cells:s,kind:a})=>{if(o<=0)return null;let l=n(s)/o;return r("span",{class:tM,children:[
a!=="total"&&r("span",{class:nM,children:r("span",{class:oM,"data-other":a==="other",style:{width:`${i>0?n(s)/i*100:0}%`}})}),
r("span",{class:rM,children:H(l)})]})}}}function rV(e,t,n,o){let i=e.columns[o],s=({cells:a,kind:l})=>(l==="total"?e.compare?.
total:l==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${i.name} before`,head:"\
vs previous",number:!0,sortable:!1,cell:a=>{let[l,u]=[Qe(a.cells[o]),Qe(s(a))];if(l===null||u===null)return r("span",{class:iM,
title:"not there before",children:l===null?"–":"new"});let c=`${nt(u,Qt(i.name),!0)} before`;return r("span",{title:c,
children:u===0?l===0?H(0):"new":_o(l/u-1)})}}}function iV(e){return e==="other"?jn:{text:ro.total,kind:"other"}}function sV(e){
let t=e.filter(i=>i!==null),[n,o]=[Math.min(0,...t),Math.max(0,...t)];return i=>o>n?((Qe(i)??n)-n)/(o-n):0}function yp({
value:e,column:t,zone:n,isKey:o=!1,sure:i,shade:s}){let a=er(t)?Qe(e):null;if(a===null)return r(D,{shown:Do(e,t,n),most:64,
middle:!0});let l=Qt(t.name),u=nt(e,l,!0),c=i!==void 0?si(a,i,l):o&&!t.name.startsWith("bins(")?u:nt(a,l),m=r("span",{class:s===
void 0?void 0:aM,title:i?pp(i,l):u,children:c});return s===void 0?m:r(O,{children:[r("span",{class:sM,style:{"--shade":`${(s*
40).toFixed(0)}%`}}),m]})}function bp(e,t){let n=[...new Set(e)].sort((d,p)=>d-p),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,i=o?n.slice(1):n,s=i[0],
a=i.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,m=(t.scale==="log"?aV(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(d,p)=>s+p*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(d=>lV(i,d));return{edges:o?[0,...m]:m,scale:t.scale,zero:o}}function aV(e,t,n){return Array.from({length:n+
1},(o,i)=>e*t**i)}function lV(e,t){let n=0,o=e.length-1;for(;n<o;){let i=n+o>>1;e[i]<t?n=i+1:o=i}for(let i of[e[n],e[n-1]])
if(i!==void 0&&Math.abs(i-t)<=Math.abs(t)*1e-9)return i;return t}function zc({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let i=n+o+1>>1;e[i]<=t?n=i:o=i-1}return n}function fb(e,t,n,o,i){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(h=>u[h]),m=JSON.stringify(c),d=s.get(m);d||s.set(m,d={keys:c,counts:new Array(
a).fill(0),nulls:0});let p=Qe(u[i])??0,f=Qe(u[n]);if(f===null)d.nulls+=p;else{let h=t.zero&&f<=0?0:zc(t,f*(1+Math.sign(f)*
1e-12));h>=0&&h<a&&(d.counts[h]+=p)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce((c,m)=>c+m,0)})).sort((u,c)=>c.
total-u.total)}function Ic(e){let t=e.reduce((o,i)=>o+i,0),n=0;return e.map(o=>t===0?0:(n+=o)/t)}function cM(e,t,n){let o=Ic(t),i=zc(e,n);if(i<0)return 0;if(i>=t.length)return 1;let s=i===0?0:o[i-1];return s+(o[i]-s)*
(li(e,n)-i)}function uV({edges:e,scale:t,zero:n},o,i){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**i:
s+(a-s)*i}function li(e,t){let n=e.edges.length-1,o=zc(e,t);if(o<0)return 0;if(o>=n)return n;let i=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&i>0?Math.log(t/i)/Math.log(s/i):(t-i)/(s-i);return o+Math.max(0,Math.min(1,l))}function mM(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return uV(e,o,Math.max(0,Math.min(1,t-o)))}function vp(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let i=e.scale==="log"&&
n>0?mV(n,o,t):[];return i.length>1?i:cV(n,o,t)}function cV(e,t,n){let o=(t-e)/Math.max(1,n),i=10**Math.floor(Math.log10(
o)),s=[1,2,5,10].map(l=>l*i).find(l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(
12)));return a}function mV(e,t,n){let o=Math.log10(t/e),i=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];
for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)if(l%s===0)for(let u of i){let c=Number((u*10**l).toPrecision(3));
c>=e&&c<=t&&a.push(c)}return a}var dM="wn";var fV=2;function xp({height:e,draw:t,onWidth:n}){let o=I(null),[i,s]=S(0),a=Pl.value;return Ye(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let m=Math.floor(l.clientWidth);s(m),n?.(m)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),Ye(()=>{let l=o.current?.getContext("2d");if(!l||i===0)return;let u=Math.max(fV,devicePixelRatio);
l.canvas.width=i*u,l.canvas.height=e*u,l.scale(u,u),t(l,i,e)},[t,i,e,a]),r("canvas",{ref:o,class:dM,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function jl(e,t,n){e.font=`12px ${ct("--font")}`,e.fillStyle=ct("--muted"),e.textAlign=t,e.textBaseline=
n}function pM(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/i-1e-9)+1},(s,a)=>Number((a*i).toPrecision(12)))}function wp(e,t,n,o,i,s){e.
save(),e.beginPath(),e.rect(t,n,o,i),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
i;a<t+o;a+=6)e.moveTo(a,n+i),e.lineTo(a+i,n);e.stroke(),e.restore()}function kp(e,t){return e.flatMap(({from:n,to:o,count:i})=>{let[s,a]=[t(n),t(o??n)],l=a-s>1e-6?a:s+1;return o!==null&&a-
s<=1e-6&&n!==o?[]:[{from:s,to:l,height:i/(l-s)}]})}function fM(e,t){let n=0;return e.map(({from:o,to:i,height:s})=>(n+=s*
(i-o),{from:o,to:i,height:t===0?0:Math.min(1,n/t)}))}function Cp(e,t,n){let o=null,i=e.map(({from:s,to:a,height:l})=>{let u=o!==
null&&Math.abs(o-s)<1e-6?`V${n(l)}`:`${o===null?"":`V${n(0)}`}M${t(s)} ${n(0)}V${n(l)}`;return o=a,`${u}H${t(a)}`});return i.
length===0?"":`${i.join("")}V${n(0)}`}var gM="bn",yM="yn",bM="de",vM="kn",hb="zn",xM="jn",wM="Xn",kM="Si",gb="Cn",CM="Sn",SM="Bn",TM="En",Sp="Bi";var Ca=56,$M=16,MM=12,hV=24;function PM(e){let{edges:t,counts:n,mode:o,unit:i,height:s,color:a,largest:l=0,cursor:u,selection:c,
former:m=null}=e,[d,p]=S(0),f=I(null),h=n.length,g=Math.max(1,d-Ca-$M),y=(_,T)=>(_-T.getBoundingClientRect().left-Ca)/g*
h,w=(_,T)=>Math.max(0,Math.min(h-1,Math.floor(y(_,T)))),v=ed((_,T,L)=>{gV(_,T,L,{edges:t,counts:n,mode:o,unit:i,color:a,
largest:l,cursor:u,selection:c,former:m})},[t,n,o,i,a,l,u,c,m]);return r("div",{class:gM,onPointerMove:_=>{let T=w(_.clientX,
_.currentTarget);e.onCursor(T),f.current&&e.onSelect&&Math.abs(_.clientX-f.current.x)>3&&e.onSelect({from:Math.min(f.current.
from,T),to:Math.max(f.current.from,T)+1})},onPointerUp:_=>{let T=f.current;f.current=null,T&&Math.abs(_.clientX-T.x)<=3&&
e.onBin?.(T.from,new DOMRect(_.clientX,_.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:_=>{_.button===
0&&(_.currentTarget.setPointerCapture(_.pointerId),f.current={from:w(_.clientX,_.currentTarget),x:_.clientX})},children:r(
xp,{height:s,draw:v,onWidth:p})})}function gV(e,t,n,o){let{edges:i,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((C,_)=>C+
_,0),m=a==="count"?s:a==="cdf"?Ic(s):s.map(C=>c===0?0:C/c),d=yV(o.former,a),p=pM(a==="cdf"?1:o.largest>0?o.largest:Math.
max(...m,...d.map(({height:C})=>C),0),n<160?3:4),f=p.at(-1)||1,h={left:Ca,top:MM,width:t-Ca-$M,height:n-MM-hV},g=C=>h.left+
C/Math.max(1,s.length)*h.width,y=C=>h.top+h.height-C/f*h.height;e.clearRect(0,0,t,n),vV(e,h,p,y,a);let w=ct("--selection"),
v=ct(o.color);u&&(e.globalAlpha=.12,e.fillStyle=w,e.fillRect(g(u.from),h.top,g(u.to)-g(u.from),h.height),e.globalAlpha=1);
let k=h.width/s.length>5?1:0;s.forEach((C,_)=>{let T=m[_],L=u!==null&&_>=u.from&&_<u.to;e.fillStyle=L?w:v,e.globalAlpha=
l===null||l===_?1:.75;let R=T>0?Math.max(1,y(0)-y(T)):0;e.fillRect(g(_),y(0)-R,Math.max(1,g(_+1)-g(_)-k),R)}),e.globalAlpha=
1,bV(e,d,g,y,v),xV(e,h,i,g,o.unit)}function yV(e,t){return e?t==="cdf"?fM(e.steps,e.total):t==="count"?e.steps:e.steps.map(
n=>({...n,height:e.total===0?0:n.height/e.total})):[]}function bV(e,t,n,o,i){if(t.length===0)return;let s=new Path2D(Cp(
t,n,o));e.strokeStyle=ct("--surface"),e.lineWidth=3,e.stroke(s),e.setLineDash([4,3]),e.strokeStyle=i,e.lineWidth=1.5,e.stroke(
s),e.setLineDash([])}function vV(e,t,n,o,i){e.strokeStyle=ct("--line"),e.lineWidth=1,jl(e,"end","middle");for(let s of n){
let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,a),e.stroke(),e.fillText(i==="count"?
V(s):H(s),t.left-8,a)}}function xV(e,t,n,o,i){jl(e,"center","top");let s=-1/0,a=(l,u)=>{let c=e.measureText(l).width/2,m=Math.
max(t.left+c-8,Math.min(u,t.left+t.width-c+8));m-c<s+12||(e.fillText(l,m,t.top+t.height+8),e.fillRect(u,t.top+t.height,1,
4),s=m+c)};n.zero&&a("≤ 0",o(.5));for(let l of vp(n,Math.max(2,Math.floor(t.width/80))))a(nt(l,i),o(li(n,l)))}var _M="In",yb="Un",bb="Hn",vb="le",DM="Ln",AM="Mn",EM="xe",OM="se",RM="ce";function ft(e,t){return e.compare?.query?{now:LM(e.query,t),before:LM(e.compare.query,t)}:null}function LM(e,t){let n=[e?.
from,e?.to].map(o=>kV(o,t));return or(n.every(o=>o!==null)?{from:n[0],to:n[1]}:{from:e?.from,to:e?.to},t)}function kV(e,t){
if(typeof e!="string"||Number.isNaN(Date.parse(e))||Date.parse(e)%6e4!==0)return null;let{year:n,month:o,day:i,hour:s,minute:a}=Cr(
e,t);return s===0&&a===0?[String(n).padStart(4,"0"),...[o,i].map(l=>String(l).padStart(2,"0"))].join("-"):null}function qe(e,t){
let n=(Math.abs(e-t)*100).toFixed(1);return`${n==="0.0"?"±":e<t?"−":"+"}${n}${" "}pp`}function ui(e,t){return t===0?
e===0?`0${" "}%`:"new":_o(e/t-1)}function En({text:e,title:t}){return r("span",{class:_M,title:t,children:e})}function cn({
ranges:e,kind:t="both"}){return e?t==="words"?r("p",{class:yb,children:[e.now," against ",e.before,"; changes of shares \
are in points (pp)"]}):r("ul",{class:yb,"aria-label":"Periods",children:[t==="both"&&r("li",{class:bb,children:[r("span",
{class:vb}),e.now]}),r("li",{class:bb,children:[r("span",{class:vb,"data-former":"true"}),t==="former"?`${e.now} against`:
"against"," ",e.before]})]}):null}function bo({at:e,upright:t=!1,color:n}){return r("span",{class:t?RM:OM,"data-former":"\
true",style:{"--at":Math.max(0,Math.min(1,e)),...n===void 0?{}:{"--color":n}}})}function NM({steps:e,bins:t,most:n}){let o=Cp(
e,i=>i,i=>1-i/n);return r("svg",{class:DM,"data-former":"true",viewBox:`0 0 ${t} 1`,preserveAspectRatio:"none","aria-hid\
den":"true",children:[r("path",{d:o,class:AM,"vector-effect":"non-scaling-stroke"}),r("path",{d:o,class:EM,"vector-effec\
t":"non-scaling-stroke"})]})}var Tp=12,xb=360,CV=132;function FM(e){let{answer:t,document:n,zone:o,bins:i,mode:s,percentiles:a,selection:l,onSelect:u,
onBin:c}=e,{edges:m,histograms:d,all:p,property:f}=e.parts,h=ft(t,o),g=K(()=>SV(t,n,i,m),[t,n,m]),[y,w]=S(null),v=Qt(i.value),
k=p.counts.length,C=f===""?p:d[y?.group??0]??p,_=E=>{let N={ArrowRight:(y?.bin??-1)+1,ArrowLeft:(y?.bin??k)-1,Home:0,End:k-
1}[E.key];if(N!==void 0&&k>0){let W=Math.max(0,Math.min(N,k-1));return E.shiftKey&&u(MV(l,y?.bin??W,W),m),w({bin:W,group:y?.
group??0,left:W>k/2}),!0}if(E.key!=="Enter"&&E.key!=="."||!y)return!1;let G=E.target.getBoundingClientRect();return c(y.
bin,m,f===""?[]:C.keys,new DOMRect(G.left+Ca+(y.bin+.5)/k*(G.width-Ca-16),G.top+80,0,0)),!0},T=E=>{let N=g.get(JSON.stringify(
f===""?[]:C.keys));if(!h||!N)return"";let G=TV(N.steps,E),W=(Z,X)=>X===0?0:Z/X;return`${H(W(G,N.total))} in ${h.before} \
(${qe(W(C.counts[E]??0,C.total),W(G,N.total))})`},L=Math.max(0,...d.slice(0,Tp).map(({counts:E,total:N})=>Math.max(0,...E)/
(s==="count"?1:N||1))),R=(E,N)=>r(PM,{edges:m,counts:E.counts,mode:s,unit:v,height:f===""?xb:CV,color:f===""?"--series-1":
_n(Hn(f,E.keys)),largest:f===""||s==="cdf"?0:L,cursor:y?.bin??null,selection:l,former:g.get(JSON.stringify(f===""?[]:E.keys))??
null,onCursor:G=>w(G===null?null:{bin:G,group:N,left:G>k/2}),onSelect:G=>u(G,m),onBin:(G,W)=>c(G,m,f===""?[]:E.keys,W)}),
Y=({bin:E,left:N})=>r(DV,{edges:m,histogram:C,bin:E,unit:v,start:N,before:T(E)});return r(tt,{title:r(O,{children:["Dist\
ribution of ",r(D,{value:i.value,most:64}),f!==""&&r(O,{children:[" by ",r(D,{value:f,most:48})]})]}),summary:AV(i,p,a,v,
f,d.length),onKey:_,announced:y?[...IM(m,C,y.bin,v),T(y.bin)].filter(E=>E!=="").join(", "):"",legend:r(cn,{ranges:h}),table:r(
yo,{answer:t,document:n,zone:o}),...e.actions===void 0?{}:{actions:e.actions},children:[f===""?r(O,{children:[R(p,0),r(PV,
{edges:m,counts:p.counts,percentiles:a,unit:v,onMove:e.onPercentile})]}):r($V,{histograms:d,render:R,readout:E=>y?.group===
E&&Y(y)}),p.nulls>0&&r("p",{class:gb,children:[F(p.nulls)," without a value (",H(p.nulls/(p.nulls+p.total)),") are not d\
rawn."]}),f===""&&y&&Y(y)]})}function kb(e,t,n){let o=pt(e,t),i=o.keys.find(d=>e.columns[d].name.startsWith("bins("))??o.
keys[0]??0,s=o.keys.filter(d=>d!==i),a=e.rows.map(d=>Qe(d[i])).filter(d=>d!==null),l=bp(a,n),u=o.measures[0]??e.columns.
length-1,[c]=fb(e,l,i,[],u),m={keys:[],counts:[],nulls:0,total:0};return{edges:l,histograms:fb(e,l,i,s,u),all:c??m,property:s.
map(d=>e.columns[d].name).join()}}function SV(e,t,n,o){if(!e.compare||o.edges.length<2)return new Map;let i=kb(e.compare,
t,n);return new Map([...i.histograms,{...i.all,keys:[]}].map(({keys:s,counts:a,total:l})=>{let u=a.map((c,m)=>({from:i.edges.
edges[m],to:i.edges.edges[m+1]??null,count:c}));return[JSON.stringify(s),{steps:kp(u,c=>li(o,c)),total:l}]}))}function TV(e,t){
return e.reduce((n,{from:o,to:i,height:s})=>n+Math.max(0,Math.min(i,t+1)-Math.max(o,t))*s,0)}function MV(e,t,n){let o=e&&
(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.from:t;return{from:Math.min(o,n),to:Math.max(o,n)+1}}function $V({histograms:e,
render:t,readout:n}){return r(O,{children:[r("div",{class:xM,children:e.slice(0,Tp).map((o,i)=>r("div",{class:wM,children:[
r("div",{class:kM,children:[r("span",{children:r(D,{value:o.keys[0],most:40,middle:!0})}),r("span",{class:hb,children:V(
o.total)})]}),t(o,i),n(i)]},JSON.stringify(o.keys)))}),e.length>Tp&&r("p",{class:gb,children:[Tp," of ",e.length," group\
s are drawn, the largest; the table has all."]})]})}function PV({edges:e,counts:t,percentiles:n,unit:o,onMove:i}){let s=I(
null),a=t.length;if(a===0)return null;let l=c=>{let m=s.current.getBoundingClientRect(),d=Math.max(0,Math.min(a,(c-m.left)/
m.width*a));return BM(cM(e,t,mM(e,d)))},u=_V(n.map(({value:c})=>c===null?null:li(e,c)/a));return r("div",{ref:s,class:yM,
style:{height:`${(1+Math.max(0,...u))*28}px`},children:n.map(({share:c,value:m},d)=>{let p=m===null?null:li(e,m)/a*100;return p===
null?null:r(O,{children:[r("span",{class:vM,style:{left:`${p}%`,top:`${12-xb}px`,height:`${xb-36}px`}},`line ${d}`),r("b\
utton",{type:"button",class:bM,role:"slider","aria-label":"Percentile","aria-valuemin":0,"aria-valuemax":100,"aria-value\
now":Number((c*100).toFixed(1)),"aria-valuetext":`${wb(c)}, ${nt(m,o)}`,style:{left:`${Math.max(2,Math.min(97,p))}%`,top:`${u[d]*
28}px`},onPointerDown:f=>f.currentTarget.setPointerCapture(f.pointerId),onPointerMove:f=>{f.currentTarget.hasPointerCapture(
f.pointerId)&&i(d,l(f.clientX))},onKeyDown:f=>{let h={ArrowLeft:-1,ArrowRight:1,ArrowDown:-1,ArrowUp:1}[f.key];h!==void 0&&
(f.preventDefault(),f.stopPropagation(),i(d,BM(c+h*(f.shiftKey?.001:.01))))},children:[r("span",{class:hb,children:wb(c)}),
nt(m,o)]},d)]})})})}function _V(e){let n=[];return e.forEach((o,i)=>{let s=new Set(n.filter((l,u)=>o!==null&&e[u]!==null&&
Math.abs(e[u]-o)<.09)),a=0;for(;s.has(a);)a++;n[i]=a}),n}function BM(e){return Math.max(.001,Math.min(.999,Math.round(e*
1e3)/1e3))}function wb(e){return`p${Number((e*100).toFixed(2))}`}function zM(e,t,n,o){let i=e.zero&&t===0?"up to":nt(e.edges[t]??
0,o);return i==="up to"&&n===1?"0 and less":`${i} to ${nt(e.edges[n]??0,o)}`}function Gl(e,t,n){return zM(e,t.from,t.to,
Qt(n))}function IM(e,t,n,o){let i=t.counts[n]??0,s=Ic(t.counts),a=n===0?0:s[n-1]??0;return[zM(e,n,n+1,o),`${F(i)} events`,
`${H(t.total===0?0:i/t.total)} of all`,`${H(a)} below`,`${H(1-(s[n]??1))} above`]}function DV({edges:e,histogram:t,bin:n,
unit:o,start:i,before:s}){let[a,l,u,c,m]=IM(e,t,n,o);return r("div",{class:Te(CM,i&&SM),"aria-hidden":"true",children:[r(
"div",{class:TM,children:a}),r("div",{class:Sp,children:[r("span",{children:l}),r("span",{children:u})]}),r("div",{class:Sp,
children:[r("span",{children:c}),r("span",{children:m})]}),s!==""&&r("div",{class:Sp,children:r("span",{children:["about\
 ",s]})})]})}function AV(e,t,n,o,i,s){let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${wb(l)} ${nt(u,o)}`).
join(", ");return`Distribution of ${ne(e.value).text}${i===""?"":` by ${ne(i).text}, ${s} groups`}, ${V(t.total)} values\
 in ${t.counts.length} bins${a===""?"":`, ${a}`}`}var HM=Qr(null);function qM(){return Xr(HM)??ze.value}function Jl({view:e,document:t,result:n,drawn:o}){let i=ka(o.as).chart??
e.chartOf(t);return r(HM.Provider,{value:o===ze.value?null:o,children:r(mb.Provider,{value:n,children:r(e.Page,{document:t,
result:n,as:i})})})}function Bo(){let{settings:e}=ka(qM().as);return{text:t=>e.get(t),isOn:t=>e.has(t),choice:(t,n)=>(n.
find(({value:o})=>o===e.get(t))??n[0]).value,set:(t,n)=>he({as:X2(ze.value.as,t)},n)}}var Cb=!1;addEventListener("pointe\
rdown",()=>{Cb=!0},!0);for(let e of["pointerup","pointercancel"])addEventListener(e,()=>{Cb=!1},!0);function Zl(){let e=qM().
open.find(({kind:s})=>s===ei),[t,n]=S(null),o=I(null);return o.current=t,z(()=>{if(!t)return;let s=new AbortController,a=()=>{
wy({kind:ei,...o.current}),n(null)};return addEventListener("pointerup",a,{signal:s.signal}),addEventListener("pointerca\
ncel",()=>n(null),{signal:s.signal}),()=>s.abort()},[t!==null]),{selected:t??e??null,isDrawing:t!==null,set:s=>{Cb&&s?n(
s):wy(s&&{kind:ei,...s},s&&e?"replace":"push")}}}function lr(e,t,n,o){return oe("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var Sa=de([]);function Ue(e,t){Sa.value=[...Sa.value,{from:ze.value,to:e.document,label:t}].slice(-12),he(e)}function Sb(e){
Sa.value=Sa.value.slice(0,e)}function UM(){Fn(()=>{let e=ze.value,t=Sa.peek().findIndex(n=>Lt(n.from.document,e.document));
t>=0&&Sb(t)})}var VM="Nn";function WM({document:e,mark:t,anchor:n,onClose:o}){let[i,s]=S(""),a=_e(e.dataset).value.value?.columns??[],l=i.toLowerCase(),
u=by(e),c=[...a.map(({name:p})=>p),...Object.keys(e.define??{})],m=a.filter(({name:p,type:f})=>p.toLowerCase().includes(
l)&&f!=="timestamp"&&Ce(p)!==u).map(p=>({value:Ce(p.name),label:r(D,{value:p.name,most:48}),note:p.distinct===void 0?p.type:
`${V(p.distinct)} values`})),d=p=>{o(),lr(e,t,p).then(f=>{f.by&&Ue({document:f.by,open:[]},`${f.label} by ${p}`)},f=>ee(
q(J(f).message)))};return r(an,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:VM,children:r(bs,{label:"Br\
eak down by",text:i,onText:s,options:m,eager:!0,autofocus:!0,inline:!0,onPick:d,onCancel:o,onTake:p=>d(c.includes(p)?Ce(
p):p),placeholder:"a property or an expression"})})}function ci(){let[e,t]=S(null);return{openAt:t,menu:e&&r(RV,{at:e,onClose:()=>t(null)})}}function RV({at:e,onClose:t}){let n=K(
()=>lr(e.document,e.mark),[e]),{answer:o,error:i}=Tb(n),[s,a]=S(!1);if(s)return r(WM,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,m=>ee(q(J(m).message)))},u=i?q(i.message):e.head??(o?r(D,{value:o.label,most:160}):
"…");return r(Eo,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...LV(e,o,i,l,()=>a(!0))]})}function Tb(e){let[t,n]=S({of:null,answer:null,error:null});return z(()=>{let o=!0;
return e.then(i=>{o&&n({of:e,answer:i,error:null})},i=>{o&&n({of:e,answer:null,error:J(i)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function LV(e,t,n,o,i){let s=(a,l,u,c)=>{let m=t!==null&&(u==="events"?!t.listed:t[u]===null||
t[u]==="");return{label:a,...l?{icon:l}:{},disabled:m||n!==null,reason:NV(t,u),act:o(c)}};return[s("Only this","filter",
"only",a=>Hc(a.only,a.label)),s("Exclude","minus","exclude",a=>Hc(a.exclude,`not (${a.label})`)),{label:"Break down by…",
icon:"bar",disabled:n!==null,stays:!0,act:i},"rule",s("Events","rows","events",a=>Mb(a,e)),s("Actors","actor","actors",qc),
s("Save as cohort…","save","cohort",a=>Uc(a)),s("Explain","difference","explain",$b),"rule",...e.value===void 0?[]:[{label:"\
Copy value",icon:"copy",act:()=>He(KM(e.value),"The value")}],s("Copy as where","copy","predicate",a=>He(a.predicate,"Th\
e condition"))]}function NV(e,t){let n=new Map(Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:q(n)}function KM(e){
return e===null?"":Array.isArray(e)?e.map(t=>KM(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function Hc(e,t){
e&&Ue({document:e,open:[]},t)}function Mb({events:e,label:t},{document:n,mark:o}){qn(e?{kind:"events",document:e,label:t}:
{kind:"events",document:n,mark:o,label:t})}function qc({actors:e,cohort:t,label:n}){e&&qn({kind:"actors",request:e,cohort:t,
label:n})}function Uc({actors:e,cohort:t,label:n}){qn({kind:"cohort",request:e,cohort:t,label:n})}function $b({explain:e,
label:t}){e&&Ue({view:"difference",document:e,as:null,open:[]},`explain ${ne(t).text}`)}var jM="Rn",GM="An",JM="Dn",ZM="Tn",YM="_n";var FV=new Promise(()=>{});function Yl({document:e,mark:t,label:n,total:o,onClear:i,children:s}){let a=JSON.stringify([e,
t]),l=K(()=>t?lr(e,t):FV,[a]),{answer:u,error:c}=Tb(l),m=ut(u?.count??null),d=m.phase==="exact"&&m.answer&&"rows"in m.answer?
m.answer.rows[0]?.at(-1):void 0,p=u===null;return r("section",{class:jM,"aria-label":"Selection",children:[r("div",{class:GM,
children:[r("span",{class:JM,children:n}),r("span",{class:ZM,role:"status",children:typeof d=="number"?`${F(d)} events${o?
`, ${H(d/o)}`:""}`:c?"":"…"})]}),c&&r(ge,{error:c}),r("div",{class:YM,children:[s,r(P,{small:!0,kind:"outlined",icon:"\
filter",disabled:p||!u.only,onClick:()=>Hc(u?.only??null,u?.label??""),children:"Only"}),r(P,{small:!0,kind:"outlined",icon:"\
minus",disabled:p||!u.exclude,onClick:()=>Hc(u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),r(P,{small:!0,
kind:"primary",icon:"difference",disabled:p||!u.explain,onClick:()=>u&&$b(u),children:"Explain"}),r(P,{small:!0,kind:"ou\
tlined",icon:"rows",disabled:p||!u.listed,onClick:()=>u&&t&&Mb(u,{document:e,mark:t}),children:"Events"}),r(P,{small:!0,
kind:"outlined",icon:"actor",disabled:p||!u.actors,onClick:()=>u&&qc(u),children:"Actors"}),r(P,{small:!0,kind:"outlined",
icon:"save",disabled:p||!u.cohort,onClick:()=>u&&Uc(u),children:"Cohort"}),r(P,{small:!0,kind:"quiet",icon:"close",label:"\
Clear the selection",onClick:i})]})]})}var zV=[10,20,40,60,100,200],IV=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function Mp({bins:e,document:t,
onDocument:n}){let i=Kl(_e(t.dataset).value.value).map(({value:s,log:a})=>({label:q(s),checked:s===e.value,act:()=>n(tp(
t,{value:s,scale:a?"log":"linear"}))}));return r(O,{children:[r(it,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:i,children:q(e.value)}),r(Dt,{label:"Scale",choices:IV,value:e.scale,onChange:s=>n(tp(t,{scale:s}))}),r(it,{small:!0,
kind:"outlined",after:"down",menuLabel:"Bins",items:zV.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(tp(t,{count:s}))})),
children:[e.count," bins"]})]})}function Wc(e,t,{from:n,to:o}){let i=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=i?null:t.edges[o]??null}}function QM(e,t,n,o){let i=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...i===void 0?
{}:{from:i},...s===void 0?{}:{to:s}}}function Pb(e,t,{edges:n}){let o=n.length-1;if(!e||e.column!==t.value||o<1)return null;
let i=(u,c)=>typeof u=="number"?n.findIndex(m=>m>=u-Math.abs(u)*1e-9):c,[s,a]=[i(e.from,0),i(e.to,o)],l=a<0?o:a;return s<
0||s>=l?null:{from:s,to:l}}function XM(e,t,n){if(!e)return null;let o=e.range?Pb(e.range,t,n.edges):{from:0,to:n.bins},i=(u,c)=>u===
void 0?c:n.times.findIndex(m=>m*1e3>=Date.parse(u)),[s,a]=[i(e.time?.from,0),i(e.time?.to,n.times.length)],l=a<0?n.times.
length:a;return o===null||s<0||s>=l?null:{left:s,right:l,low:o.from,high:o.to}}function _b({time:e,range:t}){return{...e?
{time:e}:{},...t?{range:t}:{}}}var e$="qn",t$="Fn",n$="Gn",o$="Jn",r$="Kn",Db="Ei",$p="On";var i$=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function a$({answer:e,
of:t,bins:n,zone:o,actions:i}){let s=Bo(),a=s.choice("height",i$),{selected:l,isDrawing:u,set:c}=Zl(),{openAt:m,menu:d}=ci(),
p=qV(t,n.value,s),f=K(()=>kb(e,t,n),[e,t,n.count,n.scale]),h=l&&Pb(l.range,n,f.edges),g=HV(e,t),y=(v,k,C)=>({range:Wc(n,
k,v),...g!==null&&C.length>0?{keys:{[g]:C[0]}}:{}}),w=e.total?.at(-1);return r(O,{children:[r("div",{class:$p,children:r(
FM,{answer:e,document:t,parts:f,zone:o,bins:n,mode:a,percentiles:p.list,onPercentile:p.move,selection:h,onSelect:(v,k)=>c(
v&&{range:Wc(n,k,v)}),onBin:(v,k,C,_)=>m({document:t,mark:y({from:v,to:v+1},k,C),anchor:_,value:k.edges[v]}),actions:r(O,
{children:[r(Mp,{bins:n,document:ve.value,onDocument:v=>he({document:v})}),r(Dt,{label:"Height",choices:i$,value:a,onChange:v=>s.
set({height:v==="count"?null:v})}),i]})})}),h&&r(Yl,{document:t,mark:u?null:y(h,f.edges,[]),label:`${n.value}: ${Gl(f.edges,
h,n.value)}`,total:typeof w=="number"?w:void 0,onClear:()=>c(null)}),d]})}function HV(e,t){let n=pt(e,t).keys.find(o=>!e.
columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}var s$=[.5,.95,.99];function qV(e,t,n){let o=Lo(
n.text("percentiles")).map(g=>Number(g)/100).filter(g=>g>0&&g<1),i=o.length>0?o:s$,[s,a]=S(null),l=s??i,u=l.join();z(()=>{
if(!s)return;let g=setTimeout(()=>{n.set({percentiles:u===s$.join()?null:Ro(s.map(y=>String(Number((y*100).toFixed(2)))))}),
a(null)},250);return()=>clearTimeout(g)},[u,s!==null]);let{compare:c,...m}=Oe(e),d=l.map((g,y)=>`quantile(${t}, ${g}) as\
 p_${y}`),{answer:p}=ut({...m,aggregate:{...e.aggregate?.over===void 0?{}:{over:e.aggregate.over},measures:d}}),f=p&&"ro\
ws"in p?p.rows[0]:void 0;return{list:l.map((g,y)=>({share:g,value:Qe(f?.[y])})),move:(g,y)=>a(l.map((w,v)=>v===g?y:w))}}var l$="Pn",u$="Ii",c$="y",m$="Qn",d$="Vn",p$="Wn",f$="Ui",h$="Yn",g$="Zn",y$="ep";var Pp=50;function b$(e){let t=pt(e.answer,e.document);return r("div",{class:l$,children:t.measures.map(n=>r(VV,{...e,shape:t,
measure:n},n))})}function VV({answer:e,document:t,zone:n,onBar:o,actions:i,shape:s,measure:a}){let[l,u]=S(-1),c=I(null),
m=e.columns[a].name,d=Qt(m),p=s.keys.map(E=>e.columns[E].name).join(),f=Ps(m),h=[...e.rows.slice(0,Pp),...e.other&&e.rows.
length<=Pp?[e.other]:[]],g=E=>Qe(E[a])??0,y=go(e),w=(E,N)=>At(y,E===e.other?["other",a]:["rows",N,a]),v=h.map((E,N)=>Math.
max(g(E),w(E,N)?.[1]??0)),k=Fc(t,Math.max(0,...v),(E,N)=>gp(E,N,y!==null)),C=Fc(t,y!==null,(E,N)=>E||N),_=e.total?g(e.total):
0,T=pb(e,s),L=E=>E===e.other?ro.other:s.keys.map(N=>ne(E[N]).text).join(", "),R=E=>`${L(E)}, ${nt(g(E),d)}${f&&_>0?`, ${H(
g(E)/_)}`:""}`,Y=E=>{let N={ArrowDown:l+1,ArrowUp:l-1,Home:0,End:h.length-1}[E.key];if(N!==void 0){let W=Math.max(0,Math.
min(N,h.length-1));return u(W),c.current?.children[W]?.scrollIntoView({block:"nearest"}),!0}let G=c.current?.children[l];
return E.key!=="Enter"&&E.key!=="."||!G?!1:(o(h[l],m,G),!0)};return r(tt,{title:ne(m).text,onKey:Y,announced:l>=0&&h[l]?
R(h[l]):"",actions:i?.(m),summary:`Bar chart of ${ne(m).text} by ${ne(p).text}, ${e.rows.length} groups${h[0]?`, ${R(h[0])}`:
""}`,table:r(yo,{answer:e,document:t,zone:n}),children:[r("ul",{ref:c,class:u$,role:"presentation","data-estimate":C,children:h.
map((E,N)=>{let G=E===e.other,W=w(E,N),Z=G?null:Qe(T?.get(JSON.stringify(s.keys.map(X=>E[X])))?.[a]);return r("li",{class:c$,
"data-cursor":N===l,onClick:X=>o(E,m,X.currentTarget.querySelector("[data-anchor]")??X.currentTarget),children:[r("span",
{class:m$,"data-anchor":"",children:r(D,{...G?{shown:{text:ro.other,kind:"other"}}:{shown:{text:L(E),kind:s.keys.length===
1?ne(E[s.keys[0]]).kind:"value"}},most:24,middle:!0})}),r("span",{class:d$,children:[r("span",{class:f$,"data-other":G,"\
data-estimate":W!==void 0,style:{width:`${k>0?Math.max(.2,g(E)/k*100):0}%`,...G?{}:{background:`var(${_n(Hn(p,s.keys.map(
X=>E[X])))})`}}}),W&&r(WV,{interval:W,largest:k})]}),r("span",{class:h$,children:si(g(E),W,d)}),r("span",{class:g$,children:T?
Z?_o(g(E)/Z-1):"–":f&&_>0?H(g(E)/_):""})]},N)})}),e.rows.length>Pp&&r("p",{class:y$,children:[Pp," of ",e.rows.length,
" groups are drawn; the table has all."]})]})}function WV({interval:[e,t],largest:n}){let o=i=>n>0?Math.max(0,i)/n*100:0;
return r("span",{class:p$,"data-whisker":"",style:{insetInlineStart:`${o(e)}%`,width:`${o(t)-o(e)}%`}})}var v$=50;function x$(e,t,n,o){let i=[...t.time<0?[]:[t.time],...t.keys].filter(u=>u!==n),s=new Map,a=new Map;for(let u of e.
rows){let c=JSON.stringify(u[n]??null),m=s.get(c)??{value:u[n],sum:0};s.set(c,{...m,sum:m.sum+(Qe(u[o])??0)});let d=i.map(
h=>u[h]),p=JSON.stringify(d),f=a.get(p)??{keys:d,at:new Map};a.set(p,f),f.at.set(c,u)}let l=[...s.values()].sort((u,c)=>n===
t.time?String(u.value).localeCompare(String(c.value)):c.sum-u.sum);return{heads:l.slice(0,v$).map(({value:u})=>u),left:Math.
max(0,l.length-v$),rows:[...a.values()],keys:i}}function w$({answer:e,document:t,zone:n,on:o,shaded:i,onCell:s}){let a=K(()=>pt(e,t),[e,t]),l=K(()=>x$(e,a,o,a.measures[0]??
0),[e,a,o]),u=K(()=>KV(e,a,l,o,n,i),[e,a,l,o,n,i]),c=(m,{key:d},p)=>{let[f,h]=JSON.parse(d),g=m.at.get(f);g&&s(g,e.columns[h].
name,p)};return r(O,{children:[r(De,{label:"Answer",columns:u,rows:l.rows,onCell:c,onMenu:c}),l.left>0&&r("p",{class:lM,
children:[F(l.left)," more values of ",r(D,{value:e.columns[o].name})," have no column here; the table that is not turne\
d has all."]})]})}function KV(e,t,n,o,i,s){let a=t.time<0?[]:[...new Set(e.rows.map(p=>Date.parse(String(p[t.time]))/1e3))].
sort((p,f)=>p-f),l=_r(a),u=(p,f)=>f===t.time?sn(String(p),l,i):r(yp,{value:p,column:e.columns[f],zone:i,isKey:!0}),c=new Map(
t.measures.map(p=>[p,Math.max(0,...e.rows.map(f=>Number(f[p]??0)))])),m=n.keys.map((p,f)=>({key:JSON.stringify(["",p]),head:r(
D,{value:e.columns[p].name,most:48}),cell:({keys:h})=>u(h[f],p)})),d=n.heads.flatMap(p=>t.measures.map(f=>{let h=JSON.stringify(
p??null);return{key:JSON.stringify([h,f]),number:!0,head:r(O,{children:[u(p,o),t.measures.length>1&&r(O,{children:[" ",r(
D,{value:e.columns[f].name,most:24})]})]}),cell:g=>{let y=g.at.get(h),w=c.get(f)??0;return y&&r(yp,{value:y[f],column:e.
columns[f],zone:i,...s?{shade:w>0?Math.max(0,Number(y[f]??0))/w:0}:{}})}}}));return[...m,...d]}var k$=60,jV=60;function _p({aggregate:e}){let t=ie(e?.by);return e!==void 0&&(e.over??"events")==="events"&&t.length>0&&
!t.some(n=>/^\s*(time|bins)\s*\(/i.test(n))}var Eb=class{constructor(t){this.document=t}document;found=new Map;waiting=new Map;told=new Set;stop=new AbortController;timer;of=t=>this.
found.get(JSON.stringify(t))??null;want=(t,n)=>{let o=JSON.stringify(t);return this.told.add(n),this.found.has(o)||(this.
waiting.set(n,t),this.timer??=setTimeout(()=>{this.ask()},k$)),()=>{this.told.delete(n),this.waiting.delete(n)}};close(){
clearTimeout(this.timer),this.stop.abort()}async ask(){let t=[...this.waiting].slice(0,jV);for(let[s]of t)this.waiting.delete(
s);let n=t.map(([,s])=>s);if(n.length===0){this.timer=void 0;return}let o=GV(this.document,n),i=await oe("v1/query",{body:o,
signal:this.stop.signal}).catch(()=>null);if(!this.stop.signal.aborted){for(let{keys:s,values:a}of i?wa(i,pt(i,o),i.columns.
length-1).series:[])this.found.set(JSON.stringify(s),a);this.timer=this.waiting.size>0?setTimeout(()=>{this.ask()},k$):void 0;
for(let s of this.told)s()}}};function GV(e,t){let{compare:n,...o}=Oe(e),i=ie(e.aggregate?.by),s=ie(e.aggregate?.measures)[0]??
"count()",a=i.map(u=>u.replace(/\s+as\s+("([^"]|"")*"|\S+)\s*$/i,"")),l=t.map(u=>`(${a.map((c,m)=>JV(c,u[m])).join(" and\
 ")})`).join(" or ");return{...o,where:Dn(o.where,l),aggregate:{measures:[s],by:["time('auto')",...i],limit_by:0}}}function JV(e,t){
return t==null?`(${e}) is null`:`(${e}) = ${typeof t=="string"?It(t):JSON.stringify(t)}`}function S$(e){let t=JSON.stringify(
e),n=K(()=>e?new Eb(e):null,[t]);return z(()=>()=>n?.close(),[n]),n}var[C$,Ab]=[104,20],ZV=30;function YV(e){let t=Math.
max(1,Math.ceil(e.length/ZV));return Array.from({length:Math.ceil(e.length/t)},(n,o)=>{let i=e.slice(o*t,(o+1)*t);return i.
reduce((s,a)=>s+(a??0),0)/i.length})}function T$({trends:e,keys:t}){let[,n]=rc(c=>c+1,0),o=JSON.stringify(t);z(()=>e.want(
t,()=>n(0)),[e,o]);let i=e.of(t);if(!i)return r("span",{class:Db});let s=YV(i),a=Math.max(0,...s)||1,l=C$/Math.max(1,s.length-
1),u=s.map((c,m)=>`${(m*l).toFixed(1)},${(Ab-1-c/a*(Ab-2)).toFixed(1)}`).join(" ");return r("svg",{class:Db,width:C$,height:Ab,
"aria-hidden":"true",children:r("polyline",{points:u})})}function Ob(e,t,n){let o=Lo(e.text("hide")),i=Lo(e.text("order")),s=new Map(Lo(e.text("widths")).flatMap(l=>{let[u,...c]=l.
split("-");return Number(u)>0?[[c.join("-"),Number(u)]]:[]})),a=fd([...db(t,n),{key:"trend",label:""}],i).map(({key:l})=>l);
return{without:o,order:i,layout:{widths:s,onWidth:(l,u)=>e.set({widths:Ro([...new Map(s).set(l,u)].map(([c,m])=>`${m}-${c}`))}),
onMove:(l,u)=>e.set({order:Ro(Sk(a,l,u))})}}}function Rb(e,t,n){let o=e.text("pivot");return o===void 0?-1:M$(t,n).find(
i=>t.columns[i].name===o)??-1}function M$(e,t){let n=pt(e,t),o=[...n.time<0?[]:[n.time],...n.keys];return o.length>1&&n.
measures.length>0?o:[]}function $$({settings:e,answer:t,of:n}){let o=db(t,n),{without:i}=Ob(e,t,n),s=Rb(e,t,n),a=c=>e.set(
{hide:Ro(i.includes(c)?i.filter(m=>m!==c):[...i,c])}),l=(c,m,d=!1)=>({label:m,checked:e.isOn(c),disabled:d,act:()=>e.set(
{[c]:!e.isOn(c)})}),u=M$(t,n).map(c=>{let{name:m}=t.columns[c];return{label:`${q(m)} as columns`,checked:c===s,act:()=>e.
set({pivot:c===s?null:m})}});return r(it,{small:!0,kind:"outlined",after:"down",menuLabel:"Columns",items:[l("heat","Sha\
de by size"),l("trend","Trend over time",!_p(n)),...u,"rule",...o.map(({key:c,label:m})=>({label:m,checked:!i.includes(c),
disabled:s>=0,act:()=>a(c)})),"rule",{label:"As it was",act:()=>e.set({hide:null,order:null,widths:null,heat:null,trend:null,
pivot:null})}],children:"Columns"})}var QV=[1e3,1e4,1e5];function P$({answer:e,of:t,document:n,zone:o,actions:i}){let{choose:s,menu:a}=Dp(e,t),l=Bo(),u=ie(n.
aggregate?.order)[0],c=Rb(l,e,t),m=S$(l.isOn("trend")&&_p(t)?t:null),d=pt(e,t),p=m?f=>r(T$,{trends:m,keys:d.keys.map(h=>f[h])}):
void 0;return r("section",{class:e$,"aria-label":"Groups",children:[r("div",{class:t$,children:[r(XV,{answer:e,of:t}),r(
$$,{settings:l,answer:e,of:t}),i("")]}),c>=0?r(w$,{answer:e,document:t,zone:o,on:c,shaded:l.isOn("heat"),onCell:s}):r(yo,
{answer:e,document:t,zone:o,shares:!0,sort:u===void 0?null:tW(u),onCell:s,trend:p,shaded:l.isOn("heat"),arranged:Ob(l,e,
t),onSort:f=>he({document:Le(n,"aggregate.order",f===null?void 0:[`"${f.key.replaceAll('"','""')}"${f.descending?" desc":
""}`])})}),a]})}function XV({answer:e,of:t}){let n=ie(t.aggregate?.by),{compare:o,...i}=Oe(t),s=e.other&&n.length===1&&t.
aggregate?.having===void 0&&(t.aggregate?.over??"events")==="events"?n[0].replace(/\s+as\s+("([^"]|"")*"|\S+)\s*$/i,""):
null,{answer:a}=ut(s===null?null:{...i,aggregate:{measures:[`uniq(${s})`,`count() filter (where (${s}) is null)`]}}),[l,
u]=s!==null&&a&&"rows"in a?a.rows[0]??[]:[],c=typeof l=="number"?l+(Number(u)>0?1:0):null,m=e.rows.length,d=QV.find(p=>p>
m);return r(O,{children:[r("span",{class:n$,children:[e.other?c===null?`${F(m)} rows, the rest is (other)`:`${F(m)} of ${F(
c)} groups, the rest is (other)`:m===1?"1 row":`${F(m)} rows`,e.other&&d===void 0&&"; Export has all groups as CSV"]}),e.
other&&d!==void 0&&r(P,{small:!0,kind:"outlined",onClick:()=>re("aggregate.limit",d),children:c!==null&&c<=d?`All ${F(c)}\
 groups`:`Up to ${F(d)} groups`})]})}function _$({answer:e,of:t,zone:n,actions:o}){let{choose:i,menu:s}=Dp(e,t);return r(
O,{children:[r(b$,{answer:e,document:t,zone:n,onBar:i,actions:o}),s]})}function Dp(e,t){let{openAt:n,menu:o}=ci();return{
choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:eW(e,t,s,u),anchor:l,value:s[u]})},menu:o}}
function eW(e,t,n,o){let i=pt(e,t),s=i.measures.includes(o)?{measure:e.columns[o].name}:{};if(n===e.total)return s;let a=i.
time<0?i.keys:[i.time,...i.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,u[c]]));return n===e.other?{other:!0,
...s}:{keys:l(n),...s}}function tW(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,"");return{key:n.startsWith('"')?
n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function D$(e,t,n){let o=t.keys.find(g=>e.columns[g].name.startsWith("bins("))??t.keys[0]??1,i=t.measures[0]??e.columns.
length-1,s=new Map,a=new Map;for(let g of e.rows){let[y,w]=[g[t.time],g[o]];typeof y=="string"&&!s.has(y)&&s.set(y,Date.
parse(y)/1e3),a.has(w)||a.set(w,-1)}let l=[...s.keys()].sort((g,y)=>s.get(g)-s.get(y)),u=new Map(l.map((g,y)=>[g,y])),c=bp(
[...a.keys()].map(Qe).filter(g=>g!==null),n),m=Math.max(0,c.edges.length-1);for(let g of a.keys()){let y=Qe(g);y!==null&&
a.set(g,c.zero&&y<=0?0:zc(c,y*(1+Math.sign(y)*1e-12)))}let d=new Float64Array(l.length*m),p=0;for(let g of e.rows){let y=u.
get(g[t.time]),w=Qe(g[i]);if(y===void 0||w===null)continue;let v=a.get(g[o]);v>=0&&v<m?d[y*m+v]+=w:p+=w}let f=l.map((g,y)=>nW(
d.subarray(y*m,(y+1)*m))),h=l.map((g,y)=>d.subarray(y*m,(y+1)*m).reduce((w,v)=>w+v,0));return{starts:l,times:l.map(g=>s.
get(g)),edges:c,counts:d,bins:m,largest:Math.max(0,...f),tops:f,sums:h,nulls:p}}function nW(e){return e.reduce((t,n)=>Math.
max(t,n),0)}function A$(e,t,n){if(t<=0)return()=>0;if(e==="log"){let i=Math.log(t);return s=>s<=0?0:i<=0?1:Math.max(.02,
Math.log(s)/i)}let o=e==="column"?Math.max(1,n):t;return i=>Math.max(0,i/o)}function Ap(e,t,n,o){return{left:o.alt?0:Math.
min(e.column,t.column),right:o.alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.
shift?n.bins:Math.max(e.bin,t.bin)+1}}function E$(e,{left:t,right:n,low:o,high:i}){let s=0;for(let a=t;a<n;a++)for(let l=o;l<
i;l++)s+=e.counts[a*e.bins+l]??0;return s}var R$="ip",L$="rp",N$="ap",B$="tp",Lb="op",F$="np",z$="pp",I$="dp",H$="lp",q$="xp",U$="sp",V$="cp",W$="Hi";var Ii=64,G$=16,jc=8,J$=24,Nb=9;function Z$(e){let{matrix:t,lines:n,colors:o,unit:i,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[m,d]=S(0),p=I(null),f={width:Math.max(1,m-Ii-G$),height:a-jc-J$},h=_=>{let T=_.currentTarget.getBoundingClientRect(),
L=Math.floor((_.clientX-T.left-Ii)/f.width*t.starts.length),R=Math.floor((1-(_.clientY-T.top-jc)/f.height)*t.bins);return{
column:K$(L,t.starts.length),bin:K$(R,t.bins)}},g=Pl.value,y=K(()=>t.bins===0||t.starts.length===0?null:rW(t,o),[t,o,g]),
w=ed((_,T,L)=>oW(_,T,L,{matrix:t,image:y,lines:n,unit:i,zone:s,unfinished:l}),[t,y,n,i,s,l]),v=_=>{let T=h(_);e.onCursor(
T,T.column>t.starts.length/2),p.current&&j$(p.current,_)&&e.onBox(Ap(p.current.from,T,t,{shift:_.shiftKey,alt:_.altKey}))},
k=_=>{let T=p.current;p.current=null,T&&!j$(T,_)&&e.onCell(T.from,new DOMRect(_.clientX,_.clientY,0,0))},C=_=>({left:`${Ii+
_.left/t.starts.length*f.width}px`,width:`${(_.right-_.left)/t.starts.length*f.width}px`,top:`${jc+(1-_.high/t.bins)*f.height}\
px`,height:`${(_.high-_.low)/t.bins*f.height}px`});return r("div",{class:R$,onPointerMove:v,onPointerUp:k,onPointerLeave:()=>e.
onCursor(null,!1),onPointerDown:_=>{_.button===0&&(_.currentTarget.setPointerCapture(_.pointerId),p.current={from:h(_),x:_.
clientX,y:_.clientY})},children:[r(xp,{height:a,draw:w,onWidth:d}),u&&t.bins>0&&r("div",{class:L$,style:C({left:u.column,
right:u.column+1,low:u.bin,high:u.bin+1})}),c&&r("div",{class:N$,"data-box":"",style:C(c)})]})}function K$(e,t){return Math.
max(0,Math.min(t-1,e))}function j$(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(t.clientY-e.y)>3}function oW(e,t,n,o){
let{matrix:i,image:s,lines:a,unit:l,zone:u,unfinished:c}=o,m={left:Ii,top:jc,width:t-Ii-G$,height:n-jc-J$};if(e.clearRect(
0,0,t,n),s===null)return;e.imageSmoothingEnabled=!1,e.drawImage(s,m.left,m.top,m.width,m.height);let d=h=>m.left+h/i.starts.
length*m.width,p=h=>m.top+(1-h/i.bins)*m.height;c>=0&&wp(e,d(c),m.top,m.left+m.width-d(c),m.height,ct("--muted"));for(let[
h,g]of a.entries())aW(e,g,i,d,p,h);jl(e,"end","middle");let f=1/0;i.edges.zero&&e.fillText("≤ 0",m.left-8,p(.5));for(let h of vp(
i.edges,Math.max(2,Math.floor(m.height/40)))){let g=p(li(i.edges,h));f-g<14||(f=g,e.fillText(nt(h,l),m.left-8,g))}lW(e,m,
i,d,u)}function rW(e,t){let{starts:{length:n},bins:o,counts:i,tops:s}=e,a=new ImageData(n,o),l=new Uint32Array(a.data.buffer),
u=iW();for(let m=0;m<n;m++){let d=A$(t,e.largest,s[m]);for(let p=0;p<o;p++){let f=d(i[m*o+p]);f>0&&(l[(o-1-p)*n+m]=u[Math.
min(Gc-1,Math.floor(f*Gc))])}}let c=document.createElement("canvas");return c.width=n,c.height=o,c.getContext("2d").putImageData(
a,0,0),c}var Gc=64;function iW(){let e=Array.from({length:Nb},(o,i)=>sW(ct(`--ramp-${i+1}`))),t=new Uint32Array(Gc),n=new Uint8ClampedArray(
t.buffer);for(let o=0;o<Gc;o++){let i=o/(Gc-1)*(Nb-1),s=Math.min(Nb-2,Math.floor(i));for(let a=0;a<3;a++)n[o*4+a]=e[s][a]+
(e[s+1][a]-e[s][a])*(i-s);n[o*4+3]=255}return t}function sW(e){return[1,3,5].map(t=>Number.parseInt(e.slice(t,t+2),16)||
0)}function aW(e,t,n,o,i,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,ct("--surface")],[2,ct("--selection")]]){
e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,m)=>{if(c===null){u=!1;
return}let[d,p]=[o(m+.5),i(li(n.edges,c))];u?e.lineTo(d,p):e.moveTo(d,p),u=!0}),e.stroke()}e.globalAlpha=1,e.setLineDash(
[])}function lW(e,t,n,o,i){jl(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):86400,l=Math.max(
1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((m,d)=>{let{hour:p,minute:f}=Cr(
m*1e3,i);if(u?p!==0||f!==0:d%l!==0)return;let h=j(m*1e3,i,a>=27*86400?"month":a>=86400||p===0&&f===0?"dayShort":a<60?"cl\
ockSecond":"clock"),g=e.measureText(h).width/2,y=o(d),w=Math.max(t.left+g-8,Math.min(y,t.left+t.width-g));w-g<c+16||(e.fillText(
h,w,t.top+t.height+8),e.fillRect(Math.round(y),t.top+t.height,1,4),c=w+g)})}function X$({answer:e,document:t,matrix:n,bins:o,zone:i,colors:s,lines:a,end:l,box:u,onBox:c,onCell:m,actions:d,period:p}){
let[f,h]=S(null),[g,y]=S(null),w=Qt(o.value),v=_r(n.times),k=n.times.findIndex(L=>(L+v)*1e3>l+1e3),C=I(null),_=(L,R)=>{let Y=C.
current.getBoundingClientRect(),E=Q$(L);R.x<Y.left+Ii?m({...E,left:0,right:n.starts.length},R):R.y>Y.top+Y$-uW?m({...E,low:0,
high:n.bins},R):m(E,R)},T=L=>{let R=f?.cell??{column:0,bin:0},Y=cW(L.key,R,n);if(Y){let N=g??R;return L.shiftKey&&c(Ap(N,
Y,n,{shift:!1,alt:!1})),y(L.shiftKey?N:null),h({cell:Y,left:Y.column>n.starts.length/2}),!0}if(L.key==="Escape"&&u)return c(
null),!0;if(L.key!=="Enter"&&L.key!=="."||!f)return!1;let E=L.target.getBoundingClientRect();return m(Q$(f.cell),new DOMRect(
E.left+Ii+(R.column+.5)/n.starts.length*(E.width-Ii-16),E.top+(1-R.bin/n.bins)*320,0,0)),!0};return r(tt,{title:r(O,{children:[
"Heat map of ",r(D,{value:o.value,most:64})," over time",p===void 0?"":`, ${p}`]}),summary:`${fW(n,o,i)}${p===void 0?"":
`, ${p}`}`,onKey:T,announced:f?eP(n,f.cell,o,i,v).join(", "):"",table:r(yo,{answer:e,document:t,zone:i}),legend:r(pW,{matrix:n,
colors:s,lines:a}),...d===void 0?{}:{actions:d},children:[r("div",{ref:C,children:r(Z$,{matrix:n,lines:a,colors:s,unit:w,
zone:i,height:Y$,unfinished:k,cursor:f?.cell??null,box:u,onCursor:(L,R)=>h(L&&{cell:L,left:R}),onBox:c,onCell:_})}),f&&n.
bins>0&&r(mW,{matrix:n,cell:f.cell,bins:o,zone:i,step:v,start:f.left,unit:w})]})}var Y$=400,uW=24;function Q$({column:e,
bin:t}){return{left:e,right:e+1,low:t,high:t+1}}function cW(e,{column:t,bin:n},o){let i=new Map([["ArrowRight",{column:t+
1,bin:n}],["ArrowLeft",{column:t-1,bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,
bin:n}],["End",{column:o.starts.length-1,bin:n}]]).get(e);return!i||o.bins===0?null:{column:Math.max(0,Math.min(i.column,
o.starts.length-1)),bin:Math.max(0,Math.min(i.bin,o.bins-1))}}function eP(e,{column:t,bin:n},o,i,s){let a=e.counts[t*e.bins+
n]??0,l=e.sums[t]??0;return[`${sn(e.times[t]*1e3,s,i)} ${ds(i,e.times[t]*1e3)}`,Gl(e.edges,{from:n,to:n+1},o.value),`${F(
a)} events, ${H(l===0?0:a/l)} of the column`]}function mW({matrix:e,cell:t,bins:n,zone:o,step:i,start:s}){let[a,l,u]=eP(
e,t,n,o,i),c=Math.max(1,e.tops[t.column]??1),m=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return r("div",{class:Te(
I$,s&&H$),"aria-hidden":"true",children:[r("div",{class:U$,children:a}),r("div",{class:q$,children:l}),r("div",{children:u}),
r("div",{class:V$,children:Array.from(m,(d,p)=>r("div",{class:W$,"data-here":p===t.bin,style:{height:`${d/c*100}%`}},p))})]})}
var dW=9;function pW({matrix:e,colors:t,lines:n}){let o=t==="column"?"0 %":"1",i=t==="column"?"most of its column":V(e.largest);
return r("div",{class:B$,children:[r("span",{class:Lb,children:[o,r("span",{class:F$,children:Array.from({length:dW},(s,a)=>r(
"span",{class:z$,style:{background:`var(--ramp-${a+1})`}},a))}),i," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>r("span",
{class:Lb,children:[r("svg",{width:"24",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"24",y2:"4",
"stroke-width":"2","stroke-dasharray":["","6 4","2 3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&r("\
span",{children:[F(e.nulls)," without a value are not drawn"]}),r("span",{children:"Drag a box; Shift: full height; Alt:\
 full width"})]})}function fW(e,t,n){let o=e.sums.reduce((a,l)=>a+l,0),i=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[i];
return`Heat map of ${ne(t.value).text} over time, ${e.starts.length} buckets by ${e.bins} bins, ${V(o)} events${s===void 0?
"":`, most at ${sn(s*1e3,_r(e.times),n)}`}`}var tP="hp";function Zn({children:e}){return r("div",{class:tP,children:e})}var rP=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],Bb=[["p50",.5],["p95",
.95],["p99",.99]];function iP({answer:e,of:t,bins:n,zone:o,actions:i}){let s=Bo(),a=s.choice("colors",rP),l=Bb.filter(([
p])=>Lo(s.text("lines")).includes(p)).map(([,p])=>p),{compare:u}=e,c=ft(e,o),m={bins:n,zone:o,colors:a,shares:l,largest:c?
Math.max(nP(e),nP(u)):void 0},d=r(oP,{...m,answer:e,of:t,period:c?.now,actions:r(O,{children:[r(yW,{bins:n,colors:a,shares:l}),
i]})});return!c||!u?.query?d:r(Zn,{children:[d,r(oP,{...m,answer:u,of:u.query,period:`against ${c.before}`,actions:null,
isFormer:!0})]})}function nP(e){return(e?.rows??[]).reduce((t,n)=>Math.max(t,Qe(n.at(-1))??0),0)}function yW({bins:e,colors:t,
shares:n}){let o=Bo(),i=s=>Ro(Bb.map(([a])=>a).filter(a=>a===s!==Lo(o.text("lines")).includes(a)));return r(O,{children:[
r(Mp,{bins:e,document:ve.value,onDocument:s=>he({document:s})}),r("span",{class:r$,children:"Colour"}),r(Dt,{label:"Colo\
ur",choices:rP,value:t,onChange:s=>o.set({colors:s==="log"?null:s})}),r(it,{small:!0,kind:"outlined",after:"down",menuLabel:"\
Percentiles over it",items:Bb.map(([s,a])=>({label:s,checked:n.includes(a),act:()=>o.set({lines:i(s)})})),children:n.length===
0?"Percentiles":n.map(s=>`p${s*100}`).join(", ")})]})}function oP({answer:e,of:t,bins:n,zone:o,colors:i,shares:s,largest:a,
period:l,actions:u,isFormer:c=!1}){let m=K(()=>{let L=D$(e,pt(e,t),n);return a===void 0?L:{...L,largest:a}},[e,t,n.count,
n.scale,a]),{selected:d,isDrawing:p,set:f}=Zl(),h=c?null:d,g=XM(h,n,m),{openAt:y,menu:w}=ci(),v=xW(t,n.value,s),k=e.query?.
to,C=Math.min(Date.now(),k===void 0?1/0:Date.parse(String(k))),_=L=>({...L.left===0&&L.right===m.starts.length?{}:{time:QM(
m.starts,L.left,L.right,k)},...L.low===0&&L.high===m.bins?{}:{range:Wc(n,m.edges,{from:L.low,to:L.high})}}),T=e.total?.at(
-1);return r(O,{children:[r("div",{class:$p,children:r(X$,{answer:e,document:t,matrix:m,bins:n,zone:o,colors:i,lines:v,end:C,
box:g,onBox:L=>{c||f(L&&_(L))},onCell:(L,R)=>y({document:t,mark:_b(_(L)),anchor:R,value:E$(m,L)}),actions:u,period:l})}),
h&&g&&r(Yl,{document:t,mark:p?null:_b(h),label:bW(g,m,n,o),total:typeof T=="number"?T:void 0,onClear:()=>f(null),children:[
r(P,{small:!0,kind:"outlined",icon:"search",onClick:()=>vW(h,n),children:"Zoom"}),h.time&&h.range&&r(O,{children:[r(P,{small:!0,
kind:"outlined",onClick:()=>f({time:h.time}),children:"Full height"}),r(P,{small:!0,kind:"outlined",onClick:()=>f({range:h.
range}),children:"Full width"})]})]}),w]})}function bW(e,t,n,o){let i=_r(t.times),s=sn(t.times[e.left]*1e3,i,o),a=sn((t.
times[e.right]??t.times.at(-1)+i)*1e3,i,o),l=e.low===0&&e.high===t.bins?`any ${n.value}`:`${n.value} ${Gl(t.edges,{from:e.
low,to:e.high},n.value)}`;return`${s} to ${a}, ${l}`}function vW({time:e,range:t},n){let i=[[t?.from,">="],[t?.to,"<"]].
flatMap(([c,m])=>typeof c=="number"?[`${n.value} ${m} ${c}`]:[]),{where:s,...a}=ve.value,l=i.reduce(Dn,s),u=e?{...a,from:e.
from,to:e.to}:a;Ue({document:JSON.parse(JSON.stringify({...u,where:l}))},"zoom")}function xW(e,t,n){let{compare:o,...i}=Oe(
e),s=ie(e.aggregate?.by).find(Ss),a=n.map((c,m)=>`quantile(${t}, ${c}) as p_${m}`),l=n.length===0||s===void 0?null:{...i,
aggregate:{measures:a,by:[s]}},{answer:u}=ut(l);return!l||!u||!("rows"in u)||u.columns.length!==n.length+1?wW:n.map((c,m)=>({
name:`p${c*100}`,values:u.rows.map(d=>Qe(d[m+1]))}))}var wW=[];var Fb=de(0),zb=Qr("");function Ep(e,t,n,o){let i=Xr(zb),s=o??i,[a,l]=S([]),u=Fb.value;return z(()=>{let c=new AbortController,
m=new URLSearchParams({dataset:e});return typeof t=="string"&&m.set("from",t),typeof n=="string"&&m.set("to",n),s!==""&&
m.set("board",s),oe(`v1/notes?${m.toString()}`,{signal:c.signal}).then(d=>l(d.notes.filter(p=>!p.board||p.board===s)),()=>{}),
()=>c.abort()},[e,t,n,s,u]),a}async function Ql(e){await oe("v1/notes",{body:e}),Fb.value++}async function Op(e){await oe(
`v1/notes/${encodeURIComponent(e)}`,{method:"DELETE"}),Fb.value++}var Rp=Qr(null);var sP="fp",aP="up",lP="mp",uP="H",cP="vp",mP="wp",dP="bp";var CW=12;function Lp({rows:e,all:t,hidden:n,onHidden:o,text:i,onMenu:s}){let[a,l]=S(""),u=d=>d.keys.map(p=>ne(p).text).
join(", "),c=a===""?e:e.filter(d=>u(d).toLowerCase().includes(a.toLowerCase())),m=(d,p)=>{let f=e.filter(y=>y.key!==d.key).
map(y=>y.key),h=!n.has(d.key)&&f.every(y=>n.has(y));if(!p)return o(h?new Set:new Set(f));let g=new Set(n);g.delete(d.key)||
g.add(d.key),o(g)};return r("div",{class:sP,children:[e.length>=CW&&r("input",{class:aP,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:d=>l(d.currentTarget.value)}),r("div",{class:lP,children:c.map(d=>r("button",{type:"butt\
on",class:uP,"aria-pressed":!n.has(d.key),onClick:p=>m(d,p.ctrlKey||p.metaKey),onContextMenu:s&&(p=>{p.preventDefault(),
s(d,p.currentTarget)}),onKeyDown:s&&(p=>{p.key==="."&&(p.preventDefault(),p.stopPropagation(),s(d,p.currentTarget))}),children:[
r("svg",{width:"16",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":$l(d.color).join(" "),style:{stroke:`var(${_n(d.color)})`}})}),r("span",{class:cP,children:r(D,{value:d.
keys.length===1?d.keys[0]:d.keys,most:20,middle:!0})}),r("span",{class:mP,children:d.last===null?"–":i(d.last)})]},d.key))}),
t>e.length&&r("p",{class:dP,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var fP="yp",hP="kp",gP="zp",yP="Li",bP="jp",Ib="Xp",vP="Cp",xP="Sp",wP="Bp",kP="Ep",Hb="Ip",Np="Up",CP="Hp";var qb=12;function SP({lines:e,step:t,former:n,rows:o,hidden:i,at:s,start:a,zone:l,text:u,unfinished:c,mean:m,onClose:d}){
let p=e.times[s];if(p===void 0)return null;let h=o.map((g,y)=>({row:g,value:e.series[y].values[s]??null,low:e.series[y].
low?.[s]??null,high:e.series[y].high?.[s]??null,before:TP(n,g.key,s)})).filter(({row:g})=>!i.has(g.key)).toSorted((g,y)=>(y.
value??-1/0)-(g.value??-1/0));return r("div",{class:Te(hP,a&&gP,d&&yP),...d?{role:"note","aria-label":"Pinned",onPointerUp:TW}:
{"aria-hidden":!0},children:[r("div",{class:Ib,children:[sn(p*1e3,t,l)," ",ds(l,p*1e3),d&&r(P,{small:!0,kind:"quiet",icon:"\
close",label:"Unpin",keys:"p",onClick:d})]}),h.slice(0,qb).map(({row:g,value:y,low:w,high:v,before:k})=>r("div",{class:vP,
children:[r("span",{class:xP,style:{background:`var(${_n(g.color)})`}}),r("span",{class:wP,children:g.keys.length===0?"":
g.keys.map(C=>ne(C).text).join(", ")}),r("span",{class:kP,children:y===null?"–":w!==null&&v!==null?`${u(w)} – ${u(v)}`:
u(y)}),m>1&&r("span",{class:Hb,children:SW(e.series,g.key,s,m,u)}),k!==void 0&&r("span",{class:Hb,children:y!==null&&k?_o(
y/k-1):"–"})]},g.key)),h.length>qb&&r("div",{class:Ib,children:[h.length-qb," more"]}),n&&n.times[s]!==void 0&&r("div",
{class:Np,children:["against ",sn(n.times[s]*1e3,t,l)]}),m>1&&r("div",{class:Np,children:["at the end of a line: the mea\
n of ",m," points"]}),c&&r("div",{class:Np,children:"this bucket is not over yet"})]})}function SW(e,t,n,o,i){let s=e.find(
({keys:l})=>JSON.stringify(l)===t)?.values??[],a=Bc(s.slice(Math.max(0,n-o+1),n+1),o).at(-1)??null;return a===null?"–":
i(a)}function TW(e){e.stopPropagation()}function TP(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.values[n]??
null}function MP(e,t,n,o,i,s){let a=e.times[n];if(a===void 0)return"";let l=e.series.slice(0,8).map(({keys:u,values:c})=>{
let m=c[n]??null,d=TP(t,JSON.stringify(u),n),p=m!==null&&d?`, ${_o(m/d-1)}`:"";return`${u.map(f=>ne(f).text).join(", ")}\
 ${m===null?"nothing":s(m)}${p}`.trim()});return`${sn(a*1e3,o,i)}: ${l.join("; ")}`}var $P=50,MW=5;function PP(e,t,n){return e.series.slice(0,$P).map(o=>({key:JSON.stringify(o.keys),keys:o.keys,total:o.total,
last:o.values[Math.max(0,n-1)]??null,color:Hn(t,o.keys)}))}function _P(e,t,n,o,{form:i,bars:s,over:a,mean:l}){let u=e.series.
slice(0,$P).map((h,g)=>({series:h,row:n[g],isShown:!o.has(n[g].key)}));if(i!=="lines"||s&&u.length>1){let h=Q2(u.map(({series:y,
isShown:w})=>w?y.values:y.values.map(()=>0)),i==="share"),g=u.map(({row:y,isShown:w},v)=>({values:h[v],color:y.color,shown:w,
stacked:!0,...s?{bars:s,of:v}:{}}));return s?g.reverse():g}let c=u.filter(({isShown:h})=>h).length<=MW&&l===1,m=h=>Bc(h.
map((g,y)=>y<a?g:null),l),d=u.map(({series:h,row:g,isShown:y})=>({values:s?h.values:m(h.values),color:g.color,shown:y,bars:s,
...c&&h.low?{low:h.low,high:h.high}:{}})),p=u.map(({row:h,isShown:g})=>{let y=t?.series.find(w=>JSON.stringify(w.keys)===
h.key);return y?{values:Bc(e.times.map((w,v)=>y.values[v]??null),l),color:h.color,shown:g,dashed:!0}:null}).filter(h=>h!==
null),f=s||l>1||a>=e.times.length?[]:u.map(({series:h,row:g,isShown:y},w)=>({values:h.values.map((v,k)=>k>=a-1?v:null),color:g.
color,shown:y,dashed:!0,of:w}));return[...d,...p,...f]}var DP="Lp",AP="Mp",EP="Mi",OP="Np",RP="Rp";function LP({box:e,flags:t,zone:n}){let o=t.filter(({from:i,to:s})=>(s??i)>=e.from&&i<=e.to);return r(O,{children:o.map(
i=>r(PW,{flag:i,box:e,zone:n},i.id))})}function PW({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,i=o(e.from),s=`${j(e.from*1e3,n)}: ${q(e.text)}`,a=Qo(s);return r(O,{children:[e.to!==null&&r("s\
pan",{class:AP,style:{left:`${i}px`,width:`${o(e.to)-i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("span",{class:DP,
style:{left:`${i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("button",{type:"button",class:EP,style:{left:`${i}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:r(ue,{name:"save",size:12})})]})}function NP({box:e,at:t}){let n=e.left+(t-e.from)/(e.to-e.from)*e.width;return r(
"span",{class:RP,style:{left:`${n}px`,top:`${e.top}px`,height:`${e.height}px`}})}function BP({box:e,from:t,to:n}){let o=i=>e.
left+Math.max(0,Math.min(1,(i-e.from)/(e.to-e.from)))*e.width;return r("span",{class:OP,style:{left:`${o(t)}px`,width:`${Math.
max(2,o(n)-o(t))}px`,top:`${e.top}px`,height:`${e.height}px`}})}var _W="uplot",DW="u-hz",AW="u-vt",EW="u-title",OW="u-wrap",RW="u-under",LW="u-over",NW="u-axis",_a="u-off",BW="u-select",
FW="u-cursor-x",zW="u-cursor-y",IW="u-cursor-pt",HW="u-legend",qW="u-live",UW="u-inline",VW="u-series",WW="u-marker",FP="\
u-label",KW="u-value",Yc="width",Qc="height";var zP="bottom",Xl="left",Ub="right",sv="#000",IP=sv+"0",Vb="mousemove",HP="mousedown",Wb="mouseup",qP="mouseenter",UP="\
mouseleave",VP="dblclick",jW="resize",GW="scroll",WP="change",Hp="dppxchange",av="--",su=typeof window<"u",Zb=su?document:
null,tu=su?window:null,JW=su?navigator:null,st,Bp;function Yb(){let e=devicePixelRatio;st!=e&&(st=e,Bp&&Xb(WP,Bp,Yb),Bp=
matchMedia(`(min-resolution: ${st-.001}dppx) and (max-resolution: ${st+.001}dppx)`),Da(WP,Bp,Yb),tu.dispatchEvent(new CustomEvent(
Hp)))}function Io(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Qb(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function Et(e,t,n){e.style[t]=n+"px"}function Dr(e,t,n,o){let i=Zb.createElement(e);return t!=null&&Io(i,
t),n?.insertBefore(i,o),i}function ur(e,t){return Dr("div",e,t)}var KP=new WeakMap;function di(e,t,n,o,i){let s="transla\
te("+t+"px,"+n+"px)",a=KP.get(e);s!=a&&(e.style.transform=s,KP.set(e,s),t<0||n<0||t>o||n>i?Io(e,_a):Qb(e,_a))}var jP=new WeakMap;
function GP(e,t,n){let o=t+n,i=jP.get(e);o!=i&&(jP.set(e,o),e.style.background=t,e.style.borderColor=n)}var JP=new WeakMap;
function ZP(e,t,n,o){let i=t+""+n,s=JP.get(e);i!=s&&(JP.set(e,i),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var lv={passive:!0},ZW={...lv,capture:!0};function Da(e,t,n,o){t.addEventListener(
e,n,o?ZW:lv)}function Xb(e,t,n,o){t.removeEventListener(e,n,lv)}su&&Yb();function Ar(e,t,n,o){let i;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)i=s?n+o>>1:Ho((n+o)/2),t[i]<e?n=i:o=i;return e-t[n]<=t[o]-e?n:o}function S_(e){return(n,o,i)=>{
let s=-1,a=-1;for(let l=o;l<=i;l++)if(e(n[l])){s=l;break}for(let l=i;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var T_=e=>e!=
null,M_=e=>e!=null&&e>0,Vp=S_(T_),YW=S_(M_);function QW(e,t,n,o=0,i=!1){let s=i?YW:Vp,a=i?M_:T_;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let m=e[c];a(m)&&(m<l?l=m:m>
u&&(u=m))}return[l??bt,u??-bt]}function Wp(e,t,n,o){let i=XP(e),s=XP(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
Hi:$_,l=i==1?Ho:cr,u=s==1?cr:Ho,c=l(a(vn(e))),m=u(a(vn(t))),d=nu(n,c),p=nu(n,m);return n==10&&(c<0&&(d=vt(d,-c)),m<0&&(p=
vt(p,-m))),o||n==2?(e=d*i,t=p*s):(e=A_(e,d),t=Kp(t,p)),[e,t]}function uv(e,t,n,o){let i=Wp(e,t,n,o);return e==0&&(i[0]=0),
t==0&&(i[1]=0),i}var cv=.1,YP={mode:3,pad:cv},em={pad:0,soft:null,mode:0},XW={min:em,max:em};function qp(e,t,n,o){return jp(
n)?QP(e,t,n):(em.pad=n,em.soft=o?0:null,em.mode=o?3:0,QP(e,t,XW))}function ot(e,t){return e??t}function eK(e,t,n){for(t=
ot(t,0),n=ot(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function QP(e,t,n){let o=n.min,i=n.max,s=ot(o.pad,
0),a=ot(i.pad,0),l=ot(o.hard,-bt),u=ot(i.hard,bt),c=ot(o.soft,bt),m=ot(i.soft,-bt),d=ot(o.mode,0),p=ot(i.mode,0),f=t-e,h=Hi(
f),g=ao(vn(e),vn(t)),y=Hi(g),w=vn(y-h);(f<1e-24||w>10)&&(f=0,(e==0||t==0)&&(f=1e-24,d==2&&c!=bt&&(s=0),p==2&&m!=-bt&&(a=
0)));let v=f||g||1e3,k=Hi(v),C=nu(10,Ho(k)),_=v*(f==0?e==0?.1:1:s),T=vt(A_(e-_,C/10),24),L=e>=c&&(d==1||d==3&&T<=c||d==2&&
T>=c)?c:bt,R=ao(l,T<L&&e>=L?L:Er(L,T)),Y=v*(f==0?t==0?.1:1:a),E=vt(Kp(t+Y,C/10),24),N=t<=m&&(p==1||p==3&&E>=m||p==2&&E<=
m)?m:-bt,G=Er(u,E>N&&t<=N?N:ao(N,E));return R==G&&R==0&&(G=100),[R,G]}var tK=new Intl.NumberFormat(su?JW.language:"en-US"),
mv=e=>tK.format(e),qo=Math,Ip=qo.PI,vn=qo.abs,Ho=qo.floor,bn=qo.round,cr=qo.ceil,Er=qo.min,ao=qo.max,nu=qo.pow,XP=qo.sign,
Hi=qo.log10,$_=qo.log2,nK=(e,t=1)=>qo.sinh(e)*t,Kb=(e,t=1)=>qo.asinh(e/t),bt=1/0;function e_(e){return(Hi((e^e>>31)-(e>>
31))|0)+1}function ev(e,t,n){return Er(ao(e,t),n)}function P_(e){return typeof e=="function"}function Ve(e){return P_(e)?
e:()=>e}var oK=()=>{},__=e=>e,D_=(e,t)=>t,rK=e=>null,t_=e=>!0,n_=(e,t)=>e==t,iK=/\.\d*?(?=9{6,}|0{6,})/gm,Aa=e=>{if(O_(e)||
As.has(e))return e;let t=`${e}`,n=t.match(iK);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[i,s]=t.
split("e");return+`${Aa(i)}e${s}`}return vt(e,o)};function $a(e,t){return Aa(vt(Aa(e/t))*t)}function Kp(e,t){return Aa(cr(
Aa(e/t))*t)}function A_(e,t){return Aa(Ho(Aa(e/t))*t)}function vt(e,t=0){if(O_(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return bn(o)/n}var As=new Map;function E_(e){return((""+e).split(".")[1]||"").length}function nm(e,t,n,o){let i=[],s=o.map(
E_);for(let a=t;a<n;a++){let l=vn(a),u=vt(nu(e,a),l);for(let c=0;c<o.length;c++){let m=e==10?+`${o[c]}e${a}`:o[c]*u,d=(a>=
0?0:l)+(a>=s[c]?0:s[c]),p=e==10?m:vt(m,d);i.push(p),As.set(p,d)}}return i}var tm={},dv=[],ou=[null,null],Ds=Array.isArray,
O_=Number.isInteger,sK=e=>e===void 0;function o_(e){return typeof e=="string"}function jp(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function aK(e){return e!=null&&typeof e=="object"}var lK=Object.getPrototypeOf(
Uint8Array),R_="__proto__";function ru(e,t=jp){let n;if(Ds(e)){let o=e.find(i=>i!=null);if(Ds(o)||t(o)){n=Array(e.length);
for(let i=0;i<e.length;i++)n[i]=ru(e[i],t)}else n=e.slice()}else if(e instanceof lK)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=R_&&(n[o]=ru(e[o],t))}else n=e;return n}function mn(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let i in o)
i!=R_&&(jp(e[i])?mn(e[i],ru(o[i])):e[i]=ru(o[i]))}return e}var uK=0,cK=1,mK=2;function dK(e,t,n){for(let o=0,i,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(i=a-1;i>=0&&e[i]==null;)e[i--]=null;for(i=a+1;i<n&&e[i]==null;)e[s=i++]=null}}}function pK(e,t){
if(gK(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return yK(a[0])||(a=hK(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let m=0;m<c;m++)n.add(u[m])}let o=[Array.from(n).sort((a,l)=>a-
l)],i=o[0].length,s=new Map;for(let a=0;a<i;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let m=l[c],d=Array(i).fill(void 0),p=t?t[a][c]:cK,f=[];for(let h=0;h<m.length;h++){let g=m[h],y=s.get(u[h]);
g===null?p!=uK&&(d[y]=g,p==mK&&f.push(y)):d[y]=g}dK(d,f,i),o.push(d)}}return o}var fK=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function hK(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let i=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];i.push(l)}
return i}function gK(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let i=e[o][0];if(i.length!=n)return!1;if(i!=
t){for(let s=0;s<n;s++)if(i[s]!=t[s])return!1}}return!0}function yK(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,i=n-
1;for(;o<=i&&e[o]==null;)o++;for(;i>=o&&e[i]==null;)i--;if(i<=o)return!0;let s=ao(1,Ho((i-o+1)/t));for(let a=e[o],l=o+s;l<=
i;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var L_=["January","February","March","April","May","June",
"July","August","September","October","November","December"],N_=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function B_(e){return e.slice(0,3)}var bK=N_.map(B_),vK=L_.map(B_),xK={MMMM:L_,MMM:vK,WWWW:N_,WWW:bK};function Zc(e){
return(e<10?"0":"")+e}function wK(e){return(e<10?"00":e<100?"0":"")+e}var kK={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Zc(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>Zc(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Zc(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Zc(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Zc(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>wK(e.getMilliseconds())};function pv(e,t){t=t||xK;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=o.exec(
e);)n.push(i[0][0]=="{"?kK[i[1]]:i[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var CK=new Intl.DateTimeFormat().resolvedOptions().timeZone;function SK(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==CK?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var F_=e=>e%1==0,Up=[1,2,2.5,5],TK=nm(10,-32,0,Up),z_=nm(10,0,32,Up),MK=z_.filter(F_),Pa=TK.concat(
z_),fv=`
`,I_="{YYYY}",r_=fv+I_,H_="{M}/{D}",Xc=fv+H_,Fp=Xc+"/{YY}",q_="{aa}",$K="{h}:{mm}",eu=$K+q_,i_=fv+eu,s_=":{ss}",ht=null;
function U_(e){let t=e*1e3,n=t*60,o=n*60,i=o*24,s=i*30,a=i*365,u=(e==1?nm(10,0,3,Up).filter(F_):nm(10,-3,0,Up)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,I_,ht,ht,ht,ht,ht,ht,1],[i*28,"{MMM}",r_,ht,ht,ht,ht,ht,1],[i,H_,r_,ht,
ht,ht,ht,ht,1],[o,"{h}"+q_,Fp,ht,Xc,ht,ht,ht,1],[n,eu,Fp,ht,Xc,ht,ht,ht,1],[t,s_,Fp+" "+eu,ht,Xc+" "+eu,ht,i_,ht,1],[e,s_+
".{fff}",Fp+" "+eu,ht,Xc+" "+eu,ht,i_,ht,1]];function m(d){return(p,f,h,g,y,w)=>{let v=[],k=y>=a,C=y>=s&&y<a,_=d(h),T=vt(
_*e,3),L=jb(_.getFullYear(),k?0:_.getMonth(),C||k?1:_.getDate()),R=vt(L*e,3);if(C||k){let Y=C?y/s:0,E=k?y/a:0,N=T==R?T:vt(
jb(L.getFullYear()+E,L.getMonth()+Y,1)*e,3),G=new Date(bn(N/e)),W=G.getFullYear(),Z=G.getMonth();for(let X=0;N<=g;X++){let ae=jb(
W+E*X,Z+Y*X,1),ce=ae-d(vt(ae*e,3));N=vt((+ae+ce)*e,3),N<=g&&v.push(N)}}else{let Y=y>=i?i:y,E=Ho(h)-Ho(T),N=R+E+Kp(T-R,Y);
v.push(N);let G=d(N),W=G.getHours()+G.getMinutes()/n+G.getSeconds()/o,Z=y/o,X=p.axes[f]._space,ae=w/X;for(;N=vt(N+y,e==1?
0:3),!(N>g);)if(Z>1){let ce=Ho(vt(W+Z,6))%24,We=d(N).getHours()-ce;We>1&&(We=-1),N-=We*o,W=(W+Z)%24;let lt=v[v.length-1];
vt((N-lt)/y,3)*ae>=.7&&v.push(N)}else v.push(N)}return v}}return[u,c,m]}var[PK,_K,DK]=U_(1),[AK,EK,OK]=U_(.001);nm(2,-53,
53,[1]);function a_(e,t){return e.map(n=>n.map((o,i)=>i==0||i==8||o==null?o:t(i==1||n[8]==0?o:n[1]+o)))}function l_(e,t){
return(n,o,i,s,a)=>{let l=t.find(h=>a>=h[0])||t[t.length-1],u,c,m,d,p,f;return o.map(h=>{let g=e(h),y=g.getFullYear(),w=g.
getMonth(),v=g.getDate(),k=g.getHours(),C=g.getMinutes(),_=g.getSeconds(),T=y!=u&&l[2]||w!=c&&l[3]||v!=m&&l[4]||k!=d&&l[5]||
C!=p&&l[6]||_!=f&&l[7]||l[1];return u=y,c=w,m=v,d=k,p=C,f=_,T(g)})}}function RK(e,t){let n=pv(t);return(o,i,s,a,l)=>i.map(
u=>n(e(u)))}function jb(e,t,n){return new Date(e,t,n)}function u_(e,t){return t(e)}var LK="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function c_(e,t){return(n,o,i,s)=>s==null?av:t(e(o))}function NK(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.
width?n.points.stroke(e,t):null}function BK(e,t){return e.series[t].fill(e,t)}var FK={show:!0,live:!0,isolate:!1,mount:oK,
markers:{show:!0,width:2,stroke:NK,fill:BK,dash:"solid"},idx:null,idxs:null,values:[]};function zK(e,t){let n=e.cursor.points,
o=ur(),i=n.size(e,t);Et(o,Yc,i),Et(o,Qc,i);let s=i/-2;Et(o,"marginLeft",s),Et(o,"marginTop",s);let a=n.width(e,t,i);return a&&
Et(o,"borderWidth",a),o}function IK(e,t){let n=e.series[t].points;return n._fill||n._stroke}function HK(e,t){let n=e.series[t].
points;return n._stroke||n._fill}function qK(e,t){return e.series[t].points.size}var Gb=[0,0];function UK(e,t,n){return Gb[0]=
t,Gb[1]=n,Gb}function zp(e,t,n,o=!0){return i=>{i.button==0&&(!o||i.target==t)&&n(i)}}function Jb(e,t,n,o=!0){return i=>{
(!o||i.target==t)&&n(i)}}var VK={show:!0,x:!0,y:!0,lock:!1,move:UK,points:{one:!1,show:zK,size:qK,width:0,stroke:HK,fill:IK},
bind:{mousedown:zp,mouseup:zp,click:zp,dblclick:zp,mousemove:Jb,mouseleave:Jb,mouseenter:Jb},drag:{setScale:!0,x:!0,y:!1,
dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,i)=>o-
i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},V_={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},hv=mn({},V_,{filter:D_}),W_=mn({},hv,{size:10}),K_=mn({},V_,{show:!1}),gv='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',j_="bold "+gv,G_=1.5,m_={show:!0,scale:"x",stroke:sv,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:j_,side:2,grid:hv,ticks:W_,border:K_,font:gv,lineGap:G_,rotate:0},WK="\
Value",KK="Time",d_={show:!0,scale:"x",auto:!1,sorted:1,min:bt,max:-bt,idxs:[]};function jK(e,t,n,o,i){return t.map(s=>s==
null?"":mv(s))}function GK(e,t,n,o,i,s,a){let l=[],u=As.get(i)||0;n=a?n:vt(Kp(n,i),u);for(let c=n;c<=o;c=vt(c+i,u))l.push(
Object.is(c,-0)?0:c);return l}function tv(e,t,n,o,i,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?Hi:$_,m=Ho(c(n));
i=nu(u,m),u==10&&(i=Pa[Ar(i,Pa)]);let d=n,p=i*u;u==10&&(p=Pa[Ar(p,Pa)]);do l.push(d),d=d+i,u==10&&!As.has(d)&&(d=vt(d,As.
get(i))),d>=p&&(i=d,p=i*u,u==10&&(p=Pa[Ar(p,Pa)]));while(d<=o);return l}function JK(e,t,n,o,i,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?tv(e,t,ao(u,n),o,i):[u],m=o>=0&&n<=0?[0]:[];return(n<-u?tv(e,t,ao(u,-o),-n,i):[u]).reverse().map(p=>-p).
concat(m,c)}var J_=/./,ZK=/[12357]/,YK=/[125]/,p_=/1/,nv=(e,t,n,o)=>e.map((i,s)=>t==4&&i==0||s%o==0&&n.test(i.toExponential()[i<
0?1:0])?i:null);function QK(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,m=u(10,a),d=u(9,a)-
m>=c?J_:u(7,a)-m>=c?ZK:u(5,a)-m>=c?YK:p_;if(d==p_){let p=vn(u(1,a)-m);if(p<c)return nv(t.slice().reverse(),l.distr,d,cr(
c/p)).reverse()}return nv(t,l.distr,d,1)}function XK(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=vn(u(
1,a)-u(2,a));return c<l?nv(t.slice().reverse(),3,J_,cr(l/c)).reverse():t}function e7(e,t,n,o){return o==null?av:t==null?
"":mv(t)}var f_={show:!0,scale:"y",stroke:sv,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:j_,side:3,
grid:hv,ticks:W_,border:K_,font:gv,lineGap:G_,rotate:0};function t7(e,t){let n=3+(e||1)*2;return vt(n*t,3)}function n7(e,t){
let{scale:n,idxs:o}=e.series[0],i=e._data[0],s=e.valToPos(i[o[0]],n,!0),a=e.valToPos(i[o[1]],n,!0),l=vn(a-s),u=e.series[t],
c=l/(u.points.space*st);return o[1]-o[0]<=c}var h_={scale:null,auto:!0,sorted:0,min:bt,max:-bt},Z_=(e,t,n,o,i)=>i,g_={show:!0,
auto:!0,sorted:0,gaps:Z_,alpha:1,facets:[mn({},h_,{scale:"x"}),mn({},h_,{scale:"y"})]},y_={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:Z_,alpha:1,points:{show:n7,filter:null},values:null,min:bt,max:-bt,idxs:[],path:null,clip:null};function o7(e,t,n,o,i){
return n/10}var Y_={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},r7=mn({},Y_,{time:!1,ori:1}),b_={};
function Q_(e,t){let n=b_[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(i=>i!=
o)},pub(o,i,s,a,l,u,c){for(let m=0;m<n.plots.length;m++)n.plots[m]!=i&&n.plots[m].pub(o,i,s,a,l,u,c)}},e!=null&&(b_[e]=n)),
n}var iu=1,ov=2;function Ea(e,t,n){let o=e.mode,i=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],m=o==2?a[i.facets[0].scale]:a[e.series[0].scale],d=o==2?a[i.facets[1].scale]:a[i.scale],p=l.left,f=l.top,h=l.
width,g=l.height,y=e.valToPosH,w=e.valToPosV;return m.ori==0?n(i,u,c,m,d,y,w,p,f,h,g,Jp,au,Yp,eD,nD):n(i,u,c,m,d,w,y,f,p,
g,h,Zp,lu,vv,tD,oD)}function yv(e,t){let n=0,o=0,i=ot(e.bands,dv);for(let s=0;s<i.length;s++){let a=i[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function i7(e,t,n,o,i){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return i==-1?u.min:i==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function qi(e,t,n,o,i,s){
return Ea(e,t,(a,l,u,c,m,d,p,f,h,g,y)=>{let w=a.pxRound,v=c.dir*(c.ori==0?1:-1),k=c.ori==0?au:lu,C,_;v==1?(C=n,_=o):(C=o,
_=n);let T=w(d(l[C],c,g,f)),L=w(p(u[C],m,y,h)),R=w(d(l[_],c,g,f)),Y=w(p(s==1?m.max:m.min,m,y,h)),E=new Path2D(i);return k(
E,R,Y),k(E,T,Y),k(E,T,L),E})}function Gp(e,t,n,o,i,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?Yp:vv,u=n;for(let d=0;d<
e.length;d++){let p=e[d];if(p[1]>p[0]){let f=p[0]-u;f>0&&l(a,u,o,f,o+s),u=p[1]}}let c=n+i-u,m=10;c>0&&l(a,u,o-m/2,c,o+s+
m)}return a}function s7(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function bv(e,t,n,o,i,s,a){let l=[],u=e.
length;for(let c=i==1?n:o;c>=n&&c<=o;c+=i)if(t[c]===null){let d=c,p=c;if(i==1)for(;++c<=o&&t[c]===null;)p=c;else for(;--c>=
n&&t[c]===null;)p=c;let f=s(e[d]),h=p==d?f:s(e[p]),g=d-i;f=a<=0&&g>=0&&g<u?s(e[g]):f;let w=p+i;h=a>=0&&w>=0&&w<u?s(e[w]):
h,h>=f&&l.push([f,h])}return l}function v_(e){return e==0?__:e==1?bn:t=>$a(t,e)}function X_(e){let t=e==0?Jp:Zp,n=e==0?(i,s,a,l,u,c)=>{
i.arcTo(s,a,l,u,c)}:(i,s,a,l,u,c)=>{i.arcTo(a,s,u,l,c)},o=e==0?(i,s,a,l,u)=>{i.rect(s,a,l,u)}:(i,s,a,l,u)=>{i.rect(a,s,u,
l)};return(i,s,a,l,u,c=0,m=0)=>{c==0&&m==0?o(i,s,a,l,u):(c=Er(c,l/2,u/2),m=Er(m,l/2,u/2),t(i,s+c,a),n(i,s+l,a,s+l,a+u,c),
n(i,s+l,a+u,s,a+u,m),n(i,s,a+u,s,a,m),n(i,s,a,s+l,a,c),i.closePath())}}var Jp=(e,t,n)=>{e.moveTo(t,n)},Zp=(e,t,n)=>{e.moveTo(
n,t)},au=(e,t,n)=>{e.lineTo(t,n)},lu=(e,t,n)=>{e.lineTo(n,t)},Yp=X_(0),vv=X_(1),eD=(e,t,n,o,i,s)=>{e.arc(t,n,o,i,s)},tD=(e,t,n,o,i,s)=>{
e.arc(n,t,o,i,s)},nD=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(t,n,o,i,s,a)},oD=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(n,t,i,o,a,s)};
function rD(e){return(t,n,o,i,s)=>Ea(t,n,(a,l,u,c,m,d,p,f,h,g,y)=>{let{pxRound:w,points:v}=a,k,C;c.ori==0?(k=Jp,C=eD):(k=
Zp,C=tD);let _=vt(v.width*st,3),T=(v.size-v.width)/2*st,L=vt(T*2,3),R=new Path2D,Y=new Path2D,{left:E,top:N,width:G,height:W}=t.
bbox;Yp(Y,E-L,N-L,G+L*2,W+L*2);let Z=X=>{if(u[X]!=null){let ae=w(d(l[X],c,g,f)),ce=w(p(u[X],m,y,h));k(R,ae+T,ce),C(R,ae,
ce,T,0,Ip*2)}};if(s)s.forEach(Z);else for(let X=o;X<=i;X++)Z(X);return{stroke:_>0?R:null,fill:R,clip:Y,flags:iu|ov}})}function iD(e){
return(t,n,o,i,s,a)=>{o!=i&&(s!=o&&a!=o&&e(t,n,o),s!=i&&a!=i&&e(t,n,i),e(t,n,a))}}var a7=iD(au),l7=iD(lu);function sD(e){
let t=ot(e?.alignGaps,0);return(n,o,i,s)=>Ea(n,o,(a,l,u,c,m,d,p,f,h,g,y)=>{[i,s]=Vp(u,i,s);let w=a.pxRound,v=W=>w(d(W,c,
g,f)),k=W=>w(p(W,m,y,h)),C,_;c.ori==0?(C=au,_=a7):(C=lu,_=l7);let T=c.dir*(c.ori==0?1:-1),L={stroke:new Path2D,fill:null,
clip:null,band:null,gaps:null,flags:iu},R=L.stroke,Y=!1;if(s-i>=g*4){let W=be=>n.posToVal(be,c.key,!0),Z=null,X=null,ae,
ce,je,at=v(l[T==1?i:s]),We=v(l[i]),lt=v(l[s]),Be=W(T==1?We+1:lt-1);for(let be=T==1?i:s;be>=i&&be<=s;be+=T){let jt=l[be],
pe=(T==1?jt<Be:jt>Be)?at:v(jt),ke=u[be];pe==at?ke!=null?(ce=ke,Z==null?(C(R,pe,k(ce)),ae=Z=X=ce):ce<Z?Z=ce:ce>X&&(X=ce)):
ke===null&&(Y=!0):(Z!=null&&_(R,at,k(Z),k(X),k(ae),k(ce)),ke!=null?(ce=ke,C(R,pe,k(ce)),Z=X=ae=ce):(Z=X=null,ke===null&&
(Y=!0)),at=pe,Be=W(at+T))}Z!=null&&Z!=X&&je!=at&&_(R,at,k(Z),k(X),k(ae),k(ce))}else for(let W=T==1?i:s;W>=i&&W<=s;W+=T){
let Z=u[W];Z===null?Y=!0:Z!=null&&C(R,v(l[W]),k(Z))}let[N,G]=yv(n,o);if(a.fill!=null||N!=0){let W=L.fill=new Path2D(R),Z=a.
fillTo(n,o,a.min,a.max,N),X=k(Z),ae=v(l[i]),ce=v(l[s]);T==-1&&([ce,ae]=[ae,ce]),C(W,ce,X),C(W,ae,X)}if(!a.spanGaps){let W=[];
Y&&W.push(...bv(l,u,i,s,T,v,t)),L.gaps=W=a.gaps(n,o,i,s,W),L.clip=Gp(W,c.ori,f,h,g,y)}return G!=0&&(L.band=G==2?[qi(n,o,
i,s,R,-1),qi(n,o,i,s,R,1)]:qi(n,o,i,s,R,G)),L})}function u7(e){let t=ot(e.align,1),n=ot(e.ascDesc,!1),o=ot(e.alignGaps,0),
i=ot(e.extend,!1);return(s,a,l,u)=>Ea(s,a,(c,m,d,p,f,h,g,y,w,v,k)=>{[l,u]=Vp(d,l,u);let C=c.pxRound,{left:_,width:T}=s.bbox,
L=We=>C(h(We,p,v,y)),R=We=>C(g(We,f,k,w)),Y=p.ori==0?au:lu,E={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,
flags:iu},N=E.stroke,G=p.dir*(p.ori==0?1:-1),W=R(d[G==1?l:u]),Z=L(m[G==1?l:u]),X=Z,ae=Z;i&&t==-1&&(ae=_,Y(N,ae,W)),Y(N,Z,
W);for(let We=G==1?l:u;We>=l&&We<=u;We+=G){let lt=d[We];if(lt==null)continue;let Be=L(m[We]),be=R(lt);t==1?Y(N,Be,W):Y(N,
X,be),Y(N,Be,be),W=be,X=Be}let ce=X;i&&t==1&&(ce=_+T,Y(N,ce,W));let[je,at]=yv(s,a);if(c.fill!=null||je!=0){let We=E.fill=
new Path2D(N),lt=c.fillTo(s,a,c.min,c.max,je),Be=R(lt);Y(We,ce,Be),Y(We,ae,Be)}if(!c.spanGaps){let We=[];We.push(...bv(m,
d,l,u,G,L,o));let lt=c.width*st/2,Be=n||t==1?lt:-lt,be=n||t==-1?-lt:lt;We.forEach(jt=>{jt[0]+=Be,jt[1]+=be}),E.gaps=We=c.
gaps(s,a,l,u,We),E.clip=Gp(We,p.ori,y,w,v,k)}return at!=0&&(E.band=at==2?[qi(s,a,l,u,N,-1),qi(s,a,l,u,N,1)]:qi(s,a,l,u,N,
at)),E})}function x_(e,t,n,o,i,s,a=bt){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)if(t[u]!==void 0){if(l!=
null){let m=vn(e[u]-e[l]);m<c&&(c=m,a=vn(n(e[u],o,i,s)-n(e[l],o,i,s)))}l=u}}return a}function c7(e){e=e||tm;let t=ot(e.size,
[.6,bt,1]),n=e.align||0,o=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let s=Ve(i),a=1-t[0],l=ot(t[1],
bt),u=ot(t[2],1),c=ot(e.disp,tm),m=ot(e.each,f=>{}),{fill:d,stroke:p}=c;return(f,h,g,y)=>Ea(f,h,(w,v,k,C,_,T,L,R,Y,E,N)=>{
let G=w.pxRound,W=n,Z=o*st,X=l*st,ae=u*st,ce,je;C.ori==0?[ce,je]=s(f,h):[je,ce]=s(f,h);let at=C.dir*(C.ori==0?1:-1),We=C.
ori==0?Yp:vv,lt=C.ori==0?m:(me,kt,hn,Ya,Gs,Kr,Js)=>{m(me,kt,hn,Gs,Ya,Js,Kr)},Be=ot(f.bands,dv).find(me=>me.series[0]==h),
be=Be!=null?Be.dir:0,jt=w.fillTo(f,h,w.min,w.max,be),wn=G(L(jt,_,N,Y)),pe,ke,Ft,yt=E,Ge=G(w.width*st),Wr=!1,Si=null,Ko=null,
ts=null,Ga=null;d!=null&&(Ge==0||p!=null)&&(Wr=!0,Si=d.values(f,h,g,y),Ko=new Map,new Set(Si).forEach(me=>{me!=null&&Ko.
set(me,new Path2D)}),Ge>0&&(ts=p.values(f,h,g,y),Ga=new Map,new Set(ts).forEach(me=>{me!=null&&Ga.set(me,new Path2D)})));
let{x0:Ja,size:Ku}=c;if(Ja!=null&&Ku!=null){W=1,v=Ja.values(f,h,g,y),Ja.unit==2&&(v=v.map(hn=>f.posToVal(R+hn*E,C.key,!0)));
let me=Ku.values(f,h,g,y);Ku.unit==2?ke=me[0]*E:ke=T(me[0],C,E,R)-T(0,C,E,R),yt=x_(v,k,T,C,E,R,yt),Ft=yt-ke+Z}else yt=x_(
v,k,T,C,E,R,yt),Ft=yt*a+Z,ke=yt-Ft;Ft<1&&(Ft=0),Ge>=ke/2&&(Ge=0),Ft<5&&(G=__);let Fm=Ft>0,Ks=yt-Ft-(Fm?Ge:0);ke=G(ev(Ks,
ae,X)),pe=(W==0?ke/2:W==at?0:ke)-W*at*((W==0?Z/2:0)+(Fm?Ge/2:0));let eo={stroke:null,fill:null,clip:null,band:null,gaps:null,
flags:0},Za=Wr?null:new Path2D,Ti=null;if(Be!=null)Ti=f.data[Be.series[1]];else{let{y0:me,y1:kt}=c;me!=null&&kt!=null&&(k=
kt.values(f,h,g,y),Ti=me.values(f,h,g,y))}let js=ce*ke,Fe=je*ke;for(let me=at==1?g:y;me>=g&&me<=y;me+=at){let kt=k[me];if(kt==
null)continue;if(Ti!=null){let co=Ti[me]??0;if(kt-co==0)continue;wn=L(co,_,N,Y)}let hn=C.distr!=2||c!=null?v[me]:me,Ya=T(
hn,C,E,R),Gs=L(ot(kt,jt),_,N,Y),Kr=G(Ya-pe),Js=G(ao(Gs,wn)),To=G(Er(Gs,wn)),jo=Js-To;if(kt!=null){let co=kt<0?Fe:js,yr=kt<
0?js:Fe;Wr?(Ge>0&&ts[me]!=null&&We(Ga.get(ts[me]),Kr,To+Ho(Ge/2),ke,ao(0,jo-Ge),co,yr),Si[me]!=null&&We(Ko.get(Si[me]),Kr,
To+Ho(Ge/2),ke,ao(0,jo-Ge),co,yr)):We(Za,Kr,To+Ho(Ge/2),ke,ao(0,jo-Ge),co,yr),lt(f,h,me,Kr-Ge/2,To,ke+Ge,jo)}}return Ge>
0?eo.stroke=Wr?Ga:Za:Wr||(eo._fill=w.width==0?w._fill:w._stroke??w._fill,eo.width=0),eo.fill=Wr?Ko:Za,eo})}function m7(e,t){
let n=ot(t?.alignGaps,0);return(o,i,s,a)=>Ea(o,i,(l,u,c,m,d,p,f,h,g,y,w)=>{[s,a]=Vp(c,s,a);let v=l.pxRound,k=ce=>v(p(ce,
m,y,h)),C=ce=>v(f(ce,d,w,g)),_,T,L;m.ori==0?(_=Jp,L=au,T=nD):(_=Zp,L=lu,T=oD);let R=m.dir*(m.ori==0?1:-1),Y=k(u[R==1?s:a]),
E=Y,N=[],G=[];for(let ce=R==1?s:a;ce>=s&&ce<=a;ce+=R)if(c[ce]!=null){let at=u[ce],We=k(at);N.push(E=We),G.push(C(c[ce]))}
let W={stroke:e(N,G,_,L,T,v),fill:null,clip:null,band:null,gaps:null,flags:iu},Z=W.stroke,[X,ae]=yv(o,i);if(l.fill!=null||
X!=0){let ce=W.fill=new Path2D(Z),je=l.fillTo(o,i,l.min,l.max,X),at=C(je);L(ce,E,at),L(ce,Y,at)}if(!l.spanGaps){let ce=[];
ce.push(...bv(u,c,s,a,R,k,n)),W.gaps=ce=l.gaps(o,i,s,a,ce),W.clip=Gp(ce,m.ori,h,g,y,w)}return ae!=0&&(W.band=ae==2?[qi(o,
i,s,a,Z,-1),qi(o,i,s,a,Z,1)]:qi(o,i,s,a,Z,ae)),W})}function d7(e){return m7(p7,e)}function p7(e,t,n,o,i,s){let a=e.length;
if(a<2)return null;let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),m=Array(a-1),
d=Array(a-1);for(let p=0;p<a-1;p++)m[p]=t[p+1]-t[p],d[p]=e[p+1]-e[p],c[p]=m[p]/d[p];u[0]=c[0];for(let p=1;p<a-1;p++)c[p]===
0||c[p-1]===0||c[p-1]>0!=c[p]>0?u[p]=0:(u[p]=3*(d[p-1]+d[p])/((2*d[p]+d[p-1])/c[p-1]+(d[p]+2*d[p-1])/c[p]),isFinite(u[p])||
(u[p]=0));u[a-1]=c[a-2];for(let p=0;p<a-1;p++)i(l,e[p]+d[p]/3,t[p]+u[p]*d[p]/3,e[p+1]-d[p]/3,t[p+1]-u[p+1]*d[p]/3,e[p+1],
t[p+1])}return l}var rv=new Set;function w_(){for(let e of rv)e.syncRect(!0)}su&&(Da(jW,tu,w_),Da(GW,tu,w_,!0),Da(Hp,tu,
()=>{nn.pxRatio=st}));var f7=sD(),h7=rD();function k_(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(
1))).map((s,a)=>iv(s,a,t,n))}function g7(e,t){return e.map((n,o)=>o==0?{}:mn({},t,n))}function iv(e,t,n,o){return mn({},
t==0?n:o,e)}function aD(e,t,n){return t==null?ou:[t,n]}var y7=aD;function b7(e,t,n){return t==null?ou:qp(t,n,cv,!0)}function lD(e,t,n,o){
return t==null?ou:Wp(t,n,e.scales[o].log,!1)}var v7=lD;function uD(e,t,n,o){return t==null?ou:uv(t,n,e.scales[o].log,!1)}
var x7=uD;function w7(e,t,n,o,i){let s=ao(e_(e),e_(t)),a=t-e,l=Ar(i/o*a,n);do{let u=n[l],c=o*u/a;if(c>=i&&s+(u<5?As.get(
u):0)<=17)return[u,c]}while(++l<n.length);return[0,0]}function C_(e){let t,n;return e=e.replace(/(\d+)px/,(o,i)=>(t=bn((n=
+i)*st))+"px"),[e,t,n]}function k7(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=vt(t[2]*st,1);t[0]=t[0].replace(/[0-9.]+px/,
n+"px"),t[1]=n})}function nn(e,t,n){let o={mode:ot(e.mode,1)},i=o.mode;function s(b,x,M,$){let A=x.valToPct(b);return $+
M*(x.dir==-1?1-A:A)}function a(b,x,M,$){let A=x.valToPct(b);return $+M*(x.dir==-1?A:1-A)}function l(b,x,M,$){return x.ori==
0?s(b,x,M,$):a(b,x,M,$)}o.valToPosH=s,o.valToPosV=a;let u=!1;o.status=0;let c=o.root=ur(_W);if(e.id!=null&&(c.id=e.id),Io(
c,e.class),e.title){let b=ur(EW,c);b.textContent=e.title}let m=Dr("canvas"),d=o.ctx=m.getContext("2d"),p=ur(OW,c);Da("cl\
ick",p,b=>{b.target===h&&(Mt!=ll||Ot!=ul)&&Bn.click(o,b)},!0);let f=o.under=ur(RW,p);p.appendChild(m);let h=o.over=ur(LW,
p);e=ru(e);let g=+ot(e.pxAlign,1),y=v_(g);(e.plugins||[]).forEach(b=>{b.opts&&(e=b.opts(o,e)||e)});let w=e.ms||.001,v=o.
series=i==1?k_(e.series||[],d_,y_,!1):g7(e.series||[null],g_),k=o.axes=k_(e.axes||[],m_,f_,!0),C=o.scales={},_=o.bands=e.
bands||[];_.forEach(b=>{b.fill=Ve(b.fill||null),b.dir=ot(b.dir,-1)});let T=i==2?v[1].facets[0].scale:v[0].scale,L={axes:VI,
series:zI},R=(e.drawOrder||["axes","series"]).map(b=>L[b]);function Y(b){let x=b.distr==3?M=>Hi(M>0?M:b.clamp(o,M,b.min,
b.max,b.key)):b.distr==4?M=>Kb(M,b.asinh):b.distr==100?M=>b.fwd(M):M=>M;return M=>{let $=x(M),{_min:A,_max:B}=b,U=B-A;return($-
A)/U}}function E(b){let x=C[b];if(x==null){let M=(e.scales||tm)[b]||tm;if(M.from!=null){E(M.from);let $=mn({},C[M.from],
M,{key:b});$.valToPct=Y($),C[b]=$}else{x=C[b]=mn({},b==T?Y_:r7,M),x.key=b;let $=x.time,A=x.range,B=Ds(A);if((b!=T||i==2&&
!$)&&(B&&(A[0]==null||A[1]==null)&&(A={min:A[0]==null?YP:{mode:1,hard:A[0],soft:A[0]},max:A[1]==null?YP:{mode:1,hard:A[1],
soft:A[1]}},B=!1),!B&&jp(A))){let U=A;A=(Q,te,se)=>te==null?ou:qp(te,se,U)}x.range=Ve(A||($?y7:b==T?x.distr==3?v7:x.distr==
4?x7:aD:x.distr==3?lD:x.distr==4?uD:b7)),x.auto=Ve(B?!1:x.auto),x.clamp=Ve(x.clamp||o7),x._min=x._max=null,x.valToPct=Y(
x)}}}E("x"),E("y"),i==1&&v.forEach(b=>{E(b.scale)}),k.forEach(b=>{E(b.scale)});for(let b in e.scales)E(b);let N=C[T],G=N.
distr,W,Z;N.ori==0?(Io(c,DW),W=s,Z=a):(Io(c,AW),W=a,Z=s);let X={};for(let b in C){let x=C[b];(x.min!=null||x.max!=null)&&
(X[b]={min:x.min,max:x.max},x.min=x.max=null)}let ae=e.tzDate||(b=>new Date(bn(b/w))),ce=e.fmtDate||pv,je=w==1?DK(ae):OK(
ae),at=l_(ae,a_(w==1?_K:EK,ce)),We=c_(ae,u_(LK,ce)),lt=[],Be=o.legend=mn({},FK,e.legend),be=o.cursor=mn({},VK,{drag:{y:i==
2}},e.cursor),jt=Be.show,wn=be.show,pe=Be.markers;Be.idxs=lt,pe.width=Ve(pe.width),pe.dash=Ve(pe.dash),pe.stroke=Ve(pe.stroke),
pe.fill=Ve(pe.fill);let ke,Ft,yt,Ge=[],Wr=[],Si,Ko=!1,ts={};if(Be.live){let b=v[1]?v[1].values:null;Ko=b!=null,Si=Ko?b(o,
1,0):{_:0};for(let x in Si)ts[x]=av}if(jt)if(ke=Dr("table",HW,c),yt=Dr("tbody",null,ke),Be.mount(o,ke),Ko){Ft=Dr("thead",
null,ke,yt);let b=Dr("tr",null,Ft);Dr("th",null,b);for(var Ga in Si)Dr("th",FP,b).textContent=Ga}else Io(ke,UW),Be.live&&
Io(ke,qW);let Ja={show:!0},Ku={show:!1};function Fm(b,x){if(x==0&&(Ko||!Be.live||i==2))return ou;let M=[],$=Dr("tr",VW,yt,
yt.childNodes[x]);Io($,b.class),b.show||Io($,_a);let A=Dr("th",null,$);if(pe.show){let Q=ur(WW,A);if(x>0){let te=pe.width(
o,x);te&&(Q.style.border=te+"px "+pe.dash(o,x)+" "+pe.stroke(o,x)),Q.style.background=pe.fill(o,x)}}let B=ur(FP,A);b.label instanceof
HTMLElement?B.appendChild(b.label):B.textContent=b.label,x>0&&(pe.show||(B.style.color=b.width>0?pe.stroke(o,x):pe.fill(
o,x)),eo("click",A,Q=>{if(be._lock)return;Ys(Q);let te=v.indexOf(b);if((Q.ctrlKey||Q.metaKey)!=Be.isolate){let se=v.some(
(le,fe)=>fe>0&&fe!=te&&le.show);v.forEach((le,fe)=>{fe>0&&Gr(fe,se?fe==te?Ja:Ku:Ja,!0,rn.setSeries)})}else Gr(te,{show:!b.
show},!0,rn.setSeries)},!1),Xa&&eo(qP,A,Q=>{be._lock||(Ys(Q),Gr(v.indexOf(b),ml,!0,rn.setSeries))},!1));for(var U in Si){
let Q=Dr("td",KW,$);Q.textContent="--",M.push(Q)}return[$,M]}let Ks=new Map;function eo(b,x,M,$=!0){let A=Ks.get(x)||{},
B=be.bind[b](o,x,M,$);B&&(Da(b,x,A[b]=B),Ks.set(x,A))}function Za(b,x,M){let $=Ks.get(x)||{};for(let A in $)(b==null||A==
b)&&(Xb(A,x,$[A]),delete $[A]);b==null&&Ks.delete(x)}let Ti=0,js=0,Fe=0,me=0,kt=0,hn=0,Ya=kt,Gs=hn,Kr=Fe,Js=me,To=0,jo=0,
co=0,yr=0;o.bbox={};let Yh=!1,zm=!1,Qa=!1,Zs=!1,Im=!1,Go=!1;function Qh(b,x,M){(M||b!=o.width||x!=o.height)&&I0(b,x),rl(
!1),Qa=!0,zm=!0,il()}function I0(b,x){o.width=Ti=Fe=b,o.height=js=me=x,kt=hn=0,EI(),OI();let M=o.bbox;To=M.left=$a(kt*st,
.5),jo=M.top=$a(hn*st,.5),co=M.width=$a(Fe*st,.5),yr=M.height=$a(me*st,.5)}let _I=3;function DI(){let b=!1,x=0;for(;!b;){
x++;let M=qI(x),$=UI(x);b=x==_I||M&&$,b||(I0(o.width,o.height),zm=!0)}}function AI({width:b,height:x}){Qh(b,x)}o.setSize=
AI;function EI(){let b=!1,x=!1,M=!1,$=!1;k.forEach((A,B)=>{if(A.show&&A._show){let{side:U,_size:Q}=A,te=U%2,se=A.label!=
null?A.labelSize:0,le=Q+se;le>0&&(te?(Fe-=le,U==3?(kt+=le,$=!0):M=!0):(me-=le,U==0?(hn+=le,b=!0):x=!0))}}),Qs[0]=b,Qs[1]=
M,Qs[2]=x,Qs[3]=$,Fe-=ns[1]+ns[3],kt+=ns[3],me-=ns[2]+ns[0],hn+=ns[0]}function OI(){let b=kt+Fe,x=hn+me,M=kt,$=hn;function A(B,U){
switch(B){case 1:return b+=U,b-U;case 2:return x+=U,x-U;case 3:return M-=U,M+U;case 0:return $-=U,$+U}}k.forEach((B,U)=>{
if(B.show&&B._show){let Q=B.side;B._pos=A(Q,B._size),B.label!=null&&(B._lpos=A(Q,B.labelSize))}})}if(be.dataIdx==null){let b=be.
hover,x=b.skip=new Set(b.skip??[]);x.add(void 0);let M=b.prox=Ve(b.prox),$=b.bias??=0;be.dataIdx=(A,B,U,Q)=>{if(B==0)return U;
let te=U,se=M(A,B,U,Q)??bt,le=se>=0&&se<bt,fe=N.ori==0?Fe:me,Ae=be.left,rt=t[0],Xe=t[B];if(x.has(Xe[U])){te=null;let Ie=null,
Me=null,we;if($==0||$==-1)for(we=U;Ie==null&&we-- >0;)x.has(Xe[we])||(Ie=we);if($==0||$==1)for(we=U;Me==null&&we++<Xe.length;)
x.has(Xe[we])||(Me=we);if(Ie!=null||Me!=null)if(le){let Pt=Ie==null?-1/0:W(rt[Ie],N,fe,0),qt=Me==null?1/0:W(rt[Me],N,fe,
0),$n=Ae-Pt,gt=qt-Ae;$n<=gt?$n<=se&&(te=Ie):gt<=se&&(te=Me)}else te=Me==null?Ie:Ie==null?Me:U-Ie<=Me-U?Ie:Me}else le&&vn(
Ae-W(rt[U],N,fe,0))>se&&(te=null);return te}}let Ys=b=>{be.event=b};be.idxs=lt,be._lock=!1;let Wn=be.points;Wn.show=Ve(Wn.
show),Wn.size=Ve(Wn.size),Wn.stroke=Ve(Wn.stroke),Wn.width=Ve(Wn.width),Wn.fill=Ve(Wn.fill);let jr=o.focus=mn({},e.focus||
{alpha:.3},be.focus),Xa=jr.prox>=0,el=Xa&&Wn.one,Jo=[],tl=[],nl=[];function H0(b,x){let M=Wn.show(o,x);if(M instanceof HTMLElement)
return Io(M,IW),Io(M,b.class),di(M,-10,-10,Fe,me),h.insertBefore(M,Jo[x]),M}function q0(b,x){if(i==1||x>0){let M=i==1&&C[b.
scale].time,$=b.value;b.value=M?o_($)?c_(ae,u_($,ce)):$||We:$||e7,b.label=b.label||(M?KK:WK)}if(el||x>0){b.width=b.width==
null?1:b.width,b.paths=b.paths||f7||rK,b.fillTo=Ve(b.fillTo||i7),b.pxAlign=+ot(b.pxAlign,g),b.pxRound=v_(b.pxAlign),b.stroke=
Ve(b.stroke||null),b.fill=Ve(b.fill||null),b._stroke=b._fill=b._paths=b._focus=null;let M=t7(ao(1,b.width),1),$=b.points=
mn({},{size:M,width:ao(1,M*.2),stroke:b.stroke,space:M*2,paths:h7,_stroke:null,_fill:null},b.points);$.show=Ve($.show),$.
filter=Ve($.filter),$.fill=Ve($.fill),$.stroke=Ve($.stroke),$.paths=Ve($.paths),$.pxAlign=b.pxAlign}if(jt){let M=Fm(b,x);
Ge.splice(x,0,M[0]),Wr.splice(x,0,M[1]),Be.values.push(null)}if(wn){lt.splice(x,0,null);let M=null;el?x==0&&(M=H0(b,x)):
x>0&&(M=H0(b,x)),Jo.splice(x,0,M),tl.splice(x,0,0),nl.splice(x,0,0)}Mn("addSeries",x)}function RI(b,x){x=x??v.length,b=i==
1?iv(b,x,d_,y_):iv(b,x,{},g_),v.splice(x,0,b),q0(v[x],x)}o.addSeries=RI;function LI(b){if(v.splice(b,1),jt){Be.values.splice(
b,1),Wr.splice(b,1);let x=Ge.splice(b,1)[0];Za(null,x.firstChild),x.remove()}wn&&(lt.splice(b,1),Jo.splice(b,1)[0].remove(),
tl.splice(b,1),nl.splice(b,1)),Mn("delSeries",b)}o.delSeries=LI;let Qs=[!1,!1,!1,!1];function NI(b,x){if(b._show=b.show,
b.show){let M=b.side%2,$=C[b.scale];$==null&&(b.scale=M?v[1].scale:T,$=C[b.scale]);let A=$.time;b.size=Ve(b.size),b.space=
Ve(b.space),b.rotate=Ve(b.rotate),Ds(b.incrs)&&b.incrs.forEach(U=>{!As.has(U)&&As.set(U,E_(U))}),b.incrs=Ve(b.incrs||($.
distr==2?MK:A?w==1?PK:AK:Pa)),b.splits=Ve(b.splits||(A&&$.distr==1?je:$.distr==3?tv:$.distr==4?JK:GK)),b.stroke=Ve(b.stroke),
b.grid.stroke=Ve(b.grid.stroke),b.ticks.stroke=Ve(b.ticks.stroke),b.border.stroke=Ve(b.border.stroke);let B=b.values;b.values=
Ds(B)&&!Ds(B[0])?Ve(B):A?Ds(B)?l_(ae,a_(B,ce)):o_(B)?RK(ae,B):B||at:B||jK,b.filter=Ve(b.filter||($.distr>=3&&$.log==10?QK:
$.distr==3&&$.log==2?XK:D_)),b.font=C_(b.font),b.labelFont=C_(b.labelFont),b._size=b.size(o,null,x,0),b._space=b._rotate=
b._incrs=b._found=b._splits=b._values=null,b._size>0&&(Qs[x]=!0,b._el=ur(NW,p))}}function ju(b,x,M,$){let[A,B,U,Q]=M,te=x%
2,se=0;return te==0&&(Q||B)&&(se=x==0&&!A||x==2&&!U?bn(m_.size/3):0),te==1&&(A||U)&&(se=x==1&&!B||x==3&&!Q?bn(f_.size/2):
0),se}let U0=o.padding=(e.padding||[ju,ju,ju,ju]).map(b=>Ve(ot(b,ju))),ns=o._padding=U0.map((b,x)=>b(o,x,Qs,0)),Nn,kn=null,
Cn=null,Hm=i==1?v[0].idxs:null,br=null,Gu=!1;function V0(b,x){if(t=b??[],o.data=o._data=t,i==2){Nn=0;for(let M=1;M<v.length;M++)
Nn+=t[M][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),br=t[0],Nn=br.length;let M=t;if(G==2){M=t.slice();let $=M[0]=
Array(Nn);for(let A=0;A<Nn;A++)$[A]=A}o._data=t=M}if(rl(!0),Mn("setData"),G==2&&(Qa=!0),x!==!1){let M=N;M.auto(o,Gu)?Xh():
rs(T,M.min,M.max),Zs=Zs||be.left>=0,Go=!0,il()}}o.setData=V0;function Xh(){Gu=!0;let b,x;i==1&&(Nn>0?(kn=Hm[0]=0,Cn=Hm[1]=
Nn-1,b=t[0][kn],x=t[0][Cn],G==2?(b=kn,x=Cn):b==x&&(G==3?[b,x]=Wp(b,b,N.log,!1):G==4?[b,x]=uv(b,b,N.log,!1):N.time?x=b+bn(
86400/w):[b,x]=qp(b,x,cv,!0))):(kn=Hm[0]=b=null,Cn=Hm[1]=x=null)),rs(T,b,x)}let qm,ol,eg,tg,ng,og,rg,ig,sg,mo;function W0(b,x,M,$,A,B){
b??=IP,M??=dv,$??="butt",A??=IP,B??="round",b!=qm&&(d.strokeStyle=qm=b),A!=ol&&(d.fillStyle=ol=A),x!=eg&&(d.lineWidth=eg=
x),B!=ng&&(d.lineJoin=ng=B),$!=og&&(d.lineCap=og=$),M!=tg&&d.setLineDash(tg=M)}function K0(b,x,M,$){x!=ol&&(d.fillStyle=
ol=x),b!=rg&&(d.font=rg=b),M!=ig&&(d.textAlign=ig=M),$!=sg&&(d.textBaseline=sg=$)}function ag(b,x,M,$,A=0){if($.length>0&&
b.auto(o,Gu)&&(x==null||x.min==null)){let B=ot(kn,0),U=ot(Cn,$.length-1),Q=M.min==null?QW($,B,U,A,b.distr==3):[M.min,M.max];
b.min=Er(b.min,M.min=Q[0]),b.max=ao(b.max,M.max=Q[1])}}let j0={min:null,max:null};function BI(){for(let $ in C){let A=C[$];
X[$]==null&&(A.min==null||X[T]!=null&&A.auto(o,Gu))&&(X[$]=j0)}for(let $ in C){let A=C[$];X[$]==null&&A.from!=null&&X[A.
from]!=null&&(X[$]=j0)}X[T]!=null&&rl(!0);let b={};for(let $ in X){let A=X[$];if(A!=null){let B=b[$]=ru(C[$],aK);if(A.min!=
null)mn(B,A);else if($!=T||i==2)if(Nn==0&&B.from==null){let U=B.range(o,null,null,$);B.min=U[0],B.max=U[1]}else B.min=bt,
B.max=-bt}}if(Nn>0){v.forEach(($,A)=>{if(i==1){let B=$.scale,U=X[B];if(U==null)return;let Q=b[B];if(A==0){let te=Q.range(
o,Q.min,Q.max,B);Q.min=te[0],Q.max=te[1],kn=Ar(Q.min,t[0]),Cn=Ar(Q.max,t[0]),Cn-kn>1&&(t[0][kn]<Q.min&&kn++,t[0][Cn]>Q.max&&
Cn--),$.min=br[kn],$.max=br[Cn]}else $.show&&$.auto&&ag(Q,U,$,t[A],$.sorted);$.idxs[0]=kn,$.idxs[1]=Cn}else if(A>0&&$.show&&
$.auto){let[B,U]=$.facets,Q=B.scale,te=U.scale,[se,le]=t[A],fe=b[Q],Ae=b[te];fe!=null&&ag(fe,X[Q],B,se,B.sorted),Ae!=null&&
ag(Ae,X[te],U,le,U.sorted),$.min=U.min,$.max=U.max}});for(let $ in b){let A=b[$],B=X[$];if(A.from==null&&(B==null||B.min==
null)){let U=A.range(o,A.min==bt?null:A.min,A.max==-bt?null:A.max,$);A.min=U[0],A.max=U[1]}}}for(let $ in b){let A=b[$];
if(A.from!=null){let B=b[A.from];if(B.min==null)A.min=A.max=null;else{let U=A.range(o,B.min,B.max,$);A.min=U[0],A.max=U[1]}}}
let x={},M=!1;for(let $ in b){let A=b[$],B=C[$];if(B.min!=A.min||B.max!=A.max){B.min=A.min,B.max=A.max;let U=B.distr;B._min=
U==3?Hi(B.min):U==4?Kb(B.min,B.asinh):U==100?B.fwd(B.min):B.min,B._max=U==3?Hi(B.max):U==4?Kb(B.max,B.asinh):U==100?B.fwd(
B.max):B.max,x[$]=M=!0}}if(M){v.forEach(($,A)=>{i==2?A>0&&x.y&&($._paths=null):x[$.scale]&&($._paths=null)});for(let $ in x)
Qa=!0,Mn("setScale",$);wn&&be.left>=0&&(Zs=Go=!0)}for(let $ in X)X[$]=null}function FI(b){let x=ev(kn-1,0,Nn-1),M=ev(Cn+
1,0,Nn-1);for(;b[x]==null&&x>0;)x--;for(;b[M]==null&&M<Nn-1;)M++;return[x,M]}function zI(){if(Nn>0){let b=v.some(x=>x._focus)&&
mo!=jr.alpha;b&&(d.globalAlpha=mo=jr.alpha),v.forEach((x,M)=>{if(M>0&&x.show&&(G0(M,!1),G0(M,!0),x._paths==null)){let $=mo;
mo!=x.alpha&&(d.globalAlpha=mo=x.alpha);let A=i==2?[0,t[M][0].length-1]:FI(t[M]);x._paths=x.paths(o,M,A[0],A[1]),mo!=$&&
(d.globalAlpha=mo=$)}}),v.forEach((x,M)=>{if(M>0&&x.show){let $=mo;mo!=x.alpha&&(d.globalAlpha=mo=x.alpha),x._paths!=null&&
J0(M,!1);{let A=x._paths!=null?x._paths.gaps:null,B=x.points.show(o,M,kn,Cn,A),U=x.points.filter(o,M,B,A);(B||U)&&(x.points.
_paths=x.points.paths(o,M,kn,Cn,U),J0(M,!0))}mo!=$&&(d.globalAlpha=mo=$),Mn("drawSeries",M)}}),b&&(d.globalAlpha=mo=1)}}
function G0(b,x){let M=x?v[b].points:v[b];M._stroke=M.stroke(o,b),M._fill=M.fill(o,b)}function J0(b,x){let M=x?v[b].points:
v[b],{stroke:$,fill:A,clip:B,flags:U,_stroke:Q=M._stroke,_fill:te=M._fill,_width:se=M.width}=M._paths;se=vt(se*st,3);let le=null,
fe=se%2/2;x&&te==null&&(te=se>0?"#fff":Q);let Ae=M.pxAlign==1&&fe>0;if(Ae&&d.translate(fe,fe),!x){let rt=To-se/2,Xe=jo-se/
2,Ie=co+se,Me=yr+se;le=new Path2D,le.rect(rt,Xe,Ie,Me)}x?lg(Q,se,M.dash,M.cap,te,$,A,U,B):II(b,Q,se,M.dash,M.cap,te,$,A,
U,le,B),Ae&&d.translate(-fe,-fe)}function II(b,x,M,$,A,B,U,Q,te,se,le){let fe=!1;te!=0&&_.forEach((Ae,rt)=>{if(Ae.series[0]==
b){let Xe=v[Ae.series[1]],Ie=t[Ae.series[1]],Me=(Xe._paths||tm).band;Ds(Me)&&(Me=Ae.dir==1?Me[0]:Me[1]);let we,Pt=null;Xe.
show&&Me&&eK(Ie,kn,Cn)?(Pt=Ae.fill(o,rt)||B,we=Xe._paths.clip):Me=null,lg(x,M,$,A,Pt,U,Q,te,se,le,we,Me),fe=!0}}),fe||lg(
x,M,$,A,B,U,Q,te,se,le)}let Z0=iu|ov;function lg(b,x,M,$,A,B,U,Q,te,se,le,fe){W0(b,x,M,$,A),(te||se||fe)&&(d.save(),te&&
d.clip(te),se&&d.clip(se)),fe?(Q&Z0)==Z0?(d.clip(fe),le&&d.clip(le),Vm(A,U),Um(b,B,x)):Q&ov?(Vm(A,U),d.clip(fe),Um(b,B,x)):
Q&iu&&(d.save(),d.clip(fe),le&&d.clip(le),Vm(A,U),d.restore(),Um(b,B,x)):(Vm(A,U),Um(b,B,x)),(te||se||fe)&&d.restore()}function Um(b,x,M){
M>0&&(x instanceof Map?x.forEach(($,A)=>{d.strokeStyle=qm=A,d.stroke($)}):x!=null&&b&&d.stroke(x))}function Vm(b,x){x instanceof
Map?x.forEach((M,$)=>{d.fillStyle=ol=$,d.fill(M)}):x!=null&&b&&d.fill(x)}function HI(b,x,M,$){let A=k[b],B;if($<=0)B=[0,
0];else{let U=A._space=A.space(o,b,x,M,$),Q=A._incrs=A.incrs(o,b,x,M,$,U);B=w7(x,M,Q,$,U)}return A._found=B}function ug(b,x,M,$,A,B,U,Q,te,se){
let le=U%2/2;g==1&&d.translate(le,le),W0(Q,U,te,se,Q),d.beginPath();let fe,Ae,rt,Xe,Ie=A+($==0||$==3?-B:B);M==0?(Ae=A,Xe=
Ie):(fe=A,rt=Ie);for(let Me=0;Me<b.length;Me++)x[Me]!=null&&(M==0?fe=rt=b[Me]:Ae=Xe=b[Me],d.moveTo(fe,Ae),d.lineTo(rt,Xe));
d.stroke(),g==1&&d.translate(-le,-le)}function qI(b){let x=!0;return k.forEach((M,$)=>{if(!M.show)return;let A=C[M.scale];
if(A.min==null){M._show&&(x=!1,M._show=!1,rl(!1));return}else M._show||(x=!1,M._show=!0,rl(!1));let B=M.side,U=B%2,{min:Q,
max:te}=A,[se,le]=HI($,Q,te,U==0?Fe:me);if(le==0)return;let fe=A.distr==2,Ae=M._splits=M.splits(o,$,Q,te,se,le,fe),rt=A.
distr==2?Ae.map(we=>br[we]):Ae,Xe=A.distr==2?br[Ae[1]]-br[Ae[0]]:se,Ie=M._values=M.values(o,M.filter(o,rt,$,le,Xe),$,le,
Xe);M._rotate=B==2?M.rotate(o,Ie,$,le):0;let Me=M._size;M._size=cr(M.size(o,Ie,$,b)),Me!=null&&M._size!=Me&&(x=!1)}),x}function UI(b){
let x=!0;return U0.forEach((M,$)=>{let A=M(o,$,Qs,b);A!=ns[$]&&(x=!1),ns[$]=A}),x}function VI(){for(let b=0;b<k.length;b++){
let x=k[b];if(!x.show||!x._show)continue;let M=x.side,$=M%2,A,B,U=x.stroke(o,b),Q=M==0||M==3?-1:1,[te,se]=x._found;if(x.
label!=null){let no=x.labelGap*Q,Po=bn((x._lpos+no)*st);K0(x.labelFont[0],U,"center",M==2?"top":zP),d.save(),$==1?(A=B=0,
d.translate(Po,bn(jo+yr/2)),d.rotate((M==3?-Ip:Ip)/2)):(A=bn(To+co/2),B=Po);let ta=P_(x.label)?x.label(o,b,te,se):x.label;
d.fillText(ta,A,B),d.restore()}if(se==0)continue;let le=C[x.scale],fe=$==0?co:yr,Ae=$==0?To:jo,rt=x._splits,Xe=le.distr==
2?rt.map(no=>br[no]):rt,Ie=le.distr==2?br[rt[1]]-br[rt[0]]:te,Me=x.ticks,we=x.border,Pt=Me.show?Me.size:0,qt=bn(Pt*st),$n=bn(
(x.alignTo==2?x._size-Pt-x.gap:x.gap)*st),gt=x._rotate*-Ip/180,Ut=y(x._pos*st),Mo=(qt+$n)*Q,to=Ut+Mo;B=$==0?to:0,A=$==1?
to:0;let Zo=x.font[0],vr=x.align==1?Xl:x.align==2?Ub:gt>0?Xl:gt<0?Ub:$==0?"center":M==3?Ub:Xl,Zr=gt||$==1?"middle":M==2?
"top":zP;K0(Zo,U,vr,Zr);let $o=x.font[1]*x.lineGap,Yo=rt.map(no=>y(l(no,le,fe,Ae))),xr=x._values;for(let no=0;no<xr.length;no++){
let Po=xr[no];if(Po!=null){$==0?A=Yo[no]:B=Yo[no],Po=""+Po;let ta=Po.indexOf(`
`)==-1?[Po]:Po.split(/\n/gm);for(let oo=0;oo<ta.length;oo++){let hw=ta[oo];gt?(d.save(),d.translate(A,B+oo*$o),d.rotate(
gt),d.fillText(hw,0,0),d.restore()):d.fillText(hw,A,B+oo*$o)}}}Me.show&&ug(Yo,Me.filter(o,Xe,b,se,Ie),$,M,Ut,qt,vt(Me.width*
st,3),Me.stroke(o,b),Me.dash,Me.cap);let Yr=x.grid;Yr.show&&ug(Yo,Yr.filter(o,Xe,b,se,Ie),$,$==0?2:1,$==0?jo:To,$==0?yr:
co,vt(Yr.width*st,3),Yr.stroke(o,b),Yr.dash,Yr.cap),we.show&&ug([Ut],[1],$==0?1:0,$==0?1:2,$==1?jo:To,$==1?yr:co,vt(we.width*
st,3),we.stroke(o,b),we.dash,we.cap)}Mn("drawAxes")}function rl(b){v.forEach((x,M)=>{M>0&&(x._paths=null,b&&(i==1?(x.min=
null,x.max=null):x.facets.forEach($=>{$.min=null,$.max=null})))})}let Wm=!1,cg=!1,Ju=[];function WI(){cg=!1;for(let b=0;b<
Ju.length;b++)Mn(...Ju[b]);Ju.length=0}function il(){Wm||(fK(Y0),Wm=!0)}function KI(b,x=!1){Wm=!0,cg=x,b(o),Y0(),x&&Ju.length>
0&&queueMicrotask(WI)}o.batch=KI;function Y0(){if(Yh&&(BI(),Yh=!1),Qa&&(DI(),Qa=!1),zm){if(Et(f,Xl,kt),Et(f,"top",hn),Et(
f,Yc,Fe),Et(f,Qc,me),Et(h,Xl,kt),Et(h,"top",hn),Et(h,Yc,Fe),Et(h,Qc,me),Et(p,Yc,Ti),Et(p,Qc,js),m.width=bn(Ti*st),m.height=
bn(js*st),k.forEach(({_el:b,_show:x,_size:M,_pos:$,side:A})=>{if(b!=null)if(x){let B=A===3||A===0?M:0,U=A%2==1;Et(b,U?"l\
eft":"top",$-B),Et(b,U?"width":"height",M),Et(b,U?"top":"left",U?hn:kt),Et(b,U?"height":"width",U?me:Fe),Qb(b,_a)}else Io(
b,_a)}),qm=ol=eg=ng=og=rg=ig=sg=tg=null,mo=1,Qu(!0),kt!=Ya||hn!=Gs||Fe!=Kr||me!=Js){rl(!1);let b=Fe/Kr,x=me/Js;if(wn&&!Zs&&
be.left>=0){be.left*=b,be.top*=x,sl&&di(sl,bn(be.left),0,Fe,me),al&&di(al,0,bn(be.top),Fe,me);for(let M=0;M<Jo.length;M++){
let $=Jo[M];$!=null&&(tl[M]*=b,nl[M]*=x,di($,cr(tl[M]),cr(nl[M]),Fe,me))}}if($t.show&&!Im&&$t.left>=0&&$t.width>0){$t.left*=
b,$t.width*=b,$t.top*=x,$t.height*=x;for(let M in gg)Et(cl,M,$t[M])}Ya=kt,Gs=hn,Kr=Fe,Js=me}Mn("setSize"),zm=!1}Ti>0&&js>
0&&(d.clearRect(0,0,m.width,m.height),Mn("drawClear"),R.forEach(b=>b()),Mn("draw")),$t.show&&Im&&(Km($t),Im=!1),wn&&Zs&&
(ea(null,!0,!1),Zs=!1),Be.show&&Be.live&&Go&&(fg(),Go=!1),u||(u=!0,o.status=1,Mn("ready")),Gu=!1,Wm=!1}o.redraw=(b,x)=>{
Qa=x||!1,b!==!1?rs(T,N.min,N.max):il()};function mg(b,x){let M=C[b];if(M.from==null){if(Nn==0){let $=M.range(o,x.min,x.max,
b);x.min=$[0],x.max=$[1]}if(x.min>x.max){let $=x.min;x.min=x.max,x.max=$}if(Nn>1&&x.min!=null&&x.max!=null&&x.max-x.min<
1e-16)return;b==T&&M.distr==2&&Nn>0&&(x.min=Ar(x.min,t[0]),x.max=Ar(x.max,t[0]),x.min==x.max&&x.max++),X[b]=x,Yh=!0,il()}}
o.setScale=mg;let dg,pg,sl,al,Q0,X0,ll,ul,ew,tw,Mt,Ot,os=!1,Bn=be.drag,Sn=Bn.x,Tn=Bn.y;wn&&(be.x&&(dg=ur(FW,h)),be.y&&(pg=
ur(zW,h)),N.ori==0?(sl=dg,al=pg):(sl=pg,al=dg),Mt=be.left,Ot=be.top);let $t=o.select=mn({show:!0,over:!0,left:0,width:0,
top:0,height:0},e.select),cl=$t.show?ur(BW,$t.over?h:f):null;function Km(b,x){if($t.show){for(let M in b)$t[M]=b[M],M in
gg&&Et(cl,M,b[M]);x!==!1&&Mn("setSelect")}}o.setSelect=Km;function jI(b){if(v[b].show)jt&&Qb(Ge[b],_a);else if(jt&&Io(Ge[b],
_a),wn){let M=el?Jo[0]:Jo[b];M!=null&&di(M,-10,-10,Fe,me)}}function rs(b,x,M){mg(b,{min:x,max:M})}function Gr(b,x,M,$){x.
focus!=null&&QI(b),x.show!=null&&v.forEach((A,B)=>{B>0&&(b==B||b==null)&&(A.show=x.show,jI(B),i==2?(rs(A.facets[0].scale,
null,null),rs(A.facets[1].scale,null,null)):rs(A.scale,null,null),il())}),M!==!1&&Mn("setSeries",b,x),$&&Xu("setSeries",
o,b,x)}o.setSeries=Gr;function GI(b,x){mn(_[b],x)}function JI(b,x){b.fill=Ve(b.fill||null),b.dir=ot(b.dir,-1),x=x??_.length,
_.splice(x,0,b)}function ZI(b){b==null?_.length=0:_.splice(b,1)}o.addBand=JI,o.setBand=GI,o.delBand=ZI;function YI(b,x){
v[b].alpha=x,wn&&Jo[b]!=null&&(Jo[b].style.opacity=x),jt&&Ge[b]&&(Ge[b].style.opacity=x)}let Mi,is,Xs,ml={focus:!0};function QI(b){
if(b!=Xs){let x=b==null,M=jr.alpha!=1;v.forEach(($,A)=>{if(i==1||A>0){let B=x||A==0||A==b;$._focus=x?null:B,M&&YI(A,B?1:
jr.alpha)}}),Xs=b,M&&il()}}jt&&Xa&&eo(UP,ke,b=>{be._lock||(Ys(b),Xs!=null&&Gr(null,ml,!0,rn.setSeries))});function Jr(b,x,M){
let $=C[x];M&&(b=b/st-($.ori==1?hn:kt));let A=Fe;$.ori==1&&(A=me,b=A-b),$.dir==-1&&(b=A-b);let B=$._min,U=$._max,Q=b/A,te=B+
(U-B)*Q,se=$.distr;return se==3?nu(10,te):se==4?nK(te,$.asinh):se==100?$.bwd(te):te}function XI(b,x){let M=Jr(b,T,x);return Ar(
M,t[0],kn,Cn)}o.valToIdx=b=>Ar(b,t[0]),o.posToIdx=XI,o.posToVal=Jr,o.valToPos=(b,x,M)=>C[x].ori==0?s(b,C[x],M?co:Fe,M?To:
0):a(b,C[x],M?yr:me,M?jo:0),o.setCursor=(b,x,M)=>{Mt=b.left,Ot=b.top,ea(null,x,M)};function nw(b,x){Et(cl,Xl,$t.left=b),
Et(cl,Yc,$t.width=x)}function ow(b,x){Et(cl,"top",$t.top=b),Et(cl,Qc,$t.height=x)}let Zu=N.ori==0?nw:ow,Yu=N.ori==1?nw:ow;
function e5(){if(jt&&Be.live)for(let b=i==2?1:0;b<v.length;b++){if(b==0&&Ko)continue;let x=Be.values[b],M=0;for(let $ in x)
Wr[b][M++].firstChild.nodeValue=x[$]}}function fg(b,x){if(b!=null&&(b.idxs?b.idxs.forEach((M,$)=>{lt[$]=M}):sK(b.idx)||lt.
fill(b.idx),Be.idx=lt[0]),jt&&Be.live){for(let M=0;M<v.length;M++)(M>0||i==1&&!Ko)&&t5(M,lt[M]);e5()}Go=!1,x!==!1&&Mn("s\
etLegend")}o.setLegend=fg;function t5(b,x){let M=v[b],$=b==0&&G==2?br:t[b],A;Ko?A=M.values(o,b,x)??ts:(A=M.value(o,x==null?
null:$[x],b,x),A=A==null?ts:{_:A}),Be.values[b]=A}function ea(b,x,M){ew=Mt,tw=Ot,[Mt,Ot]=be.move(o,Mt,Ot),be.left=Mt,be.
top=Ot,wn&&(sl&&di(sl,bn(Mt),0,Fe,me),al&&di(al,0,bn(Ot),Fe,me));let $,A=kn>Cn;Mi=bt,is=null;let B=N.ori==0?Fe:me,U=N.ori==
1?Fe:me;if(Mt<0||Nn==0||A){$=be.idx=null;for(let Q=0;Q<v.length;Q++){let te=Jo[Q];te!=null&&di(te,-10,-10,Fe,me)}Xa&&Gr(
null,ml,!0,b==null&&rn.setSeries),Be.live&&(lt.fill($),Go=!0)}else{let Q,te,se;i==1&&(Q=N.ori==0?Mt:Ot,te=Jr(Q,T),$=be.idx=
Ar(te,t[0],kn,Cn),se=W(t[0][$],N,B,0));let le=-10,fe=-10,Ae=0,rt=0,Xe=!0,Ie="",Me="";for(let we=i==2?1:0;we<v.length;we++){
let Pt=v[we],qt=lt[we],$n=qt==null?null:i==1?t[we][qt]:t[we][1][qt],gt=be.dataIdx(o,we,$,te),Ut=gt==null?null:i==1?t[we][gt]:
t[we][1][gt];if(Go=Go||Ut!=$n||gt!=qt,lt[we]=gt,we>0&&Pt.show){let Mo=gt==null?-10:gt==$?se:W(i==1?t[0][gt]:t[we][0][gt],
N,B,0),to=Ut==null?-10:Z(Ut,i==1?C[Pt.scale]:C[Pt.facets[1].scale],U,0);if(Xa&&Ut!=null){let Zo=N.ori==1?Mt:Ot,vr=vn(jr.
dist(o,we,gt,to,Zo));if(vr<Mi){let Zr=jr.bias;if(Zr!=0){let $o=Jr(Zo,Pt.scale),Yo=Ut>=0?1:-1,xr=$o>=0?1:-1;xr==Yo&&(xr==
1?Zr==1?Ut>=$o:Ut<=$o:Zr==1?Ut<=$o:Ut>=$o)&&(Mi=vr,is=we)}else Mi=vr,is=we}}if(Go||el){let Zo,vr;N.ori==0?(Zo=Mo,vr=to):
(Zo=to,vr=Mo);let Zr,$o,Yo,xr,Yr,no,Po=!0,ta=Wn.bbox;if(ta!=null){Po=!1;let oo=ta(o,we);Yo=oo.left,xr=oo.top,Zr=oo.width,
$o=oo.height}else Yo=Zo,xr=vr,Zr=$o=Wn.size(o,we);if(no=Wn.fill(o,we),Yr=Wn.stroke(o,we),el)we==is&&Mi<=jr.prox&&(le=Yo,
fe=xr,Ae=Zr,rt=$o,Xe=Po,Ie=no,Me=Yr);else{let oo=Jo[we];oo!=null&&(tl[we]=Yo,nl[we]=xr,ZP(oo,Zr,$o,Po),GP(oo,no,Yr),di(oo,
cr(Yo),cr(xr),Fe,me))}}}}if(el){let we=jr.prox,Pt=Xs==null?Mi<=we:Mi>we||is!=Xs;if(Go||Pt){let qt=Jo[0];qt!=null&&(tl[0]=
le,nl[0]=fe,ZP(qt,Ae,rt,Xe),GP(qt,Ie,Me),di(qt,cr(le),cr(fe),Fe,me))}}}if($t.show&&os)if(b!=null){let[Q,te]=rn.scales,[se,
le]=rn.match,[fe,Ae]=b.cursor.sync.scales,rt=b.cursor.drag;if(Sn=rt._x,Tn=rt._y,Sn||Tn){let{left:Xe,top:Ie,width:Me,height:we}=b.
select,Pt=b.scales[fe].ori,qt=b.posToVal,$n,gt,Ut,Mo,to,Zo=Q!=null&&se(Q,fe),vr=te!=null&&le(te,Ae);Zo&&Sn?(Pt==0?($n=Xe,
gt=Me):($n=Ie,gt=we),Ut=C[Q],Mo=W(qt($n,fe),Ut,B,0),to=W(qt($n+gt,fe),Ut,B,0),Zu(Er(Mo,to),vn(to-Mo))):Zu(0,B),vr&&Tn?(Pt==
1?($n=Xe,gt=Me):($n=Ie,gt=we),Ut=C[te],Mo=Z(qt($n,Ae),Ut,U,0),to=Z(qt($n+gt,Ae),Ut,U,0),Yu(Er(Mo,to),vn(to-Mo))):Yu(0,U)}else
yg()}else{let Q=vn(ew-Q0),te=vn(tw-X0);if(N.ori==1){let Ae=Q;Q=te,te=Ae}Sn=Bn.x&&Q>=Bn.dist,Tn=Bn.y&&te>=Bn.dist;let se=Bn.
uni;se!=null?Sn&&Tn&&(Sn=Q>=se,Tn=te>=se,!Sn&&!Tn&&(te>Q?Tn=!0:Sn=!0)):Bn.x&&Bn.y&&(Sn||Tn)&&(Sn=Tn=!0);let le,fe;Sn&&(N.
ori==0?(le=ll,fe=Mt):(le=ul,fe=Ot),Zu(Er(le,fe),vn(fe-le)),Tn||Yu(0,U)),Tn&&(N.ori==1?(le=ll,fe=Mt):(le=ul,fe=Ot),Yu(Er(
le,fe),vn(fe-le)),Sn||Zu(0,B)),!Sn&&!Tn&&(Zu(0,0),Yu(0,0))}if(Bn._x=Sn,Bn._y=Tn,b==null){if(M){if(fw!=null){let[Q,te]=rn.
scales;rn.values[0]=Q!=null?Jr(N.ori==0?Mt:Ot,Q):null,rn.values[1]=te!=null?Jr(N.ori==1?Mt:Ot,te):null}Xu(Vb,o,Mt,Ot,Fe,
me,$)}if(Xa){let Q=M&&rn.setSeries,te=jr.prox;Xs==null?Mi<=te&&Gr(is,ml,!0,Q):Mi>te?Gr(null,ml,!0,Q):is!=Xs&&Gr(is,ml,!0,
Q)}}Go&&(Be.idx=$,fg()),x!==!1&&Mn("setCursor")}let ss=null;Object.defineProperty(o,"rect",{get(){return ss==null&&Qu(!1),
ss}});function Qu(b=!1){b?ss=null:(ss=h.getBoundingClientRect(),Mn("syncRect",ss))}function rw(b,x,M,$,A,B,U){be._lock||
os&&b!=null&&b.movementX==0&&b.movementY==0||(hg(b,x,M,$,A,B,U,!1,b!=null),b!=null?ea(null,!0,!0):ea(x,!0,!1))}function hg(b,x,M,$,A,B,U,Q,te){
if(ss==null&&Qu(!1),Ys(b),b!=null)M=b.clientX-ss.left,$=b.clientY-ss.top;else{if(M<0||$<0){Mt=-10,Ot=-10;return}let[se,le]=rn.
scales,fe=x.cursor.sync,[Ae,rt]=fe.values,[Xe,Ie]=fe.scales,[Me,we]=rn.match,Pt=x.axes[0].side%2==1,qt=N.ori==0?Fe:me,$n=N.
ori==1?Fe:me,gt=Pt?B:A,Ut=Pt?A:B,Mo=Pt?$:M,to=Pt?M:$;if(Xe!=null?M=Me(se,Xe)?l(Ae,C[se],qt,0):-10:M=qt*(Mo/gt),Ie!=null?
$=we(le,Ie)?l(rt,C[le],$n,0):-10:$=$n*(to/Ut),N.ori==1){let Zo=M;M=$,$=Zo}}te&&(x==null||x.cursor.event.type==Vb)&&((M<=
1||M>=Fe-1)&&(M=$a(M,Fe)),($<=1||$>=me-1)&&($=$a($,me))),Q?(Q0=M,X0=$,[ll,ul]=be.move(o,M,$)):(Mt=M,Ot=$)}let gg={width:0,
height:0,left:0,top:0};function yg(){Km(gg,!1)}let iw,sw,aw,lw;function uw(b,x,M,$,A,B,U){os=!0,Sn=Tn=Bn._x=Bn._y=!1,hg(
b,x,M,$,A,B,U,!0,!1),b!=null&&(eo(Wb,Zb,cw,!1),Xu(HP,o,ll,ul,Fe,me,null));let{left:Q,top:te,width:se,height:le}=$t;iw=Q,
sw=te,aw=se,lw=le}function cw(b,x,M,$,A,B,U){os=Bn._x=Bn._y=!1,hg(b,x,M,$,A,B,U,!1,!0);let{left:Q,top:te,width:se,height:le}=$t,
fe=se>0||le>0,Ae=iw!=Q||sw!=te||aw!=se||lw!=le;if(fe&&Ae&&Km($t),Bn.setScale&&fe&&Ae){let rt=Q,Xe=se,Ie=te,Me=le;if(N.ori==
1&&(rt=te,Xe=le,Ie=Q,Me=se),Sn&&rs(T,Jr(rt,T),Jr(rt+Xe,T)),Tn)for(let we in C){let Pt=C[we];we!=T&&Pt.from==null&&Pt.min!=
bt&&rs(we,Jr(Ie+Me,we),Jr(Ie,we))}yg()}else be.lock&&(be._lock=!be._lock,ea(x,!0,b!=null));b!=null&&(Za(Wb,Zb),Xu(Wb,o,Mt,
Ot,Fe,me,null))}function n5(b,x,M,$,A,B,U){if(be._lock)return;Ys(b);let Q=os;if(os){let te=!0,se=!0,le=10,fe,Ae;N.ori==0?
(fe=Sn,Ae=Tn):(fe=Tn,Ae=Sn),fe&&Ae&&(te=Mt<=le||Mt>=Fe-le,se=Ot<=le||Ot>=me-le),fe&&te&&(Mt=Mt<ll?0:Fe),Ae&&se&&(Ot=Ot<ul?
0:me),ea(null,!0,!0),os=!1}Mt=-10,Ot=-10,lt.fill(null),ea(null,!0,!0),Q&&(os=Q)}function mw(b,x,M,$,A,B,U){be._lock||(Ys(
b),Xh(),yg(),b!=null&&Xu(VP,o,Mt,Ot,Fe,me,null))}function dw(){k.forEach(k7),Qh(o.width,o.height,!0)}Da(Hp,tu,dw);let dl={};
dl.mousedown=uw,dl.mousemove=rw,dl.mouseup=cw,dl.dblclick=mw,dl.setSeries=(b,x,M,$)=>{let A=rn.match[2];M=A(o,x,M),M!=-1&&
Gr(M,$,!0,!1)},wn&&(eo(HP,h,uw),eo(Vb,h,rw),eo(qP,h,b=>{Ys(b),Qu(!1)}),eo(UP,h,n5),eo(VP,h,mw),rv.add(o),o.syncRect=Qu);
let jm=o.hooks=e.hooks||{};function Mn(b,x,M){cg?Ju.push([b,x,M]):b in jm&&jm[b].forEach($=>{$.call(null,o,x,M)})}(e.plugins||
[]).forEach(b=>{for(let x in b.hooks)jm[x]=(jm[x]||[]).concat(b.hooks[x])});let pw=(b,x,M)=>M,rn=mn({key:null,setSeries:!1,
filters:{pub:t_,sub:t_},scales:[T,v[1]?v[1].scale:null],match:[n_,n_,pw],values:[null,null]},be.sync);rn.match.length==2&&
rn.match.push(pw),be.sync=rn;let fw=rn.key,bg=Q_(fw);function Xu(b,x,M,$,A,B,U){rn.filters.pub(b,x,M,$,A,B,U)&&bg.pub(b,
x,M,$,A,B,U)}bg.sub(o);function o5(b,x,M,$,A,B,U){rn.filters.sub(b,x,M,$,A,B,U)&&dl[b](null,x,M,$,A,B,U)}o.pub=o5;function r5(){
bg.unsub(o),rv.delete(o),Ks.clear(),Xb(Hp,tu,dw),c.remove(),ke?.remove(),Mn("destroy")}o.destroy=r5;function vg(){Mn("in\
it",e,t),V0(t||e.data,!1),X[T]?mg(T,X[T]):Xh(),Im=$t.show&&($t.width>0||$t.height>0),Zs=Go=!0,Qh(e.width,e.height)}return v.
forEach(q0),k.forEach(NI),n?n instanceof HTMLElement?(n.appendChild(c),vg()):n(o,vg):vg(),o}nn.assign=mn;nn.fmtNum=mv;nn.
rangeNum=qp;nn.rangeLog=Wp;nn.rangeAsinh=uv;nn.orient=Ea;nn.pxRatio=st;nn.join=pK;nn.fmtDate=pv,nn.tzDate=SK;nn.sync=Q_;
{nn.addGap=s7,nn.clipGaps=Gp;let e=nn.paths={points:rD};e.linear=sD,e.stepped=u7,e.bars=c7,e.spline=d7}var cD="L";function uu(e){let t=I(null),n=I(null),o=I(null),i=I(e);i.current=e;let s=I(null),l=`${e.series.map(({color:m,dashed:d,shown:p,
bars:f,low:h,stacked:g})=>`${m} ${d} ${p} ${f} ${h?"band":""} ${g}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic}\
 ${e.unfinished} ${Pl.value}`;Ye(()=>{if(!t.current)return;let m=new nn(P7(i,s,t.current.clientWidth),mD(i.current),t.current);
n.current=m;let d=new ResizeObserver(()=>{let p=t.current?.clientWidth??0;p>0&&p!==m.width&&m.setSize({width:p,height:i.
current.height})});return d.observe(t.current),()=>{d.disconnect(),m.destroy(),n.current=null}},[l]);let u=I(e.series);return Ye(
()=>{u.current!==e.series&&n.current?.setData(mD(i.current)),u.current=e.series},[e.times,e.series]),z(()=>{let m=n.current,
d=e.cursor===null?void 0:e.times[e.cursor];!m||m.cursor.idx===e.cursor||m.setCursor(d===void 0?{left:-10,top:-10}:{left:m.
valToPos(d,"x"),top:8},!1)},[e.cursor]),r("div",{ref:t,class:cD,onPointerUp:m=>{let d=o.current,p=n.current;o.current=null;
let f=p?.cursor.idx;!d||!p||f===null||f===void 0||Math.hypot(m.clientX-d.x,m.clientY-d.y)>3||i.current.onPick?.(f,T7(p,i.
current.series,f),new DOMRect(m.clientX,m.clientY,0,0))},onPointerDown:m=>{m.button===0&&(o.current={x:m.clientX,y:m.clientY})}})}
function T7(e,t,n){let o=e.cursor.top??0,i=-1,s=1/0;return t.forEach((a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&
a.of===void 0||u===null||u===void 0)return;let c=e.valToPos(u,"y"),m=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);m<s&&(s=m,i=a.
of??l)}),i<0?t.findIndex(a=>a.shown!==!1):i}var pD=({low:e,high:t})=>e&&t?[e,t]:[];function mD({times:e,series:t,logarithmic:n}){
let o=i=>n?i.map(s=>s!==null&&s>0?s:null):i;return[e,...t.map(({values:i})=>o(i)),...t.flatMap(pD).map(o)]}function M7(e){
let t=[],n=e.length+1;return e.forEach((o,i)=>{o.low&&o.high&&(t.push({series:[n+1,n],fill:Qp(xv(o),24)}),n+=2),o.stacked&&
!o.bars&&i>0&&t.push({series:[i+1,i],fill:Qp(xv(o),52)})}),t}function xv({color:e}){return e===null?ct("--other"):ct(_n(
e))}function Qp(e,t){return`color-mix(in srgb, ${e} ${t}%, transparent)`}function $7({of:e,unit:t,series:n},o,i,s){let a=n.
map(({shown:m,bars:d,stacked:p})=>`${m} ${d} ${p}`).join()+t,l=Math.min(0,i??0),u=s===null||s<=0||t==="share"&&Math.abs(
s-1)<1e-9?1:s*1.05;if(e===void 0||o?.of!==e||o.key!==a)return{key:a,of:e,low:l,high:u};let c=n.some(m=>m.low);return{key:a,
of:e,low:Math.min(o.low,l),high:gp(o.high,u,c)}}function P7(e,t,n){let{series:o,zone:i,unit:s,height:a,logarithmic:l=!1,
times:u}=e.current,c=a<120;return{width:Math.max(n,64),height:a,padding:[8,24,0,0],legend:{show:!1},tzDate:m=>nn.tzDate(
new Date(m*1e3),i),cursor:{y:!1,points:{size:7,show:!o.some(({bars:m})=>m)},drag:{x:!0,y:!1,setScale:!1}},bands:M7(o),scales:{
x:{range:()=>_7(e.current.times)},y:l?{distr:3,log:10}:{range:(m,d,p)=>{let f=t.current=$7(e.current,t.current,d,p);return[
f.low,f.high]}}},axes:[{...dD(),grid:{show:!1},size:28,space:72,values:(m,d,p,f,h)=>d.map(g=>E7(g,h,i))},{...dD(),size:56,
...c?{space:28}:{},values:(m,d)=>d.map(p=>p===null?"":nt(p,s))}],series:[{},...o.map((m,d)=>R7(m,d,u.length,u.length*o.length>
O7)),...o.flatMap(m=>pD(m).map(()=>({show:m.shown??!0,stroke:"transparent",width:0,points:{show:!1}})))],hooks:{drawClear:[
m=>A7(m,e.current)],draw:[m=>e.current.onBox?.(D7(m))],setCursor:[m=>{let{idx:d,left:p,top:f}=m.cursor;e.current.onCursor(
p===void 0||p<0?null:d??null,p??0,f??0)}],setSelect:[m=>{if(m.select.width<4)return;let d=m.posToVal(m.select.left,"x"),
p=m.posToVal(m.select.left+m.select.width,"x");m.setSelect({left:0,top:0,width:0,height:0},!1),e.current.onDrag?.(d,p,m.
cursor.event?.shiftKey??!1)}]}}}function _7(e){let t=e[0]??0,n=e.at(-1)??1,o=e.length>1?(n-t)/(e.length-1):86400;return[
t,n+o]}function D7(e){let t=nn.pxRatio,{left:n,top:o,width:i,height:s}=e.bbox;return{left:n/t,top:o/t,width:i/t,height:s/
t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function A7(e,{unfinished:t}){if(t==null)return;let n=Math.max(e.bbox.left,
e.valToPos(t,"x",!0));wp(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.width-n,e.bbox.height,ct("--line"))}function E7(e,t,n){let{
month:o,day:i,hour:s,minute:a,second:l}=Cr(e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&i===1?j(e*1e3,n,"year"):t>=
27*86400?j(e*1e3,n,"month"):t>=86400||s===0&&a===0&&l===0?j(e*1e3,n,"dayShort"):j(e*1e3,n,t<60?"clockSecond":"clock")}function dD(){
let e=ct("--line");return{stroke:ct("--muted"),font:`12px ${ct("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},
border:{show:!1}}}var O7=2e4;function R7(e,t,n,o){let i=xv(e),s=o?[]:e.dashed?[4,4]:e.color===null||e.stacked?[]:$l(e.color),
a=e.shown??!0;return e.bars?{stroke:i,fill:i,width:0,show:a,paths:nn.paths.bars({size:[.92,n===1?1/0:64],align:1}),points:{
show:!1}}:{stroke:e.dashed?Qp(i,70):i,width:o?1/nn.pxRatio:1.5,show:a,spanGaps:!1,points:{show:n===1,size:6,fill:i},...e.
stacked&&t===0?{fill:Qp(i,52)}:{},...s.length>0?{dash:s}:{}}}function cu(e){let{answer:t,document:n}=e,o=K(()=>pt(t,n),[t,n]),i=Xr(Rp);return r("div",{class:fP,children:o.measures.map(
(s,a)=>r(N7,{...e,shape:o,measure:s,height:L7(i,o),tools:a===0?e.tools:void 0},t.columns[s].name))})}function L7(e,t){let n=t.
measures.length>1;return e===null?n?200:360:Math.max(96,Math.floor(e/t.measures.length)-(t.keys.length>0?108:48))}function N7(e){
let{answer:t,document:n,shape:o,measure:i,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:m=!1}=e,d=t.
columns[i].name,p=Ps(d),f=p?e.form:"lines",h=I(null),g=K(()=>{let pe=wa(t,o,i,l),ke=l!==null&&h.current?.of===n?Y2(h.current.
lines,pe):pe;return h.current={of:n,lines:ke},ke},[t,o,i,l]),y=(e.bars===!0||g.times.length===1)&&(p||o.keys.length===0),
w=y||f!=="lines"?1:e.mean??1,v=K(()=>t.compare?wa(t.compare,o,i):null,[t,o,i]),[k,C]=S(null),[_,T]=S(null),L=f==="share"?
"share":Qt(d),R=pe=>nt(pe,L),Y=o.keys.map(pe=>t.columns[pe].name).join(),E=K(()=>_r(g.times),[g]),N=g.times.length-1,G=g.
times.find(pe=>(pe+E)*1e3>e.end+1e3)??null,W=G===null?g.times.length:g.times.indexOf(G),Z=K(()=>PP(g,Y,W),[g,Y,W]),X=Z.map(
({key:pe})=>pe).filter(e.isHidden),ae=K(()=>new Set(X),[X.join()]),ce=K(()=>_P(g,v,Z,ae,{form:f,bars:y,over:W,mean:w}),[
g,v,Z,ae,f,y,W,w]),je=e.pinned?g.starts.indexOf(e.pinned):-1,at=I(e);at.current=e;let We=e.onGroup!==void 0,lt=K(()=>Y===
""&&w<=1?null:r(O,{children:[w>1&&r("p",{class:bP,children:["Lines are the mean of each point and the ",w-1," before it;\
 a point opens its own number."]}),Y!==""&&r(Lp,{rows:Z,all:g.series.length,hidden:ae,text:pe=>Wt(nt(pe,Qt(d)),l),onHidden:pe=>at.
current.onHidden(pe,Z.map(({key:ke})=>ke)),...We?{onMenu:(pe,ke)=>at.current.onGroup?.(pe.keys,ke)}:{}})]}),[Z,g,ae,Y,d,
l,We,w]),Be=(pe,ke,Ft)=>{let yt=g.series[ke<Z.length?ke:0];yt&&e.onPoint?.({start:g.starts[pe],keys:yt.keys,measure:d,value:yt.
values[pe]??null},Ft)},be=pe=>{let ke={ArrowRight:(k?.at??-1)+1,ArrowLeft:(k?.at??N+1)-1,Home:0,End:N}[pe.key];if(ke!==void 0&&
N>=0){let Ge=Math.max(0,Math.min(ke,N));return pe.shiftKey&&e.onSpan&&e.onSpan(...F7(c,g.times,k?.at??Ge,Ge,E)),C({at:Ge,
left:-1}),!0}if(pe.key==="p"&&k&&e.onPin)return e.onPin(k.at===je?null:g.starts[k.at]),!0;if(pe.key!=="Enter"&&pe.key!==
"."||!k)return!1;let Ft=pe.target.getBoundingClientRect(),yt=_?_.left+(g.times[k.at]-_.from)/(_.to-_.from)*_.width:80;return Be(
k.at,Z.findIndex(Ge=>!ae.has(Ge.key)),new DOMRect(Ft.left+yt,Ft.top+80,0,0)),!0},jt=(pe,ke,Ft)=>{let[yt,Ge]=B7(g.times,pe,
ke,E);Ft&&e.onSpan?e.onSpan(yt,Ge):e.onZoom(yt,Ge)},wn=(pe,ke,Ft)=>r(SP,{lines:g,step:E,former:v,rows:Z,hidden:ae,at:pe,
start:ke,zone:s,mean:w,...Ft?{onClose:Ft}:{},text:yt=>nt(yt,Qt(d)),unfinished:G!==null&&g.times[pe]>=G});return r(tt,{title:ne(
d).text,summary:z7(g,d,Y,R,f,y,w),announced:k?MP(g,v,k.at,E,s,R):"",onKey:be,table:r(yo,{answer:t,document:n,zone:s}),actions:r(
O,{children:[e.tools,e.actions?.(d)]}),legend:lt,children:[r(uu,{times:g.times,series:ce,zone:s,unit:L,height:a,cursor:k?.
at??null,of:n,logarithmic:m&&f!=="stacked"&&f!=="share",unfinished:G,onCursor:(pe,ke)=>C(pe===null?null:{at:pe,left:ke}),
onDrag:jt,onPick:Be,onBox:pe=>T(ke=>ke!==null&&JSON.stringify(ke)===JSON.stringify(pe)?ke:pe)}),_&&e.onTime&&r("div",{class:CP,
style:{left:`${_.left}px`,width:`${_.width}px`,top:`${_.top+_.height}px`},onClick:pe=>{let ke=pe.currentTarget.getBoundingClientRect(),
Ft=_.from+(pe.clientX-ke.left)/ke.width*(_.to-_.from),yt=g.times.findLastIndex(Ge=>Ge<=Ft);yt>=0&&e.onTime?.(g.starts[yt],
new DOMRect(pe.clientX,pe.clientY,0,0))}}),_&&c&&r(BP,{box:_,from:c.from,to:c.to}),_&&r(LP,{box:_,flags:u,zone:s}),_&&je>=
0&&r(NP,{box:_,at:g.times[je]}),je>=0&&wn(je,je>N/2,()=>e.onPin?.(null)),k&&k.at!==je&&wn(k.at,je>=0?je<=N/2:k.left>400)]})}
function B7(e,t,n,o){return[e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??n)+o]}function F7(e,t,n,o,i){let s=e?
t.findIndex(m=>m===e.from):-1,a=e?t.findLastIndex(m=>m<e.to):-1,l=s===n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(l,o)];
return[t[u],t[c+1]??t[c]+i]}function z7(e,t,n,o,i,s,a){let l=e.series[0],u=n===""?"":` by ${ne(n).text}, ${e.series.length}\
 groups`,c=l?.values.reduce((d,p)=>Math.max(d,p??0),0)??0,m=n!==""&&l?`, ${l.keys.map(d=>ne(d).text).join(", ")} leads`:
"";return`${s?"Bar":"Line"} chart of ${ne(t).text}${u}, ${e.times.length} points, ${i==="share"?"":`at most ${o(c)}`}${m}${a>
1?`, as the mean of ${a} points`:""}`}function mu(){let e=Bo(),t=e.text("only"),n=new Set(Lo(t??e.text("without")));return{isHidden:o=>n.has(o)===(t===void 0),
onHidden:(o,i)=>e.set(I7(o,i))}}function I7(e,t){let n=t.filter(i=>!e.has(i)),o=n.length>0&&n.length<e.size;return{only:o?
Ro(n):null,without:o?null:Ro([...e])}}var wv=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}],H7=[1,3,7,14,28];
function fD(e){return e===1?"No mean":`Mean of ${e}`}function hD({answer:e,intervals:t,of:n,zone:o,bars:i,actions:s}){let a=Bo(),
l=a.choice("form",wv),u=a.isOn("log"),{selected:c,set:m}=Zl(),d=U7(c),p=Number(a.text("mean")??1),{openAt:f,menu:h}=ci(),
g=V7(n,e,a),y=pt(e,n),w=y.keys.length>0&&y.measures.some(T=>Ps(e.columns[T].name)),v=K(()=>Z2(t),[t]),k=T=>Object.fromEntries(
y.keys.map((L,R)=>[e.columns[L].name,T[R]])),C=e.columns[y.time]?.name??"time",_=({start:T,keys:L,measure:R,value:Y},E)=>f(
{document:n,mark:{keys:{[C]:T,...k(L)},measure:R},anchor:E,value:Y,items:[{label:"Note here…",icon:"plus",act:()=>qn({
kind:"note",time:T})},{label:"Pin the numbers here",icon:"save",keys:"p",act:()=>a.set({pin:T})}]});return r(O,{children:[
r(cu,{answer:e,document:n,zone:o,form:w?l:"lines",bars:i,logarithmic:u&&!i,mean:p,intervals:v,end:kv(e),flags:g.flags,span:d,
...mu(),pinned:a.text("pin")??null,onPin:T=>a.set({pin:T}),onZoom:(T,L)=>An({from:pi(T),to:pi(L)}),onSpan:(T,L)=>m({time:{
from:pi(T),to:pi(L)}}),onPoint:_,onTime:(T,L)=>f({document:n,mark:{keys:{[C]:T}},anchor:L,value:T}),onGroup:(T,L)=>f({document:n,
mark:{keys:k(T)},anchor:L,value:T[0]}),tools:r(O,{children:[w&&r(Dt,{label:"Form",choices:i?wv.slice(1):wv,value:i&&l===
"lines"?"stacked":l,onChange:T=>a.set({form:T==="lines"?null:T})}),!i&&l==="lines"&&r(O,{children:[r(P,{small:!0,kind:"o\
utlined",pressed:u,onClick:()=>a.set({log:!u}),children:"Log"}),r(it,{small:!0,kind:p>1?"plain":"outlined",after:"down",
menuLabel:"Rolling mean",items:H7.map(T=>({label:fD(T),checked:T===p,act:()=>a.set({mean:T===1?null:String(T)})})),children:p>
1?fD(p):"Mean"})]})]}),actions:s}),d&&r(Yl,{document:n,mark:{time:{from:pi(d.from),to:pi(d.to)}},label:`${j(d.from*1e3,o)}\
 to ${j(d.to*1e3,o)}`,onClear:()=>m(null),children:[r(P,{small:!0,kind:"outlined",icon:"search",onClick:()=>An({from:pi(
d.from),to:pi(d.to)}),children:"Zoom"}),r(P,{small:!0,kind:"outlined",icon:"plus",onClick:()=>qn({kind:"note",time:pi(d.
from),to:pi(d.to)}),children:"Note"})]}),r(q7,{answer:e,of:n,zone:o}),g.menu,h]})}function q7({answer:e,of:t,zone:n}){let{
choose:o,menu:i}=Dp(e,t);return r("div",{class:o$,children:[r(yo,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),
i]})}function U7(e){let t=Date.parse(e?.time?.from??"")/1e3,n=Date.parse(e?.time?.to??"")/1e3;return t<n&&!e?.range?{from:t,
to:n}:null}function pi(e){return new Date(e*1e3).toISOString()}function kv(e){let t=e.query?.to;return Math.min(Date.now(),
t===void 0?1/0:Date.parse(String(t)))}function V7(e,t,n){let o=n.text("notes")!=="off",[i,s]=S(null),a=Ep(e.dataset,t.query?.
from,t.query?.to);fo([{keys:"m",label:"Show or hide notes",group:"Charts",act:()=>n.set({notes:o?"off":null})}]);let l=K(
()=>(o?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:m=>s(
{note:c,anchor:m})})),[a,o]),u=i&&r(Eo,{anchor:i.anchor,label:"Note",head:q(i.note.text),onClose:()=>s(null),items:[{label:"\
Remove the note",icon:"trash",danger:!0,act:()=>{Op(i.note.id)}}]});return{flags:l,menu:u}}function gD({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return r(Re,{icon:"search",title:"Noth\
ing found",actions:r(O,{children:[n&&r(P,{kind:"primary",onClick:()=>An({}),children:"All data"}),t&&r(P,{kind:"outlined",
onClick:()=>he({document:Le(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&r(P,{kind:"outlined",onClick:ir,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var W7=8;
function yD({document:e,chart:t}){let n=Kl(_e(e.dataset).value.value);return r(Re,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,W7).map((o,i)=>r(P,{kind:i===0?"pr\
imary":"outlined",onClick:()=>he({as:t,document:Ec({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:ne(o.value).
text},o.value)):r(P,{kind:"primary",onClick:()=>he({as:"table",document:Ec(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var Cv=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await oe(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(zn(t))
return;this.error=J(t)}this.busy=!1,this.changed()}};function du(e,t){let[,n]=rc(s=>s+1,0),o=I(null);z(()=>{if(!e)return;
let s=new Cv(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let i=o.current?.key===t?o.current.
pages:null;return{columns:i?.first?.columns??[],pages:i?.pages??[],first:i?.first??null,busy:i?.busy??e!==null,error:i?.
error??null,hasMore:i?.hasMore??!1,more:i?.more??K7}}function K7(){}function Xp(e){return{...Oe(e),aggregate:{measures:["count()"]}}}var j7=7.2,G7=24,J7=72,Z7=300,Sv=40;function bD(e,t,n){let o=ie(e.query?.samples?.columns),i=t??e.columns.slice(0,Sv).map(
({name:a})=>a),s=new Map(e.columns.map(({name:a},l)=>[a,l]));return i.flatMap(a=>{let l=s.get(a);if(l===void 0)return[];
let u=e.columns[l];return[{name:a,column:u,at:l,width:Y7(e,u,l,n),expression:X7(o[l]??Ce(a))}]})}function Y7(e,t,n,o){let i=e.
rows.slice(0,100).reduce((s,a)=>Math.max(s,Tv(a[n],t,o).length),t.name.length);return Math.round(Math.max(J7,Math.min(Z7,
i*j7+G7)))}function Tv(e,t,n){return typeof e=="string"&&t.type==="timestamp"?j(e,n,"millisecond"):typeof e=="number"&&er(
t)?nt(e,Qt(t.name),!0):ne(e).text}var Q7=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;function X7(e){return Q7.test(e)?e:null}
function Mv(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t=="string"?It(t):String(t);return n?`${e}\
 is distinct from ${o}`:`${e} = ${o}`}function $v(e){let{document:t}=ze.value;Ue({document:Le(t,"where",Dn(t.where,e)),open:[]},e)}function xD(e){let{document:t}=ze.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return Ue({document:Le(t,s,e),open:[]},
n)}let o=t.aggregate??la("explore",null,{events:[]}).aggregate,i=[...ie(o.by).filter(s=>s!==e),e];Ue({view:"explore",document:{
...Oe(t),aggregate:{...o,by:i}},as:null,open:[]},n)}var vD=5*6e4;function wD(e,t,n){let o=Date.parse(t),i=Oe({...e,from:new Date(
o-vD).toISOString(),to:new Date(o+vD).toISOString()});delete i.where,qn({kind:"events",document:{...i,samples:{order:"ti\
me asc"}},label:`5 min around ${j(t,n,"second")}`})}function kD(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=Oe(ze.value.document.dataset===e.dataset?ze.value.document:e),i=n.map(({event:s})=>({where:ti(s)}));Ue({view:"\
funnel",document:{...o,funnel:{steps:i,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var SD="Ni",ef="ge",TD="M",MD="Ap",tf="Dp",$D="Tp",nf="N",PD="_p",_D="Ri",DD="qp",AD="Fp",ED="Gp",OD="Jp",RD="Ai",LD="Kp",
ND="Op",BD="Pp",om="Di",FD="Qp",zD="Vp",ID="Wp",HD="Yp";function qD(e){let{row:t,columns:n,zone:o,template:i,isOpen:s,current:a,wrap:l,onToggle:u}=e;return r(O,{children:[r("di\
v",{role:"row",class:Te(ef,s&&MD),style:{gridTemplateColumns:i},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[r("span",{role:"cell",class:tf,children:r("button",{type:"button",
class:$D,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:r(ue,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:m})=>r("span",{role:"cell",class:nf,"data-type":m.type,children:r(UD,{value:t[c],
column:m,zone:o,most:l?1e3:200})},c))]}),s&&r(e9,{...e})]})}function UD({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?r(D,{value:e,most:o}):r(D,{shown:{text:Tv(e,t,n),kind:e===null?"null":"value"}})}var Pv=200;
function e9({row:e,all:t,zone:n,document:o,opened:i}){let[s,a]=S(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,
value:c})=>s===""||`${u.name} ${ne(c).text}`.toLowerCase().includes(s.toLowerCase()));return r("div",{role:"row",class:PD,
children:r("div",{role:"cell",class:_D,children:[r("div",{class:DD,children:[r(n9,{row:e,all:t,zone:n,document:o,opened:i}),
t.length>8&&r("input",{class:AD,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.
value)})]}),r("dl",{class:ED,children:l.slice(0,Pv).map(({column:u,value:c})=>r(t9,{column:u,value:c,zone:n},u.name))}),
l.length>Pv&&r("p",{class:OD,children:[F(l.length-Pv)," more: find in fields."]})]})})}function t9({column:e,value:t,zone:n}){
let o=Ce(e.name),i=e.type!=="timestamp"&&!Array.isArray(t),s=ne(e.name).text;return r("div",{class:RD,children:[r("dt",{
class:LD,children:r(D,{value:e.name,most:64})}),r("dd",{class:ND,children:r(UD,{value:t,column:e,zone:n,most:4e3})}),r("\
dd",{class:BD,children:[i&&r("button",{type:"button",class:om,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>$v(
Mv(o,t,!1)),children:"="}),i&&r("button",{type:"button",class:om,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>$v(Mv(o,t,!0)),children:"≠"}),i&&r("button",{type:"button",class:om,"aria-label":`Break down by ${s}`,onClick:()=>xD(
o),children:"by"}),r("button",{type:"button",class:om,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>He(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(ue,{name:"copy",size:14})})]})]})}function n9({
row:e,all:t,zone:n,document:o,opened:i}){let s=_e(o.dataset).value.value,a=(m,d=e)=>m===void 0?void 0:d[t.findIndex(p=>p.
name===m)],l=a("time"),u=a(s?.actors?.[0]),c=i.map(m=>({time:a("time",m),event:a(s?.event??"event",m)})).filter(m=>typeof m.
time=="string"&&typeof m.event=="string");return r(O,{children:[typeof u=="string"&&r(P,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>xe(Fl(o.dataset,u)),children:r("span",{children:["Timeline of ",r(D,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&r(P,{small:!0,kind:"outlined",icon:"clock",onClick:()=>wD(o,l,n),children:"5 min around"}),c.length>
0&&r(P,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>kD(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),r(P,{small:!0,kind:"outlined",icon:"braces",onClick:()=>He(JSON.stringify(Object.fromEntries(t.map(({
name:m},d)=>[m,e[d]])),null,2),"The event"),children:"JSON"})]})}function of({paging:e,document:t,zone:n,wanted:o=null,wrap:i=!1}){let s=I(null),[a,l]=S(new Set),[u,c]=S("0:0"),m=K(()=>e.
first?bD(e.first,o,n):[],[e.first,o,n]),d=K(()=>e.pages.flatMap(o9),[e.pages]),p=K(()=>r9(d,a),[d,a]);if(!e.first)return e.
error?r(VD,{error:e.error,onAgain:e.more}):r("div",{class:ID,children:r(Pe,{lines:12})});if(e.pages.length===0)return r(
"p",{class:HD,children:"No event passes."});let f=g=>{let y=new Set(a);y.delete(g)||y.add(g),l(y),c(g)},h=`28px ${m.map(
({width:g})=>`${g}px`).join(" ")} minmax(0, 1fr)`;return r("div",{ref:s,class:SD,role:"table","aria-label":"Events","dat\
a-wrap":i,onKeyDown:g=>i9(g,s.current),children:[r("div",{class:Te(ef,TD),role:"row",style:{gridTemplateColumns:h},children:[
r("span",{role:"columnheader",class:tf,children:r("span",{class:"spoken",children:"Open"})}),m.map(({name:g,at:y})=>r("s\
pan",{role:"columnheader",class:nf,children:r(D,{value:g,most:48})},y))]}),d.map((g,y)=>r(l9,{at:y,rows:g,scroller:s,render:(w,v)=>{
let k=`${y}:${v}`;return r(qD,{row:w,all:e.first.columns,columns:m,zone:n,document:t,template:h,isOpen:a.has(k),current:u===
k,wrap:i,opened:p,onToggle:()=>f(k)},v)}},y)),r(u9,{paging:e,scroller:s})]})}var _v=25;function o9(e){return Array.from(
{length:Math.ceil(e.length/_v)},(t,n)=>e.slice(n*_v,(n+1)*_v))}function r9(e,t){return[...t].map(n=>{let[o,i]=n.split(":").
map(Number);return e[o]?.[i]}).filter(n=>n!==void 0)}function i9(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,
o=e.target instanceof Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let i=[...t.querySelectorAll(
"[data-opener]")];e.preventDefault(),e.stopPropagation(),i[i.indexOf(o)+n]?.focus()}var s9="800px",a9=2;function l9({rows:e,
scroller:t,render:n,at:o}){let i=I(null),[s,a]=S(o<a9),l=I(e.length*gd());return z(()=>{let u=i.current;if(!u)return;let c=new IntersectionObserver(
([m])=>{m&&(m.isIntersecting||(l.current=m.boundingClientRect.height||l.current),a(m.isIntersecting))},{root:t.current,rootMargin:s9});
return c.observe(u),()=>c.disconnect()},[]),r("div",{ref:i,role:"rowgroup","data-block":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function u9({paging:e,scroller:t}){let n=I(null),o=I(e.more);return o.current=e.more,z(()=>{
if(!n.current)return;let i=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return i.observe(n.current),()=>i.disconnect()},[e.pages.length]),r("div",{ref:n,class:FD,children:[e.error&&r(
VD,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function VD({
error:e,onAgain:t}){return r("div",{class:zD,children:[r(ge,{error:e}),r(P,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var KD="Zp",jD="ed",GD="id",Dv="rd",JD="ad",ZD="td",Av="he";var Ev=200;function YD({all:e,wanted:t,onWanted:n}){let o=I(null),[i,s]=S(!1),[a,l]=S(""),u=e.slice(0,Sv),c=new Set(t??u),
m=e.filter(p=>p.toLowerCase().includes(a.toLowerCase())),d=p=>{let f=e.filter(h=>h===p?!c.has(p):c.has(h));n(f.join(`
`)===u.join(`
`)?null:f)};return r(O,{children:[r(P,{small:!0,kind:"outlined",after:"down",buttonRef:o,popup:"dialog",expanded:i,disabled:e.
length===0,onClick:()=>s(!i),children:c.size===e.length?`${e.length} columns`:`${c.size} of ${e.length} columns`}),i&&r(
an,{anchor:o.current,role:"dialog",label:"Columns",class:JD,onClose:()=>s(!1),children:[r("input",{class:Ke,"aria-label":"\
Find a column",placeholder:"find a column",value:a,onInput:p=>l(p.currentTarget.value)}),r("div",{class:ZD,children:[m.slice(
0,Ev).map(p=>r("label",{class:Av,children:[r("input",{type:"checkbox",checked:c.has(p),onChange:()=>d(p)}),r(D,{value:p,
most:40,middle:!0})]},p)),m.length>Ev&&r("span",{class:Av,children:[F(m.length-Ev)," more: find a column."]})]})]})]})}var c9=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function QD({document:e,zone:t,actions:n}){let o=Bo(),
i=o.isOn("wrap"),s=o.text("columns"),a=K(()=>s===void 0?null:Lo(s),[s]),l=/asc|^time$/.test(e.samples?.order??""),u=du({
path:"v1/query",body:d=>({...e,samples:{...e.samples,...d===void 0?{}:{cursor:d}}})},JSON.stringify(e)),c=ut(Xp(e)),m=c.
answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;return r("section",{class:KD,"aria-label":"Raw events",children:[
r("div",{class:jD,children:[r("h2",{class:GD,children:typeof m=="number"?`${F(m)} events`:"Raw events"}),r(Dt,{label:"Or\
der",choices:c9,value:l?"oldest":"newest",onChange:d=>re("samples.order",d==="oldest"?"time asc":void 0)}),r(YD,{all:u.columns.
map(({name:d})=>d),wanted:a,onWanted:d=>o.set({columns:d&&Ro(d)})}),r(P,{small:!0,kind:"outlined",pressed:i,onClick:()=>o.
set({wrap:!i}),children:"Wrap"}),n]}),r(m9,{document:e,zone:t}),r(of,{paging:u,document:e,zone:t,wanted:a,wrap:i})]})}function m9({
document:e,zone:t}){let n=K(()=>({...Oe(e),compare:void 0,aggregate:{measures:["count()"],by:["time('auto')"]}}),[e]),{answer:o}=ut(
Le(n,"compare",void 0)),[i,s]=S(null),a=K(()=>o&&"rows"in o&&"columns"in o?wa(o,pt(o,n),1):null,[o]),l=K(()=>a?.series[0]?
[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<2?r("div",{class:Dv}):r("div",{class:Dv,children:r(
uu,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:i,onCursor:s,onDrag:(u,c)=>An({from:new Date(Math.floor(u)*
1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function XD({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!Pr(e)||n==="heat"&&!ie(e.aggregate?.by).some(Ss)))return r(yD,{document:e,chart:n});if(!o||!i||!("columns"in o))
return r(Oo,{result:t});let l=o.query?.timezone??i.timezone??"UTC",u=r(G2,{document:i,answer:o,zone:l}),c=()=>u;if(i.samples)
return r(QD,{document:i,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return r(gD,{document:i});let m=Pr(i),d=d9(
n,i)?n:ep(i);return d==="distribution"&&m?r(a$,{answer:o,of:i,bins:m,zone:l,actions:u}):d==="heat"&&m?r(iP,{answer:o,of:i,
bins:m,zone:l,actions:u}):pt(o,i).time>=0&&!m&&(d==="line"||d==="bar")?r(hD,{answer:o,intervals:t.intervals,of:i,zone:l,
bars:d==="bar",actions:c}):d==="bar"?r(_$,{answer:o,of:i,document:e,zone:l,actions:c}):r(P$,{answer:o,of:i,document:e,zone:l,
actions:c})}function d9(e,t){let n=ie(t.aggregate?.by).some(Ss);return e==="distribution"?Pr(t)!==null&&!n:e==="heat"?Pr(
t)!==null&&n:e==="table"||Pr(t)===null}var Ov="[data-stop]";function rf(e){return[...e.querySelectorAll(Ov)].filter(t=>t.closest("[data-sentence]")===e)}function eA(e){
if(!e)return;let t=rf(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function tA(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(Ov)||t.closest("[data-sentence]")!==e))for(let n of rf(
e))n.tabIndex=n===t?0:-1}function nA(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=rf(e),o=n.indexOf(
t.target);if(o<0)return!1;let i=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return i===null?!1:(n[Math.max(0,Math.min(i,n.length-1))]?.focus(),!0)}function lo(e,t,n){requestAnimationFrame(()=>{
let o=i=>e?.querySelector(`${Ov}[data-stop="${CSS.escape(i)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function Rv(){
let e=document.querySelector("[data-sentence]"),t=e?rf(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var Lv="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";function Nv(e,t,n){let o=mc(t.where),i=Zt(e,o);if(typeof i=="string")return Le(e,o,t.span?oA(i,t.span,n):n);let s=o.slice(
0,-1),a=Zt(e,s);return o.at(-1)!==0||typeof a!="string"?null:Le(e,s,t.span?oA(a,t.span,n):n)}function oA(e,t,n){let{start:o,
end:i}=ms(e,t);return e.slice(0,o)+n+e.slice(i)}function rA(e){return Nv(ve.value,e,"")!==null}function sf(e,t){let n=Nv(ve.value,e,t);n&&he({document:n})}var iA="fe",sA="od",aA="nd";var lA=Qr({document:{dataset:""},error:null,sentence:()=>null});function Je(){return Xr(lA)}function Nt({document:e,error:t,
label:n,children:o}){let i=I(null);Ye(()=>eA(i.current));let s=a=>{!a.defaultPrevented&&nA(a.currentTarget,a)&&a.preventDefault()};
return r(lA.Provider,{value:{document:e,error:t,sentence:()=>i.current},children:r("div",{ref:i,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:iA,onKeyDown:s,onFocusIn:a=>{tA(a.currentTarget,a.target)},children:o})})}function ye({word:e,
children:t}){return r("span",{class:sA,children:[e!==void 0&&r(pu,{children:e}),t]})}function pu({children:e}){return r(
"span",{class:aA,children:e})}function af({id:e,error:t,shown:n=t}){return r(ge,{...e===void 0?{}:{id:e},error:n,onHint:rA(
t)?o=>sf(t,o):void 0})}var rm=class extends ls{state={failed:null};componentDidCatch(){this.setState({failed:this.props.document})}render({document:t,
children:n}){return this.state.failed!==t?n:r(ye,{word:"This question cannot be said in words:",children:r(P,{small:!0,kind:"\
outlined",icon:"braces",onClick:()=>qn({kind:"json"}),children:"Edit it as JSON"})})}};var uA=de(null);function cA(e){Ye(()=>{e&&(uA.value=e)},[e])}function Fv({error:e,class:t}){let[n,o]=S(null);if(z(()=>o(
e),[e]),n!==e||uA.value===e)return null;let s=e.where===""||e.message.includes(e.where)?e:{message:`${e.where}: ${e.message}`,
hint:e.hint};return r("div",{class:t,children:r(af,{error:e,shown:s})})}var f9=["dataset","define","params","timezone","week_start","missing"];function vo(e,t){let n=f9.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function zv(e,t,n){return(await oe(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var h9=2e3,Ra=new Map,lf=new Map,dA=de(0),mA;function fu(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function Es(e,t){dA.value;let n=JSON.stringify(e),o=wl.value,i=t.filter(a=>a.text!==""&&!Ra.has(fu(n,a))),s=i.map(
a=>fu(n,a)).join(`

`);return z(()=>{i.length>0&&o!=="away"&&g9(n,e,i)},[s,o]),t.map(a=>Ra.get(fu(n,a))??null)}async function pA(e,t,n){let o=JSON.
stringify(e),i=Ra.get(fu(o,t));if(i)return i;let[s]=await zv(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return fA(o,t,s),s}function g9(e,t,n){let o=lf.get(e)??{context:t,texts:new Map};for(let i of n)o.texts.
set(fu(e,i),i);lf.set(e,o),mA??=setTimeout(()=>{mA=void 0,y9()},0)}async function y9(){let e=[...lf];lf.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let i=[...o.values()];(await zv(n,i).catch(()=>[])).forEach((a,l)=>fA(t,i[l],
a))})),dA.value++}function fA(e,t,n){Ra.size>=h9&&Ra.delete(Ra.keys().next().value),Ra.set(fu(e,t),n)}async function Or(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await pA(e,{kind:t,text:n}),{error:i}=o;return i?
{parsed:o,problem:{message:i.message,hint:i.hint??"",span:i.span??null}}:{parsed:o,problem:null}}catch(o){let{code:i,message:s,
hint:a,span:l}=J(o);return{parsed:null,problem:i==="away"?null:{message:s,hint:a,span:l}}}}function hu(e,t,n){if(!t)return n;
let{start:o,end:i}=ms(e,t);return e.slice(0,o)+n+e.slice(i)}var b9=6;function uf(e){let[,t,n]=/^(.*)[[#](\d+)\]?$/.exec(e)??[];return t===void 0?null:{list:t,at:Number(n)}}function hA(e,t){
let[n,o]=S(!1),i=I(null),s=I(0);return z(()=>()=>i.current?.(),[]),{dragged:n,onPointerDown:u=>{let c=uf(e);if(!t||!c||u.
button!==0||u.pointerType==="touch")return;let m=null,d=!1,p=w=>{m?.removeAttribute("data-drop"),m=w,m&&(m.dataset.drop=
uf(m.dataset.stop??"").at<c.at?"before":"after")},f=w=>{if(!d&&Math.hypot(w.clientX-u.clientX,w.clientY-u.clientY)<b9)return;
d=!0,o(!0);let v=document.elementFromPoint(w.clientX,w.clientY)?.closest("[data-path]")?.querySelector("[data-stop]")??null,
k=v&&uf(v.dataset.stop??"");p(k&&k.list===c.list&&k.at!==c.at?v:null)},h=()=>{removeEventListener("pointermove",f),removeEventListener(
"pointerup",g),removeEventListener("keydown",y,!0),p(null),o(!1),i.current=null},g=()=>{let w=m&&uf(m.dataset.stop??"");
h(),d&&(s.current=performance.now()),w&&t(w.at-c.at)},y=w=>{w.key!=="Escape"||!d||(w.stopPropagation(),s.current=1/0,h())};
i.current=h,addEventListener("pointermove",f),addEventListener("pointerup",g),addEventListener("keydown",y,!0)},wasDragged:()=>{
let u=performance.now()-s.current<100;return s.current=0,u}}}function gA(e,t,n){let o=Ai(e,t);if(!o||!n)return o;let i=o.span?.start??0;return i>=n.start&&i<Math.max(n.end,n.start+1)?
o:null}var yA="pd",bA="t",vA="dd",xA="ld",wA="xd",kA="sd",CA="cd",SA="s",TA="gd",MA="hd",$A="R",Iv="fd";function dn(e){let{stop:t,label:n,path:o=t,span:i,draft:s=!1,problem:a=null}=e,l=Je(),u=I(null),c=Ct(),m=hA(t,s?void 0:e.
onMove),[d,p]=S(!1),f=s?null:gA(l.error,o,i),h=e.alone&&f?.where!==o?null:f;cA(h);let g=h!==null||a!==null,y=x9(h,a,e.onHint),
w=async()=>{await e.onRemove?.(),lo(l.sentence(),t,e.after??"more")},v=e.editor!==void 0||e.menu!==void 0;return r("span",
{class:yA,"data-path":o,children:[r("span",{class:Te(bA,s&&xA,g&&wA,e.quiet&&kA,d&&vA,m.dragged&&CA),children:[g&&r("spa\
n",{class:TA,children:r(ue,{name:"error",size:14})}),r("button",{ref:u,type:"button",class:SA,"data-stop":t,tabIndex:-1,
"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":v?d:void 0,"aria-invalid":g||void 0,"aria-describ\
edby":g?`${c}-problem`:void 0,onPointerDown:m.onPointerDown,onClick:()=>{m.wasDragged()||p(!d)},onKeyDown:k=>w9(k,e,w,y),
children:[r("span",{class:"spoken",children:[e.what,": "]}),e.children,e.menu&&r("span",{class:MA,children:r(ue,{name:"d\
own",size:12})})]}),e.onRemove&&r("button",{type:"button",class:$A,tabIndex:-1,"aria-label":`Remove ${q(n)}`,onClick:w,children:r(
ue,{name:"close",size:12})})]}),h&&r("span",{class:Iv,children:r(af,{id:`${c}-problem`,error:h})}),a&&r("span",{class:Iv,
children:r(ge,{id:`${c}-problem`,error:a,onHint:e.onHint})}),d&&e.menu&&r(Eo,{anchor:u.current,label:q(n),items:e.menu,onClose:()=>p(
!1)}),d&&e.editor&&r(an,{anchor:u.current,role:"dialog",label:q(n),onClose:()=>{p(!1),e.onLeave?.()},children:e.editor(()=>p(
!1))})]})}function x9(e,t,n){let o=t??e,i=o?Cy(o.hint):null;return i===null?null:t?n?()=>n(i):null:()=>sf(e,i)}function w9(e,t,n,o){
let i=e.key==="Enter"&&o?o:k9(e,t,n);i&&(e.preventDefault(),i())}function k9(e,{onNegate:t,onOptional:n,onMove:o,onRemove:i},s){
return e.altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(
1):null:e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?i?s:null:e.key==="n"?t??null:e.key==="o"?n??null:
null}var C9=new Set(["has","contains","starts_with","ends_with"]);function yu({property:e,operator:t,values:n}){let o=Ce(e),i=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:C9.has(i)?`${t}(${o}, ${n.map(im).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(im).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(im).join(" and ")}`}
function im(e){return typeof e=="string"?It(e):String(e)}var S9=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function DA(e){for(let[t,n]of S9){if(e===t)return n;if(e===n)return t}
return e}var PA=["=","!=","in","not in"],gu=["is null","is not null"],Hv=[">=",">","<","<=","between","not between"],_A=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function cf(e){switch(e){case"bool":return["is true","is false",...gu];case"string":return[
...PA,..._A,...gu];case"int64":case"float64":return["=",...Hv,"!=","in","not in",...gu];case"timestamp":return[...Hv,...gu];case"\
list of strings":return["has","not has",...gu];case"unknown":return[...PA,...Hv,..._A,"has","not has",...gu]}}function xo(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function La(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var AA={property:null,type:"unknown",operator:null,values:[]};function EA(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function qv({property:e,operator:t}){return e===null?"property":t===null||xo(t)===0?"operator":
"values"}function OA(e,t,n){return e.operator!==null&&e.type===n&&cf(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function RA(e,t){let n=xo(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function mf(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function LA(e,t){let n=e.operator===null?0:xo(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function Uv({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=xo(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function sm(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||Uv(e)!==null)return null;
if(xo(n)!=="many"||!o.includes(null))return yu({property:t,operator:xo(n)==="many"?La(n,o.length):n,values:o});let i=n===
"!="||n==="not in",s=yu({property:t,operator:i?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=yu({property:t,operator:La(i?"!=":"=",a.length),values:a});return i?`${l} and ${s}`:`(${l} or ${s})`}function am(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function NA(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),i=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!i?[...new Set(o)]:null}var FA="Ti",zA="ud";function On({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...i}){return r("div",{class:FA,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&r("div",{class:zA,children:e}),r(bs,{...i,inline:!0,autofocus:!0,eager:!0})]})}function dr(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let i=o.
indexOf(n);i>0;i=o.indexOf(n,i+1))if(!/[\p{L}\p{N}]/u.test(o[i-1]))return 1;return o.includes(n)?2:3}function Yn(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:dr(n(o),t)})).filter(o=>o.grade<3).sort((o,i)=>o.grade-i.grade).map(({item:o})=>o)}var IA={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function bu(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function HA({operators:e,present:t,onPick:n,onBack:o,onCancel:i,onLeave:s,head:a}){let[l,u]=S(""),c=e.filter(
f=>f===l.trim()),m=e.filter(f=>f!=="in"&&f!=="not in"),d=c.length>0?c:Yn(m,l,f=>`${f} ${bu(f)} ${IA[f]}`),p=f=>f===t||t!==
null&&f===La(t,1);return r(On,{label:"Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:i,onLeave:s,onBackspace:o,
options:d.map(f=>({value:f,label:bu(f),note:IA[f],selected:p(f)})),onPick:n,onTake:()=>{}})}var Wv="ue",qA="me",UA="md";var Kv=8;function VA({draft:e,stage:t,onStage:n,onDraft:o}){let{property:i,operator:s,values:a}=e;return i===null?null:r(
O,{children:[r("button",{type:"button",class:Wv,"data-present":t==="property",onClick:()=>n("property"),children:r(D,{value:i,
most:40,middle:!0})}),s!==null&&r("button",{type:"button",class:Wv,"data-present":t==="operator",onClick:()=>n("operator"),
children:bu(s)}),t==="values"&&a.slice(0,Kv).map(l=>r("button",{type:"button",class:qA,onClick:()=>o(mf(e,l)),children:[
r("span",{class:"spoken",children:"Remove "}),r(D,{value:l,most:24,middle:!0}),r(ue,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>Kv&&r("span",{class:UA,children:["and ",V(a.length-Kv)," more"]})]})}var WA="sluice.lately";function jv(e,t=""){return new Map(Object.entries(GA())).get(jA(e,t))??[]}function df(e,t,n=""){if(t===
""||t.length>200)return;let o=jA(e,n),i=Object.entries(GA()),s=[t,...jv(e,n).filter(a=>a!==t)].slice(0,40);$9(Object.fromEntries(
[[o,s],...i.filter(([a])=>a!==o)].slice(0,50)))}function KA(e,t,n,o){if(t.length===0)return e;let i=new Map(t.map((a,l)=>[
a,l])),s=a=>i.get(n(a))??t.length;return[...e].sort((a,l)=>o(a,l)||s(a)-s(l))}function jA(e,t){return JSON.stringify([e,
t])}function GA(){try{let e=JSON.parse(localStorage.getItem(WA)??"{}"),t=Object.entries(e??{}).filter(n=>Array.isArray(n[1])&&
n[1].every(o=>typeof o=="string"));return Object.fromEntries(t)}catch{return{}}}function $9(e){try{localStorage.setItem(
WA,JSON.stringify(e))}catch{}}var pf=50;function ff(e,t,n,o){return oe(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:pf},
signal:o})}function Gv(e,t,n,o,i){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:m,params:d,missing:p}=e,f={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:m,params:d,missing:p,limit:pf};return oe(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:f,signal:i})}async function JA(e,t,n,o,i){let{compare:s,...a}=Oe(e),l=Ce(n),u=o===""?void 0:`contains(\
lower(string(${l})), ${It(o.toLowerCase())})`,c={...a,aggregate:{over:t,measures:["count()"],by:[l],having:u,order:["cou\
nt() desc"],limit:pf+1}},{rows:m}=await oe("v1/query",{body:c,signal:i}),d=m.filter(([f])=>f!==null).map(([f,h])=>({value:f,
count:Number(h)})),p=Number(m.find(([f])=>f===null)?.[1]??0);return{values:d.slice(0,pf),more:0,nulls:p,exact:!0}}function Jv(e,t){let[n,o]=S(null);return z(()=>{if(e===null)return;let i=new AbortController;return t(i.signal).then(s=>{
i.signal.aborted||o({key:e,value:s,error:null})},s=>{zn(s)||o(a=>({key:e,value:a?.value??null,error:J(s)}))}),()=>i.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function hf(e,t,n,o=()=>!0){let{dataset:i}=e,
s=t.trim(),a=Jv(`${i}
${n.join()}
${s}`,p=>ff(i,s,n,p)),l=P9(e,s),u=a.fresh&&a.value?a.value:{names:_9(i,s),more:0},c=new Set(l.map(({name:p})=>p)),d=[...l,
...u.names.filter(({name:p})=>!c.has(p))].filter(p=>p.kind==="function"||o(p.type));return{names:[...Zv(d,i,"",s,({name:p})=>p)],
more:u.more}}function P9({define:e},t){return Object.keys(e??{}).filter(n=>dr(n,t)<3).map(n=>({kind:"definition",name:n,
text:Ce(n),type:"unknown",filled:1}))}function _9(e,t){let n=_e(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??
[]).map(({name:i,type:s,filled:a})=>({kind:"property",name:i,text:Ce(i),type:s,filled:a/o})).filter(({name:i})=>dr(i,t)<
3).sort((i,s)=>dr(i.name,t)-dr(s.name,t)||s.filled-i.filled)}function Zv(e,t,n,o,i){let s=K(()=>jv(t,n),[t,n]);return KA(
e,s,i,(a,l)=>dr(i(a),o)-dr(i(l),o))}function ZA(e,t){return _e(e).value.value?.columns?.find(n=>n.name===t)?.type??"unkn\
own"}function gf(e,t,n,o){let i=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,i]);return Jv(
s,async a=>{let l=()=>Gv(e,t??"",void 0,i,a);return n===void 0?l():Gv(e,t??"",n,i,a).catch(u=>{if(zn(u)||J(u).status!==400)
throw u;return l()})})}function YA(e,t,n,o){let i=o.trim(),s=n===null||t===void 0?null:JSON.stringify([e,t,n,i]);return Jv(
s,a=>JA(e,t,n??"",i,a))}var QA="vd";var E9={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},O9={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function Yv(e){let t=e.kind==="function"||e.filled>=.9995?"":H(e.filled);return[E9[e.kind]||O9[e.type],t].filter(n=>n!==
"").join(", ")}function XA(e,t){let n=t.trim(),o=e[0],i=e.map(s=>({value:{entry:s},label:r(D,{value:s.name,most:60,middle:!0}),
note:Yv(s)}));return n===""||o&&dr(o.name,n)<3?i:[Rr(n),...i]}function Rr(e){return{value:{typed:e},label:r("code",{class:QA,
children:r(D,{value:e,most:60})}),note:"as it is typed"}}function pr(e){let{document:t,kinds:n,fits:o,onName:i,onText:s}=e,[a,l]=S(e.typed??""),u=hf(t,a,n,o),c=e.names?Yn(e.names,
a,({name:w})=>w).filter(({type:w})=>o?.(w)??!0):u.names,m=e.names?0:u.more,d=e.extra?.(a)??[],p=XA(c,a),f=p[0]!==void 0&&
"typed"in p[0].value,h=d.length>0&&f?[...d,...p.slice(1),p[0]]:[...d,...p],g=w=>{if(!("entry"in w))return y(w.typed);df(
t.dataset,w.entry.name),i(w.entry)},y=w=>{w.trim()!==""&&s(w.trim())};return r(On,{label:e.label,placeholder:e.placeholder,
text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.onBack,options:h,onPick:g,onTake:y,foot:m>
0?`${V(m)} more, keep typing`:void 0})}function tE({document:e,beside:t,draft:n,typed:o="",names:i,over:s,onValues:a,onBack:l,onCancel:u,onLeave:c,head:m}){let[
d,p]=S(o),f=n.operator===null?1:xo(n.operator),h=f==="many",g=n.property??"",y=gf(e,i?null:Ce(g),t,d),w=YA(e,s,i&&eE(n.type)?
g:null,d),v=i?w:y,k=Zv(v.value?.values??[],e.dataset,g,d,({value:N})=>String(N)),C=am(d,n.type),_=d===""||C!==void 0,T=R9(
n,d,C,v.value&&{...v.value,values:k}),L=N=>{let G=LA(n,N);p(""),a(G.values,f!==2||G.values.length>=2)},R=(N,G)=>{let W="\
typed"in N?C:N.value;W!==void 0&&(G&&h?(p(""),a(mf(n,W).values,!1)):h&&d===""&&n.values.length>0?a(n.values,!0):L(W))},Y=()=>{
h&&d===""&&n.values.length>0?a(n.values,!0):C!==void 0&&d!==""&&L(C)},E=N=>{let G=h?NA(N)?.map(W=>am(W,n.type)):void 0;return!G||
G.includes(void 0)?!1:(a([...new Set([...n.values,...G])],!0),!0)};return r(On,{label:"Value",placeholder:L9(n,f),text:d,
onText:p,head:m,onCancel:u,onLeave:c,onBackspace:()=>n.values.length>0?a(n.values.slice(0,-1),!1):l(),onPaste:E,invalid:!_,
several:h,spaceTypes:d!==""&&T[0]!==void 0&&"typed"in T[0].value,options:T,onPick:R,onTake:Y,foot:_?N9(v,i&&(s===void 0||
!eE(n.type)),h):`${im(d)} is no number`})}function R9(e,t,n,o){let i=o?.exact===!1?"~ ":"",s=p=>e.values.includes(p),a=(o?.
values??[]).map(({value:p,count:f})=>({value:{value:p},label:r(D,{value:p,most:60,middle:!0}),note:i+V(f),selected:s(p)})),
l=o?.values.some(({value:p})=>p===n)??!1,u=t!==""&&n!==void 0&&!l?[Rr(t)]:[],c=l?a.filter(({value:p})=>"value"in p&&p.value===
n):[],m=a.filter(p=>!c.includes(p)),d=o&&t===""&&o.nulls>0&&e.operator!==null&&xo(e.operator)==="many"?[{value:{value:null},
label:r(D,{value:null}),note:i+V(o.nulls),selected:s(null)}]:[];return[...u,...c,...m,...d]}function L9({values:e,type:t},n){
return n===2?e.length===0?"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function N9({value:e,error:t},n,o){let i=e&&
e.more>0?[`${V(e.more)} more, keep typing`]:[],s=o?["Space: several, Enter: done"]:[];return[...n?["type it: the values \
of this column are not listed"]:t?["the values cannot be listed"]:i,...s].join(" · ")}function eE(e){return e!=="float6\
4"&&e!=="timestamp"}function yf(e){let{document:t,draft:n,onDraft:o,onDone:i}=e,[s,a]=S(()=>qv(n)),l=I(e.typed??""),u=h=>{l.current="",a(h)},
c=(h,g)=>{let y=OA(n,h,g);o(y),u(y.operator===null||qv(y)!=="values"?"operator":"values")},m=async h=>{let g=(await Or(e.
context,e.kind,h)).parsed?.tree;g?.kind==="name"&&g.name!==void 0&&g.type!=="bool"&&g.type!=="unknown"?c(g.name,g.type):
i(h,null)},d=h=>{let g=RA(n,h);o(g),xo(h)===0?i(sm(g),g):u("values")},p=(h,g)=>{let y={...n,values:h};o(y);let w=g?sm(y):
null;if(w!==null){for(let v of h.slice(0,B9))v!==null&&df(t.dataset,String(v),n.property??"");i(w,y)}},f={onCancel:e.onCancel,
onLeave:e.onLeave,head:r(VA,{draft:n,stage:s,onStage:u,onDraft:o})};return s==="property"?r(pr,{...f,label:"Property",placeholder:"\
property, or a condition",document:t,typed:l.current,kinds:F9,...e.names?{names:e.names}:{},onName:h=>c(h.name,h.type),onText:h=>{
m(h)}},"property"):s==="operator"?r(HA,{...f,operators:cf(n.type),present:n.operator,onPick:d,onBack:()=>u("property")},
"operator"):r(tE,{...f,document:t,beside:e.beside,draft:n,typed:l.current,names:e.names!==void 0,over:e.over,onValues:p,
onBack:()=>u("operator")},"values")}var B9=10,F9=["property","definition","cohort","lookup"];var Uo="bd",Qn="yd",Qv="kd",Os="zd",nE="jd",oE="Xd";var iE=3;function bf({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return r("span",{class:Os,children:r(
D,{value:t?.text??e?.text??"",most:60})});let{property:i,operator:s,values:a}=o;return i===null?r("span",{class:Qn,children:"\
…"}):n&&i==="event"&&(s==="="||s==="in")&&a.length>0?r(rE,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
r(O,{children:[s==="is false"&&r("span",{class:Qn,children:"not"}),r("span",{class:Uo,children:r(D,{value:i,most:40,middle:!0})})]}):
r(O,{children:[r("span",{class:Uo,children:r(D,{value:i,most:40,middle:!0})}),s!==null&&r("span",{class:Qn,children:bu(xo(
s)==="many"?La(s,a.length):s)}),s!==null&&r(rE,{values:a,between:s.endsWith("between")})]})}function rE({values:e,between:t,
name:n=!1}){return e.length>iE+1?r("span",{class:Qv,children:["(",V(e.length)," values)"]}):r("span",{class:n?Uo:Qv,children:e.
map((o,i)=>r("span",{children:[i>0&&r("span",{class:Qn,children:t?" and ":n?" or ":", "}),r(z9,{value:o})]},i))})}function z9({
value:e}){return e===null?r("i",{class:Qn,children:ro.null}):r(D,{value:e,most:40,middle:!0})}function vf(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:i,values:s}=n,a=s.length>iE+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,i?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function xf(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:i,span:s},a)=>({text:o,chip:i,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function um(e){
return e.length===0?void 0:e.join(" and ")}function Rs(e,t,n){return n===null?e.filter((o,i)=>i!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function wf(e,t,n){let o=e.filter((s,a)=>a!==t),i=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,i),e[t],...o.slice(i)]}function sE({text:e,chip:t}){if(t)return yu({...t,operator:DA(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&I9(n)?n:`not (${e})`}function I9(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var Xv={property:"event",type:"string",operator:"=",values:[]};function kf({document:e,typed:t,onDone:n,onCancel:o}){let[
i,s]=S(Xv);return r(yf,{document:e,context:vo(e),kind:"condition",beside:e.where,draft:i,typed:t,onDraft:s,onDone:n,onCancel:o,
onLeave:o})}function fi({lead:e,between:t,children:n,after:o}){let i=s=>s===0?e:typeof t=="function"?t(s):t;return r(O,{children:[n.
map((s,a)=>r(ye,{word:i(a),children:s},a)),o&&r(ye,{word:n.length===0?e:void 0,children:o},"after")]})}var aE="_i",lE="Cd",uE="Sd";function hi({stop:e,label:t,children:n,editor:o,onLeave:i,onBackspace:s}){let a=I(null),[l,u]=S(null),[c,m]=S(null),d=I(
0),p=v=>{m(a.current?.getBoundingClientRect()??null),u(v)},f=n==null||n===!1,h=Qo(f?t:void 0),g=()=>{d.current=performance.
now(),u(null)},y=v=>{(v.detail===0||performance.now()-d.current>300)&&p("")},w=v=>{if(!(v.ctrlKey||v.metaKey||v.altKey)){
if(v.key.length===1&&v.key!==" "&&v.key!=="/")p(v.key);else if(v.key==="Backspace"&&s)s();else return;v.preventDefault()}};
return r(O,{children:[r("button",{ref:a,type:"button",class:Te(aE,!f&&lE,l!==null&&uE),...h,"data-stop":e,tabIndex:-1,"a\
ria-label":typeof n=="string"?`${n}: ${t}`:t,"aria-haspopup":"dialog","aria-expanded":l!==null,onClick:y,onKeyDown:w,children:[
r(ue,{name:"plus",size:14}),n]}),l!==null&&r(an,{anchor:c,role:"dialog",label:t,onClose:()=>{g(),i?.()},children:o(l,g)})]})}function Ls(e){return typeof e=="object"&&e!==null&&["sessions","actors","flows"].some(t=>typeof e[t]=="object")}function tx(e){
return Ls(e)?"sessions"in e?"sessions":"actors"in e?"actors":"flows":"events"}var q9={sessions:[["duration","float64"],[
"events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],["first","timestamp"],["last","t\
imestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start","timestamp"]]};function cm(e,t){
let n=tx(t);if(n==="events"||!Ls(t))return;let o="sessions"in t?t.sessions:"actors"in t?t.actors:t.flows,i="per"in o&&typeof o.
per=="string"?o.per:_e(e).value.value?.actors?.[0],s=Object.keys(nx(t)).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.
map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...q9[n],...a,...i?[[i,"string"]]:[]].map(([u,c])=>({kind:"p\
roperty",name:u,text:Ce(u),type:c,filled:1}))}function nx(e){if(!Ls(e))return{};let{properties:t}="sessions"in e?e.sessions:
"actors"in e?e.actors:e.flows;return t??{}}function Cf(e,t){return[...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].
map(([n,o])=>{let i=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.exec(n)?.[1]??n;return{kind:"measure",name:i,text:Ce(i),type:o,
filled:1}})}function cE(e,t){let n=Object.entries(nx(t)),o=Es(vo(e),n.map(([,s])=>({kind:"measure",text:s}))),i=new Map(n.map(([s],a)=>[
s,o[a]?.type??"unknown"]));return cm(e.dataset,t)?.map(s=>i.has(s.name)?{...s,type:i.get(s.name)}:s)}var mE="Bd",dE="qi",pE="Fi";var fE=null;function V9(){return fE??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),fE}function xu(e){
let{text:t,label:n,mark:o=null,autofocus:i=!1}=e,s=I(null),a=I(null),l=I(e);l.current=e;let[u,c]=S(!1);return z(()=>{let m=!1;
return V9().then(d=>{m||!d||!s.current||(a.current=d.mount(s.current,{...l.current,onText:p=>{p!==l.current.text&&l.current.
onText(p)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{m=!0,a.current?.destroy()}},
[]),z(()=>{u&&i&&a.current?.focus()},[u]),z(()=>{a.current?.setText(t)},[t]),z(()=>{a.current?.setMark(o)},[o?.start,o?.
end,t]),r("div",{class:Te(mE,e.class),children:[r("div",{ref:s,class:dE,hidden:!u,"data-editor":u}),!u&&r("textarea",{class:pE,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":i?"":void 0,onInput:m=>e.onText(m.currentTarget.
value)})]})}var hE="Ed",gE="Id",yE="Ud",bE="Hd",vE="Ld";function Sf({label:e,text:t,problem:n,onText:o,onDone:i,onCancel:s,onLeave:a}){return r("div",{class:hE,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)i(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[r(xu,{class:gE,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?ms(
t,n.span):null}),n&&r("div",{class:yE,children:r(ge,{error:n})}),r("div",{class:bE,children:[r("span",{class:vE,children:"\
Enter takes it, Shift+Enter is a new line"}),r(P,{small:!0,kind:"primary",onClick:()=>i(t),children:"Take"})]})]})}function wu(){let e=I(!0);return z(()=>(e.current=!0,()=>{e.current=!1}),[]),()=>e.current}function Ui(e){let{path:t,what:n,onChange:o}=e,i=K9(e.text),s=Je(),a=e.groups?"having":"condition",l={...vo(s.document,e.
over),...e.groups},u=e.over,c=cE(s.document,u),m=e.groups?Cf(e.groups.measures,e.groups.by):c,d=xf(i,Es(l,[{kind:a,text:i}])[0]??
null),p=d.map(E=>E.text),[f,h]=S(null),g=wu(),y=e.byEvent&&d.length===0?Xv:AA,w=E=>`${t}#${E<d.length?E:"draft"}`,v=e.needed!==
!0||d.length>1,k=async E=>{await Or(l,a,um(E)??""),g()&&(h(null),o(um(E)))},C=async(E,N,G)=>{h({at:E,condition:G,text:N,
problem:null});let{parsed:W,problem:Z}=await Or(l,a,N);if(Z)return h({at:E,condition:G,text:N,problem:Z}),lo(s.sentence(),
w(E));let X=Rs(p,E,um(W?.conjuncts?.map(ae=>ae.text)??[`(${N})`])??N);await k(X)},_=()=>{if(!f||f.problem)return;let E=f.
condition?sm(f.condition):f.text;E!==null&&E.trim()!==""?C(f.at,E,f.condition):f.condition?.property?h({...f,problem:{message:Uv(
f.condition)??"",hint:"",span:null}}):h(null)},T=(E,N,G)=>{let W=d[E],Z=f?.at===E?f:null,X=()=>{h(null),G(),E>=d.length&&
lo(s.sentence(),`${t}#+`)},ae=()=>{G(),_()},ce=(je,at)=>{G(),C(E,je,at)};return(Z?Z.condition===null&&Z.text!==null:W&&!W.
chip)?r(Sf,{label:n,text:Z?.text??W?.text??"",problem:Z?.problem??null,onCancel:X,onLeave:ae,onText:je=>h({at:E,condition:null,
text:je,problem:null}),onDone:je=>ce(je,null)}):r(yf,{document:s.document,typed:N,draft:Z?.condition??(W?.chip?EA(W.chip):
y),names:m,over:e.groups?void 0:u,context:l,kind:a,beside:um([...e.within?[e.within]:[],...Rs(p,E,null)]),onDraft:je=>h(
{at:E,condition:je,text:null,problem:null}),onDone:ce,onCancel:X,onLeave:ae})},L=E=>{f?.text&&C(f.at,hu(f.text,f.problem?.
span??null,E),null)},R=(E,N)=>{let G=f?.at===E?f:null;return r(dn,{stop:w(E),path:t,span:N?.span,after:`${t}#+`,what:n,label:`${n}\
: ${vf(N,G)}`,draft:G!==null,problem:G?.problem,onHint:G?.text?L:void 0,editor:W=>T(E,"",W),onLeave:_,onRemove:G?()=>h(null):
v?()=>k(Rs(p,E,null)):void 0,onNegate:N&&!G?()=>{k(Rs(p,E,sE(N)))}:void 0,onMove:N&&d.length>1?W=>{k(wf(p,E,W)).then(()=>lo(
s.sentence(),`${t}#${Math.max(0,Math.min(E+W,d.length-1))}`))}:void 0,children:r(bf,{part:N,draft:G,byEvent:e.byEvent??!1})})},
Y=d.map((E,N)=>R(N,E));return r(fi,{lead:e.lead,between:"and",after:r(hi,{stop:`${t}#+`,label:`Add a ${n}`,editor:(E,N)=>T(
d.length,E,N),onLeave:_,onBackspace:d.length>0&&v?()=>{k(p.slice(0,-1))}:void 0,children:d.length===0&&f===null?e.empty:
void 0}),children:f?.at===d.length?[...Y,R(d.length,null)]:Y})}function K9(e){return typeof e=="string"?e:JSON.stringify(
e)}function pn(){let[e,t]=S([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),lo(xE(),`${n}#+`,n)},put:(n,o)=>{re(n,o),
lo(xE(),n,`${n}#+`)}}}function xE(){return document.activeElement?.closest("[data-sentence]")??document.querySelector("[\
data-sentence]")}function fn({word:e="where"}){let{document:t}=Je();return r(Ui,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>re(
"where",n),empty:"filter"})}var j9=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function wE({document:e,names:t,axes:n,typed:o,text:i,onDone:s,onCancel:a}){let[l,u]=S(null);if(l)
return r(G9,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=d=>n?Yn(j9,d.trim()===""?"time":d,([p,f])=>`time ${f} ${p}`).
map(([p,f])=>({value:{typed:`time('${p}')`},label:p==="auto"?"time":`time, ${p}`,note:f})):[];return r(pr,{label:"Breakd\
own",placeholder:i===""?"property, time":i,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:d=>d.trim()===""?c(d).slice(0,1):c(d),onName:d=>{n&&(d.type==="int64"||d.type==="float64")?u(d):s(d.text)},onText:s,
onCancel:a,onLeave:a})}function G9({of:e,onDone:t,onCancel:n,onBack:o}){let[i,s]=S(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=Yn(a,i,([u,c])=>`${u} ${c}`);return r(On,{label:"Values or bins",placeholder:"values or bins",text:i,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[Rr(i)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var Tf=()=>!0,gi=e=>e==="int64"||e==="float64",kE=e=>gi(e)||e==="timestamp"||e==="string",CE=e=>e!=="list of strings",rx=[
{name:"count",meaning:"how many",alone:!0,fits:Tf},{name:"uniq",meaning:"how many different",usual:!0,fits:CE},{name:"su\
m",meaning:"total",usual:!0,fits:gi},{name:"avg",meaning:"mean",usual:!0,fits:gi},{name:"median",meaning:"half are below",
usual:!0,fits:gi},{name:"p95",meaning:"95 % are below",usual:!0,fits:gi},{name:"p75",meaning:"75 % are below",fits:gi},{
name:"p90",meaning:"90 % are below",fits:gi},{name:"p99",meaning:"99 % are below",fits:gi},{name:"p999",meaning:"99.9 % \
are below",fits:gi},{name:"min",meaning:"least",fits:kE},{name:"max",meaning:"largest",usual:!0,fits:kE},{name:"first",meaning:"\
by time",fits:Tf},{name:"last",meaning:"by time",fits:Tf},{name:"stddev",meaning:"standard deviation",fits:gi},{name:"un\
iq_approx",meaning:"about how many different",fits:CE},{name:"count",meaning:"how many have a value",fits:Tf}];function SE(e){let{document:t,names:n,parsed:o,onDone:i,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=S(e.typed),[c,m]=S(e.text),[d,p]=S(null),[f,h]=S(!a);if(f){let y=()=>c===
e.text?s():i(c);return r(Sf,{label:"Measure",text:c,problem:e.problem,onText:m,onDone:i,onCancel:s,onLeave:y})}if(d)return r(
pr,{label:`What ${d.name} is of`,placeholder:`${d.name} of`,document:t,kinds:["property","definition","lookup"],fits:y=>y===
"unknown"||d.fits(y),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>p(null),onName:y=>i(`${d.name}(${y.text})`),onText:y=>i(
`${d.name}(${y})`)});let g=y=>{"text"in y?i(y.text):"typed"in y?i(y.typed):y.aggregate.alone?i(`${y.aggregate.name}()`):
p(y.aggregate)};return r(J9,{document:t,names:n,text:l,onText:u,present:e.text,onPick:g,onTake:y=>{y!==""&&i(y)},onCancel:s,
onWrite:()=>h(!0)})}function J9({document:e,names:t,text:n,onText:o,present:i,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),m=hf(e,c,["property","definition","lookup"]).names,d=t?Yn(t,c,({name:y})=>y):m,p=Yn(rx,c.replace(/\(.*$/s,""),({name:y,
meaning:w})=>`${y} ${w}`).map(y=>({value:{aggregate:y},label:y.alone?`${y.name}()`:`${y.name}(…)`,note:y.meaning})),f=c===
""?[]:d.filter(({name:y})=>dr(y,c)<3).slice(0,4).flatMap(Z9),h=/[^\p{L}\p{N}_]/u.test(c)||p.length+f.length===0?[Rr(c)]:
[],g=c===""?p:[...h,...p,...f];return r(On,{label:"Measure",placeholder:i===""?"measure":i,text:n,onText:o,options:g,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:r(P,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function Z9(e){
let t=rx.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:r(D,{value:`${o}(${e.name})`,most:60,middle:!0}),note:Yv(e)}))}function TE({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0,i=/\sas\s/i.test(e)&&t?.name!==void 0&&t.name!==
n?r("span",{class:Qn,children:[" as ",r(D,{value:t.name,most:40})]}):null;return o!==void 0?r("span",{class:Uo,children:[
o==="auto"?"time":`time, ${o}`,i]}):n!=null?r("span",{class:Uo,children:[r(D,{value:n,most:40,middle:!0}),i]}):r("span",
{class:Os,children:r(D,{value:e,most:60})})}function Ns(e){let{path:t,texts:n,kind:o,what:i,onChange:s,most:a=1/0}=e,l=Je(),u=vo(l.document,e.over),c=Es(u,o===null?
[]:n.map(k=>({kind:o,text:k}))),[m,d]=S(null),p=wu(),f=k=>k===0&&l.error?.where===t?t:`${t}[${k}]`,h=e.needed!==!0||n.length>
1,g=k=>{d(null),s(k.length>0?k:void 0)},y=async(k,C)=>{d({at:k,text:C,problem:null});let{problem:_}=o===null?{problem:null}:
await Or(u,o,C);if(p()){if(!_)return g(Rs(n,k,C));d({at:k,text:C,problem:_}),lo(l.sentence(),`${t}[${k<n.length?k:"draft"}\
]`)}},w=(k,C,_)=>{let T=m?.at===k?m:null;return e.editor({text:T?.text??n[k]??"",parsed:T?null:c[k]??null,typed:C,problem:T?.
problem??null,onDone:L=>{_(),y(k,L)},onCancel:()=>{d(null),_(),k>=n.length&&lo(l.sentence(),`${t}#+`)}})},v=k=>{let C=m?.
at===k?m:null,_=k<n.length;return r(dn,{stop:`${t}[${_?k:"draft"}]`,path:f(k),after:`${t}#+`,what:i,label:`${i}: ${C?.text??
n[k]??""}`,draft:C!==null,problem:C?.problem,onHint:T=>{C&&y(k,hu(C.text,C.problem?.span??null,T))},editor:T=>w(k,"",T),
onRemove:C?()=>d(null):h?()=>g(Rs(n,k,null)):void 0,onMove:_&&n.length>1?T=>{g(wf(n,k,T)),lo(l.sentence(),`${t}[${Math.max(
0,Math.min(k+T,n.length-1))}]`)}:void 0,children:r(TE,{text:C?.text??n[k]??"",parsed:C?null:c[k]??null})})};return r(fi,
{lead:e.lead,after:n.length<a&&r(hi,{stop:`${t}#+`,label:`Add a ${i}`,editor:(k,C)=>w(n.length,k,C),onBackspace:n.length>
0&&h?()=>g(n.slice(0,-1)):void 0,children:n.length===0&&m===null?e.empty:void 0}),children:[...n.map((k,C)=>v(C)),...m?.
at===n.length?[v(n.length)]:[]]})}function Na({path:e,texts:t,over:n,what:o="measure",lead:i,onChange:s,most:a,needed:l=!1}){let{document:u}=Je();return r(
Ns,{path:e,texts:t,kind:"measure",what:o,lead:i,over:n,needed:l,most:a,empty:t.length===0?o:void 0,onChange:s??(c=>re(e,
c)),editor:c=>r(SE,{...c,document:u,names:cm(u.dataset,n)},c.text)})}function yi({path:e,texts:t,over:n,what:o="breakdow\
n",lead:i,onChange:s,axes:a=!1,most:l}){let{document:u}=Je();return r(Ns,{path:e,texts:t,kind:"key",what:o,lead:i,over:n,
empty:o,most:l,onChange:s??(c=>re(e,c)),editor:c=>r(wE,{...c,document:u,axes:a,names:cm(u.dataset,n)})})}function ME({path:e,
texts:t,what:n="property",lead:o}){let{document:i}=Je();return r(Ns,{path:e,texts:t,kind:null,what:n,lead:o,empty:n,onChange:s=>re(
e,s),editor:({text:s,typed:a,onDone:l,onCancel:u})=>r(pr,{label:"Property",placeholder:s===""?"property":s,document:i,kinds:[
"property","definition","lookup"],typed:a,onName:c=>l(c.name),onText:l,onCancel:u,onLeave:u})})}function Ba(e){let t=ie(e);return t.length===0?["count()"]:t}function $E({aggregate:{measures:e,by:t,order:n}}){let o=Cf(Ba(e),ie(t));return r(Ns,{lead:"ordered by",path:"aggregate.\
order",texts:ie(n),kind:null,what:"order",empty:"a column",onChange:i=>re("aggregate.order",i),editor:i=>r(Y9,{...i,orders:o.
flatMap(({text:s})=>[`${s} desc`,s])})})}function Y9({orders:e,text:t,typed:n,onDone:o,onCancel:i}){let[s,a]=S(n),l=Yn(e,
s,u=>u);return r(On,{label:"Order",placeholder:t===""?"column":t,text:s,onText:a,onCancel:i,onLeave:i,onTake:u=>{u!==""&&
o(u)},options:[...l.map(u=>({value:{typed:u},label:r(D,{value:u.replace(/ desc$/,""),most:60,middle:!0}),note:u.endsWith(
" desc")?"largest first":"smallest first",selected:u===t})),...l.length===0?[Rr(s)]:[]],onPick:({typed:u})=>o(u)})}function ku({path:e},t){return e===""?t:`${e}.${t}`}var ix=[["10"],["20"],["100"],["1000"],["0","all of them"]],Mf={kind:"\
whole",label:"At most so many groups",lead:"at most",first:10,least:0,most:1e6,usual:ix,unit:"groups"},Q9=["monday","tue\
sday","wednesday","thursday","friday","saturday","sunday"],PE=[{member:"week_start",kind:"choice",choices:Q9.map(e=>[e,`\
weeks from ${e[0].toUpperCase()}${e.slice(1)}`])},{member:"missing",kind:"choice",choices:[["error","unknown properties \
are mistakes"],["null","unknown properties are null"]]}],$f=[{...Mf,member:"limit",needs:["by"]},{...Mf,member:"limit_by",
needs:["by"],label:"At most so many series",unit:"series"},{member:"fill",needs:["by"],kind:"choice",choices:[[!0,"empty\
 times as zeros"],[!1,"without empty times"]]}],_E=[{member:"limit",kind:"whole",label:"So many events at once",lead:"at\
 most",first:200,least:1,most:1e4,usual:[["100"],["200"],["1000"],["10000"]],unit:"events at once"},{member:"actor",kind:"\
text",label:"The events of one actor",lead:"of",first:""}],bi=[{member:"max",kind:"duration",label:"The longest session",
lead:"sessions of at most",first:"24h",usual:[["30m"],["1h"],["12h"],["24h","a day"]]},{member:"start",kind:"event",label:"\
An event that begins a session",lead:"sessions begun by"},{member:"end",kind:"event",label:"An event that ends a session",
lead:"sessions ended by"},{member:"split",kind:"choice",choices:[["none","sessions go on at midnight"],["day","sessions \
split at midnight"]]},{member:"split_on",kind:"name",label:"Split sessions where a value changes",lead:"sessions split b\
y"},{member:"gap_edge",kind:"choice",choices:[["inclusive","a gap of just that length stays"],["exclusive","a gap of jus\
t that length splits"]]}],Pf=[{member:"order",kind:"choice",choices:[["ordered","in this order"],["any","in any order"],
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
oice",choices:[["earliest_end","the longest that ends first"],["earliest_start","the longest that starts first"]]}],sx=[
...Pf,{member:"count",kind:"choice",choices:[["actors","the best chain of each"],["entries","a row for every pass"],["st\
arts","a row for every start"]]}],DE=[{...Mf,member:"limit",needs:["by"]},{member:"measures",kind:"measures",label:"A me\
asure over the events of each step",lead:"measuring"},{member:"bins",kind:"whole",label:"So many bins of times",lead:"ti\
mes in",first:20,least:1,most:60,usual:[["10"],["20"],["40"],["60"]],unit:"bins"},{member:"trend",kind:"text",label:"Ove\
r time",lead:"over time by",first:"1d",usual:[["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by month"]]},{member:"\
trend_mode",needs:["trend"],kind:"choice",choices:[["separate","a funnel for each time"],["split","the one funnel by its\
 entries"]]}],AE=[{member:"strict_allows",needs:["directly",!0],kind:"choice",choices:[["nothing","not even repeats betw\
een"],["repeats","repeated steps may lie between"]]},{member:"anchored",kind:"choice",choices:[[!1,"at any place"],[!0,"\
at its place (of steps in any order)"]]},{member:"required",kind:"choice",choices:[[!1,"chains may lack it"],[!0,"only c\
hains that have it (of steps in any order)"]]}],EE=[{member:"day",kind:"choice",choices:[["calendar","by the calendar"],
["rolling","periods from the start of each"]]},{member:"at_least",kind:"whole",label:"At least so many returns",lead:"at\
 least",first:2,least:1,most:1e4,usual:[["1"],["2"],["3"],["5"]],unit:"times"},{member:"by_return",needs:["by"],kind:"ch\
oice",choices:[[!1,"returns of any value"],[!0,"returns of the same value"]]},{...Mf,member:"limit",needs:["by"]},{member:"\
measure",kind:"measure",label:"A measure over the returns",lead:"measuring"}],ax=[{member:"before",needs:["start"],kind:"\
whole",label:"Steps before the start",lead:"with",first:2,least:0,most:20,usual:[["1"],["2"],["5"],["20"]],unit:"steps b\
efore"},{member:"end_at",needs:["end"],kind:"choice",choices:[["first","to its first match"],["last","to its last match"]]},
{member:"exclude",kind:"event",label:"Leave events out",lead:"leaving out"},{member:"collapse_repeats",kind:"choice",choices:[
[!0,"repeats as one step"],[!1,"each repeat a step"]]},{member:"limit",kind:"whole",label:"At most so many names a step",
lead:"at most",first:20,least:0,most:1e5,usual:ix,unit:"names a step"}],OE=[{member:"properties",kind:"keys",label:"Look\
 at some properties only",lead:"looking at"},{member:"exclude",kind:"names",label:"Leave properties out",lead:"leaving o\
ut"},{member:"limit",kind:"whole",label:"At most so many properties",lead:"at most",first:50,least:0,most:1e5,usual:ix,unit:"\
properties"},{member:"values",kind:"whole",label:"So many values of each",lead:"with",first:20,least:0,most:1e3,usual:[[
"0"],["5"],["10"],["50"]],unit:"values each"},{member:"bins",kind:"whole",label:"So many bins of numbers",lead:"numbers \
in",first:40,least:2,most:100,usual:[["10"],["20"],["40"],["100"]],unit:"bins"}];var lx="Md",LE="Nd";function _f({path:e,properties:t,of:n}){let o={what:`${n} property`,label:`Measure over the events of ${n==="actor"?"an":
"a"} ${n}`,placeholder:"count() filter (where event = 'search')",kind:"measure"};return r(cx,{lead:"each with",path:e,named:t,
meaning:o})}function BE({named:e}){return r(cx,{lead:"defining",path:"define",named:e,meaning:{what:"definition",label:"\
Expression",placeholder:"amount > 100",kind:"expression"}})}function FE({named:e}){return r(cx,{lead:"with",path:"params",
named:e,meaning:{what:"parameter",label:"Value",placeholder:'CH, or ["CH", "DE"]',kind:null}})}function cx({lead:e,path:t,
named:n,meaning:o}){let i=Object.entries(n??{}),{what:s}=o,a=(u,c,m)=>{let d=i.findIndex(([f])=>f===u),p=d<0?[...i,[c,m]]:
i.map((f,h)=>h===d?[c,m]:f);re(t,Object.fromEntries(p))},l=u=>{let c=i.filter(([m])=>m!==u);re(t,c.length>0?Object.fromEntries(
c):void 0)};return r(fi,{lead:e,after:r(hi,{stop:`${t}#+`,label:`Add a ${s}`,editor:(u,c)=>r(NE,{meaning:o,name:u,text:"",
onDone:(m,d)=>{c(),a(null,m,d)}}),children:i.length===0?s:void 0}),children:i.map(([u,c],m)=>r(dn,{stop:`${t}#${m}`,path:`${t}\
.${u}`,after:`${t}#+`,what:s,label:`${s} ${u}: ${ux(c)}`,onRemove:()=>l(u),editor:d=>ej(o,c)?r(tj,{close:d}):r(NE,{meaning:o,
name:u,text:ux(c),onDone:(p,f)=>{d(),a(u,p,f)}}),children:[r("span",{class:Uo,children:[o.kind===null&&"$",r(D,{value:u,
most:40})]}),r("span",{class:Qn,children:"="}),r("span",{class:Os,children:r(D,{value:ux(c),most:40})})]},u))})}function ej({
kind:e},t){return e!==null&&typeof t!="string"}function ux(e){return typeof e=="string"?e:JSON.stringify(e)}function tj({
close:e}){return r("div",{class:lx,children:r(P,{onClick:()=>{e(),qn({kind:"json"})},children:"Edit it in the document"})})}
function NE({meaning:e,name:t,text:n,onDone:o}){let{document:i}=Je(),[s,a]=S(t),[l,u]=S(n),[c,m]=S(null),{kind:d,what:p,
label:f,placeholder:h}=e,g=async()=>{if(s.trim()===""||l.trim()==="")return m({message:`A ${p} has a name and a ${f.toLowerCase()}`,
hint:"",span:null});if(d===null)return o(s.trim(),nj(l.trim()));let{problem:y}=await Or(vo(i),d,l);y?m(y):o(s.trim(),l.trim())};
return r("form",{class:lx,onSubmit:y=>{y.preventDefault(),g()},children:[r(ln,{label:"Name",value:s,onCommit:a,onInput:a,
autofocus:!0}),r(ln,{label:f,value:l,onCommit:u,onInput:u,code:!0,placeholder:h}),c&&r(ge,{error:c}),r("div",{class:LE,children:r(
P,{kind:"primary",small:!0,type:"submit",children:"Take"})})]})}function nj(e){try{return JSON.parse(e)}catch{return e}}function Df({items:e=[],groups:t,after:n=[],extras:o}){let{document:i}=Je(),s=l=>l.filter(u=>u!==!1),a=[...s(e),...t.flatMap(
l=>rj(i,l,o)),...s(n)];return a.length===0?null:r(dn,{stop:"more",path:"#more",what:"Parts of the question",label:"More \
parts of the question",quiet:!0,editor:l=>r(oj,{items:a,onClose:l}),children:[r(ue,{name:"plus",size:14}),"more"]})}function oj({
items:e,onClose:t}){let[n,o]=S(""),i=Yn(e,n,({label:s,member:a})=>`${s} ${a}`).map(s=>({value:s,label:s.label,note:s.member}));
return r(On,{label:"More parts",placeholder:"what to add",text:n,onText:o,options:i,onPick:s=>{t(),s.act()},onTake:()=>{},
onCancel:t,onLeave:t})}function rj(e,t,n){let o=i=>{if(!i)return!0;let s=Zt(e,ku(t,i[0]));return i.length===1?ie(s).length>
0:s===i[1]};return t.rare.filter(({member:i,needs:s})=>(Zt(e,ku(t,i))??void 0)===void 0&&o(s)).flatMap(i=>{let s=ku(t,i.
member),{member:a}=i;if(i.kind==="choice")return i.choices.slice(1).map(([u,c])=>({label:ij(c),member:a,act:()=>n.put(s,
u)}));let l="first"in i&&i.first!==""?()=>n.put(s,i.first):()=>n.ask(s);return[{label:i.label,member:a,act:l}]})}function ij(e){
return e[0].toUpperCase()+e.slice(1)}var sj=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function zE(e){let t=e.replaceAll(" ","");return sj.test(t)?t:null}function IE(e){
return e.trim()===""?null:e.trim()}function Cu(e,t){return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=
e&&o<=t?o:null}}function HE(e){let t=e.split(",").map(n=>{let[,o,i]=/^\s*(\d+)(?:\s*[-\u2013]\s*(\d+))?\s*$/.exec(n)??[];
return o===void 0?null:i===void 0?Number(o):[Number(o),Number(i)]});return t.every(n=>n!==null)?t:null}function qE(e){return e.
map(t=>Array.isArray(t)?t.join("-"):String(t)).join(", ")}var Af=[["30m","30 minutes"],["1h","1 hour"],["1d","24 hours"],
["7d","a week"],["14d","two weeks"],["30d"],["90d"]],Lr=[["1m","a minute"],["5m"],["10m"],["30m","half an hour"],["1h","\
an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function Bs(e){let{path:t,what:n,value:o,none:i,unit:s}=e,a=e.onChange??(l=>re(t,l));return r(dn,{stop:t,what:n,label:`${n}\
: ${o??i}${o!==null&&s?` ${UE(o,s)}`:""}`,onRemove:e.onRemove,editor:l=>r(aj,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?i:r(D,{value:o,most:24}),o!==null&&s&&` ${UE(o,s)}`]})}function UE(e,t){return e==="1"?t.replace(/(?<!ie)s\b/,""):
t}function aj({what:e,value:t,usual:n,read:o,wrong:i,none:s,onChange:a,onCancel:l}){let[u,c]=S(""),[m,d]=S(!1),p=u.trim(),
f=n.filter(([y,w])=>p===""||y.startsWith(p)||(w??"").includes(p)),h=y=>{let w=o(y);w===null?d(!0):a(w)},g=[...p!==""&&!f.
some(([y])=>y===p)&&o(p)!==null?[{value:p,label:p,note:"as it is typed"}]:[],...f.map(([y,w])=>({value:y,label:y,note:w,
selected:y===t})),...p===""&&t!==null?[{value:null,label:s,note:"the default"}]:[]];return r(On,{label:e,placeholder:n[0]?.[0]??
"",text:u,onText:y=>{c(y),d(!1)},options:g,onPick:y=>y===null?a(void 0):h(y),onTake:h,onCancel:l,onLeave:l,invalid:m,foot:m||
p!==""&&o(p)===null?i:void 0})}function Un(e){return r(Bs,{...e,usual:e.usual??Af,read:zE,wrong:"A duration is a number \
with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}function Tt({path:e,what:t,value:n,choices:o,without:i,onChange:s,onRemove:a,alone:l,children:u}){let c=s??(d=>re(e,d===
i?void 0:d)),m=o.find(([d])=>d===n)?.[1]??n;return r(dn,{stop:e,what:t,label:`${t}: ${m}`,onRemove:a,alone:l,menu:o.map(
([d,p])=>({label:p,checked:d===n,act:()=>c(d)})),children:u??m})}var lj=["property","definition","lookup"];function Fs({path:e,what:t,value:n,none:o,kinds:i=lj,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=Je(),[m,d]=S(null),p=wu(),f=g=>{d(null),(u??(y=>re(e,y)))(g)},h=async g=>{let{problem:y}=await Or(
vo(c),l,a?Ce(g):g);p()&&(y?d({text:g,problem:y}):f(g))};return r(dn,{stop:e,what:t,label:`${t}: ${m?.text??n??o}`,draft:m!==
null,problem:m?.problem,onHint:g=>{m&&h(a?g:hu(m.text,m.problem?.span??null,g))},onRemove:m?()=>d(null):n!==null?()=>f(void 0):
void 0,editor:g=>r(pr,{label:t,placeholder:n??o,document:c,kinds:i,...s?{fits:s}:{},onCancel:g,onLeave:g,onName:y=>{g(),
f(a?y.name:y.text)},onText:y=>{g(),h(y)}}),children:m===null&&n===null?o:r(D,{value:m?.text??n,most:40,middle:!0})})}function xn({path:e,text:t,what:n,lead:o,needed:i=!1,onChange:s}){let{document:a}=Je(),l=t===void 0||/^\s*true\s*$/.test(
t),u=s??(c=>re(e,c??(i?"true":void 0)));return r(Ui,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}function wo({group:e,extras:t}){let{document:n}=Je();return r(O,{children:e.rare.map(o=>{let i=ku(e,o.member),s=Zt(n,i)??
void 0;return s!==void 0||t.has(i)?r(uj,{path:i,rare:o,value:s},i):null})})}function uj({path:e,rare:t,value:n}){let o=t.
member.replaceAll("_"," ");if(t.kind==="choice")return r(cj,{path:e,what:o,choices:t.choices,value:n});let{lead:i}=t,s=typeof n==
"string"?n:n===void 0?null:JSON.stringify(n),a=()=>re(e,void 0);switch(t.kind){case"keys":return r(yi,{lead:i,path:e,what:o,
texts:ie(n)});case"names":return r(ME,{lead:i,path:e,what:o,texts:ie(n)});case"measures":return r(Na,{lead:i,path:e,texts:ie(
n)});case"measure":return r(Na,{lead:i,path:e,texts:ie(n),most:1,onChange:l=>re(e,l?.[0])});case"event":return r(xn,{lead:i,
path:e,what:o,text:s??void 0,onChange:l=>re(e,l)});case"name":return r(ye,{word:i,children:r(Fs,{path:e,what:o,value:s,none:"\
a property"})});case"duration":return r(ye,{word:i,children:r(Un,{path:e,what:o,value:s,none:"none",usual:t.usual,onRemove:a})});case"\
text":return r(ye,{word:i,children:r(Bs,{path:e,what:o,value:s,none:"none",unit:t.unit,usual:t.usual??[],read:IE,wrong:"",
onRemove:a})});case"whole":return r(ye,{word:i,children:r(Bs,{path:e,what:o,value:s,none:"none",unit:t.unit,usual:t.usual,
read:Cu(t.least,t.most),wrong:`A whole number from ${t.least} to ${t.most}`,onRemove:a})})}}function cj({path:e,what:t,choices:n,
value:o}){return r(Tt,{path:e,what:t,value:String(o),choices:n.map(([i,s])=>[String(i),s]),onChange:i=>re(e,n.find(([s])=>String(
s)===i)?.[0]),onRemove:()=>re(e,void 0)})}var VE={path:"",rare:PE};function Rn({extras:e,groups:t=[],before:n=[],items:o=[]}){let{document:{define:i,params:s}}=Je();
return r(O,{children:[t.map(a=>r(wo,{group:a,extras:e},a.path)),(i!==void 0||e.has("define"))&&r(BE,{named:i}),(s!==void 0||
e.has("params"))&&r(FE,{named:s}),r(wo,{group:VE,extras:e}),r(Df,{extras:e,items:o,groups:[...n,...t,VE],after:[i===void 0&&
{label:"A name for an expression",member:"define",act:()=>e.ask("define")},s===void 0&&{label:"A value for $name",member:"\
params",act:()=>e.ask("params")}]})]})}var Ef="Rd";var dj=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function jE({
lead:e,path:t,funnel:n}){let{document:o,error:i}=Je(),s=`${t}.exclude`,a=n.exclude??[];return r(fi,{lead:e,after:r(hi,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>r(kf,{document:o,typed:l,onCancel:u,onDone:c=>{u(),he({document:md(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>r(dn,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${KE(l,n)}`,editor:()=>r(pj,{document:o,error:i,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>he({document:pc(o,s,u)}),children:[r("span",{class:Oi(l.where)===null?Os:Uo,children:r(D,{value:Oi(
l.where)??l.where,most:40,middle:!0})}),r("span",{class:Qn,children:KE(l,n)})]},u))})}function KE({after:e,before:t,effect:n},{
steps:o}){let i=`between ${e??1} and ${t??o.length}`;return n===void 0||n==="cut"?i:`${i}, ${n==="void"?"voids the chain":
n==="drop"?"drops the unit":n}`}function pj({document:e,error:t,path:n,exclusion:o,steps:i}){let s=Array.from({length:i},
(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>re(`${n}.${l}`,Number(c)===u?void 0:Number(c));return r("div",{class:Ef,
children:r(Nt,{document:e,error:t,label:"Exclusion",children:[r(xn,{lead:"An event with",path:`${n}.where`,text:o.where,
what:"condition of the exclusion",needed:!0}),r(ye,{word:"between",children:r(Tt,{path:`${n}.after`,what:"after",value:String(
o.after??1),choices:s,onChange:a("after",1)})}),r(ye,{word:"and",children:r(Tt,{path:`${n}.before`,what:"before",value:String(
o.before??i),choices:s,onChange:a("before",i)})}),r(Tt,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"\
cut",choices:dj})]})})}function Of({path:e,session:t}){return r(ye,{word:"in one session, with gaps up to",children:r(Un,{path:`${e}.gap`,what:"\
gap between sessions",value:t.gap??null,none:"30m",usual:Lr,onRemove:()=>re(e,void 0)})})}var GE={groups:[],items:[]};function Rf({path:e,funnel:t,extras:n,rare:o=Pf}){return r(O,{children:[r(wo,{group:{path:e,
rare:o},extras:n}),t.session&&r(Of,{path:`${e}.session`,session:t.session}),t.session&&r(wo,{group:{path:`${e}.session`,
rare:bi},extras:n}),JE({path:e,funnel:t,extras:n})&&r(jE,{lead:"without",path:e,funnel:t})]})}function Lf({rare:e=Pf,...t}){
let{path:n,funnel:o,extras:i}=t;return{groups:[{path:n,rare:e},...o.session?[{path:`${n}.session`,rare:bi}]:[]],items:[!JE(
t)&&{label:"Without an event in between",member:"exclude",act:()=>i.ask(`${n}.exclude`)},!o.session&&{label:"Within one \
session",member:"session",act:()=>i.put(`${n}.session.gap`,"30m")}]}}function JE({path:e,funnel:{exclude:t},extras:n}){return Array.
isArray(t)&&t.length>0||n.has(`${e}.exclude`)}function Nf({path:e,what:t,value:n,words:o}){let[i,s]=o;return r(Tt,{path:e,what:t,value:n?"on":"off",choices:[["off",i],
["on",s]],onChange:a=>re(e,a==="on"||void 0)})}function ZE({document:e,error:t,path:n,step:o,first:i}){let s=pn(),a={path:n,rare:AE};return r("div",{class:Ef,children:[
r(Nt,{document:e,error:t,label:"Step",children:[r(xn,{lead:"An event with",path:`${n}.where`,text:o.where,what:"conditio\
n of the step",needed:!0}),r(ye,{word:"counting",children:r(Nf,{path:`${n}.first_ever`,what:"which event",value:o.first_ever,
words:["any such event","the first ever only"]})}),!i&&r(fj,{path:n,step:o}),r(ye,{word:i?"it":"in between; it",children:r(
Nf,{path:`${n}.optional`,what:"whether it has to happen",value:o.optional,words:["has to happen","may be skipped"]})}),r(
wo,{group:a,extras:s}),r(Df,{groups:[a],extras:s})]}),r(ln,{label:"Name",value:o.name??"",placeholder:"as the condition",
onCommit:l=>re(`${n}.name`,l.trim()===""?void 0:l)})]})}function fj({path:e,step:t}){return r(O,{children:[r(ye,{word:"w\
ithin",children:r(Un,{path:`${e}.within`,what:"at most after the step before",value:t.within??null,none:"any time",usual:Lr})}),
r(ye,{word:"and not before",children:r(Un,{path:`${e}.after`,what:"at least after the step before",value:t.after??null,none:"\
at once",usual:Lr})}),r(ye,{word:"with",children:r(Nf,{path:`${e}.directly`,what:"what may lie between",value:t.directly,
words:["anything","nothing"]})})]})}function YE({path:e,at:t,step:n,after:o,onRemove:i,onMove:s}){let{document:a,error:l}=Je(),u=xf(n.where,Es(vo(a),[{kind:"\
condition",text:n.where}])[0]??null),c=Oi(n.where),m=n.name??c??(n.where.trim()==="true"?"any event":null),d=m??u.map(f=>vf(
f,null)).join(" and "),p=hj(n);return r(dn,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${d}`,...p].join(", "),editor:()=>r(
ZE,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:i,onMove:s,onOptional:()=>re(`${e}.optional`,n.optional?void 0:
!0),children:[r("span",{class:oE,children:t+1}),m!=null?r("span",{class:Uo,children:r(D,{value:m,most:40,middle:!0})}):u.
slice(0,2).map((f,h)=>r("span",{class:nE,children:[h>0&&r("span",{class:Qn,children:"and"}),r(bf,{part:f,draft:null,byEvent:h===
0})]},h)),m===null&&u.length>2&&r("span",{class:Qn,children:["and ",u.length-2," more"]}),p.map(f=>r("span",{class:Qn,children:f},
f))]})}function hj({directly:e,strict_allows:t,within:n,after:o,first_ever:i,anchored:s,required:a,optional:l}){return[i&&
"for the first time ever",e&&(t==="repeats"?"directly, but for repeats":"directly"),n&&`within ${n}`,o&&`after ${o}`,s&&
"at its place",a&&"required",l&&"optional"].filter(c=>typeof c=="string"&&c!=="")}function Bf({lead:e,then:t="how many then",path:n,funnel:o}){let{document:i,sentence:s}=Je(),a=`${n}.steps`,{steps:l}=o,
u=c=>he({document:md(i,a,l.length,{where:c})});return r(fi,{lead:e,between:c=>c===1?t:"then",after:r(hi,{stop:`${a}#+`,label:"\
Add a step",editor:(c,m)=>r(kf,{document:i,typed:c,onDone:d=>{m(),u(d)},onCancel:m}),onBackspace:l.length>1?()=>he({document:pc(
i,a,l.length-1)}):void 0,children:l.length<2?"step":void 0}),children:l.map((c,m)=>r(YE,{path:`${a}[${m}]`,at:m,step:c,after:`${a}\
#+`,onRemove:l.length>1?()=>he({document:pc(i,a,m)}):void 0,onMove:l.length>1?d=>{he({document:ck(i,a,m,m+d)}),lo(s(),`${a}\
[${Math.max(0,Math.min(m+d,l.length-1))}]`)}:void 0}))})}function mx(e){return _e(e).value.value?.actors?.[0]??"actor"}function Xn({path:e,value:t}){let{document:n}=Je(),o=mx(n.
dataset);return r(Fs,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:i=>i==="string"||
i==="int64",onChange:i=>re(e,i===o?void 0:i)})}function Ff(e,t,n){return!Ls(t)||"actors"in t?GE:"sessions"in t?{groups:[{path:`${e}.sessions`,rare:bi}],items:[]}:Lf({path:`${e}\
.flows.funnel`,funnel:t.flows.funnel,extras:n,rare:sx})}function zf({path:e,over:t,extras:n}){return Ls(t)?r(O,{children:[
r(gj,{path:e,over:t,extras:n}),r(_f,{...yj(e,t)})]}):null}function gj({path:e,over:t,extras:n}){if("actors"in t)return r(
ye,{word:"by",children:r(Xn,{path:`${e}.actors.per`,value:t.actors.per})});if("sessions"in t)return r(O,{children:[r(ye,
{word:"of",children:r(Xn,{path:`${e}.sessions.per`,value:t.sessions.per})}),r(ye,{word:"with gaps up to",children:r(Un,{
path:`${e}.sessions.gap`,what:"gap",value:t.sessions.gap??null,none:"30m",usual:Lr})}),r(wo,{group:{path:`${e}.sessions`,
rare:bi},extras:n})]});let{funnel:o}=t.flows;return r(O,{children:[r(ye,{word:"of",children:r(Xn,{path:`${e}.flows.funne\
l.per`,value:o.per})}),r(Bf,{lead:"from",then:"then",path:`${e}.flows.funnel`,funnel:o}),r(ye,{word:"within",children:r(
Un,{path:`${e}.flows.funnel.window`,what:"window",value:o.window??null,none:"14d",usual:Af})}),r(Rf,{path:`${e}.flows.fu\
nnel`,funnel:o,extras:n,rare:sx})]})}function yj(e,t){return"sessions"in t?{path:`${e}.sessions.properties`,properties:t.
sessions.properties,of:"session"}:"actors"in t?{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"}:
{path:`${e}.flows.properties`,properties:t.flows.properties,of:"flow"}}var bj=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function If({path:e,over:t,allow:n=bj}){
let o=tx(t);return r(Tt,{path:e,alone:!0,what:"rows",value:o,choices:n,onChange:i=>{i!==o&&he({document:vj(ve.value,e,i)})}})}
function vj(e,t,n){let o=Le(e,t,xj(n,e)),i=mc(t).slice(0,-1);if(i[0]!=="aggregate")return o;let s=Zt(o,i),{having:a,order:l,
...u}=s;return Le(o,i,{...u,measures:["count()"],by:["time('auto')"]})}function xj(e,t){switch(e){case"events":return;case"\
sessions":return{sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.
steps??[{where:"true"}]}}}}}function dx({document:e,result:t}){let n=e.aggregate??{},{over:o,having:i,order:s}=n,a=pn(),l=Ff("aggregate.over",o,a),u=ie(
n.by).length>0;return r(Nt,{document:e,error:t.error,label:"Question: groups and measures",children:[r(Na,{lead:"Show",path:"\
aggregate.measures",texts:Ba(n.measures),over:o,needed:!0}),r(ye,{word:"of",children:r(If,{path:"aggregate.over",over:o})}),
r(zf,{path:"aggregate.over",over:o,extras:a}),r(fn,{}),r(yi,{lead:"by",path:"aggregate.by",texts:ie(n.by),over:o,axes:!0}),
(i!==void 0||a.has("aggregate.having"))&&r(Ui,{path:"aggregate.having",lead:"having",what:"condition on groups",empty:"c\
ondition",text:i??"",over:o,groups:{measures:Ba(n.measures),by:ie(n.by)},onChange:c=>re("aggregate.having",c)}),(s!==void 0||
a.has("aggregate.order"))&&r($E,{aggregate:n}),r(Rn,{extras:a,before:l.groups,groups:[{path:"aggregate",rare:$f}],items:[
...l.items,u&&i===void 0&&{label:"Only some groups",member:"having",act:()=>a.ask("aggregate.having")},u&&s===void 0&&{label:"\
In another order",member:"order",act:()=>a.ask("aggregate.order")}]})]})}function px({document:e,result:t}){let{columns:n,order:o}=e.samples??{},i=pn();return r(Nt,{document:e,error:t.error,label:"\
Question: a list of events",children:[r(Ns,{lead:"List",path:"samples.columns",texts:ie(n),kind:"key",what:"column",empty:"\
all columns",onChange:s=>re("samples.columns",s),editor:({text:s,typed:a,onDone:l,onCancel:u})=>r(pr,{label:"Column",placeholder:s===
""?"column":s,document:e,kinds:["property","definition","lookup"],typed:a,onName:c=>l(c.text),onText:l,onCancel:u,onLeave:u})}),
r(pu,{children:"of events"}),r(fn,{}),r(Tt,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(pu,{children:"first"}),
r(Rn,{extras:i,groups:[{path:"samples",rare:_E}]})]})}var Su="funnel.compare_groups";function QE({funnel:e}){let{control:t,exposed:n}=e.compare_groups??{},o=ie(e.by)[0]??null;
return r(O,{children:[r(ye,{word:"compared with",children:r(dn,{stop:`${Su}.control`,path:`${Su}.control`,what:"control",
label:`control: ${String(t??"none")}`,onRemove:()=>re(Su,void 0),editor:i=>r(wj,{by:o,present:t,onCancel:i,onDone:s=>{i(),
re(`${Su}.control`,s)}}),children:t===void 0?"a control":r(D,{value:t,most:40,middle:!0})})}),r(xn,{lead:"of those expos\
ed by",path:`${Su}.exposed`,text:n,what:"exposure",onChange:i=>re(`${Su}.exposed`,i)})]})}function wj({by:e,present:t,onDone:n,
onCancel:o}){let{document:i}=Je(),[s,a]=S(""),l=gf(i,e,i.where,s).value?.values??[],u=ZA(i.dataset,e??""),c=f=>{let h=am(
f,u);h!=null&&h!==""&&n(h)},m=l.filter(({value:f})=>f!==null).map(({value:f,count:h})=>({value:f,label:r(D,{value:f,most:60,
middle:!0}),note:V(h),selected:f===t})),d=l.some(({value:f})=>String(f)===s),p=s===""||d?m:[...m,{...Rr(s),value:s}];return r(
On,{label:"Control",placeholder:"the group that the others are compared with",text:s,onText:a,options:p,onPick:f=>typeof f==
"string"?c(f):n(f),onTake:c,onCancel:o,onLeave:o})}var fx="funnel",kj=[["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch",
"the last touch"],["each","every value by itself"],["actor","the latest value of all"]];function hx({document:e,result:t}){
let n={...e.funnel,steps:Array.isArray(e.funnel?.steps)?e.funnel.steps:[]},{by:o,compare_groups:i,count:s="actors"}=n,a=n.
per??mx(e.dataset),l=pn(),u=i!==void 0||l.has("funnel.compare_groups.control"),c={path:fx,funnel:n,extras:l},m=Lf(c),d=ie(
o).length>0;return r(Nt,{document:e,error:t.error,label:"Question: funnel",children:[r(ye,{word:"Of",children:r(Xn,{path:"\
funnel.per",value:n.per})}),r(Bf,{lead:"who",path:fx,funnel:n}),r(ye,{word:"within",children:r(Un,{path:"funnel.window",
what:"window",value:n.window??null,none:"14d"})}),r(ye,{word:"counting",children:r(Tt,{path:"funnel.count",what:"what co\
unts",value:s,without:"actors",choices:[["actors",`each ${a} once`],["entries","every pass"],["starts","every start"]]})}),
r(Rf,{...c}),r(fn,{}),r(yi,{lead:"split by",path:"funnel.by",texts:ie(o),onChange:p=>re("funnel.by",p)}),(d||n.attribution!==
void 0)&&r(Cj,{funnel:n}),u&&r(QE,{funnel:n}),r(Rn,{extras:l,before:m.groups,groups:[{path:fx,rare:DE}],items:[...m.items,
d&&!u&&{label:"Groups compared with a control",member:"compare_groups",act:()=>l.ask("funnel.compare_groups.control")}]})]})}
function Cj({funnel:{attribution:e="first",steps:t}}){let n=typeof e=="string"?e:`step ${e.step}`,o=[...t].map((s,a)=>[`\
step ${a+1}`,`its value at step ${a+1}`]),i=s=>re("funnel.attribution",s==="first"?void 0:s.startsWith("step ")?{step:Number(
s.slice(5))}:s);return r(ye,{word:"taking",children:r(Tt,{path:"funnel.attribution",what:"attribution",value:n,choices:[
...kj,...o],onChange:i})})}var Hf=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var Sj=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],Tj=[["7"],["14"],["30"],["60"],["9\
0"],["1, 2-7, 8-30","taken together"]],Mj=[["first_ever","for the first time ever"],["first_in_range","for the first tim\
e in the range"],["every","in each period"]];function gx({document:e,result:t}){let n=e.retention??{start:"true"},o=n.period??
"day",i=pn();return r(Nt,{document:e,error:t.error,label:"Question: retention",children:[r(ye,{word:"Of",children:r(Xn,{
path:"retention.per",value:n.per})}),r(xn,{lead:"who did",path:"retention.start",text:n.start,what:"start",needed:!0}),r(
Tt,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ever",choices:Mj}),r(xn,{lead:"\
how many did",path:"retention.return",text:n.return,what:"return"}),r(Tt,{path:"retention.mode",what:"when",value:n.mode??
"on",without:"on",choices:Sj}),r(ye,{word:"each",children:r(Tt,{path:"retention.period",what:"period",value:o,without:"d\
ay",choices:Hf})}),r(ye,{word:"for",children:r($j,{retention:n,unit:`${o}s`})}),r(fn,{}),r(yi,{lead:"split by",path:"ret\
ention.by",texts:ie(n.by),onChange:s=>re("retention.by",s)}),r(Rn,{extras:i,groups:[{path:"retention",rare:EE}]})]})}function $j({
retention:{brackets:e,periods:t,...n},unit:o}){let i=Array.isArray(e)?qE(e):JSON.stringify(e??t??14);return r(Bs,{path:e===
void 0?"retention.periods":"retention.brackets",what:"periods",value:i,none:"14",unit:o,usual:Tj,read:l=>Cu(1,1e3)(l)??(/[,\u2013-]/.
test(l)?HE(l):null),wrong:"A whole number from 1 to 1000, or brackets such as 1, 2-7, 8-30",onChange:l=>re("retention",{
...n,...l===void 0?{}:Array.isArray(l)?{brackets:l}:{periods:l}})})}function yx({document:e,result:t}){let{per:n,event:o,period:i,created:s}=e.lifecycle??{},a=pn();return r(Nt,{document:e,
error:t.error,label:"Question: lifecycle",children:[r(ye,{word:"How many",children:r(Xn,{path:"lifecycle.per",value:n})}),
r(ye,{word:"were new, returning, back or gone per",children:r(Tt,{path:"lifecycle.period",what:"period",value:i??"day",without:"\
day",choices:Hf})}),r(xn,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),r(ye,{word:"new by",children:r(
Fs,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",fits:l=>l==="timestamp"||l===
"unknown"})}),r(fn,{}),r(Rn,{extras:a})]})}var Pj=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function bx({document:e,result:t}){let{per:n,
event:o,period:i}=e.stickiness??{},s=pn();return r(Nt,{document:e,error:t.error,label:"Question: stickiness",children:[r(
ye,{word:"On how many",children:r(Tt,{path:"stickiness.period",what:"period",value:i??"day",without:"day",choices:Pj})}),
r(ye,{word:"did",children:r(Xn,{path:"stickiness.per",value:n})}),r(xn,{lead:"do",path:"stickiness.event",text:o,what:"a\
ctivity"}),r(fn,{}),r(Rn,{extras:s})]})}function XE({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function eO(e,t){
let{start:n,end:o,before:i,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var _j=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],Dj=[["actors","\
the first path of each"],["transitions","every session"]],Aj=Cu(0,20);function vx({document:e,result:t}){let n=e.paths??
{},o=XE(n),i=pn(),s={path:"paths",rare:o==="before"?ax.filter(({member:u})=>u!=="before"):ax},a=o==="before"?"before":"a\
fter",l=u=>he({document:Le(e,"paths",eO(n,u))});return r(Nt,{document:e,error:t.error,label:"Question: paths",children:[
r(ye,{word:"What did",children:r(Xn,{path:"paths.per",value:n.per})}),r(ye,{word:"do",children:r(Tt,{path:"paths.directi\
on",what:"direction",value:o,choices:_j,onChange:l})}),n.start!==void 0&&r(xn,{path:"paths.start",text:n.start,what:"sta\
rt",needed:!0}),o==="between"&&r(xn,{lead:"and",path:"paths.end",text:n.end,what:"end",needed:!0}),o==="before"&&r(xn,{path:"\
paths.end",text:n.end,what:"end",needed:!0}),r(ye,{word:"in",children:r(Bs,{path:`paths.${a}`,what:"steps",value:String(
n[a]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:Aj,wrong:"A whole number from 0 to 20"})}),r(ye,{word:"\
named by",children:r(Fs,{path:"paths.node",what:"name of a step",value:n.node??null,none:"event",kinds:["property","defi\
nition","lookup"]})}),n.session?r(Of,{path:"paths.session",session:n.session}):r(ye,{word:"within sessions of",children:r(
Un,{path:"paths.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:Lr})}),r(ye,{word:"counting",children:r(
Tt,{path:"paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:Dj})}),r(wo,{group:s,extras:i}),
r(fn,{}),r(Rn,{extras:i,before:[s],groups:n.session?[{path:"paths.session",rare:bi}]:[],items:[!n.session&&{label:"Sessi\
ons that end otherwise",member:"session",act:()=>{re("paths",Ej(n))}}]})]})}function Ej({gap:e,...t}){return{...t,session:{
gap:e??"30m"}}}var dm="aggregate.over.sessions",tO={path:dm,rare:bi.filter(({member:e})=>e!=="max")};function xx({document:e,result:t}){
let n=e.aggregate??{},{over:o}=n,i=pn(),s=Ls(o)&&"sessions"in o?o.sessions:{};return r(Nt,{document:e,error:t.error,label:"\
Question: sessions",children:[r(Na,{lead:"Show",path:"aggregate.measures",texts:Ba(n.measures),over:o,needed:!0}),r(ye,{
word:"of sessions of",children:r(Xn,{path:`${dm}.per`,value:s.per})}),r(ye,{word:"a gap of",children:r(Un,{path:`${dm}.g\
ap`,what:"gap",value:s.gap??null,none:"30m",usual:Lr})}),r(ye,{word:"ends one, at most",children:r(Un,{path:`${dm}.max`,
what:"longest session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12h"],["24h","a day"]]})}),r(wo,{group:tO,
extras:i}),r(_f,{path:`${dm}.properties`,properties:s.properties,of:"session"}),r(fn,{}),r(yi,{lead:"by",path:"aggregate\
.by",texts:ie(n.by),over:o,axes:!0}),r(Rn,{extras:i,before:[tO],groups:[{path:"aggregate",rare:$f}]})]})}function wx({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:i,baseline:s}=n,a=pn(),l=Ff(
"difference.over",o,a),u=c=>c===void 0||c.trim()==="true";return r(Nt,{document:e,error:t.error,label:"Question: differe\
nce",children:[r(ye,{word:"What sets",children:r(If,{path:"difference.over",over:o})}),r(zf,{path:"difference.over",over:o,
extras:a}),r(Ui,{lead:"with",path:"difference.selection",what:"selection",text:u(i)?"":i,over:o,within:e.where,empty:"se\
lection",onChange:c=>re("difference.selection",c??"true")}),r(Ui,{lead:"apart from",path:"difference.baseline",what:"bas\
eline",text:u(s)?"":s??"",over:o,within:e.where,empty:"the rest",onChange:c=>re("difference.baseline",c)}),r(pu,{children:"\
?"}),r(fn,{word:"Among events where"}),r(Rn,{extras:a,before:l.groups,items:l.items,groups:[{path:"difference",rare:OE}]})]})}function nO(e){return e.document.samples?r(px,{...e}):r(dx,{...e})}var oO=new Map;function Oj(e,t){let{aggregate:n,dataset:o}=e;return n&&!Pr(e)&&oO.set(o,n),Ec(e,t,oO.get(o)??null,Kl(_e(
o).value.value))}var rO={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],chartOf:ep,
choose:Oj,Sentence:nO,Page:XD};function pm(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function iO(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=i=>Math.
max(0,Math.min(1,i/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function Ln(e){return Oi(e.name)??e.name}function qf(e){let t=e.at(-1);return{share:t?.from_first??null,entries:pm(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function sO(e){let t=-1,n=0;return e.forEach((o,i)=>{i>
0&&o.dropped>n&&(n=o.dropped,t=i)}),t}function Nr(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(
n=>"other"in n)]}function Vi(e){return"other"in e?"other":JSON.stringify(e.value)}var aO="Ad",lO="Gi",uO="Dd";function ko(e){return"other"in e?jn.text:ne(e.value).text}function Uf(e,t){return"other"in t?"var(--other)":`var(${_n(Hn(
e,cO(t.value)))})`}function Cx(e,t){return!("other"in t)&&Hn(e,cO(t.value))>=vd}function cO(e){return Array.isArray(e)?e:
[e??null]}function Wi({property:e,group:t,most:n=32}){return r("span",{class:aO,children:[r("span",{class:lO,"data-dashe\
d":Cx(e,t),style:{"--color":Uf(e,t)}}),r("span",{class:uO,children:"other"in t?r(D,{shown:jn}):r(D,{value:t.value,most:n,
middle:!0})})]})}function mO({answer:e,intervals:t,by:n}){let o=new Map((e.compare?.groups??[]).map(a=>[Vi(a),a.steps])),i=(a,l)=>{let u=a===
null?e.compare?.steps:o.get(Vi(a));return l.map((c,m)=>{let d=[...a===null?[]:["groups",e.groups.indexOf(a)],"steps",m];
return{group:a,step:c,at:m,before:u?.[m],intervals:t===null?null:Zt(t,d)??{}}})},s=[...i(null,e.steps),...Nr(e).flatMap(
a=>i(a,a.steps))];return r(De,{label:"Steps",columns:Lj(n,e.compare!==void 0),rows:s})}function Lj(e,t){let n=(a,l)=>a==
null?"–":si(a,l,"seconds"),o=(a,l)=>l===void 0?F(a):sr(a,l),i=e===""?[]:[{key:"group",head:r(D,{value:e,most:32}),cell:({
group:a})=>a===null?r(D,{shown:{text:ro.total,kind:"other"}}):r(Wi,{property:e,group:a})}],s=t?[{key:"count before",head:"\
reached before",number:!0,cell:({before:a})=>a?F(a.count):"–"},{key:"first before",head:"of all before",number:!0,cell:({
before:a})=>a?ho(a.from_first,void 0):"–"},{key:"first change",head:"change",number:!0,cell:({step:a,before:l})=>l&&a.
from_first!==null?qe(a.from_first,l.from_first??0):"–"}]:[];return[...i,{key:"step",head:"step",cell:({step:a,at:l})=>r(
O,{children:[l+1," ",r(D,{value:Ln(a),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:a,intervals:l})=>o(
a.count,At(l,["count"]))},{key:"first",head:"of all",number:!0,cell:({step:a,intervals:l})=>ho(a.from_first,At(l,["from_\
first"]))},{key:"previous",head:"of the step before",number:!0,cell:({step:a,at:l,intervals:u})=>l===0?"–":ho(a.from_previous,
At(u,["from_previous"]))},{key:"dropped",head:"dropped",number:!0,cell:({step:a,at:l,intervals:u})=>l===0?"–":o(a.dropped,
At(u,["dropped"]))},{key:"open",head:"still open",number:!0,cell:({step:a,at:l,intervals:u})=>l===0?"–":o(a.in_progress,
At(u,["in_progress"]))},{key:"median",head:"median time",number:!0,cell:({step:a,intervals:l})=>n(a.time_from_previous?.
median,At(l,["time_from_previous","median"]))},{key:"p90",head:"p90 time",number:!0,cell:({step:a,intervals:l})=>n(a.time_from_previous?.
p90,At(l,["time_from_previous","p90"]))},{key:"entry",head:"median from entry",number:!0,cell:({step:a,intervals:l})=>n(
a.time_from_entry?.median,At(l,["time_from_entry","median"]))},...s]}var dO="Td",pO="_d",fO="qd",hO="Fd",gO="o",yO="ve",bO="we",vO="Ji",xO="Gd",wO="Jd",kO="Kd",CO="Od",SO="Ki",TO="d",MO="k",
$O="Pd",PO="be",_O="Qd",DO="Vd",AO="Wd",EO="Yd",OO="Zd",RO="ye",LO="el";function NO({group:e,by:t,intervals:n,former:o,ranges:i,mark:s,onChoose:a}){let l=(u,c,m)=>{let d=o?.steps[m],p=i?d?` in\
 ${i.now}; ${F(d.count)}, ${H(d.from_first??0)} in ${i.before} (${qe(c??0,d.from_first??0)})`:`, nobody in ${i.before}`:
"";return`${u}${p}`};return r(O,{children:[r("div",{class:EO,children:r(Wi,{property:t,group:e})}),e.steps.map((u,c)=>{let m=sr(
u.count,At(n,["steps",c,"count"])),d=ho(u.from_first??0,At(n,["steps",c,"from_first"]));return r("div",{class:PO,...s(c),
title:l(n===null?`${F(u.count)}, ${H(u.from_first??0)}`:`${m}, ${d}`,u.from_first,c),onClick:p=>a(c,p.currentTarget),children:[
r("span",{class:OO,children:[r("span",{class:RO,"data-dashed":Cx(t,e),style:{"--share":u.from_first??0,"--color":Uf(t,e)}}),
o?.steps[c]&&c>0&&r(bo,{upright:!0,at:o.steps[c].from_first??0,color:Uf(t,e)})]}),r("span",{class:LO,children:$s(c===0?m:
d)})]},c)})]})}function FO({step:e,at:t,entries:n,intervals:o,first:i,former:s,mark:a,onChoose:l}){let u=iO(e,t,n),c=s?.step,m=(g,y,w,v)=>r(
"div",{class:TO,"data-part":g,style:{"--share":y},title:`${v}: ${F(w)} (${H(y)})${Nj(s,g)}`,...a(g),onClick:k=>l(g,k.currentTarget),
onContextMenu:k=>{k.preventDefault(),l(g,k.currentTarget)}}),d=e.time_from_previous?.median??null,p=(...g)=>At(o,["steps",
t,...g]),f=p("count"),h=p("from_first");return r("div",{class:xO,children:[r("div",{class:wO,children:[r("span",{class:CO,
children:t+1}),r("span",{class:kO,children:r(D,{value:Ln(e),most:80,middle:!0})})]}),r("div",{class:SO,children:[!i&&m("\
dropped",u.dropped,e.dropped,"Dropped"),!i&&m("in_progress",u.open,e.in_progress,"Still open"),m("reached",u.reached,e.count,
"Reached"),h&&h[1]-h[0]>.04&&r("span",{class:$O,"data-whisker":"",style:{"--low":h[0],"--high":Math.min(1,h[1])}}),c&&!i&&
r(bo,{at:c.from_first??0})]}),r("div",{class:_O,children:[r("div",{class:DO,title:f?pp(f):F(e.count),children:[sr(e.count,
f),c&&r(O,{children:[" ",r(En,{text:ui(e.count,c.count),title:`${F(c.count)} in ${s.ranges.before}`})]})]}),r("dl",{class:yO,
children:[r(fm,{label:"of all",children:[i?"–":ho(e.from_first,h),!i&&BO(e.from_first,c?.from_first,s)]}),r(fm,{label:"\
of the step before",children:[i?"–":ho(e.from_previous,p("from_previous")),!i&&BO(e.from_previous,c?.from_previous,s)]}),
r(fm,{label:"median time",children:d===null?"–":$s(si(d,p("time_from_previous","median"),"seconds"))}),r(fm,{label:"dr\
opped",swatch:"dropped",children:i?"–":$s(sr(e.dropped,p("dropped")))}),r(fm,{label:"still open",swatch:"in_progress",
children:i?"–":$s(sr(e.in_progress,p("in_progress")))})]})]})]})}function BO(e,t,n){return e===null||t===null||t===void 0||
!n?null:r(O,{children:[" ",r(En,{text:qe(e,t),title:`${H(t)} in ${n.ranges.before}`})]})}function Nj(e,t){if(!e)return"";
let{step:n,ranges:o}=e,i={reached:n.count,dropped:n.dropped,in_progress:n.in_progress}[t];return` in ${o.now}, ${F(i)}${t===
"reached"?` (${H(n.from_first??0)})`:""} in ${o.before}`}function fm({label:e,swatch:t,children:n}){return r(O,{children:[
r("dt",{class:AO,children:[t&&r("span",{class:MO,"data-part":t}),e]}),r("dd",{class:bO,children:n})]})}function zs(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var vi=["dropped","in_progress","reached"],zO=6;function IO({answer:e,intervals:t,by:n,zone:o,onMark:i,onExplain:s}){let{
steps:a}=e,l=Nr(e),u=pm(a),c=sO(a),m=ft(e,o),d=new Map((e.compare?.groups??[]).map(w=>[Vi(w),w])),p=e.query?.funnel?.count,
f=(w,v)=>{let k=a[v],C=l[w-vi.length];if(C)return{mark:{step:v+1,state:"reached",...zs(C)},label:`${ko(C)}: ${HO(k)}`};let _=vi[w];
return{mark:{step:v+1,state:_},label:`${qO(_)} ${q(Ln(k))}`}},h=(w,v,k)=>{let{mark:C,label:_}=f(w,v);i(C,_,k)},g=Vt(vi.length+
l.length,a.length,({row:w,column:v},k)=>h(w,v,k)),y=g.at?zj(e,g.at.row,g.at.column):"";return r(tt,{scrolls:!0,title:r(Fj,
{steps:a,former:e.compare?.steps,ranges:m,counting:p,intervals:t}),summary:Ij(e,n),announced:y,onKey:g.key,table:r(mO,{answer:e,
intervals:t,by:n}),actions:s&&c>0&&r(P,{small:!0,kind:"outlined",icon:"difference",onClick:()=>s(c+1),children:`Explain \
drop ${c} › ${c+1}`}),legend:r(cn,{ranges:m}),children:r("div",{class:hO,...a.length>zO?{tabIndex:0,role:"group","aria\
-label":"Steps of the funnel"}:{},children:r("div",{class:gO,"data-groups":l.length>0,"data-many":a.length>zO,style:{"--\
steps":a.length},children:[r("div",{class:vO,"aria-hidden":"true",children:[r("span",{children:"100 %"}),r("span",{children:"\
50 %"}),r("span",{children:"0"})]}),a.map((w,v)=>r(FO,{step:w,at:v,entries:u,intervals:t,first:v===0,former:m&&e.compare?.
steps[v]?{step:e.compare.steps[v],ranges:m}:null,mark:k=>g.mark(vi.indexOf(k),v),onChoose:(k,C)=>h(vi.indexOf(k),v,C)},v)),
l.map((w,v)=>r(NO,{group:w,by:n,intervals:Bj(t,e,w),former:d.get(Vi(w))??null,ranges:m,mark:k=>g.mark(vi.length+v,k),onChoose:(k,C)=>h(
vi.length+v,k,C)},v))]})})})}function Bj(e,t,n){return e===null?null:Zt(e,["groups",t.groups?.indexOf(n)??-1])??{}}function Fj({
steps:e,former:t,ranges:n,counting:o,intervals:i}){let{share:s,entries:a,converted:l,median:u}=qf(e),c=t?qf(t).share:null;
return r("span",{class:dO,children:[r("strong",{class:pO,children:ho(s,At(i,["steps",e.length-1,"from_first"]))}),s!==null&&
c!==null&&n&&r(En,{text:qe(s,c),title:`${H(c)} in ${n.before}`}),r("span",{children:[Wt(V(l),i)," of ",Wt(O2(a,o),i)]}),
u!==null&&r("span",{class:fO,children:["half of them within ",Wt($e(u),i)]})]})}function HO(e){return`reached ${q(Ln(e))}`}
function qO(e){return e==="reached"?"Reached":e==="dropped"?"Dropped before":"May still reach"}function zj(e,t,n){let o=e.
steps[n];if(!o)return"";let i=Nr(e)[t-vi.length];if(i){let c=i.steps[n];return`${ko(i)}, ${HO(o)}: ${V(c?.count??0)}, ${H(
c?.from_first??0)}`}let s={reached:o.count,dropped:o.dropped,in_progress:o.in_progress}[vi[t]],a=e.compare?.steps[n],l=a&&
o.from_first!==null?`, ${qe(o.from_first,a.from_first??0)} against the period before`:"",u=t<2?"":`, ${H(o.from_first??0)}\
 of all, ${H(o.from_previous??0)} of the step before${l}`;return`Step ${n+1}, ${qO(vi[t])} ${q(Ln(o))}: ${V(s)}${u}`}function Ij(e,t){
let{share:n,entries:o,converted:i}=qf(e.steps),s=e.steps.map(l=>q(Ln(l))).join(", "),a=t===""?"":`, by ${q(t)}, ${(e.groups??
[]).length} groups`;return`Funnel of ${e.steps.length} steps: ${s}; ${V(i)} of ${V(o)} convert, ${H(n??0)}${a}`}function xi(e,t=()=>[]){let{openAt:n,menu:o}=ci();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,head:a,items:t(
s,a),..."value"in s?{value:s.value}:{}})},menu:o}}var Tu=30;function hm(e,t){let n=e.query?.funnel?.compare_groups?.control;return Nr(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let i=o.comparison.steps[t],[s,a]=i?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:i?.rate??null,lift:i?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:i?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<Tu}]})}function UO(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function Tx({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function Fa(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var VO="il",WO="n",Vo="rl",Mx="al",KO="tl",jO="ol",GO="nl",JO="Oi",ZO="Pi",YO="A";function XO({answer:e,by:t,goal:n,zone:o,onMark:i}){let s=ft(e,o),a=new Map((e.compare?hm(e.compare,n):[]).map(f=>[Vi(f.
group),f])),l=hm(e,n),u=UO(l),c=(f,h)=>{let g=l[f];i({step:n+1,state:"reached",...zs(g.group)},ko(g.group),h)},m=Vt(l.length,
1,({row:f},h)=>c(f,h)),d=m.at?l[m.at.row]:void 0,p=q(Ln(e.steps[n]));return r(tt,{scrolls:!0,title:r(O,{children:["Rate \
of ",r("bdi",{children:p})]}),summary:`Experiment by ${q(t)}: ${l.map(QO).join("; ")}`,announced:d?QO(d):"",onKey:m.key,
table:r(Uj,{variants:l,by:t,former:s&&a}),legend:r(cn,{ranges:s,kind:"words"}),children:r("div",{class:VO,children:r("ta\
ble",{class:WO,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"variant"}),r("th",{scope:"c\
ol",class:Vo,children:"exposed"}),r("th",{scope:"col",class:Vo,children:"converted"}),r("th",{scope:"col",class:Vo,children:"\
rate"}),s&&r("th",{scope:"col",class:Vo,title:s.before,children:"rate before"}),r("th",{scope:"col",class:Vo,title:"the \
rate over the control's, less 1",children:"lift"}),r("th",{scope:"col",class:Mx,children:r("span",{class:KO,children:[r(
"span",{children:qe(-u,0)}),r("span",{children:"difference of the rates, 95 % interval"}),r("span",{children:qe(u,0)})]})}),
r("th",{scope:"col",class:Vo,title:"how likely a difference as large is by chance alone",children:"p"}),r("th",{scope:"c\
ol",children:"says"})]})}),r("tbody",{children:l.map((f,h)=>r("tr",{...m.mark(h,0),onClick:g=>c(h,g.currentTarget),children:[
r("th",{scope:"row",children:r(Wi,{property:t,group:f.group})}),r("td",{class:Vo,children:F(f.exposed)}),r("td",{class:Vo,
children:F(f.converted)}),r("td",{class:Vo,children:f.rate===null?"–":H(f.rate)}),s&&r("td",{class:Vo,children:eR(f,a)}),
r("td",{class:Vo,children:f.isControl||f.lift===null||f.few?"–":_o(f.lift)}),r("td",{class:Mx,children:r(qj,{variant:f,
reach:u})}),r("td",{class:Vo,children:f.isControl||f.few?"–":Fa(f.pValue)}),r("td",{children:r("span",{class:YO,"data-\
verdict":Tx(f),children:$x(f)})})]},h))})]})})})}function eR(e,t){let n=t.get(Vi(e.group))?.rate??null;return n===null||
e.rate===null?"–":`${H(n)} (${qe(e.rate,n)})`}function qj({variant:e,reach:t}){let{interval:n,isControl:o,few:i}=e,s=l=>(Math.
max(-t,Math.min(t,l))/t+1)/2,a=n!==null&&!o&&!i;return r("span",{class:jO,title:a?`${qe(n[0],0)} to ${qe(n[1],0)}`:void 0,
children:[r("span",{class:GO}),a&&r(O,{children:[r("span",{class:JO,style:{"--from":s(n[0]),"--to":s(n[1])}}),r("span",{
class:ZO,style:{"--from":s((n[0]+n[1])/2)}})]})]})}function Uj({variants:e,by:t,former:n}){return r(De,{label:"Variants",
rows:e,columns:[{key:"variant",head:"variant",cell:({group:o})=>r(Wi,{property:t,group:o})},{key:"exposed",head:"exposed",
number:!0,cell:({exposed:o})=>F(o)},{key:"converted",head:"converted",number:!0,cell:({converted:o})=>F(o)},{key:"rate",
head:"rate",number:!0,cell:({rate:o})=>o===null?"–":H(o)},...n?[{key:"before",head:"rate before",number:!0,cell:o=>eR(
o,n)}]:[],{key:"lift",head:"lift",number:!0,cell:({lift:o,few:i})=>o===null||i?"–":_o(o)},{key:"low",head:"difference \
from",number:!0,cell:({interval:o})=>o?qe(o[0],0):"–"},{key:"high",head:"to",number:!0,cell:({interval:o})=>o?qe(o[1],
0):"–"},{key:"p",head:"p",number:!0,cell:({pValue:o})=>Fa(o)},{key:"says",head:"says",cell:$x}]})}function $x(e){return e.
few?`too few: below ${Tu}`:Tx(e)}function QO(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${_o(e.lift)}, p ${Fa(
e.pValue)}`;return`${ko(e.group)} ${e.rate===null?"no rate":H(e.rate)} of ${F(e.exposed)}${t}, ${$x(e)}`}var Vf="pl",za="dl",ym="ll",nR="xl";var oR="Qi";var rR=6,Vj=30,Wj=.01;function iR({answer:e,document:t,by:n,onMark:o}){let[i,s]=S(null),a=Math.min(i??e.steps.length-1,e.
steps.length-1),l=t.funnel?.compare_groups,u=new Map(Nr(e).flatMap(h=>"other"in h?[]:[[ne(h.value).text,h.value]])),c=_e(
t.dataset).value.value?.columns??[],m=c.filter(({type:h,actor:g})=>h==="string"&&!g).map(({name:h})=>h),d=h=>{he({document:Le(
Le(t,"funnel.by",Ce(h)),"funnel.compare_groups",void 0)})},p=h=>re("funnel.compare_groups",{...l,control:u.get(h)}),f=hm(
e,a).length>0;return r(O,{children:[r("div",{class:Vf,children:[r("span",{class:ym,children:[r("span",{class:za,children:"\
variant"}),r(en,{title:"The property that says the variant",kind:"outlined",values:m,value:n===""?"choose":n,onChange:d})]}),
u.size>0&&r("span",{class:ym,children:[r("span",{class:za,children:"control"}),r(en,{title:"The control group",kind:"out\
lined",values:[...u.keys()],value:l?ne(l.control).text:"choose",onChange:p})]}),l&&r(O,{children:[r("span",{class:ym,children:[
r("span",{class:za,children:"goal"}),r(en,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(Px),value:Px(
e.steps[a],a),onChange:h=>s(e.steps.findIndex((g,y)=>Px(g,y)===h))})]}),r("span",{class:ym,children:[r("span",{class:za,
children:"exposed by"}),r("span",{class:nR,children:r(ln,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??
"",placeholder:"the first step",onCommit:h=>re("funnel.compare_groups.exposed",h.trim()===""?void 0:h)})})]})]})]}),f?r(
O,{children:[r(jj,{value:e.sample_ratio_p_value??null}),r(XO,{answer:e,by:n,goal:a,zone:e.query?.timezone??"UTC",onMark:o})]}):
r(Re,{icon:"compare",title:n===""?"Which variant did each actor see?":"Which group is the control?",actions:n===""?Kj(c).
map(h=>r(P,{kind:"outlined",onClick:()=>d(h),children:r(D,{value:h,most:32})},h)):[...u.keys()].slice(0,rR).map(h=>r(P,{
kind:"outlined",onClick:()=>p(h),children:q(h)},h)),children:n===""?"Choose the property that says it: its values are th\
e groups. The steps above are what they are measured by.":"The others are held against it: rate, lift, 95 % interval and\
 p-value of the goal, and whether the groups are of even size."})]})}function Kj(e){return e.filter(({type:t,actor:n,name:o,
distinct:i})=>t==="string"&&!n&&o!=="event"&&(i??0)>=2&&(i??0)<=Vj).sort((t,n)=>(t.distinct??0)-(n.distinct??0)).slice(0,
rR).map(({name:t})=>t)}function Px(e,t){return`${t+1} ${Ln(e)}`}function jj({value:e}){if(e===null)return null;let t=e<Wj;
return r("p",{class:oR,"data-bad":t,role:t?"alert":void 0,children:[r(ue,{name:t?"warning":"check"}),t?`Sample ratio: gr\
oups of these sizes are unlikely by an even split (p ${Fa(e)}). Unless the split was meant to be uneven, trust no figure\
 below.`:`Sample ratio: the groups are of even size (p ${Fa(e)}).`]})}function _x(e){return e.map(({from:t,count:n},o)=>{let i=e[o+1]?.from,s=e[o-1]?.from,a=i??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function sR(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let i=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+i)/e.length}function aR(e,t){if(e[0]?.from===0&&t>0&&t<(e[0].to??
0))return 1;let n=e.findIndex(({to:i})=>i!==null&&t<i),o=e[n];return o?t<=o.from||o.to===null?n:n+(o.from>0?Math.log(t/o.
from)/Math.log(o.to/o.from):(t-o.from)/(o.to-o.from)):e.length}function lR(e,t){let n=Math.max(1,Math.ceil(e.length/t));
return e.map(({from:o},i)=>({at:i/e.length,value:o})).filter((o,i)=>i%n===0)}function bm(e){let t=[...e].sort((l,u)=>l.from-
u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),i=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].from)),
s=[];o.forEach(({from:l,count:u},c)=>{let m=o[c+1]?.from,d=m===void 0||!Number.isFinite(i)||i<=1?1:Math.max(1,Math.min(1e3,
Math.round(Math.log(m/l)/Math.log(i)))),p=h=>h===0?l:h===d&&m!==void 0?m:l*i**h,f=m===void 0&&!Number.isFinite(i);for(let h=0;h<
d;h++)s.push({from:p(h),to:f?null:p(h+1),count:h===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,count:u})=>({
from:l,to:a,count:u})),...s]}var uR="cl",cR="gl",mR="ke",dR="Vi",pR="hl",fR="Wi",hR="fl",gR="Yi";function Wf({title:e,counting:t,bins:n,markers:o=[],summary:i,onBin:s,former:a=null,actions:l,height:u=160}){let c=K(()=>kp(
a?.bins??[],h=>aR(n,h)),[a?.bins,n]),m=Vt(1,n.length,({column:h},g)=>s?.(n[h],g)),d=Math.max(1,...n.map(({count:h})=>h),
...c.map(h=>h.height)),p=n.reduce((h,{count:g})=>h+g,0),f=m.at===null?void 0:n[m.at.column];return r(tt,{title:e,summary:i,
actions:l,onKey:m.key,announced:f?`${Dx(f)}: ${F(f.count)} ${t}, ${H(f.count/Math.max(1,p))}`:"",legend:r(cn,{ranges:a?.
ranges??null}),table:r(De,{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:Dx},{key:"count",head:t,number:!0,
cell:h=>F(h.count)},{key:"share",head:"share",number:!0,cell:h=>H(h.count/Math.max(1,p))}]}),children:r("div",{class:uR,
children:[r("div",{class:cR,style:{"--bins":n.length,"--height":`${u}px`},children:[n.map((h,g)=>r("div",{class:mR,...m.
mark(0,g),title:`${Dx(h)}: ${F(h.count)} ${t}, ${H(h.count/Math.max(1,p))}`,onClick:s&&(y=>s(h,y.currentTarget)),children:r(
"div",{class:dR,style:{"--share":h.count/d}})},g)),c.length>0&&r(NM,{steps:c,bins:n.length,most:d}),o.map(({at:h,label:g},y)=>{
let w=sR(n,h);return w===null?null:r("div",{class:pR,style:{"--at":w},children:r("span",{class:fR,"data-late":w>.8||y===
0&&o.length>1&&w>.22,children:g})},g)})]}),r("div",{class:hR,"aria-hidden":"true",children:lR(n,6).map(({at:h,value:g})=>r(
"span",{class:gR,"data-late":h>.9,style:{"--at":h},children:$e(g)},h))})]})})}function Dx({from:e,to:t}){return t===null?
`${$e(e)} and more`:`${$e(e)} to ${$e(t)}`}var Jj=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function Ax(e){let t=Object.
entries(e).filter(([n])=>!Jj.includes(n));return Object.fromEntries(t)}function Ex(e,t,n){return e.funnel?{...Oe(e),aggregate:{
over:{flows:{funnel:Ax(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - step_time_${t}, 30, 'log') as length`]}}:
null}var yR="ul",bR="ml",Kf="vl";var Yj=8;function wR({answer:e,document:t,zone:n}){let{steps:o}=e,i=ft(e,n),s=e.compare?.steps,a=o.at(-1),l=t.funnel?.order!==
"any";return r("div",{class:yR,children:[o.slice(1).map((u,c)=>r(vR,{from:Ln(o[c]),to:Ln(u),times:u.time_from_previous,ranges:i,
former:s?.[c+1]?.time_from_previous,question:l&&c<Yj?Ex(t,c+1,c+2):null},c)),o.length>2&&a&&r(vR,{from:Ln(o[0]),to:Ln(a),
times:a.time_from_entry,ranges:i,former:s?.at(-1)?.time_from_entry,all:!0,question:l?Ex(t,1,o.length):null})]})}function vR({
from:e,to:t,times:n,former:o,ranges:i,question:s,all:a=!1}){let{answer:l}=ut(s),u=l&&"columns"in l?l:null,c=K(()=>u?bm(xR(
u)):_x(n?.histogram??[]),[u,n]),m=K(()=>u?bm(xR(u.compare)):_x(o?.histogram??[]),[u,o]),d=o?.median??null,p=n?.median??null,
f=n?.p90??null,h=[...p===null?[]:[{at:p,label:`median ${$e(p)}`}],...f===null?[]:[{at:f,label:`p90 ${$e(f)}`}]],g=r("spa\
n",{class:bR,children:[a&&r("span",{class:Kf,children:"all the way:"}),r(D,{value:e,most:40,middle:!0})," ",r("span",{class:Kf,
children:"to"})," ",r(D,{value:t,most:40,middle:!0}),i&&d!==null&&r("span",{class:Kf,children:["median before ",$e(d)]})]});
return r(Wf,{title:g,counting:"actors",bins:c,markers:h,former:i&&{bins:m,ranges:i},summary:`Time from ${q(e)} to ${q(t)}\
: ${V(n?.count??0)} actors, median ${p===null?"unknown":$e(p)}${d===null?"":`, ${$e(d)} before`}`})}function xR(e){return(e?.
rows??[]).flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function Qj(e,t){let n=Ax(e.funnel);return{...Oe(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function kR(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function CR(e,t,n){
let o=kR(e,t),i=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{Xj(e,t,n)}}];return i>1&&Rx(
e)&&s.push({label:`Explain drop ${i-1} › ${i}`,icon:"difference",act:()=>Lx(e,i)}),s}function Rx(e){return e.funnel?.order!==
"any"}function Lx(e,t){Ue({document:Qj(e,t),view:"difference",as:null},`drop ${t-1} › ${t}`)}async function Xj(e,t,n){
let o=kR(e,t);try{let{only:i}=await lr(e,t);i&&o!==void 0?Ue({document:{...Oe(i),paths:{start:o}},view:"paths",as:null},
n):ee("No condition says who these are.")}catch(i){ee(q(J(i).message))}}var eG="conversion_rate";function Nx(e,t){let n=Nr(e),o=[],i=(a,l)=>{for(let{time:u,steps:c}of l??[]){let m=c[0]?.count??
0;o.push([u,...a===null?[]:[tG(a)],m>0?c.at(-1)?.from_first??null:null])}};n.length===0&&i(null,e.trend);for(let a of n)
i(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:eG,type:"float64"}],rows:o,stats:e.stats,...e.compare?{compare:Nx(e.compare,
t)}:{}}}function tG(e){return"other"in e||Array.isArray(e.value)?ko(e):e.value}var nG=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function SR(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*nG.get(o);return t}function oG(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(String(t)))-SR(e.query?.funnel?.window)}
var rG=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"Month"}];function TR({
answer:e,document:t,by:n}){let o=K(()=>Nx(e,n),[e,n]),i=mu(),s=e.query?.timezone??t.timezone??"UTC",a=t.funnel?.trend;return o.
rows.length===0?r(Pe,{}):r(O,{children:[r("div",{class:Vf,children:[r("span",{class:za,children:"by entry"}),r(Dt,{label:"\
Length of a bucket",value:String(a??"1d"),choices:rG,onChange:l=>re("funnel.trend",l)})]}),r(cu,{answer:o,document:o.query,
zone:s,form:"lines",...i,end:oG(e),onZoom:(l,u)=>An({from:new Date(l*1e3).toISOString(),to:new Date(u*1e3).toISOString()})})]})}function MR({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,{onMark:a,menu:l}=xi(i,(m,d)=>i?CR(i,m,d):[]);if(!o||
!i||!iG(o))return r(Oo,{result:t});if(pm(o.steps)===0&&s==="exact"&&n!=="groups")return r(ai,{result:t,children:"No acto\
r of this range did the first step."});let u=ie(i.funnel?.by).join(", "),c=o.query?.timezone??i.timezone??"UTC";return r(
Zn,{children:[n==="trend"&&r(TR,{answer:o,document:i,by:u}),n==="time"&&r(wR,{answer:o,document:i,zone:c}),n==="groups"&&
r(iR,{answer:o,document:e,by:u,onMark:a}),n!=="trend"&&n!=="time"&&n!=="groups"&&r(IO,{answer:o,intervals:t.intervals,by:u,
zone:c,onMark:a,onExplain:Rx(i)?m=>Lx(i,m):void 0}),l]})}function iG(e){return"steps"in e}var $R={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],chartOf:()=>"steps",choose:sG,Sentence:hx,Page:MR};function sG(e,t){if(!e.funnel)return e;let{trend:n}=e.funnel;return t===
"trend"?n===void 0?Le(e,"funnel.trend","1d"):e:n===void 0?e:Le(Le(e,"funnel.trend",void 0),"funnel.trend_mode",void 0)}var PR=new Map;function aG(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function _R(e,t){let n=aG(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";PR.set(`${e.dataset} ${o}`,e);let i=PR.get(
`${e.dataset} ${n}`),s=Oe(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...i?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,m=n==="\
lifecycle"?i?.lifecycle:i?.stickiness;return{...s,[n]:{...m,...u,...c===void 0?{}:{event:c}}}}function DR(e){return AR([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function AR(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return ER((e.find(o=>o*n>=t*(1-1e-9))??10)*n)}function jf(e,t,n){let o=AR([1,2,2.5,5,10],Math.
max(t-e,1e-12)/Math.max(1,n)),i=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-i)+1},
(a,l)=>ER((i+l)*o))}function ER(e){return Number(e.toPrecision(12))}var OR="wl",RR="bl",LR="yl",NR="kl",BR="zl",FR="jl",zR="Zi",IR="Xl",HR="Cl",qR="c",UR="Sl",VR="Bl",Bx="El",Fx="ze";function Jf({title:e,summary:t,parts:n,bars:o,over:i,ranges:s=null,intervals:a,actions:l,onPart:u}){let c=C=>Wt(V(C),a),
m=Vt(n.length,o.length,({row:C,column:_},T)=>u(_,C,T)),d=o.flatMap(({values:C,former:_})=>[C,..._?[_.values]:[]]).map(C=>({
up:Gf(C,1),down:Gf(C,-1)})),p=Math.max(0,...d.map(({up:C})=>C)),f=Math.min(0,...d.map(({down:C})=>C)),h=Math.max(p-f,1e-12),
g=Math.max(1,Math.ceil(o.length/12)),y=m.at,w=y?o[y.column]:void 0,v=(C,_)=>`${C.label}, ${n[_].label}: ${a===null?F(Math.
abs(C.values[_]??0)):c(Math.abs(C.values[_]??0))}${C.unfinished?", not over":""}${uG(C,_)}`;return r(tt,{title:e,summary:t,
announced:w&&y?v(w,y.row):"",onKey:m.key,actions:l,table:r(De,{label:i,rows:o,columns:[{key:"over",head:i,cell:({label:C,
unfinished:_})=>`${C}${_?" (not over)":""}`},...n.map((C,_)=>({key:C.key,head:C.label,number:!0,cell:({values:T})=>c(T[_]??
0)})),...s===null?[]:n.map((C,_)=>({key:`${C.key} before`,head:`${C.label} before`,number:!0,cell:({former:T})=>T?c(T.values[_]??
0):"–"}))]}),legend:r(O,{children:[n.length>1&&r("ul",{class:VR,children:[n.map(C=>r("li",{class:Bx,children:[r("span",
{class:Fx,style:{"--color":`var(${C.color})`}}),C.label]},C.key)),o.some(({unfinished:C})=>C)&&r("li",{class:Bx,children:[
r("span",{class:Fx,"data-unfinished":"true"}),"not over"]})]}),r(cn,{ranges:s,kind:"former"})]}),children:r("div",{class:OR,
children:[r("div",{class:RR,"aria-hidden":"true",children:jf(f,p,7).map(C=>r("span",{class:LR,style:{"--at":(p-C)/h},children:r(
"span",{class:NR,children:V(Math.abs(C))})},C))}),r("div",{class:BR,children:r("div",{class:FR,style:{"--bars":o.length},
children:o.map((C,_)=>r("div",{class:zR,children:[r("div",{class:IR,style:{"--share":p/h},children:[n.map((T,L)=>(C.values[L]??
0)>0&&k(C,T,L,_,p)).reverse(),C.former&&p>0&&r(bo,{at:Gf(C.former.values,1)/p})]}),r("div",{class:HR,style:{"--share":-f/
h},children:[n.map((T,L)=>(C.values[L]??0)<0&&k(C,T,L,_,-f)),C.former&&f<0&&r(bo,{at:1-Gf(C.former.values,-1)/f,color:"v\
ar(--series-2)"})]}),_%g===0&&r("span",{class:UR,children:C.short})]},_))})})]})});function k(C,_,T,L,R){return r("div",
{class:qR,"data-unfinished":C.unfinished,title:v(C,T),...m.mark(T,L),style:{"--share":Math.abs(C.values[T]??0)/R,"--colo\
r":`var(${_.color})`},onClick:Y=>u(L,T,Y.currentTarget)},_.key)}}function uG({values:e,former:t},n){if(!t)return"";let[o,
i]=[Math.abs(e[n]??0),Math.abs(t.values[n]??0)];return`; ${F(i)} ${t.label} (${ui(o,i)})`}function Gf(e,t){return e.reduce(
(n,o)=>o*t>0?n+o:n,0)}var zx=["returning","resurrecting","new","dormant"],WR=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],cG=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function KR({answer:e,
zone:t,onMark:n}){let o=go(e),i=e.query?.lifecycle?.period??"day",s=cG.get(i)??86400,a=e.periods.map((c,m)=>({former:mG(
e.compare?.periods[m],s,t),label:sn(c.start,s,t),short:s<86400?j(c.start,t,"clock"):s>20*86400?j(c.start,t,"month"):j(c.
start,t,"dayShort"),values:zx.map(d=>c[d]),unfinished:!c.complete})),l=e.periods.findLast(({complete:c})=>c)??e.periods.
at(-1),u=l?`, in the last finished one ${V(l.new)} new, ${V(l.returning)} returning, ${V(l.resurrecting)} back again, ${V(
-l.dormant)} gone`:"";return r(Jf,{title:`Active by ${i}: above the line who is here, below who is gone`,over:i,ranges:ft(
e,t),parts:WR,bars:a,intervals:o,summary:`Lifecycle over ${a.length} periods${u}`,onPart:(c,m,d)=>n({period:e.periods[c].
start,state:zx[m]},`${WR[m].label}, ${a[c].label}`,d)})}function mG(e,t,n){return e&&{label:`in ${sn(e.start,t,n)}`,values:zx.
map(o=>e[o])}}var jR="Il",GR="Ul",JR="Hl",ZR="Ll",Ix="Ml",YR="Nl",QR="er",XR="Rl";var Hx=280,Ki={top:12,right:24,bottom:28,left:56},qx=4;function t4({title:e,summary:t,curves:n,names:o,period:i,text:s=H,
table:a,ranges:l=null,onPoint:u}){let{host:c,width:m}=_l(),[d,p]=S(()=>pG(n)),f=n.filter(({key:R})=>!d.has(R)),h=Vt(f.length,
o.length,({row:R,column:Y},E)=>u(n.indexOf(f[R]),Y,E)),g=DR(Math.max(0,...f.flatMap(({points:R,former:Y=[]})=>[...Y.map(
E=>E??0),...R.map(E=>(f.length<=qx?E?.high:E?.value)??0)]))),y=Math.max(1,m-Ki.left-Ki.right),w=R=>Ki.left+(o.length<2?y/
2:R/(o.length-1)*y),v=R=>Ki.top+(1-R/g)*(Hx-Ki.top-Ki.bottom),k=h.at,C=k?f[k.row]:void 0,_=k&&C?C.points[k.column]??null:
null,T=k&&C?`${C.name}, ${i} ${o[k.column]}: ${_?`${s(_.value)}, between ${s(_.low)} and ${s(_.high)}`:"not over"}${fG(_,
C.former?.[k.column],l,s)}`:"",L=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(y/48))));return r(tt,{title:e,summary:t,
announced:T,onKey:h.key,table:a,actions:T&&r("span",{class:XR,"aria-hidden":"true",children:T}),legend:r(O,{children:[r(
cn,{ranges:l,kind:"former"}),n.length>1&&r(Lp,{rows:n.map(({key:R,keys:Y,color:E,points:N})=>({key:R,keys:Y,color:E??0,last:N.
findLast(G=>G!==null)?.value??null,total:0})),all:n.length,hidden:d,onHidden:p,text:s})]}),children:r("div",{ref:c,class:jR,
children:m>0&&r("svg",{width:m,height:Hx,"aria-hidden":"true",children:[jf(0,g,5).map(R=>r("g",{children:[r("line",{x1:Ki.
left,x2:m-Ki.right,y1:v(R),y2:v(R),class:GR}),r("text",{x:Ki.left-8,y:v(R)+4,class:JR,children:s(R)})]},R)),o.map((R,Y)=>Y%
L===0&&r("text",{x:w(Y),y:Hx-8,class:ZR,children:R},R)),f.length<=qx&&f.map(({key:R,points:Y,color:E})=>r("path",{d:hG(Y,
w,v),class:YR,style:{fill:Zf(E)}},R)),f.map(({key:R,former:Y=[],color:E})=>r("path",{"data-former":"true",d:e4(Y,w,v),class:Ix,
"stroke-dasharray":"2 4",style:{stroke:Zf(E)}},`${R} before`)),f.map(({key:R,points:Y,color:E})=>r("path",{d:e4(Y.map(N=>N?.
value??null),w,v),class:Ix,"stroke-dasharray":E===null?void 0:$l(E).join(" "),style:{stroke:Zf(E)}},R)),f.map((R,Y)=>R.points.
map((E,N)=>E&&r("circle",{cx:w(N),cy:v(E.value),r:k?.row===Y&&k.column===N?5:3,class:QR,style:{fill:Zf(R.color)},...h.mark(
Y,N),onPointerEnter:()=>h.set({row:Y,column:N}),onClick:G=>u(n.indexOf(R),N,G.currentTarget)},`${R.key} ${N}`)))]})})})}
function pG(e){let t=e.filter(n=>n.few).map(({key:n})=>n);return new Set(e.length>qx&&t.length<e.length?t:[])}function Zf(e){
return e===null?"var(--other)":`var(${_n(e)})`}function e4(e,t,n){return e.map((o,i)=>o===null?"":`${(e[i-1]??null)===null?
"M":"L"}${t(i)} ${n(o)}`).join("")}function fG(e,t,n,o){return!n||t===null||t===void 0?"":`; ${o(t)} in ${n.before}${e?`\
 (${qe(e.value,t)})`:""}`}function hG(e,t,n){let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let i=o.
map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...i,...s].
join("L")}Z`}function n4(e,t,n,o,i){let s=l=>i===null?null:Zt(i,l)??{},a={kind:"total",group:e,start:"",size:t.cohorts.reduce((l,{size:u})=>l+
u,0),shift:0,cells:t.total.map(({count:l,size:u,share:c,value:m},d)=>{let p=n?.total[d];return{count:l,size:u,share:c,value:o4(
m),complete:u>0,intervals:s(["total",d]),before:p&&p.size>0?{start:"",count:p.count,size:p.size,share:p.share}:null}})};
return o?[a,...t.cohorts.map(({start:l,size:u,periods:c},m)=>{let d=n?.cohorts[m];return{kind:"cohort",group:e,start:l,size:u,
shift:0,cells:c.map(({count:p,share:f,value:h,complete:g},y)=>{let w=d&&d.size>0&&d.periods[y]?.complete?d.periods[y]:void 0;
return{count:p,size:u,share:f,value:o4(h),complete:g,intervals:s(["cohorts",m,"periods",y]),before:d&&w?{start:d.start,count:w.
count,size:d.size,share:w.share}:null}})}})]:[a]}function i4(e){let t=[...new Set(e.filter(({kind:o})=>o==="cohort").map(
({start:o})=>o))].sort((o,i)=>Date.parse(o)-Date.parse(i)),n=Math.max(0,...e.map(({cells:o})=>o.length))+Math.max(0,t.length-
1);return e.map(o=>{if(o.kind==="cohort"){let s=t.indexOf(o.start);return{...o,shift:s,cells:Array.from({length:n},(a,l)=>o.
cells[l-s]??null)}}let i=e.filter(({kind:s,group:a})=>s==="cohort"&&a===o.group);return{...o,cells:Array.from({length:n},
(s,a)=>gG(i,t,a))}})}function gG(e,t,n){let o=e.map(({start:a,cells:l})=>({period:n-t.indexOf(a),cells:l})).flatMap(({period:a,
cells:l})=>a>0&&l[a]?[l[a]]:[]);if(o.length===0||o.some(({complete:a})=>!a))return null;let[i,s]=[o.reduce((a,l)=>a+l.count,
0),o.reduce((a,l)=>a+l.size,0)];return{count:i,size:s,share:s===0?0:i/s,value:null,complete:s>0,intervals:o.some(({intervals:a})=>a!==
null)?{}:null,before:null}}function o4(e){return typeof e=="number"?e:null}function Yf(e,t,n=null){let o=new Map((e.compare?.
groups??[]).map(s=>[Mu(s),s])),i=(e.groups??[]).flatMap((s,a)=>n4(s,s,o.get(Mu(s)),t(a),n===null?null:Zt(n,["groups",a])??
{}));return[...n4(null,e,e.compare,t(-1),n),...i]}function vm(e,t){return t==="change"?e.before&&e.complete?e.share-e.before.
share:null:t==="share"?e.share:t==="count"?e.count:e.value}function Ux(e,t){let n=t==="count"&&e.some(({kind:i})=>i==="c\
ohort")?e.filter(({kind:i})=>i==="cohort"):e,o=0;for(let{cells:i,shift:s}of n)i.forEach((a,l)=>{a&&l>s&&a.complete&&(o=Math.
max(o,Math.abs(vm(a,t)??0)))});return o}var r4=9;function s4(e,t){return e===null||e<=0||t<=0?0:Math.min(r4,Math.max(1,Math.
ceil(e/t*r4)))}function a4(e,t){return{fromRow:Math.min(e.row,t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,
t.column),toColumn:Math.max(e.column,t.column)}}function l4(e,t){let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.
slice(t.fromRow,t.toRow+1))if(o.kind!=="total")for(let i of o.cells.slice(t.fromColumn,t.toColumn+1))i!==null&&(n.cells++,
i.complete?(n.count+=i.count,n.size+=i.size):n.unfinished++);return n}function u4(e,t){if(t<=0)return null;let n=1.959964,
o=e/t,i=1+n*n/t,s=(o+n*n/(2*t))/i,a=n*Math.sqrt(o*(1-o)/t+n*n/(4*t*t))/i;return[Math.max(0,s-a),Math.min(1,s+a)]}function xm(e){
let t=e.query?.retention?.brackets,n=e.total.length;return t?["0",...t.map(i=>Array.isArray(i)?i.join("–"):String(i))].
slice(0,n):Array.from({length:n},(i,s)=>String(s))}function Mu(e){return JSON.stringify("other"in e?{other:!0}:e.value)}function Qf({rows:e,names:t,rowName:n}){let o=K(()=>[{key:"cohort",head:"cohort",cell:i=>r("bdi",{children:q(n(i))})},{key:"\
size",head:"size",number:!0,cell:i=>F(i.size)},...t.map((i,s)=>({key:`period ${i}`,head:i,number:!0,cell:({cells:a})=>{let l=a[s];
return!l||l.size===0?"–":`${F(l.count)} (${H(l.share)})${l.complete?"":" not over"}${l.before?`, ${qe(l.share,l.before.
share)}`:""}`}}))],[t]);return r(De,{label:"Cohorts",rows:e,columns:o})}var yG=50;function m4({answer:e,by:t,zone:n,onMark:o}){let i=e.query?.retention?.period??"day",s=xm(e).slice(1),a=K(()=>(e.
groups??[]).slice(0,yG),[e]),l=K(()=>{let d=bG(e);return a.length===0?[c4(e.total,e.compare?.total,null,t)]:a.map(p=>c4(
p.total,d.get(Mu(p)),p,t))},[e,t]),u=Yf(e,()=>!1),c=(d,p,f)=>{let h=a[d]??null;o({period:p+1,state:"returned",...zs(h)},
`${h?ko(h):"all"}, ${i} ${s[p]}`,f)},m=l[0]?.points[0];return r(t4,{title:`Came back, by ${i}, with 95 % intervals${l.some(
({few:d})=>d)&&l.length>4?`; groups of fewer than ${Tu} are off`:""}`,curves:l,names:s,period:i,ranges:ft(e,n),onPoint:c,
summary:`Retention curves${t===""?"":` by ${q(t)}`}: ${l.length} lines over ${s.length} periods, ${m?H(m.value):"nobody"}\
 in ${i} 1`,table:r(Qf,{rows:u,names:xm(e),rowName:({group:d})=>d?ko(d):"all"})},t)}function bG(e){return new Map((e.compare?.
groups??[]).map(t=>[Mu(t),t.total]))}function c4(e,t,n,o){let i=n?ko(n):"all",s=e.slice(1).map(({count:u,size:c,share:m})=>{
let d=u4(u,c);return d&&{value:m,low:d[0],high:d[1]}}),a=n===null?["all"]:"other"in n?[i]:Array.isArray(n.value)?n.value:
[n.value],l=n===null?0:"other"in n?null:Hn(o,a);return{key:n===null?"all":Mu(n),keys:a,name:i,color:l,points:s,few:(e[0]?.
size??0)<Tu,...t?{former:t.slice(1).map(({size:u,share:c})=>u>0?c:null)}:{}}}var p4="Al",f4="Dl",h4="Tl",g4="g",Xf="je",eh="ir",y4="_l",b4="e",v4="Xe",x4="ql",w4="Fl",k4="Gl",C4="Jl",S4="rr",T4="ar",
M4="Kl",$4="Ol";function P4({row:e,name:t,by:n,says:o,largest:i,open:s,onToggle:a,marked:l,mark:u,text:c,title:m,onChoose:d,onPress:p}){
return r("tr",{class:e.kind==="total"?v4:void 0,children:[r("th",{scope:"row",class:Xf,children:s===null?r("span",{class:x4,
children:t}):r("button",{type:"button",tabIndex:-1,class:w4,"aria-expanded":s,onClick:a,children:[r(ue,{name:s?"down":"r\
ight",size:12}),e.group===null?"all":r(Wi,{property:n,group:e.group,most:24})]})}),r("td",{class:eh,title:F(e.size),children:Wt(
V(e.size),e.cells[0]?.intervals??null)}),e.cells.map((f,h)=>{if(f===null)return r("td",{},h);let g=e.kind==="total"&&!f.
complete,y=vm(f,o);return r("td",{class:b4,"data-shade":h===e.shift||!f.complete?0:s4(o==="change"&&y!==null?Math.abs(y):
y,i),"data-open":!f.complete,"data-sign":o==="change"&&y!==null?Math.sign(y):void 0,"data-marked":l(h),...u(h),title:g?"\
no finished period":m(f,h),onClick:w=>d(h,w.currentTarget),onPointerDown:()=>p(h,!1),onPointerEnter:w=>{w.buttons===1&&p(
h,!0)},children:g?"":c(f)},h)})]})}var vG=120,xG=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function A4({answer:e,says:t,byDate:n,
by:o,zone:i,onMark:s}){let[a,l]=S(new Set),[u,c]=S(!1),[m,d]=S(null),p=(e.groups?.length??0)>0,f=go(e),h=K(()=>{let Z=Yf(
e,X=>a.has(X)!==(X===-1&&!p),f);return n?i4(Z):Z},[e,f,a,p,n]),g=u?h:h.slice(0,vG),y=e.query?.retention?.period??"day",w=xG.
get(y)??86400,v=xm(e),k=n?wG(h,y,i):v,C=ft(e,i),_=Z=>Z.kind==="cohort"?sn(Z.start,w,i):Z.group===null?"all":ko(Z.group),
T=(Z,X)=>{let ae=g[Z.row],ce=Z.column-ae.shift;if(!ae.cells[Z.column]||n&&ae.kind==="total")return;let je={period:ce,state:"\
returned",...ae.kind==="cohort"?{cohort:ae.start}:{},...zs(ae.group)};s(je,`${_(ae)}, ${y} ${v[ce]}`,X)},L=Vt(g.length,k.
length,T),R=m&&L.at?a4(m,L.at):null,Y=Z=>(Z.key.startsWith("Arrow")&&d(Z.shiftKey?m??L.at:null),Z.key==="Escape"&&m?(d(null),
!0):L.key(Z)),E=Z=>{let X=new Set(a);X.delete(Z)||X.add(Z),l(X)},N=L.at?g[L.at.row]:void 0,G=Z=>n?k[Z]:`${y} ${k[Z]}`,W=R?
SG(g,R):N&&L.at?`${_(N)}, ${G(L.at.column)}: ${D4(N.cells[L.at.column],C&&_4(N.cells[L.at.column],w,i,C))}`:"";return r(
tt,{scrolls:!0,title:r(O,{children:["Came back, by ",y," ",r("span",{class:p4,children:["of ",Wt(Se(g[0]?.size??0,"actor"),
f)]})]}),summary:TG(e,y),announced:W,onKey:Y,actions:R&&r("span",{class:f4,children:W}),table:r(Qf,{rows:h,names:k,rowName:_}),
legend:r(O,{children:[r("div",{class:C4,"aria-hidden":"true",children:[r("span",{children:"0"}),r("span",{class:S4}),r("\
span",{children:kG(Ux(h,t),t)}),r("span",{class:T4})," period not over, in no total",t==="change"&&r(O,{children:[r("spa\
n",{class:M4})," less than before"]})]}),r(cn,{ranges:C,kind:"words"})]}),children:r("div",{class:h4,children:[r("table",
{class:g4,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",class:Xf,children:r("span",{class:$4,children:p?
r(D,{value:o,most:64}):"cohort"})}),r("th",{scope:"col",class:eh,children:"size"}),k.map((Z,X)=>r("th",{scope:"col",class:y4,
children:X===0&&!n?`${y} 0`:Z},Z))]})}),r("tbody",{onPointerLeave:()=>{},children:g.map((Z,X)=>r(P4,{row:Z,name:_(Z),by:o,
says:t,largest:Ux(h,t),open:Z.kind==="total"?h[X+1]?.kind==="cohort":null,onToggle:()=>E(Z.group===null?-1:(e.groups??[]).
indexOf(Z.group)),marked:ae=>R!==null&&X>=R.fromRow&&X<=R.toRow&&ae>=R.fromColumn&&ae<=R.toColumn,mark:ae=>L.mark(X,ae),
text:ae=>ae.size===0?"":CG(ae,t),title:(ae,ce)=>`${G(ce)}: ${D4(ae,C&&_4(ae,w,i,C))}`,onChoose:(ae,ce)=>{m||T({row:X,column:ae},
ce)},onPress:(ae,ce)=>{d(ce?m??L.at:null),L.set({row:X,column:ae})}},X))})]}),h.length>g.length&&r("button",{type:"butto\
n",class:k4,onClick:()=>c(!0),children:["All ",F(h.length)," rows"]})]})})}function wG(e,t,n){let i=e.filter(({kind:c})=>c===
"cohort").map(({start:c})=>c)[0];if(i===void 0)return[];let{year:s,month:a,day:l,hour:u}=Cr(i,n);return(e[0]?.cells??[]).
map((c,m)=>{if(t==="hour")return j(Date.parse(i)+m*36e5,n,"hour");let d=Date.UTC(s,a-1+(t==="month"?m:0),l+(t==="month"?
0:m*(t==="week"?7:1)),u);return j(d,"UTC",t==="month"?"month":"dayShort")})}function _4(e,t,n,o){if(!e)return"";if(!e.before)
return`, nothing to compare in ${o.before}`;let{start:i,count:s,size:a,share:l}=e.before,u=i===""?o.before:sn(i,t,n);return`\
; ${F(s)} of ${F(a)}, ${H(l)} ${i===""?"in":"of"} ${u} (${qe(e.share,l)})`}function kG(e,t){return e===null?"–":t==="c\
hange"?qe(e,0):t==="share"?H(e):V(e)}function CG(e,t){let n=vm(e,t);if(n===null)return"–";if(t==="change")return qe(n,
0);let o=At(e.intervals,[t]);return $s(t==="share"?ho(n,o):sr(n,o)).replace(/^~./,"")}function D4(e,t){if(!e)return"no s\
uch period";let n=e.value===null?"":`, value ${V(e.value)}`;return`${Wt(F(e.count),e.intervals)} of ${Wt(F(e.size),e.intervals)}\
, ${ho(e.share,At(e.intervals,["share"]))}${n}${e.complete?"":", the period is not over"}${t??""}`}function SG(e,t){let{
cells:n,unfinished:o,count:i,size:s}=l4(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n}\
 cells: ${V(i)} of ${V(s)}, ${s===0?"–":H(i/s)}${a}`}function TG(e,t){let n=e.total[1],o=e.total.findLast(({size:i})=>i>
0);return`Retention by ${t}: ${e.cohorts.length} cohorts, ${H(n?.share??0)} came back in ${t} 1, ${H(o?.share??0)} in th\
e last finished one`}function E4({answer:e,zone:t,onMark:n}){let[o,i]=S(!1),s=go(e),a=e.query?.stickiness?.period??"day",l=ft(e,t),u=e.active_periods.
map((d,p)=>({former:MG(e.compare?.active_periods[p],o,l),label:Se(d.periods,a)+(o?" or more":""),short:String(d.periods),
values:[o?d.or_more:d.count],unfinished:!1})),c=e.active_periods[0],m=e.active_periods.reduce((d,p)=>d+p.periods*p.count,
0)/Math.max(1,e.count);return r(Jf,{title:`On how many ${a}s: ${Wt(V(e.count),s)} actors, ${Wt(m.toFixed(1),s)} on avera\
ge`,over:`${a}s`,ranges:l,bars:u,intervals:s,parts:[{key:"actors",label:"actors",color:"--series-1"}],summary:`Stickines\
s: ${V(e.count)} actors, ${H(c?.share??0)} on one ${a} only, ${m.toFixed(1)} on average`,actions:r(Dt,{label:"Exactly so\
 many, or more",value:o?"more":"exactly",onChange:d=>i(d==="more"),choices:[{value:"exactly",label:"Exactly"},{value:"mo\
re",label:"Or more"}]}),onPart:(d,p,f)=>n({periods:e.active_periods[d].periods,...o?{or_more:!0}:{}},u[d].label,f)})}function MG(e,t,n){
return e&&n?{label:`in ${n.before}`,values:[t?e.or_more:e.count]}:void 0}function O4(e,t,n){let o={...t,state:"not_returned"},i=`${n}: did not come back`,s=t.period===0,a=(l,u,c,m,d=!1)=>({label:l,
icon:u,disabled:d,act:()=>{$G(e,c,m)}});return[a("Actors who did not come back","actor",o,l=>qc({...l,label:i}),s),a("Sa\
ve who did not as cohort…","save",o,l=>Uc({...l,label:i}),s||t.cohort===void 0),a("Paths after the start","paths",t,l=>PG(
e,l,n),t.cohort===void 0)]}async function $G(e,t,n){try{n(await lr(e,t))}catch(o){ee(q(J(o).message))}}function PG(e,{only:t},n){
let o=e.retention?.start;t&&o!==void 0?Ue({document:{...Oe(t),paths:{start:o}},view:"paths",as:null},`paths of ${n}`):ee(
"No condition says who these are.")}var R4="Pl";var AG=60;function L4({result:e,as:t}){let{answer:n,of:o,phase:i}=e,s=xi(o,(u,c)=>o?.retention?O4(o,u,c):[]);if(!n||!o)return r(
Oo,{result:e});let a=n.query?.timezone??o.timezone??"UTC";if(LG(n))return r(Zn,{children:[r(E4,{answer:n,zone:a,onMark:s.
onMark}),s.menu]});if(RG(n))return r(Zn,{children:[r(KR,{answer:n,zone:a,onMark:s.onMark}),s.menu]});if(!OG(n))return r(
Oo,{result:e});if(n.cohorts.every(({size:u})=>u===0)&&i==="exact")return r(ai,{result:e,children:"Nobody of this range d\
id what starts a cohort."});let l=ie(o.retention?.by).join(", ");return r(Zn,{children:[r(EG,{answer:n,as:t,by:l,zone:a,
onMark:s.onMark,measured:o.retention?.measure!==void 0}),s.menu]})}function EG({answer:e,as:t,by:n,zone:o,onMark:i,measured:s}){
let[a,l]=S(()=>Tr("retention-says")??"share"),u=g=>{l(g),Mr("retention-says",g)},[c,m]=S(!1),d=e.compare!==void 0,p=a===
"value"&&!s||a==="change"&&!d?"share":a,f=[{value:"share",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",
label:"Value"}]:[],...d?[{value:"change",label:"Change"}]:[]],h=e.cohorts.length>1&&e.cohorts.length<=AG&&!e.query?.retention?.
brackets&&e.query?.retention?.day!=="rolling";return t==="curve"?r(m4,{answer:e,by:n,zone:o,onMark:i}):r(Zn,{children:[r(
"div",{class:R4,children:[r(Dt,{label:"What cells say",value:p,onChange:u,choices:f}),h&&r(Dt,{label:"What columns are",
value:c?"date":"age",onChange:g=>m(g==="date"),choices:[{value:"age",label:"By age"},{value:"date",label:"By date"}]})]}),
r(A4,{answer:e,says:p,byDate:h&&c,by:n,zone:o,onMark:i})]})}function OG(e){return"cohorts"in e}function RG(e){return"per\
iods"in e}function LG(e){return"active_periods"in e}function N4(e){return e.document.lifecycle?r(yx,{...e}):e.document.stickiness?r(bx,{...e}):r(gx,{...e})}var B4={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],chartOf:e=>e.lifecycle?"lifecycle":e.stickiness?"stickiness":"matrix",choose:_R,Sentence:N4,
Page:L4};function ki(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function NG(e){return"other"in e?ki(e.depth,null,
!0):ki(e.depth,e.value,!1)}function F4(e,t){let n=[...new Set(e.nodes.map(({depth:m})=>m))].sort((m,d)=>m-d),o=n.map(m=>e.
nodes.filter(d=>d.depth===m).sort(BG)),i=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(m=>m.
reduce((d,{count:p})=>d+p,0))),a=Math.max(...o.map(m=>m.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((m,d)=>{let p=0;for(let f of m){let h=Math.max(t.nodeLeast,f.count*l);u.push({key:NG(f),depth:f.depth,value:"\
other"in f?void 0:f.value,others:"other"in f?f.nodes:0,count:f.count,starts:f.starts,ends:f.ends,x:d*i,y:p,height:h}),p+=
h+t.gap}});let c=Math.max(...u.map(m=>m.y+m.height),0);return{nodes:u,edges:FG(e.edges,u,l),depths:n,width:i*n.length,height:c,
columnWidth:i}}function BG(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function FG(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),i=e.flatMap(c=>{let m=o.get(ki(c.depth,c.from,c.from_other===!0)),d=o.get(ki(c.depth+1,c.to,c.to_other===
!0));return m&&d?[{edge:c,from:m,to:d}]:[]}),s=new Map,a=new Map,l=(c,m,d)=>{let p=c.get(m.key)??0;return c.set(m.key,p+
d),m.y+p},u=new Map;for(let{edge:c,from:m}of[...i].sort((d,p)=>d.to.y-p.to.y))u.set(c,l(s,m,c.count*n));return[...i].sort(
(c,m)=>c.from.y-m.from.y).map(({edge:c,from:m,to:d})=>({from:m.key,to:d.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,d,c.count*n)}))}function z4(e,t){let n=new Set([t]),o=new Set,i=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),i(u[l],a,l))};return i(t,"from","to"),i(t,"to","from"),{nodes:n,edges:o}}
function I4(e,t,n){let o=(t+n)/2,i=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+i}C${o} ${a+i} ${o} ${s+i} ${t} ${s+i}Z`}function H4({answer:e}){let{compare:t}=e,n=a=>`${ki(a.depth,a.from,a.from_other===!0)} ${ki(a.depth+1,a.to,a.to_other===
!0)}`,o=new Map((t?.edges??[]).map(a=>[n(a),a.count/Math.max(1,t.count)])),i=a=>o.get(n(a))??0,s=(a,l)=>l?r(D,{shown:jn}):
r(D,{value:a,most:64,middle:!0});return r(De,{label:"What follows what",rows:e.edges,columns:[{key:"depth",head:"depth",
number:!0,cell:({depth:a})=>String(a)},{key:"from",head:"from",cell:a=>s(a.from,a.from_other)},{key:"to",head:"to",cell:a=>s(
a.to,a.to_other)},{key:"count",head:"paths",number:!0,cell:({count:a})=>F(a)},{key:"share",head:"of all",number:!0,cell:({
count:a})=>H(a/Math.max(1,e.count))},...t?[{key:"before",head:"of all before",number:!0,cell:a=>H(i(a))},{key:"change",head:"\
change",number:!0,cell:a=>qe(a.count/Math.max(1,e.count),i(a))}]:[],{key:"median",head:"median time",number:!0,cell:({time:a})=>a.
median===null?"–":$e(a.median)}]})}var q4="Ql",U4="Vl",V4="Wl",W4="Yl",K4="Zl",j4="z",G4="Ce",J4="D",Z4="tr",Y4="ex",Q4="Se",X4="ix";var Ia=8,eL=6.6;function tL({answer:e,zone:t,actions:n,onMark:o}){let{host:i,width:s}=_l(),a=go(e),l=K(()=>F4(e,{width:Math.
max(s,1),height:460,bar:Ia,columnLeast:HG(e),nodeLeast:20,gap:8}),[e,s]),u=K(()=>l.depths.map(T=>l.nodes.filter(L=>L.depth===
T)),[l]),c=ft(e,t),m=K(()=>qG(e),[e]),d=T=>c&&m?{share:m.get(T.key)??0,now:T.count/Math.max(1,e.count),ranges:c}:null,[p,
f]=S(null),h=Math.max(0,...u.map(T=>T.length)),g=Vt(h,u.length,({row:T,column:L},R)=>{let Y=u[L][T];Y&&k(Y,R)}),y=g.at?u[g.
at.column]?.[Math.min(g.at.row,u[g.at.column].length-1)]:void 0,w=p??y?.key??null,v=K(()=>w===null?null:z4(l,w),[l,w]),k=(T,L)=>{
o({depth:T.depth,node:T.others>0?{other:!0}:{value:T.value}},wm(T),L)},C=T=>(T.key.startsWith("Arrow")&&f(null),g.key(T)),
_=w===null?"":UG(l,w,e.count,d);return r(tt,{scrolls:!0,title:r(O,{children:[sr(e.count,At(a,["count"]))," paths ",e.compare&&
c&&r(En,{text:ui(e.count,e.compare.count),title:`${F(e.compare.count)} in ${c.before}`})," ",r("span",{class:U4,children:_})]}),
summary:VG(e,l),onKey:C,announced:y?_:"",actions:r(O,{children:[r("span",{class:V4,children:[r("span",{class:W4}),"path \
ends"]}),n]}),table:r(H4,{answer:e}),legend:r(cn,{ranges:c,kind:"words"}),children:r("div",{ref:i,class:q4,children:s>0&&
r("svg",{width:l.width,height:l.height+32,onPointerLeave:()=>f(null),"aria-hidden":"true",children:[l.depths.map((T,L)=>r(
"text",{x:L*l.columnWidth,y:14,class:K4,children:nL(T)},T)),r("g",{transform:"translate(0 28)",children:[l.edges.map(T=>{
let L=l.nodes.find(({key:Y})=>Y===T.from),R=v?.edges.has(T)??!1;return r("path",{d:I4(T,L.x+Ia,L.x+l.columnWidth),class:j4,
"data-lit":R,"data-dim":v!==null&&!R,children:r("title",{children:`${F(T.count)}${T.median===null?"":`, median ${$e(T.median)}`}`})},
`${T.from} ${T.to}`)}),u.map((T,L)=>T.map((R,Y)=>r(IG,{node:R,count:Wt(V(R.count),a),before:d(R),width:l.columnWidth-Ia,
mark:g.mark(Y,L),isAt:y===R,dim:v!==null&&!v.nodes.has(R.key),onPoint:()=>f(R.key),onChoose:E=>k(R,E)},R.key)))]})]})})})}
function IG({node:e,count:t,before:n,width:o,mark:i,isAt:s,dim:a,onPoint:l,onChoose:u}){let c=`${t}${n?`  ${qe(n.now,n.share)}`:
""}`,m=Math.max(4,Math.floor((o-20)/eL)-c.length-1),d=e.count===0?0:e.ends/e.count;return r("g",{class:G4,"data-dim":a,"\
data-other":e.others>0,onPointerEnter:l,onClick:p=>u(p.currentTarget.firstElementChild),children:[r("rect",{x:e.x,y:e.y,
width:Ia,height:e.height,rx:2,class:J4,...i,"data-cursor":s}),d>0&&r("rect",{x:e.x,y:e.y+e.height*(1-d),width:Ia,height:e.
height*d,rx:2,class:Z4}),r("rect",{x:e.x+Ia,y:e.y,width:o-16,height:20,class:Y4}),r("text",{x:e.x+Ia+6,y:e.y+14,class:Q4,
children:[r("tspan",{"data-word":e.others>0,children:Ml(wm(e),m)}),r("tspan",{dx:6,class:X4,children:c})]}),r("title",{children:`${wm(
e)}: ${F(e.count)}${e.ends>0?`, ${F(e.ends)} end here`:""}${e.starts>0?`, ${F(e.starts)} begin here`:""}${oL(n)}`})]})}function HG(e){
let t=e.nodes.reduce((n,o)=>"other"in o?n:Math.max(n,ne(o.value).text.length),0);return Math.max(148,Math.min(260,(t+(e.
compare?14:6))*eL+24))}function wm(e){return e.others>0?`${jn.text} ${e.others}`:ne(e.value).text}function nL(e){return e===
0?"start":e<0?`−${-e}`:`+${e}`}function qG({compare:e}){return e?new Map(e.nodes.map(t=>["other"in t?ki(t.depth,null,!0):
ki(t.depth,t.value,!1),t.count/Math.max(1,e.count)])):null}function oL(e){return e?`; ${H(e.now)} of all in ${e.ranges.now}\
, ${H(e.share)} in ${e.ranges.before}`:""}function UG(e,t,n,o){let i=e.nodes.find(a=>a.key===t);if(!i)return"";let s=i.ends===
0?"":`, ${H(i.ends/Math.max(1,i.count))} end here`;return`${nL(i.depth)} ${wm(i)}: ${F(i.count)}, ${H(i.count/Math.max(1,
n))} of all${s}${oL(o(i))}`}function VG(e,t){let n=t.nodes.find(({depth:i})=>i===1),o=n?`, most often followed by ${wm(n)}\
 (${H(n.count/Math.max(1,e.count))})`:"";return`${V(e.count)} paths over ${t.depths.length} depths${o}; ${ro.other} stan\
ds for rare ones`}var rL="rx",iL="j",sL="ax",aL="or",lL="nr",uL="Be",Vx="pr",cL="tx",mL="ox";function th(e){return"other"in e?"other":JSON.stringify([e.depth,e.nodes])}function KG({compare:e}){return new Map((e?.top_paths??
[]).map(t=>[th(t),t.count/Math.max(1,e.count)]))}function jG(e,t,n,o){let i=n.get(th(e));return i===void 0?{text:" –",
title:`not among the most frequent in ${o.before}`}:{text:` ${qe(e.count/Math.max(1,t.count),i)}`,title:`${H(i)} in ${o.
before}`}}function pL({answer:e,zone:t,cannot:n,onFunnel:o}){let i=e.top_paths,s=ft(e,t),a=KG(e),l=go(e),u=Vt(i.length,1,
({row:d})=>{let p=i[d];p&&!("other"in p)&&n(p)===null&&o(p)}),c=u.at?i[u.at.row]:void 0,m=Math.max(1,...i.map(d=>"other"in
d?0:d.count));return r(tt,{scrolls:!0,title:`${Wt(V(e.count),l)} paths`,summary:`Whole paths: ${i.slice(0,3).map(d=>dL(d,
e.count)).join("; ")}`,announced:c?dL(c,e.count):"",onKey:u.key,table:r(GG,{answer:e}),legend:r(cn,{ranges:s}),children:r(
"ol",{class:rL,children:i.map((d,p)=>r("li",{class:iL,...u.mark(p,0),children:[r("span",{class:sL,title:F(d.count),children:Wt(
V(d.count),l)}),r("span",{class:aL,children:[H(d.count/Math.max(1,e.count)),s&&r(En,{...jG(d,e,a,s)})]}),r("span",{class:lL,
children:[r("span",{class:uL,"data-other":"other"in d,style:{"--share":Math.min(1,d.count/m)}}),a.has(th(d))&&r(bo,{upright:!0,
at:a.get(th(d))*e.count/m})]}),"other"in d?r("span",{class:Vx,children:[r(D,{shown:jn})," ",F(d.paths)," other paths"]}):
r(O,{children:[r("span",{class:Vx,children:d.nodes.map((f,h)=>r("span",{class:cL,children:[h>0&&r("span",{class:mL,"aria\
-hidden":"true",children:"›"}),r(D,{value:f,most:32,middle:!0})]},h))}),r(P,{small:!0,kind:"quiet",icon:"funnel",stop:!1,
disabled:n(d)!==null,onClick:()=>o(d),children:"Funnel from this"})]})]},p))})})}function GG({answer:e}){return r(De,{label:"\
Paths",rows:e.top_paths,columns:[{key:"count",head:"paths",number:!0,cell:({count:t})=>F(t)},{key:"share",head:"of all",
number:!0,cell:({count:t})=>H(t/Math.max(1,e.count))},{key:"path",head:"path",cell:t=>r("bdi",{children:fL(t)})}]})}function fL(e){
return"other"in e?`${jn.text} ${e.paths}`:e.nodes.map(t=>ne(t).text).join(" › ")}function dL(e,t){return`${fL(e)}: ${F(
e.count)}, ${H(e.count/Math.max(1,t))}`}function Wx(e){return e.paths?.node??"event"}function km(e,t){let n=Wx(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?It(t):String(t)}`}function nh(e,t){return{...e,paths:{...e.paths,...t}}}
function hL(e,t){let{end:n,end_at:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,start:km(e,t),after:s.after||5}}}
function gL(e,t){let{start:n,after:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,end:km(e,t),before:i||o||5}}}function yL(e,t){
let n=e.paths?.exclude,o=km(e,t);return nh(e,{exclude:n===void 0?o:`${n} or ${o}`})}function bL(e,t,n){let o=Wx(e);return nh(
e,{node:`if(${km(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function vL(e,t,n){
return nh(e,{node:`if(${km(e,t)}, ${It(n)}, string(${Wx(e)}))`})}function xL(e,t){let{start:n,end:o,before:i,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?i??5:s??5)+t));return nh(e,a?{before:u}:{after:u})}var JG={from:"0001-01-01T00:00:00Z",to:"9999-12-31T00:00:00Z"},ZG="3650d";function YG({start:e,end:t,before:n,after:o}){
let i=e===void 0&&t!==void 0;return{before:n??(i?5:0),after:o??(i?0:5)}}function wL({nodes:e}){return e.some(t=>typeof t==
"object"&&t!==null)?"Nodes that are lists are no steps of a funnel.":null}function kL(e,t,n){let o=e.paths??{},i={...o.session??
{gap:o.gap??"30m"},...o.per===void 0?{}:{per:o.per}},{per:s,...a}=i,{to:l,compare:u,...c}=Oe(e),m=eJ(e,t,n,d=>({session:d,
sessions:i}));return{...c,define:{...c.define,...m},funnel:{...o.per===void 0?{}:{per:o.per},window:ZG,session:a,steps:n.
nodes.map((d,p)=>({name:d==null?"(null)":String(d),where:`${QG(o,d)} and stop_${p+1}`}))}}}function Kx(e){let t=e.node??
"event";return/^[A-Za-z_][\w.]*$/.test(t)?t:`(${t})`}function CL(e){return typeof e=="string"?It(e):String(e)}function QG(e,t){
return`${Kx(e)} = ${CL(t)}`}function XG(e){let{where:t,paths:n={}}=e;return[`${Kx(n)} is not null`,...n.exclude===void 0?
[]:[`not coalesce(${n.exclude}, false)`],...t===void 0?[]:[`(${t})`]].join(" and ")}function eJ(e,t,{depth:n,nodes:o},i){
let s=e.paths??{},{start:a,end:l,end_at:u}=s,c=XG(e),m=-n,d=o.length-1-m,p=_=>_===0?"path_time":_>0?`path_time_${_}`:`pa\
th_time_before_${-_}`,f=_=>s.collapse_repeats===!1?"":` and ${Kx(s)} <> ${CL(o[m+_])}`,h={},g=a??l,y=a===void 0&&u==="la\
st"?"max":"min";h.path_time=i(`${y}(time) filter (where ${c}${g===void 0?"":` and (${g})`})`);for(let _=1;_<=d+1;_++)h[p(
_)]=i(`min(time) filter (where ${c} and time > ${p(_-1)}${f(_-1)})`);for(let _=-1;_>=n-1;_--)h[p(_)]=i(`max(time) filter\
 (where ${c} and time < ${p(_+1)}${f(_+1)})`);let w=a!==void 0&&l!==void 0;w&&(h.path_end=i(`${u==="last"?"max":"min"}(t\
ime) filter (where ${c} and (${l}) and time > path_time)`));let v=["path_time is not null",...w?["path_end is not null"]:
[],...tJ(e,t,h,i)],k=nJ(s,v,h),C=oJ(s,{before:m,last:d,both:w},p);return o.forEach((_,T)=>{h[`stop_${T+1}`]=[`time = ${p(
T-m)}`,...k,...T===o.length-1?C:[]].join(" and ")}),h}function tJ(e,t,n,o){return e.from===void 0&&e.to===void 0?[]:(n.path_session=
o("min(time)"),[...e.from===void 0?[]:[`path_session >= '${t.from}'`],...e.to===void 0?[]:[`path_session < '${t.to}'`]])}
function nJ(e,t,n){return e.count==="transitions"?t:(n.path_first={actor:`min(path_time) filter (where ${t.join(" and ")}\
)`,...e.per===void 0?{}:{per:e.per},...JG},["path_time = path_first"])}function oJ(e,{before:t,last:n,both:o},i){let s=YG(
e),a=i(n+1),l=n>=s.after?[]:o?[`(${a} is null or path_end < ${a})`]:[`${a} is null`];return[...o?[`path_end >= ${i(n)}`]:
[],...l,...t<s.before?[`${i(-t-1)} is null`]:[]]}var TL="nx",ML="px",$L="dx";function PL({document:e,change:t,onClose:n}){let i=(_e(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),Ue({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?r(dt,{title:"\
Merge under a name",onClose:n,children:r(ln,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(vL(e,t.value,a.trim()),"merge")}})}):r(dt,{title:"E\
xpand by a property",onClose:n,children:r("ul",{class:ML,children:i.map(a=>r("li",{children:r(P,{kind:"plain",class:$L,onClick:()=>s(
bL(e,t.value,Ce(a)),"expand"),children:r(D,{value:a})})},a))})})}function _L({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,[a,l]=S(null),{onMark:u,menu:c}=xi(i,(d,p)=>!i||!d.
node||!("value"in d.node)?[]:sJ(i,d.node.value,p,f=>l({kind:f,value:d.node.value,label:p})));if(!o||!i||!aJ(o))return r(
Oo,{result:t});if(o.count===0&&s==="exact")return r(ai,{result:t,children:"No session of this range has such a path."});
let m=o.query?.timezone??i.timezone??"UTC";return n==="list"?r(Zn,{children:r(pL,{answer:o,zone:m,cannot:wL,onFunnel:d=>iJ(
i,o.query??i,d)})}):r(Zn,{children:[r(tL,{answer:o,zone:m,onMark:u,actions:r(rJ,{document:e})}),c,a&&r(PL,{document:i,change:a,
onClose:()=>l(null)})]})}function rJ({document:e}){let t=n=>he({document:xL(e,n)});return r("span",{class:TL,children:[r(
P,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),r("span",{children:"steps"}),r(P,{small:!0,
kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function iJ(e,t,n){Ue({document:kL(e,t,n),view:"fu\
nnel",as:null},"funnel of a path"),e.where!==void 0&&ee("Where the filter leaves out events in the middle of a session, \
the count may differ a little.")}function sJ(e,t,n,o){let i=(s,a,l)=>({label:s,icon:a,act:()=>Ue({document:l(e,t)},`${s.
toLowerCase()}: ${n}`)});return[i("Start here","right",hL),i("End here","left",gL),i("Hide","minus",yL),{label:"Expand b\
y property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merge")}]}function aJ(e){return"\
top_paths"in e}var DL={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],chartOf:()=>"flow",Sentence:vx,Page:_L};function qs(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function Gx(e,t,n){
let o=qs(e),i={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...Oe(e),aggregate:{over:i,...t}}}function AL(e){
return Gx(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function EL(e){return Gx(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function Jx(e){
let t=qs(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function Zx(e,t,n){
let{properties:o,...i}=qs(e);return{...Oe(e),aggregate:{over:{sessions:{...i,properties:{[t]:n}}},measures:["count()"],by:[
Ce(t)],limit:6}}}var lJ=864e5,uJ=300;function OL(e,t,n,o,i){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(lJ/24,l*uJ/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},m=Object.keys(qs(e).properties??{}).map(Ce),{compare:d,
...p}=Gx(e,{measures:["count()"],by:[Ce(o),"start","end","duration","events",...m],order:["start desc"],limit:i});return{
...p,...c}}function RL(e,t,n,o,i){let s=[...new Set(n.map(f=>It(String(f))))].join(", "),a=`string(${Ce(t)}) in (${s})`,
{where:l,from:u,to:c,compare:m,sample:d,...p}=Oe(e);return{...p,from:o,to:new Date(Date.parse(i)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",Ce(t),"event"],order:"time asc",limit:1e4}}}function LL(e,t){let{properties:n,
...o}=qs(e),{compare:i,...s}=Oe(e);return{...s,difference:{over:{sessions:{...o,properties:{...Jx(e)}}},selection:`durat\
ion >= ${t}`}}}function BL({answer:e,zone:t,actions:n,onMark:o}){let i=K(()=>NL(e),[e]),s=K(()=>NL(e?.compare),[e]),a=e&&ft(e,t);if(!e)
return r(Pe,{});let l=i.reduce((u,{count:c})=>u+c,0);return r(Wf,{title:"How long",height:300,counting:"sessions",bins:i,
former:a&&{bins:s,ranges:a},...n===void 0?{}:{actions:n},summary:`Durations of ${V(l)} sessions, in ${i.length} bins tha\
t grow`,onBin:(u,c)=>o({range:{column:"duration",from:u.from,...u.to===null?{}:{to:u.to}}},u.to===null?`${$e(u.from)} an\
d more`:`${$e(u.from)} to ${$e(u.to)}`,c)})}function NL(e){return bm((e?.rows??[]).flatMap(([t,n])=>typeof t=="number"&&
typeof n=="number"?[{from:t,count:n}]:[]))}var FL="lx",zL="xx",IL="sx",HL="cx",qL="gx",UL="hx",VL="fx",WL="ux",KL="dr",jL="mx",GL="vx",JL="Ee",ZL="wx",YL="bx";function QL({answer:e,zone:t}){let n=e&&ft(e,t),[o,i,s,a,l,u]=e?.compare?.rows[0]??[],[c,m,d,p,f,h]=(e?.rows[0]??[]).map(
k=>typeof k=="number"?k:null),g=c??0,y=(k,C,_)=>n&&typeof k=="number"&&typeof C=="number"?{former:r(En,{text:ui(k,C),title:`${_(
C)} in ${n.before}`})}:{},w=typeof l=="number"&&typeof o=="number"&&o>0?l/o:null,v=g===0||typeof f!="number"?null:f/g;return r(
"dl",{class:FL,children:[r(Pu,{label:"sessions",value:$u(c,V),...typeof c=="number"?{title:F(c)}:{},...y(c,o,F)}),r(Pu,{
label:"events each",value:$u(m,k=>k.toFixed(1)),...y(m,i,k=>k.toFixed(1))}),r(Pu,{label:"median duration",value:$u(d,$e),
...y(d,s,$e)}),r(Pu,{label:"p90 duration",value:$u(p,$e),...y(p,a,$e)}),r(Pu,{label:"of one event only",value:$u(f,k=>H(
g===0?0:k/g)),...n&&v!==null&&w!==null?{former:r(En,{text:qe(v,w),title:`${H(w)} in ${n.before}`})}:{}}),r(Pu,{label:"ev\
ents",value:$u(h,V),...y(h,u,F)})]})}function $u(e,t){return e==null?"–":t(e)}function Pu({label:e,value:t,title:n,former:o}){
return r("div",{class:zL,children:[r("dd",{class:IL,title:n,children:[t," ",o]}),r("dt",{class:HL,children:e})]})}var XL="yx",eN="i",Cm="kx",Qx="zx",tN="jx",nN="lr",oN="xr";function rN({title:e,sessions:t,events:n,per:o,properties:i,zone:s,onSession:a}){let[l,u]=S(!1),c=K(()=>Gk(t,n),[t,n]),m=Vt(
t.length,1,({row:f})=>a(t[f])),d=Math.max(1,...t.map(({start:f,end:h})=>h-f)),p=m.at?t[m.at.row]:void 0;return r(tt,{scrolls:!0,
title:e,summary:`The latest ${t.length} sessions`,announced:p?fJ(p,o,s):"",onKey:m.key,actions:r(Dt,{label:"Scale of the\
 timelines",value:l?"own":"one",onChange:f=>u(f==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Ea\
ch its own"}]}),table:r(pJ,{sessions:t,per:o,properties:i,zone:s}),children:r("div",{class:XL,children:r("table",{class:eN,
children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"start"}),r("th",{scope:"col",children:r(D,
{value:o,most:24})}),r("th",{scope:"col",class:Cm,children:"duration"}),r("th",{scope:"col",class:Cm,children:"events"}),
i.map(f=>r("th",{scope:"col",children:r(D,{value:f,most:24})},f)),r("th",{scope:"col",class:Qx,children:"timeline"})]})}),
r("tbody",{children:t.map((f,h)=>r("tr",{...m.mark(h,0),onClick:()=>a(f),children:[r("td",{children:j(f.start,s,"second")}),
r("td",{children:r(D,{value:f.actor,most:24,middle:!0})}),r("td",{class:Cm,children:$e((f.end-f.start)/1e3)}),r("td",{class:Cm,
children:F(f.events)}),f.properties.map((g,y)=>r("td",{children:r(D,{value:g,most:32,middle:!0})},y)),r("td",{class:Qx,children:r(
dJ,{session:f,events:c[h],length:l?f.end-f.start:d,zone:s})})]},h))})]})})})}var mJ=300;function dJ({session:e,events:t,
length:n,zone:o}){let i=e.start+Math.max(1,n);return r("span",{class:tN,children:[r("span",{class:nN,style:{"--to":gc(e.
end,e.start,i)}}),t.slice(0,mJ).map((s,a)=>r("span",{class:oN,title:`${ne(s.event).text}, ${j(s.time,o,"millisecond")}`,
style:{"--at":gc(s.time,e.start,i),"--color":`var(${_n(Hn("event",[s.event]))})`}},a))]})}function pJ({sessions:e,per:t,
properties:n,zone:o}){return r(De,{label:"Sessions",rows:e,columns:[{key:"start",head:"start",cell:({start:i})=>j(i,o,"m\
illisecond")},{key:"actor",head:r(D,{value:t,most:32}),cell:({actor:i})=>r(D,{value:i,most:48,middle:!0})},{key:"duratio\
n",head:"duration",number:!0,cell:({start:i,end:s})=>$e((s-i)/1e3)},{key:"events",head:"events",number:!0,cell:({events:i})=>F(
i)},...n.map((i,s)=>({key:`property ${i}`,head:r(D,{value:i,most:32}),cell:a=>r(D,{value:a.properties[s],most:48,middle:!0})}))]})}
function fJ({actor:e,start:t,end:n,events:o},i,s){return`${i} ${ne(e).text}, ${j(t,s,"second")}, ${$e((n-t)/1e3)}, ${F(o)}\
 events`}var hJ=50;function sN({document:e,echo:t,count:n,zone:o}){let i=qs(e).per??_e(e.dataset).value.value?.actors?.[0]??null,
s=ut(i===null?null:OL(e,t,n,i,hJ)),a=K(()=>gJ(iN(s.answer)),[s.answer]),l=K(()=>i===null||a.length===0?null:RL(e,i,a.map(
({actor:m})=>m),new Date(Math.min(...a.map(({start:m})=>m))).toISOString(),new Date(Math.max(...a.map(({end:m})=>m))).toISOString()),
[a,i]),u=ut(l),c=K(()=>yJ(iN(u.answer)),[u.answer]);return i===null||!s.answer?r(Pe,{}):r(rN,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:i,properties:Object.keys(qs(e).properties??{}),zone:o,onSession:m=>xe(Fl(e.dataset,String(
m.actor)))})}function iN(e){return e!==null&&"columns"in e?e:null}function gJ(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function yJ(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function aN({document:e,name:t,expression:n,zone:o}){let{answer:i}=ut(Zx(e,t,n)),s=i&&"columns"in i?i:null,a=s?Number(s.
total?.[1]??s.rows.reduce((p,f)=>p+Number(f[1]),0)):0,l=s?[...s.rows.map(([p,f])=>({value:p,count:Number(f),rest:!1})),...s.
other?[{value:null,count:Number(s.other[1]),rest:!0}]:[]]:[],u=s&&ft(s,o),c=vJ(s),m=(p,f)=>f?void 0:c?.get(JSON.stringify(
p))??(s?.compare?.other?void 0:0),d=p=>Ue({document:bJ(e,t,n,p),view:"difference",as:null},`sessions of ${q(t)} ${ne(p).
text}`);return r("section",{class:VL,"aria-label":q(t),children:[r("h2",{class:WL,children:r(D,{value:t,most:32})}),r("u\
l",{children:l.map(({value:p,count:f,rest:h},g)=>r("li",{children:r("button",{type:"button",class:KL,disabled:h,title:h?
void 0:`What sets these sessions apart${u?`; ${m(p,h)===void 0?"among the others":H(m(p,h))} in ${u.before}`:""}`,onClick:()=>d(
p),children:[r("span",{class:jL,children:h?r(D,{shown:jn}):r(D,{value:p,most:40,middle:!0})}),r("span",{class:GL,children:[
r("span",{class:JL,"data-other":h,style:{"--share":a===0?0:f/a}}),m(p,h)!==void 0&&u&&r(bo,{upright:!0,at:m(p,h)})]}),r(
"span",{class:ZL,children:[H(a===0?0:f/a),u&&a>0&&m(p,h)!==void 0&&r(O,{children:[" ",r(En,{text:qe(f/a,m(p,h))})]})]}),
r("span",{class:YL,children:V(f)})]})},g))})]})}function bJ(e,t,n,o){let i=Zx(e,t,n),{aggregate:s,...a}=i;return{...a,difference:{
over:s.over,selection:Dn(void 0,Xo(t,o))}}}function vJ(e){let t=e?.compare;if(!t)return null;let n=Number(t.total?.[1]??
t.rows.reduce((o,i)=>o+Number(i[1]),0));return new Map(t.rows.map(([o,i])=>[JSON.stringify(o),n===0?0:Number(i)/n]))}function lN({result:e}){let{answer:t,of:n,phase:o}=e,i=ut(n&&AL(n)),s=ut(n&&EL(n)),a=xi(s.of);if(!t||!n||!uN(t))return r(
Oo,{result:e});if(t.rows.length===0&&o==="exact")return r(ai,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",[u,,,c]=Xx(i.answer)?.rows[0]??[];return r(Zn,{children:[r(QL,{answer:Xx(i.answer),zone:l}),
r("div",{class:qL,children:[r(xJ,{answer:t,document:n,zone:l}),r(BL,{answer:Xx(s.answer),zone:l,onMark:a.onMark,actions:typeof c==
"number"&&c>0&&r(P,{small:!0,kind:"outlined",icon:"difference",onClick:()=>Ue({document:LL(n,c),view:"difference",as:null},
`sessions of ${$e(c)} and more`),children:"Explain the long ones"})})]}),r("div",{class:UL,children:Object.entries(Jx(n)).
slice(0,4).map(([m,d])=>r(aN,{document:n,name:m,expression:d,zone:l},m))}),t.query&&typeof u=="number"&&r(sN,{document:n,
echo:t.query,count:u,zone:l}),a.menu]})}function xJ({answer:e,document:t,zone:n}){let o=mu();return pt(e,t).time<0?r(yo,
{answer:e,document:t,zone:n}):r(cu,{answer:kJ(e,t),document:t,zone:n,form:"lines",...o,end:kv(e),onZoom:wJ})}function wJ(e,t){
An({from:new Date(e*1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function kJ(e,t){let{measures:n}=pt(e,t),o=e.columns.
map((a,l)=>l).filter(a=>!n.includes(a)||a===n[0]),i=a=>o.map(l=>a[l]),s={...e,columns:i(e.columns),rows:e.rows.map(i)};return e.
compare?{...s,compare:{...e.compare,columns:s.columns,rows:e.compare.rows.map(i)}}:s}function uN(e){return"columns"in e}
function Xx(e){return e!==null&&uN(e)?e:null}var cN={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],chartOf:()=>"overview",Sentence:xx,Page:lN};function Sm(e){return e.score>=.05}var oh=4;function _u(e,t){let n=e.values??[];return t?n:n.slice(0,oh)}function Us({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((i,s)=>({from:t[s],to:t[s+1],selection:i,baseline:o[s]??
{count:0,share:0}}))}function rh(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function mN(e,t){return e.distribution?Us(e).length:Math.max(1,_u(e,t).length)}function Tm(e,t){
return e.compare?.properties.find(n=>n.name===t)??null}function dN(e,t){return e?.values?.find(n=>JSON.stringify(n.value??
null)===JSON.stringify(t??null))??null}function pN({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:i,baseline:s,lift:a})=>({
property:n,value:ne(o??null).text,selection:i,baseline:s,lift:a})),...Us(n).map(({from:o,to:i,selection:s,baseline:a})=>({
property:n,value:`${ne(o).text} to ${ne(i).text}`,selection:s,baseline:a,lift:void 0}))]);return r(De,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>r(D,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},...e.compare?[{key:"score before",head:"score before",number:!0,
cell:({property:n})=>Tm(e,n.name)?.score.toFixed(3)??"–"}]:[],{key:"value",head:"value",cell:({value:n})=>r("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>F(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>H(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>F(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>H(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":rh(n)}]})}var Du="Xx",fN="Cx",t0="T",n0="X",o0="_",hN="Sx",gN="sr",yN="cr",bN="q",vN="Ie",xN="gr",wN="hr",kN="Bx",CN="fr",SN="ur",
TN="Ex",MN="Ix",$N="Ux",PN="Hx",_N="mr",DN="vr",AN="wr",EN="br",ON="Lx",RN="Mx",LN="Nx",NN="Rx";function BN({bins:e,median:t,text:n,mark:o,onChoose:i}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return r("div",{class:ON,children:[r("div",{class:RN,style:{"--bins":e.
length},children:e.map((l,u)=>r("div",{class:vN,...o(u),onClick:c=>i(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${H(l.selection.share)}, baseline ${H(l.baseline.share)}`,children:[r("span",{class:o0,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),r("span",{class:o0,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),r("div",{class:LN,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&r("span",{class:NN,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&r("p",{class:Du,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function FN({property:e,former:t,ranges:n,zone:o,all:i,onAll:s,mark:a,onChoose:l,onAction:u}){let c={property:e.name},m=!Sm(
e)&&!i,d=_u(e,i);return r("li",{class:gN,"data-quiet":m,children:[r("div",{class:yN,...m?a(0):{},children:[r("button",{type:"\
button",tabIndex:-1,class:xN,"aria-expanded":!m,onClick:s,children:[r(ue,{name:m?"right":"down",size:12}),r(D,{value:e.name,
most:48,middle:!0})]}),r("span",{class:wN,title:`score ${e.score}${t&&n?`; ${t.score} in ${n.before}`:""}`,children:[r("\
span",{class:kN,children:[r("span",{class:CN,style:{"--share":e.score}}),t&&r(bo,{upright:!0,at:t.score,color:"var(--tex\
t)"})]}),e.score.toFixed(2),t&&r(En,{text:CJ(e.score-t.score)})]}),r("span",{class:SN,children:TJ(e)}),r(ih,{label:"By",
title:"Break down by it in Explore",onClick:()=>u("by",c)}),r(ih,{label:"Hide",title:"Leave it out",onClick:()=>u("hide",
c)})]}),!m&&e.distribution&&r(BN,{bins:Us(e),median:e.median,mark:a,onChoose:l,text:p=>Do(p,{name:e.name,type:e.type},o).
text}),!m&&!e.distribution&&r("ul",{class:TN,children:[d.map((p,f)=>r(SJ,{value:p,former:dN(t,p.value),ranges:n,mark:a(f),
onChoose:h=>l(f,h),onAction:h=>u(h,{...c,value:p.value??null,side:"selection"})},f)),(e.values?.length??0)>oh&&r("li",{children:r(
"button",{type:"button",tabIndex:-1,class:EN,onClick:s,children:i?"fewer":`${e.values.length-oh} more`})})]})]})}function CJ(e){
let t=Math.abs(e).toFixed(2);return t==="0.00"?"±0":`${e<0?"−":"+"}${t}`}function SJ({value:e,former:t,ranges:n,mark:o,
onChoose:i,onAction:s}){return r("li",{class:bN,...o,children:[r("button",{type:"button",tabIndex:-1,class:MN,onClick:a=>i(
a.currentTarget),children:r(D,{value:e.value??null,most:40,middle:!0})}),r("span",{class:$N,onClick:a=>i(a.currentTarget),
title:`selection ${e.selection.count} (${H(e.selection.share)}), baseline ${e.baseline.count} (${H(e.baseline.share)})${t&&
n?`; in ${n.before} ${H(t.selection.share)} and ${H(t.baseline.share)}`:""}`,children:[r("span",{class:n0,"data-side":"s\
election","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),r("span",{class:n0,"data-side":"baseli\
ne","data-none":e.baseline.count===0,style:{"--share":e.baseline.share}}),t&&r(bo,{upright:!0,at:t.selection.share,color:"\
var(--selection)"})]}),r("span",{class:PN,children:[r("span",{children:H(e.selection.share)}),r("span",{class:Du,children:H(
e.baseline.share)})]}),r("span",{class:_N,children:rh(e.lift)}),r("span",{class:DN,children:[r(ih,{label:"Only",title:`O\
nly ${ne(e.value??null).text}`,onClick:()=>s("only")}),r(ih,{label:"Not",title:`Without ${ne(e.value??null).text}`,onClick:()=>s(
"not")})]})]})}function ih({label:e,title:t,onClick:n}){return r("button",{type:"button",tabIndex:-1,class:AN,title:t,onClick:n,
children:e})}function TJ(e){if(e.only_in)return`only in the ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===
void 0?"":Se(e.different,"value");return`${t}${n}${Sm(e)?"":`${n===""?"":", "}none stands out`}`}function zN({answer:e,zone:t,onMark:n,onAction:o}){let[i,s]=S(new Set),{properties:a}=e,l=ft(e,t),u=Math.max(1,...a.map(
h=>mN(h,i.has(h.name)))),c=(h,g,y)=>{let w=a[h],v=IN(w,g,i.has(w.name));n(v.mark,v.label,y)},m=Vt(a.length,u,({row:h,column:g},y)=>c(
h,g,y)),d=m.at&&a[m.at.row],p=d&&m.at?`${MJ(d,m.at.column,i.has(d.name))}${$J(Tm(e,d.name),l)}`:"",f=h=>{let g=new Set(i);
g.delete(h)||g.add(h),s(g)};return r(tt,{title:r(O,{children:[V(e.selection.count)," selected ",l&&r(En,{text:ui(e.selection.
count,e.compare.selection.count),title:`${V(e.compare.selection.count)} in ${l.before}`})," ",r("span",{class:Du,children:[
"against ",V(e.baseline.count)]})]}),summary:PJ(e),announced:p,onKey:m.key,table:r(pN,{answer:e}),legend:r(cn,{ranges:l,
kind:"former"}),actions:r("span",{class:fN,children:[r("span",{class:t0,"data-side":"selection"}),"selection",r("span",{
class:t0,"data-side":"baseline"}),"baseline"]}),children:r("ul",{class:hN,children:a.map((h,g)=>r(FN,{property:h,former:Tm(
e,h.name),ranges:l,zone:t,all:i.has(h.name),onAll:()=>f(h.name),mark:y=>m.mark(g,y),onChoose:(y,w)=>c(g,y,w),onAction:o},
h.name))})})}function IN(e,t,n){let o=Us(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.name,range:s,side:"\
selection"},label:`${q(e.name)} ${ne(o.from).text} to ${ne(o.to).text}`}}let i=_u(e,n)[t]?.value??null;return{mark:{property:e.
name,value:i,side:"selection"},label:`${q(e.name)} = ${ne(i).text}`}}function MJ(e,t,n){let o=Us(e)[t]??_u(e,n)[t],{label:i}=IN(
e,t,n);return`${i}, score ${e.score.toFixed(2)}${o?`: ${H(o.selection.share)} of the selection, ${H(o.baseline.share)} o\
f the baseline`:""}`}function $J(e,t){return t?`; score ${e?e.score.toFixed(2):"unknown"} in ${t.before}`:""}function PJ(e){
let t=e.properties.filter(Sm).slice(0,3).map(n=>{let o=n.best,i=o&&o.value!==void 0?` (${ne(o.value).text}: ${H(o.selection.
share)} against ${H(o.baseline.share)})`:"";return`${q(n.name)} ${n.score.toFixed(2)}${i}`});return`What sets ${V(e.selection.
count)} apart from ${V(e.baseline.count)}: ${t.length===0?"nothing stands out":t.join("; ")}`}function HN(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),i=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(i)||i<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(i-o)).toISOString(),to:new Date(i).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function qN(e){let{where:t,difference:n,...o}=e;if(!n||
t===void 0)return e;let{baseline:i,...s}=n;return{...o,difference:{...s,selection:`(${t}) and (${n.selection})`}}}function r0(e,t){
let{exclude:n,...o}=e.difference??{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[
...[n??[]].flat(),t]}}}var VN="Ax",sh="Dx",WN="yr";function KN({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:i,other_properties:s=0}=e;return i.length===0&&t.length===
0&&s===0?null:r("div",{class:WN,children:[t.length>0&&r("p",{children:["Hidden: ",t.map((a,l)=>r("span",{children:[l>0&&
", ",r(D,{value:a,most:32})]},a))," ",r(P,{small:!0,onClick:n,children:"Show"})]}),s>0&&r("p",{children:[Se(s,"more prop\
erty","more properties")," ",r(P,{small:!0,onClick:o,children:"Show all"})]}),i.length>0&&r("details",{children:[r("summ\
ary",{children:[Se(i.length,"property","properties")," not looked at"]}),r("ul",{children:i.map(({name:a,why:l})=>r("li",
{children:[r(D,{value:a,most:48})," ",r("span",{class:sh,children:q(l)})]},a))})]})]})}function jN({document:e,result:t}){let{answer:n,of:o,phase:i}=t,{onMark:s,menu:a}=xi(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>s0(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>s0(o,"hide",u)}]:[]);if(!n||!o||!AJ(n))return r(
Oo,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&i==="exact"?r(ai,{result:t,children:"\
No row of this range is in the selection."}):r(Zn,{children:[r(_J,{document:e,answer:n}),r(zN,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>s0(o,u,c)}),r(KN,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>he({document:r0(e,null)}),
onMore:()=>re("difference.limit",0)}),a]})}function _J({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?HN(
e,t.query):null,i=n===void 0||n.trim()==="true";return r("div",{class:VN,children:[r("span",{class:sh,children:"against"}),
r(it,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:i,act:()=>re("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&Ue({document:o},"against\
 the period before")}},{label:"All, without the filter",checked:!1,disabled:e.where===void 0,act:()=>Ue({document:qN(e)},
"against all")},{label:"Another selection…",checked:!i,act:()=>requestAnimationFrame(DJ)}],children:i?"the rest":"anot\
her selection"})]})}function DJ(){globalThis.document.querySelector('[data-stop^="difference.baseline#"]')?.click()}function s0(e,t,n){
let o=n.property??"";if(t==="hide")return he({document:r0(e,o)});if(t==="by")return Ue({document:{...Oe(e),aggregate:{measures:[
"count()"],by:[Ce(o)]}},view:"explore",as:null},`by ${q(o)}`);lr(e,n).then(({only:i,exclude:s,label:a})=>{let l=t==="onl\
y"?i:s;l?Ue({document:l},t==="only"?a:`not (${a})`):ee("No condition says which rows these are.")},i=>ee(q(J(i).message)))}
function AJ(e){return"properties"in e}var GN={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],chartOf:()=>"list",Sentence:wx,Page:jN};var JN="kr",ZN="Tx",YN="_x",ah="qx",QN="F",a0="Fx",XN="Gx",e6="Jx",t6="zr",n6="Kx",o6="Ox";var OJ=2e3;function i6(){return z(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!Ne.value.value?.length&&St()},OJ);return()=>clearInterval(e)},[]),r("main",{class:JN,children:r("div",{class:ZN,children:[
r("header",{class:YN,children:[r("h1",{children:"There are no events yet"}),r("p",{class:ah,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),r(RJ,{}),r(LJ,{}),r(NJ,
{})]})})}function RJ(){return r("section",{class:QN,"aria-label":"A file",children:[r(ue,{name:"upload",size:32}),r("h2",
{children:"Drop a file of events anywhere on this page"}),r("p",{class:ah,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),r($r,{kind:"primary",children:"Choose a \
file"})]})}var r6=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function LJ(){let[e,t]=S("");return r("section",{class:a0,"aria-labelledby":"paste",children:[r("h2",{id:"paste",children:"\
Or paste events"}),r("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&Fd(e)},class:e6,children:[r("textarea",{class:t6,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:r6,value:e,onInput:o=>t(o.currentTarget.value)}),r("div",{class:n6,
children:[r(P,{kind:"outlined",onClick:()=>t(r6),children:"Take the example"}),r(P,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function l0(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${Jt(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function NJ(){let e=l0("my\
-events");return r("section",{class:a0,"aria-labelledby":"send",children:[r("div",{class:XN,children:[r("h2",{id:"send",
children:"Or send them from a program"}),r(P,{small:!0,kind:"outlined",icon:"copy",onClick:()=>He(e,"The line"),children:"\
Copy"})]}),r("pre",{class:o6,tabIndex:0,children:e}),r("p",{class:ah,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}var BJ=6;function s6(e){let t=(e.columns??[]).filter(({name:i,hidden:s})=>!s&&i!=="time"&&i!=="event"),n=t.filter(({filled:i,
actor:s})=>!s&&i!==void 0&&i*2>=e.events),o=[...t.filter(({actor:i})=>i),...n,...t].map(({name:i})=>i);return[...new Set(
o)].slice(0,BJ).map(Ce)}function FJ(e){let{body:t}=e,n=i=>Array.isArray(t[i])?t[i]:[],o=i=>typeof t[i]=="number"?t[i]:null;return{columns:n("col\
umns"),rows:n("rows"),matched:o("matched")??0,leftOut:o("left_out")??0,behind:o("behind_ms"),counts:n("counts")}}function a6(e,t,n){
let o=cd({live:e},i=>{i.error?n(i.error):i.state==="live"&&t(FJ(i))});return()=>cc(o)}async function l6(e,t,n){let i=await oe(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:n});return i.rows[0]?{columns:i.columns,row:i.rows[0]}:null}var lh=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;unlisted=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
unlisted+=t.leftOut,this.behind=t.behind,this.count(t,o);let i=this.numbered(t.rows);this.paused?this.keepBack(t,i):this.
rows=[...i,...this.rows].slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.
max(2e3,this.waiting.length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(
t/1e3)-1,o=this.began===0?0:n-this.began,i=o<60?60:o<300?300:900,s=new Map(this.seconds.map(({at:l,matched:u})=>[l,u])),
a=Array.from({length:i},(l,u)=>n-i+1+u);return{times:a,values:a.map(l=>s.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.
max(this.began,n-5);return n<=o?0:this.seconds.reduce((i,{at:s,matched:a})=>s>=o&&s<n?i+a:i,0)/(n-o)}byEvent(t){let n=Math.
floor(t/1e3)-5,o=new Map;for(let i of this.seconds)if(i.at>=n)for(let[s,a]of i.events)o.set(s,(o.get(s)??0)+a);return[...this.
totals].sort((i,s)=>s[1]-i[1]).map(([i,s])=>({event:IJ(i),count:s,lately:o.get(i)??0}))}count(t,n){let o=this.seconds.at(
-1);o?.at!==n&&(o={at:n,matched:0,events:new Map},this.seconds.push(o)),o.matched+=t.matched;for(let{event:i,count:s}of t.
counts){let a=zJ(i);o.events.set(a,(o.events.get(a)??0)+s),this.totals.set(a,(this.totals.get(a)??0)+s)}}forget(t){let n=this.
seconds.filter(({at:o})=>o<=t-900);if(n.length!==0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[
i,s]of o){let a=(this.totals.get(i)??0)-s;a>0?this.totals.set(i,a):this.totals.delete(i)}}}numbered(t){let n=this.nextId;
return this.nextId+=t.length,t.map((o,i)=>({id:n+t.length-1-i,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.
waiting=o.slice(0,2e4),this.newCount+=t.matched,this.leftOut+=t.leftOut+o.length-this.waiting.length}};function zJ(e){return e===
null?"":`=${e}`}function IJ(e){return e===""?null:e.slice(1)}var HJ=1e3,u6=()=>({tape:new lh,columns:[],error:null,begun:!1,turn:0}),qa=de(u6()),Gi=qa;function uh(e={}){qa.value={...qa.
value,...e,turn:qa.value.turn+1}}function c6(e,t,n){qa.value=u6();let o={dataset:e,columns:[...n],limit:HJ,...t===void 0?
{}:{where:t}};return a6(o,i=>{qa.value.tape.take(i,Date.now()),uh({columns:i.columns,begun:!0,error:null})},i=>uh({error:i}))}
function Au(e){let{tape:t}=qa.value;t.paused!==e&&(e?t.pause():t.resume(),uh())}function m6(){uh()}var d6="jr",p6="Xr",f6="Px",h6="Qx",g6="Vx";function Vs({title:e,label:t,onClose:n,actions:o,wide:i=!1,children:s}){let a=I(null);return z(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("aside",{ref:a,class:Te(d6,i&&p6),"aria-label":t,children:[
r("div",{class:f6,children:[r("h2",{class:h6,children:e}),o,r(P,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
r("div",{class:g6,children:s})]})}var y6="Cr",b6="Wx",v6="Yx",x6="Zx",uo="Sr",w6="Br",k6="es",C6="is",S6="rs",T6="Ue",M6="as",$6="Er",P6="ts",_6="os",D6="\
ns",A6="ps",E6="Ir",O6="He",R6="Le",L6="ds",N6="Ur",B6="ls",F6="Hr",z6="xs",I6="ss",H6="cs",q6="gs";function U6(e,{cells:t}){return{kind:"live-event",event:t[1]??null,time:String(t[0]),where:KJ(e,t)}}function V6({layer:e,
onClose:t}){let{dataset:n,timezone:o="UTC"}=ve.value,{where:i,time:s}=e,[a,l]=S(null),[u,c]=S(null);return z(()=>{let m=new AbortController;
return l(null),c(null),l6(n,String(i),m.signal).then(d=>d?l(d):c(new et({code:"gone",message:"The event is not there any\
 more"})),d=>{zn(d)||c(J(d))}),()=>m.abort()},[n,i]),r(Vs,{title:r(D,{value:e.event,most:48}),label:"Event",onClose:t,actions:a&&
r(P,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>He(UJ(a),"The event")}),children:r("div",{class:z6,children:[
r("p",{class:uo,children:[j(String(s),o,"millisecond"),", ",o]}),u&&r(ge,{error:u}),a?r(VJ,{whole:a,zone:o}):!u&&r(Pe,{})]})})}
function UJ({columns:e,row:t}){return JSON.stringify(Object.fromEntries(e.map(({name:n},o)=>[n,t[o]])),null,2)}function VJ({
whole:e,zone:t}){let[n,o]=S(""),i=e.columns.map((s,a)=>({column:s,value:e.row[a]})).filter(({column:s,value:a})=>WJ(s.name,
a,n));return r(O,{children:[r(Zd,{label:"Find in fields",value:n,onInput:o}),i.length===0&&r("p",{class:uo,children:"No \
field has this text."}),r("dl",{class:I6,children:i.map(({column:s,value:a})=>r("div",{class:H6,children:[r("dt",{class:uo,
children:r(D,{value:s.name,most:64,middle:!0})}),r("dd",{class:q6,children:typeof a=="number"?F(a):r(D,{shown:Do(a,s,t),
most:2e3})})]},s.name))})]})}function WJ(e,t,n){let o=n.trim().toLowerCase();return e.toLowerCase().includes(o)||String(
t??"").toLowerCase().includes(o)}function KJ(e,t){return e.flatMap(({name:o,type:i},s)=>{let a=t[s];return s===0?[`time \
= ${It(String(a))}`]:a===null?[`${o} is null`]:i==="string"&&typeof a=="string"&&a.length<1e3?[`${o} = ${It(a)}`]:[]}).join(
" and ")}function W6({document:e}){let{tape:t,columns:n}=Gi.value,[o,i]=S(null),s=I(null),a=e.timezone??"UTC",l=n.map(({name:p,type:f})=>`${p}\
 ${f}`).join(),u=K(()=>jJ(n,a),[l,a]);z(()=>{t.paused||s.current?.querySelector("[role=grid]")?.scrollTo(0,0)},[t.paused]);
let c=p=>{p.target instanceof Element&&p.target.scrollTop>0&&Au(!0)},m=p=>he({open:[...Ri.value.filter(({kind:f})=>f!=="\
live-event"),U6(n,p)]}),d=(p,f,h)=>{Au(!0),f.key===n[0]?.name?m(p):i({anchor:h,row:p,column:f.key})};return r(O,{children:[
r("div",{ref:s,class:$6,onScrollCapture:c,children:r(De,{label:"New events",columns:u,rows:t.rows,onCell:d,onMenu:d})}),
o&&r(ZJ,{...o,document:e,columns:n,onOpen:()=>m(o.row),onClose:()=>i(null)})]})}function jJ(e,t){return e.map((n,o)=>({key:n.
name,head:r(D,{value:n.name,most:40}),number:o>1&&er(n),...o===0?{width:"132px"}:{},cell:({cells:i})=>o===0?r(GJ,{value:i[0],
zone:t}):r(JJ,{value:i[o],column:n,zone:t})}))}function GJ({value:e,zone:t}){let n=new Date(String(e));return Number.isNaN(
n.getTime())?r(D,{value:e}):r("span",{class:P6,title:j(n,t,"millisecond"),children:[j(n,t,"clockSecond"),r("span",{class:uo,
children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function JJ({value:e,column:t,zone:n}){return typeof e==
"number"?r("span",{title:nt(e,Qt(t.name),!0),children:Do(e,t,n).text}):r(D,{shown:Do(e,t,n),most:48,middle:!0})}function ZJ({
anchor:e,row:t,column:n,columns:o,document:i,onOpen:s,onClose:a}){let l=t.cells[o.findIndex(({name:m})=>m===n)],u=Xo(YJ(
n),l),c=m=>()=>Ue({document:Le(i,"where",Dn(i.where,m))},m);return r(Eo,{anchor:e,label:"This value",head:r(D,{shown:ne(
u),most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:c(u)},{label:"Exclude",icon:"minus",act:c(`not (${u})`)},
{label:"Open the event",icon:"rows",act:s},"rule",{label:"Copy value",icon:"copy",act:()=>He(l==null?"":String(l),"The v\
alue")}]})}function YJ(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','"'):e}function K6({document:e}){return r(Nt,{document:e,error:u0(Gi.value.error),label:"Which new events",children:r(fn,{word:"\
New events where"})})}function u0(e){return e?new et({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var c0=50;function j6({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[i,s]=S(null),{times:a,values:l}=K(()=>e.perSecond(
o*1e3),[e,o]),u=K(()=>[{values:l,color:Hn("",[])}],[l]),c=i===null||l[i]===void 0?"":`${j(a[i]*1e3,n,"clockSecond")}: ${F(
l[i])}`,m=f=>{let h={ArrowRight:(i??-1)+1,ArrowLeft:(i??a.length)-1,Home:0,End:a.length-1}[f.key];return h===void 0?!1:(s(
Math.max(0,Math.min(h,a.length-1))),!0)},d=a.map((f,h)=>({at:f,value:l[h]})).reverse(),p=[{key:"second",head:"Second",cell:({
at:f})=>j(f*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:f})=>F(f)}];return r(tt,{title:"Events p\
er second",summary:`events per second, ${a.length/60} min, ${F(l.at(-1)??0)} in the last`,announced:c,onKey:m,actions:r(
"span",{class:C6,children:c}),table:r("div",{class:S6,children:r(De,{label:"Events per second",columns:p,rows:d})}),children:r(
uu,{times:a,series:u,zone:n,unit:"none",height:160,cursor:i,onCursor:s})})}function G6({tape:e,now:t,where:n}){let o=e.byEvent(
t),i=o[0]?.count??1;return r("section",{class:E6,"aria-label":"Events of the last 15 minutes",children:[r("div",{class:O6,
children:[r("h2",{children:"By event"}),r("span",{class:uo,children:"now"}),r("span",{class:uo,children:"15 min"})]}),o.
length===0&&r("p",{class:uo,children:"Nothing yet."}),r("ul",{children:o.slice(0,c0).map(({event:s,count:a,lately:l})=>{
let u=Xo("event",s);return r("li",{children:r("button",{type:"button",class:R6,title:`Only where ${u}`,onClick:()=>Ue({document:{
...ve.value,where:Dn(n,u)}},u),children:[r("span",{class:L6,children:r(D,{value:s,most:40,middle:!0})}),r("span",{class:N6,
children:l>0?V(l):""}),r("span",{class:B6,children:V(a)}),r("span",{class:F6,"aria-hidden":"true",children:r("span",{style:{
width:`${Math.max(1,a/i*100)}%`}})})]})},s??"")})}),o.length>c0&&r("p",{class:uo,children:[F(o.length-c0)," more"]})]})}function J6({document:e}){let{value:t,error:n}=_e(e.dataset).value,o=t?s6(t):n?[]:null,{tape:i,turn:s}=QJ(e,o),a=()=>Au(
!i.paused);fo([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return r("div",{class:y6,"data-t\
urn":s,children:[r(XJ,{onToggle:a,now:l}),r(eZ,{}),r(j6,{tape:i,now:l,zone:e.timezone??"UTC"}),r("div",{class:T6,children:[
r("div",{class:M6,children:[i.paused&&r(tZ,{}),i.rows.length===0?r(nZ,{dataset:e.dataset,filtered:e.where!==void 0}):r(W6,
{document:e})]}),r(G6,{tape:i,now:l,where:e.where})]})]})}function QJ(e,t){let n=JSON.stringify(t);return z(()=>t?c6(e.dataset,
e.where,t):void 0,[e.dataset,e.where,n]),z(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="visible"&&
m6()},1e3);return()=>clearInterval(o)},[]),z(()=>()=>{Kn(e.dataset)},[e.dataset]),Gi.value}function XJ({onToggle:e,now:t}){
let{tape:n,begun:o}=Gi.value,i=wl.value==="away";return r("div",{class:b6,children:[r(P,{kind:"outlined",icon:n.paused?"\
play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),r("span",{class:v6,
children:[r("b",{class:x6,children:V(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&r("span",{class:uo,title:"\
How long ago the newest event happened when it came here",children:[$e(Math.max(0,n.behind)/1e3)," behind"]}),r("span",{
class:uo,children:[F(n.matched)," since this page was opened"]}),r("span",{class:uo,"data-some":n.unlisted>0,title:"Even\
ts that came too fast for the list, which takes 4 000 a second; they are counted, in the chart and by event",children:[F(
n.unlisted)," left out of the list"]}),r("span",{class:w6,role:"status",children:i?"not connected":n.paused?"paused":o?"\
live":"connecting"})]})}function eZ(){let e=u0(Gi.value.error);return e&&e.where!=="where"?r("div",{class:k6,children:r(
ge,{error:e})}):null}function tZ(){let{tape:e}=Gi.value;return r("div",{class:_6,children:[r("span",{children:["Paused: ",
r("b",{children:F(e.newCount)})," new, ",F(e.leftOut)," left out"]}),r(P,{small:!0,kind:"primary",onClick:()=>Au(!1),children:"\
Show"})]})}function nZ({dataset:e,filtered:t}){let n=l0(e);return r("div",{class:D6,children:[r(Re,{icon:"live",title:"W\
aiting for new events",actions:r(P,{kind:"outlined",icon:"copy",onClick:()=>He(n,"The line"),children:"Copy the line"}),
children:t?"Events that pass the filter show here as they come in.":"Events show here as they come in. This line sends o\
ne:"}),!t&&r("pre",{class:A6,tabIndex:0,children:n})]})}var Z6={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",runs:!1,Sentence:K6,Page:J6};function Fr({error:e,what:t,again:n}){return r(Re,{icon:"warning",title:t,actions:r(P,{kind:"outlined",onClick:n,children:"\
Try again"}),children:q(e.message)})}function mh(e,t,n){va(new Blob([t],{type:n}),e.replace(/[^\p{L}\p{N}._ -]/gu,"_"))}function dh(e,t){let n=document.createElement(
"input");n.type="file",n.accept=e,n.onchange=()=>{n.files?.[0]&&t(n.files[0])},n.click()}function Ji(e){Ni(e),tr(e)}var Y6={w:2,h:2},oZ=100;function $m(e,t){return e.x<t.x+t.w&&t.x<e.x+e.w&&e.y<t.y+t.h&&t.y<e.y+e.h}function m0(e,t,n){return Math.
max(t,Math.min(n,Math.round(e)))}function Q6(e){return[...e].sort((t,n)=>t.y-n.y||t.x-n.x||(t.id<n.id?-1:1))}function ph(e,t,n,o){
let i=e.find(s=>s.id===t);return i?tB(e,{...i,x:m0(n,0,12-i.w),y:Math.max(0,Math.round(o))}):e}function d0(e,t,n,o){let i=e.
find(a=>a.id===t);if(!i)return e;let s=Math.min(Y6.w,12-i.x);return tB(e,{...i,w:m0(n,s,12-i.x),h:m0(o,Y6.h,oZ)})}function X6(e,t,n,o){
let i=e.find(a=>a.id===t);if(!i)return e;if(o===0)return ph(e,t,i.x+n,i.y);let s=Math.max(...e.map(a=>a.y+a.h));for(let a=i.
y+o;a>=0&&a<=s;a+=o){let l=ph(e,t,i.x,a);if(!fh(l,e))return l}return e}function fh(e,t){let n=new Map(t.map(o=>[o.id,o]));
return e.length===t.length&&e.every(o=>{let i=n.get(o.id);return i!==void 0&&o.x===i.x&&o.y===i.y&&o.w===i.w&&o.h===i.h})}
function eB(e,t,n){for(let o=0;;o++)for(let i=0;i+t<=12;i++){let s={id:"",x:i,y:o,w:t,h:n};if(!e.some(a=>$m(s,a)))return{
x:i,y:o}}}function hh(e){let t=[];for(let o of Q6(e)){let i={...o,y:nB(t,o)};for(let s=i.y-1;s>=0&&!t.some(a=>$m({...i,y:s},
a));s--)i={...i,y:s};t.push(i)}let n=new Map(t.map(o=>[o.id,o]));return e.map(({id:o})=>n.get(o))}function tB(e,t){let n=e.
find(({id:s})=>s===t.id),o=[t];for(let s of Q6(e.filter(({id:a})=>a!==t.id))){let a={...s,y:t.y-s.h},l=t.y>n.y&&$m(s,t)&&
a.y>=0&&!o.some(u=>$m(a,u));o.push(l?a:{...s,y:nB(o,s)})}let i=new Map(o.map(s=>[s.id,s]));return hh(e.map(({id:s})=>i.get(
s)))}function nB(e,t){let n=t.y;for(;;){let o=e.filter(i=>$m({...t,y:n},i));if(o.length===0)return n;n=Math.max(...o.map(
i=>i.y+i.h))}}function hr(e){let t=[e.where?`where ${e.where}`:"",e.compare?.offset?`against ${e.compare.offset} before`:""].filter(n=>n!==
"");return[rZ(e),...t].join(" ").replace(/\s+/g," ")}function rZ(e){switch(Di(e)){case"funnel":return`funnel ${(e.funnel?.
steps??[]).map(t=>gh(t.where)).join(" > ")}${p0(e.funnel?.by)}`;case"retention":return`retention of ${gh(e.retention?.start)}\
, back by ${gh(e.retention?.return??"true")}${p0(e.retention?.by)}`;case"lifecycle":return"lifecycle";case"stickiness":return"\
stickiness";case"paths":return`paths${sZ(e)}`;case"difference":return`what sets ${e.difference?.selection??""} apart`;case"\
samples":return"events";case"aggregate":return`${iZ(e)}${ie(e.aggregate?.measures).join(", ")||"count()"}${p0(e.aggregate?.
by)}`}}function iZ(e){let t=e.aggregate?.over;return t===void 0||t==="events"?"":`${typeof t=="string"?t:Object.keys(t).
join()}: `}function sZ(e){let t=e.paths?.start;return typeof t=="string"?` after ${gh(t)}`:""}function p0(e){let t=ie(e).
map(n=>/^\s*time\s*\(/i.test(n)?"time":n);return t.length===0?"":` by ${t.join(", ")}`}function gh(e){let t=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/.
exec(e??"");return t?t[1].replaceAll("''","'"):e??""}var Eu={description:"",from:"",to:"",timezone:"",where:{},tiles:[]};function Ou(e){return`v1/boards/${encodeURIComponent(
e)}`}async function Ru(e){return(await oe("v1/boards",{signal:e})).boards}async function zr(e,t){return oe(Ou(e)+(t===void 0?
"":`?version=${t}`))}async function oB(e){return[...(await oe(`${Ou(e)}/versions`)).versions].reverse()}async function Ir(e,t){
return oe(Ou(f0()),{method:"PUT",body:{name:e,content:t},headers:{"If-None-Match":"*"}})}async function Pm(e,t,n,o){return oe(
Ou(e),{method:"PUT",body:{name:n,content:o},headers:{"If-Match":`"${t}"`}})}async function yh(e,t){await oe(Ou(e),{method:"\
DELETE",headers:{"If-Match":`"${t}"`}})}async function bh(e){return oe(Ou(e.id),{method:"PUT",body:{name:e.name,content:e.
content},headers:{"If-None-Match":"*"}})}function rB(e){return e instanceof et&&(e.code==="conflict"||e.status===409||e.
status===412)}function f0(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>(t%36).toString(36)).join("")}function _m({from:e,to:t,timezone:n,where:o}){return{from:e,to:t,timezone:n,where:o}}function h0(e,t){if(e.kind!=="query"||
!e.document)return null;let n={...e.document};(t.from!==""||t.to!=="")&&(delete n.from,delete n.to,t.from!==""&&(n.from=
t.from),t.to!==""&&(n.to=t.to)),t.timezone!==""&&(n.timezone=t.timezone);let o=new Map(Object.entries(t.where)).get(n.dataset)??
"";return o.trim()===""?n:{...n,where:Dn(n.where,o)}}function vh(e,t){let n=h0(e,t);return n&&{view:gs(n),document:n,as:e.
as?e.as:null,open:[]}}function xh(e){return[...new Set(e.tiles.flatMap(t=>t.document?[t.document.dataset]:[]))].sort()}function Ua(e,t){
let n=aZ(t);return{...e,tiles:[...e.tiles,{...t,id:f0(),...eB(e.tiles,n.w,n.h),...n}]}}function aZ({kind:e,document:t}){
if(e==="text"||!t)return{w:6,h:3};if(t.retention||t.paths||t.difference)return{w:12,h:10};if(t.funnel)return{w:6,h:11};let n=ie(
t.aggregate?.by);return t.aggregate&&n.length===0?{w:3,h:4}:{w:6,h:n.every(El)?7:8}}var iB="Me",sB="hs",aB="fs",lB="us",Dm="Lr",uB="r",cB="ms",mB="vs",dB="Mr",pB="ws",fB="Nr",hB="bs";function wh({tile:e,shared:t,result:n,onAgain:o}){let i=I(null),s=lZ(i),a=vh(e,t),l=tn.find(({name:c})=>c===a?.view),u=()=>{
a&&Ni(a)};return!a||!l?r("p",{class:mB,children:"This question has no view here."}):r("div",{ref:i,class:uB,"data-former":n.
former,onPointerDownCapture:u,onFocusCapture:u,children:[n.phase==="error"&&n.error&&r("div",{class:cB,children:[r(ge,{error:n.
error}),r(P,{small:!0,kind:"outlined",onClick:o,children:"Try again"})]}),s>0&&n.phase!=="idle"&&r(Rp.Provider,{value:s,
children:r(Jl,{view:l,document:a.document,result:n,drawn:a})})]})}function lZ(e){let[t,n]=S(0);return Ye(()=>{if(!e.current)
return;let o=new ResizeObserver(([i])=>{i&&n(Math.floor(i.contentRect.height))});return o.observe(e.current),()=>o.disconnect()},
[]),t}function gB({text:e,editing:t,onText:n}){return t?r("textarea",{class:hB,"aria-label":"Text of the tile",value:e,maxLength:1e4,
placeholder:"Text. A line that begins with # is a heading, with - an item.",onInput:o=>n(o.currentTarget.value)}):r("div",
{class:dB,tabIndex:0,role:"group","aria-label":"Text",children:e.split(`
`).map((o,i)=>r(uZ,{line:o},i))})}function uZ({line:e}){let t=/^#{1,3}\s+(.*)$/.exec(e);if(t)return r("h3",{children:q(t[1])});
let n=/^[-*]\s+(.*)$/.exec(e);return n?r("p",{class:fB,children:q(n[1])}):r("p",{class:pB,children:q(e)})}function kh(e){let[t,n]=S(!1);return z(()=>{if(!e.current||t)return;let o=new IntersectionObserver(i=>{i.some(({isIntersecting:s})=>s)&&
n(!0)});return o.observe(e.current),()=>o.disconnect()},[t]),t}function Am(e,t){let n=K(()=>new ia,[]),o=e===null?"":JSON.
stringify(e);return z(()=>{e&&n.run(e)},[o,t]),z(()=>()=>n.close(),[]),n.result.value}function yB(e){let{tile:t,shared:n,editing:o}=e,i=I(null),s=kh(i),[a,l]=S(0),u=h0(t,n),c=Am(s?u:null,e.turn+a),m=Lu(t),d=t.
kind==="text"?"exact":c.phase;return r("section",{ref:i,class:iB,"aria-label":q(m),"data-tile":t.id,"data-kind":t.kind,"\
data-state":d,"data-editing":o,children:[r(Td,{busy:d==="running"||d==="estimate",done:c.done}),r("header",{class:sB,children:[
o?r("input",{class:lB,"aria-label":"Title of the tile",value:t.title,placeholder:m,maxLength:200,onInput:p=>e.onTitle(p.
currentTarget.value)}):r("h2",{class:aB,children:(t.kind==="query"||t.title!=="")&&r(D,{value:m,most:120})}),t.kind==="q\
uery"&&!o&&r(cZ,{result:c}),!o&&r(it,{icon:"more",label:`Menu of ${q(m)}`,menuLabel:"Tile",kind:"quiet",small:!0,placing:{
align:"end"},items:e.items(c)}),e.handles]}),t.kind==="text"?r(gB,{text:t.text??"",editing:o,onText:e.onText}):r(wh,{tile:t,
shared:n,result:c,onAgain:()=>l(a+1)})]})}function Lu(e){return e.title!==""?e.title:e.document?hr(e.document):"Text"}function cZ({
result:e}){let[t,n]=S(0);z(()=>{e.phase==="exact"&&n(Date.now())},[e.phase,e.answer]);let o=Qo(e.phase==="exact"&&t>0?`e\
xact, ${Tl(e.elapsed??0)}, ${j(t,mt(),"clock")}`:void 0);switch(e.phase){case"exact":return r("span",{class:Dm,"data-pha\
se":"exact",tabIndex:-1,...o,children:[r(ue,{name:"check",size:14}),r("span",{class:"spoken",children:"exact"})]});case"\
estimate":return r("span",{class:Dm,children:["estimate, ",H(e.done)]});case"running":return r("span",{class:Dm,children:"\
running"});case"error":return r("span",{class:Dm,"data-phase":"error",children:[r(ue,{name:"error",size:14}),"failed"]});default:
return null}}var vB="G",xB="J";var dZ=32,wB=12;function SB({tile:e,tiles:t,onTiles:n,onBegin:o,onRemove:i,onSaid:s}){let a=q(Lu(e)),l=kB(e,t,n,o,(m,d,p,f)=>ph(
m,e.id,d.x+p,d.y+f)),u=kB(e,t,n,o,(m,d,p,f)=>d0(m,e.id,d.w+p,d.h+f)),c=m=>{let d={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[m.key];if(!d||m.altKey||m.ctrlKey||m.metaKey)return;m.preventDefault();let[p,f]=d,h=m.shiftKey?d0(
t,e.id,e.w+p,e.h+f):X6(t,e.id,p,f);if(fh(h,t))return s("This is as far as it goes.");o(),n(h);let g=h.find(({id:y})=>y===
e.id);s(m.shiftKey?`${g.w} columns wide, ${g.h} rows high`:`column ${g.x+1}, row ${g.y+1}`)};return r(O,{children:[r("bu\
tton",{type:"button",class:vB,"aria-label":`Move ${a}: arrows move it, Shift and arrows size it`,onKeyDown:c,...l,children:r(
pZ,{})}),r(P,{small:!0,icon:"trash",label:`Remove ${a}`,kind:"quiet",onClick:i}),r("span",{class:xB,"aria-hidden":"true",
...u})]})}function pZ(){return r(ue,{name:"rows",size:16})}function kB(e,t,n,o,i){let s=I(null),a=c=>{let m=c.currentTarget.
closest("[data-grid]");!m||c.button!==0||(c.currentTarget.setPointerCapture(c.pointerId),s.current={x:c.clientX,y:c.clientY+
CB(m),tiles:t,tile:e,cell:(m.clientWidth+wB)/12,moved:!1})},l=c=>{let m=s.current,d=c.currentTarget.closest("[data-grid]");
if(!m||!d)return;let p=Math.round((c.clientX-m.x)/m.cell),f=Math.round((c.clientY+CB(d)-m.y)/(dZ+wB)),h=i(m.tiles,m.tile,
p,f);fh(h,t)||(m.moved||o(),m.moved=!0,n(h))},u=()=>{s.current=null};return{onPointerDown:a,onPointerMove:l,onPointerUp:u,
onPointerCancel:u}}function CB(e){return-e.getBoundingClientRect().top}var TB="Rr",MB="ys",$B="ks",PB="zs",_B="js",DB="Xs",y0="Cs",AB="Ss",EB="Bs",OB="Ar",RB="Es";function Sh(e,t=""){ii(n=>r(hZ,{datasets:typeof e=="string"?[e]:e,board:t,onClose:n}))}function hZ({datasets:e,board:t,onClose:n}){
let[o,i]=S(e[0]??""),s=ve.value.timezone??"UTC",a=[...Ep(o,void 0,void 0,t)].reverse();return r(dt,{title:t===""?"Notes":
"Notes of the board",onClose:n,wide:!0,children:[e.length>1&&r("div",{class:RB,children:r(en,{title:"Dataset",icon:"data",
kind:"outlined",values:e,value:o,onChange:i})}),o===""?r("p",{class:y0,children:"A board without questions has no time t\
o note something at."}):r(yZ,{dataset:o,board:t,zone:s}),a.length===0&&r("p",{class:y0,children:"No notes yet. A step of\
 a deployment can post them, too: POST /v1/notes."}),r("ul",{class:$B,children:a.map(l=>r("li",{class:PB,children:[r("sp\
an",{class:_B,children:gZ(l,s)}),r("span",{class:DB,children:[r(D,{value:l.text,most:400}),l.board&&r("span",{class:EB,children:"\
this board only"})]}),r(P,{small:!0,kind:"quiet",icon:"trash",label:"Remove the note",onClick:()=>{vZ(l)}})]},l.id))})]})}
function gZ({time:e,to:t},n){return t===void 0?j(e,n,"minute"):`${j(e,n,"minute")} – ${j(t,n,"minute")}`}function yZ({
dataset:e,board:t,zone:n}){let[o,i]=S(!0),[s,a]=S(""),[l,u]=S(""),[c,m]=S(null),d=()=>{bZ({dataset:e,text:s.trim(),...t!==
""&&o?{board:t}:{}},l,n).then(()=>{a(""),u(""),m(null)},p=>m(J(p)))};return r("form",{class:TB,onSubmit:p=>{p.preventDefault(),
d()},children:[r("label",{class:MB,children:[r("span",{class:_t,children:"What happened"}),r("input",{class:Ke,value:s,placeholder:"\
2.4 shipped","data-autofocus":!0,maxLength:4e3,onInput:p=>a(p.currentTarget.value)})]}),r("label",{children:[r("span",{class:_t,
children:`When, on the clock of ${ds(n)}`}),r("input",{class:Ke,value:l,placeholder:"now, 14 May 9:30, 1 - 3 May","aria-\
invalid":c!==null,onInput:p=>u(p.currentTarget.value)})]}),t!==""&&r("label",{class:OB,children:[r("input",{type:"checkb\
ox",checked:o,onChange:p=>i(p.currentTarget.checked)})," on this board only"]}),r(P,{type:"submit",kind:"primary",disabled:s.
trim()==="",children:"Add"}),c&&r("div",{class:AB,children:r(ge,{error:c})})]})}async function bZ(e,t,n){if(t.trim()===""||
t.trim()==="now"){await Ql({...e,time:new Date().toISOString()});return}let o=await op(t,n);if(!o.start)throw new et({code:"\
time",message:"This is open at its start",hint:"say when it began"});let i=o.end!==void 0&&/\s-\s|\.\.|\bto\b/.test(t)&&
Date.parse(o.end)<Date.now();await Ql({...e,time:o.start,...i&&o.end?{to:o.end}:{}})}async function vZ(e){try{await Op(e.
id);let{dataset:t,time:n,text:o,to:i,board:s}=e;ee("The note is removed.",{label:"Undo",act:()=>{Ql({dataset:t,time:n,text:o,
...i?{to:i}:{},...s?{board:s}:{}})}})}catch(t){ee(J(t).message)}}function Th({name:e,content:t}){mh(`${e}.board.json`,JSON.stringify({name:e,content:t},null,2),"application/json")}function LB(e){
dh(".json,application/json",t=>{xZ(t).then(e)})}async function xZ(e){try{let{name:t,content:n}=wZ(await e.text(),e.name);
await Ir(t,n),ee("The board is imported.")}catch(t){ee(`The file cannot be imported: ${J(t).message}`)}}function wZ(e,t){
let n=JSON.parse(e);if(n===null||typeof n!="object")throw new Error("it holds no board");if(Array.isArray(n.tiles))return{
name:t.replace(/(\.board)?\.json$/i,""),content:n};if(typeof n.name!="string"||n.content===void 0)throw new Error("it ho\
lds no board");return{name:n.name,content:n.content}}var Mh="Ne",BB="Is",FB="Us",zB="Hs",IB="Ls",b0="Ms",HB="Ns",qB="Rs",UB="Dr",VB="Tr",WB="_r";function KB({model:e,onVersions:t,onScreen:n,onAgain:o}){let i=e.draft.value,{name:s,content:a}=e.shown;return r(O,{children:[
r("div",{children:[r("button",{type:"button",class:WB,onClick:()=>xe("boards"),children:"Boards"}),r("div",{class:FB,children:[
i===null?r("h1",{class:zB,children:r(D,{value:s})}):r("input",{class:IB,"aria-label":"Name of the board",value:s,maxLength:200,
onInput:l=>e.change({},l.currentTarget.value)}),i===null?r(kZ,{model:e,onVersions:t,onScreen:n,onAgain:o}):r(SZ,{model:e})]})]}),
i!==null?r("textarea",{class:qB,rows:2,"aria-label":"What the board is about",placeholder:"What the board is about",value:a.
description,onInput:l=>e.change({description:l.currentTarget.value})}):a.description!==""&&r("p",{class:HB,children:r(D,
{value:a.description,most:1e3})})]})}function kZ({model:e,onVersions:t,onScreen:n,onAgain:o}){let{id:i}=e.board.value;return r(
"div",{class:b0,children:[r(P,{icon:"redo",kind:"quiet",label:"Ask all tiles again",onClick:o}),r(P,{kind:"quiet",icon:"\
info",onClick:()=>Sh(xh(e.board.value.content),i),children:"Notes"}),r(P,{kind:"outlined",icon:"edit",onClick:()=>e.edit(),
children:"Edit"}),r(P,{kind:"outlined",icon:"heat",onClick:n,children:"Screen"}),r(it,{icon:"more",label:"Menu of the bo\
ard",menuLabel:"Board",kind:"outlined",placing:{align:"end"},items:CZ(e,t)})]})}function CZ(e,t){let n=e.board.value;return[
{label:"History of the board",icon:"history",act:t},{label:"Copy link",icon:"share",act:()=>He(location.href,"The link")},
{label:"Export as JSON",icon:"download",act:()=>Th(n)},{label:"Make a copy",icon:"copy",act:()=>{Ir(`${n.name}, copy`,n.
content??Eu).then(s=>xe(`boards/${encodeURIComponent(s.id)}`),v0)}},"rule",{label:"Remove the board",icon:"trash",danger:!0,
act:()=>{yh(n.id,n.version).then(()=>{xe("boards"),ee("The board is removed.",{label:"Undo",act:()=>{bh(n).then(()=>xe(`\
boards/${encodeURIComponent(n.id)}`),v0)}})},v0)}}]}function SZ({model:e}){return r("div",{class:b0,children:[r(P,{icon:"\
plus",kind:"outlined",onClick:()=>{e.mark(),e.change(Ua(e.shown.content,{kind:"text",title:"",text:""}))},children:"Text"}),
r(P,{kind:"outlined",onClick:()=>{e.draft.value=null},children:"Cancel"}),r(P,{kind:"primary",icon:"check",disabled:e.shown.
name.trim()==="",onClick:()=>{e.done()},children:"Done"})]})}function v0(e){ee(J(e).message)}function jB(e){return!e||!("columns"in e)||!("rows"in e)?null:fp(e.columns.map(({name:t})=>t),e.rows)}var TZ=50,$h=class{constructor(t){this.id=t}id;board=de(null);error=de(null);draft=de(null);conflict=de(null);shared=de(
null);saved=[];arranged=[];get shown(){return this.draft.value??this.board.value}async load(){try{this.take(await zr(this.
id))}catch(t){this.error.value=J(t)}}take(t){let n=this.board.value,o=this.shared.value===null||n!==null&&Lt(this.shared.
value,_m(n.content));this.board.value=t,this.error.value=null,o&&(this.shared.value=_m(t.content))}async keep(t,n){let o=this.
board.value;if(!o)return;let i={name:o.name,content:o.content,...t};if(i.name===o.name&&Lt(i.content,o.content))return;let s={
name:o.name,content:o.content};await this.save(i)&&(GB(this.saved,s),ee(n,{label:"Undo",act:()=>{this.saved.at(-1)===s?this.
undo():this.keep(s,"The board is as it was.")}}))}async undo(){if(this.draft.value!==null){this.draft.value=this.arranged.
pop()??this.draft.value;return}let t=this.saved.pop();t&&await this.save(t)&&ee("The change of the board is undone.")}async save(t){
let n=this.board.value;if(!n)return!1;try{return this.take(await Pm(n.id,n.version,t.name,t.content)),!0}catch(o){return rB(
o)?this.conflict.value=t:ee(`The board cannot be saved: ${J(o).message}`),!1}}edit(){let t=this.board.value;this.arranged.
length=0,t&&(this.draft.value={name:t.name,content:t.content})}mark(){this.draft.value&&this.arranged.at(-1)!==this.draft.
value&&GB(this.arranged,this.draft.value)}change(t,n){let o=this.draft.value;o&&(this.draft.value={name:n??o.name,content:{
...o.content,...t}})}async done(){let t=this.draft.value;this.draft.value=null,t&&await this.keep(t,"The board is saved.")}async takeTheirs(){
this.conflict.value=null,await this.load()}async takeMine(){let t=this.conflict.value;this.conflict.value=null,await this.
load(),t&&await this.keep(t,"The board is saved; the other state is among its versions.")}async takeBoth(){let t=this.conflict.
value;return this.conflict.value=null,t?(await Ir(`${t.name}, copy`,t.content)).id:null}};function GB(e,t){e.push(t),e.length>
TZ&&e.shift()}var JB=null;function Ph(){return JB??=[...new Set([mt(),"UTC",...Intl.supportedValuesOf("timeZone")])],JB}var ZB="As",YB="Ds",QB="Ts",XB="_s",e8="qs",x0="Fs";function t8({shared:e,saved:t,datasets:n,onShared:o,onKeep:i}){let s="zone of each tile",a=e.timezone===""?s:e.timezone;
return r("div",{class:ZB,role:"group","aria-label":"For all tiles",children:[r(PZ,{shared:e,onShared:o}),r(en,{title:"Ti\
me zone",icon:"globe",kind:"quiet",values:[s,...Ph()],value:a,free:!0,onChange:l=>o({...e,timezone:l===s?"":l})}),n.map(
l=>r("div",{class:YB,children:r(ln,{bare:!0,code:!0,label:`Filter of all tiles of ${q(l)}`,value:new Map(Object.entries(
e.where)).get(l)??"",placeholder:n.length===1?"filter all tiles, such as country = 'CH'":`filter of ${q(l)}`,onCommit:u=>o(
{...e,where:$Z(e.where,l,u)})})},l)),!Lt(e,t)&&r("span",{class:QB,children:[r(P,{small:!0,kind:"outlined",icon:"save",onClick:i,
children:"Keep for everyone"}),r(P,{small:!0,kind:"quiet",icon:"undo",onClick:()=>o(t),children:"As saved"})]})]})}function $Z(e,t,n){
let o=new Map(Object.entries(e));return n.trim()===""?o.delete(t):o.set(t,n.trim()),Object.fromEntries(o)}function PZ({shared:e,
onShared:t}){let n=I(null),[o,i]=S(!1),[s,a]=S(null),l=sp(e.timezone===""?{}:{timezone:e.timezone}),u=e.from===""&&e.to===
"",c=u?"Range of each tile":or({from:e.from||void 0,to:e.to||void 0},e.timezone||"UTC"),m=(p,f)=>{i(!1),a(null),t({...e,
from:p,to:f})},d=p=>{op(p,e.timezone).then(({from:f,to:h})=>m(String(f??""),String(h??"")),f=>a(J(f)))};return r(O,{children:[
r(P,{buttonRef:n,icon:"calendar",after:"down",kind:"outlined",popup:"dialog",expanded:o,onClick:()=>i(!o),children:c}),o&&
r(an,{anchor:n.current,role:"dialog",label:"Range of all tiles",onClose:()=>i(!1),children:r("div",{class:XB,children:[r(
ln,{label:"Range of all tiles",value:"",placeholder:"last 2 hours, May, now-1w/w",autofocus:!0,error:s,onCommit:d}),r("d\
iv",{class:e8,children:[r(P,{small:!0,class:x0,pressed:u,onClick:()=>m("",""),children:"Of each tile"}),l.filter(({from:p})=>p!==
void 0).map(({text:p,from:f,to:h})=>r(P,{small:!0,class:x0,pressed:f===e.from&&(h??"now")===e.to,onClick:()=>m(String(f),
String(h??"now")),children:p.charAt(0).toUpperCase()+p.slice(1)},p))]})]})})]})}var n8="Gs",o8="Js",r8="Ks",w0="Os",i8="Ps";function s8({model:e,board:t,onClose:n}){let[o,i]=S(null);return z(()=>{oB(t.id).then(i,a8)},[t.id,t.version]),r(Vs,{title:"\
History of the board",label:"Versions of the board",onClose:n,children:[r("p",{class:i8,children:"Each save is a version\
. The last 100 are kept; restoring one makes a new version."}),o===null?r(Pe,{}):r("ol",{class:n8,children:o.map(s=>r("l\
i",{class:o8,children:[r("div",{class:r8,children:[r("span",{children:s.removed?"Removed":r(D,{value:s.name,most:60})}),
r("span",{class:w0,children:["version ",s.version,", ",j(s.changed,mt(),"minute")]})]}),s.version===t.version?r("span",{
class:w0,children:"shown"}):!s.removed&&r(P,{small:!0,kind:"outlined",onClick:()=>{DZ(e,t.id,s.version)},children:"Resto\
re"})]},s.version))})]})}async function DZ(e,t,n){try{let{name:o,content:i}=await zr(t,n);await e.keep({name:o,content:i},
`Version ${n} is restored, with ${Se(i.tiles.length,"tile")}.`)}catch(o){a8(o)}}function a8(e){ee(J(e).message)}var AZ=6e4;function u8({id:e}){let t=K(()=>new $h(e),[e]),[n,o]=S(!1);z(()=>(zZ().then(a=>(a&&(t.shared.value=a),t.load())),
()=>{t.done()}),[t]);let i=t.board.value,s=t.error.value;return z(()=>{globalThis.document.title=`${q(i?.name??"Board")}\
 · Sluice`},[i?.name]),!i&&s?r("main",{class:Mh,children:s.status===404?r(Re,{icon:"boards",title:"There is no such boa\
rd",actions:r(P,{kind:"primary",onClick:()=>xe("boards"),children:"All boards"})}):r(Fr,{error:s,what:"The board cannot \
be read",again:()=>{t.load()}})}):i?r("div",{class:BB,children:[r(EZ,{model:t,onVersions:()=>o(!n)}),n&&r(s8,{model:t,board:i,
onClose:()=>o(!1)})]}):r("main",{class:Mh,children:r(Pe,{})})}function EZ({model:e,onVersions:t}){fo([{keys:"Ctrl+Z",label:"\
Undo the last change of the board",group:"Board",act:()=>{e.undo()}}]);let n=I(null),[o,i]=S(0),{content:s}=e.shown,a=_m(
e.board.value.content),l=e.shared.value??a,u=c=>{e.shared.value=c,l8(Lt(c,a)?null:c)};return z(()=>{let c=setInterval(()=>{
globalThis.document.fullscreenElement===n.current&&i(m=>m+1)},AZ);return()=>clearInterval(c)},[]),r("main",{ref:n,class:Mh,
"data-state":"exact","data-editing":e.draft.value!==null,children:[r(BZ,{model:e}),r(KB,{model:e,onVersions:t,onScreen:()=>{
OZ(n.current)},onAgain:()=>i(o+1)}),r(t8,{shared:l,saved:a,datasets:xh(s),onShared:u,onKeep:()=>{e.keep({content:{...e.board.
value.content,...l,where:{...l.where}}},"Range and filter are kept.").then(()=>l8(null))}}),r(zb.Provider,{value:e.board.
value.id,children:r(RZ,{model:e,shared:l,turn:o})})]})}async function OZ(e){globalThis.document.fullscreenElement?await globalThis.
document.exitFullscreen():await e?.requestFullscreen().catch(()=>{})}function RZ({model:e,shared:t,turn:n}){let[o,i]=S(""),
s=e.draft.value,{tiles:a}=e.shown.content,l=(u,c)=>e.change({tiles:a.map(m=>m.id===u?{...m,...c}:m)});return a.length===
0?r(NZ,{model:e}):r(O,{children:[r("div",{class:UB,"data-grid":!0,children:[...a].sort((u,c)=>u.y-c.y||u.x-c.x).map(u=>r(
"div",{class:VB,style:{gridColumn:`${u.x+1} / span ${u.w}`,gridRow:`${u.y+1} / span ${u.h}`,"--high":u.h},children:r(yB,
{tile:u,shared:t,turn:n,editing:s!==null,items:c=>FZ(e,u,t,c),onTitle:c=>l(u.id,{title:c}),onText:c=>l(u.id,{text:c}),handles:s===
null?null:r(SB,{tile:u,tiles:a,onSaid:i,onBegin:()=>e.mark(),onTiles:c=>e.change({tiles:[...c]}),onRemove:()=>LZ(e,u)})})},
u.id))}),r("div",{class:"spoken",role:"status",children:o})]})}function LZ(e,t){e.mark(),e.change({tiles:[...hh(e.shown.
content.tiles.filter(({id:n})=>n!==t.id))]}),ee(`${q(Lu(t))} is removed.`,{label:"Undo",act:()=>{e.undo()}})}function NZ({
model:e}){return r(Re,{icon:"boards",title:"This board is empty",actions:r(O,{children:[r(P,{kind:"primary",icon:"explor\
e",onClick:()=>xe(""),children:"Ask a question"}),r(P,{kind:"outlined",onClick:()=>{e.draft.value===null&&e.edit(),e.change(
Ua(e.shown.content,{kind:"text",title:"Read me",text:""}))},children:"Add a text"})]}),children:"Ask a question on any p\
age and choose Save, To a board."})}function BZ({model:e}){return e.conflict.value===null?null:r(vs,{kind:"warning",actions:r(
O,{children:[r(P,{small:!0,kind:"outlined",onClick:()=>{e.takeTheirs()},children:"Show theirs"}),r(P,{small:!0,kind:"out\
lined",onClick:()=>{e.takeBoth().then(n=>{n!==null&&xe(`boards/${encodeURIComponent(n)}`)})},children:"Keep mine as a co\
py"}),r(P,{small:!0,kind:"outlined",onClick:()=>{e.takeMine()},children:"Save mine over it"})]}),children:"Somebody else\
 saved this board while you changed it. Nothing is lost: both states can be kept."})}function FZ(e,t,n,o){let i=vh(t,n),
s=jB(o.answer),a=e.board.value.content,l=()=>{e.keep({content:{...a,tiles:[...hh(a.tiles.filter(({id:m})=>m!==t.id))]}},
"The tile is removed.")},u=i===null?[]:[{label:"Open",icon:"right",act:()=>Ji(i)},{label:"Copy link",icon:"share",act:()=>{
ca(i).then(m=>He(m,"The link"))}},{label:"Copy as JSON",icon:"braces",act:()=>He(JSON.stringify(i.document,null,2),"The \
document")},{label:"CSV",icon:"download",disabled:s===null,act:()=>mh(`${Lu(t)}.csv`,s??"","text/csv")}],c=()=>{e.keep({
content:Ua(a,t)},"The tile is copied.")};return[...u,{label:"Copy on this board",icon:"plus",act:c},"rule",{label:"Remov\
e",icon:"trash",danger:!0,act:l}]}async function zZ(){let e=new URLSearchParams(location.hash.slice(1)).get("shared"),t=e===
null?null:await Bi(e);if(t===null||typeof t!="object")return null;let n=i=>typeof i=="string"?i:"",o=t.where!==null&&typeof t.
where=="object"?Object.entries(t.where).filter(([,i])=>typeof i=="string"):[];return{from:n(t.from),to:n(t.to),timezone:n(
t.timezone),where:Object.fromEntries(o)}}async function l8(e){let t=new URL(location.href);t.hash=e===null?"":`shared=${await Nl(
e)}`,history.replaceState(null,"",t)}var m8="Qs",d8="Vs";function _h({title:e,label:t,take:n,value:o="",onClose:i,onTake:s}){let[a,l]=S(o),[u,c]=S(null),[m,d]=S(!1),p=Ct();return r(
dt,{title:e,onClose:i,children:r("form",{class:m8,onSubmit:h=>{h.preventDefault(),!(a.trim()===""||m)&&(d(!0),s(a.trim()).
then(i,g=>{c(J(g)),d(!1)}))},children:[r("label",{class:_t,for:p,children:t}),r("input",{id:p,class:Ke,"data-autofocus":!0,
value:a,maxLength:200,autocomplete:"off","aria-invalid":u!==null,onInput:h=>l(h.currentTarget.value)}),u&&r(ge,{error:u}),
r("div",{class:d8,children:r(P,{type:"submit",kind:"primary",disabled:a.trim()===""||m,children:n})})]})})}var p8="qr",f8="Ws",h8="Ys",g8="Zs",y8="Re",b8="ec",v8="ic",x8="Ae",w8="rc",k8="ac",C8="tc";var Dh=de({value:null,error:null});async function Bu(){try{Dh.value={value:await Ru(),error:null}}catch(e){Dh.value={value:Dh.
value.value,error:J(e)}}}function S8(){let{value:e,error:t}=Dh.value,[n,o]=S("changed");z(()=>{globalThis.document.title=
"Boards · Sluice",Bu()},[]);let i=()=>ii(s=>r(_h,{title:"A new board",label:"Name",take:"Make",onClose:s,onTake:UZ}));return r(
"main",{class:p8,"data-state":e?"exact":t?"error":"running",children:[r("div",{class:f8,children:[r("h1",{class:h8,children:"\
Boards"}),e!==null&&e.length>1&&r(it,{menuLabel:"Order",after:"down",kind:"quiet",items:[{label:"Last changed first",checked:n===
"changed",act:()=>o("changed")},{label:"By name",checked:n==="name",act:()=>o("name")}],children:n==="changed"?"Last cha\
nged first":"By name"}),r(P,{icon:"upload",kind:"outlined",onClick:()=>LB(Bu),children:"Import"}),r(P,{icon:"plus",kind:"\
primary",onClick:i,children:"New board"})]}),t&&r(Fr,{error:t,what:"The boards cannot be listed",again:()=>{Bu()}}),!e&&
!t&&r(Pe,{}),e?.length===0&&r(Re,{icon:"boards",title:"There are no boards yet",actions:r(P,{kind:"primary",icon:"plus",
onClick:i,children:"New board"}),children:"A board keeps questions side by side. Make one here, or choose Save on any qu\
estion."}),e!==null&&e.length>0&&r("ul",{class:g8,children:qZ(e,n).map(s=>r(VZ,{board:s},s.id))})]})}function qZ(e,t){return[
...e].sort((n,o)=>t==="name"?n.name.localeCompare(o.name):o.changed.localeCompare(n.changed))}async function UZ(e){let t=await Ir(
e,Eu);xe(`boards/${encodeURIComponent(t.id)}`)}function VZ({board:e}){let[t,n]=S(null);z(()=>{zr(e.id).then(i=>n(i.content),
()=>{})},[e.id,e.version]);let o=t===null?"":`${Se(t.tiles.length,"tile")}, `;return r("li",{class:y8,children:[r("butto\
n",{type:"button",class:b8,onClick:()=>xe(`boards/${encodeURIComponent(e.id)}`),children:[r(WZ,{tiles:t?.tiles??[]}),r("\
span",{class:k8,children:r(D,{value:e.name,most:80})}),r("span",{class:C8,children:[o,"changed ",j(e.changed,mt(),"minut\
e")]})]}),r(it,{icon:"more",label:`Menu of ${q(e.name)}`,menuLabel:"Board",kind:"quiet",placing:{align:"end"},items:[{label:"\
Export as JSON",icon:"download",act:()=>{zr(e.id).then(Th,Ah)}},{label:"Make a copy",icon:"copy",act:()=>{KZ(e)}},"rule",
{label:"Remove",icon:"trash",danger:!0,act:()=>{jZ(e)}}]})]})}function WZ({tiles:e}){let t=Math.max(14,...e.map(({y:o,h:i})=>o+
i)),n=(o,i)=>`${o/i*100}%`;return r("span",{class:v8,"aria-hidden":"true",children:e.map(o=>r("span",{class:Te(x8,o.kind===
"text"&&w8),style:{left:n(o.x,12),width:n(o.w,12),top:n(o.y,t),height:n(o.h,t)}},o.id))})}async function KZ(e){try{let{name:t,
content:n}=await zr(e.id);await Ir(`${t}, copy`,n),await Bu()}catch(t){Ah(t)}}async function jZ(e){try{let t=await zr(e.
id);await yh(e.id,t.version),await Bu(),ee("The board is removed.",{label:"Undo",act:()=>{bh(t).then(Bu,Ah)}})}catch(t){
Ah(t)}}function Ah(e){ee(J(e).message)}var T8={name:"boards",label:"Boards",icon:"boards",letter:"b",Page:({rest:e})=>e===""?r(S8,{}):r(u8,{id:e},e)};function Zi(e,t,n=""){return`v1/datasets/${encodeURIComponent(e)}/${t}${n===""?"":`/${encodeURIComponent(n)}`}`}async function M8(e,t){
return(await oe(Zi(e,"definitions"),{signal:t})).definitions}async function $8(e,t){return(await oe(Zi(e,"cohorts"),{signal:t})).
cohorts}async function P8(e,t,n){return oe(`${Zi(e,"definitions",t)}?version=${n}`)}async function _8(e,t,n,o){return[...(await oe(
`${Zi(e,t,n)}?versions`,{signal:o})).versions].reverse()}async function Eh(e,t,n){return oe(Zi(e,"cohorts",t),{signal:n})}
async function Om(e,t,n,o,i){return oe(Zi(e,"definitions",t),{method:"PUT",body:{definition:o,description:i,version:n}})}
async function D8(e){return(await oe(`v1/datasets/${encodeURIComponent(e)}/uses`)).uses}async function A8(e,t,n,o){return oe(
`${Zi(e,t,n)}/rename`,{body:{name:o}})}async function E8(e,t,n){await oe(Zi(e,t,n),{method:"DELETE"})}async function O8(e,t,n,o,i){
let s=new URLSearchParams({per:n.per});n.description!==""&&s.set("description",n.description);let a={"Content-Type":i,...n.
fresh?{"If-None-Match":"*"}:{}},l=Jt(`${Zi(e,"cohorts",t)}?${s.toString()}`),u=await fetch(l,{method:"PUT",headers:a,body:o,
cache:"no-store"}).catch(()=>{throw Pi()}),c=await u.json().catch(()=>null);if(!u.ok)throw _i(c,u.status);return c}var Oh={property:"property of events",actor:"property of actors",cohort:"cohort",session:"property of sessions",list:"co\
hort, a list"};function R8(e){let t=e.definition;return typeof t=="string"?{kind:"property",name:e.name,saved:e}:t.actors?
{kind:"list",name:e.name,saved:e}:t.session?{kind:"session",name:e.name,saved:e}:{kind:typeof t.actor=="object"?"cohort":
"actor",name:e.name,saved:e}}function Rh(e){let t=e;if(typeof t=="string")return t;if(t.actors)return`${t.actors.length}\
 actors`;if(typeof t.actor=="object")return hr({dataset:"",funnel:t.actor.funnel});let n=t.from?`, from ${t.from}${t.to?
` to ${t.to}`:""}`:"";return`${t.actor??t.session??""}${n}`}function k0({kind:e,text:t,per:n,from:o}){return e==="list"?
null:e==="property"?t.trim():{actor:t.trim(),...n===""?{}:{per:n},...o.trim()===""?{}:{from:o.trim()}}}function L8(e){let t=e.
definition,n={name:e.name,description:e.description??""};return typeof t=="string"?{...n,kind:"property",text:t,per:"",from:""}:
typeof t.actor!="string"||t.to!==void 0?null:{...n,kind:"actor",text:t.actor,per:t.per??"",from:t.from===void 0?"":String(
t.from)}}function N8(e,t,n){let o=Ce(e);return t==="bool"?n===""?`count() filter (where ${o}) as events`:`uniq(${Ce(n)}) filter (\
where ${o}) as actors`:t==="int64"||t==="float64"?`median(${o}) as median`:`uniq(${o}) as values_each`}var B8="Fr",F8="oc",z8="Gr",I8="nc",H8="K",q8="a",U8="De",V8="h",W8="pc",K8="dc",j8="lc",G8="xc",J8="Te",C0="sc",Z8="cc",
Y8="Jr",Q8="gc",X8="_e",e3="hc",t3="fc",n3="uc",o3="Kr",r3="mc",i3="vc",s3="wc",a3="bc",l3="Or",Fu="yc",zu="kc",Iu="zc",
Yi="jc",u3="Xc",Qi="O",Lh="Cc",c3="Pr",m3="Sc",d3="Bc",Ws="Ec",p3="Ic",f3="Uc",h3="Qr",g3="Hc",S0="C",y3="Lc",b3="Mc";var GZ={from:"",to:"",timezone:"",where:{}};function Nh({dataset:e,name:t,content:n,actors:o,onError:i}){let[s,a]=S(null),
[l,u]=S(null),[c,m]=S(0),d=_e(e).value.value?.actors?.[0]??"",p=n===null?{}:{define:{[t]:n}},f=JSON.stringify([t,n]);z(()=>{
let w=new AbortController,v=k=>(i??u)(k);return vl(e,{column:Ce(t),limit:10,...p},w.signal).then(k=>{a(k),v(null)},k=>{zn(
k)||(a(null),v(J(k)))}),()=>w.abort()},[f]);let h=s?.type==="bool"&&o&&d!=="",g=s&&{dataset:e,...p,aggregate:{measures:[
N8(t,s.type,o?d:"")],by:["time('auto')"]}},y=Am(g,c);return l?r("div",{class:Ws,children:r(ge,{error:l})}):!s||!g?null:r(
"section",{class:p3,"aria-label":"What it holds for",children:[r("p",{class:f3,children:JZ(s)}),r("div",{class:h3,children:r(
wh,{tile:{id:"preview",x:0,y:0,w:12,h:5,kind:"query",title:"",document:g,as:"line"},shared:GZ,result:y,onAgain:()=>m(c+1)})}),
h?r(YZ,{document:{dataset:e,...p,where:Ce(t),aggregate:{measures:["count() as events"],by:[Ce(d)],limit:10}},per:d}):r(ZZ,
{values:s})]})}function JZ(e){let t=e.values.reduce((o,i)=>o+i.count,0),n=e.exact?"":"about ";if(e.type==="bool"){let o=e.
values.find(({value:i})=>String(i)==="true")?.count??0;return`It holds for ${n}${H(t+e.nulls===0?0:o/(t+e.nulls))} of ev\
ents.`}return`${e.type}, ${n}${Se(e.distinct,"value")}${e.nulls>0?`, none for ${V(e.nulls)} events`:""}.`}function ZZ({values:e}){
return r("table",{class:S0,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"Frequent values"}),
r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:e.values.map(({value:t,count:n},o)=>r("tr",{children:[r(
"td",{children:r(D,{value:t,most:64})}),r("td",{children:V(n)})]},o))})]})}function YZ({document:e,per:t}){let{answer:n}=Am(
e,0),o=n?.rows??[];return r("table",{class:S0,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:[
"Ten of them: ",r(D,{value:t,most:32})]}),r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:o.map(([i,s],a)=>r(
"tr",{children:[r("td",{children:r(D,{value:i,most:64})}),r("td",{children:V(Number(s))})]},a))})]})}function v3({dataset:e,
name:t,version:n}){let[o,i]=S(null);if(z(()=>{let a=new AbortController;return Eh(e,t,a.signal).then(i,()=>{}),()=>a.abort()},
[n]),!o)return null;let s=o.ids===void 0||o.ids===o.size?"":` of ${V(o.ids)} in the list`;return r("p",{class:g3,children:[
r("strong",{children:V(o.size)})," ",r("span",{class:Yi,children:[o.size===1?"actor":"actors"," with events",s]})]})}var QZ=300;function Bh({dataset:e,draft:t,version:n,onClose:o,onSaved:i}){let[s,a]=S(t),[l,u]=S(t),[c,m]=S(null),d=_e(e).
value.value?.actors??[],p=y=>{a({...s,...y}),m(null)};z(()=>{let y=setTimeout(()=>u(s),QZ);return()=>clearTimeout(y)},[s]);
let f=()=>{Om(e,s.name.trim(),n,k0(s),s.description.trim()).then(async y=>{await i(y.name),ee(`${q(y.name)} is saved, as\
 version ${y.version}.`)},y=>m(J(y)))},h=c&&XZ(c),g=c?.span&&h==="text"?ms(s.text,c.span):null;return r("article",{class:Fu,
"aria-label":n===0?"A new definition":`Edit ${q(s.name)}`,children:[r("div",{class:zu,children:[r("h2",{class:Iu,children:n===
0?"A new definition":r("bdi",{children:q(s.name)})}),r(P,{kind:"outlined",onClick:o,children:"Cancel"}),r(P,{kind:"prima\
ry",icon:"save",disabled:s.name.trim()===""||s.text.trim()==="",onClick:f,children:"Save"})]}),n===0&&r(Dt,{label:"What \
it is a property of",value:s.kind==="actor"?"actor":"property",onChange:y=>p({kind:y}),choices:[{value:"property",label:"\
Of events"},{value:"actor",label:"Of actors, or a cohort"}]}),n===0&&r(T0,{label:"Name",value:s.name,placeholder:s.kind===
"actor"?"loyal":"big",error:h==="name"?c:null,onText:y=>p({name:y})}),r("div",{class:Qi,children:[r("span",{class:_t,children:s.
kind==="actor"?"A measure over the actor’s events; a condition makes it a cohort":"An expression over the properties o\
f an event"}),r(xu,{class:c3,label:"Expression",language:"expression",text:s.text,mark:g,onRun:f,autofocus:n>0,placeholder:s.
kind==="actor"?"count() filter (where event = 'purchase') >= 3":"amount > 100",onText:y=>p({text:y})}),h==="text"&&r(ge,
{error:c,onHint:y=>p({text:eY(s.text,g,y)})})]}),s.kind==="actor"&&r("div",{class:Lh,children:[d.length>1&&r("div",{class:Qi,
children:[r("span",{class:_t,children:"Of each"}),r(en,{title:"Actor",kind:"outlined",values:d,value:s.per===""?d[0]:s.per,
onChange:y=>p({per:y})})]}),r(T0,{label:"From; the range of the question if empty",value:s.from,placeholder:"now-90d",error:h===
"from"?c:null,onText:y=>p({from:y})})]}),r(T0,{label:"Description",value:s.description,placeholder:"what people should k\
now of it",error:null,onText:y=>p({description:y})}),h==="other"&&r("div",{class:Ws,children:r(ge,{error:c})}),l.text.trim()!==
""&&r(Nh,{dataset:e,name:"preview_of_definition",content:k0(l),actors:l.kind==="actor",onError:m})]})}function XZ(e){return/(^|\.)(name|saved)$/.
test(e.where)?"name":/\.from$/.test(e.where)?"from":/^(definition|define)\b/.test(e.where)?"text":"other"}function eY(e,t,n){
return t?e.slice(0,t.start)+n+e.slice(t.end):e}function T0({label:e,value:t,placeholder:n,error:o,onText:i}){let s=Ct();
return r("div",{class:Qi,children:[r("label",{class:_t,for:s,children:e}),r("input",{id:s,class:Ke,value:t,placeholder:n,
spellcheck:!1,autocomplete:"off","aria-invalid":o!==null,onInput:a=>i(a.currentTarget.value)}),o&&r(ge,{error:o})]})}function x3(e,t){if(/\.(ndjson|jsonl)$/i.test(e))return"application/x-ndjson";if(/\.json$/i.test(e))return"application/j\
son";if(e!=="")return"text/csv";let n=t.trimStart().charAt(0);return n==="["?"application/json":n==="{"?"application/x-n\
djson":"text/csv"}function w3(e){return e.split(`
`).filter(t=>t.trim()!=="").length}function Fh({dataset:e,name:t,fresh:n,onClose:o,onSaved:i}){let[s,a]=S(t),[l,u]=S(""),[c,m]=S(null),[d,p]=S(""),f=_e(e).
value.value?.actors??[],[h,g]=S(""),[y,w]=S(null),[v,k]=S(!1),C=Ct(),_=h||f[0]||"",T=c??l,L=()=>{k(!0),O8(e,s.trim(),{per:_,
description:d.trim(),fresh:n},T,x3(c?.name??"",l)).then(async R=>{await i(R.name),ee(`${q(R.name)} is saved, with ${Se(R.
ids,"actor")}.`)},R=>{w(J(R)),k(!1)})};return r("article",{class:Fu,"aria-label":n?"A cohort from a list":`A new list fo\
r ${q(s)}`,onDragOver:R=>R.preventDefault(),onDrop:R=>{R.preventDefault(),m(R.dataTransfer?.files[0]??null)},children:[r(
"div",{class:zu,children:[r("h2",{class:Iu,children:n?"A cohort from a list":r("bdi",{children:q(s)})}),r(P,{kind:"outli\
ned",onClick:o,children:"Cancel"}),r(P,{kind:"primary",icon:"save",disabled:v||s.trim()===""||c===null&&l.trim()==="",onClick:L,
children:"Save"})]}),n&&r("div",{class:Qi,children:[r("label",{class:_t,for:`${C}-name`,children:"Name"}),r("input",{id:`${C}\
-name`,class:Ke,value:s,placeholder:"testers",spellcheck:!1,autocomplete:"off",onInput:R=>{a(R.currentTarget.value),w(null)}})]}),
f.length>1&&r("div",{class:Qi,children:[r("span",{class:_t,children:"The list has values of"}),r(en,{title:"Actor",kind:"\
outlined",values:f,value:_,onChange:g})]}),r("div",{class:Qi,children:[r("label",{class:_t,for:`${C}-list`,children:c?"T\
he list is a file":"Actors, one a line; or CSV with a head, NDJSON, a JSON array"}),c?r("p",{class:d3,children:[r("bdi",
{children:q(c.name)}),", ",In(c.size)," ",r(P,{small:!0,kind:"quiet",icon:"close",label:"Not this file",onClick:()=>m(null)})]}):
r("textarea",{id:`${C}-list`,class:`${Ke} ${m3}`,value:l,rows:10,spellcheck:!1,placeholder:`u0000017
u0000042`,onInput:R=>{u(R.currentTarget.value),w(null)}}),r("div",{class:Lh,children:[r(P,{small:!0,kind:"outlined",icon:"\
upload",onClick:()=>dh("",m),children:"Choose a file"}),c===null&&r("span",{class:Yi,children:l.trim()===""?"or drop one\
 here":Se(w3(l),"line")})]})]}),r("div",{class:Qi,children:[r("label",{class:_t,for:`${C}-description`,children:"Descrip\
tion"}),r("input",{id:`${C}-description`,class:Ke,value:d,placeholder:"where the list is from",onInput:R=>p(R.currentTarget.
value)})]}),y&&r("div",{class:Ws,children:r(ge,{error:y})})]})}var tY=["mark","limit","cursor","step","state","value","other","entry","per"];function k3({saved:e}){let t=nY(e.document);
return r("div",{class:r3,children:[r("span",{children:["Frozen on ",j(e.time,mt(),"minute"),t?", from":""]}),t&&r(O,{children:[
r("code",{class:i3,children:r("bdi",{children:q(hr(t))})}),r(P,{small:!0,kind:"outlined",icon:"right",onClick:()=>Ji({view:gs(
t),document:t,as:null,open:[]}),children:"Open the question"})]})]})}function nY(e){if(e===null||typeof e!="object")return null;
let t=Object.fromEntries(Object.entries(e).filter(([n])=>!tY.includes(n)));return typeof t.dataset=="string"?t:null}function Hu(e){let t=n=>e.filter(o=>o.kind===n).length;return[["board","board"],["definition","definition"],["lookup","l\
ookup table"]].filter(([n])=>t(n)>0).map(([n,o])=>Se(t(n),o)).join(", ")}function C3({dataset:e,uses:t}){return t.length===
0?r("p",{class:Yi,children:"Nothing that is saved uses it."}):r("section",{"aria-label":"Used in",children:[r("h3",{class:e3,
children:["Used in ",Hu(t)]}),r("ul",{class:t3,children:t.map(n=>r("li",{class:n3,children:[r(ue,{name:n.kind==="board"?
"boards":n.kind==="lookup"?"table":"definitions",size:14}),n.kind==="lookup"?r(D,{value:n.name,most:80}):r("button",{type:"\
button",class:o3,onClick:()=>xe(n.kind==="board"?`boards/${encodeURIComponent(n.id)}`:`definitions/${encodeURIComponent(
e)}/${encodeURIComponent(n.name)}`),children:r(D,{value:n.name,most:80})}),r("span",{class:Yi,children:n.kind!=="board"?
n.kind:n.tiles?Se(n.tiles.length,"tile"):"its filter"})]},`${n.kind} ${n.id??n.name}`))})]})}function S3({dataset:e,one:t,onChanged:n,onClose:o}){let[i,s]=S(!1),[a,l]=S(null),{saved:u}=t,c="definition"in u?u:null,
m=c&&L8(c),d=async y=>{s(!1),await n(y)};if(i&&c&&m)return r(Bh,{dataset:e,draft:m,version:u.version,onClose:()=>s(!1),onSaved:d});
if(i)return r(Fh,{dataset:e,name:t.name,fresh:!1,onClose:()=>s(!1),onSaved:d});let p=()=>{E8(e,f,t.name).then(async()=>{
await n(""),ee(`${q(t.name)} is removed.`,c&&{label:"Undo",act:()=>{oY(e,c).then(()=>n(t.name),M0)}})},y=>l(J(y)))},f=c?
"definitions":"cohorts",h=async(y,w)=>{let v=await A8(e,f,y,w);await n(v.saved.name);let k=v.in.length===0?"":`, also in\
 ${Hu(v.in)}`;ee(`${q(y)} is ${q(w)} now${k}.`,{label:"Undo",act:()=>{h(w,y).catch(M0)}})},g=()=>ii(y=>r(_h,{title:`Rena\
me ${q(t.name)}`,label:t.usedIn.length===0?"Name":`Name; it is written anew in ${Hu(t.usedIn)}`,take:"Rename",value:t.name,
onClose:y,onTake:w=>w===t.name?Promise.resolve():h(t.name,w)}));return r("article",{class:Fu,"aria-label":q(t.name),children:[
r("div",{class:zu,children:[r("h2",{class:Iu,children:r(D,{value:t.name,most:120})}),r(P,{kind:"quiet",icon:"copy",label:"\
Copy the name",onClick:()=>He(t.name,"The name")}),(m??!c)&&r(P,{kind:"outlined",icon:"edit",onClick:()=>s(!0),children:c?
"Edit":"New list"}),r(P,{kind:"outlined",onClick:g,children:"Rename"}),r(P,{kind:"danger",icon:"trash",label:"Remove",onClick:p}),
r(P,{kind:"quiet",icon:"close",label:"Close",onClick:o})]}),a&&r("div",{class:Ws,children:r(ge,{error:a})}),r("p",{class:Yi,
children:[Oh[t.kind],", version ",u.version,", ",j(u.time,mt(),"minute")]}),u.description&&r("p",{children:r(D,{value:u.
description,most:2e3})}),c?r("pre",{class:u3,children:r("bdi",{children:q(Rh(c.definition))})}):"ids"in u&&r("p",{children:[
V(u.ids)," actors of ",r("code",{children:q(u.per)})," in the list"]}),"ids"in u&&r(k3,{saved:u}),r(C3,{dataset:e,uses:t.
usedIn}),(t.kind==="list"||t.kind==="cohort")&&r(v3,{dataset:e,name:t.name,version:u.version}),r(Nh,{dataset:e,name:t.name,
content:null,actors:t.kind!=="property"}),r(rY,{dataset:e,one:t,onChanged:n})]})}async function oY(e,t){await Om(e,t.name,
0,t.definition,t.description??"")}function M0(e){ee(J(e).message)}function rY({dataset:e,one:t,onChanged:n}){let[o,i]=S(
[]),s="definition"in t.saved;if(z(()=>{let l=new AbortController;return _8(e,s?"definitions":"cohorts",t.name,l.signal).
then(i,()=>{}),()=>l.abort()},[t.saved.version]),o.length<2)return null;let a=l=>{P8(e,t.name,l).then(u=>Om(e,t.name,t.saved.
version,u.definition,u.description??"")).then(()=>n(t.name)).then(()=>ee(`Version ${l} is restored.`),M0)};return r("det\
ails",{class:y3,children:[r("summary",{children:[o.length," versions"]}),r("ol",{children:o.map(l=>r("li",{class:b3,children:[
r("span",{children:["version ",l.version,l.removed?", removed":"",", ",j(l.time,mt(),"minute")]}),s&&!l.removed&&l.version!==
t.saved.version&&r(P,{small:!0,kind:"outlined",onClick:()=>a(l.version),children:"Restore"})]},l.version))})]})}var $0=new Map,iY=2,P0=0,T3=[];function M3(e,t){let n=JSON.stringify([e,t.name,t.saved.version,t.saved.time]),o=$0.get(n)??
sY(()=>aY(e,t));return $0.set(n,o),o.catch(()=>$0.delete(n)),o}async function sY(e){P0>=iY&&await new Promise(t=>{T3.push(
t)}),P0++;try{return await e()}finally{P0--,T3.shift()?.()}}async function aY(e,t){if(t.kind==="list"||t.kind==="cohort")
return Se((await Eh(e,t.name)).size,"actor");if(t.kind==="session")return"";let n=Ce(t.name),o=await vl(e,{column:n,limit:2}),
i=o.exact?"":"~ ";if(o.type==="bool"){let l=o.values.reduce((c,m)=>c+m.count,o.nulls),u=o.values.find(({value:c})=>String(
c)==="true")?.count??0;return`${i}${H(l===0?0:u/l)} of events`}if(o.type!=="int64"&&o.type!=="float64")return`${i}${Se(o.
distinct,"value")}`;let{rows:s}=await oe("v1/query",{body:{dataset:e,aggregate:{measures:[`median(${n}) as median`]}}}),
a=s[0]?.[0];return typeof a=="number"?`median ${V(o.type==="int64"?Math.round(a):a)}`:""}async function $3(e){let[t,n,o]=await Promise.all([M8(e),$8(e),D8(e)]),i=new Map(o.map(l=>[l.name,l.in])),s=n.map(l=>({kind:"\
list",name:l.name,saved:l}));return[...await lY(e,t.map(R8)),...s].map(l=>({...l,usedIn:i.get(l.name)??[]})).sort((l,u)=>l.
name.localeCompare(u.name))}async function lY(e,t){let n=t.filter(a=>a.kind==="actor");if(n.length===0)return t;let o=n.
map(({saved:a})=>({kind:"measure",text:String(a.definition.actor)})),i=await oe("v1/parse",{body:{dataset:e,texts:o}}).catch(
()=>null),s=new Set(n.filter((a,l)=>i?.texts[l]?.type==="bool").map(({name:a})=>a));return t.map(a=>a.kind==="actor"&&s.
has(a.name)?{...a,kind:"cohort"}:a)}function P3({rest:e}){let[t="",...n]=e.split("/"),o=Ne.value.value?.[0]?.name;return z(()=>{Ne.value.value||St()},[]),z(
()=>{let i=Yt.value||o;t===""&&i&&xe(`definitions/${encodeURIComponent(i)}`)},[t,o]),z(()=>{globalThis.document.title="D\
efinitions · Sluice"},[]),Ne.value.error&&t===""?r("main",{children:r(Fr,{error:Ne.value.error,what:"The datasets canno\
t be listed",again:()=>{St()}})}):Ne.value.value?.length===0?r("main",{children:r(Re,{icon:"data",title:"There is no dat\
aset yet",actions:r(P,{kind:"primary",onClick:()=>xe(""),children:"How to send events"})})}):t===""?r(Pe,{}):r(uY,{dataset:t,
name:n.join("/")},t)}function uY({dataset:e,name:t}){let[n,o]=S(null),[i,s]=S(null),[a,l]=S(cY),[u,c]=S(""),m=async()=>{
try{o(await $3(e)),s(null)}catch(v){s(J(v))}};z(()=>{m()},[]);let d=v=>{l(null),xe(`definitions/${encodeURIComponent(e)}${v===
""?"":`/${encodeURIComponent(v)}`}`)},p=async v=>{await Promise.all([m(),Kn(e)]),d(v)},f=v=>()=>l({kind:v,name:"",text:"",
description:"",per:"",from:""}),h=[{label:"Property of events",icon:"definitions",act:f("property")},{label:"Property or\
 cohort of actors",icon:"actor",act:f("actor")},{label:"Cohort from a list",icon:"upload",act:f("list")}],g=(n??[]).filter(
v=>v.name.toLowerCase().includes(u.trim().toLowerCase())),y=n?.find(v=>v.name===t)??null,w=a!==null||t!=="";return r("ma\
in",{class:B8,"data-state":n?"exact":i?"error":"running",children:[r("div",{class:F8,children:[r("h1",{class:z8,children:"\
Definitions"}),r(en,{title:"Dataset",icon:"data",kind:"outlined",values:(Ne.value.value??[]).map(v=>v.name),value:e,onChange:v=>xe(
`definitions/${encodeURIComponent(v)}`)}),n!==null&&n.length>5&&r("input",{type:"search",class:`${Ke} ${I8}`,"aria-label":"\
Find a definition",placeholder:"find",value:u,onInput:v=>c(v.currentTarget.value)}),r(it,{icon:"plus",kind:"primary",after:"\
down",menuLabel:"New definition",placing:{align:"end"},items:h,children:"New"})]}),i&&r(Fr,{error:i,what:"The definition\
s cannot be listed",again:()=>{m()}}),!n&&!i&&r(Pe,{}),n?.length===0&&a===null&&r(Re,{icon:"definitions",title:"There ar\
e no definitions yet",actions:r(O,{children:[r(P,{kind:"primary",onClick:()=>l({kind:"property",name:"",text:"",description:"",
per:"",from:""}),children:"A property of events"}),r(P,{kind:"outlined",onClick:()=>l({kind:"list",name:"",text:"",description:"",
per:"",from:""}),children:"A cohort from a list"})]}),children:"A definition is a name for what many questions mean: big\
, for amount > 100; loyal, for who bought three times. It counts for old events too."}),n!==null&&(n.length>0||a!==null)&&
r("div",{class:H8,"data-open":w,children:[n.length>0&&r(mY,{dataset:e,all:g,whole:!w,current:a===null?t:"",onOpen:d}),w&&
r("div",{class:l3,children:[a?.kind==="list"&&r(Fh,{dataset:e,name:"",fresh:!0,onClose:()=>l(null),onSaved:p}),a!==null&&
a.kind!=="list"&&r(Bh,{dataset:e,draft:a,version:0,onClose:()=>l(null),onSaved:p},`${a.kind} new`),a===null&&y&&r(S3,{dataset:e,
one:y,onChanged:p,onClose:()=>d("")},y.name),a===null&&!y&&r("p",{class:a3,children:`There is no definition ${q(t)} of t\
his dataset.`})]})]})]})}function cY(){let e=new URLSearchParams(location.hash.slice(1)).get("new");return e===null?null:
{kind:"property",name:"",text:e,description:"",per:"",from:""}}function mY({dataset:e,all:t,whole:n,current:o,onOpen:i}){
return r("div",{class:q8,"data-whole":n,children:[n&&r("div",{class:U8,"aria-hidden":"true",children:[r("span",{}),r("sp\
an",{children:"Name"}),r("span",{children:"Kind"}),r("span",{children:"What it is"}),r("span",{children:"Used in"}),r("s\
pan",{class:W8,children:"Now"})]}),r("ul",{"aria-label":"Definitions",children:[t.map(s=>r(dY,{dataset:e,one:s,whole:n,current:s.
name===o,onOpen:()=>i(s.name)},`${s.name} ${s.saved.version}`)),t.length===0&&r("li",{class:s3,children:"None has this i\
n its name."})]})]})}function dY({dataset:e,one:t,whole:n,current:o,onOpen:i}){let s="ids"in t.saved?`${V(t.saved.ids)} \
actors in the list`:Rh(t.saved.definition);return r("li",{children:r("button",{type:"button",class:V8,"aria-current":o?"\
true":void 0,onClick:i,children:[r("span",{class:K8,children:r(ue,{name:t.kind==="property"?"definitions":t.kind==="sess\
ion"?"sessions":"actor"})}),r("span",{class:j8,children:r(D,{value:t.name,most:64})}),r("span",{class:G8,children:Oh[t.kind]}),
r("span",{class:J8,children:[r("code",{class:C0,children:r("bdi",{children:q(s)})}),t.saved.description&&r("span",{class:`${C0}\
 ${Z8}`,children:r(D,{value:t.saved.description,most:200})})]}),n&&r("span",{class:Y8,children:t.usedIn.length===0?r("sp\
an",{class:Q8,children:"nothing"}):Hu(t.usedIn)}),n&&r(pY,{dataset:e,one:t})]})})}function pY({dataset:e,one:t}){let n=I(
null),o=kh(n),[i,s]=S(null);return z(()=>{o&&M3(e,t).then(s,()=>s("cannot be asked"))},[o]),r("span",{ref:n,class:X8,"da\
ta-state":i===null?"running":"exact",children:i??"…"})}var _3={name:"definitions",label:"Definitions",icon:"definitions",letter:"n",Page:P3};async function _0(e,t){let n=new URLSearchParams({limit:"100"});return e.search&&n.set("search",e.search),e.starred&&n.set(
"starred","true"),e.cursor&&n.set("cursor",e.cursor),oe(`v1/history?${n.toString()}`,{signal:t})}async function D3(e,t){
await oe(`v1/history/${e}`,{method:"PUT",body:{starred:t}})}async function A3(e){await oe(`v1/history/${e}`,{method:"DEL\
ETE"})}var O3="Vr",R3="Nc",L3="Wr",N3="Yr",B3="Rc",F3="f",z3="P",I3="qe",H3="Ac",q3="Q",U3="Zr",V3="Dc",W3="Tc",K3="ea",j3="_c",
G3="ia",J3="ra",Z3="V",Y3="Fe",Q3="W",X3="qc";var zh=96,Ih=20;function eF({points:e,bars:t}){if(e.length===0)return r("span",{});if(e.length===1)return r("span",{class:U3,
children:V(e[0])});let n=Math.min(0,...e),o=Math.max(0,...e)-n||1,i=a=>Ih-1-(a-n)/o*(Ih-2),s=t?Math.min(12,zh/e.length):
zh/(e.length-1);return r("svg",{class:q3,width:zh,height:Ih,viewBox:`0 0 ${zh} ${Ih}`,"aria-hidden":"true","data-spark":!0,
children:t?e.map((a,l)=>r("rect",{x:l*s,y:Math.min(i(a),i(0)-1),width:Math.max(1,s-1),height:Math.max(1,Math.abs(i(a)-i(
0)))},l)):r("polyline",{points:e.map((a,l)=>`${(l*s).toFixed(1)},${i(a).toFixed(1)}`).join(" ")})})}var fY=150;function tF(){let[e,t]=S(""),[n,o]=S(!1),[i,s]=S(null),[a,l]=S(void 0),[u,c]=S(null),[m,d]=S(0),p=I(!0);z(()=>{
globalThis.document.title="History · Sluice"},[]),z(()=>{let y=new AbortController,v=setTimeout(()=>{_0({search:e.trim(),
starred:n},y.signal).then(k=>{s(k.entries),l(k.cursor),c(null)},k=>{zn(k)||c(J(k))})},p.current?0:fY);return p.current=!1,
()=>{clearTimeout(v),y.abort()}},[e,n,m]);let f=()=>{_0({search:e.trim(),starred:n,...a===void 0?{}:{cursor:a}}).then(y=>{
s([...i??[],...y.entries]),l(y.cursor)},y=>c(J(y)))},h=y=>s((i??[]).map(w=>w.id===y.id?y:w)),g=y=>s((i??[]).filter(({id:w})=>w!==
y.id));return r("main",{class:O3,"data-state":i?"exact":"running",children:[r("div",{class:R3,children:[r("h1",{class:L3,
children:"History"}),r("input",{type:"search",class:`${Ke} ${N3}`,"aria-label":"Find in the history",placeholder:"find i\
n the history",value:e,spellcheck:!1,onInput:y=>t(y.currentTarget.value)}),r(P,{icon:"star",kind:"outlined",pressed:n,onClick:()=>o(
!n),children:"Starred"})]}),u&&r(Fr,{error:u,what:"The history cannot be read",again:()=>d(m+1)}),!i&&!u&&r(Pe,{}),i?.length===
0&&r(hY,{search:e,starred:n,onAll:()=>{t(""),o(!1)}}),i!==null&&i.length>0&&r("ol",{class:B3,children:i.map(y=>r(gY,{entry:y,
onEntry:h,onGone:g},y.id))}),a!==void 0&&r(P,{kind:"outlined",class:X3,onClick:f,children:"Older ones"})]})}function hY({
search:e,starred:t,onAll:n}){let o=e.trim()!==""||t;return r(Re,{icon:"history",title:o?"Nothing found":"Nothing was ask\
ed yet",actions:o?r(P,{kind:"primary",onClick:n,children:"The whole history"}):r(P,{kind:"primary",icon:"explore",onClick:()=>xe(
""),children:"Ask a question"}),children:t&&!e?"A star keeps a question for good: give one to what you may need again.":
o?"No question that was asked has this in its document.":"Every question that is run appears here, also one that fails."})}
function gY({entry:e,onEntry:t,onGone:n}){let o=bY(e),i=o&&tn.find(({name:l})=>l===gs(o)),s=()=>{let l={...e,starred:!e.
starred};t(l),D3(e.id,l.starred).catch(u=>{t(e),ee(J(u).message)})},a=()=>{o&&Ji({view:gs(o),document:o,as:null,open:[]})};
return r("li",{class:F3,"data-failed":e.error!==void 0,children:[r("button",{type:"button",class:z3,"aria-label":"Star",
"aria-pressed":e.starred,onClick:s,children:r(ue,{name:"star"})}),r("button",{type:"button",class:I3,disabled:!o,onClick:a,
children:[r("span",{class:H3,children:r(ue,{name:i?.icon??"braces"})}),r("span",{class:W3,children:[r("span",{class:K3,children:r(
"bdi",{children:q(o?hr(o):String(e.document))})}),e.error!==void 0&&r("span",{class:j3,children:[r(ue,{name:"error",size:14}),
r("bdi",{children:q(e.error)})]})]}),r("span",{class:G3,children:o&&or(o,o.timezone??"UTC")}),r(eF,{points:e.spark??[],bars:o!==
null&&!yY(o)}),r("span",{class:J3,children:r(D,{value:e.dataset,most:32})}),r("span",{class:Z3,children:e.error===void 0?
`${Tl(e.elapsed_ms)}, ${V(e.rows_scanned)} rows`:"failed"}),r("span",{class:Y3,children:[j(e.at,mt(),"minute"),e.by&&r("\
span",{class:V3,children:r(D,{value:e.by,most:32})})]})]}),r(P,{small:!0,kind:"quiet",icon:"trash",label:"Remove from th\
e history",class:Q3,onClick:()=>{A3(e.id).then(()=>n(e),l=>ee(J(l).message))}})]})}function yY(e){return e.retention!==void 0||
e.lifecycle!==void 0||ie(e.aggregate?.by).some(t=>t.startsWith("time("))}function bY(e){let t=e.document;return t!==null&&
typeof t=="object"&&typeof t.dataset=="string"?t:null}var nF={name:"history",label:"History",icon:"history",letter:"h",Page:tF};var tn=[rO,$R,B4,DL,cN,GN,Z6],Xi=[T8,_3,nF,FT];var oF="aa",rF="Fc",iF="Gc",sF="Jc",aF="Kc",lF="ta",uF="oa",cF="Oc",mF="Pc",dF="na";function pF(){let e=TC.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:i}=e,s=o.length>1&&tn.some(({name:a})=>a===
"funnel");return r("section",{class:oF,"aria-label":"What was loaded",children:[r("div",{class:rF,children:[r("p",{class:iF,
role:"status",children:Fy(t,n)}),r(P,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:Ny})]}),s&&r("p",{class:sF,
children:"A funnel of these events? Choose its steps in their order; the numbers say how many did each."}),s&&r("div",{class:aF,
children:o.map(({value:a,count:l})=>{let u=i.indexOf(a);return r("button",{type:"button",class:Te(lF,u>=0&&uF),"aria-pre\
ssed":u>=0,onClick:()=>$C(a),children:[u>=0&&r("span",{class:cF,children:u+1}),r(D,{value:a,most:32,middle:!0}),r("span",
{class:mF,children:V(l)})]},a)})}),r("div",{class:dF,children:[n.rejected>0&&r(P,{kind:"outlined",onClick:()=>{Ny(),xe(`\
data/rejects/${encodeURIComponent(t)}`)},children:"Lines not taken"}),s&&r(P,{kind:"primary",icon:"funnel",disabled:i.length<
2,onClick:PC,children:"Show the funnel"})]})]})}function fF(){return z(()=>{nr(),LC()},[]),r(O,{children:[r(NS,{}),r(pF,{}),r(zC,{})]})}function hF(){let{value:e,error:t}=Ne.value,n=e?.[0]?.name;return z(()=>{e||St()},[]),z(()=>{n!==void 0&&oi(n)},[n]),t?r(
"main",{children:r(Re,{icon:"warning",title:"The datasets cannot be listed",actions:r(P,{kind:"outlined",onClick:()=>{St()},
children:"Try again"}),children:t.message})}):e&&n===void 0?r(i6,{}):r(Pe,{})}function gF(){return r("main",{children:r(
Re,{icon:"search",title:"There is no such page",actions:r(P,{kind:"primary",onClick:()=>xe(""),children:"To the first da\
taset"})})})}var yF="Qc",bF="Vc",vF="Wc",xF="Yc",wF="Ge",kF="Zc";function CF(){let[e,t]=S(""),[n,o]=S(null),[i,s]=S(!1),a=I(null);return z(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),r("main",{class:yF,children:r("form",{class:bF,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||i)&&(s(!0),
tk(e.trim()).then(()=>location.reload(),c=>{s(!1),o(J(c)),a.current?.select()}))},children:[r("h1",{children:"Log in to \
Sluice"}),r("p",{class:vF,children:["This server asks for a token. Whoever runs it makes one with ",r("code",{children:"\
sluice token"}),"."]}),r("label",{class:xF,for:"token",children:"Token"}),r("input",{ref:a,id:"token",class:wF,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&r(ge,{id:"token-problem",error:n}),r(P,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||i,class:kF,children:"Log in"})]})})}var SF="pa",TF="eg",MF="ig",$F="rg";function PF({id:e}){let[t,n]=S(null),[o,i]=S(null),[s,a]=S(0);return z(()=>{let l=new AbortController;return I2(e,l.signal).
then(async u=>{let c=await _F(u);l.signal.aborted||(u.frozen&&u.answer&&c?n(u):c?Ji(c):xe(u.path.replace(/^\/+/,"")))}).
catch(u=>{l.signal.aborted||i(J(u))}),()=>l.abort()},[e,s]),o?.status===404?r("main",{children:r(Re,{icon:"share",title:"\
There is no such link",actions:r(P,{kind:"primary",onClick:()=>xe(""),children:"To the first dataset"}),children:"It was\
 removed, or it is not whole."})}):o?r("main",{children:r(Fr,{error:o,what:"The link cannot be read",again:()=>{i(null),
a(s+1)}})}):t?r(kY,{link:t}):r(Pe,{})}async function _F(e){let t=Md(e.path,""),n=e.document;if(t.kind!=="view"||!n)return null;
let o=e.open?await Bi(e.open):[],i=Array.isArray(o)?o.filter(s=>typeof s?.kind=="string"):[];return{view:t.view,document:{
...n,dataset:t.dataset},as:e.as?e.as:null,open:i}}function kY({link:e}){let[t,n]=S(null);z(()=>{_F(e).then(n)},[e]);let o=tn.
find(({name:l})=>l===t?.view);if(z(()=>{globalThis.document.title="As it was · Sluice"},[]),!t||!o)return r(Pe,{});let{
document:i}=t,s={...Xg,phase:"exact",document:i,answer:e.answer,of:i,done:1},a=()=>Ni(t);return r(O,{children:[r(vs,{kind:"\
info",actions:r(P,{small:!0,kind:"outlined",onClick:()=>Ji(t),children:"Ask now"}),children:["The numbers as they were o\
n ",j(e.made,mt(),"minute"),"."]}),r("main",{class:SF,"data-state":"exact","data-view":o.name,children:[r("h1",{class:TF,
children:r("bdi",{children:q(hr(i))})}),r("p",{class:MF,children:[q(i.dataset),", ",or(i,i.timezone??"UTC")]}),r("div",{
class:$F,onPointerDownCapture:a,onFocusCapture:a,children:r(Jl,{view:o,document:i,result:s,drawn:t})})]})]})}var DF="ag",AF="tg",EF="og",OF="da",RF="ng",LF="Je",NF="pg";function BF({onClose:e}){let t=Map.groupBy(oC.value,({group:n})=>n);return r(dt,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:DF,children:[...t].map(([n,o])=>r("section",{children:[r("h3",{class:AF,children:n}),r("dl",{class:EF,children:o.
map(({keys:i,label:s})=>r("div",{class:OF,children:[r("dt",{children:s}),r("dd",{children:i.split(" ").map(a=>r("kbd",{class:RF,
children:a},a))})]},i))})]},n))}),r("div",{class:LF,children:[r("label",{children:[r("input",{type:"checkbox",checked:rC.
value,onChange:n=>iC(n.currentTarget.checked)})," Single letters are keys"]}),r("label",{children:[r("input",{type:"chec\
kbox",checked:mp.value,onChange:n=>$2(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]}),r("label",{children:[
"Queries stop that would take more than ",r("input",{type:"number",class:`${Ke} ${NF}`,min:"0",max:"3600",value:Oc.value,
onChange:n=>P2(n.currentTarget.valueAsNumber)})," s (0: none)"]})]})]})}function qh(e){let t=Di(ve.value),n=ie(ve.value[t]?.by),o=Ce(e);n.includes(o)||he({document:Le(ve.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function Rm(e){let t=My(Yt.value);t?FF(e,t):Pd(Yt.value).then(n=>FF(e,n))}function FF(e,t){let n=ze.value.view===e.name,
o=y1(e.name,t);o!==null&&ee(o,{label:"Undo",act:Li}),n&&ni.value.kind!=="view"&&Yt.value!==""&&tr(),Yt.value===""&&xe("")}
function zF(){let e="Go to";return[...tn.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>Rm(t)})),...Xi.map(
t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>xe(t.name)}))]}var A0=matchMedia("(prefers-color-scheme: dark)"),IF=de(A0.matches),D0=Tr("theme"),Lm=de(D0==="light"||D0==="dark"?D0:"s\
ystem"),Uu=Pn(()=>Lm.value==="system"?IF.value?"dark":"light":Lm.value);function Uh(e){Lm.value=e,Mr("theme",e)}function HF(){
A0.addEventListener("change",()=>{IF.value=A0.matches}),Fn(()=>{document.documentElement.dataset.theme=Uu.value})}var SY=100,TY=80;function UF({onClose:e,onHelp:t}){let[n,o]=S(""),i=MY(),s=$Y(n),a=Ka();z(()=>{Ne.value.value||St(),a!==
""&&!_e(a).value.value&&Kn(a)},[a]);let l=a===""?null:_e(a).value.value,u=K(()=>AY(t),[l,Ne.value.value]),c=Yn([...u,...i.
map(_Y),...s.map(DY)],n,({name:m})=>m).slice(0,SY);return r(dt,{title:"Find",onClose:e,children:r(bs,{label:"Find pages,\
 boards, properties, definitions, values and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page\
, board, property, definition, value, command",options:c.map(m=>({value:m,label:r(D,{value:m.name,most:80}),note:m.kind})),
onPick:m=>{e(),m.act()},onTake:()=>{},onCancel:e})})}function MY(){let[e,t]=S([]);return z(()=>{let n=new AbortController;
return Ru(n.signal).then(t,()=>{}),()=>n.abort()},[]),e}function $Y(e){let[t,n]=S([]),o=e.trim(),i=Ka();return z(()=>{if(i===
"")return;let s=new AbortController,a=o===""?["definition","cohort"]:["definition","cohort","event","value"],l=setTimeout(
()=>{ff(i,o,a,s.signal).then(u=>n(u.names.filter(c=>!PY(i,c))),()=>{})},o===""?0:TY);return()=>{clearTimeout(l),s.abort()}},
[o,i]),t}function PY(e,{kind:t,property:n}){return t==="value"&&n!==void 0&&n===_e(e).value.value?.event}function _Y({id:e,
name:t}){return{name:t,kind:"board",act:()=>xe(`boards/${encodeURIComponent(e)}`)}}function DY({kind:e,name:t,property:n}){
switch(e){case"event":return{name:t,kind:"only this event",act:()=>qF(Xo(_e(Ka()).value.value?.event??"event",t))};case"\
value":return{name:t,kind:`only this ${n??""}`,act:()=>qF(Xo(n??"",t))};default:return{name:t,kind:e,act:()=>xe(`definit\
ions/${encodeURIComponent(Ka())}/${encodeURIComponent(t)}`)}}}function Ka(){return Yt.value||(Ne.value.value?.[0]?.name??
"")}function qF(e){E0().then(()=>he({document:{...ve.value,where:Dn(ve.value.where,e)}}))}async function E0(){Yt.value===
""?await oi(Ka()):ni.value.kind!=="view"&&tr()}function AY(e){let t=Ka()===""?[]:_e(Ka()).value.value?.columns??[];return[
...tn.map(n=>({name:n.label,kind:"page",act:()=>Rm(n)})),...Xi.map(n=>({name:n.label,kind:"page",act:()=>xe(n.name)})),...(Ne.
value.value??[]).map(({name:n})=>({name:n,kind:"dataset",act:()=>{oi(n)}})),...Ol.value?[{name:"Undo",kind:"command",act:Li}]:
[],...Rl.value?[{name:"Redo",kind:"command",act:Ll}]:[],{name:"The document as JSON",kind:"command",act:()=>{E0().then(()=>qn(
{kind:"json"}))}},{name:Uu.value==="dark"?"Light":"Dark",kind:"command",act:()=>Uh(Uu.value==="dark"?"light":"dark")},{name:"\
All keys",kind:"command",act:e},...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>{E0().then(()=>qh(n))}}))]}var WF="Ke",KF="la";function jF({folded:e}){let[t,...n]=Fi.value,o=t?`${Wl(t.kind)} ${t.dataset}, ${H(t.done)}`:"",i=Qo(o);return t?r("butto\
n",{type:"button",class:WF,"aria-label":o,onClick:()=>xe("data/jobs"),...i,children:[!e&&r("span",{children:n.length===0?
Wl(t.kind):`${n.length+1} jobs`}),!e&&r("span",{class:KF,children:H(t.done)}),r(ql,{small:!0,label:o,done:t.done})]}):null}function GF(){let e=bl.value?.tokens?bl.value.name:void 0;if(e===void 0)return null;let t=()=>{nk().then(()=>location.reload(),
n=>ee(`Logging out failed: ${J(n).message}`))};return r(it,{icon:"actor",label:`Logged in as ${ne(e).text}`,menuLabel:"A\
ccount",kind:"quiet",placing:{side:"top"},head:r(D,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var JF="xa",ZF="u",YF="sa",QF="dg",XF="ca",O0="ga",ez="m",tz="ha",nz="fa",oz="Oe",rz="ua";var es=de(Tr("rail")==="folded");function RY(){es.value=!es.value,Mr("rail",es.value?"folded":"open")}function sz({onPalette:e,
onHelp:t}){let n=ni.value;return r("nav",{"aria-label":"Pages",class:Te(JF,es.value&&ZF),children:[r("div",{class:YF,children:[
r(NY,{}),!es.value&&r("span",{class:QF,children:"Sluice"})]}),r("ul",{class:O0,children:tn.map(o=>r(iz,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&ze.value.view===o.name,onClick:()=>Rm(o)},o.name))}),Xi.length>0&&r(
"div",{class:nz,role:"presentation"}),r("ul",{class:O0,children:Xi.map(o=>r(iz,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>xe(o.name)},o.name))}),r("div",{class:oz,children:[r(jF,{folded:es.
value}),r(P,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),r(LY,{}),r(GF,{}),r(P,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),r(P,{icon:"collapse",label:es.value?"Widen":"Fold",kind:"quiet",class:rz,onClick:RY})]})]})}
function iz({icon:e,label:t,keys:n,current:o,onClick:i}){let s=Qo(es.value?`${t}  ${n}`:void 0);return r("li",{children:r(
"button",{type:"button",class:ez,"aria-current":o?"page":void 0,"aria-label":es.value?t:void 0,onClick:i,...s,children:[
r(ue,{name:e,size:20}),r("span",{class:tz,children:t})]})})}function LY(){let e=(t,n)=>({label:n,checked:Lm.value===t,act:()=>Uh(
t)});return r(it,{icon:Uu.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function NY(){return r("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:XF,children:[r("rect",{width:"32",height:"32",rx:"7"}),r(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var lz="ma",uz="va";function cz({children:e}){let[t,n]=S(null);fo([...zF(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{Ol.value&&Li()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Rl.value&&
Ll()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:ir},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:FY}]),z(()=>{let i=s=>{if(Cc(s.target))return;let a=s.clipboardData?.getData("text/pl\
ain")??"";Ld(a).then(l=>{l&&(he(l),ee("The question was pasted.",{label:"Undo",act:Li}))})};return document.addEventListener(
"paste",i),()=>document.removeEventListener("paste",i)},[]);let o=()=>n(null);return r("div",{class:lz,children:[r(sz,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),r("div",{class:uz,children:[wl.value==="away"&&r(vs,{kind:"warning",actions:r(P,{small:!0,
kind:"outlined",onClick:sk,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&r(UF,{onClose:o,onHelp:()=>n("help")}),t==="help"&&r(BF,{onClose:o}),r(ST,{}),r(
kC,{}),r(Ck,{})]})}function FY(){let{phase:e}=Jn.result.value;e==="running"||e==="estimate"?Jn.cancel():Ri.value.length>
0&&Cd()}var mz="lg",dz="xg",pz="wa",fz="sg";var Wh=Pn(()=>Sa.value.filter(e=>e.to.dataset===ve.value.dataset));function hz(){return Wh.value.length===0?null:r("nav",
{"aria-label":"The way here",class:mz,children:[Wh.value.map((e,t)=>r("span",{class:dz,children:[r("button",{type:"butto\
n",class:pz,onClick:()=>{Sb(t),he(e.from)},children:t===0?"all":ne(Wh.value[t-1]?.label).text}),r(ue,{name:"right",size:12})]},
t)),r("span",{"aria-current":"step",class:fz,children:ne(Wh.value.at(-1)?.label).text})]})}var gz="Pe",yz="cg",bz="gg",vz="hg",xz="fg",wz="ug";function Kh({title:e,note:t,actions:n,children:o,onClose:i}){let s=I(null),a=Ct();return Ye(()=>{Ei();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("div",{ref:s,class:gz,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[r("div",{class:yz,children:[r("div",{class:bz,children:[r("h2",{id:a,class:vz,
children:e}),t&&r("p",{class:xz,children:t})]}),n,r(P,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:i})]}),
r("div",{class:wz,children:o})]})}var kz="mg",Cz="vg",Sz="wg",R0="bg";function Tz({layer:e,onClose:t}){let n=e.request,o=du({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),i=n.timezone??"UTC",s=K(()=>o.pages.flat(),[o.pages]),a=K(()=>o.columns.map((c,m)=>({key:c.name,head:r(
D,{value:c.name,most:48}),number:er(c)&&m>0,cell:d=>m===0?r(D,{value:d[0],most:64,middle:!0}):r(D,{shown:Do(d[m],c,i)})})),
[o.columns,i]),l=_e(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&xe(Fl(n.dataset,
String(c[0])))};return r(Kh,{title:"Actors",onClose:t,note:r(O,{children:[r(D,{value:e.label,most:200}),qY(s.length,o.hasMore)]}),
actions:r(P,{icon:"save",kind:"outlined",onClick:()=>qn({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&r("div",{class:Sz,children:[r(ge,{error:o.error}),r(P,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&r("div",{class:R0,children:r(Pe,{lines:12})}),o.first&&(s.length===0?
r("p",{class:R0,children:"No actor is here."}):r("div",{class:kz,children:[r(De,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&r("div",{class:Cz,children:r(P,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function qY(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var Jh="yg",$z="kg",Pz="Y",_z="zg";var UY=/^[A-Za-z_][A-Za-z0-9_]*$/;function Az({layer:e,onClose:t}){let n=e.request,o=e.cohort,[i,s]=S(o?"live":"frozen"),
[a,l]=S(""),[u,c]=S(null),[m,d]=S(null),p=async()=>{if(!UY.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{i==="live"?await WY(a,o,String(e.label)):n&&await jY(a,n,String(e.label),d),Kn(
Yt.value),ee(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(f){d(null),c(VY(J(f)))}};
return r(dt,{title:"Save as cohort",onClose:t,foot:r(O,{children:[r(P,{kind:"outlined",onClick:t,children:"Cancel"}),r(P,
{kind:"primary",disabled:m!==null||a==="",onClick:()=>{p()},children:m===null?"Save":`${F(m)} actors read`})]}),children:[
r("p",{class:Jh,children:r(D,{value:e.label,most:300})}),r("form",{onSubmit:f=>{f.preventDefault(),p()},onInput:f=>{f.target instanceof
HTMLInputElement&&f.target.type!=="radio"&&l(f.target.value.trim())},children:[r(ln,{label:"Name",value:a,onCommit:f=>l(
f.trim()),placeholder:"frequent_buyers",autofocus:!0}),r("fieldset",{class:$z,children:[r("legend",{class:"spoken",children:"\
Kind"}),r(Dz,{kind:"live",present:i,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r(Dz,{kind:"frozen",present:i,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&r(ge,{error:u})]})]})}function VY(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function Dz({kind:e,present:t,disabled:n,onChoose:o,
title:i,text:s}){return r("label",{class:Pz,"data-disabled":n,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),r("span",{children:[r("strong",{children:i}),r("span",{class:_z,children:n?"Not possibl\
e for these actors.":s})]})]})}function Ez(e,t){return`v1/datasets/${encodeURIComponent(Yt.value)}/${e}/${encodeURIComponent(
t)}`}async function WY(e,t,n){await oe(Ez("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var KY=1e4;async function jY(e,t,n,o){let i=[],s,a="";o(0);do{let u=await oe("v1/actors",{body:{...t,
limit:KY,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)i.push(String(c[0]));o(i.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a});await oe(`${Ez("cohorts",e)}?${l.toString()}`,{method:"PUT",
body:{actors:i,description:n,document:t},headers:{"If-None-Match":"*"}})}var Oz=e=>e===void 0?{}:{cursor:e};function GY(e){return{path:"v1/query",body:t=>({...e,samples:{...e.samples,...Oz(t)}})}}
function JY(e,t){return{path:"v1/events",body:n=>({document:e,mark:t,...Oz(n)})}}function Rz({layer:e,onClose:t}){let n=e.
document,o=e.mark,i=du(o?JY(n,o):GY(n),JSON.stringify([n,o])),s=ut(o?null:Xp(n)),a=o?i.first?.count:s.answer&&"rows"in s.
answer?s.answer.rows[0]?.[0]:void 0,l=n.timezone??"UTC";return r(Kh,{title:"Events",onClose:t,note:r(O,{children:[r(D,{value:e.
label===""?"all":e.label,most:200}),typeof a=="number"&&` · ${F(a)} events`]}),children:r(of,{paging:i,document:n,zone:l})})}var Nz="jg",Bz="Xg",Fz="ba",zz="Cg",Iz="Sg",Hz="Bg",qz="ya",Uz="Eg",Vz="Ig",Wz="Ug",Kz="Hg",jz="ka",L0="Lg";var ZY=6;function Gz({column:e,document:t}){let n=I(null),{values:o,error:i,former:s}=YY(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let m=c?`not (${Xo(e.name,u)})`:Xo(e.name,u);Ue({document:Le(t,"where",Dn(t.
where,m))},m)};return r("section",{ref:n,class:Fz,"aria-label":ne(e.name).text,"data-former":s,children:[r("div",{class:zz,
children:[r("h3",{class:Iz,children:r(D,{value:e.name,most:40,middle:!0})}),o&&r("span",{class:Hz,children:[V(o.distinct),
" ",o.distinct===1?"value":"values"]}),r(P,{small:!0,kind:"quiet",label:`Break down by ${ne(e.name).text}`,onClick:()=>qh(
e.name),children:"By"})]}),i&&r(ge,{error:i}),r("ul",{children:o?.values.map(({value:u,count:c},m)=>r("li",{children:r("\
button",{type:"button",class:qz,onClick:d=>l(u,d.altKey),children:[r("span",{class:Uz,style:{width:`${a>0?100*c/a:0}%`}}),
r("span",{class:Vz,children:r(D,{value:u,most:40,middle:!0})}),r("span",{class:Wz,title:F(c),children:[o.exact?"":"~",V(
c)]})]})},m))}),o&&(o.more>0||o.nulls>0)&&r("p",{class:Kz,children:[o.more>0&&r("span",{children:[V(o.more)," more"]}),o.
nulls>0&&r("button",{type:"button",class:jz,onClick:u=>l(null,u.altKey),children:[r(D,{value:null})," ",V(o.nulls)]})]})]})}
function YY(e,t,n){let[o,i]=S(!1),[s,a]=S({values:null,error:null,former:!1}),l=QY(t,n);return z(()=>{let u=new IntersectionObserver(
([c])=>{c&&i(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),z(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),vl(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{zn(
c)||a({values:null,error:J(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function QY(e,t){let{from:n,
to:o,timezone:i,where:s,define:a}=t;return{column:Ce(e),limit:ZY,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...i===void 0?{}:{timezone:i},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}var N0=60;function Jz({onClose:e}){let[t,n]=S(""),[o,i]=S(N0),s=_e(Yt.value).value.value?.columns,a=(s??[]).filter(({name:l,
type:u})=>u!=="timestamp"&&l.toLowerCase().includes(t.trim().toLowerCase()));return r(Vs,{title:"Properties",label:"Prop\
erties and their values",onClose:e,children:[r("div",{class:Nz,children:r("input",{class:Bz,"aria-label":"Find a propert\
y",placeholder:"find a property",value:t,onInput:l=>{n(l.currentTarget.value),i(N0)}})}),s?a.slice(0,o).map(l=>r(Gz,{column:l,
document:ve.value},l.name)):r(Pe,{}),a.length>o&&r("p",{class:L0,children:r(P,{small:!0,kind:"outlined",onClick:()=>i(o+
N0),children:`${F(a.length-o)} more properties`})}),r("p",{class:L0,children:"Click: only this value. Alt+click: all but\
 this value."})]})}var Yz="Mg",Qz="Ng";function eI({onClose:e}){let t=ve.value,[n,o]=S(()=>JSON.stringify(t,null,2)),[i,s]=S(null);return z(()=>{Lt(Xz(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),r(Vs,{title:"JSON",label:"The document as JSON",onClose:e,actions:r(P,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>He(n,"The document")}),children:[r(xu,{class:Yz,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=Xz(l);s(c),u&&he({document:{...u,dataset:u.dataset||ze.value.document.dataset}},
"replace")},onRun:ir}),i!==null&&r("div",{class:Qz,children:r(ge,{error:{message:i,hint:"the question on the screen is t\
he last that could be read"}})})]})}function Xz(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function tI({layer:e,onClose:t}){let[n,o]=S(""),[i,s]=S(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=ve.value,m=()=>{n.trim()!==""&&Ql({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,d=>s(
J(d)))};return r(dt,{title:"Note",onClose:t,foot:r(O,{children:[r(P,{kind:"outlined",onClick:t,children:"Cancel"}),r(P,{
kind:"primary",onClick:m,children:"Save"})]}),children:[r("p",{class:Jh,children:[j(a,c),l===void 0?"":` to ${j(l,c)}`]}),
r("form",{onSubmit:d=>{d.preventDefault(),m()},children:[r("input",{class:Ke,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:d=>o(d.currentTarget.value)}),i&&r(ge,{error:i})]})]})}var nI=new Map([["facets",Jz],["json",eI],["events",Rz],["actors",Tz],["cohort",Az],["note",tI],["live-event",V6]]);var oI=["1d","7d","30d","1y"];function rI(){let e=I(null),[t,n]=S(null),o=ve.value.compare?.offset,i=Ai(Jn.result.value.
error,"compare"),s=()=>n(null);return r(O,{children:[r(P,{buttonRef:e,icon:"compare",after:"down",kind:i?"danger":o===void 0?
"quiet":"plain",popup:"menu",expanded:t!==null,onClick:()=>n(t===null?"menu":null),children:o===void 0?"no comparison":`\
vs ${q(np(o))} before`}),i&&t===null&&r("div",{class:up,children:r(ge,{error:i})}),t==="menu"&&r(Eo,{anchor:e.current,label:"\
Compare",items:eQ(o,()=>n("field")),onClose:s}),t==="field"&&r(an,{anchor:e.current,role:"dialog",label:"Compare with",onClose:s,
children:r("div",{class:T2,children:r(ln,{label:"Compare with so long before",value:o??"",placeholder:"7d, 4w, 1mo, 1y, \
36h",autofocus:!0,note:"d, w, mo, q and y step on the calendar",onCommit:a=>{s(),Zh(a.trim()===""?void 0:a.trim())}})})})]})}
function eQ(e,t){let n=e!==void 0&&!oI.includes(e);return[{label:"No comparison",checked:e===void 0,act:()=>Zh(void 0)},
{label:"The period before",checked:!1,act:()=>{tQ()}},...oI.map(o=>({label:`${np(o)} before`,checked:e===o,act:()=>Zh(o)})),
{label:n?`${q(np(e))} before …`:"Another time before …",checked:n,act:()=>requestAnimationFrame(t)}]}function Zh(e){
re("compare",e===void 0?void 0:{offset:e})}async function tQ(){try{let e=ve.value,t=await b2(e);t===null?ee("The range h\
as no start: choose one before it is compared."):ve.value===e&&Zh(t)}catch(e){ee(J(e).message)}}var iI="Rg",sI="Ag",B0="Qe",aI="Dg",lI="Tg";var Wu="";function uI({onClose:e}){let[t,n]=S(null),[o,i]=S(Wu),[s,a]=S(""),[l,u]=S(""),[c,m]=S(null),[d,p]=S(!1),f=Ct();
z(()=>{Ru().then(y=>{let w=[...y].sort((v,k)=>k.changed.localeCompare(v.changed));n(w),i(w[0]?.id??Wu)},y=>m(J(y)))},[]);
let h=hr(ze.value.document);return r(dt,{title:"Save to a board",onClose:e,children:r("form",{class:iI,onSubmit:y=>{y.preventDefault(),
p(!0),oQ(o,s.trim()||"My board",l.trim()).then(e,w=>{m(J(w)),p(!1)})},children:[r("label",{class:_t,for:`${f}-title`,children:"\
Title of the tile"}),r("input",{id:`${f}-title`,class:Ke,"data-autofocus":!0,value:l,placeholder:q(h),maxLength:200,autocomplete:"\
off",onInput:y=>u(y.currentTarget.value)}),r("fieldset",{class:sI,children:[r("legend",{class:_t,children:"Board"}),(t??
[]).map(y=>r("label",{class:B0,children:[r("input",{type:"radio",name:f,checked:o===y.id,onChange:()=>i(y.id)}),r("bdi",
{class:aI,children:q(y.name)})]},y.id)),r("label",{class:B0,children:[r("input",{type:"radio",name:f,checked:o===Wu,onChange:()=>i(
Wu)}),r("span",{children:"A new board"})]})]}),o===Wu&&r(O,{children:[r("label",{class:_t,for:`${f}-name`,children:"Name\
 of the board"}),r("input",{id:`${f}-name`,class:Ke,value:s,placeholder:"My board",maxLength:200,autocomplete:"off",onInput:y=>a(
y.currentTarget.value)})]}),c&&r(ge,{error:c}),r("div",{class:lI,children:r(P,{type:"submit",kind:"primary",icon:"save",
disabled:d||t===null,children:"Save"})})]})})}async function oQ(e,t,n){let{document:o,view:i,as:s}=ze.value,a=e===Wu?null:
await zr(e),l=s??tn.find(m=>m.name===i)?.chartOf(o)??"",u=Ua(a?.content??Eu,{kind:"query",title:n,document:o,as:l}),c=a?
await Pm(e,a.version,a.name,u):await Ir(t,u);ee(`Saved to ${q(c.name)}.`,{label:"Open",act:()=>xe(`boards/${encodeURIComponent(
c.id)}`)}),a&&ee("The tile can be taken back.",{label:"Undo",act:()=>{rQ(c,a)}})}async function rQ(e,t){await Pm(e.id,e.
version,t.name,t.content).then(()=>ee("The tile is taken back."),n=>ee(J(n).message))}var iQ=de([]);function cI(){return r(it,{icon:"save",menuLabel:"Save",items:[...sQ(),...iQ.value],placing:{align:"end"},children:"Save"})}
function sQ(){let{dataset:e,where:t}=ze.value.document,n=typeof t=="string"?t.trim():"";return[{label:"To a board ...",icon:"\
boards",act:()=>ii(o=>r(uI,{onClose:o}))},{label:"The filter as a definition ...",icon:"definitions",disabled:n==="",act:()=>xe(
`definitions/${encodeURIComponent(e)}`,`new=${encodeURIComponent(n)}`)},{label:"A note at a time ...",icon:"info",act:()=>Sh(
e)}]}var mI="Ve",dI="We",pI="_g",fI="Ye",hI="qg";var gI=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function yI({runs:e}){z(()=>{Ne.value.value||
St()},[]);let t=Ne.value.value?.map(({name:o})=>o)??[Yt.value],n=ve.value.timezone??"UTC";return r("header",{class:mI,"a\
ria-label":"The question",children:[r("div",{class:dI,children:[r(en,{title:"Dataset",icon:"data",values:t,value:Yt.value,
onChange:o=>{oi(o)},class:pI}),e&&r(D2,{}),r(en,{title:"Time zone",icon:"globe",values:Ph(),value:n,onChange:o=>re("time\
zone",o),kind:"quiet",free:!0}),e&&r(rI,{}),e&&r(lQ,{})]}),r("div",{class:fI,children:e&&r(B2,{})}),r("div",{class:hI,children:[
r(P,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!Ol.value,onClick:Li}),r(P,{icon:"redo",label:"Redo",keys:"Ctrl+Shi\
ft+Z",disabled:!Rl.value,onClick:Ll}),r(it,{icon:"share",menuLabel:"Share",items:V2(),placing:{align:"end"},children:"Sh\
are"}),r(cI,{})]})]})}function lQ(){let e=ve.value.sample,t=e===void 0||e===1?void 0:e,n=gI.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return r(it,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:gI.map(([o,i])=>({label:o,checked:i===t,act:()=>re("sample",i)})),children:n})}var bI="Fg",vI="za",xI="Gg",wI="Jg",kI="Kg",CI="Og",SI="ja";var TI=new Map;function $I(){let e=tn.find(({name:t})=>t===h1.value)??tn[0];return e?r(cQ,{view:e}):null}function cQ({view:e}){
let t=ve.value,n=dQ(Jn.result.value,t),o=ka(xy.value).chart??e.chartOf(t);z(()=>{globalThis.document.title=`${e.label} ·\
 ${t.dataset} · Sluice`},[e,t.dataset]),fo([{keys:"f",label:"Properties and their values",group:"The question",act:()=>F0(
"facets")}]),fo([{keys:"v",label:"Chart: arrows choose",group:"View",act:pQ}]),fo([{keys:"/",label:`Sentence: ${Lv}`,group:"\
View",act:Rv}]);let i=a=>{TI.set(`${e.name} ${o}`,ka(xy.value).settings),he({as:cb({chart:a,settings:TI.get(`${e.name} ${a}`)??
new Map}),document:e.choose?e.choose(t,a):t})},s=n.phase==="running"||n.phase==="estimate";return r(O,{children:[r(yI,{runs:e.
runs??!0}),r(Td,{busy:s,done:n.done}),r("div",{class:bI,children:[r("main",{class:vI,"data-view":e.name,"data-state":mQ(
e,n,t),"aria-busy":s,children:[r("h1",{class:"spoken",children:e.label}),r(hz,{}),r("div",{class:xI,children:[r("div",{class:wI,
children:r(rm,{document:t,children:r(e.Sentence,{document:t,result:n})})}),r("div",{class:kI,children:[e.charts.length>1&&
r(Dt,{label:"Chart",value:o,onChange:i,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,label:l,icon:u}))}),r(P,
{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:z0("facets"),onClick:()=>F0("facets")}),
r(P,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:z0("json"),onClick:()=>F0("json")})]})]}),n.error&&
!fQ(n.error)&&r(Fv,{class:CI,error:n.error}),r("div",{class:SI,"data-former":n.former,children:r(Jl,{view:e,document:t,result:n,
drawn:ze.value})})]}),r(hQ,{})]})]})}function mQ(e,t,n){return e.runs===!1||t.document===null||Lt(t.document,n)?t.phase:
"changed"}function dQ(e,t){return e.of===null||MI(e.of)===MI(t)?e:{...e,answer:null,of:null,former:!1}}function MI(e){let t=e.
aggregate?.over;return`${Di(e)} ${typeof t=="object"?Object.keys(t).join():"events"}`}function pQ(){globalThis.document.
querySelector('[role=radiogroup][aria-label="Chart"] [tabindex="0"]')?.focus()}function z0(e){return Ri.value.some(t=>t.
kind===e)}function F0(e){let t=Ri.value.filter(n=>n.kind===ei);he({open:z0(e)?Ri.value.filter(n=>n.kind!==e):[...t,{kind:e}]})}
function fQ(e){return["from","to"].some(t=>Ai(e,t)!==null)}function hQ(){return r(O,{children:Ri.value.map((e,t)=>{let n=nI.
get(e.kind);return n?r(n,{layer:e,onClose:Cd},t):null})})}function PI(){return bl.value?.tokens&&bl.value.name===void 0?r(CF,{}):r(O,{children:[r(cz,{children:r(gQ,{})}),r(fF,{})]})}
function gQ(){let e=ni.value;switch(e.kind){case"home":return r(hF,{});case"view":return r($I,{});case"page":{let t=Xi.find(
({name:n})=>n===e.page);return t?r(t.Page,{rest:e.rest}):r(gF,{})}case"actor":return r(G1,{dataset:e.dataset,actor:e.actor});case"\
link":return r(PF,{id:e.id})}}HF();ek();sC();await H1();_2();UM();Pw(r(PI,{}),document.body);
