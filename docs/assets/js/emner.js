/* Made by «make scripts» from macros/browser/topics/emner.ts. */
"use strict";(()=>{function M(o,e){if(e!=null)if(typeof e=="string"||e instanceof Node)o.append(e);else for(let t of e)M(o,t)}function L(o,e={},...t){let n=document.createElement(
o);for(let[s,i]of Object.entries(e))i===!0?n.setAttribute(s,""):i!==!1&&i!==null&&i!==void 0&&n.setAttribute(s,String(i));return M(n,t),n}function d(o,e=document){return e.querySelector(o)}function a(o,e=document){let t=e.querySelector(o);if(!t)throw new Error(`The page has no ${o}`);return t}function c(o,e=document){
return Array.from(e.querySelectorAll(o))}function T(o,e,t){o.textContent="",window.setTimeout(()=>{o.textContent=e,t==null||t()},50)}var B="januar februar marts april maj juni juli august september oktober november december".split(" ");function f(o,e,t){return`${o} ${o===1?e:t}`}function m(o){return o.toLowerCase().replace(/\s+/g," ").trim()}function g(o,e){return m(e).split(" ").every(t=>o.includes(t))}function $(o,e){for(let[t,n]of e.
by)if(!o.keys.has(`${t}:${n}`))return!1;return g(o.text,e.words)}var y=class{constructor(e,t){this.items=c("[data-s-topic]").map(n=>O(n,e,t)),this.parts=c("[data-s-under]").map(n=>{var i;let s=document.getElementById((i=n.getAttribute(
"data-s-under"))!=null?i:"");return{elements:s?[s,n]:[n],items:this.items.filter(({row:r})=>n.contains(r))}})}get chosen(){return this.items.filter(({box:e})=>e.
checked).map(({id:e})=>e)}choose(e){for(let{id:t,box:n,row:s}of this.items)n.checked=e.includes(t),n.checked?s.setAttribute("data-s-chosen",t):s.removeAttribute(
"data-s-chosen")}show(e){let t=e.size===this.items.length;for(let n of this.items)n.row.hidden=!e.has(n);for(let{elements:n,items:s}of this.parts){let i=t||s.some(
r=>e.has(r));for(let r of n)r.hidden=!i}}};function O(o,e,t){var u,p,b,S,k;let n=(u=o.getAttribute("data-s-topic"))!=null?u:"",s=(p=o.getAttribute("data-s-title"))!=
null?p:n,i=m((b=o.textContent)!=null?b:""),r=new Set(((S=o.getAttribute("data-s-found-by"))!=null?S:"").split(" ")),l=L("span",{class:"s-tick__place"});l.append(
e.content.cloneNode(!0)),(k=a("label",l).lastElementChild)==null||k.append(s),o.prepend(l);let h=a("input",l);return h.addEventListener("change",t),{id:n,title:s,
row:o,box:h,keys:r,text:i}}function A(o){var e;(e=o.find(({row:t})=>!t.hidden))==null||e.box.focus({preventScroll:!0})}var H=60;function D(o,e){let t=e.filter(i=>!o.keys.includes(i)),n=Math.max(0,H-o.keys.length),s=t.slice(0,n);return[{...o,keys:[...o.keys,...s]},s.length,t.length-s.length]}
function F(o,e,t){let n=o||e?`${f(o,"ny ting","nye ting")} er lagt i din samling.`:"De er i din samling.",s=e?` Der var ikke plads til ${e}.`:"";return`${n}${s}${t?
" Browseren vil ikke gemme den, så den forsvinder, når du går fra siden.":""}`}function C(o){let e=window.samspilSaml;if(!e)return"";let[t,n,s]=D(e.read(),o);
return e.write(t),F(n,s,e.isRefused())}var E="valgt";function x(o,e){var i,r,l;let t=new URLSearchParams(o),n=new Set(((r=(i=t.get(E))!=null?i:t.get("vis"))!=null?r:"").split(",")),s=new Map;for(let[h,u]of e.filters){
let p=t.get(h);p!==null&&u.includes(p)&&s.set(h,p)}return{by:s,words:((l=t.get("ord"))!=null?l:"").slice(0,80),chosen:e.ids.filter(h=>n.has(h))}}function I(o,e,t){
let n=new Set([...e.filters.keys(),"ord",E,"vis"]),s=Array.from(o.by,([r,l])=>`${r}=${encodeURIComponent(l)}`),i=o.words.trim();return i&&s.push(`ord=${encodeURIComponent(
i).replace(/%20/g,"+")}`),o.chosen.length&&s.push(`${E}=${o.chosen.join(",")}`),new URLSearchParams(t).forEach((r,l)=>{n.has(l)||s.push(`${encodeURIComponent(l)}\
=${encodeURIComponent(r)}`)}),s.length?`?${s.join("&")}`:""}var v=class{constructor(e,t){this.form=e;this.bar=t;var s;this.words=d("[data-s-by-words]",e),this.reset=a("[data-s-reset]",e),this.said=a("[data-s-said]",e),this.
number=a("[data-s-chosen-count]",t),[this.one="",this.many=""]=((s=e.getAttribute("data-s-noun"))!=null?s:"").split(" ");let n=c("[data-s-by]",e);this.filters=new Map(
n.map(i=>{var r;return[(r=i.getAttribute("data-s-by"))!=null?r:"",i]})),this.list=new y(a("[data-s-tick]",e),()=>this.chooseTicked()),this.known={filters:new Map(
Array.from(this.filters,([i,r])=>[i,j(r)])),ids:this.list.items.map(({id:i})=>i)},this.listen(),this.take(x(location.search,this.known)),e.hidden=!1}get state(){
var t,n;let e=Array.from(this.filters,([s,i])=>[s,i.value]);return{by:new Map(e.filter(([,s])=>s)),words:(n=(t=this.words)==null?void 0:t.value)!=null?n:"",chosen:this.
list.chosen}}listen(){let{form:e,bar:t}=this;e.addEventListener("input",()=>this.refresh()),this.reset.addEventListener("click",()=>this.showAll()),a("[data-s-c\
hoose-all]",e).addEventListener("click",()=>this.chooseShown()),a("[data-s-unchoose]",t).addEventListener("click",()=>this.unchoose()),a("[data-s-gather-chosen]",
t).addEventListener("click",()=>this.gatherChosen()),window.addEventListener("popstate",()=>this.take(x(location.search,this.known)))}take(e){var t;this.words&&
(this.words.value=e.words);for(let[n,s]of this.filters)s.value=(t=e.by.get(n))!=null?t:"";this.list.choose(e.chosen),this.show(e)}refresh(){let{state:e}=this;this.
show(e);let t=`${location.pathname}${I(e,this.known,location.search)}${location.hash}`;try{history.replaceState(history.state,"",t)}catch{}}show(e){let t=new Set(
this.list.items.filter(i=>$(i,e)));this.list.show(t);let n=t.size===this.list.items.length,s=f(t.size,this.one,this.many);this.said.textContent=n?s:`${t.size} a\
f ${this.list.items.length} ${this.many}`,this.reset.hidden=n,a("[data-s-choose-all]",this.form).hidden=!t.size,this.showChosen(e.chosen)}showChosen(e){let{length:t}=e,
n=d("[data-s-print-cards]",this.bar);n&&(n.href=`${n.pathname}?vis=${e.join(",")}#kortsaet`);let s=this.list.items.filter(({box:i,row:r})=>i.checked&&r.hidden).
length;this.bar.hidden=!t,a("[data-s-done]",this.bar).textContent="",this.number.textContent=s?`${t} valgt (${s} vises ikke lige nu)`:`${t} valgt`}chooseTicked(){
this.list.choose(this.list.chosen),this.refresh()}chooseShown(){let e=this.list.items.filter(({row:t,box:n})=>n.checked||!t.hidden);this.list.choose(e.map(({id:t})=>t)),
this.refresh()}unchoose(){this.list.choose([]),this.refresh(),A(this.list.items)}showAll(){var e;this.words&&(this.words.value="");for(let t of this.filters.values())
t.value="";this.refresh(),(e=this.words)==null||e.focus()}gatherChosen(){var t;let e=(t=this.form.getAttribute("data-s-choosing"))!=null?t:"";T(a("[data-s-done]",
this.bar),C(this.list.chosen.map(n=>`${e}:${n}`)))}};function j(o){return Array.from(o.options,({value:e})=>e).filter(Boolean)}var W="(min-width: 60em)",z=3,w=class{constructor(e){this.form=e;this.wide=window.matchMedia(W);this.words=a("[data-s-by-words]",e),this.entries=c("[data-s-term\
]").map(t=>{var n,s;return{row:t,fold:a("details",t),title:m((n=a("summary",t).textContent)!=null?n:""),text:m((s=t.textContent)!=null?s:"")}}),e.addEventListener(
"input",()=>this.find()),a("[data-s-reset]",e).addEventListener("click",()=>this.showAll()),this.wide.addEventListener("change",()=>this.find()),e.hidden=!1,this.
find()}showAll(){this.words.value="",this.find(),this.words.focus()}find(){var i;let e=m(this.words.value),t=this.entries.filter(({title:r})=>g(r,e)),n=new Set(
t.length?t:this.entries.filter(({text:r})=>g(r,e))),s=this.wide.matches||e!==""&&n.size<=z;for(let r of this.entries)r.row.hidden=!n.has(r),K(r.row)||(r.fold.open=
s&&n.has(r));for(let r of c("[data-s-letter]")){r.hidden=!d("[data-s-term]:not([hidden])",r);let l=(i=d(`[data-s-letters] a[href="#${r.id}"]`))==null?void 0:i.parentElement;
l&&(l.hidden=r.hidden)}a("[data-s-said]",this.form).textContent=f(n.size,"ord","ord"),a("[data-s-reset]",this.form).hidden=e===""}},K=o=>location.hash===`#${o.id}`;var N=d("[data-s-choosing]"),R=d("[data-s-chosen-bar]");N&&R&&new v(N,R);var P=d("[data-s-glossary]");P&&new w(P);})();
