/* Made by «make scripts» from macros/browser/tools/selftest/selvtest.ts. */
"use strict";(()=>{function Je(n,e){if(e!=null)if(typeof e=="string"||e instanceof Node)n.append(e);else for(let t of e)Je(n,t)}function p(n,e={},...t){let r=document.createElement(
n);for(let[o,s]of Object.entries(e))s===!0?r.setAttribute(o,""):s!==!1&&s!==null&&s!==void 0&&r.setAttribute(o,String(s));return Je(r,t),r}function ee(n,e){var l;
let t=new Set(e);for(let d of Array.from(n.children))t.has(d)||d.remove();let{activeElement:r}=document,o=(l=e.find(d=>d.contains(r)))!=null?l:e[0];if(!o)return;
o.parentElement!==n&&n.prepend(o);let s=e.indexOf(o),i=o;for(let d of e.slice(0,s).reverse())d.nextElementSibling!==i&&i.before(d),i=d;let a=o;for(let d of e.slice(
s+1))d.previousElementSibling!==a&&a.after(d),a=d}function x(n,e={},t){let r=p("button",{type:"button",...e},n);return t&&r.addEventListener("click",t),r}var D=n=>p(
"span",{class:"s-hidden"},n);function b(n,e=document){return e.querySelector(n)}function f(n,e=document){let t=e.querySelector(n);if(!t)throw new Error(`The page has no ${n}`);return t}function k(n,e=document){
return Array.from(e.querySelectorAll(n))}var on="text/csv;charset=utf-8",sn=/^[=+\-@\t\r]/;function an(n){let e=sn.test(n)?`'${n}`:n;return/[";\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:e}var ln=n=>`\uFEFF${n.
map(e=>e.map(an).join(";")).join(`\r
`)}\r
`,ze=n=>new Blob([ln(n)],{type:on});var T=class extends Error{constructor(t,r="unreachable"){super(`${r}: ${t}`);this.address=t;this.reason=r;this.name="LoadingError"}},De=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e,this.place.edition))}async take(e,t){let r=await this.find(e,t);return delete this.place.
store()[e],r}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,t){let r=this.coming.get(e);if(r)return r;let o=t();return this.coming.set(
e,o),o.catch(()=>this.coming.delete(e)),o}async find(e,t){let{place:r}=this,o=this.locate(`${e}.js`,t);if(r.store()[e]||await r.run(o),!r.store()[e])throw new T(
o);this.isOf(e,t)||(delete r.store()[e],await r.run(`${o}&t=${Date.now()}`));let s=r.store()[e];if(!s)throw new T(o);if(!this.isOf(e,t))throw new T(o,"outdated");
return s[1]}isOf(e,t){var r;return((r=this.place.store()[e])==null?void 0:r[0])===t}locate(e,t=this.place.edition){return`${this.place.base}${e}?e=${t}`}};function dn(n){
return new Promise((e,t)=>{let r=document.createElement("script");r.src=n,r.onload=()=>{r.remove(),e()},r.onerror=()=>{r.remove(),t(new T(n))},document.head.append(
r)})}function cn(){var e,t;let n=document.querySelector("[data-edition]");return{base:(e=n==null?void 0:n.getAttribute("data-base"))!=null?e:"",edition:(t=n==null?
void 0:n.getAttribute("data-edition"))!=null?t:"",store:()=>{var r;return(r=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:dn}}var F=null;
function $(){return F!=null||(F=new De(cn())),F}var pn=n=>n instanceof T&&n.reason==="outdated";function un(n,e){return pn(n)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}function mn(n,e){let t=n.isOutdated?()=>location.reload():e;return x(n.way,{class:"s-button s-button--quiet"},t)}var I=class{constructor(e=p("div",{class:"s-not\
ice",role:"status"})){this.element=e}show(e,t,r,o=""){let s=un(e,t),i=p("p",{},o?`${s.text} ${o}`:s.text);this.element.replaceChildren(i,mn(s,r))}clear(){this.element.
replaceChildren()}};var fn=1e3;function te(n,e,t){let r=URL.createObjectURL(new Blob([n],{type:t})),o=p("a",{href:r,download:e});document.body.append(o),o.click(),o.remove(),window.
setTimeout(()=>URL.revokeObjectURL(r),fn)}var gn=new Set(["⁠","­",`
`,"\r"]),hn=new Set(["qr","key","group"]),yn=60;function*Xe(n){if(typeof n=="string")yield n;else if(typeof n=="object"&&n)for(let[e,t]of Object.entries(n))hn.has(
e)||(yield*Xe(t))}function Ze(n,e){let t=o=>{var i;let s=(i=o.codePointAt(0))!=null?i:0;return gn.has(o)||e.some(([a,l])=>a<=s&&s<=l)},r=new Map;for(let o of Xe(
n))for(let s of o)!r.has(s)&&!t(s)&&r.set(s,o.slice(0,yn));return Array.from(r,([o,s])=>`«${o}» i «${s}»`)}var $e="assets/js/saetter.js",kn="saetter/skabeloner",et=2;function tt(n){let e=atob(n),t=new Uint8Array(e.length);for(let r=0;r<e.length;r+=1)t[r]=e.charCodeAt(
r);return new Blob([t])}async function wn({mark:n,parts:e,size:t},r,o){let s=0,i=async l=>{let d=tt(await r.take(l,n));return s+=d.size,o({step:"loading",loaded:s,
whole:t}),d};o({step:"loading",loaded:s,whole:t});let a=[];for(let l=0;l<e.length;l+=et)a.push(...await Promise.all(e.slice(l,l+et).map(i)));return new Blob(a)}
async function vn(n){var t;await n.loadTool($e);let e=(t=window.samspilPrograms)==null?void 0:t[$e];if(!e)throw new Error(`${$e} has come, and is not the progra\
m`);return e}async function nt(n,e=$()){let t=await vn(e),r=await e.load(kn),o=await wn(r.compiler,e,n);return{...r,program:t,compiler:o,faces:r.faces.map(tt)}}var H=class extends Error{constructor(){super(...arguments);this.name="WorkplaceLost"}};function rt(n){let e=URL.createObjectURL(new Blob([n],{type:"text/javasc\
ript"})),t=new Worker(e);return{ask:s=>new Promise((i,a)=>{t.onmessage=({data:l})=>i(l),t.onerror=l=>{l.preventDefault(),a(new H(l.message))},t.onmessageerror=()=>a(
new H("no answer that could be read")),t.postMessage(s)}),close:()=>{t.terminate(),URL.revokeObjectURL(e)}}}async function ot(n){let e=URL.createObjectURL(new Blob(
[n],{type:"text/javascript"}));await new Promise((r,o)=>{let s=document.createElement("script");s.src=e,s.onload=()=>r(),s.onerror=()=>o(new H("the page may not\
 run it")),document.head.append(s)}),URL.revokeObjectURL(e);let t=window.samspilSetter;if(!t)throw new H("it ran and is not there");return{ask:t,close:()=>{}}}var E=class extends Error{constructor(){super(...arguments);this.name="TypesettingFault"}},xn=256e6,lt=3,V=null,A=null,st=Promise.resolve();function dt(n,e,t={},r=()=>{}){
let o=st.then(()=>bn(n,e,t,r));return st=o.catch(()=>{}),o}async function bn(n,e,t,r){if(typeof DecompressionStream=="undefined"||typeof WebAssembly=="undefined")
throw new E("Browseren er for gammel til at lave pdf-filer her. Brug en nyere, eller print siden.");let{signs:o,look:s}=await ct(r);Tn([e,t.filled],o),r({step:"\
setting"});let i=typeof e=="object"&&e&&"space"in e?e.space:0,a=await Sn({template:n,data:Ae(e),look:Ae({...s,space:i,...t})});if("pdf"in a)return new Blob([a.pdf],
{type:"application/pdf"});let l="said"in a?a.said:["broken"in a?a.broken:"intet svar"];throw new E(`Pdf-filen kunne ikke laves: ${l.slice(0,lt).join("; ")}`)}var Ae=n=>JSON.
stringify(n).normalize("NFC");function Tn(n,e){let t=Ze(JSON.parse(Ae(n)),e);if(!t.length)return;let r=t.slice(0,lt).join("; ");throw new E(`Skriften på arkene \
har ikke tegnet ${r}. Skriv det med ord, og prøv igen.`)}function ct(n){return V||(V=nt(n),V.catch(()=>{V=null})),V}async function Sn(n){A!=null||(A=Pn());let e=await A.
catch(r=>(A=null,it(r))),t=await e.ask(n).catch(r=>(at(e),it(r)));return("broken"in t||"memory"in t&&t.memory>xn)&&at(e),t}function it(n){throw new E(`Pdf-filen\
 kunne ikke laves: ${n instanceof Error?n.message:n}`)}function at(n){A=null,n.close()}async function Pn(){let{program:n,compiler:e,files:t,faces:r}=await ct(()=>{}),
o=async s=>{let i=await s.ask({compiler:e,files:t,faces:r});if("broken"in i)throw s.close(),new Error(i.broken);return s};try{return await o(rt(n))}catch{return o(
await ot(n))}}var pt=1e6,ne=class{constructor(e){this.place=e;this.far=p("progress",{class:"s-making","aria-label":"Hentet",hidden:!0});this.isRunning=!1;e.said.after(this.far)}get isBusy(){
return this.isRunning}async make(e,t){if(this.isRunning)return;let{what:r,notice:o}=this.place;this.turn(!0),o.clear(),this.say(`Henter ${r} …`);try{let s=await t(
i=>this.follow(i));te(s,e,s.type),this.say(`${e} er hentet.`)}catch(s){this.explain(s,()=>{this.make(e,t)})}finally{this.far.hidden=!0,this.turn(!1)}}turn(e){var t,
r;this.isRunning=e,(r=(t=this.place).turned)==null||r.call(t)}follow({step:e,loaded:t,whole:r}){let{what:o}=this.place;this.say(e==="setting"?`Sætter ${o} …`:
`Henter det, der sætter ${o}. Det sker kun første gang.`),this.far.hidden=e!=="loading"||!r,r&&(this.far.max=r,this.far.value=t!=null?t:0,this.far.setAttribute(
"aria-valuetext",`${Math.round((t!=null?t:0)/pt)} af ${Math.round(r/pt)} MB`))}explain(e,t){let{what:r,notice:o,rest:s=""}=this.place;if(e instanceof T){this.say(
""),o.show(e,`Det, der sætter ${r},`,t,s);return}let i=e instanceof E;if(this.say(`${i?e.message:"Filen kunne ikke laves."} ${s}`.trim()),!i)throw e}say(e){let{
said:t}=this.place;t.textContent!==e&&(t.textContent=e)}};async function En(n){try{return await navigator.clipboard.writeText(n),!0}catch{return!1}}async function ut(n){let e=await En(n.value);return e||(n.focus(),n.select()),
e}var Mn="januar februar marts april maj juni juli august september oktober november december".split(" ");function M(n){return n.length<2?n.join(""):`${n.slice(0,
-1).join(", ")} og ${n[n.length-1]}`}function Q(n,e,t){return`${n} ${n===1?e:t}`}var mt=n=>n.slice(0,1).toUpperCase()+n.slice(1);function ft(n){return`${n.getDate()}\
. ${Mn[n.getMonth()]} ${n.getFullYear()}`}var Ln={æ:"ae",ø:"oe",å:"aa"},Dn=48;function Oe(n){return n.toLowerCase().replace(/[æøå]/g,t=>{var r;return(r=Ln[t])!=
null?r:t}).normalize("NFD").replace(/[\u0300-\u036f]/g,"").replace(/[^a-z0-9]+/g,"-").slice(0,Dn).replace(/^-+|-+$/g,"")}var S=n=>typeof n=="object"&&n?{...n}:{},re=n=>typeof n=="number"&&Number.isFinite(n);function O(n){try{return JSON.parse(n)}catch{return null}}var $n=90,An=/^[a-z0-9-]{1,40}$/,gt=0;function G(){return gt+=1,`${Date.now().toString(36)}${gt.toString(36)}${Math.floor(Math.random()*1296).toString(36)}`}var On=n=>typeof n==
"string"?Array.from(n.replace(/\s+/g," ").trimStart()).slice(0,$n).join(""):"",j=(n,e)=>n.name.trim()||e.unnamed;function R(n,e=n.empty()){return{id:G(),name:"",
changed:"",state:e}}function C(n,e){let{id:t,name:r,changed:o,state:s}=n;return{samspil:e.id,udgave:e.edition,id:t,navn:r,ændret:o,indhold:e.save(s)}}function q(n,e){
let{samspil:t,udgave:r,id:o,navn:s,ændret:i,indhold:a}=S(n);if(t!==e.id)return null;let l=e.take(a,re(r)?r:1);if(!l)return null;let d=typeof i=="string"&&!Number.
isNaN(Date.parse(i))?i:"";return{work:{id:typeof o=="string"&&An.test(o)?o:G(),name:On(s),changed:d,state:l.state},unplaced:l.unplaced}}function oe(n,e){let t=O(
n),{samspil:r,udgave:o}=S(t),s=typeof r=="string";if(s&&r!==e.id)return"Filen er gemt fra et andet af værktøjerne. Åbn den dér. Intet er ændret.";if(re(o)&&
o>e.edition)return"Filen er gemt af en nyere udgave af Samspil. Hent siden på ny, og prøv igen. Intet er ændret.";let i=s?q(t,e):null;return i!=null?i:"Filen\
 er ikke gemt herfra, eller den er gået i stykker. Intet er ændret."}function se(n){return n.length?` Det her kunne ikke placeres og er ikke med: ${n.join("; ")}\
.`:""}var ae="#arbejde=",Rn=()=>{var n;return(n=location.href.split(/[?#]/)[0])!=null?n:""},Re=(n,e)=>Oe(n.name)||e.id,ie=class{constructor(e,t,r,o){this.root=e;this.
desk=t;this.kind=r;this.tell=o}listen(){var i;let{root:e,kind:t}=this,r=(a,l)=>f(a,e).addEventListener("click",l),o=f("[data-s-tool-file]",e),s=f("[data-s-tool-\
name]",e);s.addEventListener("input",()=>this.desk.rename(s.value)),r("[data-s-tool-save]",()=>this.save()),r("[data-s-tool-open]",()=>o.click()),r("[data-s-too\
l-new]",()=>this.show(R(t),"Her er et tomt. Det forrige ligger på listen nederst.")),r("[data-s-tool-clear]",()=>this.clear()),(i=b("[data-s-tool-copy]",e))==null||
i.addEventListener("click",()=>{this.copyAddress()}),o.addEventListener("change",()=>{this.open(o)})}render(){let{root:e,desk:t}=this,r=f("[data-s-tool-name]",e);
document.activeElement!==r&&(r.value=t.work.name);let{works:o}=t.shelf.read();f("[data-s-tool-works]",e).replaceChildren(...o.map(s=>this.makeRow(s))),f("[data-\
s-tool-clear]",e).hidden=o.length===0,f("[data-s-tool-none]",e).hidden=o.length>0,f("[data-s-tool-refused]",e).hidden=!t.shelf.isRefused}makeRow(e){let{desk:t,kind:r}=this,
o=j(e,r),s=e.id===t.work.id,i=e.changed?`rettet ${ft(new Date(e.changed))}`:"",a={class:"s-button s-button--quiet"},l=x(o,{class:"s-tool__link"},()=>this.show(e,
`«${o}» er åbnet.`)),d=x(["Lav en kopi",D(` af ${o}`)],a,()=>{this.show({...e,id:G(),name:`${o} (kopi)`},`Her er en kopi af «${o}».`)}),c=x(["Slet",D(` ${o}`)],
a,()=>this.remove(e,o));return p("li",{},s?p("b",{"aria-current":"true"},o):l,p("span",{class:"s-quiet"},` ${[i,s?"vist her":""].filter(Boolean).join(" · ")}`),
p("span",{class:"s-tool__moves"},d,c))}show(e,t){this.desk.take(e,t),this.root.scrollIntoView(),f("[data-s-tool-name]",this.root).focus({preventScroll:!0})}remove(e,t){
let{desk:r,kind:o}=this;if(window.confirm(`Slet «${t}» fra denne browser? Det kan ikke fortrydes.`)){if(r.shelf.remove(e.id),e.id===r.work.id){let s=r.shelf.read().
works[0];r.take(s!=null?s:R(o),`«${t}» er slettet.`,s!==void 0)}else this.render(),this.tell(`«${t}» er slettet.`);f("[data-s-tool-new]",this.root).focus()}}clear(){
window.confirm("Slet alt på listen fra denne browser? Det kan ikke fortrydes.")&&(this.desk.shelf.clear(),this.desk.take(R(this.kind),"Alt på listen er slettet\
 fra denne browser.",!1),f("[data-s-tool-new]",this.root).focus())}async copyAddress(){var r,o,s;let e=(s=(o=(r=this.kind).writeAddress)==null?void 0:o.call(r,this.
desk.state))!=null?s:null;if(e===null){this.tell("Her er endnu intet, en adresse kan vise.");return}let t=f("[data-s-tool-address]",this.root);t.value=Rn()+ae+encodeURIComponent(
e),f("[data-s-tool-address-field]",this.root).hidden=!1,this.tell(await ut(t)?"Adressen er kopieret.":"Kopiér adressen i feltet.")}save(){let{kind:e,desk:t}=this,
r=`${Re(t.work,e)}.${e.id}.json`;te(`${JSON.stringify(C(t.work,e),null,1)}
`,r,"application/json"),this.tell(`Gemt som ${r}. Åbn den her på siden for at gå videre, eller send den til de andre.`)}async open(e){var i;let[t]=(i=e.files)!=
null?i:[];if(!t)return;let r=oe(await t.text(),this.kind);if(e.value="",typeof r=="string"){this.tell(r);return}let s=this.desk.shelf.read().works.some(a=>a.id===
r.work.id)?{...r.work,id:G()}:r.work;this.desk.take(s,`«${j(s,this.kind)}» er åbnet fra filen.${se(r.unplaced)}`)}};var le=n=>typeof n=="string"?[n]:n;function ht(n,e={}){var t;return typeof n=="string"?n:"strong"in n?n.strong:((t=e[n.field])==null?void 0:t.text)||"__________"}var _n="tool.typ",Y=(n,e)=>le(n).map(t=>[ht(t,e),typeof t=="object"&&"strong"in t]);function Nn(n,e){switch(n.kind){case"heading":case"text":return{...n,text:Y(
n.text,e)};case"list":return{...n,items:n.items.map(t=>Y(t,e))};case"table":return{...n,rows:n.rows.map(t=>t.map(r=>Y(r,e)))};case"signatures":return{...n,of:n.
of.map(t=>Y(t,e))};default:return n}}function Wn(n,{site:e,author:t,today:r}){let{title:o,lead:s="",facts:i=[],fields:a,blocks:l,imprint:d,lies:c=!1}=n;return{title:o,
lead:s,site:e,author:t,imprint:d,lies:c,edition:"",date:{year:r.getFullYear(),month:r.getMonth()+1,day:r.getDate()},facts:i.map(([u,m])=>[u,Y(m,a)]),blocks:l.map(
u=>Nn(u,a))}}var yt=(n,e,t)=>dt(_n,Wn(n,e),void 0,t);var In={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function _(n){return n.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu,"").replace(/[&<>"]/g,e=>{var t;
return(t=In[e])!=null?t:e})}var _e=(n,e)=>n.replace(/%([a-z_]+)%/g,(t,r)=>{var o;return(o=e[r])!=null?o:t});var kt="application/vnd.openxmlformats-officedocument.wordprocessingml.document";var Hn=Uint32Array.from({length:256},(n,e)=>{let t=e;for(let r=0;r<8;r++)t=t&1?t>>>1^3988292384:t>>>1;return t});function jn(n){var t;let e=4294967295;for(let r of n)
e=((t=Hn[(e^r)&255])!=null?t:0)^e>>>8;return(e^4294967295)>>>0}function Ne(n){let e=new DataView(new ArrayBuffer(n.reduce((r,[,o])=>r+o,0))),t=0;for(let[r,o]of n)
o===2?e.setUint16(t,r,!0):e.setUint32(t,r,!0),t+=o;return new Uint8Array(e.buffer)}var Cn=(n,e)=>[[20,2],[2048,2],[0,2],[0,2],[33,2],[jn(e),4],[e.length,4],[e.length,
4],[n.length,2],[0,2]];function wt(n,e){let t=new TextEncoder,r=[],o=[],s=0;for(let[d,c]of Object.entries(n)){let[u,m]=[t.encode(d),t.encode(c)],g=Cn(u,m),w=Ne(
[[67324752,4],...g]);r.push(w,u,m);let L=[[0,2],[0,2],[0,2],[0,4],[s,4]];o.push(Ne([[33639248,4],[20,2],...g,...L]),u),s+=w.length+u.length+m.length}let i=o.reduce(
(d,c)=>d+c.length,0),a=Object.keys(n).length,l=Ne([[101010256,4],[0,2],[0,2],[a,2],[a,2],[i,4],[s,4],[0,2]]);return new Blob([...r,...o,l],{type:e})}var Tt="vaerktoejer/word",vt=454,Bn=60,xt=[{title:"Hvem",weight:3},{title:"Navn",weight:3},{title:"Funktion",weight:3},{title:"Underskrift",weight:4},{title:"Da\
to",weight:2}],We=class{constructor(e,t){this.document=e;this.kit=t;this.controls=0;this.answers=new Map;this.width=e.lies?t.widths.lying:t.widths.upright}put(e,t={}){
return _e(this.kit.snippets[e],t)}text(e){return _(e).replace(/\r?\n/g,this.kit.snippets.line_break)}control(e,t,r){this.controls+=1,this.answers.has(e)||this.answers.
set(e,r);let o={key:e,label:_(t.slice(0,Bn)),id:String(this.controls)};return r?this.put("control",{...o,text:this.text(r)}):this.put("open_control",o)}run(e){var r;
if(typeof e=="string")return e?this.put("run",{text:this.text(e)}):"";if("strong"in e)return this.put("strong",{text:this.text(e.strong)});let t=(r=this.document.
fields)==null?void 0:r[e.field];return t?this.control(e.field,t.label,t.text):""}runs(e){return le(e).map(t=>this.run(t)).join("")}paragraph(e,t,r=!1){return this.
put(r?"kept":"paragraph",{style:e,runs:this.runs(t)})}table(e,t,r,o=0){let s=t.reduce((c,u)=>c+u.weight,0),i=t.map(c=>String(Math.floor(this.width*c.weight/s))),
a=c=>i.map((u,m)=>{var g;return this.put("cell",{width:u,body:(g=c[m])!=null?g:this.paragraph("Celle","")})}).join(""),l=c=>o?this.put("high_row",{height:String(
o),cells:a(c)}):this.put("row",{cells:a(c)});return this.put("table",{width:String(i.reduce((c,u)=>c+Number(u),0)),title:_(e),grid:i.map(c=>this.put("column",{width:c})).
join(""),head:a(t.map(c=>this.paragraph("Celle",c.title,!0))),rows:r.map(l).join("")})+this.paragraph("Mellemrum","")}signatures(e){let t=e.map((r,o)=>{let s=i=>{
let a=this.control(`underskrift-${o+1}-${i.toLowerCase()}`,i,"");return this.put("paragraph",{style:"Celle",runs:a})};return xt.map(({title:i})=>i==="Hvem"?this.
paragraph("Celle",r):s(i))});return this.table("Underskrifter",xt,t,2*vt)}block(e){switch(e.kind){case"heading":return this.paragraph(e.level===1?"Heading1":"He\
ading2",e.text);case"text":return this.paragraph(e.quiet?"Slut":"Normal",e.text);case"list":{let t=e.numbered?"ListNumber":"ListBullet";return e.items.map(r=>this.
paragraph(t,r)).join("")}case"table":{let t=e.rows.map(r=>r.map(o=>this.paragraph("Celle",o)));return this.table(e.title,e.columns,t)}case"answer":{let t=this.control(
e.key,e.label,e.text);return(e.label?this.paragraph("Etiket",e.label,!0):"")+this.put("paragraph",{style:"Svar",runs:t})}case"lines":return this.table(e.label,[
{title:e.label,weight:1}],[[]],e.count*vt);case"signatures":return this.signatures(e.of);case"break":return this.put("new_page")}}body(){let{title:e,lead:t="",facts:r=[],
blocks:o,imprint:s}=this.document,i=[this.paragraph("Title",e),t?this.paragraph("Subtitle",t):""],a=r.map(([d,c])=>{let u=this.put("strong",{text:_(d)})+this.put(
"tab")+this.runs(c);return this.put("paragraph",{style:"Felt",runs:u})}),l=o.map(d=>this.block(d));return[...i,...a,...l,this.paragraph("Slut",s)].filter(Boolean).
join(`
`)}kept(){return[...this.answers].map(([e,t])=>this.put("answer",{key:e,text:_(t)})).join(`
`)}},bt=n=>String(n).padStart(2,"0");function Kn(n,e,t,r){let o=new We(n,e),s={body:o.body(),answers:o.kept(),section:e.snippets[n.lies?"lying":"upright"],title:_(
n.title),tool:t,day:`${r.getFullYear()}-${bt(r.getMonth()+1)}-${bt(r.getDate())}`};return Object.fromEntries(Object.entries(e.parts).map(([i,a])=>[i,_e(a,s)]))}
var St=(n,e,t,r)=>wt(Kn(n,e,t,r),kt);function Un(n){let e=t=>{var r;return(r=n.getAttribute(t))!=null?r:""};return{site:e("data-s-tool-site"),author:e("data-s-tool-author")}}var de=class{constructor(e,t){
this.page=e;this.files=t;this.buttons=[];this.list=f("[data-s-tool-files]",e.root),this.told=f("[data-s-tool-told]",e.root);let r=new I(f("[data-s-tool-failure]",
e.root));this.making=new ne({what:"filen",said:this.told,notice:r,turned:()=>this.render()})}listen(){this.list.replaceChildren(...this.files.map(e=>this.makeRow(
e)))}render(){let{desk:e,kind:t}=this.page,r=this.making.isBusy||t.isEmpty(e.state);for(let o of this.buttons)o.setAttribute("aria-disabled",String(r))}makeRow(e){
let t={class:"s-button s-button--quiet","data-s-tool-get":e.ending},r=x(e.label,t,()=>{this.get(e)});return this.buttons.push(r),p("li",{},r,p("span",{class:"s-\
quiet"},e.holds))}async get(e){let{desk:t,kind:r}=this.page;if(!this.making.isBusy){if(r.isEmpty(t.state)){this.told.textContent="Her er endnu intet at tage med\
. Skriv eller vælg noget først.";return}await this.making.make(Re(t.work,r)+e.ending,o=>e.compose(o))}}async word(e){return St(e,await $().load(Tt),this.page.
kind.id,new Date)}pdf(e,t){return yt(e,{...Un(this.list),today:new Date},t)}};function Pt(n,e,t){n.textContent="",window.setTimeout(()=>{n.textContent=e,t==null||t()},50)}function Et(n,e){let t=0;return r=>{window.clearTimeout(t),t=window.
setTimeout(()=>{n.textContent=r},e)}}var Mt="samspil.proeve",ce=class{constructor(e){this.of=e;this.isRefused=!1}probe(){return this.writeText(Mt,"1")&&this.remove(Mt),this}readText(e){try{return this.
of().getItem(e)}catch{return this.isRefused=!0,null}}read(e){var t;return O((t=this.readText(e))!=null?t:"")}list(e){try{return Object.keys(this.of()).filter(t=>t.
startsWith(e))}catch{return this.isRefused=!0,[]}}writeText(e,t){try{this.of().setItem(e,t),this.isRefused=!1}catch{this.isRefused=!0}return!this.isRefused}write(e,t){
return this.writeText(e,JSON.stringify(t))}remove(e){try{this.of().removeItem(e)}catch{this.isRefused=!0}}},Lt=()=>new ce(()=>window.localStorage),Dt=()=>new ce(
()=>window.sessionStorage);var pe=class{constructor(e,t,r=()=>new Date){this.shelf=e;this.current=t;this.now=r;this.changes=[];this.watching=[]}get work(){return this.current}get state(){
return this.current.state}get canUndo(){return this.changes.length>0}watch(e){this.watching.push(e)}change(e,t=""){e!==this.state&&(this.changes.push({before:this.
current,told:t}),this.changes.length>60&&this.changes.shift(),this.set({...this.current,state:e},t))}write(e){this.set({...this.current,state:e},"")}rename(e){this.
set({...this.current,name:e},"")}undo(){let e=this.changes.pop();e&&this.set({...e.before,name:this.current.name},e.told?`Fortrudt: ${e.told}`:"Fortrudt.")}take(e,t,r=!0){
this.changes.length=0,r?this.set(e,t):this.show(e,t)}set(e,t){let r={...e,changed:this.now().toISOString()};this.shelf.keep(r),this.show(r,t)}show(e,t){this.current=
e;for(let r of this.watching)r(t)}};var Ie=5,ue=class{constructor(e,t){this.kind=e;this.keeping=t;this.watching=[];let r=t.read(this.slot);this.opened=(Array.isArray(r)?r:[]).map(o=>{var s;return(s=
q(o,e))==null?void 0:s.work}).filter(o=>o!==void 0).slice(0,Ie)}get slot(){return`samspil-${this.kind.id}-andre`}get works(){return this.opened}watch(e){this.watching.
push(e)}open(e){let t=oe(e,this.kind);if(typeof t=="string")return t;let r=this.opened.filter(o=>o.id!==t.work.id);return r.length>=Ie?`Der kan ligge ${Ie} ved \
siden af jeres. Tag en fra først.`:(this.set([...r,t.work]),`«${j(t.work,this.kind)}» ligger nu ved siden af jeres.${se(t.unplaced)}`)}remove(e){this.set(this.
opened.filter(t=>t.id!==e))}set(e){this.opened=e,this.keeping.write(this.slot,e.map(t=>C(t,this.kind)));for(let t of this.watching)t()}},me=class{constructor(e,t,r,o){
this.others=t;this.kind=r;this.tell=o;this.list=f("[data-s-tool-others-list]",e),this.file=f("[data-s-tool-others-file]",e),this.button=f("[data-s-tool-others-o\
pen]",e)}listen(){this.button.addEventListener("click",()=>this.file.click()),this.file.addEventListener("change",()=>{this.open()})}render(){this.list.replaceChildren(
...this.others.works.map(e=>this.makeRow(e)))}makeRow(e){let t=j(e,this.kind),r=x(["Tag fra",D(` ${t}`)],{class:"s-button s-button--quiet"},()=>{this.others.remove(
e.id),this.tell(`«${t}» er taget fra. Filen er urørt.`),this.button.focus()});return p("li",{},p("span",{},t),r)}async open(){var t;let e=[];for(let r of Array.
from((t=this.file.files)!=null?t:[]))e.push(this.others.open(await r.text()));this.file.value="",e.length&&this.tell(e.join(" "))}};var $t=30,Fn=n=>`samspil-${n.id}`,fe=class{constructor(e,t){this.kind=e;this.keeping=t;this.text=null;this.kept={chosen:"",works:[]}}get slot(){return Fn(this.kind)}get isRefused(){
return this.keeping.isRefused}read(){let e=this.keeping.readText(this.slot);return e!==this.text&&this.know(e,this.take(O(e!=null?e:""))),this.kept}keep(e){return this.
write(e.id,[e,...this.read().works.filter(t=>t.id!==e.id)])}remove(e){var r,o;let t=this.read().works.filter(s=>s.id!==e);t.length?this.write((o=(r=t[0])==null?
void 0:r.id)!=null?o:"",t):this.clear()}clear(){this.keeping.remove(this.slot)}take(e){let{valgt:t,arbejder:r}=S(e),o=(Array.isArray(r)?r:[]).slice(0,$t).map(i=>{
var a;return(a=q(i,this.kind))==null?void 0:a.work}).filter(i=>i!==void 0),s=new Map(o.map(i=>[i.id,i]));return{chosen:typeof t=="string"&&s.has(t)?t:"",works:[
...s.values()]}}write(e,t){let r=t.slice(0,$t),{id:o,edition:s}=this.kind,i={samspil:o,udgave:s,valgt:e,arbejder:r.map(l=>C(l,this.kind))},a=JSON.stringify(i);return this.
keeping.writeText(this.slot,a)?(this.know(a,{chosen:e,works:r}),!0):!1}know(e,t){this.text=e,this.kept=t}};function Vn(){try{history.replaceState(null,"",location.href.split("#")[0])}catch{}}var He=class{constructor(e,t){this.root=e;this.kind=t;this.parts=[];this.isPressed=
!1;this.isWaiting=!1;this.afterwards=[];this.desk=new pe(new fe(t,Lt().probe()),R(t)),this.others=new ue(t,Dt()),this.status=f("[data-s-tool-status]",e),this.announce=
Et(this.status,250),this.undoButton=f("[data-s-tool-undo]",e)}say(e){Pt(this.status,e)}add(...e){this.parts.push(...e)}onceShown(e){this.isWaiting?this.afterwards.
push(e):e()}start(){var i;let{root:e,desk:t,kind:r}=this,o=a=>this.say(a);this.add(new ie(e,t,r,o)),b("[data-s-tool-others]",e)&&this.add(new me(e,this.others,r,
o));for(let a of this.parts)(i=a.listen)==null||i.call(a);this.undoButton.addEventListener("click",()=>{t.undo(),this.undoButton.hidden&&f("[data-s-tool-name]",
e).focus()}),document.addEventListener("pointerdown",()=>{this.isPressed=!0});for(let a of["pointerup","pointercancel"])document.addEventListener(a,()=>window.setTimeout(
()=>this.lift()));t.watch(a=>{a&&this.announce(a),this.render()}),this.others.watch(()=>this.render()),window.addEventListener("storage",a=>{(a.key===t.shelf.slot||
a.key===null)&&this.render()}),window.addEventListener("hashchange",()=>this.followAddress());let s=f("[data-s-tool-plain]",e);s.hasAttribute("data-s-tool-stays")||
(s.hidden=!0),f("[data-s-tool-frame]",e).hidden=!1,this.followAddress()||this.takeUp()}takeUp(){var r;let{chosen:e,works:t}=this.desk.shelf.read();this.desk.take(
(r=t.find(o=>o.id===e))!=null?r:this.desk.work,"",!1)}followAddress(){let{kind:e}=this;if(!e.readAddress||!location.hash.startsWith(ae))return!1;let t=e.readAddress(
Qn(location.hash.slice(ae.length)));return Vn(),t?(this.desk.take(R(e,t),"Her er det, der lå i adressen. Jeres egne er urørte.",!1),!0):(this.takeUp(),this.announce(
"Adressen holder intet, som siden kan læse."),!0)}lift(){this.isPressed=!1,this.isWaiting&&this.render();for(let e of this.afterwards.splice(0))e()}render(){if(this.
isWaiting=this.isPressed,!this.isPressed){for(let e of this.parts)e.render();this.undoButton.hidden=!this.desk.canUndo&&document.activeElement!==this.undoButton}}};
function Qn(n){try{return decodeURIComponent(n)}catch{return""}}function At(n,e,t){let r=b("[data-s-tool]");if(!r)return;let o=new I;r.before(o.element);let s=async()=>{
o.clear();try{let i=await $().load(e),a=new He(r,typeof n=="function"?n(i):n);t(a,i,r),a.start()}catch(i){o.show(i,"Værktøjet",()=>{s()})}};s()}var ge={id:"",title:"",pack:"",minutes:60,people:null,begins:"",when:"",place:"",leader:"",names:[],points:[],evaluation:[],copies:{},extras:["notes","evaluatio\
n"]},Ot=0;function je(){return Ot+=1,`${Date.now().toString(36)}${Ot.toString(36)}${Math.floor(Math.random()*1296).toString(36)}`}function J(n){return{id:je(),kind:"\
point",title:"",minutes:10,what:"",sheet:"",steps:[],say:"",do:"",groups:null,materials:[],...n}}var Rt=n=>J({...n});var _t=(n,e)=>{var t;return(t=n.sheets.find(r=>r.id===e))!=null?t:null},Nt=(n,e)=>{var t;return(t=n.packs.find(r=>r.id===e))!=null?t:null};var zn="#plan=",Xn="1",Zn="~",er=n=>encodeURIComponent(n).replace(/~/g,"%7E").replace(/'/g,"%27");var tr=(n,e)=>JSON.stringify({...n,id:"",minutes:0})===JSON.stringify({...e,id:"",minutes:0});function nr(n,e,t){var i,a;let r=(a=(i=Nt(t,e.pack))==null?void 0:
i.programme.findIndex(l=>tr(n,Rt(l))))!=null?a:-1;if(r>=0)return`p${r}.${n.minutes}`;let o=n.title?`.${er(n.title)}`:"";if(n.kind==="pause")return`b${n.minutes}${o}`;
let s=_t(t,n.sheet);return s?`s${s.id}.${n.minutes}${n.title===s.title?"":o}`:`e${n.minutes}${o}`}function It(n,e,t){var o;let r=[Xn,e.minutes,(o=e.people)!=null?
o:0,e.begins.replace(":",""),e.pack];return n+zn+[...r,...e.points.map(s=>nr(s,e,t))].join(Zn)}var Ht="vaerktoejer/selvtest",he=(n,e)=>{var t;return(t=n.tests.find(r=>r.id===e))!=null?t:n.tests[0]};var B=(n,e)=>{var t,r;return e==="0"?"Ved ikke":(r=(t=n.answers.find(o=>o.value===e))==null?void 0:t.wording)!=null?r:""};var Be=["nu","vil"],rr={party:"",time:"",test:"",answers:{},notes:{},chosen:{}},jt=5e3,N=(n,e)=>`${n}/${e}`,Ct=(n,e,t)=>({...n,answers:{...n.answers,[e]:t}}),Bt=(n,e,t)=>({
...n,notes:{...n.notes,[e]:t.slice(0,jt)}}),Kt=(n,e,t)=>({...n,chosen:{...n.chosen,[e]:t}});function or(n){let e=new Map;for(let t of n.tests)for(let r of t.questions)
e.set(N(t.id,r.id),new Set(["0",...r.answers.map(o=>o.value)]));return e}var sr=n=>Be.some(e=>e===n);function Ut(n,e){var g,w,L,v;let{part:t,tid:r,test:o,svar:s,
noter:i,dagsorden:a}=S(n);if(typeof s!="object"||!s)return null;let l=or(e),d=[],c=(y,P)=>{let U={};for(let[W,Le]of Object.entries(S(y)))typeof Le=="string"&&P(
W,Le)?U[W]=Le:d.push(`«${W.slice(0,80)}»`);return U},u={};for(let[y,P]of Object.entries(S(a)))l.has(y)&&typeof P=="boolean"&&(u[y]=P);return{state:{party:(w=(g=
e.parties.find(y=>y.id===t))==null?void 0:g.id)!=null?w:"",time:sr(r)?r:"",test:(v=(L=e.tests.find(y=>y.id===o))==null?void 0:L.id)!=null?v:"",answers:c(s,(y,P)=>{
var U,W;return(W=(U=l.get(y))==null?void 0:U.has(P))!=null?W:!1}),notes:c(i,(y,P)=>l.has(y)&&P.length<=jt),chosen:u},unplaced:[...new Set(d)]}}var Ft="1",ir=1500;
function ar(n){let e=Object.entries(n.answers).map(([r,o])=>`${r}-${o}`),t=[Ft,n.party,n.time,n.test,...e].join("~");return e.length&&t.length<=ir?t:null}function lr(n,e){
var l,d;let[t,r,o,s,...i]=n.split("~");if(t!==Ft)return null;let a={};for(let c of i){let u=c.lastIndexOf("-");u>0&&(a[c.slice(0,u)]=c.slice(u+1))}return(d=(l=Ut(
{part:r,tid:o,test:s,svar:a},e))==null?void 0:l.state)!=null?d:null}var Ke=n=>!Object.keys(n.answers).length&&!Object.values(n.notes).some(e=>e.trim());function Vt(n){
return{id:"selvtest",one:"testen",unnamed:"Selvtest uden navn",edition:1,empty:()=>{var e,t;return{...rr,test:(t=(e=he(n,""))==null?void 0:e.id)!=null?t:""}},isEmpty:Ke,
save:({party:e,time:t,test:r,answers:o,notes:s,chosen:i})=>({part:e,tid:t,test:r,svar:o,noter:s,dagsorden:i}),take:e=>Ut(e,n),writeAddress:ar,readAddress:e=>lr(
e,n)}}var dr=5;function Qt(n,e,t){let r=n.topics;return e.map(o=>{var l,d,c;let s=N(n.id,o.question.id),i=(d=(l=n.outcomes[o.outcome])==null?void 0:l.minutes)!=null?d:
0,a=i>0&&r-- >0;return{topic:o,key:s,minutes:i||dr,isOn:(c=t.chosen[s])!=null?c:a}})}function Gt(n,e){let t=e.filter(({isOn:o})=>o).map(({topic:o,minutes:s})=>{
var i,a;return{title:o.question.title,minutes:s,what:(a=(i=n.outcomes[o.outcome])==null?void 0:i.advice.text)!=null?a:"",topic:o}}),r=o=>o.map(s=>({...s,topic:null}));
return[...r(n.opening),...t,...r(n.closing)]}var z=n=>n.reduce((e,{minutes:t})=>e+t,0);function qt(n,e){let t=e.map(({title:o,minutes:s,topic:i})=>J({title:(i?`\
Tal om: ${o}`:o).slice(0,90),minutes:s})),r={...ge,minutes:z(e),points:t};return It(n,r,{packs:[],sheets:[]})}var ye=n=>p("span",{class:"s-quiet"},n),ke=class{constructor(e,t,r){this.page=e;this.view=t;this.link=r;this.rows=new Map;var o;this.list=f("[data-s-selftest-ag\
enda]",e.root),this.sum=f("[data-s-selftest-sum]",e.root),this.meeting=f("[data-s-selftest-meeting]",e.root),this.sheets=f("[data-s-selftest-sheets]",e.root),this.
planner=(o=this.meeting.getAttribute("href"))!=null?o:""}render(){let{reading:e}=this.view;if(!e)return;let{agenda:t,offered:r,test:o}=e;this.sum.textContent=`${z(
t)} minutter.`,this.meeting.setAttribute("href",qt(this.planner,t));let s=t.slice(0,o.opening.length),i=t.slice(t.length-o.closing.length);ee(this.list,[...s.map(
a=>this.fixedRow(a)),...r.map(a=>this.row(a)),...i.map(a=>this.fixedRow(a))]),this.sheets.replaceChildren(...o.sheets.length?[p("p",{},"Ark til bagefter: ",...this.
nameSheets(o.sheets))]:[])}nameSheets(e){return e.flatMap((t,r)=>[r?", ":"",this.link(t.page,t.title)])}fixedRow({title:e,minutes:t,what:r}){let o=`-${e}`,s=this.
rows.get(o);if(s)return s;let i=p("li",{},p("span",{class:"s-selftest__point"},p("b",{},e),ye(r)),ye(`${t} min`));return this.rows.set(o,i),i}row({topic:e,key:t,
minutes:r,isOn:o}){let s=p("span",{class:"s-selftest__point"},p("b",{},e.question.title),ye(e.question.statement.text)),i=this.rows.get(t),a=p("input",{type:"ch\
eckbox","data-s-selftest-on":t}),l=i!=null?i:p("li",{},p("label",{},a,s),ye(""));i||(this.rows.set(t,l),a.addEventListener("change",()=>this.turn(t,a.checked,e.
question.title)));for(let c of k("input",l))c.checked=o;l.classList.toggle("s-selftest__off",!o);let d=l.lastElementChild;return d&&(d.textContent=o?`${r} min`:
""),l}turn(e,t,r){let o=t?`«${r}» er med på dagsordenen.`:`«${r}» er taget af dagsordenen.`;this.page.desk.change(Kt(this.view.state,e,t),o)}};function Yt(n,e,t){let r=[n,...e],s=r.map(i=>{var a,l;return(l=(a=t.parties.find(d=>d.id===i.party))==null?void 0:a.title)!=null?l:""}).map((i,a)=>i||(a===0?"I \
selv":"Den anden part"));return r.map(({party:i,answers:a,notes:l},d)=>{var L;let c=(L=s[d])!=null?L:"",u=s.slice(0,d).filter(v=>v===c).length,m=s.filter(v=>v===
c).length===1,g=s.filter(v=>v.slice(0,1)===c.slice(0,1)).length,w=s.slice(0,d).filter(v=>v.slice(0,1)===c.slice(0,1)).length;return{name:m?c:`${c} ${u+1}`,mark:c.
slice(0,1)+(g>1?String(w+1):""),party:i,answers:a,notes:l,isMine:d===0}})}var h=(n,e,t)=>n.answers[N(e,t)];function Z(n,e,t){var o,s;return((s=(o=e.answers.find(i=>i.value===t))==null?void 0:o.levels)!=null?s:[]).map(i=>n.levels.findIndex(a=>a.id===i)).sort((i,a)=>i-
a)}function Ue(n,e,t){let r=Math.min(...n),o=Math.max(...n);return o<e?o-e:r>t?r-t:0}function K(n,e){var u;let t=n.questions.map(m=>({question:m,places:Z(n,m,h(
e,n.id,m.id))})).filter(({places:m})=>m.length>0),r=n.levels.map((m,g)=>t.filter(({places:w})=>w.length===1&&w[0]===g).length),o=Math.max(...r),s=t.length>=n.answers&&
o>0,i=s?r.flatMap((m,g)=>m===o?[g]:[]):[],[a=0]=i,l=(u=i[i.length-1])!=null?u:0,d=s?t.map(({question:m,places:g})=>({question:m,steps:Ue(g,a,l)})).filter(({steps:m})=>m!==
0):[];return{outcome:s?i.length>1?"lige":d.length?"flest":"alle":"få",answered:t.length,total:n.questions.length,counts:r,near:i.flatMap(m=>{var g;return(g=n.levels[m])!=
null?g:[]}),aside:d,both:t.filter(({places:m})=>m.length>1).map(({question:m})=>m),open:n.questions.filter(m=>!t.some(g=>g.question===m))}}var Fe=n=>n.slice(0,1).
toLowerCase()+n.slice(1),X=n=>{var e;return Fe((e=n.title.split(" ")[0])!=null?e:n.title)},Ve=n=>M(n.map(e=>Fe(e.title)));function cr(n){let e=[];for(let[t,r]of[
[o=>o<-1,"langt lavere"],[o=>o===-1,"lavere"],[o=>o===1,"højere"],[o=>o>1,"langt højere"]]){let o=n.filter(({steps:s})=>t(s)).map(({question:s})=>s);o.length&&
e.push(`på ${Ve(o)} ligger I ${r}`)}return M(e)}function we(n){let{outcome:e,near:t,counts:r,answered:o,total:s,aside:i,both:a}=n;if(e==="få")return`${o?`Kun ${o}\
 af ${s} er besvaret`:"Ingen af spørgsmålene er besvaret"}. Det er for lidt til at pege på et niveau.`;let l=Math.max(...r),d=cr(i);if(e==="lige"){let m=t.map(
g=>`${l} på ${X(g)}`);return`Det står lige: ${l} af ${s} peger ${M(m).replace(`${l} `,"")}${d?`; ${d}`:""}.`}let c=t[0]?X(t[0]):"",u=l===s?`Alle ${s} peger på\
 ${c}`:`${l} af ${s} peger på ${c}`;return d?`${u}; ${d}.`:a.length?`${u}; ${Ve(a)} taler ikke imod.`:`${u}.`}function ve(n){let{near:e,aside:t,both:r,open:o,counts:s,
total:i}=n,a=c=>({text:c,from:""}),l=[],d=Math.max(...s);e.length===1&&d*2<=i&&l.push(a(`Kun ${d} af ${i} svar peger dér.`)),e.length>1&&l.push(a(`Svarene afgø\
r ikke, om I ligger nærmest ${pr(e.map(X))}.`));for(let{question:c,steps:u}of t){let m=u<0?"lavere":"højere",g=Math.abs(u)>1?`${Q(Math.abs(u),"niveau","niveau\
er")} `:"";l.push(a(`${mt(Fe(c.title))} peger ${g}${m}.`))}for(let c of r)l.push(a(`${c.title} skiller ikke niveauerne: svaret passer på mere end ét af dem.`));
if(o.length){let c=o.length===i;l.push(a(c?"Intet er besvaret.":`Der er ikke svaret på ${Ve(o)}.`))}for(let c of e)c.doubt&&l.push(c.doubt);return l}var pr=n=>n.
length<2?n.join(""):`${n.slice(0,-1).join(", ")} eller ${n[n.length-1]}`,xe=n=>n!==void 0&&n!=="0";var Qe=["forskel","lavt","afviger","lidt forskel","nogle","ingen","følger","højt"];function zt(n,e){let t={niveauer:ur,udsagn:mr,klar:fr}[n.kind],r=n.questions.
flatMap(s=>{var i;return(i=t(n,s,e))!=null?i:[]}),o=new Map(r.map((s,i)=>[s,i]));return r.sort((s,i)=>{var a,l;return Qe.indexOf(s.outcome)-Qe.indexOf(i.outcome)||
i.gap-s.gap||Jt(s,n)-Jt(i,n)||((a=o.get(s))!=null?a:0)-((l=o.get(i))!=null?l:0)})}var Jt=(n,e)=>e.kind==="niveauer"?0:Math.min(...Ge(e,n.question,n.voices),Number.
MAX_SAFE_INTEGER);function Ge(n,e,t){return t.map(r=>h(r,n.id,e.id)).filter(xe).map(Number)}function ur(n,e,t){let r=t.map(l=>Z(n,e,h(l,n.id,e.id))).filter(l=>l.
length>0),o=(l,d=0)=>({question:e,outcome:l,gap:d,voices:t});if(!r.length)return o("ingen");let s=r.flatMap(l=>r.map(d=>Math.abs(Ue(l,Math.min(...d),Math.max(...d))))),
i=Math.max(...s);if(i>=n.gap)return o("forskel",i);let a=t.flatMap(l=>K(n,l).aside).filter(l=>l.question===e);return a.length?o("afviger",Math.max(...a.map(({steps:l})=>Math.
abs(l)))):o("følger")}function mr(n,e,t){let r=Ge(n,e,t),o=(l,d=0)=>({question:e,outcome:l,gap:d,voices:t});if(!r.length)return o("ingen");let[s,i]=[Math.min(...r),
Math.max(...r)],a=i-s;return a>=n.gap?o("forskel",a):i<=n.low?o("lavt",a):s<=n.low?o("lidt forskel",a):o(r.length<t.length?"nogle":"højt")}function fr(n,e,t){let r=new Set(
n.questions.map(({party:a})=>a)),o=t.filter(({party:a})=>a===e.party||!r.has(a));if(!o.length)return null;let s=Ge(n,e,o),i=a=>({question:e,outcome:a,gap:0,voices:o});
return s.length?i(Math.min(...s)<=n.low?"lavt":"højt"):i("ingen")}function Xt(n){return Qe.map(e=>({outcome:e,topics:n.filter(t=>t.outcome===e)})).filter(e=>e.
topics.length>0)}var gr=new Set(["højt","følger"]),be=(n,e="p")=>p(e,{},n.text,n.from?p("span",{class:"s-selftest__from"},` ${n.from}`):null),Te=class{constructor(e,t,r){this.
view=t;this.link=r;this.place=f("[data-s-selftest-answer]",e.root)}render(){let{reading:e}=this.view;if(!e)return;let{test:t}=e,r=t.kind==="niveauer"?this.tellLevels(
e):[];this.place.replaceChildren(...r,...this.tellTopics(e),this.tellNot(t))}tellLevels({test:e,voices:t}){return t.map(r=>{let o=K(e,r),s=e.outcomes[o.outcome];
return p("section",{class:"s-selftest__reading"},t.length>1?p("h3",{},r.name):null,p("p",{class:"s-selftest__headline"},we(o)),s&&r.isMine?be(s.advice):null,this.
tellDoubts(o),r.isMine?o.near.map(i=>this.tellLevel(i)):null)})}tellDoubts(e){return p("div",{class:"s-selftest__doubts"},p("p",{class:"s-label"},"Det taler imo\
d"),p("ul",{class:"s-points"},...ve(e).map(t=>be(t,"li"))))}tellLevel(e){return p("div",{class:"s-selftest__level"},p("p",{},this.link(e.page,e.title),`: ${e.told.
text}`,qe(e.told)),this.tellCases(e.cases,"Rapportens eksempel"))}tellTopics({test:e,topics:t,voices:r}){return Xt(t).map(({outcome:o,topics:s})=>{var d;let i=e.
outcomes[o],l=gr.has(o)||o==="ingen"&&r.length<2?p("p",{},s.map(c=>c.question.title).join(" · ")):p("ul",{class:"s-selftest__topics"},...s.map(c=>this.tellTopic(
c,e)));return p("section",{class:"s-selftest__group"},p("h3",{},(d=i==null?void 0:i.title)!=null?d:""),i?be(i.advice):null,l)})}tellTopic({question:e,voices:t},r){
let o=t.map(i=>this.tellAnswer(i,r,e.id)),s=e.talk.length?p("details",{class:"s-selftest__told"},p("summary",{},`${Q(e.talk.length,"spørgsmål","spørgsmål")}\
 at tale om`),p("ul",{class:"s-points"},...e.talk.map(i=>p("li",{},i))),e.page?p("p",{},this.link(e.page,`Mere om ${e.title.toLowerCase()}`)):null):null;return p(
"li",{},p("b",{},e.title),p("p",{class:"s-selftest__statement"},e.statement.text,qe(e.statement)),p("ul",{class:"s-selftest__said"},...o),this.tellCases(e.cases.
slice(0,1),"En case, der viser det"),s)}tellAnswer(e,t,r){var a;let o=t.questions.find(l=>l.id===r),s=o?B(o,h(e,t.id,r)):"",i=(a=e.notes[`${t.id}/${r}`])==null?
void 0:a.trim();return p("li",{},p("b",{},e.name),`: ${s||"ikke besvaret"}`,i?p("q",{class:"s-selftest__note"},i):null)}tellCases(e,t){if(!e.length)return null;
let r=e.map(({title:o,page:s,how:i})=>p("span",{},this.link(s,o),i?`: ${i.text}`:"",i?qe(i):null," "));return p("p",{class:"s-selftest__case"},p("b",{},`${t}: `),
...r)}tellNot(e){return p("section",{class:"s-selftest__not"},p("h3",{},"Det siger svaret ikke"),p("ul",{class:"s-points"},...e.notSaid.map(t=>be(t,"li"))))}},qe=n=>n.
from?p("span",{class:"s-selftest__from"},` ${n.from}`):null;var Se=class{constructor(e,t){this.page=e;this.view=t}listen(){let{root:e,desk:t}=this.page;for(let o of k("[data-s-selftest-test]",e))o.addEventListener("chang\
e",()=>this.view.show(o.value));let r=f("[data-s-selftest-party]",e);r.addEventListener("change",()=>{var s,i;let o=(i=(s=r.selectedOptions[0])==null?void 0:s.text)!=
null?i:"";t.change({...this.view.state,party:r.value},r.value?`Svarene er ${o}s.`:"")});for(let o of k("[data-s-selftest-time]",e))o.addEventListener("change",()=>{
var i;let s=(i=Be.find(a=>a===o.value))!=null?i:"";t.change({...this.view.state,time:s},"Det er gemt, hvad I svarer på.")});for(let o of k("[data-s-selftest-qu\
estion]",e))this.listenTo(o)}listenTo(e){var s;let t=(s=e.dataset.sSelftestQuestion)!=null?s:"",{desk:r}=this.page;e.addEventListener("change",({target:i})=>{var a,
l,d,c;if(i instanceof HTMLInputElement){let u=`${(l=(a=b("legend b",e))==null?void 0:a.textContent)!=null?l:""}: ${(c=(d=i.nextElementSibling)==null?void 0:d.textContent)!=
null?c:""}`;r.change(Ct(this.view.state,t,i.value),u)}});let o=b("[data-s-selftest-note]",e);o==null||o.addEventListener("input",()=>r.write(Bt(this.view.state,
t,o.value)))}render(){let{root:e}=this.page,{reading:t,state:r}=this.view;if(!t)return;for(let s of k("[data-s-selftest-test]",e))s.checked=s.value===t.test.id;
for(let s of k("[data-s-selftest-form]",e))s.hidden=s.dataset.sSelftestForm!==t.test.id;f("[data-s-selftest-party]",e).value=r.party;for(let s of k("[data-s-sel\
ftest-time]",e))s.checked=s.value===r.time;this.renderAnswers(r);let o=b(`[data-s-selftest-of="${CSS.escape(r.party)}"]`,e)!==null;for(let s of k("[data-s-selft\
est-of]",e))s.hidden=o&&s.dataset.sSelftestOf!==r.party}renderAnswers(e){var t,r;for(let o of k("[data-s-selftest-question]",this.page.root)){let s=(t=o.dataset.
sSelftestQuestion)!=null?t:"";for(let a of k("input",o))a.checked=a.value===e.answers[s];let i=b("[data-s-selftest-note]",o);i&&document.activeElement!==i&&(i.value=
(r=e.notes[s])!=null?r:"")}}};var hr=3,Pe=({text:n,from:e})=>e?`${n} (${e})`:n;function Ye(n,e,t){var s;let r=B(t,h(n,e.id,t.id))||"ikke besvaret",o=(s=n.notes[N(e.id,t.id)])==null?void 0:s.
trim();return o?`${r}: ${o}`:r}function yr({title:n,minutes:e,what:t,topic:r},o,s){let i=[{kind:"heading",level:2,text:`${o+1}. ${n} (${e} min)`}];if(r){let{question:a,
voices:l}=r;i.push({kind:"text",text:Pe(a.statement)});let d=l.map(u=>[{strong:u.name},`: ${Ye(u,s,a)}`]);i.push({kind:"list",items:d}),t&&i.push({kind:"text",text:t}),
a.talk.length&&i.push({kind:"list",items:a.talk});let[c]=a.cases;if(c){let u=c.how?`: ${Pe(c.how)}`:"";i.push({kind:"text",text:`En case, der viser det: ${c.title}${u}`,
quiet:!0})}}else t&&i.push({kind:"text",text:t});return[...i,{kind:"lines",label:"Det tager vi med",count:hr}]}function kr({test:n,voices:e}){if(n.kind!=="nivea\
uer")return[];let t=e.flatMap(r=>{let o=K(n,r);return[{kind:"text",text:[{strong:r.name},`: ${we(o)}`]},{kind:"list",items:ve(o).map(Pe)}]});return[{kind:"headi\
ng",level:1,text:"Det peger svarene på"},...t]}function wr({test:n,voices:e}){let t=n.questions.map(o=>({question:o,said:e.map(s=>Zt(s,o,e)?Ye(s,n,o):"")})).filter(
({said:o})=>o.some(Boolean)).map(({question:o,said:s})=>[[{strong:o.title},`: ${o.statement.text}`],...s]),r=[{title:"Spørgsmål",weight:3},...e.map(({name:o})=>({
title:o,weight:2}))];return[{kind:"heading",level:1,text:"Alle svar"},{kind:"table",title:"Alle svar",columns:r,rows:t}]}function Zt(n,e,t){return!e.party||n.party===
e.party||t.every(({party:r})=>r!==e.party)}function en(n,e,t){let{test:r,voices:o,agenda:s}=n;return{title:"Dagsorden for en samtale",lead:r.title,facts:[...e.trim()?
[["Samarbejde",e.trim()]]:[],["Svar fra",M(o.map(i=>i.name))],["Tid",`${z(s)} minutter`],["Dato",""]],blocks:[...kr(n),{kind:"heading",level:1,text:"Dagsorden"},
...s.flatMap((i,a)=>yr(i,a,r)),{kind:"heading",level:1,text:"Det siger svaret ikke"},{kind:"list",items:r.notSaid.map(Pe)},...wr(n)],imprint:`Svarene er partern\
es egne. Tider, rækkefølge og råd er ${t}s forslag, hvor intet sted står ved.`}}function tn({test:n,voices:e}){return[["Spørgsmål","Udsagn",...e.map(({name:t})=>t)],
...n.questions.map(t=>[t.title,t.statement.text,...e.map(r=>Zt(r,t,e)?Ye(r,n,t):"")])]}function vr(n,e,t){let r=h(t,n.id,e.id);if(n.kind==="niveauer")return Z(n,e,r);let o=e.answers.findIndex(s=>s.value===r);return o>=0?[o]:[]}function xr(n,e,t){let r=t.
map(o=>{let s=h(o,n.id,e.id);return`${o.name}: ${s===void 0?"ikke besvaret":B(e,s)}`});return`${e.title}. ${r.join(". ")}.`}function nn(n){var e,t;return n.kind===
"niveauer"?n.levels.map(X):(t=(e=n.questions[0])==null?void 0:e.answers.map(r=>r.wording))!=null?t:[]}function br(n,e,t,r){var a;let o=t.flatMap(l=>{var g;let d=vr(
n,e,l),[c]=d;if(c===void 0)return[];let u=(g=d[d.length-1])!=null?g:c,m=`s-selftest__dot${l.isMine?" s-selftest__dot--mine":""}${u>c?" s-selftest__dot--long":""}`;
return[{first:c,last:u,dot:p("span",{class:m},l.mark)}]}),s=p("span",{class:"s-selftest__track","aria-hidden":"true",style:`--places: ${r}`});for(let l=0;l<r;l+=
1)s.append(p("i",{style:`grid-column: ${l+1}`}));let i=new Map;for(let{first:l,last:d,dot:c}of o){let u=`${l}-${d}`,m=(a=i.get(u))!=null?a:p("span",{style:`grid\
-column: ${l+1} / ${d+2}`});i.set(u,m),m.append(c),s.append(m)}return s}var Ee=class{constructor(e,t){this.view=t;this.place=f("[data-s-selftest-strips]",e.root),
this.legend=f("[data-s-selftest-legend]",e.root)}render(){let{reading:e}=this.view;if(!e)return;let{test:t,voices:r}=e,o=nn(t),s=t.questions.some(({party:a})=>{
var l;return a===((l=r[0])==null?void 0:l.party)}),i=t.questions.filter(({party:a})=>!a||!s||r.some(l=>l.party===a));ee(this.place,[p("p",{class:"s-selftest__he\
ads","aria-hidden":"true",style:`--places: ${o.length}`},...o.map(a=>p("span",{},a))),p("ul",{class:"s-selftest__strips"},...i.map(a=>this.makeRow(a,t,r)))]),this.
legend.textContent=r.length>1?M(r.map(({mark:a,name:l})=>`${a}: ${l}`)):"",this.legend.hidden=r.length<2}makeRow(e,t,r){let o=e.party?r.filter(({party:i})=>i===
e.party||r.length===1):r,s=o.every(i=>!xe(h(i,t.id,e.id)));return p("li",s?{class:"s-selftest__strip--open"}:{},p("span",{class:"s-selftest__strip","aria-hidden":"\
true"},e.title),br(t,e,o,nn(t).length),D(xr(t,e,o)))}};function Tr(n,e,t,r=""){let o=he(t,r||n.test);if(!o)return null;let s=Yt(n,e,t),i=zt(o,s),a=Qt(o,i,n);return{test:o,voices:s,topics:i,offered:a,agenda:Gt(o,a)}}
var Me=class{constructor(e,t,r){this.page=e;this.data=t;this.work="";this.wanted=t.tests.some(o=>o.id===r)?r:""}get reading(){let{desk:e,others:t}=this.page;this.
work&&this.work!==e.work.id&&(this.wanted=""),this.work=e.work.id;let{known:r,wanted:o}=this;if((r==null?void 0:r.state)===e.state&&r.others===t.works&&r.wanted===
o)return r.reading;let s=t.works.map(a=>a.state),i=Tr(e.state,s,this.data,o);return this.known={state:e.state,others:t.works,wanted:o,reading:i},i}show(e){let{desk:t}=this.
page;this.wanted=Ke(t.state)?e:"",this.wanted?t.take(t.work,"",!1):t.write({...t.state,test:e})}get state(){let{state:e}=this.page.desk;return this.wanted?{...e,
test:this.wanted}:e}};var rn=(n,e)=>p("a",{href:n},e);function Sr(n,e,t){let r=()=>{let{reading:s}=e;if(!s)throw new Error("There is no test");return en(s,n.desk.work.name,t.site)},o=new de(
n,[{label:"Dagsordenen (Word)",holds:"Emnerne i rækkefølge, jeres svar og plads til noter, til at skrive videre i.",ending:"-dagsorden.docx",compose:()=>o.word(
r())},{label:"Dagsordenen (pdf)",holds:"Det samme, klar til at printe.",ending:"-dagsorden.pdf",compose:s=>o.pdf(r(),s)},{label:"Svarene (csv)",holds:"Spørgsmål\
 og svar, til et regneark.",ending:"-svar.csv",compose:()=>Promise.resolve(ze(e.reading?tn(e.reading):[]))}]);return o}At(Vt,Ht,(n,e)=>{let t=new Me(n,e,location.
hash.slice(1));n.add(new Se(n,t),new Ee(n,t),new Te(n,t,rn),new ke(n,t,rn),Sr(n,t,e))});})();
