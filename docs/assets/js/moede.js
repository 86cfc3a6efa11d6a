/* Made by «make scripts» from macros/browser/meeting/moede.ts. */
"use strict";(()=>{function st(n,e){if(e!=null)if(typeof e=="string"||e instanceof Node)n.append(e);else for(let t of e)st(n,t)}function p(n,e={},...t){let r=document.createElement(
n);for(let[i,s]of Object.entries(e))s===!0?r.setAttribute(i,""):s!==!1&&s!==null&&s!==void 0&&r.setAttribute(i,String(s));return st(r,t),r}function x(n,e={},t){
let r=p("button",{type:"button",...e},n);return t&&r.addEventListener("click",t),r}var oe=n=>p("span",{class:"s-hidden"},n),ln={plus:"M12 5v14M5 12h14",check:"M\
5 12.5l4.5 4.5L19 7.5",up:"M12 19V5m-6 6l6-6 6 6",down:"M12 5v14m-6-6l6 6 6-6",grip:"M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01"};function ae(n){let e=p(
"div");return e.innerHTML=`<svg class="s-sign" viewBox="0 0 24 24" aria-hidden="true"><path d="${ln[n]}"/></svg>`,c("svg",e)}function _(n,e=document){return e.querySelector(
n)}function c(n,e=document){let t=e.querySelector(n);if(!t)throw new Error(`The page has no ${n}`);return t}function D(n,e=document){return Array.from(e.querySelectorAll(
n))}var $=class extends Error{constructor(t,r="unreachable"){super(`${r}: ${t}`);this.address=t;this.reason=r;this.name="LoadingError"}},Ce=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e))}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,t){let r=this.
coming.get(e);if(r)return r;let i=t();return this.coming.set(e,i),i.catch(()=>this.coming.delete(e)),i}async find(e){let{place:t}=this,r=this.locate(`${e}.js`);
if(t.store()[e]||await t.run(r),!t.store()[e])throw new $(r);this.isOfPage(e)||(delete t.store()[e],await t.run(`${r}&t=${Date.now()}`));let i=t.store()[e];if(!i)
throw new $(r);if(!this.isOfPage(e))throw new $(r,"outdated");return i[1]}isOfPage(e){var t;return((t=this.place.store()[e])==null?void 0:t[0])===this.place.edition}locate(e){
return`${this.place.base}${e}?e=${this.place.edition}`}};function dn(n){return new Promise((e,t)=>{let r=document.createElement("script");r.src=n,r.onload=()=>{
r.remove(),e()},r.onerror=()=>{r.remove(),t(new $(n))},document.head.append(r)})}function pn(){var e,t;let n=document.querySelector("[data-edition]");return{base:(e=
n==null?void 0:n.getAttribute("data-base"))!=null?e:"",edition:(t=n==null?void 0:n.getAttribute("data-edition"))!=null?t:"",store:()=>{var r;return(r=window.samspilData)!=
null||(window.samspilData={}),window.samspilData},run:dn}}var V=null;function F(){return V!=null||(V=new Ce(pn())),V}var un=n=>n instanceof $&&n.reason==="outdated";function cn(n,e){return un(n)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}function mn(n,e){let t=n.isOutdated?()=>location.reload():e;return x(n.way,{class:"s-button s-button--quiet"},t)}var W=class{constructor(e=p("div",{class:"s-not\
ice",role:"status"})){this.element=e}show(e,t,r,i=""){let s=cn(e,t),o=p("p",{},i?`${s.text} ${i}`:s.text);this.element.replaceChildren(o,mn(s,r))}clear(){this.element.
replaceChildren()}};var ot="samspil.proeve",He=class{constructor(e){this.of=e;this.isRefused=!1}probe(){return this.writeText(ot,"1")&&this.remove(ot),this}readText(e){try{return this.
of().getItem(e)}catch{return this.isRefused=!0,null}}read(e){let t=this.readText(e);if(t===null)return null;try{return JSON.parse(t)}catch{return null}}writeText(e,t){
try{this.of().setItem(e,t),this.isRefused=!1}catch{this.isRefused=!0}return!this.isRefused}write(e,t){return this.writeText(e,JSON.stringify(t))}remove(e){try{this.
of().removeItem(e)}catch{this.isRefused=!0}}},at=()=>new He(()=>window.localStorage);var lt="moede/planlaegger";function dt(n,e,t){n.textContent="",window.setTimeout(()=>{n.textContent=e,t==null||t()},50)}function pt(n,e){let t=0;return r=>{window.clearTimeout(t),t=window.
setTimeout(()=>{n.textContent=r},e)}}function M(n){var i;let e=/^\s*(?:kl\.?\s*)?(\d{1,2})(?:[.:\s]?(\d{2}))?\s*$/i.exec(n);if(!e)return null;let[t,r]=[Number(e[1]),Number((i=e[2])!=null?i:0)];return t<
24&&r<60?t*60+r:null}function S(n){let e=r=>String(r).padStart(2,"0"),t=(n%1440+1440)%1440;return`${e(Math.floor(t/60))}:${e(t%60)}`}var P=n=>n.replace(/^0(?=\d)/,
"").replace(":",".");function f(n){let e=(s,o,a)=>`${s} ${s===1?o:a}`,[t,r]=[Math.floor(n/60),n%60];if(!t)return e(n,"minut","minutter");if(r===60/2)return`${t}\
½ time`;let i=e(t,"time","timer");return r?`${i} og ${e(r,"minut","minutter")}`:i}function le(n){let e=n.trim().toLowerCase().replace(",",".").replace("½",".5"),
t=/^(\d{1,4})(?:\s*(?:m|min\.?|minutter?))?$/.exec(e);if(t)return Number(t[1]);let r=/^(\d{0,2}(?:\.\d{1,2})?)\s*(?:t|timer?)$/.exec(e);return r!=null&&r[1]?Math.
round(Number(r[1])*60):null}var de=["notes","evaluation","around"];var R={id:"",title:"",pack:"",minutes:60,people:null,begins:"",when:"",place:"",leader:"",names:[],points:[],evaluation:[],copies:{},extras:["notes","evaluation"]},
ut=0;function L(){return ut+=1,`${Date.now().toString(36)}${ut.toString(36)}${Math.floor(Math.random()*1296).toString(36)}`}function b(n){return{id:L(),kind:"po\
int",title:"",minutes:10,what:"",sheet:"",steps:[],say:"",do:"",groups:null,materials:[],...n}}var z=n=>b({...n});function X(n,e){var t,r;return b({title:n.title,
sheet:n.id,minutes:(r=e!=null?e:(t=n.minutes)==null?void 0:t[0])!=null?r:30})}var E=(n,e)=>{var t;return(t=n.sheets.find(r=>r.id===e))!=null?t:null},w=(n,e)=>{var t;
return(t=n.packs.find(r=>r.id===e))!=null?t:null},h=n=>n.reduce((e,t)=>e+t.minutes,0);function ct(n){var t;let e=[0];for(let r of n)e.push(((t=e[e.length-1])!=null?
t:0)+r.minutes);return e}function B(n,e){let{before:t=[],after:r=[]}=n.extras.includes("around")&&w(e,n.pack)||{};return[...new Set([...t,...n.points.map(s=>s.sheet),
...r])].map(s=>E(e,s)).filter(s=>s!==null)}function mt(n,e,t){var r;return n.points.some(i=>i.sheet===t)?"during":(r=w(e,n.pack))!=null&&r.before.includes(t)?"b\
efore":"after"}var I=n=>Math.min(Math.max(Math.round(n),1),1440);function _e(n,e,t){return{...n,points:n.points.map(r=>r.id===e?{...r,...t}:r)}}function pe(n,e,t){
let r=n.points.find(o=>o.id===e);if(!r)return n;let i=n.points.filter(o=>o!==r),s=Math.min(Math.max(t,0),i.length);return{...n,points:[...i.slice(0,s),r,...i.slice(
s)]}}function gt(n,e){return{...n,points:n.points.filter(t=>t.id!==e)}}var gn=/^(slut af|rund af|afslut|farvel|tak for)/i,O=n=>n.kind==="point"&&gn.test(n.title.
trim());function ue(n,e){let{points:t}=n,r=t[t.length-1],i=r&&O(r)?t.length-1:t.length;return{...n,points:[...t.slice(0,i),e,...t.slice(i)]}}var fn="Andre ark",hn=5,ft=10;function vn(n){var a,l;let[e,t]=(a=n.minutes)!=null?a:[0,0],r=e?` · ${e===t?e:`${e}–${t}`} min`:"",[i,s]=(l=n.people)!=null?l:[
0,0],o=i?s===null?` · fra ${i}`:` · ${i===s?i:`${i}–${s}`} personer`:"";return`${n.title}${r}${o}`}var kn=n=>n.charAt(0).toUpperCase()+n.slice(1),ce=class{constructor(e,t,r){
this.root=e;this.desk=t;this.tell=r;this.select=c("[data-s-plan-sheet]",e),this.fill()}fill(){var t,r;let e=new Map;for(let i of["før aftalen","aftalen","under\
vejs","bagefter"])e.set(i,[]);for(let i of this.desk.data.sheets){let s=(t=i.phases[0])!=null?t:fn;e.set(s,[...(r=e.get(s))!=null?r:[],i])}this.select.append(...[
...e].filter(([,i])=>i.length).map(([i,s])=>p("optgroup",{label:kn(i)},s.map(o=>p("option",{value:o.id},vn(o))))))}listen(){c("[data-s-plan-add]",this.root).addEventListener(
"submit",e=>{e.preventDefault(),this.addSheet()}),c("[data-s-plan-add-point]",this.root).addEventListener("click",()=>this.add(b({title:"",minutes:ft}),!0)),c("\
[data-s-plan-add-pause]",this.root).addEventListener("click",()=>this.add(b({kind:"pause",title:"Pause",minutes:ft})))}addSheet(){let{plan:e,data:t}=this.desk,r=E(
t,this.select.value);if(!r)return;let i=X(r).minutes,s=e.minutes-h(e.points),o=s>=hn&&s<i&&s*2>=i?s:i;this.add(X(r,o))}add(e,t=!1){let{desk:r}=this;if(r.plan.points.
length>=60){this.tell(`Der er plads til ${60} punkter.`);return}let i=e.title||"Et punkt";if(r.change(ue(r.plan,e),`${e.sheet?`«${i}»`:i} er lagt til: ${f(e.minutes)}\
.`),!t)return;let s=D("[data-s-point]",this.root).find(a=>a.getAttribute("data-s-point")===e.id),o=s?_("details",s):null;!s||!o||(o.open=!0,o.addEventListener("\
toggle",()=>{var a;return(a=_("[data-s-point-words] input",s))==null?void 0:a.focus()},{once:!0}))}};var ge=1;function yn(n){return{slags:n.kind==="pause"?"pause":"punkt",titel:n.title,minutter:n.minutes,...n.what&&{tekst:n.what},...n.sheet&&{ark:n.sheet},...n.
steps.length&&{trin:n.steps},...n.say&&{sig:n.say},...n.do&&{gør:n.do},...n.groups&&{grupper_af:n.groups},...n.materials.length&&{materialer:n.materials}}}function fe(n){
return{samspil:"møde",udgave:ge,id:n.id,titel:n.title,pakke:n.pack,minutter:n.minutes,personer:n.people,begynder:n.begins,hvornår:n.when,sted:n.place,mødeleder:n.
leader,navne:n.names,punkter:n.points.map(yn),evaluering:n.evaluation,kopier:n.copies,tag_med:n.extras}}var he=n=>typeof n=="object"&&n?{...n}:{},ht=(n,e)=>Array.
from(n).slice(0,e).join(""),T=n=>typeof n=="string"?ht(n.replace(/\s+/g," ").trimStart(),90):"",G=n=>typeof n=="string"?ht(n,600):"",Q=n=>Array.isArray(n)?n:[],
Be=(n,e)=>Q(n).map(G).filter(Boolean).slice(0,e),vt=/^[a-z0-9-]{1,80}$/,Ue=n=>typeof n=="string"&&vt.test(n)?n:"",U=n=>typeof n=="number"&&Number.isFinite(n);function Pn(n){
let[e,t]=Q(n);return U(e)&&U(t)&&e>=1&&t>=e?[e,t]:null}function We(n){return n.map(e=>T(e).trim()).filter(Boolean).slice(0,200)}function wn(n){let{slags:e,titel:t,
minutter:r,tekst:i,ark:s,trin:o,sig:a,gør:l,grupper_af:d,materialer:u}=he(n);return!U(r)||e!=="punkt"&&e!=="pause"?null:b({kind:e==="pause"?"pause":"point",title:T(
t),minutes:I(r),what:G(i),sheet:Ue(s),steps:Be(o,60),say:G(a),do:G(l),groups:Pn(d),materials:Be(u,60)})}function bn(n){let e=Object.entries(he(n)).filter(t=>vt.
test(t[0])&&U(t[1])&&t[1]>=0);return Object.fromEntries(e.map(([t,r])=>[t,Math.min(Math.round(r),999)]))}function Ge(n){return U(n)&&n>=1?Math.min(Math.round(n),
999):null}function qe(n){let e=he(n);if(e.samspil!=="møde"||!Array.isArray(e.punkter))return null;let t=typeof e.begynder=="string"?M(e.begynder):null,r=Q(e.tag_med);
return{...R,id:Ue(e.id)||L(),title:T(e.titel),pack:Ue(e.pakke),minutes:U(e.minutter)?I(e.minutter):R.minutes,people:Ge(e.personer),begins:t===null?"":S(t),when:T(
e.hvornår),place:T(e.sted),leader:T(e.mødeleder),names:We(Q(e.navne)),points:Q(e.punkter).map(wn).filter(i=>i!==null).slice(0,60),evaluation:Be(e.evaluering,60),
copies:bn(e.kopier),extras:de.filter(i=>r.includes(i))}}function kt(n){let e;try{e=JSON.parse(n)}catch{e=null}let{samspil:t,udgave:r}=he(e);if(t==="ark")return"\
Filen er et udfyldt ark. Åbn den på arkets egen side. Intet er ændret.";let i=qe(e);return i?U(r)&&r>ge?"Filen er gemt af en nyere udgave af Samspil. Hent si\
den på ny, og prøv igen. Intet er ændret.":i:"Filen er ikke et møde, der er gemt herfra. Intet er ændret."}function ve(n,e){return`${n.toLowerCase().replace(
/æ/g,"ae").replace(/ø/g,"oe").replace(/å/g,"aa").normalize("NFD").replace(/[̀-ͯ]/g,"").replace(/[^a-z0-9]+/g,"-").replace(/^-+|-+$/g,"").slice(0,50).replace(
/-+$/,"")||"moede"}${e}`}var Z="#plan=",yt="1",Pt="~",xn=n=>encodeURIComponent(n).replace(/~/g,"%7E").replace(/'/g,"%27");function Sn(n){try{return decodeURIComponent(n)}catch{return""}}
var En=(n,e)=>JSON.stringify({...n,id:"",minutes:0})===JSON.stringify({...e,id:"",minutes:0});function Mn(n,e,t){var o,a;let r=(a=(o=w(t,e.pack))==null?void 0:o.
programme.findIndex(l=>En(n,z(l))))!=null?a:-1;if(r>=0)return`p${r}.${n.minutes}`;let i=n.title?`.${xn(n.title)}`:"";if(n.kind==="pause")return`b${n.minutes}${i}`;
let s=E(t,n.sheet);return s?`s${s.id}.${n.minutes}${n.title===s.title?"":i}`:`e${n.minutes}${i}`}function wt(n,e,t){var i;let r=[yt,e.minutes,(i=e.people)!=null?
i:0,e.begins.replace(":",""),e.pack];return n+Z+[...r,...e.points.map(s=>Mn(s,e,t))].join(Pt)}function Tn(n,e,t){var u;let r=/^(p\d{1,2}\.|s[a-z0-9-]{1,80}\.|[be])(\d{1,4})(?:\.(.*))?$/.
exec(n),[,i="",s="",o=""]=r!=null?r:[];if(!r)return null;let a=I(Number(s)),l=T(Sn(o)),d=i.slice(1,-1);if(i.startsWith("p")){let g=(u=w(t,e))==null?void 0:u.programme[Number(
d)];return g?{...z(g),minutes:a}:null}if(i.startsWith("s")){let g=E(t,d),v=g?X(g,a):null;return v&&l?{...v,title:l}:v}return b({kind:i==="b"?"pause":"point",title:l,
minutes:a})}function bt(n,e){var u,g,v;if(!n.startsWith(Z))return null;let[t,r="",i="",s="",o="",...a]=n.slice(Z.length).split(Pt);if(t!==yt||!/^\d{1,4}$/.test(
r))return null;let l=s?M(s):null,d=w(e,o);return{...R,id:L(),title:(u=d==null?void 0:d.title)!=null?u:"",pack:(g=d==null?void 0:d.id)!=null?g:"",minutes:I(Number(
r)),people:Ge(Number(i)),begins:l===null?"":S(l),points:a.slice(0,60).map(y=>Tn(y,o,e)).filter(y=>y!==null),evaluation:(v=d==null?void 0:d.evaluation)!=null?v:[]}}var ke=class{constructor(e,t,r){this.data=e;this.meetings=t;this.current=r;this.changes=[];this.watching=[]}get plan(){return this.current}get canUndo(){return this.
changes.length>0}watch(e){this.watching.push(e)}change(e,t=""){e!==this.current&&(this.changes.push({before:this.current,what:t}),this.changes.length>60&&this.changes.
shift(),this.set(e,t))}write(e){this.set(e,"")}undo(){let e=this.changes.pop();e&&this.set(e.before,e.what?`Fortrudt: ${e.what}`:"Fortrudt.")}take(e,t,r=!0){this.
changes.length=0,r?this.set(e,t):this.show(e,t)}set(e,t){this.current=e,this.meetings.keep(e),this.show(e,t)}show(e,t){this.current=e;for(let r of this.watching)
r(t)}};var Ln=1e3;function xt(n,e,t){Ke(new Blob([n],{type:t}),e)}function Ke(n,e){let t=URL.createObjectURL(n),r=p("a",{href:t,download:e});document.body.append(r),r.
click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(t),Ln)}var $n=new Set(["⁠","­",`
`,"\r"]),Dn=new Set(["qr","key","group"]),On=60;function*St(n){if(typeof n=="string")yield n;else if(typeof n=="object"&&n)for(let[e,t]of Object.entries(n))Dn.has(
e)||(yield*St(t))}function Et(n,e){let t=i=>{var o;let s=(o=i.codePointAt(0))!=null?o:0;return $n.has(i)||e.some(([a,l])=>a<=s&&s<=l)},r=new Map;for(let i of St(
n))for(let s of i)!r.has(s)&&!t(s)&&r.set(s,i.slice(0,On));return Array.from(r,([i,s])=>`«${i}» i «${s}»`)}var Ye="assets/js/saetter.js",An="saetter/skabeloner",Mt=2;function Tt(n){let e=atob(n),t=new Uint8Array(e.length);for(let r=0;r<e.length;r+=1)t[r]=e.charCodeAt(
r);return new Blob([t])}async function Nn({mark:n,parts:e,size:t},r,i){let s=0,o=async l=>{let d=Tt(await r.take(l,n));return s+=d.size,i({step:"loading",loaded:s,
whole:t}),d};i({step:"loading",loaded:s,whole:t});let a=[];for(let l=0;l<e.length;l+=Mt)a.push(...await Promise.all(e.slice(l,l+Mt).map(o)));return new Blob(a)}
async function Rn(n){var t;await n.loadTool(Ye);let e=(t=window.samspilPrograms)==null?void 0:t[Ye];if(!e)throw new Error(`${Ye} has come, and is not the progra\
m`);return e}async function Lt(n,e=F()){let t=await Rn(e),{compiler:r,files:i,faces:s,signs:o}=await e.load(An);return{program:t,compiler:await Nn(r,e,n),files:i,
faces:s.map(Tt),signs:o}}var K=class extends Error{constructor(){super(...arguments);this.name="WorkplaceLost"}};function $t(n){let e=URL.createObjectURL(new Blob([n],{type:"text/javasc\
ript"})),t=new Worker(e);return{ask:s=>new Promise((o,a)=>{t.onmessage=({data:l})=>o(l),t.onerror=l=>{l.preventDefault(),a(new K(l.message))},t.onmessageerror=()=>a(
new K("no answer that could be read")),t.postMessage(s)}),close:()=>{t.terminate(),URL.revokeObjectURL(e)}}}async function Dt(n){let e=URL.createObjectURL(new Blob(
[n],{type:"text/javascript"}));await new Promise((r,i)=>{let s=document.createElement("script");s.src=e,s.onload=()=>r(),s.onerror=()=>i(new K("the page may not\
 run it")),document.head.append(s)}),URL.revokeObjectURL(e);let t=window.samspilSetter;if(!t)throw new K("it ran and is not there");return{ask:t,close:()=>{}}}function Je(n){return F().load(`saetter/ark/${n}`)}var C=class extends Error{constructor(){super(...arguments);this.name="TypesettingFault"}},In={large:!1,fillable:!1,poster:!1,trial:!1},Cn=256e6,Rt=3,ee=null,j=null,
