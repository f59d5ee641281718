import{$r as ya,$s as ga,$t as ba,$u as xa,$v as U}from"./main.js";import{$bq as $a,$br as ka,$bs as ee,$bt as Ca,$bu as Ht,$bv as Jt,$bw as Ea,$bx as Na,$by as Qt,$bz as Ta,$bA as Pa,$bB as Ra}from"./main.js";import{$dG as Aa,$dH as Da,$dI as Ma,$dJ as Zt,$dK as Ne,$dL as Ba}from"./main.js";import{$ei as C}from"./main.js";import{$eo as te}from"./main.js";import{$N as F}from"./main.js";import{$O as Ga,$P as Ua,$Q as Xt}from"./main.js";import{$bk as pe,$bl as Te,$bm as Yt,$bn as de,$bo as Ja,$bp as Xe}from"./main.js";import{$bE as Pe,$bF as Xa,$bG as Ya}from"./main.js";import{$da as jt,$db as Re}from"./main.js";import{$dp as Oe}from"./main.js";import{$dM as si,$dN as eo,$dO as to,$dP as oo,$dQ as Ye,$dR as no,$dS as ro,$dT as z}from"./main.js";import{$dZ as li,$ea as so,$eb as Se,$ec as mi}from"./main.js";import{$cw as di,$cx as ao,$cy as ci,$cz as fi,$cA as hi}from"./main.js";import{$cp as je}from"./main.js";import{$k as N,$l as s,$m as y}from"./main.js";var dr=3,io=40,lo=864e5;function et({document:e,children:t,more:o}){let r=cr(e),n=e.from!==void 0||e.to!==void 0||e.where!==
void 0;return s(te,{icon:"search",title:"Nothing found",actions:y(N,{children:[o,r.map(({label:a,note:i,act:l},m)=>y(C,{
kind:m===0&&!o?"primary":"outlined",onClick:l,children:[a,i&&` (${i})`]},a)),!n&&o===void 0&&s(C,{kind:"outlined",onClick:ao,
children:"Ask again"})]}),children:t})}function cr(e){let{where:t,from:o,to:r}=e,n=o!==void 0||r!==void 0,[a]=Oe(F(e),[{
kind:"condition",text:t??""}]),i=t===void 0?[]:Re(t,a??null).map(({text:d})=>d),l=i.map((d,f)=>jt(i.filter((b,g)=>g!==f))),
m=po(i.length===0?null:{...mo(e),...n?{from:o,to:r}:{}},l.map(uo)),u=po(n?mo(e):null,[uo(t),...["min","max"].map(d=>`${d}\
(time)${t===void 0?"":` filter (where ${t})`}`)]),c=d=>d===void 0?void 0:to(no(d)??0,"event"),p=e.timezone??"UTC";return[
...i.map((d,f)=>({label:`Without ${hr(Ne(d))}`,note:c(m?.[f]),many:m?.[f],act:()=>ee({document:Xe(e,"where",l[f])})})).filter(
({many:d})=>d!==0).slice(0,dr),...i.length>1?[{label:"Without the filter",act:()=>ee({document:Xe(e,"where",void 0)})}]:
[],...n?fr(u?.[1],u?.[2],String(o??""),p):[],...n&&u?.[0]!==0?[{label:"All data",note:c(u?.[0]),act:()=>je({})}]:[]]}function mo(e){
let{from:t,to:o,where:r,compare:n,...a}=Pe(e);return a}function uo(e){return e===void 0?"count()":`count() filter (where\
 ${e})`}function po(e,t){let{answer:o,phase:r}=Xt(e&&{...e,aggregate:{measures:t.map((n,a)=>`${n} as n_${a}`)}});return e&&
r==="exact"&&o&&"rows"in o?o.rows[0]??null:null}function fr(e,t,o,r){let[n,a]=[Date.parse(String(e)),Date.parse(String(t))];
if(Number.isNaN(n)||Number.isNaN(a))return[];let i=Date.parse(o),l=Number.isNaN(i)||a<i,[m,u]=l?[a-lo+1e3,a+1e3]:[n,n+lo];
return[{label:`The ${l?"last":"first"} day with some, ${Se(l?a:n,r,"day")}`,act:()=>je({from:new Date(m).toISOString(),to:new Date(
u).toISOString()})}]}function hr(e){return e.length>io?`${e.slice(0,io-1)}…`:e}import{$bV as tt,$bW as _i,$bX as Wi}from"./main.js";import{$bZ as co}from"./main.js";function fo({document:e}){let t=e.where!==void 0||e.from!==void 0||e.to!==void 0;return s(et,{document:e,children:t?"No \
event of this range passes the filter.":"The dataset has no events."})}var yr=8;function gr({document:e,chart:t}){let o=co(
U(e.dataset).value.value);return y(te,{icon:t==="heat"?"heat":"distribution",title:o.length>0?"Of which number?":"There \
is no number",actions:o.length>0?o.slice(0,yr).map((r,n)=>s(C,{kind:n===0?"primary":"outlined",onClick:()=>ee({as:t,document:tt(
{...e,aggregate:{measures:["count()"]}},t,null,[r])}),children:Zt(r.value).text},r.value)):s(C,{kind:"primary",onClick:()=>ee(
{as:"table",document:tt(e,"table",null,[])}),children:"As a table"}),children:[t==="heat"?"A heat map shows how a number\
 is spread, over time.":"A distribution shows how a number is spread.",o.length===0&&" No property of this dataset is a \
number."]})}import{$bC as el,$bD as O}from"./main.js";function oe({path:e},t){return e===""?t:`${e}.${t}`}var ot=[["10"],["20"],["100"],["1000"],["0","all of them"]],Ae={kind:"\
whole",label:"At most so many groups",lead:"at most",first:10,least:0,most:1e6,usual:ot,unit:"groups"},br=["monday","tue\
sday","wednesday","thursday","friday","saturday","sunday"],ho=[{member:"week_start",kind:"choice",choices:br.map(e=>[e,`\
weeks from ${e[0].toUpperCase()}${e.slice(1)}`])},{member:"missing",kind:"choice",choices:[["error","unknown properties \
are mistakes"],["null","unknown properties are null"]]}],nt=[{...Ae,member:"limit",needs:["by"]},{...Ae,member:"limit_by",
needs:["by"],label:"At most so many series",unit:"series"},{member:"fill",needs:["by"],kind:"choice",choices:[[!0,"empty\
 times as zeros"],[!1,"without empty times"]]}],xr=[{member:"limit",kind:"whole",label:"So many events at once",lead:"at\
 most",first:200,least:1,most:1e4,usual:[["100"],["200"],["1000"],["10000"]],unit:"events at once"},{member:"actor",kind:"\
text",label:"The events of one actor",lead:"of",first:""}],X=[{member:"max",kind:"duration",label:"The longest session",
lead:"sessions of at most",first:"24h",usual:[["30m"],["1h"],["12h"],["24h","a day"]]},{member:"start",kind:"event",label:"\
An event that begins a session",lead:"sessions begun by"},{member:"end",kind:"event",label:"An event that ends a session",
lead:"sessions ended by"},{member:"split",kind:"choice",choices:[["none","sessions go on at midnight"],["day","sessions \
split at midnight"]]},{member:"split_on",kind:"name",label:"Split sessions where a value changes",lead:"sessions split b\
y"},{member:"gap_edge",kind:"choice",choices:[["inclusive","a gap of just that length stays"],["exclusive","a gap of jus\
t that length splits"]]}],De=[{member:"order",kind:"choice",choices:[["ordered","in this order"],["any","in any order"],
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
oice",choices:[["earliest_end","the longest that ends first"],["earliest_start","the longest that starts first"]]}],rt=[
...De,{member:"count",kind:"choice",choices:[["actors","the best chain of each"],["entries","a row for every pass"],["st\
arts","a row for every start"]]}],vr=[{...Ae,member:"limit",needs:["by"]},{member:"measures",kind:"measures",label:"A me\
asure over the events of each step",lead:"measuring"},{member:"bins",kind:"whole",label:"So many bins of times",lead:"ti\
mes in",first:20,least:1,most:60,usual:[["10"],["20"],["40"],["60"]],unit:"bins"},{member:"trend",kind:"text",label:"Ove\
r time",lead:"over time by",first:"1d",usual:[["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by month"]]},{member:"\
trend_mode",needs:["trend"],kind:"choice",choices:[["separate","a funnel for each time"],["split","the one funnel by its\
 entries"]]}],yo=[{member:"strict_allows",needs:["directly",!0],kind:"choice",choices:[["nothing","not even repeats betw\
een"],["repeats","repeated steps may lie between"]]},{member:"anchored",kind:"choice",choices:[[!1,"at any place"],[!0,"\
at its place (of steps in any order)"]]},{member:"required",kind:"choice",choices:[[!1,"chains may lack it"],[!0,"only c\
hains that have it (of steps in any order)"]]}],wr=[{member:"day",kind:"choice",choices:[["calendar","by the calendar"],
["rolling","periods from the start of each"]]},{member:"at_least",kind:"whole",label:"At least so many returns",lead:"at\
 least",first:2,least:1,most:1e4,usual:[["1"],["2"],["3"],["5"]],unit:"times"},{member:"by_return",needs:["by"],kind:"ch\
oice",choices:[[!1,"returns of any value"],[!0,"returns of the same value"]]},{...Ae,member:"limit",needs:["by"]},{member:"\
measure",kind:"measure",label:"A measure over the returns",lead:"measuring"}],$r=[{member:"before",needs:["start"],kind:"\
whole",label:"Steps before the start",lead:"with",first:2,least:0,most:20,usual:[["1"],["2"],["5"],["20"]],unit:"steps b\
efore"},{member:"end_at",needs:["end"],kind:"choice",choices:[["first","to its first match"],["last","to its last match"]]},
{member:"exclude",kind:"event",label:"Leave events out",lead:"leaving out"},{member:"collapse_repeats",kind:"choice",choices:[
[!0,"repeats as one step"],[!1,"each repeat a step"]]},{member:"limit",kind:"whole",label:"At most so many names a step",
lead:"at most",first:20,least:0,most:1e5,usual:ot,unit:"names a step"}],kr=[{member:"properties",kind:"keys",label:"Look\
 at some properties only",lead:"looking at"},{member:"exclude",kind:"names",label:"Leave properties out",lead:"leaving o\
ut"},{member:"limit",kind:"whole",label:"At most so many properties",lead:"at most",first:50,least:0,most:1e5,usual:ot,unit:"\
properties"},{member:"values",kind:"whole",label:"So many values of each",lead:"with",first:20,least:0,most:1e3,usual:[[
"0"],["5"],["10"],["50"]],unit:"values each"},{member:"bins",kind:"whole",label:"So many bins of numbers",lead:"numbers \
in",first:40,least:2,most:100,usual:[["10"],["20"],["40"],["100"]],unit:"bins"}];import{$b as rl,$c as sl,$d as S,$e as go,$f as ce,$g as bo,$h as al,$i as A,$j as x}from"./main.js";import{$dA as H,$dB as w,$dC as ml}from"./main.js";import{$ep as fe}from"./main.js";import{$ey as $}from"./main.js";import{$cN as ne,$cO as xo}from"./main.js";import{$cP as D}from"./main.js";import{$dh as re}from"./main.js";import{$dj as se}from"./main.js";import{$du as k,$dv as Me,$dw as Cl,$dx as E}from"./main.js";import{$eA as ae}from"./main.js";var st="w0";var ie="h1";var vo="m1";var J="i1";var wo="l1";function mt({path:e,properties:t,of:o}){let r={what:`${o} property`,label:`Measure over the events of ${o==="actor"?"an":
"a"} ${o}`,placeholder:"count() filter (where event = 'search')",kind:"measure"};return s(ut,{lead:"each with",path:e,named:t,
meaning:r})}function ko({named:e}){return s(ut,{lead:"defining",path:"define",named:e,meaning:{what:"definition",label:"\
Expression",placeholder:"amount > 100",kind:"expression"}})}function Co({named:e}){return s(ut,{lead:"with",path:"params",
named:e,meaning:{what:"parameter",label:"Value",placeholder:'CH, or ["CH", "DE"]',kind:null}})}function ut({lead:e,path:t,
named:o,meaning:r}){let n=Object.entries(o??{}),{what:a}=r,i=(m,u,c)=>{let p=n.findIndex(([f])=>f===m),d=p<0?[...n,[u,c]]:
n.map((f,b)=>b===p?[u,c]:f);w(t,Object.fromEntries(d))},l=m=>{let u=n.filter(([c])=>c!==m);w(t,u.length>0?Object.fromEntries(
u):void 0)};return s(re,{lead:e,after:s(se,{stop:`${t}#+`,label:`Add a ${a}`,editor:(m,u)=>s($o,{meaning:r,name:m,text:"",
onDone:(c,p)=>{u(),i(null,c,p)}}),children:n.length===0?a:void 0}),children:n.map(([m,u],c)=>y(D,{stop:`${t}#${c}`,path:`${t}\
.${m}`,after:`${t}#+`,what:a,label:`${a} ${m}: ${it(u)}`,onRemove:()=>l(m),editor:p=>Nr(r,u)?s(Tr,{close:p}):s($o,{meaning:r,
name:m,text:it(u),onDone:(d,f)=>{p(),i(m,d,f)}}),children:[y("span",{class:ie,children:[r.kind===null&&"$",s($,{value:m,
most:40})]}),s("span",{class:J,children:"="}),s("span",{class:"k1",children:s($,{value:it(u),most:40})})]},m))})}function Nr({
kind:e},t){return e!==null&&typeof t!="string"}function it(e){return typeof e=="string"?e:JSON.stringify(e)}function Tr({
close:e}){return s("div",{class:st,children:s(C,{onClick:()=>{e(),Qt({kind:"json"})},children:"Edit it in the document"})})}
function $o({meaning:e,name:t,text:o,onDone:r}){let{document:n}=E(),[a,i]=x(t),[l,m]=x(o),[u,c]=x(null),{kind:p,what:d,label:f,
placeholder:b}=e,g=async()=>{if(a.trim()===""||l.trim()==="")return c({message:`A ${d} has a name and a ${f.toLowerCase()}`,
hint:"",span:null});if(p===null)return r(a.trim(),Pr(l.trim()));let{problem:h}=await ne(F(n),p,l);h?c(h):r(a.trim(),l.trim())};
return y("form",{class:st,onSubmit:h=>{h.preventDefault(),g()},children:[s(fe,{label:"Name",value:a,onCommit:i,onInput:i,
autofocus:!0}),s(fe,{label:f,value:l,onCommit:m,onInput:m,code:!0,placeholder:b}),u&&s(ae,{error:u}),s("div",{class:"x0",
children:s(C,{kind:"primary",small:!0,type:"submit",children:"Take"})})]})}function Pr(e){try{return JSON.parse(e)}catch{
return e}}import{$et as Be}from"./main.js";import{$er as Le,$es as Eo}from"./main.js";import{$em as No}from"./main.js";var To="u0";function T({head:e,onLeave:t,onPaste:o,spaceTypes:r=!1,until:n=null,...a}){return y("div",{class:To,onKeyDown:u=>{u.key!==
"Tab"||!t||(u.preventDefault(),t())},onKeyDownCapture:u=>{if(u.key==="Enter"&&n&&!Eo(n))return Le(n,u);let c=u.target instanceof
HTMLElement?u.target.getAttribute("aria-activedescendant"):null;u.key===" "&&r&&c?.endsWith("-0")&&u.stopPropagation()},
onPaste:u=>{o?.(u.clipboardData?.getData("text/plain")??"")&&u.preventDefault()},children:[e&&s("div",{class:"v0",children:e}),
s(No,{...a,inline:!0,autofocus:!0,eager:!0})]})}function M(e,t){let o=t.trim().toLowerCase();if(o==="")return 0;let r=e.toLowerCase();if(r.startsWith(o))return 0;for(let n=r.
indexOf(o);n>0;n=r.indexOf(o,n+1))if(!/[\p{L}\p{N}]/u.test(r[n-1]))return 1;return r.includes(o)?2:3}function P(e,t,o){return t.
trim()===""?e:e.map(r=>({item:r,grade:M(o(r),t)})).filter(r=>r.grade<3).sort((r,n)=>r.grade-n.grade).map(({item:r})=>r)}function he({items:e=[],groups:t,after:o=[],extras:r}){let{document:n}=E(),a=l=>l.filter(m=>m!==!1),i=[...a(e),...t.flatMap(
l=>Ar(n,l,r)),...a(o)];return i.length===0?null:y(D,{stop:"more",path:"#more",what:"Parts of the question",label:"More p\
arts of the question",quiet:!0,editor:l=>s(Sr,{items:i,onClose:l}),children:[s(Be,{name:"plus",size:14}),"more"]})}function Sr({
items:e,onClose:t}){let[o,r]=x(""),n=P(e,o,({label:a,member:i})=>`${a} ${i}`).map(a=>({value:a,label:a.label,note:a.member}));
return s(T,{label:"More parts",placeholder:"what to add",text:o,onText:r,options:n,onPick:a=>{t(),a.act()},onTake:()=>{},
onCancel:t,onLeave:t})}function Ar(e,t,o){let r=n=>{if(!n)return!0;let a=pe(e,oe(t,n[0]));return n.length===1?O(a).length>
0:a===n[1]};return t.rare.filter(({member:n,needs:a})=>(pe(e,oe(t,n))??void 0)===void 0&&r(a)).flatMap(n=>{let a=oe(t,n.
member),{member:i}=n;if(n.kind==="choice")return n.choices.slice(1).map(([m,u])=>({label:Dr(u),member:i,act:()=>o.put(a,
m)}));let l="first"in n&&n.first!==""?()=>o.put(a,n.first):()=>o.ask(a);return[{label:n.label,member:i,act:l}]})}function Dr(e){
return e[0].toUpperCase()+e.slice(1)}var Mr=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function Po(e){let t=e.replaceAll(" ","");return Mr.test(t)?t:null}function pt(e){
return e.trim()===""?null:e.trim()}function dt(e,t){return o=>{let r=/^\d+$/.test(o.trim())?Number(o.trim()):NaN;return r>=
e&&r<=t?r:null}}function Br(e){let t=e.split(",").map(o=>{let[,r,n]=/^\s*(\d+)(?:\s*[-\u2013]\s*(\d+))?\s*$/.exec(o)??[];
return r===void 0?null:n===void 0?Number(r):[Number(r),Number(n)]});return t.every(o=>o!==null)?t:null}function Lr(e){return e.
map(t=>Array.isArray(t)?t.join("-"):String(t)).join(", ")}var Fe=[["30m","30 minutes"],["1h","1 hour"],["1d","24 hours"],
["7d","a week"],["14d","two weeks"],["30d"],["90d"]],Q=[["1m","a minute"],["5m"],["10m"],["30m","half an hour"],["1h","a\
n hour"],["6h"],["1d","24 hours"],["7d","a week"]];function ye(e){let{path:t,what:o,value:r,none:n,unit:a}=e,i=e.onChange??(m=>w(t,m)),l=r==="0"&&e.usual.some(([m,u])=>m===
"0"&&u!==void 0)?"any number of":r;return y(D,{stop:t,what:o,label:`${o}: ${l??n}${r!==null&&a?` ${Ro(r,a)}`:""}`,onRemove:e.
onRemove,editor:m=>s(Fr,{...e,onChange:u=>{m(),i(u)},onCancel:m}),children:[l===null?n:s($,{value:l,most:24}),r!==null&&
a&&` ${Ro(r,a)}`]})}function Ro(e,t){return e==="1"?t.replace(/(?<!ie)s\b/,""):t}function Fr({what:e,value:t,usual:o,read:r,
wrong:n,none:a,onChange:i,onCancel:l}){let[m,u]=x(""),[c,p]=x(!1),d=m.trim(),f=o.filter(([h,v])=>d===""||h.startsWith(d)||
(v??"").includes(d)),b=h=>{let v=r(h);v===null?p(!0):i(v)},g=[...d!==""&&!f.some(([h])=>h===d)&&r(d)!==null?[{value:d,label:d,
note:"as it is typed"}]:[],...f.map(([h,v])=>({value:h,label:h,note:v,selected:h===t})),...d===""&&t!==null?[{value:null,
label:a,note:"the default"}]:[]];return s(T,{label:e,placeholder:o[0]?.[0]??"",text:m,onText:h=>{u(h),p(!1)},options:g,onPick:h=>h===
null?i(void 0):b(h),onTake:b,onCancel:l,onLeave:l,invalid:c,foot:c||d!==""&&r(d)===null?n:void 0})}function B(e){return s(
ye,{...e,usual:e.usual??Fe,read:Po,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}import{$cQ as Z}from"./main.js";import{$n as Y,$o as ge,$p as R,$q as km}from"./main.js";import{$aZ as Nm,$ba as Tm,$bb as be,$bc as I,$bd as xe,$be as Pm}from"./main.js";var _e=50;function ct(e,t,o,r){return R(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:o,limit:_e},
signal:r})}function ft(e,t,o,r,n){let{dataset:a,from:i,to:l,timezone:m,week_start:u,define:c,params:p,missing:d}=e,f={column:t,
contains:r,where:o,from:i,to:l,timezone:m,week_start:u,define:c,params:p,missing:d,limit:_e};return R(`v1/datasets/${encodeURIComponent(
a)}/values`,{body:f,signal:n})}async function Oo(e,t,o,r,n){let{compare:a,...i}=Pe(e),l=I(o),m=r===""?void 0:`contains(l\
ower(string(${l})), ${xe(r.toLowerCase())})`,u={...i,aggregate:{over:t,measures:["count()"],by:[l],having:m,order:["coun\
t() desc"],limit:_e+1}},{rows:c}=await R("v1/query",{body:u,signal:n}),p=c.filter(([f])=>f!==null).map(([f,b])=>({value:f,
count:Number(b)})),d=Number(c.find(([f])=>f===null)?.[1]??0);return{values:p.slice(0,_e),more:0,nulls:d,exact:!0}}var So="sluice.lately";function ht(e,t=""){return new Map(Object.entries(Mo())).get(Do(e,t))??[]}function ve(e,t,o=""){if(t===
""||t.length>200)return;let r=Do(e,o),n=Object.entries(Mo()),a=[t,...ht(e,o).filter(i=>i!==t)].slice(0,40);_r(Object.fromEntries(
[[r,a],...n.filter(([i])=>i!==r)].slice(0,50)))}function Ao(e,t,o,r){if(t.length===0)return e;let n=new Map(t.map((i,l)=>[
i,l])),a=i=>n.get(o(i))??t.length;return[...e].sort((i,l)=>r(i,l)||a(i)-a(l))}function Do(e,t){return JSON.stringify([e,
t])}function Mo(){try{let e=JSON.parse(localStorage.getItem(So)??"{}"),t=Object.entries(e??{}).filter(o=>Array.isArray(o[1])&&
o[1].every(r=>typeof r=="string"));return Object.fromEntries(t)}catch{return{}}}function _r(e){try{localStorage.setItem(
So,JSON.stringify(e))}catch{}}function yt(e,t){let[o,r]=x(null);return S(()=>{if(e===null)return;let n=new AbortController;return t(n.signal).then(a=>{
n.signal.aborted||r({key:e,value:a,error:null})},a=>{ge(a)||r(i=>({key:e,value:i?.value??null,error:Y(a)}))}),()=>n.abort()},
[e]),{value:o?.value??null,fresh:o!==null&&o.key===e,error:o?.key===e?o.error:null}}function We(e,t,o,r=()=>!0){let{dataset:n}=e,
a=t.trim(),i=yt(`${n}
${o.join()}
${a}`,b=>ct(n,a,o,b)),l=Vr(e,a),m=U(n).value,u=Wr(i.fresh||m.value!==null||m.error!==null),c=i.fresh&&i.value?i.value:{names:Ir(
n,a),more:0},p=new Set(l.map(({name:b})=>b)),f=[...l,...c.names.filter(({name:b})=>!p.has(b))].filter(b=>b.kind==="funct\
ion"||r(b.type));return{names:[...gt(f,n,"",a,({name:b})=>b)],more:c.more,until:u}}function Wr(e){let[{promise:t,resolve:o}]=x(
()=>Promise.withResolvers());return S(()=>{e&&o()},[e]),e?null:t}function Vr({define:e},t){return Object.keys(e??{}).filter(
o=>M(o,t)<3).map(o=>({kind:"definition",name:o,text:I(o),type:"unknown",filled:1}))}function Ir(e,t){let o=U(e).value.value,
r=Math.max(1,o?.events??1);return(o?.columns??[]).map(({name:n,type:a,filled:i})=>({kind:"property",name:n,text:I(n),type:a,
filled:i/r})).filter(({name:n})=>M(n,t)<3).sort((n,a)=>M(n.name,t)-M(a.name,t)||a.filled-n.filled)}function gt(e,t,o,r,n){
let a=bo(()=>ht(t,o),[t,o]);return Ao(e,a,n,(i,l)=>M(n(i),r)-M(n(l),r))}function Kr(e,t){return U(e).value.value?.columns?.
find(o=>o.name===t)?.type??"unknown"}function bt(e,t,o,r){let n=r.trim(),a=t===null?null:JSON.stringify([e.dataset,e.from,
e.to,e.define,t,o,n]);return yt(a,async i=>{let l=()=>ft(e,t??"",void 0,n,i);return o===void 0?l():ft(e,t??"",o,n,i).catch(
m=>{if(ge(m)||Y(m).status!==400)throw m;return l()})})}function Bo(e,t,o,r){let n=r.trim(),a=o===null||t===void 0?null:JSON.
stringify([e,t,o,n]);return yt(a,i=>Oo(e,t,o??"",n,i))}var Ur={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},zr={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function xt(e){let t=e.kind==="function"||e.filled>=.9995?"":ro(e.filled);return[Ur[e.kind]||zr[e.type],t].filter(o=>o!==
"").join(", ")}function Lo(e,t){let o=t.trim(),r=e[0],n=e.map(a=>({value:{entry:a},label:s($,{value:a.name,most:60,middle:!0}),
note:xt(a)}));return o===""||r&&M(r.name,o)<3?n:[_(o),...n]}function _(e){return{value:{typed:e},label:s("code",{class:"\
s0",children:s($,{value:e,most:60})}),note:"as it is typed"}}function W(e){let{document:t,kinds:o,fits:r,onName:n,onText:a}=e,[i,l]=x(e.typed??""),m=We(t,i,o,r),u=e.names?P(e.names,
i,({name:v})=>v).filter(({type:v})=>r?.(v)??!0):m.names,c=e.names?0:m.more,p=e.extra?.(i)??[],d=Lo(u,i),f=d[0]!==void 0&&
"typed"in d[0].value,b=p.length>0&&f?[...p,...d.slice(1),d[0]]:[...p,...d],g=v=>{if(!("entry"in v))return h(v.typed);ve(
t.dataset,v.entry.name),n(v.entry)},h=v=>{v.trim()!==""&&a(v.trim())};return s(T,{label:e.label,placeholder:e.placeholder,
text:i,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.onBack,until:e.names?null:m.until,options:b,
onPick:g,onTake:h,foot:c>0?`${z(c)} more, keep typing`:void 0})}import{$dz as Ve}from"./main.js";var Hr=["property","definition","lookup"];function we({path:e,what:t,value:o,none:r,kinds:n=Hr,fits:a,plain:i=!1,kind:l="\
expression",onChange:m}){let{document:u}=E(),[c,p]=x(null),d=Ve(),f=g=>{p(null),(m??(h=>w(e,h)))(g)},b=async g=>{let{problem:h}=await ne(
F(u),l,i?I(g):g);d()&&(h?p({text:g,problem:h}):f(g))};return s(D,{stop:e,what:t,label:`${t}: ${c?.text??o??r}`,draft:c!==
null,problem:c?.problem,onHint:g=>{c&&b(i?g:xo(c.text,c.problem?.span??null,g))},onRemove:c?()=>p(null):o!==null?()=>f(void 0):
void 0,editor:g=>s(W,{label:t,placeholder:o??r,document:u,kinds:n,...a?{fits:a}:{},onCancel:g,onLeave:g,onName:h=>{g(),f(
i?h.name:h.text)},onText:h=>{g(),b(h)}}),children:c===null&&o===null?r:s($,{value:c?.text??o,most:40,middle:!0})})}import{$de as Fo}from"./main.js";function j({path:e,text:t,what:o,lead:r,needed:n=!1,onChange:a}){let{document:i}=E(),l=t===void 0||/^\s*true\s*$/.test(t),
m=a??(u=>w(e,u??(n?"true":void 0)));return s(Fo,{path:e,what:o,lead:r,text:l?"":t,within:i.where,empty:"any event",byEvent:!0,
onChange:m})}import{$dk as _o,$dl as vt,$dm as Wo}from"./main.js";function L({group:e,extras:t}){let{document:o}=E();return s(N,{children:e.rare.map(r=>{let n=oe(e,r.member),a=pe(o,n)??void 0;
return a!==void 0||t.has(n)?s(Jr,{path:n,rare:r,value:a},n):null})})}function Jr({path:e,rare:t,value:o}){let r=t.member.
replaceAll("_"," ");if(t.kind==="choice")return s(Qr,{path:e,what:r,choices:t.choices,value:o});let{lead:n}=t,a=typeof o==
"string"?o:o===void 0?null:JSON.stringify(o),i=()=>w(e,void 0);switch(t.kind){case"keys":return s(_o,{lead:n,path:e,what:r,
texts:O(o)});case"names":return s(Wo,{lead:n,path:e,what:r,texts:O(o)});case"measures":return s(vt,{lead:n,path:e,texts:O(
o)});case"measure":return s(vt,{lead:n,path:e,texts:O(o),most:1,onChange:l=>w(e,l?.[0])});case"event":return s(j,{lead:n,
path:e,what:r,text:a??void 0,onChange:l=>w(e,l)});case"name":return s(k,{word:n,children:s(we,{path:e,what:r,value:a,none:"\
a property"})});case"duration":return s(k,{word:n,children:s(B,{path:e,what:r,value:a,none:"none",usual:t.usual,onRemove:i})});case"\
text":return s(k,{word:n,children:s(ye,{path:e,what:r,value:a,none:"none",unit:t.unit,usual:t.usual??[],read:pt,wrong:"",
onRemove:i})});case"whole":return s(k,{word:n,children:s(ye,{path:e,what:r,value:a,none:"none",unit:t.unit,usual:t.usual,
read:dt(t.least,t.most),wrong:`A whole number from ${t.least} to ${t.most}`,onRemove:i})})}}function Qr({path:e,what:t,choices:o,
value:r}){return s(Z,{path:e,what:t,value:String(r),choices:o.map(([n,a])=>[String(n),a]),onChange:n=>w(e,o.find(([a])=>String(
a)===n)?.[0]),onRemove:()=>w(e,void 0)})}var Vo={path:"",rare:ho};function wt({extras:e,groups:t=[],before:o=[],items:r=[]}){let{document:{define:n,params:a}}=E();
return y(N,{children:[t.map(i=>s(L,{group:i,extras:e},i.path)),(n!==void 0||e.has("define"))&&s(ko,{named:n}),(a!==void 0||
e.has("params"))&&s(Co,{named:a}),s(L,{group:Vo,extras:e}),s(he,{extras:e,items:r,groups:[...o,...t,Vo],after:[n===void 0&&
{label:"A name for an expression",member:"define",act:()=>e.ask("define")},a===void 0&&{label:"A value for $name",member:"\
params",act:()=>e.ask("params")}]})]})}import{$aV as Io,$aW as Ko,$aX as qo,$aY as $e}from"./main.js";import{$cR as $t,$cS as kt,$cT as Go,$cU as Uo,$cV as Ct,$cW as Ie,$cX as zo,$cY as Ho,$cZ as Jo}from"./main.js";import{$do as ke}from"./main.js";var Qo="o0";var Zo="n0";var Et=8;function Yo({draft:e,stage:t,onStage:o,onDraft:r}){let{property:n,operator:a,values:i}=e;return n===null?null:y(
N,{children:[s("button",{type:"button",class:"m0","data-present":t==="property",onClick:()=>o("property"),children:s($,{
value:n,most:40,middle:!0})}),a!==null&&s("button",{type:"button",class:"m0","data-present":t==="operator",onClick:()=>o(
"operator"),children:ke(a)}),t==="values"&&i.slice(0,Et).map(l=>y("button",{type:"button",class:Zo,onClick:()=>r(Ie(e,l)),
children:[s("span",{class:"spoken",children:"Remove "}),s($,{value:l,most:24,middle:!0}),s(Be,{name:"close",size:12})]},
String(l))),t==="values"&&i.length>Et&&y("span",{class:Qo,children:["and ",z(i.length-Et)," more"]})]})}var jo={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function en({operators:e,present:t,onPick:o,onBack:r,onCancel:n,onLeave:a,head:i}){let[
l,m]=x(""),u=e.filter(f=>f===l.trim()),c=e.filter(f=>f!=="in"&&f!=="not in"),p=u.length>0?u:P(c,l,f=>`${f} ${ke(f)} ${jo[f]}`),
d=f=>f===t||t!==null&&f===Ko(t,1);return s(T,{label:"Operator",placeholder:"operator",text:l,onText:m,head:i,onCancel:n,
onLeave:a,onBackspace:r,options:p.map(f=>({value:f,label:ke(f),note:jo[f],selected:d(f)})),onPick:o,onTake:()=>{}})}function on({document:e,beside:t,draft:o,typed:r="",names:n,over:a,onValues:i,onBack:l,onCancel:m,onLeave:u,head:c}){let[
p,d]=x(r),f=o.operator===null?1:$e(o.operator),b=f==="many",g=o.property??"",h=bt(e,n?null:I(g),t,p),v=Bo(e,a,n&&tn(o.type)?
g:null,p),K=n?v:h,Ee=gt(K.value?.values??[],e.dataset,g,p,({value:q})=>String(q)),me=$t(p,o.type),Ut=p===""||me!==void 0,
Ze=Xr(o,p,me,K.value&&{...K.value,values:Ee}),zt=q=>{let G=Jo(o,q);d(""),i(G.values,f!==2||G.values.length>=2)},mr=(q,G)=>{
let ue="typed"in q?me:q.value;ue!==void 0&&(G&&b?(d(""),i(Ie(o,ue).values,!1)):b&&p===""&&o.values.length>0?i(o.values,!0):
zt(ue))},ur=()=>{b&&p===""&&o.values.length>0?i(o.values,!0):me!==void 0&&p!==""&&zt(me)},pr=q=>{let G=b?Uo(q)?.map(ue=>$t(
ue,o.type)):void 0;return!G||G.includes(void 0)?!1:(i([...new Set([...o.values,...G])],!0),!0)};return s(T,{label:"Value",
placeholder:Yr(o,f),text:p,onText:d,head:c,onCancel:m,onLeave:u,onBackspace:()=>o.values.length>0?i(o.values.slice(0,-1),
!1):l(),onPaste:pr,invalid:!Ut,several:b,spaceTypes:p!==""&&Ze[0]!==void 0&&"typed"in Ze[0].value,options:Ze,onPick:mr,onTake:ur,
foot:Ut?jr(K,n&&(a===void 0||!tn(o.type)),b):`${Io(p)} is no number`})}function Xr(e,t,o,r){let n=r?.exact===!1?"~ ":"",
a=d=>e.values.includes(d),i=(r?.values??[]).map(({value:d,count:f})=>({value:{value:d},label:s($,{value:d,most:60,middle:!0}),
note:n+z(f),selected:a(d)})),l=r?.values.some(({value:d})=>d===o)??!1,m=t!==""&&o!==void 0&&!l?[_(t)]:[],u=l?i.filter(({
value:d})=>"value"in d&&d.value===o):[],c=i.filter(d=>!u.includes(d)),p=r&&t===""&&r.nulls>0&&e.operator!==null&&$e(e.operator)===
"many"?[{value:{value:null},label:s($,{value:null}),note:n+z(r.nulls),selected:a(null)}]:[];return[...m,...u,...c,...p]}
function Yr({values:e,type:t},o){return o===2?e.length===0?"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function jr({
value:e,error:t},o,r){let n=e&&e.more>0?[`${z(e.more)} more, keep typing`]:[],a=r?["Space: several, Enter: done"]:[];return[
...o?["type it: the values of this column are not listed"]:t?["the values cannot be listed"]:n,...a].join(" · ")}function tn(e){
return e!=="float64"&&e!=="timestamp"}function Nt(e){let{document:t,draft:o,onDraft:r,onDone:n}=e,[a,i]=x(()=>Ct(o)),l=A(e.typed??""),m=g=>{l.current="",i(g)},
u=(g,h)=>{let v=Ho(o,g,h);r(v),m(v.operator===null||Ct(v)!=="values"?"operator":"values")},c=Ve(),p=async g=>{let h=ne(e.
context,e.kind,g);Le(h);let v=(await h).parsed?.tree;if(!c())return;if(!(v?.kind==="name"&&v.name!==void 0&&v.type!=="bo\
ol"&&v.type!=="unknown"))return n(g,null);ve(t.dataset,v.name),u(v.name,v.type)},d=g=>{let h=zo(o,g);r(h),$e(g)===0?n(kt(
h),h):m("values")},f=(g,h)=>{let v={...o,values:g};r(v);let K=h?kt(v):null;if(K!==null){for(let Ee of g.slice(0,es))Ee!==
null&&ve(t.dataset,String(Ee),o.property??"");n(K,v)}},b={onCancel:e.onCancel,onLeave:e.onLeave,head:s(Yo,{draft:o,stage:a,
onStage:m,onDraft:r})};return a==="property"?s(W,{...b,label:"Property",placeholder:"property, or a condition",document:t,
typed:l.current,kinds:ts,...e.names?{names:e.names}:{},onName:g=>u(g.name,g.type),onText:g=>{p(g)}},"property"):a==="ope\
rator"?s(en,{...b,operators:qo(o.type),present:o.operator,onPick:d,onBack:()=>m("property")},"operator"):s(on,{...b,document:t,
beside:e.beside,draft:o,typed:l.current,names:e.names!==void 0,over:e.over,onValues:f,onBack:()=>m("operator")},"values")}
var es=10,ts=["property","definition","cohort","lookup"];function Ke({document:e,typed:t,onDone:o,onCancel:r}){let[n,a]=x(Go);return s(Nt,{document:e,context:F(e),kind:"conditio\
n",beside:e.where,draft:n,typed:t,onDraft:a,onDone:o,onCancel:r,onLeave:r})}var os=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function sn({
lead:e,path:t,funnel:o}){let{document:r,error:n}=E(),a=`${t}.exclude`,i=o.exclude??[];return s(re,{lead:e,after:s(se,{stop:`${a}\
#+`,label:"Add an exclusion",editor:(l,m)=>s(Ke,{document:r,typed:l,onCancel:m,onDone:u=>{m(),H({document:Te(r,a,i.length,
{where:u})})}}),children:i.length===0?"event":void 0}),children:i.map((l,m)=>y(D,{stop:`${a}[${m}]`,after:`${a}#+`,what:"\
without",label:`without ${l.where}, ${rn(l,o)}`,editor:()=>s(ns,{document:r,error:n,path:`${a}[${m}]`,exclusion:l,steps:o.
steps.length}),onRemove:()=>H({document:de(r,a,m)}),children:[s("span",{class:be(l.where)===null?"k1":ie,children:s($,{value:be(
l.where)??l.where,most:40,middle:!0})}),s("span",{class:J,children:rn(l,o)})]},m))})}function rn({after:e,before:t,effect:o},{
steps:r}){let n=`between ${e??1} and ${t??r.length}`;return o===void 0||o==="cut"?n:`${n}, ${o==="void"?"voids the chain":
o==="drop"?"drops the unit":o}`}function ns({document:e,error:t,path:o,exclusion:r,steps:n}){let a=Array.from({length:n},
(l,m)=>[String(m+1),`step ${m+1}`]),i=(l,m)=>u=>w(`${o}.${l}`,Number(u)===m?void 0:Number(u));return s("div",{class:"b1",
children:y(Me,{document:e,error:t,label:"Exclusion",children:[s(j,{lead:"An event with",path:`${o}.where`,text:r.where,what:"\
condition of the exclusion",needed:!0}),s(k,{word:"between",children:s(Z,{path:`${o}.after`,what:"after",value:String(r.
after??1),choices:a,onChange:i("after",1)})}),s(k,{word:"and",children:s(Z,{path:`${o}.before`,what:"before",value:String(
r.before??n),choices:a,onChange:i("before",n)})}),s(Z,{path:`${o}.effect`,what:"effect",value:r.effect??"cut",without:"c\
ut",choices:os})]})})}function Pt({path:e,session:t}){return s(k,{word:"in one session, with gaps up to",children:s(B,{path:`${e}.gap`,what:"g\
ap between sessions",value:t.gap??null,none:"30m",usual:Q,onRemove:()=>w(e,void 0)})})}var an={groups:[],items:[]};function Rt({path:e,funnel:t,extras:o,rare:r=De}){return y(N,{children:[s(L,{group:{path:e,rare:r},
extras:o}),t.session&&s(Pt,{path:`${e}.session`,session:t.session}),t.session&&s(L,{group:{path:`${e}.session`,rare:X},extras:o}),
ln({path:e,funnel:t,extras:o})&&s(sn,{lead:"without",path:e,funnel:t})]})}function Ot({rare:e=De,...t}){let{path:o,funnel:r,
extras:n}=t;return{groups:[{path:o,rare:e},...r.session?[{path:`${o}.session`,rare:X}]:[]],items:[!ln(t)&&{label:"Withou\
t an event in between",member:"exclude",act:()=>n.ask(`${o}.exclude`)},!r.session&&{label:"Within one session",member:"s\
ession",act:()=>n.put(`${o}.session.gap`,"30m")}]}}function ln({path:e,funnel:{exclude:t},extras:o}){return Array.isArray(
t)&&t.length>0||o.has(`${e}.exclude`)}import{$dr as mn,$ds as St}from"./main.js";import{$dc as un,$dd as pn}from"./main.js";function qe({path:e,what:t,value:o,words:r}){let[n,a]=r;return s(Z,{path:e,what:t,value:o?"on":"off",choices:[["off",n],
["on",a]],onChange:i=>w(e,i==="on"||void 0)})}import{$df as dn}from"./main.js";function cn({document:e,error:t,path:o,step:r,first:n}){let a=dn(),i={path:o,rare:yo};return y("div",{class:"b1",children:[
y(Me,{document:e,error:t,label:"Step",children:[s(j,{lead:"An event with",path:`${o}.where`,text:r.where,what:"condition\
 of the step",needed:!0}),s(k,{word:"counting",children:s(qe,{path:`${o}.first_ever`,what:"which event",value:r.first_ever,
words:["any such event","the first ever only"]})}),!n&&s(rs,{path:o,step:r}),s(k,{word:n?"it":"in between; it",children:s(
qe,{path:`${o}.optional`,what:"whether it has to happen",value:r.optional,words:["has to happen","may be skipped"]})}),s(
L,{group:i,extras:a}),s(he,{groups:[i],extras:a})]}),s(fe,{label:"Name",value:r.name??"",placeholder:"as the condition",
onCommit:l=>w(`${o}.name`,l.trim()===""?void 0:l)})]})}function rs({path:e,step:t}){return y(N,{children:[s(k,{word:"wit\
hin",children:s(B,{path:`${e}.within`,what:"at most after the step before",value:t.within??null,none:"any time",usual:Q})}),
s(k,{word:"and not before",children:s(B,{path:`${e}.after`,what:"at least after the step before",value:t.after??null,none:"\
at once",usual:Q})}),s(k,{word:"with",children:s(qe,{path:`${e}.directly`,what:"what may lie between",value:t.directly,words:[
"anything","nothing"]})})]})}function fn({path:e,at:t,step:o,after:r,onRemove:n,onMove:a}){let{document:i,error:l}=E(),m=Re(o.where,Oe(F(i),[{kind:"c\
ondition",text:o.where}])[0]??null),u=be(o.where),c=o.name??u??(o.where.trim()==="true"?"any event":null),p=c??m.map(f=>pn(
f,null)).join(" and "),d=ss(o);return y(D,{stop:e,after:r,what:"step",label:[`step ${t+1}: ${p}`,...d].join(", "),editor:()=>s(
cn,{document:i,error:l,path:e,step:o,first:t===0}),onRemove:n,onMove:a,onOptional:()=>w(`${e}.optional`,o.optional?void 0:
!0),children:[s("span",{class:vo,children:t+1}),c!=null?s("span",{class:ie,children:s($,{value:c,most:40,middle:!0})}):m.
slice(0,2).map((f,b)=>y("span",{class:wo,children:[b>0&&s("span",{class:J,children:"and"}),s(un,{part:f,draft:null,byEvent:b===
0})]},b)),c===null&&m.length>2&&y("span",{class:J,children:["and ",m.length-2," more"]}),d.map(f=>s("span",{class:J,children:f},
f))]})}function ss({directly:e,strict_allows:t,within:o,after:r,first_ever:n,anchored:a,required:i,optional:l}){return[n&&
"for the first time ever",e&&(t==="repeats"?"directly, but for repeats":"directly"),o&&`within ${o}`,r&&`after ${r}`,a&&
"at its place",i&&"required",l&&"optional"].filter(u=>typeof u=="string"&&u!=="")}import{$di as hn}from"./main.js";function At({lead:e,then:t="how many then",path:o,funnel:r}){let{document:n,sentence:a}=E(),i=`${o}.steps`,{steps:l}=r,m=u=>H(
{document:Te(n,i,l.length,{where:u})});return s(re,{lead:e,between:u=>u===1?t:"then",after:s(se,{stop:`${i}#+`,label:"Ad\
d a step",editor:(u,c)=>s(Ke,{document:n,typed:u,onDone:p=>{c(),m(p)},onCancel:c}),onBackspace:l.length>1?()=>H({document:de(
n,i,l.length-1)}):void 0,children:l.length<2?"step":void 0}),children:l.map((u,c)=>s(fn,{path:`${i}[${c}]`,at:c,step:u,after:`${i}\
#+`,onRemove:l.length>1?()=>H({document:de(n,i,c)}):void 0,onMove:l.length>1?p=>{H({document:Yt(n,i,c,c+p)}),hn(a(),`${i}\
[${Math.max(0,Math.min(c+p,l.length-1))}]`)}:void 0}))})}function yn(e){return U(e).value.value?.actors?.[0]??"actor"}function Ce({path:e,value:t}){let{document:o}=E(),r=yn(o.dataset);
return s(we,{path:e,what:"unit",plain:!0,value:t??null,none:r,kinds:["property","lookup"],fits:n=>n==="string"||n==="int\
64",onChange:n=>w(e,n===r?void 0:n)})}function Dt(e,t,o){return!St(t)||"actors"in t?an:"sessions"in t?{groups:[{path:`${e}.sessions`,rare:X}],items:[]}:Ot({path:`${e}\
.flows.funnel`,funnel:t.flows.funnel,extras:o,rare:rt})}function gn({path:e,over:t,extras:o}){return St(t)?y(N,{children:[
s(as,{path:e,over:t,extras:o}),s(mt,{...is(e,t)})]}):null}function as({path:e,over:t,extras:o}){if("actors"in t)return s(
k,{word:"by",children:s(Ce,{path:`${e}.actors.per`,value:t.actors.per})});if("sessions"in t)return y(N,{children:[s(k,{word:"\
of",children:s(Ce,{path:`${e}.sessions.per`,value:t.sessions.per})}),s(k,{word:"with gaps up to",children:s(B,{path:`${e}\
.sessions.gap`,what:"gap",value:t.sessions.gap??null,none:"30m",usual:Q})}),s(L,{group:{path:`${e}.sessions`,rare:X},extras:o})]});
let{funnel:r}=t.flows;return y(N,{children:[s(k,{word:"of",children:s(Ce,{path:`${e}.flows.funnel.per`,value:r.per})}),s(
At,{lead:"from",then:"then",path:`${e}.flows.funnel`,funnel:r}),s(k,{word:"within",children:s(B,{path:`${e}.flows.funnel\
.window`,what:"window",value:r.window??null,none:"14d",usual:Fe})}),s(Rt,{path:`${e}.flows.funnel`,funnel:r,extras:o,rare:rt})]})}
function is(e,t){return"sessions"in t?{path:`${e}.sessions.properties`,properties:t.sessions.properties,of:"session"}:"a\
ctors"in t?{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"}:{path:`${e}.flows.properties`,properties:t.
flows.properties,of:"flow"}}function ls({aggregate:{over:e,by:t,having:o,order:r},extras:n}){let a=Dt("aggregate.over",e,n),i=O(t).length>0;return s(
wt,{extras:n,before:a.groups,groups:[{path:"aggregate",rare:nt}],items:[...a.items,i&&o===void 0&&{label:"Only some grou\
ps",member:"having",act:()=>n.ask("aggregate.having")},i&&r===void 0&&{label:"In another order",member:"order",act:()=>n.
ask("aggregate.order")}]})}var ms=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function us({document:e,names:t,axes:o,typed:r,text:n,onDone:a,onCancel:i}){let[l,m]=x(null);if(l)
return s(ps,{of:l,onDone:a,onCancel:i,onBack:()=>m(null)});let u=p=>o?P(ms,p.trim()===""?"time":p,([d,f])=>`time ${f} ${d}`).
map(([d,f])=>({value:{typed:`time('${d}')`},label:d==="auto"?"time":`time, ${d}`,note:f})):[];return s(W,{label:"Breakdo\
wn",placeholder:n===""?"property, time":n,document:e,kinds:["property","definition","cohort","lookup"],typed:r,...t?{names:t}:
{},extra:p=>p.trim()===""?u(p).slice(0,1):u(p),onName:p=>{o&&(p.type==="int64"||p.type==="float64")?m(p):a(p.text)},onText:a,
onCancel:i,onLeave:i})}function ps({of:e,onDone:t,onCancel:o,onBack:r}){let[n,a]=x(""),i=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=P(i,n,([m,u])=>`${m} ${u}`);return s(T,{label:"Values or bins",placeholder:"values or bins",text:n,onText:a,
onCancel:o,onLeave:o,onBackspace:r,options:[...l.map(([m,u])=>({value:{typed:m},label:m,note:u})),...l.length===0?[_(n)]:
[]],onPick:({typed:m})=>t(m),onTake:t})}import{$x as Ge,$y as _c,$z as Wc,$A as bn}from"./main.js";import{$ej as Ue}from"./main.js";var xn="a2";var vn="b2";var wn=null;function fs(){return wn??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),wn}function Mt(e){
let{text:t,label:o,mark:r=null,autofocus:n=!1}=e,a=A(null),i=A(null),l=A(null),m=A(null),u=A(e);u.current=e;let[c,p]=x(!1);
return S(()=>{let d=!1;return fs().then(f=>{d||!f||!a.current||(m.current=f.mount(a.current,{...u.current,onText:b=>{b!==
u.current.text&&u.current.onText(b)},onRun:()=>u.current.onRun?.()}),m.current.setMark(u.current.mark??null),l.current=hs(
i.current),p(!0))}),()=>{d=!0,m.current?.destroy()}},[]),ce(()=>{!c||!m.current||((n||l.current)&&m.current.focus(),l.current&&
m.current.select(l.current.start,l.current.end))},[c]),ce(()=>{m.current?.setText(t)},[t]),S(()=>{m.current?.setMark(r)},
[r?.start,r?.end,t]),y("div",{class:Ue("z1",e.class),children:[s("div",{ref:a,class:xn,hidden:!c,"data-editor":c}),!c&&s(
"textarea",{ref:i,class:vn,"aria-label":o,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":n?"":void 0,onInput:d=>e.
onText(d.currentTarget.value)})]})}function hs(e){return e&&document.activeElement===e?{start:e.selectionStart,end:e.selectionEnd}:
null}var $n="f1";var kn="g1";var Cn="c1";var En="e1";function ze({label:e,text:t,problem:o,onText:r,onDone:n,onCancel:a,onLeave:i}){return y("div",{class:Cn,onKeyDownCapture:m=>{
if(m.key==="Escape")a();else if(m.key==="Enter"&&!m.shiftKey&&!m.altKey)n(t);else if(m.key==="Tab")i();else return;m.preventDefault(),
m.stopPropagation()},children:[s(Mt,{class:"d1",label:e,language:"expression",text:t,onText:r,autofocus:!0,mark:o?.span?
bn(t,o.span):null}),o&&s("div",{class:En,children:s(ae,{error:o})}),y("div",{class:$n,children:[s("span",{class:kn,children:"\
Enter takes it, Shift+Enter is a new line"}),s(C,{small:!0,kind:"primary",onClick:()=>n(t),children:"Take"})]})]})}var He=()=>!0,V=e=>e==="int64"||e==="float64",Nn=e=>V(e)||e==="timestamp"||e==="string",Tn=e=>e!=="list of strings",Bt=[
{name:"count",meaning:"how many",alone:!0,fits:He},{name:"uniq",meaning:"how many different",usual:!0,fits:Tn},{name:"su\
m",meaning:"total",usual:!0,fits:V},{name:"avg",meaning:"mean",usual:!0,fits:V},{name:"median",meaning:"half are below",
usual:!0,fits:V},{name:"p95",meaning:"95 % are below",usual:!0,fits:V},{name:"p75",meaning:"75 % are below",fits:V},{name:"\
p90",meaning:"90 % are below",fits:V},{name:"p99",meaning:"99 % are below",fits:V},{name:"p999",meaning:"99.9 % are belo\
w",fits:V},{name:"min",meaning:"least",fits:Nn},{name:"max",meaning:"largest",usual:!0,fits:Nn},{name:"first",meaning:"b\
y time",fits:He},{name:"last",meaning:"by time",fits:He},{name:"stddev",meaning:"standard deviation",fits:V},{name:"uniq\
_approx",meaning:"about how many different",fits:Tn},{name:"count",meaning:"how many have a value",fits:He}];function bs(e){let{document:t,names:o,parsed:r,onDone:n,onCancel:a}=e,i=e.text===""||r?.measure!==void 0&&r.measure.within===
null&&r.measure.filter===null&&!r.measure.quantile,[l,m]=x(e.typed),[u,c]=x(e.text),[p,d]=x(null),[f,b]=x(!i);if(f){let h=()=>u===
e.text?a():n(u);return s(ze,{label:"Measure",text:u,problem:e.problem,onText:c,onDone:n,onCancel:a,onLeave:h})}if(p)return s(
W,{label:`What ${p.name} is of`,placeholder:`${p.name} of`,document:t,kinds:["property","definition","lookup"],fits:h=>h===
"unknown"||p.fits(h),...o?{names:o}:{},onCancel:a,onLeave:a,onBack:()=>d(null),onName:h=>n(`${p.name}(${h.text})`),onText:h=>n(
`${p.name}(${h})`)});let g=h=>{"text"in h?n(h.text):"typed"in h?n(h.typed):h.aggregate.alone?n(`${h.aggregate.name}()`):
d(h.aggregate)};return s(xs,{document:t,names:o,text:l,onText:m,present:e.text,onPick:g,onTake:h=>{h!==""&&n(h)},onCancel:a,
onWrite:()=>b(!0)})}function xs({document:e,names:t,text:o,onText:r,present:n,onPick:a,onTake:i,onCancel:l,onWrite:m}){let u=o.
trim(),c=We(e,u,["property","definition","lookup"]),p=t?P(t,u,({name:h})=>h):c.names,d=P(Bt,u.replace(/\(.*$/s,""),({name:h,
meaning:v})=>`${h} ${v}`).map(h=>({value:{aggregate:h},label:h.alone?`${h.name}()`:`${h.name}(…)`,note:h.meaning})),f=u===
""?[]:p.filter(({name:h})=>M(h,u)<3).slice(0,4).flatMap(vs),b=/[^\p{L}\p{N}_]/u.test(u)||d.length+f.length===0?[_(u)]:[],
g=u===""?d:[...b,...d,...f];return s(T,{label:"Measure",placeholder:n===""?"measure":n,text:o,onText:r,options:g,onPick:a,
onTake:i,onCancel:l,onLeave:l,until:t||u===""?null:c.until,foot:s(C,{small:!0,kind:"quiet",icon:"edit",onClick:m,children:"\
Write it as text"})})}function vs(e){let t=Bt.filter(r=>r.usual&&r.fits(e.type)&&!r.alone);return(e.type==="int64"||e.type===
"float64"?[...t.slice(1),t[0]]:t).map(({name:r})=>({value:{text:`${r}(${e.text})`},label:s($,{value:`${r}(${e.name})`,most:60,
middle:!0}),note:xt(e)}))}import{$dn as Pn}from"./main.js";import{$dy as Rn}from"./main.js";function ws({aggregate:{measures:e,by:t,order:o}}){let r=mn(Pn(e),O(t));return s(Rn,{lead:"ordered by",path:"aggregate.o\
rder",texts:O(o),kind:null,what:"order",empty:"a column",onChange:n=>w("aggregate.order",n),editor:n=>s($s,{...n,orders:r.
flatMap(({text:a})=>[`${a} desc`,a])})})}function $s({orders:e,text:t,typed:o,onDone:r,onCancel:n}){let[a,i]=x(o),l=P(e,
a,m=>m);return s(T,{label:"Order",placeholder:t===""?"column":t,text:a,onText:i,onCancel:n,onLeave:n,onTake:m=>{m!==""&&
r(m)},options:[...l.map(m=>({value:{typed:m},label:s($,{value:m.replace(/ desc$/,""),most:60,middle:!0}),note:m.endsWith(
" desc")?"largest first":"smallest first",selected:m===t})),...l.length===0?[_(a)]:[]],onPick:({typed:m})=>r(m)})}var ks={description:"",from:"",to:"",timezone:"",where:{},tiles:[]};function le(e){return`v1/boards/${encodeURIComponent(
e)}`}async function Cs(e){return(await R("v1/boards",{signal:e})).boards}async function Es(e,t){return R(le(e)+(t===void 0?
"":`?version=${t}`))}async function Ns(e){return[...(await R(`${le(e)}/versions`)).versions].reverse()}async function Ts(e,t){
return R(le(On()),{method:"PUT",body:{name:e,content:t},headers:{"If-None-Match":"*"}})}async function Ps(e,t,o,r){return R(
le(e),{method:"PUT",body:{name:o,content:r},headers:{"If-Match":`"${t}"`}})}async function Rs(e,t){await R(le(e),{method:"\
DELETE",headers:{"If-Match":`"${t}"`}})}async function Os(e){return R(le(e.id),{method:"PUT",body:{name:e.name,content:e.
content},headers:{"If-None-Match":"*"}})}function Ss(e){return e instanceof Ge&&(e.code==="conflict"||e.status===409||e.
status===412)}function On(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>(t%36).toString(36)).join("")}import{$S as Sn,$T as qf,$U as An}from"./main.js";function As(e){let{body:t}=e,o=n=>Array.isArray(t[n])?t[n]:[],r=n=>typeof t[n]=="number"?t[n]:null;return{columns:o("col\
umns"),rows:o("rows"),matched:r("matched")??0,leftOut:r("left_out")??0,behind:r("behind_ms"),counts:o("counts")}}function Ds(e,t,o){
let r=An({live:e},n=>{n.error?o(n.error):n.state==="live"&&t(As(n))});return()=>Sn(r)}async function Dn(e,t,o){let n=await R(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:o});return n.rows[0]?{columns:n.columns,row:n.rows[0]}:null}import{$dU as Mn,$dV as Qf,$dW as Zf,$dX as Xf,$dY as Yf}from"./main.js";function Ms(e,t){return e.flatMap(({from:o,to:r,count:n})=>{let[a,i]=[t(o),t(r??o)],l=i-a>1e-6?i:a+1;return r!==null&&i-
a<=1e-6&&o!==r?[]:[{from:a,to:l,height:n/(l-a)}]})}function Bs(e,t){let o=0;return e.map(({from:r,to:n,height:a})=>(o+=a*
(n-r),{from:r,to:n,height:t===0?0:Math.min(1,o/t)}))}function Lt(e,t,o){let r=null,n=e.map(({from:a,to:i,height:l})=>{let m=r!==
null&&Math.abs(r-a)<1e-6?`V${o(l)}`:`${r===null?"":`V${o(0)}`}M${t(a)} ${o(0)}V${o(l)}`;return r=i,`${m}H${t(i)}`});return n.
length===0?"":`${n.join("")}V${o(0)}`}var Bn="hd";var Ft="dd";var Ln="gd";var _t="cd";var Fn="id";var _n="fd";var Wt="ed";var Wn="jd";function _s(e,t){return e.compare?.query?{now:Vn(e.query,t),before:Vn(e.compare.query,t)}:null}function Vn(e,t){let o=[e?.
from,e?.to].map(r=>Ws(r,t));return Mn(o.every(r=>r!==null)?{from:o[0],to:o[1]}:{from:e?.from,to:e?.to},t)}function Ws(e,t){
if(typeof e!="string"||Number.isNaN(Date.parse(e))||Date.parse(e)%6e4!==0)return null;let{year:o,month:r,day:n,hour:a,minute:i}=so(
e,t);return a===0&&i===0?[String(o).padStart(4,"0"),...[r,n].map(l=>String(l).padStart(2,"0"))].join("-"):null}function Vs(e,t){
let o=(Math.abs(e-t)*100).toFixed(1);return`${o==="0.0"?"±":e<t?"−":"+"}${o}${Ye}pp`}function Is(e,t){return t===0?e===
0?`0${Ye}%`:"new":eo(e/t-1)}function Ks({text:e,title:t}){return s("span",{class:"bd",title:t,children:e})}function qs({
ranges:e,kind:t="both"}){return e?t==="words"?y("p",{class:_t,children:[e.now," against ",e.before,"; changes of shares \
are in points (pp)"]}):y("ul",{class:_t,"aria-label":"Periods",children:[t==="both"&&y("li",{class:Ft,children:[s("span",
{class:Wt}),e.now]}),y("li",{class:Ft,children:[s("span",{class:Wt,"data-former":"true"}),t==="former"?`${e.now} against`:
"against"," ",e.before]})]}):null}function Gs({at:e,upright:t=!1,color:o}){return s("span",{class:t?Wn:Fn,"data-former":"\
true",style:{"--at":Math.max(0,Math.min(1,e)),...o===void 0?{}:{"--color":o}}})}function Us({steps:e,bins:t,most:o}){let r=Lt(
e,n=>n,n=>1-n/o);return y("svg",{class:_n,"data-former":"true",viewBox:`0 0 ${t} 1`,preserveAspectRatio:"none","aria-hid\
den":"true",children:[s("path",{d:r,class:Ln,"vector-effect":"non-scaling-stroke"}),s("path",{d:r,class:Bn,"vector-effec\
t":"non-scaling-stroke"})]})}function Js({children:e}){return s("div",{class:"zl",children:e})}var In="t2";function Vt({label:e,value:t,onInput:o}){return s("input",{class:In,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:r=>o(r.currentTarget.value)})}import{$R as Kn}from"./main.js";function Zs(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"time": "'$(date -u +%FT%TZ)'", "user_id": "ada"\
, "event": "visit"}' \\
  '${Kn(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function Xs({error:e,what:t,again:o}){return s(te,{icon:"warning",title:t,actions:s(C,{kind:"outlined",onClick:o,children:"\
Try again"}),children:Ne(e.message)})}import{$ed as qn,$ee as wh,$ef as $h,$eg as kh}from"./main.js";var Gn="i2";var Un="k2";var zn="l2";var Hn="j2";function It({title:e,label:t,onClose:o,actions:r,wide:n=!1,children:a}){let i=A(null);return S(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),y("aside",{ref:i,class:Ue(Gn,n&&Hn),"aria-label":t,children:[
y("div",{class:Un,children:[s("h2",{class:zn,children:e}),r,s(C,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:o})]}),
s("div",{class:"m2",children:a})]})}import{$eu as Sh,$ev as Jn}from"./main.js";import{$bJ as Qn}from"./main.js";var Zn="wv";var Xn="yv";var Yn="xv";var Je="dv";var jn="zv";function ta(e,{cells:t}){return{kind:"live-event",event:t[1]??null,time:String(t[0]),where:aa(e,t)}}function oa({layer:e,
onClose:t}){let{dataset:o,timezone:r="UTC"}=Ht.value,{where:n,time:a}=e,[i,l]=x(null),[m,u]=x(null);return S(()=>{let c=new AbortController;
return l(null),u(null),Dn(o,String(n),c.signal).then(p=>p?l(p):u(new Ge({code:"gone",message:"The event is not there any\
 more"})),p=>{ge(p)||u(Y(p))}),()=>c.abort()},[o,n]),s(It,{title:s($,{value:e.event,most:48}),label:"Event",onClose:t,actions:i&&
s(C,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>Qn(na(i),"The event")}),children:y("div",{class:Zn,children:[
y("p",{class:Je,children:[Se(String(a),r,"millisecond"),", ",r]}),m&&s(ae,{error:m}),i?s(ra,{whole:i,zone:r}):!m&&s(Jn,{})]})})}
function na({columns:e,row:t}){return JSON.stringify(Object.fromEntries(e.map(({name:o},r)=>[o,t[r]])),null,2)}function ra({
whole:e,zone:t}){let[o,r]=x(""),n=e.columns.map((a,i)=>({column:a,value:e.row[i]})).filter(({column:a,value:i})=>sa(a.name,
i,o));return y(N,{children:[s(Vt,{label:"Find in fields",value:o,onInput:r}),n.length===0&&s("p",{class:Je,children:"No \
field has this text."}),s("dl",{class:Yn,children:n.map(({column:a,value:i})=>y("div",{class:Xn,children:[s("dt",{class:Je,
children:s($,{value:a.name,most:64,middle:!0})}),s("dd",{class:jn,children:typeof i=="number"?oo(i):s($,{shown:qn(i,a,t),
most:2e3})})]},a.name))})]})}function sa(e,t,o){let r=o.trim().toLowerCase();return e.toLowerCase().includes(r)||String(
t??"").toLowerCase().includes(r)}function aa(e,t){return e.flatMap(({name:r,type:n},a)=>{let i=t[a];return a===0?[`time \
= ${xe(String(i))}`]:i===null?[`${r} is null`]:n==="string"&&typeof i=="string"&&i.length<1e3?[`${r} = ${xe(i)}`]:[]}).join(
" and ")}import{$cr as ey,$cs as ty,$ct as oy,$cu as ny,$cv as er}from"./main.js";function ia(e){Jt(e),er(e)}import{$V as my,$W as tr}from"./main.js";function la(e){let[t,o]=x([]);return S(()=>{let r=new AbortController;return tr(e,{presets:!0},r.signal).then(n=>o(n.presets??
[]),()=>{}),()=>r.abort()},[e.timezone,e.week_start]),t}import{$a as or}from"./main.js";import{$eE as Kt}from"./main.js";var Gt=or(new Set),Qe=new Set;addEventListener("pagehide",()=>{for(let e of Qe)e()});function ma(e){return Gt.value.has(
e)}function ua(e,t,o,r=()=>{}){qt(e,!1);let n=()=>{Qe.delete(n)&&o().catch(a=>Kt(Y(a).message)).then(()=>{qt(e,!0),r()},
()=>{})};Qe.add(n),Kt(t,{label:"Undo",act:()=>{Qe.delete(n),qt(e,!0)}},n)}function qt(e,t){let o=new Set(Gt.value);t?o.delete(
e):o.add(e),Gt.value=o}import{$eF as nr,$eG as ky}from"./main.js";var rr="f4";var sr="i4";var ar="e4";var ir="h4";var lr="g4";function ca({title:e,note:t,actions:o,children:r,onClose:n}){let a=A(null),i=go();return ce(()=>{nr();let l=document.activeElement;
return a.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),y("div",{ref:a,class:ar,tabIndex:-1,
role:"dialog","aria-labelledby":i,children:[y("div",{class:rr,children:[y("div",{class:lr,children:[s("h2",{id:i,class:ir,
children:e}),t&&s("p",{class:sr,children:t})]}),o,s(C,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
s("div",{class:"j4",children:r})]})}export{Xs as $A,oa as $B,ta as $C,et as $D,ia as $E,la as $F,ma as $G,ua as $H,Lr as $I,Br as $J,pt as $K,dt as $L,Q as $M,
Rt as $N,Ot as $O,ye as $P,B as $Q,we as $R,Kr as $S,bt as $T,j as $U,he as $V,_ as $W,W as $X,T as $Y,mt as $Z,Ns as $a,
P as $aa,nt as $ab,kr as $ac,vr as $ad,$r as $ae,wr as $af,xr as $ag,X as $ah,L as $ai,wt as $aj,gn as $ak,Dt as $al,At as $am,
ze as $an,Ce as $ao,yn as $ap,Pt as $aq,Mt as $ar,It as $as,ca as $at,ks as $b,Ss as $c,Cs as $d,Ts as $e,On as $f,Es as $g,
Rs as $h,Os as $i,Ps as $j,ct as $k,Ds as $l,Ks as $m,qs as $n,Gs as $o,Us as $p,Is as $q,Vs as $r,_s as $s,Bs as $t,Ms as $u,
Lt as $v,Js as $w,Vt as $x,Zs as $y,fo as $z,ls as AggregateRest,Nt as ConditionEditor,us as KeyEditor,bs as MeasureEditor,
W as NamePicker,gr as NeedsNumber,fo as Nothing,ws as Order,gn as RowsClauses,ze as TextEditor};
