/* Made by «make scripts» from macros/browser/catalogue/katalog.ts. */
"use strict";(()=>{function ge(r,e){if(e!=null)if(typeof e=="string"||e instanceof Node)r.append(e);else for(let t of e)ge(r,t)}function l(r,e={},...t){let n=document.createElement(
r);for(let[s,o]of Object.entries(e))o===!0?n.setAttribute(s,""):o!==!1&&o!==null&&o!==void 0&&n.setAttribute(s,String(o));return ge(n,t),n}function p(r,e={},t){let n=l("button",{type:"button",...e},r);return t&&n.addEventListener("click",t),n}var F=r=>l("span",{class:"s-hidden"},r);function v(r,e=document){return e.querySelector(r)}function b(r,e=document){let t=e.querySelector(r);if(!t)throw new Error(`The page has no ${r}`);return t}function E(r,e=document){
return Array.from(e.querySelectorAll(r))}var S=class extends Error{constructor(t,n="unreachable"){super(`${n}: ${t}`);this.address=t;this.reason=n;this.name="LoadingError"}},de=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e,this.place.edition))}async take(e,t){let n=await this.find(e,t);return delete this.place.
store()[e],n}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,t){let n=this.coming.get(e);if(n)return n;let s=t();return this.coming.set(
e,s),s.catch(()=>this.coming.delete(e)),s}async find(e,t){let{place:n}=this,s=this.locate(`${e}.js`,t);if(n.store()[e]||await n.run(s),!n.store()[e])throw new S(
s);this.isOf(e,t)||(delete n.store()[e],await n.run(`${s}&t=${Date.now()}`));let o=n.store()[e];if(!o)throw new S(s);if(!this.isOf(e,t))throw new S(s,"outdated");
return o[1]}isOf(e,t){var n;return((n=this.place.store()[e])==null?void 0:n[0])===t}locate(e,t=this.place.edition){return`${this.place.base}${e}?e=${t}`}};function et(r){
return new Promise((e,t)=>{let n=document.createElement("script");n.src=r,n.onload=()=>{n.remove(),e()},n.onerror=()=>{n.remove(),t(new S(r))},document.head.append(
n)})}function tt(){var e,t;let r=document.querySelector("[data-edition]");return{base:(e=r==null?void 0:r.getAttribute("data-base"))!=null?e:"",edition:(t=r==null?
void 0:r.getAttribute("data-edition"))!=null?t:"",store:()=>{var n;return(n=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:et}}var D=null;
function ye(){return D!=null||(D=new de(tt())),D}var ve=r=>r instanceof S&&r.reason==="outdated";function nt(r,e){return ve(r)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}function be(r){var t;let e=Array.from(r);return(t=e.find(ve))!=null?t:e[0]}function rt(r,e){let t=r.
isOutdated?()=>location.reload():e;return p(r.way,{class:"s-button s-button--quiet"},t)}var C=class{constructor(e=l("div",{class:"s-notice",role:"status"})){this.
element=e}show(e,t,n,s=""){let o=nt(e,t),i=l("p",{},s?`${o.text} ${s}`:o.text);this.element.replaceChildren(i,rt(o,n))}clear(){this.element.replaceChildren()}};function T(r,e=[]){let t=new Uint32Array(Math.ceil(r/32));for(let n of e)t[n>>5]=P(t,n>>5)|1<<(n&31);return t}function ce(r){return T(r,Array(r).keys())}function P(r,e){
var t;return(t=r[e])!=null?t:0}function we(r,e){return r.map((t,n)=>t|P(e,n))}function ue(r,e){return r.map((t,n)=>t&P(e,n))}function B(r,e){return(P(r,e>>5)>>>
(e&31)&1)===1}function A(r){let e=0;for(let t of r)e+=ke(t);return e}function M(r,e){let t=0;for(let n=0;n<r.length;n++)t+=ke(P(r,n)&P(e,n));return t}function ke(r){
let e=r-(r>>>1&1431655765),t=(e&858993459)+(e>>>2&858993459);return(t+(t>>>4)&252645135)*16843009>>>24}function V(r){return r===void 0?[]:typeof r=="number"?[r]:r}var _="ikke-angivet",st=new Set([_,"ikke-sorteret"]),U="dybde";function Se(r,e,t){var a,d;let n=r.choices.map(()=>[]),s=r.of.map(V);s.forEach((c,u)=>{var h;for(let m of c)
for(let g=m;g!==void 0;g=(h=r.choices[g])==null?void 0:h[3]){let f=n[g];f&&f[f.length-1]!==u&&f.push(u)}});let o=r.choices.map(([c,u,h,m],g)=>{var f;return{key:c,
title:u,heading:h,isUnder:m!==void 0,cases:T(e,n[g]),told:T(e,(f=n[g])==null?void 0:f.filter(I=>I<t||r.key===U))}}),i=c=>{var u,h;return!st.has((h=(u=r.choices[c])==
null?void 0:u[0])!=null?h:"")};return{key:r.key,title:r.title,carriers:s.filter(c=>c.some(i)).length,note:(a=r.note)!=null?a:"",isReading:(d=r.reading)!=null?d:
!1,readings:new Set(r.readings),choices:o,byKey:new Map(o.map(c=>[c.key,c])),of:s.map(c=>c.flatMap(u=>{var h;return(h=o[u])!=null?h:[]}))}}var $=[["","Fyldigst først"],["titel","Titel A–Å"],["aeldst","Ældste først"],["nyest","Nyeste først"]];function O(r){var e,t;return(t=(e=$.find(([n])=>n===
r))==null?void 0:e[1])!=null?t:""}var ot=[{key:"periode",title:"Periode"},{key:"parter",title:"Parter"}],it="kommune",at=["emne","kommune","periode","sektor"],z=class{constructor(e){
this.data=e;this.orders=new Map;this.facets=e.facets.map(n=>Se(n,e.ids.length,e.cards));let t=this.facets.map(({key:n,title:s})=>({key:n,title:s}));t.splice(t.findIndex(
({key:n})=>n===it)+1,0,...ot),this.columns=t,this.usualColumns=t.map(({key:n})=>n).filter(n=>at.includes(n)),this.places=new Map(e.ids.map((n,s)=>[n,s]))}get size(){
return this.data.ids.length}facet(e){return this.facets.find(t=>t.key===e)}numberOf(e){return this.places.get(e)}idOf(e){var t;return(t=this.data.ids[e])!=null?
t:""}titleOf(e){var t;return(t=this.data.titles[e])!=null?t:""}hasPage(e){return e<this.data.cards}addressOf(e){return`${this.idOf(e)}.html`}list(e){var n;let t=(n=
this.orders.get(e))!=null?n:this.sort(e);return this.orders.set(e,t),t}sort(e){let t=Array.from(this.data.ids.keys()),n=i=>{var a;return(a=this.data.time[i])!=null?
a:0},s=i=>{var a;return(a=this.data.title[i])!=null?a:0};if(e==="titel"&&t.sort((i,a)=>s(i)-s(a)),e!=="aeldst"&&e!=="nyest")return t;let o=e==="nyest"?-1:1;return t.
sort((i,a)=>+!n(i)-+!n(a)||o*(n(i)-n(a))||s(i)-s(a))}};function Ce(r,e,t){let n=new Set(r.getAll(e).join(",").split(","));return t.filter(s=>n.has(s))}var xe=r=>encodeURIComponent(r.trim()).replace(/%20/g,"+");function Ee(r,e){
let t=r.filter(([,s])=>s).map(([s,o])=>`${s}=${o}`),n=new Set(r.map(([s])=>s));return new URLSearchParams(e).forEach((s,o)=>{n.has(o)||t.push(`${encodeURIComponent(
o)}=${encodeURIComponent(s)}`)}),t.length?`?${t.join("&")}`:""}function Te(r,e){try{history[r](r==="replaceState"?history.state:null,"",e)}catch{}}function Me(r,e){let t=0;return n=>{window.clearTimeout(t),t=window.setTimeout(()=>{r.textContent=n},e)}}var he=[["","Resuméer"],["tabel","Tabel"],["danmarkskort","Danmarkskort"]],w={text:"ord",view:"vis",sort:"sorter",columns:"kolonner",shown:"antal"},Le="ingen",
lt=200;function Fe(r,e,t){var c,u,h,m,g;let n=new URLSearchParams(r),s=Array.from(new Set(n.getAll(w.columns).join(",").split(","))).filter(f=>e.columns.some(I=>I.
key===f)),o=n.get(w.columns)===Le,i=(u=(c=he.find(([f])=>f===n.get(w.view)))==null?void 0:c[0])!=null?u:"",{page:a}=e.data,d=Math.min(Number(n.get(w.shown))||0,
e.size);return{chosen:new Map(e.facets.map(({key:f,byKey:I})=>[f,new Set(Ce(n,f,Array.from(I.keys())))])),text:((h=n.get(w.text))!=null?h:"").slice(0,lt),view:i===
"danmarkskort"&&!t?"":i,sort:(g=(m=$.find(([f])=>f===n.get(w.sort)))==null?void 0:m[0])!=null?g:"",columns:s.length||o?s:e.usualColumns,shown:Math.max(a,Math.ceil(
d/a)*a)}}function G(r,e,t,n){let s=e.facets.map(a=>{let d=y(r,a).map(({key:c})=>c);return[a.key,d.join(",")]}),o=r.columns.join()===e.usualColumns.join(),i=[...s,
[w.text,xe(r.text)],[w.view,r.view],[w.sort,r.sort],[w.columns,o?"":r.columns.join()||Le],[w.shown,r.shown>e.data.page?String(r.shown):""]];return t+Ee(i,n)}function L(r,e,t){
var n,s;return(s=(n=r.chosen.get(e.key))==null?void 0:n.has(t.key))!=null?s:!1}function y(r,e){return e.choices.filter(t=>L(r,e,t))}function k(r,e,t,n){let s=r.
chosen.get(e.key);n?s==null||s.add(t.key):s==null||s.delete(t.key)}function N(r){for(let e of r.chosen.values())e.clear();r.text=""}function Pe(r){return r.text.
trim()!==""||Array.from(r.chosen.values()).some(e=>e.size>0)}function R(r){return/[\p{L}\p{N}§]/u.test(r.text)}function Ae(r){return{...r,chosen:new Map(Array.
from(r.chosen,([e,t])=>[e,new Set(t)]))}}var q=class{constructor(e,t,n){this.page=n;this.parts=[];var i,a,d,c;if(this.facet=t.facet(U),this.at=t.facets.findIndex(({key:u})=>u===U),!e||!this.facet)return;
let s=E("[data-s-depth]",e),o=l("li",{},this.makePart("","alle"));for(let u of s){let h=(i=u.getAttribute("data-s-depth"))!=null?i:"",m=(c=(d=(a=u.lastChild)==null?
void 0:a.textContent)==null?void 0:d.trim())!=null?c:"";u.replaceChildren(this.makePart(h,m))}e.prepend(o),e.classList.add("s-depths--chosen")}show(e,t){var i;let{
facet:n}=this;if(!n)return;let s=t.without(this.at),o=y(e,n).map(({key:a})=>a);for(let{key:a,button:d,number:c}of this.parts){let u=(i=n.byKey.get(a))==null?void 0:
i.cases;c.textContent=String(u?M(s,u):A(s)),d.setAttribute("aria-pressed",String(a?o.length===1&&o[0]===a:!o.length))}}makePart(e,t){let n=l("b",{}),s=p([n," ",
t],{class:"s-depths__part","aria-pressed":"false"},()=>this.choose(e));return this.parts.push({key:e,button:s,number:n}),s}choose(e){let{facet:t}=this;t&&this.page.
change(n=>{for(let s of t.choices)k(n,t,s,s.key===e)})}};var _e=3,dt=4,ct=10,K=class{constructor(e,t,n){this.later=t;this.boxes=e.facets.map((s,o)=>ut(s,o<_e,n)),this.form=l("form",{class:"s-filters","aria-label":"Fil\
tre"},this.boxes.map(({box:s})=>s)),this.form.addEventListener("submit",s=>s.preventDefault()),this.form.style.setProperty("--s-digits",String(String(e.size).length))}openFirst(){
for(let{box:e}of this.boxes.slice(0,_e))e.open=!0}openChosen(e){for(let{facet:t,box:n}of this.boxes)y(e,t).length&&(n.open=!0)}openOnlyChosen(e){this.boxes.forEach(
({facet:t,box:n},s)=>{n.open=s===0||y(e,t).length>0})}show(e,t){this.boxes.forEach((n,s)=>{gt(n,e),n.box.open&&$e(n,t.without(s))}),this.later.do("tal",()=>{for(let[
n,s]of this.boxes.entries())$e(s,t.without(n))})}};function ut(r,e,t){let n=l("span",{class:"s-filters__mark"}),s=r.choices.map(c=>mt(r,c,t)),o=l("fieldset",{},
l("legend",{class:"s-hidden"},r.title),ht(r,r.of.length),s.map((c,u)=>{var g,f;let{heading:h}=c.choice;return[h!==((f=(g=s[u-1])==null?void 0:g.choice.heading)!=
null?f:"")?l("p",{class:"s-filters__group"},h):null,c.label]})),i=l("summary",{},l("span",{},r.title),n),a=l("details",{class:"s-filters__facet",open:e},i,o),d={
facet:r,box:a,mark:n,choices:s};return s.length>ct&&o.insertBefore(pt(d,t),o.querySelector(".s-filters__group, label")),d}function ht({note:r,isReading:e,carriers:t},n){
let s=t*dt<n;if(!r&&!e&&!s)return null;let o=e?l("span",{class:"s-reading"},"vores læsning"):null,i=s?`${t} af ${n} cases har det. `:null;return l("p",{class:"\
s-filters__note"},i,r?[r," "]:null,o)}function mt(r,e,t){let n=l("input",{type:"checkbox",name:r.key,value:e.key,autocomplete:"off"}),s=document.createTextNode(
""),o=document.createTextNode(""),i=l("span",{class:"s-filters__count"},s,l("span",{class:"s-hidden"},o)),a=l("label",{class:e.isUnder?"s-filters__under":null},
n,l("span",{},e.title),i);return n.addEventListener("change",()=>t.change(d=>k(d,r,e,n.checked))),{choice:e,label:a,input:n,number:s,unit:o,count:null,told:0}}function pt({
facet:r,box:e,choices:t},n){let s=l("input",{type:"search",class:"s-filters__find",autocomplete:"off",spellcheck:"false",placeholder:"Find på listen","aria-lab\
el":`Find på listen: ${r.title}`});return s.addEventListener("input",()=>{let o=s.value.trim().toLocaleLowerCase("da");for(let{choice:a,label:d,input:c}of t)d.
hidden=!a.title.toLocaleLowerCase("da").includes(o)&&!c.checked;for(let a of E(".s-filters__group",e))a.hidden=!ft(a);let i=t.filter(({label:a})=>!a.hidden).length;
n.say(i===0?"Ingen valg passer.":`${i} valg passer.`)}),s}function ft(r){let e=r.nextElementSibling;for(;e instanceof HTMLElement&&e.hidden;)e=e.nextElementSibling;
return e!==null&&!e.classList.contains("s-filters__group")}function gt({facet:r,mark:e,choices:t},n){let s=0;for(let{choice:i,input:a}of t){let d=L(n,r,i);d&&(s+=
1),a.checked!==d&&(a.checked=d)}let o=s?`${s}${s===1?" valgt":" valgte"}`:"";e.textContent!==o&&(e.replaceChildren(),s&&e.append(String(s),F(s===1?" valgt":" va\
lgte")))}function $e({choices:r},e){for(let t of r){let n=M(e,t.choice.cases),s=M(e,t.choice.told);if(t.count===n&&t.told===s)continue;t.number.data=String(s?n:
0);let o=yt(n,s);t.unit.data!==o&&(t.unit.data=o),t.told=s,(t.count===0||n===0)&&t.label.classList.toggle("s-filters__none",n===0),t.count=n}}function yt(r,e){return r&&
!e?` cases, ${r} kun nævnt`:r===1?" case":" cases"}var Q=class{constructor(){this.waiting=new Map}do(e,t){let n=this.waiting.size>0;this.waiting.set(e,t),!n&&window.requestAnimationFrame(()=>window.setTimeout(()=>{
let s=this.waiting;this.waiting=new Map;for(let o of s.values())o()}))}};function H(r){return r===0?"ingen cases":r===1?"1 case":`${r} cases`}function me(r){return`Ingen cases, ${r} kun nævnt`}function Oe(r,e,t){let n=r===t?`Alle ${H(
r)}`:`${r} af ${H(t)}`;return e?e<r?`${n}, heraf ${e} kun nævnt`:me(e):n}function W(r){let e=r.text.trim();return e?`«${e}»`:""}function Y(r,e){return[...r.facets.
map(n=>({title:n.title,words:y(e,n).map(({title:s})=>s).join(" eller ")})),{title:"Ord",words:W(e)}].filter(({words:n})=>n)}function Ne(r,e,t,n){let{state:s}=t,o=c=>{t.change(c),n()},i=vt(r,e,s),a=i.map(({title:c,number:u,go:h})=>{let m=l("small",{},`giver ${H(u)}`),g=[l("span",{},`F\
jern ${c}`)," ",m];return l("li",{},p(g,{class:"s-katalog__way"},()=>o(h)))}),d=i.length?"Prøv uden ét af valgene:":"Det hjælper ikke at fjerne ét valg. Ryd d\
em alle, og begynd forfra.";return[l("p",{class:"s-katalog__sorry"},"Ingen cases passer på alle valgene på én gang."),l("p",{},d),l("ul",{},a),...R(s)?[bt(s)]:
[],p("Ryd alle",{class:"s-button s-button--quiet"},()=>o(N))]}function vt(r,e,t){let n=r.facets.map(o=>{let i=y(t,o).map(({title:a})=>a);return{title:`${o.title}\
: ${i.join(" eller ")}`,go:a=>{var d;return(d=a.chosen.get(o.key))==null?void 0:d.clear()}}}),s={title:`Ord: ${W(t)}`,go:o=>{o.text=""}};return[...n,s].map((o,i)=>({
...o,number:e.conditions[i]?A(e.without(i)):0})).filter(({number:o})=>o).sort((o,i)=>i.number-o.number)}function bt(r){let e=l("a",{href:`?q=${encodeURIComponent(
r.text.trim())}`},W(r));return l("p",{},"Eller søg i hele Samspil efter ",e,". Den søgning kender også andre ord for det samme.")}var wt=20,J=class{constructor(e,t,n,s,o){this.list=e;this.blank=t;this.catalogue=n;this.files=s;this.later=o;this.cards=new Map;this.standIns=new Map;this.notice=
new C;this.lost=new Map;this.wanted=null;this.isFetching=!1;var i;for(let a of Array.from(e.children)){let d=n.numberOf((i=a.getAttribute("data-s-case"))!=null?
i:"");d!==void 0&&this.cards.set(d,a)}}hide(){this.wanted=null,this.list.hidden=!0}show(e){this.wanted=e,this.list.hidden=!e.length;let t=this.arrangeCards(e);this.
tellLost(),this.list.setAttribute("aria-busy",String(t.size>0)),t.size&&this.later.do("kort",async()=>{this.wanted===e&&(await Promise.all(Array.from(t,n=>this.
bring(n))),this.wanted===e&&this.show(e))})}async fetchAhead(){if(!this.isFetching){this.isFetching=!0;for(let e=0;e<Math.min(this.files.chunks,wt);e++)await this.
files.loadCards(e).catch(()=>{})}}async bring(e){await this.files.loadCards(e).catch(t=>this.lost.set(e,t))}tellLost(){if(!this.lost.size){this.notice.clear();return}
this.notice.show(be(this.lost.values()),"Nogle resuméer",()=>{this.lost.clear(),this.wanted&&(this.show(this.wanted),b("a",this.list).focus())})}arrangeCards(e){
var i;let t=new Set,n=this.findFocused(),s=e.map(a=>{let d=this.cardOf(a);if(d)return n&&this.standIns.get(a)===n&&(n=d),d;let c=this.files.chunkOf(a);return this.
lost.has(c)||t.add(c),this.standInFor(a)});return this.arrange(s),n&&!this.list.contains(document.activeElement)&&this.list.contains(n)&&((i=n==null?void 0:n.querySelector(
"a"))==null||i.focus()),t}findFocused(){let e=document.activeElement;return e&&this.list.contains(e)?e.closest("li"):null}cardOf(e){let t=this.cards.get(e);if(t)
return t;let n=this.files.cardOf(e);if(n===null)return null;let s=document.createElement("template");s.innerHTML=n;let o=s.content.firstElementChild;return o&&this.
cards.set(e,o),o==null||o.remove(),o}standInFor(e){var s;let t=(s=this.standIns.get(e))!=null?s:this.makeStandIn(e),n=this.lost.has(this.files.chunkOf(e));return b(
"p",t).textContent=n?"Resuméet kunne ikke hentes.":"Henter resumé …",t}makeStandIn(e){var s,o;let t=(o=(s=this.blank)==null?void 0:s.content.firstElementChild)==
null?void 0:o.cloneNode(!0),n=b("a",t);return n.href=this.catalogue.addressOf(e),n.textContent=this.catalogue.titleOf(e),this.standIns.set(e,t),t}arrange(e){let t=new Set(
e),n=!1,s=this.dropUntil(this.list.firstElementChild,t);for(let o of e)o===s?s=this.dropUntil(s.nextElementSibling,t):(!o.parentNode&&o.hasAttribute("data-s-cas\
e")&&(n=!0),this.list.insertBefore(o,s));for(;s;){let o=s;s=s.nextElementSibling,o.remove()}n&&document.dispatchEvent(new CustomEvent("samspil:vist",{detail:{element:this.
list}}))}dropUntil(e,t){let n=e;for(;n&&!t.has(n);){let s=n;n=n.nextElementSibling,s.remove()}return n}};var X=class{constructor(e,t,n){this.catalogue=e;this.page=t;this.rest=n;this.list=l("ul",{class:"s-chips","aria-label":"Valgte filtre"});this.shown=null}show(e){
let t=this.listChosen(e),n=JSON.stringify(t.map(({kind:o,title:i})=>[o,i]));if(n===this.shown||(this.shown=n,this.list.hidden=t.length===0,this.list.replaceChildren(
...t.map(o=>this.makeChip(o))),!t.length))return;let s=p("Ryd alle",{class:"s-chip s-chip--all"},()=>{this.page.change(N),this.rest.focus()});this.list.append(l(
"li",{},s))}listChosen(e){let t=W(e),n={kind:"Ord",title:t,drop:o=>{o.text=""}},s=this.catalogue.facets.flatMap(o=>y(e,o).map(i=>({kind:o.title,title:i.title,drop:a=>k(
a,o,i,!1)})));return t?[n,...s]:s}makeChip({kind:e,title:t,drop:n}){let s=l("li"),o=p([l("span",{class:"s-chips__kind"},`${e}: `),t],{class:"s-chip","aria-label":`${e}\
: ${t}, fjern`},()=>{var d;let i=Array.from(this.list.children).indexOf(s);this.page.change(n);let a=this.list.children[Math.min(i,this.list.children.length-1)];
((d=a==null?void 0:a.querySelector("button"))!=null?d:this.rest).focus()});return s.append(o),s}};var Re={cases:[],named:0,isChosen:!1,address:""};function Z(r){return r.facet("kommune")}function He(r,e){var t;return(t=Z(r))==null?void 0:t.byKey.get(e)}function We(r,e,t){
let n={ids:t.map(s=>r.idOf(s)),of:s=>s?kt(r,e,s,t):St(r,t)};document.dispatchEvent(new CustomEvent("samspil:udvalg",{detail:n}))}function kt(r,e,t,n){let s=Z(r),
o=He(r,t);if(!s||!o)return Re;let i=n.filter(d=>B(o.cases,d)),a=Ae(e);return k(a,s,o,!L(e,s,o)),{...Ie(r,i),isChosen:L(e,s,o),address:G(a,r,location.pathname,location.
search)}}function St(r,e){let t=Z(r),n=e.filter(s=>{var o;return!((o=t==null?void 0:t.of[s])!=null&&o.some(i=>i.key!==_))});return{...Re,...Ie(r,n)}}function Ie(r,e){
let t=e.filter(n=>r.hasPage(n));return{cases:t.map(n=>[r.addressOf(n),r.titleOf(n)]),named:e.length-t.length}}function De(r,e,t){r.addEventListener("click",n=>{
var c;if(!(n instanceof MouseEvent)||!(n.target instanceof Element))return;let s=n.target.closest("a[data-s-municipality]");if(!s||n.button||n.ctrlKey||n.metaKey||
n.shiftKey||n.altKey)return;let o=Z(e),i=He(e,(c=s.getAttribute("data-s-municipality"))!=null?c:"");if(!o||!i)return;n.preventDefault();let a=!L(t.state,o,i),d=`${i.
title} er ${a?"valgt":"ikke længere valgt"}.`;t.change(u=>k(u,o,i,a),{said:d})})}function Be(r,e,t){let n=Y(r,e).map(({title:o,words:i})=>`${o}: ${i}. `),s=new Date().toLocaleDateString("da-DK",{day:"numeric",month:"long",year:"numeric"});return[
`${n.join("")}Rækkefølge: ${O(e.sort).toLocaleLowerCase("da")}.`,t===null?"":`Her er de første ${t}.`,`Udskrevet ${s}${location.protocol==="file:"?"":` fra ${Ct()}`}\
.`].filter(Boolean).join(" ")}function Ct(){var e;let r=(e=location.href.split("#")[0])!=null?e:"";try{return decodeURI(r)}catch{return r}}var pe=4,je=["tema","parter"],xt={case:["titel"],periode:["aeldst","nyest"]};function Ve(r){return r.length+1+r.filter(({key:e})=>je.includes(e)).length}function Ue(r,e){
let t=[{key:"case",title:"Case"},...r.columns].map(n=>At(r,n));return l("table",{class:"s-table"},l("caption",{class:"s-hidden"},"Cases"),l("thead",{},l("tr",{},
t)),l("tbody",{},e.map(n=>Et(r,n))))}function Et(r,e){let{catalogue:t}=r,n=t.titleOf(e),s=t.hasPage(e)?l("a",{href:t.addressOf(e)},n):n,o=r.columns.map(i=>Tt(r,
i,e));return l("tr",{},l("th",{scope:"row",tabindex:"-1"},s),o)}function Tt(r,{key:e,title:t},n){var d;let s=Pt(Ft(r,e,n)),o=s!==""&&((d=r.catalogue.facet(e))==
null?void 0:d.readings.has(n)),i=s===""&&Mt(r,e,n);return l("td",{"data-label":t,class:i||s===""?"s-katalog__gap":null},i?Lt():s,o?ze():null)}function Mt({catalogue:r,
file:e},t,n){var o,i;if(t==="periode")return e.open_periods.includes(n);let s=r.facet(t==="parter"?"sektor":t);return(i=(o=s==null?void 0:s.of[n])==null?void 0:
o.some(a=>a.key===_))!=null?i:!1}function Lt(){return[l("span",{class:"s-gap","aria-hidden":"true"},"–"),F("ikke angivet i kilden")]}function ze(){return[" ",
l("span",{class:"s-reading"},"vores læsning")]}function Ft({catalogue:r,file:e},t,n){var o,i,a,d;return t==="periode"?[(o=e.periods[n])!=null?o:""].filter(Boolean):
t==="parter"?[(i=e.parties[n])!=null?i:""].filter(Boolean):((d=(a=r.facet(t))==null?void 0:a.of[n])!=null?d:[]).filter(c=>c.key!==_).map(({title:c})=>c)}function Pt(r){
return r.length<=pe?r.join(", "):`${r.slice(0,pe-1).join(", ")} og ${r.length-pe+1} til`}function At(r,{key:e,title:t}){var d,c;let n=r.isPrinted?[]:(d=xt[e])!=
null?d:[],s=n.indexOf(r.sort),o=n[(s+1)%n.length],i=o===void 0?t:p(t,{class:"s-katalog__order","data-s-order":e},()=>r.sortBy(o)),a={scope:"col",class:je.includes(
e)?"s-katalog__wide":null,"aria-sort":s<0?null:s?"descending":"ascending"};return l("th",a,i,(c=r.catalogue.facet(e))!=null&&c.isReading?ze():null)}var ee=class{constructor(e,t,n){this.catalogue=e;this.files=t;this.page=n;this.element=l("div",{class:"s-scroll s-katalog__table",hidden:!0});this.wanted=null}get isShown(){
return this.wanted!==null&&this.files.table!==null}hide(){this.wanted=null,this.element.hidden=!0}async show(e){if(this.wanted=e,this.element.hidden=!e.length,!this.
files.table)try{await this.files.loadTable()}catch(t){this.wanted===e&&this.tellLost(t,e);return}this.wanted===e&&this.draw(e,!1)}tellLost(e,t){let n=new C;this.
element.replaceChildren(n.element),n.show(e,"Tabellen",()=>{this.show(t)},"Du kan også vælge «Resuméer».")}print(e){this.draw(e,!0)}endPrint(){this.wanted&&
this.isShown&&this.draw(this.wanted,!1)}draw(e,t){var h;let n=this.files.table;if(!n)return;let{state:s}=this.page,o=this.catalogue.columns.filter(({key:m})=>s.
columns.includes(m)),i=document.activeElement,a=this.element.contains(i)?i==null?void 0:i.getAttribute("data-s-order"):null;this.element.style.setProperty("--s-\
columns",String(Ve(o)));let d={catalogue:this.catalogue,file:n,columns:o,sort:s.sort,isPrinted:t,sortBy:m=>{let g=f=>{f.sort=m};this.page.change(g,{said:`${O(m)}\
.`,keeps:!0})}},c=Ue(d,e),u=v(".s-gap",c)?l("p",{class:"s-katalog__legend"},"– betyder, at kilden ikke siger det."):null;this.element.replaceChildren(...[u,c].
filter(m=>m!==null)),a&&((h=v(`[data-s-order="${a}"]`,this.element))==null||h.focus()),window.dispatchEvent(new Event("resize"))}};var te=class{constructor(e,t,n,s,o,i,a,d){this.map=t;this.catalogue=n;this.page=i;this.count=l("p",{class:"s-katalog__count"});this.printed=l("p",{class:"s-kata\
log__printed",hidden:!0});this.empty=l("div",{class:"s-katalog__empty",hidden:!0});this.more=p("",{class:"s-button s-button--quiet s-katalog__more",hidden:!0});
this.shown=[];let c=b("[data-s-list]",e);this.cards=new J(c,v("[data-s-blank]",e),n,s,o),this.table=new ee(n,s,i),this.chips=new X(n,i,a),this.named=v("[data-s-\
named]",e),this.more.addEventListener("click",()=>d(this.shown.length)),c.before(this.count,this.printed,this.chips.list,this.empty,this.cards.notice.element),t&&
(c.before(t),De(t,n,i)),c.after(this.table.element,this.more);let u=v("[data-s-pager]",e);u&&(u.hidden=!0)}get words(){var e;return(e=this.count.textContent)!=null?
e:""}get length(){return this.shown.length}show(e,t){let n=e.view==="tabel",{catalogue:s}=this,o=this.listCases(e,t),i=o.filter(u=>s.hasPage(u)),a=o.length-i.length,
d=n?o:i;this.shown=d.slice(0,e.shown),this.count.textContent=Oe(o.length,a,s.size),this.chips.show(e),this.empty.hidden=o.length>0,o.length||this.empty.replaceChildren(
...Ne(s,t,this.page,()=>this.focusCount())),this.showNamed(n?0:a,t),this.showRest(d.length-this.shown.length);let c=this.map!==null&&e.view==="danmarkskort"&&!Pe(
e);n?(this.cards.hide(),this.table.show(this.shown)):(this.table.hide(),c?this.cards.hide():this.cards.show(this.shown)),c&&(this.more.hidden=!0,this.showNamed(
0,t)),this.map&&(this.map.hidden=e.view!=="danmarkskort",this.map.hidden||We(s,e,o))}focusAfter(e){var s,o;let n=(this.table.isShown?E("tbody tr",this.table.element):
Array.from(this.cards.list.children))[e];n&&((o=(s=v("a",n))!=null?s:v("th",n))==null||o.focus())}print(e,t){let n=this.table.isShown;n&&this.table.print(this.listCases(
e,t));let s=n||this.more.hidden;this.printed.textContent=Be(this.catalogue,e,s?null:this.shown.length),this.printed.hidden=!1,document.documentElement.classList.
toggle("s-prints-table",n)}endPrint(){this.printed.hidden=!0,this.table.endPrint()}listCases(e,t){return this.catalogue.list(e.sort).filter(n=>B(t.cases,n))}showNamed(e,t){
if(this.named){this.named.hidden=e===0;for(let n of E("li[id]",this.named)){let s=this.catalogue.numberOf(n.id);n.hidden=s===void 0||!B(t.cases,s)}}}showRest(e){
this.more.hidden=e<=0,e>0&&(this.more.textContent=`Vis ${Math.min(e,this.catalogue.data.page)} flere (${e} tilbage)`)}focusCount(){this.count.tabIndex=-1,this.count.
focus()}};var fe=class{constructor(e,t,n){this.size=e;this.conditions=t;this.paged=n;this.cases=this.meetAll(null)}get total(){return A(this.cases)}get told(){return M(this.
cases,this.paged)}without(e){return this.conditions[e]?this.meetAll(e):this.cases}meetAll(e){return this.conditions.reduce((t,n,s)=>n&&s!==e?ue(t,n):t,ce(this.size))}};
function Ge(r,e,t){var a;let{size:n}=r,s=r.facets.map(d=>{let c=y(e,d);return c.length?c.map(({cases:u})=>u).reduce(we):null}),o=t&&R(e)?t(e.text):null,i=(a=o==
null?void 0:o.map(d=>T(n,d)).reduce(ue,ce(n)))!=null?a:null;return new fe(n,[...s,i],T(n,Array(r.data.cards).keys()))}var ne=class{constructor(e,t,n,s,o){this.side=t;this.opener=n;this.filters=s;this.page=o;this.status=l("p",{class:"s-hidden",role:"status"});this.narrow=window.
matchMedia("(max-width: 59.99em)");this.done=p("",{class:"s-button s-sheet__done"},()=>this.sheet.close());this.closing=p(F("Luk"),{class:"s-sheet__close"},()=>this.
sheet.close());this.clearing=p("Ryd alle",{class:"s-button s-button--quiet"},()=>this.clear());this.body=l("div",{class:"s-sheet__body"});this.sheet=l("dialog",
{class:"s-sheet md-typeset","aria-labelledby":"s-sheet-title"},l("div",{class:"s-sheet__head"},l("h2",{id:"s-sheet-title"},"Filtre"),this.closing),this.body,this.
status,l("div",{class:"s-sheet__foot"},this.clearing,this.done));var i,a;e.append(this.sheet),n.addEventListener("click",()=>{s.openOnlyChosen(o.state),this.sheet.
showModal()}),this.sheet.addEventListener("click",d=>{d.target===this.sheet&&this.sheet.close()}),(a=(i=this.narrow).addEventListener)==null||a.call(i,"change",
()=>{this.settle(),this.isNarrow||s.openFirst()})}get isNarrow(){return this.narrow.matches}settle(){!this.isNarrow&&this.sheet.open&&this.sheet.close(),(this.isNarrow?
this.body:this.side).append(this.filters.form)}show(e,t,{total:n,told:s}){let o=e.facets.reduce((a,d)=>a+y(t,d).length,0),i=o?`Filtre (${o})`:"Filtre";this.opener.
textContent!==i&&(this.opener.textContent=i),this.clearing.disabled=!o&&!t.text.trim(),this.done.textContent=s?`Vis ${H(n)}`:n?me(n):"Ingen cases"}clear(){this.
page.change(N),this.closing.focus()}};var _t=150,re=class{constructor(e,t,n,s,o,i){this.catalogue=e;this.page=o;this.loadWords=i;this.input=l("input",{type:"search",id:"s-katalog-ord",autocomplete:"\
off",spellcheck:"false",enterkeyhint:"search",maxlength:"200"});this.typing=0;this.isTyping=!1;this.sorting=l("select",{id:"s-katalog-sort",autocomplete:"off"},
$.map(([a,d])=>l("option",{value:a},d))),this.views=new Map(he.filter(([a])=>a!=="danmarkskort"||s).map(([a,d])=>[a,this.makeView(a,d)])),this.columns=new Map(e.
columns.map(a=>[a.key,this.makeColumn(a)])),this.picker=this.makePicker(),t.append(l("div",{class:"s-katalog__find"},l("label",{for:"s-katalog-ord"},"Søg på ord\
 i titel, resumé, parter og kommune"),this.input),l("div",{class:"s-katalog__row"},n,l("div",{class:"s-katalog__sort"},l("label",{for:"s-katalog-sort"},"Rækkef\
ølge"),this.sorting),l("div",{class:"s-switch",role:"group","aria-label":"Visning"},Array.from(this.views.values()))),this.picker),this.sorting.addEventListener(
"change",()=>this.sort()),this.listenToTyping()}endTyping(){window.clearTimeout(this.typing),this.isTyping=!1}show(e){this.input.value.trim()!==e.text.trim()&&(this.
input.value=e.text),this.sorting.value!==e.sort&&(this.sorting.value=e.sort);for(let[t,n]of this.views)n.setAttribute("aria-pressed",String(t===e.view));for(let[
t,n]of this.columns)n.checked=e.columns.includes(t);this.picker.hidden=e.view!=="tabel"}sort(){var t,n;let e=(n=(t=$.find(([s])=>s===this.sorting.value))==null?
void 0:t[0])!=null?n:"";this.page.change(s=>{s.sort=e},{said:`${O(e)}.`,keeps:!0})}makeView(e,t){return p(t,{class:"s-switch__choice","aria-pressed":"false"},()=>{
this.page.state.view!==e&&this.page.change(n=>{n.view=e},{said:`${t}.`,keeps:!0})})}makeColumn({key:e,title:t}){let n=l("input",{type:"checkbox",value:e,autocomplete:"\
off"});return n.addEventListener("change",()=>this.page.change(s=>{s.columns=this.catalogue.columns.map(o=>o.key).filter(o=>{var i;return(i=this.columns.get(o))==
null?void 0:i.checked})},{said:`Kolonnen «${t}» er ${n.checked?"med":"taget ud"}.`,keeps:!0})),n}makePicker(){let e=this.catalogue.columns.map(({key:t,title:n})=>l(
"label",{},this.columns.get(t),l("span",{},n)));return l("details",{class:"s-katalog__columns",hidden:!0},l("summary",{},"Vælg kolonner"),l("fieldset",{},l("le\
gend",{class:"s-hidden"},"Kolonner i tabellen"),e))}listenToTyping(){let{input:e,page:t}=this;e.addEventListener("focus",()=>{this.loadWords().catch(()=>{})}),e.
addEventListener("blur",()=>{this.isTyping=!1}),e.addEventListener("input",()=>{t.state.text=e.value,window.clearTimeout(this.typing),this.typing=window.setTimeout(
()=>{t.change(()=>{},{replaces:this.isTyping}),this.isTyping=!0},_t)})}};var $t=400,se=class{constructor(e,t,n,s){this.catalogue=t;this.files=n;this.notice=s;this.map=v("[data-s-map]");this.title=document.title;var c;this.state=this.
readAddress();let o=new Q,i=p("Filtre",{class:"s-button s-button--quiet s-katalog__opener","aria-haspopup":"dialog"});this.depths=new q(v("[data-s-depths]"),t,this),
this.filters=new K(t,o,this),this.tools=new re(t,b("[data-s-tools]",e),i,this.map!==null,this,()=>n.loadWords()),this.results=new te(e,this.map,t,n,o,this,this.
tools.input,u=>this.showMore(u)),this.sheet=new ne(e,b("[data-s-filters]",e),i,this.filters,this);let a=l("p",{class:"s-hidden",role:"status"});(c=b("[data-s-li\
st]",e).parentElement)==null||c.append(a),this.lines=[a,this.sheet.status].map(u=>Me(u,$t));let d=()=>{this.results.cards.fetchAhead()};for(let u of["pointerent\
er","focusin"])this.filters.form.addEventListener(u,d);i.addEventListener("click",d)}start(){window.addEventListener("popstate",()=>this.goBack()),window.addEventListener(
"beforeprint",()=>this.results.print(this.state,this.select())),window.addEventListener("afterprint",()=>this.results.endPrint()),this.sheet.settle(),this.sheet.
isNarrow||this.filters.openChosen(this.state),this.needWords(),this.show()}change(e,{said:t,keeps:n=!1,replaces:s=!1}={}){this.tools.endTyping(),e(this.state),n||
(this.state.shown=this.catalogue.data.page),this.remember(s),this.needWords(),this.show(),this.announce(t)}say(e){for(let t of this.lines)t(e)}announce(e){this.
say(`${e?`${e} `:""}${this.results.words}.`)}select(){return Ge(this.catalogue,this.state,this.files.finder)}show(){let{state:e}=this,t=this.select();this.depths.
show(e,t),this.filters.show(e,t),this.tools.show(e),this.sheet.show(this.catalogue,e,t),this.results.show(e,t);let n=Y(this.catalogue,e).map(({words:s})=>s);document.
title=n.length?this.title.replace(/ – /,()=>`: ${n.join(", ")} – `):this.title}showMore(e){this.state.shown+=this.catalogue.data.page,this.remember(!0),this.
show(),this.announce(`Viser ${this.results.length}.`),this.results.focusAfter(e)}goBack(){this.tools.endTyping(),this.state=this.readAddress(),this.needWords(),
this.show(),this.announce()}needWords(){!R(this.state)||this.files.finder||this.files.loadWords().then(()=>{this.notice.clear(),this.show(),this.announce()},e=>{
let t=()=>{this.tools.input.focus(),this.needWords()};this.notice.show(e,"Ordene",t,"Der er kun filtreret på det andet."),this.announce()})}readAddress(){return Fe(
location.search,this.catalogue,this.map!==null)}remember(e){let t=G(this.state,this.catalogue,location.pathname,location.search);t!==location.pathname+location.
search&&Te(e?"replaceState":"pushState",t)}};function qe(r,e,t=2){if(r===e)return 0;if(Math.abs(r.length-e.length)>t)return t+1;let[n,s]=Ot(r,e),o=[],i=Array.from({length:s.length+1},(a,d)=>d);for(let a=1;a<=
n.length;a++){let d=[a],c=a;for(let u=1;u<=s.length;u++){let h=n[a-1]===s[u-1],m=Math.min(j(i,u)+1,j(d,u-1)+1,j(i,u-1)+(h?0:1));a>1&&u>1&&n[a-1]===s[u-2]&&n[a-2]===
s[u-1]&&(m=Math.min(m,j(o,u-2)+1)),d[u]=m,c=Math.min(c,m)}if(c>t)return t+1;o=i,i=d}return Math.min(j(i,s.length),t+1)}function j(r,e){var t;return(t=r[e])!=null?
t:0}function Ot(r,e){let t=0,n=Math.min(r.length,e.length);for(;t<n&&r[t]===e[t];)t++;let s=0;for(;s<n-t&&r[r.length-1-s]===e[e.length-1-s];)s++;return[r.slice(
t,r.length-s),e.slice(t,e.length-s)]}var Nt=/§|[0-9]{1,3}(?:\.[0-9]{3})+(?![0-9.]*[0-9])(?![\p{L}\p{N}_])|[\p{L}\p{N}]+/gu,Rt=/[\ufb00-\ufb06\uff01-\uff5e]/g,Ht=/[\u00ad\u200b-\u200d\u2060\ufeff]/g;
function Ke(r){var n;return((n=r.replace(Ht,"").replace(Rt,s=>s.normalize("NFKC")).normalize("NFC").toLowerCase().match(Nt))!=null?n:[]).map(s=>s.includes(".")?
s.replace(/\./g,""):s)}var Wt={æ:"ae",ø:"oe",å:"aa",ä:"ae",ö:"oe",ü:"y",ð:"d",þ:"th",ß:"ss"};function x(r){let e=r.toLowerCase();return/^[a-z0-9]*$/.test(e)?e:e.normalize("NF\
C").replace(/\./g,"").replace(/[æøåäöüðþß]/g,t=>{var n;return(n=Wt[t])!=null?n:t}).normalize("NFD").replace(/[\u0300-\u036f]/g,"")}var It=["mand maend","barn boern","bog boeger","haand haender","fod foedder","nat naetter","tand taender","stad staeder","bonde boender","far faedre","mor moedr\
e","bror broedre","datter doetre","soester soestre","ko koeer","and aender","kraft kraefter","tag tage tager tog taget","gaa gaar gik gaaet","giv give giver gav\
 givet","faa faar fik faaet","skriv skrive skriver skrev skrevet","bliv blive bliver blev blevet","kom komme kommer kom kommet","finde find finder fandt fundet",
"hold holde holder holdt","sig sige siger sagde sagt","se ser saa set","vaelg vaelge vaelger valgte valgt","spoerg spoerge spoerger spurgte spurgt","fortael for\
taelle fortaeller fortalte fortalt","goer goere goer gjorde gjort","ved vide ved vidste vidst","stor stoerre stoerst store stort","god gode godt bedre bedst","u\
ng unge yngre yngst","lang lange langt laengere laengst","gammel gamle gammelt","lille smaa mindre mindst","faa faerre faerrest","naer naermere naermest","penge\
 pengene pengenes","budget budgettet budgetter budgetterne budgettets budgets","ide ideer ideen ideerne","by byer byen byerne","aa aaen aaer aaerne","moede moed\
er moedet moederne moedets","mening meninger meningen","enighed enige enig"],oe=new Map,Qe;for(let r of It){let e=r.split(" ");for(let t of e)oe.has(t)||oe.set(
t,(Qe=e[0])!=null?Qe:t)}var Dt=/(maend|boern|boeger|haender|foedder|kraefter|broedre|doetre|soestre|staeder)(?:ene|enes|nes|ne|s)?$/,Bt="erendes erende hedens h\
ederne hedernes ethedens ethederne ethed ethedes erernes ererne erers erens eren erede ernes erne endes ende enes ene ered eres eret erets ers ens ets heden hed\
er heds hed er es en et e ere erer".split(" ").sort((r,e)=>e.length-r.length);function ie(r){let e=x(r),t=oe.get(e);if(t)return t;let n=e.length>5?e.replace(Dt,
(i,a)=>{var d;return(d=oe.get(a))!=null?d:a}):e;if(n.length<4||/^\d/.test(n))return n;let s=n.replace(/sven(?:ner|nen|nerne|nernes|nens|ners|s)?$/,"svenn").replace(
/iums?$/,"i"),o=jt(s);return zt(Ut(Vt(s,o),o),o)}function jt(r){let e=r.search(/[aeiouy][^aeiouy]/);return e<0?r.length:Math.max(3,e+2)}function Vt(r,e){let t=Bt.
find(s=>r.length-s.length>=e&&r.endsWith(s));if(t)return r.slice(0,-t.length);if(r.length<=e||!/[a-zå]s$/.test(r)||/(?:ss|is|us|as|os)$/.test(r))return r;let n=r.
slice(0,-1);return n.length>e&&n.endsWith("e")?n.slice(0,-1):n}function Ut(r,e){let t=r.length>e&&/(?:gd|dt|gt|kt)$/.test(r)?r.slice(0,-1):r;return t.length>e&&
(t=t.replace(/tr$/,"t")),t.replace(/igst$/,"ig")}function zt(r,e){let t=/(?:lig|ig|els)$/.exec(r),n=t&&t.index>=Math.max(e,4)?r.slice(0,t.index):r;return n.length>
3&&/([bcdfghjklmnpqrstvwxz])\1$/.test(n)?n.slice(0,-1):n}var Gt="af alle alt anden andet andre at bare begge blev blive bliver da de dem den denne der deres derfor det dette dig din dine disse dit dog du efter eller e\
n end er et få får faar fik for fordi fra før gå går gik gjorde gør gøre ham han hans har havde have hel hele hen hende hendes her hos hun hvad hvem hver hvilke\
 hvilken hvilket hvis hvor hvordan hvorfor hvornår i ikke ind ingen intet ja jeg jer jeres jo kan kom komme kommer kunne lad lave laver man mange med meget mell\
em men mere mig min mine mit må måtte når nej nogen noget nogle nu ny og også om op os over på samme se ser selv sig sige siger sin sine sit skal ske sker skull\
e som så sådan bruge bruger brugt gerne lige lidt helt egentlig måske altid aldrig alligevel rigtigt rigtig nogensinde prøve prøver prøvet fungere fungerer hand\
ler handle findes betyder betyde hedder kaldes tag tage tager til ud uden under var ved vi vil ville vores være været the of and is a to in on",qt=new Set(Gt.
split(" ").map(x));function Ye(r){return qt.has(x(r))}var ae=4,Kt=3,Qt=5,Yt=/for$/;function Je(r){let e=r.words.split(" ").filter(Boolean).map(x).map((n,s)=>({word:n,root:ie(n),cases:V(r.of[s])})),t=n=>{let s=new Set;
for(let{word:o,root:i,cases:a}of e)if(n(o,i))for(let d of a)s.add(d);return s};return n=>{let s=Ke(n),o=s.filter(i=>!Ye(i));return(o.length?o:s).map(x).map(i=>{
let a=t(Jt(i));return a.size||i.length<Qt?a:t(Zt(i))})}}function Jt(r){let e=ie(r),t=e.length<ae?r:e;return(n,s)=>n.startsWith(r)||r.length>=ae&&s===e||t.length>=
ae&&Xt(n,e,t)}function Xt(r,e,t){for(let n=r.indexOf(t,Kt);n>=0;n=r.indexOf(t,n+1))if(!Yt.test(r.slice(0,n))&&(t.length>ae||ie(r.slice(n))===e))return!0;return!1}
function Zt(r){let e=t=>qe(r,t,1)<=1;return t=>e(t)||t.length>r.length&&[0,1].some(n=>e(t.slice(0,r.length+n)))}var le=class{constructor(e,t){this.loader=e;this.data=t;this.finder=null;this.table=null;this.cards=new Map}async loadWords(){var e;(e=this.finder)!=null||(this.
finder=Je(await this.loader.load("cases/katalog-ord")))}async loadTable(){var e;(e=this.table)!=null||(this.table=await this.loader.load("cases/katalog-tabel"))}cardOf(e){
var t,n;return(n=(t=this.cards.get(this.chunkOf(e)))==null?void 0:t[(e-this.data.page)%this.data.chunk])!=null?n:null}chunkOf(e){return Math.floor((e-this.data.
page)/this.data.chunk)}get chunks(){return Math.ceil((this.data.cards-this.data.page)/this.data.chunk)}async loadCards(e){this.cards.set(e,await this.loader.load(
`cases/katalog-kort-${e}`))}};async function Ze(r){let e=ye(),t=new C(b("[data-s-failure]",r)),n;try{n=await e.load("cases/katalog")}catch(o){t.show(o,"Filtrene",()=>{Ze(r)});return}if(t.clear(),
(n==null?void 0:n.format)!==1)return;let s=new se(r,new z(n),new le(e,n),t);r.classList.add("s-katalog--live"),s.start()}var Xe=v("[data-s-catalogue]");Xe&&Ze(Xe);})();
