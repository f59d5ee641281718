import{$b as Ol,$c as Nl,$d as k,$e as ne,$f as ze,$g as Ue,$h as Rl,$i as M,$j as u}from"./main.js";import{$K as bo,$L as Ut,$M as xo}from"./main.js";import{$bf as Ul,$bg as wo,$bh as ko,$bi as Fe,$bj as Fl}from"./main.js";import{$bk as Wl,$bl as Vl,$bm as Kl,$bn as Jl,$bo as J,$bp as Zl}from"./main.js";import{$dG as Ql,$dH as Xl,$dI as Yl,$dJ as ec,$dK as b,$dL as tc}from"./main.js";import{$eh as He}from"./main.js";import{$ei as f}from"./main.js";import{$eo as W}from"./main.js";import{$eu as $o,$ev as H}from"./main.js";import{$eE as T}from"./main.js";import{$bJ as me}from"./main.js";import{$A as G}from"./shared.js";import{$bQ as Co}from"./main.js";function je(e,t,n){Co(new Blob([t],{type:n}),e.replace(/[^\p{L}\p{N}._ -]/gu,"_"))}function We(e,t){let n=document.createElement(
"input");n.type="file",n.accept=e,n.onchange=()=>{n.files?.[0]&&t(n.files[0])},n.click()}import{$ce as kc,$cf as $c,$cg as Cc,$ch as Ve}from"./main.js";import{$cr as To,$cs as B,$ct as Pc,$cu as Bc,$cv as Ec}from"./main.js";import{$E as Y}from"./shared.js";import{$et as V}from"./main.js";var So={w:2,h:2},Ei=100;function Me(e,t){return e.x<t.x+t.w&&t.x<e.x+e.w&&e.y<t.y+t.h&&t.y<e.y+e.h}function Ft(e,t,n){return Math.
max(t,Math.min(n,Math.round(e)))}function Po(e){return[...e].sort((t,n)=>t.y-n.y||t.x-n.x||(t.id<n.id?-1:1))}function Ke(e,t,n,r){
let s=e.find(i=>i.id===t);return s?Do(e,{...s,x:Ft(n,0,12-s.w),y:Math.max(0,Math.round(r))}):e}function Ht(e,t,n,r){let s=e.
find(a=>a.id===t);if(!s)return e;let i=Math.min(So.w,12-s.x);return Do(e,{...s,w:Ft(n,i,12-s.x),h:Ft(r,So.h,Ei)})}function Bo(e,t,n,r){
let s=e.find(a=>a.id===t);if(!s)return e;if(r===0)return Ke(e,t,s.x+n,s.y);let i=Math.max(...e.map(a=>a.y+a.h));for(let a=s.
y+r;a>=0&&a<=i;a+=r){let l=Ke(e,t,s.x,a);if(!Je(l,e))return l}return e}function Je(e,t){let n=new Map(t.map(r=>[r.id,r]));
return e.length===t.length&&e.every(r=>{let s=n.get(r.id);return s!==void 0&&r.x===s.x&&r.y===s.y&&r.w===s.w&&r.h===s.h})}
function Eo(e,t,n){for(let r=0;;r++)for(let s=0;s+t<=12;s++){let i={id:"",x:s,y:r,w:t,h:n};if(!e.some(a=>Me(i,a)))return{
x:s,y:r}}}function Ze(e){let t=[];for(let r of Po(e)){let s={...r,y:Ao(t,r)};for(let i=s.y-1;i>=0&&!t.some(a=>Me({...s,y:i},
a));i--)s={...s,y:i};t.push(s)}let n=new Map(t.map(r=>[r.id,r]));return e.map(({id:r})=>n.get(r))}function Do(e,t){let n=e.
find(({id:i})=>i===t.id),r=[t];for(let i of Po(e.filter(({id:a})=>a!==t.id))){let a={...i,y:t.y-i.h},l=t.y>n.y&&Me(i,t)&&
a.y>=0&&!r.some(d=>Me(a,d));r.push(l?a:{...i,y:Ao(r,i)})}let s=new Map(r.map(i=>[i.id,i]));return Ze(e.map(({id:i})=>s.get(
i)))}function Ao(e,t){let n=t.y;for(;;){let r=e.filter(s=>Me({...t,y:n},s));if(r.length===0)return n;n=Math.max(...r.map(
s=>s.y+s.h))}}import{$dM as Mo,$dN as Ic,$dO as z,$dP as qc,$dQ as zc,$dR as Uc,$dS as de,$dT as L}from"./main.js";import{$dE as jc,$dF as _e}from"./main.js";import{$bC as Oo,$bD as pe}from"./main.js";function Z(e){let t=[e.where?`where ${e.where}`:"",e.compare?.offset?`against ${e.compare.offset} before`:""].filter(n=>n!==
"");return[Di(e),...t].join(" ").replace(/\s+/g," ")}function Di(e){switch(Oo(e)){case"funnel":return`funnel ${(e.funnel?.
steps??[]).map(t=>Ge(t.where)).join(" > ")}${jt(e.funnel?.by)}`;case"retention":return`retention of ${Ge(e.retention?.start)}\
, back by ${Ge(e.retention?.return??"true")}${jt(e.retention?.by)}`;case"lifecycle":return"lifecycle";case"stickiness":return"\
stickiness";case"paths":return`paths${Mi(e)}`;case"difference":return`what sets ${e.difference?.selection??""} apart`;case"\
samples":return"events";case"aggregate":return`${Ai(e)}${pe(e.aggregate?.measures).join(", ")||"count()"}${jt(e.aggregate?.
by)}`}}function Ai(e){let t=e.aggregate?.over;return t===void 0||t==="events"?"":`${typeof t=="string"?t:Object.keys(t).
join()}: `}function Mi(e){let t=e.paths?.start;return typeof t=="string"?` after ${Ge(t)}`:""}function jt(e){let t=pe(e).
map(n=>/^\s*time\s*\(/i.test(n)?"time":n);return t.length===0?"":` by ${t.join(", ")}`}function Ge(e){if(e?.trim()==="tr\
ue")return"any event";let t=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/.exec(e??"");return t?t[1].replaceAll("''","'"):e??""}import{$dZ as Gc,$ea as Qc,$eb as D,$ec as No}from"./main.js";import{$ej as Qe}from"./main.js";import{$ew as om,$ex as ee}from"./main.js";import{$ey as S}from"./main.js";import{$eF as am,$eG as Ro}from"./main.js";import{$bI as I}from"./main.js";import{$aM as Lo}from"./main.js";import{$bq as fm,$br as hm,$bs as ym,$bt as Io,$bu as qo,$bv as Xe,$bw as vm,$bx as gm,$by as bm,$bz as xm,$bA as Wt,$bB as wm}from"./main.js";import{$eA as A}from"./main.js";import{$bR as Ye,$bS as Sm,$bT as Pm}from"./main.js";import{$cK as Dm,$cL as re}from"./main.js";import{$a as zo,$b as ge,$c as Uo,$d as et,$e as Q,$f as Fo,$g as X,$h as tt,$i as ot,$j as Oe}from"./shared.js";import{$aZ as Ho,$ba as Rm,$bb as Lm,$bc as _,$bd as Im,$be as qm}from"./main.js";import{$bE as Fm,$bF as Hm,$bG as jo}from"./main.js";import{$co as ue}from"./main.js";function Ne({from:e,to:t,timezone:n,where:r}){return{from:e,to:t,timezone:n,where:r}}function Vt(e,t){if(e.kind!=="query"||
!e.document)return null;let n={...e.document};(t.from!==""||t.to!=="")&&(delete n.from,delete n.to,t.from!==""&&(n.from=
t.from),t.to!==""&&(n.to=t.to)),t.timezone!==""&&(n.timezone=t.timezone);let r=new Map(Object.entries(t.where)).get(n.dataset)??
"";return r.trim()===""?n:{...n,where:Ho(n.where,r)}}function nt(e,t){let n=Vt(e,t);return n&&{view:ue(n),document:n,as:e.
as?e.as:null,open:[]}}function rt(e){return[...new Set(e.tiles.flatMap(t=>t.document?[t.document.dataset]:[]))].sort()}function fe(e,t){
let n=Oi(t);return{...e,tiles:[...e.tiles,{...t,id:Fo(),...Eo(e.tiles,n.w,n.h),...n}]}}function Oi({kind:e,document:t}){
if(e==="text"||!t)return{w:6,h:3};if(t.retention||t.paths||t.difference)return{w:12,h:10};if(t.funnel)return{w:t.funnel.
steps.length>3?12:6,h:11};let n=pe(t.aggregate?.by);return t.aggregate&&n.length===0?{w:3,h:4}:{w:6,h:n.every(jo)?7:8}}var Wo="hl";var Vo="dl";var Ko="nl";var Jo="ml";var Zo="il";var _o="fl";var Go="jl";var Re="gl";var Qo="ll";var Xo="cl";var Yo="el";var en="ol";import{$k as P,$l as o,$m as c}from"./main.js";function st({tile:e,shared:t,result:n,onAgain:r}){let s=M(null),i=Ni(s),a=nt(e,t),l=re.find(({name:m})=>m===a?.view),d=()=>{
a&&Xe(a)};return!a||!l?o("p",{class:Go,children:"This question has no view here."}):c("div",{ref:s,class:Wo,"data-former":n.
former,onPointerDownCapture:d,onFocusCapture:d,children:[n.phase==="error"&&n.error&&c("div",{class:Zo,children:[o(A,{error:n.
error}),o(f,{small:!0,kind:"outlined",onClick:r,children:"Try again"})]}),i>0&&n.phase!=="idle"&&o(Lo.Provider,{value:i,
children:o(Ye,{view:l,document:a.document,result:n,drawn:a})})]})}function Ni(e){let[t,n]=u(0);return ze(()=>{if(!e.current)
return;let r=new ResizeObserver(([s])=>{s&&n(Math.floor(s.contentRect.height))});return r.observe(e.current),()=>r.disconnect()},
[]),t}function tn({text:e,editing:t,onText:n}){return t?o("textarea",{class:en,"aria-label":"Text of the tile",value:e,maxLength:1e4,
placeholder:"Text. A line that begins with # is a heading, with - an item.",onInput:r=>n(r.currentTarget.value)}):o("div",
{class:Qo,tabIndex:0,role:"group","aria-label":"Text",children:e.split(`
`).map((r,s)=>o(Ri,{line:r},s))})}function Ri({line:e}){let t=/^#{1,3}\s+(.*)$/.exec(e);if(t)return o("h3",{children:b(t[1])});
let n=/^[-*]\s+(.*)$/.exec(e);return n?o("p",{class:Ko,children:b(n[1])}):o("p",{class:Jo,children:b(e)})}import{$O as on,$P as nn,$Q as hd}from"./main.js";function it(e){let[t,n]=u(!1);return k(()=>{if(!e.current||t)return;let r=new IntersectionObserver(s=>{s.some(({isIntersecting:i})=>i)&&
n(!0)});return r.observe(e.current),()=>r.disconnect()},[t]),t}function he(e,t){let n=Ue(()=>new on,[]),r=e===null?"":JSON.
stringify(e);return k(()=>{e&&n.run(e)},[r,t]),k(()=>()=>n.close(),[]),n.result.value}function rn(e){let{tile:t,shared:n,editing:r}=e,s=M(null),i=it(s),[a,l]=u(0),d=Vt(t,n),m=he(i?d:null,e.turn+a),p=be(t),v=t.
kind==="text"?"exact":m.phase;return c("section",{ref:s,class:Xo,"aria-label":b(p),"data-tile":t.id,"data-kind":t.kind,"\
data-state":v,"data-editing":r,children:[o($o,{busy:v==="running"||v==="estimate",done:m.done}),c("header",{class:Qe(Vo,
!r&&t.kind==="text"&&t.title===""&&"kl"),children:[r?o("input",{class:_o,"aria-label":"Title of the tile",value:t.title,
placeholder:p,maxLength:200,onInput:h=>e.onTitle(h.currentTarget.value)}):o("h2",{class:Yo,children:(t.kind==="query"||t.
title!=="")&&o(S,{value:p,most:120})}),t.kind==="query"&&!r&&o(Ii,{result:m}),!r&&o(ee,{icon:"more",label:`Menu of ${b(p)}`,
menuLabel:"Tile",kind:"quiet",small:!0,placing:{align:"end"},items:e.items(m)}),e.handles]}),t.kind==="text"?o(tn,{text:t.
text??"",editing:r,onText:e.onText}):o(st,{tile:t,shared:n,result:m,onAgain:()=>l(a+1)})]})}function be(e){return e.title!==
""?e.title:e.document?Z(e.document):"Text"}function Ii({result:e}){let[t,n]=u(0);k(()=>{e.phase==="exact"&&n(Date.now())},
[e.phase,e.answer]);let r=Ro(e.phase==="exact"&&t>0?`exact, ${_e(e.elapsed??0)}, ${D(t,I(),"clock")}`:void 0);switch(e.phase){case"\
exact":return c("span",{class:Re,"data-phase":"exact",tabIndex:-1,...r,children:[o(V,{name:"check",size:14}),o("span",{class:"\
spoken",children:"exact"})]});case"estimate":return c("span",{class:Re,children:["estimate, ",de(e.done)]});case"running":
return o("span",{class:Re,children:"running"});case"error":return c("span",{class:Re,"data-phase":"error",children:[o(V,
{name:"error",size:14}),"failed"]});default:return null}}var sn="rj";var Ui=32,an=12;function mn({tile:e,tiles:t,onTiles:n,onBegin:r,onRemove:s,onSaid:i}){let a=b(be(e)),l=ln(e,t,n,r,(p,v,h,g)=>Ke(
p,e.id,v.x+h,v.y+g)),d=ln(e,t,n,r,(p,v,h,g)=>Ht(p,e.id,v.w+h,v.h+g)),m=p=>{let v={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[p.key];if(!v||p.altKey||p.ctrlKey||p.metaKey)return;p.preventDefault();let[h,g]=v,w=p.shiftKey?Ht(
t,e.id,e.w+h,e.h+g):Bo(t,e.id,h,g);if(Je(w,t))return i("This is as far as it goes.");r(),n(w);let E=w.find(({id:y})=>y===
e.id);i(p.shiftKey?`${E.w} columns wide, ${E.h} rows high`:`column ${E.x+1}, row ${E.y+1}`)};return c(P,{children:[o("bu\
tton",{type:"button",class:"qj","aria-label":`Move ${a}: arrows move it, Shift and arrows size it`,onKeyDown:m,...l,children:o(
Fi,{})}),o(f,{small:!0,icon:"trash",label:`Remove ${a}`,kind:"quiet",onClick:s}),o("span",{class:sn,"aria-hidden":"true",
...d})]})}function Fi(){return o(V,{name:"rows",size:16})}function ln(e,t,n,r,s){let i=M(null),a=m=>{let p=m.currentTarget.
closest("[data-grid]");!p||m.button!==0||(m.currentTarget.setPointerCapture(m.pointerId),i.current={x:m.clientX,y:m.clientY+
cn(p),tiles:t,tile:e,cell:(p.clientWidth+an)/12,moved:!1})},l=m=>{let p=i.current,v=m.currentTarget.closest("[data-grid]");
if(!p||!v)return;let h=Math.round((m.clientX-p.x)/p.cell),g=Math.round((m.clientY+cn(v)-p.y)/(Ui+an)),w=s(p.tiles,p.tile,
h,g);Je(w,t)||(p.moved||r(),p.moved=!0,n(w))},d=()=>{i.current=null};return{onPointerDown:a,onPointerMove:l,onPointerUp:d,
onPointerCancel:d}}function cn(e){return-e.getBoundingClientRect().top}import{$n as $,$o as at,$p as R,$q as Zd}from"./main.js";import{$cn as dn}from"./main.js";function lt({name:e,content:t}){je(`${e}.board.json`,JSON.stringify({name:e,content:t},null,2),"application/json")}function pn(e){
We(".json,application/json",t=>{Hi(t).then(e)})}async function Hi(e){try{let{name:t,content:n}=ji(await e.text(),e.name);
await Q(t,n),T("The board is imported.")}catch(t){T(`The file cannot be imported: ${$(t).message}`)}}function ji(e,t){let n=JSON.
parse(e);if(n===null||typeof n!="object")throw new Error("it holds no board");if(Array.isArray(n.tiles))return{name:t.replace(
/(\.board)?\.json$/i,""),content:n};if(typeof n.name!="string"||n.content===void 0)throw new Error("it holds no board");
return{name:n.name,content:n.content}}var un="tj";var fn="ck";var hn="zj";var yn="yj";var vn="ak";var gn="uj";var ct="sj";var bn="bk";var xn="wj";var wn="vj";function Cn({model:e,onVersions:t,onScreen:n,onAgain:r}){let s=e.draft.value,{name:i,content:a}=e.shown;return c(P,{children:[
c("div",{children:[o("button",{type:"button",class:fn,onClick:()=>B("boards"),children:"Boards"}),c("div",{class:gn,children:[
s===null?o("h1",{class:wn,children:o(S,{value:i})}):o("input",{class:xn,"aria-label":"Name of the board",value:i,maxLength:200,
onInput:l=>e.change({},l.currentTarget.value)}),s===null?o(Wi,{model:e,onVersions:t,onScreen:n,onAgain:r}):o(Ki,{model:e})]})]}),
s!==null?o("textarea",{class:hn,rows:2,"aria-label":"What the board is about",placeholder:"What the board is about",value:a.
description,onInput:l=>e.change({description:l.currentTarget.value})}):a.description!==""&&o("p",{class:yn,children:o(S,
{value:a.description,most:1e3})})]})}function Wi({model:e,onVersions:t,onScreen:n,onAgain:r}){let{id:s}=e.board.value;return c(
"div",{class:"xj",children:[o(f,{icon:"redo",kind:"quiet",label:"Ask all tiles again",onClick:r}),o(f,{kind:"quiet",icon:"\
info",onClick:()=>dn(rt(e.board.value.content),s),children:"Notes"}),o(f,{kind:"outlined",icon:"edit",onClick:()=>e.edit(),
children:"Edit"}),o(f,{kind:"outlined",icon:"heat",onClick:n,children:"Screen"}),o(ee,{icon:"more",label:"Menu of the bo\
ard",menuLabel:"Board",kind:"outlined",placing:{align:"end"},items:Vi(e,t)})]})}function Vi(e,t){let n=e.board.value;return[
{label:"History of the board",icon:"history",act:t},{label:"Copy link",icon:"share",act:()=>me(location.href,"The link")},
{label:"Export as JSON",icon:"download",act:()=>lt(n)},{label:"Make a copy",icon:"copy",act:()=>{Q(`${n.name}, copy`,n.content??
ge).then(i=>B(`boards/${encodeURIComponent(i.id)}`),Zt)}},"rule",{label:"Remove the board",icon:"trash",danger:!0,act:()=>{
tt(n.id,n.version).then(()=>{B("boards"),T("The board is removed.",{label:"Undo",act:()=>{ot(n).then(()=>B(`boards/${encodeURIComponent(
n.id)}`),Zt)}})},Zt)}}]}function Ki({model:e}){return c("div",{class:"xj",children:[o(f,{icon:"plus",kind:"outlined",onClick:()=>{
e.mark(),e.change(fe(e.shown.content,{kind:"text",title:"",text:""}))},children:"Text"}),o(f,{kind:"outlined",onClick:()=>e.
leave(),children:"Cancel"}),o(f,{kind:"primary",icon:"check",disabled:e.shown.name.trim()==="",onClick:()=>{e.done()},children:"\
Done"})]})}function Zt(e){T($(e).message)}import{$dD as Tn}from"./main.js";function Sn(e){return!e||!("columns"in e)||!("rows"in e)?null:Tn(e.columns.map(({name:t})=>t),e.rows)}import{$a as se}from"./main.js";var Ji=50,mt=class{constructor(t){this.id=t}id;board=se(null);error=se(null);draft=se(null);conflict=se(null);shared=se(
null);saved=[];arranged=[];get shown(){return this.draft.value??this.board.value}async load(){try{this.take(await X(this.
id))}catch(t){this.error.value=$(t)}}take(t){let n=this.board.value,r=this.shared.value===null||n!==null&&J(this.shared.
value,Ne(n.content));this.board.value=t,this.error.value=null,r&&(this.shared.value=Ne(t.content))}async keep(t,n){let r=this.
board.value;if(!r)return;let s={name:r.name,content:r.content,...t};if(s.name===r.name&&J(s.content,r.content))return;let i={
name:r.name,content:r.content};await this.save(s)&&(Pn(this.saved,i),T(n,{label:"Undo",act:()=>{this.saved.at(-1)===i?this.
undo():this.keep(i,"The board is as it was.")}}))}async undo(){if(this.draft.value!==null){this.draft.value=this.arranged.
pop()??this.draft.value;return}let t=this.saved.pop();t&&await this.save(t)&&T("The change of the board is undone.")}async save(t){
let n=this.board.value;if(!n)return!1;try{return this.take(await Oe(n.id,n.version,t.name,t.content)),!0}catch(r){return Uo(
r)?this.conflict.value=t:T(`The board cannot be saved: ${$(r).message}`),!1}}edit(){let t=this.board.value;this.arranged.
length=0,t&&(this.draft.value={name:t.name,content:t.content})}mark(){this.draft.value&&this.arranged.at(-1)!==this.draft.
value&&Pn(this.arranged,this.draft.value)}change(t,n){let r=this.draft.value;r&&(this.draft.value={name:n??r.name,content:{
...r.content,...t}})}leave(){let t=this.draft.value,n=this.board.value;this.draft.value=null,!(!t||!n||t.name===n.name&&
J(t.content,n.content))&&T("The changes are not saved.",{label:"Undo",act:()=>{this.draft.value=t}})}async done(){let t=this.
draft.value;this.draft.value=null,t&&await this.keep(t,"The board is saved.")}async takeTheirs(){this.conflict.value=null,
await this.load()}async takeMine(){let t=this.conflict.value;this.conflict.value=null,await this.load(),t&&await this.keep(
t,"The board is saved; the other state is among its versions.")}async takeBoth(){let t=this.conflict.value;return this.conflict.
value=null,t?(await Q(`${t.name}, copy`,t.content)).id:null}};function Pn(e,t){e.push(t),e.length>Ji&&e.shift()}import{$V as dt,$W as Dp}from"./main.js";import{$dU as xe,$dV as Op,$dW as Np,$dX as Rp,$dY as Lp}from"./main.js";import{$ep as Bn}from"./main.js";import{$ez as En}from"./main.js";import{$eC as ie}from"./main.js";import{$de as we}from"./main.js";import{$du as K,$dv as pt,$dw as Jp,$dx as ke}from"./main.js";import{$F as Dn}from"./shared.js";import{$cM as An}from"./main.js";var Mn="yk";var On="xk";var Nn="zk";var _t="bl";var Rn="al";function Ln({shared:e,saved:t,datasets:n,onShared:r,onKeep:s}){let i="zone of each tile",a=e.timezone===""?i:e.timezone;
return c("div",{class:"wk",role:"group","aria-label":"For all tiles",children:[o(Xi,{shared:e,onShared:r}),o(ie,{title:"\
Time zone",icon:"globe",kind:"quiet",values:[i,...An()],value:a,free:!0,onChange:l=>r({...e,timezone:l===i?"":l})}),n.map(
l=>o(Gi,{dataset:l,alone:n.length===1,shared:e,onShared:r},l)),!J(e,t)&&c("span",{class:Mn,children:[o(f,{small:!0,kind:"\
outlined",icon:"save",onClick:s,children:"Keep for everyone"}),o(f,{small:!0,kind:"quiet",icon:"undo",onClick:()=>r(t),children:"\
As saved"})]})]})}function Gi({dataset:e,alone:t,shared:n,onShared:r}){let s=new Map(Object.entries(n.where)).get(e)??"",
i={dataset:e,...n.from===""?{}:{from:n.from},...n.to===""?{}:{to:n.to},...n.timezone===""?{}:{timezone:n.timezone}};return o(
"div",{class:On,children:o(pt,{document:i,error:null,label:`Filter of all tiles of ${b(e)}`,children:o(we,{path:`where.${e}`,
what:"filter of all tiles",lead:t?"where":`${b(e)} where`,empty:"filter",text:s,onChange:a=>r({...n,where:Qi(n.where,e,a??
"")})})})})}function Qi(e,t,n){let r=new Map(Object.entries(e));return n.trim()===""?r.delete(t):r.set(t,n.trim()),Object.
fromEntries(r)}function Xi({shared:e,onShared:t}){let n=M(null),[r,s]=u(!1),[i,a]=u(null),l=Dn(e.timezone===""?{}:{timezone:e.
timezone}),d=e.from===""&&e.to==="",m=d?"Range of each tile":xe({from:e.from||void 0,to:e.to||void 0},e.timezone||"UTC"),
p=(h,g)=>{s(!1),a(null),t({...e,from:h,to:g})},v=h=>{dt(h,e.timezone).then(({from:g,to:w})=>p(String(g??""),String(w??"")),
g=>a($(g)))};return c(P,{children:[o(f,{buttonRef:n,icon:"calendar",after:"down",kind:"outlined",popup:"dialog",expanded:r,
onClick:()=>s(!r),children:m}),r&&o(En,{anchor:n.current,role:"dialog",label:"Range of all tiles",onClose:()=>s(!1),children:c(
"div",{class:Nn,children:[o(Bn,{label:"Range of all tiles",value:"",placeholder:"last 2 hours, May, now-1w/w",autofocus:!0,
error:i,onCommit:v}),c("div",{class:Rn,children:[o(f,{small:!0,class:_t,pressed:d,onClick:()=>p("",""),children:"Of each\
 tile"}),l.filter(({from:h})=>h!==void 0).map(({text:h,from:g,to:w})=>o(f,{small:!0,class:_t,pressed:g===e.from&&(w??"no\
w")===e.to,onClick:()=>p(String(g),String(w??"now")),children:h.charAt(0).toUpperCase()+h.slice(1)},h))]})]})})]})}import{$as as In}from"./shared.js";var qn="pl";var zn="ql";var Un="rl";var Gt="sl";function Fn({model:e,board:t,onClose:n}){let[r,s]=u(null);return k(()=>{zo(t.id).then(s,Hn)},[t.id,t.version]),c(In,{title:"\
History of the board",label:"Versions of the board",onClose:n,children:[o("p",{class:"tl",children:"Each save is a versi\
on. The last 100 are kept; restoring one makes a new version."}),r===null?o(H,{}):o("ol",{class:qn,children:r.map(i=>c("\
li",{class:zn,children:[c("div",{class:Un,children:[o("span",{children:i.removed?"Removed":o(S,{value:i.name,most:60})}),
c("span",{class:Gt,children:["version ",i.version,", ",D(i.changed,I(),"minute")]})]}),i.version===t.version?o("span",{class:Gt,
children:"shown"}):!i.removed&&o(f,{small:!0,kind:"outlined",onClick:()=>{ta(e,t.id,i.version)},children:"Restore"})]},i.
version))})]})}async function ta(e,t,n){try{let{name:r,content:s}=await X(t,n);await e.keep({name:r,content:s},`Version ${n}\
 is restored, with ${z(s.tiles.length,"tile")}.`)}catch(r){Hn(r)}}function Hn(e){T($(e).message)}var oa=6e4;function Wn({id:e}){let t=Ue(()=>new mt(e),[e]),[n,r]=u(!1);k(()=>(ma().then(a=>(a&&(t.shared.value=a),t.load())),
()=>{t.done()}),[t]);let s=t.board.value,i=t.error.value;return k(()=>{globalThis.document.title=`${b(s?.name??"Board")}\
 · Sluice`},[s?.name]),!s&&i?o("main",{class:ct,children:i.status===404?o(W,{icon:"boards",title:"There is no such boar\
d",actions:o(f,{kind:"primary",onClick:()=>B("boards"),children:"All boards"})}):o(G,{error:i,what:"The board cannot be \
read",again:()=>{t.load()}})}):s?c("div",{class:un,children:[o(na,{model:t,onVersions:()=>r(!n)}),n&&o(Fn,{model:t,board:s,
onClose:()=>r(!1)})]}):o("main",{class:ct,children:o(H,{})})}function na({model:e,onVersions:t}){Ve([{keys:"Ctrl+Z",label:"\
Undo the last change of the board",group:"Board",act:()=>{e.undo()}}]);let n=M(null),[r,s]=u(0),{content:i}=e.shown,a=Ne(
e.board.value.content),l=e.shared.value??a,d=m=>{e.shared.value=m,jn(J(m,a)?null:m)};return k(()=>{let m=setInterval(()=>{
globalThis.document.fullscreenElement===n.current&&s(p=>p+1)},oa);return()=>clearInterval(m)},[]),c("main",{ref:n,class:ct,
"data-state":"exact","data-editing":e.draft.value!==null,children:[o(la,{model:e}),o(Cn,{model:e,onVersions:t,onScreen:()=>{
ra(n.current)},onAgain:()=>s(r+1)}),o(Ln,{shared:l,saved:a,datasets:rt(i),onShared:d,onKeep:()=>{e.keep({content:{...e.board.
value.content,...l,where:{...l.where}}},"Range and filter are kept.").then(()=>jn(null))}}),o(bo.Provider,{value:e.board.
value.id,children:o(sa,{model:e,shared:l,turn:r})})]})}async function ra(e){globalThis.document.fullscreenElement?await globalThis.
document.exitFullscreen():await e?.requestFullscreen().catch(()=>{})}function sa({model:e,shared:t,turn:n}){let[r,s]=u(""),
i=e.draft.value,{tiles:a}=e.shown.content,l=(d,m)=>e.change({tiles:a.map(p=>p.id===d?{...p,...m}:p)});return a.length===
0?o(aa,{model:e}):c(P,{children:[o("div",{class:vn,"data-grid":!0,children:[...a].sort((d,m)=>d.y-m.y||d.x-m.x).map(d=>o(
"div",{class:bn,style:{gridColumn:`${d.x+1} / span ${d.w}`,gridRow:`${d.y+1} / span ${d.h}`,"--high":d.h},children:o(rn,
{tile:d,shared:t,turn:n,editing:i!==null,items:m=>ca(e,d,t,m),onTitle:m=>l(d.id,{title:m}),onText:m=>l(d.id,{text:m}),handles:i===
null?null:o(mn,{tile:d,tiles:a,onSaid:s,onBegin:()=>e.mark(),onTiles:m=>e.change({tiles:[...m]}),onRemove:()=>ia(e,d)})})},
d.id))}),o("div",{class:"spoken",role:"status",children:r})]})}function ia(e,t){e.mark(),e.change({tiles:[...Ze(e.shown.
content.tiles.filter(({id:n})=>n!==t.id))]}),T(`${b(be(t))} is removed.`,{label:"Undo",act:()=>{e.draft.value!==null&&e.
undo()}})}function aa({model:e}){return o(W,{icon:"boards",title:"This board is empty",actions:c(P,{children:[o(f,{kind:"\
primary",icon:"explore",onClick:()=>B(""),children:"Ask a question"}),o(f,{kind:"outlined",onClick:()=>{e.draft.value===
null&&e.edit(),e.change(fe(e.shown.content,{kind:"text",title:"Read me",text:""}))},children:"Add a text"})]}),children:"\
Ask a question on any page and choose Save, To a board."})}function la({model:e}){return e.conflict.value===null?null:o(
He,{kind:"warning",actions:c(P,{children:[o(f,{small:!0,kind:"outlined",onClick:()=>{e.takeTheirs()},children:"Show thei\
rs"}),o(f,{small:!0,kind:"outlined",onClick:()=>{e.takeBoth().then(n=>{n!==null&&B(`boards/${encodeURIComponent(n)}`)})},
children:"Keep mine as a copy"}),o(f,{small:!0,kind:"outlined",onClick:()=>{e.takeMine()},children:"Save mine over it"})]}),
children:"Somebody else saved this board while you changed it. Nothing is lost: both states can be kept."})}function ca(e,t,n,r){
let s=nt(t,n),i=Sn(r.answer),a=e.board.value.content,l=()=>{e.keep({content:{...a,tiles:[...Ze(a.tiles.filter(({id:p})=>p!==
t.id))]}},"The tile is removed.")},d=s===null?[]:[{label:"Open",icon:"right",act:()=>Y(s)},{label:"Copy link",icon:"shar\
e",act:()=>{To(s).then(p=>me(p,"The link"))}},{label:"Copy as JSON",icon:"braces",act:()=>me(JSON.stringify(s.document,null,
2),"The document")},{label:"CSV",icon:"download",disabled:i===null,act:()=>je(`${be(t)}.csv`,i??"","text/csv")}],m=()=>{
e.keep({content:fe(a,t)},"The tile is copied.")};return[...d,{label:"Copy on this board",icon:"plus",act:m},"rule",{label:"\
Remove",icon:"trash",danger:!0,act:l}]}async function ma(){let e=new URLSearchParams(location.hash.slice(1)).get("shared"),
t=e===null?null:await Fe(e);if(t===null||typeof t!="object")return null;let n=s=>typeof s=="string"?s:"",r=t.where!==null&&
typeof t.where=="object"?Object.entries(t.where).filter(([,s])=>typeof s=="string"):[];return{from:n(t.from),to:n(t.to),
timezone:n(t.timezone),where:Object.fromEntries(r)}}async function jn(e){let t=new URL(location.href);t.hash=e===null?"":
`shared=${await wo(e)}`,history.replaceState(null,"",t)}import{$bP as ut}from"./main.js";import{$en as $e}from"./main.js";var O="t2";var U="s2";var Vn="pk";function ft({title:e,label:t,take:n,value:r="",onClose:s,onTake:i}){let[a,l]=u(r),[d,m]=u(null),[p,v]=u(!1),h=ne();return o(
$e,{title:e,onClose:s,children:c("form",{class:Vn,onSubmit:w=>{w.preventDefault(),!(a.trim()===""||p)&&(v(!0),i(a.trim()).
then(s,E=>{m($(E)),v(!1)}))},children:[o("label",{class:U,for:h,children:t}),o("input",{id:h,class:O,"data-autofocus":!0,
value:a,maxLength:200,autocomplete:"off","aria-invalid":d!==null,onInput:w=>l(w.currentTarget.value)}),d&&o(A,{error:d}),
o("div",{class:"qk",children:o(f,{type:"submit",kind:"primary",disabled:a.trim()===""||p,children:n})})]})})}var Kn="gk";var Jn="ok";var Zn="kk";var _n="ek";var Gn="jk";var Qn="nk";var Xn="ik";var Yn="dk";var er="mk";var tr="lk";var or="fk";var ht=se({value:null,error:null});async function Ce(){try{ht.value={value:await et(),error:null}}catch(e){ht.value={value:ht.
value.value,error:$(e)}}}var ha=8;function nr(){let{value:e,error:t}=ht.value,[n,r]=u("changed"),[s,i]=u(""),a=ya(e??[],
n).filter(({name:d})=>d.toLowerCase().includes(s.trim().toLowerCase()));k(()=>{globalThis.document.title="Boards · Sluic\
e",Ce()},[]);let l=()=>ut(d=>o(ft,{title:"A new board",label:"Name",take:"Make",onClose:d,onTake:va}));return c("main",{
class:Yn,"data-state":e?"exact":t?"error":"running",children:[c("div",{class:_n,children:[o("h1",{class:or,children:"Boa\
rds"}),e!==null&&e.length>ha&&o("input",{type:"search",class:`${O} ${Zn}`,"aria-label":"Find a board",placeholder:"find",
value:s,spellcheck:!1,onInput:d=>i(d.currentTarget.value)}),e!==null&&e.length>1&&o(ee,{menuLabel:"Order",after:"down",kind:"\
quiet",items:[{label:"Last changed first",checked:n==="changed",act:()=>r("changed")},{label:"By name",checked:n==="name",
act:()=>r("name")}],children:n==="changed"?"Last changed first":"By name"}),o(f,{icon:"upload",kind:"outlined",onClick:()=>pn(
Ce),children:"Import"}),o(f,{icon:"plus",kind:"primary",onClick:l,children:"New board"})]}),t&&o(G,{error:t,what:"The bo\
ards cannot be listed",again:()=>{Ce()}}),!e&&!t&&o(H,{}),e?.length===0&&o(W,{icon:"boards",title:"There are no boards y\
et",actions:o(f,{kind:"primary",icon:"plus",onClick:l,children:"New board"}),children:"A board keeps questions side by s\
ide. Make one here, or choose Save on any question."}),e!==null&&e.length>0&&a.length===0&&o(W,{icon:"search",title:"No \
board has this in its name",actions:o(f,{kind:"outlined",onClick:()=>i(""),children:"All boards"})}),a.length>0&&o("ul",
{class:Kn,children:a.map(d=>o(ga,{board:d},d.id))})]})}function ya(e,t){return[...e].sort((n,r)=>t==="name"?n.name.localeCompare(
r.name):r.changed.localeCompare(n.changed))}async function va(e){let t=await Q(e,ge);B(`boards/${encodeURIComponent(t.id)}`)}
function ga({board:e}){let[t,n]=u(null);k(()=>{X(e.id).then(s=>n(s.content),()=>{})},[e.id,e.version]);let r=t===null?"":
`${z(t.tiles.length,"tile")}, `;return c("li",{class:"hk",children:[c("button",{type:"button",class:Xn,onClick:()=>B(`bo\
ards/${encodeURIComponent(e.id)}`),children:[o(xa,{tiles:t?.tiles??[]}),o("span",{class:Qn,children:o(S,{value:e.name,most:80})}),
c("span",{class:Jn,children:[r,"changed ",D(e.changed,I(),"minute")]})]}),o(ee,{icon:"more",label:`Menu of ${b(e.name)}`,
menuLabel:"Board",kind:"quiet",placing:{align:"end"},items:[{label:"Export as JSON",icon:"download",act:()=>{X(e.id).then(
lt,yt)}},{label:"Make a copy",icon:"copy",act:()=>{wa(e)}},"rule",{label:"Remove",icon:"trash",danger:!0,act:()=>{ka(e)}}]})]})}
var ba=36;function xa({tiles:e}){let t=Math.min(ba,Math.max(14,...e.map(({y:r,h:s})=>r+s))),n=(r,s)=>`${r/s*100}%`;return o(
"span",{class:Gn,"aria-hidden":"true",children:e.map(r=>o("span",{class:Qe(tr,r.kind==="text"&&er),style:{left:n(r.x,12),
width:n(r.w,12),top:n(r.y,t),height:n(r.h,t)}},r.id))})}async function wa(e){try{let{name:t,content:n}=await X(e.id);await Q(
`${t}, copy`,n),await Ce()}catch(t){yt(t)}}async function ka(e){try{let t=await X(e.id);await tt(e.id,t.version),await Ce(),
T("The board is removed.",{label:"Undo",act:()=>{ot(t).then(Ce,yt)}})}catch(t){yt(t)}}function yt(e){T($(e).message)}function $a({rest:e}){return e===""?o(nr,{}):o(Wn,{id:e},e)}var rr="sk";var sr="vk";var ir="rk";var ar="uk";var Te="";function Ta({onClose:e}){let[t,n]=u(null),[r,s]=u(Te),[i,a]=u(""),[l,d]=u(""),[m,p]=u(null),[v,h]=u(!1),g=ne();
k(()=>{et().then(y=>{let x=[...y].sort((N,C)=>C.changed.localeCompare(N.changed));n(x),s(x[0]?.id??Te)},y=>p($(y)))},[]);
let w=Z(Wt.value.document);return o($e,{title:"Save to a board",onClose:e,children:c("form",{class:ir,onSubmit:y=>{y.preventDefault(),
h(!0),Sa(r,i.trim()||"My board",l.trim()).then(e,x=>{p($(x)),h(!1)})},children:[o("label",{class:U,for:`${g}-title`,children:"\
Title of the tile"}),o("input",{id:`${g}-title`,class:O,"data-autofocus":!0,value:l,placeholder:b(w),maxLength:200,autocomplete:"\
off",onInput:y=>d(y.currentTarget.value)}),c("fieldset",{class:rr,children:[o("legend",{class:U,children:"Board"}),(t??[]).
map(y=>c("label",{class:"tk",children:[o("input",{type:"radio",name:g,checked:r===y.id,onChange:()=>s(y.id)}),o("bdi",{class:ar,
children:b(y.name)})]},y.id)),c("label",{class:"tk",children:[o("input",{type:"radio",name:g,checked:r===Te,onChange:()=>s(
Te)}),o("span",{children:"A new board"})]})]}),r===Te&&c(P,{children:[o("label",{class:U,for:`${g}-name`,children:"Name \
of the board"}),o("input",{id:`${g}-name`,class:O,value:i,placeholder:"My board",maxLength:200,autocomplete:"off",onInput:y=>a(
y.currentTarget.value)})]}),m&&o(A,{error:m}),o("div",{class:sr,children:o(f,{type:"submit",kind:"primary",icon:"save",disabled:v||
t===null,children:"Save"})})]})})}async function Sa(e,t,n){let{document:r,view:s,as:i}=Wt.value,a=e===Te?null:await X(e),
l=i??re.find(p=>p.name===s)?.chartOf(r)??"",d=fe(a?.content??ge,{kind:"query",title:n,document:r,as:l}),m=a?await Oe(e,a.
version,a.name,d):await Q(t,d);T(`Saved to ${b(m.name)}.`,{label:"Open",act:()=>B(`boards/${encodeURIComponent(m.id)}`)}),
a&&T("The tile can be taken back.",{label:"Undo",act:()=>{Pa(m,a)}})}async function Pa(e,t){await Oe(e.id,e.version,t.name,
t.content).then(()=>T("The tile is taken back."),n=>T($(n).message))}import{$r as ye,$s as vt,$t as Qt,$u as cr,$v as gt}from"./main.js";import{$G as bt,$H as xt}from"./shared.js";import{$x as wt,$y as mr,$z as dr,$A as kt}from"./main.js";import{$R as pr}from"./main.js";function te(e,t,n=""){return`v1/datasets/${encodeURIComponent(e)}/${t}${n===""?"":`/${encodeURIComponent(n)}`}`}async function ur(e,t){
return(await R(te(e,"definitions"),{signal:t})).definitions}async function fr(e,t){return(await R(te(e,"cohorts"),{signal:t})).
cohorts}async function hr(e,t,n){return R(`${te(e,"definitions",t)}?version=${n}`)}async function yr(e,t,n,r){return[...(await R(
`${te(e,t,n)}?versions`,{signal:r})).versions].reverse()}async function $t(e,t,n){return R(te(e,"cohorts",t),{signal:n})}
async function Le(e,t,n,r,s){return R(te(e,"definitions",t),{method:"PUT",body:{definition:r,description:s,version:n}})}
async function vr(e){return(await R(`v1/datasets/${encodeURIComponent(e)}/uses`)).uses}async function gr(e,t,n,r){return R(
`${te(e,t,n)}/rename`,{body:{name:r}})}async function Xt(e,t,n){await R(te(e,t,n),{method:"DELETE"})}async function br(e,t,n,r,s){
let i=new URLSearchParams({per:n.per});n.description!==""&&i.set("description",n.description);let a={"Content-Type":s,...n.
fresh?{"If-None-Match":"*"}:{}},l=pr(`${te(e,"cohorts",t)}?${i.toString()}`),d=await fetch(l,{method:"PUT",headers:a,body:r,
cache:"no-store"}).catch(()=>{throw mr()}),m=await d.json().catch(()=>null);if(!d.ok)throw dr(m,d.status);return m}import{$eB as Ct}from"./main.js";var Tt={property:"property of events",actor:"property of actors",cohort:"cohort",session:"property of sessions",list:"co\
hort, a list"};function xr(e){let t=e.definition;return typeof t=="string"?{kind:"property",name:e.name,saved:e}:t.actors?
{kind:"list",name:e.name,saved:e}:t.session?{kind:"session",name:e.name,saved:e}:{kind:typeof t.actor=="object"?"cohort":
"actor",name:e.name,saved:e}}function St(e){let t=e;if(typeof t=="string")return t;if(t.actors)return`${t.actors.length}\
 actors`;if(typeof t.actor=="object")return Z({dataset:"",funnel:t.actor.funnel});let n=t.from?`, from ${t.from}${t.to?`\
 to ${t.to}`:""}`:"";return`${t.actor??t.session??""}${n}`}var wr={event:"Of events",actor:"Of actors, or a cohort",funnel:"\
Cohort from a funnel",session:"Of sessions"};function Pt(e){switch(e){case"event":return"";case"actor":return{actor:"cou\
nt()"};case"funnel":return{actor:{funnel:{steps:[]}}};case"session":return{session:"count()"}}}function Bt(e){return typeof e==
"string"?"event":e.actors?null:e.session!==void 0?"session":typeof e.actor=="object"?"funnel":"actor"}function Et(e){return typeof e==
"string"?e:typeof e.actor=="string"?e.actor:e.session??null}function Dt(e,t){return typeof e=="string"?t:e.session===void 0?
{...e,actor:t}:{...e,session:t}}function Yt(e){let t=Et(e);return t!==null?t.trim()!=="":typeof e=="string"?!1:typeof e.
actor=="object"?(e.actor.funnel?.steps?.length??0)>0:(e.actors?.length??0)>0}function eo(e){let t=Et(e);return t===null?
e:Dt(e,t.trim())}function kr({name:e,description:t="",definition:n}){return{name:e,description:t,content:n}}import{$ed as $r,$ee as bh,$ef as xh,$eg as wh}from"./main.js";function Cr(e,t,n){let r=_(e);return t==="bool"?n===""?`count() filter (where ${r}) as events`:`uniq(${_(n)}) filter (wh\
ere ${r}) as actors`:t==="int64"||t==="float64"?`median(${r}) as median`:`uniq(${r}) as "different values"`}var Se="lq";var Pe="mq";var Be="nq";var Tr="br";var Sr="pq";var Pr="xp";var Br="kq";var Er="rp";var Dr="qp";var Ar="er";var At="dr";var Mr="vq";var Or="xq";var Nr="mp";var Rr="jq";var Lr="kp";var Ir="pp";var Mt="iq";var qr="sp";var zr="uq";var Ur="up";var ve="qq";var to="wp";var Fr="wq";var Hr="op";var oe="oq";var jr="tp";var Wr="hq";var Vr="zp";var Kr="aq";var Jr="fq";var Zr="gq";var _r="jp";var Gr="zq";var le="yq";var Qr="rq";var Xr="bq";var Yr="cr";var oo="ar";var es="lp";var ts="dq";var os="eq";var ns="yp";var rs="cq";var ss="gr";var is="fr";var as="vp";var ls="tq";var cs="sq";var no="preview_of_definition",Ba=new Map([["string","A text"],["int64","A whole number"],["float64","A number"],["times\
tamp","A time"],["list of strings","A list of texts"]]),Ea={from:"",to:"",timezone:"",where:{}};function Ot({dataset:e,name:t,
content:n,text:r,actors:s,onError:i}){let[a,l]=u(null),[d,m]=u(null),[p,v]=u(0),h=gt(e).value.value?.actors?.[0]??"",g=n===
null?{}:{define:{[t]:n}},w=JSON.stringify([t,n]);k(()=>{let N=new AbortController,C=j=>(i??m)(j);return vt(e,{column:_(t),
limit:10,...g},N.signal).then(j=>{l(j),C(null)},j=>{at(j)||(l(null),C($(j)))}),()=>N.abort()},[w]);let E=a?.type==="bool"&&
s&&h!=="",y=a&&{dataset:e,...g,aggregate:{measures:[Cr(t,a.type,s?h:"")],by:["time('auto')"]}},x=he(y,p);return d?o("div",
{class:le,children:o(A,{error:d})}):!a||!y?null:c("section",{class:Gr,"aria-label":"What it holds for",children:[E?o(Da,
{document:{dataset:e,...g},name:t,per:h}):o("p",{class:oo,children:Aa(a)}),o("div",{class:Tr,children:o(st,{tile:{id:"pr\
eview",x:0,y:0,w:12,h:5,kind:"query",title:"",document:y,as:"line"},shared:Ea,result:x,onAgain:()=>v(p+1)})}),a.type==="\
bool"&&!s?o(Ma,{document:{dataset:e,...g,where:_(t),samples:{limit:10}},text:r,per:h}):E?o(Na,{document:{dataset:e,...g,
where:_(t),aggregate:{measures:["count() as events"],by:[_(h)],limit:10}},per:h}):o(Oa,{values:a})]})}function Da({document:e,
name:t,per:n}){let r=`uniq(${_(n)})`,{answer:s}=he({...e,aggregate:{measures:[`${r} filter (where ${_(t)}) as held`,`${r}\
 as of_all`]}},0),[i=0,a=0]=(s?.rows[0]??[]).map(Number);return o("p",{class:oo,children:s===null?"…":`It holds for ${z(
i,"actor")}, ${de(a===0?0:i/a)} of ${L(a)}.`})}function Aa(e){let t=e.values.reduce((r,s)=>r+s.count,0),n=e.exact?"":"ab\
out ";if(e.type==="bool"){let r=e.values.find(({value:s})=>String(s)==="true")?.count??0;return`It holds for ${n}${de(t+
e.nulls===0?0:r/(t+e.nulls))} of events.`}return`${Ba.get(e.type)??e.type}, ${n}${z(e.distinct,"different value")}${e.nulls>
0?`, none for ${L(e.nulls)} events`:""}.`}function Ma({document:e,text:t,per:n}){let{answer:r}=he(e,0),{columns:s=[],rows:i=[]}=r??
{},a=s.map(({name:m})=>m).filter(m=>t.includes(m)),l=[...new Set(["time",n,"event",...a])].slice(0,6).map(m=>s.findIndex(
p=>p.name===m)).filter(m=>m>=0);if(i.length===0)return null;let d=I();return c("table",{class:`${At} ${Ar}`,"aria-label":"\
Ten events for which it holds",children:[o("thead",{children:o("tr",{children:l.map(m=>o("th",{scope:"col",children:o(S,
{value:s[m].name,most:32})},m))})}),o("tbody",{children:i.slice(0,10).map((m,p)=>o("tr",{children:l.map(v=>o("td",{children:s[v].
name==="time"?D(String(m[v]),d,"second"):o(S,{shown:$r(m[v],s[v],d),most:32,middle:!0})},v))},p))})]})}function Oa({values:e}){
return c("table",{class:At,children:[o("thead",{children:c("tr",{children:[o("th",{scope:"col",children:"Frequent values"}),
o("th",{scope:"col",children:"events"})]})}),o("tbody",{children:e.values.map(({value:t,count:n},r)=>c("tr",{children:[o(
"td",{children:o(S,{value:t,most:64})}),o("td",{children:L(n)})]},r))})]})}function Na({document:e,per:t}){let{answer:n}=he(
e,0),r=n?.rows??[];return c("table",{class:At,children:[o("thead",{children:c("tr",{children:[c("th",{scope:"col",children:[
"Ten of them: ",o(S,{value:t,most:32})]}),o("th",{scope:"col",children:"events"})]})}),o("tbody",{children:r.map(([s,i],a)=>c(
"tr",{children:[o("td",{children:o(S,{value:s,most:64})}),o("td",{children:L(Number(i))})]},a))})]})}function ms({dataset:e,
name:t,version:n}){let[r,s]=u(null);if(k(()=>{let a=new AbortController;return $t(e,t,a.signal).then(s,()=>{}),()=>a.abort()},
[n]),!r)return null;let i=r.ids===void 0||r.ids===r.size?"":` of ${L(r.ids)} in the list`;return c("p",{class:Yr,children:[
o("strong",{children:L(r.size)})," ",c("span",{class:oe,children:[r.size===1?"actor":"actors"," with events",i]})]})}import{$N as Nt}from"./main.js";import{$I as Wh,$J as Vh,$K as ro,$L as Kh,$M as ds}from"./shared.js";import{$N as ps,$O as us}from"./shared.js";import{$P as Ie,$Q as so}from"./shared.js";import{$cQ as Ee}from"./main.js";import{$df as io}from"./main.js";import{$dk as ny,$dl as fs,$dm as ry}from"./main.js";var Ra=["",">=",">","<=","<","=","!="];function ao({measure:e,filter:t,comparison:n,value:r}){let s=t?`${e} filter (wher\
e ${t})`:e;return n===""?s:`${s} ${n} ${r}`}function hs(e,t){let{tree:n}=t??{},r=Ra.find(l=>l!==""&&(l===n?.name||l==="!\
="&&n?.name==="<>")),[s,i]=n?.parts??[];if(n?.kind!=="operator"||!r||!s||i?.kind!=="constant"||n.parts?.length!==2)return null;
let a=l=>{let{start:d,end:m}=kt(e,l);return e.slice(d,m)};return{left:a(s.span),comparison:r,value:a(i.span)}}function ys(e,t){
let n=t?.measure;if(!n||n.within)return{measure:e,filter:e.trim()===""?"":null};let{aggregate:r,argument:s,quantile:i,filter:a}=n,
l=[s?.text,i===null?void 0:String(i)].filter(d=>d!==void 0);return{measure:`${r}(${l.join(", ")})`,filter:a?.text??""}}function vs(e){
let t=e.trim();return t===""?null:/^(-?\d+(\.\d+)?|true|false|'(?:[^']|'')*')$/.test(t)?t:`'${t.replaceAll("'","''")}'`}import{$dp as qe}from"./main.js";import{$dA as dy,$dB as De,$dC as gs}from"./main.js";var La=[["","any value"],[">=","at least"],[">","more than"],["<=","at most"],["<","less than"],["=","exactly"],["!=","a\
nything but"]];function lo({path:e,text:t,lead:n}){let{document:r}=ke(),s=Ia(t),i=p=>s.put(e,p),{measure:a,filter:l,comparison:d,
value:m}=s.present;return c(P,{children:[o(fs,{lead:n,path:e,texts:a===""?[]:[a],most:1,onChange:p=>i({measure:p?.[0]??""})}),
l!==null&&a!==""&&o(we,{path:`${e}#filter`,lead:"of events where",what:"condition of the events",empty:"any event",byEvent:!0,
text:l,within:r.where,onChange:p=>i({filter:p??""})}),a!==""&&o(K,{word:d===""?"with":"is",children:o(Ee,{path:`${e}#com\
parison`,what:"comparison",value:d,choices:La,onChange:p=>i({comparison:p,value:m===""?"1":m})})}),d!==""&&o(Ie,{path:`${e}\
#value`,what:"value",value:m,none:"1",usual:[["1"],["2"],["3"],["5"],["10"],["100"]],read:vs,wrong:"",onChange:p=>i({value:typeof p==
"string"?p:"1"})})]})}function Ia(e){let{document:t}=ke(),n=Nt(t),[r,s]=u(null),i=hs(e,qe(n,[{kind:"measure",text:e}])[0]??
null),a=i?.left??e,l=qe(n,[{kind:"measure",text:a}])[0]??null,d={...ys(a,l),comparison:i?.comparison??"",value:i?.value??
""},m=r&&ao(r)===e?r:d;return{present:m,put:(v,h)=>{let g=h.measure!==void 0&&!/^\w+\([^()]*\)$/.test(h.measure),w={...m,
...h,...g?{filter:null}:{}};s(g?null:{...w,filter:w.filter??""}),De(v,w.measure===""?"":ao(w))}}}import{$V as co}from"./shared.js";import{$X as bs}from"./shared.js";import{$ab as Dy,$ac as Ay,$ad as My,$ae as Oy,$af as Ny,$ag as Ry,$ah as xs}from"./shared.js";import{$ai as ws}from"./shared.js";import{$am as ks}from"./shared.js";import{$an as $s}from"./shared.js";import{$dy as Cs}from"./main.js";import{$ao as Rt,$ap as Ky}from"./shared.js";var F="definition";function Ts({document:e,error:t}){let{definition:n}=e;return o(pt,{document:e,error:t,label:"Definiti\
on",children:typeof n=="string"?o(za,{text:n}):typeof n.session=="string"?o(Wa,{definition:n}):typeof n.actor=="object"?
o(ja,{definition:n,of:n.actor}):o(Fa,{definition:n})})}function Ss(e){return typeof e=="string"||e.actors===void 0}var qa=[
["condition","true for events where"],["value","for each event the value of"]];function za({text:e}){let{document:t}=ke(),
[n,r]=u(null),s=qe(Nt(t),[{kind:"expression",text:e}])[0]??null,i=n??(e===""||s===null||s.type==="bool"?"condition":"val\
ue");return c(P,{children:[o(K,{word:"It is",children:o(Ee,{path:`${F}#form`,what:"what it is",value:i,choices:qa,onChange:r})}),
i==="condition"?o(we,{path:F,what:"condition",text:e,empty:"condition",onChange:a=>De(F,a??"")}):o(Cs,{path:F,texts:e===
""?[]:[e],kind:"expression",what:"value",most:1,empty:"property or expression",onChange:a=>De(F,a?.[0]??""),editor:a=>o(
Ua,{...a})})]})}function Ua({text:e,typed:t,problem:n,onDone:r,onCancel:s}){let{document:i}=ke(),[a,l]=u(e);return e===""?
o(bs,{label:"Value",placeholder:"property, or an expression",document:i,kinds:["property","definition","lookup"],typed:t,
onName:d=>r(d.text),onText:r,onCancel:s,onLeave:s}):o($s,{label:"Expression",text:a,problem:n,onText:l,onDone:r,onCancel:s,
onLeave:()=>a===e?s():r(a)})}function Fa({definition:e}){return c(P,{children:[o(K,{word:"Of each",children:o(Rt,{path:`${F}\
.per`,value:e.per})}),o(lo,{lead:"the",path:`${F}.actor`,text:String(e.actor??"")}),o(Ps,{definition:e})]})}var Ha=[["re\
ached","came as far as"],["dropped","dropped out before"],["in_progress","are still on their way to"]];function ja({definition:e,
of:t}){let n={...t.funnel,steps:Array.isArray(t.funnel?.steps)?t.funnel.steps:[]},r=io(),s=`${F}.actor`,i={path:`${s}.fu\
nnel`,funnel:n,extras:r},a=us(i),l=n.steps.map((d,m)=>[String(m+1),`step ${m+1}`]);return c(P,{children:[o(K,{word:"Thos\
e",children:o(Rt,{path:`${F}.per`,value:e.per})}),o(K,{word:"who",children:o(Ee,{path:`${s}.state`,what:"state",value:t.
state??"reached",without:"reached",choices:Ha})}),o(Ee,{path:`${s}.step`,what:"step",value:t.step===void 0?"last":String(
t.step),choices:[["last","the last step"],...l],onChange:d=>De(`${s}.step`,d==="last"?void 0:Number(d))}),o(ks,{lead:"of",
then:"then",path:i.path,funnel:n}),o(K,{word:"within",children:o(so,{path:`${i.path}.window`,what:"window",value:n.window??
null,none:"14d"})}),o(ps,{...i}),o(Ps,{definition:e}),o(co,{extras:r,items:a.items,groups:a.groups})]})}function Wa({definition:e}){
let t=io(),n=e.sessions??{},r={path:`${F}.sessions`,rare:xs};return c(P,{children:[o(K,{word:"Of each session of",children:o(
Rt,{path:`${F}.sessions.per`,value:n.per})}),o(lo,{lead:"the",path:`${F}.session`,text:e.session??""}),o(K,{word:"a gap \
of",children:o(so,{path:`${F}.sessions.gap`,what:"gap",value:n.gap??null,none:"30m",usual:ds})}),o(K,{word:"ends one"}),
o(ws,{group:r,extras:t}),o(co,{extras:t,groups:[r]})]})}var Va=[["now-7d","the last week"],["now-30d","the last 30 days"],
["now-90d","the last 90 days"],["now-365d","the last year"]];function Ps({definition:{from:e,to:t}}){let n=r=>r===void 0?
null:String(r);return c(P,{children:[o(K,{word:"from",children:o(Ie,{path:`${F}.from`,what:"from",value:n(e),none:"the q\
uestion’s start",usual:Va,read:ro,wrong:""})}),o(K,{word:"to",children:o(Ie,{path:`${F}.to`,what:"to",value:n(t),none:"\
its end",usual:[["now"],["now/d","the start of today"]],read:ro,wrong:""})})]})}import{$dq as Bs}from"./main.js";import{$ar as mo}from"./shared.js";function Ds(e){let{content:t}=e,n=Et(t),[r,s]=u("words"),i=[...Ss(t)?[{value:"words",label:"In words"}]:[],...n!==null?[
{value:"text",label:"As text"}]:[],{value:"json",label:"JSON"}],a=i.some(({value:l})=>l===r)?r:i[0].value;return c("div",
{class:cs,children:[i.length>1&&o(Ct,{label:"How it is written",choices:i,value:a,onChange:s}),a==="words"&&o(Ka,{...e}),
a==="text"&&o(Ja,{...e,text:n}),a==="json"&&o(Za,{...e})]})}function Ka({dataset:e,content:t,error:n,onContent:r}){let s={
dataset:e,definition:t},i=M({document:s,onContent:r});return i.current={document:s,onContent:r},ze(()=>gs({document:()=>i.
current.document,change:a=>i.current.onContent(a.definition??"",!1)}),[]),c("div",{class:ls,children:[o(Ts,{document:s,error:n},
Bt(t)),n&&o(Bs,{error:n})]})}function Ja({content:e,text:t,error:n,onContent:r,onSave:s}){let i=n?.span?kt(t,n.span):null,
a=l=>i?t.slice(0,i.start)+l+t.slice(i.end):t;return c(P,{children:[o(mo,{class:Mr,label:"Expression",language:"expressio\
n",text:t,mark:i,onRun:s,placeholder:typeof e=="string"?"amount > 100":"count() filter (where event = 'purchase') >= 3",
onText:l=>r(Dt(e,l),!0)}),n&&o(A,{error:n,onHint:l=>r(Dt(e,a(l)),!1)})]})}function Za({content:e,error:t,onContent:n,onSave:r}){
let[s,i]=u(()=>JSON.stringify(e,null,2)),[a,l]=u(null);return k(()=>{J(Es(s).content,e)||(i(JSON.stringify(e,null,2)),l(
null))},[e]),c(P,{children:[o(mo,{class:zr,label:"Definition as JSON",language:"json",text:s,onRun:r,onText:m=>{i(m);let{
content:p,problem:v}=Es(m);l(v),p!==null&&n(p,!0)}}),a!==null?o(A,{error:{message:a,hint:""}}):t&&o(A,{error:{message:t.
where===""?t.message:`${t.where}: ${t.message}`,hint:t.hint}})]})}function Es(e){try{let t=JSON.parse(e);return typeof t==
"string"?{content:t,problem:null}:t===null||typeof t!="object"||Array.isArray(t)?{content:null,problem:"A definition is \
a text, or an object with actor, actors or session"}:{content:t,problem:null}}catch(t){return{content:null,problem:t instanceof
Error?t.message:String(t)}}}var _a=300,Ga=Object.entries(wr).map(([e,t])=>({value:e,label:t}));function Lt({dataset:e,draft:t,version:n,onClose:r,onSaved:s}){
let{draft:i,change:a,typed:l}=Qa(t),[d,m]=u(null),[p,v]=u(t.content),{content:h}=i;k(()=>{let x=setTimeout(()=>v(h),l?_a:
0);return()=>clearTimeout(x)},[h]);let g=i.name.trim()!==""&&Yt(h),w=()=>{g&&Le(e,i.name.trim(),n,eo(h),i.description.trim()).
then(async x=>{await s(x.name),T(`${b(x.name)} is saved, as version ${x.version}.`)},x=>m(As($(x))))},E=d&&Xa(d),y=Bt(h);
return c("article",{class:Se,"aria-label":n===0?"A new definition":`Edit ${b(i.name)}`,children:[c("div",{class:Pe,children:[
o("h2",{class:Be,children:n===0?"A new definition":o("bdi",{children:b(i.name)})}),o(f,{kind:"outlined",onClick:r,children:"\
Cancel"}),o(f,{kind:"primary",icon:"save",disabled:!g,onClick:w,children:"Save"})]}),n===0&&y!==null&&o("div",{class:Rr,
children:o(Ct,{label:"What it is a property of",value:y,choices:Ga,onChange:x=>{m(null),a({content:Pt(x)},!1)}})}),n===0&&
o(Ms,{label:"Name",value:i.name,placeholder:y==="event"?"big":"loyal",error:E==="name"?d:null,onText:x=>a({name:x},!0),autofocus:!0}),
o(Ds,{dataset:e,content:h,error:E==="content"?d:null,onSave:w,onContent:(x,N)=>{J(x,h)||(m(null),a({content:x},N))}},n===
0?y:"same"),o(Ms,{label:"Description",value:i.description,placeholder:"what people should know of it",error:null,onText:x=>a(
{description:x},!0)}),E==="other"&&o("div",{class:le,children:o(A,{error:d})}),Yt(p)?o(Ot,{dataset:e,name:no,content:eo(
p),text:JSON.stringify(p),actors:y!=="event"&&y!=="session",onError:x=>m(x&&As(x))}):o("p",{class:Mt,children:"What it h\
olds for shows here as soon as it says something."})]})}function Qa(e){let[t,n]=u({draft:e,typed:!1}),r=M([]),s=(a,l)=>{
(!l||!t.typed)&&(r.current=[...r.current,t.draft].slice(-100)),n({draft:{...t.draft,...a},typed:l})};return Ve([{keys:"C\
trl+Z",label:"Undo the last change of the definition",group:"Definition",act:()=>{let a=r.current.at(-1);r.current=r.current.
slice(0,-1),a&&n({draft:a,typed:!1})}}]),{...t,change:s}}function As(e){let{code:t,message:n,hint:r,status:s,span:i}=e,a=e.
where.replace(new RegExp(`^define(\\.${no})?(?=$|[.[])`),"definition");return new wt({code:t,message:n,hint:r,status:s,where:a,
...i?{span:i}:{}})}function Xa(e){return/^definition(?=$|[.[])/.test(e.where)?"content":/(^|\.)(name|saved)$/.test(e.where)?
"name":"other"}function Ms({label:e,value:t,placeholder:n,error:r,onText:s,autofocus:i=!1}){let a=ne(),l=M(null);return k(
()=>{i&&l.current?.focus()},[]),c("div",{class:ve,children:[o("label",{class:U,for:a,children:e}),o("input",{ref:l,id:a,
class:O,value:t,placeholder:n,spellcheck:!1,autocomplete:"off","aria-invalid":r!==null,onInput:d=>s(d.currentTarget.value)}),
r&&o(A,{error:r})]})}function Os(e,t){if(/\.(ndjson|jsonl)$/i.test(e))return"application/x-ndjson";if(/\.json$/i.test(e))return"application/j\
son";if(e!=="")return"text/csv";let n=t.trimStart().charAt(0);return n==="["?"application/json":n==="{"?"application/x-n\
djson":"text/csv"}function Ns(e){return e.split(`
`).filter(t=>t.trim()!=="").length}function It({dataset:e,name:t,fresh:n,onClose:r,onSaved:s}){let[i,a]=u(t),[l,d]=u(""),[m,p]=u(null),[v,h]=u(""),g=gt(e).
value.value?.actors??[],[w,E]=u(""),[y,x]=u(null),[N,C]=u(!1),j=ne(),go=w||g[0]||"",Pi=m??l,Bi=()=>{C(!0),br(e,i.trim(),
{per:go,description:v.trim(),fresh:n},Pi,Os(m?.name??"",l)).then(async q=>{await s(q.name),T(`${b(q.name)} is saved, wit\
h ${z(q.ids,"actor")}.`)},q=>{x($(q)),C(!1)})};return c("article",{class:Se,"aria-label":n?"A cohort from a list":`A new\
 list for ${b(i)}`,onDragOver:q=>q.preventDefault(),onDrop:q=>{q.preventDefault(),p(q.dataTransfer?.files[0]??null)},children:[
c("div",{class:Pe,children:[o("h2",{class:Be,children:n?"A cohort from a list":o("bdi",{children:b(i)})}),o(f,{kind:"out\
lined",onClick:r,children:"Cancel"}),o(f,{kind:"primary",icon:"save",disabled:N||i.trim()===""||m===null&&l.trim()==="",
onClick:Bi,children:"Save"})]}),n&&c("div",{class:ve,children:[o("label",{class:U,for:`${j}-name`,children:"Name"}),o("i\
nput",{id:`${j}-name`,class:O,value:i,placeholder:"testers",spellcheck:!1,autocomplete:"off",onInput:q=>{a(q.currentTarget.
value),x(null)}})]}),g.length>1&&c("div",{class:ve,children:[o("span",{class:U,children:"The list has values of"}),o(ie,
{title:"Actor",kind:"outlined",values:g,value:go,onChange:E})]}),c("div",{class:ve,children:[o("label",{class:U,for:`${j}\
-list`,children:m?"The list is a file":"Actors, one a line; or CSV with a head, NDJSON, a JSON array"}),m?c("p",{class:Or,
children:[o("bdi",{children:b(m.name)}),", ",Mo(m.size)," ",o(f,{small:!0,kind:"quiet",icon:"close",label:"Not this file",
onClick:()=>p(null)})]}):o("textarea",{id:`${j}-list`,class:`${O} ${Fr}`,value:l,rows:10,spellcheck:!1,placeholder:`u000\
0017
u0000042`,onInput:q=>{d(q.currentTarget.value),x(null)}}),c("div",{class:Qr,children:[o(f,{small:!0,kind:"outlined",icon:"\
upload",onClick:()=>We("",p),children:"Choose a file"}),m===null&&o("span",{class:oe,children:l.trim()===""?"or drop one\
 here":z(Ns(l),"line")})]})]}),c("div",{class:ve,children:[o("label",{class:U,for:`${j}-description`,children:"Descripti\
on"}),o("input",{id:`${j}-description`,class:O,value:v,placeholder:"where the list is from",onInput:q=>h(q.currentTarget.
value)})]}),y&&o("div",{class:le,children:o(A,{error:y})})]})}var Ya=["mark","limit","cursor","step","state","value","other","entry","per"];function Rs({saved:e}){let t=el(e.document);
return c("div",{class:Jr,children:[c("span",{children:["Frozen on ",D(e.time,I(),"minute"),t?", from":""]}),t&&c(P,{children:[
o("code",{class:Zr,children:o("bdi",{children:b(Z(t))})}),o(f,{small:!0,kind:"outlined",icon:"right",onClick:()=>Y({view:ue(
t),document:t,as:null,open:[]}),children:"Open the question"})]})]})}function el(e){if(e===null||typeof e!="object")return null;
let t=Object.fromEntries(Object.entries(e).filter(([n])=>!Ya.includes(n)));return typeof t.dataset=="string"?t:null}function Ae(e){let t=n=>e.filter(r=>r.kind===n).length;return[["board","board"],["definition","definition"],["lookup","l\
ookup table"]].filter(([n])=>t(n)>0).map(([n,r])=>z(t(n),r)).join(", ")}function Ls({dataset:e,uses:t}){return t.length===
0?o("p",{class:oe,children:"Nothing that is saved uses it."}):c("section",{"aria-label":"Used in",children:[c("h3",{class:Xr,
children:["Used in ",Ae(t)]}),o("ul",{class:rs,children:t.map(n=>c("li",{class:ts,children:[o(V,{name:n.kind==="board"?"\
boards":n.kind==="lookup"?"table":"definitions",size:14}),n.kind==="lookup"?o(S,{value:n.name,most:80}):o("button",{type:"\
button",class:os,onClick:()=>B(n.kind==="board"?`boards/${encodeURIComponent(n.id)}`:`definitions/${encodeURIComponent(e)}\
/${encodeURIComponent(n.name)}`),children:o(S,{value:n.name,most:80})}),o("span",{class:oe,children:n.kind!=="board"?n.kind:
n.tiles?z(n.tiles.length,"tile"):"its filter"})]},`${n.kind} ${n.id??n.name}`))})]})}function uo(e,t){return`definition ${JSON.stringify([e,t])}`}function Is({dataset:e,one:t,onChanged:n,onGone:r,onClose:s}){
let[i,a]=u(!1),[l,d]=u(null),{saved:m}=t,p="definition"in m?m:null,v=async y=>{a(!1),await n(y)};if(i&&p)return o(Lt,{dataset:e,
draft:kr(p),version:m.version,onClose:()=>a(!1),onSaved:v});if(i)return o(It,{dataset:e,name:t.name,fresh:!1,onClose:()=>a(
!1),onSaved:v});let h=()=>{if(!p&&t.usedIn.length===0){xt(uo(e,t.name),`${b(t.name)} is removed.`,()=>Xt(e,g,t.name),()=>{
r()}),n("");return}Xt(e,g,t.name).then(async()=>{await n(""),T(`${b(t.name)} is removed.`,p&&{label:"Undo",act:()=>{tl(e,
p).then(()=>n(t.name),po)}})},y=>d($(y)))},g=p?"definitions":"cohorts",w=async(y,x)=>{let N=await gr(e,g,y,x);await n(N.
saved.name);let C=N.in.length===0?"":`, also in ${Ae(N.in)}`;T(`${b(y)} is ${b(x)} now${C}.`,{label:"Undo",act:()=>{w(x,
y).catch(po)}})},E=()=>ut(y=>o(ft,{title:`Rename ${b(t.name)}`,label:t.usedIn.length===0?"Name":`Name; it is written ane\
w in ${Ae(t.usedIn)}`,take:"Rename",value:t.name,onClose:y,onTake:x=>x===t.name?Promise.resolve():w(t.name,x)}));return c(
"article",{class:Se,"aria-label":b(t.name),children:[c("div",{class:Pe,children:[o("h2",{class:Be,children:o(S,{value:t.
name,most:120})}),o(f,{kind:"quiet",icon:"copy",label:"Copy the name",onClick:()=>me(t.name,"The name")}),o(f,{kind:"out\
lined",icon:"edit",onClick:()=>a(!0),children:p?"Edit":"New list"}),o(f,{kind:"outlined",onClick:E,children:"Rename"}),o(
f,{kind:"danger",icon:"trash",label:"Remove",onClick:h}),o(f,{kind:"quiet",icon:"close",label:"Close",onClick:s})]}),l&&
o("div",{class:le,children:o(A,{error:l})}),c("p",{class:oe,children:[Tt[t.kind],", version ",m.version,", ",D(m.time,I(),
"minute")]}),m.description&&o("p",{children:o(S,{value:m.description,most:2e3})}),p?o("pre",{class:Sr,children:o("bdi",{
children:b(St(p.definition))})}):"ids"in m&&c("p",{children:[L(m.ids)," actors of ",o("code",{children:b(m.per)})," in t\
he list"]}),"ids"in m&&o(Rs,{saved:m}),o(Ls,{dataset:e,uses:t.usedIn}),(t.kind==="list"||t.kind==="cohort")&&o(ms,{dataset:e,
name:t.name,version:m.version}),o(Ot,{dataset:e,name:t.name,content:null,text:p?JSON.stringify(p.definition):"",actors:t.
kind!=="property"}),o(ol,{dataset:e,one:t,onChanged:n})]})}async function tl(e,t){await Le(e,t.name,0,t.definition,t.description??
"")}function po(e){T($(e).message)}function ol({dataset:e,one:t,onChanged:n}){let[r,s]=u([]),i="definition"in t.saved;if(k(
()=>{let l=new AbortController;return yr(e,i?"definitions":"cohorts",t.name,l.signal).then(s,()=>{}),()=>l.abort()},[t.saved.
version]),r.length<2)return null;let a=l=>{hr(e,t.name,l).then(d=>Le(e,t.name,t.saved.version,d.definition,d.description??
"")).then(()=>n(t.name)).then(()=>T(`Version ${l} is restored.`),po)};return c("details",{class:is,children:[c("summary",
{children:[r.length," versions"]}),o("ol",{children:r.map(l=>c("li",{class:ss,children:[c("span",{children:["version ",l.
version,l.removed?", removed":"",", ",D(l.time,I(),"minute")]}),i&&!l.removed&&l.version!==t.saved.version&&o(f,{small:!0,
kind:"outlined",onClick:()=>a(l.version),children:"Restore"})]},l.version))})]})}var fo=new Map,nl=2,ho=0,qs=[];function zs(e,t){let n=JSON.stringify([e,t.name,t.saved.version,t.saved.time]),r=fo.get(n)??
rl(()=>sl(e,t));return fo.set(n,r),r.catch(()=>fo.delete(n)),r}async function rl(e){ho>=nl&&await new Promise(t=>{qs.push(
t)}),ho++;try{return await e()}finally{ho--,qs.shift()?.()}}async function sl(e,t){if(t.kind==="list"||t.kind==="cohort")
return z((await $t(e,t.name)).size,"actor");if(t.kind==="session")return"";let n=_(t.name),r=await vt(e,{column:n,limit:2}),
s=r.exact?"":"~ ";if(r.type==="bool"){let l=r.values.reduce((m,p)=>m+p.count,r.nulls),d=r.values.find(({value:m})=>String(
m)==="true")?.count??0;return`${s}${de(l===0?0:d/l)} of events`}if(r.type!=="int64"&&r.type!=="float64")return`${s}${z(r.
distinct,"value")}`;let{rows:i}=await R("v1/query",{body:{dataset:e,aggregate:{measures:[`median(${n}) as median`]}}}),a=i[0]?.[0];
return typeof a=="number"?`median ${L(r.type==="int64"?Math.round(a):a)}`:""}async function Us(e){let[t,n,r]=await Promise.all([ur(e),fr(e),vr(e)]),s=new Map(r.map(l=>[l.name,l.in])),i=n.map(l=>({kind:"\
list",name:l.name,saved:l}));return[...await il(e,t.map(xr)),...i].map(l=>({...l,usedIn:s.get(l.name)??[]})).sort((l,d)=>l.
name.localeCompare(d.name,void 0,{numeric:!0}))}async function il(e,t){let n=t.filter(a=>a.kind==="actor");if(n.length===
0)return t;let r=n.map(({saved:a})=>({kind:"measure",text:String(a.definition.actor)})),s=await R("v1/parse",{body:{dataset:e,
texts:r}}).catch(()=>null),i=new Set(n.filter((a,l)=>s?.texts[l]?.type==="bool").map(({name:a})=>a));return t.map(a=>a.kind===
"actor"&&i.has(a.name)?{...a,kind:"cohort"}:a)}function ll({rest:e}){let[t="",...n]=e.split("/"),r=ye.value.value?.[0]?.name;return k(()=>{ye.value.value||Qt()},[]),k(
()=>{let s=Io.value||r;t===""&&s&&B(`definitions/${encodeURIComponent(s)}`)},[t,r]),k(()=>{globalThis.document.title="De\
finitions · Sluice"},[]),ye.value.error&&t===""?o("main",{children:o(G,{error:ye.value.error,what:"The datasets cannot \
be listed",again:()=>{Qt()}})}):ye.value.value?.length===0?o("main",{children:o(W,{icon:"data",title:"There is no datase\
t yet",actions:o(f,{kind:"primary",onClick:()=>B(""),children:"How to send events"})})}):t===""?o(H,{}):o(cl,{dataset:t,
name:n.join("/")},t)}function cl({dataset:e,name:t}){let[n,r]=u(null),s=n?.filter(C=>!bt(uo(e,C.name)))??null,[i,a]=u(null),
[l,d]=u(ml),[m,p]=u(""),v=async()=>{try{r(await Us(e)),a(null)}catch(C){a($(C))}};k(()=>{v()},[]);let h=C=>{d(null),B(`d\
efinitions/${encodeURIComponent(e)}${C===""?"":`/${encodeURIComponent(C)}`}`)},g=async C=>{await Promise.all([v(),cr(e)]),
h(C)},w=C=>()=>d({name:"",description:"",content:Pt(C)}),E=[{label:"Property of events",icon:"definitions",act:w("event")},
{label:"Property or cohort of actors",icon:"actor",act:w("actor")},{label:"Cohort from a funnel",icon:"funnel",act:w("fu\
nnel")},{label:"Property of sessions",icon:"sessions",act:w("session")},{label:"Cohort from a list",icon:"upload",act:()=>d(
"list")}],y=(s??[]).filter(C=>C.name.toLowerCase().includes(m.trim().toLowerCase())),x=s?.find(C=>C.name===t)??null,N=l!==
null||t!=="";return c("main",{class:_r,"data-state":s?"exact":i?"error":"running",children:[c("div",{class:Lr,children:[
o("h1",{class:es,children:"Definitions"}),o(ie,{title:"Dataset",icon:"data",kind:"outlined",values:(ye.value.value??[]).
map(C=>C.name),value:e,onChange:C=>B(`definitions/${encodeURIComponent(C)}`)}),s!==null&&s.length>5&&o("input",{type:"se\
arch",class:`${O} ${Nr}`,"aria-label":"Find a definition",placeholder:"find",value:m,onInput:C=>p(C.currentTarget.value)}),
o(ee,{icon:"plus",kind:"primary",after:"down",menuLabel:"New definition",placing:{align:"end"},items:E,children:"New"})]}),
i&&o(G,{error:i,what:"The definitions cannot be listed",again:()=>{v()}}),!s&&!i&&o(H,{}),s?.length===0&&l===null&&o(W,{
icon:"definitions",title:"There are no definitions yet",actions:c(P,{children:[o(f,{kind:"primary",onClick:w("event"),children:"\
A property of events"}),o(f,{kind:"outlined",onClick:w("actor"),children:"A cohort of actors"}),o(f,{kind:"outlined",onClick:()=>d(
"list"),children:"A cohort from a list"})]}),children:"A definition is a name for what many questions mean: big, for amo\
unt > 100; loyal, for who bought three times. It counts for old events too."}),s!==null&&(s.length>0||l!==null)&&c("div",
{class:"np","data-open":N,children:[s.length>0&&o(dl,{dataset:e,all:y,whole:!N,current:l===null?t:"",onOpen:h}),N&&c("di\
v",{class:Br,children:[l==="list"&&o(It,{dataset:e,name:"",fresh:!0,onClose:()=>d(null),onSaved:g}),l!==null&&l!=="list"&&
o(Lt,{dataset:e,draft:l,version:0,onClose:()=>d(null),onSaved:g},JSON.stringify(l.content)),l===null&&x&&o(Is,{dataset:e,
one:x,onChanged:g,onGone:v,onClose:()=>h("")},x.name),l===null&&!x&&o("p",{class:Mt,children:`There is no definition ${b(
t)} of this dataset.`})]})]})]})}function ml(){let e=new URLSearchParams(location.hash.slice(1)).get("new");return e===null?
null:{name:"",description:"",content:e}}function dl({dataset:e,all:t,whole:n,current:r,onOpen:s}){return c("div",{class:Hr,
"data-whole":n,children:[n&&c("div",{class:Ir,"aria-hidden":"true",children:[o("span",{}),o("span",{children:"Name"}),o(
"span",{children:"Kind"}),o("span",{children:"What it is"}),o("span",{children:"Used in"}),o("span",{class:Er,children:"\
Now"})]}),c("ul",{"aria-label":"Definitions",children:[t.map(i=>o(pl,{dataset:e,one:i,whole:n,current:i.name===r,onOpen:()=>s(
i.name)},`${i.name} ${i.saved.version}`)),t.length===0&&o("li",{class:Wr,children:"None has this in its name."})]})]})}function pl({
dataset:e,one:t,whole:n,current:r,onOpen:s}){let i=M(null);k(()=>{r&&i.current?.scrollIntoView({block:"nearest"})},[]);let a="\
ids"in t.saved?`${L(t.saved.ids)} actors in the list`:St(t.saved.definition);return o("li",{children:c("button",{ref:i,type:"\
button",class:Dr,"aria-current":r?"true":void 0,onClick:s,children:[o("span",{class:qr,children:o(V,{name:t.kind==="prop\
erty"?"definitions":t.kind==="session"?"sessions":"actor"})}),o("span",{class:jr,children:o(S,{value:t.name,most:64})}),
o("span",{class:Ur,children:Tt[t.kind]}),c("span",{class:as,children:[o("code",{class:to,children:o("bdi",{children:b(a)})}),
t.saved.description&&o("span",{class:`${to} ${Pr}`,children:o(S,{value:t.saved.description,most:200})})]}),n&&o("span",{
class:ns,children:t.usedIn.length===0?o("span",{class:Vr,children:"nothing"}):Ae(t.usedIn)}),n&&o(ul,{dataset:e,one:t})]})})}
function ul({dataset:e,one:t}){let n=M(null),r=it(n),[s,i]=u(null);return k(()=>{r&&zs(e,t).then(i,()=>i("cannot be aske\
d"))},[r]),o("span",{ref:n,class:Kr,"data-state":s===null?"running":"exact",children:s??"…"})}async function yo(e,t){let n=new URLSearchParams({limit:"100"});return e.search&&n.set("search",e.search),e.starred&&n.set(
"starred","true"),e.cursor&&n.set("cursor",e.cursor),R(`v1/history?${n.toString()}`,{signal:t})}async function Fs(e,t){await R(
`v1/history/${e}`,{method:"PUT",body:{starred:t}})}async function Hs(e){await R(`v1/history/${e}`,{method:"DELETE"})}var js="pu";var Ws="ou";var Vs="du";var Ks="mu";var Js="zt";var Zs="gu";var _s="cu";var Gs="su";var Qs="iu";var Xs="fu";var Ys="yt";var ei="nu";var ti="ru";var oi="bu";var ni="hu";var ri="eu";var si="lu";var ii="au";var ai="qu";var li="ku";var qt=96,zt=20;function mi({points:e,bars:t}){if(e.length===0)return o("span",{});if(e.length===1)return o("span",{class:Qs,
children:L(e[0])});let n=Math.min(0,...e),r=Math.max(0,...e)-n||1,s=a=>zt-1-(a-n)/r*(zt-2),i=t?Math.min(12,qt/e.length):
qt/(e.length-1);return o("svg",{class:ni,width:qt,height:zt,viewBox:`0 0 ${qt} ${zt}`,"aria-hidden":"true","data-spark":!0,
children:t?e.map((a,l)=>o("rect",{x:l*i,y:Math.min(s(a),s(0)-1),width:Math.max(1,i-1),height:Math.max(1,Math.abs(s(a)-s(
0)))},l)):o("polyline",{points:e.map((a,l)=>`${(l*i).toFixed(1)},${s(a).toFixed(1)}`).join(" ")})})}var hl=150;function yl(){let[e,t]=u(""),[n,r]=u(!1),[s,i]=u(null),[a,l]=u(void 0),[d,m]=u(null),[p,v]=u(0),h=M(!0);k(()=>{
globalThis.document.title="History · Sluice"},[]),k(()=>{let y=new AbortController,N=setTimeout(()=>{yo({search:e.trim(),
starred:n},y.signal).then(C=>{i(C.entries),l(C.cursor),m(null)},C=>{at(C)||m($(C))})},h.current?0:hl);return h.current=!1,
()=>{clearTimeout(N),y.abort()}},[e,n,p]);let g=()=>{yo({search:e.trim(),starred:n,...a===void 0?{}:{cursor:a}}).then(y=>{
i([...s??[],...y.entries]),l(y.cursor)},y=>m($(y)))},w=y=>i((s??[]).map(x=>x.id===y.id?y:x)),E=s?.filter(y=>!bt(di(y)))??
null;return c("main",{class:Ys,"data-state":s?"exact":"running",children:[c("div",{class:Js,children:[o("h1",{class:ii,children:"\
History"}),o("input",{type:"search",class:`${O} ${oi}`,"aria-label":"Find in the history",placeholder:"find in the histo\
ry",value:e,spellcheck:!1,onInput:y=>t(y.currentTarget.value)}),o(f,{icon:"star",kind:"outlined",pressed:n,onClick:()=>r(
!n),children:"Starred"})]}),d&&o(G,{error:d,what:"The history cannot be read",again:()=>v(p+1)}),!s&&!d&&o(H,{}),E?.length===
0&&a===void 0&&o(vl,{search:e,starred:n,onAll:()=>{t(""),r(!1)}}),E!==null&&E.length>0&&o("ol",{class:_s,children:E.map(
y=>o(gl,{entry:y,onEntry:w,onGone:()=>v(x=>x+1)},y.id))}),a!==void 0&&o(f,{kind:"outlined",class:Gs,onClick:g,children:"\
Older ones"})]})}function di({id:e}){return`history ${e}`}function vl({search:e,starred:t,onAll:n}){let r=e.trim()!==""||
t;return o(W,{icon:"history",title:r?"Nothing found":"Nothing was asked yet",actions:r?o(f,{kind:"primary",onClick:n,children:"\
The whole history"}):o(f,{kind:"primary",icon:"explore",onClick:()=>B(""),children:"Ask a question"}),children:t&&!e?"A \
star keeps a question for good: give one to what you may need again.":r?"No question that was asked has this in its docu\
ment.":"Every question that is run appears here, also one that fails."})}function gl({entry:e,onEntry:t,onGone:n}){let r=xl(
e),s=r&&re.find(({name:l})=>l===ue(r)),i=()=>{let l={...e,starred:!e.starred};t(l),Fs(e.id,l.starred).catch(d=>{t(e),T($(
d).message)})},a=()=>{r&&Y({view:ue(r),document:r,as:null,open:[]})};return c("li",{class:Vs,"data-failed":e.error!==void 0,
children:[o("button",{type:"button",class:ri,"aria-label":"Star","aria-pressed":e.starred,onClick:i,children:o(V,{name:"\
star"})}),c("button",{type:"button",class:Xs,disabled:!r,onClick:a,children:[o("span",{class:Zs,children:o(V,{name:s?.icon??
"braces"})}),c("span",{class:li,children:[o("span",{class:si,children:o("bdi",{children:b(r?Z(r):String(e.document))})}),
e.error!==void 0&&c("span",{class:Ks,children:[o(V,{name:"error",size:14}),o("bdi",{children:b(e.error)})]})]}),o("span",
{class:ei,children:r&&xe(r,r.timezone??"UTC")}),o(mi,{points:e.spark??[],bars:r!==null&&!bl(r)}),o("span",{class:Ws,children:o(
S,{value:e.dataset,most:32})}),o("span",{class:js,children:e.error===void 0?`${_e(e.elapsed_ms)}, ${L(e.rows_scanned)} r\
ows`:"failed"}),c("span",{class:ai,children:[D(e.at,I(),"minute"),e.by&&o("span",{class:"ju",children:o(S,{value:e.by,most:32})})]})]}),
o(f,{small:!0,kind:"quiet",icon:"trash",label:"Remove from the history",class:ti,onClick:()=>xt(di(e),"The question is r\
emoved from the history.",()=>Hs(e.id),n)})]})}function bl(e){return e.retention!==void 0||e.lifecycle!==void 0||pe(e.aggregate?.
by).some(t=>t.startsWith("time("))}function xl(e){let t=e.document;return t!==null&&typeof t=="object"&&typeof t.dataset==
"string"?t:null}import{$J as pi}from"./main.js";var ui="vu";var fi="xu";var hi="wu";function $l({id:e}){let[t,n]=u(null),[r,s]=u(null),[i,a]=u(0);return k(()=>{let l=new AbortController;return pi(e,l.signal).
then(async d=>{let m=await yi(d);l.signal.aborted||(d.frozen&&d.answer&&m?n(d):m?Y(m):B(d.path.replace(/^\/+/,"")))}).catch(
d=>{l.signal.aborted||s($(d))}),()=>l.abort()},[e,i]),r?.status===404?o("main",{children:o(W,{icon:"share",title:"There \
is no such link",actions:o(f,{kind:"primary",onClick:()=>B(""),children:"To the first dataset"}),children:"It was remove\
d, or it is not whole."})}):r?o("main",{children:o(G,{error:r,what:"The link cannot be read",again:()=>{s(null),a(i+1)}})}):
t?o(Cl,{link:t}):o(H,{})}async function yi(e){let t=ko(e.path,""),n=e.document;if(t.kind!=="view"||!n)return null;let r=e.
open?await Fe(e.open):[],s=Array.isArray(r)?r.filter(i=>typeof i?.kind=="string"):[];return{view:t.view,document:{...n,dataset:t.
dataset},as:e.as?e.as:null,open:s}}function Cl({link:e}){let[t,n]=u(null);k(()=>{yi(e).then(n)},[e]);let r=re.find(({name:l})=>l===
t?.view);if(k(()=>{globalThis.document.title="As it was · Sluice"},[]),!t||!r)return o(H,{});let{document:s}=t,i={...nn,
phase:"exact",document:s,answer:e.answer,of:s,done:1},a=()=>Xe(t);return c(P,{children:[c(He,{kind:"info",actions:o(f,{small:!0,
kind:"outlined",onClick:()=>Y(t),children:"Ask now"}),children:["The numbers as they were on ",D(e.made,I(),"minute"),"."]}),
c("main",{class:ui,"data-state":"exact","data-view":r.name,children:[o("h1",{class:hi,children:o("bdi",{children:b(Z(s))})}),
c("p",{class:fi,children:[b(s.dataset),", ",xe(s,s.timezone??"UTC")]}),o("div",{class:"yu",onPointerDownCapture:a,onFocusCapture:a,
children:o(Ye,{view:r,document:s,result:i,drawn:t})})]})]})}import{$cq as vi}from"./main.js";var gi="nw";var bi="ow";var xi="pw";var wi="qw";var ki="vw";var $i="ww";var Ci="uw";var vo="tw";var Ti="sw";var Si="rw";function Pl({datasets:e,board:t,onClose:n}){let[r,s]=u(e[0]??""),i=qo.value.timezone??"UTC",a=[...xo(r,void 0,void 0,t)].
reverse();return c($e,{title:t===""?"Notes":"Notes of the board",onClose:n,wide:!0,children:[e.length>1&&o("div",{class:"\
xw",children:o(ie,{title:"Dataset",icon:"data",kind:"outlined",values:e,value:r,onChange:s})}),r===""?o("p",{class:vo,children:"\
A board without questions has no time to note something at."}):o(El,{dataset:r,board:t,zone:i}),a.length===0&&o("p",{class:vo,
children:"No notes yet. A step of a deployment can post them, too: POST /v1/notes."}),o("ul",{class:xi,children:a.map(l=>c(
"li",{class:wi,children:[o("span",{class:Si,children:Bl(l,i)}),c("span",{class:Ti,children:[o(S,{value:l.text,most:400}),
l.board&&o("span",{class:ki,children:"this board only"})]}),o(f,{small:!0,kind:"quiet",icon:"trash",label:"Remove the no\
te",onClick:()=>{vi(l)}})]},l.id))})]})}function Bl({time:e,to:t},n){return t===void 0?D(e,n,"minute"):`${D(e,n,"minute")}\
 – ${D(t,n,"minute")}`}function El({dataset:e,board:t,zone:n}){let[r,s]=u(!0),[i,a]=u(""),[l,d]=u(""),[m,p]=u(null),v=()=>{
Dl({dataset:e,text:i.trim(),...t!==""&&r?{board:t}:{}},l,n).then(()=>{a(""),d(""),p(null)},h=>p($(h)))};return c("form",
{class:gi,onSubmit:h=>{h.preventDefault(),v()},children:[c("label",{class:bi,children:[o("span",{class:U,children:"What \
happened"}),o("input",{class:O,value:i,placeholder:"2.4 shipped","data-autofocus":!0,maxLength:4e3,onInput:h=>a(h.currentTarget.
value)})]}),c("label",{children:[o("span",{class:U,children:`When, on the clock of ${No(n)}`}),o("input",{class:O,value:l,
placeholder:"now, 14 May 9:30, 1 - 3 May","aria-invalid":m!==null,onInput:h=>d(h.currentTarget.value)})]}),t!==""&&c("la\
bel",{class:$i,children:[o("input",{type:"checkbox",checked:r,onChange:h=>s(h.currentTarget.checked)})," on this board o\
nly"]}),o(f,{type:"submit",kind:"primary",disabled:i.trim()==="",children:"Add"}),m&&o("div",{class:Ci,children:o(A,{error:m})})]})}
async function Dl(e,t,n){if(t.trim()===""||t.trim()==="now"){await Ut({...e,time:new Date().toISOString()});return}let r=await dt(
t,n);if(!r.start)throw new wt({code:"time",message:"This is open at its start",hint:"say when it began"});let s=r.end!==
void 0&&/\s-\s|\.\.|\bto\b/.test(t)&&Date.parse(r.end)<Date.now();await Ut({...e,time:r.start,...s&&r.end?{to:r.end}:{}})}export{$a as BoardsPage,ll as DefinitionsPage,yl as HistoryPage,$l as LinkPage,Pl as NotesDialog,Ta as SaveDialog};
