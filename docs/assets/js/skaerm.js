/* Made by «make scripts» from macros/browser/screen/skaerm.ts. */
"use strict";(()=>{function i(t,e=document){return e.querySelector(t)}function c(t,e=document){let o=e.querySelector(t);if(!o)throw new Error(`The page has no ${t}`);return o}function u(t,e=document){
return Array.from(e.querySelectorAll(t))}var s=class extends Error{constructor(o,n="unreachable"){super(`${n}: ${o}`);this.address=o;this.reason=n;this.name="LoadingError"}},d=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e,this.place.edition))}async take(e,o){let n=await this.find(e,o);return delete this.place.
store()[e],n}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,o){let n=this.coming.get(e);if(n)return n;let r=o();return this.coming.set(
e,r),r.catch(()=>this.coming.delete(e)),r}async find(e,o){let{place:n}=this,r=this.locate(`${e}.js`,o);if(n.store()[e]||await n.run(r),!n.store()[e])throw new s(
r);this.isOf(e,o)||(delete n.store()[e],await n.run(`${r}&t=${Date.now()}`));let a=n.store()[e];if(!a)throw new s(r);if(!this.isOf(e,o))throw new s(r,"outdated");
return a[1]}isOf(e,o){var n;return((n=this.place.store()[e])==null?void 0:n[0])===o}locate(e,o=this.place.edition){return`${this.place.base}${e}?e=${o}`}};function x(t){
return new Promise((e,o)=>{let n=document.createElement("script");n.src=t,n.onload=()=>{n.remove(),e()},n.onerror=()=>{n.remove(),o(new s(t))},document.head.append(
n)})}function y(){var e,o;let t=document.querySelector("[data-edition]");return{base:(e=t==null?void 0:t.getAttribute("data-base"))!=null?e:"",edition:(o=t==null?
void 0:t.getAttribute("data-edition"))!=null?o:"",store:()=>{var n;return(n=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:x}}var l=null;
function m(){return l!=null||(l=new d(y())),l}var M=t=>t instanceof s&&t.reason==="outdated";function f(t,e){return M(t)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}var p=new Map;function g(t){let e=p.get(t);if(e)return e;let o=new Promise(n=>{let r=c("link",t.content).cloneNode();r.addEventListener("load",()=>n()),r.addEventListener(
"error",()=>n()),document.head.append(r)});return p.set(t,o),o}var h="#skaerm",E=["[data-search='dilemma']",".s-dilemmas > li",".s-checklist__group","figure:is(.s-figure, .s-chart, .s-scale)"];var L="assets/js/scene.js";function T(t){var r,a;let e=i("article [data-s-sheet] .s-actions");if(e){e.append(...t.childNodes);return}let o=c("article h1"),n=(a=
(r=i("article .s-based"))!=null?r:i("article .s-lead"))!=null?a:u("article p:not(.s-purpose)").find(w=>b(w,o));(n!=null?n:o).after(t)}function b(t,e){var n,r;return((r=
(n=t.parentElement)==null?void 0:n.matches("article"))!=null?r:!1)&&!!(e.compareDocumentPosition(t)&Node.DOCUMENT_POSITION_FOLLOWING)}async function v(t){let e=i(
"[data-s-stage-failure]");try{await g(t),await m().loadTool(L),e&&(e.textContent="")}catch(o){e&&(e.textContent=f(o,"Visningen").text)}}function k(){let t=i("te\
mplate[data-s-stage]"),e=t?i(".s-screen",t.content):null;if(!t||!e||!i("article h1")||!i(E.map(n=>`article ${n}`).join(", ")))return;T(e),document.addEventListener(
"click",n=>{n.target instanceof Element&&n.target.closest("[data-s-stage-open]")&&v(t)});let o=()=>{window.location.hash===h&&v(t)};window.addEventListener("has\
hchange",o),document.readyState==="loading"?document.addEventListener("DOMContentLoaded",o,{once:!0}):o()}typeof HTMLDialogElement!="undefined"&&k();})();
