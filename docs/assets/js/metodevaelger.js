/* Made by «make scripts» from macros/browser/tools/method/metodevaelger.ts. */
"use strict";(()=>{function be(n,e){if(e!=null)if(typeof e=="string"||e instanceof Node)n.append(e);else for(let t of e)be(n,t)}function d(n,e={},...t){let r=document.createElement(
n);for(let[o,s]of Object.entries(e))s===!0?r.setAttribute(o,""):s!==!1&&s!==null&&s!==void 0&&r.setAttribute(o,String(s));return be(r,t),r}function xe(n,e){var c;
let t=new Set(e);for(let l of Array.from(n.children))t.has(l)||l.remove();let{activeElement:r}=document,o=(c=e.find(l=>l.contains(r)))!=null?c:e[0];if(!o)return;
o.parentElement!==n&&n.prepend(o);let s=e.indexOf(o),i=o;for(let l of e.slice(0,s).reverse())l.nextElementSibling!==i&&i.before(l),i=l;let a=o;for(let l of e.slice(
s+1))l.previousElementSibling!==a&&a.after(l),a=l}function h(n,e={},t){let r=d("button",{type:"button",...e},n);return t&&r.addEventListener("click",t),r}var M=n=>d(
"span",{class:"s-hidden"},n);function R(n,e=document){return e.querySelector(n)}function u(n,e=document){let t=e.querySelector(n);if(!t)throw new Error(`The page has no ${n}`);return t}var y=class extends Error{constructor(t,r="unreachable"){super(`${r}: ${t}`);this.address=t;this.reason=r;this.name="LoadingError"}},le=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e,this.place.edition))}async take(e,t){let r=await this.find(e,t);return delete this.place.
store()[e],r}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,t){let r=this.coming.get(e);if(r)return r;let o=t();return this.coming.set(
e,o),o.catch(()=>this.coming.delete(e)),o}async find(e,t){let{place:r}=this,o=this.locate(`${e}.js`,t);if(r.store()[e]||await r.run(o),!r.store()[e])throw new y(
o);this.isOf(e,t)||(delete r.store()[e],await r.run(`${o}&t=${Date.now()}`));let s=r.store()[e];if(!s)throw new y(o);if(!this.isOf(e,t))throw new y(o,"outdated");
return s[1]}isOf(e,t){var r;return((r=this.place.store()[e])==null?void 0:r[0])===t}locate(e,t=this.place.edition){return`${this.place.base}${e}?e=${t}`}};function St(n){
return new Promise((e,t)=>{let r=document.createElement("script");r.src=n,r.onload=()=>{r.remove(),e()},r.onerror=()=>{r.remove(),t(new y(n))},document.head.append(
r)})}function Tt(){var e,t;let n=document.querySelector("[data-edition]");return{base:(e=n==null?void 0:n.getAttribute("data-base"))!=null?e:"",edition:(t=n==null?
void 0:n.getAttribute("data-edition"))!=null?t:"",store:()=>{var r;return(r=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:St}}var O=null;
function x(){return O!=null||(O=new le(Tt())),O}var Et=n=>n instanceof y&&n.reason==="outdated";function At(n,e){return Et(n)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}function Pt(n,e){let t=n.isOutdated?()=>location.reload():e;return h(n.way,{class:"s-button s-button--quiet"},t)}var E=class{constructor(e=d("div",{class:"s-not\
ice",role:"status"})){this.element=e}show(e,t,r,o=""){let s=At(e,t),i=d("p",{},o?`${s.text} ${o}`:s.text);this.element.replaceChildren(i,Pt(s,r))}clear(){this.element.
replaceChildren()}};var Lt=1e3;function H(n,e,t){let r=URL.createObjectURL(new Blob([n],{type:t})),o=d("a",{href:r,download:e});document.body.append(o),o.click(),o.remove(),window.
setTimeout(()=>URL.revokeObjectURL(r),Lt)}var $t=new Set(["⁠","­",`
`,"\r"]),Dt=new Set(["qr","key","group"]),Mt=60;function*Se(n){if(typeof n=="string")yield n;else if(typeof n=="object"&&n)for(let[e,t]of Object.entries(n))Dt.has(
e)||(yield*Se(t))}function N(n,e){var r;let t=(r=n.codePointAt(0))!=null?r:0;return $t.has(n)||e.some(([o,s])=>o<=t&&t<=s)}function Te(n,e){let t=new Map;for(let r of Se(
n))for(let o of r)!t.has(o)&&!N(o,e)&&t.set(o,r.slice(0,Mt));return Array.from(t,([r,o])=>`«${r}» i «${o}»`)}var de="assets/js/saetter.js",Rt="saetter/skabeloner",Ee=2;function Ae(n){let e=atob(n),t=new Uint8Array(e.length);for(let r=0;r<e.length;r+=1)t[r]=e.charCodeAt(
r);return new Blob([t])}async function Ot({mark:n,parts:e,size:t},r,o){let s=0,i=async c=>{let l=Ae(await r.take(c,n));return s+=l.size,o({step:"loading",loaded:s,
whole:t}),l};o({step:"loading",loaded:s,whole:t});let a=[];for(let c=0;c<e.length;c+=Ee)a.push(...await Promise.all(e.slice(c,c+Ee).map(i)));return new Blob(a)}
async function Wt(n){var t;await n.loadTool(de);let e=(t=window.samspilPrograms)==null?void 0:t[de];if(!e)throw new Error(`${de} has come, and is not the progra\
m`);return e}async function Pe(n,e=x()){let t=await Wt(e),r=await e.load(Rt),o=await Ot(r.compiler,e,n);return{...r,program:t,compiler:o,faces:r.faces.map(Ae)}}var A=class extends Error{constructor(){super(...arguments);this.name="WorkplaceLost"}};function Le(n){let e=URL.createObjectURL(new Blob([n],{type:"text/javasc\
ript"})),t=new Worker(e);return{ask:s=>new Promise((i,a)=>{t.onmessage=({data:c})=>i(c),t.onerror=c=>{c.preventDefault(),a(new A(c.message))},t.onmessageerror=()=>a(
new A("no answer that could be read")),t.postMessage(s)}),close:()=>{t.terminate(),URL.revokeObjectURL(e)}}}async function $e(n){let e=URL.createObjectURL(new Blob(
[n],{type:"text/javascript"}));await new Promise((r,o)=>{let s=document.createElement("script");s.src=e,s.onload=()=>r(),s.onerror=()=>o(new A("the page may not\
 run it")),document.head.append(s)}),URL.revokeObjectURL(e);let t=window.samspilSetter;if(!t)throw new A("it ran and is not there");return{ask:t,close:()=>{}}}var k=class extends Error{constructor(){super(...arguments);this.name="TypesettingFault"}},Ct=256e6,Oe=3,W=null,S=null,De=Promise.resolve();function We(n,e,t={},r=()=>{}){
let o=De.then(()=>jt(n,e,t,r));return De=o.catch(()=>{}),o}var Ce=async(n=()=>{})=>(await pe(n)).signs;async function jt(n,e,t,r){if(typeof DecompressionStream==
"undefined"||typeof WebAssembly=="undefined")throw new k("Browseren er for gammel til at lave pdf-filer her. Brug en nyere, eller print siden.");let{signs:o,look:s}=await pe(
r);_t([e,t.filled],o),r({step:"setting"});let i=typeof e=="object"&&e&&"space"in e?e.space:0,a=await Bt({template:n,data:ce(e),look:ce({...s,space:i,...t})});if("\
pdf"in a)return new Blob([a.pdf],{type:"application/pdf"});let c="said"in a?a.said:["broken"in a?a.broken:"intet svar"];throw new k(`Pdf-filen kunne ikke laves:\
 ${c.slice(0,Oe).join("; ")}`)}var ce=n=>JSON.stringify(n).normalize("NFC");function _t(n,e){let t=Te(JSON.parse(ce(n)),e);if(!t.length)return;let r=t.slice(0,Oe).
join("; ");throw new k(`Skriften på arkene har ikke tegnet ${r}. Skriv det med ord, og prøv igen.`)}function pe(n){return W||(W=Pe(n),W.catch(()=>{W=null})),W}
async function Bt(n){S!=null||(S=Ht());let e=await S.catch(r=>(S=null,Me(r))),t=await e.ask(n).catch(r=>(Re(e),Me(r)));return("broken"in t||"memory"in t&&t.memory>
Ct)&&Re(e),t}function Me(n){throw new k(`Pdf-filen kunne ikke laves: ${n instanceof Error?n.message:n}`)}function Re(n){S=null,n.close()}async function Ht(){let{
program:n,compiler:e,files:t,faces:r}=await pe(()=>{}),o=async s=>{let i=await s.ask({compiler:e,files:t,faces:r});if("broken"in i)throw s.close(),new Error(i.broken);
return s};try{return await o(Le(n))}catch{return o(await $e(n))}}var je=1e6,I=class{constructor(e){this.place=e;this.far=d("progress",{class:"s-making","aria-label":"Hentet",hidden:!0});this.isRunning=!1;e.said.after(this.far)}get isBusy(){
return this.isRunning}async make(e,t){if(this.isRunning)return;let{what:r,notice:o}=this.place;this.turn(!0),o.clear(),this.say(`Henter ${r} …`);try{let s=await t(
i=>this.follow(i));H(s,e,s.type),this.say(`${e} er hentet.`)}catch(s){this.explain(s,()=>{this.make(e,t)})}finally{this.far.hidden=!0,this.turn(!1)}}turn(e){var t,
r;this.isRunning=e,(r=(t=this.place).turned)==null||r.call(t)}follow({step:e,loaded:t,whole:r}){let{what:o}=this.place;this.say(e==="setting"?`Sætter ${o} …`:
`Henter det, der sætter ${o}. Det sker kun første gang.`),this.far.hidden=e!=="loading"||!r,r&&(this.far.max=r,this.far.value=t!=null?t:0,this.far.setAttribute(
"aria-valuetext",`${Math.round((t!=null?t:0)/je)} af ${Math.round(r/je)} MB`))}explain(e,t){let{what:r,notice:o,rest:s=""}=this.place;if(e instanceof y){this.say(
""),o.show(e,`Det, der sætter ${r},`,t,s);return}let i=e instanceof k;if(this.say(`${i?e.message:"Filen kunne ikke laves."} ${s}`.trim()),!i)throw e}say(e){let{
said:t}=this.place;t.textContent!==e&&(t.textContent=e)}};async function Nt(n){try{return await navigator.clipboard.writeText(n),!0}catch{return!1}}async function _e(n){let e=await Nt(n.value);return e||(n.focus(),n.select()),
e}var Be=0;function P(){return Be+=1,`${Date.now().toString(36)}${Be.toString(36)}${Math.floor(Math.random()*1296).toString(36)}`}var It="januar februar marts april maj juni juli august september oktober november december".split(" ");function He(n){return n.length<2?n.join(""):`${n.slice(0,
-1).join(", ")} og ${n[n.length-1]}`}function Ne(n){return`${n.getDate()}. ${It[n.getMonth()]} ${n.getFullYear()}`}var Ie=(n,e)=>Array.from(n).slice(0,e).join(""),Ut={æ:"ae",ø:"oe",å:"aa"},Kt=48;
function Ue(n){return n.toLowerCase().replace(/[æøå]/g,t=>{var r;return(r=Ut[t])!=null?r:t}).normalize("NFD").replace(/[\u0300-\u036f]/g,"").replace(/[^a-z0-9]+/g,
"-").slice(0,Kt).replace(/^-+|-+$/g,"")}var m=n=>typeof n=="object"&&n?{...n}:{},ue=n=>typeof n=="number"&&Number.isFinite(n);function L(n){try{return JSON.parse(n)}catch{return null}}var Ft=90,qt=/^[a-z0-9-]{1,40}$/,Ke=n=>typeof n=="string"?Ie(n.replace(/\s+/g," ").trimStart(),Ft):"",$=(n,e)=>n.name.trim()||e.unnamed;function v(n,e=n.empty()){
return{id:P(),name:"",changed:"",state:e}}function D(n,e){let{id:t,name:r,changed:o,state:s}=n;return{samspil:e.id,udgave:e.edition,id:t,navn:r,ændret:o,indhold:e.
save(s)}}function C(n,e){let{samspil:t,udgave:r,id:o,navn:s,ændret:i,indhold:a}=m(n);if(t!==e.id)return null;let c=e.take(a,ue(r)?r:1);if(!c)return null;let l=typeof i==
"string"&&!Number.isNaN(Date.parse(i))?i:"";return{work:{id:typeof o=="string"&&qt.test(o)?o:P(),name:Ke(s),changed:l,state:c.state},unplaced:c.unplaced}}function U(n,e){
var c;let t=L(n),{samspil:r,udgave:o}=m(t),s=typeof r=="string",i=s?(c=e.carryOn)==null?void 0:c.call(e,t):null;if(i)return{work:{...v(e,i.state),name:Ke(i.name)},
unplaced:i.unplaced};if(s&&r!==e.id)return"Filen er gemt fra et andet af værktøjerne. Åbn den dér. Intet er ændret.";if(ue(o)&&o>e.edition)return"Filen er \
gemt af en nyere udgave af Samspil. Hent siden på ny, og prøv igen. Intet er ændret.";let a=s?C(t,e):null;return a!=null?a:"Filen er ikke gemt herfra, eller \
den er gået i stykker. Intet er ændret."}function K(n){return n.length?` Det her kunne ikke placeres og er ikke med: ${n.join("; ")}.`:""}var q="#arbejde=",Vt=()=>{var n;return(n=location.href.split(/[?#]/)[0])!=null?n:""},ge=(n,e)=>Ue(n.name)||e.id,F=class{constructor(e,t,r,o){this.root=e;this.desk=
t;this.kind=r;this.tell=o}listen(){var i;let{root:e,kind:t}=this,r=(a,c)=>u(a,e).addEventListener("click",c),o=u("[data-s-tool-file]",e),s=u("[data-s-tool-name]",
e);s.addEventListener("input",()=>this.desk.rename(s.value)),r("[data-s-tool-save]",()=>this.save()),r("[data-s-tool-open]",()=>o.click()),r("[data-s-tool-new]",
()=>this.show(v(t),"Her er et tomt. Det forrige ligger på listen nederst.")),r("[data-s-tool-clear]",()=>this.clear()),(i=R("[data-s-tool-copy]",e))==null||i.addEventListener(
"click",()=>{this.copyAddress()}),o.addEventListener("change",()=>{this.open(o)})}render(){let{root:e,desk:t}=this,r=u("[data-s-tool-name]",e);document.activeElement!==
r&&(r.value=t.work.name);let{works:o}=t.shelf.read();u("[data-s-tool-works]",e).replaceChildren(...o.map(s=>this.makeRow(s))),u("[data-s-tool-clear]",e).hidden=
o.length===0,u("[data-s-tool-none]",e).hidden=o.length>0,u("[data-s-tool-refused]",e).hidden=!t.shelf.isRefused}makeRow(e){let{desk:t,kind:r}=this,o=$(e,r),s=e.
id===t.work.id,i=e.changed?`rettet ${Ne(new Date(e.changed))}`:"",a={class:"s-button s-button--quiet"},c=h(o,{class:"s-work__link"},()=>this.show(e,`«${o}» er \
åbnet.`)),l=h(["Lav en kopi",M(` af ${o}`)],a,()=>{this.show({...e,id:P(),name:`${o} (kopi)`},`Her er en kopi af «${o}».`)}),p=h(["Slet",M(` ${o}`)],a,()=>this.
remove(e,o));return d("li",{},s?d("b",{"aria-current":"true"},o):c,d("span",{class:"s-quiet"},` ${[i,s?"vist her":""].filter(Boolean).join(" · ")}`),d("span",{
class:"s-work__moves"},l,p))}show(e,t){this.desk.take(e,t),this.root.scrollIntoView(),u("input:not([hidden]), select, textarea",this.root).focus({preventScroll:!0})}remove(e,t){
let{desk:r,kind:o}=this;if(window.confirm(`Slet «${t}» fra denne browser? Det kan ikke fortrydes.`)){if(r.shelf.remove(e.id),e.id===r.work.id){let s=r.shelf.read().
works[0];r.take(s!=null?s:v(o),`«${t}» er slettet.`,s!==void 0)}else this.render(),this.tell(`«${t}» er slettet.`);u("[data-s-tool-new]",this.root).focus()}}clear(){
window.confirm("Slet alt på listen fra denne browser? Det kan ikke fortrydes.")&&(this.desk.shelf.clear(),this.desk.take(v(this.kind),"Alt på listen er slettet\
 fra denne browser.",!1),u("[data-s-tool-new]",this.root).focus())}async copyAddress(){var r,o,s;let e=(s=(o=(r=this.kind).writeAddress)==null?void 0:o.call(r,this.
desk.state))!=null?s:null;if(e===null){this.tell("Her er endnu intet, en adresse kan vise.");return}let t=u("[data-s-tool-address]",this.root);t.value=Vt()+q+encodeURIComponent(
e),u("[data-s-tool-address-field]",this.root).hidden=!1,this.tell(await _e(t)?"Adressen er kopieret.":"Kopiér adressen i feltet.")}save(){let{kind:e,desk:t}=this,
r=`${ge(t.work,e)}.${e.id}.json`;H(`${JSON.stringify(D(t.work,e),null,1)}
`,r,"application/json"),this.tell(`Gemt som ${r}. Åbn den her på siden for at gå videre, eller send den til de andre.`)}async open(e){var i;let[t]=(i=e.files)!=
null?i:[];if(!t)return;let r=U(await t.text(),this.kind);if(e.value="",typeof r=="string"){this.tell(r);return}let s=this.desk.shelf.read().works.some(a=>a.id===
r.work.id)?{...r.work,id:P()}:r.work;this.desk.take(s,`«${$(s,this.kind)}» er åbnet fra filen.${K(r.unplaced)}`)}};var V=n=>typeof n=="string"?[n]:n;function Fe(n,e={}){var t;return typeof n=="string"?n:"strong"in n?n.strong:((t=e[n.field])==null?void 0:t.text)||"__________"}var qe="□",Gt="?",Ve="Tegn, som arkets skrift ikke har, står som en boks.";function Ge(n,e){let t=N(qe,e)?qe:Gt,r=!1,o=i=>Array.from(i.normalize("NFC"),c=>N(
c,e)?c:(r=!0,/[\u200d\ufe0e\ufe0f]/.test(c)?"":t)).join(""),s=i=>typeof i=="string"?o(i):Array.isArray(i)?i.map(s):typeof i!="object"||!i?i:Object.fromEntries(Object.
entries(i).map(([a,c])=>[a,s(c)]));return{data:s(n),isChanged:r}}var Jt="tool.typ",j=(n,e)=>V(n).map(t=>[Fe(t,e),typeof t=="object"&&"strong"in t]);function Qt(n,e){switch(n.kind){case"heading":case"text":return{...n,text:j(n.
text,e)};case"list":return{...n,items:n.items.map(t=>j(t,e))};case"table":return{...n,rows:n.rows.map(t=>t.map(r=>j(r,e)))};case"signatures":return{...n,of:n.of.
map(t=>j(t,e))};default:return n}}function zt(n,{site:e,author:t,today:r}){let{title:o,lead:s="",facts:i=[],fields:a,blocks:c,imprint:l,lies:p=!1}=n;return{title:o,
lead:s,site:e,author:t,imprint:l,lies:p,edition:"",date:{year:r.getFullYear(),month:r.getMonth()+1,day:r.getDate()},facts:i.map(([g,f])=>[g,j(f,a)]),blocks:c.map(
g=>Qt(g,a))}}async function Yt(n,e,t,r){let{data:o,isChanged:s}=Ge(e,await Ce(r)),{imprint:i}=m(o);return We(n,s&&typeof i=="string"?{...m(o),imprint:`${i} ${Ve}`}:
o,t,r)}var Je=(n,e,t)=>Yt(Jt,zt(n,e),{},t);var Zt={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function T(n){return n.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu,"").replace(/[&<>"]/g,e=>{var t;
return(t=Zt[e])!=null?t:e})}var me=(n,e)=>n.replace(/%([a-z_]+)%/g,(t,r)=>{var o;return(o=e[r])!=null?o:t});var Qe="application/vnd.openxmlformats-officedocument.wordprocessingml.document";var Xt=Uint32Array.from({length:256},(n,e)=>{let t=e;for(let r=0;r<8;r++)t=t&1?t>>>1^3988292384:t>>>1;return t});function en(n){var t;let e=4294967295;for(let r of n)
e=((t=Xt[(e^r)&255])!=null?t:0)^e>>>8;return(e^4294967295)>>>0}function fe(n){let e=new DataView(new ArrayBuffer(n.reduce((r,[,o])=>r+o,0))),t=0;for(let[r,o]of n)
o===2?e.setUint16(t,r,!0):e.setUint32(t,r,!0),t+=o;return new Uint8Array(e.buffer)}var tn=(n,e)=>[[20,2],[2048,2],[0,2],[0,2],[33,2],[en(e),4],[e.length,4],[e.length,
4],[n.length,2],[0,2]];function ze(n,e){let t=new TextEncoder,r=[],o=[],s=0;for(let[l,p]of Object.entries(n)){let[g,f]=[t.encode(l),t.encode(p)],w=tn(g,f),ve=fe(
[[67324752,4],...w]);r.push(ve,g,f);let xt=[[0,2],[0,2],[0,2],[0,4],[s,4]];o.push(fe([[33639248,4],[20,2],...w,...xt]),g),s+=ve.length+g.length+f.length}let i=o.
reduce((l,p)=>l+p.length,0),a=Object.keys(n).length,c=fe([[101010256,4],[0,2],[0,2],[a,2],[a,2],[i,4],[s,4],[0,2]]);return new Blob([...r,...o,c],{type:e})}var et="vaerktoejer/word",Ye=454,nn=60,Ze=[{title:"Hvem",weight:3},{title:"Navn",weight:3},{title:"Funktion",weight:3},{title:"Underskrift",weight:4},{title:"Da\
to",weight:2}],he=class{constructor(e,t){this.document=e;this.kit=t;this.controls=0;this.answers=new Map;this.width=e.lies?t.widths.lying:t.widths.upright}put(e,t={}){
return me(this.kit.snippets[e],t)}text(e){return T(e).replace(/\r?\n/g,this.kit.snippets.line_break)}control(e,t,r){this.controls+=1,this.answers.has(e)||this.answers.
set(e,r);let o={key:e,label:T(t.slice(0,nn)),id:String(this.controls)};return r?this.put("control",{...o,text:this.text(r)}):this.put("open_control",o)}run(e){var r;
if(typeof e=="string")return e?this.put("run",{text:this.text(e)}):"";if("strong"in e)return this.put("strong",{text:this.text(e.strong)});let t=(r=this.document.
fields)==null?void 0:r[e.field];return t?this.control(e.field,t.label,t.text):""}runs(e){return V(e).map(t=>this.run(t)).join("")}paragraph(e,t,r=!1){return this.
put(r?"kept":"paragraph",{style:e,runs:this.runs(t)})}table(e,t,r,o=0){let s=t.reduce((p,g)=>p+g.weight,0),i=t.map(p=>String(Math.floor(this.width*p.weight/s))),
a=p=>i.map((g,f)=>{var w;return this.put("cell",{width:g,body:(w=p[f])!=null?w:this.paragraph("Celle","")})}).join(""),c=p=>o?this.put("high_row",{height:String(
o),cells:a(p)}):this.put("row",{cells:a(p)});return this.put("table",{width:String(i.reduce((p,g)=>p+Number(g),0)),title:T(e),grid:i.map(p=>this.put("column",{width:p})).
join(""),head:a(t.map(p=>this.paragraph("Celle",p.title,!0))),rows:r.map(c).join("")})+this.paragraph("Mellemrum","")}signatures(e){let t=e.map((r,o)=>{let s=i=>{
let a=this.control(`underskrift-${o+1}-${i.toLowerCase()}`,i,"");return this.put("paragraph",{style:"Celle",runs:a})};return Ze.map(({title:i})=>i==="Hvem"?this.
paragraph("Celle",r):s(i))});return this.table("Underskrifter",Ze,t,2*Ye)}block(e){switch(e.kind){case"heading":return this.paragraph(e.level===1?"Heading1":"He\
ading2",e.text);case"text":return this.paragraph(e.quiet?"Slut":"Normal",e.text);case"list":{let t=e.numbered?"ListNumber":"ListBullet";return e.items.map(r=>this.
paragraph(t,r)).join("")}case"table":{let t=e.rows.map(r=>r.map(o=>this.paragraph("Celle",o)));return this.table(e.title,e.columns,t)}case"answer":{let t=this.control(
e.key,e.label,e.text);return(e.label?this.paragraph("Etiket",e.label,!0):"")+this.put("paragraph",{style:"Svar",runs:t})}case"lines":return this.table(e.label,[
{title:e.label,weight:1}],[[]],e.count*Ye);case"signatures":return this.signatures(e.of);case"break":return this.put("new_page")}}body(){let{title:e,lead:t="",facts:r=[],
blocks:o,imprint:s}=this.document,i=[this.paragraph("Title",e),t?this.paragraph("Subtitle",t):""],a=r.map(([l,p])=>{let g=this.put("strong",{text:T(l)})+this.put(
"tab")+this.runs(p);return this.put("paragraph",{style:"Felt",runs:g})}),c=o.map(l=>this.block(l));return[...i,...a,...c,this.paragraph("Slut",s)].filter(Boolean).
join(`
`)}kept(){return[...this.answers].map(([e,t])=>this.put("answer",{key:e,text:T(t)})).join(`
`)}},Xe=n=>String(n).padStart(2,"0");function rn(n,e,t,r){let o=new he(n,e),s={body:o.body(),answers:o.kept(),section:e.snippets[n.lies?"lying":"upright"],title:T(
n.title),tool:t,day:`${r.getFullYear()}-${Xe(r.getMonth()+1)}-${Xe(r.getDate())}`};return Object.fromEntries(Object.entries(e.parts).map(([i,a])=>[i,me(a,s)]))}
var tt=(n,e,t,r)=>ze(rn(n,e,t,r),Qe);function on(n){let e=t=>{var r;return(r=n.getAttribute(t))!=null?r:""};return{site:e("data-s-tool-site"),author:e("data-s-tool-author")}}var G=class{constructor(e,t){
this.page=e;this.files=t;this.buttons=[];this.list=u("[data-s-tool-files]",e.root),this.told=u("[data-s-tool-told]",e.root);let r=new E(u("[data-s-tool-failure]",
e.root));this.making=new I({what:"filen",said:this.told,notice:r,turned:()=>this.render()})}listen(){this.list.replaceChildren(...this.files.map(e=>this.makeRow(
e)))}render(){let{desk:e,kind:t}=this.page,r=this.making.isBusy||t.isEmpty(e.state);for(let o of this.buttons)o.setAttribute("aria-disabled",String(r))}makeRow(e){
let t={class:"s-button s-button--quiet","data-s-tool-get":e.ending},r=h(e.label,t,()=>{this.get(e)});return this.buttons.push(r),d("li",{},r,d("span",{class:"s-\
quiet"},e.holds))}async get(e){let{desk:t,kind:r}=this.page;if(!this.making.isBusy){if(r.isEmpty(t.state)){this.told.textContent="Her er endnu intet at tage med\
. Skriv eller vælg noget først.";return}await this.making.make(ge(t.work,r)+e.ending,o=>e.compose(o))}}async word(e){return tt(e,await x().load(et),this.page.
kind.id,new Date)}pdf(e,t){return Je(e,{...on(this.list),today:new Date},t)}};function sn(n,e){try{history[n](n==="replaceState"?history.state:null,"",e)}catch{}}function nt(){var n;sn("replaceState",(n=location.href.split("#")[0])!=null?
n:"")}function rt(n){try{return decodeURIComponent(n)}catch{return""}}function ot(n,e,t){n.textContent="",window.setTimeout(()=>{n.textContent=e,t==null||t()},50)}var st="samspil.proeve",J=class{constructor(e){this.of=e;this.isRefused=!1}probe(){return this.writeText(st,"1")&&this.remove(st),this}readText(e){try{return this.
of().getItem(e)}catch{return this.isRefused=!0,null}}read(e){var t;return L((t=this.readText(e))!=null?t:"")}list(e){try{return Object.keys(this.of()).filter(t=>t.
startsWith(e))}catch{return this.isRefused=!0,[]}}writeText(e,t){try{this.of().setItem(e,t),this.isRefused=!1}catch{this.isRefused=!0}return!this.isRefused}write(e,t){
return this.writeText(e,JSON.stringify(t))}remove(e){try{this.of().removeItem(e)}catch{this.isRefused=!0}}},it=()=>new J(()=>window.localStorage),at=()=>new J(()=>window.
sessionStorage);var Q=class{constructor(e,t,r=()=>new Date){this.shelf=e;this.current=t;this.now=r;this.changes=[];this.watching=[]}get work(){return this.current}get state(){return this.
current.state}get canUndo(){return this.changes.length>0}watch(e){this.watching.push(e)}change(e,t="",r){e!==this.state&&(this.changes.push({before:this.current,
told:t,back:r}),this.changes.length>60&&this.changes.shift(),this.set({...this.current,state:e},t))}write(e){this.set({...this.current,state:e},"")}rename(e){this.
set({...this.current,name:e},"")}undo(){let e=this.changes.pop();if(!e)return;let t=e.back?e.back(this.state):e.before.state;this.set({...e.before,state:t,name:this.
current.name},e.told?`Fortrudt: ${e.told}`:"Fortrudt.")}take(e,t,r=!0){this.changes.length=0,r?this.set(e,t):this.show(e,t)}set(e,t){let r={...e,changed:this.now().
toISOString()};this.shelf.keep(r),this.show(r,t)}show(e,t){this.current=e;for(let r of this.watching)r(t)}};var ye=5,z=class{constructor(e,t){this.kind=e;this.keeping=t;this.watching=[];let r=t.read(this.slot);this.opened=(Array.isArray(r)?r:[]).map(o=>{var s;return(s=
C(o,e))==null?void 0:s.work}).filter(o=>o!==void 0).slice(0,ye)}get slot(){return`samspil-${this.kind.id}-andre`}get works(){return this.opened}watch(e){this.watching.
push(e)}open(e){let t=U(e,this.kind);if(typeof t=="string")return t;let r=this.opened.filter(o=>o.id!==t.work.id);return r.length>=ye?`Der kan ligge ${ye} ved s\
iden af jeres. Tag en fra først.`:(this.set([...r,t.work]),`«${$(t.work,this.kind)}» ligger nu ved siden af jeres.${K(t.unplaced)}`)}remove(e){this.set(this.
opened.filter(t=>t.id!==e))}set(e){this.opened=e,this.keeping.write(this.slot,e.map(t=>D(t,this.kind)));for(let t of this.watching)t()}},Y=class{constructor(e,t,r,o){
this.others=t;this.kind=r;this.tell=o;this.list=u("[data-s-tool-others-list]",e),this.file=u("[data-s-tool-others-file]",e),this.button=u("[data-s-tool-others-o\
pen]",e)}listen(){this.button.addEventListener("click",()=>this.file.click()),this.file.addEventListener("change",()=>{this.open()})}render(){this.list.replaceChildren(
...this.others.works.map(e=>this.makeRow(e)))}makeRow(e){let t=$(e,this.kind),r=h(["Tag fra",M(` ${t}`)],{class:"s-button s-button--quiet"},()=>{this.others.remove(
e.id),this.tell(`«${t}» er taget fra. Filen er urørt.`),this.button.focus()});return d("li",{},d("span",{},t),r)}async open(){var t;let e=[];for(let r of Array.
from((t=this.file.files)!=null?t:[]))e.push(this.others.open(await r.text()));this.file.value="",e.length&&this.tell(e.join(" "))}};var lt=30,an=n=>`samspil-${n.id}`,Z=class{constructor(e,t){this.kind=e;this.keeping=t;this.text=null;this.kept={chosen:"",works:[]}}get slot(){return an(this.kind)}get isRefused(){
return this.keeping.isRefused}read(){let e=this.keeping.readText(this.slot);return e!==this.text&&this.know(e,this.take(L(e!=null?e:""))),this.kept}keep(e){return this.
write(e.id,[e,...this.read().works.filter(t=>t.id!==e.id)])}remove(e){var r,o;let t=this.read().works.filter(s=>s.id!==e);t.length?this.write((o=(r=t[0])==null?
void 0:r.id)!=null?o:"",t):this.clear()}clear(){this.keeping.remove(this.slot)}take(e){let{valgt:t,arbejder:r}=m(e),o=(Array.isArray(r)?r:[]).slice(0,lt).map(i=>{
var a;return(a=C(i,this.kind))==null?void 0:a.work}).filter(i=>i!==void 0),s=new Map(o.map(i=>[i.id,i]));return{chosen:typeof t=="string"&&s.has(t)?t:"",works:[
...s.values()]}}write(e,t){let r=t.slice(0,lt),{id:o,edition:s}=this.kind,i={samspil:o,udgave:s,valgt:e,arbejder:r.map(c=>D(c,this.kind))},a=JSON.stringify(i);return this.
keeping.writeText(this.slot,a)?(this.know(a,{chosen:e,works:r}),!0):!1}know(e,t){this.text=e,this.kept=t}};var ln=250,we=class{constructor(e,t){this.root=e;this.kind=t;this.parts=[];this.waiting=0;this.isPressed=!1;this.isWaiting=!1;this.afterwards=[];this.desk=new Q(
new Z(t,it().probe()),v(t)),this.others=new z(t,at()),this.status=u("[data-s-tool-status]",e),this.undoButton=u("[data-s-tool-undo]",e)}say(e){window.clearTimeout(
this.waiting),ot(this.status,e)}announce(e){window.clearTimeout(this.waiting),this.waiting=window.setTimeout(()=>{this.status.textContent=e},ln)}add(...e){this.
parts.push(...e)}onceShown(e){this.isWaiting?this.afterwards.push(e):e()}start(){var i;let{root:e,desk:t,kind:r}=this,o=a=>this.say(a);this.add(new F(e,t,r,o)),
R("[data-s-tool-others]",e)&&this.add(new Y(e,this.others,r,o));for(let a of this.parts)(i=a.listen)==null||i.call(a);this.undoButton.addEventListener("click",()=>{
t.undo(),this.undoButton.hidden&&u("[data-s-tool-name]",e).focus()}),document.addEventListener("pointerdown",()=>{this.isPressed=!0});for(let a of["pointerup","\
pointercancel"])document.addEventListener(a,()=>window.setTimeout(()=>this.lift()));t.watch(a=>{a&&this.announce(a),this.render()}),this.others.watch(()=>this.render()),
window.addEventListener("storage",a=>{(a.key===t.shelf.slot||a.key===null)&&this.render()}),window.addEventListener("hashchange",()=>this.followAddress());let s=u(
"[data-s-tool-plain]",e);s.hasAttribute("data-s-tool-stays")||(s.hidden=!0),u("[data-s-tool-frame]",e).hidden=!1,this.followAddress()||this.takeUp()}takeUp(){var r;
let{chosen:e,works:t}=this.desk.shelf.read();this.desk.take((r=t.find(o=>o.id===e))!=null?r:this.desk.work,"",!1)}followAddress(){let{kind:e}=this;if(!e.readAddress||
!location.hash.startsWith(q))return!1;let t=e.readAddress(rt(location.hash.slice(q.length)));return nt(),t?(this.desk.take(v(e,t),"Her er det, der lå i adressen\
. Jeres egne er urørte.",!1),!0):(this.takeUp(),this.announce("Adressen holder intet, som siden kan læse."),!0)}lift(){this.isPressed=!1,this.isWaiting&&this.
render();for(let e of this.afterwards.splice(0))e()}render(){if(this.isWaiting=this.isPressed,!this.isPressed){for(let e of this.parts)e.render();this.undoButton.
hidden=!this.desk.canUndo&&document.activeElement!==this.undoButton}}};function dt(n,e,t,r){let o=R(`[data-s-tool="${n}"]`);if(!o)return;let s=new E;o.before(s.
element);let i=async()=>{s.clear();try{let a=await x().load(e),c=new we(o,t(a));r(c,a,o),c.start()}catch(a){s.show(a,"Værktøjet",()=>{i()})}};i()}var ct=([n,e],t)=>t[n]===e,X=(n,e)=>n.filter(({when:t,unless:r})=>(!t||ct(t,e))&&!(r&&ct(r,e)));function dn(n,e){return X(n,e).flatMap(t=>{let r=t.answers.find(
({id:o})=>o===e[t.id]);return r?[{question:t,answer:r}]:[]})}var _=({speakFor:n,speakAgainst:e})=>n.length-e.length,cn=({ruledOut:n,speakFor:e})=>n.length===0&&
e.length>0;function pn(n,e){let t=r=>e.flatMap(o=>o.answer.effects.filter(s=>s.method===n.id&&s.bearing===r).map(s=>({effect:s,given:o})));return{method:n,speakFor:t(
"for"),speakAgainst:t("against"),ruledOut:t("rules_out")}}function ee(n,e){let t=dn(n.questions,e),r=n.methods.map(l=>pn(l,t)),o=r.filter(l=>cn(l)&&_(l)>0),s=Math.
max(...o.map(_)),i=o.filter(l=>_(l)===s),a=r.filter(l=>!i.includes(l)).sort((l,p)=>l.ruledOut.length-p.ruledOut.length||_(p)-_(l)),[c]=i;return{best:i,rest:a,outs:t.
flatMap(l=>l.answer.out?[{out:l.answer.out,given:l}]:[]),combinations:c?n.combinations.filter(({from:l})=>i.some(({method:p})=>l.includes(p.id))):[],given:t,asked:X(
n.questions,e).length}}var te=class{constructor(e,t){this.page=e;this.data=t;this.made=new Map;this.list=u("[data-s-choice-questions]",e.root)}render(){let e=this.page.desk.state,t=X(
this.data.questions,e);xe(this.list,t.map(r=>this.ask(r)));for(let[r,o]of t.entries()){let s=this.ask(o);u("[data-s-choice-number]",s).textContent=`${r+1} af ${t.
length}`;for(let i of Array.from(s.querySelectorAll("input")))i.checked=i.value===e[o.id]}}ask(e){let t=this.made.get(e.id);if(t)return t;let r=`valg-${e.id}`,o=e.
answers.map(a=>{let c=d("input",{type:"radio",name:r,value:a.id});return c.addEventListener("change",()=>this.answer(e,a.id)),d("label",{class:"s-choice__answer"},
c,d("span",{},a.title))}),s=d("span",{class:"s-choice__number","data-s-choice-number":!0}),i=d("fieldset",{class:"s-choice__question"},d("legend",{},s,d("span",
{},e.title)),o);return this.made.set(e.id,i),i}answer(e,t){let{desk:r}=this.page;r.change({...r.state,[e.id]:t})}};var ne="metodevaelger",pt="vaerktoejer/metodevaelger";var ut="~",gt=/^[a-z0-9-]{1,60}$/;function mt(n){let e=Object.entries(m(n)).filter(t=>gt.test(t[0])&&typeof t[1]=="string"&&gt.test(t[1]));return Object.fromEntries(
e)}function ft(n,e){let t=Object.entries(n).filter(([o,s])=>e.questions.some(({id:i,answers:a})=>i===o&&a.some(c=>c.id===s))),r=Object.keys(n).filter(o=>!t.some(
([s])=>s===o));return{state:Object.fromEntries(t),unplaced:r.map(o=>`svaret på «${o}»`)}}var ht=n=>({id:ne,unnamed:"Valg uden navn",edition:1,empty:()=>({}),
isEmpty:e=>Object.keys(e).length===0,save:e=>({svar:e}),take:e=>{let{svar:t}=m(e);return typeof t=="object"&&t?ft(mt(t),n):null},writeAddress:e=>{let t=n.questions.
filter(({id:r})=>e[r]).map(({id:r})=>`${r}.${e[r]}`);return t.length?t.join(ut):null},readAddress:e=>{let t=e.split(ut).map(o=>o.split(".")),{state:r}=ft(mt(Object.
fromEntries(t)),n);return Object.keys(r).length?r:null}});var un=({place:n,origin:e})=>[n,e].filter(Boolean).join(", ");function b(n){let e=un(n);return e&&` (${e})`}var re=n=>n.startsWith("Safe")?n:n.slice(0,1).toLowerCase()+n.slice(1),gn=({method:n})=>re(n.one),yt=({effect:n})=>`${n.text}${b(n)}`,ke=n=>n===1?"én ting":`${n}\
 ting`;function oe({best:n,outs:e,given:t}){if(!t.length)return"Svar på det første spørgsmål";let[r]=e;if(r)return r.out.title;let[o,...s]=n;return o?s.length?
`Det står lige mellem ${He(n.map(gn))}`:`${o.method.one} ligger nærmest`:"Ingen af de tre ligger lige for"}function se({best:n,outs:e,given:t,asked:r}){if(!t.
length)return"Så står svaret her, med grunde for og imod. I kan rette undervejs.";let s=r-t.length>0?` Foreløbigt: I har svaret på ${t.length} af ${r}.`:"",
[i,...a]=n;if(e.length)return`Jeres svar ligger uden for de tre metoder.${s}`;if(!i)return`Der taler lige så meget imod hver af dem som for. Se grundene, og ret\
 det, der kan være anderledes.${s}`;if(a.length)return`Der taler lige meget for dem. Læs grundene, og vælg selv.${s}`;let c=i.speakAgainst.length,l=c?`, og ${ke(
c)} taler imod`:", og intet i jeres svar taler imod";return`${i.speakFor.length===1?"Én ting":`${i.speakFor.length} ting`} taler for den${l}.${s}`}function ie({
speakFor:n,speakAgainst:e,ruledOut:t}){return t.length?"passer ikke til jeres svar":!n.length&&!e.length?"jeres svar siger intet om den":[n.length?`${ke(n.length)}\
 taler for`:"intet taler for",e.length?`${ke(e.length)} taler imod`:""].filter(Boolean).join(", ")}function wt(n,e){return e.length?[{kind:"heading",level:2,text:n},{kind:"list",items:e.map(yt)}]:[]}function mn({method:n,speakFor:e,speakAgainst:t}){let r=[...n.
sheets,...n.pack?[n.pack]:[]].map(({title:o})=>o);return[{kind:"heading",level:1,text:n.one},...wt("Det taler for",e),...wt("Det taler imod",t),...r.length?[{kind:"\
heading",level:2,text:"Tag med"},{kind:"list",items:r}]:[]]}function kt(n,e,t){let{outs:r,best:o,rest:s,given:i,combinations:a}=n,c=[{kind:"text",text:[{strong:oe(
n)},`. ${se(n)}`]},...r.map(({out:l})=>({kind:"text",text:`${l.text}${b(l)}`})),...o.flatMap(mn),{kind:"heading",level:1,text:"De andre metoder"},{kind:"list",items:s.
map(l=>{var f,w;let p=(w=(f=l.ruledOut[0])!=null?f:l.speakAgainst[0])==null?void 0:w.effect,g=p?`. ${p.text}${b(p)}`:".";return[{strong:l.method.one},`: ${ie(l)}${g}`]})},
...a.length?[{kind:"heading",level:1,text:"Det kan føre videre"},{kind:"list",items:a.map(l=>[{strong:l.title},`. ${l.text}${b(l)}`])}]:[],{kind:"heading",level:1,
text:"Jeres svar"},{kind:"table",title:"Jeres svar",columns:[{title:"Spørgsmål",weight:2},{title:"Svar",weight:3}],rows:i.map(({question:l,answer:p})=>[l.title,
p.title])}];return{title:e?`Valg af metode: ${e}`:"Valg af metode",blocks:c,imprint:`Spørgsmål og svar er ${t}s forslag. Grundene står i kilderne, hvor der er\
 et sted efter dem.`}}var vt=n=>[n.text,d("span",{class:"s-choice__place"},b(n))],B=(n,e)=>e.length?d("div",{class:"s-choice__reasons"},d("h4",{},n),d("ul",{},e.map(({effect:t,given:r})=>d(
"li",{},d("span",{class:"s-choice__said"},`«${r.answer.title}» `),bt(t))))):null,bt=n=>d("span",{},vt(n)),ae=class{constructor(e,t){this.page=e;this.data=t;this.
title="";var r;this.place=u("[data-s-choice-verdict]",e.root),this.base=(r=this.place.getAttribute("data-s-choice-base"))!=null?r:""}render(){let e=ee(this.data,
this.page.desk.state),t=oe(e),{outs:r,best:o,rest:s,combinations:i}=e;this.place.replaceChildren(d("h3",{},t),d("p",{class:"s-choice__doubt"},se(e)),...r.map(({
out:a})=>d("div",{class:"s-choice__out"},d("p",{},vt(a)),d("p",{},this.link({...a,title:a.action})))),...r.length&&o.length?[d("p",{class:"s-choice__or"},"Hvis \
det alligevel skal være en af metoderne:")]:[],...o.map(a=>this.show(a,o.length>1||r.length>0)),...e.given.length?[this.showRest(s)]:[],...i.length?[this.showCombinations(
e)]:[]),this.title&&e.given.length&&t!==this.title&&this.page.say(`${t}.`),this.title=t}show(e,t){let{method:r,speakFor:o,speakAgainst:s}=e;return d("div",{class:"\
s-choice__best"},t?d("h4",{class:"s-choice__name"},r.one):null,B("Det taler for",o),B("Det taler imod",s),this.showWay(e))}link(e){return d("a",{href:`${this.base}${e.
page}`},e.title)}showWay({method:e}){let t=(o,s)=>s.length?d("div",{},d("dt",{},o),d("dd",{},s.map(i=>d("span",{},this.link(i))))):null,r=e.cases>e.firstCases.length;
return d("dl",{class:"s-choice__way"},t("Læs mere",[{title:`Alt om ${re(e.title)}`,page:e.page}]),t("Ark",e.sheets),t("Pakke",e.pack?[e.pack]:[]),e.cases?t("Ca\
ses",[...e.firstCases,...r?[{title:`Alle ${e.cases}`,page:e.page}]:[]]):d("div",{},d("dt",{},"Cases"),d("dd",{},"Kilderne nævner ingen.")))}showRest(e){return d(
"div",{class:"s-choice__rest"},d("h4",{},"De andre"),e.map(t=>d("details",{class:"s-choice__fold"},d("summary",{},d("b",{},t.method.one),`: ${ie(t)}`),B("Derfor\
 ikke",t.ruledOut),B("Det taler for",t.speakFor),B("Det taler imod",t.speakAgainst),d("p",{},this.link({title:`Læs om ${re(t.method.title)}`,page:t.method.page})))))}showCombinations({
combinations:e}){return d("div",{class:"s-choice__rest"},d("h4",{},"Det kan føre videre"),d("ul",{},e.map(t=>d("li",{},d("b",{},t.title),". ",bt(t)))))}};dt(ne,pt,ht,(n,e,t)=>{var i;let r=(i=u("[data-s-tool-files]",t).getAttribute("data-s-tool-site"))!=null?i:"",o=()=>kt(ee(e,n.desk.state),n.desk.work.name.trim(),
r),s=new G(n,[{label:"Jeres valg (pdf)",holds:"Svaret, grundene og jeres svar, til at printe.",ending:".pdf",compose:a=>s.pdf(o(),a)},{label:"Jeres valg (Word)",
holds:"Det samme, til at skrive videre i.",ending:".docx",compose:()=>s.word(o())}]);n.add(new te(n,e),new ae(n,e),s)});})();
