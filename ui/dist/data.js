import{$b as rr,$c as ar,$d as w,$e as te,$f as ir,$g as _,$h as lr,$i as oe,$j as h}from"./main.js";import{$a as de}from"./main.js";import{$n as k,$o as ur,$p as W,$q as mt}from"./main.js";import{$r as x,$s as yr,$t as T,$u as Z,$v as pe}from"./main.js";import{$x as be,$y as ze,$z as Me,$A as br}from"./main.js";import{$B as xe,$C as we,$D as dt,$E as K,$F as ue,$G as pt,$H as ut,$I as ne}from"./main.js";import{$R as G}from"./main.js";var Nn=1<<20;async function _e(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),s=await fetch(G(`v1/pre\
view?${n.toString()}`),{method:"POST",body:e.slice(0,Nn),headers:{"Content-Type":"application/octet-stream"},signal:t??null}).
catch(a=>{throw t?.aborted?a:ze()}),r=await s.json().catch(()=>null);if(!s.ok)throw Me(r,s.status);return r}function ft(e,t,n,s){
let r=new URLSearchParams({filename:n,job:s});t.time!==""&&r.set("time",t.time);for(let a of t.actors)r.append("actor",a);
return t.event!==""&&r.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${r.toString()}`}function ht(e,t,n,s){
return new Promise((r,a)=>{let l=new XMLHttpRequest;l.open("POST",G(e)),l.setRequestHeader("Content-Type","application/o\
ctet-stream"),l.upload.onprogress=c=>{c.lengthComputable&&n(c.loaded/Math.max(1,c.total))},l.upload.onload=()=>n(1),l.onerror=
()=>a(ze()),l.onabort=()=>a(new be({code:"cancelled",message:"Loading was cancelled; nothing was added"})),l.onload=()=>{
let c=On(l.responseText);l.status>=200&&l.status<300?r(c):a(Me(c,l.status))},s.addEventListener("abort",()=>l.abort()),l.
send(t)})}function On(e){try{return JSON.parse(e)}catch{return null}}import{$bf as Rr,$bg as Er,$bh as Lr,$bi as jr,$bj as yt}from"./main.js";import{$dM as R,$dN as Br,$dO as y,$dP as f,$dQ as Ir,$dR as Nr,$dS as q,$dT as D}from"./main.js";import{$eC as P}from"./main.js";import{$cr as qr,$cs as A,$ct as fe,$cu as Jr,$cv as gt}from"./main.js";import{$cC as Wr,$cD as vt,$cE as Zr,$cF as ke}from"./main.js";var bt=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,zn=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function xt(e){let t=e.replace(/^.*[/\\]/,"");for(;bt.test(t);)t=t.replace(bt,"");return t=t.replace(zn,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function wt(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}function qe(e,t){let n=e?.actors??[];return!e||t.length===0||n.join(`
`)===t.join(`
`)?null:n.length===0?`${e.name} has no actor.`:`${e.name} has the actor ${n.join(", ")}.`}function $e(e,t,n){for(let s=1;;s++){
let r=s===1?e:`${e.slice(0,60)}-${s}`;if(qe(n.find(a=>a.name.toLowerCase()===r.toLowerCase()),t)===null)return r}}var Mn=new Set(["csv","tsv","parquet","arrow","arrowstream"]);function kt({format:e,names:t,columns:n}){let s=Mn.has(e)?
n.map(({name:r})=>r).sort():[];return JSON.stringify([e,t.time,t.actors,t.event,s])}async function $t(e,t,n){let s=kt(t),
r=[!0],a=e.slice(0,200).map((c,u)=>[c,u]).slice(1),l=async()=>{for(let c=a.shift();c;c=a.shift())r[c[1]]=await n(c[0]).then(
u=>kt(u)===s,()=>!1)};return await Promise.all(Array.from({length:4},l)),e.filter((c,u)=>r[Math.min(u,199)])}import{$aZ as Xr,$ba as Ct,$bb as Yr,$bc as St,$bd as ea,$be as ta}from"./main.js";import{$bq as sa,$br as ra,$bs as Ce,$bt as Je,$bu as Ue,$bv as aa,$bw as ia,$bx as la,$by as ca,$bz as ma,$bA as Tt,$bB as da}from"./main.js";import{$bE as Dt,$bF as fa,$bG as ha}from"./main.js";var H=de(null),_n=8,qn=3,Pt=H;async function Rt(e,t,n){let s=await Jn(e).catch(()=>[]);H.value={dataset:e,sum:t,others:n,
events:s,steps:s.slice(0,qn).map(({value:r})=>r)}}async function Jn(e){let t=x.value.value?.find(({name:r})=>r===e)?.actors?.[0];
if(t===void 0)return[];let s={measures:[`uniq(${St(t)}) as reached`],by:["event"],order:["reached desc"],limit:_n};return Un(
await W("v1/query",{body:{dataset:e,aggregate:s}}))}function Un({rows:e}){return e.flatMap(([t,n])=>typeof t=="string"&&
typeof n=="number"&&n>0?[{value:t,count:n}]:[])}function Et(e){let{value:t}=H;t&&(H.value={...t,steps:Vn(t.steps,e)})}function Vn(e,t){
return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function Lt(){let{value:e}=H;if(!e)return;H.value=null;let t=Ue.value.dataset===
e.dataset?Dt(Ue.value):{dataset:e.dataset};Ce({view:"funnel",as:null,open:[],document:{...t,funnel:{steps:e.steps.map(n=>({
where:Ct(n)})),window:"7d"}}}),gt(Tt.value)}function Ve(){H.value=null}import{$bN as he,$bO as jt}from"./main.js";var b=de(null),O=de(!1),ye=null,se=[],Ft={accepted:0,rejected:0,known:0},At=b,Bt=O;async function Se(e,t=null){O.value=!0,
!(b.value?.phase==="sending"||b.value?.phase==="found"||e.length===0)&&(se=[],await It(e,t))}async function It(e,t){ye?.
abort();let n=ye=new AbortController;b.value={phase:"reading",files:e};try{let[s]=await Promise.all([_e(e[0],n.signal),x.
value.value?null:T()]),r=await $t(e,s,u=>_e(u,n.signal));if(n.signal.aborted)return;let a=Wn(s),l=t??$e(xt(e[0].name),a.
actors,x.value.value?.map(({name:u,actors:p})=>({name:u,actors:p}))??[]),c=e.filter(u=>!r.includes(u));b.value={phase:"c\
hoosing",files:r,later:c,preview:s,choice:{dataset:l,...a},error:null}}catch(s){n.signal.aborted||(b.value={phase:"unrea\
dable",files:e,error:k(s)})}}function Wn({names:e,columns:t}){return{time:e.time!==""?e.time:t.find(s=>s.time_like)?.name??
"",actors:e.actors,event:e.event}}function Ze(e,t){Se([new File([t.join(`
`)],`again-${new Date().toISOString().replaceAll(/[:.]/g,"-")}.txt`)],e)}function ge(e){b.value?.phase==="choosing"&&(b.
value={...b.value,choice:{...b.value.choice,...e},error:null})}function J(){O.value=!1;let e=b.value?.phase;e==="sending"||
e==="found"||(ye?.abort(),b.value=null,Mt())}function Zn(){O.value=!0}async function Nt(){let e=b.value;e?.phase!=="send\
ing"&&e?.phase!=="found"||(await we(e.job).catch(()=>{}),ye?.abort())}async function Ot(){let e=b.value;if(e?.phase!=="c\
hoosing")return;let t=ye=new AbortController,{files:n,choice:s}=e,r=Ft;try{for(let[a,l]of n.entries())r=await Kn(n,a,l,s,
r,t.signal);await zt({dataset:s.dataset,sum:r,choice:s},e.later)}catch(a){r.accepted>0&&T(),b.value={...e,error:k(a)},O.
value||P(`Loading into ${s.dataset} failed: ${k(a).message}`,{label:"Show",act:Zn})}finally{ke(he,null),K()}}async function Kn(e,t,n,s,r,a){
let l=ut(),c={phase:"sending",files:e,at:t,dataset:s.dataset,job:l,sum:r};b.value={...c,sent:0},ke(he,{job:l,dataset:s.dataset});
let u=setTimeout(()=>{K()},200);try{let p=await ht(ft(s.dataset,s,n.name,l),n,v=>{b.value={...c,sent:v},v===1&&K()},a);return{
...r,accepted:r.accepted+p.accepted,rejected:r.rejected+p.rejected_count}}catch(p){let v=k(p);if(e.length>1&&v.code==="a\
lready_loaded")return{...r,known:r.known+1};throw e.length>1&&v.code!=="cancelled"?Gn(n,v):p}finally{clearTimeout(u)}}function Gn(e,{
code:t,message:n,hint:s,status:r}){return new be({code:t,message:`${e.name}: ${n}`,hint:t==="unknown_column"?"":s,status:r})}
async function zt(e,t=[]){let{dataset:n,sum:s}=e;se=[...se,e],await T(),Z(n),b.value=null;let r=Ke(n,s);if(t.length>0){P(
r,{label:"Show",act:()=>We(e)}),It(t,null);return}if(!O.value){P(r,{label:"Show",act:()=>We(e)});return}O.value=!1,Mt()}
function Mt(){let e=({choice:n,sum:s})=>(n!==null&&n.actors.length>0&&n.event!==""?1e15:0)+s.accepted,t=se.reduce((n,s)=>n===
null||e(s)>e(n)?s:n,null);t&&We(t,se.length-1),se=[]}function We({dataset:e,sum:t},n=0){A(yt(e,"explore")),Rt(e,t,n)}function Ke(e,{
accepted:t,rejected:n,known:s}){let r=[`${f(t)} ${t===1?"event is":"events are"} in ${e}`];return n>0&&r.push(`${f(n)} ${n===
1?"line was":"lines were"} not taken`),s>0&&r.push(`${f(s)} ${s===1?"file was":"files were"} there already`),`${r.join("\
; ")}.`}var Hn=500;async function _t(){let e=vt(he);if(typeof e?.job!="string"||typeof e.dataset!="string")return;let{job:t,
dataset:n}=e;for(;;){let s=await dt(t).catch(()=>{});if(s?.state==="running")b.value||(b.value={phase:"found",dataset:n,
job:t},O.value=!0);else if(s!==void 0){b.value=null,ke(he,null),s?.state==="done"&&O.value?await zt({dataset:n,sum:{...Ft,
accepted:s.rows},choice:null}):O.value=!1;return}await new Promise(r=>{setTimeout(r,Hn)})}}import{$ei as m}from"./main.js";import{$en as N}from"./main.js";import{$es as Ka,$et as j}from"./main.js";import{$ew as d}from"./main.js";import{$ey as re}from"./main.js";import{$k as g,$l as o,$m as i}from"./main.js";function F({children:e,kind:t="outlined"}){let n=oe(null);return i(g,{children:[o(m,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),o("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:s=>{
let r=[...s.currentTarget.files??[]];s.currentTarget.value="",r.length>0&&Se(r)}})]})}import{$ep as qt}from"./main.js";import{$er as M}from"./main.js";import{$ez as Jt}from"./main.js";import{$eA as Te}from"./main.js";import{$eB as E}from"./main.js";var Ut="wm";var Vt="xm";var Wt="um";function De({share:e}){return i("span",{class:Wt,children:[o("span",{class:"vm","aria-hidden":"true",children:o("span",{
class:Ut,style:{width:`${Math.min(100,e*100)}%`}})}),o("span",{class:Vt,children:q(e)})]})}var Zt="bo";var Kt="co";var Ge="do";function He(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function Gt({name:e,choice:t}){
let n=He(e,t);return n===null?null:o("span",{class:Kt,children:n})}function Ht({preview:e,choice:t}){let n=[{key:"name",
head:"Column",width:"minmax(140px, max-content)",cell:({name:r})=>i("span",{class:Zt,children:[o(d,{value:r,most:48,middle:!0}),
o(Gt,{name:r,choice:t})]})},{key:"type",head:"Type",cell:({type:r,time_like:a})=>o("span",{class:Ge,children:a&&r!=="tim\
estamp"?`${r}, a time`:r})},{key:"filled",head:"Filled",width:"136px",cell:({filled:r})=>o(De,{share:r})},{key:"examples",
head:"Examples",width:"minmax(240px, max-content)",cell:({examples:r})=>o(Qe,{values:r})}],s=_(()=>[...e.columns].sort((r,a)=>+(He(
a.name,t)!==null)-+(He(r.name,t)!==null)),[e,t]);return o(E,{label:"Columns",columns:n,rows:s})}function Qe({values:e}){
return e.length===0?o("span",{class:Ge,children:"none"}):o("span",{class:"eo",children:e.slice(0,4).map((t,n)=>o("span",
{children:o(d,{value:t,most:40,middle:!0})},n))})}function Qt({preview:e,choice:t}){let n=_(()=>e.columns.map(({name:s,type:r},a)=>({
key:`${a} ${s}`,head:i(g,{children:[o(d,{value:s,most:32})," ",o(Gt,{name:s,choice:t})]}),number:r==="int64"||r==="float\
64",cell:l=>typeof l[a]=="number"?String(l[a]):o(d,{value:l[a],most:40,middle:!0})})),[e,t]);return o(E,{label:"First ev\
ents",columns:n,rows:e.rows})}function Xt({preview:e}){return o(E,{label:"Lines that cannot be taken",columns:[{key:"lin\
e",head:"Line",number:!0,cell:({line:n})=>f(n)},{key:"reason",head:"Reason",cell:({reason:n})=>o(d,{value:n,most:120})},
{key:"text",head:"Text",cell:({text:n})=>o("code",{children:o(d,{value:n,most:160})})}],rows:e.rejected})}var Yt="zn";var eo="un";var to="tn";var oo="pn";var no="on";var Pe="rn";var so="wn";var Xe="yn";var ro="sn";var ao="vn";var io="xn";var lo="ao";var ns=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function co({at:e}){let{files:t,later:n,preview:s,choice:r,
error:a}=e;return i("div",{class:no,children:[i("p",{class:oo,children:[o(d,{value:t[0].name,most:64,middle:!0}),o("span",
{class:"qn",children:ss(t,s)})]}),n.length>0&&o(rs,{files:n}),a&&o("div",{class:ro,children:o(re,{error:a})}),i("div",{class:to,
children:[o(as,{choice:r}),s.columns.length>0&&o(is,{columns:s.columns,choice:r})]}),s.note?i("p",{class:Xe,children:[o(
M,{name:"info"}),o("span",{children:o(d,{value:s.note,most:400})})]}):o(ls,{preview:s,choice:r})]})}function ss(e,t){let n=[
ns.get(t.format)??t.format,t.compression].filter(r=>r!=="").join(", "),s=R(e.reduce((r,a)=>r+a.size,0));return e.length>
1?`${n}; the first of ${f(e.length)} files, ${s} together`:`${n}, ${s}`}function rs({files:e}){let t=e.length-1,n=t>0?` \
and ${y(t,"other file")} have other columns: they come next.`:" has other columns: it comes next.";return i("p",{class:Xe,
children:[o(M,{name:"info"}),i("span",{children:[o(d,{value:e[0].name,most:48,middle:!0}),n]})]})}function et({dataset:e,
actors:t}){return wt(e)??qe(x.value.value?.find(n=>n.name===e),t)}function as({choice:e}){let t=e.dataset,n=x.value.value?.
find(r=>r.name===t),s=et(e);return i("div",{class:eo,children:[o(qt,{label:"Dataset",value:t,onCommit:r=>ge({dataset:r.trim()}),
error:s===null?null:{message:s,hint:""}}),s===null&&o("span",{class:Pe,children:n?`added to its ${y(n.events,"event")}`:
"a new one"})]})}function is({columns:e,choice:t}){let n=e.map(({name:r})=>r),s=[...e].sort((r,a)=>Number(a.time_like)-Number(
r.time_like)).map(({name:r})=>r);return i(g,{children:[o(Ye,{label:"Time",hint:"when it happened",values:s,value:t.time,
onChange:r=>ge({time:r})}),o(Ye,{label:"Actor",hint:"who did it",without:"none: no funnels, no sessions",values:n,value:t.
actors[0]??"",onChange:r=>ge({actors:[r]})}),o(Ye,{label:"Event",hint:"what happened",without:"none: told apart by prope\
rties alone",values:n,value:t.event,onChange:r=>ge({event:r})})]})}function Ye({label:e,hint:t,without:n,values:s,value:r,
onChange:a}){let l=r===""&&n!==void 0;return i("div",{class:ao,children:[o("span",{class:so,children:e}),o(Te,{title:e,label:`${e}\
: ${r===""?"not chosen":r}`,kind:"outlined",class:io,values:s,value:r===""?"choose":r,onChange:a}),o("span",{class:Pe,children:l?
n:t})]})}function ls({preview:e,choice:t}){let[n,s]=h("columns"),r=e.rejected.length,a=[{value:"columns",label:`${f(e.columns.
length)} columns`},{value:"rows",label:`First ${y(e.rows.length,"event")}`},...r>0?[{value:"rejected",label:`${f(r)} not\
 taken`}]:[]];return i(g,{children:[i("div",{class:Yt,children:[o(Jt,{label:"What to look at",choices:a,value:n,onChange:s}),
i("span",{class:Pe,children:["guessed from the first ",y(e.rows_seen,"record")]})]}),i("div",{class:lo,children:[n==="co\
lumns"&&o(Ht,{preview:e,choice:t}),n==="rows"&&o(Qt,{preview:e,choice:t}),n==="rejected"&&o(Xt,{preview:e})]})]})}import{$bM as Re}from"./main.js";var tt="an";var mo="dn";var po="bn";function uo(){let e=At.value;if(!e||!Bt.value)return null;switch(e.phase){case"reading":return o(N,{wide:!0,title:nt(e.files),
onClose:J,children:o(j,{lines:8})});case"unreadable":return o(ms,{files:e.files,error:e.error});case"choosing":return o(
ds,{at:e});case"sending":case"found":return o(ps,{at:e})}}function nt(e){return e.length>1?`Load ${y(e.length,"file")}`:
"Load a file"}function ms({files:e,error:t}){return i(N,{title:nt(e),onClose:J,foot:i(g,{children:[o(m,{kind:"outlined",
onClick:J,children:"Close"}),o(F,{kind:"primary",children:"Another file"})]}),children:[o("p",{class:tt,children:o(d,{value:e[0]?.
name,most:80,middle:!0})}),o(re,{error:t}),o("p",{class:"cn",children:"Events can be JSON (one object a line, or a list)\
, CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function ds({at:e}){let{preview:t,
choice:n}=e,s=t.columns.length>0&&n.time==="",r=et(n)===null&&!s;return o(N,{wide:!0,title:nt(e.files),onClose:J,foot:i(
g,{children:[s&&o("span",{class:mo,children:"Say which column is the time."}),o(m,{kind:"outlined",onClick:J,children:"C\
ancel"}),o(m,{kind:"primary",icon:"upload",disabled:!r,onClick:()=>{Ot()},children:e.files.length>1?`Load all ${e.files.
length}`:"Load"})]}),children:o(co,{at:e})})}function ps({at:e}){let t=ue.value.find(({id:l})=>l===e.job),n=e.phase==="s\
ending"?e.sent:1,s=n<1,r=s?n:t?.done??null,a=e.phase==="sending"?e.files:[];return i(N,{title:`Loading into ${e.dataset}`,
onClose:J,foot:i(g,{children:[o(m,{kind:"danger",onClick:()=>{Nt()},children:"Cancel"}),o(m,{kind:"outlined",onClick:J,children:"\
Go on in the background"})]}),children:[e.phase==="sending"&&i("p",{class:tt,children:[o(d,{value:a[e.at]?.name,most:80,
middle:!0}),o("span",{class:po,children:a.length>1?`${e.at+1} of ${a.length}`:R(a[e.at]?.size??0)})]}),o(Re,{label:s?"Se\
nding":"Loading",done:r}),i("p",{class:"cn",role:"status",children:[s?"Sending":"Reading and sorting",r!==null&&` ${q(r)}`,
!s&&t&&t.rows>0&&`, ${y(t.rows,"event")} so far`]}),s&&o("p",{class:"cn",children:"Keep this tab open until all is sent;\
 after that the server goes on by itself."})]})}import{$ej as fo}from"./main.js";import{$cK as rl,$cL as Ee}from"./main.js";var ho="hn";var yo="en";var go="kn";var vo="mn";var bo="jn";var xo="in";var wo="fn";var ko="gn";var $o="ln";function Co(){let e=Pt.value;if(!e)return null;let{dataset:t,sum:n,others:s,events:r,steps:a}=e,l=r.length>1&&Ee.some(({
name:c})=>c==="funnel");return i("section",{class:yo,"aria-label":"What was loaded",children:[i("div",{class:wo,children:[
i("p",{class:ko,role:"status",children:[Ke(t,n),s>0&&` ${y(s,"other dataset")} came with it.`]}),o(m,{small:!0,icon:"clo\
se",label:"Close",kind:"quiet",onClick:Ve})]}),l&&o("p",{class:ho,children:"A funnel of these events? Choose its steps i\
n their order; the numbers say how many did each."}),l&&o("div",{class:xo,children:r.map(({value:c,count:u})=>{let p=a.indexOf(
c);return i("button",{type:"button",class:fo(bo,p>=0&&go),"aria-pressed":p>=0,onClick:()=>Et(c),children:[p>=0&&o("span",
{class:$o,children:p+1}),o(d,{value:c,most:32,middle:!0}),o("span",{class:vo,children:D(u)})]},c)})}),i("div",{class:"nn",
children:[n.rejected>0&&o(m,{kind:"outlined",onClick:()=>{Ve(),A(`data/rejects/${encodeURIComponent(t)}`)},children:"Lin\
es not taken"}),l&&o(m,{kind:"primary",icon:"funnel",disabled:a.length<2,onClick:Lt,children:"Show the funnel"})]})]})}function hs(){return w(()=>{_t()},[]),i(g,{children:[o(uo,{}),o(Co,{})]})}import{$bJ as ae}from"./main.js";import{$y as So}from"./shared.js";var To="sm";var Do="km";var Po="nm";var Ro="lm";var Eo="jm";var Lo="tm";var jo="qm";var Fo="rm";var Ao="pm";var st="om";var gs=2e3;function vs(){return w(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!x.value.value?.length&&T()},gs);return()=>clearInterval(e)},[]),o("main",{class:Eo,children:i("div",{class:Do,children:[
i("header",{class:Ro,children:[o("h1",{children:"There are no events yet"}),o("p",{class:"mm",children:"An event says th\
at somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),o(bs,{}),o(xs,{}),o(ws,
{})]})})}function bs(){return i("section",{class:Po,"aria-label":"A file",children:[o(M,{name:"upload",size:32}),o("h2",
{children:"Drop a file of events anywhere on this page"}),o("p",{class:"mm",children:"JSON lines, CSV, TSV, access logs,\
 Parquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),o(F,{kind:"primary",children:"Choose a\
 file"})]})}var Bo=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vi\
sit"}`;function xs(){let[e,t]=h("");return i("section",{class:st,"aria-labelledby":"paste",children:[o("h2",{id:"paste",
children:"Or paste events"}),i("form",{onSubmit:s=>{s.preventDefault(),e.trim()!==""&&jt(e)},class:jo,children:[o("texta\
rea",{class:Fo,rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:Bo,value:e,onInput:s=>t(s.currentTarget.value)}),
i("div",{class:To,children:[o(m,{kind:"outlined",onClick:()=>t(Bo),children:"Take the example"}),o(m,{kind:"outlined",type:"\
submit",disabled:e.trim()==="",children:"Look at them"})]})]})]})}function ws(){let e=So("my-events");return i("section",
{class:st,"aria-labelledby":"send",children:[i("div",{class:Ao,children:[o("h2",{id:"send",children:"Or send them from a\
 program"}),o(m,{small:!0,kind:"outlined",icon:"copy",onClick:()=>ae(e,"The line"),children:"Copy"})]}),o("pre",{class:Lo,
tabIndex:0,children:e}),o("p",{class:"mm",children:"The names after the question mark say which fields are the time, the\
 actor and the event. This page shows the events as soon as they are there."})]})}import{$dZ as Ol,$ea as zl,$eb as L,$ec as Ml}from"./main.js";import{$eh as Io}from"./main.js";import{$eo as C}from"./main.js";var No="f4";function Oo({label:e,tabs:t,value:n,onChange:s,panel:r}){return o("div",{role:"tablist","aria-label":e,class:No,onKeyDown:l=>{
let c=t.findIndex(S=>S.value===n),u={ArrowRight:c+1,ArrowLeft:c-1,Home:0,End:-1}[l.key];if(u===void 0)return;l.preventDefault();
let p=(u+t.length)%t.length,v=t[p];v&&s(v.value),l.currentTarget.children[p]?.focus()},children:t.map(l=>o("button",{type:"\
button",role:"tab",class:"g4","aria-selected":l.value===n,"aria-controls":r,tabIndex:l.value===n?0:-1,onClick:()=>s(l.value),
children:l.label},l.value))})}import{$bI as B}from"./main.js";var Cs=["datasets","properties","ingests","rejects","jobs"];function zo(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:Cs.find(s=>s===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function U(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}import{$eu as Mo,$ev as Xl}from"./main.js";import{$E as _o,$F as qo}from"./shared.js";function ie(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function Jo(e){return(await W(ie(e,"/runs?lim\
it=1000"))).runs}async function Uo(e,t,n,s){let r=new URLSearchParams({limit:"1000",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return W(ie(e,`/rejects?${r.toString()}`),{signal:s})}function Vo(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return G(ie(e,`/rejects?${n.toString()}`))}async function Wo(e,t){let n=new URLSearchParams(
{format:"ndjson",...t===""?{}:{reason:t}});return(await(await mt(ie(e,`/rejects?${n.toString()}`))).text()).split(`
`).filter(r=>r!=="").map(r=>JSON.parse(r).text)}async function Zo(e,t,n){await W(ie(e,`/properties/${encodeURIComponent(
t)}`),{method:"PUT",body:n})}async function Ko(e){await W(ie(e,`?${new URLSearchParams({confirm:e}).toString()}`),{method:"\
DELETE"})}import{$dG as ac,$dH as ic,$dI as lc,$dJ as Go,$dK as Ho,$dL as cc}from"./main.js";var Q="v1";var X="x1";var Y="w1";var Qo="dm";var le="bm";var Xo="pl";var Le="ol";var Yo="fm";var en="em";var tn="nl";var on="yl";var nn="vl";var it="ul";var $="tl";var sn="xl";var rn="ml";var an="ql";var ln="wl";var z="gm";var je="sl";var cn="cm";var ee="rl";function lt({name:e}){return`dataset ${e}`}function mn({dataset:e,onClose:t}){let[n,s]=h(""),r=te(),a=n===e.name,l=()=>{
a&&(t(),qo(lt(e),`${Ho(e.name)} is dropped.`,()=>Ko(e.name),()=>{T()}))};return o(N,{title:"Drop a dataset",onClose:t,foot:i(
g,{children:[o(m,{kind:"outlined",onClick:t,children:"Keep it"}),o(m,{kind:"danger",icon:"trash",disabled:!a,onClick:l,children:"\
Drop it for good"})]}),children:i("form",{class:le,onSubmit:c=>{c.preventDefault(),l()},children:[i("p",{children:[y(e.events,
"event")," (",R(e.size_bytes),") of ",o("b",{children:o(d,{value:e.name})})," will be gone, with its rejected lines: aft\
er ten seconds nothing brings them back."]}),i("div",{class:Q,children:[o("label",{class:Y,for:r,children:"Type the name\
 of the dataset to drop it"}),o("input",{id:r,class:X,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",
spellcheck:!1,onInput:c=>s(c.currentTarget.value)})]})]})})}import{$x as Fe}from"./shared.js";var Ss=8;function pn({datasets:e}){let[t,n]=h(null),[s,r]=h(null),[a,l]=h(""),[c,u]=h(null),p=Ps((S,I)=>n({dataset:S,anchor:I})),
v=_(()=>Ts(e,a,c),[e,a,c]);return i(g,{children:[i("div",{class:ee,children:[e.length>=Ss&&o("div",{class:je,children:o(
Fe,{label:"Find a dataset",value:a,onInput:l})}),o("span",{class:$,role:"status",children:Ds(v,e.length)})]}),v.length===
0?o(C,{icon:"search",title:"No dataset has this in its name",actions:o(m,{kind:"outlined",onClick:()=>l(""),children:"Al\
l datasets"})}):o("div",{class:z,children:o(E,{label:"Datasets",columns:p,rows:v,sort:c,onSort:u,onMenu:(S,I,In)=>n({dataset:S,
anchor:In})})}),t&&o(Ls,{...t,onClose:()=>n(null),onDrop:()=>r(t.dataset)}),s&&o(mn,{dataset:s,onClose:()=>r(null)})]})}
function Ts(e,t,n){let s=t.trim().toLowerCase(),r=e.filter(({name:u})=>u.toLowerCase().includes(s));if(!n)return r.toSorted(
(u,p)=>u.name.localeCompare(p.name,void 0,{numeric:!0}));let a=n.descending?-1:1,l=dn[n.key]??dn.name,c=(u,p)=>u<p?-1:u>
p?1:0;return r.toSorted((u,p)=>a*c(l(u),l(p)))}var dn={name:({name:e})=>e.toLowerCase(),events:({events:e})=>e,size:e=>e.
size_bytes,rejects:({rejects:e})=>e,from:({from:e,events:t})=>t===0?"":e,to:({to:e,events:t})=>t===0?"":e};function Ds(e,t){
let n=r=>e.reduce((a,l)=>a+r(l),0);return`${e.length===t?y(t,"dataset"):`${f(e.length)} of ${y(t,"dataset")}`}, ${y(n(({
events:r})=>r),"event")}, ${R(n(r=>r.size_bytes))}`}function Ps(e){let t=B();return[{key:"name",head:"Dataset",width:"mi\
nmax(160px, max-content)",cell:n=>o(Rs,{dataset:n})},{key:"more",head:"",width:"48px",sortable:!1,cell:n=>o(m,{small:!0,
icon:"more",label:`What to do with ${n.name}`,kind:"quiet",onClick:s=>e(n,s.currentTarget)})},{key:"events",head:"Events",
number:!0,cell:({events:n})=>o("span",{title:f(n),children:D(n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:s})=>s===
0?o(Ae,{text:"no events"}):L(n,t)},{key:"to",head:"To",cell:({to:n,events:s})=>s===0?null:L(n,t)},{key:"size",head:"Size",
number:!0,cell:({size_bytes:n})=>o("span",{title:`${f(n)} B`,children:R(n)})},{key:"actors",head:"Actors",sortable:!1,cell:({
actors:n})=>n?.length?o(d,{value:n,most:64}):o(Ae,{text:"none"})},{key:"event",head:"Event",sortable:!1,cell:({event:n})=>n?
o(d,{value:n,most:40}):o(Ae,{text:"none"})},{key:"copies",head:"Copies",sortable:!1,cell:({copies:n,segments:s})=>i("spa\
n",{title:n?.map(({actor:r,size_bytes:a})=>`by ${r}: ${R(a)}`).join(`
`),children:[n?.length??1,", ",y(s,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>o(Es,{dataset:n})}]}function Rs({
dataset:e}){let{name:t}=e;return _o(lt(e))?i("span",{class:$,children:[o(d,{value:t,most:64,middle:!0}),", being dropped"]}):
o("button",{type:"button",tabIndex:-1,class:it,onClick:()=>{fe(t)},children:o(d,{value:t,most:64,middle:!0})})}function Ae({
text:e}){return o("span",{class:$,children:e})}function Es({dataset:e}){return e.rejects===0?o(Ae,{text:"0"}):o("button",
{type:"button",tabIndex:-1,class:it,onClick:()=>A(U("rejects",e.name)),children:D(e.rejects)})}function Ls({dataset:e,anchor:t,
onClose:n,onDrop:s}){let r=oe(t),a=c=>()=>A(U(c,e.name)),l=()=>{xe(e.name).then(()=>P(`${e.name} is being compacted.`,{label:"\
Show",act:()=>A(U("jobs",""))}),c=>P(`Compacting failed: ${k(c).message}`))};return o(Mo,{anchor:r.current,label:"Datase\
t",head:o(d,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"explore",act:()=>{fe(e.name)}},{label:"Prope\
rties",icon:"table",act:a("properties")},{label:"Ingests",icon:"upload",act:a("ingests")},{label:"Rejects",icon:"error",
act:a("rejects")},"rule",{label:"Compact",icon:"collapse",act:l},{label:"Drop the dataset",icon:"trash",danger:!0,act:s}]})}function un({dataset:e}){let[{value:t,error:n},s]=h({value:null,error:null}),r=()=>{Jo(e).then(l=>s({value:l,error:null}),
l=>s({value:null,error:k(l)}))},a=ne.value.length;return w(r,[e,a]),n?o(C,{icon:"warning",title:"The ingests cannot be l\
isted",actions:o(m,{kind:"outlined",onClick:r,children:"Try again"}),children:n.message}):t?t.length===0?o(C,{icon:"uplo\
ad",title:"Nothing came in lately",actions:o(F,{children:"Load a file"}),children:"Files are listed for good, events tha\
t programs push minute by minute since the server began."}):o("div",{class:z,children:o(E,{label:"Ingests",columns:js(),
rows:t})}):o(j,{})}function js(){let e=B();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>L(t,e,"second")},{key:"\
source",head:"Source",width:"minmax(160px, max-content)",cell:({source:t,kind:n,objects:s})=>t===""?o("span",{class:$,children:n===
"http"?`pushed, ${y(s,"request")} within a minute`:y(s,"file")}):o(d,{value:t,most:80,middle:!0})},{key:"kind",head:"By",
cell:({kind:t})=>o("span",{class:$,children:o(d,{value:t})})},{key:"objects",head:"Files",number:!0,cell:({objects:t,source:n,
kind:s})=>n===""&&s==="http"?null:f(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>o("span",{title:f(t),children:D(
t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?o("span",{class:$,children:"0"}):o("sp\
an",{class:"zl",title:q(n/Math.max(1,t+n)),children:D(n)})},{key:"bytes",head:"Stored",number:!0,cell:({bytes:t})=>o("sp\
an",{title:`${f(t)} B`,children:R(t)})}]}import{$dE as fn,$dF as rm}from"./main.js";import{$bK as ct,$bL as hn}from"./main.js";var Fs=3e3;function yn(){let e=ne.value.length;return w(()=>{K();let t=setInterval(()=>{document.visibilityState==="visi\
ble"&&K()},Fs);return()=>clearInterval(t)},[]),w(()=>{T()},[e]),pt.value?ue.value.length===0?o(C,{icon:"clock",title:"No\
thing is under way",actions:o(F,{children:"Load a file"}),children:"Loading and compacting show here, with how far they \
are, until the server ends."}):o("div",{class:z,children:o(E,{label:"Jobs",columns:As(),rows:ue.value})}):o(j,{})}function As(){
let e=B();return[{key:"kind",head:"Job",cell:({kind:t})=>ct(t)},{key:"dataset",head:"Dataset",width:"minmax(120px, max-c\
ontent)",cell:({dataset:t})=>o(d,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>o(Bs,{job:t})},
{key:"rows",head:"Events",number:!0,cell:({rows:t})=>D(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>R(t)},{key:"\
started",head:`Started (${e})`,cell:({started:t})=>L(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,ended:n})=>fn(
(Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>o(Is,{job:t})},{key:"\
error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?o("span",{class:"zl",children:o(d,{value:t,most:160})}):
null}]}function Bs({job:e}){return e.state!=="running"?o("span",{class:e.state==="failed"?"zl":$,children:hn(e.state)}):
i("span",{class:cn,children:[o(Re,{small:!0,label:`${ct(e.kind)} ${e.dataset}`,done:e.done}),q(e.done)]})}function Is({job:e}){
let t=()=>{we(e.id).catch(n=>P(k(n).message))};return e.state==="running"?o(m,{small:!0,kind:"outlined",onClick:t,children:"\
Cancel"}):o(m,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function vn(e,t,n){let s=t.trim().toLowerCase(),r=e.filter(({name:c,description:u})=>c.toLowerCase().includes(s)||(u??"").
toLowerCase().includes(s)),a=n?.descending?-1:1,l=(c,u)=>{let p=Number(c.hidden??!1)-Number(u.hidden??!1);return p!==0||
!n?p:a*Ns(gn(c,n.key),gn(u,n.key))};return r.sort(l)}function gn(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function Ns(e,t){return e<t?-1:e>t?1:0}function Be(e,t){let{description:n="",unit:s="",hidden:r=!1}=e;return{description:n,unit:s,hidden:r,...t}}async function Ie(e,t,n){
try{return await Zo(e,t,n),await Z(e),null}catch(s){let r=k(s);return P(`The note on ${t} was not saved: ${r.message}`),
r}}function bn({dataset:e,column:t,onClose:n}){let[s,r]=h(t.description??""),[a,l]=h(t.unit??""),[c,u]=h(null),p=te(),v=t.type===
"int64"||t.type==="float64",S=async()=>{let I=await Ie(e,t.name,Be(t,{description:s.trim(),unit:a.trim()}));I?u(I):n()};
return o(N,{title:`Describe ${Go(t.name).text}`,onClose:n,foot:i(g,{children:[o(m,{kind:"outlined",onClick:n,children:"C\
ancel"}),o(m,{kind:"primary",onClick:()=>{S()},children:"Save"})]}),children:i("form",{class:le,onSubmit:I=>{I.preventDefault(),
S()},children:[i("div",{class:Q,children:[o("label",{class:Y,for:`${p}-text`,children:"What it is"}),o("input",{id:`${p}\
-text`,class:X,value:s,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:I=>r(I.
currentTarget.value)})]}),v&&i("div",{class:Q,children:[o("label",{class:Y,for:`${p}-unit`,children:"Unit"}),o("input",{
id:`${p}-unit`,class:X,value:a,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:I=>l(I.currentTarget.value)})]}),
c&&o(re,{error:c}),o("button",{type:"submit",hidden:!0})]})})}function xn({dataset:e}){let{value:t,error:n}=pe(e).value;return w(()=>{pe(e).value.value&&Z(e)},[e]),t?o(Os,{dataset:t}):
n?o(C,{icon:"warning",title:"The properties cannot be shown",actions:o(m,{kind:"outlined",onClick:()=>{Z(e)},children:"T\
ry again"}),children:n.message}):o(j,{})}function Os({dataset:e}){let[t,n]=h(""),[s,r]=h(null),[a,l]=h(null),c=e.columns??
[],u=_(()=>vn(c,t,s),[c,t,s]),p=_(()=>zs(e,l),[e]),v=c.filter(S=>S.hidden).length;return i(g,{children:[i("div",{class:ee,
children:[o("div",{class:je,children:o(Fe,{label:"Find a property",value:t,onInput:n})}),i("span",{class:$,role:"status",
children:[t===""?y(c.length,"property","properties"):`${f(u.length)} of ${y(c.length,"property","properties")}`,v>0&&`, ${f(
v)} hidden`]})]}),u.length===0?o(C,{icon:"search",title:"No property has this text",actions:o(m,{kind:"outlined",onClick:()=>n(
""),children:"All properties"})}):o("div",{class:z,children:o(E,{label:"Properties",columns:p,rows:u,sort:s,onSort:r})}),
a&&o(bn,{dataset:e.name,column:a,onClose:()=>l(null)})]})}function zs(e,t){let n=B(),s=a=>a.actor?"actor":a.name==="even\
t"&&e.event?"event":a.name==="time"?"time":null,r=a=>a.hidden?on:void 0;return[{key:"name",head:"Property",width:"minmax\
(160px, max-content)",cell:a=>i("span",{class:`${sn} ${r(a)??""}`,children:[o(d,{value:a.name,most:64,middle:!0}),s(a)&&
o("span",{class:ln,children:s(a)})]})},{key:"type",head:"Type",cell:a=>i("span",{class:$,children:[a.type,a.unit?`, ${a.
unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:a=>o(De,{share:e.events===0?0:(a.filled??0)/e.events})},
{key:"distinct",head:"Distinct",number:!0,cell:({distinct:a})=>a===void 0?null:o("span",{title:f(a),children:D(a)})},{key:"\
examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:a=>o(Ms,{column:a,zone:n})},{key:"first",head:"\
First seen",cell:({first_seen:a})=>a?L(a,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"minmax(\
160px, max-content)",cell:a=>a.description?o(d,{value:a.description,most:80}):null},{key:"acts",head:"",sortable:!1,width:"\
84px",cell:a=>i("span",{class:nn,children:[o(m,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${a.name}`,onClick:()=>t(
a)}),o(m,{small:!0,kind:"quiet",icon:a.hidden?"show":"hide",label:a.hidden?`Show ${a.name}`:`Hide ${a.name}`,onClick:()=>{
Ie(e.name,a.name,Be(a,{hidden:!a.hidden}))}})]})}]}function Ms({column:e,zone:t}){if(e.examples?.length)return o(Qe,{values:e.
examples});let{min:n,max:s}=e;if(n===void 0||s===void 0)return null;let r=a=>typeof a=="number"?D(a):e.type==="timestamp"?
L(String(a),t):String(a);return i("span",{class:$,children:[r(n)," to ",r(s)]})}var _s=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function wn(e){let t=new Map;for(let{reason:n}of e){let s=n.replace(
_s,"…"),r=t.get(s);t.set(s,{reason:s,part:r?.part??qs(s),count:(r?.count??0)+1})}return[...t.values()].sort((n,s)=>s.count-
n.count)}function qs(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var kn="mo";var $n="lo";function Tn({dataset:e}){let[t,n]=h(""),[s,r]=h(null),a=Sn(e,t),l=Sn(e,""),c=x.value.value?.find(({name:p})=>p===e)?.rejects??
0;if(l.error)return o(C,{icon:"warning",title:"The lines cannot be listed",actions:o(m,{kind:"outlined",onClick:l.again,
children:"Try again"}),children:l.error.message});if(!l.rows)return o(j,{});if(l.rows.length===0)return o(C,{icon:"check",
title:"Every line was taken",actions:o(m,{kind:"outlined",onClick:l.again,children:"Look again"})});let u=wn(l.rows);return i(
g,{children:[i("div",{class:ee,children:[i("div",{class:en,role:"group","aria-label":"Reasons",children:[o(Cn,{text:o(g,
{children:"all"}),number:c,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(p=>o(Cn,{text:o(d,{value:p.reason,most:56}),
number:p.count,more:l.more,pressed:t===p.part,onClick:()=>n(t===p.part?"":p.part)},p.reason))]}),o("span",{class:Le}),o(
m,{kind:"outlined",icon:"redo",onClick:()=>{Ws(e,t)},children:"Try again"}),i("a",{class:"ko",href:Vo(e,t),download:`${e}\
-rejects.ndjson`,children:[o(M,{name:"download"}),"Download"]})]}),o("div",{class:z,children:a.rows?o(E,{label:"Lines th\
at were not taken",columns:Vs(),rows:a.rows,onCell:p=>r(p)}):o(j,{})}),a.rows&&a.more&&i("div",{class:ee,children:[o(m,{
kind:"outlined",onClick:a.next,children:"More lines"}),i("span",{class:$,children:[f(a.rows.length)," are shown"]})]}),s&&
o(Zs,{dataset:e,reject:s,onClose:()=>r(null)})]})}function Cn({text:e,number:t,more:n=!1,pressed:s,onClick:r}){return i(
"button",{type:"button",class:Yo,"aria-pressed":s,onClick:r,children:[e,i("span",{class:$,children:[D(t),n&&"+"]})]})}function Sn(e,t){
let[n,s]=h({rows:null,cursor:void 0,error:null}),[r,a]=h(0),l=oe(null),c=(u,p)=>{l.current?.abort();let v=l.current=new AbortController;
Uo(e,t,p,v.signal).then(S=>s({rows:[...u,...S.rejects],cursor:S.cursor,error:null}),S=>{v.signal.aborted||s({rows:null,cursor:void 0,
error:k(S)})})};return w(()=>(c([],void 0),()=>l.current?.abort()),[e,t,r]),{rows:n.rows,more:n.cursor!==void 0,error:n.
error,next:()=>c(n.rows??[],n.cursor),again:()=>a(r+1)}}function Vs(){let e=B();return[{key:"place",head:"File",width:"m\
inmax(140px, max-content)",cell:t=>o(d,{value:Dn(t),most:48,middle:!0})},{key:"line",head:"Line",number:!0,cell:({line:t})=>f(
t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>f(t)},{key:"reason",head:"Reason",width:"minmax(200px, max-co\
ntent)",cell:({reason:t})=>o(d,{value:t,most:96})},{key:"text",head:"Text",width:"minmax(240px, max-content)",cell:({text:t})=>o(
"span",{class:Qo,children:o(d,{value:t,most:120})})},{key:"at",head:`At (${e})`,cell:({at:t})=>L(t,e,"second")}]}function Dn({
source:e,key:t}){return t!==""?t:e}async function Ws(e,t){try{Ze(e,await Wo(e,t))}catch(n){P(k(n).message)}}function Zs({
dataset:e,reject:t,onClose:n}){let[s,r]=h(t.text),a=te(),l=()=>{n(),Ze(e,[s])};return o(N,{wide:!0,title:"A line that wa\
s not taken",onClose:n,foot:i(g,{children:[o(m,{kind:"outlined",icon:"copy",onClick:()=>ae(t.text,"The line"),children:"\
Copy the line"}),o(m,{kind:"primary",icon:"redo",disabled:s.trim()==="",onClick:l,children:"Try again"})]}),children:i("\
div",{class:le,children:[o("p",{class:"zl",children:o(d,{value:t.reason,most:1e3})}),i("p",{class:$,children:[o(d,{value:Dn(
t),most:200,middle:!0}),", line ",f(t.line),", byte ",f(t.offset),"; ",y(t.text.length,"character")]}),o("pre",{class:$n,
tabIndex:0,children:o(d,{value:t.text,most:2e4})}),i("div",{class:Q,children:[o("label",{class:Y,for:a,children:"Mended,\
 to try it again; a line of CSV or TSV needs its head above it"}),o("textarea",{id:a,class:`${X} ${kn}`,rows:4,spellcheck:!1,
value:s,onInput:c=>r(c.currentTarget.value)})]})]})})}var Ne={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function Ks({rest:e}){
let{tab:t,dataset:n}=zo(e),s=x.value.value?.map(({name:c})=>c)??[],r=n!==""?n:s.includes(Je.value)?Je.value:s[0]??"",a=t!==
"datasets"&&t!=="jobs";w(()=>{document.title=`${Ne[t]} · Data · Sluice`},[t]);let l=ne.value.length;return w(()=>{T()},
[l]),i("main",{class:rn,"data-tab":t,children:[i("header",{class:tn,children:[o("h1",{children:"Data"}),a&&r!==""&&o(Te,
{title:"Dataset",icon:"data",kind:"outlined",class:Xo,values:s,value:r,onChange:c=>A(U(t,c))}),o("span",{class:Le}),o(F,
{kind:"primary",children:"Load a file"})]}),o(Oo,{label:"Parts of the data",panel:"data-panel",value:t,onChange:c=>A(U(c,
n)),tabs:Object.keys(Ne).map(c=>({value:c,label:c==="jobs"&&l>0?`Jobs (${l})`:Ne[c]}))}),o(Gs,{}),o("div",{id:"data-pane\
l",role:"tabpanel","aria-label":Ne[t],class:an,children:o(Hs,{tab:t,dataset:r})})]})}function Gs(){return(x.value.value??
[]).filter(t=>t.compaction_failed).map(({name:t,compaction_failed:n})=>i(Io,{kind:"warning",actions:o(m,{small:!0,kind:"\
outlined",onClick:()=>{xe(t).then(()=>A(U("jobs","")),s=>P(k(s).message))},children:"Compact now"}),children:[o(d,{value:t,
most:48})," could not be compacted on ",L(n.at,B(),"minute"),": ",o(d,{value:n.error,most:300}),". All events are there,\
 and queries become slower until it succeeds."]},t))}function Hs({tab:e,dataset:t}){let{value:n,error:s}=x.value;if(e===
"jobs")return o(yn,{});if(!n)return s?o(C,{icon:"warning",title:"The datasets cannot be listed",actions:o(m,{kind:"outli\
ned",onClick:()=>{T()},children:"Try again"}),children:s.message}):o(j,{});if(n.length===0)return o(C,{icon:"data",title:"\
There are no datasets yet",actions:o(F,{children:"Choose a file"}),children:"Drop a file of events anywhere on this page\
."});switch(e){case"datasets":return o(pn,{datasets:n});case"properties":return o(xn,{dataset:t},t);case"ingests":return o(
un,{dataset:t},t);case"rejects":return o(Tn,{dataset:t},t)}}import{$aR as Pn,$aS as Rn}from"./main.js";import{$cc as En}from"./main.js";var ve="ov";var Ln="pv";var jn="lv";var Fn="qv";var An="kv";var Oe="nv";var Bn=6;function Xs({document:e,label:t}){let{value:n}=pe(e.dataset).value;w(()=>{x.value.value||T()},[]);let s=n?Pn(n.
columns??[],n.event,n.events).slice(0,Bn):[],r=s[0]?.name;return i("section",{class:An,"aria-labelledby":"needs-actor",children:[
i("header",{class:jn,children:[o(M,{name:"actor",size:32}),i("h2",{id:"needs-actor",children:[o(d,{value:e.dataset,most:48,
middle:!0})," does not say who did what"]}),i("p",{class:"mv",children:[t," follows actors (users, devices, machines) fr\
om event to event. This dataset was loaded without a column that names them."]})]}),s.length>0&&i("div",{class:Oe,children:[
o("h3",{children:"Take a property as the actor"}),o("p",{class:"mv",children:"For this question; the data stay as they a\
re."}),o("div",{class:ve,children:s.map(({name:a,distinct:l},c)=>i(m,{kind:c===0?"primary":"outlined",onClick:()=>Ce({document:Rn(
e,a)}),children:[o(d,{value:a,most:32,middle:!0}),l!==void 0&&o("span",{class:Ln,children:f(l)})]},a))})]}),o(Ys,{dataset:e.
dataset,actor:r,first:s.length===0}),o(or,{document:e})]})}function Ys({dataset:e,actor:t="COLUMN",first:n}){let s=$e(e,
[t],x.value.value?.map(({name:a,actors:l})=>({name:a,actors:l}))??[]),r=er(s,t);return i("div",{class:Oe,children:[i("h3",
{children:[n?"Load":"Or load"," the data again, with an actor"]}),i("p",{class:"mv",children:["They become the dataset ",
o(d,{value:s,most:64,middle:!0}),". Choose the file and, in what is shown of it, the actor; or send it by this line, wit\
h your file's name for FILE",n&&" and its column of the actor for COLUMN","."]}),o("pre",{class:Fn,tabIndex:0,children:r}),
i("div",{class:ve,children:[o(F,{children:"Choose the file"}),o(m,{kind:"outlined",icon:"copy",onClick:()=>ae(r,"The lin\
e"),children:"Copy the line"})]}),i("p",{class:"mv",children:["Where no server runs on the store: ",i("code",{children:[
"sluice ingest --dataset ",s," --actor ",tr(t)," FILE"]})]})]})}function er(e,t){let n=encodeURIComponent(t).replaceAll(
"'","%27");return`curl --data-binary @FILE '${G(`v1/datasets/${encodeURIComponent(e)}/events`)}?filename=FILE&actor=${n}\
'`}function tr(e){return/^[\w./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}function or({document:e}){let t=(x.value.
value??[]).filter(({name:n,actors:s,events:r})=>n!==e.dataset&&(s??[]).length>0&&r>0);return i("div",{class:Oe,children:[
o("h3",{children:"Or go on without"}),o("p",{class:"mv",children:"These views need no actor:"}),o("div",{class:ve,children:Ee.
filter(({name:n})=>n==="explore"||n==="difference"||n==="live").map(n=>o(m,{kind:"outlined",icon:n.icon,onClick:()=>En(n),
children:n.label},n.name))}),t.length>0&&o("p",{class:"mv",children:"These datasets have one:"}),o("div",{class:ve,children:t.
slice(0,Bn).map(({name:n})=>o(m,{kind:"outlined",icon:"data",onClick:()=>{fe(n)},children:o(d,{value:n,most:32,middle:!0})},
n))})]})}export{hs as Arriving,Ks as DataPage,vs as EmptyStore,Xs as NeedsActor,Se as takeFiles};
