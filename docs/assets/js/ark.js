/* Made by «make scripts» from macros/browser/sheet/ark.ts. */
"use strict";(()=>{function v(n,e){if(e!=null)if(typeof e=="string"||e instanceof Node)n.append(e);else for(let t of e)v(n,t)}function l(n,e={},...t){let r=document.createElement(
n);for(let[s,i]of Object.entries(e))i===!0?r.setAttribute(s,""):i!==!1&&i!==null&&i!==void 0&&r.setAttribute(s,String(i));return v(r,t),r}function d(n,e={},t){let r=l(
"button",{type:"button",...e},n);return t&&r.addEventListener("click",t),r}function k(n,e=document){return e.querySelector(n)}function y(n,e=document){let t=e.querySelector(n);if(!t)throw new Error(`The page has no ${n}`);return t}function w(n,e=document){
return Array.from(e.querySelectorAll(n))}var R=1e3;function b(n,e,t){H(new Blob([n],{type:t}),e)}function H(n,e){let t=URL.createObjectURL(n),r=l("a",{href:t,download:e});document.body.append(r),r.click(),
r.remove(),window.setTimeout(()=>URL.revokeObjectURL(t),R)}var E="samspil.proeve",h=class{constructor(e){this.of=e;this.isRefused=!1}probe(){return this.writeText(E,"1")&&this.remove(E),this}readText(e){try{return this.
of().getItem(e)}catch{return this.isRefused=!0,null}}read(e){let t=this.readText(e);if(t===null)return null;try{return JSON.parse(t)}catch{return null}}writeText(e,t){
try{this.of().setItem(e,t),this.isRefused=!1}catch{this.isRefused=!0}return!this.isRefused}write(e,t){return this.writeText(e,JSON.stringify(t))}remove(e){try{this.
of().removeItem(e)}catch{this.isRefused=!0}}},x=()=>new h(()=>window.localStorage);function T(n){if(typeof n!="object"||!n)return null;let e=Object.entries(n).filter(t=>t[1]===!0||typeof t[1]=="string");return Object.fromEntries(e)}function S(n){
return typeof n=="object"&&n?{...n}:{}}function L(n,e){let{tid:t,svar:r}=S(n),s=typeof t=="number"&&e-t>30*864e5;return{answers:s?null:T(r),isOld:s}}function A(n,e){
let t;try{t=JSON.parse(n)}catch{t=null}let{samspil:r,ark:s,svar:i}=S(t),o=T(i);return r!=="ark"||!o?"Filen er ikke et ark, der er gemt herfra. Intet er ændret.":
s!==e?`Filen hører til et andet ark («${String(s).slice(0,60)}»). Intet er ændret.`:o}function M(n,e){let t=Object.entries(n).filter(([s,i])=>!e(s)&&typeof i==
"string");if(!t.length)return"";let r=t.map(([,s])=>`«${String(s).slice(0,200)}»`);return`${t.length} svar passer ikke til denne udgave: ${r.join("; ")}.`}function O(n,e,t){
let r=[];return e&&r.push(`${n} af ${e} krydser er sat`),t&&r.push(t===1?"1 felt er udfyldt":`${t} felter er udfyldt`),r.length?`${r.join(", ")}.`:""}var m=n=>{var e;return(e=n.getAttribute("data-s-key"))!=null?e:""};function a(n){return n.type==="checkbox"||n.type==="radio"}function c(n){return a(n)?n.checked:
n.value.trim()!==""}function p(n){n instanceof HTMLTextAreaElement&&(n.style.height="auto",n.scrollHeight>n.clientHeight&&(n.style.height=`${n.scrollHeight+2}px`))}
var u=class{constructor(e){this.all=w("[data-s-key]",e),this.keys=new Set(this.all.map(m))}has(e){return this.keys.has(e)}read(){let e=this.all.filter(c);return Object.
fromEntries(e.map(t=>[m(t),a(t)?!0:t.value]))}write(e){let t=new Map(Object.entries(e));for(let r of this.all){let s=t.get(m(r));a(r)?r.checked=s===!0:r.value=typeof s==
"string"?s:"",p(r)}}};var F=512*1024,g={class:"s-button s-button--quiet"},f=class{constructor(e){this.tools=e;this.fields=new u(document);this.kept=x().probe();this.status=l("p",{class:"\
s-sheet-status",role:"status"});this.file=l("input",{type:"file",accept:".json,application/json",hidden:!0,"aria-label":"Fil med et udfyldt ark"});var r,s;this.
name=(r=e.getAttribute("data-s-sheet"))!=null?r:"",this.version=(s=e.getAttribute("data-s-version"))!=null?s:"",this.slot=`samspil.ark.${this.name}`;let t=this.
kept.isRefused?"Browseren vil ikke gemme her. Det, I skriver, forsvinder, når siden lukkes. Brug «Gem som fil» for at tage det med.":`Det, I skriver, bliver \
i denne browser på denne computer i ${30} dage og sendes ingen steder hen. Skriv ingen personoplysninger. Deler I computeren med andre, så tryk «Ryd», når I er\
 færdige.`;this.note=l("p",{class:"s-sheet-note"},t)}start(){this.fields.all.length&&this.showTools();let{answers:e,isOld:t}=L(this.kept.read(this.slot),Date.now());
t&&this.kept.remove(this.slot),e&&this.fields.write(e);for(let r of this.fields.all)r.addEventListener(a(r)?"change":"input",()=>{p(r),this.keep(),this.tell()});
this.tell(e&&Object.keys(e).length?"Hentet fra sidst.":""),this.file.addEventListener("change",()=>{var s;let r=(s=this.file.files)==null?void 0:s[0];this.file.
value="",r&&this.load(r)}),window.addEventListener("beforeprint",()=>this.fields.all.forEach(p))}showTools(){y(".s-actions",this.tools).append(d("Gem som fil",g,
()=>this.save()),d("Åbn gemt fil",g,()=>this.file.click()),d("Ryd",g,()=>this.clear()),this.file),this.tools.append(this.status,this.note)}tell(e=""){let{all:t}=this.
fields,r=t.filter(o=>o.type==="checkbox"),s=t.filter(o=>!a(o)&&c(o)),i=O(r.filter(c).length,r.length,s.length);this.status.textContent=`${e?`${e} `:""}${i}`}keep(){
if(this.kept.isRefused)return;let e=this.fields.read();Object.keys(e).length?this.kept.write(this.slot,{udgave:this.version,tid:Date.now(),svar:e}):this.kept.remove(
this.slot),this.kept.isRefused&&(this.note.textContent="Browseren kan ikke gemme mere. Brug «Gem som fil».")}mayLose(e){return!Object.keys(this.fields.read()).
length||window.confirm(e)}clear(){this.mayLose("Slet alle krydser og al tekst på dette ark?")&&(this.fields.write({}),this.kept.remove(this.slot),this.tell("Ar\
ket er ryddet."))}save(){let e={samspil:"ark",ark:this.name,udgave:this.version,svar:this.fields.read()};b(JSON.stringify(e,null,2),`samspil-${this.name}.json`,
"application/json"),this.tell("Filen er gemt.")}async load(e){if(e.size>F){this.status.textContent="Filen er for stor til at være et ark herfra.";return}let t=A(
await e.text(),this.name);if(typeof t=="string"){this.status.textContent=t;return}if(!this.mayLose("Erstat det, der står på arket nu, med det i filen?"))return;
this.fields.write(t),this.keep();let r=M(t,s=>this.fields.has(s));this.tell(`Filen er hentet.${r?` ${r}`:""}`)}};var N=k("[data-s-sheet]");N&&new f(N).start();})();
