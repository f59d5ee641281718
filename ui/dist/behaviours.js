import{$b as Cf,$c as Mf,$d as Ae,$e as Sf,$f as Wt,$g as _,$h as Of,$i as De,$j as L}from"./main.js";import{$r as Df,$s as Ff,$t as _f,$u as Eo,$v as Fe}from"./main.js";import{$O as Ef,$P as Nf,$Q as ge}from"./main.js";import{$dE as T,$dF as zf}from"./main.js";import{$dG as Kf,$dH as Ht,$dI as ve,$dJ as E,$dK as R,$dL as Ut}from"./main.js";import{$dM as Wf,$dN as Qt,$dO as $e,$dP as k,$dQ as Hf,$dR as Uf,$dS as $,$dT as D}from"./main.js";import{$dZ as Ye,$ea as No,$eb as q,$ec as Lo}from"./main.js";import{$ei as B}from"./main.js";import{$ey as S}from"./main.js";import{$eD as G}from"./main.js";import{$aq as Bo,$ar as Ce,$as as zo,$at as Je,$au as rd,$av as sd}from"./main.js";import{$eq as Io}from"./main.js";function Q(e,t,n){let[o,s]=L(null),i=De(null),a=o&&o.row<e&&o.column<t?o:null;return Ae(()=>{a&&i.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:s,
key:c=>{if(i.current=c.currentTarget,c.key==="Enter"||c.key==="."){let f=a&&i.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!f?!1:(n(a,f),!0)}let u=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:Io(c,a,e,t);
return u?(s(u),!0):!1},mark:(c,u)=>({"data-at":`${c},${u}`,"data-cursor":a?.row===c&&a.column===u})}}import{$aN as W}from"./main.js";function qo(e,t){let n=new Map;for(let o of t){let s=n.get(o.actor);s?s.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:s,end:i})=>(n.get(o)??[]).filter(({time:a})=>a>=s&&a<=i))}function Dt(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function Ko(e,t,n,o){let i=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*i,o[1]-i));return[l,l+i]}function Go(e,t){let n=new Map;for(let{event:i}of e)n.set(i,
(n.get(i)??0)+1);let s=[...n.keys()].sort((i,a)=>n.get(a)-n.get(i)).map(i=>({event:i,rest:!1}));return s.length<=t?s:[...s.
slice(0,t-1),{event:null,rest:!0}]}var fm=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function Vo(e,t,n){let o=(fm.find(i=>(t-e)/1e3/i<=n)??31536e3)*1e3,s=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-s)/o)+1)},(i,a)=>s+a*o).slice(0,n+1)}function ut(){let e=De(null),[t,n]=L(0);return Wt(()=>{let o=e.current;if(!o)return;let s=()=>n(o.clientWidth);s();let i=new ResizeObserver(
s);return i.observe(o),()=>i.disconnect()},[]),{host:e,width:t}}var Wo="e";var Ho="h";var Uo="g";var Qo="a";var Zo="c";var Yo="d";var Jo="f";import{$k as F,$l as r,$m as p}from"./main.js";var pt=20,ft=136,_n=16,rt=24;function Xo({events:e,sessions:t,zone:n,span:o,onSpan:s}){let{host:i,width:a}=ut(),l=De(null),
m=_(()=>{let b=e.map(({time:K})=>K),[A,P]=[Math.min(...b),Math.max(...b)];return P>A?[A,P]:[A-1e3,P+1e3]},[e]),[c,u]=o??
m,f=_(()=>Go(e,12),[e]),y=_(()=>e.filter(({time:b})=>b>=c&&b<=u).reverse(),[e,c,u]),h=Math.max(1,a-ft-_n),d=b=>ft+Dt(b,c,
u)*h,x=b=>c+(b-(i.current?.getBoundingClientRect().left??0)-ft)/h*(u-c),g=(b,A=(c+u)/2)=>{let P=Ko([c,u],A,b,m);s(P[0]<=
m[0]&&P[1]>=m[1]?null:P)},C=Q(1,y.length,({column:b})=>g(.25,y[b].time)),O=C.at?y[C.at.column]:void 0,M=b=>{if(b.key==="\
+")g(.5,O?.time);else if(b.key==="-")g(2,O?.time);else if(b.key==="0")s(null);else return C.key(b);return!0},v=b=>{let A=l.
current;if(l.current=null,A===null)return;let P=x(b);Math.abs(d(P)-d(A))>4&&s([Math.max(m[0],Math.min(A,P)),Math.min(m[1],
Math.max(A,P))])},w=rt+f.length*pt+24;return p(W,{title:`${k(e.length)} events, ${k(t.length)} sessions`,onKey:M,summary:`\
Timeline of ${k(e.length)} events in ${k(t.length)} sessions, from ${q(m[0],n)} to ${q(m[1],n)}`,announced:O?`${E(O.event).
text}, ${q(O.time,n,"millisecond")}`:"",actions:p(F,{children:[r(B,{small:!0,kind:"outlined",icon:"minus",label:"Zoom ou\
t",keys:"-",disabled:o===null,onClick:()=>g(2)}),r(B,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>g(
.5)}),r(B,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>s(null),children:"All"})]}),table:r(G,{label:"Sessions",
rows:t,columns:[{key:"start",head:"start",cell:({start:b})=>q(b,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:b,end:A})=>T((A-b)/1e3)},{key:"events",head:"events",number:!0,cell:({events:b})=>k(b)}]}),children:[r("div",
{ref:i,class:Qo,onPointerDown:b=>{l.current=x(b.clientX)},onPointerUp:b=>v(b.clientX),onWheel:b=>{(b.ctrlKey||b.shiftKey)&&
(b.preventDefault(),g(b.deltaY>0?1.5:.67,x(b.clientX)))},children:a>0&&p("svg",{width:a,height:w,"aria-hidden":"true",children:[
t.filter(({start:b,end:A})=>A>=c&&b<=u).map(b=>r("rect",{x:d(b.start)-3,y:rt-12,width:Math.max(6,d(b.end)-d(b.start)+6),
height:f.length*pt+12,rx:3,class:"b",onDblClick:()=>s([b.start-500,b.end+500]),children:r("title",{children:`${q(b.start,
n,"second")}, ${T((b.end-b.start)/1e3)}, ${k(b.events)} events`})},b.start)),ym(t,d,ft,a-_n).map(b=>p("text",{x:b.middle,
y:rt-2,class:Ho,children:[T((b.to-b.from)/1e3)," gap"]},b.from)),f.map((b,A)=>p("g",{children:[r("text",{x:ft-12,y:rt+A*
pt+4,class:Zo,children:b.rest?ve.text:Ht(E(b.event).text,18)}),r("line",{x1:ft,x2:a-_n,y1:rt+A*pt,y2:rt+A*pt,class:Yo})]},
A)),y.map((b,A)=>{let P=gm(f,b);return r("circle",{cx:d(b.time),cy:rt+P*pt,r:O===b?6:4,class:Wo,...C.mark(0,A),style:{fill:f[P]?.
rest?"var(--other)":`var(${Je(Ce("event",[b.event]))})`},children:r("title",{children:`${E(b.event).text}, ${q(b.time,n,
"millisecond")}`})},A)}),Vo(c,u,Math.max(2,Math.floor(h/140))).map(b=>r("text",{x:d(b),y:w-6,class:Jo,children:q(b,n,u-c>
2*864e5?"dayShort":u-c>36e5?"clock":"clockSecond")},b))]})}),r("p",{class:Uo,children:O?p(F,{children:[r(S,{value:O.event}),
" ",q(O.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session shows it alone"})]})}function ym(e,t,n,o){
let s=[...e].sort((i,a)=>i.start-a.start);return s.slice(1).flatMap((i,a)=>{let[l,m]=[s[a].end,i.start],[c,u]=[t(l),t(m)];
return u-c<96||c<n||u>o?[]:[{from:l,to:m,middle:(c+u)/2}]})}function gm(e,t){let n=e.findIndex(o=>!o.rest&&o.event===t.event);
return n>=0?n:e.length-1}import{$aZ as dt,$ba as Ed,$bb as jo,$bc as ne,$bd as qe,$be as ht}from"./main.js";import{$bq as Bd,$br as zd,$bs as Me,$bt as Id,$bu as Ft,$bv as qd,$bw as er,$bx as Xe,$by as Kd,$bz as Gd,$bA as Vd,$bB as Wd}from"./main.js";import{$ed as Ke,$ee as tr,$ef as nr,$eg as or}from"./main.js";import{$eo as yt}from"./main.js";import{$eu as Xd,$ev as je}from"./main.js";import{$eA as Zt}from"./main.js";import{$bI as rr}from"./main.js";import{$cr as sh,$cs as sr,$ct as ah,$cu as ih,$cv as Tn}from"./main.js";var ar="ri";var ir="ni";var lr="pi";var Rn="qi";var mr=2e3;function vm({dataset:e,actor:t}){let n=Ft.value.timezone??(Ft.value.dataset===""?rr():"UTC"),o=Fe(e).value,s=o.
value?.actors?.[0]??null,i=ge(s===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:mr}}),a=ge(s===
null?null:{dataset:e,timezone:n,where:`string(${ne(s)}) = ${qe(t)}`,aggregate:{over:{sessions:{per:s}},measures:["count(\
)"],by:["start","end","events"],order:["start desc"],limit:500}});Ae(()=>{globalThis.document.title=`${R(t)} · ${R(e)} \
· Sluice`},[t,e]);let l=o.error??i.error;return p("main",{class:ir,"data-view":"actor","data-state":i.phase,"aria-busy":i.
phase==="running",children:[p("div",{class:"oi",children:[r(B,{icon:"left",kind:"outlined",onClick:()=>Tn(),children:"Ba\
ck"}),r("h1",{class:lr,children:r(S,{value:t,most:80,middle:!0})}),p("span",{class:Rn,children:[r(S,{value:s??"",most:32}),
" in ",r(S,{value:e,most:32}),", on the clock of ",Lo(n)]})]}),l&&r(Zt,{error:l}),!l&&r(wm,{answer:cr(i.answer),sessions:cr(
a.answer),actor:t,zone:n})]})}function wm({answer:e,sessions:t,actor:n,zone:o}){let s=_(()=>km(e,n),[e]),i=_(()=>(t?.rows??
[]).map(c=>({actor:n,start:Date.parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=L(null);
if(!e)return r(je,{});if(e.rows.length===0)return r(yt,{icon:"actor",title:"Nobody of this name",actions:r(B,{kind:"prim\
ary",onClick:()=>Tn(),children:"Back"}),children:"No event of the dataset is of this actor."});let m=e.rows.filter((c,u)=>a===
null||s[u].time>=a[0]&&s[u].time<=a[1]);return p(F,{children:[r(Xo,{events:s,sessions:i,zone:o,span:a,onSpan:l}),p("div",
{class:ar,children:[p("p",{class:Rn,children:[$e(m.length,"event"),a===null?"":` from ${q(a[0],o,"second")} to ${q(a[1],
o,"second")}`,e.cursor?`, the latest ${mr} only`:""]}),r(G,{label:"Events",rows:m,columns:e.columns.map((c,u)=>({key:c.name,
head:r(S,{value:c.name,most:32}),cell:f=>r(S,{shown:Ke(f[u],c,o),most:64,middle:!0})}))})]})]})}function km(e,t){let n=e?.
columns.findIndex(({name:s})=>s==="time")??-1,o=e?.columns.findIndex(({name:s})=>s==="event")??-1;return(e?.rows??[]).map(
s=>({time:Date.parse(String(s[n])),actor:t,event:s[o]??null}))}function cr(e){return e!==null&&"columns"in e?e:null}import{$n as gt,$o as Fh,$p as _h,$q as Th}from"./main.js";import{$m as ee,$n as te,$o as me,$p as ur,$q as _e,$r as N,$s as V}from"./shared.js";function _t(e){return e.score>=.05}var Yt=4;function bt(e,t){let n=e.values??[];return t?n:n.slice(0,Yt)}function et({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((s,i)=>({from:t[i],to:t[i+1],selection:s,baseline:o[i]??
{count:0,share:0}}))}function Jt(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function pr(e,t){return e.distribution?et(e).length:Math.max(1,bt(e,t).length)}function Tt(e,t){
return e.compare?.properties.find(n=>n.name===t)??null}function fr(e,t){return e?.values?.find(n=>JSON.stringify(n.value??
null)===JSON.stringify(t??null))??null}function dr({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:s,baseline:i,lift:a})=>({
property:n,value:E(o??null).text,selection:s,baseline:i,lift:a})),...et(n).map(({from:o,to:s,selection:i,baseline:a})=>({
property:n,value:`${E(o).text} to ${E(s).text}`,selection:i,baseline:a,lift:void 0}))]);return r(G,{label:"Properties",rows:t,
columns:[{key:"property",head:"property",cell:({property:n})=>r(S,{value:n.name,most:48,middle:!0})},{key:"score",head:"\
score",number:!0,cell:({property:n})=>n.score.toFixed(3)},...e.compare?[{key:"score before",head:"score before",number:!0,
cell:({property:n})=>Tt(e,n.name)?.score.toFixed(3)??"–"}]:[],{key:"value",head:"value",cell:({value:n})=>r("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>k(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>$(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>k(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>$(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":Jt(n)}]})}import{$et as xt}from"./main.js";var hr="nb";var yr="sb";var En="wa";var gr="cb";var br="rb";var Nn="xa";var xr="gb";var vr="ab";var wr="qb";var kr="ua";var $r="mb";var Cr="ya";var Mr="fb";var Sr="pb";var Or="jb";var vt="ta";var Pr="kb";var Ar="za";var Dr="hb";var Fr="eb";var _r="lb";var Ln="va";var Tr="tb";var Rr="db";var Er="bb";var Nr="ib";function Lr({bins:e,median:t,text:n,mark:o,onChoose:s}){let i=Math.max(1e-9,...e.flatMap(({selection:l,baseline:m})=>[l.
share,m.share])),a=Math.max(1,Math.ceil(e.length/6));return p("div",{class:wr,children:[r("div",{class:br,style:{"--bins":e.
length},children:e.map((l,m)=>p("div",{class:gr,...o(m),onClick:c=>s(m,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${$(l.selection.share)}, baseline ${$(l.baseline.share)}`,children:[r("span",{class:Nn,"data-side":"selectio\
n",style:{"--share":l.selection.share/i}}),r("span",{class:Nn,"data-side":"baseline",style:{"--share":l.baseline.share/i}})]},
m))}),r("div",{class:yr,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,m)=>m%a===0&&r("span",{class:Tr,
style:{"--at":m/e.length},children:n(l.from)},m))}),t&&p("p",{class:vt,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function Br({property:e,former:t,ranges:n,zone:o,all:s,onAll:i,mark:a,onChoose:l,onAction:m}){let c={property:e.name},u=!_t(
e)&&!s,f=bt(e,s);return p("li",{class:Ar,"data-quiet":u,children:[p("div",{class:vr,...u?a(0):{},children:[p("button",{type:"\
button",tabIndex:-1,class:Rr,"aria-expanded":!u,onClick:i,children:[r(xt,{name:u?"right":"down",size:12}),r(S,{value:e.name,
most:48,middle:!0})]}),p("span",{class:Fr,title:`score ${e.score}${t&&n?`; ${t.score} in ${n.before}`:""}`,children:[p("\
span",{class:Mr,children:[r("span",{class:xr,style:{"--share":e.score}}),t&&r(me,{upright:!0,at:t.score,color:"var(--tex\
t)"})]}),e.score.toFixed(2),t&&r(ee,{text:Cm(e.score-t.score)})]}),r("span",{class:Dr,children:Sm(e)}),r(Xt,{label:"By",
title:"Break down by it in Explore",onClick:()=>m("by",c)}),r(Xt,{label:"Hide",title:"Leave it out",onClick:()=>m("hide",
c)})]}),!u&&e.distribution&&r(Lr,{bins:et(e),median:e.median,mark:a,onChoose:l,text:y=>Ke(y,{name:e.name,type:e.type},o).
text}),!u&&!e.distribution&&p("ul",{class:Nr,children:[f.map((y,h)=>r(Mm,{value:y,former:fr(t,y.value),ranges:n,mark:a(h),
onChoose:d=>l(h,d),onAction:d=>m(d,{...c,value:y.value??null,side:"selection"})},h)),(e.values?.length??0)>Yt&&r("li",{children:r(
"button",{type:"button",tabIndex:-1,class:Sr,onClick:i,children:s?"fewer":`${e.values.length-Yt} more`})})]})]})}function Cm(e){
let t=Math.abs(e).toFixed(2);return t==="0.00"?"±0":`${e<0?"−":"+"}${t}`}function Mm({value:e,former:t,ranges:n,mark:o,
onChoose:s,onAction:i}){return p("li",{class:Er,...o,children:[r("button",{type:"button",tabIndex:-1,class:Or,onClick:a=>s(
a.currentTarget),children:r(S,{value:e.value??null,most:40,middle:!0})}),p("span",{class:Pr,onClick:a=>s(a.currentTarget),
title:`selection ${e.selection.count} (${$(e.selection.share)}), baseline ${e.baseline.count} (${$(e.baseline.share)})${t&&
n?`; in ${n.before} ${$(t.selection.share)} and ${$(t.baseline.share)}`:""}`,children:[r("span",{class:En,"data-side":"s\
election","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),r("span",{class:En,"data-side":"baseli\
ne","data-none":e.baseline.count===0,style:{"--share":e.baseline.share}}),t&&r(me,{upright:!0,at:t.selection.share,color:"\
var(--selection)"})]}),p("span",{class:_r,children:[r("span",{children:$(e.selection.share)}),r("span",{class:vt,children:$(
e.baseline.share)})]}),r("span",{class:$r,children:Jt(e.lift)}),p("span",{class:hr,children:[r(Xt,{label:"Only",title:`O\
nly ${E(e.value??null).text}`,onClick:()=>i("only")}),r(Xt,{label:"Not",title:`Without ${E(e.value??null).text}`,onClick:()=>i(
"not")})]})]})}function Xt({label:e,title:t,onClick:n}){return r("button",{type:"button",tabIndex:-1,class:"ob",title:t,
onClick:n,children:e})}function Sm(e){if(e.only_in)return`only in the ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.
different===void 0?"":$e(e.different,"value");return`${t}${n}${_t(e)?"":`${n===""?"":", "}none stands out`}`}function zr({answer:e,zone:t,onMark:n,onAction:o}){let[s,i]=L(new Set),{properties:a}=e,l=V(e,t),m=Math.max(1,...a.map(d=>pr(
d,s.has(d.name)))),c=(d,x,g)=>{let C=a[d],O=Ir(C,x,s.has(C.name));n(O.mark,O.label,g)},u=Q(a.length,m,({row:d,column:x},g)=>c(
d,x,g)),f=u.at&&a[u.at.row],y=f&&u.at?`${Om(f,u.at.column,s.has(f.name))}${Pm(Tt(e,f.name),l)}`:"",h=d=>{let x=new Set(s);
x.delete(d)||x.add(d),i(x)};return r(W,{title:p(F,{children:[D(e.selection.count)," selected ",l&&r(ee,{text:_e(e.selection.
count,e.compare.selection.count),title:`${D(e.compare.selection.count)} in ${l.before}`})," ",p("span",{class:vt,children:[
"against ",D(e.baseline.count)]})]}),summary:Am(e),announced:y,onKey:u.key,table:r(dr,{answer:e}),legend:r(te,{ranges:l,
kind:"former"}),actions:p("span",{class:kr,children:[r("span",{class:Ln,"data-side":"selection"}),"selection",r("span",{
class:Ln,"data-side":"baseline"}),"baseline"]}),children:r("ul",{class:Cr,children:a.map((d,x)=>r(Br,{property:d,former:Tt(
e,d.name),ranges:l,zone:t,all:s.has(d.name),onAll:()=>h(d.name),mark:g=>u.mark(x,g),onChoose:(g,C)=>c(x,g,C),onAction:o},
d.name))})})}function Ir(e,t,n){let o=et(e)[t];if(o){let i={from:o.from,to:o.to};return{mark:{property:e.name,range:i,side:"\
selection"},label:`${R(e.name)} ${E(o.from).text} to ${E(o.to).text}`}}let s=bt(e,n)[t]?.value??null;return{mark:{property:e.
name,value:s,side:"selection"},label:`${R(e.name)} = ${E(s).text}`}}function Om(e,t,n){let o=et(e)[t]??bt(e,n)[t],{label:s}=Ir(
e,t,n);return`${s}, score ${e.score.toFixed(2)}${o?`: ${$(o.selection.share)} of the selection, ${$(o.baseline.share)} o\
f the baseline`:""}`}function Pm(e,t){return t?`; score ${e?e.score.toFixed(2):"unknown"} in ${t.before}`:""}function Am(e){
let t=e.properties.filter(_t).slice(0,3).map(n=>{let o=n.best,s=o&&o.value!==void 0?` (${E(o.value).text}: ${$(o.selection.
share)} against ${$(o.baseline.share)})`:"";return`${R(n.name)} ${n.score.toFixed(2)}${s}`});return`What sets ${D(e.selection.
count)} apart from ${D(e.baseline.count)}: ${t.length===0?"nothing stands out":t.join("; ")}`}function qr(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),s=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(s)||s<=o)return null;let i=new Date(o).toISOString();
return{...e,from:new Date(o-(s-o)).toISOString(),to:new Date(s).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${i}'`,baseline:`(${n.selection}) and time < '${i}'`}}}function Kr(e){let{where:t,difference:n,...o}=e;if(!n||
t===void 0)return e;let{baseline:s,...i}=n;return{...o,difference:{...i,selection:`(${t}) and (${n.selection})`}}}function zn(e,t){
let{exclude:n,...o}=e.difference??{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[
...[n??[]].flat(),t]}}}import{$bE as oe,$bF as xy,$bG as vy}from"./main.js";import{$ew as Gr,$ex as Vr}from"./main.js";import{$eE as Se}from"./main.js";import{$bH as Oe}from"./main.js";import{$w as ue}from"./shared.js";import{$bU as H}from"./main.js";import{$D as Te}from"./shared.js";import{$w as wt}from"./main.js";import{$ck as Wr,$cl as Hr,$cm as Ur}from"./main.js";function Re(e,t=()=>[]){let{openAt:n,menu:o}=Ur();return{onMark:(i,a,l)=>{e&&n({document:e,mark:i,anchor:l,head:a,items:t(
i,a),..."value"in i?{value:i.value}:{}})},menu:o}}var Qr="hr";var jt="ir";function Yr({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:s,other_properties:i=0}=e;return s.length===0&&t.length===
0&&i===0?null:p("div",{class:"jr",children:[t.length>0&&p("p",{children:["Hidden: ",t.map((a,l)=>p("span",{children:[l>0&&
", ",r(S,{value:a,most:32})]},a))," ",r(B,{small:!0,onClick:n,children:"Show"})]}),i>0&&p("p",{children:[$e(i,"more prop\
erty","more properties")," ",r(B,{small:!0,onClick:o,children:"Show all"})]}),s.length>0&&p("details",{children:[p("summ\
ary",{children:[$e(s.length,"property","properties")," not looked at"]}),r("ul",{children:s.map(({name:a,why:l})=>p("li",
{children:[r(S,{value:a,most:48})," ",r("span",{class:jt,children:R(l)})]},a))})]})]})}function Fm({document:e,result:t}){let{answer:n,of:o,phase:s}=t,{onMark:i,menu:a}=Re(o,m=>o?[{label:"Break down by it",icon:"\
bar",act:()=>In(o,"by",m)},{label:"Hide the property",icon:"minus",act:()=>In(o,"hide",m)}]:[]);if(!n||!o||!Tm(n))return r(
Oe,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&s==="exact"?r(Te,{document:o,more:r(
B,{kind:"primary",onClick:()=>Jr("difference.selection"),children:"Another selection"}),children:"No row of this range i\
s in the selection."}):p(ue,{children:[r(_m,{document:e,answer:n}),r(zr,{answer:n,zone:l,onMark:i,onAction:(m,c)=>In(o,m,
c)}),r(Yr,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>Me({document:zn(e,null)}),onMore:()=>Xe("differ\
ence.limit",0)}),a]})}function _m({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?qr(e,t.query):null,s=n===
void 0||n.trim()==="true";return p("div",{class:Qr,children:[r("span",{class:jt,children:"against"}),r(Vr,{kind:"outline\
d",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:s,act:()=>Xe("difference.baseline",
void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&H({document:o},"against the period before")}},
{label:"All, without the filter",checked:!1,disabled:e.where===void 0,act:()=>H({document:Kr(e)},"against all")},{label:"\
Another selection…",checked:!s,act:()=>requestAnimationFrame(()=>Jr("difference.baseline"))}],children:s?"the rest":"a\
nother selection"})]})}function Jr(e){globalThis.document.querySelector(`[data-stop^="${e}#"]`)?.click()}function In(e,t,n){
let o=n.property??"";if(t==="hide")return Me({document:zn(e,o)});if(t==="by")return H({document:{...oe(e),aggregate:{measures:[
"count()"],by:[ne(o)]}},view:"explore",as:null},`by ${R(o)}`);wt(e,n).then(({only:s,exclude:i,label:a})=>{let l=t==="onl\
y"?s:i;l?H({document:l},t==="only"?a:`not (${a})`):Se("No condition says which rows these are.")},s=>Se(R(gt(s).message)))}
function Tm(e){return"properties"in e}import{$bk as st,$bl as pg,$bm as fg,$bn as dg,$bo as hg,$bp as Ge}from"./main.js";function Rt(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function Xr(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=s=>Math.
max(0,Math.min(1,s/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function J(e){return jo(e.name)??e.name}function en(e){let t=e.at(-1);return{share:t?.from_first??null,entries:Rt(
e),converted:t?.count??0,median:t&&t.count>0?t.time_from_entry?.median??null:null}}function jr(e){let t=-1,n=0;return e.
forEach((o,s)=>{s>0&&o.dropped>n&&(n=o.dropped,t=s)}),t}function re(e){let t=e.groups??[];return[...t.filter(n=>!("other"in
n)),...t.filter(n=>"other"in n)]}function Ve(e){return"other"in e?"other":JSON.stringify(e.value)}var es="me";var ts="le";function pe(e){return"other"in e?ve.text:E(e.value).text}function tn(e,t){return"other"in t?"var(--other)":`var(${Je(Ce(
e,ns(t.value)))})`}function qn(e,t){return!("other"in t)&&Ce(e,ns(t.value))>=Bo}function ns(e){return Array.isArray(e)?e:
[e??null]}function We({property:e,group:t,most:n=32}){return p("span",{class:"ke",children:[r("span",{class:ts,"data-das\
hed":qn(e,t),style:{"--color":tn(e,t)}}),r("span",{class:es,children:"other"in t?r(S,{shown:ve}):r(S,{value:t.value,most:n,
middle:!0})})]})}import{$az as tt,$aA as we,$aB as nn,$aC as Y,$aD as X,$aE as fe,$aF as os,$aG as rs}from"./main.js";function ss({answer:e,intervals:t,by:n}){let o=new Map((e.compare?.groups??[]).map(a=>[Ve(a),a.steps])),s=(a,l)=>{let m=a===
null?e.compare?.steps:o.get(Ve(a));return l.map((c,u)=>{let f=[...a===null?[]:["groups",e.groups.indexOf(a)],"steps",u];
return{group:a,step:c,at:u,before:m?.[u],intervals:t===null?null:st(t,f)??{}}})},i=[...s(null,e.steps),...re(e).flatMap(
a=>s(a,a.steps))];return r(G,{label:"Steps",columns:Nm(n,e.compare!==void 0),rows:i})}function Nm(e,t){let n=(a,l)=>a==null?
"–":nn(a,l,"seconds"),o=(a,l)=>l===void 0?k(a):we(a,l),s=e===""?[]:[{key:"group",head:r(S,{value:e,most:32}),cell:({group:a})=>a===
null?r(S,{shown:{text:Ut.total,kind:"other"}}):r(We,{property:e,group:a})}],i=t?[{key:"count before",head:"reached befor\
e",number:!0,cell:({before:a})=>a?k(a.count):"–"},{key:"first before",head:"of all before",number:!0,cell:({before:a})=>a?
fe(a.from_first,void 0):"–"},{key:"first change",head:"change",number:!0,cell:({step:a,before:l})=>l&&a.from_first!==null?
N(a.from_first,l.from_first??0):"–"}]:[];return[...s,{key:"step",head:"step",cell:({step:a,at:l})=>p(F,{children:[l+1,
" ",r(S,{value:J(a),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:a,intervals:l})=>o(a.count,
Y(l,["count"]))},{key:"first",head:"of all",number:!0,cell:({step:a,intervals:l})=>fe(a.from_first,Y(l,["from_first"]))},
{key:"previous",head:"of the step before",number:!0,cell:({step:a,at:l,intervals:m})=>l===0?"–":fe(a.from_previous,Y(m,
["from_previous"]))},{key:"dropped",head:"dropped",number:!0,cell:({step:a,at:l,intervals:m})=>l===0?"–":o(a.dropped,Y(
m,["dropped"]))},{key:"open",head:"still open",number:!0,cell:({step:a,at:l,intervals:m})=>l===0?"–":o(a.in_progress,Y(
m,["in_progress"]))},{key:"median",head:"median time",number:!0,cell:({step:a,intervals:l})=>n(a.time_from_previous?.median,
Y(l,["time_from_previous","median"]))},{key:"p90",head:"p90 time",number:!0,cell:({step:a,intervals:l})=>n(a.time_from_previous?.
p90,Y(l,["time_from_previous","p90"]))},{key:"entry",head:"median from entry",number:!0,cell:({step:a,intervals:l})=>n(a.
time_from_entry?.median,Y(l,["time_from_entry","median"]))},...i]}var as="zd";var is="fe";var ls="xd";var cs="ud";var ms="ee";var us="od";var ps="de";var fs="ge";var ds="je";var hs="kd";var Kn="be";var ys="pd";var gs="td";var bs="vd";var xs="yd";var vs="ld";var ws="ae";var ks="md";var $s="wd";var Cs="nd";var Ms="rd";var Ss="sd";var Os="qd";var Ps="he";var As="ce";function Ds({group:e,by:t,intervals:n,former:o,ranges:s,mark:i,onChoose:a}){let l=(m,c,u)=>{let f=o?.steps[u],y=s?f?` in\
 ${s.now}; ${k(f.count)}, ${$(f.from_first??0)} in ${s.before} (${N(c??0,f.from_first??0)})`:`, nobody in ${s.before}`:"";
return`${m}${y}`};return p(F,{children:[r("div",{class:fs,children:r(We,{property:t,group:e})}),e.steps.map((m,c)=>{let u=we(
m.count,Y(n,["steps",c,"count"])),f=fe(m.from_first??0,Y(n,["steps",c,"from_first"]));return p("div",{class:ps,...i(c),title:l(
n===null?`${k(m.count)}, ${$(m.from_first??0)}`:`${u}, ${f}`,m.from_first,c),onClick:y=>a(c,y.currentTarget),children:[p(
"span",{class:Ps,children:[r("span",{class:"ie","data-dashed":qn(t,e),style:{"--share":m.from_first??0,"--color":tn(t,e)}}),
o?.steps[c]&&c>0&&r(me,{upright:!0,at:o.steps[c].from_first??0,color:tn(t,e)})]}),r("span",{class:ds,children:tt(c===0?u:
f)})]},c)})]})}function _s({step:e,at:t,entries:n,intervals:o,first:s,former:i,mark:a,onChoose:l}){let m=Xr(e,t,n),c=i?.step,u=(x,g,C,O)=>r(
"div",{class:ws,"data-part":x,style:{"--share":g},title:`${O}: ${k(C)} (${$(g)})${Bm(i,x)}`,...a(x),onClick:M=>l(x,M.currentTarget),
onContextMenu:M=>{M.preventDefault(),l(x,M.currentTarget)}}),f=e.count>0?e.time_from_previous?.median??null:null,y=(...x)=>Y(
o,["steps",t,...x]),h=y("count"),d=y("from_first");return p("div",{class:Ms,children:[p("div",{class:bs,children:[r("spa\
n",{class:xs,children:t+1}),r("span",{class:ls,children:r(S,{value:J(e),most:80,middle:!0})})]}),p("div",{class:as,children:[
!s&&u("dropped",m.dropped,e.dropped,"Dropped"),!s&&u("in_progress",m.open,e.in_progress,"Still open"),u("reached",m.reached,
e.count,"Reached"),d&&d[1]-d[0]>.04&&r("span",{class:As,"data-whisker":"",style:{"--low":d[0],"--high":Math.min(1,d[1])}}),
c&&!s&&r(me,{at:c.from_first??0})]}),p("div",{class:ms,children:[p("div",{class:is,title:h?os(h):k(e.count),children:[we(
e.count,h),c&&p(F,{children:[" ",r(ee,{text:_e(e.count,c.count),title:`${k(c.count)} in ${i.ranges.before}`})]})]}),p("d\
l",{class:gs,children:[p(Et,{label:kt[0],children:[s?"–":fe(e.from_first,d),!s&&Fs(e.from_first,c?.from_first,i)]}),p(
Et,{label:kt[1],children:[s?"–":fe(e.from_previous,y("from_previous")),!s&&Fs(e.from_previous,c?.from_previous,i)]}),r(
Et,{label:kt[2],children:f===null?"–":tt(nn(f,y("time_from_previous","median"),"seconds"))}),r(Et,{label:kt[3],swatch:"\
dropped",children:s?"–":tt(we(e.dropped,y("dropped")))}),r(Et,{label:kt[4],swatch:"in_progress",children:s?"–":tt(we(
e.in_progress,y("in_progress")))})]})]})]})}var kt=["of all","of the step before","median time","dropped","still open"];
function Ts(){return r(F,{children:kt.map((e,t)=>p("span",{children:[t>2&&r("span",{class:Kn,"data-part":t===3?"dropped":
"in_progress"}),e]},e))})}function Fs(e,t,n){return e===null||t===null||t===void 0||!n?null:p(F,{children:[" ",r(ee,{text:N(
e,t),title:`${$(t)} in ${n.ranges.before}`})]})}function Bm(e,t){if(!e)return"";let{step:n,ranges:o}=e,s={reached:n.count,
dropped:n.dropped,in_progress:n.in_progress}[t];return` in ${o.now}, ${k(s)}${t==="reached"?` (${$(n.from_first??0)})`:""}\
 in ${o.before}`}function Et({label:e,swatch:t,children:n}){return p(F,{children:[p("dt",{class:Ss,children:[t&&r("span",
{class:Kn,"data-part":t}),e]}),r("dd",{class:cs,children:n})]})}function Ee(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var Ne=["dropped","in_progress","reached"],Rs=6;function Es({answer:e,intervals:t,by:n,zone:o,onMark:s,onExplain:i,actions:a}){
let{steps:l}=e,m=re(e),c=Rt(l),u=jr(l),f=V(e,o),y=new Map((e.compare?.groups??[]).map(O=>[Ve(O),O])),h=e.query?.funnel?.
count,d=(O,M)=>{let v=l[M],w=m[O-Ne.length];if(w)return{mark:{step:M+1,state:"reached",...Ee(w)},label:`${pe(w)}: ${Ns(v)}`};
let b=Ne[O];return{mark:{step:M+1,state:b},label:`${Ls(b)} ${R(J(v))}`}},x=(O,M,v)=>{let{mark:w,label:b}=d(O,M);s(w,b,v)},
g=Q(Ne.length+m.length,l.length,({row:O,column:M},v)=>x(O,M,v)),C=g.at?qm(e,g.at.row,g.at.column):"";return r(W,{scrolls:!0,
title:r(Im,{steps:l,former:e.compare?.steps,ranges:f,counting:h,intervals:t}),summary:Km(e,n),announced:C,onKey:g.key,table:r(
ss,{answer:e,intervals:t,by:n}),actions:p(F,{children:[i&&u>0&&r(B,{small:!0,kind:"outlined",icon:"difference",onClick:()=>i(
u+1),children:`Explain drop ${u} › ${u+1}`}),a]}),legend:r(te,{ranges:f}),children:r("div",{class:Cs,...l.length>Rs?{tabIndex:0,
role:"group","aria-label":"Steps of the funnel"}:{},children:p("div",{class:us,"data-groups":m.length>0,"data-many":l.length>
Rs,"data-compared":f!==null,style:{"--steps":l.length},children:[p("div",{class:ys,"aria-hidden":"true",children:[p("div",
{class:$s,children:[r("span",{children:"100 %"}),r("span",{children:"50 %"}),r("span",{children:"0"})]}),r("div",{class:Os,
children:r(Ts,{})})]}),l.map((O,M)=>r(_s,{step:O,at:M,entries:c,intervals:t,first:M===0,former:f&&e.compare?.steps[M]?{step:e.
compare.steps[M],ranges:f}:null,mark:v=>g.mark(Ne.indexOf(v),M),onChoose:(v,w)=>x(Ne.indexOf(v),M,w)},M)),m.map((O,M)=>r(
Ds,{group:O,by:n,intervals:zm(t,e,O),former:y.get(Ve(O))??null,ranges:f,mark:v=>g.mark(Ne.length+M,v),onChoose:(v,w)=>x(
Ne.length+M,v,w)},M))]})})})}function zm(e,t,n){return e===null?null:st(e,["groups",t.groups?.indexOf(n)??-1])??{}}function Im({
steps:e,former:t,ranges:n,counting:o,intervals:s}){let{share:i,entries:a,converted:l,median:m}=en(e),c=t?en(t).share:null;
return p("span",{class:hs,children:[r("strong",{class:vs,children:fe(i,Y(s,["steps",e.length-1,"from_first"]))}),i!==null&&
c!==null&&n&&r(ee,{text:N(i,c),title:`${$(c)} in ${n.before}`}),p("span",{children:[X(D(l),s)," of ",X(rs(a,o),s)]}),m!==
null&&p("span",{class:ks,children:["half of them within ",X(T(m),s)]})]})}function Ns(e){return`reached ${R(J(e))}`}function Ls(e){
return e==="reached"?"Reached":e==="dropped"?"Dropped before":"May still reach"}function qm(e,t,n){let o=e.steps[n];if(!o)
return"";let s=re(e)[t-Ne.length];if(s){let c=s.steps[n];return`${pe(s)}, ${Ns(o)}: ${D(c?.count??0)}, ${$(c?.from_first??
0)}`}let i={reached:o.count,dropped:o.dropped,in_progress:o.in_progress}[Ne[t]],a=e.compare?.steps[n],l=a&&o.from_first!==
null?`, ${N(o.from_first,a.from_first??0)} against the period before`:"",m=t<2?"":`, ${$(o.from_first??0)} of all, ${$(o.
from_previous??0)} of the step before${l}`;return`Step ${n+1}, ${Ls(Ne[t])} ${R(J(o))}: ${D(i)}${m}`}function Km(e,t){let{
share:n,entries:o,converted:s}=en(e.steps),i=e.steps.map(l=>R(J(l))).join(", "),a=t===""?"":`, by ${R(t)}, ${(e.groups??
[]).length} groups`;return`Funnel of ${e.steps.length} steps: ${i}; ${D(s)} of ${D(o)} convert, ${$(n??0)}${a}`}import{$bC as hb,$bD as le}from"./main.js";var $t=30;function Nt(e,t){let n=e.query?.funnel?.compare_groups?.control;return re(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let s=o.comparison.steps[t],[i,a]=s?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:s?.rate??null,lift:s?.lift??null,interval:typeof i=="number"&&typeof a=="number"?[i,a]:null,pValue:s?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<$t}]})}function Bs(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function Vn({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function at(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var zs="ga";var Is="ja";var be="da";var qs="ba";var Ks="ia";var Gs="ca";var Vs="ka";var Wn="ea";var Ws="ha";function Us({answer:e,by:t,goal:n,zone:o,onMark:s}){let i=V(e,o),a=new Map((e.compare?Nt(e.compare,n):[]).map(h=>[Ve(h.group),
h])),l=Nt(e,n),m=Bs(l),c=(h,d)=>{let x=l[h];s({step:n+1,state:"reached",...Ee(x.group)},pe(x.group),d)},u=Q(l.length,1,({
row:h},d)=>c(h,d)),f=u.at?l[u.at.row]:void 0,y=R(J(e.steps[n]));return r(W,{scrolls:!0,title:p(F,{children:["Rate of ",r(
"bdi",{children:y})]}),summary:`Experiment by ${R(t)}: ${l.map(Hs).join("; ")}`,announced:f?Hs(f):"",onKey:u.key,table:r(
Hm,{variants:l,by:t,former:i&&a}),legend:r(te,{ranges:i,kind:"words"}),children:r("div",{class:qs,children:p("table",{class:Gs,
children:[r("thead",{children:p("tr",{children:[r("th",{scope:"col",children:"variant"}),r("th",{scope:"col",class:be,children:"\
exposed"}),r("th",{scope:"col",class:be,children:"converted"}),r("th",{scope:"col",class:be,children:"rate"}),i&&r("th",
{scope:"col",class:be,title:i.before,children:"rate before"}),r("th",{scope:"col",class:be,title:"the rate over the cont\
rol's, less 1",children:"lift"}),r("th",{scope:"col",class:Wn,children:p("span",{class:"fa",children:[r("span",{children:N(
-m,0)}),r("span",{children:"difference of the rates, 95 % interval"}),r("span",{children:N(m,0)})]})}),r("th",{scope:"co\
l",class:be,title:"how likely a difference as large is by chance alone",children:"p"}),r("th",{scope:"col",children:"say\
s"})]})}),r("tbody",{children:l.map((h,d)=>p("tr",{...u.mark(d,0),onClick:x=>c(d,x.currentTarget),children:[r("th",{scope:"\
row",children:r(We,{property:t,group:h.group})}),r("td",{class:be,children:k(h.exposed)}),r("td",{class:be,children:k(h.
converted)}),r("td",{class:be,children:h.rate===null?"–":$(h.rate)}),i&&r("td",{class:be,children:Qs(h,a)}),r("td",{class:be,
children:h.isControl||h.lift===null||h.few?"–":Qt(h.lift)}),r("td",{class:Wn,children:r(Wm,{variant:h,reach:m})}),r("t\
d",{class:be,children:h.isControl||h.few?"–":at(h.pValue)}),r("td",{children:r("span",{class:Vs,"data-verdict":Vn(h),children:Hn(
h)})})]},d))})]})})})}function Qs(e,t){let n=t.get(Ve(e.group))?.rate??null;return n===null||e.rate===null?"–":`${$(n)}\
 (${N(e.rate,n)})`}function Wm({variant:e,reach:t}){let{interval:n,isControl:o,few:s}=e,i=l=>(Math.max(-t,Math.min(t,l))/
t+1)/2,a=n!==null&&!o&&!s;return p("span",{class:zs,title:a?`${N(n[0],0)} to ${N(n[1],0)}`:void 0,children:[r("span",{class:Ws}),
a&&p(F,{children:[r("span",{class:Ks,style:{"--from":i(n[0]),"--to":i(n[1])}}),r("span",{class:Is,style:{"--from":i((n[0]+
n[1])/2)}})]})]})}function Hm({variants:e,by:t,former:n}){return r(G,{label:"Variants",rows:e,columns:[{key:"variant",head:"\
variant",cell:({group:o})=>r(We,{property:t,group:o})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:o})=>k(o)},
{key:"converted",head:"converted",number:!0,cell:({converted:o})=>k(o)},{key:"rate",head:"rate",number:!0,cell:({rate:o})=>o===
null?"–":$(o)},...n?[{key:"before",head:"rate before",number:!0,cell:o=>Qs(o,n)}]:[],{key:"lift",head:"lift",number:!0,
cell:({lift:o,few:s})=>o===null||s?"–":Qt(o)},{key:"low",head:"difference from",number:!0,cell:({interval:o})=>o?N(o[0],
0):"–"},{key:"high",head:"to",number:!0,cell:({interval:o})=>o?N(o[1],0):"–"},{key:"p",head:"p",number:!0,cell:({pValue:o})=>at(
o)},{key:"says",head:"says",cell:Hn}]})}function Hn(e){return e.few?`too few: below ${$t}`:Vn(e)}function Hs(e){let t=e.
isControl||e.lift===null||e.few?"":`, lift ${Qt(e.lift)}, p ${at(e.pValue)}`;return`${pe(e.group)} ${e.rate===null?"no r\
ate":$(e.rate)} of ${k(e.exposed)}${t}, ${Hn(e)}`}import{$ep as on}from"./main.js";import{$eC as rn}from"./main.js";var Zs="lt";var sn="it";var Lt="kt";var it="jt";var Js=6,Qm=30,Zm=.01;function Xs({answer:e,document:t,by:n,onMark:o}){let[s,i]=L(null),a=Math.min(s??e.steps.length-1,e.
steps.length-1),l=t.funnel?.compare_groups,m=new Map(re(e).flatMap(d=>"other"in d?[]:[[E(d.value).text,d.value]])),c=Fe(
t.dataset).value.value?.columns??[],u=c.filter(({type:d,actor:x})=>d==="string"&&!x).map(({name:d})=>d),f=d=>{Me({document:Ge(
Ge(t,"funnel.by",ne(d)),"funnel.compare_groups",void 0)})},y=d=>Xe("funnel.compare_groups",{...l,control:m.get(d)}),h=Nt(
e,a).length>0;return p(F,{children:[p("div",{class:sn,children:[p("span",{class:Lt,children:[r("span",{class:it,children:"\
variant"}),r(rn,{title:"The property that says the variant",kind:"outlined",values:u,value:n===""?"choose":n,onChange:f})]}),
m.size>0&&p("span",{class:Lt,children:[r("span",{class:it,children:"control"}),r(rn,{title:"The control group",kind:"out\
lined",values:[...m.keys()],value:l?E(l.control).text:"choose",onChange:y})]}),l&&p(F,{children:[p("span",{class:Lt,children:[
r("span",{class:it,children:"goal"}),r(rn,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(Un),value:Un(
e.steps[a],a),onChange:d=>i(e.steps.findIndex((x,g)=>Un(x,g)===d))})]}),p("span",{class:Lt,children:[r("span",{class:it,
children:"exposed by"}),r("span",{class:Zs,children:r(on,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??
"",placeholder:"the first step",onCommit:d=>Xe("funnel.compare_groups.exposed",d.trim()===""?void 0:d)})})]})]})]}),h?p(
F,{children:[r(Jm,{value:e.sample_ratio_p_value??null}),r(Us,{answer:e,by:n,goal:a,zone:e.query?.timezone??"UTC",onMark:o})]}):
r(yt,{icon:"compare",title:n===""?"Which variant did each actor see?":"Which group is the control?",actions:n===""?Ym(c).
map(d=>r(B,{kind:"outlined",onClick:()=>f(d),children:r(S,{value:d,most:32})},d)):[...m.keys()].slice(0,Js).map(d=>r(B,{
kind:"outlined",onClick:()=>y(d),children:R(d)},d)),children:n===""?"Choose the property that says it: its values are th\
e groups. The steps above are what they are measured by.":"The others are held against it: rate, lift, 95 % interval and\
 p-value of the goal, and whether the groups are of even size."})]})}function Ym(e){return e.filter(({type:t,actor:n,name:o,
distinct:s})=>t==="string"&&!n&&o!=="event"&&(s??0)>=2&&(s??0)<=Qm).sort((t,n)=>(t.distinct??0)-(n.distinct??0)).slice(0,
Js).map(({name:t})=>t)}function Un(e,t){return`${t+1} ${J(e)}`}function Jm({value:e}){if(e===null)return null;let t=e<Zm;
return p("p",{class:"nt","data-bad":t,role:t?"alert":void 0,children:[r(xt,{name:t?"warning":"check"}),t?`Sample ratio: \
groups of these sizes are unlikely by an even split (p ${at(e)}). Unless the split was meant to be uneven, trust no figu\
re below.`:`Sample ratio: the groups are of even size (p ${at(e)}).`]})}import{$aO as jb,$aP as ex,$aQ as js}from"./main.js";function Qn(e){return e.map(({from:t,count:n},o)=>{let s=e[o+1]?.from,i=e[o-1]?.from,a=s??(i===void 0?null:t+(t-i));return{
from:t,to:a,count:n}})}function ea(e,t){let n=e.findIndex(({from:i,to:a})=>t>=i&&(a===null||t<a)),o=e[n];if(!o)return null;
let s=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+s)/e.length}function Zn(e,t){if(e[0]?.from===0&&t>0&&t<(e[0].to??
0))return 1;let n=e.findIndex(({to:s})=>s!==null&&t<s),o=e[n];return o?t<=o.from||o.to===null?n:n+(o.from>0?Math.log(t/o.
from)/Math.log(o.to/o.from):(t-o.from)/(o.to-o.from)):e.length}function ta(e,t){let n=e.filter(({from:l})=>l>0),[o,s]=[n[0]?.
from??0,n.at(-1)?.to??0],i=s>o*2?js(o,s,t-1,1,!0):[];if(i.length>1)return[...n.length<e.length?[{at:0,value:0}]:[],...i.
map(l=>({at:Zn(e,l)/e.length,value:l}))];let a=Math.max(1,Math.ceil(e.length/t));return e.map(({from:l},m)=>({at:m/e.length,
value:l})).filter((l,m)=>m%a===0)}function Bt(e){let t=[...e].sort((l,m)=>l.from-m.from),n=t.filter(({from:l})=>l<=0),o=t.
filter(({from:l})=>l>0),s=Math.min(...o.slice(1).map(({from:l},m)=>l/o[m].from)),i=[];o.forEach(({from:l,count:m},c)=>{let u=o[c+
1]?.from,f=u===void 0||!Number.isFinite(s)||s<=1?1:Math.max(1,Math.min(1e3,Math.round(Math.log(u/l)/Math.log(s)))),y=d=>d===
0?l:d===f&&u!==void 0?u:l*s**d,h=u===void 0&&!Number.isFinite(s);for(let d=0;d<f;d++)i.push({from:y(d),to:h?null:y(d+1),
count:d===0?m:0})});let a=o[0]?.from??null;return[...n.map(({from:l,count:m})=>({from:l,to:a,count:m})),...i]}import{$t as sx,$u as na,$v as ax}from"./shared.js";var oa="gf";var ra="ef";var sa="ff";var aa="hf";var ia="if";var la="df";var ca="kf";function an({title:e,counting:t,bins:n,markers:o=[],summary:s,onBin:i,former:a=null,actions:l,twin:m="1",height:c=160}){
let u=_(()=>na(a?.bins??[],g=>Zn(n,g)),[a?.bins,n]),f=Q(1,n.length,({column:g},C)=>i?.(n[g],C)),y=Math.max(1,...n.map(({
count:g})=>g),...u.map(g=>g.height)),h=n.reduce((g,{count:C})=>g+C,0),d=f.at===null?void 0:n[f.at.column],x=o.flatMap(({
at:g,label:C},O)=>{let M=ea(n,g);return M===null?[]:[{place:M,label:C,late:M>.8||O===0&&o.length>1&&M>.22}]});return r(W,
{title:e,summary:s,actions:l,twin:m,onKey:f.key,announced:d?`${Yn(d)}: ${k(d.count)} ${t}, ${$(d.count/Math.max(1,h))}`:
"",legend:r(te,{ranges:a?.ranges??null}),table:r(G,{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:Yn},{
key:"count",head:t,number:!0,cell:g=>k(g.count)},{key:"share",head:"share",number:!0,cell:g=>$(g.count/Math.max(1,h))}]}),
children:p("div",{class:la,children:[p("div",{class:ra,style:{"--bins":n.length,"--height":`${c}px`},children:[n.map((g,C)=>r(
"div",{class:sa,...f.mark(0,C),title:`${Yn(g)}: ${k(g.count)} ${t}, ${$(g.count/Math.max(1,h))}`,onClick:i&&(O=>i(g,O.currentTarget)),
children:r("div",{class:oa,style:{"--share":g.count/y}})},C)),u.length>0&&r(ur,{steps:u,bins:n.length,most:y}),x.map(({place:g,
label:C,late:O},M)=>r("div",{class:aa,style:{"--at":g},children:r("span",{class:ia,"data-late":O,"data-below":M>0&&eu(x[M-
1],x[M]),children:C})},C))]}),r("div",{class:"jf","aria-hidden":"true",children:ta(n,7).map(({at:g,value:C})=>r("span",{
class:ca,"data-first":g===0,style:{"--at":g},children:T(C)},g))})]})})}function eu(e,t){let o=e.late?e.place:e.place+.3;
return(t.late?t.place-.3:t.place)<o}function Yn({from:e,to:t}){return t===null?`${T(e)} and more`:`${T(e)} to ${T(t)}`}var tu=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function Jn(e){let t=Object.
entries(e).filter(([n])=>!tu.includes(n));return Object.fromEntries(t)}function Xn(e,t,n){return e.funnel?{...oe(e),aggregate:{
over:{flows:{funnel:Jn(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - step_time_${t}, 30, 'log') as length`]}}:
null}var ln="qt";var ma="pt";var ru=8;function fa({answer:e,document:t,zone:n}){let{steps:o}=e,s=V(e,n),i=e.compare?.steps,a=o.at(-1),l=t.funnel?.order!==
"any";return p("div",{class:"ot",children:[o.slice(1).map((m,c)=>r(ua,{twin:String(c+1),from:J(o[c]),to:J(m),times:m.time_from_previous,
ranges:s,former:i?.[c+1]?.time_from_previous,question:l&&c<ru?Xn(t,c+1,c+2):null},c)),o.length>2&&a&&r(ua,{twin:"whole",
from:J(o[0]),to:J(a),times:a.time_from_entry,ranges:s,former:i?.at(-1)?.time_from_entry,all:!0,question:l?Xn(t,1,o.length):
null})]})}function ua({from:e,to:t,times:n,former:o,ranges:s,question:i,twin:a,all:l=!1}){let{answer:m}=ge(i),c=m&&"colu\
mns"in m?m:null,u=_(()=>c?Bt(pa(c)):Qn(n?.histogram??[]),[c,n]),f=_(()=>c?Bt(pa(c.compare)):Qn(o?.histogram??[]),[c,o]),
y=o?.median??null,h=n?.median??null,d=n?.p90??null,x=[...h===null?[]:[{at:h,label:`median ${T(h)}`}],...d===null?[]:[{at:d,
label:`p90 ${T(d)}`}]],g=p("span",{class:ma,children:[l&&r("span",{class:ln,children:"all the way:"}),r(S,{value:e,most:40,
middle:!0})," ",r("span",{class:ln,children:"to"})," ",r(S,{value:t,most:40,middle:!0}),s&&y!==null&&p("span",{class:ln,
children:["median before ",T(y)]})]});return r(an,{title:g,twin:a,counting:"actors",bins:u,markers:x,former:s&&{bins:f,ranges:s},
summary:`Time from ${R(e)} to ${R(t)}: ${D(n?.count??0)} actors, median ${h===null?"unknown":T(h)}${y===null?"":`, ${T(y)}\
 before`}`})}function pa(e){return(e?.rows??[]).flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:
[])}var su=10,au=/^(control|baseline|base|original|default|off|a|0)$/i;function da(e){return re(e).flatMap(t=>"other"in t?[]:
[t.value]).filter(t=>t!==null)}function ha(e,t){let n=da(t).length;return le(e.funnel?.by).length===1&&n>=2&&n<=su&&!re(
t).some(o=>"other"in o)}function ya({document:e,answer:t}){let n=da(t).find(s=>au.test(String(s)));return r(B,{small:!0,
kind:"outlined",icon:"compare",onClick:()=>Me({as:"groups",document:e.funnel?.compare_groups||n===void 0?e:Ge(e,"funnel.\
compare_groups",{control:n})}),children:"Compare as experiment"})}function iu(e,t){let n=Jn(e.funnel);return{...oe(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function ga(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function ba(e,t,n){
let o=ga(e,t),s=t.step??1,i=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{lu(e,t,n)}}];return s>1&&jn(
e)&&i.push({label:`Explain drop ${s-1} › ${s}`,icon:"difference",act:()=>eo(e,s)}),i}function jn(e){return e.funnel?.order!==
"any"}function eo(e,t){H({document:iu(e,t),view:"difference",as:null},`drop ${t-1} › ${t}`)}async function lu(e,t,n){let o=ga(
e,t);try{let{only:s}=await wt(e,t);s&&o!==void 0?H({document:{...oe(s),paths:{start:o}},view:"paths",as:null},n):Se("No \
condition says who these are.")}catch(s){Se(R(gt(s).message))}}var cu="conversion rate";function to(e,t){let n=re(e),o=[],s=(a,l)=>{for(let{time:m,steps:c}of l??[]){let u=c[0]?.count??
0;o.push([m,...a===null?[]:[no(a)],u>0?c.at(-1)?.from_first??null:null])}};n.length===0&&s(null,e.trend);for(let a of n)
s(a,a.trend);let i=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...i.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...i,{name:cu,type:"float64"}],rows:o,stats:e.stats,...e.compare?{compare:to(e.compare,
t)}:{}}}function no(e){return"other"in e||Array.isArray(e.value)?pe(e):e.value}import{$ci as cn,$cj as xa}from"./main.js";import{$eB as He}from"./main.js";var mu=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function oo(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*mu.get(o);return t}import{$cd as mn}from"./main.js";import{$cp as un}from"./main.js";function uu(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(String(t)))-oo(e.query?.funnel?.window)}
function pu(e,{start:t,keys:n}){let o=re(e).find(s=>no(s)===n[0]);return{step:e.steps.length,state:"reached",entry:t,...Ee(
o??null)}}var fu=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"Month"}];
function va({answer:e,document:t,by:n,onMark:o}){let s=_(()=>to(e,n),[e,n]),i=mn(),a=e.query?.timezone??t.timezone??"UTC",
l=t.funnel?.trend;return s.rows.length===0?r(je,{}):p(F,{children:[p("div",{class:sn,children:[r("span",{class:it,children:"\
by entry"}),r(He,{label:"Length of a bucket",value:String(l??"1d"),choices:fu,onChange:m=>Xe("funnel.trend",m)})]}),r(cn,
{answer:s,document:s.query,zone:a,form:"lines",...i,end:uu(e),onPoint:(m,c)=>o(pu(e,m),`Entered ${Ye(m.start,oo(String(l??
"1d"))/1e3||28*86400,a)} and reached ${R(J(e.steps.at(-1)))}`,c),onZoom:(m,c)=>un({from:new Date(m*1e3).toISOString(),to:new Date(
c*1e3).toISOString()})})]})}function du({document:e,result:t,as:n}){let{answer:o,of:s,phase:i}=t,{onMark:a,menu:l}=Re(s,(u,f)=>s?ba(s,u,f):[]);if(!o||
!s||!hu(o))return r(Oe,{result:t});if(Rt(o.steps)===0&&i==="exact"&&n!=="groups")return r(Te,{document:s,children:"No ac\
tor of this range did the first step."});let m=le(s.funnel?.by).join(", "),c=o.query?.timezone??s.timezone??"UTC";return p(
ue,{children:[n==="trend"&&r(va,{answer:o,document:s,by:m,onMark:a}),n==="time"&&r(fa,{answer:o,document:s,zone:c}),n===
"groups"&&r(Xs,{answer:o,document:e,by:m,onMark:a}),n!=="trend"&&n!=="time"&&n!=="groups"&&r(Es,{answer:o,intervals:t.intervals,
by:m,zone:c,onMark:a,onExplain:jn(s)?u=>eo(s,u):void 0,actions:ha(s,o)&&r(ya,{document:e,answer:o})}),l]})}function hu(e){
return"steps"in e}import{$S as Lv,$T as wa,$U as Bv}from"./main.js";import{$bJ as pn}from"./main.js";import{$y as ka}from"./shared.js";import{$ce as Wv,$cf as Hv,$cg as Uv,$ch as $a}from"./main.js";var yu=6;function Ca(e){let t=(e.columns??[]).filter(({name:s,hidden:i})=>!i&&s!=="time"&&s!=="event"),n=t.filter(({filled:s,
actor:i})=>!i&&s!==void 0&&s*2>=e.events),o=[...t.filter(({actor:s})=>s),...n,...t].map(({name:s})=>s);return[...new Set(
o)].slice(0,yu).map(ne)}import{$a as Ma}from"./main.js";import{$l as Sa}from"./shared.js";var fn=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;unlisted=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
unlisted+=t.leftOut,this.behind=t.behind,this.count(t,o);let s=this.numbered(t.rows);this.paused?this.keepBack(t,s):this.
rows=[...s,...this.rows].slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.
max(2e3,this.waiting.length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(
t/1e3)-1,o=this.began===0?0:n-this.began,s=o<60?60:o<300?300:900,i=new Map(this.seconds.map(({at:l,matched:m})=>[l,m])),
a=Array.from({length:s},(l,m)=>n-s+1+m);return{times:a,values:a.map(l=>i.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.
max(this.began,n-5);return n<=o?0:this.seconds.reduce((s,{at:i,matched:a})=>i>=o&&i<n?s+a:s,0)/(n-o)}byEvent(t){let n=Math.
floor(t/1e3)-5,o=new Map;for(let s of this.seconds)if(s.at>=n)for(let[i,a]of s.events)o.set(i,(o.get(i)??0)+a);return[...this.
totals].sort((s,i)=>i[1]-s[1]).map(([s,i])=>({event:bu(s),count:i,lately:o.get(s)??0}))}count(t,n){let o=this.seconds.at(
-1);o?.at!==n&&(o={at:n,matched:0,events:new Map},this.seconds.push(o)),o.matched+=t.matched;for(let{event:s,count:i}of t.
counts){let a=gu(s);o.events.set(a,(o.events.get(a)??0)+i),this.totals.set(a,(this.totals.get(a)??0)+i)}}forget(t){let n=this.
seconds.filter(({at:o})=>o<=t-900);if(n.length!==0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[
s,i]of o){let a=(this.totals.get(s)??0)-i;a>0?this.totals.set(s,a):this.totals.delete(s)}}}numbered(t){let n=this.nextId;
return this.nextId+=t.length,t.map((o,s)=>({id:n+t.length-1-s,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.
waiting=o.slice(0,2e4),this.newCount+=t.matched,this.leftOut+=t.leftOut+o.length-this.waiting.length}};function gu(e){return e===
null?"":`=${e}`}function bu(e){return e===""?null:e.slice(1)}var xu=1e3,Oa=()=>({tape:new fn,columns:[],error:null,begun:!1,turn:0}),lt=Ma(Oa()),Ue=lt;function dn(e={}){lt.value={...lt.
value,...e,turn:lt.value.turn+1}}function Pa(e,t,n){lt.value=Oa();let o={dataset:e,columns:[...n],limit:xu,...t===void 0?
{}:{where:t}};return Sa(o,s=>{lt.value.tape.take(s,Date.now()),dn({columns:s.columns,begun:!0,error:null})},s=>dn({error:s}))}
function Ct(e){let{tape:t}=lt.value;t.paused!==e&&(e?t.pause():t.resume(),dn())}function Aa(){dn()}import{$B as iw,$C as Da}from"./shared.js";var Fa="sv";var _a="pv";var Ta="qv";var Ra="jv";var Ea="bv";var Na="av";var La="tv";var Ba="ov";var za="kv";var Ia="zu";var Pe="dv";var qa="cv";var Ka="iv";var Ga="mv";var Va="fv";var Wa="gv";var Ha="hv";var Ua="vv";var Qa="ev";var Za="lv";var Ya="uv";var Ja="nv";function Xa({document:e}){let{tape:t,columns:n}=Ue.value,[o,s]=L(null),i=De(null),a=e.timezone??"UTC",l=n.map(({name:y,type:h})=>`${y}\
 ${h}`).join(),m=_(()=>vu(n,a),[l,a]);Wt(()=>{t.paused||i.current?.querySelector("[role=grid]")?.scrollTo(0,0)},[t.paused]);
let c=y=>{y.target instanceof Element&&y.target.scrollTop>0&&Ct(!0)},u=y=>Me({open:[...er.value.filter(({kind:h})=>h!=="\
live-event"),Da(n,y)]}),f=(y,h,d)=>{Ct(!0),h.key===n[0]?.name?u(y):s({anchor:d,row:y,column:h.key})};return p(F,{children:[
r("div",{ref:i,class:za,onScrollCapture:c,children:r(G,{label:"New events",columns:m,rows:t.rows,onCell:f,onMenu:f})}),o&&
r($u,{...o,document:e,columns:n,onOpen:()=>u(o.row),onClose:()=>s(null)})]})}function vu(e,t){return e.map((n,o)=>({key:n.
name,head:r(S,{value:n.name,most:40}),number:o>1&&tr(n),...o===0?{width:"132px"}:{},cell:({cells:s})=>o===0?r(wu,{value:s[0],
zone:t}):r(ku,{value:s[o],column:n,zone:t})}))}function wu({value:e,zone:t}){let n=new Date(String(e));return Number.isNaN(
n.getTime())?r(S,{value:e}):p("span",{class:Za,title:q(n,t,"millisecond"),children:[q(n,t,"clockSecond"),p("span",{class:Pe,
children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function ku({value:e,column:t,zone:n}){return typeof e==
"number"?r("span",{title:nr(e,or(t.name),!0),children:Ke(e,t,n).text}):r(S,{shown:Ke(e,t,n),most:48,middle:!0})}function $u({
anchor:e,row:t,column:n,columns:o,document:s,onOpen:i,onClose:a}){let l=t.cells[o.findIndex(({name:u})=>u===n)],m=ht(Cu(
n),l),c=u=>()=>H({document:Ge(s,"where",dt(s.where,u))},u);return r(Gr,{anchor:e,label:"This value",head:r(S,{shown:E(m),
most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:c(m)},{label:"Exclude",icon:"minus",act:c(`not (${m})`)},
{label:"Open the event",icon:"rows",act:i},"rule",{label:"Copy value",icon:"copy",act:()=>pn(l==null?"":String(l),"The v\
alue")}]})}function Cu(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','"'):e}import{$x as ja,$y as Sw,$z as Ow,$A as Pw}from"./main.js";import{$dg as se}from"./main.js";import{$du as I,$dv as ae,$dw as ei,$dx as ti}from"./main.js";function Mu({document:e}){return r(ae,{document:e,error:so(Ue.value.error),label:"Which new events",children:r(se,{word:"\
New events where"})})}function so(e){return e?new ja({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var ao=50;function ni({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[s,i]=L(null),{times:a,values:l}=_(()=>e.perSecond(
o*1e3),[e,o]),m=_(()=>[{values:l,color:Ce("",[])}],[l]),c=s===null||l[s]===void 0?"":`${q(a[s]*1e3,n,"clockSecond")}: ${k(
l[s])}`,u=h=>{let d={ArrowRight:(s??-1)+1,ArrowLeft:(s??a.length)-1,Home:0,End:a.length-1}[h.key];return d===void 0?!1:(i(
Math.max(0,Math.min(d,a.length-1))),!0)},f=a.map((h,d)=>({at:h,value:l[d]})).reverse(),y=[{key:"second",head:"Second",cell:({
at:h})=>q(h*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:h})=>k(h)}];return r(W,{title:"Events pe\
r second",summary:`events per second, ${a.length/60} min, ${k(l.at(-1)??0)} in the last`,announced:c,onKey:u,actions:r("\
span",{class:Wa,children:c}),table:r("div",{class:Ha,children:r(G,{label:"Events per second",columns:y,rows:f})}),children:r(
xa,{times:a,series:m,zone:n,unit:"none",height:160,cursor:s,onCursor:i})})}function oi({tape:e,now:t,where:n}){let o=e.byEvent(
t),s=o[0]?.count??1;return p("section",{class:_a,"aria-label":"Events of the last 15 minutes",children:[p("div",{class:Ta,
children:[r("h2",{children:"By event"}),r("span",{class:Pe,children:"now"}),r("span",{class:Pe,children:"15 min"})]}),o.
length===0&&r("p",{class:Pe,children:"Nothing yet."}),r("ul",{children:o.slice(0,ao).map(({event:i,count:a,lately:l})=>{
let m=ht("event",i);return r("li",{children:p("button",{type:"button",class:"rv",title:`Only where ${m}`,onClick:()=>H({
document:{...Ft.value,where:dt(n,m)}},m),children:[r("span",{class:Fa,children:r(S,{value:i,most:40,middle:!0})}),r("spa\
n",{class:La,children:l>0?D(l):""}),r("span",{class:Ya,children:D(a)}),r("span",{class:Ua,"aria-hidden":"true",children:r(
"span",{style:{width:`${Math.max(1,a/s*100)}%`}})})]})},i??"")})}),o.length>ao&&p("p",{class:Pe,children:[k(o.length-ao),
" more"]})]})}function Ou({document:e}){let{value:t,error:n}=Fe(e.dataset).value,o=t?Ca(t):n?[]:null,{tape:s,turn:i}=Pu(e,o),a=()=>Ct(
!s.paused);$a([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return p("div",{class:Ia,"data-t\
urn":i,children:[r(Au,{onToggle:a,now:l}),r(Du,{}),r(ni,{tape:s,now:l,zone:e.timezone??"UTC"}),p("div",{class:Ka,children:[
p("div",{class:Ra,children:[s.paused&&r(Fu,{}),s.rows.length===0?r(_u,{dataset:e.dataset,filtered:e.where!==void 0}):r(Xa,
{document:e})]}),r(oi,{tape:s,now:l,where:e.where})]})]})}function Pu(e,t){let n=JSON.stringify(t);return Ae(()=>t?Pa(e.
dataset,e.where,t):void 0,[e.dataset,e.where,n]),Ae(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="v\
isible"&&Aa()},1e3);return()=>clearInterval(o)},[]),Ae(()=>()=>{Eo(e.dataset)},[e.dataset]),Ue.value}function Au({onToggle:e,
now:t}){let{tape:n,begun:o}=Ue.value,s=wa.value==="away";return p("div",{class:Na,children:[r(B,{kind:"outlined",icon:n.
paused?"play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),p("span",
{class:Ea,children:[r("b",{class:qa,children:D(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&p("span",{
class:Pe,title:"How long ago the newest event happened when it came here",children:[T(Math.max(0,n.behind)/1e3)," behind"]}),
p("span",{class:Pe,children:[k(n.matched)," since this page was opened"]}),p("span",{class:Pe,"data-some":n.unlisted>0,title:"\
Events that came too fast for the list, which takes 4 000 a second; they are counted, in the chart and by event",children:[
k(n.unlisted)," left out of the list"]}),r("span",{class:Qa,role:"status",children:s?"not connected":n.paused?"paused":o?
"live":"connecting"})]})}function Du(){let e=so(Ue.value.error);return e&&e.where!=="where"?r("div",{class:Va,children:r(
Zt,{error:e})}):null}function Fu(){let{tape:e}=Ue.value;return p("div",{class:Ga,children:[p("span",{children:["Paused: ",
r("b",{children:k(e.newCount)})," new, ",k(e.leftOut)," left out"]}),r(B,{small:!0,kind:"primary",onClick:()=>Ct(!1),children:"\
Show"})]})}function _u({dataset:e,filtered:t}){let n=ka(e);return p("div",{class:Ja,children:[r(yt,{icon:"live",title:"W\
aiting for new events",actions:r(B,{kind:"outlined",icon:"copy",onClick:()=>pn(n,"The line"),children:"Copy the line"}),
children:t?"Events that pass the filter show here as they come in.":"Events show here as they come in. This line sends o\
ne:"}),!t&&r("pre",{class:Ba,tabIndex:0,children:n})]})}import{$aw as b0,$ax as Le,$ay as x0}from"./main.js";function Be(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function Tu(e){return"other"in e?Be(e.depth,null,
!0):Be(e.depth,e.value,!1)}function ri(e,t){let n=[...new Set(e.nodes.map(({depth:u})=>u))].sort((u,f)=>u-f),o=n.map(u=>e.
nodes.filter(f=>f.depth===u).sort(Ru)),s=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),i=Math.max(1,...o.map(u=>u.
reduce((f,{count:y})=>f+y,0))),a=Math.max(...o.map(u=>u.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
i,m=[];o.forEach((u,f)=>{let y=0;for(let h of u){let d=Math.max(t.nodeLeast,h.count*l);m.push({key:Tu(h),depth:h.depth,value:"\
other"in h?void 0:h.value,others:"other"in h?h.nodes:0,count:h.count,starts:h.starts,ends:h.ends,x:f*s,y,height:d}),y+=d+
t.gap}});let c=Math.max(...m.map(u=>u.y+u.height),0);return{nodes:m,edges:Eu(e.edges,m,l),depths:n,width:s*n.length,height:c,
columnWidth:s}}function Ru(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function Eu(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),s=e.flatMap(c=>{let u=o.get(Be(c.depth,c.from,c.from_other===!0)),f=o.get(Be(c.depth+1,c.to,c.to_other===
!0));return u&&f?[{edge:c,from:u,to:f}]:[]}),i=new Map,a=new Map,l=(c,u,f)=>{let y=c.get(u.key)??0;return c.set(u.key,y+
f),u.y+y},m=new Map;for(let{edge:c,from:u}of[...s].sort((f,y)=>f.to.y-y.to.y))m.set(c,l(i,u,c.count*n));return[...s].sort(
(c,u)=>c.from.y-u.from.y).map(({edge:c,from:u,to:f})=>({from:u.key,to:f.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:m.get(c),toY:l(a,f,c.count*n)}))}function si(e,t,n,o=1){let s=(t+n)/2,i=Math.max(e.thickness*o,1),[a,l]=[e.
fromY,e.toY];return`M${t} ${a}C${s} ${a} ${s} ${l} ${n} ${l}V${l+i}C${s} ${l+i} ${s} ${a+i} ${t} ${a+i}Z`}function ai({answer:e}){let{compare:t}=e,n=a=>`${Be(a.depth,a.from,a.from_other===!0)} ${Be(a.depth+1,a.to,a.to_other===
!0)}`,o=new Map((t?.edges??[]).map(a=>[n(a),a.count/Math.max(1,t.count)])),s=a=>o.get(n(a))??0,i=(a,l)=>l?r(S,{shown:ve}):
r(S,{value:a,most:64,middle:!0});return r(G,{label:"What follows what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,
cell:({depth:a})=>String(a)},{key:"from",head:"from",cell:a=>i(a.from,a.from_other)},{key:"to",head:"to",cell:a=>i(a.to,
a.to_other)},{key:"count",head:"paths",number:!0,cell:({count:a})=>k(a)},{key:"share",head:"of all",number:!0,cell:({count:a})=>$(
a/Math.max(1,e.count))},...t?[{key:"before",head:"of all before",number:!0,cell:a=>$(s(a))},{key:"change",head:"change",
number:!0,cell:a=>N(a.count/Math.max(1,e.count),s(a))}]:[],{key:"median",head:"median time",number:!0,cell:({time:a})=>a.
median===null?"–":T(a.median)}]})}function ze({from:e,to:t}){return JSON.stringify([e,t])}function li(e,t){let n=e.nodes.find(m=>m.key===t),o=n?void 0:e.edges.
find(m=>ze(m)===t);if(!n&&!o)return null;let s=n?.count??o.count,[i,a]=n?[t,t]:[o.from,o.to],l={nodes:new Map([[i,s],[a,
s]]),edges:new Map(o?[[o,s]]:[]),sure:new Set([i,a,...o?[o]:[]])};return ii(e,l,a,"from","to"),ii(e,l,i,"to","from"),l}function ii({
nodes:e,edges:t},n,o,s,i){let a=new Map(e.map(c=>[c.key,c])),l=c=>(a.get(c[s])?.depth??0)*(s==="from"?1:-1),m=new Map([[
o,n.nodes.get(o)]]);for(let c of t.toSorted((u,f)=>l(u)-l(f))){let[u,f]=[m.get(c[s]),a.get(c[s])?.count??0];if(u===void 0||
f===0)continue;let y=c.count*u/f;m.set(c[i],(m.get(c[i])??0)+y),n.edges.set(c,y),n.nodes.set(c[i],m.get(c[i])),c[s]===o&&
u===f&&n.sure.add(c).add(c[i])}}function nt(e){return e.others>0?`(other ${D(e.others)})`:E(e.value).text}function io(e){return e===0?"start":e<0?`−${-e}`:
`+${e}`}function lo(e){return e?`; ${$(e.now)} of all in ${e.ranges.now}, ${$(e.share)} in ${e.ranges.before}`:""}function zt(e,t){
return[t.from,t.to].map(n=>e.nodes.find(o=>o.key===n)).map(n=>n?nt(n):"").join(" › ")}function ci(e,t,n,o){let s=c=>`${k(
c)}, ${$(c/Math.max(1,n))} of all`,i=e.nodes.find(c=>c.key===t);if(i){let c=i.ends===0?"":`, ${$(i.ends/Math.max(1,i.count))}\
 end here`;return`${io(i.depth)} ${nt(i)}: ${s(i.count)}${c}${lo(o(i))}`}let a=e.edges.find(c=>ze(c)===t);if(!a)return"";
let l=e.nodes.find(c=>c.key===a.from),m=l&&l.count>0?`, ${$(a.count/l.count)} of ${nt(l)}`:"";return`${zt(e,a)}: ${s(a.count)}${m}${a.
median===null?"":`, half of them within ${T(a.median)}`}`}var mi="ad";var ui="qc";var pi="sc";var fi="xc";var di="yc";var hi="mc";var yi="oc";var gi="zc";var bi="rc";var xi="tc";var vi="uc";var wi="nc";var ki="wc";var $i="pc";var Ie=8,mo=6.6;function Ci({node:e,count:t,before:n,width:o,mark:s,isAt:i,lit:a,sure:l,all:m,onPoint:c,onChoose:u}){let f=nt(
e),y=a!==void 0&&a>0?`${l?"":"~ "}${D(l?a:Math.round(a))}, ${$(a/Math.max(1,m))}`:`${t}${n?`  ${N(n.now,n.share)}`:""}`,
h=Math.max(4,Math.floor((o-20)/mo)-y.length-1),d=e.count===0?0:e.ends/e.count,x=a===void 0||e.count===0?1:a/e.count;return p(
"g",{class:vi,"data-dim":a===0,"data-other":e.others>0,onPointerEnter:c,onClick:g=>u(g.currentTarget.firstElementChild),
children:[r("rect",{x:e.x,y:e.y,width:Ie,height:e.height,rx:2,class:"vc","data-pale":x<1,...s,"data-cursor":i}),x>0&&x<1&&
r("rect",{x:e.x,y:e.y,width:Ie,height:Math.max(1,e.height*x),rx:2,class:ki}),d>0&&x===1&&r("rect",{x:e.x,y:e.y+e.height*
(1-d),width:Ie,height:e.height*d,rx:2,class:fi}),r("rect",{x:e.x+Ie,y:e.y,width:o-16,height:20,class:di}),p("text",{x:e.
x+Ie+6,y:e.y+14,class:gi,children:[r("tspan",{"data-word":e.others>0,children:Ht(f,h)}),r("tspan",{dx:6,class:mi,children:y})]}),
r("title",{children:`${f}: ${k(e.count)}${e.ends>0?`, ${k(e.ends)} end here`:""}${e.starts>0?`, ${k(e.starts)} begin her\
e`:""}${lo(n)}`})]})}function Mi({flow:e,light:t,onPoint:n,onChoose:o}){let s=new Map(e.nodes.map(({key:i,x:a})=>[i,a]));return r(F,{children:e.
edges.map(i=>{let a=s.get(i.from),l=t?.edges.get(i)??0,m=(c=1)=>si(i,a+Ie,a+e.columnWidth,c);return p("g",{class:bi,onPointerEnter:()=>n(
ze(i)),onClick:c=>o(i,new DOMRect(c.clientX,c.clientY,1,1)),children:[r("path",{d:m(),class:pi,"data-dim":t!==null}),l>0&&
r("path",{d:m(i.count===0?1:l/i.count),class:xi}),r("title",{children:`${zt(e,i)}: ${k(i.count)}${i.median===null?"":`, \
median ${T(i.median)}`}`})]},ze(i))})})}function Si({answer:e,zone:t,actions:n,onMark:o}){let{host:s,width:i}=ut(),a=Le(e),l=_(()=>ri(e,{width:Math.max(i,1),height:460,
bar:Ie,columnLeast:zu(e),nodeLeast:20,gap:8}),[e,i]),m=_(()=>l.depths.map(w=>l.nodes.filter(b=>b.depth===w)),[l]),c=V(e,
t),u=_(()=>Iu(e),[e]),f=w=>c&&u?{share:u.get(w.key)??0,now:w.count/Math.max(1,e.count),ranges:c}:null,[y,h]=L(null),d=(w,b)=>o(
{depth:w.depth,node:uo(w)},nt(w),b),x=(w,b)=>o(Bu(l,w),zt(l,w),b),g=Lu(l,m,d,x),C=y??g.link??g.node?.key??null,O=_(()=>C===
null?null:li(l,C),[l,C]),M=w=>(w.key.startsWith("Arrow")&&h(null),g.key(w)),v=C===null?"":ci(l,C,e.count,f);return p(W,{
scrolls:!0,title:p(F,{children:[we(e.count,Y(a,["count"]))," ",e.count===1?"path":"paths"," ",e.compare&&c&&r(ee,{text:_e(
e.count,e.compare.count),title:`${k(e.compare.count)} in ${c.before}`})]}),summary:qu(e,l),onKey:M,announced:g.node?v:"",
actions:p(F,{children:[p("span",{class:yi,children:[r("span",{class:$i}),"path ends"]}),n]}),table:r(ai,{answer:e}),legend:r(
te,{ranges:c,kind:"words"}),children:[r("p",{class:wi,"aria-hidden":"true",children:v===""?"Point at a name or a band to\
 see the paths through it.":v}),r("div",{ref:s,class:hi,children:i>0&&p("svg",{width:l.width,height:l.height+32,onPointerLeave:()=>h(
null),"aria-hidden":"true",children:[l.depths.map((w,b)=>r("text",{x:b*l.columnWidth,y:14,class:ui,children:io(w)},w)),p(
"g",{transform:"translate(0 28)",children:[r(Mi,{flow:l,light:O,onPoint:h,onChoose:x}),m.map((w,b)=>w.map((A,P)=>r(Ci,{node:A,
count:X(D(A.count),a),before:f(A),width:l.columnWidth-Ie,mark:g.mark(P,b),isAt:g.node===A,lit:O?O.nodes.get(A.key)??0:void 0,
sure:O?.sure.has(A.key)??!1,all:e.count,onPoint:()=>h(A.key),onChoose:K=>d(A,K)},A.key)))]})]})})]})}function Lu(e,t,n,o){
let[s,i]=L(null),a=Math.max(0,...t.map(d=>d.length)),l=e.edges.find(d=>ze(d)===s),m=Q(a,t.length,({row:d,column:x},g)=>{
let C=t[x][d];l?o(l,g.getBoundingClientRect()):C&&n(C,g)}),c=m.at?t[m.at.column]?.[Math.min(m.at.row,t[m.at.column].length-
1)]:void 0,u=c?t[m.at.column].indexOf(c):-1;Ae(()=>{m.at&&u>=0&&u!==m.at.row&&m.set({...m.at,row:u})},[m.at?.row,u]);let f=d=>{
let x=e.edges.filter(({from:C})=>C===c?.key).sort((C,O)=>C.fromY-O.fromY);if(x.length===0)return!1;let g=x.findIndex(C=>ze(
C)===s);return i(ze(x[g<0?d>0?0:x.length-1:Math.max(0,Math.min(g+d,x.length-1))])),!0},y=()=>{let d=t.findIndex(x=>x.some(
({key:g})=>g===l?.to));return d<0?!1:(m.set({row:t[d].findIndex(({key:x})=>x===l.to),column:d}),i(null),!0)};return{node:c,
link:l?s:null,key:d=>d.shiftKey&&c&&(d.key==="ArrowDown"||d.key==="ArrowUp")?f(d.key==="ArrowDown"?1:-1):d.shiftKey&&l&&
d.key==="ArrowRight"?y():(d.key.startsWith("Arrow")&&i(null),m.key(d)),mark:m.mark}}function uo(e){return e.others>0?{other:!0}:
{value:e.value}}function Bu(e,t){let[n,o]=[t.from,t.to].map(s=>e.nodes.find(i=>i.key===s));return{depth:n.depth,from:uo(
n),to:uo(o)}}function zu(e){let t=e.nodes.reduce((n,o)=>"other"in o?n:Math.max(n,E(o.value).text.length),0);return Math.
max(164,Math.min(268,(t+(e.compare?14:7))*mo+24))}function Iu({compare:e}){return e?new Map(e.nodes.map(t=>["other"in t?
Be(t.depth,null,!0):Be(t.depth,t.value,!1),t.count/Math.max(1,e.count)])):null}function qu(e,t){let n=t.nodes.find(({depth:s})=>s===
1),o=n?`, most often followed by ${nt(n)} (${$(n.count/Math.max(1,e.count))})`:"";return`${D(e.count)} paths over ${t.depths.
length} depths${o}; ${Ut.other} stands for rare ones`}var Oi="hg";var Pi="fg";var Ai="mg";var po="lg";var Di="gg";var Fi="ig";var _i="ng";var Ti="jg";function hn(e){return"other"in e?"other":JSON.stringify([e.depth,e.nodes])}function Vu({compare:e}){return new Map((e?.top_paths??
[]).map(t=>[hn(t),t.count/Math.max(1,e.count)]))}function Wu(e,t,n,o){let s=n.get(hn(e));return s===void 0?{text:" –",
title:`not among the most frequent in ${o.before}`}:{text:` ${N(e.count/Math.max(1,t.count),s)}`,title:`${$(s)} in ${o.before}`}}
function Ei({answer:e,zone:t,cannot:n,onFunnel:o}){let s=e.top_paths,i=V(e,t),a=Vu(e),l=Le(e),m=Q(s.length,1,({row:f})=>{
let y=s[f];y&&!("other"in y)&&n(y)===null&&o(y)}),c=m.at?s[m.at.row]:void 0,u=Math.max(1,...s.map(f=>"other"in f?0:f.count));
return r(W,{scrolls:!0,title:`${X(D(e.count),l)} ${e.count===1?"path":"paths"}`,summary:`Whole paths: ${s.slice(0,3).map(
f=>Ri(f,e.count)).join("; ")}`,announced:c?Ri(c,e.count):"",onKey:m.key,table:r(Hu,{answer:e}),legend:r(te,{ranges:i}),children:r(
"ol",{class:Pi,children:s.map((f,y)=>p("li",{class:Di,...m.mark(y,0),children:[r("span",{class:Oi,title:k(f.count),children:X(
D(f.count),l)}),p("span",{class:Fi,children:[$(f.count/Math.max(1,e.count)),i&&r(ee,{...Wu(f,e,a,i)})]}),p("span",{class:Ti,
children:[r("span",{class:"kg","data-other":"other"in f,style:{"--share":Math.min(1,f.count/u)}}),a.has(hn(f))&&r(me,{upright:!0,
at:a.get(hn(f))*e.count/u})]}),"other"in f?p("span",{class:po,children:[r(S,{shown:ve})," ",k(f.paths)," other paths"]}):
p(F,{children:[r("span",{class:po,children:f.nodes.map((h,d)=>p("span",{class:Ai,children:[d>0&&r("span",{class:_i,"aria\
-hidden":"true",children:"›"}),r(S,{value:h,most:32,middle:!0})]},d))}),r(B,{small:!0,kind:"quiet",icon:"funnel",stop:!1,
disabled:n(f)!==null,onClick:()=>o(f),children:"Funnel from this"})]})]},y))})})}function Hu({answer:e}){return r(G,{label:"\
Paths",rows:e.top_paths,columns:[{key:"count",head:"paths",number:!0,cell:({count:t})=>k(t)},{key:"share",head:"of all",
number:!0,cell:({count:t})=>$(t/Math.max(1,e.count))},{key:"path",head:"path",cell:t=>r("bdi",{children:Ni(t)})}]})}function Ni(e){
return"other"in e?`${ve.text} ${e.paths}`:e.nodes.map(t=>E(t).text).join(" › ")}function Ri(e,t){return`${Ni(e)}: ${k(
e.count)}, ${$(e.count/Math.max(1,t))}`}function fo(e){return e.paths?.node??"event"}function It(e,t){let n=fo(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?qe(t):String(t)}`}function yn(e,t){return{...e,paths:{...e.paths,...t}}}
function Li(e,t){let{end:n,end_at:o,before:s,...i}=e.paths??{};return{...e,paths:{...i,start:It(e,t),after:i.after||5}}}
function Bi(e,t){let{start:n,after:o,before:s,...i}=e.paths??{};return{...e,paths:{...i,end:It(e,t),before:s||o||5}}}function zi(e,t){
let n=e.paths?.exclude,o=It(e,t);return yn(e,{exclude:n===void 0?o:`${n} or ${o}`})}function Ii(e,t,n){let o=fo(e);return yn(
e,{node:`if(${It(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function qi(e,t,n){
return yn(e,{node:`if(${It(e,t)}, ${qe(n)}, string(${fo(e)}))`})}function Ki(e,t){let{start:n,end:o,before:s,after:i}=e.
paths??{},a=n===void 0&&o!==void 0,m=Math.max(1,Math.min(20,(a?s??5:i??5)+t));return yn(e,a?{before:m}:{after:m})}var Uu={from:"0001-01-01T00:00:00Z",to:"9999-12-31T00:00:00Z"},Qu="3650d";function Zu({start:e,end:t,before:n,after:o}){
let s=e===void 0&&t!==void 0;return{before:n??(s?5:0),after:o??(s?0:5)}}function Gi({nodes:e}){return e.some(t=>typeof t==
"object"&&t!==null)?"Nodes that are lists are no steps of a funnel.":null}function Vi(e,t,n){let o=e.paths??{},s={...o.session??
{gap:o.gap??"30m"},...o.per===void 0?{}:{per:o.per}},{per:i,...a}=s,{to:l,compare:m,...c}=oe(e),u=Xu(e,t,n,f=>({session:f,
sessions:s}));return{...c,define:{...c.define,...u},funnel:{...o.per===void 0?{}:{per:o.per},window:Qu,session:a,steps:n.
nodes.map((f,y)=>({name:f==null?"(null)":String(f),where:`${Yu(o,f)} and stop_${y+1}`}))}}}function ho(e){let t=e.node??
"event";return/^[A-Za-z_][\w.]*$/.test(t)?t:`(${t})`}function Wi(e){return typeof e=="string"?qe(e):String(e)}function Yu(e,t){
return`${ho(e)} = ${Wi(t)}`}function Ju(e){let{where:t,paths:n={}}=e;return[`${ho(n)} is not null`,...n.exclude===void 0?
[]:[`not coalesce(${n.exclude}, false)`],...t===void 0?[]:[`(${t})`]].join(" and ")}function Xu(e,t,{depth:n,nodes:o},s){
let i=e.paths??{},{start:a,end:l,end_at:m}=i,c=Ju(e),u=-n,f=o.length-1-u,y=w=>w===0?"path_time":w>0?`path_time_${w}`:`pa\
th_time_before_${-w}`,h=w=>i.collapse_repeats===!1?"":` and ${ho(i)} <> ${Wi(o[u+w])}`,d={},x=a??l,g=a===void 0&&m==="la\
st"?"max":"min";d.path_time=s(`${g}(time) filter (where ${c}${x===void 0?"":` and (${x})`})`);for(let w=1;w<=f+1;w++)d[y(
w)]=s(`min(time) filter (where ${c} and time > ${y(w-1)}${h(w-1)})`);for(let w=-1;w>=n-1;w--)d[y(w)]=s(`max(time) filter\
 (where ${c} and time < ${y(w+1)}${h(w+1)})`);let C=a!==void 0&&l!==void 0;C&&(d.path_end=s(`${m==="last"?"max":"min"}(t\
ime) filter (where ${c} and (${l}) and time > path_time)`));let O=["path_time is not null",...C?["path_end is not null"]:
[],...ju(e,t,d,s)],M=ep(i,O,d),v=tp(i,{before:u,last:f,both:C},y);return o.forEach((w,b)=>{d[`stop_${b+1}`]=[`time = ${y(
b-u)}`,...M,...b===o.length-1?v:[]].join(" and ")}),d}function ju(e,t,n,o){return e.from===void 0&&e.to===void 0?[]:(n.path_session=
o("min(time)"),[...e.from===void 0?[]:[`path_session >= '${t.from}'`],...e.to===void 0?[]:[`path_session < '${t.to}'`]])}
function ep(e,t,n){return e.count==="transitions"?t:(n.path_first={actor:`min(path_time) filter (where ${t.join(" and ")}\
)`,...e.per===void 0?{}:{per:e.per},...Uu},["path_time = path_first"])}function tp(e,{before:t,last:n,both:o},s){let i=Zu(
e),a=s(n+1),l=n>=i.after?[]:o?[`(${a} is null or path_end < ${a})`]:[`${a} is null`];return[...o?[`path_end >= ${s(n)}`]:
[],...l,...t<i.before?[`${s(-t-1)} is null`]:[]]}import{$en as yo}from"./main.js";var Hi="zw";var Ui="yw";function Zi({document:e,change:t,onClose:n}){let s=(Fe(e.dataset).value.value?.columns??[]).filter(({type:l,actor:m})=>l!==
"timestamp"&&!m).map(({name:l})=>l),i=De(!1),a=(l,m)=>{i.current||(i.current=!0,n(),H({document:l},`${m}: ${t.label}`))};
return t.kind==="merge"?r(yo,{title:"Merge under a name",onClose:n,children:r(on,{label:"Nodes of one name are one node",
value:"",placeholder:"the name of another node, or a new one",autofocus:!0,onCommit:l=>{l.trim()!==""&&a(qi(e,t.value,l.
trim()),"merge")}})}):r(yo,{title:"Expand by a property",onClose:n,children:r("ul",{class:Hi,children:s.map(l=>r("li",{children:r(
B,{kind:"plain",class:"ax",onClick:()=>a(Ii(e,t.value,ne(l)),"expand"),children:r(S,{value:l})})},l))})})}function op({document:e,result:t,as:n}){let{answer:o,of:s,phase:i}=t,[a,l]=L(null),{onMark:m,menu:c}=Re(s,(f,y)=>!s||!f.
node||!("value"in f.node)?[]:ap(s,f.node.value,y,h=>l({kind:h,value:f.node.value,label:y})));if(!o||!s||!ip(o))return r(
Oe,{result:t});if(o.count===0&&i==="exact")return r(Te,{document:s,children:"No session of this range has such a path."});
let u=o.query?.timezone??s.timezone??"UTC";return n==="list"?r(ue,{children:r(Ei,{answer:o,zone:u,cannot:Gi,onFunnel:f=>sp(
s,o.query??s,f)})}):p(ue,{children:[r(Si,{answer:o,zone:u,onMark:m,actions:r(rp,{document:e})}),c,a&&r(Zi,{document:s,change:a,
onClose:()=>l(null)})]})}function rp({document:e}){let t=n=>Me({document:Ki(e,n)});return p("span",{class:Ui,children:[r(
B,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),r("span",{children:"steps"}),r(B,{small:!0,
kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function sp(e,t,n){H({document:Vi(e,t,n),view:"fun\
nel",as:null},"funnel of a path"),e.where!==void 0&&Se("Where the filter leaves out events in the middle of a session, t\
he count may differ a little.")}function ap(e,t,n,o){let s=(i,a,l)=>({label:i,icon:a,act:()=>H({document:l(e,t)},`${i.toLowerCase()}\
: ${n}`)});return[s("Start here","right",Li),s("End here","left",Bi),s("Hide","minus",zi),{label:"Expand by property…",
icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merge")}]}function ip(e){return"top_paths"in
e}function Yi(e){return Ji([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function Ji(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return Xi((e.find(o=>o*n>=t*(1-1e-9))??10)*n)}function gn(e,t,n){let o=Ji([1,2,2.5,5,10],Math.
max(t-e,1e-12)/Math.max(1,n)),s=Math.ceil(e/o-1e-9),i=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,i-s)+1},
(a,l)=>Xi((s+l)*o))}function Xi(e){return Number(e.toPrecision(12))}var ji="zh";var el="yh";var tl="di";var nl="bi";var go="fi";var ol="th";var rl="ei";var sl="vh";var al="wh";var il="ci";var ll="xh";var bo="gi";var cl="ai";function xn({title:e,summary:t,parts:n,bars:o,over:s,ranges:i=null,intervals:a,actions:l,onPart:m}){let c=v=>X(D(v),a),u=Q(
n.length,o.length,({row:v,column:w},b)=>m(w,v,b)),f=o.flatMap(({values:v,former:w})=>[v,...w?[w.values]:[]]).map(v=>({up:bn(
v,1),down:bn(v,-1)})),y=Math.max(0,...f.map(({up:v})=>v)),h=Math.min(0,...f.map(({down:v})=>v)),d=Math.max(y-h,1e-12),x=Math.
max(1,Math.ceil(o.length/12)),g=u.at,C=g?o[g.column]:void 0,O=(v,w)=>`${v.label}, ${n[w].label}: ${a===null?k(Math.abs(v.
values[w]??0)):c(Math.abs(v.values[w]??0))}${v.unfinished?", not over":""}${mp(v,w)}`;return r(W,{title:e,summary:t,announced:C&&
g?O(C,g.row):"",onKey:u.key,actions:l,table:r(G,{label:s,rows:o,columns:[{key:"over",head:s,cell:({label:v,unfinished:w})=>`${v}${w?
" (not over)":""}`},...n.map((v,w)=>({key:v.key,head:v.label,number:!0,cell:({values:b})=>c(b[w]??0)})),...i===null?[]:n.
map((v,w)=>({key:`${v.key} before`,head:`${v.label} before`,number:!0,cell:({former:b})=>b?c(b.values[w]??0):"–"}))]}),
legend:p(F,{children:[n.length>1&&p("ul",{class:rl,children:[n.map(v=>p("li",{class:go,children:[r("span",{class:bo,style:{
"--color":`var(${v.color})`}}),v.label]},v.key)),o.some(({unfinished:v})=>v)&&p("li",{class:go,children:[r("span",{class:bo,
"data-unfinished":"true"}),"not over"]})]}),r(te,{ranges:i,kind:"former"})]}),children:p("div",{class:ol,children:[r("di\
v",{class:"uh","aria-hidden":"true",children:gn(h,y,7).map(v=>r("span",{class:sl,style:{"--at":(y-v)/d},children:r("span",
{class:al,children:D(Math.abs(v))})},v))}),r("div",{class:ll,children:r("div",{class:el,style:{"--bars":o.length},children:o.
map((v,w)=>p("div",{class:ji,children:[p("div",{class:cl,style:{"--share":y/d},children:[n.map((b,A)=>(v.values[A]??0)>0&&
M(v,b,A,w,y)).reverse(),v.former&&y>0&&r(me,{at:bn(v.former.values,1)/y})]}),p("div",{class:nl,style:{"--share":-h/d},children:[
n.map((b,A)=>(v.values[A]??0)<0&&M(v,b,A,w,-h)),v.former&&h<0&&r(me,{at:1-bn(v.former.values,-1)/h,color:"var(--series-2\
)"})]}),w%x===0&&r("span",{class:tl,children:v.short})]},w))})})]})});function M(v,w,b,A,P){return r("div",{class:il,"da\
ta-unfinished":v.unfinished,title:O(v,b),...u.mark(b,A),style:{"--share":Math.abs(v.values[b]??0)/P,"--color":`var(${w.color}\
)`},onClick:K=>m(A,b,K.currentTarget)},w.key)}}function mp({values:e,former:t},n){if(!t)return"";let[o,s]=[Math.abs(e[n]??
0),Math.abs(t.values[n]??0)];return`; ${k(s)} ${t.label} (${_e(o,s)})`}function bn(e,t){return e.reduce((n,o)=>o*t>0?n+o:
n,0)}var xo=["returning","resurrecting","new","dormant"],ml=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],up=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function ul({answer:e,
zone:t,onMark:n}){let o=Le(e),s=e.query?.lifecycle?.period??"day",i=up.get(s)??86400,a=e.periods.map((c,u)=>({former:pp(
e.compare?.periods[u],i,t),label:Ye(c.start,i,t),short:i<86400?q(c.start,t,"clock"):i>20*86400?q(c.start,t,"month"):q(c.
start,t,"dayShort"),values:xo.map(f=>c[f]),unfinished:!c.complete})),l=e.periods.findLast(({complete:c})=>c)??e.periods.
at(-1),m=l?`, in the last finished one ${D(l.new)} new, ${D(l.returning)} returning, ${D(l.resurrecting)} back again, ${D(
-l.dormant)} gone`:"";return r(xn,{title:`Active by ${s}: above the line who is here, below who is gone`,over:s,ranges:V(
e,t),parts:ml,bars:a,intervals:o,summary:`Lifecycle over ${a.length} periods${m}`,onPart:(c,u,f)=>n({period:e.periods[c].
start,state:xo[u]},`${ml[u].label}, ${a[c].label}`,f)})}function pp(e,t,n){return e&&{label:`in ${Ye(e.start,t,n)}`,values:xo.
map(o=>e[o])}}import{$aH as pl}from"./main.js";var fl="oa";var vo="pa";var dl="la";var hl="na";var yl="ma";var gl="ra";var bl="sa";var wo=280,Qe={top:12,right:24,bottom:28,left:56},ko=4;function vl({title:e,summary:t,curves:n,names:o,period:s,text:i=$,
table:a,ranges:l=null,onPoint:m}){let{host:c,width:u}=ut(),[f,y]=L(()=>hp(n)),h=n.filter(({key:P})=>!f.has(P)),d=Q(h.length,
o.length,({row:P,column:K},Z)=>m(n.indexOf(h[P]),K,Z)),x=Yi(Math.max(0,...h.flatMap(({points:P,former:K=[]})=>[...K.map(
Z=>Z??0),...P.map(Z=>(h.length<=ko?Z?.high:Z?.value)??0)]))),g=Math.max(1,u-Qe.left-Qe.right),C=P=>Qe.left+(o.length<2?g/
2:P/(o.length-1)*g),O=P=>Qe.top+(1-P/x)*(wo-Qe.top-Qe.bottom),M=d.at,v=M?h[M.row]:void 0,w=M&&v?v.points[M.column]??null:
null,b=M&&v?`${v.name}, ${s} ${o[M.column]}: ${w?`${i(w.value)}, between ${i(w.low)} and ${i(w.high)}`:"not over"}${yp(w,
v.former?.[M.column],l,i)}`:"",A=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(g/48))));return r(W,{title:e,summary:t,
announced:b,onKey:d.key,table:a,actions:b&&r("span",{class:bl,"aria-hidden":"true",children:b}),legend:p(F,{children:[r(
te,{ranges:l,kind:"former"}),n.length>1&&r(pl,{rows:n.map(({key:P,keys:K,color:Z,points:ie})=>({key:P,keys:K,color:Z??0,
last:ie.findLast(mt=>mt!==null)?.value??null,total:0})),all:n.length,hidden:f,onHidden:y,text:i})]}),children:r("div",{ref:c,
class:dl,children:u>0&&p("svg",{width:u,height:wo,"aria-hidden":"true",children:[gn(0,x,5).map(P=>p("g",{children:[r("li\
ne",{x1:Qe.left,x2:u-Qe.right,y1:O(P),y2:O(P),class:yl}),r("text",{x:Qe.left-8,y:O(P)+4,class:hl,children:i(P)})]},P)),o.
map((P,K)=>K%A===0&&r("text",{x:C(K),y:wo-8,class:fl,children:P},P)),h.length<=ko&&h.map(({key:P,points:K,color:Z})=>r("\
path",{d:gp(K,C,O),class:"qa",style:{fill:vn(Z)}},P)),h.map(({key:P,former:K=[],color:Z})=>r("path",{"data-former":"true",
d:xl(K,C,O),class:vo,"stroke-dasharray":"2 4",style:{stroke:vn(Z)}},`${P} before`)),h.map(({key:P,points:K,color:Z})=>r(
"path",{d:xl(K.map(ie=>ie?.value??null),C,O),class:vo,"stroke-dasharray":Z===null?void 0:zo(Z).join(" "),style:{stroke:vn(
Z)}},P)),h.map((P,K)=>P.points.map((Z,ie)=>Z&&r("circle",{cx:C(ie),cy:O(Z.value),r:M?.row===K&&M.column===ie?5:3,class:gl,
style:{fill:vn(P.color)},...d.mark(K,ie),onPointerEnter:()=>d.set({row:K,column:ie}),onClick:mt=>m(n.indexOf(P),ie,mt.currentTarget)},
`${P.key} ${ie}`)))]})})})}function hp(e){let t=e.filter(n=>n.few).map(({key:n})=>n);return new Set(e.length>ko&&t.length<
e.length?t:[])}function vn(e){return e===null?"var(--other)":`var(${Je(e)})`}function xl(e,t,n){return e.map((o,s)=>o===
null?"":`${(e[s-1]??null)===null?"M":"L"}${t(s)} ${n(o)}`).join("")}function yp(e,t,n,o){return!n||t===null||t===void 0?
"":`; ${o(t)} in ${n.before}${e?` (${N(e.value,t)})`:""}`}function gp(e,t,n){let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);
if(o.length<2)return"";let s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),i=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).
reverse();return`M${[...s,...i].join("L")}Z`}function wl(e,t,n,o,s){let i=l=>s===null?null:st(s,l)??{},a={kind:"total",group:e,start:"",size:t.cohorts.reduce((l,{size:m})=>l+
m,0),shift:0,cells:t.total.map(({count:l,size:m,share:c,value:u},f)=>{let y=n?.total[f];return{count:l,size:m,share:c,value:kl(
u),complete:m>0,intervals:i(["total",f]),before:y&&y.size>0?{start:"",count:y.count,size:y.size,share:y.share}:null}})};
return o?[a,...t.cohorts.map(({start:l,size:m,periods:c},u)=>{let f=n?.cohorts[u];return{kind:"cohort",group:e,start:l,size:m,
shift:0,cells:c.map(({count:y,share:h,value:d,complete:x},g)=>{let C=f&&f.size>0&&f.periods[g]?.complete?f.periods[g]:void 0;
return{count:y,size:m,share:h,value:kl(d),complete:x,intervals:i(["cohorts",u,"periods",g]),before:f&&C?{start:f.start,count:C.
count,size:f.size,share:C.share}:null}})}})]:[a]}function Cl(e){let t=[...new Set(e.filter(({kind:o})=>o==="cohort").map(
({start:o})=>o))].sort((o,s)=>Date.parse(o)-Date.parse(s)),n=Math.max(0,...e.map(({cells:o})=>o.length))+Math.max(0,t.length-
1);return e.map(o=>{if(o.kind==="cohort"){let i=t.indexOf(o.start);return{...o,shift:i,cells:Array.from({length:n},(a,l)=>o.
cells[l-i]??null)}}let s=e.filter(({kind:i,group:a})=>i==="cohort"&&a===o.group);return{...o,cells:Array.from({length:n},
(i,a)=>bp(s,t,a))}})}function bp(e,t,n){let o=e.map(({start:a,cells:l})=>({period:n-t.indexOf(a),cells:l})).flatMap(({period:a,
cells:l})=>a>0&&l[a]?[l[a]]:[]);if(o.length===0||o.some(({complete:a})=>!a))return null;let[s,i]=[o.reduce((a,l)=>a+l.count,
0),o.reduce((a,l)=>a+l.size,0)];return{count:s,size:i,share:i===0?0:s/i,value:null,complete:i>0,intervals:o.some(({intervals:a})=>a!==
null)?{}:null,before:null}}function kl(e){return typeof e=="number"?e:null}function wn(e,t,n=null){let o=new Map((e.compare?.
groups??[]).map(i=>[Mt(i),i])),s=(e.groups??[]).flatMap((i,a)=>wl(i,i,o.get(Mt(i)),t(a),n===null?null:st(n,["groups",a])??
{}));return[...wl(null,e,e.compare,t(-1),n),...s]}function qt(e,t){return t==="change"?e.before&&e.complete?e.share-e.before.
share:null:t==="share"?e.share:t==="count"?e.count:e.value}function $o(e,t){let n=t==="count"&&e.some(({kind:s})=>s==="c\
ohort")?e.filter(({kind:s})=>s==="cohort"):e,o=0;for(let{cells:s,shift:i}of n)s.forEach((a,l)=>{a&&l>i&&a.complete&&(o=Math.
max(o,Math.abs(qt(a,t)??0)))});return o}var $l=9;function Ml(e,t){return e===null||e<=0||t<=0?0:Math.min($l,Math.max(1,Math.
ceil(e/t*$l)))}function Sl(e,t){return{fromRow:Math.min(e.row,t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,
t.column),toColumn:Math.max(e.column,t.column)}}function Ol(e,t){let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.
slice(t.fromRow,t.toRow+1))if(o.kind!=="total")for(let s of o.cells.slice(t.fromColumn,t.toColumn+1))s!==null&&(n.cells++,
s.complete?(n.count+=s.count,n.size+=s.size):n.unfinished++);return n}function Pl(e,t){if(t<=0)return null;let n=1.959964,
o=e/t,s=1+n*n/t,i=(o+n*n/(2*t))/s,a=n*Math.sqrt(o*(1-o)/t+n*n/(4*t*t))/s;return[Math.max(0,i-a),Math.min(1,i+a)]}function Kt(e){
let t=e.query?.retention?.brackets,n=e.total.length;return t?["0",...t.map(s=>Array.isArray(s)?s.join("–"):String(s))].
slice(0,n):Array.from({length:n},(s,i)=>String(i))}function Mt(e){return JSON.stringify("other"in e?{other:!0}:e.value)}function kn({rows:e,names:t,rowName:n}){let o=_(()=>[{key:"cohort",head:"cohort",cell:s=>r("bdi",{children:R(n(s))})},{key:"\
size",head:"size",number:!0,cell:s=>k(s.size)},...t.map((s,i)=>({key:`period ${s}`,head:s,number:!0,cell:({cells:a})=>{let l=a[i];
return!l||l.size===0?"–":`${k(l.count)} (${$(l.share)})${l.complete?"":" not over"}${l.before?`, ${N(l.share,l.before.
share)}`:""}`}}))],[t]);return r(G,{label:"Cohorts",rows:e,columns:o})}var xp=50;function Dl({answer:e,by:t,zone:n,onMark:o}){let s=e.query?.retention?.period??"day",i=Kt(e).slice(1),a=_(()=>(e.
groups??[]).slice(0,xp),[e]),l=_(()=>{let f=vp(e);return a.length===0?[Al(e.total,e.compare?.total,null,t)]:a.map(y=>Al(
y.total,f.get(Mt(y)),y,t))},[e,t]),m=wn(e,()=>!1),c=(f,y,h)=>{let d=a[f]??null;o({period:y+1,state:"returned",...Ee(d)},
`${d?pe(d):"all"}, ${s} ${i[y]}`,h)},u=l[0]?.points[0];return r(vl,{title:`Came back, by ${s}, with 95 % intervals${l.some(
({few:f})=>f)&&l.length>4?`; groups of fewer than ${$t} are off`:""}`,curves:l,names:i,period:s,ranges:V(e,n),onPoint:c,
summary:`Retention curves${t===""?"":` by ${R(t)}`}: ${l.length} lines over ${i.length} periods, ${u?$(u.value):"nobody"}\
 in ${s} 1`,table:r(kn,{rows:m,names:Kt(e),rowName:({group:f})=>f?pe(f):"all"})},t)}function vp(e){return new Map((e.compare?.
groups??[]).map(t=>[Mt(t),t.total]))}function Al(e,t,n,o){let s=n?pe(n):"all",i=e.slice(1).map(({count:m,size:c,share:u})=>{
let f=Pl(m,c);return f&&{value:u,low:f[0],high:f[1]}}),a=n===null?["all"]:"other"in n?[s]:Array.isArray(n.value)?n.value:
[n.value],l=n===null?0:"other"in n?null:Ce(o,a);return{key:n===null?"all":Mt(n),keys:a,name:s,color:l,points:i,few:(e[0]?.
size??0)<$t,...t?{former:t.slice(1).map(({size:m,share:c})=>m>0?c:null)}:{}}}var Fl="vg";var _l="xg";var Tl="eh";var Rl="ch";var $n="sg";var El="ah";var Nl="dh";var Ll="rg";var Bl="zg";var zl="og";var Il="ug";var ql="bh";var Kl="qg";var Cn="tg";var Gl="yg";var Vl="wg";function Hl({row:e,name:t,by:n,says:o,largest:s,open:i,onToggle:a,marked:l,mark:m,text:c,title:u,onChoose:f,onPress:y}){
return p("tr",{class:e.kind==="total"?Vl:void 0,children:[r("th",{scope:"row",class:$n,children:i===null?r("span",{class:_l,
children:t}):p("button",{type:"button",tabIndex:-1,class:Gl,"aria-expanded":i,onClick:a,children:[r(xt,{name:i?"down":"r\
ight",size:12}),e.group===null?"all":r(We,{property:n,group:e.group,most:24})]})}),r("td",{class:Cn,title:k(e.size),children:X(
D(e.size),e.cells[0]?.intervals??null)}),e.cells.map((h,d)=>{if(h===null)return r("td",{},d);let x=e.kind==="total"&&!h.
complete,g=qt(h,o);return r("td",{class:Fl,"data-shade":d===e.shift||!h.complete?0:Ml(o==="change"&&g!==null?Math.abs(g):
g,s),"data-open":!h.complete,"data-sign":o==="change"&&g!==null?Math.sign(g):void 0,"data-marked":l(d),...m(d),title:x?"\
no finished period":u(h,d),onClick:C=>f(d,C.currentTarget),onPointerDown:()=>y(d,!1),onPointerEnter:C=>{C.buttons===1&&y(
d,!0)},children:x?"":c(h)},d)})]})}var kp=120,$p=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function Zl({answer:e,says:t,byDate:n,
by:o,zone:s,onMark:i}){let[a,l]=L(new Set),[m,c]=L(!1),[u,f]=L(null),y=(e.groups?.length??0)>0,h=Le(e),d=_(()=>{let z=wn(
e,j=>a.has(j)!==(j===-1&&!y),h);return n?Cl(z):z},[e,h,a,y,n]),x=m?d:d.slice(0,kp),g=e.query?.retention?.period??"day",C=$p.
get(g)??86400,O=Kt(e),M=n?Cp(d,g,s):O,v=V(e,s),w=z=>z.kind==="cohort"?Ye(z.start,C,s):z.group===null?"all":pe(z.group),b=(z,j)=>{
let U=x[z.row],Ze=z.column-U.shift;if(!U.cells[z.column]||n&&U.kind==="total")return;let pm={period:Ze,state:"returned",
...U.kind==="cohort"?{cohort:U.start}:{},...Ee(U.group)};i(pm,`${w(U)}, ${g} ${O[Ze]}`,j)},A=Q(x.length,M.length,b),P=u&&
A.at?Sl(u,A.at):null,K=z=>(z.key.startsWith("Arrow")&&f(z.shiftKey?u??A.at:null),z.key==="Escape"&&u?(f(null),!0):A.key(
z)),Z=z=>{let j=new Set(a);j.delete(z)||j.add(z),l(j)},ie=A.at?x[A.at.row]:void 0,mt=z=>n?M[z]:`${g} ${M[z]}`,Ro=P?Op(x,
P):ie&&A.at?`${w(ie)}, ${mt(A.at.column)}: ${Ql(ie.cells[A.at.column],v&&Ul(ie.cells[A.at.column],C,s,v))}`:"";return r(
W,{scrolls:!0,title:p(F,{children:["Came back, by ",g," ",p("span",{class:zl,children:["of ",X($e(x[0]?.size??0,"actor"),
h)]})]}),summary:Pp(e,g),announced:Ro,onKey:K,actions:P&&r("span",{class:"pg",children:Ro}),table:r(kn,{rows:d,names:M,rowName:w}),
legend:p(F,{children:[p("div",{class:El,"aria-hidden":"true",children:[r("span",{children:"0"}),r("span",{class:ql}),r("\
span",{children:Mp($o(d,t),t)}),r("span",{class:Rl})," period not over, in no total",t==="change"&&p(F,{children:[r("spa\
n",{class:Nl})," less than before"]})]}),r(te,{ranges:v,kind:"words"})]}),children:p("div",{class:Kl,children:[p("table",
{class:Ll,children:[r("thead",{children:p("tr",{children:[r("th",{scope:"col",class:$n,children:r("span",{class:Tl,children:y?
r(S,{value:o,most:64}):"cohort"})}),r("th",{scope:"col",class:Cn,children:"size"}),M.map((z,j)=>r("th",{scope:"col",class:Il,
children:j===0&&!n?`${g} 0`:z},z))]})}),r("tbody",{onPointerLeave:()=>{},children:x.map((z,j)=>r(Hl,{row:z,name:w(z),by:o,
says:t,largest:$o(d,t),open:z.kind==="total"?d[j+1]?.kind==="cohort":null,onToggle:()=>Z(z.group===null?-1:(e.groups??[]).
indexOf(z.group)),marked:U=>P!==null&&j>=P.fromRow&&j<=P.toRow&&U>=P.fromColumn&&U<=P.toColumn,mark:U=>A.mark(j,U),text:U=>U.
size===0?"":Sp(U,t),title:(U,Ze)=>`${mt(Ze)}: ${Ql(U,v&&Ul(U,C,s,v))}`,onChoose:(U,Ze)=>{u||b({row:j,column:U},Ze)},onPress:(U,Ze)=>{
f(Ze?u??A.at:null),A.set({row:j,column:U})}},j))})]}),d.length>x.length&&p("button",{type:"button",class:Bl,onClick:()=>c(
!0),children:["All ",k(d.length)," rows"]})]})})}function Cp(e,t,n){let s=e.filter(({kind:c})=>c==="cohort").map(({start:c})=>c)[0];
if(s===void 0)return[];let{year:i,month:a,day:l,hour:m}=No(s,n);return(e[0]?.cells??[]).map((c,u)=>{if(t==="hour")return q(
Date.parse(s)+u*36e5,n,"hour");let f=Date.UTC(i,a-1+(t==="month"?u:0),l+(t==="month"?0:u*(t==="week"?7:1)),m);return q(f,
"UTC",t==="month"?"month":"dayShort")})}function Ul(e,t,n,o){if(!e)return"";if(!e.before)return`, nothing to compare in ${o.
before}`;let{start:s,count:i,size:a,share:l}=e.before,m=s===""?o.before:Ye(s,t,n);return`; ${k(i)} of ${k(a)}, ${$(l)} ${s===
""?"in":"of"} ${m} (${N(e.share,l)})`}function Mp(e,t){return e===null?"–":t==="change"?N(e,0):t==="share"?$(e):D(e)}function Sp(e,t){
let n=qt(e,t);if(n===null)return"–";if(t==="change")return N(n,0);let o=Y(e.intervals,[t]);return tt(t==="share"?fe(n,
o):we(n,o)).replace(/^~./,"")}function Ql(e,t){if(!e)return"no such period";let n=e.value===null?"":`, value ${D(e.value)}`;
return`${X(k(e.count),e.intervals)} of ${X(k(e.size),e.intervals)}, ${fe(e.share,Y(e.intervals,["share"]))}${n}${e.complete?
"":", the period is not over"}${t??""}`}function Op(e,t){let{cells:n,unfinished:o,count:s,size:i}=Ol(e,t);if(n===0)return"\
no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n} cells: ${D(s)} of ${D(i)}, ${i===0?"–":$(s/i)}${a}`}
function Pp(e,t){let n=e.total[1],o=e.total.findLast(({size:s})=>s>0);return`Retention by ${t}: ${e.cohorts.length} coho\
rts, ${$(n?.share??0)} came back in ${t} 1, ${$(o?.share??0)} in the last finished one`}function Yl({answer:e,zone:t,onMark:n}){let[o,s]=L(!1),i=Le(e),a=e.query?.stickiness?.period??"day",l=V(e,t),m=e.active_periods.
map((f,y)=>({former:Ap(e.compare?.active_periods[y],o,l),label:$e(f.periods,a)+(o?" or more":""),short:String(f.periods),
values:[o?f.or_more:f.count],unfinished:!1})),c=e.active_periods[0],u=e.active_periods.reduce((f,y)=>f+y.periods*y.count,
0)/Math.max(1,e.count);return r(xn,{title:`On how many ${a}s: ${X(D(e.count),i)} actors, ${X(u.toFixed(1),i)} on average`,
over:`${a}s`,ranges:l,bars:m,intervals:i,parts:[{key:"actors",label:"actors",color:"--series-1"}],summary:`Stickiness: ${D(
e.count)} actors, ${$(c?.share??0)} on one ${a} only, ${u.toFixed(1)} on average`,actions:r(He,{label:"Exactly so many, \
or more",value:o?"more":"exactly",onChange:f=>s(f==="more"),choices:[{value:"exactly",label:"Exactly"},{value:"more",label:"\
Or more"}]}),onPart:(f,y,h)=>n({periods:e.active_periods[f].periods,...o?{or_more:!0}:{}},m[f].label,h)})}function Ap(e,t,n){
return e&&n?{label:`in ${n.before}`,values:[t?e.or_more:e.count]}:void 0}import{$cC as Jl,$cD as L1,$cE as Xl,$cF as B1}from"./main.js";function jl(e,t,n){let o={...t,state:"not_returned"},s=`${n}: did not come back`,i=t.period===0,a=(l,m,c,u,f=!1)=>({label:l,
icon:m,disabled:f,act:()=>{Dp(e,c,u)}});return[a("Actors who did not come back","actor",o,l=>Hr({...l,label:s}),i),a("Sa\
ve who did not as cohort…","save",o,l=>Wr({...l,label:s}),i||t.cohort===void 0),a("Paths after the start","paths",t,l=>Fp(
e,l,n),t.cohort===void 0)]}async function Dp(e,t,n){try{n(await wt(e,t))}catch(o){Se(R(gt(o).message))}}function Fp(e,{only:t},n){
let o=e.retention?.start;t&&o!==void 0?H({document:{...oe(t),paths:{start:o}},view:"paths",as:null},`paths of ${n}`):Se(
"No condition says who these are.")}var Rp=60;function Ep({result:e,as:t}){let{answer:n,of:o,phase:s}=e,i=Re(o,(m,c)=>o?.retention?jl(o,m,c):[]);if(!n||!o)return r(
Oe,{result:e});let a=n.query?.timezone??o.timezone??"UTC";if(zp(n))return p(ue,{children:[r(Yl,{answer:n,zone:a,onMark:i.
onMark}),i.menu]});if(Bp(n))return p(ue,{children:[r(ul,{answer:n,zone:a,onMark:i.onMark}),i.menu]});if(!Lp(n))return r(
Oe,{result:e});if(n.cohorts.every(({size:m})=>m===0)&&s==="exact")return r(Te,{document:o,children:"Nobody of this range\
 did what starts a cohort."});let l=le(o.retention?.by).join(", ");return p(ue,{children:[r(Np,{answer:n,as:t,by:l,zone:a,
onMark:i.onMark,measured:o.retention?.measure!==void 0}),i.menu]})}function Np({answer:e,as:t,by:n,zone:o,onMark:s,measured:i}){
let[a,l]=L(()=>Jl("retention-says")??"share"),m=x=>{l(x),Xl("retention-says",x)},[c,u]=L(!1),f=e.compare!==void 0,y=a===
"value"&&!i||a==="change"&&!f?"share":a,h=[{value:"share",label:"%"},{value:"count",label:"Count"},...i?[{value:"value",
label:"Value"}]:[],...f?[{value:"change",label:"Change"}]:[]],d=e.cohorts.length>1&&e.cohorts.length<=Rp&&!e.query?.retention?.
brackets&&e.query?.retention?.day!=="rolling";return t==="curve"?r(Dl,{answer:e,by:n,zone:o,onMark:s}):p(ue,{children:[p(
"div",{class:"ny",children:[r(He,{label:"What cells say",value:y,onChange:m,choices:h}),d&&r(He,{label:"What columns are",
value:c?"date":"age",onChange:x=>u(x==="date"),choices:[{value:"age",label:"By age"},{value:"date",label:"By date"}]})]}),
r(Zl,{answer:e,says:y,byDate:d&&c,by:n,zone:o,onMark:s})]})}function Lp(e){return"cohorts"in e}function Bp(e){return"per\
iods"in e}function zp(e){return"active_periods"in e}import{$cQ as de}from"./main.js";import{$R as Mn}from"./shared.js";import{$U as xe}from"./shared.js";import{$df as he}from"./main.js";var Sn=[["hour","hour"],["day","day"],["week","week"],["month","month"]];import{$aj as ye}from"./shared.js";import{$ao as ke,$ap as ec}from"./shared.js";function tc({document:e,result:t}){let{per:n,event:o,period:s,created:i}=e.lifecycle??{},a=he();return p(ae,{document:e,
error:t.error,label:"Question: lifecycle",children:[r(I,{word:"How many",children:r(ke,{path:"lifecycle.per",value:n})}),
r(I,{word:"were new, returning, back or gone per",children:r(de,{path:"lifecycle.period",what:"period",value:s??"day",without:"\
day",choices:Sn})}),r(xe,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),r(I,{word:"new by",children:r(
Mn,{path:"lifecycle.created",what:"when it was new",value:i??null,none:"the first such event",fits:l=>l==="timestamp"||l===
"unknown"})}),r(se,{}),r(ye,{extras:a})]})}import{$dA as nc,$dB as ce,$dC as RC}from"./main.js";import{$I as oc,$J as rc,$K as LC,$L as On,$M as Pn}from"./shared.js";import{$P as An,$Q as ct}from"./shared.js";import{$dk as St,$dl as sc,$dm as KC}from"./main.js";import{$ab as ac,$ac as ic,$ad as lc,$ae as Co,$af as cc,$ag as WC,$ah as Dn}from"./shared.js";var Ip=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],qp=[["7"],["14"],["30"],["60"],["9\
0"],["1, 2-7, 8-30","taken together"]],Kp=[["first_ever","for the first time ever"],["first_in_range","for the first tim\
e in the range"],["every","in each period"]];function mc({document:e,result:t}){let n=e.retention??{start:"true"},o=n.period??
"day",s=he();return p(ae,{document:e,error:t.error,label:"Question: retention",children:[r(I,{word:"Of",children:r(ke,{path:"\
retention.per",value:n.per})}),r(xe,{lead:"who did",path:"retention.start",text:n.start,what:"start",needed:!0}),r(de,{path:"\
retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ever",choices:Kp}),r(xe,{lead:"how many\
 did",path:"retention.return",text:n.return,what:"return"}),r(de,{path:"retention.mode",what:"when",value:n.mode??"on",without:"\
on",choices:Ip}),r(I,{word:"each",children:r(de,{path:"retention.period",what:"period",value:o,without:"day",choices:Sn})}),
r(I,{word:"for",children:r(Gp,{retention:n,unit:`${o}s`})}),r(se,{}),r(St,{lead:"split by",path:"retention.by",texts:le(
n.by),onChange:i=>ce("retention.by",i)}),r(ye,{extras:s,groups:[{path:"retention",rare:cc}]})]})}function Gp({retention:{
brackets:e,periods:t,...n},unit:o}){let s=Array.isArray(e)?oc(e):JSON.stringify(e??t??14);return r(An,{path:e===void 0?"\
retention.periods":"retention.brackets",what:"periods",value:s,none:"14",unit:o,usual:qp,read:l=>On(1,1e3)(l)??(/[,\u2013-]/.
test(l)?rc(l):null),wrong:"A whole number from 1 to 1000, or brackets such as 1, 2-7, 8-30",onChange:l=>ce("retention",{
...n,...l===void 0?{}:Array.isArray(l)?{brackets:l}:{periods:l}})})}var Vp=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function uc({document:e,result:t}){let{per:n,
event:o,period:s}=e.stickiness??{},i=he();return p(ae,{document:e,error:t.error,label:"Question: stickiness",children:[r(
I,{word:"On how many",children:r(de,{path:"stickiness.period",what:"period",value:s??"day",without:"day",choices:Vp})}),
r(I,{word:"did",children:r(ke,{path:"stickiness.per",value:n})}),r(xe,{lead:"do",path:"stickiness.event",text:o,what:"ac\
tivity"}),r(se,{}),r(ye,{extras:i})]})}function Wp(e){return e.document.lifecycle?r(tc,{...e}):e.document.stickiness?r(uc,{...e}):r(mc,{...e})}import{$ai as pc,$aj as CM,$ak as MM,$al as SM}from"./main.js";import{$X as AM,$Y as DM,$Z as FM,$aa as _M,$ab as fc,$ac as TM,$ad as RM,$ae as EM,$af as Mo,$ag as NM,$ah as LM}from"./main.js";function ot(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function So(e,t,n){
let o=ot(e),s={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...oe(e),aggregate:{over:s,...t}}}function dc(e){
return So(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function hc(e){return So(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function Oo(e){
let t=ot(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function Po(e,t,n){
let{properties:o,...s}=ot(e);return{...oe(e),aggregate:{over:{sessions:{...s,properties:{[t]:n}}},measures:["count()"],by:[
ne(t)],limit:6}}}var Hp=864e5,Up=300;function yc(e,t,n,o,s){let i=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-i),m=Math.min(l,Math.max(Hp/24,l*Up/Math.max(1,n))),c=Number.isNaN(i)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-m)).toISOString(),to:t.to},u=Object.keys(ot(e).properties??{}).map(ne),{compare:f,...y}=So(e,{measures:["co\
unt()"],by:[ne(o),"start","end","duration","events",...u],order:["start desc"],limit:s});return{...y,...c}}function gc(e,t,n,o,s){
let i=[...new Set(n.map(h=>qe(String(h))))].join(", "),a=`string(${ne(t)}) in (${i})`,{where:l,from:m,to:c,compare:u,sample:f,
...y}=oe(e);return{...y,from:o,to:new Date(Date.parse(s)+1).toISOString(),where:l===void 0?a:`(${l}) and ${a}`,samples:{
columns:["time",ne(t),"event"],order:"time asc",limit:1e4}}}function bc(e,t){let{properties:n,...o}=ot(e),{compare:s,...i}=oe(
e);return{...i,difference:{over:{sessions:{...o,properties:{...Oo(e)}}},selection:`duration >= ${t}`}}}import{$bY as xc}from"./main.js";function wc({answer:e,zone:t,actions:n,onMark:o}){let s=_(()=>vc(e),[e]),i=_(()=>vc(e?.compare),[e]),a=e&&V(e,t);if(!e)return r(
je,{});let l=s.reduce((m,{count:c})=>m+c,0);return r(an,{title:"How long",twin:"durations",height:300,counting:"sessions",
bins:s,former:a&&{bins:i,ranges:a},...n===void 0?{}:{actions:n},summary:`Durations of ${D(l)} sessions, in ${s.length} b\
ins that grow`,onBin:(m,c)=>o({range:{column:"duration",from:m.from,...m.to===null?{}:{to:m.to}}},m.to===null?`${T(m.from)}\
 and more`:`${T(m.from)} to ${T(m.to)}`,c)})}function vc(e){return Bt((e?.rows??[]).flatMap(([t,n])=>typeof t=="number"&&
typeof n=="number"?[{from:t,count:n}]:[]))}var kc="xy";var $c="gz";var Cc="uy";var Mc="ty";var Sc="zy";var Oc="az";var Pc="yy";var Ac="cz";var Dc="vy";var Fc="fz";var _c="dz";var Tc="bz";var Rc="wy";function Ec({answer:e,zone:t}){let n=e&&V(e,t),[o,s,i,a,l,m]=e?.compare?.rows[0]??[],[c,u,f,y,h,d]=(e?.rows[0]??[]).map(
M=>typeof M=="number"?M:null),x=c??0,g=(M,v,w)=>n&&typeof M=="number"&&typeof v=="number"?{former:r(ee,{text:_e(M,v),title:`${w(
v)} in ${n.before}`})}:{},C=typeof l=="number"&&typeof o=="number"&&o>0?l/o:null,O=x===0||typeof h!="number"?null:h/x;return p(
"dl",{class:Mc,children:[r(Pt,{label:"sessions",value:Ot(c,D),...typeof c=="number"?{title:k(c)}:{},...g(c,o,k)}),r(Pt,{
label:"events each",value:Ot(u,M=>M.toFixed(1)),...g(u,s,M=>M.toFixed(1))}),r(Pt,{label:"median duration",value:Ot(f,T),
...g(f,i,T)}),r(Pt,{label:"p90 duration",value:Ot(y,T),...g(y,a,T)}),r(Pt,{label:"of one event only",value:Ot(h,M=>$(x===
0?0:M/x)),...n&&O!==null&&C!==null?{former:r(ee,{text:N(O,C),title:`${$(C)} in ${n.before}`})}:{}}),r(Pt,{label:"events",
value:Ot(d,D),...g(d,m,k)})]})}function Ot(e,t){return e==null?"–":t(e)}function Pt({label:e,value:t,title:n,former:o}){
return p("div",{class:Cc,children:[p("dd",{class:Dc,title:n,children:[t," ",o]}),r("dt",{class:Rc,children:e})]})}var Nc="lh";var Lc="jh";var Gt="hh";var Bc="fh";var zc="gh";var Do="ih";function Ic({title:e,sessions:t,events:n,per:o,properties:s,zone:i,onSession:a}){let[l,m]=L(!1),c=_(()=>qo(t,n),[t,n]),u=Q(
t.length,1,({row:h})=>a(t[h])),f=Math.max(1,...t.map(({start:h,end:d})=>d-h)),y=u.at?t[u.at.row]:void 0;return r(W,{scrolls:!0,
twin:"latest",title:e,summary:`The latest ${t.length} sessions`,announced:y?jp(y,o,i):"",onKey:u.key,actions:r(He,{label:"\
Scale of the timelines",value:l?"own":"one",onChange:h=>m(h==="own"),choices:[{value:"one",label:"One scale"},{value:"ow\
n",label:"Each its own"}]}),table:r(Xp,{sessions:t,per:o,properties:s,zone:i}),children:r("div",{class:Bc,children:p("ta\
ble",{class:zc,children:[r("thead",{children:p("tr",{children:[r("th",{scope:"col",children:"start"}),r("th",{scope:"col",
children:r(S,{value:o,most:24})}),r("th",{scope:"col",class:Gt,children:"duration"}),r("th",{scope:"col",class:Gt,children:"\
events"}),s.map(h=>r("th",{scope:"col",children:r(S,{value:h,most:24})},h)),r("th",{scope:"col",class:Do,children:"timel\
ine"})]})}),r("tbody",{children:t.map((h,d)=>p("tr",{...u.mark(d,0),onClick:()=>a(h),children:[r("td",{children:q(h.start,
i,"second")}),r("td",{children:r(S,{value:h.actor,most:24,middle:!0})}),r("td",{class:Gt,children:T((h.end-h.start)/1e3)}),
r("td",{class:Gt,children:k(h.events)}),h.properties.map((x,g)=>r("td",{children:r(S,{value:x,most:32,middle:!0})},g)),r(
"td",{class:Do,children:r(Jp,{session:h,events:c[d],length:l?h.end-h.start:f,zone:i})})]},d))})]})})})}var Yp=300;function Jp({
session:e,events:t,length:n,zone:o}){let s=e.start+Math.max(1,n);return p("span",{class:Lc,children:[r("span",{class:"kh",
style:{"--to":Dt(e.end,e.start,s)}}),t.slice(0,Yp).map((i,a)=>r("span",{class:Nc,title:`${E(i.event).text}, ${q(i.time,o,
"millisecond")}`,style:{"--at":Dt(i.time,e.start,s),"--color":`var(${Je(Ce("event",[i.event]))})`}},a))]})}function Xp({
sessions:e,per:t,properties:n,zone:o}){return r(G,{label:"Sessions",rows:e,columns:[{key:"start",head:"start",cell:({start:s})=>q(
s,o,"millisecond")},{key:"actor",head:r(S,{value:t,most:32}),cell:({actor:s})=>r(S,{value:s,most:48,middle:!0})},{key:"d\
uration",head:"duration",number:!0,cell:({start:s,end:i})=>T((i-s)/1e3)},{key:"events",head:"events",number:!0,cell:({events:s})=>k(
s)},...n.map((s,i)=>({key:`property ${s}`,head:r(S,{value:s,most:32}),cell:a=>r(S,{value:a.properties[i],most:48,middle:!0})}))]})}
function jp({actor:e,start:t,end:n,events:o},s,i){return`${s} ${E(e).text}, ${q(t,i,"second")}, ${T((n-t)/1e3)}, ${k(o)}\
 events`}import{$bf as qc,$bg as xS,$bh as vS,$bi as wS,$bj as kS}from"./main.js";var ef=50;function Gc({document:e,echo:t,count:n,zone:o}){let s=ot(e).per??Fe(e.dataset).value.value?.actors?.[0]??null,
i=ge(s===null?null:yc(e,t,n,s,ef)),a=_(()=>tf(Kc(i.answer)),[i.answer]),l=_(()=>s===null||a.length===0?null:gc(e,s,a.map(
({actor:u})=>u),new Date(Math.min(...a.map(({start:u})=>u))).toISOString(),new Date(Math.max(...a.map(({end:u})=>u))).toISOString()),
[a,s]),m=ge(l),c=_(()=>nf(Kc(m.answer)),[m.answer]);return s===null||!i.answer?r(je,{}):r(Ic,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:s,properties:Object.keys(ot(e).properties??{}),zone:o,onSession:u=>sr(qc(e.dataset,String(
u.actor)))})}function Kc(e){return e!==null&&"columns"in e?e:null}function tf(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function nf(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function Vc({document:e,name:t,expression:n,zone:o}){let{answer:s}=ge(Po(e,t,n)),i=s&&"columns"in s?s:null,a=i?Number(i.
total?.[1]??i.rows.reduce((y,h)=>y+Number(h[1]),0)):0,l=i?[...i.rows.map(([y,h])=>({value:y,count:Number(h),rest:!1})),...i.
other?[{value:null,count:Number(i.other[1]),rest:!0}]:[]]:[],m=i&&V(i,o),c=sf(i),u=(y,h)=>h?void 0:c?.get(JSON.stringify(
y))??(i?.compare?.other?void 0:0),f=y=>H({document:rf(e,t,n,y),view:"difference",as:null},`sessions of ${R(t)} ${E(y).text}`);
return p("section",{class:Sc,"aria-label":R(t),children:[r("h2",{class:Oc,children:r(S,{value:t,most:32})}),r("ul",{children:l.
map(({value:y,count:h,rest:d},x)=>r("li",{children:p("button",{type:"button",class:Tc,disabled:d,title:d?void 0:`What se\
ts these sessions apart${m?`; ${u(y,d)===void 0?"among the others":$(u(y,d))} in ${m.before}`:""}`,onClick:()=>f(y),children:[
r("span",{class:Ac,children:d?r(S,{shown:ve}):r(S,{shown:i?Ke(y,i.columns[0],o):E(y),most:40,middle:!0})}),p("span",{class:_c,
children:[r("span",{class:"ez","data-other":d,style:{"--share":a===0?0:h/a}}),u(y,d)!==void 0&&m&&r(me,{upright:!0,at:u(
y,d)})]}),p("span",{class:Fc,children:[$(a===0?0:h/a),m&&a>0&&u(y,d)!==void 0&&p(F,{children:[" ",r(ee,{text:N(h/a,u(y,d))})]})]}),
r("span",{class:$c,children:D(h)})]})},x))})]})}function rf(e,t,n,o){let s=Po(e,t,n),{aggregate:i,...a}=s;return{...a,difference:{
over:i.over,selection:dt(void 0,ht(t,o))}}}function sf(e){let t=e?.compare;if(!t)return null;let n=Number(t.total?.[1]??
t.rows.reduce((o,s)=>o+Number(s[1]),0));return new Map(t.rows.map(([o,s])=>[JSON.stringify(o),n===0?0:Number(s)/n]))}function af({result:e}){let{answer:t,of:n,phase:o}=e,s=ge(n&&dc(n)),i=ge(n&&hc(n)),a=Re(i.of);if(!t||!n||!Wc(t))return r(
Oe,{result:e});if(o==="exact"&&(t.rows.length===0||fc(t,n)))return r(Te,{document:n,children:"No session begins in this \
range."});let l=t.query?.timezone??n.timezone??"UTC",[m,,,c]=Fo(s.answer)?.rows[0]??[];return p(ue,{children:[r(Ec,{answer:Fo(
s.answer),zone:l}),p("div",{class:kc,children:[r(lf,{answer:t,document:n,zone:l}),r(wc,{answer:Fo(i.answer),zone:l,onMark:a.
onMark,actions:typeof c=="number"&&c>0&&r(B,{small:!0,kind:"outlined",icon:"difference",onClick:()=>H({document:bc(n,c),
view:"difference",as:null},`sessions of ${T(c)} and more`),children:"Explain the long ones"})})]}),r("div",{class:Pc,children:Object.
entries(Oo(n)).slice(0,4).map(([u,f])=>r(Vc,{document:n,name:u,expression:f,zone:l},u))}),t.query&&typeof m=="number"&&r(
Gc,{document:n,echo:t.query,count:m,zone:l}),a.menu]})}function lf({answer:e,document:t,zone:n}){let o=mn();return Mo(e,
t).time<0?r(pc,{answer:e,document:t,zone:n}):r(cn,{answer:mf(e,t),document:t,zone:n,form:"lines",...o,end:xc(e),onZoom:cf})}
function cf(e,t){un({from:new Date(e*1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function mf(e,t){let{measures:n}=Mo(
e,t),o=e.columns.map((a,l)=>l).filter(a=>!n.includes(a)||a===n[0]),s=a=>o.map(l=>a[l]),i={...e,columns:s(e.columns),rows:e.
rows.map(s)};return e.compare?{...i,compare:{...e.compare,columns:i.columns,rows:e.compare.rows.map(s)}}:i}function Wc(e){
return"columns"in e}function Fo(e){return e!==null&&Wc(e)?e:null}import{$de as _o}from"./main.js";import{$ak as Hc,$al as Uc}from"./shared.js";import{$dt as Qc}from"./main.js";function uf({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:s,baseline:i}=n,a=he(),l=Uc(
"difference.over",o,a),m=c=>c===void 0||c.trim()==="true";return p(ae,{document:e,error:t.error,label:"Question: differe\
nce",children:[r(I,{word:"What sets",children:r(Qc,{path:"difference.over",over:o})}),r(Hc,{path:"difference.over",over:o,
extras:a}),r(_o,{lead:"with",path:"difference.selection",what:"selection",text:m(s)?"":s,over:o,within:e.where,empty:"se\
lection",onChange:c=>ce("difference.selection",c??"true")}),r(_o,{lead:"apart from",path:"difference.baseline",what:"bas\
eline",text:m(i)?"":i??"",over:o,within:e.where,empty:"the rest",onChange:c=>ce("difference.baseline",c)}),r(ei,{children:"\
?"}),r(se,{word:"Among events where"}),r(ye,{extras:a,before:l.groups,items:l.items,groups:[{path:"difference",rare:ic}]})]})}import{$N as Zc,$O as Yc}from"./shared.js";import{$cP as Jc}from"./main.js";import{$S as Xc,$T as jc}from"./shared.js";import{$cR as em,$cS as NO,$cT as LO,$cU as BO,$cV as zO,$cW as IO,$cX as qO,$cY as KO,$cZ as GO}from"./main.js";import{$W as tm}from"./shared.js";import{$Y as nm}from"./shared.js";var At="funnel.compare_groups";function om({funnel:e}){let{control:t,exposed:n}=e.compare_groups??{},o=le(e.by)[0]??null;
return p(F,{children:[r(I,{word:"compared with",children:r(Jc,{stop:`${At}.control`,path:`${At}.control`,what:"control",
label:`control: ${String(t??"none")}`,onRemove:()=>ce(At,void 0),editor:s=>r(pf,{by:o,present:t,onCancel:s,onDone:i=>{s(),
ce(`${At}.control`,i)}}),children:t===void 0?"a control":r(S,{value:t,most:40,middle:!0})})}),r(xe,{lead:"of those expos\
ed by",path:`${At}.exposed`,text:n,what:"exposure",onChange:s=>ce(`${At}.exposed`,s)})]})}function pf({by:e,present:t,onDone:n,
onCancel:o}){let{document:s}=ti(),[i,a]=L(""),l=jc(s,e,s.where,i).value?.values??[],m=Xc(s.dataset,e??""),c=h=>{let d=em(
h,m);d!=null&&d!==""&&n(d)},u=l.filter(({value:h})=>h!==null).map(({value:h,count:d})=>({value:h,label:r(S,{value:h,most:60,
middle:!0}),note:D(d),selected:h===t})),f=l.some(({value:h})=>String(h)===i),y=i===""||f?u:[{...tm(i),value:i},...u];return r(
nm,{label:"Control",placeholder:"the group that the others are compared with",text:i,onText:a,options:y,onPick:h=>typeof h==
"string"?c(h):n(h),onTake:c,onCancel:o,onLeave:o})}import{$am as rm}from"./shared.js";var To="funnel",ff=[["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch",
"the last touch"],["each","every value by itself"],["actor","the latest value of all"]];function df({document:e,result:t}){
let n={...e.funnel,steps:Array.isArray(e.funnel?.steps)?e.funnel.steps:[]},{by:o,compare_groups:s,count:i="actors"}=n,a=n.
per??ec(e.dataset),l=he(),m=s!==void 0||l.has("funnel.compare_groups.control"),c={path:To,funnel:n,extras:l},u=Yc(c),f=le(
o).length>0;return p(ae,{document:e,error:t.error,label:"Question: funnel",children:[r(I,{word:"Of",children:r(ke,{path:"\
funnel.per",value:n.per})}),r(rm,{lead:"who",path:To,funnel:n}),r(I,{word:"within",children:r(ct,{path:"funnel.window",what:"\
window",value:n.window??null,none:"14d"})}),r(I,{word:"counting",children:r(de,{path:"funnel.count",what:"what counts",value:i,
without:"actors",choices:[["actors",`each ${a} once`],["entries","every pass"],["starts","every start"]]})}),r(Zc,{...c}),
r(se,{}),r(St,{lead:"split by",path:"funnel.by",texts:le(o),onChange:y=>ce("funnel.by",y)}),(f||n.attribution!==void 0)&&
r(hf,{funnel:n}),m&&r(om,{funnel:n}),r(ye,{extras:l,before:u.groups,groups:[{path:To,rare:lc}],items:[...u.items,f&&!m&&
{label:"Groups compared with a control",member:"compare_groups",act:()=>l.ask("funnel.compare_groups.control")}]})]})}function hf({
funnel:{attribution:e="first",steps:t}}){let n=typeof e=="string"?e:`step ${e.step}`,o=[...t].map((i,a)=>[`step ${a+1}`,
`its value at step ${a+1}`]),s=i=>ce("funnel.attribution",i==="first"?void 0:i.startsWith("step ")?{step:Number(i.slice(
5))}:i);return r(I,{word:"taking",children:r(de,{path:"funnel.attribution",what:"attribution",value:n,choices:[...ff,...o],
onChange:s})})}function sm({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function am(e,t){
let{start:n,end:o,before:s,after:i,end_at:a,...l}=e,m=n??o??"true";switch(t){case"after":return{...l,start:m};case"befor\
e":return{...l,end:o??m};case"between":return{...l,start:m,end:o??"true",after:10};case"from the start":return l}}import{$ai as Fn}from"./shared.js";import{$aq as im}from"./shared.js";var yf=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],gf=[["actors","\
the first path of each"],["transitions","every session"]],bf=On(0,20);function xf({document:e,result:t}){let n=e.paths??
{},o=sm(n),s=he(),i={path:"paths",rare:o==="before"?Co.filter(({member:m})=>m!=="before"):Co},a=o==="before"?"before":"a\
fter",l=m=>nc({document:Ge(e,"paths",am(n,m))});return p(ae,{document:e,error:t.error,label:"Question: paths",children:[
r(I,{word:"What did",children:r(ke,{path:"paths.per",value:n.per})}),r(I,{word:"do",children:r(de,{path:"paths.direction",
what:"direction",value:o,choices:yf,onChange:l})}),n.start!==void 0&&r(xe,{path:"paths.start",text:n.start,what:"start",
needed:!0}),o==="between"&&r(xe,{lead:"and",path:"paths.end",text:n.end,what:"end",needed:!0}),o==="before"&&r(xe,{path:"\
paths.end",text:n.end,what:"end",needed:!0}),r(I,{word:"in",children:r(An,{path:`paths.${a}`,what:"steps",value:String(n[a]??
5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:bf,wrong:"A whole number from 0 to 20"})}),r(I,{word:"na\
med by",children:r(Mn,{path:"paths.node",what:"name of a step",value:n.node??null,none:"event",kinds:["property","defini\
tion","lookup"]})}),n.session?r(im,{path:"paths.session",session:n.session}):r(I,{word:"within sessions of",children:r(ct,
{path:"paths.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:Pn})}),r(I,{word:"counting",children:r(
de,{path:"paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:gf})}),r(Fn,{group:i,extras:s}),
r(se,{}),r(ye,{extras:s,before:[i],groups:n.session?[{path:"paths.session",rare:Dn}]:[],items:[!n.session&&{label:"Sessi\
ons that end otherwise",member:"session",act:()=>{ce("paths",vf(n))}}]})]})}function vf({gap:e,...t}){return{...t,session:{
gap:e??"30m"}}}import{$dn as lm}from"./main.js";import{$Z as cm}from"./shared.js";import{$dr as tA,$ds as mm}from"./main.js";var Vt="aggregate.over.sessions",um={path:Vt,rare:Dn.filter(({member:e})=>e!=="max")};function wf({document:e,result:t}){
let n=e.aggregate??{},{over:o}=n,s=he(),i=mm(o)&&"sessions"in o?o.sessions:{};return p(ae,{document:e,error:t.error,label:"\
Question: sessions",children:[r(sc,{lead:"Show",path:"aggregate.measures",texts:lm(n.measures),over:o,needed:!0}),r(I,{word:"\
of sessions of",children:r(ke,{path:`${Vt}.per`,value:i.per})}),r(I,{word:"a gap of",children:r(ct,{path:`${Vt}.gap`,what:"\
gap",value:i.gap??null,none:"30m",usual:Pn})}),r(I,{word:"ends one, at most",children:r(ct,{path:`${Vt}.max`,what:"longe\
st session",value:i.max??null,none:"any length",usual:[["30m"],["1h"],["12h"],["24h","a day"]]})}),r(Fn,{group:um,extras:s}),
r(cm,{path:`${Vt}.properties`,properties:i.properties,of:"session"}),r(se,{}),r(St,{lead:"by",path:"aggregate.by",texts:le(
n.by),over:o,axes:!0}),r(ye,{extras:s,before:[um],groups:[{path:"aggregate",rare:ac}]})]})}export{vm as ActorPage,Fm as DifferencePage,uf as DifferenceSentence,du as FunnelPage,df as FunnelSentence,Ou as LivePage,
Mu as LiveSentence,op as PathsPage,xf as PathsSentence,Ep as RetentionPage,Wp as RetentionViewSentence,af as SessionsPage,
wf as SessionsSentence};
