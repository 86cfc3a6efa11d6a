/* Made by «make scripts» from macros/browser/catalogue/katalog.ts. */
"use strict";(()=>{function ve(r,e){if(e!=null)if(typeof e=="string"||e instanceof Node)r.append(e);else for(let t of e)ve(r,t)}function l(r,e={},...t){let n=document.createElement(
r);for(let[s,o]of Object.entries(e))o===!0?n.setAttribute(s,""):o!==!1&&o!==null&&o!==void 0&&n.setAttribute(s,String(o));return ve(n,t),n}function p(r,e={},t){let n=l("button",{type:"button",...e},r);return t&&n.addEventListener("click",t),n}var F=r=>l("span",{class:"s-hidden"},r);function v(r,e=document){return e.querySelector(r)}function g(r,e=document){let t=e.querySelector(r);if(!t)throw new Error(`The page has no ${r}`);return t}function w(r,e=document){
return Array.from(e.querySelectorAll(r))}function be(r,e,t){let n=new Set(r.getAll(e).join(",").split(","));return t.filter(s=>n.has(s))}var we=r=>encodeURIComponent(r.trim()).replace(/%20/g,"+");function ke(r,e){
let t=r.filter(([,s])=>s).map(([s,o])=>`${s}=${o}`),n=new Set(r.map(([s])=>s));return new URLSearchParams(e).forEach((s,o)=>{n.has(o)||t.push(`${encodeURIComponent(
o)}=${encodeURIComponent(s)}`)}),t.length?`?${t.join("&")}`:""}function Se(r,e){try{history[r](r==="replaceState"?history.state:null,"",e)}catch{}}function M(r,e=[]){let t=new Uint32Array(Math.ceil(r/32));for(let n of e)t[n>>5]=P(t,n>>5)|1<<(n&31);return t}function de(r){return M(r,Array(r).keys())}function P(r,e){
var t;return(t=r[e])!=null?t:0}function Ce(r,e){return r.map((t,n)=>t|P(e,n))}function ce(r,e){return r.map((t,n)=>t&P(e,n))}function D(r,e){return(P(r,e>>5)>>>
(e&31)&1)===1}function A(r){let e=0;for(let t of r)e+=xe(t);return e}function L(r,e){let t=0;for(let n=0;n<r.length;n++)t+=xe(P(r,n)&P(e,n));return t}function xe(r){
let e=r-(r>>>1&1431655765),t=(e&858993459)+(e>>>2&858993459);return(t+(t>>>4)&252645135)*16843009>>>24}function j(r){return r===void 0?[]:typeof r=="number"?[r]:r}var $="ikke-angivet",rt=new Set([$,"ikke-sorteret"]),U="dybde";function Ee(r,e,t){var a,d;let n=r.choices.map(()=>[]),s=r.of.map(j);s.forEach((c,u)=>{var h;for(let m of c)
for(let y=m;y!==void 0;y=(h=r.choices[y])==null?void 0:h[3]){let f=n[y];f&&f[f.length-1]!==u&&f.push(u)}});let o=r.choices.map(([c,u,h,m],y)=>{var f;return{key:c,
title:u,heading:h,isUnder:m!==void 0,cases:M(e,n[y]),told:M(e,(f=n[y])==null?void 0:f.filter(I=>I<t||r.key===U))}}),i=c=>{var u,h;return!rt.has((h=(u=r.choices[c])==
null?void 0:u[0])!=null?h:"")};return{key:r.key,title:r.title,carriers:s.filter(c=>c.some(i)).length,note:(a=r.note)!=null?a:"",isReading:(d=r.reading)!=null?d:
!1,readings:new Set(r.readings),choices:o,byKey:new Map(o.map(c=>[c.key,c])),of:s.map(c=>c.flatMap(u=>{var h;return(h=o[u])!=null?h:[]}))}}var O=[["","Fyldigst først"],["titel","Titel A–Å"],["aeldst","Ældste først"],["nyest","Nyeste først"]];function N(r){var e,t;return(t=(e=O.find(([n])=>n===
r))==null?void 0:e[1])!=null?t:""}var st=[{key:"periode",title:"Periode"},{key:"parter",title:"Parter"}],ot="kommune",it=["emne","kommune","periode","sektor"],G=class{constructor(e){
this.data=e;this.orders=new Map;this.facets=e.facets.map(n=>Ee(n,e.ids.length,e.cards));let t=this.facets.map(({key:n,title:s})=>({key:n,title:s}));t.splice(t.findIndex(
({key:n})=>n===ot)+1,0,...st),this.columns=t,this.usualColumns=t.map(({key:n})=>n).filter(n=>it.includes(n)),this.places=new Map(e.ids.map((n,s)=>[n,s]))}get size(){
return this.data.ids.length}facet(e){return this.facets.find(t=>t.key===e)}numberOf(e){return this.places.get(e)}idOf(e){var t;return(t=this.data.ids[e])!=null?
t:""}titleOf(e){var t;return(t=this.data.titles[e])!=null?t:""}hasPage(e){return e<this.data.cards}addressOf(e){return`${this.idOf(e)}.html`}list(e){var n;let t=(n=
this.orders.get(e))!=null?n:this.sort(e);return this.orders.set(e,t),t}sort(e){let t=Array.from(this.data.ids.keys()),n=i=>{var a;return(a=this.data.time[i])!=null?
a:0},s=i=>{var a;return(a=this.data.title[i])!=null?a:0};if(e==="titel"&&t.sort((i,a)=>s(i)-s(a)),e!=="aeldst"&&e!=="nyest")return t;let o=e==="nyest"?-1:1;return t.
sort((i,a)=>+!n(i)-+!n(a)||o*(n(i)-n(a))||s(i)-s(a))}};var ue=[["","Resuméer"],["tabel","Tabel"],["danmarkskort","Danmarkskort"]],k={text:"ord",view:"vis",sort:"sorter",columns:"kolonner",shown:"antal"},Te="ingen",
at=200;function Me(r,e,t){var c,u,h,m,y;let n=new URLSearchParams(r),s=Array.from(new Set(n.getAll(k.columns).join(",").split(","))).filter(f=>e.columns.some(I=>I.
key===f)),o=n.get(k.columns)===Te,i=(u=(c=ue.find(([f])=>f===n.get(k.view)))==null?void 0:c[0])!=null?u:"",{page:a}=e.data,d=Math.min(Number(n.get(k.shown))||0,
e.size);return{chosen:new Map(e.facets.map(({key:f,byKey:I})=>[f,new Set(be(n,f,Array.from(I.keys())))])),text:((h=n.get(k.text))!=null?h:"").slice(0,at),view:i===
"danmarkskort"&&!t?"":i,sort:(y=(m=O.find(([f])=>f===n.get(k.sort)))==null?void 0:m[0])!=null?y:"",columns:s.length||o?s:e.usualColumns,shown:Math.max(a,Math.ceil(
d/a)*a)}}function z(r,e,t,n){let s=e.facets.map(a=>{let d=b(r,a).map(({key:c})=>c);return[a.key,d.join(",")]}),o=r.columns.join()===e.usualColumns.join(),i=[...s,
[k.text,we(r.text)],[k.view,r.view],[k.sort,r.sort],[k.columns,o?"":r.columns.join()||Te],[k.shown,r.shown>e.data.page?String(r.shown):""]];return t+ke(i,n)}function _(r,e,t){
var n,s;return(s=(n=r.chosen.get(e.key))==null?void 0:n.has(t.key))!=null?s:!1}function b(r,e){return e.choices.filter(t=>_(r,e,t))}function S(r,e,t,n){let s=r.
chosen.get(e.key);n?s==null||s.add(t.key):s==null||s.delete(t.key)}function R(r){for(let e of r.chosen.values())e.clear();r.text=""}function Le(r){return r.text.
trim()!==""||Array.from(r.chosen.values()).some(e=>e.size>0)}function H(r){return/[\p{L}\p{N}§]/u.test(r.text)}function _e(r){return{...r,chosen:new Map(Array.
from(r.chosen,([e,t])=>[e,new Set(t)]))}}function C(r){return r===0?"ingen cases":r===1?"1 case":`${r} cases`}function he(r){return`Ingen cases, ${r} kun nævnt`}function Fe(r,e,t){let n=r===t?`Alle ${C(
r)}`:`${r} af ${C(t)}`;return e?e<r?`${n}, heraf ${e} kun nævnt`:he(e):n}function W(r){let e=r.text.trim();return e?`«${e}»`:""}function q(r,e){return[...r.facets.
map(n=>({title:n.title,words:b(e,n).map(({title:s})=>s).join(" eller ")})),{title:"Ord",words:W(e)}].filter(({words:n})=>n)}var me=class{constructor(e){this.map=e;this.points=w(".s-map__point",this.map);this.rings=w(".s-map__ring",this.map);this.rows=w(".s-map__list > ul > li",this.map);
this.named=v("[data-s-only]",this.map);this.without=v("[data-s-without]",this.map);this.listed=Number(this.map.getAttribute("data-s-listed"))}get isHidden(){return this.
map.hasAttribute("hidden")}show(e){let t=new Map,n=s=>{var a,d;let o=(a=s.getAttribute("data-s-place"))!=null?a:"",i=(d=t.get(o))!=null?d:e(o);return t.set(o,i),
i};for(let s of this.points)lt(s,n(s));for(let s of this.rings)s.classList.toggle("s-map__ring--out",n(s).named===0);for(let s of this.rows)this.showRow(s,n(s));
this.showNamed(n),this.showWithout(e(""))}showRow(e,t){let{length:n}=t.cases;e.classList.toggle("s-map__row--out",n===0),g("[data-s-count]",e).textContent=C(n)+
(n?"":" i udvalget")+(t.named?` og ${t.named} kun nævnt`:""),this.listCases(g(".s-map__cases",e),t.cases),pe(g(".s-map__municipality",e),t)}showNamed(e){if(!this.
named)return;let t=w("li",this.named);for(let n of t){let s=e(n);n.hidden=s.named===0,pe(g("a",n),s)}this.named.hidden=t.every(n=>n.hidden)}showWithout({cases:e}){
if(!this.without)return;this.without.hidden=e.length===0;let t=e.length===1?"1 case nævner":`${e.length} cases nævner`;g("[data-s-count]",this.without).textContent=
t,this.listCases(g(".s-map__cases",this.without),e)}listCases(e,t){let n=t.slice(0,this.listed).map(([o,i])=>l("li",{},l("a",{href:o},i))),s=t.length-this.listed;
e.replaceChildren(...n,...s>0?[l("li",{},`og ${s} til`)]:[])}};function lt(r,e){var s;let{length:t}=e.cases;r.classList.toggle("s-map__point--out",t===0),g(".s-\
map__number",r).textContent=t?String(t):"";let n=(s=r.getAttribute("data-s-name"))!=null?s:"";r.setAttribute("aria-label",`${n}: ${C(t)}${t?"":" i udvalget"}`),
pe(r,e)}function pe(r,{address:e,isChosen:t}){r.setAttribute("href",e),t?r.setAttribute("aria-current","true"):r.removeAttribute("aria-current")}var Pe=v("[data\
-s-map]");if(Pe){let r=new me(Pe);document.addEventListener("samspil:udvalg",e=>{let t=e.detail;t!=null&&t.of&&!r.isHidden&&r.show(t.of)})}var x=class extends Error{constructor(t,n="unreachable"){super(`${n}: ${t}`);this.address=t;this.reason=n;this.name="LoadingError"}},fe=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e,this.place.edition))}async take(e,t){let n=await this.find(e,t);return delete this.place.
store()[e],n}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,t){let n=this.coming.get(e);if(n)return n;let s=t();return this.coming.set(
e,s),s.catch(()=>this.coming.delete(e)),s}async find(e,t){let{place:n}=this,s=this.locate(`${e}.js`,t);if(n.store()[e]||await n.run(s),!n.store()[e])throw new x(
s);this.isOf(e,t)||(delete n.store()[e],await n.run(`${s}&t=${Date.now()}`));let o=n.store()[e];if(!o)throw new x(s);if(!this.isOf(e,t))throw new x(s,"outdated");
return o[1]}isOf(e,t){var n;return((n=this.place.store()[e])==null?void 0:n[0])===t}locate(e,t=this.place.edition){return`${this.place.base}${e}?e=${t}`}};function dt(r){
return new Promise((e,t)=>{let n=document.createElement("script");n.src=r,n.onload=()=>{n.remove(),e()},n.onerror=()=>{n.remove(),t(new x(r))},document.head.append(
n)})}function ct(){var e,t;let r=document.querySelector("[data-edition]");return{base:(e=r==null?void 0:r.getAttribute("data-base"))!=null?e:"",edition:(t=r==null?
void 0:r.getAttribute("data-edition"))!=null?t:"",store:()=>{var n;return(n=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:dt}}var B=null;
function Ae(){return B!=null||(B=new fe(ct())),B}var $e=r=>r instanceof x&&r.reason==="outdated";function ut(r,e){return $e(r)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}function Oe(r){var t;let e=Array.from(r);return(t=e.find($e))!=null?t:e[0]}function ht(r,e){let t=r.
isOutdated?()=>location.reload():e;return p(r.way,{class:"s-button s-button--quiet"},t)}var E=class{constructor(e=l("div",{class:"s-notice",role:"status"})){this.
element=e}show(e,t,n,s=""){let o=ut(e,t),i=l("p",{},s?`${o.text} ${s}`:o.text);this.element.replaceChildren(i,ht(o,n))}clear(){this.element.replaceChildren()}};function Ne(r,e){let t=0;return n=>{window.clearTimeout(t),t=window.setTimeout(()=>{r.textContent=n},e)}}var K=class{constructor(e,t,n){this.page=n;this.parts=[];var o,i,a,d,c;if(this.facet=t.facet(U),this.at=t.facets.findIndex(({key:u})=>u===U),!e||!this.facet)return;
let s=w("[data-s-depth]",e);for(let u of s){let h=(o=u.getAttribute("data-s-depth"))!=null?o:"",m=(c=(d=(a=(i=u.firstChild)==null?void 0:i.lastChild)==null?void 0:
a.textContent)==null?void 0:d.trim())!=null?c:"";u.replaceChildren(this.makePart(h,m))}}show(e,t){var i;let{facet:n}=this;if(!n)return;let s=t.without(this.at),
o=b(e,n).map(({key:a})=>a);for(let{key:a,button:d,number:c}of this.parts){let u=(i=n.byKey.get(a))==null?void 0:i.cases;c.textContent=String(u?L(s,u):A(s)),d.setAttribute(
"aria-pressed",String(a?o.length===1&&o[0]===a:!o.length))}}makePart(e,t){let n=l("b",{}),s=p([n," ",t],{class:"s-depths__part","aria-pressed":"false"},()=>this.
choose(e));return this.parts.push({key:e,button:s,number:n}),s}choose(e){let{facet:t}=this;t&&this.page.change(n=>{for(let s of t.choices)S(n,t,s,s.key===e)})}};var Re=3,mt=4,pt=10,Q=class{constructor(e,t,n){this.later=t;this.boxes=e.facets.map((s,o)=>ft(s,o<Re,n)),this.form=l("form",{class:"s-filters","aria-label":"Fil\
tre"},this.boxes.map(({box:s})=>s)),this.form.addEventListener("submit",s=>s.preventDefault()),this.form.style.setProperty("--s-digits",String(String(e.size).length))}openFirst(){
for(let{box:e}of this.boxes.slice(0,Re))e.open=!0}openChosen(e){for(let{facet:t,box:n}of this.boxes)b(e,t).length&&(n.open=!0)}openOnlyChosen(e){this.boxes.forEach(
({facet:t,box:n},s)=>{n.open=s===0||b(e,t).length>0})}show(e,t){this.boxes.forEach((n,s)=>{wt(n,e),n.box.open&&He(n,t.without(s))}),this.later.do("tal",()=>{for(let[
n,s]of this.boxes.entries())He(s,t.without(n))})}};function ft(r,e,t){let n=l("span",{class:"s-filters__mark"}),s=r.choices.map(c=>yt(r,c,t)),o=l("fieldset",{},
l("legend",{class:"s-hidden"},r.title),gt(r,r.of.length),s.map((c,u)=>{var y,f;let{heading:h}=c.choice;return[h!==((f=(y=s[u-1])==null?void 0:y.choice.heading)!=
null?f:"")?l("p",{class:"s-filters__group"},h):null,c.label]})),i=l("summary",{},l("span",{},r.title),n),a=l("details",{class:"s-filters__facet",open:e},i,o),d={
facet:r,box:a,mark:n,choices:s};return s.length>pt&&o.insertBefore(vt(d,t),o.querySelector(".s-filters__group, label")),d}function gt({note:r,isReading:e,carriers:t},n){
let s=t*mt<n;if(!r&&!e&&!s)return null;let o=e?l("span",{class:"s-reading"},"vores læsning"):null,i=s?`${t} af ${n} cases har det. `:null;return l("p",{class:"\
s-filters__note"},i,r?[r," "]:null,o)}function yt(r,e,t){let n=l("input",{type:"checkbox",name:r.key,value:e.key,autocomplete:"off"}),s=document.createTextNode(
""),o=document.createTextNode(""),i=l("span",{class:"s-filters__count"},s,l("span",{class:"s-hidden"},o)),a=l("label",{class:e.isUnder?"s-filters__under":null},
n,l("span",{},e.title),i);return n.addEventListener("change",()=>t.change(d=>S(d,r,e,n.checked))),{choice:e,label:a,input:n,number:s,unit:o,count:null,told:0}}function vt({
facet:r,box:e,choices:t},n){let s=l("input",{type:"search",class:"s-filters__find",autocomplete:"off",spellcheck:"false",placeholder:"Find på listen","aria-lab\
el":`Find på listen: ${r.title}`});return s.addEventListener("input",()=>{let o=s.value.trim().toLocaleLowerCase("da");for(let{choice:a,label:d,input:c}of t)d.
hidden=!a.title.toLocaleLowerCase("da").includes(o)&&!c.checked;for(let a of w(".s-filters__group",e))a.hidden=!bt(a);let i=t.filter(({label:a})=>!a.hidden).length;
n.say(i===0?"Ingen valg passer.":`${i} valg passer.`)}),s}function bt(r){let e=r.nextElementSibling;for(;e instanceof HTMLElement&&e.hidden;)e=e.nextElementSibling;
return e!==null&&!e.classList.contains("s-filters__group")}function wt({facet:r,mark:e,choices:t},n){let s=0;for(let{choice:i,input:a}of t){let d=_(n,r,i);d&&(s+=
1),a.checked!==d&&(a.checked=d)}let o=s?`${s}${s===1?" valgt":" valgte"}`:"";e.textContent!==o&&(e.replaceChildren(),s&&e.append(String(s),F(s===1?" valgt":" va\
lgte")))}function He({choices:r},e){for(let t of r){let n=L(e,t.choice.cases),s=L(e,t.choice.told);if(t.count===n&&t.told===s)continue;t.number.data=String(s?n:
0);let o=kt(n,s);t.unit.data!==o&&(t.unit.data=o),t.told=s,(t.count===0||n===0)&&t.label.classList.toggle("s-filters__none",n===0),t.count=n}}function kt(r,e){return r&&
!e?` cases, ${r} kun nævnt`:r===1?" case":" cases"}var Y=class{constructor(){this.waiting=new Map}do(e,t){let n=this.waiting.size>0;this.waiting.set(e,t),!n&&window.requestAnimationFrame(()=>window.setTimeout(()=>{
let s=this.waiting;this.waiting=new Map;for(let o of s.values())o()}))}};function We(r,e,t,n){let{state:s}=t,o=c=>{t.change(c),n()},i=St(r,e,s),a=i.map(({title:c,number:u,go:h})=>{let m=l("small",{},`giver ${C(u)}`),y=[l("span",{},`F\
jern ${c}`)," ",m];return l("li",{},p(y,{class:"s-katalog__way"},()=>o(h)))}),d=i.length?"Prøv uden ét af valgene:":"Det hjælper ikke at fjerne ét valg. Ryd d\
em alle, og begynd forfra.";return[l("p",{class:"s-katalog__sorry"},"Ingen cases passer på alle valgene på én gang."),l("p",{},d),l("ul",{},a),...H(s)?[Ct(s)]:
[],p("Ryd alle",{class:"s-button s-button--quiet"},()=>o(R))]}function St(r,e,t){let n=r.facets.map(o=>{let i=b(t,o).map(({title:a})=>a);return{title:`${o.title}\
: ${i.join(" eller ")}`,go:a=>{var d;return(d=a.chosen.get(o.key))==null?void 0:d.clear()}}}),s={title:`Ord: ${W(t)}`,go:o=>{o.text=""}};return[...n,s].map((o,i)=>({
...o,number:e.conditions[i]?A(e.without(i)):0})).filter(({number:o})=>o).sort((o,i)=>i.number-o.number)}function Ct(r){let e=l("a",{href:`?q=${encodeURIComponent(
r.text.trim())}`},W(r));return l("p",{},"Eller søg i hele Samspil efter ",e,". Den søgning kender også andre ord for det samme.")}var xt=20,J=class{constructor(e,t,n,s,o){this.list=e;this.blank=t;this.catalogue=n;this.files=s;this.later=o;this.cards=new Map;this.standIns=new Map;this.notice=
new E;this.lost=new Map;this.wanted=null;this.isFetching=!1;var i;for(let a of Array.from(e.children)){let d=n.numberOf((i=a.getAttribute("data-s-case"))!=null?
i:"");d!==void 0&&this.cards.set(d,a)}}hide(){this.wanted=null,this.list.hidden=!0}show(e){this.wanted=e,this.list.hidden=!e.length;let t=this.arrangeCards(e);this.
tellLost(),this.list.setAttribute("aria-busy",String(t.size>0)),t.size&&this.later.do("kort",async()=>{this.wanted===e&&(await Promise.all(Array.from(t,n=>this.
bring(n))),this.wanted===e&&this.show(e))})}async fetchAhead(){if(!this.isFetching){this.isFetching=!0;for(let e=0;e<Math.min(this.files.chunks,xt);e++)await this.
files.loadCards(e).catch(()=>{})}}async bring(e){await this.files.loadCards(e).catch(t=>this.lost.set(e,t))}tellLost(){if(!this.lost.size){this.notice.clear();return}
this.notice.show(Oe(this.lost.values()),"Nogle resuméer",()=>{this.lost.clear(),this.wanted&&(this.show(this.wanted),g("a",this.list).focus())})}arrangeCards(e){
var i;let t=new Set,n=this.findFocused(),s=e.map(a=>{let d=this.cardOf(a);if(d)return n&&this.standIns.get(a)===n&&(n=d),d;let c=this.files.chunkOf(a);return this.
lost.has(c)||t.add(c),this.standInFor(a)});return this.arrange(s),n&&!this.list.contains(document.activeElement)&&this.list.contains(n)&&((i=n==null?void 0:n.querySelector(
"a"))==null||i.focus()),t}findFocused(){let e=document.activeElement;return e&&this.list.contains(e)?e.closest("li"):null}cardOf(e){let t=this.cards.get(e);if(t)
return t;let n=this.files.cardOf(e);if(n===null)return null;let s=document.createElement("template");s.innerHTML=n;let o=s.content.firstElementChild;return o&&this.
cards.set(e,o),o==null||o.remove(),o}standInFor(e){var s;let t=(s=this.standIns.get(e))!=null?s:this.makeStandIn(e),n=this.lost.has(this.files.chunkOf(e));return g(
"p",t).textContent=n?"Resuméet kunne ikke hentes.":"Henter resumé …",t}makeStandIn(e){var s,o;let t=(o=(s=this.blank)==null?void 0:s.content.firstElementChild)==
null?void 0:o.cloneNode(!0),n=g("a",t);return n.href=this.catalogue.addressOf(e),n.textContent=this.catalogue.titleOf(e),this.standIns.set(e,t),t}arrange(e){let t=new Set(
e),n=!1,s=this.dropUntil(this.list.firstElementChild,t);for(let o of e)o===s?s=this.dropUntil(s.nextElementSibling,t):(!o.parentNode&&o.hasAttribute("data-s-cas\
e")&&(n=!0),this.list.insertBefore(o,s));for(;s;){let o=s;s=s.nextElementSibling,o.remove()}n&&document.dispatchEvent(new CustomEvent("samspil:vist",{detail:{element:this.
list}}))}dropUntil(e,t){let n=e;for(;n&&!t.has(n);){let s=n;n=n.nextElementSibling,s.remove()}return n}};var X=class{constructor(e,t,n){this.catalogue=e;this.page=t;this.rest=n;this.list=l("ul",{class:"s-chips","aria-label":"Valgte filtre"});this.shown=null}show(e){
let t=this.listChosen(e),n=JSON.stringify(t.map(({kind:o,title:i})=>[o,i]));if(n===this.shown||(this.shown=n,this.list.hidden=t.length===0,this.list.replaceChildren(
...t.map(o=>this.makeChip(o))),!t.length))return;let s=p("Ryd alle",{class:"s-chip s-chip--all"},()=>{this.page.change(R),this.rest.focus()});this.list.append(l(
"li",{},s))}listChosen(e){let t=W(e),n={kind:"Ord",title:t,drop:o=>{o.text=""}},s=this.catalogue.facets.flatMap(o=>b(e,o).map(i=>({kind:o.title,title:i.title,drop:a=>S(
a,o,i,!1)})));return t?[n,...s]:s}makeChip({kind:e,title:t,drop:n}){let s=l("li"),o=p([l("span",{class:"s-chips__kind"},`${e}: `),t],{class:"s-chip","aria-label":`${e}\
: ${t}, fjern`},()=>{var d;let i=Array.from(this.list.children).indexOf(s);this.page.change(n);let a=this.list.children[Math.min(i,this.list.children.length-1)];
((d=a==null?void 0:a.querySelector("button"))!=null?d:this.rest).focus()});return s.append(o),s}};var Ie={cases:[],named:0,isChosen:!1,address:""};function Z(r){return r.facet("kommune")}function De(r,e){var t;return(t=Z(r))==null?void 0:t.byKey.get(e)}function Be(r,e,t){
let n={ids:t.map(s=>r.idOf(s)),of:s=>s?Et(r,e,s,t):Tt(r,t)};document.dispatchEvent(new CustomEvent("samspil:udvalg",{detail:n}))}function Et(r,e,t,n){let s=Z(r),
o=De(r,t);if(!s||!o)return Ie;let i=n.filter(d=>D(o.cases,d)),a=_e(e);return S(a,s,o,!_(e,s,o)),{...Ve(r,i),isChosen:_(e,s,o),address:z(a,r,location.pathname,location.
search)}}function Tt(r,e){let t=Z(r),n=e.filter(s=>{var o;return!((o=t==null?void 0:t.of[s])!=null&&o.some(i=>i.key!==$))});return{...Ie,...Ve(r,n)}}function Ve(r,e){
let t=e.filter(n=>r.hasPage(n));return{cases:t.map(n=>[r.addressOf(n),r.titleOf(n)]),named:e.length-t.length}}function je(r,e,t){r.addEventListener("click",n=>{
var c;if(!(n instanceof MouseEvent)||!(n.target instanceof Element))return;let s=n.target.closest("a[data-s-municipality]");if(!s||n.button||n.ctrlKey||n.metaKey||
n.shiftKey||n.altKey)return;let o=Z(e),i=De(e,(c=s.getAttribute("data-s-municipality"))!=null?c:"");if(!o||!i)return;n.preventDefault();let a=!_(t.state,o,i),d=`${i.
title} er ${a?"valgt":"ikke længere valgt"}.`;t.change(u=>S(u,o,i,a),{said:d})})}function Ue(r,e,t){let n=q(r,e).map(({title:o,words:i})=>`${o}: ${i}. `),s=new Date().toLocaleDateString("da-DK",{day:"numeric",month:"long",year:"numeric"});return[
`${n.join("")}Rækkefølge: ${N(e.sort).toLocaleLowerCase("da")}.`,t===null?"":`Her er de første ${t}.`,`Udskrevet ${s}${location.protocol==="file:"?"":` fra ${Mt()}`}\
.`].filter(Boolean).join(" ")}function Mt(){var e;let r=(e=location.href.split("#")[0])!=null?e:"";try{return decodeURI(r)}catch{return r}}var ge=4,Ge=["tema","parter"],Lt={case:["titel"],periode:["aeldst","nyest"]};function ze(r){return r.length+1+r.filter(({key:e})=>Ge.includes(e)).length}function qe(r,e){
let t=[{key:"case",title:"Case"},...r.columns].map(n=>Nt(r,n));return l("table",{class:"s-table"},l("caption",{class:"s-hidden"},"Cases"),l("thead",{},l("tr",{},
t)),l("tbody",{},e.map(n=>_t(r,n))))}function _t(r,e){let{catalogue:t}=r,n=t.titleOf(e),s=t.hasPage(e)?l("a",{href:t.addressOf(e)},n):n,o=r.columns.map(i=>Ft(r,
i,e));return l("tr",{},l("th",{scope:"row",tabindex:"-1"},s),o)}function Ft(r,{key:e,title:t},n){var d;let s=Ot($t(r,e,n)),o=s!==""&&((d=r.catalogue.facet(e))==
null?void 0:d.readings.has(n)),i=s===""&&Pt(r,e,n);return l("td",{"data-label":t,class:i||s===""?"s-katalog__gap":null},i?At():s,o?Ke():null)}function Pt({catalogue:r,
file:e},t,n){var o,i;if(t==="periode")return e.open_periods.includes(n);let s=r.facet(t==="parter"?"sektor":t);return(i=(o=s==null?void 0:s.of[n])==null?void 0:
o.some(a=>a.key===$))!=null?i:!1}function At(){return[l("span",{class:"s-gap","aria-hidden":"true"},"–"),F("ikke angivet i kilden")]}function Ke(){return[" ",
l("span",{class:"s-reading"},"vores læsning")]}function $t({catalogue:r,file:e},t,n){var o,i,a,d;return t==="periode"?[(o=e.periods[n])!=null?o:""].filter(Boolean):
t==="parter"?[(i=e.parties[n])!=null?i:""].filter(Boolean):((d=(a=r.facet(t))==null?void 0:a.of[n])!=null?d:[]).filter(c=>c.key!==$).map(({title:c})=>c)}function Ot(r){
return r.length<=ge?r.join(", "):`${r.slice(0,ge-1).join(", ")} og ${r.length-ge+1} til`}function Nt(r,{key:e,title:t}){var d,c;let n=r.isPrinted?[]:(d=Lt[e])!=
null?d:[],s=n.indexOf(r.sort),o=n[(s+1)%n.length],i=o===void 0?t:p(t,{class:"s-katalog__order","data-s-order":e},()=>r.sortBy(o)),a={scope:"col",class:Ge.includes(
e)?"s-katalog__wide":null,"aria-sort":s<0?null:s?"descending":"ascending"};return l("th",a,i,(c=r.catalogue.facet(e))!=null&&c.isReading?Ke():null)}var ee=class{constructor(e,t,n){this.catalogue=e;this.files=t;this.page=n;this.element=l("div",{class:"s-scroll s-katalog__table",hidden:!0});this.wanted=null}get isShown(){
return this.wanted!==null&&this.files.table!==null}hide(){this.wanted=null,this.element.hidden=!0}async show(e){if(this.wanted=e,this.element.hidden=!e.length,!this.
files.table)try{await this.files.loadTable()}catch(t){this.wanted===e&&this.tellLost(t,e);return}this.wanted===e&&this.draw(e,!1)}tellLost(e,t){let n=new E;this.
element.replaceChildren(n.element),n.show(e,"Tabellen",()=>{this.show(t)},"Du kan også vælge «Resuméer».")}print(e){this.draw(e,!0)}endPrint(){this.wanted&&
this.isShown&&this.draw(this.wanted,!1)}draw(e,t){var h;let n=this.files.table;if(!n)return;let{state:s}=this.page,o=this.catalogue.columns.filter(({key:m})=>s.
columns.includes(m)),i=document.activeElement,a=this.element.contains(i)?i==null?void 0:i.getAttribute("data-s-order"):null;this.element.style.setProperty("--s-\
columns",String(ze(o)));let d={catalogue:this.catalogue,file:n,columns:o,sort:s.sort,isPrinted:t,sortBy:m=>{let y=f=>{f.sort=m};this.page.change(y,{said:`${N(m)}\
.`,keeps:!0})}},c=qe(d,e),u=v(".s-gap",c)?l("p",{class:"s-katalog__legend"},"– betyder, at kilden ikke siger det."):null;this.element.replaceChildren(...[u,c].
filter(m=>m!==null)),a&&((h=v(`[data-s-order="${a}"]`,this.element))==null||h.focus()),window.dispatchEvent(new Event("resize"))}};var te=class{constructor(e,t,n,s,o,i,a,d){this.map=t;this.catalogue=n;this.page=i;this.count=l("p",{class:"s-katalog__count"});this.printed=l("p",{class:"s-kata\
log__printed",hidden:!0});this.empty=l("div",{class:"s-katalog__empty",hidden:!0});this.more=p("",{class:"s-button s-button--quiet s-katalog__more",hidden:!0});
this.shown=[];let c=g("[data-s-list]",e);this.cards=new J(c,v("[data-s-blank]",e),n,s,o),this.table=new ee(n,s,i),this.chips=new X(n,i,a),this.named=v("[data-s-\
named]",e),this.more.addEventListener("click",()=>d(this.shown.length)),c.before(this.count,this.printed,this.chips.list,this.empty,this.cards.notice.element),t&&
(c.before(t),je(t,n,i)),c.after(this.table.element,this.more);let u=v("[data-s-pager]",e);u&&(u.hidden=!0)}get words(){var e;return(e=this.count.textContent)!=null?
e:""}get length(){return this.shown.length}show(e,t){let n=e.view==="tabel",{catalogue:s}=this,o=this.listCases(e,t),i=o.filter(u=>s.hasPage(u)),a=o.length-i.length,
d=n?o:i;this.shown=d.slice(0,e.shown),this.count.textContent=Fe(o.length,a,s.size),this.chips.show(e),this.empty.hidden=o.length>0,o.length||this.empty.replaceChildren(
...We(s,t,this.page,()=>this.focusCount())),this.showNamed(n?0:a,t),this.showRest(d.length-this.shown.length);let c=this.map!==null&&e.view==="danmarkskort"&&!Le(
e);n?(this.cards.hide(),this.table.show(this.shown)):(this.table.hide(),c?this.cards.hide():this.cards.show(this.shown)),c&&(this.more.hidden=!0,this.showNamed(
0,t)),this.map&&(this.map.hidden=e.view!=="danmarkskort",this.map.hidden||Be(s,e,o))}focusAfter(e){var s,o;let n=(this.table.isShown?w("tbody tr",this.table.element):
Array.from(this.cards.list.children))[e];n&&((o=(s=v("a",n))!=null?s:v("th",n))==null||o.focus())}print(e,t){let n=this.table.isShown;n&&this.table.print(this.listCases(
e,t));let s=n||this.more.hidden;this.printed.textContent=Ue(this.catalogue,e,s?null:this.shown.length),this.printed.hidden=!1,document.documentElement.classList.
toggle("s-prints-table",n)}endPrint(){this.printed.hidden=!0,this.table.endPrint()}listCases(e,t){return this.catalogue.list(e.sort).filter(n=>D(t.cases,n))}showNamed(e,t){
if(this.named){this.named.hidden=e===0;for(let n of w("li[id]",this.named)){let s=this.catalogue.numberOf(n.id);n.hidden=s===void 0||!D(t.cases,s)}}}showRest(e){
this.more.hidden=e<=0,e>0&&(this.more.textContent=`Vis ${Math.min(e,this.catalogue.data.page)} flere (${e} tilbage)`)}focusCount(){this.count.tabIndex=-1,this.count.
focus()}};var ye=class{constructor(e,t,n){this.size=e;this.conditions=t;this.paged=n;this.cases=this.meetAll(null)}get total(){return A(this.cases)}get told(){return L(this.
cases,this.paged)}without(e){return this.conditions[e]?this.meetAll(e):this.cases}meetAll(e){return this.conditions.reduce((t,n,s)=>n&&s!==e?ce(t,n):t,de(this.size))}};
function Qe(r,e,t){var a;let{size:n}=r,s=r.facets.map(d=>{let c=b(e,d);return c.length?c.map(({cases:u})=>u).reduce(Ce):null}),o=t&&H(e)?t(e.text):null,i=(a=o==
null?void 0:o.map(d=>M(n,d)).reduce(ce,de(n)))!=null?a:null;return new ye(n,[...s,i],M(n,Array(r.data.cards).keys()))}var ne=class{constructor(e,t,n,s,o){this.side=t;this.opener=n;this.filters=s;this.page=o;this.status=l("p",{class:"s-hidden",role:"status"});this.narrow=window.
matchMedia("(max-width: 59.99em)");this.done=p("",{class:"s-button s-sheet__done"},()=>this.sheet.close());this.closing=p(F("Luk"),{class:"s-sheet__close"},()=>this.
sheet.close());this.clearing=p("Ryd alle",{class:"s-button s-button--quiet"},()=>this.clear());this.body=l("div",{class:"s-sheet__body"});this.sheet=l("dialog",
{class:"s-sheet md-typeset","aria-labelledby":"s-sheet-title"},l("div",{class:"s-sheet__head"},l("h2",{id:"s-sheet-title"},"Filtre"),this.closing),this.body,this.
status,l("div",{class:"s-sheet__foot"},this.clearing,this.done));var i,a;e.append(this.sheet),n.addEventListener("click",()=>{s.openOnlyChosen(o.state),this.sheet.
showModal()}),this.sheet.addEventListener("click",d=>{d.target===this.sheet&&this.sheet.close()}),(a=(i=this.narrow).addEventListener)==null||a.call(i,"change",
()=>{this.settle(),this.isNarrow||s.openFirst()})}get isNarrow(){return this.narrow.matches}settle(){!this.isNarrow&&this.sheet.open&&this.sheet.close(),(this.isNarrow?
this.body:this.side).append(this.filters.form)}show(e,t,{total:n,told:s}){let o=e.facets.reduce((a,d)=>a+b(t,d).length,0),i=o?`Filtre (${o})`:"Filtre";this.opener.
textContent!==i&&(this.opener.textContent=i),this.clearing.disabled=!o&&!t.text.trim(),this.done.textContent=s?`Vis ${C(n)}`:n?he(n):"Ingen cases"}clear(){this.
page.change(R),this.closing.focus()}};var Rt=150,re=class{constructor(e,t,n,s,o,i){this.catalogue=e;this.page=o;this.loadWords=i;this.input=l("input",{type:"search",id:"s-katalog-ord",autocomplete:"\
off",spellcheck:"false",enterkeyhint:"search",maxlength:"200"});this.typing=0;this.isTyping=!1;this.sorting=l("select",{id:"s-katalog-sort",autocomplete:"off"},
O.map(([a,d])=>l("option",{value:a},d))),this.views=new Map(ue.filter(([a])=>a!=="danmarkskort"||s).map(([a,d])=>[a,this.makeView(a,d)])),this.columns=new Map(e.
columns.map(a=>[a.key,this.makeColumn(a)])),this.picker=this.makePicker(),t.append(l("div",{class:"s-katalog__find"},l("label",{for:"s-katalog-ord"},"Søg på ord\
 i titel, resumé, parter og kommune"),this.input),l("div",{class:"s-katalog__row"},n,l("div",{class:"s-katalog__sort"},l("label",{for:"s-katalog-sort"},"Rækkef\
ølge"),this.sorting),l("div",{class:"s-switch",role:"group","aria-label":"Visning"},Array.from(this.views.values()))),this.picker),this.sorting.addEventListener(
"change",()=>this.sort()),this.listenToTyping()}endTyping(){window.clearTimeout(this.typing),this.isTyping=!1}show(e){this.input.value.trim()!==e.text.trim()&&(this.
input.value=e.text),this.sorting.value!==e.sort&&(this.sorting.value=e.sort);for(let[t,n]of this.views)n.setAttribute("aria-pressed",String(t===e.view));for(let[
t,n]of this.columns)n.checked=e.columns.includes(t);this.picker.hidden=e.view!=="tabel"}sort(){var t,n;let e=(n=(t=O.find(([s])=>s===this.sorting.value))==null?
void 0:t[0])!=null?n:"";this.page.change(s=>{s.sort=e},{said:`${N(e)}.`,keeps:!0})}makeView(e,t){return p(t,{class:"s-switch__choice","aria-pressed":"false"},()=>{
this.page.state.view!==e&&this.page.change(n=>{n.view=e},{said:`${t}.`,keeps:!0})})}makeColumn({key:e,title:t}){let n=l("input",{type:"checkbox",value:e,autocomplete:"\
off"});return n.addEventListener("change",()=>this.page.change(s=>{s.columns=this.catalogue.columns.map(o=>o.key).filter(o=>{var i;return(i=this.columns.get(o))==
null?void 0:i.checked})},{said:`Kolonnen «${t}» er ${n.checked?"med":"taget ud"}.`,keeps:!0})),n}makePicker(){let e=this.catalogue.columns.map(({key:t,title:n})=>l(
"label",{},this.columns.get(t),l("span",{},n)));return l("details",{class:"s-katalog__columns",hidden:!0},l("summary",{},"Vælg kolonner"),l("fieldset",{},l("le\
gend",{class:"s-hidden"},"Kolonner i tabellen"),e))}listenToTyping(){let{input:e,page:t}=this;e.addEventListener("focus",()=>{this.loadWords().catch(()=>{})}),e.
addEventListener("blur",()=>{this.isTyping=!1}),e.addEventListener("input",()=>{t.state.text=e.value,window.clearTimeout(this.typing),this.typing=window.setTimeout(
()=>{t.change(()=>{},{replaces:this.isTyping}),this.isTyping=!0},Rt)})}};var Ht=400,se=class{constructor(e,t,n,s){this.catalogue=t;this.files=n;this.notice=s;this.map=v("[data-s-map]");this.title=document.title;var c;this.state=this.
readAddress();let o=new Y,i=p("Filtre",{class:"s-button s-button--quiet s-katalog__opener","aria-haspopup":"dialog"});this.depths=new K(v("[data-s-depths]"),t,this),
this.filters=new Q(t,o,this),this.tools=new re(t,g("[data-s-tools]",e),i,this.map!==null,this,()=>n.loadWords()),this.results=new te(e,this.map,t,n,o,this,this.
tools.input,u=>this.showMore(u)),this.sheet=new ne(e,g("[data-s-filters]",e),i,this.filters,this);let a=l("p",{class:"s-hidden",role:"status"});(c=g("[data-s-li\
st]",e).parentElement)==null||c.append(a),this.lines=[a,this.sheet.status].map(u=>Ne(u,Ht));let d=()=>{this.results.cards.fetchAhead()};for(let u of["pointerent\
er","focusin"])this.filters.form.addEventListener(u,d);i.addEventListener("click",d)}start(){window.addEventListener("popstate",()=>this.goBack()),window.addEventListener(
"beforeprint",()=>this.results.print(this.state,this.select())),window.addEventListener("afterprint",()=>this.results.endPrint()),this.sheet.settle(),this.sheet.
isNarrow||this.filters.openChosen(this.state),this.needWords(),this.show()}change(e,{said:t,keeps:n=!1,replaces:s=!1}={}){this.tools.endTyping(),e(this.state),n||
(this.state.shown=this.catalogue.data.page),this.remember(s),this.needWords(),this.show(),this.announce(t)}say(e){for(let t of this.lines)t(e)}announce(e){this.
say(`${e?`${e} `:""}${this.results.words}.`)}select(){return Qe(this.catalogue,this.state,this.files.finder)}show(){let{state:e}=this,t=this.select();this.depths.
show(e,t),this.filters.show(e,t),this.tools.show(e),this.sheet.show(this.catalogue,e,t),this.results.show(e,t);let n=q(this.catalogue,e).map(({words:s})=>s);document.
title=n.length?this.title.replace(/ – /,()=>`: ${n.join(", ")} – `):this.title}showMore(e){this.state.shown+=this.catalogue.data.page,this.remember(!0),this.
show(),this.announce(`Viser ${this.results.length}.`),this.results.focusAfter(e)}goBack(){this.tools.endTyping(),this.state=this.readAddress(),this.needWords(),
this.show(),this.announce()}needWords(){!H(this.state)||this.files.finder||this.files.loadWords().then(()=>{this.notice.clear(),this.show(),this.announce()},e=>{
let t=()=>{this.tools.input.focus(),this.needWords()};this.notice.show(e,"Ordene",t,"Der er kun filtreret på det andet."),this.announce()})}readAddress(){return Me(
location.search,this.catalogue,this.map!==null)}remember(e){let t=z(this.state,this.catalogue,location.pathname,location.search);t!==location.pathname+location.
search&&Se(e?"replaceState":"pushState",t)}};function Ye(r,e,t=2){if(r===e)return 0;if(Math.abs(r.length-e.length)>t)return t+1;let[n,s]=Wt(r,e),o=[],i=Array.from({length:s.length+1},(a,d)=>d);for(let a=1;a<=
n.length;a++){let d=[a],c=a;for(let u=1;u<=s.length;u++){let h=n[a-1]===s[u-1],m=Math.min(V(i,u)+1,V(d,u-1)+1,V(i,u-1)+(h?0:1));a>1&&u>1&&n[a-1]===s[u-2]&&n[a-2]===
s[u-1]&&(m=Math.min(m,V(o,u-2)+1)),d[u]=m,c=Math.min(c,m)}if(c>t)return t+1;o=i,i=d}return Math.min(V(i,s.length),t+1)}function V(r,e){var t;return(t=r[e])!=null?
t:0}function Wt(r,e){let t=0,n=Math.min(r.length,e.length);for(;t<n&&r[t]===e[t];)t++;let s=0;for(;s<n-t&&r[r.length-1-s]===e[e.length-1-s];)s++;return[r.slice(
t,r.length-s),e.slice(t,e.length-s)]}var It=/§|[0-9]{1,3}(?:\.[0-9]{3})+(?![0-9.]*[0-9])(?![\p{L}\p{N}_])|[\p{L}\p{N}]+/gu,Dt=/[\ufb00-\ufb06\uff01-\uff5e]/g,Bt=/[\u00ad\u200b-\u200d\u2060\ufeff]/g;
function Je(r){var n;return((n=r.replace(Bt,"").replace(Dt,s=>s.normalize("NFKC")).normalize("NFC").toLowerCase().match(It))!=null?n:[]).map(s=>s.includes(".")?
s.replace(/\./g,""):s)}var Vt={æ:"ae",ø:"oe",å:"aa",ä:"ae",ö:"oe",ü:"y",ð:"d",þ:"th",ß:"ss"};function T(r){let e=r.toLowerCase();return/^[a-z0-9]*$/.test(e)?e:e.normalize("NF\
C").replace(/\./g,"").replace(/[æøåäöüðþß]/g,t=>{var n;return(n=Vt[t])!=null?n:t}).normalize("NFD").replace(/[\u0300-\u036f]/g,"")}var jt=["mand maend","barn boern","bog boeger","haand haender","fod foedder","nat naetter","tand taender","stad staeder","bonde boender","far faedre","mor moedr\
e","bror broedre","datter doetre","soester soestre","ko koeer","and aender","kraft kraefter","tag tage tager tog taget","gaa gaar gik gaaet","giv give giver gav\
 givet","faa faar fik faaet","skriv skrive skriver skrev skrevet","bliv blive bliver blev blevet","kom komme kommer kom kommet","finde find finder fandt fundet",
"hold holde holder holdt","sig sige siger sagde sagt","se ser saa set","vaelg vaelge vaelger valgte valgt","spoerg spoerge spoerger spurgte spurgt","fortael for\
taelle fortaeller fortalte fortalt","goer goere goer gjorde gjort","ved vide ved vidste vidst","stor stoerre stoerst store stort","god gode godt bedre bedst","u\
ng unge yngre yngst","lang lange langt laengere laengst","gammel gamle gammelt","lille smaa mindre mindst","faa faerre faerrest","naer naermere naermest","penge\
 pengene pengenes","budget budgettet budgetter budgetterne budgettets budgets","ide ideer ideen ideerne","by byer byen byerne","aa aaen aaer aaerne","moede moed\
er moedet moederne moedets","mening meninger meningen","enighed enige enig"],oe=new Map,Xe;for(let r of jt){let e=r.split(" ");for(let t of e)oe.has(t)||oe.set(
t,(Xe=e[0])!=null?Xe:t)}var Ut=/(maend|boern|boeger|haender|foedder|kraefter|broedre|doetre|soestre|staeder)(?:ene|enes|nes|ne|s)?$/,Gt="erendes erende hedens h\
ederne hedernes ethedens ethederne ethed ethedes erernes ererne erers erens eren erede ernes erne endes ende enes ene ered eres eret erets ers ens ets heden hed\
er heds hed er es en et e ere erer".split(" ").sort((r,e)=>e.length-r.length);function ie(r){let e=T(r),t=oe.get(e);if(t)return t;let n=e.length>5?e.replace(Ut,
(i,a)=>{var d;return(d=oe.get(a))!=null?d:a}):e;if(n.length<4||/^\d/.test(n))return n;let s=n.replace(/sven(?:ner|nen|nerne|nernes|nens|ners|s)?$/,"svenn").replace(
/iums?$/,"i"),o=zt(s);return Qt(Kt(qt(s,o),o),o)}function zt(r){let e=r.search(/[aeiouy][^aeiouy]/);return e<0?r.length:Math.max(3,e+2)}function qt(r,e){let t=Gt.
find(s=>r.length-s.length>=e&&r.endsWith(s));if(t)return r.slice(0,-t.length);if(r.length<=e||!/[a-zå]s$/.test(r)||/(?:ss|is|us|as|os)$/.test(r))return r;let n=r.
slice(0,-1);return n.length>e&&n.endsWith("e")?n.slice(0,-1):n}function Kt(r,e){let t=r.length>e&&/(?:gd|dt|gt|kt)$/.test(r)?r.slice(0,-1):r;return t.length>e&&
(t=t.replace(/tr$/,"t")),t.replace(/igst$/,"ig")}function Qt(r,e){let t=/(?:lig|ig|els)$/.exec(r),n=t&&t.index>=Math.max(e,4)?r.slice(0,t.index):r;return n.length>
3&&/([bcdfghjklmnpqrstvwxz])\1$/.test(n)?n.slice(0,-1):n}var Yt="af alle alt anden andet andre at bare begge blev blive bliver da de dem den denne der deres derfor det dette dig din dine disse dit dog du efter eller e\
n end er et få får faar fik for fordi fra før gå går gik gjorde gør gøre ham han hans har havde have hel hele hen hende hendes her hos hun hvad hvem hver hvilke\
 hvilken hvilket hvis hvor hvordan hvorfor hvornår i ikke ind ingen intet ja jeg jer jeres jo kan kom komme kommer kunne lad lave laver man mange med meget mell\
em men mere mig min mine mit må måtte når nej nogen noget nogle nu ny og også om op os over på samme se ser selv sig sige siger sin sine sit skal ske sker skull\
e som så sådan bruge bruger brugt gerne lige lidt helt egentlig måske altid aldrig alligevel rigtigt rigtig nogensinde prøve prøver prøvet fungere fungerer hand\
ler handle findes betyder betyde hedder kaldes tag tage tager til ud uden under var ved vi vil ville vores være været the of and is a to in on",Jt=new Set(Yt.
split(" ").map(T));function Ze(r){return Jt.has(T(r))}var ae=4,Xt=3,Zt=5,en=/for$/;function et(r){let e=r.words.split(" ").filter(Boolean).map(T).map((n,s)=>({word:n,root:ie(n),cases:j(r.of[s])})),t=n=>{let s=new Set;
for(let{word:o,root:i,cases:a}of e)if(n(o,i))for(let d of a)s.add(d);return s};return n=>{let s=Je(n),o=s.filter(i=>!Ze(i));return(o.length?o:s).map(T).map(i=>{
let a=t(tn(i));return a.size||i.length<Zt?a:t(rn(i))})}}function tn(r){let e=ie(r),t=e.length<ae?r:e;return(n,s)=>n.startsWith(r)||r.length>=ae&&s===e||t.length>=
ae&&nn(n,e,t)}function nn(r,e,t){for(let n=r.indexOf(t,Xt);n>=0;n=r.indexOf(t,n+1))if(!en.test(r.slice(0,n))&&(t.length>ae||ie(r.slice(n))===e))return!0;return!1}
function rn(r){let e=t=>Ye(r,t,1)<=1;return t=>e(t)||t.length>r.length&&[0,1].some(n=>e(t.slice(0,r.length+n)))}var le=class{constructor(e,t){this.loader=e;this.data=t;this.finder=null;this.table=null;this.cards=new Map}async loadWords(){var e;(e=this.finder)!=null||(this.
finder=et(await this.loader.load("cases/katalog-ord")))}async loadTable(){var e;(e=this.table)!=null||(this.table=await this.loader.load("cases/katalog-tabel"))}cardOf(e){
var t,n;return(n=(t=this.cards.get(this.chunkOf(e)))==null?void 0:t[(e-this.data.page)%this.data.chunk])!=null?n:null}chunkOf(e){return Math.floor((e-this.data.
page)/this.data.chunk)}get chunks(){return Math.ceil((this.data.cards-this.data.page)/this.data.chunk)}async loadCards(e){this.cards.set(e,await this.loader.load(
`cases/katalog-kort-${e}`))}};async function nt(r){let e=Ae(),t=new E(g("[data-s-failure]",r)),n;try{n=await e.load("cases/katalog")}catch(o){t.show(o,"Filtrene",()=>{nt(r)});return}if(t.clear(),
(n==null?void 0:n.format)!==1)return;let s=new se(r,new G(n),new le(e,n),t);r.classList.add("s-katalog--live"),s.start()}var tt=v("[data-s-catalogue]");tt&&nt(tt);})();
