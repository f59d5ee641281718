import{$b as ve,$c as Ae,$d as g,$e as ke,$f as we,$g as Ee,$h as Se,$i as je,$j as p}from"./main.js";import{$n as $,$o as A,$p as k,$q as Te}from"./main.js";async function F(e){return k("v1/alerts",{signal:e})}async function I(){return k("v1/alerts/test",{method:"POST",body:{}})}
async function N(e,t,r,a){let s=new URLSearchParams({dataset:e,event:t,hours:String(r)});return k(`v1/alerts/expected?${s.
toString()}`,{signal:a})}import{$dM as Oe,$dN as Pe,$dO as w,$dP as Fe,$dQ as Ie,$dR as Ne,$dS as Me,$dT as E}from"./main.js";import{$dZ as ze,$ea as De,$eb as u,$ec as Qe}from"./main.js";import{$eh as C}from"./main.js";import{$ei as f}from"./main.js";import{$eo as R}from"./main.js";import{$eu as et,$ev as S}from"./main.js";import{$eE as q}from"./main.js";import{$bI as h}from"./main.js";import{$A as M}from"./shared.js";import{$et as Z}from"./main.js";import{$ey as m}from"./main.js";import{$E as _}from"./shared.js";import{$co as z}from"./main.js";function D(e,t,r){let a=Math.max(1,...e.flatMap(({count:l,high:i})=>[l,i])),s=e.length>1?t/(e.length-1):0;return{x:l=>l*
s,y:l=>r-1-l/a*(r-2),most:a}}function Q(e,t){return`${e.toFixed(1)} ${t.toFixed(1)}`}function j(e,{x:t,y:r}){return e.map(
(a,s)=>`${s===0?"M":"L"}${Q(t(s),r(a))}`).join("")}function U(e,t){let r=e.map(({low:a},s)=>`L${Q(t.x(s),t.y(a))}`).reverse();
return`${j(e.map(({high:a})=>a),t)}${r.join("")}Z`}var V="gj";var W="aj";var G="mj";var J="jj";var K="oj";var X="nj";var Y="xi";var ee="lj";var te="bj";var L="zi";var oe="cj";var se="wi";var re="kj";var ne="ij";var H="hj";var ae="ej";var ie="yi";var le="dj";import{$k as c,$l as o,$m as n}from"./main.js";var ce=800,me=120;function pe({dataset:e,event:t}){let[r,a]=p(null),[s,l]=p("");if(g(()=>{let x=new AbortController;return N(
e,t,168,x.signal).then(v=>a(v.hours),v=>{A(v)||l($(v).message)}),()=>x.abort()},[e,t]),s!=="")return o("p",{class:re,role:"\
alert",children:s});if(!r)return o(S,{});if(r.length===0)return o("p",{class:"fj",children:"There are no hours yet."});let i=D(
r,ce,me),y=h(),b=r[r.length-1],d=`${E(b.count)} in the latest hour, ${E(b.expected)} expected`;return n("figure",{class:ee,
children:[n("svg",{viewBox:`0 0 ${ce} ${me}`,preserveAspectRatio:"none",role:"img","aria-label":`Events by hour: ${d}`,children:[
o("path",{class:G,d:U(r,i)}),o("path",{class:X,d:j(r.map(({expected:x})=>x),i)}),o("path",{class:K,d:j(r.map(({count:x})=>x),
i)})]}),n("figcaption",{class:"fj",children:[u(r[0].at,y,"minute")," to ",u(b.at,y,"minute")," (",y,"), at most ",E(i.most),
" an hour; ",d,". The band is what was to be expected."]})]})}function O({alert:e}){let[t,r]=p(!1),a=e.state==="firing",s=h(),l=!!(e.dataset&&e.event&&(e.kind==="volume"||e.kind==="g\
one")),i=e.question;return n("li",{class:W,"data-firing":a,children:[n("div",{class:te,children:[o("span",{class:oe,children:o(
Z,{name:a?"warning":"check"})}),n("div",{class:le,children:[o("span",{class:ae,children:o(m,{value:e.text,most:400})}),n(
"span",{class:"fj",children:[e.dataset&&o(m,{value:e.dataset,most:48}),e.event&&n(c,{children:[" ","·"," ",o(m,{value:e.
event,most:48})]}),e.property&&n(c,{children:[" ","·"," ",o(m,{value:e.property,most:48})]}),e.source&&n(c,{children:["\
 ","·"," source ",o(m,{value:e.source,most:48})]})," · ","since ",u(e.since,s,"minute"),e.until&&n(c,{children:[", unt\
il ",u(e.until,s,"minute")]})]})]}),n("span",{class:V,children:[l&&o(f,{small:!0,kind:"quiet",expanded:t,onClick:()=>r(!t),
children:"Hours"}),i&&o(f,{small:!0,kind:"outlined",icon:"explore",onClick:()=>_({view:z(i),document:i,as:null,open:[]}),
children:"Look at it"})]})]}),t&&o(pe,{dataset:e.dataset??"",event:e.event??""})]})}import{$dE as P,$dF as Zt}from"./main.js";function ue({rules:e}){return n("details",{class:H,children:[o("summary",{children:w(e.length,"rule")}),o("ul",{class:ne,
children:e.map(t=>n("li",{children:[o("b",{children:o(m,{value:t.name,most:48})}),": ",t.on,t.source&&n(c,{children:[" o\
f the source ",o(m,{value:t.source,most:48})]}),t.dataset&&n(c,{children:[" of ",o(m,{value:t.dataset,most:48})]}),t.event&&
n(c,{children:[", event ",o(m,{value:t.event,most:48})]}),de(t),t.for_seconds?n(c,{children:[", for ",P(t.for_seconds)]}):
null]},t.name))})]})}function de({on:e,above:t}){return t==null?"":e==="lag"?`, more than ${P(t)}`:`, more than ${Math.round(
t*1e3)/10} %`}var fe=1e4;function ye(){let[e,t]=p(null),[r,a]=p(null),[s,l]=p(0);return g(()=>{globalThis.document.title="Alerts · Slu\
ice"},[]),g(()=>{let i=new AbortController,y=()=>{F(i.signal).then(d=>{t(d),a(null)},d=>{A(d)||a($(d))})};y();let b=setInterval(
()=>{document.visibilityState==="visible"&&y()},fe);return()=>{clearInterval(b),i.abort()}},[s]),n("main",{class:se,"dat\
a-state":e?"exact":"running",children:[n("div",{class:Y,children:[o("h1",{class:ie,children:"Alerts"}),e?.watching&&o(f,
{kind:"outlined",icon:"bell",onClick:()=>{he()},children:"Send a test"})]}),r&&!e&&o(M,{error:r,what:"The alerts cannot \
be listed",again:()=>l(s+1)}),!e&&!r&&o(S,{}),e&&o(xe,{value:e,again:()=>l(s+1)})]})}function xe({value:e,again:t}){let r=e.
alerts.filter(({state:s})=>s==="firing"),a=e.alerts.filter(({state:s})=>s!=="firing");return!e.watching&&e.alerts.length===
0?n(R,{icon:"bell",title:"Nobody watches the data",actions:o(f,{kind:"outlined",onClick:t,children:"Look again"}),children:[
"Rules in a file make the server compare every hour with the same hour of earlier weeks, and tell when events fall away,\
 a property becomes empty or a source stays behind: ",o("span",{class:J,children:"sluice serve --config sluice.yaml"})]}):
n(c,{children:[!e.watching&&o(C,{kind:"warning",children:"Nobody watches the data now: these are from before."}),e.quiet_until&&
n(C,{kind:"info",children:["It is a quiet time: notices are held back until ",u(e.quiet_until,h(),"minute"),", and what \
happens is listed here."]}),r.length===0?n(R,{icon:"check",title:"All is as expected",actions:o(f,{kind:"outlined",onClick:t,
children:"Look again"}),children:[w(e.rules.length,"rule")," ",e.rules.length===1?"is":"are"," watched."]}):o("ol",{class:L,
"aria-label":"Firing",children:r.map(s=>o(O,{alert:s},s.id))}),a.length>0&&n("section",{class:H,children:[o("h2",{children:"\
Over"}),o("ol",{class:L,"aria-label":"Over",children:a.map(s=>o(O,{alert:s},s.id))})]}),e.rules.length>0&&o(ue,{rules:e.
rules})]})}async function he(){try{q(be(await I()))}catch(e){q($(e).message)}}function be({webhook:e,file:t}){let r=(a,s)=>s===
"ok"?`${a}: it arrived`:s==="none"?`${a}: none is set`:`${a}: ${s}`;return`${r("Webhook",e)}; ${r("file",t)}.`}export{ye as AlertsPage};
