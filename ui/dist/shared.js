import{$r as js,$s as ea,$t as ta,$u as oa,$v as Y}from"./main.js";import{$bq as sa,$br as aa,$bs as oe,$bt as ia,$bu as Ut,$bv as la,$bw as ma,$bx as ua,$by as Ht,$bz as pa,$bA as da,$bB as ca}from"./main.js";import{$dG as ya,$dH as ga,$dI as ba,$dJ as Jt,$dK as Qt,$dL as xa}from"./main.js";import{$ei as N}from"./main.js";import{$eo as Ce}from"./main.js";import{$N as _}from"./main.js";import{$O as Pa,$P as Ra,$Q as Zt}from"./main.js";import{$bk as pe,$bl as Ee,$bm as Xt,$bn as de,$bo as Aa,$bp as He}from"./main.js";import{$bE as Ne,$bF as Ba,$bG as La}from"./main.js";import{$da as Yt,$db as Te}from"./main.js";import{$dp as Pe}from"./main.js";import{$dM as Ka,$dN as jt,$dO as eo,$dP as to,$dQ as Je,$dR as oo,$dS as no,$dT as H}from"./main.js";import{$dZ as Ua,$ea as ro,$eb as Re,$ec as Ha}from"./main.js";import{$cw as Za,$cx as so,$cy as Xa,$cz as Ya,$cA as ja}from"./main.js";import{$cp as Qe}from"./main.js";import{$k as E,$l as s,$m as y}from"./main.js";var tr=3,ao=40,io=864e5;function Ze({document:e,children:t,more:o}){let n=or(e),r=e.from!==void 0||e.to!==void 0||e.where!==
void 0;return s(Ce,{icon:"search",title:"Nothing found",actions:y(E,{children:[o,n.map(({label:a,note:i,act:m},l)=>y(N,{
kind:l===0&&!o?"primary":"outlined",onClick:m,children:[a,i&&` (${i})`]},a)),!r&&o===void 0&&s(N,{kind:"outlined",onClick:so,
children:"Ask again"})]}),children:t})}function or(e){let{where:t,from:o,to:n}=e,r=o!==void 0||n!==void 0,[a]=Pe(_(e),[{
kind:"condition",text:t??""}]),i=t===void 0?[]:Te(t,a??null).map(({text:p})=>p),m=i.map((p,h)=>Yt(i.filter((x,g)=>g!==h))),
l=uo(i.length===0?null:{...lo(e),...r?{from:o,to:n}:{}},m.map(mo)),u=uo(r?lo(e):null,[mo(t),...["min","max"].map(p=>`${p}\
(time)${t===void 0?"":` filter (where ${t})`}`)]),c=p=>p===void 0?void 0:eo(oo(p)??0,"event"),d=e.timezone??"UTC";return[
...i.map((p,h)=>({label:`Without ${rr(Qt(p))}`,note:c(l?.[h]),many:l?.[h],act:()=>oe({document:He(e,"where",m[h])})})).filter(
({many:p})=>p!==0).slice(0,tr),...i.length>1?[{label:"Without the filter",act:()=>oe({document:He(e,"where",void 0)})}]:
[],...r?nr(u?.[1],u?.[2],String(o??""),d):[],...r&&u?.[0]!==0?[{label:"All data",note:c(u?.[0]),act:()=>Qe({})}]:[]]}function lo(e){
let{from:t,to:o,where:n,compare:r,...a}=Ne(e);return a}function mo(e){return e===void 0?"count()":`count() filter (where\
 ${e})`}function uo(e,t){let{answer:o,phase:n}=Zt(e&&{...e,aggregate:{measures:t.map((r,a)=>`${r} as n_${a}`)}});return e&&
n==="exact"&&o&&"rows"in o?o.rows[0]??null:null}function nr(e,t,o,n){let[r,a]=[Date.parse(String(e)),Date.parse(String(t))];
if(Number.isNaN(r)||Number.isNaN(a))return[];let i=Date.parse(o),m=Number.isNaN(i)||a<i,[l,u]=m?[a-io+1e3,a+1e3]:[r,r+io];
return[{label:`The ${m?"last":"first"} day with some, ${Re(m?a:r,n,"day")}`,act:()=>Qe({from:new Date(l).toISOString(),to:new Date(
u).toISOString()})}]}function rr(e){return e.length>ao?`${e.slice(0,ao-1)}…`:e}import{$bV as Xe,$bW as $i,$bX as ki}from"./main.js";import{$bZ as po}from"./main.js";function co({document:e}){let t=e.where!==void 0||e.from!==void 0||e.to!==void 0;return s(Ze,{document:e,children:t?"No \
event of this range passes the filter.":"The dataset has no events."})}var sr=8;function ar({document:e,chart:t}){let o=po(
Y(e.dataset).value.value);return y(Ce,{icon:t==="heat"?"heat":"distribution",title:o.length>0?"Of which number?":"There \
is no number",actions:o.length>0?o.slice(0,sr).map((n,r)=>s(N,{kind:r===0?"primary":"outlined",onClick:()=>oe({as:t,document:Xe(
{...e,aggregate:{measures:["count()"]}},t,null,[n])}),children:Jt(n.value).text},n.value)):s(N,{kind:"primary",onClick:()=>oe(
{as:"table",document:Xe(e,"table",null,[])}),children:"As a table"}),children:[t==="heat"?"A heat map shows how a number\
 is spread, over time.":"A distribution shows how a number is spread.",o.length===0&&" No property of this dataset is a \
number."]})}import{$bC as _i,$bD as S}from"./main.js";function ne({path:e},t){return e===""?t:`${e}.${t}`}var Ye=[["10"],["20"],["100"],["1000"],["0","all of them"]],Oe={kind:"\
whole",label:"At most so many groups",lead:"at most",first:10,least:0,most:1e6,usual:Ye,unit:"groups"},ir=["monday","tue\
sday","wednesday","thursday","friday","saturday","sunday"],fo=[{member:"week_start",kind:"choice",choices:ir.map(e=>[e,`\
weeks from ${e[0].toUpperCase()}${e.slice(1)}`])},{member:"missing",kind:"choice",choices:[["error","unknown properties \
are mistakes"],["null","unknown properties are null"]]}],je=[{...Oe,member:"limit",needs:["by"]},{...Oe,member:"limit_by",
needs:["by"],label:"At most so many series",unit:"series"},{member:"fill",needs:["by"],kind:"choice",choices:[[!0,"empty\
 times as zeros"],[!1,"without empty times"]]}],lr=[{member:"limit",kind:"whole",label:"So many events at once",lead:"at\
 most",first:200,least:1,most:1e4,usual:[["100"],["200"],["1000"],["10000"]],unit:"events at once"},{member:"actor",kind:"\
text",label:"The events of one actor",lead:"of",first:""}],j=[{member:"max",kind:"duration",label:"The longest session",
lead:"sessions of at most",first:"24h",usual:[["30m"],["1h"],["12h"],["24h","a day"]]},{member:"start",kind:"event",label:"\
An event that begins a session",lead:"sessions begun by"},{member:"end",kind:"event",label:"An event that ends a session",
lead:"sessions ended by"},{member:"split",kind:"choice",choices:[["none","sessions go on at midnight"],["day","sessions \
split at midnight"]]},{member:"split_on",kind:"name",label:"Split sessions where a value changes",lead:"sessions split b\
y"},{member:"gap_edge",kind:"choice",choices:[["inclusive","a gap of just that length stays"],["exclusive","a gap of jus\
t that length splits"]]}],Se=[{member:"order",kind:"choice",choices:[["ordered","in this order"],["any","in any order"],
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
oice",choices:[["earliest_end","the longest that ends first"],["earliest_start","the longest that starts first"]]}],et=[
...Se,{member:"count",kind:"choice",choices:[["actors","the best chain of each"],["entries","a row for every pass"],["st\
arts","a row for every start"]]}],mr=[{...Oe,member:"limit",needs:["by"]},{member:"measures",kind:"measures",label:"A me\
asure over the events of each step",lead:"measuring"},{member:"bins",kind:"whole",label:"So many bins of times",lead:"ti\
mes in",first:20,least:1,most:60,usual:[["10"],["20"],["40"],["60"]],unit:"bins"},{member:"trend",kind:"text",label:"Ove\
r time",lead:"over time by",first:"1d",usual:[["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by month"]]},{member:"\
trend_mode",needs:["trend"],kind:"choice",choices:[["separate","a funnel for each time"],["split","the one funnel by its\
 entries"]]}],ho=[{member:"strict_allows",needs:["directly",!0],kind:"choice",choices:[["nothing","not even repeats betw\
een"],["repeats","repeated steps may lie between"]]},{member:"anchored",kind:"choice",choices:[[!1,"at any place"],[!0,"\
at its place (of steps in any order)"]]},{member:"required",kind:"choice",choices:[[!1,"chains may lack it"],[!0,"only c\
hains that have it (of steps in any order)"]]}],ur=[{member:"day",kind:"choice",choices:[["calendar","by the calendar"],
["rolling","periods from the start of each"]]},{member:"at_least",kind:"whole",label:"At least so many returns",lead:"at\
 least",first:2,least:1,most:1e4,usual:[["1"],["2"],["3"],["5"]],unit:"times"},{member:"by_return",needs:["by"],kind:"ch\
oice",choices:[[!1,"returns of any value"],[!0,"returns of the same value"]]},{...Oe,member:"limit",needs:["by"]},{member:"\
measure",kind:"measure",label:"A measure over the returns",lead:"measuring"}],pr=[{member:"before",needs:["start"],kind:"\
whole",label:"Steps before the start",lead:"with",first:2,least:0,most:20,usual:[["1"],["2"],["5"],["20"]],unit:"steps b\
efore"},{member:"end_at",needs:["end"],kind:"choice",choices:[["first","to its first match"],["last","to its last match"]]},
{member:"exclude",kind:"event",label:"Leave events out",lead:"leaving out"},{member:"collapse_repeats",kind:"choice",choices:[
[!0,"repeats as one step"],[!1,"each repeat a step"]]},{member:"limit",kind:"whole",label:"At most so many names a step",
lead:"at most",first:20,least:0,most:1e5,usual:Ye,unit:"names a step"}],dr=[{member:"properties",kind:"keys",label:"Look\
 at some properties only",lead:"looking at"},{member:"exclude",kind:"names",label:"Leave properties out",lead:"leaving o\
ut"},{member:"limit",kind:"whole",label:"At most so many properties",lead:"at most",first:50,least:0,most:1e5,usual:Ye,unit:"\
properties"},{member:"values",kind:"whole",label:"So many values of each",lead:"with",first:20,least:0,most:1e3,usual:[[
"0"],["5"],["10"],["50"]],unit:"values each"},{member:"bins",kind:"whole",label:"So many bins of numbers",lead:"numbers \
in",first:40,least:2,most:100,usual:[["10"],["20"],["40"],["100"]],unit:"bins"}];import{$b as qi,$c as Ki,$d as M,$e as zi,$f as tt,$g as yo,$h as Gi,$i as B,$j as b}from"./main.js";import{$dA as J,$dB as w,$dC as Ji}from"./main.js";import{$ep as ce}from"./main.js";import{$ew as $}from"./main.js";import{$cN as re,$cO as go}from"./main.js";import{$cP as A}from"./main.js";import{$dh as se}from"./main.js";import{$dj as ae}from"./main.js";import{$du as k,$dv as Ae,$dw as ml,$dx as C}from"./main.js";import{$ey as ie}from"./main.js";var ot="a0";var le="l0";var bo="q0";var Q="m0";var xo="p0";function at({path:e,properties:t,of:o}){let n={what:`${o} property`,label:`Measure over the events of ${o==="actor"?"an":
"a"} ${o}`,placeholder:"count() filter (where event = 'search')",kind:"measure"};return s(it,{lead:"each with",path:e,named:t,
meaning:n})}function wo({named:e}){return s(it,{lead:"defining",path:"define",named:e,meaning:{what:"definition",label:"\
Expression",placeholder:"amount > 100",kind:"expression"}})}function $o({named:e}){return s(it,{lead:"with",path:"params",
named:e,meaning:{what:"parameter",label:"Value",placeholder:'CH, or ["CH", "DE"]',kind:null}})}function it({lead:e,path:t,
named:o,meaning:n}){let r=Object.entries(o??{}),{what:a}=n,i=(l,u,c)=>{let d=r.findIndex(([h])=>h===l),p=d<0?[...r,[u,c]]:
r.map((h,x)=>x===d?[u,c]:h);w(t,Object.fromEntries(p))},m=l=>{let u=r.filter(([c])=>c!==l);w(t,u.length>0?Object.fromEntries(
u):void 0)};return s(se,{lead:e,after:s(ae,{stop:`${t}#+`,label:`Add a ${a}`,editor:(l,u)=>s(vo,{meaning:n,name:l,text:"",
onDone:(c,d)=>{u(),i(null,c,d)}}),children:r.length===0?a:void 0}),children:r.map(([l,u],c)=>y(A,{stop:`${t}#${c}`,path:`${t}\
.${l}`,after:`${t}#+`,what:a,label:`${a} ${l}: ${rt(u)}`,onRemove:()=>m(l),editor:d=>hr(n,u)?s(yr,{close:d}):s(vo,{meaning:n,
name:l,text:rt(u),onDone:(p,h)=>{d(),i(l,p,h)}}),children:[y("span",{class:le,children:[n.kind===null&&"$",s($,{value:l,
most:40})]}),s("span",{class:Q,children:"="}),s("span",{class:"o0",children:s($,{value:rt(u),most:40})})]},l))})}function hr({
kind:e},t){return e!==null&&typeof t!="string"}function rt(e){return typeof e=="string"?e:JSON.stringify(e)}function yr({
close:e}){return s("div",{class:ot,children:s(N,{onClick:()=>{e(),Ht({kind:"json"})},children:"Edit it in the document"})})}
function vo({meaning:e,name:t,text:o,onDone:n}){let{document:r}=C(),[a,i]=b(t),[m,l]=b(o),[u,c]=b(null),{kind:d,what:p,label:h,
placeholder:x}=e,g=async()=>{if(a.trim()===""||m.trim()==="")return c({message:`A ${p} has a name and a ${h.toLowerCase()}`,
hint:"",span:null});if(d===null)return n(a.trim(),gr(m.trim()));let{problem:f}=await re(_(r),d,m);f?c(f):n(a.trim(),m.trim())};
return y("form",{class:ot,onSubmit:f=>{f.preventDefault(),g()},children:[s(ce,{label:"Name",value:a,onCommit:i,onInput:i,
autofocus:!0}),s(ce,{label:h,value:m,onCommit:l,onInput:l,code:!0,placeholder:x}),u&&s(ie,{error:u}),s("div",{class:"b0",
children:s(N,{kind:"primary",small:!0,type:"submit",children:"Take"})})]})}function gr(e){try{return JSON.parse(e)}catch{
return e}}import{$er as De}from"./main.js";import{$em as ko}from"./main.js";var Co="yz";function T({head:e,onLeave:t,onPaste:o,spaceTypes:n=!1,...r}){return y("div",{class:Co,onKeyDown:l=>{l.key!=="Tab"||!t||
(l.preventDefault(),t())},onKeyDownCapture:l=>{let u=l.target instanceof HTMLElement?l.target.getAttribute("aria-actived\
escendant"):null;l.key===" "&&n&&u?.endsWith("-0")&&l.stopPropagation()},onPaste:l=>{o?.(l.clipboardData?.getData("text/\
plain")??"")&&l.preventDefault()},children:[e&&s("div",{class:"zz",children:e}),s(ko,{...r,inline:!0,autofocus:!0,eager:!0})]})}function D(e,t){let o=t.trim().toLowerCase();if(o==="")return 0;let n=e.toLowerCase();if(n.startsWith(o))return 0;for(let r=n.
indexOf(o);r>0;r=n.indexOf(o,r+1))if(!/[\p{L}\p{N}]/u.test(n[r-1]))return 1;return n.includes(o)?2:3}function P(e,t,o){return t.
trim()===""?e:e.map(n=>({item:n,grade:D(o(n),t)})).filter(n=>n.grade<3).sort((n,r)=>n.grade-r.grade).map(({item:n})=>n)}function fe({items:e=[],groups:t,after:o=[],extras:n}){let{document:r}=C(),a=m=>m.filter(l=>l!==!1),i=[...a(e),...t.flatMap(
m=>wr(r,m,n)),...a(o)];return i.length===0?null:y(A,{stop:"more",path:"#more",what:"Parts of the question",label:"More p\
arts of the question",quiet:!0,editor:m=>s(vr,{items:i,onClose:m}),children:[s(De,{name:"plus",size:14}),"more"]})}function vr({
items:e,onClose:t}){let[o,n]=b(""),r=P(e,o,({label:a,member:i})=>`${a} ${i}`).map(a=>({value:a,label:a.label,note:a.member}));
return s(T,{label:"More parts",placeholder:"what to add",text:o,onText:n,options:r,onPick:a=>{t(),a.act()},onTake:()=>{},
onCancel:t,onLeave:t})}function wr(e,t,o){let n=r=>{if(!r)return!0;let a=pe(e,ne(t,r[0]));return r.length===1?S(a).length>
0:a===r[1]};return t.rare.filter(({member:r,needs:a})=>(pe(e,ne(t,r))??void 0)===void 0&&n(a)).flatMap(r=>{let a=ne(t,r.
member),{member:i}=r;if(r.kind==="choice")return r.choices.slice(1).map(([l,u])=>({label:$r(u),member:i,act:()=>o.put(a,
l)}));let m="first"in r&&r.first!==""?()=>o.put(a,r.first):()=>o.ask(a);return[{label:r.label,member:i,act:m}]})}function $r(e){
return e[0].toUpperCase()+e.slice(1)}var kr=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function Eo(e){let t=e.replaceAll(" ","");return kr.test(t)?t:null}function lt(e){
return e.trim()===""?null:e.trim()}function mt(e,t){return o=>{let n=/^\d+$/.test(o.trim())?Number(o.trim()):NaN;return n>=
e&&n<=t?n:null}}function Cr(e){let t=e.split(",").map(o=>{let[,n,r]=/^\s*(\d+)(?:\s*[-\u2013]\s*(\d+))?\s*$/.exec(o)??[];
return n===void 0?null:r===void 0?Number(n):[Number(n),Number(r)]});return t.every(o=>o!==null)?t:null}function Er(e){return e.
map(t=>Array.isArray(t)?t.join("-"):String(t)).join(", ")}var Me=[["30m","30 minutes"],["1h","1 hour"],["1d","24 hours"],
["7d","a week"],["14d","two weeks"],["30d"],["90d"]],Z=[["1m","a minute"],["5m"],["10m"],["30m","half an hour"],["1h","a\
n hour"],["6h"],["1d","24 hours"],["7d","a week"]];function he(e){let{path:t,what:o,value:n,none:r,unit:a}=e,i=e.onChange??(l=>w(t,l)),m=n==="0"&&e.usual.some(([l,u])=>l===
"0"&&u!==void 0)?"any number of":n;return y(A,{stop:t,what:o,label:`${o}: ${m??r}${n!==null&&a?` ${No(n,a)}`:""}`,onRemove:e.
onRemove,editor:l=>s(Nr,{...e,onChange:u=>{l(),i(u)},onCancel:l}),children:[m===null?r:s($,{value:m,most:24}),n!==null&&
a&&` ${No(n,a)}`]})}function No(e,t){return e==="1"?t.replace(/(?<!ie)s\b/,""):t}function Nr({what:e,value:t,usual:o,read:n,
wrong:r,none:a,onChange:i,onCancel:m}){let[l,u]=b(""),[c,d]=b(!1),p=l.trim(),h=o.filter(([f,v])=>p===""||f.startsWith(p)||
(v??"").includes(p)),x=f=>{let v=n(f);v===null?d(!0):i(v)},g=[...p!==""&&!h.some(([f])=>f===p)&&n(p)!==null?[{value:p,label:p,
note:"as it is typed"}]:[],...h.map(([f,v])=>({value:f,label:f,note:v,selected:f===t})),...p===""&&t!==null?[{value:null,
label:a,note:"the default"}]:[]];return s(T,{label:e,placeholder:o[0]?.[0]??"",text:l,onText:f=>{u(f),d(!1)},options:g,onPick:f=>f===
null?i(void 0):x(f),onTake:x,onCancel:m,onLeave:m,invalid:c,foot:c||p!==""&&n(p)===null?r:void 0})}function L(e){return s(
he,{...e,usual:e.usual??Me,read:Eo,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}import{$cQ as X}from"./main.js";import{$n as ee,$o as ye,$p as R,$q as sm}from"./main.js";import{$aZ as lm,$ba as mm,$bb as ge,$bc as K,$bd as be,$be as um}from"./main.js";var Be=50;function ut(e,t,o,n){return R(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:o,limit:Be},
signal:n})}function pt(e,t,o,n,r){let{dataset:a,from:i,to:m,timezone:l,week_start:u,define:c,params:d,missing:p}=e,h={column:t,
contains:n,where:o,from:i,to:m,timezone:l,week_start:u,define:c,params:d,missing:p,limit:Be};return R(`v1/datasets/${encodeURIComponent(
a)}/values`,{body:h,signal:r})}async function To(e,t,o,n,r){let{compare:a,...i}=Ne(e),m=K(o),l=n===""?void 0:`contains(l\
ower(string(${m})), ${be(n.toLowerCase())})`,u={...i,aggregate:{over:t,measures:["count()"],by:[m],having:l,order:["coun\
t() desc"],limit:Be+1}},{rows:c}=await R("v1/query",{body:u,signal:r}),d=c.filter(([h])=>h!==null).map(([h,x])=>({value:h,
count:Number(x)})),p=Number(c.find(([h])=>h===null)?.[1]??0);return{values:d.slice(0,Be),more:0,nulls:p,exact:!0}}var Po="sluice.lately";function dt(e,t=""){return new Map(Object.entries(So())).get(Oo(e,t))??[]}function xe(e,t,o=""){if(t===
""||t.length>200)return;let n=Oo(e,o),r=Object.entries(So()),a=[t,...dt(e,o).filter(i=>i!==t)].slice(0,40);Tr(Object.fromEntries(
[[n,a],...r.filter(([i])=>i!==n)].slice(0,50)))}function Ro(e,t,o,n){if(t.length===0)return e;let r=new Map(t.map((i,m)=>[
i,m])),a=i=>r.get(o(i))??t.length;return[...e].sort((i,m)=>n(i,m)||a(i)-a(m))}function Oo(e,t){return JSON.stringify([e,
t])}function So(){try{let e=JSON.parse(localStorage.getItem(Po)??"{}"),t=Object.entries(e??{}).filter(o=>Array.isArray(o[1])&&
o[1].every(n=>typeof n=="string"));return Object.fromEntries(t)}catch{return{}}}function Tr(e){try{localStorage.setItem(
Po,JSON.stringify(e))}catch{}}function ct(e,t){let[o,n]=b(null);return M(()=>{if(e===null)return;let r=new AbortController;return t(r.signal).then(a=>{
r.signal.aborted||n({key:e,value:a,error:null})},a=>{ye(a)||n(i=>({key:e,value:i?.value??null,error:ee(a)}))}),()=>r.abort()},
[e]),{value:o?.value??null,fresh:o!==null&&o.key===e,error:o?.key===e?o.error:null}}function Le(e,t,o,n=()=>!0){let{dataset:r}=e,
a=t.trim(),i=ct(`${r}
${o.join()}
${a}`,p=>ut(r,a,o,p)),m=Pr(e,a),l=i.fresh&&i.value?i.value:{names:Rr(r,a),more:0},u=new Set(m.map(({name:p})=>p)),d=[...m,
...l.names.filter(({name:p})=>!u.has(p))].filter(p=>p.kind==="function"||n(p.type));return{names:[...ft(d,r,"",a,({name:p})=>p)],
more:l.more}}function Pr({define:e},t){return Object.keys(e??{}).filter(o=>D(o,t)<3).map(o=>({kind:"definition",name:o,text:K(
o),type:"unknown",filled:1}))}function Rr(e,t){let o=Y(e).value.value,n=Math.max(1,o?.events??1);return(o?.columns??[]).
map(({name:r,type:a,filled:i})=>({kind:"property",name:r,text:K(r),type:a,filled:i/n})).filter(({name:r})=>D(r,t)<3).sort(
(r,a)=>D(r.name,t)-D(a.name,t)||a.filled-r.filled)}function ft(e,t,o,n,r){let a=yo(()=>dt(t,o),[t,o]);return Ro(e,a,r,(i,m)=>D(
r(i),n)-D(r(m),n))}function Or(e,t){return Y(e).value.value?.columns?.find(o=>o.name===t)?.type??"unknown"}function ht(e,t,o,n){
let r=n.trim(),a=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,o,r]);return ct(a,async i=>{let m=()=>pt(
e,t??"",void 0,r,i);return o===void 0?m():pt(e,t??"",o,r,i).catch(l=>{if(ye(l)||ee(l).status!==400)throw l;return m()})})}
function Ao(e,t,o,n){let r=n.trim(),a=o===null||t===void 0?null:JSON.stringify([e,t,o,r]);return ct(a,i=>To(e,t,o??"",r,
i))}var Dr={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},Mr={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function yt(e){let t=e.kind==="function"||e.filled>=.9995?"":no(e.filled);return[Dr[e.kind]||Mr[e.type],t].filter(o=>o!==
"").join(", ")}function Do(e,t){let o=t.trim(),n=e[0],r=e.map(a=>({value:{entry:a},label:s($,{value:a.name,most:60,middle:!0}),
note:yt(a)}));return o===""||n&&D(n.name,o)<3?r:[W(o),...r]}function W(e){return{value:{typed:e},label:s("code",{class:"\
wz",children:s($,{value:e,most:60})}),note:"as it is typed"}}function V(e){let{document:t,kinds:o,fits:n,onName:r,onText:a}=e,[i,m]=b(e.typed??""),l=Le(t,i,o,n),u=e.names?P(e.names,
i,({name:v})=>v).filter(({type:v})=>n?.(v)??!0):l.names,c=e.names?0:l.more,d=e.extra?.(i)??[],p=Do(u,i),h=p[0]!==void 0&&
"typed"in p[0].value,x=d.length>0&&h?[...d,...p.slice(1),p[0]]:[...d,...p],g=v=>{if(!("entry"in v))return f(v.typed);xe(
t.dataset,v.entry.name),r(v.entry)},f=v=>{v.trim()!==""&&a(v.trim())};return s(T,{label:e.label,placeholder:e.placeholder,
text:i,onText:m,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.onBack,options:x,onPick:g,onTake:f,foot:c>
0?`${H(c)} more, keep typing`:void 0})}import{$dz as Mo}from"./main.js";var Br=["property","definition","lookup"];function ve({path:e,what:t,value:o,none:n,kinds:r=Br,fits:a,plain:i=!1,kind:m="\
expression",onChange:l}){let{document:u}=C(),[c,d]=b(null),p=Mo(),h=g=>{d(null),(l??(f=>w(e,f)))(g)},x=async g=>{let{problem:f}=await re(
_(u),m,i?K(g):g);p()&&(f?d({text:g,problem:f}):h(g))};return s(A,{stop:e,what:t,label:`${t}: ${c?.text??o??n}`,draft:c!==
null,problem:c?.problem,onHint:g=>{c&&x(i?g:go(c.text,c.problem?.span??null,g))},onRemove:c?()=>d(null):o!==null?()=>h(void 0):
void 0,editor:g=>s(V,{label:t,placeholder:o??n,document:u,kinds:r,...a?{fits:a}:{},onCancel:g,onLeave:g,onName:f=>{g(),h(
i?f.name:f.text)},onText:f=>{g(),x(f)}}),children:c===null&&o===null?n:s($,{value:c?.text??o,most:40,middle:!0})})}import{$de as Bo}from"./main.js";function te({path:e,text:t,what:o,lead:n,needed:r=!1,onChange:a}){let{document:i}=C(),m=t===void 0||/^\s*true\s*$/.test(
t),l=a??(u=>w(e,u??(r?"true":void 0)));return s(Bo,{path:e,what:o,lead:n,text:m?"":t,within:i.where,empty:"any event",byEvent:!0,
onChange:l})}import{$dk as Lo,$dl as gt,$dm as Fo}from"./main.js";function F({group:e,extras:t}){let{document:o}=C();return s(E,{children:e.rare.map(n=>{let r=ne(e,n.member),a=pe(o,r)??void 0;
return a!==void 0||t.has(r)?s(Lr,{path:r,rare:n,value:a},r):null})})}function Lr({path:e,rare:t,value:o}){let n=t.member.
replaceAll("_"," ");if(t.kind==="choice")return s(Fr,{path:e,what:n,choices:t.choices,value:o});let{lead:r}=t,a=typeof o==
"string"?o:o===void 0?null:JSON.stringify(o),i=()=>w(e,void 0);switch(t.kind){case"keys":return s(Lo,{lead:r,path:e,what:n,
texts:S(o)});case"names":return s(Fo,{lead:r,path:e,what:n,texts:S(o)});case"measures":return s(gt,{lead:r,path:e,texts:S(
o)});case"measure":return s(gt,{lead:r,path:e,texts:S(o),most:1,onChange:m=>w(e,m?.[0])});case"event":return s(te,{lead:r,
path:e,what:n,text:a??void 0,onChange:m=>w(e,m)});case"name":return s(k,{word:r,children:s(ve,{path:e,what:n,value:a,none:"\
a property"})});case"duration":return s(k,{word:r,children:s(L,{path:e,what:n,value:a,none:"none",usual:t.usual,onRemove:i})});case"\
text":return s(k,{word:r,children:s(he,{path:e,what:n,value:a,none:"none",unit:t.unit,usual:t.usual??[],read:lt,wrong:"",
onRemove:i})});case"whole":return s(k,{word:r,children:s(he,{path:e,what:n,value:a,none:"none",unit:t.unit,usual:t.usual,
read:mt(t.least,t.most),wrong:`A whole number from ${t.least} to ${t.most}`,onRemove:i})})}}function Fr({path:e,what:t,choices:o,
value:n}){return s(X,{path:e,what:t,value:String(n),choices:o.map(([r,a])=>[String(r),a]),onChange:r=>w(e,o.find(([a])=>String(
a)===r)?.[0]),onRemove:()=>w(e,void 0)})}var _o={path:"",rare:fo};function bt({extras:e,groups:t=[],before:o=[],items:n=[]}){let{document:{define:r,params:a}}=C();
return y(E,{children:[t.map(i=>s(F,{group:i,extras:e},i.path)),(r!==void 0||e.has("define"))&&s(wo,{named:r}),(a!==void 0||
e.has("params"))&&s($o,{named:a}),s(F,{group:_o,extras:e}),s(fe,{extras:e,items:n,groups:[...o,...t,_o],after:[r===void 0&&
{label:"A name for an expression",member:"define",act:()=>e.ask("define")},a===void 0&&{label:"A value for $name",member:"\
params",act:()=>e.ask("params")}]})]})}import{$aV as Wo,$aW as Vo,$aX as xt,$aY as we}from"./main.js";import{$cR as vt,$cS as wt,$cT as Io,$cU as qo,$cV as $t,$cW as Fe,$cX as kt,$cY as Ko,$cZ as zo}from"./main.js";import{$do as $e}from"./main.js";var Go="sz";var Uo="rz";var Ct=8;function Jo({draft:e,stage:t,onStage:o,onDraft:n}){let{property:r,operator:a,values:i}=e;return r===null?null:y(
E,{children:[s("button",{type:"button",class:"qz","data-present":t==="property",onClick:()=>o("property"),children:s($,{
value:r,most:40,middle:!0})}),a!==null&&s("button",{type:"button",class:"qz","data-present":t==="operator",onClick:()=>o(
"operator"),children:$e(a)}),t==="values"&&i.slice(0,Ct).map(m=>y("button",{type:"button",class:Uo,onClick:()=>n(Fe(e,m)),
children:[s("span",{class:"spoken",children:"Remove "}),s($,{value:m,most:24,middle:!0}),s(De,{name:"close",size:12})]},
String(m))),t==="values"&&i.length>Ct&&y("span",{class:Go,children:["and ",H(i.length-Ct)," more"]})]})}var Qo={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function Zo({operators:e,present:t,onPick:o,onBack:n,onCancel:r,onLeave:a,head:i}){let[
m,l]=b(""),u=e.filter(h=>h===m.trim()),c=e.filter(h=>h!=="in"&&h!=="not in"),d=u.length>0?u:P(c,m,h=>`${h} ${$e(h)} ${Qo[h]}`),
p=h=>h===t||t!==null&&h===Vo(t,1);return s(T,{label:"Operator",placeholder:"operator",text:m,onText:l,head:i,onCancel:r,
onLeave:a,onBackspace:n,options:d.map(h=>({value:h,label:$e(h),note:Qo[h],selected:p(h)})),onPick:o,onTake:()=>{}})}function Yo({document:e,beside:t,draft:o,typed:n="",names:r,over:a,onValues:i,onBack:m,onCancel:l,onLeave:u,head:c}){let[
d,p]=b(n),h=o.operator===null?1:we(o.operator),x=h==="many",g=o.property??"",f=ht(e,r?null:K(g),t,d),v=Ao(e,a,r&&Xo(o.type)?
g:null,d),O=r?v:f,z=ft(O.value?.values??[],e.dataset,g,d,({value:G})=>String(G)),q=vt(d,o.type),zt=d===""||q!==void 0,Ue=Wr(
o,d,q,O.value&&{...O.value,values:z}),Gt=G=>{let U=zo(o,G);p(""),i(U.values,h!==2||U.values.length>=2)},Yn=(G,U)=>{let ue="\
typed"in G?q:G.value;ue!==void 0&&(U&&x?(p(""),i(Fe(o,ue).values,!1)):x&&d===""&&o.values.length>0?i(o.values,!0):Gt(ue))},
jn=()=>{x&&d===""&&o.values.length>0?i(o.values,!0):q!==void 0&&d!==""&&Gt(q)},er=G=>{let U=x?qo(G)?.map(ue=>vt(ue,o.type)):
void 0;return!U||U.includes(void 0)?!1:(i([...new Set([...o.values,...U])],!0),!0)};return s(T,{label:"Value",placeholder:Vr(
o,h),text:d,onText:p,head:c,onCancel:l,onLeave:u,onBackspace:()=>o.values.length>0?i(o.values.slice(0,-1),!1):m(),onPaste:er,
invalid:!zt,several:x,spaceTypes:d!==""&&Ue[0]!==void 0&&"typed"in Ue[0].value,options:Ue,onPick:Yn,onTake:jn,foot:zt?Ir(
O,r&&(a===void 0||!Xo(o.type)),x):`${Wo(d)} is no number`})}function Wr(e,t,o,n){let r=n?.exact===!1?"~ ":"",a=p=>e.values.
includes(p),i=(n?.values??[]).map(({value:p,count:h})=>({value:{value:p},label:s($,{value:p,most:60,middle:!0}),note:r+H(
h),selected:a(p)})),m=n?.values.some(({value:p})=>p===o)??!1,l=t!==""&&o!==void 0&&!m?[W(t)]:[],u=m?i.filter(({value:p})=>"\
value"in p&&p.value===o):[],c=i.filter(p=>!u.includes(p)),d=n&&t===""&&n.nulls>0&&e.operator!==null&&we(e.operator)==="m\
any"?[{value:{value:null},label:s($,{value:null}),note:r+H(n.nulls),selected:a(null)}]:[];return[...l,...u,...c,...d]}function Vr({
values:e,type:t},o){return o===2?e.length===0?"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function Ir({value:e,
error:t},o,n){let r=e&&e.more>0?[`${H(e.more)} more, keep typing`]:[],a=n?["Space: several, Enter: done"]:[];return[...o?
["type it: the values of this column are not listed"]:t?["the values cannot be listed"]:r,...a].join(" · ")}function Xo(e){
return e!=="float64"&&e!=="timestamp"}function Et(e){let{document:t,draft:o,onDraft:n,onDone:r}=e,[a,i]=b(()=>$t(o)),m=B(e.typed??""),l=g=>{m.current="",i(g)},
u=(g,f,v=!1)=>{let O=Ko(o,g,f),z=v&&O.operator===null?xt(f)[0]:void 0,q=z===void 0?O:kt(O,z);n(q),l(q.operator===null||$t(
q)!=="values"?"operator":"values")},c=B({text:"",times:0}),d=async g=>{let{times:f}=c.current;if(c.current={text:g,times:c.
current.text===g?f+1:1},c.current.times>1)return;let v=(await re(e.context,e.kind,g)).parsed?.tree,O=c.current.times>1;if(c.
current={text:"",times:0},!(v?.kind==="name"&&v.name!==void 0&&v.type!=="bool"&&v.type!=="unknown"))return r(g,null);xe(
t.dataset,v.name),u(v.name,v.type,O)},p=g=>{let f=kt(o,g);n(f),we(g)===0?r(wt(f),f):l("values")},h=(g,f)=>{let v={...o,values:g};
n(v);let O=f?wt(v):null;if(O!==null){for(let z of g.slice(0,qr))z!==null&&xe(t.dataset,String(z),o.property??"");r(O,v)}},
x={onCancel:e.onCancel,onLeave:e.onLeave,head:s(Jo,{draft:o,stage:a,onStage:l,onDraft:n})};return a==="property"?s(V,{...x,
label:"Property",placeholder:"property, or a condition",document:t,typed:m.current,kinds:Kr,...e.names?{names:e.names}:{},
onName:g=>u(g.name,g.type),onText:g=>{d(g)}},"property"):a==="operator"?s(Zo,{...x,operators:xt(o.type),present:o.operator,
onPick:p,onBack:()=>l("property")},"operator"):s(Yo,{...x,document:t,beside:e.beside,draft:o,typed:m.current,names:e.names!==
void 0,over:e.over,onValues:h,onBack:()=>l("operator")},"values")}var qr=10,Kr=["property","definition","cohort","lookup"];function _e({document:e,typed:t,onDone:o,onCancel:n}){let[r,a]=b(Io);return s(Et,{document:e,context:_(e),kind:"conditio\
n",beside:e.where,draft:r,typed:t,onDraft:a,onDone:o,onCancel:n,onLeave:n})}var zr=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function tn({
lead:e,path:t,funnel:o}){let{document:n,error:r}=C(),a=`${t}.exclude`,i=o.exclude??[];return s(se,{lead:e,after:s(ae,{stop:`${a}\
#+`,label:"Add an exclusion",editor:(m,l)=>s(_e,{document:n,typed:m,onCancel:l,onDone:u=>{l(),J({document:Ee(n,a,i.length,
{where:u})})}}),children:i.length===0?"event":void 0}),children:i.map((m,l)=>y(A,{stop:`${a}[${l}]`,after:`${a}#+`,what:"\
without",label:`without ${m.where}, ${en(m,o)}`,editor:()=>s(Gr,{document:n,error:r,path:`${a}[${l}]`,exclusion:m,steps:o.
steps.length}),onRemove:()=>J({document:de(n,a,l)}),children:[s("span",{class:ge(m.where)===null?"o0":le,children:s($,{value:ge(
m.where)??m.where,most:40,middle:!0})}),s("span",{class:Q,children:en(m,o)})]},l))})}function en({after:e,before:t,effect:o},{
steps:n}){let r=`between ${e??1} and ${t??n.length}`;return o===void 0||o==="cut"?r:`${r}, ${o==="void"?"voids the chain":
o==="drop"?"drops the unit":o}`}function Gr({document:e,error:t,path:o,exclusion:n,steps:r}){let a=Array.from({length:r},
(m,l)=>[String(l+1),`step ${l+1}`]),i=(m,l)=>u=>w(`${o}.${m}`,Number(u)===l?void 0:Number(u));return s("div",{class:"f0",
children:y(Ae,{document:e,error:t,label:"Exclusion",children:[s(te,{lead:"An event with",path:`${o}.where`,text:n.where,
what:"condition of the exclusion",needed:!0}),s(k,{word:"between",children:s(X,{path:`${o}.after`,what:"after",value:String(
n.after??1),choices:a,onChange:i("after",1)})}),s(k,{word:"and",children:s(X,{path:`${o}.before`,what:"before",value:String(
n.before??r),choices:a,onChange:i("before",r)})}),s(X,{path:`${o}.effect`,what:"effect",value:n.effect??"cut",without:"c\
ut",choices:zr})]})})}function Tt({path:e,session:t}){return s(k,{word:"in one session, with gaps up to",children:s(L,{path:`${e}.gap`,what:"g\
ap between sessions",value:t.gap??null,none:"30m",usual:Z,onRemove:()=>w(e,void 0)})})}var on={groups:[],items:[]};function Pt({path:e,funnel:t,extras:o,rare:n=Se}){return y(E,{children:[s(F,{group:{path:e,rare:n},
extras:o}),t.session&&s(Tt,{path:`${e}.session`,session:t.session}),t.session&&s(F,{group:{path:`${e}.session`,rare:j},extras:o}),
nn({path:e,funnel:t,extras:o})&&s(tn,{lead:"without",path:e,funnel:t})]})}function Rt({rare:e=Se,...t}){let{path:o,funnel:n,
extras:r}=t;return{groups:[{path:o,rare:e},...n.session?[{path:`${o}.session`,rare:j}]:[]],items:[!nn(t)&&{label:"Withou\
t an event in between",member:"exclude",act:()=>r.ask(`${o}.exclude`)},!n.session&&{label:"Within one session",member:"s\
ession",act:()=>r.put(`${o}.session.gap`,"30m")}]}}function nn({path:e,funnel:{exclude:t},extras:o}){return Array.isArray(
t)&&t.length>0||o.has(`${e}.exclude`)}import{$dr as rn,$ds as Ot}from"./main.js";import{$dc as sn,$dd as an}from"./main.js";function We({path:e,what:t,value:o,words:n}){let[r,a]=n;return s(X,{path:e,what:t,value:o?"on":"off",choices:[["off",r],
["on",a]],onChange:i=>w(e,i==="on"||void 0)})}import{$df as ln}from"./main.js";function mn({document:e,error:t,path:o,step:n,first:r}){let a=ln(),i={path:o,rare:ho};return y("div",{class:"f0",children:[
y(Ae,{document:e,error:t,label:"Step",children:[s(te,{lead:"An event with",path:`${o}.where`,text:n.where,what:"conditio\
n of the step",needed:!0}),s(k,{word:"counting",children:s(We,{path:`${o}.first_ever`,what:"which event",value:n.first_ever,
words:["any such event","the first ever only"]})}),!r&&s(Ur,{path:o,step:n}),s(k,{word:r?"it":"in between; it",children:s(
We,{path:`${o}.optional`,what:"whether it has to happen",value:n.optional,words:["has to happen","may be skipped"]})}),s(
F,{group:i,extras:a}),s(fe,{groups:[i],extras:a})]}),s(ce,{label:"Name",value:n.name??"",placeholder:"as the condition",
onCommit:m=>w(`${o}.name`,m.trim()===""?void 0:m)})]})}function Ur({path:e,step:t}){return y(E,{children:[s(k,{word:"wit\
hin",children:s(L,{path:`${e}.within`,what:"at most after the step before",value:t.within??null,none:"any time",usual:Z})}),
s(k,{word:"and not before",children:s(L,{path:`${e}.after`,what:"at least after the step before",value:t.after??null,none:"\
at once",usual:Z})}),s(k,{word:"with",children:s(We,{path:`${e}.directly`,what:"what may lie between",value:t.directly,words:[
"anything","nothing"]})})]})}function un({path:e,at:t,step:o,after:n,onRemove:r,onMove:a}){let{document:i,error:m}=C(),l=Te(o.where,Pe(_(i),[{kind:"c\
ondition",text:o.where}])[0]??null),u=ge(o.where),c=o.name??u??(o.where.trim()==="true"?"any event":null),d=c??l.map(h=>an(
h,null)).join(" and "),p=Hr(o);return y(A,{stop:e,after:n,what:"step",label:[`step ${t+1}: ${d}`,...p].join(", "),editor:()=>s(
mn,{document:i,error:m,path:e,step:o,first:t===0}),onRemove:r,onMove:a,onOptional:()=>w(`${e}.optional`,o.optional?void 0:
!0),children:[s("span",{class:bo,children:t+1}),c!=null?s("span",{class:le,children:s($,{value:c,most:40,middle:!0})}):l.
slice(0,2).map((h,x)=>y("span",{class:xo,children:[x>0&&s("span",{class:Q,children:"and"}),s(sn,{part:h,draft:null,byEvent:x===
0})]},x)),c===null&&l.length>2&&y("span",{class:Q,children:["and ",l.length-2," more"]}),p.map(h=>s("span",{class:Q,children:h},
h))]})}function Hr({directly:e,strict_allows:t,within:o,after:n,first_ever:r,anchored:a,required:i,optional:m}){return[r&&
"for the first time ever",e&&(t==="repeats"?"directly, but for repeats":"directly"),o&&`within ${o}`,n&&`after ${n}`,a&&
"at its place",i&&"required",m&&"optional"].filter(u=>typeof u=="string"&&u!=="")}import{$di as pn}from"./main.js";function St({lead:e,then:t="how many then",path:o,funnel:n}){let{document:r,sentence:a}=C(),i=`${o}.steps`,{steps:m}=n,l=u=>J(
{document:Ee(r,i,m.length,{where:u})});return s(se,{lead:e,between:u=>u===1?t:"then",after:s(ae,{stop:`${i}#+`,label:"Ad\
d a step",editor:(u,c)=>s(_e,{document:r,typed:u,onDone:d=>{c(),l(d)},onCancel:c}),onBackspace:m.length>1?()=>J({document:de(
r,i,m.length-1)}):void 0,children:m.length<2?"step":void 0}),children:m.map((u,c)=>s(un,{path:`${i}[${c}]`,at:c,step:u,after:`${i}\
#+`,onRemove:m.length>1?()=>J({document:de(r,i,c)}):void 0,onMove:m.length>1?d=>{J({document:Xt(r,i,c,c+d)}),pn(a(),`${i}\
[${Math.max(0,Math.min(c+d,m.length-1))}]`)}:void 0}))})}function dn(e){return Y(e).value.value?.actors?.[0]??"actor"}function ke({path:e,value:t}){let{document:o}=C(),n=dn(o.dataset);
return s(ve,{path:e,what:"unit",plain:!0,value:t??null,none:n,kinds:["property","lookup"],fits:r=>r==="string"||r==="int\
64",onChange:r=>w(e,r===n?void 0:r)})}function At(e,t,o){return!Ot(t)||"actors"in t?on:"sessions"in t?{groups:[{path:`${e}.sessions`,rare:j}],items:[]}:Rt({path:`${e}\
.flows.funnel`,funnel:t.flows.funnel,extras:o,rare:et})}function cn({path:e,over:t,extras:o}){return Ot(t)?y(E,{children:[
s(Jr,{path:e,over:t,extras:o}),s(at,{...Qr(e,t)})]}):null}function Jr({path:e,over:t,extras:o}){if("actors"in t)return s(
k,{word:"by",children:s(ke,{path:`${e}.actors.per`,value:t.actors.per})});if("sessions"in t)return y(E,{children:[s(k,{word:"\
of",children:s(ke,{path:`${e}.sessions.per`,value:t.sessions.per})}),s(k,{word:"with gaps up to",children:s(L,{path:`${e}\
.sessions.gap`,what:"gap",value:t.sessions.gap??null,none:"30m",usual:Z})}),s(F,{group:{path:`${e}.sessions`,rare:j},extras:o})]});
let{funnel:n}=t.flows;return y(E,{children:[s(k,{word:"of",children:s(ke,{path:`${e}.flows.funnel.per`,value:n.per})}),s(
St,{lead:"from",then:"then",path:`${e}.flows.funnel`,funnel:n}),s(k,{word:"within",children:s(L,{path:`${e}.flows.funnel\
.window`,what:"window",value:n.window??null,none:"14d",usual:Me})}),s(Pt,{path:`${e}.flows.funnel`,funnel:n,extras:o,rare:et})]})}
function Qr(e,t){return"sessions"in t?{path:`${e}.sessions.properties`,properties:t.sessions.properties,of:"session"}:"a\
ctors"in t?{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"}:{path:`${e}.flows.properties`,properties:t.
flows.properties,of:"flow"}}function Zr({aggregate:{over:e,by:t,having:o,order:n},extras:r}){let a=At("aggregate.over",e,r),i=S(t).length>0;return s(
bt,{extras:r,before:a.groups,groups:[{path:"aggregate",rare:je}],items:[...a.items,i&&o===void 0&&{label:"Only some grou\
ps",member:"having",act:()=>r.ask("aggregate.having")},i&&n===void 0&&{label:"In another order",member:"order",act:()=>r.
ask("aggregate.order")}]})}var Xr=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function Yr({document:e,names:t,axes:o,typed:n,text:r,onDone:a,onCancel:i}){let[m,l]=b(null);if(m)
return s(jr,{of:m,onDone:a,onCancel:i,onBack:()=>l(null)});let u=d=>o?P(Xr,d.trim()===""?"time":d,([p,h])=>`time ${h} ${p}`).
map(([p,h])=>({value:{typed:`time('${p}')`},label:p==="auto"?"time":`time, ${p}`,note:h})):[];return s(V,{label:"Breakdo\
wn",placeholder:r===""?"property, time":r,document:e,kinds:["property","definition","cohort","lookup"],typed:n,...t?{names:t}:
{},extra:d=>d.trim()===""?u(d).slice(0,1):u(d),onName:d=>{o&&(d.type==="int64"||d.type==="float64")?l(d):a(d.text)},onText:a,
onCancel:i,onLeave:i})}function jr({of:e,onDone:t,onCancel:o,onBack:n}){let[r,a]=b(""),i=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],m=P(i,r,([l,u])=>`${l} ${u}`);return s(T,{label:"Values or bins",placeholder:"values or bins",text:r,onText:a,
onCancel:o,onLeave:o,onBackspace:n,options:[...m.map(([l,u])=>({value:{typed:l},label:l,note:u})),...m.length===0?[W(r)]:
[]],onPick:({typed:l})=>t(l),onTake:t})}import{$x as Ve,$y as bc,$z as xc,$A as fn}from"./main.js";import{$ej as Ie}from"./main.js";var hn="e1";var yn="f1";var gn=null;function os(){return gn??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),gn}function Dt(e){
let{text:t,label:o,mark:n=null,autofocus:r=!1}=e,a=B(null),i=B(null),m=B(null),l=B(null),u=B(e);u.current=e;let[c,d]=b(!1);
return M(()=>{let p=!1;return os().then(h=>{p||!h||!a.current||(l.current=h.mount(a.current,{...u.current,onText:x=>{x!==
u.current.text&&u.current.onText(x)},onRun:()=>u.current.onRun?.()}),l.current.setMark(u.current.mark??null),m.current=ns(
i.current),d(!0))}),()=>{p=!0,l.current?.destroy()}},[]),tt(()=>{!c||!l.current||((r||m.current)&&l.current.focus(),m.current&&
l.current.select(m.current.start,m.current.end))},[c]),tt(()=>{l.current?.setText(t)},[t]),M(()=>{l.current?.setMark(n)},
[n?.start,n?.end,t]),y("div",{class:Ie("d1",e.class),children:[s("div",{ref:a,class:hn,hidden:!c,"data-editor":c}),!c&&s(
"textarea",{ref:i,class:yn,"aria-label":o,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":r?"":void 0,onInput:p=>e.
onText(p.currentTarget.value)})]})}function ns(e){return e&&document.activeElement===e?{start:e.selectionStart,end:e.selectionEnd}:
null}var bn="j0";var xn="k0";var vn="g0";var wn="i0";function qe({label:e,text:t,problem:o,onText:n,onDone:r,onCancel:a,onLeave:i}){return y("div",{class:vn,onKeyDownCapture:l=>{
if(l.key==="Escape")a();else if(l.key==="Enter"&&!l.shiftKey&&!l.altKey)r(t);else if(l.key==="Tab")i();else return;l.preventDefault(),
l.stopPropagation()},children:[s(Dt,{class:"h0",label:e,language:"expression",text:t,onText:n,autofocus:!0,mark:o?.span?
fn(t,o.span):null}),o&&s("div",{class:wn,children:s(ie,{error:o})}),y("div",{class:bn,children:[s("span",{class:xn,children:"\
Enter takes it, Shift+Enter is a new line"}),s(N,{small:!0,kind:"primary",onClick:()=>r(t),children:"Take"})]})]})}var Ke=()=>!0,I=e=>e==="int64"||e==="float64",$n=e=>I(e)||e==="timestamp"||e==="string",kn=e=>e!=="list of strings",Mt=[
{name:"count",meaning:"how many",alone:!0,fits:Ke},{name:"uniq",meaning:"how many different",usual:!0,fits:kn},{name:"su\
m",meaning:"total",usual:!0,fits:I},{name:"avg",meaning:"mean",usual:!0,fits:I},{name:"median",meaning:"half are below",
usual:!0,fits:I},{name:"p95",meaning:"95 % are below",usual:!0,fits:I},{name:"p75",meaning:"75 % are below",fits:I},{name:"\
p90",meaning:"90 % are below",fits:I},{name:"p99",meaning:"99 % are below",fits:I},{name:"p999",meaning:"99.9 % are belo\
w",fits:I},{name:"min",meaning:"least",fits:$n},{name:"max",meaning:"largest",usual:!0,fits:$n},{name:"first",meaning:"b\
y time",fits:Ke},{name:"last",meaning:"by time",fits:Ke},{name:"stddev",meaning:"standard deviation",fits:I},{name:"uniq\
_approx",meaning:"about how many different",fits:kn},{name:"count",meaning:"how many have a value",fits:Ke}];function as(e){let{document:t,names:o,parsed:n,onDone:r,onCancel:a}=e,i=e.text===""||n?.measure!==void 0&&n.measure.within===
null&&n.measure.filter===null&&!n.measure.quantile,[m,l]=b(e.typed),[u,c]=b(e.text),[d,p]=b(null),[h,x]=b(!i);if(h){let f=()=>u===
e.text?a():r(u);return s(qe,{label:"Measure",text:u,problem:e.problem,onText:c,onDone:r,onCancel:a,onLeave:f})}if(d)return s(
V,{label:`What ${d.name} is of`,placeholder:`${d.name} of`,document:t,kinds:["property","definition","lookup"],fits:f=>f===
"unknown"||d.fits(f),...o?{names:o}:{},onCancel:a,onLeave:a,onBack:()=>p(null),onName:f=>r(`${d.name}(${f.text})`),onText:f=>r(
`${d.name}(${f})`)});let g=f=>{"text"in f?r(f.text):"typed"in f?r(f.typed):f.aggregate.alone?r(`${f.aggregate.name}()`):
p(f.aggregate)};return s(is,{document:t,names:o,text:m,onText:l,present:e.text,onPick:g,onTake:f=>{f!==""&&r(f)},onCancel:a,
onWrite:()=>x(!0)})}function is({document:e,names:t,text:o,onText:n,present:r,onPick:a,onTake:i,onCancel:m,onWrite:l}){let u=o.
trim(),c=Le(e,u,["property","definition","lookup"]).names,d=t?P(t,u,({name:f})=>f):c,p=P(Mt,u.replace(/\(.*$/s,""),({name:f,
meaning:v})=>`${f} ${v}`).map(f=>({value:{aggregate:f},label:f.alone?`${f.name}()`:`${f.name}(…)`,note:f.meaning})),h=u===
""?[]:d.filter(({name:f})=>D(f,u)<3).slice(0,4).flatMap(ls),x=/[^\p{L}\p{N}_]/u.test(u)||p.length+h.length===0?[W(u)]:[],
g=u===""?p:[...x,...p,...h];return s(T,{label:"Measure",placeholder:r===""?"measure":r,text:o,onText:n,options:g,onPick:a,
onTake:i,onCancel:m,onLeave:m,foot:s(N,{small:!0,kind:"quiet",icon:"edit",onClick:l,children:"Write it as text"})})}function ls(e){
let t=Mt.filter(n=>n.usual&&n.fits(e.type)&&!n.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:n})=>({value:{text:`${n}(${e.text})`},label:s($,{value:`${n}(${e.name})`,most:60,middle:!0}),note:yt(e)}))}import{$dn as Cn}from"./main.js";import{$dy as En}from"./main.js";function ms({aggregate:{measures:e,by:t,order:o}}){let n=rn(Cn(e),S(t));return s(En,{lead:"ordered by",path:"aggregate.o\
rder",texts:S(o),kind:null,what:"order",empty:"a column",onChange:r=>w("aggregate.order",r),editor:r=>s(us,{...r,orders:n.
flatMap(({text:a})=>[`${a} desc`,a])})})}function us({orders:e,text:t,typed:o,onDone:n,onCancel:r}){let[a,i]=b(o),m=P(e,
a,l=>l);return s(T,{label:"Order",placeholder:t===""?"column":t,text:a,onText:i,onCancel:r,onLeave:r,onTake:l=>{l!==""&&
n(l)},options:[...m.map(l=>({value:{typed:l},label:s($,{value:l.replace(/ desc$/,""),most:60,middle:!0}),note:l.endsWith(
" desc")?"largest first":"smallest first",selected:l===t})),...m.length===0?[W(a)]:[]],onPick:({typed:l})=>n(l)})}var ps={description:"",from:"",to:"",timezone:"",where:{},tiles:[]};function me(e){return`v1/boards/${encodeURIComponent(
e)}`}async function ds(e){return(await R("v1/boards",{signal:e})).boards}async function cs(e,t){return R(me(e)+(t===void 0?
"":`?version=${t}`))}async function fs(e){return[...(await R(`${me(e)}/versions`)).versions].reverse()}async function hs(e,t){
return R(me(Nn()),{method:"PUT",body:{name:e,content:t},headers:{"If-None-Match":"*"}})}async function ys(e,t,o,n){return R(
me(e),{method:"PUT",body:{name:o,content:n},headers:{"If-Match":`"${t}"`}})}async function gs(e,t){await R(me(e),{method:"\
DELETE",headers:{"If-Match":`"${t}"`}})}async function bs(e){return R(me(e.id),{method:"PUT",body:{name:e.name,content:e.
content},headers:{"If-None-Match":"*"}})}function xs(e){return e instanceof Ve&&(e.code==="conflict"||e.status===409||e.
status===412)}function Nn(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>(t%36).toString(36)).join("")}import{$S as Tn,$T as kf,$U as Pn}from"./main.js";function vs(e){let{body:t}=e,o=r=>Array.isArray(t[r])?t[r]:[],n=r=>typeof t[r]=="number"?t[r]:null;return{columns:o("col\
umns"),rows:o("rows"),matched:n("matched")??0,leftOut:n("left_out")??0,behind:n("behind_ms"),counts:o("counts")}}function ws(e,t,o){
let n=Pn({live:e},r=>{r.error?o(r.error):r.state==="live"&&t(vs(r))});return()=>Tn(n)}async function Rn(e,t,o){let r=await R(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:o});return r.rows[0]?{columns:r.columns,row:r.rows[0]}:null}import{$dU as On,$dV as Rf,$dW as Of,$dX as Sf,$dY as Af}from"./main.js";function $s(e,t){return e.flatMap(({from:o,to:n,count:r})=>{let[a,i]=[t(o),t(n??o)],m=i-a>1e-6?i:a+1;return n!==null&&i-
a<=1e-6&&o!==n?[]:[{from:a,to:m,height:r/(m-a)}]})}function ks(e,t){let o=0;return e.map(({from:n,to:r,height:a})=>(o+=a*
(r-n),{from:n,to:r,height:t===0?0:Math.min(1,o/t)}))}function Bt(e,t,o){let n=null,r=e.map(({from:a,to:i,height:m})=>{let l=n!==
null&&Math.abs(n-a)<1e-6?`V${o(m)}`:`${n===null?"":`V${o(0)}`}M${t(a)} ${o(0)}V${o(m)}`;return n=i,`${l}H${t(i)}`});return r.
length===0?"":`${r.join("")}V${o(0)}`}var Sn="hd";var Lt="dd";var An="gd";var Ft="cd";var Dn="id";var Mn="fd";var _t="ed";var Bn="jd";function Ns(e,t){return e.compare?.query?{now:Ln(e.query,t),before:Ln(e.compare.query,t)}:null}function Ln(e,t){let o=[e?.
from,e?.to].map(n=>Ts(n,t));return On(o.every(n=>n!==null)?{from:o[0],to:o[1]}:{from:e?.from,to:e?.to},t)}function Ts(e,t){
if(typeof e!="string"||Number.isNaN(Date.parse(e))||Date.parse(e)%6e4!==0)return null;let{year:o,month:n,day:r,hour:a,minute:i}=ro(
e,t);return a===0&&i===0?[String(o).padStart(4,"0"),...[n,r].map(m=>String(m).padStart(2,"0"))].join("-"):null}function Ps(e,t){
let o=(Math.abs(e-t)*100).toFixed(1);return`${o==="0.0"?"±":e<t?"−":"+"}${o}${Je}pp`}function Rs(e,t){return t===0?e===
0?`0${Je}%`:"new":jt(e/t-1)}function Os({text:e,title:t}){return s("span",{class:"bd",title:t,children:e})}function Ss({
ranges:e,kind:t="both"}){return e?t==="words"?y("p",{class:Ft,children:[e.now," against ",e.before,"; changes of shares \
are in points (pp)"]}):y("ul",{class:Ft,"aria-label":"Periods",children:[t==="both"&&y("li",{class:Lt,children:[s("span",
{class:_t}),e.now]}),y("li",{class:Lt,children:[s("span",{class:_t,"data-former":"true"}),t==="former"?`${e.now} against`:
"against"," ",e.before]})]}):null}function As({at:e,upright:t=!1,color:o}){return s("span",{class:t?Bn:Dn,"data-former":"\
true",style:{"--at":Math.max(0,Math.min(1,e)),...o===void 0?{}:{"--color":o}}})}function Ds({steps:e,bins:t,most:o}){let n=Bt(
e,r=>r,r=>1-r/o);return y("svg",{class:Mn,"data-former":"true",viewBox:`0 0 ${t} 1`,preserveAspectRatio:"none","aria-hid\
den":"true",children:[s("path",{d:n,class:An,"vector-effect":"non-scaling-stroke"}),s("path",{d:n,class:Sn,"vector-effec\
t":"non-scaling-stroke"})]})}function Ls({children:e}){return s("div",{class:"fl",children:e})}var Fn="x1";function Wt({label:e,value:t,onInput:o}){return s("input",{class:Fn,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:n=>o(n.currentTarget.value)})}import{$R as _n}from"./main.js";function _s(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"time": "'$(date -u +%FT%TZ)'", "user_id": "ada"\
, "event": "visit"}' \\
  '${_n(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}import{$ed as Wn,$ee as Zf,$ef as Xf,$eg as Yf}from"./main.js";var Vn="m1";var In="o1";var qn="p1";var Kn="n1";function Vt({title:e,label:t,onClose:o,actions:n,wide:r=!1,children:a}){let i=B(null);return M(()=>{let m=document.activeElement;
