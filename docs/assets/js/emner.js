/* Made by «make scripts» from macros/browser/topics/emner.ts. */
"use strict";(()=>{function M(s,e){if(e!=null)if(typeof e=="string"||e instanceof Node)s.append(e);else for(let t of e)M(s,t)}function L(s,e={},...t){let n=document.createElement(
s);for(let[o,i]of Object.entries(e))i===!0?n.setAttribute(o,""):i!==!1&&i!==null&&i!==void 0&&n.setAttribute(o,String(i));return M(n,t),n}function d(s,e=document){return e.querySelector(s)}function a(s,e=document){let t=e.querySelector(s);if(!t)throw new Error(`The page has no ${s}`);return t}function c(s,e=document){
return Array.from(e.querySelectorAll(s))}function T(s,e,t){s.textContent="",window.setTimeout(()=>{s.textContent=e,t==null||t()},50)}var B="januar februar marts april maj juni juli august september oktober november december".split(" ");function f(s,e,t){return`${s} ${s===1?e:t}`}function m(s){return s.toLowerCase().replace(/\s+/g," ").trim()}function g(s,e){return m(e).split(" ").every(t=>s.includes(t))}function $(s,e){for(let[t,n]of e.
by)if(!s.keys.has(`${t}:${n}`))return!1;return g(s.text,e.words)}var y=class{constructor(e,t){this.items=c("[data-s-topic]").map(n=>O(n,e,t)),this.parts=c("[data-s-under]").map(n=>{var i;let o=document.getElementById((i=n.getAttribute(
"data-s-under"))!=null?i:"");return{elements:o?[o,n]:[n],items:this.items.filter(({row:r})=>n.contains(r))}})}get chosen(){return this.items.filter(({box:e})=>e.
checked).map(({id:e})=>e)}choose(e){for(let{id:t,box:n,row:o}of this.items)n.checked=e.includes(t),n.checked?o.setAttribute("data-s-chosen",t):o.removeAttribute(
"data-s-chosen")}show(e){let t=e.size===this.items.length;for(let n of this.items)n.row.hidden=!e.has(n);for(let{elements:n,items:o}of this.parts){let i=t||o.some(
r=>e.has(r));for(let r of n)r.hidden=!i}}};function O(s,e,t){var u,p,x,S,k;let n=(u=s.getAttribute("data-s-topic"))!=null?u:"",o=(p=s.getAttribute("data-s-title"))!=
null?p:n,i=m((x=s.textContent)!=null?x:""),r=new Set(((S=s.getAttribute("data-s-found-by"))!=null?S:"").split(" ")),l=L("span",{class:"s-tick__place"});l.append(
e.content.cloneNode(!0)),(k=a("label",l).lastElementChild)==null||k.append(o),s.prepend(l);let h=a("input",l);return h.addEventListener("change",t),{id:n,title:o,
row:s,box:h,keys:r,text:i}}function A(s){var e;(e=s.find(({row:t})=>!t.hidden))==null||e.box.focus({preventScroll:!0})}function D(s,e){let t=e.filter(i=>!s.keys.includes(i)),n=Math.max(0,60-s.keys.length),o=t.slice(0,n);return[{...s,keys:[...s.keys,...o]},o.length,t.length-o.length]}
function j(s,e,t){let n=s||e?`${f(s,"ny ting","nye ting")} er lagt i din samling.`:"De er i din samling.",o=e?` Der var ikke plads til ${e}.`:"";return`${n}${o}${t?
" Browseren vil ikke gemme den, så den forsvinder, når du går fra siden.":""}`}function H(s){let e=window.samspilSaml;if(!e)return"";let[t,n,o]=D(e.read(),s);
return e.write(t),j(n,o,e.isRefused())}var E="valgt";function b(s,e){var i,r,l;let t=new URLSearchParams(s),n=new Set(((r=(i=t.get(E))!=null?i:t.get("vis"))!=null?r:"").split(",")),o=new Map;for(let[h,u]of e.filters){
let p=t.get(h);p!==null&&u.includes(p)&&o.set(h,p)}return{by:o,words:((l=t.get("ord"))!=null?l:"").slice(0,80),chosen:e.ids.filter(h=>n.has(h))}}function C(s,e,t){
let n=new Set([...e.filters.keys(),"ord",E,"vis"]),o=Array.from(s.by,([r,l])=>`${r}=${encodeURIComponent(l)}`),i=s.words.trim();return i&&o.push(`ord=${encodeURIComponent(
i).replace(/%20/g,"+")}`),s.chosen.length&&o.push(`${E}=${s.chosen.join(",")}`),new URLSearchParams(t).forEach((r,l)=>{n.has(l)||o.push(`${encodeURIComponent(l)}\
=${encodeURIComponent(r)}`)}),o.length?`?${o.join("&")}`:""}var v=class{constructor(e,t){this.form=e;this.bar=t;var o;this.words=d("[data-s-by-words]",e),this.reset=a("[data-s-reset]",e),this.said=a("[data-s-said]",e),this.
number=a("[data-s-chosen-count]",t),[this.one="",this.many=""]=((o=e.getAttribute("data-s-noun"))!=null?o:"").split(" ");let n=c("[data-s-by]",e);this.filters=new Map(
n.map(i=>{var r;return[(r=i.getAttribute("data-s-by"))!=null?r:"",i]})),this.list=new y(a("[data-s-tick]",e),()=>this.chooseTicked()),this.known={filters:new Map(
Array.from(this.filters,([i,r])=>[i,W(r)])),ids:this.list.items.map(({id:i})=>i)},this.listen(),this.take(b(location.search,this.known)),e.hidden=!1}get state(){
var t,n;let e=Array.from(this.filters,([o,i])=>[o,i.value]);return{by:new Map(e.filter(([,o])=>o)),words:(n=(t=this.words)==null?void 0:t.value)!=null?n:"",chosen:this.
list.chosen}}listen(){let{form:e,bar:t}=this;e.addEventListener("input",()=>this.refresh()),this.reset.addEventListener("click",()=>this.showAll()),a("[data-s-c\
hoose-all]",e).addEventListener("click",()=>this.chooseShown()),a("[data-s-unchoose]",t).addEventListener("click",()=>this.unchoose()),a("[data-s-gather-chosen]",
t).addEventListener("click",()=>this.gatherChosen()),window.addEventListener("popstate",()=>this.take(b(location.search,this.known)))}take(e){var t;this.words&&
(this.words.value=e.words);for(let[n,o]of this.filters)o.value=(t=e.by.get(n))!=null?t:"";this.list.choose(e.chosen),this.show(e)}refresh(){let{state:e}=this;this.
show(e);let t=`${location.pathname}${C(e,this.known,location.search)}${location.hash}`;try{history.replaceState(history.state,"",t)}catch{}}show(e){let t=new Set(
this.list.items.filter(i=>$(i,e)));this.list.show(t);let n=t.size===this.list.items.length,o=f(t.size,this.one,this.many);this.said.textContent=n?o:`${t.size} a\
f ${this.list.items.length} ${this.many}`,this.reset.hidden=n,a("[data-s-choose-all]",this.form).hidden=!t.size,this.showChosen(e.chosen)}showChosen(e){let{length:t}=e,
n=d("[data-s-print-cards]",this.bar);n&&(n.href=`${n.pathname}?vis=${e.join(",")}#kortsaet`);let o=this.list.items.filter(({box:i,row:r})=>i.checked&&r.hidden).
length;this.bar.hidden=!t,a("[data-s-done]",this.bar).textContent="",this.number.textContent=o?`${t} valgt (${o} vises ikke lige nu)`:`${t} valgt`}chooseTicked(){
this.list.choose(this.list.chosen),this.refresh()}chooseShown(){let e=this.list.items.filter(({row:t,box:n})=>n.checked||!t.hidden);this.list.choose(e.map(({id:t})=>t)),
this.refresh()}unchoose(){this.list.choose([]),this.refresh(),A(this.list.items)}showAll(){var e;this.words&&(this.words.value="");for(let t of this.filters.values())
t.value="";this.refresh(),(e=this.words)==null||e.focus()}gatherChosen(){var t;let e=(t=this.form.getAttribute("data-s-choosing"))!=null?t:"";T(a("[data-s-done]",
this.bar),H(this.list.chosen.map(n=>`${e}:${n}`)))}};function W(s){return Array.from(s.options,({value:e})=>e).filter(Boolean)}var z="(min-width: 60em)",F=3,w=class{constructor(e){this.form=e;this.wide=window.matchMedia(z);this.words=a("[data-s-by-words]",e),this.entries=c("[data-s-term\
]").map(t=>{var n,o;return{row:t,fold:a("details",t),title:m((n=a("summary",t).textContent)!=null?n:""),text:m((o=t.textContent)!=null?o:"")}}),e.addEventListener(
"input",()=>this.find()),a("[data-s-reset]",e).addEventListener("click",()=>this.showAll()),this.wide.addEventListener("change",()=>this.find()),e.hidden=!1,this.
find()}showAll(){this.words.value="",this.find(),this.words.focus()}find(){var i;let e=m(this.words.value),t=this.entries.filter(({title:r})=>g(r,e)),n=new Set(
t.length?t:this.entries.filter(({text:r})=>g(r,e))),o=this.wide.matches||e!==""&&n.size<=F;for(let r of this.entries)r.row.hidden=!n.has(r),G(r.row)||(r.fold.open=
o&&n.has(r));for(let r of c("[data-s-letter]")){r.hidden=!d("[data-s-term]:not([hidden])",r);let l=(i=d(`[data-s-letters] a[href="#${r.id}"]`))==null?void 0:i.parentElement;
l&&(l.hidden=r.hidden)}a("[data-s-said]",this.form).textContent=f(n.size,"ord","ord"),a("[data-s-reset]",this.form).hidden=e===""}},G=s=>location.hash===`#${s.id}`;var I=d("[data-s-choosing]"),N=d("[data-s-chosen-bar]");I&&N&&new v(I,N);var R=d("[data-s-glossary]");R&&new w(R);})();
