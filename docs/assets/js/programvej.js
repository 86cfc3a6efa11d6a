/* Made by «make scripts» from macros/browser/screen/programme/programvej.ts. */
"use strict";(()=>{function c(t,e=document){return e.querySelector(t)}function a(t,e=document){let o=e.querySelector(t);if(!o)throw new Error(`The page has no ${t}`);return o}function u(t,e=document){
return Array.from(e.querySelectorAll(t))}var i=class extends Error{constructor(o,n="unreachable"){super(`${n}: ${o}`);this.address=o;this.reason=n;this.name="LoadingError"}},l=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e,this.place.edition))}async take(e,o){let n=await this.find(e,o);return delete this.place.
store()[e],n}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,o){let n=this.coming.get(e);if(n)return n;let r=o();return this.coming.set(
e,r),r.catch(()=>this.coming.delete(e)),r}async find(e,o){let{place:n}=this,r=this.locate(`${e}.js`,o);if(n.store()[e]||await n.run(r),!n.store()[e])throw new i(
r);this.isOf(e,o)||(delete n.store()[e],await n.run(`${r}&t=${Date.now()}`));let d=n.store()[e];if(!d)throw new i(r);if(!this.isOf(e,o))throw new i(r,"outdated");
return d[1]}isOf(e,o){var n;return((n=this.place.store()[e])==null?void 0:n[0])===o}locate(e,o=this.place.edition){return`${this.place.base}${e}?e=${o}`}};function v(t){
return new Promise((e,o)=>{let n=document.createElement("script");n.src=t,n.onload=()=>{n.remove(),e()},n.onerror=()=>{n.remove(),o(new i(t))},document.head.append(
n)})}function h(){var e,o;let t=document.querySelector("[data-edition]");return{base:(e=t==null?void 0:t.getAttribute("data-base"))!=null?e:"",edition:(o=t==null?
void 0:t.getAttribute("data-edition"))!=null?o:"",store:()=>{var n;return(n=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:v}}var s=null;
function m(){return s!=null||(s=new l(h())),s}var p=new Map;function f(t){let e=p.get(t);if(e)return e;let o=new Promise(n=>{let r=a("link",t.content).cloneNode();r.addEventListener("load",()=>n()),r.addEventListener(
"error",()=>n()),document.head.append(r)});return p.set(t,o),o}var E="assets/js/program.js";async function g(t){var e;await f(a("template[data-s-programme-stage]")),await m().loadTool(E),await((e=window.samspilProgram)==null?
void 0:e.call(window,t))}var x=t=>t instanceof i&&t.reason==="outdated";function w(t,e){return x(t)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}async function y(t){var o,n;let e=c("[data-s-programme-failure]",(o=t.parentElement)!=null?o:void 0);try{await g((n=t.getAttribute("data-s-programme"))!=null?n:
""),e&&(e.textContent="")}catch(r){e&&(e.textContent=w(r,"Visningen").text)}}if(typeof HTMLDialogElement!="undefined")for(let t of u("[data-s-programme]"))t.hidden=
!1,t.addEventListener("click",()=>{y(t)});})();
