/* Made by «make scripts» from macros/browser/sheet/ark.ts. */
"use strict";(()=>{function N(i,e){if(e!=null)if(typeof e=="string"||e instanceof Node)i.append(e);else for(let t of e)N(i,t)}function o(i,e={},...t){let s=document.createElement(
i);for(let[n,r]of Object.entries(e))r===!0?s.setAttribute(n,""):r!==!1&&r!==null&&r!==void 0&&s.setAttribute(n,String(r));return N(s,t),s}function l(i,e={},t){let s=o(
"button",{type:"button",...e},i);return t&&s.addEventListener("click",t),s}function d(i,e=document){return e.querySelector(i)}function c(i,e=document){return Array.from(e.querySelectorAll(i))}var le=1e3;function I(i,e,t){let s=URL.createObjectURL(new Blob([i],{type:t})),n=o("a",{href:s,download:e});document.body.append(n),n.click(),n.remove(),window.
setTimeout(()=>URL.revokeObjectURL(s),le)}var f=class extends Error{constructor(t,s="unreachable"){super(`${s}: ${t}`);this.address=t;this.reason=s;this.name="LoadingError"}},S=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e,this.place.edition))}async take(e,t){let s=await this.find(e,t);return delete this.place.
store()[e],s}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,t){let s=this.coming.get(e);if(s)return s;let n=t();return this.coming.set(
e,n),n.catch(()=>this.coming.delete(e)),n}async find(e,t){let{place:s}=this,n=this.locate(`${e}.js`,t);if(s.store()[e]||await s.run(n),!s.store()[e])throw new f(
n);this.isOf(e,t)||(delete s.store()[e],await s.run(`${n}&t=${Date.now()}`));let r=s.store()[e];if(!r)throw new f(n);if(!this.isOf(e,t))throw new f(n,"outdated");
return r[1]}isOf(e,t){var s;return((s=this.place.store()[e])==null?void 0:s[0])===t}locate(e,t=this.place.edition){return`${this.place.base}${e}?e=${t}`}};function ce(i){
return new Promise((e,t)=>{let s=document.createElement("script");s.src=i,s.onload=()=>{s.remove(),e()},s.onerror=()=>{s.remove(),t(new f(i))},document.head.append(
s)})}function de(){var e,t;let i=document.querySelector("[data-edition]");return{base:(e=i==null?void 0:i.getAttribute("data-base"))!=null?e:"",edition:(t=i==null?
void 0:i.getAttribute("data-edition"))!=null?t:"",store:()=>{var s;return(s=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:ce}}var y=null;
function _(){return y!=null||(y=new S(de())),y}var he=i=>i instanceof f&&i.reason==="outdated";function pe(i,e){return he(i)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}function ue(i,e){let t=i.isOutdated?()=>location.reload():e;return l(i.way,{class:"s-button s-button--quiet"},t)}var k=class{constructor(e=o("div",{class:"s-not\
ice",role:"status"})){this.element=e}show(e,t,s,n=""){let r=pe(e,t),a=o("p",{},n?`${r.text} ${n}`:r.text);this.element.replaceChildren(a,ue(r,s))}clear(){this.element.
replaceChildren()}};var B="samspil.proeve",b=class{constructor(e){this.of=e;this.isRefused=!1}probe(){return this.writeText(B,"1")&&this.remove(B),this}readText(e){try{return this.
of().getItem(e)}catch{return this.isRefused=!0,null}}read(e){let t=this.readText(e);if(t===null)return null;try{return JSON.parse(t)}catch{return null}}list(e){
try{return Object.keys(this.of()).filter(t=>t.startsWith(e))}catch{return this.isRefused=!0,[]}}writeText(e,t){try{this.of().setItem(e,t),this.isRefused=!1}catch{
this.isRefused=!0}return!this.isRefused}write(e,t){return this.writeText(e,JSON.stringify(t))}remove(e){try{this.of().removeItem(e)}catch{this.isRefused=!0}}},D=()=>new b(
()=>window.localStorage),K=()=>new b(()=>window.sessionStorage);var $e="januar februar marts april maj juni juli august september oktober november december".split(" ");var fe={æ:"ae",ø:"oe",å:"aa"},me=48;function W(i){return i.toLowerCase().replace(/[æøå]/g,t=>{var s;return(s=fe[t])!=null?s:t}).normalize("NFD").replace(/[\u0300-\u036f]/g,
"").replace(/[^a-z0-9]+/g,"-").slice(0,me).replace(/^-+|-+$/g,"")}var $=30,G=512*1024,E=60,ge=864e5,ve=200;function U(i){if(typeof i!="object"||!i)return null;let e=Object.entries(i).filter(t=>t[1]===!0||typeof t[1]=="string");
return Object.fromEntries(e)}function q(i){return typeof i=="object"&&i?{...i}:{}}function g(i){return typeof i=="string"?i.replace(/\s+/g," ").trim().slice(0,E):
""}function F(i,e){let{tid:t,svar:s,navn:n}=q(i),r=typeof t=="number"?t:0,a=r>0&&e-r>$*ge;return{answers:a?null:U(s),name:g(n),time:r,isOld:a}}function V(i,e){let t;
try{t=JSON.parse(i)}catch{t=null}let{samspil:s,ark:n,svar:r,navn:a}=q(t),p=U(r);return s!=="ark"||!p?"Filen er ikke et ark, der er gemt herfra. Intet er ændret.":
n!==e?`Filen hører til et andet ark («${String(n).slice(0,E)}»). Intet er ændret.`:{name:g(a),answers:p}}function z(i,e,t=".samspil.json"){return`${[i,W(e)].
filter(Boolean).join("-")}${t}`}function J(i,e){let t=i.replace(/ ?\(\d+\)/g,"").replace(/\.json$/,"").replace(/\.samspil$/,"").replace(/^samspil-/,"");return t===
e?"":g(t.startsWith(`${e}-`)?t.slice(e.length+1):t)}function Y(i,e){let t=Object.entries(i).filter(([a])=>!e(a)),s=t.flatMap(([,a])=>a===!0?[]:[`«${a.slice(0,ve)}\
»`]),n=t.length-s.length,r=[];return s.length&&r.push(`${s.length} svar passer ikke til denne udgave: ${s.join("; ")}.`),n&&r.push(`${n===1?"1 kryds":`${n} kry\
dser`} hører til noget, der ikke står på arket mere.`),r.join(" ")}function Q(i,e){let t=Object.keys(i);return t.length===Object.keys(e).length&&t.every(s=>i[s]===
e[s])}function X({ticked:i,ticks:e,chosen:t,choices:s,written:n}){let r=[];return e&&r.push(`${i} af ${e} krydser er sat`),s&&r.push(`${t} af ${s} spørgsmål er \
besvaret`),n&&r.push(n===1?"1 felt er udfyldt":`${n} felter er udfyldt`),r.length?`${r.join(", ")}.`:""}var j=i=>`samspil.ark.${i}`,x=class{constructor(e,t,s,n=Date.now){this.kept=e;this.version=s;this.now=n;this.waiting=new Map;this.first=j(t)}get isWaiting(){return this.
waiting.size>0}owns(e){return this.numberOf(e)>0}list(){let e=new Set([...this.kept.list(this.first).filter(s=>this.owns(s)),...this.waiting.keys()]);for(let s of e)
this.waiting.has(s)||!F(this.kept.read(s),this.now()).isOld||(this.kept.remove(s),e.delete(s));return Array.from(e).sort((s,n)=>this.numberOf(s)-this.numberOf(n)).
map(s=>this.find(s))}find(e){var H;let{answers:t,name:s,time:n}=F(this.kept.read(e),this.now()),r=this.waiting.get(e),a=new Map([...Object.entries(t!=null?t:{}),
...r?r.answers.entries():[]]),p=Array.from(a).filter(ae=>ae[1]!==null);return{slot:e,name:(H=r==null?void 0:r.name)!=null?H:s,time:n,answers:Object.fromEntries(
p)}}findLatest(){var t;return(t=this.list().reduce((s,n)=>s&&s.time>=n.time?s:n,null))!=null?t:this.find(this.first)}add(e,t){let s=this.list().map(({slot:r})=>this.
numberOf(r)),n=`${this.first}.${Math.max(1,...s)+1}`;return this.waiting.set(n,{name:g(e),answers:new Map(Object.entries(t))}),this.flush(),this.find(n)}change(e,t){
let s=this.waitFor(e);for(let[n,r]of Object.entries(t))s.answers.set(n,r);this.flush()}rename(e,t){this.waitFor(e).name=g(t),this.flush()}clear(e){let t=Object.
keys(this.find(e).answers).map(s=>[s,null]);this.change(e,Object.fromEntries(t))}remove(e){this.waiting.delete(e),this.kept.remove(e)}flush(){for(let e of Array.
from(this.waiting.keys()))this.keep(e)}keep(e){let{name:t,answers:s}=this.find(e);e===this.first&&!t&&!Object.keys(s).length?this.remove(e):this.kept.write(e,{udgave:this.
version,tid:this.now(),...t&&{navn:t},svar:s})&&this.waiting.delete(e)}waitFor(e){let t=this.waiting.get(e);if(t)return t;let s={answers:new Map};return this.waiting.
set(e,s),s}numberOf(e){if(e===this.first)return 1;let t=e.startsWith(`${this.first}.`)?e.slice(this.first.length+1):"";return/^[1-9]\d{0,3}$/.test(t)?Number(t):
0}};var v=i=>{var e;return(e=i.getAttribute("data-s-key"))!=null?e:""};function m(i){return i.type==="checkbox"||i.type==="radio"}function h(i){return m(i)?i.checked:
i.value.trim()!==""}function Z(i){return h(i)?m(i)?!0:i.value:null}function C(i){i instanceof HTMLTextAreaElement&&(i.style.height="auto",i.scrollHeight>i.clientHeight&&
(i.style.height=`${i.scrollHeight+2}px`))}function we(i,e,t){let s,n=()=>{s=e.find(a=>a.checked)};i.addEventListener("pointerdown",n),i.addEventListener("click",
({target:a})=>{a instanceof HTMLInputElement&&a===s&&a.checked&&t(),n()});let r=!1;for(let a of e)a.addEventListener("keydown",p=>{n(),r=p.key===" "&&a.checked,
r&&(p.preventDefault(),t())}),a.addEventListener("keyup",p=>{r&&p.key===" "&&p.preventDefault()})}var L=class{constructor(e){this.within=e;this.all=c("[data-s-k\
ey]",e),this.keys=new Set(this.all.map(v));for(let t of this.all)t.autocomplete="off"}has(e){return this.keys.has(e)}read(){let e=this.all.map(t=>[v(t),Z(t)]);return Object.
fromEntries(e.filter(t=>t[1]!==null))}count(){let e=n=>this.all.filter(r=>r.type===n),t=e("checkbox"),s=e("radio");return{ticked:t.filter(h).length,ticks:t.length,
chosen:s.filter(h).length,choices:new Set(s.map(({name:n})=>n)).size,written:this.all.filter(n=>!m(n)&&h(n)).length}}readChange(e){let t=e.type==="radio"?this.all.
filter(s=>s.name===e.name):[e];return Object.fromEntries(t.map(s=>[v(s),Z(s)]))}readEarly(e){let t=new Map(Object.entries(e)),s={};for(let n of this.all.filter(
h)){let r=t.get(v(n));typeof r=="string"?s[v(n)]=`${r} ${n.value}`:Object.assign(s,this.readChange(n))}return s}write(e){let t=new Map(Object.entries(e));for(let s of this.
all){let n=t.get(v(s)),r=typeof n=="string"?n:"";m(s)?s.checked=n===!0:s.value!==r&&(s.value=r),C(s)}this.showUnsetting()}startUnsetting(){for(let e of c("field\
set",this.within)){let t=c("input[type=radio][data-s-key]",e);if(!t.length)continue;let s=l("Intet svar",{class:"s-choice__unset",hidden:!0},()=>{let n=t.find(r=>r.
checked);n&&(n.checked=!1,n.dispatchEvent(new Event("change",{bubbles:!0})),n.focus())});e.append(s),we(e,t,()=>s.click()),e.addEventListener("change",()=>this.
showUnsetting())}this.showUnsetting()}showUnsetting(){var e;for(let t of c(".s-choice__unset",this.within)){let s=c("input",(e=t.parentElement)!=null?e:t).some(
n=>n.checked);t.hidden=!s}}};function ee(i,e,t){i.textContent="",window.setTimeout(()=>{i.textContent=e,t==null||t()},50)}var w={class:"s-button s-button--quiet"},P={class:"s-copies__button"},te=`Det, I skriver, bliver i denne browser på denne computer i ${$} dage og sendes ingen \
steder hen. Skriv ingen personoplysninger. Deler I computeren med andre, så tryk «Ryd», når I er færdige.`,ye="Browseren vil ikke gemme her. Det, I skriver\
, forsvinder, når siden lukkes. Brug «Gem som fil» for at tage det med.",ke="Browseren kan ikke gemme mere. Det, I gemte før, er her endnu; det nyeste står k\
un på siden. Brug «Gem som fil», eller slet en kopi.",u=i=>i.name||"Uden navn",T=class{constructor(e){this.wishes=e;this.element=o("section",{class:"s-copies",
"aria-label":"Jeres svar","data-search-exclude":!0});this.select=o("select",{id:"s-kopi"});this.name=o("input",{id:"s-kopi-navn",maxlength:E,autocomplete:"off"});
this.filled=o("input",{type:"checkbox",id:"s-kopi-svar"});this.said=o("p",{class:"s-sheet-said",role:"status"});this.note=o("p",{class:"s-sheet-note"},te);this.
asked="new";this.opener=null;this.current=null;this.remover=l("Slet",P,()=>e.remove()),this.filledLine=o("p",{class:"s-copies__begin"},o("label",{},this.filled,
o("span",{},"Begynd med det, der står på arket nu"))),this.form=this.makeForm(),this.select.addEventListener("change",()=>e.choose(this.select.value)),this.element.
append(this.makeRow(),this.form,this.makeActions(),this.said,this.note)}show(e,t){this.current=t;let s=e.some(({slot:r})=>r===t.slot)?e:[t,...e],n=s.map(r=>o("o\
ption",{value:r.slot,selected:r.slot===t.slot},u(r)));this.select.replaceChildren(...n),this.select.value=t.slot,this.remover.hidden=s.length<2}say(e){ee(this.said,
e)}showKeeping(e){let t={kept:te,refused:ye,full:ke}[e];this.note.classList.toggle("s-sheet-note--warning",e!=="kept"),this.note.textContent!==t&&(this.note.textContent=
t)}makeRow(){return o("p",{class:"s-copies__row"},o("label",{for:this.select.id},"Kopi"),this.select,l("Ny",{...P,"aria-label":"Ny kopi"},e=>this.ask("new",e)),
l("Omdøb",P,e=>this.ask("name",e)),this.remover)}makeActions(){let e=o("input",{type:"file",accept:".json,application/json",hidden:!0,"aria-label":"Fil med et \
udfyldt ark"});return e.addEventListener("change",()=>{var s;let t=(s=e.files)==null?void 0:s[0];e.value="",t&&this.wishes.open(t)}),o("p",{class:"s-actions s-c\
opies__actions"},l("Gem som fil",w,()=>this.wishes.save()),l("Åbn gemt fil",w,()=>e.click()),l("Sammenlign svar",w,()=>this.wishes.compare()),l("Ryd",w,()=>this.
wishes.clear()),e)}makeForm(){let e=o("form",{class:"s-copies__form",hidden:!0},o("label",{for:this.name.id},"Hvad skal kopien hedde?"),this.name,o("p",{class:"\
s-copies__hint",id:"s-kopi-hjaelp"},"For eksempel samarbejdets eller partens navn. Filen får det også. Skriv ingen personers navne."),this.filledLine,o("p",{class:"\
s-actions"},o("button",{type:"submit",...w},"Gem navnet"),l("Fortryd",w,()=>this.close())));return this.name.setAttribute("aria-describedby","s-kopi-hjaelp"),e.
addEventListener("submit",t=>{t.preventDefault();let s=this.name.value.trim();this.close(),this.asked==="new"?this.wishes.add(s,this.filled.checked):this.wishes.
rename(s)}),e.addEventListener("keydown",({key:t})=>{t==="Escape"&&this.close()}),e}ask(e,{currentTarget:t}){var s,n,r,a;this.asked=e,this.opener=t instanceof HTMLElement?
t:null,this.name.value=e==="name"&&(n=(s=this.current)==null?void 0:s.name)!=null?n:"",this.filled.checked=!1,this.filledLine.hidden=e==="name"||!Object.keys((a=
(r=this.current)==null?void 0:r.answers)!=null?a:{}).length,this.form.hidden=!1,this.name.focus()}close(){var e;this.form.hidden=!0,(e=this.opener)==null||e.focus()}},
O=class{constructor(){this.copy=o("span",{class:"s-sheet-bar__copy"});this.status=o("span",{class:"s-sheet-status",role:"status"});this.element=o("p",{class:"s-\
sheet-bar","data-search-exclude":!0},this.copy,this.status)}show(e,t,s){this.copy.textContent=e,this.element.classList.toggle("s-sheet-bar--warning",!!s);let n=[
t||"Intet er udfyldt endnu.",s].filter(Boolean).join(" ");this.status.textContent!==n&&(this.status.textContent=n)}};function se(i,e){let t=d("article .s-checkl\
ist");t==null||t.before(i.element),t==null||t.append(e.element)}var A=class{constructor(e,t){this.fields=e;this.nameCopy=t;this.written=[];window.addEventListener("beforeprint",()=>this.lay()),window.addEventListener("afterp\
rint",()=>this.take())}lay(){var t;this.take();let e=this.nameCopy();if(e){let s=o("p",{class:"s-checklist__copy"},e);(t=d("article .s-checklist"))==null||t.prepend(
s),this.written.push(s)}for(let s of this.fields.all){if(m(s)||!h(s))continue;let n=o("span",{class:"s-filled"},s.value);s.after(n),s.classList.add("s-is-writte\
n"),this.written.push(n)}}take(){var e;for(let t of this.written.splice(0))(e=t.previousElementSibling)==null||e.classList.remove("s-is-written"),t.remove()}};var be="s-fill__later",R=class{constructor(e,t){this.rows=e;this.shown=0;this.more=l("",{class:"s-button s-button--quiet s-fill__more"},()=>this.showNext());var s;
((s=t.parentElement)!=null?s:t).after(this.more),t.addEventListener("input",()=>this.show()),this.begin()}begin(){this.shown=0,this.show()}show(){let e=this.rows.
map(t=>ne(t).some(h)).lastIndexOf(!0)+1;this.shown=Math.max(this.shown,e+1),this.rows.forEach((t,s)=>{t.classList.toggle(be,s>=this.shown)}),this.more.hidden=this.
shown>=this.rows.length,this.more.textContent=`Række ${this.shown+1} af ${this.rows.length}`}showNext(){var t;this.shown+=1,this.show();let e=this.rows[this.shown-
1];e&&((t=d("[data-s-key]",e))==null||t.focus())}},ne=i=>c("[data-s-key]",i);function ie(){let i=[];for(let e of c("table.s-fill")){let t=c("tbody > tr",e).filter(
s=>s.cells.length>0&&ne(s).length===s.cells.length);t.length>2&&i.push(new R(t,e))}return()=>{for(let e of i)e.begin()}}var re={comparison:{address:"assets/js/svar.js",name:"Sammenligningen",event:"compare"},filling:{address:"assets/js/udfyldt.js",name:"Det, der laver pdf-filen,",
event:"fill"}},M=class{constructor(e){this.tools=e;this.fields=new L(document);this.kept=D();this.tab=K();this.bar=new O;this.notice=new k;this.beginRows=()=>{};
var t,s;this.name=(t=e.getAttribute("data-s-sheet"))!=null?t:"",this.version=(s=e.getAttribute("data-s-version"))!=null?s:"",this.ofFilled=c("[data-s-print-fill\
ed], [data-s-set-filled]",e),this.copies=new x(this.kept,this.name,this.version),this.panel=new T({choose:n=>this.choose(n),add:(n,r)=>this.add(n,r),rename:n=>this.
rename(n),remove:()=>this.remove(),clear:()=>this.clear(),save:()=>this.save(),open:n=>{this.open(n)},compare:()=>{this.hand(re.comparison)}}),this.slot=this.copies.
first}start(){var t,s;if(!this.fields.all.length)return;this.fields.startUnsetting(),se(this.panel,this.bar),this.panel.element.append(this.notice.element),this.
beginRows=ie(),this.slot=this.findCopy().slot;let e=Object.keys(this.current.answers).length>0;this.takeEarly(),this.show(),e&&this.panel.say("Hentet fra sidst."),
this.kept.probe(),this.tellKeeping();for(let n of this.fields.all)n.addEventListener(m(n)?"change":"input",()=>{C(n),this.copies.change(this.slot,this.fields.readChange(
n)),this.tell()});(t=d("[data-s-print-filled]",this.tools))==null||t.addEventListener("click",()=>window.print()),(s=d("[data-s-set-filled]",this.tools))==null||
s.addEventListener("click",()=>{this.hand(re.filling)}),new A(this.fields,()=>this.current.name),this.followOthers()}get current(){return this.copies.find(this.
slot)}takeEarly(){let e=this.fields.readEarly(this.current.answers);Object.keys(e).length&&this.copies.change(this.slot,e)}findCopy(){var t;let e=this.tab.readText(
this.tabSlot);return(t=this.copies.list().find(({slot:s})=>s===e))!=null?t:this.copies.findLatest()}get tabSlot(){return`samspil.ark-valgt.${this.name}`}followOthers(){
window.addEventListener("storage",({key:e})=>{(e===null||this.copies.owns(e))&&this.follow()}),window.addEventListener("pageshow",({persisted:e})=>{e&&this.follow()}),
window.addEventListener("beforeunload",e=>{this.copies.isWaiting&&e.preventDefault()})}follow(){if(this.slot!==this.copies.first&&!this.copies.list().some(({slot:t})=>t===
this.slot)){this.choose(this.copies.findLatest().slot),this.panel.say("Kopien er slettet i et andet vindue.");return}this.fields.write(this.current.answers),this.
tell()}show(){this.fields.write(this.current.answers),this.beginRows(),this.tell()}tell(){let e=X(this.fields.count());this.panel.show(this.copies.list(),this.current),
this.bar.show(this.current.name,e,this.copies.isWaiting?"Ikke gemt.":"");let t=!this.fields.all.some(h);for(let s of this.ofFilled)s.hidden=t;this.tellKeeping()}tellKeeping(){
let e=this.kept.isRefused||this.copies.isWaiting,t=e&&this.kept.list(j(this.name)).length>0;this.panel.showKeeping(e?t?"full":"refused":"kept")}choose(e){this.slot=
e,this.tab.writeText(this.tabSlot,e),this.show()}add(e,t){let s=t?this.current.answers:{},n=this.copies.add(e||`Kopi ${this.copies.list().length+1}`,s);this.choose(
n.slot),this.panel.say(`Nu udfylder I «${u(n)}». De andre kopier er, som de var.`)}rename(e){this.copies.rename(this.slot,e),this.tell(),this.panel.say(e?`Kop\
ien hedder nu «${u(this.current)}».`:"Kopien har intet navn nu.")}remove(){let{current:e}=this;Object.keys(e.answers).length&&!window.confirm(`Slet kopien «${u(
e)}» og alt, der står i den?`)||(this.copies.remove(this.slot),this.choose(this.copies.findLatest().slot),this.panel.say(`«${u(e)}» er slettet. Nu ser I «${u(
this.current)}».`))}clear(){Object.keys(this.current.answers).length&&!window.confirm("Slet alle krydser og al tekst på dette ark?")||(this.copies.clear(this.
slot),this.show(),this.panel.say("Arket er ryddet."))}save(){let{name:e,answers:t}=this.current,s={samspil:"ark",ark:this.name,udgave:this.version,...e&&{navn:e},
svar:t},n=z(this.name,e);I(JSON.stringify(s,null,2),n,"application/json"),this.panel.say(`Filen er gemt: ${n}`)}async open(e){if(e.size>G){this.panel.say("Filen\
 er for stor til at være et ark herfra.");return}let t=V(await e.text(),this.name);if(typeof t=="string"){this.panel.say(t);return}let s=Y(t.answers,n=>this.fields.
has(n));this.panel.say(`${this.take({...t,name:t.name||J(e.name,this.name)})} ${s}`.trim())}take({name:e,answers:t}){let{current:s}=this,n=this.copies.list().find(
a=>a.name===e&&Q(a.answers,t));if(n)return this.choose(n.slot),"Filen er hentet. Den siger det samme som kopien her.";if(!Object.keys(s.answers).length)return e&&
!s.name&&this.copies.rename(this.slot,e),this.copies.change(this.slot,t),this.show(),"Filen er hentet.";let r=this.copies.add(e||`Kopi ${this.copies.list().length+
1}`,t);return this.choose(r.slot),`Filen er hentet som kopien «${u(r)}». Det, der stod før, er i kopien «${u(s)}».`}async hand(e){try{await _().loadTool(e.
address),this.notice.clear()}catch(t){this.notice.show(t,e.name,()=>{this.hand(e)});return}this.tools.dispatchEvent(new CustomEvent(e.event,{detail:this.current}))}};var oe=d("[data-s-sheet]");oe&&new M(oe).start();})();
