/* Made by «make scripts» from macros/browser/sheet/filling/udfyldt.ts. */
"use strict";(()=>{function S(n,e){if(e!=null)if(typeof e=="string"||e instanceof Node)n.append(e);else for(let t of e)S(n,t)}function c(n,e={},...t){let r=document.createElement(
n);for(let[o,s]of Object.entries(e))s===!0?r.setAttribute(o,""):s!==!1&&s!==null&&s!==void 0&&r.setAttribute(o,String(s));return S(r,t),r}function L(n,e={},t){let r=c("button",{type:"button",...e},n);return t&&r.addEventListener("click",t),r}function A(n,e=document){return e.querySelector(n)}function T(n,e=document){let t=e.querySelector(n);if(!t)throw new Error(`The page has no ${n}`);return t}var J=1e3;function $(n,e,t){let r=URL.createObjectURL(new Blob([n],{type:t})),o=c("a",{href:r,download:e});document.body.append(o),o.click(),o.remove(),window.setTimeout(
()=>URL.revokeObjectURL(r),J)}var u=class extends Error{constructor(t,r="unreachable"){super(`${r}: ${t}`);this.address=t;this.reason=r;this.name="LoadingError"}},y=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e,this.place.edition))}async take(e,t){let r=await this.find(e,t);return delete this.place.
store()[e],r}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,t){let r=this.coming.get(e);if(r)return r;let o=t();return this.coming.set(
e,o),o.catch(()=>this.coming.delete(e)),o}async find(e,t){let{place:r}=this,o=this.locate(`${e}.js`,t);if(r.store()[e]||await r.run(o),!r.store()[e])throw new u(
o);this.isOf(e,t)||(delete r.store()[e],await r.run(`${o}&t=${Date.now()}`));let s=r.store()[e];if(!s)throw new u(o);if(!this.isOf(e,t))throw new u(o,"outdated");
return s[1]}isOf(e,t){var r;return((r=this.place.store()[e])==null?void 0:r[0])===t}locate(e,t=this.place.edition){return`${this.place.base}${e}?e=${t}`}};function Q(n){
return new Promise((e,t)=>{let r=document.createElement("script");r.src=n,r.onload=()=>{r.remove(),e()},r.onerror=()=>{r.remove(),t(new u(n))},document.head.append(
r)})}function X(){var e,t;let n=document.querySelector("[data-edition]");return{base:(e=n==null?void 0:n.getAttribute("data-base"))!=null?e:"",edition:(t=n==null?
void 0:n.getAttribute("data-edition"))!=null?t:"",store:()=>{var r;return(r=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:Q}}var m=null;
function w(){return m!=null||(m=new y(X())),m}var Z=n=>n instanceof u&&n.reason==="outdated";function ee(n,e){return Z(n)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}function te(n,e){let t=n.isOutdated?()=>location.reload():e;return L(n.way,{class:"s-button s-button--quiet"},t)}var k=class{constructor(e=c("div",{class:"s-not\
ice",role:"status"})){this.element=e}show(e,t,r,o=""){let s=ee(e,t),l=c("p",{},o?`${s.text} ${o}`:s.text);this.element.replaceChildren(l,te(s,r))}clear(){this.element.
replaceChildren()}};var ne=new Set(["⁠","­",`
`,"\r"]),re=new Set(["qr","key","group"]),oe=60;function*M(n){if(typeof n=="string")yield n;else if(typeof n=="object"&&n)for(let[e,t]of Object.entries(n))re.has(
e)||(yield*M(t))}function O(n,e){let t=o=>{var l;let s=(l=o.codePointAt(0))!=null?l:0;return ne.has(o)||e.some(([i,a])=>i<=s&&s<=a)},r=new Map;for(let o of M(n))
for(let s of o)!r.has(s)&&!t(s)&&r.set(s,o.slice(0,oe));return Array.from(r,([o,s])=>`«${o}» i «${s}»`)}var h="assets/js/saetter.js",se="saetter/skabeloner",R=2;function C(n){let e=atob(n),t=new Uint8Array(e.length);for(let r=0;r<e.length;r+=1)t[r]=e.charCodeAt(r);
return new Blob([t])}async function ie({mark:n,parts:e,size:t},r,o){let s=0,l=async a=>{let E=C(await r.take(a,n));return s+=E.size,o({step:"loading",loaded:s,whole:t}),
E};o({step:"loading",loaded:s,whole:t});let i=[];for(let a=0;a<e.length;a+=R)i.push(...await Promise.all(e.slice(a,a+R).map(l)));return new Blob(i)}async function ae(n){
var t;await n.loadTool(h);let e=(t=window.samspilPrograms)==null?void 0:t[h];if(!e)throw new Error(`${h} has come, and is not the program`);return e}async function j(n,e=w()){
let t=await ae(e),r=await e.load(se),o=await ie(r.compiler,e,n);return{...r,program:t,compiler:o,faces:r.faces.map(C)}}var f=class extends Error{constructor(){super(...arguments);this.name="WorkplaceLost"}};function N(n){let e=URL.createObjectURL(new Blob([n],{type:"text/javascr\
ipt"})),t=new Worker(e);return{ask:s=>new Promise((l,i)=>{t.onmessage=({data:a})=>l(a),t.onerror=a=>{a.preventDefault(),i(new f(a.message))},t.onmessageerror=()=>i(
new f("no answer that could be read")),t.postMessage(s)}),close:()=>{t.terminate(),URL.revokeObjectURL(e)}}}async function B(n){let e=URL.createObjectURL(new Blob(
[n],{type:"text/javascript"}));await new Promise((r,o)=>{let s=document.createElement("script");s.src=e,s.onload=()=>r(),s.onerror=()=>o(new f("the page may not\
 run it")),document.head.append(s)}),URL.revokeObjectURL(e);let t=window.samspilSetter;if(!t)throw new f("it ran and is not there");return{ask:t,close:()=>{}}}function b(n){return w().load(`saetter/ark/${n}`)}var p=class extends Error{constructor(){super(...arguments);this.name="TypesettingFault"}},le=256e6,U=3,g=null,d=null,W=Promise.resolve();function D(n,e,t={},r=()=>{}){
let o=W.then(()=>ce(n,e,t,r));return W=o.catch(()=>{}),o}async function ce(n,e,t,r){if(typeof DecompressionStream=="undefined"||typeof WebAssembly=="undefined")
throw new p("Browseren er for gammel til at lave pdf-filer her. Brug en nyere, eller print siden.");let{signs:o,look:s}=await q(r);ue([e,t.filled],o),r({step:"s\
etting"});let l=typeof e=="object"&&e&&"space"in e?e.space:0,i=await pe({template:n,data:v(e),look:v({...s,space:l,...t})});if("pdf"in i)return new Blob([i.pdf],
{type:"application/pdf"});let a="said"in i?i.said:["broken"in i?i.broken:"intet svar"];throw new p(`Pdf-filen kunne ikke laves: ${a.slice(0,U).join("; ")}`)}var v=n=>JSON.
stringify(n).normalize("NFC");function ue(n,e){let t=O(JSON.parse(v(n)),e);if(!t.length)return;let r=t.slice(0,U).join("; ");throw new p(`Skriften på arkene har\
 ikke tegnet ${r}. Skriv det med ord, og prøv igen.`)}function q(n){return g||(g=j(n),g.catch(()=>{g=null})),g}async function pe(n){d!=null||(d=de());let e=await d.
catch(r=>(d=null,F(r))),t=await e.ask(n).catch(r=>(H(e),F(r)));return("broken"in t||"memory"in t&&t.memory>le)&&H(e),t}function F(n){throw new p(`Pdf-filen kunn\
e ikke laves: ${n instanceof Error?n.message:n}`)}function H(n){d=null,n.close()}async function de(){let{program:n,compiler:e,files:t,faces:r}=await q(()=>{}),o=async s=>{
let l=await s.ask({compiler:e,files:t,faces:r});if("broken"in l)throw s.close(),new Error(l.broken);return s};try{return await o(N(n))}catch{return o(await B(n))}}var Be="januar februar marts april maj juni juli august september oktober november december".split(" ");var fe={æ:"ae",ø:"oe",å:"aa"},me=48;function _(n){return n.toLowerCase().replace(/[æøå]/g,t=>{var r;return(r=fe[t])!=null?r:t}).normalize("NFD").replace(/[\u0300-\u036f]/g,
"").replace(/[^a-z0-9]+/g,"-").slice(0,me).replace(/^-+|-+$/g,"")}var qe=512*1024;function G(n,e,t=".samspil.json"){return`${[n,_(e)].filter(Boolean).join("-")}${t}`}var I="single.typ";function x(n){return Array.isArray(n)?n.flatMap(x):typeof n!="object"||!n?[]:Object.entries(n).flatMap(([e,t])=>e==="key"&&typeof t=="string"?
[t]:x(t))}function K(n,e){let t=new Set(x(n)),r=Object.entries(e).filter(([s])=>t.has(s)),{space:o}=n;return{data:{...n,use:[]},look:{side:"participants",space:typeof o==
"number"?Math.min(0,o):0,filled:Object.fromEntries(r)}}}var V=1e6,z={loading:"Henter det, der sætter arket. Det sker kun første gang.",setting:"Sætter arket …"},P=class{constructor(e){this.tools=e;this.said=c("p",
{class:"s-filling__said",role:"status"});this.far=c("progress",{"aria-label":"Hentet",hidden:!0});this.notice=new k;this.isBusy=!1;let t=c("div",{class:"s-filli\
ng"},this.said,this.far,this.notice.element),r=A(".s-actions",e);r==null||r.after(t)}async make(e){var t;if(!this.isBusy){this.isBusy=!0,this.notice.clear();try{
let r=(t=this.tools.getAttribute("data-s-sheet"))!=null?t:"";this.say("loading");let{data:o,look:s}=K(await b(r),e.answers),l=await D(I,o,s,a=>this.follow(a)),i=G(
r,e.name,".pdf");$(l,i,"application/pdf"),this.end(`Filen er lavet: ${i}`)}catch(r){this.fail(r,e)}finally{this.isBusy=!1}}}follow({step:e,loaded:t,whole:r}){this.
say(e),this.far.hidden=e!=="loading"||!r,r&&(this.far.max=r,this.far.value=t!=null?t:0,this.far.setAttribute("aria-valuetext",`${Math.round((t!=null?t:0)/V)} af\
 ${Math.round(r/V)} MB`))}say(e){this.said.textContent!==z[e]&&(this.said.textContent=z[e])}end(e){this.far.hidden=!0,this.said.textContent=e}fail(e,t){if(e instanceof
u)this.end(""),this.notice.show(e,"Det, der sætter arket,",()=>{this.make(t)},"«Print det udfyldte» virker uden.");else if(e instanceof p)this.end(`${e.message}\
 «Print det udfyldte» virker uden.`);else throw this.end("Pdf-filen kunne ikke laves. «Print det udfyldte» virker uden."),e}},Y=T("[data-s-sheet]"),ge=new P(
Y);Y.addEventListener("fill",n=>{n instanceof CustomEvent&&ge.make(n.detail)});})();
