import{$r as ca,$s as fa,$t as ha,$u as ya,$v as Y}from"./main.js";import{$bq as xa,$br as va,$bs as oe,$bt as wa,$bu as zt,$bv as Jt,$bw as $a,$bx as ka,$by as Qt,$bz as Ca,$bA as Ea,$bB as Na}from"./main.js";import{$dG as Pa,$dH as Oa,$dI as Sa,$dJ as Zt,$dK as Ne,$dL as Aa}from"./main.js";import{$ei as C}from"./main.js";import{$eo as ne}from"./main.js";import{$N as _}from"./main.js";import{$O as Ia,$P as qa,$Q as Xt}from"./main.js";import{$bk as de,$bl as Te,$bm as Yt,$bn as ce,$bo as Ua,$bp as Qe}from"./main.js";import{$bE as Re,$bF as Ja,$bG as Qa}from"./main.js";import{$da as jt,$db as Pe}from"./main.js";import{$dp as Oe}from"./main.js";import{$dM as oi,$dN as eo,$dO as to,$dP as oo,$dQ as Ze,$dR as no,$dS as ro,$dT as z}from"./main.js";import{$dZ as si,$ea as so,$eb as Se,$ec as ai}from"./main.js";import{$cw as mi,$cx as ao,$cy as ui,$cz as pi,$cA as di}from"./main.js";import{$cp as Xe}from"./main.js";import{$k as N,$l as s,$m as y}from"./main.js";var ur=3,io=40,lo=864e5;function Ye({document:e,children:t,more:o}){let n=pr(e),r=e.from!==void 0||e.to!==void 0||e.where!==
void 0;return s(ne,{icon:"search",title:"Nothing found",actions:y(N,{children:[o,n.map(({label:a,note:i,act:m},l)=>y(C,{
kind:l===0&&!o?"primary":"outlined",onClick:m,children:[a,i&&` (${i})`]},a)),!r&&o===void 0&&s(C,{kind:"outlined",onClick:ao,
children:"Ask again"})]}),children:t})}function pr(e){let{where:t,from:o,to:n}=e,r=o!==void 0||n!==void 0,[a]=Oe(_(e),[{
kind:"condition",text:t??""}]),i=t===void 0?[]:Pe(t,a??null).map(({text:p})=>p),m=i.map((p,h)=>jt(i.filter((x,g)=>g!==h))),
l=po(i.length===0?null:{...mo(e),...r?{from:o,to:n}:{}},m.map(uo)),u=po(r?mo(e):null,[uo(t),...["min","max"].map(p=>`${p}\
(time)${t===void 0?"":` filter (where ${t})`}`)]),c=p=>p===void 0?void 0:to(no(p)??0,"event"),d=e.timezone??"UTC";return[
...i.map((p,h)=>({label:`Without ${cr(Ne(p))}`,note:c(l?.[h]),many:l?.[h],act:()=>oe({document:Qe(e,"where",m[h])})})).filter(
({many:p})=>p!==0).slice(0,ur),...i.length>1?[{label:"Without the filter",act:()=>oe({document:Qe(e,"where",void 0)})}]:
[],...r?dr(u?.[1],u?.[2],String(o??""),d):[],...r&&u?.[0]!==0?[{label:"All data",note:c(u?.[0]),act:()=>Xe({})}]:[]]}function mo(e){
let{from:t,to:o,where:n,compare:r,...a}=Re(e);return a}function uo(e){return e===void 0?"count()":`count() filter (where\
 ${e})`}function po(e,t){let{answer:o,phase:n}=Xt(e&&{...e,aggregate:{measures:t.map((r,a)=>`${r} as n_${a}`)}});return e&&
n==="exact"&&o&&"rows"in o?o.rows[0]??null:null}function dr(e,t,o,n){let[r,a]=[Date.parse(String(e)),Date.parse(String(t))];
if(Number.isNaN(r)||Number.isNaN(a))return[];let i=Date.parse(o),m=Number.isNaN(i)||a<i,[l,u]=m?[a-lo+1e3,a+1e3]:[r,r+lo];
return[{label:`The ${m?"last":"first"} day with some, ${Se(m?a:r,n,"day")}`,act:()=>Xe({from:new Date(l).toISOString(),to:new Date(
u).toISOString()})}]}function cr(e){return e.length>io?`${e.slice(0,io-1)}…`:e}import{$bV as je,$bW as Bi,$bX as Li}from"./main.js";import{$bZ as co}from"./main.js";function fo({document:e}){let t=e.where!==void 0||e.from!==void 0||e.to!==void 0;return s(Ye,{document:e,children:t?"No \
event of this range passes the filter.":"The dataset has no events."})}var fr=8;function hr({document:e,chart:t}){let o=co(
Y(e.dataset).value.value);return y(ne,{icon:t==="heat"?"heat":"distribution",title:o.length>0?"Of which number?":"There \
is no number",actions:o.length>0?o.slice(0,fr).map((n,r)=>s(C,{kind:r===0?"primary":"outlined",onClick:()=>oe({as:t,document:je(
{...e,aggregate:{measures:["count()"]}},t,null,[n])}),children:Zt(n.value).text},n.value)):s(C,{kind:"primary",onClick:()=>oe(
{as:"table",document:je(e,"table",null,[])}),children:"As a table"}),children:[t==="heat"?"A heat map shows how a number\
 is spread, over time.":"A distribution shows how a number is spread.",o.length===0&&" No property of this dataset is a \
number."]})}import{$bC as Xi,$bD as A}from"./main.js";function re({path:e},t){return e===""?t:`${e}.${t}`}var et=[["10"],["20"],["100"],["1000"],["0","all of them"]],Ae={kind:"\
whole",label:"At most so many groups",lead:"at most",first:10,least:0,most:1e6,usual:et,unit:"groups"},yr=["monday","tue\
sday","wednesday","thursday","friday","saturday","sunday"],ho=[{member:"week_start",kind:"choice",choices:yr.map(e=>[e,`\
weeks from ${e[0].toUpperCase()}${e.slice(1)}`])},{member:"missing",kind:"choice",choices:[["error","unknown properties \
are mistakes"],["null","unknown properties are null"]]}],tt=[{...Ae,member:"limit",needs:["by"]},{...Ae,member:"limit_by",
needs:["by"],label:"At most so many series",unit:"series"},{member:"fill",needs:["by"],kind:"choice",choices:[[!0,"empty\
 times as zeros"],[!1,"without empty times"]]}],gr=[{member:"limit",kind:"whole",label:"So many events at once",lead:"at\
 most",first:200,least:1,most:1e4,usual:[["100"],["200"],["1000"],["10000"]],unit:"events at once"},{member:"actor",kind:"\
text",label:"The events of one actor",lead:"of",first:""}],j=[{member:"max",kind:"duration",label:"The longest session",
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
oice",choices:[["earliest_end","the longest that ends first"],["earliest_start","the longest that starts first"]]}],ot=[
...De,{member:"count",kind:"choice",choices:[["actors","the best chain of each"],["entries","a row for every pass"],["st\
arts","a row for every start"]]}],br=[{...Ae,member:"limit",needs:["by"]},{member:"measures",kind:"measures",label:"A me\
asure over the events of each step",lead:"measuring"},{member:"bins",kind:"whole",label:"So many bins of times",lead:"ti\
mes in",first:20,least:1,most:60,usual:[["10"],["20"],["40"],["60"]],unit:"bins"},{member:"trend",kind:"text",label:"Ove\
r time",lead:"over time by",first:"1d",usual:[["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by month"]]},{member:"\
trend_mode",needs:["trend"],kind:"choice",choices:[["separate","a funnel for each time"],["split","the one funnel by its\
 entries"]]}],yo=[{member:"strict_allows",needs:["directly",!0],kind:"choice",choices:[["nothing","not even repeats betw\
een"],["repeats","repeated steps may lie between"]]},{member:"anchored",kind:"choice",choices:[[!1,"at any place"],[!0,"\
at its place (of steps in any order)"]]},{member:"required",kind:"choice",choices:[[!1,"chains may lack it"],[!0,"only c\
hains that have it (of steps in any order)"]]}],xr=[{member:"day",kind:"choice",choices:[["calendar","by the calendar"],
["rolling","periods from the start of each"]]},{member:"at_least",kind:"whole",label:"At least so many returns",lead:"at\
 least",first:2,least:1,most:1e4,usual:[["1"],["2"],["3"],["5"]],unit:"times"},{member:"by_return",needs:["by"],kind:"ch\
oice",choices:[[!1,"returns of any value"],[!0,"returns of the same value"]]},{...Ae,member:"limit",needs:["by"]},{member:"\
measure",kind:"measure",label:"A measure over the returns",lead:"measuring"}],vr=[{member:"before",needs:["start"],kind:"\
whole",label:"Steps before the start",lead:"with",first:2,least:0,most:20,usual:[["1"],["2"],["5"],["20"]],unit:"steps b\
efore"},{member:"end_at",needs:["end"],kind:"choice",choices:[["first","to its first match"],["last","to its last match"]]},
{member:"exclude",kind:"event",label:"Leave events out",lead:"leaving out"},{member:"collapse_repeats",kind:"choice",choices:[
[!0,"repeats as one step"],[!1,"each repeat a step"]]},{member:"limit",kind:"whole",label:"At most so many names a step",
lead:"at most",first:20,least:0,most:1e5,usual:et,unit:"names a step"}],wr=[{member:"properties",kind:"keys",label:"Look\
 at some properties only",lead:"looking at"},{member:"exclude",kind:"names",label:"Leave properties out",lead:"leaving o\
ut"},{member:"limit",kind:"whole",label:"At most so many properties",lead:"at most",first:50,least:0,most:1e5,usual:et,unit:"\
properties"},{member:"values",kind:"whole",label:"So many values of each",lead:"with",first:20,least:0,most:1e3,usual:[[
"0"],["5"],["10"],["50"]],unit:"values each"},{member:"bins",kind:"whole",label:"So many bins of numbers",lead:"numbers \
in",first:40,least:2,most:100,usual:[["10"],["20"],["40"],["100"]],unit:"bins"}];import{$b as tl,$c as ol,$d as B,$e as go,$f as fe,$g as bo,$h as nl,$i as S,$j as b}from"./main.js";import{$dA as J,$dB as w,$dC as al}from"./main.js";import{$ep as he}from"./main.js";import{$ew as $}from"./main.js";import{$cN as se,$cO as xo}from"./main.js";import{$cP as D}from"./main.js";import{$dh as ae}from"./main.js";import{$dj as ie}from"./main.js";import{$du as k,$dv as Me,$dw as wl,$dx as E}from"./main.js";import{$ey as le}from"./main.js";var nt="u0";var me="f1";var vo="k1";var Q="g1";var wo="j1";function it({path:e,properties:t,of:o}){let n={what:`${o} property`,label:`Measure over the events of ${o==="actor"?"an":
"a"} ${o}`,placeholder:"count() filter (where event = 'search')",kind:"measure"};return s(lt,{lead:"each with",path:e,named:t,
meaning:n})}function ko({named:e}){return s(lt,{lead:"defining",path:"define",named:e,meaning:{what:"definition",label:"\
Expression",placeholder:"amount > 100",kind:"expression"}})}function Co({named:e}){return s(lt,{lead:"with",path:"params",
named:e,meaning:{what:"parameter",label:"Value",placeholder:'CH, or ["CH", "DE"]',kind:null}})}function lt({lead:e,path:t,
named:o,meaning:n}){let r=Object.entries(o??{}),{what:a}=n,i=(l,u,c)=>{let d=r.findIndex(([h])=>h===l),p=d<0?[...r,[u,c]]:
r.map((h,x)=>x===d?[u,c]:h);w(t,Object.fromEntries(p))},m=l=>{let u=r.filter(([c])=>c!==l);w(t,u.length>0?Object.fromEntries(
u):void 0)};return s(ae,{lead:e,after:s(ie,{stop:`${t}#+`,label:`Add a ${a}`,editor:(l,u)=>s($o,{meaning:n,name:l,text:"",
onDone:(c,d)=>{u(),i(null,c,d)}}),children:r.length===0?a:void 0}),children:r.map(([l,u],c)=>y(D,{stop:`${t}#${c}`,path:`${t}\
.${l}`,after:`${t}#+`,what:a,label:`${a} ${l}: ${st(u)}`,onRemove:()=>m(l),editor:d=>Cr(n,u)?s(Er,{close:d}):s($o,{meaning:n,
name:l,text:st(u),onDone:(p,h)=>{d(),i(l,p,h)}}),children:[y("span",{class:me,children:[n.kind===null&&"$",s($,{value:l,
most:40})]}),s("span",{class:Q,children:"="}),s("span",{class:"i1",children:s($,{value:st(u),most:40})})]},l))})}function Cr({
kind:e},t){return e!==null&&typeof t!="string"}function st(e){return typeof e=="string"?e:JSON.stringify(e)}function Er({
close:e}){return s("div",{class:nt,children:s(C,{onClick:()=>{e(),Qt({kind:"json"})},children:"Edit it in the document"})})}
function $o({meaning:e,name:t,text:o,onDone:n}){let{document:r}=E(),[a,i]=b(t),[m,l]=b(o),[u,c]=b(null),{kind:d,what:p,label:h,
placeholder:x}=e,g=async()=>{if(a.trim()===""||m.trim()==="")return c({message:`A ${p} has a name and a ${h.toLowerCase()}`,
hint:"",span:null});if(d===null)return n(a.trim(),Nr(m.trim()));let{problem:f}=await se(_(r),d,m);f?c(f):n(a.trim(),m.trim())};
return y("form",{class:nt,onSubmit:f=>{f.preventDefault(),g()},children:[s(he,{label:"Name",value:a,onCommit:i,onInput:i,
autofocus:!0}),s(he,{label:h,value:m,onCommit:l,onInput:l,code:!0,placeholder:x}),u&&s(le,{error:u}),s("div",{class:"v0",
children:s(C,{kind:"primary",small:!0,type:"submit",children:"Take"})})]})}function Nr(e){try{return JSON.parse(e)}catch{
return e}}import{$er as Be}from"./main.js";import{$em as Eo}from"./main.js";var No="s0";function T({head:e,onLeave:t,onPaste:o,spaceTypes:n=!1,...r}){return y("div",{class:No,onKeyDown:l=>{l.key!=="Tab"||!t||
(l.preventDefault(),t())},onKeyDownCapture:l=>{let u=l.target instanceof HTMLElement?l.target.getAttribute("aria-actived\
escendant"):null;l.key===" "&&n&&u?.endsWith("-0")&&l.stopPropagation()},onPaste:l=>{o?.(l.clipboardData?.getData("text/\
plain")??"")&&l.preventDefault()},children:[e&&s("div",{class:"t0",children:e}),s(Eo,{...r,inline:!0,autofocus:!0,eager:!0})]})}function M(e,t){let o=t.trim().toLowerCase();if(o==="")return 0;let n=e.toLowerCase();if(n.startsWith(o))return 0;for(let r=n.
indexOf(o);r>0;r=n.indexOf(o,r+1))if(!/[\p{L}\p{N}]/u.test(n[r-1]))return 1;return n.includes(o)?2:3}function R(e,t,o){return t.
trim()===""?e:e.map(n=>({item:n,grade:M(o(n),t)})).filter(n=>n.grade<3).sort((n,r)=>n.grade-r.grade).map(({item:n})=>n)}function ye({items:e=[],groups:t,after:o=[],extras:n}){let{document:r}=E(),a=m=>m.filter(l=>l!==!1),i=[...a(e),...t.flatMap(
m=>Or(r,m,n)),...a(o)];return i.length===0?null:y(D,{stop:"more",path:"#more",what:"Parts of the question",label:"More p\
arts of the question",quiet:!0,editor:m=>s(Pr,{items:i,onClose:m}),children:[s(Be,{name:"plus",size:14}),"more"]})}function Pr({
items:e,onClose:t}){let[o,n]=b(""),r=R(e,o,({label:a,member:i})=>`${a} ${i}`).map(a=>({value:a,label:a.label,note:a.member}));
return s(T,{label:"More parts",placeholder:"what to add",text:o,onText:n,options:r,onPick:a=>{t(),a.act()},onTake:()=>{},
onCancel:t,onLeave:t})}function Or(e,t,o){let n=r=>{if(!r)return!0;let a=de(e,re(t,r[0]));return r.length===1?A(a).length>
0:a===r[1]};return t.rare.filter(({member:r,needs:a})=>(de(e,re(t,r))??void 0)===void 0&&n(a)).flatMap(r=>{let a=re(t,r.
member),{member:i}=r;if(r.kind==="choice")return r.choices.slice(1).map(([l,u])=>({label:Sr(u),member:i,act:()=>o.put(a,
l)}));let m="first"in r&&r.first!==""?()=>o.put(a,r.first):()=>o.ask(a);return[{label:r.label,member:i,act:m}]})}function Sr(e){
return e[0].toUpperCase()+e.slice(1)}var Ar=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function To(e){let t=e.replaceAll(" ","");return Ar.test(t)?t:null}function mt(e){
return e.trim()===""?null:e.trim()}function ut(e,t){return o=>{let n=/^\d+$/.test(o.trim())?Number(o.trim()):NaN;return n>=
e&&n<=t?n:null}}function Dr(e){let t=e.split(",").map(o=>{let[,n,r]=/^\s*(\d+)(?:\s*[-\u2013]\s*(\d+))?\s*$/.exec(o)??[];
return n===void 0?null:r===void 0?Number(n):[Number(n),Number(r)]});return t.every(o=>o!==null)?t:null}function Mr(e){return e.
map(t=>Array.isArray(t)?t.join("-"):String(t)).join(", ")}var Le=[["30m","30 minutes"],["1h","1 hour"],["1d","24 hours"],
["7d","a week"],["14d","two weeks"],["30d"],["90d"]],Z=[["1m","a minute"],["5m"],["10m"],["30m","half an hour"],["1h","a\
n hour"],["6h"],["1d","24 hours"],["7d","a week"]];function ge(e){let{path:t,what:o,value:n,none:r,unit:a}=e,i=e.onChange??(l=>w(t,l)),m=n==="0"&&e.usual.some(([l,u])=>l===
"0"&&u!==void 0)?"any number of":n;return y(D,{stop:t,what:o,label:`${o}: ${m??r}${n!==null&&a?` ${Ro(n,a)}`:""}`,onRemove:e.
onRemove,editor:l=>s(Br,{...e,onChange:u=>{l(),i(u)},onCancel:l}),children:[m===null?r:s($,{value:m,most:24}),n!==null&&
a&&` ${Ro(n,a)}`]})}function Ro(e,t){return e==="1"?t.replace(/(?<!ie)s\b/,""):t}function Br({what:e,value:t,usual:o,read:n,
wrong:r,none:a,onChange:i,onCancel:m}){let[l,u]=b(""),[c,d]=b(!1),p=l.trim(),h=o.filter(([f,v])=>p===""||f.startsWith(p)||
(v??"").includes(p)),x=f=>{let v=n(f);v===null?d(!0):i(v)},g=[...p!==""&&!h.some(([f])=>f===p)&&n(p)!==null?[{value:p,label:p,
note:"as it is typed"}]:[],...h.map(([f,v])=>({value:f,label:f,note:v,selected:f===t})),...p===""&&t!==null?[{value:null,
label:a,note:"the default"}]:[]];return s(T,{label:e,placeholder:o[0]?.[0]??"",text:l,onText:f=>{u(f),d(!1)},options:g,onPick:f=>f===
null?i(void 0):x(f),onTake:x,onCancel:m,onLeave:m,invalid:c,foot:c||p!==""&&n(p)===null?r:void 0})}function L(e){return s(
ge,{...e,usual:e.usual??Le,read:To,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}import{$cQ as X}from"./main.js";import{$n as ee,$o as be,$p as P,$q as gm}from"./main.js";import{$aZ as vm,$ba as wm,$bb as xe,$bc as K,$bd as ve,$be as $m}from"./main.js";var Fe=50;function pt(e,t,o,n){return P(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:o,limit:Fe},
signal:n})}function dt(e,t,o,n,r){let{dataset:a,from:i,to:m,timezone:l,week_start:u,define:c,params:d,missing:p}=e,h={column:t,
contains:n,where:o,from:i,to:m,timezone:l,week_start:u,define:c,params:d,missing:p,limit:Fe};return P(`v1/datasets/${encodeURIComponent(
a)}/values`,{body:h,signal:r})}async function Po(e,t,o,n,r){let{compare:a,...i}=Re(e),m=K(o),l=n===""?void 0:`contains(l\
ower(string(${m})), ${ve(n.toLowerCase())})`,u={...i,aggregate:{over:t,measures:["count()"],by:[m],having:l,order:["coun\
t() desc"],limit:Fe+1}},{rows:c}=await P("v1/query",{body:u,signal:r}),d=c.filter(([h])=>h!==null).map(([h,x])=>({value:h,
count:Number(x)})),p=Number(c.find(([h])=>h===null)?.[1]??0);return{values:d.slice(0,Fe),more:0,nulls:p,exact:!0}}var Oo="sluice.lately";function ct(e,t=""){return new Map(Object.entries(Do())).get(Ao(e,t))??[]}function we(e,t,o=""){if(t===
""||t.length>200)return;let n=Ao(e,o),r=Object.entries(Do()),a=[t,...ct(e,o).filter(i=>i!==t)].slice(0,40);Lr(Object.fromEntries(
[[n,a],...r.filter(([i])=>i!==n)].slice(0,50)))}function So(e,t,o,n){if(t.length===0)return e;let r=new Map(t.map((i,m)=>[
i,m])),a=i=>r.get(o(i))??t.length;return[...e].sort((i,m)=>n(i,m)||a(i)-a(m))}function Ao(e,t){return JSON.stringify([e,
t])}function Do(){try{let e=JSON.parse(localStorage.getItem(Oo)??"{}"),t=Object.entries(e??{}).filter(o=>Array.isArray(o[1])&&
o[1].every(n=>typeof n=="string"));return Object.fromEntries(t)}catch{return{}}}function Lr(e){try{localStorage.setItem(
Oo,JSON.stringify(e))}catch{}}function ft(e,t){let[o,n]=b(null);return B(()=>{if(e===null)return;let r=new AbortController;return t(r.signal).then(a=>{
r.signal.aborted||n({key:e,value:a,error:null})},a=>{be(a)||n(i=>({key:e,value:i?.value??null,error:ee(a)}))}),()=>r.abort()},
[e]),{value:o?.value??null,fresh:o!==null&&o.key===e,error:o?.key===e?o.error:null}}function _e(e,t,o,n=()=>!0){let{dataset:r}=e,
a=t.trim(),i=ft(`${r}
${o.join()}
${a}`,p=>pt(r,a,o,p)),m=Fr(e,a),l=i.fresh&&i.value?i.value:{names:_r(r,a),more:0},u=new Set(m.map(({name:p})=>p)),d=[...m,
...l.names.filter(({name:p})=>!u.has(p))].filter(p=>p.kind==="function"||n(p.type));return{names:[...ht(d,r,"",a,({name:p})=>p)],
more:l.more}}function Fr({define:e},t){return Object.keys(e??{}).filter(o=>M(o,t)<3).map(o=>({kind:"definition",name:o,text:K(
o),type:"unknown",filled:1}))}function _r(e,t){let o=Y(e).value.value,n=Math.max(1,o?.events??1);return(o?.columns??[]).
map(({name:r,type:a,filled:i})=>({kind:"property",name:r,text:K(r),type:a,filled:i/n})).filter(({name:r})=>M(r,t)<3).sort(
(r,a)=>M(r.name,t)-M(a.name,t)||a.filled-r.filled)}function ht(e,t,o,n,r){let a=bo(()=>ct(t,o),[t,o]);return So(e,a,r,(i,m)=>M(
r(i),n)-M(r(m),n))}function Wr(e,t){return Y(e).value.value?.columns?.find(o=>o.name===t)?.type??"unknown"}function yt(e,t,o,n){
let r=n.trim(),a=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,o,r]);return ft(a,async i=>{let m=()=>dt(
e,t??"",void 0,r,i);return o===void 0?m():dt(e,t??"",o,r,i).catch(l=>{if(be(l)||ee(l).status!==400)throw l;return m()})})}
function Mo(e,t,o,n){let r=n.trim(),a=o===null||t===void 0?null:JSON.stringify([e,t,o,r]);return ft(a,i=>Po(e,t,o??"",r,
i))}var qr={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},Kr={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function gt(e){let t=e.kind==="function"||e.filled>=.9995?"":ro(e.filled);return[qr[e.kind]||Kr[e.type],t].filter(o=>o!==
"").join(", ")}function Bo(e,t){let o=t.trim(),n=e[0],r=e.map(a=>({value:{entry:a},label:s($,{value:a.name,most:60,middle:!0}),
note:gt(a)}));return o===""||n&&M(n.name,o)<3?r:[W(o),...r]}function W(e){return{value:{typed:e},label:s("code",{class:"\
q0",children:s($,{value:e,most:60})}),note:"as it is typed"}}function V(e){let{document:t,kinds:o,fits:n,onName:r,onText:a}=e,[i,m]=b(e.typed??""),l=_e(t,i,o,n),u=e.names?R(e.names,
i,({name:v})=>v).filter(({type:v})=>n?.(v)??!0):l.names,c=e.names?0:l.more,d=e.extra?.(i)??[],p=Bo(u,i),h=p[0]!==void 0&&
"typed"in p[0].value,x=d.length>0&&h?[...d,...p.slice(1),p[0]]:[...d,...p],g=v=>{if(!("entry"in v))return f(v.typed);we(
t.dataset,v.entry.name),r(v.entry)},f=v=>{v.trim()!==""&&a(v.trim())};return s(T,{label:e.label,placeholder:e.placeholder,
text:i,onText:m,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.onBack,options:x,onPick:g,onTake:f,foot:c>
0?`${z(c)} more, keep typing`:void 0})}import{$dz as Lo}from"./main.js";var Gr=["property","definition","lookup"];function $e({path:e,what:t,value:o,none:n,kinds:r=Gr,fits:a,plain:i=!1,kind:m="\
expression",onChange:l}){let{document:u}=E(),[c,d]=b(null),p=Lo(),h=g=>{d(null),(l??(f=>w(e,f)))(g)},x=async g=>{let{problem:f}=await se(
_(u),m,i?K(g):g);p()&&(f?d({text:g,problem:f}):h(g))};return s(D,{stop:e,what:t,label:`${t}: ${c?.text??o??n}`,draft:c!==
null,problem:c?.problem,onHint:g=>{c&&x(i?g:xo(c.text,c.problem?.span??null,g))},onRemove:c?()=>d(null):o!==null?()=>h(void 0):
void 0,editor:g=>s(V,{label:t,placeholder:o??n,document:u,kinds:r,...a?{fits:a}:{},onCancel:g,onLeave:g,onName:f=>{g(),h(
i?f.name:f.text)},onText:f=>{g(),x(f)}}),children:c===null&&o===null?n:s($,{value:c?.text??o,most:40,middle:!0})})}import{$de as Fo}from"./main.js";function te({path:e,text:t,what:o,lead:n,needed:r=!1,onChange:a}){let{document:i}=E(),m=t===void 0||/^\s*true\s*$/.test(
t),l=a??(u=>w(e,u??(r?"true":void 0)));return s(Fo,{path:e,what:o,lead:n,text:m?"":t,within:i.where,empty:"any event",byEvent:!0,
onChange:l})}import{$dk as _o,$dl as bt,$dm as Wo}from"./main.js";function F({group:e,extras:t}){let{document:o}=E();return s(N,{children:e.rare.map(n=>{let r=re(e,n.member),a=de(o,r)??void 0;
return a!==void 0||t.has(r)?s(Ur,{path:r,rare:n,value:a},r):null})})}function Ur({path:e,rare:t,value:o}){let n=t.member.
replaceAll("_"," ");if(t.kind==="choice")return s(Hr,{path:e,what:n,choices:t.choices,value:o});let{lead:r}=t,a=typeof o==
"string"?o:o===void 0?null:JSON.stringify(o),i=()=>w(e,void 0);switch(t.kind){case"keys":return s(_o,{lead:r,path:e,what:n,
texts:A(o)});case"names":return s(Wo,{lead:r,path:e,what:n,texts:A(o)});case"measures":return s(bt,{lead:r,path:e,texts:A(
o)});case"measure":return s(bt,{lead:r,path:e,texts:A(o),most:1,onChange:m=>w(e,m?.[0])});case"event":return s(te,{lead:r,
path:e,what:n,text:a??void 0,onChange:m=>w(e,m)});case"name":return s(k,{word:r,children:s($e,{path:e,what:n,value:a,none:"\
a property"})});case"duration":return s(k,{word:r,children:s(L,{path:e,what:n,value:a,none:"none",usual:t.usual,onRemove:i})});case"\
text":return s(k,{word:r,children:s(ge,{path:e,what:n,value:a,none:"none",unit:t.unit,usual:t.usual??[],read:mt,wrong:"",
onRemove:i})});case"whole":return s(k,{word:r,children:s(ge,{path:e,what:n,value:a,none:"none",unit:t.unit,usual:t.usual,
read:ut(t.least,t.most),wrong:`A whole number from ${t.least} to ${t.most}`,onRemove:i})})}}function Hr({path:e,what:t,choices:o,
value:n}){return s(X,{path:e,what:t,value:String(n),choices:o.map(([r,a])=>[String(r),a]),onChange:r=>w(e,o.find(([a])=>String(
a)===r)?.[0]),onRemove:()=>w(e,void 0)})}var Vo={path:"",rare:ho};function xt({extras:e,groups:t=[],before:o=[],items:n=[]}){let{document:{define:r,params:a}}=E();
return y(N,{children:[t.map(i=>s(F,{group:i,extras:e},i.path)),(r!==void 0||e.has("define"))&&s(ko,{named:r}),(a!==void 0||
e.has("params"))&&s(Co,{named:a}),s(F,{group:Vo,extras:e}),s(ye,{extras:e,items:n,groups:[...o,...t,Vo],after:[r===void 0&&
{label:"A name for an expression",member:"define",act:()=>e.ask("define")},a===void 0&&{label:"A value for $name",member:"\
params",act:()=>e.ask("params")}]})]})}import{$aV as Io,$aW as qo,$aX as vt,$aY as ke}from"./main.js";import{$cR as wt,$cS as $t,$cT as Ko,$cU as Go,$cV as kt,$cW as We,$cX as Ct,$cY as Uo,$cZ as Ho}from"./main.js";import{$do as Ce}from"./main.js";var zo="m0";var Jo="l0";var Et=8;function Zo({draft:e,stage:t,onStage:o,onDraft:n}){let{property:r,operator:a,values:i}=e;return r===null?null:y(
N,{children:[s("button",{type:"button",class:"k0","data-present":t==="property",onClick:()=>o("property"),children:s($,{
value:r,most:40,middle:!0})}),a!==null&&s("button",{type:"button",class:"k0","data-present":t==="operator",onClick:()=>o(
"operator"),children:Ce(a)}),t==="values"&&i.slice(0,Et).map(m=>y("button",{type:"button",class:Jo,onClick:()=>n(We(e,m)),
children:[s("span",{class:"spoken",children:"Remove "}),s($,{value:m,most:24,middle:!0}),s(Be,{name:"close",size:12})]},
String(m))),t==="values"&&i.length>Et&&y("span",{class:zo,children:["and ",z(i.length-Et)," more"]})]})}var Xo={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function Yo({operators:e,present:t,onPick:o,onBack:n,onCancel:r,onLeave:a,head:i}){let[
m,l]=b(""),u=e.filter(h=>h===m.trim()),c=e.filter(h=>h!=="in"&&h!=="not in"),d=u.length>0?u:R(c,m,h=>`${h} ${Ce(h)} ${Xo[h]}`),
p=h=>h===t||t!==null&&h===qo(t,1);return s(T,{label:"Operator",placeholder:"operator",text:m,onText:l,head:i,onCancel:r,
onLeave:a,onBackspace:n,options:d.map(h=>({value:h,label:Ce(h),note:Xo[h],selected:p(h)})),onPick:o,onTake:()=>{}})}function en({document:e,beside:t,draft:o,typed:n="",names:r,over:a,onValues:i,onBack:m,onCancel:l,onLeave:u,head:c}){let[
d,p]=b(n),h=o.operator===null?1:ke(o.operator),x=h==="many",g=o.property??"",f=yt(e,r?null:K(g),t,d),v=Mo(e,a,r&&jo(o.type)?
g:null,d),O=r?v:f,G=ht(O.value?.values??[],e.dataset,g,d,({value:U})=>String(U)),q=wt(d,o.type),Ut=d===""||q!==void 0,Je=Jr(
o,d,q,O.value&&{...O.value,values:G}),Ht=U=>{let H=Ho(o,U);p(""),i(H.values,h!==2||H.values.length>=2)},ir=(U,H)=>{let pe="\
typed"in U?q:U.value;pe!==void 0&&(H&&x?(p(""),i(We(o,pe).values,!1)):x&&d===""&&o.values.length>0?i(o.values,!0):Ht(pe))},
lr=()=>{x&&d===""&&o.values.length>0?i(o.values,!0):q!==void 0&&d!==""&&Ht(q)},mr=U=>{let H=x?Go(U)?.map(pe=>wt(pe,o.type)):
void 0;return!H||H.includes(void 0)?!1:(i([...new Set([...o.values,...H])],!0),!0)};return s(T,{label:"Value",placeholder:Qr(
o,h),text:d,onText:p,head:c,onCancel:l,onLeave:u,onBackspace:()=>o.values.length>0?i(o.values.slice(0,-1),!1):m(),onPaste:mr,
invalid:!Ut,several:x,spaceTypes:d!==""&&Je[0]!==void 0&&"typed"in Je[0].value,options:Je,onPick:ir,onTake:lr,foot:Ut?Zr(
O,r&&(a===void 0||!jo(o.type)),x):`${Io(d)} is no number`})}function Jr(e,t,o,n){let r=n?.exact===!1?"~ ":"",a=p=>e.values.
includes(p),i=(n?.values??[]).map(({value:p,count:h})=>({value:{value:p},label:s($,{value:p,most:60,middle:!0}),note:r+z(
h),selected:a(p)})),m=n?.values.some(({value:p})=>p===o)??!1,l=t!==""&&o!==void 0&&!m?[W(t)]:[],u=m?i.filter(({value:p})=>"\
value"in p&&p.value===o):[],c=i.filter(p=>!u.includes(p)),d=n&&t===""&&n.nulls>0&&e.operator!==null&&ke(e.operator)==="m\
any"?[{value:{value:null},label:s($,{value:null}),note:r+z(n.nulls),selected:a(null)}]:[];return[...l,...u,...c,...d]}function Qr({
values:e,type:t},o){return o===2?e.length===0?"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function Zr({value:e,
error:t},o,n){let r=e&&e.more>0?[`${z(e.more)} more, keep typing`]:[],a=n?["Space: several, Enter: done"]:[];return[...o?
["type it: the values of this column are not listed"]:t?["the values cannot be listed"]:r,...a].join(" · ")}function jo(e){
return e!=="float64"&&e!=="timestamp"}function Nt(e){let{document:t,draft:o,onDraft:n,onDone:r}=e,[a,i]=b(()=>kt(o)),m=S(e.typed??""),l=g=>{m.current="",i(g)},
u=(g,f,v=!1)=>{let O=Uo(o,g,f),G=v&&O.operator===null?vt(f)[0]:void 0,q=G===void 0?O:Ct(O,G);n(q),l(q.operator===null||kt(
q)!=="values"?"operator":"values")},c=S({text:"",times:0}),d=async g=>{let{times:f}=c.current;if(c.current={text:g,times:c.
current.text===g?f+1:1},c.current.times>1)return;let v=(await se(e.context,e.kind,g)).parsed?.tree,O=c.current.times>1;if(c.
current={text:"",times:0},!(v?.kind==="name"&&v.name!==void 0&&v.type!=="bool"&&v.type!=="unknown"))return r(g,null);we(
t.dataset,v.name),u(v.name,v.type,O)},p=g=>{let f=Ct(o,g);n(f),ke(g)===0?r($t(f),f):l("values")},h=(g,f)=>{let v={...o,values:g};
n(v);let O=f?$t(v):null;if(O!==null){for(let G of g.slice(0,Xr))G!==null&&we(t.dataset,String(G),o.property??"");r(O,v)}},
x={onCancel:e.onCancel,onLeave:e.onLeave,head:s(Zo,{draft:o,stage:a,onStage:l,onDraft:n})};return a==="property"?s(V,{...x,
label:"Property",placeholder:"property, or a condition",document:t,typed:m.current,kinds:Yr,...e.names?{names:e.names}:{},
onName:g=>u(g.name,g.type),onText:g=>{d(g)}},"property"):a==="operator"?s(Yo,{...x,operators:vt(o.type),present:o.operator,
onPick:p,onBack:()=>l("property")},"operator"):s(en,{...x,document:t,beside:e.beside,draft:o,typed:m.current,names:e.names!==
void 0,over:e.over,onValues:h,onBack:()=>l("operator")},"values")}var Xr=10,Yr=["property","definition","cohort","lookup"];function Ve({document:e,typed:t,onDone:o,onCancel:n}){let[r,a]=b(Ko);return s(Nt,{document:e,context:_(e),kind:"conditio\
n",beside:e.where,draft:r,typed:t,onDraft:a,onDone:o,onCancel:n,onLeave:n})}var jr=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function nn({
lead:e,path:t,funnel:o}){let{document:n,error:r}=E(),a=`${t}.exclude`,i=o.exclude??[];return s(ae,{lead:e,after:s(ie,{stop:`${a}\
#+`,label:"Add an exclusion",editor:(m,l)=>s(Ve,{document:n,typed:m,onCancel:l,onDone:u=>{l(),J({document:Te(n,a,i.length,
{where:u})})}}),children:i.length===0?"event":void 0}),children:i.map((m,l)=>y(D,{stop:`${a}[${l}]`,after:`${a}#+`,what:"\
without",label:`without ${m.where}, ${on(m,o)}`,editor:()=>s(es,{document:n,error:r,path:`${a}[${l}]`,exclusion:m,steps:o.
steps.length}),onRemove:()=>J({document:ce(n,a,l)}),children:[s("span",{class:xe(m.where)===null?"i1":me,children:s($,{value:xe(
m.where)??m.where,most:40,middle:!0})}),s("span",{class:Q,children:on(m,o)})]},l))})}function on({after:e,before:t,effect:o},{
steps:n}){let r=`between ${e??1} and ${t??n.length}`;return o===void 0||o==="cut"?r:`${r}, ${o==="void"?"voids the chain":
o==="drop"?"drops the unit":o}`}function es({document:e,error:t,path:o,exclusion:n,steps:r}){let a=Array.from({length:r},
(m,l)=>[String(l+1),`step ${l+1}`]),i=(m,l)=>u=>w(`${o}.${m}`,Number(u)===l?void 0:Number(u));return s("div",{class:"z0",
children:y(Me,{document:e,error:t,label:"Exclusion",children:[s(te,{lead:"An event with",path:`${o}.where`,text:n.where,
what:"condition of the exclusion",needed:!0}),s(k,{word:"between",children:s(X,{path:`${o}.after`,what:"after",value:String(
n.after??1),choices:a,onChange:i("after",1)})}),s(k,{word:"and",children:s(X,{path:`${o}.before`,what:"before",value:String(
n.before??r),choices:a,onChange:i("before",r)})}),s(X,{path:`${o}.effect`,what:"effect",value:n.effect??"cut",without:"c\
ut",choices:jr})]})})}function Rt({path:e,session:t}){return s(k,{word:"in one session, with gaps up to",children:s(L,{path:`${e}.gap`,what:"g\
ap between sessions",value:t.gap??null,none:"30m",usual:Z,onRemove:()=>w(e,void 0)})})}var rn={groups:[],items:[]};function Pt({path:e,funnel:t,extras:o,rare:n=De}){return y(N,{children:[s(F,{group:{path:e,rare:n},
extras:o}),t.session&&s(Rt,{path:`${e}.session`,session:t.session}),t.session&&s(F,{group:{path:`${e}.session`,rare:j},extras:o}),
sn({path:e,funnel:t,extras:o})&&s(nn,{lead:"without",path:e,funnel:t})]})}function Ot({rare:e=De,...t}){let{path:o,funnel:n,
extras:r}=t;return{groups:[{path:o,rare:e},...n.session?[{path:`${o}.session`,rare:j}]:[]],items:[!sn(t)&&{label:"Withou\
t an event in between",member:"exclude",act:()=>r.ask(`${o}.exclude`)},!n.session&&{label:"Within one session",member:"s\
ession",act:()=>r.put(`${o}.session.gap`,"30m")}]}}function sn({path:e,funnel:{exclude:t},extras:o}){return Array.isArray(
t)&&t.length>0||o.has(`${e}.exclude`)}import{$dr as an,$ds as St}from"./main.js";import{$dc as ln,$dd as mn}from"./main.js";function Ie({path:e,what:t,value:o,words:n}){let[r,a]=n;return s(X,{path:e,what:t,value:o?"on":"off",choices:[["off",r],
["on",a]],onChange:i=>w(e,i==="on"||void 0)})}import{$df as un}from"./main.js";function pn({document:e,error:t,path:o,step:n,first:r}){let a=un(),i={path:o,rare:yo};return y("div",{class:"z0",children:[
y(Me,{document:e,error:t,label:"Step",children:[s(te,{lead:"An event with",path:`${o}.where`,text:n.where,what:"conditio\
n of the step",needed:!0}),s(k,{word:"counting",children:s(Ie,{path:`${o}.first_ever`,what:"which event",value:n.first_ever,
words:["any such event","the first ever only"]})}),!r&&s(ts,{path:o,step:n}),s(k,{word:r?"it":"in between; it",children:s(
Ie,{path:`${o}.optional`,what:"whether it has to happen",value:n.optional,words:["has to happen","may be skipped"]})}),s(
F,{group:i,extras:a}),s(ye,{groups:[i],extras:a})]}),s(he,{label:"Name",value:n.name??"",placeholder:"as the condition",
onCommit:m=>w(`${o}.name`,m.trim()===""?void 0:m)})]})}function ts({path:e,step:t}){return y(N,{children:[s(k,{word:"wit\
hin",children:s(L,{path:`${e}.within`,what:"at most after the step before",value:t.within??null,none:"any time",usual:Z})}),
s(k,{word:"and not before",children:s(L,{path:`${e}.after`,what:"at least after the step before",value:t.after??null,none:"\
at once",usual:Z})}),s(k,{word:"with",children:s(Ie,{path:`${e}.directly`,what:"what may lie between",value:t.directly,words:[
"anything","nothing"]})})]})}function dn({path:e,at:t,step:o,after:n,onRemove:r,onMove:a}){let{document:i,error:m}=E(),l=Pe(o.where,Oe(_(i),[{kind:"c\
ondition",text:o.where}])[0]??null),u=xe(o.where),c=o.name??u??(o.where.trim()==="true"?"any event":null),d=c??l.map(h=>mn(
h,null)).join(" and "),p=os(o);return y(D,{stop:e,after:n,what:"step",label:[`step ${t+1}: ${d}`,...p].join(", "),editor:()=>s(
pn,{document:i,error:m,path:e,step:o,first:t===0}),onRemove:r,onMove:a,onOptional:()=>w(`${e}.optional`,o.optional?void 0:
!0),children:[s("span",{class:vo,children:t+1}),c!=null?s("span",{class:me,children:s($,{value:c,most:40,middle:!0})}):l.
slice(0,2).map((h,x)=>y("span",{class:wo,children:[x>0&&s("span",{class:Q,children:"and"}),s(ln,{part:h,draft:null,byEvent:x===
0})]},x)),c===null&&l.length>2&&y("span",{class:Q,children:["and ",l.length-2," more"]}),p.map(h=>s("span",{class:Q,children:h},
h))]})}function os({directly:e,strict_allows:t,within:o,after:n,first_ever:r,anchored:a,required:i,optional:m}){return[r&&
"for the first time ever",e&&(t==="repeats"?"directly, but for repeats":"directly"),o&&`within ${o}`,n&&`after ${n}`,a&&
"at its place",i&&"required",m&&"optional"].filter(u=>typeof u=="string"&&u!=="")}import{$di as cn}from"./main.js";function At({lead:e,then:t="how many then",path:o,funnel:n}){let{document:r,sentence:a}=E(),i=`${o}.steps`,{steps:m}=n,l=u=>J(
{document:Te(r,i,m.length,{where:u})});return s(ae,{lead:e,between:u=>u===1?t:"then",after:s(ie,{stop:`${i}#+`,label:"Ad\
d a step",editor:(u,c)=>s(Ve,{document:r,typed:u,onDone:d=>{c(),l(d)},onCancel:c}),onBackspace:m.length>1?()=>J({document:ce(
r,i,m.length-1)}):void 0,children:m.length<2?"step":void 0}),children:m.map((u,c)=>s(dn,{path:`${i}[${c}]`,at:c,step:u,after:`${i}\
#+`,onRemove:m.length>1?()=>J({document:ce(r,i,c)}):void 0,onMove:m.length>1?d=>{J({document:Yt(r,i,c,c+d)}),cn(a(),`${i}\
[${Math.max(0,Math.min(c+d,m.length-1))}]`)}:void 0}))})}function fn(e){return Y(e).value.value?.actors?.[0]??"actor"}function Ee({path:e,value:t}){let{document:o}=E(),n=fn(o.dataset);
return s($e,{path:e,what:"unit",plain:!0,value:t??null,none:n,kinds:["property","lookup"],fits:r=>r==="string"||r==="int\
64",onChange:r=>w(e,r===n?void 0:r)})}function Dt(e,t,o){return!St(t)||"actors"in t?rn:"sessions"in t?{groups:[{path:`${e}.sessions`,rare:j}],items:[]}:Ot({path:`${e}\
.flows.funnel`,funnel:t.flows.funnel,extras:o,rare:ot})}function hn({path:e,over:t,extras:o}){return St(t)?y(N,{children:[
s(ns,{path:e,over:t,extras:o}),s(it,{...rs(e,t)})]}):null}function ns({path:e,over:t,extras:o}){if("actors"in t)return s(
k,{word:"by",children:s(Ee,{path:`${e}.actors.per`,value:t.actors.per})});if("sessions"in t)return y(N,{children:[s(k,{word:"\
of",children:s(Ee,{path:`${e}.sessions.per`,value:t.sessions.per})}),s(k,{word:"with gaps up to",children:s(L,{path:`${e}\
.sessions.gap`,what:"gap",value:t.sessions.gap??null,none:"30m",usual:Z})}),s(F,{group:{path:`${e}.sessions`,rare:j},extras:o})]});
let{funnel:n}=t.flows;return y(N,{children:[s(k,{word:"of",children:s(Ee,{path:`${e}.flows.funnel.per`,value:n.per})}),s(
At,{lead:"from",then:"then",path:`${e}.flows.funnel`,funnel:n}),s(k,{word:"within",children:s(L,{path:`${e}.flows.funnel\
.window`,what:"window",value:n.window??null,none:"14d",usual:Le})}),s(Pt,{path:`${e}.flows.funnel`,funnel:n,extras:o,rare:ot})]})}
function rs(e,t){return"sessions"in t?{path:`${e}.sessions.properties`,properties:t.sessions.properties,of:"session"}:"a\
ctors"in t?{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"}:{path:`${e}.flows.properties`,properties:t.
flows.properties,of:"flow"}}function ss({aggregate:{over:e,by:t,having:o,order:n},extras:r}){let a=Dt("aggregate.over",e,r),i=A(t).length>0;return s(
xt,{extras:r,before:a.groups,groups:[{path:"aggregate",rare:tt}],items:[...a.items,i&&o===void 0&&{label:"Only some grou\
ps",member:"having",act:()=>r.ask("aggregate.having")},i&&n===void 0&&{label:"In another order",member:"order",act:()=>r.
ask("aggregate.order")}]})}var as=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function is({document:e,names:t,axes:o,typed:n,text:r,onDone:a,onCancel:i}){let[m,l]=b(null);if(m)
return s(ls,{of:m,onDone:a,onCancel:i,onBack:()=>l(null)});let u=d=>o?R(as,d.trim()===""?"time":d,([p,h])=>`time ${h} ${p}`).
map(([p,h])=>({value:{typed:`time('${p}')`},label:p==="auto"?"time":`time, ${p}`,note:h})):[];return s(V,{label:"Breakdo\
wn",placeholder:r===""?"property, time":r,document:e,kinds:["property","definition","cohort","lookup"],typed:n,...t?{names:t}:
{},extra:d=>d.trim()===""?u(d).slice(0,1):u(d),onName:d=>{o&&(d.type==="int64"||d.type==="float64")?l(d):a(d.text)},onText:a,
onCancel:i,onLeave:i})}function ls({of:e,onDone:t,onCancel:o,onBack:n}){let[r,a]=b(""),i=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],m=R(i,r,([l,u])=>`${l} ${u}`);return s(T,{label:"Values or bins",placeholder:"values or bins",text:r,onText:a,
onCancel:o,onLeave:o,onBackspace:n,options:[...m.map(([l,u])=>({value:{typed:l},label:l,note:u})),...m.length===0?[W(r)]:
[]],onPick:({typed:l})=>t(l),onTake:t})}import{$x as qe,$y as Oc,$z as Sc,$A as yn}from"./main.js";import{$ej as Ke}from"./main.js";var gn="y1";var bn="z1";var xn=null;function ps(){return xn??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),xn}function Mt(e){
let{text:t,label:o,mark:n=null,autofocus:r=!1}=e,a=S(null),i=S(null),m=S(null),l=S(null),u=S(e);u.current=e;let[c,d]=b(!1);
return B(()=>{let p=!1;return ps().then(h=>{p||!h||!a.current||(l.current=h.mount(a.current,{...u.current,onText:x=>{x!==
u.current.text&&u.current.onText(x)},onRun:()=>u.current.onRun?.()}),l.current.setMark(u.current.mark??null),m.current=ds(
i.current),d(!0))}),()=>{p=!0,l.current?.destroy()}},[]),fe(()=>{!c||!l.current||((r||m.current)&&l.current.focus(),m.current&&
l.current.select(m.current.start,m.current.end))},[c]),fe(()=>{l.current?.setText(t)},[t]),B(()=>{l.current?.setMark(n)},
[n?.start,n?.end,t]),y("div",{class:Ke("x1",e.class),children:[s("div",{ref:a,class:gn,hidden:!c,"data-editor":c}),!c&&s(
"textarea",{ref:i,class:bn,"aria-label":o,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":r?"":void 0,onInput:p=>e.
onText(p.currentTarget.value)})]})}function ds(e){return e&&document.activeElement===e?{start:e.selectionStart,end:e.selectionEnd}:
null}var vn="d1";var wn="e1";var $n="a1";var kn="c1";function Ge({label:e,text:t,problem:o,onText:n,onDone:r,onCancel:a,onLeave:i}){return y("div",{class:$n,onKeyDownCapture:l=>{
if(l.key==="Escape")a();else if(l.key==="Enter"&&!l.shiftKey&&!l.altKey)r(t);else if(l.key==="Tab")i();else return;l.preventDefault(),
l.stopPropagation()},children:[s(Mt,{class:"b1",label:e,language:"expression",text:t,onText:n,autofocus:!0,mark:o?.span?
yn(t,o.span):null}),o&&s("div",{class:kn,children:s(le,{error:o})}),y("div",{class:vn,children:[s("span",{class:wn,children:"\
Enter takes it, Shift+Enter is a new line"}),s(C,{small:!0,kind:"primary",onClick:()=>r(t),children:"Take"})]})]})}var Ue=()=>!0,I=e=>e==="int64"||e==="float64",Cn=e=>I(e)||e==="timestamp"||e==="string",En=e=>e!=="list of strings",Bt=[
{name:"count",meaning:"how many",alone:!0,fits:Ue},{name:"uniq",meaning:"how many different",usual:!0,fits:En},{name:"su\
m",meaning:"total",usual:!0,fits:I},{name:"avg",meaning:"mean",usual:!0,fits:I},{name:"median",meaning:"half are below",
usual:!0,fits:I},{name:"p95",meaning:"95 % are below",usual:!0,fits:I},{name:"p75",meaning:"75 % are below",fits:I},{name:"\
p90",meaning:"90 % are below",fits:I},{name:"p99",meaning:"99 % are below",fits:I},{name:"p999",meaning:"99.9 % are belo\
w",fits:I},{name:"min",meaning:"least",fits:Cn},{name:"max",meaning:"largest",usual:!0,fits:Cn},{name:"first",meaning:"b\
y time",fits:Ue},{name:"last",meaning:"by time",fits:Ue},{name:"stddev",meaning:"standard deviation",fits:I},{name:"uniq\
_approx",meaning:"about how many different",fits:En},{name:"count",meaning:"how many have a value",fits:Ue}];function hs(e){let{document:t,names:o,parsed:n,onDone:r,onCancel:a}=e,i=e.text===""||n?.measure!==void 0&&n.measure.within===
null&&n.measure.filter===null&&!n.measure.quantile,[m,l]=b(e.typed),[u,c]=b(e.text),[d,p]=b(null),[h,x]=b(!i);if(h){let f=()=>u===
e.text?a():r(u);return s(Ge,{label:"Measure",text:u,problem:e.problem,onText:c,onDone:r,onCancel:a,onLeave:f})}if(d)return s(
V,{label:`What ${d.name} is of`,placeholder:`${d.name} of`,document:t,kinds:["property","definition","lookup"],fits:f=>f===
"unknown"||d.fits(f),...o?{names:o}:{},onCancel:a,onLeave:a,onBack:()=>p(null),onName:f=>r(`${d.name}(${f.text})`),onText:f=>r(
`${d.name}(${f})`)});let g=f=>{"text"in f?r(f.text):"typed"in f?r(f.typed):f.aggregate.alone?r(`${f.aggregate.name}()`):
p(f.aggregate)};return s(ys,{document:t,names:o,text:m,onText:l,present:e.text,onPick:g,onTake:f=>{f!==""&&r(f)},onCancel:a,
onWrite:()=>x(!0)})}function ys({document:e,names:t,text:o,onText:n,present:r,onPick:a,onTake:i,onCancel:m,onWrite:l}){let u=o.
trim(),c=_e(e,u,["property","definition","lookup"]).names,d=t?R(t,u,({name:f})=>f):c,p=R(Bt,u.replace(/\(.*$/s,""),({name:f,
meaning:v})=>`${f} ${v}`).map(f=>({value:{aggregate:f},label:f.alone?`${f.name}()`:`${f.name}(…)`,note:f.meaning})),h=u===
""?[]:d.filter(({name:f})=>M(f,u)<3).slice(0,4).flatMap(gs),x=/[^\p{L}\p{N}_]/u.test(u)||p.length+h.length===0?[W(u)]:[],
g=u===""?p:[...x,...p,...h];return s(T,{label:"Measure",placeholder:r===""?"measure":r,text:o,onText:n,options:g,onPick:a,
onTake:i,onCancel:m,onLeave:m,foot:s(C,{small:!0,kind:"quiet",icon:"edit",onClick:l,children:"Write it as text"})})}function gs(e){
let t=Bt.filter(n=>n.usual&&n.fits(e.type)&&!n.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:n})=>({value:{text:`${n}(${e.text})`},label:s($,{value:`${n}(${e.name})`,most:60,middle:!0}),note:gt(e)}))}import{$dn as Nn}from"./main.js";import{$dy as Tn}from"./main.js";function bs({aggregate:{measures:e,by:t,order:o}}){let n=an(Nn(e),A(t));return s(Tn,{lead:"ordered by",path:"aggregate.o\
rder",texts:A(o),kind:null,what:"order",empty:"a column",onChange:r=>w("aggregate.order",r),editor:r=>s(xs,{...r,orders:n.
flatMap(({text:a})=>[`${a} desc`,a])})})}function xs({orders:e,text:t,typed:o,onDone:n,onCancel:r}){let[a,i]=b(o),m=R(e,
a,l=>l);return s(T,{label:"Order",placeholder:t===""?"column":t,text:a,onText:i,onCancel:r,onLeave:r,onTake:l=>{l!==""&&
n(l)},options:[...m.map(l=>({value:{typed:l},label:s($,{value:l.replace(/ desc$/,""),most:60,middle:!0}),note:l.endsWith(
" desc")?"largest first":"smallest first",selected:l===t})),...m.length===0?[W(a)]:[]],onPick:({typed:l})=>n(l)})}var vs={description:"",from:"",to:"",timezone:"",where:{},tiles:[]};function ue(e){return`v1/boards/${encodeURIComponent(
e)}`}async function ws(e){return(await P("v1/boards",{signal:e})).boards}async function $s(e,t){return P(ue(e)+(t===void 0?
"":`?version=${t}`))}async function ks(e){return[...(await P(`${ue(e)}/versions`)).versions].reverse()}async function Cs(e,t){
return P(ue(Rn()),{method:"PUT",body:{name:e,content:t},headers:{"If-None-Match":"*"}})}async function Es(e,t,o,n){return P(
ue(e),{method:"PUT",body:{name:o,content:n},headers:{"If-Match":`"${t}"`}})}async function Ns(e,t){await P(ue(e),{method:"\
DELETE",headers:{"If-Match":`"${t}"`}})}async function Ts(e){return P(ue(e.id),{method:"PUT",body:{name:e.name,content:e.
content},headers:{"If-None-Match":"*"}})}function Rs(e){return e instanceof qe&&(e.code==="conflict"||e.status===409||e.
status===412)}function Rn(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>(t%36).toString(36)).join("")}import{$S as Pn,$T as Bf,$U as On}from"./main.js";function Ps(e){let{body:t}=e,o=r=>Array.isArray(t[r])?t[r]:[],n=r=>typeof t[r]=="number"?t[r]:null;return{columns:o("col\
umns"),rows:o("rows"),matched:n("matched")??0,leftOut:n("left_out")??0,behind:n("behind_ms"),counts:o("counts")}}function Os(e,t,o){
let n=On({live:e},r=>{r.error?o(r.error):r.state==="live"&&t(Ps(r))});return()=>Pn(n)}async function Sn(e,t,o){let r=await P(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:o});return r.rows[0]?{columns:r.columns,row:r.rows[0]}:null}import{$dU as An,$dV as If,$dW as qf,$dX as Kf,$dY as Gf}from"./main.js";function Ss(e,t){return e.flatMap(({from:o,to:n,count:r})=>{let[a,i]=[t(o),t(n??o)],m=i-a>1e-6?i:a+1;return n!==null&&i-
a<=1e-6&&o!==n?[]:[{from:a,to:m,height:r/(m-a)}]})}function As(e,t){let o=0;return e.map(({from:n,to:r,height:a})=>(o+=a*
(r-n),{from:n,to:r,height:t===0?0:Math.min(1,o/t)}))}function Lt(e,t,o){let n=null,r=e.map(({from:a,to:i,height:m})=>{let l=n!==
null&&Math.abs(n-a)<1e-6?`V${o(m)}`:`${n===null?"":`V${o(0)}`}M${t(a)} ${o(0)}V${o(m)}`;return n=i,`${l}H${t(i)}`});return r.
length===0?"":`${r.join("")}V${o(0)}`}var Dn="hd";var Ft="dd";var Mn="gd";var _t="cd";var Bn="id";var Ln="fd";var Wt="ed";var Fn="jd";function Bs(e,t){return e.compare?.query?{now:_n(e.query,t),before:_n(e.compare.query,t)}:null}function _n(e,t){let o=[e?.
from,e?.to].map(n=>Ls(n,t));return An(o.every(n=>n!==null)?{from:o[0],to:o[1]}:{from:e?.from,to:e?.to},t)}function Ls(e,t){
if(typeof e!="string"||Number.isNaN(Date.parse(e))||Date.parse(e)%6e4!==0)return null;let{year:o,month:n,day:r,hour:a,minute:i}=so(
e,t);return a===0&&i===0?[String(o).padStart(4,"0"),...[n,r].map(m=>String(m).padStart(2,"0"))].join("-"):null}function Fs(e,t){
let o=(Math.abs(e-t)*100).toFixed(1);return`${o==="0.0"?"±":e<t?"−":"+"}${o}${Ze}pp`}function _s(e,t){return t===0?e===
0?`0${Ze}%`:"new":eo(e/t-1)}function Ws({text:e,title:t}){return s("span",{class:"bd",title:t,children:e})}function Vs({
ranges:e,kind:t="both"}){return e?t==="words"?y("p",{class:_t,children:[e.now," against ",e.before,"; changes of shares \
are in points (pp)"]}):y("ul",{class:_t,"aria-label":"Periods",children:[t==="both"&&y("li",{class:Ft,children:[s("span",
{class:Wt}),e.now]}),y("li",{class:Ft,children:[s("span",{class:Wt,"data-former":"true"}),t==="former"?`${e.now} against`:
"against"," ",e.before]})]}):null}function Is({at:e,upright:t=!1,color:o}){return s("span",{class:t?Fn:Bn,"data-former":"\
true",style:{"--at":Math.max(0,Math.min(1,e)),...o===void 0?{}:{"--color":o}}})}function qs({steps:e,bins:t,most:o}){let n=Lt(
e,r=>r,r=>1-r/o);return y("svg",{class:Ln,"data-former":"true",viewBox:`0 0 ${t} 1`,preserveAspectRatio:"none","aria-hid\
den":"true",children:[s("path",{d:n,class:Mn,"vector-effect":"non-scaling-stroke"}),s("path",{d:n,class:Dn,"vector-effec\
t":"non-scaling-stroke"})]})}function Us({children:e}){return s("div",{class:"yl",children:e})}var Wn="r2";function Vt({label:e,value:t,onInput:o}){return s("input",{class:Wn,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:n=>o(n.currentTarget.value)})}import{$R as Vn}from"./main.js";function zs(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"time": "'$(date -u +%FT%TZ)'", "user_id": "ada"\
, "event": "visit"}' \\
  '${Vn(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function Js({error:e,what:t,again:o}){return s(ne,{icon:"warning",title:t,actions:s(C,{kind:"outlined",onClick:o,children:"\
Try again"}),children:Ne(e.message)})}import{$ed as In,$ee as ch,$ef as fh,$eg as hh}from"./main.js";var qn="g2";var Kn="i2";var Gn="j2";var Un="h2";function It({title:e,label:t,onClose:o,actions:n,wide:r=!1,children:a}){let i=S(null);return B(()=>{let m=document.activeElement;
return()=>{m instanceof HTMLElement&&m.isConnected&&m.focus()}},[]),y("aside",{ref:i,class:Ke(qn,r&&Un),"aria-label":t,children:[
y("div",{class:Kn,children:[s("h2",{class:Gn,children:e}),n,s(C,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:o})]}),
s("div",{class:"k2",children:a})]})}import{$es as kh,$et as Hn}from"./main.js";import{$bJ as zn}from"./main.js";var Jn="uv";var Qn="wv";var Zn="vv";var He="bv";var Xn="xv";function Ys(e,{cells:t}){return{kind:"live-event",event:t[1]??null,time:String(t[0]),where:na(e,t)}}function js({layer:e,
onClose:t}){let{dataset:o,timezone:n="UTC"}=zt.value,{where:r,time:a}=e,[i,m]=b(null),[l,u]=b(null);return B(()=>{let c=new AbortController;
return m(null),u(null),Sn(o,String(r),c.signal).then(d=>d?m(d):u(new qe({code:"gone",message:"The event is not there any\
 more"})),d=>{be(d)||u(ee(d))}),()=>c.abort()},[o,r]),s(It,{title:s($,{value:e.event,most:48}),label:"Event",onClose:t,actions:i&&
s(C,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>zn(ea(i),"The event")}),children:y("div",{class:Jn,children:[
y("p",{class:He,children:[Se(String(a),n,"millisecond"),", ",n]}),l&&s(le,{error:l}),i?s(ta,{whole:i,zone:n}):!l&&s(Hn,{})]})})}
function ea({columns:e,row:t}){return JSON.stringify(Object.fromEntries(e.map(({name:o},n)=>[o,t[n]])),null,2)}function ta({
whole:e,zone:t}){let[o,n]=b(""),r=e.columns.map((a,i)=>({column:a,value:e.row[i]})).filter(({column:a,value:i})=>oa(a.name,
i,o));return y(N,{children:[s(Vt,{label:"Find in fields",value:o,onInput:n}),r.length===0&&s("p",{class:He,children:"No \
field has this text."}),s("dl",{class:Zn,children:r.map(({column:a,value:i})=>y("div",{class:Qn,children:[s("dt",{class:He,
children:s($,{value:a.name,most:64,middle:!0})}),s("dd",{class:Xn,children:typeof i=="number"?oo(i):s($,{shown:In(i,a,t),
most:2e3})})]},a.name))})]})}function oa(e,t,o){let n=o.trim().toLowerCase();return e.toLowerCase().includes(n)||String(
t??"").toLowerCase().includes(n)}function na(e,t){return e.flatMap(({name:n,type:r},a)=>{let i=t[a];return a===0?[`time \
= ${ve(String(i))}`]:i===null?[`${n} is null`]:r==="string"&&typeof i=="string"&&i.length<1e3?[`${n} = ${ve(i)}`]:[]}).join(
" and ")}import{$cr as Hh,$cs as zh,$ct as Jh,$cu as Qh,$cv as Yn}from"./main.js";function ra(e){Jt(e),Yn(e)}import{$V as ty,$W as jn}from"./main.js";function sa(e){let[t,o]=b([]);return B(()=>{let n=new AbortController;return jn(e,{presets:!0},n.signal).then(r=>o(r.presets??
[]),()=>{}),()=>n.abort()},[e.timezone,e.week_start]),t}import{$a as er}from"./main.js";import{$eC as qt}from"./main.js";var Gt=er(new Set),ze=new Set;addEventListener("pagehide",()=>{for(let e of ze)e()});function aa(e){return Gt.value.has(
e)}function ia(e,t,o,n=()=>{}){Kt(e,!1);let r=()=>{ze.delete(r)&&o().catch(a=>qt(ee(a).message)).then(()=>{Kt(e,!0),n()},
()=>{})};ze.add(r),qt(t,{label:"Undo",act:()=>{ze.delete(r),Kt(e,!0)}},r)}function Kt(e,t){let o=new Set(Gt.value);t?o.delete(
e):o.add(e),Gt.value=o}import{$eD as tr,$eE as hy}from"./main.js";var or="d4";var nr="g4";var rr="c4";var sr="f4";var ar="e4";function ua({title:e,note:t,actions:o,children:n,onClose:r}){let a=S(null),i=go();return fe(()=>{tr();let m=document.activeElement;
return a.current?.focus(),()=>{m instanceof HTMLElement&&m.isConnected&&m.focus()}},[]),y("div",{ref:a,class:rr,tabIndex:-1,
role:"dialog","aria-labelledby":i,children:[y("div",{class:or,children:[y("div",{class:ar,children:[s("h2",{id:i,class:sr,
children:e}),t&&s("p",{class:nr,children:t})]}),o,s(C,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:r})]}),
s("div",{class:"h4",children:n})]})}export{Js as $A,js as $B,Ys as $C,Ye as $D,ra as $E,sa as $F,aa as $G,ia as $H,Mr as $I,Dr as $J,mt as $K,ut as $L,Z as $M,
Pt as $N,Ot as $O,ge as $P,L as $Q,$e as $R,Wr as $S,yt as $T,te as $U,ye as $V,W as $W,V as $X,T as $Y,it as $Z,ks as $a,
R as $aa,tt as $ab,wr as $ac,br as $ad,vr as $ae,xr as $af,gr as $ag,j as $ah,F as $ai,xt as $aj,hn as $ak,Dt as $al,At as $am,
Ge as $an,Ee as $ao,fn as $ap,Rt as $aq,Mt as $ar,It as $as,ua as $at,vs as $b,Rs as $c,ws as $d,Cs as $e,Rn as $f,$s as $g,
Ns as $h,Ts as $i,Es as $j,pt as $k,Os as $l,Ws as $m,Vs as $n,Is as $o,qs as $p,_s as $q,Fs as $r,Bs as $s,As as $t,Ss as $u,
Lt as $v,Us as $w,Vt as $x,zs as $y,fo as $z,ss as AggregateRest,Nt as ConditionEditor,is as KeyEditor,hs as MeasureEditor,
V as NamePicker,hr as NeedsNumber,fo as Nothing,bs as Order,hn as RowsClauses,Ge as TextEditor};
