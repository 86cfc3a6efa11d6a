/* Made by «make scripts» from macros/browser/topics/emner.ts. */
"use strict";(()=>{function L(s,e){if(e!=null)if(typeof e=="string"||e instanceof Node)s.append(e);else for(let t of e)L(s,t)}function M(s,e={},...t){let n=document.createElement(
s);for(let[o,i]of Object.entries(e))i===!0?n.setAttribute(o,""):i!==!1&&i!==null&&i!==void 0&&n.setAttribute(o,String(i));return L(n,t),n}function l(s,e=document){return e.querySelector(s)}function a(s,e=document){let t=e.querySelector(s);if(!t)throw new Error(`The page has no ${s}`);return t}function c(s,e=document){
return Array.from(e.querySelectorAll(s))}function T(s,e,t){s.textContent="",window.setTimeout(()=>{s.textContent=e,t==null||t()},50)}var _="januar februar marts april maj juni juli august september oktober november december".split(" ");function m(s,e,t){return`${s} ${s===1?e:t}`}function h(s){return s.toLowerCase().replace(/\s+/g," ").trim()}function f(s,e){return h(e).split(" ").every(t=>s.includes(t))}function $(s,e){for(let[t,n]of e.
by)if(!s.keys.has(`${t}:${n}`))return!1;return f(s.text,e.words)}var g=class{constructor(e,t){this.items=c("[data-s-topic]").map(n=>D(n,e,t)),this.parts=c("[data-s-under]").map(n=>{var i;let o=document.getElementById((i=n.getAttribute(
"data-s-under"))!=null?i:"");return{elements:o?[o,n]:[n],items:this.items.filter(({row:r})=>n.contains(r))}})}get chosen(){return this.items.filter(({box:e})=>e.
checked).map(({id:e})=>e)}choose(e){for(let{id:t,box:n,row:o}of this.items)n.checked=e.includes(t),n.checked?o.setAttribute("data-s-chosen",t):o.removeAttribute(
"data-s-chosen")}show(e){let t=e.size===this.items.length;for(let n of this.items)n.row.hidden=!e.has(n);for(let{elements:n,items:o}of this.parts){let i=t||o.some(
r=>e.has(r));for(let r of n)r.hidden=!i}}};function D(s,e,t){var p,x,b,S,k;let n=(p=s.getAttribute("data-s-topic"))!=null?p:"",o=(x=s.getAttribute("data-s-title"))!=
null?x:n,i=h((b=s.textContent)!=null?b:""),r=new Set(((S=s.getAttribute("data-s-found-by"))!=null?S:"").split(" ")),d=M("span",{class:"s-tick__place"});d.append(
e.content.cloneNode(!0)),(k=a("label",d).lastElementChild)==null||k.append(o),s.prepend(d);let u=a("input",d);return u.addEventListener("change",t),{id:n,title:o,
row:s,box:u,keys:r,text:i}}function C(s){var e;(e=s.find(({row:t})=>!t.hidden))==null||e.box.focus({preventScroll:!0})}function j(s,e){let t=e.filter(i=>!s.keys.includes(i)),n=Math.max(0,60-s.keys.length),o=t.slice(0,n);return[{...s,keys:[...s.keys,...o]},o.length,t.length-o.length]}
function z(s,e,t){let n=s||e?`${m(s,"ny ting","nye ting")} er lagt i din samling.`:"De er i din samling.",o=e?` Der var ikke plads til ${e}.`:"";return`${n}${o}${t?
" Browseren vil ikke gemme den, så den forsvinder, når du går fra siden.":""}`}function A(s){let e=window.samspilSaml;if(!e)return"";let[t,n,o]=j(e.read(),s);
return e.write(t),z(n,o,e.isRefused())}var w="valgt";function E(s,e){var i,r;let t=new URLSearchParams(s),n=new Set(((i=t.get(w))!=null?i:"").split(",")),o=new Map;for(let[d,u]of e.filters){let p=t.get(d);p!==null&&
u.includes(p)&&o.set(d,p)}return{by:o,words:((r=t.get("ord"))!=null?r:"").slice(0,80),chosen:e.ids.filter(d=>n.has(d))}}function H(s,e,t){let n=new Set([...e.filters.
keys(),"ord",w]),o=Array.from(s.by,([r,d])=>`${r}=${encodeURIComponent(d)}`),i=s.words.trim();return i&&o.push(`ord=${encodeURIComponent(i).replace(/%20/g,"+")}`),
s.chosen.length&&o.push(`${w}=${s.chosen.join(",")}`),new URLSearchParams(t).forEach((r,d)=>{n.has(d)||o.push(`${encodeURIComponent(d)}=${encodeURIComponent(r)}`)}),
o.length?`?${o.join("&")}`:""}var I="s-prints-cards",y=class{constructor(e,t){this.form=e;this.bar=t;var o;this.words=l("[data-s-by-words]",e),this.reset=a("[data-s-reset]",e),this.said=a("[\
data-s-said]",e),this.number=a("[data-s-chosen-count]",t),[this.one="",this.many=""]=((o=e.getAttribute("data-s-noun"))!=null?o:"").split(" ");let n=c("[data-s-\
by]",e);this.filters=new Map(n.map(i=>{var r;return[(r=i.getAttribute("data-s-by"))!=null?r:"",i]})),this.list=new g(a("[data-s-tick]",e),()=>this.chooseTicked()),
this.known={filters:new Map(Array.from(this.filters,([i,r])=>[i,F(r)])),ids:this.list.items.map(({id:i})=>i)},this.listen(),this.take(E(location.search,this.known)),
e.hidden=!1}get state(){var t,n;let e=Array.from(this.filters,([o,i])=>[o,i.value]);return{by:new Map(e.filter(([,o])=>o)),words:(n=(t=this.words)==null?void 0:
t.value)!=null?n:"",chosen:this.list.chosen}}listen(){let{form:e,bar:t}=this;e.addEventListener("input",()=>this.refresh()),this.reset.addEventListener("click",
()=>this.showAll()),a("[data-s-choose-all]",e).addEventListener("click",()=>this.chooseShown()),a("[data-s-unchoose]",t).addEventListener("click",()=>this.unchoose()),
a("[data-s-print-cards]",t).addEventListener("click",()=>this.printCards()),a("[data-s-gather-chosen]",t).addEventListener("click",()=>this.gatherChosen()),window.
addEventListener("popstate",()=>this.take(E(location.search,this.known)))}take(e){var t;this.words&&(this.words.value=e.words);for(let[n,o]of this.filters)o.value=
(t=e.by.get(n))!=null?t:"";this.list.choose(e.chosen),this.show(e)}refresh(){let{state:e}=this;this.show(e);let t=`${location.pathname}${H(e,this.known,location.
search)}${location.hash}`;try{history.replaceState(history.state,"",t)}catch{}}show(e){let t=new Set(this.list.items.filter(i=>$(i,e)));this.list.show(t);let n=t.
size===this.list.items.length,o=m(t.size,this.one,this.many);this.said.textContent=n?o:`${t.size} af ${this.list.items.length} ${this.many}`,this.reset.hidden=n,
a("[data-s-choose-all]",this.form).hidden=!t.size,this.showChosen(e.chosen.length)}showChosen(e){let t=this.list.items.filter(({box:n,row:o})=>n.checked&&o.hidden).
length;this.bar.hidden=!e,a("[data-s-done]",this.bar).textContent="",this.number.textContent=t?`${e} valgt (${t} vises ikke lige nu)`:`${e} valgt`}chooseTicked(){
this.list.choose(this.list.chosen),this.refresh()}chooseShown(){let e=this.list.items.filter(({row:t,box:n})=>n.checked||!t.hidden);this.list.choose(e.map(({id:t})=>t)),
this.refresh()}unchoose(){this.list.choose([]),this.refresh(),C(this.list.items)}showAll(){var e;this.words&&(this.words.value="");for(let t of this.filters.values())
t.value="";this.refresh(),(e=this.words)==null||e.focus()}printCards(){let{classList:e}=document.documentElement;e.add(I),window.addEventListener("afterprint",()=>e.
remove(I),{once:!0}),window.print()}gatherChosen(){var t;let e=(t=this.form.getAttribute("data-s-choosing"))!=null?t:"";T(a("[data-s-done]",this.bar),A(this.list.
chosen.map(n=>`${e}:${n}`)))}};function F(s){return Array.from(s.options,({value:e})=>e).filter(Boolean)}var G="(min-width: 60em)",K=3,v=class{constructor(e){this.form=e;this.wide=window.matchMedia(G);this.words=a("[data-s-by-words]",e),this.entries=c("[data-s-term\
]").map(t=>{var n,o;return{row:t,fold:a("details",t),title:h((n=a("summary",t).textContent)!=null?n:""),text:h((o=t.textContent)!=null?o:"")}}),e.addEventListener(
"input",()=>this.find()),a("[data-s-reset]",e).addEventListener("click",()=>this.showAll()),this.wide.addEventListener("change",()=>this.find()),e.hidden=!1,this.
find()}showAll(){this.words.value="",this.find(),this.words.focus()}find(){var i;let e=h(this.words.value),t=this.entries.filter(({title:r})=>f(r,e)),n=new Set(
t.length?t:this.entries.filter(({text:r})=>f(r,e))),o=this.wide.matches||e!==""&&n.size<=K;for(let r of this.entries)r.row.hidden=!n.has(r),W(r.row)||(r.fold.open=
o&&n.has(r));for(let r of c("[data-s-letter]")){r.hidden=!l("[data-s-term]:not([hidden])",r);let d=(i=l(`[data-s-letters] a[href="#${r.id}"]`))==null?void 0:i.parentElement;
d&&(d.hidden=r.hidden)}a("[data-s-said]",this.form).textContent=m(n.size,"ord","ord"),a("[data-s-reset]",this.form).hidden=e===""}},W=s=>location.hash===`#${s.id}`;var R=l("[data-s-choosing]"),N=l("[data-s-chosen-bar]");R&&N&&new y(R,N);var P=l("[data-s-glossary]");P&&new v(P);})();
