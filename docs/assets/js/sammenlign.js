/* Made by «make scripts» from macros/browser/comparison/sammenlign.ts. */
"use strict";(()=>{function F(o,e){if(e!=null)if(typeof e=="string"||e instanceof Node)o.append(e);else for(let t of e)F(o,t)}function d(o,e={},...t){let n=document.createElement(
o);for(let[s,i]of Object.entries(e))i===!0?n.setAttribute(s,""):i!==!1&&i!==null&&i!==void 0&&n.setAttribute(s,String(i));return F(n,t),n}function k(o,e={},t){let n=d(
"button",{type:"button",...e},o);return t&&n.addEventListener("click",t),n}var L=o=>d("span",{class:"s-hidden"},o);function f(o,e=document){return e.querySelector(o)}function r(o,e=document){let t=e.querySelector(o);if(!t)throw new Error(`The page has no ${o}`);return t}function p(o,e=document){
return Array.from(e.querySelectorAll(o))}async function B(o){try{return await navigator.clipboard.writeText(o),!0}catch{return!1}}var m=class extends Error{constructor(t,n="unreachable"){super(`${n}: ${t}`);this.address=t;this.reason=n;this.name="LoadingError"}},T=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e,this.place.edition))}async take(e,t){let n=await this.find(e,t);return delete this.place.
store()[e],n}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,t){let n=this.coming.get(e);if(n)return n;let s=t();return this.coming.set(
e,s),s.catch(()=>this.coming.delete(e)),s}async find(e,t){let{place:n}=this,s=this.locate(`${e}.js`,t);if(n.store()[e]||await n.run(s),!n.store()[e])throw new m(
s);this.isOf(e,t)||(delete n.store()[e],await n.run(`${s}&t=${Date.now()}`));let i=n.store()[e];if(!i)throw new m(s);if(!this.isOf(e,t))throw new m(s,"outdated");
return i[1]}isOf(e,t){var n;return((n=this.place.store()[e])==null?void 0:n[0])===t}locate(e,t=this.place.edition){return`${this.place.base}${e}?e=${t}`}};function re(o){
return new Promise((e,t)=>{let n=document.createElement("script");n.src=o,n.onload=()=>{n.remove(),e()},n.onerror=()=>{n.remove(),t(new m(o))},document.head.append(
n)})}function ae(){var e,t;let o=document.querySelector("[data-edition]");return{base:(e=o==null?void 0:o.getAttribute("data-base"))!=null?e:"",edition:(t=o==null?
void 0:o.getAttribute("data-edition"))!=null?t:"",store:()=>{var n;return(n=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:re}}var y=null;
function I(){return y!=null||(y=new T(ae())),y}var G=o=>o instanceof m&&o.reason==="outdated";function le(o,e){return G(o)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}function q(o){var t;let e=Array.from(o);return(t=e.find(G))!=null?t:e[0]}function ce(o,e){let t=o.
isOutdated?()=>location.reload():e;return k(o.way,{class:"s-button s-button--quiet"},t)}var x=class{constructor(e=d("div",{class:"s-notice",role:"status"})){this.
element=e}show(e,t,n,s=""){let i=le(e,t),a=d("p",{},s?`${i.text} ${s}`:i.text);this.element.replaceChildren(a,ce(i,n))}clear(){this.element.replaceChildren()}};var Me="januar februar marts april maj juni juli august september oktober november december".split(" ");function v(o){return o.length<2?o.join(""):`${o.slice(0,
-1).join(", ")} og ${o[o.length-1]}`}function R(o,e,t){return`${o} ${o===1?e:t}`}var w=["cases","metoder"],de=/^[a-z0-9-]{1,80}$/,H={sort:"cases",chosen:[],kept:{cases:[],metoder:[]},missing:[],isTooMany:!1,isWhole:!1,onlyDiffering:!1,showEmpty:!1};
function z(o){let e=o.split(",").map(t=>t.trim());return Array.from(new Set(e)).filter(Boolean)}function E(o,{ids:e}){return o.filter(t=>de.test(t)&&e.has(t))}function O(o,e,t=H){
var u;let n=new URLSearchParams(o),s=n.has("metoder")&&!n.has("cases")?"metoder":"cases",i=h=>{let g=n.get(h);return g===null?t.kept[h]:E(z(g),e[h]).slice(0,e[h].
most)},a=z((u=n.get(s))!=null?u:""),c=E(a,e[s]),l=c.slice(0,e[s].most);return{sort:s,chosen:l,kept:{cases:i("cases"),metoder:i("metoder"),[s]:l},missing:a.filter(
h=>!c.includes(h)),isTooMany:c.length>l.length,isWhole:n.get("vis")==="alt",onlyDiffering:n.get("kun")==="forskelle",showEmpty:n.get("tomme")==="vis"}}function U(o){
let e=new URLSearchParams(o);return w.filter(t=>e.has(t)).length}function K(o,{hasMore:e,hasFixed:t}){let{sort:n,chosen:s}=o,i=[(s.length>0||n==="metoder")&&`${n}\
=${s.join(",")}`,o.isWhole&&e&&"vis=alt",o.onlyDiffering&&t&&"kun=forskelle",o.showEmpty&&"tomme=vis"].filter(Boolean);return i.length?`?${i.join("&")}`:""}function b(o,e){
let t={...o.kept,[o.sort]:e};return{...o,chosen:e,kept:t,missing:[],isTooMany:!1}}function Y(o,e){let t={...o.kept,[o.sort]:o.chosen};return b({...o,sort:e,kept:t},
t[e])}var S=class{constructor(e){this.root=e;let t=n=>r(`[data-s-sort="${n}"]`,e);this.pickers={cases:t("cases"),metoder:t("metoder")},this.offers={cases:J(this.pickers.
cases),metoder:J(this.pickers.metoder)}}select(e){return r("select",this.pickers[e])}titleOf(e,t){var s;let n=Array.from(this.select(e).options).find(({value:i})=>i===
t);return(s=n==null?void 0:n.textContent)!=null?s:t}show({sort:e,chosen:t,isWhole:n},{hasMore:s}){let i=r("[data-s-choose]",this.root);i.hidden=!1,r("[data-s-pl\
ain]",this.root).hidden=!0;for(let l of p("input[name=slags]",i))l.checked=l.value===e;let a=r("[data-s-extent]",this.root);a.hidden=!s;for(let l of p("input",a))
l.checked=l.value==="alt"===n;for(let l of w)this.pickers[l].hidden=l!==e;let c=this.select(e);for(let l of c.options)l.disabled=t.includes(l.value);c.value=""}};
function J(o){let e=p("option",o);return{most:Number(o.getAttribute("data-s-most")),ids:new Set(e.map(t=>t.value).filter(Boolean))}}var P=o=>o.filter(e=>e!==void 0);function Q(o){let e=P(o).map(([,t])=>[...t].sort().join(`
`));return e.length?e.some(t=>t!==e[0])?"differ":e.length<o.length?"some":"same":null}function X(o,e){return o==="same"?"Ens":o==="differ"?"Forskelligt":`Kun ho\
s ${P(e).length} af ${e.length}`}function Z(o){let e=P(o);return t=>{if(e.length<2)return null;let n=e.filter(([,s])=>s.includes(t)).length;return n===e.length?
null:n===1?"own":"some"}}function ee(o){var n;let e=new Map;for(let{kilde:s,titel:i}of o)s&&e.set(s,[...(n=e.get(s))!=null?n:[],i]);if(!e.size)return"";let t=Array.
from(e,([s,i])=>e.size===1&&i.length===o.length?s:`${s} (${v(i.map(c=>`«${c}»`))})`);return`Sidetal og afsnit uden navn på kilden henviser til ${v(t)}.`}function A(o,e){let t=document.title.split(" – ").pop(),n=new Date().toLocaleDateString("da-DK",{day:"numeric",month:"long",year:"numeric"}),s=/^https?:$/.test(
location.protocol)?` ${e}`:"";r("[data-s-paper-where]",o).textContent=`Sammenlignet på ${t}. Udskrevet ${n}.${s}`}var C=class{constructor(e,t){this.loader=e;this.kinds=t;this.found=new Map;this.failures=new Map}get(e,t){return this.found.get(this.nameOf(e,t))}async load(e,t){
await Promise.all(t.map(n=>this.loadOne(this.nameOf(e,n))))}findFailure(e,t){return q(t.map(n=>this.failures.get(this.nameOf(e,n))).filter(Boolean))}nameOf(e,t){
return`${this.kinds[e]}-${t}`}async loadOne(e){if(!this.found.has(e))try{this.found.set(e,await this.loader.load(`sammenlign/${e}`)),this.failures.delete(e)}catch(t){
this.failures.set(e,t)}}};var he=/\s+[–-]\s+|[:,;]\s+|\s+(?:og|om|i|på|mod|for|sammen|med)\s+/u;function pe(o){if(o.length<=20)return o;let[e=o]=o.split(he);return e.length>2?e:o}function te(o){
let e=o.map(pe);return e.map((t,n)=>{var s;return e.indexOf(t)===e.lastIndexOf(t)?t:(s=o[n])!=null?s:t})}var me={same:"= ",differ:"≠ ",some:"· "},oe={usual:"(max-width:51.99em)",four:"(max-width:69.99em)"},ue="(max-width:39.99em)",$=class{constructor(e,t){this.element=
e;this.remove=t;this.columns=0;this.rows=p("[data-s-row]",e),this.extent={hasMore:f("[data-s-more]",e)!==null,hasFixed:f("[data-s-fixed]",e)!==null}}fill(e,t){let{
element:n}=this;this.columns=e.length,n.className=`s-compare__table s-compare__table--${e.length}`,ne(r("thead tr",n),e.map(i=>this.makeHead(i)));for(let i of p(
".s-compare__heading th",n))i.colSpan=e.length+1;let s=te(e.map(({titel:i})=>i));for(let i of this.rows)fe(i,e,s,t)}choose(e){let t=!e.isWhole&&this.extent.hasMore,
n=0;for(let s of this.rows){let i=s.getAttribute("data-s-empty")==="true",a=s.getAttribute("data-s-verdict")!=="differ",c=(e.showEmpty||!i)&&!(e.onlyDiffering&&
a),l=t&&s.hasAttribute("data-s-more");s.hidden=!c||l,l&&c&&!i&&(n+=1)}for(let s of p(".s-compare__part",this.element))s.hidden=!f("[data-s-row]:not([hidden])",s);
return{shown:this.rows.filter(s=>!s.hidden).length,all:this.rows.length,rest:n}}arrange(e){var a,c;let{element:t}=this,n=this.columns>3?oe.four:oe.usual,s=window.
matchMedia(n).matches;t.classList.toggle("s-compare__table--stack",s),t.classList.toggle("s-compare__table--beside",s&&e);let i=Math.ceil((c=(a=t.tHead)==null?void 0:
a.getBoundingClientRect().height)!=null?c:0);return document.documentElement.style.setProperty("--s-heads",`${i}px`),s&&window.matchMedia(ue).matches}makeHead(e){
let t=k([d("span",{"aria-hidden":"true"},"×"),L(`Fjern ${e.titel}`)],{class:"s-compare__remove s-screen","data-s-remove":e.id,title:"Fjern"},()=>this.remove(e));
return d("th",{scope:"col"},d("div",{},d("a",{href:e.adresse},e.titel),t))}};function ne(o,e){var t;for(;o.children.length>1;)(t=o.lastElementChild)==null||t.remove();
o.append(...e)}function fe(o,e,t,n){var u;let s=(u=o.getAttribute("data-s-row"))!=null?u:"",i=e.map(h=>h.felter[s]),a=o.hasAttribute("data-s-fixed")?Q(i):null;ve(
r("th > div",o),a,i);let c=Z(i),l=i.map((h,g)=>{var N,j,_;let D=h?ge(h,n):ye((j=(N=e[g])==null?void 0:N.aabne.includes(s))!=null?j:!1);if(a)for(let V of p("[dat\
a-s-word]",D)){let W=c((_=V.getAttribute("data-s-word"))!=null?_:"");W&&V.classList.add(`s-word--${W}`)}return d("td",{"data-label":t[g]},D)});ne(o,l),o.setAttribute(
"data-s-verdict",a!=null?a:""),o.setAttribute("data-s-empty",String(!i.some(Boolean)))}function ge([o,,e],t){let n=d("div");return n.innerHTML=t?o:e!=null?e:o,n}
function ye(o){if(!o)return d("div",{},d("span",{class:"s-gap"},"står ikke i posten"));let e=d("span",{class:"s-gap","aria-hidden":"true"},"–");return d("div",
{},e,L("ikke angivet i kilden"))}function ve(o,e,t){var n;(n=f(".s-compare__verdict",o))==null||n.remove(),!(!e||t.length<2)&&o.append(d("span",{class:`s-compar\
e__verdict s-compare__verdict--${e}`},d("span",{"aria-hidden":"true"},me[e]),X(e,t)))}var M=class{constructor(e,t){this.root=e;this.shelf=t;this.choice=H;this.isOwn=!1;this.status=r("[data-s-status]",e),this.hideEmpty=r("[data-s-hide-empty]",e),this.
only=r("[data-s-only]",e),this.beside=r("[data-s-beside]",e);let n=i=>new $(r(`[data-s-table="${i}"]`,e),a=>this.remove(a));this.tables={cases:n("cases"),metoder:n(
"metoder")};let s=i=>{var a;return(a=this.tables[i].element.getAttribute("data-s-kind"))!=null?a:""};this.kinds={cases:s("cases"),metoder:s("metoder")},this.records=
new C(I(),this.kinds),this.notice=new x(r("[data-s-failure]",e)),this.chooser=new S(e)}begin(){this.choice=O(location.search,this.chooser.offers);let e=U(location.
search);if(!e){let t=E(this.shelf.picked(),this.chooser.offers.cases).slice(0,this.chooser.offers.cases.most);this.choice={...this.choice,chosen:t,kept:{...this.
choice.kept,cases:t}}}e!==1&&this.choice.chosen.length&&!this.choice.missing.length&&this.put("replaceState"),this.show()}listen(){var n;let{root:e}=this,t=r("[\
data-s-choose]",e);t.addEventListener("click",s=>{s.target instanceof Element&&s.target.closest("[data-s-add]")&&this.add()}),t.addEventListener("change",s=>{let{
target:i}=s;!(i instanceof HTMLInputElement)||i.name!=="slags"||(this.set(Y(this.choice,i.value==="metoder"?"metoder":"cases")),this.show())}),r("[data-s-extent\
]",e).addEventListener("change",s=>{s.target instanceof HTMLInputElement&&this.widen(s.target.value==="alt")}),r("[data-s-other]",e).addEventListener("click",()=>this.
widen(!this.choice.isWhole)),this.hideEmpty.addEventListener("change",()=>this.narrow({showEmpty:!this.hideEmpty.checked})),this.only.addEventListener("change",
()=>this.narrow({onlyDiffering:this.only.checked})),this.beside.addEventListener("change",()=>this.arrange()),r("[data-s-clear]",e).addEventListener("click",()=>{
this.set(b(this.choice,[])),this.select.focus(),this.show("Sammenligningen er ryddet.")}),r("[data-s-copy]",e).addEventListener("click",async()=>{let s=await B(
this.address);this.tell(s?"Adressen er kopieret.":"Kopiér adressen i browserens adresselinje.")}),window.addEventListener("popstate",()=>{this.choice=O(location.
search,this.chooser.offers,this.choice),this.isOwn&&this.choice.sort==="cases"&&this.shelf.setPicked(this.choice.chosen),this.show()}),window.addEventListener("\
resize",()=>this.arrange()),window.addEventListener("beforeprint",()=>A(this.root,this.address)),(n=document.fonts)==null||n.ready.then(()=>this.arrange())}get table(){
return this.tables[this.choice.sort]}get select(){return this.chooser.select(this.choice.sort)}get most(){return this.chooser.offers[this.choice.sort].most}get columns(){
return this.choice.chosen.map(t=>this.records.get(this.choice.sort,t)).filter(t=>t!==void 0)}get canDiffer(){return this.columns.length>1&&this.table.extent.hasFixed}get isBrief(){
return!this.choice.isWhole&&this.table.extent.hasMore}get address(){var e;return((e=location.href.split(/[?#]/)[0])!=null?e:"")+K(this.choice,this.table.extent)}arrange(){
r("[data-s-beside-field]",this.root).hidden=!this.table.arrange(this.beside.checked)||this.columns.length<2}put(e){try{history[e](null,"",this.address)}catch{}}set(e){
this.choice=e,this.isOwn=!0,e.sort==="cases"&&this.shelf.setPicked(e.chosen),this.put("pushState")}tell(e){this.status.textContent=e}add(){let{value:e}=this.select;
e?this.choice.chosen.length>=this.most?this.tell(`Der er plads til ${this.most}. Fjern en først.`):(this.set(b(this.choice,[...this.choice.chosen,e])),this.show()):
(this.tell("Vælg først på listen."),this.select.focus())}remove(e){this.set(b(this.choice,this.choice.chosen.filter(t=>t!==e.id))),this.select.focus(),this.show(
`«${e.titel}» er fjernet.`)}widen(e){this.choice={...this.choice,isWhole:e},this.put("pushState"),this.show()}narrow(e){this.choice={...this.choice,...e},this.
put("pushState"),this.tell(this.chooseRows())}async show(e=""){this.chooser.show(this.choice,this.table.extent);let t=this.choice.chosen.length>=this.most,n=this.
choice;if(await this.records.load(n.sort,n.chosen),!we(n,this.choice))return;r("[data-s-tools]",this.root).hidden=!this.columns.length,this.listUnknown(),this.tellLost(),
this.fill();let s=this.columns.map(c=>c.titel),i=s.length?`${s.join(" og ")} side om side`:"Sammenlign";document.title=i+document.title.replace(/^.*(?= – )/,"");
let a=t?" Der er ikke plads til flere.":"";this.tell(`${e?`${e} `:""}${this.describe()}${a}`)}tellLost(){let{sort:e,chosen:t}=this.choice,n=t.filter(i=>!this.records.
get(e,i));if(!n.length){this.notice.clear();return}let s=n.map(i=>`«${this.chooser.titleOf(e,i)}»`);this.notice.show(this.records.findFailure(e,n),v(s),()=>{this.
select.focus(),this.show()})}describe(){let{length:e}=this.choice.chosen,{length:t}=this.columns;return t<e?`${t} af ${e} ${this.choice.sort} er vist.`:e?e===1?
"Vælg én til at sammenligne med.":`${e} ${this.choice.sort} er vist side om side. ${this.chooseRows()}`:`Vælg to ${this.choice.sort} for at begynde.`}listUnknown(){
let e=r("[data-s-unknown]",this.root),t=this.kinds[this.choice.sort],n=this.choice.missing.map(s=>`«${s.slice(0,80)}» findes ikke som ${t}. Resten er vist.`);
this.choice.isTooMany&&n.push(`Der er plads til ${this.most}. De første er vist.`),e.replaceChildren(...n.map(s=>d("li",{},s))),e.hidden=!n.length}fill(){let{root:e,
columns:t,canDiffer:n}=this;for(let i of w)this.tables[i].element.hidden=i!==this.choice.sort||!t.length;this.table.fill(t,this.choice.isWhole),r("[data-s-only-\
label]",e).hidden=!n,r("[data-s-note]",e).hidden=!n,r("[data-s-note-some]",e).hidden=t.length<3;let s=r("[data-s-sources]",e);s.textContent=ee(t),s.hidden=!s.textContent,
r("[data-s-paper]",e).hidden=!t.length,r("[data-s-paper-title]",e).textContent=t.map(i=>i.titel).join(" · "),this.chooseRows(),this.arrange()}chooseRows(){let{
root:e,isBrief:t}=this,n=this.choice.onlyDiffering&&this.canDiffer;this.hideEmpty.checked=!this.choice.showEmpty,this.only.checked=n;let{shown:s,all:i,rest:a}=this.
table.choose({...this.choice,onlyDiffering:n}),c=be(a,n);A(e,this.address),r("[data-s-end]",e).hidden=!this.columns.length||!this.table.extent.hasMore;let l=r("\
[data-s-rest]",e);l.textContent=t?`Her står det vigtigste, valgt af Samspil: ${s} af ${i} felter. ${c}`:"",l.hidden=!t,r("[data-s-other]",e).textContent=t?"Vis\
 alle felter":"Vis kun det vigtigste";let u=n&&c?` ${c}`:"";return`${t?"Det vigtigste: ":""}${s} af ${i} felter vises.${u}`}};function we(o,e){return o.sort===e.
sort&&o.isWhole===e.isWhole&&o.chosen.join()===e.chosen.join()}function be(o,e){return o?e?`${R(o,"forskel","forskelle")} mere kan ses med «Alle felter».`:`${R(
o,"felt","felter")} mere er udfyldt hos mindst én.`:""}var se=f("[data-s-compare]"),ie=window.samspilSaml;if(se&&ie){let o=new M(se,ie);o.listen(),o.begin()}})();
