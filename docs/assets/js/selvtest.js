/* Made by «make scripts» from macros/browser/tools/selftest/selvtest.ts. */
"use strict";(()=>{function et(n,e){if(e!=null)if(typeof e=="string"||e instanceof Node)n.append(e);else for(let t of e)et(n,t)}function p(n,e={},...t){let r=document.createElement(
n);for(let[o,s]of Object.entries(e))s===!0?r.setAttribute(o,""):s!==!1&&s!==null&&s!==void 0&&r.setAttribute(o,String(s));return et(r,t),r}function X(n,e){var l;
let t=new Set(e);for(let d of Array.from(n.children))t.has(d)||d.remove();let{activeElement:r}=document,o=(l=e.find(d=>d.contains(r)))!=null?l:e[0];if(!o)return;
o.parentElement!==n&&n.prepend(o);let s=e.indexOf(o),i=o;for(let d of e.slice(0,s).reverse())d.nextElementSibling!==i&&i.before(d),i=d;let a=o;for(let d of e.slice(
s+1))d.previousElementSibling!==a&&a.after(d),a=d}function x(n,e={},t){let r=p("button",{type:"button",...e},n);return t&&r.addEventListener("click",t),r}var R=n=>p(
"span",{class:"s-hidden"},n);function b(n,e=document){return e.querySelector(n)}function m(n,e=document){let t=e.querySelector(n);if(!t)throw new Error(`The page has no ${n}`);return t}function T(n,e=document){
return Array.from(e.querySelectorAll(n))}var cn="text/csv;charset=utf-8",pn=/^[=+\-@\t\r]/;function un(n){let e=pn.test(n)?`'${n}`:n;return/[";\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:e}var mn=n=>`\uFEFF${n.
map(e=>e.map(un).join(";")).join(`\r
`)}\r
`,tt=n=>new Blob([mn(n)],{type:cn});var P=class extends Error{constructor(t,r="unreachable"){super(`${r}: ${t}`);this.address=t;this.reason=r;this.name="LoadingError"}},$e=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e,this.place.edition))}async take(e,t){let r=await this.find(e,t);return delete this.place.
store()[e],r}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,t){let r=this.coming.get(e);if(r)return r;let o=t();return this.coming.set(
e,o),o.catch(()=>this.coming.delete(e)),o}async find(e,t){let{place:r}=this,o=this.locate(`${e}.js`,t);if(r.store()[e]||await r.run(o),!r.store()[e])throw new P(
o);this.isOf(e,t)||(delete r.store()[e],await r.run(`${o}&t=${Date.now()}`));let s=r.store()[e];if(!s)throw new P(o);if(!this.isOf(e,t))throw new P(o,"outdated");
return s[1]}isOf(e,t){var r;return((r=this.place.store()[e])==null?void 0:r[0])===t}locate(e,t=this.place.edition){return`${this.place.base}${e}?e=${t}`}};function fn(n){
return new Promise((e,t)=>{let r=document.createElement("script");r.src=n,r.onload=()=>{r.remove(),e()},r.onerror=()=>{r.remove(),t(new P(n))},document.head.append(
r)})}function gn(){var e,t;let n=document.querySelector("[data-edition]");return{base:(e=n==null?void 0:n.getAttribute("data-base"))!=null?e:"",edition:(t=n==null?
void 0:n.getAttribute("data-edition"))!=null?t:"",store:()=>{var r;return(r=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:fn}}var G=null;
function _(){return G!=null||(G=new $e(gn())),G}var hn=n=>n instanceof P&&n.reason==="outdated";function yn(n,e){return hn(n)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}function wn(n,e){let t=n.isOutdated?()=>location.reload():e;return x(n.way,{class:"s-button s-button--quiet"},t)}var j=class{constructor(e=p("div",{class:"s-not\
ice",role:"status"})){this.element=e}show(e,t,r,o=""){let s=yn(e,t),i=p("p",{},o?`${s.text} ${o}`:s.text);this.element.replaceChildren(i,wn(s,r))}clear(){this.element.
replaceChildren()}};var kn=1e3;function Z(n,e,t){let r=URL.createObjectURL(new Blob([n],{type:t})),o=p("a",{href:r,download:e});document.body.append(o),o.click(),o.remove(),window.
setTimeout(()=>URL.revokeObjectURL(r),kn)}var vn=new Set(["⁠","­",`
`,"\r"]),Sn=new Set(["qr","key","group"]),xn=60;function*nt(n){if(typeof n=="string")yield n;else if(typeof n=="object"&&n)for(let[e,t]of Object.entries(n))Sn.has(
e)||(yield*nt(t))}function ee(n,e){var r;let t=(r=n.codePointAt(0))!=null?r:0;return vn.has(n)||e.some(([o,s])=>o<=t&&t<=s)}function rt(n,e){let t=new Map;for(let r of nt(
n))for(let o of r)!t.has(o)&&!ee(o,e)&&t.set(o,r.slice(0,xn));return Array.from(t,([r,o])=>`«${r}» i «${o}»`)}var De="assets/js/saetter.js",bn="saetter/skabeloner",ot=2;function st(n){let e=atob(n),t=new Uint8Array(e.length);for(let r=0;r<e.length;r+=1)t[r]=e.charCodeAt(
r);return new Blob([t])}async function Tn({mark:n,parts:e,size:t},r,o){let s=0,i=async l=>{let d=st(await r.take(l,n));return s+=d.size,o({step:"loading",loaded:s,
whole:t}),d};o({step:"loading",loaded:s,whole:t});let a=[];for(let l=0;l<e.length;l+=ot)a.push(...await Promise.all(e.slice(l,l+ot).map(i)));return new Blob(a)}
async function Pn(n){var t;await n.loadTool(De);let e=(t=window.samspilPrograms)==null?void 0:t[De];if(!e)throw new Error(`${De} has come, and is not the progra\
m`);return e}async function it(n,e=_()){let t=await Pn(e),r=await e.load(bn),o=await Tn(r.compiler,e,n);return{...r,program:t,compiler:o,faces:r.faces.map(st)}}var C=class extends Error{constructor(){super(...arguments);this.name="WorkplaceLost"}};function at(n){let e=URL.createObjectURL(new Blob([n],{type:"text/javasc\
ript"})),t=new Worker(e);return{ask:s=>new Promise((i,a)=>{t.onmessage=({data:l})=>i(l),t.onerror=l=>{l.preventDefault(),a(new C(l.message))},t.onmessageerror=()=>a(
new C("no answer that could be read")),t.postMessage(s)}),close:()=>{t.terminate(),URL.revokeObjectURL(e)}}}async function lt(n){let e=URL.createObjectURL(new Blob(
[n],{type:"text/javascript"}));await new Promise((r,o)=>{let s=document.createElement("script");s.src=e,s.onload=()=>r(),s.onerror=()=>o(new C("the page may not\
 run it")),document.head.append(s)}),URL.revokeObjectURL(e);let t=window.samspilSetter;if(!t)throw new C("it ran and is not there");return{ask:t,close:()=>{}}}var $=class extends Error{constructor(){super(...arguments);this.name="TypesettingFault"}},En=256e6,ut=3,q=null,N=null,dt=Promise.resolve();function mt(n,e,t={},r=()=>{}){
let o=dt.then(()=>Ln(n,e,t,r));return dt=o.catch(()=>{}),o}var ft=async(n=()=>{})=>(await Ae(n)).signs;async function Ln(n,e,t,r){if(typeof DecompressionStream==
"undefined"||typeof WebAssembly=="undefined")throw new $("Browseren er for gammel til at lave pdf-filer her. Brug en nyere, eller print siden.");let{signs:o,look:s}=await Ae(
r);Mn([e,t.filled],o),r({step:"setting"});let i=typeof e=="object"&&e&&"space"in e?e.space:0,a=await $n({template:n,data:Oe(e),look:Oe({...s,space:i,...t})});if("\
pdf"in a)return new Blob([a.pdf],{type:"application/pdf"});let l="said"in a?a.said:["broken"in a?a.broken:"intet svar"];throw new $(`Pdf-filen kunne ikke laves:\
 ${l.slice(0,ut).join("; ")}`)}var Oe=n=>JSON.stringify(n).normalize("NFC");function Mn(n,e){let t=rt(JSON.parse(Oe(n)),e);if(!t.length)return;let r=t.slice(0,ut).
join("; ");throw new $(`Skriften på arkene har ikke tegnet ${r}. Skriv det med ord, og prøv igen.`)}function Ae(n){return q||(q=it(n),q.catch(()=>{q=null})),q}
async function $n(n){N!=null||(N=Dn());let e=await N.catch(r=>(N=null,ct(r))),t=await e.ask(n).catch(r=>(pt(e),ct(r)));return("broken"in t||"memory"in t&&t.memory>
En)&&pt(e),t}function ct(n){throw new $(`Pdf-filen kunne ikke laves: ${n instanceof Error?n.message:n}`)}function pt(n){N=null,n.close()}async function Dn(){let{
program:n,compiler:e,files:t,faces:r}=await Ae(()=>{}),o=async s=>{let i=await s.ask({compiler:e,files:t,faces:r});if("broken"in i)throw s.close(),new Error(i.broken);
return s};try{return await o(at(n))}catch{return o(await lt(n))}}var gt=1e6,te=class{constructor(e){this.place=e;this.far=p("progress",{class:"s-making","aria-label":"Hentet",hidden:!0});this.isRunning=!1;e.said.after(this.far)}get isBusy(){
return this.isRunning}async make(e,t){if(this.isRunning)return;let{what:r,notice:o}=this.place;this.turn(!0),o.clear(),this.say(`Henter ${r} …`);try{let s=await t(
i=>this.follow(i));Z(s,e,s.type),this.say(`${e} er hentet.`)}catch(s){this.explain(s,()=>{this.make(e,t)})}finally{this.far.hidden=!0,this.turn(!1)}}turn(e){var t,
r;this.isRunning=e,(r=(t=this.place).turned)==null||r.call(t)}follow({step:e,loaded:t,whole:r}){let{what:o}=this.place;this.say(e==="setting"?`Sætter ${o} …`:
`Henter det, der sætter ${o}. Det sker kun første gang.`),this.far.hidden=e!=="loading"||!r,r&&(this.far.max=r,this.far.value=t!=null?t:0,this.far.setAttribute(
"aria-valuetext",`${Math.round((t!=null?t:0)/gt)} af ${Math.round(r/gt)} MB`))}explain(e,t){let{what:r,notice:o,rest:s=""}=this.place;if(e instanceof P){this.say(
""),o.show(e,`Det, der sætter ${r},`,t,s);return}let i=e instanceof $;if(this.say(`${i?e.message:"Filen kunne ikke laves."} ${s}`.trim()),!i)throw e}say(e){let{
said:t}=this.place;t.textContent!==e&&(t.textContent=e)}};async function On(n){try{return await navigator.clipboard.writeText(n),!0}catch{return!1}}async function ht(n){let e=await On(n.value);return e||(n.focus(),n.select()),
e}var yt=0;function E(){return yt+=1,`${Date.now().toString(36)}${yt.toString(36)}${Math.floor(Math.random()*1296).toString(36)}`}var An="januar februar marts april maj juni juli august september oktober november december".split(" ");function D(n){return n.length<2?n.join(""):`${n.slice(0,
-1).join(", ")} og ${n[n.length-1]}`}function Re(n,e,t){return`${n} ${n===1?e:t}`}function wt(n){return`${n.getDate()}. ${An[n.getMonth()]} ${n.getFullYear()}`}var _e=(n,e)=>Array.from(n).slice(0,e).join(""),Rn={æ:"ae",ø:"oe",å:"aa"},_n=48;
function Ne(n){return n.toLowerCase().replace(/[æøå]/g,t=>{var r;return(r=Rn[t])!=null?r:t}).normalize("NFD").replace(/[\u0300-\u036f]/g,"").replace(/[^a-z0-9]+/g,
"-").slice(0,_n).replace(/^-+|-+$/g,"")}var w=n=>typeof n=="object"&&n?{...n}:{},ne=n=>typeof n=="number"&&Number.isFinite(n);function I(n){try{return JSON.parse(n)}catch{return null}}var Nn=90,In=/^[a-z0-9-]{1,40}$/,kt=n=>typeof n=="string"?_e(n.replace(/\s+/g," ").trimStart(),Nn):"",B=(n,e)=>n.name.trim()||e.unnamed;function O(n,e=n.empty()){
return{id:E(),name:"",changed:"",state:e}}function K(n,e){let{id:t,name:r,changed:o,state:s}=n;return{samspil:e.id,udgave:e.edition,id:t,navn:r,ændret:o,indhold:e.
save(s)}}function Y(n,e){let{samspil:t,udgave:r,id:o,navn:s,ændret:i,indhold:a}=w(n);if(t!==e.id)return null;let l=e.take(a,ne(r)?r:1);if(!l)return null;let d=typeof i==
"string"&&!Number.isNaN(Date.parse(i))?i:"";return{work:{id:typeof o=="string"&&In.test(o)?o:E(),name:kt(s),changed:d,state:l.state},unplaced:l.unplaced}}function re(n,e){
var l;let t=I(n),{samspil:r,udgave:o}=w(t),s=typeof r=="string",i=s?(l=e.carryOn)==null?void 0:l.call(e,t):null;if(i)return{work:{...O(e,i.state),name:kt(i.name)},
unplaced:i.unplaced};if(s&&r!==e.id)return"Filen er gemt fra et andet af værktøjerne. Åbn den dér. Intet er ændret.";if(ne(o)&&o>e.edition)return"Filen er \
gemt af en nyere udgave af Samspil. Hent siden på ny, og prøv igen. Intet er ændret.";let a=s?Y(t,e):null;return a!=null?a:"Filen er ikke gemt herfra, eller \
den er gået i stykker. Intet er ændret."}function oe(n){return n.length?` Det her kunne ikke placeres og er ikke med: ${n.join("; ")}.`:""}var ie="#arbejde=",Wn=()=>{var n;return(n=location.href.split(/[?#]/)[0])!=null?n:""},Ie=(n,e)=>Ne(n.name)||e.id,se=class{constructor(e,t,r,o){this.root=e;this.
desk=t;this.kind=r;this.tell=o}listen(){var i;let{root:e,kind:t}=this,r=(a,l)=>m(a,e).addEventListener("click",l),o=m("[data-s-tool-file]",e),s=m("[data-s-tool-\
name]",e);s.addEventListener("input",()=>this.desk.rename(s.value)),r("[data-s-tool-save]",()=>this.save()),r("[data-s-tool-open]",()=>o.click()),r("[data-s-too\
l-new]",()=>this.show(O(t),"Her er et tomt. Det forrige ligger på listen nederst.")),r("[data-s-tool-clear]",()=>this.clear()),(i=b("[data-s-tool-copy]",e))==null||
i.addEventListener("click",()=>{this.copyAddress()}),o.addEventListener("change",()=>{this.open(o)})}render(){let{root:e,desk:t}=this,r=m("[data-s-tool-name]",e);
document.activeElement!==r&&(r.value=t.work.name);let{works:o}=t.shelf.read();m("[data-s-tool-works]",e).replaceChildren(...o.map(s=>this.makeRow(s))),m("[data-\
s-tool-clear]",e).hidden=o.length===0,m("[data-s-tool-none]",e).hidden=o.length>0,m("[data-s-tool-refused]",e).hidden=!t.shelf.isRefused}makeRow(e){let{desk:t,kind:r}=this,
o=B(e,r),s=e.id===t.work.id,i=e.changed?`rettet ${wt(new Date(e.changed))}`:"",a={class:"s-button s-button--quiet"},l=x(o,{class:"s-work__link"},()=>this.show(e,
`«${o}» er åbnet.`)),d=x(["Lav en kopi",R(` af ${o}`)],a,()=>{this.show({...e,id:E(),name:`${o} (kopi)`},`Her er en kopi af «${o}».`)}),c=x(["Slet",R(` ${o}`)],
a,()=>this.remove(e,o));return p("li",{},s?p("b",{"aria-current":"true"},o):l,p("span",{class:"s-quiet"},` ${[i,s?"vist her":""].filter(Boolean).join(" · ")}`),
p("span",{class:"s-work__moves"},d,c))}show(e,t){this.desk.take(e,t),this.root.scrollIntoView(),m("input:not([hidden]), select, textarea",this.root).focus({preventScroll:!0})}remove(e,t){
let{desk:r,kind:o}=this;if(window.confirm(`Slet «${t}» fra denne browser? Det kan ikke fortrydes.`)){if(r.shelf.remove(e.id),e.id===r.work.id){let s=r.shelf.read().
works[0];r.take(s!=null?s:O(o),`«${t}» er slettet.`,s!==void 0)}else this.render(),this.tell(`«${t}» er slettet.`);m("[data-s-tool-new]",this.root).focus()}}clear(){
window.confirm("Slet alt på listen fra denne browser? Det kan ikke fortrydes.")&&(this.desk.shelf.clear(),this.desk.take(O(this.kind),"Alt på listen er slettet\
 fra denne browser.",!1),m("[data-s-tool-new]",this.root).focus())}async copyAddress(){var r,o,s;let e=(s=(o=(r=this.kind).writeAddress)==null?void 0:o.call(r,this.
desk.state))!=null?s:null;if(e===null){this.tell("Her er endnu intet, en adresse kan vise.");return}let t=m("[data-s-tool-address]",this.root);t.value=Wn()+ie+encodeURIComponent(
e),m("[data-s-tool-address-field]",this.root).hidden=!1,this.tell(await ht(t)?"Adressen er kopieret.":"Kopiér adressen i feltet.")}save(){let{kind:e,desk:t}=this,
r=`${Ie(t.work,e)}.${e.id}.json`;Z(`${JSON.stringify(K(t.work,e),null,1)}
`,r,"application/json"),this.tell(`Gemt som ${r}. Åbn den her på siden for at gå videre, eller send den til de andre.`)}async open(e){var i;let[t]=(i=e.files)!=
null?i:[];if(!t)return;let r=re(await t.text(),this.kind);if(e.value="",typeof r=="string"){this.tell(r);return}let s=this.desk.shelf.read().works.some(a=>a.id===
r.work.id)?{...r.work,id:E()}:r.work;this.desk.take(s,`«${B(s,this.kind)}» er åbnet fra filen.${oe(r.unplaced)}`)}};var ae=n=>typeof n=="string"?[n]:n;function vt(n,e={}){var t;return typeof n=="string"?n:"strong"in n?n.strong:((t=e[n.field])==null?void 0:t.text)||"__________"}var St="□",Hn="?",xt="Tegn, som arkets skrift ikke har, står som en boks.";function bt(n,e){let t=ee(St,e)?St:Hn,r=!1,o=i=>Array.from(i.normalize("NFC"),l=>ee(
l,e)?l:(r=!0,/[\u200d\ufe0e\ufe0f]/.test(l)?"":t)).join(""),s=i=>typeof i=="string"?o(i):Array.isArray(i)?i.map(s):typeof i!="object"||!i?i:Object.fromEntries(Object.
entries(i).map(([a,l])=>[a,s(l)]));return{data:s(n),isChanged:r}}var jn="tool.typ",z=(n,e)=>ae(n).map(t=>[vt(t,e),typeof t=="object"&&"strong"in t]);function Cn(n,e){switch(n.kind){case"heading":case"text":return{...n,text:z(
n.text,e)};case"list":return{...n,items:n.items.map(t=>z(t,e))};case"table":return{...n,rows:n.rows.map(t=>t.map(r=>z(r,e)))};case"signatures":return{...n,of:n.
of.map(t=>z(t,e))};default:return n}}function Bn(n,{site:e,author:t,today:r}){let{title:o,lead:s="",facts:i=[],fields:a,blocks:l,imprint:d,lies:c=!1}=n;return{title:o,
lead:s,site:e,author:t,imprint:d,lies:c,edition:"",date:{year:r.getFullYear(),month:r.getMonth()+1,day:r.getDate()},facts:i.map(([u,f])=>[u,z(f,a)]),blocks:l.map(
u=>Cn(u,a))}}async function Kn(n,e,t,r){let{data:o,isChanged:s}=bt(e,await ft(r)),{imprint:i}=w(o);return mt(n,s&&typeof i=="string"?{...w(o),imprint:`${i} ${xt}`}:
o,t,r)}var Tt=(n,e,t)=>Kn(jn,Bn(n,e),{},t);var Un={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function W(n){return n.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu,"").replace(/[&<>"]/g,e=>{var t;
return(t=Un[e])!=null?t:e})}var We=(n,e)=>n.replace(/%([a-z_]+)%/g,(t,r)=>{var o;return(o=e[r])!=null?o:t});var Pt="application/vnd.openxmlformats-officedocument.wordprocessingml.document";var Fn=Uint32Array.from({length:256},(n,e)=>{let t=e;for(let r=0;r<8;r++)t=t&1?t>>>1^3988292384:t>>>1;return t});function Vn(n){var t;let e=4294967295;for(let r of n)
e=((t=Fn[(e^r)&255])!=null?t:0)^e>>>8;return(e^4294967295)>>>0}function He(n){let e=new DataView(new ArrayBuffer(n.reduce((r,[,o])=>r+o,0))),t=0;for(let[r,o]of n)
o===2?e.setUint16(t,r,!0):e.setUint32(t,r,!0),t+=o;return new Uint8Array(e.buffer)}var Qn=(n,e)=>[[20,2],[2048,2],[0,2],[0,2],[33,2],[Vn(e),4],[e.length,4],[e.length,
4],[n.length,2],[0,2]];function Et(n,e){let t=new TextEncoder,r=[],o=[],s=0;for(let[d,c]of Object.entries(n)){let[u,f]=[t.encode(d),t.encode(c)],g=Qn(u,f),h=He(
[[67324752,4],...g]);r.push(h,u,f);let v=[[0,2],[0,2],[0,2],[0,4],[s,4]];o.push(He([[33639248,4],[20,2],...g,...v]),u),s+=h.length+u.length+f.length}let i=o.reduce(
(d,c)=>d+c.length,0),a=Object.keys(n).length,l=He([[101010256,4],[0,2],[0,2],[a,2],[a,2],[i,4],[s,4],[0,2]]);return new Blob([...r,...o,l],{type:e})}var Dt="vaerktoejer/word",Lt=454,Gn=60,Mt=[{title:"Hvem",weight:3},{title:"Navn",weight:3},{title:"Funktion",weight:3},{title:"Underskrift",weight:4},{title:"Da\
to",weight:2}],je=class{constructor(e,t){this.document=e;this.kit=t;this.controls=0;this.answers=new Map;this.width=e.lies?t.widths.lying:t.widths.upright}put(e,t={}){
return We(this.kit.snippets[e],t)}text(e){return W(e).replace(/\r?\n/g,this.kit.snippets.line_break)}control(e,t,r){this.controls+=1,this.answers.has(e)||this.answers.
set(e,r);let o={key:e,label:W(t.slice(0,Gn)),id:String(this.controls)};return r?this.put("control",{...o,text:this.text(r)}):this.put("open_control",o)}run(e){var r;
if(typeof e=="string")return e?this.put("run",{text:this.text(e)}):"";if("strong"in e)return this.put("strong",{text:this.text(e.strong)});let t=(r=this.document.
fields)==null?void 0:r[e.field];return t?this.control(e.field,t.label,t.text):""}runs(e){return ae(e).map(t=>this.run(t)).join("")}paragraph(e,t,r=!1){return this.
put(r?"kept":"paragraph",{style:e,runs:this.runs(t)})}table(e,t,r,o=0){let s=t.reduce((c,u)=>c+u.weight,0),i=t.map(c=>String(Math.floor(this.width*c.weight/s))),
a=c=>i.map((u,f)=>{var g;return this.put("cell",{width:u,body:(g=c[f])!=null?g:this.paragraph("Celle","")})}).join(""),l=c=>o?this.put("high_row",{height:String(
o),cells:a(c)}):this.put("row",{cells:a(c)});return this.put("table",{width:String(i.reduce((c,u)=>c+Number(u),0)),title:W(e),grid:i.map(c=>this.put("column",{width:c})).
join(""),head:a(t.map(c=>this.paragraph("Celle",c.title,!0))),rows:r.map(l).join("")})+this.paragraph("Mellemrum","")}signatures(e){let t=e.map((r,o)=>{let s=i=>{
let a=this.control(`underskrift-${o+1}-${i.toLowerCase()}`,i,"");return this.put("paragraph",{style:"Celle",runs:a})};return Mt.map(({title:i})=>i==="Hvem"?this.
paragraph("Celle",r):s(i))});return this.table("Underskrifter",Mt,t,2*Lt)}block(e){switch(e.kind){case"heading":return this.paragraph(e.level===1?"Heading1":"He\
ading2",e.text);case"text":return this.paragraph(e.quiet?"Slut":"Normal",e.text);case"list":{let t=e.numbered?"ListNumber":"ListBullet";return e.items.map(r=>this.
paragraph(t,r)).join("")}case"table":{let t=e.rows.map(r=>r.map(o=>this.paragraph("Celle",o)));return this.table(e.title,e.columns,t)}case"answer":{let t=this.control(
e.key,e.label,e.text);return(e.label?this.paragraph("Etiket",e.label,!0):"")+this.put("paragraph",{style:"Svar",runs:t})}case"lines":return this.table(e.label,[
{title:e.label,weight:1}],[[]],e.count*Lt);case"signatures":return this.signatures(e.of);case"break":return this.put("new_page")}}body(){let{title:e,lead:t="",facts:r=[],
blocks:o,imprint:s}=this.document,i=[this.paragraph("Title",e),t?this.paragraph("Subtitle",t):""],a=r.map(([d,c])=>{let u=this.put("strong",{text:W(d)})+this.put(
"tab")+this.runs(c);return this.put("paragraph",{style:"Felt",runs:u})}),l=o.map(d=>this.block(d));return[...i,...a,...l,this.paragraph("Slut",s)].filter(Boolean).
join(`
`)}kept(){return[...this.answers].map(([e,t])=>this.put("answer",{key:e,text:W(t)})).join(`
`)}},$t=n=>String(n).padStart(2,"0");function qn(n,e,t,r){let o=new je(n,e),s={body:o.body(),answers:o.kept(),section:e.snippets[n.lies?"lying":"upright"],title:W(
n.title),tool:t,day:`${r.getFullYear()}-${$t(r.getMonth()+1)}-${$t(r.getDate())}`};return Object.fromEntries(Object.entries(e.parts).map(([i,a])=>[i,We(a,s)]))}
var Ot=(n,e,t,r)=>Et(qn(n,e,t,r),Pt);function Yn(n){let e=t=>{var r;return(r=n.getAttribute(t))!=null?r:""};return{site:e("data-s-tool-site"),author:e("data-s-tool-author")}}var le=class{constructor(e,t){
this.page=e;this.files=t;this.buttons=[];this.list=m("[data-s-tool-files]",e.root),this.told=m("[data-s-tool-told]",e.root);let r=new j(m("[data-s-tool-failure]",
e.root));this.making=new te({what:"filen",said:this.told,notice:r,turned:()=>this.render()})}listen(){this.list.replaceChildren(...this.files.map(e=>this.makeRow(
e)))}render(){let{desk:e,kind:t}=this.page,r=this.making.isBusy||t.isEmpty(e.state);for(let o of this.buttons)o.setAttribute("aria-disabled",String(r))}makeRow(e){
let t={class:"s-button s-button--quiet","data-s-tool-get":e.ending},r=x(e.label,t,()=>{this.get(e)});return this.buttons.push(r),p("li",{},r,p("span",{class:"s-\
quiet"},e.holds))}async get(e){let{desk:t,kind:r}=this.page;if(!this.making.isBusy){if(r.isEmpty(t.state)){this.told.textContent="Her er endnu intet at tage med\
. Skriv eller vælg noget først.";return}await this.making.make(Ie(t.work,r)+e.ending,o=>e.compose(o))}}async word(e){return Ot(e,await _().load(Dt),this.page.
kind.id,new Date)}pdf(e,t){return Tt(e,{...Yn(this.list),today:new Date},t)}};function zn(n,e){try{history[n](n==="replaceState"?history.state:null,"",e)}catch{}}function At(){var n;zn("replaceState",(n=location.href.split("#")[0])!=null?
n:"")}function Ce(n){try{return decodeURIComponent(n)}catch{return""}}function Rt(n,e,t){n.textContent="",window.setTimeout(()=>{n.textContent=e,t==null||t()},50)}var _t="samspil.proeve",de=class{constructor(e){this.of=e;this.isRefused=!1}probe(){return this.writeText(_t,"1")&&this.remove(_t),this}readText(e){try{return this.
of().getItem(e)}catch{return this.isRefused=!0,null}}read(e){var t;return I((t=this.readText(e))!=null?t:"")}list(e){try{return Object.keys(this.of()).filter(t=>t.
startsWith(e))}catch{return this.isRefused=!0,[]}}writeText(e,t){try{this.of().setItem(e,t),this.isRefused=!1}catch{this.isRefused=!0}return!this.isRefused}write(e,t){
return this.writeText(e,JSON.stringify(t))}remove(e){try{this.of().removeItem(e)}catch{this.isRefused=!0}}},Nt=()=>new de(()=>window.localStorage),It=()=>new de(
()=>window.sessionStorage);var ce=class{constructor(e,t,r=()=>new Date){this.shelf=e;this.current=t;this.now=r;this.changes=[];this.watching=[]}get work(){return this.current}get state(){
return this.current.state}get canUndo(){return this.changes.length>0}watch(e){this.watching.push(e)}change(e,t="",r){e!==this.state&&(this.changes.push({before:this.
current,told:t,back:r}),this.changes.length>60&&this.changes.shift(),this.set({...this.current,state:e},t))}write(e){this.set({...this.current,state:e},"")}rename(e){
this.set({...this.current,name:e},"")}undo(){let e=this.changes.pop();if(!e)return;let t=e.back?e.back(this.state):e.before.state;this.set({...e.before,state:t,
name:this.current.name},e.told?`Fortrudt: ${e.told}`:"Fortrudt.")}take(e,t,r=!0){this.changes.length=0,r?this.set(e,t):this.show(e,t)}set(e,t){let r={...e,changed:this.
now().toISOString()};this.shelf.keep(r),this.show(r,t)}show(e,t){this.current=e;for(let r of this.watching)r(t)}};var Be=5,pe=class{constructor(e,t){this.kind=e;this.keeping=t;this.watching=[];let r=t.read(this.slot);this.opened=(Array.isArray(r)?r:[]).map(o=>{var s;return(s=
Y(o,e))==null?void 0:s.work}).filter(o=>o!==void 0).slice(0,Be)}get slot(){return`samspil-${this.kind.id}-andre`}get works(){return this.opened}watch(e){this.watching.
push(e)}open(e){let t=re(e,this.kind);if(typeof t=="string")return t;let r=this.opened.filter(o=>o.id!==t.work.id);return r.length>=Be?`Der kan ligge ${Be} ved \
siden af jeres. Tag en fra først.`:(this.set([...r,t.work]),`«${B(t.work,this.kind)}» ligger nu ved siden af jeres.${oe(t.unplaced)}`)}remove(e){this.set(this.
opened.filter(t=>t.id!==e))}set(e){this.opened=e,this.keeping.write(this.slot,e.map(t=>K(t,this.kind)));for(let t of this.watching)t()}},ue=class{constructor(e,t,r,o){
this.others=t;this.kind=r;this.tell=o;this.list=m("[data-s-tool-others-list]",e),this.file=m("[data-s-tool-others-file]",e),this.button=m("[data-s-tool-others-o\
pen]",e)}listen(){this.button.addEventListener("click",()=>this.file.click()),this.file.addEventListener("change",()=>{this.open()})}render(){this.list.replaceChildren(
...this.others.works.map(e=>this.makeRow(e)))}makeRow(e){let t=B(e,this.kind),r=x(["Tag fra",R(` ${t}`)],{class:"s-button s-button--quiet"},()=>{this.others.remove(
e.id),this.tell(`«${t}» er taget fra. Filen er urørt.`),this.button.focus()});return p("li",{},p("span",{},t),r)}async open(){var t;let e=[];for(let r of Array.
from((t=this.file.files)!=null?t:[]))e.push(this.others.open(await r.text()));this.file.value="",e.length&&this.tell(e.join(" "))}};var Wt=30,Jn=n=>`samspil-${n.id}`,me=class{constructor(e,t){this.kind=e;this.keeping=t;this.text=null;this.kept={chosen:"",works:[]}}get slot(){return Jn(this.kind)}get isRefused(){
return this.keeping.isRefused}read(){let e=this.keeping.readText(this.slot);return e!==this.text&&this.know(e,this.take(I(e!=null?e:""))),this.kept}keep(e){return this.
write(e.id,[e,...this.read().works.filter(t=>t.id!==e.id)])}remove(e){var r,o;let t=this.read().works.filter(s=>s.id!==e);t.length?this.write((o=(r=t[0])==null?
void 0:r.id)!=null?o:"",t):this.clear()}clear(){this.keeping.remove(this.slot)}take(e){let{valgt:t,arbejder:r}=w(e),o=(Array.isArray(r)?r:[]).slice(0,Wt).map(i=>{
var a;return(a=Y(i,this.kind))==null?void 0:a.work}).filter(i=>i!==void 0),s=new Map(o.map(i=>[i.id,i]));return{chosen:typeof t=="string"&&s.has(t)?t:"",works:[
...s.values()]}}write(e,t){let r=t.slice(0,Wt),{id:o,edition:s}=this.kind,i={samspil:o,udgave:s,valgt:e,arbejder:r.map(l=>K(l,this.kind))},a=JSON.stringify(i);return this.
keeping.writeText(this.slot,a)?(this.know(a,{chosen:e,works:r}),!0):!1}know(e,t){this.text=e,this.kept=t}};var Xn=250,Ke=class{constructor(e,t){this.root=e;this.kind=t;this.parts=[];this.waiting=0;this.isPressed=!1;this.isWaiting=!1;this.afterwards=[];this.desk=new ce(
new me(t,Nt().probe()),O(t)),this.others=new pe(t,It()),this.status=m("[data-s-tool-status]",e),this.undoButton=m("[data-s-tool-undo]",e)}say(e){window.clearTimeout(
this.waiting),Rt(this.status,e)}announce(e){window.clearTimeout(this.waiting),this.waiting=window.setTimeout(()=>{this.status.textContent=e},Xn)}add(...e){this.
parts.push(...e)}onceShown(e){this.isWaiting?this.afterwards.push(e):e()}start(){var i;let{root:e,desk:t,kind:r}=this,o=a=>this.say(a);this.add(new se(e,t,r,o)),
b("[data-s-tool-others]",e)&&this.add(new ue(e,this.others,r,o));for(let a of this.parts)(i=a.listen)==null||i.call(a);this.undoButton.addEventListener("click",
()=>{t.undo(),this.undoButton.hidden&&m("[data-s-tool-name]",e).focus()}),document.addEventListener("pointerdown",()=>{this.isPressed=!0});for(let a of["pointer\
up","pointercancel"])document.addEventListener(a,()=>window.setTimeout(()=>this.lift()));t.watch(a=>{a&&this.announce(a),this.render()}),this.others.watch(()=>this.
render()),window.addEventListener("storage",a=>{(a.key===t.shelf.slot||a.key===null)&&this.render()}),window.addEventListener("hashchange",()=>this.followAddress());
let s=m("[data-s-tool-plain]",e);s.hasAttribute("data-s-tool-stays")||(s.hidden=!0),m("[data-s-tool-frame]",e).hidden=!1,this.followAddress()||this.takeUp()}takeUp(){
var r;let{chosen:e,works:t}=this.desk.shelf.read();this.desk.take((r=t.find(o=>o.id===e))!=null?r:this.desk.work,"",!1)}followAddress(){let{kind:e}=this;if(!e.readAddress||
!location.hash.startsWith(ie))return!1;let t=e.readAddress(Ce(location.hash.slice(ie.length)));return At(),t?(this.desk.take(O(e,t),"Her er det, der lå i adress\
en. Jeres egne er urørte.",!1),!0):(this.takeUp(),this.announce("Adressen holder intet, som siden kan læse."),!0)}lift(){this.isPressed=!1,this.isWaiting&&this.
render();for(let e of this.afterwards.splice(0))e()}render(){if(this.isWaiting=this.isPressed,!this.isPressed){for(let e of this.parts)e.render();this.undoButton.
hidden=!this.desk.canUndo&&document.activeElement!==this.undoButton}}};function Ht(n,e,t,r){let o=b(`[data-s-tool="${n}"]`);if(!o)return;let s=new j;o.before(s.
element);let i=async()=>{s.clear();try{let a=await _().load(e),l=new Ke(o,t(a));r(l,a,o),l.start()}catch(a){s.show(a,"Værktøjet",()=>{i()})}};i()}var Ue=90;var Fe={id:"",title:"",pack:"",minutes:60,people:null,begins:"",when:"",place:"",leader:"",names:[],points:[],evaluation:[],copies:{},extras:["notes","evaluatio\
n"]};function fe(n){return{id:E(),kind:"point",title:"",minutes:10,what:"",sheet:"",steps:[],say:"",do:"",groups:null,materials:[],...n}}var rr="#plan=",or="1",sr="~",ir=n=>encodeURIComponent(n).replace(/~/g,"%7E").replace(/'/g,"%27");var ar=(n,e)=>{var t;return[`${n}${rr}${or}`,...[e.minutes,(t=e.people)!=null?t:0].map(String),e.begins.replace(":",""),e.pack]};function jt(n,e){let t=e.reduce((o,s)=>o+s.minutes,0),r=o=>{let s=[o.title,o.what,o.do].map(i=>i.replace(/\s+/g," ").trim());return`e${o.minutes}.${ir(s.join(`
`).trimEnd())}`};return[...ar(n,{...Fe,minutes:t}),...e.map(r)].join(sr)}var Ct="vaerktoejer/selvtest",ge=(n,e)=>{var t;return(t=n.tests.find(r=>r.id===e))!=null?t:n.tests[0]};var A=(n,e)=>{var t,r;return e==="0"?"Ved ikke":(r=(t=n.answers.find(o=>o.value===e))==null?void 0:t.wording)!=null?r:""};var Qe=["nu","vil"],lr={party:"",time:"",test:"",answers:{},notes:{},chosen:{}},Bt=5e3,L=(n,e)=>`${n}/${e}`,Kt=(n,e,t)=>({...n,answers:{...n.answers,[e]:t}}),Ut=(n,e,t)=>({
...n,notes:{...n.notes,[e]:t.slice(0,Bt)}}),Ft=(n,e,t)=>({...n,chosen:{...n.chosen,[e]:t}});function dr(n){let e=new Map;for(let t of n.tests)for(let r of t.questions)
e.set(L(t.id,r.id),new Set(["0",...r.answers.map(o=>o.value)]));return e}var cr=n=>Qe.some(e=>e===n);function Vt(n,e){var g,h,v,S;let{part:t,tid:r,test:o,svar:s,
noter:i,dagsorden:a}=w(n);if(typeof s!="object"||!s)return null;let l=dr(e),d=[],c=(k,M)=>{let Q={};for(let[H,Me]of Object.entries(w(k)))typeof Me=="string"&&M(
H,Me)?Q[H]=Me:d.push(`«${H.slice(0,80)}»`);return Q},u={};for(let[k,M]of Object.entries(w(a)))l.has(k)&&typeof M=="boolean"&&(u[k]=M);return{state:{party:(h=(g=
e.parties.find(k=>k.id===t))==null?void 0:g.id)!=null?h:"",time:cr(r)?r:"",test:(S=(v=e.tests.find(k=>k.id===o))==null?void 0:v.id)!=null?S:"",answers:c(s,(k,M)=>{
var Q,H;return(H=(Q=l.get(k))==null?void 0:Q.has(M))!=null?H:!1}),notes:c(i,(k,M)=>l.has(k)&&M.length<=Bt),chosen:u},unplaced:[...new Set(d)]}}var Qt="1",pr=1500;
function ur(n){let e=Object.entries(n.answers).map(([r,o])=>`${r}-${o}`),t=[Qt,n.party,n.time,n.test,...e].join("~");return e.length&&t.length<=pr?t:null}function mr(n,e){
var l,d;let[t,r,o,s,...i]=n.split("~");if(t!==Qt)return null;let a={};for(let c of i){let u=c.lastIndexOf("-");u>0&&(a[c.slice(0,u)]=c.slice(u+1))}return(d=(l=Vt(
{part:r,tid:o,test:s,svar:a},e))==null?void 0:l.state)!=null?d:null}var Ge=n=>!Object.keys(n.answers).length&&!Object.values(n.notes).some(e=>e.trim());function Gt(n){
return{id:"selvtest",unnamed:"Selvtest uden navn",edition:1,empty:()=>{var e,t;return{...lr,test:(t=(e=ge(n,""))==null?void 0:e.id)!=null?t:""}},isEmpty:Ge,save:({
party:e,time:t,test:r,answers:o,notes:s,chosen:i})=>({part:e,tid:t,test:r,svar:o,noter:s,dagsorden:i}),take:e=>Vt(e,n),writeAddress:ur,readAddress:e=>mr(e,n)}}var fr=5;function qt(n,e,t){let r=n.topics;return e.map(o=>{var l,d,c;let s=L(n.id,o.question.id),i=(d=(l=n.outcomes[o.outcome])==null?void 0:l.minutes)!=null?d:
0,a=i>0&&r-- >0;return{topic:o,key:s,minutes:i||fr,isOn:(c=t.chosen[s])!=null?c:a}})}function Yt(n,e){let t=e.filter(({isOn:o})=>o).map(({topic:o,minutes:s})=>{
var i,a;return{title:o.question.title,minutes:s,what:(a=(i=n.outcomes[o.outcome])==null?void 0:i.advice.text)!=null?a:"",topic:o}}),r=o=>o.map(s=>({...s,topic:null}));
return[...r(n.opening),...t,...r(n.closing)]}var he=n=>n.reduce((e,{minutes:t})=>e+t,0),zt=(n,e)=>jt(n,e.map(({title:t,minutes:r,what:o,topic:s})=>fe({title:(s?
`Tal om: ${t}`:t).slice(0,Ue),minutes:r,what:s?s.question.talk.join(" "):o,do:s?o:""})));var ye=n=>p("span",{class:"s-quiet"},n),we=class{constructor(e,t,r){this.page=e;this.view=t;this.link=r;this.rows=new Map;var o;this.list=m("[data-s-selftest-ag\
enda]",e.root),this.sum=m("[data-s-selftest-sum]",e.root),this.meeting=m("[data-s-selftest-meeting]",e.root),this.sheets=m("[data-s-selftest-sheets]",e.root),this.
planner=(o=this.meeting.getAttribute("href"))!=null?o:""}render(){let{reading:e}=this.view;if(!e)return;let{agenda:t,offered:r,test:o,isOpen:s}=e;m("[data-s-sel\
ftest-talk]",this.page.root).hidden=s,this.sum.textContent=`${he(t)} minutter.`,this.meeting.setAttribute("href",zt(this.planner,t));let i=t.slice(0,o.opening.length),
a=t.slice(t.length-o.closing.length);X(this.list,[...i.map(l=>this.fixedRow(l,o.id)),...r.map(l=>this.row(l)),...a.map(l=>this.fixedRow(l,o.id))]),this.sheets.replaceChildren(
...o.sheets.length?[p("p",{},"Ark til bagefter: ",...this.nameSheets(o.sheets))]:[])}nameSheets(e){return e.flatMap((t,r)=>[r?", ":"",this.link(t.page,t.title)])}fixedRow({
title:e,minutes:t,what:r},o){let s=p("span",{class:"s-selftest__point"},p("b",{},e),ye(r));return this.keep(`${o}-${e}`,()=>p("li",{},s,ye(`${t} min`)))}row({topic:{
question:e},key:t,minutes:r,isOn:o}){let s=this.keep(t,()=>{let i=p("input",{type:"checkbox","data-s-selftest-on":t});i.addEventListener("change",()=>this.turn(
t,i.checked,e.title));let a=p("span",{class:"s-selftest__point"},p("b",{},e.title),ye(e.statement.text));return p("li",{},p("label",{},i,a),ye(""))});return m("\
input",s).checked=o,s.classList.toggle("s-selftest__off",!o),m(":scope > .s-quiet",s).textContent=o?`${r} min`:"",s}keep(e,t){var o;let r=(o=this.rows.get(e))!=
null?o:t();return this.rows.set(e,r),r}turn(e,t,r){let o=t?`«${r}» er med på dagsordenen.`:`«${r}» er taget af dagsordenen.`;this.page.desk.change(Ft(this.
view.state,e,t),o)}};var qe=({place:n,origin:e})=>[n,e].filter(Boolean).join(", ");function Jt(n){let e=qe(n);return e&&` (${e})`}function Xt(n,e,t){let r=[n,...e],s=r.map(i=>{var a,l;return(l=(a=t.parties.find(d=>d.id===i.party))==null?void 0:a.title)!=null?l:""}).map((i,a)=>i||(a===0?"I \
selv":"Den anden part"));return r.map(({party:i,answers:a,notes:l},d)=>{var v;let c=(v=s[d])!=null?v:"",u=s.slice(0,d).filter(S=>S===c).length,f=s.filter(S=>S===
c).length===1,g=s.filter(S=>S.slice(0,1)===c.slice(0,1)).length,h=s.slice(0,d).filter(S=>S.slice(0,1)===c.slice(0,1)).length;return{name:f?c:`${c} ${u+1}`,mark:c.
slice(0,1)+(g>1?String(h+1):""),party:i,answers:a,notes:l,isMine:d===0}})}var y=(n,e,t)=>n.answers[L(e,t)];function J(n,e,t){var o,s;return((s=(o=e.answers.find(i=>i.value===t))==null?void 0:o.levels)!=null?s:[]).map(i=>n.levels.findIndex(a=>a.id===i)).sort((i,a)=>i-
a)}function Ye(n,e,t){let r=Math.min(...n),o=Math.max(...n);return o<e?o-e:r>t?r-t:0}function F(n,e){var u;let t=n.questions.map(f=>({question:f,places:J(n,f,y(
e,n.id,f.id))})).filter(({places:f})=>f.length>0),r=n.levels.map((f,g)=>t.filter(({places:h})=>h.length===1&&h[0]===g).length),o=Math.max(...r),s=t.length>=n.answers&&
o>0,i=s?r.flatMap((f,g)=>f===o?[g]:[]):[],[a=0]=i,l=(u=i[i.length-1])!=null?u:0,d=s?t.map(({question:f,places:g})=>({question:f,steps:Ye(g,a,l),said:A(f,y(e,n.id,
f.id)),levels:g.flatMap(h=>{var v;return(v=n.levels[h])!=null?v:[]}).map(U)})).filter(({steps:f})=>f!==0):[];return{outcome:s?i.length>1?"lige":d.length?"flest":
"alle":"få",answered:t.length,total:n.questions.length,counts:r,near:i.flatMap(f=>{var g;return(g=n.levels[f])!=null?g:[]}),aside:d,both:t.filter(({places:f})=>f.
length>1).map(({question:f})=>f),open:n.questions.filter(f=>!t.some(g=>g.question===f))}}var en=n=>n.slice(0,1).toLowerCase()+n.slice(1),U=n=>{var e;return en((e=
n.title.split(" ")[0])!=null?e:n.title)},ze=n=>D(n.map(e=>en(e.title)));function gr(n,e){let t=[];for(let[r,o]of[[s=>s<-1,"langt lavere"],[s=>s===-1,"lavere"],[
s=>s===1,"højere"],[s=>s>1,"langt højere"]]){let s=n.filter(({steps:i})=>r(i)).map(({question:i})=>i);s.length&&t.push(`på ${ze(s)} ligger ${e} ${o}`)}return D(
t)}function ke(n,e="I"){let{outcome:t,near:r,counts:o,answered:s,total:i,aside:a,both:l}=n;if(t==="få")return`${s?`Kun ${s} af ${i} er besvaret`:"Ingen af spør\
gsmålene er besvaret"}. Det er for lidt til at pege på et niveau.`;let d=Math.max(...o),c=gr(a,e);if(t==="lige"){let g=r.map(h=>`${d} på ${U(h)}`);return`Det\
 står lige: ${d} af ${i} peger ${D(g).replace(`${d} `,"")}${c?`; ${c}`:""}.`}let u=r[0]?U(r[0]):"",f=d===i?`Alle ${i} peger på ${u}`:`${d} af ${i} peger på ${u}`;
return c?`${f}; ${c}.`:l.length?`${f}; ${ze(l)} taler ikke imod.`:`${f}.`}function ve(n){let{near:e,aside:t,both:r,open:o,counts:s,total:i}=n,a=c=>({text:c,place:"",
origin:""}),l=[],d=Math.max(...s);e.length===1&&d*2<=i&&l.push(a(`Kun ${d} af ${i} svar peger dér.`)),e.length>1&&l.push(a(`Svarene afgør ikke, om I ligger nær\
mest ${Zt(e.map(U))}.`));for(let{question:c,said:u,levels:f}of t)l.push(a(`${c.title}: «${u}» peger på ${Zt(f)}.`));for(let c of r)l.push(a(`${c.title} skill\
er dem ikke ad: Svaret passer på mere end ét niveau.`));if(o.length){let c=o.length===i;l.push(a(c?"Intet er besvaret.":`Der er ikke svaret på ${ze(o)}.`))}for(let c of e)
c.doubt&&l.push(c.doubt);return l}var Zt=n=>n.length<2?n.join(""):`${n.slice(0,-1).join(", ")} eller ${n[n.length-1]}`,V=n=>n!==void 0&&n!=="0";var Je=["forskel","lavt","afviger","lidt forskel","nogle","ingen","følger","højt"];function nn(n,e){let t={niveauer:hr,udsagn:yr,klar:wr}[n.kind],r=n.questions.
flatMap(s=>{var i;return(i=t(n,s,e))!=null?i:[]}),o=new Map(r.map((s,i)=>[s,i]));return r.sort((s,i)=>{var a,l;return Je.indexOf(s.outcome)-Je.indexOf(i.outcome)||
i.gap-s.gap||tn(s,n)-tn(i,n)||((a=o.get(s))!=null?a:0)-((l=o.get(i))!=null?l:0)})}var tn=(n,e)=>e.kind==="niveauer"?0:Math.min(...Xe(e,n.question,n.voices),Number.
MAX_SAFE_INTEGER);function Xe(n,e,t){return t.map(r=>y(r,n.id,e.id)).filter(V).map(Number)}function hr(n,e,t){let r=t.map(l=>J(n,e,y(l,n.id,e.id))).filter(l=>l.
length>0),o=(l,d=0)=>({question:e,outcome:l,gap:d,voices:t});if(!r.length)return o("ingen");let s=r.flatMap(l=>r.map(d=>Math.abs(Ye(l,Math.min(...d),Math.max(...d))))),
i=Math.max(...s);if(i>=n.gap)return o("forskel",i);let a=t.flatMap(l=>F(n,l).aside).filter(l=>l.question===e);return a.length?o("afviger",Math.max(...a.map(({steps:l})=>Math.
abs(l)))):o("følger")}function yr(n,e,t){let r=Xe(n,e,t),o=(l,d=0)=>({question:e,outcome:l,gap:d,voices:t});if(!r.length)return o("ingen");let[s,i]=[Math.min(...r),
Math.max(...r)],a=i-s;return a>=n.gap?o("forskel",a):i<=n.low?o("lavt",a):s<=n.low?o("lidt forskel",a):o(r.length<t.length?"nogle":"højt")}function wr(n,e,t){let r=new Set(
n.questions.map(({party:a})=>a)),o=t.filter(({party:a})=>a===e.party||!r.has(a));if(!o.length)return null;let s=Xe(n,e,o),i=a=>({question:e,outcome:a,gap:0,voices:o});
return s.length?i(Math.min(...s)<=n.low?"lavt":"højt"):i("ingen")}function rn(n){return Je.map(e=>({outcome:e,topics:n.filter(t=>t.outcome===e)})).filter(e=>e.
topics.length>0)}var kr=new Set(["højt","følger"]),vr="Samspils forslag";function xe(n){let e=qe(n);return e&&e!==vr?p("span",{class:"s-selftest__from"},` ${e}`):null}var Se=(n,e="\
p")=>p(e,{},n.text,xe(n)),be=class{constructor(e,t,r){this.view=t;this.link=r;this.shown=null;this.place=m("[data-s-selftest-answer]",e.root)}render(){let{reading:e}=this.
view;if(!e||e===this.shown)return;this.shown=e;let{test:t}=e;if(e.isOpen){this.place.replaceChildren(p("p",{class:"s-quiet"},"Svar på det første spørgsmål, så b\
egynder svaret at stå her."));return}let r=t.kind==="niveauer"?this.tellLevels(e):[];this.place.replaceChildren(...r,...this.tellTopics(e),this.tellNot(t))}tellLevels({
test:e,voices:t}){return t.map(r=>{let o=F(e,r),s=e.outcomes[o.outcome];return p("section",{class:"s-selftest__reading"},t.length>1?p("h3",{},r.name):null,p("p",
{class:"s-selftest__headline"},ke(o,r.isMine?"I":"de")),s&&r.isMine?Se(s.advice):null,this.tellDoubts(o),r.isMine?o.near.map(i=>this.tellLevel(i)):null)})}tellDoubts(e){
return p("div",{class:"s-selftest__doubts"},p("p",{class:"s-label"},"Det taler imod"),p("ul",{class:"s-points"},...ve(e).map(t=>Se(t,"li"))))}tellLevel(e){return p(
"div",{class:"s-selftest__level"},p("p",{},this.link(e.page,e.title),`: ${e.told.text}`,xe(e.told)),this.tellCases(e.cases,"Rapportens eksempel"))}tellTopics({test:e,
topics:t,voices:r}){return rn(t).map(({outcome:o,topics:s})=>{var d;let i=e.outcomes[o],l=kr.has(o)||o==="ingen"&&r.length<2?p("p",{},s.map(c=>c.question.title).
join(" · ")):p("ul",{class:"s-selftest__topics"},...s.map(c=>this.tellTopic(c,e)));return p("section",{class:"s-selftest__group"},p("h3",{},(d=i==null?void 0:i.
title)!=null?d:""),i?Se(i.advice):null,l)})}tellTopic({question:e,voices:t},r){let o=t.map(i=>this.tellAnswer(i,r,e.id)),s=e.talk.length?p("details",{class:"s-s\
elftest__told"},p("summary",{},`${Re(e.talk.length,"spørgsmål","spørgsmål")} at tale om`),p("ul",{class:"s-points"},...e.talk.map(i=>p("li",{},i))),e.page?p(
"p",{},this.link(e.page,`Mere om ${e.title.toLowerCase()}`)):null):null;return p("li",{},p("b",{},e.title),p("p",{class:"s-selftest__statement"},e.statement.text,
xe(e.statement)),p("ul",{class:"s-selftest__said"},...o),this.tellCases(e.cases.slice(0,1),"En case, der viser det"),s)}tellAnswer(e,t,r){var a;let o=t.questions.
find(l=>l.id===r),s=o?A(o,y(e,t.id,r)):"",i=(a=e.notes[`${t.id}/${r}`])==null?void 0:a.trim();return p("li",{},p("b",{},e.name),`: ${s||"ikke besvaret"}`,i?p("q",
{class:"s-selftest__note"},i):null)}tellCases(e,t){if(!e.length)return null;let r=e.map(({title:o,page:s,how:i})=>p("span",{},this.link(s,o),i?`: ${i.text}`:"",
i?xe(i):null," "));return p("p",{class:"s-selftest__case"},p("b",{},`${t}: `),...r)}tellNot(e){return p("section",{class:"s-selftest__not"},p("h3",{},"Det siger\
 svaret ikke"),p("ul",{class:"s-points"},...e.notSaid.map(t=>Se(t,"li"))))}};var Te=class{constructor(e,t){this.page=e;this.view=t}listen(){let{root:e,desk:t}=this.page;for(let o of T("[data-s-selftest-test]",e))o.addEventListener("chang\
e",()=>this.view.show(o.value));let r=m("[data-s-selftest-party]",e);r.addEventListener("change",()=>{var s,i;let o=(i=(s=r.selectedOptions[0])==null?void 0:s.text)!=
null?i:"";t.change({...this.view.state,party:r.value},r.value?`Svarene er ${o}s.`:"")});for(let o of T("[data-s-selftest-time]",e))o.addEventListener("change",()=>{
var i;let s=(i=Qe.find(a=>a===o.value))!=null?i:"";t.change({...this.view.state,time:s},"Det er gemt, hvad I svarer på.")});for(let o of T("[data-s-selftest-qu\
estion]",e))this.listenTo(o)}listenTo(e){var s;let t=(s=e.getAttribute("data-s-selftest-question"))!=null?s:"",{desk:r}=this.page;e.addEventListener("change",({
target:i})=>{var a,l,d,c;if(i instanceof HTMLInputElement){let u=`${(l=(a=b("legend b",e))==null?void 0:a.textContent)!=null?l:""}: ${(c=(d=i.nextElementSibling)==
null?void 0:d.textContent)!=null?c:""}`;r.change(Kt(this.view.state,t,i.value),u)}});let o=b("[data-s-selftest-note]",e);o==null||o.addEventListener("input",()=>r.
write(Ut(this.view.state,t,o.value)))}render(){let{root:e}=this.page,{reading:t,state:r}=this.view;if(!t)return;for(let s of T("[data-s-selftest-test]",e))s.checked=
s.value===t.test.id;for(let s of T("[data-s-selftest-form]",e))s.hidden=s.getAttribute("data-s-selftest-form")!==t.test.id;m("[data-s-selftest-party]",e).value=
r.party;for(let s of T("[data-s-selftest-time]",e))s.checked=s.value===r.time;this.renderAnswers(r);let o=b(`[data-s-selftest-of="${CSS.escape(r.party)}"]`,e)!==
null;for(let s of T("[data-s-selftest-of]",e))s.hidden=o&&s.getAttribute("data-s-selftest-of")!==r.party}renderAnswers(e){var t,r;for(let o of T("[data-s-selfte\
st-question]",this.page.root)){let s=(t=o.getAttribute("data-s-selftest-question"))!=null?t:"";for(let a of T("input",o))a.checked=a.value===e.answers[s];let i=b(
"[data-s-selftest-note]",o);i&&document.activeElement!==i&&(i.value=(r=e.notes[s])!=null?r:"")}}};var Sr=3,Pe=n=>`${n.text}${Jt(n)}`;function Ze(n,e,t){var s;let r=A(t,y(n,e.id,t.id))||"ikke besvaret",o=(s=n.notes[L(e.id,t.id)])==null?void 0:s.trim();return o?
`${r}: ${o}`:r}function xr({title:n,minutes:e,what:t,topic:r},o,s){let i=[{kind:"heading",level:2,text:`${o+1}. ${n} (${e} min)`}];if(r){let{question:a,voices:l}=r;
i.push({kind:"text",text:Pe(a.statement)});let d=l.map(u=>[{strong:u.name},`: ${Ze(u,s,a)}`]);i.push({kind:"list",items:d}),t&&i.push({kind:"text",text:t}),a.talk.
length&&i.push({kind:"list",items:a.talk});let[c]=a.cases;if(c){let u=c.how?`: ${Pe(c.how)}`:"";i.push({kind:"text",text:`En case, der viser det: ${c.title}${u}`,
quiet:!0})}}else t&&i.push({kind:"text",text:t});return[...i,{kind:"lines",label:"Det tager vi med",count:Sr}]}function br({test:n,voices:e}){if(n.kind!=="nivea\
uer")return[];let t=e.flatMap(r=>{let o=F(n,r);return[{kind:"text",text:[{strong:r.name},`: ${ke(o,r.isMine?"I":"de")}`]},{kind:"list",items:ve(o).map(Pe)}]});return[
{kind:"heading",level:1,text:"Det peger svarene på"},...t]}function Tr({test:n,voices:e}){let t=n.questions.map(o=>({question:o,said:e.map(s=>on(s,o,e)?Ze(s,n,
o):"")})).filter(({said:o})=>o.some(Boolean)).map(({question:o,said:s})=>[[{strong:o.title},`: ${o.statement.text}`],...s]),r=[{title:"Spørgsmål",weight:3},...e.
map(({name:o})=>({title:o,weight:2}))];return[{kind:"heading",level:1,text:"Alle svar"},{kind:"table",title:"Alle svar",columns:r,rows:t}]}function on(n,e,t){return!e.
party||n.party===e.party||t.every(({party:r})=>r!==e.party)}function sn(n,e,t){let{test:r,voices:o,agenda:s}=n;return{title:"Dagsorden for en samtale",lead:r.title,
facts:[...e.trim()?[["Samarbejde",e.trim()]]:[],["Svar fra",D(o.map(i=>i.name))],["Tid",`${he(s)} minutter`],["Dato",""]],blocks:[...br(n),{kind:"heading",level:1,
text:"Dagsorden"},...s.flatMap((i,a)=>xr(i,a,r)),{kind:"heading",level:1,text:"Det siger svaret ikke"},{kind:"list",items:r.notSaid.map(Pe)},...Tr(n)],imprint:`\
Svarene er parternes egne. Tider, rækkefølge og råd er ${t}s forslag, hvor intet sted står ved.`}}function an({test:n,voices:e}){return[["Spørgsmål","Udsa\
gn",...e.map(({name:t})=>t)],...n.questions.map(t=>[t.title,t.statement.text,...e.map(r=>on(r,t,e)?Ze(r,n,t):"")])]}function Pr(n,e,t){let r=y(t,n.id,e.id);if(n.kind==="niveauer")return J(n,e,r);let o=e.answers.findIndex(s=>s.value===r);return o>=0?[o]:[]}function Er(n,e,t){let r=t.
map(o=>{let s=y(o,n.id,e.id);return`${o.name}: ${s===void 0?"ikke besvaret":A(e,s)}`});return`${e.title}. ${r.join(". ")}.`}function ln(n){var e,t;return n.kind===
"niveauer"?n.levels.map(U):(t=(e=n.questions[0])==null?void 0:e.answers.map(r=>r.wording))!=null?t:[]}function Lr(n,e,t,r){var a;let o=t.flatMap(l=>{var g;let d=Pr(
n,e,l),[c]=d;if(c===void 0)return[];let u=(g=d[d.length-1])!=null?g:c,f=`s-selftest__dot${l.isMine?" s-selftest__dot--mine":""}`;return[{first:c,last:u,dot:p("s\
pan",{class:f},l.mark)}]}),s=p("span",{class:"s-selftest__track","aria-hidden":"true",style:`--places: ${r}`});for(let l=0;l<r;l+=1)s.append(p("i",{style:`grid-\
column: ${l+1}`}));let i=new Map;for(let{first:l,last:d,dot:c}of o){let u=`${l}-${d}`,f=d>l?{class:"s-selftest__long"}:{},g=(a=i.get(u))!=null?a:p("span",{...f,
style:`grid-column: ${l+1} / ${d+2}`});i.set(u,g),g.append(c),s.append(g)}return s}var Ee=class{constructor(e,t){this.view=t;this.shown=null;this.place=m("[data\
-s-selftest-strips]",e.root),this.legend=m("[data-s-selftest-legend]",e.root)}render(){let{reading:e}=this.view;if(!e||e===this.shown)return;this.shown=e;let{test:t,
voices:r}=e,o=ln(t),s=t.questions.some(({party:a})=>{var l;return a===((l=r[0])==null?void 0:l.party)}),i=t.questions.filter(({party:a})=>!a||!s||r.some(l=>l.party===
a));X(this.place,[p("p",{class:"s-selftest__heads","aria-hidden":"true",style:`--places: ${o.length}`},...o.map(a=>p("span",{},a))),p("ul",{class:"s-selftest__s\
trips"},...i.map(a=>this.makeRow(a,t,r)))]),this.legend.textContent=r.length>1?D(r.map(({mark:a,name:l})=>`${a}: ${l}`)):"",this.legend.hidden=r.length<2}makeRow(e,t,r){
let o=e.party?r.filter(({party:i})=>i===e.party||r.length===1):r,s=o.every(i=>!V(y(i,t.id,e.id)));return p("li",s?{class:"s-selftest__strip--open"}:{},p("span",
{class:"s-selftest__strip","aria-hidden":"true"},e.title),Lr(t,e,o,ln(t).length),R(Er(t,e,o)))}};function Mr(n,e,t,r=""){let o=ge(t,r||n.test);if(!o)return null;let s=Xt(n,e,t),i=nn(o,s),a=qt(o,i,n),l=s.every(({answers:d})=>o.questions.every(({id:c})=>!V(d[L(
o.id,c)])));return{test:o,voices:s,topics:i,offered:a,agenda:Yt(o,a),isOpen:l}}var Le=class{constructor(e,t,r){this.page=e;this.data=t;this.work="";this.wanted=
t.tests.some(o=>o.id===r)?r:""}get reading(){let{desk:e,others:t}=this.page;this.work&&this.work!==e.work.id&&(this.wanted=""),this.work=e.work.id;let{known:r,wanted:o}=this;
if((r==null?void 0:r.state)===e.state&&r.others===t.works&&r.wanted===o)return r.reading;let s=t.works.map(a=>a.state),i=Mr(e.state,s,this.data,o);return this.known=
{state:e.state,others:t.works,wanted:o,reading:i},i}show(e){let{desk:t}=this.page;this.wanted=Ge(t.state)?e:"",this.wanted?t.take(t.work,"",!1):t.write({...t.state,
test:e})}get state(){let{state:e}=this.page.desk;return this.wanted?{...e,test:this.wanted}:e}};var dn=(n,e)=>p("a",{href:n},e);function $r(n,e,t){let r=()=>{let{reading:s}=e;if(!s)throw new Error("There is no test");return sn(s,n.desk.work.name,t.site)},o=new le(
n,[{label:"Dagsordenen (Word)",holds:"Emnerne i rækkefølge, jeres svar og plads til noter, til at skrive videre i.",ending:"-dagsorden.docx",compose:()=>o.word(
r())},{label:"Dagsordenen (pdf)",holds:"Det samme, klar til at printe.",ending:"-dagsorden.pdf",compose:s=>o.pdf(r(),s)},{label:"Svarene (csv)",holds:"Spørgsmål\
 og svar, til et regneark.",ending:"-svar.csv",compose:()=>Promise.resolve(tt(e.reading?an(e.reading):[]))}]);return o}Ht("selvtest",Ct,Gt,(n,e)=>{let t=new Le(
n,e,location.hash.slice(1));n.add(new Te(n,t),new Ee(n,t),new be(n,t,dn),new we(n,t,dn),$r(n,t,e))});})();