Ot=Promise.resolve();function It(n,e,t={},r=()=>{}){let i=Ot.then(()=>Hn(n,e,t,r));return Ot=i.catch(()=>{}),i}async function Hn(n,e,t,r){if(typeof DecompressionStream==
"undefined"||typeof WebAssembly=="undefined")throw new C("Browseren er for gammel til at lave pdf-filer her. Brug en nyere, eller print siden.");let{signs:i}=await Ct(
r);_n([e,t.filled],i),r({step:"setting"});let s=typeof e=="object"&&e&&"space"in e?e.space:0,o=await Bn({template:n,data:Ve(e),look:Ve({...In,space:s,...t})});if("\
pdf"in o)return new Blob([o.pdf],{type:"application/pdf"});let a="said"in o?o.said:["broken"in o?o.broken:"intet svar"];throw new C(`Pdf-filen kunne ikke laves:\
 ${a.slice(0,Rt).join("; ")}`)}var Ve=n=>JSON.stringify(n).normalize("NFC");function _n(n,e){let t=Et(JSON.parse(Ve(n)),e);if(!t.length)return;let r=t.slice(0,Rt).
join("; ");throw new C(`Skriften på arkene har ikke tegnet ${r}. Skriv det med ord, og prøv igen.`)}function Ct(n){return ee||(ee=Lt(n),ee.catch(()=>{ee=null})),
ee}async function Bn(n){j!=null||(j=Un());let e=await j.catch(r=>(j=null,At(r))),t=await e.ask(n).catch(r=>(Nt(e),At(r)));return("broken"in t||"memory"in t&&t.memory>
Cn)&&Nt(e),t}function At(n){throw new C(`Pdf-filen kunne ikke laves: ${n instanceof Error?n.message:n}`)}function Nt(n){j=null,n.close()}async function Un(){let{
program:n,compiler:e,files:t,faces:r}=await Ct(()=>{}),i=async s=>{let o=await s.ask({compiler:e,files:t,faces:r});if("broken"in o)throw s.close(),new Error(o.broken);
return s};try{return await i($t(n))}catch{return i(await Dt(n))}}function Ht(n,e){let t=Math.max(1,e),r=n.length>t?[...n.slice(0,t-1),jn(n.slice(t-1))]:n,i=ze(r.map(s=>s.minutes),e);return r.map((s,o)=>{var a;return{...s,minutes:(a=
i[o])!=null?a:1}})}function ze(n,e){let t=n.map(l=>Math.max(1,l)),r=ye(t),i=t.map(l=>Math.max(1,Math.floor(l*e/r))),s=l=>{var d,u;return((d=t[l])!=null?d:0)*e-((u=
i[l])!=null?u:0)*r},o=(l,d)=>{var u;i[l]=((u=i[l])!=null?u:0)+d},a=i.map((l,d)=>d);for(;i.length&&ye(i)<e;)o(a.reduce((l,d)=>s(d)>s(l)?d:l),1);for(;ye(i)>e&&i.some(
l=>l>1);){let l=a.filter(d=>{var u;return((u=i[d])!=null?u:0)>1});o(l.reduce((d,u)=>s(u)<=s(d)?u:d),-1)}return i}function jn(n){let e=t=>t.filter(Boolean).join(
" … ");return{title:n.map(t=>t.title).join(" … "),say:e(n.map(t=>t.say)),do:e(n.map(t=>t.do)),minutes:ye(n.map(t=>Math.max(1,t.minutes)))}}var ye=n=>n.reduce(
(e,t)=>e+t,0);function _t(n,e){let[t,r]=e;if(n<2*t)return null;let i=Math.min(Math.max(4,t),r),s=null,o=Number.POSITIVE_INFINITY,a=Math.min(Math.ceil(n/r),Math.floor(n/t));for(let l=Math.
max(2,a);l<=Math.floor(n/t);l++){let d=Math.abs(n/l-i)+(n%l?.5:0);d>=o||(o=d,s={number:l,size:Math.floor(n/l),larger:n%l})}return s}function Bt(n){let{number:e,
size:t,larger:r}=n;return t===2&&!r?`${e} par`:`${e} grupper af ${r?`${t} eller ${t+1}`:t}`}function Y(n,e,t){var s,o;if(n===null)return null;let r=(s=t!=null?t:
e==null?void 0:e.groups)!=null?s:null;if(r)return _t(n,r);let i=(o=e==null?void 0:e.people)==null?void 0:o[1];return!(e!=null&&e.people)||!i||n<=i?null:_t(n,[Math.
max(2,e.people[0]),i])}var jt=2,Pe=8,Fn=4,Wn=n=>n.copies!=="til mødelederen";function Gn(n,e,t){var s,o;let r=n.points.find(a=>a.sheet===t.id),i=Y(e,t,(s=r==null?void 0:r.groups)!=null?
s:null);return i?i.number:t.people&&((o=t.people[1])!=null?o:e)>=e?1:Math.max(1,Math.ceil(e/Fn))}function qn(n,e){var i;let t=n.copies[e.id];if(t!==void 0)return t;
let r=(i=n.people)!=null?i:Pe;switch(e.copies){case"til hver":return r;case"til hver og ét fælles":return r+1;case"til hver gruppe":return Gn(n,r,e);default:return 1}}
var Kn=n=>n.copies==="til hver"||n.copies==="til hver og ét fælles";function te(n){var t;let e=Math.max(0,((t=n.people)!=null?t:0)-n.names.length);return n.names.
length?[...n.names,...Array(e).fill("")]:[]}function Yn(n,e){return!e||!Kn(n)?0:e+(n.copies==="til hver og ét fælles"&&e>1?1:0)}function ne(n,e){var l;let t=(l=
n.people)!=null?l:Pe,r=te(n).length,s={sheet:"",pages:1,copies:Math.max(t,r),named:0,isLarge:!1},o=B(n,e).filter(Wn).map(d=>{let u=Yn(d,r),g=u||qn(n,d);return{what:d.
title,sheet:d.id,pages:d.pages,copies:g,named:u,isLarge:d.paper==="A3"}}),a=n.extras.includes("evaluation")?[{what:"Spørgsmål til sidst",...s}]:[];return[{what:"\
Program",...s},...o,...a]}var Ut=n=>Math.ceil(n/jt),Jn=(n,e)=>e>1?`${n}-${n+e-1}`:`${n}`;function we(n,e){let t=[],r=ne(n,e),i=1;for(let{what:o,pages:a,copies:l,
named:d,isLarge:u}of r){let g=u?"A3":"A4",v=Ut(a)*jt,y=d?(d-1)*v+a:a;t.push({what:o,file:"deltagere",pages:Jn(i,y),copies:d?1:l,paper:g}),i+=Math.max(1,d)*v}t.push(
{what:"Til mødelederen",file:"mødeleder",pages:"",copies:1,paper:"A4"});let s=o=>r.filter(a=>a.isLarge===o).reduce((a,l)=>a+Ut(l.pages)*l.copies,0);return{lines:t,
leaves:s(!1),a3:s(!0)}}function Xe(n,e){let t=M(n.begins);return t===null?"":S(t+e)}function Vn(n,e){var s,o;if(n.say||n.do)return[{title:n.title,minutes:n.minutes,say:n.say,do:n.do}];
let t=(o=(s=E(e,n.sheet))==null?void 0:s.steps)!=null?o:[],r=t.filter(a=>n.steps.includes(a.title)),i=n.steps.length&&r.length?r:t;return i.length?Ht(i,n.minutes):
[]}function zn(n,e,t,r){var l,d;let i=E(r,e.sheet),s=e.kind==="point"?Y(n.people,i,e.groups):null,o=t,a=Vn(e,r).map(u=>{let g=Xe(n,o);return o+=u.minutes,{...u,
begins:g}});return{title:e.title,kind:e.kind,minutes:e.minutes,begins:Xe(n,t),ends:Xe(n,t+e.minutes),what:e.what,sheet:(l=i==null?void 0:i.id)!=null?l:"",sheet_title:(d=
i==null?void 0:i.title)!=null?d:"",groups:s?Bt(s):"",materials:e.materials,steps:a}}function be(n,e){let t=ct(n.points);return n.points.map((r,i)=>{var s;return zn(
n,r,(s=t[i])!=null?s:0,e)})}function Qe(n,e){let t=n.points.flatMap(i=>i.materials),r=B(n,e).flatMap(i=>i.materials.map(s=>`${i.title}: ${s}`));return[...new Set(
[...t,...r])]}var Xn=["Hvad fik vi ud af mødet?","Kom alle til orde?","Hvad skal vi gøre anderledes næste gang?"];function Ft(n,e,t,r,i){var a,l,d;let s=w(e,
n.pack),o=be(n,e);return{id:(a=s==null?void 0:s.id)!=null?a:"moede",site:e.site,author:e.author,title:n.title||"Møde",lead:(l=s==null?void 0:s.lead)!=null?l:"",
method:(d=s==null?void 0:s.method)!=null?d:null,address:"",qr:"",edition:"",date:{year:i.getFullYear(),month:i.getMonth()+1,day:i.getDate()},when:n.when,place:n.
place,leader:n.leader,people:n.people,names:te(n),programme:o,minutes:o.reduce((u,g)=>u+g.minutes,0),materials:Qe(n,e),evaluation:n.evaluation.length?n.evaluation:
Xn,sheets:t.map(u=>({...u,when:mt(n,e,u.id)})),printing:we(n,e),documents:r}}var Qn="meeting.typ",Wt=(n,e)=>e.filter(t=>t==="notes"||t==="evaluation"?n.extras.includes(t):!0),Zn=[{title:"Drejebogen",holds:"Alt, hvad du siger og gør, med \
klokkeslæt, på én eller to sider.",ending:"-drejebog.pdf",kind:"pdf",documents:()=>["run"]},{title:"Til deltagerne",holds:"Program og ark, kun det de skal ha\
ve.",ending:"-deltagere.pdf",kind:"pdf",documents:n=>Wt(n,["programme","participants","evaluation"])},{title:"Til mødelederen",holds:"Forside, drejebog, printp\
lan og mødelederens sider til hvert ark.",ending:"-moedeleder.pdf",kind:"pdf",documents:n=>Wt(n,["cover","run","printing","leader","notes"])},{title:"Navneskil\
te",holds:"Til at klippe ud, med navne eller tomme.",ending:"-navneskilte.pdf",kind:"pdf",documents:()=>["labels"]}];function er(n,e){let t=B(e.plan,e.data),r=ne(
e.plan,e.data).some(i=>i.sheet);return n.documents(e.plan).filter(i=>i==="participants"?r:i==="leader"?t.length>0:!0)}async function tr(n){let e=B(n.plan,n.data);
return Promise.all(e.map(async({id:t,pages:r})=>({pages:r,...await Je(t)})))}function nr(n){var t;return n.step!=="loading"?"Sætter siderne …":n.whole?`Hente\
r det, der sætter siderne: ${Math.floor(((t=n.loaded)!=null?t:0)/n.whole*100)} % af ${Math.round(n.whole/1e6)} MB. Kun første gang.`:"Henter det, der sætter s\
iderne …"}var xe=class{constructor(e,t){this.desk=t;this.buttons=[];this.isBusy=!1;this.list=c("[data-s-plan-files]",e),this.told=c("[data-s-plan-told]",e),this.
notice=new W(c("[data-s-plan-failure]",e))}listen(){this.list.replaceChildren(...Zn.map(e=>this.makeRow(e)))}render(){let e=this.isBusy||this.desk.plan.points.length===
0;for(let t of this.buttons)t.setAttribute("aria-disabled",String(e))}makeRow(e){let t=e.kind==="pdf"?"pdf":"Word",r=x(`${e.title} (${t})`,{class:"s-button s-bu\
tton--quiet","data-s-plan-get":e.ending},()=>{this.get(e)});return this.buttons.push(r),p("li",{},r,p("span",{class:"s-quiet"},e.holds))}async get(e){let{desk:t}=this;
if(!this.isBusy){if(!t.plan.points.length){this.told.textContent="Programmet er tomt. Læg noget i det først.";return}this.isBusy=!0,this.notice.clear(),this.render();
try{let r=ve(t.plan.title,e.ending),i=await this.make(e);Ke(i,r),this.told.textContent=`${r} er hentet.`}catch(r){this.told.textContent="",this.explain(r,e)}this.
isBusy=!1,this.render()}}async make(e){let t=er(e,this.desk),i=t.includes("participants")||t.includes("leader")?await tr(this.desk):[],s=Ft(this.desk.plan,this.
desk.data,i,t,new Date);return It(Qn,s,void 0,o=>{this.told.textContent=nr(o)})}explain(e,t){if(e instanceof $){this.notice.show(e,`Det, der sætter «${t.title}\
»,`,()=>{this.get(t)});return}let r=e instanceof C?e.message:`«${t.title}» kunne ikke laves.`;this.told.textContent=r}};async function Se(n){try{return await navigator.clipboard.writeText(n),!0}catch{return!1}}var Ui="januar februar marts april maj juni juli august september oktober november december".split(" ");function Gt(n){return n.length<2?n.join(""):`${n.slice(0,
-1).join(", ")} og ${n[n.length-1]}`}function Ee(n,e,t){return`${n} ${n===1?e:t}`}var rr=()=>{var n;return(n=location.href.split(/[?#]/)[0])!=null?n:""},Me=class{constructor(e,t,r,i){this.root=e;this.desk=t;this.begin=r;this.tell=i}listen(){let{
root:e,desk:t}=this,r=(s,o)=>c(s,e).addEventListener("click",o),i=c("[data-s-plan-file]",e);r("[data-s-plan-copy]",()=>{this.copyAddress()}),r("[data-s-plan-sav\
e]",()=>this.save()),r("[data-s-plan-open]",()=>i.click()),r("[data-s-plan-new]",()=>{t.take(this.begin(),"Et nyt møde er begyndt. Det forrige ligger under «Jer\
es møder»."),c("[data-s-plan-pack]",e).focus()}),r("[data-s-plan-clear]",()=>this.clear()),i.addEventListener("change",()=>{this.open(i)})}render(){let{plans:e}=this.
desk.meetings.read(),t=e.map(r=>this.makeRow(r));c("[data-s-plan-meetings]",this.root).replaceChildren(...t),c("[data-s-plan-clear]",this.root).hidden=e.length===
0,c("[data-s-plan-refused]",this.root).hidden=!this.desk.meetings.isRefused}makeRow(e){let{desk:t}=this,r=e.title||"Møde uden navn",i=e.id===t.plan.id,s=[f(h(e.
points)),e.when,e.names.length?Ee(e.names.length,"navn","navne"):""],o=x(r,{class:"s-plan__link"},()=>{t.take(e,`«${r}» er åbnet.`),this.root.scrollIntoView()}),
a=x(["Slet",p("span",{class:"s-hidden"},` ${r}`)],{class:"s-button s-button--quiet"},()=>this.remove(e,r)),l=x(["Lav en kopi",p("span",{class:"s-hidden"},` af ${r}`)],
{class:"s-button s-button--quiet"},()=>t.take({...e,id:L(),title:`${r} (kopi)`},`Her er en kopi af «${r}».`));return p("li",{},i?p("b",{"aria-current":"true"},
r):o,p("span",{class:"s-quiet"},` ${s.filter(Boolean).join(" · ")}${i?" · vist her":""}`),p("span",{class:"s-plan__moves"},l,a))}remove(e,t){let{desk:r}=this;
if(window.confirm(`Slet «${t}» fra denne browser? Det kan ikke fortrydes.`)){if(r.meetings.remove(e.id),e.id===r.plan.id){let i=r.meetings.read().plans[0];r.take(
i!=null?i:this.begin(),`«${t}» er slettet.`,i!==void 0)}else this.render(),this.tell(`«${t}» er slettet.`);c("[data-s-plan-new]",this.root).focus()}}clear(){
window.confirm("Slet alle møder fra denne browser, også navnene? Det kan ikke fortrydes.")&&(this.desk.meetings.clear(),this.desk.take(this.begin(),"Alle møde\
r er slettet fra denne browser.",!1))}async copyAddress(){let e=c("[data-s-plan-address]",this.root);if(e.value=wt(rr(),this.desk.plan,this.desk.data),c("[data-\
s-plan-address-field]",this.root).hidden=!1,await Se(e.value)){this.tell("Adressen er kopieret. Den viser programmet, uden navne, sted og mødeleder.");return}e.
focus(),e.select(),this.tell("Kopiér adressen i feltet.")}save(){let{plan:e}=this.desk,t=ve(e.title,".samspil.json");xt(`${JSON.stringify(fe(e),null,1)}
`,t,"application/json");let r=e.names.length?" Navnene er med i den.":"";this.tell(`Gemt som ${t}.${r} Åbn den her på siden for at gå videre.`)}async open(e){
var o;let[t]=(o=e.files)!=null?o:[];if(!t)return;let r=kt(await t.text());if(e.value="",typeof r=="string"){this.tell(r);return}let s=this.desk.meetings.read().
plans.some(a=>a.id===r.id)?{...r,id:L()}:r;this.desk.take(s,`«${s.title||"Mødet"}» er åbnet fra filen.`)}};var ir=n=>`– ${n}`;function qt(n,e){var l,d;let t=h(n.points)||n.minutes,r=M(n.begins),i=r===null?`${f(t)}.`:`Kl. ${P(n.begins)}–${P(S(r+t))}.`,s=n.points.filter(
u=>u.kind==="point"&&!O(u)).map(u=>u.title),o=n.points.filter(u=>u.kind==="pause").map(u=>u.title.toLowerCase()),a=(d=(l=w(e,n.pack))==null?void 0:l.lead)!=null?
d:"";return[`Invitation: ${n.title||"Møde"}`,"",[n.when&&`${n.when}.`,i,n.place&&`${n.place}.`].filter(Boolean).join(" "),...a?["",a]:[],"","Det skal vi:",...s.
map(ir),...o.length?["",`Undervejs er der ${[...new Set(o)].join(" og ")}.`]:[],"","Du behøver ikke forberede noget. Sig til, hvis du ikke kan komme, eller hvis\
 der er noget, vi skal tage hensyn til.",...n.leader?["","Venlig hilsen",n.leader]:[],""].join(`
`)}var sr=/[⁠*°]/g,Te=class{constructor(e,t,r){this.root=e;this.desk=t;this.tell=r;this.written="";this.invitation=c("[data-s-plan-invitation]",e)}listen(){let{
root:e,desk:t}=this;for(let r of D("[data-s-plan-extra]",e))r.addEventListener("change",()=>{let i=de.filter(s=>s===r.value?r.checked:t.plan.extras.includes(s));
t.change({...t.plan,extras:i},"Det, I tager med, er lavet om.")});this.invitation.addEventListener("input",()=>this.showRenew()),c("[data-s-plan-copy-invitation\
]",e).addEventListener("click",()=>{this.copyInvitation()}),c("[data-s-plan-renew-invitation]",e).addEventListener("click",()=>{this.written=this.invitation.value,
this.renderInvitation(),this.invitation.focus(),this.tell("Invitationen er skrevet forfra.")})}render(){let{root:e,desk:t}=this,{plan:r,data:i}=t;for(let a of D(
"[data-s-plan-extra]",e))a.checked=r.extras.includes(a.value);let s=w(i,r.pack);c("[data-s-plan-around]",e).hidden=!s||s.before.length+s.after.length===0,this.renderPrinting();
let o=Qe(r,i).map(a=>a.replace(sr,""));c("[data-s-plan-things-count]",e).textContent=o.length?Ee(o.length,"ting","ting"):"intet",c("[data-s-plan-things]",e).replaceChildren(
...o.map(a=>p("li",{},a))),this.renderInvitation()}renderPrinting(){var v,y,m;let{root:e,desk:t}=this,{plan:r,data:i}=t,s=we(r,i),o=ne(r,i),a=(y=(v=document.activeElement)==
null?void 0:v.getAttribute("data-s-plan-copies"))!=null?y:null,l=s.lines.map((k,se)=>this.makeLine(k,o[se]));c("[data-s-plan-printing]",e).replaceChildren(...l),
(m=D("[data-s-plan-copies]",e).find(k=>a!==null&&k.getAttribute("data-s-plan-copies")===a))==null||m.focus({preventScroll:!0});let d=s.a3?` og ${s.a3} i A3`:"";
c("[data-s-plan-paper]",e).textContent=`${s.leaves} ark papir${d} til deltagerne`;let u=r.people===null?`Regnet for ${Pe}, for I har ikke skrevet, hvor mange I \
er. `:"",g=te(r).length?"Ark med navne ligger i filen, ét til hver. ":"";c("[data-s-plan-print-note]",e).textContent=`${u}${g}Print på begge sider; hver ting b\
egynder på et nyt stykke papir. Antallet er Samspils forslag.`}makeLine(e,t){let r=e.paper==="A3"?" (A3)":"",i=e.file==="mødeleder"?"hele filen til mødeledere\
n":`side ${e.pages}`,s=t!=null&&t.sheet&&!t.named?this.makeCopies(t):`${e.copies} stk.`;return p("tr",{},p("th",{scope:"row"},e.what,r),p("td",{},i),p("td",{},s))}makeCopies(e){
let{desk:t}=this,r=p("input",{type:"text",inputmode:"numeric",autocomplete:"off",maxlength:3,value:e.copies,"aria-label":`Antal af ${e.what}`,"data-s-plan-copie\
s":e.sheet});return r.addEventListener("change",()=>{let i=/^\s*\d{1,3}\s*$/.test(r.value)?Number(r.value):null;if(r.value=String(e.copies),i===null){this.tell(
`Skriv et tal fra 0 til ${999}.`);return}let s={...t.plan.copies,[e.sheet]:i};t.change({...t.plan,copies:s},`${i} af «${e.what}» i printplanen.`)}),p("span",{
class:"s-plan__row"},r,p("span",{},"stk."))}renderInvitation(){let e=qt(this.desk.plan,this.desk.data);this.invitation.value===this.written&&(this.invitation.value=
e),this.written=e,this.showRenew()}showRenew(){c("[data-s-plan-renew-invitation]",this.root).hidden=this.invitation.value===this.written}async copyInvitation(){
if(await Se(this.invitation.value)){this.tell("Invitationen er kopieret.");return}this.invitation.focus(),this.invitation.select(),this.tell("Kopiér den markere\
de tekst.")}};function or(n,e,t){var i,s;let r=((s=(i=n[e])==null?void 0:i.middle)!=null?s:0)+t;return n.filter((o,a)=>a!==e&&o.middle<r).length}function ar(n,e,t,r){return e>
t&&e<=r?-n:e<t&&e>=r?n:0}var Ze=class{constructor(e,t,r,i,s,o){this.grip=e;this.row=t;this.rows=r;this.held=i;this.drop=s;this.frame=0;this.follow=e=>{this.pointer=
e.clientY,this.draw()};this.letGo=()=>this.end(!0);this.cancel=()=>this.end(!1);this.leave=e=>{e.key==="Escape"&&(e.preventDefault(),this.end(!1))};this.roll=()=>{
let e=this.pointer<90?-9:this.pointer>window.innerHeight-90?9:0;e&&(window.scrollBy(0,e),this.draw()),this.frame=window.requestAnimationFrame(this.roll)};this.boxes=
r.map(a=>{let l=a.getBoundingClientRect();return{middle:l.top+window.scrollY+l.height/2,height:l.height}}),this.from=r.indexOf(t),this.to=this.from,this.start=o.
clientY+window.scrollY,this.pointer=o.clientY}begin(e){this.grip.setPointerCapture(e),this.grip.addEventListener("pointermove",this.follow),this.grip.addEventListener(
"pointerup",this.letGo),this.grip.addEventListener("pointercancel",this.cancel),document.addEventListener("keydown",this.leave,!0),this.row.classList.add(this.held),
this.frame=window.requestAnimationFrame(this.roll)}draw(){var s,o;let{boxes:e,from:t}=this,r=this.pointer+window.scrollY-this.start;this.to=or(e,t,r);let i=(o=(s=
e[t])==null?void 0:s.height)!=null?o:0;for(let[a,l]of this.rows.entries()){let d=a===t?r:ar(i,a,t,this.to);l.style.transform=d?`translateY(${d}px)`:""}}end(e){window.
cancelAnimationFrame(this.frame),this.grip.removeEventListener("pointermove",this.follow),this.grip.removeEventListener("pointerup",this.letGo),this.grip.removeEventListener(
"pointercancel",this.cancel),document.removeEventListener("keydown",this.leave,!0);for(let t of this.rows)t.style.transform="";this.row.classList.remove(this.held),
e&&this.drop(this.to)}};function Kt(n,e,t,r){n.addEventListener("pointerdown",i=>{if(i.button||!i.isPrimary||!e.parentElement)return;i.preventDefault();let s=Array.
from(e.parentElement.children);new Ze(n,e,s,t,r,i).begin(i.pointerId)})}function Le(n,e,t,r,i,s=""){let o=`punkt-${n.id}-${e}`,a=r?p("textarea",{id:o,rows:2,maxlength:600,placeholder:s}):p("input",{id:o,type:"text",maxlength:90,autocomplete:"\
off"});return a.value=n[e],a.addEventListener("input",()=>i({[e]:r?G(a.value):T(a.value)})),p("p",{class:"s-plan__field"},p("label",{for:o},t),a)}function lr(n){
if(!n.steps.length)return null;let e=n.steps.map(t=>p("li",{},p("b",{},t.title),` ${t.minutes} min.`,t.say?p("p",{},p("b",{},"Sig:"),` «${t.say}»`):null,t.do?
p("p",{},p("b",{},"Gør:"),` ${t.do}`):null));return p("ol",{class:"s-plan__steps"},e)}function Yt(n,e,t){let r=Le(n,"title","Punktets navn",!1,t);if(n.kind==="\
pause")return[r];let i=n.sheet&&!n.say&&!n.do,s=i?"Tomt: det, arket selv siger":"",o=i?lr(e):null;return[r,Le(n,"what","Hvad I gør",!0,t),...o?[o]:[],Le(n,"say",
"Sig (mødelederens ord)",!0,t,s),Le(n,"do","Gør",!0,t,s&&"Tomt: det, arket selv foreslår")]}var Vt=["data-s-point-less","data-s-point-minutes","data-s-point-more","data-s-point-up","data-s-point-down","data-s-point-remove","data-s-point-fold"],H=5;function Jt(n,e){
return e?n<H?n+1:Math.floor(n/H)*H+H:n<=H?n-1:Math.ceil(n/H)*H-H}var $e=class{constructor(e,t,r,i,s){this.point=e;this.told=t;this.sheet=r;this.place=i;this.actions=
s}get title(){return this.point.title||(this.point.kind==="pause"?"Pause":"Uden navn")}make(){let{point:e,place:t,actions:r}=this,i=e.kind==="pause",s=p("li",{class:`\
s-plan__point${i?" s-plan__point--pause":""}`,"data-s-point":e.id}),o=p("span",{class:"s-plan__grip","aria-hidden":"true"},ae("grip"));return Kt(o,s,"s-plan__po\
int--held",a=>r.move(e,a)),s.append(o,p("span",{class:"s-plan__clock"},this.wordBeginning()),this.makeTitle(),this.makeLength(),p("div",{class:"s-plan__moves"},
this.makeControl("data-s-point-up",ae("up"),"Op",t.at===0,()=>r.move(e,t.at-1)),this.makeControl("data-s-point-down",ae("down"),"Ned",t.at===t.of-1,()=>r.move(e,
t.at+1)),this.makeControl("data-s-point-remove","Fjern","",!1,()=>r.remove(e))),this.makeFold()),s}wordBeginning(){let{told:e}=this;return e.begins?P(e.begins):
`${this.place.at+1}.`}makeTitle(){let{point:e,told:t,sheet:r}=this,i=[t.groups,...e.materials].filter(Boolean).join(" · "),s=r&&r.title===e.title;return p("div",
{class:"s-plan__what"},s?p("a",{class:"s-plan__name",href:r.page},r.title):p("b",{class:"s-plan__name"},this.title),r&&!s?p("span",{},"Ark: ",p("a",{href:r.page},
r.title)):null,i?p("span",{class:"s-quiet"},i):null)}makeLength(){let{point:e,actions:t}=this,r=p("input",{type:"text",inputmode:"numeric",autocomplete:"off",maxlength:4,
value:e.minutes,"aria-label":`Minutter til ${this.title}`,"data-s-point-minutes":!0}),i=()=>{let o=le(r.value);r.value=String(e.minutes),o!==null&&t.setMinutes(
e,o)};r.addEventListener("change",i),r.addEventListener("focus",()=>r.select()),r.addEventListener("keydown",o=>{o.key==="Escape"&&(r.value=String(e.minutes));let a=o.
key==="ArrowUp";!a&&o.key!=="ArrowDown"||(o.preventDefault(),t.setMinutes(e,Jt(e.minutes,a)))});let s=(o,a,l,d)=>x([p("span",{"aria-hidden":"true"},a),oe(`${l}:\
 ${this.title}`)],{class:"s-plan__step",[o]:!0,"aria-disabled":!d&&e.minutes<=1?"true":null},()=>t.setMinutes(e,Jt(e.minutes,d)));return p("div",{class:"s-plan_\
_length"},s("data-s-point-less","−","Kortere",!1),r,p("span",{class:"s-plan__unit"},"min"),s("data-s-point-more","+","Længere",!0))}makeFold(){let{point:e,told:t,
actions:r}=this,i=p("div",{class:"s-plan__words","data-s-point-words":!0}),s=e.kind==="pause"?"Ret navnet":"Ret punktet, og se mødelederens ord",o=p("details",
{},p("summary",{"data-s-point-fold":!0},s,oe(`: ${this.title}`))),a=()=>{o.open&&!i.hasChildNodes()&&i.append(...Yt(e,t,l=>r.write(e,l)))};return o.open=r.isOpen(
e.id),a(),o.append(i),o.addEventListener("toggle",()=>{r.fold(e.id,o.open),a()}),i.addEventListener("focusout",l=>{(!(l.relatedTarget instanceof Node)||!i.contains(
l.relatedTarget))&&r.settle()}),o}makeControl(e,t,r,i,s){let o={class:"s-plan__move",[e]:!0,"aria-disabled":i?"true":null};return x([t,oe(`${r} ${this.title}`)],
o,s)}};var De=class{constructor(e,t,r){this.desk=t;this.focusUndo=r;this.opened=new Set;this.list=c("[data-s-plan-list]",e)}render(){var l,d;let e=this.list.contains(document.
activeElement)?document.activeElement:null;if(e!=null&&e.matches("[data-s-point-words] :is(input, textarea)")&&this.refresh())return;let t=(d=(l=e==null?void 0:
e.closest("[data-s-point]"))==null?void 0:l.getAttribute("data-s-point"))!=null?d:"",r=Vt.find(u=>e==null?void 0:e.hasAttribute(u)),{plan:i,data:s}=this.desk,o=be(
i,s),a=i.points.map((u,g)=>{let v=o[g],y=E(s,u.sheet),m={at:g,of:i.points.length};return v?new $e(u,v,y,m,this).make():null});this.list.replaceChildren(...a.filter(
u=>u!==null)),r&&this.focus(t,r)}refresh(){let e=D("[data-s-point]",this.list),{points:t}=this.desk.plan;return e.length===t.length&&e.every((r,i)=>{var s;return r.
getAttribute("data-s-point")===((s=t[i])==null?void 0:s.id)})}focus(e,t){var a;let r=D("[data-s-point]",this.list).find(l=>l.getAttribute("data-s-point")===e),i=r==
null?void 0:r.querySelector(`[${t}]`),s=(i==null?void 0:i.getAttribute("aria-disabled"))==="true",o=t==="data-s-point-up"?"data-s-point-down":"data-s-point-up";
(a=s?r==null?void 0:r.querySelector(`[${o}]`):i)==null||a.focus({preventScroll:!0})}isOpen(e){return this.opened.has(e)}fold(e,t){t?this.opened.add(e):this.opened.
delete(e)}setMinutes(e,t){let{desk:r}=this,i=I(t);if(i===e.minutes)return;let s=_e(r.plan,e.id,{minutes:i});r.change(s,`«${et(e)}» er ${f(i)}. ${zt(r,h(s.points))}`)}move(e,t){
var l,d;let{desk:r}=this,i=pe(r.plan,e.id,t),s=i.points.findIndex(u=>u.id===e.id);if(s===r.plan.points.findIndex(u=>u.id===e.id))return;let o=(d=(l=be(i,r.data)[s])==
null?void 0:l.begins)!=null?d:"",a=o?`, kl. ${P(o)}`:"";r.change(i,`«${et(e)}» er nu nummer ${s+1} af ${i.points.length}${a}.`)}remove(e){let{desk:t}=this,r=t.
plan.points.findIndex(o=>o.id===e.id),i=gt(t.plan,e.id);t.change(i,`«${et(e)}» er fjernet. ${zt(t,h(i.points))}`);let s=i.points[Math.min(r,i.points.length-1)];
s?this.focus(s.id,"data-s-point-remove"):this.focusUndo()}write(e,t){this.desk.write(_e(this.desk.plan,e.id,t))}settle(){this.render()}},et=n=>n.title||(n.kind===
"pause"?"Pause":"Punktet"),zt=(n,e)=>{let t=e-n.plan.minutes;return t>0?`Programmet er ${f(t)} for langt.`:t<0?`Der er ${f(-t)} til overs.`:"Programmet går op."};var dr=.5,pr=1.5,re=5,ur=30,J=100,cr=10,mr=(n,e)=>e===0&&n.kind==="point"&&!n.sheet,Qt=(n,e)=>mr(n,e)||O(n),gr=n=>Math.max(1,Math.ceil(n.minutes*dr));function fr(n,e){
let t=[...n];for(;t.length>1&&t.reduce((r,i)=>r+gr(i),0)>e;)t.splice(t.length-2,1);return t}function Zt(n,e){let t=e>=re*n.length&&e%re===0?re:1,r=n.map(i=>i.minutes);
return ze(r,e/t).map(i=>i*t)}function hr(n,e,t){return e>=1?n:{...n,minutes:Math.max(t===1?2:t,Math.round(n.minutes*e/t)*t)}}function vr(n){let e=[],t=0;for(let[
r,i]of n.entries()){let s=O(i)||r===n.length-1;i.kind==="pause"?t=0:t+i.minutes>J&&t>0&&!s?(e.push(b({kind:"pause",title:"Pause",minutes:cr})),t=i.minutes):t+=i.
minutes,e.push(i)}return e}function Xt(n,e,t){let r=n.filter(l=>!e.includes(l)),i=t-h(r),s=Math.floor(h(e)*pr);if(i<e.length||!e.length)return[...n];let o=Zt(e,
Math.min(i,Math.max(s,e.length))),a=new Map(e.map((l,d)=>{var u;return[l,(u=o[d])!=null?u:l.minutes]}));return n.map(l=>{var d;return{...l,minutes:(d=a.get(l))!=
null?d:l.minutes}})}function Oe(n,e){let t=n.programme.map(z),r=h(t);if(r===e)return{points:t,left:[]};let i=e/r,s=e<ur||e%re?1:re,o=(m,k)=>m.kind==="point"&&!Qt(
m,k),a=t.filter(o),l=t.filter((m,k)=>!o(m,k)).map(m=>[m,hr(m,i,s)]).filter(([m])=>m.kind!=="pause"||e>J),d=new Map(l),u=fr(a,e-h([...d.values()])),g=t.filter(m=>u.
includes(m)||d.has(m)).map(m=>{var k;return(k=d.get(m))!=null?k:m}).filter((m,k,se)=>{var it;return m.kind!=="pause"||((it=se[k-1])==null?void 0:it.kind)==="poi\
nt"&&!kr(se,k)}),v=a.filter(m=>!u.includes(m)).map(m=>m.title),y=i>1?vr(Xt(g,u,e)):g;return{points:Xt(y,y.filter(o),e),left:v}}function kr(n,e){let t=n[e+1];return!t||
O(t)}function en(n){let e=a=>a.kind==="point",t=n.points.filter((a,l)=>e(a)&&!Qt(a,l)),r=t.length?t:n.points.filter(e),i=n.minutes-h(n.points.filter(a=>!r.includes(
a)));if(!r.length||i<r.length)return null;let s=Zt(r,i),o=new Map(r.map((a,l)=>{var d;return[a,(d=s[l])!=null?d:a.minutes]}));return{...n,points:n.points.map(a=>{
var l;return{...a,minutes:(l=o.get(a))!=null?l:a.minutes}})}}var wr=[{title:"Velkommen",minutes:5,what:"Sig, hvorfor I er her, og hvornår I slutter."},{title:"Slut af",minutes:5,what:"Aftal, hvad der sker nu, og hvornår \
I ses igen."}],br=(n,e)=>{let t=r=>JSON.stringify(r.map(i=>({...i,id:""})));return t(n)===t(e)};function tt(n,e,t){let r=w(n.data,e);return r?Oe(r,t):{points:wr.
map(b),left:[]}}var nt=(n,e)=>br(e.points,tt(n,e.pack,e.minutes).points);function tn(n){return n.length?` Der er ikke tid til: ${n.map(e=>`«${e}»`).join(", ")}\
.`:""}var Ae=class{constructor(e,t,r){this.root=e;this.desk=t;this.tell=r;this.readNames=()=>We(this.names.value.split(/[\n;]+/));this.pack=c("[data-s-plan-pack\
]",e),this.minutes=c("[data-s-plan-minutes]",e),this.people=c("[data-s-plan-people]",e),this.begins=c("[data-s-plan-begins]",e),this.names=c("[data-s-plan-names\
]",e),this.lines=[[c("[data-s-plan-title]",e),"title"],[c("[data-s-plan-when]",e),"when"],[c("[data-s-plan-place]",e),"place"],[c("[data-s-plan-leader]",e),"lea\
der"]],this.fillPacks()}fillPacks(){let e=this.desk.data.packs.map(t=>{let r=t.programme.reduce((i,s)=>i+s.minutes,0);return p("option",{value:t.id},`${t.title}\
 (${f(r)})`)});this.pack.append(p("optgroup",{label:"Begynd med en pakke"},e),p("optgroup",{label:"Eller"},p("option",{value:""},"Vi vælger selv ark")))}listen(){
c("[data-s-plan-ask]",this.root).addEventListener("submit",e=>{e.preventDefault(),document.activeElement instanceof HTMLInputElement&&document.activeElement.blur()}),
this.pack.addEventListener("change",()=>this.choosePack()),this.minutes.addEventListener("change",()=>this.chooseMinutes()),this.people.addEventListener("change",
()=>this.choosePeople()),this.begins.addEventListener("change",()=>this.chooseTime()),this.names.addEventListener("input",()=>this.writeNames()),this.names.addEventListener(
"change",()=>this.countNames());for(let[e,t]of this.lines)e.addEventListener("input",()=>this.desk.write({...this.desk.plan,[t]:T(e.value)}))}render(){let{plan:e}=this.
desk,t=(r,i)=>{(document.activeElement!==r||r instanceof HTMLSelectElement)&&(r.value=i)};t(this.pack,e.pack),t(this.minutes,String(e.minutes)),t(this.people,e.
people===null?"":String(e.people)),t(this.begins,e.begins&&P(e.begins)),t(this.names,e.names.join(`
`));for(let[r,i]of this.lines)t(r,e[i])}choosePack(){var v,y;let{desk:e}=this,t=w(e.data,this.pack.value),r=w(e.data,e.plan.pack),i=r&&e.plan.minutes===r.programme.
reduce((m,k)=>m+k.minutes,0),s=t?t.programme.reduce((m,k)=>m+k.minutes,0):e.plan.minutes,o=i||!r?s:e.plan.minutes,{points:a,left:l}=tt(e,this.pack.value,o),u=e.
plan.title&&e.plan.title!==(r==null?void 0:r.title)?e.plan.title:(v=t==null?void 0:t.title)!=null?v:"",g=(y=t==null?void 0:t.evaluation)!=null?y:[];e.change({...e.
plan,pack:this.pack.value,title:u,minutes:o,points:a,evaluation:g,copies:{}},`${t?`Programmet er «${t.title}».`:"Programmet er tomt, til jeres egne ark."}${tn(
l)}`)}chooseMinutes(){let{desk:e}=this,t=le(this.minutes.value);if(t===null||t<1||t>1440){this.minutes.value=String(e.plan.minutes),this.tell("Skriv mødets læng\
de i minutter, fx 90, eller i timer, fx 1,5 time.");return}if(this.minutes.value=String(t),t===e.plan.minutes)return;if(!e.plan.points.length||!nt(e,e.plan)){e.
change({...e.plan,minutes:t},`Mødet er ${f(t)}.`);return}let{points:r,left:i}=tt(e,e.plan.pack,t);e.change({...e.plan,minutes:t,points:r},`Programmet er lavet \
om til ${f(t)}.${tn(i)}`)}choosePeople(){let{desk:e}=this,t=this.people.value.trim(),r=/^\d{1,3}$/.test(t)?Number(t):null;if(t&&!r){this.people.value=e.plan.people===
null?"":String(e.plan.people),this.tell(`Skriv et tal fra 1 til ${999}, eller lad feltet stå tomt.`);return}r!==e.plan.people&&e.change({...e.plan,people:r},r?
`I er ${r}.`:"Der er ikke sagt, hvor mange I er.")}chooseTime(){let{desk:e}=this,t=this.begins.value.trim(),r=M(t);if(t&&r===null){this.begins.value=e.plan.begins&&
P(e.plan.begins),this.tell("Skriv et klokkeslæt, fx 9.30, eller lad feltet stå tomt.");return}let i=r===null?"":S(r);if(this.begins.value=i&&P(i),i===e.plan.begins)
return;let s=r===null?"":P(S(r+h(e.plan.points)));e.change({...e.plan,begins:i},i?`I begynder kl. ${P(i)} og slutter kl. ${s}.`:"Tiderne er talt fra begyndelsen\
.")}writeNames(){this.desk.write({...this.desk.plan,names:this.readNames()})}countNames(){var r;let{plan:e}=this.desk,t=this.readNames();t.length===200&&this.tell(
`Der er plads til ${200} navne.`),t.length>((r=e.people)!=null?r:0)&&this.desk.change({...e,names:t,people:t.length},`I er ${t.length}.`)}};var xr=.5,Sr=12,N=(n,e,t=null,r="")=>({kind:n,text:e,way:t,point:r}),Er=n=>{var r;let[e,t]=(r=n.minutes)!=null?r:[0,0];return e===t?f(e):`${e}–${t} minutter`};
function Mr(n){let t=[...n.filter(r=>r.kind==="point"&&!O(r)&&r.minutes>5)].sort((r,i)=>i.minutes-r.minutes).slice(0,2);return Gt(t.map(r=>`«${r.title}»`))}function Tr(n){
if(!n.points.length)return[];let e=h(n.points)-n.minutes;if(e>0){let t=Mr(n.points),r=t?` Forkort ${t}, eller fjern et punkt.`:" Fjern et punkt.";return[N("faul\
t",`Programmet er ${f(e)} for langt.${r}`,"fit")]}if(e<0){let t=`Der er ${f(-e)} til overs. Læg et ark til, eller giv punkterne mere tid.`;return[N("advice",t,
"extend")]}return[]}function Lr(n){let e=0,t=0;for(let r of n)e=r.kind==="pause"?0:e+r.minutes,t=Math.max(t,e);return t<=J?[]:[N("advice",`I sidder ${f(t)} uden\
 pause.`,"pause")]}function $r(n,e,t){var o,a;let r=n.steps.length||e.steps.length;if(r>n.minutes){let l=`«${n.title}» har ${r} trin på ${f(n.minutes)}. De s\
idste trin er slået sammen.`;return[N("advice",l,null,n.id)]}let i=(a=(o=e.minutes)==null?void 0:o[0])!=null?a:0;if(t||n.steps.length||n.minutes>=i*xr)return[];
let s=`«${e.title}» er tænkt til ${Er(e)}; her er ${n.minutes}. Nå hellere det halve ordentligt.`;return[N("advice",s,null,n.id)]}function Dr(n,e,t){let{people:r}=n;
if(r===null||!t.people)return[];let[i,s]=t.people;if(r<i){let a=`«${t.title}» er til mindst ${i}, og I er ${r}.`;return[N("advice",a,null,e.id)]}let o=Y(r,t,e.
groups);if(o&&o.number>Sr){let a=`«${e.title}»: ${o.number} grupper er mange at samle op på. Hør fra nogle få, og få hjælp til at gå rundt.`;return[N("a\
dvice",a,null,e.id)]}return s!==null&&r>s&&!o?[N("advice",`«${t.title}» er til højst ${s}, og I er ${r}.`,null,e.id)]:[]}function nn(n,e){let t=new Set,r=n.points.
flatMap(s=>{let o=E(e,s.sheet);if(!o){let l=`Arket til «${s.title}» findes ikke længere. Punktet står uden ark.`;return s.sheet?[N("fault",l,null,s.id)]:[]}
let a=n.points.filter(l=>l.sheet===o.id).length>1;return[...$r(s,o,a),...Dr(n,s,o)]});return[...Tr(n),...Lr(n.points),...r].filter(({text:s})=>!t.has(s)&&t.add(
s))}var rn=4,Or=10;function Ar(n){let e=0,t=0;for(let[r,i]of n.entries()){if(i.kind==="pause"?(e=0,t=r+1):e+=i.minutes,e<=J)continue;let s=n.slice(t,t+n.slice(t).findIndex(
d=>d.kind==="pause")+1),o=s.length?s:n.slice(t),a=h(o)/2,l=0;for(let[d,u]of o.entries()){if(l+u.minutes/2>=a)return Math.max(t+d,t+1);l+=u.minutes}}return n.length}
function Nr(n){let e=b({kind:"pause",title:"Pause",minutes:Or}),t=Ar(n.points);return pe(ue(n,e),e.id,t)}var Ne=class{constructor(e,t,r){this.desk=t;this.tell=r;
this.list=c("[data-s-plan-remarks]",e)}render(){let{plan:e,data:t}=this.desk,r=nn(e,t),i=r.length-rn,s=r.slice(0,rn).map(o=>this.makeRow(o));i>0&&s.push(p("li",
{},`Og ${i} til. Se dem, når disse er klaret.`)),this.list.replaceChildren(...s)}makeRow(e){return p("li",{class:e.kind==="fault"?"s-plan__remark s-plan__remar\
k--fault":"s-plan__remark"},p("span",{},e.text),e.way?this.makeWay(e.way):null)}makeWay(e){let t={fit:"Forkort punkterne",extend:"Giv punkterne mere tid",pause:"\
Læg en pause ind"}[e];return x(t,{class:"s-button s-button--quiet","data-s-plan-way":!0},()=>this.go(e))}go(e){let{desk:t}=this;if(e==="pause"){t.change(Nr(t.plan),
"Der er lagt en pause ind.");return}let r=en(t.plan);if(!r){this.tell("Der er for mange punkter til tiden. Fjern et punkt, eller gør mødet længere.");return}
t.change(r,`Punkterne er lavet om, så programmet er ${f(t.plan.minutes)}.`)}};var ie="samspil-møder",sn=30;function Rr(n){let{valgt:e,møder:t}=typeof n=="object"&&n?n:{},r=(Array.isArray(t)?t:[]).map(qe).filter(s=>s!==null),i=new Map(r.
slice(0,sn).map(s=>[s.id,s]));return{chosen:typeof e=="string"&&i.has(e)?e:"",plans:[...i.values()]}}var Re=class{constructor(e){this.keeping=e}get isRefused(){
return this.keeping.isRefused}read(){return Rr(this.keeping.read(ie))}keep(e){let t=this.read().plans.filter(r=>r.id!==e.id);return this.write(e.id,[e,...t])}remove(e){
var r,i;let t=this.read().plans.filter(s=>s.id!==e);t.length?this.write((i=(r=t[0])==null?void 0:r.id)!=null?i:"",t):this.clear()}clear(){this.keeping.remove(ie)}write(e,t){
let r=t.slice(0,sn).map(fe);return this.keeping.write(ie,{samspil:"møder",udgave:ge,valgt:e,møder:r})}};function Ir(){try{history.replaceState(null,"",location.href.split("#")[0])}catch{}}function on(n){let e=n.packs.map(l=>l.programme.reduce((d,u)=>d+u.minutes,0)),
t=n.packs[e.indexOf(Math.min(...e))];if(!t)return{...R,id:L()};let r=Math.min(...e),{points:i}=Oe(t,r),{evaluation:s,people:o,title:a}=t;return{...R,id:L(),title:a,
pack:t.id,minutes:r,people:o,points:i,evaluation:s}}var Ie=class{constructor(e,t,r){this.root=e;this.isPressed=!1;this.isWaiting=!1;let i=c("[data-s-plan-status\
]",e),s=o=>dt(i,o);this.announce=pt(i,250),this.undoButton=c("[data-s-plan-undo]",e),this.desk=new ke(t,r,on(t)),this.questions=new Ae(e,this.desk,s),this.programme=
new De(e,this.desk,()=>this.undoButton.focus()),this.remarks=new Ne(e,this.desk,s),this.adding=new ce(e,this.desk,s),this.papers=new Te(e,this.desk,s),this.handing=
new xe(e,this.desk),this.own=new Me(e,this.desk,()=>on(t),s)}start(){let{root:e,desk:t}=this;for(let r of[this.questions,this.adding,this.papers,this.handing,this.
own])r.listen();this.undoButton.addEventListener("click",()=>{t.undo(),this.undoButton.hidden&&c("[data-s-plan-pack]",e).focus()}),document.addEventListener("po\
interdown",()=>{this.isPressed=!0});for(let r of["pointerup","pointercancel"])document.addEventListener(r,()=>window.setTimeout(()=>this.lift()));t.watch(r=>{r&&
this.announce(r),this.render()}),window.addEventListener("storage",r=>{(r.key===ie||r.key===null)&&this.own.render()}),window.addEventListener("hashchange",()=>this.
followAddress()),c("[data-s-plan-plain]",e).hidden=!0,c("[data-s-plan-frame]",e).hidden=!1,this.followAddress()||this.takeUp()}takeUp(){let{chosen:e,plans:t}=this.
desk.meetings.read(),r=t.find(i=>i.id===e);this.desk.take(r!=null?r:this.desk.plan,"",!1)}followAddress(){let{desk:e}=this;if(!location.hash.startsWith(Z))return!1;
let t=bt(location.hash,e.data);return Ir(),t?(e.take(t,"Her er det møde, der lå i adressen. Jeres egne møder er urørte.",!1),!0):(this.takeUp(),this.announce(
"Adressen holder intet møde, som siden kan læse."),!0)}lift(){this.isPressed=!1,this.isWaiting&&this.render()}render(){var e;if(this.isWaiting=this.isPressed,
!this.isPressed){for(let t of[this.questions,this.programme,this.remarks,this.papers,this.handing,this.own])t.render();this.renderSum(),this.undoButton.hidden=!this.
desk.canUndo&&document.activeElement!==this.undoButton,(e=_("[data-s-plan-undo]",this.root))==null||e.toggleAttribute("disabled",!1)}}renderSum(){let{plan:e}=this.
desk,t=h(e.points),r=M(e.begins),i=r===null?"":`, kl. ${P(e.begins)}–${P(S(r+t))}`,s=t===e.minutes?"":` af ${f(e.minutes)}`;c("[data-s-plan-sum]",this.root).textContent=
e.points.length?`${f(t)}${s}${i}`:"Programmet er tomt.",c("[data-s-plan-origin]",this.root).textContent=nt(this.desk,e)?"Program og tider er Samspils forslag.":
"Rettet af jer, ud fra Samspils forslag."}};async function an(n,e){e.clear();try{let t=await F().load(lt);new Ie(n,t,new Re(at().probe())).start()}catch(t){e.show(t,"Planlæggeren",()=>{an(n,e)})}}var rt=_(
"[data-s-plan]");if(rt){let n=new W;rt.before(n.element),an(rt,n)}})();
