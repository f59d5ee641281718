import{$b as $s,$c as ks,$d as T,$e as Cs,$f as Ss,$g as D,$h as tt,$i as P,$j as y}from"./main.js";import{$r as U,$s as ot,$t as nt,$u as fe,$v as O}from"./main.js";import{$n as q,$o as ee,$p as te,$q as Rs}from"./main.js";var Ee=class{constructor(t,o,n){this.of=t;this.changed=o;n&&this.take(n)}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{this.take(await te(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal}))}catch(t){if(ee(t))return;this.error=q(t)}this.busy=!1,this.changed()}take(t){this.first??=t,this.cursor=t.
cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}};function oe(e,t,o=null){let[,n]=tt(f=>f+1,0),s=D(()=>new Ee(
e,()=>n(0),o),[t,o]);T(()=>(s.first||s.more(),()=>s.close()),[s]);let{pages:a,first:i,busy:m,error:c,hasMore:l,more:d}=s;
return{columns:i?.columns??[],pages:a,first:i,busy:m,error:c,hasMore:l,more:d}}import{$bq as rt,$br as st,$bs as ne,$bt as W,$bu as M,$bv as Ns,$bw as qs,$bx as at,$by as re,$bz as it,$bA as Z,$bB as lt}from"./main.js";import{$bf as ye,$bg as Us,$bh as Fs,$bi as Hs,$bj as Ws}from"./main.js";import{$ed as mt,$ee as ge,$ef as ct,$eg as ut}from"./main.js";import{$ei as v}from"./main.js";import{$at as he}from"./shared.js";import{$eu as Gs,$ev as se}from"./main.js";import{$ey as k}from"./main.js";import{$eA as B}from"./main.js";import{$eD as dt}from"./main.js";import{$cr as ia,$cs as V,$ct as Ae,$cu as pt,$cv as ft}from"./main.js";var yt="ti";var gt="ui";var Oe="vi";import{$k as A,$l as r,$m as u}from"./main.js";function tr({layer:e,onClose:t}){let o=e.request,n=oe({path:"v1/actors",body:l=>({...o,limit:500,...l===void 0?{}:{cursor:l}})},
JSON.stringify(o)),s=o.timezone??"UTC",a=D(()=>n.pages.flat(),[n.pages]),i=D(()=>n.columns.map((l,d)=>({key:l.name,head:r(
k,{value:l.name,most:48}),number:ge(l)&&d>0,cell:f=>d===0?r(k,{value:f[0],most:64,middle:!0}):r(k,{shown:mt(f[d],l,s)})})),
[n.columns,s]),m=O(o.dataset).value.value?.actors?.includes(n.columns[0]?.name??"")??!1,c=l=>{m&&l[0]!==null&&V(ye(o.dataset,
String(l[0])))};return u(he,{title:"Actors",onClose:t,note:u(A,{children:[r(k,{value:e.label,most:200}),or(a.length,n.hasMore)]}),
actions:r(v,{icon:"save",kind:"outlined",onClick:()=>re({kind:"cohort",request:o,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[n.error&&u("div",{class:gt,children:[r(B,{error:n.error}),r(v,{small:!0,kind:"outlined",onClick:n.
more,children:"Try again"})]}),!n.first&&!n.error&&r("div",{class:Oe,children:r(se,{lines:12})}),n.first&&(a.length===0?
r("p",{class:Oe,children:"No actor is here."}):u("div",{class:"si",children:[r(dt,{label:"Actors",columns:i,rows:a,onCell:c}),
n.hasMore&&r("div",{class:yt,children:r(v,{small:!0,kind:"outlined",disabled:n.busy,onClick:n.more,children:"500 more"})})]}))]})}
function or(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}import{$dM as Da,$dN as Pa,$dO as ht,$dP as R,$dQ as Ma,$dR as Ra,$dS as Ea,$dT as ce}from"./main.js";import{$en as K}from"./main.js";import{$eE as vt}from"./main.js";import{$ep as ve}from"./main.js";var bt="wl";var xt="yl";var be="vl";var rr=/^[A-Za-z_][A-Za-z0-9_]*$/;function sr({layer:e,onClose:t}){let o=e.request,n=e.cohort,[s,a]=y(n?"live":"frozen"),
[i,m]=y(""),[c,l]=y(null),[d,f]=y(null),p=async()=>{if(!rr.test(i))return l({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});l(null);try{s==="live"?await ir(i,n,String(e.label)):o&&await mr(i,o,String(e.label),f),fe(
W.value),vt(`The cohort ${i} is saved; it is a property now: true for whom it has.`),t()}catch(w){f(null),l(ar(q(w)))}};
return u(K,{title:"Save as cohort",onClose:t,foot:u(A,{children:[r(v,{kind:"outlined",onClick:t,children:"Cancel"}),r(v,
{kind:"primary",disabled:d!==null||i==="",onClick:()=>{p()},children:d===null?"Save":`${R(d)} actors read`})]}),children:[
r("p",{class:be,children:r(k,{value:e.label,most:300})}),u("form",{onSubmit:w=>{w.preventDefault(),p()},onInput:w=>{w.target instanceof
HTMLInputElement&&w.target.type!=="radio"&&m(w.target.value.trim())},children:[r(ve,{label:"Name",value:i,onCommit:w=>m(
w.trim()),placeholder:"frequent_buyers",autofocus:!0}),u("fieldset",{class:bt,children:[r("legend",{class:"spoken",children:"\
Kind"}),r($t,{kind:"live",present:s,disabled:!n,onChoose:a,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r($t,{kind:"frozen",present:s,disabled:!o,onChoose:a,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),c&&r(B,{error:c})]})]})}function ar(e){return e.status===409||e.status===412?{message:"Th\
ere is something of this name already",hint:"choose another name"}:e}function $t({kind:e,present:t,disabled:o,onChoose:n,
title:s,text:a}){return u("label",{class:"xl","data-disabled":o,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:o,onChange:()=>n(e)}),u("span",{children:[r("strong",{children:s}),r("span",{class:xt,children:o?"Not possibl\
e for these actors.":a})]})]})}function kt(e,t){return`v1/datasets/${encodeURIComponent(W.value)}/${e}/${encodeURIComponent(
t)}`}async function ir(e,t,o){await te(kt("definitions",e),{method:"PUT",body:{definition:t,description:o},headers:{"If-\
None-Match":"*"}})}var lr=1e4;async function mr(e,t,o,n){let s=[],a,i="";n(0);do{let c=await te("v1/actors",{body:{...t,
limit:lr,...a===void 0?{}:{cursor:a}}});i=c.columns[0]?.name??"";for(let l of c.rows)s.push(String(l[0]));n(s.length),a=
c.cursor}while(a!==void 0);let m=new URLSearchParams({per:i});await te(`${kt("cohorts",e)}?${m.toString()}`,{method:"PUT",
body:{actors:s,description:o,document:t},headers:{"If-None-Match":"*"}})}import{$O as Ya,$P as ei,$Q as F}from"./main.js";import{$bE as J,$bF as Ct,$bG as ni}from"./main.js";function xe(e){return{...J(e),aggregate:{measures:["count()"]}}}import{$ej as ae}from"./main.js";import{$eH as St}from"./main.js";import{$aZ as ie,$ba as Tt,$bb as di,$bc as _,$bd as Dt,$be as le}from"./main.js";import{$bC as Pt,$bD as N}from"./main.js";import{$dG as Mt,$dH as hi,$dI as vi,$dJ as Q,$dK as Be,$dL as bi}from"./main.js";import{$dZ as $i,$ea as Le,$eb as E,$ec as ki}from"./main.js";var cr=7.2,ur=24,dr=72,pr=300,Ne=40;function Rt(e,t,o){let n=N(e.query?.samples?.columns),s=t??e.columns.slice(0,Ne).map(
({name:i})=>i),a=new Map(e.columns.map(({name:i},m)=>[i,m]));return s.flatMap(i=>{let m=a.get(i);if(m===void 0)return[];
let c=e.columns[m];return[{name:i,column:c,at:m,width:fr(e,c,m,o),expression:gr(n[m]??_(i))}]})}function fr(e,t,o,n){let s=e.
rows.slice(0,100).reduce((a,i)=>Math.max(a,qe(i[o],t,n).length),t.name.length);return Math.round(Math.max(dr,Math.min(pr,
s*cr+ur)))}function qe(e,t,o){return typeof e=="string"&&t.type==="timestamp"?E(e,o,"millisecond"):typeof e=="number"&&ge(
t)?ct(e,ut(t.name),!0):Q(e).text}var yr=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;function gr(e){return yr.test(e)?e:null}
function ze(e,t,o){if(t==null)return`${e} is ${o?"not ":""}null`;let n=typeof t=="string"?Dt(t):String(t);return o?`${e}\
 is distinct from ${n}`:`${e} = ${n}`}import{$et as Ie}from"./main.js";import{$bJ as ue}from"./main.js";import{$bk as Ni,$bl as qi,$bm as zi,$bn as Ii,$bo as Et,$bp as H}from"./main.js";import{$bU as X}from"./main.js";function Ue(e){let{document:t}=Z.value;X({document:H(t,"where",ie(t.where,e)),open:[]},e)}function Ot(e){let{document:t}=Z.
value,o=`by ${e}`;if(t.funnel||t.retention){let a=t.funnel?"funnel.by":"retention.by";return X({document:H(t,a,e),open:[]},
o)}let n=t.aggregate??Ct("explore",null,{events:[]}).aggregate,s=[...N(n.by).filter(a=>a!==e),e];X({view:"explore",document:{
...J(t),aggregate:{...n,by:s}},as:null,open:[]},o)}var At=5*6e4;function Bt(e,t,o){let n=Date.parse(t),s=J({...e,from:new Date(
n-At).toISOString(),to:new Date(n+At).toISOString()});delete s.where,re({kind:"events",document:{...s,samples:{order:"ti\
me asc"}},label:`5 min around ${E(t,o,"second")}`})}function Lt(e,t){let o=t.toSorted((a,i)=>Date.parse(a.time)-Date.parse(
i.time)),n=J(Z.value.document.dataset===e.dataset?Z.value.document:e),s=o.map(({event:a})=>({where:Tt(a)}));X({view:"fun\
nel",document:{...n,funnel:{steps:s,window:"7d"}},as:null,open:[]},`funnel from ${o.map(({event:a})=>a).join(", ")}`)}var Nt="as";var we="qr";var qt="cs";var zt="ds";var It="xr";var Ut="sr";var Ft="rr";var Ht="ur";var Wt="mr";var Vt="kr";var $e="or";var Kt="wr";var Jt="yr";var _t="vr";var Qt="fs";var Zt="nr";var Xt="pr";var ke="lr";var jt="tr";var Gt="zr";var Yt="es";function to(e){let{row:t,columns:o,zone:n,template:s,isOpen:a,current:i,wrap:m,onToggle:c}=e;return u(A,{children:[u("di\
v",{role:"row",class:ae(ke,a&&Zt),style:{gridTemplateColumns:s},onClick:l=>{(globalThis.getSelection()?.toString()===""||
l.target instanceof HTMLButtonElement)&&c()},children:[r("span",{role:"cell",class:$e,children:r("button",{type:"button",
class:Xt,"data-opener":"",tabIndex:i?0:-1,"aria-expanded":a,"aria-label":"All fields of this event",children:r(Ie,{name:a?
"down":"right",size:12})})}),o.map(({at:l,column:d})=>r("span",{role:"cell",class:we,"data-type":d.type,children:r(oo,{value:t[l],
column:d,zone:n,most:m?1e3:200})},l))]}),a&&r(hr,{...e})]})}function oo({value:e,column:t,zone:o,most:n}){return t.type!==
"timestamp"&&typeof e!="number"?r(k,{value:e,most:n}):r(k,{shown:{text:qe(e,t,o),kind:e===null?"null":"value"}})}var Fe=200;
function hr({row:e,all:t,zone:o,document:n,opened:s}){let[a,i]=y(""),m=t.map((c,l)=>({column:c,value:e[l]})).filter(({column:c,
value:l})=>a===""||`${c.name} ${Q(l).text}`.toLowerCase().includes(a.toLowerCase()));return r("div",{role:"row",class:Ft,
children:u("div",{role:"cell",class:Ut,children:[u("div",{class:jt,children:[r(br,{row:e,all:t,zone:o,document:n,opened:s}),
t.length>8&&r("input",{class:Ht,"aria-label":"Find in fields",placeholder:"find in fields",value:a,onInput:c=>i(c.currentTarget.
value)})]}),r("dl",{class:_t,children:m.slice(0,Fe).map(({column:c,value:l})=>r(vr,{column:c,value:l,zone:o},c.name))}),
m.length>Fe&&u("p",{class:Kt,children:[R(m.length-Fe)," more: find in fields."]})]})})}function vr({column:e,value:t,zone:o}){
let n=_(e.name),s=e.type!=="timestamp"&&!Array.isArray(t),a=Q(e.name).text;return u("div",{class:It,children:[r("dt",{class:Jt,
children:r(k,{value:e.name,most:64})}),r("dd",{class:Gt,children:r(oo,{value:t,column:e,zone:o,most:4e3})}),u("dd",{class:Nt,
children:[s&&r("button",{type:"button",class:"bs",title:"Only this value","aria-label":`Only this ${a}`,onClick:()=>Ue(ze(
n,t,!1)),children:"="}),s&&r("button",{type:"button",class:"bs",title:"Without this value","aria-label":`Without this ${a}`,
onClick:()=>Ue(ze(n,t,!0)),children:"≠"}),s&&r("button",{type:"button",class:"bs","aria-label":`Break down by ${a}`,onClick:()=>Ot(
n),children:"by"}),r("button",{type:"button",class:"bs",title:"Copy value","aria-label":`Copy ${a}`,onClick:()=>ue(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(Ie,{name:"copy",size:14})})]})]})}function br({
row:e,all:t,zone:o,document:n,opened:s}){let a=O(n.dataset).value.value,i=(d,f=e)=>d===void 0?void 0:f[t.findIndex(p=>p.
name===d)],m=i("time"),c=i(a?.actors?.[0]),l=s.map(d=>({time:i("time",d),event:i(a?.event??"event",d)})).filter(d=>typeof d.
time=="string"&&typeof d.event=="string");return u(A,{children:[typeof c=="string"&&r(v,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>V(ye(n.dataset,c)),children:u("span",{children:["Timeline of ",r(k,{value:c,most:24,middle:!0})]})}),
typeof m=="string"&&r(v,{small:!0,kind:"outlined",icon:"clock",onClick:()=>Bt(n,m,o),children:"5 min around"}),l.length>
0&&r(v,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>Lt(n,l),children:l.length>1?`Funnel from these ${l.length}`:"\
Funnel from here"}),r(v,{small:!0,kind:"outlined",icon:"braces",onClick:()=>ue(JSON.stringify(Object.fromEntries(t.map(({
name:d},f)=>[d,e[f]])),null,2),"The event"),children:"JSON"})]})}function Se({paging:e,document:t,zone:o,wanted:n=null,wrap:s=!1}){let a=P(null),[i,m]=y(new Set),[c,l]=y("0:0"),d=D(()=>e.
first?Rt(e.first,n,o):[],[e.first,n,o]),f=D(()=>e.pages.flatMap(xr),[e.pages]),p=D(()=>wr(f,i),[f,i]);if(!e.first)return e.
error?r(no,{error:e.error,onAgain:e.more}):r("div",{class:Yt,children:r(se,{lines:12})});if(e.pages.length===0)return r(
"p",{class:Qt,children:"No event passes."});let w=b=>{let C=new Set(i);C.delete(b)||C.add(b),m(C),l(b)},x=`28px ${d.map(
({width:b})=>`${b}px`).join(" ")} minmax(0, 1fr)`;return u("div",{ref:a,class:Vt,role:"table","aria-label":"Events","dat\
a-wrap":s,onKeyDown:b=>$r(b,a.current),children:[u("div",{class:ae(ke,Wt),role:"row",style:{gridTemplateColumns:x},children:[
r("span",{role:"columnheader",class:$e,children:r("span",{class:"spoken",children:"Open"})}),d.map(({name:b,at:C})=>r("s\
pan",{role:"columnheader",class:we,children:r(k,{value:b,most:48})},C))]}),f.map((b,C)=>r(Sr,{at:C,rows:b,scroller:a,render:($,g)=>{
let h=`${C}:${g}`;return r(to,{row:$,all:e.first.columns,columns:d,zone:o,document:t,template:x,isOpen:i.has(h),current:c===
h,wrap:s,opened:p,onToggle:()=>w(h)},g)}},C)),r(Tr,{paging:e,scroller:a})]})}var He=25;function xr(e){return Array.from(
{length:Math.ceil(e.length/He)},(t,o)=>e.slice(o*He,(o+1)*He))}function wr(e,t){return[...t].map(o=>{let[n,s]=o.split(":").
map(Number);return e[n]?.[s]}).filter(o=>o!==void 0)}function $r(e,t){let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,
n=e.target instanceof Element&&e.target.matches("[data-opener]")?e.target:null;if(o===0||!n||!t)return;let s=[...t.querySelectorAll(
"[data-opener]")];e.preventDefault(),e.stopPropagation(),s[s.indexOf(n)+o]?.focus()}var kr="800px",Cr=2;function Sr({rows:e,
scroller:t,render:o,at:n}){let s=P(null),[a,i]=y(n<Cr),m=P(e.length*St());return T(()=>{let c=s.current;if(!c)return;let l=new IntersectionObserver(
([d])=>{d&&(d.isIntersecting||(m.current=d.boundingClientRect.height||m.current),i(d.isIntersecting))},{root:t.current,rootMargin:kr});
return l.observe(c),()=>l.disconnect()},[]),r("div",{ref:s,role:"rowgroup","data-block":n,style:a?{}:{height:`${m.current}\
px`},children:a&&e.map(o)})}function Tr({paging:e,scroller:t}){let o=P(null),n=P(e.more);return n.current=e.more,T(()=>{
if(!o.current)return;let s=new IntersectionObserver(([a])=>{a?.isIntersecting&&n.current()},{root:t.current,rootMargin:"\
400px"});return s.observe(o.current),()=>s.disconnect()},[e.pages.length]),u("div",{ref:o,class:qt,children:[e.error&&r(
no,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function no({
error:e,onAgain:t}){return u("div",{class:zt,children:[r(B,{error:e}),r(v,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var ro=e=>e===void 0?{}:{cursor:e};function Dr(e){return{path:"v1/query",body:t=>({...e,samples:{...e.samples,...ro(t)}})}}
function Pr(e,t){return{path:"v1/events",body:o=>({document:e,mark:t,...ro(o)})}}function Mr(e){return e===void 0?"":`, ${R(
e)} of them of sessions that begin or end at the same instant`}function Rr({layer:e,onClose:t}){let o=e.document,n=e.mark,
s=oe(n?Pr(o,n):Dr(o),JSON.stringify([o,n])),a=F(n?null:xe(o)),i=n?s.first?.count:a.answer&&"rows"in a.answer?a.answer.rows[0]?.[0]:
void 0,m=o.timezone??"UTC";return r(he,{title:"Events",onClose:t,note:u(A,{children:[r(k,{value:e.label===""?"all":e.label,
most:200}),typeof i=="number"&&` · ${R(i)} events${Mr(n?s.first?.beside:void 0)}`]}),children:r(Se,{paging:s,document:o,
zone:m})})}import{$as as Te}from"./shared.js";function De(e){let t=Pt(M.value),o=N(M.value[t]?.by),n=_(e);o.includes(n)||ne({document:H(M.value,[t,"by"],t==="aggregat\
e"?[...o,n]:n)})}var so="et";var ao="ws";var io="vs";var We="ht";var lo="ys";var mo="ft";var co="zs";var uo="at";var po="gt";var fo="xs";var yo="dt";var go="bt";var Ar=6;function vo({column:e,document:t}){let o=P(null),{values:n,error:s,former:a}=Or(o,e.name,t),i=n?.values.reduce(
(c,{count:l})=>Math.max(c,l),0)??0,m=(c,l)=>{let d=l?`not (${le(e.name,c)})`:le(e.name,c);X({document:H(t,"where",ie(t.where,
d))},d)};return u("section",{ref:o,class:fo,"aria-label":Q(e.name).text,"data-former":a,children:[u("div",{class:lo,children:[
r("h3",{class:co,children:r(k,{value:e.name,most:40,middle:!0})}),n&&u("span",{class:uo,children:[ce(n.distinct)," ",n.distinct===
1?"value":"values"]}),r(v,{small:!0,kind:"quiet",label:`Break down by ${Q(e.name).text}`,onClick:()=>De(e.name),children:"\
By"})]}),s&&r(B,{error:s}),r("ul",{children:n?.values.map(({value:c,count:l},d)=>r("li",{children:u("button",{type:"butt\
on",class:go,onClick:f=>m(c,f.altKey),children:[r("span",{class:"ct",style:{width:`${i>0?100*l/i:0}%`}}),r("span",{class:yo,
children:r(k,{value:c,most:40,middle:!0})}),u("span",{class:so,title:R(l),children:[n.exact?"":"~",ce(l)]})]})},d))}),n&&
(n.more>0||n.nulls>0)&&u("p",{class:mo,children:[n.more>0&&u("span",{children:[ce(n.more)," more"]}),n.nulls>0&&u("butto\
n",{type:"button",class:po,onClick:c=>m(null,c.altKey),children:[r(k,{value:null})," ",ce(n.nulls)]})]})]})}function Or(e,t,o){
let[n,s]=y(!1),[a,i]=y({values:null,error:null,former:!1}),m=Br(t,o);return T(()=>{let c=new IntersectionObserver(([l])=>{
l&&s(l.isIntersecting)});return e.current&&c.observe(e.current),()=>c.disconnect()},[]),T(()=>{if(!n)return;let c=new AbortController;
return i(l=>({...l,former:l.values!==null})),ot(o.dataset,m,c.signal).then(l=>i({values:l,error:null,former:!1}),l=>{ee(
l)||i({values:null,error:q(l),former:!1})}),()=>c.abort()},[n,o.dataset,JSON.stringify(m)]),a}function Br(e,t){let{from:o,
to:n,timezone:s,where:a,define:i}=t;return{column:_(e),limit:Ar,...o===void 0?{}:{from:String(o)},...n===void 0?{}:{to:String(
n)},...s===void 0?{}:{timezone:s},...a===void 0?{}:{where:a},...i===void 0?{}:{define:i}}}var Ve=60;function Lr({onClose:e}){let[t,o]=y(""),[n,s]=y(Ve),a=O(W.value).value.value?.columns,i=(a??[]).filter(({name:m,
type:c})=>c!=="timestamp"&&m.toLowerCase().includes(t.trim().toLowerCase()));return u(Te,{title:"Properties",label:"Prop\
erties and their values",onClose:e,children:[r("div",{class:io,children:r("input",{class:ao,"aria-label":"Find a propert\
y",placeholder:"find a property",value:t,onInput:m=>{o(m.currentTarget.value),s(Ve)}})}),a?i.slice(0,n).map(m=>r(vo,{column:m,
document:M.value},m.name)):r(se,{}),i.length>n&&r("p",{class:We,children:r(v,{small:!0,kind:"outlined",onClick:()=>s(n+Ve),
children:`${R(i.length-n)} more properties`})}),r("p",{class:We,children:"Click: only this value. Alt+click: all but thi\
s value."})]})}import{$ce as bo,$cf as xo,$cg as wo,$ch as um}from"./main.js";import{$cw as $o,$cx as ko,$cy as Co,$cz as So,$cA as To}from"./main.js";var me="t2";var Do="rt";var Po="vt";var Mo="ut";var Ro="tt";var Eo="xt";var Ao="wt";function zr({onClose:e}){let t=Map.groupBy(bo.value,({group:o})=>o);return u(K,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:Do,children:[...t].map(([o,n])=>u("section",{children:[r("h3",{class:"st",children:o}),r("dl",{class:Ro,children:n.
map(({keys:s,label:a})=>u("div",{class:Mo,children:[r("dt",{children:a}),r("dd",{children:s.split(" ").map(i=>r("kbd",{class:Po,
children:i},i))})]},s))})]},o))}),u("div",{class:Ao,children:[u("label",{children:[r("input",{type:"checkbox",checked:xo.
value,onChange:o=>wo(o.currentTarget.checked)})," Single letters are keys"]}),u("label",{children:[r("input",{type:"chec\
kbox",checked:To.value,onChange:o=>So(o.currentTarget.checked)})," Queries wait for Ctrl+Enter"]}),u("label",{children:[
"Queries stop that would take more than ",r("input",{type:"number",class:`${me} ${Eo}`,min:"0",max:"3600",value:$o.value,
onChange:o=>Co(o.currentTarget.valueAsNumber)})," s (0: none)"]})]})]})}import{$ar as Oo}from"./shared.js";var Bo="tu";function Fr({onClose:e}){let t=M.value,[o,n]=y(()=>JSON.stringify(t,null,2)),[s,a]=y(null);return T(()=>{Et(Lo(o).value,
t)||(n(JSON.stringify(t,null,2)),a(null))},[t]),u(Te,{title:"JSON",label:"The document as JSON",onClose:e,actions:r(v,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>ue(o,"The document")}),children:[r(Oo,{class:Bo,label:"Document",language:"j\
son",text:o,onText:m=>{n(m);let{value:c,error:l}=Lo(m);a(l),c&&ne({document:{...c,dataset:c.dataset||Z.value.document.dataset}},
"replace")},onRun:ko}),s!==null&&r("div",{class:"uu",children:r(B,{error:{message:s,hint:"the question on the screen is \
the last that could be read"}})})]})}function Lo(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}import{$aT as No,$aU as qo}from"./main.js";import{$X as Nm,$Y as qm,$Z as zm,$aa as Im,$ab as Um,$ac as zo,$ad as Fm,$ae as Hm,$af as Io,$ag as Wm,$ah as Vm}from"./main.js";import{$ci as _m,$cj as Uo}from"./main.js";import{$eB as Fo}from"./main.js";import{$bR as Gm,$bS as Ym,$bT as Ho}from"./main.js";import{$cp as Wo}from"./main.js";import{$ez as Vo}from"./main.js";var Je="ts";var Ko="ss";var Jo="os";var _o="ns";var Qo="ps";var _e="qs";var Qe=200;function Xo({all:e,wanted:t,onWanted:o}){let n=P(null),[s,a]=y(!1),[i,m]=y(""),c=e.slice(0,Ne),l=new Set(t??c),
d=e.filter(p=>p.toLowerCase().includes(i.toLowerCase())),f=p=>{let w=e.filter(x=>x===p?!l.has(p):l.has(x));o(w.join(`
`)===c.join(`
`)?null:w)};return u(A,{children:[r(v,{small:!0,kind:"outlined",after:"down",buttonRef:n,popup:"dialog",expanded:s,disabled:e.
length===0,onClick:()=>a(!s),children:l.size===e.length?`${e.length} columns`:`${l.size} of ${e.length} columns`}),s&&u(
Vo,{anchor:n.current,role:"dialog",label:"Columns",class:"rs",onClose:()=>a(!1),children:[r("input",{class:me,"aria-labe\
l":"Find a column",placeholder:"find a column",value:i,onInput:p=>m(p.currentTarget.value)}),u("div",{class:Ko,children:[
d.slice(0,Qe).map(p=>u("label",{class:Je,children:[r("input",{type:"checkbox",checked:l.has(p),onChange:()=>f(p)}),r(k,{
value:p,most:40,middle:!0})]},p)),d.length>Qe&&u("span",{class:Je,children:[R(d.length-Qe)," more: find a column."]})]})]})]})}import{$z as jo}from"./shared.js";var Wr=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function Vr({document:e,answer:t,zone:o,actions:n}){
let s=Ho(),a=s.isOn("wrap"),i=s.text("columns"),m=D(()=>i===void 0?null:qo(i),[i]),c=/asc|^time$/.test(e.samples?.order??
""),l=oe({path:"v1/query",body:p=>({...e,samples:{...e.samples,cursor:p}})},JSON.stringify(e),t),d=F(xe(e)),f=d.answer&&
"rows"in d.answer?d.answer.rows[0]?.[0]:void 0;return u("section",{class:_o,"aria-label":"Raw events",children:[u("div",
{class:Jo,children:[r("h2",{class:Qo,children:typeof f=="number"?`${R(f)} events`:"Raw events"}),r(Fo,{label:"Order",choices:Wr,
value:c?"oldest":"newest",onChange:p=>at("samples.order",p==="oldest"?"time asc":void 0)}),r(Xo,{all:l.columns.map(({name:p})=>p),
wanted:m,onWanted:p=>s.set({columns:p&&No(p)})}),r(v,{small:!0,kind:"outlined",pressed:a,onClick:()=>s.set({wrap:!a}),children:"\
Wrap"}),n]}),f===0?r(jo,{document:e}):u(A,{children:[r(Kr,{document:e,zone:o}),r(Se,{paging:l,document:e,zone:o,wanted:m,
wrap:a})]})]})}function Kr({document:e,zone:t}){let o=D(()=>({...J(e),compare:void 0,aggregate:{measures:["count()"],by:[
"time('auto')"]}}),[e]),{answer:n}=F(H(o,"compare",void 0)),[s,a]=y(null),i=D(()=>n&&"rows"in n&&"columns"in n?zo(n,Io(n,
o),1):null,[n]),m=D(()=>i?.series[0]?[{values:i.series[0].values,color:0,bars:!0}]:[],[i]);return!i||i.times.length<2?r(
"div",{class:_e}):r("div",{class:_e,children:r(Uo,{times:i.times,series:m,zone:t,unit:"none",height:88,cursor:s,onCursor:a,
onDrag:(c,l)=>Wo({from:new Date(Math.floor(c)*1e3).toISOString(),to:new Date(Math.ceil(l)*1e3).toISOString()})})})}import{$B as Jr,$C as Nc}from"./shared.js";import{$K as Ic,$L as Go,$M as Uc}from"./main.js";function _r({layer:e,onClose:t}){let[o,n]=y(""),[s,a]=y(null),i=String(e.time),m=typeof e.to=="string"?e.to:void 0,{dataset:c,
timezone:l="UTC"}=M.value,d=()=>{o.trim()!==""&&Go({dataset:c,time:i,text:o.trim(),...m===void 0?{}:{to:m}}).then(t,f=>a(
q(f)))};return u(K,{title:"Note",onClose:t,foot:u(A,{children:[r(v,{kind:"outlined",onClick:t,children:"Cancel"}),r(v,{kind:"\
primary",onClick:d,children:"Save"})]}),children:[u("p",{class:be,children:[E(i,l),m===void 0?"":` to ${E(m,l)}`]}),u("f\
orm",{onSubmit:f=>{f.preventDefault(),d()},children:[r("input",{class:me,"aria-label":"What happened",placeholder:"2.4 s\
hipped",value:o,"data-autofocus":"",onInput:f=>n(f.currentTarget.value)}),s&&r(B,{error:s})]})]})}import{$a as Yc,$b as eu,$c as tu,$d as Yo,$e as ou,$f as nu,$g as ru,$h as su,$i as au,$j as iu}from"./shared.js";import{$k as en}from"./shared.js";import{$aa as tn}from"./shared.js";import{$em as on}from"./main.js";import{$cc as nn}from"./main.js";import{$cG as rn,$cH as Ze}from"./main.js";import{$cK as sn,$cL as an}from"./main.js";var Qr=100,Zr=80;function Xr({onClose:e,onHelp:t}){let[o,n]=y(""),s=jr(),a=Gr(o),i=j();T(()=>{U.value.value||nt(),i!==""&&
!O(i).value.value&&fe(i)},[i]);let m=i===""?null:O(i).value.value,c=D(()=>os(t),[m,U.value.value]),l=tn([...c,...s.map(es),
...a.map(ts)],o,({name:d})=>d).slice(0,Qr);return r(K,{title:"Find",onClose:e,children:r(on,{label:"Find pages, boards, \
properties, definitions, values and commands",text:o,onText:n,eager:!0,inline:!0,autofocus:!0,placeholder:"page, board, \
property, definition, value, command",options:l.map(d=>({value:d,label:r(k,{value:d.name,most:80}),note:d.kind})),onPick:d=>{
e(),d.act()},onTake:()=>{},onCancel:e})})}function jr(){let[e,t]=y([]);return T(()=>{let o=new AbortController;return Yo(
o.signal).then(t,()=>{}),()=>o.abort()},[]),e}function Gr(e){let[t,o]=y([]),n=e.trim(),s=j();return T(()=>{if(s==="")return;
let a=new AbortController,i=n===""?["definition","cohort"]:["definition","cohort","event","value"],m=setTimeout(()=>{en(
s,n,i,a.signal).then(c=>o(c.names.filter(l=>!Yr(s,l))),()=>{})},n===""?0:Zr);return()=>{clearTimeout(m),a.abort()}},[n,s]),
t}function Yr(e,{kind:t,property:o}){return t==="value"&&o!==void 0&&o===O(e).value.value?.event}function es({id:e,name:t}){
return{name:t,kind:"board",act:()=>V(`boards/${encodeURIComponent(e)}`)}}function ts({kind:e,name:t,property:o}){switch(e){case"\
event":return{name:t,kind:"only this event",act:()=>ln(le(O(j()).value.value?.event??"event",t))};case"value":return{name:t,
kind:`only this ${o??""}`,act:()=>ln(le(o??"",t))};default:return{name:t,kind:e,act:()=>V(`definitions/${encodeURIComponent(
j())}/${encodeURIComponent(t)}`)}}}function j(){return W.value||(U.value.value?.[0]?.name??"")}function ln(e){Xe().then(
()=>ne({document:{...M.value,where:ie(M.value.where,e)}}))}async function Xe(){W.value===""?await Ae(j()):pt.value.kind!==
"view"&&ft()}function os(e){let t=j()===""?[]:O(j()).value.value?.columns??[];return[...an.map(o=>({name:o.label,kind:"p\
age",act:()=>nn(o)})),...sn.map(o=>({name:o.label,kind:"page",act:()=>V(o.name)})),...(U.value.value??[]).map(({name:o})=>({
name:o,kind:"dataset",act:()=>{Ae(o)}})),...st.value?[{name:"Undo",kind:"command",act:lt}]:[],...rt.value?[{name:"Redo",
kind:"command",act:it}]:[],{name:"The document as JSON",kind:"command",act:()=>{Xe().then(()=>re({kind:"json"}))}},{name:Ze.
value==="dark"?"Light":"Dark",kind:"command",act:()=>rn(Ze.value==="dark"?"light":"dark")},{name:"All keys",kind:"comman\
d",act:e},...t.map(({name:o})=>({name:o,kind:"break down by",act:()=>{Xe().then(()=>De(o))}}))]}import{$aq as Iu,$ar as Uu,$as as Fu,$at as Hu,$au as Wu,$av as z}from"./main.js";import{$dU as mn,$dV as cn,$dW as un,$dX as dn,$dY as pn}from"./main.js";var de=2,L=16,G=20,ns=24;async function rs(e,t,o){let n=[...e.querySelectorAll("canvas")].filter(({width:x,height:b})=>x>
0&&b>0);if(n.length===0)return null;let s=e.getBoundingClientRect(),a=n.map(x=>({canvas:x,box:x.getBoundingClientRect()})),
i=Math.min(...a.map(({box:x})=>x.top)),m=Math.max(...a.map(({box:x})=>x.bottom))-i,c=ss(e),l=Math.max(1,Math.floor((s.width-
2*L)/200)),d=Math.ceil(c.length/l)*G+2*G,f=globalThis.document.createElement("canvas");f.width=s.width*de,f.height=(L+2*
G+m+d+L)*de;let p=f.getContext("2d");if(!p)return null;p.scale(de,de),p.fillStyle=z("--surface"),p.fillRect(0,0,s.width,
f.height/de);let w=L+2*G;Pe(p,as(t),L,L+12,`600 13px ${z("--font")}`,z("--text"),s.width-2*L),Pe(p,`${Be(t.dataset)}, ${mn(
t,o)}, ${o}`,L,L+12+G,`12px ${z("--font")}`,z("--muted"),s.width-2*L);for(let{canvas:x,box:b}of a)p.imageSmoothingEnabled=
getComputedStyle(x).imageRendering!=="pixelated",p.drawImage(x,b.left-s.left,w+b.top-i,b.width,b.height);return c.forEach(
({text:x,color:b},C)=>{let[$,g]=[L+C%l*200,w+m+G+Math.floor(C/l)*G];p.fillStyle=b,p.fillRect($,g-8,12,8),Pe(p,x,$+20,g,`\
12px ${z("--font")}`,z("--text"),168)}),Pe(p,`Sluice, ${new Date().toISOString().slice(0,16).replace("T"," ")} UTC`,L,w+
m+d-4,`12px ${z("--font")}`,z("--muted"),s.width),new Promise(x=>{f.toBlob(x,"image/png")})}function Pe(e,t,o,n,s,a,i){e.
font=s,e.fillStyle=a;let m=t;for(let c=t.length;c>8&&e.measureText(m).width>i;c=Math.floor(c*.9))m=Mt(t,c);e.fillText(m,
o,n)}function ss(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].flatMap(t=>{let o=t.querySelector("line"),
n=t.querySelector("bdi")?.textContent;return o&&n?[{text:n,color:getComputedStyle(o).stroke}]:[]}).slice(0,ns)}function as(e){
let t=N(e.aggregate?.measures).join(", ")||"count()",o=N(e.aggregate?.by);return Be(`Show ${t}${e.where===void 0?"":` wh\
ere ${e.where}`}${o.length===0?"":` by ${o.join(", ")}`}`)}import{$V as Yu,$W as pe}from"./main.js";function Me(e,t){let{year:o,month:n}=Le(e,t);return{year:o,month:n}}function je({year:e,month:t},o){let n=e*12+t-1+o;return{
year:Math.floor(n/12),month:n%12+1}}function fn({year:e,month:t},o){let s=(new Date(Date.UTC(e,t-1,1)).getUTCDay()-o+7)%
7,a=new Date(Date.UTC(e,t,0)).getUTCDate();return Array.from({length:Math.ceil((s+a)/7)*7},(i,m)=>new Date(Date.UTC(e,t-
1,1-s+m)).toISOString().slice(0,10))}function Y(e,t){let{year:o,month:n,day:s}=Le(e,t);return`${o}-${String(n).padStart(
2,"0")}-${String(s).padStart(2,"0")}`}var yn="zx";var gn="mx";var hn="rx";var vn="dy";var bn="ux";var xn="px";var wn="nx";var $n="ox";var kn="wx";var Cn="sx";var Sn="xx";var Tn="cy";var Dn="yx";var Pn="ay";var Mn="ey";var Rn="vx";var En="qx";var An="tx";var Re=864e5,Bn=120;function ls(e){return[1,2,7,14,30,90,365].find(t=>e/t<=Bn)??Math.ceil(e/Bn)}function Ln({document:e,
present:t,zone:o,month:n,onMonth:s,onChoose:a}){let i=P(null),[m,c]=y(null),l=U.value.value?.find(({name:h})=>h===e.dataset),
d=ms(e,l?.from,l?.to);if(!l?.to||d.counts.length===0)return null;let[f,p]=[d.from,d.from+d.counts.length*d.step],w=Math.
max(1,...d.counts),x=h=>Math.max(0,Math.min(1,(h-f)/(p-f))),b=(h,S,I)=>h<p&&S>f&&r("span",{class:I,style:{left:`${x(h)*100}\
%`,width:`${Math.max(.5,(x(S)-x(h))*100)}%`}}),C=h=>{let S=i.current.getBoundingClientRect();return f+Math.max(0,Math.min(
1,(h.clientX-S.left)/S.width))*(p-f-1)},$=h=>{let S=C(h);if(!m)return;c(null);let[I,et]=[Math.min(m.from,S),Math.max(m.from,
S)];et-I<d.step?s(Me(S,o)):a(`${Y(I,o)} - ${Y(et,o)}`)},g=d.counts.reduce((h,S)=>h+S,0);return u("div",{class:Dn,children:[
u("div",{ref:i,class:yn,role:"img","aria-label":`${ht(g,"event")} from ${E(f,o,"day")} to ${E(p-1,o,"day")}`,onPointerDown:h=>{
h.currentTarget.setPointerCapture(h.pointerId);let S=C(h);c({from:S,to:S})},onPointerMove:h=>{m&&c({...m,to:C(h)})},onPointerUp:$,
children:[t?.start!==void 0&&b(Date.parse(t.start),Date.parse(t.end??""),"by"),d.counts.map((h,S)=>r("span",{class:Pn,style:{
height:`${h===0?0:Math.max(6,h/w*100)}%`}},S)),b(Date.UTC(n.year,n.month-1,1),Date.UTC(n.year,n.month,1),Tn),m&&b(Math.min(
m.from,m.to),Math.max(m.from,m.to),vn)]}),u("div",{class:Mn,"aria-hidden":"true",children:[r("span",{children:E(f,o,"day")}),
r("span",{children:E(p-1,o,"day")})]})]})}function ms({dataset:e,timezone:t},o,n){let s=o===void 0||n===void 0?0:(Date.parse(
n)-Date.parse(o))/Re+1,a=ls(s),{answer:i}=F(s===0?null:{dataset:e,...t?{timezone:t}:{},aggregate:{measures:["count()"],by:[
"time('1d')"],limit:0}});return D(()=>{let m=i&&"rows"in i?i.rows:[],c=Date.parse(String(m[0]?.[0]??o??"")),l=new Array(
Math.max(0,Math.ceil((Date.parse(n??"")-c+1)/(a*Re))||0)).fill(0);for(let[d,f]of m){let p=Math.floor((Date.parse(String(
d))-c+72e5)/(a*Re));p>=0&&p<l.length&&(l[p]+=Number(f))}return{from:c,step:a*Re,counts:m.length===0?[]:l}},[i,o,n,a])}var Nn=["sunday","monday","tuesday","wednesday","thursday","friday","saturday"];function qn({document:e,present:t,onChoose:o}){
let n=e.timezone??"UTC",[s,a]=y(null),[i,m]=y(null),c=U.value.value?.find(({name:g})=>g===e.dataset)?.to,l=s??Me(t?.end?
Date.parse(t.end)-1:c??Date.now(),n),d=Math.max(0,Nn.indexOf(e.week_start??"monday")),f=fn(l,d),{counts:p,most:w}=us(e,f[0],
f.at(-1),n),x=ps(e,f[0],f.at(-1)),b=g=>t?.start!==void 0&&g>=Y(t.start,n)&&g<=Y(Date.parse(t.end)-1,n),C=g=>{i===null?m(
g):o(i<g?`${i} - ${g}`:`${g} - ${i}`)},$=P(null);return u("div",{class:gn,children:[r(Ln,{document:e,present:t,zone:n,month:l,
onMonth:a,onChoose:o}),u("div",{class:wn,children:[r(v,{small:!0,icon:"left",label:"The month before",kind:"quiet",onClick:()=>a(
je(l,-1))}),r("span",{class:$n,"aria-live":"polite",children:E(Date.UTC(l.year,l.month-1,1),"UTC","month")}),r(v,{small:!0,
icon:"right",label:"The month after",kind:"quiet",onClick:()=>a(je(l,1))})]}),u("div",{ref:$,class:xn,role:"group","aria\
-label":"Days",onKeyDown:g=>cs(g,$.current),children:[f.slice(0,7).map(g=>r("span",{class:En,"aria-hidden":"true",children:Nn[new Date(
g).getUTCDay()].slice(0,2)},g)),f.map((g,h)=>{let S=p.get(g)??0,I=x.get(g);return u("button",{type:"button","data-day":g,
tabIndex:h===0?0:-1,"aria-pressed":b(g),"aria-label":`${E(g,"UTC","day")}, ${R(S)} events${I===void 0?"":`, ${I} hours l\
ong`}`,class:ae(hn,!g.startsWith(`${l.year}-${String(l.month).padStart(2,"0")}`)&&Cn,b(g)&&An,i===g&&bn),onClick:()=>C(g),
children:[Number(g.slice(8)),I!==void 0&&u("span",{class:kn,children:[I," h"]}),r("span",{class:Rn,style:{width:`${w>0?Math.
sqrt(S/w)*100:0}%`}})]},g)})]}),r("p",{class:Sn,children:i===null?"Choose the first day; bars show how many events there\
 are.":`From ${E(i,"UTC","day")}: choose the last day.`})]})}function cs(e,t){let o=new Map([["ArrowLeft",-1],["ArrowRig\
ht",1],["ArrowUp",-7],["ArrowDown",7]]).get(e.key),n=[...t?.querySelectorAll("[data-day]")??[]],s=n.indexOf(e.target);if(o===
void 0||s<0)return;e.preventDefault();let a=n[Math.max(0,Math.min(s+o,n.length-1))];for(let i of n)i.tabIndex=i===a?0:-1;
a.focus()}function us(e,t,o,n){let{dataset:s,timezone:a}=e,{answer:i,of:m}=F({dataset:s,...a?{timezone:a}:{},from:t,to:`${o}\
T23:59:59.999999`,aggregate:{measures:["count()"],by:["time('1d')"],limit:100}}),c=m?.from===t?ds(i):[],l=new Map(c.map(
([d,f])=>[Y(String(d),n),Number(f)]));return{counts:l,most:Math.max(0,...l.values())}}function ds(e){return e&&"rows"in e?
e.rows:[]}function ps(e,t,o){let[n,s]=y(new Map);return T(()=>{let a=new AbortController;return pe(e,{texts:[`${t} - ${o}`]},
a.signal).then(({texts:i})=>s(new Map(i[0]?.odd_days?.map(({date:m,hours:c})=>[m,c]))),()=>{}),()=>a.abort()},[t,o,e.timezone]),
n}import{$F as zn}from"./shared.js";import{$cI as In,$cJ as Ge}from"./main.js";var Un="gy";var Fn="jy";var Hn="iy";var Wn="ky";function gs({wrong:e,onDone:t}){let o=M.value,{from:n,to:s}=o,a=o.timezone??"UTC",i=hs(n,s,a),{draft:m,read:c}=vs(),[l,d]=y(
e),f=zn(o),p=P(0),w=$=>{p.current++,Ge($),t()},x=async $=>{let g=++p.current;try{let{texts:[h]}=await pe(o,{texts:[$.trim()===
""?"all":$]});if(g!==p.current||!h)return;h.error?d({message:h.error.message,hint:h.error.hint??""}):w(h)}catch(h){g===p.
current&&d(q(h))}},b=pn(o),C=m?.error?null:m??i;return u("div",{class:Un,children:[r(ve,{label:`Range, on the clock of ${a}`,
value:cn(o),placeholder:"last 2 hours, 14 May 9:30 - 10:15, 2026-05, now-1w/w",onInput:$=>{d(null),c($)},onCommit:$=>{x(
$)},error:l,autofocus:!0,note:C?un(C,a):m?.error?.message}),u("div",{class:"hy",children:[r("div",{class:Hn,role:"group",
"aria-label":"Usual ranges",children:f.map($=>r(v,{small:!0,kind:"plain",class:Fn,pressed:dn($,o),onClick:()=>w($),children:$.
text.charAt(0).toUpperCase()+$.text.slice(1)},$.text))}),r(qn,{document:o,present:i,onChoose:$=>{x($)}})]}),u("div",{class:Wn,
children:[b&&r(v,{small:!0,kind:"outlined",pressed:b.isWhole,onClick:()=>Ge(b.isWhole?b.open:b.whole),children:"Whole pe\
riods only"}),i?.relative&&i.start!==void 0&&r(v,{small:!0,kind:"outlined",icon:"pause",onClick:()=>w({text:"",from:i.start,
to:i.end}),children:"Freeze as it is now"})]})]})}function hs(e,t,o){let[n,s]=y(null);return T(()=>{let a=new AbortController;
return In(M.value,a.signal).then(s,i=>{ee(i)||s(null)}),()=>a.abort()},[e,t,o]),n?.error?null:n}function vs(){let[e,t]=y(
null),o=P(null),n=s=>{if(o.current?.abort(),o.current=new AbortController,s.trim()===""){t(null);return}pe(M.value,{texts:[
s]},o.current.signal).then(({texts:a})=>t(a[0]??null),()=>{})};return T(()=>()=>o.current?.abort(),[]),{draft:e,read:n}}import{$dA as Ud,$dB as Vn,$dC as Fd}from"./main.js";import{$cQ as Kn}from"./main.js";import{$df as Jn}from"./main.js";import{$dg as _n}from"./main.js";import{$X as Qn}from"./shared.js";import{$ab as Gd,$ac as Yd,$ad as ep,$ae as tp,$af as op,$ag as Zn,$ah as np}from"./shared.js";import{$aj as Xn}from"./shared.js";import{$du as lp,$dv as jn,$dw as Ye,$dx as mp}from"./main.js";import{$dy as Gn}from"./main.js";function bs({document:e,result:t}){let{columns:o,order:n}=e.samples??{},s=Jn();return u(jn,{document:e,error:t.error,label:"\
Question: a list of events",children:[r(Gn,{lead:"List",path:"samples.columns",texts:N(o),kind:"key",what:"column",empty:"\
all columns",onChange:a=>Vn("samples.columns",a),editor:({text:a,typed:i,onDone:m,onCancel:c})=>r(Qn,{label:"Column",placeholder:a===
""?"column":a,document:e,kinds:["property","definition","lookup"],typed:i,onName:l=>m(l.text),onText:m,onCancel:c,onLeave:c})}),
r(Ye,{children:"of events"}),r(_n,{}),r(Kn,{path:"samples.order",what:"order",value:n?.endsWith("desc")||n===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(Ye,{children:"first"}),
r(Xn,{extras:s,groups:[{path:"samples",rare:Zn}]})]})}export{tr as ActorsSheet,sr as CohortDialog,Jr as EventDrawer,Rr as EventsSheet,Lr as Facets,zr as Help,Fr as JsonDrawer,
_r as NoteDialog,Xr as Palette,gs as RangePanel,Vr as Raw,bs as SamplesSentence,rs as drawPicture};
