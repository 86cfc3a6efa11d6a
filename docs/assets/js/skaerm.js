/* Made by «make scripts» from macros/browser/screen/skaerm.ts. */
"use strict";(()=>{function i(t,e=document){return e.querySelector(t)}function c(t,e=document){let o=e.querySelector(t);if(!o)throw new Error(`The page has no ${t}`);return o}function u(t,e=document){
return Array.from(e.querySelectorAll(t))}var s=class extends Error{constructor(o,n="unreachable"){super(`${n}: ${o}`);this.address=o;this.reason=n;this.name="LoadingError"}},d=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e,this.place.edition))}async take(e,o){let n=await this.find(e,o);return delete this.place.
store()[e],n}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,o){let n=this.coming.get(e);if(n)return n;let r=o();return this.coming.set(
e,r),r.catch(()=>this.coming.delete(e)),r}async find(e,o){let{place:n}=this,r=this.locate(`${e}.js`,o);if(n.store()[e]||await n.run(r),!n.store()[e])throw new s(
r);this.isOf(e,o)||(delete n.store()[e],await n.run(`${r}&t=${Date.now()}`));let l=n.store()[e];if(!l)throw new s(r);if(!this.isOf(e,o))throw new s(r,"outdated");
return l[1]}isOf(e,o){var n;return((n=this.place.store()[e])==null?void 0:n[0])===o}locate(e,o=this.place.edition){return`${this.place.base}${e}?e=${o}`}};function w(t){
return new Promise((e,o)=>{let n=document.createElement("script");n.src=t,n.onload=()=>{n.remove(),e()},n.onerror=()=>{n.remove(),o(new s(t))},document.head.append(
n)})}function x(){var e,o;let t=document.querySelector("[data-edition]");return{base:(e=t==null?void 0:t.getAttribute("data-base"))!=null?e:"",edition:(o=t==null?
void 0:t.getAttribute("data-edition"))!=null?o:"",store:()=>{var n;return(n=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:w}}var a=null;
function m(){return a!=null||(a=new d(x())),a}var y=t=>t instanceof s&&t.reason==="outdated";function f(t,e){return y(t)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}var p=new Map;function g(t){let e=p.get(t);if(e)return e;let o=new Promise(n=>{let r=c("link",t.content).cloneNode();r.addEventListener("load",()=>n()),r.addEventListener(
"error",()=>n()),document.head.append(r)});return p.set(t,o),o}var h="#skaerm",E=["[data-search='dilemma']",".s-dilemmas > li",".s-checklist__group","figure:is(.s-figure, .s-chart, .s-scale)"];var M="assets/js/scene.js";function L(t){var r;let e=i("article [data-s-sheet] .s-actions");if(e){e.append(...t.childNodes);return}let o=c("article h1"),n=(r=i(
"article .s-lead"))!=null?r:u("article p:not(.s-purpose)").find(l=>T(l,o));(n!=null?n:o).after(t)}function T(t,e){var n,r;return((r=(n=t.parentElement)==null?void 0:
n.matches("article"))!=null?r:!1)&&!!(e.compareDocumentPosition(t)&Node.DOCUMENT_POSITION_FOLLOWING)}async function v(t){let e=i("[data-s-stage-failure]");try{await g(
t),await m().loadTool(M),e&&(e.textContent="")}catch(o){e&&(e.textContent=f(o,"Visningen").text)}}function b(){let t=i("template[data-s-stage]"),e=t?i("[data-s-\
stage-opener]",t.content):null,o=i("article [data-s-stage-opener]");if(!t||!e||!i("article h1")||!i(E.map(r=>`article ${r}`).join(", "))){o==null||o.remove();return}
o||L(e),document.addEventListener("click",r=>{r.target instanceof Element&&r.target.closest("[data-s-stage-open]")&&v(t)});let n=()=>{window.location.hash===h&&
v(t)};window.addEventListener("hashchange",n),document.readyState==="loading"?document.addEventListener("DOMContentLoaded",n,{once:!0}):n()}typeof HTMLDialogElement!=
"undefined"&&b();})();
