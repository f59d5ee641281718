import{$b as Is,$c as Os,$d as $,$e as Q,$f as Ns,$g as ee,$h as _s,$i as ie,$j as f}from"./main.js";import{$a as he}from"./main.js";import{$n as w,$o as Se,$p as _,$q as $t}from"./main.js";import{$r as P,$s as Vs,$t as I,$u as ne,$v as ge}from"./main.js";import{$x as Te,$y as et,$z as tt,$A as Gs}from"./main.js";import{$B as De,$C as Pe,$D as Ct,$E as X,$F as be,$G as St,$H as Tt,$I as le}from"./main.js";import{$R as re}from"./main.js";var sr=1<<20;async function ot(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),r=await fetch(re(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,sr),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(a=>{throw t?.aborted?a:et()}),s=await r.json().catch(()=>null);if(!r.ok)throw tt(s,r.status);return s}function Dt(e,t,n,r){
let s=new URLSearchParams({filename:n,job:r});t.time!==""&&s.set("time",t.time);for(let a of t.actors)s.append("actor",a);
return t.event!==""&&s.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${s.toString()}`}function Pt(e,t,n,r){
return new Promise((s,a)=>{let l=new XMLHttpRequest;l.open("POST",re(e)),l.setRequestHeader("Content-Type","application/\
octet-stream"),l.upload.onprogress=c=>{c.lengthComputable&&n(c.loaded/Math.max(1,c.total))},l.upload.onload=()=>n(1),l.onerror=
()=>a(et()),l.onabort=()=>a(new Te({code:"cancelled",message:"Loading was cancelled; nothing was added"})),l.onload=()=>{
let c=ar(l.responseText);l.status>=200&&l.status<300?s(c):a(tt(c,l.status))},r.addEventListener("abort",()=>l.abort()),l.
send(t)})}function ar(e){try{return JSON.parse(e)}catch{return null}}import{$bf as sa,$bg as aa,$bh as ia,$bi as la,$bj as Et}from"./main.js";import{$dM as F,$dN as da,$dO as b,$dP as y,$dQ as ua,$dR as pa,$dS as W,$dT as C}from"./main.js";import{$eE as E}from"./main.js";import{$cr as ba,$cs as A,$ct as ve,$cu as va,$cv as Rt}from"./main.js";import{$cC as ka,$cD as jt,$cE as $a,$cF as Ee}from"./main.js";var Lt=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,ir=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function Ft(e){let t=e.replace(/^.*[/\\]/,"");for(;Lt.test(t);)t=t.replace(Lt,"");return t=t.replace(ir,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function At(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}function nt(e,t){let n=e?.actors??[];return!e||t.length===0||n.join(`
`)===t.join(`
`)?null:n.length===0?`${e.name} has no actor.`:`${e.name} has the actor ${n.join(", ")}.`}function Re(e,t,n){for(let r=1;;r++){
let s=r===1?e:`${e.slice(0,60)}-${r}`;if(nt(n.find(a=>a.name.toLowerCase()===s.toLowerCase()),t)===null)return s}}var lr=new Set(["csv","tsv","parquet","arrow","arrowstream"]);function Bt({format:e,names:t,columns:n}){let r=lr.has(e)?
n.map(({name:s})=>s).sort():[];return JSON.stringify([e,t.time,t.actors,t.event,r])}async function It(e,t,n){let r=Bt(t),
s=[!0],a=e.slice(0,200).map((c,p)=>[c,p]).slice(1),l=async()=>{for(let c=a.shift();c;c=a.shift())s[c[1]]=await n(c[0]).then(
p=>Bt(p)===r,()=>!1)};return await Promise.all(Array.from({length:4},l)),e.filter((c,p)=>s[Math.min(p,199)])}import{$aZ as Pa,$ba as Ot,$bb as Ea,$bc as Nt,$bd as Ra,$be as ja}from"./main.js";import{$bq as Aa,$br as Ba,$bs as je,$bt as rt,$bu as st,$bv as Ia,$bw as Oa,$bx as Na,$by as _a,$bz as za,$bA as _t,$bB as Ma}from"./main.js";import{$bE as zt,$bF as Ua,$bG as Wa}from"./main.js";var se=he(null),cr=8,mr=3,Mt=se;async function qt(e,t,n){let r=await dr(e).catch(()=>[]);se.value={dataset:e,sum:t,others:n,
events:r,steps:r.slice(0,mr).map(({value:s})=>s)}}async function dr(e){let t=P.value.value?.find(({name:s})=>s===e)?.actors?.[0];
if(t===void 0)return[];let r={measures:[`uniq(${Nt(t)}) as reached`],by:["event"],order:["reached desc"],limit:cr};return ur(
await _("v1/query",{body:{dataset:e,aggregate:r}}))}function ur({rows:e}){return e.flatMap(([t,n])=>typeof t=="string"&&
typeof n=="number"&&n>0?[{value:t,count:n}]:[])}function Jt(e){let{value:t}=se;t&&(se.value={...t,steps:pr(t.steps,e)})}
function pr(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function Ut(){let{value:e}=se;if(!e)return;se.value=null;
let t=st.value.dataset===e.dataset?zt(st.value):{dataset:e.dataset};je({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:Ot(n)})),window:"7d"}}}),Rt(_t.value)}function at(){se.value=null}import{$bN as we,$bO as Wt}from"./main.js";var T=he(null),V=he(!1),xe=null,ce=[],Vt={accepted:0,rejected:0,known:0},Zt=T,Kt=V;async function Le(e,t=null){V.value=!0,
!(T.value?.phase==="sending"||T.value?.phase==="found"||e.length===0)&&(ce=[],await Gt(e,t))}async function Gt(e,t){xe?.
abort();let n=xe=new AbortController;T.value={phase:"reading",files:e};try{let[r]=await Promise.all([ot(e[0],n.signal),P.
value.value?null:I()]),s=await It(e,r,p=>ot(p,n.signal));if(n.signal.aborted)return;let a=fr(r),l=t??Re(Ft(e[0].name),a.
actors,P.value.value?.map(({name:p,actors:u})=>({name:p,actors:u}))??[]),c=e.filter(p=>!s.includes(p));T.value={phase:"c\
hoosing",files:s,later:c,preview:r,choice:{dataset:l,...a},error:null}}catch(r){n.signal.aborted||(T.value={phase:"unrea\
dable",files:e,error:w(r)})}}function fr({names:e,columns:t}){return{time:e.time!==""?e.time:t.find(r=>r.time_like)?.name??
"",actors:e.actors,event:e.event}}function lt(e,t){Le([new File([t.join(`
`)],`again-${new Date().toISOString().replaceAll(/[:.]/g,"-")}.txt`)],e)}function ke(e){T.value?.phase==="choosing"&&(T.
value={...T.value,choice:{...T.value.choice,...e},error:null})}function te(){V.value=!1;let e=T.value?.phase;e==="sendin\
g"||e==="found"||(xe?.abort(),T.value=null,Yt())}function yr(){V.value=!0}async function Ht(){let e=T.value;e?.phase!=="\
sending"&&e?.phase!=="found"||(await Pe(e.job).catch(()=>{}),xe?.abort())}async function Qt(){let e=T.value;if(e?.phase!==
"choosing")return;let t=xe=new AbortController,{files:n,choice:r}=e,s=Vt;try{for(let[a,l]of n.entries())s=await hr(n,a,l,
r,s,t.signal);await Xt({dataset:r.dataset,sum:s,choice:r},e.later)}catch(a){s.accepted>0&&I(),T.value={...e,error:w(a)},
V.value||E(`Loading into ${r.dataset} failed: ${w(a).message}`,{label:"Show",act:yr})}finally{Ee(we,null),X()}}async function hr(e,t,n,r,s,a){
let l=Tt(),c={phase:"sending",files:e,at:t,dataset:r.dataset,job:l,sum:s};T.value={...c,sent:0},Ee(we,{job:l,dataset:r.dataset});
let p=setTimeout(()=>{X()},200);try{let u=await Pt(Dt(r.dataset,r,n.name,l),n,g=>{T.value={...c,sent:g},g===1&&X()},a);return{
...s,accepted:s.accepted+u.accepted,rejected:s.rejected+u.rejected_count}}catch(u){let g=w(u);if(e.length>1&&g.code==="a\
lready_loaded")return{...s,known:s.known+1};throw e.length>1&&g.code!=="cancelled"?gr(n,g):u}finally{clearTimeout(p)}}function gr(e,{
code:t,message:n,hint:r,status:s}){return new Te({code:t,message:`${e.name}: ${n}`,hint:t==="unknown_column"?"":r,status:s})}
async function Xt(e,t=[]){let{dataset:n,sum:r}=e;ce=[...ce,e],await I(),ne(n),T.value=null;let s=ct(n,r);if(t.length>0){
E(s,{label:"Show",act:()=>it(e)}),Gt(t,null);return}if(!V.value){E(s,{label:"Show",act:()=>it(e)});return}V.value=!1,Yt()}
function Yt(){let e=({choice:n,sum:r})=>(n!==null&&n.actors.length>0&&n.event!==""?1e15:0)+r.accepted,t=ce.reduce((n,r)=>n===
null||e(r)>e(n)?r:n,null);t&&it(t,ce.length-1),ce=[]}function it({dataset:e,sum:t},n=0){A(Et(e,"explore")),qt(e,t,n)}function ct(e,{
accepted:t,rejected:n,known:r}){let s=[`${y(t)} ${t===1?"event is":"events are"} in ${e}`];return n>0&&s.push(`${y(n)} ${n===
1?"line was":"lines were"} not taken`),r>0&&s.push(`${y(r)} ${r===1?"file was":"files were"} there already`),`${s.join("\
; ")}.`}var br=500;async function eo(){let e=jt(we);if(typeof e?.job!="string"||typeof e.dataset!="string")return;let{job:t,
dataset:n}=e;for(;;){let r=await Ct(t).catch(()=>{});if(r?.state==="running")T.value||(T.value={phase:"found",dataset:n,
job:t},V.value=!0);else if(r!==void 0){T.value=null,Ee(we,null),r?.state==="done"&&V.value?await Xt({dataset:n,sum:{...Vt,
accepted:r.rows},choice:null}):V.value=!1;return}await new Promise(s=>{setTimeout(s,br)})}}import{$ei as m}from"./main.js";import{$en as z}from"./main.js";import{$eu as Ci,$ev as L}from"./main.js";import{$ey as d}from"./main.js";import{$eA as me}from"./main.js";import{$k as h,$l as o,$m as i}from"./main.js";function M({children:e,kind:t="outlined"}){let n=ie(null);return i(h,{children:[o(m,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),o("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:r=>{
let s=[...r.currentTarget.files??[]];r.currentTarget.value="",s.length>0&&Le(s)}})]})}import{$ep as to}from"./main.js";import{$et as Y}from"./main.js";import{$eB as oo}from"./main.js";import{$eC as Fe}from"./main.js";import{$eD as R}from"./main.js";var no="sn";var ro="tn";var so="qn";function Ae({share:e}){return i("span",{class:so,children:[o("span",{class:"rn","aria-hidden":"true",children:o("span",{
class:no,style:{width:`${Math.min(100,e*100)}%`}})}),o("span",{class:ro,children:W(e)})]})}var ao="xo";var io="yo";var mt="zo";function dt(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function lo({name:e,choice:t}){
let n=dt(e,t);return n===null?null:o("span",{class:io,children:n})}function co({preview:e,choice:t}){let n=[{key:"name",
head:"Column",width:"minmax(140px, max-content)",cell:({name:s})=>i("span",{class:ao,children:[o(d,{value:s,most:48,middle:!0}),
o(lo,{name:s,choice:t})]})},{key:"type",head:"Type",cell:({type:s,time_like:a})=>o("span",{class:mt,children:a&&s!=="tim\
estamp"?`${s}, a time`:s})},{key:"filled",head:"Filled",width:"136px",cell:({filled:s})=>o(Ae,{share:s})},{key:"examples",
head:"Examples",width:"minmax(240px, max-content)",cell:({examples:s})=>o(ut,{values:s})}],r=ee(()=>[...e.columns].sort(
(s,a)=>+(dt(a.name,t)!==null)-+(dt(s.name,t)!==null)),[e,t]);return o(R,{label:"Columns",columns:n,rows:r})}function ut({
values:e}){return e.length===0?o("span",{class:mt,children:"none"}):o("span",{class:"ap",children:e.slice(0,4).map((t,n)=>o(
"span",{children:o(d,{value:t,most:40,middle:!0})},n))})}function mo({preview:e,choice:t}){let n=ee(()=>e.columns.map(({
name:r,type:s},a)=>({key:`${a} ${r}`,head:i(h,{children:[o(d,{value:r,most:32})," ",o(lo,{name:r,choice:t})]}),number:s===
"int64"||s==="float64",cell:l=>typeof l[a]=="number"?String(l[a]):o(d,{value:l[a],most:40,middle:!0})})),[e,t]);return o(
R,{label:"First events",columns:n,rows:e.rows})}function uo({preview:e}){return o(R,{label:"Lines that cannot be taken",
columns:[{key:"line",head:"Line",number:!0,cell:({line:n})=>y(n)},{key:"reason",head:"Reason",cell:({reason:n})=>o(d,{value:n,
most:120})},{key:"text",head:"Text",cell:({text:n})=>o("code",{children:o(d,{value:n,most:160})})}],rows:e.rejected})}var po="vo";var fo="qo";var yo="po";var ho="lo";var go="ko";var Be="no";var bo="so";var pt="uo";var vo="oo";var wo="ro";var xo="to";var ko="wo";var Sr=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function $o({at:e}){let{files:t,later:n,preview:r,choice:s,
error:a}=e;return i("div",{class:go,children:[i("p",{class:ho,children:[o(d,{value:t[0].name,most:64,middle:!0}),o("span",
{class:"mo",children:Tr(t,r)})]}),n.length>0&&o(Dr,{files:n}),a&&o("div",{class:vo,children:o(me,{error:a})}),i("div",{class:yo,
children:[o(Pr,{choice:s}),r.columns.length>0&&o(Er,{columns:r.columns,choice:s})]}),r.note?i("p",{class:pt,children:[o(
Y,{name:"info"}),o("span",{children:o(d,{value:r.note,most:400})})]}):o(Rr,{preview:r,choice:s})]})}function Tr(e,t){let n=[
Sr.get(t.format)??t.format,t.compression].filter(s=>s!=="").join(", "),r=F(e.reduce((s,a)=>s+a.size,0));return e.length>
1?`${n}; the first of ${y(e.length)} files, ${r} together`:`${n}, ${r}`}function Dr({files:e}){let t=e.length-1,n=t>0?` \
and ${b(t,"other file")} have other columns: they come next.`:" has other columns: it comes next.";return i("p",{class:pt,
children:[o(Y,{name:"info"}),i("span",{children:[o(d,{value:e[0].name,most:48,middle:!0}),n]})]})}function yt({dataset:e,
actors:t}){return At(e)??nt(P.value.value?.find(n=>n.name===e),t)}function Pr({choice:e}){let t=e.dataset,n=P.value.value?.
find(s=>s.name===t),r=yt(e);return i("div",{class:fo,children:[o(to,{label:"Dataset",value:t,onCommit:s=>ke({dataset:s.trim()}),
error:r===null?null:{message:r,hint:""}}),r===null&&o("span",{class:Be,children:n?`added to its ${b(n.events,"event")}`:
"a new one"})]})}function Er({columns:e,choice:t}){let n=e.map(({name:s})=>s),r=[...e].sort((s,a)=>Number(a.time_like)-Number(
s.time_like)).map(({name:s})=>s);return i(h,{children:[o(ft,{label:"Time",hint:"when it happened",values:r,value:t.time,
onChange:s=>ke({time:s})}),o(ft,{label:"Actor",hint:"who did it",without:"none: no funnels, no sessions",values:n,value:t.
actors[0]??"",onChange:s=>ke({actors:[s]})}),o(ft,{label:"Event",hint:"what happened",without:"none: told apart by prope\
rties alone",values:n,value:t.event,onChange:s=>ke({event:s})})]})}function ft({label:e,hint:t,without:n,values:r,value:s,
onChange:a}){let l=s===""&&n!==void 0;return i("div",{class:wo,children:[o("span",{class:bo,children:e}),o(Fe,{title:e,label:`${e}\
: ${s===""?"not chosen":s}`,kind:"outlined",class:xo,values:r,value:s===""?"choose":s,onChange:a}),o("span",{class:Be,children:l?
n:t})]})}function Rr({preview:e,choice:t}){let[n,r]=f("columns"),s=e.rejected.length,a=[{value:"columns",label:`${y(e.columns.
length)} columns`},{value:"rows",label:`First ${b(e.rows.length,"event")}`},...s>0?[{value:"rejected",label:`${y(s)} not\
 taken`}]:[]];return i(h,{children:[i("div",{class:po,children:[o(oo,{label:"What to look at",choices:a,value:n,onChange:r}),
i("span",{class:Be,children:["guessed from the first ",b(e.rows_seen,"record")]})]}),i("div",{class:ko,children:[n==="co\
lumns"&&o(co,{preview:e,choice:t}),n==="rows"&&o(mo,{preview:e,choice:t}),n==="rejected"&&o(uo,{preview:e})]})]})}import{$bM as Ie}from"./main.js";var ht="wn";var Co="zn";var So="xn";function To(){let e=Zt.value;if(!e||!Kt.value)return null;switch(e.phase){case"reading":return o(z,{wide:!0,title:bt(e.files),
onClose:te,children:o(L,{lines:8})});case"unreadable":return o(Lr,{files:e.files,error:e.error});case"choosing":return o(
Fr,{at:e});case"sending":case"found":return o(Ar,{at:e})}}function bt(e){return e.length>1?`Load ${b(e.length,"file")}`:
"Load a file"}function Lr({files:e,error:t}){return i(z,{title:bt(e),onClose:te,foot:i(h,{children:[o(m,{kind:"outlined",
onClick:te,children:"Close"}),o(M,{kind:"primary",children:"Another file"})]}),children:[o("p",{class:ht,children:o(d,{value:e[0]?.
name,most:80,middle:!0})}),o(me,{error:t}),o("p",{class:"yn",children:"Events can be JSON (one object a line, or a list)\
, CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function Fr({at:e}){let{preview:t,
choice:n}=e,r=t.columns.length>0&&n.time==="",s=yt(n)===null&&!r;return o(z,{wide:!0,title:bt(e.files),onClose:te,foot:i(
h,{children:[r&&o("span",{class:Co,children:"Say which column is the time."}),o(m,{kind:"outlined",onClick:te,children:"\
Cancel"}),o(m,{kind:"primary",icon:"upload",disabled:!s,onClick:()=>{Qt()},children:e.files.length>1?`Load all ${e.files.
length}`:"Load"})]}),children:o($o,{at:e})})}function Ar({at:e}){let t=be.value.find(({id:l})=>l===e.job),n=e.phase==="s\
ending"?e.sent:1,r=n<1,s=r?n:t?.done??null,a=e.phase==="sending"?e.files:[];return i(z,{title:`Loading into ${e.dataset}`,
onClose:te,foot:i(h,{children:[o(m,{kind:"danger",onClick:()=>{Ht()},children:"Cancel"}),o(m,{kind:"outlined",onClick:te,
children:"Go on in the background"})]}),children:[e.phase==="sending"&&i("p",{class:ht,children:[o(d,{value:a[e.at]?.name,
most:80,middle:!0}),o("span",{class:So,children:a.length>1?`${e.at+1} of ${a.length}`:F(a[e.at]?.size??0)})]}),o(Ie,{label:r?
"Sending":"Loading",done:s}),i("p",{class:"yn",role:"status",children:[r?"Sending":"Reading and sorting",s!==null&&` ${W(
s)}`,!r&&t&&t.rows>0&&`, ${b(t.rows,"event")} so far`]}),r&&o("p",{class:"yn",children:"Keep this tab open until all is \
sent; after that the server goes on by itself."})]})}import{$ej as Do}from"./main.js";import{$cK as Bl,$cL as Oe}from"./main.js";var Po="do";var Eo="ao";var Ro="go";var jo="io";var Lo="fo";var Fo="eo";var Ao="bo";var Bo="co";var Io="ho";function Oo(){let e=Mt.value;if(!e)return null;let{dataset:t,sum:n,others:r,events:s,steps:a}=e,l=s.length>1&&Oe.some(({
name:c})=>c==="funnel");return i("section",{class:Eo,"aria-label":"What was loaded",children:[i("div",{class:Ao,children:[
i("p",{class:Bo,role:"status",children:[ct(t,n),r>0&&` ${b(r,"other dataset")} came with it.`]}),o(m,{small:!0,icon:"clo\
se",label:"Close",kind:"quiet",onClick:at})]}),l&&o("p",{class:Po,children:"A funnel of these events? Choose its steps i\
n their order; the numbers say how many did each."}),l&&o("div",{class:Fo,children:s.map(({value:c,count:p})=>{let u=a.indexOf(
c);return i("button",{type:"button",class:Do(Lo,u>=0&&Ro),"aria-pressed":u>=0,onClick:()=>Jt(c),children:[u>=0&&o("span",
{class:Io,children:u+1}),o(d,{value:c,most:32,middle:!0}),o("span",{class:jo,children:C(p)})]},c)})}),i("div",{class:"jo",
children:[n.rejected>0&&o(m,{kind:"outlined",onClick:()=>{at(),A(`data/rejects/${encodeURIComponent(t)}`)},children:"Lin\
es not taken"}),l&&o(m,{kind:"primary",icon:"funnel",disabled:a.length<2,onClick:Ut,children:"Show the funnel"})]})]})}function Or(){return $(()=>{eo()},[]),i(h,{children:[o(To,{}),o(Oo,{})]})}import{$bJ as de}from"./main.js";import{$y as No}from"./shared.js";var _o="on";var zo="gn";var Mo="jn";var qo="hn";var Jo="fn";var Uo="pn";var Wo="mn";var Vo="nn";var Zo="ln";var vt="kn";var _r=2e3;function zr(){return $(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!P.value.value?.length&&I()},_r);return()=>clearInterval(e)},[]),o("main",{class:Jo,children:i("div",{class:zo,children:[
i("header",{class:qo,children:[o("h1",{children:"There are no events yet"}),o("p",{class:"in",children:"An event says th\
at somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),o(Mr,{}),o(qr,{}),o(Jr,
{})]})})}function Mr(){return i("section",{class:Mo,"aria-label":"A file",children:[o(Y,{name:"upload",size:32}),o("h2",
{children:"Drop a file of events anywhere on this page"}),o("p",{class:"in",children:"JSON lines, CSV, TSV, access logs,\
 Parquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),o(M,{kind:"primary",children:"Choose a\
 file"})]})}var Ko=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vi\
sit"}`;function qr(){let[e,t]=f("");return i("section",{class:vt,"aria-labelledby":"paste",children:[o("h2",{id:"paste",
children:"Or paste events"}),i("form",{onSubmit:r=>{r.preventDefault(),e.trim()!==""&&Wt(e)},class:Wo,children:[o("texta\
rea",{class:Vo,rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:Ko,value:e,onInput:r=>t(r.currentTarget.value)}),
i("div",{class:_o,children:[o(m,{kind:"outlined",onClick:()=>t(Ko),children:"Take the example"}),o(m,{kind:"outlined",type:"\
submit",disabled:e.trim()==="",children:"Look at them"})]})]})]})}function Jr(){let e=No("my-events");return i("section",
{class:vt,"aria-labelledby":"send",children:[i("div",{class:Zo,children:[o("h2",{id:"send",children:"Or send them from a\
 program"}),o(m,{small:!0,kind:"outlined",icon:"copy",onClick:()=>de(e,"The line"),children:"Copy"})]}),o("pre",{class:Uo,
tabIndex:0,children:e}),o("p",{class:"in",children:"The names after the question mark say which fields are the time, the\
 actor and the event. This page shows the events as soon as they are there."})]})}import{$dZ as fc,$ea as yc,$eb as j,$ec as hc}from"./main.js";import{$eh as Ne}from"./main.js";import{$eo as S}from"./main.js";var Go="b5";function Ho({label:e,tabs:t,value:n,onChange:r,panel:s}){return o("div",{role:"tablist","aria-label":e,class:Go,onKeyDown:l=>{
let c=t.findIndex(x=>x.value===n),p={ArrowRight:c+1,ArrowLeft:c-1,Home:0,End:-1}[l.key];if(p===void 0)return;l.preventDefault();
let u=(p+t.length)%t.length,g=t[u];g&&r(g.value),l.currentTarget.children[u]?.focus()},children:t.map(l=>o("button",{type:"\
button",role:"tab",class:"c5","aria-selected":l.value===n,"aria-controls":s,tabIndex:l.value===n?0:-1,onClick:()=>r(l.value),
children:l.label},l.value))})}import{$bI as B}from"./main.js";var Vr=["datasets","sources","properties","ingests","rejects","jobs"];function Qo(e){let t=e.indexOf("/"),n=t<0?e:e.slice(
0,t);return{tab:Vr.find(r=>r===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function q(e,t){return e==="datasets"?"data":
e==="jobs"||e==="sources"||t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}import{$ew as Xo,$ex as Pc}from"./main.js";import{$G as Yo,$H as en}from"./shared.js";function ue(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function tn(e){return(await _(ue(e,"/runs?lim\
it=1000"))).runs}async function on(e,t,n,r){let s=new URLSearchParams({limit:"1000",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return _(ue(e,`/rejects?${s.toString()}`),{signal:r})}function nn(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return re(ue(e,`/rejects?${n.toString()}`))}async function rn(e,t){let n=new URLSearchParams(
{format:"ndjson",...t===""?{}:{reason:t}});return(await(await $t(ue(e,`/rejects?${n.toString()}`))).text()).split(`
`).filter(s=>s!=="").map(s=>JSON.parse(s).text)}async function sn(e,t,n){await _(ue(e,`/properties/${encodeURIComponent(
t)}`),{method:"PUT",body:n})}async function an(e){await _(ue(e,`?${new URLSearchParams({confirm:e}).toString()}`),{method:"\
DELETE"})}import{$dG as Ic,$dH as Oc,$dI as Nc,$dJ as ln,$dK as cn,$dL as _c}from"./main.js";var Z="r2";var K="t2";var G="s2";var ze="ym";var oe="wm";var mn="jm";var Me="im";var dn="an";var un="zm";var pn="hm";var fn="tm";var yn="qm";var hn="lm";var $e="pm";var v="om";var qe="sm";var gn="gm";var bn="km";var vn="cn";var wn="rm";var O="bn";var Je="nm";var xn="xm";var J="mm";function xt({name:e}){return`dataset ${e}`}function kn({dataset:e,onClose:t}){let[n,r]=f(""),s=Q(),a=n===e.name,l=()=>{a&&
(t(),en(xt(e),`${cn(e.name)} is dropped.`,()=>an(e.name),()=>{I()}))};return o(z,{title:"Drop a dataset",onClose:t,foot:i(
h,{children:[o(m,{kind:"outlined",onClick:t,children:"Keep it"}),o(m,{kind:"danger",icon:"trash",disabled:!a,onClick:l,children:"\
Drop it for good"})]}),children:i("form",{class:oe,onSubmit:c=>{c.preventDefault(),l()},children:[i("p",{children:[b(e.events,
"event")," (",F(e.size_bytes),") of ",o("b",{children:o(d,{value:e.name})})," will be gone, with its rejected lines: aft\
er ten seconds nothing brings them back."]}),i("div",{class:Z,children:[o("label",{class:G,for:s,children:"Type the name\
 of the dataset to drop it"}),o("input",{id:s,class:K,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",
spellcheck:!1,onInput:c=>r(c.currentTarget.value)})]})]})})}import{$x as Ue}from"./shared.js";var Zr=8;function Cn({datasets:e}){let[t,n]=f(null),[r,s]=f(null),[a,l]=f(""),[c,p]=f(null),u=Hr((x,D)=>n({dataset:x,anchor:D})),
g=ee(()=>Kr(e,a,c),[e,a,c]);return i(h,{children:[i("div",{class:J,children:[e.length>=Zr&&o("div",{class:Je,children:o(
Ue,{label:"Find a dataset",value:a,onInput:l})}),o("span",{class:v,role:"status",children:Gr(g,e.length)})]}),g.length===
0?o(S,{icon:"search",title:"No dataset has this in its name",actions:o(m,{kind:"outlined",onClick:()=>l(""),children:"Al\
l datasets"})}):o("div",{class:O,children:o(R,{label:"Datasets",columns:u,rows:g,sort:c,onSort:p,onMenu:(x,D,H)=>n({dataset:x,
anchor:H})})}),t&&o(Yr,{...t,onClose:()=>n(null),onDrop:()=>s(t.dataset)}),r&&o(kn,{dataset:r,onClose:()=>s(null)})]})}function Kr(e,t,n){
let r=t.trim().toLowerCase(),s=e.filter(({name:p})=>p.toLowerCase().includes(r));if(!n)return s.toSorted((p,u)=>p.name.localeCompare(
u.name,void 0,{numeric:!0}));let a=n.descending?-1:1,l=$n[n.key]??$n.name,c=(p,u)=>p<u?-1:p>u?1:0;return s.toSorted((p,u)=>a*
c(l(p),l(u)))}var $n={name:({name:e})=>e.toLowerCase(),events:({events:e})=>e,size:e=>e.size_bytes,rejects:({rejects:e})=>e,
from:({from:e,events:t})=>t===0?"":e,to:({to:e,events:t})=>t===0?"":e};function Gr(e,t){let n=s=>e.reduce((a,l)=>a+s(l),
0);return`${e.length===t?b(t,"dataset"):`${y(e.length)} of ${b(t,"dataset")}`}, ${b(n(({events:s})=>s),"event")}, ${F(n(
s=>s.size_bytes))}`}function Hr(e){let t=B();return[{key:"name",head:"Dataset",width:"minmax(160px, max-content)",cell:n=>o(
Qr,{dataset:n})},{key:"more",head:"",width:"48px",sortable:!1,cell:n=>o(m,{small:!0,icon:"more",label:`What to do with ${n.
name}`,kind:"quiet",onClick:r=>e(n,r.currentTarget)})},{key:"events",head:"Events",number:!0,cell:({events:n})=>o("span",
{title:y(n),children:C(n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:r})=>r===0?o(We,{text:"no events"}):j(n,
t)},{key:"to",head:"To",cell:({to:n,events:r})=>r===0?null:j(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>o(
"span",{title:`${y(n)} B`,children:F(n)})},{key:"actors",head:"Actors",sortable:!1,cell:({actors:n})=>n?.length?o(d,{value:n,
most:64}):o(We,{text:"none"})},{key:"event",head:"Event",sortable:!1,cell:({event:n})=>n?o(d,{value:n,most:40}):o(We,{text:"\
none"})},{key:"copies",head:"Copies",sortable:!1,cell:({copies:n,segments:r})=>i("span",{title:n?.map(({actor:s,size_bytes:a})=>`\
by ${s}: ${F(a)}`).join(`
`),children:[n?.length??1,", ",b(r,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>o(Xr,{dataset:n})}]}function Qr({
dataset:e}){let{name:t}=e;return Yo(xt(e))?i("span",{class:v,children:[o(d,{value:t,most:64,middle:!0}),", being dropped"]}):
o("button",{type:"button",tabIndex:-1,class:$e,onClick:()=>{ve(t)},children:o(d,{value:t,most:64,middle:!0})})}function We({
text:e}){return o("span",{class:v,children:e})}function Xr({dataset:e}){return e.rejects===0?o(We,{text:"0"}):o("button",
{type:"button",tabIndex:-1,class:$e,onClick:()=>A(q("rejects",e.name)),children:C(e.rejects)})}function Yr({dataset:e,anchor:t,
onClose:n,onDrop:r}){let s=ie(t),a=c=>()=>A(q(c,e.name)),l=()=>{De(e.name).then(()=>E(`${e.name} is being compacted.`,{label:"\
Show",act:()=>A(q("jobs",""))}),c=>E(`Compacting failed: ${w(c).message}`))};return o(Xo,{anchor:s.current,label:"Datase\
t",head:o(d,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"explore",act:()=>{ve(e.name)}},{label:"Prope\
rties",icon:"table",act:a("properties")},{label:"Ingests",icon:"upload",act:a("ingests")},{label:"Rejects",icon:"error",
act:a("rejects")},"rule",{label:"Compact",icon:"collapse",act:l},{label:"Drop the dataset",icon:"trash",danger:!0,act:r}]})}function Sn({dataset:e}){let[{value:t,error:n},r]=f({value:null,error:null}),s=()=>{tn(e).then(l=>r({value:l,error:null}),
l=>r({value:null,error:w(l)}))},a=le.value.length;return $(s,[e,a]),n?o(S,{icon:"warning",title:"The ingests cannot be l\
isted",actions:o(m,{kind:"outlined",onClick:s,children:"Try again"}),children:n.message}):t?t.length===0?o(S,{icon:"uplo\
ad",title:"Nothing came in lately",actions:o(M,{children:"Load a file"}),children:"Files are listed for good, events tha\
t programs push minute by minute since the server began."}):o("div",{class:O,children:o(R,{label:"Ingests",columns:es(),
rows:t})}):o(L,{})}function es(){let e=B();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>j(t,e,"second")},{key:"\
source",head:"Source",width:"minmax(160px, max-content)",cell:({source:t,kind:n,objects:r})=>t===""?o("span",{class:v,children:n===
"http"?`pushed, ${b(r,"request")} within a minute`:b(r,"file")}):o(d,{value:t,most:80,middle:!0})},{key:"kind",head:"By",
cell:({kind:t})=>o("span",{class:v,children:o(d,{value:t})})},{key:"objects",head:"Files",number:!0,cell:({objects:t,source:n,
kind:r})=>n===""&&r==="http"?null:y(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>o("span",{title:y(t),children:C(
t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?o("span",{class:v,children:"0"}):o("sp\
an",{class:"um",title:W(n/Math.max(1,t+n)),children:C(n)})},{key:"bytes",head:"Stored",number:!0,cell:({bytes:t})=>o("sp\
an",{title:`${y(t)} B`,children:F(t)})}]}import{$dE as Ve,$dF as Bm}from"./main.js";import{$bK as kt,$bL as Tn}from"./main.js";var ts=3e3;function Dn(){let e=le.value.length;return $(()=>{X();let t=setInterval(()=>{document.visibilityState==="visi\
ble"&&X()},ts);return()=>clearInterval(t)},[]),$(()=>{I()},[e]),St.value?be.value.length===0?o(S,{icon:"clock",title:"No\
thing is under way",actions:o(M,{children:"Load a file"}),children:"Loading and compacting show here, with how far they \
are, until the server ends."}):o("div",{class:O,children:o(R,{label:"Jobs",columns:os(),rows:be.value})}):o(L,{})}function os(){
let e=B();return[{key:"kind",head:"Job",cell:({kind:t})=>kt(t)},{key:"dataset",head:"Dataset",width:"minmax(120px, max-c\
ontent)",cell:({dataset:t})=>o(d,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>o(ns,{job:t})},
{key:"rows",head:"Events",number:!0,cell:({rows:t})=>C(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>F(t)},{key:"\
started",head:`Started (${e})`,cell:({started:t})=>j(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,ended:n})=>Ve(
(Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>o(rs,{job:t})},{key:"\
error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?o("span",{class:"um",children:o(d,{value:t,most:160})}):
null}]}function ns({job:e}){return e.state!=="running"?o("span",{class:e.state==="failed"?"um":v,children:Tn(e.state)}):
i("span",{class:xn,children:[o(Ie,{small:!0,label:`${kt(e.kind)} ${e.dataset}`,done:e.done}),W(e.done)]})}function rs({job:e}){
let t=()=>{Pe(e.id).catch(n=>E(w(n).message))};return e.state==="running"?o(m,{small:!0,kind:"outlined",onClick:t,children:"\
Cancel"}):o(m,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function En(e,t,n){let r=t.trim().toLowerCase(),s=e.filter(({name:c,description:p})=>c.toLowerCase().includes(r)||(p??"").
toLowerCase().includes(r)),a=n?.descending?-1:1,l=(c,p)=>{let u=Number(c.hidden??!1)-Number(p.hidden??!1);return u!==0||
!n?u:a*ss(Pn(c,n.key),Pn(p,n.key))};return s.sort(l)}function Pn(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function ss(e,t){return e<t?-1:e>t?1:0}function Ze(e,t){let{description:n="",unit:r="",hidden:s=!1}=e;return{description:n,unit:r,hidden:s,...t}}async function Ke(e,t,n){
try{return await sn(e,t,n),await ne(e),null}catch(r){let s=w(r);return E(`The note on ${t} was not saved: ${s.message}`),
s}}function Rn({dataset:e,column:t,onClose:n}){let[r,s]=f(t.description??""),[a,l]=f(t.unit??""),[c,p]=f(null),u=Q(),g=t.type===
"int64"||t.type==="float64",x=async()=>{let D=await Ke(e,t.name,Ze(t,{description:r.trim(),unit:a.trim()}));D?p(D):n()};
return o(z,{title:`Describe ${ln(t.name).text}`,onClose:n,foot:i(h,{children:[o(m,{kind:"outlined",onClick:n,children:"C\
ancel"}),o(m,{kind:"primary",onClick:()=>{x()},children:"Save"})]}),children:i("form",{class:oe,onSubmit:D=>{D.preventDefault(),
x()},children:[i("div",{class:Z,children:[o("label",{class:G,for:`${u}-text`,children:"What it is"}),o("input",{id:`${u}\
-text`,class:K,value:r,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:D=>s(D.
currentTarget.value)})]}),g&&i("div",{class:Z,children:[o("label",{class:G,for:`${u}-unit`,children:"Unit"}),o("input",{
id:`${u}-unit`,class:K,value:a,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:D=>l(D.currentTarget.value)})]}),
c&&o(me,{error:c}),o("button",{type:"submit",hidden:!0})]})})}function jn({dataset:e}){let{value:t,error:n}=ge(e).value;return $(()=>{ge(e).value.value&&ne(e)},[e]),t?o(as,{dataset:t}):
n?o(S,{icon:"warning",title:"The properties cannot be shown",actions:o(m,{kind:"outlined",onClick:()=>{ne(e)},children:"\
Try again"}),children:n.message}):o(L,{})}function as({dataset:e}){let[t,n]=f(""),[r,s]=f(null),[a,l]=f(null),c=e.columns??
[],p=ee(()=>En(c,t,r),[c,t,r]),u=ee(()=>is(e,l),[e]),g=c.filter(x=>x.hidden).length;return i(h,{children:[i("div",{class:J,
children:[o("div",{class:Je,children:o(Ue,{label:"Find a property",value:t,onInput:n})}),i("span",{class:v,role:"status",
children:[t===""?b(c.length,"property","properties"):`${y(p.length)} of ${b(c.length,"property","properties")}`,g>0&&`, ${y(
g)} hidden`]})]}),p.length===0?o(S,{icon:"search",title:"No property has this text",actions:o(m,{kind:"outlined",onClick:()=>n(
""),children:"All properties"})}):o("div",{class:O,children:o(R,{label:"Properties",columns:u,rows:p,sort:r,onSort:s})}),
a&&o(Rn,{dataset:e.name,column:a,onClose:()=>l(null)})]})}function is(e,t){let n=B(),r=a=>a.actor?"actor":a.name==="even\
t"&&e.event?"event":a.name==="time"?"time":null,s=a=>a.hidden?fn:void 0;return[{key:"name",head:"Property",width:"minmax\
(160px, max-content)",cell:a=>i("span",{class:`${qe} ${s(a)??""}`,children:[o(d,{value:a.name,most:64,middle:!0}),r(a)&&
o("span",{class:wn,children:r(a)})]})},{key:"type",head:"Type",cell:a=>i("span",{class:v,children:[a.type,a.unit?`, ${a.
unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:a=>o(Ae,{share:e.events===0?0:(a.filled??0)/e.events})},
{key:"distinct",head:"Distinct",number:!0,cell:({distinct:a})=>a===void 0?null:o("span",{title:y(a),children:C(a)})},{key:"\
examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:a=>o(ls,{column:a,zone:n})},{key:"first",head:"\
First seen",cell:({first_seen:a})=>a?j(a,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"minmax(\
160px, max-content)",cell:a=>a.description?o(d,{value:a.description,most:80}):null},{key:"acts",head:"",sortable:!1,width:"\
84px",cell:a=>i("span",{class:yn,children:[o(m,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${a.name}`,onClick:()=>t(
a)}),o(m,{small:!0,kind:"quiet",icon:a.hidden?"show":"hide",label:a.hidden?`Show ${a.name}`:`Hide ${a.name}`,onClick:()=>{
Ke(e.name,a.name,Ze(a,{hidden:!a.hidden}))}})]})}]}function ls({column:e,zone:t}){if(e.examples?.length)return o(ut,{values:e.
examples});let{min:n,max:r}=e;if(n===void 0||r===void 0)return null;let s=a=>typeof a=="number"?C(a):e.type==="timestamp"?
j(String(a),t):String(a);return i("span",{class:v,children:[s(n)," to ",s(r)]})}var cs=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function Ln(e){let t=new Map;for(let{reason:n}of e){let r=n.replace(
cs,"…"),s=t.get(r);t.set(r,{reason:r,part:s?.part??ms(r),count:(s?.count??0)+1})}return[...t.values()].sort((n,r)=>r.count-
n.count)}function ms(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var Fn="ip";var An="hp";function On({dataset:e}){let[t,n]=f(""),[r,s]=f(null),a=In(e,t),l=In(e,""),c=P.value.value?.find(({name:u})=>u===e)?.rejects??
0;if(l.error)return o(S,{icon:"warning",title:"The lines cannot be listed",actions:o(m,{kind:"outlined",onClick:l.again,
children:"Try again"}),children:l.error.message});if(!l.rows)return o(L,{});if(l.rows.length===0)return o(S,{icon:"check",
title:"Every line was taken",actions:o(m,{kind:"outlined",onClick:l.again,children:"Look again"})});let p=Ln(l.rows);return i(
h,{children:[i("div",{class:J,children:[i("div",{class:un,role:"group","aria-label":"Reasons",children:[o(Bn,{text:o(h,{
children:"all"}),number:c,pressed:t==="",onClick:()=>n("")}),p.slice(0,12).map(u=>o(Bn,{text:o(d,{value:u.reason,most:56}),
number:u.count,more:l.more,pressed:t===u.part,onClick:()=>n(t===u.part?"":u.part)},u.reason))]}),o("span",{class:Me}),o(
m,{kind:"outlined",icon:"redo",onClick:()=>{fs(e,t)},children:"Try again"}),i("a",{class:"gp",href:nn(e,t),download:`${e}\
-rejects.ndjson`,children:[o(Y,{name:"download"}),"Download"]})]}),o("div",{class:O,children:a.rows?o(R,{label:"Lines th\
at were not taken",columns:ps(),rows:a.rows,onCell:u=>s(u)}):o(L,{})}),a.rows&&a.more&&i("div",{class:J,children:[o(m,{kind:"\
outlined",onClick:a.next,children:"More lines"}),i("span",{class:v,children:[y(a.rows.length)," are shown"]})]}),r&&o(ys,
{dataset:e,reject:r,onClose:()=>s(null)})]})}function Bn({text:e,number:t,more:n=!1,pressed:r,onClick:s}){return i("butt\
on",{type:"button",class:dn,"aria-pressed":r,onClick:s,children:[e,i("span",{class:v,children:[C(t),n&&"+"]})]})}function In(e,t){
let[n,r]=f({rows:null,cursor:void 0,error:null}),[s,a]=f(0),l=ie(null),c=(p,u)=>{l.current?.abort();let g=l.current=new AbortController;
on(e,t,u,g.signal).then(x=>r({rows:[...p,...x.rejects],cursor:x.cursor,error:null}),x=>{g.signal.aborted||r({rows:null,cursor:void 0,
error:w(x)})})};return $(()=>(c([],void 0),()=>l.current?.abort()),[e,t,s]),{rows:n.rows,more:n.cursor!==void 0,error:n.
error,next:()=>c(n.rows??[],n.cursor),again:()=>a(s+1)}}function ps(){let e=B();return[{key:"place",head:"File",width:"m\
inmax(140px, max-content)",cell:t=>o(d,{value:Nn(t),most:48,middle:!0})},{key:"line",head:"Line",number:!0,cell:({line:t})=>y(
t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>y(t)},{key:"reason",head:"Reason",width:"minmax(200px, max-co\
ntent)",cell:({reason:t})=>o(d,{value:t,most:96})},{key:"text",head:"Text",width:"minmax(240px, max-content)",cell:({text:t})=>o(
"span",{class:ze,children:o(d,{value:t,most:120})})},{key:"at",head:`At (${e})`,cell:({at:t})=>j(t,e,"second")}]}function Nn({
source:e,key:t}){return t!==""?t:e}async function fs(e,t){try{lt(e,await rn(e,t))}catch(n){E(w(n).message)}}function ys({
dataset:e,reject:t,onClose:n}){let[r,s]=f(t.text),a=Q(),l=()=>{n(),lt(e,[r])};return o(z,{wide:!0,title:"A line that was\
 not taken",onClose:n,foot:i(h,{children:[o(m,{kind:"outlined",icon:"copy",onClick:()=>de(t.text,"The line"),children:"C\
opy the line"}),o(m,{kind:"primary",icon:"redo",disabled:r.trim()==="",onClick:l,children:"Try again"})]}),children:i("d\
iv",{class:oe,children:[o("p",{class:"um",children:o(d,{value:t.reason,most:1e3})}),i("p",{class:v,children:[o(d,{value:Nn(
t),most:200,middle:!0}),", line ",y(t.line),", byte ",y(t.offset),"; ",b(t.text.length,"character")]}),o("pre",{class:An,
tabIndex:0,children:o(d,{value:t.text,most:2e4})}),i("div",{class:Z,children:[o("label",{class:G,for:a,children:"Mended,\
 to try it again; a line of CSV or TSV needs its head above it"}),o("textarea",{id:a,class:`${K} ${Fn}`,rows:4,spellcheck:!1,
value:r,onInput:c=>s(c.currentTarget.value)})]})]})})}function Ge(e,t=""){return`v1/sources/${encodeURIComponent(e)}${t}`}async function _n(e){return(await _("v1/sources",{signal:e})).
sources}async function zn(e,t){return _(Ge(e),{signal:t})}async function Mn(e){await _(Ge(e,"/run"),{method:"POST",body:{}})}
async function qn(e,t=[]){await _(Ge(e,"/retry"),{method:"POST",body:t.length===0?{}:{keys:t}})}async function Jn(e,t){await _(
Ge(e,"/backfill"),{method:"POST",body:t}),await X()}import{$at as Un}from"./shared.js";var hs=864e5;function Wn(e){return new Date(Date.now()+e*hs).toISOString().slice(0,10)}function Vn({source:e,onClose:t,onDone:n}){
let[r,s]=f(Wn(-7)),[a,l]=f(Wn(1)),[c,p]=f(!1),[u,g]=f(!1),[x,D]=f(""),H={from:Q(),to:Q()},fe=r!==""&&a!==""&&r<a&&!u,ye=()=>{
fe&&(g(!0),Jn(e.name,{from:`${r}T00:00:00Z`,to:`${a}T00:00:00Z`,replace:c}).then(()=>{E(`${e.name} is loaded again from ${r}\
 to ${a}.`,{label:"Show",act:()=>A(q("jobs",""))}),n()},k=>{g(!1),D(w(k).message)}))};return o(z,{title:"Load a range ag\
ain",onClose:t,foot:i(h,{children:[o(m,{kind:"outlined",onClick:t,children:"Leave it"}),o(m,{kind:"primary",disabled:!fe,
onClick:ye,children:"Load it"})]}),children:i("form",{class:oe,onSubmit:k=>{k.preventDefault(),ye()},children:[i("p",{children:[
"Objects of ",o("b",{children:o(d,{value:e.name,most:64})})," whose keys or times are in this range are looked at again.\
 What is loaded is not loaded twice."]}),i("div",{class:J,children:[i("div",{class:Z,children:[o("label",{class:G,for:H.
from,children:"From (UTC)"}),o("input",{id:H.from,type:"date",class:K,value:r,"data-autofocus":"",onInput:k=>s(k.currentTarget.
value)})]}),i("div",{class:Z,children:[o("label",{class:G,for:H.to,children:"To, not included"}),o("input",{id:H.to,type:"\
date",class:K,value:a,onInput:k=>l(k.currentTarget.value)})]})]}),i("label",{class:qe,children:[o("input",{type:"checkbo\
x",checked:c,onChange:k=>p(k.currentTarget.checked)})," Replace the events that these objects gave before"]}),x!==""&&o(
"p",{class:"um",role:"alert",children:x})]})})}var gs={idle:"up to date",listing:"looking",loading:"loading",waiting:"waiting",failed:"failed",stopped:"stopped"};function He(e){
return e.state==="waiting"&&e.waiting_for?.length?`waits for ${e.waiting_for.join(", ")}`:e.state==="idle"&&e.failed+e.quarantined>
0?`up to date but for ${b(e.failed+e.quarantined,"object")}`:gs[e.state]}var bs={retry:"will be tried again",quarantined:"\
set aside",gone:"vanished",changed:"changed since"};function Zn(e){return bs[e.state]}function Kn(e){return e===null?"":
e<1?"nothing":Ve(e)}function Gn({name:e,onClose:t,onChange:n}){let[r,s]=f(null),[a,l]=f(null),[c,p]=f(0),[u,g]=f(!1),[x,D]=f(null),H=r?.failures.
find(({key:k})=>k===x)??r?.failures[0];$(()=>{let k=new AbortController;return zn(e,k.signal).then(ae=>{s(ae),l(null)},ae=>{
Se(ae)||l(w(ae))}),()=>k.abort()},[e,c]);let fe=(k,ae)=>{k.then(()=>{E(ae),p(Ye=>Ye+1),n()},Ye=>E(w(Ye).message))},ye=k=>fe(
qn(e,k),k.length===1?`${k[0]} is tried again.`:`Everything that ${e} has set aside is tried again.`);return i(Un,{title:`\
Source ${e}`,onClose:t,note:r&&i(h,{children:[o(d,{value:r.place,most:120,middle:!0})," ","·"," ",He(r)]}),children:[a&&
o(S,{icon:"warning",title:"The source cannot be shown",actions:o(m,{kind:"outlined",onClick:()=>p(c+1),children:"Try aga\
in"}),children:a.message}),!r&&!a&&o(L,{}),r&&i("div",{class:hn,children:[r.error&&o(Ne,{kind:"warning",children:o(d,{value:r.
error,most:400})}),o("p",{class:v,children:ws(r)}),i("div",{class:J,children:[r.kind!=="push"&&o(m,{kind:"outlined",icon:"\
redo",onClick:()=>fe(Mn(e),`${e} is looked at now.`),children:"Look now"}),r.kind!=="push"&&o(m,{kind:"outlined",icon:"c\
lock",onClick:()=>g(!0),children:"Load a range again"}),o(m,{kind:"outlined",onClick:()=>A(q("rejects",r.dataset)),children:"\
Rejected lines"}),r.failures.length>0&&o(m,{kind:"outlined",onClick:()=>ye([]),children:"Try all again"})]}),r.failures.
length>0&&o("div",{class:O,children:o(R,{label:"Objects that are not fine",columns:xs(ye),rows:r.failures,onCell:({key:k})=>D(
k)})}),H&&o(vs,{failure:H}),r.failures.length===0&&!r.error&&o(S,{icon:"check",title:"Nothing is set aside",actions:o(m,
{kind:"outlined",onClick:()=>p(c+1),children:"Look again"}),children:"Every object that was seen is loaded, or waits for\
 its turn."})]}),u&&r&&o(Vn,{source:r,onClose:()=>g(!1),onDone:()=>{g(!1),n()}})]})}function vs({failure:{key:e,reason:t}}){
return i("section",{"aria-label":"The whole reason",class:vn,children:[o("h3",{children:o(d,{value:e,most:1024})}),o("p",
{children:o(d,{value:t,most:4096})})]})}function ws({seen:e,loaded:t,pending:n,gone:r,changed:s,events:a,rejected:l}){let c=[
`${y(t)} of ${b(e,"object")} loaded`,`${y(n)} waiting`,b(a,"event"),`${y(l)} rejected`];return r>0&&c.push(`${y(r)} vani\
shed before they were read`),s>0&&c.push(`${y(s)} changed after they were loaded`),c.join(", ")}function xs(e){let t=B();
return[{key:"key",head:"Object",width:"fit-content(min(50vw, 300px))",cell:({key:n})=>o(d,{value:n,most:64,middle:!0})},
{key:"state",head:"State",cell:n=>o("span",{class:n.state==="quarantined"?"um":v,children:Zn(n)})},{key:"reason",head:"R\
eason",width:"fit-content(min(60vw, 420px))",cell:({reason:n})=>o(d,{value:n,most:120})},{key:"line",head:"Line",number:!0,
cell:({line:n})=>n?y(n):null},{key:"tries",head:"Tries",number:!0,cell:({tries:n})=>y(n)},{key:"next",head:`Next try (${t}\
)`,cell:({next_try:n})=>n?j(n,t,"second"):null},{key:"again",head:"",width:"100px",cell:n=>n.state==="gone"?null:o(m,{small:!0,
kind:"quiet",onClick:()=>e([n.key]),children:"Try again"})}]}var ks=3e3;function Hn(){let[e,t]=f(null),[n,r]=f(null),[s,a]=f(0),[l,c]=f(null);$(()=>{let u=new AbortController,g=()=>{
_n(u.signal).then(D=>{t(D),r(null)},D=>{Se(D)||r(w(D))})};g();let x=setInterval(()=>{document.visibilityState==="visible"&&
g()},ks);return()=>{clearInterval(x),u.abort()}},[s]);let p=()=>a(s+1);return n&&!e?o(S,{icon:"warning",title:"The sourc\
es cannot be listed",actions:o(m,{kind:"outlined",onClick:p,children:"Try again"}),children:n.message}):e?e.length===0?i(
S,{icon:"data",title:"No source is declared",actions:o(m,{kind:"outlined",onClick:p,children:"Look again"}),children:["A\
 file that declares them (sluice.yaml) makes the server look into buckets and folders by itself: ",o("span",{class:ze,children:"\
sluice serve --config sluice.yaml"})]}):i(h,{children:[o("div",{class:O,children:o(R,{label:"Sources",columns:$s(),rows:e,
onCell:({name:u})=>c(u)})}),l!==null&&o(Gn,{name:l,onClose:()=>c(null),onChange:p})]}):o(L,{})}function $s(){let e=B();return[
{key:"name",head:"Source",width:"fit-content(min(40vw, 280px))",cell:({name:t})=>o("span",{class:$e,children:o(d,{value:t,
most:48})})},{key:"state",head:"State",width:"fit-content(min(60vw, 360px))",cell:t=>o(Cs,{source:t})},{key:"aside",head:"\
Set aside",number:!0,cell:({failed:t,quarantined:n})=>t+n===0?o("span",{class:v,children:"0"}):o("span",{class:"um",children:C(
t+n)})},{key:"behind",head:"Behind",number:!0,cell:({lag_seconds:t})=>Kn(t)},{key:"kind",head:"Kind",cell:({kind:t})=>o(
"span",{class:v,children:t})},{key:"dataset",head:"Dataset",cell:({dataset:t})=>o(d,{value:t,most:48,middle:!0})},{key:"\
loaded",head:"Loaded",number:!0,cell:({loaded:t})=>o("span",{title:y(t),children:C(t)})},{key:"pending",head:"Waiting",number:!0,
cell:({pending:t})=>C(t)},{key:"events",head:"Events",number:!0,cell:({events:t})=>o("span",{title:y(t),children:C(t)})},
{key:"rejected",head:"Rejected",number:!0,cell:({events:t,rejected:n})=>n===0?o("span",{class:v,children:"0"}):o("span",
{class:"um",title:W(n/Math.max(1,t+n)),children:C(n)})},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>F(t)},{key:"\
rate",head:"Events/s",number:!0,cell:({events_per_second:t})=>t===0?o("span",{class:v,children:"0"}):C(t)},{key:"success",
head:`Last success (${e})`,cell:({last_success:t})=>t===null?o("span",{class:v,children:"not yet"}):j(t,e,"second")},{key:"\
place",head:"Place",width:"minmax(120px, max-content)",cell:({place:t})=>o("span",{class:v,children:o(d,{value:t,most:80,
middle:!0})})}]}function Cs({source:e}){let t=He(e);return e.state==="failed"?i("span",{class:"um",title:e.error??"",children:[
t,e.error?i(h,{children:[": ",o(d,{value:e.error,most:60})]}):null]}):o("span",{class:e.state==="idle"?v:void 0,children:o(
d,{value:t,most:64})})}var Qe={datasets:"Datasets",sources:"Sources",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function Ss({
rest:e}){let{tab:t,dataset:n}=Qo(e),r=P.value.value?.map(({name:c})=>c)??[],s=n!==""?n:r.includes(rt.value)?rt.value:r[0]??
"",a=t!=="datasets"&&t!=="sources"&&t!=="jobs";$(()=>{document.title=`${Qe[t]} · Data · Sluice`},[t]);let l=le.value.length;
return $(()=>{I()},[l]),i("main",{class:gn,"data-tab":t,children:[i("header",{class:pn,children:[o("h1",{children:"Data"}),
a&&s!==""&&o(Fe,{title:"Dataset",icon:"data",kind:"outlined",class:mn,values:r,value:s,onChange:c=>A(q(t,c))}),o("span",
{class:Me}),o(M,{kind:"primary",children:"Load a file"})]}),o(Ho,{label:"Parts of the data",panel:"data-panel",value:t,onChange:c=>A(
q(c,n)),tabs:Object.keys(Qe).map(c=>({value:c,label:c==="jobs"&&l>0?`Jobs (${l})`:Qe[c]}))}),o(Ts,{}),o("div",{id:"data-\
panel",role:"tabpanel","aria-label":Qe[t],class:bn,children:o(Ds,{tab:t,dataset:s})})]})}function Ts(){return(P.value.value??
[]).filter(t=>t.compaction_failed).map(({name:t,compaction_failed:n})=>i(Ne,{kind:"warning",actions:o(m,{small:!0,kind:"\
outlined",onClick:()=>{De(t).then(()=>A(q("jobs","")),r=>E(w(r).message))},children:"Compact now"}),children:[o(d,{value:t,
most:48})," could not be compacted on ",j(n.at,B(),"minute"),": ",o(d,{value:n.error,most:300}),". All events are there,\
 and queries become slower until it succeeds."]},t))}function Ds({tab:e,dataset:t}){let{value:n,error:r}=P.value;if(e===
"jobs")return o(Dn,{});if(e==="sources")return o(Hn,{});if(!n)return r?o(S,{icon:"warning",title:"The datasets cannot be\
 listed",actions:o(m,{kind:"outlined",onClick:()=>{I()},children:"Try again"}),children:r.message}):o(L,{});if(n.length===
0)return o(S,{icon:"data",title:"There are no datasets yet",actions:o(M,{children:"Choose a file"}),children:"Drop a fil\
e of events anywhere on this page."});switch(e){case"datasets":return o(Cn,{datasets:n});case"properties":return o(jn,{dataset:t},
t);case"ingests":return o(Sn,{dataset:t},t);case"rejects":return o(On,{dataset:t},t)}}import{$aR as Qn,$aS as Xn}from"./main.js";import{$cc as Yn}from"./main.js";var Ce="kw";var er="lw";var tr="hw";var or="mw";var nr="gw";var Xe="jw";var rr=6;function Es({document:e,label:t}){let{value:n}=ge(e.dataset).value;$(()=>{P.value.value||I()},[]);let r=n?Qn(n.
columns??[],n.event,n.events).slice(0,rr):[],s=r[0]?.name;return i("section",{class:nr,"aria-labelledby":"needs-actor",children:[
i("header",{class:tr,children:[o(Y,{name:"actor",size:32}),i("h2",{id:"needs-actor",children:[o(d,{value:e.dataset,most:48,
middle:!0})," does not say who did what"]}),i("p",{class:"iw",children:[t," follows actors (users, devices, machines) fr\
om event to event. This dataset was loaded without a column that names them."]})]}),r.length>0&&i("div",{class:Xe,children:[
o("h3",{children:"Take a property as the actor"}),o("p",{class:"iw",children:"For this question; the data stay as they a\
re."}),o("div",{class:Ce,children:r.map(({name:a,distinct:l},c)=>i(m,{kind:c===0?"primary":"outlined",onClick:()=>je({document:Xn(
e,a)}),children:[o(d,{value:a,most:32,middle:!0}),l!==void 0&&o("span",{class:er,children:y(l)})]},a))})]}),o(Rs,{dataset:e.
dataset,actor:s,first:r.length===0}),o(Fs,{document:e})]})}function Rs({dataset:e,actor:t="COLUMN",first:n}){let r=Re(e,
[t],P.value.value?.map(({name:a,actors:l})=>({name:a,actors:l}))??[]),s=js(r,t);return i("div",{class:Xe,children:[i("h3",
{children:[n?"Load":"Or load"," the data again, with an actor"]}),i("p",{class:"iw",children:["They become the dataset ",
o(d,{value:r,most:64,middle:!0}),". Choose the file and, in what is shown of it, the actor; or send it by this line, wit\
h your file's name for FILE",n&&" and its column of the actor for COLUMN","."]}),o("pre",{class:or,tabIndex:0,children:s}),
i("div",{class:Ce,children:[o(M,{children:"Choose the file"}),o(m,{kind:"outlined",icon:"copy",onClick:()=>de(s,"The lin\
e"),children:"Copy the line"})]}),i("p",{class:"iw",children:["Where no server runs on the store: ",i("code",{children:[
"sluice ingest --dataset ",r," --actor ",Ls(t)," FILE"]})]})]})}function js(e,t){let n=encodeURIComponent(t).replaceAll(
"'","%27");return`curl --data-binary @FILE '${re(`v1/datasets/${encodeURIComponent(e)}/events`)}?filename=FILE&actor=${n}\
'`}function Ls(e){return/^[\w./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}function Fs({document:e}){let t=(P.value.
value??[]).filter(({name:n,actors:r,events:s})=>n!==e.dataset&&(r??[]).length>0&&s>0);return i("div",{class:Xe,children:[
o("h3",{children:"Or go on without"}),o("p",{class:"iw",children:"These views need no actor:"}),o("div",{class:Ce,children:Oe.
filter(({name:n})=>n==="explore"||n==="difference"||n==="live").map(n=>o(m,{kind:"outlined",icon:n.icon,onClick:()=>Yn(n),
children:n.label},n.name))}),t.length>0&&o("p",{class:"iw",children:"These datasets have one:"}),o("div",{class:Ce,children:t.
slice(0,rr).map(({name:n})=>o(m,{kind:"outlined",icon:"data",onClick:()=>{ve(n)},children:o(d,{value:n,most:32,middle:!0})},
n))})]})}export{Or as Arriving,Ss as DataPage,zr as EmptyStore,Es as NeedsActor,Le as takeFiles};
