/* Made by «make scripts» from macros/browser/tools/agreement/aftalebygger.ts. */
"use strict";(()=>{function ut(r,e){if(e!=null)if(typeof e=="string"||e instanceof Node)r.append(e);else for(let t of e)ut(r,t)}function d(r,e={},...t){let n=document.createElement(
r);for(let[s,i]of Object.entries(e))i===!0?n.setAttribute(s,""):i!==!1&&i!==null&&i!==void 0&&n.setAttribute(s,String(i));return ut(n,t),n}function gt(r,e){var l;
let t=new Set(e);for(let c of Array.from(r.children))t.has(c)||c.remove();let{activeElement:n}=document,s=(l=e.find(c=>c.contains(n)))!=null?l:e[0];if(!s)return;
s.parentElement!==r&&r.prepend(s);let i=e.indexOf(s),o=s;for(let c of e.slice(0,i).reverse())c.nextElementSibling!==o&&o.before(c),o=c;let a=s;for(let c of e.slice(
i+1))c.previousElementSibling!==a&&a.after(c),a=c}function h(r,e={},t){let n=d("button",{type:"button",...e},r);return t&&n.addEventListener("click",t),n}var b=r=>d(
"span",{class:"s-hidden"},r);function ft(r,e){r.addEventListener("change",()=>{window.setTimeout(()=>{r.isConnected&&e()})})}function v(r,e=document){return e.querySelector(r)}function p(r,e=document){
let t=e.querySelector(r);if(!t)throw new Error(`The page has no ${r}`);return t}function Ce(r,e=document){return Array.from(e.querySelectorAll(r))}var y=r=>typeof r=="object"&&r?{...r}:{},ne=r=>typeof r=="number"&&Number.isFinite(r);function M(r){try{return JSON.parse(r)}catch{return null}}var ht="samspil.proeve",re=class{constructor(e){this.of=e;this.isRefused=!1}probe(){return this.writeText(ht,"1")&&this.remove(ht),this}readText(e){try{return this.
of().getItem(e)}catch{return this.isRefused=!0,null}}read(e){var t;return M((t=this.readText(e))!=null?t:"")}list(e){try{return Object.keys(this.of()).filter(t=>t.
startsWith(e))}catch{return this.isRefused=!0,[]}}writeText(e,t){try{this.of().setItem(e,t),this.isRefused=!1}catch{this.isRefused=!0}return!this.isRefused}write(e,t){
return this.writeText(e,JSON.stringify(t))}remove(e){try{this.of().removeItem(e)}catch{this.isRefused=!0}}},se=()=>new re(()=>window.localStorage),ie=()=>new re(
()=>window.sessionStorage);var T=class extends Error{constructor(t,n="unreachable"){super(`${n}: ${t}`);this.address=t;this.reason=n;this.name="LoadingError"}},He=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e,this.place.edition))}async take(e,t){let n=await this.find(e,t);return delete this.place.
store()[e],n}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,t){let n=this.coming.get(e);if(n)return n;let s=t();return this.coming.set(
e,s),s.catch(()=>this.coming.delete(e)),s}async find(e,t){let{place:n}=this,s=this.locate(`${e}.js`,t);if(n.store()[e]||await n.run(s),!n.store()[e])throw new T(
s);this.isOf(e,t)||(delete n.store()[e],await n.run(`${s}&t=${Date.now()}`));let i=n.store()[e];if(!i)throw new T(s);if(!this.isOf(e,t))throw new T(s,"outdated");
return i[1]}isOf(e,t){var n;return((n=this.place.store()[e])==null?void 0:n[0])===t}locate(e,t=this.place.edition){return`${this.place.base}${e}?e=${t}`}};function Rn(r){
return new Promise((e,t)=>{let n=document.createElement("script");n.src=r,n.onload=()=>{n.remove(),e()},n.onerror=()=>{n.remove(),t(new T(r))},document.head.append(
n)})}function Dn(){var e,t;let r=document.querySelector("[data-edition]");return{base:(e=r==null?void 0:r.getAttribute("data-base"))!=null?e:"",edition:(t=r==null?
void 0:r.getAttribute("data-edition"))!=null?t:"",store:()=>{var n;return(n=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:Rn}}var Y=null;
function _(){return Y!=null||(Y=new He(Dn())),Y}var _n=r=>r instanceof T&&r.reason==="outdated";function Nn(r,e){return _n(r)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}function Wn(r,e){let t=r.isOutdated?()=>location.reload():e;return h(r.way,{class:"s-button s-button--quiet"},t)}var U=class{constructor(e=d("div",{class:"s-not\
ice",role:"status"})){this.element=e}show(e,t,n,s=""){let i=Nn(e,t),o=d("p",{},s?`${i.text} ${s}`:i.text);this.element.replaceChildren(o,Wn(i,n))}clear(){this.element.
replaceChildren()}};var jn=1e3;function oe(r,e,t){let n=URL.createObjectURL(new Blob([r],{type:t})),s=d("a",{href:n,download:e});document.body.append(s),s.click(),s.remove(),window.
setTimeout(()=>URL.revokeObjectURL(n),jn)}var Cn=new Set(["⁠","­",`
`,"\r"]),Hn=new Set(["qr","key","group"]),In=60;function*yt(r){if(typeof r=="string")yield r;else if(typeof r=="object"&&r)for(let[e,t]of Object.entries(r))Hn.has(
e)||(yield*yt(t))}function ae(r,e){var n;let t=(n=r.codePointAt(0))!=null?n:0;return Cn.has(r)||e.some(([s,i])=>s<=t&&t<=i)}function wt(r,e){let t=new Map;for(let n of yt(
r))for(let s of n)!t.has(s)&&!ae(s,e)&&t.set(s,n.slice(0,In));return Array.from(t,([n,s])=>`«${n}» i «${s}»`)}var Ie="assets/js/saetter.js",Bn="saetter/skabeloner",kt=2;function vt(r){let e=atob(r),t=new Uint8Array(e.length);for(let n=0;n<e.length;n+=1)t[n]=e.charCodeAt(
n);return new Blob([t])}async function Un({mark:r,parts:e,size:t},n,s){let i=0,o=async l=>{let c=vt(await n.take(l,r));return i+=c.size,s({step:"loading",loaded:i,
whole:t}),c};s({step:"loading",loaded:i,whole:t});let a=[];for(let l=0;l<e.length;l+=kt)a.push(...await Promise.all(e.slice(l,l+kt).map(o)));return new Blob(a)}
async function Kn(r){var t;await r.loadTool(Ie);let e=(t=window.samspilPrograms)==null?void 0:t[Ie];if(!e)throw new Error(`${Ie} has come, and is not the progra\
m`);return e}async function bt(r,e=_()){let t=await Kn(e),n=await e.load(Bn),s=await Un(n.compiler,e,r);return{...n,program:t,compiler:s,faces:n.faces.map(vt)}}var K=class extends Error{constructor(){super(...arguments);this.name="WorkplaceLost"}};function xt(r){let e=URL.createObjectURL(new Blob([r],{type:"text/javasc\
ript"})),t=new Worker(e);return{ask:i=>new Promise((o,a)=>{t.onmessage=({data:l})=>o(l),t.onerror=l=>{l.preventDefault(),a(new K(l.message))},t.onmessageerror=()=>a(
new K("no answer that could be read")),t.postMessage(i)}),close:()=>{t.terminate(),URL.revokeObjectURL(e)}}}async function St(r){let e=URL.createObjectURL(new Blob(
[r],{type:"text/javascript"}));await new Promise((n,s)=>{let i=document.createElement("script");i.src=e,i.onload=()=>n(),i.onerror=()=>s(new K("the page may not\
 run it")),document.head.append(i)}),URL.revokeObjectURL(e);let t=window.samspilSetter;if(!t)throw new K("it ran and is not there");return{ask:t,close:()=>{}}}var R=class extends Error{constructor(){super(...arguments);this.name="TypesettingFault"}},Fn=256e6,Pt=3,V=null,N=null,Tt=Promise.resolve();function Ot(r,e,t={},n=()=>{}){
let s=Tt.then(()=>qn(r,e,t,n));return Tt=s.catch(()=>{}),s}var Lt=async(r=()=>{})=>(await Ue(r)).signs;async function qn(r,e,t,n){if(typeof DecompressionStream==
"undefined"||typeof WebAssembly=="undefined")throw new R("Browseren er for gammel til at lave pdf-filer her. Brug en nyere, eller print siden.");let{signs:s,look:i}=await Ue(
n);Qn([e,t.filled],s),n({step:"setting"});let o=typeof e=="object"&&e&&"space"in e?e.space:0,a=await Gn({template:r,data:Be(e),look:Be({...i,space:o,...t})});if("\
pdf"in a)return new Blob([a.pdf],{type:"application/pdf"});let l="said"in a?a.said:["broken"in a?a.broken:"intet svar"];throw new R(`Pdf-filen kunne ikke laves:\
 ${l.slice(0,Pt).join("; ")}`)}var Be=r=>JSON.stringify(r).normalize("NFC");function Qn(r,e){let t=wt(JSON.parse(Be(r)),e);if(!t.length)return;let n=t.slice(0,Pt).
join("; ");throw new R(`Skriften på arkene har ikke tegnet ${n}. Skriv det med ord, og prøv igen.`)}function Ue(r){return V||(V=bt(r),V.catch(()=>{V=null})),V}
async function Gn(r){N!=null||(N=zn());let e=await N.catch(n=>(N=null,At(n))),t=await e.ask(r).catch(n=>(Et(e),At(n)));return("broken"in t||"memory"in t&&t.memory>
Fn)&&Et(e),t}function At(r){throw new R(`Pdf-filen kunne ikke laves: ${r instanceof Error?r.message:r}`)}function Et(r){N=null,r.close()}async function zn(){let{
program:r,compiler:e,files:t,faces:n}=await Ue(()=>{}),s=async i=>{let o=await i.ask({compiler:e,files:t,faces:n});if("broken"in o)throw i.close(),new Error(o.broken);
return i};try{return await s(xt(r))}catch{return s(await St(r))}}var $t=1e6,le=class{constructor(e){this.place=e;this.far=d("progress",{class:"s-making","aria-label":"Hentet",hidden:!0});this.isRunning=!1;e.said.after(this.far)}get isBusy(){
return this.isRunning}async make(e,t){if(this.isRunning)return;let{what:n,notice:s}=this.place;this.turn(!0),s.clear(),this.say(`Henter ${n} …`);try{let i=await t(
o=>this.follow(o));oe(i,e,i.type),this.say(`${e} er hentet.`)}catch(i){this.explain(i,()=>{this.make(e,t)})}finally{this.far.hidden=!0,this.turn(!1)}}turn(e){var t,
n;this.isRunning=e,(n=(t=this.place).turned)==null||n.call(t)}follow({step:e,loaded:t,whole:n}){let{what:s}=this.place;this.say(e==="setting"?`Sætter ${s} …`:
`Henter det, der sætter ${s}. Det sker kun første gang.`),this.far.hidden=e!=="loading"||!n,n&&(this.far.max=n,this.far.value=t!=null?t:0,this.far.setAttribute(
"aria-valuetext",`${Math.round((t!=null?t:0)/$t)} af ${Math.round(n/$t)} MB`))}explain(e,t){let{what:n,notice:s,rest:i=""}=this.place;if(e instanceof T){this.say(
""),s.show(e,`Det, der sætter ${n},`,t,i);return}let o=e instanceof R;if(this.say(`${o?e.message:"Filen kunne ikke laves."} ${i}`.trim()),!o)throw e}say(e){let{
said:t}=this.place;t.textContent!==e&&(t.textContent=e)}};async function Yn(r){try{return await navigator.clipboard.writeText(r),!0}catch{return!1}}async function Mt(r){let e=await Yn(r.value);return e||(r.focus(),r.select()),
e}var Rt=0;function A(){return Rt+=1,`${Date.now().toString(36)}${Rt.toString(36)}${Math.floor(Math.random()*1296).toString(36)}`}var Vn="januar februar marts april maj juni juli august september oktober november december".split(" ");function de(r){return r.length<2?r.join(""):`${r.slice(0,
-1).join(", ")} og ${r[r.length-1]}`}function S(r,e,t){return`${r} ${r===1?e:t}`}var Dt=r=>r.slice(0,1).toUpperCase()+r.slice(1);function _t(r){return`${r.getDate()}\
. ${Vn[r.getMonth()]} ${r.getFullYear()}`}var F=(r,e)=>Array.from(r).slice(0,e).join(""),Jn={æ:"ae",ø:"oe",å:"aa"},Xn=48;function ce(r){return r.toLowerCase().
replace(/[æøå]/g,t=>{var n;return(n=Jn[t])!=null?n:t}).normalize("NFD").replace(/[\u0300-\u036f]/g,"").replace(/[^a-z0-9]+/g,"-").slice(0,Xn).replace(/^-+|-+$/g,
"")}var Zn=90,er=/^[a-z0-9-]{1,40}$/,Nt=r=>typeof r=="string"?F(r.replace(/\s+/g," ").trimStart(),Zn):"",E=(r,e)=>r.name.trim()||e.unnamed;function P(r,e=r.empty()){
return{id:A(),name:"",changed:"",state:e}}function q(r,e){let{id:t,name:n,changed:s,state:i}=r;return{samspil:e.id,udgave:e.edition,id:t,navn:n,ændret:s,indhold:e.
save(i)}}function J(r,e){let{samspil:t,udgave:n,id:s,navn:i,ændret:o,indhold:a}=y(r);if(t!==e.id)return null;let l=e.take(a,ne(n)?n:1);if(!l)return null;let c=typeof o==
"string"&&!Number.isNaN(Date.parse(o))?o:"";return{work:{id:typeof s=="string"&&er.test(s)?s:A(),name:Nt(i),changed:c,state:l.state},unplaced:l.unplaced}}function pe(r,e){
var l;let t=M(r),{samspil:n,udgave:s}=y(t),i=typeof n=="string",o=i?(l=e.carryOn)==null?void 0:l.call(e,t):null;if(o)return{work:{...P(e,o.state),name:Nt(o.name)},
unplaced:o.unplaced};if(i&&n!==e.id)return"Filen er gemt fra et andet af værktøjerne. Åbn den dér. Intet er ændret.";if(ne(s)&&s>e.edition)return"Filen er \
gemt af en nyere udgave af Samspil. Hent siden på ny, og prøv igen. Intet er ændret.";let a=i?J(t,e):null;return a!=null?a:"Filen er ikke gemt herfra, eller \
den er gået i stykker. Intet er ændret."}function Q(r){return r.length?` Det her kunne ikke placeres og er ikke med: ${r.join("; ")}.`:""}var ue="#arbejde=",tr=()=>{var r;return(r=location.href.split(/[?#]/)[0])!=null?r:""},Ke=(r,e)=>ce(r.name)||e.id,me=class{constructor(e,t,n,s){this.root=e;this.
desk=t;this.kind=n;this.tell=s}listen(){var o;let{root:e,kind:t}=this,n=(a,l)=>p(a,e).addEventListener("click",l),s=p("[data-s-tool-file]",e),i=p("[data-s-tool-\
name]",e);i.addEventListener("input",()=>this.desk.rename(i.value)),n("[data-s-tool-save]",()=>this.save()),n("[data-s-tool-open]",()=>s.click()),n("[data-s-too\
l-new]",()=>this.show(P(t),"Her er et tomt. Det forrige ligger på listen nederst.")),n("[data-s-tool-clear]",()=>this.clear()),(o=v("[data-s-tool-copy]",e))==null||
o.addEventListener("click",()=>{this.copyAddress()}),s.addEventListener("change",()=>{this.open(s)})}render(){let{root:e,desk:t}=this,n=p("[data-s-tool-name]",e);
document.activeElement!==n&&(n.value=t.work.name);let{works:s}=t.shelf.read();p("[data-s-tool-works]",e).replaceChildren(...s.map(i=>this.makeRow(i))),p("[data-\
s-tool-clear]",e).hidden=s.length===0,p("[data-s-tool-none]",e).hidden=s.length>0,p("[data-s-tool-refused]",e).hidden=!t.shelf.isRefused}makeRow(e){let{desk:t,kind:n}=this,
s=E(e,n),i=e.id===t.work.id,o=e.changed?`rettet ${_t(new Date(e.changed))}`:"",a={class:"s-button s-button--quiet"},l=h(s,{class:"s-work__link"},()=>this.show(e,
`«${s}» er åbnet.`)),c=h(["Lav en kopi",b(` af ${s}`)],a,()=>{this.show({...e,id:A(),name:`${s} (kopi)`},`Her er en kopi af «${s}».`)}),m=h(["Slet",b(` ${s}`)],
a,()=>this.remove(e,s));return d("li",{},i?d("b",{"aria-current":"true"},s):l,d("span",{class:"s-quiet"},` ${[o,i?"vist her":""].filter(Boolean).join(" · ")}`),
d("span",{class:"s-work__moves"},c,m))}show(e,t){this.desk.take(e,t),this.root.scrollIntoView(),p("input:not([hidden]), select, textarea",this.root).focus({preventScroll:!0})}remove(e,t){
let{desk:n,kind:s}=this;if(window.confirm(`Slet «${t}» fra denne browser? Det kan ikke fortrydes.`)){if(n.shelf.remove(e.id),e.id===n.work.id){let i=n.shelf.read().
works[0];n.take(i!=null?i:P(s),`«${t}» er slettet.`,i!==void 0)}else this.render(),this.tell(`«${t}» er slettet.`);p("[data-s-tool-new]",this.root).focus()}}clear(){
window.confirm("Slet alt på listen fra denne browser? Det kan ikke fortrydes.")&&(this.desk.shelf.clear(),this.desk.take(P(this.kind),"Alt på listen er slettet\
 fra denne browser.",!1),p("[data-s-tool-new]",this.root).focus())}async copyAddress(){var n,s,i;let e=(i=(s=(n=this.kind).writeAddress)==null?void 0:s.call(n,this.
desk.state))!=null?i:null;if(e===null){this.tell("Her er endnu intet, en adresse kan vise.");return}let t=p("[data-s-tool-address]",this.root);t.value=tr()+ue+encodeURIComponent(
e),p("[data-s-tool-address-field]",this.root).hidden=!1,this.tell(await Mt(t)?"Adressen er kopieret.":"Kopiér adressen i feltet.")}save(){let{kind:e,desk:t}=this,
n=`${Ke(t.work,e)}.${e.id}.json`;oe(`${JSON.stringify(q(t.work,e),null,1)}
`,n,"application/json"),this.tell(`Gemt som ${n}. Åbn den her på siden for at gå videre, eller send den til de andre.`)}async open(e){var o;let[t]=(o=e.files)!=
null?o:[];if(!t)return;let n=pe(await t.text(),this.kind);if(e.value="",typeof n=="string"){this.tell(n);return}let i=this.desk.shelf.read().works.some(a=>a.id===
n.work.id)?{...n.work,id:A()}:n.work;this.desk.take(i,`«${E(i,this.kind)}» er åbnet fra filen.${Q(n.unplaced)}`)}};var ge=r=>typeof r=="string"?[r]:r;function Wt(r,e={}){var t;return typeof r=="string"?r:"strong"in r?r.strong:((t=e[r.field])==null?void 0:t.text)||"__________"}var jt="□",nr="?",Ct="Tegn, som arkets skrift ikke har, står som en boks.";function Ht(r,e){let t=ae(jt,e)?jt:nr,n=!1,s=o=>Array.from(o.normalize("NFC"),l=>ae(
l,e)?l:(n=!0,/[\u200d\ufe0e\ufe0f]/.test(l)?"":t)).join(""),i=o=>typeof o=="string"?s(o):Array.isArray(o)?o.map(i):typeof o!="object"||!o?o:Object.fromEntries(Object.
entries(o).map(([a,l])=>[a,i(l)]));return{data:i(r),isChanged:n}}var rr="tool.typ",X=(r,e)=>ge(r).map(t=>[Wt(t,e),typeof t=="object"&&"strong"in t]);function sr(r,e){switch(r.kind){case"heading":case"text":return{...r,text:X(
r.text,e)};case"list":return{...r,items:r.items.map(t=>X(t,e))};case"table":return{...r,rows:r.rows.map(t=>t.map(n=>X(n,e)))};case"signatures":return{...r,of:r.
of.map(t=>X(t,e))};default:return r}}function ir(r,{site:e,author:t,today:n}){let{title:s,lead:i="",facts:o=[],fields:a,blocks:l,imprint:c,lies:m=!1}=r;return{title:s,
lead:i,site:e,author:t,imprint:c,lies:m,edition:"",date:{year:n.getFullYear(),month:n.getMonth()+1,day:n.getDate()},facts:o.map(([u,g])=>[u,X(g,a)]),blocks:l.map(
u=>sr(u,a))}}async function or(r,e,t,n){let{data:s,isChanged:i}=Ht(e,await Lt(n)),{imprint:o}=y(s);return Ot(r,i&&typeof o=="string"?{...y(s),imprint:`${o} ${Ct}`}:
s,t,n)}var It=(r,e,t)=>or(rr,ir(r,e),{},t);var ar={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function W(r){return r.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu,"").replace(/[&<>"]/g,e=>{var t;
return(t=ar[e])!=null?t:e})}var Fe=(r,e)=>r.replace(/%([a-z_]+)%/g,(t,n)=>{var s;return(s=e[n])!=null?s:t});var Bt="application/vnd.openxmlformats-officedocument.wordprocessingml.document";var lr=Uint32Array.from({length:256},(r,e)=>{let t=e;for(let n=0;n<8;n++)t=t&1?t>>>1^3988292384:t>>>1;return t});function dr(r){var t;let e=4294967295;for(let n of r)
e=((t=lr[(e^n)&255])!=null?t:0)^e>>>8;return(e^4294967295)>>>0}function qe(r){let e=new DataView(new ArrayBuffer(r.reduce((n,[,s])=>n+s,0))),t=0;for(let[n,s]of r)
s===2?e.setUint16(t,n,!0):e.setUint32(t,n,!0),t+=s;return new Uint8Array(e.buffer)}var cr=(r,e)=>[[20,2],[2048,2],[0,2],[0,2],[33,2],[dr(e),4],[e.length,4],[e.length,
4],[r.length,2],[0,2]];function Ut(r,e){let t=new TextEncoder,n=[],s=[],i=0;for(let[c,m]of Object.entries(r)){let[u,g]=[t.encode(c),t.encode(m)],w=cr(u,g),mt=qe(
[[67324752,4],...w]);n.push(mt,u,g);let Mn=[[0,2],[0,2],[0,2],[0,4],[i,4]];s.push(qe([[33639248,4],[20,2],...w,...Mn]),u),i+=mt.length+u.length+g.length}let o=s.
reduce((c,m)=>c+m.length,0),a=Object.keys(r).length,l=qe([[101010256,4],[0,2],[0,2],[a,2],[a,2],[o,4],[i,4],[0,2]]);return new Blob([...n,...s,l],{type:e})}var Qt="vaerktoejer/word",Kt=454,pr=60,Ft=[{title:"Hvem",weight:3},{title:"Navn",weight:3},{title:"Funktion",weight:3},{title:"Underskrift",weight:4},{title:"Da\
to",weight:2}],Qe=class{constructor(e,t){this.document=e;this.kit=t;this.controls=0;this.answers=new Map;this.width=e.lies?t.widths.lying:t.widths.upright}put(e,t={}){
return Fe(this.kit.snippets[e],t)}text(e){return W(e).replace(/\r?\n/g,this.kit.snippets.line_break)}control(e,t,n){this.controls+=1,this.answers.has(e)||this.answers.
set(e,n);let s={key:e,label:W(t.slice(0,pr)),id:String(this.controls)};return n?this.put("control",{...s,text:this.text(n)}):this.put("open_control",s)}run(e){var n;
if(typeof e=="string")return e?this.put("run",{text:this.text(e)}):"";if("strong"in e)return this.put("strong",{text:this.text(e.strong)});let t=(n=this.document.
fields)==null?void 0:n[e.field];return t?this.control(e.field,t.label,t.text):""}runs(e){return ge(e).map(t=>this.run(t)).join("")}paragraph(e,t,n=!1){return this.
put(n?"kept":"paragraph",{style:e,runs:this.runs(t)})}table(e,t,n,s=0){let i=t.reduce((m,u)=>m+u.weight,0),o=t.map(m=>String(Math.floor(this.width*m.weight/i))),
a=m=>o.map((u,g)=>{var w;return this.put("cell",{width:u,body:(w=m[g])!=null?w:this.paragraph("Celle","")})}).join(""),l=m=>s?this.put("high_row",{height:String(
s),cells:a(m)}):this.put("row",{cells:a(m)});return this.put("table",{width:String(o.reduce((m,u)=>m+Number(u),0)),title:W(e),grid:o.map(m=>this.put("column",{width:m})).
join(""),head:a(t.map(m=>this.paragraph("Celle",m.title,!0))),rows:n.map(l).join("")})+this.paragraph("Mellemrum","")}signatures(e){let t=e.map((n,s)=>{let i=o=>{
let a=this.control(`underskrift-${s+1}-${o.toLowerCase()}`,o,"");return this.put("paragraph",{style:"Celle",runs:a})};return Ft.map(({title:o})=>o==="Hvem"?this.
paragraph("Celle",n):i(o))});return this.table("Underskrifter",Ft,t,2*Kt)}block(e){switch(e.kind){case"heading":return this.paragraph(e.level===1?"Heading1":"He\
ading2",e.text);case"text":return this.paragraph(e.quiet?"Slut":"Normal",e.text);case"list":{let t=e.numbered?"ListNumber":"ListBullet";return e.items.map(n=>this.
paragraph(t,n)).join("")}case"table":{let t=e.rows.map(n=>n.map(s=>this.paragraph("Celle",s)));return this.table(e.title,e.columns,t)}case"answer":{let t=this.control(
e.key,e.label,e.text);return(e.label?this.paragraph("Etiket",e.label,!0):"")+this.put("paragraph",{style:"Svar",runs:t})}case"lines":return this.table(e.label,[
{title:e.label,weight:1}],[[]],e.count*Kt);case"signatures":return this.signatures(e.of);case"break":return this.put("new_page")}}body(){let{title:e,lead:t="",facts:n=[],
blocks:s,imprint:i}=this.document,o=[this.paragraph("Title",e),t?this.paragraph("Subtitle",t):""],a=n.map(([c,m])=>{let u=this.put("strong",{text:W(c)})+this.put(
"tab")+this.runs(m);return this.put("paragraph",{style:"Felt",runs:u})}),l=s.map(c=>this.block(c));return[...o,...a,...l,this.paragraph("Slut",i)].filter(Boolean).
join(`
`)}kept(){return[...this.answers].map(([e,t])=>this.put("answer",{key:e,text:W(t)})).join(`
`)}},qt=r=>String(r).padStart(2,"0");function mr(r,e,t,n){let s=new Qe(r,e),i={body:s.body(),answers:s.kept(),section:e.snippets[r.lies?"lying":"upright"],title:W(
r.title),tool:t,day:`${n.getFullYear()}-${qt(n.getMonth()+1)}-${qt(n.getDate())}`};return Object.fromEntries(Object.entries(e.parts).map(([o,a])=>[o,Fe(a,i)]))}
var Gt=(r,e,t,n)=>Ut(mr(r,e,t,n),Bt);function ur(r){let e=t=>{var n;return(n=r.getAttribute(t))!=null?n:""};return{site:e("data-s-tool-site"),author:e("data-s-tool-author")}}var fe=class{constructor(e,t){
this.page=e;this.files=t;this.buttons=[];this.list=p("[data-s-tool-files]",e.root),this.told=p("[data-s-tool-told]",e.root);let n=new U(p("[data-s-tool-failure]",
e.root));this.making=new le({what:"filen",said:this.told,notice:n,turned:()=>this.render()})}listen(){this.list.replaceChildren(...this.files.map(e=>this.makeRow(
e)))}render(){let{desk:e,kind:t}=this.page,n=this.making.isBusy||t.isEmpty(e.state);for(let s of this.buttons)s.setAttribute("aria-disabled",String(n))}makeRow(e){
let t={class:"s-button s-button--quiet","data-s-tool-get":e.ending},n=h(e.label,t,()=>{this.get(e)});return this.buttons.push(n),d("li",{},n,d("span",{class:"s-\
quiet"},e.holds))}async get(e){let{desk:t,kind:n}=this.page;if(!this.making.isBusy){if(n.isEmpty(t.state)){this.told.textContent="Her er endnu intet at tage med\
. Skriv eller vælg noget først.";return}await this.making.make(Ke(t.work,n)+e.ending,s=>e.compose(s))}}async word(e){return Gt(e,await _().load(Qt),this.page.
kind.id,new Date)}pdf(e,t){return It(e,{...ur(this.list),today:new Date},t)}};function gr(r,e){try{history[r](r==="replaceState"?history.state:null,"",e)}catch{}}function zt(){var r;gr("replaceState",(r=location.href.split("#")[0])!=null?
r:"")}function Ge(r){try{return decodeURIComponent(r)}catch{return""}}function Yt(r,e,t){r.textContent="",window.setTimeout(()=>{r.textContent=e,t==null||t()},50)}var he=class{constructor(e,t,n=()=>new Date){this.shelf=e;this.current=t;this.now=n;this.changes=[];this.watching=[]}get work(){return this.current}get state(){
return this.current.state}get canUndo(){return this.changes.length>0}watch(e){this.watching.push(e)}change(e,t="",n){e!==this.state&&(this.changes.push({before:this.
current,told:t,back:n}),this.changes.length>60&&this.changes.shift(),this.set({...this.current,state:e},t))}write(e){this.set({...this.current,state:e},"")}rename(e){
this.set({...this.current,name:e},"")}undo(){let e=this.changes.pop();if(!e)return;let t=e.back?e.back(this.state):e.before.state;this.set({...e.before,state:t,
name:this.current.name},e.told?`Fortrudt: ${e.told}`:"Fortrudt.")}take(e,t,n=!0){this.changes.length=0,n?this.set(e,t):this.show(e,t)}set(e,t){let n={...e,changed:this.
now().toISOString()};this.shelf.keep(n),this.show(n,t)}show(e,t){this.current=e;for(let n of this.watching)n(t)}};var ze=5,ye=class{constructor(e,t){this.kind=e;this.keeping=t;this.watching=[];let n=t.read(this.slot);this.opened=(Array.isArray(n)?n:[]).map(s=>{var i;return(i=
J(s,e))==null?void 0:i.work}).filter(s=>s!==void 0).slice(0,ze)}get slot(){return`samspil-${this.kind.id}-andre`}get works(){return this.opened}watch(e){this.watching.
push(e)}open(e){let t=pe(e,this.kind);if(typeof t=="string")return t;let n=this.opened.filter(s=>s.id!==t.work.id);return n.length>=ze?`Der kan ligge ${ze} ved \
siden af jeres. Tag en fra først.`:(this.set([...n,t.work]),`«${E(t.work,this.kind)}» ligger nu ved siden af jeres.${Q(t.unplaced)}`)}remove(e){this.set(this.
opened.filter(t=>t.id!==e))}set(e){this.opened=e,this.keeping.write(this.slot,e.map(t=>q(t,this.kind)));for(let t of this.watching)t()}},we=class{constructor(e,t,n,s){
this.others=t;this.kind=n;this.tell=s;this.list=p("[data-s-tool-others-list]",e),this.file=p("[data-s-tool-others-file]",e),this.button=p("[data-s-tool-others-o\
pen]",e)}listen(){this.button.addEventListener("click",()=>this.file.click()),this.file.addEventListener("change",()=>{this.open()})}render(){this.list.replaceChildren(
...this.others.works.map(e=>this.makeRow(e)))}makeRow(e){let t=E(e,this.kind),n=h(["Tag fra",b(` ${t}`)],{class:"s-button s-button--quiet"},()=>{this.others.remove(
e.id),this.tell(`«${t}» er taget fra. Filen er urørt.`),this.button.focus()});return d("li",{},d("span",{},t),n)}async open(){var t;let e=[];for(let n of Array.
from((t=this.file.files)!=null?t:[]))e.push(this.others.open(await n.text()));this.file.value="",e.length&&this.tell(e.join(" "))}};var Vt=30,fr=r=>`samspil-${r.id}`,ke=class{constructor(e,t){this.kind=e;this.keeping=t;this.text=null;this.kept={chosen:"",works:[]}}get slot(){return fr(this.kind)}get isRefused(){
return this.keeping.isRefused}read(){let e=this.keeping.readText(this.slot);return e!==this.text&&this.know(e,this.take(M(e!=null?e:""))),this.kept}keep(e){return this.
write(e.id,[e,...this.read().works.filter(t=>t.id!==e.id)])}remove(e){var n,s;let t=this.read().works.filter(i=>i.id!==e);t.length?this.write((s=(n=t[0])==null?
void 0:n.id)!=null?s:"",t):this.clear()}clear(){this.keeping.remove(this.slot)}take(e){let{valgt:t,arbejder:n}=y(e),s=(Array.isArray(n)?n:[]).slice(0,Vt).map(o=>{
var a;return(a=J(o,this.kind))==null?void 0:a.work}).filter(o=>o!==void 0),i=new Map(s.map(o=>[o.id,o]));return{chosen:typeof t=="string"&&i.has(t)?t:"",works:[
...i.values()]}}write(e,t){let n=t.slice(0,Vt),{id:s,edition:i}=this.kind,o={samspil:s,udgave:i,valgt:e,arbejder:n.map(l=>q(l,this.kind))},a=JSON.stringify(o);return this.
keeping.writeText(this.slot,a)?(this.know(a,{chosen:e,works:n}),!0):!1}know(e,t){this.text=e,this.kept=t}};var hr=250,Ye=class{constructor(e,t){this.root=e;this.kind=t;this.parts=[];this.waiting=0;this.isPressed=!1;this.isWaiting=!1;this.afterwards=[];this.desk=new he(
new ke(t,se().probe()),P(t)),this.others=new ye(t,ie()),this.status=p("[data-s-tool-status]",e),this.undoButton=p("[data-s-tool-undo]",e)}say(e){window.clearTimeout(
this.waiting),Yt(this.status,e)}announce(e){window.clearTimeout(this.waiting),this.waiting=window.setTimeout(()=>{this.status.textContent=e},hr)}add(...e){this.
parts.push(...e)}onceShown(e){this.isWaiting?this.afterwards.push(e):e()}start(){var o;let{root:e,desk:t,kind:n}=this,s=a=>this.say(a);this.add(new me(e,t,n,s)),
v("[data-s-tool-others]",e)&&this.add(new we(e,this.others,n,s));for(let a of this.parts)(o=a.listen)==null||o.call(a);this.undoButton.addEventListener("click",
()=>{t.undo(),this.undoButton.hidden&&p("[data-s-tool-name]",e).focus()}),document.addEventListener("pointerdown",()=>{this.isPressed=!0});for(let a of["pointer\
up","pointercancel"])document.addEventListener(a,()=>window.setTimeout(()=>this.lift()));t.watch(a=>{a&&this.announce(a),this.render()}),this.others.watch(()=>this.
render()),window.addEventListener("storage",a=>{(a.key===t.shelf.slot||a.key===null)&&this.render()}),window.addEventListener("hashchange",()=>this.followAddress());
let i=p("[data-s-tool-plain]",e);i.hasAttribute("data-s-tool-stays")||(i.hidden=!0),p("[data-s-tool-frame]",e).hidden=!1,this.followAddress()||this.takeUp()}takeUp(){
var n;let{chosen:e,works:t}=this.desk.shelf.read();this.desk.take((n=t.find(s=>s.id===e))!=null?n:this.desk.work,"",!1)}followAddress(){let{kind:e}=this;if(!e.readAddress||
!location.hash.startsWith(ue))return!1;let t=e.readAddress(Ge(location.hash.slice(ue.length)));return zt(),t?(this.desk.take(P(e,t),"Her er det, der lå i adress\
en. Jeres egne er urørte.",!1),!0):(this.takeUp(),this.announce("Adressen holder intet, som siden kan læse."),!0)}lift(){this.isPressed=!1,this.isWaiting&&this.
render();for(let e of this.afterwards.splice(0))e()}render(){if(this.isWaiting=this.isPressed,!this.isPressed){for(let e of this.parts)e.render();this.undoButton.
hidden=!this.desk.canUndo&&document.activeElement!==this.undoButton}}};function Jt(r,e,t,n){let s=v(`[data-s-tool="${r}"]`);if(!s)return;let i=new U;s.before(i.
element);let o=async()=>{i.clear();try{let a=await _().load(e),l=new Ye(s,t(a));n(l,a,s),l.start()}catch(a){i.show(a,"Værktøjet",()=>{o()})}};o()}var Xt="vaerktoejer/aftalebygger",k=r=>r.groups.flatMap(e=>e.questions),j=(r,e)=>{var t;return(t=k(r).find(n=>n.id===e))!=null?t:null},O=(r,e)=>k(r).findIndex(t=>t.
id===e)+1;var Zt=({place:r,origin:e})=>[r,e].filter(Boolean).join(", ");var ve=["untouched","started","agreed","irrelevant"],x={untouched:"ikke talt om",started:"i gang",agreed:"enige",irrelevant:"ikke relevant"},be=2,xe=6,D=90,Z=90,
G=2e4,Ve={text:"",status:"untouched",isDraft:!1,who:""},Se={parties:["",""],answers:{},settled:[]},f=(r,e)=>{var t;return(t=r.answers[e])!=null?t:Ve},Je=({text:r,
status:e,who:t})=>!r.trim()&&e==="untouched"&&!t.trim(),Te=({parties:r,answers:e})=>!r.some(t=>t.trim())&&Object.values(e).every(Je);function L(r,e,t){let n={...f(
r,e),...t};return{...r,answers:{...r.answers,[e]:n}}}function ee(r,e,t){let{status:n}=f(r,e),s=n==="untouched"&&t.trim()?"started":n;return L(r,e,{text:t,isDraft:!1,
status:s})}function $(r,e){let t=Array.from({length:Math.max(0,be-e.length)},()=>"");return{...r,parties:[...e,...t].slice(0,xe)}}function Xe(r,e,t){let n=Ze(r,
t).map(i=>f(e,i.id).status),s=n.filter(i=>i!=="irrelevant");return n.length&&!s.length?"irrelevant":s.length&&s.every(i=>i==="agreed")?"agreed":s.some(i=>i!=="u\
ntouched")?"started":"untouched"}var Ze=(r,e)=>k(e).filter(t=>t.points.includes(r.id)),Ae=(r,e)=>e.points.filter(t=>Xe(t,r,e)==="agreed").length,en=(r,e)=>r.filter(
({id:t})=>["agreed","irrelevant"].includes(f(e,t).status)).length;function et(r){let e=Zt(r);return d("span",{},r.text,e?d("span",{class:"s-agree__place"},` ${e}`):null)}var Ee=class{constructor(e,t){this.table=e;this.base=t;this.
chosen="";this.names="";this.tabs=p("[data-s-agree-tabs]",e.page.root),this.panel=p("[data-s-agree-answers]",e.page.root)}listen(){this.tabs.addEventListener("k\
eydown",e=>{let t={ArrowLeft:-1,ArrowRight:1,ArrowUp:-1,ArrowDown:1}[e.key];if(!t)return;e.preventDefault();let n=this.listTabs(),s=n.findIndex(({id:o})=>o===this.
chosen)+t,i=n[(s+n.length)%n.length];i&&this.choose(i.id)}),this.table.watch(()=>this.render())}render(){var i,o;let e=this.listTabs(),t=(i=e.find(({id:a})=>a===
this.chosen))!=null?i:e[0];this.chosen=(o=t==null?void 0:t.id)!=null?o:"",this.renderTabs(e),this.panel.replaceChildren(d("div",{},t==null?void 0:t.fill()));let{
silence:n}=this.table.question,s=p("[data-s-agree-silence]",this.table.page.root);s.replaceChildren(...n.map(a=>d("li",{},et(a)))),s.parentElement&&(s.parentElement.
hidden=n.length===0)}renderTabs(e){let t=e.map(({id:n})=>n).join(" ");this.names!==t&&(this.names=t,this.tabs.replaceChildren(...e.map(({id:n,name:s})=>{let i={
role:"tab",id:`aftale-fane-${n}`,"aria-controls":this.panel.id};return h(s,i,()=>this.choose(n))}))),Array.from(this.tabs.children).forEach((n,s)=>{var o;let i=((o=
e[s])==null?void 0:o.id)===this.chosen;n.setAttribute("aria-selected",String(i)),n.setAttribute("tabindex",i?"0":"-1")}),this.panel.setAttribute("aria-labelledb\
y",`aftale-fane-${this.chosen}`)}choose(e){var t;this.chosen=e,this.render(),(t=this.tabs.querySelector('[aria-selected="true"]'))==null||t.focus()}listTabs(){let{
data:e,page:t,question:n}=this.table,s=e.cases.map(o=>{let a=n.agreements.find(l=>l.case===o.id);return{id:o.id,name:o.name,fill:()=>this.fillReal(o,a)}}),i=t.others.
works.map(o=>{let{text:a,status:l}=f(o.state,n.id),c=E(o,t.kind),m=a.trim()?d("p",{class:"s-agree__text"},a):d("p",{},"Har ikke skrevet noget.");return{id:o.id,
name:c,fill:()=>[m,d("p",{class:"s-quiet"},x[l])]}});return[...s,...i]}fillReal(e,t){var o;let n=(o=t==null?void 0:t.answers)!=null?o:[],s=t==null?void 0:t.gap,
i=n.length?"Siger ikke: ":"Svarer ikke. ";return[n.length?d("ul",{},...n.map(a=>d("li",{},et(a)))):null,s||!n.length?d("p",{class:"s-agree__gap"},d("b",{},i),s?
et(s):null):null,d("p",{class:"s-agree__time"},e.signed?`Underskrevet: ${e.signed.text} `:"","Love, puljer og myndigheder er fra dengang. ",d("a",{href:this.base+
e.page},"Læs casen"))]}};var yr=30,zi=512*1024,wr=60,kr=864e5;function vr(r){if(typeof r!="object"||!r)return null;let e=Object.entries(r).filter(t=>t[1]===!0||typeof t[1]=="string");return Object.fromEntries(e)}function Pe(r){
return typeof r=="string"?r.replace(/\s+/g," ").trim().slice(0,wr):""}function tt(r,e){let{tid:t,svar:n,navn:s}=y(r),i=typeof t=="number"?t:0,o=i>0&&e-i>yr*kr;return{
answers:o?null:vr(n),name:Pe(s),time:i,isOld:o}}var br=r=>`samspil.ark.${r}`,Oe=class{constructor(e,t,n,s=Date.now){this.kept=e;this.version=n;this.now=s;this.waiting=new Map;this.first=br(t)}get isWaiting(){
return this.waiting.size>0}owns(e){return this.numberOf(e)>0}list(){let e=new Set([...this.kept.list(this.first).filter(n=>this.owns(n)),...this.waiting.keys()]);
for(let n of e)this.waiting.has(n)||!tt(this.kept.read(n),this.now()).isOld||(this.kept.remove(n),e.delete(n));return Array.from(e).sort((n,s)=>this.numberOf(n)-
this.numberOf(s)).map(n=>this.find(n))}find(e){var l;let{answers:t,name:n,time:s}=tt(this.kept.read(e),this.now()),i=this.waiting.get(e),o=new Map([...Object.entries(
t!=null?t:{}),...i?i.answers.entries():[]]),a=Array.from(o).filter(c=>c[1]!==null);return{slot:e,name:(l=i==null?void 0:i.name)!=null?l:n,time:s,answers:Object.
fromEntries(a)}}findLatest(){var t;return(t=this.list().reduce((n,s)=>n&&n.time>=s.time?n:s,null))!=null?t:this.find(this.first)}add(e,t){let n=this.list().map(
({slot:i})=>this.numberOf(i)),s=`${this.first}.${Math.max(1,...n)+1}`;return this.waiting.set(s,{name:Pe(e),answers:new Map(Object.entries(t))}),this.flush(),this.
find(s)}change(e,t){let n=this.waitFor(e);for(let[s,i]of Object.entries(t))n.answers.set(s,i);this.flush()}rename(e,t){this.waitFor(e).name=Pe(t),this.flush()}clear(e){
let t=Object.keys(this.find(e).answers).map(n=>[n,null]);this.change(e,Object.fromEntries(t))}remove(e){this.waiting.delete(e),this.kept.remove(e)}removeAll(){for(let{
slot:e}of this.list())this.remove(e)}flush(){for(let e of Array.from(this.waiting.keys()))this.keep(e)}keep(e){let{name:t,answers:n}=this.find(e);e===this.first&&
!t&&!Object.keys(n).length?this.remove(e):this.kept.write(e,{udgave:this.version,tid:this.now(),...t&&{navn:t},svar:n})&&this.waiting.delete(e)}waitFor(e){let t=this.
waiting.get(e);if(t)return t;let n={answers:new Map};return this.waiting.set(e,n),n}numberOf(e){if(e===this.first)return 1;let t=e.startsWith(`${this.first}.`)?
e.slice(this.first.length+1):"";return/^[1-9]\d{0,3}$/.test(t)?Number(t):0}};var rt="aftalebygger",xr=1,nt=120,Sr=400,Tr=10,C=(r,e)=>typeof r=="string"?F(r.replace(/\s+/g," ").trim(),e):"",nn=r=>typeof r=="string"?F(r.replace(/\r\n?/g,`
`).replace(/[^\P{Cc}\t\n]/gu,""),G):"",rn=r=>{let e=C(r,nt+1);return e.length>nt?`«${e.slice(0,nt)} …»`:`«${e}»`};function Ar({text:r,status:e,isDraft:t,who:n}){
return{tekst:r,status:x[e],...t&&{udkast:!0},...n&&{hvem:n}}}function Er(r){let{tekst:e,status:t,udkast:n,hvem:s}=y(r),i=nn(e),o=ve.find(a=>x[a]===t);return{text:i,
status:o!=null?o:i.trim()?"started":"untouched",isDraft:n===!0&&i.trim()!=="",who:C(s,Z)}}var tn=(r,e)=>(Array.isArray(r)?r:[]).map(t=>C(t,e));function sn(r){let e=r.
slice(0,Tr);return r.length>e.length?[...e,`${r.length-e.length} svar mere`]:e}function Pr(r,e){let{parter:t,svar:n,afgjort:s}=y(r);if(!Array.isArray(t)&&!n)return null;
let i={},o=[];for(let[c,m]of Object.entries(y(n))){let u=Er(m);j(e,c)?i[c]=u:u.text.trim()&&o.push(rn(u.text))}let a=$(Se,tn(t,D)),l=tn(s,Z).filter(Boolean).slice(
0,Sr);return{state:{...a,answers:i,settled:l},unplaced:sn(o)}}function Or({parties:r,answers:e,settled:t}){let n=Object.entries(e).filter(([,s])=>!Je(s));return{
parter:r,svar:Object.fromEntries(n.map(([s,i])=>[s,Ar(i)])),...t.length&&{afgjort:t}}}function st(r,e){var l,c;let t=Se,n="",s=[],i={},o=[];for(let[m,u]of Object.
entries(y(r))){let g=nn(u);if(!g.trim())continue;let w=(l=e.sheet.fields[m])!=null?l:"";w==="title"?n=C(g,D):w==="party"?s.push(C(g,D)):w==="from"||w==="to"?i[w]=
C(g,D):j(e,w)?t=ee(t,w,g):o.push(rn(g))}let a=[i.from&&`fra ${i.from}`,i.to&&`til ${i.to}`].filter(Boolean).join(" ");if(a){let{text:m}=(c=t.answers.varighed)!=
null?c:Ve;t=ee(t,"varighed",[`Aftalen gælder ${a}.`,m].filter(Boolean).join(`

`))}return{state:$(t,s),name:n,unplaced:sn(o)}}function Lr(r,e){let{samspil:t,ark:n,svar:s,navn:i}=y(r);if(t!=="ark"||n!==e.sheet.id)return null;let o=st(s,e);return{
...o,name:o.name||C(i,D)}}var on=r=>({id:rt,unnamed:"Aftale uden navn",edition:xr,empty:()=>Se,isEmpty:Te,save:Or,take:e=>Pr(e,r),carryOn:e=>Lr(e,r)});var Le=class{constructor(e){this.table=e;this.line=p("[data-s-agree-carry]",e.page.root)}listen(){p("[data-s-agree-carry-on]",this.line).addEventListener("click",
()=>this.carryOn())}render(){this.line.hidden=!Te(this.table.agreement)||!this.findCopy()}findCopy(){let e=new Oe(se(),this.table.data.sheet.id,"").findLatest();
return Object.keys(e.answers).length?e:null}carryOn(){let e=this.findCopy();if(!e)return;let{page:t,data:n}=this.table,{state:s,name:i,unplaced:o}=st(e.answers,
n),a={...P(t.kind,s),name:i||e.name};t.desk.take(a,`Svarene fra arket er hentet. Arket er, som det var.${Q(o)}`),t.onceShown(()=>{var l;return(l=v("[data-s-tool\
-name]",t.root))==null?void 0:l.focus()})}};var dn="[parterne]",it="[hver part]",an=/\[[^[\]\n]+\]/g,$r=/^\[part \d\]$/,ln=/[\p{L}\p{N}]/u,cn=3,H=(r,e)=>{var t;return((t=r[e])==null?void 0:t.trim())||`[pa\
rt ${e+1}]`};function Mr(r,e){let t=e.map((n,s)=>H(e,s));return r.draft.map(n=>n.includes(it)?t.map(s=>n.split(it).join(s)).join(`
`):n.split(dn).join(de(t))).join(`

`)}function pn(r,e,t){let n=Mr(e,t);if(r.text.includes(n))return r;let s=r.text.trim()?`${r.text.trimEnd()}

${n}`:n,i=r.status==="untouched"?"started":r.status;return{...r,text:s,status:i,isDraft:!0}}function I(r,e){let t=new Set(e.draft.flatMap(s=>{var i;return(i=s.match(
an))!=null?i:[]}));for(let s of[dn,it])t.delete(s);let n=[];for(let s of r.matchAll(an)){let[i]=s;!t.has(i)&&!$r.test(i)||n.push({from:s.index,to:s.index+i.length,
text:i})}return n}function Rr(r,e,t){if(ln.test(r.charAt(e-1)))return!1;let n=r.charAt(t)==="s"?r.charAt(t+1):r.charAt(t);return!ln.test(n)}function ot(r,e){let t=e.
map((i,o)=>({name:i,at:o})).filter(({name:i})=>i.length>=cn).sort((i,o)=>o.name.length-i.name.length),n=[],s=0;for(let i=0;i<r.length;){let o=t.find(({name:a})=>r.
startsWith(a,i)&&Rr(r,i,i+a.length));if(!o){i+=1;continue}i>s&&n.push(r.slice(s,i)),n.push(o.at),i+=o.name.length,s=i}return s<r.length&&n.push(r.slice(s)),n}var mn=(r,e,t)=>ot(
r,e).map(n=>typeof n=="string"?n:t(n)).join("");function un(r,e,t){let n=e.map(i=>i.trim()),s=t.map((i,o)=>{var l;let a=(l=n[o])!=null?l:"";return a===""||n.includes(
i.trim())||t.includes(a)?"":i.trim()});return mn(r,s,i=>{var o;return(o=n[i])!=null?o:""})}function gn(r,e,t){let n=H([t],0)===t.trim()?t.trim():`[part ${e+1}]`,
s=H(r.parties,e),i=0;if(n===s||n.length<cn)return{agreement:r,count:i};let o=l=>mn(l,[n],()=>(i+=1,s)),a=Object.fromEntries(Object.keys(r.answers).map(l=>{let c=f(
r,l);return[l,{...c,text:o(c.text)}]}));return{agreement:{...r,answers:a},count:i}}var Dr=.25,_r=1,$e=r=>{var e;return(e=r.toLowerCase().match(/[\p{L}\p{N}]+/gu))!=null?e:[]},fn=r=>$e(r).join(" ");function hn(r){var t;let e=new Map;for(let n of $e(
r))e.set(n,((t=e.get(n))!=null?t:0)+1);return e}function Nr(r,e){var o;let[t,n]=[hn(r),hn(e)],s=0;for(let[a,l]of t)s+=Math.min(l,(o=n.get(a))!=null?o:0);let i=$e(
r).length+$e(e).length;return i?1-2*s/i:0}var yn=({text:r,status:e})=>r.trim()!==""||e==="agreed"||e==="irrelevant";function Wr(r,e){return r===e?0:r==="irrelev\
ant"||e==="irrelevant"?_r:Dr}function jr(r,e){let[t,n]=[yn(r),yn(e)];if(!t&&!n)return{likeness:"none",size:0};if(!n)return{likeness:"mine",size:0};if(!t)return{
likeness:"theirs",size:0};let s=Nr(r.text,e.text)+Wr(r.status,e.status);return{likeness:fn(r.text)===fn(e.text)&&r.status===e.status?"same":"differ",size:s}}function wn(r,{
text:e,status:t}){var s;let n=5381;for(let i of`${t} ${e}`)n=(n*33+((s=i.codePointAt(0))!=null?s:0))%4294967296;return`${r}:${n.toString(36)}`}function kn(r,e,t){
let n=new Set(r.settled);return k(t).map(i=>{let[o,a]=[f(r,i.id),f(e,i.id)],l=n.has(wn(i.id,a));return{question:i,mine:o,theirs:a,...jr(o,a),isSettled:l}}).sort(
(i,o)=>o.size-i.size)}function Cr(r,e){let t=[r.text,e.text].map(s=>s.trim());return{text:(t[0]===t[1]?t.slice(0,1):t.filter(Boolean)).join(`

`).slice(0,G),status:"started",isDraft:r.isDraft&&e.isDraft,who:r.who||e.who}}function vn(r,{question:e,mine:t,theirs:n},s,i=[]){let o={...n,text:un(n.text,r.parties,
i)},a={mine:t,theirs:{...o,who:t.who||n.who},both:Cr(t,o)}[s],l=wn(e.id,n),c=[...r.settled.filter(m=>m!==l),l];return{...L(r,e.id,a),settled:c}}var bn=(r,e)=>JSON.
stringify(B(r))===JSON.stringify(B(e)),B=({parties:r})=>r.map(e=>e.trim()).filter(Boolean);function xn(r,e,t){let[n,s]=[B(r),B(e)],i={mine:n,theirs:s,both:[...new Set(
[...n,...s])]}[t];return $(r,i)}var Sn=[["mine","Behold vores"],["theirs","Tag deres"],["both","Tag begge"]],Hr={mine:"Jeres står fast.",theirs:"Deres er taget.",both:"Begge står nu under hin\
anden."},Ir=[["differ","Her siger I noget forskelligt"],["theirs","Det har kun de svaret på"]],Br=[["mine","Kun I har svaret"],["same","I siger det samme"],["n\
one","Ingen har svaret"]],at={class:"s-button s-button--quiet"},Me=class{constructor(e){this.table=e;this.isStale=!1;this.shown=[];this.place=p("[data-s-agree-c\
ompare]",e.page.root)}listen(){document.addEventListener("focusout",()=>{this.isStale&&window.setTimeout(()=>this.render())})}render(){let{agreement:e,page:t}=this.
table,{works:n}=t.others;this.isStale=document.activeElement instanceof HTMLTextAreaElement&&n.length>0,!(this.isStale||this.shown[0]===e&&this.shown[1]===n)&&(this.
shown=[e,n],this.place.replaceChildren(...n.map(s=>this.makeVersion(s))))}makeVersion(e){let{agreement:t,data:n,page:s}=this.table,i=E(e,s.kind),o=kn(t,e.state,
n),a=u=>o.filter(g=>g.likeness===u&&!g.isSettled),l=Ir.map(([u,g])=>this.makeSection(g,a(u),e)),c=o.filter(u=>u.isSettled&&u.likeness!=="same"&&u.likeness!=="no\
ne"),m=Br.map(([u,g])=>this.makeLine(g,a(u)));return d("section",{class:"s-agree__version","aria-label":i},d("h3",{tabindex:-1},`Jeres og «${i}»`),bn(t,e.state)?
null:this.makeNames(e),l,m,this.makeLine("Det har I taget stilling til",c))}makeSection(e,t,n){if(!t.length)return null;let s=d("h4",{},e,d("span",{class:"s-qui\
et"},` ${t.length}`));return d("div",{},s,...t.map(i=>this.makePair(i,n)))}makeLine(e,t){if(!t.length)return null;let n=t.map(({question:s})=>({number:O(this.table.
data,s.id),title:s.title})).sort((s,i)=>s.number-i.number).map(({number:s,title:i})=>`${s}. ${i}`);return d("p",{class:"s-agree__rest"},d("b",{},`${e} (${t.length}\
): `),n.join(", "))}makePair(e,t){let{question:n}=e,s=`${O(this.table.data,n.id)}. ${n.title}`,i=Sn.map(([a,l])=>h([l,b(`: ${n.title}`)],at,()=>{this.take(vn(this.
table.agreement,e,a,t.state.parties),`«${n.title}»: ${Hr[a]}`,t)})),o=h(["Ret selv",b(`: ${n.title}`)],at,()=>this.table.go(n.id));return d("article",{class:"\
s-agree__pair","data-s-agree-pair":n.id},d("h5",{},s),d("div",{},this.makeAnswer("Jeres",e.mine),this.makeAnswer("Deres",e.theirs)),d("p",{class:"s-actions"},...i,
o))}makeAnswer(e,{text:t,status:n}){let s=t.trim()?d("p",{class:"s-agree__text"},t):d("p",{class:"s-quiet"},"Intet skrevet.");return d("div",{},d("p",{class:"s-\
label"},`${e}: ${x[n]}`),s)}makeNames(e){let t=s=>de(B(s))||"ingen navne endnu",n=Sn.map(([s,i])=>h([i,b(": parternes navne")],at,()=>{let o=xn(this.table.agreement,
e.state,s);this.take(o,`Nu er der ${S(B(o).length,"navn","navne")} på parterne.`,e)})).slice(1);return d("article",{class:"s-agree__pair","data-s-agree-pair":"\
parter"},d("h4",{},"Parternes navne"),d("div",{},d("div",{},d("p",{class:"s-label"},"Jeres"),d("p",{},t(this.table.agreement))),d("div",{},d("p",{class:"s-label"},
"Deres"),d("p",{},t(e.state)))),d("p",{class:"s-actions"},...n))}take(e,t,{id:n}){let s=this.table.page.others.works.findIndex(i=>i.id===n);this.table.change(e,
t),this.table.page.onceShown(()=>{var i,o;return(o=(i=this.place.children[s])==null?void 0:i.querySelector("h3"))==null?void 0:o.focus()})}};var lt={id:"",title:"",pack:"",minutes:60,people:null,begins:"",when:"",place:"",leader:"",names:[],points:[],evaluation:[],copies:{},extras:["notes","evaluatio\
n"]};function z(r){return{id:A(),kind:"point",title:"",minutes:10,what:"",sheet:"",steps:[],say:"",do:"",groups:null,materials:[],...r}}var Qr="#plan=",Gr="1",zr="~",Yr=r=>encodeURIComponent(r).replace(/~/g,"%7E").replace(/'/g,"%27");var Vr=(r,e)=>{var t;return[`${r}${Qr}${Gr}`,...[e.minutes,(t=e.people)!=null?t:0].map(String),e.begins.replace(":",""),e.pack]};function Tn(r,e){let t=e.reduce((s,i)=>s+i.minutes,0),n=s=>{let i=[s.title,s.what,s.do].map(o=>o.replace(/\s+/g," ").trim());return`e${s.minutes}.${Yr(i.join(`
`).trimEnd())}`};return[...Vr(r,{...lt,minutes:t}),...e.map(n)].join(zr)}var dt={begin:10,question:15,end:10},Jr=6;function Xr(r,e){let{text:t,status:n,isDraft:s}=f(e,r.id);if(n==="irrelevant")return"";let i=I(t,r).length,o=[];return n===
"untouched"&&o.push("ikke talt om"),n==="started"&&o.push("ikke enige endnu"),!t.trim()&&n!=="untouched"&&o.push("teksten mangler"),s&&o.push("udkastet er ikke \
rettet til"),i&&o.push(`${S(i,"plads","pladser")} at udfylde`),o.join(", ")}function Re(r,e){let t=k(e).map(s=>({question:s,what:Xr(s,r),who:f(r,s.id).who.trim()})).
filter(({what:s})=>s),n=({question:s})=>s.points.length>0;return[...t.filter(n),...t.filter(s=>!n(s))]}function An(r,e){let t=e.slice(0,Jr),n=e.length-t.length;
return Tn(r,[z({title:"Hvor langt er vi med aftalen?",minutes:dt.begin,do:"Hav aftalen og listen over det, der mangler, med. Gå listen igennem, og se, om andet \
haster mere."}),...t.map(({question:s,what:i})=>z({title:`Aftalen: ${s.title}`,minutes:dt.question,what:s.question.text,do:`Her er vi: ${i}.`})),z({title:n?`Hve\
m tager de sidste ${n} spørgsmål, og hvornår?`:"Hvem skriver hvad, og hvornår?",minutes:dt.end,do:"Skriv en rolle og en dato ved hvert spørgsmål."})])}var ct=6,De=class{constructor(e){this.table=e;this.isWhole=!1;this.rows=new Map;var n;let{root:t}=e.page;this.list=p("[data-s-agree-missing]",t),this.meeting=p(
"[data-s-agree-meeting]",t),this.more=p("[data-s-agree-missing-more]",t),this.page=(n=this.meeting.getAttribute("href"))!=null?n:""}listen(){this.more.addEventListener(
"click",()=>{this.isWhole=!this.isWhole,this.render()})}render(){let e=Re(this.table.agreement,this.table.data),t=this.isWhole?e:e.slice(0,ct);gt(this.list,t.map(
n=>this.showRow(n))),this.more.hidden=e.length<=ct&&document.activeElement!==this.more,this.more.setAttribute("aria-expanded",String(this.isWhole)),this.more.textContent=
this.isWhole?"Vis færre":`Vis resten (${Math.max(0,e.length-ct)})`,p("[data-s-agree-missing-count]",this.table.page.root).textContent=e.length?S(e.length,"spør\
gsmål","spørgsmål"):"intet",this.meeting.href=An(this.page,e),this.meeting.hidden=e.length===0&&document.activeElement!==this.meeting}showRow(e){var s;let{id:t}=e.
question,n=(s=this.rows.get(t))!=null?s:this.makeRow(e);return this.rows.set(t,n),n.what.textContent=e.what,document.activeElement!==n.who&&(n.who.value=f(this.
table.agreement,t).who),n.row}makeRow({question:e}){let{table:t}=this,n=`aftale-mangler-${e.id}`,s=d("span",{class:"s-quiet"}),i=h(e.title,{class:"s-work__link"},
()=>t.go(e.id)),o=d("input",{id:n,type:"text",maxlength:Z,autocomplete:"off"});o.addEventListener("input",()=>{t.page.desk.write(L(t.agreement,e.id,{who:o.value}))});
let a=d("label",{for:n},"Hvem tager det?",d("span",{class:"s-hidden"},` ${e.title}`));return{row:d("li",{},d("div",{},i,s),d("div",{},a,o)),what:s,who:o}}};var Zr="(min-width: 60em)";function pt(r,e){let t=e?x[r]:b(`, ${x[r]}`);return d("span",{class:`s-agree__far s-agree__far--${r}`},t)}var _e=class{constructor(e){
this.table=e;this.points=new Map;this.rows=new Map}listen(){let{data:e,page:t}=this.table,n=p("[data-s-agree-points]",t.root);for(let l of e.points){let c=d("sp\
an",{}),m=h([d("b",{},l.title),c],{class:"s-agree__point",title:l.text},()=>this.table.go(this.findOpen(l)));n.append(d("li",{},m)),this.points.set(l,c)}let s=p(
"[data-s-agree-list]",t.root);for(let l of e.groups)s.append(d("p",{},l.title),d("ol",{},...l.questions.map(c=>this.makeRow(c))));let i=p("[data-s-agree-list-fo\
ld]",t.root),o=window.matchMedia(Zr),a=()=>{i.open=o.matches};o.addEventListener("change",a),a(),this.table.watch(()=>{o.matches||(i.open=!1),this.render()})}render(){
var a;let{agreement:e,data:t,page:n,question:s}=this.table;for(let[l,c]of this.points)c.replaceChildren(pt(Xe(l,e,t),!0));for(let[l,c]of this.rows){let{status:m}=f(
e,l.id);(a=v(".s-agree__far",c))==null||a.replaceWith(pt(m,!1)),l===s?c.setAttribute("aria-current","true"):c.removeAttribute("aria-current")}let i=`${Ae(e,t)} \
af ${t.points.length}`;p("[data-s-agree-covered]",n.root).textContent=i;let o=k(t);p("[data-s-agree-agreed]",n.root).textContent=`${en(o,e)} af ${o.length}`}makeRow(e){
let t=`${O(this.table.data,e.id)}.`,n=[pt("untouched",!1),d("span",{},`${t} ${e.title}`)],s=h(n,{class:"s-agree__row"},()=>this.table.go(e.id));return this.rows.
set(e,s),d("li",{},s)}findOpen(e){var s,i;let t=Ze(e,this.table.data),n=t.find(({id:o})=>!["agreed","irrelevant"].includes(f(this.table.agreement,o).status));return(i=
(s=n!=null?n:t[0])==null?void 0:s.id)!=null?i:""}};var Ne=class{constructor(e){this.table=e;this.rows=[];this.list=p("[data-s-agree-parties]",e.page.root),this.add=p("[data-s-agree-add-party]",e.page.root)}listen(){
this.add.addEventListener("click",()=>{let{parties:e}=this.table.agreement;e.length>=xe||(this.table.change($(this.table.agreement,[...e,""]),"En part er lagt t\
il."),this.table.page.onceShown(()=>{var t;return(t=this.rows[e.length])==null?void 0:t.field.focus()}))})}render(){let{parties:e}=this.table.agreement;for(;this.
rows.length<e.length;)this.rows.push(this.makeRow(this.rows.length));for(let{row:t}of this.rows.splice(e.length))t.remove();this.rows.forEach(({row:t,field:n,remove:s},i)=>{
var o;t.isConnected||this.list.append(t),document.activeElement!==n&&(n.value=(o=e[i])!=null?o:""),s.hidden=e.length<=be}),this.add.hidden=e.length>=xe&&document.
activeElement!==this.add}makeRow(e){var a;let t=`aftale-part-${e+1}`,n=d("input",{id:t,type:"text",maxlength:D,autocomplete:"off"});e<be&&(n.placeholder=(a=["Fx\
: Odense Kommune","Fx: Foreningen Mødestedet"][e])!=null?a:"");let s=h(["Fjern",b(` part ${e+1}`)],{class:"s-button s-button--quiet"},()=>this.remove(e)),i=d("\
li",{},d("label",{for:t},`Part ${e+1}`),n,s),o="";return n.addEventListener("focus",()=>{o=n.value}),n.addEventListener("input",()=>this.table.page.desk.write(this.
named(e,n.value))),ft(n,()=>{this.follow(e,o),o=n.value}),{row:i,field:n,remove:s}}named(e,t){let{agreement:n}=this.table;return $(n,n.parties.map((s,i)=>i===e?
t:s))}follow(e,t){let{agreement:n,count:s}=gn(this.table.agreement,e,t),i=H(n.parties,e);s&&this.table.change(n,`«${i}» er sat ind ${S(s,"sted","steder")} i t\
eksten.`)}remove(e){var i;let{agreement:t}=this.table,n=((i=t.parties[e])==null?void 0:i.trim())||`Part ${e+1}`,s=t.parties.filter((o,a)=>a!==e);this.table.change(
$(t,s),`«${n}» er ikke part mere. I teksten står navnet endnu.`),this.table.page.onceShown(()=>{var o;return(o=this.rows[Math.min(e,s.length-1)])==null?void 0:
o.field.focus()})}};function es(r,e,t){let n=Object.keys(e).filter(s=>e[s]!==t[s]);return{...r,...Object.fromEntries(n.map(s=>[s,e[s]]))}}function En(r,e){let n=[...new Set([...Object.
keys(r.answers),...Object.keys(e.answers)])].filter(i=>r.answers[i]!==e.answers[i]),s=r.parties!==e.parties;return i=>{let o={...i.answers};for(let a of n){let[
l,c,m]=[f(i,a),f(r,a),f(e,a)];(l.text===m.text||n.length===1)&&(o[a]=es(l,c,m))}return{parties:s?r.parties:i.parties,answers:o,settled:r.settled}}}var Pn="samspil-aftalebygger-spoergsmaal",We=class{constructor(e,t,n){this.page=e;this.data=t;this.tab=n;this.watching=[];var o,a,l,c;let s=location.hash.slice(
1),i=(o=n.readText(Pn))!=null?o:"";this.shown=(c=(l=[s,i].find(m=>j(t,m)))!=null?l:(a=k(t)[0])==null?void 0:a.id)!=null?c:""}get agreement(){return this.page.desk.
state}get question(){let e=j(this.data,this.shown);if(!e)throw new Error("An agreement without questions");return e}get answer(){return f(this.agreement,this.question.
id)}change(e,t){this.page.desk.change(e,t,En(this.agreement,e))}watch(e){this.watching.push(e)}go(e){if(j(this.data,e)){this.shown=e,this.tab.writeText(Pn,e);for(let t of this.
watching)t(!0)}}neighbour(e){var n;let t=k(this.data);return(n=t[t.findIndex(({id:s})=>s===this.shown)+e])!=null?n:null}};var je=class{constructor(e){this.table=e;this.shown="";let{root:t}=e.page;this.root=t,this.text=p("[data-s-agree-text]",t),this.who=p("[data-s-agree-who]",t),this.
title=p("[data-s-agree-question]",t),this.text.maxLength=G}listen(){let{table:e,root:t}=this,n=(s,i)=>p(s,t).addEventListener("click",i);this.text.addEventListener(
"input",()=>{e.page.desk.write(ee(e.agreement,e.question.id,this.text.value))}),this.who.addEventListener("input",()=>{e.page.desk.write(L(e.agreement,e.question.
id,{who:this.who.value}))});for(let s of Ce("[data-s-agree-status]",t))s.addEventListener("change",()=>this.setStatus(s.value));n("[data-s-agree-draft]",()=>this.
draft()),n("[data-s-agree-next-place]",()=>this.showPlace()),n("[data-s-agree-back]",()=>this.step(-1)),n("[data-s-agree-on]",()=>this.step(1)),e.watch(()=>{this.
render(),this.title.focus()})}render(){var u;let{table:e,root:t}=this,{question:n,answer:s,data:i}=e,o=this.shown!==n.id;this.shown=n.id;let a=O(i,n.id),l=i.groups.
find(({questions:g})=>g.includes(n)),c=i.points.filter(({id:g})=>n.points.includes(g)).map(({title:g})=>g),m=c.length?` · minimumspunkt: ${c.join(", ")}`:"";if(p(
"[data-s-agree-where]",t).textContent=`${(u=l==null?void 0:l.title)!=null?u:""} · ${a} af ${k(i).length}${m}`,o){this.title.textContent=n.question.text;let g=p(
"[data-s-agree-sub]",t);g.replaceChildren(...n.sub.map(w=>d("li",{},w))),g.hidden=n.sub.length===0,p("[data-s-agree-draft]",t).hidden=n.draft.length===0}(o||document.
activeElement!==this.text)&&(this.text.value=s.text),(o||document.activeElement!==this.who)&&(this.who.value=s.who);for(let g of Ce("[data-s-agree-status]",t))g.
checked=g.value===s.status;p("[data-s-agree-mark]",t).hidden=!s.isDraft,this.renderOpen(),p("[data-s-agree-back]",t).setAttribute("aria-disabled",String(!e.neighbour(
-1))),p("[data-s-agree-on]",t).textContent=e.neighbour(1)?"Næste spørgsmål":"Se, hvad I mangler"}renderOpen(){let e=I(this.table.answer.text,this.table.question),
t=p("[data-s-agree-open]",this.root);t.hidden=e.length===0&&!t.contains(document.activeElement);let n=`${S(e.length,"plads","pladser")} at udfylde`;p("[data-s-a\
gree-open-said]",this.root).textContent=e[0]?`${n}: ${e[0].text}`:n}setStatus(e){let{table:t}=this,n=ve.find(o=>o===e);if(!n)return;let{id:s,title:i}=t.question;
t.change(L(t.agreement,s,{status:n}),`«${i}»: ${x[n]}.`)}draft(){let{table:e}=this,{id:t}=e.question,n=f(e.agreement,t),s=pn(n,e.question,e.agreement.parties);
if(s===n){e.page.say("Udkastet står der allerede.");return}let i=n.text.trim()?"Udkastet er lagt under det, I havde skrevet.":"Udkastet er sat ind.";e.change(L(
e.agreement,t,s),i)}showPlace(){var n;let e=I(this.text.value,this.table.question),t=(n=e.find(({from:s})=>s>=this.text.selectionEnd))!=null?n:e[0];t&&(this.text.
focus(),this.text.setSelectionRange(t.from,t.to))}step(e){var n;let t=this.table.neighbour(e);t?this.table.go(t.id):e>0&&((n=v("#aftale-mangler",this.root))==null||
n.focus())}};var ts="__________",On="Samarbejdsaftale",te=r=>`part-${r+1}`;function ns(r,{parties:e}){let t=e.map((n,s)=>H(e,s));return ot(r,t).map(n=>typeof n=="number"?{field:te(
n)}:n)}function rs(r,e){let t="",n=0;for(let s of I(r,e))s.text.startsWith("[part ")||(t+=r.slice(n,s.from)+ts,n=s.to);return t+r.slice(n)}function ss({parties:r}){
return r.flatMap((e,t)=>{let n=t===r.length-1?" og ":", ";return t?[n,{field:te(t)}]:[{field:te(t)}]})}function is(r,e,t){let{text:n}=f(t,r.id),s=rs(n,r).split(
/\n/).map(o=>o.trim()).filter(Boolean),i=s.length?s.map(o=>({kind:"text",text:ns(o,t)})):[{kind:"answer",key:r.id,label:r.question.text,text:""}];return[{kind:"\
heading",level:2,text:e},...i]}function Ln(r,e,t){let{state:n}=r,s=[],i=0;for(let{title:o,questions:a}of e.groups){let l=a.filter(({id:c})=>{let{text:m,status:u}=f(
n,c);return u!=="irrelevant"&&(t||m.trim())});l.length&&(i+=1,s.push({kind:"heading",level:1,text:`${i}. ${o}`}),l.forEach((c,m)=>{s.push(...is(c,`${i}.${m+1} ${c.
title}`,n))}))}return s.push({kind:"heading",level:1,text:"Underskrifter"},{kind:"signatures",of:n.parties.map((o,a)=>[{field:te(a)}])}),{title:r.name.trim()||On,
facts:[["Parter",ss(n)]],fields:Object.fromEntries(n.parties.map((o,a)=>[te(a),{label:`Part ${a+1}`,text:o.trim()}])),blocks:s,imprint:`Skrevet af parterne med ${e.
site}s aftalebygger, efter spørgsmålene i CFSA-rapportens bilag 3. Den er ikke juridisk rådgivning. Lad dem, der plejer at læse aftaler igennem hos jer, se den,\
 før I skriver under.`}}var os=(r,e)=>`${r} af ${e} minimumspunkter er på plads. De spørgsmål, der hører til dem, står først.`;function $n(r,e){let n=Re(
r.state,e).map(({question:s,what:i,who:o})=>[`${O(e,s.id)}. ${s.title}`,Dt(i),o,""]);return{title:"Det mangler vi",lead:`${r.name.trim()||On}. ${os(Ae(r.state,e),
e.points.length)}`,blocks:n.length?[{kind:"table",title:"Det mangler vi",columns:[{title:"Spørgsmål",weight:4},{title:"Det mangler",weight:4},{title:"Hvem tag\
er det",weight:3},{title:"Hvornår",weight:2}],rows:n}]:[{kind:"text",text:"Alle spørgsmål har et svar, som I er enige om."}],imprint:`Lavet med ${e.site}s af\
talebygger. Skriv roller, ikke navne på enkelte personer.`}}Jt(rt,Xt,on,(r,e)=>{var l,c;let t=new We(r,e,ie()),n=(c=(l=v("[data-base]",document))==null?void 0:l.getAttribute("data-base"))!=null?c:"",s=()=>{var m,u;return(u=
(m=v("[data-s-agree-with-empty]",r.root))==null?void 0:m.checked)!=null?u:!1},i=()=>Ln(r.desk.work,e,s()),o=()=>$n(r.desk.work,e),a=new fe(r,[{label:"Aftalen (W\
ord)",holds:"Til at rette, sende og skrive under.",ending:".docx",compose:()=>a.word(i())},{label:"Aftalen (pdf)",holds:"Til at læse og printe.",ending:".pdf",
compose:m=>a.pdf(i(),m)},{label:"Det mangler vi (Word)",holds:"Listen til næste møde, med hvem der tager hvad.",ending:"-mangler.docx",compose:()=>a.word(o())},
{label:"Det mangler vi (pdf)",holds:"Den samme liste på papir.",ending:"-mangler.pdf",compose:m=>a.pdf(o(),m)}]);r.add(new Ne(t),new _e(t),new je(t),new Ee(t,n),
new De(t),new Me(t),new Le(t),a)});})();
