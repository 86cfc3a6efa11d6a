/* Made by «make scripts» from macros/browser/page/samspil.ts. */
"use strict";(()=>{function et(n,t){if(t!=null)if(typeof t=="string"||t instanceof Node)n.append(t);else for(let e of t)et(n,e)}function f(n,t={},...e){let o=document.createElement(
n);for(let[s,i]of Object.entries(t))i===!0?o.setAttribute(s,""):i!==!1&&i!==null&&i!==void 0&&o.setAttribute(s,String(i));return et(o,e),o}function w(n,t={},e){let o=f("button",{type:"button",...t},n);return e&&o.addEventListener("click",e),o}var nt=n=>f("span",{class:"s-hidden"},n),Kt={plus:"M12 5\
v14M5 12h14",check:"M5 12.5l4.5 4.5L19 7.5",up:"M12 19V5m-6 6l6-6 6 6",down:"M12 5v14m-6-6l6 6 6-6",grip:"M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.0\
1"};function ot(n){let t=f("div");return t.innerHTML=`<svg class="s-sign" viewBox="0 0 24 24" aria-hidden="true"><path d="${Kt[n]}"/></svg>`,c("svg",t)}function a(n,t=document){return t.querySelector(n)}function c(n,t=document){let e=t.querySelector(n);if(!e)throw new Error(`The page has no ${n}`);return e}function l(n,t=document){
return Array.from(t.querySelectorAll(n))}var st=n=>typeof n=="object"&&n?{...n}:{};function it(n){try{return JSON.parse(n)}catch{return null}}var A=60,k=4,E=/^[a-z0-9-]{1,80}$/,jt=90;function j(n){return new RegExp(`^(?:${n.join("|")}):[a-z0-9-]{1,80}$`)}function M(n,t,e){if(!Array.isArray(n))return[];
let o=n.filter(s=>typeof s=="string"&&t.test(s));return Array.from(new Set(o)).slice(0,e)}function C(n,t){let e=st(n);return{title:typeof e.titel=="string"?e.titel.
slice(0,jt).replace(/[\ud800-\udbff]$/,""):"",keys:M(e.indhold,j(t),A),isShort:e.kort===!0,hasPages:e.nyside===!0}}var rt={title:"",keys:[],isShort:!1,hasPages:!1};
function H(n){return{udgave:1,titel:n.title,indhold:n.keys,kort:n.isShort,nyside:n.hasPages}}var S=class{constructor(t,e){this.choosing=t;this.comparing=e;this.key=j(t.own.kinds)}decorate(t){for(let o of l("[data-s-keep]:not([data-s-kept])",t))this.addToPlace(
o);let e=l("[data-s-case]:not([data-s-kept])",t);t instanceof HTMLElement&&t.matches("[data-s-case]:not([data-s-kept])")&&e.push(t);for(let o of e)this.addToCard(
o)}refresh(){var o,s,i;let{collection:t,picked:e}=this.choosing.own;for(let r of l("button[data-s-gather]")){let u=t.keys.includes((o=r.getAttribute("data-s-gat\
her"))!=null?o:"");at(r,u,u?"I samlingen":(s=r.getAttribute("data-s-words"))!=null?s:"")}for(let r of l("button[data-s-pick]"))at(r,e.includes((i=r.getAttribute(
"data-s-pick"))!=null?i:""),"Sammenlign")}addToPlace(t){var d,h;let e=(d=t.getAttribute("data-s-keep"))!=null?d:"";if(!this.key.test(e))return;t.setAttribute("d\
ata-s-kept","");let o=(h=t.getAttribute("data-s-title"))!=null?h:"",s=t;t.classList.contains("s-keep")||(s=f("p",{class:"s-keep"}),t.append(s)),s.hidden=!1,s===
t&&s.replaceChildren();let i=s!==t||t.hasAttribute("data-s-many");this.addGather(s,e,"Læg i min samling",{title:o,isNamed:i});let[r,u=""]=e.split(":");if(r==="\
case"&&this.addPick(s,u,{title:o,isNamed:!1}),r==="metode"){let g=`${this.comparing}?metoder=${t.getAttribute("data-s-all")}`;s.append(f("a",{class:"s-keep__lin\
k",href:g},"Sammenlign metoderne"))}}addToCard(t){var r,u,d,h;let e=(r=t.getAttribute("data-s-case"))!=null?r:"";if(!E.test(e))return;t.setAttribute("data-s-kep\
t","");let o=(d=(u=a("h2, h3, h4, a",t))==null?void 0:u.textContent)==null?void 0:d.trim(),s=t.getAttribute("data-s-title")||(o!=null?o:e),i=f("p",{class:"s-kee\
p s-keep--card"});((h=a(".s-card",t))!=null?h:t).append(i),this.addGather(i,`case:${e}`,"Min samling",{title:s,isNamed:!0}),this.addPick(i,e,{title:s,isNamed:!0})}addGather(t,e,o,s){
let i={"data-s-gather":e,"data-s-words":o};this.add(t,i,s,()=>this.choosing.gather(e,s.title))}addPick(t,e,o){this.add(t,{"data-s-pick":e},o,()=>this.choosing.pick(
e,o.title))}add(t,e,o,s){let i=o.isNamed?{"data-s-of":o.title}:{},r=w([],{class:"s-keep__button",...e,...i},()=>{this.choosing.dock.pressed=r,s()});t.append(r)}};
function at(n,t,e){if(n.getAttribute("aria-pressed")===String(t))return;n.classList.toggle("s-keep__button--on",t),n.setAttribute("aria-pressed",String(t)),n.replaceChildren(
ot(t?"check":"plus"),f("span",{},e));let o=n.getAttribute("data-s-of");o!==null&&n.append(nt(`: ${o}`))}var Wt="januar februar marts april maj juni juli august september oktober november december".split(" ");function P(n,t,e){return`${n} ${n===1?t:e}`}function $(n){return`${n.getDate()}. ${Wt[n.getMonth()]} ${n.getFullYear()}`}var R=class{constructor(t,e,o){this.own=t;this.dock=e;this.refresh=o}gather(t,e){let{own:o,dock:s}=this,{collection:i}=o,r=i.keys.includes(t);if(!r&&i.keys.length>=
A){s.tell(`Der er plads til ${A} ting i samlingen. Tag noget ud først.`,!0);return}o.save({...i,keys:lt(i.keys,t)}),this.refresh();let u=r?"taget ud af din sam\
ling.":"lagt i din samling.",d=P(o.collection.keys.length,"ting","ting"),h=o.isRefused?" Browseren vil ikke gemme samlingen, så den forsvinder, når du går fra s\
iden.":"";s.tell(`«${e}» er ${u} Der er nu ${d} i den.${h}`,o.isRefused&&!s.hasRead)}pick(t,e){let{own:o,dock:s}=this,i=o.picked.includes(t);if(!i&&o.picked.length>=
k){s.tell("Du kan sammenligne fire ad gangen, og fire er valgt. Tag en ud først.",!0);return}o.savePicked(lt(o.picked,t)),this.refresh();let r=i?"taget ud af s\
ammenligningen.":"valgt til sammenligning.",u=o.forgets?" Browseren vil ikke huske valget, når du går fra siden.":"",d=`${o.picked.length} af højst fire er va\
lgt.`;s.tell(`«${e}» er ${r} ${d}${u}`,o.forgets&&!s.hasRead)}letGo(){this.own.savePicked([]),this.refresh(),this.dock.tell("Ingen cases er valgt til sammenli\
gning.")}};function lt(n,t){return n.includes(t)?n.filter(e=>e!==t):[...n,t]}function I(n,t,e){n.textContent="",window.setTimeout(()=>{n.textContent=t,e==null||e()},50)}var D=class{constructor(){this.pressed=null;this.hasRead=!1;this.place=f("div",{class:"md-typeset s-tray__place s-screen"});this.message=f("div",{class:"s-tray_\
_message s-hidden"});this.status=f("p",{role:"status"});this.close=w("Luk",{class:"s-button s-button--quiet",hidden:!0},()=>this.putAway()),this.message.append(
this.status,this.close),this.place.append(this.message),document.body.append(this.place),window.addEventListener("resize",()=>this.fit())}append(t){this.place.append(
t)}fit(){let t=this.place.offsetHeight;document.documentElement.classList.toggle("s-has-tray",t>0),document.documentElement.style.setProperty("--s-tray",`${t}px`)}tell(t,e=!1){
I(this.status,t,()=>this.see(e))}see(t){this.message.classList.toggle("s-hidden",!t),this.close.hidden=!t,this.fit()}putAway(){var t;this.hasRead=!0,this.status.
textContent="",this.see(!1),(t=this.pressed)!=null&&t.isConnected&&this.pressed.focus()}};var dt="samspil.proeve",O=class{constructor(t){this.of=t;this.isRefused=!1}probe(){return this.writeText(dt,"1")&&this.remove(dt),this}readText(t){try{return this.
of().getItem(t)}catch{return this.isRefused=!0,null}}read(t){var e;return it((e=this.readText(t))!=null?e:"")}list(t){try{return Object.keys(this.of()).filter(e=>e.
startsWith(t))}catch{return this.isRefused=!0,[]}}writeText(t,e){try{this.of().setItem(t,e),this.isRefused=!1}catch{this.isRefused=!0}return!this.isRefused}write(t,e){
return this.writeText(t,JSON.stringify(e))}remove(t){try{this.of().removeItem(t)}catch{this.isRefused=!0}}},b=()=>new O(()=>window.localStorage),ct=()=>new O(()=>window.
sessionStorage);var x="samspil.samling",ut="samspil.sammenlign",N=class{constructor(t){this.kinds=t;this.collection=rt;this.picked=[];this.browser=b().probe();this.tab=ct();this.
load(),this.loadPicked()}get isRefused(){return this.browser.isRefused}get forgets(){return this.tab.isRefused}load(){if(this.isRefused)return;let t=this.browser.
read(x);this.isRefused||(this.collection=C(t,this.kinds))}save(t){this.collection=t,!this.isRefused&&(t.keys.length||t.title?this.browser.write(x,H(t)):this.browser.
remove(x))}loadPicked(){let t=this.tab.read(ut);this.forgets||(this.picked=M(t,E,k))}savePicked(t){this.picked=M(t,E,k),this.tab.write(ut,this.picked)}};var B=class{constructor(t,e){this.choosing=t;this.comparing=e;this.element=f("div",{class:"s-tray",role:"region","aria-label":"Valgt til sammenligning",hidden:!0});
this.count=f("p",{class:"s-tray__count"});this.go=f("a",{class:"s-button",href:e},"Sammenlign");let o=w("Ryd",{class:"s-button s-button--quiet"},()=>this.clear());
this.element.append(this.count,this.go,o)}refresh(){if(a("[data-s-compare]"))return;let{picked:t}=this.choosing.own,e=a("[data-s-comparing]");if(e&&!a("[data-s-\
comparable]")){e.hidden=!t.length,e.href=`${this.comparing}?cases=${t.join(",")}`,c("[data-s-count]",e).textContent=` (${t.length})`;return}if(!t.length&&this.element.
hidden)return;this.element.isConnected||this.choosing.dock.append(this.element),this.element.hidden=!t.length;let o=t.length===1?" Vælg én til.":"";this.count.
textContent=`${P(t.length,"case","cases")} valgt til sammenligning.${o}`,this.go.hidden=t.length<2,this.go.href=`${this.comparing}?cases=${t.join(",")}`,this.choosing.
dock.fit()}clear(){this.choosing.letGo();let t=a("h1");t&&(t.tabIndex=-1,t.focus())}};function Ft(n){var d,h,g;let t=(h=((d=n.getAttribute("href"))!=null?d:"").split(/[?#]/)[0])==null?void 0:h.replace(/samling\.html$/,"sammenlign.html"),e=new N(((g=
n.getAttribute("data-s-kinds"))!=null?g:"").split(" ")),o=new R(e,new D,()=>r()),s=new S(o,t!=null?t:""),i=new B(o,t!=null?t:"");function r(){let{length:p}=e.collection.
keys;c("[data-s-count]",n).textContent=p?` (${p})`:"",s.refresh(),i.refresh()}function u(p){s.decorate(p),r()}window.addEventListener("pageshow",p=>{p.persisted&&
(e.load(),e.loadPicked(),r())}),window.addEventListener("storage",p=>{p.key===x&&(e.load(),r())}),document.addEventListener("samspil:vist",p=>{var T;let m=p instanceof
CustomEvent?(T=p.detail)==null?void 0:T.element:null;u(m instanceof Element?m:document)}),window.samspilSaml={kinds:e.kinds,isRefused:()=>e.isRefused,read:()=>e.
collection,write:p=>{e.save(C(H(p),e.kinds)),r()},picked:()=>e.picked,setPicked:p=>e.savePicked(p)},u(document)}function ft(){let n=a("[data-s-collection]");n&&
Ft(n)}function Ut(n){var o,s;let t=Array.from(n.children).filter(i=>i.nodeName==="DETAILS");t.push(...l("details[data-s-opens]").filter(i=>i.getAttribute("data-s-open\
s")===n.id));for(let i=n.closest("details");i;i=(s=(o=i.parentElement)==null?void 0:o.closest("details"))!=null?s:null)t.push(i);let e=t.filter(i=>!i.open);for(let i of e)
i.open=!0;return e.length>0}function Gt(n){try{return document.getElementById(decodeURIComponent(n.slice(1)))}catch{return null}}function W(){let n=location.hash.
length>1?Gt(location.hash):null;n&&Ut(n)&&n.scrollIntoView()}function pt(){W(),window.addEventListener("hashchange",W),document.addEventListener("click",n=>{let t=n.
target instanceof Element?n.target.closest("a[href*='#']"):null;t!=null&&t.hash&&t.href===location.href&&W()})}var Vt="(min-width: 60em)",F=class{constructor(t,e){this.box=t;this.list=e;this.chosen=0;this.answers=l("[data-s-asked-one]",t),this.links=l("a",e),this.all=c("\
[data-s-asked-all]",e)}listen(){var e;let t=window.matchMedia(Vt);(e=t.addEventListener)==null||e.call(t,"change",()=>this.arrange(t.matches));for(let[o,s]of this.
links.entries())s.addEventListener("click",i=>this.follow(i,o));for(let o of this.answers)c("summary",o).addEventListener("click",s=>{this.showsOne()&&s.preventDefault()});
this.all.addEventListener("click",()=>this.showAll(this.showsOne())),window.addEventListener("hashchange",()=>this.openByAddress()),this.arrange(t.matches),this.
openByAddress()}showsOne(){return this.box.classList.contains("s-is-one")}arrange(t){this.list.hidden=!t,this.box.classList.toggle("s-is-beside",t),t?this.showAll(
!1):this.box.classList.remove("s-is-one")}choose(t){this.chosen=t;for(let[e,o]of this.answers.entries())o.classList.toggle("s-is-chosen",e===t),this.showsOne()&&
(o.open=e===t);for(let[e,o]of this.links.entries())e===t?o.setAttribute("aria-current","true"):o.removeAttribute("aria-current")}follow(t,e){var s;this.showsOne()&&
t.preventDefault(),this.choose(e);let o=this.answers[e];!o||!this.showsOne()||(history.replaceState(null,"",(s=this.links[e])==null?void 0:s.hash),o.getBoundingClientRect().
top<0&&o.scrollIntoView())}showAll(t){this.all.setAttribute("aria-pressed",String(t)),this.box.classList.toggle("s-is-one",!t);for(let e of this.answers)e.open=
t;t||this.choose(this.chosen)}openByAddress(){var o;let t=location.hash.length>1&&document.getElementById(location.hash.slice(1));if(!t||!this.box.contains(t))return;
let e=this.answers.findIndex(s=>s.contains(t)||t.compareDocumentPosition(s)&Node.DOCUMENT_POSITION_FOLLOWING);e<0||(this.choose(e),this.showsOne()&&((o=this.answers[e])==
null||o.scrollIntoView()))}};function ht(){let n=a("[data-s-asked]"),t=n&&a("[data-s-asked-list]",n);n&&t&&new F(n,t).listen()}async function mt(n){try{return await navigator.clipboard.writeText(n),!0}catch{return!1}}function gt(n){let t=document.createRange();t.selectNodeContents(n);let e=window.getSelection();e==null||e.removeAllRanges(),e==null||e.addRange(t);try{return document.
execCommand("copy")}catch{return!1}}var Yt=1e3;function U(n,t,e){let o=URL.createObjectURL(new Blob([n],{type:e})),s=f("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),window.
setTimeout(()=>URL.revokeObjectURL(o),Yt)}var qt={æ:"ae",ø:"oe",å:"aa"};function wt(n){let e=[["author",`{${G(n.author)}}`],["title",G(n.title)],["year",n.year],["organization",G(n.site)],["url",n.address],
["urldate",yt(n.read,"-")],["langid","danish"]].filter(([,o])=>o).map(([o,s])=>`  ${o} = {${s}},`);return`@online{${_(n)},
${e.join(`
`)}
}
`}function vt(n){return`${[...[["TY","ELEC"],["AU",n.author],["TI",n.title],["T2",n.site],["PY",n.year],["UR",n.address],["Y2",yt(n.read,"/")],["LA","da"]].filter(
([,o])=>o).map(([o,s])=>`${o}  - ${s}`),"ER  - "].join(`\r
`)}\r
`}function _({site:n,title:t}){return`${n} ${t}`.toLowerCase().replace(/[æøå]/g,s=>{var i;return(i=qt[s])!=null?i:""}).normalize("NFD").replace(/\p{M}/gu,"").
split(/[^a-z0-9]+/).filter(Boolean).join("-")}function yt(n,t){let e=o=>String(o).padStart(2,"0");return[n.getFullYear(),e(n.getMonth()+1),e(n.getDate())].join(
t)}function G(n){return n.replace(/[\\{}]/g,"").replace(/[%&$#_]/g,"\\$&")}function bt(){let n=a("[data-s-cite]");if(!n)return;let t=c("[data-s-cite-line]",n),e=d=>{var h,g;return(g=(h=a(d,t))==null?void 0:h.textContent)!=null?g:""},o=e(
"[data-s-cite-link]")||zt(),s=e("[data-s-cite-author]"),i={author:s,title:e("[data-s-cite-title]"),year:e("[data-s-cite-year]"),site:e("[data-s-cite-site]")||s,
address:o,read:new Date};c("[data-s-cite-day]",t).textContent=$(i.read);let r=c("[data-s-cite-where]",t);r.hidden=!1,o?c("[data-s-cite-link]",t).textContent=o:r.
remove();let u=c("[data-s-cite-status]",n);c("[data-s-cite-copy]",n).addEventListener("click",async()=>{let d=await mt(t.textContent.replace(/\s+/g," ").trim())||
gt(t);I(u,d?"Linjen er kopieret.":"Linjen er markeret. Tryk Ctrl+C eller Cmd+C.")}),c("[data-s-cite-bibtex]",n).addEventListener("click",()=>{U(wt(i),`${_(i)}.b\
ib`,"application/x-bibtex;charset=utf-8")}),c("[data-s-cite-ris]",n).addEventListener("click",()=>{U(vt(i),`${_(i)}.ris`,"application/x-research-info-systems;ch\
arset=utf-8")}),c("[data-s-cite-tools]",n).hidden=!1}function zt(){let{protocol:n,origin:t,pathname:e}=window.location;return n.startsWith("http")?t+e:""}var Jt=.15;function Qt(n){return document.getElementById(decodeURIComponent(n.hash.slice(1)))}function kt(){let n=l(".s-toc__link"),t=n.map(Qt),e,o=()=>{let s=document.
documentElement,r=window.scrollY>0&&window.innerHeight+window.scrollY>=s.scrollHeight-1?window.innerHeight:window.innerHeight*Jt,u=n.filter((h,g)=>{var p,m;return((m=
(p=t[g])==null?void 0:p.getBoundingClientRect().top)!=null?m:1/0)<r}),d=u[u.length-1];d!==e&&(e==null||e.removeAttribute("aria-current"),d==null||d.setAttribute(
"aria-current","location"),e=d)};n.length!==0&&(window.addEventListener("scroll",o,{passive:!0}),o())}var Xt=1440*60*1e3;function Et(){let n=a("[data-s-featured]");if(!n)return;let t=l(".s-featured",n),e=Math.floor(Date.now()/Xt)%t.length;t.forEach((o,s)=>{o.hidden=
s!==e})}var Zt="fund";function xt(n){var e;return((e=new URLSearchParams(n).get(Zt))!=null?e:"").split(/\s+/).filter(Boolean).slice(0,8)}var v=class extends Error{constructor(e,o="unreachable"){super(`${o}: ${e}`);this.address=e;this.reason=o;this.name="LoadingError"}},V=class{constructor(t){this.
place=t;this.coming=new Map}load(t){return this.once(t,()=>this.find(t,this.place.edition))}async take(t,e){let o=await this.find(t,e);return delete this.place.
store()[t],o}loadTool(t){return this.once(t,()=>this.place.run(this.locate(t)))}once(t,e){let o=this.coming.get(t);if(o)return o;let s=e();return this.coming.set(
t,s),s.catch(()=>this.coming.delete(t)),s}async find(t,e){let{place:o}=this,s=this.locate(`${t}.js`,e);if(o.store()[t]||await o.run(s),!o.store()[t])throw new v(
s);this.isOf(t,e)||(delete o.store()[t],await o.run(`${s}&t=${Date.now()}`));let i=o.store()[t];if(!i)throw new v(s);if(!this.isOf(t,e))throw new v(s,"outdated");
return i[1]}isOf(t,e){var o;return((o=this.place.store()[t])==null?void 0:o[0])===e}locate(t,e=this.place.edition){return`${this.place.base}${t}?e=${e}`}};function te(n){
return new Promise((t,e)=>{let o=document.createElement("script");o.src=n,o.onload=()=>{o.remove(),t()},o.onerror=()=>{o.remove(),e(new v(n))},document.head.append(
o)})}function ee(){var t,e;let n=document.querySelector("[data-edition]");return{base:(t=n==null?void 0:n.getAttribute("data-base"))!=null?t:"",edition:(e=n==null?
void 0:n.getAttribute("data-edition"))!=null?e:"",store:()=>{var o;return(o=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:te}}var L=null;
function K(){return L!=null||(L=new V(ee())),L}var ne="assets/js/fund.js";function Lt(){xt(location.search).length&&K().loadTool(ne).catch(()=>{})}var Y="samspil.kilder",q="samspil.kilder-print",J="a[role=doc-noteref]",y=8,X=n=>{var t;return((t=n.getAttribute("href"))!=null?t:"").replace("#kilde-","")},At=n=>document.
getElementById(`kilde-${X(n)}`),oe=n=>{var t,e,o;return(o=(e=n==null?void 0:n.getAttribute("data-s-cited"))!=null?e:(t=n==null?void 0:n.querySelector("b"))==null?
void 0:t.textContent)!=null?o:""},Q=class{constructor(){this.mark=null;this.title=f("p",{class:"s-notepanel__title",id:"s-notepanel-titel"});this.body=f("p",{class:"\
s-notepanel__body"});this.all=f("a",{class:"s-notepanel__all"},"Alle kilder på siden");this.close=w("Luk",{class:"s-notepanel__close"},()=>this.leave());this.box=
f("div",{class:"s-notepanel md-typeset",role:"dialog","aria-labelledby":"s-notepanel-titel",tabindex:-1,hidden:!0},this.title,this.body,f("p",{class:"s-notepane\
l__foot"},this.all,this.close));document.body.append(this.box),this.all.addEventListener("click",()=>this.hide()),this.box.addEventListener("keydown",t=>this.follow(
t)),document.addEventListener("click",t=>{let e=t.target;this.mark&&e instanceof Node&&!this.box.contains(e)&&!this.mark.contains(e)&&this.hide()})}toggle(t){var s,
i;let e=At(t),o=e==null?void 0:e.firstElementChild;if(this.mark===t||!o){this.leave();return}this.hide(),this.mark=t,t.setAttribute("aria-expanded","true"),this.
title.textContent=`Kilde ${X(t)}`,this.body.replaceChildren(o.cloneNode(!0)),this.all.setAttribute("href",(s=t.getAttribute("href"))!=null?s:""),this.box.hidden=
!1,this.place((i=t.getClientRects()[0])!=null?i:t.getBoundingClientRect()),this.box.focus({preventScroll:!0})}place(t){let{offsetWidth:e,offsetHeight:o}=this.box,
s=document.documentElement,i=Math.max(y,Math.min(t.left-e/3,s.clientWidth-e-y)),u=t.bottom+y+o>window.innerHeight&&t.top-y-o>0?t.top-y-o:t.bottom+y;this.box.style.
setProperty("--s-left",`${i+window.scrollX}px`),this.box.style.setProperty("--s-top",`${u+window.scrollY}px`);let d=this.box.getBoundingClientRect();d.top<t.bottom&&
d.bottom>t.top?window.scrollBy(0,t.bottom-d.top+y):d.bottom>window.innerHeight&&window.scrollBy(0,d.bottom-window.innerHeight+y)}follow(t){let e=document.activeElement,
o=t.shiftKey&&(e===this.box||e===a("a",this.box)),s=t.key==="Tab"&&(o||!t.shiftKey&&e===this.close);t.key!=="Escape"&&!s||(t.preventDefault(),t.stopPropagation(),
this.leave())}leave(){let t=this.mark;this.hide(),t==null||t.focus()}hide(){var t;this.box.hidden=!0,(t=this.mark)==null||t.removeAttribute("aria-expanded"),this.
mark=null}};function Tt(n){document.body.classList.toggle("s-written",n);for(let t of l(`sup > ${J}`)){let e=X(t);t.textContent=n&&oe(At(t))||e,n?t.removeAttribute(
"aria-label"):t.setAttribute("aria-label",`Kilde ${e}`)}for(let t of l("[data-s-notes-written]"))t instanceof HTMLInputElement?t.checked=n:t.setAttribute("aria-\
pressed",String(n))}function se(n){let t=n.readText(Y)==="ord";Tt(t);for(let e of l("[data-s-notes-written]"))e.hidden=!1,e.addEventListener("click",()=>{t=!t,Tt(
t),t?n.writeText(Y,"ord"):n.remove(Y)})}function ie(n){let t=a("[data-s-notes-unprinted]");if(!t)return;let e=()=>document.body.classList.toggle("s-unprinted",t.
checked);t.checked=n.readText(q)==="uden",e(),t.addEventListener("change",()=>{e()?n.writeText(q,"uden"):n.remove(q)})}function z(n){let t=location.hash.length>
1?document.getElementById(decodeURIComponent(location.hash.slice(1))):null;!t||n.open||!n.contains(t)||(n.open=!0,t.scrollIntoView())}function Mt(){let n=a("[da\
ta-s-notes]");if(!n)return;let t=b();for(let o of l("[data-s-notes-tools]",n))o.hidden=!1;se(t),ie(t),z(n),window.addEventListener("hashchange",()=>z(n));let e=null;
document.addEventListener("click",o=>{let s=o.target instanceof Element?o.target:null,i=s==null?void 0:s.closest(J);if(!i||o.ctrlKey||o.metaKey||o.shiftKey||o.altKey){
s!=null&&s.closest("a[href^='#kild']")&&window.setTimeout(()=>z(n));return}o.preventDefault(),e!=null||(e=new Q),e.toggle(i)});for(let o of l(J))o.setAttribute(
"aria-haspopup","dialog")}function re(n,t){let e=-1;for(let[o,s]of n.entries())s<=t&&(e=o);return e}function ae(n){return l("a",n).flatMap(t=>{var o;let e=document.getElementById(t.hash.
slice(1));return e?[{link:t,heading:e,name:(o=c(".s-path__name",t).textContent)!=null?o:""}]:[]})}function Ct(n,t){if(!t){n.removeAttribute("href"),n.removeAttribute(
"title");return}n.href=t.link.hash,n.title=t.name,c(".s-hidden",n).textContent=`${n.rel==="next"?"Næste":"Forrige"} trin: ${t.name}`}function Ht(){let n=a("[da\
ta-s-path]"),t=a("[data-s-here]");if(!n||!t)return;let e=ae(n),o=c("[data-s-here-back]",t),s=c("[data-s-here-on]",t),i=c("[data-s-here-name]",t),r=-2,u=p=>{if(p===
r)return;r=p;let m=e[p];for(let{link:T}of e)T.removeAttribute("aria-current");t.classList.toggle("s-is-away",!m),m&&(m.link.setAttribute("aria-current","step"),
i.href=m.link.hash,i.textContent=`Trin ${p+1} af ${e.length} · ${m.name}`,Ct(o,e[p-1]),Ct(s,e[p+1]))},d=!1,h=()=>{d=!1;let p=e.map(({heading:m})=>m.getBoundingClientRect().
top);u(re(p,window.innerHeight/3))},g=()=>{d||window.requestAnimationFrame(h),d=!0};t.setAttribute("aria-hidden","true"),t.hidden=!1,h(),window.addEventListener(
"scroll",g,{passive:!0}),window.addEventListener("resize",g)}function St(){let n=[];window.addEventListener("beforeprint",()=>{n=l("article details:not([open])");for(let t of n)t.open=!0;document.documentElement.style.setProperty(
"--s-printed",JSON.stringify(le()))}),window.addEventListener("afterprint",()=>{for(let t of n)t.open=!1});for(let t of l("[data-s-print]"))t.hidden=!1,t.addEventListener(
"click",()=>window.print())}function le(){let{protocol:n,host:t,pathname:e}=window.location,o=n.startsWith("http")?t+e:"";return[document.title,o,`udskrevet ${$(
new Date)}`].filter(Boolean).join(" · ")}var Pt="samspil.visning",$t="data-md-color-scheme";function Rt(){var s;let n=a("[data-s-scheme]"),t=b(),e=window.matchMedia("(prefers-color-scheme: dark)"),o=i=>{
document.body.setAttribute($t,i),n==null||n.setAttribute("aria-pressed",String(i==="slate"))};o(document.body.getAttribute($t)==="slate"?"slate":"default"),(s=e.
addEventListener)==null||s.call(e,"change",()=>{t.readText(Pt)||o(e.matches?"slate":"default")}),n==null||n.addEventListener("click",()=>{let i=n.getAttribute("\
aria-pressed")==="true"?"default":"slate";o(i),t.writeText(Pt,i)})}var de=n=>n instanceof v&&n.reason==="outdated";function It(n,t){return de(n)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${t} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}function Dt(n,t){let e=n.isOutdated?()=>location.reload():t;return w(n.way,{class:"s-button s-button--quiet"},e)}function Ot(n){let t=n.replace(/\+/g," ");try{return decodeURIComponent(t)}catch{return t.replace(/%([0-9a-f]{2})/gi,(e,o)=>String.fromCharCode(Number.parseInt(
o,16)))}}var ce="assets/js/soeg.js",ue=300;function fe(n){var t,e;return Ot((e=(t=/[?&]q=([^&]*)/.exec(n))==null?void 0:t[1])!=null?e:"").replace(/\s+/g," ")}var pe={soegAaben:!0},
Z=class{constructor(t){this.dialog=t;this.returnTo=null;this.isInHistory=!1;this.input=c("input",t)}open(t,e=!1){let o=document.activeElement;this.dialog.open||
(this.dialog.showModal(),this.returnTo=o instanceof HTMLElement&&o!==document.body?o:a("[data-s-search]"),document.documentElement.classList.add("s-is-finding"),
e||this.enterHistory()),this.load(),t!==void 0&&(this.input.value=t),this.input.dispatchEvent(new Event("input",{bubbles:!0})),this.input.focus(),this.input.select()}listen(){
let{dialog:t}=this;for(let e of l("[data-s-search]"))e.addEventListener("click",()=>this.open());for(let e of l("form[data-s-search-form]"))e.addEventListener("\
submit",o=>{o.preventDefault(),this.open(c("input",e).value)});t.addEventListener("close",()=>{var e;document.documentElement.classList.remove("s-is-finding"),(e=
this.returnTo)==null||e.focus(),this.isInHistory&&history.back(),this.isInHistory=!1}),window.addEventListener("popstate",()=>{this.isInHistory=!1,t.open&&t.close()}),
c("[data-s-find-close]",t).addEventListener("click",()=>t.close()),t.addEventListener("mousedown",e=>{e.target===t&&t.close()}),t.addEventListener("keydown",e=>this.
keepKeys(e)),window.addEventListener("keydown",e=>this.openByKey(e))}openByAddress(){let t=fe(location.search);t&&this.open(t,!0)}enterHistory(){try{history.pushState(
pe,""),this.isInHistory=!0}catch{}}async load(){let t=window.setTimeout(()=>this.tell("Søgningen hentes …"),ue);try{await K().loadTool(ce)}catch(e){let o=It(
e,"Søgningen");this.tell(o.text,Dt(o,()=>this.open()))}finally{window.clearTimeout(t)}}tell(t,e){let o=[f("p",{class:"s-find__count"},t)];e&&o.push(f("p",{class:"\
s-find__way"},e)),c("[data-s-find-output]",this.dialog).replaceChildren(...o),c("[data-s-find-status]",this.dialog).textContent=t}keepKeys(t){var r;if(t.isComposing||
(t.key==="Escape"&&(t.preventDefault(),this.dialog.close()),t.key!=="Tab"))return;let e=l("input, button, a[href]",this.dialog).filter(u=>u.tabIndex>=0&&u.getClientRects().
length>0),o=e[0],s=e[e.length-1],i=document.activeElement;(i===(t.shiftKey?o:s)||!e.some(u=>u===i))&&(t.preventDefault(),(r=t.shiftKey?s:o)==null||r.focus())}openByKey(t){
t.key.toLowerCase()!=="k"||!(t.ctrlKey||t.metaKey)||t.altKey||t.shiftKey||!this.dialog.open&&a("dialog[open]")||(t.preventDefault(),this.open())}};function Nt(){
let n=a("dialog[data-s-find]");if(!(n!=null&&n.showModal))return;let t=new Z(n);t.listen(),t.openByAddress()}function he(n){n.scrollWidth>n.clientWidth+1?(n.tabIndex=0,n.setAttribute("role","region"),n.hasAttribute("aria-label")||n.setAttribute("aria-label","Tabel, kan\
 rulles sidelæns")):n.tabIndex===0&&(n.removeAttribute("tabindex"),n.removeAttribute("role"))}function Bt(){let n=()=>{for(let t of l(".md-typeset__scrollwrap,\
 .s-scroll"))he(t)};window.addEventListener("load",n),window.addEventListener("resize",n)}var me=6;function _t(){let n=a("[data-s-ways]");if(!n)return;let t=l("details",n);ge(n,t);for(let e of t)e.addEventListener("toggle",()=>{e.open&&tt(t.filter(o=>o!==
e))}),e.addEventListener("keydown",o=>{o.key!=="Escape"||!e.open||(tt([e]),c("summary",e).focus())});document.addEventListener("click",e=>{let o=e.target;(!(o instanceof
Node&&n.contains(o))||o instanceof Element&&o.closest("a"))&&tt(t)})}function tt(n){for(let t of n)t.open=!1}function ge(n,t){let e=window.scrollY;n.classList.add(
"s-waybar--follows"),window.addEventListener("scroll",()=>{let o=window.scrollY;Math.abs(o-e)<me||(n.classList.toggle("s-waybar--here",o<e||t.some(s=>s.open)),e=
o)},{passive:!0})}Rt();Nt();Bt();ht();pt();Lt();Ht();Mt();St();_t();kt();Et();bt();ft();})();
