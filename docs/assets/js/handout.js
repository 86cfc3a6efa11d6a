/* Made by «make scripts» from macros/browser/collection/handout.ts. */
"use strict";(()=>{function N(i,e){if(e!=null)if(typeof e=="string"||e instanceof Node)i.append(e);else for(let t of e)N(i,t)}function a(i,e={},...t){let n=document.createElement(
i);for(let[s,r]of Object.entries(e))r===!0?n.setAttribute(s,""):r!==!1&&r!==null&&r!==void 0&&n.setAttribute(s,String(r));return N(n,t),n}function f(i,e={},t){let n=a(
"button",{type:"button",...e},i);return t&&n.addEventListener("click",t),n}var R=i=>a("span",{class:"s-hidden"},i),X={plus:"M12 5v14M5 12h14",check:"M5 12.5l4.5\
 4.5L19 7.5",up:"M12 19V5m-6 6l6-6 6 6",down:"M12 5v14m-6-6l6 6 6-6",grip:"M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01"};function g(i){let e=a("div");
return e.innerHTML=`<svg class="s-sign" viewBox="0 0 24 24" aria-hidden="true"><path d="${X[i]}"/></svg>`,c("svg",e)}function v(i,e=document){return e.querySelector(
i)}function c(i,e=document){let t=e.querySelector(i);if(!t)throw new Error(`The page has no ${i}`);return t}function A(i,e=document){return Array.from(e.querySelectorAll(
i))}async function I(i){try{return await navigator.clipboard.writeText(i),!0}catch{return!1}}var u=class extends Error{constructor(t,n="unreachable"){super(`${n}: ${t}`);this.address=t;this.reason=n;this.name="LoadingError"}},L=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e,this.place.edition))}async take(e,t){let n=await this.find(e,t);return delete this.place.
store()[e],n}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,t){let n=this.coming.get(e);if(n)return n;let s=t();return this.coming.set(
e,s),s.catch(()=>this.coming.delete(e)),s}async find(e,t){let{place:n}=this,s=this.locate(`${e}.js`,t);if(n.store()[e]||await n.run(s),!n.store()[e])throw new u(
s);this.isOf(e,t)||(delete n.store()[e],await n.run(`${s}&t=${Date.now()}`));let r=n.store()[e];if(!r)throw new u(s);if(!this.isOf(e,t))throw new u(s,"outdated");
return r[1]}isOf(e,t){var n;return((n=this.place.store()[e])==null?void 0:n[0])===t}locate(e,t=this.place.edition){return`${this.place.base}${e}?e=${t}`}};function Z(i){
return new Promise((e,t)=>{let n=document.createElement("script");n.src=i,n.onload=()=>{n.remove(),e()},n.onerror=()=>{n.remove(),t(new u(i))},document.head.append(
n)})}function ee(){var e,t;let i=document.querySelector("[data-edition]");return{base:(e=i==null?void 0:i.getAttribute("data-base"))!=null?e:"",edition:(t=i==null?
void 0:i.getAttribute("data-edition"))!=null?t:"",store:()=>{var n;return(n=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:Z}}var p=null;
function D(){return p!=null||(p=new L(ee())),p}var B=i=>i instanceof u&&i.reason==="outdated";function te(i,e){return B(i)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}function P(i){var t;let e=Array.from(i);return(t=e.find(B))!=null?t:e[0]}function ne(i,e){let t=i.
isOutdated?()=>location.reload():e;return f(i.way,{class:"s-button s-button--quiet"},t)}var y=class{constructor(e=a("div",{class:"s-notice",role:"status"})){this.
element=e}show(e,t,n,s=""){let r=te(e,t),o=a("p",{},s?`${r.text} ${s}`:r.text);this.element.replaceChildren(o,ne(r,n))}clear(){this.element.replaceChildren()}};var ke="januar februar marts april maj juni juli august september oktober november december".split(" ");function T(i,e,t){return`${i} ${i===1?e:t}`}function j(i,e){return e.isWhole?e.before:{...i,keys:e.before.keys}}function F(i,e,t){let n=i.filter(s=>s!==e);return n.splice(Math.max(0,Math.min(t,n.length)),
0,e),n}function se(i){return new RegExp(`^(?:${i.join("|")}):[a-z0-9-]{1,80}$`)}function K(i,e,t){if(!Array.isArray(i))return[];let n=i.filter(s=>typeof s=="string"&&e.
test(s));return Array.from(new Set(n)).slice(0,t)}function M(i,e){let t=typeof i=="object"&&i?i:{};return{title:typeof t.titel=="string"?t.titel.slice(0,90).replace(
/[\ud800-\udbff]$/,""):"",keys:K(t.indhold,se(e),60),isShort:t.kort===!0,hasPages:t.nyside===!0}}var C={title:"",keys:[],isShort:!1,hasPages:!1};function ie(i,e,t){var s,r;let n=((r=(s=i[e])==null?void 0:s.middle)!=null?r:0)+t;return i.filter((o,l)=>l!==e&&o.middle<n).length}function re(i,e,t,n){return e>
t&&e<=n?-i:e<t&&e>=n?i:0}var $=class{constructor(e,t,n,s,r,o){this.grip=e;this.row=t;this.rows=n;this.held=s;this.drop=r;this.frame=0;this.follow=e=>{this.pointer=
e.clientY,this.draw()};this.letGo=()=>this.end(!0);this.cancel=()=>this.end(!1);this.leave=e=>{e.key==="Escape"&&(e.preventDefault(),this.end(!1))};this.roll=()=>{
let e=this.pointer<90?-9:this.pointer>window.innerHeight-90?9:0;e&&(window.scrollBy(0,e),this.draw()),this.frame=window.requestAnimationFrame(this.roll)};this.boxes=
n.map(l=>{let d=l.getBoundingClientRect();return{middle:d.top+window.scrollY+d.height/2,height:d.height}}),this.from=n.indexOf(t),this.to=this.from,this.start=o.
clientY+window.scrollY,this.pointer=o.clientY}begin(e){this.grip.setPointerCapture(e),this.grip.addEventListener("pointermove",this.follow),this.grip.addEventListener(
"pointerup",this.letGo),this.grip.addEventListener("pointercancel",this.cancel),document.addEventListener("keydown",this.leave,!0),this.row.classList.add(this.held),
this.frame=window.requestAnimationFrame(this.roll)}draw(){var r,o;let{boxes:e,from:t}=this,n=this.pointer+window.scrollY-this.start;this.to=ie(e,t,n);let s=(o=(r=
e[t])==null?void 0:r.height)!=null?o:0;for(let[l,d]of this.rows.entries()){let h=l===t?n:re(s,l,t,this.to);d.style.transform=h?`translateY(${h}px)`:""}}end(e){window.
cancelAnimationFrame(this.frame),this.grip.removeEventListener("pointermove",this.follow),this.grip.removeEventListener("pointerup",this.letGo),this.grip.removeEventListener(
"pointercancel",this.cancel),document.removeEventListener("keydown",this.leave,!0);for(let t of this.rows)t.style.transform="";this.row.classList.remove(this.held),
e&&this.drop(this.to)}};function W(i,e,t,n){i.addEventListener("pointerdown",s=>{if(s.button||!s.isPrimary||!e.parentElement)return;s.preventDefault();let r=Array.
from(e.parentElement.children);new $(i,e,r,t,n,s).begin(s.pointerId)})}var G=["data-s-up","data-s-down","data-s-take","data-s-place","data-s-link"],oe=200,w=class{constructor(e,t){this.items=e;this.actions=t}makeFixed(e,t){let n=a(
"span",{class:"s-gathered__number"},`${t+1}.`);return a("li",{"data-s-key":e},n,this.makeWords(e))}make(e,t){let{actions:n}=this,s=this.items.titleOf(e),r=a("li",
{"data-s-key":e}),o=()=>n.keys().indexOf(e),l=a("span",{class:"s-gathered__grip","aria-hidden":"true"},g("grip"));W(l,r,"s-gathered__row--held",m=>n.move(e,m,null));
let d=t===n.keys().length-1,h=a("div",{class:"s-gathered__buttons"},O("data-s-up",[g("up"),a("span",{},"Op")],s,t===0,()=>n.move(e,o()-1,"data-s-up")),O("data-s\
-down",[g("down"),a("span",{},"Ned")],s,d,()=>n.move(e,o()+1,"data-s-down")),O("data-s-take",a("span",{},"Tag ud"),s,!1,()=>n.take(e)));return r.append(l,this.makeNumber(
e,t),this.makeWords(e),h),r}makeWords(e){let t=this.items.get(e),n=a("div",{class:"s-gathered__words"});if(t)n.append(a("a",{href:t.adresse,"data-s-link":!0},t.
titel),a("span",{class:"s-gathered__kind"},t.slags));else{let s=this.items.isGone(e)?"findes ikke længere.":"kunne ikke hentes.";n.append(a("span",{},`${this.items.
titleOf(e)} ${s}`))}return n}makeNumber(e,t){let{actions:n}=this,s=a("input",{type:"text",inputmode:"numeric",autocomplete:"off",maxlength:3,class:"s-gathered__\
place",value:t+1,"aria-label":`Nummer på ${this.items.titleOf(e)}`,"data-s-place":!0}),r=()=>String(n.keys().indexOf(e)+1),o=l=>{let d=ae(s.value);!s.isConnected||
s.value===r()||(s.value=r(),d===null?n.refuseNumber():n.move(e,d-1,l))};return s.addEventListener("keydown",l=>{l.key==="Enter"&&(l.preventDefault(),o("data-s-p\
lace")),l.key==="Escape"&&(s.value=r())}),s.addEventListener("focus",()=>s.select()),s.addEventListener("change",()=>window.setTimeout(()=>o(null),oe)),s}};function ae(i){
let e=/^\s*(\d+)\s*\.?\s*$/.exec(i);return e?Number(e[1]):null}function O(i,e,t,n,s){let o={class:`s-gathered__button${i!=="data-s-take"?" s-gathered__button--s\
ign":""}`,[i]:!0,"aria-disabled":n?"true":null};return f([e,R(` ${t}`)],o,s)}var b=class{constructor(e,t){this.element=e;this.rows=t}render(e,t){var o,l,d;let n=this.element.contains(document.activeElement)?document.activeElement:null,s=(l=
(o=n==null?void 0:n.closest("li"))==null?void 0:o.getAttribute("data-s-key"))!=null?l:null,r=G.find(h=>n==null?void 0:n.hasAttribute(h));this.element.replaceChildren(
...e.map((h,m)=>t?this.rows.makeFixed(h,m):this.rows.make(h,m))),r&&s!==null&&((d=this.controlOf(s,r))==null||d.focus({preventScroll:!0}))}focus(e,t){var r;let n=this.
controlOf(e,t);(r=(n==null?void 0:n.getAttribute("aria-disabled"))==="true"?this.controlOf(e,t==="data-s-up"?"data-s-down":"data-s-up"):n)==null||r.focus()}controlOf(e,t){
let n=A("li",this.element).find(s=>s.getAttribute("data-s-key")===e);return n?v(`[${t}]`,n):null}};var H=()=>/^https?:$/.test(location.protocol);function le(i){var t;let e=new Map;for(let{number:n,item:s}of i)for(let r of s.kilder){let o=(t=e.get(r.id))!=null?
t:{source:r,places:[]};o.places.push({number:n,where:r.sted}),e.set(r.id,o)}return Array.from(e.values())}function de({source:i,places:e}){let t=i.udgiver?`. ${i.
udgiver.replace(/\.$/,"")}`:"",n=e.map(s=>`Nr. ${s.number}${s.where?`: ${s.where}`:""}`);return`${t}. ${n.join("; ")}.`}var k=class{constructor(e,t){this.element=
e;this.items=t;this.parts=new Map}render(e,t,n){let s=this.list(e.keys);this.element.hidden=!s.length,this.element.classList.toggle("s-handout--short",e.isShort),
this.element.classList.toggle("s-handout--pages",e.hasPages),this.element.replaceChildren(),s.length&&this.element.append(ue(e.title,s,n),...s.map(r=>this.renderPart(
r,t)),pe(s))}list(e){let t=[];for(let[n,s]of e.entries()){let r=this.items.get(s);r&&t.push({number:n+1,key:s,item:r})}return t}renderPart({key:e,item:t,number:n},s){
var l;let r=(l=this.parts.get(e))!=null?l:ce(e,t,s);this.parts.set(e,r);let o=c("h3",r);return o.id=`del-${n}`,o.textContent=`${n}. ${t.titel}`,r.setAttribute("\
aria-labelledby",o.id),r}};function ce(i,e,t){let n=a("div",{class:"s-handout__body"});return n.innerHTML=e.html,a("section",{class:`s-handout__item s-handout__\
item--${i.split(":")[0]}`},a("div",{class:"s-handout__head"},a("p",{class:"s-handout__kind"},e.slags),a("h3"),H()?a("p",{class:"s-handout__address"},he(e.adresse,
t)):null),n)}function he(i,e){let t=new URL(i,e).href;try{return decodeURI(t)}catch{return t}}function ue(i,e,t){let n=document.title.split(" – ").pop(),s=e.map(
({number:r,item:o})=>a("li",{value:r},a("a",{href:`#del-${r}`},o.titel),a("span",{class:"s-quiet"},` ${o.slags}`)));return a("div",{class:"s-handout__front"},a(
"h2",{id:"handout"},i||"Handout"),a("p",{class:"s-handout__from"},`Samlet fra ${n}. Kommuner og foreninger, der arbejder sammen.`),a("h3",{id:"indhold"},"Indhol\
d"),a("ol",{class:"s-handout__contents"},s),a("p",{class:"s-handout__last"},a("a",{href:"#kilder"},"Kilder")),t===null?null:a("p",{class:"s-handout__where"},"Sa\
mlingen på nettet: ",a("span",{},t)))}function pe(i){let e=le(i).map(t=>a("li",{},a("b",{},t.source.titel),de(t)));return a("section",{class:"s-handout__source\
s","aria-labelledby":"kilder"},a("h3",{id:"kilder"},"Kilder"),a("ul",{class:"s-sources"},e),a("p",{class:"s-handout__rest"},"Stederne er de sider og afsnit, som\
 posterne bygger på. Skal et tal eller et citat bruges, så slå det op i originalen."))}var me="samling/alle",x=class{constructor(e){this.loader=e;this.found=new Map;this.gone=new Set;this.failures=new Map}get(e){return this.found.get(e)}isGone(e){
return this.gone.has(e)}titleOf(e){var t,n;return(n=(t=this.found.get(e))==null?void 0:t.titel)!=null?n:`«${e.split(":")[1]}»`}async load(e){await Promise.all(
e.map(t=>this.loadOne(t)))}findLost(e){let t=e.filter(n=>this.failures.has(n));return t.length?{keys:t,error:P(t.map(n=>this.failures.get(n)))}:null}async loadOne(e){
if(!(this.found.has(e)||this.gone.has(e)))try{this.found.set(e,await this.loader.load(`samling/${e.replace(":","-")}`)),this.failures.delete(e)}catch(t){await this.
judge(e,t)}}async judge(e,t){let s=t instanceof u&&t.reason==="unreachable"?await this.loader.load(me).catch(r=>r):null;Array.isArray(s)&&!s.includes(e)?(this.gone.
add(e),this.failures.delete(e)):this.failures.set(e,s instanceof u?P([t,s]):t)}};function Y(i,e){var r;let t=new URLSearchParams(i),n=t.get("indhold");if(n===null)return null;let s={titel:(r=t.get("titel"))!=null?r:"",indhold:n.split(",").map(
o=>o.trim()),kort:t.get("udgave")==="kort",nyside:t.get("sider")==="nye"};return M(s,e)}function _(i,e,t){let{keys:n,title:s,isShort:r,hasPages:o}=e;return[`${i}\
?indhold=${n.join(",")}`,s&&`&titel=${t(s)}`,r&&"&udgave=kort",o&&"&sider=nye"].filter(Boolean).join("")}function U(i){return i.replace(/[%&#+?"<>\\^`{|}\u0000-\u001f]/g,
encodeURIComponent).replace(/ /g,"+")}var q="samspil.samling";var E=()=>{var i;return(i=location.href.split(/[?#]/)[0])!=null?i:""},V=i=>_(E(),i,encodeURIComponent);function z(i,e){try{history[i](null,"",e)}catch{}}var S=class{constructor(e,t){
this.root=e;this.shelf=t;this.items=new x(D());this.changes=[];this.shared=null;this.status=c("[data-s-status]",e),this.undoButton=c("[data-s-undo]",e),this.notice=
new y(c("[data-s-failure]",e)),this.titleField=c("[data-s-title]",e),this.short=c("[data-s-short]",e),this.pages=c("[data-s-pages]",e),this.handout=new k(c("[da\
ta-s-handout]",e),this.items);let n=new w(this.items,{keys:()=>this.shown.keys,move:(s,r,o)=>{this.move(s,r,o)},take:s=>{this.take(s)},refuseNumber:()=>this.tell(
`Skriv et tal fra 1 til ${this.shown.keys.length}.`)});this.list=new b(c("[data-s-list]",e),n),this.shown=t.read(),this.readAddress()}listen(){let e=(t,n)=>{c(t,
this.root).addEventListener("click",n)};e("[data-s-add]",()=>{this.addShared()}),e("[data-s-replace]",()=>{this.replaceByShared()}),e("[data-s-clear]",()=>{this.
empty()}),e("[data-s-undo]",()=>{this.undo()}),e("[data-s-copy]",()=>{this.copyAddress()}),this.titleField.addEventListener("input",()=>{this.keep({...this.shown,
title:this.titleField.value}),this.renderHandout()}),this.short.addEventListener("change",()=>this.look({isShort:this.short.checked})),this.pages.addEventListener(
"change",()=>this.look({hasPages:this.pages.checked})),window.addEventListener("popstate",()=>{this.readAddress(),this.changes=[],this.tell(""),this.render()}),
window.addEventListener("storage",t=>{t.key===q&&!this.shared&&this.follow()})}async render(){let{root:e,shelf:t}=this,n=(d,h)=>{c(d,e).hidden=!h};n("[data-s-pl\
ain]",!1),n("[data-s-frame]",!0),n("[data-s-refused]",t.isRefused()&&!this.shared),await this.items.load(this.shown.keys);let{shared:s,shown:r}=this,o=r.keys.length>
0,l=t.read().keys.length;n("[data-s-shared]",s!==null),n("[data-s-empty]",!o),n("[data-s-editor]",o),n("[data-s-title-field]",!s),n("[data-s-clear]",!s),n("[dat\
a-s-address-field]",!1),s&&(c("[data-s-own]",e).textContent=l?`Din egen samling er urørt; der er ${T(l,"ting","ting")} i den.`:"Din egen samling er tom.",n("[d\
ata-s-add]",o),n("[data-s-replace]",o&&l>0)),n("[data-s-hint]",!s&&r.keys.length>1),n("[data-s-short-label]",r.keys.some(d=>d.startsWith("case:"))),this.short.checked=
r.isShort,this.pages.checked=r.hasPages,document.activeElement!==this.titleField&&(this.titleField.value=r.title),this.list.render(r.keys,s!==null),this.tellLost(),
this.renderHandout()}tellLost(){let e=this.items.findLost(this.shown.keys);if(!e){this.notice.clear();return}let[t=""]=e.keys,n=e.keys.length===1?this.items.titleOf(
t):`${e.keys.length} ting i samlingen`;this.notice.show(e.error,n,()=>{this.tryAgain(t)})}async tryAgain(e){var t,n;await this.render(),(n=(t=this.list.controlOf(
e,"data-s-link"))!=null?t:this.list.controlOf(e,"data-s-place"))==null||n.focus()}renderHandout(){let e=H()?_(E(),this.shown,U):null;this.handout.render(this.shown,
E(),e)}readAddress(){var e;this.shared=Y(location.search,this.shelf.kinds),this.shown=(e=this.shared)!=null?e:this.shelf.read()}tell(e,t=this.changes.length>0){
var n;this.status.textContent=e,this.undoButton.hidden=!t,(n=this.status.parentElement)==null||n.classList.toggle("s-gathered__status--on",!!e)}keep(e){this.shelf.
write(e),this.shown=this.shelf.read()}async change(e,t){this.keep(e),await this.render(),this.tell(t)}remember(e){this.changes.push({before:this.shelf.read(),...e})}async move(e,t,n){
let{keys:s}=this.shown,r=s.indexOf(e),o=F(s,e,t),l=o.indexOf(e);if(r<0||r===l)return;let d=this.items.titleOf(e),h=`«${d}» er igen nummer ${r+1}.`;this.remember(
{what:`«${d}» blev flyttet`,back:h,key:e,isWhole:!1}),await this.change({...this.shown,keys:o},`«${d}» er nu nummer ${l+1} af ${s.length}.`),n&&this.list.focus(
e,n)}async take(e){let{keys:t}=this.shown,n=t.indexOf(e),s=this.items.titleOf(e),r=`«${s}» er lagt tilbage som nummer ${n+1}.`;this.remember({what:`«${s}» bl\
ev taget ud`,back:r,key:e,isWhole:!1});let o=t.filter(d=>d!==e);await this.change({...this.shown,keys:o},`«${s}» er taget ud.`);let l=o[Math.min(n,o.length-1)];
l===void 0?this.undoButton.focus():this.list.focus(l,"data-s-take")}async empty(){this.remember({what:"samlingen blev tømt",back:"Samlingen er som før.",key:"",
isWhole:!0}),await this.change(C,"Samlingen er tømt."),this.undoButton.focus()}async undo(){var s;let e=this.changes.pop();if(!e)return;let t=this.changes[this.
changes.length-1],n=t?` Du kan også fortryde, at ${t.what}.`:"";await this.change(j(this.shown,e),e.back+n),t||((s=this.list.controlOf(e.key,"data-s-place"))!=
null?s:this.titleField).focus()}async addShared(){let{shared:e}=this;if(!e)return;let t=this.shelf.read();this.remember({what:"den delte samling blev føjet til \
din",back:"Din samling er som før.",key:"",isWhole:!0});let s=e.keys.filter(h=>!t.keys.includes(h)),{isShort:r,hasPages:o}=t.keys.length?t:e;this.shelf.write({
title:t.title||e.title,keys:[...t.keys,...s],isShort:r,hasPages:o});let l=this.shelf.read().keys.length-t.keys.length,d=l<s.length?" Der var ikke plads til rest\
en.":"";await this.own(`${T(l,"ting","ting")} er føjet til din samling.${d}`)}async replaceByShared(){let{shared:e}=this;if(!e)return;this.remember({what:"din \
samling blev erstattet",back:"Din samling er som før.",key:"",isWhole:!0}),this.shelf.write(e),await this.own("Din samling er erstattet.")}async own(e){z("push\
State",E()),this.shared=null,this.shown=this.shelf.read(),await this.render(),this.tell(e),this.titleField.focus()}look(e){this.shared?(this.shared=this.shown={
...this.shared,...e},z("replaceState",V(this.shown))):this.keep({...this.shown,...e}),this.renderHandout()}async follow(){this.shown=this.shelf.read(),this.changes=
[],await this.render(),this.tell("Samlingen er ændret i en anden fane.")}async copyAddress(){let e=c("[data-s-address]",this.root);if(e.value=V(this.shown),c("\
[data-s-address-field]",this.root).hidden=!1,await I(e.value)){this.tell("Adressen er kopieret. Den viser samlingen for den, du giver den til.");return}e.focus(),
e.select(),this.tell("Kopiér adressen i feltet.")}};var J=v("[data-s-gathered]"),Q=window.samspilSaml;if(J&&Q){let i=new S(J,Q);i.listen(),i.render()}})();
