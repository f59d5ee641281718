import{$b as Re,$c as Le,$d as ae,$e as Ss,$f as zt,$g as B,$h as It,$i as q,$j as z}from"./main.js";import{$O as As,$P as Bs,$Q as Z}from"./main.js";import{$aT as ee,$aU as j}from"./main.js";import{$bq as Ns,$br as zs,$bs as le,$bt as Is,$bu as ke,$bv as Fs,$bw as Us,$bx as He,$by as _s,$bz as qs,$bA as Js,$bB as Ks}from"./main.js";import{$bE as te,$bF as Xs,$bG as mt}from"./main.js";import{$X as ct,$Y as Ft,$Z as Ut,$aa as Vs,$ab as Ys,$ac as _t,$ad as Zs,$ae as ea,$af as E,$ag as ta,$ah as ie}from"./main.js";import{$dM as ra,$dN as Ne,$dO as $e,$dP as I,$dQ as sa,$dR as A,$dS as _,$dT as ne}from"./main.js";import{$dG as ia,$dH as ua,$dI as qt,$dJ as J,$dK as Me,$dL as Ce}from"./main.js";import{$ed as pa,$ee as fa,$ef as F,$eg as Q}from"./main.js";import{$ey as R}from"./main.js";import{$ej as ze}from"./main.js";import{$ai as oe,$aj as Oe,$ak as pt,$al as Jt}from"./main.js";import{$aO as Kt,$aP as ka,$aQ as Wt}from"./main.js";function Ie(e,t){let n=[...new Set(e)].sort((p,d)=>p-d),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,r=o?n.slice(1):n,s=r[0],
a=r.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),i=s===a?1:
t.count,m=(t.scale==="log"?Xt(s,a>s?(a/s)**(1/l):1.1,i):Array.from({length:i+1},(p,d)=>s+d*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(p=>Yo(r,p));return{edges:o?[0,...m]:m,scale:t.scale,zero:o}}function Gt(e,t){let n=e.zero||t.zero,o=[
e,t].flatMap(({edges:i,zero:u})=>i.length>(u?2:1)?[i[u?1:0],i.at(-1)]:[]);if(o.length===0)return e.edges.length>=t.edges.
length?e:t;let[r,s]=[Math.min(...o),Math.max(...o)],a=Math.max(1,...[e,t].map(({edges:i,zero:u})=>i.length-1-(u?1:0))),l=e.
scale==="log"&&r>0?Xt(r,(s/r)**(1/a),a):Array.from({length:a+1},(i,u)=>r+(s-r)*u/a);return l[a]=s,{edges:n?[0,...l]:l,scale:e.
scale,zero:n}}function Xt(e,t,n){return Array.from({length:n+1},(o,r)=>e*t**r)}function Yo(e,t){let n=0,o=e.length-1;for(;n<
o;){let r=n+o>>1;e[r]<t?n=r+1:o=r}for(let r of[e[n],e[n-1]])if(r!==void 0&&Math.abs(r-t)<=Math.abs(t)*1e-9)return r;return t}
function Pe({edges:e},t){if(e.length<2||t<e[0])return-1;let n=0,o=e.length-1;for(;n<o;){let r=n+o+1>>1;e[r]<=t?n=r:o=r-1}
return n}function ft(e,t,n,o,r){let s=new Map,a=Math.max(0,t.edges.length-1);for(let i of e.rows){let u=o.map(h=>i[h]),m=JSON.
stringify(u),p=s.get(m);p||s.set(m,p={keys:u,counts:new Array(a).fill(0),nulls:0});let d=A(i[r])??0,f=A(i[n]);if(f===null)
p.nulls+=d;else{let h=t.zero&&f<=0?0:Pe(t,f*(1+Math.sign(f)*1e-12));h>=0&&h<a&&(p.counts[h]+=d)}}return[...s.values()].map(
i=>({...i,total:i.counts.reduce((u,m)=>u+m,0)})).sort((i,u)=>u.total-i.total)}function Se(e){let t=e.reduce((o,r)=>o+r,0),
n=0;return e.map(o=>t===0?0:(n+=o)/t)}function jt(e,t,n){let o=Se(t),r=Pe(e,n);if(r<0)return 0;if(r>=t.length)return 1;let s=r===0?0:o[r-1];return s+(o[r]-s)*
(K(e,n)-r)}function Zo({edges:e,scale:t,zero:n},o,r){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**r:s+
(a-s)*r}function K(e,t){let n=e.edges.length-1,o=Pe(e,t);if(o<0)return 0;if(o>=n)return n;let r=e.edges[o],s=e.edges[o+1],
l=e.scale==="log"&&!(e.zero&&o===0)&&r>0?Math.log(t/r)/Math.log(s/r):(t-r)/(s-r);return o+Math.max(0,Math.min(1,l))}function Qt(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return Zo(e,o,Math.max(0,Math.min(1,t-o)))}function Fe(e,t,n="\
none"){let o=e.edges[e.zero?1:0],r=e.edges.at(-1);if(o===void 0||r===void 0||r<=o)return o===void 0?[]:[o];let s=Kt(n),a=s===
null?[]:Wt(o,r,t,s,e.scale==="log"&&o>0);if(a.length>1)return a;let l=e.scale==="log"&&o>0?tr(o,r,t):[];return l.length>
1?l:er(o,r,t)}function er(e,t,n){let o=(t-e)/Math.max(1,n),r=10**Math.floor(Math.log10(o)),s=[1,2,5,10].map(l=>l*r).find(
l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(12)));return a}function tr(e,t,n){
let o=Math.log10(t/e),r=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];for(let l=Math.floor(Math.log10(
e));l<=Math.log10(t);l++)if(l%s===0)for(let i of r){let u=Number((i*10**l).toPrecision(3));u>=e&&u<=t&&a.push(u)}return a}import{$aq as Sa,$ar as Ue,$as as Ta,$at as _e,$au as Vt,$av as W}from"./main.js";import{$am as qe,$an as Yt,$ao as pe,$ap as Zt}from"./main.js";import{$t as en,$u as tn,$v as nn}from"./shared.js";var on="zb";var rn="xb";var sn="wb";var an="vb";var dt="cc";var ht="yb";var ln="bc";var un="dc";var mn="fc";var Je="gc";var cn="ec";var pn="ub";import{$k as T,$l as c,$m as w}from"./main.js";var ue=56,hn=16,dn=12,nr=24;function gn(e){let{edges:t,counts:n,mode:o,unit:r,height:s,color:a,largest:l=0,cursor:i,selection:u,
former:m=null}=e,[p,d]=z(0),f=q(null),h=n.length,g=Math.max(1,p-ue-hn),y=(v,b)=>(v-b.getBoundingClientRect().left-ue)/g*
h,C=(v,b)=>Math.max(0,Math.min(h-1,Math.floor(y(v,b)))),x=Re((v,b,M)=>{or(v,b,M,{edges:t,counts:n,mode:o,unit:r,color:a,
largest:l,cursor:i,selection:u,former:m})},[t,n,o,r,a,l,i,u,m]);return c("div",{class:pn,onPointerMove:v=>{let b=C(v.clientX,
v.currentTarget);e.onCursor(b),f.current&&e.onSelect&&Math.abs(v.clientX-f.current.x)>3&&e.onSelect({from:Math.min(f.current.
from,b),to:Math.max(f.current.from,b)+1})},onPointerUp:v=>{let b=f.current;f.current=null,b&&Math.abs(v.clientX-b.x)<=3&&
e.onBin?.(b.from,new DOMRect(v.clientX,v.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:v=>{v.button===
0&&(v.currentTarget.setPointerCapture(v.pointerId),f.current={from:C(v.clientX,v.currentTarget),x:v.clientX})},children:c(
qe,{height:s,draw:x,onWidth:d})})}function or(e,t,n,o){let{edges:r,counts:s,mode:a,cursor:l,selection:i}=o,u=s.reduce((O,v)=>O+
v,0),m=a==="count"?s:a==="cdf"?Se(s):s.map(O=>u===0?0:O/u),p=rr(o.former,a),d=Zt(a==="cdf"?1:o.largest>0?o.largest:Math.
max(...m,...p.map(({height:O})=>O),0),n<160?3:4),f=d.at(-1)||1,h={left:ue,top:dn,width:t-ue-hn,height:n-dn-nr},g=O=>h.left+
O/Math.max(1,s.length)*h.width,y=O=>h.top+h.height-O/f*h.height;e.clearRect(0,0,t,n),ar(e,h,d,y,a);let C=W("--selection"),
x=W(o.color);i&&(e.globalAlpha=.12,e.fillStyle=C,e.fillRect(g(i.from),h.top,g(i.to)-g(i.from),h.height),e.globalAlpha=1);
let P=h.width/s.length>5?1:0;s.forEach((O,v)=>{let b=m[v],M=i!==null&&v>=i.from&&v<i.to;e.fillStyle=M?C:x,e.globalAlpha=
l===null||l===v?1:.75;let N=b>0?Math.max(1,y(0)-y(b)):0;e.fillRect(g(v),y(0)-N,Math.max(1,g(v+1)-g(v)-P),N)}),e.globalAlpha=
1,sr(e,p,g,y,x),lr(e,h,r,g,o.unit)}function rr(e,t){return e?t==="cdf"?en(e.steps,e.total):t==="count"?e.steps:e.steps.map(
n=>({...n,height:e.total===0?0:n.height/e.total})):[]}function sr(e,t,n,o,r){if(t.length===0)return;let s=new Path2D(nn(
t,n,o));e.strokeStyle=W("--surface"),e.lineWidth=3,e.stroke(s),e.setLineDash([4,3]),e.strokeStyle=r,e.lineWidth=1.5,e.stroke(
s),e.setLineDash([])}function ar(e,t,n,o,r){e.strokeStyle=W("--line"),e.lineWidth=1,pe(e,"end","middle");for(let s of n){
let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,a),e.stroke(),e.fillText(r==="count"?
ne(s):_(s),t.left-8,a)}}function lr(e,t,n,o,r){pe(e,"center","top");let s=-1/0,a=(l,i)=>{let u=e.measureText(l).width/2,
m=Math.max(t.left+u-8,Math.min(i,t.left+t.width-u+8));m-u<s+12||(e.fillText(l,m,t.top+t.height+8),e.fillRect(i,t.top+t.height,
1,4),s=m+u)};n.zero&&a("≤ 0",o(.5));for(let l of Fe(n,Math.max(2,Math.floor(t.width/80)),r))a(F(l,r),o(K(n,l)))}import{$m as Ga,$n as yn,$o as Xa,$p as ja,$q as Qa,$r as bn,$s as Ke}from"./shared.js";import{$aN as fe}from"./main.js";var We=12,gt=360,ur=132;function vn(e){let{answer:t,document:n,zone:o,bins:r,mode:s,percentiles:a,selection:l,onSelect:i,
onBin:u}=e,{edges:m,histograms:p,all:d,property:f}=e.parts,h=Ke(t,o),g=B(()=>mr(t,n,r,m),[t,n,m]),[y,C]=z(null),x=Q(r.value),
P=d.counts.length,O=f===""?d:p[y?.group??0]??d,v=D=>{let k={ArrowRight:(y?.bin??-1)+1,ArrowLeft:(y?.bin??P)-1,Home:0,End:P-
1}[D.key];if(k!==void 0&&P>0){let S=Math.max(0,Math.min(k,P-1));return D.shiftKey&&i(pr(l,y?.bin??S,S),m),C({bin:S,group:y?.
group??0,left:S>P/2}),!0}if(D.key!=="Enter"&&D.key!=="."||!y)return!1;let $=D.target.getBoundingClientRect();return u(y.
bin,m,f===""?[]:O.keys,new DOMRect($.left+ue+(y.bin+.5)/P*($.width-ue-16),$.top+80,0,0)),!0},b=D=>{let k=g.get(JSON.stringify(
f===""?[]:O.keys));if(!h||!k)return"";let $=cr(k.steps,D),S=(L,U)=>U===0?0:L/U;return`${_(S($,k.total))} in ${h.before} \
(${bn(S(O.counts[D]??0,O.total),S($,k.total))})`},M=Math.max(0,...p.slice(0,We).map(({counts:D,total:k})=>Math.max(0,...D)/
(s==="count"?1:k||1))),N=(D,k)=>c(gn,{edges:m,counts:D.counts,mode:s,unit:x,height:f===""?gt:ur,color:f===""?"--series-1":
_e(Ue(f,D.keys)),largest:f===""||s==="cdf"?0:M,cursor:y?.bin??null,selection:l,former:g.get(JSON.stringify(f===""?[]:D.keys))??
null,onCursor:$=>C($===null?null:{bin:$,group:k,left:$>P/2}),onSelect:$=>i($,m),onBin:($,S)=>u($,m,f===""?[]:D.keys,S)}),
G=({bin:D,left:k})=>c(gr,{edges:m,histogram:O,bin:D,unit:x,start:k,before:b(D)});return w(fe,{title:w(T,{children:["Dist\
ribution of ",c(R,{value:r.value,most:64}),f!==""&&w(T,{children:[" by ",c(R,{value:f,most:48})]})]}),summary:yr(r,d,a,x,
f,p.length),onKey:v,announced:y?[...kn(m,O,y.bin,x),b(y.bin)].filter(D=>D!=="").join(", "):"",legend:c(yn,{ranges:h}),table:c(
oe,{answer:t,document:n,zone:o}),...e.actions===void 0?{}:{actions:e.actions},children:[f===""?w(T,{children:[N(d,0),c(dr,
{edges:m,counts:d.counts,percentiles:a,unit:x,onMove:e.onPercentile})]}):c(fr,{histograms:p,render:N,readout:D=>y?.group===
D&&G(y)}),d.nulls>0&&w("p",{class:dt,children:[I(d.nulls)," without a value (",_(d.nulls/(d.nulls+d.total)),") are not d\
rawn."]}),f===""&&y&&G(y)]})}function bt(e,t,n){let o=E(e,t),r=o.keys.find(p=>e.columns[p].name.startsWith("bins("))??o.
keys[0]??0,s=o.keys.filter(p=>p!==r),a=e.rows.map(p=>A(p[r])).filter(p=>p!==null),l=Ie(a,n),i=o.measures[0]??e.columns.length-
1,[u]=ft(e,l,r,[],i),m={keys:[],counts:[],nulls:0,total:0};return{edges:l,histograms:ft(e,l,r,s,i),all:u??m,property:s.map(
p=>e.columns[p].name).join()}}function mr(e,t,n,o){if(!e.compare||o.edges.length<2)return new Map;let r=bt(e.compare,t,n);
return new Map([...r.histograms,{...r.all,keys:[]}].map(({keys:s,counts:a,total:l})=>{let i=a.map((u,m)=>({from:r.edges.
edges[m],to:r.edges.edges[m+1]??null,count:u}));return[JSON.stringify(s),{steps:tn(i,u=>K(o,u)),total:l}]}))}function cr(e,t){
return e.reduce((n,{from:o,to:r,height:s})=>n+Math.max(0,Math.min(r,t+1)-Math.max(o,t))*s,0)}function pr(e,t,n){let o=e&&
(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.from:t;return{from:Math.min(o,n),to:Math.max(o,n)+1}}function fr({histograms:e,
render:t,readout:n}){return w(T,{children:[c("div",{class:on,children:e.slice(0,We).map((o,r)=>w("div",{class:"ac",children:[
w("div",{class:ln,children:[c("span",{children:c(R,{value:o.keys[0],most:40,middle:!0})}),c("span",{class:ht,children:ne(
o.total)})]}),t(o,r),n(r)]},JSON.stringify(o.keys)))}),e.length>We&&w("p",{class:dt,children:[We," of ",e.length," group\
s are drawn, the largest; the table has all."]})]})}function dr({edges:e,counts:t,percentiles:n,unit:o,onMove:r}){let s=q(
null),a=t.length;if(a===0)return null;let l=u=>{let m=s.current.getBoundingClientRect(),p=Math.max(0,Math.min(a,(u-m.left)/
m.width*a));return wn(jt(e,t,Qt(e,p)))},i=hr(n.map(({value:u})=>u===null?null:K(e,u)/a));return c("div",{ref:s,class:an,
style:{height:`${(1+Math.max(0,...i))*28}px`},children:n.map(({share:u,value:m},p)=>{let d=m===null?null:K(e,m)/a*100;return d===
null?null:w(T,{children:[c("span",{class:rn,style:{left:`${d}%`,top:`${12-gt}px`,height:`${gt-36}px`}},`line ${p}`),w("b\
utton",{type:"button",class:sn,role:"slider","aria-label":"Percentile","aria-valuemin":0,"aria-valuemax":100,"aria-value\
now":Number((u*100).toFixed(1)),"aria-valuetext":`${yt(u)}, ${F(m,o)}`,style:{left:`${Math.max(2,Math.min(97,d))}%`,top:`${i[p]*
28}px`},onPointerDown:f=>f.currentTarget.setPointerCapture(f.pointerId),onPointerMove:f=>{f.currentTarget.hasPointerCapture(
f.pointerId)&&r(p,l(f.clientX))},onKeyDown:f=>{let h={ArrowLeft:-1,ArrowRight:1,ArrowDown:-1,ArrowUp:1}[f.key];h!==void 0&&
(f.preventDefault(),f.stopPropagation(),r(p,wn(u+h*(f.shiftKey?.001:.01))))},children:[c("span",{class:ht,children:yt(u)}),
F(m,o)]},p)]})})})}function hr(e){let n=[];return e.forEach((o,r)=>{let s=new Set(n.filter((l,i)=>o!==null&&e[i]!==null&&
Math.abs(e[i]-o)<.09)),a=0;for(;s.has(a);)a++;n[r]=a}),n}function wn(e){return Math.max(.001,Math.min(.999,Math.round(e*
1e3)/1e3))}function yt(e){return`p${Number((e*100).toFixed(2))}`}function xn(e,t,n,o){let r=e.zero&&t===0?"up to":F(e.edges[t]??
0,o);return r==="up to"&&n===1?"0 and less":`${r} to ${F(e.edges[n]??0,o)}`}function de(e,t,n){return xn(e,t.from,t.to,Q(
n))}function kn(e,t,n,o){let r=t.counts[n]??0,s=Se(t.counts),a=n===0?0:s[n-1]??0;return[xn(e,n,n+1,o),`${I(r)} events`,`${_(
t.total===0?0:r/t.total)} of all`,`${_(a)} below`,`${_(1-(s[n]??1))} above`]}function gr({edges:e,histogram:t,bin:n,unit:o,
start:r,before:s}){let[a,l,i,u,m]=kn(e,t,n,o);return w("div",{class:ze(un,r&&cn),"aria-hidden":"true",children:[c("div",
{class:mn,children:a}),w("div",{class:Je,children:[c("span",{children:l}),c("span",{children:i})]}),w("div",{class:Je,children:[
c("span",{children:u}),c("span",{children:m})]}),s!==""&&c("div",{class:Je,children:w("span",{children:["about ",s]})})]})}
function yr(e,t,n,o,r,s){let a=n.filter(({value:l})=>l!==null).map(({share:l,value:i})=>`${yt(l)} ${F(i,o)}`).join(", ");
return`Distribution of ${J(e.value).text}${r===""?"":` by ${J(r).text}, ${s} groups`}, ${ne(t.total)} values in ${t.counts.
length} bins${a===""?"":`, ${a}`}`}import{$r as yl,$s as bl,$t as wl,$u as vl,$v as Ge}from"./main.js";import{$ei as X}from"./main.js";import{$eo as $n}from"./main.js";import{$eB as he}from"./main.js";import{$bR as Tl,$bS as Xe,$bT as me}from"./main.js";import{$ck as Bl,$cl as El,$cm as ge}from"./main.js";import{$cB as je}from"./main.js";import{$ew as zl,$ex as ce}from"./main.js";import{$bV as Mn,$bW as Cn,$bX as Qe}from"./main.js";import{$bZ as Ve}from"./main.js";var br=[10,20,40,60,100,200],wr=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function Ye({bins:e,document:t,
onDocument:n}){let r=Ve(Ge(t.dataset).value.value).map(({value:s,log:a})=>({label:Me(s),checked:s===e.value,act:()=>n(Qe(
t,{value:s,scale:a?"log":"linear"}))}));return w(T,{children:[c(ce,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:r,children:Me(e.value)}),c(he,{label:"Scale",choices:wr,value:e.scale,onChange:s=>n(Qe(t,{scale:s}))}),w(ce,{
small:!0,kind:"outlined",after:"down",menuLabel:"Bins",items:br.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(
Qe(t,{count:s}))})),children:[e.count," bins"]})]})}function Te(e,t,{from:n,to:o}){let r=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=r?null:t.edges[o]??null}}function On(e,t,n,o){let r=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...r===void 0?
{}:{from:r},...s===void 0?{}:{to:s}}}function wt(e,t,{edges:n}){let o=n.length-1;if(!e||e.column!==t.value||o<1)return null;
let r=(i,u)=>typeof i=="number"?n.findIndex(m=>m>=i-Math.abs(i)*1e-9):u,[s,a]=[r(e.from,0),r(e.to,o)],l=a<0?o:a;return s<
0||s>=l?null:{from:s,to:l}}function Pn(e,t,n){if(!e)return null;let o=e.range?wt(e.range,t,n.edges):{from:0,to:n.bins},r=(i,u)=>i===
void 0?u:n.times.findIndex(m=>m*1e3>=Date.parse(i)),[s,a]=[r(e.time?.from,0),r(e.time?.to,n.times.length)],l=a<0?n.times.
length:a;return o===null||s<0||s>=l?null:{left:s,right:l,low:o.from,high:o.to}}function vt({time:e,range:t}){return{...e?
{time:e}:{},...t?{range:t}:{}}}var xt="gs";var Ze="hs";var kt="ls";var et="ms";var Sn="ks";var vr=6,Tn=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function xr({
answer:e,of:t,bins:n,zone:o,actions:r}){let s=me(),a=s.choice("height",Tn),{selected:l,isDrawing:i,set:u}=Xe(),{openAt:m,
menu:p}=ge(),d=Mr(t,n.value,s),f=B(()=>bt(e,t,n),[e,t,n.count,n.scale]),h=l&&wt(l.range,n,f.edges),g=$r(e,t),y=(x,P,O)=>({
range:Te(n,P,x),...g!==null&&O.length>0?{keys:{[g]:O[0]}}:{}}),C=e.total?.at(-1);return f.all.total===0&&!f.edges.zero?c(
kr,{of:t,bins:n,nulls:f.all.nulls}):w(T,{children:[c("div",{class:et,children:c(vn,{answer:e,document:t,parts:f,zone:o,bins:n,
mode:a,percentiles:d.list,onPercentile:d.move,selection:h,onSelect:(x,P)=>u(x&&{range:Te(n,P,x)}),onBin:(x,P,O,v)=>m({document:t,
mark:y({from:x,to:x+1},P,O),anchor:v,value:P.edges[x]}),actions:w(T,{children:[c(Ye,{bins:n,document:ke.value,onDocument:x=>le(
{document:x})}),c(he,{label:"Height",choices:Tn,value:a,onChange:x=>s.set({height:x==="count"?null:x})}),r]})})}),h&&c(je,
{document:t,mark:i?null:y(h,f.edges,[]),label:`${n.value}: ${de(f.edges,h,n.value)}`,total:typeof C=="number"?C:void 0,onClear:()=>u(
null)}),p]})}function kr({of:e,bins:t,nulls:n}){let o=Ve(Ge(e.dataset).value.value).filter(({value:r})=>r!==t.value).slice(
0,vr);return w($n,{icon:"distribution",title:"No values",actions:o.map(r=>c(X,{kind:"outlined",onClick:()=>le({document:Mn(
{...e,aggregate:{measures:["count()"]}},"distribution",null,[r])}),children:c(R,{value:r.value,most:32})},r.value)),children:[
c(R,{value:t.value,most:64})," is (null) in ",n===1?"the only row":`all ${$e(n,"row")}`," of this range.",o.length>0&&" \
Other numbers:"]})}function $r(e,t){let n=E(e,t).keys.find(o=>!e.columns[o].name.startsWith("bins("));return n===void 0?
null:e.columns[n].name}var Dn=[.5,.95,.99];function Mr(e,t,n){let o=j(n.text("percentiles")).map(g=>Number(g)/100).filter(
g=>g>0&&g<1),r=o.length>0?o:Dn,[s,a]=z(null),l=s??r,i=l.join();ae(()=>{if(!s)return;let g=setTimeout(()=>{n.set({percentiles:i===
Dn.join()?null:ee(s.map(y=>String(Number((y*100).toFixed(2)))))}),a(null)},250);return()=>clearTimeout(g)},[i,s!==null]);
let{compare:u,...m}=te(e),p=l.map((g,y)=>`quantile(${t}, ${g}) as p_${y}`),{answer:d}=Z({...m,aggregate:{...e.aggregate?.
over===void 0?{}:{over:e.aggregate.over},measures:p}}),f=d&&"rows"in d?d.rows[0]:void 0;return{list:l.map((g,y)=>({share:g,
value:A(f?.[y])})),move:(g,y)=>a(l.map((C,x)=>x===g?y:C))}}import{$bk as ki,$bl as $i,$bm as Mi,$bn as Ci,$bo as Oi,$bp as An}from"./main.js";import{$bC as Ti,$bD as H}from"./main.js";import{$aw as Bn,$ax as ye,$ay as $t}from"./main.js";import{$az as Ri,$aA as Li,$aB as En,$aC as be,$aD as Hi,$aE as Ni,$aF as zi,$aG as Ii}from"./main.js";var Rn="r";var Ln="q";var Hn="w";var Nn="z";var zn="t";var In="x";var Fn="y";var Un="u";var _n="v";var tt=50;function qn(e){let t=E(e.answer,e.document);return c("div",{class:Ln,children:t.measures.map((n,o)=>c(Pr,{...e,
shape:t,measure:n,twin:String(o+1)},n))})}function Pr({answer:e,document:t,zone:n,onBar:o,actions:r,shape:s,measure:a,twin:l}){
let[i,u]=z(-1),m=q(null),p=e.columns[a].name,d=Q(p),f=s.keys.map(k=>e.columns[k].name).join(),h=Ft(p),g=[...e.rows.slice(
0,tt),...e.other&&e.rows.length<=tt?[e.other]:[]],y=k=>A(k[a])??0,C=ye(e),x=(k,$)=>be(C,k===e.other?["other",a]:["rows",
$,a]),P=g.map((k,$)=>Math.max(y(k),x(k,$)?.[1]??0)),O=$t(t,Math.max(0,...P),(k,$)=>Bn(k,$,C!==null)),v=$t(t,C!==null,(k,$)=>k||
$),b=e.total?y(e.total):0,M=Jt(e,s),N=k=>k===e.other?Ce.other:s.keys.map($=>J(k[$]).text).join(", "),G=k=>`${N(k)}, ${F(
y(k),d)}${h&&b>0?`, ${_(y(k)/b)}`:""}`,D=k=>{let $={ArrowDown:i+1,ArrowUp:i-1,Home:0,End:g.length-1}[k.key];if($!==void 0){
let L=Math.max(0,Math.min($,g.length-1));return u(L),m.current?.children[L]?.scrollIntoView({block:"nearest"}),!0}let S=m.
current?.children[i];return k.key!=="Enter"&&k.key!=="."||!S?!1:(o(g[i],p,S),!0)};return w(fe,{title:J(p).text,twin:l,onKey:D,
announced:i>=0&&g[i]?G(g[i]):"",actions:r?.(p),summary:`Bar chart of ${J(p).text} by ${J(f).text}, ${e.rows.length} grou\
ps${g[0]?`, ${G(g[0])}`:""}`,table:c(oe,{answer:e,document:t,zone:n}),children:[c("ul",{ref:m,class:Rn,role:"presentatio\
n","data-estimate":v,children:g.map((k,$)=>{let S=k===e.other,L=x(k,$),U=S?null:A(M?.get(JSON.stringify(s.keys.map(Y=>k[Y])))?.[a]);
return w("li",{class:"s","data-cursor":$===i,onClick:Y=>o(k,p,Y.currentTarget.querySelector("[data-anchor]")??Y.currentTarget),
children:[c("span",{class:zn,"data-anchor":"",children:c(R,{...S?{shown:{text:Ce.other,kind:"other"}}:{shown:{text:N(k),
kind:s.keys.length===1?J(k[s.keys[0]]).kind:"value"}},most:24,middle:!0})}),w("span",{class:Un,children:[c("span",{class:Hn,
"data-other":S,"data-estimate":L!==void 0,style:{width:`${O>0?Math.max(.2,y(k)/O*100):0}%`,...S?{}:{background:`var(${_e(
Ue(f,s.keys.map(Y=>k[Y])))})`}}}),L&&c(Sr,{interval:L,largest:O})]}),c("span",{class:In,children:En(y(k),L,d)}),c("span",
{class:Fn,children:M?U?Ne(y(k)/U-1):"–":h&&b>0?_(y(k)/b):""})]},$)})}),e.rows.length>tt&&w("p",{class:Nn,children:[tt,
" of ",e.rows.length," groups are drawn; the table has all."]})]})}function Sr({interval:[e,t],largest:n}){let o=r=>n>0?
Math.max(0,r)/n*100:0;return c("span",{class:_n,"data-whisker":"",style:{insetInlineStart:`${o(e)}%`,width:`${o(t)-o(e)}\
%`}})}var Jn="ic";var Kn="hc";var Wn="jc";var Gn="kc";function Xn({answer:e,zone:t,onCell:n}){let o=ye(e),r=e.rows[0]??[],s=e.compare?.rows[0];return c("div",{class:Kn,role:"\
group","aria-label":"Answer","data-many":e.columns.length>2,children:e.columns.map((a,l)=>w("button",{type:"button",class:Jn,
onClick:i=>n(r,a.name,i.currentTarget),children:[c("span",{class:Wn,children:c(Oe,{value:r[l],column:a,zone:t,sure:be(o,
["rows",0,l])})}),w("span",{class:Gn,children:[c(R,{value:a.name,most:48,middle:!0}),s&&c(Ar,{now:r[l],then:s[l],name:a.
name})]})]},a.name))})}function Ar({now:e,then:t,name:n}){let[o,r]=[A(e),A(t)];return o===null||r===null||r===0?null:c("\
span",{class:"lc",title:`${F(r,Q(n),!0)} before`,children:Ne(o/r-1)})}import{$aM as nt}from"./main.js";import{$ca as jn,$cb as ot}from"./main.js";import{$dZ as re,$ea as Qn,$eb as Vn,$ec as Yn}from"./main.js";import{$eD as Zn}from"./main.js";var Mt=50;function no(e,t){let{cells:n,rows:o,heads:r}=e,s=E(n.answer,n.of),a=ve(s,t),l=t===s.time,i=r?eo(r,[0]):Br(n.answer,
s,t,l),u=(l?i.toSorted((d,f)=>String(d.keys[0]).localeCompare(String(f.keys[0]))):i).slice(0,Mt),m=d=>d?.answer.other?[{
kind:"other"}]:[],p=d=>d?[{kind:"total"}]:[];return{heads:[...u,...m(r),...p(o)],rows:o?eo(o,a.map((d,f)=>f)):Ct(n.answer.
rows,a),summary:[...m(o),...p(r)],left:i.length-u.length,at:Er(e,a,t)}}function ve(e,t){return[e.time,...e.keys].filter(
n=>n>=0&&n!==t).sort((n,o)=>n-o)}function eo({answer:e},t){return Ct(e.rows,t)}function Ct(e,t){return[...new Map(e.map(
n=>t.map(o=>n[o])).map(n=>[we(n),n]))].map(([,n])=>({kind:"group",keys:n}))}function Br(e,t,n,o){let r=new Map;for(let a of e.
rows){let l=we([a[n]]);r.set(l,(r.get(l)??0)+(A(a[t.measures[0]??0])??0))}let s=Ct(e.rows,[n]);return o?s:s.toSorted((a,l)=>r.
get(we(l.keys))-r.get(we(a.keys)))}function we(e){return JSON.stringify(e.map(t=>t??null))}function Er({cells:e,rows:t,heads:n,
right:o,bottom:r,corner:s},a,l){let i=a.map((h,g)=>g),[u,m,p,d,f]=[Ae(e,[...a,l]),Ae(t,i),Ae(n,[0]),Ae(o,i),Ae(r,[0])];return(h,g)=>h.
kind==="group"?g.kind==="group"?u([...h.keys,...g.keys]):g.kind==="other"?d(h.keys):m(h.keys):h.kind==="other"?g.kind===
"group"?f(g.keys):g.kind==="other"?Rr(s):to(t,"other"):g.kind==="group"?p(g.keys):to(n,g.kind)}function Ae(e,t){let n=new Map(
e?.answer.rows.map((o,r)=>[we(t.map(s=>o[s])),r]));return o=>{let r=n.get(we(o));return e===null||r===void 0?void 0:{part:e,
cells:e.answer.rows[r],path:["rows",r]}}}function to(e,t){let n=e?.answer[t];return e&&n?{part:e,cells:n,path:[t]}:void 0}
function Rr(e){let t=e?.answer.rows[0];return e&&t?{part:e,cells:t,path:["rows",0]}:void 0}var oo="p";function so({parts:e,zone:t,on:n,shaded:o,onCell:r,onLine:s}){let{answer:a,of:l}=e.cells,i=B(()=>E(a,l),[a,l]),u=B(()=>no(
e,n),[e,n]),m=B(()=>Hr(e.cells,i,u,n,t,o),[e,i,u,n,t,o]),p=(f,{key:h},g)=>{let[y,C]=JSON.parse(h);if(y<0)return s(f,ve(i,
n),g);let x=u.at(f,u.heads[y]);x&&r(x,ao(x.part,C),g)},d=({key:f},h)=>{let[g]=JSON.parse(f);g>=0&&s(u.heads[g],[n],h)};return w(
T,{children:[c(Zn,{label:"Answer",columns:m,rows:u.rows,summary:u.summary,onCell:p,onMenu:p,onHead:d}),u.left>0&&w("p",{
class:oo,children:[I(u.left)," more values of ",c(R,{value:a.columns[n].name})," have no column here; the table that is \
not turned has all."]})]})}function ao({answer:e,of:t},n){return E(e,t).measures[n]??-1}function Hr(e,t,n,o,r,s){let{answer:a}=e,
l=t.time<0?0:ie(Ut(a,t).times),i=(d,f)=>f===t.time?re(String(d),l,r):c(Oe,{value:d,column:a.columns[f],zone:r,isKey:!0}),
u=t.measures.map(d=>a.rows.reduce((f,h)=>Math.max(f,A(h[d])??0),0)),m=ve(t,o).map((d,f)=>({key:JSON.stringify([-1,f]),head:c(
R,{value:a.columns[d].name,most:48}),bare:!0,width:"fit-content(min(360px, 44vw))",cell:h=>h.kind==="group"?i(h.keys[f],
d):f===0?c(ro,{line:h}):null})),p=n.heads.flatMap((d,f)=>t.measures.map((h,g)=>({key:JSON.stringify([f,g]),number:!0,quiet:d.
kind!=="group",head:w(T,{children:[d.kind==="group"?i(d.keys[0],o):c(ro,{line:d}),t.measures.length>1&&w(T,{children:[" ",
c(R,{value:a.columns[h].name,most:24})]})]}),cell:y=>{let C=n.at(y,d);if(!C)return null;let x=ao(C.part,g),P=s&&y.kind===
"group"&&d.kind==="group"?u[g]>0?Math.max(0,A(C.cells[x])??0)/u[g]:0:null;return c(Oe,{value:C.cells[x],column:C.part.answer.
columns[x],zone:r,sure:be(C.part.intervals,[...C.path,x]),...P===null?{}:{shade:P}})}})));return[...m,...p]}function ro({
line:e}){return c(R,{shown:e.kind==="other"?qt:{text:Ce.total,kind:"other"}})}import{$w as lo}from"./main.js";var Be=1e3,Nr=100,Ot={cells:null,right:null,bottom:null,corner:null};function io(e,t,n){let o=ye(e),r=B(()=>zr(e,t,n),[e,
t,n]),s=xe(r?.rows??null),a=xe(r?.heads??null),l=Ir(r,e,s,a),i=xe(l.cells),[u,m,p]=[xe(l.right),xe(l.bottom),xe(l.corner)];
return B(()=>({cells:i??{answer:e,of:t,intervals:o},rows:s,heads:a,right:u,bottom:m,corner:p}),[e,t,o,i,s,a,u,m,p])}function zr(e,t,n){
let{compare:o,...r}=e.query??t,s=H(r.aggregate?.by);if(r.aggregate?.having!==void 0||s[n]===void 0)return null;let a=ve(
E(e,t),n).map(i=>s[i]),l=Math.min(Be,r.aggregate?.limit||Nr);return{whole:r,rows:rt(r,a,a.some(mt)?0:l),heads:rt(r,[s[n]],
mt(s[n])?0:Mt)}}function rt(e,t,n){let{order:o,limit_by:r,...s}=e.aggregate;return{...e,aggregate:{...s,by:[...t],limit:n}}}
function xe(e){let{answer:t,of:n,intervals:o,phase:r}=Z(e),s=e&&JSON.stringify(e),a=s!==null&&n!==null&&JSON.stringify(n)===
s;return B(()=>a&&t&&"columns"in t?{answer:t,of:n,intervals:r==="exact"?null:o}:null,[a,t,n,o,r])}function Ir(e,t,n,o){let[
r,s]=z({of:null,cut:Ot}),a=!!(t.other??n?.answer.other??o?.answer.other);return ae(()=>{if(!e||!n||!o||!a)return;let l=new AbortController;
return Fr(e.whole,n,o,!!t.other,l.signal).then(i=>{l.signal.aborted||s({of:e,cut:i})},()=>{}),()=>l.abort()},[e,n,o,a]),
r.of===e&&a?r.cut:Ot}async function Fr(e,t,n,o,r){if((e.aggregate?.over??"events")!=="events")return{...Ot,cells:o?rt(e,
H(e.aggregate?.by),0):null};let a={all:H(e.aggregate?.by),rows:H(t.of.aggregate?.by),heads:H(n.of.aggregate?.by)},l=async(d,f)=>{
if(!d.answer.other)return{shown:f,other:null};let{only:h,exclude:g}=await lo({...f,aggregate:d.of.aggregate},{other:!0,shown:Ur(
d)},void 0,r);if(!h||!g)throw new Error("no condition says what is left");return{shown:g,other:h}},i=await l(t,t.of),[u,
m]=await Promise.all([l(n,i.shown),i.other?l(n,i.other):null]),p=(d,f)=>d?rt({...d,aggregate:e.aggregate},f,0):null;return{
cells:o||i.other?p(u.shown,a.all):null,right:p(u.other,a.rows),bottom:p(m?.shown,a.heads),corner:p(m?.other,[])}}function Ur({
answer:e,of:t}){let n=e.columns.slice(0,H(t.aggregate?.by).length);return e.rows.map(o=>Object.fromEntries(n.map(({name:r},s)=>[
r,o[s]])))}function uo({answer:e,of:t,zone:n,on:o,shaded:r,tools:s}){let a=io(e,t,o),{openAt:l,menu:i}=ge();return w(T,{children:[w(
"div",{class:Ze,children:[c(_r,{parts:a}),s]}),c(so,{parts:a,zone:n,on:o,shaded:r,onCell:({part:p,cells:d},f,h)=>l({document:p.
of,mark:jn(p.answer,p.of,d,f),anchor:h,value:d[f]}),onLine:(p,d,f)=>{if(p.kind==="group"){let g=Object.fromEntries(p.keys.
map((y,C)=>[e.columns[d[C]].name,y]));return l({document:t,mark:{keys:g},anchor:f,value:p.keys.length===1?p.keys[0]:p.keys})}
let h=d[0]===o&&d.length===1?a.heads:a.rows;p.kind==="total"?l({document:t,mark:{},anchor:f}):h&&l({document:h.of,mark:{
other:!0},anchor:f})}}),i]})}function _r({parts:{rows:e,heads:t,cells:n}}){return!e||!t?c("span",{class:"is",children:n.
of.aggregate?.having===void 0?"…":"A condition on groups leaves some out: there are no totals"}):w(T,{children:[w("spa\
n",{class:"is",children:[$e(e.answer.rows.length,"row"),e.answer.other&&" and (other)",", ",$e(t.answer.rows.length,"col\
umn"),t.answer.other&&" and (other)"]}),e.answer.other&&e.answer.rows.length<Be&&c(X,{small:!0,kind:"outlined",onClick:()=>He(
"aggregate.limit",Be),children:`Up to ${Be} rows`})]})}import{$ek as mo,$el as co}from"./main.js";import{$n as em,$o as tm,$p as po,$q as nm}from"./main.js";import{$aZ as at,$ba as sm,$bb as am,$bc as lm,$bd as fo,$be as im}from"./main.js";var ho=60,qr=60;function lt({aggregate:e}){let t=H(e?.by);return e!==void 0&&(e.over??"events")==="events"&&t.length>0&&
!t.some(n=>/^\s*(time|bins)\s*\(/i.test(n))}var St=class{constructor(t){this.document=t}document;found=new Map;waiting=new Map;told=new Set;stop=new AbortController;timer;of=t=>this.
found.get(JSON.stringify(t))??null;want=(t,n)=>{let o=JSON.stringify(t);return this.told.add(n),this.found.has(o)||(this.
waiting.set(n,t),this.timer??=setTimeout(()=>{this.ask()},ho)),()=>{this.told.delete(n),this.waiting.delete(n)}};close(){
clearTimeout(this.timer),this.stop.abort()}async ask(){let t=[...this.waiting].slice(0,qr);for(let[s]of t)this.waiting.delete(
s);let n=t.map(([,s])=>s);if(n.length===0){this.timer=void 0;return}let o=Jr(this.document,n),r=await po("v1/query",{body:o,
signal:this.stop.signal}).catch(()=>null);if(!this.stop.signal.aborted){for(let{keys:s,values:a}of r?_t(r,E(r,o),r.columns.
length-1).series:[])this.found.set(JSON.stringify(s),a);this.timer=this.waiting.size>0?setTimeout(()=>{this.ask()},ho):void 0;
for(let s of this.told)s()}}};function Jr(e,t){let{compare:n,...o}=te(e),r=H(e.aggregate?.by),s=H(e.aggregate?.measures)[0]??
"count()",a=r.map(i=>i.replace(/\s+as\s+("([^"]|"")*"|\S+)\s*$/i,"")),l=t.map(i=>`(${a.map((u,m)=>Kr(u,i[m])).join(" and\
 ")})`).join(" or ");return{...o,where:at(o.where,l),aggregate:{measures:[s],by:["time('auto')",...r],limit_by:0}}}function Kr(e,t){
return t==null?`(${e}) is null`:`(${e}) = ${typeof t=="string"?fo(t):JSON.stringify(t)}`}function yo(e){let t=JSON.stringify(
e),n=B(()=>e?new St(e):null,[t]);return ae(()=>()=>n?.close(),[n]),n}var[go,Pt]=[104,20],Wr=30;function Gr(e){let t=Math.
max(1,Math.ceil(e.length/Wr));return Array.from({length:Math.ceil(e.length/t)},(n,o)=>{let r=e.slice(o*t,(o+1)*t);return r.
reduce((s,a)=>s+(a??0),0)/r.length})}function bo({trends:e,keys:t}){let[,n]=It(u=>u+1,0),o=JSON.stringify(t);ae(()=>e.want(
t,()=>n(0)),[e,o]);let r=e.of(t);if(!r)return c("span",{class:kt});let s=Gr(r),a=Math.max(0,...s)||1,l=go/Math.max(1,s.length-
1),i=s.map((u,m)=>`${(m*l).toFixed(1)},${(Pt-1-u/a*(Pt-2)).toFixed(1)}`).join(" ");return c("svg",{class:kt,width:go,height:Pt,
"aria-hidden":"true",children:c("polyline",{points:i})})}function Tt(e,t,n){let o=j(e.text("hide")),r=j(e.text("order")),s=new Map(j(e.text("widths")).flatMap(l=>{let[i,...u]=l.
split("-");return Number(i)>0?[[u.join("-"),Number(i)]]:[]})),a=mo([...pt(t,n),{key:"trend",label:""}],r).map(({key:l})=>l);
return{without:o,order:r,layout:{widths:s,onWidth:(l,i)=>e.set({widths:ee([...new Map(s).set(l,i)].map(([u,m])=>`${m}-${u}`))}),
onMove:(l,i)=>e.set({order:ee(co(a,l,i))})}}}function Dt(e,t,n){let o=e.text("pivot");return o===void 0?-1:wo(t,n).find(
r=>t.columns[r].name===o)??-1}function wo(e,t){let n=E(e,t),o=[...n.time<0?[]:[n.time],...n.keys];return o.length>1&&n.measures.
length>0?o:[]}function vo({settings:e,answer:t,of:n}){let o=pt(t,n),{without:r}=Tt(e,t,n),s=Dt(e,t,n),a=u=>e.set({hide:ee(
r.includes(u)?r.filter(m=>m!==u):[...r,u])}),l=(u,m,p=!1)=>({label:m,checked:e.isOn(u),disabled:p,act:()=>e.set({[u]:!e.
isOn(u)})}),i=wo(t,n).map(u=>{let{name:m}=t.columns[u];return{label:`${Me(m)} as columns`,checked:u===s,act:()=>e.set({pivot:u===
s?null:m})}});return c(ce,{small:!0,kind:"outlined",after:"down",menuLabel:"Columns",items:[l("heat","Shade by size"),l(
"trend","Trend over time",!lt(n)),...i,"rule",...o.map(({key:u,label:m})=>({label:m,checked:!r.includes(u),disabled:s>=0,
act:()=>a(u)})),"rule",{label:"As it was",act:()=>e.set({hide:null,order:null,widths:null,heat:null,trend:null,pivot:null})}],
children:"Columns"})}var Xr=[1e3,1e4,1e5];function jr(e){let{answer:t,of:n}=e;return Le(nt)!==null&&H(n.aggregate?.by).length===0&&t.rows.length===
1?c(Qr,{...e}):c(Vr,{...e})}function Qr({answer:e,of:t,zone:n}){let{choose:o,menu:r}=ot(e,t);return w(T,{children:[c(Xn,
{answer:e,zone:n,onCell:o}),r]})}function Vr({answer:e,of:t,document:n,zone:o,actions:r}){let{choose:s,menu:a}=ot(e,t),l=me(),
i=H(n.aggregate?.order)[0],u=Dt(l,e,t),m=yo(l.isOn("trend")&&lt(t)?t:null),p=E(e,t),d=m?h=>c(bo,{trends:m,keys:p.keys.map(
g=>h[g])}):void 0,f=w(T,{children:[c(vo,{settings:l,answer:e,of:t}),r("")]});return u>=0?c("section",{class:xt,"aria-lab\
el":"Groups",children:c(uo,{answer:e,of:t,zone:o,on:u,shaded:l.isOn("heat"),tools:f})}):w("section",{class:xt,"aria-labe\
l":"Groups",children:[w("div",{class:Ze,children:[c(Yr,{answer:e,of:t}),f]}),c(oe,{answer:e,document:t,zone:o,shares:!0,
sort:i===void 0?null:es(i),onCell:s,trend:d,shaded:l.isOn("heat"),arranged:Tt(l,e,t),onSort:h=>le({document:An(n,"aggreg\
ate.order",h===null?void 0:[`"${h.key.replaceAll('"','""')}"${h.descending?" desc":""}`])})}),a]})}function Yr({answer:e,
of:t}){let n=H(t.aggregate?.by),{compare:o,...r}=te(t),s=e.other&&n.length===1&&t.aggregate?.having===void 0&&(t.aggregate?.
over??"events")==="events"?n[0].replace(/\s+as\s+("([^"]|"")*"|\S+)\s*$/i,""):null,{answer:a}=Z(s===null?null:{...r,aggregate:{
measures:[`uniq(${s})`,`count() filter (where (${s}) is null)`]}}),[l,i]=s!==null&&a&&"rows"in a?a.rows[0]??[]:[],u=typeof l==
"number"?l+(Number(i)>0?1:0):null,m=e.rows.length,p=Xr.find(d=>d>m);return w(T,{children:[w("span",{class:"is",children:[
e.other?u===null?`${I(m)} rows, the rest is (other)`:`${I(m)} of ${I(u)} groups, the rest is (other)`:m===1?"1 row":`${I(
m)} rows`,e.other&&p===void 0&&"; Export has all groups as CSV"]}),e.other&&p!==void 0&&c(X,{small:!0,kind:"outlined",onClick:()=>He(
"aggregate.limit",p),children:u!==null&&u<=p?`All ${I(u)} groups`:`Up to ${I(p)} groups`})]})}function Zr({answer:e,of:t,
zone:n,actions:o}){let{choose:r,menu:s}=ot(e,t);return w(T,{children:[c(qn,{answer:e,document:t,zone:n,onBar:r,actions:o}),
s]})}function es(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll(
'""','"'):n,descending:t}}function At(e,t,n){let o=t.keys.find(v=>e.columns[v].name.startsWith("bins("))??t.keys[0]??1,r=t.measures[0]??e.columns.
length-1,{rows:s}=e,[a,l]=[new ct,new ct],[i,u,m]=[new Int32Array(s.length),new Int32Array(s.length),new Float64Array(s.
length)];for(let v=0;v<s.length;v++){let b=s[v];i[v]=a.of(b[t.time]),u[v]=l.of(b[o]),m[v]=A(b[r])??0}let{times:p,starts:d,
placeOf:f}=a.inOrder(),h=Ie(l.found.map(A).filter(v=>v!==null),n),g=Math.max(0,h.edges.length-1),y=Int32Array.from(l.found,
v=>ts(h,A(v))),C=new Float64Array(d.length*g),x=0;for(let v=0;v<s.length;v++){let[b,M]=[f[i[v]],y[u[v]]];b<0||(M>=0&&M<g?
C[b*g+M]+=m[v]:x+=m[v])}let{tops:P,sums:O}=ns(C,d.length,g);return{starts:d,times:p,edges:h,counts:C,bins:g,largest:Math.
max(0,...P),tops:P,sums:O,nulls:x}}function ts(e,t){return t===null?-1:e.zero&&t<=0?0:Pe(e,t*(1+Math.sign(t)*1e-12))}function ns(e,t,n){
let[o,r]=[new Array(t).fill(0),new Array(t).fill(0)];for(let s=0,a=0;s<t;s++){let[l,i]=[0,0];for(let u=a+n;a<u;a++){let m=e[a];
i+=m,m>l&&(l=m)}o[s]=l,r[s]=i}return{tops:o,sums:r}}function os(e,t,n){if(t<=0)return()=>0;if(e==="log"){let r=Math.log(
t);return s=>s<=0?0:r<=0?1:Math.max(.02,Math.log(s)/r)}let o=e==="column"?Math.max(1,n):t;return r=>Math.max(0,r/o)}function it({
bins:e,edges:t},n){let o=Math.max(1,n.edges.length-1),r=n===t||t.zero&&e===1;return Float64Array.from({length:e+1},(s,a)=>(r?
a:K(n,t.edges[a]))/o)}function Bt(e,t){let n=e.findIndex(o=>o>t);return Math.max(0,(n<0?e.length-1:n)-1)}function xo(e,t){
return Int32Array.from({length:t},(n,o)=>{let r=1-(o+.5)/t;return r<e[0]||r>=e[e.length-1]?-1:Bt(e,r)})}function ko({starts:{
length:e},bins:t,counts:n,tops:o,largest:r},s,a){let l=new Uint8Array(e*t);for(let i=0;i<e;i++){let u=os(s,r,o[i]);for(let m=0;m<
t;m++){let p=u(n[i*t+m]);p>0&&(l[m*e+i]=1+Math.min(a-1,Math.floor(p*a)))}}return l}function ut(e,t,n,o){return{left:o.alt?
0:Math.min(e.column,t.column),right:o.alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),
high:o.shift?n.bins:Math.max(e.bin,t.bin)+1}}function $o(e,{left:t,right:n,low:o,high:r}){let s=0;for(let a=t;a<n;a++)for(let l=o;l<
r;l++)s+=e.counts[a*e.bins+l]??0;return s}import{$aI as Ym,$aJ as Mo,$aK as Co,$aL as Zm}from"./main.js";var Oo="re";var Po="qe";var So="oe";var To="af";var Do="pe";var Ao="ye";var Bo="se";var Eo="ze";var Et="te";var Ro="we";var Lo="xe";var Ho="ve";var No="ue";var zo="ne";function Fo({matrix:e,bounds:t,colors:n,height:o}){let r=q(null),s=Vt.value;return zt(()=>{let a=r.current?.getContext("\
2d");a&&rs(a,e,t,n,ss(t)?e.bins:Math.round(o*Math.max(2,devicePixelRatio)))},[e,t,n,o,s]),c("canvas",{ref:r,class:So,style:{
height:`${o}px`},"aria-hidden":"true"})}function rs(e,t,n,o,r){let s=t.starts.length,{canvas:a}=e;if(a.width!==s&&(a.width=
s),a.height!==r&&(a.height=r),s===0||r===0)return;let l=as(),i=ko(t,o,l.length-1),u=new Uint32Array(i.length);for(let d=0;d<
u.length;d++)u[d]=l[i[d]];let m=new ImageData(s,r),p=new Uint32Array(m.data.buffer);xo(n,r).forEach((d,f)=>{d>=0&&p.set(
u.subarray(d*s,(d+1)*s),f*s)}),e.putImageData(m,0,0)}function ss(e){return e.every((t,n)=>Math.abs(t*(e.length-1)-n)<1e-9)}
var Lt=9,Io=64;function as(){let e=Array.from({length:Lt},(t,n)=>Mo(W(`--ramp-${n+1}`)));return Uint32Array.from({length:Io+
1},(t,n)=>{if(n===0)return 0;let o=(n-1)/(Io-1)*(Lt-1),r=Math.min(Lt-2,Math.floor(o));return Co(e[r].map((s,a)=>Math.round(
s+(e[r+1][a]-s)*(o-r))))})}var V=64,se=8,Ee=24,qo=16;function Jo(e){let{matrix:t,axis:n,lines:o,colors:r,unit:s,zone:a,height:l,unfinished:i,cursor:u,
box:m}=e,[p,d]=z(0),f=q(null),h={width:Math.max(1,p-V-qo),height:l-se-Ee},g=B(()=>it(t,n),[t,n]),y=b=>{let M=b.currentTarget.
getBoundingClientRect(),N=Math.floor((b.clientX-M.left-V)/h.width*t.starts.length),G=Bt(g,1-(b.clientY-M.top-se)/h.height);
return{column:Uo(N,t.starts.length),bin:Uo(G,t.bins)}},C=B(()=>({times:t.times,axis:n,isEmpty:t.bins===0||t.starts.length===
0}),[t.times.join(),n.edges.join(),t.bins]),x=Re((b,M,N)=>ls(b,M,N,{...C,lines:o,unit:s,zone:a,unfinished:i}),[C,o,s,a,i]),
P=b=>{let M=y(b);e.onCursor(M,M.column>t.starts.length/2),f.current&&_o(f.current,b)&&e.onBox(ut(f.current.from,M,t,{shift:b.
shiftKey,alt:b.altKey}))},O=b=>{let M=f.current;f.current=null,M&&!_o(M,b)&&e.onCell(M.from,new DOMRect(b.clientX,b.clientY,
0,0))},v=b=>({left:`${V+b.left/t.starts.length*h.width}px`,width:`${(b.right-b.left)/t.starts.length*h.width}px`,top:`${se+
(1-g[b.high])*h.height}px`,height:`${(g[b.high]-g[b.low])*h.height}px`});return w("div",{class:zo,onPointerMove:P,onPointerUp:O,
onPointerLeave:()=>e.onCursor(null,!1),onPointerDown:b=>{b.button===0&&(b.currentTarget.setPointerCapture(b.pointerId),f.
current={from:y(b),x:b.clientX,y:b.clientY})},children:[c(Fo,{matrix:t,bounds:g,colors:r,height:h.height}),c("div",{class:Do,
children:c(qe,{height:l,draw:x,onWidth:d})}),u&&t.bins>0&&c("div",{class:Po,"data-cell":"",style:v({left:u.column,right:u.
column+1,low:u.bin,high:u.bin+1})}),m&&c("div",{class:Oo,"data-box":"",style:v(m)})]})}function Uo(e,t){return Math.max(
0,Math.min(t-1,e))}function _o(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(t.clientY-e.y)>3}function ls(e,t,n,{times:o,
axis:r,isEmpty:s,lines:a,unit:l,zone:i,unfinished:u}){let m={left:V,top:se,width:t-V-qo,height:n-se-Ee};if(s)return;let p=h=>m.
left+h/o.length*m.width,d=h=>m.top+(1-K(r,h)/(r.edges.length-1))*m.height;u>=0&&Yt(e,p(u),m.top,m.left+m.width-p(u),m.height,
W("--muted"));for(let[h,g]of a.entries())is(e,g,p,d,h);pe(e,"end","middle");let f=1/0;r.zero&&e.fillText("≤ 0",m.left-
8,m.top+m.height*(1-.5/(r.edges.length-1)));for(let h of Fe(r,Math.max(2,Math.floor(m.height/40)),l)){let g=d(h);f-g<14||
(f=g,e.fillText(F(h,l),m.left-8,g))}us(e,m,o,p,i)}function is(e,t,n,o,r){e.setLineDash([[],[6,4],[2,3]][r%3]);for(let[s,
a]of[[4,W("--surface")],[2,W("--selection")]]){e.lineWidth=s,e.strokeStyle=a,e.globalAlpha=s===4?.7:1,e.beginPath();let l=!1;
t.values.forEach((i,u)=>{if(i===null){l=!1;return}let[m,p]=[n(u+.5),o(i)];l?e.lineTo(m,p):e.moveTo(m,p),l=!0}),e.stroke()}
e.globalAlpha=1,e.setLineDash([])}function us(e,t,n,o,r){pe(e,"center","top");let s=n.length>1?(n.at(-1)-n[0])/(n.length-
1):86400,a=Math.max(1,Math.ceil(n.length/Math.max(1,Math.floor(t.width/88)))),l=s<86400&&s*a>6*3600,i=-1/0;n.forEach((u,m)=>{
let{hour:p,minute:d}=Qn(u*1e3,r);if(l?p!==0||d!==0:m%a!==0)return;let f=Vn(u*1e3,r,s>=27*86400?"month":s>=86400||p===0&&
d===0?"dayShort":s<60?"clockSecond":"clock"),h=e.measureText(f).width/2,g=o(m),y=Math.max(t.left+h-8,Math.min(g,t.left+t.
width-h));y-h<i+16||(e.fillText(f,y,t.top+t.height+8),e.fillRect(Math.round(g),t.top+t.height,1,4),i=y+h)})}function Wo({answer:e,document:t,matrix:n,bins:o,zone:r,colors:s,lines:a,end:l,box:i,onBox:u,onCell:m,actions:p,period:d,
axis:f=n.edges,isSecond:h=!1}){let g=Le(nt),y=d!==void 0?ps:g===null?cs:Math.max(160,g-fs),C=B(()=>it(n,f),[n,f]),[x,P]=z(
null),[O,v]=z(null),b=Q(o.value),M=ie(n.times),N=n.times.findIndex($=>($+M)*1e3>l+1e3),G=q(null),D=($,S)=>{let L=G.current.
getBoundingClientRect(),U=Ko($);S.x<L.left+V?m({...U,left:0,right:n.starts.length},S):S.y>L.top+y-Ee?m({...U,low:0,high:n.
bins},S):m(U,S)},k=$=>{let S=x?.cell??{column:0,bin:0},L=ds($.key,S,n);if(L){let Nt=O??S;return $.shiftKey&&u(ut(Nt,L,n,
{shift:!1,alt:!1})),v($.shiftKey?Nt:null),P({cell:L,left:L.column>n.starts.length/2}),!0}if($.key==="Escape"&&i)return u(
null),!0;if($.key!=="Enter"&&$.key!=="."||!x)return!1;let U=$.target.getBoundingClientRect(),Y=V+(S.column+.5)/n.starts.
length*(U.width-V-16);return m(Ko(x.cell),new DOMRect(U.left+Y,U.top+se+(1-C[S.bin])*(y-se-Ee),0,0)),!0};return w(fe,{title:w(
T,{children:["Heat map of ",c(R,{value:o.value,most:64})," over time",d===void 0?"":`, ${d}`]}),summary:`${bs(n,o,r)}${d===
void 0?"":`, ${d}`}`,onKey:k,announced:x?Go(n,x.cell,o,r,M).join(", "):"",table:c(oe,{answer:e,document:t,zone:r}),legend:c(
ys,{matrix:n,colors:s,lines:a,period:d,isSecond:h}),twin:h?"2":"1",...p===void 0?{}:{actions:p},children:[c("div",{ref:G,
children:c(Jo,{matrix:n,axis:f,lines:a,colors:s,unit:b,zone:r,height:y,unfinished:N,cursor:x?.cell??null,box:i,onCursor:($,S)=>P(
$&&{cell:$,left:S}),onBox:u,onCell:D})}),x&&n.bins>0&&c(hs,{matrix:n,cell:x.cell,bins:o,zone:r,step:M,start:x.left,unit:b})]})}
var cs=400,ps=260,fs=80;function Ko({column:e,bin:t}){return{left:e,right:e+1,low:t,high:t+1}}function ds(e,{column:t,bin:n},o){
let r=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",{column:t-1,bin:n}],["ArrowUp",{column:t,bin:n+1}],["Arrow\
Down",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.starts.length-1,bin:n}]]).get(e);return!r||o.bins===
0?null:{column:Math.max(0,Math.min(r.column,o.starts.length-1)),bin:Math.max(0,Math.min(r.bin,o.bins-1))}}function Go(e,{
column:t,bin:n},o,r,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[`${re(e.times[t]*1e3,s,r)} ${Yn(r,e.times[t]*
1e3)}`,de(e.edges,{from:n,to:n+1},o.value),`${I(a)} events, ${_(l===0?0:a/l)} of the column`]}function hs({matrix:e,cell:t,
bins:n,zone:o,step:r,start:s}){let[a,l,i]=Go(e,t,n,o,r),u=Math.max(1,e.tops[t.column]??1),m=e.counts.subarray(t.column*e.
bins,(t.column+1)*e.bins);return w("div",{class:ze(Ro,s&&Lo),"aria-hidden":"true",children:[c("div",{class:Eo,children:a}),
c("div",{class:Ao,children:l}),c("div",{children:i}),c("div",{class:To,children:Array.from(m,(p,d)=>c("div",{class:"bf",
"data-here":d===t.bin,style:{height:`${p/u*100}%`}},d))})]})}var gs=9;function ys({matrix:e,colors:t,lines:n,period:o,isSecond:r}){
let s=t==="column"?"0 %":"1",a=t==="column"?"most of its column":ne(e.largest);return w("div",{class:Bo,children:[!r&&w(
"span",{class:Et,children:[s,c("span",{class:No,children:Array.from({length:gs},(l,i)=>c("span",{class:Ho,style:{background:`\
var(--ramp-${i+1})`}},i))}),a," ",t==="log"&&"(log)",o!==void 0&&", by one scale in both periods"]}),!r&&n.map(({name:l},i)=>w(
"span",{class:Et,children:[c("svg",{width:"24",height:"8","aria-hidden":"true",children:c("line",{x1:"0",y1:"4",x2:"24",
y2:"4","stroke-width":"2","stroke-dasharray":["","6 4","2 3"][i%3],style:{stroke:"var(--selection)"}})}),l]},l)),e.nulls>
0&&w("span",{children:[I(e.nulls)," without a value are not drawn"]}),!r&&c("span",{children:"Drag a box; Shift: full he\
ight; Alt: full width"})]})}function bs(e,t,n){let o=e.sums.reduce((a,l)=>a+l,0),r=e.sums.indexOf(Math.max(0,...e.sums)),
s=e.times[r];return`Heat map of ${J(t.value).text} over time, ${e.starts.length} buckets by ${e.bins} bins, ${ne(o)} eve\
nts${s===void 0?"":`, most at ${re(s*1e3,ie(e.times),n)}`}`}import{$w as Xo}from"./shared.js";import{$bU as jo}from"./main.js";var Vo=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],Ht=[["p50",.5],["p95",
.95],["p99",.99]];function ws({answer:e,of:t,bins:n,zone:o,actions:r}){let s=me(),a=s.choice("colors",Vo),l=Ht.filter(([
g])=>j(s.text("lines")).includes(g)).map(([,g])=>g),{compare:i}=e,u=Ke(e,o),[m,p]=B(()=>vs(e,t,n),[e,t,n.count,n.scale]),
d=B(()=>p?Gt(m.edges,p.edges):m.edges,[m,p]),f={bins:n,axis:d,zone:o,colors:a,shares:l},h=c(Qo,{...f,matrix:m,answer:e,of:t,
period:p&&u?.now,actions:w(T,{children:[c(xs,{bins:n,colors:a,shares:l}),r]})});return!u||!p||!i?.query?h:w(Xo,{children:[
h,c(Qo,{...f,matrix:p,answer:i,of:i.query,period:`against ${u.before}`,actions:null,isFormer:!0})]})}function vs(e,t,n){
let o=At(e,E(e,t),n),{compare:r}=e;if(!r?.query)return[o];let s=At(r,E(r,r.query),n),a=Math.max(o.largest,s.largest);return[
{...o,largest:a},{...s,largest:a}]}function xs({bins:e,colors:t,shares:n}){let o=me(),r=s=>ee(Ht.map(([a])=>a).filter(a=>a===
s!==j(o.text("lines")).includes(a)));return w(T,{children:[c(Ye,{bins:e,document:ke.value,onDocument:s=>le({document:s})}),
c("span",{class:Sn,children:"Colour"}),c(he,{label:"Colour",choices:Vo,value:t,onChange:s=>o.set({colors:s==="log"?null:
s})}),c(ce,{small:!0,kind:"outlined",after:"down",menuLabel:"Percentiles over it",items:Ht.map(([s,a])=>({label:s,checked:n.
includes(a),act:()=>o.set({lines:r(s)})})),children:n.length===0?"Percentiles":n.map(s=>`p${s*100}`).join(", ")})]})}function Qo({
matrix:e,answer:t,of:n,bins:o,axis:r,zone:s,colors:a,shares:l,period:i,actions:u,isFormer:m=!1}){let{selected:p,isDrawing:d,
set:f}=Xe(),h=m?null:p,g=Pn(h,o,e),{openAt:y,menu:C}=ge(),x=Ms(n,o.value,l),P=t.query?.to,O=Math.min(Date.now(),P===void 0?
1/0:Date.parse(String(P))),v=M=>({...M.left===0&&M.right===e.starts.length?{}:{time:On(e.starts,M.left,M.right,P)},...M.
low===0&&M.high===e.bins?{}:{range:Te(o,e.edges,{from:M.low,to:M.high})}}),b=t.total?.at(-1);return w(T,{children:[c("di\
v",{class:et,children:c(Wo,{answer:t,document:n,matrix:e,bins:o,zone:s,colors:a,lines:x,end:O,box:g,onBox:M=>{m||f(M&&v(
M))},onCell:(M,N)=>y({document:n,mark:vt(v(M)),anchor:N,value:$o(e,M)}),actions:u,period:i,axis:r,isSecond:m})}),h&&g&&w(
je,{document:n,mark:d?null:vt(h),label:ks(g,e,o,s),total:typeof b=="number"?b:void 0,onClear:()=>f(null),children:[c(X,{
small:!0,kind:"outlined",icon:"search",onClick:()=>$s(h,o),children:"Zoom"}),h.time&&h.range&&w(T,{children:[c(X,{small:!0,
kind:"outlined",onClick:()=>f({time:h.time}),children:"Full height"}),c(X,{small:!0,kind:"outlined",onClick:()=>f({range:h.
range}),children:"Full width"})]})]}),C]})}function ks(e,t,n,o){let r=ie(t.times),s=re(t.times[e.left]*1e3,r,o),a=re((t.
times[e.right]??t.times.at(-1)+r)*1e3,r,o),l=e.low===0&&e.high===t.bins?`any ${n.value}`:`${n.value} ${de(t.edges,{from:e.
low,to:e.high},n.value)}`;return`${s} to ${a}, ${l}`}function $s({time:e,range:t},n){let r=[[t?.from,">="],[t?.to,"<"]].
flatMap(([u,m])=>typeof u=="number"?[`${n.value} ${m} ${u}`]:[]),{where:s,...a}=ke.value,l=r.reduce(at,s),i=e?{...a,from:e.
from,to:e.to}:a;jo({document:JSON.parse(JSON.stringify({...i,where:l}))},"zoom")}function Ms(e,t,n){let{compare:o,...r}=te(
e),s=H(e.aggregate?.by).find(Cn),a=n.map((m,p)=>`quantile(${t}, ${m}) as p_${p}`),l=n.length===0||s===void 0?null:{...r,
aggregate:{measures:a,by:[s]}},{answer:i}=Z(l),u=l!==null;return B(()=>!u||!i||!("rows"in i)||i.columns.length!==n.length+
1?Cs:n.map((m,p)=>({name:`p${m*100}`,values:i.rows.map(d=>A(d[p+1]))})),[u,i,n.join()])}var Cs=[];export{xr as Distribution,Zr as GroupBars,jr as GroupTable,ws as Heat};
