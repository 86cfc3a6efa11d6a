/* Made by «make scripts» from macros/browser/comparison/sammenlign.ts. */
"use strict";(()=>{function W(n,e){if(e!=null)if(typeof e=="string"||e instanceof Node)n.append(e);else for(let t of e)W(n,t)}function d(n,e={},...t){let o=document.createElement(
n);for(let[s,r]of Object.entries(e))r===!0?o.setAttribute(s,""):r!==!1&&r!==null&&r!==void 0&&o.setAttribute(s,String(r));return W(o,t),o}function b(n,e={},t){let o=d("button",{type:"button",...e},n);return t&&o.addEventListener("click",t),o}var M=n=>d("span",{class:"s-hidden"},n);function f(n,e=document){return e.querySelector(n)}function i(n,e=document){let t=e.querySelector(n);if(!t)throw new Error(`The page has no ${n}`);return t}function p(n,e=document){
return Array.from(e.querySelectorAll(n))}function F(n,e){try{history[n](n==="replaceState"?history.state:null,"",e)}catch{}}async function B(n){try{return await navigator.clipboard.writeText(n),!0}catch{return!1}}var m=class extends Error{constructor(t,o="unreachable"){super(`${o}: ${t}`);this.address=t;this.reason=o;this.name="LoadingError"}},T=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e,this.place.edition))}async take(e,t){let o=await this.find(e,t);return delete this.place.
store()[e],o}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,t){let o=this.coming.get(e);if(o)return o;let s=t();return this.coming.set(
e,s),s.catch(()=>this.coming.delete(e)),s}async find(e,t){let{place:o}=this,s=this.locate(`${e}.js`,t);if(o.store()[e]||await o.run(s),!o.store()[e])throw new m(
s);this.isOf(e,t)||(delete o.store()[e],await o.run(`${s}&t=${Date.now()}`));let r=o.store()[e];if(!r)throw new m(s);if(!this.isOf(e,t))throw new m(s,"outdated");
return r[1]}isOf(e,t){var o;return((o=this.place.store()[e])==null?void 0:o[0])===t}locate(e,t=this.place.edition){return`${this.place.base}${e}?e=${t}`}};function ae(n){
return new Promise((e,t)=>{let o=document.createElement("script");o.src=n,o.onload=()=>{o.remove(),e()},o.onerror=()=>{o.remove(),t(new m(n))},document.head.append(
o)})}function le(){var e,t;let n=document.querySelector("[data-edition]");return{base:(e=n==null?void 0:n.getAttribute("data-base"))!=null?e:"",edition:(t=n==null?
void 0:n.getAttribute("data-edition"))!=null?t:"",store:()=>{var o;return(o=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:ae}}var y=null;
function U(){return y!=null||(y=new T(le())),y}var G=n=>n instanceof m&&n.reason==="outdated";function ce(n,e){return G(n)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}function q(n){var t;let e=Array.from(n);return(t=e.find(G))!=null?t:e[0]}function de(n,e){let t=n.
isOutdated?()=>location.reload():e;return b(n.way,{class:"s-button s-button--quiet"},t)}var k=class{constructor(e=d("div",{class:"s-notice",role:"status"})){this.
element=e}show(e,t,o,s=""){let r=ce(e,t),a=d("p",{},s?`${r.text} ${s}`:r.text);this.element.replaceChildren(a,de(r,o))}clear(){this.element.replaceChildren()}};var Te="januar februar marts april maj juni juli august september oktober november december".split(" ");function v(n){return n.length<2?n.join(""):`${n.slice(0,
-1).join(", ")} og ${n[n.length-1]}`}function R(n,e,t){return`${n} ${n===1?e:t}`}var w=["cases","metoder"],he=/^[a-z0-9-]{1,80}$/,H={sort:"cases",chosen:[],kept:{cases:[],metoder:[]},missing:[],isTooMany:!1,isWhole:!1,onlyDiffering:!1,showEmpty:!1};
function z(n){let e=n.split(",").map(t=>t.trim());return Array.from(new Set(e)).filter(Boolean)}function E(n,{ids:e}){return n.filter(t=>he.test(t)&&e.has(t))}function O(n,e,t=H){
var u;let o=new URLSearchParams(n),s=o.has("metoder")&&!o.has("cases")?"metoder":"cases",r=h=>{let g=o.get(h);return g===null?t.kept[h]:E(z(g),e[h]).slice(0,e[h].
most)},a=z((u=o.get(s))!=null?u:""),c=E(a,e[s]),l=c.slice(0,e[s].most);return{sort:s,chosen:l,kept:{cases:r("cases"),metoder:r("metoder"),[s]:l},missing:a.filter(
h=>!c.includes(h)),isTooMany:c.length>l.length,isWhole:o.get("vis")==="alt",onlyDiffering:o.get("kun")==="forskelle",showEmpty:o.get("tomme")==="vis"}}function K(n){
let e=new URLSearchParams(n);return w.filter(t=>e.has(t)).length}function Q(n,{hasMore:e,hasFixed:t}){let{sort:o,chosen:s}=n,r=[(s.length>0||o==="metoder")&&`${o}\
=${s.join(",")}`,n.isWhole&&e&&"vis=alt",n.onlyDiffering&&t&&"kun=forskelle",n.showEmpty&&"tomme=vis"].filter(Boolean);return r.length?`?${r.join("&")}`:""}function x(n,e){
let t={...n.kept,[n.sort]:e};return{...n,chosen:e,kept:t,missing:[],isTooMany:!1}}function Y(n,e){let t={...n.kept,[n.sort]:n.chosen};return x({...n,sort:e,kept:t},
t[e])}var S=class{constructor(e){this.root=e;let t=o=>i(`[data-s-sort="${o}"]`,e);this.pickers={cases:t("cases"),metoder:t("metoder")},this.offers={cases:J(this.pickers.
cases),metoder:J(this.pickers.metoder)}}select(e){return i("select",this.pickers[e])}titleOf(e,t){var s;let o=Array.from(this.select(e).options).find(({value:r})=>r===
t);return(s=o==null?void 0:o.textContent)!=null?s:t}show({sort:e,chosen:t,isWhole:o},{hasMore:s}){let r=i("[data-s-choose]",this.root);r.hidden=!1,i("[data-s-pl\
ain]",this.root).hidden=!0;for(let l of p("input[name=slags]",r))l.checked=l.value===e;let a=i("[data-s-extent]",this.root);a.hidden=!s;for(let l of p("input",a))
l.checked=l.value==="alt"===o;for(let l of w)this.pickers[l].hidden=l!==e;let c=this.select(e);for(let l of c.options)l.disabled=t.includes(l.value);c.value=""}};
function J(n){let e=p("option",n);return{most:Number(n.getAttribute("data-s-most")),ids:new Set(e.map(t=>t.value).filter(Boolean))}}var P=n=>n.filter(e=>e!==void 0);function X(n){let e=P(n).map(([,t])=>[...t].sort().join(`
`));return e.length?e.some(t=>t!==e[0])?"differ":e.length<n.length?"some":"same":null}function Z(n,e){return n==="same"?"Ens":n==="differ"?"Forskelligt":`Kun ho\
s ${P(e).length} af ${e.length}`}function ee(n){let e=P(n);return t=>{if(e.length<2)return null;let o=e.filter(([,s])=>s.includes(t)).length;return o===e.length?
null:o===1?"own":"some"}}function te(n){var o;let e=new Map;for(let{kilde:s,titel:r}of n)s&&e.set(s,[...(o=e.get(s))!=null?o:[],r]);if(!e.size)return"";let t=Array.
from(e,([s,r])=>e.size===1&&r.length===n.length?s:`${s} (${v(r.map(c=>`«${c}»`))})`);return`Sidetal og afsnit uden navn på kilden henviser til ${v(t)}.`}function A(n,e){let t=document.title.split(" – ").pop(),o=new Date().toLocaleDateString("da-DK",{day:"numeric",month:"long",year:"numeric"}),s=/^https?:$/.test(
location.protocol)?` ${e}`:"";i("[data-s-paper-where]",n).textContent=`Sammenlignet på ${t}. Udskrevet ${o}.${s}`}var C=class{constructor(e,t){this.loader=e;this.kinds=t;this.found=new Map;this.failures=new Map}get(e,t){return this.found.get(this.nameOf(e,t))}async load(e,t){
await Promise.all(t.map(o=>this.loadOne(this.nameOf(e,o))))}findFailure(e,t){return q(t.map(o=>this.failures.get(this.nameOf(e,o))).filter(Boolean))}nameOf(e,t){
return`${this.kinds[e]}-${t}`}async loadOne(e){if(!this.found.has(e))try{this.found.set(e,await this.loader.load(`sammenlign/${e}`)),this.failures.delete(e)}catch(t){
this.failures.set(e,t)}}};var pe=/\s+[–-]\s+|[:,;]\s+|\s+(?:og|om|i|på|mod|for|sammen|med)\s+/u;function me(n){if(n.length<=20)return n;let[e=n]=n.split(pe);return e.length>2?e:n}function ne(n){
let e=n.map(me);return e.map((t,o)=>{var s;return e.indexOf(t)===e.lastIndexOf(t)?t:(s=n[o])!=null?s:t})}var ue={same:"= ",differ:"≠ ",some:"· "},oe={usual:"(max-width:51.99em)",four:"(max-width:69.99em)"},fe="(max-width:39.99em)",$=class{constructor(e,t){this.element=
e;this.remove=t;this.columns=0;this.rows=p("[data-s-row]",e),this.extent={hasMore:f("[data-s-more]",e)!==null,hasFixed:f("[data-s-fixed]",e)!==null}}fill(e,t){let{
element:o}=this;this.columns=e.length,o.className=`s-compare__table s-compare__table--${e.length}`,se(i("thead tr",o),e.map(r=>this.makeHead(r)));for(let r of p(
".s-compare__heading th",o))r.colSpan=e.length+1;let s=ne(e.map(({titel:r})=>r));for(let r of this.rows)ge(r,e,s,t)}choose(e){let t=!e.isWhole&&this.extent.hasMore,
o=0;for(let s of this.rows){let r=s.getAttribute("data-s-empty")==="true",a=s.getAttribute("data-s-verdict")!=="differ",c=(e.showEmpty||!r)&&!(e.onlyDiffering&&
a),l=t&&s.hasAttribute("data-s-more");s.hidden=!c||l,l&&c&&!r&&(o+=1)}for(let s of p(".s-compare__part",this.element))s.hidden=!f("[data-s-row]:not([hidden])",s);
return{shown:this.rows.filter(s=>!s.hidden).length,all:this.rows.length,rest:o}}arrange(e){var a,c;let{element:t}=this,o=this.columns>3?oe.four:oe.usual,s=window.
matchMedia(o).matches;t.classList.toggle("s-compare__table--stack",s),t.classList.toggle("s-compare__table--beside",s&&e);let r=Math.ceil((c=(a=t.tHead)==null?void 0:
a.getBoundingClientRect().height)!=null?c:0);return document.documentElement.style.setProperty("--s-heads",`${r}px`),s&&window.matchMedia(fe).matches}makeHead(e){
let t=b([d("span",{"aria-hidden":"true"},"×"),M(`Fjern ${e.titel}`)],{class:"s-compare__remove s-screen","data-s-remove":e.id,title:"Fjern"},()=>this.remove(e));
return d("th",{scope:"col"},d("div",{},d("a",{href:e.adresse},e.titel),t))}};function se(n,e){var t;for(;n.children.length>1;)(t=n.lastElementChild)==null||t.remove();
n.append(...e)}function ge(n,e,t,o){var u;let s=(u=n.getAttribute("data-s-row"))!=null?u:"",r=e.map(h=>h.felter[s]),a=n.hasAttribute("data-s-fixed")?X(r):null;we(
i("th > div",n),a,r);let c=ee(r),l=r.map((h,g)=>{var N,j,I;let D=h?ye(h,o):ve((j=(N=e[g])==null?void 0:N.aabne.includes(s))!=null?j:!1);if(a)for(let _ of p("[da\
ta-s-word]",D)){let V=c((I=_.getAttribute("data-s-word"))!=null?I:"");V&&_.classList.add(`s-word--${V}`)}return d("td",{"data-label":t[g]},D)});se(n,l),n.setAttribute(
"data-s-verdict",a!=null?a:""),n.setAttribute("data-s-empty",String(!r.some(Boolean)))}function ye([n,,e],t){let o=d("div");return o.innerHTML=t?n:e!=null?e:n,o}
function ve(n){if(!n)return d("div",{},d("span",{class:"s-gap"},"står ikke i posten"));let e=d("span",{class:"s-gap","aria-hidden":"true"},"–");return d("div",
{},e,M("ikke angivet i kilden"))}function we(n,e,t){var o;(o=f(".s-compare__verdict",n))==null||o.remove(),!(!e||t.length<2)&&n.append(d("span",{class:`s-compar\
e__verdict s-compare__verdict--${e}`},d("span",{"aria-hidden":"true"},ue[e]),Z(e,t)))}var L=class{constructor(e,t){this.root=e;this.shelf=t;this.choice=H;this.isOwn=!1;this.status=i("[data-s-status]",e),this.hideEmpty=i("[data-s-hide-empty]",e),this.
only=i("[data-s-only]",e),this.beside=i("[data-s-beside]",e);let o=r=>new $(i(`[data-s-table="${r}"]`,e),a=>this.remove(a));this.tables={cases:o("cases"),metoder:o(
"metoder")};let s=r=>{var a;return(a=this.tables[r].element.getAttribute("data-s-kind"))!=null?a:""};this.kinds={cases:s("cases"),metoder:s("metoder")},this.records=
new C(U(),this.kinds),this.notice=new k(i("[data-s-failure]",e)),this.chooser=new S(e)}begin(){this.choice=O(location.search,this.chooser.offers);let e=K(location.
search);if(!e){let t=E(this.shelf.picked(),this.chooser.offers.cases).slice(0,this.chooser.offers.cases.most);this.choice={...this.choice,chosen:t,kept:{...this.
choice.kept,cases:t}}}e!==1&&this.choice.chosen.length&&!this.choice.missing.length&&this.put("replaceState"),this.show()}listen(){var o;let{root:e}=this,t=i("[\
data-s-choose]",e);t.addEventListener("click",s=>{s.target instanceof Element&&s.target.closest("[data-s-add]")&&this.add()}),t.addEventListener("change",s=>{let{
target:r}=s;!(r instanceof HTMLInputElement)||r.name!=="slags"||(this.set(Y(this.choice,r.value==="metoder"?"metoder":"cases")),this.show())}),i("[data-s-extent\
]",e).addEventListener("change",s=>{s.target instanceof HTMLInputElement&&this.widen(s.target.value==="alt")}),i("[data-s-other]",e).addEventListener("click",()=>this.
widen(!this.choice.isWhole)),this.hideEmpty.addEventListener("change",()=>this.narrow({showEmpty:!this.hideEmpty.checked})),this.only.addEventListener("change",
()=>this.narrow({onlyDiffering:this.only.checked})),this.beside.addEventListener("change",()=>this.arrange()),i("[data-s-clear]",e).addEventListener("click",()=>{
this.set(x(this.choice,[])),this.select.focus(),this.show("Sammenligningen er ryddet.")}),i("[data-s-copy]",e).addEventListener("click",async()=>{let s=await B(
this.address);this.tell(s?"Adressen er kopieret.":"Kopiér adressen i browserens adresselinje.")}),window.addEventListener("popstate",()=>{this.choice=O(location.
search,this.chooser.offers,this.choice),this.isOwn&&this.choice.sort==="cases"&&this.shelf.setPicked(this.choice.chosen),this.show()}),window.addEventListener("\
resize",()=>this.arrange()),window.addEventListener("beforeprint",()=>A(this.root,this.address)),(o=document.fonts)==null||o.ready.then(()=>this.arrange())}get table(){
return this.tables[this.choice.sort]}get select(){return this.chooser.select(this.choice.sort)}get most(){return this.chooser.offers[this.choice.sort].most}get columns(){
return this.choice.chosen.map(t=>this.records.get(this.choice.sort,t)).filter(t=>t!==void 0)}get canDiffer(){return this.columns.length>1&&this.table.extent.hasFixed}get isBrief(){
return!this.choice.isWhole&&this.table.extent.hasMore}get address(){var e;return((e=location.href.split(/[?#]/)[0])!=null?e:"")+Q(this.choice,this.table.extent)}arrange(){
i("[data-s-beside-field]",this.root).hidden=!this.table.arrange(this.beside.checked)||this.columns.length<2}put(e){F(e,this.address)}set(e){this.choice=e,this.isOwn=
!0,e.sort==="cases"&&this.shelf.setPicked(e.chosen),this.put("pushState")}tell(e){this.status.textContent=e}add(){let{value:e}=this.select;e?this.choice.chosen.
length>=this.most?this.tell(`Der er plads til ${this.most}. Fjern en først.`):(this.set(x(this.choice,[...this.choice.chosen,e])),this.show()):(this.tell("Vælg\
 først på listen."),this.select.focus())}remove(e){this.set(x(this.choice,this.choice.chosen.filter(t=>t!==e.id))),this.select.focus(),this.show(`«${e.titel}\
» er fjernet.`)}widen(e){this.choice={...this.choice,isWhole:e},this.put("pushState"),this.show()}narrow(e){this.choice={...this.choice,...e},this.put("pushSta\
te"),this.tell(this.chooseRows())}async show(e=""){this.chooser.show(this.choice,this.table.extent);let t=this.choice.chosen.length>=this.most,o=this.choice;if(await this.
records.load(o.sort,o.chosen),!xe(o,this.choice))return;i("[data-s-tools]",this.root).hidden=!this.columns.length,this.listUnknown(),this.tellLost(),this.fill();
let s=this.columns.map(c=>c.titel),r=s.length?`${s.join(" og ")} side om side`:"Sammenlign";document.title=r+document.title.replace(/^.*(?= – )/,"");let a=t?"\
 Der er ikke plads til flere.":"";this.tell(`${e?`${e} `:""}${this.describe()}${a}`)}tellLost(){let{sort:e,chosen:t}=this.choice,o=t.filter(r=>!this.records.get(
e,r));if(!o.length){this.notice.clear();return}let s=o.map(r=>`«${this.chooser.titleOf(e,r)}»`);this.notice.show(this.records.findFailure(e,o),v(s),()=>{this.
select.focus(),this.show()})}describe(){let{length:e}=this.choice.chosen,{length:t}=this.columns;return t<e?`${t} af ${e} ${this.choice.sort} er vist.`:e?e===1?
"Vælg én til at sammenligne med.":`${e} ${this.choice.sort} er vist side om side. ${this.chooseRows()}`:`Vælg to ${this.choice.sort} for at begynde.`}listUnknown(){
let e=i("[data-s-unknown]",this.root),t=this.kinds[this.choice.sort],o=this.choice.missing.map(s=>`«${s.slice(0,80)}» findes ikke som ${t}. Resten er vist.`);
this.choice.isTooMany&&o.push(`Der er plads til ${this.most}. De første er vist.`),e.replaceChildren(...o.map(s=>d("li",{},s))),e.hidden=!o.length}fill(){let{root:e,
columns:t,canDiffer:o}=this;for(let r of w)this.tables[r].element.hidden=r!==this.choice.sort||!t.length;this.table.fill(t,this.choice.isWhole),i("[data-s-only-\
label]",e).hidden=!o,i("[data-s-note]",e).hidden=!o,i("[data-s-note-some]",e).hidden=t.length<3;let s=i("[data-s-sources]",e);s.textContent=te(t),s.hidden=!s.textContent,
i("[data-s-paper]",e).hidden=!t.length,i("[data-s-paper-title]",e).textContent=t.map(r=>r.titel).join(" · "),this.chooseRows(),this.arrange()}chooseRows(){let{
root:e,isBrief:t}=this,o=this.choice.onlyDiffering&&this.canDiffer;this.hideEmpty.checked=!this.choice.showEmpty,this.only.checked=o;let{shown:s,all:r,rest:a}=this.
table.choose({...this.choice,onlyDiffering:o}),c=be(a,o);A(e,this.address),i("[data-s-end]",e).hidden=!this.columns.length||!this.table.extent.hasMore;let l=i("\
[data-s-rest]",e);l.textContent=t?`Her står det vigtigste, valgt af Samspil: ${s} af ${r} felter. ${c}`:"",l.hidden=!t,i("[data-s-other]",e).textContent=t?"Vis\
 alle felter":"Vis kun det vigtigste";let u=o&&c?` ${c}`:"";return`${t?"Det vigtigste: ":""}${s} af ${r} felter vises.${u}`}};function xe(n,e){return n.sort===e.
sort&&n.isWhole===e.isWhole&&n.chosen.join()===e.chosen.join()}function be(n,e){return n?e?`${R(n,"forskel","forskelle")} mere kan ses med «Alle felter».`:`${R(
n,"felt","felter")} mere er udfyldt hos mindst én.`:""}var re=f("[data-s-compare]"),ie=window.samspilSaml;if(re&&ie){let n=new L(re,ie);n.listen(),n.begin()}})();
