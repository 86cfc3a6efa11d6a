/* Made by «make scripts» from macros/browser/collection/handout.ts. */
"use strict";(()=>{function A(s,e){if(e!=null)if(typeof e=="string"||e instanceof Node)s.append(e);else for(let t of e)A(s,t)}function a(s,e={},...t){let n=document.createElement(
s);for(let[r,i]of Object.entries(e))i===!0?n.setAttribute(r,""):i!==!1&&i!==null&&i!==void 0&&n.setAttribute(r,String(i));return A(n,t),n}function f(s,e={},t){let n=a("button",{type:"button",...e},s);return t&&n.addEventListener("click",t),n}var I=s=>a("span",{class:"s-hidden"},s),Z={plus:"M12 5v1\
4M5 12h14",check:"M5 12.5l4.5 4.5L19 7.5",up:"M12 19V5m-6 6l6-6 6 6",down:"M12 5v14m-6-6l6 6 6-6",grip:"M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01"};
function g(s){let e=a("div");return e.innerHTML=`<svg class="s-sign" viewBox="0 0 24 24" aria-hidden="true"><path d="${Z[s]}"/></svg>`,c("svg",e)}function v(s,e=document){return e.querySelector(s)}function c(s,e=document){let t=e.querySelector(s);if(!t)throw new Error(`The page has no ${s}`);return t}function N(s,e=document){
return Array.from(e.querySelectorAll(s))}function L(s,e){try{history[s](s==="replaceState"?history.state:null,"",e)}catch{}}async function ee(s){try{return await navigator.clipboard.writeText(s),!0}catch{return!1}}async function D(s){let e=await ee(s.value);return e||(s.focus(),s.select()),
e}var h=class extends Error{constructor(t,n="unreachable"){super(`${n}: ${t}`);this.address=t;this.reason=n;this.name="LoadingError"}},P=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e,this.place.edition))}async take(e,t){let n=await this.find(e,t);return delete this.place.
store()[e],n}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,t){let n=this.coming.get(e);if(n)return n;let r=t();return this.coming.set(
e,r),r.catch(()=>this.coming.delete(e)),r}async find(e,t){let{place:n}=this,r=this.locate(`${e}.js`,t);if(n.store()[e]||await n.run(r),!n.store()[e])throw new h(
r);this.isOf(e,t)||(delete n.store()[e],await n.run(`${r}&t=${Date.now()}`));let i=n.store()[e];if(!i)throw new h(r);if(!this.isOf(e,t))throw new h(r,"outdated");
return i[1]}isOf(e,t){var n;return((n=this.place.store()[e])==null?void 0:n[0])===t}locate(e,t=this.place.edition){return`${this.place.base}${e}?e=${t}`}};function te(s){
return new Promise((e,t)=>{let n=document.createElement("script");n.src=s,n.onload=()=>{n.remove(),e()},n.onerror=()=>{n.remove(),t(new h(s))},document.head.append(
n)})}function ne(){var e,t;let s=document.querySelector("[data-edition]");return{base:(e=s==null?void 0:s.getAttribute("data-base"))!=null?e:"",edition:(t=s==null?
void 0:s.getAttribute("data-edition"))!=null?t:"",store:()=>{var n;return(n=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:te}}var p=null;
function F(){return p!=null||(p=new P(ne())),p}var B=s=>s instanceof h&&s.reason==="outdated";function se(s,e){return B(s)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}function T(s){var t;let e=Array.from(s);return(t=e.find(B))!=null?t:e[0]}function re(s,e){let t=s.
isOutdated?()=>location.reload():e;return f(s.way,{class:"s-button s-button--quiet"},t)}var y=class{constructor(e=a("div",{class:"s-notice",role:"status"})){this.
element=e}show(e,t,n,r=""){let i=se(e,t),o=a("p",{},r?`${i.text} ${r}`:i.text);this.element.replaceChildren(o,re(i,n))}clear(){this.element.replaceChildren()}};var Pe="januar februar marts april maj juni juli august september oktober november december".split(" ");function C(s,e,t){return`${s} ${s===1?e:t}`}function j(s,e){return e.isWhole?e.before:{...s,keys:e.before.keys}}function W(s,e,t){let n=s.filter(r=>r!==e);return n.splice(Math.max(0,Math.min(t,n.length)),
0,e),n}var K=s=>typeof s=="object"&&s?{...s}:{};var ie=60;var oe=90;function ae(s){return new RegExp(`^(?:${s.join("|")}):[a-z0-9-]{1,80}$`)}function U(s,e,t){if(!Array.isArray(s))return[];let n=s.filter(r=>typeof r=="\
string"&&e.test(r));return Array.from(new Set(n)).slice(0,t)}function M(s,e){let t=K(s);return{title:typeof t.titel=="string"?t.titel.slice(0,oe).replace(/[\ud800-\udbff]$/,
""):"",keys:U(t.indhold,ae(e),ie),isShort:t.kort===!0,hasPages:t.nyside===!0}}var $={title:"",keys:[],isShort:!1,hasPages:!1};function le(s,e,t){var r,i;let n=((i=(r=s[e])==null?void 0:r.middle)!=null?i:0)+t;return s.filter((o,l)=>l!==e&&o.middle<n).length}function de(s,e,t,n){return e>
t&&e<=n?-s:e<t&&e>=n?s:0}var H=class{constructor(e,t,n,r,i,o){this.grip=e;this.row=t;this.rows=n;this.held=r;this.drop=i;this.frame=0;this.follow=e=>{this.pointer=
e.clientY,this.draw()};this.letGo=()=>this.end(!0);this.cancel=()=>this.end(!1);this.leave=e=>{e.key==="Escape"&&(e.preventDefault(),this.end(!1))};this.roll=()=>{
let e=this.pointer<90?-9:this.pointer>window.innerHeight-90?9:0;e&&(window.scrollBy(0,e),this.draw()),this.frame=window.requestAnimationFrame(this.roll)};this.boxes=
n.map(l=>{let d=l.getBoundingClientRect();return{middle:d.top+window.scrollY+d.height/2,height:d.height}}),this.from=n.indexOf(t),this.to=this.from,this.start=o.
clientY+window.scrollY,this.pointer=o.clientY}begin(e){this.grip.setPointerCapture(e),this.grip.addEventListener("pointermove",this.follow),this.grip.addEventListener(
"pointerup",this.letGo),this.grip.addEventListener("pointercancel",this.cancel),document.addEventListener("keydown",this.leave,!0),this.row.classList.add(this.held),
this.frame=window.requestAnimationFrame(this.roll)}draw(){var i,o;let{boxes:e,from:t}=this,n=this.pointer+window.scrollY-this.start;this.to=le(e,t,n);let r=(o=(i=
e[t])==null?void 0:i.height)!=null?o:0;for(let[l,d]of this.rows.entries()){let u=l===t?n:de(r,l,t,this.to);d.style.transform=u?`translateY(${u}px)`:""}}end(e){window.
cancelAnimationFrame(this.frame),this.grip.removeEventListener("pointermove",this.follow),this.grip.removeEventListener("pointerup",this.letGo),this.grip.removeEventListener(
"pointercancel",this.cancel),document.removeEventListener("keydown",this.leave,!0);for(let t of this.rows)t.style.transform="";this.row.classList.remove(this.held),
e&&this.drop(this.to)}};function G(s,e,t,n){s.addEventListener("pointerdown",r=>{if(r.button||!r.isPrimary||!e.parentElement)return;r.preventDefault();let i=Array.
from(e.parentElement.children);new H(s,e,i,t,n,r).begin(r.pointerId)})}var Y=["data-s-up","data-s-down","data-s-take","data-s-place","data-s-link"],ce=200,w=class{constructor(e,t){this.items=e;this.actions=t}makeFixed(e,t){let n=a(
"span",{class:"s-gathered__number"},`${t+1}.`);return a("li",{"data-s-key":e},n,this.makeWords(e))}make(e,t){let{actions:n}=this,r=this.items.titleOf(e),i=a("li",
{"data-s-key":e}),o=()=>n.keys().indexOf(e),l=a("span",{class:"s-gathered__grip","aria-hidden":"true"},g("grip"));G(l,i,"s-gathered__row--held",m=>n.move(e,m,null));
let d=t===n.keys().length-1,u=a("div",{class:"s-gathered__buttons"},O("data-s-up",[g("up"),a("span",{},"Op")],r,t===0,()=>n.move(e,o()-1,"data-s-up")),O("data-s\
-down",[g("down"),a("span",{},"Ned")],r,d,()=>n.move(e,o()+1,"data-s-down")),O("data-s-take",a("span",{},"Tag ud"),r,!1,()=>n.take(e)));return i.append(l,this.makeNumber(
e,t),this.makeWords(e),u),i}makeWords(e){let t=this.items.get(e),n=a("div",{class:"s-gathered__words"});if(t)n.append(a("a",{href:t.adresse,"data-s-link":!0},t.
titel),a("span",{class:"s-gathered__kind"},t.slags));else{let r=this.items.isGone(e)?"findes ikke længere.":"kunne ikke hentes.";n.append(a("span",{},`${this.items.
titleOf(e)} ${r}`))}return n}makeNumber(e,t){let{actions:n}=this,r=a("input",{type:"text",inputmode:"numeric",autocomplete:"off",maxlength:3,class:"s-gathered__\
place",value:t+1,"aria-label":`Nummer på ${this.items.titleOf(e)}`,"data-s-place":!0}),i=()=>String(n.keys().indexOf(e)+1),o=l=>{let d=ue(r.value);!r.isConnected||
r.value===i()||(r.value=i(),d===null?n.refuseNumber():n.move(e,d-1,l))};return r.addEventListener("keydown",l=>{l.key==="Enter"&&(l.preventDefault(),o("data-s-p\
lace")),l.key==="Escape"&&(r.value=i())}),r.addEventListener("focus",()=>r.select()),r.addEventListener("change",()=>window.setTimeout(()=>o(null),ce)),r}};function ue(s){
let e=/^\s*(\d+)\s*\.?\s*$/.exec(s);return e?Number(e[1]):null}function O(s,e,t,n,r){let o={class:`s-gathered__button${s!=="data-s-take"?" s-gathered__button--s\
ign":""}`,[s]:!0,"aria-disabled":n?"true":null};return f([e,I(` ${t}`)],o,r)}var b=class{constructor(e,t){this.element=e;this.rows=t}render(e,t){var o,l,d;let n=this.element.contains(document.activeElement)?document.activeElement:null,r=(l=
(o=n==null?void 0:n.closest("li"))==null?void 0:o.getAttribute("data-s-key"))!=null?l:null,i=Y.find(u=>n==null?void 0:n.hasAttribute(u));this.element.replaceChildren(
...e.map((u,m)=>t?this.rows.makeFixed(u,m):this.rows.make(u,m))),i&&r!==null&&((d=this.controlOf(r,i))==null||d.focus({preventScroll:!0}))}focus(e,t){var i;let n=this.
controlOf(e,t);(i=(n==null?void 0:n.getAttribute("aria-disabled"))==="true"?this.controlOf(e,t==="data-s-up"?"data-s-down":"data-s-up"):n)==null||i.focus()}controlOf(e,t){
let n=N("li",this.element).find(r=>r.getAttribute("data-s-key")===e);return n?v(`[${t}]`,n):null}};var R=()=>/^https?:$/.test(location.protocol);function he(s){var t;let e=new Map;for(let{number:n,item:r}of s)for(let i of r.kilder){let o=(t=e.get(i.id))!=null?
t:{source:i,places:[]};o.places.push({number:n,where:i.sted}),e.set(i.id,o)}return Array.from(e.values())}function pe({source:s,places:e}){let t=s.udgiver?`. ${s.
udgiver.replace(/\.$/,"")}`:"",n=e.map(r=>`Nr. ${r.number}${r.where?`: ${r.where}`:""}`);return`${t}. ${n.join("; ")}.`}var k=class{constructor(e,t){this.element=
e;this.items=t;this.parts=new Map}render(e,t,n){let r=this.list(e.keys);this.element.hidden=!r.length,this.element.classList.toggle("s-handout--short",e.isShort),
this.element.classList.toggle("s-handout--pages",e.hasPages),this.element.replaceChildren(),r.length&&this.element.append(ge(e.title,r,n),...r.map(i=>this.renderPart(
i,t)),ve(r))}list(e){let t=[];for(let[n,r]of e.entries()){let i=this.items.get(r);i&&t.push({number:n+1,key:r,item:i})}return t}renderPart({key:e,item:t,number:n},r){
var l;let i=(l=this.parts.get(e))!=null?l:me(e,t,r);this.parts.set(e,i);let o=c("h3",i);return o.id=`del-${n}`,o.textContent=`${n}. ${t.titel}`,i.setAttribute("\
aria-labelledby",o.id),i}};function me(s,e,t){let n=a("div",{class:"s-handout__body"});return n.innerHTML=e.html,a("section",{class:`s-handout__item s-handout__\
item--${s.split(":")[0]}`},a("div",{class:"s-handout__head"},a("p",{class:"s-handout__kind"},e.slags),a("h3"),R()?a("p",{class:"s-handout__address"},fe(e.adresse,
t)):null),n)}function fe(s,e){let t=new URL(s,e).href;try{return decodeURI(t)}catch{return t}}function ge(s,e,t){let n=document.title.split(" – ").pop(),r=e.map(
({number:i,item:o})=>a("li",{value:i},a("a",{href:`#del-${i}`},o.titel),a("span",{class:"s-quiet"},` ${o.slags}`)));return a("div",{class:"s-handout__front"},a(
"h2",{id:"handout"},s||"Handout"),a("p",{class:"s-handout__from"},`Samlet fra ${n}. Kommuner og foreninger, der arbejder sammen.`),a("h3",{id:"indhold"},"Indhol\
d"),a("ol",{class:"s-handout__contents"},r),a("p",{class:"s-handout__last"},a("a",{href:"#kilder"},"Kilder")),t===null?null:a("p",{class:"s-handout__where"},"Sa\
mlingen på nettet: ",a("span",{},t)))}function ve(s){let e=he(s).map(t=>a("li",{},a("b",{},t.source.titel),pe(t)));return a("section",{class:"s-handout__source\
s","aria-labelledby":"kilder"},a("h3",{id:"kilder"},"Kilder"),a("ul",{class:"s-sources"},e),a("p",{class:"s-handout__rest"},"Stederne er de sider og afsnit, som\
 posterne bygger på. Skal et tal eller et citat bruges, så slå det op i originalen."))}var ye="samling/alle",x=class{constructor(e){this.loader=e;this.found=new Map;this.gone=new Set;this.failures=new Map}get(e){return this.found.get(e)}isGone(e){
return this.gone.has(e)}titleOf(e){var t,n;return(n=(t=this.found.get(e))==null?void 0:t.titel)!=null?n:`«${e.split(":")[1]}»`}async load(e){await Promise.all(
e.map(t=>this.loadOne(t)))}findLost(e){let t=e.filter(n=>this.failures.has(n));return t.length?{keys:t,error:T(t.map(n=>this.failures.get(n)))}:null}async loadOne(e){
if(!(this.found.has(e)||this.gone.has(e)))try{this.found.set(e,await this.loader.load(`samling/${e.replace(":","-")}`)),this.failures.delete(e)}catch(t){await this.
judge(e,t)}}async judge(e,t){let r=t instanceof h&&t.reason==="unreachable"?await this.loader.load(ye).catch(i=>i):null;Array.isArray(r)&&!r.includes(e)?(this.gone.
add(e),this.failures.delete(e)):this.failures.set(e,r instanceof h?T([t,r]):t)}};function q(s,e){var i;let t=new URLSearchParams(s),n=t.get("indhold");if(n===null)return null;let r={titel:(i=t.get("titel"))!=null?i:"",indhold:n.split(",").map(
o=>o.trim()),kort:t.get("udgave")==="kort",nyside:t.get("sider")==="nye"};return M(r,e)}function _(s,e,t){let{keys:n,title:r,isShort:i,hasPages:o}=e;return[`${s}\
?indhold=${n.join(",")}`,r&&`&titel=${t(r)}`,i&&"&udgave=kort",o&&"&sider=nye"].filter(Boolean).join("")}function V(s){return s.replace(/[%&#+?"<>\\^`{|}\u0000-\u001f]/g,
encodeURIComponent).replace(/ /g,"+")}var z="samspil.samling";var E=()=>{var s;return(s=location.href.split(/[?#]/)[0])!=null?s:""},J=s=>_(E(),s,encodeURIComponent),S=class{constructor(e,t){this.root=e;this.shelf=t;this.items=
new x(F());this.changes=[];this.shared=null;this.status=c("[data-s-status]",e),this.undoButton=c("[data-s-undo]",e),this.notice=new y(c("[data-s-failure]",e)),this.
titleField=c("[data-s-title]",e),this.short=c("[data-s-short]",e),this.pages=c("[data-s-pages]",e),this.handout=new k(c("[data-s-handout]",e),this.items);let n=new w(
this.items,{keys:()=>this.shown.keys,move:(r,i,o)=>{this.move(r,i,o)},take:r=>{this.take(r)},refuseNumber:()=>this.tell(`Skriv et tal fra 1 til ${this.shown.keys.
length}.`)});this.list=new b(c("[data-s-list]",e),n),this.shown=t.read(),this.readAddress()}listen(){let e=(t,n)=>{c(t,this.root).addEventListener("click",n)};e(
"[data-s-add]",()=>{this.addShared()}),e("[data-s-replace]",()=>{this.replaceByShared()}),e("[data-s-clear]",()=>{this.empty()}),e("[data-s-undo]",()=>{this.undo()}),
e("[data-s-copy]",()=>{this.copyAddress()}),this.titleField.addEventListener("input",()=>{this.keep({...this.shown,title:this.titleField.value}),this.renderHandout()}),
this.short.addEventListener("change",()=>this.look({isShort:this.short.checked})),this.pages.addEventListener("change",()=>this.look({hasPages:this.pages.checked})),
window.addEventListener("popstate",()=>{this.readAddress(),this.changes=[],this.tell(""),this.render()}),window.addEventListener("storage",t=>{t.key===z&&!this.
shared&&this.follow()})}async render(){let{root:e,shelf:t}=this,n=(d,u)=>{c(d,e).hidden=!u};n("[data-s-plain]",!1),n("[data-s-frame]",!0),n("[data-s-refused]",t.
isRefused()&&!this.shared),await this.items.load(this.shown.keys);let{shared:r,shown:i}=this,o=i.keys.length>0,l=t.read().keys.length;n("[data-s-shared]",r!==null),
n("[data-s-empty]",!o),n("[data-s-editor]",o),n("[data-s-title-field]",!r),n("[data-s-clear]",!r),n("[data-s-address-field]",!1),r&&(c("[data-s-own]",e).textContent=
l?`Din egen samling er urørt; der er ${C(l,"ting","ting")} i den.`:"Din egen samling er tom.",n("[data-s-add]",o),n("[data-s-replace]",o&&l>0)),n("[data-s-hint\
]",!r&&i.keys.length>1),n("[data-s-short-label]",i.keys.some(d=>d.startsWith("case:"))),this.short.checked=i.isShort,this.pages.checked=i.hasPages,document.activeElement!==
this.titleField&&(this.titleField.value=i.title),this.list.render(i.keys,r!==null),this.tellLost(),this.renderHandout()}tellLost(){let e=this.items.findLost(this.
shown.keys);if(!e){this.notice.clear();return}let[t=""]=e.keys,n=e.keys.length===1?this.items.titleOf(t):`${e.keys.length} ting i samlingen`;this.notice.show(e.
error,n,()=>{this.tryAgain(t)})}async tryAgain(e){var t,n;await this.render(),(n=(t=this.list.controlOf(e,"data-s-link"))!=null?t:this.list.controlOf(e,"data-s-\
place"))==null||n.focus()}renderHandout(){let e=R()?_(E(),this.shown,V):null;this.handout.render(this.shown,E(),e)}readAddress(){var e;this.shared=q(location.search,
this.shelf.kinds),this.shown=(e=this.shared)!=null?e:this.shelf.read()}tell(e,t=this.changes.length>0){var n;this.status.textContent=e,this.undoButton.hidden=!t,
(n=this.status.parentElement)==null||n.classList.toggle("s-gathered__status--on",!!e)}keep(e){this.shelf.write(e),this.shown=this.shelf.read()}async change(e,t){
this.keep(e),await this.render(),this.tell(t)}remember(e){this.changes.push({before:this.shelf.read(),...e})}async move(e,t,n){let{keys:r}=this.shown,i=r.indexOf(
e),o=W(r,e,t),l=o.indexOf(e);if(i<0||i===l)return;let d=this.items.titleOf(e),u=`«${d}» er igen nummer ${i+1}.`;this.remember({what:`«${d}» blev flyttet`,back:u,
key:e,isWhole:!1}),await this.change({...this.shown,keys:o},`«${d}» er nu nummer ${l+1} af ${r.length}.`),n&&this.list.focus(e,n)}async take(e){let{keys:t}=this.
shown,n=t.indexOf(e),r=this.items.titleOf(e),i=`«${r}» er lagt tilbage som nummer ${n+1}.`;this.remember({what:`«${r}» blev taget ud`,back:i,key:e,isWhole:!1});
let o=t.filter(d=>d!==e);await this.change({...this.shown,keys:o},`«${r}» er taget ud.`);let l=o[Math.min(n,o.length-1)];l===void 0?this.undoButton.focus():this.
list.focus(l,"data-s-take")}async empty(){this.remember({what:"samlingen blev tømt",back:"Samlingen er som før.",key:"",isWhole:!0}),await this.change($,"Saml\
ingen er tømt."),this.undoButton.focus()}async undo(){var r;let e=this.changes.pop();if(!e)return;let t=this.changes[this.changes.length-1],n=t?` Du kan også f\
ortryde, at ${t.what}.`:"";await this.change(j(this.shown,e),e.back+n),t||((r=this.list.controlOf(e.key,"data-s-place"))!=null?r:this.titleField).focus()}async addShared(){
let{shared:e}=this;if(!e)return;let t=this.shelf.read();this.remember({what:"den delte samling blev føjet til din",back:"Din samling er som før.",key:"",isWhole:!0});
let r=e.keys.filter(u=>!t.keys.includes(u)),{isShort:i,hasPages:o}=t.keys.length?t:e;this.shelf.write({title:t.title||e.title,keys:[...t.keys,...r],isShort:i,hasPages:o});
let l=this.shelf.read().keys.length-t.keys.length,d=l<r.length?" Der var ikke plads til resten.":"";await this.own(`${C(l,"ting","ting")} er føjet til din samli\
ng.${d}`)}async replaceByShared(){let{shared:e}=this;if(!e)return;this.remember({what:"din samling blev erstattet",back:"Din samling er som før.",key:"",isWhole:!0}),
this.shelf.write(e),await this.own("Din samling er erstattet.")}async own(e){L("pushState",E()),this.shared=null,this.shown=this.shelf.read(),await this.render(),
this.tell(e),this.titleField.focus()}look(e){this.shared?(this.shared=this.shown={...this.shared,...e},L("replaceState",J(this.shown))):this.keep({...this.shown,
...e}),this.renderHandout()}async follow(){this.shown=this.shelf.read(),this.changes=[],await this.render(),this.tell("Samlingen er ændret i en anden fane.")}async copyAddress(){
let e=c("[data-s-address]",this.root);e.value=J(this.shown),c("[data-s-address-field]",this.root).hidden=!1;let t=await D(e);this.tell(t?"Adressen er kopieret. \
Den viser samlingen for den, du giver den til.":"Kopiér adressen i feltet.")}};var Q=v("[data-s-gathered]"),X=window.samspilSaml;if(Q&&X){let s=new S(Q,X);s.listen(),s.render()}})();
