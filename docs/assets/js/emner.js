/* Made by «make scripts» from macros/browser/topics/emner.ts. */
"use strict";(()=>{function L(n,e){if(e!=null)if(typeof e=="string"||e instanceof Node)n.append(e);else for(let t of e)L(n,t)}function T(n,e={},...t){let r=document.createElement(
n);for(let[s,o]of Object.entries(e))o===!0?r.setAttribute(s,""):o!==!1&&o!==null&&o!==void 0&&r.setAttribute(s,String(o));return L(r,t),r}function l(n,e=document){return e.querySelector(n)}function a(n,e=document){let t=e.querySelector(n);if(!t)throw new Error(`The page has no ${n}`);return t}function c(n,e=document){
return Array.from(e.querySelectorAll(n))}function y(n,e,t){let r=new Set(n.getAll(e).join(",").split(","));return t.filter(s=>r.has(s))}var A=n=>encodeURIComponent(n.trim()).replace(/%20/g,"+");function $(n,e){
let t=n.filter(([,s])=>s).map(([s,o])=>`${s}=${o}`),r=new Set(n.map(([s])=>s));return new URLSearchParams(e).forEach((s,o)=>{r.has(o)||t.push(`${encodeURIComponent(
o)}=${encodeURIComponent(s)}`)}),t.length?`?${t.join("&")}`:""}function W(n,e){try{history[n](n==="replaceState"?history.state:null,"",e)}catch{}}function C(n){
W("replaceState",`${location.pathname}${n}${location.hash}`)}function H(n,e,t){n.textContent="",window.setTimeout(()=>{n.textContent=e,t==null||t()},50)}var re="januar februar marts april maj juni juli august september oktober november december".split(" ");function p(n,e,t){return`${n} ${n===1?e:t}`}function R(n){return c("[data-s-under]").map(e=>{var r;let t=document.getElementById((r=e.getAttribute("data-s-under"))!=null?r:"");return{elements:t?[t,e]:[e],
items:n.filter(({row:s})=>e.contains(s))}})}function I(n,e){for(let{elements:t,items:r}of n){let s=e||r.some(({row:o})=>!o.hidden);for(let o of t)o.hidden=!s}}function P(n){
return n.find(({row:e})=>!e.hidden)}function h(n){return n.toLowerCase().replace(/\s+/g," ").trim()}function f(n,e){return h(e).split(" ").every(t=>n.includes(t))}function N(n,e){for(let[t,r]of e.
by)if(!n.keys.has(`${t}:${r}`))return!1;return f(n.text,e.words)}var m=class{constructor(e,t){this.items=c("[data-s-topic]").map(r=>B(r,e,t)),this.parts=R(this.items)}get chosen(){return this.items.filter(({box:e})=>e.checked).
map(({id:e})=>e)}choose(e){for(let{id:t,box:r,row:s}of this.items)r.checked=e.includes(t),r.checked?s.setAttribute("data-s-chosen",t):s.removeAttribute("data-s-\
chosen")}show(e){for(let t of this.items)t.row.hidden=!e.has(t);I(this.parts,e.size===this.items.length)}};function B(n,e,t){var x,b,S,k,M;let r=(x=n.getAttribute(
"data-s-topic"))!=null?x:"",s=(b=n.getAttribute("data-s-title"))!=null?b:r,o=h((S=n.textContent)!=null?S:""),i=new Set(((k=n.getAttribute("data-s-found-by"))!=null?
k:"").split(" ")),d=T("span",{class:"s-tick__place"});d.append(e.content.cloneNode(!0)),(M=a("label",d).lastElementChild)==null||M.append(s),n.prepend(d);let E=a(
"input",d);return E.addEventListener("change",t),{id:r,title:s,row:n,box:E,keys:i,text:o}}function j(n){var e;(e=P(n))==null||e.box.focus({preventScroll:!0})}function Q(n,e){let t=e.filter(o=>!n.keys.includes(o)),r=Math.max(0,60-n.keys.length),s=t.slice(0,r);return[{...n,keys:[...n.keys,...s]},s.length,t.length-s.length]}
function q(n,e,t){let r=n||e?`${p(n,"ny ting","nye ting")} er lagt i din samling.`:"De er i din samling.",s=e?` Der var ikke plads til ${e}.`:"";return`${r}${s}${t?
" Browseren vil ikke gemme den, så den forsvinder, når du går fra siden.":""}`}function F(n){let e=window.samspilSaml;if(!e)return"";let[t,r,s]=Q(e.read(),n);
return e.write(t),q(r,s,e.isRefused())}var O="ord",w="vis",D="valgt",Y=80;function v(n,e){var s;let t=new URLSearchParams(n),r=new Map;for(let[o,i]of e.filters){let[d]=y(t,o,i);d!==void 0&&r.set(o,d)}
return{by:r,words:((s=t.get(O))!=null?s:"").slice(0,Y),chosen:y(t,t.has(w)?w:D,e.ids)}}function z(n,e,t){let s=[...Array.from(e.filters.keys(),o=>{var i;return[
o,encodeURIComponent((i=n.by.get(o))!=null?i:"")]}),[O,A(n.words)],[w,n.chosen.join(",")],[D,""]];return $(s,t)}var u=class{constructor(e,t){this.form=e;this.bar=t;var s;this.words=l("[data-s-by-words]",e),this.reset=a("[data-s-reset]",e),this.said=a("[data-s-said]",e),this.
number=a("[data-s-chosen-count]",t),[this.one="",this.many=""]=((s=e.getAttribute("data-s-noun"))!=null?s:"").split(" ");let r=c("[data-s-by]",e);this.filters=new Map(
r.map(o=>{var i;return[(i=o.getAttribute("data-s-by"))!=null?i:"",o]})),this.list=new m(a("[data-s-tick]",e),()=>this.chooseTicked()),this.known={filters:new Map(
Array.from(this.filters,([o,i])=>[o,V(i)])),ids:this.list.items.map(({id:o})=>o)},this.listen(),this.take(v(location.search,this.known)),e.hidden=!1}get state(){
var t,r;let e=Array.from(this.filters,([s,o])=>[s,o.value]);return{by:new Map(e.filter(([,s])=>s)),words:(r=(t=this.words)==null?void 0:t.value)!=null?r:"",chosen:this.
list.chosen}}listen(){let{form:e,bar:t}=this;e.addEventListener("input",()=>this.refresh()),this.reset.addEventListener("click",()=>this.showAll()),a("[data-s-c\
hoose-all]",e).addEventListener("click",()=>this.chooseShown()),a("[data-s-unchoose]",t).addEventListener("click",()=>this.unchoose()),a("[data-s-gather-chosen]",
t).addEventListener("click",()=>this.gatherChosen()),window.addEventListener("popstate",()=>this.take(v(location.search,this.known)))}take(e){var t;this.words&&
(this.words.value=e.words);for(let[r,s]of this.filters)s.value=(t=e.by.get(r))!=null?t:"";this.list.choose(e.chosen),this.show(e)}refresh(){let{state:e}=this;this.
show(e),C(z(e,this.known,location.search))}show(e){let t=new Set(this.list.items.filter(o=>N(o,e)));this.list.show(t);let r=t.size===this.list.items.length,s=p(
t.size,this.one,this.many);this.said.textContent=r?s:`${t.size} af ${this.list.items.length} ${this.many}`,this.reset.hidden=r,a("[data-s-choose-all]",this.form).
hidden=!t.size,this.showChosen(e.chosen)}showChosen(e){let{length:t}=e,r=l("[data-s-print-cards]",this.bar);r&&(r.href=`${r.pathname}?vis=${e.join(",")}#kortsae\
t`);let s=this.list.items.filter(({box:o,row:i})=>o.checked&&i.hidden).length;this.bar.hidden=!t,a("[data-s-done]",this.bar).textContent="",this.number.textContent=
s?`${t} valgt (${s} vises ikke lige nu)`:`${t} valgt`}chooseTicked(){this.list.choose(this.list.chosen),this.refresh()}chooseShown(){let e=this.list.items.filter(
({row:t,box:r})=>r.checked||!t.hidden);this.list.choose(e.map(({id:t})=>t)),this.refresh()}unchoose(){this.list.choose([]),this.refresh(),j(this.list.items)}showAll(){
var e;this.words&&(this.words.value="");for(let t of this.filters.values())t.value="";this.refresh(),(e=this.words)==null||e.focus()}gatherChosen(){var t;let e=(t=
this.form.getAttribute("data-s-choosing"))!=null?t:"";H(a("[data-s-done]",this.bar),F(this.list.chosen.map(r=>`${e}:${r}`)))}};function V(n){return Array.from(n.
options,({value:e})=>e).filter(Boolean)}var J="(min-width: 60em)",X=3,g=class{constructor(e){this.form=e;this.wide=window.matchMedia(J);this.words=a("[data-s-by-words]",e),this.entries=c("[data-s-term\
]").map(t=>{var r,s;return{row:t,fold:a("details",t),title:h((r=a("summary",t).textContent)!=null?r:""),text:h((s=t.textContent)!=null?s:"")}}),e.addEventListener(
"input",()=>this.find()),a("[data-s-reset]",e).addEventListener("click",()=>this.showAll()),this.wide.addEventListener("change",()=>this.find()),e.hidden=!1,this.
find()}showAll(){this.words.value="",this.find(),this.words.focus()}find(){var o;let e=h(this.words.value),t=this.entries.filter(({title:i})=>f(i,e)),r=new Set(
t.length?t:this.entries.filter(({text:i})=>f(i,e))),s=this.wide.matches||e!==""&&r.size<=X;for(let i of this.entries)i.row.hidden=!r.has(i),Z(i.row)||(i.fold.open=
s&&r.has(i));for(let i of c("[data-s-letter]")){i.hidden=!l("[data-s-term]:not([hidden])",i);let d=(o=l(`[data-s-letters] a[href="#${i.id}"]`))==null?void 0:o.parentElement;
d&&(d.hidden=i.hidden)}a("[data-s-said]",this.form).textContent=p(r.size,"ord","ord"),a("[data-s-reset]",this.form).hidden=e===""}},Z=n=>location.hash===`#${n.id}`;var K=l("[data-s-choosing]"),G=l("[data-s-chosen-bar]");K&&G&&new u(K,G);var U=l("[data-s-glossary]");U&&new g(U);})();
