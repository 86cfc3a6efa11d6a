/* Made by «make scripts» from macros/browser/tools/partners/partnerkort.ts. */
"use strict";(()=>{function yt(r,e){if(e!=null)if(typeof e=="string"||e instanceof Node)r.append(e);else for(let t of e)yt(r,t)}function c(r,e={},...t){let n=document.createElement(
r);for(let[o,s]of Object.entries(e))s===!0?n.setAttribute(o,""):s!==!1&&s!==null&&s!==void 0&&n.setAttribute(o,String(s));return yt(n,t),n}function le(r,e){var l;
let t=new Set(e);for(let d of Array.from(r.children))t.has(d)||d.remove();let{activeElement:n}=document,o=(l=e.find(d=>d.contains(n)))!=null?l:e[0];if(!o)return;
o.parentElement!==r&&r.prepend(o);let s=e.indexOf(o),i=o;for(let d of e.slice(0,s).reverse())d.nextElementSibling!==i&&i.before(d),i=d;let a=o;for(let d of e.slice(
s+1))d.previousElementSibling!==a&&a.after(d),a=d}function w(r,e={},t){let n=c("button",{type:"button",...e},r);return t&&n.addEventListener("click",t),n}var k=r=>c(
"span",{class:"s-hidden"},r),Qn={plus:"M12 5v14M5 12h14",check:"M5 12.5l4.5 4.5L19 7.5",up:"M12 19V5m-6 6l6-6 6 6",down:"M12 5v14m-6-6l6 6 6-6",grip:"M9 6h.01M1\
5 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01"};function wt(r){let e=c("div");return e.innerHTML=`<svg class="s-sign" viewBox="0 0 24 24" aria-hidden="true"><pa\
th d="${Qn[r]}"/></svg>`,h("svg",e)}function K(r,e=document){return e.querySelector(r)}function h(r,e=document){let t=e.querySelector(r);if(!t)throw new Error(`The page has no ${r}`);return t}var D=class extends Error{constructor(t,n="unreachable"){super(`${n}: ${t}`);this.address=t;this.reason=n;this.name="LoadingError"}},We=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e,this.place.edition))}async take(e,t){let n=await this.find(e,t);return delete this.place.
store()[e],n}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,t){let n=this.coming.get(e);if(n)return n;let o=t();return this.coming.set(
e,o),o.catch(()=>this.coming.delete(e)),o}async find(e,t){let{place:n}=this,o=this.locate(`${e}.js`,t);if(n.store()[e]||await n.run(o),!n.store()[e])throw new D(
o);this.isOf(e,t)||(delete n.store()[e],await n.run(`${o}&t=${Date.now()}`));let s=n.store()[e];if(!s)throw new D(o);if(!this.isOf(e,t))throw new D(o,"outdated");
return s[1]}isOf(e,t){var n;return((n=this.place.store()[e])==null?void 0:n[0])===t}locate(e,t=this.place.edition){return`${this.place.base}${e}?e=${t}`}};function er(r){
return new Promise((e,t)=>{let n=document.createElement("script");n.src=r,n.onload=()=>{n.remove(),e()},n.onerror=()=>{n.remove(),t(new D(r))},document.head.append(
n)})}function tr(){var e,t;let r=document.querySelector("[data-edition]");return{base:(e=r==null?void 0:r.getAttribute("data-base"))!=null?e:"",edition:(t=r==null?
void 0:r.getAttribute("data-edition"))!=null?t:"",store:()=>{var n;return(n=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:er}}var Q=null;
function G(){return Q!=null||(Q=new We(tr())),Q}var nr=r=>r instanceof D&&r.reason==="outdated";function rr(r,e){return nr(r)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}function or(r,e){let t=r.isOutdated?()=>location.reload():e;return w(r.way,{class:"s-button s-button--quiet"},t)}var z=class{constructor(e=c("div",{class:"s-not\
ice",role:"status"})){this.element=e}show(e,t,n,o=""){let s=rr(e,t),i=c("p",{},o?`${s.text} ${o}`:s.text);this.element.replaceChildren(i,or(s,n))}clear(){this.element.
replaceChildren()}};var sr=1e3;function de(r,e,t){let n=URL.createObjectURL(new Blob([r],{type:t})),o=c("a",{href:n,download:e});document.body.append(o),o.click(),o.remove(),window.
setTimeout(()=>URL.revokeObjectURL(n),sr)}var ir=new Set(["⁠","­",`
`,"\r"]),ar=new Set(["qr","key","group"]),lr=60;function*vt(r){if(typeof r=="string")yield r;else if(typeof r=="object"&&r)for(let[e,t]of Object.entries(r))ar.has(
e)||(yield*vt(t))}function ce(r,e){var n;let t=(n=r.codePointAt(0))!=null?n:0;return ir.has(r)||e.some(([o,s])=>o<=t&&t<=s)}function kt(r,e){let t=new Map;for(let n of vt(
r))for(let o of n)!t.has(o)&&!ce(o,e)&&t.set(o,n.slice(0,lr));return Array.from(t,([n,o])=>`«${n}» i «${o}»`)}var je="assets/js/saetter.js",dr="saetter/skabeloner",Pt=2;function xt(r){let e=atob(r),t=new Uint8Array(e.length);for(let n=0;n<e.length;n+=1)t[n]=e.charCodeAt(
n);return new Blob([t])}async function cr({mark:r,parts:e,size:t},n,o){let s=0,i=async l=>{let d=xt(await n.take(l,r));return s+=d.size,o({step:"loading",loaded:s,
whole:t}),d};o({step:"loading",loaded:s,whole:t});let a=[];for(let l=0;l<e.length;l+=Pt)a.push(...await Promise.all(e.slice(l,l+Pt).map(i)));return new Blob(a)}
async function pr(r){var t;await r.loadTool(je);let e=(t=window.samspilPrograms)==null?void 0:t[je];if(!e)throw new Error(`${je} has come, and is not the progra\
m`);return e}async function bt(r,e=G()){let t=await pr(e),n=await e.load(dr),o=await cr(n.compiler,e,r);return{...n,program:t,compiler:o,faces:n.faces.map(xt)}}var Y=class extends Error{constructor(){super(...arguments);this.name="WorkplaceLost"}};function St(r){let e=URL.createObjectURL(new Blob([r],{type:"text/javasc\
ript"})),t=new Worker(e);return{ask:s=>new Promise((i,a)=>{t.onmessage=({data:l})=>i(l),t.onerror=l=>{l.preventDefault(),a(new Y(l.message))},t.onmessageerror=()=>a(
new Y("no answer that could be read")),t.postMessage(s)}),close:()=>{t.terminate(),URL.revokeObjectURL(e)}}}async function Et(r){let e=URL.createObjectURL(new Blob(
[r],{type:"text/javascript"}));await new Promise((n,o)=>{let s=document.createElement("script");s.src=e,s.onload=()=>n(),s.onerror=()=>o(new Y("the page may not\
 run it")),document.head.append(s)}),URL.revokeObjectURL(e);let t=window.samspilSetter;if(!t)throw new Y("it ran and is not there");return{ask:t,close:()=>{}}}var B=class extends Error{constructor(){super(...arguments);this.name="TypesettingFault"}},hr=256e6,Lt=3,ee=null,q=null,Tt=Promise.resolve();function Rt(r,e,t={},n=()=>{}){
let o=Tt.then(()=>ur(r,e,t,n));return Tt=o.catch(()=>{}),o}var At=async(r=()=>{})=>(await Ue(r)).signs;async function ur(r,e,t,n){if(typeof DecompressionStream==
"undefined"||typeof WebAssembly=="undefined")throw new B("Browseren er for gammel til at lave pdf-filer her. Brug en nyere, eller print siden.");let{signs:o,look:s}=await Ue(
n);mr([e,t.filled],o),n({step:"setting"});let i=typeof e=="object"&&e&&"space"in e?e.space:0,a=await fr({template:r,data:Fe(e),look:Fe({...s,space:i,...t})});if("\
pdf"in a)return new Blob([a.pdf],{type:"application/pdf"});let l="said"in a?a.said:["broken"in a?a.broken:"intet svar"];throw new B(`Pdf-filen kunne ikke laves:\
 ${l.slice(0,Lt).join("; ")}`)}var Fe=r=>JSON.stringify(r).normalize("NFC");function mr(r,e){let t=kt(JSON.parse(Fe(r)),e);if(!t.length)return;let n=t.slice(0,Lt).
join("; ");throw new B(`Skriften på arkene har ikke tegnet ${n}. Skriv det med ord, og prøv igen.`)}function Ue(r){return ee||(ee=bt(r),ee.catch(()=>{ee=null})),
ee}async function fr(r){q!=null||(q=gr());let e=await q.catch(n=>(q=null,Mt(n))),t=await e.ask(r).catch(n=>($t(e),Mt(n)));return("broken"in t||"memory"in t&&t.memory>
hr)&&$t(e),t}function Mt(r){throw new B(`Pdf-filen kunne ikke laves: ${r instanceof Error?r.message:r}`)}function $t(r){q=null,r.close()}async function gr(){let{
program:r,compiler:e,files:t,faces:n}=await Ue(()=>{}),o=async s=>{let i=await s.ask({compiler:e,files:t,faces:n});if("broken"in i)throw s.close(),new Error(i.broken);
return s};try{return await o(St(r))}catch{return o(await Et(r))}}var Ot=1e6,pe=class{constructor(e){this.place=e;this.far=c("progress",{class:"s-making","aria-label":"Hentet",hidden:!0});this.isRunning=!1;e.said.after(this.far)}get isBusy(){
return this.isRunning}async make(e,t){if(this.isRunning)return;let{what:n,notice:o}=this.place;this.turn(!0),o.clear(),this.say(`Henter ${n} …`);try{let s=await t(
i=>this.follow(i));de(s,e,s.type),this.say(`${e} er hentet.`)}catch(s){this.explain(s,()=>{this.make(e,t)})}finally{this.far.hidden=!0,this.turn(!1)}}turn(e){var t,
n;this.isRunning=e,(n=(t=this.place).turned)==null||n.call(t)}follow({step:e,loaded:t,whole:n}){let{what:o}=this.place;this.say(e==="setting"?`Sætter ${o} …`:
`Henter det, der sætter ${o}. Det sker kun første gang.`),this.far.hidden=e!=="loading"||!n,n&&(this.far.max=n,this.far.value=t!=null?t:0,this.far.setAttribute(
"aria-valuetext",`${Math.round((t!=null?t:0)/Ot)} af ${Math.round(n/Ot)} MB`))}explain(e,t){let{what:n,notice:o,rest:s=""}=this.place;if(e instanceof D){this.say(
""),o.show(e,`Det, der sætter ${n},`,t,s);return}let i=e instanceof B;if(this.say(`${i?e.message:"Filen kunne ikke laves."} ${s}`.trim()),!i)throw e}say(e){let{
said:t}=this.place;t.textContent!==e&&(t.textContent=e)}};async function yr(r){try{return await navigator.clipboard.writeText(r),!0}catch{return!1}}async function Dt(r){let e=await yr(r.value);return e||(r.focus(),r.select()),
e}var _t=0;function J(){return _t+=1,`${Date.now().toString(36)}${_t.toString(36)}${Math.floor(Math.random()*1296).toString(36)}`}var wr="januar februar marts april maj juni juli august september oktober november december".split(" ");function I(r,e,t){return`${r} ${r===1?e:t}`}function Ct(r){return`${r.getDate()}. ${wr[r.getMonth()]} ${r.getFullYear()}`}var he=(r,e)=>Array.from(r).slice(0,e).join(""),vr={æ:"ae",ø:"oe",å:"aa"},kr=48;
function It(r){return r.toLowerCase().replace(/[æøå]/g,t=>{var n;return(n=vr[t])!=null?n:t}).normalize("NFD").replace(/[\u0300-\u036f]/g,"").replace(/[^a-z0-9]+/g,
"-").slice(0,kr).replace(/^-+|-+$/g,"")}var b=r=>typeof r=="object"&&r?{...r}:{},te=r=>typeof r=="number"&&Number.isFinite(r);function W(r){try{return JSON.parse(r)}catch{return null}}var Pr=90,xr=/^[a-z0-9-]{1,40}$/,Nt=r=>typeof r=="string"?he(r.replace(/\s+/g," ").trimStart(),Pr):"",_=(r,e)=>r.name.trim()||e.unnamed;function j(r,e=r.empty()){
return{id:J(),name:"",changed:"",state:e}}function X(r,e){let{id:t,name:n,changed:o,state:s}=r;return{samspil:e.id,udgave:e.edition,id:t,navn:n,ændret:o,indhold:e.
save(s)}}function ne(r,e){let{samspil:t,udgave:n,id:o,navn:s,ændret:i,indhold:a}=b(r);if(t!==e.id)return null;let l=e.take(a,te(n)?n:1);if(!l)return null;let d=typeof i==
"string"&&!Number.isNaN(Date.parse(i))?i:"";return{work:{id:typeof o=="string"&&xr.test(o)?o:J(),name:Nt(s),changed:d,state:l.state},unplaced:l.unplaced}}function ue(r,e){
var l;let t=W(r),{samspil:n,udgave:o}=b(t),s=typeof n=="string",i=s?(l=e.carryOn)==null?void 0:l.call(e,t):null;if(i)return{work:{...j(e,i.state),name:Nt(i.name)},
unplaced:i.unplaced};if(s&&n!==e.id)return"Filen er gemt fra et andet af værktøjerne. Åbn den dér. Intet er ændret.";if(te(o)&&o>e.edition)return"Filen er \
gemt af en nyere udgave af Samspil. Hent siden på ny, og prøv igen. Intet er ændret.";let a=s?ne(t,e):null;return a!=null?a:"Filen er ikke gemt herfra, eller\
 den er gået i stykker. Intet er ændret."}function me(r){return r.length?` Det her kunne ikke placeres og er ikke med: ${r.join("; ")}.`:""}var ge="#arbejde=",br=()=>{var r;return(r=location.href.split(/[?#]/)[0])!=null?r:""},Ke=(r,e)=>It(r.name)||e.id,fe=class{constructor(e,t,n,o){this.root=e;this.
desk=t;this.kind=n;this.tell=o}listen(){var i;let{root:e,kind:t}=this,n=(a,l)=>h(a,e).addEventListener("click",l),o=h("[data-s-tool-file]",e),s=h("[data-s-tool-\
name]",e);s.addEventListener("input",()=>this.desk.rename(s.value)),n("[data-s-tool-save]",()=>this.save()),n("[data-s-tool-open]",()=>o.click()),n("[data-s-too\
l-new]",()=>this.show(j(t),"Her er et tomt. Det forrige ligger på listen nederst.")),n("[data-s-tool-clear]",()=>this.clear()),(i=K("[data-s-tool-copy]",e))==null||
i.addEventListener("click",()=>{this.copyAddress()}),o.addEventListener("change",()=>{this.open(o)})}render(){let{root:e,desk:t}=this,n=h("[data-s-tool-name]",e);
document.activeElement!==n&&(n.value=t.work.name);let{works:o}=t.shelf.read();h("[data-s-tool-works]",e).replaceChildren(...o.map(s=>this.makeRow(s))),h("[data-\
s-tool-clear]",e).hidden=o.length===0,h("[data-s-tool-none]",e).hidden=o.length>0,h("[data-s-tool-refused]",e).hidden=!t.shelf.isRefused}makeRow(e){let{desk:t,kind:n}=this,
o=_(e,n),s=e.id===t.work.id,i=e.changed?`rettet ${Ct(new Date(e.changed))}`:"",a={class:"s-button s-button--quiet"},l=w(o,{class:"s-work__link"},()=>this.show(e,
`«${o}» er åbnet.`)),d=w(["Lav en kopi",k(` af ${o}`)],a,()=>{this.show({...e,id:J(),name:`${o} (kopi)`},`Her er en kopi af «${o}».`)}),p=w(["Slet",k(` ${o}`)],
a,()=>this.remove(e,o));return c("li",{},s?c("b",{"aria-current":"true"},o):l,c("span",{class:"s-quiet"},` ${[i,s?"vist her":""].filter(Boolean).join(" · ")}`),
c("span",{class:"s-work__moves"},d,p))}show(e,t){this.desk.take(e,t),this.root.scrollIntoView(),h("input:not([hidden]), select, textarea",this.root).focus({preventScroll:!0})}remove(e,t){
let{desk:n,kind:o}=this;if(window.confirm(`Slet «${t}» fra denne browser? Det kan ikke fortrydes.`)){if(n.shelf.remove(e.id),e.id===n.work.id){let s=n.shelf.read().
works[0];n.take(s!=null?s:j(o),`«${t}» er slettet.`,s!==void 0)}else this.render(),this.tell(`«${t}» er slettet.`);h("[data-s-tool-new]",this.root).focus()}}clear(){
window.confirm("Slet alt på listen fra denne browser? Det kan ikke fortrydes.")&&(this.desk.shelf.clear(),this.desk.take(j(this.kind),"Alt på listen er slettet\
 fra denne browser.",!1),h("[data-s-tool-new]",this.root).focus())}async copyAddress(){var n,o,s;let e=(s=(o=(n=this.kind).writeAddress)==null?void 0:o.call(n,this.
desk.state))!=null?s:null;if(e===null){this.tell("Her er endnu intet, en adresse kan vise.");return}let t=h("[data-s-tool-address]",this.root);t.value=br()+ge+encodeURIComponent(
e),h("[data-s-tool-address-field]",this.root).hidden=!1,this.tell(await Dt(t)?"Adressen er kopieret.":"Kopiér adressen i feltet.")}save(){let{kind:e,desk:t}=this,
n=`${Ke(t.work,e)}.${e.id}.json`;de(`${JSON.stringify(X(t.work,e),null,1)}
`,n,"application/json"),this.tell(`Gemt som ${n}. Åbn den her på siden for at gå videre, eller send den til de andre.`)}async open(e){var i;let[t]=(i=e.files)!=
null?i:[];if(!t)return;let n=ue(await t.text(),this.kind);if(e.value="",typeof n=="string"){this.tell(n);return}let s=this.desk.shelf.read().works.some(a=>a.id===
n.work.id)?{...n.work,id:J()}:n.work;this.desk.take(s,`«${_(s,this.kind)}» er åbnet fra filen.${me(n.unplaced)}`)}};var ye=r=>typeof r=="string"?[r]:r;function Ht(r,e={}){var t;return typeof r=="string"?r:"strong"in r?r.strong:((t=e[r.field])==null?void 0:t.text)||"__________"}var Bt="□",Sr="?",Wt="Tegn, som arkets skrift ikke har, står som en boks.";function jt(r,e){let t=ce(Bt,e)?Bt:Sr,n=!1,o=i=>Array.from(i.normalize("NFC"),l=>ce(
l,e)?l:(n=!0,/[\u200d\ufe0e\ufe0f]/.test(l)?"":t)).join(""),s=i=>typeof i=="string"?o(i):Array.isArray(i)?i.map(s):typeof i!="object"||!i?i:Object.fromEntries(Object.
entries(i).map(([a,l])=>[a,s(l)]));return{data:s(r),isChanged:n}}var Er="tool.typ",re=(r,e)=>ye(r).map(t=>[Ht(t,e),typeof t=="object"&&"strong"in t]);function Tr(r,e){switch(r.kind){case"heading":case"text":return{...r,text:re(
r.text,e)};case"list":return{...r,items:r.items.map(t=>re(t,e))};case"table":return{...r,rows:r.rows.map(t=>t.map(n=>re(n,e)))};case"signatures":return{...r,of:r.
of.map(t=>re(t,e))};default:return r}}function Mr(r,{site:e,author:t,today:n}){let{title:o,lead:s="",facts:i=[],fields:a,blocks:l,imprint:d,lies:p=!1}=r;return{
title:o,lead:s,site:e,author:t,imprint:d,lies:p,edition:"",date:{year:n.getFullYear(),month:n.getMonth()+1,day:n.getDate()},facts:i.map(([m,f])=>[m,re(f,a)]),blocks:l.
map(m=>Tr(m,a))}}async function Ge(r,e,t,n){let{data:o,isChanged:s}=jt(e,await At(n)),{imprint:i}=b(o);return Rt(r,s&&typeof i=="string"?{...b(o),imprint:`${i} ${Wt}`}:
o,t,n)}var Ft=(r,e,t)=>Ge(Er,Mr(r,e),{},t);var $r={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function $(r){return r.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu,"").replace(/[&<>"]/g,e=>{var t;
return(t=$r[e])!=null?t:e})}var qe=(r,e)=>r.replace(/%([a-z_]+)%/g,(t,n)=>{var o;return(o=e[n])!=null?o:t});var Ut="application/vnd.openxmlformats-officedocument.wordprocessingml.document";var Lr=Uint32Array.from({length:256},(r,e)=>{let t=e;for(let n=0;n<8;n++)t=t&1?t>>>1^3988292384:t>>>1;return t});function Rr(r){var t;let e=4294967295;for(let n of r)
e=((t=Lr[(e^n)&255])!=null?t:0)^e>>>8;return(e^4294967295)>>>0}function Ve(r){let e=new DataView(new ArrayBuffer(r.reduce((n,[,o])=>n+o,0))),t=0;for(let[n,o]of r)
o===2?e.setUint16(t,n,!0):e.setUint32(t,n,!0),t+=o;return new Uint8Array(e.buffer)}var Ar=(r,e)=>[[20,2],[2048,2],[0,2],[0,2],[33,2],[Rr(e),4],[e.length,4],[e.length,
4],[r.length,2],[0,2]];function Kt(r,e){let t=new TextEncoder,n=[],o=[],s=0;for(let[d,p]of Object.entries(r)){let[m,f]=[t.encode(d),t.encode(p)],u=Ar(m,f),g=Ve(
[[67324752,4],...u]);n.push(g,m,f);let y=[[0,2],[0,2],[0,2],[0,4],[s,4]];o.push(Ve([[33639248,4],[20,2],...u,...y]),m),s+=g.length+m.length+f.length}let i=o.reduce(
(d,p)=>d+p.length,0),a=Object.keys(r).length,l=Ve([[101010256,4],[0,2],[0,2],[a,2],[a,2],[i,4],[s,4],[0,2]]);return new Blob([...n,...o,l],{type:e})}var zt="vaerktoejer/word",Gt=454,Or=60,qt=[{title:"Hvem",weight:3},{title:"Navn",weight:3},{title:"Funktion",weight:3},{title:"Underskrift",weight:4},{title:"Da\
to",weight:2}],ze=class{constructor(e,t){this.document=e;this.kit=t;this.controls=0;this.answers=new Map;this.width=e.lies?t.widths.lying:t.widths.upright}put(e,t={}){
return qe(this.kit.snippets[e],t)}text(e){return $(e).replace(/\r?\n/g,this.kit.snippets.line_break)}control(e,t,n){this.controls+=1,this.answers.has(e)||this.answers.
set(e,n);let o={key:e,label:$(t.slice(0,Or)),id:String(this.controls)};return n?this.put("control",{...o,text:this.text(n)}):this.put("open_control",o)}run(e){var n;
if(typeof e=="string")return e?this.put("run",{text:this.text(e)}):"";if("strong"in e)return this.put("strong",{text:this.text(e.strong)});let t=(n=this.document.
fields)==null?void 0:n[e.field];return t?this.control(e.field,t.label,t.text):""}runs(e){return ye(e).map(t=>this.run(t)).join("")}paragraph(e,t,n=!1){return this.
put(n?"kept":"paragraph",{style:e,runs:this.runs(t)})}table(e,t,n,o=0){let s=t.reduce((p,m)=>p+m.weight,0),i=t.map(p=>String(Math.floor(this.width*p.weight/s))),
a=p=>i.map((m,f)=>{var u;return this.put("cell",{width:m,body:(u=p[f])!=null?u:this.paragraph("Celle","")})}).join(""),l=p=>o?this.put("high_row",{height:String(
o),cells:a(p)}):this.put("row",{cells:a(p)});return this.put("table",{width:String(i.reduce((p,m)=>p+Number(m),0)),title:$(e),grid:i.map(p=>this.put("column",{width:p})).
join(""),head:a(t.map(p=>this.paragraph("Celle",p.title,!0))),rows:n.map(l).join("")})+this.paragraph("Mellemrum","")}signatures(e){let t=e.map((n,o)=>{let s=i=>{
let a=this.control(`underskrift-${o+1}-${i.toLowerCase()}`,i,"");return this.put("paragraph",{style:"Celle",runs:a})};return qt.map(({title:i})=>i==="Hvem"?this.
paragraph("Celle",n):s(i))});return this.table("Underskrifter",qt,t,2*Gt)}block(e){switch(e.kind){case"heading":return this.paragraph(e.level===1?"Heading1":"He\
ading2",e.text);case"text":return this.paragraph(e.quiet?"Slut":"Normal",e.text);case"list":{let t=e.numbered?"ListNumber":"ListBullet";return e.items.map(n=>this.
paragraph(t,n)).join("")}case"table":{let t=e.rows.map(n=>n.map(o=>this.paragraph("Celle",o)));return this.table(e.title,e.columns,t)}case"answer":{let t=this.control(
e.key,e.label,e.text);return(e.label?this.paragraph("Etiket",e.label,!0):"")+this.put("paragraph",{style:"Svar",runs:t})}case"lines":return this.table(e.label,[
{title:e.label,weight:1}],[[]],e.count*Gt);case"signatures":return this.signatures(e.of);case"break":return this.put("new_page")}}body(){let{title:e,lead:t="",facts:n=[],
blocks:o,imprint:s}=this.document,i=[this.paragraph("Title",e),t?this.paragraph("Subtitle",t):""],a=n.map(([d,p])=>{let m=this.put("strong",{text:$(d)})+this.put(
"tab")+this.runs(p);return this.put("paragraph",{style:"Felt",runs:m})}),l=o.map(d=>this.block(d));return[...i,...a,...l,this.paragraph("Slut",s)].filter(Boolean).
join(`
`)}kept(){return[...this.answers].map(([e,t])=>this.put("answer",{key:e,text:$(t)})).join(`
`)}},Vt=r=>String(r).padStart(2,"0");function Dr(r,e,t,n){let o=new ze(r,e),s={body:o.body(),answers:o.kept(),section:e.snippets[r.lies?"lying":"upright"],title:$(
r.title),tool:t,day:`${n.getFullYear()}-${Vt(n.getMonth()+1)}-${Vt(n.getDate())}`};return Object.fromEntries(Object.entries(e.parts).map(([i,a])=>[i,qe(a,s)]))}
var Yt=(r,e,t,n)=>Kt(Dr(r,e,t,n),Ut);function _r(r){let e=t=>{var n;return(n=r.getAttribute(t))!=null?n:""};return{site:e("data-s-tool-site"),author:e("data-s-tool-author")}}var we=class{constructor(e,t){
this.page=e;this.files=t;this.buttons=[];this.list=h("[data-s-tool-files]",e.root),this.told=h("[data-s-tool-told]",e.root);let n=new z(h("[data-s-tool-failure]",
e.root));this.making=new pe({what:"filen",said:this.told,notice:n,turned:()=>this.render()})}listen(){this.list.replaceChildren(...this.files.map(e=>this.makeRow(
e)))}render(){let{desk:e,kind:t}=this.page,n=this.making.isBusy||t.isEmpty(e.state);for(let o of this.buttons)o.setAttribute("aria-disabled",String(n))}makeRow(e){
let t={class:"s-button s-button--quiet","data-s-tool-get":e.ending},n=w(e.label,t,()=>{this.get(e)});return this.buttons.push(n),c("li",{},n,c("span",{class:"s-\
quiet"},e.holds))}async get(e){let{desk:t,kind:n}=this.page;if(!this.making.isBusy){if(n.isEmpty(t.state)){this.told.textContent="Her er endnu intet at tage med\
. Skriv eller vælg noget først.";return}await this.making.make(Ke(t.work,n)+e.ending,o=>e.compose(o))}}async word(e){return Yt(e,await G().load(zt),this.page.
kind.id,new Date)}pdf(e,t){return Ft(e,{..._r(this.list),today:new Date},t)}};function Cr(r,e){try{history[r](r==="replaceState"?history.state:null,"",e)}catch{}}function Jt(){var r;Cr("replaceState",(r=location.href.split("#")[0])!=null?
r:"")}function Xt(r){try{return decodeURIComponent(r)}catch{return""}}function Zt(r,e,t){r.textContent="",window.setTimeout(()=>{r.textContent=e,t==null||t()},50)}var Qt="samspil.proeve",ve=class{constructor(e){this.of=e;this.isRefused=!1}probe(){return this.writeText(Qt,"1")&&this.remove(Qt),this}readText(e){try{return this.
of().getItem(e)}catch{return this.isRefused=!0,null}}read(e){var t;return W((t=this.readText(e))!=null?t:"")}list(e){try{return Object.keys(this.of()).filter(t=>t.
startsWith(e))}catch{return this.isRefused=!0,[]}}writeText(e,t){try{this.of().setItem(e,t),this.isRefused=!1}catch{this.isRefused=!0}return!this.isRefused}write(e,t){
return this.writeText(e,JSON.stringify(t))}remove(e){try{this.of().removeItem(e)}catch{this.isRefused=!0}}},en=()=>new ve(()=>window.localStorage),tn=()=>new ve(
()=>window.sessionStorage);var ke=class{constructor(e,t,n=()=>new Date){this.shelf=e;this.current=t;this.now=n;this.changes=[];this.watching=[]}get work(){return this.current}get state(){
return this.current.state}get canUndo(){return this.changes.length>0}watch(e){this.watching.push(e)}change(e,t="",n){e!==this.state&&(this.changes.push({before:this.
current,told:t,back:n}),this.changes.length>60&&this.changes.shift(),this.set({...this.current,state:e},t))}write(e){this.set({...this.current,state:e},"")}rename(e){
this.set({...this.current,name:e},"")}undo(){let e=this.changes.pop();if(!e)return;let t=e.back?e.back(this.state):e.before.state;this.set({...e.before,state:t,
name:this.current.name},e.told?`Fortrudt: ${e.told}`:"Fortrudt.")}take(e,t,n=!0){this.changes.length=0,n?this.set(e,t):this.show(e,t)}set(e,t){let n={...e,changed:this.
now().toISOString()};this.shelf.keep(n),this.show(n,t)}show(e,t){this.current=e;for(let n of this.watching)n(t)}};var Ye=5,Pe=class{constructor(e,t){this.kind=e;this.keeping=t;this.watching=[];let n=t.read(this.slot);this.opened=(Array.isArray(n)?n:[]).map(o=>{var s;return(s=
ne(o,e))==null?void 0:s.work}).filter(o=>o!==void 0).slice(0,Ye)}get slot(){return`samspil-${this.kind.id}-andre`}get works(){return this.opened}watch(e){this.watching.
push(e)}open(e){let t=ue(e,this.kind);if(typeof t=="string")return t;let n=this.opened.filter(o=>o.id!==t.work.id);return n.length>=Ye?`Der kan ligge ${Ye} ved \
siden af jeres. Tag en fra først.`:(this.set([...n,t.work]),`«${_(t.work,this.kind)}» ligger nu ved siden af jeres.${me(t.unplaced)}`)}remove(e){this.set(this.
opened.filter(t=>t.id!==e))}set(e){this.opened=e,this.keeping.write(this.slot,e.map(t=>X(t,this.kind)));for(let t of this.watching)t()}},xe=class{constructor(e,t,n,o){
this.others=t;this.kind=n;this.tell=o;this.list=h("[data-s-tool-others-list]",e),this.file=h("[data-s-tool-others-file]",e),this.button=h("[data-s-tool-others-o\
pen]",e)}listen(){this.button.addEventListener("click",()=>this.file.click()),this.file.addEventListener("change",()=>{this.open()})}render(){this.list.replaceChildren(
...this.others.works.map(e=>this.makeRow(e)))}makeRow(e){let t=_(e,this.kind),n=w(["Tag fra",k(` ${t}`)],{class:"s-button s-button--quiet"},()=>{this.others.remove(
e.id),this.tell(`«${t}» er taget fra. Filen er urørt.`),this.button.focus()});return c("li",{},c("span",{},t),n)}async open(){var t;let e=[];for(let n of Array.
from((t=this.file.files)!=null?t:[]))e.push(this.others.open(await n.text()));this.file.value="",e.length&&this.tell(e.join(" "))}};var nn=30,Ir=r=>`samspil-${r.id}`,be=class{constructor(e,t){this.kind=e;this.keeping=t;this.text=null;this.kept={chosen:"",works:[]}}get slot(){return Ir(this.kind)}get isRefused(){
return this.keeping.isRefused}read(){let e=this.keeping.readText(this.slot);return e!==this.text&&this.know(e,this.take(W(e!=null?e:""))),this.kept}keep(e){return this.
write(e.id,[e,...this.read().works.filter(t=>t.id!==e.id)])}remove(e){var n,o;let t=this.read().works.filter(s=>s.id!==e);t.length?this.write((o=(n=t[0])==null?
void 0:n.id)!=null?o:"",t):this.clear()}clear(){this.keeping.remove(this.slot)}take(e){let{valgt:t,arbejder:n}=b(e),o=(Array.isArray(n)?n:[]).slice(0,nn).map(i=>{
var a;return(a=ne(i,this.kind))==null?void 0:a.work}).filter(i=>i!==void 0),s=new Map(o.map(i=>[i.id,i]));return{chosen:typeof t=="string"&&s.has(t)?t:"",works:[
...s.values()]}}write(e,t){let n=t.slice(0,nn),{id:o,edition:s}=this.kind,i={samspil:o,udgave:s,valgt:e,arbejder:n.map(l=>X(l,this.kind))},a=JSON.stringify(i);return this.
keeping.writeText(this.slot,a)?(this.know(a,{chosen:e,works:n}),!0):!1}know(e,t){this.text=e,this.kept=t}};var Nr=250,Je=class{constructor(e,t){this.root=e;this.kind=t;this.parts=[];this.waiting=0;this.isPressed=!1;this.isWaiting=!1;this.afterwards=[];this.desk=new ke(
new be(t,en().probe()),j(t)),this.others=new Pe(t,tn()),this.status=h("[data-s-tool-status]",e),this.undoButton=h("[data-s-tool-undo]",e)}say(e){window.clearTimeout(
this.waiting),Zt(this.status,e)}announce(e){window.clearTimeout(this.waiting),this.waiting=window.setTimeout(()=>{this.status.textContent=e},Nr)}add(...e){this.
parts.push(...e)}onceShown(e){this.isWaiting?this.afterwards.push(e):e()}start(){var i;let{root:e,desk:t,kind:n}=this,o=a=>this.say(a);this.add(new fe(e,t,n,o)),
K("[data-s-tool-others]",e)&&this.add(new xe(e,this.others,n,o));for(let a of this.parts)(i=a.listen)==null||i.call(a);this.undoButton.addEventListener("click",
()=>{t.undo(),this.undoButton.hidden&&h("[data-s-tool-name]",e).focus()}),document.addEventListener("pointerdown",()=>{this.isPressed=!0});for(let a of["pointer\
up","pointercancel"])document.addEventListener(a,()=>window.setTimeout(()=>this.lift()));t.watch(a=>{a&&this.announce(a),this.render()}),this.others.watch(()=>this.
render()),window.addEventListener("storage",a=>{(a.key===t.shelf.slot||a.key===null)&&this.render()}),window.addEventListener("hashchange",()=>this.followAddress());
let s=h("[data-s-tool-plain]",e);s.hasAttribute("data-s-tool-stays")||(s.hidden=!0),h("[data-s-tool-frame]",e).hidden=!1,this.followAddress()||this.takeUp()}takeUp(){
var n;let{chosen:e,works:t}=this.desk.shelf.read();this.desk.take((n=t.find(o=>o.id===e))!=null?n:this.desk.work,"",!1)}followAddress(){let{kind:e}=this;if(!e.readAddress||
!location.hash.startsWith(ge))return!1;let t=e.readAddress(Xt(location.hash.slice(ge.length)));return Jt(),t?(this.desk.take(j(e,t),"Her er det, der lå i adress\
en. Jeres egne er urørte.",!1),!0):(this.takeUp(),this.announce("Adressen holder intet, som siden kan læse."),!0)}lift(){this.isPressed=!1,this.isWaiting&&this.
render();for(let e of this.afterwards.splice(0))e()}render(){if(this.isWaiting=this.isPressed,!this.isPressed){for(let e of this.parts)e.render();this.undoButton.
hidden=!this.desk.canUndo&&document.activeElement!==this.undoButton}}};function rn(r,e,t,n){let o=K(`[data-s-tool="${r}"]`);if(!o)return;let s=new z;o.before(s.
element);let i=async()=>{s.clear();try{let a=await G().load(e),l=new Je(o,t(a));n(l,a,o),l.start()}catch(a){s.show(a,"Værktøjet",()=>{i()})}};i()}var F=["high_easy","high_hard","low_easy","low_hard"],C=["none","known","worked"],on=["partner","interest","importance","challenges","relation","contact"];var S=6,L=S/2,R=200,A=200,E=5e3,oe={isChosen:!1,answers:{},who:"",when:""},Xe={partners:[],setAside:[]};function Ze(r){return{name:"",sector:"",interest:"",importance:null,
why:"",ease:null,challenges:"",relation:"",history:"",contact:"",outreach:oe,...r}}function Hr(r){let e=r.partners.map(t=>{var n,o;return Number((o=(n=/^p(\d+)$/.
exec(t.id))==null?void 0:n[1])!=null?o:0)});return`p${Math.max(0,...e)+1}`}var P=r=>r.normalize("NFC").trim().replace(/\s+/g," ").toLowerCase(),se=(r,e)=>r.partners.
find(t=>P(t.name)===P(e)),Br=(r,e)=>r.partners.find(t=>t.id===e);function Z(r,e){return{...r,partners:[...r.partners,Ze({...e,id:Hr(r)})]}}function x(r,e,t){let n=r.
partners.map(o=>o.id===e?{...o,...t}:o);return{...r,partners:n}}var sn=(r,e)=>({...r,partners:r.partners.filter(t=>t.id!==e)});function Se(r,e,t){let n=Br(r,e);
return n?x(r,e,{outreach:{...n.outreach,...t}}):r}var V=r=>r.importance!==null&&r.ease!==null;function v(r){if(!V(r))return null;let e=r.importance>L,t=r.ease>L;
return e?t?"high_easy":"high_hard":t?"low_easy":"low_hard"}function N(r,e){var n,o,s,i;let t=a=>{let l=v(a);return l?F.indexOf(l):F.length};return t(r)-t(e)||((n=
e.importance)!=null?n:0)-((o=r.importance)!=null?o:0)||((s=e.ease)!=null?s:0)-((i=r.ease)!=null?i:0)}var Ee=r=>r.partners.filter(e=>e.outreach.isChosen).sort(N);
function Qe(r,e){let{low:t,high:n}=r.axes[e],o=s=>s.toLowerCase();return[`Meget ${o(t)}`,t,`Ret ${o(t)}`,`Ret ${o(n)}`,n,`Meget ${o(n)}`]}var T=(r,e,t)=>{var n;
return t===null?"":(n=Qe(r,e)[t-1])!=null?n:""},ie=(r,e)=>{var t,n;return(n=(t=r.sectors.find(o=>o.id===e))==null?void 0:t.title)!=null?n:""};var an=(r,e)=>r===null||e===null?0:Math.abs(r-e),ln=({mine:r,theirs:e})=>["importance","ease"].some(t=>r[t]===null!=(e[t]===null));function Wr(r,e){let t=o=>Math.
max(o.importance,o.ease),n=o=>o.importance+o.ease;return t(e)-t(r)||n(e)-n(r)}function dn(r,e){let t=new Map(e.partners.map(i=>[P(i.name),i])),n=new Set(r.partners.
map(i=>P(i.name))),o=r.partners.flatMap(i=>{let a=t.get(P(i.name));if(!a)return[];let l=an(i.importance,a.importance);return[{mine:i,theirs:a,importance:l,ease:an(
i.ease,a.ease)}]}),s=i=>i.importance+i.ease>0;return{differing:o.filter(s).sort(Wr),open:o.filter(i=>!s(i)&&ln(i)),agreeing:o.filter(i=>!s(i)&&!ln(i)),onlyMine:r.
partners.filter(i=>!t.has(P(i.name))),onlyTheirs:e.partners.filter(i=>!n.has(P(i.name)))}}var jr=["sector","interest","why","challenges","relation","history","c\
ontact"],cn=(r,{mine:e,theirs:t})=>{var n,o;return x(r,e.id,{importance:(n=t.importance)!=null?n:e.importance,ease:(o=t.ease)!=null?o:e.ease})};function pn({mine:r,
theirs:e}){return Object.fromEntries(jr.filter(t=>!r[t]&&e[t]).map(t=>[t,e[t]]))}function hn(r,e){let{id:t,...n}=e;return Z(r,{...n,outreach:oe})}var et={class:"s-button s-button--quiet"},Te=class{constructor(e,t){this.page=e;this.data=t;this.place=h("[data-s-partners-compared]",e.root)}render(){let e=this.
page.others.works;this.place.replaceChildren(...e.map(t=>this.makeComparison(t)))}makeComparison(e){let t=_(e,this.page.kind),{differing:n,open:o,agreeing:s,onlyMine:i,
onlyTheirs:a}=dn(this.page.desk.state,e.state),l=s.length?`I er enige om ${I(s.length,"partner","partnere")}.`:"";return c("section",{class:"s-partners__beside",
"aria-label":`Jeres kort og «${t}»`},c("h3",{tabindex:"-1"},`Jeres kort og «${t}»`),l?c("p",{},l):null,this.makePart("I vurderer forskelligt","Den største f\
orskel først. Tal om, hvad I hver især ved.",n.map(d=>this.makePair(d))),this.makePart("Kun den ene har vurderet","",o.map(d=>this.makePair(d))),this.makePart(
`Kun på «${t}»`,"",a.map(d=>{let p=w(["Læg til vores",k(` ${d.name}`)],et,()=>this.change(hn(this.page.desk.state,d),`${d.name} er lagt til jeres.`));return c(
"li",{},c("span",{},d.name),p)})),this.makePart("Kun på jeres","",i.map(({name:d})=>c("li",{},d))))}makePart(e,t,n){return n.length?[c("h4",{},`${e} `,c("span",
{class:"s-quiet"},String(n.length))),t?c("p",{class:"s-work__hint"},t):null,c("ul",{class:"s-work__list"},n)]:null}makePair(e){let{mine:t,theirs:n}=e,o=["import\
ance","ease"].filter(d=>t[d]!==n[d]).map(d=>{let p=f=>T(this.data,d,f).toLowerCase()||"ikke vurderet",m=`${this.data.axes[d].title}: I siger ${p(t[d])}, de sige\
r ${p(n[d])}.`;return c("span",{class:"s-partners__differs"},m)}),s=pn(e),i=Object.keys(s).length,a=w(["Tag deres vurdering",k(` af ${t.name}`)],et,()=>this.change(
cn(this.page.desk.state,e),`${t.name}: deres vurdering er taget.`)),l=w(["Tag deres ord, hvor vi ingen har",k(` om ${t.name}`)],et,()=>this.change(x(this.page.desk.
state,t.id,s),`${t.name}: deres ord er taget.`));return c("li",{},c("span",{},c("b",{},t.name),o),a,i?l:null)}change(e,t){let n=Array.from(this.place.children).
findIndex(o=>o.contains(document.activeElement));this.page.desk.change(e,t),this.page.onceShown(()=>{var s;let o=(s=this.place.children[Math.max(n,0)])==null?void 0:
s.querySelector("h3");o==null||o.focus()})}};var Fr="text/csv;charset=utf-8",Ur=/^[=+\-@\t\r]/;function Kr(r){let e=Ur.test(r)?`'${r}`:r;return/[";\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:e}var Gr=r=>`\uFEFF${r.
map(e=>e.map(Kr).join(";")).join(`\r
`)}\r
`,un=r=>new Blob([Gr(r)],{type:Fr});function qr(r){var n;let e=(n=r.replace(/"[^"]*"/g,"").split(/\r?\n/,1)[0])!=null?n:"";return["	",";",","].map(o=>[o,e.split(
o).length]).reduce((o,s)=>s[1]>o[1]?s:o)[0]}function Vr(r){let e=r.trim();return/^'[=+\-@]/.test(e)?e.slice(1):e}function mn(r){let e=r.startsWith("\uFEFF")?r.slice(
1):r,t=qr(e),n=[],o=[],s="",i=!1,a=()=>{o.push(Vr(s)),s=""},l=()=>{a(),o.some(Boolean)&&n.push(o),o=[]};for(let d=0;d<e.length;d+=1){let p=e.charAt(d);i?p!=='"'?
s+=p:e[d+1]==='"'?(s+=p,d+=1):i=!1:p==='"'&&!s.trim()?(i=!0,s=""):p===t?a():p===`
`?l():p!=="\r"&&(s+=p)}return l(),n}function Me(r,e){let t=new Set(r.partners.map(n=>n.sector));return e.sectors.filter(({id:n,missing:o})=>o&&!t.has(n)&&!r.setAside.includes(n))}function fn(r,e){
let t=new Set(e.sectors.map(({id:s})=>s)),n=e.sectors.map(s=>({sector:s,partners:r.partners.filter(i=>i.sector===s.id)})),o=r.partners.filter(s=>!t.has(s.sector));
return[...n,{sector:null,partners:o}].filter(({partners:s})=>s.length)}function gn(r,e,t){let n=r.setAside.filter(o=>o!==e);return{...r,setAside:t?[...n,e]:n}}var $e=(...r)=>r.filter(Boolean).join(`
`);function zr(r,e){var o,s;let t=(s=(o=e.sectors.find(({id:i})=>i===r.sector))==null?void 0:o.title)!=null?s:"",n=v(r);return[$e(r.name,t),r.interest,$e(T(e,"i\
mportance",r.importance),r.why),$e(T(e,"ease",r.ease),r.challenges),$e(r.relation&&e.relations[r.relation],r.history),r.contact,n?e.fields[n].title:""]}function Yr(r,e){
let t=[10,10,10,10,9,8];return{kind:"table",title:"Partnerne",columns:[...on.map((n,o)=>{var s;return{title:e.columns[n].title,weight:(s=t[o])!=null?s:1}}),{title:"\
Felt",weight:7}],rows:r.partners.map(n=>zr(n,e))}}function yn(r,e){let{importance:t,ease:n}=e.axes,o=s=>{let a=r.partners.filter(l=>v(l)===s).sort(N).map(l=>`
• ${l.name}`).join("");return[{strong:e.fields[s].title},a||`
–`]};return{kind:"table",title:"Matrixen",columns:[{title:t.title,weight:2},{title:`${n.title}: ${n.low}`,weight:5},{title:`${n.title}: ${n.high}`,weight:5}],
rows:[[t.high,o("high_hard"),o("high_easy")],[t.low,o("low_hard"),o("low_easy")]]}}function Jr(r,e){let t=Object.keys(e.fields).filter(o=>r.partners.some(s=>v(s)===
o));return t.length?[{kind:"list",items:t.map(o=>{let{title:s,why:i,advice:a,against:l}=e.fields[o];return[{strong:`${s}.`},` ${i.words} ${a.words} Det taler im\
od: ${l.words}`]})}]:[]}function Xr(r,e){let t=Me(r,e);if(!t.length)return[];let n=t.map(o=>[{strong:o.missing},` ${o.question.words}`]);return[{kind:"heading",
level:1,text:"Hvem mangler?"},{kind:"list",items:n}]}function Zr(r,e){let{id:t,outreach:n,contact:o}=r,s=v(r),i=[s&&e.fields[s].title,o&&`Kontakt: ${o}`].filter(
Boolean).join(" · ");return[{kind:"heading",level:2,text:r.name},...i?[{kind:"text",text:i}]:[],{kind:"answer",key:`${t}-hvem`,label:"Hvem gør det",text:n.who},
{kind:"answer",key:`${t}-hvornaar`,label:"Hvornår",text:n.when},...e.outreach.map(a=>{var l;return{kind:"answer",key:`${t}-${a.id}`,label:`${a.title}: ${a.question}`,
text:(l=n.answers[a.id])!=null?l:""}})]}function wn(r,e){let t=Ee(r);return t.length?[{kind:"heading",level:1,text:"Sådan rækker vi ud"},{kind:"list",items:e.
outreach.map(({title:n,advice:o})=>[{strong:`${n}.`},` ${o.words}`])},...t.flatMap(n=>Zr(n,e))]:[]}var vn=r=>`Lavet med Partnerkort på ${r.site}. Kolonner, fel\
ter og råd til den første kontakt: ${r.fields.high_easy.place} Resten er ${r.site}s forslag.`;function kn(r,e,t){return{title:t,blocks:[{kind:"heading",level:1,
text:"Mulige partnere"},Yr(r,e),{kind:"heading",level:1,text:"Hvem vi begynder med"},yn(r,e),...Jr(r,e),...Xr(r,e),...wn(r,e)],imprint:vn(e),lies:!0}}function Pn(r,e,t){
let n=wn(r,e),o=[{kind:"text",text:"Ingen er valgt endnu. Vælg på siden, hvem I rækker ud til."},yn(r,e)];return{title:t,lead:"Planen for, hvem vi rækker ud \
til",blocks:n.length?n:o,imprint:vn(e)}}var En="#1b2625",xn="#4a5654",tt="#0f4a48",Qr="#75807c",rt="#fdfcf8",eo={high_easy:"#e6eeea",high_hard:"#f6f4ec",low_easy:"#f6f4ec",low_hard:"#f6f4ec"},Tn="'Atk\
inson Hyperlegible Next','Atkinson Hyperlegible',Verdana,Arial,sans-serif",Mn={"":`stroke="${Qr}" stroke-width="0.35"`,none:`stroke="${tt}" stroke-width="0.5" s\
troke-dasharray="1.8 1.2"`,known:`stroke="${tt}" stroke-width="0.6"`,worked:`stroke="${tt}" stroke-width="1.7"`},to=[5.2,4.6,4,3.5,3,2.6,2.3],nt=1.18,bn=1.4;function ot(r,e,t,n){
let o=[],s="";for(let i of r.split(/\s+/).filter(Boolean)){let a=s?`${s} ${i}`:i;if(n(a,t)<=e){s=a;continue}s&&o.push(s),s="";for(let l of Array.from(i))s&&n(s+
l,t)>e&&(o.push(s),s=""),s+=l}return s?[...o,s]:o}function no(r,e){var s;let[t,n]=[r.width-2*bn,r.height-2*bn],o={size:0,lines:[""]};for(let i of to){let a=ot(r.
name,t,i,e),l=Math.max(1,Math.floor(n/(i*nt)));if(a.length<=l)return{size:i,lines:a};o={size:i,lines:[...a.slice(0,l-1),`${(s=a[l-1])==null?void 0:s.slice(0,-1)}\
…`]}}return o}var H=(r,e,t,n,o="")=>`<text x="${e.toFixed(2)}" y="${t.toFixed(2)}" font-size="${n}" ${o}>${$(r)}</text>`;function ro(r,e){let{size:t,lines:n}=no(
r,e),o=r.x+r.width/2,s=r.y+r.height/2-(n.length-1)*t*nt/2+t*.35,i=n.map((l,d)=>H(l,o,s+d*t*nt,t,'text-anchor="middle"')),a=`x="${r.x.toFixed(2)}" y="${r.y.toFixed(
2)}" width="${r.width}" height="${r.height}"`;return`<g><title>${$(r.name)}</title><rect ${a} rx="1" fill="${rt}" ${Mn[r.relation]}/>${i.join("")}</g>`}function oo({
board:r,fields:e}){let[t,n]=[r.width/2,r.height/2];return e.map(({id:o,title:s},i)=>{let[a,l]=[r.left+i%2*t,r.top+Math.floor(i/2)*n];return`<rect x="${a}" y="${l}\
" width="${t}" height="${n}" fill="${eo[o]}" stroke="${En}" stroke-width="0.5"/>`+H(s,a+4,l+9.5,6.4,'font-weight="700"')}).join("")}function so({board:r,vertical:e,
horizontal:t}){let n=r.top+r.height+8,o=r.left+r.width/2,s=r.left-6,i=(a,l,d)=>`<text transform="translate(${s} ${l}) rotate(-90)" font-size="5" ${d}>${$(a)}</t\
ext>`;return[H(t.low,r.left,n,5,'font-weight="600"'),H(`${t.title} →`,o,n,5,'text-anchor="middle"'),H(t.high,r.left+r.width,n,5,'font-weight="600" text-anchor\
="end"'),i(e.low,r.top+r.height,'font-weight="600"'),i(`${e.title} →`,r.top+r.height/2,'text-anchor="middle"'),i(e.high,r.top,'font-weight="600" text-anchor="\
end"')].join("")}function io({board:r,legend:e,rest:t,imprint:n,paper:o},s){let i=r.left,a=o.height-12,l=e.map(({relation:u,title:g})=>{let y=`<rect x="${i}" y=\
"${a-4}" width="8" height="5" rx="0.8" fill="${rt}" ${Mn[u]}/>`,O=H(g,i+10,a,4);return i+=18+s(g,4),y+O}),d=t.length?`Ikke sat ind endnu: ${t.join(", ")}`:"",[p="",
...m]=ot(d,r.left+r.width-i,4,s),f=m.length?`${p} …`:p;return[...l,f?H(f,i,a,4,`fill="${xn}"`):"",H(n,r.left,o.height-5,3.4,`fill="${xn}"`)].join("")}function $n(r,e,t){
var s;let{width:n,height:o}=r.paper;return[`<svg xmlns="${t}" viewBox="0 0 ${n} ${o}" width="${n*4}" height="${o*4}" role="img" font-family="${Tn}" fill="${En}"\
>`,`<title>${$(r.title)}</title>`,`<rect width="${n}" height="${o}" fill="${rt}"/>`,H((s=ot(r.title,r.board.width,11,e)[0])!=null?s:"",r.board.left,22,11,'font-\
weight="700"'),oo(r),so(r),...r.notes.map(i=>ro(i,e)),io(r,e),"</svg>"].join(`
`)}var st="image/svg+xml",Sn=2520;function Ln(){let r=document.createElement("canvas").getContext("2d");return r?(r.font=`600 100px ${Tn}`,(e,t)=>r.measureText(
e).width*t/100):(e,t)=>e.length*t*.55}var Rn=()=>{var r;return(r=wt("plus").namespaceURI)!=null?r:""};async function An(r,e){var o;let t=new Image;t.src=`data:${st}\
;charset=utf-8,${encodeURIComponent(r)}`,await t.decode();let n=document.createElement("canvas");return n.width=Sn,n.height=Math.round(Sn*e.paper.height/e.paper.
width),(o=n.getContext("2d"))==null||o.drawImage(t,0,0,n.width,n.height),new Promise((s,i)=>{n.toBlob(a=>a?s(a):i(new Error("no picture")),"image/png")})}var ao=3,at=1e-6;function lo(r,e,t){let[n,o]=[r.width/2,r.height/2];return{left:(t?n:0)+r.margin,top:(e?0:o)+r.head,width:n-2*r.margin,height:o-r.head-r.margin}}
var On=r=>((r-1)%L+.5)/L,lt=(r,e,t)=>Math.min(Math.max(r,e),Math.max(e,t));function it(r,e,t,n,o){let s=[],[i,a]=[e.left+e.width-t.width/2,e.top+e.height-t.height/
2],[l,d]=[e.left+t.width/2,e.top+t.height/2];if(o!=="over"&&(i<l||a<d))return null;let p=o==="rows"?1:ao,m=Dn(l,i,(t.width+n)/p).flatMap(f=>Dn(d,a,(t.height+n)/
p).map(u=>({x:f,y:u})));for(let f of r){let u={x:lt(e.left+On(f.ease)*e.width,l,i),y:lt(e.top+(1-On(f.importance))*e.height,d,a)},g=({x:Xn,y:Zn})=>s.every(gt=>Math.
abs(gt.x-Xn)>=t.width+n-at||Math.abs(gt.y-Zn)>=t.height+n-at),O=o!=="rows"&&g(u)?u:co(m.filter(g),u);if(!O&&o!=="over")return null;s.push({partner:f,...O!=null?
O:u,size:t})}return s}function Dn(r,e,t){let n=[];for(let o=r;o<=e+at;o+=t)n.push(o);return n}function co(r,e){let t=null,n=1/0;for(let o of r){let s=(o.x-e.x)**
2+(o.y-e.y)**2;s<n&&([t,n]=[o,s])}return t}function Le(r,e,t){let n=[];for(let o of[!0,!1])for(let s of[!1,!0]){let i=r.filter(d=>d.importance>L===o&&d.ease>L===
s),a=lo(e,o,s),l=[...i].sort((d,p)=>p.importance-d.importance||d.ease-p.ease);n.push(...po(l,a,t,e.gap))}return n}function po(r,e,t,n){var s,i;for(let a of t){let l=it(
r,e,a,n,"near");if(l)return l}let o=t[t.length-1];return o?(i=(s=it(r,e,o,n,"rows"))!=null?s:it(r,e,o,n,"over"))!=null?i:[]:[]}function _n(r,e){let t=n=>lt(Math.
floor(n*S)+1,1,S);return{ease:t(r),importance:t(1-e-1e-9)}}var ct={width:420,height:297},U={left:24,top:34,right:14,bottom:30},dt={width:ct.width-U.left-U.right,height:ct.height-U.top-U.bottom,margin:4,head:15,gap:2},ho=[
{width:48,height:20},{width:40,height:17},{width:33,height:14},{width:27,height:11.5},{width:22,height:9.5},{width:17,height:7.5}],uo=["high_hard","high_easy","\
low_hard","low_easy"];function Cn(r,e,t){let n=r.partners.filter(V),o=Le(n,dt,ho).map(({partner:a,x:l,y:d,size:p})=>({name:a.name,relation:a.relation,x:U.left+l-
p.width/2,y:U.top+d-p.height/2,width:p.width,height:p.height})),{importance:s,ease:i}=e.axes;return{title:t,paper:ct,board:{left:U.left,top:U.top,width:dt.width,
height:dt.height},fields:uo.map(a=>({id:a,title:e.fields[a].title})),vertical:s,horizontal:i,notes:o,legend:C.filter(a=>n.some(l=>l.relation===a)).map(a=>({relation:a,
title:e.relations[a]})),rest:r.partners.filter(a=>!V(a)).map(a=>a.name),imprint:`Lavet med Partnerkort på ${e.site}. ${e.fields.high_easy.place}`}}var mo=1,pt={none:"ingen",known:"kender",worked:"sammen"},In=r=>Object.fromEntries(Object.entries(r).filter(([,e])=>e!==""&&e!==null));function fo(r){let{outreach:e}=r,
t=In(e.answers);return In({navn:r.name,sektor:r.sector,interesse:r.interest,betydning:r.importance,betydning_fordi:r.why,lethed:r.ease,udfordringer:r.challenges,
relation:r.relation&&pt[r.relation],relation_fordi:r.history,kontakt:r.contact,rækker_ud:e.isChosen||null,hvem:e.who,hvornår:e.when,svar:Object.keys(t).length?
t:null})}function go(r){return{partnere:r.partners.map(fo),...r.setAside.length&&{uden_sektorer:r.setAside}}}var M=(r,e)=>typeof r=="string"?he(r.normalize("NFC"),
e):"",Nn=r=>te(r)&&Number.isInteger(r)&&r>=1&&r<=S?r:null,yo=r=>{var e;return(e=C.find(t=>pt[t]===r))!=null?e:""};function wo(r){let e=Object.entries(b(r.svar)).
map(([t,n])=>[t,M(n,E)]).filter(([,t])=>t);return{isChosen:r.rækker_ud===!0,answers:Object.fromEntries(e),who:M(r.hvem,A),when:M(r.hvornår,A)}}function vo(r,e){
let t=b(r),n=M(t.navn,A);return n.trim()?Ze({id:e,name:n,sector:M(t.sektor,A),interest:M(t.interesse,E),importance:Nn(t.betydning),why:M(t.betydning_fordi,E),ease:Nn(
t.lethed),challenges:M(t.udfordringer,E),relation:yo(t.relation),history:M(t.relation_fordi,E),contact:M(t.kontakt,E),outreach:wo(t)}):null}function ko(r,e){let t=b(
r),n=[];for(let[o,s]of[["betydning",e.importance],["lethed",e.ease]])t[o]!==void 0&&s===null&&n.push(`${e.name}: ${o} «${String(t[o])}»`);return t.relation!==
void 0&&!e.relation&&n.push(`${e.name}: relation «${String(t.relation)}»`),n}function Bn(r){let{partnere:e,uden_sektorer:t}=b(r);if(!Array.isArray(e))return null;
let n=[],o=[];for(let i of e.slice(0,R)){let a=vo(i,`p${n.length+1}`);if(!a){o.push("En partner uden navn");continue}n.push(a),o.push(...ko(i,a))}e.length>R&&o.
push(`${e.length-R} partnere mere end ${R}`);let s=Array.isArray(t)?t.filter(i=>typeof i=="string"):[];return{state:{...Xe,partners:n,setAside:s.slice(0,R)},unplaced:o}}
var Po=1500;function xo(r){if(!r.partners.length)return null;let e=r.partners.map(({name:n,sector:o,importance:s,ease:i,relation:a})=>[n,o,s!=null?s:0,i!=null?i:
0,a?pt[a]:""]),t=JSON.stringify(e);return encodeURIComponent(t).length>Po?null:t}function bo(r){let e=W(r);if(!Array.isArray(e))return null;let t=e.filter(Array.
isArray).map(([o,s,i,a,l])=>({navn:o,sektor:s,betydning:i,lethed:a,relation:l})),n=Bn({partnere:t});return n!=null&&n.state.partners.length?n.state:null}function Hn(r,e){
let t=new Set(e.sectors.map(({id:a})=>a)),n=new Set(e.outreach.map(({id:a})=>a)),o=[...r.unplaced],s=r.state.partners.map(a=>{let{name:l,sector:d,outreach:p}=a,
m=!d||t.has(d);m||o.push(`${l}: sektor «${d}»`);let f=Object.entries(p.answers),u=f.filter(([y])=>!n.has(y));for(let[,y]of u)o.push(`${l}: «${y}»`);if(m&&!u.
length)return a;let g=Object.fromEntries(f.filter(([y])=>n.has(y)));return{...a,sector:m?d:"",outreach:{...p,answers:g}}}),i=r.state.setAside.filter(a=>t.has(a));
return{state:{partners:s,setAside:i},unplaced:o}}var Wn=r=>({id:"partnerkort",unnamed:"Partnerkort uden navn",edition:mo,empty:()=>Xe,isEmpty:e=>!e.partners.length,
save:go,take:e=>{let t=Bn(e);return t&&Hn(t,r)},writeAddress:xo,readAddress:e=>{let t=bo(e);return t&&Hn({state:t,unplaced:[]},r).state}});var jn="Ja",Kn="Sektor",So=/(?:erne|en|et|er|ne|n|r)$/;function Eo(r,e){var o;let t=s=>P(s).replace(So,""),n=s=>r.sectors.find(i=>[i.id,i.title,...i.words].some(
a=>s(a)===s(e)));return(o=n(P))!=null?o:n(t)}function Fn(r,e,t){let n=/^([1-9])(?:\s*(?:af|\/)\s*(\d+))?$/.exec(t);if(n){let i=Number(n[1]);return i<=S&&(n[2]===
void 0||Number(n[2])===S)?{step:i,rest:""}:null}let s=Qe(r,e).map((i,a)=>({word:i,step:a+1})).sort((i,a)=>a.word.length-i.word.length).find(({word:i})=>new RegExp(
`^${i}(?=$|[\\s:;,.–-])`,"i").test(t));return s?{step:s.step,rest:t.slice(s.word.length).replace(/^[\s:;,.–-]+/,"")}:null}function To(r,e){let t=C.find(o=>e.
toLowerCase().startsWith(r.relations[o].toLowerCase()));if(!t)return{history:e};let n=e.slice(r.relations[t].length).replace(/^[\s:;,.–-]+/,"");return{relation:t,
...n&&{history:n}}}var Un=(r,e)=>[r,e].filter(Boolean).join(": "),Re=(r,e,t)=>({title:r,others:e,write:n=>n[t],read:n=>({[t]:n})});function Gn(r){let e=n=>r.columns[n].
title,t=n=>{var o;return(o=n.outreach)!=null?o:oe};return[Re(e("partner"),["partner","samarbejdspartner","navn","organisation","hvem"],"name"),Re(e("interest"),
["interesse"],"interest"),{title:e("importance"),others:[r.axes.importance.title],write:n=>Un(T(r,"importance",n.importance),n.why),read:n=>{let o=Fn(r,"importa\
nce",n);return o?{importance:o.step,...o.rest&&{why:o.rest}}:{why:n}}},Re(e("challenges"),["udfordring","svært"],"challenges"),{title:e("relation"),others:["re\
lation","kendskab"],write:n=>Un(n.relation&&r.relations[n.relation],n.history),read:n=>To(r,n)},Re(e("contact"),["kontakt","kontaktperson","rolle"],"contact"),{
title:r.axes.ease.title,others:["lethed","nemt","hvor nemt"],write:n=>T(r,"ease",n.ease),read:n=>{let o=Fn(r,"ease",n);return o&&!o.rest?{ease:o.step}:null}},{title:Kn,
others:[],write:n=>ie(r,n.sector),read:n=>{let o=Eo(r,n);return o?{sector:o.id}:null}},{title:"Felt",others:[],write:n=>Mo(r,n),read:()=>({})},{title:"Rækker ud",
others:[],write:n=>n.outreach.isChosen?jn:"",read:(n,o)=>({outreach:{...t(o),isChosen:P(n)===P(jn)}})},{title:"Hvem gør det",others:[],write:n=>n.outreach.who,
read:(n,o)=>({outreach:{...t(o),who:n}})},{title:"Hvornår",others:["dato"],write:n=>n.outreach.when,read:(n,o)=>({outreach:{...t(o),when:n}})},...r.outreach.map(
n=>({title:n.title,others:[],write:o=>{var s;return(s=o.outreach.answers[n.id])!=null?s:""},read:(o,s)=>{let i=t(s);return{outreach:{...i,answers:{...i.answers,
[n.id]:o}}}}}))]}function Mo(r,e){let t=v(e);return t?r.fields[t].title:""}function qn(r,e){let t=Gn(e);return[t.map(n=>n.title),...r.partners.map(n=>t.map(o=>o.
write(n)))]}var $o=6;function Lo(r,e){let[t=[],...n]=r,o=t.map(u=>{let g=P(u);return e.find(y=>[y.title,...y.others].some(O=>P(O)===g))});if(o[0]===e[0]||o.filter(
Boolean).length>1){let u=t.filter((g,y)=>g.trim()&&!o[y]).map(g=>`Kolonnen «${g.trim()}»`);return{places:o,rest:n,unknown:u}}let i=Math.max(0,...r.map(u=>u.length)),
a=r.map(u=>{var g,y;return(y=(g=u[1])==null?void 0:g.trim())!=null?y:""}).filter(Boolean),l=e.find(({title:u})=>u===Kn),d=a.length>0&&a.every(u=>l==null?void 0:
l.read(u,{})),p=e.slice(0,$o);d&&l&&p.splice(1,0,l);let m=Array.from({length:i},(u,g)=>p[g]),f=i>p.length?[`Kolonnerne efter den ${p.length}., for de har ingen \
overskrift`]:[];return{places:m,rest:r,unknown:f}}function Vn(r,e,t){let n=Gn(t),o=e.filter(f=>f.some(u=>u.trim())),{places:s,rest:i,unknown:a}=Lo(o,n),l=[...a],
d=r,[p,m]=[0,0];for(let f of i){let{partner:u,told:g}=Ro(f,s,d);if(l.push(...g),!u)continue;let y=se(d,u.name);!y&&d.partners.length>=R?l.push(`«${u.name}»: de\
r er plads til ${R} partnere`):y?(d=x(d,y.id,{...u,name:y.name}),m+=1):(d=Z(d,u),p+=1)}return{map:d,added:p,changed:m,unplaced:l}}function Ro(r,e,t){var d,p,m,f;
let n=e.findIndex(u=>{var g;return(u==null?void 0:u.read("",{}))&&"name"in((g=u.read("",{}))!=null?g:{})}),o=M((p=(d=r[n])==null?void 0:d.trim())!=null?p:"",A),
s=r.map(u=>u.trim()).filter(Boolean);if(!o)return{partner:null,told:[`En linje uden navn: «${s.join(", ")}»`]};let i=[],a={name:o},l=se(t,o);for(let[u,g]of e.
entries()){let y=M((f=(m=r[u])==null?void 0:m.trim())!=null?f:"",E);if(!g||!y||u===n)continue;let O=g.read(y,{...l,...a});O?a={...a,...O}:i.push(`${o}: ${g.title}\
 «${y}»`)}return{partner:a,told:i}}var Ao="partners.typ";function zn(r,e,t){let{desk:n,kind:o}=r,s=()=>_(n.work,o),i=()=>Cn(n.state,e,s()),a=()=>$n(i(),Ln(),Rn()),l=d=>p=>{let m=new Date,f={year:m.
getFullYear(),month:m.getMonth()+1,day:m.getDate()};return Ge(Ao,{...i(),date:f,site:e.site},{paper:d},p)};return[{label:"Liste og plan (Word)",holds:"Partnerli\
sten, matrixen, dem der mangler, og planen, til at skrive videre i.",ending:".docx",compose:()=>t().word(kn(n.state,e,s()))},{label:"Plakat i A3 (pdf)",holds:"M\
atrixen med jeres sedler på plads, til væggen.",ending:"-a3.pdf",compose:l("a3")},{label:"Matrixen på A4 (pdf)",holds:"Den samme på ét ark til bordet.",ending:"\
-a4.pdf",compose:l("a4")},{label:"Planen (pdf)",holds:"Dem, I rækker ud til, med svar på de fire råd, hvem der gør det, og hvornår.",ending:"-plan.pdf",compose:d=>t().
pdf(Pn(n.state,e,s()),d)},{label:"Billede (png)",holds:"Matrixen til et oplæg eller en mail.",ending:".png",compose:()=>An(a(),i())},{label:"Billede (svg)",holds:"\
Den samme til at forstørre.",ending:".svg",compose:async()=>new Blob([a()],{type:st})},{label:"Til regneark (csv)",holds:"Alt, hvad I har skrevet, én partner p\
å hver række. Den kan hentes ind igen.",ending:".csv",compose:async()=>un(qn(n.state,e))}]}var Ae=class{constructor(e,t,n){this.note=e;this.plane=t;this.drop=n;this.hasJustMoved=!1;this.start=null;this.isDrawn=!1;this.leave=e=>{e.key!=="Escape"||!this.
isDrawn||(e.preventDefault(),this.end())};e.addEventListener("pointerdown",o=>this.press(o)),e.addEventListener("pointermove",o=>this.follow(o)),e.addEventListener(
"pointerup",o=>this.letGo(o)),e.addEventListener("pointercancel",()=>this.end())}press(e){e.button||!e.isPrimary||(this.hasJustMoved=!1,this.start={x:e.clientX,
y:e.clientY},this.note.setPointerCapture(e.pointerId))}follow(e){if(!this.start)return;let[t,n]=[e.clientX-this.start.x,e.clientY-this.start.y];if(!this.isDrawn){
if(Math.hypot(t,n)<5)return;this.isDrawn=!0,this.hasJustMoved=!0,this.note.classList.add("s-partners__note--held"),document.addEventListener("keydown",this.leave,
!0)}this.note.style.transform=`translate(${t}px, ${n}px)`}letGo(e){let t=this.isDrawn;if(this.end(),!t)return;let n=this.plane.getBoundingClientRect(),o=(e.clientX-
n.left)/n.width,s=(e.clientY-n.top)/n.height,i=o>=0&&o<=1&&s>=0&&s<=1;this.drop(i?{across:o,down:s}:null)}end(){this.start=null,this.isDrawn=!1,this.note.style.
transform="",this.note.classList.remove("s-partners__note--held"),document.removeEventListener("keydown",this.leave,!0)}};var Oo=480,Do={margin:7,head:34,gap:4},_o={margin:4,head:40,gap:3},Co=[{width:138,height:40},{width:112,height:36},{width:78,height:30},{width:60,height:26},{width:36,
height:24}],Io=[{width:30,height:30},{width:26,height:26},{width:24,height:24}],No=45,Yn={ArrowUp:[1,0],ArrowDown:[-1,0],ArrowRight:[0,1],ArrowLeft:[0,-1]},Ho=r=>r<
0?L:L+1;function Bo(r,e){var i;let[t,n]=(i=Yn[e])!=null?i:[0,0],o=(a,l)=>a===null?Ho(l):Math.min(Math.max(a+l,1),S),s={importance:o(r.importance,t),ease:o(r.ease,
n)};return s.importance===r.importance&&s.ease===r.ease?null:s}var Oe=class{constructor(e,t,n){this.page=e;this.data=t;this.open=n;this.notes=new Map;this.plane=
h("[data-s-partners-plane]",e.root),this.placed=h("[data-s-partners-notes]",e.root),this.tray=h("[data-s-partners-tray]",e.root)}listen(){new ResizeObserver(()=>this.
lay()).observe(this.plane)}render(){var n;let{partners:e}=this.page.desk.state,t=new Set(e.map(({id:o})=>o));for(let[o,s]of this.notes)t.has(o)||((n=s.closest("\
li"))==null||n.remove(),this.notes.delete(o));for(let[o,s]of e.entries())this.show(s,o+1);h("[data-s-partners-unrated]",this.page.root).hidden=!this.tray.children.
length,this.lay(),this.renderLegend(),this.renderFields()}show(e,t){var a,l;let n=(a=this.notes.get(e.id))!=null?a:this.makeNote(e.id);h("b",n).textContent=String(
t),h("[data-s-partners-name]",n).textContent=e.name,n.title=e.name,n.setAttribute("aria-label",this.tell(e,t)),n.setAttribute("data-s-partners-relation",e.relation);
let o=V(e)?this.placed:this.tray,s=(l=n.closest("li"))!=null?l:c("li",{},n);if(s.parentElement===o)return;let i=document.activeElement===n;o.append(s),o===this.
tray&&(s.removeAttribute("style"),n.classList.remove("s-partners__note--number")),i&&n.focus({preventScroll:!0})}tell(e,t){let{data:n}=this,o=v(e),s=["importanc\
e","ease"].map(l=>{let d=T(n,l,e[l]);return d&&`${n.axes[l].title}: ${d.toLowerCase()}`}),i=e.relation&&n.relations[e.relation],a=o?n.fields[o].title:"ikke sat \
ind endnu";return[`${t} ${e.name}`,a,...s,i].filter(Boolean).join(". ")}makeNote(e){let t=[c("b",{})," ",c("span",{"data-s-partners-name":!0})],n=w(t,{class:"s-\
partners__note","data-s-partners-note":e}),o=new Ae(n,this.plane,s=>{let i=s&&_n(s.across,s.down);i?this.move(e,i):this.lay()});return n.addEventListener("click",
()=>{o.hasJustMoved||this.open(e)}),n.addEventListener("keydown",s=>{if(s.ctrlKey||s.altKey||s.metaKey||!Yn[s.key])return;s.preventDefault();let i=this.find(e),
a=i&&Bo(i,s.key);a&&this.move(e,a)}),this.notes.set(e,n),n}find(e){return this.page.desk.state.partners.find(t=>t.id===e)}move(e,t){let{desk:n}=this.page,o=x(n.
state,e,t),s=o.partners.find(i=>i.id===e);s&&n.change(o,ht(s,this.data))}lay(){let[e,t]=[this.plane.clientWidth,this.plane.clientHeight];if(!e||!t)return;let n=e<
Oo;this.plane.classList.toggle("s-partners__plane--narrow",n);let o={width:e,height:t,...n?_o:Do},s=this.page.desk.state.partners.filter(V);for(let{partner:i,x:a,
y:l,size:d}of Le(s,o,n?Io:Co)){let p=this.notes.get(i.id),m=p==null?void 0:p.closest("li");!p||!m||(m.style.left=`${Math.round(a-d.width/2)}px`,m.style.top=`${Math.
round(l-d.height/2)}px`,m.style.width=`${d.width}px`,m.style.height=`${d.height}px`,p.classList.toggle("s-partners__note--number",d.width<No))}}renderLegend(){let{
root:e,desk:t}=this.page,o=C.filter(s=>t.state.partners.some(i=>i.relation===s)).map(s=>{let i=c("span",{class:"s-partners__edge","data-s-partners-relation":s});
return c("li",{},i,this.data.relations[s])});h("[data-s-partners-legend]",e).replaceChildren(...o)}renderFields(){let{root:e,desk:t}=this.page,n=new Map(t.state.
partners.map(({id:s},i)=>[s,i+1]));for(let s of F){let i=t.state.partners.filter(d=>v(d)===s).sort(N),a=h(`[data-s-partners-field="${s}"]`,e);a.hidden=!i.length,
h("[data-s-partners-count]",a).textContent=I(i.length,"partner","partnere");let l=i.map(d=>c("li",{},`${n.get(d.id)} ${d.name}`));h("[data-s-partners-names]",a).
replaceChildren(...l)}let o=F.some(s=>{var i;return!((i=K(`[data-s-partners-field="${s}"]`,e))!=null&&i.hidden)});h("[data-s-partners-advice]",e).hidden=!o}};function ht(r,e){
let t=v(r),n=["importance","ease"].map(o=>T(e,o,r[o]).toLowerCase()).filter(Boolean).join(", ");return t?`${r.name}: ${n}. ${e.fields[t].title}.`:`${r.name}: ${n}\
.`}var Wo=/[^\s@,;]+@[^\s@,;]+\.[a-zæøå]{2,}/i,jo=/(?:^|\D)[0-3]\d[01]\d{3}[- ]?\d{4}(?!\d)/,Fo=/(?:^|[^\d-])(?:\+45[ .]?|0045[ .]?)?\d{2}[ .]?\d{2}[ .]?\d{2}[ .]?\d{2}(?![\d-])/,
Uo=/(?:^|[,;:(/]\s*)((?:\p{Lu}[\p{Ll}'’-]+\s+)(?:(?:\p{Lu}\.|\p{Lu}[\p{Ll}'’-]+)\s+)?\p{Lu}[\p{Ll}'’-]+)(?=\s*(?:$|[,;:()/]))/u;function ae(r){return Wo.test(
r)?"mail":jo.test(r)?"civil":Fo.test(r)?"telephone":null}function De(r,e=""){var s;let t=ae(r);if(t)return t;let n=(s=Uo.exec(r))==null?void 0:s[1],o=n!==void 0&&
e.toLowerCase().includes(n.toLowerCase());return n&&!o?"name":null}var Ko={mail:"Det ligner en mailadresse.",civil:"Det ligner et cpr-nummer. Slet det.",telephone:"\
Det ligner et telefonnummer.",name:"Det ligner et navn."},_e=r=>r?`${Ko[r]} Kortet er lavet til roller, som «daglig leder». Det bliver i denne browser og i de f\
iler, du gemmer.`:"";var ut=class{constructor(e,t,n,o){this.page=e;this.data=t;this.id=n;this.name=c("h3",{});this.told=c("p",{class:"s-quiet"});this.shared=c("span",{class:"s-work_\
_hint"});this.hidden=k("");this.fields=[];this.warnings=[];let s=c("input",{type:"text",maxlength:A,autocomplete:"off",placeholder:"Fx: formanden"}),i=c("input",
{type:"text",maxlength:A,autocomplete:"off",placeholder:"Fx: inden den 1. februar"}),a=w(["Tag af planen",this.hidden],{class:"s-button s-button--quiet"},o);this.
row=c("li",{class:"s-partners__plan","data-s-partners-planned":n},this.name,this.told,t.outreach.map((l,d)=>{let p=c("textarea",{rows:2,maxlength:E}),m=g=>{var y;
return(y=g.answers[l.id])!=null?y:""},f=g=>({answers:{...this.outreach.answers,[l.id]:g}}),u=c("span",{class:"s-work__hint"},`${l.title}: ${l.advice.words}`);return this.
labelled(l.id,l.question,p,m,f,u,d===0?this.shared:null)}),c("div",{class:"s-partners__who"},this.labelled("hvem","Hvem gør det?",s,l=>l.who,l=>({who:l})),this.
labelled("hvornår","Hvornår?",i,l=>l.when,l=>({when:l}))),c("p",{class:"s-actions"},a))}get outreach(){var t;let e=this.page.desk.state.partners.find(({id:n})=>n===
this.id);return(t=e==null?void 0:e.outreach)!=null?t:{isChosen:!1,answers:{},who:"",when:""}}update(e){let t=v(e);this.name.textContent=e.name,this.hidden.textContent=
` ${e.name}`,this.told.textContent=[t?this.data.fields[t].title:"Ikke sat ind i matrixen",e.relation&&this.data.relations[e.relation],e.contact&&`Kontakt: ${e.contact}`].
filter(Boolean).join(" · "),this.shared.textContent=e.interest?`På listen står: ${e.interest}`:"";for(let{field:n,read:o}of this.fields){let s=o(e.outreach);
n.value!==s&&(n.value=s)}for(let n of this.warnings)n(e)}labelled(e,t,n,o,s,...i){n.id=`plan-${this.id}-${e}`,n.addEventListener("input",()=>{let{desk:l}=this.page;
l.write(Se(l.state,this.id,s(n.value)))}),this.fields.push({field:n,read:o});let a=c("span",{class:"s-partner__warning",role:"status"});return this.warnings.push(
l=>{let d=e==="hvem"?De(n.value,l.name):ae(n.value),p=_e(d);a.textContent!==p&&(a.textContent=p)}),c("div",{class:"s-work__field"},c("label",{for:n.id},t),n,i,a)}},
Ce=class{constructor(e,t){this.page=e;this.data=t;this.cards=new Map;this.list=h("[data-s-partners-plan]",e.root),this.choice=h("[data-s-partners-choice]",e.root)}listen(){
h("[data-s-partners-choose]",this.page.root).addEventListener("submit",e=>{e.preventDefault(),this.choose(this.choice.value)})}render(){let{root:e,desk:t}=this.
page;h("[data-s-partners-outreach]",e).hidden=!t.state.partners.length;let n=Ee(t.state);for(let i of this.cards.keys())n.some(a=>a.id===i)||this.cards.delete(i);
let o=n.map(i=>{var l;let a=(l=this.cards.get(i.id))!=null?l:this.makeCard(i);return a.update(i),a.row});le(this.list,o),this.renderChoice();let{most:s}=this.data;
h("[data-s-partners-many]",e).textContent=n.length>s?`I har valgt ${n.length}. Samspil foreslår højst ${s} ad gangen, så I når dem alle.`:""}makeCard({id:e}){
let t=new ut(this.page,this.data,e,()=>this.leave(e));return this.cards.set(e,t),t}renderChoice(){let e=this.page.desk.state.partners.filter(o=>!o.outreach.isChosen).
sort(N),t=[...F,null].map(o=>{let i=e.filter(l=>v(l)===o).map(({id:l,name:d})=>c("option",{value:l},d)),a=o?this.data.fields[o].title:"Ikke sat ind i matrixen";
return i.length?c("optgroup",{label:a},i):null}),n=this.choice.value;this.choice.replaceChildren(...t.filter(o=>o!==null)),e.some(({id:o})=>o===n)&&(this.choice.
value=n),h("[data-s-partners-choose]",this.page.root).hidden=!e.length}choose(e){let{desk:t}=this.page,n=t.state.partners.find(o=>o.id===e);n&&(t.change(Se(t.state,
e,{isChosen:!0}),`${n.name} er på planen.`),this.page.onceShown(()=>{var o;return h("textarea",(o=this.cards.get(e))==null?void 0:o.row).focus()}))}leave(e){var o,
s;let{desk:t}=this.page,n=(s=(o=t.state.partners.find(i=>i.id===e))==null?void 0:o.name)!=null?s:"";t.change(Se(t.state,e,{isChosen:!1}),`${n} er taget af plane\
n. Det skrevne er gemt.`),this.page.onceShown(()=>this.choice.focus())}};var mt=[["interest","interest"],["why","importance"],["challenges","challenges"],["history","relation"],["contact","contact"]],Ie=class{constructor(e,t,n,o){this.
page=e;this.data=t;this.id=n;this.focusAfter=o;this.name=c("h3",{class:"s-partner__name"});this.number=c("span",{class:"s-partner__number","aria-hidden":"true"});
this.sector=c("span",{class:"s-quiet"});this.field=c("span",{class:"s-partner__field"});this.filled=c("span",{class:"s-quiet"});this.written=[];this.warnings=[];
this.shown=null;this.outputs={importance:c("output",{}),ease:c("output",{})},this.sliders={importance:this.makeSlider("importance"),ease:this.makeSlider("ease")},
this.more=c("details",{class:"s-partner__more"},c("summary",{},"Skriv mere om dem ",this.filled)),this.more.addEventListener("toggle",()=>this.unfold()),this.row=
c("li",{class:"s-partner","data-s-partner":n},c("div",{class:"s-partner__head"},this.number,this.name,this.sector,this.field),c("div",{class:"s-partner__sliders"},
this.labelSlider("importance"),this.labelSlider("ease")),this.more)}get partner(){return this.page.desk.state.partners.find(({id:e})=>e===this.id)}update(e,t){if(this.
number.textContent!==String(t)&&(this.number.textContent=String(t)),e===this.shown)return;this.shown=e,this.name.textContent=e.name,this.sector.textContent=ie(this.
data,e.sector);let n=v(e);this.field.textContent=n?this.data.fields[n].title:"",this.field.hidden=!n;for(let s of["importance","ease"])this.showRating(s,e);let o=mt.
filter(([s])=>e[s].trim()).length;this.filled.textContent=o?`${o} af ${mt.length} er skrevet`:"";for(let{field:s,read:i}of this.written)(document.activeElement!==
s||s.value!==i(e))&&(s.value=i(e));for(let s of this.warnings)s()}open(){this.more.open=!0,this.row.scrollIntoView({block:"nearest"}),h("summary",this.more).focus(
{preventScroll:!0})}makeSlider(e){let t=c("input",{type:"range",min:1,max:S,step:1,id:`${this.id}-${e}`});return t.addEventListener("input",()=>this.tellRating(
e,Number(t.value))),t.addEventListener("change",()=>this.rate(e)),t.addEventListener("pointerup",()=>this.rate(e)),t.addEventListener("keydown",n=>{(n.key==="En\
ter"||n.key===" ")&&this.rate(e)}),t}labelSlider(e){let t=c("label",{for:`${this.id}-${e}`},this.data.axes[e].title);return c("div",{},t,this.sliders[e],this.outputs[e])}rate(e){
let{partner:t,page:n}=this,o=Number(this.sliders[e].value);if(!t||t[e]===o)return;let s=x(n.desk.state,this.id,{[e]:o});n.desk.change(s,ht({...t,[e]:o},this.data))}showRating(e,t){
let n=t[e],o=this.sliders[e];o.value=String(n!=null?n:L),o.classList.toggle("s-partner__slider--open",n===null),o.setAttribute("aria-label",`${this.data.axes[e].
title}, ${t.name}`),n===null?(this.outputs[e].textContent="ikke vurderet",o.setAttribute("aria-valuetext","ikke vurderet")):this.tellRating(e,n)}tellRating(e,t){
let n=T(this.data,e,t);this.outputs[e].textContent=n,this.sliders[e].setAttribute("aria-valuetext",n)}unfold(){if(!this.more.open||this.written.length)return;let{
partner:e}=this;e&&(this.more.append(c("div",{class:"s-partner__fields"},this.nameFields(),mt.map(([t,n])=>[t==="history"?this.relationChoice():null,this.textField(
t,n)])),c("p",{class:"s-actions"},this.removeButton())),this.shown=null,this.update(e,Number(this.number.textContent)))}write(e){this.page.desk.write(x(this.page.
desk.state,this.id,e))}labelled(e,t,n,...o){return n.id=`${this.id}-${e}`,c("div",{class:"s-work__field"},c("label",{for:n.id},t),n,o)}nameFields(){let e=c("inp\
ut",{type:"text",maxlength:A,autocomplete:"off"});e.addEventListener("input",()=>{e.value.trim()&&this.write({name:e.value})});let t=ft(this.data);return t.addEventListener(
"change",()=>{let n=t.value?ie(this.data,t.value):"ingen sektor",o=x(this.page.desk.state,this.id,{sector:t.value});this.page.desk.change(o,`${e.value}: ${n}.`)}),
this.written.push({field:e,read:n=>n.name},{field:t,read:n=>n.sector}),[this.labelled("navn",this.data.columns.partner.title,e),this.labelled("sektor","Sektor",
t)]}textField(e,t){let{title:n,help:o}=this.data.columns[t],s=c("textarea",{rows:2,maxlength:E,"aria-describedby":`${this.id}-${e}-hjælp`});s.addEventListener(
"input",()=>this.write({[e]:s.value})),this.written.push({field:s,read:l=>l[e]});let i=c("span",{class:"s-partner__warning",role:"status"});this.warnings.push(()=>{
var p;let l=e==="contact"?De(s.value,(p=this.partner)==null?void 0:p.name):ae(s.value),d=_e(l);i.textContent!==d&&(i.textContent=d)});let a=c("span",{class:"s-w\
ork__hint",id:`${this.id}-${e}-hjælp`},o);return this.labelled(e,e==="why"?`${n}: hvorfor?`:n,s,a,i)}relationChoice(){let e=c("select",{},c("option",{value:""},
"Vælg"),C.map(t=>c("option",{value:t},this.data.relations[t])));return e.addEventListener("change",()=>{var o,s;let t=e.value,n=t?this.data.relations[t]:"relat\
ion ikke angivet";this.page.desk.change(x(this.page.desk.state,this.id,{relation:t}),`${(s=(o=this.partner)==null?void 0:o.name)!=null?s:""}: ${n}.`)}),this.written.
push({field:e,read:t=>t.relation}),this.labelled("kender","Kender I dem?",e)}removeButton(){let e=k("");return this.warnings.push(()=>{var t,n;e.textContent=` ${(n=
(t=this.partner)==null?void 0:t.name)!=null?n:""}`}),w(["Fjern fra kortet",e],{class:"s-button s-button--quiet"},()=>{var n,o;let{desk:t}=this.page;t.change(sn(
t.state,this.id),`${(o=(n=this.partner)==null?void 0:n.name)!=null?o:""} er fjernet.`),this.page.onceShown(this.focusAfter)})}};function ft(r){let e=r.sectors.map(
({id:t,title:n})=>c("option",{value:t},n));return c("select",{},c("option",{value:""},"Vælg sektor"),e)}var Ne=class{constructor(e,t){this.page=e;this.data=t;this.cards=new Map;let{root:n}=e;this.list=h("[data-s-partners-cards]",n),this.order=h("[data-s-partners-o\
rder]",n),this.name=h("[data-s-partners-new]",n),this.sector=h("[data-s-partners-new-sector]",n)}listen(){this.sector.replaceChildren(...Array.from(ft(this.data).
children)),this.sector.value="",this.order.addEventListener("change",()=>this.render()),h("[data-s-partners-add]",this.page.root).addEventListener("submit",e=>{
e.preventDefault(),this.add()})}render(){let{partners:e}=this.page.desk.state,t=new Map(e.map(({id:o},s)=>[o,s+1])),n=this.sort(e).map(o=>{var i,a;let s=(i=this.
cards.get(o.id))!=null?i:this.makeCard(o.id);return s.update(o,(a=t.get(o.id))!=null?a:0),s.row});for(let o of this.cards.keys())t.has(o)||this.cards.delete(o);
le(this.list,n),h("[data-s-partners-total]",this.page.root).textContent=e.length?I(e.length,"partner","partnere"):"",h("[data-s-partners-ordering]",this.page.root).
hidden=e.length<2}open(e){var t;(t=this.cards.get(e))==null||t.open()}begin(e){this.sector.value=e,this.name.focus()}makeCard(e){let t=new Ie(this.page,this.data,
e,()=>this.name.focus());return this.cards.set(e,t),t}sort(e){let t=new Map(this.data.sectors.map(({id:s},i)=>[s,i])),n=({sector:s})=>{var i;return(i=t.get(s))!=
null?i:t.size},o=[...e];return this.order.value==="felt"&&o.sort(N),this.order.value==="sektor"&&o.sort((s,i)=>n(s)-n(i)),o}add(){let{desk:e}=this.page,t=this.name.
value.trim().replace(/\s+/g," "),n=se(e.state,t);if(!t)this.page.say("Skriv, hvem det er.");else if(n){this.page.say(`«${n.name}» står på kortet allerede.`),
this.open(n.id);return}else e.state.partners.length>=R?this.page.say(`Der er plads til ${R} partnere på et kort.`):(e.change(Z(e.state,{name:t,sector:this.sector.
value}),`${t} er sat på listen.`),this.name.value="",this.sector.value="");this.name.focus()}};var Jn={class:"s-button s-button--quiet"},He=class{constructor(e,t,n){this.page=e;this.data=t;this.add=n;let{root:o}=e;this.there=h("[data-s-partners-there]",o),
this.missing=h("[data-s-partners-missing]",o),this.aside=h("[data-s-partners-aside]",o)}render(){let{state:e}=this.page.desk;h("[data-s-partners-sectors]",this.
page.root).hidden=!e.partners.length,this.there.replaceChildren(...fn(e,this.data).map(({sector:o,partners:s})=>{var i;return c("div",{},c("dt",{},(i=o==null?void 0:
o.title)!=null?i:"Uden sektor"),c("dd",{},s.map(({name:a})=>a).join(", ")))}));let t=Me(e,this.data);this.missing.replaceChildren(...t.map(o=>this.makeMissing(o)));
let n=this.data.sectors.filter(({id:o})=>e.setAside.includes(o));this.aside.hidden=!n.length,this.aside.replaceChildren("Ikke for jer: ",...n.map(o=>this.makeAside(
o)))}makeMissing(e){let{words:t,origin:n}=e.question,o=w(["Tilføj en",k(` (${e.title})`)],Jn,()=>this.add(e.id)),s=w(["Ikke for os",k(` (${e.title})`)],Jn,()=>this.
set(e,!0));return c("li",{},c("p",{},c("b",{},e.missing),` ${t} `,n?c("span",{class:"s-proposal"},n):null),c("p",{class:"s-actions"},o," ",s))}makeAside(e){return w(
e.title,{class:"s-work__link",title:"Spørg igen"},()=>this.set(e,!1))}set(e,t){let{desk:n}=this.page,o=t?`${e.title}: ikke for jer.`:`${e.title}: med igen.`;n.
change(gn(n.state,e.id,t),o),this.page.onceShown(()=>h("h2",h("[data-s-partners-sectors]",this.page.root)).focus())}};var Be=class{constructor(e,t){this.page=e;this.data=t;let{root:n}=e;this.field=h("[data-s-partners-paste]",n),this.file=h("[data-s-partners-csv]",n),this.rest=h(
"[data-s-partners-unplaced]",n)}listen(){let{root:e}=this.page;h("[data-s-partners-take]",e).addEventListener("click",()=>{this.take(this.field.value)&&(this.field.
value=""),this.field.focus()}),h("[data-s-partners-csv-open]",e).addEventListener("click",()=>this.file.click()),this.file.addEventListener("change",()=>{this.open()})}render(){}async open(){
var t;let[e]=(t=this.file.files)!=null?t:[];e&&(this.take(Go(new Uint8Array(await e.arrayBuffer()))),this.file.value="")}take(e){let{desk:t}=this.page,{map:n,added:o,
changed:s,unplaced:i}=Vn(t.state,mn(e),this.data),a=[o?`${I(o,"partner","partnere")} lagt til.`:"",s?`${I(s,"partner","partnere")} rettet.`:""].filter(Boolean);
a.length?t.change(n,a.join(" ")):this.page.say("Her er ingen partnere at tage. Skriv eller indsæt én på hver linje.");let l=i.map(d=>c("li",{},d));return this.
rest.replaceChildren(...l.length?[c("p",{},"Det her kunne ikke placeres og er ikke med:"),c("ul",{},l)]:[]),a.length>0}};function Go(r){try{return new TextDecoder(
"utf-8",{fatal:!0}).decode(r)}catch{return new TextDecoder("windows-1252").decode(r)}}rn("partnerkort","vaerktoejer/partnerkort",Wn,(r,e)=>{let t=new Ne(r,e),n=new we(r,zn(r,e,()=>n));r.add(t,new Be(r,e),new Oe(r,e,o=>t.open(o)),new He(r,e,o=>t.begin(
o)),new Ce(r,e),new Te(r,e),n)});})();
