/* Made by «make scripts» from macros/browser/tools/selftest/selvtest.ts. */
"use strict";(()=>{function Ye(n,e){if(e!=null)if(typeof e=="string"||e instanceof Node)n.append(e);else for(let t of e)Ye(n,t)}function p(n,e={},...t){let r=document.createElement(
n);for(let[s,o]of Object.entries(e))o===!0?r.setAttribute(s,""):o!==!1&&o!==null&&o!==void 0&&r.setAttribute(s,String(o));return Ye(r,t),r}function ee(n,e){var l;
let t=new Set(e);for(let d of Array.from(n.children))t.has(d)||d.remove();let{activeElement:r}=document,s=(l=e.find(d=>d.contains(r)))!=null?l:e[0];if(!s)return;
s.parentElement!==n&&n.prepend(s);let o=e.indexOf(s),i=s;for(let d of e.slice(0,o).reverse())d.nextElementSibling!==i&&i.before(d),i=d;let a=s;for(let d of e.slice(
o+1))d.previousElementSibling!==a&&a.after(d),a=d}function b(n,e={},t){let r=p("button",{type:"button",...e},n);return t&&r.addEventListener("click",t),r}var A=n=>p(
"span",{class:"s-hidden"},n);function x(n,e=document){return e.querySelector(n)}function m(n,e=document){let t=e.querySelector(n);if(!t)throw new Error(`The page has no ${n}`);return t}function T(n,e=document){
return Array.from(e.querySelectorAll(n))}var on="text/csv;charset=utf-8",an=/^[=+\-@\t\r]/;function ln(n){let e=an.test(n)?`'${n}`:n;return/[";\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:e}var dn=n=>`\uFEFF${n.
map(e=>e.map(ln).join(";")).join(`\r
`)}\r
`,Je=n=>new Blob([dn(n)],{type:on});var S=class extends Error{constructor(t,r="unreachable"){super(`${r}: ${t}`);this.address=t;this.reason=r;this.name="LoadingError"}},De=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e,this.place.edition))}async take(e,t){let r=await this.find(e,t);return delete this.place.
store()[e],r}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,t){let r=this.coming.get(e);if(r)return r;let s=t();return this.coming.set(
e,s),s.catch(()=>this.coming.delete(e)),s}async find(e,t){let{place:r}=this,s=this.locate(`${e}.js`,t);if(r.store()[e]||await r.run(s),!r.store()[e])throw new S(
s);this.isOf(e,t)||(delete r.store()[e],await r.run(`${s}&t=${Date.now()}`));let o=r.store()[e];if(!o)throw new S(s);if(!this.isOf(e,t))throw new S(s,"outdated");
return o[1]}isOf(e,t){var r;return((r=this.place.store()[e])==null?void 0:r[0])===t}locate(e,t=this.place.edition){return`${this.place.base}${e}?e=${t}`}};function cn(n){
return new Promise((e,t)=>{let r=document.createElement("script");r.src=n,r.onload=()=>{r.remove(),e()},r.onerror=()=>{r.remove(),t(new S(n))},document.head.append(
r)})}function pn(){var e,t;let n=document.querySelector("[data-edition]");return{base:(e=n==null?void 0:n.getAttribute("data-base"))!=null?e:"",edition:(t=n==null?
void 0:n.getAttribute("data-edition"))!=null?t:"",store:()=>{var r;return(r=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:cn}}var Q=null;
function R(){return Q!=null||(Q=new De(pn())),Q}var un=n=>n instanceof S&&n.reason==="outdated";function mn(n,e){return un(n)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}function fn(n,e){let t=n.isOutdated?()=>location.reload():e;return b(n.way,{class:"s-button s-button--quiet"},t)}var H=class{constructor(e=p("div",{class:"s-not\
ice",role:"status"})){this.element=e}show(e,t,r,s=""){let o=mn(e,t),i=p("p",{},s?`${o.text} ${s}`:o.text);this.element.replaceChildren(i,fn(o,r))}clear(){this.element.
replaceChildren()}};var gn=1e3;function te(n,e,t){let r=URL.createObjectURL(new Blob([n],{type:t})),s=p("a",{href:r,download:e});document.body.append(s),s.click(),s.remove(),window.
setTimeout(()=>URL.revokeObjectURL(r),gn)}var hn=new Set(["⁠","­",`
`,"\r"]),yn=new Set(["qr","key","group"]),kn=60;function*ze(n){if(typeof n=="string")yield n;else if(typeof n=="object"&&n)for(let[e,t]of Object.entries(n))yn.has(
e)||(yield*ze(t))}function Xe(n,e){let t=s=>{var i;let o=(i=s.codePointAt(0))!=null?i:0;return hn.has(s)||e.some(([a,l])=>a<=o&&o<=l)},r=new Map;for(let s of ze(
n))for(let o of s)!r.has(o)&&!t(o)&&r.set(o,s.slice(0,kn));return Array.from(r,([s,o])=>`«${s}» i «${o}»`)}var $e="assets/js/saetter.js",wn="saetter/skabeloner",Ze=2;function et(n){let e=atob(n),t=new Uint8Array(e.length);for(let r=0;r<e.length;r+=1)t[r]=e.charCodeAt(
r);return new Blob([t])}async function vn({mark:n,parts:e,size:t},r,s){let o=0,i=async l=>{let d=et(await r.take(l,n));return o+=d.size,s({step:"loading",loaded:o,
whole:t}),d};s({step:"loading",loaded:o,whole:t});let a=[];for(let l=0;l<e.length;l+=Ze)a.push(...await Promise.all(e.slice(l,l+Ze).map(i)));return new Blob(a)}
async function bn(n){var t;await n.loadTool($e);let e=(t=window.samspilPrograms)==null?void 0:t[$e];if(!e)throw new Error(`${$e} has come, and is not the progra\
m`);return e}async function tt(n,e=R()){let t=await bn(e),r=await e.load(wn),s=await vn(r.compiler,e,n);return{...r,program:t,compiler:s,faces:r.faces.map(et)}}var j=class extends Error{constructor(){super(...arguments);this.name="WorkplaceLost"}};function nt(n){let e=URL.createObjectURL(new Blob([n],{type:"text/javasc\
ript"})),t=new Worker(e);return{ask:o=>new Promise((i,a)=>{t.onmessage=({data:l})=>i(l),t.onerror=l=>{l.preventDefault(),a(new j(l.message))},t.onmessageerror=()=>a(
new j("no answer that could be read")),t.postMessage(o)}),close:()=>{t.terminate(),URL.revokeObjectURL(e)}}}async function rt(n){let e=URL.createObjectURL(new Blob(
[n],{type:"text/javascript"}));await new Promise((r,s)=>{let o=document.createElement("script");o.src=e,o.onload=()=>r(),o.onerror=()=>s(new j("the page may not\
 run it")),document.head.append(o)}),URL.revokeObjectURL(e);let t=window.samspilSetter;if(!t)throw new j("it ran and is not there");return{ask:t,close:()=>{}}}var L=class extends Error{constructor(){super(...arguments);this.name="TypesettingFault"}},xn=256e6,at=3,G=null,_=null,st=Promise.resolve();function lt(n,e,t={},r=()=>{}){
let s=st.then(()=>Tn(n,e,t,r));return st=s.catch(()=>{}),s}async function Tn(n,e,t,r){if(typeof DecompressionStream=="undefined"||typeof WebAssembly=="undefined")
throw new L("Browseren er for gammel til at lave pdf-filer her. Brug en nyere, eller print siden.");let{signs:s,look:o}=await dt(r);Sn([e,t.filled],s),r({step:"\
setting"});let i=typeof e=="object"&&e&&"space"in e?e.space:0,a=await Pn({template:n,data:Oe(e),look:Oe({...o,space:i,...t})});if("pdf"in a)return new Blob([a.pdf],
{type:"application/pdf"});let l="said"in a?a.said:["broken"in a?a.broken:"intet svar"];throw new L(`Pdf-filen kunne ikke laves: ${l.slice(0,at).join("; ")}`)}var Oe=n=>JSON.
stringify(n).normalize("NFC");function Sn(n,e){let t=Xe(JSON.parse(Oe(n)),e);if(!t.length)return;let r=t.slice(0,at).join("; ");throw new L(`Skriften på arkene \
har ikke tegnet ${r}. Skriv det med ord, og prøv igen.`)}function dt(n){return G||(G=tt(n),G.catch(()=>{G=null})),G}async function Pn(n){_!=null||(_=En());let e=await _.
catch(r=>(_=null,ot(r))),t=await e.ask(n).catch(r=>(it(e),ot(r)));return("broken"in t||"memory"in t&&t.memory>xn)&&it(e),t}function ot(n){throw new L(`Pdf-filen\
 kunne ikke laves: ${n instanceof Error?n.message:n}`)}function it(n){_=null,n.close()}async function En(){let{program:n,compiler:e,files:t,faces:r}=await dt(()=>{}),
s=async o=>{let i=await o.ask({compiler:e,files:t,faces:r});if("broken"in i)throw o.close(),new Error(i.broken);return o};try{return await s(nt(n))}catch{return s(
await rt(n))}}var ct=1e6,ne=class{constructor(e){this.place=e;this.far=p("progress",{class:"s-making","aria-label":"Hentet",hidden:!0});this.isRunning=!1;e.said.after(this.far)}get isBusy(){
return this.isRunning}async make(e,t){if(this.isRunning)return;let{what:r,notice:s}=this.place;this.turn(!0),s.clear(),this.say(`Henter ${r} …`);try{let o=await t(
i=>this.follow(i));te(o,e,o.type),this.say(`${e} er hentet.`)}catch(o){this.explain(o,()=>{this.make(e,t)})}finally{this.far.hidden=!0,this.turn(!1)}}turn(e){var t,
r;this.isRunning=e,(r=(t=this.place).turned)==null||r.call(t)}follow({step:e,loaded:t,whole:r}){let{what:s}=this.place;this.say(e==="setting"?`Sætter ${s} …`:
`Henter det, der sætter ${s}. Det sker kun første gang.`),this.far.hidden=e!=="loading"||!r,r&&(this.far.max=r,this.far.value=t!=null?t:0,this.far.setAttribute(
"aria-valuetext",`${Math.round((t!=null?t:0)/ct)} af ${Math.round(r/ct)} MB`))}explain(e,t){let{what:r,notice:s,rest:o=""}=this.place;if(e instanceof S){this.say(
""),s.show(e,`Det, der sætter ${r},`,t,o);return}let i=e instanceof L;if(this.say(`${i?e.message:"Filen kunne ikke laves."} ${o}`.trim()),!i)throw e}say(e){let{
said:t}=this.place;t.textContent!==e&&(t.textContent=e)}};async function Mn(n){try{return await navigator.clipboard.writeText(n),!0}catch{return!1}}async function pt(n){let e=await Mn(n.value);return e||(n.focus(),n.select()),
e}var Ln="januar februar marts april maj juni juli august september oktober november december".split(" ");function D(n){return n.length<2?n.join(""):`${n.slice(0,
-1).join(", ")} og ${n[n.length-1]}`}function Ae(n,e,t){return`${n} ${n===1?e:t}`}function ut(n){return`${n.getDate()}. ${Ln[n.getMonth()]} ${n.getFullYear()}`}var Dn={æ:"ae",ø:"oe",å:"aa"},$n=48;function Re(n){return n.toLowerCase().replace(
/[æøå]/g,t=>{var r;return(r=Dn[t])!=null?r:t}).normalize("NFD").replace(/[\u0300-\u036f]/g,"").replace(/[^a-z0-9]+/g,"-").slice(0,$n).replace(/^-+|-+$/g,"")}var P=n=>typeof n=="object"&&n?{...n}:{},re=n=>typeof n=="number"&&Number.isFinite(n);function N(n){try{return JSON.parse(n)}catch{return null}}var On=90,An=/^[a-z0-9-]{1,40}$/,mt=0;function q(){return mt+=1,`${Date.now().toString(36)}${mt.toString(36)}${Math.floor(Math.random()*1296).toString(36)}`}var ft=n=>typeof n==
"string"?Array.from(n.replace(/\s+/g," ").trimStart()).slice(0,On).join(""):"",C=(n,e)=>n.name.trim()||e.unnamed;function $(n,e=n.empty()){return{id:q(),name:"",
changed:"",state:e}}function B(n,e){let{id:t,name:r,changed:s,state:o}=n;return{samspil:e.id,udgave:e.edition,id:t,navn:r,ændret:s,indhold:e.save(o)}}function Y(n,e){
let{samspil:t,udgave:r,id:s,navn:o,ændret:i,indhold:a}=P(n);if(t!==e.id)return null;let l=e.take(a,re(r)?r:1);if(!l)return null;let d=typeof i=="string"&&!Number.
isNaN(Date.parse(i))?i:"";return{work:{id:typeof s=="string"&&An.test(s)?s:q(),name:ft(o),changed:d,state:l.state},unplaced:l.unplaced}}function se(n,e){var l;let t=N(
n),{samspil:r,udgave:s}=P(t),o=typeof r=="string",i=o?(l=e.carryOn)==null?void 0:l.call(e,t):null;if(i)return{work:{...$(e,i.state),name:ft(i.name)},unplaced:i.
unplaced};if(o&&r!==e.id)return"Filen er gemt fra et andet af værktøjerne. Åbn den dér. Intet er ændret.";if(re(s)&&s>e.edition)return"Filen er gemt af en \
nyere udgave af Samspil. Hent siden på ny, og prøv igen. Intet er ændret.";let a=o?Y(t,e):null;return a!=null?a:"Filen er ikke gemt herfra, eller den er gået\
 i stykker. Intet er ændret."}function oe(n){return n.length?` Det her kunne ikke placeres og er ikke med: ${n.join("; ")}.`:""}var ae="#arbejde=",Rn=()=>{var n;return(n=location.href.split(/[?#]/)[0])!=null?n:""},_e=(n,e)=>Re(n.name)||e.id,ie=class{constructor(e,t,r,s){this.root=e;this.
desk=t;this.kind=r;this.tell=s}listen(){var i;let{root:e,kind:t}=this,r=(a,l)=>m(a,e).addEventListener("click",l),s=m("[data-s-tool-file]",e),o=m("[data-s-tool-\
name]",e);o.addEventListener("input",()=>this.desk.rename(o.value)),r("[data-s-tool-save]",()=>this.save()),r("[data-s-tool-open]",()=>s.click()),r("[data-s-too\
l-new]",()=>this.show($(t),"Her er et tomt. Det forrige ligger på listen nederst.")),r("[data-s-tool-clear]",()=>this.clear()),(i=x("[data-s-tool-copy]",e))==null||
i.addEventListener("click",()=>{this.copyAddress()}),s.addEventListener("change",()=>{this.open(s)})}render(){let{root:e,desk:t}=this,r=m("[data-s-tool-name]",e);
document.activeElement!==r&&(r.value=t.work.name);let{works:s}=t.shelf.read();m("[data-s-tool-works]",e).replaceChildren(...s.map(o=>this.makeRow(o))),m("[data-\
s-tool-clear]",e).hidden=s.length===0,m("[data-s-tool-none]",e).hidden=s.length>0,m("[data-s-tool-refused]",e).hidden=!t.shelf.isRefused}makeRow(e){let{desk:t,kind:r}=this,
s=C(e,r),o=e.id===t.work.id,i=e.changed?`rettet ${ut(new Date(e.changed))}`:"",a={class:"s-button s-button--quiet"},l=b(s,{class:"s-work__link"},()=>this.show(e,
`«${s}» er åbnet.`)),d=b(["Lav en kopi",A(` af ${s}`)],a,()=>{this.show({...e,id:q(),name:`${s} (kopi)`},`Her er en kopi af «${s}».`)}),c=b(["Slet",A(` ${s}`)],
a,()=>this.remove(e,s));return p("li",{},o?p("b",{"aria-current":"true"},s):l,p("span",{class:"s-quiet"},` ${[i,o?"vist her":""].filter(Boolean).join(" · ")}`),
p("span",{class:"s-work__moves"},d,c))}show(e,t){this.desk.take(e,t),this.root.scrollIntoView(),m("input:not([hidden]), select, textarea",this.root).focus({preventScroll:!0})}remove(e,t){
let{desk:r,kind:s}=this;if(window.confirm(`Slet «${t}» fra denne browser? Det kan ikke fortrydes.`)){if(r.shelf.remove(e.id),e.id===r.work.id){let o=r.shelf.read().
works[0];r.take(o!=null?o:$(s),`«${t}» er slettet.`,o!==void 0)}else this.render(),this.tell(`«${t}» er slettet.`);m("[data-s-tool-new]",this.root).focus()}}clear(){
window.confirm("Slet alt på listen fra denne browser? Det kan ikke fortrydes.")&&(this.desk.shelf.clear(),this.desk.take($(this.kind),"Alt på listen er slettet\
 fra denne browser.",!1),m("[data-s-tool-new]",this.root).focus())}async copyAddress(){var r,s,o;let e=(o=(s=(r=this.kind).writeAddress)==null?void 0:s.call(r,this.
desk.state))!=null?o:null;if(e===null){this.tell("Her er endnu intet, en adresse kan vise.");return}let t=m("[data-s-tool-address]",this.root);t.value=Rn()+ae+encodeURIComponent(
e),m("[data-s-tool-address-field]",this.root).hidden=!1,this.tell(await pt(t)?"Adressen er kopieret.":"Kopiér adressen i feltet.")}save(){let{kind:e,desk:t}=this,
r=`${_e(t.work,e)}.${e.id}.json`;te(`${JSON.stringify(B(t.work,e),null,1)}
`,r,"application/json"),this.tell(`Gemt som ${r}. Åbn den her på siden for at gå videre, eller send den til de andre.`)}async open(e){var i;let[t]=(i=e.files)!=
null?i:[];if(!t)return;let r=se(await t.text(),this.kind);if(e.value="",typeof r=="string"){this.tell(r);return}let o=this.desk.shelf.read().works.some(a=>a.id===
r.work.id)?{...r.work,id:q()}:r.work;this.desk.take(o,`«${C(o,this.kind)}» er åbnet fra filen.${oe(r.unplaced)}`)}};var le=n=>typeof n=="string"?[n]:n;function gt(n,e={}){var t;return typeof n=="string"?n:"strong"in n?n.strong:((t=e[n.field])==null?void 0:t.text)||"__________"}var _n="tool.typ",J=(n,e)=>le(n).map(t=>[gt(t,e),typeof t=="object"&&"strong"in t]);function Nn(n,e){switch(n.kind){case"heading":case"text":return{...n,text:J(
n.text,e)};case"list":return{...n,items:n.items.map(t=>J(t,e))};case"table":return{...n,rows:n.rows.map(t=>t.map(r=>J(r,e)))};case"signatures":return{...n,of:n.
of.map(t=>J(t,e))};default:return n}}function Wn(n,{site:e,author:t,today:r}){let{title:s,lead:o="",facts:i=[],fields:a,blocks:l,imprint:d,lies:c=!1}=n;return{title:s,
lead:o,site:e,author:t,imprint:d,lies:c,edition:"",date:{year:r.getFullYear(),month:r.getMonth()+1,day:r.getDate()},facts:i.map(([u,f])=>[u,J(f,a)]),blocks:l.map(
u=>Nn(u,a))}}var ht=(n,e,t)=>lt(_n,Wn(n,e),void 0,t);var In={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function W(n){return n.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu,"").replace(/[&<>"]/g,e=>{var t;
return(t=In[e])!=null?t:e})}var Ne=(n,e)=>n.replace(/%([a-z_]+)%/g,(t,r)=>{var s;return(s=e[r])!=null?s:t});var yt="application/vnd.openxmlformats-officedocument.wordprocessingml.document";var Hn=Uint32Array.from({length:256},(n,e)=>{let t=e;for(let r=0;r<8;r++)t=t&1?t>>>1^3988292384:t>>>1;return t});function jn(n){var t;let e=4294967295;for(let r of n)
e=((t=Hn[(e^r)&255])!=null?t:0)^e>>>8;return(e^4294967295)>>>0}function We(n){let e=new DataView(new ArrayBuffer(n.reduce((r,[,s])=>r+s,0))),t=0;for(let[r,s]of n)
s===2?e.setUint16(t,r,!0):e.setUint32(t,r,!0),t+=s;return new Uint8Array(e.buffer)}var Cn=(n,e)=>[[20,2],[2048,2],[0,2],[0,2],[33,2],[jn(e),4],[e.length,4],[e.length,
4],[n.length,2],[0,2]];function kt(n,e){let t=new TextEncoder,r=[],s=[],o=0;for(let[d,c]of Object.entries(n)){let[u,f]=[t.encode(d),t.encode(c)],g=Cn(u,f),h=We(
[[67324752,4],...g]);r.push(h,u,f);let w=[[0,2],[0,2],[0,2],[0,4],[o,4]];s.push(We([[33639248,4],[20,2],...g,...w]),u),o+=h.length+u.length+f.length}let i=s.reduce(
(d,c)=>d+c.length,0),a=Object.keys(n).length,l=We([[101010256,4],[0,2],[0,2],[a,2],[a,2],[i,4],[o,4],[0,2]]);return new Blob([...r,...s,l],{type:e})}var xt="vaerktoejer/word",wt=454,Bn=60,vt=[{title:"Hvem",weight:3},{title:"Navn",weight:3},{title:"Funktion",weight:3},{title:"Underskrift",weight:4},{title:"Da\
to",weight:2}],Ie=class{constructor(e,t){this.document=e;this.kit=t;this.controls=0;this.answers=new Map;this.width=e.lies?t.widths.lying:t.widths.upright}put(e,t={}){
return Ne(this.kit.snippets[e],t)}text(e){return W(e).replace(/\r?\n/g,this.kit.snippets.line_break)}control(e,t,r){this.controls+=1,this.answers.has(e)||this.answers.
set(e,r);let s={key:e,label:W(t.slice(0,Bn)),id:String(this.controls)};return r?this.put("control",{...s,text:this.text(r)}):this.put("open_control",s)}run(e){var r;
if(typeof e=="string")return e?this.put("run",{text:this.text(e)}):"";if("strong"in e)return this.put("strong",{text:this.text(e.strong)});let t=(r=this.document.
fields)==null?void 0:r[e.field];return t?this.control(e.field,t.label,t.text):""}runs(e){return le(e).map(t=>this.run(t)).join("")}paragraph(e,t,r=!1){return this.
put(r?"kept":"paragraph",{style:e,runs:this.runs(t)})}table(e,t,r,s=0){let o=t.reduce((c,u)=>c+u.weight,0),i=t.map(c=>String(Math.floor(this.width*c.weight/o))),
a=c=>i.map((u,f)=>{var g;return this.put("cell",{width:u,body:(g=c[f])!=null?g:this.paragraph("Celle","")})}).join(""),l=c=>s?this.put("high_row",{height:String(
s),cells:a(c)}):this.put("row",{cells:a(c)});return this.put("table",{width:String(i.reduce((c,u)=>c+Number(u),0)),title:W(e),grid:i.map(c=>this.put("column",{width:c})).
join(""),head:a(t.map(c=>this.paragraph("Celle",c.title,!0))),rows:r.map(l).join("")})+this.paragraph("Mellemrum","")}signatures(e){let t=e.map((r,s)=>{let o=i=>{
let a=this.control(`underskrift-${s+1}-${i.toLowerCase()}`,i,"");return this.put("paragraph",{style:"Celle",runs:a})};return vt.map(({title:i})=>i==="Hvem"?this.
paragraph("Celle",r):o(i))});return this.table("Underskrifter",vt,t,2*wt)}block(e){switch(e.kind){case"heading":return this.paragraph(e.level===1?"Heading1":"He\
ading2",e.text);case"text":return this.paragraph(e.quiet?"Slut":"Normal",e.text);case"list":{let t=e.numbered?"ListNumber":"ListBullet";return e.items.map(r=>this.
paragraph(t,r)).join("")}case"table":{let t=e.rows.map(r=>r.map(s=>this.paragraph("Celle",s)));return this.table(e.title,e.columns,t)}case"answer":{let t=this.control(
e.key,e.label,e.text);return(e.label?this.paragraph("Etiket",e.label,!0):"")+this.put("paragraph",{style:"Svar",runs:t})}case"lines":return this.table(e.label,[
{title:e.label,weight:1}],[[]],e.count*wt);case"signatures":return this.signatures(e.of);case"break":return this.put("new_page")}}body(){let{title:e,lead:t="",facts:r=[],
blocks:s,imprint:o}=this.document,i=[this.paragraph("Title",e),t?this.paragraph("Subtitle",t):""],a=r.map(([d,c])=>{let u=this.put("strong",{text:W(d)})+this.put(
"tab")+this.runs(c);return this.put("paragraph",{style:"Felt",runs:u})}),l=s.map(d=>this.block(d));return[...i,...a,...l,this.paragraph("Slut",o)].filter(Boolean).
join(`
`)}kept(){return[...this.answers].map(([e,t])=>this.put("answer",{key:e,text:W(t)})).join(`
`)}},bt=n=>String(n).padStart(2,"0");function Kn(n,e,t,r){let s=new Ie(n,e),o={body:s.body(),answers:s.kept(),section:e.snippets[n.lies?"lying":"upright"],title:W(
n.title),tool:t,day:`${r.getFullYear()}-${bt(r.getMonth()+1)}-${bt(r.getDate())}`};return Object.fromEntries(Object.entries(e.parts).map(([i,a])=>[i,Ne(a,o)]))}
var Tt=(n,e,t,r)=>kt(Kn(n,e,t,r),yt);function Un(n){let e=t=>{var r;return(r=n.getAttribute(t))!=null?r:""};return{site:e("data-s-tool-site"),author:e("data-s-tool-author")}}var de=class{constructor(e,t){
this.page=e;this.files=t;this.buttons=[];this.list=m("[data-s-tool-files]",e.root),this.told=m("[data-s-tool-told]",e.root);let r=new H(m("[data-s-tool-failure]",
e.root));this.making=new ne({what:"filen",said:this.told,notice:r,turned:()=>this.render()})}listen(){this.list.replaceChildren(...this.files.map(e=>this.makeRow(
e)))}render(){let{desk:e,kind:t}=this.page,r=this.making.isBusy||t.isEmpty(e.state);for(let s of this.buttons)s.setAttribute("aria-disabled",String(r))}makeRow(e){
let t={class:"s-button s-button--quiet","data-s-tool-get":e.ending},r=b(e.label,t,()=>{this.get(e)});return this.buttons.push(r),p("li",{},r,p("span",{class:"s-\
quiet"},e.holds))}async get(e){let{desk:t,kind:r}=this.page;if(!this.making.isBusy){if(r.isEmpty(t.state)){this.told.textContent="Her er endnu intet at tage med\
. Skriv eller vælg noget først.";return}await this.making.make(_e(t.work,r)+e.ending,s=>e.compose(s))}}async word(e){return Tt(e,await R().load(xt),this.page.
kind.id,new Date)}pdf(e,t){return ht(e,{...Un(this.list),today:new Date},t)}};function St(n,e,t){n.textContent="",window.setTimeout(()=>{n.textContent=e,t==null||t()},50)}function Pt(n,e){let t=0;return r=>{window.clearTimeout(t),t=window.
setTimeout(()=>{n.textContent=r},e)}}var Et="samspil.proeve",ce=class{constructor(e){this.of=e;this.isRefused=!1}probe(){return this.writeText(Et,"1")&&this.remove(Et),this}readText(e){try{return this.
of().getItem(e)}catch{return this.isRefused=!0,null}}read(e){var t;return N((t=this.readText(e))!=null?t:"")}list(e){try{return Object.keys(this.of()).filter(t=>t.
startsWith(e))}catch{return this.isRefused=!0,[]}}writeText(e,t){try{this.of().setItem(e,t),this.isRefused=!1}catch{this.isRefused=!0}return!this.isRefused}write(e,t){
return this.writeText(e,JSON.stringify(t))}remove(e){try{this.of().removeItem(e)}catch{this.isRefused=!0}}},Mt=()=>new ce(()=>window.localStorage),Lt=()=>new ce(
()=>window.sessionStorage);var pe=class{constructor(e,t,r=()=>new Date){this.shelf=e;this.current=t;this.now=r;this.changes=[];this.watching=[]}get work(){return this.current}get state(){
return this.current.state}get canUndo(){return this.changes.length>0}watch(e){this.watching.push(e)}change(e,t="",r){e!==this.state&&(this.changes.push({before:this.
current,told:t,back:r}),this.changes.length>60&&this.changes.shift(),this.set({...this.current,state:e},t))}write(e){this.set({...this.current,state:e},"")}rename(e){
this.set({...this.current,name:e},"")}undo(){let e=this.changes.pop();if(!e)return;let t=e.back?e.back(this.state):e.before.state;this.set({...e.before,state:t,
name:this.current.name},e.told?`Fortrudt: ${e.told}`:"Fortrudt.")}take(e,t,r=!0){this.changes.length=0,r?this.set(e,t):this.show(e,t)}set(e,t){let r={...e,changed:this.
now().toISOString()};this.shelf.keep(r),this.show(r,t)}show(e,t){this.current=e;for(let r of this.watching)r(t)}};var He=5,ue=class{constructor(e,t){this.kind=e;this.keeping=t;this.watching=[];let r=t.read(this.slot);this.opened=(Array.isArray(r)?r:[]).map(s=>{var o;return(o=
Y(s,e))==null?void 0:o.work}).filter(s=>s!==void 0).slice(0,He)}get slot(){return`samspil-${this.kind.id}-andre`}get works(){return this.opened}watch(e){this.watching.
push(e)}open(e){let t=se(e,this.kind);if(typeof t=="string")return t;let r=this.opened.filter(s=>s.id!==t.work.id);return r.length>=He?`Der kan ligge ${He} ved \
siden af jeres. Tag en fra først.`:(this.set([...r,t.work]),`«${C(t.work,this.kind)}» ligger nu ved siden af jeres.${oe(t.unplaced)}`)}remove(e){this.set(this.
opened.filter(t=>t.id!==e))}set(e){this.opened=e,this.keeping.write(this.slot,e.map(t=>B(t,this.kind)));for(let t of this.watching)t()}},me=class{constructor(e,t,r,s){
this.others=t;this.kind=r;this.tell=s;this.list=m("[data-s-tool-others-list]",e),this.file=m("[data-s-tool-others-file]",e),this.button=m("[data-s-tool-others-o\
pen]",e)}listen(){this.button.addEventListener("click",()=>this.file.click()),this.file.addEventListener("change",()=>{this.open()})}render(){this.list.replaceChildren(
...this.others.works.map(e=>this.makeRow(e)))}makeRow(e){let t=C(e,this.kind),r=b(["Tag fra",A(` ${t}`)],{class:"s-button s-button--quiet"},()=>{this.others.remove(
e.id),this.tell(`«${t}» er taget fra. Filen er urørt.`),this.button.focus()});return p("li",{},p("span",{},t),r)}async open(){var t;let e=[];for(let r of Array.
from((t=this.file.files)!=null?t:[]))e.push(this.others.open(await r.text()));this.file.value="",e.length&&this.tell(e.join(" "))}};var Dt=30,Fn=n=>`samspil-${n.id}`,fe=class{constructor(e,t){this.kind=e;this.keeping=t;this.text=null;this.kept={chosen:"",works:[]}}get slot(){return Fn(this.kind)}get isRefused(){
return this.keeping.isRefused}read(){let e=this.keeping.readText(this.slot);return e!==this.text&&this.know(e,this.take(N(e!=null?e:""))),this.kept}keep(e){return this.
write(e.id,[e,...this.read().works.filter(t=>t.id!==e.id)])}remove(e){var r,s;let t=this.read().works.filter(o=>o.id!==e);t.length?this.write((s=(r=t[0])==null?
void 0:r.id)!=null?s:"",t):this.clear()}clear(){this.keeping.remove(this.slot)}take(e){let{valgt:t,arbejder:r}=P(e),s=(Array.isArray(r)?r:[]).slice(0,Dt).map(i=>{
var a;return(a=Y(i,this.kind))==null?void 0:a.work}).filter(i=>i!==void 0),o=new Map(s.map(i=>[i.id,i]));return{chosen:typeof t=="string"&&o.has(t)?t:"",works:[
...o.values()]}}write(e,t){let r=t.slice(0,Dt),{id:s,edition:o}=this.kind,i={samspil:s,udgave:o,valgt:e,arbejder:r.map(l=>B(l,this.kind))},a=JSON.stringify(i);return this.
keeping.writeText(this.slot,a)?(this.know(a,{chosen:e,works:r}),!0):!1}know(e,t){this.text=e,this.kept=t}};function Vn(){try{history.replaceState(null,"",location.href.split("#")[0])}catch{}}var je=class{constructor(e,t){this.root=e;this.kind=t;this.parts=[];this.isPressed=
!1;this.isWaiting=!1;this.afterwards=[];this.desk=new pe(new fe(t,Mt().probe()),$(t)),this.others=new ue(t,Lt()),this.status=m("[data-s-tool-status]",e),this.announce=
Pt(this.status,250),this.undoButton=m("[data-s-tool-undo]",e)}say(e){St(this.status,e)}add(...e){this.parts.push(...e)}onceShown(e){this.isWaiting?this.afterwards.
push(e):e()}start(){var i;let{root:e,desk:t,kind:r}=this,s=a=>this.say(a);this.add(new ie(e,t,r,s)),x("[data-s-tool-others]",e)&&this.add(new me(e,this.others,r,
s));for(let a of this.parts)(i=a.listen)==null||i.call(a);this.undoButton.addEventListener("click",()=>{t.undo(),this.undoButton.hidden&&m("[data-s-tool-name]",
e).focus()}),document.addEventListener("pointerdown",()=>{this.isPressed=!0});for(let a of["pointerup","pointercancel"])document.addEventListener(a,()=>window.setTimeout(
()=>this.lift()));t.watch(a=>{a&&this.announce(a),this.render()}),this.others.watch(()=>this.render()),window.addEventListener("storage",a=>{(a.key===t.shelf.slot||
a.key===null)&&this.render()}),window.addEventListener("hashchange",()=>this.followAddress());let o=m("[data-s-tool-plain]",e);o.hasAttribute("data-s-tool-stays")||
(o.hidden=!0),m("[data-s-tool-frame]",e).hidden=!1,this.followAddress()||this.takeUp()}takeUp(){var r;let{chosen:e,works:t}=this.desk.shelf.read();this.desk.take(
(r=t.find(s=>s.id===e))!=null?r:this.desk.work,"",!1)}followAddress(){let{kind:e}=this;if(!e.readAddress||!location.hash.startsWith(ae))return!1;let t=e.readAddress(
Qn(location.hash.slice(ae.length)));return Vn(),t?(this.desk.take($(e,t),"Her er det, der lå i adressen. Jeres egne er urørte.",!1),!0):(this.takeUp(),this.announce(
"Adressen holder intet, som siden kan læse."),!0)}lift(){this.isPressed=!1,this.isWaiting&&this.render();for(let e of this.afterwards.splice(0))e()}render(){if(this.
isWaiting=this.isPressed,!this.isPressed){for(let e of this.parts)e.render();this.undoButton.hidden=!this.desk.canUndo&&document.activeElement!==this.undoButton}}};
function Qn(n){try{return decodeURIComponent(n)}catch{return""}}function $t(n,e,t,r){let s=x(`[data-s-tool="${n}"]`);if(!s)return;let o=new H;s.before(o.element);
let i=async()=>{o.clear();try{let a=await R().load(e),l=new je(s,t(a));r(l,a,s),l.start()}catch(a){o.show(a,"Værktøjet",()=>{i()})}};i()}var ge={id:"",title:"",pack:"",minutes:60,people:null,begins:"",when:"",place:"",leader:"",names:[],points:[],evaluation:[],copies:{},extras:["notes","evaluatio\
n"]},Ot=0;function Ce(){return Ot+=1,`${Date.now().toString(36)}${Ot.toString(36)}${Math.floor(Math.random()*1296).toString(36)}`}function z(n){return{id:Ce(),kind:"\
point",title:"",minutes:10,what:"",sheet:"",steps:[],say:"",do:"",groups:null,materials:[],...n}}var At=n=>z({...n});var Rt=(n,e)=>{var t;return(t=n.sheets.find(r=>r.id===e))!=null?t:null},_t=(n,e)=>{var t;return(t=n.packs.find(r=>r.id===e))!=null?t:null};var zn="#plan=",Xn="1",Zn="~",er=n=>encodeURIComponent(n).replace(/~/g,"%7E").replace(/'/g,"%27");var tr=(n,e)=>JSON.stringify({...n,id:"",minutes:0})===JSON.stringify({...e,id:"",minutes:0});function nr(n,e,t){var i,a;let r=(a=(i=_t(t,e.pack))==null?void 0:
i.programme.findIndex(l=>tr(n,At(l))))!=null?a:-1;if(r>=0)return`p${r}.${n.minutes}`;let s=n.title?`.${er(n.title)}`:"";if(n.kind==="pause")return`b${n.minutes}${s}`;
let o=Rt(t,n.sheet);return o?`s${o.id}.${n.minutes}${n.title===o.title?"":s}`:`e${n.minutes}${s}`}function Wt(n,e,t){var s;let r=[Xn,e.minutes,(s=e.people)!=null?
s:0,e.begins.replace(":",""),e.pack];return n+zn+[...r,...e.points.map(o=>nr(o,e,t))].join(Zn)}var It="vaerktoejer/selvtest",he=(n,e)=>{var t;return(t=n.tests.find(r=>r.id===e))!=null?t:n.tests[0]};var O=(n,e)=>{var t,r;return e==="0"?"Ved ikke":(r=(t=n.answers.find(s=>s.value===e))==null?void 0:t.wording)!=null?r:""};var Ke=["nu","vil"],rr={party:"",time:"",test:"",answers:{},notes:{},chosen:{}},Ht=5e3,E=(n,e)=>`${n}/${e}`,jt=(n,e,t)=>({...n,answers:{...n.answers,[e]:t}}),Ct=(n,e,t)=>({
...n,notes:{...n.notes,[e]:t.slice(0,Ht)}}),Bt=(n,e,t)=>({...n,chosen:{...n.chosen,[e]:t}});function sr(n){let e=new Map;for(let t of n.tests)for(let r of t.questions)
e.set(E(t.id,r.id),new Set(["0",...r.answers.map(s=>s.value)]));return e}var or=n=>Ke.some(e=>e===n);function Kt(n,e){var g,h,w,v;let{part:t,tid:r,test:s,svar:o,
noter:i,dagsorden:a}=P(n);if(typeof o!="object"||!o)return null;let l=sr(e),d=[],c=(k,M)=>{let V={};for(let[I,Le]of Object.entries(P(k)))typeof Le=="string"&&M(
I,Le)?V[I]=Le:d.push(`«${I.slice(0,80)}»`);return V},u={};for(let[k,M]of Object.entries(P(a)))l.has(k)&&typeof M=="boolean"&&(u[k]=M);return{state:{party:(h=(g=
e.parties.find(k=>k.id===t))==null?void 0:g.id)!=null?h:"",time:or(r)?r:"",test:(v=(w=e.tests.find(k=>k.id===s))==null?void 0:w.id)!=null?v:"",answers:c(o,(k,M)=>{
var V,I;return(I=(V=l.get(k))==null?void 0:V.has(M))!=null?I:!1}),notes:c(i,(k,M)=>l.has(k)&&M.length<=Ht),chosen:u},unplaced:[...new Set(d)]}}var Ut="1",ir=1500;
function ar(n){let e=Object.entries(n.answers).map(([r,s])=>`${r}-${s}`),t=[Ut,n.party,n.time,n.test,...e].join("~");return e.length&&t.length<=ir?t:null}function lr(n,e){
var l,d;let[t,r,s,o,...i]=n.split("~");if(t!==Ut)return null;let a={};for(let c of i){let u=c.lastIndexOf("-");u>0&&(a[c.slice(0,u)]=c.slice(u+1))}return(d=(l=Kt(
{part:r,tid:s,test:o,svar:a},e))==null?void 0:l.state)!=null?d:null}var Ue=n=>!Object.keys(n.answers).length&&!Object.values(n.notes).some(e=>e.trim());function Ft(n){
return{id:"selvtest",one:"testen",unnamed:"Selvtest uden navn",edition:1,empty:()=>{var e,t;return{...rr,test:(t=(e=he(n,""))==null?void 0:e.id)!=null?t:""}},isEmpty:Ue,
save:({party:e,time:t,test:r,answers:s,notes:o,chosen:i})=>({part:e,tid:t,test:r,svar:s,noter:o,dagsorden:i}),take:e=>Kt(e,n),writeAddress:ar,readAddress:e=>lr(
e,n)}}var dr=5;function Vt(n,e,t){let r=n.topics;return e.map(s=>{var l,d,c;let o=E(n.id,s.question.id),i=(d=(l=n.outcomes[s.outcome])==null?void 0:l.minutes)!=null?d:
0,a=i>0&&r-- >0;return{topic:s,key:o,minutes:i||dr,isOn:(c=t.chosen[o])!=null?c:a}})}function Qt(n,e){let t=e.filter(({isOn:s})=>s).map(({topic:s,minutes:o})=>{
var i,a;return{title:s.question.title,minutes:o,what:(a=(i=n.outcomes[s.outcome])==null?void 0:i.advice.text)!=null?a:"",topic:s}}),r=s=>s.map(o=>({...o,topic:null}));
return[...r(n.opening),...t,...r(n.closing)]}var X=n=>n.reduce((e,{minutes:t})=>e+t,0);function Gt(n,e){let t=e.map(({title:s,minutes:o,topic:i})=>z({title:(i?`\
Tal om: ${s}`:s).slice(0,90),minutes:o})),r={...ge,minutes:X(e),points:t};return Wt(n,r,{packs:[],sheets:[]})}var ye=n=>p("span",{class:"s-quiet"},n),ke=class{constructor(e,t,r){this.page=e;this.view=t;this.link=r;this.rows=new Map;var s;this.list=m("[data-s-selftest-ag\
enda]",e.root),this.sum=m("[data-s-selftest-sum]",e.root),this.meeting=m("[data-s-selftest-meeting]",e.root),this.sheets=m("[data-s-selftest-sheets]",e.root),this.
planner=(s=this.meeting.getAttribute("href"))!=null?s:""}render(){let{reading:e}=this.view;if(!e)return;let{agenda:t,offered:r,test:s,isOpen:o}=e;m("[data-s-sel\
ftest-talk]",this.page.root).hidden=o,this.sum.textContent=`${X(t)} minutter.`,this.meeting.setAttribute("href",Gt(this.planner,t));let i=t.slice(0,s.opening.length),
a=t.slice(t.length-s.closing.length);ee(this.list,[...i.map(l=>this.fixedRow(l,s.id)),...r.map(l=>this.row(l)),...a.map(l=>this.fixedRow(l,s.id))]),this.sheets.
replaceChildren(...s.sheets.length?[p("p",{},"Ark til bagefter: ",...this.nameSheets(s.sheets))]:[])}nameSheets(e){return e.flatMap((t,r)=>[r?", ":"",this.link(
t.page,t.title)])}fixedRow({title:e,minutes:t,what:r},s){let o=p("span",{class:"s-selftest__point"},p("b",{},e),ye(r));return this.keep(`${s}-${e}`,()=>p("li",{},
o,ye(`${t} min`)))}row({topic:{question:e},key:t,minutes:r,isOn:s}){let o=this.keep(t,()=>{let i=p("input",{type:"checkbox","data-s-selftest-on":t});i.addEventListener(
"change",()=>this.turn(t,i.checked,e.title));let a=p("span",{class:"s-selftest__point"},p("b",{},e.title),ye(e.statement.text));return p("li",{},p("label",{},i,
a),ye(""))});return m("input",o).checked=s,o.classList.toggle("s-selftest__off",!s),m(":scope > .s-quiet",o).textContent=s?`${r} min`:"",o}keep(e,t){var s;let r=(s=
this.rows.get(e))!=null?s:t();return this.rows.set(e,r),r}turn(e,t,r){let s=t?`«${r}» er med på dagsordenen.`:`«${r}» er taget af dagsordenen.`;this.page.desk.
change(Bt(this.view.state,e,t),s)}};function qt(n,e,t){let r=[n,...e],o=r.map(i=>{var a,l;return(l=(a=t.parties.find(d=>d.id===i.party))==null?void 0:a.title)!=null?l:""}).map((i,a)=>i||(a===0?"I \
selv":"Den anden part"));return r.map(({party:i,answers:a,notes:l},d)=>{var w;let c=(w=o[d])!=null?w:"",u=o.slice(0,d).filter(v=>v===c).length,f=o.filter(v=>v===
c).length===1,g=o.filter(v=>v.slice(0,1)===c.slice(0,1)).length,h=o.slice(0,d).filter(v=>v.slice(0,1)===c.slice(0,1)).length;return{name:f?c:`${c} ${u+1}`,mark:c.
slice(0,1)+(g>1?String(h+1):""),party:i,answers:a,notes:l,isMine:d===0}})}var y=(n,e,t)=>n.answers[E(e,t)];function Z(n,e,t){var s,o;return((o=(s=e.answers.find(i=>i.value===t))==null?void 0:s.levels)!=null?o:[]).map(i=>n.levels.findIndex(a=>a.id===i)).sort((i,a)=>i-
a)}function Fe(n,e,t){let r=Math.min(...n),s=Math.max(...n);return s<e?s-e:r>t?r-t:0}function U(n,e){var u;let t=n.questions.map(f=>({question:f,places:Z(n,f,y(
e,n.id,f.id))})).filter(({places:f})=>f.length>0),r=n.levels.map((f,g)=>t.filter(({places:h})=>h.length===1&&h[0]===g).length),s=Math.max(...r),o=t.length>=n.answers&&
s>0,i=o?r.flatMap((f,g)=>f===s?[g]:[]):[],[a=0]=i,l=(u=i[i.length-1])!=null?u:0,d=o?t.map(({question:f,places:g})=>({question:f,steps:Fe(g,a,l),said:O(f,y(e,n.id,
f.id)),levels:g.flatMap(h=>{var w;return(w=n.levels[h])!=null?w:[]}).map(K)})).filter(({steps:f})=>f!==0):[];return{outcome:o?i.length>1?"lige":d.length?"flest":
"alle":"få",answered:t.length,total:n.questions.length,counts:r,near:i.flatMap(f=>{var g;return(g=n.levels[f])!=null?g:[]}),aside:d,both:t.filter(({places:f})=>f.
length>1).map(({question:f})=>f),open:n.questions.filter(f=>!t.some(g=>g.question===f))}}var Jt=n=>n.slice(0,1).toLowerCase()+n.slice(1),K=n=>{var e;return Jt((e=
n.title.split(" ")[0])!=null?e:n.title)},Ve=n=>D(n.map(e=>Jt(e.title)));function cr(n,e){let t=[];for(let[r,s]of[[o=>o<-1,"langt lavere"],[o=>o===-1,"lavere"],[
o=>o===1,"højere"],[o=>o>1,"langt højere"]]){let o=n.filter(({steps:i})=>r(i)).map(({question:i})=>i);o.length&&t.push(`på ${Ve(o)} ligger ${e} ${s}`)}return D(
t)}function we(n,e="I"){let{outcome:t,near:r,counts:s,answered:o,total:i,aside:a,both:l}=n;if(t==="få")return`${o?`Kun ${o} af ${i} er besvaret`:"Ingen af spør\
gsmålene er besvaret"}. Det er for lidt til at pege på et niveau.`;let d=Math.max(...s),c=cr(a,e);if(t==="lige"){let g=r.map(h=>`${d} på ${K(h)}`);return`Det\
 står lige: ${d} af ${i} peger ${D(g).replace(`${d} `,"")}${c?`; ${c}`:""}.`}let u=r[0]?K(r[0]):"",f=d===i?`Alle ${i} peger på ${u}`:`${d} af ${i} peger på ${u}`;
return c?`${f}; ${c}.`:l.length?`${f}; ${Ve(l)} taler ikke imod.`:`${f}.`}function ve(n){let{near:e,aside:t,both:r,open:s,counts:o,total:i}=n,a=c=>({text:c,from:""}),
l=[],d=Math.max(...o);e.length===1&&d*2<=i&&l.push(a(`Kun ${d} af ${i} svar peger dér.`)),e.length>1&&l.push(a(`Svarene afgør ikke, om I ligger nærmest ${Yt(
e.map(K))}.`));for(let{question:c,said:u,levels:f}of t)l.push(a(`${c.title}: «${u}» peger på ${Yt(f)}.`));for(let c of r)l.push(a(`${c.title} skiller dem ikk\
e ad: Svaret passer på mere end ét niveau.`));if(s.length){let c=s.length===i;l.push(a(c?"Intet er besvaret.":`Der er ikke svaret på ${Ve(s)}.`))}for(let c of e)
c.doubt&&l.push(c.doubt);return l}var Yt=n=>n.length<2?n.join(""):`${n.slice(0,-1).join(", ")} eller ${n[n.length-1]}`,F=n=>n!==void 0&&n!=="0";var Qe=["forskel","lavt","afviger","lidt forskel","nogle","ingen","følger","højt"];function Xt(n,e){let t={niveauer:pr,udsagn:ur,klar:mr}[n.kind],r=n.questions.
flatMap(o=>{var i;return(i=t(n,o,e))!=null?i:[]}),s=new Map(r.map((o,i)=>[o,i]));return r.sort((o,i)=>{var a,l;return Qe.indexOf(o.outcome)-Qe.indexOf(i.outcome)||
i.gap-o.gap||zt(o,n)-zt(i,n)||((a=s.get(o))!=null?a:0)-((l=s.get(i))!=null?l:0)})}var zt=(n,e)=>e.kind==="niveauer"?0:Math.min(...Ge(e,n.question,n.voices),Number.
MAX_SAFE_INTEGER);function Ge(n,e,t){return t.map(r=>y(r,n.id,e.id)).filter(F).map(Number)}function pr(n,e,t){let r=t.map(l=>Z(n,e,y(l,n.id,e.id))).filter(l=>l.
length>0),s=(l,d=0)=>({question:e,outcome:l,gap:d,voices:t});if(!r.length)return s("ingen");let o=r.flatMap(l=>r.map(d=>Math.abs(Fe(l,Math.min(...d),Math.max(...d))))),
i=Math.max(...o);if(i>=n.gap)return s("forskel",i);let a=t.flatMap(l=>U(n,l).aside).filter(l=>l.question===e);return a.length?s("afviger",Math.max(...a.map(({steps:l})=>Math.
abs(l)))):s("følger")}function ur(n,e,t){let r=Ge(n,e,t),s=(l,d=0)=>({question:e,outcome:l,gap:d,voices:t});if(!r.length)return s("ingen");let[o,i]=[Math.min(...r),
Math.max(...r)],a=i-o;return a>=n.gap?s("forskel",a):i<=n.low?s("lavt",a):o<=n.low?s("lidt forskel",a):s(r.length<t.length?"nogle":"højt")}function mr(n,e,t){let r=new Set(
n.questions.map(({party:a})=>a)),s=t.filter(({party:a})=>a===e.party||!r.has(a));if(!s.length)return null;let o=Ge(n,e,s),i=a=>({question:e,outcome:a,gap:0,voices:s});
return o.length?i(Math.min(...o)<=n.low?"lavt":"højt"):i("ingen")}function Zt(n){return Qe.map(e=>({outcome:e,topics:n.filter(t=>t.outcome===e)})).filter(e=>e.
topics.length>0)}var fr=new Set(["højt","følger"]),gr="Samspils forslag",xe=n=>n.from&&n.from!==gr?p("span",{class:"s-selftest__from"},` ${n.from}`):null,be=(n,e="p")=>p(e,{},
n.text,xe(n)),Te=class{constructor(e,t,r){this.view=t;this.link=r;this.shown=null;this.place=m("[data-s-selftest-answer]",e.root)}render(){let{reading:e}=this.view;
if(!e||e===this.shown)return;this.shown=e;let{test:t}=e;if(e.isOpen){this.place.replaceChildren(p("p",{class:"s-quiet"},"Svar på det første spørgsmål, så begynd\
er svaret at stå her."));return}let r=t.kind==="niveauer"?this.tellLevels(e):[];this.place.replaceChildren(...r,...this.tellTopics(e),this.tellNot(t))}tellLevels({
test:e,voices:t}){return t.map(r=>{let s=U(e,r),o=e.outcomes[s.outcome];return p("section",{class:"s-selftest__reading"},t.length>1?p("h3",{},r.name):null,p("p",
{class:"s-selftest__headline"},we(s,r.isMine?"I":"de")),o&&r.isMine?be(o.advice):null,this.tellDoubts(s),r.isMine?s.near.map(i=>this.tellLevel(i)):null)})}tellDoubts(e){
return p("div",{class:"s-selftest__doubts"},p("p",{class:"s-label"},"Det taler imod"),p("ul",{class:"s-points"},...ve(e).map(t=>be(t,"li"))))}tellLevel(e){return p(
"div",{class:"s-selftest__level"},p("p",{},this.link(e.page,e.title),`: ${e.told.text}`,xe(e.told)),this.tellCases(e.cases,"Rapportens eksempel"))}tellTopics({test:e,
topics:t,voices:r}){return Zt(t).map(({outcome:s,topics:o})=>{var d;let i=e.outcomes[s],l=fr.has(s)||s==="ingen"&&r.length<2?p("p",{},o.map(c=>c.question.title).
join(" · ")):p("ul",{class:"s-selftest__topics"},...o.map(c=>this.tellTopic(c,e)));return p("section",{class:"s-selftest__group"},p("h3",{},(d=i==null?void 0:i.
title)!=null?d:""),i?be(i.advice):null,l)})}tellTopic({question:e,voices:t},r){let s=t.map(i=>this.tellAnswer(i,r,e.id)),o=e.talk.length?p("details",{class:"s-s\
elftest__told"},p("summary",{},`${Ae(e.talk.length,"spørgsmål","spørgsmål")} at tale om`),p("ul",{class:"s-points"},...e.talk.map(i=>p("li",{},i))),e.page?p(
"p",{},this.link(e.page,`Mere om ${e.title.toLowerCase()}`)):null):null;return p("li",{},p("b",{},e.title),p("p",{class:"s-selftest__statement"},e.statement.text,
xe(e.statement)),p("ul",{class:"s-selftest__said"},...s),this.tellCases(e.cases.slice(0,1),"En case, der viser det"),o)}tellAnswer(e,t,r){var a;let s=t.questions.
find(l=>l.id===r),o=s?O(s,y(e,t.id,r)):"",i=(a=e.notes[`${t.id}/${r}`])==null?void 0:a.trim();return p("li",{},p("b",{},e.name),`: ${o||"ikke besvaret"}`,i?p("q",
{class:"s-selftest__note"},i):null)}tellCases(e,t){if(!e.length)return null;let r=e.map(({title:s,page:o,how:i})=>p("span",{},this.link(o,s),i?`: ${i.text}`:"",
i?xe(i):null," "));return p("p",{class:"s-selftest__case"},p("b",{},`${t}: `),...r)}tellNot(e){return p("section",{class:"s-selftest__not"},p("h3",{},"Det siger\
 svaret ikke"),p("ul",{class:"s-points"},...e.notSaid.map(t=>be(t,"li"))))}};var Se=class{constructor(e,t){this.page=e;this.view=t}listen(){let{root:e,desk:t}=this.page;for(let s of T("[data-s-selftest-test]",e))s.addEventListener("chang\
e",()=>this.view.show(s.value));let r=m("[data-s-selftest-party]",e);r.addEventListener("change",()=>{var o,i;let s=(i=(o=r.selectedOptions[0])==null?void 0:o.text)!=
null?i:"";t.change({...this.view.state,party:r.value},r.value?`Svarene er ${s}s.`:"")});for(let s of T("[data-s-selftest-time]",e))s.addEventListener("change",()=>{
var i;let o=(i=Ke.find(a=>a===s.value))!=null?i:"";t.change({...this.view.state,time:o},"Det er gemt, hvad I svarer på.")});for(let s of T("[data-s-selftest-qu\
estion]",e))this.listenTo(s)}listenTo(e){var o;let t=(o=e.getAttribute("data-s-selftest-question"))!=null?o:"",{desk:r}=this.page;e.addEventListener("change",({
target:i})=>{var a,l,d,c;if(i instanceof HTMLInputElement){let u=`${(l=(a=x("legend b",e))==null?void 0:a.textContent)!=null?l:""}: ${(c=(d=i.nextElementSibling)==
null?void 0:d.textContent)!=null?c:""}`;r.change(jt(this.view.state,t,i.value),u)}});let s=x("[data-s-selftest-note]",e);s==null||s.addEventListener("input",()=>r.
write(Ct(this.view.state,t,s.value)))}render(){let{root:e}=this.page,{reading:t,state:r}=this.view;if(!t)return;for(let o of T("[data-s-selftest-test]",e))o.checked=
o.value===t.test.id;for(let o of T("[data-s-selftest-form]",e))o.hidden=o.getAttribute("data-s-selftest-form")!==t.test.id;m("[data-s-selftest-party]",e).value=
r.party;for(let o of T("[data-s-selftest-time]",e))o.checked=o.value===r.time;this.renderAnswers(r);let s=x(`[data-s-selftest-of="${CSS.escape(r.party)}"]`,e)!==
null;for(let o of T("[data-s-selftest-of]",e))o.hidden=s&&o.getAttribute("data-s-selftest-of")!==r.party}renderAnswers(e){var t,r;for(let s of T("[data-s-selfte\
st-question]",this.page.root)){let o=(t=s.getAttribute("data-s-selftest-question"))!=null?t:"";for(let a of T("input",s))a.checked=a.value===e.answers[o];let i=x(
"[data-s-selftest-note]",s);i&&document.activeElement!==i&&(i.value=(r=e.notes[o])!=null?r:"")}}};var hr=3,Pe=({text:n,from:e})=>e?`${n} (${e})`:n;function qe(n,e,t){var o;let r=O(t,y(n,e.id,t.id))||"ikke besvaret",s=(o=n.notes[E(e.id,t.id)])==null?void 0:o.
trim();return s?`${r}: ${s}`:r}function yr({title:n,minutes:e,what:t,topic:r},s,o){let i=[{kind:"heading",level:2,text:`${s+1}. ${n} (${e} min)`}];if(r){let{question:a,
voices:l}=r;i.push({kind:"text",text:Pe(a.statement)});let d=l.map(u=>[{strong:u.name},`: ${qe(u,o,a)}`]);i.push({kind:"list",items:d}),t&&i.push({kind:"text",text:t}),
a.talk.length&&i.push({kind:"list",items:a.talk});let[c]=a.cases;if(c){let u=c.how?`: ${Pe(c.how)}`:"";i.push({kind:"text",text:`En case, der viser det: ${c.title}${u}`,
quiet:!0})}}else t&&i.push({kind:"text",text:t});return[...i,{kind:"lines",label:"Det tager vi med",count:hr}]}function kr({test:n,voices:e}){if(n.kind!=="nivea\
uer")return[];let t=e.flatMap(r=>{let s=U(n,r);return[{kind:"text",text:[{strong:r.name},`: ${we(s,r.isMine?"I":"de")}`]},{kind:"list",items:ve(s).map(Pe)}]});return[
{kind:"heading",level:1,text:"Det peger svarene på"},...t]}function wr({test:n,voices:e}){let t=n.questions.map(s=>({question:s,said:e.map(o=>en(o,s,e)?qe(o,n,
s):"")})).filter(({said:s})=>s.some(Boolean)).map(({question:s,said:o})=>[[{strong:s.title},`: ${s.statement.text}`],...o]),r=[{title:"Spørgsmål",weight:3},...e.
map(({name:s})=>({title:s,weight:2}))];return[{kind:"heading",level:1,text:"Alle svar"},{kind:"table",title:"Alle svar",columns:r,rows:t}]}function en(n,e,t){return!e.
party||n.party===e.party||t.every(({party:r})=>r!==e.party)}function tn(n,e,t){let{test:r,voices:s,agenda:o}=n;return{title:"Dagsorden for en samtale",lead:r.title,
facts:[...e.trim()?[["Samarbejde",e.trim()]]:[],["Svar fra",D(s.map(i=>i.name))],["Tid",`${X(o)} minutter`],["Dato",""]],blocks:[...kr(n),{kind:"heading",level:1,
text:"Dagsorden"},...o.flatMap((i,a)=>yr(i,a,r)),{kind:"heading",level:1,text:"Det siger svaret ikke"},{kind:"list",items:r.notSaid.map(Pe)},...wr(n)],imprint:`\
Svarene er parternes egne. Tider, rækkefølge og råd er ${t}s forslag, hvor intet sted står ved.`}}function nn({test:n,voices:e}){return[["Spørgsmål","Udsa\
gn",...e.map(({name:t})=>t)],...n.questions.map(t=>[t.title,t.statement.text,...e.map(r=>en(r,t,e)?qe(r,n,t):"")])]}function vr(n,e,t){let r=y(t,n.id,e.id);if(n.kind==="niveauer")return Z(n,e,r);let s=e.answers.findIndex(o=>o.value===r);return s>=0?[s]:[]}function br(n,e,t){let r=t.
map(s=>{let o=y(s,n.id,e.id);return`${s.name}: ${o===void 0?"ikke besvaret":O(e,o)}`});return`${e.title}. ${r.join(". ")}.`}function rn(n){var e,t;return n.kind===
"niveauer"?n.levels.map(K):(t=(e=n.questions[0])==null?void 0:e.answers.map(r=>r.wording))!=null?t:[]}function xr(n,e,t,r){var a;let s=t.flatMap(l=>{var g;let d=vr(
n,e,l),[c]=d;if(c===void 0)return[];let u=(g=d[d.length-1])!=null?g:c,f=`s-selftest__dot${l.isMine?" s-selftest__dot--mine":""}`;return[{first:c,last:u,dot:p("s\
pan",{class:f},l.mark)}]}),o=p("span",{class:"s-selftest__track","aria-hidden":"true",style:`--places: ${r}`});for(let l=0;l<r;l+=1)o.append(p("i",{style:`grid-\
column: ${l+1}`}));let i=new Map;for(let{first:l,last:d,dot:c}of s){let u=`${l}-${d}`,f=d>l?{class:"s-selftest__long"}:{},g=(a=i.get(u))!=null?a:p("span",{...f,
style:`grid-column: ${l+1} / ${d+2}`});i.set(u,g),g.append(c),o.append(g)}return o}var Ee=class{constructor(e,t){this.view=t;this.shown=null;this.place=m("[data\
-s-selftest-strips]",e.root),this.legend=m("[data-s-selftest-legend]",e.root)}render(){let{reading:e}=this.view;if(!e||e===this.shown)return;this.shown=e;let{test:t,
voices:r}=e,s=rn(t),o=t.questions.some(({party:a})=>{var l;return a===((l=r[0])==null?void 0:l.party)}),i=t.questions.filter(({party:a})=>!a||!o||r.some(l=>l.party===
a));ee(this.place,[p("p",{class:"s-selftest__heads","aria-hidden":"true",style:`--places: ${s.length}`},...s.map(a=>p("span",{},a))),p("ul",{class:"s-selftest__\
strips"},...i.map(a=>this.makeRow(a,t,r)))]),this.legend.textContent=r.length>1?D(r.map(({mark:a,name:l})=>`${a}: ${l}`)):"",this.legend.hidden=r.length<2}makeRow(e,t,r){
let s=e.party?r.filter(({party:i})=>i===e.party||r.length===1):r,o=s.every(i=>!F(y(i,t.id,e.id)));return p("li",o?{class:"s-selftest__strip--open"}:{},p("span",
{class:"s-selftest__strip","aria-hidden":"true"},e.title),xr(t,e,s,rn(t).length),A(br(t,e,s)))}};function Tr(n,e,t,r=""){let s=he(t,r||n.test);if(!s)return null;let o=qt(n,e,t),i=Xt(s,o),a=Vt(s,i,n),l=o.every(({answers:d})=>s.questions.every(({id:c})=>!F(d[E(
s.id,c)])));return{test:s,voices:o,topics:i,offered:a,agenda:Qt(s,a),isOpen:l}}var Me=class{constructor(e,t,r){this.page=e;this.data=t;this.work="";this.wanted=
t.tests.some(s=>s.id===r)?r:""}get reading(){let{desk:e,others:t}=this.page;this.work&&this.work!==e.work.id&&(this.wanted=""),this.work=e.work.id;let{known:r,wanted:s}=this;
if((r==null?void 0:r.state)===e.state&&r.others===t.works&&r.wanted===s)return r.reading;let o=t.works.map(a=>a.state),i=Tr(e.state,o,this.data,s);return this.known=
{state:e.state,others:t.works,wanted:s,reading:i},i}show(e){let{desk:t}=this.page;this.wanted=Ue(t.state)?e:"",this.wanted?t.take(t.work,"",!1):t.write({...t.state,
test:e})}get state(){let{state:e}=this.page.desk;return this.wanted?{...e,test:this.wanted}:e}};var sn=(n,e)=>p("a",{href:n},e);function Sr(n,e,t){let r=()=>{let{reading:o}=e;if(!o)throw new Error("There is no test");return tn(o,n.desk.work.name,t.site)},s=new de(
n,[{label:"Dagsordenen (Word)",holds:"Emnerne i rækkefølge, jeres svar og plads til noter, til at skrive videre i.",ending:"-dagsorden.docx",compose:()=>s.word(
r())},{label:"Dagsordenen (pdf)",holds:"Det samme, klar til at printe.",ending:"-dagsorden.pdf",compose:o=>s.pdf(r(),o)},{label:"Svarene (csv)",holds:"Spørgsmål\
 og svar, til et regneark.",ending:"-svar.csv",compose:()=>Promise.resolve(Je(e.reading?nn(e.reading):[]))}]);return s}$t("selvtest",It,Ft,(n,e)=>{let t=new Me(
n,e,location.hash.slice(1));n.add(new Se(n,t),new Ee(n,t),new Te(n,t,sn),new ke(n,t,sn),Sr(n,t,e))});})();
