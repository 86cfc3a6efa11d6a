/* Made by «make scripts» from macros/browser/sheet/comparing/svar.ts. */
"use strict";(()=>{function v(r,e){if(e!=null)if(typeof e=="string"||e instanceof Node)r.append(e);else for(let t of e)v(r,t)}function o(r,e={},...t){let n=document.createElement(
r);for(let[s,i]of Object.entries(e))i===!0?n.setAttribute(s,""):i!==!1&&i!==null&&i!==void 0&&n.setAttribute(s,String(i));return v(n,t),n}function h(r,e={},t){let n=o("button",{type:"button",...e},r);return t&&n.addEventListener("click",t),n}function u(r,e=document){return e.querySelector(r)}function C(r,e=document){let t=e.querySelector(r);if(!t)throw new Error(`The page has no ${r}`);return t}function p(r,e=document){
return Array.from(e.querySelectorAll(r))}function L(r,e,t){r.textContent="",window.setTimeout(()=>{r.textContent=e,t==null||t()},50)}var M=r=>typeof r=="object"&&r?{...r}:{};function b(r){try{return JSON.parse(r)}catch{return null}}var O="samspil.proeve",T=class{constructor(e){this.of=e;this.isRefused=!1}probe(){return this.writeText(O,"1")&&this.remove(O),this}readText(e){try{return this.
of().getItem(e)}catch{return this.isRefused=!0,null}}read(e){var t;return b((t=this.readText(e))!=null?t:"")}list(e){try{return Object.keys(this.of()).filter(t=>t.
startsWith(e))}catch{return this.isRefused=!0,[]}}writeText(e,t){try{this.of().setItem(e,t),this.isRefused=!1}catch{this.isRefused=!0}return!this.isRefused}write(e,t){
return this.writeText(e,JSON.stringify(t))}remove(e){try{this.of().removeItem(e)}catch{this.isRefused=!0}}},j=()=>new T(()=>window.localStorage);var ve="januar februar marts april maj juni juli august september oktober november december".split(" ");function S(r){return r.length<2?r.join(""):`${r.slice(0,
-1).join(", ")} og ${r[r.length-1]}`}var Y=30,J=512*1024,H=60,X=864e5,Z=200;function _(r){if(typeof r!="object"||!r)return null;let e=Object.entries(r).filter(t=>t[1]===!0||typeof t[1]=="string");return Object.
fromEntries(e)}function f(r){return typeof r=="string"?r.replace(/\s+/g," ").trim().slice(0,H):""}function $(r,e){let{tid:t,svar:n,navn:s}=M(r),i=typeof t=="num\
ber"?t:0,a=i>0&&e-i>Y*X;return{answers:a?null:_(n),name:f(s),time:i,isOld:a}}function q(r,e){let{samspil:t,ark:n,svar:s,navn:i}=M(b(r)),a=_(s);return t!=="ark"||
!a?"Filen er ikke et ark, der er gemt herfra. Intet er ændret.":n!==e?`Filen hører til et andet ark («${String(n).slice(0,H)}»). Intet er ændret.`:{name:f(
i),answers:a}}function ee(r,e){let t=r.replace(/ ?\(\d+\)/g,"").replace(/\.json$/,"").replace(/\.samspil$/,"").replace(/^samspil-/,"");return t===e?"":f(t.startsWith(`${e}-`)?
t.slice(e.length+1):t)}async function N(r,e){if(r.size>J)return"Filen er for stor til at være et ark herfra. Intet er ændret.";let t=q(await r.text(),e);return typeof t==
"string"?t:{...t,name:t.name||ee(r.name,e)}}function I(r,e){let t=Object.entries(r).filter(([a])=>!e(a)),n=t.flatMap(([,a])=>a===!0?[]:[`«${a.slice(0,Z)}»`]),
s=t.length-n.length,i=[];return n.length&&i.push(`${n.length} svar passer ikke til denne udgave: ${n.join("; ")}.`),s&&i.push(`${s===1?"1 kryds":`${s} krydser`}\
 hører til noget, der ikke står på arket mere.`),i.join(" ")}function F(r,e){let t=Object.keys(r);return t.length===Object.keys(e).length&&t.every(n=>r[n]===
e[n])}var R=r=>r.name||"Uden navn",te=r=>`samspil.ark.${r}`,E=class{constructor(e,t,n,s=Date.now){this.kept=e;this.version=n;this.now=s;this.waiting=new Map;this.first=
te(t)}get isWaiting(){return this.waiting.size>0}owns(e){return this.numberOf(e)>0}list(){let e=new Set([...this.kept.list(this.first).filter(n=>this.owns(n)),...this.
waiting.keys()]);for(let n of e)this.waiting.has(n)||!$(this.kept.read(n),this.now()).isOld||(this.kept.remove(n),e.delete(n));return Array.from(e).sort((n,s)=>this.
numberOf(n)-this.numberOf(s)).map(n=>this.find(n))}find(e){var l;let{answers:t,name:n,time:s}=$(this.kept.read(e),this.now()),i=this.waiting.get(e),a=new Map([...Object.
entries(t!=null?t:{}),...i?i.answers.entries():[]]),d=Array.from(a).filter(A=>A[1]!==null);return{slot:e,name:(l=i==null?void 0:i.name)!=null?l:n,time:s,answers:Object.
fromEntries(d)}}findLatest(){var t;return(t=this.list().reduce((n,s)=>n&&n.time>=s.time?n:s,null))!=null?t:this.find(this.first)}add(e,t){let n=this.list().map(
({slot:i})=>this.numberOf(i)),s=`${this.first}.${Math.max(1,...n)+1}`;return this.waiting.set(s,{name:f(e),answers:new Map(Object.entries(t))}),this.flush(),this.
find(s)}change(e,t){let n=this.waitFor(e);for(let[s,i]of Object.entries(t))n.answers.set(s,i);this.flush()}rename(e,t){this.waitFor(e).name=f(t),this.flush()}clear(e){
let t=Object.keys(this.find(e).answers).map(n=>[n,null]);this.change(e,Object.fromEntries(t))}remove(e){this.waiting.delete(e),this.kept.remove(e)}removeAll(){for(let{
slot:e}of this.list())this.remove(e)}flush(){for(let e of Array.from(this.waiting.keys()))this.keep(e)}keep(e){let{name:t,answers:n}=this.find(e);e===this.first&&
!t&&!Object.keys(n).length?this.remove(e):this.kept.write(e,{udgave:this.version,tid:this.now(),...t&&{navn:t},svar:n})&&this.waiting.delete(e)}waitFor(e){let t=this.
waiting.get(e);if(t)return t;let n={answers:new Map};return this.waiting.set(e,n),n}numberOf(e){if(e===this.first)return 1;let t=e.startsWith(`${this.first}.`)?
e.slice(this.first.length+1):"";return/^[1-9]\d{0,3}$/.test(t)?Number(t):0}};var g=r=>{var e;return(e=r.getAttribute("data-s-key"))!=null?e:""};var ne=".s-place, .s-ref, .s-reading, .s-proposal, .s-hidden, sup, button";function y(r){var t;if(!r)return"";let e=r.cloneNode(!0);for(let n of p(ne,e))n.remove();
return((t=e.textContent)!=null?t:"").replace(/\s+/g," ").trim()}function P(r){var s,i,a;let e=r.getAttribute("aria-label");if(e)return e;let t=y((i=(s=r.labels)==
null?void 0:s[0])!=null?i:null),n=y(u(".s-signature__party",(a=r.closest(".s-signature"))!=null?a:r));return n?`${n}: ${t}`:t}function re(r,e){let t=p("thead th",
r).map(y),n=[],s=[];for(let a of p("tbody > tr",r)){let d=Array.from(a.cells,(c,m)=>{var w;return{cell:c,field:u("[data-s-key]",c),label:(w=t[m])!=null?w:""}}),
l=d.flatMap(({field:c,label:m})=>c?[{key:g(c),label:m}]:[]);if(!l.length)continue;let k=d.filter(({field:c})=>!c).map(({cell:c})=>y(c)).filter(Boolean).join(", ");
k?n.push({kind:"rows",block:e,label:k,rows:[l]}):s.push(l)}let i=s.length?[{kind:"rows",block:e,label:e||t.join(", "),rows:s}]:[];return[...n,...i]}function se(r,e){
return{kind:r instanceof HTMLInputElement&&r.type==="checkbox"?"tick":"text",block:e,label:P(r),rows:[[{key:g(r),label:""}]]}}function ie(r,e){let t=p("[data-s-\
key]",r).map(n=>({key:g(n),label:P(n)}));return{kind:"choice",block:e,label:y(u("legend",r)),rows:[t]}}function B(){return p("article .s-checklist__group").flatMap(
r=>{let e=y(u("h2",r));return p("fieldset, table, [data-s-key]",r).flatMap(n=>{var s;return n.matches("table")?re(n,e):n.matches("fieldset")?u("[data-s-key]",n)?
[ie(n,e)]:[]:(s=n.parentElement)!=null&&s.closest("table, fieldset")?[]:[se(n,e)]})})}function Q(r,e){var s,i,a,d;let t=new Map(Object.entries(e));return r.kind===
"tick"?(s=r.rows[0])!=null&&s.some(({key:l})=>t.get(l)===!0)?"Kryds":"":r.kind==="choice"?(d=(a=((i=r.rows[0])!=null?i:[]).find(({key:l})=>t.get(l)===!0))==null?
void 0:a.label)!=null?d:"":r.rows.map(l=>l.flatMap(({key:k,label:c})=>{let m=t.get(k);if(m===void 0)return[];let w=m===!0?"kryds":m.trim();return w?[c?`${c}: ${w}`:
w]:[]}).join(" · ")).filter(Boolean).join(`
`)}var oe=[["different","Her svarer I forskelligt"],["partly","Her har ikke alle svaret"],["alike","Her svarer I ens"]],ae="–";function le(r,e){let t=e.split(`
`),n=t.length>1?t.map(s=>o("p",{},s)):e;return o("td",{"data-label":r,class:e?null:"s-answers__nothing"},e?n:ae)}function ce({question:r}){let e=r.block&&r.block!==
r.label?r.block:"";return o("th",{scope:"row"},e?o("span",{class:"s-answers__block"},e):null,o("span",{},r.label))}function D(r,e,t){let n=r.map(i=>o("tr",{},ce(
i),i.answers.map((a,d)=>{var l;return le((l=e[d])!=null?l:"",a)}))),s=o("tr",{},o("th",{scope:"col"},"Spørgsmål"),e.map(i=>o("th",{scope:"col"},i)));return o(
"div",{class:"s-scroll"},o("table",{class:"s-table s-answers__table","aria-label":t},o("thead",{},s),o("tbody",{},n)))}var de=r=>({...r,answers:r.answers.slice(
0,1)});function W(r,e){let t=oe.flatMap(([s,i])=>{let a=r.filter(l=>l.verdict===s);if(!a.length)return[];let d=s==="alike"?D(a.map(de),["Alle"],i):D(a,e,i);return[
o("h3",{},`${i} (${a.length})`),d]}),n=r.filter(({verdict:s})=>s==="none");if(n.length){let s=o("ul",{},n.map(({question:i})=>o("li",{},i.label)));t.push(o("h3",
{},`Det har ingen svaret på (${n.length})`),s)}return t}var pe=r=>r.toLowerCase().replace(/\s+/g," ").replace(/[.,;:!?\s]+$/,"").trim();function ue(r,e){let t=e.map(pe).filter(Boolean);if(!t.length)return"none";let n=new Set(
t).size===1;return r.kind==="tick"?t.length===e.length?"alike":"different":n?t.length===e.length?"alike":"partly":"different"}function G({question:r,answers:e}){
var n;if(r.kind==="text"||r.kind==="rows")return 0;let t=new Map;for(let s of e)t.set(s,((n=t.get(s))!=null?n:0)+1);return 1-Math.max(...t.values())/e.length}function V(r,e){
return r.map(n=>{let s=e.map(i=>Q(n,i));return{question:n,answers:s,verdict:ue(n,s)}}).sort((n,s)=>G(s)-G(n))}function K(r){let e=n=>r.filter(s=>s.verdict===n).
length,t=[`I svarer forskelligt på ${e("different")} og ens på ${e("alike")}.`];return e("partly")&&t.push(`${e("partly")} har ikke alle svaret på.`),e("none")&&
t.push(`${e("none")} har ingen svaret på.`),t.join(" ")}var U={class:"s-button s-button--quiet"},z="s-prints-answers",fe=["part","gruppe","forening","kommune"].map(r=>`[data-s-head="${r}"]`),x=class{constructor(e,t){
this.sheet=e;this.element=o("section",{class:"s-answers",hidden:!0,"aria-labelledby":"s-svar","data-s-answers":!0,"data-search-exclude":!0});this.heading=o("h2",
{id:"s-svar",tabindex:-1},"Svar ved siden af hinanden");this.chosen=o("ul",{class:"s-answers__chosen"});this.said=o("p",{class:"s-answers__said",role:"status"});
this.lost=o("div",{class:"s-answers__lost"});this.result=o("div");this.nameless=o("input",{type:"checkbox"});this.keys=new Set(p("article [data-s-key]").map(g));
this.heads=fe.flatMap(e=>p(e).map(g));this.laid=[];this.opener=null;this.copies=new E(j(),e,t),this.nameless.addEventListener("change",()=>this.show()),this.element.
append(o("div",{class:"s-answers__head"},this.heading,h("Luk",U,()=>this.close())),o("p",{class:"s-answers__lead"},"Lad hver part udfylde arket for sig og gemme\
 det som fil. Åbn filerne her. De bliver på denne computer og sendes ingen steder hen."),this.makeTools(),this.chosen,this.said,this.lost,this.result),window.
addEventListener("afterprint",()=>document.documentElement.classList.remove(z))}open(e){this.element.hidden=!1,this.opener=document.activeElement,Object.keys(e.
answers).length&&!this.isLaid(e)&&this.laid.unshift(e),this.show(),this.heading.focus(),this.heading.scrollIntoView()}close(){this.element.hidden=!0,this.laid=[],
this.lost.replaceChildren(),this.opener instanceof HTMLElement&&this.opener.focus()}makeTools(){let e=o("input",{type:"file",accept:".json,application/json",multiple:!0,
hidden:!0,"aria-label":"Filer med udfyldte ark"});return e.addEventListener("change",()=>{var n;let t=Array.from((n=e.files)!=null?n:[]);e.value="",this.read(t)}),
o("p",{class:"s-actions s-answers__tools"},h("Åbn filer",{class:"s-button"},()=>e.click()),h("Print",U,()=>{document.documentElement.classList.add(z),window.print()}),
o("label",{class:"s-answers__nameless"},this.nameless,o("span",{},"Vis uden navne")),e)}async read(e){let t=[];for(let n of e){let s=await N(n,this.sheet);typeof s==
"string"?t.push(`${n.name}: ${s.replace(" Intet er ændret.","")}`):this.lay({...s,slot:""})}for(let n of t)this.lost.append(o("p",{},n));this.show()}isLaid(e){
return this.laid.some(({name:t,answers:n})=>t===e.name&&F(n,e.answers))}lay(e){if(e.name&&this.isLaid(e))return;this.laid.push(e);let t=I(e.answers,n=>this.keys.
has(n));t&&this.lost.append(o("p",{},`${e.name||`Svar ${this.laid.length}`}: ${t}`))}nameOf({name:e,answers:t}){let n=new Map(Object.entries(t));return f(e||this.
heads.map(s=>n.get(s)).find(s=>typeof s=="string"))}show(){let e=this.laid.map((n,s)=>(this.nameless.checked?"":this.nameOf(n))||`Svar ${s+1}`);if(this.chosen.replaceChildren(
...this.laid.map((n,s)=>{var i;return this.makeChosen(n,(i=e[s])!=null?i:"")}),...this.offerCopies()),this.laid.length<2){let n=this.laid.length?`${S(e)} er med\
. Åbn mindst én fil mere.`:"Åbn mindst to filer.";this.result.replaceChildren(),L(this.said,n);return}let t=V(B(),this.laid.map(({answers:n})=>n));this.result.
replaceChildren(),v(this.result,W(t,e)),L(this.said,K(t))}makeChosen(e,t){let n=h("×",{class:"s-answers__remove","aria-label":`Tag «${t}» ud`},()=>{this.laid=
this.laid.filter(s=>s!==e),this.show(),this.heading.focus()});return o("li",{class:"s-answers__one"},o("span",{},t),n)}offerCopies(){return this.copies.list().filter(
t=>Object.keys(t.answers).length>0&&!this.isLaid(t)).map(t=>{let n=R(t),s=h(`+ ${n}`,{class:"s-answers__add","aria-label":`Tag kopien «${n}» med`},()=>{this.laid.
push(t),this.show()});return o("li",{},s)})}};function me(){var t,n;let r=C("[data-s-sheet]");if(u("[data-s-answers]"))return;let e=new x((t=r.getAttribute("data-s-sheet"))!=null?t:"",(n=r.getAttribute("dat\
a-s-version"))!=null?n:"");C("article .s-copies").after(e.element),r.addEventListener("compare",s=>{s instanceof CustomEvent&&e.open(s.detail)})}me();})();
