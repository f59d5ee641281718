import{$b as Ls,$c as As,$d as k,$e as X,$f as Fs,$g as te,$h as Bs,$i as le,$j as f}from"./main.js";import{$a as ye}from"./main.js";import{$n as w,$o as Ce,$p as _,$q as xt}from"./main.js";import{$r as D,$s as qs,$t as I,$u as re,$v as he}from"./main.js";import{$x as Se,$y as Xe,$z as Ye,$A as Ws}from"./main.js";import{$B as Te,$C as De,$D as kt,$E as Y,$F as ge,$G as $t,$H as Ct,$I as ce}from"./main.js";import{$R as se}from"./main.js";var or=1<<20;async function et(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),r=await fetch(se(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,or),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(a=>{throw t?.aborted?a:Xe()}),s=await r.json().catch(()=>null);if(!r.ok)throw Ye(s,r.status);return s}function St(e,t,n,r){
let s=new URLSearchParams({filename:n,job:r});t.time!==""&&s.set("time",t.time);for(let a of t.actors)s.append("actor",a);
return t.event!==""&&s.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${s.toString()}`}function Tt(e,t,n,r){
return new Promise((s,a)=>{let l=new XMLHttpRequest;l.open("POST",se(e)),l.setRequestHeader("Content-Type","application/\
octet-stream"),l.upload.onprogress=c=>{c.lengthComputable&&n(c.loaded/Math.max(1,c.total))},l.upload.onload=()=>n(1),l.onerror=
()=>a(Xe()),l.onabort=()=>a(new Se({code:"cancelled",message:"Loading was cancelled; nothing was added"})),l.onload=()=>{
let c=nr(l.responseText);l.status>=200&&l.status<300?s(c):a(Ye(c,l.status))},r.addEventListener("abort",()=>l.abort()),l.
send(t)})}function nr(e){try{return JSON.parse(e)}catch{return null}}import{$bf as ta,$bg as oa,$bh as na,$bi as ra,$bj as Dt}from"./main.js";import{$dM as L,$dN as ia,$dO as v,$dP as y,$dQ as la,$dR as ca,$dS as W,$dT as $}from"./main.js";import{$eE as P}from"./main.js";import{$cr as fa,$cs as A,$ct as be,$cu as ya,$cv as Pt}from"./main.js";import{$cC as ba,$cD as Et,$cE as va,$cF as Pe}from"./main.js";var Rt=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,rr=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function jt(e){let t=e.replace(/^.*[/\\]/,"");for(;Rt.test(t);)t=t.replace(Rt,"");return t=t.replace(rr,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function Lt(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}function tt(e,t){let n=e?.actors??[];return!e||t.length===0||n.join(`
`)===t.join(`
`)?null:n.length===0?`${e.name} has no actor.`:`${e.name} has the actor ${n.join(", ")}.`}function Ee(e,t,n){for(let r=1;;r++){
let s=r===1?e:`${e.slice(0,60)}-${r}`;if(tt(n.find(a=>a.name.toLowerCase()===s.toLowerCase()),t)===null)return s}}var sr=new Set(["csv","tsv","parquet","arrow","arrowstream"]);function At({format:e,names:t,columns:n}){let r=sr.has(e)?
n.map(({name:s})=>s).sort():[];return JSON.stringify([e,t.time,t.actors,t.event,r])}async function Ft(e,t,n){let r=At(t),
s=[!0],a=e.slice(0,200).map((c,p)=>[c,p]).slice(1),l=async()=>{for(let c=a.shift();c;c=a.shift())s[c[1]]=await n(c[0]).then(
p=>At(p)===r,()=>!1)};return await Promise.all(Array.from({length:4},l)),e.filter((c,p)=>s[Math.min(p,199)])}import{$aZ as Ca,$ba as Bt,$bb as Sa,$bc as It,$bd as Ta,$be as Da}from"./main.js";import{$bq as Ra,$br as ja,$bs as Re,$bt as ot,$bu as nt,$bv as La,$bw as Aa,$bx as Fa,$by as Ba,$bz as Ia,$bA as Ot,$bB as Oa}from"./main.js";import{$bE as Nt,$bF as za,$bG as Ma}from"./main.js";var ae=ye(null),ar=8,ir=3,_t=ae;async function zt(e,t,n){let r=await lr(e).catch(()=>[]);ae.value={dataset:e,sum:t,others:n,
events:r,steps:r.slice(0,ir).map(({value:s})=>s)}}async function lr(e){let t=D.value.value?.find(({name:s})=>s===e)?.actors?.[0];
if(t===void 0)return[];let r={measures:[`uniq(${It(t)}) as reached`],by:["event"],order:["reached desc"],limit:ar};return cr(
await _("v1/query",{body:{dataset:e,aggregate:r}}))}function cr({rows:e}){return e.flatMap(([t,n])=>typeof t=="string"&&
typeof n=="number"&&n>0?[{value:t,count:n}]:[])}function Mt(e){let{value:t}=ae;t&&(ae.value={...t,steps:mr(t.steps,e)})}
function mr(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function qt(){let{value:e}=ae;if(!e)return;ae.value=null;
let t=nt.value.dataset===e.dataset?Nt(nt.value):{dataset:e.dataset};Re({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:Bt(n)})),window:"7d"}}}),Pt(Ot.value)}function rt(){ae.value=null}import{$bN as ve,$bO as Jt}from"./main.js";var T=ye(null),V=ye(!1),we=null,me=[],Ut={accepted:0,rejected:0,known:0},Wt=T,Vt=V;async function je(e,t=null){V.value=!0,
!(T.value?.phase==="sending"||T.value?.phase==="found"||e.length===0)&&(me=[],await Zt(e,t))}async function Zt(e,t){we?.
abort();let n=we=new AbortController;T.value={phase:"reading",files:e};try{let[r]=await Promise.all([et(e[0],n.signal),D.
value.value?null:I()]),s=await Ft(e,r,p=>et(p,n.signal));if(n.signal.aborted)return;let a=dr(r),l=t??Ee(jt(e[0].name),a.
actors,D.value.value?.map(({name:p,actors:u})=>({name:p,actors:u}))??[]),c=e.filter(p=>!s.includes(p));T.value={phase:"c\
hoosing",files:s,later:c,preview:r,choice:{dataset:l,...a},error:null}}catch(r){n.signal.aborted||(T.value={phase:"unrea\
dable",files:e,error:w(r)})}}function dr({names:e,columns:t}){return{time:e.time!==""?e.time:t.find(r=>r.time_like)?.name??
"",actors:e.actors,event:e.event}}function at(e,t){je([new File([t.join(`
`)],`again-${new Date().toISOString().replaceAll(/[:.]/g,"-")}.txt`)],e)}function xe(e){T.value?.phase==="choosing"&&(T.
value={...T.value,choice:{...T.value.choice,...e},error:null})}function oe(){V.value=!1;let e=T.value?.phase;e==="sendin\
g"||e==="found"||(we?.abort(),T.value=null,Qt())}function ur(){V.value=!0}async function Kt(){let e=T.value;e?.phase!=="\
sending"&&e?.phase!=="found"||(await De(e.job).catch(()=>{}),we?.abort())}async function Gt(){let e=T.value;if(e?.phase!==
"choosing")return;let t=we=new AbortController,{files:n,choice:r}=e,s=Ut;try{for(let[a,l]of n.entries())s=await pr(n,a,l,
r,s,t.signal);await Ht({dataset:r.dataset,sum:s,choice:r},e.later)}catch(a){s.accepted>0&&I(),T.value={...e,error:w(a)},
V.value||P(`Loading into ${r.dataset} failed: ${w(a).message}`,{label:"Show",act:ur})}finally{Pe(ve,null),Y()}}async function pr(e,t,n,r,s,a){
let l=Ct(),c={phase:"sending",files:e,at:t,dataset:r.dataset,job:l,sum:s};T.value={...c,sent:0},Pe(ve,{job:l,dataset:r.dataset});
let p=setTimeout(()=>{Y()},200);try{let u=await Tt(St(r.dataset,r,n.name,l),n,g=>{T.value={...c,sent:g},g===1&&Y()},a);return{
...s,accepted:s.accepted+u.accepted,rejected:s.rejected+u.rejected_count}}catch(u){let g=w(u);if(e.length>1&&g.code==="a\
lready_loaded")return{...s,known:s.known+1};throw e.length>1&&g.code!=="cancelled"?fr(n,g):u}finally{clearTimeout(p)}}function fr(e,{
code:t,message:n,hint:r,status:s}){return new Se({code:t,message:`${e.name}: ${n}`,hint:t==="unknown_column"?"":r,status:s})}
async function Ht(e,t=[]){let{dataset:n,sum:r}=e;me=[...me,e],await I(),re(n),T.value=null;let s=it(n,r);if(t.length>0){
P(s,{label:"Show",act:()=>st(e)}),Zt(t,null);return}if(!V.value){P(s,{label:"Show",act:()=>st(e)});return}V.value=!1,Qt()}
function Qt(){let e=({choice:n,sum:r})=>(n!==null&&n.actors.length>0&&n.event!==""?1e15:0)+r.accepted,t=me.reduce((n,r)=>n===
null||e(r)>e(n)?r:n,null);t&&st(t,me.length-1),me=[]}function st({dataset:e,sum:t},n=0){A(Dt(e,"explore")),zt(e,t,n)}function it(e,{
accepted:t,rejected:n,known:r}){let s=[`${y(t)} ${t===1?"event is":"events are"} in ${e}`];return n>0&&s.push(`${y(n)} ${n===
1?"line was":"lines were"} not taken`),r>0&&s.push(`${y(r)} ${r===1?"file was":"files were"} there already`),`${s.join("\
; ")}.`}var yr=500;async function Xt(){let e=Et(ve);if(typeof e?.job!="string"||typeof e.dataset!="string")return;let{job:t,
dataset:n}=e;for(;;){let r=await kt(t).catch(()=>{});if(r?.state==="running")T.value||(T.value={phase:"found",dataset:n,
job:t},V.value=!0);else if(r!==void 0){T.value=null,Pe(ve,null),r?.state==="done"&&V.value?await Ht({dataset:n,sum:{...Ut,
accepted:r.rows},choice:null}):V.value=!1;return}await new Promise(s=>{setTimeout(s,yr)})}}import{$ei as m}from"./main.js";import{$en as z}from"./main.js";import{$eu as wi,$ev as j}from"./main.js";import{$ey as d}from"./main.js";import{$eA as de}from"./main.js";import{$k as h,$l as o,$m as i}from"./main.js";function M({children:e,kind:t="outlined"}){let n=le(null);return i(h,{children:[o(m,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),o("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:r=>{
let s=[...r.currentTarget.files??[]];r.currentTarget.value="",s.length>0&&je(s)}})]})}import{$ep as Yt}from"./main.js";import{$et as ee}from"./main.js";import{$eB as eo}from"./main.js";import{$eC as Le}from"./main.js";import{$eD as E}from"./main.js";var to="qn";var oo="rn";var no="on";function Ae({share:e}){return i("span",{class:no,children:[o("span",{class:"pn","aria-hidden":"true",children:o("span",{
class:to,style:{width:`${Math.min(100,e*100)}%`}})}),o("span",{class:oo,children:W(e)})]})}var ro="vo";var so="wo";var lt="xo";function ct(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function ao({name:e,choice:t}){
let n=ct(e,t);return n===null?null:o("span",{class:so,children:n})}function io({preview:e,choice:t}){let n=[{key:"name",
head:"Column",width:"minmax(140px, max-content)",cell:({name:s})=>i("span",{class:ro,children:[o(d,{value:s,most:48,middle:!0}),
o(ao,{name:s,choice:t})]})},{key:"type",head:"Type",cell:({type:s,time_like:a})=>o("span",{class:lt,children:a&&s!=="tim\
estamp"?`${s}, a time`:s})},{key:"filled",head:"Filled",width:"136px",cell:({filled:s})=>o(Ae,{share:s})},{key:"examples",
head:"Examples",width:"minmax(240px, max-content)",cell:({examples:s})=>o(mt,{values:s})}],r=te(()=>[...e.columns].sort(
(s,a)=>+(ct(a.name,t)!==null)-+(ct(s.name,t)!==null)),[e,t]);return o(E,{label:"Columns",columns:n,rows:r})}function mt({
values:e}){return e.length===0?o("span",{class:lt,children:"none"}):o("span",{class:"yo",children:e.slice(0,4).map((t,n)=>o(
"span",{children:o(d,{value:t,most:40,middle:!0})},n))})}function lo({preview:e,choice:t}){let n=te(()=>e.columns.map(({
name:r,type:s},a)=>({key:`${a} ${r}`,head:i(h,{children:[o(d,{value:r,most:32})," ",o(ao,{name:r,choice:t})]}),number:s===
"int64"||s==="float64",cell:l=>typeof l[a]=="number"?String(l[a]):o(d,{value:l[a],most:40,middle:!0})})),[e,t]);return o(
E,{label:"First events",columns:n,rows:e.rows})}function co({preview:e}){return o(E,{label:"Lines that cannot be taken",
columns:[{key:"line",head:"Line",number:!0,cell:({line:n})=>y(n)},{key:"reason",head:"Reason",cell:({reason:n})=>o(d,{value:n,
most:120})},{key:"text",head:"Text",cell:({text:n})=>o("code",{children:o(d,{value:n,most:160})})}],rows:e.rejected})}var mo="to";var uo="oo";var po="no";var fo="jo";var yo="io";var Fe="lo";var ho="qo";var dt="so";var go="mo";var bo="po";var vo="ro";var wo="uo";var kr=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function xo({at:e}){let{files:t,later:n,preview:r,choice:s,
error:a}=e;return i("div",{class:yo,children:[i("p",{class:fo,children:[o(d,{value:t[0].name,most:64,middle:!0}),o("span",
{class:"ko",children:$r(t,r)})]}),n.length>0&&o(Cr,{files:n}),a&&o("div",{class:go,children:o(de,{error:a})}),i("div",{class:po,
children:[o(Sr,{choice:s}),r.columns.length>0&&o(Tr,{columns:r.columns,choice:s})]}),r.note?i("p",{class:dt,children:[o(
ee,{name:"info"}),o("span",{children:o(d,{value:r.note,most:400})})]}):o(Dr,{preview:r,choice:s})]})}function $r(e,t){let n=[
kr.get(t.format)??t.format,t.compression].filter(s=>s!=="").join(", "),r=L(e.reduce((s,a)=>s+a.size,0));return e.length>
1?`${n}; the first of ${y(e.length)} files, ${r} together`:`${n}, ${r}`}function Cr({files:e}){let t=e.length-1,n=t>0?` \
and ${v(t,"other file")} have other columns: they come next.`:" has other columns: it comes next.";return i("p",{class:dt,
children:[o(ee,{name:"info"}),i("span",{children:[o(d,{value:e[0].name,most:48,middle:!0}),n]})]})}function pt({dataset:e,
actors:t}){return Lt(e)??tt(D.value.value?.find(n=>n.name===e),t)}function Sr({choice:e}){let t=e.dataset,n=D.value.value?.
find(s=>s.name===t),r=pt(e);return i("div",{class:uo,children:[o(Yt,{label:"Dataset",value:t,onCommit:s=>xe({dataset:s.trim()}),
error:r===null?null:{message:r,hint:""}}),r===null&&o("span",{class:Fe,children:n?`added to its ${v(n.events,"event")}`:
"a new one"})]})}function Tr({columns:e,choice:t}){let n=e.map(({name:s})=>s),r=[...e].sort((s,a)=>Number(a.time_like)-Number(
s.time_like)).map(({name:s})=>s);return i(h,{children:[o(ut,{label:"Time",hint:"when it happened",values:r,value:t.time,
onChange:s=>xe({time:s})}),o(ut,{label:"Actor",hint:"who did it",without:"none: no funnels, no sessions",values:n,value:t.
actors[0]??"",onChange:s=>xe({actors:[s]})}),o(ut,{label:"Event",hint:"what happened",without:"none: told apart by prope\
rties alone",values:n,value:t.event,onChange:s=>xe({event:s})})]})}function ut({label:e,hint:t,without:n,values:r,value:s,
onChange:a}){let l=s===""&&n!==void 0;return i("div",{class:bo,children:[o("span",{class:ho,children:e}),o(Le,{title:e,label:`${e}\
: ${s===""?"not chosen":s}`,kind:"outlined",class:vo,values:r,value:s===""?"choose":s,onChange:a}),o("span",{class:Fe,children:l?
n:t})]})}function Dr({preview:e,choice:t}){let[n,r]=f("columns"),s=e.rejected.length,a=[{value:"columns",label:`${y(e.columns.
length)} columns`},{value:"rows",label:`First ${v(e.rows.length,"event")}`},...s>0?[{value:"rejected",label:`${y(s)} not\
 taken`}]:[]];return i(h,{children:[i("div",{class:mo,children:[o(eo,{label:"What to look at",choices:a,value:n,onChange:r}),
i("span",{class:Fe,children:["guessed from the first ",v(e.rows_seen,"record")]})]}),i("div",{class:wo,children:[n==="co\
lumns"&&o(io,{preview:e,choice:t}),n==="rows"&&o(lo,{preview:e,choice:t}),n==="rejected"&&o(co,{preview:e})]})]})}import{$bM as Be}from"./main.js";var ft="un";var ko="xn";var $o="vn";function Co(){let e=Wt.value;if(!e||!Vt.value)return null;switch(e.phase){case"reading":return o(z,{wide:!0,title:ht(e.files),
onClose:oe,children:o(j,{lines:8})});case"unreadable":return o(Er,{files:e.files,error:e.error});case"choosing":return o(
Rr,{at:e});case"sending":case"found":return o(jr,{at:e})}}function ht(e){return e.length>1?`Load ${v(e.length,"file")}`:
"Load a file"}function Er({files:e,error:t}){return i(z,{title:ht(e),onClose:oe,foot:i(h,{children:[o(m,{kind:"outlined",
onClick:oe,children:"Close"}),o(M,{kind:"primary",children:"Another file"})]}),children:[o("p",{class:ft,children:o(d,{value:e[0]?.
name,most:80,middle:!0})}),o(de,{error:t}),o("p",{class:"wn",children:"Events can be JSON (one object a line, or a list)\
, CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function Rr({at:e}){let{preview:t,
choice:n}=e,r=t.columns.length>0&&n.time==="",s=pt(n)===null&&!r;return o(z,{wide:!0,title:ht(e.files),onClose:oe,foot:i(
h,{children:[r&&o("span",{class:ko,children:"Say which column is the time."}),o(m,{kind:"outlined",onClick:oe,children:"\
Cancel"}),o(m,{kind:"primary",icon:"upload",disabled:!s,onClick:()=>{Gt()},children:e.files.length>1?`Load all ${e.files.
length}`:"Load"})]}),children:o(xo,{at:e})})}function jr({at:e}){let t=ge.value.find(({id:l})=>l===e.job),n=e.phase==="s\
ending"?e.sent:1,r=n<1,s=r?n:t?.done??null,a=e.phase==="sending"?e.files:[];return i(z,{title:`Loading into ${e.dataset}`,
onClose:oe,foot:i(h,{children:[o(m,{kind:"danger",onClick:()=>{Kt()},children:"Cancel"}),o(m,{kind:"outlined",onClick:oe,
children:"Go on in the background"})]}),children:[e.phase==="sending"&&i("p",{class:ft,children:[o(d,{value:a[e.at]?.name,
most:80,middle:!0}),o("span",{class:$o,children:a.length>1?`${e.at+1} of ${a.length}`:L(a[e.at]?.size??0)})]}),o(Be,{label:r?
"Sending":"Loading",done:s}),i("p",{class:"wn",role:"status",children:[r?"Sending":"Reading and sorting",s!==null&&` ${W(
s)}`,!r&&t&&t.rows>0&&`, ${v(t.rows,"event")} so far`]}),r&&o("p",{class:"wn",children:"Keep this tab open until all is \
sent; after that the server goes on by itself."})]})}import{$ej as So}from"./main.js";import{$cK as jl,$cL as Ie}from"./main.js";var To="bo";var Do="yn";var Po="eo";var Eo="go";var Ro="do";var jo="co";var Lo="zn";var Ao="ao";var Fo="fo";function Bo(){let e=_t.value;if(!e)return null;let{dataset:t,sum:n,others:r,events:s,steps:a}=e,l=s.length>1&&Ie.some(({
name:c})=>c==="funnel");return i("section",{class:Do,"aria-label":"What was loaded",children:[i("div",{class:Lo,children:[
i("p",{class:Ao,role:"status",children:[it(t,n),r>0&&` ${v(r,"other dataset")} came with it.`]}),o(m,{small:!0,icon:"clo\
se",label:"Close",kind:"quiet",onClick:rt})]}),l&&o("p",{class:To,children:"A funnel of these events? Choose its steps i\
n their order; the numbers say how many did each."}),l&&o("div",{class:jo,children:s.map(({value:c,count:p})=>{let u=a.indexOf(
c);return i("button",{type:"button",class:So(Ro,u>=0&&Po),"aria-pressed":u>=0,onClick:()=>Mt(c),children:[u>=0&&o("span",
{class:Fo,children:u+1}),o(d,{value:c,most:32,middle:!0}),o("span",{class:Eo,children:$(p)})]},c)})}),i("div",{class:"ho",
children:[n.rejected>0&&o(m,{kind:"outlined",onClick:()=>{rt(),A(`data/rejects/${encodeURIComponent(t)}`)},children:"Lin\
es not taken"}),l&&o(m,{kind:"primary",icon:"funnel",disabled:a.length<2,onClick:qt,children:"Show the funnel"})]})]})}function Fr(){return k(()=>{Xt()},[]),i(h,{children:[o(Co,{}),o(Bo,{})]})}import{$bJ as ue}from"./main.js";import{$y as Io}from"./shared.js";var Oo="mn";var No="en";var _o="hn";var zo="fn";var Mo="dn";var qo="nn";var Jo="kn";var Uo="ln";var Wo="jn";var gt="in";var Ir=2e3;function Or(){return k(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!D.value.value?.length&&I()},Ir);return()=>clearInterval(e)},[]),o("main",{class:Mo,children:i("div",{class:No,children:[
i("header",{class:zo,children:[o("h1",{children:"There are no events yet"}),o("p",{class:"gn",children:"An event says th\
at somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),o(Nr,{}),o(_r,{}),o(zr,
{})]})})}function Nr(){return i("section",{class:_o,"aria-label":"A file",children:[o(ee,{name:"upload",size:32}),o("h2",
{children:"Drop a file of events anywhere on this page"}),o("p",{class:"gn",children:"JSON lines, CSV, TSV, access logs,\
 Parquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),o(M,{kind:"primary",children:"Choose a\
 file"})]})}var Vo=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vi\
sit"}`;function _r(){let[e,t]=f("");return i("section",{class:gt,"aria-labelledby":"paste",children:[o("h2",{id:"paste",
children:"Or paste events"}),i("form",{onSubmit:r=>{r.preventDefault(),e.trim()!==""&&Jt(e)},class:Jo,children:[o("texta\
rea",{class:Uo,rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:Vo,value:e,onInput:r=>t(r.currentTarget.value)}),
i("div",{class:Oo,children:[o(m,{kind:"outlined",onClick:()=>t(Vo),children:"Take the example"}),o(m,{kind:"outlined",type:"\
submit",disabled:e.trim()==="",children:"Look at them"})]})]})]})}function zr(){let e=Io("my-events");return i("section",
{class:gt,"aria-labelledby":"send",children:[i("div",{class:Wo,children:[o("h2",{id:"send",children:"Or send them from a\
 program"}),o(m,{small:!0,kind:"outlined",icon:"copy",onClick:()=>ue(e,"The line"),children:"Copy"})]}),o("pre",{class:qo,
tabIndex:0,children:e}),o("p",{class:"gn",children:"The names after the question mark say which fields are the time, the\
 actor and the event. This page shows the events as soon as they are there."})]})}import{$dZ as mc,$ea as dc,$eb as R,$ec as uc}from"./main.js";import{$eh as Oe}from"./main.js";import{$eo as C}from"./main.js";var Zo="z4";function Ko({label:e,tabs:t,value:n,onChange:r,panel:s}){return o("div",{role:"tablist","aria-label":e,class:Zo,onKeyDown:l=>{
let c=t.findIndex(x=>x.value===n),p={ArrowRight:c+1,ArrowLeft:c-1,Home:0,End:-1}[l.key];if(p===void 0)return;l.preventDefault();
let u=(p+t.length)%t.length,g=t[u];g&&r(g.value),l.currentTarget.children[u]?.focus()},children:t.map(l=>o("button",{type:"\
button",role:"tab",class:"a5","aria-selected":l.value===n,"aria-controls":s,tabIndex:l.value===n?0:-1,onClick:()=>r(l.value),
children:l.label},l.value))})}import{$bI as F}from"./main.js";var Jr=["datasets","sources","properties","ingests","rejects","jobs"];function Go(e){let t=e.indexOf("/"),n=t<0?e:e.slice(
0,t);return{tab:Jr.find(r=>r===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function q(e,t){return e==="datasets"?"data":
e==="jobs"||e==="sources"||t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}import{$ew as Ho,$ex as Cc}from"./main.js";import{$G as Qo,$H as Xo}from"./shared.js";function pe(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function Yo(e){return(await _(pe(e,"/runs?lim\
it=1000"))).runs}async function en(e,t,n,r){let s=new URLSearchParams({limit:"1000",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return _(pe(e,`/rejects?${s.toString()}`),{signal:r})}function tn(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return se(pe(e,`/rejects?${n.toString()}`))}async function on(e,t){let n=new URLSearchParams(
{format:"ndjson",...t===""?{}:{reason:t}});return(await(await xt(pe(e,`/rejects?${n.toString()}`))).text()).split(`
`).filter(s=>s!=="").map(s=>JSON.parse(s).text)}async function nn(e,t,n){await _(pe(e,`/properties/${encodeURIComponent(
t)}`),{method:"PUT",body:n})}async function rn(e){await _(pe(e,`?${new URLSearchParams({confirm:e}).toString()}`),{method:"\
DELETE"})}import{$dG as Lc,$dH as Ac,$dI as Fc,$dJ as sn,$dK as an,$dL as Bc}from"./main.js";var Z="p2";var K="r2";var G="q2";var _e="xm";var ne="vm";var ln="im";var ze="hm";var cn="zm";var mn="ym";var dn="gm";var un="sm";var pn="pm";var fn="km";var ke="om";var b="nm";var Me="rm";var yn="fm";var hn="jm";var gn="qm";var O="an";var qe="mm";var bn="wm";var J="lm";function vt({name:e}){return`dataset ${e}`}function vn({dataset:e,onClose:t}){let[n,r]=f(""),s=X(),a=n===e.name,l=()=>{a&&
(t(),Xo(vt(e),`${an(e.name)} is dropped.`,()=>rn(e.name),()=>{I()}))};return o(z,{title:"Drop a dataset",onClose:t,foot:i(
h,{children:[o(m,{kind:"outlined",onClick:t,children:"Keep it"}),o(m,{kind:"danger",icon:"trash",disabled:!a,onClick:l,children:"\
Drop it for good"})]}),children:i("form",{class:ne,onSubmit:c=>{c.preventDefault(),l()},children:[i("p",{children:[v(e.events,
"event")," (",L(e.size_bytes),") of ",o("b",{children:o(d,{value:e.name})})," will be gone, with its rejected lines: aft\
er ten seconds nothing brings them back."]}),i("div",{class:Z,children:[o("label",{class:G,for:s,children:"Type the name\
 of the dataset to drop it"}),o("input",{id:s,class:K,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",
spellcheck:!1,onInput:c=>r(c.currentTarget.value)})]})]})})}import{$x as Je}from"./shared.js";var Ur=8;function xn({datasets:e}){let[t,n]=f(null),[r,s]=f(null),[a,l]=f(""),[c,p]=f(null),u=Zr((x,S)=>n({dataset:x,anchor:S})),
g=te(()=>Wr(e,a,c),[e,a,c]);return i(h,{children:[i("div",{class:J,children:[e.length>=Ur&&o("div",{class:qe,children:o(
Je,{label:"Find a dataset",value:a,onInput:l})}),o("span",{class:b,role:"status",children:Vr(g,e.length)})]}),g.length===
0?o(C,{icon:"search",title:"No dataset has this in its name",actions:o(m,{kind:"outlined",onClick:()=>l(""),children:"Al\
l datasets"})}):o("div",{class:O,children:o(E,{label:"Datasets",columns:u,rows:g,sort:c,onSort:p,onMenu:(x,S,B)=>n({dataset:x,
anchor:B})})}),t&&o(Hr,{...t,onClose:()=>n(null),onDrop:()=>s(t.dataset)}),r&&o(vn,{dataset:r,onClose:()=>s(null)})]})}function Wr(e,t,n){
let r=t.trim().toLowerCase(),s=e.filter(({name:p})=>p.toLowerCase().includes(r));if(!n)return s.toSorted((p,u)=>p.name.localeCompare(
u.name,void 0,{numeric:!0}));let a=n.descending?-1:1,l=wn[n.key]??wn.name,c=(p,u)=>p<u?-1:p>u?1:0;return s.toSorted((p,u)=>a*
c(l(p),l(u)))}var wn={name:({name:e})=>e.toLowerCase(),events:({events:e})=>e,size:e=>e.size_bytes,rejects:({rejects:e})=>e,
from:({from:e,events:t})=>t===0?"":e,to:({to:e,events:t})=>t===0?"":e};function Vr(e,t){let n=s=>e.reduce((a,l)=>a+s(l),
0);return`${e.length===t?v(t,"dataset"):`${y(e.length)} of ${v(t,"dataset")}`}, ${v(n(({events:s})=>s),"event")}, ${L(n(
s=>s.size_bytes))}`}function Zr(e){let t=F();return[{key:"name",head:"Dataset",width:"minmax(160px, max-content)",cell:n=>o(
Kr,{dataset:n})},{key:"more",head:"",width:"48px",sortable:!1,cell:n=>o(m,{small:!0,icon:"more",label:`What to do with ${n.
name}`,kind:"quiet",onClick:r=>e(n,r.currentTarget)})},{key:"events",head:"Events",number:!0,cell:({events:n})=>o("span",
{title:y(n),children:$(n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:r})=>r===0?o(Ue,{text:"no events"}):R(n,
t)},{key:"to",head:"To",cell:({to:n,events:r})=>r===0?null:R(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>o(
"span",{title:`${y(n)} B`,children:L(n)})},{key:"actors",head:"Actors",sortable:!1,cell:({actors:n})=>n?.length?o(d,{value:n,
most:64}):o(Ue,{text:"none"})},{key:"event",head:"Event",sortable:!1,cell:({event:n})=>n?o(d,{value:n,most:40}):o(Ue,{text:"\
none"})},{key:"copies",head:"Copies",sortable:!1,cell:({copies:n,segments:r})=>i("span",{title:n?.map(({actor:s,size_bytes:a})=>`\
by ${s}: ${L(a)}`).join(`
`),children:[n?.length??1,", ",v(r,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>o(Gr,{dataset:n})}]}function Kr({
dataset:e}){let{name:t}=e;return Qo(vt(e))?i("span",{class:b,children:[o(d,{value:t,most:64,middle:!0}),", being dropped"]}):
o("button",{type:"button",tabIndex:-1,class:ke,onClick:()=>{be(t)},children:o(d,{value:t,most:64,middle:!0})})}function Ue({
text:e}){return o("span",{class:b,children:e})}function Gr({dataset:e}){return e.rejects===0?o(Ue,{text:"0"}):o("button",
{type:"button",tabIndex:-1,class:ke,onClick:()=>A(q("rejects",e.name)),children:$(e.rejects)})}function Hr({dataset:e,anchor:t,
onClose:n,onDrop:r}){let s=le(t),a=c=>()=>A(q(c,e.name)),l=()=>{Te(e.name).then(()=>P(`${e.name} is being compacted.`,{label:"\
Show",act:()=>A(q("jobs",""))}),c=>P(`Compacting failed: ${w(c).message}`))};return o(Ho,{anchor:s.current,label:"Datase\
t",head:o(d,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"explore",act:()=>{be(e.name)}},{label:"Prope\
rties",icon:"table",act:a("properties")},{label:"Ingests",icon:"upload",act:a("ingests")},{label:"Rejects",icon:"error",
act:a("rejects")},"rule",{label:"Compact",icon:"collapse",act:l},{label:"Drop the dataset",icon:"trash",danger:!0,act:r}]})}function kn({dataset:e}){let[{value:t,error:n},r]=f({value:null,error:null}),s=()=>{Yo(e).then(l=>r({value:l,error:null}),
l=>r({value:null,error:w(l)}))},a=ce.value.length;return k(s,[e,a]),n?o(C,{icon:"warning",title:"The ingests cannot be l\
isted",actions:o(m,{kind:"outlined",onClick:s,children:"Try again"}),children:n.message}):t?t.length===0?o(C,{icon:"uplo\
ad",title:"Nothing came in lately",actions:o(M,{children:"Load a file"}),children:"Files are listed for good, events tha\
t programs push minute by minute since the server began."}):o("div",{class:O,children:o(E,{label:"Ingests",columns:Qr(),
rows:t})}):o(j,{})}function Qr(){let e=F();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>R(t,e,"second")},{key:"\
source",head:"Source",width:"minmax(160px, max-content)",cell:({source:t,kind:n,objects:r})=>t===""?o("span",{class:b,children:n===
"http"?`pushed, ${v(r,"request")} within a minute`:v(r,"file")}):o(d,{value:t,most:80,middle:!0})},{key:"kind",head:"By",
cell:({kind:t})=>o("span",{class:b,children:o(d,{value:t})})},{key:"objects",head:"Files",number:!0,cell:({objects:t,source:n,
kind:r})=>n===""&&r==="http"?null:y(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>o("span",{title:y(t),children:$(
t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?o("span",{class:b,children:"0"}):o("sp\
an",{class:"tm",title:W(n/Math.max(1,t+n)),children:$(n)})},{key:"bytes",head:"Stored",number:!0,cell:({bytes:t})=>o("sp\
an",{title:`${y(t)} B`,children:L(t)})}]}import{$dE as We,$dF as jm}from"./main.js";import{$bK as wt,$bL as $n}from"./main.js";var Xr=3e3;function Cn(){let e=ce.value.length;return k(()=>{Y();let t=setInterval(()=>{document.visibilityState==="visi\
ble"&&Y()},Xr);return()=>clearInterval(t)},[]),k(()=>{I()},[e]),$t.value?ge.value.length===0?o(C,{icon:"clock",title:"No\
thing is under way",actions:o(M,{children:"Load a file"}),children:"Loading and compacting show here, with how far they \
are, until the server ends."}):o("div",{class:O,children:o(E,{label:"Jobs",columns:Yr(),rows:ge.value})}):o(j,{})}function Yr(){
let e=F();return[{key:"kind",head:"Job",cell:({kind:t})=>wt(t)},{key:"dataset",head:"Dataset",width:"minmax(120px, max-c\
ontent)",cell:({dataset:t})=>o(d,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>o(es,{job:t})},
{key:"rows",head:"Events",number:!0,cell:({rows:t})=>$(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>L(t)},{key:"\
started",head:`Started (${e})`,cell:({started:t})=>R(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,ended:n})=>We(
(Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>o(ts,{job:t})},{key:"\
error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?o("span",{class:"tm",children:o(d,{value:t,most:160})}):
null}]}function es({job:e}){return e.state!=="running"?o("span",{class:e.state==="failed"?"tm":b,children:$n(e.state)}):
i("span",{class:bn,children:[o(Be,{small:!0,label:`${wt(e.kind)} ${e.dataset}`,done:e.done}),W(e.done)]})}function ts({job:e}){
let t=()=>{De(e.id).catch(n=>P(w(n).message))};return e.state==="running"?o(m,{small:!0,kind:"outlined",onClick:t,children:"\
Cancel"}):o(m,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function Tn(e,t,n){let r=t.trim().toLowerCase(),s=e.filter(({name:c,description:p})=>c.toLowerCase().includes(r)||(p??"").
toLowerCase().includes(r)),a=n?.descending?-1:1,l=(c,p)=>{let u=Number(c.hidden??!1)-Number(p.hidden??!1);return u!==0||
!n?u:a*os(Sn(c,n.key),Sn(p,n.key))};return s.sort(l)}function Sn(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function os(e,t){return e<t?-1:e>t?1:0}function Ve(e,t){let{description:n="",unit:r="",hidden:s=!1}=e;return{description:n,unit:r,hidden:s,...t}}async function Ze(e,t,n){
try{return await nn(e,t,n),await re(e),null}catch(r){let s=w(r);return P(`The note on ${t} was not saved: ${s.message}`),
s}}function Dn({dataset:e,column:t,onClose:n}){let[r,s]=f(t.description??""),[a,l]=f(t.unit??""),[c,p]=f(null),u=X(),g=t.type===
"int64"||t.type==="float64",x=async()=>{let S=await Ze(e,t.name,Ve(t,{description:r.trim(),unit:a.trim()}));S?p(S):n()};
return o(z,{title:`Describe ${sn(t.name).text}`,onClose:n,foot:i(h,{children:[o(m,{kind:"outlined",onClick:n,children:"C\
ancel"}),o(m,{kind:"primary",onClick:()=>{x()},children:"Save"})]}),children:i("form",{class:ne,onSubmit:S=>{S.preventDefault(),
x()},children:[i("div",{class:Z,children:[o("label",{class:G,for:`${u}-text`,children:"What it is"}),o("input",{id:`${u}\
-text`,class:K,value:r,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:S=>s(S.
currentTarget.value)})]}),g&&i("div",{class:Z,children:[o("label",{class:G,for:`${u}-unit`,children:"Unit"}),o("input",{
id:`${u}-unit`,class:K,value:a,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:S=>l(S.currentTarget.value)})]}),
c&&o(de,{error:c}),o("button",{type:"submit",hidden:!0})]})})}function Pn({dataset:e}){let{value:t,error:n}=he(e).value;return k(()=>{he(e).value.value&&re(e)},[e]),t?o(ns,{dataset:t}):
n?o(C,{icon:"warning",title:"The properties cannot be shown",actions:o(m,{kind:"outlined",onClick:()=>{re(e)},children:"\
Try again"}),children:n.message}):o(j,{})}function ns({dataset:e}){let[t,n]=f(""),[r,s]=f(null),[a,l]=f(null),c=e.columns??
[],p=te(()=>Tn(c,t,r),[c,t,r]),u=te(()=>rs(e,l),[e]),g=c.filter(x=>x.hidden).length;return i(h,{children:[i("div",{class:J,
children:[o("div",{class:qe,children:o(Je,{label:"Find a property",value:t,onInput:n})}),i("span",{class:b,role:"status",
children:[t===""?v(c.length,"property","properties"):`${y(p.length)} of ${v(c.length,"property","properties")}`,g>0&&`, ${y(
g)} hidden`]})]}),p.length===0?o(C,{icon:"search",title:"No property has this text",actions:o(m,{kind:"outlined",onClick:()=>n(
""),children:"All properties"})}):o("div",{class:O,children:o(E,{label:"Properties",columns:u,rows:p,sort:r,onSort:s})}),
a&&o(Dn,{dataset:e.name,column:a,onClose:()=>l(null)})]})}function rs(e,t){let n=F(),r=a=>a.actor?"actor":a.name==="even\
t"&&e.event?"event":a.name==="time"?"time":null,s=a=>a.hidden?un:void 0;return[{key:"name",head:"Property",width:"minmax\
(160px, max-content)",cell:a=>i("span",{class:`${Me} ${s(a)??""}`,children:[o(d,{value:a.name,most:64,middle:!0}),r(a)&&
o("span",{class:gn,children:r(a)})]})},{key:"type",head:"Type",cell:a=>i("span",{class:b,children:[a.type,a.unit?`, ${a.
unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:a=>o(Ae,{share:e.events===0?0:(a.filled??0)/e.events})},
{key:"distinct",head:"Distinct",number:!0,cell:({distinct:a})=>a===void 0?null:o("span",{title:y(a),children:$(a)})},{key:"\
examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:a=>o(ss,{column:a,zone:n})},{key:"first",head:"\
First seen",cell:({first_seen:a})=>a?R(a,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"minmax(\
160px, max-content)",cell:a=>a.description?o(d,{value:a.description,most:80}):null},{key:"acts",head:"",sortable:!1,width:"\
84px",cell:a=>i("span",{class:pn,children:[o(m,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${a.name}`,onClick:()=>t(
a)}),o(m,{small:!0,kind:"quiet",icon:a.hidden?"show":"hide",label:a.hidden?`Show ${a.name}`:`Hide ${a.name}`,onClick:()=>{
Ze(e.name,a.name,Ve(a,{hidden:!a.hidden}))}})]})}]}function ss({column:e,zone:t}){if(e.examples?.length)return o(mt,{values:e.
examples});let{min:n,max:r}=e;if(n===void 0||r===void 0)return null;let s=a=>typeof a=="number"?$(a):e.type==="timestamp"?
R(String(a),t):String(a);return i("span",{class:b,children:[s(n)," to ",s(r)]})}var as=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function En(e){let t=new Map;for(let{reason:n}of e){let r=n.replace(
as,"…"),s=t.get(r);t.set(r,{reason:r,part:s?.part??is(r),count:(s?.count??0)+1})}return[...t.values()].sort((n,r)=>r.count-
n.count)}function is(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var Rn="gp";var jn="fp";function Fn({dataset:e}){let[t,n]=f(""),[r,s]=f(null),a=An(e,t),l=An(e,""),c=D.value.value?.find(({name:u})=>u===e)?.rejects??
0;if(l.error)return o(C,{icon:"warning",title:"The lines cannot be listed",actions:o(m,{kind:"outlined",onClick:l.again,
children:"Try again"}),children:l.error.message});if(!l.rows)return o(j,{});if(l.rows.length===0)return o(C,{icon:"check",
title:"Every line was taken",actions:o(m,{kind:"outlined",onClick:l.again,children:"Look again"})});let p=En(l.rows);return i(
h,{children:[i("div",{class:J,children:[i("div",{class:mn,role:"group","aria-label":"Reasons",children:[o(Ln,{text:o(h,{
children:"all"}),number:c,pressed:t==="",onClick:()=>n("")}),p.slice(0,12).map(u=>o(Ln,{text:o(d,{value:u.reason,most:56}),
number:u.count,more:l.more,pressed:t===u.part,onClick:()=>n(t===u.part?"":u.part)},u.reason))]}),o("span",{class:ze}),o(
m,{kind:"outlined",icon:"redo",onClick:()=>{ds(e,t)},children:"Try again"}),i("a",{class:"ep",href:tn(e,t),download:`${e}\
-rejects.ndjson`,children:[o(ee,{name:"download"}),"Download"]})]}),o("div",{class:O,children:a.rows?o(E,{label:"Lines t\
hat were not taken",columns:ms(),rows:a.rows,onCell:u=>s(u)}):o(j,{})}),a.rows&&a.more&&i("div",{class:J,children:[o(m,{
kind:"outlined",onClick:a.next,children:"More lines"}),i("span",{class:b,children:[y(a.rows.length)," are shown"]})]}),r&&
o(us,{dataset:e,reject:r,onClose:()=>s(null)})]})}function Ln({text:e,number:t,more:n=!1,pressed:r,onClick:s}){return i(
"button",{type:"button",class:cn,"aria-pressed":r,onClick:s,children:[e,i("span",{class:b,children:[$(t),n&&"+"]})]})}function An(e,t){
let[n,r]=f({rows:null,cursor:void 0,error:null}),[s,a]=f(0),l=le(null),c=(p,u)=>{l.current?.abort();let g=l.current=new AbortController;
en(e,t,u,g.signal).then(x=>r({rows:[...p,...x.rejects],cursor:x.cursor,error:null}),x=>{g.signal.aborted||r({rows:null,cursor:void 0,
error:w(x)})})};return k(()=>(c([],void 0),()=>l.current?.abort()),[e,t,s]),{rows:n.rows,more:n.cursor!==void 0,error:n.
error,next:()=>c(n.rows??[],n.cursor),again:()=>a(s+1)}}function ms(){let e=F();return[{key:"place",head:"File",width:"m\
inmax(140px, max-content)",cell:t=>o(d,{value:Bn(t),most:48,middle:!0})},{key:"line",head:"Line",number:!0,cell:({line:t})=>y(
t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>y(t)},{key:"reason",head:"Reason",width:"minmax(200px, max-co\
ntent)",cell:({reason:t})=>o(d,{value:t,most:96})},{key:"text",head:"Text",width:"minmax(240px, max-content)",cell:({text:t})=>o(
"span",{class:_e,children:o(d,{value:t,most:120})})},{key:"at",head:`At (${e})`,cell:({at:t})=>R(t,e,"second")}]}function Bn({
source:e,key:t}){return t!==""?t:e}async function ds(e,t){try{at(e,await on(e,t))}catch(n){P(w(n).message)}}function us({
dataset:e,reject:t,onClose:n}){let[r,s]=f(t.text),a=X(),l=()=>{n(),at(e,[r])};return o(z,{wide:!0,title:"A line that was\
 not taken",onClose:n,foot:i(h,{children:[o(m,{kind:"outlined",icon:"copy",onClick:()=>ue(t.text,"The line"),children:"C\
opy the line"}),o(m,{kind:"primary",icon:"redo",disabled:r.trim()==="",onClick:l,children:"Try again"})]}),children:i("d\
iv",{class:ne,children:[o("p",{class:"tm",children:o(d,{value:t.reason,most:1e3})}),i("p",{class:b,children:[o(d,{value:Bn(
t),most:200,middle:!0}),", line ",y(t.line),", byte ",y(t.offset),"; ",v(t.text.length,"character")]}),o("pre",{class:jn,
tabIndex:0,children:o(d,{value:t.text,most:2e4})}),i("div",{class:Z,children:[o("label",{class:G,for:a,children:"Mended,\
 to try it again; a line of CSV or TSV needs its head above it"}),o("textarea",{id:a,class:`${K} ${Rn}`,rows:4,spellcheck:!1,
value:r,onInput:c=>s(c.currentTarget.value)})]})]})})}function Ke(e,t=""){return`v1/sources/${encodeURIComponent(e)}${t}`}async function In(e){return(await _("v1/sources",{signal:e})).
sources}async function On(e,t){return _(Ke(e),{signal:t})}async function Nn(e){await _(Ke(e,"/run"),{method:"POST",body:{}})}
async function _n(e,t=[]){await _(Ke(e,"/retry"),{method:"POST",body:t.length===0?{}:{keys:t}})}async function zn(e,t){await _(
Ke(e,"/backfill"),{method:"POST",body:t}),await Y()}import{$at as Mn}from"./shared.js";var ps=864e5;function qn(e){return new Date(Date.now()+e*ps).toISOString().slice(0,10)}function Jn({source:e,onClose:t,onDone:n}){
let[r,s]=f(qn(-7)),[a,l]=f(qn(1)),[c,p]=f(!1),[u,g]=f(!1),[x,S]=f(""),B={from:X(),to:X()},H=r!==""&&a!==""&&r<a&&!u,ie=()=>{
H&&(g(!0),zn(e.name,{from:`${r}T00:00:00Z`,to:`${a}T00:00:00Z`,replace:c}).then(()=>{P(`${e.name} is loaded again from ${r}\
 to ${a}.`,{label:"Show",act:()=>A(q("jobs",""))}),n()},Q=>{g(!1),S(w(Q).message)}))};return o(z,{title:"Load a range ag\
ain",onClose:t,foot:i(h,{children:[o(m,{kind:"outlined",onClick:t,children:"Leave it"}),o(m,{kind:"primary",disabled:!H,
onClick:ie,children:"Load it"})]}),children:i("form",{class:ne,onSubmit:Q=>{Q.preventDefault(),ie()},children:[i("p",{children:[
"Objects of ",o("b",{children:o(d,{value:e.name,most:64})})," whose keys or times are in this range are looked at again.\
 What is loaded is not loaded twice."]}),i("div",{class:J,children:[i("div",{class:Z,children:[o("label",{class:G,for:B.
from,children:"From (UTC)"}),o("input",{id:B.from,type:"date",class:K,value:r,"data-autofocus":"",onInput:Q=>s(Q.currentTarget.
value)})]}),i("div",{class:Z,children:[o("label",{class:G,for:B.to,children:"To, not included"}),o("input",{id:B.to,type:"\
date",class:K,value:a,onInput:Q=>l(Q.currentTarget.value)})]})]}),i("label",{class:Me,children:[o("input",{type:"checkbo\
x",checked:c,onChange:Q=>p(Q.currentTarget.checked)})," Replace the events that these objects gave before"]}),x!==""&&o(
"p",{class:"tm",role:"alert",children:x})]})})}var fs={idle:"up to date",listing:"looking",loading:"loading",waiting:"waiting",failed:"failed",stopped:"stopped"};function Ge(e){
return e.state==="waiting"&&e.waiting_for?.length?`waits for ${e.waiting_for.join(", ")}`:fs[e.state]}var ys={retry:"wil\
l be tried again",quarantined:"set aside",gone:"vanished",changed:"changed since"};function Un(e){return ys[e.state]}function Wn(e){
return e===null?"":e<1?"nothing":We(e)}function Vn({name:e,onClose:t,onChange:n}){let[r,s]=f(null),[a,l]=f(null),[c,p]=f(0),[u,g]=f(!1);k(()=>{let B=new AbortController;
return On(e,B.signal).then(H=>{s(H),l(null)},H=>{Ce(H)||l(w(H))}),()=>B.abort()},[e,c]);let x=(B,H)=>{B.then(()=>{P(H),p(
ie=>ie+1),n()},ie=>P(w(ie).message))},S=B=>x(_n(e,B),B.length===1?`${B[0]} is tried again.`:`Everything that ${e} has se\
t aside is tried again.`);return i(Mn,{title:`Source ${e}`,onClose:t,note:r&&i(h,{children:[o(d,{value:r.place,most:120,
middle:!0})," ","·"," ",Ge(r)]}),children:[a&&o(C,{icon:"warning",title:"The source cannot be shown",actions:o(m,{kind:"\
outlined",onClick:()=>p(c+1),children:"Try again"}),children:a.message}),!r&&!a&&o(j,{}),r&&i("div",{class:fn,children:[
r.error&&o(Oe,{kind:"warning",children:o(d,{value:r.error,most:400})}),o("p",{class:b,children:hs(r)}),i("div",{class:J,
children:[r.kind!=="push"&&o(m,{kind:"outlined",icon:"redo",onClick:()=>x(Nn(e),`${e} is looked at now.`),children:"Look\
 now"}),r.kind!=="push"&&o(m,{kind:"outlined",icon:"clock",onClick:()=>g(!0),children:"Load a range again"}),o(m,{kind:"\
outlined",onClick:()=>A(q("rejects",r.dataset)),children:"Rejected lines"}),r.failures.length>0&&o(m,{kind:"outlined",onClick:()=>S(
[]),children:"Try all again"})]}),r.failures.length===0?o(C,{icon:"check",title:"Nothing is set aside",actions:o(m,{kind:"\
outlined",onClick:()=>p(c+1),children:"Look again"}),children:"Every object that was seen is loaded, or waits for its tu\
rn."}):o("div",{class:O,children:o(E,{label:"Objects that are not fine",columns:gs(S),rows:r.failures})})]}),u&&r&&o(Jn,
{source:r,onClose:()=>g(!1),onDone:()=>{g(!1),n()}})]})}function hs({seen:e,loaded:t,pending:n,gone:r,changed:s,events:a,
rejected:l}){let c=[`${y(t)} of ${v(e,"object")} loaded`,`${y(n)} waiting`,v(a,"event"),`${y(l)} rejected`];return r>0&&
c.push(`${y(r)} vanished before they were read`),s>0&&c.push(`${y(s)} changed after they were loaded`),c.join(", ")}function gs(e){
let t=F();return[{key:"key",head:"Object",width:"minmax(160px, max-content)",cell:({key:n})=>o(d,{value:n,most:64,middle:!0})},
{key:"state",head:"State",cell:n=>o("span",{class:n.state==="quarantined"?"tm":b,children:Un(n)})},{key:"reason",head:"R\
eason",width:"minmax(200px, max-content)",cell:({reason:n})=>o(d,{value:n,most:120})},{key:"line",head:"Line",number:!0,
cell:({line:n})=>n?y(n):null},{key:"tries",head:"Tries",number:!0,cell:({tries:n})=>y(n)},{key:"next",head:`Next try (${t}\
)`,cell:({next_try:n})=>n?R(n,t,"second"):null},{key:"again",head:"",width:"100px",cell:n=>n.state==="gone"?null:o(m,{small:!0,
kind:"quiet",onClick:()=>e([n.key]),children:"Try again"})}]}var bs=3e3;function Zn(){let[e,t]=f(null),[n,r]=f(null),[s,a]=f(0),[l,c]=f(null);k(()=>{let u=new AbortController,g=()=>{
In(u.signal).then(S=>{t(S),r(null)},S=>{Ce(S)||r(w(S))})};g();let x=setInterval(()=>{document.visibilityState==="visible"&&
g()},bs);return()=>{clearInterval(x),u.abort()}},[s]);let p=()=>a(s+1);return n&&!e?o(C,{icon:"warning",title:"The sourc\
es cannot be listed",actions:o(m,{kind:"outlined",onClick:p,children:"Try again"}),children:n.message}):e?e.length===0?i(
C,{icon:"data",title:"No source is declared",actions:o(m,{kind:"outlined",onClick:p,children:"Look again"}),children:["A\
 file that declares them (sluice.yaml) makes the server look into buckets and folders by itself: ",o("span",{class:_e,children:"\
sluice serve --config sluice.yaml"})]}):i(h,{children:[o("div",{class:O,children:o(E,{label:"Sources",columns:vs(),rows:e,
onCell:({name:u})=>c(u)})}),l!==null&&o(Vn,{name:l,onClose:()=>c(null),onChange:p})]}):o(j,{})}function vs(){let e=F();return[
{key:"name",head:"Source",width:"minmax(120px, max-content)",cell:({name:t})=>o("span",{class:ke,children:o(d,{value:t,most:48})})},
{key:"kind",head:"Kind",cell:({kind:t})=>o("span",{class:b,children:t})},{key:"dataset",head:"Dataset",cell:({dataset:t})=>o(
d,{value:t,most:48,middle:!0})},{key:"state",head:"State",width:"minmax(120px, max-content)",cell:t=>o(ws,{source:t})},{
key:"behind",head:"Behind",number:!0,cell:({lag_seconds:t})=>Wn(t)},{key:"loaded",head:"Loaded",number:!0,cell:({loaded:t})=>o(
"span",{title:y(t),children:$(t)})},{key:"pending",head:"Waiting",number:!0,cell:({pending:t})=>$(t)},{key:"aside",head:"\
Set aside",number:!0,cell:({failed:t,quarantined:n})=>t+n===0?o("span",{class:b,children:"0"}):o("span",{class:"tm",children:$(
t+n)})},{key:"events",head:"Events",number:!0,cell:({events:t})=>o("span",{title:y(t),children:$(t)})},{key:"rejected",head:"\
Rejected",number:!0,cell:({events:t,rejected:n})=>n===0?o("span",{class:b,children:"0"}):o("span",{class:"tm",title:W(n/
Math.max(1,t+n)),children:$(n)})},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>L(t)},{key:"rate",head:"Events/s",
number:!0,cell:({events_per_second:t})=>t===0?o("span",{class:b,children:"0"}):$(t)},{key:"success",head:`Last success (${e}\
)`,cell:({last_success:t})=>t===null?o("span",{class:b,children:"not yet"}):R(t,e,"second")},{key:"place",head:"Place",width:"\
minmax(120px, max-content)",cell:({place:t})=>o("span",{class:b,children:o(d,{value:t,most:80,middle:!0})})}]}function ws({
source:e}){let t=Ge(e);return e.state==="failed"?i("span",{class:"tm",title:e.error??"",children:[t,e.error?i(h,{children:[
": ",o(d,{value:e.error,most:60})]}):null]}):o("span",{class:e.state==="idle"?b:void 0,children:o(d,{value:t,most:64})})}var He={datasets:"Datasets",sources:"Sources",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function xs({
rest:e}){let{tab:t,dataset:n}=Go(e),r=D.value.value?.map(({name:c})=>c)??[],s=n!==""?n:r.includes(ot.value)?ot.value:r[0]??
"",a=t!=="datasets"&&t!=="sources"&&t!=="jobs";k(()=>{document.title=`${He[t]} · Data · Sluice`},[t]);let l=ce.value.length;
return k(()=>{I()},[l]),i("main",{class:yn,"data-tab":t,children:[i("header",{class:dn,children:[o("h1",{children:"Data"}),
a&&s!==""&&o(Le,{title:"Dataset",icon:"data",kind:"outlined",class:ln,values:r,value:s,onChange:c=>A(q(t,c))}),o("span",
{class:ze}),o(M,{kind:"primary",children:"Load a file"})]}),o(Ko,{label:"Parts of the data",panel:"data-panel",value:t,onChange:c=>A(
q(c,n)),tabs:Object.keys(He).map(c=>({value:c,label:c==="jobs"&&l>0?`Jobs (${l})`:He[c]}))}),o(ks,{}),o("div",{id:"data-\
panel",role:"tabpanel","aria-label":He[t],class:hn,children:o($s,{tab:t,dataset:s})})]})}function ks(){return(D.value.value??
[]).filter(t=>t.compaction_failed).map(({name:t,compaction_failed:n})=>i(Oe,{kind:"warning",actions:o(m,{small:!0,kind:"\
outlined",onClick:()=>{Te(t).then(()=>A(q("jobs","")),r=>P(w(r).message))},children:"Compact now"}),children:[o(d,{value:t,
most:48})," could not be compacted on ",R(n.at,F(),"minute"),": ",o(d,{value:n.error,most:300}),". All events are there,\
 and queries become slower until it succeeds."]},t))}function $s({tab:e,dataset:t}){let{value:n,error:r}=D.value;if(e===
"jobs")return o(Cn,{});if(e==="sources")return o(Zn,{});if(!n)return r?o(C,{icon:"warning",title:"The datasets cannot be\
 listed",actions:o(m,{kind:"outlined",onClick:()=>{I()},children:"Try again"}),children:r.message}):o(j,{});if(n.length===
0)return o(C,{icon:"data",title:"There are no datasets yet",actions:o(M,{children:"Choose a file"}),children:"Drop a fil\
e of events anywhere on this page."});switch(e){case"datasets":return o(xn,{datasets:n});case"properties":return o(Pn,{dataset:t},
t);case"ingests":return o(kn,{dataset:t},t);case"rejects":return o(Fn,{dataset:t},t)}}import{$aR as Kn,$aS as Gn}from"./main.js";import{$cc as Hn}from"./main.js";var $e="iw";var Qn="jw";var Xn="fw";var Yn="kw";var er="ew";var Qe="hw";var tr=6;function Ss({document:e,label:t}){let{value:n}=he(e.dataset).value;k(()=>{D.value.value||I()},[]);let r=n?Kn(n.
columns??[],n.event,n.events).slice(0,tr):[],s=r[0]?.name;return i("section",{class:er,"aria-labelledby":"needs-actor",children:[
i("header",{class:Xn,children:[o(ee,{name:"actor",size:32}),i("h2",{id:"needs-actor",children:[o(d,{value:e.dataset,most:48,
middle:!0})," does not say who did what"]}),i("p",{class:"gw",children:[t," follows actors (users, devices, machines) fr\
om event to event. This dataset was loaded without a column that names them."]})]}),r.length>0&&i("div",{class:Qe,children:[
o("h3",{children:"Take a property as the actor"}),o("p",{class:"gw",children:"For this question; the data stay as they a\
re."}),o("div",{class:$e,children:r.map(({name:a,distinct:l},c)=>i(m,{kind:c===0?"primary":"outlined",onClick:()=>Re({document:Gn(
e,a)}),children:[o(d,{value:a,most:32,middle:!0}),l!==void 0&&o("span",{class:Qn,children:y(l)})]},a))})]}),o(Ts,{dataset:e.
dataset,actor:s,first:r.length===0}),o(Es,{document:e})]})}function Ts({dataset:e,actor:t="COLUMN",first:n}){let r=Ee(e,
[t],D.value.value?.map(({name:a,actors:l})=>({name:a,actors:l}))??[]),s=Ds(r,t);return i("div",{class:Qe,children:[i("h3",
{children:[n?"Load":"Or load"," the data again, with an actor"]}),i("p",{class:"gw",children:["They become the dataset ",
o(d,{value:r,most:64,middle:!0}),". Choose the file and, in what is shown of it, the actor; or send it by this line, wit\
h your file's name for FILE",n&&" and its column of the actor for COLUMN","."]}),o("pre",{class:Yn,tabIndex:0,children:s}),
i("div",{class:$e,children:[o(M,{children:"Choose the file"}),o(m,{kind:"outlined",icon:"copy",onClick:()=>ue(s,"The lin\
e"),children:"Copy the line"})]}),i("p",{class:"gw",children:["Where no server runs on the store: ",i("code",{children:[
"sluice ingest --dataset ",r," --actor ",Ps(t)," FILE"]})]})]})}function Ds(e,t){let n=encodeURIComponent(t).replaceAll(
"'","%27");return`curl --data-binary @FILE '${se(`v1/datasets/${encodeURIComponent(e)}/events`)}?filename=FILE&actor=${n}\
'`}function Ps(e){return/^[\w./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}function Es({document:e}){let t=(D.value.
value??[]).filter(({name:n,actors:r,events:s})=>n!==e.dataset&&(r??[]).length>0&&s>0);return i("div",{class:Qe,children:[
o("h3",{children:"Or go on without"}),o("p",{class:"gw",children:"These views need no actor:"}),o("div",{class:$e,children:Ie.
filter(({name:n})=>n==="explore"||n==="difference"||n==="live").map(n=>o(m,{kind:"outlined",icon:n.icon,onClick:()=>Hn(n),
children:n.label},n.name))}),t.length>0&&o("p",{class:"gw",children:"These datasets have one:"}),o("div",{class:$e,children:t.
slice(0,tr).map(({name:n})=>o(m,{kind:"outlined",icon:"data",onClick:()=>{be(n)},children:o(d,{value:n,most:32,middle:!0})},
n))})]})}export{Fr as Arriving,xs as DataPage,Or as EmptyStore,Ss as NeedsActor,je as takeFiles};
