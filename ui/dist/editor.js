var Yn=[],bo=[];(()=>{let n="lc,34,7n,7,7b,19,,,,2,,2,,,20,b,1c,l,g,,2t,7,2,6,2,2,,4,z,,u,r,2j,b,1m,9,9,,o,4,,9,,3,,5,17\
,3,1n,9,16,o,,x,1i,3,,i,,7,a,2,t,3,1k,,,7,2,2,2,3,9,,a,2,q,,2,3,1k,,,5,4,2,2,3,3,,u,2,3,,b,3,1k,,,8,,3,,3,k,2,m,6,,3,1k,\
,,7,2,2,2,3,7,3,a,2,u,,1n,5,3,3,,4,9,,14,5,1j,,,7,,3,,4,7,2,b,2,t,3,1k,,,7,,3,,4,7,2,b,2,f,,c,4,1j,2,,7,,3,,4,9,,a,2,t,3\
,1y,,4,6,,,,8,i,2,1p,,,8,c,8,2q,,,a,b,7,21,2,r,,,,,,4,2,1d,k,,2,5,b,,10,9,,2u,b,,6,n,4,4,3,g,4,d,,,3,6,,f,,jj,3,qa,4,s,3\
,t,2,u,2,1s,w,9,,19,3,,,39,2,y,,3a,c,4,c,63,5,1l,a,,,,,2,o,2,,1c,1a,2,c,k,5,1b,h,12,9,c,3,u,d,1k,e,1c,k,48,3,,l,4,,6,,2,\
3,5i,1s,ek,,5f,x,2da,3,3x,,2o,w,fe,6,2x,2,n9w,4,,a,w,2,28,2,7k,,3,,4,,n,5,4,,2b,2,1e,i,q,i,d,,12,8,p,d,18,4,1b,e,10,,1v,\
e,c,,8,2,1a,,1f,,,3,2,2,5,2,,,15,5,5,2,6k,8,,2,fn4,,kh,g,g,g,a6,2,gt,,6a,,45,5,1ae,3,,2,5,4,14,3,4,,4l,2,fx,4,1t,5,8t,2,\
25,6,1y,b,1d,4,3e,3,1h,f,15,,2,2,a,4,19,b,7,,1p,3,10,e,g,2,18,,c,3,1c,e,8,4,,2,2k,c,6,,2,,4d,c,l,4,1j,2,,7,2,2,2,3,9,,a,\
2,2,7,3,5,1v,9,,,2,,,4,,5,,,e,2,2a,i,n,,29,k,6j,7,2,9,r,2,2a,h,2y,d,2t,3,2,a,74,f,6t,6,,2,2,4,,,,2,3x,7,2,7,3,,s,a,14,7,\
,4,8,,9,b,1a,g,5i,8,5j,8,,8,2a,m,,e,3e,6,3,,,2,,7,,,1u,5,,2,,5,9n,4,9,2,,,1c,7,3,5,n,,44l,,6,f,8ug,i,1xc,5,1n,7,t4,,,1j,\
7,4,29,,b,2,f57,2,3mp,1a,2,n,f2,5,3,6,8,8,2,7,u,4,44,3,1iz,1j,4,1e,8,,e,,m,5,,f,11s,7,,h,2,7,,2,,5,2s,,4g,7,af,,1p,4,e4,\
4,72,2,6r,,2,,7,2,5,,d6,7,31,7,240,5".split(",").map(t=>t?parseInt(t,36):1);for(let t=0,e=0;t<n.length;t++)(t%2?bo:Yn).push(
e=e+n[t])})();function jh(n){if(n<768)return!1;for(let t=0,e=Yn.length;;){let i=t+e>>1;if(n<Yn[i])e=i;else if(n>=bo[i])t=
i+1;else return!0;if(t==e)return!1}}function po(n){return n>=127462&&n<=127487}var go=8205;function yo(n,t,e=!0,i=!0){return(e?xo:$h)(n,t,i)}function xo(n,t,e){if(t==n.length)return t;t&&ko(n.charCodeAt(
t))&&wo(n.charCodeAt(t-1))&&t--;let i=_n(n,t);for(t+=mo(i);t<n.length;){let s=_n(n,t);if(i==go||s==go||e&&jh(s))t+=mo(s),
i=s;else if(po(s)){let r=0,o=t-2;for(;o>=0&&po(_n(n,o));)r++,o-=2;if(r%2==0)break;t+=2}else break}return t}function $h(n,t,e){
for(;t>1;){let i=xo(n,t-2,e);if(i<t)return i;t--}return 0}function _n(n,t){let e=n.charCodeAt(t);if(!wo(e)||t+1==n.length)
return e;let i=n.charCodeAt(t+1);return ko(i)?(e-55296<<10)+(i-56320)+65536:e}function ko(n){return n>=56320&&n<57344}function wo(n){
return n>=55296&&n<56320}function mo(n){return n<65536?1:2}var N=class n{lineAt(t){if(t<0||t>this.length)throw new RangeError(`Invalid position ${t} in document of length ${this.length}`);
return this.lineInner(t,!1,1,0)}line(t){if(t<1||t>this.lines)throw new RangeError(`Invalid line number ${t} in ${this.lines}\
-line document`);return this.lineInner(t,!0,1,0)}replace(t,e,i){[t,e]=Fe(this,t,e);let s=[];return this.decompose(0,t,s,
2),i.length&&i.decompose(0,i.length,s,3),this.decompose(e,this.length,s,1),Ne.from(s,this.length-(e-t)+i.length)}append(t){
return this.replace(this.length,this.length,t)}slice(t,e=this.length){[t,e]=Fe(this,t,e);let i=[];return this.decompose(
t,e,i,0),Ne.from(i,e-t)}eq(t){if(t==this)return!0;if(t.length!=this.length||t.lines!=this.lines)return!1;let e=this.scanIdentical(
t,1),i=this.length-this.scanIdentical(t,-1),s=new ye(this),r=new ye(t);for(let o=e,l=e;;){if(s.next(o),r.next(o),o=0,s.lineBreak!=
r.lineBreak||s.done!=r.done||s.value!=r.value)return!1;if(l+=s.value.length,s.done||l>=i)return!0}}iter(t=1){return new ye(
this,t)}iterRange(t,e=this.length){return new Gi(this,t,e)}iterLines(t,e){let i;if(t==null)i=this.iter();else{e==null&&(e=
this.lines+1);let s=this.line(t).from;i=this.iterRange(s,Math.max(s,e==this.lines+1?this.length:e<=1?0:this.line(e-1).to))}
return new _i(i)}toString(){return this.sliceString(0)}toJSON(){let t=[];return this.flatten(t),t}constructor(){}static of(t){
if(t.length==0)throw new RangeError("A document must have at least one line");return t.length==1&&!t[0]?n.empty:t.length<=
32?new dt(t):Ne.from(dt.split(t,[]))}},dt=class n extends N{constructor(t,e=Uh(t)){super(),this.text=t,this.length=e}get lines(){
return this.text.length}get children(){return null}lineInner(t,e,i,s){for(let r=0;;r++){let o=this.text[r],l=s+o.length;
if((e?i:l)>=t)return new Qn(s,l,i,o);s=l+1,i++}}decompose(t,e,i,s){let r=t<=0&&e>=this.length?this:new n(vo(this.text,t,
e),Math.min(e,this.length)-Math.max(0,t));if(s&1){let o=i.pop(),l=Ui(r.text,o.text.slice(),0,r.length);if(l.length<=32)i.
push(new n(l,o.length+r.length));else{let a=l.length>>1;i.push(new n(l.slice(0,a)),new n(l.slice(a)))}}else i.push(r)}replace(t,e,i){
if(!(i instanceof n))return super.replace(t,e,i);[t,e]=Fe(this,t,e);let s=Ui(this.text,Ui(i.text,vo(this.text,0,t)),e),r=this.
length+i.length-(e-t);return s.length<=32?new n(s,r):Ne.from(n.split(s,[]),r)}sliceString(t,e=this.length,i=`
`){[t,e]=Fe(this,t,e);let s="";for(let r=0,o=0;r<=e&&o<this.text.length;o++){let l=this.text[o],a=r+l.length;r>t&&o&&(s+=
i),t<a&&e>r&&(s+=l.slice(Math.max(0,t-r),e-r)),r=a+1}return s}flatten(t){for(let e of this.text)t.push(e)}scanIdentical(){
return 0}static split(t,e){let i=[],s=-1;for(let r of t)i.push(r),s+=r.length+1,i.length==32&&(e.push(new n(i,s)),i=[],s=
-1);return s>-1&&e.push(new n(i,s)),e}},Ne=class n extends N{constructor(t,e){super(),this.children=t,this.length=e,this.
lines=0;for(let i of t)this.lines+=i.lines}lineInner(t,e,i,s){for(let r=0;;r++){let o=this.children[r],l=s+o.length,a=i+
o.lines-1;if((e?a:l)>=t)return o.lineInner(t,e,i,s);s=l+1,i=a+1}}decompose(t,e,i,s){for(let r=0,o=0;o<=e&&r<this.children.
length;r++){let l=this.children[r],a=o+l.length;if(t<=a&&e>=o){let h=s&((o<=t?1:0)|(a>=e?2:0));o>=t&&a<=e&&!h?i.push(l):
l.decompose(t-o,e-o,i,h)}o=a+1}}replace(t,e,i){if([t,e]=Fe(this,t,e),i.lines<this.lines)for(let s=0,r=0;s<this.children.
length;s++){let o=this.children[s],l=r+o.length;if(t>=r&&e<=l){let a=o.replace(t-r,e-r,i),h=this.lines-o.lines+a.lines;if(a.
lines<h>>4&&a.lines>h>>6){let f=this.children.slice();return f[s]=a,new n(f,this.length-(e-t)+i.length)}return super.replace(
r,l,a)}r=l+1}return super.replace(t,e,i)}sliceString(t,e=this.length,i=`
`){[t,e]=Fe(this,t,e);let s="";for(let r=0,o=0;r<this.children.length&&o<=e;r++){let l=this.children[r],a=o+l.length;o>t&&
r&&(s+=i),t<a&&e>o&&(s+=l.sliceString(t-o,e-o,i)),o=a+1}return s}flatten(t){for(let e of this.children)e.flatten(t)}scanIdentical(t,e){
if(!(t instanceof n))return 0;let i=0,[s,r,o,l]=e>0?[0,0,this.children.length,t.children.length]:[this.children.length-1,
t.children.length-1,-1,-1];for(;;s+=e,r+=e){if(s==o||r==l)return i;let a=this.children[s],h=t.children[r];if(a!=h)return i+
a.scanIdentical(h,e);i+=a.length+1}}static from(t,e=t.reduce((i,s)=>i+s.length+1,-1)){let i=0;for(let d of t)i+=d.lines;
if(i<32){let d=[];for(let p of t)p.flatten(d);return new dt(d,e)}let s=Math.max(32,i>>5),r=s<<1,o=s>>1,l=[],a=0,h=-1,f=[];
function c(d){let p;if(d.lines>r&&d instanceof n)for(let g of d.children)c(g);else d.lines>o&&(a>o||!a)?(u(),l.push(d)):
d instanceof dt&&a&&(p=f[f.length-1])instanceof dt&&d.lines+p.lines<=32?(a+=d.lines,h+=d.length+1,f[f.length-1]=new dt(p.
text.concat(d.text),p.length+1+d.length)):(a+d.lines>s&&u(),a+=d.lines,h+=d.length+1,f.push(d))}function u(){a!=0&&(l.push(
f.length==1?f[0]:n.from(f,h)),h=-1,a=f.length=0)}for(let d of t)c(d);return u(),l.length==1?l[0]:new n(l,e)}};N.empty=new dt(
[""],0);function Uh(n){let t=-1;for(let e of n)t+=e.length+1;return t}function Ui(n,t,e=0,i=1e9){for(let s=0,r=0,o=!0;r<
n.length&&s<=i;r++){let l=n[r],a=s+l.length;a>=e&&(a>i&&(l=l.slice(0,i-s)),s<e&&(l=l.slice(e-s)),o?(t[t.length-1]+=l,o=!1):
t.push(l)),s=a+1}return t}function vo(n,t,e){return Ui(n,[""],t,e)}var ye=class{constructor(t,e=1){this.dir=e,this.done=
!1,this.lineBreak=!1,this.value="",this.nodes=[t],this.offsets=[e>0?1:(t instanceof dt?t.text.length:t.children.length)<<
1]}nextInner(t,e){for(this.done=this.lineBreak=!1;;){let i=this.nodes.length-1,s=this.nodes[i],r=this.offsets[i],o=r>>1,
l=s instanceof dt?s.text.length:s.children.length;if(o==(e>0?l:0)){if(i==0)return this.done=!0,this.value="",this;e>0&&this.
offsets[i-1]++,this.nodes.pop(),this.offsets.pop()}else if((r&1)==(e>0?0:1)){if(this.offsets[i]+=e,t==0)return this.lineBreak=
!0,this.value=`
`,this;t--}else if(s instanceof dt){let a=s.text[o+(e<0?-1:0)];if(this.offsets[i]+=e,a.length>Math.max(0,t))return this.
value=t==0?a:e>0?a.slice(t):a.slice(0,a.length-t),this;t-=a.length}else{let a=s.children[o+(e<0?-1:0)];t>a.length?(t-=a.
length,this.offsets[i]+=e):(e<0&&this.offsets[i]--,this.nodes.push(a),this.offsets.push(e>0?1:(a instanceof dt?a.text.length:
a.children.length)<<1))}}}next(t=0){return t<0&&(this.nextInner(-t,-this.dir),t=this.value.length),this.nextInner(t,this.
dir)}},Gi=class{constructor(t,e,i){this.value="",this.done=!1,this.cursor=new ye(t,e>i?-1:1),this.pos=e>i?t.length:0,this.
from=Math.min(e,i),this.to=Math.max(e,i)}nextInner(t,e){if(e<0?this.pos<=this.from:this.pos>=this.to)return this.value="",
this.done=!0,this;t+=Math.max(0,e<0?this.pos-this.to:this.from-this.pos);let i=e<0?this.pos-this.from:this.to-this.pos;t>
i&&(t=i),i-=t;let{value:s}=this.cursor.next(t);return this.pos+=(s.length+t)*e,this.value=s.length<=i?s:e<0?s.slice(s.length-
i):s.slice(0,i),this.done=!this.value,this}next(t=0){return t<0?t=Math.max(t,this.from-this.pos):t>0&&(t=Math.min(t,this.
to-this.pos)),this.nextInner(t,this.cursor.dir)}get lineBreak(){return this.cursor.lineBreak&&this.value!=""}},_i=class{constructor(t){
this.inner=t,this.afterBreak=!0,this.value="",this.done=!1}next(t=0){let{done:e,lineBreak:i,value:s}=this.inner.next(t);
return e&&this.afterBreak?(this.value="",this.afterBreak=!1):e?(this.done=!0,this.value=""):i?this.afterBreak?this.value=
"":(this.afterBreak=!0,this.next()):(this.value=s,this.afterBreak=!1),this}get lineBreak(){return!1}};typeof Symbol<"u"&&
(N.prototype[Symbol.iterator]=function(){return this.iter()},ye.prototype[Symbol.iterator]=Gi.prototype[Symbol.iterator]=
_i.prototype[Symbol.iterator]=function(){return this});var Qn=class{constructor(t,e,i,s){this.from=t,this.to=e,this.number=
i,this.text=s}get length(){return this.to-this.from}};function Fe(n,t,e){return t=Math.max(0,Math.min(n.length,t)),[t,Math.
max(t,Math.min(n.length,e))]}function J(n,t,e=!0,i=!0){return yo(n,t,e,i)}function Gh(n){return n>=56320&&n<57344}function _h(n){
return n>=55296&&n<56320}function Oo(n,t){let e=n.charCodeAt(t);if(!_h(e)||t+1==n.length)return e;let i=n.charCodeAt(t+1);
return Gh(i)?(e-55296<<10)+(i-56320)+65536:e}function To(n){return n<65536?1:2}var Jn=/\r\n?|\n/,ft=(function(n){return n[n.Simple=0]="Simple",n[n.TrackDel=1]="Track\
Del",n[n.TrackBefore=2]="TrackBefore",n[n.TrackAfter=3]="TrackAfter",n})(ft||(ft={})),Qt=class n{constructor(t){this.sections=
t}get length(){let t=0;for(let e=0;e<this.sections.length;e+=2)t+=this.sections[e];return t}get newLength(){let t=0;for(let e=0;e<
this.sections.length;e+=2){let i=this.sections[e+1];t+=i<0?this.sections[e]:i}return t}get empty(){return this.sections.
length==0||this.sections.length==2&&this.sections[1]<0}iterGaps(t){for(let e=0,i=0,s=0;e<this.sections.length;){let r=this.
sections[e++],o=this.sections[e++];o<0?(t(i,s,r),s+=r):s+=o,i+=r}}iterChangedRanges(t,e=!1){Zn(this,t,e)}get invertedDesc(){
let t=[];for(let e=0;e<this.sections.length;){let i=this.sections[e++],s=this.sections[e++];s<0?t.push(i,s):t.push(s,i)}
return new n(t)}composeDesc(t){return this.empty?t:t.empty?this:Do(this,t)}mapDesc(t,e=!1){return t.empty?this:ts(this,t,
e)}mapPos(t,e=-1,i=ft.Simple){let s=0,r=0;for(let o=0;o<this.sections.length;){let l=this.sections[o++],a=this.sections[o++],
h=s+l;if(a<0){if(h>t)return r+(t-s);r+=l}else{if(i!=ft.Simple&&h>=t&&(i==ft.TrackDel&&s<t&&h>t||i==ft.TrackBefore&&s<t||
i==ft.TrackAfter&&h>t))return null;if(h>t||h==t&&e<0&&!l)return t==s||e<0?r:r+a;r+=a}s=h}if(t>s)throw new RangeError(`Po\
sition ${t} is out of range for changeset of length ${s}`);return r}touchesRange(t,e=t){for(let i=0,s=0;i<this.sections.
length&&s<=e;){let r=this.sections[i++],o=this.sections[i++],l=s+r;if(o>=0&&s<=e&&l>=t)return s<t&&l>e?"cover":!0;s=l}return!1}toString(){
let t="";for(let e=0;e<this.sections.length;){let i=this.sections[e++],s=this.sections[e++];t+=(t?" ":"")+i+(s>=0?":"+s:
"")}return t}toJSON(){return this.sections}static fromJSON(t){if(!Array.isArray(t)||t.length%2||t.some(e=>typeof e!="num\
ber"))throw new RangeError("Invalid JSON representation of ChangeDesc");return new n(t)}static create(t){return new n(t)}},
lt=class n extends Qt{constructor(t,e){super(t),this.inserted=e}apply(t){if(this.length!=t.length)throw new RangeError("\
Applying change set to a document with the wrong length");return Zn(this,(e,i,s,r,o)=>t=t.replace(s,s+(i-e),o),!1),t}mapDesc(t,e=!1){
return ts(this,t,e,!0)}invert(t){let e=this.sections.slice(),i=[];for(let s=0,r=0;s<e.length;s+=2){let o=e[s],l=e[s+1];if(l>=
0){e[s]=l,e[s+1]=o;let a=s>>1;for(;i.length<a;)i.push(N.empty);i.push(o?t.slice(r,r+o):N.empty)}r+=o}return new n(e,i)}compose(t){
return this.empty?t:t.empty?this:Do(this,t,!0)}map(t,e=!1){return t.empty?this:ts(this,t,e,!0)}iterChanges(t,e=!1){Zn(this,
t,e)}get desc(){return Qt.create(this.sections)}filter(t){let e=[],i=[],s=[],r=new xe(this);t:for(let o=0,l=0;;){let a=o==
t.length?1e9:t[o++];for(;l<a||l==a&&r.len==0;){if(r.done)break t;let f=Math.min(r.len,a-l);nt(s,f,-1);let c=r.ins==-1?-1:
r.off==0?r.ins:0;nt(e,f,c),c>0&&ne(i,e,r.text),r.forward(f),l+=f}let h=t[o++];for(;l<h;){if(r.done)break t;let f=Math.min(
r.len,h-l);nt(e,f,-1),nt(s,f,r.ins==-1?-1:r.off==0?r.ins:0),r.forward(f),l+=f}}return{changes:new n(e,i),filtered:Qt.create(
s)}}toJSON(){let t=[];for(let e=0;e<this.sections.length;e+=2){let i=this.sections[e],s=this.sections[e+1];s<0?t.push(i):
s==0?t.push([i]):t.push([i].concat(this.inserted[e>>1].toJSON()))}return t}static of(t,e,i){let s=[],r=[],o=0,l=null;function a(f=!1){
if(!f&&!s.length)return;o<e&&nt(s,e-o,-1);let c=new n(s,r);l=l?l.compose(c.map(l)):c,s=[],r=[],o=0}function h(f){if(Array.
isArray(f))for(let c of f)h(c);else if(f instanceof n){if(f.length!=e)throw new RangeError(`Mismatched change set length\
 (got ${f.length}, expected ${e})`);a(),l=l?l.compose(f.map(l)):f}else{let{from:c,to:u=c,insert:d}=f;if(c>u||c<0||u>e)throw new RangeError(
`Invalid change range ${c} to ${u} (in doc of length ${e})`);let p=d?typeof d=="string"?N.of(d.split(i||Jn)):d:N.empty,g=p.
length;if(c==u&&g==0)return;c<o&&a(),c>o&&nt(s,c-o,-1),nt(s,u-c,g),ne(r,s,p),o=u}}return h(t),a(!l),l}static empty(t){return new n(
t?[t,-1]:[],[])}static fromJSON(t){if(!Array.isArray(t))throw new RangeError("Invalid JSON representation of ChangeSet");
let e=[],i=[];for(let s=0;s<t.length;s++){let r=t[s];if(typeof r=="number")e.push(r,-1);else{if(!Array.isArray(r)||typeof r[0]!=
"number"||r.some((o,l)=>l&&typeof o!="string"))throw new RangeError("Invalid JSON representation of ChangeSet");if(r.length==
1)e.push(r[0],0);else{for(;i.length<s;)i.push(N.empty);i[s]=N.of(r.slice(1)),e.push(r[0],i[s].length)}}}return new n(e,i)}static createSet(t,e){
return new n(t,e)}};function nt(n,t,e,i=!1){if(t==0&&e<=0)return;let s=n.length-2;s>=0&&e<=0&&e==n[s+1]?n[s]+=t:s>=0&&t==
0&&n[s]==0?n[s+1]+=e:i?(n[s]+=t,n[s+1]+=e):n.push(t,e)}function ne(n,t,e){if(e.length==0)return;let i=t.length-2>>1;if(i<
n.length)n[n.length-1]=n[n.length-1].append(e);else{for(;n.length<i;)n.push(N.empty);n.push(e)}}function Zn(n,t,e){let i=n.
inserted;for(let s=0,r=0,o=0;o<n.sections.length;){let l=n.sections[o++],a=n.sections[o++];if(a<0)s+=l,r+=l;else{let h=s,
f=r,c=N.empty;for(;h+=l,f+=a,a&&i&&(c=c.append(i[o-2>>1])),!(e||o==n.sections.length||n.sections[o+1]<0);)l=n.sections[o++],
a=n.sections[o++];t(s,h,r,f,c),s=h,r=f}}}function ts(n,t,e,i=!1){let s=[],r=i?[]:null,o=new xe(n),l=new xe(t);for(let a=-1;;){
if(o.done&&l.len||l.done&&o.len)throw new Error("Mismatched change set lengths");if(o.ins==-1&&l.ins==-1){let h=Math.min(
o.len,l.len);nt(s,h,-1),o.forward(h),l.forward(h)}else if(l.ins>=0&&(o.ins<0||a==o.i||o.off==0&&(l.len<o.len||l.len==o.len&&
!e))){let h=l.len;for(nt(s,l.ins,-1);h;){let f=Math.min(o.len,h);o.ins>=0&&a<o.i&&o.len<=f&&(nt(s,0,o.ins),r&&ne(r,s,o.text),
a=o.i),o.forward(f),h-=f}l.next()}else if(o.ins>=0){let h=0,f=o.len;for(;f;)if(l.ins==-1){let c=Math.min(f,l.len);h+=c,f-=
c,l.forward(c)}else if(l.ins==0&&l.len<f)f-=l.len,l.next();else break;nt(s,h,a<o.i?o.ins:0),r&&a<o.i&&ne(r,s,o.text),a=o.
i,o.forward(o.len-f)}else{if(o.done&&l.done)return r?lt.createSet(s,r):Qt.create(s);throw new Error("Mismatched change s\
et lengths")}}}function Do(n,t,e=!1){let i=[],s=e?[]:null,r=new xe(n),o=new xe(t);for(let l=!1;;){if(r.done&&o.done)return s?
lt.createSet(i,s):Qt.create(i);if(r.ins==0)nt(i,r.len,0,l),r.next();else if(o.len==0&&!o.done)nt(i,0,o.ins,l),s&&ne(s,i,
o.text),o.next();else{if(r.done||o.done)throw new Error("Mismatched change set lengths");{let a=Math.min(r.len2,o.len),h=i.
length;if(r.ins==-1){let f=o.ins==-1?-1:o.off?0:o.ins;nt(i,a,f,l),s&&f&&ne(s,i,o.text)}else o.ins==-1?(nt(i,r.off?0:r.len,
a,l),s&&ne(s,i,r.textBit(a))):(nt(i,r.off?0:r.len,o.off?0:o.ins,l),s&&!o.off&&ne(s,i,o.text));l=(r.ins>a||o.ins>=0&&o.len>
a)&&(l||i.length>h),r.forward2(a),o.forward(a)}}}}var xe=class{constructor(t){this.set=t,this.i=0,this.next()}next(){let{
sections:t}=this.set;this.i<t.length?(this.len=t[this.i++],this.ins=t[this.i++]):(this.len=0,this.ins=-2),this.off=0}get done(){
return this.ins==-2}get len2(){return this.ins<0?this.len:this.ins}get text(){let{inserted:t}=this.set,e=this.i-2>>1;return e>=
t.length?N.empty:t[e]}textBit(t){let{inserted:e}=this.set,i=this.i-2>>1;return i>=e.length&&!t?N.empty:e[i].slice(this.off,
t==null?void 0:this.off+t)}forward(t){t==this.len?this.next():(this.len-=t,this.off+=t)}forward2(t){this.ins==-1?this.forward(
t):t==this.ins?this.next():(this.ins-=t,this.off+=t)}},ge=class n{constructor(t,e,i,s){this.from=t,this.to=e,this.flags=
i,this.goalColumn=s}get anchor(){return this.flags&32?this.to:this.from}get head(){return this.flags&32?this.from:this.to}get empty(){
return this.from==this.to}get assoc(){return this.flags&8?-1:this.flags&16?1:0}get undirectional(){return(this.flags&64)>
0}get bidiLevel(){let t=this.flags&7;return t==7?null:t}map(t,e=-1){let i,s;return this.empty?i=s=t.mapPos(this.from,e):
(i=t.mapPos(this.from,1),s=t.mapPos(this.to,-1)),i==this.from&&s==this.to?this:new n(i,s,this.flags,this.goalColumn)}extend(t,e=t,i=0){
if(t<=this.anchor&&e>=this.anchor)return y.range(t,e,void 0,void 0,i);let s=Math.abs(t-this.anchor)>Math.abs(e-this.anchor)?
t:e;return y.range(this.anchor,s,void 0,void 0,i)}eq(t,e=!1){return this.anchor==t.anchor&&this.head==t.head&&this.goalColumn==
t.goalColumn&&(!e||!this.empty||this.assoc==t.assoc)}toJSON(){return{anchor:this.anchor,head:this.head}}static fromJSON(t){
if(!t||typeof t.anchor!="number"||typeof t.head!="number")throw new RangeError("Invalid JSON representation for Selectio\
nRange");return y.range(t.anchor,t.head)}static create(t,e,i,s){return new n(t,e,i,s)}},y=class n{constructor(t,e){this.
ranges=t,this.mainIndex=e}map(t,e=-1){return t.empty?this:n.create(this.ranges.map(i=>i.map(t,e)),this.mainIndex)}eq(t,e=!1){
if(this.ranges.length!=t.ranges.length||this.mainIndex!=t.mainIndex)return!1;for(let i=0;i<this.ranges.length;i++)if(!this.
ranges[i].eq(t.ranges[i],e))return!1;return!0}get main(){return this.ranges[this.mainIndex]}asSingle(){return this.ranges.
length==1?this:new n([this.main],0)}addRange(t,e=!0){return n.create([t].concat(this.ranges),e?0:this.mainIndex+1)}replaceRange(t,e=this.
mainIndex){let i=this.ranges.slice();return i[e]=t,n.create(i,this.mainIndex)}toJSON(){return{ranges:this.ranges.map(t=>t.
toJSON()),main:this.mainIndex}}static fromJSON(t){if(!t||!Array.isArray(t.ranges)||typeof t.main!="number"||t.main>=t.ranges.
length)throw new RangeError("Invalid JSON representation for EditorSelection");return new n(t.ranges.map(e=>ge.fromJSON(
e)),t.main)}static single(t,e=t){return new n([n.range(t,e)],0)}static create(t,e=0){if(t.length==0)throw new RangeError(
"A selection needs at least one range");for(let i=0,s=0;s<t.length;s++){let r=t[s];if(r.empty?r.from<=i:r.from<i)return n.
normalized(t.slice(),e);i=r.to}return new n(t,e)}static cursor(t,e=0,i,s){return ge.create(t,t,(e==0?0:e<0?8:16)|(i==null?
7:Math.min(6,i)),s)}static range(t,e,i,s,r){let o=s==null?7:Math.min(6,s);return!r&&t!=e&&(r=e<t?1:-1),r&&(o|=r<0?8:16),
e<t?ge.create(e,t,o|32,i):ge.create(t,e,o,i)}static undirectionalRange(t,e){return ge.create(t,e,64,void 0)}static normalized(t,e=0){
let i=t[e];t.sort((s,r)=>s.from-r.from),e=t.indexOf(i);for(let s=1;s<t.length;s++){let r=t[s],o=t[s-1];if(r.empty?r.from<=
o.to:r.from<o.to){let l=o.from,a=Math.max(r.to,o.to);s<=e&&e--,t.splice(--s,2,r.anchor>r.head?n.range(a,l):n.range(l,a))}}
return new n(t,e)}};function Po(n,t){for(let e of n.ranges)if(e.to>t)throw new RangeError("Selection points outside of d\
ocument")}var fs=0,O=class n{constructor(t,e,i,s,r){this.combine=t,this.compareInput=e,this.compare=i,this.isStatic=s,this.
id=fs++,this.default=t([]),this.extensions=typeof r=="function"?r(this):r}get reader(){return this}static define(t={}){return new n(
t.combine||(e=>e),t.compareInput||((e,i)=>e===i),t.compare||(t.combine?(e,i)=>e===i:cs),!!t.static,t.enables)}of(t){return new Ie(
[],this,0,t)}compute(t,e){if(this.isStatic)throw new Error("Can't compute a static facet");return new Ie(t,this,1,e)}computeN(t,e){
if(this.isStatic)throw new Error("Can't compute a static facet");return new Ie(t,this,2,e)}from(t,e){return e||(e=i=>i),
this.compute([t],i=>e(i.field(t)))}};function cs(n,t){return n==t||n.length==t.length&&n.every((e,i)=>e===t[i])}var Ie=class{constructor(t,e,i,s){
this.dependencies=t,this.facet=e,this.type=i,this.value=s,this.id=fs++}dynamicSlot(t){var e;let i=this.value,s=this.facet.
compareInput,r=this.id,o=t[r]>>1,l=this.type==2,a=!1,h=!1,f=[];for(let c of this.dependencies)c=="doc"?a=!0:c=="selectio\
n"?h=!0:(((e=t[c.id])!==null&&e!==void 0?e:1)&1)==0&&f.push(t[c.id]);return{create(c){return c.values[o]=i(c),1},update(c,u){
if(a&&u.docChanged||h&&(u.docChanged||u.selection)||es(c,f)){let d=i(c);if(l?!So(d,c.values[o],s):!s(d,c.values[o]))return c.
values[o]=d,1}return 0},reconfigure:(c,u)=>{let d,p=u.config.address[r];if(p!=null){let g=Ji(u,p);if(this.dependencies.every(
m=>m instanceof O?u.facet(m)===c.facet(m):m instanceof pt?u.field(m,!1)==c.field(m,!1):!0)||(l?So(d=i(c),g,s):s(d=i(c),g)))
return c.values[o]=g,0}else d=i(c);return c.values[o]=d,1}}}get extension(){return this}};function So(n,t,e){if(n.length!=
t.length)return!1;for(let i=0;i<n.length;i++)if(!e(n[i],t[i]))return!1;return!0}function es(n,t){let e=!1;for(let i of t)
fi(n,i)&1&&(e=!0);return e}function Yh(n,t,e){let i=e.map(a=>n[a.id]),s=e.map(a=>a.type),r=i.filter(a=>!(a&1)),o=n[t.id]>>
1;function l(a){let h=[];for(let f=0;f<i.length;f++){let c=Ji(a,i[f]);if(s[f]==2)for(let u of c)h.push(u);else h.push(c)}
return t.combine(h)}return{create(a){for(let h of i)fi(a,h);return a.values[o]=l(a),1},update(a,h){if(!es(a,r))return 0;
let f=l(a);return t.compare(f,a.values[o])?0:(a.values[o]=f,1)},reconfigure(a,h){let f=es(a,i),c=h.config.facets[t.id],u=h.
facet(t);if(c&&!f&&cs(e,c))return a.values[o]=u,0;let d=l(a);return t.compare(d,u)?(a.values[o]=u,0):(a.values[o]=d,1)}}}
var Ki=O.define({static:!0}),pt=class n{constructor(t,e,i,s,r){this.id=t,this.createF=e,this.updateF=i,this.compareF=s,this.
spec=r,this.provides=void 0}static define(t){let e=new n(fs++,t.create,t.update,t.compare||((i,s)=>i===s),t);return t.provide&&
(e.provides=t.provide(e)),e}create(t){let e=t.facet(Ki).find(i=>i.field==this);return(e?.create||this.createF)(t)}slot(t){
let e=t[this.id]>>1;return{create:i=>(i.values[e]=this.create(i),1),update:(i,s)=>{let r=i.values[e],o=this.updateF(r,s);
return this.compareF(r,o)?0:(i.values[e]=o,1)},reconfigure:(i,s)=>{let r=i.facet(Ki),o=s.facet(Ki),l;return(l=r.find(a=>a.
field==this))&&l!=o.find(a=>a.field==this)?(i.values[e]=l.create(i),1):s.config.address[this.id]!=null?(i.values[e]=s.field(
this),0):(i.values[e]=this.create(i),1)}}}init(t){return[this,Ki.of({field:this,create:t})]}get extension(){return this}},
me={lowest:4,low:3,default:2,high:1,highest:0};function hi(n){return t=>new Yi(t,n)}var We={highest:hi(me.highest),high:hi(
me.high),default:hi(me.default),low:hi(me.low),lowest:hi(me.lowest)},Yi=class{constructor(t,e){this.inner=t,this.prec=e}get extension(){
return this}},Xi=class n{of(t){return new ci(this,t)}reconfigure(t){return n.reconfigure.of({compartment:this,extension:t})}get(t){
return t.config.compartments.get(this)}},ci=class{constructor(t,e){this.compartment=t,this.inner=e}get extension(){return this}},
Qi=class n{constructor(t,e,i,s,r,o){for(this.base=t,this.compartments=e,this.dynamicSlots=i,this.address=s,this.staticValues=
r,this.facets=o,this.statusTemplate=[];this.statusTemplate.length<i.length;)this.statusTemplate.push(0)}staticFacet(t){let e=this.
address[t.id];return e==null?t.default:this.staticValues[e>>1]}static resolve(t,e,i){let s=[],r=Object.create(null),o=new Map;
for(let u of Xh(t,e,o))u instanceof pt?s.push(u):(r[u.facet.id]||(r[u.facet.id]=[])).push(u);let l=Object.create(null),a=[],
h=[];for(let u of s)l[u.id]=h.length<<1,h.push(d=>u.slot(d));let f=i?.config.facets;for(let u in r){let d=r[u],p=d[0].facet,
g=f&&f[u]||[];if(d.every(m=>m.type==0))if(l[p.id]=a.length<<1|1,cs(g,d))a.push(i.facet(p));else{let m=p.combine(d.map(b=>b.
value));a.push(i&&p.compare(m,i.facet(p))?i.facet(p):m)}else{for(let m of d)m.type==0?(l[m.id]=a.length<<1|1,a.push(m.value)):
(l[m.id]=h.length<<1,h.push(b=>m.dynamicSlot(b)));l[p.id]=h.length<<1,h.push(m=>Yh(m,p,d))}}let c=h.map(u=>u(l));return new n(
t,o,c,l,a,r)}};function Xh(n,t,e){let i=[[],[],[],[],[]],s=new Map;function r(o,l){let a=s.get(o);if(a!=null){if(a<=l)return;
let h=i[a].indexOf(o);h>-1&&i[a].splice(h,1),o instanceof ci&&e.delete(o.compartment)}if(s.set(o,l),Array.isArray(o))for(let h of o)
r(h,l);else if(o instanceof ci){if(e.has(o.compartment))throw new RangeError("Duplicate use of compartment in extensions");
let h=t.get(o.compartment)||o.inner;e.set(o.compartment,h),r(h,l)}else if(o instanceof Yi)r(o.inner,o.prec);else if(o instanceof
pt)i[l].push(o),o.provides&&r(o.provides,l);else if(o instanceof Ie)i[l].push(o),o.facet.extensions&&r(o.facet.extensions,
me.default);else{let h=o.extension;if(!h)throw new Error(`Unrecognized extension value in extension set (${o}).`);if(h==
o)throw new Error(`Unrecognized extension value in extension set (${o}). This sometimes happens because multiple instanc\
es of @codemirror/state are loaded, breaking instanceof checks.`);r(h,l)}}return r(n,me.default),i.reduce((o,l)=>o.concat(
l))}function fi(n,t){if(t&1)return 2;let e=t>>1,i=n.status[e];if(i==4)throw new Error("Cyclic dependency between fields \
and/or facets");if(i&2)return i;n.status[e]=4;let s=n.computeSlot(n,n.config.dynamicSlots[e]);return n.status[e]=2|s}function Ji(n,t){
return t&1?n.config.staticValues[t>>1]:n.values[t>>1]}var Bo=O.define(),is=O.define({combine:n=>n.some(t=>t),static:!0}),
Ro=O.define({combine:n=>n.length?n[0]:void 0,static:!0}),Eo=O.define(),Lo=O.define(),No=O.define(),Io=O.define({combine:n=>n.
length?n[0]:!1}),xt=class{constructor(t,e){this.type=t,this.value=e}static define(){return new ns}},ns=class{of(t){return new xt(
this,t)}},ss=class{constructor(t){this.map=t}of(t){return new K(this,t)}},K=class n{constructor(t,e){this.type=t,this.value=
e}map(t){let e=this.type.map(this.value,t);return e===void 0?void 0:e==this.value?this:new n(this.type,e)}is(t){return this.
type==t}static define(t={}){return new ss(t.map||(e=>e))}static mapEffects(t,e){if(!t.length)return t;let i=[];for(let s of t){
let r=s.map(e);r&&i.push(r)}return i}};K.reconfigure=K.define();K.appendConfig=K.define();var Q=class n{constructor(t,e,i,s,r,o){
this.startState=t,this.changes=e,this.selection=i,this.effects=s,this.annotations=r,this.scrollIntoView=o,this._doc=null,
this._state=null,i&&Po(i,e.newLength),r.some(l=>l.type==n.time)||(this.annotations=r.concat(n.time.of(Date.now())))}static create(t,e,i,s,r,o){
return new n(t,e,i,s,r,o)}get newDoc(){return this._doc||(this._doc=this.changes.apply(this.startState.doc))}get newSelection(){
return this.selection||this.startState.selection.map(this.changes)}get state(){return this._state||this.startState.applyTransaction(
this),this._state}annotation(t){for(let e of this.annotations)if(e.type==t)return e.value}get docChanged(){return!this.changes.
empty}get reconfigured(){return this.startState.config!=this.state.config}isUserEvent(t){let e=this.annotation(n.userEvent);
return!!(e&&(e==t||e.length>t.length&&e.slice(0,t.length)==t&&e[t.length]=="."))}};Q.time=xt.define();Q.userEvent=xt.define();
Q.addToHistory=xt.define();Q.remote=xt.define();function Qh(n,t){let e=[];for(let i=0,s=0;;){let r,o;if(i<n.length&&(s==
t.length||t[s]>=n[i]))r=n[i++],o=n[i++];else if(s<t.length)r=t[s++],o=t[s++];else return e;!e.length||e[e.length-1]<r?e.
push(r,o):e[e.length-1]<o&&(e[e.length-1]=o)}}function Ho(n,t,e){var i;let s,r,o;return e?(s=t.changes,r=lt.empty(t.changes.
length),o=n.changes.compose(t.changes)):(s=t.changes.map(n.changes),r=n.changes.mapDesc(t.changes,!0),o=n.changes.compose(
s)),{changes:o,selection:t.selection?t.selection.map(r):(i=n.selection)===null||i===void 0?void 0:i.map(s),effects:K.mapEffects(
n.effects,s).concat(K.mapEffects(t.effects,r)),annotations:n.annotations.length?n.annotations.concat(t.annotations):t.annotations,
scrollIntoView:n.scrollIntoView||t.scrollIntoView}}function rs(n,t,e){let i=t.selection,s=He(t.annotations);return t.userEvent&&
(s=s.concat(Q.userEvent.of(t.userEvent))),{changes:t.changes instanceof lt?t.changes:lt.of(t.changes||[],e,n.facet(Ro)),
selection:i&&(i instanceof y?i:y.single(i.anchor,i.head)),effects:He(t.effects),annotations:s,scrollIntoView:!!t.scrollIntoView}}
function Fo(n,t,e){let i=rs(n,t.length?t[0]:{},n.doc.length);t.length&&t[0].filter===!1&&(e=!1);for(let r=1;r<t.length;r++){
t[r].filter===!1&&(e=!1);let o=!!t[r].sequential;i=Ho(i,rs(n,t[r],o?i.changes.newLength:n.doc.length),o)}let s=Q.create(
n,i.changes,i.selection,i.effects,i.annotations,i.scrollIntoView);return Zh(e?Jh(s):s)}function Jh(n){let t=n.startState,
e=!0;for(let s of t.facet(Eo)){let r=s(n);if(r===!1){e=!1;break}Array.isArray(r)&&(e=e===!0?r:Qh(e,r))}if(e!==!0){let s,
r;if(e===!1)r=n.changes.invertedDesc,s=lt.empty(t.doc.length);else{let o=n.changes.filter(e);s=o.changes,r=o.filtered.mapDesc(
o.changes).invertedDesc}n=Q.create(t,s,n.selection&&n.selection.map(r),K.mapEffects(n.effects,r),n.annotations,n.scrollIntoView)}
let i=t.facet(Lo);for(let s=i.length-1;s>=0;s--){let r=i[s](n);r instanceof Q?n=r:Array.isArray(r)&&r.length==1&&r[0]instanceof
Q?n=r[0]:n=Fo(t,He(r),!1)}return n}function Zh(n){let t=n.startState,e=t.facet(No),i=n;for(let s=e.length-1;s>=0;s--){let r=e[s](
n);r&&Object.keys(r).length&&(i=Ho(i,rs(t,r,n.changes.newLength),!0))}return i==n?n:Q.create(t,n.changes,n.selection,i.effects,
i.annotations,i.scrollIntoView)}var tf=[];function He(n){return n==null?tf:Array.isArray(n)?n:[n]}var Tt=(function(n){return n[n.
Word=0]="Word",n[n.Space=1]="Space",n[n.Other=2]="Other",n})(Tt||(Tt={})),ef=/[\u00df\u0587\u0590-\u05f4\u0600-\u06ff\u3040-\u309f\u30a0-\u30ff\u3400-\u4db5\u4e00-\u9fcc\uac00-\ud7af]/,
os;try{os=new RegExp("[\\p{Alphabetic}\\p{Number}_]","u")}catch{}function nf(n){if(os)return os.test(n);for(let t=0;t<n.
length;t++){let e=n[t];if(/\w/.test(e)||e>""&&(e.toUpperCase()!=e.toLowerCase()||ef.test(e)))return!0}return!1}function sf(n){
return t=>{if(!/\S/.test(t))return Tt.Space;if(nf(t))return Tt.Word;for(let e=0;e<n.length;e++)if(t.indexOf(n[e])>-1)return Tt.
Word;return Tt.Other}}var U=class n{constructor(t,e,i,s,r,o){this.config=t,this.doc=e,this.selection=i,this.values=s,this.
status=t.statusTemplate.slice(),this.computeSlot=r,o&&(o._state=this);for(let l=0;l<this.config.dynamicSlots.length;l++)
fi(this,l<<1);this.computeSlot=null}field(t,e=!0){let i=this.config.address[t.id];if(i==null){if(e)throw new RangeError(
"Field is not present in this state");return}return fi(this,i),Ji(this,i)}update(...t){return Fo(this,t,!0)}applyTransaction(t){
let e=this.config,{base:i,compartments:s}=e;for(let l of t.effects)l.is(Xi.reconfigure)?(e&&(s=new Map,e.compartments.forEach(
(a,h)=>s.set(h,a)),e=null),s.set(l.value.compartment,l.value.extension)):l.is(K.reconfigure)?(e=null,i=l.value):l.is(K.appendConfig)&&
(e=null,i=He(i).concat(l.value));let r;e?r=t.startState.values.slice():(e=Qi.resolve(i,s,this),r=new n(e,this.doc,this.selection,
e.dynamicSlots.map(()=>null),(a,h)=>h.reconfigure(a,this),null).values);let o=t.startState.facet(is)?t.newSelection:t.newSelection.
asSingle();new n(e,t.newDoc,o,r,(l,a)=>a.update(l,t),t)}replaceSelection(t){return typeof t=="string"&&(t=this.toText(t)),
this.changeByRange(e=>({changes:{from:e.from,to:e.to,insert:t},range:y.cursor(e.from+t.length,-1)}))}changeByRange(t){let e=this.
selection,i=t(e.ranges[0]),s=this.changes(i.changes),r=[i.range],o=He(i.effects);for(let l=1;l<e.ranges.length;l++){let a=t(
e.ranges[l]),h=this.changes(a.changes),f=h.map(s);for(let u=0;u<l;u++)r[u]=r[u].map(f);let c=s.mapDesc(h,!0);r.push(a.range.
map(c)),s=s.compose(f),o=K.mapEffects(o,f).concat(K.mapEffects(He(a.effects),c))}return{changes:s,selection:y.create(r,e.
mainIndex),effects:o}}changes(t=[]){return t instanceof lt?t:lt.of(t,this.doc.length,this.facet(n.lineSeparator))}toText(t){
return N.of(t.split(this.facet(n.lineSeparator)||Jn))}sliceDoc(t=0,e=this.doc.length){return this.doc.sliceString(t,e,this.
lineBreak)}facet(t){let e=this.config.address[t.id];return e==null?t.default:(fi(this,e),Ji(this,e))}toJSON(t){let e={doc:this.
sliceDoc(),selection:this.selection.toJSON()};if(t)for(let i in t){let s=t[i];s instanceof pt&&this.config.address[s.id]!=
null&&(e[i]=s.spec.toJSON(this.field(t[i]),this))}return e}static fromJSON(t,e={},i){if(!t||typeof t.doc!="string")throw new RangeError(
"Invalid JSON representation for EditorState");let s=[];if(i){for(let r in i)if(Object.prototype.hasOwnProperty.call(t,r)){
let o=i[r],l=t[r];s.push(o.init(a=>o.spec.fromJSON(l,a)))}}return n.create({doc:t.doc,selection:y.fromJSON(t.selection),
extensions:e.extensions?s.concat([e.extensions]):s})}static create(t={}){let e=Qi.resolve(t.extensions||[],new Map),i=t.
doc instanceof N?t.doc:N.of((t.doc||"").split(e.staticFacet(n.lineSeparator)||Jn)),s=t.selection?t.selection instanceof y?
t.selection:y.single(t.selection.anchor,t.selection.head):y.single(0);return Po(s,i.length),e.staticFacet(is)||(s=s.asSingle()),
new n(e,i,s,e.dynamicSlots.map(()=>null),(r,o)=>o.create(r),null)}get tabSize(){return this.facet(n.tabSize)}get lineBreak(){
return this.facet(n.lineSeparator)||`
`}get readOnly(){return this.facet(Io)}phrase(t,...e){for(let i of this.facet(n.phrases))if(Object.prototype.hasOwnProperty.
call(i,t)){t=i[t];break}return e.length&&(t=t.replace(/\$(\$|\d*)/g,(i,s)=>{if(s=="$")return"$";let r=+(s||1);return!r||
r>e.length?i:e[r-1]})),t}languageDataAt(t,e,i=-1){let s=[];for(let r of this.facet(Bo))for(let o of r(this,e,i))Object.prototype.
hasOwnProperty.call(o,t)&&s.push(o[t]);return s}charCategorizer(t){let e=this.languageDataAt("wordChars",t);return sf(e.
length?e[0]:"")}wordAt(t){let{text:e,from:i,length:s}=this.doc.lineAt(t),r=this.charCategorizer(t),o=t-i,l=t-i;for(;o>0;){
let a=J(e,o,!1);if(r(e.slice(a,o))!=Tt.Word)break;o=a}for(;l<s;){let a=J(e,l);if(r(e.slice(l,a))!=Tt.Word)break;l=a}return o==
l?null:y.range(o+i,l+i)}};U.allowMultipleSelections=is;U.tabSize=O.define({combine:n=>n.length?n[0]:4});U.lineSeparator=
Ro;U.readOnly=Io;U.phrases=O.define({compare(n,t){let e=Object.keys(n),i=Object.keys(t);return e.length==i.length&&e.every(
s=>n[s]==t[s])}});U.languageData=Bo;U.changeFilter=Eo;U.transactionFilter=Lo;U.transactionExtender=No;Xi.reconfigure=K.define();
function ke(n,t,e={}){let i={};for(let s of n)for(let r of Object.keys(s)){let o=s[r],l=i[r];if(l===void 0)i[r]=o;else if(!(l===
o||o===void 0))if(Object.hasOwnProperty.call(e,r))i[r]=e[r](l,o);else throw new Error("Config merge conflict for field "+
r)}for(let s in t)i[s]===void 0&&(i[s]=t[s]);return i}var zt=class{eq(t){return this==t}range(t,e=t){return ui.create(t,
e,this)}};zt.prototype.startSide=zt.prototype.endSide=0;zt.prototype.point=!1;zt.prototype.mapMode=ft.TrackDel;function us(n,t){
return n==t||n.constructor==t.constructor&&n.eq(t)}var ui=class n{constructor(t,e,i){this.from=t,this.to=e,this.value=i}static create(t,e,i){
return new n(t,e,i)}};function ls(n,t){return n.from-t.from||n.value.startSide-t.value.startSide}var as=class n{constructor(t,e,i,s){
this.from=t,this.to=e,this.value=i,this.maxPoint=s}get length(){return Le(this.to)}findIndex(t,e,i,s=0){let r=i?this.to:
this.from;for(let o=s,l=r.length;;){if(o==l)return o;let a=o+l>>1,h=r[a]-t||(i?this.value[a].endSide:this.value[a].startSide)-
e;if(a==o)return h>=0?o:l;h>=0?l=a:o=a+1}}between(t,e,i,s){for(let r=this.findIndex(e,-1e9,!0),o=this.findIndex(i,1e9,!1,
r);r<o;r++)if(s(this.from[r]+t,this.to[r]+t,this.value[r])===!1)return!1}map(t,e,i,s,r){let o=[],l=[],a=[],h=-1,f=-1;t:for(let c=0;c<
this.value.length;c++){let u=this.value[c],d=this.from[c]+t,p=this.to[c]+t,g,m;if(d==p){let b=e.mapPos(d,u.startSide,u.mapMode);
if(b==null||(g=m=b,u.startSide!=u.endSide&&(m=e.mapPos(d,u.endSide),m<g)))continue}else if(g=e.mapPos(d,u.startSide),m=e.
mapPos(p,u.endSide),g>m||g==m&&u.startSide>0&&u.endSide<=0)continue;if(!((m-g||u.endSide-u.startSide)<0))if(h<0&&(h=g),u.
point&&(f=Math.max(f,m-g)),(g-i||u.startSide-s)>=0)o.push(u),l.push(g-h),a.push(m-h),i=m,s=u.endSide;else{if(g==m)for(let b=o.
length;b>0;b--){if((g-(a[b-1]+h)||u.startSide-o[b-1].endSide)>=0){o.splice(b,0,u),l.splice(b,0,g-h),a.splice(b,0,m-h);continue t}
if((g-(l[b-1]+h)||u.endSide-o[b-1].startSide)>0)break}r(g,m,u)}}return{mapped:o.length?new n(l,a,o,f):null,pos:h}}},W=class n{constructor(t,e,i,s){
this.chunkPos=t,this.chunk=e,this.nextLayer=i,this.maxPoint=s}static create(t,e,i,s){return new n(t,e,i,s)}get length(){
let t=this.chunk.length-1;return t<0?0:Math.max(this.chunkEnd(t),this.nextLayer.length)}get size(){if(this.isEmpty)return 0;
let t=this.nextLayer.size;for(let e of this.chunk)t+=e.value.length;return t}chunkEnd(t){return this.chunkPos[t]+this.chunk[t].
length}update(t){let{add:e=[],sort:i=!1,filterFrom:s=0,filterTo:r=this.length}=t,o=t.filter;if(e.length==0&&!o)return this;
if(i&&(e=e.slice().sort(ls)),this.isEmpty)return e.length?n.of(e):this;let l=new Zi(this,null,-1).goto(0),a=0,h=[],f=new se;
for(;l.value||a<e.length;)if(a<e.length&&(l.from-e[a].from||l.startSide-e[a].value.startSide)>=0){let c=e[a++];f.addInner(
c.from,c.to,c.value,!1)||h.push(c)}else l.rangeIndex==1&&l.chunkIndex<this.chunk.length&&(a==e.length||this.chunkEnd(l.chunkIndex)<
e[a].from)&&(!o||s>this.chunkEnd(l.chunkIndex)||r<this.chunkPos[l.chunkIndex])&&f.addChunk(this.chunkPos[l.chunkIndex],this.
chunk[l.chunkIndex])?l.nextChunk():((!o||s>l.to||r<l.from||o(l.from,l.to,l.value))&&(f.addInner(l.from,l.to,l.value,!1)||
h.push(ui.create(l.from,l.to,l.value))),l.next());return f.finishInner(this.nextLayer.isEmpty&&!h.length?n.empty:this.nextLayer.
update({add:h,filter:o,filterFrom:s,filterTo:r}))}map(t){if(t.empty||this.isEmpty)return this;let e=[],i=[],s=-1,r,o=(a,h,f)=>{
r||(r=new se),r.addRange(a,h,f,!1)};for(let a=0;a<this.chunk.length;a++){let h=this.chunkPos[a],f=this.chunk[a],c=t.touchesRange(
h,h+f.length);if(c===!1)s=Math.max(s,f.maxPoint),e.push(f),i.push(t.mapPos(h));else if(c===!0){let[u,d]=e.length?[Le(i)+
Le(e).length,Le(Le(e).value).endSide]:[-1,-1],{mapped:p,pos:g}=f.map(h,t,u,d,o);p&&(s=Math.max(s,p.maxPoint),e.push(p),i.
push(g))}}let l=this.nextLayer.map(t);return r&&(l=r.finishInner(l)),e.length==0?l:new n(i,e,l||n.empty,s)}between(t,e,i){
if(!this.isEmpty){for(let s=0;s<this.chunk.length;s++){let r=this.chunkPos[s],o=this.chunk[s];if(e>=r&&t<=r+o.length&&o.
between(r,t-r,e-r,i)===!1)return}this.nextLayer.between(t,e,i)}}iter(t=0){return di.from([this]).goto(t)}get isEmpty(){return this.
nextLayer==this}static iter(t,e=0){return di.from(t).goto(e)}static compare(t,e,i,s,r=-1){let o=t.filter(c=>c.maxPoint>0||
!c.isEmpty&&c.maxPoint>=r),l=e.filter(c=>c.maxPoint>0||!c.isEmpty&&c.maxPoint>=r),a=Co(o,l,i),h=new be(o,a,r),f=new be(l,
a,r);i.iterGaps((c,u,d)=>Ao(h,c,f,u,d,s)),i.empty&&i.length==0&&Ao(h,0,f,0,0,s)}static eq(t,e,i=0,s){s==null&&(s=999999999);
let r=t.filter(f=>!f.isEmpty&&e.indexOf(f)<0),o=e.filter(f=>!f.isEmpty&&t.indexOf(f)<0);if(r.length!=o.length)return!1;if(!r.
length)return!0;let l=Co(r,o),a=new be(r,l,0).goto(i),h=new be(o,l,0).goto(i);for(;;){if(a.to!=h.to||!hs(a.active,h.active)||
a.point&&(!h.point||!us(a.point,h.point)))return!1;if(a.to>s)return!0;a.next(),h.next()}}static spans(t,e,i,s,r=-1){let o=new be(
t,null,r).goto(e),l=e,a=o.openStart;for(;;){let h=Math.min(o.to,i);if(o.point){let f=o.activeForPoint(o.to),c=o.pointFrom<
e?f.length+1:o.point.startSide<0?f.length:Math.min(f.length,a);s.point(l,h,o.point,f,c,o.pointRank),a=Math.min(o.openEnd(
h),f.length)}else h>l&&(s.span(l,h,o.active,a),a=o.openEnd(h));if(o.to>i)return a+(o.point&&o.to>i?1:0);l=o.to,o.next()}}static of(t,e=!1){
let i=new se;for(let s of t instanceof ui?[t]:e?rf(t):t)i.add(s.from,s.to,s.value);return i.finish()}static join(t){if(!t.
length)return n.empty;let e=Le(t);for(let i=t.length-2;i>=0;i--)for(let s=t[i];s!=n.empty;s=s.nextLayer)e=new n(s.chunkPos,
s.chunk,e,Math.max(s.maxPoint,e.maxPoint));return e}};W.empty=new W([],[],null,-1);function Le(n){return n[n.length-1]}function rf(n){
if(n.length>1)for(let t=n[0],e=1;e<n.length;e++){let i=n[e];if(ls(t,i)>0)return n.slice().sort(ls);t=i}return n}W.empty.
nextLayer=W.empty;var se=class n{finishChunk(t){this.chunks.push(new as(this.from,this.to,this.value,this.maxPoint)),this.
chunkPos.push(this.chunkStart),this.chunkStart=-1,this.setMaxPoint=Math.max(this.setMaxPoint,this.maxPoint),this.maxPoint=
-1,t&&(this.from=[],this.to=[],this.value=[])}constructor(){this.chunks=[],this.chunkPos=[],this.chunkStart=-1,this.last=
null,this.lastFrom=-1e9,this.lastTo=-1e9,this.from=[],this.to=[],this.value=[],this.maxPoint=-1,this.setMaxPoint=-1,this.
nextLayer=null}add(t,e,i){this.addRange(t,e,i,!0)}addRange(t,e,i,s){this.addInner(t,e,i,s)||(this.nextLayer||(this.nextLayer=
new n)).addRange(t,e,i,s)}addInner(t,e,i,s){let r=t-this.lastTo||i.startSide-this.last.endSide;if(s&&r<=0&&(t-this.lastFrom||
i.startSide-this.last.startSide)<0)throw new Error("Ranges must be added sorted by `from` position and `startSide`");return r<
0?!1:(this.from.length==250&&this.finishChunk(!0),this.chunkStart<0&&(this.chunkStart=t),this.from.push(t-this.chunkStart),
this.to.push(e-this.chunkStart),this.last=i,this.lastFrom=t,this.lastTo=e,this.value.push(i),i.point&&(this.maxPoint=Math.
max(this.maxPoint,e-t)),!0)}addChunk(t,e){if((t-this.lastTo||e.value[0].startSide-this.last.endSide)<0)return!1;this.from.
length&&this.finishChunk(!0),this.setMaxPoint=Math.max(this.setMaxPoint,e.maxPoint),this.chunks.push(e),this.chunkPos.push(
t);let i=e.value.length-1;return this.last=e.value[i],this.lastFrom=e.from[i]+t,this.lastTo=e.to[i]+t,!0}finish(){return this.
finishInner(W.empty)}finishInner(t){if(this.from.length&&this.finishChunk(!1),this.chunks.length==0)return t;let e=W.create(
this.chunkPos,this.chunks,this.nextLayer?this.nextLayer.finishInner(t):t,this.setMaxPoint);return this.from=null,e}};function Co(n,t,e){
let i=new Map;for(let r of n)for(let o=0;o<r.chunk.length;o++)r.chunk[o].maxPoint<=0&&i.set(r.chunk[o],r.chunkPos[o]);let s=new Set;
for(let r of t)for(let o=0;o<r.chunk.length;o++){let l=i.get(r.chunk[o]);l!=null&&(e?e.mapPos(l):l)==r.chunkPos[o]&&!e?.
touchesRange(l,l+r.chunk[o].length)&&s.add(r.chunk[o])}return s}var Zi=class{constructor(t,e,i,s=0){this.layer=t,this.skip=
e,this.minPoint=i,this.rank=s}get startSide(){return this.value?this.value.startSide:0}get endSide(){return this.value?this.
value.endSide:0}goto(t,e=-1e9){return this.chunkIndex=this.rangeIndex=0,this.gotoInner(t,e,!1),this}gotoInner(t,e,i){for(;this.
chunkIndex<this.layer.chunk.length;){let s=this.layer.chunk[this.chunkIndex];if(!(this.skip&&this.skip.has(s)||this.layer.
chunkEnd(this.chunkIndex)<t||s.maxPoint<this.minPoint))break;this.chunkIndex++,i=!1}if(this.chunkIndex<this.layer.chunk.
length){let s=this.layer.chunk[this.chunkIndex].findIndex(t-this.layer.chunkPos[this.chunkIndex],e,!0);(!i||this.rangeIndex<
s)&&this.setRangeIndex(s)}this.next()}forward(t,e){(this.to-t||this.endSide-e)<0&&this.gotoInner(t,e,!0)}next(){for(;;)if(this.
chunkIndex==this.layer.chunk.length){this.from=this.to=1e9,this.value=null;break}else{let t=this.layer.chunkPos[this.chunkIndex],
e=this.layer.chunk[this.chunkIndex],i=t+e.from[this.rangeIndex];if(this.from=i,this.to=t+e.to[this.rangeIndex],this.value=
e.value[this.rangeIndex],this.setRangeIndex(this.rangeIndex+1),this.minPoint<0||this.value.point&&this.to-this.from>=this.
minPoint)break}}setRangeIndex(t){if(t==this.layer.chunk[this.chunkIndex].value.length){if(this.chunkIndex++,this.skip)for(;this.
chunkIndex<this.layer.chunk.length&&this.skip.has(this.layer.chunk[this.chunkIndex]);)this.chunkIndex++;this.rangeIndex=
0}else this.rangeIndex=t}nextChunk(){this.chunkIndex++,this.rangeIndex=0,this.next()}compare(t){return this.from-t.from||
this.startSide-t.startSide||this.rank-t.rank||this.to-t.to||this.endSide-t.endSide}},di=class n{constructor(t){this.heap=
t}static from(t,e=null,i=-1){let s=[];for(let r=0;r<t.length;r++)for(let o=t[r];!o.isEmpty;o=o.nextLayer)o.maxPoint>=i&&
s.push(new Zi(o,e,i,r));return s.length==1?s[0]:new n(s)}get startSide(){return this.value?this.value.startSide:0}goto(t,e=-1e9){
for(let i of this.heap)i.goto(t,e);for(let i=this.heap.length>>1;i>=0;i--)Xn(this.heap,i);return this.next(),this}forward(t,e){
for(let i of this.heap)i.forward(t,e);for(let i=this.heap.length>>1;i>=0;i--)Xn(this.heap,i);(this.to-t||this.value.endSide-
e)<0&&this.next()}next(){if(this.heap.length==0)this.from=this.to=1e9,this.value=null,this.rank=-1;else{let t=this.heap[0];
this.from=t.from,this.to=t.to,this.value=t.value,this.rank=t.rank,t.value&&t.next(),Xn(this.heap,0)}}};function Xn(n,t){
for(let e=n[t];;){let i=(t<<1)+1;if(i>=n.length)break;let s=n[i];if(i+1<n.length&&s.compare(n[i+1])>=0&&(s=n[i+1],i++),e.
compare(s)<0)break;n[i]=e,n[t]=s,t=i}}var be=class{constructor(t,e,i){this.minPoint=i,this.active=[],this.activeTo=[],this.
activeRank=[],this.minActive=-1,this.point=null,this.pointFrom=0,this.pointRank=0,this.to=-1e9,this.endSide=0,this.openStart=
-1,this.cursor=di.from(t,e,i)}goto(t,e=-1e9){return this.cursor.goto(t,e),this.active.length=this.activeTo.length=this.activeRank.
length=0,this.minActive=-1,this.to=t,this.endSide=e,this.openStart=-1,this.next(),this}forward(t,e){for(;this.minActive>
-1&&(this.activeTo[this.minActive]-t||this.active[this.minActive].endSide-e)<0;)this.removeActive(this.minActive);this.cursor.
forward(t,e)}removeActive(t){ji(this.active,t),ji(this.activeTo,t),ji(this.activeRank,t),this.minActive=Mo(this.active,this.
activeTo)}addActive(t){let e=0,{value:i,to:s,rank:r}=this.cursor;for(;e<this.activeRank.length&&(r-this.activeRank[e]||s-
this.activeTo[e])>0;)e++;$i(this.active,e,i),$i(this.activeTo,e,s),$i(this.activeRank,e,r),t&&$i(t,e,this.cursor.from),this.
minActive=Mo(this.active,this.activeTo)}next(){let t=this.to,e=this.point;this.point=null;let i=this.openStart<0?[]:null;
for(;;){let s=this.minActive;if(s>-1&&(this.activeTo[s]-this.cursor.from||this.active[s].endSide-this.cursor.startSide)<
0){if(this.activeTo[s]>t){this.to=this.activeTo[s],this.endSide=this.active[s].endSide;break}this.removeActive(s),i&&ji(
i,s)}else if(this.cursor.value)if(this.cursor.from>t){this.to=this.cursor.from,this.endSide=this.cursor.startSide;break}else{
let r=this.cursor.value;if(!r.point)this.addActive(i),this.cursor.next();else if(e&&this.cursor.to==this.to&&this.cursor.
from<this.cursor.to)this.cursor.next();else{this.point=r,this.pointFrom=this.cursor.from,this.pointRank=this.cursor.rank,
this.to=this.cursor.to,this.endSide=r.endSide,this.cursor.next(),this.forward(this.to,this.endSide);break}}else{this.to=
this.endSide=1e9;break}}if(i){this.openStart=0;for(let s=i.length-1;s>=0&&i[s]<t;s--)this.openStart++}}activeForPoint(t){
if(!this.active.length)return this.active;let e=[];for(let i=this.active.length-1;i>=0&&!(this.activeRank[i]<this.pointRank);i--)
(this.activeTo[i]>t||this.activeTo[i]==t&&this.active[i].endSide>=this.point.endSide)&&e.push(this.active[i]);return e.reverse()}openEnd(t){
let e=0;for(let i=this.activeTo.length-1;i>=0&&this.activeTo[i]>t;i--)e++;return e}};function Ao(n,t,e,i,s,r){n.goto(t),
e.goto(i);let o=i+s,l=i,a=i-t,h=!!r.boundChange;for(let f=!1;;){let c=n.to+a-e.to,u=c||n.endSide-e.endSide,d=u<0?n.to+a:
e.to,p=Math.min(d,o);if(n.point||e.point?(n.point&&e.point&&us(n.point,e.point)&&hs(n.activeForPoint(n.to),e.activeForPoint(
e.to))||r.comparePoint(l,p,n.point,e.point),f=!1):(f&&(r.boundChange(l),f=!1),p>l&&!hs(n.active,e.active)&&r.compareRange(
l,p,n.active,e.active),h&&p<o&&(c||n.openEnd(d)!=e.openEnd(d))&&(f=!0)),d>o)break;l=d,u<=0&&n.next(),u>=0&&e.next()}}function hs(n,t){
if(n.length!=t.length)return!1;for(let e=0;e<n.length;e++)if(n[e]!=t[e]&&!us(n[e],t[e]))return!1;return!0}function ji(n,t){
for(let e=t,i=n.length-1;e<i;e++)n[e]=n[e+1];n.pop()}function $i(n,t,e){for(let i=n.length-1;i>=t;i--)n[i+1]=n[i];n[t]=e}
function Mo(n,t){let e=-1,i=1e9;for(let s=0;s<t.length;s++)(t[s]-i||n[s].endSide-n[e].endSide)<0&&(e=s,i=t[s]);return e}
function we(n,t,e=n.length){let i=0;for(let s=0;s<e&&s<n.length;)n.charCodeAt(s)==9?(i+=t-i%t,s++):(i++,s=J(n,s));return i}
function Wo(n,t,e,i){for(let s=0,r=0;;){if(r>=t)return s;if(s==n.length)break;r+=n.charCodeAt(s)==9?e-r%e:1,s=J(n,s)}return i===
!0?-1:n.length}var Vo=typeof Symbol>"u"?"__ͼ":Symbol.for("ͼ"),ds=typeof Symbol>"u"?"__styleSet"+Math.floor(Math.random()*1e8):Symbol(
"styleSet"),zo=typeof globalThis<"u"?globalThis:typeof window<"u"?window:{},kt=class{constructor(t,e){this.rules=[];let{
finish:i}=e||{};function s(o){return/^@/.test(o)?[o]:o.split(/,\s*/)}function r(o,l,a,h){let f=[],c=/^@(\w+)\b/.exec(o[0]),
u=c&&c[1]=="keyframes";if(c&&l==null)return a.push(o[0]+";");for(let d in l){let p=l[d];if(/&/.test(d))r(d.split(/,\s*/).
map(g=>o.map(m=>g.replace(/&/,m))).reduce((g,m)=>g.concat(m)),p,a);else if(p&&typeof p=="object"){if(!c)throw new RangeError(
"The value of a property ("+d+") should be a primitive value.");r(s(d),p,f,u)}else p!=null&&f.push(d.replace(/_.*/,"").replace(
/[A-Z]/g,g=>"-"+g.toLowerCase())+": "+p+";")}(f.length||u)&&a.push((i&&!c&&!h?o.map(i):o).join(", ")+" {"+f.join(" ")+"}")}
for(let o in t)r(s(o),t[o],this.rules)}getRules(){return this.rules.join(`
`)}static newName(){let t=zo[Vo]||1;return zo[Vo]=t+1,"ͼ"+t.toString(36)}static mount(t,e,i){let s=t[ds],r=i&&i.nonce;s?
r&&s.setNonce(r):s=new ps(t,r),s.mount(Array.isArray(e)?e:[e],t)}},qo=new Map,ps=class{constructor(t,e){let i=t.ownerDocument||
t,s=i.defaultView;if(!t.head&&t.adoptedStyleSheets&&s.CSSStyleSheet){let r=qo.get(i);if(r)return t[ds]=r;this.sheet=new s.
CSSStyleSheet,qo.set(i,this)}else this.styleTag=i.createElement("style"),e&&this.styleTag.setAttribute("nonce",e);this.modules=
[],t[ds]=this}mount(t,e){let i=this.sheet,s=0,r=0,o=!1;for(let l=0;l<t.length;l++){let a=t[l],h=this.modules.indexOf(a);
if(h<r&&h>-1&&(this.modules.splice(h,1),o=!0,r--,h=-1),h==-1){if(this.modules.splice(r++,0,a),o=!0,i)for(let f=0;f<a.rules.
length;f++)i.insertRule(a.rules[f],s++)}else{for(;r<h;)s+=this.modules[r++].rules.length;s+=a.rules.length,r++}}if(i)e.adoptedStyleSheets.
indexOf(this.sheet)<0&&(e.adoptedStyleSheets=[this.sheet,...e.adoptedStyleSheets]);else{if(o){let a="";for(let h=0;h<this.
modules.length;h++)a+=this.modules[h].getRules()+`
`;this.styleTag.textContent=a}let l=e.head||e;this.styleTag.parentNode!=l&&l.insertBefore(this.styleTag,l.firstChild)}}setNonce(t){
this.styleTag&&this.styleTag.getAttribute("nonce")!=t&&this.styleTag.setAttribute("nonce",t)}};var Jt={8:"Backspace",9:"Tab",10:"Enter",12:"NumLock",13:"Enter",16:"Shift",17:"Control",18:"Alt",20:"CapsLock",27:"Esca\
pe",32:" ",33:"PageUp",34:"PageDown",35:"End",36:"Home",37:"ArrowLeft",38:"ArrowUp",39:"ArrowRight",40:"ArrowDown",44:"P\
rintScreen",45:"Insert",46:"Delete",59:";",61:"=",91:"Meta",92:"Meta",106:"*",107:"+",108:",",109:"-",110:".",111:"/",144:"\
NumLock",145:"ScrollLock",160:"Shift",161:"Shift",162:"Control",163:"Control",164:"Alt",165:"Alt",173:"-",186:";",187:"=",
188:",",189:"-",190:".",191:"/",192:"`",219:"[",220:"\\",221:"]",222:"'"},Ve={48:")",49:"!",50:"@",51:"#",52:"$",53:"%",
54:"^",55:"&",56:"*",57:"(",59:":",61:"+",173:"_",186:":",187:"+",188:"<",189:"_",190:">",191:"?",192:"~",219:"{",220:"|",
221:"}",222:'"'},of=typeof navigator<"u"&&/Mac/.test(navigator.platform),lf=typeof navigator<"u"&&/MSIE \d|Trident\/(?:[7-9]|\d{2,})\..*rv:(\d+)/.
exec(navigator.userAgent);for(X=0;X<10;X++)Jt[48+X]=Jt[96+X]=String(X);var X;for(X=1;X<=24;X++)Jt[X+111]="F"+X;var X;for(X=
65;X<=90;X++)Jt[X]=String.fromCharCode(X+32),Ve[X]=String.fromCharCode(X);var X;for(tn in Jt)Ve.hasOwnProperty(tn)||(Ve[tn]=
Jt[tn]);var tn;function Ko(n){var t=of&&n.metaKey&&n.shiftKey&&!n.ctrlKey&&!n.altKey||lf&&n.shiftKey&&n.key&&n.key.length==
1||n.key=="Unidentified",e=!t&&n.key||(n.shiftKey?Ve:Jt)[n.keyCode]||n.key||"Unidentified";return e=="Esc"&&(e="Escape"),
e=="Del"&&(e="Delete"),e=="Left"&&(e="ArrowLeft"),e=="Up"&&(e="ArrowUp"),e=="Right"&&(e="ArrowRight"),e=="Down"&&(e="Arr\
owDown"),e}var at=typeof navigator<"u"?navigator:{userAgent:"",vendor:"",platform:""},vs=typeof document<"u"?document:{documentElement:{
style:{}}},Ss=/Edge\/(\d+)/.exec(at.userAgent),kl=/MSIE \d/.test(at.userAgent),Cs=/Trident\/(?:[7-9]|\d{2,})\..*rv:(\d+)/.
exec(at.userAgent),An=!!(kl||Cs||Ss),jo=!An&&/gecko\/(\d+)/i.test(at.userAgent),gs=!An&&/Chrome\/(\d+)/.exec(at.userAgent),
$o="webkitFontSmoothing"in vs.documentElement.style,As=!An&&/Apple Computer/.test(at.vendor),Uo=As&&(/Mobile\/\w+/.test(
at.userAgent)||at.maxTouchPoints>2),S={mac:Uo||/Mac/.test(at.platform),windows:/Win/.test(at.platform),linux:/Linux|X11/.
test(at.platform),ie:An,ie_version:kl?vs.documentMode||6:Cs?+Cs[1]:Ss?+Ss[1]:0,gecko:jo,gecko_version:jo?+(/Firefox\/(\d+)/.
exec(at.userAgent)||[0,0])[1]:0,chrome:!!gs,chrome_version:gs?+gs[1]:0,ios:Uo,android:/Android\b/.test(at.userAgent),webkit:$o,
webkit_version:$o?+(/\bAppleWebKit\/(\d+)/.exec(at.userAgent)||[0,0])[1]:0,safari:As,safari_version:As?+(/\bVersion\/(\d+(\.\d+)?)/.
exec(at.userAgent)||[0,0])[1]:0,tabSize:vs.documentElement.style.tabSize!=null?"tab-size":"-moz-tab-size"};function gr(n,t){
for(let e in n)e=="class"&&t.class?t.class+=" "+n.class:e=="style"&&t.style?t.style+=";"+n.style:t[e]=n[e];return t}var un=Object.
create(null);function mr(n,t,e){if(n==t)return!0;n||(n=un),t||(t=un);let i=Object.keys(n),s=Object.keys(t);if(i.length-0!=
s.length-0)return!1;for(let r of i)if(r!=e&&(s.indexOf(r)==-1||n[r]!==t[r]))return!1;return!0}function af(n,t){for(let e=n.
attributes.length-1;e>=0;e--){let i=n.attributes[e].name;t[i]==null&&n.removeAttribute(i)}for(let e in t){let i=t[e];e==
"style"?n.style.cssText=i:n.getAttribute(e)!=i&&n.setAttribute(e,i)}}function Go(n,t,e){let i=!1;if(t)for(let s in t)e&&
s in e||(i=!0,s=="style"?n.style.cssText="":n.removeAttribute(s));if(e)for(let s in e)t&&t[s]==e[s]||(i=!0,s=="style"?n.
style.cssText=e[s]:n.setAttribute(s,e[s]));return i}function hf(n){let t=Object.create(null);for(let e=0;e<n.attributes.
length;e++){let i=n.attributes[e];t[i.name]=i.value}return t}var le=class{eq(t){return!1}updateDOM(t,e,i){return!1}compare(t){
return this==t||this.constructor==t.constructor&&this.eq(t)}get estimatedHeight(){return-1}get lineBreaks(){return 0}ignoreEvent(t){
return!0}coordsAt(t,e,i){return null}get isHidden(){return!1}get editable(){return!1}destroy(t){}},et=(function(n){return n[n.
Text=0]="Text",n[n.WidgetBefore=1]="WidgetBefore",n[n.WidgetAfter=2]="WidgetAfter",n[n.WidgetRange=3]="WidgetRange",n})(
et||(et={})),L=class extends zt{constructor(t,e,i,s){super(),this.startSide=t,this.endSide=e,this.widget=i,this.spec=s}get heightRelevant(){
return!1}static mark(t){return new Ai(t)}static widget(t){let e=Math.max(-1e4,Math.min(1e4,t.side||0)),i=!!t.block;return e+=
i&&!t.inlineOrder?e>0?3e8:-4e8:e>0?1e8:-1e8,new Ae(t,e,e,i,t.widget||null,!1)}static replace(t){let e=!!t.block,i,s;if(t.
isBlockGap)i=-5e8,s=4e8;else{let{start:r,end:o}=wl(t,e);i=(r?e?-3e8:-1:5e8)-1,s=(o?e?2e8:1:-6e8)+1}return new Ae(t,i,s,e,
t.widget||null,!0)}static line(t){return new Mi(t)}static set(t,e=!1){return W.of(t,e)}hasHeight(){return this.widget?this.
widget.estimatedHeight>-1:!1}};L.none=W.empty;var Ai=class n extends L{constructor(t){let{start:e,end:i}=wl(t);super(e?-1:
5e8,i?1:-6e8,null,t),this.tagName=t.tagName||"span",this.attrs=t.class&&t.attributes?gr(t.attributes,{class:t.class}):t.
class?{class:t.class}:t.attributes||un}eq(t){return this==t||t instanceof n&&this.tagName==t.tagName&&mr(this.attrs,t.attrs)}range(t,e=t){
if(t>=e)throw new RangeError("Mark decorations may not be empty");return super.range(t,e)}};Ai.prototype.point=!1;var Mi=class n extends L{constructor(t){
super(-2e8,-2e8,null,t)}eq(t){return t instanceof n&&this.spec.class==t.spec.class&&mr(this.spec.attributes,t.spec.attributes)}range(t,e=t){
if(e!=t)throw new RangeError("Line decoration ranges must be zero-length");return super.range(t,e)}};Mi.prototype.mapMode=
ft.TrackBefore;Mi.prototype.point=!0;var Ae=class n extends L{constructor(t,e,i,s,r,o){super(e,i,r,t),this.block=s,this.
isReplace=o,this.mapMode=s?e<=0?ft.TrackBefore:ft.TrackAfter:ft.TrackDel}get type(){return this.startSide!=this.endSide?
et.WidgetRange:this.startSide<=0?et.WidgetBefore:et.WidgetAfter}get heightRelevant(){return this.block||!!this.widget&&(this.
widget.estimatedHeight>=5||this.widget.lineBreaks>0)}eq(t){return t instanceof n&&ff(this.widget,t.widget)&&this.block==
t.block&&this.startSide==t.startSide&&this.endSide==t.endSide}range(t,e=t){if(this.isReplace&&(t>e||t==e&&this.startSide>
0&&this.endSide<=0))throw new RangeError("Invalid range for replacement decoration");if(!this.isReplace&&e!=t)throw new RangeError(
"Widget decorations can only have zero-length ranges");return super.range(t,e)}};Ae.prototype.point=!0;function wl(n,t=!1){
let{inclusiveStart:e,inclusiveEnd:i}=n;return e==null&&(e=n.inclusive),i==null&&(i=n.inclusive),{start:e??t,end:i??t}}function ff(n,t){
return n==t||!!(n&&t&&n.compare(t))}function $e(n,t,e,i=0){let s=e.length-1;s>=0&&e[s]+i>=n?e[s]=Math.max(e[s],t):e.push(
n,t)}var dn=class n extends zt{constructor(t,e,i){super(),this.tagName=t,this.attributes=e,this.rank=i}eq(t){return t==this||
t instanceof n&&this.tagName==t.tagName&&mr(this.attributes,t.attributes)}static create(t){return new n(t.tagName,t.attributes||
un,t.rank==null?50:Math.max(0,Math.min(t.rank,100)))}static set(t,e=!1){return W.of(t,e)}};dn.prototype.startSide=dn.prototype.
endSide=-1;var Z=n=>n.nodeType==1,Ge=n=>n.nodeType==3;function Oi(n){let t;return n.nodeType==11?t=n.getSelection?n:n.ownerDocument:
t=n,t.getSelection()}function Ms(n,t){return t?n==t||n.contains(t.nodeType!=1?t.parentNode:t):!1}function mi(n,t){if(!t.
anchorNode)return!1;try{return Ms(n,t.anchorNode)}catch{return!1}}function bi(n){return Ge(n)?Di(n,0,n.nodeValue.length).
getClientRects():Z(n)?n.getClientRects():[]}function yi(n,t,e,i){return e?_o(n,t,e,i,-1)||_o(n,t,e,i,1):!1}function ae(n){
for(var t=0;;t++)if(n=n.previousSibling,!n)return t}function pn(n){return Z(n)&&/^(DIV|P|LI|UL|OL|BLOCKQUOTE|DD|DT|H\d|SECTION|PRE)$/.
test(n.nodeName)}function _o(n,t,e,i,s){for(;;){if(n==e&&t==i)return!0;if(t==(s<0?0:ee(n))){if(n.nodeName=="DIV")return!1;
let r=n.parentNode;if(!r||!Z(r))return!1;t=ae(n)+(s<0?0:1),n=r}else if(Z(n)){if(n=n.childNodes[t+(s<0?-1:0)],Z(n)&&(n.nodeName==
"IMG"||n.nodeName=="BR"||n.contentEditable=="false"))return!1;t=s<0?ee(n):0}else return!1}}function ee(n){return Ge(n)?n.
nodeValue.length:n.childNodes.length}function Ti(n,t){let{left:e,right:i}=n;if(e==i)return n;let s=t?e:i;return{left:s,right:s,
top:n.top,bottom:n.bottom}}function cf(n){let t=n.visualViewport;return t?{left:0,right:t.width,top:0,bottom:t.height}:{
left:0,right:n.innerWidth,top:0,bottom:n.innerHeight}}function vl(n,t){let e=t.width/n.offsetWidth,i=t.height/n.offsetHeight;
return(e>.995&&e<1.005||!isFinite(e)||Math.abs(t.width-n.offsetWidth)<1)&&(e=1),(i>.995&&i<1.005||!isFinite(i)||Math.abs(
t.height-n.offsetHeight)<1)&&(i=1),{scaleX:e,scaleY:i}}function uf(n,t,e,i,s,r,o,l){let a=n.ownerDocument,h=a.defaultView||
window;for(let f=n,c=!1;f&&!c;)if(Z(f)){let u,d=f==a.body,p=1,g=1,m=!0,b=!0;if(d)u=cf(h);else{let P=getComputedStyle(f);
if(/^(fixed|sticky)$/.test(P.position)&&(c=!0),(f.scrollHeight<=f.clientHeight||!/auto|scroll/.test(P.overflowY))&&(b=!1),
(f.scrollWidth<=f.clientWidth||!/auto|scroll/.test(P.overflowX))&&(m=!1),!m&&!b){f=f.assignedSlot||f.parentNode;continue}
let k=f.getBoundingClientRect();({scaleX:p,scaleY:g}=vl(f,k)),u={left:k.left,right:k.left+f.clientWidth*p,top:k.top,bottom:k.
top+f.clientHeight*g}}let M=0,v=0;if(b)if(s=="nearest")t.top<u.top+o?(v=t.top-(u.top+o),e>0&&t.bottom>u.bottom+v&&(v=t.bottom-
u.bottom+o)):t.bottom>u.bottom-o&&(v=t.bottom-u.bottom+o,e<0&&t.top-v<u.top&&(v=t.top-(u.top+o)));else{let P=t.bottom-t.
top,k=u.bottom-u.top;v=(s=="center"&&P<=k?t.top+P/2-k/2:s=="start"||s=="center"&&e<0?t.top-o:t.bottom-k+o)-u.top}if(m&&(i==
"nearest"?t.left<u.left+r?(M=t.left-(u.left+r),e>0&&t.right>u.right+M&&(M=t.right-u.right+r)):t.right>u.right-r&&(M=t.right-
u.right+r,e<0&&t.left<u.left+M&&(M=t.left-(u.left+r))):M=(i=="center"?t.left+(t.right-t.left)/2-(u.right-u.left)/2:i=="s\
tart"==l?t.left-r:t.right-(u.right-u.left)+r)-u.left),M||v)if(d)h.scrollBy(M,v);else{let P=0,k=0;if(v){let C=f.scrollTop;
f.scrollTop+=v/g,k=(f.scrollTop-C)*g}if(M){let C=f.scrollLeft;f.scrollLeft+=M/p,P=(f.scrollLeft-C)*p}t={left:t.left-P,top:t.
top-k,right:t.right-P,bottom:t.bottom-k},P&&Math.abs(P-M)<1&&(i="nearest"),k&&Math.abs(k-v)<1&&(s="nearest")}if(d)break;
(t.top<u.top||t.bottom>u.bottom||t.left<u.left||t.right>u.right)&&(t={left:Math.max(t.left,u.left),right:Math.min(t.right,
u.right),top:Math.max(t.top,u.top),bottom:Math.min(t.bottom,u.bottom)}),f=f.assignedSlot||f.parentNode}else if(f.nodeType==
11)f=f.host;else break}function Sl(n,t=!0){let e=n.ownerDocument,i=null,s=null;for(let r=n.parentNode;r&&!(r==e.body||(!t||
i)&&s);)if(Z(r))!s&&r.scrollHeight>r.clientHeight&&/scroll|auto/.test(getComputedStyle(r).overflowY)&&(s=r),t&&!i&&r.scrollWidth>
r.clientWidth&&/scroll|auto/.test(getComputedStyle(r).overflowX)&&(i=r),r=r.assignedSlot||r.parentNode;else if(r.nodeType==
11)r=r.host;else break;return{x:i,y:s}}var Os=class{constructor(){this.anchorNode=null,this.anchorOffset=0,this.focusNode=
null,this.focusOffset=0}eq(t){return this.anchorNode==t.anchorNode&&this.anchorOffset==t.anchorOffset&&this.focusNode==t.
focusNode&&this.focusOffset==t.focusOffset}setRange(t){let{anchorNode:e,focusNode:i}=t;this.set(e,Math.min(t.anchorOffset,
e?ee(e):0),i,Math.min(t.focusOffset,i?ee(i):0))}set(t,e,i,s){this.anchorNode=t,this.anchorOffset=e,this.focusNode=i,this.
focusOffset=s}};function Cl(n){let t=[];for(let e=n;e;e=e.nodeType==11?e.host:e.parentNode)Z(e)&&t.push({node:e,left:e.scrollLeft,
top:e.scrollTop});return t}function Al(n,t=!0){for(let{node:e,left:i,top:s}of n)t&&e.scrollTop!=s&&(e.scrollTop=s),e.scrollLeft!=
i&&(e.scrollLeft=i)}var ve=null;S.safari&&S.safari_version>=26&&(ve=!1);function Ml(n){if(n.setActive)return n.setActive();
if(ve)return n.focus(ve);let t=Cl(n);n.focus(ve==null?{get preventScroll(){return ve={preventScroll:!0},!0}}:void 0),ve||
(ve=!1,Al(t))}var Yo;function Di(n,t,e=t){let i=Yo||(Yo=document.createRange());return i.setEnd(n,e),i.setStart(n,t),i}function Ue(n,t,e,i){
let s={key:t,code:t,keyCode:e,which:e,cancelable:!0};i&&({altKey:s.altKey,ctrlKey:s.ctrlKey,shiftKey:s.shiftKey,metaKey:s.
metaKey}=i);let r=new KeyboardEvent("keydown",s);r.synthetic=!0,n.dispatchEvent(r);let o=new KeyboardEvent("keyup",s);return o.
synthetic=!0,n.dispatchEvent(o),r.defaultPrevented||o.defaultPrevented}function df(n){for(;n;){if(n&&(n.nodeType==9||n.nodeType==
11&&n.host))return n;n=n.assignedSlot||n.parentNode}return null}function pf(n,t){let e=t.focusNode,i=t.focusOffset;if(!e||
t.anchorNode!=e||t.anchorOffset!=i)return!1;for(i=Math.min(i,ee(e));;)if(i){if(!Z(e))return!1;let s=e.childNodes[i-1];s.
contentEditable=="false"?i--:(e=s,i=ee(e))}else{if(e==n)return!0;i=ae(e),e=e.parentNode}}function Ol(n){return n instanceof
Window?n.pageYOffset>Math.max(0,n.document.documentElement.scrollHeight-n.innerHeight-4):n.scrollTop>Math.max(1,n.scrollHeight-
n.clientHeight-4)}function Tl(n,t){for(let e=n,i=t;;){if(Ge(e)&&i>0)return{node:e,offset:i};if(Z(e)&&i>0){if(e.contentEditable==
"false")return null;e=e.childNodes[i-1],i=ee(e)}else if(e.parentNode&&!pn(e))i=ae(e),e=e.parentNode;else return null}}function Dl(n,t){
for(let e=n,i=t;;){if(Ge(e)&&i<e.nodeValue.length)return{node:e,offset:i};if(Z(e)&&i<e.childNodes.length){if(e.contentEditable==
"false")return null;e=e.childNodes[i],i=0}else if(e.parentNode&&!pn(e))i=ae(e)+1,e=e.parentNode;else return null}}var Kt=class n{constructor(t,e,i=!0){
this.node=t,this.offset=e,this.precise=i}static before(t,e){return new n(t.parentNode,ae(t),e)}static after(t,e){return new n(
t.parentNode,ae(t)+1,e)}},q=(function(n){return n[n.LTR=0]="LTR",n[n.RTL=1]="RTL",n})(q||(q={})),_e=q.LTR,br=q.RTL;function Pl(n){
let t=[];for(let e=0;e<n.length;e++)t.push(1<<+n[e]);return t}var gf=Pl("88888888888888888888888888888888888666888888787\
833333333337888888000000000000000000000000008888880000000000000000000000000088888888888888888888888888888888888887866668\
888088888663380888308888800000000000000000000000800000000000000000000000000000008"),mf=Pl("44444488266272889999999999922\
222222222222222222222222222222222222222222222299999999999999999999944444444446442228222222222222222222222222222222222222\
22222222222222222222222222222222222222222222222222222222222222222999999949999999229989999223333333333"),Ts=Object.create(
null),qt=[];for(let n of["()","[]","{}"]){let t=n.charCodeAt(0),e=n.charCodeAt(1);Ts[t]=e,Ts[e]=-t}function Bl(n){return n<=
247?gf[n]:1424<=n&&n<=1524?2:1536<=n&&n<=1785?mf[n-1536]:1774<=n&&n<=2220?4:8192<=n&&n<=8204?256:64336<=n&&n<=65023?4:1}
var bf=/[\u0590-\u05f4\u0600-\u06ff\u0700-\u08ac\ufb50-\ufdff]/,St=class{get dir(){return this.level%2?br:_e}constructor(t,e,i){
this.from=t,this.to=e,this.level=i}side(t,e){return this.dir==e==t?this.to:this.from}forward(t,e){return t==(this.dir==e)}static find(t,e,i,s){
let r=-1;for(let o=0;o<t.length;o++){let l=t[o];if(l.from<=e&&l.to>=e){if(l.level==i)return o;(r<0||(s!=0?s<0?l.from<e:l.
to>e:t[r].level>l.level))&&(r=o)}}if(r<0)throw new RangeError("Index out of range");return r}};function Rl(n,t){if(n.length!=
t.length)return!1;for(let e=0;e<n.length;e++){let i=n[e],s=t[e];if(i.from!=s.from||i.to!=s.to||i.direction!=s.direction||
!Rl(i.inner,s.inner))return!1}return!0}var z=[];function yf(n,t,e,i,s){for(let r=0;r<=i.length;r++){let o=r?i[r-1].to:t,
l=r<i.length?i[r].from:e,a=r?256:s;for(let h=o,f=a,c=a;h<l;h++){let u=Bl(n.charCodeAt(h));u==512?u=f:u==8&&c==4&&(u=16),
z[h]=u==4?2:u,u&7&&(c=u),f=u}for(let h=o,f=a,c=a;h<l;h++){let u=z[h];if(u==128)h<l-1&&f==z[h+1]&&f&24?u=z[h]=f:z[h]=256;else if(u==
64){let d=h+1;for(;d<l&&z[d]==64;)d++;let p=h&&f==8||d<e&&z[d]==8?c==1?1:8:256;for(let g=h;g<d;g++)z[g]=p;h=d-1}else u==
8&&c==1&&(z[h]=1);f=u,u&7&&(c=u)}}}function xf(n,t,e,i,s){let r=s==1?2:1;for(let o=0,l=0,a=0;o<=i.length;o++){let h=o?i[o-
1].to:t,f=o<i.length?i[o].from:e;for(let c=h,u,d,p;c<f;c++)if(d=Ts[u=n.charCodeAt(c)])if(d<0){for(let g=l-3;g>=0;g-=3)if(qt[g+
1]==-d){let m=qt[g+2],b=m&2?s:m&4?m&1?r:s:0;b&&(z[c]=z[qt[g]]=b),l=g;break}}else{if(qt.length==189)break;qt[l++]=c,qt[l++]=
u,qt[l++]=a}else if((p=z[c])==2||p==1){let g=p==s;a=g?0:1;for(let m=l-3;m>=0;m-=3){let b=qt[m+2];if(b&2)break;if(g)qt[m+
2]|=2;else{if(b&4)break;qt[m+2]|=4}}}}}function kf(n,t,e,i){for(let s=0,r=i;s<=e.length;s++){let o=s?e[s-1].to:n,l=s<e.length?
e[s].from:t;for(let a=o;a<l;){let h=z[a];if(h==256){let f=a+1;for(;;)if(f==l){if(s==e.length)break;f=e[s++].to,l=s<e.length?
e[s].from:t}else if(z[f]==256)f++;else break;let c=r==1,u=(f<t?z[f]:i)==1,d=c==u?c?1:2:i;for(let p=f,g=s,m=g?e[g-1].to:n;p>
a;)p==m&&(p=e[--g].from,m=g?e[g-1].to:n),z[--p]=d;a=f}else r=h,a++}}}function Ds(n,t,e,i,s,r,o){let l=i%2?2:1;if(i%2==s%
2)for(let a=t,h=0;a<e;){let f=!0,c=!1;if(h==r.length||a<r[h].from){let g=z[a];g!=l&&(f=!1,c=g==16)}let u=!f&&l==1?[]:null,
d=f?i:i+1,p=a;t:for(;;)if(h<r.length&&p==r[h].from){if(c)break t;let g=r[h];if(!f)for(let m=g.to,b=h+1;;){if(m==e)break t;
if(b<r.length&&r[b].from==m)m=r[b++].to;else{if(z[m]==l)break t;break}}if(h++,u)u.push(g);else{g.from>a&&o.push(new St(a,
g.from,d));let m=g.direction==_e!=!(d%2);Ps(n,m?i+1:i,s,g.inner,g.from,g.to,o),a=g.to}p=g.to}else{if(p==e||(f?z[p]!=l:z[p]==
l))break;p++}u?Ds(n,a,p,i+1,s,u,o):a<p&&o.push(new St(a,p,d)),a=p}else for(let a=e,h=r.length;a>t;){let f=!0,c=!1;if(!h||
a>r[h-1].to){let g=z[a-1];g!=l&&(f=!1,c=g==16)}let u=!f&&l==1?[]:null,d=f?i:i+1,p=a;t:for(;;)if(h&&p==r[h-1].to){if(c)break t;
let g=r[--h];if(!f)for(let m=g.from,b=h;;){if(m==t)break t;if(b&&r[b-1].to==m)m=r[--b].from;else{if(z[m-1]==l)break t;break}}
if(u)u.push(g);else{g.to<a&&o.push(new St(g.to,a,d));let m=g.direction==_e!=!(d%2);Ps(n,m?i+1:i,s,g.inner,g.from,g.to,o),
a=g.from}p=g.from}else{if(p==t||(f?z[p-1]!=l:z[p-1]==l))break;p--}u?Ds(n,p,a,i+1,s,u,o):p<a&&o.push(new St(p,a,d)),a=p}}
function Ps(n,t,e,i,s,r,o){let l=t%2?2:1;yf(n,s,r,i,l),xf(n,s,r,i,l),kf(s,r,i,l),Ds(n,s,r,t,e,i,o)}function wf(n,t,e){if(!n)
return[new St(0,0,t==br?1:0)];if(t==_e&&!e.length&&!bf.test(n))return El(n.length);if(e.length)for(;n.length>z.length;)z[z.
length]=256;let i=[],s=t==_e?0:1;return Ps(n,s,s,e,0,n.length,i),i}function El(n){return[new St(0,n,0)]}var Ll="";function vf(n,t,e,i,s){
var r;if(!n.length)return null;let o=i.head-n.from,l;if(i.head==n.from&&i.assoc<0){if(!s)return null;o=t[l=0].side(!1,e)}else if(i.
head==n.to&&i.assoc>0){if(s)return null;o=t[l=t.length-1].side(!0,e)}else l=St.find(t,o,(r=i.bidiLevel)!==null&&r!==void 0?
r:-1,i.assoc);let a=t[l],h=a.side(s,e);if(o==h){let u=l+=s?1:-1;if(u<0||u>=t.length)return null;a=t[l=u],o=a.side(!s,e),
h=a.side(s,e)}let f=J(n.text,o,a.forward(s,e));(f<a.from||f>a.to)&&(f=h),Ll=n.text.slice(Math.min(o,f),Math.max(o,f));let c=l==
(s?t.length-1:0)?null:t[l+(s?1:-1)];if(f==h){if(!c)return s?y.cursor(n.to,1):y.cursor(n.from,-1);if(c.level+(s?0:1)<a.level)
return y.cursor(c.side(!s,e)+n.from,c.forward(s,e)?1:-1,c.level)}return y.cursor(f+n.from,a.forward(s,e)?-1:1,a.level)}function Sf(n,t,e){
for(let i=t;i<e;i++){let s=Bl(n.charCodeAt(i));if(s==1)return _e;if(s==2||s==4)return br}}var Nl=O.define(),Il=O.define(),
Hl=O.define(),Fl=O.define(),Bs=O.define(),Wl=O.define(),Vl=O.define(),yr=O.define(),xr=O.define(),zl=O.define({combine:n=>n.
some(t=>t)}),ql=O.define({combine:n=>n.some(t=>t)}),Kl=O.define(),xi=class n{constructor(t,e,i,s,r,o=!1){this.range=t,this.
y=e,this.x=i,this.yMargin=s,this.xMargin=r,this.isSnapshot=o}map(t){return t.empty?this:new n(this.range.map(t),this.y,this.
x,this.yMargin,this.xMargin,this.isSnapshot)}clip(t){return this.range.to<=t.doc.length?this:new n(y.cursor(t.doc.length),
this.y,this.x,this.yMargin,this.xMargin,this.isSnapshot)}},en=K.define({map:(n,t)=>n.map(t)}),jl=K.define();function Pt(n,t,e){
let i=n.facet(Fl);i.length?i[0](t):window.onerror&&window.onerror(String(t),e,void 0,void 0,t)||(e?console.error(e+":",t):
console.error(t))}var Zt=O.define({combine:n=>n.length?n[0]:!0}),Cf=0,qe=O.define({combine(n){return n.filter((t,e)=>{for(let i=0;i<
e;i++)if(n[i].plugin==t.plugin)return!1;return!0})}}),Ct=class n{constructor(t,e,i,s,r){this.id=t,this.create=e,this.domEventHandlers=
i,this.domEventObservers=s,this.baseExtensions=r(this),this.extension=this.baseExtensions.concat(qe.of({plugin:this,arg:void 0}))}of(t){
return this.baseExtensions.concat(qe.of({plugin:this,arg:t}))}static define(t,e){let{eventHandlers:i,eventObservers:s,provide:r,
decorations:o}=e||{};return new n(Cf++,t,i,s,l=>{let a=[];return o&&a.push(Mn.of(h=>{let f=h.plugin(l);return f?o(f):L.none})),
r&&a.push(r(l)),a})}static fromClass(t,e){return n.define((i,s)=>new t(i,s),e)}},ki=class{constructor(t){this.spec=t,this.
mustUpdate=null,this.value=null}get plugin(){return this.spec&&this.spec.plugin}update(t){if(this.value){if(this.mustUpdate){
let e=this.mustUpdate;if(this.mustUpdate=null,this.value.update)try{this.value.update(e)}catch(i){if(Pt(e.state,i,"CodeM\
irror plugin crashed"),this.value.destroy)try{this.value.destroy()}catch{}this.deactivate()}}}else if(this.spec)try{this.
value=this.spec.plugin.create(t,this.spec.arg)}catch(e){Pt(t.state,e,"CodeMirror plugin crashed"),this.deactivate()}return this}destroy(t){
var e;if(!((e=this.value)===null||e===void 0)&&e.destroy)try{this.value.destroy()}catch(i){Pt(t.state,i,"CodeMirror plug\
in crashed")}}deactivate(){this.spec=this.value=null}},$l=O.define(),kr=O.define(),Mn=O.define(),Ul=O.define(),wr=O.define(),
Pi=O.define(),Gl=O.define();function Xo(n,t){let e=n.state.facet(Gl);if(!e.length)return e;let i=e.map(r=>r instanceof Function?
r(n):r),s=[];return W.spans(i,t.from,t.to,{point(){},span(r,o,l,a){let h=r-t.from,f=o-t.from,c=s;for(let u=l.length-1;u>=
0;u--,a--){let d=l[u].spec.bidiIsolate,p;if(a>0&&c.length&&(p=c[c.length-1]).to==h&&p.direction==d)p.to=f,c=p.inner;else{
let g={from:h,to:f,direction:d,inner:[]};c.push(g),c=g.inner}}}}),_l(t.text,s)}function _l(n,t){for(let e of t){if(e.direction==
null){for(let i=e.from,s=0;i<e.to;s++){let r=s<e.inner.length?e.inner[s]:null,o=Sf(n,i,r?r.from:e.to);if(o){e.direction=
o;break}if(!r)break;i=r.to}e.direction==null&&(e.direction=q.LTR)}_l(n,e.inner)}return t}var Yl=O.define();function Xl(n){
let t=0,e=0,i=0,s=0;for(let r of n.state.facet(Yl)){let o=r(n);o&&(o.left!=null&&(t=Math.max(t,o.left)),o.right!=null&&(e=
Math.max(e,o.right)),o.top!=null&&(i=Math.max(i,o.top)),o.bottom!=null&&(s=Math.max(s,o.bottom)))}return{left:t,right:e,
top:i,bottom:s}}var pi=O.define(),Bt=class n{constructor(t,e,i,s){this.fromA=t,this.toA=e,this.fromB=i,this.toB=s}join(t){
return new n(Math.min(this.fromA,t.fromA),Math.max(this.toA,t.toA),Math.min(this.fromB,t.fromB),Math.max(this.toB,t.toB))}addToSet(t){
let e=t.length,i=this;for(;e>0;e--){let s=t[e-1];if(!(s.fromA>i.toA)){if(s.toA<i.fromA)break;i=i.join(s),t.splice(e-1,1)}}
return t.splice(e,0,i),t}static extendWithRanges(t,e){if(e.length==0)return t;let i=[];for(let s=0,r=0,o=0;;){let l=s<t.
length?t[s].fromB:1e9,a=r<e.length?e[r]:1e9,h=Math.min(l,a);if(h==1e9)break;let f=h+o,c=h,u=f;for(;;)if(r<e.length&&e[r]<=
c){let d=e[r+1];r+=2,c=Math.max(c,d);for(let p=s;p<t.length&&t[p].fromB<=c;p++)o=t[p].toA-t[p].toB;u=Math.max(u,d+o)}else if(s<
t.length&&t[s].fromB<=c){let d=t[s++];c=Math.max(c,d.toB),u=Math.max(u,d.toA),o=d.toA-d.toB}else break;i.push(new n(f,u,
h,c))}return i}},gn=class n{constructor(t,e,i){this.view=t,this.state=e,this.transactions=i,this.flags=0,this.startState=
t.state,this.changes=lt.empty(this.startState.doc.length);for(let r of i)this.changes=this.changes.compose(r.changes);let s=[];
this.changes.iterChangedRanges((r,o,l,a)=>s.push(new Bt(r,o,l,a))),this.changedRanges=s}static create(t,e,i){return new n(
t,e,i)}get viewportChanged(){return(this.flags&4)>0}get viewportMoved(){return(this.flags&8)>0}get heightChanged(){return(this.
flags&2)>0}get geometryChanged(){return this.docChanged||(this.flags&18)>0}get focusChanged(){return(this.flags&1)>0}get docChanged(){
return!this.changes.empty}get selectionSet(){return this.transactions.some(t=>t.selection)}get empty(){return this.flags==
0&&this.transactions.length==0}},Af=[],G=class{constructor(t,e,i=0){this.dom=t,this.length=e,this.flags=i,this.parent=null,
t.cmTile=this}get breakAfter(){return this.flags&1}get children(){return Af}isWidget(){return!1}get isHidden(){return!1}isComposite(){
return!1}isLine(){return!1}isText(){return!1}isBlock(){return!1}get domAttrs(){return null}sync(t){if(this.flags|=2,this.
flags&4){this.flags&=-5;let e=this.domAttrs;e&&af(this.dom,e)}}toString(){return this.constructor.name+(this.children.length?
`(${this.children})`:"")+(this.breakAfter?"#":"")}destroy(){this.parent=null}setDOM(t){this.dom=t,t.cmTile=this}get posAtStart(){
return this.parent?this.parent.posBefore(this):0}get posAtEnd(){return this.posAtStart+this.length}posBefore(t,e=this.posAtStart){
let i=e;for(let s of this.children){if(s==t)return i;i+=s.length+s.breakAfter}throw new RangeError("Invalid child in pos\
Before")}posAfter(t){return this.posBefore(t)+t.length}covers(t){return!0}coordsIn(t,e,i){return null}domPosFor(t,e){let i=ae(
this.dom),s=this.length?t>0:e>0;return new Kt(this.parent.dom,i+(s?1:0),t==0||t==this.length)}markDirty(t){this.flags&=-3,
t&&(this.flags|=4),this.parent&&this.parent.flags&2&&this.parent.markDirty(!1)}get overrideDOMText(){return null}get root(){
for(let t=this;t;t=t.parent)if(t instanceof Xe)return t;return null}static get(t){return t.cmTile}},Ye=class extends G{constructor(t){
super(t,0),this._children=[]}isComposite(){return!0}get children(){return this._children}get lastChild(){return this.children.
length?this.children[this.children.length-1]:null}append(t){this.children.push(t),t.parent=this}sync(t){if(this.flags&2)
return;super.sync(t);let e=this.dom,i=null,s,r=t?.node==e?t:null,o=0;for(let l of this.children){if(l.sync(t),o+=l.length+
l.breakAfter,s=i?i.nextSibling:e.firstChild,r&&s!=l.dom&&(r.written=!0),l.dom.parentNode==e)for(;s&&s!=l.dom;)s=Qo(s);else
e.insertBefore(l.dom,s);i=l.dom}for(s=i?i.nextSibling:e.firstChild,r&&s&&(r.written=!0);s;)s=Qo(s);this.length=o}};function Qo(n){
let t=n.nextSibling;return n.parentNode.removeChild(n),t}var Xe=class extends Ye{constructor(t,e){super(e),this.view=t}owns(t){
for(;t;t=t.parent)if(t==this)return!0;return!1}isBlock(){return!0}nearest(t){for(;;){if(!t)return null;let e=G.get(t);if(e&&
this.owns(e))return e;t=t.parentNode}}blockTiles(t){for(let e=[],i=this,s=0,r=0;;)if(s==i.children.length){if(!e.length)
return;i=i.parent,i.breakAfter&&r++,s=e.pop()}else{let o=i.children[s++];if(o instanceof te)e.push(s),i=o,s=0;else{let l=r+
o.length,a=t(o,r);if(a!==void 0)return a;r=l+o.breakAfter}}}resolveBlock(t,e){let i,s=-1,r,o=-1;if(this.blockTiles((l,a)=>{
let h=a+l.length;if(t>=a&&t<=h){if(l.isWidget()&&e>=-1&&e<=1){if(l.flags&32)return!0;l.flags&16&&(i=void 0)}(a<t||t==h&&
(e<-1?l.length:l.covers(1)))&&(!i||!l.isWidget()&&i.isWidget())&&(i=l,s=t-a),(h>t||t==a&&(e>1?l.length:l.covers(-1)))&&(!r||
!l.isWidget()&&r.isWidget())&&(r=l,o=t-a)}}),!i&&!r)throw new Error("No tile at position "+t);return i&&e<0||!r?{tile:i,
offset:s}:{tile:r,offset:o}}},te=class n extends Ye{constructor(t,e){super(t),this.wrapper=e}isBlock(){return!0}covers(t){
return this.children.length?t<0?this.children[0].covers(-1):this.lastChild.covers(1):!1}get domAttrs(){return this.wrapper.
attributes}static of(t,e){let i=new n(e||document.createElement(t.tagName),t);return e||(i.flags|=4),i}},Qe=class n extends Ye{constructor(t,e){
super(t),this.attrs=e}isLine(){return!0}static start(t,e,i){let s=new n(e||document.createElement("div"),t);return(!e||!i)&&
(s.flags|=4),s}get domAttrs(){return this.attrs}resolveInline(t,e,i=!1){let s=null,r=-1,o=null,l=-1;function a(f,c){for(let u=0,
d=0;u<f.children.length&&d<=c;u++){let p=f.children[u],g=d+p.length;g>=c&&(p.isComposite()?a(p,c-d):(!o||i&&o.isHidden&&
(e>0&&!(o.flags&32)||i&&Of(o,p)))&&(g>c||p.flags&32&&e<=1)?(o=p,l=c-d):(d<c||p.flags&16&&!(i&&p.isHidden)&&e>=-1)&&(s=p,
r=c-d)),d=g}}a(this,t);let h=(e<0?s:o)||s||o;return h?{tile:h,offset:h==s?r:l}:null}coordsIn(t,e,i){let s=this.resolveInline(
t,e,!0);return s?s.tile.coordsIn(Math.max(0,s.offset),e,i):Mf(this)}domIn(t,e){let i=this.resolveInline(t,e);if(i){let{tile:s,
offset:r}=i;if(this.dom.contains(s.dom))return s.isText()?new Kt(s.dom,Math.min(s.dom.nodeValue.length,r)):s.domPosFor(r,
s.flags&16?1:s.flags&32?-1:e);let o=i.tile.parent,l=!1;for(let a of o.children){if(l)return new Kt(a.dom,0);a==i.tile&&(l=
!0)}}return new Kt(this.dom,0)}};function Mf(n){let t=n.dom.lastChild;if(!t)return n.dom.getBoundingClientRect();let e=bi(
t);return e[e.length-1]||null}function Of(n,t){let e=n.coordsIn(0,1),i=t.coordsIn(0,1);return e&&i&&i.top<e.bottom}var ct=class n extends Ye{constructor(t,e){
super(t),this.mark=e}get domAttrs(){return this.mark.attrs}static of(t,e){let i=new n(e||document.createElement(t.tagName),
t);return e||(i.flags|=4),i}},Se=class n extends G{constructor(t,e){super(t,e.length),this.text=e}sync(t){this.flags&2||
(super.sync(t),this.dom.nodeValue!=this.text&&(t&&t.node==this.dom&&(t.written=!0),this.dom.nodeValue=this.text))}isText(){
return!0}toString(){return JSON.stringify(this.text)}coordsIn(t,e,i){let s=this.dom.nodeValue.length;t>s&&(t=s);let r=t,
o=t,l=0;t==0&&e<0||t==s&&e>=0?S.chrome||S.gecko||(t?(r--,l=1):o<s&&(o++,l=-1)):e<0?r--:o<s&&o++;let a=Di(this.dom,r,o).getClientRects();
if(!a.length)return null;let h=a[(l?l<0:e>=0)?0:a.length-1];return S.safari&&!l&&h.width==0&&(h=Array.prototype.find.call(
a,f=>f.width)||h),i==null?h:Ti(h,(l?l>0:e<0)==i)}static of(t,e){let i=new n(e||document.createTextNode(t),t);return e||(i.
flags|=2),i}},Me=class n extends G{constructor(t,e,i,s){super(t,e,s),this.widget=i}isWidget(){return!0}get isHidden(){return this.
widget.isHidden}covers(t){return this.flags&48?!1:(this.flags&(t<0?64:128))>0}coordsIn(t,e){return this.coordsInWidget(t,
e,!1)}coordsInWidget(t,e,i){let s=this.widget.coordsAt(this.dom,t,e);if(s)return s;if(i)return Ti(this.dom.getBoundingClientRect(),
this.length?t==0:e<=0);{let r=this.dom.getClientRects(),o=null;if(!r.length)return null;let l=this.flags&16?!0:this.flags&
32?!1:t>0;for(let a=l?r.length-1:0;o=r[a],!(t>0?a==0:a==r.length-1||o.top<o.bottom);a+=l?-1:1);return Ti(o,!l)}}get overrideDOMText(){
if(!this.length)return N.empty;let{root:t}=this;if(!t)return N.empty;let e=this.posAtStart;return t.view.state.doc.slice(
e,e+this.length)}destroy(){super.destroy(),this.widget.destroy(this.dom)}static of(t,e,i,s,r){return r||(r=t.toDOM(e),t.
editable||(r.contentEditable="false")),new n(r,i,t,s)}},Je=class extends G{constructor(t){let e=document.createElement("\
img");e.className="cm-widgetBuffer",e.setAttribute("aria-hidden","true"),super(e,0,t)}get isHidden(){return!0}get overrideDOMText(){
return N.empty}coordsIn(t,e,i){let s=this.dom.getBoundingClientRect();return i==null?s:Ti(s,e>0==i)}},Rs=class{constructor(t){
this.index=0,this.beforeBreak=!1,this.parents=[],this.tile=t}advance(t,e,i){let{tile:s,index:r,beforeBreak:o,parents:l}=this;
for(;t||e>0;)if(s.isComposite())if(o){if(!t)break;i&&i.break(),t--,o=!1}else if(r==s.children.length){if(!t&&!l.length)break;
i&&i.leave(s),o=!!s.breakAfter,{tile:s,index:r}=l.pop(),r++}else{let a=s.children[r],h=a.breakAfter;(e>0?a.length<=t:a.length<
t)&&(!i||i.skip(a,0,a.length)!==!1||!a.isComposite)?(o=!!h,r++,t-=a.length):(l.push({tile:s,index:r}),s=a,r=0,i&&a.isComposite()&&
i.enter(a))}else{let a=s.length;if(r<a&&t){let h=Math.min(t,a-r);i&&i.skip(s,r,r+h),t-=h,r+=h}if(r==a)o=!!s.breakAfter,{
tile:s,index:r}=l.pop(),r++;else if(!t)break}return this.tile=s,this.index=r,this.beforeBreak=o,this}get root(){return this.
parents.length?this.parents[0].tile:this.tile}},Es=class{constructor(t,e,i,s){this.from=t,this.to=e,this.wrapper=i,this.
rank=s}},Ls=class{constructor(t,e,i){this.cache=t,this.root=e,this.blockWrappers=i,this.curLine=null,this.lastBlock=null,
this.afterWidget=null,this.pos=0,this.wrappers=[],this.wrapperPos=0}addText(t,e,i,s){var r;this.flushBuffer();let o=this.
ensureMarks(e,i),l=o.lastChild;if(l&&l.isText()&&!(l.flags&8)&&l.length+t.length<512){this.cache.reused.set(l,2);let a=o.
children[o.children.length-1]=new Se(l.dom,l.text+t);a.parent=o}else o.append(s||Se.of(t,(r=this.cache.find(Se))===null||
r===void 0?void 0:r.dom));this.pos+=t.length,this.afterWidget=null}addComposition(t,e){let i=this.curLine;i.dom!=e.line.
dom&&(i.setDOM(this.cache.reused.has(e.line)?ms(e.line.dom):e.line.dom),this.cache.reused.set(e.line,2));let s=i;for(let l=e.
marks.length-1;l>=0;l--){let a=e.marks[l],h=s.lastChild;if(h instanceof ct&&h.mark.eq(a.mark))h.dom!=a.dom&&h.setDOM(ms(
a.dom)),s=h;else{let{dom:f}=a;this.cache.reused.get(a)&&G.get(a.dom)&&(f=ms(a.dom));let c=ct.of(a.mark,f);s.append(c),s=
c}this.cache.reused.set(a,2)}let r=G.get(t.text);r&&this.cache.reused.set(r,2);let o=new Se(t.text,t.text.nodeValue);o.flags|=
8,this.pos=t.range.toB,s.append(o)}addInlineWidget(t,e,i){let s=this.afterWidget&&t.flags&48&&(this.afterWidget.flags&48)==
(t.flags&48);s||this.flushBuffer();let r=this.ensureMarks(e,i);!s&&!(t.flags&16)&&r.append(this.getBuffer(1)),r.append(t),
this.pos+=t.length,this.afterWidget=t}addMark(t,e,i){this.flushBuffer(),this.ensureMarks(e,i).append(t),this.pos+=t.length,
this.afterWidget=null}addBlockWidget(t){this.getBlockPos().append(t),this.pos+=t.length,this.lastBlock=t,this.endLine()}continueWidget(t){
let e=this.afterWidget||this.lastBlock;e.length+=t,this.pos+=t}addLineStart(t,e){var i;t||(t=Ql);let s=Qe.start(t,e||((i=
this.cache.find(Qe))===null||i===void 0?void 0:i.dom),!!e);this.getBlockPos().append(this.lastBlock=this.curLine=s)}addLine(t){
this.getBlockPos().append(t),this.pos+=t.length,this.lastBlock=t,this.endLine()}addBreak(){this.lastBlock.flags|=1,this.
endLine(),this.pos++}addLineStartIfNotCovered(t){this.blockPosCovered()||this.addLineStart(t)}ensureLine(t){this.curLine||
this.addLineStart(t)}ensureMarks(t,e){var i;let s=this.curLine;for(let r=t.length-1;r>=0;r--){let o=t[r],l;if(e>0&&(l=s.
lastChild)&&l instanceof ct&&l.mark.eq(o))s=l,e--;else{let a=ct.of(o,(i=this.cache.find(ct,h=>h.mark.eq(o)))===null||i===
void 0?void 0:i.dom);s.append(a),s=a,e=0}}return s}endLine(){if(this.curLine){this.flushBuffer();let t=this.curLine.lastChild;
(!t||!Jo(this.curLine,!1)||t.dom.nodeName!="BR"&&t.isWidget()&&!(S.ios&&Jo(this.curLine,!0)))&&this.curLine.append(this.
cache.findWidget(bs,0,32)||new Me(bs.toDOM(),0,bs,32)),this.curLine=this.afterWidget=null}}updateBlockWrappers(){this.wrapperPos>
this.pos+1e4&&(this.blockWrappers.goto(this.pos),this.wrappers.length=0);for(let t=this.wrappers.length-1;t>=0;t--)this.
wrappers[t].to<this.pos&&this.wrappers.splice(t,1);for(let t=this.blockWrappers;t.value&&t.from<=this.pos;t.next())if(t.
to>=this.pos){let e=t.rank*102+t.value.rank,i=new Es(t.from,t.to,t.value,e),s=this.wrappers.length;for(;s>0&&(this.wrappers[s-
1].rank-i.rank||this.wrappers[s-1].to-i.to)<0;)s--;this.wrappers.splice(s,0,i)}this.wrapperPos=this.pos}getBlockPos(){var t;
this.updateBlockWrappers();let e=this.root;for(let i of this.wrappers){let s=e.lastChild;if(i.from<this.pos&&s instanceof
te&&s.wrapper.eq(i.wrapper))e=s;else{let r=te.of(i.wrapper,(t=this.cache.find(te,o=>o.wrapper.eq(i.wrapper)))===null||t===
void 0?void 0:t.dom);e.append(r),e=r}}return e}blockPosCovered(){let t=this.lastBlock;return t!=null&&!t.breakAfter&&(!t.
isWidget()||(t.flags&160)>0)}getBuffer(t){let e=2|(t<0?16:32),i=this.cache.find(Je,void 0,1);return i&&(i.flags=e),i||new Je(
e)}flushBuffer(){this.afterWidget&&!(this.afterWidget.flags&32)&&(this.afterWidget.parent.append(this.getBuffer(-1)),this.
afterWidget=null)}},Ns=class{constructor(t){this.skipCount=0,this.text="",this.textOff=0,this.cursor=t.iter()}skip(t){this.
textOff+t<=this.text.length?this.textOff+=t:(this.skipCount+=t-(this.text.length-this.textOff),this.text="",this.textOff=
0)}next(t){if(this.textOff==this.text.length){let{value:s,lineBreak:r,done:o}=this.cursor.next(this.skipCount);if(this.skipCount=
0,o)throw new Error("Ran out of text content when drawing inline views");this.text=s;let l=this.textOff=Math.min(t,s.length);
return r?null:s.slice(0,l)}let e=Math.min(this.text.length,this.textOff+t),i=this.text.slice(this.textOff,e);return this.
textOff=e,i}},mn=[Me,Qe,Se,ct,Je,te,Xe];for(let n=0;n<mn.length;n++)mn[n].bucket=n;var Is=class{constructor(t){this.view=
t,this.buckets=mn.map(()=>[]),this.index=mn.map(()=>0),this.reused=new Map}add(t){let e=t.constructor.bucket,i=this.buckets[e];
i.length<6?i.push(t):i[this.index[e]=(this.index[e]+1)%6]=t}find(t,e,i=2){let s=t.bucket,r=this.buckets[s],o=this.index[s];
for(let l=0;l<r.length;l++){let a=(l+o)%r.length,h=r[a];if((!e||e(h))&&!this.reused.has(h))return r.splice(a,1),a<o&&this.
index[s]--,this.reused.set(h,i),h}return null}findWidget(t,e,i){let s=this.buckets[0];if(s.length)for(let r=0,o=0;;r++){
if(r==s.length){if(o)return null;o=1,r=0}let l=s[r];if(!this.reused.has(l)&&(o==0?l.widget.compare(t):l.widget.constructor==
t.constructor&&t.updateDOM(l.dom,this.view,l.widget)))return s.splice(r,1),r<this.index[0]&&this.index[0]--,l.widget==t&&
l.length==e&&(l.flags&497)==i?(this.reused.set(l,1),l):(this.reused.set(l,2),new Me(l.dom,e,t,l.flags&-498|i))}}reuse(t){
return this.reused.set(t,1),t}maybeReuse(t,e=2){if(!this.reused.has(t))return this.reused.set(t,e),t.dom}clear(){for(let t=0;t<
this.buckets.length;t++)this.buckets[t].length=this.index[t]=0}},Hs=class{constructor(t,e,i,s,r){this.view=t,this.decorations=
s,this.disallowBlockEffectsFor=r,this.openWidget=!1,this.openMarks=0,this.cache=new Is(t),this.text=new Ns(t.state.doc),
this.builder=new Ls(this.cache,new Xe(t,t.contentDOM),W.iter(i)),this.cache.reused.set(e,2),this.old=new Rs(e),this.reuseWalker=
{skip:(o,l,a)=>{if(this.cache.add(o),o.isComposite())return!1},enter:o=>this.cache.add(o),leave:()=>{},break:()=>{}}}run(t,e){
let i=e&&this.getCompositionContext(e.text);for(let s=0,r=0,o=0;;){let l=o<t.length?t[o++]:null,a=l?l.fromA:this.old.root.
length;if(a>s){let h=a-s;this.preserve(h,!o,!l),s=a,r+=h}if(!l)break;e&&l.fromA<=e.range.fromA&&l.toA>=e.range.toA?(this.
forward(l.fromA,e.range.fromA,e.range.fromA<e.range.toA?1:-1),this.emit(r,e.range.fromB),this.builder.flushBuffer(),this.
cache.clear(),this.builder.addComposition(e,i),this.text.skip(e.range.toB-e.range.fromB),this.forward(e.range.fromA,l.toA),
this.emit(e.range.toB,l.toB)):(this.forward(l.fromA,l.toA),this.emit(r,l.toB)),r=l.toB,s=l.toA}return this.builder.curLine&&
this.builder.endLine(),this.builder.root}preserve(t,e,i){let s=Pf(this.old),r=this.openMarks;this.old.advance(t,i?1:-1,{
skip:(o,l,a)=>{if(o.isWidget())if(this.openWidget)this.builder.continueWidget(a-l);else{let h=a>0||l<o.length?Me.of(o.widget,
this.view,a-l,o.flags&496,this.cache.maybeReuse(o)):this.cache.reuse(o);h.flags&256?(h.flags&=-2,this.builder.addBlockWidget(
h)):(this.builder.ensureLine(null),this.builder.addInlineWidget(h,s,r),r=s.length)}else if(o.isText())this.builder.ensureLine(
null),!l&&a==o.length&&!this.cache.reused.has(o)?this.builder.addText(o.text,s,r,this.cache.reuse(o)):(this.cache.add(o),
this.builder.addText(o.text.slice(l,a),s,r)),r=s.length;else if(o.isLine())o.flags&=-2,this.cache.reused.set(o,1),this.builder.
addLine(o);else if(o instanceof Je)this.cache.add(o);else if(o instanceof ct)this.builder.ensureLine(null),this.builder.
addMark(o,s,r),this.cache.reused.set(o,1),r=s.length;else return!1;this.openWidget=!1},enter:o=>{o.isLine()?this.builder.
addLineStart(o.attrs,this.cache.maybeReuse(o)):(this.cache.add(o),o instanceof ct&&s.unshift(o.mark)),this.openWidget=!1},
leave:o=>{o.isLine()?s.length&&(s.length=r=0):o instanceof ct&&(s.shift(),r=Math.min(r,s.length))},break:()=>{this.builder.
addBreak(),this.openWidget=!1}}),this.text.skip(t)}emit(t,e){let i=null,s=this.builder,r=-1,o=W.spans(this.decorations,t,
e,{point:(l,a,h,f,c,u)=>{if(h instanceof Ae){if(this.disallowBlockEffectsFor[u]){if(h.block)throw new RangeError("Block \
decorations may not be specified via plugins");if(a>this.view.state.doc.lineAt(l).to)throw new RangeError("Decorations t\
hat replace line breaks may not be specified via plugins")}if(r=f.length,c>f.length)s.continueWidget(a-l);else{let d=h.widget||
(h.block?he.block:he.inline),p=Tf(h),g=this.cache.findWidget(d,a-l,p)||Me.of(d,this.view,a-l,p);h.block?(h.startSide>0&&
s.addLineStartIfNotCovered(i),s.addBlockWidget(g)):(s.ensureLine(i),s.addInlineWidget(g,f,c))}i=null}else i=Df(i,h);a>l&&
this.text.skip(a-l)},span:(l,a,h,f)=>{for(let c=l;c<a;){let u=this.text.next(Math.min(512,a-c));u==null?(s.addLineStartIfNotCovered(
i),s.addBreak(),c++):(s.ensureLine(i),s.addText(u,h,c==l?f:h.length),c+=u.length),i=null}r=h.length}});r>-1&&(this.openWidget=
o>r),this.openWidget||s.addLineStartIfNotCovered(i),this.openMarks=o}forward(t,e,i=1){e-t<=10?this.old.advance(e-t,i,this.
reuseWalker):(this.old.advance(5,-1,this.reuseWalker),this.old.advance(e-t-10,-1),this.old.advance(5,i,this.reuseWalker))}getCompositionContext(t){
let e=[],i=null;for(let s=t.parentNode;;s=s.parentNode){let r=G.get(s);if(s==this.view.contentDOM)break;r instanceof ct?
e.push(r):r?.isLine()?i=r:r instanceof te||(s.nodeName=="DIV"&&!i?i=new Qe(s,Ql):i||e.push(ct.of(new Ai({tagName:s.nodeName.
toLowerCase(),attributes:hf(s)}),s)))}return i?{line:i,marks:e}:null}};function Jo(n,t){let e=i=>{for(let s of i.children)
if((t?s.isText():s.length)||e(s))return!0;return!1};return e(n)}function Tf(n){let t=n.isReplace?(n.startSide<0?64:0)|(n.
endSide>0?128:0):n.startSide>0?32:16;return n.block&&(t|=256),t}var Ql={class:"cm-line"};function Df(n,t){let e=t.spec.attributes,
i=t.spec.class;return!e&&!i||(n||(n={class:"cm-line"}),e&&gr(e,n),i&&(n.class+=" "+i)),n}function Pf(n){let t=[];for(let e=n.
parents.length;e>1;e--){let i=e==n.parents.length?n.tile:n.parents[e].tile;i instanceof ct&&t.push(i.mark)}return t}function ms(n){
let t=G.get(n);return t&&t.setDOM(n.cloneNode()),n}var he=class extends le{constructor(t){super(),this.tag=t}eq(t){return t.
tag==this.tag}toDOM(){return document.createElement(this.tag)}updateDOM(t){return t.nodeName.toLowerCase()==this.tag}get isHidden(){
return!0}};he.inline=new he("span");he.block=new he("div");var bs=new class extends le{toDOM(){return document.createElement(
"br")}get isHidden(){return!0}get editable(){return!0}},bn=class{constructor(t){this.view=t,this.decorations=[],this.blockWrappers=
[],this.dynamicDecorationMap=[!1],this.domChanged=null,this.hasComposition=null,this.editContextFormatting=L.none,this.lastCompositionAfterCursor=
!1,this.minWidth=0,this.minWidthFrom=0,this.minWidthTo=0,this.impreciseAnchor=null,this.impreciseHead=null,this.forceSelection=
!1,this.lastUpdate=Date.now(),this.updateDeco(),this.tile=new Xe(t,t.contentDOM),this.updateInner([new Bt(0,0,0,t.state.
doc.length)],null)}update(t){var e;let i=t.changedRanges;this.minWidth>0&&i.length&&(i.every(({fromA:f,toA:c})=>c<this.minWidthFrom||
f>this.minWidthTo)?(this.minWidthFrom=t.changes.mapPos(this.minWidthFrom,1),this.minWidthTo=t.changes.mapPos(this.minWidthTo,
1)):this.minWidth=this.minWidthFrom=this.minWidthTo=0),this.updateEditContextFormatting(t);let s=-1;this.view.inputState.
composing>=0&&!this.view.observer.editContext&&(!((e=this.domChanged)===null||e===void 0)&&e.newSel?s=this.domChanged.newSel.
head:!Ff(t.changes,this.hasComposition)&&!t.selectionSet&&(s=t.state.selection.main.head));let r=s>-1?Rf(this.view,t.changes,
s):null;if(this.domChanged=null,this.hasComposition){let{from:f,to:c}=this.hasComposition;i=new Bt(f,c,t.changes.mapPos(
f,-1),t.changes.mapPos(c,1)).addToSet(i.slice())}this.hasComposition=r?{from:r.range.fromB,to:r.range.toB}:null,(S.ie||S.
chrome)&&!r&&t&&t.state.doc.lines!=t.startState.doc.lines&&(this.forceSelection=!0);let o=this.decorations,l=this.blockWrappers;
this.updateDeco();let a=Nf(o,this.decorations,t.changes);a.length&&(i=Bt.extendWithRanges(i,a));let h=If(l,this.blockWrappers,
t.changes);return h.length&&(i=Bt.extendWithRanges(i,h)),r&&!i.some(f=>f.fromA<=r.range.fromA&&f.toA>=r.range.toA)&&(i=r.
range.addToSet(i.slice())),this.tile.flags&2&&i.length==0?!1:(this.updateInner(i,r),t.transactions.length&&(this.lastUpdate=
Date.now()),!0)}updateInner(t,e){this.view.viewState.mustMeasureContent=!0;let{observer:i}=this.view;i.ignore(()=>{if(e||
t.length){let o=this.tile,l=new Hs(this.view,o,this.blockWrappers,this.decorations,this.dynamicDecorationMap);e&&G.get(e.
text)&&l.cache.reused.set(G.get(e.text),2),this.tile=l.run(t,e),Fs(o,l.cache.reused)}this.tile.dom.style.height=this.view.
viewState.contentHeight/this.view.scaleY+"px",this.tile.dom.style.flexBasis=this.minWidth?this.minWidth+"px":"";let r=S.
chrome||S.ios?{node:i.selectionRange.focusNode,written:!1}:void 0;this.tile.sync(r),r&&(r.written||i.selectionRange.focusNode!=
r.node||!this.tile.dom.contains(r.node))&&(this.forceSelection=!0),this.tile.dom.style.height=""});let s=[];if(this.view.
viewport.from||this.view.viewport.to<this.view.state.doc.length)for(let r of this.tile.children)r.isWidget()&&r.widget instanceof
wi&&s.push(r.dom);i.updateGaps(s)}updateEditContextFormatting(t){this.editContextFormatting=this.editContextFormatting.map(
t.changes);for(let e of t.transactions)for(let i of e.effects)i.is(jl)&&(this.editContextFormatting=i.value)}updateSelection(t=!1,e=!1){
(t||!this.view.observer.selectionRange.focusNode)&&this.view.observer.readSelectionRange();let{dom:i}=this.tile,s=this.view.
root.activeElement,r=s==i,o=!r&&!(this.view.state.facet(Zt)||i.tabIndex>-1)&&mi(i,this.view.observer.selectionRange)&&!(s&&
i.contains(s));if(!(r||e||o))return;let l=this.forceSelection;this.forceSelection=!1;let a=this.view.state.selection.main,
h,f;if(a.empty?f=h=this.inlineDOMNearPos(a.anchor,a.assoc||1):(f=this.inlineDOMNearPos(a.head,a.head==a.from?1:-1),h=this.
inlineDOMNearPos(a.anchor,a.anchor==a.from?1:-1)),S.gecko&&a.empty&&!this.hasComposition&&Bf(h)){let u=document.createTextNode(
"");this.view.observer.ignore(()=>h.node.insertBefore(u,h.node.childNodes[h.offset]||null)),h=f=new Kt(u,0),l=!0}let c=this.
view.observer.selectionRange;(l||!c.focusNode||(!yi(h.node,h.offset,c.anchorNode,c.anchorOffset)||!yi(f.node,f.offset,c.
focusNode,c.focusOffset))&&!this.suppressWidgetCursorChange(c,a))&&(this.view.observer.ignore(()=>{S.android&&S.chrome&&
i.contains(c.focusNode)&&Hf(c.focusNode,i)&&(i.blur(),i.focus({preventScroll:!0}));let u=Oi(this.view.root);if(u)if(a.empty){
if(S.gecko){let d=Ef(h.node,h.offset);if(d&&d!=3){let p=(d==1?Tl:Dl)(h.node,h.offset);p&&(h=new Kt(p.node,p.offset))}}u.
collapse(h.node,h.offset),a.bidiLevel!=null&&u.caretBidiLevel!==void 0&&(u.caretBidiLevel=a.bidiLevel)}else if(u.extend){
u.collapse(h.node,h.offset);try{u.extend(f.node,f.offset)}catch{}}else{let d=document.createRange();a.anchor>a.head&&([h,
f]=[f,h]),d.setEnd(f.node,f.offset),d.setStart(h.node,h.offset),u.removeAllRanges(),u.addRange(d)}o&&this.view.root.activeElement==
i&&(i.blur(),s&&s.focus())}),this.view.observer.setSelectionRange(h,f)),this.impreciseAnchor=h.precise?null:new Kt(c.anchorNode,
c.anchorOffset),this.impreciseHead=f.precise?null:new Kt(c.focusNode,c.focusOffset)}suppressWidgetCursorChange(t,e){return this.
hasComposition&&e.empty&&yi(t.focusNode,t.focusOffset,t.anchorNode,t.anchorOffset)&&this.posFromDOM(t.focusNode,t.focusOffset)==
e.head}enforceCursorAssoc(){if(this.hasComposition)return;let{view:t}=this,e=t.state.selection.main,i=Oi(t.root),{anchorNode:s,
anchorOffset:r}=t.observer.selectionRange;if(!i||!e.empty||!e.assoc||!i.modify)return;let o=this.lineAt(e.head,e.assoc);
if(!o)return;let l=o.posAtStart;if(e.head==l||e.head==l+o.length)return;let a=this.coordsAt(e.head,-1),h=this.coordsAt(e.
head,1);if(!a||!h||a.bottom>h.top)return;let f=this.domAtPos(e.head+e.assoc,e.assoc);i.collapse(f.node,f.offset),i.modify(
"move",e.assoc<0?"forward":"backward","lineboundary"),t.observer.readSelectionRange();let c=t.observer.selectionRange;t.
docView.posFromDOM(c.anchorNode,c.anchorOffset)!=e.from&&i.collapse(s,r)}posFromDOM(t,e){let i=this.tile.nearest(t);if(!i)
return this.tile.dom.compareDocumentPosition(t)&2?0:this.view.state.doc.length;let s=i.posAtStart;if(i.isComposite()){let r;
if(t==i.dom)r=i.dom.childNodes[e];else{let o=ee(t)==0?0:e==0?-1:1;for(;;){let l=t.parentNode;if(l==i.dom)break;o==0&&l.firstChild!=
l.lastChild&&(t==l.firstChild?o=-1:o=1),t=l}o<0?r=t:r=t.nextSibling}if(r==i.dom.firstChild)return s;for(;r&&!G.get(r);)r=
r.nextSibling;if(!r)return s+i.length;for(let o=0,l=s;;o++){let a=i.children[o];if(a.dom==r)return l;l+=a.length+a.breakAfter}}else
return i.isText()?t==i.dom?s+e:s+(e?i.length:0):s}domAtPos(t,e){let{tile:i,offset:s}=this.tile.resolveBlock(t,e);return i.
isWidget()?i.domPosFor(s,e):i.domIn(s,e)}inlineDOMNearPos(t,e){let i,s=-1,r=!1,o,l=-1,a=!1;return this.tile.blockTiles((h,f)=>{
if(h.isWidget()){if(h.flags&32&&f>=t)return!0;h.flags&16&&(r=!0)}else{let c=f+h.length;if(f<=t&&(i=h,s=t-f,r=c<t),c>=t&&
!o&&(o=h,l=t-f,a=f>t),f>t&&o)return!0}}),!i&&!o?this.domAtPos(t,e):(r&&o?i=null:a&&i&&(o=null),i&&e<0||!o?i.domIn(s,e):o.
domIn(l,e))}coordsAt(t,e,i){let{tile:s,offset:r}=this.tile.resolveBlock(t,e);return s.isWidget()?s.widget instanceof wi?
null:s.coordsInWidget(r,e,!0):s.coordsIn(r,e,i)}lineAt(t,e){let{tile:i}=this.tile.resolveBlock(t,e);return i.isLine()?i:
null}coordsForChar(t){let{tile:e,offset:i}=this.tile.resolveBlock(t,1);if(!e.isLine())return null;function s(r,o){if(r.isComposite())
for(let l of r.children){if(l.length>=o){let a=s(l,o);if(a)return a}if(o-=l.length,o<0)break}else if(r.isText()&&o<r.length){
let l=J(r.text,o);if(l==o)return null;let a=Di(r.dom,o,l).getClientRects();for(let h=0;h<a.length;h++){let f=a[h];if(h==
a.length-1||f.top<f.bottom&&f.left<f.right)return f}}return null}return s(e,i)}measureVisibleLineHeights(t){let e=[],{from:i,
to:s}=t,r=this.view.contentDOM.clientWidth,o=r>Math.max(this.view.scrollDOM.clientWidth,this.minWidth)+1,l=-1,a=this.view.
textDirection==q.LTR,h=0,f=(c,u,d)=>{for(let p=0;p<c.children.length&&!(u>s);p++){let g=c.children[p],m=u+g.length,b=g.dom.
getBoundingClientRect(),{height:M}=b;if(d&&!p&&(h+=b.top-d.top),g instanceof te)m>i&&f(g,u,b);else if(u>=i&&(h>0&&e.push(
-h),e.push(M+h),h=0,o)){let v=g.dom.lastChild,P=v?bi(v):[];if(P.length){let k=P[P.length-1],C=a?k.right-b.left:b.right-k.
left;C>l&&(l=C,this.minWidth=r,this.minWidthFrom=u,this.minWidthTo=m)}}d&&p==c.children.length-1&&(h+=d.bottom-b.bottom),
u=m+g.breakAfter}};return f(this.tile,0,null),e}textDirectionAt(t){let{tile:e}=this.tile.resolveBlock(t,1);return getComputedStyle(
e.dom).direction=="rtl"?q.RTL:q.LTR}measureTextSize(){let t=this.tile.blockTiles(o=>{if(o.isLine()&&o.children.length&&o.
length<=20){let l=0,a;for(let h of o.children){if(!h.isText()||/[^ -~]/.test(h.text))return;let f=bi(h.dom);if(f.length!=
1)return;l+=f[0].width,a=f[0].height}if(l)return{lineHeight:o.dom.getBoundingClientRect().height,charWidth:l/o.length,textHeight:a}}});
if(t)return t;let e=document.createElement("div"),i,s,r;return e.className="cm-line",e.style.width="99999px",e.style.position=
"absolute",e.textContent="abc def ghi jkl mno pqr stu",this.view.observer.ignore(()=>{this.tile.dom.appendChild(e);let o=bi(
e.firstChild)[0];i=e.getBoundingClientRect().height,s=o&&o.width?o.width/27:7,r=o&&o.height?o.height:i,e.remove()}),{lineHeight:i,
charWidth:s,textHeight:r}}computeBlockGapDeco(){let t=[],e=this.view.viewState;for(let i=0,s=0;;s++){let r=s==e.viewports.
length?null:e.viewports[s],o=r?r.from-1:this.view.state.doc.length;if(o>i){let l=(e.lineBlockAt(o).bottom-e.lineBlockAt(
i).top)/this.view.scaleY;t.push(L.replace({widget:new wi(l),block:!0,inclusive:!0,isBlockGap:!0}).range(i,o))}if(!r)break;
i=r.to+1}return L.set(t)}updateDeco(){let t=1,e=this.view.state.facet(Mn).map(r=>(this.dynamicDecorationMap[t++]=typeof r==
"function")?r(this.view):r),i=!1,s=this.view.state.facet(wr).map((r,o)=>{let l=typeof r=="function";return l&&(i=!0),l?r(
this.view):r});for(s.length&&(this.dynamicDecorationMap[t++]=i,e.push(W.join(s))),this.decorations=[this.editContextFormatting,
...e,this.computeBlockGapDeco(),this.view.viewState.lineGapDeco];t<this.decorations.length;)this.dynamicDecorationMap[t++]=
!1;this.blockWrappers=this.view.state.facet(Ul).map(r=>typeof r=="function"?r(this.view):r)}scrollIntoView(t){if(t.isSnapshot){
let h=this.view.viewState.lineBlockAt(t.range.head);this.view.scrollDOM.scrollTop=h.top-t.yMargin,this.view.scrollDOM.scrollLeft=
t.xMargin;return}for(let h of this.view.state.facet(Kl))try{if(h(this.view,t.range,t))return!0}catch(f){Pt(this.view.state,
f,"scroll handler")}let{range:e}=t,i=this.coordsAt(e.head,e.assoc||(e.head>e.anchor?-1:1)),s;if(!i)return;!e.empty&&(s=this.
coordsAt(e.anchor,e.anchor>e.head?-1:1))&&(i={left:Math.min(i.left,s.left),top:Math.min(i.top,s.top),right:Math.max(i.right,
s.right),bottom:Math.max(i.bottom,s.bottom)});let r=Xl(this.view),o={left:i.left-r.left,top:i.top-r.top,right:i.right+r.
right,bottom:i.bottom+r.bottom},{offsetWidth:l,offsetHeight:a}=this.view.scrollDOM;if(uf(this.view.scrollDOM,o,e.head<e.
anchor?-1:1,t.x,t.y,Math.max(Math.min(t.xMargin,l),-l),Math.max(Math.min(t.yMargin,a),-a),this.view.textDirection==q.LTR),
window.visualViewport&&window.innerHeight-window.visualViewport.height>1&&(i.top>window.visualViewport.offsetTop+window.
visualViewport.height||i.bottom<window.visualViewport.offsetTop)){let h=this.view.docView.lineAt(e.head,1);if(h){let f=Cl(
h.dom);h.dom.scrollIntoView({block:"nearest"}),Al(f,!1)}}}lineHasWidget(t){let e=i=>i.isWidget()||i.children.some(e);return e(
this.tile.resolveBlock(t,1).tile)}destroy(){Fs(this.tile)}};function Fs(n,t){let e=t?.get(n);if(e!=1){e==null&&n.destroy();
for(let i of n.children)Fs(i,t)}}function Bf(n){return Z(n.node)&&n.node.firstChild&&(n.offset==0||n.node.childNodes[n.offset-
1].contentEditable=="false")&&(n.offset==n.node.childNodes.length||n.node.childNodes[n.offset].contentEditable=="false")}
function Jl(n,t){let e=n.observer.selectionRange;if(!e.focusNode)return null;let i=Tl(e.focusNode,e.focusOffset),s=Dl(e.
focusNode,e.focusOffset),r=i||s;if(s&&i&&s.node!=i.node){let l=G.get(s.node);if(!l||l.isText()&&l.text!=s.node.nodeValue)
r=s;else if(n.docView.lastCompositionAfterCursor){let a=G.get(i.node);!a||a.isText()&&a.text!=i.node.nodeValue||(r=s)}}if(n.
docView.lastCompositionAfterCursor=r!=i,!r)return null;let o=t-r.offset;return{from:o,to:o+r.node.nodeValue.length,node:r.
node}}function Rf(n,t,e){let i=Jl(n,e);if(!i)return null;let{node:s,from:r,to:o}=i,l=s.nodeValue;if(/[\n\r]/.test(l)||n.
state.doc.sliceString(i.from,i.to)!=l)return null;let a=t.invertedDesc;return{range:new Bt(a.mapPos(r),a.mapPos(o),r,o),
text:s}}function Ef(n,t){return Z(n)?(t&&n.childNodes[t-1].contentEditable=="false"?1:0)|(t<n.childNodes.length&&n.childNodes[t].
contentEditable=="false"?2:0):0}var Lf=class{constructor(){this.changes=[]}compareRange(t,e){$e(t,e,this.changes)}comparePoint(t,e){
$e(t,e,this.changes)}boundChange(t){$e(t,t,this.changes)}};function Nf(n,t,e){let i=new Lf;return W.compare(n,t,e,i),i.changes}
var Ws=class{constructor(){this.changes=[]}compareRange(t,e){$e(t,e,this.changes)}comparePoint(){}boundChange(t){$e(t,t,
this.changes)}};function If(n,t,e){let i=new Ws;return W.compare(n,t,e,i),i.changes}function Hf(n,t){for(let e=n;e&&e!=t;e=
e.assignedSlot||e.parentNode)if(Z(e)&&e.contentEditable=="false")return!0;return!1}function Ff(n,t){let e=!1;return t&&n.
iterChangedRanges((i,s)=>{i<t.to&&s>t.from&&(e=!0)}),e}var wi=class extends le{constructor(t){super(),this.height=t}toDOM(){
let t=document.createElement("div");return t.className="cm-gap",this.updateDOM(t),t}eq(t){return t.height==this.height}updateDOM(t){
return t.style.height=this.height+"px",!0}get editable(){return!0}get estimatedHeight(){return this.height}ignoreEvent(){
return!1}};function Wf(n,t,e=1){let i=n.charCategorizer(t),s=n.doc.lineAt(t),r=t-s.from;if(s.length==0)return y.cursor(t);
r==0?e=1:r==s.length&&(e=-1);let o=r,l=r;e<0?o=J(s.text,r,!1):l=J(s.text,r);let a=i(s.text.slice(o,l));for(;o>0;){let h=J(
s.text,o,!1);if(i(s.text.slice(h,o))!=a)break;o=h}for(;l<s.length;){let h=J(s.text,l);if(i(s.text.slice(l,h))!=a)break;l=
h}return y.undirectionalRange(o+s.from,l+s.from)}function Vf(n,t,e,i,s){let r=Math.round((i-t.left)*n.defaultCharacterWidth);
if(n.lineWrapping&&e.height>n.defaultLineHeight*1.5){let l=n.viewState.heightOracle.textHeight,a=Math.floor((s-e.top-(n.
defaultLineHeight-l)*.5)/l);r+=a*n.viewState.heightOracle.lineLength}let o=n.state.sliceDoc(e.from,e.to);return e.from+Wo(
o,r,n.state.tabSize)}function Vs(n,t,e){let i=n.lineBlockAt(t);if(Array.isArray(i.type)){let s;for(let r of i.type){if(r.
from>t)break;if(!(r.to<t)){if(r.from<t&&r.to>t)return r;(!s||r.type==et.Text&&(s.type!=r.type||(e<0?r.from<t:r.to>t)))&&
(s=r)}}return s||i}return i}function zf(n,t,e,i){let s=Vs(n,t.head,t.assoc||-1),r=!i||s.type!=et.Text||!(n.lineWrapping||
s.widgetLineBreaks)?null:n.coordsAtPos(t.assoc<0&&t.head>s.from?t.head-1:t.head);if(r){let o=n.dom.getBoundingClientRect(),
l=n.textDirectionAt(s.from),a=n.posAndSideAtCoords({x:e==(l==q.LTR)?o.right-1:o.left+1,y:(r.top+r.bottom)/2});if(a)return y.
cursor(a.pos,a.assoc)}return y.cursor(e?s.to:s.from,e?1:-1)}function Zo(n,t,e,i){let s=n.state.doc.lineAt(t.head),r=n.bidiSpans(
s),o=n.textDirectionAt(s.from);for(let l=t,a=null;;){let h=vf(s,r,o,l,e),f=Ll;if(!h){if(s.number==(e?n.state.doc.lines:1))
return l;f=`
`,s=n.state.doc.line(s.number+(e?1:-1)),r=n.bidiSpans(s),h=e?y.cursor(s.from,-1):y.cursor(s.to,1)}if(a){if(!a(f))return l}else{
if(!i)return h;a=i(f)}l=h}}function qf(n,t,e){let i=n.state.charCategorizer(t),s=i(e);return r=>{let o=i(r);return s==Tt.
Space&&(s=o),s==o}}function Kf(n,t,e,i){let s=t.head,r=e?1:-1;if(s==(e?n.state.doc.length:0))return y.cursor(s,t.assoc);
let o=t.goalColumn,l,a=n.contentDOM.getBoundingClientRect(),h=n.coordsAtPos(s,t.assoc||((t.empty?e:t.head==t.from)?1:-1)),
f=n.documentTop;if(h)o==null&&(o=h.left-a.left),l=r<0?h.top:h.bottom;else{let p=n.viewState.lineBlockAt(s);o==null&&(o=Math.
min(a.right-a.left,n.defaultCharacterWidth*(s-p.from))),l=(r<0?p.top:p.bottom)+f}let c=a.left+o,u=n.viewState.heightOracle.
textHeight>>1,d=i??u;for(let p=0;;p+=u){let g=l+(d+p)*r,m=zs(n,{x:c,y:g},!1,r);if(e?g>a.bottom:g<a.top)return y.cursor(m.
pos,m.assoc);let b=n.coordsAtPos(m.pos,m.assoc),M=b?(b.top+b.bottom)/2:0;if(!b||(e?M>l:M<l))return y.cursor(m.pos,m.assoc,
void 0,o)}}function vi(n,t,e){for(;;){let i=0;for(let s of n)s.between(t-1,t+1,(r,o,l)=>{if(t>r&&t<o){let a=i||e||(t-r<o-
t?-1:1);t=a<0?r:o,i=a}});if(!i)return t}}function Zl(n,t){let e=null;for(let i=0;i<t.ranges.length;i++){let s=t.ranges[i],
r=null;if(s.empty){let o=vi(n,s.from,0);o!=s.from&&(r=y.cursor(o,-1))}else{let o=vi(n,s.from,-1),l=vi(n,s.to,1);(o!=s.from||
l!=s.to)&&(s.undirectional?r=y.undirectionalRange(s.from,s.to):r=y.range(s.from==s.anchor?o:l,s.from==s.head?o:l))}r&&(e||
(e=t.ranges.slice()),e[i]=r)}return e?y.create(e,t.mainIndex):t}function ys(n,t,e){let i=vi(n.state.facet(Pi).map(s=>s(n)),
e.from,t.head>e.from?-1:1);return i==e.from?e:y.cursor(i,i<e.from?1:-1)}var vt=class{constructor(t,e){this.pos=t,this.assoc=
e}};function zs(n,t,e,i){let s=n.contentDOM.getBoundingClientRect(),r=s.top+n.viewState.paddingTop,{x:o,y:l}=t,a=l-r,h;for(;;){
if(a<0)return new vt(0,1);if(a>n.viewState.docHeight)return new vt(n.state.doc.length,-1);if(h=n.elementAtHeight(a),i==null)
break;if(h.type==et.Text){if(i<0?h.to<n.viewport.from:h.from>n.viewport.to)break;let u=n.docView.coordsAt(i<0?h.from:h.to,
i>0?-1:1);if(u&&(i<0?u.top<=a+r:u.bottom>=a+r))break}let c=n.viewState.heightOracle.textHeight/2;a=i>0?h.bottom+c:h.top-
c}if(n.viewport.from>=h.to||n.viewport.to<=h.from){if(e)return null;if(h.type==et.Text){let c=Vf(n,s,h,o,l);return new vt(
c,c==h.from?1:-1)}}if(h.type!=et.Text)return a<(h.top+h.bottom)/2?new vt(h.from,1):new vt(h.to,-1);let f=n.docView.lineAt(
h.from,2);return(!f||f.length!=h.length)&&(f=n.docView.lineAt(h.from,-2)),new qs(n,o,l,n.textDirectionAt(h.from)).scanTile(
f,h.from)}var qs=class{constructor(t,e,i,s){this.view=t,this.x=e,this.y=i,this.baseDir=s,this.line=null,this.spans=null}bidiSpansAt(t){
return(!this.line||this.line.from>t||this.line.to<t)&&(this.line=this.view.state.doc.lineAt(t),this.spans=this.view.bidiSpans(
this.line)),this}baseDirAt(t,e){let{line:i,spans:s}=this.bidiSpansAt(t);return s[St.find(s,t-i.from,-1,e)].level==this.baseDir}dirAt(t,e){
let{line:i,spans:s}=this.bidiSpansAt(t);return s[St.find(s,t-i.from,-1,e)].dir}bidiIn(t,e){let{spans:i,line:s}=this.bidiSpansAt(
t);return i.length>1||i.length&&(i[0].level!=this.baseDir||i[0].to+s.from<e)}scan(t,e,i=!1){let s=0,r=t.length-1,o=new Set,
l=this.bidiIn(t[0],t[r]),a,h,f=-1,c=1e9,u;t:for(;s<r;){let p=r-s,g=s+r>>1;e:if(o.has(g)){for(let M=1;M<p;M++){let v=g+M;
if(v>=r&&(v-=p),!o.has(v)){g=v;break e}}break t}o.add(g);let m=e(g),b=0;if(m)for(let M=0;M<m.length;M++){let v=m[M];if(!(v.
width==0&&m.length>1))if(v.bottom<this.y)(!a||a.bottom<v.bottom)&&(a=v),b=1;else if(v.top>this.y)(!h||h.top>v.top)&&(h=v),
b=-1;else{let P=v.left>this.x?this.x-v.left:v.right<this.x?this.x-v.right:0,k=Math.abs(P);k<c&&(f=g,c=k,u=v),P&&(b=P<0==
(this.baseDir==q.LTR)?-1:1)}}b==-1&&(!l||this.baseDirAt(t[g],1))?r=g:b==1&&(!l||this.baseDirAt(t[g+1],-1))&&(s=g+1)}if(!u){
if(!h&&!a)return{i:0,after:!1};let p=a&&(!h||this.y-a.bottom<h.top-this.y)?a:h;return this.y=(p.top+p.bottom)/2,this.scan(
t,e,!0)}if(c&&!i){let{top:p,bottom:g}=u;if(a&&a.bottom>(p+p+g)/3)return this.y=a.bottom-1,this.scan(t,e,!0);if(h&&h.top<
(p+g+g)/3)return this.y=h.top+1,this.scan(t,e,!0)}let d=(l?this.dirAt(t[f],1):this.baseDir)==q.LTR;return{i:f,after:this.
x>(u.left+u.right)/2==d}}scanText(t,e){let i=[];for(let r=0;r<t.length;r=J(t.text,r))i.push(e+r);i.push(e+t.length);let s=this.
scan(i,r=>{let o=i[r]-e,l=i[r+1]-e;return Di(t.dom,o,l).getClientRects()});return s.after?new vt(i[s.i+1],-1):new vt(i[s.
i],1)}scanTile(t,e){if(!t.length)return new vt(e,1);if(t.children.length==1){let l=t.children[0];if(l.isText())return this.
scanText(l,e);if(l.isComposite())return this.scanTile(l,e)}let i=[e];for(let l=0,a=e;l<t.children.length;l++)i.push(a+=t.
children[l].length);let s=this.scan(i,l=>{let a=t.children[l];return a.flags&48?null:(Z(a.dom)?a.dom:Di(a.dom,0,a.length)).
getClientRects()}),r=t.children[s.i],o=i[s.i];return r.isText()?this.scanText(r,o):r.isComposite()?this.scanTile(r,o):s.
after?new vt(i[s.i+1],-1):new vt(o,1)}},ze="￿",Ks=class{constructor(t,e){this.points=t,this.view=e,this.text="",this.lineSeparator=
e.state.facet(U.lineSeparator)}append(t){this.text+=t}lineBreak(){this.text+=ze}readRange(t,e){if(!t)return this;let i=t.
parentNode;for(let s=t;;){this.findPointBefore(i,s);let r=this.text.length;this.readNode(s);let o=G.get(s),l=s.nextSibling;
if(l==e){o?.breakAfter&&!l&&i!=this.view.contentDOM&&this.lineBreak();break}let a=G.get(l);(o&&a?o.breakAfter:(o?o.breakAfter:
pn(s))||pn(l)&&(s.nodeName!="BR"||o?.isWidget())&&this.text.length>r)&&!$f(l,e)&&this.lineBreak(),s=l}return this.findPointBefore(
i,e),this}readTextNode(t){let e=t.nodeValue;for(let i of this.points)i.node==t&&(i.pos=this.text.length+Math.min(i.offset,
e.length));for(let i=0,s=this.lineSeparator?null:/\r\n?|\n/g;;){let r=-1,o=1,l;if(this.lineSeparator?(r=e.indexOf(this.lineSeparator,
i),o=this.lineSeparator.length):(l=s.exec(e))&&(r=l.index,o=l[0].length),this.append(e.slice(i,r<0?e.length:r)),r<0)break;
if(this.lineBreak(),o>1)for(let a of this.points)a.node==t&&a.pos>this.text.length&&(a.pos-=o-1);i=r+o}}readNode(t){let e=G.
get(t),i=e&&e.overrideDOMText;if(i!=null){this.findPointInside(t,i.length);for(let s=i.iter();!s.next().done;)s.lineBreak?
this.lineBreak():this.append(s.value)}else Ge(t)?this.readTextNode(t):t.nodeName=="BR"?t.nextSibling&&this.lineBreak():Z(
t)&&this.readRange(t.firstChild,null)}findPointBefore(t,e){for(let i of this.points)i.node==t&&t.childNodes[i.offset]==e&&
(i.pos=this.text.length)}findPointInside(t,e){for(let i of this.points)(Ge(t)?i.node==t:t.contains(i.node))&&(i.pos=this.
text.length+(jf(t,i.node,i.offset)?e:0))}};function jf(n,t,e){for(;;){if(!t||e<ee(t))return!1;if(t==n)return!0;e=ae(t)+1,
t=t.parentNode}}function $f(n,t){let e;for(;!(n==t||!n);n=n.nextSibling){let i=G.get(n);if(!i?.isWidget())return!1;i&&(e||
(e=[])).push(i)}if(e)for(let i of e){let s=i.overrideDOMText;if(s?.length)return!1}return!0}var yn=class{constructor(t,e){
this.node=t,this.offset=e,this.pos=-1}},js=class{constructor(t,e,i,s){this.typeOver=s,this.bounds=null,this.text="",this.
domChanged=e>-1;let{impreciseHead:r,impreciseAnchor:o}=t.docView,l=t.state.selection;if(t.state.readOnly&&e>-1)this.newSel=
null;else if(e>-1&&(this.bounds=ta(t.docView.tile,e,i,0))){let a=r||o?[]:Gf(t),h=new Ks(a,t);h.readRange(this.bounds.startDOM,
this.bounds.endDOM),this.text=h.text,this.newSel=_f(a,this.bounds.from)}else{let a=t.observer.selectionRange,h=r&&r.node==
a.focusNode&&r.offset==a.focusOffset||!Ms(t.contentDOM,a.focusNode)?l.main.head:t.docView.posFromDOM(a.focusNode,a.focusOffset),
f=o&&o.node==a.anchorNode&&o.offset==a.anchorOffset||!Ms(t.contentDOM,a.anchorNode)?l.main.anchor:t.docView.posFromDOM(a.
anchorNode,a.anchorOffset),c=t.viewport;if((S.ios||S.chrome)&&h!=f&&Math.min(h,f)<=l.main.from&&Math.max(h,f)>=l.main.to&&
(c.from>0||c.to<t.state.doc.length)){let u=Math.min(h,f),d=Math.max(h,f),p=c.from-u,g=c.to-d;(p==0||p==1||u==0)&&(g==0||
g==-1||d==t.state.doc.length)&&(h=0,f=t.state.doc.length)}if(t.inputState.composing>-1&&l.ranges.length>1)this.newSel=l.
replaceRange(y.range(f,h));else if(t.lineWrapping&&f==h&&!(l.main.empty&&l.main.head==h)&&t.inputState.lastTouchTime>Date.
now()-100){let u=t.coordsAtPos(h,-1),d=0;u&&(d=t.inputState.lastTouchY<=u.bottom?-1:1),this.newSel=y.create([y.cursor(h,
d)])}else this.newSel=y.single(f,h)}}};function ta(n,t,e,i){if(n.isComposite()){let s=-1,r=-1,o=-1,l=-1;for(let a=0,h=i,
f=i;a<n.children.length;a++){let c=n.children[a],u=h+c.length;if(h<t&&u>e)return ta(c,t,e,h);if(u>=t&&s==-1&&(s=a,r=h),h>
e&&c.dom.parentNode==n.dom){o=a,l=f;break}f=u,h=u+c.breakAfter}return{from:r,to:l<0?i+n.length:l,startDOM:(s?n.children[s-
1].dom.nextSibling:null)||n.dom.firstChild,endDOM:o<n.children.length&&o>=0?n.children[o].dom:null}}else return n.isText()?
{from:i,to:i+n.length,startDOM:n.dom,endDOM:n.dom.nextSibling}:null}function ea(n,t){let e,{newSel:i}=t,{state:s}=n,r=s.
selection.main,o=n.inputState.lastKeyTime>Date.now()-100?n.inputState.lastKeyCode:-1;if(t.bounds){let{from:l,to:a}=t.bounds,
h=r.from,f=null;(o===8||S.android&&t.text.length<a-l)&&(h=r.to,f="end");let c=s.doc.sliceString(l,a,ze),u,d;!r.empty&&r.
from>=l&&r.to<=a&&(t.typeOver||c!=t.text)&&c.slice(0,r.from-l)==t.text.slice(0,r.from-l)&&c.slice(r.to-l)==t.text.slice(
u=t.text.length-(c.length-(r.to-l)))?e={from:r.from,to:r.to,insert:N.of(t.text.slice(r.from-l,u).split(ze))}:(d=ia(c,t.text,
h-l,f))&&(S.chrome&&o==13&&d.toB==d.from+2&&t.text.slice(d.from,d.toB)==ze+ze&&d.toB--,e={from:l+d.from,to:l+d.toA,insert:N.
of(t.text.slice(d.from,d.toB).split(ze))})}else i&&(!n.hasFocus&&s.facet(Zt)||$s(i,r))&&(i=null);if(!e&&!i)return!1;if((S.
mac||S.android)&&e&&e.from==e.to&&e.from==r.head-1&&/^\. ?$/.test(e.insert.toString())&&n.contentDOM.getAttribute("autoc\
orrect")=="off"?(i&&e.insert.length==2&&(i=y.single(i.main.anchor-1,i.main.head-1)),e={from:e.from,to:e.to,insert:N.of([
e.insert.toString().replace("."," ")])}):s.doc.lineAt(r.from).to<r.to&&n.docView.lineHasWidget(r.to)&&n.inputState.insertingTextAt>
Date.now()-50?e={from:r.from,to:r.to,insert:s.toText(n.inputState.insertingText)}:S.chrome&&e&&e.from==e.to&&e.from==r.head&&
e.insert.toString()==`
 `&&n.lineWrapping&&(i&&(i=y.single(i.main.anchor-1,i.main.head-1)),e={from:r.from,to:r.to,insert:N.of([" "])}),e)return vr(
n,e,i,o);if(i&&!$s(i,r)){let l=!1,a="select";return n.inputState.lastSelectionTime>Date.now()-50&&(n.inputState.lastSelectionOrigin==
"select"&&(l=!0),a=n.inputState.lastSelectionOrigin,a=="select.pointer"&&(i=Zl(s.facet(Pi).map(h=>h(n)),i))),n.dispatch(
{selection:i,scrollIntoView:l,userEvent:a}),!0}else return!1}function vr(n,t,e,i=-1){if(S.ios&&n.inputState.flushIOSKey(
t))return!0;let s=n.state.selection.main;if(S.android&&(t.to==s.to&&(t.from==s.from||t.from==s.from-1&&n.state.sliceDoc(
t.from,s.from)==" ")&&t.insert.length==1&&t.insert.lines==2&&Ue(n.contentDOM,"Enter",13)||(t.from==s.from-1&&t.to==s.to&&
t.insert.length==0||i==8&&t.insert.length<t.to-t.from&&t.to>s.head)&&Ue(n.contentDOM,"Backspace",8)||t.from==s.from&&t.to==
s.to+1&&t.insert.length==0&&Ue(n.contentDOM,"Delete",46)))return!0;let r=t.insert.toString();n.inputState.composing>=0&&
n.inputState.composing++;let o,l=()=>o||(o=Uf(n,t,e));return n.state.facet(Wl).some(a=>a(n,t.from,t.to,r,l))||n.dispatch(
l()),!0}function Uf(n,t,e){let i,s=n.state,r=s.selection.main,o=-1;if(t.from==t.to&&t.from<r.from||t.from>r.to){let a=t.
from<r.from?-1:1,h=a<0?r.from:r.to,f=vi(s.facet(Pi).map(c=>c(n)),h,a);t.from==f&&(o=f)}if(o>-1)i={changes:t,selection:y.
cursor(t.from+t.insert.length,-1)};else if(t.from>=r.from&&t.to<=r.to&&t.to-t.from>=(r.to-r.from)/3&&(!e||e.main.empty&&
e.main.from==t.from+t.insert.length)&&n.inputState.composing<0){let a=r.from<t.from?s.sliceDoc(r.from,t.from):"",h=r.to>
t.to?s.sliceDoc(t.to,r.to):"";i=s.replaceSelection(n.state.toText(a+t.insert.sliceString(0,void 0,n.state.lineBreak)+h))}else{
let a=s.changes(t),h=e&&e.main.to<=a.newLength?e.main:void 0;if(s.selection.ranges.length>1&&(n.inputState.composing>=0||
n.inputState.compositionPendingChange)&&t.to<=r.to+10&&t.to>=r.to-10){let f=n.state.sliceDoc(t.from,t.to),c,u=e&&Jl(n,e.
main.head);if(u){let p=t.insert.length-(t.to-t.from);c={from:u.from,to:u.to-p}}else c=n.state.doc.lineAt(r.head);let d=r.
to-t.to;i=s.changeByRange(p=>{if(p.from==r.from&&p.to==r.to)return{changes:a,range:h||p.map(a)};let g=p.to-d,m=g-f.length;
if(n.state.sliceDoc(m,g)!=f||g>=c.from&&m<=c.to)return{range:p};let b=s.changes({from:m,to:g,insert:t.insert}),M=p.to-r.
to;return{changes:b,range:h?y.range(Math.max(0,h.anchor+M),Math.max(0,h.head+M)):p.map(b)}})}else i={changes:a,selection:h&&
s.selection.replaceRange(h)}}let l="input.type";return(n.composing||n.inputState.compositionPendingChange&&n.inputState.
compositionEndedAt>Date.now()-50)&&(n.inputState.compositionPendingChange=!1,l+=".compose",n.inputState.compositionFirstChange&&
(l+=".start",n.inputState.compositionFirstChange=!1)),s.update(i,{userEvent:l,scrollIntoView:!0})}function ia(n,t,e,i){let s=Math.
min(n.length,t.length),r=0;for(;r<s&&n.charCodeAt(r)==t.charCodeAt(r);)r++;if(r==s&&n.length==t.length)return null;let o=n.
length,l=t.length;for(;o>0&&l>0&&n.charCodeAt(o-1)==t.charCodeAt(l-1);)o--,l--;if(i=="end"){let a=Math.max(0,r-Math.min(
o,l));e-=o+a-r}if(o<r&&n.length<t.length){let a=e<=r&&e>=o?r-e:0;r-=a,l=r+(l-o),o=r}else if(l<r){let a=e<=r&&e>=l?r-e:0;
r-=a,o=r+(o-l),l=r}return{from:r,toA:o,toB:l}}function Gf(n){let t=[];if(n.root.activeElement!=n.contentDOM)return t;let{
anchorNode:e,anchorOffset:i,focusNode:s,focusOffset:r}=n.observer.selectionRange;return e&&(t.push(new yn(e,i)),(s!=e||r!=
i)&&t.push(new yn(s,r))),t}function _f(n,t){if(n.length==0)return null;let e=n[0].pos,i=n.length==2?n[1].pos:e;return e<
0||i<0?null:e==i?y.create([y.cursor(i+t,-1)]):y.single(e+t,i+t)}function $s(n,t){return t.head==n.main.head&&t.anchor==n.
main.anchor}var Us=class{setSelectionOrigin(t){this.lastSelectionOrigin=t,this.lastSelectionTime=Date.now()}constructor(t){
this.view=t,this.lastKeyCode=0,this.lastKeyTime=0,this.touchActive=!1,this.lastTouchTime=0,this.lastTouchX=0,this.lastTouchY=
0,this.lastFocusTime=0,this.lastScrollTop=0,this.lastScrollLeft=0,this.lastWheelEvent=0,this.pendingIOSKey=void 0,this.lastIOSMomentumScroll=
0,this.tabFocusMode=-1,this.lastSelectionOrigin=null,this.lastSelectionTime=0,this.lastContextMenu=0,this.scrollHandlers=
[],this.handlers=Object.create(null),this.composing=-1,this.compositionFirstChange=null,this.compositionEndedAt=0,this.compositionPendingKey=
!1,this.compositionPendingChange=!1,this.insertingText="",this.insertingTextAt=0,this.mouseSelection=null,this.draggedContent=
null,this.handleEvent=this.handleEvent.bind(this),this.notifiedFocused=t.hasFocus,S.safari&&t.contentDOM.addEventListener(
"input",()=>null),S.gecko&&hc(t.contentDOM.ownerDocument)}handleEvent(t){!ic(this.view,t)||this.ignoreDuringComposition(
t)||t.type=="keydown"&&this.keydown(t)||(this.view.updateState!=0?Promise.resolve().then(()=>this.runHandlers(t.type,t)):
this.runHandlers(t.type,t))}runHandlers(t,e){let i=this.handlers[t];if(i){for(let s of i.observers)s(this.view,e);for(let s of i.
handlers){if(e.defaultPrevented)break;if(s(this.view,e)){e.preventDefault();break}}}}ensureHandlers(t){let e=Xf(t),i=this.
handlers,s=this.view.contentDOM;for(let r in e)if(r!="scroll"){let o=!e[r].handlers.length,l=i[r];l&&o!=!l.handlers.length&&
(s.removeEventListener(r,this.handleEvent),l=null),l||s.addEventListener(r,this.handleEvent,{passive:o})}for(let r in i)
r!="scroll"&&!e[r]&&s.removeEventListener(r,this.handleEvent);this.handlers=e}keydown(t){if(this.lastKeyCode=t.keyCode,this.
lastKeyTime=Date.now(),t.keyCode==9&&this.tabFocusMode>-1&&(!this.tabFocusMode||Date.now()<=this.tabFocusMode))return!0;
if(this.tabFocusMode>0&&t.keyCode!=27&&sa.indexOf(t.keyCode)<0&&(this.tabFocusMode=-1),S.android&&S.chrome&&!t.synthetic&&
(t.keyCode==13||t.keyCode==8))return this.view.observer.delayAndroidKey(t.key,t.keyCode),!0;if(S.ios&&!t.synthetic&&!t.altKey&&
!t.metaKey&&(na.some(e=>e.keyCode==t.keyCode)&&!t.ctrlKey||Qf.indexOf(t.key)>-1&&t.ctrlKey)){let e={ctrlKey:t.ctrlKey,altKey:t.
altKey,metaKey:t.metaKey,shiftKey:t.shiftKey};e.shiftKey&&S.ios&&!/^(off|none)$/.test(this.view.contentDOM.autocapitalize)&&
Yf(this.view.win)&&(e.shiftKey=!1);let i=this.pendingIOSKey={key:t.key,keyCode:t.keyCode,mods:e};return setTimeout(()=>{
this.pendingIOSKey==i&&this.flushIOSKey()},50),!0}return t.keyCode!=229&&this.view.observer.forceFlush(),!1}flushIOSKey(t){
let e=this.pendingIOSKey;return!e||this.view.observer.pendingRecords().length||e.key=="Enter"&&t&&t.from<t.to&&/^\S+$/.test(
t.insert.toString())?!1:(this.pendingIOSKey=void 0,Ue(this.view.contentDOM,e.key,e.keyCode,e.mods))}ignoreDuringComposition(t){
return!/^key/.test(t.type)||t.synthetic?!1:this.composing>0?!0:S.safari&&!S.ios&&this.compositionPendingKey&&Date.now()-
this.compositionEndedAt<100?(this.compositionPendingKey=!1,!0):!1}startMouseSelection(t){this.mouseSelection&&this.mouseSelection.
destroy(),this.mouseSelection=t}update(t){this.view.observer.update(t),this.mouseSelection&&this.mouseSelection.update(t),
this.draggedContent&&t.docChanged&&(this.draggedContent=this.draggedContent.map(t.changes)),t.transactions.length&&(this.
lastKeyCode=this.lastSelectionTime=0)}destroy(){this.mouseSelection&&this.mouseSelection.destroy()}};function Yf(n){return n.
visualViewport?n.visualViewport.height*n.visualViewport.scale/n.document.documentElement.clientHeight<.85:!1}function tl(n,t){
return(e,i)=>{try{return t.call(n,i,e)}catch(s){Pt(e.state,s)}}}function Xf(n){let t=Object.create(null);function e(i){return t[i]||
(t[i]={observers:[],handlers:[]})}for(let i of n){let s=i.spec,r=s&&s.plugin.domEventHandlers,o=s&&s.plugin.domEventObservers;
if(r)for(let l in r){let a=r[l];a&&e(l).handlers.push(tl(i.value,a))}if(o)for(let l in o){let a=o[l];a&&e(l).observers.push(
tl(i.value,a))}}for(let i in Rt)e(i).handlers.push(Rt[i]);for(let i in ht)e(i).observers.push(ht[i]);return t}var na=[{key:"\
Backspace",keyCode:8,inputType:"deleteContentBackward"},{key:"Enter",keyCode:13,inputType:"insertParagraph"},{key:"Enter",
keyCode:13,inputType:"insertLineBreak"},{key:"Delete",keyCode:46,inputType:"deleteContentForward"}],Qf="dthko",sa=[16,17,
18,20,91,92,224,225],nn=6;function sn(n){return Math.max(0,n)*.7+8}function Jf(n,t){return Math.max(Math.abs(n.clientX-t.
clientX),Math.abs(n.clientY-t.clientY))}var Gs=class{constructor(t,e,i,s){this.view=t,this.startEvent=e,this.style=i,this.
mustSelect=s,this.scrollSpeed={x:0,y:0},this.scrolling=-1,this.lastEvent=e,this.scrollParents=Sl(t.contentDOM),this.atoms=
t.state.facet(Pi).map(o=>o(t));let r=t.contentDOM.ownerDocument;r.addEventListener("mousemove",this.move=this.move.bind(
this)),r.addEventListener("mouseup",this.up=this.up.bind(this)),this.extend=e.shiftKey,this.multiple=t.state.facet(U.allowMultipleSelections)&&
Zf(t,e),this.dragging=ec(t,e)&&la(e)==1?null:!1}start(t){this.dragging===!1&&this.select(t)}move(t){if(t.buttons==0)return this.
destroy();if(this.dragging||this.dragging==null&&Jf(this.startEvent,t)<10)return;this.select(this.lastEvent=t);let e=0,i=0,
s=0,r=0,o=this.view.win.innerWidth,l=this.view.win.innerHeight;this.scrollParents.x&&({left:s,right:o}=this.scrollParents.
x.getBoundingClientRect()),this.scrollParents.y&&({top:r,bottom:l}=this.scrollParents.y.getBoundingClientRect());let a=Xl(
this.view);t.clientX-a.left<=s+nn?e=-sn(s-t.clientX):t.clientX+a.right>=o-nn&&(e=sn(t.clientX-o)),t.clientY-a.top<=r+nn?
i=-sn(r-t.clientY):t.clientY+a.bottom>=l-nn&&(i=sn(t.clientY-l)),this.setScrollSpeed(e,i)}up(t){this.dragging==null&&this.
select(this.lastEvent),this.dragging||t.preventDefault(),this.destroy()}destroy(){this.setScrollSpeed(0,0);let t=this.view.
contentDOM.ownerDocument;t.removeEventListener("mousemove",this.move),t.removeEventListener("mouseup",this.up),this.view.
inputState.mouseSelection=this.view.inputState.draggedContent=null}setScrollSpeed(t,e){this.scrollSpeed={x:t,y:e},t||e?this.
scrolling<0&&(this.scrolling=setInterval(()=>this.scroll(),50)):this.scrolling>-1&&(clearInterval(this.scrolling),this.scrolling=
-1)}scroll(){let{x:t,y:e}=this.scrollSpeed;t&&this.scrollParents.x&&(this.scrollParents.x.scrollLeft+=t,t=0),e&&this.scrollParents.
y&&(this.scrollParents.y.scrollTop+=e,e=0),(t||e)&&this.view.win.scrollBy(t,e),this.dragging===!1&&this.select(this.lastEvent)}select(t){
let{view:e}=this,i=Zl(this.atoms,this.style.get(t,this.extend,this.multiple));(this.mustSelect||!i.eq(e.state.selection,
this.dragging===!1))&&this.view.dispatch({selection:i,userEvent:"select.pointer"}),this.mustSelect=!1}update(t){t.transactions.
some(e=>e.isUserEvent("input.type"))?this.destroy():this.style.update(t)&&setTimeout(()=>this.select(this.lastEvent),20)}};
function Zf(n,t){let e=n.state.facet(Nl);return e.length?e[0](t):S.mac?t.metaKey:t.ctrlKey}function tc(n,t){let e=n.state.
facet(Il);return e.length?e[0](t):S.mac?!t.altKey:!t.ctrlKey}function ec(n,t){let{main:e}=n.state.selection;if(e.empty)return!1;
let i=Oi(n.root);if(!i||i.rangeCount==0)return!0;let s=i.getRangeAt(0).getClientRects();for(let r=0;r<s.length;r++){let o=s[r];
if(o.left<=t.clientX&&o.right>=t.clientX&&o.top<=t.clientY&&o.bottom>=t.clientY)return!0}return!1}function ic(n,t){if(!t.
bubbles)return!0;if(t.defaultPrevented)return!1;for(let e=t.target,i;e!=n.contentDOM;e=e.parentNode)if(!e||e.nodeType==11||
(i=G.get(e))&&i.isWidget()&&!i.isHidden&&i.widget.ignoreEvent(t))return!1;return!0}var Rt=Object.create(null),ht=Object.
create(null),ra=S.ie&&S.ie_version<15||S.ios&&S.webkit_version<604;function nc(n){let t=n.dom.parentNode;if(!t)return;let e=t.
appendChild(document.createElement("textarea"));e.style.cssText="position: fixed; left: -10000px; top: 10px",e.focus(),setTimeout(
()=>{n.focus(),e.remove(),oa(n,e.value)},50)}function On(n,t,e){for(let i of n.facet(t))e=i(e,n);return e}function oa(n,t){
t=On(n.state,yr,t);let{state:e}=n,i,s=1,r=e.toText(t),o=r.lines==e.selection.ranges.length;if(_s!=null&&e.selection.ranges.
every(a=>a.empty)&&_s==r.toString()){let a=-1;i=e.changeByRange(h=>{let f=e.doc.lineAt(h.from);if(f.from==a)return{range:h};
a=f.from;let c=e.toText((o?r.line(s++).text:t)+e.lineBreak);return{changes:{from:f.from,insert:c},range:y.cursor(h.from+
c.length,-1)}})}else o?i=e.changeByRange(a=>{let h=r.line(s++);return{changes:{from:a.from,to:a.to,insert:h.text},range:y.
cursor(a.from+h.length,-1)}}):i=e.replaceSelection(r);n.dispatch(i,{userEvent:"input.paste",scrollIntoView:!0})}ht.scroll=
n=>{let t=n.inputState;t.lastScrollTop=n.scrollDOM.scrollTop,t.lastScrollLeft=n.scrollDOM.scrollLeft,S.ios&&!t.touchActive&&
(t.lastIOSMomentumScroll=Date.now())};ht.wheel=ht.mousewheel=n=>{n.inputState.lastWheelEvent=Date.now()};Rt.keydown=(n,t)=>(n.
inputState.setSelectionOrigin("select"),t.keyCode==27&&n.inputState.tabFocusMode!=0&&(n.inputState.tabFocusMode=Date.now()+
2e3),!1);ht.touchstart=(n,t)=>{let e=n.inputState,i=t.targetTouches[0];e.touchActive=!0,e.lastTouchTime=Date.now(),i&&(e.
lastTouchX=i.clientX,e.lastTouchY=i.clientY),e.setSelectionOrigin("select.pointer")};ht.touchmove=n=>{n.inputState.setSelectionOrigin(
"select.pointer")};ht.touchend=(n,t)=>{n.inputState.touchActive=!1};Rt.mousedown=(n,t)=>{if(n.observer.flush(),n.inputState.
lastTouchTime>Date.now()-2e3)return!1;let e=null;for(let i of n.state.facet(Hl))if(e=i(n,t),e)break;if(!e&&t.button==0&&
(e=rc(n,t)),e){let i=!n.hasFocus;n.inputState.startMouseSelection(new Gs(n,t,e,i)),i&&n.observer.ignore(()=>{Ml(n.contentDOM);
let r=n.root.activeElement;r&&!r.contains(n.contentDOM)&&r.blur()});let s=n.inputState.mouseSelection;if(s)return s.start(
t),s.dragging===!1}else n.inputState.setSelectionOrigin("select.pointer");return!1};function el(n,t,e,i){if(i==1)return y.
cursor(t,e);if(i==2)return Wf(n.state,t,e);{let s=n.docView.lineAt(t,e),r=n.state.doc.lineAt(s?s.posAtEnd:t),o=s?s.posAtStart:
r.from,l=s?s.posAtEnd:r.to;return l<n.state.doc.length&&l==r.to&&l++,y.undirectionalRange(o,l)}}var sc=S.ie&&S.ie_version<=
11,il=null,nl=0,sl=0;function la(n){if(!sc)return n.detail;let t=il,e=sl;return il=n,sl=Date.now(),nl=!t||e>Date.now()-400&&
Math.abs(t.clientX-n.clientX)<2&&Math.abs(t.clientY-n.clientY)<2?(nl+1)%3:1}function rc(n,t){let e=n.posAndSideAtCoords(
{x:t.clientX,y:t.clientY},!1),i=la(t),s=n.state.selection;return{update(r){r.docChanged&&(e.pos=r.changes.mapPos(e.pos),
s=s.map(r.changes))},get(r,o,l){let a=n.posAndSideAtCoords({x:r.clientX,y:r.clientY},!1),h,f=el(n,a.pos,a.assoc,i);if(e.
pos!=a.pos&&!o){let c=el(n,e.pos,e.assoc,i),u=Math.min(c.from,f.from),d=Math.max(c.to,f.to);f=u<f.from?y.range(u,d,f.assoc):
y.range(d,u,f.assoc)}return o?s.replaceRange(s.main.extend(f.from,f.to,f.assoc)):l&&i==1&&s.ranges.length>1&&(h=oc(s,a.pos))?
h:l?s.addRange(f):y.create([f])}}}function oc(n,t){for(let e=0;e<n.ranges.length;e++){let{from:i,to:s}=n.ranges[e];if(i<=
t&&s>=t)return y.create(n.ranges.slice(0,e).concat(n.ranges.slice(e+1)),n.mainIndex==e?0:n.mainIndex-(n.mainIndex>e?1:0))}
return null}Rt.dragstart=(n,t)=>{let{selection:{main:e}}=n.state;if(t.target.draggable){let s=n.docView.tile.nearest(t.target);
if(s&&s.isWidget()){let r=s.posAtStart,o=r+s.length;(r>=e.to||o<=e.from)&&(e=y.undirectionalRange(r,o))}}let{inputState:i}=n;
return i.mouseSelection&&(i.mouseSelection.dragging=!0),i.draggedContent=e,t.dataTransfer&&(t.dataTransfer.setData("Text",
On(n.state,xr,n.state.sliceDoc(e.from,e.to))),t.dataTransfer.effectAllowed="copyMove"),!1};Rt.dragend=n=>(n.inputState.draggedContent=
null,!1);function rl(n,t,e,i){if(e=On(n.state,yr,e),!e)return;let s=n.posAtCoords({x:t.clientX,y:t.clientY},!1),{draggedContent:r}=n.
inputState,o=i&&r&&tc(n,t)?{from:r.from,to:r.to}:null,l={from:s,insert:e},a=n.state.changes(o?[o,l]:l);n.focus(),n.dispatch(
{changes:a,selection:{anchor:a.mapPos(s,-1),head:a.mapPos(s,1)},userEvent:o?"move.drop":"input.drop"}),n.inputState.draggedContent=
null}Rt.drop=(n,t)=>{if(!t.dataTransfer)return!1;if(n.state.readOnly)return!0;let e=t.dataTransfer.files;if(e&&e.length){
let i=Array(e.length),s=0,r=()=>{++s==e.length&&rl(n,t,i.filter(o=>o!=null).join(n.state.lineBreak),!1)};for(let o=0;o<e.
length;o++){let l=new FileReader;l.onerror=r,l.onload=()=>{/[\x00-\x08\x0e-\x1f]{2}/.test(l.result)||(i[o]=l.result),r()},
l.readAsText(e[o])}return!0}else{let i=t.dataTransfer.getData("Text");if(i)return rl(n,t,i,!0),!0}return!1};Rt.paste=(n,t)=>{
if(n.state.readOnly)return!0;n.observer.flush();let e=ra?null:t.clipboardData;return e?(oa(n,e.getData("text/plain")||e.
getData("text/uri-list")),!0):(nc(n),!1)};function lc(n,t){let e=n.dom.parentNode;if(!e)return;let i=e.appendChild(document.
createElement("textarea"));i.style.cssText="position: fixed; left: -10000px; top: 10px",i.value=t,i.focus(),i.selectionEnd=
t.length,i.selectionStart=0,setTimeout(()=>{i.remove(),n.focus()},50)}function ac(n){let t=[],e=[],i=!1;for(let s of n.selection.
ranges)s.empty||(t.push(n.sliceDoc(s.from,s.to)),e.push(s));if(!t.length){let s=-1;for(let{from:r}of n.selection.ranges){
let o=n.doc.lineAt(r);o.number>s&&(t.push(o.text),e.push({from:o.from,to:Math.min(n.doc.length,o.to+1)})),s=o.number}i=!0}
return{text:On(n,xr,t.join(n.lineBreak)),ranges:e,linewise:i}}var _s=null;Rt.copy=Rt.cut=(n,t)=>{if(!mi(n.contentDOM,n.observer.
selectionRange))return!1;let{text:e,ranges:i,linewise:s}=ac(n.state);if(!e&&!s)return!1;_s=s?e:null,t.type=="cut"&&!n.state.
readOnly&&n.dispatch({changes:i,scrollIntoView:!0,userEvent:"delete.cut"});let r=ra?null:t.clipboardData;return r?(r.clearData(),
r.setData("text/plain",e),!0):(lc(n,e),!1)};var aa=xt.define();function ha(n,t){let e=[];for(let i of n.facet(Vl)){let s=i(
n,t);s&&e.push(s)}return e.length?n.update({effects:e,annotations:aa.of(!0)}):null}function fa(n){setTimeout(()=>{let t=n.
hasFocus;if(t!=n.inputState.notifiedFocused){let e=ha(n.state,t);e?n.dispatch(e):n.update([])}},10)}ht.focus=n=>{n.inputState.
lastFocusTime=Date.now(),!n.scrollDOM.scrollTop&&(n.inputState.lastScrollTop||n.inputState.lastScrollLeft)&&(n.scrollDOM.
scrollTop=n.inputState.lastScrollTop,n.scrollDOM.scrollLeft=n.inputState.lastScrollLeft),fa(n)};ht.blur=n=>{n.observer.clearSelectionRange(),
fa(n)};ht.compositionstart=ht.compositionupdate=(n,t)=>{if(!n.observer.editContext&&(n.inputState.compositionFirstChange==
null&&(n.inputState.compositionFirstChange=!0),n.inputState.composing<0)){let{main:e}=n.state.selection;!e.empty&&n.lineBlockAt(
e.from).from!=n.lineBlockAt(e.to).from&&!n.state.readOnly&&n.dispatch({changes:n.state.selection.ranges.filter(i=>!i.empty).
map(i=>({from:i.from,to:i.to})),userEvent:"input"}),n.inputState.composing=0}};ht.compositionend=n=>{n.observer.editContext||
(n.inputState.composing=-1,n.inputState.compositionEndedAt=Date.now(),n.inputState.compositionPendingKey=!0,n.inputState.
compositionPendingChange=n.observer.pendingRecords().length>0,n.inputState.compositionFirstChange=null,S.chrome&&S.android?
n.observer.flushSoon():n.inputState.compositionPendingChange?Promise.resolve().then(()=>n.observer.flush()):setTimeout(()=>{
n.inputState.composing<0&&n.docView.hasComposition&&n.update([])},50))};ht.contextmenu=n=>{n.inputState.lastContextMenu=
Date.now()};Rt.beforeinput=(n,t)=>{var e,i;if((t.inputType=="insertText"||t.inputType=="insertCompositionText")&&(n.inputState.
insertingText=t.data,n.inputState.insertingTextAt=Date.now()),t.inputType=="insertReplacementText"&&n.observer.editContext){
let r=(e=t.dataTransfer)===null||e===void 0?void 0:e.getData("text/plain"),o=t.getTargetRanges();if(r&&o.length){let l=o[0],
a=n.posAtDOM(l.startContainer,l.startOffset),h=n.posAtDOM(l.endContainer,l.endOffset);return vr(n,{from:a,to:h,insert:n.
state.toText(r)},null),!0}}let s;if(S.chrome&&S.android&&(s=na.find(r=>r.inputType==t.inputType))&&(n.observer.delayAndroidKey(
s.key,s.keyCode),s.key=="Backspace"||s.key=="Delete")){let r=((i=window.visualViewport)===null||i===void 0?void 0:i.height)||
0;setTimeout(()=>{var o;(((o=window.visualViewport)===null||o===void 0?void 0:o.height)||0)>r+10&&n.hasFocus&&(n.contentDOM.
blur(),n.focus())},100)}return S.ios&&t.inputType=="deleteContentForward"&&n.observer.flushSoon(),S.safari&&t.inputType==
"insertText"&&n.inputState.composing>=0&&setTimeout(()=>ht.compositionend(n,t),20),!1};var ol=new Set;function hc(n){ol.
has(n)||(ol.add(n),n.addEventListener("copy",()=>{}),n.addEventListener("cut",()=>{}))}var ll=["pre-wrap","normal","pre-\
line","break-spaces"],Ze=!1;function al(){Ze=!1}var Ys=class{constructor(t){this.lineWrapping=t,this.doc=N.empty,this.heightSamples=
{},this.lineHeight=14,this.charWidth=7,this.textHeight=14,this.lineLength=30}heightForGap(t,e){let i=this.doc.lineAt(e).
number-this.doc.lineAt(t).number+1;return this.lineWrapping&&(i+=Math.max(0,Math.ceil((e-t-i*this.lineLength*.5)/this.lineLength))),
this.lineHeight*i}heightForLine(t){return this.lineWrapping?(1+Math.max(0,Math.ceil((t-this.lineLength)/Math.max(1,this.
lineLength-5))))*this.lineHeight:this.lineHeight}setDoc(t){return this.doc=t,this}mustRefreshForWrapping(t){return ll.indexOf(
t)>-1!=this.lineWrapping}mustRefreshForHeights(t){let e=!1;for(let i=0;i<t.length;i++){let s=t[i];s<0?i++:this.heightSamples[Math.
floor(s*10)]||(e=!0,this.heightSamples[Math.floor(s*10)]=!0)}return e}refresh(t,e,i,s,r,o){let l=ll.indexOf(t)>-1,a=Math.
abs(e-this.lineHeight)>.3||this.lineWrapping!=l;if(this.lineWrapping=l,this.lineHeight=e,this.charWidth=i,this.textHeight=
s,this.lineLength=r,a){this.heightSamples={};for(let h=0;h<o.length;h++){let f=o[h];f<0?h++:this.heightSamples[Math.floor(
f*10)]=!0}}return a}},Xs=class{constructor(t,e){this.from=t,this.heights=e,this.index=0}get more(){return this.index<this.
heights.length}},Dt=class n{constructor(t,e,i,s,r){this.from=t,this.length=e,this.top=i,this.height=s,this._content=r}get type(){
return typeof this._content=="number"?et.Text:Array.isArray(this._content)?this._content:this._content.type}get to(){return this.
from+this.length}get bottom(){return this.top+this.height}get widget(){return this._content instanceof Ae?this._content.
widget:null}get widgetLineBreaks(){return typeof this._content=="number"?this._content:0}join(t){let e=(Array.isArray(this.
_content)?this._content:[this]).concat(Array.isArray(t._content)?t._content:[t]);return new n(this.from,this.length+t.length,
this.top,this.height+t.height,e)}},j=(function(n){return n[n.ByPos=0]="ByPos",n[n.ByHeight=1]="ByHeight",n[n.ByPosNoHeight=
2]="ByPosNoHeight",n})(j||(j={})),hn=.001,gt=class n{constructor(t,e,i=2){this.length=t,this.height=e,this.flags=i}get outdated(){
return(this.flags&2)>0}set outdated(t){this.flags=(t?2:0)|this.flags&-3}setHeight(t){this.height!=t&&(Math.abs(this.height-
t)>hn&&(Ze=!0),this.height=t)}replace(t,e,i){return n.of(i)}decomposeLeft(t,e){e.push(this)}decomposeRight(t,e){e.push(this)}applyChanges(t,e,i,s){
let r=this,o=i.doc;for(let l=s.length-1;l>=0;l--){let{fromA:a,toA:h,fromB:f,toB:c}=s[l],u=r.lineAt(a,j.ByPosNoHeight,i.setDoc(
e),0,0),d=u.to>=h?u:r.lineAt(h,j.ByPosNoHeight,i,0,0);for(c+=d.to-h,h=d.to;l>0&&u.from<=s[l-1].toA;)a=s[l-1].fromA,f=s[l-
1].fromB,l--,a<u.from&&(u=r.lineAt(a,j.ByPosNoHeight,i,0,0));f+=u.from-a,a=u.from;let p=Js.build(i.setDoc(o),t,f,c);r=xn(
r,r.replace(a,h,p))}return r.updateHeight(i,0)}static empty(){return new wt(0,0,0)}static of(t){if(t.length==1)return t[0];
let e=0,i=t.length,s=0,r=0;for(;;)if(e==i)if(s>r*2){let l=t[e-1];l.break?t.splice(--e,1,l.left,null,l.right):t.splice(--e,
1,l.left,l.right),i+=1+l.break,s-=l.size}else if(r>s*2){let l=t[i];l.break?t.splice(i,1,l.left,null,l.right):t.splice(i,
1,l.left,l.right),i+=2+l.break,r-=l.size}else break;else if(s<r){let l=t[e++];l&&(s+=l.size)}else{let l=t[--i];l&&(r+=l.
size)}let o=!1;return t[e-1]==null?(o=!0,e--):t[e]==null&&(o=!0,i++),new Qs(n.of(t.slice(0,e)),o,n.of(t.slice(i)))}};function xn(n,t){
return n==t?n:(n.constructor!=t.constructor&&(Ze=!0),t)}gt.prototype.size=1;var fc=L.replace({}),kn=class extends gt{constructor(t,e,i){
super(t,e),this.deco=i,this.spaceAbove=0}mainBlock(t,e){return new Dt(e,this.length,t+this.spaceAbove,this.height-this.spaceAbove,
this.deco||0)}blockAt(t,e,i,s){return this.spaceAbove&&t<i+this.spaceAbove?new Dt(s,0,i,this.spaceAbove,fc):this.mainBlock(
i,s)}lineAt(t,e,i,s,r){let o=this.mainBlock(s,r);return this.spaceAbove?this.blockAt(0,i,s,r).join(o):o}forEachLine(t,e,i,s,r,o){
t<=r+this.length&&e>=r&&o(this.lineAt(0,j.ByPos,i,s,r))}setMeasuredHeight(t){let e=t.heights[t.index++];e<0?(this.spaceAbove=
-e,e=t.heights[t.index++]):this.spaceAbove=0,this.setHeight(e)}updateHeight(t,e=0,i=!1,s){return s&&s.from<=e&&s.more&&this.
setMeasuredHeight(s),this.outdated=!1,this}toString(){return`block(${this.length})`}},wt=class n extends kn{constructor(t,e,i){
super(t,e,null),this.collapsed=0,this.widgetHeight=0,this.breaks=0,this.spaceAbove=i}mainBlock(t,e){return new Dt(e,this.
length,t+this.spaceAbove,this.height-this.spaceAbove,this.breaks)}replace(t,e,i){let s=i[0];return i.length==1&&(s instanceof
n||s instanceof oe&&s.flags&4)&&Math.abs(this.length-s.length)<10?(s instanceof oe?s=new n(s.length,this.height,this.spaceAbove):
s.height=this.height,this.outdated||(s.outdated=!1),s):gt.of(i)}updateHeight(t,e=0,i=!1,s){return s&&s.from<=e&&s.more?this.
setMeasuredHeight(s):(i||this.outdated)&&(this.spaceAbove=0,this.setHeight(Math.max(this.widgetHeight,t.heightForLine(this.
length-this.collapsed))+this.breaks*t.lineHeight)),this.outdated=!1,this}toString(){return`line(${this.length}${this.collapsed?
-this.collapsed:""}${this.widgetHeight?":"+this.widgetHeight:""})`}},oe=class n extends gt{constructor(t){super(t,0)}heightMetrics(t,e){
let i=t.doc.lineAt(e).number,s=t.doc.lineAt(e+this.length).number,r=s-i+1,o,l=0;if(t.lineWrapping){let a=Math.min(this.height,
t.lineHeight*r);o=a/r,this.length>r+1&&(l=(this.height-a)/(this.length-r-1))}else o=this.height/r;return{firstLine:i,lastLine:s,
perLine:o,perChar:l}}blockAt(t,e,i,s){let{firstLine:r,lastLine:o,perLine:l,perChar:a}=this.heightMetrics(e,s);if(e.lineWrapping){
let h=s+(t<e.lineHeight?0:Math.round(Math.max(0,Math.min(1,(t-i)/this.height))*this.length)),f=e.doc.lineAt(h),c=l+f.length*
a,u=Math.max(i,t-c/2);return new Dt(f.from,f.length,u,c,0)}else{let h=Math.max(0,Math.min(o-r,Math.floor((t-i)/l))),{from:f,
length:c}=e.doc.line(r+h);return new Dt(f,c,i+l*h,l,0)}}lineAt(t,e,i,s,r){if(e==j.ByHeight)return this.blockAt(t,i,s,r);
if(e==j.ByPosNoHeight){let{from:d,to:p}=i.doc.lineAt(t);return new Dt(d,p-d,0,0,0)}let{firstLine:o,perLine:l,perChar:a}=this.
heightMetrics(i,r),h=i.doc.lineAt(t),f=l+h.length*a,c=h.number-o,u=s+l*c+a*(h.from-r-c);return new Dt(h.from,h.length,Math.
max(s,Math.min(u,s+this.height-f)),f,0)}forEachLine(t,e,i,s,r,o){t=Math.max(t,r),e=Math.min(e,r+this.length);let{firstLine:l,
perLine:a,perChar:h}=this.heightMetrics(i,r);for(let f=t,c=s;f<=e;){let u=i.doc.lineAt(f);if(f==t){let p=u.number-l;c+=a*
p+h*(t-r-p)}let d=a+h*u.length;o(new Dt(u.from,u.length,c,d,0)),c+=d,f=u.to+1}}replace(t,e,i){let s=this.length-e;if(s>0){
let r=i[i.length-1];r instanceof n?i[i.length-1]=new n(r.length+s):i.push(null,new n(s-1))}if(t>0){let r=i[0];r instanceof
n?i[0]=new n(t+r.length):i.unshift(new n(t-1),null)}return gt.of(i)}decomposeLeft(t,e){e.push(new n(t-1),null)}decomposeRight(t,e){
e.push(null,new n(this.length-t-1))}updateHeight(t,e=0,i=!1,s){let r=e+this.length;if(s&&s.from<=e+this.length&&s.more){
let o=[],l=Math.max(e,s.from),a=-1;for(s.from>e&&o.push(new n(s.from-e-1).updateHeight(t,e));l<=r&&s.more;){let f=t.doc.
lineAt(l).length;o.length&&o.push(null);let c=s.heights[s.index++],u=0;c<0&&(u=-c,c=s.heights[s.index++]),a==-1?a=c:Math.
abs(c-a)>=hn&&(a=-2);let d=new wt(f,c,u);d.outdated=!1,o.push(d),l+=f+1}l<=r&&o.push(null,new n(r-l).updateHeight(t,l));
let h=gt.of(o);return(a<0||Math.abs(h.height-this.height)>=hn||Math.abs(a-this.heightMetrics(t,e).perLine)>=hn)&&(Ze=!0),
xn(this,h)}else(i||this.outdated)&&(this.setHeight(t.heightForGap(e,e+this.length)),this.outdated=!1);return this}toString(){
return`gap(${this.length})`}},Qs=class extends gt{constructor(t,e,i){super(t.length+(e?1:0)+i.length,t.height+i.height,(e?
1:0)|(t.outdated||i.outdated?2:0)),this.left=t,this.right=i,this.size=t.size+i.size}get break(){return this.flags&1}blockAt(t,e,i,s){
let r=i+this.left.height;return t<r?this.left.blockAt(t,e,i,s):this.right.blockAt(t,e,r,s+this.left.length+this.break)}lineAt(t,e,i,s,r){
let o=s+this.left.height,l=r+this.left.length+this.break,a=e==j.ByHeight?t<o:t<l,h=a?this.left.lineAt(t,e,i,s,r):this.right.
lineAt(t,e,i,o,l);if(this.break||(a?h.to<l:h.from>l))return h;let f=e==j.ByPosNoHeight?j.ByPosNoHeight:j.ByPos;return a?
h.join(this.right.lineAt(l,f,i,o,l)):this.left.lineAt(l,f,i,s,r).join(h)}forEachLine(t,e,i,s,r,o){let l=s+this.left.height,
a=r+this.left.length+this.break;if(this.break)t<a&&this.left.forEachLine(t,e,i,s,r,o),e>=a&&this.right.forEachLine(t,e,i,
l,a,o);else{let h=this.lineAt(a,j.ByPos,i,s,r);t<h.from&&this.left.forEachLine(t,Math.min(e,h.from-1),i,s,r,o),h.to>=t&&
h.from<=e&&o(h),e>h.to&&this.right.forEachLine(Math.max(t,h.to+1),e,i,l,a,o)}}replace(t,e,i){let s=this.left.length+this.
break;if(e<s)return this.balanced(this.left.replace(t,e,i),this.right);if(t>this.left.length)return this.balanced(this.left,
this.right.replace(t-s,e-s,i));let r=[];t>0&&this.decomposeLeft(t,r);let o=r.length;for(let l of i)r.push(l);if(t>0&&hl(
r,o-1),e<this.length){let l=r.length;this.decomposeRight(e,r),hl(r,l)}return gt.of(r)}decomposeLeft(t,e){let i=this.left.
length;if(t<=i)return this.left.decomposeLeft(t,e);e.push(this.left),this.break&&(i++,t>=i&&e.push(null)),t>i&&this.right.
decomposeLeft(t-i,e)}decomposeRight(t,e){let i=this.left.length,s=i+this.break;if(t>=s)return this.right.decomposeRight(
t-s,e);t<i&&this.left.decomposeRight(t,e),this.break&&t<s&&e.push(null),e.push(this.right)}balanced(t,e){return t.size>2*
e.size||e.size>2*t.size?gt.of(this.break?[t,null,e]:[t,e]):(this.left=xn(this.left,t),this.right=xn(this.right,e),this.setHeight(
t.height+e.height),this.outdated=t.outdated||e.outdated,this.size=t.size+e.size,this.length=t.length+this.break+e.length,
this)}updateHeight(t,e=0,i=!1,s){let{left:r,right:o}=this,l=e+r.length+this.break,a=null;return s&&s.from<=e+r.length&&s.
more?a=r=r.updateHeight(t,e,i,s):r.updateHeight(t,e,i),s&&s.from<=l+o.length&&s.more?a=o=o.updateHeight(t,l,i,s):o.updateHeight(
t,l,i),a?this.balanced(r,o):(this.height=this.left.height+this.right.height,this.outdated=!1,this)}toString(){return this.
left+(this.break?" ":"-")+this.right}};function hl(n,t){let e,i;n[t]==null&&(e=n[t-1])instanceof oe&&(i=n[t+1])instanceof
oe&&n.splice(t-1,3,new oe(e.length+1+i.length))}var cc=5,Js=class n{constructor(t,e){this.pos=t,this.oracle=e,this.nodes=
[],this.lineStart=-1,this.lineEnd=-1,this.covering=null,this.writtenTo=t}get isCovered(){return this.covering&&this.nodes[this.
nodes.length-1]==this.covering}span(t,e){if(this.lineStart>-1){let i=Math.min(e,this.lineEnd),s=this.nodes[this.nodes.length-
1];s instanceof wt?s.length+=i-this.pos:(i>this.pos||!this.isCovered)&&this.nodes.push(new wt(i-this.pos,-1,0)),this.writtenTo=
i,e>i&&(this.nodes.push(null),this.writtenTo++,this.lineStart=-1)}this.pos=e}point(t,e,i){if(t<e||i.heightRelevant){let s=i.
widget?i.widget.estimatedHeight:0,r=i.widget?i.widget.lineBreaks:0;s<0&&(s=this.oracle.lineHeight);let o=e-t;i.block?this.
addBlock(new kn(o,s,i)):(o||r||s>=cc)&&this.addLineDeco(s,r,o)}else e>t&&this.span(t,e);this.lineEnd>-1&&this.lineEnd<this.
pos&&(this.lineEnd=this.oracle.doc.lineAt(this.pos).to)}enterLine(){if(this.lineStart>-1)return;let{from:t,to:e}=this.oracle.
doc.lineAt(this.pos);this.lineStart=t,this.lineEnd=e,this.writtenTo<t&&((this.writtenTo<t-1||this.nodes[this.nodes.length-
1]==null)&&this.nodes.push(this.blankContent(this.writtenTo,t-1)),this.nodes.push(null)),this.pos>t&&this.nodes.push(new wt(
this.pos-t,-1,0)),this.writtenTo=this.pos}blankContent(t,e){let i=new oe(e-t);return this.oracle.doc.lineAt(t).to==e&&(i.
flags|=4),i}ensureLine(){this.enterLine();let t=this.nodes.length?this.nodes[this.nodes.length-1]:null;if(t instanceof wt)
return t;let e=new wt(0,-1,0);return this.nodes.push(e),e}addBlock(t){this.enterLine();let e=t.deco;e&&e.startSide>0&&!this.
isCovered&&this.ensureLine(),this.nodes.push(t),this.writtenTo=this.pos=this.pos+t.length,e&&e.endSide>0&&(this.covering=
t)}addLineDeco(t,e,i){let s=this.ensureLine();s.length+=i,s.collapsed+=i,s.widgetHeight=Math.max(s.widgetHeight,t),s.breaks+=
e,this.writtenTo=this.pos=this.pos+i}finish(t){let e=this.nodes.length==0?null:this.nodes[this.nodes.length-1];this.lineStart>
-1&&!(e instanceof wt)&&!this.isCovered?this.nodes.push(new wt(0,-1,0)):(this.writtenTo<this.pos||e==null)&&this.nodes.push(
this.blankContent(this.writtenTo,this.pos));let i=t;for(let s of this.nodes)s instanceof wt&&s.updateHeight(this.oracle,
i),i+=s?s.length:1;return this.nodes}static build(t,e,i,s){let r=new n(i,t);return W.spans(e,i,s,r,0),r.finish(i)}};function uc(n,t,e){
let i=new Zs;return W.compare(n,t,e,i,0),i.changes}var Zs=class{constructor(){this.changes=[]}compareRange(){}comparePoint(t,e,i,s){
(t<e||i&&i.heightRelevant||s&&s.heightRelevant)&&$e(t,e,this.changes,5)}};function dc(n,t){let e=n.getBoundingClientRect(),
i=n.ownerDocument,s=i.defaultView||window,r=Math.max(0,e.left),o=Math.min(s.innerWidth,e.right),l=Math.max(0,e.top),a=Math.
min(s.innerHeight,e.bottom);for(let h=n.parentNode;h&&h!=i.body;)if(Z(h)){let f=window.getComputedStyle(h);if((h.scrollHeight>
h.clientHeight||h.scrollWidth>h.clientWidth)&&f.overflow!="visible"){let c=h.getBoundingClientRect();r=Math.max(r,c.left),
o=Math.min(o,c.right),l=Math.max(l,c.top),a=Math.min(h==n.parentNode?s.innerHeight:a,c.bottom)}h=f.position=="absolute"||
f.position=="fixed"?h.offsetParent:h.parentNode}else if(h.nodeType==11)h=h.host;else break;return{left:r-e.left,right:Math.
max(r,o)-e.left,top:l-(e.top+t),bottom:Math.max(l,a)-(e.top+t)}}function pc(n){let t=n.getBoundingClientRect(),e=n.ownerDocument.
defaultView||window;return t.left<e.innerWidth&&t.right>0&&t.top<e.innerHeight&&t.bottom>0}function gc(n,t){let e=n.getBoundingClientRect();
return{left:0,right:e.right-e.left,top:t,bottom:e.bottom-(e.top+t)}}var Si=class{constructor(t,e,i,s){this.from=t,this.to=
e,this.size=i,this.displaySize=s}static same(t,e){if(t.length!=e.length)return!1;for(let i=0;i<t.length;i++){let s=t[i],
r=e[i];if(s.from!=r.from||s.to!=r.to||s.size!=r.size)return!1}return!0}draw(t,e){return L.replace({widget:new tr(this.displaySize*
(e?t.scaleY:t.scaleX),e)}).range(this.from,this.to)}},tr=class extends le{constructor(t,e){super(),this.size=t,this.vertical=
e}eq(t){return t.size==this.size&&t.vertical==this.vertical}toDOM(){let t=document.createElement("div");return this.vertical?
t.style.height=this.size+"px":(t.style.width=this.size+"px",t.style.height="2px",t.style.display="inline-block"),t}get estimatedHeight(){
return this.vertical?this.size:-1}},wn=class{constructor(t,e){this.view=t,this.state=e,this.pixelViewport={left:0,right:window.
innerWidth,top:0,bottom:0},this.inView=!0,this.paddingTop=0,this.paddingBottom=0,this.contentDOMWidth=0,this.contentDOMHeight=
0,this.editorHeight=0,this.editorWidth=0,this.scaleX=1,this.scaleY=1,this.scrollOffset=0,this.scrolledToBottom=!1,this.scrollAnchorPos=
0,this.scrollAnchorHeight=-1,this.scaler=er,this.scrollTarget=null,this.printing=!1,this.mustMeasureContent=!0,this.defaultTextDirection=
q.LTR,this.visibleRanges=[],this.mustEnforceCursorAssoc=!1;let i=e.facet(kr).some(s=>typeof s!="function"&&s.class=="cm-\
lineWrapping");this.heightOracle=new Ys(i),this.stateDeco=fl(e),this.heightMap=gt.empty().applyChanges(this.stateDeco,N.
empty,this.heightOracle.setDoc(e.doc),[new Bt(0,0,0,e.doc.length)]);for(let s=0;s<2&&(this.viewport=this.getViewport(0,null),
!!this.updateForViewport());s++);this.updateViewportLines(),this.lineGaps=this.ensureLineGaps([]),this.lineGapDeco=L.set(
this.lineGaps.map(s=>s.draw(this,!1))),this.scrollParent=t.scrollDOM,this.computeVisibleRanges()}updateForViewport(){let t=[
this.viewport],{main:e}=this.state.selection;for(let i=0;i<=1;i++){let s=i?e.head:e.anchor;if(!t.some(({from:r,to:o})=>s>=
r&&s<=o)){let{from:r,to:o}=this.lineBlockAt(s);t.push(new Ke(r,o))}}return this.viewports=t.sort((i,s)=>i.from-s.from),this.
updateScaler()}updateScaler(){let t=this.scaler;return this.scaler=this.heightMap.height<=7e6?er:ir.get(this.heightOracle,
this.heightMap,this.viewports),t.eq(this.scaler)?0:2}updateViewportLines(){this.viewportLines=[],this.heightMap.forEachLine(
this.viewport.from,this.viewport.to,this.heightOracle.setDoc(this.state.doc),0,0,t=>{this.viewportLines.push(gi(t,this.scaler))})}update(t,e=null){
this.state=t.state;let i=this.stateDeco;this.stateDeco=fl(this.state);let s=t.changedRanges,r=Bt.extendWithRanges(s,uc(i,
this.stateDeco,t?t.changes:lt.empty(this.state.doc.length))),o=this.heightMap.height,l=this.scrolledToBottom?null:this.scrollAnchorAt(
this.scrollOffset);al(),this.heightMap=this.heightMap.applyChanges(this.stateDeco,t.startState.doc,this.heightOracle.setDoc(
this.state.doc),r),(this.heightMap.height!=o||Ze)&&(t.flags|=2),l?(this.scrollAnchorPos=t.changes.mapPos(l.from,-1),this.
scrollAnchorHeight=l.top):(this.scrollAnchorPos=-1,this.scrollAnchorHeight=o);let a=r.length?this.mapViewport(this.viewport,
t.changes):this.viewport;(e&&(e.range.head<a.from||e.range.head>a.to)||!this.viewportIsAppropriate(a))&&(a=this.getViewport(
0,e));let h=a.from!=this.viewport.from||a.to!=this.viewport.to;this.viewport=a,t.flags|=this.updateForViewport(),(h||!t.
changes.empty||t.flags&2)&&this.updateViewportLines(),(this.lineGaps.length||this.viewport.to-this.viewport.from>4e3)&&this.
updateLineGaps(this.ensureLineGaps(this.mapLineGaps(this.lineGaps,t.changes))),t.flags|=this.computeVisibleRanges(t.changes),
e&&(this.scrollTarget=e),!this.mustEnforceCursorAssoc&&(t.selectionSet||t.focusChanged)&&t.view.lineWrapping&&t.state.selection.
main.empty&&t.state.selection.main.assoc&&!t.state.facet(ql)&&(this.mustEnforceCursorAssoc=!0)}measure(){let{view:t}=this,
e=t.contentDOM,i=window.getComputedStyle(e),s=this.heightOracle,r=i.whiteSpace;this.defaultTextDirection=i.direction=="r\
tl"?q.RTL:q.LTR;let o=this.heightOracle.mustRefreshForWrapping(r)||this.mustMeasureContent==="refresh",l=e.getBoundingClientRect(),
a=o||this.mustMeasureContent||this.contentDOMHeight!=l.height;this.contentDOMHeight=l.height,this.mustMeasureContent=!1;
let h=0,f=0;if(l.width&&l.height){let{scaleX:k,scaleY:C}=vl(e,l);(k>.005&&Math.abs(this.scaleX-k)>.005||C>.005&&Math.abs(
this.scaleY-C)>.005)&&(this.scaleX=k,this.scaleY=C,h|=16,o=a=!0)}let c=(parseInt(i.paddingTop)||0)*this.scaleY,u=(parseInt(
i.paddingBottom)||0)*this.scaleY;(this.paddingTop!=c||this.paddingBottom!=u)&&(this.paddingTop=c,this.paddingBottom=u,h|=
18),this.editorWidth!=t.scrollDOM.clientWidth&&(s.lineWrapping&&(a=!0),this.editorWidth=t.scrollDOM.clientWidth,h|=16);let d=Sl(
this.view.contentDOM,!1).y;d!=this.scrollParent&&(this.scrollParent=d,this.scrollAnchorHeight=-1,this.scrollOffset=0);let p=this.
getScrollOffset();this.scrollOffset!=p&&(this.scrollAnchorHeight=-1,this.scrollOffset=p),this.scrolledToBottom=Ol(this.scrollParent||
t.win);let g=(this.printing?gc:dc)(e,this.paddingTop),m=g.top-this.pixelViewport.top,b=g.bottom-this.pixelViewport.bottom;
this.pixelViewport=g;let M=this.pixelViewport.bottom>this.pixelViewport.top&&this.pixelViewport.right>this.pixelViewport.
left;if(M!=this.inView&&(this.inView=M,M&&(a=!0)),!this.inView&&!this.scrollTarget&&!pc(t.dom))return 0;let v=l.width;if((this.
contentDOMWidth!=v||this.editorHeight!=t.scrollDOM.clientHeight)&&(this.contentDOMWidth=l.width,this.editorHeight=t.scrollDOM.
clientHeight,h|=16),a){let k=t.docView.measureVisibleLineHeights(this.viewport);if(s.mustRefreshForHeights(k)&&(o=!0),o||
s.lineWrapping&&Math.abs(v-this.contentDOMWidth)>s.charWidth){let{lineHeight:C,charWidth:A,textHeight:I}=t.docView.measureTextSize();
o=C>0&&s.refresh(r,C,A,I,Math.max(5,v/A),k),o&&(t.docView.minWidth=0,h|=16)}m>0&&b>0?f=Math.max(m,b):m<0&&b<0&&(f=Math.min(
m,b)),al();for(let C of this.viewports){let A=C.from==this.viewport.from?k:t.docView.measureVisibleLineHeights(C);this.heightMap=
(o?gt.empty().applyChanges(this.stateDeco,N.empty,this.heightOracle,[new Bt(0,0,0,t.state.doc.length)]):this.heightMap).
updateHeight(s,0,o,new Xs(C.from,A))}Ze&&(h|=2)}let P=!this.viewportIsAppropriate(this.viewport,f)||this.scrollTarget&&(this.
scrollTarget.range.head<this.viewport.from||this.scrollTarget.range.head>this.viewport.to);return P&&(h&2&&(h|=this.updateScaler()),
this.viewport=this.getViewport(f,this.scrollTarget),h|=this.updateForViewport()),(h&2||P)&&this.updateViewportLines(),(this.
lineGaps.length||this.viewport.to-this.viewport.from>4e3)&&this.updateLineGaps(this.ensureLineGaps(o?[]:this.lineGaps,t)),
h|=this.computeVisibleRanges(),this.mustEnforceCursorAssoc&&(this.mustEnforceCursorAssoc=!1,t.docView.enforceCursorAssoc()),
h}get visibleTop(){return this.scaler.fromDOM(this.pixelViewport.top)}get visibleBottom(){return this.scaler.fromDOM(this.
pixelViewport.bottom)}getViewport(t,e){let i=.5-Math.max(-.5,Math.min(.5,t/1e3/2)),s=this.heightMap,r=this.heightOracle,
{visibleTop:o,visibleBottom:l}=this,a=new Ke(s.lineAt(o-i*1e3,j.ByHeight,r,0,0).from,s.lineAt(l+(1-i)*1e3,j.ByHeight,r,0,
0).to);if(e){let{head:h}=e.range;if(h<a.from||h>a.to){let f=Math.min(this.editorHeight,this.pixelViewport.bottom-this.pixelViewport.
top),c=s.lineAt(h,j.ByPos,r,0,0),u;e.y=="center"?u=(c.top+c.bottom)/2-f/2:e.y=="start"||e.y=="nearest"&&h<a.from?u=c.top:
u=c.bottom-f,a=new Ke(s.lineAt(u-1e3/2,j.ByHeight,r,0,0).from,s.lineAt(u+f+1e3/2,j.ByHeight,r,0,0).to)}}return a}mapViewport(t,e){
let i=e.mapPos(t.from,-1),s=e.mapPos(t.to,1);return new Ke(this.heightMap.lineAt(i,j.ByPos,this.heightOracle,0,0).from,this.
heightMap.lineAt(s,j.ByPos,this.heightOracle,0,0).to)}viewportIsAppropriate({from:t,to:e},i=0){if(!this.inView)return!0;
let{top:s}=this.heightMap.lineAt(t,j.ByPos,this.heightOracle,0,0),{bottom:r}=this.heightMap.lineAt(e,j.ByPos,this.heightOracle,
0,0),{visibleTop:o,visibleBottom:l}=this;return(t==0||s<=o-Math.max(10,Math.min(-i,250)))&&(e==this.state.doc.length||r>=
l+Math.max(10,Math.min(i,250)))&&s>o-2*1e3&&r<l+2*1e3}mapLineGaps(t,e){if(!t.length||e.empty)return t;let i=[];for(let s of t)
e.touchesRange(s.from,s.to)||i.push(new Si(e.mapPos(s.from),e.mapPos(s.to),s.size,s.displaySize));return i}ensureLineGaps(t,e){
let i=this.heightOracle.lineWrapping,s=i?1e4:2e3,r=s>>1,o=s<<1;if(this.defaultTextDirection!=q.LTR&&!i)return[];let l=[],
a=(f,c,u,d)=>{if(c-f<r)return;let p=this.state.selection.main,g=[p.from];p.empty||g.push(p.to);for(let b of g)if(b>f&&b<
c){a(f,b-10,u,d),a(b+10,c,u,d);return}let m=bc(t,b=>b.from>=u.from&&b.to<=u.to&&Math.abs(b.from-f)<r&&Math.abs(b.to-c)<r&&
!g.some(M=>b.from<M&&b.to>M));if(!m){if(c<u.to&&e&&i&&e.visibleRanges.some(v=>v.from<=c&&v.to>=c)){let v=e.moveToLineBoundary(
y.cursor(c),!1,!0).head;v>f&&(c=v)}let b=this.gapSize(u,f,c,d),M=i||b<2e6?b:2e6;m=new Si(f,c,b,M)}l.push(m)},h=f=>{if(f.
length<o||f.type!=et.Text)return;let c=mc(f.from,f.to,this.stateDeco);if(c.total<o)return;let u=this.scrollTarget?this.scrollTarget.
range.head:null,d,p;if(i){let g=s/this.heightOracle.lineLength*this.heightOracle.lineHeight,m,b;if(u!=null){let M=on(c,u),
v=((this.visibleBottom-this.visibleTop)/2+g)/f.height;m=M-v,b=M+v}else m=(this.visibleTop-f.top-g)/f.height,b=(this.visibleBottom-
f.top+g)/f.height;d=rn(c,m),p=rn(c,b)}else{let g=c.total*this.heightOracle.charWidth,m=s*this.heightOracle.charWidth,b=0;
if(g>2e6)for(let C of t)C.from>=f.from&&C.from<f.to&&C.size!=C.displaySize&&C.from*this.heightOracle.charWidth+b<this.pixelViewport.
left&&(b=C.size-C.displaySize);let M=this.pixelViewport.left+b,v=this.pixelViewport.right+b,P,k;if(u!=null){let C=on(c,u),
A=((v-M)/2+m)/g;P=C-A,k=C+A}else P=(M-m)/g,k=(v+m)/g;d=rn(c,P),p=rn(c,k)}d>f.from&&a(f.from,d,f,c),p<f.to&&a(p,f.to,f,c)};
for(let f of this.viewportLines)Array.isArray(f.type)?f.type.forEach(h):h(f);return l}gapSize(t,e,i,s){let r=on(s,i)-on(
s,e);return this.heightOracle.lineWrapping?t.height*r:s.total*this.heightOracle.charWidth*r}updateLineGaps(t){Si.same(t,
this.lineGaps)||(this.lineGaps=t,this.lineGapDeco=L.set(t.map(e=>e.draw(this,this.heightOracle.lineWrapping))))}computeVisibleRanges(t){
let e=this.stateDeco;this.lineGaps.length&&(e=e.concat(this.lineGapDeco));let i=[];W.spans(e,this.viewport.from,this.viewport.
to,{span(r,o){i.push({from:r,to:o})},point(){}},20);let s=0;if(i.length!=this.visibleRanges.length)s=12;else for(let r=0;r<
i.length&&!(s&8);r++){let o=this.visibleRanges[r],l=i[r];(o.from!=l.from||o.to!=l.to)&&(s|=4,t&&t.mapPos(o.from,-1)==l.from&&
t.mapPos(o.to,1)==l.to||(s|=8))}return this.visibleRanges=i,s}lineBlockAt(t){return t>=this.viewport.from&&t<=this.viewport.
to&&this.viewportLines.find(e=>e.from<=t&&e.to>=t)||gi(this.heightMap.lineAt(t,j.ByPos,this.heightOracle,0,0),this.scaler)}lineBlockAtHeight(t){
return t>=this.viewportLines[0].top&&t<=this.viewportLines[this.viewportLines.length-1].bottom&&this.viewportLines.find(
e=>e.top<=t&&e.bottom>=t)||gi(this.heightMap.lineAt(this.scaler.fromDOM(t),j.ByHeight,this.heightOracle,0,0),this.scaler)}getScrollOffset(){
return this.scrollParent==this.view.scrollDOM?this.scrollParent.scrollTop*this.scaleY:(this.scrollParent?this.scrollParent.
getBoundingClientRect().top:0)-this.view.contentDOM.getBoundingClientRect().top}scrollAnchorAt(t){let e=this.lineBlockAtHeight(
t+12-this.paddingTop);return e.from>=this.viewport.from||this.viewportLines[0].top-t>200?e:this.viewportLines[0]}elementAtHeight(t){
return gi(this.heightMap.blockAt(this.scaler.fromDOM(t),this.heightOracle,0,0),this.scaler)}get docHeight(){return this.
scaler.toDOM(this.heightMap.height)}get contentHeight(){return this.docHeight+this.paddingTop+this.paddingBottom}},Ke=class{constructor(t,e){
this.from=t,this.to=e}};function mc(n,t,e){let i=[],s=n,r=0;return W.spans(e,n,t,{span(){},point(o,l){o>s&&(i.push({from:s,
to:o}),r+=o-s),s=l}},20),s<t&&(i.push({from:s,to:t}),r+=t-s),{total:r,ranges:i}}function rn({total:n,ranges:t},e){if(e<=
0)return t[0].from;if(e>=1)return t[t.length-1].to;let i=Math.floor(n*e);for(let s=0;;s++){let{from:r,to:o}=t[s],l=o-r;if(i<=
l)return r+i;i-=l}}function on(n,t){let e=0;for(let{from:i,to:s}of n.ranges){if(t<=s){e+=t-i;break}e+=s-i}return e/n.total}
function bc(n,t){for(let e of n)if(t(e))return e}var er={toDOM(n){return n},fromDOM(n){return n},scale:1,eq(n){return n==
this}};function fl(n){let t=n.facet(Mn).filter(i=>typeof i!="function"),e=n.facet(wr).filter(i=>typeof i!="function");return e.
length&&t.push(W.join(e)),t}var ir=class n{constructor(t,e){this.scale=t,this.viewports=e}static get(t,e,i){let s=0,r=0,
o=0,l=i.map(({from:h,to:f})=>{let c=e.lineAt(h,j.ByPos,t,0,0).top,u=e.lineAt(f,j.ByPos,t,0,0).bottom;return s+=u-c,{from:h,
to:f,top:c,bottom:u,domTop:0,domBottom:0}});if(e.height-s<10)return er;let a=(7e6-s)/(e.height-s);for(let h of l)h.domTop=
o+(h.top-r)*a,o=h.domBottom=h.domTop+(h.bottom-h.top),r=h.bottom;return new n(a,l)}toDOM(t){for(let e=0,i=0,s=0;;e++){let r=e<
this.viewports.length?this.viewports[e]:null;if(!r||t<r.top)return s+(t-i)*this.scale;if(t<=r.bottom)return r.domTop+(t-
r.top);i=r.bottom,s=r.domBottom}}fromDOM(t){for(let e=0,i=0,s=0;;e++){let r=e<this.viewports.length?this.viewports[e]:null;
if(!r||t<r.domTop)return i+(t-s)/this.scale;if(t<=r.domBottom)return r.top+(t-r.domTop);i=r.bottom,s=r.domBottom}}eq(t){
return t instanceof n?this.scale==t.scale&&this.viewports.length==t.viewports.length&&this.viewports.every((e,i)=>e.from==
t.viewports[i].from&&e.to==t.viewports[i].to):!1}};function gi(n,t){if(t.scale==1)return n;let e=t.toDOM(n.top),i=t.toDOM(
n.bottom);return new Dt(n.from,n.length,e,i-e,Array.isArray(n._content)?n._content.map(s=>gi(s,t)):n._content)}var ln=O.
define({combine:n=>n.join(" ")}),nr=O.define({combine:n=>n.indexOf(!0)>-1}),sr=kt.newName(),ca=kt.newName(),ua=kt.newName(),
da={"&light":"."+ca,"&dark":"."+ua};function rr(n,t,e){return new kt(t,{finish(i){return/&/.test(i)?i.replace(/&\w*/,s=>{
if(s=="&")return n;if(!e||!e[s])throw new RangeError(`Unsupported selector: ${s}`);return e[s]}):n+" "+i}})}var yc=rr("."+
sr,{"&":{position:"relative !important",boxSizing:"border-box","&.cm-focused":{outline:"1px dotted #212121"},display:"fl\
ex !important",flexDirection:"column"},".cm-scroller":{display:"flex !important",alignItems:"flex-start !important",fontFamily:"\
monospace",lineHeight:1.4,height:"100%",overflowX:"auto",position:"relative",zIndex:0,overflowAnchor:"none"},".cm-conten\
t":{margin:0,flexGrow:2,flexShrink:0,display:"block",whiteSpace:"pre",wordWrap:"normal",boxSizing:"border-box",minHeight:"\
100%",padding:"4px 0",outline:"none","&[contenteditable=true]":{WebkitUserModify:"read-write-plaintext-only"}},".cm-line\
Wrapping":{whiteSpace_fallback:"pre-wrap",whiteSpace:"break-spaces",wordBreak:"break-word",overflowWrap:"anywhere",flexShrink:1},
"&light .cm-content":{caretColor:"black"},"&dark .cm-content":{caretColor:"white"},".cm-line":{display:"block",padding:"\
0 2px 0 6px"},".cm-layer":{userSelect:"none",position:"absolute",left:0,top:0,contain:"size style","& > *":{position:"ab\
solute"}},"&light .cm-selectionBackground":{background:"#d9d9d9"},"&dark .cm-selectionBackground":{background:"#222"},"&\
light.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground":{background:"#d7d4f0"},"&dark.cm-focused >\
 .cm-scroller > .cm-selectionLayer .cm-selectionBackground":{background:"#233"},".cm-cursorLayer":{pointerEvents:"none"},
"&.cm-focused > .cm-scroller > .cm-cursorLayer":{animation:"steps(1) cm-blink 1.2s infinite"},"@keyframes cm-blink":{"0%":{},
"50%":{opacity:0},"100%":{}},"@keyframes cm-blink2":{"0%":{},"50%":{opacity:0},"100%":{}},".cm-cursor, .cm-dropCursor":{
borderLeft:"1.2px solid black",marginLeft:"-0.6px",pointerEvents:"none"},".cm-cursor":{display:"none"},"&dark .cm-cursor":{
borderLeftColor:"#ddd"},".cm-selectionHandle":{backgroundColor:"currentColor",width:"1.5px"},".cm-selectionHandle-start:\
:before, .cm-selectionHandle-end::before":{content:'""',backgroundColor:"inherit",borderRadius:"50%",width:"8px",height:"\
8px",position:"absolute",left:"-3.25px"},".cm-selectionHandle-start::before":{top:"-8px"},".cm-selectionHandle-end::befo\
re":{bottom:"-8px"},".cm-dropCursor":{position:"absolute"},"&.cm-focused > .cm-scroller > .cm-cursorLayer .cm-cursor":{display:"\
block"},".cm-iso":{unicodeBidi:"isolate"},".cm-announced":{position:"fixed",top:"-10000px"},"@media print":{".cm-announc\
ed":{display:"none"}},"&light .cm-activeLine":{backgroundColor:"#cceeff44"},"&dark .cm-activeLine":{backgroundColor:"#99\
eeff33"},"&light .cm-specialChar":{color:"red"},"&dark .cm-specialChar":{color:"#f78"},".cm-gutters":{flexShrink:0,display:"\
flex",height:"100%",boxSizing:"border-box",zIndex:200},".cm-gutters-before":{insetInlineStart:0},".cm-gutters-after":{insetInlineEnd:0},
"&light .cm-gutters":{backgroundColor:"#f5f5f5",color:"#6c6c6c",border:"0px solid #ddd","&.cm-gutters-before":{borderRightWidth:"\
1px"},"&.cm-gutters-after":{borderLeftWidth:"1px"}},"&dark .cm-gutters":{backgroundColor:"#333338",color:"#ccc"},".cm-gu\
tter":{display:"flex !important",flexDirection:"column",flexShrink:0,boxSizing:"border-box",minHeight:"100%",overflow:"h\
idden"},".cm-gutterElement":{boxSizing:"border-box"},".cm-lineNumbers .cm-gutterElement":{padding:"0 3px 0 5px",minWidth:"\
20px",textAlign:"right",whiteSpace:"nowrap"},"&light .cm-activeLineGutter":{backgroundColor:"#e2f2ff"},"&dark .cm-active\
LineGutter":{backgroundColor:"#222227"},".cm-panels":{boxSizing:"border-box",position:"sticky",left:0,right:0,zIndex:300},
"&light .cm-panels":{backgroundColor:"#f5f5f5",color:"black"},".cm-panels-top":{top:"0"},".cm-panels-bottom":{bottom:"0"},
"&light .cm-panels-top":{borderBottom:"1px solid #ddd"},"&light .cm-panels-bottom":{borderTop:"1px solid #ddd"},"&dark .\
cm-panels":{backgroundColor:"#333338",color:"white"},".cm-dialog":{padding:"2px 19px 4px 6px",position:"relative","& lab\
el":{fontSize:"80%"}},".cm-dialog-close":{position:"absolute",top:"3px",right:"4px",backgroundColor:"inherit",border:"no\
ne",font:"inherit",fontSize:"14px",padding:"0"},".cm-tab":{display:"inline-block",overflow:"hidden",verticalAlign:"botto\
m"},".cm-widgetBuffer":{verticalAlign:"baseline",height:"1em",width:0,display:"inline"},".cm-placeholder":{color:"#888",
display:"inline-block",verticalAlign:"top",userSelect:"none"},".cm-highlightSpace":{background:"radial-gradient(circle a\
t 50% 55%, #aaa 20%, transparent 0) no-repeat",backgroundSize:".4em",backgroundPosition:"calc(min(50%, 0px)) center"},".\
cm-highlightTab":{backgroundImage:`url('data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="200" height="2\
0"><path stroke="%23888" stroke-width="1" fill="none" d="M1 10H196L190 5M190 15L196 10M197 4L197 16"/></svg>')`,backgroundSize:"\
auto 100%",backgroundPosition:"right 90%",backgroundRepeat:"no-repeat"},".cm-trailingSpace":{backgroundColor:"#ff332255"},
".cm-button":{verticalAlign:"middle",color:"inherit",fontSize:"70%",padding:".2em 1em",borderRadius:"1px"},"&light .cm-b\
utton":{backgroundImage:"linear-gradient(#eff1f5, #d9d9df)",border:"1px solid #888","&:active":{backgroundImage:"linear-\
gradient(#b4b4b4, #d0d3d6)"}},"&dark .cm-button":{backgroundImage:"linear-gradient(#393939, #111)",border:"1px solid #88\
8","&:active":{backgroundImage:"linear-gradient(#111, #333)"}},".cm-textfield":{verticalAlign:"middle",color:"inherit",fontSize:"\
70%",border:"1px solid silver",padding:".2em .5em"},"&light .cm-textfield":{backgroundColor:"white"},"&dark .cm-textfiel\
d":{border:"1px solid #555",backgroundColor:"inherit"}},da),xc={childList:!0,characterData:!0,subtree:!0,attributes:!0,characterDataOldValue:!0},
xs=S.ie&&S.ie_version<=11,or=class{constructor(t){this.view=t,this.active=!1,this.editContext=null,this.selectionRange=new Os,
this.selectionChanged=!1,this.delayedFlush=-1,this.resizeTimeout=-1,this.queue=[],this.delayedAndroidKey=null,this.flushingAndroidKey=
-1,this.lastChange=0,this.scrollTargets=[],this.intersection=null,this.resizeScroll=null,this.intersecting=!1,this.gapIntersection=
null,this.gaps=[],this.printQuery=null,this.parentCheck=-1,this.dom=t.contentDOM,this.observer=new MutationObserver(e=>{
for(let i of e)this.queue.push(i);(S.ie&&S.ie_version<=11||S.ios&&t.composing)&&e.some(i=>i.type=="childList"&&i.removedNodes.
length||i.type=="characterData"&&i.oldValue.length>i.target.nodeValue.length)?this.flushSoon():this.flush()}),window.EditContext&&
S.android&&t.constructor.EDIT_CONTEXT!==!1&&!(S.chrome&&S.chrome_version<126)&&(this.editContext=new lr(t),t.state.facet(
Zt)&&(t.contentDOM.editContext=this.editContext.editContext)),xs&&(this.onCharData=e=>{this.queue.push({target:e.target,
type:"characterData",oldValue:e.prevValue}),this.flushSoon()}),this.onSelectionChange=this.onSelectionChange.bind(this),
this.onResize=this.onResize.bind(this),this.onPrint=this.onPrint.bind(this),this.onScroll=this.onScroll.bind(this),window.
matchMedia&&(this.printQuery=window.matchMedia("print")),typeof ResizeObserver=="function"&&(this.resizeScroll=new ResizeObserver(
()=>{var e;((e=this.view.docView)===null||e===void 0?void 0:e.lastUpdate)<Date.now()-75&&this.onResize()}),this.resizeScroll.
observe(t.scrollDOM)),this.addWindowListeners(this.win=t.win),this.start(),typeof IntersectionObserver=="function"&&(this.
intersection=new IntersectionObserver(e=>{this.parentCheck<0&&(this.parentCheck=setTimeout(this.listenForScroll.bind(this),
1e3)),e.length>0&&e[e.length-1].intersectionRatio>0!=this.intersecting&&(this.intersecting=!this.intersecting,this.intersecting!=
this.view.inView&&this.onScrollChanged(document.createEvent("Event")))},{threshold:[0,.001]}),this.intersection.observe(
this.dom),this.gapIntersection=new IntersectionObserver(e=>{e.length>0&&e[e.length-1].intersectionRatio>0&&this.onScrollChanged(
document.createEvent("Event"))},{})),this.listenForScroll(),this.readSelectionRange()}onScrollChanged(t){this.view.inputState.
runHandlers("scroll",t),this.intersecting&&this.view.measure()}onScroll(t){this.intersecting&&this.flush(this.pendingRecords().
length>0),this.editContext&&this.view.requestMeasure(this.editContext.measureReq),this.onScrollChanged(t)}onResize(){this.
resizeTimeout<0&&(this.resizeTimeout=setTimeout(()=>{this.resizeTimeout=-1,this.view.requestMeasure()},50))}onPrint(t){(t.
type=="change"||!t.type)&&!t.matches||(this.view.viewState.printing=!0,this.view.measure(),setTimeout(()=>{this.view.viewState.
printing=!1,this.view.requestMeasure()},500))}updateGaps(t){if(this.gapIntersection&&(t.length!=this.gaps.length||this.gaps.
some((e,i)=>e!=t[i]))){this.gapIntersection.disconnect();for(let e of t)this.gapIntersection.observe(e);this.gaps=t}}onSelectionChange(t){
let e=this.selectionChanged;if(!this.readSelectionRange()||this.delayedAndroidKey)return;let{view:i}=this,s=this.selectionRange;
if(i.state.facet(Zt)?i.root.activeElement!=this.dom:!mi(this.dom,s))return;let r=s.anchorNode&&i.docView.tile.nearest(s.
anchorNode);if(r&&r.isWidget()&&r.widget.ignoreEvent(t)){e||(this.selectionChanged=!1);return}(S.ie&&S.ie_version<=11||S.
android&&S.chrome)&&!i.state.selection.main.empty&&s.focusNode&&yi(s.focusNode,s.focusOffset,s.anchorNode,s.anchorOffset)?
this.flushSoon():this.flush(!1)}readSelectionRange(){let{view:t}=this,e=Oi(t.root);if(!e)return!1;let i=S.safari&&t.root.
nodeType==11&&t.root.activeElement==this.dom&&kc(this.view,e)||e;if(!i||this.selectionRange.eq(i))return!1;let s=mi(this.
dom,i);return s&&!this.selectionChanged&&t.inputState.lastFocusTime>Date.now()-200&&t.inputState.lastTouchTime<Date.now()-
300&&pf(this.dom,i)?(this.view.inputState.lastFocusTime=0,t.docView.updateSelection(),!1):(this.selectionRange.setRange(
i),s&&(this.selectionChanged=!0),!0)}setSelectionRange(t,e){this.selectionRange.set(t.node,t.offset,e.node,e.offset),this.
selectionChanged=!1}clearSelectionRange(){this.selectionRange.set(null,0,null,0)}listenForScroll(){this.parentCheck=-1;let t=0,
e=null;for(let i=this.dom;i;)if(Z(i))!e&&t<this.scrollTargets.length&&this.scrollTargets[t]==i?t++:e||(e=this.scrollTargets.
slice(0,t)),e&&e.push(i),i=i.assignedSlot||i.parentNode;else if(i.nodeType==11)i=i.host;else break;if(t<this.scrollTargets.
length&&!e&&(e=this.scrollTargets.slice(0,t)),e){for(let i of this.scrollTargets)i.removeEventListener("scroll",this.onScroll);
for(let i of this.scrollTargets=e)i.addEventListener("scroll",this.onScroll)}}ignore(t){if(!this.active)return t();try{return this.
stop(),t()}finally{this.start(),this.clear()}}start(){this.active||(this.observer.observe(this.dom,xc),xs&&this.dom.addEventListener(
"DOMCharacterDataModified",this.onCharData),this.active=!0)}stop(){this.active&&(this.active=!1,this.observer.disconnect(),
xs&&this.dom.removeEventListener("DOMCharacterDataModified",this.onCharData))}clear(){this.processRecords(),this.queue.length=
0,this.selectionChanged=!1}delayAndroidKey(t,e){var i;if(!this.delayedAndroidKey){let s=()=>{let r=this.delayedAndroidKey;
r&&(this.clearDelayedAndroidKey(),this.view.inputState.lastKeyCode=r.keyCode,this.view.inputState.lastKeyTime=Date.now(),
!this.flush()&&r.force&&Ue(this.dom,r.key,r.keyCode))};this.flushingAndroidKey=this.view.win.requestAnimationFrame(s)}(!this.
delayedAndroidKey||t=="Enter")&&(this.delayedAndroidKey={key:t,keyCode:e,force:this.lastChange<Date.now()-50||!!(!((i=this.
delayedAndroidKey)===null||i===void 0)&&i.force)})}clearDelayedAndroidKey(){this.win.cancelAnimationFrame(this.flushingAndroidKey),
this.delayedAndroidKey=null,this.flushingAndroidKey=-1}flushSoon(){this.delayedFlush<0&&(this.delayedFlush=this.view.win.
requestAnimationFrame(()=>{this.delayedFlush=-1,this.flush()}))}forceFlush(){this.delayedFlush>=0&&(this.view.win.cancelAnimationFrame(
this.delayedFlush),this.delayedFlush=-1),this.flush()}pendingRecords(){for(let t of this.observer.takeRecords())this.queue.
push(t);return this.queue}processRecords(){let t=this.pendingRecords();t.length&&(this.queue=[]);let e=-1,i=-1,s=!1;for(let r of t){
let o=this.readMutation(r);o&&(o.typeOver&&(s=!0),e==-1?{from:e,to:i}=o:(e=Math.min(o.from,e),i=Math.max(o.to,i)))}return{
from:e,to:i,typeOver:s}}readChange(){let{from:t,to:e,typeOver:i}=this.processRecords(),s=this.selectionChanged&&mi(this.
dom,this.selectionRange);if(t<0&&!s)return null;t>-1&&(this.lastChange=Date.now()),this.view.inputState.lastFocusTime=0,
this.selectionChanged=!1;let r=new js(this.view,t,e,i);return this.view.docView.domChanged={newSel:r.newSel?r.newSel.main:
null},r}flush(t=!0){if(this.delayedFlush>=0||this.delayedAndroidKey)return!1;t&&this.readSelectionRange();let e=this.selectionChanged,
i=this.readChange();if(!i)return this.view.requestMeasure(),!1;let s=this.view.state,r=ea(this.view,i);return this.view.
state==s&&(i.domChanged||e)&&this.view.update([]),r}readMutation(t){let e=this.view.docView.tile.nearest(t.target);if(!e||
e.isWidget())return null;if(e.markDirty(t.type=="attributes"),t.type=="childList"){let i=cl(e,t.previousSibling||t.target.
previousSibling,-1),s=cl(e,t.nextSibling||t.target.nextSibling,1);return{from:i?e.posAfter(i):e.posAtStart,to:s?e.posBefore(
s):e.posAtEnd,typeOver:!1}}else return t.type=="characterData"?{from:e.posAtStart,to:e.posAtEnd,typeOver:t.target.nodeValue==
t.oldValue}:null}setWindow(t){t!=this.win&&(this.removeWindowListeners(this.win),this.win=t,this.addWindowListeners(this.
win))}addWindowListeners(t){t.addEventListener("resize",this.onResize),this.printQuery?this.printQuery.addEventListener?
this.printQuery.addEventListener("change",this.onPrint):this.printQuery.addListener(this.onPrint):t.addEventListener("be\
foreprint",this.onPrint),t.addEventListener("scroll",this.onScroll),t.document.addEventListener("selectionchange",this.onSelectionChange)}removeWindowListeners(t){
t.removeEventListener("scroll",this.onScroll),t.removeEventListener("resize",this.onResize),this.printQuery?this.printQuery.
removeEventListener?this.printQuery.removeEventListener("change",this.onPrint):this.printQuery.removeListener(this.onPrint):
t.removeEventListener("beforeprint",this.onPrint),t.document.removeEventListener("selectionchange",this.onSelectionChange)}update(t){
this.editContext&&(this.editContext.update(t),t.startState.facet(Zt)!=t.state.facet(Zt)&&(t.view.contentDOM.editContext=
t.state.facet(Zt)?this.editContext.editContext:null))}destroy(){var t,e,i;this.stop(),(t=this.intersection)===null||t===
void 0||t.disconnect(),(e=this.gapIntersection)===null||e===void 0||e.disconnect(),(i=this.resizeScroll)===null||i===void 0||
i.disconnect();for(let s of this.scrollTargets)s.removeEventListener("scroll",this.onScroll);this.removeWindowListeners(
this.win),clearTimeout(this.parentCheck),clearTimeout(this.resizeTimeout),this.win.cancelAnimationFrame(this.delayedFlush),
this.win.cancelAnimationFrame(this.flushingAndroidKey),this.editContext&&(this.view.contentDOM.editContext=null,this.editContext.
destroy())}};function cl(n,t,e){for(;t;){let i=G.get(t);if(i&&i.parent==n)return i;let s=t.parentNode;t=s!=n.dom?s:e>0?t.
nextSibling:t.previousSibling}return null}function ul(n,t){let e=t.startContainer,i=t.startOffset,s=t.endContainer,r=t.endOffset,
o=n.docView.domAtPos(n.state.selection.main.anchor,1);return yi(o.node,o.offset,s,r)&&([e,i,s,r]=[s,r,e,i]),{anchorNode:e,
anchorOffset:i,focusNode:s,focusOffset:r}}function kc(n,t){if(t.getComposedRanges){let s=t.getComposedRanges(n.root)[0];
if(s)return ul(n,s)}let e=null;function i(s){s.preventDefault(),s.stopImmediatePropagation(),e=s.getTargetRanges()[0]}return n.
contentDOM.addEventListener("beforeinput",i,!0),n.dom.ownerDocument.execCommand("indent"),n.contentDOM.removeEventListener(
"beforeinput",i,!0),e?ul(n,e):null}var lr=class{constructor(t){this.from=0,this.to=0,this.pendingContextChange=null,this.
handlers=Object.create(null),this.composing=null,this.resetRange(t.state);let e=this.editContext=new window.EditContext(
{text:t.state.doc.sliceString(this.from,this.to),selectionStart:this.toContextPos(Math.max(this.from,Math.min(this.to,t.
state.selection.main.anchor))),selectionEnd:this.toContextPos(t.state.selection.main.head)});this.handlers.textupdate=i=>{
let s=t.state.selection.main,{anchor:r,head:o}=s,l=this.toEditorPos(i.updateRangeStart),a=this.toEditorPos(i.updateRangeEnd);
t.inputState.composing>=0&&!this.composing&&(this.composing={contextBase:i.updateRangeStart,editorBase:l,drifted:!1});let h=a-
l>i.text.length;l==this.from&&r<this.from?l=r:a==this.to&&r>this.to&&(a=r);let f=ia(t.state.sliceDoc(l,a),i.text,(h?s.from:
s.to)-l,h?"end":null);if(!f){let u=y.single(this.toEditorPos(i.selectionStart),this.toEditorPos(i.selectionEnd));$s(u,s)||
t.dispatch({selection:u,userEvent:"select"});return}let c={from:f.from+l,to:f.toA+l,insert:N.of(i.text.slice(f.from,f.toB).
split(`
`))};if((S.mac||S.android)&&c.from==o-1&&/^\. ?$/.test(i.text)&&t.contentDOM.getAttribute("autocorrect")=="off"&&(c={from:l,
to:a,insert:N.of([i.text.replace("."," ")])}),this.pendingContextChange=c,!t.state.readOnly){let u=this.to-this.from+(c.
to-c.from+c.insert.length);vr(t,c,y.single(this.toEditorPos(i.selectionStart,u),this.toEditorPos(i.selectionEnd,u)))}this.
pendingContextChange&&(this.revertPending(t.state),this.setSelection(t.state)),c.from<c.to&&!c.insert.length&&t.inputState.
composing>=0&&!/[\\p{Alphabetic}\\p{Number}_]/.test(e.text.slice(Math.max(0,i.updateRangeStart-1),Math.min(e.text.length,
i.updateRangeStart+1)))&&this.handlers.compositionend(i)},this.handlers.characterboundsupdate=i=>{let s=[],r=null;for(let o=this.
toEditorPos(i.rangeStart),l=this.toEditorPos(i.rangeEnd);o<l;o++){let a=t.coordsForChar(o);r=a&&new DOMRect(a.left,a.top,
a.right-a.left,a.bottom-a.top)||r||new DOMRect,s.push(r)}e.updateCharacterBounds(i.rangeStart,s)},this.handlers.textformatupdate=
i=>{let s=[];for(let r of i.getTextFormats()){let o=r.underlineStyle,l=r.underlineThickness;if(!/none/i.test(o)&&!/none/i.
test(l)){let a=this.toEditorPos(r.rangeStart),h=this.toEditorPos(r.rangeEnd);if(a<h){let f=`text-decoration: underline ${/^[a-z]/.
test(o)?o+" ":o=="Dashed"?"dashed ":o=="Squiggle"?"wavy ":""}${/thin/i.test(l)?1:2}px`;s.push(L.mark({attributes:{style:f}}).
range(a,h))}}}t.dispatch({effects:jl.of(L.set(s))})},this.handlers.compositionstart=()=>{t.inputState.composing<0&&(t.inputState.
composing=0,t.inputState.compositionFirstChange=!0)},this.handlers.compositionend=()=>{if(t.inputState.composing=-1,t.inputState.
compositionFirstChange=null,this.composing){let{drifted:i}=this.composing;this.composing=null,i&&this.reset(t.state)}};for(let i in this.
handlers)e.addEventListener(i,this.handlers[i]);this.measureReq={read:i=>{let s=Oi(i.root);s&&s.rangeCount&&this.editContext.
updateSelectionBounds(s.getRangeAt(0).getBoundingClientRect())}}}applyEdits(t){let e=0,i=!1,s=this.pendingContextChange;
return t.changes.iterChanges((r,o,l,a,h)=>{if(i)return;let f=h.length-(o-r);if(s&&o>=s.to)if(s.from==r&&s.to==o&&s.insert.
eq(h)){s=this.pendingContextChange=null,e+=f,this.to+=f;return}else s=null,this.revertPending(t.state);if(r+=e,o+=e,o<=this.
from)this.from+=f,this.to+=f;else if(r<this.to){if(r<this.from||o>this.to||this.to-this.from+h.length>3e4){i=!0;return}this.
editContext.updateText(this.toContextPos(r),this.toContextPos(o),h.toString()),this.to+=f}e+=f}),s&&!i&&this.revertPending(
t.state),!i}update(t){let e=this.pendingContextChange,i=t.startState.selection.main;this.composing&&(this.composing.drifted||
!t.changes.touchesRange(i.from,i.to)&&t.transactions.some(s=>!s.isUserEvent("input.type")&&s.changes.touchesRange(this.from,
this.to)))?(this.composing.drifted=!0,this.composing.editorBase=t.changes.mapPos(this.composing.editorBase)):!this.applyEdits(
t)||!this.rangeIsValid(t.state)?(this.pendingContextChange=null,this.reset(t.state)):(t.docChanged||t.selectionSet||e)&&
this.setSelection(t.state),(t.geometryChanged||t.docChanged||t.selectionSet)&&t.view.requestMeasure(this.measureReq)}resetRange(t){
let{head:e}=t.selection.main;this.from=Math.max(0,e-1e4),this.to=Math.min(t.doc.length,e+1e4)}reset(t){this.resetRange(t),
this.editContext.updateText(0,this.editContext.text.length,t.doc.sliceString(this.from,this.to)),this.setSelection(t)}revertPending(t){
let e=this.pendingContextChange;this.pendingContextChange=null,this.editContext.updateText(this.toContextPos(e.from),this.
toContextPos(e.from+e.insert.length),t.doc.sliceString(e.from,e.to))}setSelection(t){let{main:e}=t.selection,i=this.toContextPos(
Math.max(this.from,Math.min(this.to,e.anchor))),s=this.toContextPos(e.head);(this.editContext.selectionStart!=i||this.editContext.
selectionEnd!=s)&&this.editContext.updateSelection(i,s)}rangeIsValid(t){let{head:e}=t.selection.main;return!(this.from>0&&
e-this.from<500||this.to<t.doc.length&&this.to-e<500||this.to-this.from>1e4*3)}toEditorPos(t,e=this.to-this.from){t=Math.
min(t,e);let i=this.composing;return i&&i.drifted?i.editorBase+(t-i.contextBase):t+this.from}toContextPos(t){let e=this.
composing;return e&&e.drifted?e.contextBase+(t-e.editorBase):t-this.from}destroy(){for(let t in this.handlers)this.editContext.
removeEventListener(t,this.handlers[t])}},T=class n{get state(){return this.viewState.state}get viewport(){return this.viewState.
viewport}get visibleRanges(){return this.viewState.visibleRanges}get inView(){return this.viewState.inView}get composing(){
return!!this.inputState&&this.inputState.composing>0}get compositionStarted(){return!!this.inputState&&this.inputState.composing>=
0}get root(){return this._root}get win(){return this.dom.ownerDocument.defaultView||window}constructor(t={}){var e;this.
plugins=[],this.pluginMap=new Map,this.editorAttrs={},this.contentAttrs={},this.bidiCache=[],this.destroyed=!1,this.updateState=
2,this.measureScheduled=-1,this.measureRequests=[],this.clearAnnouncement=-1,this.contentDOM=document.createElement("div"),
this.scrollDOM=document.createElement("div"),this.scrollDOM.tabIndex=-1,this.scrollDOM.className="cm-scroller",this.scrollDOM.
appendChild(this.contentDOM),this.announceDOM=document.createElement("div"),this.announceDOM.className="cm-announced",this.
announceDOM.setAttribute("aria-live","polite"),this.dom=document.createElement("div"),this.dom.appendChild(this.announceDOM),
this.dom.appendChild(this.scrollDOM),t.parent&&t.parent.appendChild(this.dom);let{dispatch:i}=t;this.dispatchTransactions=
t.dispatchTransactions||i&&(s=>s.forEach(r=>i(r,this)))||(s=>this.update(s)),this.dispatch=this.dispatch.bind(this),this.
_root=t.root||df(t.parent)||document,this.viewState=new wn(this,t.state||U.create(t)),t.scrollTo&&t.scrollTo.is(en)&&(this.
viewState.scrollTarget=t.scrollTo.value.clip(this.viewState.state)),this.plugins=this.state.facet(qe).map(s=>new ki(s));
for(let s of this.plugins)s.update(this);this.observer=new or(this),this.inputState=new Us(this),this.inputState.ensureHandlers(
this.plugins),this.docView=new bn(this),this.mountStyles(),this.updateAttrs(),this.updateState=0,this.requestMeasure(),!((e=
document.fonts)===null||e===void 0)&&e.ready&&document.fonts.ready.then(()=>{this.viewState.mustMeasureContent="refresh",
this.requestMeasure()})}dispatch(...t){let e=t.length==1&&t[0]instanceof Q?t:t.length==1&&Array.isArray(t[0])?t[0]:[this.
state.update(...t)];this.dispatchTransactions(e,this)}update(t){if(this.updateState!=0)throw new Error("Calls to EditorV\
iew.update are not allowed while an update is in progress");let e=!1,i=!1,s,r=this.state;for(let u of t){if(u.startState!=
r)throw new RangeError("Trying to update state with a transaction that doesn't start from the previous state.");r=u.state}
if(this.destroyed){this.viewState.state=r;return}let o=this.hasFocus,l=0,a=null;t.some(u=>u.annotation(aa))?(this.inputState.
notifiedFocused=o,l=1):o!=this.inputState.notifiedFocused&&(this.inputState.notifiedFocused=o,a=ha(r,o),a||(l=1));let h=this.
observer.delayedAndroidKey,f=null;if(h?(this.observer.clearDelayedAndroidKey(),f=this.observer.readChange(),(f&&!this.state.
doc.eq(r.doc)||!this.state.selection.eq(r.selection))&&(f=null)):this.observer.clear(),r.facet(U.phrases)!=this.state.facet(
U.phrases))return this.setState(r);s=gn.create(this,r,t),s.flags|=l;let c=this.viewState.scrollTarget;try{this.updateState=
2;for(let u of t){if(c&&(c=c.map(u.changes)),u.scrollIntoView){let{main:d}=u.state.selection,{x:p,y:g}=this.state.facet(
n.cursorScrollMargin);c=new xi(d.empty?d:y.cursor(d.head,d.head>d.anchor?-1:1),"nearest","nearest",g,p)}for(let d of u.effects)
d.is(en)&&(c=d.value.clip(this.state))}this.viewState.update(s,c),this.bidiCache=vn.update(this.bidiCache,s.changes),s.empty||
(this.updatePlugins(s),this.inputState.update(s)),e=this.docView.update(s),this.state.facet(pi)!=this.styleModules&&this.
mountStyles(),i=this.updateAttrs(),this.showAnnouncements(t),this.docView.updateSelection(e,t.some(u=>u.isUserEvent("sel\
ect.pointer")))}finally{this.updateState=0}if(s.startState.facet(ln)!=s.state.facet(ln)&&(this.viewState.mustMeasureContent=
!0),(e||i||c||this.viewState.mustEnforceCursorAssoc||this.viewState.mustMeasureContent)&&this.requestMeasure(),e&&this.docViewUpdate(),
!s.empty)for(let u of this.state.facet(Bs))try{u(s)}catch(d){Pt(this.state,d,"update listener")}(a||f)&&Promise.resolve().
then(()=>{a&&this.state==a.startState&&this.dispatch(a),f&&!ea(this,f)&&h.force&&Ue(this.contentDOM,h.key,h.keyCode)})}setState(t){
if(this.updateState!=0)throw new Error("Calls to EditorView.setState are not allowed while an update is in progress");if(this.
destroyed){this.viewState.state=t;return}this.updateState=2;let e=this.hasFocus;try{for(let i of this.plugins)i.destroy(
this);this.viewState=new wn(this,t),this.plugins=t.facet(qe).map(i=>new ki(i)),this.pluginMap.clear();for(let i of this.
plugins)i.update(this);this.docView.destroy(),this.docView=new bn(this),this.inputState.ensureHandlers(this.plugins),this.
mountStyles(),this.updateAttrs(),this.bidiCache=[]}finally{this.updateState=0}e&&this.focus(),this.requestMeasure()}updatePlugins(t){
let e=t.startState.facet(qe),i=t.state.facet(qe);if(e!=i){let s=[];for(let r of i){let o=e.indexOf(r);if(o<0)s.push(new ki(
r));else{let l=this.plugins[o];l.mustUpdate=t,s.push(l)}}for(let r of this.plugins)r.mustUpdate!=t&&r.destroy(this);this.
plugins=s,this.pluginMap.clear()}else for(let s of this.plugins)s.mustUpdate=t;for(let s=0;s<this.plugins.length;s++)this.
plugins[s].update(this);e!=i&&this.inputState.ensureHandlers(this.plugins)}docViewUpdate(){for(let t of this.plugins){let e=t.
value;if(e&&e.docViewUpdate)try{e.docViewUpdate(this)}catch(i){Pt(this.state,i,"doc view update listener")}}}measure(t=!0){
if(this.destroyed)return;if(this.measureScheduled>-1&&this.win.cancelAnimationFrame(this.measureScheduled),this.observer.
delayedAndroidKey){this.measureScheduled=-1,this.requestMeasure();return}this.measureScheduled=0,t&&this.observer.forceFlush();
let e=null,i=this.viewState.scrollParent,s=this.viewState.getScrollOffset(),{scrollAnchorPos:r,scrollAnchorHeight:o,scaleY:l}=this.
viewState;Math.abs(s-this.viewState.scrollOffset)>1&&(o=-1),this.viewState.scrollAnchorHeight=-1;try{for(let a=0;;a++){if(o<
0){if(Ol(i||this.win))r=-1,o=this.viewState.heightMap.height/this.viewState.scaleY;else{let p=this.viewState.scrollAnchorAt(
s);r=p.from,o=p.top}l=this.viewState.scaleY}this.updateState=1;let h=this.viewState.measure();if(!h&&!this.measureRequests.
length&&this.viewState.scrollTarget==null)break;if(a>5){console.warn(this.measureRequests.length?"Measure loop restarted\
 more than 5 times":"Viewport failed to stabilize");break}let f=[];h&4||([this.measureRequests,f]=[f,this.measureRequests]);
let c=f.map(p=>{try{return p.read(this)}catch(g){return Pt(this.state,g),dl}}),u=gn.create(this,this.state,[]),d=!1;u.flags|=
h,e?e.flags|=h:e=u,this.updateState=2,u.empty||(this.updatePlugins(u),this.inputState.update(u),this.updateAttrs(),d=this.
docView.update(u),d&&this.docViewUpdate());for(let p=0;p<f.length;p++)if(c[p]!=dl)try{let g=f[p];g.write&&g.write(c[p],this)}catch(g){
Pt(this.state,g)}if(d&&this.docView.updateSelection(!0),!u.viewportChanged&&this.measureRequests.length==0){if(this.viewState.
editorHeight)if(this.viewState.scrollTarget){this.docView.scrollIntoView(this.viewState.scrollTarget),this.viewState.scrollTarget=
null,o=-1;continue}else{let g=(r<0?this.viewState.heightMap.height:this.viewState.lineBlockAt(r).top)/this.viewState.scaleY-
o/l;if((g>1||g<-1)&&!(S.ios&&this.inputState.lastIOSMomentumScroll>Date.now()-100)&&(i==this.scrollDOM||this.hasFocus||Math.
max(this.inputState.lastWheelEvent,this.inputState.lastTouchTime)>Date.now()-100)){s=s+g,i?r<0?i.scrollTop=i.scrollHeight:
i.scrollTop+=g:this.win.scrollBy(0,g),o=-1;continue}}break}}}finally{this.updateState=0,this.measureScheduled=-1}if(e&&!e.
empty)for(let a of this.state.facet(Bs))a(e)}get themeClasses(){return sr+" "+(this.state.facet(nr)?ua:ca)+" "+this.state.
facet(ln)}updateAttrs(){let t=pl(this,$l,{class:"cm-editor"+(this.hasFocus?" cm-focused ":" ")+this.themeClasses}),e={spellcheck:"\
false",autocorrect:"off",autocapitalize:"off",writingsuggestions:"false",translate:"no",contenteditable:this.state.facet(
Zt)?"true":"false",class:"cm-content",style:`${S.tabSize}: ${this.state.tabSize}`,role:"textbox","aria-multiline":"true"};
this.state.readOnly&&(e["aria-readonly"]="true"),pl(this,kr,e);let i=this.observer.ignore(()=>{let s=Go(this.contentDOM,
this.contentAttrs,e),r=Go(this.dom,this.editorAttrs,t);return s||r});return this.editorAttrs=t,this.contentAttrs=e,i}showAnnouncements(t){
let e=!0;for(let i of t)for(let s of i.effects)if(s.is(n.announce)){e&&(this.announceDOM.textContent="",this.win.clearTimeout(
this.clearAnnouncement),this.clearAnnouncement=this.win.setTimeout(()=>{this.announceDOM.textContent=" "},200),e=!1);let r=this.
announceDOM.appendChild(document.createElement("div"));r.textContent=s.value}}mountStyles(){this.styleModules=this.state.
facet(pi);let t=this.state.facet(n.cspNonce);kt.mount(this.root,this.styleModules.concat(yc).reverse(),t?{nonce:t}:void 0)}readMeasured(){
if(this.updateState==2)throw new Error("Reading the editor layout isn't allowed during an update");this.updateState==0&&
this.measureScheduled>-1&&this.measure(!1)}requestMeasure(t){if(this.measureScheduled<0&&(this.measureScheduled=this.win.
requestAnimationFrame(()=>this.measure())),t){if(this.measureRequests.indexOf(t)>-1)return;if(t.key!=null){for(let e=0;e<
this.measureRequests.length;e++)if(this.measureRequests[e].key===t.key){this.measureRequests[e]=t;return}}this.measureRequests.
push(t)}}plugin(t){let e=this.pluginMap.get(t);return(e===void 0||e&&e.plugin!=t)&&this.pluginMap.set(t,e=this.plugins.find(
i=>i.plugin==t)||null),e&&e.update(this).value}get documentTop(){return this.contentDOM.getBoundingClientRect().top+this.
viewState.paddingTop}get documentPadding(){return{top:this.viewState.paddingTop,bottom:this.viewState.paddingBottom}}get scaleX(){
return this.viewState.scaleX}get scaleY(){return this.viewState.scaleY}elementAtHeight(t){return this.readMeasured(),this.
viewState.elementAtHeight(t)}lineBlockAtHeight(t){return this.readMeasured(),this.viewState.lineBlockAtHeight(t)}get viewportLineBlocks(){
return this.viewState.viewportLines}lineBlockAt(t){return this.viewState.lineBlockAt(t)}get contentHeight(){return this.
viewState.contentHeight}moveByChar(t,e,i){return ys(this,t,Zo(this,t,e,i))}moveByGroup(t,e){return ys(this,t,Zo(this,t,e,
i=>qf(this,t.head,i)))}visualLineSide(t,e){return e?y.cursor(t.to,1):y.cursor(t.from,-1)}moveToLineBoundary(t,e,i=!0){return zf(
this,t,e,i)}moveVertically(t,e,i){return ys(this,t,Kf(this,t,e,i))}domAtPos(t,e=1){return this.docView.domAtPos(t,e)}posAtDOM(t,e=0){
return this.docView.posFromDOM(t,e)}posAtCoords(t,e=!0){this.readMeasured();let i=zs(this,t,e);return i&&i.pos}posAndSideAtCoords(t,e=!0){
return this.readMeasured(),zs(this,t,e)}coordsAtPos(t,e=1){this.readMeasured();let i=this.state.doc.lineAt(t),s=this.bidiSpans(
i),r=s[St.find(s,t-i.from,-1,e)];return i.length&&(t==i.from&&e<0||t==i.to&&e>0)&&r.dir!=this.textDirectionAt(i.from)&&(t==
i.to?(t=i.from+r.from,e=1):(t=i.from+r.to,e=-1)),this.docView.coordsAt(t,e,r.dir==q.RTL)}coordsForChar(t){return this.readMeasured(),
this.docView.coordsForChar(t)}get defaultCharacterWidth(){return this.viewState.heightOracle.charWidth}get defaultLineHeight(){
return this.viewState.heightOracle.lineHeight}get textDirection(){return this.viewState.defaultTextDirection}textDirectionAt(t){
return!this.state.facet(zl)||t<this.viewport.from||t>this.viewport.to?this.textDirection:(this.readMeasured(),this.docView.
textDirectionAt(t))}get lineWrapping(){return this.viewState.heightOracle.lineWrapping}bidiSpans(t){if(t.length>wc)return El(
t.length);let e=this.textDirectionAt(t.from),i;for(let r of this.bidiCache)if(r.from==t.from&&r.dir==e&&(r.fresh||Rl(r.isolates,
i=Xo(this,t))))return r.order;i||(i=Xo(this,t));let s=wf(t.text,e,i);return this.bidiCache.push(new vn(t.from,t.to,e,i,!0,
s)),s}get hasFocus(){var t;return(this.dom.ownerDocument.hasFocus()||S.safari&&((t=this.inputState)===null||t===void 0?void 0:
t.lastContextMenu)>Date.now()-3e4)&&this.root.activeElement==this.contentDOM}focus(){this.observer.ignore(()=>{Ml(this.contentDOM),
this.docView.updateSelection()})}setRoot(t){this._root!=t&&(this._root=t,this.observer.setWindow((t.nodeType==9?t:t.ownerDocument).
defaultView||window),this.mountStyles())}destroy(){this.root.activeElement==this.contentDOM&&this.contentDOM.blur();for(let t of this.
plugins)t.destroy(this);this.plugins=[],this.inputState.destroy(),this.docView.destroy(),this.dom.remove(),this.observer.
destroy(),this.win.clearTimeout(this.clearAnnouncement),this.measureScheduled>-1&&this.win.cancelAnimationFrame(this.measureScheduled),
this.destroyed=!0}static scrollIntoView(t,e={}){var i,s,r,o;return en.of(new xi(typeof t=="number"?y.cursor(t):t,(i=e.y)!==
null&&i!==void 0?i:"nearest",(s=e.x)!==null&&s!==void 0?s:"nearest",(r=e.yMargin)!==null&&r!==void 0?r:5,(o=e.xMargin)!==
null&&o!==void 0?o:5))}scrollSnapshot(){let{scrollTop:t,scrollLeft:e}=this.scrollDOM,i=this.viewState.scrollAnchorAt(t);
return en.of(new xi(y.cursor(i.from),"start","start",i.top-t,e,!0))}setTabFocusMode(t){t==null?this.inputState.tabFocusMode=
this.inputState.tabFocusMode<0?0:-1:typeof t=="boolean"?this.inputState.tabFocusMode=t?0:-1:this.inputState.tabFocusMode!=
0&&(this.inputState.tabFocusMode=Date.now()+t)}static domEventHandlers(t){return Ct.define(()=>({}),{eventHandlers:t})}static domEventObservers(t){
return Ct.define(()=>({}),{eventObservers:t})}static theme(t,e){let i=kt.newName(),s=[ln.of(i),pi.of(rr(`.${i}`,t))];return e&&
e.dark&&s.push(nr.of(!0)),s}static baseTheme(t){return We.lowest(pi.of(rr("."+sr,t,da)))}static findFromDOM(t){var e;let i=t.
querySelector(".cm-content"),s=i&&G.get(i)||G.get(t);return((e=s?.root)===null||e===void 0?void 0:e.view)||null}};T.styleModule=
pi;T.inputHandler=Wl;T.clipboardInputFilter=yr;T.clipboardOutputFilter=xr;T.scrollHandler=Kl;T.focusChangeEffect=Vl;T.perLineTextDirection=
zl;T.exceptionSink=Fl;T.updateListener=Bs;T.editable=Zt;T.mouseSelectionStyle=Hl;T.dragMovesSelection=Il;T.clickAddsSelectionRange=
Nl;T.decorations=Mn;T.blockWrappers=Ul;T.outerDecorations=wr;T.atomicRanges=Pi;T.bidiIsolatedRanges=Gl;T.cursorScrollMargin=
O.define({combine:n=>{let t=5,e=5;for(let i of n)typeof i=="number"?t=e=i:{x:t,y:e}=i;return{x:t,y:e}}});T.scrollMargins=
Yl;T.darkTheme=nr;T.cspNonce=O.define({combine:n=>n.length?n[0]:""});T.contentAttributes=kr;T.editorAttributes=$l;T.lineWrapping=
T.contentAttributes.of({class:"cm-lineWrapping"});T.announce=K.define();var wc=4096,dl={},vn=class n{constructor(t,e,i,s,r,o){
this.from=t,this.to=e,this.dir=i,this.isolates=s,this.fresh=r,this.order=o}static update(t,e){if(e.empty&&!t.some(r=>r.fresh))
return t;let i=[],s=t.length?t[t.length-1].dir:q.LTR;for(let r=Math.max(0,t.length-10);r<t.length;r++){let o=t[r];o.dir==
s&&!e.touchesRange(o.from,o.to)&&i.push(new n(e.mapPos(o.from,1),e.mapPos(o.to,-1),o.dir,o.isolates,!1,o.order))}return i}};
function pl(n,t,e){for(let i=n.state.facet(t),s=i.length-1;s>=0;s--){let r=i[s],o=typeof r=="function"?r(n):r;o&&gr(o,e)}
return e}var vc=S.mac?"mac":S.windows?"win":S.linux?"linux":"key";function Sc(n,t){let e=n.split(/-(?!$)/),i=e[e.length-
1];i=="Space"&&(i=" ");let s,r,o,l;for(let a=0;a<e.length-1;++a){let h=e[a];if(/^(cmd|meta|m)$/i.test(h))l=!0;else if(/^a(lt)?$/i.
test(h))s=!0;else if(/^(c|ctrl|control)$/i.test(h))r=!0;else if(/^s(hift)?$/i.test(h))o=!0;else if(/^mod$/i.test(h))t=="\
mac"?l=!0:r=!0;else throw new Error("Unrecognized modifier name: "+h)}return s&&(i="Alt-"+i),r&&(i="Ctrl-"+i),l&&(i="Met\
a-"+i),o&&(i="Shift-"+i),i}function an(n,t,e){return t.altKey&&(n="Alt-"+n),t.ctrlKey&&(n="Ctrl-"+n),t.metaKey&&(n="Meta\
-"+n),e!==!1&&t.shiftKey&&(n="Shift-"+n),n}var Cc=We.default(T.domEventHandlers({keydown(n,t){return Tc(Ac(t.state),n,t,
"editor")}})),Sr=O.define({enables:Cc}),gl=new WeakMap;function Ac(n){let t=n.facet(Sr),e=gl.get(t);return e||gl.set(t,e=
Oc(t.reduce((i,s)=>i.concat(s),[]))),e}var re=null,Mc=4e3;function Oc(n,t=vc){let e=Object.create(null),i=Object.create(null),s=(o,l)=>{let a=i[o];if(a==null)i[o]=
l;else if(a!=l)throw new Error("Key binding "+o+" is used both as a regular binding and as a multi-stroke prefix")},r=(o,l,a,h,f)=>{
var c,u;let d=e[o]||(e[o]=Object.create(null)),p=l.split(/ (?!$)/).map(b=>Sc(b,t));for(let b=1;b<p.length;b++){let M=p.slice(
0,b).join(" ");s(M,!0),d[M]||(d[M]={preventDefault:!0,stopPropagation:!1,run:[v=>{let P=re={view:v,prefix:M,scope:o};return setTimeout(
()=>{re==P&&(re=null)},Mc),!0}]})}let g=p.join(" ");s(g,!1);let m=d[g]||(d[g]={preventDefault:!1,stopPropagation:!1,run:((u=
(c=d._any)===null||c===void 0?void 0:c.run)===null||u===void 0?void 0:u.slice())||[]});a&&m.run.push(a),h&&(m.preventDefault=
!0),f&&(m.stopPropagation=!0)};for(let o of n){let l=o.scope?o.scope.split(" "):["editor"];if(o.any)for(let h of l){let f=e[h]||
(e[h]=Object.create(null));f._any||(f._any={preventDefault:!1,stopPropagation:!1,run:[]});let{any:c}=o;for(let u in f)f[u].
run.push(d=>c(d,ar))}let a=o[t]||o.key;if(a)for(let h of l)r(h,a,o.run,o.preventDefault,o.stopPropagation),o.shift&&r(h,
"Shift-"+a,o.shift,o.preventDefault,o.stopPropagation)}return e}var ar=null;function Tc(n,t,e,i){ar=t;let s=Ko(t),r=Oo(s,
0),o=To(r)==s.length&&s!=" ",l="",a=!1,h=!1,f=!1;re&&re.view==e&&re.scope==i&&(l=re.prefix+" ",sa.indexOf(t.keyCode)<0&&
(h=!0,re=null));let c=new Set,u=m=>{if(m){for(let b of m.run)if(!c.has(b)&&(c.add(b),b(e)))return m.stopPropagation&&(f=
!0),!0;m.preventDefault&&(m.stopPropagation&&(f=!0),h=!0)}return!1},d=n[i],p,g;return d&&(u(d[l+an(s,t,!o)])?a=!0:o&&(t.
altKey||t.metaKey||t.ctrlKey)&&!(S.windows&&t.ctrlKey&&t.altKey)&&!(S.mac&&t.altKey&&!(t.ctrlKey||t.metaKey))&&(p=Jt[t.keyCode])&&
p!=s?(u(d[l+an(p,t,!0)])||t.shiftKey&&(g=Ve[t.keyCode])!=s&&g!=p&&u(d[l+an(g,t,!1)]))&&(a=!0):o&&t.shiftKey&&u(d[l+an(s,
t,!0)])&&(a=!0),!a&&u(d._any)&&(a=!0)),h&&(a=!0),a&&f&&t.stopPropagation(),ar=null,a}var Ce=class n{constructor(t,e,i,s,r){
this.className=t,this.left=e,this.top=i,this.width=s,this.height=r}draw(){let t=document.createElement("div");return t.className=
this.className,this.adjust(t),t}update(t,e){return e.className!=this.className?!1:(this.adjust(t),!0)}adjust(t){t.style.
left=this.left+"px",t.style.top=this.top+"px",this.width!=null&&(t.style.width=this.width+"px"),t.style.height=this.height+
"px"}eq(t){return this.left==t.left&&this.top==t.top&&this.width==t.width&&this.height==t.height&&this.className==t.className}static forRange(t,e,i){
if(i.empty){let s=t.coordsAtPos(i.head,i.assoc||1);if(!s)return[];let r=pa(t);return[new n(e,s.left-r.left,s.top-r.top,null,
s.bottom-s.top)]}else return Dc(t,e,i)}};function pa(n){let t=n.scrollDOM.getBoundingClientRect();return{left:(n.textDirection==
q.LTR?t.left:t.right-n.scrollDOM.clientWidth*n.scaleX)-n.scrollDOM.scrollLeft*n.scaleX,top:t.top-n.scrollDOM.scrollTop*n.
scaleY}}function ml(n,t,e,i){let s=n.coordsAtPos(t,e*2);if(!s)return i;let r=n.dom.getBoundingClientRect(),o=(s.top+s.bottom)/
2,l=n.posAtCoords({x:r.left+1,y:o}),a=n.posAtCoords({x:r.right-1,y:o});return l==null||a==null?i:{from:Math.max(i.from,Math.
min(l,a)),to:Math.min(i.to,Math.max(l,a))}}function Dc(n,t,e){if(e.to<=n.viewport.from||e.from>=n.viewport.to)return[];let i=Math.
max(e.from,n.viewport.from),s=Math.min(e.to,n.viewport.to),r=n.textDirection==q.LTR,o=n.contentDOM,l=o.getBoundingClientRect(),
a=pa(n),h=o.querySelector(".cm-line"),f=h&&window.getComputedStyle(h),c=l.left+(f?parseInt(f.paddingLeft)+Math.min(0,parseInt(
f.textIndent)):0),u=l.right-(f?parseInt(f.paddingRight):0),d=Vs(n,i,1),p=Vs(n,s,-1),g=d.type==et.Text?d:null,m=p.type==et.
Text?p:null;if(g&&(n.lineWrapping||d.widgetLineBreaks)&&(g=ml(n,i,1,g)),m&&(n.lineWrapping||p.widgetLineBreaks)&&(m=ml(n,
s,-1,m)),g&&m&&g.from==m.from&&g.to==m.to)return M(v(e.from,e.to,g));{let k=g?v(e.from,null,g):P(d,!1),C=m?v(null,e.to,m):
P(p,!0),A=[];return(g||d).to<(m||p).from-(g&&m?1:0)||d.widgetLineBreaks>1&&k.bottom+n.defaultLineHeight/2<C.top?A.push(b(
c,k.bottom,u,C.top)):k.bottom<C.top&&n.elementAtHeight((k.bottom+C.top)/2).type==et.Text&&(k.bottom=C.top=(k.bottom+C.top)/
2),M(k).concat(A).concat(M(C))}function b(k,C,A,I){return new Ce(t,k-a.left,C-a.top,Math.max(0,A-k),I-C)}function M({top:k,
bottom:C,horizontal:A}){let I=[];for(let E=0;E<A.length;E+=2)I.push(b(A[E],k,A[E+1],C));return I}function v(k,C,A){let I=1e9,
E=-1e9,V=[];function R(H,$,it,ut,Wt){let tt=n.coordsAtPos(H,H==A.to?-2:2),yt=n.coordsAtPos(it,it==A.from?2:-2);!tt||!yt||
(I=Math.min(tt.top,yt.top,I),E=Math.max(tt.bottom,yt.bottom,E),Wt==q.LTR?V.push(r&&$?c:tt.left,r&&ut?u:yt.right):V.push(
!r&&ut?c:yt.left,!r&&$?u:tt.right))}let D=k??A.from,F=C??A.to;for(let H of n.visibleRanges)if(H.to>D&&H.from<F)for(let $=Math.
max(H.from,D),it=Math.min(H.to,F);;){let ut=n.state.doc.lineAt($);for(let Wt of n.bidiSpans(ut)){let tt=Wt.from+ut.from,
yt=Wt.to+ut.from;if(tt>=it)break;yt>$&&R(Math.max(tt,$),k==null&&tt<=D,Math.min(yt,it),C==null&&yt>=F,Wt.dir)}if($=ut.to+
1,$>=it)break}return V.length==0&&R(D,k==null,F,C==null,n.textDirection),{top:I,bottom:E,horizontal:V}}function P(k,C){let A=l.
top+(C?k.top:k.bottom);return{top:A,bottom:A,horizontal:[]}}}function Pc(n,t){return n.constructor==t.constructor&&n.eq(
t)}var hr=class{constructor(t,e){this.view=t,this.layer=e,this.drawn=[],this.scaleX=1,this.scaleY=1,this.measureReq={read:this.
measure.bind(this),write:this.draw.bind(this)},this.dom=t.scrollDOM.appendChild(document.createElement("div")),this.dom.
classList.add("cm-layer"),e.above&&this.dom.classList.add("cm-layer-above"),e.class&&this.dom.classList.add(e.class),this.
scale(),this.dom.setAttribute("aria-hidden","true"),this.setOrder(t.state),t.requestMeasure(this.measureReq),e.mount&&e.
mount(this.dom,t)}update(t){t.startState.facet(fn)!=t.state.facet(fn)&&this.setOrder(t.state),(this.layer.update(t,this.
dom)||t.geometryChanged)&&(this.scale(),t.view.requestMeasure(this.measureReq))}docViewUpdate(t){this.layer.updateOnDocViewUpdate!==
!1&&t.requestMeasure(this.measureReq)}setOrder(t){let e=0,i=t.facet(fn);for(;e<i.length&&i[e]!=this.layer;)e++;this.dom.
style.zIndex=String((this.layer.above?150:-1)-e)}measure(){return this.layer.markers(this.view)}scale(){let{scaleX:t,scaleY:e}=this.
view;(t!=this.scaleX||e!=this.scaleY)&&(this.scaleX=t,this.scaleY=e,this.dom.style.transform=`scale(${1/t}, ${1/e})`)}draw(t){
if(t.length!=this.drawn.length||t.some((e,i)=>!Pc(e,this.drawn[i]))){let e=this.dom.firstChild,i=0;for(let s of t)s.update&&
e&&s.constructor&&this.drawn[i].constructor&&s.update(e,this.drawn[i])?(e=e.nextSibling,i++):this.dom.insertBefore(s.draw(),
e);for(;e;){let s=e.nextSibling;e.remove(),e=s}this.drawn=t,S.webkit&&(this.dom.style.display=this.dom.firstChild?"":"no\
ne")}}destroy(){this.layer.destroy&&this.layer.destroy(this.dom,this.view),this.dom.remove()}},fn=O.define();function ga(n){
return[Ct.define(t=>new hr(t,n)),fn.of(n)]}var fr=!S.ios,ti=O.define({combine(n){return ke(n,{cursorBlinkRate:1200,drawRangeCursor:!0,
iosSelectionHandles:!0},{cursorBlinkRate:(t,e)=>Math.min(t,e),drawRangeCursor:(t,e)=>t||e})}});function ma(n={}){return[
ti.of(n),Bc,Rc,Lc,ql.of(!0)]}function ba(n){return n.startState.facet(ti)!=n.state.facet(ti)}var Bc=ga({above:!0,markers(n){let{state:t}=n,e=t.facet(
ti),i=[];for(let s of t.selection.ranges){let r=s==t.selection.main;if(s.empty||e.drawRangeCursor&&!(r&&S.ios&&e.iosSelectionHandles)){
let o=r?"cm-cursor cm-cursor-primary":"cm-cursor cm-cursor-secondary",l=s.empty?s:y.cursor(s.head,s.assoc);for(let a of Ce.
forRange(n,o,l))i.push(a)}}return i},update(n,t){n.transactions.some(i=>i.selection)&&(t.style.animationName=t.style.animationName==
"cm-blink"?"cm-blink2":"cm-blink");let e=ba(n);return e&&bl(n.state,t),n.docChanged||n.selectionSet||e},mount(n,t){bl(t.
state,n)},class:"cm-cursorLayer"});function bl(n,t){t.style.animationDuration=n.facet(ti).cursorBlinkRate+"ms"}var Rc=ga(
{above:!1,markers(n){let t=[],{main:e,ranges:i}=n.state.selection;for(let s of i)if(!s.empty&&(fr||s!=e))for(let r of Ce.
forRange(n,"cm-selectionBackground",s))t.push(r);if(S.ios&&!e.empty&&n.state.facet(ti).iosSelectionHandles){for(let s of Ce.
forRange(n,"cm-selectionHandle cm-selectionHandle-start",y.cursor(e.from,1)))t.push(s);for(let s of Ce.forRange(n,"cm-se\
lectionHandle cm-selectionHandle-end",y.cursor(e.to,1)))t.push(s)}return t},update(n,t){return n.docChanged||n.selectionSet||
n.viewportChanged||ba(n)},class:"cm-selectionLayer"}),Ec=S.gecko&&S.gecko_version==153?"#ffffff01":"transparent",Lc=We.highest(
T.theme({".cm-line":{...fr?{"& ::selection, &::selection":{backgroundColor:`${Ec} !important`}}:{},caretColor:"transpare\
nt !important"},".cm-content":{caretColor:"transparent !important","& :focus":{caretColor:"initial !important",...fr?{"&\
::selection, & ::selection":{backgroundColor:"Highlight !important"}}:{}}}}));var sp=/x/.unicode!=null?"gu":"g";function ya(){return Ic}var Nc=L.line({class:"cm-activeLine"}),Ic=Ct.fromClass(class{constructor(n){this.decorations=this.
getDeco(n)}update(n){(n.docChanged||n.selectionSet)&&(this.decorations=this.getDeco(n.view))}getDeco(n){let t=-1,e=[];for(let i of n.
state.selection.ranges){let s=n.lineBlockAt(i.head);s.from>t&&(e.push(Nc.range(s.from)),t=s.from)}return L.set(e)}},{decorations:n=>n.
decorations}),cr=class extends le{constructor(t){super(),this.content=t}toDOM(t){let e=document.createElement("span");return e.
className="cm-placeholder",e.style.pointerEvents="none",e.appendChild(typeof this.content=="string"?document.createTextNode(
this.content):typeof this.content=="function"?this.content(t):this.content.cloneNode(!0)),e.setAttribute("aria-hidden","\
true"),e}coordsAt(t){let e=t.firstChild?bi(t.firstChild):[];if(!e.length)return null;let i=window.getComputedStyle(t.parentNode),
s=Ti(e[0],i.direction!="rtl"),r=parseInt(i.lineHeight);return s.bottom-s.top>r*1.5?{left:s.left,right:s.right,top:s.top,
bottom:s.top+r}:s}ignoreEvent(){return!1}};function xa(n){let t=Ct.fromClass(class{constructor(e){this.view=e,this.placeholder=
n?L.set([L.widget({widget:new cr(n),side:1}).range(0)]):L.none}get decorations(){return this.view.state.doc.length?L.none:
this.placeholder}},{decorations:e=>e.decorations});return typeof n=="string"?[t,T.contentAttributes.of({"aria-placeholde\
r":n})]:t}var jt=class extends zt{compare(t){return this==t||this.constructor==t.constructor&&this.eq(t)}eq(t){return!1}destroy(t){}};
jt.prototype.elementClass="";jt.prototype.toDOM=void 0;jt.prototype.mapMode=ft.TrackBefore;jt.prototype.startSide=jt.prototype.
endSide=-1;jt.prototype.point=!0;var ks=O.define(),Hc=O.define();var cn=O.define();var ur=O.define({combine:n=>n.some(t=>t)});function Fc(n){let t=[Wc];return n&&n.fixed===!1&&t.push(ur.of(!0)),t}var Wc=Ct.
fromClass(class{constructor(n){this.view=n,this.domAfter=null,this.prevViewport=n.viewport,this.dom=document.createElement(
"div"),this.dom.className="cm-gutters cm-gutters-before",this.dom.setAttribute("aria-hidden","true"),this.dom.style.minHeight=
this.view.contentHeight/this.view.scaleY+"px",this.gutters=n.state.facet(cn).map(t=>new Sn(n,t)),this.fixed=!n.state.facet(
ur);for(let t of this.gutters)t.config.side=="after"?this.getDOMAfter().appendChild(t.dom):this.dom.appendChild(t.dom);this.
fixed&&(this.dom.style.position="sticky"),this.syncGutters(!1),n.scrollDOM.insertBefore(this.dom,n.contentDOM)}getDOMAfter(){
return this.domAfter||(this.domAfter=document.createElement("div"),this.domAfter.className="cm-gutters cm-gutters-after",
this.domAfter.setAttribute("aria-hidden","true"),this.domAfter.style.minHeight=this.view.contentHeight/this.view.scaleY+
"px",this.domAfter.style.position=this.fixed?"sticky":"",this.view.scrollDOM.appendChild(this.domAfter)),this.domAfter}update(n){
if(this.updateGutters(n)){let t=this.prevViewport,e=n.view.viewport,i=Math.min(t.to,e.to)-Math.max(t.from,e.from);this.syncGutters(
i<(e.to-e.from)*.8)}if(n.geometryChanged){let t=this.view.contentHeight/this.view.scaleY+"px";this.dom.style.minHeight=t,
this.domAfter&&(this.domAfter.style.minHeight=t)}this.view.state.facet(ur)!=!this.fixed&&(this.fixed=!this.fixed,this.dom.
style.position=this.fixed?"sticky":"",this.domAfter&&(this.domAfter.style.position=this.fixed?"sticky":"")),this.prevViewport=
n.view.viewport}syncGutters(n){let t=this.dom.nextSibling;n&&(this.dom.remove(),this.domAfter&&this.domAfter.remove());let e=W.
iter(this.view.state.facet(ks),this.view.viewport.from),i=[],s=this.gutters.map(r=>new pr(r,this.view.viewport,-this.view.
documentPadding.top));for(let r of this.view.viewportLineBlocks)if(i.length&&(i=[]),Array.isArray(r.type)){let o=!0;for(let l of r.
type)if(l.type==et.Text&&o){dr(e,i,l.from);for(let a of s)a.line(this.view,l,i);o=!1}else if(l.widget)for(let a of s)a.widget(
this.view,l)}else if(r.type==et.Text){dr(e,i,r.from);for(let o of s)o.line(this.view,r,i)}else if(r.widget)for(let o of s)
o.widget(this.view,r);for(let r of s)r.finish();n&&(this.view.scrollDOM.insertBefore(this.dom,t),this.domAfter&&this.view.
scrollDOM.appendChild(this.domAfter))}updateGutters(n){let t=n.startState.facet(cn),e=n.state.facet(cn),i=n.docChanged||
n.heightChanged||n.viewportChanged||!W.eq(n.startState.facet(ks),n.state.facet(ks),n.view.viewport.from,n.view.viewport.
to);if(t==e)for(let s of this.gutters)s.update(n)&&(i=!0);else{i=!0;let s=[];for(let r of e){let o=t.indexOf(r);o<0?s.push(
new Sn(this.view,r)):(this.gutters[o].update(n),s.push(this.gutters[o]))}for(let r of this.gutters)r.dom.remove(),s.indexOf(
r)<0&&r.destroy();for(let r of s)r.config.side=="after"?this.getDOMAfter().appendChild(r.dom):this.dom.appendChild(r.dom);
this.gutters=s}return i}destroy(){for(let n of this.gutters)n.destroy();this.dom.remove(),this.domAfter&&this.domAfter.remove()}},
{provide:n=>T.scrollMargins.of(t=>{let e=t.plugin(n);if(!e||e.gutters.length==0||!e.fixed)return null;let i=e.dom.offsetWidth*
t.scaleX,s=e.domAfter?e.domAfter.offsetWidth*t.scaleX:0;return t.textDirection==q.LTR?{left:i,right:s}:{right:i,left:s}})});
function yl(n){return Array.isArray(n)?n:[n]}function dr(n,t,e){for(;n.value&&n.from<=e;)n.from==e&&t.push(n.value),n.next()}
var pr=class{constructor(t,e,i){this.gutter=t,this.height=i,this.i=0,this.cursor=W.iter(t.markers,e.from)}addElement(t,e,i){
let{gutter:s}=this,r=(e.top-this.height)/t.scaleY,o=e.height/t.scaleY;if(this.i==s.elements.length){let l=new Cn(t,o,r,i);
s.elements.push(l),s.dom.appendChild(l.dom)}else s.elements[this.i].update(t,o,r,i);this.height=e.bottom,this.i++}line(t,e,i){
let s=[];dr(this.cursor,s,e.from),i.length&&(s=s.concat(i));let r=this.gutter.config.lineMarker(t,e,s);r&&s.unshift(r);let o=this.
gutter;s.length==0&&!o.config.renderEmptyElements||this.addElement(t,e,s)}widget(t,e){let i=this.gutter.config.widgetMarker(
t,e.widget,e),s=i?[i]:null;for(let r of t.state.facet(Hc)){let o=r(t,e.widget,e);o&&(s||(s=[])).push(o)}s&&this.addElement(
t,e,s)}finish(){let t=this.gutter;for(;t.elements.length>this.i;){let e=t.elements.pop();t.dom.removeChild(e.dom),e.destroy()}}},
Sn=class{constructor(t,e){this.view=t,this.config=e,this.elements=[],this.spacer=null,this.dom=document.createElement("d\
iv"),this.dom.className="cm-gutter"+(this.config.class?" "+this.config.class:"");for(let i in e.domEventHandlers)this.dom.
addEventListener(i,s=>{let r=s.target,o;if(r!=this.dom&&this.dom.contains(r)){for(;r.parentNode!=this.dom;)r=r.parentNode;
let a=r.getBoundingClientRect();o=(a.top+a.bottom)/2}else o=s.clientY;let l=t.lineBlockAtHeight(o-t.documentTop);e.domEventHandlers[i](
t,l,s)&&s.preventDefault()});this.markers=yl(e.markers(t)),e.initialSpacer&&(this.spacer=new Cn(t,0,0,[e.initialSpacer(t)]),
this.dom.appendChild(this.spacer.dom),this.spacer.dom.style.cssText+="visibility: hidden; pointer-events: none")}update(t){
let e=this.markers;if(this.markers=yl(this.config.markers(t.view)),this.spacer&&this.config.updateSpacer){let s=this.config.
updateSpacer(this.spacer.markers[0],t);s!=this.spacer.markers[0]&&this.spacer.update(t.view,0,0,[s])}let i=t.view.viewport;
return!W.eq(this.markers,e,i.from,i.to)||(this.config.lineMarkerChange?this.config.lineMarkerChange(t):!1)}destroy(){for(let t of this.
elements)t.destroy()}},Cn=class{constructor(t,e,i,s){this.height=-1,this.above=0,this.markers=[],this.dom=document.createElement(
"div"),this.dom.className="cm-gutterElement",this.update(t,e,i,s)}update(t,e,i,s){this.height!=e&&(this.height=e,this.dom.
style.height=e+"px"),this.above!=i&&(this.dom.style.marginTop=(this.above=i)?i+"px":""),Vc(this.markers,s)||this.setMarkers(
t,s)}setMarkers(t,e){let i="cm-gutterElement",s=this.dom.firstChild;for(let r=0,o=0;;){let l=o,a=r<e.length?e[r++]:null,
h=!1;if(a){let f=a.elementClass;f&&(i+=" "+f);for(let c=o;c<this.markers.length;c++)if(this.markers[c].compare(a)){l=c,h=
!0;break}}else l=this.markers.length;for(;o<l;){let f=this.markers[o++];if(f.toDOM){f.destroy(s);let c=s.nextSibling;s.remove(),
s=c}}if(!a)break;a.toDOM&&(h?s=s.nextSibling:this.dom.insertBefore(a.toDOM(t),s)),h&&o++}this.dom.className=i,this.markers=
e}destroy(){this.setMarkers(null,[])}};function Vc(n,t){if(n.length!=t.length)return!1;for(let e=0;e<n.length;e++)if(!n[e].
compare(t[e]))return!1;return!0}var zc=O.define(),qc=O.define(),je=O.define({combine(n){return ke(n,{formatNumber:String,
domEventHandlers:{}},{domEventHandlers(t,e){let i=Object.assign({},t);for(let s in e){let r=i[s],o=e[s];i[s]=r?(l,a,h)=>r(
l,a,h)||o(l,a,h):o}return i}})}}),Ci=class extends jt{constructor(t){super(),this.number=t}eq(t){return this.number==t.number}toDOM(){
return document.createTextNode(this.number)}};function ws(n,t){return n.state.facet(je).formatNumber(t,n.state)}var Kc=cn.
compute([je],n=>({class:"cm-lineNumbers",renderEmptyElements:!1,markers(t){return t.state.facet(zc)},lineMarker(t,e,i){return i.
some(s=>s.toDOM)?null:new Ci(ws(t,t.state.doc.lineAt(e.from).number))},widgetMarker:(t,e,i)=>{for(let s of t.state.facet(
qc)){let r=s(t,e,i);if(r)return r}return null},lineMarkerChange:t=>t.startState.facet(je)!=t.state.facet(je),initialSpacer(t){
return new Ci(ws(t,xl(t.state.doc.lines)))},updateSpacer(t,e){let i=ws(e.view,xl(e.view.state.doc.lines));return i==t.number?
t:new Ci(i)},domEventHandlers:n.facet(je).domEventHandlers,side:"before"}));function ka(n={}){return[je.of(n),Fc(),Kc]}function xl(n){
let t=9;for(;t<n;)t=t*10+9;return t}var jc=0,Bi=class{constructor(t,e){this.from=t,this.to=e}},B=class{constructor(t={}){this.id=jc++,this.perNode=!!t.perNode,
this.deserialize=t.deserialize||(()=>{throw new Error("This node type doesn't define a deserialize function")}),this.combine=
t.combine||null}add(t){if(this.perNode)throw new RangeError("Can't add per-node props to node types");return typeof t!="\
function"&&(t=st.match(t)),e=>{let i=t(e);return i===void 0?null:[this,i]}}};B.closedBy=new B({deserialize:n=>n.split(" ")});
B.openedBy=new B({deserialize:n=>n.split(" ")});B.group=new B({deserialize:n=>n.split(" ")});B.isolate=new B({deserialize:n=>{
if(n&&n!="rtl"&&n!="ltr"&&n!="auto")throw new RangeError("Invalid value for isolate: "+n);return n||"auto"}});B.contextHash=
new B({perNode:!0});B.lookAhead=new B({perNode:!0});B.mounted=new B({perNode:!0});var Oe=class{constructor(t,e,i,s=!1){this.
tree=t,this.overlay=e,this.parser=i,this.bracketed=s}static get(t){return t&&t.props&&t.props[B.mounted.id]}},$c=Object.
create(null),st=class n{constructor(t,e,i,s=0){this.name=t,this.props=e,this.id=i,this.flags=s}static define(t){let e=t.
props&&t.props.length?Object.create(null):$c,i=(t.top?1:0)|(t.skipped?2:0)|(t.error?4:0)|(t.name==null?8:0),s=new n(t.name||
"",e,t.id,i);if(t.props){for(let r of t.props)if(Array.isArray(r)||(r=r(s)),r){if(r[0].perNode)throw new RangeError("Can\
't store a per-node prop on a node type");e[r[0].id]=r[1]}}return s}prop(t){return this.props[t.id]}get isTop(){return(this.
flags&1)>0}get isSkipped(){return(this.flags&2)>0}get isError(){return(this.flags&4)>0}get isAnonymous(){return(this.flags&
8)>0}is(t){if(typeof t=="string"){if(this.name==t)return!0;let e=this.prop(B.group);return e?e.indexOf(t)>-1:!1}return this.
id==t}static match(t){let e=Object.create(null);for(let i in t)for(let s of i.split(" "))e[s]=t[i];return i=>{for(let s=i.
prop(B.group),r=-1;r<(s?s.length:0);r++){let o=e[r<0?i.name:s[r]];if(o)return o}}}};st.none=new st("",Object.create(null),
0,8);var Ri=class n{constructor(t){this.types=t;for(let e=0;e<t.length;e++)if(t[e].id!=e)throw new RangeError("Node type\
 ids should correspond to array positions when creating a node set")}extend(...t){let e=[];for(let i of this.types){let s=null;
for(let r of t){let o=r(i);if(o){s||(s=Object.assign({},i.props));let l=o[1],a=o[0];a.combine&&a.id in s&&(l=a.combine(s[a.
id],l)),s[a.id]=l}}e.push(s?new st(i.name,s,i.id,i.flags):i)}return new n(e)}},Tn=new WeakMap,wa=new WeakMap,_;(function(n){
n[n.ExcludeBuffers=1]="ExcludeBuffers",n[n.IncludeAnonymous=2]="IncludeAnonymous",n[n.IgnoreMounts=4]="IgnoreMounts",n[n.
IgnoreOverlays=8]="IgnoreOverlays",n[n.EnterBracketed=16]="EnterBracketed"})(_||(_={}));var Y=class n{constructor(t,e,i,s,r){
if(this.type=t,this.children=e,this.positions=i,this.length=s,this.props=null,r&&r.length){this.props=Object.create(null);
for(let[o,l]of r)this.props[typeof o=="number"?o:o.id]=l}}toString(){let t=Oe.get(this);if(t&&!t.overlay)return t.tree.toString();
let e="";for(let i of this.children){let s=i.toString();s&&(e&&(e+=","),e+=s)}return this.type.name?(/\W/.test(this.type.
name)&&!this.type.isError?JSON.stringify(this.type.name):this.type.name)+(e.length?"("+e+")":""):e}cursor(t=0){return new Ni(
this.topNode,t)}cursorAt(t,e=0,i=0){let s=Tn.get(this)||this.topNode,r=new Ni(s);return r.moveTo(t,e),Tn.set(this,r._tree),
r}get topNode(){return new $t(this,0,0,null)}resolve(t,e=0){let i=Ei(Tn.get(this)||this.topNode,t,e,!1);return Tn.set(this,
i),i}resolveInner(t,e=0){let i=Ei(wa.get(this)||this.topNode,t,e,!0);return wa.set(this,i),i}resolveStack(t,e=0){return Uc(
this,t,e)}iterate(t){let{enter:e,leave:i,from:s=0,to:r=this.length}=t,o=t.mode||0,l=(o&_.IncludeAnonymous)>0;for(let a=this.
cursor(o|_.IncludeAnonymous);;){let h=!1;if(a.from<=r&&a.to>=s&&(!l&&a.type.isAnonymous||e(a)!==!1)){if(a.firstChild())continue;
h=!0}for(;h&&i&&(l||!a.type.isAnonymous)&&i(a),!a.nextSibling();){if(!a.parent())return;h=!0}}}prop(t){return t.perNode?
this.props?this.props[t.id]:void 0:this.type.prop(t)}get propValues(){let t=[];if(this.props)for(let e in this.props)t.push(
[+e,this.props[e]]);return t}balance(t={}){return this.children.length<=8?this:Pr(st.none,this.children,this.positions,0,
this.children.length,0,this.length,(e,i,s)=>new n(this.type,e,i,s,this.propValues),t.makeTree||((e,i,s)=>new n(st.none,e,
i,s)))}static build(t){return Gc(t)}};Y.empty=new Y(st.none,[],[],0);var Cr=class n{constructor(t,e){this.buffer=t,this.
index=e}get id(){return this.buffer[this.index-4]}get start(){return this.buffer[this.index-3]}get end(){return this.buffer[this.
index-2]}get size(){return this.buffer[this.index-1]}get pos(){return this.index}next(){this.index-=4}fork(){return new n(
this.buffer,this.index)}},fe=class n{constructor(t,e,i){this.buffer=t,this.length=e,this.set=i}get type(){return st.none}toString(){
let t=[];for(let e=0;e<this.buffer.length;)t.push(this.childString(e)),e=this.buffer[e+3];return t.join(",")}childString(t){
let e=this.buffer[t],i=this.buffer[t+3],s=this.set.types[e],r=s.name;if(/\W/.test(r)&&!s.isError&&(r=JSON.stringify(r)),
t+=4,i==t)return r;let o=[];for(;t<i;)o.push(this.childString(t)),t=this.buffer[t+3];return r+"("+o.join(",")+")"}findChild(t,e,i,s,r){
let{buffer:o}=this,l=-1;for(let a=t;a!=e&&!(Ca(r,s,o[a+1],o[a+2])&&(l=a,i>0));a=o[a+3]);return l}slice(t,e,i){let s=this.
buffer,r=new Uint16Array(e-t),o=0;for(let l=t,a=0;l<e;){r[a++]=s[l++],r[a++]=s[l++]-i;let h=r[a++]=s[l++]-i;r[a++]=s[l++]-
t,o=Math.max(o,h)}return new n(r,o,this.set)}};function Ca(n,t,e,i){switch(n){case-2:return e<t;case-1:return i>=t&&e<t;case 0:
return e<t&&i>t;case 1:return e<=t&&i>t;case 2:return i>t;case 4:return!0}}function Ei(n,t,e,i){for(var s;n.from==n.to||
(e<1?n.from>=t:n.from>t)||(e>-1?n.to<=t:n.to<t);){let o=!i&&n instanceof $t&&n.index<0?null:n.parent;if(!o)return n;n=o}
let r=i?0:_.IgnoreOverlays;if(i)for(let o=n,l=o.parent;l;o=l,l=o.parent)o instanceof $t&&o.index<0&&((s=l.enter(t,e,r))===
null||s===void 0?void 0:s.from)!=o.from&&(n=l);for(;;){let o=n.enter(t,e,r);if(!o)return n;n=o}}var Pn=class{cursor(t=0){
return new Ni(this,t)}getChild(t,e=null,i=null){let s=va(this,t,e,i);return s.length?s[0]:null}getChildren(t,e=null,i=null){
return va(this,t,e,i)}resolve(t,e=0){return Ei(this,t,e,!1)}resolveInner(t,e=0){return Ei(this,t,e,!0)}matchContext(t){return Ar(
this.parent,t)}enterUnfinishedNodesBefore(t){let e=this.childBefore(t),i=this;for(;e;){let s=e.lastChild;if(!s||s.to!=e.
to)break;s.type.isError&&s.from==s.to?(i=e,e=s.prevSibling):e=s}return i}get node(){return this}get next(){return this.parent}},
$t=class n extends Pn{constructor(t,e,i,s){super(),this._tree=t,this.from=e,this.index=i,this._parent=s}get type(){return this.
_tree.type}get name(){return this._tree.type.name}get to(){return this.from+this._tree.length}nextChild(t,e,i,s,r=0){for(let o=this;;){
for(let{children:l,positions:a}=o._tree,h=e>0?l.length:-1;t!=h;t+=e){let f=l[t],c=a[t]+o.from,u;if(!(!(r&_.EnterBracketed&&
f instanceof Y&&(u=Oe.get(f))&&!u.overlay&&u.bracketed&&i>=c&&i<=c+f.length)&&!Ca(s,i,c,c+f.length))){if(f instanceof fe){
if(r&_.ExcludeBuffers)continue;let d=f.findChild(0,f.buffer.length,e,i-c,s);if(d>-1)return new Li(new Mr(o,f,t,c),null,d)}else if(r&
_.IncludeAnonymous||!f.type.isAnonymous||Dr(f)){let d;if(!(r&_.IgnoreMounts)&&(d=Oe.get(f))&&!d.overlay)return new n(d.tree,
c,t,o);let p=new n(f,c,t,o);return r&_.IncludeAnonymous||!p.type.isAnonymous?p:p.nextChild(e<0?f.children.length-1:0,e,i,
s,r)}}}if(r&_.IncludeAnonymous||!o.type.isAnonymous||(o.index>=0?t=o.index+e:t=e<0?-1:o._parent._tree.children.length,o=
o._parent,!o))return null}}get firstChild(){return this.nextChild(0,1,0,4)}get lastChild(){return this.nextChild(this._tree.
children.length-1,-1,0,4)}childAfter(t){return this.nextChild(0,1,t,2)}childBefore(t){return this.nextChild(this._tree.children.
length-1,-1,t,-2)}prop(t){return this._tree.prop(t)}enter(t,e,i=0){let s;if(!(i&_.IgnoreOverlays)&&(s=Oe.get(this._tree))&&
s.overlay){let r=t-this.from,o=i&_.EnterBracketed&&s.bracketed;for(let{from:l,to:a}of s.overlay)if((e>0||o?l<=r:l<r)&&(e<
0||o?a>=r:a>r))return new n(s.tree,s.overlay[0].from+this.from,-1,this)}return this.nextChild(0,1,t,e,i)}nextSignificantParent(){
let t=this;for(;t.type.isAnonymous&&t._parent;)t=t._parent;return t}get parent(){return this._parent?this._parent.nextSignificantParent():
null}get nextSibling(){return this._parent&&this.index>=0?this._parent.nextChild(this.index+1,1,0,4):null}get prevSibling(){
return this._parent&&this.index>=0?this._parent.nextChild(this.index-1,-1,0,4):null}get tree(){return this._tree}toTree(){
return this._tree}toString(){return this._tree.toString()}};function va(n,t,e,i){let s=n.cursor(),r=[];if(!s.firstChild())
return r;if(e!=null){for(let o=!1;!o;)if(o=s.type.is(e),!s.nextSibling())return r}for(;;){if(i!=null&&s.type.is(i))return r;
if(s.type.is(t)&&r.push(s.node),!s.nextSibling())return i==null?r:[]}}function Ar(n,t,e=t.length-1){for(let i=n;e>=0;i=i.
parent){if(!i)return!1;if(!i.type.isAnonymous){if(t[e]&&t[e]!=i.name)return!1;e--}}return!0}var Mr=class{constructor(t,e,i,s){
this.parent=t,this.buffer=e,this.index=i,this.start=s}},Li=class n extends Pn{get name(){return this.type.name}get from(){
return this.context.start+this.context.buffer.buffer[this.index+1]}get to(){return this.context.start+this.context.buffer.
buffer[this.index+2]}constructor(t,e,i){super(),this.context=t,this._parent=e,this.index=i,this.type=t.buffer.set.types[t.
buffer.buffer[i]]}child(t,e,i){let{buffer:s}=this.context,r=s.findChild(this.index+4,s.buffer[this.index+3],t,e-this.context.
start,i);return r<0?null:new n(this.context,this,r)}get firstChild(){return this.child(1,0,4)}get lastChild(){return this.
child(-1,0,4)}childAfter(t){return this.child(1,t,2)}childBefore(t){return this.child(-1,t,-2)}prop(t){return this.type.
prop(t)}enter(t,e,i=0){if(i&_.ExcludeBuffers)return null;let{buffer:s}=this.context,r=s.findChild(this.index+4,s.buffer[this.
index+3],e>0?1:-1,t-this.context.start,e);return r<0?null:new n(this.context,this,r)}get parent(){return this._parent||this.
context.parent.nextSignificantParent()}externalSibling(t){return this._parent?null:this.context.parent.nextChild(this.context.
index+t,t,0,4)}get nextSibling(){let{buffer:t}=this.context,e=t.buffer[this.index+3];return e<(this._parent?t.buffer[this.
_parent.index+3]:t.buffer.length)?new n(this.context,this._parent,e):this.externalSibling(1)}get prevSibling(){let{buffer:t}=this.
context,e=this._parent?this._parent.index+4:0;return this.index==e?this.externalSibling(-1):new n(this.context,this._parent,
t.findChild(e,this.index,-1,0,4))}get tree(){return null}toTree(){let t=[],e=[],{buffer:i}=this.context,s=this.index+4,r=i.
buffer[this.index+3];if(r>s){let o=i.buffer[this.index+1];t.push(i.slice(s,r,o)),e.push(0)}return new Y(this.type,t,e,this.
to-this.from)}toString(){return this.context.buffer.childString(this.index)}};function Aa(n){if(!n.length)return null;let t=0,
e=n[0];for(let r=1;r<n.length;r++){let o=n[r];(o.from>e.from||o.to<e.to)&&(e=o,t=r)}let i=e instanceof $t&&e.index<0?null:
e.parent,s=n.slice();return i?s[t]=i:s.splice(t,1),new Or(s,e)}var Or=class{constructor(t,e){this.heads=t,this.node=e}get next(){
return Aa(this.heads)}};function Uc(n,t,e){let i=n.resolveInner(t,e),s=null;for(let r=i instanceof $t?i:i.context.parent;r;r=
r.parent)if(r.index<0){let o=r.parent;(s||(s=[i])).push(o.resolve(t,e)),r=o}else{let o=Oe.get(r.tree);if(o&&o.overlay&&o.
overlay[0].from<=t&&o.overlay[o.overlay.length-1].to>=t){let l=new $t(o.tree,o.overlay[0].from+r.from,-1,r);(s||(s=[i])).
push(Ei(l,t,e,!1))}}return s?Aa(s):i}var Ni=class{get name(){return this.type.name}constructor(t,e=0){if(this.buffer=null,
this.stack=[],this.index=0,this.bufferNode=null,this.mode=e&~_.EnterBracketed,t instanceof $t)this.yieldNode(t);else{this.
_tree=t.context.parent,this.buffer=t.context;for(let i=t._parent;i;i=i._parent)this.stack.unshift(i.index);this.bufferNode=
t,this.yieldBuf(t.index)}}yieldNode(t){return t?(this._tree=t,this.type=t.type,this.from=t.from,this.to=t.to,!0):!1}yieldBuf(t,e){
this.index=t;let{start:i,buffer:s}=this.buffer;return this.type=e||s.set.types[s.buffer[t]],this.from=i+s.buffer[t+1],this.
to=i+s.buffer[t+2],!0}yield(t){return t?t instanceof $t?(this.buffer=null,this.yieldNode(t)):(this.buffer=t.context,this.
yieldBuf(t.index,t.type)):!1}toString(){return this.buffer?this.buffer.buffer.childString(this.index):this._tree.toString()}enterChild(t,e,i){
if(!this.buffer)return this.yield(this._tree.nextChild(t<0?this._tree._tree.children.length-1:0,t,e,i,this.mode));let{buffer:s}=this.
buffer,r=s.findChild(this.index+4,s.buffer[this.index+3],t,e-this.buffer.start,i);return r<0?!1:(this.stack.push(this.index),
this.yieldBuf(r))}firstChild(){return this.enterChild(1,0,4)}lastChild(){return this.enterChild(-1,0,4)}childAfter(t){return this.
enterChild(1,t,2)}childBefore(t){return this.enterChild(-1,t,-2)}enter(t,e,i=this.mode){return this.buffer?i&_.ExcludeBuffers?
!1:this.enterChild(1,t,e):this.yield(this._tree.enter(t,e,i))}parent(){if(!this.buffer)return this.yieldNode(this.mode&_.
IncludeAnonymous?this._tree._parent:this._tree.parent);if(this.stack.length)return this.yieldBuf(this.stack.pop());let t=this.
mode&_.IncludeAnonymous?this.buffer.parent:this.buffer.parent.nextSignificantParent();return this.buffer=null,this.yieldNode(
t)}sibling(t){if(!this.buffer)return this._tree._parent?this.yield(this._tree.index<0?null:this._tree._parent.nextChild(
this._tree.index+t,t,0,4,this.mode)):!1;let{buffer:e}=this.buffer,i=this.stack.length-1;if(t<0){let s=i<0?0:this.stack[i]+
4;if(this.index!=s)return this.yieldBuf(e.findChild(s,this.index,-1,0,4))}else{let s=e.buffer[this.index+3];if(s<(i<0?e.
buffer.length:e.buffer[this.stack[i]+3]))return this.yieldBuf(s)}return i<0?this.yield(this.buffer.parent.nextChild(this.
buffer.index+t,t,0,4,this.mode)):!1}nextSibling(){return this.sibling(1)}prevSibling(){return this.sibling(-1)}atLastNode(t){
let e,i,{buffer:s}=this;if(s){if(t>0){if(this.index<s.buffer.buffer.length)return!1}else for(let r=0;r<this.index;r++)if(s.
buffer.buffer[r+3]<this.index)return!1;({index:e,parent:i}=s)}else({index:e,_parent:i}=this._tree);for(;i;{index:e,_parent:i}=
i)if(e>-1)for(let r=e+t,o=t<0?-1:i._tree.children.length;r!=o;r+=t){let l=i._tree.children[r];if(this.mode&_.IncludeAnonymous||
l instanceof fe||!l.type.isAnonymous||Dr(l))return!1}return!0}move(t,e){if(e&&this.enterChild(t,0,4))return!0;for(;;){if(this.
sibling(t))return!0;if(this.atLastNode(t)||!this.parent())return!1}}next(t=!0){return this.move(1,t)}prev(t=!0){return this.
move(-1,t)}moveTo(t,e=0){for(;(this.from==this.to||(e<1?this.from>=t:this.from>t)||(e>-1?this.to<=t:this.to<t))&&this.parent();)
;for(;this.enterChild(1,t,e););return this}get node(){if(!this.buffer)return this._tree;let t=this.bufferNode,e=null,i=0;
if(t&&t.context==this.buffer)t:for(let s=this.index,r=this.stack.length;r>=0;){for(let o=t;o;o=o._parent)if(o.index==s){
if(s==this.index)return o;e=o,i=r+1;break t}s=this.stack[--r]}for(let s=i;s<this.stack.length;s++)e=new Li(this.buffer,e,
this.stack[s]);return this.bufferNode=new Li(this.buffer,e,this.index)}get tree(){return this.buffer?null:this._tree._tree}iterate(t,e){
for(let i=0;;){let s=!1;if(this.type.isAnonymous||t(this)!==!1){if(this.firstChild()){i++;continue}this.type.isAnonymous||
(s=!0)}for(;;){if(s&&e&&e(this),s=this.type.isAnonymous,!i)return;if(this.nextSibling())break;this.parent(),i--,s=!0}}}matchContext(t){
if(!this.buffer)return Ar(this.node.parent,t);let{buffer:e}=this.buffer,{types:i}=e.set;for(let s=t.length-1,r=this.stack.
length-1;s>=0;r--){if(r<0)return Ar(this._tree,t,s);let o=i[e.buffer[this.stack[r]]];if(!o.isAnonymous){if(t[s]&&t[s]!=o.
name)return!1;s--}}return!0}};function Dr(n){return n.children.some(t=>t instanceof fe||!t.type.isAnonymous||Dr(t))}function Gc(n){
var t;let{buffer:e,nodeSet:i,maxBufferLength:s=1024,reused:r=[],minRepeatType:o=i.types.length}=n,l=Array.isArray(e)?new Cr(
e,e.length):e,a=i.types,h=0,f=0;function c(k,C,A,I,E,V){let{id:R,start:D,end:F,size:H}=l,$=f,it=h;if(H<0)if(l.next(),H==
-1){let Yt=r[R];A.push(Yt),I.push(D-k);return}else if(H==-3){h=R;return}else if(H==-4){f=R;return}else throw new RangeError(
`Unrecognized record size: ${H}`);let ut=a[R],Wt,tt,yt=D-k;if(F-D<=s&&(tt=m(l.pos-C,E))){let Yt=new Uint16Array(tt.size-
tt.skip),ot=l.pos-tt.size,Ot=Yt.length;for(;l.pos>ot;)Ot=b(tt.start,Yt,Ot);Wt=new fe(Yt,F-tt.start,i),yt=tt.start-k}else{
let Yt=l.pos-H;l.next();let ot=[],Ot=[],Vt=R>=o?R:-1,Xt=0,Ee=F,ai=$;for(;l.pos>Yt;)Vt>=0&&l.id==Vt&&l.size>=0?(l.end<=Ee-
s&&(p(ot,Ot,D,Xt,l.end,Ee,Vt,ai,it),Xt=ot.length,Ee=l.end,ai=f),l.next()):V>2500?u(D,Yt,ot,Ot):(Vt>=0&&l.size==-1&&r[l.id].
type==i.types[Vt]&&(Xt<ot.length&&p(ot,Ot,D,Xt,l.end,Ee,Vt,ai,it),Xt=ot.length+1,Ee=l.start,ai=f),c(D,Yt,ot,Ot,Vt,V+1));
if(Vt>=0&&Xt>0&&Xt<ot.length&&p(ot,Ot,D,Xt,D,Ee,Vt,ai,it),ot.reverse(),Ot.reverse(),Vt>-1&&Xt>0){let uo=d(ut,it);Wt=Pr(ut,
ot,Ot,0,ot.length,0,F-D,uo,uo)}else Wt=g(ut,ot,Ot,F-D,$-F,it)}A.push(Wt),I.push(yt)}function u(k,C,A,I){let E=[],V=0,R=-1;
for(;l.pos>C;){let{id:D,start:F,end:H,size:$}=l;if($>4)l.next();else{if(R>-1&&F<R)break;R<0&&(R=H-s),E.push(D,F,H),V++,l.
next()}}if(V){let D=new Uint16Array(V*4),F=E[E.length-2];for(let H=E.length-3,$=0;H>=0;H-=3)D[$++]=E[H],D[$++]=E[H+1]-F,
D[$++]=E[H+2]-F,D[$++]=$;A.push(new fe(D,E[2]-F,i)),I.push(F-k)}}function d(k,C){return(A,I,E)=>{let V=0,R=A.length-1,D,
F;if(R>=0&&(D=A[R])instanceof Y){if(!R&&D.type==k&&D.length==E)return D;(F=D.prop(B.lookAhead))&&(V=I[R]+D.length+F-E)}return g(
k,A,I,E,V,C)}}function p(k,C,A,I,E,V,R,D,F){let H=[],$=[];for(;k.length>I;)H.push(k.pop()),$.push(C.pop()+A-E);k.push(g(
i.types[R],H,$,V-E,D-V,F)),C.push(E-A)}function g(k,C,A,I,E,V,R){if(V){let D=[B.contextHash,V];R=R?[D].concat(R):[D]}if(E>
25){let D=[B.lookAhead,E];R=R?[D].concat(R):[D]}return new Y(k,C,A,I,R)}function m(k,C){let A=l.fork(),I=0,E=0,V=0,R=A.end-
s,D={size:0,start:0,skip:0};t:for(let F=A.pos-k;A.pos>F;){let H=A.size;if(A.id==C&&H>=0){D.size=I,D.start=E,D.skip=V,V+=
4,I+=4,A.next();continue}let $=A.pos-H;if(H<0||$<F||A.start<R)break;let it=A.id>=o?4:0,ut=A.start;for(A.next();A.pos>$;){
if(A.size<0)if(A.size==-3||A.size==-4)it+=4;else break t;else A.id>=o&&(it+=4);A.next()}E=ut,I+=H,V+=it}return(C<0||I==k)&&
(D.size=I,D.start=E,D.skip=V),D.size>4?D:void 0}function b(k,C,A){let{id:I,start:E,end:V,size:R}=l;if(l.next(),R>=0&&I<o){
let D=A;if(R>4){let F=l.pos-(R-4);for(;l.pos>F;)A=b(k,C,A)}C[--A]=D,C[--A]=V-k,C[--A]=E-k,C[--A]=I}else R==-3?h=I:R==-4&&
(f=I);return A}let M=[],v=[];for(;l.pos>0;)c(n.start||0,n.bufferStart||0,M,v,-1,0);let P=(t=n.length)!==null&&t!==void 0?
t:M.length?v[0]+M[0].length:0;return new Y(a[n.topID],M.reverse(),v.reverse(),P)}var Sa=new WeakMap;function Dn(n,t){if(!n.
isAnonymous||t instanceof fe||t.type!=n)return 1;let e=Sa.get(t);if(e==null){e=1;for(let i of t.children){if(i.type!=n||
!(i instanceof Y)){e=1;break}e+=Dn(n,i)}Sa.set(t,e)}return e}function Pr(n,t,e,i,s,r,o,l,a){let h=0;for(let p=i;p<s;p++)
h+=Dn(n,t[p]);let f=Math.ceil(h*1.5/8),c=[],u=[];function d(p,g,m,b,M){for(let v=m;v<b;){let P=v,k=g[v],C=Dn(n,p[v]);for(v++;v<
b;v++){let A=Dn(n,p[v]);if(C+A>=f)break;C+=A}if(v==P+1){if(C>f){let A=p[P];d(A.children,A.positions,0,A.children.length,
g[P]+M);continue}c.push(p[P])}else{let A=g[v-1]+p[v-1].length-k;c.push(Pr(n,p,g,P,v,k,A,null,a))}u.push(k+M-r)}}return d(
t,e,i,s,0),(l||a)(c,u,o)}var Te=class n{constructor(t,e,i,s,r=!1,o=!1){this.from=t,this.to=e,this.tree=i,this.offset=s,this.open=(r?1:0)|(o?2:0)}get openStart(){
return(this.open&1)>0}get openEnd(){return(this.open&2)>0}static addTree(t,e=[],i=!1){let s=[new n(0,t.length,t,0,!1,i)];
for(let r of e)r.to>t.length&&s.push(r);return s}static applyChanges(t,e,i=128){if(!e.length)return t;let s=[],r=1,o=t.length?
t[0]:null;for(let l=0,a=0,h=0;;l++){let f=l<e.length?e[l]:null,c=f?f.fromA:1e9;if(c-a>=i)for(;o&&o.from<c;){let u=o;if(a>=
u.from||c<=u.to||h){let d=Math.max(u.from,a)-h,p=Math.min(u.to,c)-h;u=d>=p?null:new n(d,p,u.tree,u.offset+h,l>0,!!f)}if(u&&
s.push(u),o.to>c)break;o=r<t.length?t[r++]:null}if(!f)break;a=f.toA,h=f.toA-f.toB}return s}},ei=class{startParse(t,e,i){
return typeof t=="string"&&(t=new Tr(t)),i=i?i.length?i.map(s=>new Bi(s.from,s.to)):[new Bi(0,0)]:[new Bi(0,t.length)],this.
createParse(t,e||[],i)}parse(t,e,i){let s=this.startParse(t,e,i);for(;;){let r=s.advance();if(r)return r}}},Tr=class{constructor(t){
this.string=t}get length(){return this.string.length}chunk(t){return this.string.slice(t)}get lineChunks(){return!1}read(t,e){
return this.string.slice(t,e)}};var fp=new B({perNode:!0});var _c=0,Et=class n{constructor(t,e,i,s){this.name=t,this.set=e,this.base=i,this.modified=s,this.id=_c++}toString(){let{
name:t}=this;for(let e of this.modified)e.name&&(t=`${e.name}(${t})`);return t}static define(t,e){let i=typeof t=="strin\
g"?t:"?";if(t instanceof n&&(e=t),e?.base)throw new Error("Can not derive from a modified tag");let s=new n(i,[],null,[]);
if(s.set.push(s),e)for(let r of e.set)s.set.push(r);return s}static defineModifier(t){let e=new Ln(t);return i=>i.modified.
indexOf(e)>-1?i:Ln.get(i.base||i,i.modified.concat(e).sort((s,r)=>s.id-r.id))}},Yc=0,Ln=class n{constructor(t){this.name=
t,this.instances=[],this.id=Yc++}static get(t,e){if(!e.length)return t;let i=e[0].instances.find(l=>l.base==t&&Xc(e,l.modified));
if(i)return i;let s=[],r=new Et(t.name,s,t,e);for(let l of e)l.instances.push(r);let o=Qc(e);for(let l of t.set)if(!l.modified.
length)for(let a of o)s.push(n.get(l,a));return r}};function Xc(n,t){return n.length==t.length&&n.every((e,i)=>e==t[i])}
function Qc(n){let t=[[]];for(let e=0;e<n.length;e++)for(let i=0,s=t.length;i<s;i++)t.push(t[i].concat(n[e]));return t.sort(
(e,i)=>i.length-e.length)}function Nn(n){let t=Object.create(null);for(let e in n){let i=n[e];Array.isArray(i)||(i=[i]);
for(let s of e.split(" "))if(s){let r=[],o=2,l=s;for(let c=0;;){if(l=="..."&&c>0&&c+3==s.length){o=1;break}let u=/^"(?:[^"\\]|\\.)*?"|[^\/!]+/.
exec(l);if(!u)throw new RangeError("Invalid path: "+s);if(r.push(u[0]=="*"?"":u[0][0]=='"'?JSON.parse(u[0]):u[0]),c+=u[0].
length,c==s.length)break;let d=s[c++];if(c==s.length&&d=="!"){o=0;break}if(d!="/")throw new RangeError("Invalid path: "+
s);l=s.slice(c)}let a=r.length-1,h=r[a];if(!h)throw new RangeError("Invalid path: "+s);let f=new Pe(i,o,a>0?r.slice(0,a):
null);t[h]=f.sort(t[h])}}return Ta.add(t)}var Ta=new B({combine(n,t){let e,i,s;for(;n||t;){if(!n||t&&n.depth<=t.depth?(s=
t,t=t.next):(s=n,n=n.next),e&&e.mode==s.mode&&!s.context&&!e.context)continue;let r=new Pe(s.tags,s.mode,s.context);e?e.
next=r:i=r,e=r}return i}}),Pe=class{constructor(t,e,i,s){this.tags=t,this.mode=e,this.context=i,this.next=s}get opaque(){
return this.mode==0}get inherit(){return this.mode==1}sort(t){return!t||t.depth<this.depth?(this.next=t,this):(t.next=this.
sort(t.next),t)}get depth(){return this.context?this.context.length:0}};Pe.empty=new Pe([],2,null);function Lr(n,t){let e=Object.
create(null);for(let r of n)if(!Array.isArray(r.tag))e[r.tag.id]=r.class;else for(let o of r.tag)e[o.id]=r.class;let{scope:i,
all:s=null}=t||{};return{style:r=>{let o=s;for(let l of r)for(let a of l.set){let h=e[a.id];if(h){o=o?o+" "+h:h;break}}return o},
scope:i}}function Jc(n,t){let e=null;for(let i of n){let s=i.style(t);s&&(e=e?e+" "+s:s)}return e}function Da(n,t,e,i=0,s=n.
length){let r=new Rr(i,Array.isArray(t)?t:[t],e);r.highlightRange(n.cursor(),i,s,"",r.highlighters),r.flush(s)}var Rr=class{constructor(t,e,i){this.at=t,this.highlighters=e,this.span=i,this.class=""}startSpan(t,e){e!=this.class&&(this.
flush(t),t>this.at&&(this.at=t),this.class=e)}flush(t){t>this.at&&this.class&&this.span(this.at,t,this.class)}highlightRange(t,e,i,s,r){
let{type:o,from:l,to:a}=t;if(l>=i||a<=e)return;o.isTop&&(r=this.highlighters.filter(d=>!d.scope||d.scope(o)));let h=s,f=Zc(
t)||Pe.empty,c=Jc(r,f.tags);if(c&&(h&&(h+=" "),h+=c,f.mode==1&&(s+=(s?" ":"")+c)),this.startSpan(Math.max(e,l),h),f.opaque)
return;let u=t.tree&&t.tree.prop(B.mounted);if(u&&u.overlay){let d=t.node.enter(u.overlay[0].from+l,1),p=this.highlighters.
filter(m=>!m.scope||m.scope(u.tree.type)),g=t.firstChild();for(let m=0,b=l;;m++){let M=m<u.overlay.length?u.overlay[m]:null,
v=M?M.from+l:a,P=Math.max(e,b),k=Math.min(i,v);if(P<k&&g)for(;t.from<k&&(this.highlightRange(t,P,k,s,r),this.startSpan(Math.
min(k,t.to),h),!(t.to>=v||!t.nextSibling())););if(!M||v>i)break;b=M.to+l,b>e&&(this.highlightRange(d.cursor(),Math.max(e,
M.from+l),Math.min(i,b),"",p),this.startSpan(Math.min(i,b),h))}g&&t.parent()}else if(t.firstChild()){u&&(s="");do if(!(t.
to<=e)){if(t.from>=i)break;this.highlightRange(t,e,i,s,r),this.startSpan(Math.min(i,t.to),h)}while(t.nextSibling());t.parent()}}};
function Zc(n){let t=n.type.prop(Ta);for(;t&&t.context&&!n.matchContext(t.context);)t=t.next;return t||null}var w=Et.define,
Bn=w(),ce=w(),Ma=w(ce),Oa=w(ce),ue=w(),Rn=w(ue),Br=w(ue),_t=w(),De=w(_t),Ut=w(),Gt=w(),Er=w(),Ii=w(Er),En=w(),x={comment:Bn,
lineComment:w(Bn),blockComment:w(Bn),docComment:w(Bn),name:ce,variableName:w(ce),typeName:Ma,tagName:w(Ma),propertyName:Oa,
attributeName:w(Oa),className:w(ce),labelName:w(ce),namespace:w(ce),macroName:w(ce),literal:ue,string:Rn,docString:w(Rn),
character:w(Rn),attributeValue:w(Rn),number:Br,integer:w(Br),float:w(Br),bool:w(ue),regexp:w(ue),escape:w(ue),color:w(ue),
url:w(ue),keyword:Ut,self:w(Ut),null:w(Ut),atom:w(Ut),unit:w(Ut),modifier:w(Ut),operatorKeyword:w(Ut),controlKeyword:w(Ut),
definitionKeyword:w(Ut),moduleKeyword:w(Ut),operator:Gt,derefOperator:w(Gt),arithmeticOperator:w(Gt),logicOperator:w(Gt),
bitwiseOperator:w(Gt),compareOperator:w(Gt),updateOperator:w(Gt),definitionOperator:w(Gt),typeOperator:w(Gt),controlOperator:w(
Gt),punctuation:Er,separator:w(Er),bracket:Ii,angleBracket:w(Ii),squareBracket:w(Ii),paren:w(Ii),brace:w(Ii),content:_t,
heading:De,heading1:w(De),heading2:w(De),heading3:w(De),heading4:w(De),heading5:w(De),heading6:w(De),contentSeparator:w(
_t),list:w(_t),quote:w(_t),emphasis:w(_t),strong:w(_t),link:w(_t),monospace:w(_t),strikethrough:w(_t),inserted:w(),deleted:w(),
changed:w(),invalid:w(),meta:En,documentMeta:w(En),annotation:w(En),processingInstruction:w(En),definition:Et.defineModifier(
"definition"),constant:Et.defineModifier("constant"),function:Et.defineModifier("function"),standard:Et.defineModifier("\
standard"),local:Et.defineModifier("local"),special:Et.defineModifier("special")};for(let n in x){let t=x[n];t instanceof
Et&&(t.name=n)}var dp=Lr([{tag:x.link,class:"tok-link"},{tag:x.heading,class:"tok-heading"},{tag:x.emphasis,class:"tok-e\
mphasis"},{tag:x.strong,class:"tok-strong"},{tag:x.keyword,class:"tok-keyword"},{tag:x.atom,class:"tok-atom"},{tag:x.bool,
class:"tok-bool"},{tag:x.url,class:"tok-url"},{tag:x.labelName,class:"tok-labelName"},{tag:x.inserted,class:"tok-inserte\
d"},{tag:x.deleted,class:"tok-deleted"},{tag:x.literal,class:"tok-literal"},{tag:x.string,class:"tok-string"},{tag:x.number,
class:"tok-number"},{tag:[x.regexp,x.escape,x.special(x.string)],class:"tok-string2"},{tag:x.variableName,class:"tok-var\
iableName"},{tag:x.local(x.variableName),class:"tok-variableName tok-local"},{tag:x.definition(x.variableName),class:"to\
k-variableName tok-definition"},{tag:x.special(x.variableName),class:"tok-variableName2"},{tag:x.definition(x.propertyName),
class:"tok-propertyName tok-definition"},{tag:x.typeName,class:"tok-typeName"},{tag:x.namespace,class:"tok-namespace"},{
tag:x.className,class:"tok-className"},{tag:x.macroName,class:"tok-macroName"},{tag:x.propertyName,class:"tok-propertyNa\
me"},{tag:x.operator,class:"tok-operator"},{tag:x.comment,class:"tok-comment"},{tag:x.meta,class:"tok-meta"},{tag:x.invalid,
class:"tok-invalid"},{tag:x.punctuation,class:"tok-punctuation"}]);var Nr,ii=new B;function tu(n){return O.define({combine:n?t=>t.concat(n):void 0})}var eu=new B,mt=class{constructor(t,e,i=[],s=""){
this.data=t,this.name=s,U.prototype.hasOwnProperty("tree")||Object.defineProperty(U.prototype,"tree",{get(){return Nt(this)}}),
this.parser=e,this.extension=[ni.of(this),U.languageData.of((r,o,l)=>{let a=Pa(r,o,l),h=a.type.prop(ii);if(!h)return[];let f=r.
facet(h),c=a.type.prop(eu);if(c){let u=a.resolve(o-a.from,l);for(let d of c)if(d.test(u,r)){let p=r.facet(d.facet);return d.
type=="replace"?p:p.concat(f)}}return f})].concat(i)}isActiveAt(t,e,i=-1){return Pa(t,e,i).type.prop(ii)==this.data}findRegions(t){
let e=t.facet(ni);if(e?.data==this.data)return[{from:0,to:t.doc.length}];if(!e||!e.allowsNesting)return[];let i=[],s=(r,o)=>{
if(r.prop(ii)==this.data){i.push({from:o,to:o+r.length});return}let l=r.prop(B.mounted);if(l){if(l.tree.prop(ii)==this.data){
if(l.overlay)for(let a of l.overlay)i.push({from:a.from+o,to:a.to+o});else i.push({from:o,to:o+r.length});return}else if(l.
overlay){let a=i.length;if(s(l.tree,l.overlay[0].from+o),i.length>a)return}}for(let a=0;a<r.children.length;a++){let h=r.
children[a];h instanceof Y&&s(h,r.positions[a]+o)}};return s(Nt(t),0),i}get allowsNesting(){return!0}};mt.setState=K.define();
function Pa(n,t,e){let i=n.facet(ni),s=Nt(n).topNode;if(!i||i.allowsNesting)for(let r=s;r;r=r.enter(t,e,_.ExcludeBuffers|
_.EnterBracketed))r.type.isTop&&(s=r);return s}var In=class n extends mt{constructor(t,e,i){super(t,e,[],i),this.parser=
e}static define(t){let e=tu(t.languageData);return new n(e,t.parser.configure({props:[ii.add(i=>i.isTop?e:void 0)]}),t.name)}configure(t,e){
return new n(this.data,this.parser.configure(t),e||this.name)}get allowsNesting(){return this.parser.hasWrappers()}};function Nt(n){
let t=n.field(mt.state,!1);return t?t.tree:Y.empty}var Wr=class{constructor(t){this.doc=t,this.cursorPos=0,this.string="",this.cursor=t.iter()}get length(){return this.doc.
length}syncTo(t){return this.string=this.cursor.next(t-this.cursorPos).value,this.cursorPos=t+this.string.length,this.cursorPos-
this.string.length}chunk(t){return this.syncTo(t),this.string}get lineChunks(){return!0}read(t,e){let i=this.cursorPos-this.
string.length;return t<i||e>=this.cursorPos?this.doc.sliceString(t,e):this.string.slice(t-i,e-i)}},Hi=null,Vr=class n{constructor(t,e,i=[],s,r,o,l,a){
this.parser=t,this.state=e,this.fragments=i,this.tree=s,this.treeLen=r,this.viewport=o,this.skipped=l,this.scheduleOn=a,
this.parse=null,this.tempSkipped=[]}static create(t,e,i){return new n(t,e,[],Y.empty,0,i,[],null)}startParse(){return this.
parser.startParse(new Wr(this.state.doc),this.fragments)}work(t,e){return e!=null&&e>=this.state.doc.length&&(e=void 0),
this.tree!=Y.empty&&this.isDone(e??this.state.doc.length)?(this.takeTree(),!0):this.withContext(()=>{var i;if(typeof t==
"number"){let s=Date.now()+t;t=()=>Date.now()>s}for(this.parse||(this.parse=this.startParse()),e!=null&&(this.parse.stoppedAt==
null||this.parse.stoppedAt>e)&&e<this.state.doc.length&&this.parse.stopAt(e);;){let s=this.parse.advance();if(s)if(this.
fragments=this.withoutTempSkipped(Te.addTree(s,this.fragments,this.parse.stoppedAt!=null)),this.treeLen=(i=this.parse.stoppedAt)!==
null&&i!==void 0?i:this.state.doc.length,this.tree=s,this.parse=null,this.treeLen<(e??this.state.doc.length))this.parse=
this.startParse();else return!0;if(t())return!1}})}takeTree(){let t,e;this.parse&&(t=this.parse.parsedPos)>=this.treeLen&&
((this.parse.stoppedAt==null||this.parse.stoppedAt>t)&&this.parse.stopAt(t),this.withContext(()=>{for(;!(e=this.parse.advance());)
;}),this.treeLen=t,this.tree=e,this.fragments=this.withoutTempSkipped(Te.addTree(this.tree,this.fragments,!0)),this.parse=
null)}withContext(t){let e=Hi;Hi=this;try{return t()}finally{Hi=e}}withoutTempSkipped(t){for(let e;e=this.tempSkipped.pop();)
t=Ba(t,e.from,e.to);return t}changes(t,e){let{fragments:i,tree:s,treeLen:r,viewport:o,skipped:l}=this;if(this.takeTree(),
!t.empty){let a=[];if(t.iterChangedRanges((h,f,c,u)=>a.push({fromA:h,toA:f,fromB:c,toB:u})),i=Te.applyChanges(i,a),s=Y.empty,
r=0,o={from:t.mapPos(o.from,-1),to:t.mapPos(o.to,1)},this.skipped.length){l=[];for(let h of this.skipped){let f=t.mapPos(
h.from,1),c=t.mapPos(h.to,-1);f<c&&l.push({from:f,to:c})}}}return new n(this.parser,e,i,s,r,o,l,this.scheduleOn)}updateViewport(t){
if(this.viewport.from==t.from&&this.viewport.to==t.to)return!1;this.viewport=t;let e=this.skipped.length;for(let i=0;i<this.
skipped.length;i++){let{from:s,to:r}=this.skipped[i];s<t.to&&r>t.from&&(this.fragments=Ba(this.fragments,s,r),this.skipped.
splice(i--,1))}return this.skipped.length>=e?!1:(this.reset(),!0)}reset(){this.parse&&(this.takeTree(),this.parse=null)}skipUntilInView(t,e){
this.skipped.push({from:t,to:e})}static getSkippingParser(t){return new class extends ei{createParse(e,i,s){let r=s[0].from,
o=s[s.length-1].to;return{parsedPos:r,advance(){let a=Hi;if(a){for(let h of s)a.tempSkipped.push(h);t&&(a.scheduleOn=a.scheduleOn?
Promise.all([a.scheduleOn,t]):t)}return this.parsedPos=o,new Y(st.none,[],[],o-r)},stoppedAt:null,stopAt(){}}}}}isDone(t){
t=Math.min(t,this.state.doc.length);let e=this.fragments;return this.treeLen>=t&&e.length&&e[0].from==0&&e[0].to>=t}static get(){
return Hi}};function Ba(n,t,e){return Te.applyChanges(n,[{fromA:t,toA:e,fromB:t,toB:e}])}var Fi=class n{constructor(t){this.
context=t,this.tree=t.tree}apply(t){if(!t.docChanged&&this.tree==this.context.tree)return this;let e=this.context.changes(
t.changes,t.state),i=this.context.treeLen==t.startState.doc.length?void 0:Math.max(t.changes.mapPos(this.context.treeLen),
e.viewport.to);return e.work(20,i)||e.takeTree(),new n(e)}static init(t){let e=Math.min(3e3,t.doc.length),i=Vr.create(t.
facet(ni).parser,t,{from:0,to:e});return i.work(20,e)||i.takeTree(),new n(i)}};mt.state=pt.define({create:Fi.init,update(n,t){
for(let e of t.effects)if(e.is(mt.setState))return e.value;return t.startState.facet(ni)!=t.state.facet(ni)?Fi.init(t.state):
n.apply(t)}});var Ia=n=>{let t=setTimeout(()=>n(),500);return()=>clearTimeout(t)};typeof requestIdleCallback<"u"&&(Ia=n=>{
let t=-1,e=setTimeout(()=>{t=requestIdleCallback(n,{timeout:400})},100);return()=>t<0?clearTimeout(e):cancelIdleCallback(
t)});var Ir=typeof navigator<"u"&&(!((Nr=navigator.scheduling)===null||Nr===void 0)&&Nr.isInputPending)?()=>navigator.scheduling.
isInputPending():null,iu=Ct.fromClass(class{constructor(t){this.view=t,this.working=null,this.workScheduled=0,this.chunkEnd=
-1,this.chunkBudget=-1,this.work=this.work.bind(this),this.scheduleWork()}update(t){let e=this.view.state.field(mt.state).
context;(e.updateViewport(t.view.viewport)||this.view.viewport.to>e.treeLen)&&this.scheduleWork(),(t.docChanged||t.selectionSet)&&
(this.view.hasFocus&&(this.chunkBudget+=50),this.scheduleWork()),this.checkAsyncSchedule(e)}scheduleWork(){if(this.working)
return;let{state:t}=this.view,e=t.field(mt.state);(e.tree!=e.context.tree||!e.context.isDone(t.doc.length))&&(this.working=
Ia(this.work))}work(t){this.working=null;let e=Date.now();if(this.chunkEnd<e&&(this.chunkEnd<0||this.view.hasFocus)&&(this.
chunkEnd=e+3e4,this.chunkBudget=3e3),this.chunkBudget<=0)return;let{state:i,viewport:{to:s}}=this.view,r=i.field(mt.state);
if(r.tree==r.context.tree&&r.context.isDone(s+1e5))return;let o=Date.now()+Math.min(this.chunkBudget,100,t&&!Ir?Math.max(
25,t.timeRemaining()-5):1e9),l=r.context.treeLen<s&&i.doc.length>s+1e3,a=r.context.work(()=>Ir&&Ir()||Date.now()>o,s+(l?
0:1e5));this.chunkBudget-=Date.now()-e,(a||this.chunkBudget<=0)&&(r.context.takeTree(),this.view.dispatch({effects:mt.setState.
of(new Fi(r.context))})),this.chunkBudget>0&&!(a&&!l)&&this.scheduleWork(),this.checkAsyncSchedule(r.context)}checkAsyncSchedule(t){
t.scheduleOn&&(this.workScheduled++,t.scheduleOn.then(()=>this.scheduleWork()).catch(e=>Pt(this.view.state,e)).then(()=>this.
workScheduled--),t.scheduleOn=null)}destroy(){this.working&&this.working()}isWorking(){return!!(this.working||this.workScheduled>
0)}},{eventHandlers:{focus(){this.scheduleWork()}}}),ni=O.define({combine(n){return n.length?n[0]:null},enables:n=>[mt.state,
iu,T.contentAttributes.compute([n],t=>{let e=t.facet(n);return e&&e.name?{"data-language":e.name}:{}})]}),Hn=class{constructor(t,e=[]){
this.language=t,this.support=e,this.extension=[t,e]}};var nu=O.define(),Fn=O.define({combine:n=>{if(!n.length)return"  ";let t=n[0];if(!t||/\S/.test(t)||Array.from(t).some(e=>e!=
t[0]))throw new Error("Invalid indent unit: "+JSON.stringify(n[0]));return t}});function Wi(n){let t=n.facet(Fn);return t.
charCodeAt(0)==9?n.tabSize*t.length:t.length}function ri(n,t){let e="",i=n.tabSize,s=n.facet(Fn)[0];if(s=="	"){for(;t>=i;)
e+="	",t-=i;s=" "}for(let r=0;r<t;r++)e+=s;return e}function Wn(n,t){n instanceof U&&(n=new Be(n));for(let i of n.state.
facet(nu)){let s=i(n,t);if(s!==void 0)return s}let e=Nt(n.state);return e.length>=t?su(n,e,t):null}var Be=class{constructor(t,e={}){this.state=t,this.options=e,this.unit=Wi(t)}lineAt(t,e=1){let i=this.state.doc.lineAt(t),
{simulateBreak:s,simulateDoubleBreak:r}=this.options;return s!=null&&s>=i.from&&s<=i.to?r&&s==t?{text:"",from:t}:(e<0?s<
t:s<=t)?{text:i.text.slice(s-i.from),from:s}:{text:i.text.slice(0,s-i.from),from:i.from}:i}textAfterPos(t,e=1){if(this.options.
simulateDoubleBreak&&t==this.options.simulateBreak)return"";let{text:i,from:s}=this.lineAt(t,e);return i.slice(t-s,Math.
min(i.length,t+100-s))}column(t,e=1){let{text:i,from:s}=this.lineAt(t,e),r=this.countColumn(i,t-s),o=this.options.overrideIndentation?
this.options.overrideIndentation(s):-1;return o>-1&&(r+=o-this.countColumn(i,i.search(/\S|$/))),r}countColumn(t,e=t.length){
return we(t,this.state.tabSize,e)}lineIndent(t,e=1){let{text:i,from:s}=this.lineAt(t,e),r=this.options.overrideIndentation;
if(r){let o=r(s);if(o>-1)return o}return this.countColumn(i,i.search(/\S|$/))}get simulatedBreak(){return this.options.simulateBreak||
null}},Ur=new B;function su(n,t,e){let i=t.resolveStack(e),s=t.resolveInner(e,-1).resolve(e,0).enterUnfinishedNodesBefore(
e);if(s!=i.node){let r=[];for(let o=s;o&&!(o.from<i.node.from||o.to>i.node.to||o.from==i.node.from&&o.type==i.node.type);o=
o.parent)r.push(o);for(let o=r.length-1;o>=0;o--)i={node:r[o],next:i}}return Ha(i,n,e)}function Ha(n,t,e){for(let i=n;i;i=
i.next){let s=ou(i.node);if(s)return s(zr.create(t,e,i))}return 0}function ru(n){return n.pos==n.options.simulateBreak&&
n.options.simulateDoubleBreak}function ou(n){let t=n.type.prop(Ur);if(t)return t;let e=n.firstChild,i;if(e&&(i=e.type.prop(
B.closedBy))){let s=n.lastChild,r=s&&i.indexOf(s.name)>-1;return o=>fu(o,!0,1,void 0,r&&!ru(o)?s.from:void 0)}return n.parent==
null?lu:null}function lu(){return 0}var zr=class n extends Be{constructor(t,e,i){super(t.state,t.options),this.base=t,this.
pos=e,this.context=i}get node(){return this.context.node}static create(t,e,i){return new n(t,e,i)}get textAfter(){return this.
textAfterPos(this.pos)}get baseIndent(){return this.baseIndentFor(this.node)}baseIndentFor(t){let e=this.state.doc.lineAt(
t.from);for(;;){let i=t.resolve(e.from);for(;i.parent&&i.parent.from==i.from;)i=i.parent;if(au(i,t))break;e=this.state.doc.
lineAt(i.from)}return this.lineIndent(e.from)}continue(){return Ha(this.context.next,this.base,this.pos)}};function au(n,t){
for(let e=t;e;e=e.parent)if(n==e)return!0;return!1}function hu(n){let t=n.node,e=t.childAfter(t.from),i=t.lastChild;if(!e)
return null;let s=n.options.simulateBreak,r=n.state.doc.lineAt(e.from),o=s==null||s<=r.from?r.to:Math.min(r.to,s);for(let l=e.
to;;){let a=t.childAfter(l);if(!a||a==i)return null;if(!a.type.isSkipped){if(a.from>=o)return null;let h=/^ */.exec(r.text.
slice(e.to-r.from))[0].length;return{from:e.from,to:e.to+h}}l=a.to}}function fu(n,t,e,i,s){let r=n.textAfter,o=r.match(/^\s*/)[0].length,l=i&&r.slice(o,o+i.length)==i||s==n.pos+o,a=t?hu(n):
null;return a?l?n.column(a.from):n.column(a.to):n.baseIndent+(l?0:n.unit*e)}function Gr({except:n,units:t=1}={}){return e=>{let i=n&&n.test(e.textAfter);return e.baseIndent+(i?0:t*e.unit)}}var cu=200;
function Fa(){return U.transactionFilter.of(n=>{if(!n.docChanged||!n.isUserEvent("input.type")&&!n.isUserEvent("input.co\
mplete"))return n;let t=n.startState.languageDataAt("indentOnInput",n.startState.selection.main.head);if(!t.length)return n;
let e=n.newDoc,{head:i}=n.newSelection.main,s=e.lineAt(i);if(i>s.from+cu)return n;let r=e.sliceString(s.from,i);if(!t.some(
h=>h.test(r)))return n;let{state:o}=n,l=-1,a=[];for(let{head:h}of o.selection.ranges){let f=o.doc.lineAt(h);if(f.from==l)
continue;l=f.from;let c=Wn(o,f.from);if(c==null)continue;let u=/^\s*/.exec(f.text)[0],d=ri(o,c);u!=d&&a.push({from:f.from,
to:f.from+u.length,insert:d})}return a.length?[n,{changes:a,sequential:!0}]:n})}var Wa=new B;function Va(n){let t=n.firstChild,e=n.lastChild;return t&&t.to<e.from?{from:t.to,to:e.type.isError?n.to:e.from}:
null}var si=class n{constructor(t,e){this.specs=t;let i;function s(l){let a=kt.newName();return(i||(i=Object.create(null)))["\
."+a]=l,a}let r=typeof e.all=="string"?e.all:e.all?s(e.all):void 0,o=e.scope;this.scope=o instanceof mt?l=>l.prop(ii)==o.
data:o?l=>l==o:void 0,this.style=Lr(t.map(l=>({tag:l.tag,class:l.class||s(Object.assign({},l,{tag:null}))})),{all:r}).style,
this.module=i?new kt(i):null,this.themeType=e.themeType}static define(t,e){return new n(t,e||{})}},qr=O.define(),za=O.define(
{combine(n){return n.length?[n[0]]:null}});function Hr(n){let t=n.facet(qr);return t.length?t:n.facet(za)}function qa(n,t){
let e=[uu],i;return n instanceof si&&(n.module&&e.push(T.styleModule.of(n.module)),i=n.themeType),t?.fallback?e.push(za.
of(n)):i?e.push(qr.computeN([T.darkTheme],s=>s.facet(T.darkTheme)==(i=="dark")?[n]:[])):e.push(qr.of(n)),e}var Kr=class{constructor(t){this.markCache=Object.create(null),this.tree=Nt(t.state),this.decorations=this.buildDeco(t,Hr(
t.state)),this.decoratedTo=t.viewport.to}update(t){let e=Nt(t.state),i=Hr(t.state),s=i!=Hr(t.startState),{viewport:r}=t.
view,o=t.changes.mapPos(this.decoratedTo,1);e.length<r.to&&!s&&e.type==this.tree.type&&o>=r.to?(this.decorations=this.decorations.
map(t.changes),this.decoratedTo=o):(e!=this.tree||t.viewportChanged||s)&&(this.tree=e,this.decorations=this.buildDeco(t.
view,i),this.decoratedTo=r.to)}buildDeco(t,e){if(!e||!this.tree.length)return L.none;let i=new se;for(let{from:s,to:r}of t.
visibleRanges)Da(this.tree,e,(o,l,a)=>{i.add(o,l,this.markCache[a]||(this.markCache[a]=L.mark({class:a})))},s,r);return i.
finish()}},uu=We.high(Ct.fromClass(Kr,{decorations:n=>n.decorations})),vp=si.define([{tag:x.meta,color:"#404740"},{tag:x.
link,textDecoration:"underline"},{tag:x.heading,textDecoration:"underline",fontWeight:"bold"},{tag:x.emphasis,fontStyle:"\
italic"},{tag:x.strong,fontWeight:"bold"},{tag:x.strikethrough,textDecoration:"line-through"},{tag:x.keyword,color:"#708"},
{tag:[x.atom,x.bool,x.url,x.contentSeparator,x.labelName],color:"#219"},{tag:[x.literal,x.inserted],color:"#164"},{tag:[
x.string,x.deleted],color:"#a11"},{tag:[x.regexp,x.escape,x.special(x.string)],color:"#e40"},{tag:x.definition(x.variableName),
color:"#00f"},{tag:x.local(x.variableName),color:"#30a"},{tag:[x.typeName,x.namespace],color:"#085"},{tag:x.className,color:"\
#167"},{tag:[x.special(x.variableName),x.macroName],color:"#256"},{tag:x.definition(x.propertyName),color:"#00c"},{tag:x.
comment,color:"#940"},{tag:x.invalid,color:"#f00"}]),du=T.baseTheme({"&.cm-focused .cm-matchingBracket":{backgroundColor:"\
#328c8252"},"&.cm-focused .cm-nonmatchingBracket":{backgroundColor:"#bb555544"}}),Ka=1e4,ja="()[]{}",$a=O.define({combine(n){
return ke(n,{afterCursor:!0,brackets:ja,maxScanDistance:Ka,renderMatch:mu})}}),pu=L.mark({class:"cm-matchingBracket"}),gu=L.
mark({class:"cm-nonmatchingBracket"});function mu(n){let t=[],e=n.matched?pu:gu;return t.push(e.range(n.start.from,n.start.
to)),n.end&&t.push(e.range(n.end.from,n.end.to)),t}function Ra(n){let t=[],e=n.facet($a);for(let i of n.selection.ranges){
if(!i.empty)continue;let s=Lt(n,i.head,-1,e)||i.head>0&&Lt(n,i.head-1,1,e)||e.afterCursor&&(Lt(n,i.head,1,e)||i.head<n.doc.
length&&Lt(n,i.head+1,-1,e));s&&(t=t.concat(e.renderMatch(s,n)))}return L.set(t,!0)}var bu=Ct.fromClass(class{constructor(n){
this.paused=!1,this.decorations=Ra(n.state)}update(n){(n.docChanged||n.selectionSet||this.paused)&&(n.view.composing?(this.
decorations=this.decorations.map(n.changes),this.paused=!0):(this.decorations=Ra(n.state),this.paused=!1))}},{decorations:n=>n.
decorations}),yu=[bu,du];function Ua(n={}){return[$a.of(n),yu]}var xu=new B;function jr(n,t,e){let i=n.prop(t<0?B.openedBy:
B.closedBy);if(i)return i;if(n.name.length==1){let s=e.indexOf(n.name);if(s>-1&&s%2==(t<0?1:0))return[e[s+t]]}return null}
function $r(n){let t=n.type.prop(xu);return t?t(n.node):n}function Lt(n,t,e,i={}){let s=i.maxScanDistance||Ka,r=i.brackets||
ja,o=Nt(n),l=o.resolveInner(t,e);for(let a=l;a;a=a.parent){let h=jr(a.type,e,r);if(h&&a.from<a.to){let f=$r(a);if(f&&(e>
0?t>=f.from&&t<f.to:t>f.from&&t<=f.to))return ku(n,t,e,a,f,h,r)}}return wu(n,t,e,o,l.type,s,r)}function ku(n,t,e,i,s,r,o){
let l=i.parent,a={from:s.from,to:s.to},h=0,f=l?.cursor();if(f&&(e<0?f.childBefore(i.from):f.childAfter(i.to)))do if(e<0?
f.to<=i.from:f.from>=i.to){if(h==0&&r.indexOf(f.type.name)>-1&&f.from<f.to){let c=$r(f);return{start:a,end:c?{from:c.from,
to:c.to}:void 0,matched:!0}}else if(jr(f.type,e,o))h++;else if(jr(f.type,-e,o)){if(h==0){let c=$r(f);return{start:a,end:c&&
c.from<c.to?{from:c.from,to:c.to}:void 0,matched:!1}}h--}}while(e<0?f.prevSibling():f.nextSibling());return{start:a,matched:!1}}
function wu(n,t,e,i,s,r,o){if(e<0?!t:t==n.doc.length)return null;let l=e<0?n.sliceDoc(t-1,t):n.sliceDoc(t,t+1),a=o.indexOf(
l);if(a<0||a%2==0!=e>0)return null;let h={from:e<0?t-1:t,to:e>0?t+1:t},f=n.doc.iterRange(t,e>0?n.doc.length:0),c=0;for(let u=0;!f.
next().done&&u<=r;){let d=f.value;e<0&&(u+=d.length);let p=t+u*e;for(let g=e>0?0:d.length-1,m=e>0?d.length:-1;g!=m;g+=e){
let b=o.indexOf(d[g]);if(!(b<0||i.resolveInner(p+g,1).type!=s))if(b%2==0==e>0)c++;else{if(c==1)return{start:h,end:{from:p+
g,to:p+g+1},matched:b>>1==a>>1};c--}}e>0&&(u+=d.length)}return f.done?{start:h,matched:!1}:null}var vu=Object.create(null),Ea=[st.none];var La=[],Na=Object.create(null),Su=Object.create(null);for(let[n,t]of[["variable","variableName"],["variable-2","variab\
leName.special"],["string-2","string.special"],["def","variableName.definition"],["tag","tagName"],["attribute","attribu\
teName"],["type","typeName"],["builtin","variableName.standard"],["qualifier","modifier"],["error","invalid"],["header",
"heading"],["property","propertyName"]])Su[n]=Cu(vu,t);function Fr(n,t){La.indexOf(n)>-1||(La.push(n),console.warn(t))}function Cu(n,t){let e=[];for(let l of t.split(" ")){let a=[];
for(let h of l.split(".")){let f=n[h]||x[h];f?typeof f=="function"?a.length?a=a.map(f):Fr(h,`Modifier ${h} used at start\
 of tag`):a.length?Fr(h,`Tag ${h} used as modifier`):a=Array.isArray(f)?f:[f]:Fr(h,`Unknown highlighting tag ${h}`)}for(let h of a)
e.push(h)}if(!e.length)return 0;let i=t.replace(/ /g,"_"),s=i+" "+e.map(l=>l.id),r=Na[s];if(r)return r.id;let o=Na[s]=st.
define({id:Ea.length,name:i,props:[Nn({[i]:e})]});return Ea.push(o),o.id}var Sp={rtl:L.mark({class:"cm-iso",inclusive:!0,attributes:{dir:"rtl"},bidiIsolate:q.RTL}),ltr:L.mark({class:"cm-iso",inclusive:!0,
attributes:{dir:"ltr"},bidiIsolate:q.LTR}),auto:L.mark({class:"cm-iso",inclusive:!0,attributes:{dir:"auto"},bidiIsolate:null})};var Au=n=>{let{state:t}=n,e=t.doc.lineAt(t.selection.main.from),i=to(n.state,e.from);return i.line?Mu(n):i.block?Tu(n):!1};
function Zr(n,t){return({state:e,dispatch:i})=>{if(e.readOnly)return!1;let s=n(t,e);return s?(i(e.update(s)),!0):!1}}var Mu=Zr(
Bu,0);var Ou=Zr(eh,0);var Tu=Zr((n,t)=>eh(n,t,Pu(t)),0);function to(n,t){let e=n.languageDataAt("commentTokens",t,1);return e.length?e[0]:{}}var Vi=50;
function Du(n,{open:t,close:e},i,s){let r=n.sliceDoc(i-Vi,i),o=n.sliceDoc(s,s+Vi),l=/\s*$/.exec(r)[0].length,a=/^\s*/.exec(
o)[0].length,h=r.length-l;if(r.slice(h-t.length,h)==t&&o.slice(a,a+e.length)==e)return{open:{pos:i-l,margin:l&&1},close:{
pos:s+a,margin:a&&1}};let f,c;s-i<=2*Vi?f=c=n.sliceDoc(i,s):(f=n.sliceDoc(i,i+Vi),c=n.sliceDoc(s-Vi,s));let u=/^\s*/.exec(
f)[0].length,d=/\s*$/.exec(c)[0].length,p=c.length-d-e.length;return f.slice(u,u+t.length)==t&&c.slice(p,p+e.length)==e?
{open:{pos:i+u+t.length,margin:/\s/.test(f.charAt(u+t.length))?1:0},close:{pos:s-d-e.length,margin:/\s/.test(c.charAt(p-
1))?1:0}}:null}function Pu(n){let t=[];for(let e of n.selection.ranges){let i=n.doc.lineAt(e.from),s=e.to<=i.to?i:n.doc.
lineAt(e.to);s.from>i.from&&s.from==e.to&&(s=e.to==i.to+1?i:n.doc.lineAt(e.to-1));let r=t.length-1;r>=0&&t[r].to>i.from?
t[r].to=s.to:t.push({from:i.from+/^\s*/.exec(i.text)[0].length,to:s.to})}return t}function eh(n,t,e=t.selection.ranges){
let i=e.map(r=>to(t,r.from).block);if(!i.every(r=>r))return null;let s=e.map((r,o)=>Du(t,i[o],r.from,r.to));if(n!=2&&!s.
every(r=>r))return{changes:t.changes(e.map((r,o)=>s[o]?[]:[{from:r.from,insert:i[o].open+" "},{from:r.to,insert:" "+i[o].
close}]))};if(n!=1&&s.some(r=>r)){let r=[];for(let o=0,l;o<s.length;o++)if(l=s[o]){let a=i[o],{open:h,close:f}=l;r.push(
{from:h.pos-a.open.length,to:h.pos+h.margin},{from:f.pos-f.margin,to:f.pos+a.close.length})}return{changes:r}}return null}
function Bu(n,t,e=t.selection.ranges){let i=[],s=-1;t:for(let{from:r,to:o}of e){let l=i.length,a=1e9,h;for(let f=r;f<=o;){
let c=t.doc.lineAt(f);if(h==null&&(h=to(t,c.from).line,!h))continue t;if(c.from>s&&(r==o||o>c.from)){s=c.from;let u=/^\s*/.
exec(c.text)[0].length,d=u==c.length,p=c.text.slice(u,u+h.length)==h?u:-1;u<c.text.length&&u<a&&(a=u),i.push({line:c,comment:p,
token:h,indent:u,empty:d,single:!1})}f=c.to+1}if(a<1e9)for(let f=l;f<i.length;f++)i[f].indent<i[f].line.text.length&&(i[f].
indent=a);i.length==l+1&&(i[l].single=!0)}if(n!=2&&i.some(r=>r.comment<0&&(!r.empty||r.single))){let r=[];for(let{line:l,
token:a,indent:h,empty:f,single:c}of i)(c||!f)&&r.push({from:l.from+h,insert:a+" "});let o=t.changes(r);return{changes:o,
selection:t.selection.map(o,1)}}else if(n!=1&&i.some(r=>r.comment>=0)){let r=[];for(let{line:o,comment:l,token:a}of i)if(l>=
0){let h=o.from+l,f=h+a.length;o.text[f-o.from]==" "&&f++,r.push({from:h,to:f})}return{changes:r}}return null}var Yr=xt.
define(),Ru=xt.define(),Eu=O.define(),ih=O.define({combine(n){return ke(n,{minDepth:100,newGroupDelay:500,joinToEvent:(t,e)=>e},
{minDepth:Math.max,newGroupDelay:Math.min,joinToEvent:(t,e)=>(i,s)=>t(i,s)||e(i,s)})}}),nh=pt.define({create(){return Re.
empty},update(n,t){let e=t.state.facet(ih),i=t.annotation(Yr);if(i){let a=It.fromTransaction(t,i.selection),h=i.side,f=h==
0?n.undone:n.done;return a?f=zn(f,f.length,e.minDepth,a):f=lh(f,t.startState.selection),new Re(h==0?i.rest:f,h==0?f:i.rest)}
let s=t.annotation(Ru);if((s=="full"||s=="before")&&(n=n.isolate()),t.annotation(Q.addToHistory)===!1)return t.changes.empty?
n:n.addMapping(t.changes.desc);let r=It.fromTransaction(t),o=t.annotation(Q.time),l=t.annotation(Q.userEvent);return r?n=
n.addChanges(r,o,l,e,t):t.selection&&(n=n.addSelection(t.startState.selection,o,l,e.newGroupDelay)),(s=="full"||s=="afte\
r")&&(n=n.isolate()),n},toJSON(n){return{done:n.done.map(t=>t.toJSON()),undone:n.undone.map(t=>t.toJSON())}},fromJSON(n){
return new Re(n.done.map(It.fromJSON),n.undone.map(It.fromJSON))}});function sh(n={}){return[nh,ih.of(n),T.domEventHandlers(
{beforeinput(t,e){let i=t.inputType=="historyUndo"?rh:t.inputType=="historyRedo"?Xr:null;return i?(t.preventDefault(),i(
e)):!1}})]}function qn(n,t){return function({state:e,dispatch:i}){if(!t&&e.readOnly)return!1;let s=e.field(nh,!1);if(!s)return!1;let r=s.
pop(n,e,t);return r?(i(r),!0):!1}}var rh=qn(0,!1),Xr=qn(1,!1),Lu=qn(0,!0),Nu=qn(1,!0);var It=class n{constructor(t,e,i,s,r){this.changes=t,this.effects=e,this.mapped=i,this.startSelection=s,this.selectionsAfter=
r}setSelAfter(t){return new n(this.changes,this.effects,this.mapped,this.startSelection,t)}toJSON(){var t,e,i;return{changes:(t=
this.changes)===null||t===void 0?void 0:t.toJSON(),mapped:(e=this.mapped)===null||e===void 0?void 0:e.toJSON(),startSelection:(i=
this.startSelection)===null||i===void 0?void 0:i.toJSON(),selectionsAfter:this.selectionsAfter.map(s=>s.toJSON())}}static fromJSON(t){
return new n(t.changes&&lt.fromJSON(t.changes),[],t.mapped&&Qt.fromJSON(t.mapped),t.startSelection&&y.fromJSON(t.startSelection),
t.selectionsAfter.map(y.fromJSON))}static fromTransaction(t,e){let i=At;for(let s of t.startState.facet(Eu)){let r=s(t);
r.length&&(i=i.concat(r))}return!i.length&&t.changes.empty?null:new n(t.changes.invert(t.startState.doc),i,void 0,e||t.startState.
selection,At)}static selection(t){return new n(void 0,At,void 0,void 0,t)}};function zn(n,t,e,i){let s=t+1>e+20?t-e-1:0,
r=n.slice(s,t);return r.push(i),r}function Iu(n,t){let e=[],i=!1;return n.iterChangedRanges((s,r)=>e.push(s,r)),t.iterChangedRanges(
(s,r,o,l)=>{for(let a=0;a<e.length;){let h=e[a++],f=e[a++];l>=h&&o<=f&&(i=!0)}}),i}function Hu(n,t){return n.ranges.length==
t.ranges.length&&n.ranges.filter((e,i)=>e.empty!=t.ranges[i].empty).length===0}function oh(n,t){return n.length?t.length?
n.concat(t):n:t}var At=[],Fu=200;function lh(n,t){if(n.length){let e=n[n.length-1],i=e.selectionsAfter.slice(Math.max(0,
e.selectionsAfter.length-Fu));return i.length&&i[i.length-1].eq(t)?n:(i.push(t),zn(n,n.length-1,1e9,e.setSelAfter(i)))}else
return[It.selection([t])]}function Wu(n){let t=n[n.length-1],e=n.slice();return e[n.length-1]=t.setSelAfter(t.selectionsAfter.
slice(0,t.selectionsAfter.length-1)),e}function _r(n,t){if(!n.length)return n;let e=n.length,i=At;for(;e;){let s=Vu(n[e-
1],t,i);if(s.changes&&!s.changes.empty||s.effects.length){let r=n.slice(0,e);return r[e-1]=s,r}else t=s.mapped,e--,i=s.selectionsAfter}
return i.length?[It.selection(i)]:At}function Vu(n,t,e){let i=oh(n.selectionsAfter.length?n.selectionsAfter.map(l=>l.map(
t)):At,e);if(!n.changes)return It.selection(i);let s=n.changes.map(t),r=t.mapDesc(n.changes,!0),o=n.mapped?n.mapped.composeDesc(
r):r;return new It(s,K.mapEffects(n.effects,t),o,n.startSelection.map(r),i)}var zu=/^(input\.type|delete)($|\.)/,Re=class n{constructor(t,e,i=0,s=void 0){
this.done=t,this.undone=e,this.prevTime=i,this.prevUserEvent=s}isolate(){return this.prevTime?new n(this.done,this.undone):
this}addChanges(t,e,i,s,r){let o=this.done,l=o[o.length-1];return l&&l.changes&&!l.changes.empty&&t.changes&&(!i||zu.test(
i))&&(!l.selectionsAfter.length&&e-this.prevTime<s.newGroupDelay&&s.joinToEvent(r,Iu(l.changes,t.changes))||i=="input.ty\
pe.compose")?o=zn(o,o.length-1,s.minDepth,new It(t.changes.compose(l.changes),oh(K.mapEffects(t.effects,l.changes),l.effects),
l.mapped,l.startSelection,At)):o=zn(o,o.length,s.minDepth,t),new n(o,At,e,i)}addSelection(t,e,i,s){let r=this.done.length?
this.done[this.done.length-1].selectionsAfter:At;return r.length>0&&e-this.prevTime<s&&i==this.prevUserEvent&&i&&/^select($|\.)/.
test(i)&&Hu(r[r.length-1],t)?this:new n(lh(this.done,t),this.undone,e,i)}addMapping(t){return new n(_r(this.done,t),_r(this.
undone,t),this.prevTime,this.prevUserEvent)}pop(t,e,i){let s=t==0?this.done:this.undone;if(s.length==0)return null;let r=s[s.
length-1],o=r.selectionsAfter[0]||(r.startSelection?r.startSelection.map(r.changes.invertedDesc,1):e.selection);if(i&&r.
selectionsAfter.length)return e.update({selection:r.selectionsAfter[r.selectionsAfter.length-1],annotations:Yr.of({side:t,
rest:Wu(s),selection:o}),userEvent:t==0?"select.undo":"select.redo",scrollIntoView:!0});if(r.changes){let l=s.length==1?
At:s.slice(0,s.length-1);return r.mapped&&(l=_r(l,r.mapped)),e.update({changes:r.changes,selection:r.startSelection,effects:r.
effects,annotations:Yr.of({side:t,rest:l,selection:o}),filter:!1,userEvent:t==0?"undo":"redo",scrollIntoView:!0})}else return null}};
Re.empty=new Re(At,At);var ah=[{key:"Mod-z",run:rh,preventDefault:!0},{key:"Mod-y",mac:"Mod-Shift-z",run:Xr,preventDefault:!0},
{linux:"Ctrl-Shift-z",run:Xr,preventDefault:!0},{key:"Mod-u",run:Lu,preventDefault:!0},{key:"Alt-u",mac:"Mod-Shift-u",run:Nu,
preventDefault:!0}];function oi(n,t){return y.create(n.ranges.map(t),n.mainIndex)}function Ht(n,t){return n.update({selection:t,
scrollIntoView:!0,userEvent:"select"})}function Ft({state:n,dispatch:t},e){let i=oi(n.selection,e);return i.eq(n.selection,
!0)?!1:(t(Ht(n,i)),!0)}function Kn(n,t){return y.cursor(t?n.to:n.from)}function hh(n,t){return Ft(n,e=>e.empty?n.moveByChar(
e,t):Kn(e,t))}function rt(n){return n.textDirectionAt(n.state.selection.main.head)==q.LTR}var fh=n=>hh(n,!rt(n)),ch=n=>hh(
n,rt(n));function uh(n,t){return Ft(n,e=>e.empty?n.moveByGroup(e,t):Kn(e,t))}var qu=n=>uh(n,!rt(n)),Ku=n=>uh(n,rt(n));var Bp=typeof Intl<"u"&&Intl.Segmenter?new Intl.Segmenter(void 0,{granularity:"word"}):null;function ju(n,t,e){if(t.type.prop(e))return!0;let i=t.to-t.from;return i&&(i>2||/[^\s,.;:]/.test(n.sliceDoc(t.from,t.to)))||
t.firstChild}function jn(n,t,e){let i=Nt(n).resolveInner(t.head),s=e?B.closedBy:B.openedBy;for(let a=t.head;;){let h=e?i.
childAfter(a):i.childBefore(a);if(!h)break;ju(n,h,s)?i=h:a=e?h.to:h.from}let r=i.type.prop(s),o,l;return r&&(o=e?Lt(n,i.
from,1):Lt(n,i.to,-1))&&o.matched?l=e?o.end.to:o.end.from:l=e?i.to:i.from,y.cursor(l,e?-1:1)}var $u=n=>Ft(n,t=>jn(n.state,
t,!rt(n))),Uu=n=>Ft(n,t=>jn(n.state,t,rt(n)));function dh(n,t){return Ft(n,e=>{if(!e.empty)return Kn(e,t);let i=n.moveVertically(
e,t);return i.head!=e.head?i:n.moveToLineBoundary(e,t)})}var ph=n=>dh(n,!1),gh=n=>dh(n,!0);function mh(n){let t=n.scrollDOM.
clientHeight<n.scrollDOM.scrollHeight-2,e=0,i=0,s;if(t){for(let r of n.state.facet(T.scrollMargins)){let o=r(n);o?.top&&
(e=Math.max(o?.top,e)),o?.bottom&&(i=Math.max(o?.bottom,i))}s=n.scrollDOM.clientHeight-e-i}else s=(n.dom.ownerDocument.defaultView||
window).innerHeight;return{marginTop:e,marginBottom:i,selfScroll:t,height:Math.max(n.defaultLineHeight,s-5)}}function bh(n,t){
let e=mh(n),{state:i}=n,s=oi(i.selection,o=>o.empty?n.moveVertically(o,t,e.height):Kn(o,t));if(s.eq(i.selection))return!1;
let r;if(e.selfScroll){let o=n.coordsAtPos(i.selection.main.head),l=n.scrollDOM.getBoundingClientRect(),a=l.top+e.marginTop,
h=l.bottom-e.marginBottom;o&&o.top>a&&o.bottom<h&&(r=T.scrollIntoView(s.main.head,{y:"start",yMargin:o.top-a}))}return n.
dispatch(Ht(i,s),{effects:r}),!0}var Ga=n=>bh(n,!1),Qr=n=>bh(n,!0);function de(n,t,e){let i=n.lineBlockAt(t.head),s=n.moveToLineBoundary(
t,e);if(s.head==t.head&&s.head!=(e?i.to:i.from)&&(s=n.moveToLineBoundary(t,e,!1)),!e&&s.head==i.from&&i.length){let r=/^\s*/.
exec(n.state.sliceDoc(i.from,Math.min(i.from+100,i.to)))[0].length;r&&t.head!=i.from+r&&(s=y.cursor(i.from+r))}return s}
var Gu=n=>Ft(n,t=>de(n,t,!0)),_u=n=>Ft(n,t=>de(n,t,!1)),Yu=n=>Ft(n,t=>de(n,t,!rt(n))),Xu=n=>Ft(n,t=>de(n,t,rt(n))),Qu=n=>Ft(
n,t=>n.moveToLineBoundary(t,!1,!1)),Ju=n=>Ft(n,t=>n.moveToLineBoundary(t,!0,!1));function Zu(n,t,e){let i=!1,s=oi(n.selection,
r=>{let o=Lt(n,r.head,-1)||Lt(n,r.head,1)||r.head>0&&Lt(n,r.head-1,1)||r.head<n.doc.length&&Lt(n,r.head+1,-1);if(!o||!o.
end)return r;i=!0;let l=o.start.from==r.head?o.end.to:o.end.from;return e?y.range(r.anchor,l):y.cursor(l)});return i?(t(
Ht(n,s)),!0):!1}var td=({state:n,dispatch:t})=>Zu(n,t,!1);function Mt(n,t,e){let i=oi(n.state.selection,s=>{s.undirectional&&s.head>=s.anchor!=t&&(s=y.range(s.head,s.anchor));let r=e(
s);return y.range(s.anchor,r.head,r.goalColumn,r.bidiLevel||void 0,r.assoc)});return i.eq(n.state.selection)?!1:(n.dispatch(
Ht(n.state,i)),!0)}function yh(n,t){return Mt(n,t,e=>n.moveByChar(e,t))}var xh=n=>yh(n,!rt(n)),kh=n=>yh(n,rt(n));function wh(n,t){return Mt(n,t,e=>n.moveByGroup(e,t))}var ed=n=>wh(n,!rt(n)),id=n=>wh(n,rt(n));var nd=n=>{let t=!rt(n);return Mt(n,t,e=>jn(n.state,e,t))},sd=n=>{let t=rt(n);return Mt(n,t,e=>jn(n.state,e,t))};function vh(n,t){
return Mt(n,t,e=>n.moveVertically(e,t))}var Sh=n=>vh(n,!1),Ch=n=>vh(n,!0);function Ah(n,t){return Mt(n,t,e=>n.moveVertically(
e,t,mh(n).height))}var _a=n=>Ah(n,!1),Ya=n=>Ah(n,!0),rd=n=>Mt(n,!0,t=>de(n,t,!0)),od=n=>Mt(n,!1,t=>de(n,t,!1)),ld=n=>{let t=!rt(
n);return Mt(n,t,e=>de(n,e,t))},ad=n=>{let t=rt(n);return Mt(n,t,e=>de(n,e,t))},hd=n=>Mt(n,!1,t=>y.cursor(n.lineBlockAt(
t.head).from)),fd=n=>Mt(n,!0,t=>y.cursor(n.lineBlockAt(t.head).to)),Xa=({state:n,dispatch:t})=>(t(Ht(n,{anchor:0})),!0),
Qa=({state:n,dispatch:t})=>(t(Ht(n,{anchor:n.doc.length})),!0),Ja=({state:n,dispatch:t})=>(t(Ht(n,{anchor:n.selection.main.
anchor,head:0})),!0),Za=({state:n,dispatch:t})=>(t(Ht(n,{anchor:n.selection.main.anchor,head:n.doc.length})),!0),cd=({state:n,
dispatch:t})=>(t(n.update({selection:{anchor:0,head:n.doc.length},userEvent:"select"})),!0),ud=({state:n,dispatch:t})=>{
let e=$n(n).map(({from:i,to:s})=>y.undirectionalRange(i,Math.min(s+1,n.doc.length)));return t(n.update({selection:y.create(
e),userEvent:"select"})),!0},dd=({state:n,dispatch:t})=>{let e=oi(n.selection,i=>{let s=Nt(n),r=s.resolveStack(i.from,1);
if(i.empty){let o=s.resolveStack(i.from,-1);o.node.from>=r.node.from&&o.node.to<=r.node.to&&(r=o)}for(let o=r;o;o=o.next){
let{node:l}=o;if((l.from<i.from&&l.to>=i.to||l.to>i.to&&l.from<=i.from)&&o.next)return y.undirectionalRange(l.from,l.to)}
return i});return e.eq(n.selection)?!1:(t(Ht(n,e)),!0)};function Mh(n,t){let{state:e}=n,i=e.selection,s=e.selection.ranges.
slice();for(let r of e.selection.ranges){let o=e.doc.lineAt(r.head);if(t?o.to<n.state.doc.length:o.from>0)for(let l=r;;){
let a=n.moveVertically(l,t);if(a.head<o.from||a.head>o.to){s.some(h=>h.head==a.head)||s.push(a);break}else{if(a.head==l.
head)break;l=a}}}return s.length==i.ranges.length?!1:(n.dispatch(Ht(e,y.create(s,s.length-1))),!0)}var pd=n=>Mh(n,!1),gd=n=>Mh(
n,!0),md=({state:n,dispatch:t})=>{let e=n.selection,i=null;return e.ranges.length>1?i=y.create([e.main]):e.main.empty||(i=
y.create([y.cursor(e.main.head)])),i?(t(Ht(n,i)),!0):!1};function zi(n,t){if(n.state.readOnly)return!1;let e="delete.sel\
ection",{state:i}=n,s=i.changeByRange(r=>{let{from:o,to:l}=r;if(o==l){let a=t(r);a<o?(e="delete.backward",a=Vn(n,a,!1)):
a>o&&(e="delete.forward",a=Vn(n,a,!0)),o=Math.min(o,a),l=Math.max(l,a)}else o=Vn(n,o,!1),l=Vn(n,l,!0);return o==l?{range:r}:
{changes:{from:o,to:l},range:y.cursor(o,o<r.head?-1:1)}});return s.changes.empty?!1:(n.dispatch(i.update(s,{scrollIntoView:!0,
userEvent:e,effects:e=="delete.selection"?T.announce.of(i.phrase("Selection deleted")):void 0})),!0)}function Vn(n,t,e){
if(n instanceof T)for(let i of n.state.facet(T.atomicRanges).map(s=>s(n)))i.between(t,t,(s,r)=>{s<t&&r>t&&(t=e?r:s)});return t}
var Oh=(n,t,e)=>zi(n,i=>{let s=i.from,{state:r}=n,o=r.doc.lineAt(s),l,a;if(e&&!t&&s>o.from&&s<o.from+200&&!/[^ \t]/.test(
l=o.text.slice(0,s-o.from))){if(l[l.length-1]=="	")return s-1;let h=we(l,r.tabSize),f=h%Wi(r)||Wi(r);for(let c=0;c<f&&l[l.
length-1-c]==" ";c++)s--;a=s}else a=J(o.text,s-o.from,t,t)+o.from,a==s&&o.number!=(t?r.doc.lines:1)?a+=t?1:-1:!t&&/[\ufe00-\ufe0f]/.
test(o.text.slice(a-o.from,s-o.from))&&(a=J(o.text,a-o.from,!1,!1)+o.from);return a}),Jr=n=>Oh(n,!1,!0);var Th=n=>Oh(n,!0,!1),Dh=(n,t)=>zi(n,e=>{let i=e.head,{state:s}=n,r=s.doc.lineAt(i),o=s.charCategorizer(i);for(let l=null;;){
if(i==(t?r.to:r.from)){i==e.head&&r.number!=(t?s.doc.lines:1)&&(i+=t?1:-1);break}let a=J(r.text,i-r.from,t)+r.from,h=r.text.
slice(Math.min(i,a)-r.from,Math.max(i,a)-r.from),f=o(h);if(l!=null&&f!=l)break;(h!=" "||i!=e.head)&&(l=f),i=a}return i}),
Ph=n=>Dh(n,!1),bd=n=>Dh(n,!0);var yd=n=>zi(n,t=>{let e=n.lineBlockAt(t.head).to;return t.head<e?e:Math.min(n.state.doc.length,t.head+1)});var xd=n=>zi(n,t=>{let e=n.moveToLineBoundary(t,!1).head;return t.head>e?e:Math.max(0,t.head-1)}),kd=n=>zi(n,t=>{let e=n.
moveToLineBoundary(t,!0).head;return t.head<e?e:Math.min(n.state.doc.length,t.head+1)});var wd=({state:n,dispatch:t})=>{if(n.readOnly)return!1;let e=n.changeByRange(i=>({changes:{from:i.from,to:i.to,insert:N.
of(["",""])},range:y.cursor(i.from)}));return t(n.update(e,{scrollIntoView:!0,userEvent:"input"})),!0},vd=({state:n,dispatch:t})=>{
if(n.readOnly)return!1;let e=n.changeByRange(i=>{if(!i.empty||i.from==0||i.from==n.doc.length)return{range:i};let s=i.from,
r=n.doc.lineAt(s),o=s==r.from?s-1:J(r.text,s-r.from,!1)+r.from,l=s==r.to?s+1:J(r.text,s-r.from,!0)+r.from;return{changes:{
from:o,to:l,insert:n.doc.slice(s,l).append(n.doc.slice(o,s))},range:y.cursor(l)}});return e.changes.empty?!1:(t(n.update(
e,{scrollIntoView:!0,userEvent:"move.character"})),!0)};function $n(n){let t=[],e=-1;for(let i of n.selection.ranges){let s=n.
doc.lineAt(i.from),r=n.doc.lineAt(i.to);if(!i.empty&&i.to==r.from&&(r=n.doc.lineAt(i.to-1)),e>=s.number){let o=t[t.length-
1];o.to=r.to,o.ranges.push(i)}else t.push({from:s.from,to:r.to,ranges:[i]});e=r.number+1}return t}function Bh(n,t,e){if(n.
readOnly)return!1;let i=[],s=[];for(let r of $n(n)){if(e?r.to==n.doc.length:r.from==0)continue;let o=n.doc.lineAt(e?r.to+
1:r.from-1),l=o.length+1;if(e){i.push({from:r.to,to:o.to},{from:r.from,insert:o.text+n.lineBreak});for(let a of r.ranges)
s.push(y.range(Math.min(n.doc.length,a.anchor+l),Math.min(n.doc.length,a.head+l)))}else{i.push({from:o.from,to:r.from},{
from:r.to,insert:n.lineBreak+o.text});for(let a of r.ranges)s.push(y.range(a.anchor-l,a.head-l))}}return i.length?(t(n.update(
{changes:i,scrollIntoView:!0,selection:y.create(s,n.selection.mainIndex),userEvent:"move.line"})),!0):!1}var Sd=({state:n,
dispatch:t})=>Bh(n,t,!1),Cd=({state:n,dispatch:t})=>Bh(n,t,!0);function Rh(n,t,e){if(n.readOnly)return!1;let i=[];for(let r of $n(
n))e?i.push({from:r.from,insert:n.doc.slice(r.from,r.to)+n.lineBreak}):i.push({from:r.to,insert:n.lineBreak+n.doc.slice(
r.from,r.to)});let s=n.changes(i);return t(n.update({changes:s,selection:n.selection.map(s,e?1:-1),scrollIntoView:!0,userEvent:"\
input.copyline"})),!0}var Ad=({state:n,dispatch:t})=>Rh(n,t,!1),Md=({state:n,dispatch:t})=>Rh(n,t,!0),Od=n=>{if(n.state.
readOnly)return!1;let{state:t}=n,e=t.changes($n(t).map(({from:s,to:r})=>(s>0?s--:r<t.doc.length&&r++,{from:s,to:r}))),i=oi(
t.selection,s=>{let r;if(n.lineWrapping){let o=n.lineBlockAt(s.head),l=n.coordsAtPos(s.head,s.assoc||1);l&&(r=o.bottom+n.
documentTop-l.bottom+n.defaultLineHeight/2)}return n.moveVertically(s,!0,r)}).map(e);return n.dispatch({changes:e,selection:i,
scrollIntoView:!0,userEvent:"delete.line"}),!0};function Td(n,t){if(/\(\)|\[\]|\{\}/.test(n.sliceDoc(t-1,t+1)))return{from:t,to:t};let e=Nt(n).resolveInner(t),i=e.childBefore(
t),s=e.childAfter(t),r;return i&&s&&i.to<=t&&s.from>=t&&(r=i.type.prop(B.closedBy))&&r.indexOf(s.name)>-1&&n.doc.lineAt(
i.to).from==n.doc.lineAt(s.from).from&&!/\S/.test(n.sliceDoc(i.to,s.from))?{from:i.to,to:s.from}:null}var th=Eh(!1),Dd=Eh(
!0);function Eh(n){return({state:t,dispatch:e})=>{if(t.readOnly)return!1;let i=t.changeByRange(s=>{let{from:r,to:o}=s,l=t.
doc.lineAt(r),a=!n&&r==o&&Td(t,r);n&&(r=o=(o<=l.to?l:t.doc.lineAt(o)).to);let h=new Be(t,{simulateBreak:r,simulateDoubleBreak:!!a}),
f=Wn(h,r);for(f==null&&(f=we(/^\s*/.exec(t.doc.lineAt(r).text)[0],t.tabSize));o<l.to&&/\s/.test(l.text[o-l.from]);)o++;a?
{from:r,to:o}=a:r>l.from&&r<l.from+100&&!/\S/.test(l.text.slice(0,r))&&(r=l.from);let c=["",ri(t,f)];return a&&c.push(ri(
t,h.lineIndent(l.from,-1))),{changes:{from:r,to:o,insert:N.of(c)},range:y.cursor(r+1+c[1].length)}});return e(t.update(i,
{scrollIntoView:!0,userEvent:"input"})),!0}}function eo(n,t){let e=-1;return n.changeByRange(i=>{let s=[];for(let o=i.from;o<=
i.to;){let l=n.doc.lineAt(o);l.number>e&&(i.empty||i.to>l.from)&&(t(l,s,i),e=l.number),o=l.to+1}let r=n.changes(s);return{
changes:s,range:y.range(r.mapPos(i.anchor,1),r.mapPos(i.head,1))}})}var Pd=({state:n,dispatch:t})=>{if(n.readOnly)return!1;
let e=Object.create(null),i=new Be(n,{overrideIndentation:r=>{let o=e[r];return o??-1}}),s=eo(n,(r,o,l)=>{let a=Wn(i,r.from);
if(a==null)return;/\S/.test(r.text)||(a=0);let h=/^\s*/.exec(r.text)[0],f=ri(n,a);(h!=f||l.from<r.from+h.length)&&(e[r.from]=
a,o.push({from:r.from,to:r.from+h.length,insert:f}))});return s.changes.empty||t(n.update(s,{userEvent:"indent"})),!0},Bd=({
state:n,dispatch:t})=>n.readOnly?!1:(t(n.update(eo(n,(e,i)=>{i.push({from:e.from,insert:n.facet(Fn)})}),{userEvent:"inpu\
t.indent"})),!0),Rd=({state:n,dispatch:t})=>n.readOnly?!1:(t(n.update(eo(n,(e,i)=>{let s=/^\s*/.exec(e.text)[0];if(!s)return;
let r=we(s,n.tabSize),o=0,l=ri(n,Math.max(0,r-Wi(n)));for(;o<s.length&&o<l.length&&s.charCodeAt(o)==l.charCodeAt(o);)o++;
i.push({from:e.from+o,to:e.from+s.length,insert:l.slice(o)})}),{userEvent:"delete.dedent"})),!0),Ed=n=>(n.setTabFocusMode(),
!0);var Ld=[{key:"Ctrl-b",run:fh,shift:xh,preventDefault:!0},{key:"Ctrl-f",run:ch,shift:kh},{key:"Ctrl-p",run:ph,shift:Sh},{
key:"Ctrl-n",run:gh,shift:Ch},{key:"Ctrl-a",run:Qu,shift:hd},{key:"Ctrl-e",run:Ju,shift:fd},{key:"Ctrl-d",run:Th},{key:"\
Ctrl-h",run:Jr},{key:"Ctrl-k",run:yd},{key:"Ctrl-Alt-h",run:Ph},{key:"Ctrl-o",run:wd},{key:"Ctrl-t",run:vd},{key:"Ctrl-v",
run:Qr}],Nd=[{key:"ArrowLeft",run:fh,shift:xh,preventDefault:!0},{key:"Mod-ArrowLeft",mac:"Alt-ArrowLeft",run:qu,shift:ed,
preventDefault:!0},{mac:"Cmd-ArrowLeft",run:Yu,shift:ld,preventDefault:!0},{key:"ArrowRight",run:ch,shift:kh,preventDefault:!0},
{key:"Mod-ArrowRight",mac:"Alt-ArrowRight",run:Ku,shift:id,preventDefault:!0},{mac:"Cmd-ArrowRight",run:Xu,shift:ad,preventDefault:!0},
{key:"ArrowUp",run:ph,shift:Sh,preventDefault:!0},{mac:"Cmd-ArrowUp",run:Xa,shift:Ja},{mac:"Ctrl-ArrowUp",run:Ga,shift:_a},
{key:"ArrowDown",run:gh,shift:Ch,preventDefault:!0},{mac:"Cmd-ArrowDown",run:Qa,shift:Za},{mac:"Ctrl-ArrowDown",run:Qr,shift:Ya},
{key:"PageUp",run:Ga,shift:_a},{key:"PageDown",run:Qr,shift:Ya},{key:"Home",run:_u,shift:od,preventDefault:!0},{key:"Mod\
-Home",run:Xa,shift:Ja},{key:"End",run:Gu,shift:rd,preventDefault:!0},{key:"Mod-End",run:Qa,shift:Za},{key:"Enter",run:th,
shift:th},{key:"Mod-a",run:cd},{key:"Backspace",run:Jr,shift:Jr,preventDefault:!0},{key:"Delete",run:Th,preventDefault:!0},
{key:"Mod-Backspace",mac:"Alt-Backspace",run:Ph,preventDefault:!0},{key:"Mod-Delete",mac:"Alt-Delete",run:bd,preventDefault:!0},
{mac:"Mod-Backspace",run:xd,preventDefault:!0},{mac:"Mod-Delete",run:kd,preventDefault:!0}].concat(Ld.map(n=>({mac:n.key,
run:n.run,shift:n.shift}))),Lh=[{key:"Alt-ArrowLeft",mac:"Ctrl-ArrowLeft",run:$u,shift:nd},{key:"Alt-ArrowRight",mac:"Ct\
rl-ArrowRight",run:Uu,shift:sd},{key:"Alt-ArrowUp",run:Sd},{key:"Shift-Alt-ArrowUp",run:Ad},{key:"Alt-ArrowDown",run:Cd},
{key:"Shift-Alt-ArrowDown",run:Md},{key:"Mod-Alt-ArrowUp",run:pd},{key:"Mod-Alt-ArrowDown",run:gd},{key:"Escape",run:md},
{key:"Mod-Enter",run:Dd},{key:"Alt-l",mac:"Ctrl-l",run:ud},{key:"Mod-i",run:dd,preventDefault:!0},{key:"Mod-[",run:Rd},{
key:"Mod-]",run:Bd},{key:"Mod-Alt-\\",run:Pd},{key:"Shift-Mod-k",run:Od},{key:"Shift-Mod-\\",run:td},{key:"Mod-/",run:Au},
{key:"Alt-A",mac:"Ctrl-A",run:Ou},{key:"Ctrl-m",mac:"Shift-Alt-m",run:Ed}].concat(Nd);var no=class n{constructor(t,e,i,s,r,o,l,a,h,f=0,c){this.p=t,this.stack=e,this.state=i,this.reducePos=s,this.pos=r,this.
score=o,this.buffer=l,this.bufferBase=a,this.curContext=h,this.lookAhead=f,this.parent=c}toString(){return`[${this.stack.
filter((t,e)=>e%3==0).concat(this.state)}]@${this.pos}${this.score?"!"+this.score:""}`}static start(t,e,i=0){let s=t.parser.
context;return new n(t,[],e,i,i,0,[],0,s?new Un(s,s.start):null,0,null)}get context(){return this.curContext?this.curContext.
context:null}pushState(t,e){this.stack.push(this.state,e,this.bufferBase+this.buffer.length),this.state=t}reduce(t){var e;
let i=t>>19,s=t&65535,{parser:r}=this.p,o=this.reducePos<this.pos-25&&this.setLookAhead(this.pos),l=r.dynamicPrecedence(
s);if(l&&(this.score+=l),i==0){s<r.minRepeatTerm&&this.reducePos<this.pos&&(this.reducePos=this.pos),this.pushState(r.getGoto(
this.state,s,!0),this.reducePos),s<r.minRepeatTerm&&this.storeNode(s,this.reducePos,this.reducePos,o?8:4,!0),this.reduceContext(
s,this.reducePos);return}let a=this.stack.length-(i-1)*3-(t&262144?6:0),h=a?this.stack[a-2]:this.p.ranges[0].from;s<r.minRepeatTerm&&
h==this.reducePos&&this.reducePos<this.pos&&(this.reducePos=this.pos);let f=this.reducePos-h;f>=2e3&&!(!((e=this.p.parser.
nodeSet.types[s])===null||e===void 0)&&e.isAnonymous)&&(h==this.p.lastBigReductionStart?(this.p.bigReductionCount++,this.
p.lastBigReductionSize=f):this.p.lastBigReductionSize<f&&(this.p.bigReductionCount=1,this.p.lastBigReductionStart=h,this.
p.lastBigReductionSize=f));let c=a?this.stack[a-1]:0,u=this.bufferBase+this.buffer.length-c;if(s<r.minRepeatTerm||t&131072){
let d=r.stateFlag(this.state,1)?this.pos:this.reducePos;this.storeNode(s,h,d,u+4,!0)}if(t&262144)this.state=this.stack[a];else{
let d=this.stack[a-3];this.state=r.getGoto(d,s,!0)}for(;this.stack.length>a;)this.stack.pop();this.reduceContext(s,h)}storeNode(t,e,i,s=4,r=!1){
if(t==0&&(!this.stack.length||this.stack[this.stack.length-1]<this.buffer.length+this.bufferBase)){let o=this.buffer.length;
if(o>0&&this.buffer[o-4]==0&&this.buffer[o-1]>-1){if(e==i)return;if(this.buffer[o-2]>=e){this.buffer[o-2]=i;return}}}if(!r||
this.pos==i)this.buffer.push(t,e,i,s);else{let o=this.buffer.length;if(o>0&&(this.buffer[o-4]!=0||this.buffer[o-1]<0)){let l=!1;
for(let a=o;a>0&&this.buffer[a-2]>i;a-=4)if(this.buffer[a-1]>=0){l=!0;break}if(l)for(;o>0&&this.buffer[o-2]>i;)this.buffer[o]=
this.buffer[o-4],this.buffer[o+1]=this.buffer[o-3],this.buffer[o+2]=this.buffer[o-2],this.buffer[o+3]=this.buffer[o-1],o-=
4,s>4&&(s-=4)}this.buffer[o]=t,this.buffer[o+1]=e,this.buffer[o+2]=i,this.buffer[o+3]=s}}shift(t,e,i,s){if(t&131072)this.
pushState(t&65535,this.pos);else if((t&262144)==0){let r=t,{parser:o}=this.p;this.pos=s;let l=o.stateFlag(r,1);!l&&(s>i||
e<=o.maxNode)&&(this.reducePos=s),this.pushState(r,l?i:Math.min(i,this.reducePos)),this.shiftContext(e,i),e<=o.maxNode&&
this.buffer.push(e,i,s,4)}else this.pos=s,this.shiftContext(e,i),e<=this.p.parser.maxNode&&this.buffer.push(e,i,s,4)}apply(t,e,i,s){
t&65536?this.reduce(t):this.shift(t,e,i,s)}useNode(t,e,i){let s=this.p.reused.length-1;(s<0||this.p.reused[s]!=t)&&(this.
p.reused.push(t),s++);let r=this.reducePos=this.pos=i+t.length;this.pushState(e,i),this.buffer.push(s,i,r,-1),this.curContext&&
this.updateContext(this.curContext.tracker.reuse(this.curContext.context,t,this,this.p.stream.reset(this.pos-t.length)))}split(){
let t=this,e=t.buffer.length;for(e&&t.buffer[e-4]==0&&(e-=4);e>0&&t.buffer[e-2]>t.reducePos;)e-=4;let i=t.buffer.slice(e),
s=t.bufferBase+e;for(;t&&s==t.bufferBase;)t=t.parent;return new n(this.p,this.stack.slice(),this.state,this.reducePos,this.
pos,this.score,i,s,this.curContext,this.lookAhead,t)}recoverByDelete(t,e){let i=t<=this.p.parser.maxNode;i&&this.storeNode(
t,this.pos,e,4),this.storeNode(0,this.pos,e,i?8:4),this.pos=this.reducePos=e,this.score-=190}canShift(t){for(let e=new so(
this);;){let i=this.p.parser.stateSlot(e.state,4)||this.p.parser.hasAction(e.state,t);if(i==0)return!1;if((i&65536)==0)return!0;
e.reduce(i)}}recoverByInsert(t){if(this.stack.length>=300)return[];let e=this.p.parser.nextStates(this.state);if(e.length>
8||this.stack.length>=120){let s=[];for(let r=0,o;r<e.length;r+=2)(o=e[r+1])!=this.state&&this.p.parser.hasAction(o,t)&&
s.push(e[r],o);if(this.stack.length<120)for(let r=0;s.length<8&&r<e.length;r+=2){let o=e[r+1];s.some((l,a)=>a&1&&l==o)||
s.push(e[r],o)}e=s}let i=[];for(let s=0;s<e.length&&i.length<4;s+=2){let r=e[s+1];if(r==this.state)continue;let o=this.split();
o.pushState(r,this.pos),o.storeNode(0,o.pos,o.pos,4,!0),o.shiftContext(e[s],this.pos),o.reducePos=this.pos,o.score-=200,
i.push(o)}return i}forceReduce(){let{parser:t}=this.p,e=t.stateSlot(this.state,5);if((e&65536)==0)return!1;if(!t.validAction(
this.state,e)){let i=e>>19,s=e&65535,r=this.stack.length-i*3;if(r<0||t.getGoto(this.stack[r],s,!1)<0){let o=this.findForcedReduction();
if(o==null)return!1;e=o}this.storeNode(0,this.pos,this.pos,4,!0),this.score-=100}return this.reducePos=this.pos,this.reduce(
e),!0}findForcedReduction(){let{parser:t}=this.p,e=[],i=(s,r)=>{if(!e.includes(s))return e.push(s),t.allActions(s,o=>{if(!(o&
393216))if(o&65536){let l=(o>>19)-r;if(l>1){let a=o&65535,h=this.stack.length-l*3;if(h>=0&&t.getGoto(this.stack[h],a,!1)>=
0)return l<<19|65536|a}}else{let l=i(o,r+1);if(l!=null)return l}})};return i(this.state,0)}forceAll(){for(;!this.p.parser.
stateFlag(this.state,2);)if(!this.forceReduce()){this.storeNode(0,this.pos,this.pos,4,!0);break}return this}get deadEnd(){
if(this.stack.length!=3)return!1;let{parser:t}=this.p;return t.data[t.stateSlot(this.state,1)]==65535&&!t.stateSlot(this.
state,4)}restart(){this.storeNode(0,this.pos,this.pos,4,!0),this.state=this.stack[0],this.stack.length=0}sameState(t){if(this.
state!=t.state||this.stack.length!=t.stack.length)return!1;for(let e=0;e<this.stack.length;e+=3)if(this.stack[e]!=t.stack[e])
return!1;return!0}get parser(){return this.p.parser}dialectEnabled(t){return this.p.parser.dialect.flags[t]}shiftContext(t,e){
this.curContext&&this.updateContext(this.curContext.tracker.shift(this.curContext.context,t,this,this.p.stream.reset(e)))}reduceContext(t,e){
this.curContext&&this.updateContext(this.curContext.tracker.reduce(this.curContext.context,t,this,this.p.stream.reset(e)))}emitContext(){
let t=this.buffer.length-1;(t<0||this.buffer[t]!=-3)&&this.storeNode(this.curContext.hash,this.reducePos,this.reducePos,
-3,!0)}emitLookAhead(){let t=this.buffer.length-1;(t<0||this.buffer[t]!=-4)&&this.buffer.push(this.lookAhead,this.pos,this.
pos,-4)}updateContext(t){if(t!=this.curContext.context){let e=new Un(this.curContext.tracker,t);e.hash!=this.curContext.
hash&&this.emitContext(),this.curContext=e}}setLookAhead(t){return t<=this.lookAhead?!1:(this.emitLookAhead(),this.lookAhead=
t,!0)}close(){this.curContext&&this.curContext.tracker.strict&&this.emitContext(),this.lookAhead>0&&this.emitLookAhead()}},
Un=class{constructor(t,e){this.tracker=t,this.context=e,this.hash=t.strict?t.hash(e):0}},so=class{constructor(t){this.start=
t,this.state=t.state,this.stack=t.stack,this.base=this.stack.length}reduce(t){let e=t&65535,i=t>>19;i==0?(this.stack==this.
start.stack&&(this.stack=this.stack.slice()),this.stack.push(this.state,0,0),this.base+=3):this.base-=(i-1)*3;let s=this.
start.p.parser.getGoto(this.stack[this.base-3],e,!0);this.state=s}},ro=class n{constructor(t,e,i){this.stack=t,this.pos=
e,this.index=i,this.buffer=t.buffer,this.index==0&&this.maybeNext()}static create(t,e=t.bufferBase+t.buffer.length){return new n(
t,e,e-t.bufferBase)}maybeNext(){let t=this.stack.parent;t!=null&&(this.index=this.stack.bufferBase-t.bufferBase,this.stack=
t,this.buffer=t.buffer)}get id(){return this.buffer[this.index-4]}get start(){return this.buffer[this.index-3]}get end(){
return this.buffer[this.index-2]}get size(){return this.buffer[this.index-1]}next(){this.index-=4,this.pos-=4,this.index==
0&&this.maybeNext()}fork(){return new n(this.stack,this.pos,this.index)}};function qi(n,t=Uint16Array){if(typeof n!="str\
ing")return n;let e=null;for(let i=0,s=0;i<n.length;){let r=0;for(;;){let o=n.charCodeAt(i++),l=!1;if(o==126){r=65535;break}
o>=92&&o--,o>=34&&o--;let a=o-32;if(a>=46&&(a-=46,l=!0),r+=a,l)break;r*=46}e?e[s++]=r:e=new t(r)}return e}var li=class{constructor(){
this.start=-1,this.value=-1,this.end=-1,this.extended=-1,this.lookAhead=0,this.mask=0,this.context=0}},Nh=new li,oo=class{constructor(t,e){
this.input=t,this.ranges=e,this.chunk="",this.chunkOff=0,this.chunk2="",this.chunk2Pos=0,this.next=-1,this.token=Nh,this.
rangeIndex=0,this.pos=this.chunkPos=e[0].from,this.range=e[0],this.end=e[e.length-1].to,this.readNext()}resolveOffset(t,e){
let i=this.range,s=this.rangeIndex,r=this.pos+t;for(;r<i.from;){if(!s)return null;let o=this.ranges[--s];r-=i.from-o.to,
i=o}for(;e<0?r>i.to:r>=i.to;){if(s==this.ranges.length-1)return null;let o=this.ranges[++s];r+=o.from-i.to,i=o}return r}clipPos(t){
if(t>=this.range.from&&t<this.range.to)return t;for(let e of this.ranges)if(e.to>t)return Math.max(t,e.from);return this.
end}peek(t){let e=this.chunkOff+t,i,s;if(e>=0&&e<this.chunk.length)i=this.pos+t,s=this.chunk.charCodeAt(e);else{let r=this.
resolveOffset(t,1);if(r==null)return-1;if(i=r,i>=this.chunk2Pos&&i<this.chunk2Pos+this.chunk2.length)s=this.chunk2.charCodeAt(
i-this.chunk2Pos);else{let o=this.rangeIndex,l=this.range;for(;l.to<=i;)l=this.ranges[++o];this.chunk2=this.input.chunk(
this.chunk2Pos=i),i+this.chunk2.length>l.to&&(this.chunk2=this.chunk2.slice(0,l.to-i)),s=this.chunk2.charCodeAt(0)}}return i>=
this.token.lookAhead&&(this.token.lookAhead=i+1),s}acceptToken(t,e=0){let i=e?this.resolveOffset(e,-1):this.pos;if(i==null||
i<this.token.start)throw new RangeError("Token end out of bounds");this.token.value=t,this.token.end=i}acceptTokenTo(t,e){
this.token.value=t,this.token.end=e}getChunk(){if(this.pos>=this.chunk2Pos&&this.pos<this.chunk2Pos+this.chunk2.length){
let{chunk:t,chunkPos:e}=this;this.chunk=this.chunk2,this.chunkPos=this.chunk2Pos,this.chunk2=t,this.chunk2Pos=e,this.chunkOff=
this.pos-this.chunkPos}else{this.chunk2=this.chunk,this.chunk2Pos=this.chunkPos;let t=this.input.chunk(this.pos),e=this.
pos+t.length;this.chunk=e>this.range.to?t.slice(0,this.range.to-this.pos):t,this.chunkPos=this.pos,this.chunkOff=0}}readNext(){
return this.chunkOff>=this.chunk.length&&(this.getChunk(),this.chunkOff==this.chunk.length)?this.next=-1:this.next=this.
chunk.charCodeAt(this.chunkOff)}advance(t=1){for(this.chunkOff+=t;this.pos+t>=this.range.to;){if(this.rangeIndex==this.ranges.
length-1)return this.setDone();t-=this.range.to-this.pos,this.range=this.ranges[++this.rangeIndex],this.pos=this.range.from}
return this.pos+=t,this.pos>=this.token.lookAhead&&(this.token.lookAhead=this.pos+1),this.readNext()}setDone(){return this.
pos=this.chunkPos=this.end,this.range=this.ranges[this.rangeIndex=this.ranges.length-1],this.chunk="",this.next=-1}reset(t,e){
if(e?(this.token=e,e.start=t,e.lookAhead=t+1,e.value=e.extended=-1):this.token=Nh,this.pos!=t){if(this.pos=t,t==this.end)
return this.setDone(),this;for(;t<this.range.from;)this.range=this.ranges[--this.rangeIndex];for(;t>=this.range.to;)this.
range=this.ranges[++this.rangeIndex];t>=this.chunkPos&&t<this.chunkPos+this.chunk.length?this.chunkOff=t-this.chunkPos:(this.
chunk="",this.chunkOff=0),this.readNext()}return this}read(t,e){if(t>=this.chunkPos&&e<=this.chunkPos+this.chunk.length)
return this.chunk.slice(t-this.chunkPos,e-this.chunkPos);if(t>=this.chunk2Pos&&e<=this.chunk2Pos+this.chunk2.length)return this.
chunk2.slice(t-this.chunk2Pos,e-this.chunk2Pos);if(t>=this.range.from&&e<=this.range.to)return this.input.read(t,e);let i="";
for(let s of this.ranges){if(s.from>=e)break;s.to>t&&(i+=this.input.read(Math.max(s.from,t),Math.min(s.to,e)))}return i}},
pe=class{constructor(t,e){this.data=t,this.id=e}token(t,e){let{parser:i}=e.p;Vh(this.data,t,e,this.id,i.data,i.tokenPrecTable)}};
pe.prototype.contextual=pe.prototype.fallback=pe.prototype.extend=!1;var lo=class{constructor(t,e,i){this.precTable=e,this.
elseToken=i,this.data=typeof t=="string"?qi(t):t}token(t,e){let i=t.pos,s=0;for(;;){let r=t.next<0,o=t.resolveOffset(1,1);
if(Vh(this.data,t,e,0,this.data,this.precTable),t.token.value>-1)break;if(this.elseToken==null)return;if(r||s++,o==null)
break;t.reset(o,t.token)}s&&(t.reset(i,t.token),t.acceptToken(this.elseToken,s))}};lo.prototype.contextual=pe.prototype.
fallback=pe.prototype.extend=!1;function Vh(n,t,e,i,s,r){let o=0,l=1<<i,{dialect:a}=e.p.parser;t:for(;(l&n[o])!=0;){let h=n[o+1];for(let d=o+3;d<h;d+=2)
if((n[d+1]&l)>0){let p=n[d];if(a.allows(p)&&(t.token.value==-1||t.token.value==p||Hd(p,t.token.value,s,r))){t.acceptToken(
p);break}}let f=t.next,c=0,u=n[o+2];if(t.next<0&&u>c&&n[h+u*3-3]==65535){o=n[h+u*3-1];continue t}for(;c<u;){let d=c+u>>1,
p=h+d+(d<<1),g=n[p],m=n[p+1]||65536;if(f<g)u=d;else if(f>=m)c=d+1;else{o=n[p+2],t.advance();continue t}}break}}function Ih(n,t,e){
for(let i=t,s;(s=n[i])!=65535;i++)if(s==e)return i-t;return-1}function Hd(n,t,e,i){let s=Ih(e,i,t);return s<0||Ih(e,i,n)<
s}var bt=typeof process<"u"&&process.env&&/\bparse\b/.test(process.env.LOG),io=null;function Hh(n,t,e){let i=n.cursor(_.
IncludeAnonymous);for(i.moveTo(t);;)if(!(e<0?i.childBefore(t):i.childAfter(t)))for(;;){if((e<0?i.to<t:i.from>t)&&!i.type.
isError)return e<0?Math.max(0,Math.min(i.to-1,t-25)):Math.min(n.length,Math.max(i.from+1,t+25));if(e<0?i.prevSibling():i.
nextSibling())break;if(!i.parent())return e<0?0:n.length}}var ao=class{constructor(t,e){this.fragments=t,this.minRepeat=
e,this.i=0,this.fragment=null,this.safeFrom=-1,this.safeTo=-1,this.trees=[],this.start=[],this.index=[],this.lastRepeat=
null,this.lastRepeatPos=-1,this.nextFragment()}nextFragment(){let t=this.fragment=this.i==this.fragments.length?null:this.
fragments[this.i++];if(t){for(this.safeFrom=t.openStart?Hh(t.tree,t.from+t.offset,1)-t.offset:t.from,this.safeTo=t.openEnd?
Hh(t.tree,t.to+t.offset,-1)-t.offset:t.to;this.trees.length;)this.trees.pop(),this.start.pop(),this.index.pop();this.trees.
push(t.tree),this.start.push(-t.offset),this.index.push(0),this.nextStart=this.safeFrom}else this.nextStart=1e9}nodeAt(t){
if(t<this.nextStart)return null;for(;this.fragment&&this.safeTo<=t;)this.nextFragment();if(!this.fragment)return null;for(;;){
let e=this.trees.length-1;if(e<0)return this.nextFragment(),null;if(t<this.safeFrom)return null;let i=this.trees[e],s=this.
index[e];if(s==i.children.length){this.trees.pop(),this.start.pop(),this.index.pop();continue}let r=i.children[s],o=this.
start[e]+i.positions[s];if(o>t)return this.nextStart=o,null;if(r instanceof Y){let l=o>this.lastRepeatPos&&r.type.id>=this.
minRepeat;if(o==t||l){let a=o+r.length,h;if(o>=this.safeFrom&&a<=this.safeTo&&(!(h=r.prop(B.lookAhead))||a+h<this.fragment.
to)&&(l&&(this.lastRepeat=r,this.lastRepeatPos=o),o==t))return r}this.index[e]++,o+r.length>=Math.max(this.safeFrom,t)&&
(this.trees.push(r),this.start.push(o),this.index.push(0))}else this.index[e]++,this.nextStart=o+r.length}}},ho=class{constructor(t,e){
this.stream=e,this.tokens=[],this.mainToken=null,this.actions=[],this.tokens=t.tokenizers.map(i=>new li)}getActions(t){let e=0,
i=null,{parser:s}=t.p,{tokenizers:r}=s,o=s.stateSlot(t.state,3),l=t.curContext?t.curContext.hash:0,a=0;for(let h=0;h<r.length;h++){
if((1<<h&o)==0)continue;let f=r[h],c=this.tokens[h];if(!(i&&!f.fallback)&&((f.contextual||c.start!=t.pos||c.mask!=o||c.context!=
l)&&(this.updateCachedToken(c,f,t),c.mask=o,c.context=l),c.lookAhead>c.end+25&&(a=Math.max(c.lookAhead,a)),c.value!=0)){
let u=e;if(c.extended>-1&&(e=this.addActions(t,c.extended,c.end,e)),e=this.addActions(t,c.value,c.end,e),!f.extend&&(i=c,
e>u))break}}for(;this.actions.length>e;)this.actions.pop();return a&&t.setLookAhead(a),!i&&t.pos==this.stream.end&&(i=new li,
i.value=t.p.parser.eofTerm,i.start=i.end=t.pos,e=this.addActions(t,i.value,i.end,e)),this.mainToken=i,this.actions}getMainToken(t){
if(this.mainToken)return this.mainToken;let e=new li,{pos:i,p:s}=t;return e.start=i,e.end=Math.min(i+1,s.stream.end),e.value=
i==s.stream.end?s.parser.eofTerm:0,e}updateCachedToken(t,e,i){let s=this.stream.clipPos(i.pos);if(e.token(this.stream.reset(
s,t),i),t.value>-1){let{parser:r}=i.p;for(let o=0;o<r.specialized.length;o++)if(r.specialized[o]==t.value){let l=r.specializers[o](
this.stream.read(t.start,t.end),i);if(l>=0&&i.p.parser.dialect.allows(l>>1)){(l&1)==0?t.value=l>>1:t.extended=l>>1;break}}}else
t.value=0,t.end=this.stream.clipPos(s+1)}putAction(t,e,i,s){for(let r=0;r<s;r+=3)if(this.actions[r]==t)return s;return this.
actions[s++]=t,this.actions[s++]=e,this.actions[s++]=i,s}addActions(t,e,i,s){let{state:r}=t,{parser:o}=t.p,{data:l}=o;for(let a=0;a<
2;a++)for(let h=o.stateSlot(r,a?2:1);;h+=3){if(l[h]==65535)if(l[h+1]==1)h=ie(l,h+2);else{s==0&&l[h+1]==2&&(s=this.putAction(
ie(l,h+2),e,i,s));break}l[h]==e&&(s=this.putAction(ie(l,h+1),e,i,s))}return s}},fo=class{constructor(t,e,i,s){this.parser=
t,this.input=e,this.ranges=s,this.recovering=0,this.nextStackID=9812,this.minStackPos=0,this.reused=[],this.stoppedAt=null,
this.lastBigReductionStart=-1,this.lastBigReductionSize=0,this.bigReductionCount=0,this.stream=new oo(e,s),this.tokens=new ho(
t,this.stream),this.topTerm=t.top[1];let{from:r}=s[0];this.stacks=[no.start(this,t.top[0],r)],this.fragments=i.length&&this.
stream.end-r>t.bufferLength*4?new ao(i,t.minRepeatTerm):null}get parsedPos(){return this.minStackPos}advance(){let t=this.
stacks,e=this.minStackPos,i=this.stacks=[],s,r;if(this.bigReductionCount>300&&t.length==1){let[o]=t;for(;o.forceReduce()&&
o.stack.length&&o.stack[o.stack.length-2]>=this.lastBigReductionStart;);this.bigReductionCount=this.lastBigReductionSize=
0}for(let o=0;o<t.length;o++){let l=t[o];for(;;){if(this.tokens.mainToken=null,l.pos>e)i.push(l);else{if(this.advanceStack(
l,i,t))continue;{s||(s=[],r=[]),s.push(l);let a=this.tokens.getMainToken(l);r.push(a.value,a.end)}}break}}if(!i.length){
let o=s&&Fd(s);if(o)return bt&&console.log("Finish with "+this.stackID(o)),this.stackToTree(o);if(this.parser.strict)throw bt&&
s&&console.log("Stuck with token "+(this.tokens.mainToken?this.parser.getName(this.tokens.mainToken.value):"none")),new SyntaxError(
"No parse at "+e);this.recovering||(this.recovering=5)}if(this.recovering&&s){let o=this.stoppedAt!=null&&s[0].pos>this.
stoppedAt?s[0]:this.runRecovery(s,r,i);if(o)return bt&&console.log("Force-finish "+this.stackID(o)),this.stackToTree(o.forceAll())}
if(this.recovering){let o=this.recovering==1?1:this.recovering*3;if(i.length>o)for(i.sort((l,a)=>a.score-l.score);i.length>
o;)i.pop();i.some(l=>l.reducePos>e)&&this.recovering--}else if(i.length>1){t:for(let o=0;o<i.length-1;o++){let l=i[o];for(let a=o+
1;a<i.length;a++){let h=i[a];if(l.sameState(h)||l.buffer.length>500&&h.buffer.length>500)if((l.score-h.score||l.buffer.length-
h.buffer.length)>0)i.splice(a--,1);else{i.splice(o--,1);continue t}}}i.length>12&&(i.sort((o,l)=>l.score-o.score),i.splice(
12,i.length-12))}this.minStackPos=i[0].pos;for(let o=1;o<i.length;o++)i[o].pos<this.minStackPos&&(this.minStackPos=i[o].
pos);return null}stopAt(t){if(this.stoppedAt!=null&&this.stoppedAt<t)throw new RangeError("Can't move stoppedAt forward");
this.stoppedAt=t}tryReuse(t,e,i,s){if(!i)return null;let r=t.curContext&&t.curContext.tracker.strict,o=r?t.curContext.hash:
0;for(;i;){let l=this.parser.nodeSet.types[i.type.id]!=i.type?-1:this.parser.getGoto(t.state,i.type.id);if(l>-1&&i.length&&
(!r||(i.prop(B.contextHash)||0)==o))return t.useNode(i,l,e),i;if(i.children.length==0||i.positions[0]>0)break;let a=i.children[0];
if(a instanceof Y&&(!s||a.type.id>=this.parser.minRepeatTerm))i=a;else break}return null}advanceStack(t,e,i){let s=t.pos,
{parser:r}=this,o=bt?this.stackID(t)+" -> ":"";if(this.stoppedAt!=null&&s>this.stoppedAt)return t.forceReduce()?t:null;if(this.
fragments){let h=t.reducePos<s&&t.buffer.length&&t.buffer[t.buffer.length-2]<=t.reducePos&&this.fragments.lastRepeatPos==
t.reducePos&&this.tryReuse(t,t.reducePos,this.fragments.lastRepeat,!0)||this.tryReuse(t,s,this.fragments.nodeAt(s),!1);if(h)
return bt&&console.log(o+this.stackID(t)+` (via reuse of ${r.getName(h.type.id)})`),!0}let l=r.stateSlot(t.state,4);if(l>
0)return t.reduce(l),bt&&console.log(o+this.stackID(t)+` (via always-reduce ${r.getName(l&65535)})`),!0;if(t.stack.length>=
8400)for(;t.stack.length>6e3&&t.forceReduce(););let a=this.tokens.getActions(t);for(let h=0;h<a.length;){let f=a[h++],c=a[h++],
u=a[h++],d=h==a.length||!i,p=d?t:t.split(),g=this.tokens.mainToken;if(p.apply(f,c,g?g.start:p.pos,u),bt&&console.log(o+this.
stackID(p)+` (via ${(f&65536)==0?"shift":`reduce of ${r.getName(f&65535)}`} for ${r.getName(c)} @ ${s}${p==t?"":", split"}\
)`),d)return!0;p.pos>s?e.push(p):i.push(p)}return!1}advanceFully(t,e){let i=t.pos;for(;;){if(!this.advanceStack(t,null,null))
return!1;if(t.pos>i)return Fh(t,e),!0}}runRecovery(t,e,i){let s=null,r=!1;for(let o=0;o<t.length;o++){let l=t[o],a=e[o<<
1],h=e[(o<<1)+1],f=bt?this.stackID(l)+" -> ":"";if(l.deadEnd&&(r||(r=!0,l.restart(),bt&&console.log(f+this.stackID(l)+" \
(restarted)"),this.advanceFully(l,i))))continue;let c=l.split(),u=f;for(let d=0;d<10&&c.forceReduce()&&(bt&&console.log(
u+this.stackID(c)+" (via force-reduce)"),!this.advanceFully(c,i));d++)bt&&(u=this.stackID(c)+" -> ");for(let d of l.recoverByInsert(
a))bt&&console.log(f+this.stackID(d)+" (via recover-insert)"),this.advanceFully(d,i);this.stream.end>l.pos?(h==l.pos&&(h++,
a=0),l.recoverByDelete(a,h),bt&&console.log(f+this.stackID(l)+` (via recover-delete ${this.parser.getName(a)})`),Fh(l,i)):
(!s||s.score<c.score)&&(s=c)}return s}stackToTree(t){return t.close(),Y.build({buffer:ro.create(t),nodeSet:this.parser.nodeSet,
topID:this.topTerm,maxBufferLength:this.parser.bufferLength,reused:this.reused,start:this.ranges[0].from,length:t.pos-this.
ranges[0].from,minRepeatType:this.parser.minRepeatTerm})}stackID(t){let e=(io||(io=new WeakMap)).get(t);return e||io.set(
t,e=String.fromCodePoint(this.nextStackID++)),e+t}};function Fh(n,t){for(let e=0;e<t.length;e++){let i=t[e];if(i.pos==n.
pos&&i.sameState(n)){t[e].score<n.score&&(t[e]=n);return}}t.push(n)}var co=class{constructor(t,e,i){this.source=t,this.flags=
e,this.disabled=i}allows(t){return!this.disabled||this.disabled[t]==0}};var Gn=class n extends ei{constructor(t){if(super(),this.wrappers=[],t.version!=14)throw new RangeError(`Parser version \
(${t.version}) doesn't match runtime version (14)`);let e=t.nodeNames.split(" ");this.minRepeatTerm=e.length;for(let l=0;l<
t.repeatNodeCount;l++)e.push("");let i=Object.keys(t.topRules).map(l=>t.topRules[l][1]),s=[];for(let l=0;l<e.length;l++)
s.push([]);function r(l,a,h){s[l].push([a,a.deserialize(String(h))])}if(t.nodeProps)for(let l of t.nodeProps){let a=l[0];
typeof a=="string"&&(a=B[a]);for(let h=1;h<l.length;){let f=l[h++];if(f>=0)r(f,a,l[h++]);else{let c=l[h+-f];for(let u=-f;u>
0;u--)r(l[h++],a,c);h++}}}this.nodeSet=new Ri(e.map((l,a)=>st.define({name:a>=this.minRepeatTerm?void 0:l,id:a,props:s[a],
top:i.indexOf(a)>-1,error:a==0,skipped:t.skippedNodes&&t.skippedNodes.indexOf(a)>-1}))),t.propSources&&(this.nodeSet=this.
nodeSet.extend(...t.propSources)),this.strict=!1,this.bufferLength=1024;let o=qi(t.tokenData);this.context=t.context,this.
specializerSpecs=t.specialized||[],this.specialized=new Uint16Array(this.specializerSpecs.length);for(let l=0;l<this.specializerSpecs.
length;l++)this.specialized[l]=this.specializerSpecs[l].term;this.specializers=this.specializerSpecs.map(Wh),this.states=
qi(t.states,Uint32Array),this.data=qi(t.stateData),this.goto=qi(t.goto),this.maxTerm=t.maxTerm,this.tokenizers=t.tokenizers.
map(l=>typeof l=="number"?new pe(o,l):l),this.topRules=t.topRules,this.dialects=t.dialects||{},this.dynamicPrecedences=t.
dynamicPrecedences||null,this.tokenPrecTable=t.tokenPrec,this.termNames=t.termNames||null,this.maxNode=this.nodeSet.types.
length-1,this.dialect=this.parseDialect(),this.top=this.topRules[Object.keys(this.topRules)[0]]}createParse(t,e,i){let s=new fo(
this,t,e,i);for(let r of this.wrappers)s=r(s,t,e,i);return s}getGoto(t,e,i=!1){let s=this.goto;if(e>=s[0])return-1;for(let r=s[e+
1];;){let o=s[r++],l=o&1,a=s[r++];if(l&&i)return a;for(let h=r+(o>>1);r<h;r++)if(s[r]==t)return a;if(l)return-1}}hasAction(t,e){
let i=this.data;for(let s=0;s<2;s++)for(let r=this.stateSlot(t,s?2:1),o;;r+=3){if((o=i[r])==65535)if(i[r+1]==1)o=i[r=ie(
i,r+2)];else{if(i[r+1]==2)return ie(i,r+2);break}if(o==e||o==0)return ie(i,r+1)}return 0}stateSlot(t,e){return this.states[t*
6+e]}stateFlag(t,e){return(this.stateSlot(t,0)&e)>0}validAction(t,e){return!!this.allActions(t,i=>i==e?!0:null)}allActions(t,e){
let i=this.stateSlot(t,4),s=i?e(i):void 0;for(let r=this.stateSlot(t,1);s==null;r+=3){if(this.data[r]==65535)if(this.data[r+
1]==1)r=ie(this.data,r+2);else break;s=e(ie(this.data,r+1))}return s}nextStates(t){let e=[];for(let i=this.stateSlot(t,1);;i+=
3){if(this.data[i]==65535)if(this.data[i+1]==1)i=ie(this.data,i+2);else break;if((this.data[i+2]&1)==0){let s=this.data[i+
1];e.some((r,o)=>o&1&&r==s)||e.push(this.data[i],s)}}return e}configure(t){let e=Object.assign(Object.create(n.prototype),
this);if(t.props&&(e.nodeSet=this.nodeSet.extend(...t.props)),t.top){let i=this.topRules[t.top];if(!i)throw new RangeError(
`Invalid top rule name ${t.top}`);e.top=i}return t.tokenizers&&(e.tokenizers=this.tokenizers.map(i=>{let s=t.tokenizers.
find(r=>r.from==i);return s?s.to:i})),t.specializers&&(e.specializers=this.specializers.slice(),e.specializerSpecs=this.
specializerSpecs.map((i,s)=>{let r=t.specializers.find(l=>l.from==i.external);if(!r)return i;let o=Object.assign(Object.
assign({},i),{external:r.to});return e.specializers[s]=Wh(o),o})),t.contextTracker&&(e.context=t.contextTracker),t.dialect&&
(e.dialect=this.parseDialect(t.dialect)),t.strict!=null&&(e.strict=t.strict),t.wrap&&(e.wrappers=e.wrappers.concat(t.wrap)),
t.bufferLength!=null&&(e.bufferLength=t.bufferLength),e}hasWrappers(){return this.wrappers.length>0}getName(t){return this.
termNames?this.termNames[t]:String(t<=this.maxNode&&this.nodeSet.types[t].name||t)}get eofTerm(){return this.maxNode+1}get topNode(){
return this.nodeSet.types[this.top[1]]}dynamicPrecedence(t){let e=this.dynamicPrecedences;return e==null?0:e[t]||0}parseDialect(t){
let e=Object.keys(this.dialects),i=e.map(()=>!1);if(t)for(let r of t.split(" ")){let o=e.indexOf(r);o>=0&&(i[o]=!0)}let s=null;
for(let r=0;r<e.length;r++)if(!i[r])for(let o=this.dialects[e[r]],l;(l=this.data[o++])!=65535;)(s||(s=new Uint8Array(this.
maxTerm+1)))[l]=1;return new co(t,i,s)}static deserialize(t){return new n(t)}};function ie(n,t){return n[t]|n[t+1]<<16}function Fd(n){
let t=null;for(let e of n){let i=e.p.stoppedAt;(e.pos==e.p.stream.end||i!=null&&e.pos>i)&&e.p.parser.stateFlag(e.state,2)&&
(!t||t.score<e.score)&&(t=e)}return t}function Wh(n){if(n.external){let t=n.extend?1:0;return(e,i)=>n.external(e,i)<<1|t}
return n.get}var Wd=Nn({String:x.string,Number:x.number,"True False":x.bool,PropertyName:x.propertyName,Null:x.null,", :":x.separator,
"[ ]":x.squareBracket,"{ }":x.brace}),zh=Gn.deserialize({version:14,states:"$bOVQPOOOOQO'#Cb'#CbOnQPO'#CeOvQPO'#ClOOQO'#\
Cr'#CrQOQPOOOOQO'#Cg'#CgO}QPO'#CfO!SQPO'#CtOOQO,59P,59PO![QPO,59PO!aQPO'#CuOOQO,59W,59WO!iQPO,59WOVQPO,59QOqQPO'#CmO!nQP\
O,59`OOQO1G.k1G.kOVQPO'#CnO!vQPO,59aOOQO1G.r1G.rOOQO1G.l1G.lOOQO,59X,59XOOQO-E6k-E6kOOQO,59Y,59YOOQO-E6l-E6l",stateData:"\
#O~OeOS~OQSORSOSSOTSOWQO_ROgPO~OVXOgUO~O^[O~PVO[^O~O]_OVhX~OVaO~O]bO^iX~O^dO~O]_OVha~O]bO^ia~O",goto:"!kjPPPPPPkPPkqwPPP\
Pk{!RPPP!XP!e!hXSOR^bQWQRf_TVQ_Q`WRg`QcZRicQTOQZRQe^RhbRYQR]R",nodeNames:"⚠ JsonText True False Null Number String } { O\
bject Property PropertyName : , ] [ Array",maxTerm:25,nodeProps:[["isolate",-2,6,11,""],["openedBy",7,"{",14,"["],["clos\
edBy",8,"}",15,"]"]],propSources:[Wd],skippedNodes:[0],repeatNodeCount:2,tokenData:"(|~RaXY!WYZ!W]^!Wpq!Wrs!]|}$u}!O$z!Q\
!R%T!R![&c![!]&t!}#O&y#P#Q'O#Y#Z'T#b#c'r#h#i(Z#o#p(r#q#r(w~!]Oe~~!`Wpq!]qr!]rs!xs#O!]#O#P!}#P;'S!];'S;=`$o<%lO!]~!}Og~~#\
QXrs!]!P!Q!]#O#P!]#U#V!]#Y#Z!]#b#c!]#f#g!]#h#i!]#i#j#m~#pR!Q![#y!c!i#y#T#Z#y~#|R!Q![$V!c!i$V#T#Z$V~$YR!Q![$c!c!i$c#T#Z$c\
~$fR!Q![!]!c!i!]#T#Z!]~$rP;=`<%l!]~$zO]~~$}Q!Q!R%T!R![&c~%YRT~!O!P%c!g!h%w#X#Y%w~%fP!Q![%i~%nRT~!Q![%i!g!h%w#X#Y%w~%zR{|\
&T}!O&T!Q![&Z~&WP!Q![&Z~&`PT~!Q![&Z~&hST~!O!P%c!Q![&c!g!h%w#X#Y%w~&yO[~~'OO_~~'TO^~~'WP#T#U'Z~'^P#`#a'a~'dP#g#h'g~'jP#X#\
Y'm~'rOR~~'uP#i#j'x~'{P#`#a(O~(RP#`#a(U~(ZOS~~(^P#f#g(a~(dP#i#j(g~(jP#X#Y(m~(rOQ~~(wOW~~(|OV~",tokenizers:[0],topRules:{
JsonText:[0,1]},tokenPrec:0});var Vd=In.define({name:"json",parser:zh.configure({props:[Ur.add({Object:Gr({except:/^\s*\}/}),Array:Gr({except:/^\s*\]/})}),
Wa.add({"Object Array":Va})]}),languageData:{closeBrackets:{brackets:["[","{",'"']},indentOnInput:/^\s*[\}\]]$/}});function qh(){
return new Hn(Vd)}var Kh=K.define(),zd=pt.define({create:()=>L.none,update(n,t){let e=n.map(t.changes);for(let i of t.effects){if(!i.is(Kh))
continue;let s=t.newDoc.length,r=Math.min(i.value?.start??0,s),o=Math.min(i.value?.end??0,s);e=o>r?L.set([L.mark({class:"\
wrong"}).range(r,o)]):L.none}return e},provide:n=>T.decorations.from(n)}),qd=si.define([{tag:x.propertyName,color:"var(-\
-accent)"},{tag:x.string,color:"var(--text)"},{tag:[x.number,x.bool,x.null],color:"var(--selection)"},{tag:x.punctuation,
color:"var(--muted)"}]),Kd=T.theme({"&":{height:"100%",color:"var(--text)",backgroundColor:"transparent",fontSize:"12px"},
"&.cm-focused":{outline:"none"},".cm-scroller":{fontFamily:"var(--mono)",lineHeight:"20px"},".cm-content":{padding:"8px \
0",caretColor:"var(--text)"},".cm-gutters":{backgroundColor:"transparent",color:"var(--muted)",border:"none"},".cm-activ\
eLine":{backgroundColor:"color-mix(in srgb, var(--hover) 60%, transparent)"},"&.cm-focused .cm-selectionBackground, .cm-\
selectionBackground":{backgroundColor:"var(--accent-soft) !important"},".cm-cursor":{borderLeftColor:"var(--text)"},".cm\
-placeholder":{color:"var(--muted)"},".wrong":{textDecoration:"underline wavy var(--danger)",textUnderlineOffset:"3px"}}),
jd=T.domEventHandlers({beforeinput(n,t){return n.inputType!=="insertText"||!n.data||t.composing||t.state.selection.main.
empty?!1:(t.dispatch(t.state.replaceSelection(n.data),{userEvent:"input.type",scrollIntoView:!0}),n.preventDefault(),!0)}});
function Gp(n,t){let e=n.shadowRoot??n.attachShadow({mode:"open"}),i=new T({root:e,parent:e,state:U.create({doc:t.text,extensions:$d(
t)})});return{setText:s=>{s!==i.state.doc.toString()&&i.dispatch({changes:{from:0,to:i.state.doc.length,insert:s}})},setMark:s=>i.
dispatch({effects:Kh.of(s)}),focus:()=>i.focus(),select:(s,r)=>{let{length:o}=i.state.doc;i.dispatch({selection:{anchor:Math.
min(s,o),head:Math.min(r,o)}})},destroy:()=>i.destroy()}}function $d(n){let t={key:"Mod-Enter",run:()=>(n.onRun?.(),n.onRun!==
void 0)};return[sh(),ma(),Fa(),Ua(),jd,zd,Kd,qa(qd),Sr.of([t,...Lh,...ah]),...n.language==="json"?[qh(),ka(),ya()]:[T.lineWrapping],
...n.placeholder===void 0?[]:[xa(n.placeholder)],T.contentAttributes.of({"aria-label":n.label}),T.updateListener.of(e=>{
e.docChanged&&n.onText(e.state.doc.toString())})]}export{Gp as mount};
