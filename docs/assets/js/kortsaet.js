/* Made by «make scripts» from macros/browser/sheet/kortsaet.ts. */
"use strict";(()=>{function D(n,e){if(e!=null)if(typeof e=="string"||e instanceof Node)n.append(e);else for(let t of e)D(n,t)}function k(n,e={},...t){let o=document.createElement(
n);for(let[r,s]of Object.entries(e))s===!0?o.setAttribute(r,""):s!==!1&&s!==null&&s!==void 0&&o.setAttribute(r,String(s));return D(o,t),o}function u(n,e=document){return e.querySelector(n)}function d(n,e=document){let t=e.querySelector(n);if(!t)throw new Error(`The page has no ${n}`);return t}function p(n,e=document){
return Array.from(e.querySelectorAll(n))}function j(n,e,t){n.textContent="",window.setTimeout(()=>{n.textContent=e,t==null||t()},50)}var Ue="januar februar marts april maj juni juli august september oktober november december".split(" ");function m(n,e,t){return`${n} ${n===1?e:t}`}function T(n){return n.toLowerCase().replace(/\s+/g," ").trim()}function fe(n,e){return T(e).split(" ").every(t=>n.includes(t))}function W(n,e){for(let[t,o]of e.
by)if(!n.keys.has(`${t}:${o}`))return!1;return fe(n.text,e.words)}var x=class{constructor(e,t){this.items=p("[data-s-topic]").map(o=>he(o,e,t)),this.parts=p("[data-s-under]").map(o=>{var s;let r=document.getElementById((s=o.getAttribute(
"data-s-under"))!=null?s:"");return{elements:r?[r,o]:[o],items:this.items.filter(({row:i})=>o.contains(i))}})}get chosen(){return this.items.filter(({box:e})=>e.
checked).map(({id:e})=>e)}choose(e){for(let{id:t,box:o,row:r}of this.items)o.checked=e.includes(t),o.checked?r.setAttribute("data-s-chosen",t):r.removeAttribute(
"data-s-chosen")}show(e){let t=e.size===this.items.length;for(let o of this.items)o.row.hidden=!e.has(o);for(let{elements:o,items:r}of this.parts){let s=t||r.some(
i=>e.has(i));for(let i of o)i.hidden=!s}}};function he(n,e,t){var h,y,N,B,F;let o=(h=n.getAttribute("data-s-topic"))!=null?h:"",r=(y=n.getAttribute("data-s-titl\
e"))!=null?y:o,s=T((N=n.textContent)!=null?N:""),i=new Set(((B=n.getAttribute("data-s-found-by"))!=null?B:"").split(" ")),a=k("span",{class:"s-tick__place"});a.
append(e.content.cloneNode(!0)),(F=d("label",a).lastElementChild)==null||F.append(r),n.prepend(a);let l=d("input",a);return l.addEventListener("change",t),{id:o,
title:r,row:n,box:l,keys:i,text:s}}function I(n){var e;(e=n.find(({row:t})=>!t.hidden))==null||e.box.focus({preventScroll:!0})}var U=60;function ge(n,e){let t=e.filter(s=>!n.keys.includes(s)),o=Math.max(0,U-n.keys.length),r=t.slice(0,o);return[{...n,keys:[...n.keys,...r]},r.length,t.length-r.length]}
function ye(n,e,t){let o=n||e?`${m(n,"ny ting","nye ting")} er lagt i din samling.`:"De er i din samling.",r=e?` Der var ikke plads til ${e}.`:"";return`${o}${r}${t?
" Browseren vil ikke gemme den, så den forsvinder, når du går fra siden.":""}`}function K(n){let e=window.samspilSaml;if(!e)return"";let[t,o,r]=ge(e.read(),n);
return e.write(t),ye(o,r,e.isRefused())}var M="valgt";function $(n,e){var s,i,a;let t=new URLSearchParams(n),o=new Set(((i=(s=t.get(M))!=null?s:t.get("vis"))!=null?i:"").split(",")),r=new Map;for(let[l,h]of e.filters){
let y=t.get(l);y!==null&&h.includes(y)&&r.set(l,y)}return{by:r,words:((a=t.get("ord"))!=null?a:"").slice(0,80),chosen:e.ids.filter(l=>o.has(l))}}function G(n,e,t){
let o=new Set([...e.filters.keys(),"ord",M,"vis"]),r=Array.from(n.by,([i,a])=>`${i}=${encodeURIComponent(a)}`),s=n.words.trim();return s&&r.push(`ord=${encodeURIComponent(
s).replace(/%20/g,"+")}`),n.chosen.length&&r.push(`${M}=${n.chosen.join(",")}`),new URLSearchParams(t).forEach((i,a)=>{o.has(a)||r.push(`${encodeURIComponent(a)}\
=${encodeURIComponent(i)}`)}),r.length?`?${r.join("&")}`:""}var S=class{constructor(e,t){this.form=e;this.bar=t;var r;this.words=u("[data-s-by-words]",e),this.reset=d("[data-s-reset]",e),this.said=d("[data-s-said]",e),this.
number=d("[data-s-chosen-count]",t),[this.one="",this.many=""]=((r=e.getAttribute("data-s-noun"))!=null?r:"").split(" ");let o=p("[data-s-by]",e);this.filters=new Map(
o.map(s=>{var i;return[(i=s.getAttribute("data-s-by"))!=null?i:"",s]})),this.list=new x(d("[data-s-tick]",e),()=>this.chooseTicked()),this.known={filters:new Map(
Array.from(this.filters,([s,i])=>[s,we(i)])),ids:this.list.items.map(({id:s})=>s)},this.listen(),this.take($(location.search,this.known)),e.hidden=!1}get state(){
var t,o;let e=Array.from(this.filters,([r,s])=>[r,s.value]);return{by:new Map(e.filter(([,r])=>r)),words:(o=(t=this.words)==null?void 0:t.value)!=null?o:"",chosen:this.
list.chosen}}listen(){let{form:e,bar:t}=this;e.addEventListener("input",()=>this.refresh()),this.reset.addEventListener("click",()=>this.showAll()),d("[data-s-c\
hoose-all]",e).addEventListener("click",()=>this.chooseShown()),d("[data-s-unchoose]",t).addEventListener("click",()=>this.unchoose()),d("[data-s-gather-chosen]",
t).addEventListener("click",()=>this.gatherChosen()),window.addEventListener("popstate",()=>this.take($(location.search,this.known)))}take(e){var t;this.words&&
(this.words.value=e.words);for(let[o,r]of this.filters)r.value=(t=e.by.get(o))!=null?t:"";this.list.choose(e.chosen),this.show(e)}refresh(){let{state:e}=this;this.
show(e);let t=`${location.pathname}${G(e,this.known,location.search)}${location.hash}`;try{history.replaceState(history.state,"",t)}catch{}}show(e){let t=new Set(
this.list.items.filter(s=>W(s,e)));this.list.show(t);let o=t.size===this.list.items.length,r=m(t.size,this.one,this.many);this.said.textContent=o?r:`${t.size} a\
f ${this.list.items.length} ${this.many}`,this.reset.hidden=o,d("[data-s-choose-all]",this.form).hidden=!t.size,this.showChosen(e.chosen)}showChosen(e){let{length:t}=e,
o=u("[data-s-print-cards]",this.bar);o&&(o.href=`${o.pathname}?vis=${e.join(",")}#kortsaet`);let r=this.list.items.filter(({box:s,row:i})=>s.checked&&i.hidden).
length;this.bar.hidden=!t,d("[data-s-done]",this.bar).textContent="",this.number.textContent=r?`${t} valgt (${r} vises ikke lige nu)`:`${t} valgt`}chooseTicked(){
this.list.choose(this.list.chosen),this.refresh()}chooseShown(){let e=this.list.items.filter(({row:t,box:o})=>o.checked||!t.hidden);this.list.choose(e.map(({id:t})=>t)),
this.refresh()}unchoose(){this.list.choose([]),this.refresh(),I(this.list.items)}showAll(){var e;this.words&&(this.words.value="");for(let t of this.filters.values())
t.value="";this.refresh(),(e=this.words)==null||e.focus()}gatherChosen(){var t;let e=(t=this.form.getAttribute("data-s-choosing"))!=null?t:"";j(d("[data-s-done]",
this.bar),K(this.list.chosen.map(o=>`${e}:${o}`)))}};function we(n){return Array.from(n.options,({value:e})=>e).filter(Boolean)}var ke=1e3;function z(n,e,t){let o=URL.createObjectURL(new Blob([n],{type:t})),r=k("a",{href:o,download:e});document.body.append(r),r.click(),r.remove(),window.
setTimeout(()=>URL.revokeObjectURL(o),ke)}var c=class extends Error{constructor(t,o="unreachable"){super(`${o}: ${t}`);this.address=t;this.reason=o;this.name="LoadingError"}},C=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e,this.place.edition))}async take(e,t){let o=await this.find(e,t);return delete this.place.
store()[e],o}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,t){let o=this.coming.get(e);if(o)return o;let r=t();return this.coming.set(
e,r),r.catch(()=>this.coming.delete(e)),r}async find(e,t){let{place:o}=this,r=this.locate(`${e}.js`,t);if(o.store()[e]||await o.run(r),!o.store()[e])throw new c(
r);this.isOf(e,t)||(delete o.store()[e],await o.run(`${r}&t=${Date.now()}`));let s=o.store()[e];if(!s)throw new c(r);if(!this.isOf(e,t))throw new c(r,"outdated");
return s[1]}isOf(e,t){var o;return((o=this.place.store()[e])==null?void 0:o[0])===t}locate(e,t=this.place.edition){return`${this.place.base}${e}?e=${t}`}};function be(n){
return new Promise((e,t)=>{let o=document.createElement("script");o.src=n,o.onload=()=>{o.remove(),e()},o.onerror=()=>{o.remove(),t(new c(n))},document.head.append(
o)})}function ve(){var e,t;let n=document.querySelector("[data-edition]");return{base:(e=n==null?void 0:n.getAttribute("data-base"))!=null?e:"",edition:(t=n==null?
void 0:n.getAttribute("data-edition"))!=null?t:"",store:()=>{var o;return(o=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:be}}var b=null;
function E(){return b!=null||(b=new C(ve())),b}var xe=n=>n instanceof c&&n.reason==="outdated";function _(n,e){return xe(n)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}var Se=new Set(["⁠","­",`
`,"\r"]),Ee=new Set(["qr","key","group"]),Pe=60;function*q(n){if(typeof n=="string")yield n;else if(typeof n=="object"&&n)for(let[e,t]of Object.entries(n))Ee.has(
e)||(yield*q(t))}function V(n,e){let t=r=>{var i;let s=(i=r.codePointAt(0))!=null?i:0;return Se.has(r)||e.some(([a,l])=>a<=s&&s<=l)},o=new Map;for(let r of q(n))
for(let s of r)!o.has(s)&&!t(s)&&o.set(s,r.slice(0,Pe));return Array.from(o,([r,s])=>`«${r}» i «${s}»`)}var A="assets/js/saetter.js",Le="saetter/skabeloner",Y=2;function J(n){let e=atob(n),t=new Uint8Array(e.length);for(let o=0;o<e.length;o+=1)t[o]=e.charCodeAt(o);
return new Blob([t])}async function Te({mark:n,parts:e,size:t},o,r){let s=0,i=async l=>{let h=J(await o.take(l,n));return s+=h.size,r({step:"loading",loaded:s,whole:t}),
h};r({step:"loading",loaded:s,whole:t});let a=[];for(let l=0;l<e.length;l+=Y)a.push(...await Promise.all(e.slice(l,l+Y).map(i)));return new Blob(a)}async function Me(n){
var t;await n.loadTool(A);let e=(t=window.samspilPrograms)==null?void 0:t[A];if(!e)throw new Error(`${A} has come, and is not the program`);return e}async function Q(n,e=E()){
let t=await Me(e),o=await e.load(Le),r=await Te(o.compiler,e,n);return{...o,program:t,compiler:r,faces:o.faces.map(J)}}var w=class extends Error{constructor(){super(...arguments);this.name="WorkplaceLost"}};function X(n){let e=URL.createObjectURL(new Blob([n],{type:"text/javascr\
ipt"})),t=new Worker(e);return{ask:s=>new Promise((i,a)=>{t.onmessage=({data:l})=>i(l),t.onerror=l=>{l.preventDefault(),a(new w(l.message))},t.onmessageerror=()=>a(
new w("no answer that could be read")),t.postMessage(s)}),close:()=>{t.terminate(),URL.revokeObjectURL(e)}}}async function Z(n){let e=URL.createObjectURL(new Blob(
[n],{type:"text/javascript"}));await new Promise((o,r)=>{let s=document.createElement("script");s.src=e,s.onload=()=>o(),s.onerror=()=>r(new w("the page may not\
 run it")),document.head.append(s)}),URL.revokeObjectURL(e);let t=window.samspilSetter;if(!t)throw new w("it ran and is not there");return{ask:t,close:()=>{}}}function R(n){return E().load(`saetter/ark/${n}`)}var f=class extends Error{constructor(){super(...arguments);this.name="TypesettingFault"}},$e=256e6,oe=3,v=null,g=null,ee=Promise.resolve();function re(n,e,t={},o=()=>{}){
let r=ee.then(()=>Ce(n,e,t,o));return ee=r.catch(()=>{}),r}async function Ce(n,e,t,o){if(typeof DecompressionStream=="undefined"||typeof WebAssembly=="undefined")
throw new f("Browseren er for gammel til at lave pdf-filer her. Brug en nyere, eller print siden.");let{signs:r,look:s}=await se(o);Ae([e,t.filled],r),o({step:"\
setting"});let i=typeof e=="object"&&e&&"space"in e?e.space:0,a=await Re({template:n,data:O(e),look:O({...s,space:i,...t})});if("pdf"in a)return new Blob([a.pdf],
{type:"application/pdf"});let l="said"in a?a.said:["broken"in a?a.broken:"intet svar"];throw new f(`Pdf-filen kunne ikke laves: ${l.slice(0,oe).join("; ")}`)}var O=n=>JSON.
stringify(n).normalize("NFC");function Ae(n,e){let t=V(JSON.parse(O(n)),e);if(!t.length)return;let o=t.slice(0,oe).join("; ");throw new f(`Skriften på arkene ha\
r ikke tegnet ${o}. Skriv det med ord, og prøv igen.`)}function se(n){return v||(v=Q(n),v.catch(()=>{v=null})),v}async function Re(n){g!=null||(g=Oe());let e=await g.
catch(o=>(g=null,te(o))),t=await e.ask(n).catch(o=>(ne(e),te(o)));return("broken"in t||"memory"in t&&t.memory>$e)&&ne(e),t}function te(n){throw new f(`Pdf-filen\
 kunne ikke laves: ${n instanceof Error?n.message:n}`)}function ne(n){g=null,n.close()}async function Oe(){let{program:n,compiler:e,files:t,faces:o}=await se(()=>{}),
r=async s=>{let i=await s.ask({compiler:e,files:t,faces:o});if("broken"in i)throw s.close(),new Error(i.broken);return s};try{return await r(X(n))}catch{return r(
await Z(n))}}var He=["double","folded","single"],Ne=40,P=10,Be={double:8,folded:4,single:8};function H(n,e,t){let o=Number(n.replace(",","."));return Number.isFinite(o)?Math.
min(t,Math.max(e,o)):0}function ie(n){var t;let e=o=>{var r;return String((r=n.get(o))!=null?r:"")};return{kind:(t=He.find(o=>o===e("slags")))!=null?t:"double",
blanks:Math.floor(H(e("tomme"),0,Ne)),offset:[H(e("hen"),-P,P),H(e("ned"),-P,P)]}}var ae=({kind:n,blanks:e,offset:t})=>({deck:n,blanks:e,offset:t});function le(n,e){
let t=n.blocks.map(o=>{let r=o.pages.cards;return r?{...o,pages:{...o.pages,cards:{...r,cards:r.cards.filter(({id:s})=>e.has(s))}}}:o});return{...n,blocks:t}}function de(n,{
kind:e,blanks:t}){let o=Math.ceil((n+t)/Be[e]),r=e==="double"?", printet på begge sider":"",s=t?` og ${m(t,"tomt","tomme")}`:"";return`${m(n,"kort","kort")}${s}\
: ${m(o,"ark","ark")} A4${r}.`}var ce=(n,e,{kind:t})=>`${n}-${e}-kort${{double:"",folded:"-til-at-folde",single:"-uden-bagside"}[t]}.pdf`;var Fe=1e6;function De({step:n,loaded:e,whole:t}){if(n==="setting")return"Sætter kortene …";if(!t)return"Henter det, der laver pdf-filen …";let o=(r=0)=>(r/
Fe).toFixed(1).replace(".",",");return`Henter det, der laver pdf-filen: ${o(e)} af ${o(t)} MB`}function je(n){if(n instanceof f)return n.message;if(n instanceof
c)return`${_(n,"Det, der laver pdf-filen,").text} Prøv igen.`;throw n}var L=class{constructor(e){this.form=e;this.isBusy=!1;var o;this.sheet=(o=e.getAttribute(
"data-s-deck"))!=null?o:"",this.said=d("[data-s-deck-said]",e),this.done=d("[data-s-deck-done]",e),e.addEventListener("submit",r=>{r.preventDefault(),this.isBusy||
this.make()}),e.addEventListener("input",()=>this.tell());let t=d(".s-cards");new MutationObserver(()=>this.tell()).observe(t,{subtree:!0,attributeFilter:["data\
-s-chosen"]}),e.hidden=!1,this.tell()}get order(){return ie(new FormData(this.form))}get ids(){let e=p("[data-s-topic][data-s-chosen]"),t=e.length?e:p("[data-s-\
topic]");return new Set(t.map(o=>{var r;return(r=o.getAttribute("data-s-topic"))!=null?r:""}))}tell(){let{order:e,ids:t}=this,o=!u("[data-s-topic][data-s-chosen\
]");this.said.textContent=`${o?"Alle ":"De valgte "}${de(t.size,e)}`,d("[data-s-deck-offset]",this.form).hidden=e.kind!=="double"}async make(){let{order:e,ids:t}=this;
this.isBusy=!0,this.done.textContent="Begynder …";try{let o=await R(this.sheet),r=i=>{this.done.textContent=De(i)},s=await re("deck.typ",le(o,t),ae(e),r);z(s,
ce(this.sheet,t.size,e),s.type),this.done.textContent="Filen er hentet."}catch(o){this.done.textContent=je(o)}finally{this.isBusy=!1}}};var ue=u("[data-s-choosing]"),pe=u("[data-s-chosen-bar]");ue&&pe&&new S(ue,pe);var me=u("form[data-s-deck]");me&&new L(me);})();
