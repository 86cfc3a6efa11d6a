/* Made by «make scripts» from macros/browser/sheet/kortsaet.ts. */
"use strict";(()=>{function U(n,e){if(e!=null)if(typeof e=="string"||e instanceof Node)n.append(e);else for(let t of e)U(n,t)}function c(n,e={},...t){let r=document.createElement(
n);for(let[o,s]of Object.entries(e))s===!0?r.setAttribute(o,""):s!==!1&&s!==null&&s!==void 0&&r.setAttribute(o,String(s));return U(r,t),r}function W(n,e={},t){let r=c("button",{type:"button",...e},n);return t&&r.addEventListener("click",t),r}function p(n,e=document){return e.querySelector(n)}function l(n,e=document){let t=e.querySelector(n);if(!t)throw new Error(`The page has no ${n}`);return t}function m(n,e=document){
return Array.from(e.querySelectorAll(n))}function M(n,e,t){let r=new Set(n.getAll(e).join(",").split(","));return t.filter(o=>r.has(o))}var K=n=>encodeURIComponent(n.trim()).replace(/%20/g,"+");function z(n,e){
let t=n.filter(([,o])=>o).map(([o,s])=>`${o}=${s}`),r=new Set(n.map(([o])=>o));return new URLSearchParams(e).forEach((o,s)=>{r.has(s)||t.push(`${encodeURIComponent(
s)}=${encodeURIComponent(o)}`)}),t.length?`?${t.join("&")}`:""}function Le(n,e){try{history[n](n==="replaceState"?history.state:null,"",e)}catch{}}function G(n){Le("replaceState",`${location.pathname}${n}${location.hash}`)}function _(n,e,t){n.textContent="",window.setTimeout(()=>{n.textContent=e,t==null||t()},50)}var rt="januar februar marts april maj juni juli august september oktober november december".split(" ");function f(n,e,t){return`${n} ${n===1?e:t}`}function q(n){return m("[data-s-under]").map(e=>{var r;let t=document.getElementById((r=e.getAttribute("data-s-under"))!=null?r:"");return{elements:t?[t,e]:[e],
items:n.filter(({row:o})=>e.contains(o))}})}function V(n,e){for(let{elements:t,items:r}of n){let o=e||r.some(({row:s})=>!s.hidden);for(let s of t)s.hidden=!o}}function Q(n){
return n.find(({row:e})=>!e.hidden)}function $(n){return n.toLowerCase().replace(/\s+/g," ").trim()}function Te(n,e){return $(e).split(" ").every(t=>n.includes(t))}function J(n,e){for(let[t,r]of e.
by)if(!n.keys.has(`${t}:${r}`))return!1;return Te(n.text,e.words)}var v=class{constructor(e,t){this.items=m("[data-s-topic]").map(r=>Me(r,e,t)),this.parts=q(this.items)}get chosen(){return this.items.filter(({box:e})=>e.checked).
map(({id:e})=>e)}choose(e){for(let{id:t,box:r,row:o}of this.items)r.checked=e.includes(t),r.checked?o.setAttribute("data-s-chosen",t):o.removeAttribute("data-s-\
chosen")}show(e){for(let t of this.items)t.row.hidden=!e.has(t);V(this.parts,e.size===this.items.length)}};function Me(n,e,t){var w,B,j,I,D;let r=(w=n.getAttribute(
"data-s-topic"))!=null?w:"",o=(B=n.getAttribute("data-s-title"))!=null?B:r,s=$((j=n.textContent)!=null?j:""),i=new Set(((I=n.getAttribute("data-s-found-by"))!=null?
I:"").split(" ")),a=c("span",{class:"s-tick__place"});a.append(e.content.cloneNode(!0)),(D=l("label",a).lastElementChild)==null||D.append(o),n.prepend(a);let d=l(
"input",a);return d.addEventListener("change",t),{id:r,title:o,row:n,box:d,keys:i,text:s}}function Y(n){var e;(e=Q(n))==null||e.box.focus({preventScroll:!0})}var X=60;function $e(n,e){let t=e.filter(s=>!n.keys.includes(s)),r=Math.max(0,X-n.keys.length),o=t.slice(0,r);return[{...n,keys:[...n.keys,...o]},o.length,t.length-o.length]}
function Ae(n,e,t){let r=n||e?`${f(n,"ny ting","nye ting")} er lagt i din samling.`:"De er i din samling.",o=e?` Der var ikke plads til ${e}.`:"";return`${r}${o}${t?
" Browseren vil ikke gemme den, så den forsvinder, når du går fra siden.":""}`}function Z(n){let e=window.samspilSaml;if(!e)return"";let[t,r,o]=$e(e.read(),n);
return e.write(t),Ae(r,o,e.isRefused())}var ee="ord",A="vis",te="valgt",Re=80;function R(n,e){var o;let t=new URLSearchParams(n),r=new Map;for(let[s,i]of e.filters){let[a]=M(t,s,i);a!==void 0&&r.set(s,
a)}return{by:r,words:((o=t.get(ee))!=null?o:"").slice(0,Re),chosen:M(t,t.has(A)?A:te,e.ids)}}function ne(n,e,t){let o=[...Array.from(e.filters.keys(),s=>{var i;
return[s,encodeURIComponent((i=n.by.get(s))!=null?i:"")]}),[ee,K(n.words)],[A,n.chosen.join(",")],[te,""]];return z(o,t)}var x=class{constructor(e,t){this.form=e;this.bar=t;var o;this.words=p("[data-s-by-words]",e),this.reset=l("[data-s-reset]",e),this.said=l("[data-s-said]",e),this.
number=l("[data-s-chosen-count]",t),[this.one="",this.many=""]=((o=e.getAttribute("data-s-noun"))!=null?o:"").split(" ");let r=m("[data-s-by]",e);this.filters=new Map(
r.map(s=>{var i;return[(i=s.getAttribute("data-s-by"))!=null?i:"",s]})),this.list=new v(l("[data-s-tick]",e),()=>this.chooseTicked()),this.known={filters:new Map(
Array.from(this.filters,([s,i])=>[s,Ce(i)])),ids:this.list.items.map(({id:s})=>s)},this.listen(),this.take(R(location.search,this.known))}get state(){var t,r;let e=Array.
from(this.filters,([o,s])=>[o,s.value]);return{by:new Map(e.filter(([,o])=>o)),words:(r=(t=this.words)==null?void 0:t.value)!=null?r:"",chosen:this.list.chosen}}listen(){
let{form:e,bar:t}=this;e.addEventListener("input",()=>this.refresh()),this.reset.addEventListener("click",()=>this.showAll()),l("[data-s-choose-all]",e).addEventListener(
"click",()=>this.chooseShown()),l("[data-s-unchoose]",t).addEventListener("click",()=>this.unchoose()),l("[data-s-gather-chosen]",t).addEventListener("click",()=>this.
gatherChosen()),window.addEventListener("popstate",()=>this.take(R(location.search,this.known)))}take(e){var t;this.words&&(this.words.value=e.words);for(let[r,
o]of this.filters)o.value=(t=e.by.get(r))!=null?t:"";this.list.choose(e.chosen),this.show(e)}refresh(){let{state:e}=this;this.show(e),G(ne(e,this.known,location.
search))}show(e){let t=new Set(this.list.items.filter(s=>J(s,e)));this.list.show(t);let r=t.size===this.list.items.length,o=f(t.size,this.one,this.many);this.said.
textContent=r?o:`${t.size} af ${this.list.items.length} ${this.many}`,this.reset.hidden=r,l("[data-s-choose-all]",this.form).hidden=!t.size,this.showChosen(e.chosen)}showChosen(e){
let{length:t}=e,r=p("[data-s-print-cards]",this.bar);r&&(r.href=`${r.pathname}?vis=${e.join(",")}#kortsaet`);let o=this.list.items.filter(({box:s,row:i})=>s.checked&&
i.hidden).length;this.bar.hidden=!t,l("[data-s-done]",this.bar).textContent="",this.number.textContent=o?`${t} valgt (${o} vises ikke lige nu)`:`${t} valgt`}chooseTicked(){
this.list.choose(this.list.chosen),this.refresh()}chooseShown(){let e=this.list.items.filter(({row:t,box:r})=>r.checked||!t.hidden);this.list.choose(e.map(({id:t})=>t)),
this.refresh()}unchoose(){this.list.choose([]),this.refresh(),Y(this.list.items)}showAll(){var e;this.words&&(this.words.value="");for(let t of this.filters.values())
t.value="";this.refresh(),(e=this.words)==null||e.focus()}gatherChosen(){var t;let e=(t=this.form.getAttribute("data-s-choosing"))!=null?t:"";_(l("[data-s-done]",
this.bar),Z(this.list.chosen.map(r=>`${e}:${r}`)))}};function Ce(n){return Array.from(n.options,({value:e})=>e).filter(Boolean)}var u=class extends Error{constructor(t,r="unreachable"){super(`${r}: ${t}`);this.address=t;this.reason=r;this.name="LoadingError"}},C=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e,this.place.edition))}async take(e,t){let r=await this.find(e,t);return delete this.place.
store()[e],r}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,t){let r=this.coming.get(e);if(r)return r;let o=t();return this.coming.set(
e,o),o.catch(()=>this.coming.delete(e)),o}async find(e,t){let{place:r}=this,o=this.locate(`${e}.js`,t);if(r.store()[e]||await r.run(o),!r.store()[e])throw new u(
o);this.isOf(e,t)||(delete r.store()[e],await r.run(`${o}&t=${Date.now()}`));let s=r.store()[e];if(!s)throw new u(o);if(!this.isOf(e,t))throw new u(o,"outdated");
return s[1]}isOf(e,t){var r;return((r=this.place.store()[e])==null?void 0:r[0])===t}locate(e,t=this.place.edition){return`${this.place.base}${e}?e=${t}`}};function Oe(n){
return new Promise((e,t)=>{let r=document.createElement("script");r.src=n,r.onload=()=>{r.remove(),e()},r.onerror=()=>{r.remove(),t(new u(n))},document.head.append(
r)})}function He(){var e,t;let n=document.querySelector("[data-edition]");return{base:(e=n==null?void 0:n.getAttribute("data-base"))!=null?e:"",edition:(t=n==null?
void 0:n.getAttribute("data-edition"))!=null?t:"",store:()=>{var r;return(r=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:Oe}}var k=null;
function S(){return k!=null||(k=new C(He())),k}var Ne=n=>n instanceof u&&n.reason==="outdated";function Fe(n,e){return Ne(n)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}function Be(n,e){let t=n.isOutdated?()=>location.reload():e;return W(n.way,{class:"s-button s-button--quiet"},t)}var E=class{constructor(e=c("div",{class:"s-not\
ice",role:"status"})){this.element=e}show(e,t,r,o=""){let s=Fe(e,t),i=c("p",{},o?`${s.text} ${o}`:s.text);this.element.replaceChildren(i,Be(s,r))}clear(){this.element.
replaceChildren()}};var je=1e3;function re(n,e,t){let r=URL.createObjectURL(new Blob([n],{type:t})),o=c("a",{href:r,download:e});document.body.append(o),o.click(),o.remove(),window.
setTimeout(()=>URL.revokeObjectURL(r),je)}var Ie=new Set(["⁠","­",`
`,"\r"]),De=new Set(["qr","key","group"]),Ue=60;function*oe(n){if(typeof n=="string")yield n;else if(typeof n=="object"&&n)for(let[e,t]of Object.entries(n))De.has(
e)||(yield*oe(t))}function We(n,e){var r;let t=(r=n.codePointAt(0))!=null?r:0;return Ie.has(n)||e.some(([o,s])=>o<=t&&t<=s)}function se(n,e){let t=new Map;for(let r of oe(
n))for(let o of r)!t.has(o)&&!We(o,e)&&t.set(o,r.slice(0,Ue));return Array.from(t,([r,o])=>`«${r}» i «${o}»`)}var O="assets/js/saetter.js",Ke="saetter/skabeloner",ie=2;function ae(n){let e=atob(n),t=new Uint8Array(e.length);for(let r=0;r<e.length;r+=1)t[r]=e.charCodeAt(
r);return new Blob([t])}async function ze({mark:n,parts:e,size:t},r,o){let s=0,i=async d=>{let w=ae(await r.take(d,n));return s+=w.size,o({step:"loading",loaded:s,
whole:t}),w};o({step:"loading",loaded:s,whole:t});let a=[];for(let d=0;d<e.length;d+=ie)a.push(...await Promise.all(e.slice(d,d+ie).map(i)));return new Blob(a)}
async function Ge(n){var t;await n.loadTool(O);let e=(t=window.samspilPrograms)==null?void 0:t[O];if(!e)throw new Error(`${O} has come, and is not the program`);
return e}async function le(n,e=S()){let t=await Ge(e),r=await e.load(Ke),o=await ze(r.compiler,e,n);return{...r,program:t,compiler:o,faces:r.faces.map(ae)}}var y=class extends Error{constructor(){super(...arguments);this.name="WorkplaceLost"}};function de(n){let e=URL.createObjectURL(new Blob([n],{type:"text/javasc\
ript"})),t=new Worker(e);return{ask:s=>new Promise((i,a)=>{t.onmessage=({data:d})=>i(d),t.onerror=d=>{d.preventDefault(),a(new y(d.message))},t.onmessageerror=()=>a(
new y("no answer that could be read")),t.postMessage(s)}),close:()=>{t.terminate(),URL.revokeObjectURL(e)}}}async function ce(n){let e=URL.createObjectURL(new Blob(
[n],{type:"text/javascript"}));await new Promise((r,o)=>{let s=document.createElement("script");s.src=e,s.onload=()=>r(),s.onerror=()=>o(new y("the page may not\
 run it")),document.head.append(s)}),URL.revokeObjectURL(e);let t=window.samspilSetter;if(!t)throw new y("it ran and is not there");return{ask:t,close:()=>{}}}function H(n){return S().load(`saetter/ark/${n}`)}var h=class extends Error{constructor(){super(...arguments);this.name="TypesettingFault"}},_e=256e6,fe=3,b=null,g=null,ue=Promise.resolve();function he(n,e,t={},r=()=>{}){
let o=ue.then(()=>qe(n,e,t,r));return ue=o.catch(()=>{}),o}async function qe(n,e,t,r){if(typeof DecompressionStream=="undefined"||typeof WebAssembly=="undefined")throw new h("Browseren er for gammel til at lave pdf-file\
r her. Brug en nyere, eller print siden.");let{signs:o,look:s}=await ge(r);Ve([e,t.filled],o),r({step:"setting"});let i=typeof e=="object"&&e&&"space"in e?e.space:
0,a=await Qe({template:n,data:N(e),look:N({...s,space:i,...t})});if("pdf"in a)return new Blob([a.pdf],{type:"application/pdf"});let d="said"in a?a.said:["broken"in
a?a.broken:"intet svar"];throw new h(`Pdf-filen kunne ikke laves: ${d.slice(0,fe).join("; ")}`)}var N=n=>JSON.stringify(n).normalize("NFC");function Ve(n,e){let t=se(
JSON.parse(N(n)),e);if(!t.length)return;let r=t.slice(0,fe).join("; ");throw new h(`Skriften på arkene har ikke tegnet ${r}. Skriv det med ord, og prøv igen.`)}
function ge(n){return b||(b=le(n),b.catch(()=>{b=null})),b}async function Qe(n){g!=null||(g=Je());let e=await g.catch(r=>(g=null,pe(r))),t=await e.ask(n).catch(
r=>(me(e),pe(r)));return("broken"in t||"memory"in t&&t.memory>_e)&&me(e),t}function pe(n){throw new h(`Pdf-filen kunne ikke laves: ${n instanceof Error?n.message:
n}`)}function me(n){g=null,n.close()}async function Je(){let{program:n,compiler:e,files:t,faces:r}=await ge(()=>{}),o=async s=>{let i=await s.ask({compiler:e,files:t,
faces:r});if("broken"in i)throw s.close(),new Error(i.broken);return s};try{return await o(de(n))}catch{return o(await ce(n))}}var ye=1e6,P=class{constructor(e){this.place=e;this.far=c("progress",{class:"s-making","aria-label":"Hentet",hidden:!0});this.isRunning=!1;e.said.after(this.far)}get isBusy(){
return this.isRunning}async make(e,t){if(this.isRunning)return;let{what:r,notice:o}=this.place;this.turn(!0),o.clear(),this.say(`Henter ${r} …`);try{let s=await t(
i=>this.follow(i));re(s,e,s.type),this.say(`${e} er hentet.`)}catch(s){this.explain(s,()=>{this.make(e,t)})}finally{this.far.hidden=!0,this.turn(!1)}}turn(e){var t,
r;this.isRunning=e,(r=(t=this.place).turned)==null||r.call(t)}follow({step:e,loaded:t,whole:r}){let{what:o}=this.place;this.say(e==="setting"?`Sætter ${o} …`:
`Henter det, der sætter ${o}. Det sker kun første gang.`),this.far.hidden=e!=="loading"||!r,r&&(this.far.max=r,this.far.value=t!=null?t:0,this.far.setAttribute(
"aria-valuetext",`${Math.round((t!=null?t:0)/ye)} af ${Math.round(r/ye)} MB`))}explain(e,t){let{what:r,notice:o,rest:s=""}=this.place;if(e instanceof u){this.say(
""),o.show(e,`Det, der sætter ${r},`,t,s);return}let i=e instanceof h;if(this.say(`${i?e.message:"Filen kunne ikke laves."} ${s}`.trim()),!i)throw e}say(e){let{
said:t}=this.place;t.textContent!==e&&(t.textContent=e)}};var Ye=["double","folded","single"],Xe=40,L=10,Ze={double:8,folded:4,single:8};function F(n,e,t){let r=Number(n.replace(",","."));return Number.isFinite(r)?Math.
min(t,Math.max(e,r)):0}function we(n){var t;let e=r=>{var o;return String((o=n.get(r))!=null?o:"")};return{kind:(t=Ye.find(r=>r===e("slags")))!=null?t:"double",
blanks:Math.floor(F(e("tomme"),0,Xe)),offset:[F(e("hen"),-L,L),F(e("ned"),-L,L)]}}var ke=({kind:n,blanks:e,offset:t})=>({deck:n,blanks:e,offset:t});function be(n,e){
let t=n.blocks.map(r=>{let o=r.pages.cards;return o?{...r,pages:{...r.pages,cards:{...o,cards:o.cards.filter(({id:s})=>e.has(s))}}}:r});return{...n,blocks:t}}function ve(n,{
kind:e,blanks:t}){let r=Math.ceil((n+t)/Ze[e]),o=e==="double"?", printet på begge sider":"",s=t?` og ${f(t,"tomt","tomme")}`:"";return`${f(n,"kort","kort")}${s}\
: ${f(r,"ark","ark")} A4${o}.`}var xe=(n,e,{kind:t})=>`${n}-${e}-kort${{double:"",folded:"-til-at-folde",single:"-uden-bagside"}[t]}.pdf`;var T=class{constructor(e){this.form=e;var o;this.sheet=(o=e.getAttribute("data-s-deck"))!=null?o:"",this.said=l("[data-s-deck-said]",e);let t=new E;this.making=
new P({what:"kortene",said:l("[data-s-deck-done]",e),notice:t}),e.append(t.element),e.addEventListener("submit",s=>{s.preventDefault(),this.make()}),e.addEventListener(
"input",()=>this.tell());let r=l(".s-cards");new MutationObserver(()=>this.tell()).observe(r,{subtree:!0,attributeFilter:["data-s-chosen"]}),e.hidden=!1,this.tell()}get order(){
return we(new FormData(this.form))}get ids(){let e=m("[data-s-topic][data-s-chosen]"),t=e.length?e:m("[data-s-topic]");return new Set(t.map(r=>{var o;return(o=r.
getAttribute("data-s-topic"))!=null?o:""}))}tell(){let{order:e,ids:t}=this,r=!p("[data-s-topic][data-s-chosen]");this.said.textContent=`${r?"Alle ":"De valgte "}${ve(
t.size,e)}`,l("[data-s-deck-offset]",this.form).hidden=e.kind!=="double"}make(){let{order:e,ids:t}=this;return this.making.make(xe(this.sheet,t.size,e),async r=>{
let o=await H(this.sheet);return he("deck.typ",be(o,t),ke(e),r)})}};var Se=p("[data-s-choosing]"),Ee=p("[data-s-chosen-bar]");Se&&Ee&&new x(Se,Ee);var Pe=p("form[data-s-deck]");Pe&&new T(Pe);})();
