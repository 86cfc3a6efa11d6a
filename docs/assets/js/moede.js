/* Made by «make scripts» from macros/browser/meeting/moede.ts. */
"use strict";(()=>{function ut(n,e){if(e!=null)if(typeof e=="string"||e instanceof Node)n.append(e);else for(let t of e)ut(n,t)}function u(n,e={},...t){let r=document.createElement(
n);for(let[i,s]of Object.entries(e))s===!0?r.setAttribute(i,""):s!==!1&&s!==null&&s!==void 0&&r.setAttribute(i,String(s));return ut(r,t),r}function x(n,e={},t){
let r=u("button",{type:"button",...e},n);return t&&r.addEventListener("click",t),r}var le=n=>u("span",{class:"s-hidden"},n),kn={plus:"M12 5v14M5 12h14",check:"M\
5 12.5l4.5 4.5L19 7.5",up:"M12 19V5m-6 6l6-6 6 6",down:"M12 5v14m-6-6l6 6 6-6",grip:"M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01"};function de(n){let e=u(
"div");return e.innerHTML=`<svg class="s-sign" viewBox="0 0 24 24" aria-hidden="true"><path d="${kn[n]}"/></svg>`,c("svg",e)}function B(n,e=document){return e.querySelector(
n)}function c(n,e=document){let t=e.querySelector(n);if(!t)throw new Error(`The page has no ${n}`);return t}function D(n,e=document){return Array.from(e.querySelectorAll(
n))}var $=class extends Error{constructor(t,r="unreachable"){super(`${r}: ${t}`);this.address=t;this.reason=r;this.name="LoadingError"}},He=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e,this.place.edition))}async take(e,t){let r=await this.find(e,t);return delete this.place.
store()[e],r}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,t){let r=this.coming.get(e);if(r)return r;let i=t();return this.coming.set(
e,i),i.catch(()=>this.coming.delete(e)),i}async find(e,t){let{place:r}=this,i=this.locate(`${e}.js`,t);if(r.store()[e]||await r.run(i),!r.store()[e])throw new $(
i);this.isOf(e,t)||(delete r.store()[e],await r.run(`${i}&t=${Date.now()}`));let s=r.store()[e];if(!s)throw new $(i);if(!this.isOf(e,t))throw new $(i,"outdated");
return s[1]}isOf(e,t){var r;return((r=this.place.store()[e])==null?void 0:r[0])===t}locate(e,t=this.place.edition){return`${this.place.base}${e}?e=${t}`}};function yn(n){
return new Promise((e,t)=>{let r=document.createElement("script");r.src=n,r.onload=()=>{r.remove(),e()},r.onerror=()=>{r.remove(),t(new $(n))},document.head.append(
r)})}function wn(){var e,t;let n=document.querySelector("[data-edition]");return{base:(e=n==null?void 0:n.getAttribute("data-base"))!=null?e:"",edition:(t=n==null?
void 0:n.getAttribute("data-edition"))!=null?t:"",store:()=>{var r;return(r=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:yn}}var J=null;
function N(){return J!=null||(J=new He(wn())),J}var Pn=n=>n instanceof $&&n.reason==="outdated";function bn(n,e){return Pn(n)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}function xn(n,e){let t=n.isOutdated?()=>location.reload():e;return x(n.way,{class:"s-button s-button--quiet"},t)}var F=class{constructor(e=u("div",{class:"s-not\
ice",role:"status"})){this.element=e}show(e,t,r,i=""){let s=bn(e,t),o=u("p",{},i?`${s.text} ${i}`:s.text);this.element.replaceChildren(o,xn(s,r))}clear(){this.element.
replaceChildren()}};var ct="samspil.proeve",Be=class{constructor(e){this.of=e;this.isRefused=!1}probe(){return this.writeText(ct,"1")&&this.remove(ct),this}readText(e){try{return this.
of().getItem(e)}catch{return this.isRefused=!0,null}}read(e){let t=this.readText(e);if(t===null)return null;try{return JSON.parse(t)}catch{return null}}writeText(e,t){
try{this.of().setItem(e,t),this.isRefused=!1}catch{this.isRefused=!0}return!this.isRefused}write(e,t){return this.writeText(e,JSON.stringify(t))}remove(e){try{this.
of().removeItem(e)}catch{this.isRefused=!0}}},mt=()=>new Be(()=>window.localStorage);var gt="moede/planlaegger";function ft(n,e,t){n.textContent="",window.setTimeout(()=>{n.textContent=e,t==null||t()},50)}function ht(n,e){let t=0;return r=>{window.clearTimeout(t),t=window.
setTimeout(()=>{n.textContent=r},e)}}function T(n){var i;let e=/^\s*(?:kl\.?\s*)?(\d{1,2})(?:[.:\s]?(\d{2}))?\s*$/i.exec(n);if(!e)return null;let[t,r]=[Number(e[1]),Number((i=e[2])!=null?i:0)];return t<
24&&r<60?t*60+r:null}function S(n){let e=r=>String(r).padStart(2,"0"),t=(n%1440+1440)%1440;return`${e(Math.floor(t/60))}:${e(t%60)}`}var w=n=>n.replace(/^0(?=\d)/,
"").replace(":",".");function h(n){let e=(s,o,a)=>`${s} ${s===1?o:a}`,[t,r]=[Math.floor(n/60),n%60];if(!t)return e(n,"minut","minutter");if(r===60/2)return`${t}\
½ time`;let i=e(t,"time","timer");return r?`${i} og ${e(r,"minut","minutter")}`:i}function pe(n){let e=n.trim().toLowerCase().replace(",",".").replace("½",".5"),
t=/^(\d{1,4})(?:\s*(?:m|min\.?|minutter?))?$/.exec(e);if(t)return Number(t[1]);let r=/^(\d{0,2}(?:\.\d{1,2})?)\s*(?:t|timer?)$/.exec(e);return r!=null&&r[1]?Math.
round(Number(r[1])*60):null}var ue=["notes","evaluation","around"];var C={id:"",title:"",pack:"",minutes:60,people:null,begins:"",when:"",place:"",leader:"",names:[],points:[],evaluation:[],copies:{},extras:["notes","evaluation"]},
vt=0;function L(){return vt+=1,`${Date.now().toString(36)}${vt.toString(36)}${Math.floor(Math.random()*1296).toString(36)}`}function b(n){return{id:L(),kind:"po\
int",title:"",minutes:10,what:"",sheet:"",steps:[],say:"",do:"",groups:null,materials:[],...n}}var z=n=>b({...n});function X(n,e){var t,r;return b({title:n.title,
sheet:n.id,minutes:(r=e!=null?e:(t=n.minutes)==null?void 0:t[0])!=null?r:30})}var E=(n,e)=>{var t;return(t=n.sheets.find(r=>r.id===e))!=null?t:null},P=(n,e)=>{var t;
return(t=n.packs.find(r=>r.id===e))!=null?t:null},v=n=>n.reduce((e,t)=>e+t.minutes,0);function kt(n){var t;let e=[0];for(let r of n)e.push(((t=e[e.length-1])!=null?
t:0)+r.minutes);return e}function U(n,e){let{before:t=[],after:r=[]}=n.extras.includes("around")&&P(e,n.pack)||{};return[...new Set([...t,...n.points.map(s=>s.sheet),
...r])].map(s=>E(e,s)).filter(s=>s!==null)}function yt(n,e,t){var r;return n.points.some(i=>i.sheet===t)?"during":(r=P(e,n.pack))!=null&&r.before.includes(t)?"b\
efore":"after"}var I=n=>Math.min(Math.max(Math.round(n),1),1440);function Ue(n,e,t){return{...n,points:n.points.map(r=>r.id===e?{...r,...t}:r)}}function ce(n,e,t){
let r=n.points.find(o=>o.id===e);if(!r)return n;let i=n.points.filter(o=>o!==r),s=Math.min(Math.max(t,0),i.length);return{...n,points:[...i.slice(0,s),r,...i.slice(
s)]}}function wt(n,e){return{...n,points:n.points.filter(t=>t.id!==e)}}var Sn=/^(slut af|rund af|afslut|farvel|tak for)/i,A=n=>n.kind==="point"&&Sn.test(n.title.
trim());function me(n,e){let{points:t}=n,r=t[t.length-1],i=r&&A(r)?t.length-1:t.length;return{...n,points:[...t.slice(0,i),e,...t.slice(i)]}}var En="Andre ark",Tn=5,Pt=10;function Mn(n){var a,l;let[e,t]=(a=n.minutes)!=null?a:[0,0],r=e?` · ${e===t?e:`${e}–${t}`} min`:"",[i,s]=(l=n.people)!=null?l:[
0,0],o=i?s===null?` · fra ${i}`:` · ${i===s?i:`${i}–${s}`} personer`:"";return`${n.title}${r}${o}`}var Ln=n=>n.charAt(0).toUpperCase()+n.slice(1),ge=class{constructor(e,t,r){
this.root=e;this.desk=t;this.tell=r;this.select=c("[data-s-plan-sheet]",e),this.fill()}fill(){var t,r;let e=new Map;for(let i of["før aftalen","aftalen","under\
vejs","bagefter"])e.set(i,[]);for(let i of this.desk.data.sheets){let s=(t=i.phases[0])!=null?t:En;e.set(s,[...(r=e.get(s))!=null?r:[],i])}this.select.append(...[
...e].filter(([,i])=>i.length).map(([i,s])=>u("optgroup",{label:Ln(i)},s.map(o=>u("option",{value:o.id},Mn(o))))))}listen(){c("[data-s-plan-add]",this.root).addEventListener(
"submit",e=>{e.preventDefault(),this.addSheet()}),c("[data-s-plan-add-point]",this.root).addEventListener("click",()=>this.add(b({title:"",minutes:Pt}),!0)),c("\
[data-s-plan-add-pause]",this.root).addEventListener("click",()=>this.add(b({kind:"pause",title:"Pause",minutes:Pt})))}addSheet(){let{plan:e,data:t}=this.desk,r=E(
t,this.select.value);if(!r)return;let i=X(r).minutes,s=e.minutes-v(e.points),o=s>=Tn&&s<i&&s*2>=i?s:i;this.add(X(r,o))}add(e,t=!1){let{desk:r}=this;if(r.plan.points.
length>=60){this.tell(`Der er plads til ${60} punkter.`);return}let i=e.title||"Et punkt";if(r.change(me(r.plan,e),`${e.sheet?`«${i}»`:i} er lagt til: ${h(e.minutes)}\
.`),!t)return;let s=D("[data-s-point]",this.root).find(a=>a.getAttribute("data-s-point")===e.id),o=s?B("details",s):null;!s||!o||(o.open=!0,o.addEventListener("\
toggle",()=>{var a;return(a=B("[data-s-point-words] input",s))==null?void 0:a.focus()},{once:!0}))}};var he=1;function $n(n){return{slags:n.kind==="pause"?"pause":"punkt",titel:n.title,minutter:n.minutes,...n.what&&{tekst:n.what},...n.sheet&&{ark:n.sheet},...n.
steps.length&&{trin:n.steps},...n.say&&{sig:n.say},...n.do&&{gør:n.do},...n.groups&&{grupper_af:n.groups},...n.materials.length&&{materialer:n.materials}}}function ve(n){
return{samspil:"møde",udgave:he,id:n.id,titel:n.title,pakke:n.pack,minutter:n.minutes,personer:n.people,begynder:n.begins,hvornår:n.when,sted:n.place,mødeleder:n.
leader,navne:n.names,punkter:n.points.map($n),evaluering:n.evaluation,kopier:n.copies,tag_med:n.extras}}var ke=n=>typeof n=="object"&&n?{...n}:{},bt=(n,e)=>Array.
from(n).slice(0,e).join(""),M=n=>typeof n=="string"?bt(n.replace(/\s+/g," ").trimStart(),90):"",G=n=>typeof n=="string"?bt(n,600):"",Q=n=>Array.isArray(n)?n:[],
je=(n,e)=>Q(n).map(G).filter(Boolean).slice(0,e),xt=/^[a-z0-9-]{1,80}$/,We=n=>typeof n=="string"&&xt.test(n)?n:"",j=n=>typeof n=="number"&&Number.isFinite(n);function Dn(n){
let[e,t]=Q(n);return j(e)&&j(t)&&e>=1&&t>=e?[e,t]:null}function qe(n){return n.map(e=>M(e).trim()).filter(Boolean).slice(0,200)}function An(n){let{slags:e,titel:t,
minutter:r,tekst:i,ark:s,trin:o,sig:a,gør:l,grupper_af:d,materialer:p}=ke(n);return!j(r)||e!=="punkt"&&e!=="pause"?null:b({kind:e==="pause"?"pause":"point",title:M(
t),minutes:I(r),what:G(i),sheet:We(s),steps:je(o,60),say:G(a),do:G(l),groups:Dn(d),materials:je(p,60)})}function On(n){let e=Object.entries(ke(n)).filter(t=>xt.
test(t[0])&&j(t[1])&&t[1]>=0);return Object.fromEntries(e.map(([t,r])=>[t,Math.min(Math.round(r),999)]))}function Ke(n){return j(n)&&n>=1?Math.min(Math.round(n),
999):null}function Ye(n){let e=ke(n);if(e.samspil!=="møde"||!Array.isArray(e.punkter))return null;let t=typeof e.begynder=="string"?T(e.begynder):null,r=Q(e.tag_med);
return{...C,id:We(e.id)||L(),title:M(e.titel),pack:We(e.pakke),minutes:j(e.minutter)?I(e.minutter):C.minutes,people:Ke(e.personer),begins:t===null?"":S(t),when:M(
e.hvornår),place:M(e.sted),leader:M(e.mødeleder),names:qe(Q(e.navne)),points:Q(e.punkter).map(An).filter(i=>i!==null).slice(0,60),evaluation:je(e.evaluering,60),
copies:On(e.kopier),extras:ue.filter(i=>r.includes(i))}}function St(n){let e;try{e=JSON.parse(n)}catch{e=null}let{samspil:t,udgave:r}=ke(e);if(t==="ark")return"\
Filen er et udfyldt ark. Åbn den på arkets egen side. Intet er ændret.";let i=Ye(e);return i?j(r)&&r>he?"Filen er gemt af en nyere udgave af Samspil. Hent si\
den på ny, og prøv igen. Intet er ændret.":i:"Filen er ikke et møde, der er gemt herfra. Intet er ændret."}function ye(n,e){return`${n.toLowerCase().replace(
/æ/g,"ae").replace(/ø/g,"oe").replace(/å/g,"aa").normalize("NFD").replace(/[̀-ͯ]/g,"").replace(/[^a-z0-9]+/g,"-").replace(/^-+|-+$/g,"").slice(0,50).replace(
/-+$/,"")||"moede"}${e}`}var Z="#plan=",Et="1",Tt="~",Rn=n=>encodeURIComponent(n).replace(/~/g,"%7E").replace(/'/g,"%27");function Nn(n){try{return decodeURIComponent(n)}catch{return""}}
var Cn=(n,e)=>JSON.stringify({...n,id:"",minutes:0})===JSON.stringify({...e,id:"",minutes:0});function In(n,e,t){var o,a;let r=(a=(o=P(t,e.pack))==null?void 0:o.
programme.findIndex(l=>Cn(n,z(l))))!=null?a:-1;if(r>=0)return`p${r}.${n.minutes}`;let i=n.title?`.${Rn(n.title)}`:"";if(n.kind==="pause")return`b${n.minutes}${i}`;
let s=E(t,n.sheet);return s?`s${s.id}.${n.minutes}${n.title===s.title?"":i}`:`e${n.minutes}${i}`}function Mt(n,e,t){var i;let r=[Et,e.minutes,(i=e.people)!=null?
i:0,e.begins.replace(":",""),e.pack];return n+Z+[...r,...e.points.map(s=>In(s,e,t))].join(Tt)}function _n(n,e,t){var p;let r=/^(p\d{1,2}\.|s[a-z0-9-]{1,80}\.|[be])(\d{1,4})(?:\.(.*))?$/.
exec(n),[,i="",s="",o=""]=r!=null?r:[];if(!r)return null;let a=I(Number(s)),l=M(Nn(o)),d=i.slice(1,-1);if(i.startsWith("p")){let m=(p=P(t,e))==null?void 0:p.programme[Number(
d)];return m?{...z(m),minutes:a}:null}if(i.startsWith("s")){let m=E(t,d),f=m?X(m,a):null;return f&&l?{...f,title:l}:f}return b({kind:i==="b"?"pause":"point",title:l,
minutes:a})}function Lt(n,e){var p,m,f;if(!n.startsWith(Z))return null;let[t,r="",i="",s="",o="",...a]=n.slice(Z.length).split(Tt);if(t!==Et||!/^\d{1,4}$/.test(
r))return null;let l=s?T(s):null,d=P(e,o);return{...C,id:L(),title:(p=d==null?void 0:d.title)!=null?p:"",pack:(m=d==null?void 0:d.id)!=null?m:"",minutes:I(Number(
r)),people:Ke(Number(i)),begins:l===null?"":S(l),points:a.slice(0,60).map(k=>_n(k,o,e)).filter(k=>k!==null),evaluation:(f=d==null?void 0:d.evaluation)!=null?f:[]}}var we=class{constructor(e,t,r){this.data=e;this.meetings=t;this.current=r;this.changes=[];this.watching=[]}get plan(){return this.current}get canUndo(){return this.
changes.length>0}watch(e){this.watching.push(e)}change(e,t=""){e!==this.current&&(this.changes.push({before:this.current,what:t}),this.changes.length>60&&this.changes.
shift(),this.set(e,t))}write(e){this.set(e,"")}undo(){let e=this.changes.pop();e&&this.set(e.before,e.what?`Fortrudt: ${e.what}`:"Fortrudt.")}take(e,t,r=!0){this.
changes.length=0,r?this.set(e,t):this.show(e,t)}set(e,t){this.current=e,this.meetings.keep(e),this.show(e,t)}show(e,t){this.current=e;for(let r of this.watching)
r(t)}};var Hn=1e3;function $t(n,e,t){Ve(new Blob([n],{type:t}),e)}function Ve(n,e){let t=URL.createObjectURL(n),r=u("a",{href:t,download:e});document.body.append(r),r.
click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(t),Hn)}var Bn=new Set(["⁠","­",`
`,"\r"]),Un=new Set(["qr","key","group"]),jn=60;function*Dt(n){if(typeof n=="string")yield n;else if(typeof n=="object"&&n)for(let[e,t]of Object.entries(n))Un.has(
e)||(yield*Dt(t))}function At(n,e){let t=i=>{var o;let s=(o=i.codePointAt(0))!=null?o:0;return Bn.has(i)||e.some(([a,l])=>a<=s&&s<=l)},r=new Map;for(let i of Dt(
n))for(let s of i)!r.has(s)&&!t(s)&&r.set(s,i.slice(0,jn));return Array.from(r,([i,s])=>`«${i}» i «${s}»`)}var Je="assets/js/saetter.js",Wn="saetter/skabeloner",Ot=2;function Rt(n){let e=atob(n),t=new Uint8Array(e.length);for(let r=0;r<e.length;r+=1)t[r]=e.charCodeAt(
r);return new Blob([t])}async function Fn({mark:n,parts:e,size:t},r,i){let s=0,o=async l=>{let d=Rt(await r.take(l,n));return s+=d.size,i({step:"loading",loaded:s,
whole:t}),d};i({step:"loading",loaded:s,whole:t});let a=[];for(let l=0;l<e.length;l+=Ot)a.push(...await Promise.all(e.slice(l,l+Ot).map(o)));return new Blob(a)}
async function Gn(n){var t;await n.loadTool(Je);let e=(t=window.samspilPrograms)==null?void 0:t[Je];if(!e)throw new Error(`${Je} has come, and is not the progra\
m`);return e}async function Nt(n,e=N()){let t=await Gn(e),{compiler:r,files:i,faces:s,signs:o}=await e.load(Wn);return{program:t,compiler:await Fn(r,e,n),files:i,
faces:s.map(Rt),signs:o}}var K=class extends Error{constructor(){super(...arguments);this.name="WorkplaceLost"}};function Ct(n){let e=URL.createObjectURL(new Blob([n],{type:"text/javasc\
ript"})),t=new Worker(e);return{ask:s=>new Promise((o,a)=>{t.onmessage=({data:l})=>o(l),t.onerror=l=>{l.preventDefault(),a(new K(l.message))},t.onmessageerror=()=>a(
new K("no answer that could be read")),t.postMessage(s)}),close:()=>{t.terminate(),URL.revokeObjectURL(e)}}}async function It(n){let e=URL.createObjectURL(new Blob(
[n],{type:"text/javascript"}));await new Promise((r,i)=>{let s=document.createElement("script");s.src=e,s.onload=()=>r(),s.onerror=()=>i(new K("the page may not\
 run it")),document.head.append(s)}),URL.revokeObjectURL(e);let t=window.samspilSetter;if(!t)throw new K("it ran and is not there");return{ask:t,close:()=>{}}}function ze(n){return N().load(`saetter/ark/${n}`)}var _=class extends Error{constructor(){super(...arguments);this.name="TypesettingFault"}},qn={large:!1,fillable:!1,poster:!1,trial:!1},Kn=256e6,Ut=3,ee=null,W=null,
_t=Promise.resolve();function jt(n,e,t={},r=()=>{}){let i=_t.then(()=>Yn(n,e,t,r));return _t=i.catch(()=>{}),i}async function Yn(n,e,t,r){if(typeof DecompressionStream==
"undefined"||typeof WebAssembly=="undefined")throw new _("Browseren er for gammel til at lave pdf-filer her. Brug en nyere, eller print siden.");let{signs:i}=await Wt(
r);Vn([e,t.filled],i),r({step:"setting"});let s=typeof e=="object"&&e&&"space"in e?e.space:0,o=await Jn({template:n,data:Xe(e),look:Xe({...qn,space:s,...t})});if("\
pdf"in o)return new Blob([o.pdf],{type:"application/pdf"});let a="said"in o?o.said:["broken"in o?o.broken:"intet svar"];throw new _(`Pdf-filen kunne ikke laves:\
 ${a.slice(0,Ut).join("; ")}`)}var Xe=n=>JSON.stringify(n).normalize("NFC");function Vn(n,e){let t=At(JSON.parse(Xe(n)),e);if(!t.length)return;let r=t.slice(0,Ut).
join("; ");throw new _(`Skriften på arkene har ikke tegnet ${r}. Skriv det med ord, og prøv igen.`)}function Wt(n){return ee||(ee=Nt(n),ee.catch(()=>{ee=null})),
ee}async function Jn(n){W!=null||(W=zn());let e=await W.catch(r=>(W=null,Ht(r))),t=await e.ask(n).catch(r=>(Bt(e),Ht(r)));return("broken"in t||"memory"in t&&t.memory>
Kn)&&Bt(e),t}function Ht(n){throw new _(`Pdf-filen kunne ikke laves: ${n instanceof Error?n.message:n}`)}function Bt(n){W=null,n.close()}async function zn(){let{
program:n,compiler:e,files:t,faces:r}=await Wt(()=>{}),i=async s=>{let o=await s.ask({compiler:e,files:t,faces:r});if("broken"in o)throw s.close(),new Error(o.broken);
return s};try{return await i(Ct(n))}catch{return i(await It(n))}}function Ft(n,e){let t=Math.max(1,e),r=n.length>t?[...n.slice(0,t-1),Xn(n.slice(t-1))]:n,i=Qe(r.map(s=>s.minutes),e);return r.map((s,o)=>{var a;return{...s,minutes:(a=
i[o])!=null?a:1}})}function Qe(n,e){let t=n.map(l=>Math.max(1,l)),r=Pe(t),i=t.map(l=>Math.max(1,Math.floor(l*e/r))),s=l=>{var d,p;return((d=t[l])!=null?d:0)*e-((p=
i[l])!=null?p:0)*r},o=(l,d)=>{var p;i[l]=((p=i[l])!=null?p:0)+d},a=i.map((l,d)=>d);for(;i.length&&Pe(i)<e;)o(a.reduce((l,d)=>s(d)>s(l)?d:l),1);for(;Pe(i)>e&&i.some(
l=>l>1);){let l=a.filter(d=>{var p;return((p=i[d])!=null?p:0)>1});o(l.reduce((d,p)=>s(p)<=s(d)?p:d),-1)}return i}function Xn(n){let e=t=>t.filter(Boolean).join(
" … ");return{title:n.map(t=>t.title).join(" … "),say:e(n.map(t=>t.say)),do:e(n.map(t=>t.do)),minutes:Pe(n.map(t=>Math.max(1,t.minutes)))}}var Pe=n=>n.reduce(
(e,t)=>e+t,0);function Gt(n,e){let[t,r]=e;if(n<2*t)return null;let i=Math.min(Math.max(4,t),r),s=null,o=Number.POSITIVE_INFINITY,a=Math.min(Math.ceil(n/r),Math.floor(n/t));for(let l=Math.
max(2,a);l<=Math.floor(n/t);l++){let d=Math.abs(n/l-i)+(n%l?.5:0);d>=o||(o=d,s={number:l,size:Math.floor(n/l),larger:n%l})}return s}function qt(n){let{number:e,
size:t,larger:r}=n;return t===2&&!r?`${e} par`:`${e} grupper af ${r?`${t} eller ${t+1}`:t}`}function Y(n,e,t){var s,o;if(n===null)return null;let r=(s=t!=null?t:
e==null?void 0:e.groups)!=null?s:null;if(r)return Gt(n,r);let i=(o=e==null?void 0:e.people)==null?void 0:o[1];return!(e!=null&&e.people)||!i||n<=i?null:Gt(n,[Math.
max(2,e.people[0]),i])}var Vt=2,be=8,Qn=4,Kt=2,Zn=n=>n.copies!=="til mødelederen";function er(n,e,t){var s,o;let r=n.points.find(a=>a.sheet===t.id),i=Y(e,t,(s=r==null?void 0:r.groups)!=
null?s:null);return i?i.number:t.people&&((o=t.people[1])!=null?o:e)>=e?1:Math.max(1,Math.ceil(e/Qn))}function tr(n,e){var i;let t=n.copies[e.id];if(t!==void 0)
return t;let r=(i=n.people)!=null?i:be;switch(e.copies){case"til hver":return r;case"til hver og ét fælles":return r+1;case"til hver part":return Kt;case"til \
hver part og ét fælles":return Kt+1;case"til hver gruppe":return er(n,r,e);default:return 1}}var nr=n=>n.copies==="til hver"||n.copies==="til hver og ét fælle\
s";function te(n){var t;let e=Math.max(0,((t=n.people)!=null?t:0)-n.names.length);return n.names.length?[...n.names,...Array(e).fill("")]:[]}function rr(n,e){return!e||
!nr(n)?0:e+(n.copies==="til hver og ét fælles"?1:0)}function ne(n,e){var l;let t=(l=n.people)!=null?l:be,r=te(n).length,s={sheet:"",pages:1,copies:Math.max(t,
r),named:0,isLarge:!1},o=U(n,e).filter(Zn).map(d=>{let p=rr(d,r),m=p||tr(n,d);return{what:d.title,sheet:d.id,pages:d.pages,copies:m,named:p,isLarge:d.paper==="A\
3"}}),a=n.extras.includes("evaluation")?[{what:"Spørgsmål til sidst",...s}]:[];return[{what:"Program",...s},...o,...a]}var Yt=n=>Math.ceil(n/Vt),ir=(n,e)=>e>1?
`${n}-${n+e-1}`:`${n}`;function xe(n,e){let t=[],r=ne(n,e),i=1;for(let{what:o,pages:a,copies:l,named:d,isLarge:p}of r){let m=p?"A3":"A4",f=Yt(a)*Vt,k=d?(d-1)*f+
a:a;t.push({what:o,file:"deltagere",pages:ir(i,k),copies:d?1:l,paper:m}),i+=Math.max(1,d)*f}t.push({what:"Til mødelederen",file:"mødeleder",pages:"",copies:1,
paper:"A4"});let s=o=>r.filter(a=>a.isLarge===o).reduce((a,l)=>a+Yt(l.pages)*l.copies,0);return{lines:t,leaves:s(!1),a3:s(!0)}}function Ze(n,e){let t=T(n.begins);return t===null?"":S(t+e)}function sr(n,e){var s,o;if(n.say||n.do)return[{title:n.title,minutes:n.minutes,say:n.say,do:n.do}];
let t=(o=(s=E(e,n.sheet))==null?void 0:s.steps)!=null?o:[],r=t.filter(a=>n.steps.includes(a.title)),i=n.steps.length&&r.length?r:t;return i.length?Ft(i,n.minutes):
[]}function or(n,e,t,r){var l,d;let i=E(r,e.sheet),s=e.kind==="point"?Y(n.people,i,e.groups):null,o=t,a=sr(e,r).map(p=>{let m=Ze(n,o);return o+=p.minutes,{...p,
begins:m}});return{title:e.title,kind:e.kind,minutes:e.minutes,begins:Ze(n,t),ends:Ze(n,t+e.minutes),what:e.what,sheet:(l=i==null?void 0:i.id)!=null?l:"",sheet_title:(d=
i==null?void 0:i.title)!=null?d:"",groups:s?qt(s):"",materials:e.materials,steps:a}}function Se(n,e){let t=kt(n.points);return n.points.map((r,i)=>{var s;return or(
n,r,(s=t[i])!=null?s:0,e)})}function et(n,e){let t=n.points.flatMap(i=>i.materials),r=U(n,e).flatMap(i=>i.materials.map(s=>`${i.title}: ${s}`));return[...new Set(
[...t,...r])]}var ar=["Hvad fik vi ud af mødet?","Kom alle til orde?","Hvad skal vi gøre anderledes næste gang?"];function Jt(n,e,t,r,i){var a,l,d;let s=P(e,
n.pack),o=Se(n,e);return{id:(a=s==null?void 0:s.id)!=null?a:"moede",site:e.site,author:e.author,title:n.title||"Møde",lead:(l=s==null?void 0:s.lead)!=null?l:"",
method:(d=s==null?void 0:s.method)!=null?d:null,address:"",qr:"",edition:"",date:{year:i.getFullYear(),month:i.getMonth()+1,day:i.getDate()},when:n.when,place:n.
place,leader:n.leader,people:n.people,names:te(n),programme:o,minutes:o.reduce((p,m)=>p+m.minutes,0),materials:et(n,e),evaluation:n.evaluation.length?n.evaluation:
ar,sheets:t.map(p=>({...p,when:yt(n,e,p.id)})),printing:xe(n,e),documents:r}}var lr=Uint32Array.from({length:256},(n,e)=>{let t=e;for(let r=0;r<8;r++)t=t&1?t>>>1^3988292384:t>>>1;return t});function dr(n){var t;let e=4294967295;for(let r of n)
e=((t=lr[(e^r)&255])!=null?t:0)^e>>>8;return(e^4294967295)>>>0}function tt(n){let e=new DataView(new ArrayBuffer(n.reduce((r,[,i])=>r+i,0))),t=0;for(let[r,i]of n)
i===2?e.setUint16(t,r,!0):e.setUint32(t,r,!0),t+=i;return new Uint8Array(e.buffer)}var pr=(n,e)=>[[20,2],[2048,2],[0,2],[0,2],[33,2],[dr(e),4],[e.length,4],[e.length,
4],[n.length,2],[0,2]];function zt(n,e){let t=new TextEncoder,r=[],i=[],s=0;for(let[d,p]of Object.entries(n)){let[m,f]=[t.encode(d),t.encode(p)],k=pr(m,f),g=tt(
[[67324752,4],...k]);r.push(g,m,f);let y=[[0,2],[0,2],[0,2],[0,4],[s,4]];i.push(tt([[33639248,4],[20,2],...k,...y]),m),s+=g.length+m.length+f.length}let o=i.reduce(
(d,p)=>d+p.length,0),a=Object.keys(n).length,l=tt([[101010256,4],[0,2],[0,2],[a,2],[a,2],[o,4],[s,4],[0,2]]);return new Blob([...r,...i,l],{type:e})}var Qt="moede/word",ur="application/vnd.openxmlformats-officedocument.wordprocessingml.document",cr={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function re(n){
return n.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu,"").replace(/[&<>"]/g,e=>{var t;return(t=cr[e])!=null?t:e})}var ie=(n,e)=>n.replace(/%([a-z]+)%/g,(t,r)=>{var i;
return(i=e[r])!=null?i:t}),nt=class{constructor(e){this.snippets=e;this.parts=[]}paragraph(e,t){return ie(this.snippets.paragraph,{style:e,text:re(t)})}led(e,t,r){
return ie(this.snippets.led,{style:e,lead:re(t),text:re(r)})}add(e,t){t&&this.parts.push(this.paragraph(e,t))}addList(e,t){if(t.length){this.add("Heading1",e);for(let r of t)
this.add("ListBullet",r)}}addTable(e,t,r,i){let s={caption:re(t),when:r,rows:i.join("")};this.parts.push(ie(this.snippets[e],s),this.paragraph("Mellemrum",""))}row(e,t){
let[r="",i="",s="",o=""]=t;return ie(this.snippets[e],{a:r,b:i,c:s,d:o})}};function rt(n,e){return n?w(n):`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`}
function mr(n,e){let t=0;return e.programme.map(r=>{let i=n.row("programme_row",[n.paragraph("Celle",rt(r.begins,t)),n.paragraph("Celle",String(r.minutes)),n.led(
"Celle",r.title,"")+[r.what,r.groups].filter(Boolean).map(s=>n.paragraph("Celle",s)).join(""),n.paragraph("Celle",r.sheet_title)]);return t+=r.minutes,i})}var Xt=(n,e,t)=>(e?
n.led("Celle","Sig: ",`«${e}»`):"")+(t?n.led("Celle","Gør: ",t):"");function gr(n,e,t){let[r]=e.steps,i=r!==void 0&&e.steps.length===1,s=[e.sheet_title,e.groups].
filter(Boolean).join(" · "),o=n.led("Celle",e.title,s&&` · ${s}`)+(e.steps.length||!e.what?"":n.paragraph("Celle",e.what))+(i?Xt(n,r.say,r.do):""),a=[n.led("C\
elle",rt(e.begins,t),""),n.led("Celle",String(e.minutes),""),o],l=[n.row("run_row",a)],d=t;for(let p of i?[]:e.steps){let m=n.led("Celle",p.title,"")+Xt(n,p.say,
p.do),f=n.paragraph("Celle",rt(p.begins,d));l.push(n.row("run_row",[f,n.paragraph("Celle",String(p.minutes)),m])),d+=p.minutes}return l}function fr(n,e){let t=0;
return e.programme.flatMap(r=>{let i=gr(n,r,t);return t+=r.minutes,i})}function hr(n,{snippets:e}){let t=new nt(e),r=n.programme.some(i=>i.begins)?"Kl.":"Efter";
t.add("Title",n.title),t.add("Subtitle",n.lead);for(let[i,s]of[["Hvornår: ",n.when],["Sted: ",n.place],["Mødeleder: ",n.leader],["Deltagere: ",n.names.filter(
Boolean).join(", ")||(n.people?String(n.people):"")]])s&&t.parts.push(t.led("Normal",i,s));return t.add("Heading1","Program"),t.addTable("programme","Program",r,
mr(t,n)),t.add("Heading1","Drejebog"),t.addTable("run","Drejebog",r,fr(t,n)),t.addList("Tag med",n.materials),n.documents.includes("evaluation")&&t.addList("Spø\
rgsmål til sidst",n.evaluation),t.add("Subtitle",`Lavet ud fra ${n.site}s forslag.`),t.parts.join(`
`)}function Zt(n,e){let{year:t,month:r,day:i}=n.date,s=l=>String(l).padStart(2,"0"),o={body:hr(n,e),title:re(n.title),day:`${t}-${s(r)}-${s(i)}`},a=Object.entries(
e.parts).map(([l,d])=>[l,ie(d,o)]);return zt(Object.fromEntries(a),ur)}var vr="meeting.typ",it=(n,e)=>e.filter(t=>t==="notes"||t==="evaluation"?n.extras.includes(t):!0),kr=[{title:"Drejebogen",holds:"Alt, hvad du siger og gør, med \
klokkeslæt, på én eller to sider.",ending:"-drejebog.pdf",kind:"pdf",documents:()=>["run"]},{title:"Til deltagerne",holds:"Program og ark, kun det de skal ha\
ve.",ending:"-deltagere.pdf",kind:"pdf",documents:n=>it(n,["programme","participants","evaluation"])},{title:"Til mødelederen",holds:"Forside, drejebog, printp\
lan og mødelederens sider til hvert ark.",ending:"-moedeleder.pdf",kind:"pdf",documents:n=>it(n,["cover","run","printing","leader","notes"])},{title:"Program o\
g drejebog",holds:"Til at rette videre i.",ending:".docx",kind:"word",documents:n=>it(n,["programme","run","evaluation"])},{title:"Navneskilte",holds:"Til at kl\
ippe ud, med navne eller tomme.",ending:"-navneskilte.pdf",kind:"pdf",documents:()=>["labels"]}];function yr(n,e){let t=U(e.plan,e.data),r=ne(e.plan,e.data).some(
i=>i.sheet);return n.documents(e.plan).filter(i=>i==="participants"?r:i==="leader"?t.length>0:!0)}async function wr(n){let e=U(n.plan,n.data);return Promise.all(
e.map(async({id:t,pages:r})=>({pages:r,...await ze(t)})))}function Pr(n){var t;return n.step!=="loading"?"Sætter siderne …":n.whole?`Henter det, der sætter s\
iderne: ${Math.floor(((t=n.loaded)!=null?t:0)/n.whole*100)} % af ${Math.round(n.whole/1e6)} MB. Kun første gang.`:"Henter det, der sætter siderne …"}var Ee=class{constructor(e,t){
this.desk=t;this.buttons=[];this.isBusy=!1;this.list=c("[data-s-plan-files]",e),this.told=c("[data-s-plan-told]",e),this.notice=new F(c("[data-s-plan-failure]",
e))}listen(){this.list.replaceChildren(...kr.map(e=>this.makeRow(e)))}render(){let e=this.isBusy||this.desk.plan.points.length===0;for(let t of this.buttons)t.setAttribute(
"aria-disabled",String(e))}makeRow(e){let t=e.kind==="pdf"?"pdf":"Word",r=x(`${e.title} (${t})`,{class:"s-button s-button--quiet","data-s-plan-get":e.ending},()=>{
this.get(e)});return this.buttons.push(r),u("li",{},r,u("span",{class:"s-quiet"},e.holds))}async get(e){let{desk:t}=this;if(!this.isBusy){if(!t.plan.points.length){
this.told.textContent="Programmet er tomt. Læg noget i det først.";return}this.isBusy=!0,this.notice.clear(),this.render();try{let r=ye(t.plan.title,e.ending),
i=await this.make(e);Ve(i,r),this.told.textContent=`${r} er hentet.`}catch(r){this.told.textContent="",this.explain(r,e)}this.isBusy=!1,this.render()}}async make(e){
let t=yr(e,this.desk),i=t.includes("participants")||t.includes("leader")?await wr(this.desk):[],s=Jt(this.desk.plan,this.desk.data,i,t,new Date);return e.kind===
"word"?Zt(s,await N().load(Qt)):jt(vr,s,void 0,o=>{this.told.textContent=Pr(o)})}explain(e,t){if(e instanceof $){this.notice.show(e,`Det, der sætter «${t.title}\
»,`,()=>{this.get(t)});return}let r=e instanceof _?e.message:`«${t.title}» kunne ikke laves.`;this.told.textContent=r}};async function Te(n){try{return await navigator.clipboard.writeText(n),!0}catch{return!1}}var ps="januar februar marts april maj juni juli august september oktober november december".split(" ");function en(n){return n.length<2?n.join(""):`${n.slice(0,
-1).join(", ")} og ${n[n.length-1]}`}function Me(n,e,t){return`${n} ${n===1?e:t}`}var br=()=>{var n;return(n=location.href.split(/[?#]/)[0])!=null?n:""},Le=class{constructor(e,t,r,i){this.root=e;this.desk=t;this.begin=r;this.tell=i}listen(){let{
root:e,desk:t}=this,r=(s,o)=>c(s,e).addEventListener("click",o),i=c("[data-s-plan-file]",e);r("[data-s-plan-copy]",()=>{this.copyAddress()}),r("[data-s-plan-sav\
e]",()=>this.save()),r("[data-s-plan-open]",()=>i.click()),r("[data-s-plan-new]",()=>{t.take(this.begin(),"Et nyt møde er begyndt. Det forrige ligger under «Jer\
es møder»."),c("[data-s-plan-pack]",e).focus()}),r("[data-s-plan-clear]",()=>this.clear()),i.addEventListener("change",()=>{this.open(i)})}render(){let{plans:e}=this.
desk.meetings.read(),t=e.map(r=>this.makeRow(r));c("[data-s-plan-meetings]",this.root).replaceChildren(...t),c("[data-s-plan-clear]",this.root).hidden=e.length===
0,c("[data-s-plan-refused]",this.root).hidden=!this.desk.meetings.isRefused}makeRow(e){let{desk:t}=this,r=e.title||"Møde uden navn",i=e.id===t.plan.id,s=[h(v(e.
points)),e.when,e.names.length?Me(e.names.length,"navn","navne"):""],o=x(r,{class:"s-plan__link"},()=>{t.take(e,`«${r}» er åbnet.`),this.root.scrollIntoView()}),
a=x(["Slet",u("span",{class:"s-hidden"},` ${r}`)],{class:"s-button s-button--quiet"},()=>this.remove(e,r)),l=x(["Lav en kopi",u("span",{class:"s-hidden"},` af ${r}`)],
{class:"s-button s-button--quiet"},()=>t.take({...e,id:L(),title:`${r} (kopi)`},`Her er en kopi af «${r}».`));return u("li",{},i?u("b",{"aria-current":"true"},
r):o,u("span",{class:"s-quiet"},` ${s.filter(Boolean).join(" · ")}${i?" · vist her":""}`),u("span",{class:"s-plan__moves"},l,a))}remove(e,t){let{desk:r}=this;
if(window.confirm(`Slet «${t}» fra denne browser? Det kan ikke fortrydes.`)){if(r.meetings.remove(e.id),e.id===r.plan.id){let i=r.meetings.read().plans[0];r.take(
i!=null?i:this.begin(),`«${t}» er slettet.`,i!==void 0)}else this.render(),this.tell(`«${t}» er slettet.`);c("[data-s-plan-new]",this.root).focus()}}clear(){
window.confirm("Slet alle møder fra denne browser, også navnene? Det kan ikke fortrydes.")&&(this.desk.meetings.clear(),this.desk.take(this.begin(),"Alle møde\
r er slettet fra denne browser.",!1))}async copyAddress(){let e=c("[data-s-plan-address]",this.root);if(e.value=Mt(br(),this.desk.plan,this.desk.data),c("[data-\
s-plan-address-field]",this.root).hidden=!1,await Te(e.value)){this.tell("Adressen er kopieret. Den viser programmet, uden navne, sted og mødeleder.");return}e.
focus(),e.select(),this.tell("Kopiér adressen i feltet.")}save(){let{plan:e}=this.desk,t=ye(e.title,".samspil.json");$t(`${JSON.stringify(ve(e),null,1)}
`,t,"application/json");let r=e.names.length?" Navnene er med i den.":"";this.tell(`Gemt som ${t}.${r} Åbn den her på siden for at gå videre.`)}async open(e){
var o;let[t]=(o=e.files)!=null?o:[];if(!t)return;let r=St(await t.text());if(e.value="",typeof r=="string"){this.tell(r);return}let s=this.desk.meetings.read().
plans.some(a=>a.id===r.id)?{...r,id:L()}:r;this.desk.take(s,`«${s.title||"Mødet"}» er åbnet fra filen.`)}};var xr=n=>`– ${n}`;function tn(n,e){var l,d;let t=v(n.points)||n.minutes,r=T(n.begins),i=r===null?`${h(t)}.`:`Kl. ${w(n.begins)}–${w(S(r+t))}.`,s=n.points.filter(
p=>p.kind==="point"&&!A(p)).map(p=>p.title),o=n.points.filter(p=>p.kind==="pause").map(p=>p.title.toLowerCase()),a=(d=(l=P(e,n.pack))==null?void 0:l.lead)!=null?
d:"";return[`Invitation: ${n.title||"Møde"}`,"",[n.when&&`${n.when}.`,i,n.place&&`${n.place}.`].filter(Boolean).join(" "),...a?["",a]:[],"","Det skal vi:",...s.
map(xr),...o.length?["",`Undervejs er der ${[...new Set(o)].join(" og ")}.`]:[],"","Du behøver ikke forberede noget. Sig til, hvis du ikke kan komme, eller hvis\
 der er noget, vi skal tage hensyn til.",...n.leader?["","Venlig hilsen",n.leader]:[],""].join(`
`)}var Sr=/[⁠*°]/g,$e=class{constructor(e,t,r){this.root=e;this.desk=t;this.tell=r;this.written="";this.invitation=c("[data-s-plan-invitation]",e)}listen(){let{
root:e,desk:t}=this;for(let r of D("[data-s-plan-extra]",e))r.addEventListener("change",()=>{let i=ue.filter(s=>s===r.value?r.checked:t.plan.extras.includes(s));
t.change({...t.plan,extras:i},"Det, I tager med, er lavet om.")});this.invitation.addEventListener("input",()=>this.showRenew()),c("[data-s-plan-copy-invitation\
]",e).addEventListener("click",()=>{this.copyInvitation()}),c("[data-s-plan-renew-invitation]",e).addEventListener("click",()=>{this.written=this.invitation.value,
this.renderInvitation(),this.invitation.focus(),this.tell("Invitationen er skrevet forfra.")})}render(){let{root:e,desk:t}=this,{plan:r,data:i}=t;for(let a of D(
"[data-s-plan-extra]",e))a.checked=r.extras.includes(a.value);let s=P(i,r.pack);c("[data-s-plan-around]",e).hidden=!s||s.before.length+s.after.length===0,this.renderPrinting();
let o=et(r,i).map(a=>a.replace(Sr,""));c("[data-s-plan-things-count]",e).textContent=o.length?Me(o.length,"ting","ting"):"intet",c("[data-s-plan-things]",e).replaceChildren(
...o.map(a=>u("li",{},a))),this.renderInvitation()}renderPrinting(){var f,k,g;let{root:e,desk:t}=this,{plan:r,data:i}=t,s=xe(r,i),o=ne(r,i),a=(k=(f=document.activeElement)==
null?void 0:f.getAttribute("data-s-plan-copies"))!=null?k:null,l=s.lines.map((y,ae)=>this.makeLine(y,o[ae]));c("[data-s-plan-printing]",e).replaceChildren(...l),
(g=D("[data-s-plan-copies]",e).find(y=>a!==null&&y.getAttribute("data-s-plan-copies")===a))==null||g.focus({preventScroll:!0});let d=s.a3?` og ${s.a3} i A3`:"";
c("[data-s-plan-paper]",e).textContent=`${s.leaves} ark papir${d} til deltagerne`;let p=r.people===null?`Regnet for ${be}, for I har ikke skrevet, hvor mange I \
er. `:"",m=te(r).length?"Ark med navne ligger i filen, ét til hver. ":"";c("[data-s-plan-print-note]",e).textContent=`${p}${m}Print på begge sider; hver ting b\
egynder på et nyt stykke papir. Antallet er Samspils forslag.`}makeLine(e,t){let r=e.paper==="A3"?" (A3)":"",i=e.file==="mødeleder"?"hele filen til mødeledere\
n":`side ${e.pages}`,s=t!=null&&t.sheet&&!t.named?this.makeCopies(t):`${e.copies} stk.`;return u("tr",{},u("th",{scope:"row"},e.what,r),u("td",{},i),u("td",{},s))}makeCopies(e){
let{desk:t}=this,r=u("input",{type:"text",inputmode:"numeric",autocomplete:"off",maxlength:3,value:e.copies,"aria-label":`Antal af ${e.what}`,"data-s-plan-copie\
s":e.sheet});return r.addEventListener("change",()=>{let i=/^\s*\d{1,3}\s*$/.test(r.value)?Number(r.value):null;if(r.value=String(e.copies),i===null){this.tell(
`Skriv et tal fra 0 til ${999}.`);return}let s={...t.plan.copies,[e.sheet]:i};t.change({...t.plan,copies:s},`${i} af «${e.what}» i printplanen.`)}),u("span",{
class:"s-plan__row"},r,u("span",{},"stk."))}renderInvitation(){let e=tn(this.desk.plan,this.desk.data);this.invitation.value===this.written&&(this.invitation.value=
e),this.written=e,this.showRenew()}showRenew(){c("[data-s-plan-renew-invitation]",this.root).hidden=this.invitation.value===this.written}async copyInvitation(){
if(await Te(this.invitation.value)){this.tell("Invitationen er kopieret.");return}this.invitation.focus(),this.invitation.select(),this.tell("Kopiér den markere\
de tekst.")}};function Er(n,e,t){var i,s;let r=((s=(i=n[e])==null?void 0:i.middle)!=null?s:0)+t;return n.filter((o,a)=>a!==e&&o.middle<r).length}function Tr(n,e,t,r){return e>
t&&e<=r?-n:e<t&&e>=r?n:0}var st=class{constructor(e,t,r,i,s,o){this.grip=e;this.row=t;this.rows=r;this.held=i;this.drop=s;this.frame=0;this.follow=e=>{this.pointer=
e.clientY,this.draw()};this.letGo=()=>this.end(!0);this.cancel=()=>this.end(!1);this.leave=e=>{e.key==="Escape"&&(e.preventDefault(),this.end(!1))};this.roll=()=>{
let e=this.pointer<90?-9:this.pointer>window.innerHeight-90?9:0;e&&(window.scrollBy(0,e),this.draw()),this.frame=window.requestAnimationFrame(this.roll)};this.boxes=
r.map(a=>{let l=a.getBoundingClientRect();return{middle:l.top+window.scrollY+l.height/2,height:l.height}}),this.from=r.indexOf(t),this.to=this.from,this.start=o.
clientY+window.scrollY,this.pointer=o.clientY}begin(e){this.grip.setPointerCapture(e),this.grip.addEventListener("pointermove",this.follow),this.grip.addEventListener(
"pointerup",this.letGo),this.grip.addEventListener("pointercancel",this.cancel),document.addEventListener("keydown",this.leave,!0),this.row.classList.add(this.held),
this.frame=window.requestAnimationFrame(this.roll)}draw(){var s,o;let{boxes:e,from:t}=this,r=this.pointer+window.scrollY-this.start;this.to=Er(e,t,r);let i=(o=(s=
e[t])==null?void 0:s.height)!=null?o:0;for(let[a,l]of this.rows.entries()){let d=a===t?r:Tr(i,a,t,this.to);l.style.transform=d?`translateY(${d}px)`:""}}end(e){window.
cancelAnimationFrame(this.frame),this.grip.removeEventListener("pointermove",this.follow),this.grip.removeEventListener("pointerup",this.letGo),this.grip.removeEventListener(
"pointercancel",this.cancel),document.removeEventListener("keydown",this.leave,!0);for(let t of this.rows)t.style.transform="";this.row.classList.remove(this.held),
e&&this.drop(this.to)}};function nn(n,e,t,r){n.addEventListener("pointerdown",i=>{if(i.button||!i.isPrimary||!e.parentElement)return;i.preventDefault();let s=Array.
from(e.parentElement.children);new st(n,e,s,t,r,i).begin(i.pointerId)})}function De(n,e,t,r,i,s=""){let o=`punkt-${n.id}-${e}`,a=r?u("textarea",{id:o,rows:2,maxlength:600,placeholder:s}):u("input",{id:o,type:"text",maxlength:90,autocomplete:"\
off"});return a.value=n[e],a.addEventListener("input",()=>i({[e]:r?G(a.value):M(a.value)})),u("p",{class:"s-plan__field"},u("label",{for:o},t),a)}function Mr(n){
if(!n.steps.length)return null;let e=n.steps.map(t=>u("li",{},u("b",{},t.title),` ${t.minutes} min.`,t.say?u("p",{},u("b",{},"Sig:"),` «${t.say}»`):null,t.do?
u("p",{},u("b",{},"Gør:"),` ${t.do}`):null));return u("ol",{class:"s-plan__steps"},e)}function rn(n,e,t){let r=De(n,"title","Punktets navn",!1,t);if(n.kind==="\
pause")return[r];let i=n.sheet&&!n.say&&!n.do,s=i?"Tomt: det, arket selv siger":"",o=i?Mr(e):null;return[r,De(n,"what","Hvad I gør",!0,t),...o?[o]:[],De(n,"say",
"Sig (mødelederens ord)",!0,t,s),De(n,"do","Gør",!0,t,s&&"Tomt: det, arket selv foreslår")]}var on=["data-s-point-less","data-s-point-minutes","data-s-point-more","data-s-point-up","data-s-point-down","data-s-point-remove","data-s-point-fold"],H=5;function sn(n,e){
return e?n<H?n+1:Math.floor(n/H)*H+H:n<=H?n-1:Math.ceil(n/H)*H-H}var Ae=class{constructor(e,t,r,i,s){this.point=e;this.told=t;this.sheet=r;this.place=i;this.actions=
s}get title(){return this.point.title||(this.point.kind==="pause"?"Pause":"Uden navn")}make(){let{point:e,place:t,actions:r}=this,i=e.kind==="pause",s=u("li",{class:`\
s-plan__point${i?" s-plan__point--pause":""}`,"data-s-point":e.id}),o=u("span",{class:"s-plan__grip","aria-hidden":"true"},de("grip"));return nn(o,s,"s-plan__po\
int--held",a=>r.move(e,a)),s.append(o,u("span",{class:"s-plan__clock"},this.wordBeginning()),this.makeTitle(),this.makeLength(),u("div",{class:"s-plan__moves"},
this.makeControl("data-s-point-up",de("up"),"Op",t.at===0,()=>r.move(e,t.at-1)),this.makeControl("data-s-point-down",de("down"),"Ned",t.at===t.of-1,()=>r.move(e,
t.at+1)),this.makeControl("data-s-point-remove","Fjern","",!1,()=>r.remove(e))),this.makeFold()),s}wordBeginning(){let{told:e}=this;return e.begins?w(e.begins):
`${this.place.at+1}.`}makeTitle(){let{point:e,told:t,sheet:r}=this,i=[t.groups,...e.materials].filter(Boolean).join(" · "),s=r&&r.title===e.title;return u("div",
{class:"s-plan__what"},s?u("a",{class:"s-plan__name",href:r.page},r.title):u("b",{class:"s-plan__name"},this.title),r&&!s?u("span",{},"Ark: ",u("a",{href:r.page},
r.title)):null,i?u("span",{class:"s-quiet"},i):null)}makeLength(){let{point:e,actions:t}=this,r=u("input",{type:"text",inputmode:"numeric",autocomplete:"off",maxlength:4,
value:e.minutes,"aria-label":`Minutter til ${this.title}`,"data-s-point-minutes":!0}),i=()=>{let o=pe(r.value);r.value=String(e.minutes),o!==null&&t.setMinutes(
e,o)};r.addEventListener("change",i),r.addEventListener("focus",()=>r.select()),r.addEventListener("keydown",o=>{o.key==="Escape"&&(r.value=String(e.minutes));let a=o.
key==="ArrowUp";!a&&o.key!=="ArrowDown"||(o.preventDefault(),t.setMinutes(e,sn(e.minutes,a)))});let s=(o,a,l,d)=>x([u("span",{"aria-hidden":"true"},a),le(`${l}:\
 ${this.title}`)],{class:"s-plan__step",[o]:!0,"aria-disabled":!d&&e.minutes<=1?"true":null},()=>t.setMinutes(e,sn(e.minutes,d)));return u("div",{class:"s-plan_\
_length"},s("data-s-point-less","−","Kortere",!1),r,u("span",{class:"s-plan__unit"},"min"),s("data-s-point-more","+","Længere",!0))}makeFold(){let{point:e,told:t,
actions:r}=this,i=u("div",{class:"s-plan__words","data-s-point-words":!0}),s=e.kind==="pause"?"Ret navnet":"Ret, og se mødelederens ord",o=u("details",{},u("su\
mmary",{"data-s-point-fold":!0},s,le(`: ${this.title}`))),a=()=>{o.open&&!i.hasChildNodes()&&i.append(...rn(e,t,l=>r.write(e,l)))};return o.open=r.isOpen(e.id),
a(),o.append(i),o.addEventListener("toggle",()=>{r.fold(e.id,o.open),a()}),i.addEventListener("focusout",l=>{(!(l.relatedTarget instanceof Node)||!i.contains(l.
relatedTarget))&&r.settle()}),o}makeControl(e,t,r,i,s){let o={class:"s-plan__move",[e]:!0,"aria-disabled":i?"true":null};return x([t,le(`${r} ${this.title}`)],o,
s)}};var Oe=class{constructor(e,t,r){this.desk=t;this.focusUndo=r;this.opened=new Set;this.list=c("[data-s-plan-list]",e)}render(){var l,d;let e=this.list.contains(document.
activeElement)?document.activeElement:null;if(e!=null&&e.matches("[data-s-point-words] :is(input, textarea)")&&this.refresh())return;let t=(d=(l=e==null?void 0:
e.closest("[data-s-point]"))==null?void 0:l.getAttribute("data-s-point"))!=null?d:"",r=on.find(p=>e==null?void 0:e.hasAttribute(p)),{plan:i,data:s}=this.desk,o=Se(
i,s),a=i.points.map((p,m)=>{let f=o[m],k=E(s,p.sheet),g={at:m,of:i.points.length};return f?new Ae(p,f,k,g,this).make():null});this.list.replaceChildren(...a.filter(
p=>p!==null)),r&&this.focus(t,r)}refresh(){let e=D("[data-s-point]",this.list),{points:t}=this.desk.plan;return e.length===t.length&&e.every((r,i)=>{var s;return r.
getAttribute("data-s-point")===((s=t[i])==null?void 0:s.id)})}focus(e,t){var a;let r=D("[data-s-point]",this.list).find(l=>l.getAttribute("data-s-point")===e),i=r==
null?void 0:r.querySelector(`[${t}]`),s=(i==null?void 0:i.getAttribute("aria-disabled"))==="true",o=t==="data-s-point-up"?"data-s-point-down":"data-s-point-up";
(a=s?r==null?void 0:r.querySelector(`[${o}]`):i)==null||a.focus({preventScroll:!0})}isOpen(e){return this.opened.has(e)}fold(e,t){t?this.opened.add(e):this.opened.
delete(e)}setMinutes(e,t){let{desk:r}=this,i=I(t);if(i===e.minutes)return;let s=Ue(r.plan,e.id,{minutes:i});r.change(s,`«${ot(e)}» er ${h(i)}. ${an(r,v(s.points))}`)}move(e,t){
var l,d;let{desk:r}=this,i=ce(r.plan,e.id,t),s=i.points.findIndex(p=>p.id===e.id);if(s===r.plan.points.findIndex(p=>p.id===e.id))return;let o=(d=(l=Se(i,r.data)[s])==
null?void 0:l.begins)!=null?d:"",a=o?`, kl. ${w(o)}`:"";r.change(i,`«${ot(e)}» er nu nummer ${s+1} af ${i.points.length}${a}.`)}remove(e){let{desk:t}=this,r=t.
plan.points.findIndex(o=>o.id===e.id),i=wt(t.plan,e.id);t.change(i,`«${ot(e)}» er fjernet. ${an(t,v(i.points))}`);let s=i.points[Math.min(r,i.points.length-1)];
s?this.focus(s.id,"data-s-point-remove"):this.focusUndo()}write(e,t){this.desk.write(Ue(this.desk.plan,e.id,t))}settle(){this.render()}},ot=n=>n.title||(n.kind===
"pause"?"Pause":"Punktet"),an=(n,e)=>{let t=e-n.plan.minutes;return t>0?`Programmet er ${h(t)} for langt.`:t<0?`Der er ${h(-t)} til overs.`:"Programmet går op."};var Lr=.5,$r=1.5,se=5,Dr=30,V=100,Ar=10,Or=(n,e)=>e===0&&n.kind==="point"&&!n.sheet,dn=(n,e)=>Or(n,e)||A(n),Rr=n=>Math.max(1,Math.ceil(n.minutes*Lr));function Nr(n,e){
let t=[...n];for(;t.length>1&&t.reduce((r,i)=>r+Rr(i),0)>e;)t.splice(t.length-2,1);return t}function pn(n,e){let t=e>=se*n.length&&e%se===0?se:1,r=n.map(i=>i.minutes);
return Qe(r,e/t).map(i=>i*t)}function Cr(n,e,t){return e>=1?n:{...n,minutes:Math.max(t===1?2:t,Math.round(n.minutes*e/t)*t)}}function Ir(n){let e=[],t=0;for(let[
r,i]of n.entries()){let s=A(i)||r===n.length-1;i.kind==="pause"?t=0:t+i.minutes>V&&t>0&&!s?(e.push(b({kind:"pause",title:"Pause",minutes:Ar})),t=i.minutes):t+=i.
minutes,e.push(i)}return e}function ln(n,e,t){let r=n.filter(l=>!e.includes(l)),i=t-v(r),s=Math.floor(v(e)*$r);if(i<e.length||!e.length)return[...n];let o=pn(e,
Math.min(i,Math.max(s,e.length))),a=new Map(e.map((l,d)=>{var p;return[l,(p=o[d])!=null?p:l.minutes]}));return n.map(l=>{var d;return{...l,minutes:(d=a.get(l))!=
null?d:l.minutes}})}function Re(n,e){let t=n.programme.map(z),r=v(t);if(r===e)return{points:t,left:[]};let i=e/r,s=e<Dr||e%se?1:se,o=(g,y)=>g.kind==="point"&&!dn(
g,y),a=t.filter(o),l=t.filter((g,y)=>!o(g,y)).map(g=>[g,Cr(g,i,s)]).filter(([g])=>g.kind!=="pause"||e>V),d=new Map(l),p=Nr(a,e-v([...d.values()])),m=t.filter(g=>p.
includes(g)||d.has(g)).map(g=>{var y;return(y=d.get(g))!=null?y:g}).filter((g,y,ae)=>{var pt;return g.kind!=="pause"||((pt=ae[y-1])==null?void 0:pt.kind)==="poi\
nt"&&!_r(ae,y)}),f=a.filter(g=>!p.includes(g)).map(g=>g.title),k=i>1?Ir(ln(m,p,e)):m;return{points:ln(k,k.filter(o),e),left:f}}function _r(n,e){let t=n[e+1];return!t||
A(t)}function un(n){let e=a=>a.kind==="point",t=n.points.filter((a,l)=>e(a)&&!dn(a,l)),r=t.length?t:n.points.filter(e),i=n.minutes-v(n.points.filter(a=>!r.includes(
a)));if(!r.length||i<r.length)return null;let s=pn(r,i),o=new Map(r.map((a,l)=>{var d;return[a,(d=s[l])!=null?d:a.minutes]}));return{...n,points:n.points.map(a=>{
var l;return{...a,minutes:(l=o.get(a))!=null?l:a.minutes}})}}var Ur=[{title:"Velkommen",minutes:5,what:"Sig, hvorfor I er her, og hvornår I slutter."},{title:"Slut af",minutes:5,what:"Aftal, hvad der sker nu, og hvornår \
I ses igen."}],jr=(n,e)=>{let t=r=>JSON.stringify(r.map(i=>({...i,id:""})));return t(n)===t(e)};function at(n,e,t){let r=P(n.data,e);return r?Re(r,t):{points:Ur.
map(b),left:[]}}var lt=(n,e)=>jr(e.points,at(n,e.pack,e.minutes).points);function cn(n){return n.length?` Der er ikke tid til: ${n.map(e=>`«${e}»`).join(", ")}\
.`:""}var Ne=class{constructor(e,t,r){this.root=e;this.desk=t;this.tell=r;this.readNames=()=>qe(this.names.value.split(/[\n;]+/));this.pack=c("[data-s-plan-pack\
]",e),this.minutes=c("[data-s-plan-minutes]",e),this.people=c("[data-s-plan-people]",e),this.begins=c("[data-s-plan-begins]",e),this.names=c("[data-s-plan-names\
]",e),this.lines=[[c("[data-s-plan-title]",e),"title"],[c("[data-s-plan-when]",e),"when"],[c("[data-s-plan-place]",e),"place"],[c("[data-s-plan-leader]",e),"lea\
der"]],this.fillPacks()}fillPacks(){let e=this.desk.data.packs.map(t=>{let r=t.programme.reduce((i,s)=>i+s.minutes,0);return u("option",{value:t.id},`${t.title}\
 (${h(r)})`)});this.pack.append(u("optgroup",{label:"Begynd med en pakke"},e),u("optgroup",{label:"Eller"},u("option",{value:""},"Vi vælger selv ark")))}listen(){
c("[data-s-plan-ask]",this.root).addEventListener("submit",e=>{e.preventDefault(),document.activeElement instanceof HTMLInputElement&&document.activeElement.blur()}),
this.pack.addEventListener("change",()=>this.choosePack()),this.minutes.addEventListener("change",()=>this.chooseMinutes()),this.people.addEventListener("change",
()=>this.choosePeople()),this.begins.addEventListener("change",()=>this.chooseTime()),this.names.addEventListener("input",()=>this.writeNames()),this.names.addEventListener(
"change",()=>this.countNames());for(let[e,t]of this.lines)e.addEventListener("input",()=>this.desk.write({...this.desk.plan,[t]:M(e.value)}))}render(){let{plan:e}=this.
desk,t=(r,i)=>{(document.activeElement!==r||r instanceof HTMLSelectElement)&&(r.value=i)};t(this.pack,e.pack),t(this.minutes,String(e.minutes)),t(this.people,e.
people===null?"":String(e.people)),t(this.begins,e.begins&&w(e.begins)),t(this.names,e.names.join(`
`));for(let[r,i]of this.lines)t(r,e[i])}choosePack(){var f,k;let{desk:e}=this,t=P(e.data,this.pack.value),r=P(e.data,e.plan.pack),i=r&&e.plan.minutes===r.programme.
reduce((g,y)=>g+y.minutes,0),s=t?t.programme.reduce((g,y)=>g+y.minutes,0):e.plan.minutes,o=i||!r?s:e.plan.minutes,{points:a,left:l}=at(e,this.pack.value,o),p=e.
plan.title&&e.plan.title!==(r==null?void 0:r.title)?e.plan.title:(f=t==null?void 0:t.title)!=null?f:"",m=(k=t==null?void 0:t.evaluation)!=null?k:[];e.change({...e.
plan,pack:this.pack.value,title:p,minutes:o,points:a,evaluation:m,copies:{}},`${t?`Programmet er «${t.title}».`:"Programmet er tomt, til jeres egne ark."}${cn(
l)}`)}chooseMinutes(){let{desk:e}=this,t=pe(this.minutes.value);if(t===null||t<1||t>1440){this.minutes.value=String(e.plan.minutes),this.tell("Skriv mødets læng\
de i minutter, fx 90, eller i timer, fx 1,5 time.");return}if(this.minutes.value=String(t),t===e.plan.minutes)return;if(!e.plan.points.length||!lt(e,e.plan)){e.
change({...e.plan,minutes:t},`Mødet er ${h(t)}.`);return}let{points:r,left:i}=at(e,e.plan.pack,t);e.change({...e.plan,minutes:t,points:r},`Programmet er lavet \
om til ${h(t)}.${cn(i)}`)}choosePeople(){let{desk:e}=this,t=this.people.value.trim(),r=/^\d{1,3}$/.test(t)?Number(t):null;if(t&&!r){this.people.value=e.plan.people===
null?"":String(e.plan.people),this.tell(`Skriv et tal fra 1 til ${999}, eller lad feltet stå tomt.`);return}r!==e.plan.people&&e.change({...e.plan,people:r},r?
`I er ${r}.`:"Der er ikke sagt, hvor mange I er.")}chooseTime(){let{desk:e}=this,t=this.begins.value.trim(),r=T(t);if(t&&r===null){this.begins.value=e.plan.begins&&
w(e.plan.begins),this.tell("Skriv et klokkeslæt, fx 9.30, eller lad feltet stå tomt.");return}let i=r===null?"":S(r);if(this.begins.value=i&&w(i),i===e.plan.begins)
return;let s=r===null?"":w(S(r+v(e.plan.points)));e.change({...e.plan,begins:i},i?`I begynder kl. ${w(i)} og slutter kl. ${s}.`:"Tiderne er talt fra begyndelsen\
.")}writeNames(){this.desk.write({...this.desk.plan,names:this.readNames()})}countNames(){var r;let{plan:e}=this.desk,t=this.readNames();t.length===200&&this.tell(
`Der er plads til ${200} navne.`),t.length>((r=e.people)!=null?r:0)&&this.desk.change({...e,names:t,people:t.length},`I er ${t.length}.`)}};var Wr=.5,Fr=12,R=(n,e,t=null,r="")=>({kind:n,text:e,way:t,point:r}),Gr=n=>{var r;let[e,t]=(r=n.minutes)!=null?r:[0,0];return e===t?h(e):`${e}–${t} minutter`};
function qr(n){let t=[...n.filter(r=>r.kind==="point"&&!A(r)&&r.minutes>5)].sort((r,i)=>i.minutes-r.minutes).slice(0,2);return en(t.map(r=>`«${r.title}»`))}function Kr(n){
if(!n.points.length)return[];let e=v(n.points)-n.minutes;if(e>0){let t=qr(n.points),r=t?` Forkort ${t}, eller fjern et punkt.`:" Fjern et punkt.";return[R("faul\
t",`Programmet er ${h(e)} for langt.${r}`,"fit")]}if(e<0){let t=`Der er ${h(-e)} til overs. Læg et ark til, eller giv punkterne mere tid.`;return[R("advice",t,
"extend")]}return[]}function Yr(n){let e=0,t=0;for(let r of n)e=r.kind==="pause"?0:e+r.minutes,t=Math.max(t,e);return t<=V?[]:[R("advice",`I sidder ${h(t)} uden\
 pause.`,"pause")]}function Vr(n,e,t){var o,a;let r=n.steps.length||e.steps.length;if(r>n.minutes){let l=`«${n.title}» har ${r} trin på ${h(n.minutes)}. De s\
idste trin er slået sammen.`;return[R("advice",l,null,n.id)]}let i=(a=(o=e.minutes)==null?void 0:o[0])!=null?a:0;if(t||n.steps.length||n.minutes>=i*Wr)return[];
let s=`«${e.title}» er tænkt til ${Gr(e)}; her er ${n.minutes}. Nå hellere det halve ordentligt.`;return[R("advice",s,null,n.id)]}function Jr(n,e,t){let{people:r}=n;
if(r===null||!t.people)return[];let[i,s]=t.people;if(r<i){let a=`«${t.title}» er til mindst ${i}, og I er ${r}.`;return[R("advice",a,null,e.id)]}let o=Y(r,t,e.
groups);if(o&&o.number>Fr){let a=`«${e.title}»: ${o.number} grupper er mange at samle op på. Hør fra nogle få, og få hjælp til at gå rundt.`;return[R("a\
dvice",a,null,e.id)]}return s!==null&&r>s&&!o?[R("advice",`«${t.title}» er til højst ${s}, og I er ${r}.`,null,e.id)]:[]}function mn(n,e){let t=new Set,r=n.points.
flatMap(s=>{let o=E(e,s.sheet);if(!o){let l=`Arket til «${s.title}» findes ikke længere. Punktet står uden ark.`;return s.sheet?[R("fault",l,null,s.id)]:[]}
let a=n.points.filter(l=>l.sheet===o.id).length>1;return[...Vr(s,o,a),...Jr(n,s,o)]});return[...Kr(n),...Yr(n.points),...r].filter(({text:s})=>!t.has(s)&&t.add(
s))}var gn=4,zr=10;function Xr(n){let e=0,t=0;for(let[r,i]of n.entries()){if(i.kind==="pause"?(e=0,t=r+1):e+=i.minutes,e<=V)continue;let s=n.slice(t,t+n.slice(t).findIndex(
d=>d.kind==="pause")+1),o=s.length?s:n.slice(t),a=v(o)/2,l=0;for(let[d,p]of o.entries()){if(l+p.minutes/2>=a)return Math.max(t+d,t+1);l+=p.minutes}}return n.length}
function Qr(n){let e=b({kind:"pause",title:"Pause",minutes:zr}),t=Xr(n.points);return ce(me(n,e),e.id,t)}var Ce=class{constructor(e,t,r){this.desk=t;this.tell=r;
this.list=c("[data-s-plan-remarks]",e)}render(){let{plan:e,data:t}=this.desk,r=mn(e,t),i=r.length-gn,s=r.slice(0,gn).map(o=>this.makeRow(o));i>0&&s.push(u("li",
{},`Og ${i} til. Se dem, når disse er klaret.`)),this.list.replaceChildren(...s)}makeRow(e){return u("li",{class:e.kind==="fault"?"s-plan__remark s-plan__remar\
k--fault":"s-plan__remark"},u("span",{},e.text),e.way?this.makeWay(e.way):null)}makeWay(e){let t={fit:"Forkort punkterne",extend:"Giv punkterne mere tid",pause:"\
Læg en pause ind"}[e];return x(t,{class:"s-button s-button--quiet","data-s-plan-way":!0},()=>this.go(e))}go(e){let{desk:t}=this;if(e==="pause"){t.change(Qr(t.plan),
"Der er lagt en pause ind.");return}let r=un(t.plan);if(!r){this.tell("Der er for mange punkter til tiden. Fjern et punkt, eller gør mødet længere.");return}
t.change(r,`Punkterne er lavet om, så programmet er ${h(t.plan.minutes)}.`)}};var oe="samspil-møder",fn=30;function Zr(n){let{valgt:e,møder:t}=typeof n=="object"&&n?n:{},r=(Array.isArray(t)?t:[]).map(Ye).filter(s=>s!==null),i=new Map(r.
slice(0,fn).map(s=>[s.id,s]));return{chosen:typeof e=="string"&&i.has(e)?e:"",plans:[...i.values()]}}var Ie=class{constructor(e){this.keeping=e}get isRefused(){
return this.keeping.isRefused}read(){return Zr(this.keeping.read(oe))}keep(e){let t=this.read().plans.filter(r=>r.id!==e.id);return this.write(e.id,[e,...t])}remove(e){
var r,i;let t=this.read().plans.filter(s=>s.id!==e);t.length?this.write((i=(r=t[0])==null?void 0:r.id)!=null?i:"",t):this.clear()}clear(){this.keeping.remove(oe)}write(e,t){
let r=t.slice(0,fn).map(ve);return this.keeping.write(oe,{samspil:"møder",udgave:he,valgt:e,møder:r})}};function ei(){try{history.replaceState(null,"",location.href.split("#")[0])}catch{}}function hn(n){let e=n.packs.map(l=>l.programme.reduce((d,p)=>d+p.minutes,0)),
t=n.packs[e.indexOf(Math.min(...e))];if(!t)return{...C,id:L()};let r=Math.min(...e),{points:i}=Re(t,r),{evaluation:s,people:o,title:a}=t;return{...C,id:L(),title:a,
pack:t.id,minutes:r,people:o,points:i,evaluation:s}}var _e=class{constructor(e,t,r){this.root=e;this.isPressed=!1;this.isWaiting=!1;let i=c("[data-s-plan-status\
]",e),s=o=>ft(i,o);this.announce=ht(i,250),this.undoButton=c("[data-s-plan-undo]",e),this.desk=new we(t,r,hn(t)),this.questions=new Ne(e,this.desk,s),this.programme=
new Oe(e,this.desk,()=>this.undoButton.focus()),this.remarks=new Ce(e,this.desk,s),this.adding=new ge(e,this.desk,s),this.papers=new $e(e,this.desk,s),this.handing=
new Ee(e,this.desk),this.own=new Le(e,this.desk,()=>hn(t),s)}start(){let{root:e,desk:t}=this;for(let r of[this.questions,this.adding,this.papers,this.handing,this.
own])r.listen();this.undoButton.addEventListener("click",()=>{t.undo(),this.undoButton.hidden&&c("[data-s-plan-pack]",e).focus()}),document.addEventListener("po\
interdown",()=>{this.isPressed=!0});for(let r of["pointerup","pointercancel"])document.addEventListener(r,()=>window.setTimeout(()=>this.lift()));t.watch(r=>{r&&
this.announce(r),this.render()}),window.addEventListener("storage",r=>{(r.key===oe||r.key===null)&&this.own.render()}),window.addEventListener("hashchange",()=>this.
followAddress()),c("[data-s-plan-plain]",e).hidden=!0,c("[data-s-plan-frame]",e).hidden=!1,this.followAddress()||this.takeUp()}takeUp(){let{chosen:e,plans:t}=this.
desk.meetings.read(),r=t.find(i=>i.id===e);this.desk.take(r!=null?r:this.desk.plan,"",!1)}followAddress(){let{desk:e}=this;if(!location.hash.startsWith(Z))return!1;
let t=Lt(location.hash,e.data);return ei(),t?(e.take(t,"Her er det møde, der lå i adressen. Jeres egne møder er urørte.",!1),!0):(this.takeUp(),this.announce(
"Adressen holder intet møde, som siden kan læse."),!0)}lift(){this.isPressed=!1,this.isWaiting&&this.render()}render(){var e;if(this.isWaiting=this.isPressed,
!this.isPressed){for(let t of[this.questions,this.programme,this.remarks,this.papers,this.handing,this.own])t.render();this.renderSum(),this.undoButton.hidden=!this.
desk.canUndo&&document.activeElement!==this.undoButton,(e=B("[data-s-plan-undo]",this.root))==null||e.toggleAttribute("disabled",!1)}}renderSum(){let{plan:e}=this.
desk,t=v(e.points),r=T(e.begins),i=r===null?"":`, kl. ${w(e.begins)}–${w(S(r+t))}`,s=t===e.minutes?"":` af ${h(e.minutes)}`;c("[data-s-plan-sum]",this.root).textContent=
e.points.length?`${h(t)}${s}${i}`:"Programmet er tomt.",c("[data-s-plan-origin]",this.root).textContent=lt(this.desk,e)?"Program og tider er Samspils forslag.":
"Rettet af jer, ud fra Samspils forslag."}};async function vn(n,e){e.clear();try{let t=await N().load(gt);new _e(n,t,new Ie(mt().probe())).start()}catch(t){e.show(t,"Planlæggeren",()=>{vn(n,e)})}}var dt=B(
"[data-s-plan]");if(dt){let n=new F;dt.before(n.element),vn(dt,n)}})();
