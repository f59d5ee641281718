import{$b as ke,$c as Ae,$d as g,$e as we,$f as Ee,$g as Se,$h as je,$i as He,$j as p}from"./main.js";import{$n as $,$o as A,$p as w,$q as Ce}from"./main.js";async function F(e){return w("v1/alerts",{signal:e})}async function N(){return w("v1/alerts/test",{method:"POST",body:{}})}
async function I(e,o,r,a){let s=new URLSearchParams({dataset:e,event:o,hours:String(r)});return w(`v1/alerts/expected?${s.
toString()}`,{signal:a})}import{$dM as Pe,$dN as Fe,$dO as E,$dP as Ne,$dQ as Ie,$dR as Me,$dS as Ze,$dT as S}from"./main.js";import{$dZ as De,$ea as Qe,$eb as u,$ec as Ue}from"./main.js";import{$eh as C}from"./main.js";import{$ei as f}from"./main.js";import{$eo as R}from"./main.js";import{$eu as tt,$ev as j}from"./main.js";import{$ey as l}from"./main.js";import{$eE as q}from"./main.js";import{$bI as x}from"./main.js";import{$A as M}from"./shared.js";import{$et as Z}from"./main.js";import{$E as _}from"./shared.js";import{$co as z}from"./main.js";function D(e,o,r){let a=Math.max(1,...e.flatMap(({count:c,high:i})=>[c,i])),s=e.length>1?o/(e.length-1):0;return{x:c=>c*
s,y:c=>r-1-c/a*(r-2),most:a}}function Q(e,o){return`${e.toFixed(1)} ${o.toFixed(1)}`}function H(e,{x:o,y:r}){return e.map(
(a,s)=>`${s===0?"M":"L"}${Q(o(s),r(a))}`).join("")}function U(e,o){let r=e.map(({low:a},s)=>`L${Q(o.x(s),o.y(a))}`).reverse();
return`${H(e.map(({high:a})=>a),o)}${r.join("")}Z`}var V="gj";var W="aj";var G="nj";var J="kj";var K="pj";var X="oj";var Y="xi";var ee="mj";var te="bj";var L="zi";var oe="cj";var se="jj";var re="wi";var ne="lj";var ae="ij";var v="hj";var ie="ej";var le="yi";var ce="dj";import{$k as m,$l as t,$m as n}from"./main.js";var me=800,pe=120;function ue({dataset:e,event:o}){let[r,a]=p(null),[s,c]=p("");if(g(()=>{let h=new AbortController;return I(
e,o,168,h.signal).then(k=>a(k.hours),k=>{A(k)||c($(k).message)}),()=>h.abort()},[e,o]),s!=="")return t("p",{class:ne,role:"\
alert",children:s});if(!r)return t(j,{});if(r.length===0)return t("p",{class:"fj",children:"There are no hours yet."});let i=D(
r,me,pe),y=x(),b=r[r.length-1],d=`${S(b.count)} in the latest hour, ${S(b.expected)} expected`;return n("figure",{class:ee,
children:[n("svg",{viewBox:`0 0 ${me} ${pe}`,preserveAspectRatio:"none",role:"img","aria-label":`Events by hour: ${d}`,children:[
t("path",{class:G,d:U(r,i)}),t("path",{class:X,d:H(r.map(({expected:h})=>h),i)}),t("path",{class:K,d:H(r.map(({count:h})=>h),
i)})]}),n("figcaption",{class:"fj",children:[u(r[0].at,y,"minute")," to ",u(b.at,y,"minute")," (",y,"), at most ",S(i.most),
" an hour; ",d,". The band is what was to be expected."]})]})}function O({alert:e}){let[o,r]=p(!1),a=e.state==="firing",s=x(),c=!!(e.dataset&&e.event&&(e.kind==="volume"||e.kind==="g\
one")),i=e.question;return n("li",{class:W,"data-firing":a,children:[n("div",{class:te,children:[t("span",{class:oe,children:t(
Z,{name:a?"warning":"check"})}),n("div",{class:ce,children:[t("span",{class:ie,children:t(l,{value:e.text,most:400})}),n(
"span",{class:"fj",children:[e.dataset&&t(l,{value:e.dataset,most:48}),e.event&&n(m,{children:[" ","·"," ",t(l,{value:e.
event,most:48})]}),e.property&&n(m,{children:[" ","·"," ",t(l,{value:e.property,most:48})]}),e.source&&n(m,{children:["\
 ","·"," source ",t(l,{value:e.source,most:48})]})," · ","since ",u(e.since,s,"minute"),e.until&&n(m,{children:[", unt\
il ",u(e.until,s,"minute")]})]})]}),n("span",{class:V,children:[c&&t(f,{small:!0,kind:"quiet",expanded:o,onClick:()=>r(!o),
children:"Hours"}),i&&t(f,{small:!0,kind:"outlined",icon:"explore",onClick:()=>_({view:z(i),document:i,as:null,open:[]}),
children:"Look at it"})]})]}),o&&t(ue,{dataset:e.dataset??"",event:e.event??""})]})}import{$dE as P,$dF as _t}from"./main.js";function de({rules:e}){return n("details",{class:v,children:[t("summary",{children:E(e.length,"rule")}),t("ul",{class:ae,
children:e.map(o=>n("li",{children:[t("b",{children:t(l,{value:o.name,most:48})}),": ",o.on,o.source&&n(m,{children:[" o\
f the source ",t(l,{value:o.source,most:48})]}),o.dataset&&n(m,{children:[" of ",t(l,{value:o.dataset,most:48})]}),o.event&&
n(m,{children:[", event ",t(l,{value:o.event,most:48})]}),fe(o),o.for_seconds?n(m,{children:[", for ",P(o.for_seconds)]}):
null]},o.name))})]})}function fe({on:e,above:o}){return o==null?"":e==="lag"?`, more than ${P(o)}`:`, more than ${Math.round(
o*1e3)/10} %`}var ye=1e4;function he(){let[e,o]=p(null),[r,a]=p(null),[s,c]=p(0);return g(()=>{globalThis.document.title="Alerts · Slu\
ice"},[]),g(()=>{let i=new AbortController,y=()=>{F(i.signal).then(d=>{o(d),a(null)},d=>{A(d)||a($(d))})};y();let b=setInterval(
()=>{document.visibilityState==="visible"&&y()},ye);return()=>{clearInterval(b),i.abort()}},[s]),n("main",{class:re,"dat\
a-state":e?"exact":"running",children:[n("div",{class:Y,children:[t("h1",{class:le,children:"Alerts"}),e?.watching&&t(f,
{kind:"outlined",icon:"bell",onClick:()=>{be()},children:"Send a test"})]}),r&&!e&&t(M,{error:r,what:"The alerts cannot \
be listed",again:()=>c(s+1)}),!e&&!r&&t(j,{}),e&&t(xe,{value:e,again:()=>c(s+1)})]})}function xe({value:e,again:o}){let r=e.
alerts.filter(({state:s})=>s==="firing"),a=e.alerts.filter(({state:s})=>s!=="firing");return!e.watching&&e.alerts.length===
0?n(R,{icon:"bell",title:"Nobody watches the data",actions:t(f,{kind:"outlined",onClick:o,children:"Look again"}),children:[
"Rules in a file make the server compare every hour with the same hour of earlier weeks, and tell when events fall away,\
 a property becomes empty or a source stays behind: ",t("span",{class:J,children:"sluice serve --config sluice.yaml"})]}):
n(m,{children:[!e.watching&&t(C,{kind:"warning",children:"Nobody watches the data now: these are from before."}),e.quiet_until&&
n(C,{kind:"info",children:["It is a quiet time: notices are held back until ",u(e.quiet_until,x(),"minute"),", and what \
happens is listed here."]}),r.length===0?n(R,{icon:"check",title:"All is as expected",actions:t(f,{kind:"outlined",onClick:o,
children:"Look again"}),children:[E(e.rules.length,"rule")," ",e.rules.length===1?"is":"are"," watched."]}):t("ol",{class:L,
"aria-label":"Firing",children:r.map(s=>t(O,{alert:s},s.id))}),a.length>0&&n("section",{class:v,children:[t("h2",{children:"\
Over"}),t("ol",{class:L,"aria-label":"Over",children:a.map(s=>t(O,{alert:s},s.id))})]}),e.notes.length>0&&n("section",{class:v,
children:[t("h2",{children:"To know"}),t("ul",{class:se,"aria-label":"To know",children:e.notes.map(s=>t("li",{children:t(
l,{value:s,most:400})},s))})]}),e.rules.length>0&&t(de,{rules:e.rules})]})}async function be(){try{q(ge(await N()))}catch(e){
q($(e).message)}}function ge({webhook:e,file:o}){let r=(a,s)=>s==="ok"?`${a}: it arrived`:s==="none"?`${a}: none is set`:
`${a}: ${s}`;return`${r("Webhook",e)}; ${r("file",o)}.`}export{he as AlertsPage};
