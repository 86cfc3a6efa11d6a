/* Made by «make scripts» from macros/browser/collection/samling.ts. */
"use strict";(()=>{function H(n,e){if(e!=null)if(typeof e=="string"||e instanceof Node)n.append(e);else for(let t of e)H(n,t)}function a(n,e={},...t){let s=document.createElement(
n);for(let[i,o]of Object.entries(e))o===!0?s.setAttribute(i,""):o!==!1&&o!==null&&o!==void 0&&s.setAttribute(i,String(o));return H(s,t),s}function g(n,e={},t){let s=a("button",{type:"button",...e},n);return t&&s.addEventListener("click",t),s}var I=n=>a("span",{class:"s-hidden"},n),Y={plus:"M12 5v1\
4M5 12h14",check:"M5 12.5l4.5 4.5L19 7.5",up:"M12 19V5m-6 6l6-6 6 6",down:"M12 5v14m-6-6l6 6 6-6",grip:"M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01"};
function D(n){let e=a("div");return e.innerHTML=`<svg class="s-sign" viewBox="0 0 24 24" aria-hidden="true"><path d="${Y[n]}"/></svg>`,m("svg",e)}function p(n,e=document){return e.querySelector(n)}function m(n,e=document){let t=e.querySelector(n);if(!t)throw new Error(`The page has no ${n}`);return t}function f(n,e=document){
return Array.from(e.querySelectorAll(n))}var _=n=>typeof n=="object"&&n?{...n}:{};function O(n){try{return JSON.parse(n)}catch{return null}}var b=60,h=4,k=/^[a-z0-9-]{1,80}$/,J=90;function P(n){return new RegExp(`^(?:${n.join("|")}):[a-z0-9-]{1,80}$`)}function w(n,e,t){if(!Array.isArray(n))return[];
let s=n.filter(i=>typeof i=="string"&&e.test(i));return Array.from(new Set(s)).slice(0,t)}function E(n,e){let t=_(n);return{title:typeof t.titel=="string"?t.titel.
slice(0,J).replace(/[\ud800-\udbff]$/,""):"",keys:w(t.indhold,P(e),b),isShort:t.kort===!0,hasPages:t.nyside===!0}}var j={title:"",keys:[],isShort:!1,hasPages:!1};
function x(n){return{udgave:1,titel:n.title,indhold:n.keys,kort:n.isShort,nyside:n.hasPages}}var T=class{constructor(e,t){this.choosing=e;this.comparing=t;this.key=P(e.own.kinds)}decorate(e){for(let s of f("[data-s-keep]:not([data-s-kept])",e))this.addToPlace(
s);let t=f("[data-s-case]:not([data-s-kept])",e);e instanceof HTMLElement&&e.matches("[data-s-case]:not([data-s-kept])")&&t.push(e);for(let s of t)this.addToCard(
s)}refresh(){var s,i,o;let{collection:e,picked:t}=this.choosing.own;for(let r of f("button[data-s-gather]")){let l=e.keys.includes((s=r.getAttribute("data-s-gat\
her"))!=null?s:"");K(r,l,l?"I samlingen":(i=r.getAttribute("data-s-words"))!=null?i:"")}for(let r of f("button[data-s-pick]"))K(r,t.includes((o=r.getAttribute("\
data-s-pick"))!=null?o:""),"Sammenlign")}addToPlace(e){var c,u;let t=(c=e.getAttribute("data-s-keep"))!=null?c:"";if(!this.key.test(t))return;e.setAttribute("da\
ta-s-kept","");let s=(u=e.getAttribute("data-s-title"))!=null?u:"",i=e;e.classList.contains("s-keep")||(i=a("p",{class:"s-keep"}),e.append(i)),i.hidden=!1;let o=i!==
e||e.hasAttribute("data-s-many");this.addGather(i,t,"Læg i min samling",{title:s,isNamed:o});let[r,l=""]=t.split(":");if(r==="case"&&this.addPick(i,l,{title:s,
isNamed:!1}),r==="metode"){let y=`${this.comparing}?metoder=${e.getAttribute("data-s-all")}`;i.append(a("a",{class:"s-keep__link",href:y},"Sammenlign metoderne"))}}addToCard(e){
var r,l,c,u;let t=(r=e.getAttribute("data-s-case"))!=null?r:"";if(!k.test(t))return;e.setAttribute("data-s-kept","");let s=(c=(l=p("h2, h3, h4, a",e))==null?void 0:
l.textContent)==null?void 0:c.trim(),i=e.getAttribute("data-s-title")||(s!=null?s:t),o=a("p",{class:"s-keep s-keep--card"});((u=p(".s-card",e))!=null?u:e).append(
o),this.addGather(o,`case:${t}`,"Min samling",{title:i,isNamed:!0}),this.addPick(o,t,{title:i,isNamed:!0})}addGather(e,t,s,i){let o={"data-s-gather":t,"data-s-w\
ords":s};this.add(e,o,i,()=>this.choosing.gather(t,i.title))}addPick(e,t,s){this.add(e,{"data-s-pick":t},s,()=>this.choosing.pick(t,s.title))}add(e,t,s,i){let o=s.
isNamed?{"data-s-of":s.title}:{},r=g([],{class:"s-keep__button",...t,...o},()=>{this.choosing.dock.pressed=r,i()});e.append(r)}};function K(n,e,t){if(n.getAttribute(
"aria-pressed")===String(e))return;n.classList.toggle("s-keep__button--on",e),n.setAttribute("aria-pressed",String(e)),n.replaceChildren(D(e?"check":"plus"),a("\
span",{},t));let s=n.getAttribute("data-s-of");s!==null&&n.append(I(`: ${s}`))}var ie="januar februar marts april maj juni juli august september oktober november december".split(" ");function S(n,e,t){return`${n} ${n===1?e:t}`}var M=class{constructor(e,t,s){this.own=e;this.dock=t;this.refresh=s}gather(e,t){let{own:s,dock:i}=this,{collection:o}=s,r=o.keys.includes(e);if(!r&&o.keys.length>=
b){i.tell(`Der er plads til ${b} ting i samlingen. Tag noget ud først.`,!0);return}s.save({...o,keys:B(o.keys,e)}),this.refresh();let l=r?"taget ud af din saml\
ing.":"lagt i din samling.",c=S(s.collection.keys.length,"ting","ting"),u=s.isRefused?" Browseren vil ikke gemme samlingen, så den forsvinder, når du går fra si\
den.":"";i.tell(`«${t}» er ${l} Der er nu ${c} i den.${u}`,s.isRefused&&!i.hasRead)}pick(e,t){let{own:s,dock:i}=this,o=s.picked.includes(e);if(!o&&s.picked.length>=
h){i.tell("Du kan sammenligne fire ad gangen, og fire er valgt. Tag en ud først.",!0);return}s.savePicked(B(s.picked,e)),this.refresh();let r=o?"taget ud af sa\
mmenligningen.":"valgt til sammenligning.",l=s.forgets?" Browseren vil ikke huske valget, når du går fra siden.":"",c=`${s.picked.length} af højst fire er val\
gt.`;i.tell(`«${t}» er ${r} ${c}${l}`,s.forgets&&!i.hasRead)}letGo(){this.own.savePicked([]),this.refresh(),this.dock.tell("Ingen cases er valgt til sammenlig\
ning.")}};function B(n,e){return n.includes(e)?n.filter(t=>t!==e):[...n,e]}function G(n,e,t){n.textContent="",window.setTimeout(()=>{n.textContent=e,t==null||t()},50)}var L=class{constructor(){this.pressed=null;this.hasRead=!1;this.place=a("div",{class:"md-typeset s-tray__place s-screen"});this.message=a("div",{class:"s-tray_\
_message s-hidden"});this.status=a("p",{role:"status"});this.close=g("Luk",{class:"s-button s-button--quiet",hidden:!0},()=>this.putAway()),this.message.append(
this.status,this.close),this.place.append(this.message),document.body.append(this.place),window.addEventListener("resize",()=>this.fit())}append(e){this.place.append(
e)}fit(){let e=this.place.offsetHeight;document.documentElement.classList.toggle("s-has-tray",e>0),document.documentElement.style.setProperty("--s-tray",`${e}px`)}tell(e,t=!1){
G(this.status,e,()=>this.see(t))}see(e){this.message.classList.toggle("s-hidden",!e),this.close.hidden=!e,this.fit()}putAway(){var e;this.hasRead=!0,this.status.
textContent="",this.see(!1),(e=this.pressed)!=null&&e.isConnected&&this.pressed.focus()}};var z="samspil.proeve",C=class{constructor(e){this.of=e;this.isRefused=!1}probe(){return this.writeText(z,"1")&&this.remove(z),this}readText(e){try{return this.
of().getItem(e)}catch{return this.isRefused=!0,null}}read(e){var t;return O((t=this.readText(e))!=null?t:"")}list(e){try{return Object.keys(this.of()).filter(t=>t.
startsWith(e))}catch{return this.isRefused=!0,[]}}writeText(e,t){try{this.of().setItem(e,t),this.isRefused=!1}catch{this.isRefused=!0}return!this.isRefused}write(e,t){
return this.writeText(e,JSON.stringify(t))}remove(e){try{this.of().removeItem(e)}catch{this.isRefused=!0}}},F=()=>new C(()=>window.localStorage),q=()=>new C(()=>window.
sessionStorage);var v="samspil.samling",V="samspil.sammenlign",$=class{constructor(e){this.kinds=e;this.collection=j;this.picked=[];this.browser=F().probe();this.tab=q();this.load(),
this.loadPicked()}get isRefused(){return this.browser.isRefused}get forgets(){return this.tab.isRefused}load(){if(this.isRefused)return;let e=this.browser.read(
v);this.isRefused||(this.collection=E(e,this.kinds))}save(e){this.collection=e,!this.isRefused&&(e.keys.length||e.title?this.browser.write(v,x(e)):this.browser.
remove(v))}loadPicked(){let e=this.tab.read(V);this.forgets||(this.picked=w(e,k,h))}savePicked(e){this.picked=w(e,k,h),this.tab.write(V,this.picked)}};var A=class{constructor(e,t){this.choosing=e;this.comparing=t;this.element=a("div",{class:"s-tray",role:"region","aria-label":"Valgt til sammenligning",hidden:!0});
this.count=a("p",{class:"s-tray__count"});this.go=a("a",{class:"s-button",href:t},"Sammenlign");let s=g("Ryd",{class:"s-button s-button--quiet"},()=>this.clear());
this.element.append(this.count,this.go,s)}refresh(){if(p("[data-s-compare]"))return;let{picked:e}=this.choosing.own,t=p("[data-s-comparing]");if(t&&!p("[data-s-\
comparable]")){t.hidden=!e.length,t.href=`${this.comparing}?cases=${e.join(",")}`,m("[data-s-count]",t).textContent=` (${e.length})`;return}if(!e.length&&this.element.
hidden)return;this.element.isConnected||this.choosing.dock.append(this.element),this.element.hidden=!e.length;let s=e.length===1?" Vælg én til.":"";this.count.
textContent=`${S(e.length,"case","cases")} valgt til sammenligning.${s}`,this.go.hidden=e.length<2,this.go.href=`${this.comparing}?cases=${e.join(",")}`,this.choosing.
dock.fit()}clear(){this.choosing.letGo();let e=p("h1");e&&(e.tabIndex=-1,e.focus())}};function U(n){var c,u,y;let e=(u=((c=n.getAttribute("href"))!=null?c:"").split(/[?#]/)[0])==null?void 0:u.replace(/samling\.html$/,"sammenlign.html"),t=new $(((y=
n.getAttribute("data-s-kinds"))!=null?y:"").split(" ")),s=new M(t,new L,()=>r()),i=new T(s,e!=null?e:""),o=new A(s,e!=null?e:"");function r(){let{length:d}=t.collection.
keys;m("[data-s-count]",n).textContent=d?` (${d})`:"",i.refresh(),o.refresh()}function l(d){i.decorate(d),r()}window.addEventListener("pageshow",d=>{d.persisted&&
(t.load(),t.loadPicked(),r())}),window.addEventListener("storage",d=>{d.key===v&&(t.load(),r())}),document.addEventListener("samspil:vist",d=>{var N;let R=d instanceof
CustomEvent?(N=d.detail)==null?void 0:N.element:null;l(R instanceof Element?R:document)}),window.samspilSaml={kinds:t.kinds,isRefused:()=>t.isRefused,read:()=>t.
collection,write:d=>{t.save(E(x(d),t.kinds)),r()},picked:()=>t.picked,setPicked:d=>t.savePicked(d)},l(document)}var W=p("[data-s-collection]");W&&U(W);})();
