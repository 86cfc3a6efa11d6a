/* Made by «make scripts» from macros/browser/page/samspil.ts. */
"use strict";(()=>{function N(e,t){if(t!=null)if(typeof t=="string"||t instanceof Node)e.append(t);else for(let n of t)N(e,n)}function u(e,t={},...n){let o=document.createElement(
e);for(let[i,s]of Object.entries(t))s===!0?o.setAttribute(i,""):s!==!1&&s!==null&&s!==void 0&&o.setAttribute(i,String(s));return N(o,n),o}function E(e,t={},n){let o=u("button",{type:"button",...t},e);return n&&o.addEventListener("click",n),o}function l(e,t=document){return t.querySelector(e)}function a(e,t=document){let n=t.querySelector(e);if(!n)throw new Error(`The page has no ${e}`);return n}function r(e,t=document){
return Array.from(t.querySelectorAll(e))}function ht(e){var o,i;let t=Array.from(e.children).filter(s=>s.nodeName==="DETAILS");t.push(...r("details[data-s-opens]").filter(s=>s.getAttribute("data-s-open\
s")===e.id));for(let s=e.closest("details");s;s=(i=(o=s.parentElement)==null?void 0:o.closest("details"))!=null?i:null)t.push(s);let n=t.filter(s=>!s.open);for(let s of n)
s.open=!0;return n.length>0}function mt(e){try{return document.getElementById(decodeURIComponent(e.slice(1)))}catch{return null}}function T(){let e=location.hash.
length>1?mt(location.hash):null;e&&ht(e)&&e.scrollIntoView()}function K(){T(),window.addEventListener("hashchange",T),document.addEventListener("click",e=>{let t=e.
target instanceof Element?e.target.closest("a[href*='#']"):null;t!=null&&t.hash&&t.href===location.href&&T()})}var gt="(min-width: 60em)",k=class{constructor(t,n){this.box=t;this.list=n;this.chosen=0;this.answers=r("[data-s-asked-one]",t),this.links=r("a",n),this.all=a("\
[data-s-asked-all]",n)}listen(){var n;let t=window.matchMedia(gt);(n=t.addEventListener)==null||n.call(t,"change",()=>this.arrange(t.matches));for(let[o,i]of this.
links.entries())i.addEventListener("click",s=>this.follow(s,o));for(let o of this.answers)a("summary",o).addEventListener("click",i=>{this.showsOne()&&i.preventDefault()});
this.all.addEventListener("click",()=>this.showAll(this.showsOne())),window.addEventListener("hashchange",()=>this.openByAddress()),this.arrange(t.matches),this.
openByAddress()}showsOne(){return this.box.classList.contains("s-is-one")}arrange(t){this.list.hidden=!t,this.box.classList.toggle("s-is-beside",t),t?this.showAll(
!1):this.box.classList.remove("s-is-one")}choose(t){this.chosen=t;for(let[n,o]of this.answers.entries())o.classList.toggle("s-is-chosen",n===t),this.showsOne()&&
(o.open=n===t);for(let[n,o]of this.links.entries())n===t?o.setAttribute("aria-current","true"):o.removeAttribute("aria-current")}follow(t,n){var i;this.showsOne()&&
t.preventDefault(),this.choose(n);let o=this.answers[n];!o||!this.showsOne()||(history.replaceState(null,"",(i=this.links[n])==null?void 0:i.hash),o.getBoundingClientRect().
top<0&&o.scrollIntoView())}showAll(t){this.all.setAttribute("aria-pressed",String(t)),this.box.classList.toggle("s-is-one",!t);for(let n of this.answers)n.open=
t;t||this.choose(this.chosen)}openByAddress(){var o;let t=location.hash.length>1&&document.getElementById(location.hash.slice(1));if(!t||!this.box.contains(t))return;
let n=this.answers.findIndex(i=>i.contains(t)||t.compareDocumentPosition(i)&Node.DOCUMENT_POSITION_FOLLOWING);n<0||(this.choose(n),this.showsOne()&&((o=this.answers[n])==
null||o.scrollIntoView()))}};function _(){let e=l("[data-s-asked]"),t=e&&l("[data-s-asked-list]",e);e&&t&&new k(e,t).listen()}function j(e,t,n){e.textContent="",window.setTimeout(()=>{e.textContent=t,n==null||n()},50)}async function F(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}function U(e){let t=document.createRange();t.selectNodeContents(e);let n=window.getSelection();n==null||n.removeAllRanges(),n==null||n.addRange(t);try{return document.
execCommand("copy")}catch{return!1}}var wt=1e3;function A(e,t,n){let o=URL.createObjectURL(new Blob([e],{type:n})),i=u("a",{href:o,download:t});document.body.append(i),i.click(),i.remove(),window.
setTimeout(()=>URL.revokeObjectURL(o),wt)}var vt="januar februar marts april maj juni juli august september oktober november december".split(" ");function b(e){return`${e.getDate()}. ${vt[e.getMonth()]} ${e.getFullYear()}`}var yt={æ:"ae",ø:"oe",å:"aa"};function W(e){let n=[["author",`{${M(e.author)}}`],["title",M(e.title)],["year",e.year],["organization",M(e.site)],["url",e.address],
["urldate",Y(e.read,"-")],["langid","danish"]].filter(([,o])=>o).map(([o,i])=>`  ${o} = {${i}},`);return`@online{${x(e)},
${n.join(`
`)}
}
`}function V(e){return`${[...[["TY","ELEC"],["AU",e.author],["TI",e.title],["T2",e.site],["PY",e.year],["UR",e.address],["Y2",Y(e.read,"/")],["LA","da"]].filter(
([,o])=>o).map(([o,i])=>`${o}  - ${i}`),"ER  - "].join(`\r
`)}\r
`}function x({site:e,title:t}){return`${e} ${t}`.toLowerCase().replace(/[æøå]/g,i=>{var s;return(s=yt[i])!=null?s:""}).normalize("NFD").replace(/\p{M}/gu,"").
split(/[^a-z0-9]+/).filter(Boolean).join("-")}function Y(e,t){let n=o=>String(o).padStart(2,"0");return[e.getFullYear(),n(e.getMonth()+1),n(e.getDate())].join(t)}
function M(e){return e.replace(/[\\{}]/g,"").replace(/[%&$#_]/g,"\\$&")}function G(){let e=l("[data-s-cite]");if(!e)return;let t=a("[data-s-cite-line]",e),n=d=>{var v,w;return(w=(v=l(d,t))==null?void 0:v.textContent)!=null?w:""},o=n(
"[data-s-cite-link]")||Et(),i=n("[data-s-cite-author]"),s={author:i,title:n("[data-s-cite-title]"),year:n("[data-s-cite-year]"),site:n("[data-s-cite-site]")||i,
address:o,read:new Date};a("[data-s-cite-day]",t).textContent=b(s.read);let f=a("[data-s-cite-where]",t);f.hidden=!1,o?a("[data-s-cite-link]",t).textContent=o:f.
remove();let c=a("[data-s-cite-status]",e);a("[data-s-cite-copy]",e).addEventListener("click",async()=>{let d=await F(t.textContent.replace(/\s+/g," ").trim())||
U(t);j(c,d?"Linjen er kopieret.":"Linjen er markeret. Tryk Ctrl+C eller Cmd+C.")}),a("[data-s-cite-bibtex]",e).addEventListener("click",()=>{A(W(s),`${x(s)}.bib`,
"application/x-bibtex;charset=utf-8")}),a("[data-s-cite-ris]",e).addEventListener("click",()=>{A(V(s),`${x(s)}.ris`,"application/x-research-info-systems;charset\
=utf-8")}),a("[data-s-cite-tools]",e).hidden=!1}function Et(){let{protocol:e,origin:t,pathname:n}=window.location;return e.startsWith("http")?t+n:""}var bt=.15;function xt(e){return document.getElementById(decodeURIComponent(e.hash.slice(1)))}function q(){let e=r(".s-toc__link"),t=e.map(xt),n,o=()=>{let i=document.
documentElement,f=window.scrollY>0&&window.innerHeight+window.scrollY>=i.scrollHeight-1?window.innerHeight:window.innerHeight*bt,c=e.filter((v,w)=>{var p,h;return((h=
(p=t[w])==null?void 0:p.getBoundingClientRect().top)!=null?h:1/0)<f}),d=c[c.length-1];d!==n&&(n==null||n.removeAttribute("aria-current"),d==null||d.setAttribute(
"aria-current","location"),n=d)};e.length!==0&&(window.addEventListener("scroll",o,{passive:!0}),o())}var Lt=1440*60*1e3;function z(){let e=l("[data-s-featured]");if(!e)return;let t=r(".s-featured",e),n=Math.floor(Date.now()/Lt)%t.length;t.forEach((o,i)=>{o.hidden=
i!==n})}function J(e){try{return JSON.parse(e)}catch{return null}}var Q="samspil.proeve",H=class{constructor(t){this.of=t;this.isRefused=!1}probe(){return this.writeText(Q,"1")&&this.remove(Q),this}readText(t){try{return this.
of().getItem(t)}catch{return this.isRefused=!0,null}}read(t){var n;return J((n=this.readText(t))!=null?n:"")}list(t){try{return Object.keys(this.of()).filter(n=>n.
startsWith(t))}catch{return this.isRefused=!0,[]}}writeText(t,n){try{this.of().setItem(t,n),this.isRefused=!1}catch{this.isRefused=!0}return!this.isRefused}write(t,n){
return this.writeText(t,JSON.stringify(n))}remove(t){try{this.of().removeItem(t)}catch{this.isRefused=!0}}},L=()=>new H(()=>window.localStorage);var C="samspil.kilder",S="samspil.kilder-print",R="a[role=doc-noteref]",m=8,D=e=>{var t;return((t=e.getAttribute("href"))!=null?t:"").replace("#kilde-","")},Z=e=>document.
getElementById(`kilde-${D(e)}`),Tt=e=>{var t,n,o;return(o=(n=e==null?void 0:e.getAttribute("data-s-cited"))!=null?n:(t=e==null?void 0:e.querySelector("b"))==null?
void 0:t.textContent)!=null?o:""},I=class{constructor(){this.mark=null;this.title=u("p",{class:"s-notepanel__title",id:"s-notepanel-titel"});this.body=u("p",{class:"\
s-notepanel__body"});this.all=u("a",{class:"s-notepanel__all"},"Alle kilder på siden");this.close=E("Luk",{class:"s-notepanel__close"},()=>this.leave());this.box=
u("div",{class:"s-notepanel md-typeset",role:"dialog","aria-labelledby":"s-notepanel-titel",tabindex:-1,hidden:!0},this.title,this.body,u("p",{class:"s-notepane\
l__foot"},this.all,this.close));document.body.append(this.box),this.all.addEventListener("click",()=>this.hide()),this.box.addEventListener("keydown",t=>this.follow(
t)),document.addEventListener("click",t=>{let n=t.target;this.mark&&n instanceof Node&&!this.box.contains(n)&&!this.mark.contains(n)&&this.hide()})}toggle(t){var i,
s;let n=Z(t),o=n==null?void 0:n.firstElementChild;if(this.mark===t||!o){this.leave();return}this.hide(),this.mark=t,t.setAttribute("aria-expanded","true"),this.
title.textContent=`Kilde ${D(t)}`,this.body.replaceChildren(o.cloneNode(!0)),this.all.setAttribute("href",(i=t.getAttribute("href"))!=null?i:""),this.box.hidden=
!1,this.place((s=t.getClientRects()[0])!=null?s:t.getBoundingClientRect()),this.box.focus({preventScroll:!0})}place(t){let{offsetWidth:n,offsetHeight:o}=this.box,
i=document.documentElement,s=Math.max(m,Math.min(t.left-n/3,i.clientWidth-n-m)),c=t.bottom+m+o>window.innerHeight&&t.top-m-o>0?t.top-m-o:t.bottom+m;this.box.style.
setProperty("--s-left",`${s+window.scrollX}px`),this.box.style.setProperty("--s-top",`${c+window.scrollY}px`);let d=this.box.getBoundingClientRect();d.top<t.bottom&&
d.bottom>t.top?window.scrollBy(0,t.bottom-d.top+m):d.bottom>window.innerHeight&&window.scrollBy(0,d.bottom-window.innerHeight+m)}follow(t){let n=document.activeElement,
o=t.shiftKey&&(n===this.box||n===l("a",this.box)),i=t.key==="Tab"&&(o||!t.shiftKey&&n===this.close);t.key!=="Escape"&&!i||(t.preventDefault(),t.stopPropagation(),
this.leave())}leave(){let t=this.mark;this.hide(),t==null||t.focus()}hide(){var t;this.box.hidden=!0,(t=this.mark)==null||t.removeAttribute("aria-expanded"),this.
mark=null}};function X(e){document.body.classList.toggle("s-written",e);for(let t of r(`sup > ${R}`)){let n=D(t);t.textContent=e&&Tt(Z(t))||n,e?t.removeAttribute(
"aria-label"):t.setAttribute("aria-label",`Kilde ${n}`)}for(let t of r("[data-s-notes-written]"))t instanceof HTMLInputElement?t.checked=e:t.setAttribute("aria-\
pressed",String(e))}function kt(e){let t=e.readText(C)==="ord";X(t);for(let n of r("[data-s-notes-written]"))n.hidden=!1,n.addEventListener("click",()=>{t=!t,X(
t),t?e.writeText(C,"ord"):e.remove(C)})}function At(e){let t=l("[data-s-notes-unprinted]");if(!t)return;let n=()=>document.body.classList.toggle("s-unprinted",t.
checked);t.checked=e.readText(S)==="uden",n(),t.addEventListener("change",()=>{n()?e.writeText(S,"uden"):e.remove(S)})}function P(e){let t=location.hash.length>
1?document.getElementById(decodeURIComponent(location.hash.slice(1))):null;!t||e.open||!e.contains(t)||(e.open=!0,t.scrollIntoView())}function tt(){let e=l("[da\
ta-s-notes]");if(!e)return;let t=L();for(let o of r("[data-s-notes-tools]",e))o.hidden=!1;kt(t),At(t),P(e),window.addEventListener("hashchange",()=>P(e));let n=null;
document.addEventListener("click",o=>{let i=o.target instanceof Element?o.target:null,s=i==null?void 0:i.closest(R);if(!s||o.ctrlKey||o.metaKey||o.shiftKey||o.altKey){
i!=null&&i.closest("a[href^='#kild']")&&window.setTimeout(()=>P(e));return}o.preventDefault(),n!=null||(n=new I),n.toggle(s)});for(let o of r(R))o.setAttribute(
"aria-haspopup","dialog")}function Mt(e,t){let n=-1;for(let[o,i]of e.entries())i<=t&&(n=o);return n}function Ht(e){return r("a",e).flatMap(t=>{var o;let n=document.getElementById(t.hash.
slice(1));return n?[{link:t,heading:n,name:(o=a(".s-path__name",t).textContent)!=null?o:""}]:[]})}function et(e,t){if(!t){e.removeAttribute("href"),e.removeAttribute(
"title");return}e.href=t.link.hash,e.title=t.name,a(".s-hidden",e).textContent=`${e.rel==="next"?"Næste":"Forrige"} trin: ${t.name}`}function nt(){let e=l("[da\
ta-s-path]"),t=l("[data-s-here]");if(!e||!t)return;let n=Ht(e),o=a("[data-s-here-back]",t),i=a("[data-s-here-on]",t),s=a("[data-s-here-name]",t),f=-2,c=p=>{if(p===
f)return;f=p;let h=n[p];for(let{link:pt}of n)pt.removeAttribute("aria-current");t.classList.toggle("s-is-away",!h),h&&(h.link.setAttribute("aria-current","step"),
s.href=h.link.hash,s.textContent=`Trin ${p+1} af ${n.length} · ${h.name}`,et(o,n[p-1]),et(i,n[p+1]))},d=!1,v=()=>{d=!1;let p=n.map(({heading:h})=>h.getBoundingClientRect().
top);c(Mt(p,window.innerHeight/3))},w=()=>{d||window.requestAnimationFrame(v),d=!0};t.setAttribute("aria-hidden","true"),t.hidden=!1,v(),window.addEventListener(
"scroll",w,{passive:!0}),window.addEventListener("resize",w)}function ot(){let e=[];window.addEventListener("beforeprint",()=>{e=r("article details:not([open])");for(let t of e)t.open=!0;document.documentElement.style.setProperty(
"--s-printed",JSON.stringify(Ct()))}),window.addEventListener("afterprint",()=>{for(let t of e)t.open=!1});for(let t of r("[data-s-print]"))t.hidden=!1,t.addEventListener(
"click",()=>window.print())}function Ct(){let{protocol:e,host:t,pathname:n}=window.location,o=e.startsWith("http")?t+n:"";return[document.title,o,`udskrevet ${b(
new Date)}`].filter(Boolean).join(" · ")}var it="samspil.visning",st="data-md-color-scheme";function rt(){var i;let e=l("[data-s-scheme]"),t=L(),n=window.matchMedia("(prefers-color-scheme: dark)"),o=s=>{
document.body.setAttribute(st,s),e==null||e.setAttribute("aria-pressed",String(s==="slate"))};o(document.body.getAttribute(st)==="slate"?"slate":"default"),(i=n.
addEventListener)==null||i.call(n,"change",()=>{t.readText(it)||o(n.matches?"slate":"default")}),e==null||e.addEventListener("click",()=>{let s=e.getAttribute("\
aria-pressed")==="true"?"default":"slate";o(s),t.writeText(it,s)})}var g=class extends Error{constructor(n,o="unreachable"){super(`${o}: ${n}`);this.address=n;this.reason=o;this.name="LoadingError"}},$=class{constructor(t){this.
place=t;this.coming=new Map}load(t){return this.once(t,()=>this.find(t,this.place.edition))}async take(t,n){let o=await this.find(t,n);return delete this.place.
store()[t],o}loadTool(t){return this.once(t,()=>this.place.run(this.locate(t)))}once(t,n){let o=this.coming.get(t);if(o)return o;let i=n();return this.coming.set(
t,i),i.catch(()=>this.coming.delete(t)),i}async find(t,n){let{place:o}=this,i=this.locate(`${t}.js`,n);if(o.store()[t]||await o.run(i),!o.store()[t])throw new g(
i);this.isOf(t,n)||(delete o.store()[t],await o.run(`${i}&t=${Date.now()}`));let s=o.store()[t];if(!s)throw new g(i);if(!this.isOf(t,n))throw new g(i,"outdated");
return s[1]}isOf(t,n){var o;return((o=this.place.store()[t])==null?void 0:o[0])===n}locate(t,n=this.place.edition){return`${this.place.base}${t}?e=${n}`}};function St(e){
return new Promise((t,n)=>{let o=document.createElement("script");o.src=e,o.onload=()=>{o.remove(),t()},o.onerror=()=>{o.remove(),n(new g(e))},document.head.append(
o)})}function Pt(){var t,n;let e=document.querySelector("[data-edition]");return{base:(t=e==null?void 0:e.getAttribute("data-base"))!=null?t:"",edition:(n=e==null?
void 0:e.getAttribute("data-edition"))!=null?n:"",store:()=>{var o;return(o=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:St}}var y=null;
function at(){return y!=null||(y=new $(Pt())),y}var Rt=e=>e instanceof g&&e.reason==="outdated";function lt(e,t){return Rt(e)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${t} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}function dt(e,t){let n=e.isOutdated?()=>location.reload():t;return E(e.way,{class:"s-button s-button--quiet"},n)}var It="assets/js/soeg.js",Dt=300;function $t(e){var n;let t=/[?&]q=([^&]*)/.exec(e);try{return decodeURIComponent(((n=t==null?void 0:t[1])!=null?n:"").replace(
/\+/g," "))}catch{return""}}var O=class{constructor(t){this.dialog=t;this.returnTo=null;this.input=a("input",t)}open(t){let n=document.activeElement;this.dialog.
open||(this.dialog.showModal(),this.returnTo=n instanceof HTMLElement&&n!==document.body?n:l("[data-s-search]"),document.documentElement.classList.add("s-is-fin\
ding")),this.load(),t!==void 0&&(this.input.value=t),this.input.dispatchEvent(new Event("input",{bubbles:!0})),this.input.focus(),this.input.select()}listen(){let{
dialog:t}=this;for(let n of r("[data-s-search]"))n.addEventListener("click",()=>this.open());for(let n of r("form[data-s-search-form]"))n.addEventListener("subm\
it",o=>{o.preventDefault(),this.open(a("input",n).value)});t.addEventListener("close",()=>{var n;document.documentElement.classList.remove("s-is-finding"),(n=this.
returnTo)==null||n.focus()}),a("[data-s-find-close]",t).addEventListener("click",()=>t.close()),t.addEventListener("mousedown",n=>{n.target===t&&t.close()}),t.addEventListener(
"keydown",n=>this.keepKeys(n)),window.addEventListener("keydown",n=>this.openByKey(n))}openByAddress(){let t=$t(location.search);t&&this.open(t.slice(0,this.input.
maxLength))}async load(){let t=window.setTimeout(()=>this.tell("Søgningen hentes …"),Dt);try{await at().loadTool(It)}catch(n){let o=lt(n,"Søgningen");this.tell(
o.text,dt(o,()=>this.open()))}finally{window.clearTimeout(t)}}tell(t,n){let o=[u("p",{class:"s-find__count"},t)];n&&o.push(u("p",{class:"s-find__way"},n)),a("[d\
ata-s-find-output]",this.dialog).replaceChildren(...o),a("[data-s-find-status]",this.dialog).textContent=t}keepKeys(t){var f;if(t.isComposing||(t.key==="Escape"&&
(t.preventDefault(),this.dialog.close()),t.key!=="Tab"))return;let n=r("input, button, a[href]",this.dialog).filter(c=>c.tabIndex>=0&&c.getClientRects().length>
0),o=n[0],i=n[n.length-1],s=document.activeElement;(s===(t.shiftKey?o:i)||!n.some(c=>c===s))&&(t.preventDefault(),(f=t.shiftKey?i:o)==null||f.focus())}openByKey(t){
t.key.toLowerCase()!=="k"||!(t.ctrlKey||t.metaKey)||t.altKey||t.shiftKey||!this.dialog.open&&l("dialog[open]")||(t.preventDefault(),this.open())}};function ct(){
let e=l("dialog[data-s-find]");if(!(e!=null&&e.showModal))return;let t=new O(e);t.listen(),t.openByAddress()}function Ot(e){e.scrollWidth>e.clientWidth+1?(e.tabIndex=0,e.setAttribute("role","region"),e.hasAttribute("aria-label")||e.setAttribute("aria-label","Tabel, kan\
 rulles sidelæns")):e.tabIndex===0&&(e.removeAttribute("tabindex"),e.removeAttribute("role"))}function ut(){let e=()=>{for(let t of r(".md-typeset__scrollwrap,\
 .s-scroll"))Ot(t)};window.addEventListener("load",e),window.addEventListener("resize",e)}var Bt=6;function ft(){let e=l("[data-s-ways]");if(!e)return;let t=r("details",e);Nt(e,t);for(let n of t)n.addEventListener("toggle",()=>{n.open&&B(t.filter(o=>o!==
n))}),n.addEventListener("keydown",o=>{o.key!=="Escape"||!n.open||(B([n]),a("summary",n).focus())});document.addEventListener("click",n=>{let o=n.target;(!(o instanceof
Node&&e.contains(o))||o instanceof Element&&o.closest("a"))&&B(t)})}function B(e){for(let t of e)t.open=!1}function Nt(e,t){let n=window.scrollY;e.classList.add(
"s-waybar--follows"),window.addEventListener("scroll",()=>{let o=window.scrollY;Math.abs(o-n)<Bt||(e.classList.toggle("s-waybar--here",o<n||t.some(i=>i.open)),n=
o)},{passive:!0})}rt();ct();ut();_();K();nt();tt();ot();ft();q();z();G();})();
