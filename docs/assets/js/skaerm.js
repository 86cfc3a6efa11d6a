/* Made by «make scripts» from macros/browser/screen/skaerm.ts. */
"use strict";(()=>{function i(t,e=document){return e.querySelector(t)}function c(t,e=document){let n=e.querySelector(t);if(!n)throw new Error(`The page has no ${t}`);return n}function m(t,e=document){
return Array.from(e.querySelectorAll(t))}var s=class extends Error{constructor(n,o="unreachable"){super(`${o}: ${n}`);this.address=n;this.reason=o;this.name="LoadingError"}},d=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e))}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,n){let o=this.
coming.get(e);if(o)return o;let r=n();return this.coming.set(e,r),r.catch(()=>this.coming.delete(e)),r}async find(e){let{place:n}=this,o=this.locate(`${e}.js`);
if(n.store()[e]||await n.run(o),!n.store()[e])throw new s(o);this.isOfPage(e)||(delete n.store()[e],await n.run(`${o}&t=${Date.now()}`));let r=n.store()[e];if(!r)
throw new s(o);if(!this.isOfPage(e))throw new s(o,"outdated");return r[1]}isOfPage(e){var n;return((n=this.place.store()[e])==null?void 0:n[0])===this.place.edition}locate(e){
return`${this.place.base}${e}?e=${this.place.edition}`}};function v(t){return new Promise((e,n)=>{let o=document.createElement("script");o.src=t,o.onload=()=>{o.
remove(),e()},o.onerror=()=>{o.remove(),n(new s(t))},document.head.append(o)})}function x(){var e,n;let t=document.querySelector("[data-edition]");return{base:(e=
t==null?void 0:t.getAttribute("data-base"))!=null?e:"",edition:(n=t==null?void 0:t.getAttribute("data-edition"))!=null?n:"",store:()=>{var o;return(o=window.samspilData)!=
null||(window.samspilData={}),window.samspilData},run:v}}var a=null;function p(){return a!=null||(a=new d(x())),a}var y=t=>t instanceof s&&t.reason==="outdated";function f(t,e){return y(t)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}var g="#skaerm",h=["[data-search='dilemma']",".s-dilemmas > li",".s-checklist__group","figure:is(.s-figure, .s-chart, .s-scale)"];var M="assets/js/scene.js";function P(t){var r,u;let e=i("article [data-s-sheet] .s-actions");if(e){e.append(...t.childNodes);return}let n=c("article h1"),o=(u=
(r=i("article .s-based"))!=null?r:i("article .s-lead"))!=null?u:m("article p:not(.s-purpose)").find(w=>b(w,n));(o!=null?o:n).after(t)}function b(t,e){var o,r;return((r=
(o=t.parentElement)==null?void 0:o.matches("article"))!=null?r:!1)&&!!(e.compareDocumentPosition(t)&Node.DOCUMENT_POSITION_FOLLOWING)}var l=null;function T(t){return l!=
null||(l=new Promise(e=>{let n=c("link",t.content).cloneNode();n.addEventListener("load",()=>e()),n.addEventListener("error",()=>e()),document.head.append(n)})),
l}async function E(t){let e=i("[data-s-stage-failure]");try{await T(t),await p().loadTool(M),e&&(e.textContent="")}catch(n){e&&(e.textContent=f(n,"Visningen").text)}}
function L(){let t=i("template[data-s-stage]"),e=t?i(".s-screen",t.content):null;if(!t||!e||!i("article h1")||!i(h.map(o=>`article ${o}`).join(", ")))return;P(e),
document.addEventListener("click",o=>{o.target instanceof Element&&o.target.closest("[data-s-stage-open]")&&E(t)});let n=()=>{window.location.hash===g&&E(t)};window.
addEventListener("hashchange",n),n()}typeof HTMLDialogElement!="undefined"&&L();})();
