/* Made by «make scripts» from macros/browser/screen/skaerm.ts. */
"use strict";(()=>{function i(t,e=document){return e.querySelector(t)}function d(t,e=document){let o=e.querySelector(t);if(!o)throw new Error(`The page has no ${t}`);return o}function p(t,e=document){
return Array.from(e.querySelectorAll(t))}var s=class extends Error{constructor(o,n="unreachable"){super(`${n}: ${o}`);this.address=o;this.reason=n;this.name="LoadingError"}},u=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e,this.place.edition))}async take(e,o){let n=await this.find(e,o);return delete this.place.
store()[e],n}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,o){let n=this.coming.get(e);if(n)return n;let r=o();return this.coming.set(
e,r),r.catch(()=>this.coming.delete(e)),r}async find(e,o){let{place:n}=this,r=this.locate(`${e}.js`,o);if(n.store()[e]||await n.run(r),!n.store()[e])throw new s(
r);this.isOf(e,o)||(delete n.store()[e],await n.run(`${r}&t=${Date.now()}`));let a=n.store()[e];if(!a)throw new s(r);if(!this.isOf(e,o))throw new s(r,"outdated");
return a[1]}isOf(e,o){var n;return((n=this.place.store()[e])==null?void 0:n[0])===o}locate(e,o=this.place.edition){return`${this.place.base}${e}?e=${o}`}};function v(t){
return new Promise((e,o)=>{let n=document.createElement("script");n.src=t,n.onload=()=>{n.remove(),e()},n.onerror=()=>{n.remove(),o(new s(t))},document.head.append(
n)})}function x(){var e,o;let t=document.querySelector("[data-edition]");return{base:(e=t==null?void 0:t.getAttribute("data-base"))!=null?e:"",edition:(o=t==null?
void 0:t.getAttribute("data-edition"))!=null?o:"",store:()=>{var n;return(n=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:v}}var l=null;
function m(){return l!=null||(l=new u(x())),l}var y=t=>t instanceof s&&t.reason==="outdated";function f(t,e){return y(t)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}var g="#skaerm",h=["[data-search='dilemma']",".s-dilemmas > li",".s-checklist__group","figure:is(.s-figure, .s-chart, .s-scale)"];var M="assets/js/scene.js";function b(t){var r,a;let e=i("article [data-s-sheet] .s-actions");if(e){e.append(...t.childNodes);return}let o=d("article h1"),n=(a=
(r=i("article .s-based"))!=null?r:i("article .s-lead"))!=null?a:p("article p:not(.s-purpose)").find(E=>P(E,o));(n!=null?n:o).after(t)}function P(t,e){var n,r;return((r=
(n=t.parentElement)==null?void 0:n.matches("article"))!=null?r:!1)&&!!(e.compareDocumentPosition(t)&Node.DOCUMENT_POSITION_FOLLOWING)}var c=null;function T(t){return c!=
null||(c=new Promise(e=>{let o=d("link",t.content).cloneNode();o.addEventListener("load",()=>e()),o.addEventListener("error",()=>e()),document.head.append(o)})),
c}async function w(t){let e=i("[data-s-stage-failure]");try{await T(t),await m().loadTool(M),e&&(e.textContent="")}catch(o){e&&(e.textContent=f(o,"Visningen").text)}}
function L(){let t=i("template[data-s-stage]"),e=t?i(".s-screen",t.content):null;if(!t||!e||!i("article h1")||!i(h.map(n=>`article ${n}`).join(", ")))return;b(e),
document.addEventListener("click",n=>{n.target instanceof Element&&n.target.closest("[data-s-stage-open]")&&w(t)});let o=()=>{window.location.hash===g&&w(t)};window.
addEventListener("hashchange",o),o()}typeof HTMLDialogElement!="undefined"&&L();})();
