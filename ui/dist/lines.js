import{$b as Cc,$c as zs,$d as Vs,$e as Rc,$f as ho,$g as mt,$h as Fc,$i as Tt,$j as Zn}from"./main.js";import{$dG as Vc,$dH as Ic,$dI as Bc,$dJ as Ft,$dK as yl,$dL as Hc}from"./main.js";import{$ed as Uc,$ee as Yc,$ef as En,$eg as bl}from"./main.js";import{$X as qc,$Y as wl,$Z as Jc,$aa as Is,$ab as Zc,$ac as go,$ad as Qn,$ae as Bs,$af as xl,$ag as Hs,$ah as Gs}from"./main.js";import{$ai as Sl,$aj as em,$ak as tm,$al as nm}from"./main.js";import{$aM as Ws}from"./main.js";import{$aN as Us}from"./main.js";import{$az as um,$aA as fm,$aB as cm,$aC as mm,$aD as Ys,$aE as pm,$aF as hm,$aG as dm}from"./main.js";import{$aH as Ks}from"./main.js";import{$dM as xm,$dN as yo,$dO as Sm,$dP as km,$dQ as vm,$dR as _m,$dS as Pm,$dT as Mm}from"./main.js";import{$dZ as kl,$ea as js,$eb as Lt,$ec as qs}from"./main.js";import{$ei as An}from"./main.js";import{$ej as Js}from"./main.js";import{$aq as Rm,$ar as Zs,$as as vl,$at as Dn,$au as Qs,$av as Nt}from"./main.js";var bo="cg";var Xs="sf";var _l="dg";var er="ag";var wo="wf";var tr="bg";var nr="vf";var lr="tf";var or="uf";var sr="zf";var xo="xf";var rr="yf";import{$k as Et,$l as ee,$m as Le}from"./main.js";var So=12;function ar({lines:e,step:t,former:o,rows:n,hidden:s,at:i,start:a,zone:c,text:p,unfinished:h,mean:y,onClose:m}){
let g=e.times[i];if(g===void 0)return null;let k=n.map((w,_)=>({row:w,value:e.series[_].values[i]??null,low:e.series[_].
low?.[i]??null,high:e.series[_].high?.[i]??null,before:ur(o,w.key,i)})).filter(({row:w})=>!s.has(w.key)).toSorted((w,_)=>(_.
value??-1/0)-(w.value??-1/0));return Le("div",{class:Js(lr,a&&or,m&&nr),...m?{role:"note","aria-label":"Pinned",onPointerUp:tu}:
{"aria-hidden":!0},children:[Le("div",{class:xo,children:[kl(g*1e3,t,c)," ",qs(c,g*1e3),m&&ee(An,{small:!0,kind:"quiet",
icon:"close",label:"Unpin",keys:"p",onClick:m})]}),k.slice(0,So).map(({row:w,value:_,low:A,high:v,before:E})=>Le("div",{
class:rr,children:[ee("span",{class:sr,style:{background:`var(${Dn(w.color)})`}}),ee("span",{class:er,children:w.keys.length===
0?"":w.keys.map(T=>Ft(T).text).join(", ")}),ee("span",{class:tr,children:_===null?"–":A!==null&&v!==null?`${p(A)} – ${p(
v)}`:p(_)}),y>1&&ee("span",{class:bo,children:eu(e.series,w.key,i,y,p)}),E!==void 0&&ee("span",{class:bo,children:_!==null&&
E?yo(_/E-1):"–"})]},w.key)),k.length>So&&Le("div",{class:xo,children:[k.length-So," more"]}),o&&o.times[i]!==void 0&&Le(
"div",{class:_l,children:["against ",kl(o.times[i]*1e3,t,c)]}),y>1&&Le("div",{class:_l,children:["at the end of a line: \
the mean of ",y," points"]}),h&&ee("div",{class:_l,children:"this bucket is not over yet"})]})}function eu(e,t,o,n,s){let i=e.
find(({keys:c})=>JSON.stringify(c)===t)?.values??[],a=Qn(i.slice(Math.max(0,o-n+1),o+1),n).at(-1)??null;return a===null?
"–":s(a)}function tu(e){e.stopPropagation()}function ur(e,t,o){if(e)return e.series.find(n=>JSON.stringify(n.keys)===t)?.
values[o]??null}function fr(e,t,o,n,s,i){let a=e.times[o];if(a===void 0)return"";let c=e.series.slice(0,8).map(({keys:p,
values:h})=>{let y=h[o]??null,m=ur(t,JSON.stringify(p),o),g=y!==null&&m?`, ${yo(y/m-1)}`:"";return`${p.map(S=>Ft(S).text).
join(", ")} ${y===null?"nothing":i(y)}${g}`.trim()});return`${kl(a*1e3,n,s)}: ${c.join("; ")}`}var cr=50,nu=5;function mr(e,t,o){return e.series.slice(0,cr).map(n=>({key:JSON.stringify(n.keys),keys:n.keys,total:n.total,
last:n.values[Math.max(0,o-1)]??null,color:Zs(t,n.keys)}))}function pr(e,t,o,n,{form:s,bars:i,over:a,mean:c}){let p=e.series.
slice(0,cr).map((k,w)=>({series:k,row:o[w],isShown:!n.has(o[w].key)}));if(s!=="lines"||i&&p.length>1){let k=Hs(p.map(({series:_,
isShown:A})=>A?_.values:_.values.map(()=>0)),s==="share"),w=p.map(({row:_,isShown:A},v)=>({values:k[v],color:_.color,shown:A,
stacked:!0,...i?{bars:i,of:v}:{}}));return i?w.reverse():w}let h=p.filter(({isShown:k})=>k).length<=nu&&c===1,y=k=>Qn(a>=
k.length?k:k.map((w,_)=>_<a?w:null),c),m=p.map(({series:k,row:w,isShown:_})=>({values:i?k.values:y(k.values),color:w.color,
shown:_,bars:i,...h&&k.low?{low:k.low,high:k.high}:{}})),g=p.map(({row:k,isShown:w})=>{let _=t?.series.find(A=>JSON.stringify(
A.keys)===k.key);return _?{values:Qn(e.times.map((A,v)=>_.values[v]??null),c),color:k.color,shown:w,dashed:!0}:null}).filter(
k=>k!==null),S=i||c>1||a>=e.times.length?[]:p.map(({series:k,row:w,isShown:_},A)=>({values:k.values.map((v,E)=>E>=a-1?v:
null),color:w.color,shown:_,dashed:!0,of:A}));return[...m,...g,...S]}import{$et as hr}from"./main.js";import{$eF as ep,$eG as dr}from"./main.js";var gr="hi";var yr="ii";var br="li";var wr="ki";function xr({box:e,flags:t,zone:o}){let n=t.filter(({from:s,to:i})=>(i??s)>=e.from&&s<=e.to);return ee(Et,{children:n.map(
s=>ee(su,{flag:s,box:e,zone:o},s.id))})}function su({flag:e,box:t,zone:o}){let n=c=>t.left+Math.max(0,Math.min(1,(c-t.from)/
(t.to-t.from)))*t.width,s=n(e.from),i=`${Lt(e.from*1e3,o)}: ${yl(e.text)}`,a=dr(i);return Le(Et,{children:[e.to!==null&&
ee("span",{class:yr,style:{left:`${s}px`,width:`${n(e.to)-s}px`,top:`${t.top}px`,height:`${t.height}px`}}),ee("span",{class:gr,
style:{left:`${s}px`,top:`${t.top}px`,height:`${t.height}px`}}),ee("button",{type:"button",class:"ji",style:{left:`${s}p\
x`,top:`${t.top+t.height-26}px`},"aria-label":`Note ${i}`,...a,onPointerUp:c=>c.stopPropagation(),onClick:c=>e.onOpen(c.
currentTarget),children:ee(hr,{name:"save",size:12})})]})}function Sr({box:e,at:t}){let o=e.left+(t-e.from)/(e.to-e.from)*
e.width;return ee("span",{class:br,style:{left:`${o}px`,top:`${e.top}px`,height:`${e.height}px`}})}function kr({box:e,from:t,
to:o}){let n=s=>e.left+Math.max(0,Math.min(1,(s-e.from)/(e.to-e.from)))*e.width;return ee("span",{class:wr,style:{left:`${n(
t)}px`,width:`${Math.max(2,n(o)-n(t))}px`,top:`${e.top}px`,height:`${e.height}px`}})}var ru="uplot",iu="u-hz",au="u-vt",uu="u-title",fu="u-wrap",cu="u-under",mu="u-over",pu="u-axis",rn="u-off",hu="u-select",
du="u-cursor-x",gu="u-cursor-y",yu="u-cursor-pt",bu="u-legend",wu="u-live",xu="u-inline",Su="u-series",ku="u-marker",vr="\
u-label",vu="u-value",el="width",tl="height";var _r="bottom",On="left",ko="right",Vo="#000",Pr=Vo+"0",vo="mousemove",Mr="mousedown",_o="mouseup",$r="mouseenter",Tr="\
mouseleave",Lr="dblclick",_u="resize",Pu="scroll",Er="change",Ll="dppxchange",Io="--",In=typeof window<"u",Lo=In?document:
null,Rn=In?window:null,Mu=In?navigator:null,fe,Pl;function Eo(){let e=devicePixelRatio;fe!=e&&(fe=e,Pl&&Do(Er,Pl,Eo),Pl=
matchMedia(`(min-resolution: ${fe-.001}dppx) and (max-resolution: ${fe+.001}dppx)`),an(Er,Pl,Eo),Rn.dispatchEvent(new CustomEvent(
Ll)))}function lt(e,t){if(t!=null){let o=e.classList;!o.contains(t)&&o.add(t)}}function Ao(e,t){let o=e.classList;o.contains(
t)&&o.remove(t)}function ke(e,t,o){e.style[t]=o+"px"}function wt(e,t,o,n){let s=Lo.createElement(e);return t!=null&&lt(s,
t),o?.insertBefore(s,n),s}function pt(e,t){return wt("div",e,t)}var Ar=new WeakMap;function At(e,t,o,n,s){let i="transla\
te("+t+"px,"+o+"px)",a=Ar.get(e);i!=a&&(e.style.transform=i,Ar.set(e,i),t<0||o<0||t>n||o>s?lt(e,rn):Ao(e,rn))}var Dr=new WeakMap;
function Or(e,t,o){let n=t+o,s=Dr.get(e);n!=s&&(Dr.set(e,n),e.style.background=t,e.style.borderColor=o)}var Cr=new WeakMap;
function Rr(e,t,o,n){let s=t+""+o,i=Cr.get(e);s!=i&&(Cr.set(e,s),e.style.height=o+"px",e.style.width=t+"px",e.style.marginLeft=
n?-t/2+"px":0,e.style.marginTop=n?-o/2+"px":0)}var Bo={passive:!0},$u={...Bo,capture:!0};function an(e,t,o,n){t.addEventListener(
e,o,n?$u:Bo)}function Do(e,t,o,n){t.removeEventListener(e,o,Bo)}In&&Eo();function xt(e,t,o,n){let s;o=o||0,n=n||t.length-
1;let i=n<=2147483647;for(;n-o>1;)s=i?o+n>>1:ot((o+n)/2),t[s]<e?o=s:n=s;return e-t[o]<=t[n]-e?o:n}function ui(e){return(o,n,s)=>{
let i=-1,a=-1;for(let c=n;c<=s;c++)if(e(o[c])){i=c;break}for(let c=s;c>=n;c--)if(e(o[c])){a=c;break}return[i,a]}}var fi=e=>e!=
null,ci=e=>e!=null&&e>0,Dl=ui(fi),Tu=ui(ci);function Lu(e,t,o,n=0,s=!1){let i=s?Tu:Dl,a=s?ci:fi;[t,o]=i(e,t,o);let c=e[t],
p=e[t];if(t>-1)if(n==1)c=e[t],p=e[o];else if(n==-1)c=e[o],p=e[t];else for(let h=t;h<=o;h++){let y=e[h];a(y)&&(y<c?c=y:y>
p&&(p=y))}return[c??de,p??-de]}function Ol(e,t,o,n){let s=zr(e),i=zr(t);e==t&&(s==-1?(e*=o,t/=o):(e/=o,t*=o));let a=o==10?
zt:mi,c=s==1?ot:ht,p=i==1?ht:ot,h=c(a(Re(e))),y=p(a(Re(t))),m=Fn(o,h),g=Fn(o,y);return o==10&&(h<0&&(m=ge(m,-h)),y<0&&(g=
ge(g,-y))),n||o==2?(e=m*s,t=g*i):(e=gi(e,m),t=Cl(t,g)),[e,t]}function Ho(e,t,o,n){let s=Ol(e,t,o,n);return e==0&&(s[0]=0),
t==0&&(s[1]=0),s}var Go=.1,Fr={mode:3,pad:Go},ll={pad:0,soft:null,mode:0},Eu={min:ll,max:ll};function El(e,t,o,n){return Rl(
o)?Nr(e,t,o):(ll.pad=o,ll.soft=n?0:null,ll.mode=n?3:0,Nr(e,t,Eu))}function ie(e,t){return e??t}function Au(e,t,o){for(t=
ie(t,0),o=ie(o,e.length-1);t<=o;){if(e[t]!=null)return!0;t++}return!1}function Nr(e,t,o){let n=o.min,s=o.max,i=ie(n.pad,
0),a=ie(s.pad,0),c=ie(n.hard,-de),p=ie(s.hard,de),h=ie(n.soft,de),y=ie(s.soft,-de),m=ie(n.mode,0),g=ie(s.mode,0),S=t-e,k=zt(
S),w=Je(Re(e),Re(t)),_=zt(w),A=Re(_-k);(S<1e-24||A>10)&&(S=0,(e==0||t==0)&&(S=1e-24,m==2&&h!=de&&(i=0),g==2&&y!=-de&&(a=
0)));let v=S||w||1e3,E=zt(v),T=Fn(10,ot(E)),N=v*(S==0?e==0?.1:1:i),M=ge(gi(e-N,T/10),24),W=e>=h&&(m==1||m==3&&M<=h||m==2&&
M>=h)?h:de,Y=Je(c,M<W&&e>=W?W:St(W,M)),q=v*(S==0?t==0?.1:1:a),U=ge(Cl(t+q,T/10),24),L=t<=y&&(g==1||g==3&&U>=y||g==2&&U<=
y)?y:-de,j=St(p,U>L&&t<=L?L:Je(L,U));return Y==j&&Y==0&&(j=100),[Y,j]}var Du=new Intl.NumberFormat(In?Mu.language:"en-US"),
Wo=e=>Du.format(e),st=Math,Tl=st.PI,Re=st.abs,ot=st.floor,Ce=st.round,ht=st.ceil,St=st.min,Je=st.max,Fn=st.pow,zr=st.sign,
zt=st.log10,mi=st.log2,Ou=(e,t=1)=>st.sinh(e)*t,Po=(e,t=1)=>st.asinh(e/t),de=1/0;function Vr(e){return(zt((e^e>>31)-(e>>
31))|0)+1}function Oo(e,t,o){return St(Je(e,t),o)}function pi(e){return typeof e=="function"}function oe(e){return pi(e)?
e:()=>e}var Cu=()=>{},hi=e=>e,di=(e,t)=>t,Ru=e=>null,Ir=e=>!0,Br=(e,t)=>e==t,Fu=/\.\d*?(?=9{6,}|0{6,})/gm,un=e=>{if(bi(e)||
Kt.has(e))return e;let t=`${e}`,o=t.match(Fu);if(o==null)return e;let n=o[0].length-1;if(t.indexOf("e-")!=-1){let[s,i]=t.
split("e");return+`${un(s)}e${i}`}return ge(e,n)};function on(e,t){return un(ge(un(e/t))*t)}function Cl(e,t){return un(ht(
un(e/t))*t)}function gi(e,t){return un(ot(un(e/t))*t)}function ge(e,t=0){if(bi(e))return e;let o=10**t,n=e*o*(1+Number.EPSILON);
return Ce(n)/o}var Kt=new Map;function yi(e){return((""+e).split(".")[1]||"").length}function sl(e,t,o,n){let s=[],i=n.map(
yi);for(let a=t;a<o;a++){let c=Re(a),p=ge(Fn(e,a),c);for(let h=0;h<n.length;h++){let y=e==10?+`${n[h]}e${a}`:n[h]*p,m=(a>=
0?0:c)+(a>=i[h]?0:i[h]),g=e==10?y:ge(y,m);s.push(g),Kt.set(g,m)}}return s}var ol={},Uo=[],Nn=[null,null],Yt=Array.isArray,
bi=Number.isInteger,Nu=e=>e===void 0;function Hr(e){return typeof e=="string"}function Rl(e){let t=!1;if(e!=null){let o=e.
constructor;t=o==null||o==Object}return t}function zu(e){return e!=null&&typeof e=="object"}var Vu=Object.getPrototypeOf(
Uint8Array),wi="__proto__";function zn(e,t=Rl){let o;if(Yt(e)){let n=e.find(s=>s!=null);if(Yt(n)||t(n)){o=Array(e.length);
for(let s=0;s<e.length;s++)o[s]=zn(e[s],t)}else o=e.slice()}else if(e instanceof Vu)o=e.slice();else if(t(e)){o={};for(let n in e)
n!=wi&&(o[n]=zn(e[n],t))}else o=e;return o}function De(e){let t=arguments;for(let o=1;o<t.length;o++){let n=t[o];for(let s in n)
s!=wi&&(Rl(e[s])?De(e[s],zn(n[s])):e[s]=zn(n[s]))}return e}var Iu=0,Bu=1,Hu=2;function Gu(e,t,o){for(let n=0,s,i=-1;n<t.
length;n++){let a=t[n];if(a>i){for(s=a-1;s>=0&&e[s]==null;)e[s--]=null;for(s=a+1;s<o&&e[s]==null;)e[i=s++]=null}}}function Wu(e,t){
if(Ku(e)){let a=e[0].slice();for(let c=1;c<e.length;c++)a.push(...e[c].slice(1));return ju(a[0])||(a=Yu(a)),a}let o=new Set;
for(let a=0;a<e.length;a++){let p=e[a][0],h=p.length;for(let y=0;y<h;y++)o.add(p[y])}let n=[Array.from(o).sort((a,c)=>a-
c)],s=n[0].length,i=new Map;for(let a=0;a<s;a++)i.set(n[0][a],a);for(let a=0;a<e.length;a++){let c=e[a],p=c[0];for(let h=1;h<
c.length;h++){let y=c[h],m=Array(s).fill(void 0),g=t?t[a][h]:Bu,S=[];for(let k=0;k<y.length;k++){let w=y[k],_=i.get(p[k]);
w===null?g!=Iu&&(m[_]=w,g==Hu&&S.push(_)):m[_]=w}Gu(m,S,s),n.push(m)}}return n}var Uu=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function Yu(e){let t=e[0],o=t.length,n=Array(o);for(let i=0;i<n.length;i++)n[i]=i;n.sort(
(i,a)=>t[i]-t[a]);let s=[];for(let i=0;i<e.length;i++){let a=e[i],c=Array(o);for(let p=0;p<o;p++)c[p]=a[n[p]];s.push(c)}
return s}function Ku(e){let t=e[0][0],o=t.length;for(let n=1;n<e.length;n++){let s=e[n][0];if(s.length!=o)return!1;if(s!=
t){for(let i=0;i<o;i++)if(s[i]!=t[i])return!1}}return!0}function ju(e,t=100){let o=e.length;if(o<=1)return!0;let n=0,s=o-
1;for(;n<=s&&e[n]==null;)n++;for(;s>=n&&e[s]==null;)s--;if(s<=n)return!0;let i=Je(1,ot((s-n+1)/t));for(let a=e[n],c=n+i;c<=
s;c+=i){let p=e[c];if(p!=null){if(p<=a)return!1;a=p}}return!0}var xi=["January","February","March","April","May","June",
"July","August","September","October","November","December"],Si=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function ki(e){return e.slice(0,3)}var qu=Si.map(ki),Ju=xi.map(ki),Zu={MMMM:xi,MMM:Ju,WWWW:Si,WWW:qu};function Xn(e){
return(e<10?"0":"")+e}function Qu(e){return(e<10?"00":e<100?"0":"")+e}var Xu={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Xn(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>Xn(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Xn(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Xn(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Xn(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>Qu(e.getMilliseconds())};function Yo(e,t){t=t||Zu;let o=[],n=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=n.exec(
e);)o.push(s[0][0]=="{"?Xu[s[1]]:s[0]);return i=>{let a="";for(let c=0;c<o.length;c++)a+=typeof o[c]=="string"?o[c]:o[c](
i,t);return a}}var ef=new Intl.DateTimeFormat().resolvedOptions().timeZone;function tf(e,t){let o;return t=="UTC"||t=="E\
tc/UTC"?o=new Date(+e+e.getTimezoneOffset()*6e4):t==ef?o=e:(o=new Date(e.toLocaleString("en-US",{timeZone:t})),o.setMilliseconds(
e.getMilliseconds())),o}var vi=e=>e%1==0,Al=[1,2,2.5,5],nf=sl(10,-32,0,Al),_i=sl(10,0,32,Al),lf=_i.filter(vi),sn=nf.concat(
_i),Ko=`
`,Pi="{YYYY}",Gr=Ko+Pi,Mi="{M}/{D}",nl=Ko+Mi,Ml=nl+"/{YY}",$i="{aa}",of="{h}:{mm}",Cn=of+$i,Wr=Ko+Cn,Ur=":{ss}",ce=null;
function Ti(e){let t=e*1e3,o=t*60,n=o*60,s=n*24,i=s*30,a=s*365,p=(e==1?sl(10,0,3,Al).filter(vi):sl(10,-3,0,Al)).concat([
t,t*5,t*10,t*15,t*30,o,o*5,o*10,o*15,o*30,n,n*2,n*3,n*4,n*6,n*8,n*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,i,i*2,i*
3,i*4,i*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),h=[[a,Pi,ce,ce,ce,ce,ce,ce,1],[s*28,"{MMM}",Gr,ce,ce,ce,ce,ce,1],[s,Mi,Gr,ce,
ce,ce,ce,ce,1],[n,"{h}"+$i,Ml,ce,nl,ce,ce,ce,1],[o,Cn,Ml,ce,nl,ce,ce,ce,1],[t,Ur,Ml+" "+Cn,ce,nl+" "+Cn,ce,Wr,ce,1],[e,Ur+
".{fff}",Ml+" "+Cn,ce,nl+" "+Cn,ce,Wr,ce,1]];function y(m){return(g,S,k,w,_,A)=>{let v=[],E=_>=a,T=_>=i&&_<a,N=m(k),M=ge(
N*e,3),W=Mo(N.getFullYear(),E?0:N.getMonth(),T||E?1:N.getDate()),Y=ge(W*e,3);if(T||E){let q=T?_/i:0,U=E?_/a:0,L=M==Y?M:ge(
Mo(W.getFullYear()+U,W.getMonth()+q,1)*e,3),j=new Date(Ce(L/e)),z=j.getFullYear(),G=j.getMonth();for(let I=0;L<=w;I++){let Z=Mo(
z+U*I,G+q*I,1),B=Z-m(ge(Z*e,3));L=ge((+Z+B)*e,3),L<=w&&v.push(L)}}else{let q=_>=s?s:_,U=ot(k)-ot(M),L=Y+U+Cl(M-Y,q);v.push(
L);let j=m(L),z=j.getHours()+j.getMinutes()/o+j.getSeconds()/n,G=_/n,I=g.axes[S]._space,Z=A/I;for(;L=ge(L+_,e==1?0:3),!(L>
w);)if(G>1){let B=ot(ge(z+G,6))%24,se=m(L).getHours()-B;se>1&&(se=-1),L-=se*n,z=(z+G)%24;let ae=v[v.length-1];ge((L-ae)/
_,3)*Z>=.7&&v.push(L)}else v.push(L)}return v}}return[p,h,y]}var[sf,rf,af]=Ti(1),[uf,ff,cf]=Ti(.001);sl(2,-53,53,[1]);function Yr(e,t){
return e.map(o=>o.map((n,s)=>s==0||s==8||n==null?n:t(s==1||o[8]==0?n:o[1]+n)))}function Kr(e,t){return(o,n,s,i,a)=>{let c=t.
find(k=>a>=k[0])||t[t.length-1],p,h,y,m,g,S;return n.map(k=>{let w=e(k),_=w.getFullYear(),A=w.getMonth(),v=w.getDate(),E=w.
getHours(),T=w.getMinutes(),N=w.getSeconds(),M=_!=p&&c[2]||A!=h&&c[3]||v!=y&&c[4]||E!=m&&c[5]||T!=g&&c[6]||N!=S&&c[7]||c[1];
return p=_,h=A,y=v,m=E,g=T,S=N,M(w)})}}function mf(e,t){let o=Yo(t);return(n,s,i,a,c)=>s.map(p=>o(e(p)))}function Mo(e,t,o){
return new Date(e,t,o)}function jr(e,t){return t(e)}var pf="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function qr(e,t){return(o,n,s,i)=>i==
null?Io:t(e(n))}function hf(e,t){let o=e.series[t];return o.width?o.stroke(e,t):o.points.width?o.points.stroke(e,t):null}
function df(e,t){return e.series[t].fill(e,t)}var gf={show:!0,live:!0,isolate:!1,mount:Cu,markers:{show:!0,width:2,stroke:hf,
fill:df,dash:"solid"},idx:null,idxs:null,values:[]};function yf(e,t){let o=e.cursor.points,n=pt(),s=o.size(e,t);ke(n,el,
s),ke(n,tl,s);let i=s/-2;ke(n,"marginLeft",i),ke(n,"marginTop",i);let a=o.width(e,t,s);return a&&ke(n,"borderWidth",a),n}
function bf(e,t){let o=e.series[t].points;return o._fill||o._stroke}function wf(e,t){let o=e.series[t].points;return o._stroke||
o._fill}function xf(e,t){return e.series[t].points.size}var $o=[0,0];function Sf(e,t,o){return $o[0]=t,$o[1]=o,$o}function $l(e,t,o,n=!0){
return s=>{s.button==0&&(!n||s.target==t)&&o(s)}}function To(e,t,o,n=!0){return s=>{(!n||s.target==t)&&o(s)}}var kf={show:!0,
x:!0,y:!0,lock:!1,move:Sf,points:{one:!1,show:yf,size:xf,width:0,stroke:wf,fill:bf},bind:{mousedown:$l,mouseup:$l,click:$l,
dblclick:$l,mousemove:To,mouseleave:To,mouseenter:To},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),
t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,o,n,s)=>n-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},
left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Li={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},jo=De({},Li,
{filter:di}),Ei=De({},jo,{size:10}),Ai=De({},Li,{show:!1}),qo='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helve\
tica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',
Di="bold "+qo,Oi=1.5,Jr={show:!0,scale:"x",stroke:Vo,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Di,
side:2,grid:jo,ticks:Ei,border:Ai,font:qo,lineGap:Oi,rotate:0},vf="Value",_f="Time",Zr={show:!0,scale:"x",auto:!1,sorted:1,
min:de,max:-de,idxs:[]};function Pf(e,t,o,n,s){return t.map(i=>i==null?"":Wo(i))}function Mf(e,t,o,n,s,i,a){let c=[],p=Kt.
get(s)||0;o=a?o:ge(Cl(o,s),p);for(let h=o;h<=n;h=ge(h+s,p))c.push(Object.is(h,-0)?0:h);return c}function Co(e,t,o,n,s,i,a){
let c=[],p=e.scales[e.axes[t].scale].log,h=p==10?zt:mi,y=ot(h(o));s=Fn(p,y),p==10&&(s=sn[xt(s,sn)]);let m=o,g=s*p;p==10&&
(g=sn[xt(g,sn)]);do c.push(m),m=m+s,p==10&&!Kt.has(m)&&(m=ge(m,Kt.get(s))),m>=g&&(s=m,g=s*p,p==10&&(g=sn[xt(g,sn)]));while(m<=
n);return c}function $f(e,t,o,n,s,i,a){let p=e.scales[e.axes[t].scale].asinh,h=n>p?Co(e,t,Je(p,o),n,s):[p],y=n>=0&&o<=0?
[0]:[];return(o<-p?Co(e,t,Je(p,-n),-o,s):[p]).reverse().map(g=>-g).concat(y,h)}var Ci=/./,Tf=/[12357]/,Lf=/[125]/,Qr=/1/,
Ro=(e,t,o,n)=>e.map((s,i)=>t==4&&s==0||i%n==0&&o.test(s.toExponential()[s<0?1:0])?s:null);function Ef(e,t,o,n,s){let i=e.
axes[o],a=i.scale,c=e.scales[a],p=e.valToPos,h=i._space,y=p(10,a),m=p(9,a)-y>=h?Ci:p(7,a)-y>=h?Tf:p(5,a)-y>=h?Lf:Qr;if(m==
Qr){let g=Re(p(1,a)-y);if(g<h)return Ro(t.slice().reverse(),c.distr,m,ht(h/g)).reverse()}return Ro(t,c.distr,m,1)}function Af(e,t,o,n,s){
let i=e.axes[o],a=i.scale,c=i._space,p=e.valToPos,h=Re(p(1,a)-p(2,a));return h<c?Ro(t.slice().reverse(),3,Ci,ht(c/h)).reverse():
t}function Df(e,t,o,n){return n==null?Io:t==null?"":Wo(t)}var Xr={show:!0,scale:"y",stroke:Vo,space:30,gap:5,alignTo:1,size:50,
labelGap:0,labelSize:30,labelFont:Di,side:3,grid:jo,ticks:Ei,border:Ai,font:qo,lineGap:Oi,rotate:0};function Of(e,t){let o=3+
(e||1)*2;return ge(o*t,3)}function Cf(e,t){let{scale:o,idxs:n}=e.series[0],s=e._data[0],i=e.valToPos(s[n[0]],o,!0),a=e.valToPos(
s[n[1]],o,!0),c=Re(a-i),p=e.series[t],h=c/(p.points.space*fe);return n[1]-n[0]<=h}var ei={scale:null,auto:!0,sorted:0,min:de,
max:-de},Ri=(e,t,o,n,s)=>s,ti={show:!0,auto:!0,sorted:0,gaps:Ri,alpha:1,facets:[De({},ei,{scale:"x"}),De({},ei,{scale:"y"})]},
ni={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Ri,alpha:1,points:{show:Cf,filter:null},values:null,min:de,max:-de,
idxs:[],path:null,clip:null};function Rf(e,t,o,n,s){return o/10}var Fi={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,
max:null,dir:1,ori:0},Ff=De({},Fi,{time:!1,ori:1}),li={};function Ni(e,t){let o=li[e];return o||(o={key:e,plots:[],sub(n){
o.plots.push(n)},unsub(n){o.plots=o.plots.filter(s=>s!=n)},pub(n,s,i,a,c,p,h){for(let y=0;y<o.plots.length;y++)o.plots[y]!=
s&&o.plots[y].pub(n,s,i,a,c,p,h)}},e!=null&&(li[e]=o)),o}var Vn=1,Fo=2;function fn(e,t,o){let n=e.mode,s=e.series[t],i=n==
2?e._data[t]:e._data,a=e.scales,c=e.bbox,p=i[0],h=n==2?i[1]:i[t],y=n==2?a[s.facets[0].scale]:a[e.series[0].scale],m=n==2?
a[s.facets[1].scale]:a[s.scale],g=c.left,S=c.top,k=c.width,w=c.height,_=e.valToPosH,A=e.valToPosV;return y.ori==0?o(s,p,
h,y,m,_,A,g,S,k,w,Nl,Bn,Vl,Vi,Bi):o(s,p,h,y,m,A,_,S,g,w,k,zl,Hn,Qo,Ii,Hi)}function Jo(e,t){let o=0,n=0,s=ie(e.bands,Uo);
for(let i=0;i<s.length;i++){let a=s[i];a.series[0]==t?o=a.dir:a.series[1]==t&&(a.dir==1?n|=1:n|=2)}return[o,n==1?-1:n==2?
1:n==3?2:0]}function Nf(e,t,o,n,s){let i=e.mode,a=e.series[t],c=i==2?a.facets[1].scale:a.scale,p=e.scales[c];return s==-1?
p.min:s==1?p.max:p.distr==3?p.dir==1?p.min:p.max:0}function Vt(e,t,o,n,s,i){return fn(e,t,(a,c,p,h,y,m,g,S,k,w,_)=>{let A=a.
pxRound,v=h.dir*(h.ori==0?1:-1),E=h.ori==0?Bn:Hn,T,N;v==1?(T=o,N=n):(T=n,N=o);let M=A(m(c[T],h,w,S)),W=A(g(p[T],y,_,k)),
Y=A(m(c[N],h,w,S)),q=A(g(i==1?y.max:y.min,y,_,k)),U=new Path2D(s);return E(U,Y,q),E(U,M,q),E(U,M,W),U})}function Fl(e,t,o,n,s,i){
let a=null;if(e.length>0){a=new Path2D;let c=t==0?Vl:Qo,p=o;for(let m=0;m<e.length;m++){let g=e[m];if(g[1]>g[0]){let S=g[0]-
p;S>0&&c(a,p,n,S,n+i),p=g[1]}}let h=o+s-p,y=10;h>0&&c(a,p,n-y/2,h,n+i+y)}return a}function zf(e,t,o){let n=e[e.length-1];
n&&n[0]==t?n[1]=o:e.push([t,o])}function Zo(e,t,o,n,s,i,a){let c=[],p=e.length;for(let h=s==1?o:n;h>=o&&h<=n;h+=s)if(t[h]===
null){let m=h,g=h;if(s==1)for(;++h<=n&&t[h]===null;)g=h;else for(;--h>=o&&t[h]===null;)g=h;let S=i(e[m]),k=g==m?S:i(e[g]),
w=m-s;S=a<=0&&w>=0&&w<p?i(e[w]):S;let A=g+s;k=a>=0&&A>=0&&A<p?i(e[A]):k,k>=S&&c.push([S,k])}return c}function oi(e){return e==
0?hi:e==1?Ce:t=>on(t,e)}function zi(e){let t=e==0?Nl:zl,o=e==0?(s,i,a,c,p,h)=>{s.arcTo(i,a,c,p,h)}:(s,i,a,c,p,h)=>{s.arcTo(
a,i,p,c,h)},n=e==0?(s,i,a,c,p)=>{s.rect(i,a,c,p)}:(s,i,a,c,p)=>{s.rect(a,i,p,c)};return(s,i,a,c,p,h=0,y=0)=>{h==0&&y==0?
n(s,i,a,c,p):(h=St(h,c/2,p/2),y=St(y,c/2,p/2),t(s,i+h,a),o(s,i+c,a,i+c,a+p,h),o(s,i+c,a+p,i,a+p,y),o(s,i,a+p,i,a,y),o(s,
i,a,i+c,a,h),s.closePath())}}var Nl=(e,t,o)=>{e.moveTo(t,o)},zl=(e,t,o)=>{e.moveTo(o,t)},Bn=(e,t,o)=>{e.lineTo(t,o)},Hn=(e,t,o)=>{
e.lineTo(o,t)},Vl=zi(0),Qo=zi(1),Vi=(e,t,o,n,s,i)=>{e.arc(t,o,n,s,i)},Ii=(e,t,o,n,s,i)=>{e.arc(o,t,n,s,i)},Bi=(e,t,o,n,s,i,a)=>{
e.bezierCurveTo(t,o,n,s,i,a)},Hi=(e,t,o,n,s,i,a)=>{e.bezierCurveTo(o,t,s,n,a,i)};function Gi(e){return(t,o,n,s,i)=>fn(t,
o,(a,c,p,h,y,m,g,S,k,w,_)=>{let{pxRound:A,points:v}=a,E,T;h.ori==0?(E=Nl,T=Vi):(E=zl,T=Ii);let N=ge(v.width*fe,3),M=(v.size-
v.width)/2*fe,W=ge(M*2,3),Y=new Path2D,q=new Path2D,{left:U,top:L,width:j,height:z}=t.bbox;Vl(q,U-W,L-W,j+W*2,z+W*2);let G=I=>{
if(p[I]!=null){let Z=A(m(c[I],h,w,S)),B=A(g(p[I],y,_,k));E(Y,Z+M,B),T(Y,Z,B,M,0,Tl*2)}};if(i)i.forEach(G);else for(let I=n;I<=
s;I++)G(I);return{stroke:N>0?Y:null,fill:Y,clip:q,flags:Vn|Fo}})}function Wi(e){return(t,o,n,s,i,a)=>{n!=s&&(i!=n&&a!=n&&
e(t,o,n),i!=s&&a!=s&&e(t,o,s),e(t,o,a))}}var Vf=Wi(Bn),If=Wi(Hn);function Ui(e){let t=ie(e?.alignGaps,0);return(o,n,s,i)=>fn(
o,n,(a,c,p,h,y,m,g,S,k,w,_)=>{[s,i]=Dl(p,s,i);let A=a.pxRound,v=z=>A(m(z,h,w,S)),E=z=>A(g(z,y,_,k)),T,N;h.ori==0?(T=Bn,N=
Vf):(T=Hn,N=If);let M=h.dir*(h.ori==0?1:-1),W={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Vn},Y=W.stroke,
q=!1;if(i-s>=w*4){let z=V=>o.posToVal(V,h.key,!0),G=null,I=null,Z,B,ve,me=v(c[M==1?s:i]),se=v(c[s]),ae=v(c[i]),X=z(M==1?
se+1:ae-1);for(let V=M==1?s:i;V>=s&&V<=i;V+=M){let $e=c[V],he=(M==1?$e<X:$e>X)?me:v($e),D=p[V];he==me?D!=null?(B=D,G==null?
(T(Y,he,E(B)),Z=G=I=B):B<G?G=B:B>I&&(I=B)):D===null&&(q=!0):(G!=null&&N(Y,me,E(G),E(I),E(Z),E(B)),D!=null?(B=D,T(Y,he,E(
B)),G=I=Z=B):(G=I=null,D===null&&(q=!0)),me=he,X=z(me+M))}G!=null&&G!=I&&ve!=me&&N(Y,me,E(G),E(I),E(Z),E(B))}else for(let z=M==
1?s:i;z>=s&&z<=i;z+=M){let G=p[z];G===null?q=!0:G!=null&&T(Y,v(c[z]),E(G))}let[L,j]=Jo(o,n);if(a.fill!=null||L!=0){let z=W.
fill=new Path2D(Y),G=a.fillTo(o,n,a.min,a.max,L),I=E(G),Z=v(c[s]),B=v(c[i]);M==-1&&([B,Z]=[Z,B]),T(z,B,I),T(z,Z,I)}if(!a.
spanGaps){let z=[];q&&z.push(...Zo(c,p,s,i,M,v,t)),W.gaps=z=a.gaps(o,n,s,i,z),W.clip=Fl(z,h.ori,S,k,w,_)}return j!=0&&(W.
band=j==2?[Vt(o,n,s,i,Y,-1),Vt(o,n,s,i,Y,1)]:Vt(o,n,s,i,Y,j)),W})}function Bf(e){let t=ie(e.align,1),o=ie(e.ascDesc,!1),
n=ie(e.alignGaps,0),s=ie(e.extend,!1);return(i,a,c,p)=>fn(i,a,(h,y,m,g,S,k,w,_,A,v,E)=>{[c,p]=Dl(m,c,p);let T=h.pxRound,
{left:N,width:M}=i.bbox,W=se=>T(k(se,g,v,_)),Y=se=>T(w(se,S,E,A)),q=g.ori==0?Bn:Hn,U={stroke:new Path2D,fill:null,clip:null,
band:null,gaps:null,flags:Vn},L=U.stroke,j=g.dir*(g.ori==0?1:-1),z=Y(m[j==1?c:p]),G=W(y[j==1?c:p]),I=G,Z=G;s&&t==-1&&(Z=
N,q(L,Z,z)),q(L,G,z);for(let se=j==1?c:p;se>=c&&se<=p;se+=j){let ae=m[se];if(ae==null)continue;let X=W(y[se]),V=Y(ae);t==
1?q(L,X,z):q(L,I,V),q(L,X,V),z=V,I=X}let B=I;s&&t==1&&(B=N+M,q(L,B,z));let[ve,me]=Jo(i,a);if(h.fill!=null||ve!=0){let se=U.
fill=new Path2D(L),ae=h.fillTo(i,a,h.min,h.max,ve),X=Y(ae);q(se,B,X),q(se,Z,X)}if(!h.spanGaps){let se=[];se.push(...Zo(y,
m,c,p,j,W,n));let ae=h.width*fe/2,X=o||t==1?ae:-ae,V=o||t==-1?-ae:ae;se.forEach($e=>{$e[0]+=X,$e[1]+=V}),U.gaps=se=h.gaps(
i,a,c,p,se),U.clip=Fl(se,g.ori,_,A,v,E)}return me!=0&&(U.band=me==2?[Vt(i,a,c,p,L,-1),Vt(i,a,c,p,L,1)]:Vt(i,a,c,p,L,me)),
U})}function si(e,t,o,n,s,i,a=de){if(e.length>1){let c=null;for(let p=0,h=1/0;p<e.length;p++)if(t[p]!==void 0){if(c!=null){
let y=Re(e[p]-e[c]);y<h&&(h=y,a=Re(o(e[p],n,s,i)-o(e[c],n,s,i)))}c=p}}return a}function Hf(e){e=e||ol;let t=ie(e.size,[.6,
de,1]),o=e.align||0,n=e.gap||0,s=e.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let i=oe(s),a=1-t[0],c=ie(t[1],de),
p=ie(t[2],1),h=ie(e.disp,ol),y=ie(e.each,S=>{}),{fill:m,stroke:g}=h;return(S,k,w,_)=>fn(S,k,(A,v,E,T,N,M,W,Y,q,U,L)=>{let j=A.
pxRound,z=o,G=n*fe,I=c*fe,Z=p*fe,B,ve;T.ori==0?[B,ve]=i(S,k):[ve,B]=i(S,k);let me=T.dir*(T.ori==0?1:-1),se=T.ori==0?Vl:Qo,
ae=T.ori==0?y:(R,ye,Oe,hn,Jt,kt,Zt)=>{y(R,ye,Oe,Jt,hn,Zt,kt)},X=ie(S.bands,Uo).find(R=>R.series[0]==k),V=X!=null?X.dir:0,
$e=A.fillTo(S,k,A.min,A.max,V),He=j(W($e,N,L,q)),he,D,te,be=U,ne=j(A.width*fe),Te=!1,Ot=null,rt=null,It=null,cn=null;m!=
null&&(ne==0||g!=null)&&(Te=!0,Ot=m.values(S,k,w,_),rt=new Map,new Set(Ot).forEach(R=>{R!=null&&rt.set(R,new Path2D)}),ne>
0&&(It=g.values(S,k,w,_),cn=new Map,new Set(It).forEach(R=>{R!=null&&cn.set(R,new Path2D)})));let{x0:mn,size:Gn}=h;if(mn!=
null&&Gn!=null){z=1,v=mn.values(S,k,w,_),mn.unit==2&&(v=v.map(Oe=>S.posToVal(Y+Oe*U,T.key,!0)));let R=Gn.values(S,k,w,_);
Gn.unit==2?D=R[0]*U:D=M(R[0],T,U,Y)-M(0,T,U,Y),be=si(v,E,M,T,U,Y,be),te=be-D+G}else be=si(v,E,M,T,U,Y,be),te=be*a+G,D=be-
te;te<1&&(te=0),ne>=D/2&&(ne=0),te<5&&(j=hi);let il=te>0,jt=be-te-(il?ne:0);D=j(Oo(jt,Z,I)),he=(z==0?D/2:z==me?0:D)-z*me*
((z==0?G/2:0)+(il?ne/2:0));let Ye={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},pn=Te?null:new Path2D,Ct=null;
if(X!=null)Ct=S.data[X.series[1]];else{let{y0:R,y1:ye}=h;R!=null&&ye!=null&&(E=ye.values(S,k,w,_),Ct=R.values(S,k,w,_))}
let qt=B*D,Q=ve*D;for(let R=me==1?w:_;R>=w&&R<=_;R+=me){let ye=E[R];if(ye==null)continue;if(Ct!=null){let Ze=Ct[R]??0;if(ye-
Ze==0)continue;He=W(Ze,N,L,q)}let Oe=T.distr!=2||h!=null?v[R]:R,hn=M(Oe,T,U,Y),Jt=W(ie(ye,$e),N,L,q),kt=j(hn-he),Zt=j(Je(
Jt,He)),Xe=j(St(Jt,He)),it=Zt-Xe;if(ye!=null){let Ze=ye<0?Q:qt,dt=ye<0?qt:Q;Te?(ne>0&&It[R]!=null&&se(cn.get(It[R]),kt,Xe+
ot(ne/2),D,Je(0,it-ne),Ze,dt),Ot[R]!=null&&se(rt.get(Ot[R]),kt,Xe+ot(ne/2),D,Je(0,it-ne),Ze,dt)):se(pn,kt,Xe+ot(ne/2),D,
Je(0,it-ne),Ze,dt),ae(S,k,R,kt-ne/2,Xe,D+ne,it)}}return ne>0?Ye.stroke=Te?cn:pn:Te||(Ye._fill=A.width==0?A._fill:A._stroke??
A._fill,Ye.width=0),Ye.fill=Te?rt:pn,Ye})}function Gf(e,t){let o=ie(t?.alignGaps,0);return(n,s,i,a)=>fn(n,s,(c,p,h,y,m,g,S,k,w,_,A)=>{
[i,a]=Dl(h,i,a);let v=c.pxRound,E=B=>v(g(B,y,_,k)),T=B=>v(S(B,m,A,w)),N,M,W;y.ori==0?(N=Nl,W=Bn,M=Bi):(N=zl,W=Hn,M=Hi);let Y=y.
dir*(y.ori==0?1:-1),q=E(p[Y==1?i:a]),U=q,L=[],j=[];for(let B=Y==1?i:a;B>=i&&B<=a;B+=Y)if(h[B]!=null){let me=p[B],se=E(me);
L.push(U=se),j.push(T(h[B]))}let z={stroke:e(L,j,N,W,M,v),fill:null,clip:null,band:null,gaps:null,flags:Vn},G=z.stroke,[
I,Z]=Jo(n,s);if(c.fill!=null||I!=0){let B=z.fill=new Path2D(G),ve=c.fillTo(n,s,c.min,c.max,I),me=T(ve);W(B,U,me),W(B,q,me)}
if(!c.spanGaps){let B=[];B.push(...Zo(p,h,i,a,Y,E,o)),z.gaps=B=c.gaps(n,s,i,a,B),z.clip=Fl(B,y.ori,k,w,_,A)}return Z!=0&&
(z.band=Z==2?[Vt(n,s,i,a,G,-1),Vt(n,s,i,a,G,1)]:Vt(n,s,i,a,G,Z)),z})}function Wf(e){return Gf(Uf,e)}function Uf(e,t,o,n,s,i){
let a=e.length;if(a<2)return null;let c=new Path2D;if(o(c,e[0],t[0]),a==2)n(c,e[1],t[1]);else{let p=Array(a),h=Array(a-1),
y=Array(a-1),m=Array(a-1);for(let g=0;g<a-1;g++)y[g]=t[g+1]-t[g],m[g]=e[g+1]-e[g],h[g]=y[g]/m[g];p[0]=h[0];for(let g=1;g<
a-1;g++)h[g]===0||h[g-1]===0||h[g-1]>0!=h[g]>0?p[g]=0:(p[g]=3*(m[g-1]+m[g])/((2*m[g]+m[g-1])/h[g-1]+(m[g]+2*m[g-1])/h[g]),
isFinite(p[g])||(p[g]=0));p[a-1]=h[a-2];for(let g=0;g<a-1;g++)s(c,e[g]+m[g]/3,t[g]+p[g]*m[g]/3,e[g+1]-m[g]/3,t[g+1]-p[g+
1]*m[g]/3,e[g+1],t[g+1])}return c}var No=new Set;function ri(){for(let e of No)e.syncRect(!0)}In&&(an(_u,Rn,ri),an(Pu,Rn,
ri,!0),an(Ll,Rn,()=>{Ee.pxRatio=fe}));var Yf=Ui(),Kf=Gi();function ii(e,t,o,n){return(n?[e[0],e[1]].concat(e.slice(2)):[
e[0]].concat(e.slice(1))).map((i,a)=>zo(i,a,t,o))}function jf(e,t){return e.map((o,n)=>n==0?{}:De({},t,o))}function zo(e,t,o,n){
return De({},t==0?o:n,e)}function Yi(e,t,o){return t==null?Nn:[t,o]}var qf=Yi;function Jf(e,t,o){return t==null?Nn:El(t,
o,Go,!0)}function Ki(e,t,o,n){return t==null?Nn:Ol(t,o,e.scales[n].log,!1)}var Zf=Ki;function ji(e,t,o,n){return t==null?
Nn:Ho(t,o,e.scales[n].log,!1)}var Qf=ji;function Xf(e,t,o,n,s){let i=Je(Vr(e),Vr(t)),a=t-e,c=xt(s/n*a,o);do{let p=o[c],h=n*
p/a;if(h>=s&&i+(p<5?Kt.get(p):0)<=17)return[p,h]}while(++c<o.length);return[0,0]}function ai(e){let t,o;return e=e.replace(
/(\d+)px/,(n,s)=>(t=Ce((o=+s)*fe))+"px"),[e,t,o]}function ec(e){e.show&&[e.font,e.labelFont].forEach(t=>{let o=ge(t[2]*fe,
1);t[0]=t[0].replace(/[0-9.]+px/,o+"px"),t[1]=o})}function Ee(e,t,o){let n={mode:ie(e.mode,1)},s=n.mode;function i(l,r,u,f){
let d=r.valToPct(l);return f+u*(r.dir==-1?1-d:d)}function a(l,r,u,f){let d=r.valToPct(l);return f+u*(r.dir==-1?d:1-d)}function c(l,r,u,f){
return r.ori==0?i(l,r,u,f):a(l,r,u,f)}n.valToPosH=i,n.valToPosV=a;let p=!1;n.status=0;let h=n.root=pt(ru);if(e.id!=null&&
(h.id=e.id),lt(h,e.class),e.title){let l=pt(uu,h);l.textContent=e.title}let y=wt("canvas"),m=n.ctx=y.getContext("2d"),g=pt(
fu,h);an("click",g,l=>{l.target===k&&(we!=Pn||_e!=Mn)&&We.click(n,l)},!0);let S=n.under=pt(cu,g);g.appendChild(y);let k=n.
over=pt(mu,g);e=zn(e);let w=+ie(e.pxAlign,1),_=oi(w);(e.plugins||[]).forEach(l=>{l.opts&&(e=l.opts(n,e)||e)});let A=e.ms||
.001,v=n.series=s==1?ii(e.series||[],Zr,ni,!1):jf(e.series||[null],ti),E=n.axes=ii(e.axes||[],Jr,Xr,!0),T=n.scales={},N=n.
bands=e.bands||[];N.forEach(l=>{l.fill=oe(l.fill||null),l.dir=ie(l.dir,-1)});let M=s==2?v[1].facets[0].scale:v[0].scale,
W={axes:Va,series:Ca},Y=(e.drawOrder||["axes","series"]).map(l=>W[l]);function q(l){let r=l.distr==3?u=>zt(u>0?u:l.clamp(
n,u,l.min,l.max,l.key)):l.distr==4?u=>Po(u,l.asinh):l.distr==100?u=>l.fwd(u):u=>u;return u=>{let f=r(u),{_min:d,_max:b}=l,
x=b-d;return(f-d)/x}}function U(l){let r=T[l];if(r==null){let u=(e.scales||ol)[l]||ol;if(u.from!=null){U(u.from);let f=De(
{},T[u.from],u,{key:l});f.valToPct=q(f),T[l]=f}else{r=T[l]=De({},l==M?Fi:Ff,u),r.key=l;let f=r.time,d=r.range,b=Yt(d);if((l!=
M||s==2&&!f)&&(b&&(d[0]==null||d[1]==null)&&(d={min:d[0]==null?Fr:{mode:1,hard:d[0],soft:d[0]},max:d[1]==null?Fr:{mode:1,
hard:d[1],soft:d[1]}},b=!1),!b&&Rl(d))){let x=d;d=(P,$,O)=>$==null?Nn:El($,O,x)}r.range=oe(d||(f?qf:l==M?r.distr==3?Zf:r.
distr==4?Qf:Yi:r.distr==3?Ki:r.distr==4?ji:Jf)),r.auto=oe(b?!1:r.auto),r.clamp=oe(r.clamp||Rf),r._min=r._max=null,r.valToPct=
q(r)}}}U("x"),U("y"),s==1&&v.forEach(l=>{U(l.scale)}),E.forEach(l=>{U(l.scale)});for(let l in e.scales)U(l);let L=T[M],j=L.
distr,z,G;L.ori==0?(lt(h,iu),z=i,G=a):(lt(h,au),z=a,G=i);let I={};for(let l in T){let r=T[l];(r.min!=null||r.max!=null)&&
(I[l]={min:r.min,max:r.max},r.min=r.max=null)}let Z=e.tzDate||(l=>new Date(Ce(l/A))),B=e.fmtDate||Yo,ve=A==1?af(Z):cf(Z),
me=Kr(Z,Yr(A==1?rf:ff,B)),se=qr(Z,jr(pf,B)),ae=[],X=n.legend=De({},gf,e.legend),V=n.cursor=De({},kf,{drag:{y:s==2}},e.cursor),
$e=X.show,He=V.show,he=X.markers;X.idxs=ae,he.width=oe(he.width),he.dash=oe(he.dash),he.stroke=oe(he.stroke),he.fill=oe(
he.fill);let D,te,be,ne=[],Te=[],Ot,rt=!1,It={};if(X.live){let l=v[1]?v[1].values:null;rt=l!=null,Ot=rt?l(n,1,0):{_:0};for(let r in Ot)
It[r]=Io}if($e)if(D=wt("table",bu,h),be=wt("tbody",null,D),X.mount(n,D),rt){te=wt("thead",null,D,be);let l=wt("tr",null,
te);wt("th",null,l);for(var cn in Ot)wt("th",vr,l).textContent=cn}else lt(D,xu),X.live&&lt(D,wu);let mn={show:!0},Gn={show:!1};
function il(l,r){if(r==0&&(rt||!X.live||s==2))return Nn;let u=[],f=wt("tr",Su,be,be.childNodes[r]);lt(f,l.class),l.show||
lt(f,rn);let d=wt("th",null,f);if(he.show){let P=pt(ku,d);if(r>0){let $=he.width(n,r);$&&(P.style.border=$+"px "+he.dash(
n,r)+" "+he.stroke(n,r)),P.style.background=he.fill(n,r)}}let b=pt(vr,d);l.label instanceof HTMLElement?b.appendChild(l.
label):b.textContent=l.label,r>0&&(he.show||(b.style.color=l.width>0?he.stroke(n,r):he.fill(n,r)),Ye("click",d,P=>{if(V.
_lock)return;Xt(P);let $=v.indexOf(l);if((P.ctrlKey||P.metaKey)!=X.isolate){let O=v.some((C,F)=>F>0&&F!=$&&C.show);v.forEach(
(C,F)=>{F>0&&_t(F,O?F==$?mn:Gn:mn,!0,Ae.setSeries)})}else _t($,{show:!l.show},!0,Ae.setSeries)},!1),gn&&Ye($r,d,P=>{V._lock||
(Xt(P),_t(v.indexOf(l),Tn,!0,Ae.setSeries))},!1));for(var x in Ot){let P=wt("td",vu,f);P.textContent="--",u.push(P)}return[
f,u]}let jt=new Map;function Ye(l,r,u,f=!0){let d=jt.get(r)||{},b=V.bind[l](n,r,u,f);b&&(an(l,r,d[l]=b),jt.set(r,d))}function pn(l,r,u){
let f=jt.get(r)||{};for(let d in f)(l==null||d==l)&&(Do(d,r,f[d]),delete f[d]);l==null&&jt.delete(r)}let Ct=0,qt=0,Q=0,R=0,
ye=0,Oe=0,hn=ye,Jt=Oe,kt=Q,Zt=R,Xe=0,it=0,Ze=0,dt=0;n.bbox={};let Ul=!1,al=!1,dn=!1,Qt=!1,ul=!1,at=!1;function Yl(l,r,u){
(u||l!=n.width||r!=n.height)&&as(l,r),Sn(!1),dn=!0,al=!0,kn()}function as(l,r){n.width=Ct=Q=l,n.height=qt=R=r,ye=Oe=0,$a(),
Ta();let u=n.bbox;Xe=u.left=on(ye*fe,.5),it=u.top=on(Oe*fe,.5),Ze=u.width=on(Q*fe,.5),dt=u.height=on(R*fe,.5)}let _a=3;function Pa(){
let l=!1,r=0;for(;!l;){r++;let u=Na(r),f=za(r);l=r==_a||u&&f,l||(as(n.width,n.height),al=!0)}}function Ma({width:l,height:r}){
Yl(l,r)}n.setSize=Ma;function $a(){let l=!1,r=!1,u=!1,f=!1;E.forEach((d,b)=>{if(d.show&&d._show){let{side:x,_size:P}=d,$=x%
2,O=d.label!=null?d.labelSize:0,C=P+O;C>0&&($?(Q-=C,x==3?(ye+=C,f=!0):u=!0):(R-=C,x==0?(Oe+=C,l=!0):r=!0))}}),en[0]=l,en[1]=
u,en[2]=r,en[3]=f,Q-=Bt[1]+Bt[3],ye+=Bt[3],R-=Bt[2]+Bt[0],Oe+=Bt[0]}function Ta(){let l=ye+Q,r=Oe+R,u=ye,f=Oe;function d(b,x){
switch(b){case 1:return l+=x,l-x;case 2:return r+=x,r-x;case 3:return u-=x,u+x;case 0:return f-=x,f+x}}E.forEach((b,x)=>{
if(b.show&&b._show){let P=b.side;b._pos=d(P,b._size),b.label!=null&&(b._lpos=d(P,b.labelSize))}})}if(V.dataIdx==null){let l=V.
hover,r=l.skip=new Set(l.skip??[]);r.add(void 0);let u=l.prox=oe(l.prox),f=l.bias??=0;V.dataIdx=(d,b,x,P)=>{if(b==0)return x;
let $=x,O=u(d,b,x,P)??de,C=O>=0&&O<de,F=L.ori==0?Q:R,J=V.left,ue=t[0],re=t[b];if(r.has(re[x])){$=null;let le=null,K=null,
H;if(f==0||f==-1)for(H=x;le==null&&H-- >0;)r.has(re[H])||(le=H);if(f==0||f==1)for(H=x;K==null&&H++<re.length;)r.has(re[H])||
(K=H);if(le!=null||K!=null)if(C){let Se=le==null?-1/0:z(ue[le],L,F,0),Pe=K==null?1/0:z(ue[K],L,F,0),Be=J-Se,pe=Pe-J;Be<=
pe?Be<=O&&($=le):pe<=O&&($=K)}else $=K==null?le:le==null?K:x-le<=K-x?le:K}else C&&Re(J-z(ue[x],L,F,0))>O&&($=null);return $}}
let Xt=l=>{V.event=l};V.idxs=ae,V._lock=!1;let Ue=V.points;Ue.show=oe(Ue.show),Ue.size=oe(Ue.size),Ue.stroke=oe(Ue.stroke),
Ue.width=oe(Ue.width),Ue.fill=oe(Ue.fill);let vt=n.focus=De({},e.focus||{alpha:.3},V.focus),gn=vt.prox>=0,yn=gn&&Ue.one,
ut=[],bn=[],wn=[];function us(l,r){let u=Ue.show(n,r);if(u instanceof HTMLElement)return lt(u,yu),lt(u,l.class),At(u,-10,
-10,Q,R),k.insertBefore(u,ut[r]),u}function fs(l,r){if(s==1||r>0){let u=s==1&&T[l.scale].time,f=l.value;l.value=u?Hr(f)?
qr(Z,jr(f,B)):f||se:f||Df,l.label=l.label||(u?_f:vf)}if(yn||r>0){l.width=l.width==null?1:l.width,l.paths=l.paths||Yf||Ru,
l.fillTo=oe(l.fillTo||Nf),l.pxAlign=+ie(l.pxAlign,w),l.pxRound=oi(l.pxAlign),l.stroke=oe(l.stroke||null),l.fill=oe(l.fill||
null),l._stroke=l._fill=l._paths=l._focus=null;let u=Of(Je(1,l.width),1),f=l.points=De({},{size:u,width:Je(1,u*.2),stroke:l.
stroke,space:u*2,paths:Kf,_stroke:null,_fill:null},l.points);f.show=oe(f.show),f.filter=oe(f.filter),f.fill=oe(f.fill),f.
stroke=oe(f.stroke),f.paths=oe(f.paths),f.pxAlign=l.pxAlign}if($e){let u=il(l,r);ne.splice(r,0,u[0]),Te.splice(r,0,u[1]),
X.values.push(null)}if(He){ae.splice(r,0,null);let u=null;yn?r==0&&(u=us(l,r)):r>0&&(u=us(l,r)),ut.splice(r,0,u),bn.splice(
r,0,0),wn.splice(r,0,0)}Ie("addSeries",r)}function La(l,r){r=r??v.length,l=s==1?zo(l,r,Zr,ni):zo(l,r,{},ti),v.splice(r,0,
l),fs(v[r],r)}n.addSeries=La;function Ea(l){if(v.splice(l,1),$e){X.values.splice(l,1),Te.splice(l,1);let r=ne.splice(l,1)[0];
pn(null,r.firstChild),r.remove()}He&&(ae.splice(l,1),ut.splice(l,1)[0].remove(),bn.splice(l,1),wn.splice(l,1)),Ie("delSe\
ries",l)}n.delSeries=Ea;let en=[!1,!1,!1,!1];function Aa(l,r){if(l._show=l.show,l.show){let u=l.side%2,f=T[l.scale];f==null&&
(l.scale=u?v[1].scale:M,f=T[l.scale]);let d=f.time;l.size=oe(l.size),l.space=oe(l.space),l.rotate=oe(l.rotate),Yt(l.incrs)&&
l.incrs.forEach(x=>{!Kt.has(x)&&Kt.set(x,yi(x))}),l.incrs=oe(l.incrs||(f.distr==2?lf:d?A==1?sf:uf:sn)),l.splits=oe(l.splits||
(d&&f.distr==1?ve:f.distr==3?Co:f.distr==4?$f:Mf)),l.stroke=oe(l.stroke),l.grid.stroke=oe(l.grid.stroke),l.ticks.stroke=
oe(l.ticks.stroke),l.border.stroke=oe(l.border.stroke);let b=l.values;l.values=Yt(b)&&!Yt(b[0])?oe(b):d?Yt(b)?Kr(Z,Yr(b,
B)):Hr(b)?mf(Z,b):b||me:b||Pf,l.filter=oe(l.filter||(f.distr>=3&&f.log==10?Ef:f.distr==3&&f.log==2?Af:di)),l.font=ai(l.font),
l.labelFont=ai(l.labelFont),l._size=l.size(n,null,r,0),l._space=l._rotate=l._incrs=l._found=l._splits=l._values=null,l._size>
0&&(en[r]=!0,l._el=pt(pu,g))}}function Wn(l,r,u,f){let[d,b,x,P]=u,$=r%2,O=0;return $==0&&(P||b)&&(O=r==0&&!d||r==2&&!x?Ce(
Jr.size/3):0),$==1&&(d||x)&&(O=r==1&&!b||r==3&&!P?Ce(Xr.size/2):0),O}let cs=n.padding=(e.padding||[Wn,Wn,Wn,Wn]).map(l=>oe(
ie(l,Wn))),Bt=n._padding=cs.map((l,r)=>l(n,r,en,0)),Ge,Fe=null,Ne=null,fl=s==1?v[0].idxs:null,gt=null,Un=!1;function ms(l,r){
if(t=l??[],n.data=n._data=t,s==2){Ge=0;for(let u=1;u<v.length;u++)Ge+=t[u][0].length}else{t.length==0&&(n.data=n._data=t=
[[]]),gt=t[0],Ge=gt.length;let u=t;if(j==2){u=t.slice();let f=u[0]=Array(Ge);for(let d=0;d<Ge;d++)f[d]=d}n._data=t=u}if(Sn(
!0),Ie("setData"),j==2&&(dn=!0),r!==!1){let u=L;u.auto(n,Un)?Kl():Gt(M,u.min,u.max),Qt=Qt||V.left>=0,at=!0,kn()}}n.setData=
ms;function Kl(){Un=!0;let l,r;s==1&&(Ge>0?(Fe=fl[0]=0,Ne=fl[1]=Ge-1,l=t[0][Fe],r=t[0][Ne],j==2?(l=Fe,r=Ne):l==r&&(j==3?
[l,r]=Ol(l,l,L.log,!1):j==4?[l,r]=Ho(l,l,L.log,!1):L.time?r=l+Ce(86400/A):[l,r]=El(l,r,Go,!0))):(Fe=fl[0]=l=null,Ne=fl[1]=
r=null)),Gt(M,l,r)}let cl,xn,jl,ql,Jl,Zl,Ql,Xl,eo,Qe;function ps(l,r,u,f,d,b){l??=Pr,u??=Uo,f??="butt",d??=Pr,b??="round",
l!=cl&&(m.strokeStyle=cl=l),d!=xn&&(m.fillStyle=xn=d),r!=jl&&(m.lineWidth=jl=r),b!=Jl&&(m.lineJoin=Jl=b),f!=Zl&&(m.lineCap=
Zl=f),u!=ql&&m.setLineDash(ql=u)}function hs(l,r,u,f){r!=xn&&(m.fillStyle=xn=r),l!=Ql&&(m.font=Ql=l),u!=Xl&&(m.textAlign=
Xl=u),f!=eo&&(m.textBaseline=eo=f)}function to(l,r,u,f,d=0){if(f.length>0&&l.auto(n,Un)&&(r==null||r.min==null)){let b=ie(
Fe,0),x=ie(Ne,f.length-1),P=u.min==null?Lu(f,b,x,d,l.distr==3):[u.min,u.max];l.min=St(l.min,u.min=P[0]),l.max=Je(l.max,u.
max=P[1])}}let ds={min:null,max:null};function Da(){for(let f in T){let d=T[f];I[f]==null&&(d.min==null||I[M]!=null&&d.auto(
n,Un))&&(I[f]=ds)}for(let f in T){let d=T[f];I[f]==null&&d.from!=null&&I[d.from]!=null&&(I[f]=ds)}I[M]!=null&&Sn(!0);let l={};
for(let f in I){let d=I[f];if(d!=null){let b=l[f]=zn(T[f],zu);if(d.min!=null)De(b,d);else if(f!=M||s==2)if(Ge==0&&b.from==
null){let x=b.range(n,null,null,f);b.min=x[0],b.max=x[1]}else b.min=de,b.max=-de}}if(Ge>0){v.forEach((f,d)=>{if(s==1){let b=f.
scale,x=I[b];if(x==null)return;let P=l[b];if(d==0){let $=P.range(n,P.min,P.max,b);P.min=$[0],P.max=$[1],Fe=xt(P.min,t[0]),
Ne=xt(P.max,t[0]),Ne-Fe>1&&(t[0][Fe]<P.min&&Fe++,t[0][Ne]>P.max&&Ne--),f.min=gt[Fe],f.max=gt[Ne]}else f.show&&f.auto&&to(
P,x,f,t[d],f.sorted);f.idxs[0]=Fe,f.idxs[1]=Ne}else if(d>0&&f.show&&f.auto){let[b,x]=f.facets,P=b.scale,$=x.scale,[O,C]=t[d],
F=l[P],J=l[$];F!=null&&to(F,I[P],b,O,b.sorted),J!=null&&to(J,I[$],x,C,x.sorted),f.min=x.min,f.max=x.max}});for(let f in l){
let d=l[f],b=I[f];if(d.from==null&&(b==null||b.min==null)){let x=d.range(n,d.min==de?null:d.min,d.max==-de?null:d.max,f);
d.min=x[0],d.max=x[1]}}}for(let f in l){let d=l[f];if(d.from!=null){let b=l[d.from];if(b.min==null)d.min=d.max=null;else{
let x=d.range(n,b.min,b.max,f);d.min=x[0],d.max=x[1]}}}let r={},u=!1;for(let f in l){let d=l[f],b=T[f];if(b.min!=d.min||
b.max!=d.max){b.min=d.min,b.max=d.max;let x=b.distr;b._min=x==3?zt(b.min):x==4?Po(b.min,b.asinh):x==100?b.fwd(b.min):b.min,
b._max=x==3?zt(b.max):x==4?Po(b.max,b.asinh):x==100?b.fwd(b.max):b.max,r[f]=u=!0}}if(u){v.forEach((f,d)=>{s==2?d>0&&r.y&&
(f._paths=null):r[f.scale]&&(f._paths=null)});for(let f in r)dn=!0,Ie("setScale",f);He&&V.left>=0&&(Qt=at=!0)}for(let f in I)
I[f]=null}function Oa(l){let r=Oo(Fe-1,0,Ge-1),u=Oo(Ne+1,0,Ge-1);for(;l[r]==null&&r>0;)r--;for(;l[u]==null&&u<Ge-1;)u++;
return[r,u]}function Ca(){if(Ge>0){let l=v.some(r=>r._focus)&&Qe!=vt.alpha;l&&(m.globalAlpha=Qe=vt.alpha),v.forEach((r,u)=>{
if(u>0&&r.show&&(gs(u,!1),gs(u,!0),r._paths==null)){let f=Qe;Qe!=r.alpha&&(m.globalAlpha=Qe=r.alpha);let d=s==2?[0,t[u][0].
length-1]:Oa(t[u]);r._paths=r.paths(n,u,d[0],d[1]),Qe!=f&&(m.globalAlpha=Qe=f)}}),v.forEach((r,u)=>{if(u>0&&r.show){let f=Qe;
Qe!=r.alpha&&(m.globalAlpha=Qe=r.alpha),r._paths!=null&&ys(u,!1);{let d=r._paths!=null?r._paths.gaps:null,b=r.points.show(
n,u,Fe,Ne,d),x=r.points.filter(n,u,b,d);(b||x)&&(r.points._paths=r.points.paths(n,u,Fe,Ne,x),ys(u,!0))}Qe!=f&&(m.globalAlpha=
Qe=f),Ie("drawSeries",u)}}),l&&(m.globalAlpha=Qe=1)}}function gs(l,r){let u=r?v[l].points:v[l];u._stroke=u.stroke(n,l),u.
_fill=u.fill(n,l)}function ys(l,r){let u=r?v[l].points:v[l],{stroke:f,fill:d,clip:b,flags:x,_stroke:P=u._stroke,_fill:$=u.
_fill,_width:O=u.width}=u._paths;O=ge(O*fe,3);let C=null,F=O%2/2;r&&$==null&&($=O>0?"#fff":P);let J=u.pxAlign==1&&F>0;if(J&&
m.translate(F,F),!r){let ue=Xe-O/2,re=it-O/2,le=Ze+O,K=dt+O;C=new Path2D,C.rect(ue,re,le,K)}r?no(P,O,u.dash,u.cap,$,f,d,
x,b):Ra(l,P,O,u.dash,u.cap,$,f,d,x,C,b),J&&m.translate(-F,-F)}function Ra(l,r,u,f,d,b,x,P,$,O,C){let F=!1;$!=0&&N.forEach(
(J,ue)=>{if(J.series[0]==l){let re=v[J.series[1]],le=t[J.series[1]],K=(re._paths||ol).band;Yt(K)&&(K=J.dir==1?K[0]:K[1]);
let H,Se=null;re.show&&K&&Au(le,Fe,Ne)?(Se=J.fill(n,ue)||b,H=re._paths.clip):K=null,no(r,u,f,d,Se,x,P,$,O,C,H,K),F=!0}}),
F||no(r,u,f,d,b,x,P,$,O,C)}let bs=Vn|Fo;function no(l,r,u,f,d,b,x,P,$,O,C,F){ps(l,r,u,f,d),($||O||F)&&(m.save(),$&&m.clip(
$),O&&m.clip(O)),F?(P&bs)==bs?(m.clip(F),C&&m.clip(C),pl(d,x),ml(l,b,r)):P&Fo?(pl(d,x),m.clip(F),ml(l,b,r)):P&Vn&&(m.save(),
m.clip(F),C&&m.clip(C),pl(d,x),m.restore(),ml(l,b,r)):(pl(d,x),ml(l,b,r)),($||O||F)&&m.restore()}function ml(l,r,u){u>0&&
(r instanceof Map?r.forEach((f,d)=>{m.strokeStyle=cl=d,m.stroke(f)}):r!=null&&l&&m.stroke(r))}function pl(l,r){r instanceof
Map?r.forEach((u,f)=>{m.fillStyle=xn=f,m.fill(u)}):r!=null&&l&&m.fill(r)}function Fa(l,r,u,f){let d=E[l],b;if(f<=0)b=[0,
0];else{let x=d._space=d.space(n,l,r,u,f),P=d._incrs=d.incrs(n,l,r,u,f,x);b=Xf(r,u,P,f,x)}return d._found=b}function lo(l,r,u,f,d,b,x,P,$,O){
let C=x%2/2;w==1&&m.translate(C,C),ps(P,x,$,O,P),m.beginPath();let F,J,ue,re,le=d+(f==0||f==3?-b:b);u==0?(J=d,re=le):(F=
d,ue=le);for(let K=0;K<l.length;K++)r[K]!=null&&(u==0?F=ue=l[K]:J=re=l[K],m.moveTo(F,J),m.lineTo(ue,re));m.stroke(),w==1&&
m.translate(-C,-C)}function Na(l){let r=!0;return E.forEach((u,f)=>{if(!u.show)return;let d=T[u.scale];if(d.min==null){u.
_show&&(r=!1,u._show=!1,Sn(!1));return}else u._show||(r=!1,u._show=!0,Sn(!1));let b=u.side,x=b%2,{min:P,max:$}=d,[O,C]=Fa(
f,P,$,x==0?Q:R);if(C==0)return;let F=d.distr==2,J=u._splits=u.splits(n,f,P,$,O,C,F),ue=d.distr==2?J.map(H=>gt[H]):J,re=d.
distr==2?gt[J[1]]-gt[J[0]]:O,le=u._values=u.values(n,u.filter(n,ue,f,C,re),f,C,re);u._rotate=b==2?u.rotate(n,le,f,C):0;let K=u.
_size;u._size=ht(u.size(n,le,f,l)),K!=null&&u._size!=K&&(r=!1)}),r}function za(l){let r=!0;return cs.forEach((u,f)=>{let d=u(
n,f,en,l);d!=Bt[f]&&(r=!1),Bt[f]=d}),r}function Va(){for(let l=0;l<E.length;l++){let r=E[l];if(!r.show||!r._show)continue;
let u=r.side,f=u%2,d,b,x=r.stroke(n,l),P=u==0||u==3?-1:1,[$,O]=r._found;if(r.label!=null){let je=r.labelGap*P,nt=Ce((r._lpos+
je)*fe);hs(r.labelFont[0],x,"center",u==2?"top":_r),m.save(),f==1?(d=b=0,m.translate(nt,Ce(it+dt/2)),m.rotate((u==3?-Tl:
Tl)/2)):(d=Ce(Xe+Ze/2),b=nt);let ln=pi(r.label)?r.label(n,l,$,O):r.label;m.fillText(ln,d,b),m.restore()}if(O==0)continue;
let C=T[r.scale],F=f==0?Ze:dt,J=f==0?Xe:it,ue=r._splits,re=C.distr==2?ue.map(je=>gt[je]):ue,le=C.distr==2?gt[ue[1]]-gt[ue[0]]:
$,K=r.ticks,H=r.border,Se=K.show?K.size:0,Pe=Ce(Se*fe),Be=Ce((r.alignTo==2?r._size-Se-r.gap:r.gap)*fe),pe=r._rotate*-Tl/
180,Me=_(r._pos*fe),et=(Pe+Be)*P,Ke=Me+et;b=f==0?Ke:0,d=f==1?Ke:0;let ft=r.font[0],yt=r.align==1?On:r.align==2?ko:pe>0?On:
pe<0?ko:f==0?"center":u==3?ko:On,Mt=pe||f==1?"middle":u==2?"top":_r;hs(ft,x,yt,Mt);let tt=r.font[1]*r.lineGap,ct=ue.map(
je=>_(c(je,C,F,J))),bt=r._values;for(let je=0;je<bt.length;je++){let nt=bt[je];if(nt!=null){f==0?d=ct[je]:b=ct[je],nt=""+
nt;let ln=nt.indexOf(`
`)==-1?[nt]:nt.split(/\n/gm);for(let qe=0;qe<ln.length;qe++){let Ns=ln[qe];pe?(m.save(),m.translate(d,b+qe*tt),m.rotate(
pe),m.fillText(Ns,0,0),m.restore()):m.fillText(Ns,d,b+qe*tt)}}}K.show&&lo(ct,K.filter(n,re,l,O,le),f,u,Me,Pe,ge(K.width*
fe,3),K.stroke(n,l),K.dash,K.cap);let $t=r.grid;$t.show&&lo(ct,$t.filter(n,re,l,O,le),f,f==0?2:1,f==0?it:Xe,f==0?dt:Ze,ge(
$t.width*fe,3),$t.stroke(n,l),$t.dash,$t.cap),H.show&&lo([Me],[1],f==0?1:0,f==0?1:2,f==1?it:Xe,f==1?dt:Ze,ge(H.width*fe,
3),H.stroke(n,l),H.dash,H.cap)}Ie("drawAxes")}function Sn(l){v.forEach((r,u)=>{u>0&&(r._paths=null,l&&(s==1?(r.min=null,
r.max=null):r.facets.forEach(f=>{f.min=null,f.max=null})))})}let hl=!1,oo=!1,Yn=[];function Ia(){oo=!1;for(let l=0;l<Yn.
length;l++)Ie(...Yn[l]);Yn.length=0}function kn(){hl||(Uu(ws),hl=!0)}function Ba(l,r=!1){hl=!0,oo=r,l(n),ws(),r&&Yn.length>
0&&queueMicrotask(Ia)}n.batch=Ba;function ws(){if(Ul&&(Da(),Ul=!1),dn&&(Pa(),dn=!1),al){if(ke(S,On,ye),ke(S,"top",Oe),ke(
S,el,Q),ke(S,tl,R),ke(k,On,ye),ke(k,"top",Oe),ke(k,el,Q),ke(k,tl,R),ke(g,el,Ct),ke(g,tl,qt),y.width=Ce(Ct*fe),y.height=Ce(
qt*fe),E.forEach(({_el:l,_show:r,_size:u,_pos:f,side:d})=>{if(l!=null)if(r){let b=d===3||d===0?u:0,x=d%2==1;ke(l,x?"left":
"top",f-b),ke(l,x?"width":"height",u),ke(l,x?"top":"left",x?Oe:ye),ke(l,x?"height":"width",x?R:Q),Ao(l,rn)}else lt(l,rn)}),
cl=xn=jl=Jl=Zl=Ql=Xl=eo=ql=null,Qe=1,qn(!0),ye!=hn||Oe!=Jt||Q!=kt||R!=Zt){Sn(!1);let l=Q/kt,r=R/Zt;if(He&&!Qt&&V.left>=0){
V.left*=l,V.top*=r,vn&&At(vn,Ce(V.left),0,Q,R),_n&&At(_n,0,Ce(V.top),Q,R);for(let u=0;u<ut.length;u++){let f=ut[u];f!=null&&
(bn[u]*=l,wn[u]*=r,At(f,ht(bn[u]),ht(wn[u]),Q,R))}}if(xe.show&&!ul&&xe.left>=0&&xe.width>0){xe.left*=l,xe.width*=l,xe.top*=
r,xe.height*=r;for(let u in fo)ke($n,u,xe[u])}hn=ye,Jt=Oe,kt=Q,Zt=R}Ie("setSize"),al=!1}Ct>0&&qt>0&&(m.clearRect(0,0,y.width,
y.height),Ie("drawClear"),Y.forEach(l=>l()),Ie("draw")),xe.show&&ul&&(dl(xe),ul=!1),He&&Qt&&(nn(null,!0,!1),Qt=!1),X.show&&
X.live&&at&&(ao(),at=!1),p||(p=!0,n.status=1,Ie("ready")),Un=!1,hl=!1}n.redraw=(l,r)=>{dn=r||!1,l!==!1?Gt(M,L.min,L.max):
kn()};function so(l,r){let u=T[l];if(u.from==null){if(Ge==0){let f=u.range(n,r.min,r.max,l);r.min=f[0],r.max=f[1]}if(r.min>
r.max){let f=r.min;r.min=r.max,r.max=f}if(Ge>1&&r.min!=null&&r.max!=null&&r.max-r.min<1e-16)return;l==M&&u.distr==2&&Ge>
0&&(r.min=xt(r.min,t[0]),r.max=xt(r.max,t[0]),r.min==r.max&&r.max++),I[l]=r,Ul=!0,kn()}}n.setScale=so;let ro,io,vn,_n,xs,
Ss,Pn,Mn,ks,vs,we,_e,Ht=!1,We=V.drag,ze=We.x,Ve=We.y;He&&(V.x&&(ro=pt(du,k)),V.y&&(io=pt(gu,k)),L.ori==0?(vn=ro,_n=io):(vn=
io,_n=ro),we=V.left,_e=V.top);let xe=n.select=De({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),$n=xe.show?pt(
hu,xe.over?k:S):null;function dl(l,r){if(xe.show){for(let u in l)xe[u]=l[u],u in fo&&ke($n,u,l[u]);r!==!1&&Ie("setSelect")}}
n.setSelect=dl;function Ha(l){if(v[l].show)$e&&Ao(ne[l],rn);else if($e&&lt(ne[l],rn),He){let u=yn?ut[0]:ut[l];u!=null&&At(
u,-10,-10,Q,R)}}function Gt(l,r,u){so(l,{min:r,max:u})}function _t(l,r,u,f){r.focus!=null&&Ka(l),r.show!=null&&v.forEach(
(d,b)=>{b>0&&(l==b||l==null)&&(d.show=r.show,Ha(b),s==2?(Gt(d.facets[0].scale,null,null),Gt(d.facets[1].scale,null,null)):
Gt(d.scale,null,null),kn())}),u!==!1&&Ie("setSeries",l,r),f&&Jn("setSeries",n,l,r)}n.setSeries=_t;function Ga(l,r){De(N[l],
r)}function Wa(l,r){l.fill=oe(l.fill||null),l.dir=ie(l.dir,-1),r=r??N.length,N.splice(r,0,l)}function Ua(l){l==null?N.length=
0:N.splice(l,1)}n.addBand=Wa,n.setBand=Ga,n.delBand=Ua;function Ya(l,r){v[l].alpha=r,He&&ut[l]!=null&&(ut[l].style.opacity=
r),$e&&ne[l]&&(ne[l].style.opacity=r)}let Rt,Wt,tn,Tn={focus:!0};function Ka(l){if(l!=tn){let r=l==null,u=vt.alpha!=1;v.
forEach((f,d)=>{if(s==1||d>0){let b=r||d==0||d==l;f._focus=r?null:b,u&&Ya(d,b?1:vt.alpha)}}),tn=l,u&&kn()}}$e&&gn&&Ye(Tr,
D,l=>{V._lock||(Xt(l),tn!=null&&_t(null,Tn,!0,Ae.setSeries))});function Pt(l,r,u){let f=T[r];u&&(l=l/fe-(f.ori==1?Oe:ye));
let d=Q;f.ori==1&&(d=R,l=d-l),f.dir==-1&&(l=d-l);let b=f._min,x=f._max,P=l/d,$=b+(x-b)*P,O=f.distr;return O==3?Fn(10,$):
O==4?Ou($,f.asinh):O==100?f.bwd($):$}function ja(l,r){let u=Pt(l,M,r);return xt(u,t[0],Fe,Ne)}n.valToIdx=l=>xt(l,t[0]),n.
posToIdx=ja,n.posToVal=Pt,n.valToPos=(l,r,u)=>T[r].ori==0?i(l,T[r],u?Ze:Q,u?Xe:0):a(l,T[r],u?dt:R,u?it:0),n.setCursor=(l,r,u)=>{
we=l.left,_e=l.top,nn(null,r,u)};function _s(l,r){ke($n,On,xe.left=l),ke($n,el,xe.width=r)}function Ps(l,r){ke($n,"top",
xe.top=l),ke($n,tl,xe.height=r)}let Kn=L.ori==0?_s:Ps,jn=L.ori==1?_s:Ps;function qa(){if($e&&X.live)for(let l=s==2?1:0;l<
v.length;l++){if(l==0&&rt)continue;let r=X.values[l],u=0;for(let f in r)Te[l][u++].firstChild.nodeValue=r[f]}}function ao(l,r){
if(l!=null&&(l.idxs?l.idxs.forEach((u,f)=>{ae[f]=u}):Nu(l.idx)||ae.fill(l.idx),X.idx=ae[0]),$e&&X.live){for(let u=0;u<v.
length;u++)(u>0||s==1&&!rt)&&Ja(u,ae[u]);qa()}at=!1,r!==!1&&Ie("setLegend")}n.setLegend=ao;function Ja(l,r){let u=v[l],f=l==
0&&j==2?gt:t[l],d;rt?d=u.values(n,l,r)??It:(d=u.value(n,r==null?null:f[r],l,r),d=d==null?It:{_:d}),X.values[l]=d}function nn(l,r,u){
ks=we,vs=_e,[we,_e]=V.move(n,we,_e),V.left=we,V.top=_e,He&&(vn&&At(vn,Ce(we),0,Q,R),_n&&At(_n,0,Ce(_e),Q,R));let f,d=Fe>
Ne;Rt=de,Wt=null;let b=L.ori==0?Q:R,x=L.ori==1?Q:R;if(we<0||Ge==0||d){f=V.idx=null;for(let P=0;P<v.length;P++){let $=ut[P];
$!=null&&At($,-10,-10,Q,R)}gn&&_t(null,Tn,!0,l==null&&Ae.setSeries),X.live&&(ae.fill(f),at=!0)}else{let P,$,O;s==1&&(P=L.
ori==0?we:_e,$=Pt(P,M),f=V.idx=xt($,t[0],Fe,Ne),O=z(t[0][f],L,b,0));let C=-10,F=-10,J=0,ue=0,re=!0,le="",K="";for(let H=s==
2?1:0;H<v.length;H++){let Se=v[H],Pe=ae[H],Be=Pe==null?null:s==1?t[H][Pe]:t[H][1][Pe],pe=V.dataIdx(n,H,f,$),Me=pe==null?
null:s==1?t[H][pe]:t[H][1][pe];if(at=at||Me!=Be||pe!=Pe,ae[H]=pe,H>0&&Se.show){let et=pe==null?-10:pe==f?O:z(s==1?t[0][pe]:
t[H][0][pe],L,b,0),Ke=Me==null?-10:G(Me,s==1?T[Se.scale]:T[Se.facets[1].scale],x,0);if(gn&&Me!=null){let ft=L.ori==1?we:
_e,yt=Re(vt.dist(n,H,pe,Ke,ft));if(yt<Rt){let Mt=vt.bias;if(Mt!=0){let tt=Pt(ft,Se.scale),ct=Me>=0?1:-1,bt=tt>=0?1:-1;bt==
ct&&(bt==1?Mt==1?Me>=tt:Me<=tt:Mt==1?Me<=tt:Me>=tt)&&(Rt=yt,Wt=H)}else Rt=yt,Wt=H}}if(at||yn){let ft,yt;L.ori==0?(ft=et,
yt=Ke):(ft=Ke,yt=et);let Mt,tt,ct,bt,$t,je,nt=!0,ln=Ue.bbox;if(ln!=null){nt=!1;let qe=ln(n,H);ct=qe.left,bt=qe.top,Mt=qe.
width,tt=qe.height}else ct=ft,bt=yt,Mt=tt=Ue.size(n,H);if(je=Ue.fill(n,H),$t=Ue.stroke(n,H),yn)H==Wt&&Rt<=vt.prox&&(C=ct,
F=bt,J=Mt,ue=tt,re=nt,le=je,K=$t);else{let qe=ut[H];qe!=null&&(bn[H]=ct,wn[H]=bt,Rr(qe,Mt,tt,nt),Or(qe,je,$t),At(qe,ht(ct),
ht(bt),Q,R))}}}}if(yn){let H=vt.prox,Se=tn==null?Rt<=H:Rt>H||Wt!=tn;if(at||Se){let Pe=ut[0];Pe!=null&&(bn[0]=C,wn[0]=F,Rr(
Pe,J,ue,re),Or(Pe,le,K),At(Pe,ht(C),ht(F),Q,R))}}}if(xe.show&&Ht)if(l!=null){let[P,$]=Ae.scales,[O,C]=Ae.match,[F,J]=l.cursor.
sync.scales,ue=l.cursor.drag;if(ze=ue._x,Ve=ue._y,ze||Ve){let{left:re,top:le,width:K,height:H}=l.select,Se=l.scales[F].ori,
Pe=l.posToVal,Be,pe,Me,et,Ke,ft=P!=null&&O(P,F),yt=$!=null&&C($,J);ft&&ze?(Se==0?(Be=re,pe=K):(Be=le,pe=H),Me=T[P],et=z(
Pe(Be,F),Me,b,0),Ke=z(Pe(Be+pe,F),Me,b,0),Kn(St(et,Ke),Re(Ke-et))):Kn(0,b),yt&&Ve?(Se==1?(Be=re,pe=K):(Be=le,pe=H),Me=T[$],
et=G(Pe(Be,J),Me,x,0),Ke=G(Pe(Be+pe,J),Me,x,0),jn(St(et,Ke),Re(Ke-et))):jn(0,x)}else co()}else{let P=Re(ks-xs),$=Re(vs-Ss);
if(L.ori==1){let J=P;P=$,$=J}ze=We.x&&P>=We.dist,Ve=We.y&&$>=We.dist;let O=We.uni;O!=null?ze&&Ve&&(ze=P>=O,Ve=$>=O,!ze&&
!Ve&&($>P?Ve=!0:ze=!0)):We.x&&We.y&&(ze||Ve)&&(ze=Ve=!0);let C,F;ze&&(L.ori==0?(C=Pn,F=we):(C=Mn,F=_e),Kn(St(C,F),Re(F-C)),
Ve||jn(0,x)),Ve&&(L.ori==1?(C=Pn,F=we):(C=Mn,F=_e),jn(St(C,F),Re(F-C)),ze||Kn(0,b)),!ze&&!Ve&&(Kn(0,0),jn(0,0))}if(We._x=
ze,We._y=Ve,l==null){if(u){if(Fs!=null){let[P,$]=Ae.scales;Ae.values[0]=P!=null?Pt(L.ori==0?we:_e,P):null,Ae.values[1]=$!=
null?Pt(L.ori==1?we:_e,$):null}Jn(vo,n,we,_e,Q,R,f)}if(gn){let P=u&&Ae.setSeries,$=vt.prox;tn==null?Rt<=$&&_t(Wt,Tn,!0,P):
Rt>$?_t(null,Tn,!0,P):Wt!=tn&&_t(Wt,Tn,!0,P)}}at&&(X.idx=f,ao()),r!==!1&&Ie("setCursor")}let Ut=null;Object.defineProperty(
n,"rect",{get(){return Ut==null&&qn(!1),Ut}});function qn(l=!1){l?Ut=null:(Ut=k.getBoundingClientRect(),Ie("syncRect",Ut))}
function Ms(l,r,u,f,d,b,x){V._lock||Ht&&l!=null&&l.movementX==0&&l.movementY==0||(uo(l,r,u,f,d,b,x,!1,l!=null),l!=null?nn(
null,!0,!0):nn(r,!0,!1))}function uo(l,r,u,f,d,b,x,P,$){if(Ut==null&&qn(!1),Xt(l),l!=null)u=l.clientX-Ut.left,f=l.clientY-
Ut.top;else{if(u<0||f<0){we=-10,_e=-10;return}let[O,C]=Ae.scales,F=r.cursor.sync,[J,ue]=F.values,[re,le]=F.scales,[K,H]=Ae.
match,Se=r.axes[0].side%2==1,Pe=L.ori==0?Q:R,Be=L.ori==1?Q:R,pe=Se?b:d,Me=Se?d:b,et=Se?f:u,Ke=Se?u:f;if(re!=null?u=K(O,re)?
c(J,T[O],Pe,0):-10:u=Pe*(et/pe),le!=null?f=H(C,le)?c(ue,T[C],Be,0):-10:f=Be*(Ke/Me),L.ori==1){let ft=u;u=f,f=ft}}$&&(r==
null||r.cursor.event.type==vo)&&((u<=1||u>=Q-1)&&(u=on(u,Q)),(f<=1||f>=R-1)&&(f=on(f,R))),P?(xs=u,Ss=f,[Pn,Mn]=V.move(n,
u,f)):(we=u,_e=f)}let fo={width:0,height:0,left:0,top:0};function co(){dl(fo,!1)}let $s,Ts,Ls,Es;function As(l,r,u,f,d,b,x){
Ht=!0,ze=Ve=We._x=We._y=!1,uo(l,r,u,f,d,b,x,!0,!1),l!=null&&(Ye(_o,Lo,Ds,!1),Jn(Mr,n,Pn,Mn,Q,R,null));let{left:P,top:$,width:O,
height:C}=xe;$s=P,Ts=$,Ls=O,Es=C}function Ds(l,r,u,f,d,b,x){Ht=We._x=We._y=!1,uo(l,r,u,f,d,b,x,!1,!0);let{left:P,top:$,width:O,
height:C}=xe,F=O>0||C>0,J=$s!=P||Ts!=$||Ls!=O||Es!=C;if(F&&J&&dl(xe),We.setScale&&F&&J){let ue=P,re=O,le=$,K=C;if(L.ori==
1&&(ue=$,re=C,le=P,K=O),ze&&Gt(M,Pt(ue,M),Pt(ue+re,M)),Ve)for(let H in T){let Se=T[H];H!=M&&Se.from==null&&Se.min!=de&&Gt(
H,Pt(le+K,H),Pt(le,H))}co()}else V.lock&&(V._lock=!V._lock,nn(r,!0,l!=null));l!=null&&(pn(_o,Lo),Jn(_o,n,we,_e,Q,R,null))}
function Za(l,r,u,f,d,b,x){if(V._lock)return;Xt(l);let P=Ht;if(Ht){let $=!0,O=!0,C=10,F,J;L.ori==0?(F=ze,J=Ve):(F=Ve,J=ze),
F&&J&&($=we<=C||we>=Q-C,O=_e<=C||_e>=R-C),F&&$&&(we=we<Pn?0:Q),J&&O&&(_e=_e<Mn?0:R),nn(null,!0,!0),Ht=!1}we=-10,_e=-10,ae.
fill(null),nn(null,!0,!0),P&&(Ht=P)}function Os(l,r,u,f,d,b,x){V._lock||(Xt(l),Kl(),co(),l!=null&&Jn(Lr,n,we,_e,Q,R,null))}
function Cs(){E.forEach(ec),Yl(n.width,n.height,!0)}an(Ll,Rn,Cs);let Ln={};Ln.mousedown=As,Ln.mousemove=Ms,Ln.mouseup=Ds,
Ln.dblclick=Os,Ln.setSeries=(l,r,u,f)=>{let d=Ae.match[2];u=d(n,r,u),u!=-1&&_t(u,f,!0,!1)},He&&(Ye(Mr,k,As),Ye(vo,k,Ms),
Ye($r,k,l=>{Xt(l),qn(!1)}),Ye(Tr,k,Za),Ye(Lr,k,Os),No.add(n),n.syncRect=qn);let gl=n.hooks=e.hooks||{};function Ie(l,r,u){
oo?Yn.push([l,r,u]):l in gl&&gl[l].forEach(f=>{f.call(null,n,r,u)})}(e.plugins||[]).forEach(l=>{for(let r in l.hooks)gl[r]=
(gl[r]||[]).concat(l.hooks[r])});let Rs=(l,r,u)=>u,Ae=De({key:null,setSeries:!1,filters:{pub:Ir,sub:Ir},scales:[M,v[1]?v[1].
scale:null],match:[Br,Br,Rs],values:[null,null]},V.sync);Ae.match.length==2&&Ae.match.push(Rs),V.sync=Ae;let Fs=Ae.key,mo=Ni(
Fs);function Jn(l,r,u,f,d,b,x){Ae.filters.pub(l,r,u,f,d,b,x)&&mo.pub(l,r,u,f,d,b,x)}mo.sub(n);function Qa(l,r,u,f,d,b,x){
Ae.filters.sub(l,r,u,f,d,b,x)&&Ln[l](null,r,u,f,d,b,x)}n.pub=Qa;function Xa(){mo.unsub(n),No.delete(n),jt.clear(),Do(Ll,
Rn,Cs),h.remove(),D?.remove(),Ie("destroy")}n.destroy=Xa;function po(){Ie("init",e,t),ms(t||e.data,!1),I[M]?so(M,I[M]):Kl(),
ul=xe.show&&(xe.width>0||xe.height>0),Qt=at=!0,Yl(e.width,e.height)}return v.forEach(fs),E.forEach(Aa),o?o instanceof HTMLElement?
(o.appendChild(h),po()):o(n,po):po(),n}Ee.assign=De;Ee.fmtNum=Wo;Ee.rangeNum=El;Ee.rangeLog=Ol;Ee.rangeAsinh=Ho;Ee.orient=
fn;Ee.pxRatio=fe;Ee.join=Wu;Ee.fmtDate=Yo,Ee.tzDate=tf;Ee.sync=Ni;{Ee.addGap=zf,Ee.clipGaps=Fl;let e=Ee.paths={points:Gi};
e.linear=Ui,e.stepped=Bf,e.bars=Hf,e.spline=Wf}import{$am as fp,$an as qi,$ao as cp,$ap as mp}from"./main.js";function Xo(e){return es({top:new Float32Array(e),bottom:new Float32Array(e)})}function es(e){return e.top.fill(1/0),e.bottom.
fill(-1/0),e}function Ji(e,t,o,n){let s=es(n),i=0,a=NaN,c=-1,p=1/0,h=-1/0;for(let y=0;y<e.length;y++){let m=t[y],g=e[y],
S=m==null?NaN:o(m);if(S===S){let k=Math.floor(g);if(k!==c&&a===a){let w=(S-a)/(g-i),_=a+w*(c+1-i);for(Il(s,c,_<p?_:p,_>h?
_:h),c++;c<k;c++,_+=w)Il(s,c,w<0?_+w:_,w<0?_:_+w);p=h=_}else k!==c&&(Il(s,c,p,h),c=k,p=h=S);S<p&&(p=S),S>h&&(h=S)}i=g,a=
S}return Il(s,c,p,h),s}function Il({top:e,bottom:t},o,n,s){o<0||o>=e.length||(e[o]=n,t[o]=s)}function Zi(e,t,o,n,s){let i=es(
s),a=e.length>1?(e[e.length-1]-e[0])/(e.length-1):s.top.length;for(let c=0;c<e.length;c++){let p=t[c],h=p==null?NaN:o(p);
if(h!==h)continue;let[y,m]=[Math.floor(e[c]),Math.floor(e[c+1]??e[c]+a)],g=Math.max(y+1,m-(m-y>=tc?1:0));for(let S=y;S<g;S++)
Qi(i,S,h,n)}return i}function Qi({top:e,bottom:t},o,n,s){o<0||o>=e.length||(e[o]=Math.min(e[o],n,s),t[o]=Math.max(t[o],n,
s))}var tc=4;function Xi({top:e,bottom:t},o){if(o<=1)return{top:e,bottom:t};let n=Xo(e.length);for(let s=0;s<e.length;s++){
if(e[s]>t[s])continue;let i=s-(o-1>>1);for(let a=i;a<i+o;a++)Qi(n,a,e[s],t[s])}return n}import{$aI as ts,$aJ as ea,$aK as Bl,$aL as ta}from"./main.js";var nc=2e4;function ns(e,t){return e.length*t.length>nc}function la(e,t,o,n){let{left:s,top:i,width:a,height:c}=e.bbox,p=Math.
max(1,Math.round(n)),{context:h,image:y}=ic(a,c+2*p),m={pixels:new Uint32Array(y.data.buffer),width:a,height:c+2*p},g=sc(
e.scales.y,c,p),S=oc(e.scales.x,t,a),k=Math.min(c+p,g(0)||c+p),w=rc(o.length,a),_=o.filter(({shown:A})=>A!==!1).map((A,v)=>({
line:A,extents:A.bars?Zi(S,A.values,g,k,w[v]):Ji(S,A.values,g,w[v])}));m.pixels.fill(0),_.forEach(({line:A,extents:v},E)=>lc(
m,A,v,{before:_[E-1]?.extents??null,after:_[E+1]?.extents??null},k,p)),h.putImageData(y,0,0),e.ctx.drawImage(h.canvas,s,
i-p)}function lc(e,t,o,{before:n,after:s},i,a){let c=ea(Nt(t.color===null?"--other":Dn(t.color)));if(t.bars)return ts(e,
o,t.stacked?s:null,null,Bl(c));if(t.stacked)return ts(e,o,n,i,Bl(c,na));let p=t.dashed?[4,4]:t.color===null?[]:vl(t.color);
ta(e,Xi(o,a),a,Bl(c,t.dashed?na:255),p.map(h=>h*a))}var na=179;function oc({min:e=0,max:t=1},o,n){let s=n/(t-e);return Float64Array.
from(o,i=>(i-e)*s)}function sc({min:e=0,max:t=1,distr:o},n,s){let i=o===3,[a,c]=i?[Math.log10(e),Math.log10(t)]:[e,t],p=n/
(c-a),h=n+s;return i?y=>y>0?h-(Math.log10(y)-a)*p:NaN:y=>h-(y-a)*p}var rl=[];function rc(e,t){for(rl[0]?.top.length!==t&&
(rl=[]);rl.length<e;)rl.push(Xo(t));return rl}var Hl=null;function ic(e,t){if(Hl?.image.width===e&&Hl.image.height===t)return Hl;
let o=globalThis.document.createElement("canvas").getContext("2d");return o.canvas.width=e,o.canvas.height=t,Hl={context:o,
image:new ImageData(e,t)}}import{$aw as oa,$ax as kp,$ay as vp}from"./main.js";import{$aO as Mp,$aP as sa,$aQ as $p}from"./main.js";function ls(e){let t=Tt(null),o=Tt(null),n=Tt(null),s=Tt(e);s.current=e;let i=Tt(null),c=`${e.series.map(({color:y,dashed:m,
shown:g,bars:S,low:k,stacked:w})=>`${y} ${m} ${g} ${S} ${k?"band":""} ${w}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.
logarithmic} ${e.unfinished} ${ns(e.times,e.series)} ${Qs.value}`;ho(()=>{if(!t.current)return;let y=new Ee(pc(s,i,t.current.
clientWidth),ra(s.current),t.current);o.current=y;let m=new ResizeObserver(()=>{let g=t.current?.clientWidth??0;g>0&&g!==
y.width&&y.setSize({width:g,height:s.current.height})});return m.observe(t.current),()=>{m.disconnect(),y.destroy(),o.current=
null}},[c]);let p=Tt(e.series);return ho(()=>{p.current!==e.series&&o.current?.setData(ra(s.current)),p.current=e.series},
[e.times,e.series]),Vs(()=>{let y=o.current,m=e.cursor===null?void 0:e.times[e.cursor];!y||y.cursor.idx===e.cursor||y.setCursor(
m===void 0?{left:-10,top:-10}:{left:y.valToPos(m,"x"),top:8},!1)},[e.cursor]),ee("div",{ref:t,class:"mi",onPointerUp:y=>{
let m=n.current,g=o.current;n.current=null;let S=g?.cursor.idx;!m||!g||S===null||S===void 0||Math.hypot(y.clientX-m.x,y.
clientY-m.y)>3||s.current.onPick?.(S,fc(g,s.current.series,S),new DOMRect(y.clientX,y.clientY,0,0))},onPointerDown:y=>{y.
button===0&&(n.current={x:y.clientX,y:y.clientY})}})}function fc(e,t,o){let n=e.cursor.top??0,s=-1,i=1/0;return t.forEach(
(a,c)=>{let p=a.values[o];if(a.shown===!1||a.dashed&&a.of===void 0||p===null||p===void 0)return;let h=e.valToPos(p,"y"),
y=a.stacked?h<=n?n-h:1/0:Math.abs(h-n);y<i&&(i=y,s=a.of??c)}),s<0?t.findIndex(a=>a.shown!==!1):s}var aa=({low:e,high:t})=>e&&
t?[e,t]:[];function ra({times:e,series:t,logarithmic:o}){let n=s=>o?s.map(i=>i!==null&&i>0?i:null):s;return[e,...t.map(({
values:s})=>n(s)),...t.flatMap(aa).map(n)]}function cc(e){let t=[],o=e.length+1;return e.forEach((n,s)=>{n.low&&n.high&&
(t.push({series:[o+1,o],fill:Wl(Gl(n),24)}),o+=2),n.stacked&&!n.bars&&s>0&&t.push({series:[s+1,s],fill:Wl(Gl(n),52)})}),
t}function Gl({color:e}){return e===null?Nt("--other"):Nt(Dn(e))}function Wl(e,t){return`color-mix(in srgb, ${e} ${t}%, \
transparent)`}function mc({of:e,unit:t,series:o},n,s,i){let a=o.map(({shown:y,bars:m,stacked:g})=>`${y} ${m} ${g}`).join()+
t,c=Math.min(0,s??0),p=i===null||i<=0||t==="share"&&Math.abs(i-1)<1e-9?1:i*1.05;if(e===void 0||n?.of!==e||n.key!==a)return{
key:a,of:e,low:c,high:p};let h=o.some(y=>y.low);return{key:a,of:e,low:Math.min(n.low,c),high:oa(n.high,p,h)}}function pc(e,t,o){
let{series:n,zone:s,unit:i,height:a,logarithmic:c=!1,times:p}=e.current,h=a<120,y=ns(p,n);return{width:Math.max(o,64),height:a,
padding:[8,24,0,0],legend:{show:!1},tzDate:m=>Ee.tzDate(new Date(m*1e3),s),cursor:{y:!1,points:{size:7,show:!n.some(({bars:m})=>m)},
drag:{x:!0,y:!1,setScale:!1}},bands:cc(n),scales:{x:{range:()=>dc(e.current.times)},y:c?{distr:3,log:10}:{range:(m,g,S)=>{
let k=t.current=mc(e.current,t.current,g,S);return[k.low,k.high]}}},axes:[{...ia(),grid:{show:!1},size:28,space:72,values:(m,g,S,k,w)=>g.
map(_=>bc(_,w,s))},{...ia(),size:64,...h?{space:28}:{},...hc(e),values:(m,g)=>g.map(S=>S===null?"":En(S,i))}],series:[{},
...n.map((m,g)=>y?{show:m.shown??!0,stroke:Gl(m),paths:()=>null,points:{show:!1}}:wc(m,g,p.length)),...n.flatMap(m=>aa(m).
map(()=>({show:m.shown??!0,stroke:"transparent",width:0,points:{show:!1}})))],hooks:{drawClear:[m=>yc(m,e.current)],drawAxes:[
m=>{y&&la(m,e.current.times,e.current.series,Ee.pxRatio)}],draw:[m=>e.current.onBox?.(gc(m))],setCursor:[m=>{let{idx:g,left:S,
top:k}=m.cursor;e.current.onCursor(S===void 0||S<0?null:g??null,S??0,k??0)}],setSelect:[m=>{if(m.select.width<4)return;let g=m.
posToVal(m.select.left,"x"),S=m.posToVal(m.select.left+m.select.width,"x");m.setSelect({left:0,top:0,width:0,height:0},!1),
e.current.onDrag?.(g,S,m.cursor.event?.shiftKey??!1)}]}}}function hc(e){let t=sa(e.current.unit);if(t)return{incrs:t};let o=Array.
from({length:32},(s,i)=>i-12).flatMap(s=>[1,2,2.5,5].map(i=>+`${i}e${s}`)),n=()=>e.current.series.every(({values:s,low:i})=>!i&&
s.every(a=>a===null||Number.isInteger(a)));return{incrs:(s,i,a,c)=>c<8&&n()?o.filter(p=>p>=1&&p!==2.5):o}}function dc(e){
let t=e[0]??0,o=e.at(-1)??1,n=e.length>1?(o-t)/(e.length-1):86400;return[t,o+n]}function gc(e){let t=Ee.pxRatio,{left:o,
top:n,width:s,height:i}=e.bbox;return{left:o/t,top:n/t,width:s/t,height:i/t,from:e.scales.x?.min??0,to:e.scales.x?.max??
1}}function yc(e,{unfinished:t}){if(t==null)return;let o=Math.max(e.bbox.left,e.valToPos(t,"x",!0));qi(e.ctx,o,e.bbox.top,
e.bbox.left+e.bbox.width-o,e.bbox.height,Nt("--line"))}function bc(e,t,o){let{month:n,day:s,hour:i,minute:a,second:c}=js(
e*1e3,o);return t>=300*86400||t>=27*86400&&n===1&&s===1?Lt(e*1e3,o,"year"):t>=27*86400?Lt(e*1e3,o,"month"):t>=86400||i===
0&&a===0&&c===0?Lt(e*1e3,o,"dayShort"):Lt(e*1e3,o,t<60?"clockSecond":"clock")}function ia(){let e=Nt("--line");return{stroke:Nt(
"--muted"),font:`12px ${Nt("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function wc(e,t,o){
let n=Gl(e),s=e.dashed?[4,4]:e.color===null||e.stacked?[]:vl(e.color),i=e.shown??!0;return e.bars?{stroke:n,fill:n,width:0,
show:i,paths:Ee.paths.bars({size:[.92,o===1?1/0:64],align:1}),points:{show:!1}}:{stroke:e.dashed?Wl(n,70):n,width:1.5,show:i,
spanGaps:!1,points:{show:o===1,size:6,fill:n},...e.stacked&&t===0?{fill:Wl(n,52)}:{},...s.length>0?{dash:s}:{}}}function os(e){let{answer:t,document:o}=e,n=mt(()=>xl(t,o),[t,o]),s=zs(Ws);return ee("div",{class:Xs,children:n.measures.
map((i,a)=>ee(kc,{...e,shape:n,measure:i,height:Sc(s,n),tools:a===0?e.tools:void 0,twin:String(a+1)},t.columns[i].name))})}
function Sc(e,t){let o=t.measures.length>1;return e===null?o?200:360:Math.max(96,Math.floor(e/t.measures.length)-(t.keys.
length>0?84:44))}function kc(e){let{answer:t,document:o,shape:n,measure:s,zone:i,height:a,intervals:c=null,flags:p=[],span:h=null,
logarithmic:y=!1}=e,m=t.columns[s].name,g=wl(m),S=g?e.form:"lines",k=Tt(null),w=mt(()=>{let D=go(t,n,s,c),te=c!==null&&k.
current?.of===o?Is(k.current.lines,D):D;return k.current={of:o,lines:te},te},[t,n,s,c]),_=(e.bars===!0||w.times.length===
1)&&(g||n.keys.length===0),A=_||S!=="lines"?1:e.mean??1,v=mt(()=>t.compare?go(t.compare,n,s):null,[t,n,s]),[E,T]=Zn(null),
[N,M]=Zn(null),W=S==="share"?"share":bl(m),Y=D=>En(D,W),q=n.keys.map(D=>t.columns[D].name).join(),U=mt(()=>Gs(w.times),[
w]),L=w.times.length-1,j=w.times.find(D=>(D+U)*1e3>e.end+1e3)??null,z=j===null?w.times.length:w.times.indexOf(j),G=mt(()=>mr(
w,q,z),[w,q,z]),I=G.map(({key:D})=>D).filter(e.isHidden),Z=mt(()=>new Set(I),[I.join()]),B=mt(()=>pr(w,v,G,Z,{form:S,bars:_,
over:z,mean:A}),[w,v,G,Z,S,_,z,A]),ve=e.pinned?w.starts.indexOf(e.pinned):-1,me=Tt(e);me.current=e;let se=e.onGroup!==void 0,
ae=e.bars===!0&&!_,X=mt(()=>q===""&&A<=1?null:Le(Et,{children:[ae&&Le("p",{class:wo,children:["Lines, not bars: ",Ft(m).
text," does not add up over groups, so its bars would hide each other."]}),A>1&&Le("p",{class:wo,children:["Lines are th\
e mean of each point and the ",A-1," before it; a point opens its own number."]}),q!==""&&ee(Ks,{rows:G,all:w.series.length,
hidden:Z,text:D=>Ys(En(D,bl(m)),c),onHidden:D=>me.current.onHidden(D,G.map(({key:te})=>te)),...se?{onMenu:(D,te)=>me.current.
onGroup?.(D.keys,te)}:{}})]}),[G,w,Z,q,m,c,se,A,ae]),V=(D,te,be)=>{let ne=w.series[te<G.length?te:0];ne&&e.onPoint?.({start:w.
starts[D],keys:ne.keys,measure:m,value:ne.values[D]??null},be)},$e=D=>{let te={ArrowRight:(E?.at??-1)+1,ArrowLeft:(E?.at??
L+1)-1,Home:0,End:L}[D.key];if(te!==void 0&&L>=0){let Te=Math.max(0,Math.min(te,L));return D.shiftKey&&e.onSpan&&e.onSpan(
..._c(h,w.times,E?.at??Te,Te,U)),T({at:Te,left:-1}),!0}if(D.key==="p"&&E&&e.onPin)return e.onPin(E.at===ve?null:w.starts[E.
at]),!0;if(D.key!=="Enter"&&D.key!=="."||!E)return!1;let be=D.target.getBoundingClientRect(),ne=N?N.left+(w.times[E.at]-
N.from)/(N.to-N.from)*N.width:80;return V(E.at,G.findIndex(Te=>!Z.has(Te.key)),new DOMRect(be.left+ne,be.top+80,0,0)),!0},
He=(D,te,be)=>{let[ne,Te]=vc(w.times,D,te,U);be&&e.onSpan?e.onSpan(ne,Te):e.onZoom(ne,Te)},he=(D,te,be)=>ee(ar,{lines:w,
step:U,former:v,rows:G,hidden:Z,at:D,start:te,zone:i,mean:A,...be?{onClose:be}:{},text:ne=>En(ne,bl(m)),unfinished:j!==null&&
w.times[D]>=j});return Le(Us,{title:Ft(m).text,summary:Pc(w,m,q,Y,S,_,A),announced:E?fr(w,v,E.at,U,i,Y):"",onKey:$e,table:ee(
Sl,{answer:t,document:o,zone:i}),actions:Le(Et,{children:[e.tools,e.actions?.(m)]}),legend:X,twin:e.twin,children:[ee(ls,
{times:w.times,series:B,zone:i,unit:W,height:a,cursor:E?.at??null,of:o,logarithmic:y&&S!=="stacked"&&S!=="share",unfinished:j,
onCursor:(D,te)=>T(D===null?null:{at:D,left:te}),onDrag:He,onPick:V,onBox:D=>M(te=>te!==null&&JSON.stringify(te)===JSON.
stringify(D)?te:D)}),N&&e.onTime&&ee("div",{class:"eg",style:{left:`${N.left}px`,width:`${N.width}px`,top:`${N.top+N.height}\
px`},onClick:D=>{let te=D.currentTarget.getBoundingClientRect(),be=N.from+(D.clientX-te.left)/te.width*(N.to-N.from),ne=w.
times.findLastIndex(Te=>Te<=be);ne>=0&&e.onTime?.(w.starts[ne],new DOMRect(D.clientX,D.clientY,0,0))}}),N&&h&&ee(kr,{box:N,
from:h.from,to:h.to}),N&&ee(xr,{box:N,flags:p,zone:i}),N&&ve>=0&&ee(Sr,{box:N,at:w.times[ve]}),ve>=0&&he(ve,ve>L/2,()=>e.
onPin?.(null)),E&&E.at!==ve&&he(E.at,ve>=0?ve<=L/2:E.left>400)]})}function vc(e,t,o,n){return[e.findLast(i=>i<=t)??e[0]??
t,e.find(i=>i>=o)??(e.at(-1)??o)+n]}function _c(e,t,o,n,s){let i=e?t.findIndex(y=>y===e.from):-1,a=e?t.findLastIndex(y=>y<
e.to):-1,c=i===o?a:a===o?i:o,[p,h]=[Math.min(c,n),Math.max(c,n)];return[t[p],t[h+1]??t[h]+s]}function Pc(e,t,o,n,s,i,a){
let c=e.series[0],p=o===""?"":` by ${Ft(o).text}, ${e.series.length} groups`,h=c?.values.reduce((m,g)=>Math.max(m,g??0),
0)??0,y=o!==""&&c?`, ${c.keys.map(m=>Ft(m).text).join(", ")} leads`:"";return`${i?"Bar":"Line"} chart of ${Ft(t).text}${p}\
, ${e.times.length} points, ${s==="share"?"":`at most ${n(h)}`}${y}${a>1?`, as the mean of ${a} points`:""}`}import{$K as nh,$L as lh,$M as ua}from"./main.js";import{$bq as rh,$br as ih,$bs as ah,$bt as uh,$bu as fh,$bv as ch,$bw as mh,$bx as ph,$by as ss,$bz as hh,$bA as dh,$bB as gh}from"./main.js";import{$ew as fa,$ex as ca}from"./main.js";import{$eB as ma}from"./main.js";import{$bR as vh,$bS as pa,$bT as ha}from"./main.js";import{$cd as da}from"./main.js";import{$ce as Th,$cf as Lh,$cg as Eh,$ch as ga}from"./main.js";import{$ck as Oh,$cl as Ch,$cm as ya}from"./main.js";import{$cq as ba}from"./main.js";import{$bY as wa}from"./main.js";import{$ca as Bh,$cb as xa}from"./main.js";var Sa="js";import{$cp as rs}from"./main.js";import{$cB as ka}from"./main.js";var is=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}],$c=[1,3,7,14,28];
function va(e){return e===1?"No mean":`Mean of ${e}`}function Tc({answer:e,intervals:t,of:o,zone:n,bars:s,actions:i}){let a=ha(),
c=a.choice("form",is),p=a.isOn("log"),{selected:h,set:y}=pa(),m=Ec(h),g=Number(a.text("mean")??1),{openAt:S,menu:k}=ya(),
w=Ac(o,e,a),_=xl(e,o),A=_.keys.length>0&&_.measures.some(M=>wl(e.columns[M].name)),v=mt(()=>Bs(t),[t]),E=M=>Object.fromEntries(
_.keys.map((W,Y)=>[e.columns[W].name,M[Y]])),T=e.columns[_.time]?.name??"time",N=({start:M,keys:W,measure:Y,value:q},U)=>S(
{document:o,mark:{keys:{[T]:M,...E(W)},measure:Y},anchor:U,value:q,items:[{label:"Note here…",icon:"plus",act:()=>ss({
kind:"note",time:M})},{label:"Pin the numbers here",icon:"save",keys:"p",act:()=>a.set({pin:M})}]});return Le(Et,{children:[
ee(os,{answer:e,document:o,zone:n,form:A?c:"lines",bars:s,logarithmic:p&&!s,mean:g,intervals:v,end:wa(e),flags:w.flags,span:m,
...da(),pinned:a.text("pin")??null,onPin:M=>a.set({pin:M}),onZoom:(M,W)=>rs({from:Dt(M),to:Dt(W)}),onSpan:(M,W)=>y({time:{
from:Dt(M),to:Dt(W)}}),onPoint:N,onTime:(M,W)=>S({document:o,mark:{keys:{[T]:M}},anchor:W,value:M}),onGroup:(M,W)=>S({document:o,
mark:{keys:E(M)},anchor:W,value:M[0]}),tools:Le(Et,{children:[A&&ee(ma,{label:"Form",choices:s?is.slice(1):is,value:s&&c===
"lines"?"stacked":c,onChange:M=>a.set({form:M==="lines"?null:M})}),!s&&c==="lines"&&Le(Et,{children:[ee(An,{small:!0,kind:"\
outlined",pressed:p,onClick:()=>a.set({log:!p}),children:"Log"}),ee(ca,{small:!0,kind:g>1?"plain":"outlined",after:"down",
menuLabel:"Rolling mean",items:$c.map(M=>({label:va(M),checked:M===g,act:()=>a.set({mean:M===1?null:String(M)})})),children:g>
1?va(g):"Mean"})]})]}),actions:i}),m&&Le(ka,{document:o,mark:{time:{from:Dt(m.from),to:Dt(m.to)}},label:`${Lt(m.from*1e3,
n)} to ${Lt(m.to*1e3,n)}`,onClear:()=>y(null),children:[ee(An,{small:!0,kind:"outlined",icon:"search",onClick:()=>rs({from:Dt(
m.from),to:Dt(m.to)}),children:"Zoom"}),ee(An,{small:!0,kind:"outlined",icon:"plus",onClick:()=>ss({kind:"note",time:Dt(
m.from),to:Dt(m.to)}),children:"Note"})]}),ee(Lc,{answer:e,of:o,zone:n}),w.menu,k]})}function Lc({answer:e,of:t,zone:o}){
let{choose:n,menu:s}=xa(e,t);return Le("div",{class:Sa,children:[ee(Sl,{answer:e,document:t,zone:o,label:"Numbers",onCell:n}),
s]})}function Ec(e){let t=Date.parse(e?.time?.from??"")/1e3,o=Date.parse(e?.time?.to??"")/1e3;return t<o&&!e?.range?{from:t,
to:o}:null}function Dt(e){return new Date(e*1e3).toISOString()}function Ac(e,t,o){let n=o.text("notes")!=="off",[s,i]=Zn(
null),a=ua(e.dataset,t.query?.from,t.query?.to);ga([{keys:"m",label:"Show or hide notes",group:"Charts",act:()=>o.set({notes:n?
"off":null})}]);let c=mt(()=>(n?a:[]).map(h=>({id:h.id,from:Date.parse(h.time)/1e3,to:h.to===void 0?null:Date.parse(h.to)/
1e3,text:h.text,onOpen:y=>i({note:h,anchor:y})})),[a,n]),p=s&&ee(fa,{anchor:s.anchor,label:"Note",head:yl(s.note.text),onClose:()=>i(
null),items:[{label:"Remove the note",icon:"trash",danger:!0,act:()=>{ba(s.note)}}]});return{flags:c,menu:p}}export{os as LineChart,Tc as TimeLines,ls as TimePlot};
