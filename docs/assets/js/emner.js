/* Made by «make scripts» from macros/browser/topics/emner.ts. */
"use strict";(()=>{function L(n,e){if(e!=null)if(typeof e=="string"||e instanceof Node)n.append(e);else for(let t of e)L(n,t)}function T(n,e={},...t){let o=document.createElement(
n);for(let[r,s]of Object.entries(e))s===!0?o.setAttribute(r,""):s!==!1&&s!==null&&s!==void 0&&o.setAttribute(r,String(s));return L(o,t),o}function d(n,e=document){return e.querySelector(n)}function a(n,e=document){let t=e.querySelector(n);if(!t)throw new Error(`The page has no ${n}`);return t}function c(n,e=document){
return Array.from(e.querySelectorAll(n))}function y(n,e,t){let o=new Set(n.getAll(e).join(",").split(","));return t.filter(r=>o.has(r))}var A=n=>encodeURIComponent(n.trim()).replace(/%20/g,"+");function C(n,e){
let t=n.filter(([,r])=>r).map(([r,s])=>`${r}=${s}`),o=new Set(n.map(([r])=>r));return new URLSearchParams(e).forEach((r,s)=>{o.has(s)||t.push(`${encodeURIComponent(
s)}=${encodeURIComponent(r)}`)}),t.length?`?${t.join("&")}`:""}function B(n,e){try{history[n](n==="replaceState"?history.state:null,"",e)}catch{}}function H(n){B("replaceState",`${location.pathname}${n}${location.hash}`)}function $(n,e,t){n.textContent="",window.setTimeout(()=>{n.textContent=e,t==null||t()},50)}var oe="januar februar marts april maj juni juli august september oktober november december".split(" ");function p(n,e,t){return`${n} ${n===1?e:t}`}function R(n){return c("[data-s-under]").map(e=>{var o;let t=document.getElementById((o=e.getAttribute("data-s-under"))!=null?o:"");return{elements:t?[t,e]:[e],
items:n.filter(({row:r})=>e.contains(r))}})}function I(n,e){for(let{elements:t,items:o}of n){let r=e||o.some(({row:s})=>!s.hidden);for(let s of t)s.hidden=!r}}function P(n){
return n.find(({row:e})=>!e.hidden)}function h(n){return n.toLowerCase().replace(/\s+/g," ").trim()}function f(n,e){return h(e).split(" ").every(t=>n.includes(t))}function N(n,e){for(let[t,o]of e.
by)if(!n.keys.has(`${t}:${o}`))return!1;return f(n.text,e.words)}var m=class{constructor(e,t){this.items=c("[data-s-topic]").map(o=>_(o,e,t)),this.parts=R(this.items)}get chosen(){return this.items.filter(({box:e})=>e.checked).
map(({id:e})=>e)}choose(e){for(let{id:t,box:o,row:r}of this.items)o.checked=e.includes(t),o.checked?r.setAttribute("data-s-chosen",t):r.removeAttribute("data-s-\
chosen")}show(e){for(let t of this.items)t.row.hidden=!e.has(t);I(this.parts,e.size===this.items.length)}};function _(n,e,t){var E,b,S,k,M;let o=(E=n.getAttribute(
"data-s-topic"))!=null?E:"",r=(b=n.getAttribute("data-s-title"))!=null?b:o,s=h((S=n.textContent)!=null?S:""),i=new Set(((k=n.getAttribute("data-s-found-by"))!=null?
k:"").split(" ")),l=T("span",{class:"s-tick__place"});l.append(e.content.cloneNode(!0)),(M=a("label",l).lastElementChild)==null||M.append(r),n.prepend(l);let x=a(
"input",l);return x.addEventListener("change",t),{id:o,title:r,row:n,box:x,keys:i,text:s}}function F(n){var e;(e=P(n))==null||e.box.focus({preventScroll:!0})}var j=60;function Q(n,e){let t=e.filter(s=>!n.keys.includes(s)),o=Math.max(0,j-n.keys.length),r=t.slice(0,o);return[{...n,keys:[...n.keys,...r]},r.length,t.length-r.length]}
function q(n,e,t){let o=n||e?`${p(n,"ny ting","nye ting")} er lagt i din samling.`:"De er i din samling.",r=e?` Der var ikke plads til ${e}.`:"";return`${o}${r}${t?
" Browseren vil ikke gemme den, så den forsvinder, når du går fra siden.":""}`}function O(n){let e=window.samspilSaml;if(!e)return"";let[t,o,r]=Q(e.read(),n);
return e.write(t),q(o,r,e.isRefused())}var D="ord",w="vis",z="valgt",Y=80;function v(n,e){var r;let t=new URLSearchParams(n),o=new Map;for(let[s,i]of e.filters){let[l]=y(t,s,i);l!==void 0&&o.set(s,l)}
return{by:o,words:((r=t.get(D))!=null?r:"").slice(0,Y),chosen:y(t,t.has(w)?w:z,e.ids)}}function K(n,e,t){let r=[...Array.from(e.filters.keys(),s=>{var i;return[
s,encodeURIComponent((i=n.by.get(s))!=null?i:"")]}),[D,A(n.words)],[w,n.chosen.join(",")],[z,""]];return C(r,t)}var u=class{constructor(e,t){this.form=e;this.bar=t;var r;this.words=d("[data-s-by-words]",e),this.reset=a("[data-s-reset]",e),this.said=a("[data-s-said]",e),this.
number=a("[data-s-chosen-count]",t),[this.one="",this.many=""]=((r=e.getAttribute("data-s-noun"))!=null?r:"").split(" ");let o=c("[data-s-by]",e);this.filters=new Map(
o.map(s=>{var i;return[(i=s.getAttribute("data-s-by"))!=null?i:"",s]})),this.list=new m(a("[data-s-tick]",e),()=>this.chooseTicked()),this.known={filters:new Map(
Array.from(this.filters,([s,i])=>[s,J(i)])),ids:this.list.items.map(({id:s})=>s)},this.listen(),this.take(v(location.search,this.known))}get state(){var t,o;let e=Array.
from(this.filters,([r,s])=>[r,s.value]);return{by:new Map(e.filter(([,r])=>r)),words:(o=(t=this.words)==null?void 0:t.value)!=null?o:"",chosen:this.list.chosen}}listen(){
let{form:e,bar:t}=this;e.addEventListener("input",()=>this.refresh()),this.reset.addEventListener("click",()=>this.showAll()),a("[data-s-choose-all]",e).addEventListener(
"click",()=>this.chooseShown()),a("[data-s-unchoose]",t).addEventListener("click",()=>this.unchoose()),a("[data-s-gather-chosen]",t).addEventListener("click",()=>this.
gatherChosen()),window.addEventListener("popstate",()=>this.take(v(location.search,this.known)))}take(e){var t;this.words&&(this.words.value=e.words);for(let[o,
r]of this.filters)r.value=(t=e.by.get(o))!=null?t:"";this.list.choose(e.chosen),this.show(e)}refresh(){let{state:e}=this;this.show(e),H(K(e,this.known,location.
search))}show(e){let t=new Set(this.list.items.filter(s=>N(s,e)));this.list.show(t);let o=t.size===this.list.items.length,r=p(t.size,this.one,this.many);this.said.
textContent=o?r:`${t.size} af ${this.list.items.length} ${this.many}`,this.reset.hidden=o,a("[data-s-choose-all]",this.form).hidden=!t.size,this.showChosen(e.chosen)}showChosen(e){
let{length:t}=e,o=d("[data-s-print-cards]",this.bar);o&&(o.href=`${o.pathname}?vis=${e.join(",")}#kortsaet`);let r=this.list.items.filter(({box:s,row:i})=>s.checked&&
i.hidden).length;this.bar.hidden=!t,a("[data-s-done]",this.bar).textContent="",this.number.textContent=r?`${t} valgt (${r} vises ikke lige nu)`:`${t} valgt`}chooseTicked(){
this.list.choose(this.list.chosen),this.refresh()}chooseShown(){let e=this.list.items.filter(({row:t,box:o})=>o.checked||!t.hidden);this.list.choose(e.map(({id:t})=>t)),
this.refresh()}unchoose(){this.list.choose([]),this.refresh(),F(this.list.items)}showAll(){var e;this.words&&(this.words.value="");for(let t of this.filters.values())
t.value="";this.refresh(),(e=this.words)==null||e.focus()}gatherChosen(){var t;let e=(t=this.form.getAttribute("data-s-choosing"))!=null?t:"";$(a("[data-s-done]",
this.bar),O(this.list.chosen.map(o=>`${e}:${o}`)))}};function J(n){return Array.from(n.options,({value:e})=>e).filter(Boolean)}var V="(min-width: 60em)",X=3,g=class{constructor(e){this.form=e;this.wide=window.matchMedia(V);this.words=a("[data-s-by-words]",e),this.entries=c("[data-s-term\
]").map(t=>{var o,r;return{row:t,fold:a("details",t),title:h((o=a("summary",t).textContent)!=null?o:""),text:h((r=t.textContent)!=null?r:"")}}),e.addEventListener(
"input",()=>this.find()),a("[data-s-reset]",e).addEventListener("click",()=>this.showAll()),this.wide.addEventListener("change",()=>this.find()),this.find()}showAll(){
this.words.value="",this.find(),this.words.focus()}find(){var s;let e=h(this.words.value),t=this.entries.filter(({title:i})=>f(i,e)),o=new Set(t.length?t:this.entries.
filter(({text:i})=>f(i,e))),r=this.wide.matches||e!==""&&o.size<=X;for(let i of this.entries)i.row.hidden=!o.has(i),Z(i.row)||(i.fold.open=r&&o.has(i));for(let i of c(
"[data-s-letter]")){i.hidden=!d("[data-s-term]:not([hidden])",i);let l=(s=d(`[data-s-letters] a[href="#${i.id}"]`))==null?void 0:s.parentElement;l&&(l.hidden=i.
hidden)}a("[data-s-said]",this.form).textContent=p(o.size,"ord","ord"),a("[data-s-reset]",this.form).hidden=e===""}},Z=n=>location.hash===`#${n.id}`;var U=d("[data-s-choosing]"),G=d("[data-s-chosen-bar]");U&&G&&new u(U,G);var W=d("[data-s-glossary]");W&&new g(W);})();
