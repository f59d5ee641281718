import{$b as As,$c as Os,$d as T,$e as tt,$f as ot,$g as P,$h as nt,$i as D,$j as y}from"./main.js";import{$r as U,$s as rt,$t as st,$u as fe,$v as O}from"./main.js";import{$n as q,$o as ee,$p as te,$q as zs}from"./main.js";var Re=class{constructor(t,o,n){this.of=t;this.changed=o;n&&this.take(n)}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{this.take(await te(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal}))}catch(t){if(ee(t))return;this.error=q(t)}this.busy=!1,this.changed()}take(t){this.first??=t,this.cursor=t.
cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}};function oe(e,t,o=null){let[,n]=nt(f=>f+1,0),s=P(()=>new Re(
e,()=>n(0),o),[t,o]);T(()=>(s.first||s.more(),()=>s.close()),[s]);let{pages:a,first:i,busy:l,error:c,hasMore:m,more:d}=s;
return{columns:i?.columns??[],pages:a,first:i,busy:l,error:c,hasMore:m,more:d}}import{$bq as at,$br as it,$bs as ne,$bt as V,$bu as M,$bv as Ws,$bw as Ks,$bx as lt,$by as re,$bz as mt,$bA as Z,$bB as ct}from"./main.js";import{$bf as ye,$bg as Qs,$bh as Zs,$bi as js,$bj as Xs}from"./main.js";import{$ed as ut,$ee as ge,$ef as dt,$eg as pt}from"./main.js";import{$ei as v}from"./main.js";import{$eD as ft,$eE as ra}from"./main.js";var yt="j3";var gt="m3";var ht="i3";var vt="l3";var bt="k3";import{$k as A,$l as r,$m as u}from"./main.js";function he({title:e,note:t,actions:o,children:n,onClose:s}){let a=D(null),i=tt();return ot(()=>{ft();let l=document.activeElement;
return a.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),u("div",{ref:a,class:ht,tabIndex:-1,
role:"dialog","aria-labelledby":i,children:[u("div",{class:yt,children:[u("div",{class:bt,children:[r("h2",{id:i,class:vt,
children:e}),t&&r("p",{class:gt,children:t})]}),o,r(v,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:s})]}),
r("div",{class:"n3",children:n})]})}import{$es as fa,$et as se}from"./main.js";import{$ew as k}from"./main.js";import{$ey as B}from"./main.js";import{$eB as xt}from"./main.js";import{$cr as ka,$cs as W,$ct as Ae,$cu as wt,$cv as $t}from"./main.js";var kt="ti";var Ct="ui";var Oe="vi";function ur({layer:e,onClose:t}){let o=e.request,n=oe({path:"v1/actors",body:m=>({...o,limit:500,...m===void 0?{}:{cursor:m}})},
JSON.stringify(o)),s=o.timezone??"UTC",a=P(()=>n.pages.flat(),[n.pages]),i=P(()=>n.columns.map((m,d)=>({key:m.name,head:r(
k,{value:m.name,most:48}),number:ge(m)&&d>0,cell:f=>d===0?r(k,{value:f[0],most:64,middle:!0}):r(k,{shown:ut(f[d],m,s)})})),
[n.columns,s]),l=O(o.dataset).value.value?.actors?.includes(n.columns[0]?.name??"")??!1,c=m=>{l&&m[0]!==null&&W(ye(o.dataset,
String(m[0])))};return u(he,{title:"Actors",onClose:t,note:u(A,{children:[r(k,{value:e.label,most:200}),dr(a.length,n.hasMore)]}),
actions:r(v,{icon:"save",kind:"outlined",onClick:()=>re({kind:"cohort",request:o,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[n.error&&u("div",{class:Ct,children:[r(B,{error:n.error}),r(v,{small:!0,kind:"outlined",onClick:n.
more,children:"Try again"})]}),!n.first&&!n.error&&r("div",{class:Oe,children:r(se,{lines:12})}),n.first&&(a.length===0?
r("p",{class:Oe,children:"No actor is here."}):u("div",{class:"si",children:[r(xt,{label:"Actors",columns:i,rows:a,onCell:c}),
n.hasMore&&r("div",{class:kt,children:r(v,{small:!0,kind:"outlined",disabled:n.busy,onClick:n.more,children:"500 more"})})]}))]})}
function dr(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}import{$dM as Fa,$dN as Ha,$dO as St,$dP as E,$dQ as Va,$dR as Wa,$dS as Ka,$dT as ce}from"./main.js";import{$en as K}from"./main.js";import{$eC as Tt}from"./main.js";import{$ep as ve}from"./main.js";var Dt="cl";var Pt="el";var be="bl";var fr=/^[A-Za-z_][A-Za-z0-9_]*$/;function yr({layer:e,onClose:t}){let o=e.request,n=e.cohort,[s,a]=y(n?"live":"frozen"),
[i,l]=y(""),[c,m]=y(null),[d,f]=y(null),p=async()=>{if(!fr.test(i))return m({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});m(null);try{s==="live"?await hr(i,n,String(e.label)):o&&await br(i,o,String(e.label),f),fe(
V.value),Tt(`The cohort ${i} is saved; it is a property now: true for whom it has.`),t()}catch(w){f(null),m(gr(q(w)))}};
return u(K,{title:"Save as cohort",onClose:t,foot:u(A,{children:[r(v,{kind:"outlined",onClick:t,children:"Cancel"}),r(v,
{kind:"primary",disabled:d!==null||i==="",onClick:()=>{p()},children:d===null?"Save":`${E(d)} actors read`})]}),children:[
r("p",{class:be,children:r(k,{value:e.label,most:300})}),u("form",{onSubmit:w=>{w.preventDefault(),p()},onInput:w=>{w.target instanceof
HTMLInputElement&&w.target.type!=="radio"&&l(w.target.value.trim())},children:[r(ve,{label:"Name",value:i,onCommit:w=>l(
w.trim()),placeholder:"frequent_buyers",autofocus:!0}),u("fieldset",{class:Dt,children:[r("legend",{class:"spoken",children:"\
Kind"}),r(Et,{kind:"live",present:s,disabled:!n,onChoose:a,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r(Et,{kind:"frozen",present:s,disabled:!o,onChoose:a,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),c&&r(B,{error:c})]})]})}function gr(e){return e.status===409||e.status===412?{message:"Th\
ere is something of this name already",hint:"choose another name"}:e}function Et({kind:e,present:t,disabled:o,onChoose:n,
title:s,text:a}){return u("label",{class:"dl","data-disabled":o,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:o,onChange:()=>n(e)}),u("span",{children:[r("strong",{children:s}),r("span",{class:Pt,children:o?"Not possibl\
e for these actors.":a})]})]})}function Rt(e,t){return`v1/datasets/${encodeURIComponent(V.value)}/${e}/${encodeURIComponent(
t)}`}async function hr(e,t,o){await te(Rt("definitions",e),{method:"PUT",body:{definition:t,description:o},headers:{"If-\
None-Match":"*"}})}var vr=1e4;async function br(e,t,o,n){let s=[],a,i="";n(0);do{let c=await te("v1/actors",{body:{...t,
limit:vr,...a===void 0?{}:{cursor:a}}});i=c.columns[0]?.name??"";for(let m of c.rows)s.push(String(m[0]));n(s.length),a=
c.cursor}while(a!==void 0);let l=new URLSearchParams({per:i});await te(`${Rt("cohorts",e)}?${l.toString()}`,{method:"PUT",
body:{actors:s,description:o,document:t},headers:{"If-None-Match":"*"}})}import{$O as pi,$P as fi,$Q as F}from"./main.js";import{$bE as J,$bF as At,$bG as hi}from"./main.js";function xe(e){return{...J(e),aggregate:{measures:["count()"]}}}import{$ej as ae}from"./main.js";import{$eF as Ot}from"./main.js";import{$aZ as ie,$ba as Bt,$bb as Ti,$bc as _,$bd as Lt,$be as le}from"./main.js";import{$bC as Nt,$bD as N}from"./main.js";import{$dG as qt,$dH as Ri,$dI as Ai,$dJ as Q,$dK as Be,$dL as Oi}from"./main.js";import{$dZ as Ni,$ea as Le,$eb as R,$ec as qi}from"./main.js";var xr=7.2,wr=24,$r=72,kr=300,Ne=40;function zt(e,t,o){let n=N(e.query?.samples?.columns),s=t??e.columns.slice(0,Ne).map(
({name:i})=>i),a=new Map(e.columns.map(({name:i},l)=>[i,l]));return s.flatMap(i=>{let l=a.get(i);if(l===void 0)return[];
let c=e.columns[l];return[{name:i,column:c,at:l,width:Cr(e,c,l,o),expression:Tr(n[l]??_(i))}]})}function Cr(e,t,o,n){let s=e.
rows.slice(0,100).reduce((a,i)=>Math.max(a,qe(i[o],t,n).length),t.name.length);return Math.round(Math.max($r,Math.min(kr,
s*xr+wr)))}function qe(e,t,o){return typeof e=="string"&&t.type==="timestamp"?R(e,o,"millisecond"):typeof e=="number"&&ge(
t)?dt(e,pt(t.name),!0):Q(e).text}var Sr=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;function Tr(e){return Sr.test(e)?e:null}
function ze(e,t,o){if(t==null)return`${e} is ${o?"not ":""}null`;let n=typeof t=="string"?Lt(t):String(t);return o?`${e}\
 is distinct from ${n}`:`${e} = ${n}`}import{$er as Ie}from"./main.js";import{$bJ as ue}from"./main.js";import{$bk as ji,$bl as Xi,$bm as Gi,$bn as Yi,$bo as It,$bp as H}from"./main.js";import{$bU as j}from"./main.js";function Ue(e){let{document:t}=Z.value;j({document:H(t,"where",ie(t.where,e)),open:[]},e)}function Ft(e){let{document:t}=Z.
value,o=`by ${e}`;if(t.funnel||t.retention){let a=t.funnel?"funnel.by":"retention.by";return j({document:H(t,a,e),open:[]},
o)}let n=t.aggregate??At("explore",null,{events:[]}).aggregate,s=[...N(n.by).filter(a=>a!==e),e];j({view:"explore",document:{
...J(t),aggregate:{...n,by:s}},as:null,open:[]},o)}var Ut=5*6e4;function Ht(e,t,o){let n=Date.parse(t),s=J({...e,from:new Date(
n-Ut).toISOString(),to:new Date(n+Ut).toISOString()});delete s.where,re({kind:"events",document:{...s,samples:{order:"ti\
me asc"}},label:`5 min around ${R(t,o,"second")}`})}function Vt(e,t){let o=t.toSorted((a,i)=>Date.parse(a.time)-Date.parse(
i.time)),n=J(Z.value.document.dataset===e.dataset?Z.value.document:e),s=o.map(({event:a})=>({where:Bt(a)}));j({view:"fun\
nel",document:{...n,funnel:{steps:s,window:"7d"}},as:null,open:[]},`funnel from ${o.map(({event:a})=>a).join(", ")}`)}var Wt="er";var we="uq";var Kt="gr";var Jt="hr";var _t="br";var Qt="wq";var Zt="vq";var jt="yq";var Xt="qq";var Gt="oq";var $e="sq";var Yt="ar";var eo="cr";var to="zq";var oo="jr";var no="rq";var ro="tq";var ke="pq";var so="xq";var ao="dr";var io="ir";function mo(e){let{row:t,columns:o,zone:n,template:s,isOpen:a,current:i,wrap:l,onToggle:c}=e;return u(A,{children:[u("di\
v",{role:"row",class:ae(ke,a&&no),style:{gridTemplateColumns:s},onClick:m=>{(globalThis.getSelection()?.toString()===""||
m.target instanceof HTMLButtonElement)&&c()},children:[r("span",{role:"cell",class:$e,children:r("button",{type:"button",
class:ro,"data-opener":"",tabIndex:i?0:-1,"aria-expanded":a,"aria-label":"All fields of this event",children:r(Ie,{name:a?
"down":"right",size:12})})}),o.map(({at:m,column:d})=>r("span",{role:"cell",class:we,"data-type":d.type,children:r(co,{value:t[m],
column:d,zone:n,most:l?1e3:200})},m))]}),a&&r(Dr,{...e})]})}function co({value:e,column:t,zone:o,most:n}){return t.type!==
"timestamp"&&typeof e!="number"?r(k,{value:e,most:n}):r(k,{shown:{text:qe(e,t,o),kind:e===null?"null":"value"}})}var Fe=200;
function Dr({row:e,all:t,zone:o,document:n,opened:s}){let[a,i]=y(""),l=t.map((c,m)=>({column:c,value:e[m]})).filter(({column:c,
value:m})=>a===""||`${c.name} ${Q(m).text}`.toLowerCase().includes(a.toLowerCase()));return r("div",{role:"row",class:Zt,
children:u("div",{role:"cell",class:Qt,children:[u("div",{class:so,children:[r(Mr,{row:e,all:t,zone:o,document:n,opened:s}),
t.length>8&&r("input",{class:jt,"aria-label":"Find in fields",placeholder:"find in fields",value:a,onInput:c=>i(c.currentTarget.
value)})]}),r("dl",{class:to,children:l.slice(0,Fe).map(({column:c,value:m})=>r(Pr,{column:c,value:m,zone:o},c.name))}),
l.length>Fe&&u("p",{class:Yt,children:[E(l.length-Fe)," more: find in fields."]})]})})}function Pr({column:e,value:t,zone:o}){
let n=_(e.name),s=e.type!=="timestamp"&&!Array.isArray(t),a=Q(e.name).text;return u("div",{class:_t,children:[r("dt",{class:eo,
children:r(k,{value:e.name,most:64})}),r("dd",{class:ao,children:r(co,{value:t,column:e,zone:o,most:4e3})}),u("dd",{class:Wt,
children:[s&&r("button",{type:"button",class:"fr",title:"Only this value","aria-label":`Only this ${a}`,onClick:()=>Ue(ze(
n,t,!1)),children:"="}),s&&r("button",{type:"button",class:"fr",title:"Without this value","aria-label":`Without this ${a}`,
onClick:()=>Ue(ze(n,t,!0)),children:"≠"}),s&&r("button",{type:"button",class:"fr","aria-label":`Break down by ${a}`,onClick:()=>Ft(
n),children:"by"}),r("button",{type:"button",class:"fr",title:"Copy value","aria-label":`Copy ${a}`,onClick:()=>ue(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(Ie,{name:"copy",size:14})})]})]})}function Mr({
row:e,all:t,zone:o,document:n,opened:s}){let a=O(n.dataset).value.value,i=(d,f=e)=>d===void 0?void 0:f[t.findIndex(p=>p.
name===d)],l=i("time"),c=i(a?.actors?.[0]),m=s.map(d=>({time:i("time",d),event:i(a?.event??"event",d)})).filter(d=>typeof d.
time=="string"&&typeof d.event=="string");return u(A,{children:[typeof c=="string"&&r(v,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>W(ye(n.dataset,c)),children:u("span",{children:["Timeline of ",r(k,{value:c,most:24,middle:!0})]})}),
typeof l=="string"&&r(v,{small:!0,kind:"outlined",icon:"clock",onClick:()=>Ht(n,l,o),children:"5 min around"}),m.length>
0&&r(v,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>Vt(n,m),children:m.length>1?`Funnel from these ${m.length}`:"\
Funnel from here"}),r(v,{small:!0,kind:"outlined",icon:"braces",onClick:()=>ue(JSON.stringify(Object.fromEntries(t.map(({
name:d},f)=>[d,e[f]])),null,2),"The event"),children:"JSON"})]})}function Se({paging:e,document:t,zone:o,wanted:n=null,wrap:s=!1}){let a=D(null),[i,l]=y(new Set),[c,m]=y("0:0"),d=P(()=>e.
first?zt(e.first,n,o):[],[e.first,n,o]),f=P(()=>e.pages.flatMap(Er),[e.pages]),p=P(()=>Rr(f,i),[f,i]);if(!e.first)return e.
error?r(uo,{error:e.error,onAgain:e.more}):r("div",{class:io,children:r(se,{lines:12})});if(e.pages.length===0)return r(
"p",{class:oo,children:"No event passes."});let w=b=>{let C=new Set(i);C.delete(b)||C.add(b),l(C),m(b)},x=`28px ${d.map(
({width:b})=>`${b}px`).join(" ")} minmax(0, 1fr)`;return u("div",{ref:a,class:Gt,role:"table","aria-label":"Events","dat\
a-wrap":s,onKeyDown:b=>Ar(b,a.current),children:[u("div",{class:ae(ke,Xt),role:"row",style:{gridTemplateColumns:x},children:[
r("span",{role:"columnheader",class:$e,children:r("span",{class:"spoken",children:"Open"})}),d.map(({name:b,at:C})=>r("s\
pan",{role:"columnheader",class:we,children:r(k,{value:b,most:48})},C))]}),f.map((b,C)=>r(Lr,{at:C,rows:b,scroller:a,render:($,g)=>{
let h=`${C}:${g}`;return r(mo,{row:$,all:e.first.columns,columns:d,zone:o,document:t,template:x,isOpen:i.has(h),current:c===
h,wrap:s,opened:p,onToggle:()=>w(h)},g)}},C)),r(Nr,{paging:e,scroller:a})]})}var He=25;function Er(e){return Array.from(
{length:Math.ceil(e.length/He)},(t,o)=>e.slice(o*He,(o+1)*He))}function Rr(e,t){return[...t].map(o=>{let[n,s]=o.split(":").
map(Number);return e[n]?.[s]}).filter(o=>o!==void 0)}function Ar(e,t){let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,
n=e.target instanceof Element&&e.target.matches("[data-opener]")?e.target:null;if(o===0||!n||!t)return;let s=[...t.querySelectorAll(
"[data-opener]")];e.preventDefault(),e.stopPropagation(),s[s.indexOf(n)+o]?.focus()}var Or="800px",Br=2;function Lr({rows:e,
scroller:t,render:o,at:n}){let s=D(null),[a,i]=y(n<Br),l=D(e.length*Ot());return T(()=>{let c=s.current;if(!c)return;let m=new IntersectionObserver(
([d])=>{d&&(d.isIntersecting||(l.current=d.boundingClientRect.height||l.current),i(d.isIntersecting))},{root:t.current,rootMargin:Or});
return m.observe(c),()=>m.disconnect()},[]),r("div",{ref:s,role:"rowgroup","data-block":n,style:a?{}:{height:`${l.current}\
px`},children:a&&e.map(o)})}function Nr({paging:e,scroller:t}){let o=D(null),n=D(e.more);return n.current=e.more,T(()=>{
if(!o.current)return;let s=new IntersectionObserver(([a])=>{a?.isIntersecting&&n.current()},{root:t.current,rootMargin:"\
400px"});return s.observe(o.current),()=>s.disconnect()},[e.pages.length]),u("div",{ref:o,class:Kt,children:[e.error&&r(
uo,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function uo({
error:e,onAgain:t}){return u("div",{class:Jt,children:[r(B,{error:e}),r(v,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var po=e=>e===void 0?{}:{cursor:e};function qr(e){return{path:"v1/query",body:t=>({...e,samples:{...e.samples,...po(t)}})}}
function zr(e,t){return{path:"v1/events",body:o=>({document:e,mark:t,...po(o)})}}function Ir(e){return e===void 0?"":`, ${E(
e)} of them of sessions that begin or end at the same instant`}function Ur({layer:e,onClose:t}){let o=e.document,n=e.mark,
s=oe(n?zr(o,n):qr(o),JSON.stringify([o,n])),a=F(n?null:xe(o)),i=n?s.first?.count:a.answer&&"rows"in a.answer?a.answer.rows[0]?.[0]:
void 0,l=o.timezone??"UTC";return r(he,{title:"Events",onClose:t,note:u(A,{children:[r(k,{value:e.label===""?"all":e.label,
most:200}),typeof i=="number"&&` · ${E(i)} events${Ir(n?s.first?.beside:void 0)}`]}),children:r(Se,{paging:s,document:o,
zone:l})})}import{$aq as Te}from"./shared.js";function De(e){let t=Nt(M.value),o=N(M.value[t]?.by),n=_(e);o.includes(n)||ne({document:H(M.value,[t,"by"],t==="aggregat\
e"?[...o,n]:n)})}var fo="is";var yo="as";var go="zr";var Ve="ls";var ho="cs";var vo="js";var bo="ds";var xo="es";var wo="ks";var $o="bs";var ko="hs";var Co="fs";var Hr=6;function To({column:e,document:t}){let o=D(null),{values:n,error:s,former:a}=Vr(o,e.name,t),i=n?.values.reduce(
(c,{count:m})=>Math.max(c,m),0)??0,l=(c,m)=>{let d=m?`not (${le(e.name,c)})`:le(e.name,c);j({document:H(t,"where",ie(t.where,
d))},d)};return u("section",{ref:o,class:$o,"aria-label":Q(e.name).text,"data-former":a,children:[u("div",{class:ho,children:[
r("h3",{class:bo,children:r(k,{value:e.name,most:40,middle:!0})}),n&&u("span",{class:xo,children:[ce(n.distinct)," ",n.distinct===
1?"value":"values"]}),r(v,{small:!0,kind:"quiet",label:`Break down by ${Q(e.name).text}`,onClick:()=>De(e.name),children:"\
By"})]}),s&&r(B,{error:s}),r("ul",{children:n?.values.map(({value:c,count:m},d)=>r("li",{children:u("button",{type:"butt\
on",class:Co,onClick:f=>l(c,f.altKey),children:[r("span",{class:"gs",style:{width:`${i>0?100*m/i:0}%`}}),r("span",{class:ko,
children:r(k,{value:c,most:40,middle:!0})}),u("span",{class:fo,title:E(m),children:[n.exact?"":"~",ce(m)]})]})},d))}),n&&
(n.more>0||n.nulls>0)&&u("p",{class:vo,children:[n.more>0&&u("span",{children:[ce(n.more)," more"]}),n.nulls>0&&u("butto\
n",{type:"button",class:wo,onClick:c=>l(null,c.altKey),children:[r(k,{value:null})," ",ce(n.nulls)]})]})]})}function Vr(e,t,o){
let[n,s]=y(!1),[a,i]=y({values:null,error:null,former:!1}),l=Wr(t,o);return T(()=>{let c=new IntersectionObserver(([m])=>{
m&&s(m.isIntersecting)});return e.current&&c.observe(e.current),()=>c.disconnect()},[]),T(()=>{if(!n)return;let c=new AbortController;
return i(m=>({...m,former:m.values!==null})),rt(o.dataset,l,c.signal).then(m=>i({values:m,error:null,former:!1}),m=>{ee(
m)||i({values:null,error:q(m),former:!1})}),()=>c.abort()},[n,o.dataset,JSON.stringify(l)]),a}function Wr(e,t){let{from:o,
to:n,timezone:s,where:a,define:i}=t;return{column:_(e),limit:Hr,...o===void 0?{}:{from:String(o)},...n===void 0?{}:{to:String(
n)},...s===void 0?{}:{timezone:s},...a===void 0?{}:{where:a},...i===void 0?{}:{define:i}}}var We=60;function Kr({onClose:e}){let[t,o]=y(""),[n,s]=y(We),a=O(V.value).value.value?.columns,i=(a??[]).filter(({name:l,
type:c})=>c!=="timestamp"&&l.toLowerCase().includes(t.trim().toLowerCase()));return u(Te,{title:"Properties",label:"Prop\
erties and their values",onClose:e,children:[r("div",{class:go,children:r("input",{class:yo,"aria-label":"Find a propert\
y",placeholder:"find a property",value:t,onInput:l=>{o(l.currentTarget.value),s(We)}})}),a?i.slice(0,n).map(l=>r(To,{column:l,
document:M.value},l.name)):r(se,{}),i.length>n&&r("p",{class:Ve,children:r(v,{small:!0,kind:"outlined",onClick:()=>s(n+We),
children:`${E(i.length-n)} more properties`})}),r("p",{class:Ve,children:"Click: only this value. Alt+click: all but thi\
s value."})]})}import{$ce as Do,$cf as Po,$cg as Mo,$ch as Sm}from"./main.js";import{$cw as Eo,$cx as Ro,$cy as Ao,$cz as Oo,$cA as Bo}from"./main.js";var me="x1";var Lo="vs";var No="zs";var qo="ys";var zo="xs";var Io="bt";var Uo="at";function Qr({onClose:e}){let t=Map.groupBy(Do.value,({group:o})=>o);return u(K,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:Lo,children:[...t].map(([o,n])=>u("section",{children:[r("h3",{class:"ws",children:o}),r("dl",{class:zo,children:n.
map(({keys:s,label:a})=>u("div",{class:qo,children:[r("dt",{children:a}),r("dd",{children:s.split(" ").map(i=>r("kbd",{class:No,
children:i},i))})]},s))})]},o))}),u("div",{class:Uo,children:[u("label",{children:[r("input",{type:"checkbox",checked:Po.
value,onChange:o=>Mo(o.currentTarget.checked)})," Single letters are keys"]}),u("label",{children:[r("input",{type:"chec\
kbox",checked:Bo.value,onChange:o=>Oo(o.currentTarget.checked)})," Queries wait for Ctrl+Enter"]}),u("label",{children:[
"Queries stop that would take more than ",r("input",{type:"number",class:`${me} ${Io}`,min:"0",max:"3600",value:Eo.value,
onChange:o=>Ao(o.currentTarget.valueAsNumber)})," s (0: none)"]})]})]})}import{$ap as Fo}from"./shared.js";var Ho="xt";function Xr({onClose:e}){let t=M.value,[o,n]=y(()=>JSON.stringify(t,null,2)),[s,a]=y(null);return T(()=>{It(Vo(o).value,
t)||(n(JSON.stringify(t,null,2)),a(null))},[t]),u(Te,{title:"JSON",label:"The document as JSON",onClose:e,actions:r(v,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>ue(o,"The document")}),children:[r(Fo,{class:Ho,label:"Document",language:"j\
son",text:o,onText:l=>{n(l);let{value:c,error:m}=Vo(l);a(m),c&&ne({document:{...c,dataset:c.dataset||Z.value.document.dataset}},
"replace")},onRun:Ro}),s!==null&&r("div",{class:"yt",children:r(B,{error:{message:s,hint:"the question on the screen is \
the last that could be read"}})})]})}function Vo(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}import{$aT as Wo,$aU as Ko}from"./main.js";import{$X as jm,$Y as Xm,$Z as Gm,$aa as Ym,$ab as ec,$ac as Jo,$ad as tc,$ae as oc,$af as _o,$ag as nc,$ah as rc}from"./main.js";import{$ci as ic,$cj as Qo}from"./main.js";import{$ez as Zo}from"./main.js";import{$bR as dc,$bS as pc,$bT as jo}from"./main.js";import{$cp as Xo}from"./main.js";import{$ex as Go}from"./main.js";var Je="xr";var Yo="wr";var en="sr";var tn="rr";var on="tr";var _e="ur";var Qe=200;function rn({all:e,wanted:t,onWanted:o}){let n=D(null),[s,a]=y(!1),[i,l]=y(""),c=e.slice(0,Ne),m=new Set(t??c),
d=e.filter(p=>p.toLowerCase().includes(i.toLowerCase())),f=p=>{let w=e.filter(x=>x===p?!m.has(p):m.has(x));o(w.join(`
`)===c.join(`
`)?null:w)};return u(A,{children:[r(v,{small:!0,kind:"outlined",after:"down",buttonRef:n,popup:"dialog",expanded:s,disabled:e.
length===0,onClick:()=>a(!s),children:m.size===e.length?`${e.length} columns`:`${m.size} of ${e.length} columns`}),s&&u(
Go,{anchor:n.current,role:"dialog",label:"Columns",class:"vr",onClose:()=>a(!1),children:[r("input",{class:me,"aria-labe\
l":"Find a column",placeholder:"find a column",value:i,onInput:p=>l(p.currentTarget.value)}),u("div",{class:Yo,children:[
d.slice(0,Qe).map(p=>u("label",{class:Je,children:[r("input",{type:"checkbox",checked:m.has(p),onChange:()=>f(p)}),r(k,{
value:p,most:40,middle:!0})]},p)),d.length>Qe&&u("span",{class:Je,children:[E(d.length-Qe)," more: find a column."]})]})]})]})}import{$z as sn}from"./shared.js";var Yr=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function es({document:e,answer:t,zone:o,actions:n}){
let s=jo(),a=s.isOn("wrap"),i=s.text("columns"),l=P(()=>i===void 0?null:Ko(i),[i]),c=/asc|^time$/.test(e.samples?.order??
""),m=oe({path:"v1/query",body:p=>({...e,samples:{...e.samples,cursor:p}})},JSON.stringify(e),t),d=F(xe(e)),f=d.answer&&
"rows"in d.answer?d.answer.rows[0]?.[0]:void 0;return u("section",{class:tn,"aria-label":"Raw events",children:[u("div",
{class:en,children:[r("h2",{class:on,children:typeof f=="number"?`${E(f)} events`:"Raw events"}),r(Zo,{label:"Order",choices:Yr,
value:c?"oldest":"newest",onChange:p=>lt("samples.order",p==="oldest"?"time asc":void 0)}),r(rn,{all:m.columns.map(({name:p})=>p),
wanted:l,onWanted:p=>s.set({columns:p&&Wo(p)})}),r(v,{small:!0,kind:"outlined",pressed:a,onClick:()=>s.set({wrap:!a}),children:"\
Wrap"}),n]}),f===0?r(sn,{document:e}):u(A,{children:[r(ts,{document:e,zone:o}),r(Se,{paging:m,document:e,zone:o,wanted:l,
wrap:a})]})]})}function ts({document:e,zone:t}){let o=P(()=>({...J(e),compare:void 0,aggregate:{measures:["count()"],by:[
"time('auto')"]}}),[e]),{answer:n}=F(H(o,"compare",void 0)),[s,a]=y(null),i=P(()=>n&&"rows"in n&&"columns"in n?Jo(n,_o(n,
o),1):null,[n]),l=P(()=>i?.series[0]?[{values:i.series[0].values,color:0,bars:!0}]:[],[i]);return!i||i.times.length<2?r(
"div",{class:_e}):r("div",{class:_e,children:r(Qo,{times:i.times,series:l,zone:t,unit:"none",height:88,cursor:s,onCursor:a,
onDrag:(c,m)=>Xo({from:new Date(Math.floor(c)*1e3).toISOString(),to:new Date(Math.ceil(m)*1e3).toISOString()})})})}import{$A as os,$B as jc}from"./shared.js";import{$K as Yc,$L as an,$M as eu}from"./main.js";function ns({layer:e,onClose:t}){let[o,n]=y(""),[s,a]=y(null),i=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:c,
timezone:m="UTC"}=M.value,d=()=>{o.trim()!==""&&an({dataset:c,time:i,text:o.trim(),...l===void 0?{}:{to:l}}).then(t,f=>a(
q(f)))};return u(K,{title:"Note",onClose:t,foot:u(A,{children:[r(v,{kind:"outlined",onClick:t,children:"Cancel"}),r(v,{kind:"\
primary",onClick:d,children:"Save"})]}),children:[u("p",{class:be,children:[R(i,m),l===void 0?"":` to ${R(l,m)}`]}),u("f\
orm",{onSubmit:f=>{f.preventDefault(),d()},children:[r("input",{class:me,"aria-label":"What happened",placeholder:"2.4 s\
hipped",value:o,"data-autofocus":"",onInput:f=>n(f.currentTarget.value)}),s&&r(B,{error:s})]})]})}import{$a as pu,$b as fu,$c as yu,$d as ln,$e as gu,$f as hu,$g as vu,$h as bu,$i as xu,$j as wu}from"./shared.js";import{$k as mn}from"./shared.js";import{$Y as cn}from"./shared.js";import{$em as un}from"./main.js";import{$cc as dn}from"./main.js";import{$cG as pn,$cH as Ze}from"./main.js";import{$cK as fn,$cL as yn}from"./main.js";var rs=100,ss=80;function as({onClose:e,onHelp:t}){let[o,n]=y(""),s=is(),a=ls(o),i=X();T(()=>{U.value.value||st(),i!==""&&
!O(i).value.value&&fe(i)},[i]);let l=i===""?null:O(i).value.value,c=P(()=>ds(t),[l,U.value.value]),m=cn([...c,...s.map(cs),
...a.map(us)],o,({name:d})=>d).slice(0,rs);return r(K,{title:"Find",onClose:e,children:r(un,{label:"Find pages, boards, \
properties, definitions, values and commands",text:o,onText:n,eager:!0,inline:!0,autofocus:!0,placeholder:"page, board, \
property, definition, value, command",options:m.map(d=>({value:d,label:r(k,{value:d.name,most:80}),note:d.kind})),onPick:d=>{
e(),d.act()},onTake:()=>{},onCancel:e})})}function is(){let[e,t]=y([]);return T(()=>{let o=new AbortController;return ln(
o.signal).then(t,()=>{}),()=>o.abort()},[]),e}function ls(e){let[t,o]=y([]),n=e.trim(),s=X();return T(()=>{if(s==="")return;
let a=new AbortController,i=n===""?["definition","cohort"]:["definition","cohort","event","value"],l=setTimeout(()=>{mn(
s,n,i,a.signal).then(c=>o(c.names.filter(m=>!ms(s,m))),()=>{})},n===""?0:ss);return()=>{clearTimeout(l),a.abort()}},[n,s]),
t}function ms(e,{kind:t,property:o}){return t==="value"&&o!==void 0&&o===O(e).value.value?.event}function cs({id:e,name:t}){
return{name:t,kind:"board",act:()=>W(`boards/${encodeURIComponent(e)}`)}}function us({kind:e,name:t,property:o}){switch(e){case"\
event":return{name:t,kind:"only this event",act:()=>gn(le(O(X()).value.value?.event??"event",t))};case"value":return{name:t,
kind:`only this ${o??""}`,act:()=>gn(le(o??"",t))};default:return{name:t,kind:e,act:()=>W(`definitions/${encodeURIComponent(
X())}/${encodeURIComponent(t)}`)}}}function X(){return V.value||(U.value.value?.[0]?.name??"")}function gn(e){je().then(
()=>ne({document:{...M.value,where:ie(M.value.where,e)}}))}async function je(){V.value===""?await Ae(X()):wt.value.kind!==
"view"&&$t()}function ds(e){let t=X()===""?[]:O(X()).value.value?.columns??[];return[...yn.map(o=>({name:o.label,kind:"p\
age",act:()=>dn(o)})),...fn.map(o=>({name:o.label,kind:"page",act:()=>W(o.name)})),...(U.value.value??[]).map(({name:o})=>({
name:o,kind:"dataset",act:()=>{Ae(o)}})),...it.value?[{name:"Undo",kind:"command",act:ct}]:[],...at.value?[{name:"Redo",
kind:"command",act:mt}]:[],{name:"The document as JSON",kind:"command",act:()=>{je().then(()=>re({kind:"json"}))}},{name:Ze.
value==="dark"?"Light":"Dark",kind:"command",act:()=>pn(Ze.value==="dark"?"light":"dark")},{name:"All keys",kind:"comman\
d",act:e},...t.map(({name:o})=>({name:o,kind:"break down by",act:()=>{je().then(()=>De(o))}}))]}import{$aq as Yu,$ar as ed,$as as td,$at as od,$au as nd,$av as z}from"./main.js";import{$dU as hn,$dV as vn,$dW as bn,$dX as xn,$dY as wn}from"./main.js";var de=2,L=16,G=20,ps=24;async function fs(e,t,o){let n=[...e.querySelectorAll("canvas")].filter(({width:x,height:b})=>x>
0&&b>0);if(n.length===0)return null;let s=e.getBoundingClientRect(),a=n.map(x=>({canvas:x,box:x.getBoundingClientRect()})),
i=Math.min(...a.map(({box:x})=>x.top)),l=Math.max(...a.map(({box:x})=>x.bottom))-i,c=ys(e),m=Math.max(1,Math.floor((s.width-
2*L)/200)),d=Math.ceil(c.length/m)*G+2*G,f=globalThis.document.createElement("canvas");f.width=s.width*de,f.height=(L+2*
G+l+d+L)*de;let p=f.getContext("2d");if(!p)return null;p.scale(de,de),p.fillStyle=z("--surface"),p.fillRect(0,0,s.width,
f.height/de);let w=L+2*G;Pe(p,gs(t),L,L+12,`600 13px ${z("--font")}`,z("--text"),s.width-2*L),Pe(p,`${Be(t.dataset)}, ${hn(
t,o)}, ${o}`,L,L+12+G,`12px ${z("--font")}`,z("--muted"),s.width-2*L);for(let{canvas:x,box:b}of a)p.imageSmoothingEnabled=
getComputedStyle(x).imageRendering!=="pixelated",p.drawImage(x,b.left-s.left,w+b.top-i,b.width,b.height);return c.forEach(
({text:x,color:b},C)=>{let[$,g]=[L+C%m*200,w+l+G+Math.floor(C/m)*G];p.fillStyle=b,p.fillRect($,g-8,12,8),Pe(p,x,$+20,g,`\
12px ${z("--font")}`,z("--text"),168)}),Pe(p,`Sluice, ${new Date().toISOString().slice(0,16).replace("T"," ")} UTC`,L,w+
l+d-4,`12px ${z("--font")}`,z("--muted"),s.width),new Promise(x=>{f.toBlob(x,"image/png")})}function Pe(e,t,o,n,s,a,i){e.
font=s,e.fillStyle=a;let l=t;for(let c=t.length;c>8&&e.measureText(l).width>i;c=Math.floor(c*.9))l=qt(t,c);e.fillText(l,
o,n)}function ys(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].flatMap(t=>{let o=t.querySelector("line"),
n=t.querySelector("bdi")?.textContent;return o&&n?[{text:n,color:getComputedStyle(o).stroke}]:[]}).slice(0,ps)}function gs(e){
let t=N(e.aggregate?.measures).join(", ")||"count()",o=N(e.aggregate?.by);return Be(`Show ${t}${e.where===void 0?"":` wh\
ere ${e.where}`}${o.length===0?"":` by ${o.join(", ")}`}`)}import{$V as pd,$W as pe}from"./main.js";function Me(e,t){let{year:o,month:n}=Le(e,t);return{year:o,month:n}}function Xe({year:e,month:t},o){let n=e*12+t-1+o;return{
year:Math.floor(n/12),month:n%12+1}}function $n({year:e,month:t},o){let s=(new Date(Date.UTC(e,t-1,1)).getUTCDay()-o+7)%
7,a=new Date(Date.UTC(e,t,0)).getUTCDate();return Array.from({length:Math.ceil((s+a)/7)*7},(i,l)=>new Date(Date.UTC(e,t-
1,1-s+l)).toISOString().slice(0,10))}function Y(e,t){let{year:o,month:n,day:s}=Le(e,t);return`${o}-${String(n).padStart(
2,"0")}-${String(s).padStart(2,"0")}`}var kn="dx";var Cn="qw";var Sn="vw";var Tn="hx";var Dn="yw";var Pn="tw";var Mn="rw";var En="sw";var Rn="ax";var An="ww";var On="bx";var Bn="gx";var Ln="cx";var Nn="ex";var qn="ix";var zn="zw";var In="uw";var Un="xw";var Ee=864e5,Hn=120;function vs(e){return[1,2,7,14,30,90,365].find(t=>e/t<=Hn)??Math.ceil(e/Hn)}function Vn({document:e,
present:t,zone:o,month:n,onMonth:s,onChoose:a}){let i=D(null),[l,c]=y(null),m=U.value.value?.find(({name:h})=>h===e.dataset),
d=bs(e,m?.from,m?.to);if(!m?.to||d.counts.length===0)return null;let[f,p]=[d.from,d.from+d.counts.length*d.step],w=Math.
max(1,...d.counts),x=h=>Math.max(0,Math.min(1,(h-f)/(p-f))),b=(h,S,I)=>h<p&&S>f&&r("span",{class:I,style:{left:`${x(h)*100}\
%`,width:`${Math.max(.5,(x(S)-x(h))*100)}%`}}),C=h=>{let S=i.current.getBoundingClientRect();return f+Math.max(0,Math.min(
1,(h.clientX-S.left)/S.width))*(p-f-1)},$=h=>{let S=C(h);if(!l)return;c(null);let[I,et]=[Math.min(l.from,S),Math.max(l.from,
S)];et-I<d.step?s(Me(S,o)):a(`${Y(I,o)} - ${Y(et,o)}`)},g=d.counts.reduce((h,S)=>h+S,0);return u("div",{class:Ln,children:[
u("div",{ref:i,class:kn,role:"img","aria-label":`${St(g,"event")} from ${R(f,o,"day")} to ${R(p-1,o,"day")}`,onPointerDown:h=>{
h.currentTarget.setPointerCapture(h.pointerId);let S=C(h);c({from:S,to:S})},onPointerMove:h=>{l&&c({...l,to:C(h)})},onPointerUp:$,
children:[t?.start!==void 0&&b(Date.parse(t.start),Date.parse(t.end??""),"fx"),d.counts.map((h,S)=>r("span",{class:Nn,style:{
height:`${h===0?0:Math.max(6,h/w*100)}%`}},S)),b(Date.UTC(n.year,n.month-1,1),Date.UTC(n.year,n.month,1),Bn),l&&b(Math.min(
l.from,l.to),Math.max(l.from,l.to),Tn)]}),u("div",{class:qn,"aria-hidden":"true",children:[r("span",{children:R(f,o,"day")}),
r("span",{children:R(p-1,o,"day")})]})]})}function bs({dataset:e,timezone:t},o,n){let s=o===void 0||n===void 0?0:(Date.parse(
n)-Date.parse(o))/Ee+1,a=vs(s),{answer:i}=F(s===0?null:{dataset:e,...t?{timezone:t}:{},aggregate:{measures:["count()"],by:[
"time('1d')"],limit:0}});return P(()=>{let l=i&&"rows"in i?i.rows:[],c=Date.parse(String(l[0]?.[0]??o??"")),m=new Array(
Math.max(0,Math.ceil((Date.parse(n??"")-c+1)/(a*Ee))||0)).fill(0);for(let[d,f]of l){let p=Math.floor((Date.parse(String(
d))-c+72e5)/(a*Ee));p>=0&&p<m.length&&(m[p]+=Number(f))}return{from:c,step:a*Ee,counts:l.length===0?[]:m}},[i,o,n,a])}var Wn=["sunday","monday","tuesday","wednesday","thursday","friday","saturday"];function Kn({document:e,present:t,onChoose:o}){
let n=e.timezone??"UTC",[s,a]=y(null),[i,l]=y(null),c=U.value.value?.find(({name:g})=>g===e.dataset)?.to,m=s??Me(t?.end?
Date.parse(t.end)-1:c??Date.now(),n),d=Math.max(0,Wn.indexOf(e.week_start??"monday")),f=$n(m,d),{counts:p,most:w}=ws(e,f[0],
f.at(-1),n),x=ks(e,f[0],f.at(-1)),b=g=>t?.start!==void 0&&g>=Y(t.start,n)&&g<=Y(Date.parse(t.end)-1,n),C=g=>{i===null?l(
g):o(i<g?`${i} - ${g}`:`${g} - ${i}`)},$=D(null);return u("div",{class:Cn,children:[r(Vn,{document:e,present:t,zone:n,month:m,
onMonth:a,onChoose:o}),u("div",{class:Mn,children:[r(v,{small:!0,icon:"left",label:"The month before",kind:"quiet",onClick:()=>a(
Xe(m,-1))}),r("span",{class:En,"aria-live":"polite",children:R(Date.UTC(m.year,m.month-1,1),"UTC","month")}),r(v,{small:!0,
icon:"right",label:"The month after",kind:"quiet",onClick:()=>a(Xe(m,1))})]}),u("div",{ref:$,class:Pn,role:"group","aria\
-label":"Days",onKeyDown:g=>xs(g,$.current),children:[f.slice(0,7).map(g=>r("span",{class:In,"aria-hidden":"true",children:Wn[new Date(
g).getUTCDay()].slice(0,2)},g)),f.map((g,h)=>{let S=p.get(g)??0,I=x.get(g);return u("button",{type:"button","data-day":g,
tabIndex:h===0?0:-1,"aria-pressed":b(g),"aria-label":`${R(g,"UTC","day")}, ${E(S)} events${I===void 0?"":`, ${I} hours l\
ong`}`,class:ae(Sn,!g.startsWith(`${m.year}-${String(m.month).padStart(2,"0")}`)&&An,b(g)&&Un,i===g&&Dn),onClick:()=>C(g),
children:[Number(g.slice(8)),I!==void 0&&u("span",{class:Rn,children:[I," h"]}),r("span",{class:zn,style:{width:`${w>0?Math.
sqrt(S/w)*100:0}%`}})]},g)})]}),r("p",{class:On,children:i===null?"Choose the first day; bars show how many events there\
 are.":`From ${R(i,"UTC","day")}: choose the last day.`})]})}function xs(e,t){let o=new Map([["ArrowLeft",-1],["ArrowRig\
ht",1],["ArrowUp",-7],["ArrowDown",7]]).get(e.key),n=[...t?.querySelectorAll("[data-day]")??[]],s=n.indexOf(e.target);if(o===
void 0||s<0)return;e.preventDefault();let a=n[Math.max(0,Math.min(s+o,n.length-1))];for(let i of n)i.tabIndex=i===a?0:-1;
a.focus()}function ws(e,t,o,n){let{dataset:s,timezone:a}=e,{answer:i,of:l}=F({dataset:s,...a?{timezone:a}:{},from:t,to:`${o}\
T23:59:59.999999`,aggregate:{measures:["count()"],by:["time('1d')"],limit:100}}),c=l?.from===t?$s(i):[],m=new Map(c.map(
([d,f])=>[Y(String(d),n),Number(f)]));return{counts:m,most:Math.max(0,...m.values())}}function $s(e){return e&&"rows"in e?
e.rows:[]}function ks(e,t,o){let[n,s]=y(new Map);return T(()=>{let a=new AbortController;return pe(e,{texts:[`${t} - ${o}`]},
a.signal).then(({texts:i})=>s(new Map(i[0]?.odd_days?.map(({date:l,hours:c})=>[l,c]))),()=>{}),()=>a.abort()},[t,o,e.timezone]),
n}import{$D as Jn}from"./shared.js";import{$cI as _n,$cJ as Ge}from"./main.js";var Qn="kx";var Zn="nx";var jn="mx";var Xn="ox";function Ts({wrong:e,onDone:t}){let o=M.value,{from:n,to:s}=o,a=o.timezone??"UTC",i=Ds(n,s,a),{draft:l,read:c}=Ps(),[m,d]=y(
e),f=Jn(o),p=D(0),w=$=>{p.current++,Ge($),t()},x=async $=>{let g=++p.current;try{let{texts:[h]}=await pe(o,{texts:[$.trim()===
""?"all":$]});if(g!==p.current||!h)return;h.error?d({message:h.error.message,hint:h.error.hint??""}):w(h)}catch(h){g===p.
current&&d(q(h))}},b=wn(o),C=l?.error?null:l??i;return u("div",{class:Qn,children:[r(ve,{label:`Range, on the clock of ${a}`,
value:vn(o),placeholder:"last 2 hours, 14 May 9:30 - 10:15, 2026-05, now-1w/w",onInput:$=>{d(null),c($)},onCommit:$=>{x(
$)},error:m,autofocus:!0,note:C?bn(C,a):l?.error?.message}),u("div",{class:"lx",children:[r("div",{class:jn,role:"group",
"aria-label":"Usual ranges",children:f.map($=>r(v,{small:!0,kind:"plain",class:Zn,pressed:xn($,o),onClick:()=>w($),children:$.
text.charAt(0).toUpperCase()+$.text.slice(1)},$.text))}),r(Kn,{document:o,present:i,onChoose:$=>{x($)}})]}),u("div",{class:Xn,
children:[b&&r(v,{small:!0,kind:"outlined",pressed:b.isWhole,onClick:()=>Ge(b.isWhole?b.open:b.whole),children:"Whole pe\
riods only"}),i?.relative&&i.start!==void 0&&r(v,{small:!0,kind:"outlined",icon:"pause",onClick:()=>w({text:"",from:i.start,
to:i.end}),children:"Freeze as it is now"})]})]})}function Ds(e,t,o){let[n,s]=y(null);return T(()=>{let a=new AbortController;
return _n(M.value,a.signal).then(s,i=>{ee(i)||s(null)}),()=>a.abort()},[e,t,o]),n?.error?null:n}function Ps(){let[e,t]=y(
null),o=D(null),n=s=>{if(o.current?.abort(),o.current=new AbortController,s.trim()===""){t(null);return}pe(M.value,{texts:[
s]},o.current.signal).then(({texts:a})=>t(a[0]??null),()=>{})};return T(()=>()=>o.current?.abort(),[]),{draft:e,read:n}}import{$dA as ep,$dB as Gn,$dC as tp}from"./main.js";import{$cQ as Yn}from"./main.js";import{$df as er}from"./main.js";import{$dg as tr}from"./main.js";import{$V as or}from"./shared.js";import{$Z as dp,$aa as pp,$ab as fp,$ac as yp,$ad as gp,$ae as nr,$af as hp}from"./shared.js";import{$ah as rr}from"./shared.js";import{$du as $p,$dv as sr,$dw as Ye,$dx as kp}from"./main.js";import{$dy as ar}from"./main.js";function Ms({document:e,result:t}){let{columns:o,order:n}=e.samples??{},s=er();return u(sr,{document:e,error:t.error,label:"\
Question: a list of events",children:[r(ar,{lead:"List",path:"samples.columns",texts:N(o),kind:"key",what:"column",empty:"\
all columns",onChange:a=>Gn("samples.columns",a),editor:({text:a,typed:i,onDone:l,onCancel:c})=>r(or,{label:"Column",placeholder:a===
""?"column":a,document:e,kinds:["property","definition","lookup"],typed:i,onName:m=>l(m.text),onText:l,onCancel:c,onLeave:c})}),
r(Ye,{children:"of events"}),r(tr,{}),r(Yn,{path:"samples.order",what:"order",value:n?.endsWith("desc")||n===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(Ye,{children:"first"}),
r(rr,{extras:s,groups:[{path:"samples",rare:nr}]})]})}export{ur as ActorsSheet,yr as CohortDialog,os as EventDrawer,Ur as EventsSheet,Kr as Facets,Qr as Help,Xr as JsonDrawer,
ns as NoteDialog,as as Palette,Ts as RangePanel,es as Raw,Ms as SamplesSentence,fs as drawPicture};
