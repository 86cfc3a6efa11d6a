/* Made by «make scripts» from macros/browser/catalogue/kort.ts. */
"use strict";(()=>{function h(n,e){if(e!=null)if(typeof e=="string"||e instanceof Node)n.append(e);else for(let t of e)h(n,t)}function d(n,e={},...t){let r=document.createElement(
n);for(let[o,s]of Object.entries(e))s===!0?r.setAttribute(o,""):s!==!1&&s!==null&&s!==void 0&&r.setAttribute(o,String(s));return h(r,t),r}function u(n,e=document){return e.querySelector(n)}function i(n,e=document){let t=e.querySelector(n);if(!t)throw new Error(`The page has no ${n}`);return t}function a(n,e=document){
return Array.from(e.querySelectorAll(n))}function c(n){return n===0?"ingen cases":n===1?"1 case":`${n} cases`}var m=class{constructor(e){this.map=e;this.points=a(".s-map__point",this.map);this.rings=a(".s-map__ring",this.map);this.rows=a(".s-map__list > ul > li",this.map);
this.named=u("[data-s-only]",this.map);this.without=u("[data-s-without]",this.map);this.listed=Number(this.map.getAttribute("data-s-listed"))}get isHidden(){return this.
map.hasAttribute("hidden")}show(e){let t=new Map,r=o=>{var f,y;let s=(f=o.getAttribute("data-s-place"))!=null?f:"",l=(y=t.get(s))!=null?y:e(s);return t.set(s,l),
l};for(let o of this.points)b(o,r(o));for(let o of this.rings)o.classList.toggle("s-map__ring--out",r(o).named===0);for(let o of this.rows)this.showRow(o,r(o));
this.showNamed(r),this.showWithout(e(""))}showRow(e,t){let{length:r}=t.cases;e.classList.toggle("s-map__row--out",r===0),i("[data-s-count]",e).textContent=c(r)+
(r?"":" i udvalget")+(t.named?` og ${t.named} kun nævnt`:""),this.listCases(i(".s-map__cases",e),t.cases),p(i(".s-map__municipality",e),t)}showNamed(e){if(!this.
named)return;let t=a("li",this.named);for(let r of t){let o=e(r);r.hidden=o.named===0,p(i("a",r),o)}this.named.hidden=t.every(r=>r.hidden)}showWithout({cases:e}){
if(!this.without)return;this.without.hidden=e.length===0;let t=e.length===1?"1 case nævner":`${e.length} cases nævner`;i("[data-s-count]",this.without).textContent=
t,this.listCases(i(".s-map__cases",this.without),e)}listCases(e,t){let r=t.slice(0,this.listed).map(([s,l])=>d("li",{},d("a",{href:s},l))),o=t.length-this.listed;
e.replaceChildren(...r,...o>0?[d("li",{},`og ${o} til`)]:[])}};function b(n,e){var o;let{length:t}=e.cases;n.classList.toggle("s-map__point--out",t===0),i(".s-m\
ap__number",n).textContent=t?String(t):"";let r=(o=n.getAttribute("data-s-name"))!=null?o:"";n.setAttribute("aria-label",`${r}: ${c(t)}${t?"":" i udvalget"}`),p(
n,e)}function p(n,{address:e,isChosen:t}){n.setAttribute("href",e),t?n.setAttribute("aria-current","true"):n.removeAttribute("aria-current")}var g=u("[data-s-ma\
p]");if(g){let n=new m(g);document.addEventListener("samspil:udvalg",e=>{let t=e.detail;t!=null&&t.of&&!n.isHidden&&n.show(t.of)})}})();
