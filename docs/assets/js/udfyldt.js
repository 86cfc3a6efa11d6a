/* Made by «make scripts» from macros/browser/sheet/filling/udfyldt.ts. */
"use strict";(()=>{function S(n,e){if(e!=null)if(typeof e=="string"||e instanceof Node)n.append(e);else for(let t of e)S(n,t)}function c(n,e={},...t){let r=document.createElement(
n);for(let[o,s]of Object.entries(e))s===!0?r.setAttribute(o,""):s!==!1&&s!==null&&s!==void 0&&r.setAttribute(o,String(s));return S(r,t),r}function L(n,e={},t){let r=c("button",{type:"button",...e},n);return t&&r.addEventListener("click",t),r}function T(n,e=document){return e.querySelector(n)}function A(n,e=document){let t=e.querySelector(n);if(!t)throw new Error(`The page has no ${n}`);return t}var p=class extends Error{constructor(t,r="unreachable"){super(`${r}: ${t}`);this.address=t;this.reason=r;this.name="LoadingError"}},b=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e,this.place.edition))}async take(e,t){let r=await this.find(e,t);return delete this.place.
store()[e],r}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,t){let r=this.coming.get(e);if(r)return r;let o=t();return this.coming.set(
e,o),o.catch(()=>this.coming.delete(e)),o}async find(e,t){let{place:r}=this,o=this.locate(`${e}.js`,t);if(r.store()[e]||await r.run(o),!r.store()[e])throw new p(
o);this.isOf(e,t)||(delete r.store()[e],await r.run(`${o}&t=${Date.now()}`));let s=r.store()[e];if(!s)throw new p(o);if(!this.isOf(e,t))throw new p(o,"outdated");
return s[1]}isOf(e,t){var r;return((r=this.place.store()[e])==null?void 0:r[0])===t}locate(e,t=this.place.edition){return`${this.place.base}${e}?e=${t}`}};function J(n){
return new Promise((e,t)=>{let r=document.createElement("script");r.src=n,r.onload=()=>{r.remove(),e()},r.onerror=()=>{r.remove(),t(new p(n))},document.head.append(
r)})}function Q(){var e,t;let n=document.querySelector("[data-edition]");return{base:(e=n==null?void 0:n.getAttribute("data-base"))!=null?e:"",edition:(t=n==null?
void 0:n.getAttribute("data-edition"))!=null?t:"",store:()=>{var r;return(r=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:J}}var m=null;
function y(){return m!=null||(m=new b(Q())),m}var X=n=>n instanceof p&&n.reason==="outdated";function Z(n,e){return X(n)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}function ee(n,e){let t=n.isOutdated?()=>location.reload():e;return L(n.way,{class:"s-button s-button--quiet"},t)}var k=class{constructor(e=c("div",{class:"s-not\
ice",role:"status"})){this.element=e}show(e,t,r,o=""){let s=Z(e,t),i=c("p",{},o?`${s.text} ${o}`:s.text);this.element.replaceChildren(i,ee(s,r))}clear(){this.element.
replaceChildren()}};var te=1e3;function $(n,e,t){let r=URL.createObjectURL(new Blob([n],{type:t})),o=c("a",{href:r,download:e});document.body.append(o),o.click(),o.remove(),window.
setTimeout(()=>URL.revokeObjectURL(r),te)}var ne=new Set(["⁠","­",`
`,"\r"]),re=new Set(["qr","key","group"]),oe=60;function*M(n){if(typeof n=="string")yield n;else if(typeof n=="object"&&n)for(let[e,t]of Object.entries(n))re.has(
e)||(yield*M(t))}function se(n,e){var r;let t=(r=n.codePointAt(0))!=null?r:0;return ne.has(n)||e.some(([o,s])=>o<=t&&t<=s)}function R(n,e){let t=new Map;for(let r of M(
n))for(let o of r)!t.has(o)&&!se(o,e)&&t.set(o,r.slice(0,oe));return Array.from(t,([r,o])=>`«${r}» i «${o}»`)}var x="assets/js/saetter.js",ie="saetter/skabeloner",O=2;function j(n){let e=atob(n),t=new Uint8Array(e.length);for(let r=0;r<e.length;r+=1)t[r]=e.charCodeAt(r);
return new Blob([t])}async function ae({mark:n,parts:e,size:t},r,o){let s=0,i=async a=>{let w=j(await r.take(a,n));return s+=w.size,o({step:"loading",loaded:s,whole:t}),
w};o({step:"loading",loaded:s,whole:t});let l=[];for(let a=0;a<e.length;a+=O)l.push(...await Promise.all(e.slice(a,a+O).map(i)));return new Blob(l)}async function le(n){
var t;await n.loadTool(x);let e=(t=window.samspilPrograms)==null?void 0:t[x];if(!e)throw new Error(`${x} has come, and is not the program`);return e}async function C(n,e=y()){
let t=await le(e),r=await e.load(ie),o=await ae(r.compiler,e,n);return{...r,program:t,compiler:o,faces:r.faces.map(j)}}var f=class extends Error{constructor(){super(...arguments);this.name="WorkplaceLost"}};function N(n){let e=URL.createObjectURL(new Blob([n],{type:"text/javascr\
ipt"})),t=new Worker(e);return{ask:s=>new Promise((i,l)=>{t.onmessage=({data:a})=>i(a),t.onerror=a=>{a.preventDefault(),l(new f(a.message))},t.onmessageerror=()=>l(
new f("no answer that could be read")),t.postMessage(s)}),close:()=>{t.terminate(),URL.revokeObjectURL(e)}}}async function B(n){let e=URL.createObjectURL(new Blob(
[n],{type:"text/javascript"}));await new Promise((r,o)=>{let s=document.createElement("script");s.src=e,s.onload=()=>r(),s.onerror=()=>o(new f("the page may not\
 run it")),document.head.append(s)}),URL.revokeObjectURL(e);let t=window.samspilSetter;if(!t)throw new f("it ran and is not there");return{ask:t,close:()=>{}}}function v(n){return y().load(`saetter/ark/${n}`)}var u=class extends Error{constructor(){super(...arguments);this.name="TypesettingFault"}},ce=256e6,U=3,g=null,d=null,F=Promise.resolve();function D(n,e,t={},r=()=>{}){
let o=F.then(()=>pe(n,e,t,r));return F=o.catch(()=>{}),o}async function pe(n,e,t,r){if(typeof DecompressionStream=="undefined"||typeof WebAssembly=="undefined")throw new u("Browseren er for gammel til at lave pdf-file\
r her. Brug en nyere, eller print siden.");let{signs:o,look:s}=await q(r);ue([e,t.filled],o),r({step:"setting"});let i=typeof e=="object"&&e&&"space"in e?e.space:
0,l=await de({template:n,data:P(e),look:P({...s,space:i,...t})});if("pdf"in l)return new Blob([l.pdf],{type:"application/pdf"});let a="said"in l?l.said:["broken"in
l?l.broken:"intet svar"];throw new u(`Pdf-filen kunne ikke laves: ${a.slice(0,U).join("; ")}`)}var P=n=>JSON.stringify(n).normalize("NFC");function ue(n,e){let t=R(
JSON.parse(P(n)),e);if(!t.length)return;let r=t.slice(0,U).join("; ");throw new u(`Skriften på arkene har ikke tegnet ${r}. Skriv det med ord, og prøv igen.`)}
function q(n){return g||(g=C(n),g.catch(()=>{g=null})),g}async function de(n){d!=null||(d=fe());let e=await d.catch(r=>(d=null,W(r))),t=await e.ask(n).catch(r=>(H(
e),W(r)));return("broken"in t||"memory"in t&&t.memory>ce)&&H(e),t}function W(n){throw new u(`Pdf-filen kunne ikke laves: ${n instanceof Error?n.message:n}`)}function H(n){
d=null,n.close()}async function fe(){let{program:n,compiler:e,files:t,faces:r}=await q(()=>{}),o=async s=>{let i=await s.ask({compiler:e,files:t,faces:r});if("b\
roken"in i)throw s.close(),new Error(i.broken);return s};try{return await o(N(n))}catch{return o(await B(n))}}var _=1e6,h=class{constructor(e){this.place=e;this.far=c("progress",{class:"s-making","aria-label":"Hentet",hidden:!0});this.isRunning=!1;e.said.after(this.far)}get isBusy(){
return this.isRunning}async make(e,t){if(this.isRunning)return;let{what:r,notice:o}=this.place;this.turn(!0),o.clear(),this.say(`Henter ${r} …`);try{let s=await t(
i=>this.follow(i));$(s,e,s.type),this.say(`${e} er hentet.`)}catch(s){this.explain(s,()=>{this.make(e,t)})}finally{this.far.hidden=!0,this.turn(!1)}}turn(e){var t,
r;this.isRunning=e,(r=(t=this.place).turned)==null||r.call(t)}follow({step:e,loaded:t,whole:r}){let{what:o}=this.place;this.say(e==="setting"?`Sætter ${o} …`:
`Henter det, der sætter ${o}. Det sker kun første gang.`),this.far.hidden=e!=="loading"||!r,r&&(this.far.max=r,this.far.value=t!=null?t:0,this.far.setAttribute(
"aria-valuetext",`${Math.round((t!=null?t:0)/_)} af ${Math.round(r/_)} MB`))}explain(e,t){let{what:r,notice:o,rest:s=""}=this.place;if(e instanceof p){this.say(
""),o.show(e,`Det, der sætter ${r},`,t,s);return}let i=e instanceof u;if(this.say(`${i?e.message:"Filen kunne ikke laves."} ${s}`.trim()),!i)throw e}say(e){let{
said:t}=this.place;t.textContent!==e&&(t.textContent=e)}};var De="januar februar marts april maj juni juli august september oktober november december".split(" ");var me={æ:"ae",ø:"oe",å:"aa"},ge=48;function G(n){return n.toLowerCase().replace(/[æøå]/g,t=>{var r;return(r=me[t])!=null?r:t}).normalize("NFD").replace(/[\u0300-\u036f]/g,
"").replace(/[^a-z0-9]+/g,"-").slice(0,ge).replace(/^-+|-+$/g,"")}var Ve=512*1024;function I(n,e,t=".samspil.json"){return`${[n,G(e)].filter(Boolean).join("-")}${t}`}var K="single.typ";function E(n){return Array.isArray(n)?n.flatMap(E):typeof n!="object"||!n?[]:Object.entries(n).flatMap(([e,t])=>e==="key"&&typeof t=="string"?
[t]:E(t))}function V(n,{name:e,answers:t}){let r=new Set(E(n)),o=Object.entries(t).filter(([i])=>r.has(i)),{space:s}=n;return{data:{...n,use:[]},look:{side:"par\
ticipants",space:typeof s=="number"?Math.min(0,s):0,filled:Object.fromEntries(o),...e&&{copy:e}}}}function we(){var s,i;let n=A("[data-s-sheet]"),e=(s=n.getAttribute("data-s-sheet"))!=null?s:"",t=c("p",{class:"s-filling__said",role:"status"}),r=new k;(i=T("[\
data-s-of-filled]",n))==null||i.after(c("div",{class:"s-filling"},t,r.element));let o=new h({what:"arket",said:t,notice:r,rest:"«Print det udfyldte» virker uden\
."});n.addEventListener("fill",l=>{if(!(l instanceof CustomEvent))return;let a=l.detail;o.make(I(e,a.name,".pdf"),async w=>{let{data:z,look:Y}=V(await v(e),a);return D(
K,z,Y,w)})})}we();})();
