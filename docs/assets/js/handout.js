/* Made by «make scripts» from macros/browser/collection/handout.ts. */
"use strict";(()=>{function A(r,e){if(e!=null)if(typeof e=="string"||e instanceof Node)r.append(e);else for(let t of e)A(r,t)}function a(r,e={},...t){let n=document.createElement(
r);for(let[s,i]of Object.entries(e))i===!0?n.setAttribute(s,""):i!==!1&&i!==null&&i!==void 0&&n.setAttribute(s,String(i));return A(n,t),n}function f(r,e={},t){let n=a(
"button",{type:"button",...e},r);return t&&n.addEventListener("click",t),n}var N=r=>a("span",{class:"s-hidden"},r),X={plus:"M12 5v14M5 12h14",check:"M5 12.5l4.5\
 4.5L19 7.5",up:"M12 19V5m-6 6l6-6 6 6",down:"M12 5v14m-6-6l6 6 6-6",grip:"M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01"};function g(r){let e=a("div");
return e.innerHTML=`<svg class="s-sign" viewBox="0 0 24 24" aria-hidden="true"><path d="${X[r]}"/></svg>`,c("svg",e)}function v(r,e=document){return e.querySelector(
r)}function c(r,e=document){let t=e.querySelector(r);if(!t)throw new Error(`The page has no ${r}`);return t}function I(r,e=document){return Array.from(e.querySelectorAll(
r))}function L(r,e){try{history[r](r==="replaceState"?history.state:null,"",e)}catch{}}async function D(r){try{return await navigator.clipboard.writeText(r),!0}catch{return!1}}var u=class extends Error{constructor(t,n="unreachable"){super(`${n}: ${t}`);this.address=t;this.reason=n;this.name="LoadingError"}},P=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e,this.place.edition))}async take(e,t){let n=await this.find(e,t);return delete this.place.
store()[e],n}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,t){let n=this.coming.get(e);if(n)return n;let s=t();return this.coming.set(
e,s),s.catch(()=>this.coming.delete(e)),s}async find(e,t){let{place:n}=this,s=this.locate(`${e}.js`,t);if(n.store()[e]||await n.run(s),!n.store()[e])throw new u(
s);this.isOf(e,t)||(delete n.store()[e],await n.run(`${s}&t=${Date.now()}`));let i=n.store()[e];if(!i)throw new u(s);if(!this.isOf(e,t))throw new u(s,"outdated");
return i[1]}isOf(e,t){var n;return((n=this.place.store()[e])==null?void 0:n[0])===t}locate(e,t=this.place.edition){return`${this.place.base}${e}?e=${t}`}};function Z(r){
return new Promise((e,t)=>{let n=document.createElement("script");n.src=r,n.onload=()=>{n.remove(),e()},n.onerror=()=>{n.remove(),t(new u(r))},document.head.append(
n)})}function ee(){var e,t;let r=document.querySelector("[data-edition]");return{base:(e=r==null?void 0:r.getAttribute("data-base"))!=null?e:"",edition:(t=r==null?
void 0:r.getAttribute("data-edition"))!=null?t:"",store:()=>{var n;return(n=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:Z}}var p=null;
function B(){return p!=null||(p=new P(ee())),p}var j=r=>r instanceof u&&r.reason==="outdated";function te(r,e){return j(r)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}function T(r){var t;let e=Array.from(r);return(t=e.find(j))!=null?t:e[0]}function ne(r,e){let t=r.
isOutdated?()=>location.reload():e;return f(r.way,{class:"s-button s-button--quiet"},t)}var y=class{constructor(e=a("div",{class:"s-notice",role:"status"})){this.
element=e}show(e,t,n,s=""){let i=te(e,t),o=a("p",{},s?`${i.text} ${s}`:i.text);this.element.replaceChildren(o,ne(i,n))}clear(){this.element.replaceChildren()}};var xe="januar februar marts april maj juni juli august september oktober november december".split(" ");function $(r,e,t){return`${r} ${r===1?e:t}`}function F(r,e){return e.isWhole?e.before:{...r,keys:e.before.keys}}function W(r,e,t){let n=r.filter(s=>s!==e);return n.splice(Math.max(0,Math.min(t,n.length)),
0,e),n}function se(r){return new RegExp(`^(?:${r.join("|")}):[a-z0-9-]{1,80}$`)}function K(r,e,t){if(!Array.isArray(r))return[];let n=r.filter(s=>typeof s=="string"&&e.
test(s));return Array.from(new Set(n)).slice(0,t)}function M(r,e){let t=typeof r=="object"&&r?r:{};return{title:typeof t.titel=="string"?t.titel.slice(0,90).replace(
/[\ud800-\udbff]$/,""):"",keys:K(t.indhold,se(e),60),isShort:t.kort===!0,hasPages:t.nyside===!0}}var C={title:"",keys:[],isShort:!1,hasPages:!1};function re(r,e,t){var s,i;let n=((i=(s=r[e])==null?void 0:s.middle)!=null?i:0)+t;return r.filter((o,l)=>l!==e&&o.middle<n).length}function ie(r,e,t,n){return e>
t&&e<=n?-r:e<t&&e>=n?r:0}var O=class{constructor(e,t,n,s,i,o){this.grip=e;this.row=t;this.rows=n;this.held=s;this.drop=i;this.frame=0;this.follow=e=>{this.pointer=
e.clientY,this.draw()};this.letGo=()=>this.end(!0);this.cancel=()=>this.end(!1);this.leave=e=>{e.key==="Escape"&&(e.preventDefault(),this.end(!1))};this.roll=()=>{
let e=this.pointer<90?-9:this.pointer>window.innerHeight-90?9:0;e&&(window.scrollBy(0,e),this.draw()),this.frame=window.requestAnimationFrame(this.roll)};this.boxes=
n.map(l=>{let d=l.getBoundingClientRect();return{middle:d.top+window.scrollY+d.height/2,height:d.height}}),this.from=n.indexOf(t),this.to=this.from,this.start=o.
clientY+window.scrollY,this.pointer=o.clientY}begin(e){this.grip.setPointerCapture(e),this.grip.addEventListener("pointermove",this.follow),this.grip.addEventListener(
"pointerup",this.letGo),this.grip.addEventListener("pointercancel",this.cancel),document.addEventListener("keydown",this.leave,!0),this.row.classList.add(this.held),
this.frame=window.requestAnimationFrame(this.roll)}draw(){var i,o;let{boxes:e,from:t}=this,n=this.pointer+window.scrollY-this.start;this.to=re(e,t,n);let s=(o=(i=
e[t])==null?void 0:i.height)!=null?o:0;for(let[l,d]of this.rows.entries()){let h=l===t?n:ie(s,l,t,this.to);d.style.transform=h?`translateY(${h}px)`:""}}end(e){window.
cancelAnimationFrame(this.frame),this.grip.removeEventListener("pointermove",this.follow),this.grip.removeEventListener("pointerup",this.letGo),this.grip.removeEventListener(
"pointercancel",this.cancel),document.removeEventListener("keydown",this.leave,!0);for(let t of this.rows)t.style.transform="";this.row.classList.remove(this.held),
e&&this.drop(this.to)}};function G(r,e,t,n){r.addEventListener("pointerdown",s=>{if(s.button||!s.isPrimary||!e.parentElement)return;s.preventDefault();let i=Array.
from(e.parentElement.children);new O(r,e,i,t,n,s).begin(s.pointerId)})}var U=["data-s-up","data-s-down","data-s-take","data-s-place","data-s-link"],oe=200,w=class{constructor(e,t){this.items=e;this.actions=t}makeFixed(e,t){let n=a(
"span",{class:"s-gathered__number"},`${t+1}.`);return a("li",{"data-s-key":e},n,this.makeWords(e))}make(e,t){let{actions:n}=this,s=this.items.titleOf(e),i=a("li",
{"data-s-key":e}),o=()=>n.keys().indexOf(e),l=a("span",{class:"s-gathered__grip","aria-hidden":"true"},g("grip"));G(l,i,"s-gathered__row--held",m=>n.move(e,m,null));
let d=t===n.keys().length-1,h=a("div",{class:"s-gathered__buttons"},H("data-s-up",[g("up"),a("span",{},"Op")],s,t===0,()=>n.move(e,o()-1,"data-s-up")),H("data-s\
-down",[g("down"),a("span",{},"Ned")],s,d,()=>n.move(e,o()+1,"data-s-down")),H("data-s-take",a("span",{},"Tag ud"),s,!1,()=>n.take(e)));return i.append(l,this.makeNumber(
e,t),this.makeWords(e),h),i}makeWords(e){let t=this.items.get(e),n=a("div",{class:"s-gathered__words"});if(t)n.append(a("a",{href:t.adresse,"data-s-link":!0},t.
titel),a("span",{class:"s-gathered__kind"},t.slags));else{let s=this.items.isGone(e)?"findes ikke længere.":"kunne ikke hentes.";n.append(a("span",{},`${this.items.
titleOf(e)} ${s}`))}return n}makeNumber(e,t){let{actions:n}=this,s=a("input",{type:"text",inputmode:"numeric",autocomplete:"off",maxlength:3,class:"s-gathered__\
place",value:t+1,"aria-label":`Nummer på ${this.items.titleOf(e)}`,"data-s-place":!0}),i=()=>String(n.keys().indexOf(e)+1),o=l=>{let d=ae(s.value);!s.isConnected||
s.value===i()||(s.value=i(),d===null?n.refuseNumber():n.move(e,d-1,l))};return s.addEventListener("keydown",l=>{l.key==="Enter"&&(l.preventDefault(),o("data-s-p\
lace")),l.key==="Escape"&&(s.value=i())}),s.addEventListener("focus",()=>s.select()),s.addEventListener("change",()=>window.setTimeout(()=>o(null),oe)),s}};function ae(r){
let e=/^\s*(\d+)\s*\.?\s*$/.exec(r);return e?Number(e[1]):null}function H(r,e,t,n,s){let o={class:`s-gathered__button${r!=="data-s-take"?" s-gathered__button--s\
ign":""}`,[r]:!0,"aria-disabled":n?"true":null};return f([e,N(` ${t}`)],o,s)}var b=class{constructor(e,t){this.element=e;this.rows=t}render(e,t){var o,l,d;let n=this.element.contains(document.activeElement)?document.activeElement:null,s=(l=
(o=n==null?void 0:n.closest("li"))==null?void 0:o.getAttribute("data-s-key"))!=null?l:null,i=U.find(h=>n==null?void 0:n.hasAttribute(h));this.element.replaceChildren(
...e.map((h,m)=>t?this.rows.makeFixed(h,m):this.rows.make(h,m))),i&&s!==null&&((d=this.controlOf(s,i))==null||d.focus({preventScroll:!0}))}focus(e,t){var i;let n=this.
controlOf(e,t);(i=(n==null?void 0:n.getAttribute("aria-disabled"))==="true"?this.controlOf(e,t==="data-s-up"?"data-s-down":"data-s-up"):n)==null||i.focus()}controlOf(e,t){
let n=I("li",this.element).find(s=>s.getAttribute("data-s-key")===e);return n?v(`[${t}]`,n):null}};var _=()=>/^https?:$/.test(location.protocol);function le(r){var t;let e=new Map;for(let{number:n,item:s}of r)for(let i of s.kilder){let o=(t=e.get(i.id))!=null?
t:{source:i,places:[]};o.places.push({number:n,where:i.sted}),e.set(i.id,o)}return Array.from(e.values())}function de({source:r,places:e}){let t=r.udgiver?`. ${r.
udgiver.replace(/\.$/,"")}`:"",n=e.map(s=>`Nr. ${s.number}${s.where?`: ${s.where}`:""}`);return`${t}. ${n.join("; ")}.`}var k=class{constructor(e,t){this.element=
e;this.items=t;this.parts=new Map}render(e,t,n){let s=this.list(e.keys);this.element.hidden=!s.length,this.element.classList.toggle("s-handout--short",e.isShort),
this.element.classList.toggle("s-handout--pages",e.hasPages),this.element.replaceChildren(),s.length&&this.element.append(ue(e.title,s,n),...s.map(i=>this.renderPart(
i,t)),pe(s))}list(e){let t=[];for(let[n,s]of e.entries()){let i=this.items.get(s);i&&t.push({number:n+1,key:s,item:i})}return t}renderPart({key:e,item:t,number:n},s){
var l;let i=(l=this.parts.get(e))!=null?l:ce(e,t,s);this.parts.set(e,i);let o=c("h3",i);return o.id=`del-${n}`,o.textContent=`${n}. ${t.titel}`,i.setAttribute("\
aria-labelledby",o.id),i}};function ce(r,e,t){let n=a("div",{class:"s-handout__body"});return n.innerHTML=e.html,a("section",{class:`s-handout__item s-handout__\
item--${r.split(":")[0]}`},a("div",{class:"s-handout__head"},a("p",{class:"s-handout__kind"},e.slags),a("h3"),_()?a("p",{class:"s-handout__address"},he(e.adresse,
t)):null),n)}function he(r,e){let t=new URL(r,e).href;try{return decodeURI(t)}catch{return t}}function ue(r,e,t){let n=document.title.split(" – ").pop(),s=e.map(
({number:i,item:o})=>a("li",{value:i},a("a",{href:`#del-${i}`},o.titel),a("span",{class:"s-quiet"},` ${o.slags}`)));return a("div",{class:"s-handout__front"},a(
"h2",{id:"handout"},r||"Handout"),a("p",{class:"s-handout__from"},`Samlet fra ${n}. Kommuner og foreninger, der arbejder sammen.`),a("h3",{id:"indhold"},"Indhol\
d"),a("ol",{class:"s-handout__contents"},s),a("p",{class:"s-handout__last"},a("a",{href:"#kilder"},"Kilder")),t===null?null:a("p",{class:"s-handout__where"},"Sa\
mlingen på nettet: ",a("span",{},t)))}function pe(r){let e=le(r).map(t=>a("li",{},a("b",{},t.source.titel),de(t)));return a("section",{class:"s-handout__source\
s","aria-labelledby":"kilder"},a("h3",{id:"kilder"},"Kilder"),a("ul",{class:"s-sources"},e),a("p",{class:"s-handout__rest"},"Stederne er de sider og afsnit, som\
 posterne bygger på. Skal et tal eller et citat bruges, så slå det op i originalen."))}var me="samling/alle",x=class{constructor(e){this.loader=e;this.found=new Map;this.gone=new Set;this.failures=new Map}get(e){return this.found.get(e)}isGone(e){
return this.gone.has(e)}titleOf(e){var t,n;return(n=(t=this.found.get(e))==null?void 0:t.titel)!=null?n:`«${e.split(":")[1]}»`}async load(e){await Promise.all(
e.map(t=>this.loadOne(t)))}findLost(e){let t=e.filter(n=>this.failures.has(n));return t.length?{keys:t,error:T(t.map(n=>this.failures.get(n)))}:null}async loadOne(e){
if(!(this.found.has(e)||this.gone.has(e)))try{this.found.set(e,await this.loader.load(`samling/${e.replace(":","-")}`)),this.failures.delete(e)}catch(t){await this.
judge(e,t)}}async judge(e,t){let s=t instanceof u&&t.reason==="unreachable"?await this.loader.load(me).catch(i=>i):null;Array.isArray(s)&&!s.includes(e)?(this.gone.
add(e),this.failures.delete(e)):this.failures.set(e,s instanceof u?T([t,s]):t)}};function Y(r,e){var i;let t=new URLSearchParams(r),n=t.get("indhold");if(n===null)return null;let s={titel:(i=t.get("titel"))!=null?i:"",indhold:n.split(",").map(
o=>o.trim()),kort:t.get("udgave")==="kort",nyside:t.get("sider")==="nye"};return M(s,e)}function R(r,e,t){let{keys:n,title:s,isShort:i,hasPages:o}=e;return[`${r}\
?indhold=${n.join(",")}`,s&&`&titel=${t(s)}`,i&&"&udgave=kort",o&&"&sider=nye"].filter(Boolean).join("")}function q(r){return r.replace(/[%&#+?"<>\\^`{|}\u0000-\u001f]/g,
encodeURIComponent).replace(/ /g,"+")}var V="samspil.samling";var E=()=>{var r;return(r=location.href.split(/[?#]/)[0])!=null?r:""},z=r=>R(E(),r,encodeURIComponent),S=class{constructor(e,t){this.root=e;this.shelf=t;this.items=
new x(B());this.changes=[];this.shared=null;this.status=c("[data-s-status]",e),this.undoButton=c("[data-s-undo]",e),this.notice=new y(c("[data-s-failure]",e)),this.
titleField=c("[data-s-title]",e),this.short=c("[data-s-short]",e),this.pages=c("[data-s-pages]",e),this.handout=new k(c("[data-s-handout]",e),this.items);let n=new w(
this.items,{keys:()=>this.shown.keys,move:(s,i,o)=>{this.move(s,i,o)},take:s=>{this.take(s)},refuseNumber:()=>this.tell(`Skriv et tal fra 1 til ${this.shown.keys.
length}.`)});this.list=new b(c("[data-s-list]",e),n),this.shown=t.read(),this.readAddress()}listen(){let e=(t,n)=>{c(t,this.root).addEventListener("click",n)};e(
"[data-s-add]",()=>{this.addShared()}),e("[data-s-replace]",()=>{this.replaceByShared()}),e("[data-s-clear]",()=>{this.empty()}),e("[data-s-undo]",()=>{this.undo()}),
e("[data-s-copy]",()=>{this.copyAddress()}),this.titleField.addEventListener("input",()=>{this.keep({...this.shown,title:this.titleField.value}),this.renderHandout()}),
this.short.addEventListener("change",()=>this.look({isShort:this.short.checked})),this.pages.addEventListener("change",()=>this.look({hasPages:this.pages.checked})),
window.addEventListener("popstate",()=>{this.readAddress(),this.changes=[],this.tell(""),this.render()}),window.addEventListener("storage",t=>{t.key===V&&!this.
shared&&this.follow()})}async render(){let{root:e,shelf:t}=this,n=(d,h)=>{c(d,e).hidden=!h};n("[data-s-plain]",!1),n("[data-s-frame]",!0),n("[data-s-refused]",t.
isRefused()&&!this.shared),await this.items.load(this.shown.keys);let{shared:s,shown:i}=this,o=i.keys.length>0,l=t.read().keys.length;n("[data-s-shared]",s!==null),
n("[data-s-empty]",!o),n("[data-s-editor]",o),n("[data-s-title-field]",!s),n("[data-s-clear]",!s),n("[data-s-address-field]",!1),s&&(c("[data-s-own]",e).textContent=
l?`Din egen samling er urørt; der er ${$(l,"ting","ting")} i den.`:"Din egen samling er tom.",n("[data-s-add]",o),n("[data-s-replace]",o&&l>0)),n("[data-s-hint\
]",!s&&i.keys.length>1),n("[data-s-short-label]",i.keys.some(d=>d.startsWith("case:"))),this.short.checked=i.isShort,this.pages.checked=i.hasPages,document.activeElement!==
this.titleField&&(this.titleField.value=i.title),this.list.render(i.keys,s!==null),this.tellLost(),this.renderHandout()}tellLost(){let e=this.items.findLost(this.
shown.keys);if(!e){this.notice.clear();return}let[t=""]=e.keys,n=e.keys.length===1?this.items.titleOf(t):`${e.keys.length} ting i samlingen`;this.notice.show(e.
error,n,()=>{this.tryAgain(t)})}async tryAgain(e){var t,n;await this.render(),(n=(t=this.list.controlOf(e,"data-s-link"))!=null?t:this.list.controlOf(e,"data-s-\
place"))==null||n.focus()}renderHandout(){let e=_()?R(E(),this.shown,q):null;this.handout.render(this.shown,E(),e)}readAddress(){var e;this.shared=Y(location.search,
this.shelf.kinds),this.shown=(e=this.shared)!=null?e:this.shelf.read()}tell(e,t=this.changes.length>0){var n;this.status.textContent=e,this.undoButton.hidden=!t,
(n=this.status.parentElement)==null||n.classList.toggle("s-gathered__status--on",!!e)}keep(e){this.shelf.write(e),this.shown=this.shelf.read()}async change(e,t){
this.keep(e),await this.render(),this.tell(t)}remember(e){this.changes.push({before:this.shelf.read(),...e})}async move(e,t,n){let{keys:s}=this.shown,i=s.indexOf(
e),o=W(s,e,t),l=o.indexOf(e);if(i<0||i===l)return;let d=this.items.titleOf(e),h=`«${d}» er igen nummer ${i+1}.`;this.remember({what:`«${d}» blev flyttet`,back:h,
key:e,isWhole:!1}),await this.change({...this.shown,keys:o},`«${d}» er nu nummer ${l+1} af ${s.length}.`),n&&this.list.focus(e,n)}async take(e){let{keys:t}=this.
shown,n=t.indexOf(e),s=this.items.titleOf(e),i=`«${s}» er lagt tilbage som nummer ${n+1}.`;this.remember({what:`«${s}» blev taget ud`,back:i,key:e,isWhole:!1});
let o=t.filter(d=>d!==e);await this.change({...this.shown,keys:o},`«${s}» er taget ud.`);let l=o[Math.min(n,o.length-1)];l===void 0?this.undoButton.focus():this.
list.focus(l,"data-s-take")}async empty(){this.remember({what:"samlingen blev tømt",back:"Samlingen er som før.",key:"",isWhole:!0}),await this.change(C,"Saml\
ingen er tømt."),this.undoButton.focus()}async undo(){var s;let e=this.changes.pop();if(!e)return;let t=this.changes[this.changes.length-1],n=t?` Du kan også f\
ortryde, at ${t.what}.`:"";await this.change(F(this.shown,e),e.back+n),t||((s=this.list.controlOf(e.key,"data-s-place"))!=null?s:this.titleField).focus()}async addShared(){
let{shared:e}=this;if(!e)return;let t=this.shelf.read();this.remember({what:"den delte samling blev føjet til din",back:"Din samling er som før.",key:"",isWhole:!0});
let s=e.keys.filter(h=>!t.keys.includes(h)),{isShort:i,hasPages:o}=t.keys.length?t:e;this.shelf.write({title:t.title||e.title,keys:[...t.keys,...s],isShort:i,hasPages:o});
let l=this.shelf.read().keys.length-t.keys.length,d=l<s.length?" Der var ikke plads til resten.":"";await this.own(`${$(l,"ting","ting")} er føjet til din samli\
ng.${d}`)}async replaceByShared(){let{shared:e}=this;if(!e)return;this.remember({what:"din samling blev erstattet",back:"Din samling er som før.",key:"",isWhole:!0}),
this.shelf.write(e),await this.own("Din samling er erstattet.")}async own(e){L("pushState",E()),this.shared=null,this.shown=this.shelf.read(),await this.render(),
this.tell(e),this.titleField.focus()}look(e){this.shared?(this.shared=this.shown={...this.shared,...e},L("replaceState",z(this.shown))):this.keep({...this.shown,
...e}),this.renderHandout()}async follow(){this.shown=this.shelf.read(),this.changes=[],await this.render(),this.tell("Samlingen er ændret i en anden fane.")}async copyAddress(){
let e=c("[data-s-address]",this.root);if(e.value=z(this.shown),c("[data-s-address-field]",this.root).hidden=!1,await D(e.value)){this.tell("Adressen er kopieret\
. Den viser samlingen for den, du giver den til.");return}e.focus(),e.select(),this.tell("Kopiér adressen i feltet.")}};var J=v("[data-s-gathered]"),Q=window.samspilSaml;if(J&&Q){let r=new S(J,Q);r.listen(),r.render()}})();
