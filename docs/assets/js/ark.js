/* Made by «make scripts» from macros/browser/sheet/ark.ts. */
"use strict";(()=>{function _(n,e){if(e!=null)if(typeof e=="string"||e instanceof Node)n.append(e);else for(let t of e)_(n,t)}function o(n,e={},...t){let s=document.createElement(
n);for(let[i,r]of Object.entries(e))r===!0?s.setAttribute(i,""):r!==!1&&r!==null&&r!==void 0&&s.setAttribute(i,String(r));return _(s,t),s}function l(n,e={},t){let s=o("button",{type:"button",...e},n);return t&&s.addEventListener("click",t),s}function c(n,e=document){return e.querySelector(n)}function h(n,e=document){return Array.from(e.querySelectorAll(n))}var ae=1e3;function B(n,e,t){let s=URL.createObjectURL(new Blob([n],{type:t})),i=o("a",{href:s,download:e});document.body.append(i),i.click(),i.remove(),window.
setTimeout(()=>URL.revokeObjectURL(s),ae)}var u=class extends Error{constructor(t,s="unreachable"){super(`${s}: ${t}`);this.address=t;this.reason=s;this.name="LoadingError"}},C=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e,this.place.edition))}async take(e,t){let s=await this.find(e,t);return delete this.place.
store()[e],s}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,t){let s=this.coming.get(e);if(s)return s;let i=t();return this.coming.set(
e,i),i.catch(()=>this.coming.delete(e)),i}async find(e,t){let{place:s}=this,i=this.locate(`${e}.js`,t);if(s.store()[e]||await s.run(i),!s.store()[e])throw new u(
i);this.isOf(e,t)||(delete s.store()[e],await s.run(`${i}&t=${Date.now()}`));let r=s.store()[e];if(!r)throw new u(i);if(!this.isOf(e,t))throw new u(i,"outdated");
return r[1]}isOf(e,t){var s;return((s=this.place.store()[e])==null?void 0:s[0])===t}locate(e,t=this.place.edition){return`${this.place.base}${e}?e=${t}`}};function le(n){
return new Promise((e,t)=>{let s=document.createElement("script");s.src=n,s.onload=()=>{s.remove(),e()},s.onerror=()=>{s.remove(),t(new u(n))},document.head.append(
s)})}function ce(){var e,t;let n=document.querySelector("[data-edition]");return{base:(e=n==null?void 0:n.getAttribute("data-base"))!=null?e:"",edition:(t=n==null?
void 0:n.getAttribute("data-edition"))!=null?t:"",store:()=>{var s;return(s=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:le}}var y=null;
function D(){return y!=null||(y=new C(ce())),y}var de=n=>n instanceof u&&n.reason==="outdated";function he(n,e){return de(n)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}function pe(n,e){let t=n.isOutdated?()=>location.reload():e;return l(n.way,{class:"s-button s-button--quiet"},t)}var k=class{constructor(e=o("div",{class:"s-not\
ice",role:"status"})){this.element=e}show(e,t,s,i=""){let r=he(e,t),a=o("p",{},i?`${r.text} ${i}`:r.text);this.element.replaceChildren(a,pe(r,s))}clear(){this.element.
replaceChildren()}};var $=n=>typeof n=="object"&&n?{...n}:{};function b(n){try{return JSON.parse(n)}catch{return null}}var K="samspil.proeve",E=class{constructor(e){this.of=e;this.isRefused=!1}probe(){return this.writeText(K,"1")&&this.remove(K),this}readText(e){try{return this.
of().getItem(e)}catch{return this.isRefused=!0,null}}read(e){var t;return b((t=this.readText(e))!=null?t:"")}list(e){try{return Object.keys(this.of()).filter(t=>t.
startsWith(e))}catch{return this.isRefused=!0,[]}}writeText(e,t){try{this.of().setItem(e,t),this.isRefused=!1}catch{this.isRefused=!0}return!this.isRefused}write(e,t){
return this.writeText(e,JSON.stringify(t))}remove(e){try{this.of().removeItem(e)}catch{this.isRefused=!0}}},W=()=>new E(()=>window.localStorage),G=()=>new E(()=>window.
sessionStorage);var He="januar februar marts april maj juni juli august september oktober november december".split(" ");var ue={æ:"ae",ø:"oe",å:"aa"},fe=48;function U(n){return n.toLowerCase().replace(/[æøå]/g,t=>{var s;return(s=ue[t])!=null?s:t}).normalize("NFD").replace(/[\u0300-\u036f]/g,
"").replace(/[^a-z0-9]+/g,"-").slice(0,fe).replace(/^-+|-+$/g,"")}var F=30,me=512*1024,x=60,ge=864e5,ve=200;function q(n){if(typeof n!="object"||!n)return null;let e=Object.entries(n).filter(t=>t[1]===!0||typeof t[1]=="string");
return Object.fromEntries(e)}function v(n){return typeof n=="string"?n.replace(/\s+/g," ").trim().slice(0,x):""}function j(n,e){let{tid:t,svar:s,navn:i}=$(n),r=typeof t==
"number"?t:0,a=r>0&&e-r>F*ge;return{answers:a?null:q(s),name:v(i),time:r,isOld:a}}function we(n,e){let{samspil:t,ark:s,svar:i,navn:r}=$(b(n)),a=q(i);return t!==
"ark"||!a?"Filen er ikke et ark, der er gemt herfra. Intet er ændret.":s!==e?`Filen hører til et andet ark («${String(s).slice(0,x)}»). Intet er ændret.`:{
name:v(r),answers:a}}function V(n,e,t=".samspil.json"){return`${[n,U(e)].filter(Boolean).join("-")}${t}`}function ye(n,e){let t=n.replace(/ ?\(\d+\)/g,"").replace(
/\.json$/,"").replace(/\.samspil$/,"").replace(/^samspil-/,"");return t===e?"":v(t.startsWith(`${e}-`)?t.slice(e.length+1):t)}async function z(n,e){if(n.size>me)
return"Filen er for stor til at være et ark herfra. Intet er ændret.";let t=we(await n.text(),e);return typeof t=="string"?t:{...t,name:t.name||ye(n.name,e)}}
function J(n,e){let t=Object.entries(n).filter(([a])=>!e(a)),s=t.flatMap(([,a])=>a===!0?[]:[`«${a.slice(0,ve)}»`]),i=t.length-s.length,r=[];return s.length&&r.
push(`${s.length} svar passer ikke til denne udgave: ${s.join("; ")}.`),i&&r.push(`${i===1?"1 kryds":`${i} krydser`} hører til noget, der ikke står på arket mer\
e.`),r.join(" ")}function Y(n,e){let t=Object.keys(n);return t.length===Object.keys(e).length&&t.every(s=>n[s]===e[s])}function Q({ticked:n,ticks:e,chosen:t,choices:s,
written:i}){let r=[];return e&&r.push(`${n} af ${e} krydser er sat`),s&&r.push(`${t} af ${s} spørgsmål er besvaret`),i&&r.push(i===1?"1 felt er udfyldt":`${i}\
 felter er udfyldt`),r.length?`${r.join(", ")}.`:""}var p=n=>n.name||"Uden navn",H=n=>`samspil.ark.${n}`,L=class{constructor(e,t,s,i=Date.now){this.kept=e;this.version=s;this.now=i;this.waiting=new Map;this.first=
H(t)}get isWaiting(){return this.waiting.size>0}owns(e){return this.numberOf(e)>0}list(){let e=new Set([...this.kept.list(this.first).filter(s=>this.owns(s)),...this.
waiting.keys()]);for(let s of e)this.waiting.has(s)||!j(this.kept.read(s),this.now()).isOld||(this.kept.remove(s),e.delete(s));return Array.from(e).sort((s,i)=>this.
numberOf(s)-this.numberOf(i)).map(s=>this.find(s))}find(e){var I;let{answers:t,name:s,time:i}=j(this.kept.read(e),this.now()),r=this.waiting.get(e),a=new Map([...Object.
entries(t!=null?t:{}),...r?r.answers.entries():[]]),m=Array.from(a).filter(oe=>oe[1]!==null);return{slot:e,name:(I=r==null?void 0:r.name)!=null?I:s,time:i,answers:Object.
fromEntries(m)}}findLatest(){var t;return(t=this.list().reduce((s,i)=>s&&s.time>=i.time?s:i,null))!=null?t:this.find(this.first)}add(e,t){let s=this.list().map(
({slot:r})=>this.numberOf(r)),i=`${this.first}.${Math.max(1,...s)+1}`;return this.waiting.set(i,{name:v(e),answers:new Map(Object.entries(t))}),this.flush(),this.
find(i)}change(e,t){let s=this.waitFor(e);for(let[i,r]of Object.entries(t))s.answers.set(i,r);this.flush()}rename(e,t){this.waitFor(e).name=v(t),this.flush()}clear(e){
let t=Object.keys(this.find(e).answers).map(s=>[s,null]);this.change(e,Object.fromEntries(t))}remove(e){this.waiting.delete(e),this.kept.remove(e)}removeAll(){for(let{
slot:e}of this.list())this.remove(e)}flush(){for(let e of Array.from(this.waiting.keys()))this.keep(e)}keep(e){let{name:t,answers:s}=this.find(e);e===this.first&&
!t&&!Object.keys(s).length?this.remove(e):this.kept.write(e,{udgave:this.version,tid:this.now(),...t&&{navn:t},svar:s})&&this.waiting.delete(e)}waitFor(e){let t=this.
waiting.get(e);if(t)return t;let s={answers:new Map};return this.waiting.set(e,s),s}numberOf(e){if(e===this.first)return 1;let t=e.startsWith(`${this.first}.`)?
e.slice(this.first.length+1):"";return/^[1-9]\d{0,3}$/.test(t)?Number(t):0}};var w=n=>{var e;return(e=n.getAttribute("data-s-key"))!=null?e:""};function f(n){return n.type==="checkbox"||n.type==="radio"}function d(n){return f(n)?n.checked:
n.value.trim()!==""}function X(n){return d(n)?f(n)?!0:n.value:null}function P(n){n instanceof HTMLTextAreaElement&&(n.style.height="auto",n.scrollHeight>n.clientHeight&&
(n.style.height=`${n.scrollHeight+2}px`))}function ke(n,e,t){let s,i=()=>{s=e.find(a=>a.checked)};n.addEventListener("pointerdown",i),n.addEventListener("click",
({target:a})=>{a instanceof HTMLInputElement&&a===s&&a.checked&&t(),i()});let r=!1;for(let a of e)a.addEventListener("keydown",m=>{i(),r=m.key===" "&&a.checked,
r&&(m.preventDefault(),t())}),a.addEventListener("keyup",m=>{r&&m.key===" "&&m.preventDefault()})}var T=class{constructor(e){this.within=e;this.all=h("[data-s-k\
ey]",e),this.keys=new Set(this.all.map(w));for(let t of this.all)t.autocomplete="off"}has(e){return this.keys.has(e)}read(){let e=this.all.map(t=>[w(t),X(t)]);return Object.
fromEntries(e.filter(t=>t[1]!==null))}count(){let e=i=>this.all.filter(r=>r.type===i),t=e("checkbox"),s=e("radio");return{ticked:t.filter(d).length,ticks:t.length,
chosen:s.filter(d).length,choices:new Set(s.map(({name:i})=>i)).size,written:this.all.filter(i=>!f(i)&&d(i)).length}}readChange(e){let t=e.type==="radio"?this.all.
filter(s=>s.name===e.name):[e];return Object.fromEntries(t.map(s=>[w(s),X(s)]))}readEarly(e){let t=new Map(Object.entries(e)),s={};for(let i of this.all.filter(
d)){let r=t.get(w(i));typeof r=="string"?s[w(i)]=`${r} ${i.value}`:Object.assign(s,this.readChange(i))}return s}write(e){let t=new Map(Object.entries(e));for(let s of this.
all){let i=t.get(w(s)),r=typeof i=="string"?i:"";f(s)?s.checked=i===!0:s.value!==r&&(s.value=r),P(s)}this.showUnsetting()}startUnsetting(){for(let e of h("field\
set",this.within)){let t=h("input[type=radio][data-s-key]",e);if(!t.length)continue;let s=l("Intet svar",{class:"s-choice__unset",hidden:!0},()=>{let i=t.find(r=>r.
checked);i&&(i.checked=!1,i.dispatchEvent(new Event("change",{bubbles:!0})),i.focus())});e.append(s),ke(e,t,()=>s.click()),e.addEventListener("change",()=>this.
showUnsetting())}this.showUnsetting()}showUnsetting(){var e;for(let t of h(".s-choice__unset",this.within)){let s=h("input",(e=t.parentElement)!=null?e:t).some(
i=>i.checked);t.hidden=!s}}};function Z(n,e,t){n.textContent="",window.setTimeout(()=>{n.textContent=e,t==null||t()},50)}var g={class:"s-button s-button--quiet"},R={class:"s-copies__button"},ee=`Det, I skriver, bliver i denne browser på denne computer i ${F} dage og sendes ingen \
steder hen. Skriv ingen personoplysninger; hvor arket spørger, hvem, er initialer eller funktion nok. Deler I computeren med andre, så tryk «Ryd», når I er færd\
ige. Har I flere kopier, så tryk «Ryd alle kopier»: «Ryd» tømmer kun den, I ser.`,be="Browseren vil ikke gemme her. Det, I skriver, forsvinder, når siden \
lukkes. Brug «Gem som fil» for at tage det med.",Ee="Browseren kan ikke gemme mere. Det, I gemte før, er her endnu; det nyeste står kun på siden. Brug «Gem so\
m fil», eller slet en kopi.",A=class{constructor(e){this.wishes=e;this.element=o("section",{class:"s-copies","aria-label":"Jeres svar","data-search-exclude":!0});
this.select=o("select",{id:"s-kopi"});this.maker=o("button",{type:"submit",...g});this.name=o("input",{id:"s-kopi-navn",maxlength:x,autocomplete:"off"});this.filled=
o("input",{type:"checkbox",id:"s-kopi-svar"});this.said=o("p",{class:"s-sheet-said",role:"status"});this.note=o("p",{class:"s-sheet-note"},ee);this.asked="new";
this.opener=null;this.current=null;this.remover=l("Slet",R,()=>e.remove()),this.allClearer=l("Ryd alle kopier",g,()=>e.clearAll()),this.filledLine=o("p",{class:"\
s-copies__begin"},o("label",{},this.filled,o("span",{},"Begynd med det, der står på arket nu"))),this.form=this.makeForm(),this.select.addEventListener("chang\
e",()=>e.choose(this.select.value)),this.element.append(this.makeRow(),this.form,this.makeActions(),this.said,this.note)}show(e,t){this.current=t;let s=e.some(({
slot:r})=>r===t.slot)?e:[t,...e],i=s.map(r=>o("option",{value:r.slot,selected:r.slot===t.slot},p(r)));this.select.replaceChildren(...i),this.select.value=t.slot;
for(let r of[this.remover,this.allClearer])r.hidden=s.length<2}say(e){Z(this.said,e)}showKeeping(e){let t={kept:ee,refused:be,full:Ee}[e];this.note.classList.toggle(
"s-sheet-note--warning",e!=="kept"),this.note.textContent!==t&&(this.note.textContent=t)}makeRow(){return o("p",{class:"s-copies__row"},o("label",{for:this.select.
id},"Kopi"),this.select,l("Ny",{...R,"aria-label":"Ny kopi"},e=>this.ask("new",e)),l("Omdøb",R,e=>this.ask("name",e)),this.remover)}makeActions(){let e=o("inpu\
t",{type:"file",accept:".json,application/json",hidden:!0,"aria-label":"Fil med et udfyldt ark"});return e.addEventListener("change",()=>{var s;let t=(s=e.files)==
null?void 0:s[0];e.value="",t&&this.wishes.open(t)}),o("p",{class:"s-actions s-copies__actions"},l("Gem som fil",g,()=>this.wishes.save()),l("Åbn gemt fil",g,()=>e.
click()),l("Sammenlign svar",g,()=>this.wishes.compare()),l("Ryd",g,()=>this.wishes.clear()),this.allClearer,e)}makeForm(){let e=o("form",{class:"s-copies__form",
hidden:!0},o("label",{for:this.name.id},"Hvad skal kopien hedde?"),this.name,o("p",{class:"s-copies__hint",id:"s-kopi-hjaelp"},"For eksempel samarbejdets eller \
partens navn. Filen får det også. Skriv ingen personers navne."),this.filledLine,o("p",{class:"s-actions"},this.maker,l("Fortryd",g,()=>this.close())));return this.
name.setAttribute("aria-describedby","s-kopi-hjaelp"),e.addEventListener("submit",t=>{t.preventDefault();let s=this.name.value.trim();this.close(),this.asked===
"new"?this.wishes.add(s,this.filled.checked):this.wishes.rename(s)}),e.addEventListener("keydown",({key:t})=>{t==="Escape"&&this.close()}),e}ask(e,{currentTarget:t}){
var s,i,r,a;this.asked=e,this.opener=t instanceof HTMLElement?t:null,this.maker.textContent=e==="new"?"Lav kopien":"Gem navnet",this.name.value=e==="name"&&(i=(s=
this.current)==null?void 0:s.name)!=null?i:"",this.filled.checked=!1,this.filledLine.hidden=e==="name"||!Object.keys((a=(r=this.current)==null?void 0:r.answers)!=
null?a:{}).length,this.form.hidden=!1,this.name.focus()}close(){var e;this.form.hidden=!0,(e=this.opener)==null||e.focus()}},O=class{constructor(){this.copy=o("\
span",{class:"s-sheet-bar__copy"});this.status=o("span",{class:"s-sheet-status",role:"status"});this.element=o("p",{class:"s-sheet-bar","data-search-exclude":!0},
this.copy,this.status)}show(e,t,s){this.copy.textContent=e,this.element.classList.toggle("s-sheet-bar--warning",!!s);let i=[t||"Intet er udfyldt endnu.",s].filter(
Boolean).join(" ");this.status.textContent!==i&&(this.status.textContent=i)}};function te(n,e){let t=c("article .s-checklist");t==null||t.before(n.element),t==null||
t.append(e.element)}var M=class{constructor(e,t){this.fields=e;this.nameCopy=t;this.written=[];window.addEventListener("beforeprint",()=>this.lay()),window.addEventListener("afterp\
rint",()=>this.take())}lay(){var t;this.take();let e=this.nameCopy();if(e){let s=o("p",{class:"s-checklist__copy"},e);(t=c("article .s-checklist"))==null||t.prepend(
s),this.written.push(s)}for(let s of this.fields.all){if(f(s)||!d(s))continue;let i=o("span",{class:"s-filled"},s.value);s.after(i),s.classList.add("s-is-writte\
n"),this.written.push(i)}}take(){var e;for(let t of this.written.splice(0))(e=t.previousElementSibling)==null||e.classList.remove("s-is-written"),t.remove()}};var xe="s-fill__later",N=class{constructor(e,t){this.rows=e;this.shown=0;this.more=l("",{class:"s-button s-button--quiet s-fill__more"},()=>this.showNext());var s;
((s=t.parentElement)!=null?s:t).after(this.more),t.addEventListener("input",()=>this.show()),this.begin()}begin(){this.shown=0,this.show()}show(){let e=this.rows.
map(t=>se(t).some(d)).lastIndexOf(!0)+1;this.shown=Math.max(this.shown,e+1),this.rows.forEach((t,s)=>{t.classList.toggle(xe,s>=this.shown)}),this.more.hidden=this.
shown>=this.rows.length,this.more.textContent=`Række ${this.shown+1} af ${this.rows.length}`}showNext(){var t;this.shown+=1,this.show();let e=this.rows[this.shown-
1];e&&((t=c("[data-s-key]",e))==null||t.focus())}},se=n=>h("[data-s-key]",n);function ne(){let n=[];for(let e of h("table.s-fill")){let t=h("tbody > tr",e).filter(
s=>s.cells.length>0&&se(s).length===s.cells.length);t.length>2&&n.push(new N(t,e))}return()=>{for(let e of n)e.begin()}}var ie={comparison:{address:"assets/js/svar.js",name:"Sammenligningen",event:"compare"},filling:{address:"assets/js/udfyldt.js",name:"Det, der laver pdf-filen,",
event:"fill"}},S=class{constructor(e){this.tools=e;this.fields=new T(document);this.kept=W();this.tab=G();this.bar=new O;this.notice=new k;this.beginRows=()=>{};
var t,s;this.name=(t=e.getAttribute("data-s-sheet"))!=null?t:"",this.version=(s=e.getAttribute("data-s-version"))!=null?s:"",this.ofFilled=c("[data-s-of-filled]",
e),this.copies=new L(this.kept,this.name,this.version),this.panel=new A({choose:i=>this.choose(i),add:(i,r)=>this.add(i,r),rename:i=>this.rename(i),remove:()=>this.
remove(),clear:()=>this.clear(),clearAll:()=>this.clearAll(),save:()=>this.save(),open:i=>{this.open(i)},compare:()=>{this.hand(ie.comparison)}}),this.slot=this.
copies.first}start(){var t,s;if(!this.fields.all.length)return;this.fields.startUnsetting(),te(this.panel,this.bar),this.panel.element.append(this.notice.element),
this.beginRows=ne(),this.slot=this.findCopy().slot;let e=Object.keys(this.current.answers).length>0;this.takeEarly(),this.show(),e&&this.panel.say("Hentet fra s\
idst."),this.kept.probe(),this.tellKeeping();for(let i of this.fields.all)i.addEventListener(f(i)?"change":"input",()=>{P(i),this.copies.change(this.slot,this.fields.
readChange(i)),this.tell()});(t=c("[data-s-print-filled]",this.tools))==null||t.addEventListener("click",()=>window.print()),(s=c("[data-s-set-filled]",this.tools))==
null||s.addEventListener("click",()=>{this.hand(ie.filling)}),new M(this.fields,()=>this.current.name),this.followOthers()}get current(){return this.copies.find(
this.slot)}takeEarly(){let e=this.fields.readEarly(this.current.answers);Object.keys(e).length&&this.copies.change(this.slot,e)}findCopy(){var t;let e=this.tab.
readText(this.tabSlot);return(t=this.copies.list().find(({slot:s})=>s===e))!=null?t:this.copies.findLatest()}get tabSlot(){return`samspil.ark-valgt.${this.name}`}followOthers(){
window.addEventListener("storage",({key:e})=>{(e===null||this.copies.owns(e))&&this.follow()}),window.addEventListener("pageshow",({persisted:e})=>{e&&this.follow()}),
window.addEventListener("beforeunload",e=>{this.copies.isWaiting&&e.preventDefault()})}follow(){if(this.slot!==this.copies.first&&!this.copies.list().some(({slot:t})=>t===
this.slot)){this.choose(this.copies.findLatest().slot),this.panel.say("Kopien er slettet i et andet vindue.");return}this.fields.write(this.current.answers),this.
tell()}show(){this.fields.write(this.current.answers),this.beginRows(),this.tell()}tell(){let e=Q(this.fields.count());this.panel.show(this.copies.list(),this.current),
this.bar.show(this.current.name,e,this.copies.isWaiting?"Ikke gemt.":""),this.ofFilled&&(this.ofFilled.hidden=!this.fields.all.some(d)),this.tellKeeping()}tellKeeping(){
let e=this.kept.isRefused||this.copies.isWaiting,t=e&&this.kept.list(H(this.name)).length>0;this.panel.showKeeping(e?t?"full":"refused":"kept")}choose(e){this.slot=
e,this.tab.writeText(this.tabSlot,e),this.show()}add(e,t){let s=t?this.current.answers:{},i=this.copies.add(e||`Kopi ${this.copies.list().length+1}`,s);this.choose(
i.slot),this.panel.say(`Nu udfylder I «${p(i)}». De andre kopier er, som de var.`)}rename(e){this.copies.rename(this.slot,e),this.tell(),this.panel.say(e?`Kop\
ien hedder nu «${p(this.current)}».`:"Kopien har intet navn nu.")}remove(){let{current:e}=this;Object.keys(e.answers).length&&!window.confirm(`Slet kopien «${p(
e)}» og alt, der står i den?`)||(this.copies.remove(this.slot),this.choose(this.copies.findLatest().slot),this.panel.say(`«${p(e)}» er slettet. Nu ser I «${p(
this.current)}».`))}clear(){Object.keys(this.current.answers).length&&!window.confirm("Slet alle krydser og al tekst på dette ark?")||(this.copies.clear(this.
slot),this.show(),this.panel.say("Arket er ryddet."))}clearAll(){window.confirm("Slet alle kopier af arket og alt, der står i dem?")&&(this.copies.removeAll(),
this.choose(this.copies.first),this.panel.say("Alle kopier er slettet."))}save(){let{name:e,answers:t}=this.current,s={samspil:"ark",ark:this.name,udgave:this.version,
...e&&{navn:e},svar:t},i=V(this.name,e);B(JSON.stringify(s,null,2),i,"application/json"),this.panel.say(`Filen er gemt: ${i}`)}async open(e){let t=await z(e,this.
name);if(typeof t=="string"){this.panel.say(t);return}let s=J(t.answers,i=>this.fields.has(i));this.panel.say(`${this.take(t)} ${s}`.trim())}take({name:e,answers:t}){
let{current:s}=this,i=this.copies.list().find(a=>a.name===e&&Y(a.answers,t));if(i)return this.choose(i.slot),"Filen er hentet. Den siger det samme som kopien he\
r.";if(!Object.keys(s.answers).length)return e&&!s.name&&this.copies.rename(this.slot,e),this.copies.change(this.slot,t),this.show(),"Filen er hentet.";let r=this.
copies.add(e||`Kopi ${this.copies.list().length+1}`,t);return this.choose(r.slot),`Filen er hentet som kopien «${p(r)}». Det, der stod før, er i kopien «${p(
s)}».`}async hand(e){try{await D().loadTool(e.address),this.notice.clear()}catch(t){this.notice.show(t,e.name,()=>{this.hand(e)});return}this.tools.dispatchEvent(
new CustomEvent(e.event,{detail:this.current}))}};var re=c("[data-s-sheet]");re&&new S(re).start();})();
