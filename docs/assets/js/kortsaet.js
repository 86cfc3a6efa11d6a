/* Made by «make scripts» from macros/browser/sheet/kortsaet.ts. */
"use strict";(()=>{function j(n,e){if(e!=null)if(typeof e=="string"||e instanceof Node)n.append(e);else for(let t of e)j(n,t)}function b(n,e={},...t){let r=document.createElement(
n);for(let[o,s]of Object.entries(e))s===!0?r.setAttribute(o,""):s!==!1&&s!==null&&s!==void 0&&r.setAttribute(o,String(s));return j(r,t),r}function u(n,e=document){return e.querySelector(n)}function d(n,e=document){let t=e.querySelector(n);if(!t)throw new Error(`The page has no ${n}`);return t}function p(n,e=document){
return Array.from(e.querySelectorAll(n))}function D(n,e,t){n.textContent="",window.setTimeout(()=>{n.textContent=e,t==null||t()},50)}var Ke="januar februar marts april maj juni juli august september oktober november december".split(" ");function f(n,e,t){return`${n} ${n===1?e:t}`}function L(n){return n.toLowerCase().replace(/\s+/g," ").trim()}function fe(n,e){return L(e).split(" ").every(t=>n.includes(t))}function W(n,e){for(let[t,r]of e.
by)if(!n.keys.has(`${t}:${r}`))return!1;return fe(n.text,e.words)}var x=class{constructor(e,t){this.items=p("[data-s-topic]").map(r=>me(r,e,t)),this.parts=p("[data-s-under]").map(r=>{var s;let o=document.getElementById((s=r.getAttribute(
"data-s-under"))!=null?s:"");return{elements:o?[o,r]:[r],items:this.items.filter(({row:i})=>r.contains(i))}})}get chosen(){return this.items.filter(({box:e})=>e.
checked).map(({id:e})=>e)}choose(e){for(let{id:t,box:r,row:o}of this.items)r.checked=e.includes(t),r.checked?o.setAttribute("data-s-chosen",t):o.removeAttribute(
"data-s-chosen")}show(e){let t=e.size===this.items.length;for(let r of this.items)r.row.hidden=!e.has(r);for(let{elements:r,items:o}of this.parts){let s=t||o.some(
i=>e.has(i));for(let i of r)i.hidden=!s}}};function me(n,e,t){var h,y,N,B,F;let r=(h=n.getAttribute("data-s-topic"))!=null?h:"",o=(y=n.getAttribute("data-s-titl\
e"))!=null?y:r,s=L((N=n.textContent)!=null?N:""),i=new Set(((B=n.getAttribute("data-s-found-by"))!=null?B:"").split(" ")),a=b("span",{class:"s-tick__place"});a.
append(e.content.cloneNode(!0)),(F=d("label",a).lastElementChild)==null||F.append(o),n.prepend(a);let l=d("input",a);return l.addEventListener("change",t),{id:r,
title:o,row:n,box:l,keys:i,text:s}}function I(n){var e;(e=n.find(({row:t})=>!t.hidden))==null||e.box.focus({preventScroll:!0})}function ge(n,e){let t=e.filter(s=>!n.keys.includes(s)),r=Math.max(0,60-n.keys.length),o=t.slice(0,r);return[{...n,keys:[...n.keys,...o]},o.length,t.length-o.length]}
function ye(n,e,t){let r=n||e?`${f(n,"ny ting","nye ting")} er lagt i din samling.`:"De er i din samling.",o=e?` Der var ikke plads til ${e}.`:"";return`${r}${o}${t?
" Browseren vil ikke gemme den, så den forsvinder, når du går fra siden.":""}`}function U(n){let e=window.samspilSaml;if(!e)return"";let[t,r,o]=ge(e.read(),n);
return e.write(t),ye(r,o,e.isRefused())}var M="valgt";function $(n,e){var s,i,a;let t=new URLSearchParams(n),r=new Set(((i=(s=t.get(M))!=null?s:t.get("vis"))!=null?i:"").split(",")),o=new Map;for(let[l,h]of e.filters){
let y=t.get(l);y!==null&&h.includes(y)&&o.set(l,y)}return{by:o,words:((a=t.get("ord"))!=null?a:"").slice(0,80),chosen:e.ids.filter(l=>r.has(l))}}function K(n,e,t){
let r=new Set([...e.filters.keys(),"ord",M,"vis"]),o=Array.from(n.by,([i,a])=>`${i}=${encodeURIComponent(a)}`),s=n.words.trim();return s&&o.push(`ord=${encodeURIComponent(
s).replace(/%20/g,"+")}`),n.chosen.length&&o.push(`${M}=${n.chosen.join(",")}`),new URLSearchParams(t).forEach((i,a)=>{r.has(a)||o.push(`${encodeURIComponent(a)}\
=${encodeURIComponent(i)}`)}),o.length?`?${o.join("&")}`:""}var S=class{constructor(e,t){this.form=e;this.bar=t;var o;this.words=u("[data-s-by-words]",e),this.reset=d("[data-s-reset]",e),this.said=d("[data-s-said]",e),this.
number=d("[data-s-chosen-count]",t),[this.one="",this.many=""]=((o=e.getAttribute("data-s-noun"))!=null?o:"").split(" ");let r=p("[data-s-by]",e);this.filters=new Map(
r.map(s=>{var i;return[(i=s.getAttribute("data-s-by"))!=null?i:"",s]})),this.list=new x(d("[data-s-tick]",e),()=>this.chooseTicked()),this.known={filters:new Map(
Array.from(this.filters,([s,i])=>[s,we(i)])),ids:this.list.items.map(({id:s})=>s)},this.listen(),this.take($(location.search,this.known)),e.hidden=!1}get state(){
var t,r;let e=Array.from(this.filters,([o,s])=>[o,s.value]);return{by:new Map(e.filter(([,o])=>o)),words:(r=(t=this.words)==null?void 0:t.value)!=null?r:"",chosen:this.
list.chosen}}listen(){let{form:e,bar:t}=this;e.addEventListener("input",()=>this.refresh()),this.reset.addEventListener("click",()=>this.showAll()),d("[data-s-c\
hoose-all]",e).addEventListener("click",()=>this.chooseShown()),d("[data-s-unchoose]",t).addEventListener("click",()=>this.unchoose()),d("[data-s-gather-chosen]",
t).addEventListener("click",()=>this.gatherChosen()),window.addEventListener("popstate",()=>this.take($(location.search,this.known)))}take(e){var t;this.words&&
(this.words.value=e.words);for(let[r,o]of this.filters)o.value=(t=e.by.get(r))!=null?t:"";this.list.choose(e.chosen),this.show(e)}refresh(){let{state:e}=this;this.
show(e);let t=`${location.pathname}${K(e,this.known,location.search)}${location.hash}`;try{history.replaceState(history.state,"",t)}catch{}}show(e){let t=new Set(
this.list.items.filter(s=>W(s,e)));this.list.show(t);let r=t.size===this.list.items.length,o=f(t.size,this.one,this.many);this.said.textContent=r?o:`${t.size} a\
f ${this.list.items.length} ${this.many}`,this.reset.hidden=r,d("[data-s-choose-all]",this.form).hidden=!t.size,this.showChosen(e.chosen)}showChosen(e){let{length:t}=e,
r=u("[data-s-print-cards]",this.bar);r&&(r.href=`${r.pathname}?vis=${e.join(",")}#kortsaet`);let o=this.list.items.filter(({box:s,row:i})=>s.checked&&i.hidden).
length;this.bar.hidden=!t,d("[data-s-done]",this.bar).textContent="",this.number.textContent=o?`${t} valgt (${o} vises ikke lige nu)`:`${t} valgt`}chooseTicked(){
this.list.choose(this.list.chosen),this.refresh()}chooseShown(){let e=this.list.items.filter(({row:t,box:r})=>r.checked||!t.hidden);this.list.choose(e.map(({id:t})=>t)),
this.refresh()}unchoose(){this.list.choose([]),this.refresh(),I(this.list.items)}showAll(){var e;this.words&&(this.words.value="");for(let t of this.filters.values())
t.value="";this.refresh(),(e=this.words)==null||e.focus()}gatherChosen(){var t;let e=(t=this.form.getAttribute("data-s-choosing"))!=null?t:"";D(d("[data-s-done]",
this.bar),U(this.list.chosen.map(r=>`${e}:${r}`)))}};function we(n){return Array.from(n.options,({value:e})=>e).filter(Boolean)}var be=1e3;function G(n,e){let t=URL.createObjectURL(n),r=b("a",{href:t,download:e});document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(
t),be)}var c=class extends Error{constructor(t,r="unreachable"){super(`${r}: ${t}`);this.address=t;this.reason=r;this.name="LoadingError"}},A=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e,this.place.edition))}async take(e,t){let r=await this.find(e,t);return delete this.place.
store()[e],r}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,t){let r=this.coming.get(e);if(r)return r;let o=t();return this.coming.set(
e,o),o.catch(()=>this.coming.delete(e)),o}async find(e,t){let{place:r}=this,o=this.locate(`${e}.js`,t);if(r.store()[e]||await r.run(o),!r.store()[e])throw new c(
o);this.isOf(e,t)||(delete r.store()[e],await r.run(`${o}&t=${Date.now()}`));let s=r.store()[e];if(!s)throw new c(o);if(!this.isOf(e,t))throw new c(o,"outdated");
return s[1]}isOf(e,t){var r;return((r=this.place.store()[e])==null?void 0:r[0])===t}locate(e,t=this.place.edition){return`${this.place.base}${e}?e=${t}`}};function ke(n){
return new Promise((e,t)=>{let r=document.createElement("script");r.src=n,r.onload=()=>{r.remove(),e()},r.onerror=()=>{r.remove(),t(new c(n))},document.head.append(
r)})}function ve(){var e,t;let n=document.querySelector("[data-edition]");return{base:(e=n==null?void 0:n.getAttribute("data-base"))!=null?e:"",edition:(t=n==null?
void 0:n.getAttribute("data-edition"))!=null?t:"",store:()=>{var r;return(r=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:ke}}var k=null;
function E(){return k!=null||(k=new A(ve())),k}var xe=n=>n instanceof c&&n.reason==="outdated";function _(n,e){return xe(n)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}var Se=new Set(["⁠","­",`
`,"\r"]),Ee=new Set(["qr","key","group"]),Pe=60;function*q(n){if(typeof n=="string")yield n;else if(typeof n=="object"&&n)for(let[e,t]of Object.entries(n))Ee.has(
e)||(yield*q(t))}function z(n,e){let t=o=>{var i;let s=(i=o.codePointAt(0))!=null?i:0;return Se.has(o)||e.some(([a,l])=>a<=s&&s<=l)},r=new Map;for(let o of q(n))
for(let s of o)!r.has(s)&&!t(s)&&r.set(s,o.slice(0,Pe));return Array.from(r,([o,s])=>`«${o}» i «${s}»`)}var C="assets/js/saetter.js",Te="saetter/skabeloner",V=2;function Y(n){let e=atob(n),t=new Uint8Array(e.length);for(let r=0;r<e.length;r+=1)t[r]=e.charCodeAt(r);
return new Blob([t])}async function Le({mark:n,parts:e,size:t},r,o){let s=0,i=async l=>{let h=Y(await r.take(l,n));return s+=h.size,o({step:"loading",loaded:s,whole:t}),
h};o({step:"loading",loaded:s,whole:t});let a=[];for(let l=0;l<e.length;l+=V)a.push(...await Promise.all(e.slice(l,l+V).map(i)));return new Blob(a)}async function Me(n){
var t;await n.loadTool(C);let e=(t=window.samspilPrograms)==null?void 0:t[C];if(!e)throw new Error(`${C} has come, and is not the program`);return e}async function J(n,e=E()){
let t=await Me(e),{compiler:r,files:o,faces:s,signs:i}=await e.load(Te);return{program:t,compiler:await Le(r,e,n),files:o,faces:s.map(Y),signs:i}}var w=class extends Error{constructor(){super(...arguments);this.name="WorkplaceLost"}};function Q(n){let e=URL.createObjectURL(new Blob([n],{type:"text/javascr\
ipt"})),t=new Worker(e);return{ask:s=>new Promise((i,a)=>{t.onmessage=({data:l})=>i(l),t.onerror=l=>{l.preventDefault(),a(new w(l.message))},t.onmessageerror=()=>a(
new w("no answer that could be read")),t.postMessage(s)}),close:()=>{t.terminate(),URL.revokeObjectURL(e)}}}async function X(n){let e=URL.createObjectURL(new Blob(
[n],{type:"text/javascript"}));await new Promise((r,o)=>{let s=document.createElement("script");s.src=e,s.onload=()=>r(),s.onerror=()=>o(new w("the page may not\
 run it")),document.head.append(s)}),URL.revokeObjectURL(e);let t=window.samspilSetter;if(!t)throw new w("it ran and is not there");return{ask:t,close:()=>{}}}function O(n){return E().load(`saetter/ark/${n}`)}var m=class extends Error{constructor(){super(...arguments);this.name="TypesettingFault"}},$e={large:!1,fillable:!1,poster:!1,trial:!1},Ae=256e6,ne=3,v=null,g=null,
Z=Promise.resolve();function re(n,e,t={},r=()=>{}){let o=Z.then(()=>Ce(n,e,t,r));return Z=o.catch(()=>{}),o}async function Ce(n,e,t,r){if(typeof DecompressionStream==
"undefined"||typeof WebAssembly=="undefined")throw new m("Browseren er for gammel til at lave pdf-filer her. Brug en nyere, eller print siden.");let{signs:o}=await oe(
r);Oe([e,t.filled],o),r({step:"setting"});let s=typeof e=="object"&&e&&"space"in e?e.space:0,i=await Re({template:n,data:R(e),look:R({...$e,space:s,...t})});if("\
pdf"in i)return new Blob([i.pdf],{type:"application/pdf"});let a="said"in i?i.said:["broken"in i?i.broken:"intet svar"];throw new m(`Pdf-filen kunne ikke laves:\
 ${a.slice(0,ne).join("; ")}`)}var R=n=>JSON.stringify(n).normalize("NFC");function Oe(n,e){let t=z(JSON.parse(R(n)),e);if(!t.length)return;let r=t.slice(0,ne).
join("; ");throw new m(`Skriften på arkene har ikke tegnet ${r}. Skriv det med ord, og prøv igen.`)}function oe(n){return v||(v=J(n),v.catch(()=>{v=null})),v}
async function Re(n){g!=null||(g=He());let e=await g.catch(r=>(g=null,ee(r))),t=await e.ask(n).catch(r=>(te(e),ee(r)));return("broken"in t||"memory"in t&&t.memory>
Ae)&&te(e),t}function ee(n){throw new m(`Pdf-filen kunne ikke laves: ${n instanceof Error?n.message:n}`)}function te(n){g=null,n.close()}async function He(){let{
program:n,compiler:e,files:t,faces:r}=await oe(()=>{}),o=async s=>{let i=await s.ask({compiler:e,files:t,faces:r});if("broken"in i)throw s.close(),new Error(i.broken);
return s};try{return await o(Q(n))}catch{return o(await X(n))}}var Ne=["double","folded","single"],Be=40,P=10,Fe={double:8,folded:4,single:8};function H(n,e,t){let r=Number(n.replace(",","."));return Number.isFinite(r)?Math.
min(t,Math.max(e,r)):0}function se(n){var t;let e=r=>{var o;return String((o=n.get(r))!=null?o:"")};return{kind:(t=Ne.find(r=>r===e("slags")))!=null?t:"double",
blanks:Math.floor(H(e("tomme"),0,Be)),offset:[H(e("hen"),-P,P),H(e("ned"),-P,P)]}}var ie=({kind:n,blanks:e,offset:t})=>({deck:n,blanks:e,offset:t});function ae(n,e){
let t=n.blocks.map(r=>{let o=r.pages.cards;return o?{...r,pages:{...r.pages,cards:{...o,cards:o.cards.filter(({id:s})=>e.has(s))}}}:r});return{...n,blocks:t}}function le(n,{
kind:e,blanks:t}){let r=Math.ceil((n+t)/Fe[e]),o=e==="double"?", printet på begge sider":"",s=t?` og ${f(t,"tomt","tomme")}`:"";return`${f(n,"kort","kort")}${s}\
: ${f(r,"ark","ark")} A4${o}.`}var de=(n,e,{kind:t})=>`${n}-${e}-kort${{double:"",folded:"-til-at-folde",single:"-uden-bagside"}[t]}.pdf`;var je=1e6;function De({step:n,loaded:e,whole:t}){if(n==="setting")return"Sætter kortene …";if(!t)return"Henter det, der laver pdf-filen …";let r=(o=0)=>(o/
je).toFixed(1).replace(".",",");return`Henter det, der laver pdf-filen: ${r(e)} af ${r(t)} MB`}function We(n){if(n instanceof m)return n.message;if(n instanceof
c)return`${_(n,"Det, der laver pdf-filen,").text} Prøv igen.`;throw n}var T=class{constructor(e){this.form=e;this.isBusy=!1;var r;this.sheet=(r=e.getAttribute(
"data-s-deck"))!=null?r:"",this.said=d("[data-s-deck-said]",e),this.done=d("[data-s-deck-done]",e),e.addEventListener("submit",o=>{o.preventDefault(),this.isBusy||
this.make()}),e.addEventListener("input",()=>this.tell());let t=d(".s-cards");new MutationObserver(()=>this.tell()).observe(t,{subtree:!0,attributeFilter:["data\
-s-chosen"]}),e.hidden=!1,this.tell()}get order(){return se(new FormData(this.form))}get ids(){let e=p("[data-s-topic][data-s-chosen]"),t=e.length?e:p("[data-s-\
topic]");return new Set(t.map(r=>{var o;return(o=r.getAttribute("data-s-topic"))!=null?o:""}))}tell(){let{order:e,ids:t}=this,r=!u("[data-s-topic][data-s-chosen\
]");this.said.textContent=`${r?"Alle ":"De valgte "}${le(t.size,e)}`,d("[data-s-deck-offset]",this.form).hidden=e.kind!=="double"}async make(){let{order:e,ids:t}=this;
this.isBusy=!0,this.done.textContent="Begynder …";try{let r=await O(this.sheet),o=i=>{this.done.textContent=De(i)},s=await re("deck.typ",ae(r,t),ie(e),o);G(s,
de(this.sheet,t.size,e)),this.done.textContent="Filen er hentet."}catch(r){this.done.textContent=We(r)}finally{this.isBusy=!1}}};var ce=u("[data-s-choosing]"),ue=u("[data-s-chosen-bar]");ce&&ue&&new S(ce,ue);var pe=u("form[data-s-deck]");pe&&new T(pe);})();