return()=>{m instanceof HTMLElement&&m.isConnected&&m.focus()}},[]),y("aside",{ref:i,class:Ie(Vn,r&&Kn),"aria-label":t,children:[
y("div",{class:In,children:[s("h2",{class:qn,children:e}),n,s(N,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:o})]}),
s("div",{class:"q1",children:a})]})}import{$es as ah,$et as zn}from"./main.js";import{$bJ as Gn}from"./main.js";var Un="av";var Hn="cv";var Jn="bv";var ze="hu";var Qn="dv";function qs(e,{cells:t}){return{kind:"live-event",event:t[1]??null,time:String(t[0]),where:Hs(e,t)}}function Ks({layer:e,
onClose:t}){let{dataset:o,timezone:n="UTC"}=Ut.value,{where:r,time:a}=e,[i,m]=b(null),[l,u]=b(null);return M(()=>{let c=new AbortController;
return m(null),u(null),Rn(o,String(r),c.signal).then(d=>d?m(d):u(new Ve({code:"gone",message:"The event is not there any\
 more"})),d=>{ye(d)||u(ee(d))}),()=>c.abort()},[o,r]),s(Vt,{title:s($,{value:e.event,most:48}),label:"Event",onClose:t,actions:i&&
s(N,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>Gn(zs(i),"The event")}),children:y("div",{class:Un,children:[
y("p",{class:ze,children:[Re(String(a),n,"millisecond"),", ",n]}),l&&s(ie,{error:l}),i?s(Gs,{whole:i,zone:n}):!l&&s(zn,{})]})})}
function zs({columns:e,row:t}){return JSON.stringify(Object.fromEntries(e.map(({name:o},n)=>[o,t[n]])),null,2)}function Gs({
whole:e,zone:t}){let[o,n]=b(""),r=e.columns.map((a,i)=>({column:a,value:e.row[i]})).filter(({column:a,value:i})=>Us(a.name,
i,o));return y(E,{children:[s(Wt,{label:"Find in fields",value:o,onInput:n}),r.length===0&&s("p",{class:ze,children:"No \
field has this text."}),s("dl",{class:Jn,children:r.map(({column:a,value:i})=>y("div",{class:Hn,children:[s("dt",{class:ze,
children:s($,{value:a.name,most:64,middle:!0})}),s("dd",{class:Qn,children:typeof i=="number"?to(i):s($,{shown:Wn(i,a,t),
most:2e3})})]},a.name))})]})}function Us(e,t,o){let n=o.trim().toLowerCase();return e.toLowerCase().includes(n)||String(
t??"").toLowerCase().includes(n)}function Hs(e,t){return e.flatMap(({name:n,type:r},a)=>{let i=t[a];return a===0?[`time \
= ${be(String(i))}`]:i===null?[`${n} is null`]:r==="string"&&typeof i=="string"&&i.length<1e3?[`${n} = ${be(i)}`]:[]}).join(
" and ")}import{$V as Rh,$W as Zn}from"./main.js";function Js(e){let[t,o]=b([]);return M(()=>{let n=new AbortController;return Zn(e,{presets:!0},n.signal).then(r=>o(r.presets??
[]),()=>{}),()=>n.abort()},[e.timezone,e.week_start]),t}import{$a as Xn}from"./main.js";import{$eC as It}from"./main.js";var Kt=Xn(new Set),Ge=new Set;addEventListener("pagehide",()=>{for(let e of Ge)e()});function Qs(e){return Kt.value.has(
e)}function Zs(e,t,o,n=()=>{}){qt(e,!1);let r=()=>{Ge.delete(r)&&o().catch(a=>It(ee(a).message)).then(()=>{qt(e,!0),n()},
()=>{})};Ge.add(r),It(t,{label:"Undo",act:()=>{Ge.delete(r),qt(e,!0)}},r)}function qt(e,t){let o=new Set(Kt.value);t?o.delete(
e):o.add(e),Kt.value=o}export{Ks as $A,qs as $B,Ze as $C,Js as $D,Qs as $E,Zs as $F,Er as $G,Cr as $H,lt as $I,mt as $J,Z as $K,Pt as $L,Rt as $M,
he as $N,L as $O,ve as $P,Or as $Q,ht as $R,te as $S,fe as $T,W as $U,V as $V,T as $W,at as $X,P as $Y,je as $Z,fs as $a,
dr as $aa,mr as $ab,pr as $ac,ur as $ad,lr as $ae,j as $af,F as $ag,bt as $ah,cn as $ai,At as $aj,St as $ak,qe as $al,ke as $am,
dn as $an,Tt as $ao,Dt as $ap,Vt as $aq,ps as $b,xs as $c,ds as $d,hs as $e,Nn as $f,cs as $g,gs as $h,bs as $i,ys as $j,
ut as $k,ws as $l,Os as $m,Ss as $n,As as $o,Ds as $p,Rs as $q,Ps as $r,Ns as $s,ks as $t,$s as $u,Bt as $v,Ls as $w,Wt as $x,
_s as $y,co as $z,Zr as AggregateRest,Et as ConditionEditor,Yr as KeyEditor,as as MeasureEditor,V as NamePicker,ar as NeedsNumber,
co as Nothing,ms as Order,cn as RowsClauses,qe as TextEditor};
