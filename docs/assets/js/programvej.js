/* Made by «make scripts» from macros/browser/screen/programme/programvej.ts. */
"use strict";(()=>{function c(t,e=document){return e.querySelector(t)}function l(t,e=document){let n=e.querySelector(t);if(!n)throw new Error(`The page has no ${t}`);return n}function m(t,e=document){
return Array.from(e.querySelectorAll(t))}var i=class extends Error{constructor(n,r="unreachable"){super(`${r}: ${n}`);this.address=n;this.reason=r;this.name="LoadingError"}},d=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e,this.place.edition))}async take(e,n){let r=await this.find(e,n);return delete this.place.
store()[e],r}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,n){let r=this.coming.get(e);if(r)return r;let o=n();return this.coming.set(
e,o),o.catch(()=>this.coming.delete(e)),o}async find(e,n){let{place:r}=this,o=this.locate(`${e}.js`,n);if(r.store()[e]||await r.run(o),!r.store()[e])throw new i(
o);this.isOf(e,n)||(delete r.store()[e],await r.run(`${o}&t=${Date.now()}`));let u=r.store()[e];if(!u)throw new i(o);if(!this.isOf(e,n))throw new i(o,"outdated");
return u[1]}isOf(e,n){var r;return((r=this.place.store()[e])==null?void 0:r[0])===n}locate(e,n=this.place.edition){return`${this.place.base}${e}?e=${n}`}};function h(t){
return new Promise((e,n)=>{let r=document.createElement("script");r.src=t,r.onload=()=>{r.remove(),e()},r.onerror=()=>{r.remove(),n(new i(t))},document.head.append(
r)})}function w(){var e,n;let t=document.querySelector("[data-edition]");return{base:(e=t==null?void 0:t.getAttribute("data-base"))!=null?e:"",edition:(n=t==null?
void 0:t.getAttribute("data-edition"))!=null?n:"",store:()=>{var r;return(r=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:h}}var s=null;
function p(){return s!=null||(s=new d(w())),s}var v="assets/js/program.js",a=null;function x(){return a!=null||(a=new Promise(t=>{let{content:e}=l("template[data-s-programme-stage]"),n=l("link",e).cloneNode();
n.addEventListener("load",()=>t()),n.addEventListener("error",()=>t()),document.head.append(n)})),a}async function f(t){var e;await x(),await p().loadTool(v),await((e=
window.samspilProgram)==null?void 0:e.call(window,t))}var y=t=>t instanceof i&&t.reason==="outdated";function g(t,e){return y(t)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}async function E(t){var n,r;let e=c("[data-s-programme-failure]",(n=t.parentElement)!=null?n:void 0);try{await f((r=t.getAttribute("data-s-programme"))!=null?r:
""),e&&(e.textContent="")}catch(o){e&&(e.textContent=g(o,"Visningen").text)}}if(typeof HTMLDialogElement!="undefined")for(let t of m("[data-s-programme]"))t.hidden=
!1,t.addEventListener("click",()=>{E(t)});})();
