/* Made by «make scripts» from macros/browser/catalogue/katalog.ts. */
"use strict";(()=>{function ye(r,e){if(e!=null)if(typeof e=="string"||e instanceof Node)r.append(e);else for(let t of e)ye(r,t)}function d(r,e={},...t){let n=document.createElement(
r);for(let[s,o]of Object.entries(e))o===!0?n.setAttribute(s,""):o!==!1&&o!==null&&o!==void 0&&n.setAttribute(s,String(o));return ye(n,t),n}function p(r,e={},t){let n=d("button",{type:"button",...e},r);return t&&n.addEventListener("click",t),n}var P=r=>d("span",{class:"s-hidden"},r);function v(r,e=document){return e.querySelector(r)}function w(r,e=document){let t=e.querySelector(r);if(!t)throw new Error(`The page has no ${r}`);return t}function T(r,e=document){
return Array.from(e.querySelectorAll(r))}var C=class extends Error{constructor(t,n="unreachable"){super(`${n}: ${t}`);this.address=t;this.reason=n;this.name="LoadingError"}},ce=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e,this.place.edition))}async take(e,t){let n=await this.find(e,t);return delete this.place.
store()[e],n}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,t){let n=this.coming.get(e);if(n)return n;let s=t();return this.coming.set(
e,s),s.catch(()=>this.coming.delete(e)),s}async find(e,t){let{place:n}=this,s=this.locate(`${e}.js`,t);if(n.store()[e]||await n.run(s),!n.store()[e])throw new C(
s);this.isOf(e,t)||(delete n.store()[e],await n.run(`${s}&t=${Date.now()}`));let o=n.store()[e];if(!o)throw new C(s);if(!this.isOf(e,t))throw new C(s,"outdated");
return o[1]}isOf(e,t){var n;return((n=this.place.store()[e])==null?void 0:n[0])===t}locate(e,t=this.place.edition){return`${this.place.base}${e}?e=${t}`}};function Xe(r){
return new Promise((e,t)=>{let n=document.createElement("script");n.src=r,n.onload=()=>{n.remove(),e()},n.onerror=()=>{n.remove(),t(new C(r))},document.head.append(
n)})}function Qe(){var e,t;let r=document.querySelector("[data-edition]");return{base:(e=r==null?void 0:r.getAttribute("data-base"))!=null?e:"",edition:(t=r==null?
void 0:r.getAttribute("data-edition"))!=null?t:"",store:()=>{var n;return(n=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:Xe}}var D=null;
function ve(){return D!=null||(D=new ce(Qe())),D}var be=r=>r instanceof C&&r.reason==="outdated";function Ze(r,e){return be(r)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}function we(r){var t;let e=Array.from(r);return(t=e.find(be))!=null?t:e[0]}function et(r,e){let t=r.
isOutdated?()=>location.reload():e;return p(r.way,{class:"s-button s-button--quiet"},t)}var x=class{constructor(e=d("div",{class:"s-notice",role:"status"})){this.
element=e}show(e,t,n,s=""){let o=Ze(e,t),i=d("p",{},s?`${o.text} ${s}`:o.text);this.element.replaceChildren(i,et(o,n))}clear(){this.element.replaceChildren()}};function M(r,e=[]){let t=new Uint32Array(Math.ceil(r/32));for(let n of e)t[n>>5]=_(t,n>>5)|1<<(n&31);return t}function ue(r){return M(r,Array(r).keys())}function _(r,e){
var t;return(t=r[e])!=null?t:0}function ke(r,e){return r.map((t,n)=>t|_(e,n))}function he(r,e){return r.map((t,n)=>t&_(e,n))}function B(r,e){return(_(r,e>>5)>>>
(e&31)&1)===1}function A(r){let e=0;for(let t of r)e+=Se(t);return e}function L(r,e){let t=0;for(let n=0;n<r.length;n++)t+=Se(_(r,n)&_(e,n));return t}function Se(r){
let e=r-(r>>>1&1431655765),t=(e&858993459)+(e>>>2&858993459);return(t+(t>>>4)&252645135)*16843009>>>24}function j(r){return r===void 0?[]:typeof r=="number"?[r]:r}var $="ikke-angivet",tt=new Set([$,"ikke-sorteret"]),U="dybde";function Ce(r,e,t){var a,l;let n=r.choices.map(()=>[]),s=r.of.map(j);s.forEach((c,u)=>{var h;for(let m of c)
for(let f=m;f!==void 0;f=(h=r.choices[f])==null?void 0:h[3]){let y=n[f];y&&y[y.length-1]!==u&&y.push(u)}});let o=r.choices.map(([c,u,h,m],f)=>{var y;return{key:c,
title:u,heading:h,isUnder:m!==void 0,cases:M(e,n[f]),told:M(e,(y=n[f])==null?void 0:y.filter(b=>b<t||r.key===U))}}),i=c=>{var u,h;return!tt.has((h=(u=r.choices[c])==
null?void 0:u[0])!=null?h:"")};return{key:r.key,title:r.title,carriers:s.filter(c=>c.some(i)).length,note:(a=r.note)!=null?a:"",isReading:(l=r.reading)!=null?l:
!1,readings:new Set(r.readings),choices:o,byKey:new Map(o.map(c=>[c.key,c])),of:s.map(c=>c.flatMap(u=>{var h;return(h=o[u])!=null?h:[]}))}}var O=[["","Fyldigst først"],["titel","Titel A–Å"],["aeldst","Ældste først"],["nyest","Nyeste først"]];function N(r){var e,t;return(t=(e=O.find(([n])=>n===
r))==null?void 0:e[1])!=null?t:""}var nt=[{key:"periode",title:"Periode"},{key:"parter",title:"Parter"}],rt="kommune",st=["emne","kommune","periode","sektor"],z=class{constructor(e){
this.data=e;this.orders=new Map;this.facets=e.facets.map(n=>Ce(n,e.ids.length,e.cards));let t=this.facets.map(({key:n,title:s})=>({key:n,title:s}));t.splice(t.findIndex(
({key:n})=>n===rt)+1,0,...nt),this.columns=t,this.usualColumns=t.map(({key:n})=>n).filter(n=>st.includes(n)),this.places=new Map(e.ids.map((n,s)=>[n,s]))}get size(){
return this.data.ids.length}facet(e){return this.facets.find(t=>t.key===e)}numberOf(e){return this.places.get(e)}idOf(e){var t;return(t=this.data.ids[e])!=null?
t:""}titleOf(e){var t;return(t=this.data.titles[e])!=null?t:""}hasPage(e){return e<this.data.cards}addressOf(e){return`${this.idOf(e)}.html`}list(e){var n;let t=(n=
this.orders.get(e))!=null?n:this.sort(e);return this.orders.set(e,t),t}sort(e){let t=Array.from(this.data.ids.keys()),n=i=>{var a;return(a=this.data.time[i])!=null?
a:0},s=i=>{var a;return(a=this.data.title[i])!=null?a:0};if(e==="titel"&&t.sort((i,a)=>s(i)-s(a)),e!=="aeldst"&&e!=="nyest")return t;let o=e==="nyest"?-1:1;return t.
sort((i,a)=>+!n(i)-+!n(a)||o*(n(i)-n(a))||s(i)-s(a))}};function xe(r,e){let t=0;return n=>{window.clearTimeout(t),t=window.setTimeout(()=>{r.textContent=n},e)}}var me=[["","Resuméer"],["tabel","Tabel"],["danmarkskort","Danmarkskort"]],k={text:"ord",view:"vis",sort:"sorter",columns:"kolonner",shown:"antal"},Ee="ingen",
ot=200;function Te(r,e,t){var u,h,m,f,y;let n=new URLSearchParams(r),s=b=>n.getAll(b).join(",").split(",").filter(Boolean),o=Array.from(new Set(s(k.columns))).filter(
b=>e.columns.some(de=>de.key===b)),i=n.get(k.columns)===Ee,a=(h=(u=me.find(([b])=>b===n.get(k.view)))==null?void 0:u[0])!=null?h:"",{page:l}=e.data,c=Math.min(Number(
n.get(k.shown))||0,e.size);return{chosen:new Map(e.facets.map(b=>[b.key,new Set(s(b.key).filter(de=>b.byKey.has(de)))])),text:((m=n.get(k.text))!=null?m:"").slice(
0,ot),view:a==="danmarkskort"&&!t?"":a,sort:(y=(f=O.find(([b])=>b===n.get(k.sort)))==null?void 0:f[0])!=null?y:"",columns:o.length||i?o:e.usualColumns,shown:Math.
max(l,Math.ceil(c/l)*l)}}function G(r,e,t,n){let s=e.facets.map(l=>({key:l.key,value:g(r,l).map(({key:c})=>c).join(",")})),o=r.columns.join()===e.usualColumns.join();
s.push({key:k.text,value:encodeURIComponent(r.text.trim()).replace(/%20/g,"+")},{key:k.view,value:r.view},{key:k.sort,value:r.sort},{key:k.columns,value:o?"":r.
columns.join()||Ee},{key:k.shown,value:r.shown>e.data.page?String(r.shown):""});let i=s.filter(({value:l})=>l).map(({key:l,value:c})=>`${l}=${c}`),a=new Set(s.map(
({key:l})=>l));return new URLSearchParams(n).forEach((l,c)=>{a.has(c)||i.push(`${encodeURIComponent(c)}=${encodeURIComponent(l)}`)}),i.length?`${t}?${i.join("&")}`:
t}function F(r,e,t){var n,s;return(s=(n=r.chosen.get(e.key))==null?void 0:n.has(t.key))!=null?s:!1}function g(r,e){return e.choices.filter(t=>F(r,e,t))}function S(r,e,t,n){
let s=r.chosen.get(e.key);n?s==null||s.add(t.key):s==null||s.delete(t.key)}function R(r){for(let e of r.chosen.values())e.clear();r.text=""}function Me(r){return r.
text.trim()!==""||Array.from(r.chosen.values()).some(e=>e.size>0)}function H(r){return/[\p{L}\p{N}§]/u.test(r.text)}function Le(r){return{...r,chosen:new Map(Array.
from(r.chosen,([e,t])=>[e,new Set(t)]))}}var q=class{constructor(e,t,n){this.page=n;this.parts=[];var i,a,l,c;if(this.facet=t.facet(U),this.at=t.facets.findIndex(({key:u})=>u===U),!e||!this.facet)return;
let s=T("[data-s-depth]",e),o=d("li",{},this.makePart("","alle"));for(let u of s){let h=(i=u.getAttribute("data-s-depth"))!=null?i:"",m=(c=(l=(a=u.lastChild)==null?
void 0:a.textContent)==null?void 0:l.trim())!=null?c:"";u.replaceChildren(this.makePart(h,m))}e.prepend(o),e.classList.add("s-depths--chosen")}show(e,t){var i;let{
facet:n}=this;if(!n)return;let s=t.without(this.at),o=g(e,n).map(({key:a})=>a);for(let{key:a,button:l,number:c}of this.parts){let u=(i=n.byKey.get(a))==null?void 0:
i.cases;c.textContent=String(u?L(s,u):A(s)),l.setAttribute("aria-pressed",String(a?o.length===1&&o[0]===a:!o.length))}}makePart(e,t){let n=d("b",{}),s=p([n," ",
t],{class:"s-depths__part","aria-pressed":"false"},()=>this.choose(e));return this.parts.push({key:e,button:s,number:n}),s}choose(e){let{facet:t}=this;t&&this.page.
change(n=>{for(let s of t.choices)S(n,t,s,s.key===e)})}};var Fe=3,it=4,at=10,K=class{constructor(e,t,n){this.later=t;this.boxes=e.facets.map((s,o)=>lt(s,o<Fe,n)),this.form=d("form",{class:"s-filters","aria-label":"Fil\
tre"},this.boxes.map(({box:s})=>s)),this.form.addEventListener("submit",s=>s.preventDefault()),this.form.style.setProperty("--s-digits",String(String(e.size).length))}openFirst(){
for(let{box:e}of this.boxes.slice(0,Fe))e.open=!0}openChosen(e){for(let{facet:t,box:n}of this.boxes)g(e,t).length&&(n.open=!0)}openOnlyChosen(e){this.boxes.forEach(
({facet:t,box:n},s)=>{n.open=s===0||g(e,t).length>0})}show(e,t){this.boxes.forEach((n,s)=>{mt(n,e),n.box.open&&Pe(n,t.without(s))}),this.later.do("tal",()=>{for(let[
n,s]of this.boxes.entries())Pe(s,t.without(n))})}};function lt(r,e,t){let n=d("span",{class:"s-filters__mark"}),s=r.choices.map(c=>ct(r,c,t)),o=d("fieldset",{},
d("legend",{class:"s-hidden"},r.title),dt(r,r.of.length),s.map((c,u)=>{var f,y;let{heading:h}=c.choice;return[h!==((y=(f=s[u-1])==null?void 0:f.choice.heading)!=
null?y:"")?d("p",{class:"s-filters__group"},h):null,c.label]})),i=d("summary",{},d("span",{},r.title),n),a=d("details",{class:"s-filters__facet",open:e},i,o),l={
facet:r,box:a,mark:n,choices:s};return s.length>at&&o.insertBefore(ut(l,t),o.querySelector(".s-filters__group, label")),l}function dt({note:r,isReading:e,carriers:t},n){
let s=t*it<n;if(!r&&!e&&!s)return null;let o=e?d("span",{class:"s-reading"},"vores læsning"):null,i=s?`${t} af ${n} cases har det. `:null;return d("p",{class:"\
s-filters__note"},i,r?[r," "]:null,o)}function ct(r,e,t){let n=d("input",{type:"checkbox",name:r.key,value:e.key,autocomplete:"off"}),s=document.createTextNode(
""),o=document.createTextNode(""),i=d("span",{class:"s-filters__count"},s,d("span",{class:"s-hidden"},o)),a=d("label",{class:e.isUnder?"s-filters__under":null},
n,d("span",{},e.title),i);return n.addEventListener("change",()=>t.change(l=>S(l,r,e,n.checked))),{choice:e,label:a,input:n,number:s,unit:o,count:null,told:0}}function ut({
facet:r,box:e,choices:t},n){let s=d("input",{type:"search",class:"s-filters__find",autocomplete:"off",spellcheck:"false",placeholder:"Find på listen","aria-lab\
el":`Find på listen: ${r.title}`});return s.addEventListener("input",()=>{let o=s.value.trim().toLocaleLowerCase("da");for(let{choice:a,label:l,input:c}of t)l.
hidden=!a.title.toLocaleLowerCase("da").includes(o)&&!c.checked;for(let a of T(".s-filters__group",e))a.hidden=!ht(a);let i=t.filter(({label:a})=>!a.hidden).length;
n.say(i===0?"Ingen valg passer.":`${i} valg passer.`)}),s}function ht(r){let e=r.nextElementSibling;for(;e instanceof HTMLElement&&e.hidden;)e=e.nextElementSibling;
return e!==null&&!e.classList.contains("s-filters__group")}function mt({facet:r,mark:e,choices:t},n){let s=0;for(let{choice:i,input:a}of t){let l=F(n,r,i);l&&(s+=
1),a.checked!==l&&(a.checked=l)}let o=s?`${s}${s===1?" valgt":" valgte"}`:"";e.textContent!==o&&(e.replaceChildren(),s&&e.append(String(s),P(s===1?" valgt":" va\
lgte")))}function Pe({choices:r},e){for(let t of r){let n=L(e,t.choice.cases),s=L(e,t.choice.told);if(t.count===n&&t.told===s)continue;t.number.data=String(s?n:
0);let o=pt(n,s);t.unit.data!==o&&(t.unit.data=o),t.told=s,(t.count===0||n===0)&&t.label.classList.toggle("s-filters__none",n===0),t.count=n}}function pt(r,e){return r&&
!e?` cases, ${r} kun nævnt`:r===1?" case":" cases"}var Y=class{constructor(){this.waiting=new Map}do(e,t){let n=this.waiting.size>0;this.waiting.set(e,t),!n&&window.requestAnimationFrame(()=>window.setTimeout(()=>{
let s=this.waiting;this.waiting=new Map;for(let o of s.values())o()}))}};function W(r){return r===0?"ingen cases":r===1?"1 case":`${r} cases`}function pe(r){return`Ingen cases, ${r} kun nævnt`}function _e(r,e,t){let n=r===t?`Alle ${W(
r)}`:`${r} af ${W(t)}`;return e?e<r?`${n}, heraf ${e} kun nævnt`:pe(e):n}function I(r){let e=r.text.trim();return e?`«${e}»`:""}function J(r,e){return[...r.facets.
map(n=>({title:n.title,words:g(e,n).map(({title:s})=>s).join(" eller ")})),{title:"Ord",words:I(e)}].filter(({words:n})=>n)}function Ae(r,e,t,n){let{state:s}=t,o=c=>{t.change(c),n()},i=ft(r,e,s),a=i.map(({title:c,number:u,go:h})=>{let m=d("small",{},`giver ${W(u)}`),f=[d("span",{},`F\
jern ${c}`)," ",m];return d("li",{},p(f,{class:"s-katalog__way"},()=>o(h)))}),l=i.length?"Prøv uden ét af valgene:":"Det hjælper ikke at fjerne ét valg. Ryd d\
em alle, og begynd forfra.";return[d("p",{class:"s-katalog__sorry"},"Ingen cases passer på alle valgene på én gang."),d("p",{},l),d("ul",{},a),...H(s)?[gt(s)]:
[],p("Ryd alle",{class:"s-button s-button--quiet"},()=>o(R))]}function ft(r,e,t){let n=r.facets.map(o=>{let i=g(t,o).map(({title:a})=>a);return{title:`${o.title}\
: ${i.join(" eller ")}`,go:a=>{var l;return(l=a.chosen.get(o.key))==null?void 0:l.clear()}}}),s={title:`Ord: ${I(t)}`,go:o=>{o.text=""}};return[...n,s].map((o,i)=>({
...o,number:e.conditions[i]?A(e.without(i)):0})).filter(({number:o})=>o).sort((o,i)=>i.number-o.number)}function gt(r){let e=d("a",{href:`?q=${encodeURIComponent(
r.text.trim())}`},I(r));return d("p",{},"Eller søg i hele Samspil efter ",e,". Den søgning kender også andre ord for det samme.")}var yt=20,X=class{constructor(e,t,n,s,o){this.list=e;this.blank=t;this.catalogue=n;this.files=s;this.later=o;this.cards=new Map;this.standIns=new Map;this.notice=
new x;this.lost=new Map;this.wanted=null;this.isFetching=!1;var i;for(let a of Array.from(e.children)){let l=n.numberOf((i=a.getAttribute("data-s-case"))!=null?
i:"");l!==void 0&&this.cards.set(l,a)}}hide(){this.wanted=null,this.list.hidden=!0}show(e){this.wanted=e,this.list.hidden=!e.length;let t=this.arrangeCards(e);this.
tellLost(),this.list.setAttribute("aria-busy",String(t.size>0)),t.size&&this.later.do("kort",async()=>{this.wanted===e&&(await Promise.all(Array.from(t,n=>this.
bring(n))),this.wanted===e&&this.show(e))})}async fetchAhead(){if(!this.isFetching){this.isFetching=!0;for(let e=0;e<Math.min(this.files.chunks,yt);e++)await this.
files.loadCards(e).catch(()=>{})}}async bring(e){await this.files.loadCards(e).catch(t=>this.lost.set(e,t))}tellLost(){if(!this.lost.size){this.notice.clear();return}
this.notice.show(we(this.lost.values()),"Nogle resuméer",()=>{this.lost.clear(),this.wanted&&(this.show(this.wanted),w("a",this.list).focus())})}arrangeCards(e){
var i;let t=new Set,n=this.findFocused(),s=e.map(a=>{let l=this.cardOf(a);if(l)return n&&this.standIns.get(a)===n&&(n=l),l;let c=this.files.chunkOf(a);return this.
lost.has(c)||t.add(c),this.standInFor(a)});return this.arrange(s),n&&!this.list.contains(document.activeElement)&&this.list.contains(n)&&((i=n==null?void 0:n.querySelector(
"a"))==null||i.focus()),t}findFocused(){let e=document.activeElement;return e&&this.list.contains(e)?e.closest("li"):null}cardOf(e){let t=this.cards.get(e);if(t)
return t;let n=this.files.cardOf(e);if(n===null)return null;let s=document.createElement("template");s.innerHTML=n;let o=s.content.firstElementChild;return o&&this.
cards.set(e,o),o==null||o.remove(),o}standInFor(e){var s;let t=(s=this.standIns.get(e))!=null?s:this.makeStandIn(e),n=this.lost.has(this.files.chunkOf(e));return w(
"p",t).textContent=n?"Resuméet kunne ikke hentes.":"Henter resumé …",t}makeStandIn(e){var s,o;let t=(o=(s=this.blank)==null?void 0:s.content.firstElementChild)==
null?void 0:o.cloneNode(!0),n=w("a",t);return n.href=this.catalogue.addressOf(e),n.textContent=this.catalogue.titleOf(e),this.standIns.set(e,t),t}arrange(e){let t=new Set(
e),n=!1,s=this.dropUntil(this.list.firstElementChild,t);for(let o of e)o===s?s=this.dropUntil(s.nextElementSibling,t):(!o.parentNode&&o.hasAttribute("data-s-cas\
e")&&(n=!0),this.list.insertBefore(o,s));for(;s;){let o=s;s=s.nextElementSibling,o.remove()}n&&document.dispatchEvent(new CustomEvent("samspil:vist",{detail:{element:this.
list}}))}dropUntil(e,t){let n=e;for(;n&&!t.has(n);){let s=n;n=n.nextElementSibling,s.remove()}return n}};var Q=class{constructor(e,t,n){this.catalogue=e;this.page=t;this.rest=n;this.list=d("ul",{class:"s-chips","aria-label":"Valgte filtre"});this.shown=null}show(e){
let t=this.listChosen(e),n=JSON.stringify(t.map(({kind:o,title:i})=>[o,i]));if(n===this.shown||(this.shown=n,this.list.hidden=t.length===0,this.list.replaceChildren(
...t.map(o=>this.makeChip(o))),!t.length))return;let s=p("Ryd alle",{class:"s-chip s-chip--all"},()=>{this.page.change(R),this.rest.focus()});this.list.append(d(
"li",{},s))}listChosen(e){let t=I(e),n={kind:"Ord",title:t,drop:o=>{o.text=""}},s=this.catalogue.facets.flatMap(o=>g(e,o).map(i=>({kind:o.title,title:i.title,drop:a=>S(
a,o,i,!1)})));return t?[n,...s]:s}makeChip({kind:e,title:t,drop:n}){let s=d("li"),o=p([d("span",{class:"s-chips__kind"},`${e}: `),t],{class:"s-chip","aria-label":`${e}\
: ${t}, fjern`},()=>{var l;let i=Array.from(this.list.children).indexOf(s);this.page.change(n);let a=this.list.children[Math.min(i,this.list.children.length-1)];
((l=a==null?void 0:a.querySelector("button"))!=null?l:this.rest).focus()});return s.append(o),s}};var $e={cases:[],named:0,isChosen:!1,address:""};function Z(r){return r.facet("kommune")}function Oe(r,e){var t;return(t=Z(r))==null?void 0:t.byKey.get(e)}function Ne(r,e,t){
let n={ids:t.map(s=>r.idOf(s)),of:s=>s?vt(r,e,s,t):bt(r,t)};document.dispatchEvent(new CustomEvent("samspil:udvalg",{detail:n}))}function vt(r,e,t,n){let s=Z(r),
o=Oe(r,t);if(!s||!o)return $e;let i=n.filter(l=>B(o.cases,l)),a=Le(e);return S(a,s,o,!F(e,s,o)),{...Re(r,i),isChosen:F(e,s,o),address:G(a,r,location.pathname,location.
search)}}function bt(r,e){let t=Z(r),n=e.filter(s=>{var o;return!((o=t==null?void 0:t.of[s])!=null&&o.some(i=>i.key!==$))});return{...$e,...Re(r,n)}}function Re(r,e){
let t=e.filter(n=>r.hasPage(n));return{cases:t.map(n=>[r.addressOf(n),r.titleOf(n)]),named:e.length-t.length}}function He(r,e,t){r.addEventListener("click",n=>{
var c;if(!(n instanceof MouseEvent)||!(n.target instanceof Element))return;let s=n.target.closest("a[data-s-municipality]");if(!s||n.button||n.ctrlKey||n.metaKey||
n.shiftKey||n.altKey)return;let o=Z(e),i=Oe(e,(c=s.getAttribute("data-s-municipality"))!=null?c:"");if(!o||!i)return;n.preventDefault();let a=!F(t.state,o,i),l=`${i.
title} er ${a?"valgt":"ikke længere valgt"}.`;t.change(u=>S(u,o,i,a),{said:l})})}function We(r,e,t){let n=J(r,e).map(({title:o,words:i})=>`${o}: ${i}. `),s=new Date().toLocaleDateString("da-DK",{day:"numeric",month:"long",year:"numeric"});return[
`${n.join("")}Rækkefølge: ${N(e.sort).toLocaleLowerCase("da")}.`,t===null?"":`Her er de første ${t}.`,`Udskrevet ${s}${location.protocol==="file:"?"":` fra ${wt()}`}\
.`].filter(Boolean).join(" ")}function wt(){var e;let r=(e=location.href.split("#")[0])!=null?e:"";try{return decodeURI(r)}catch{return r}}var fe=4,Ie=["tema","parter"],kt={case:["titel"],periode:["aeldst","nyest"]};function De(r){return r.length+1+r.filter(({key:e})=>Ie.includes(e)).length}function Be(r,e){
let t=[{key:"case",title:"Case"},...r.columns].map(n=>Lt(r,n));return d("table",{class:"s-table"},d("caption",{class:"s-hidden"},"Cases"),d("thead",{},d("tr",{},
t)),d("tbody",{},e.map(n=>St(r,n))))}function St(r,e){let{catalogue:t}=r,n=t.titleOf(e),s=t.hasPage(e)?d("a",{href:t.addressOf(e)},n):n,o=r.columns.map(i=>Ct(r,
i,e));return d("tr",{},d("th",{scope:"row",tabindex:"-1"},s),o)}function Ct(r,{key:e,title:t},n){var l;let s=Mt(Tt(r,e,n)),o=s!==""&&((l=r.catalogue.facet(e))==
null?void 0:l.readings.has(n)),i=s===""&&xt(r,e,n);return d("td",{"data-label":t,class:i||s===""?"s-katalog__gap":null},i?Et():s,o?Ve():null)}function xt({catalogue:r,
file:e},t,n){var o,i;if(t==="periode")return e.open_periods.includes(n);let s=r.facet(t==="parter"?"sektor":t);return(i=(o=s==null?void 0:s.of[n])==null?void 0:
o.some(a=>a.key===$))!=null?i:!1}function Et(){return[d("span",{class:"s-gap","aria-hidden":"true"},"–"),P("ikke angivet i kilden")]}function Ve(){return[" ",
d("span",{class:"s-reading"},"vores læsning")]}function Tt({catalogue:r,file:e},t,n){var o,i,a,l;return t==="periode"?[(o=e.periods[n])!=null?o:""].filter(Boolean):
t==="parter"?[(i=e.parties[n])!=null?i:""].filter(Boolean):((l=(a=r.facet(t))==null?void 0:a.of[n])!=null?l:[]).filter(c=>c.key!==$).map(({title:c})=>c)}function Mt(r){
return r.length<=fe?r.join(", "):`${r.slice(0,fe-1).join(", ")} og ${r.length-fe+1} til`}function Lt(r,{key:e,title:t}){var l,c;let n=r.isPrinted?[]:(l=kt[e])!=
null?l:[],s=n.indexOf(r.sort),o=n[(s+1)%n.length],i=o===void 0?t:p(t,{class:"s-katalog__order","data-s-order":e},()=>r.sortBy(o)),a={scope:"col",class:Ie.includes(
e)?"s-katalog__wide":null,"aria-sort":s<0?null:s?"descending":"ascending"};return d("th",a,i,(c=r.catalogue.facet(e))!=null&&c.isReading?Ve():null)}var ee=class{constructor(e,t,n){this.catalogue=e;this.files=t;this.page=n;this.element=d("div",{class:"s-scroll s-katalog__table",hidden:!0});this.wanted=null}get isShown(){
return this.wanted!==null&&this.files.table!==null}hide(){this.wanted=null,this.element.hidden=!0}async show(e){if(this.wanted=e,this.element.hidden=!e.length,!this.
files.table)try{await this.files.loadTable()}catch(t){this.wanted===e&&this.tellLost(t,e);return}this.wanted===e&&this.draw(e,!1)}tellLost(e,t){let n=new x;this.
element.replaceChildren(n.element),n.show(e,"Tabellen",()=>{this.show(t)},"Du kan også vælge «Resuméer».")}print(e){this.draw(e,!0)}endPrint(){this.wanted&&
this.isShown&&this.draw(this.wanted,!1)}draw(e,t){var h;let n=this.files.table;if(!n)return;let{state:s}=this.page,o=this.catalogue.columns.filter(({key:m})=>s.
columns.includes(m)),i=document.activeElement,a=this.element.contains(i)?i==null?void 0:i.getAttribute("data-s-order"):null;this.element.style.setProperty("--s-\
columns",String(De(o)));let l={catalogue:this.catalogue,file:n,columns:o,sort:s.sort,isPrinted:t,sortBy:m=>{let f=y=>{y.sort=m};this.page.change(f,{said:`${N(m)}\
.`,keeps:!0})}},c=Be(l,e),u=v(".s-gap",c)?d("p",{class:"s-katalog__legend"},"– betyder, at kilden ikke siger det."):null;this.element.replaceChildren(...[u,c].
filter(m=>m!==null)),a&&((h=v(`[data-s-order="${a}"]`,this.element))==null||h.focus()),window.dispatchEvent(new Event("resize"))}};var te=class{constructor(e,t,n,s,o,i,a,l){this.map=t;this.catalogue=n;this.page=i;this.count=d("p",{class:"s-katalog__count"});this.printed=d("p",{class:"s-kata\
log__printed",hidden:!0});this.empty=d("div",{class:"s-katalog__empty",hidden:!0});this.more=p("",{class:"s-button s-button--quiet s-katalog__more",hidden:!0});
this.shown=[];let c=w("[data-s-list]",e);this.cards=new X(c,v("[data-s-blank]",e),n,s,o),this.table=new ee(n,s,i),this.chips=new Q(n,i,a),this.named=v("[data-s-\
named]",e),this.more.addEventListener("click",()=>l(this.shown.length)),c.before(this.count,this.printed,this.chips.list,this.empty,this.cards.notice.element),t&&
(c.before(t),He(t,n,i)),c.after(this.table.element,this.more);let u=v("[data-s-pager]",e);u&&(u.hidden=!0)}get words(){var e;return(e=this.count.textContent)!=null?
e:""}get length(){return this.shown.length}show(e,t){let n=e.view==="tabel",{catalogue:s}=this,o=this.listCases(e,t),i=o.filter(u=>s.hasPage(u)),a=o.length-i.length,
l=n?o:i;this.shown=l.slice(0,e.shown),this.count.textContent=_e(o.length,a,s.size),this.chips.show(e),this.empty.hidden=o.length>0,o.length||this.empty.replaceChildren(
...Ae(s,t,this.page,()=>this.focusCount())),this.showNamed(n?0:a,t),this.showRest(l.length-this.shown.length);let c=this.map!==null&&e.view==="danmarkskort"&&!Me(
e);n?(this.cards.hide(),this.table.show(this.shown)):(this.table.hide(),c?this.cards.hide():this.cards.show(this.shown)),c&&(this.more.hidden=!0,this.showNamed(
0,t)),this.map&&(this.map.hidden=e.view!=="danmarkskort",this.map.hidden||Ne(s,e,o))}focusAfter(e){var s,o;let n=(this.table.isShown?T("tbody tr",this.table.element):
Array.from(this.cards.list.children))[e];n&&((o=(s=v("a",n))!=null?s:v("th",n))==null||o.focus())}print(e,t){let n=this.table.isShown;n&&this.table.print(this.listCases(
e,t));let s=n||this.more.hidden;this.printed.textContent=We(this.catalogue,e,s?null:this.shown.length),this.printed.hidden=!1,document.documentElement.classList.
toggle("s-prints-table",n)}endPrint(){this.printed.hidden=!0,this.table.endPrint()}listCases(e,t){return this.catalogue.list(e.sort).filter(n=>B(t.cases,n))}showNamed(e,t){
if(this.named){this.named.hidden=e===0;for(let n of T("li[id]",this.named)){let s=this.catalogue.numberOf(n.id);n.hidden=s===void 0||!B(t.cases,s)}}}showRest(e){
this.more.hidden=e<=0,e>0&&(this.more.textContent=`Vis ${Math.min(e,this.catalogue.data.page)} flere (${e} tilbage)`)}focusCount(){this.count.tabIndex=-1,this.count.
focus()}};var ge=class{constructor(e,t,n){this.size=e;this.conditions=t;this.paged=n;this.cases=this.meetAll(null)}get total(){return A(this.cases)}get told(){return L(this.
cases,this.paged)}without(e){return this.conditions[e]?this.meetAll(e):this.cases}meetAll(e){return this.conditions.reduce((t,n,s)=>n&&s!==e?he(t,n):t,ue(this.size))}};
function je(r,e,t){var a;let{size:n}=r,s=r.facets.map(l=>{let c=g(e,l);return c.length?c.map(({cases:u})=>u).reduce(ke):null}),o=t&&H(e)?t(e.text):null,i=(a=o==
null?void 0:o.map(l=>M(n,l)).reduce(he,ue(n)))!=null?a:null;return new ge(n,[...s,i],M(n,Array(r.data.cards).keys()))}var ne=class{constructor(e,t,n,s,o){this.side=t;this.opener=n;this.filters=s;this.page=o;this.status=d("p",{class:"s-hidden",role:"status"});this.narrow=window.
matchMedia("(max-width: 59.99em)");this.done=p("",{class:"s-button s-sheet__done"},()=>this.sheet.close());this.closing=p(P("Luk"),{class:"s-sheet__close"},()=>this.
sheet.close());this.clearing=p("Ryd alle",{class:"s-button s-button--quiet"},()=>this.clear());this.body=d("div",{class:"s-sheet__body"});this.sheet=d("dialog",
{class:"s-sheet md-typeset","aria-labelledby":"s-sheet-title"},d("div",{class:"s-sheet__head"},d("h2",{id:"s-sheet-title"},"Filtre"),this.closing),this.body,this.
status,d("div",{class:"s-sheet__foot"},this.clearing,this.done));var i,a;e.append(this.sheet),n.addEventListener("click",()=>{s.openOnlyChosen(o.state),this.sheet.
showModal()}),this.sheet.addEventListener("click",l=>{l.target===this.sheet&&this.sheet.close()}),(a=(i=this.narrow).addEventListener)==null||a.call(i,"change",
()=>{this.settle(),this.isNarrow||s.openFirst()})}get isNarrow(){return this.narrow.matches}settle(){!this.isNarrow&&this.sheet.open&&this.sheet.close(),(this.isNarrow?
this.body:this.side).append(this.filters.form)}show(e,t,{total:n,told:s}){let o=e.facets.reduce((a,l)=>a+g(t,l).length,0),i=o?`Filtre (${o})`:"Filtre";this.opener.
textContent!==i&&(this.opener.textContent=i),this.clearing.disabled=!o&&!t.text.trim(),this.done.textContent=s?`Vis ${W(n)}`:n?pe(n):"Ingen cases"}clear(){this.
page.change(R),this.closing.focus()}};var Ft=150,re=class{constructor(e,t,n,s,o,i){this.catalogue=e;this.page=o;this.loadWords=i;this.input=d("input",{type:"search",id:"s-katalog-ord",autocomplete:"\
off",spellcheck:"false",enterkeyhint:"search",maxlength:"200"});this.typing=0;this.isTyping=!1;this.sorting=d("select",{id:"s-katalog-sort",autocomplete:"off"},
O.map(([a,l])=>d("option",{value:a},l))),this.views=new Map(me.filter(([a])=>a!=="danmarkskort"||s).map(([a,l])=>[a,this.makeView(a,l)])),this.columns=new Map(e.
columns.map(a=>[a.key,this.makeColumn(a)])),this.picker=this.makePicker(),t.append(d("div",{class:"s-katalog__find"},d("label",{for:"s-katalog-ord"},"Søg på ord\
 i titel, resumé, parter og kommune"),this.input),d("div",{class:"s-katalog__row"},n,d("div",{class:"s-katalog__sort"},d("label",{for:"s-katalog-sort"},"Rækkef\
ølge"),this.sorting),d("div",{class:"s-switch",role:"group","aria-label":"Visning"},Array.from(this.views.values()))),this.picker),this.sorting.addEventListener(
"change",()=>this.sort()),this.listenToTyping()}endTyping(){window.clearTimeout(this.typing),this.isTyping=!1}show(e){this.input.value.trim()!==e.text.trim()&&(this.
input.value=e.text),this.sorting.value!==e.sort&&(this.sorting.value=e.sort);for(let[t,n]of this.views)n.setAttribute("aria-pressed",String(t===e.view));for(let[
t,n]of this.columns)n.checked=e.columns.includes(t);this.picker.hidden=e.view!=="tabel"}sort(){var t,n;let e=(n=(t=O.find(([s])=>s===this.sorting.value))==null?
void 0:t[0])!=null?n:"";this.page.change(s=>{s.sort=e},{said:`${N(e)}.`,keeps:!0})}makeView(e,t){return p(t,{class:"s-switch__choice","aria-pressed":"false"},()=>{
this.page.state.view!==e&&this.page.change(n=>{n.view=e},{said:`${t}.`,keeps:!0})})}makeColumn({key:e,title:t}){let n=d("input",{type:"checkbox",value:e,autocomplete:"\
off"});return n.addEventListener("change",()=>this.page.change(s=>{s.columns=this.catalogue.columns.map(o=>o.key).filter(o=>{var i;return(i=this.columns.get(o))==
null?void 0:i.checked})},{said:`Kolonnen «${t}» er ${n.checked?"med":"taget ud"}.`,keeps:!0})),n}makePicker(){let e=this.catalogue.columns.map(({key:t,title:n})=>d(
"label",{},this.columns.get(t),d("span",{},n)));return d("details",{class:"s-katalog__columns",hidden:!0},d("summary",{},"Vælg kolonner"),d("fieldset",{},d("le\
gend",{class:"s-hidden"},"Kolonner i tabellen"),e))}listenToTyping(){let{input:e,page:t}=this;e.addEventListener("focus",()=>{this.loadWords().catch(()=>{})}),e.
addEventListener("blur",()=>{this.isTyping=!1}),e.addEventListener("input",()=>{t.state.text=e.value,window.clearTimeout(this.typing),this.typing=window.setTimeout(
()=>{t.change(()=>{},{replaces:this.isTyping}),this.isTyping=!0},Ft)})}};var Pt=400,se=class{constructor(e,t,n,s){this.catalogue=t;this.files=n;this.notice=s;this.map=v("[data-s-map]");this.title=document.title;var c;this.state=this.
readAddress();let o=new Y,i=p("Filtre",{class:"s-button s-button--quiet s-katalog__opener","aria-haspopup":"dialog"});this.depths=new q(v("[data-s-depths]"),t,this),
this.filters=new K(t,o,this),this.tools=new re(t,w("[data-s-tools]",e),i,this.map!==null,this,()=>n.loadWords()),this.results=new te(e,this.map,t,n,o,this,this.
tools.input,u=>this.showMore(u)),this.sheet=new ne(e,w("[data-s-filters]",e),i,this.filters,this);let a=d("p",{class:"s-hidden",role:"status"});(c=w("[data-s-li\
st]",e).parentElement)==null||c.append(a),this.lines=[a,this.sheet.status].map(u=>xe(u,Pt));let l=()=>{this.results.cards.fetchAhead()};for(let u of["pointerent\
er","focusin"])this.filters.form.addEventListener(u,l);i.addEventListener("click",l)}start(){window.addEventListener("popstate",()=>this.goBack()),window.addEventListener(
"beforeprint",()=>this.results.print(this.state,this.select())),window.addEventListener("afterprint",()=>this.results.endPrint()),this.sheet.settle(),this.sheet.
isNarrow||this.filters.openChosen(this.state),this.needWords(),this.show()}change(e,{said:t,keeps:n=!1,replaces:s=!1}={}){this.tools.endTyping(),e(this.state),n||
(this.state.shown=this.catalogue.data.page),this.remember(s),this.needWords(),this.show(),this.announce(t)}say(e){for(let t of this.lines)t(e)}announce(e){this.
say(`${e?`${e} `:""}${this.results.words}.`)}select(){return je(this.catalogue,this.state,this.files.finder)}show(){let{state:e}=this,t=this.select();this.depths.
show(e,t),this.filters.show(e,t),this.tools.show(e),this.sheet.show(this.catalogue,e,t),this.results.show(e,t);let n=J(this.catalogue,e).map(({words:s})=>s);document.
title=n.length?this.title.replace(/ – /,()=>`: ${n.join(", ")} – `):this.title}showMore(e){this.state.shown+=this.catalogue.data.page,this.remember(!0),this.
show(),this.announce(`Viser ${this.results.length}.`),this.results.focusAfter(e)}goBack(){this.tools.endTyping(),this.state=this.readAddress(),this.needWords(),
this.show(),this.announce()}needWords(){!H(this.state)||this.files.finder||this.files.loadWords().then(()=>{this.notice.clear(),this.show(),this.announce()},e=>{
let t=()=>{this.tools.input.focus(),this.needWords()};this.notice.show(e,"Ordene",t,"Der er kun filtreret på det andet."),this.announce()})}readAddress(){return Te(
location.search,this.catalogue,this.map!==null)}remember(e){let t=G(this.state,this.catalogue,location.pathname,location.search);if(t!==location.pathname+location.
search)try{e?history.replaceState(null,"",t):history.pushState(null,"",t)}catch{}}};function Ue(r,e,t=2){if(r===e)return 0;if(Math.abs(r.length-e.length)>t)return t+1;let[n,s]=_t(r,e),o=[],i=Array.from({length:s.length+1},(a,l)=>l);for(let a=1;a<=
n.length;a++){let l=[a],c=a;for(let u=1;u<=s.length;u++){let h=n[a-1]===s[u-1],m=Math.min(V(i,u)+1,V(l,u-1)+1,V(i,u-1)+(h?0:1));a>1&&u>1&&n[a-1]===s[u-2]&&n[a-2]===
s[u-1]&&(m=Math.min(m,V(o,u-2)+1)),l[u]=m,c=Math.min(c,m)}if(c>t)return t+1;o=i,i=l}return Math.min(V(i,s.length),t+1)}function V(r,e){var t;return(t=r[e])!=null?
t:0}function _t(r,e){let t=0,n=Math.min(r.length,e.length);for(;t<n&&r[t]===e[t];)t++;let s=0;for(;s<n-t&&r[r.length-1-s]===e[e.length-1-s];)s++;return[r.slice(
t,r.length-s),e.slice(t,e.length-s)]}var At=/§|[\p{L}\p{N}]+/gu;function ze(r){var e;return(e=r.normalize("NFC").toLowerCase().match(At))!=null?e:[]}var $t={æ:"ae",ø:"oe",å:"aa",ä:"ae",ö:"oe",ü:"y",ð:"d",þ:"th",ß:"ss"};function E(r){let e=r.toLowerCase();return/^[a-z0-9]*$/.test(e)?e:e.normalize("NF\
C").replace(/[æøåäöüðþß]/g,t=>{var n;return(n=$t[t])!=null?n:t}).normalize("NFD").replace(/[\u0300-\u036f]/g,"")}var Ot=["mand maend","barn boern","bog boeger","haand haender","fod foedder","nat naetter","tand taender","stad staeder","bonde boender","far faedre","mor moedr\
e","bror broedre","datter doetre","soester soestre","ko koeer","and aender","kraft kraefter","tag tage tager tog taget","gaa gaar gik gaaet","giv give giver gav\
 givet","faa faar fik faaet","skriv skrive skriver skrev skrevet","bliv blive bliver blev blevet","kom komme kommer kom kommet","finde find finder fandt fundet",
"hold holde holder holdt","sig sige siger sagde sagt","se ser saa set","vaelg vaelge vaelger valgte valgt","spoerg spoerge spoerger spurgte spurgt","fortael for\
taelle fortaeller fortalte fortalt","goer goere goer gjorde gjort","ved vide ved vidste vidst","stor stoerre stoerst store stort","god gode godt bedre bedst","u\
ng unge yngre yngst","lang lange langt laengere laengst","gammel gamle gammelt","lille smaa mindre mindst","faa faerre faerrest","naer naermere naermest","penge\
 pengene pengenes","budget budgettet budgetter budgetterne budgettets budgets","ide ideer ideen ideerne","by byer byen byerne","aa aaen aaer aaerne","moede moed\
er moedet moederne moedets","mening meninger meningen","enighed enige enig"],oe=new Map,Ge;for(let r of Ot){let e=r.split(" ");for(let t of e)oe.has(t)||oe.set(
t,(Ge=e[0])!=null?Ge:t)}var Nt=/(maend|boern|boeger|haender|foedder|kraefter|broedre|doetre|soestre|staeder)(?:ene|enes|nes|ne|s)?$/,Rt="erendes erende hedens h\
ederne hedernes ethedens ethederne ethed ethedes erernes ererne erers erens eren erede ernes erne endes ende enes ene ered eres eret erets ers ens ets heden hed\
er heds hed er es en et e ere erer".split(" ").sort((r,e)=>e.length-r.length);function ie(r){let e=E(r),t=oe.get(e);if(t)return t;let n=e.length>5?e.replace(Nt,
(i,a)=>{var l;return(l=oe.get(a))!=null?l:a}):e;if(n.length<4||/^\d/.test(n))return n;let s=n.replace(/sven(?:ner|nen|nerne|nernes|nens|ners|s)?$/,"svenn").replace(
/iums?$/,"i"),o=Ht(s);return Dt(It(Wt(s,o),o),o)}function Ht(r){let e=r.search(/[aeiouy][^aeiouy]/);return e<0?r.length:Math.max(3,e+2)}function Wt(r,e){let t=Rt.
find(s=>r.length-s.length>=e&&r.endsWith(s));if(t)return r.slice(0,-t.length);if(r.length<=e||!/[a-zå]s$/.test(r)||/(?:ss|is|us|as|os)$/.test(r))return r;let n=r.
slice(0,-1);return n.length>e&&n.endsWith("e")?n.slice(0,-1):n}function It(r,e){let t=r.length>e&&/(?:gd|dt|gt|kt)$/.test(r)?r.slice(0,-1):r;return t.length>e&&
(t=t.replace(/tr$/,"t")),t.replace(/igst$/,"ig")}function Dt(r,e){let t=/(?:lig|ig|els)$/.exec(r),n=t&&t.index>=Math.max(e,4)?r.slice(0,t.index):r;return n.length>
3&&/([bcdfghjklmnpqrstvwxz])\1$/.test(n)?n.slice(0,-1):n}var Bt="af alle alt anden andet andre at bare begge blev blive bliver da de dem den denne der deres derfor det dette dig din dine disse dit dog du efter eller e\
n end er et få får faar fik for fordi fra før gå går gik gjorde gør gøre ham han hans har havde have hel hele hen hende hendes her hos hun hvad hvem hver hvilke\
 hvilken hvilket hvis hvor hvordan hvorfor hvornår i ikke ind ingen intet ja jeg jer jeres jo kan kom komme kommer kunne lad lave laver man mange med meget mell\
em men mere mig min mine mit må måtte når nej nogen noget nogle nu ny og også om op os over på samme se ser selv sig sige siger sin sine sit skal ske sker skull\
e som så sådan bruge bruger brugt gerne lige lidt helt egentlig måske altid aldrig alligevel rigtigt rigtig nogensinde prøve prøver prøvet fungere fungerer hand\
ler handle findes betyder betyde hedder kaldes tag tage tager til ud uden under var ved vi vil ville vores være været the of and is a to in on",Vt=new Set(Bt.
split(" ").map(E));function qe(r){return Vt.has(E(r))}var ae=4,jt=3,Ut=5,zt=/for$/;function Ke(r){let e=r.words.split(" ").filter(Boolean).map(E).map((n,s)=>({word:n,root:ie(n),cases:j(r.of[s])})),t=n=>{let s=new Set;
for(let{word:o,root:i,cases:a}of e)if(n(o,i))for(let l of a)s.add(l);return s};return n=>{let s=ze(n),o=s.filter(i=>!qe(i));return(o.length?o:s).map(E).map(i=>{
let a=t(Gt(i));return a.size||i.length<Ut?a:t(Kt(i))})}}function Gt(r){let e=ie(r),t=e.length<ae?r:e;return(n,s)=>n.startsWith(r)||r.length>=ae&&s===e||t.length>=
ae&&qt(n,e,t)}function qt(r,e,t){for(let n=r.indexOf(t,jt);n>=0;n=r.indexOf(t,n+1))if(!zt.test(r.slice(0,n))&&(t.length>ae||ie(r.slice(n))===e))return!0;return!1}
function Kt(r){let e=t=>Ue(r,t,1)<=1;return t=>e(t)||t.length>r.length&&[0,1].some(n=>e(t.slice(0,r.length+n)))}var le=class{constructor(e,t){this.loader=e;this.data=t;this.finder=null;this.table=null;this.cards=new Map}async loadWords(){var e;(e=this.finder)!=null||(this.
finder=Ke(await this.loader.load("cases/katalog-ord")))}async loadTable(){var e;(e=this.table)!=null||(this.table=await this.loader.load("cases/katalog-tabel"))}cardOf(e){
var t,n;return(n=(t=this.cards.get(this.chunkOf(e)))==null?void 0:t[(e-this.data.page)%this.data.chunk])!=null?n:null}chunkOf(e){return Math.floor((e-this.data.
page)/this.data.chunk)}get chunks(){return Math.ceil((this.data.cards-this.data.page)/this.data.chunk)}async loadCards(e){this.cards.set(e,await this.loader.load(
`cases/katalog-kort-${e}`))}};async function Je(r){let e=ve(),t=new x(w("[data-s-failure]",r)),n;try{n=await e.load("cases/katalog")}catch(o){t.show(o,"Filtrene",()=>{Je(r)});return}if(t.clear(),
(n==null?void 0:n.format)!==1)return;let s=new se(r,new z(n),new le(e,n),t);r.classList.add("s-katalog--live"),s.start()}var Ye=v("[data-s-catalogue]");Ye&&Je(Ye);})();
