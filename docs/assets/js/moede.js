/* Made by «make scripts» from macros/browser/meeting/moede.ts. */
"use strict";(()=>{function vt(n,e){if(e!=null)if(typeof e=="string"||e instanceof Node)n.append(e);else for(let t of e)vt(n,t)}function u(n,e={},...t){let r=document.createElement(
n);for(let[i,s]of Object.entries(e))s===!0?r.setAttribute(i,""):s!==!1&&s!==null&&s!==void 0&&r.setAttribute(i,String(s));return vt(r,t),r}function x(n,e={},t){
let r=u("button",{type:"button",...e},n);return t&&r.addEventListener("click",t),r}var ue=n=>u("span",{class:"s-hidden"},n),xn={plus:"M12 5v14M5 12h14",check:"M\
5 12.5l4.5 4.5L19 7.5",up:"M12 19V5m-6 6l6-6 6 6",down:"M12 5v14m-6-6l6 6 6-6",grip:"M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01"};function ce(n){let e=u(
"div");return e.innerHTML=`<svg class="s-sign" viewBox="0 0 24 24" aria-hidden="true"><path d="${xn[n]}"/></svg>`,c("svg",e)}function J(n,e=document){return e.querySelector(
n)}function c(n,e=document){let t=e.querySelector(n);if(!t)throw new Error(`The page has no ${n}`);return t}function A(n,e=document){return Array.from(e.querySelectorAll(
n))}var $=class extends Error{constructor(t,r="unreachable"){super(`${r}: ${t}`);this.address=t;this.reason=r;this.name="LoadingError"}},Fe=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e,this.place.edition))}async take(e,t){let r=await this.find(e,t);return delete this.place.
store()[e],r}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,t){let r=this.coming.get(e);if(r)return r;let i=t();return this.coming.set(
e,i),i.catch(()=>this.coming.delete(e)),i}async find(e,t){let{place:r}=this,i=this.locate(`${e}.js`,t);if(r.store()[e]||await r.run(i),!r.store()[e])throw new $(
i);this.isOf(e,t)||(delete r.store()[e],await r.run(`${i}&t=${Date.now()}`));let s=r.store()[e];if(!s)throw new $(i);if(!this.isOf(e,t))throw new $(i,"outdated");
return s[1]}isOf(e,t){var r;return((r=this.place.store()[e])==null?void 0:r[0])===t}locate(e,t=this.place.edition){return`${this.place.base}${e}?e=${t}`}};function Sn(n){
return new Promise((e,t)=>{let r=document.createElement("script");r.src=n,r.onload=()=>{r.remove(),e()},r.onerror=()=>{r.remove(),t(new $(n))},document.head.append(
r)})}function En(){var e,t;let n=document.querySelector("[data-edition]");return{base:(e=n==null?void 0:n.getAttribute("data-base"))!=null?e:"",edition:(t=n==null?
void 0:n.getAttribute("data-edition"))!=null?t:"",store:()=>{var r;return(r=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:Sn}}var z=null;
function D(){return z!=null||(z=new Fe(En())),z}var Tn=n=>n instanceof $&&n.reason==="outdated";function Ge(n,e){return Tn(n)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}function Mn(n,e){let t=n.isOutdated?()=>location.reload():e;return x(n.way,{class:"s-button s-button--quiet"},t)}var W=class{constructor(e=u("div",{class:"s-not\
ice",role:"status"})){this.element=e}show(e,t,r,i=""){let s=Ge(e,t),o=u("p",{},i?`${s.text} ${i}`:s.text);this.element.replaceChildren(o,Mn(s,r))}clear(){this.element.
replaceChildren()}};var kt="samspil.proeve",qe=class{constructor(e){this.of=e;this.isRefused=!1}probe(){return this.writeText(kt,"1")&&this.remove(kt),this}readText(e){try{return this.
of().getItem(e)}catch{return this.isRefused=!0,null}}read(e){let t=this.readText(e);if(t===null)return null;try{return JSON.parse(t)}catch{return null}}list(e){
try{return Object.keys(this.of()).filter(t=>t.startsWith(e))}catch{return this.isRefused=!0,[]}}writeText(e,t){try{this.of().setItem(e,t),this.isRefused=!1}catch{
this.isRefused=!0}return!this.isRefused}write(e,t){return this.writeText(e,JSON.stringify(t))}remove(e){try{this.of().removeItem(e)}catch{this.isRefused=!0}}},wt=()=>new qe(
()=>window.localStorage);var yt="moede/planlaegger";function X(n,e,t){n.textContent="",window.setTimeout(()=>{n.textContent=e,t==null||t()},50)}function Pt(n,e){let t=0;return r=>{window.clearTimeout(t),t=window.
setTimeout(()=>{n.textContent=r},e)}}function T(n){var i;let e=/^\s*(?:kl\.?\s*)?(\d{1,2})(?:[.:\s]?(\d{2}))?\s*$/i.exec(n);if(!e)return null;let[t,r]=[Number(e[1]),Number((i=e[2])!=null?i:0)];return t<
24&&r<60?t*60+r:null}function S(n){let e=r=>String(r).padStart(2,"0"),t=(n%1440+1440)%1440;return`${e(Math.floor(t/60))}:${e(t%60)}`}var y=n=>n.replace(/^0(?=\d)/,
"").replace(":",".");function h(n){let e=(s,o,l)=>`${s} ${s===1?o:l}`,[t,r]=[Math.floor(n/60),n%60];if(!t)return e(n,"minut","minutter");if(r===60/2)return`${t}\
½ time`;let i=e(t,"time","timer");return r?`${i} og ${e(r,"minut","minutter")}`:i}function me(n){let e=n.trim().toLowerCase().replace(",",".").replace("½",".5"),
t=/^(\d{1,4})(?:\s*(?:m|min\.?|minutter?))?$/.exec(e);if(t)return Number(t[1]);let r=/^(\d{0,2}(?:\.\d{1,2})?)\s*(?:t|timer?)$/.exec(e);return r!=null&&r[1]?Math.
round(Number(r[1])*60):null}var ge=["notes","evaluation","around"];var N={id:"",title:"",pack:"",minutes:60,people:null,begins:"",when:"",place:"",leader:"",names:[],points:[],evaluation:[],copies:{},extras:["notes","evaluation"]},
bt=0;function L(){return bt+=1,`${Date.now().toString(36)}${bt.toString(36)}${Math.floor(Math.random()*1296).toString(36)}`}function b(n){return{id:L(),kind:"po\
int",title:"",minutes:10,what:"",sheet:"",steps:[],say:"",do:"",groups:null,materials:[],...n}}var Q=n=>b({...n});function Z(n,e){var t,r;return b({title:n.title,
sheet:n.id,minutes:(r=e!=null?e:(t=n.minutes)==null?void 0:t[0])!=null?r:30})}var E=(n,e)=>{var t;return(t=n.sheets.find(r=>r.id===e))!=null?t:null},P=(n,e)=>{var t;
return(t=n.packs.find(r=>r.id===e))!=null?t:null},v=n=>n.reduce((e,t)=>e+t.minutes,0);function xt(n){var t;let e=[0];for(let r of n)e.push(((t=e[e.length-1])!=null?
t:0)+r.minutes);return e}function I(n,e){var s;let t=n.extras.includes("around")&&((s=P(e,n.pack))==null?void 0:s.sheets)||[];return[...new Set([...t,...n.points.
map(o=>o.sheet)])].map(o=>E(e,o)).filter(o=>o!==null).map(o=>o.copies==="ét i alt"&&ee(n,e,o.id)!=="during"?{...o,copies:"til mødelederen"}:o)}function ee(n,e,t){
let r=P(e,n.pack);return r!=null&&r.before.includes(t)?"before":r!=null&&r.after.includes(t)&&!n.points.some(i=>i.sheet===t)?"after":"during"}var _=n=>Math.min(
Math.max(Math.round(n),1),1440);function Ke(n,e,t){return{...n,points:n.points.map(r=>r.id===e?{...r,...t}:r)}}function fe(n,e,t){let r=n.points.find(o=>o.id===
e);if(!r)return n;let i=n.points.filter(o=>o!==r),s=Math.min(Math.max(t,0),i.length);return{...n,points:[...i.slice(0,s),r,...i.slice(s)]}}function St(n,e){return{
...n,points:n.points.filter(t=>t.id!==e)}}var Ln=/^(slut af|rund af|afslut|farvel|tak for)/i,O=n=>n.kind==="point"&&Ln.test(n.title.trim());function he(n,e){let{
points:t}=n,r=t[t.length-1],i=r&&O(r)?t.length-1:t.length;return{...n,points:[...t.slice(0,i),e,...t.slice(i)]}}var $n="Andre ark",Dn=5,Et=10;function An(n){var l,a;let[e,t]=(l=n.minutes)!=null?l:[0,0],r=e?` · ${e===t?e:`${e}–${t}`} min`:"",[i,s]=(a=n.people)!=null?a:[
0,0],o=i?s===null?` · fra ${i}`:` · ${i===s?i:`${i}–${s}`} personer`:"";return`${n.title}${r}${o}`}var On=n=>n.charAt(0).toUpperCase()+n.slice(1),ve=class{constructor(e,t,r){
this.root=e;this.desk=t;this.tell=r;this.select=c("[data-s-plan-sheet]",e),this.fill()}fill(){var t,r;let e=new Map;for(let i of["før aftalen","aftalen","under\
vejs","bagefter"])e.set(i,[]);for(let i of this.desk.data.sheets){let s=(t=i.phases[0])!=null?t:$n;e.set(s,[...(r=e.get(s))!=null?r:[],i])}this.select.append(...[
...e].filter(([,i])=>i.length).map(([i,s])=>u("optgroup",{label:On(i)},s.map(o=>u("option",{value:o.id},An(o))))))}listen(){c("[data-s-plan-add]",this.root).addEventListener(
"submit",e=>{e.preventDefault(),this.addSheet()}),c("[data-s-plan-add-point]",this.root).addEventListener("click",()=>this.add(b({title:"",minutes:Et}),!0)),c("\
[data-s-plan-add-pause]",this.root).addEventListener("click",()=>this.add(b({kind:"pause",title:"Pause",minutes:Et})))}addSheet(){let{plan:e,data:t}=this.desk,r=E(
t,this.select.value);if(!r)return;let i=Z(r).minutes,s=e.minutes-v(e.points),o=s>=Dn&&s<i&&s*2>=i?s:i;this.add(Z(r,o))}add(e,t=!1){let{desk:r}=this;if(r.plan.points.
length>=60){this.tell(`Der er plads til ${60} punkter.`);return}let i=e.title||"Et punkt";if(r.change(he(r.plan,e),`${e.sheet?`«${i}»`:i} er lagt til: ${h(e.minutes)}\
.`),!t)return;let s=A("[data-s-point]",this.root).find(l=>l.getAttribute("data-s-point")===e.id),o=s?J("details",s):null;!s||!o||(o.open=!0,o.addEventListener("\
toggle",()=>{var l;return(l=J("[data-s-point-words] input",s))==null?void 0:l.focus()},{once:!0}))}};var we=1;function Rn(n){return{slags:n.kind==="pause"?"pause":"punkt",titel:n.title,minutter:n.minutes,...n.what&&{tekst:n.what},...n.sheet&&{ark:n.sheet},...n.
steps.length&&{trin:n.steps},...n.say&&{sig:n.say},...n.do&&{gør:n.do},...n.groups&&{grupper_af:n.groups},...n.materials.length&&{materialer:n.materials}}}function ye(n){
return{samspil:"møde",udgave:we,id:n.id,titel:n.title,pakke:n.pack,minutter:n.minutes,personer:n.people,begynder:n.begins,hvornår:n.when,sted:n.place,mødeleder:n.
leader,navne:n.names,punkter:n.points.map(Rn),evaluering:n.evaluation,kopier:n.copies,tag_med:n.extras}}var Pe=n=>typeof n=="object"&&n?{...n}:{},Tt=(n,e)=>Array.
from(n).slice(0,e).join(""),M=n=>typeof n=="string"?Tt(n.replace(/\s+/g," ").trimStart(),90):"",F=n=>typeof n=="string"?Tt(n,600):"",te=n=>Array.isArray(n)?n:[],
Ye=(n,e)=>te(n).map(F).filter(Boolean).slice(0,e),Mt=/^[a-z0-9-]{1,80}$/,Ve=n=>typeof n=="string"&&Mt.test(n)?n:"",j=n=>typeof n=="number"&&Number.isFinite(n);function Cn(n){
let[e,t]=te(n);return j(e)&&j(t)&&e>=1&&t>=e?[e,t]:null}function Xe(n){return n.map(e=>M(e).trim()).filter(Boolean).slice(0,200)}function Nn(n){let{slags:e,titel:t,
minutter:r,tekst:i,ark:s,trin:o,sig:l,gør:a,grupper_af:d,materialer:p}=Pe(n);return!j(r)||e!=="punkt"&&e!=="pause"?null:b({kind:e==="pause"?"pause":"point",title:M(
t),minutes:_(r),what:F(i),sheet:Ve(s),steps:Ye(o,60),say:F(l),do:F(a),groups:Cn(d),materials:Ye(p,60)})}function In(n){let e=Object.entries(Pe(n)).filter(t=>Mt.
test(t[0])&&j(t[1])&&t[1]>=0);return Object.fromEntries(e.map(([t,r])=>[t,Math.min(Math.round(r),999)]))}function Qe(n){return j(n)&&n>=1?Math.min(Math.round(n),
999):null}function Ze(n){let e=Pe(n);if(e.samspil!=="møde"||!Array.isArray(e.punkter))return null;let t=typeof e.begynder=="string"?T(e.begynder):null,r=te(e.tag_med);
return{...N,id:Ve(e.id)||L(),title:M(e.titel),pack:Ve(e.pakke),minutes:j(e.minutter)?_(e.minutter):N.minutes,people:Qe(e.personer),begins:t===null?"":S(t),when:M(
e.hvornår),place:M(e.sted),leader:M(e.mødeleder),names:Xe(te(e.navne)),points:te(e.punkter).map(Nn).filter(i=>i!==null).slice(0,60),evaluation:Ye(e.evaluering,
60),copies:In(e.kopier),extras:ge.filter(i=>r.includes(i))}}function Lt(n){let e;try{e=JSON.parse(n)}catch{e=null}let{samspil:t,udgave:r}=Pe(e);if(t==="ark")return"\
Filen er et udfyldt ark. Åbn den på arkets egen side. Intet er ændret.";let i=Ze(e);return i?j(r)&&r>we?"Filen er gemt af en nyere udgave af Samspil. Hent si\
den på ny, og prøv igen. Intet er ændret.":i:"Filen er ikke et møde, der er gemt herfra. Intet er ændret."}function be(n,e){return`${n.toLowerCase().replace(
/æ/g,"ae").replace(/ø/g,"oe").replace(/å/g,"aa").normalize("NFD").replace(/[̀-ͯ]/g,"").replace(/[^a-z0-9]+/g,"-").replace(/^-+|-+$/g,"").slice(0,50).replace(
/-+$/,"")||"moede"}${e}`}var ne="#plan=",$t="1",Dt="~",_n=n=>encodeURIComponent(n).replace(/~/g,"%7E").replace(/'/g,"%27");function Hn(n){try{return decodeURIComponent(n)}catch{return""}}
var Bn=(n,e)=>JSON.stringify({...n,id:"",minutes:0})===JSON.stringify({...e,id:"",minutes:0});function jn(n,e,t){var o,l;let r=(l=(o=P(t,e.pack))==null?void 0:o.
programme.findIndex(a=>Bn(n,Q(a))))!=null?l:-1;if(r>=0)return`p${r}.${n.minutes}`;let i=n.title?`.${_n(n.title)}`:"";if(n.kind==="pause")return`b${n.minutes}${i}`;
let s=E(t,n.sheet);return s?`s${s.id}.${n.minutes}${n.title===s.title?"":i}`:`e${n.minutes}${i}`}function At(n,e,t){var i;let r=[$t,e.minutes,(i=e.people)!=null?
i:0,e.begins.replace(":",""),e.pack];return n+ne+[...r,...e.points.map(s=>jn(s,e,t))].join(Dt)}function Un(n,e,t){var p;let r=/^(p\d{1,2}\.|s[a-z0-9-]{1,80}\.|[be])(\d{1,4})(?:\.(.*))?$/.
exec(n),[,i="",s="",o=""]=r!=null?r:[];if(!r)return null;let l=_(Number(s)),a=M(Hn(o)),d=i.slice(1,-1);if(i.startsWith("p")){let m=(p=P(t,e))==null?void 0:p.programme[Number(
d)];return m?{...Q(m),minutes:l}:null}if(i.startsWith("s")){let m=E(t,d),f=m?Z(m,l):null;return f&&a?{...f,title:a}:f}return b({kind:i==="b"?"pause":"point",title:a,
minutes:l})}function Ot(n,e){var p,m,f;if(!n.startsWith(ne))return null;let[t,r="",i="",s="",o="",...l]=n.slice(ne.length).split(Dt);if(t!==$t||!/^\d{1,4}$/.test(
r))return null;let a=s?T(s):null,d=P(e,o);return{...N,id:L(),title:(p=d==null?void 0:d.title)!=null?p:"",pack:(m=d==null?void 0:d.id)!=null?m:"",minutes:_(Number(
r)),people:Qe(Number(i)),begins:a===null?"":S(a),points:l.slice(0,60).map(k=>Un(k,o,e)).filter(k=>k!==null),evaluation:(f=d==null?void 0:d.evaluation)!=null?f:[]}}var xe=class{constructor(e,t,r){this.data=e;this.meetings=t;this.current=r;this.changes=[];this.watching=[]}get plan(){return this.current}get canUndo(){return this.
changes.length>0}watch(e){this.watching.push(e)}change(e,t=""){e!==this.current&&(this.changes.push({before:this.current,what:t}),this.changes.length>60&&this.changes.
shift(),this.set(e,t))}write(e){this.set(e,"")}undo(){let e=this.changes.pop();e&&this.set(e.before,e.what?`Fortrudt: ${e.what}`:"Fortrudt.")}take(e,t,r=!0){this.
changes.length=0,r?this.set(e,t):this.show(e,t)}set(e,t){this.current=e,this.meetings.keep(e),this.show(e,t)}show(e,t){this.current=e;for(let r of this.watching)
r(t)}};var Wn=1e3;function Se(n,e,t){let r=URL.createObjectURL(new Blob([n],{type:t})),i=u("a",{href:r,download:e});document.body.append(i),i.click(),i.remove(),window.
setTimeout(()=>URL.revokeObjectURL(r),Wn)}var Fn=new Set(["⁠","­",`
`,"\r"]),Gn=new Set(["qr","key","group"]),qn=60;function*Rt(n){if(typeof n=="string")yield n;else if(typeof n=="object"&&n)for(let[e,t]of Object.entries(n))Gn.has(
e)||(yield*Rt(t))}function Ct(n,e){let t=i=>{var o;let s=(o=i.codePointAt(0))!=null?o:0;return Fn.has(i)||e.some(([l,a])=>l<=s&&s<=a)},r=new Map;for(let i of Rt(
n))for(let s of i)!r.has(s)&&!t(s)&&r.set(s,i.slice(0,qn));return Array.from(r,([i,s])=>`«${i}» i «${s}»`)}var et="assets/js/saetter.js",Kn="saetter/skabeloner",Nt=2;function It(n){let e=atob(n),t=new Uint8Array(e.length);for(let r=0;r<e.length;r+=1)t[r]=e.charCodeAt(
r);return new Blob([t])}async function Yn({mark:n,parts:e,size:t},r,i){let s=0,o=async a=>{let d=It(await r.take(a,n));return s+=d.size,i({step:"loading",loaded:s,
whole:t}),d};i({step:"loading",loaded:s,whole:t});let l=[];for(let a=0;a<e.length;a+=Nt)l.push(...await Promise.all(e.slice(a,a+Nt).map(o)));return new Blob(l)}
async function Vn(n){var t;await n.loadTool(et);let e=(t=window.samspilPrograms)==null?void 0:t[et];if(!e)throw new Error(`${et} has come, and is not the progra\
m`);return e}async function _t(n,e=D()){let t=await Vn(e),r=await e.load(Kn),i=await Yn(r.compiler,e,n);return{...r,program:t,compiler:i,faces:r.faces.map(It)}}var q=class extends Error{constructor(){super(...arguments);this.name="WorkplaceLost"}};function Ht(n){let e=URL.createObjectURL(new Blob([n],{type:"text/javasc\
ript"})),t=new Worker(e);return{ask:s=>new Promise((o,l)=>{t.onmessage=({data:a})=>o(a),t.onerror=a=>{a.preventDefault(),l(new q(a.message))},t.onmessageerror=()=>l(
new q("no answer that could be read")),t.postMessage(s)}),close:()=>{t.terminate(),URL.revokeObjectURL(e)}}}async function Bt(n){let e=URL.createObjectURL(new Blob(
[n],{type:"text/javascript"}));await new Promise((r,i)=>{let s=document.createElement("script");s.src=e,s.onload=()=>r(),s.onerror=()=>i(new q("the page may not\
 run it")),document.head.append(s)}),URL.revokeObjectURL(e);let t=window.samspilSetter;if(!t)throw new q("it ran and is not there");return{ask:t,close:()=>{}}}function tt(n){return D().load(`saetter/ark/${n}`)}var H=class extends Error{constructor(){super(...arguments);this.name="TypesettingFault"}},Jn=256e6,Ft=3,re=null,U=null,jt=Promise.resolve();function Gt(n,e,t={},r=()=>{}){
let i=jt.then(()=>zn(n,e,t,r));return jt=i.catch(()=>{}),i}async function zn(n,e,t,r){if(typeof DecompressionStream=="undefined"||typeof WebAssembly=="undefined")
throw new H("Browseren er for gammel til at lave pdf-filer her. Brug en nyere, eller print siden.");let{signs:i,look:s}=await qt(r);Xn([e,t.filled],i),r({step:"\
setting"});let o=typeof e=="object"&&e&&"space"in e?e.space:0,l=await Qn({template:n,data:nt(e),look:nt({...s,space:o,...t})});if("pdf"in l)return new Blob([l.pdf],
{type:"application/pdf"});let a="said"in l?l.said:["broken"in l?l.broken:"intet svar"];throw new H(`Pdf-filen kunne ikke laves: ${a.slice(0,Ft).join("; ")}`)}var nt=n=>JSON.
stringify(n).normalize("NFC");function Xn(n,e){let t=Ct(JSON.parse(nt(n)),e);if(!t.length)return;let r=t.slice(0,Ft).join("; ");throw new H(`Skriften på arkene \
har ikke tegnet ${r}. Skriv det med ord, og prøv igen.`)}function qt(n){return re||(re=_t(n),re.catch(()=>{re=null})),re}async function Qn(n){U!=null||(U=Zn());
let e=await U.catch(r=>(U=null,Ut(r))),t=await e.ask(n).catch(r=>(Wt(e),Ut(r)));return("broken"in t||"memory"in t&&t.memory>Jn)&&Wt(e),t}function Ut(n){throw new H(
`Pdf-filen kunne ikke laves: ${n instanceof Error?n.message:n}`)}function Wt(n){U=null,n.close()}async function Zn(){let{program:n,compiler:e,files:t,faces:r}=await qt(
()=>{}),i=async s=>{let o=await s.ask({compiler:e,files:t,faces:r});if("broken"in o)throw s.close(),new Error(o.broken);return s};try{return await i(Ht(n))}catch{
return i(await Bt(n))}}function Kt(n,e){let t=Math.max(1,e),r=n.length>t?[...n.slice(0,t-1),er(n.slice(t-1))]:n,i=rt(r.map(s=>s.minutes),e);return r.map((s,o)=>{var l;return{...s,minutes:(l=
i[o])!=null?l:1}})}function rt(n,e){let t=n.map(a=>Math.max(1,a)),r=Ee(t),i=t.map(a=>Math.max(1,Math.floor(a*e/r))),s=a=>{var d,p;return((d=t[a])!=null?d:0)*e-((p=
i[a])!=null?p:0)*r},o=(a,d)=>{var p;i[a]=((p=i[a])!=null?p:0)+d},l=i.map((a,d)=>d);for(;i.length&&Ee(i)<e;)o(l.reduce((a,d)=>s(d)>s(a)?d:a),1);for(;Ee(i)>e&&i.some(
a=>a>1);){let a=l.filter(d=>{var p;return((p=i[d])!=null?p:0)>1});o(a.reduce((d,p)=>s(p)<=s(d)?p:d),-1)}return i}function er(n){let e=t=>t.filter(Boolean).join(
" … ");return{title:n.map(t=>t.title).join(" … "),say:e(n.map(t=>t.say)),do:e(n.map(t=>t.do)),minutes:Ee(n.map(t=>Math.max(1,t.minutes)))}}var Ee=n=>n.reduce(
(e,t)=>e+t,0);var tr=[3,5],nr=.5,it=2;function st(n,e){let[t,r]=e;if(n<it*t)return null;let i=Math.min(Math.max(4,t),r),s=null,o=Number.POSITIVE_INFINITY,l=Math.min(Math.ceil(
n/r),Math.floor(n/t));for(let a=Math.max(it,l);a<=Math.floor(n/t);a++){let d=Math.abs(n/a-i)+(n%a?nr:0);d>=o||(o=d,s={number:a,size:Math.floor(n/a),larger:n%a})}
return s}function Yt(n){let{number:e,size:t,larger:r}=n;return`${e} grupper af ${r?`${t}-${t+1}`:t}`}function ie(n,e,t){var s,o;if(n===null)return null;let r=(s=
t!=null?t:e==null?void 0:e.groups)!=null?s:null;if(r)return st(n,r);let i=(o=e==null?void 0:e.people)==null?void 0:o[1];return!(e!=null&&e.people)||!i||n<=i?null:
st(n,[Math.max(it,e.people[0]),i])}function Vt(n,e,t){var i,s;let r=(i=ie(n,e,t))!=null?i:e.people?null:st(n,tr);return(s=r==null?void 0:r.number)!=null?s:1}var Xt=2,Te=8,Jt=2,rr={before:" (før mødet)",during:"",after:" (efter mødet)"},ir=n=>n.copies!=="til mødelederen";function sr(n,e){var i,s,o;let t=n.copies[e.
id];if(t!==void 0)return t;let r=(i=n.people)!=null?i:Te;switch(e.copies){case"til hver":return r;case"til hver og ét fælles":return r+1;case"til hver part":return Jt;case"\
til hver part og ét fælles":return Jt+1;case"til hver gruppe":return Vt(r,e,(o=(s=n.points.find(l=>l.sheet===e.id))==null?void 0:s.groups)!=null?o:null);default:
return 1}}var or=n=>n.copies==="til hver"||n.copies==="til hver og ét fælles";function se(n){var t;let e=Math.max(0,((t=n.people)!=null?t:0)-n.names.length);return n.
names.length?[...n.names,...Array(e).fill("")]:[]}function ar(n,e){return!e||!or(n)?0:e+(n.copies==="til hver og ét fælles"?1:0)}function oe(n,e){var a;let t=(a=
n.people)!=null?a:Te,r=se(n).length,s={sheet:"",pages:1,copies:Math.max(t,r),named:0,isLarge:!1},o=I(n,e).filter(ir).map(d=>{let p=ar(d,r),m=p||sr(n,d);return{what:d.
title+rr[ee(n,e,d.id)],sheet:d.id,pages:d.pages,copies:m,named:p,isLarge:d.paper==="A3"}}),l=n.extras.includes("evaluation")?[{what:"Evaluering",...s}]:[];return[
{what:"Program",...s},...o,...l]}var zt=n=>Math.ceil(n/Xt),lr=(n,e)=>e>1?`${n}-${n+e-1}`:`${n}`;function Me(n,e){let t=[],r=oe(n,e),i=1;for(let{what:o,pages:l,copies:a,
named:d,isLarge:p}of r){let m=p?"A3":"A4",f=zt(l)*Xt,k=d?(d-1)*f+l:l;t.push({what:o,file:"deltagere",pages:lr(i,k),copies:d?1:a,paper:m}),i+=Math.max(1,d)*f}t.push(
{what:"Til mødelederen",file:"mødeleder",pages:"",copies:1,paper:"A4"});let s=o=>r.filter(l=>l.isLarge===o).reduce((l,a)=>l+zt(a.pages)*a.copies,0);return{lines:t,
leaves:s(!1),a3:s(!0)}}function ot(n,e){let t=T(n.begins);return t===null?"":S(t+e)}function dr(n,e){var o,l;if(n.say||n.do)return[{title:n.title,minutes:n.minutes,say:n.say,do:n.do}];
let t=(l=(o=E(e,n.sheet))==null?void 0:o.steps)!=null?l:[],r=t.filter(a=>n.steps.includes(a.title)),i=n.steps.length&&r.length?r:t.filter(a=>a.work);return Kt(i,
n.minutes).map(({title:a,minutes:d,say:p,do:m})=>({title:a,minutes:d,say:p,do:m}))}function pr(n,e,t,r){var a,d;let i=E(r,e.sheet),s=e.kind==="point"?ie(n.people,
i,e.groups):null,o=t,l=dr(e,r).map(p=>{let m=ot(n,o);return o+=p.minutes,{...p,begins:m}});return{title:e.title,kind:e.kind,minutes:e.minutes,begins:ot(n,t),ends:ot(
n,t+e.minutes),what:e.what,sheet:(a=i==null?void 0:i.id)!=null?a:"",sheet_title:(d=i==null?void 0:i.title)!=null?d:"",groups:s?Yt(s):"",materials:e.materials,steps:l}}
function Le(n,e){let t=xt(n.points);return n.points.map((r,i)=>{var s;return pr(n,r,(s=t[i])!=null?s:0,e)})}function at(n,e){let t=n.points.flatMap(s=>s.materials),
r=new Set(n.points.map(s=>s.sheet)),i=I(n,e).filter(({id:s})=>r.has(s)).flatMap(s=>s.materials.map(o=>`${s.title}: ${o}`));return[...new Set([...t,...i])]}function ur(n,{
signs:e}){let t=Object.entries(e).filter(([r])=>n.some(i=>i.includes(r)));return t.length?`${t.map(r=>r.join(" ")).join("; ")}.`:""}var cr=["Hvad fik vi ud af m\
ødet?","Kom alle til orde?","Hvad skal vi gøre anderledes næste gang?"];function Qt(n,e,t,r,i){var a,d,p;let s=P(e,n.pack),o=Le(n,e),l=at(n,e);return{id:(a=s==
null?void 0:s.id)!=null?a:"moede",site:e.site,author:e.author,title:n.title||"Møde",lead:(d=s==null?void 0:s.lead)!=null?d:"",method:(p=s==null?void 0:s.method)!=
null?p:null,address:"",qr:"",edition:"",date:{year:i.getFullYear(),month:i.getMonth()+1,day:i.getDate()},when:n.when,place:n.place,leader:n.leader,people:n.people,
names:r.some(m=>m==="participants"||m==="labels")?se(n):n.names,programme:o,minutes:o.reduce((m,f)=>m+f.minutes,0),materials:l,legend:ur(l,e),evaluation:n.evaluation.
length?n.evaluation:cr,sheets:t.map(m=>{var k;let{copies:f=m.copies}=(k=I(n,e).find(({id:g})=>g===m.id))!=null?k:{};return{...m,copies:f,when:ee(n,e,m.id)}}),printing:Me(
n,e),documents:r}}var mr=Uint32Array.from({length:256},(n,e)=>{let t=e;for(let r=0;r<8;r++)t=t&1?t>>>1^3988292384:t>>>1;return t});function gr(n){var t;let e=4294967295;for(let r of n)
e=((t=mr[(e^r)&255])!=null?t:0)^e>>>8;return(e^4294967295)>>>0}function lt(n){let e=new DataView(new ArrayBuffer(n.reduce((r,[,i])=>r+i,0))),t=0;for(let[r,i]of n)
i===2?e.setUint16(t,r,!0):e.setUint32(t,r,!0),t+=i;return new Uint8Array(e.buffer)}var fr=(n,e)=>[[20,2],[2048,2],[0,2],[0,2],[33,2],[gr(e),4],[e.length,4],[e.length,
4],[n.length,2],[0,2]];function Zt(n,e){let t=new TextEncoder,r=[],i=[],s=0;for(let[d,p]of Object.entries(n)){let[m,f]=[t.encode(d),t.encode(p)],k=fr(m,f),g=lt(
[[67324752,4],...k]);r.push(g,m,f);let w=[[0,2],[0,2],[0,2],[0,4],[s,4]];i.push(lt([[33639248,4],[20,2],...k,...w]),m),s+=g.length+m.length+f.length}let o=i.reduce(
(d,p)=>d+p.length,0),l=Object.keys(n).length,a=lt([[101010256,4],[0,2],[0,2],[l,2],[l,2],[o,4],[s,4],[0,2]]);return new Blob([...r,...i,a],{type:e})}var tn="moede/word",hr="application/vnd.openxmlformats-officedocument.wordprocessingml.document",vr={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function K(n){
return n.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu,"").replace(/[&<>"]/g,e=>{var t;return(t=vr[e])!=null?t:e})}var Y=(n,e)=>n.replace(/%([a-z]+)%/g,(t,r)=>{var i;
return(i=e[r])!=null?i:t}),dt=class{constructor(e){this.snippets=e;this.parts=[]}paragraph(e,t){return Y(this.snippets.paragraph,{style:e,text:K(t)})}led(e,t,r){
return Y(this.snippets.led,{style:e,lead:K(t),text:K(r)})}kept(e,t=""){return Y(this.snippets.kept,{lead:K(e),text:K(t)})}add(e,t){t&&this.parts.push(this.paragraph(
e,t))}addList(e,t){if(t.length){this.add("Heading1",e);for(let r of t)this.add("ListBullet",r)}}addTable(e,t,r){let i={when:t,rows:r.join("")};this.parts.push(Y(
this.snippets[e],i),this.paragraph("Mellemrum",""))}row(e,t){let[r="",i="",s="",o=""]=t;return Y(this.snippets[e],{a:r,b:i,c:s,d:o})}};function $e(n,e){return n?
y(n):`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`}function kr(n,e){var o,l;let t=0,r=e.programme.map(a=>{let d=n.row("programme_row",[n.paragraph("Cell\
e",$e(a.begins,t)),n.paragraph("Celle",String(a.minutes)),n.led("Celle",a.title,"")+[a.what,a.groups].filter(Boolean).map(p=>n.paragraph("Celle",p)).join(""),n.
paragraph("Celle",a.sheet_title)]);return t+=a.minutes,d}),s=[n.paragraph("Celle",$e((l=(o=e.programme[e.programme.length-1])==null?void 0:o.ends)!=null?l:"",t)),
n.led("Celle",String(t),""),n.led("Celle","minutter i alt","")];return[...r,n.row("programme_row",[...s,n.paragraph("Celle","")])]}var en=(n,e,t)=>(e?n.led("Cel\
le","Sig: ",`«${e}»`):"")+(t?n.led("Celle","Gør: ",t):"");function wr(n,e,t){let[r]=e.steps,i=e.steps.length===1&&(r==null?void 0:r.title)===e.title,s=[e.sheet_title,
e.groups].filter(Boolean).join(" · "),o=n.kept(e.title,s&&` · ${s}`)+(e.steps.length||!e.what?"":n.paragraph("Celle",e.what))+(i?en(n,r.say,r.do):""),l=[n.kept(
$e(e.begins,t)),n.kept(String(e.minutes)),o],a=[n.row("run_row",l)],d=t;for(let p of i?[]:e.steps){let m=n.led("Celle",p.title,"")+en(n,p.say,p.do),f=n.paragraph(
"Celle",$e(p.begins,d));a.push(n.row("run_row",[f,n.paragraph("Celle",String(p.minutes)),m])),d+=p.minutes}return a}function yr(n,e){let t=0;return e.programme.
flatMap(r=>{let i=wr(n,r,t);return t+=r.minutes,i})}function Pr(n,{snippets:e}){let t=new dt(e),r=n.programme.some(i=>i.begins)?"Kl.":"Efter";t.add("Title",n.title),
t.add("Subtitle",n.lead);for(let[i,s]of[["Hvornår: ",n.when],["Sted: ",n.place],["Mødeleder: ",n.leader],["Deltagere: ",n.names.filter(Boolean).join(", ")||(n.
people?String(n.people):"")]])s&&t.parts.push(t.led("Normal",i,s));return t.add("Heading1","Program"),t.addTable("programme",r,kr(t,n)),t.add("Heading1","Drejeb\
og"),t.addTable("run",r,yr(t,n)),t.addList("Tag med",n.materials),n.documents.includes("evaluation")&&t.addList("Evaluering",n.evaluation),t.add("Subtitle",`Lav\
et ud fra ${n.site}s forslag.${n.legend&&` ${n.legend}`}`),t.parts.join(`
`)}function nn(n,e){let{year:t,month:r,day:i}=n.date,s=a=>String(a).padStart(2,"0"),o={body:Pr(n,e),title:K(n.title),day:`${t}-${s(r)}-${s(i)}`},l=Object.entries(
e.parts).map(([a,d])=>[a,Y(d,o)]);return Zt(Object.fromEntries(l),hr)}var br="meeting.typ",pt=(n,e)=>e.filter(t=>t==="notes"||t==="evaluation"?n.extras.includes(t):!0),xr=[{title:"Drejebogen",holds:"Alt, hvad du siger og gør, med \
klokkeslæt, på én eller to sider.",ending:"-drejebog.pdf",kind:"pdf",documents:()=>["run"]},{title:"Til deltagerne",holds:"Program og ark, kun det de skal ha\
ve.",ending:"-deltagere.pdf",kind:"pdf",documents:n=>pt(n,["programme","participants","evaluation"])},{title:"Til mødelederen",holds:"Forside, drejebog, printp\
lan og mødelederens sider til hvert ark.",ending:"-moedeleder.pdf",kind:"pdf",documents:n=>pt(n,["cover","run","printing","leader","notes"])},{title:"Program o\
g drejebog",holds:"Til at rette videre i.",ending:".docx",kind:"word",documents:n=>pt(n,["programme","run","evaluation"])},{title:"Navneskilte",holds:"Til at kl\
ippe ud, med navne eller tomme.",ending:"-navneskilte.pdf",kind:"pdf",documents:()=>["labels"]}];function Sr(n,e){let t=I(e.plan,e.data),r=oe(e.plan,e.data).some(
i=>i.sheet);return n.documents(e.plan).filter(i=>i==="participants"?r:i==="leader"?t.length>0:!0)}async function Er(n){let e=I(n.plan,n.data);return Promise.all(
e.map(async({id:t,pages:r})=>({pages:r,...await tt(t)})))}function Tr(n){var t;return n.step!=="loading"?"Sætter siderne …":n.whole?`Henter det, der sætter s\
iderne: ${Math.floor(((t=n.loaded)!=null?t:0)/n.whole*100)} % af ${Math.round(n.whole/1e6)} MB. Kun første gang.`:"Henter det, der sætter siderne …"}var De=class{constructor(e,t){
this.desk=t;this.buttons=[];this.isBusy=!1;this.list=c("[data-s-plan-files]",e),this.told=c("[data-s-plan-told]",e),this.notice=new W(c("[data-s-plan-failure]",
e))}listen(){this.list.replaceChildren(...xr.map(e=>this.makeRow(e)))}render(){let e=this.isBusy||this.desk.plan.points.length===0;for(let t of this.buttons)t.setAttribute(
"aria-disabled",String(e))}makeRow(e){let t=e.kind==="pdf"?"pdf":"Word",r=x(`${e.title} (${t})`,{class:"s-button s-button--quiet","data-s-plan-get":e.ending},()=>{
this.get(e)});return this.buttons.push(r),u("li",{},r,u("span",{class:"s-quiet"},e.holds))}async get(e){let{desk:t}=this;if(!this.isBusy){if(!t.plan.points.length){
this.told.textContent="Programmet er tomt. Læg noget i det først.";return}this.isBusy=!0,this.notice.clear(),this.render();try{let r=be(t.plan.title,e.ending),
i=await this.make(e);Se(i,r,i.type),this.told.textContent=`${r} er hentet.`}catch(r){this.told.textContent="",this.explain(r,e)}this.isBusy=!1,this.render()}}async make(e){
let t=Sr(e,this.desk),i=t.includes("participants")||t.includes("leader")?await Er(this.desk):[],s=Qt(this.desk.plan,this.desk.data,i,t,new Date);return e.kind===
"word"?nn(s,await D().load(tn)):Gt(br,s,void 0,o=>{this.told.textContent=Tr(o)})}explain(e,t){if(e instanceof $){this.notice.show(e,`Det, der sætter «${t.title}\
»,`,()=>{this.get(t)});return}let r=e instanceof H?e.message:`«${t.title}» kunne ikke laves.`;this.told.textContent=r}};var Mr="assets/js/program.js",ae=null;function Lr(){return ae!=null||(ae=new Promise(n=>{let{content:e}=c("template[data-s-programme-stage]"),t=c("link",e).cloneNode();
t.addEventListener("load",()=>n()),t.addEventListener("error",()=>n()),document.head.append(t)})),ae}async function rn(n){var e;await Lr(),await D().loadTool(Mr),
await((e=window.samspilProgram)==null?void 0:e.call(window,n))}function sn(n,e){let t=c("[data-s-plan-screen]",n),r=c("[data-s-plan-told]",n);t.hidden=typeof HTMLDialogElement=="undefined",t.addEventListener("click",()=>{e.
plan.points.length?rn(e.plan).catch(i=>X(r,Ge(i,"Visningen").text)):X(r,"Programmet er tomt. Læg noget i det først.")})}async function Ae(n){try{return await navigator.clipboard.writeText(n),!0}catch{return!1}}var Es="januar februar marts april maj juni juli august september oktober november december".split(" ");function on(n){return n.length<2?n.join(""):`${n.slice(0,
-1).join(", ")} og ${n[n.length-1]}`}function Oe(n,e,t){return`${n} ${n===1?e:t}`}var $r=()=>{var n;return(n=location.href.split(/[?#]/)[0])!=null?n:""},Re=class{constructor(e,t,r,i){this.root=e;this.desk=t;this.begin=r;this.tell=i}listen(){let{
root:e,desk:t}=this,r=(s,o)=>c(s,e).addEventListener("click",o),i=c("[data-s-plan-file]",e);r("[data-s-plan-copy]",()=>{this.copyAddress()}),r("[data-s-plan-sav\
e]",()=>this.save()),r("[data-s-plan-open]",()=>i.click()),r("[data-s-plan-new]",()=>{t.take(this.begin(),"Et nyt møde er begyndt. Det forrige ligger under «Jer\
es møder»."),c("[data-s-plan-pack]",e).focus()}),r("[data-s-plan-clear]",()=>this.clear()),i.addEventListener("change",()=>{this.open(i)})}render(){let{plans:e}=this.
desk.meetings.read(),t=e.map(r=>this.makeRow(r));c("[data-s-plan-meetings]",this.root).replaceChildren(...t),c("[data-s-plan-clear]",this.root).hidden=e.length===
0,c("[data-s-plan-refused]",this.root).hidden=!this.desk.meetings.isRefused}makeRow(e){let{desk:t}=this,r=e.title||"Møde uden navn",i=e.id===t.plan.id,s=[h(v(e.
points)),e.when,e.names.length?Oe(e.names.length,"navn","navne"):""],o=x(r,{class:"s-plan__link"},()=>{t.take(e,`«${r}» er åbnet.`),this.root.scrollIntoView()}),
l=x(["Slet",u("span",{class:"s-hidden"},` ${r}`)],{class:"s-button s-button--quiet"},()=>this.remove(e,r)),a=x(["Lav en kopi",u("span",{class:"s-hidden"},` af ${r}`)],
{class:"s-button s-button--quiet"},()=>t.take({...e,id:L(),title:`${r} (kopi)`},`Her er en kopi af «${r}».`));return u("li",{},i?u("b",{"aria-current":"true"},
r):o,u("span",{class:"s-quiet"},` ${s.filter(Boolean).join(" · ")}${i?" · vist her":""}`),u("span",{class:"s-plan__moves"},a,l))}remove(e,t){let{desk:r}=this;
if(window.confirm(`Slet «${t}» fra denne browser? Det kan ikke fortrydes.`)){if(r.meetings.remove(e.id),e.id===r.plan.id){let i=r.meetings.read().plans[0];r.take(
i!=null?i:this.begin(),`«${t}» er slettet.`,i!==void 0)}else this.render(),this.tell(`«${t}» er slettet.`);c("[data-s-plan-new]",this.root).focus()}}clear(){
window.confirm("Slet alle møder fra denne browser, også navnene? Det kan ikke fortrydes.")&&(this.desk.meetings.clear(),this.desk.take(this.begin(),"Alle møde\
r er slettet fra denne browser.",!1))}async copyAddress(){let e=c("[data-s-plan-address]",this.root);if(e.value=At($r(),this.desk.plan,this.desk.data),c("[data-\
s-plan-address-field]",this.root).hidden=!1,await Ae(e.value)){this.tell("Adressen er kopieret. Den viser programmet, uden navne, sted og mødeleder.");return}e.
focus(),e.select(),this.tell("Kopiér adressen i feltet.")}save(){let{plan:e}=this.desk,t=be(e.title,".samspil.json");Se(`${JSON.stringify(ye(e),null,1)}
`,t,"application/json");let r=e.names.length?" Navnene er med i den.":"";this.tell(`Gemt som ${t}.${r} Åbn den her på siden for at gå videre.`)}async open(e){
var o;let[t]=(o=e.files)!=null?o:[];if(!t)return;let r=Lt(await t.text());if(e.value="",typeof r=="string"){this.tell(r);return}let s=this.desk.meetings.read().
plans.some(l=>l.id===r.id)?{...r,id:L()}:r;this.desk.take(s,`«${s.title||"Mødet"}» er åbnet fra filen.`)}};var Dr=n=>`– ${n}`;function an(n,e){var a,d;let t=v(n.points)||n.minutes,r=T(n.begins),i=r===null?`${h(t)}.`:`Kl. ${y(n.begins)}–${y(S(r+t))}.`,s=n.points.filter(
p=>p.kind==="point"&&!O(p)).map(p=>p.title),o=n.points.filter(p=>p.kind==="pause").map(p=>p.title.toLowerCase()),l=(d=(a=P(e,n.pack))==null?void 0:a.lead)!=null?
d:"";return[`Invitation: ${n.title||"Møde"}`,"",[n.when&&`${n.when}.`,i,n.place&&`${n.place}.`].filter(Boolean).join(" "),...l?["",l]:[],"","Det skal vi:",...s.
map(Dr),...o.length?["",`Undervejs er der ${[...new Set(o)].join(" og ")}.`]:[],"","Du behøver ikke forberede noget. Sig til, hvis du ikke kan komme, eller hvis\
 der er noget, vi skal tage hensyn til.",...n.leader?["","Venlig hilsen",n.leader]:[],""].join(`
`)}var Ar=/[⁠*°]/g,Ce=class{constructor(e,t,r){this.root=e;this.desk=t;this.tell=r;this.written="";this.invitation=c("[data-s-plan-invitation]",e)}listen(){let{
root:e,desk:t}=this;for(let r of A("[data-s-plan-extra]",e))r.addEventListener("change",()=>{let i=ge.filter(s=>s===r.value?r.checked:t.plan.extras.includes(s));
t.change({...t.plan,extras:i},"Det, I tager med, er lavet om.")});this.invitation.addEventListener("input",()=>this.showRenew()),c("[data-s-plan-copy-invitation\
]",e).addEventListener("click",()=>{this.copyInvitation()}),c("[data-s-plan-renew-invitation]",e).addEventListener("click",()=>{this.written=this.invitation.value,
this.renderInvitation(),this.invitation.focus(),this.tell("Invitationen er skrevet forfra.")})}render(){let{root:e,desk:t}=this,{plan:r,data:i}=t;for(let a of A(
"[data-s-plan-extra]",e))a.checked=r.extras.includes(a.value);let s=P(i,r.pack),o=new Set(r.points.map(a=>a.sheet));c("[data-s-plan-around]",e).hidden=!(s!=null&&
s.sheets.some(a=>!o.has(a))),this.renderPrinting();let l=at(r,i).map(a=>a.replace(Ar,""));c("[data-s-plan-things-count]",e).textContent=l.length?Oe(l.length,"ti\
ng","ting"):"intet",c("[data-s-plan-things]",e).replaceChildren(...l.map(a=>u("li",{},a))),this.renderInvitation()}renderPrinting(){var f,k,g;let{root:e,desk:t}=this,
{plan:r,data:i}=t,s=Me(r,i),o=oe(r,i),l=(k=(f=document.activeElement)==null?void 0:f.getAttribute("data-s-plan-copies"))!=null?k:null,a=s.lines.map((w,pe)=>this.
makeLine(w,o[pe]));c("[data-s-plan-printing]",e).replaceChildren(...a),(g=A("[data-s-plan-copies]",e).find(w=>l!==null&&w.getAttribute("data-s-plan-copies")===l))==
null||g.focus({preventScroll:!0});let d=s.a3?` og ${s.a3} i A3`:"";c("[data-s-plan-paper]",e).textContent=`${s.leaves} ark papir${d} til deltagerne`;let p=r.people===
null?`Regnet for ${Te}, for I har ikke skrevet, hvor mange I er. `:"",m=se(r).length?"Ark med navne ligger i filen, ét til hver. ":"";c("[data-s-plan-print-not\
e]",e).textContent=`${p}${m}Print på begge sider; hver ting begynder på et nyt stykke papir. Antallet er Samspils forslag.`}makeLine(e,t){let r=e.paper==="A3"?
" (A3)":"",i=e.file==="mødeleder"?"hele filen til mødelederen":`side ${e.pages}`,s=t!=null&&t.sheet&&!t.named?this.makeCopies(t):`${e.copies} stk.`;return u("\
tr",{},u("th",{scope:"row"},e.what,r),u("td",{},i),u("td",{},s))}makeCopies(e){let{desk:t}=this,r=u("input",{type:"text",inputmode:"numeric",autocomplete:"off",
maxlength:3,value:e.copies,"aria-label":`Antal af ${e.what}`,"data-s-plan-copies":e.sheet});return r.addEventListener("change",()=>{let i=/^\s*\d{1,3}\s*$/.test(
r.value)?Number(r.value):null;if(r.value=String(e.copies),i===null){this.tell(`Skriv et tal fra 0 til ${999}.`);return}let s={...t.plan.copies,[e.sheet]:i};t.change(
{...t.plan,copies:s},`${i} af «${e.what}» i printplanen.`)}),u("span",{class:"s-plan__row"},r,u("span",{},"stk."))}renderInvitation(){let e=an(this.desk.plan,
this.desk.data);this.invitation.value===this.written&&(this.invitation.value=e),this.written=e,this.showRenew()}showRenew(){c("[data-s-plan-renew-invitation]",this.
root).hidden=this.invitation.value===this.written}async copyInvitation(){if(await Ae(this.invitation.value)){this.tell("Invitationen er kopieret.");return}this.
invitation.focus(),this.invitation.select(),this.tell("Kopiér den markerede tekst.")}};function Or(n,e,t){var i,s;let r=((s=(i=n[e])==null?void 0:i.middle)!=null?s:0)+t;return n.filter((o,l)=>l!==e&&o.middle<r).length}function Rr(n,e,t,r){return e>
t&&e<=r?-n:e<t&&e>=r?n:0}var ut=class{constructor(e,t,r,i,s,o){this.grip=e;this.row=t;this.rows=r;this.held=i;this.drop=s;this.frame=0;this.follow=e=>{this.pointer=
e.clientY,this.draw()};this.letGo=()=>this.end(!0);this.cancel=()=>this.end(!1);this.leave=e=>{e.key==="Escape"&&(e.preventDefault(),this.end(!1))};this.roll=()=>{
let e=this.pointer<90?-9:this.pointer>window.innerHeight-90?9:0;e&&(window.scrollBy(0,e),this.draw()),this.frame=window.requestAnimationFrame(this.roll)};this.boxes=
r.map(l=>{let a=l.getBoundingClientRect();return{middle:a.top+window.scrollY+a.height/2,height:a.height}}),this.from=r.indexOf(t),this.to=this.from,this.start=o.
clientY+window.scrollY,this.pointer=o.clientY}begin(e){this.grip.setPointerCapture(e),this.grip.addEventListener("pointermove",this.follow),this.grip.addEventListener(
"pointerup",this.letGo),this.grip.addEventListener("pointercancel",this.cancel),document.addEventListener("keydown",this.leave,!0),this.row.classList.add(this.held),
this.frame=window.requestAnimationFrame(this.roll)}draw(){var s,o;let{boxes:e,from:t}=this,r=this.pointer+window.scrollY-this.start;this.to=Or(e,t,r);let i=(o=(s=
e[t])==null?void 0:s.height)!=null?o:0;for(let[l,a]of this.rows.entries()){let d=l===t?r:Rr(i,l,t,this.to);a.style.transform=d?`translateY(${d}px)`:""}}end(e){window.
cancelAnimationFrame(this.frame),this.grip.removeEventListener("pointermove",this.follow),this.grip.removeEventListener("pointerup",this.letGo),this.grip.removeEventListener(
"pointercancel",this.cancel),document.removeEventListener("keydown",this.leave,!0);for(let t of this.rows)t.style.transform="";this.row.classList.remove(this.held),
e&&this.drop(this.to)}};function ln(n,e,t,r){n.addEventListener("pointerdown",i=>{if(i.button||!i.isPrimary||!e.parentElement)return;i.preventDefault();let s=Array.
from(e.parentElement.children);new ut(n,e,s,t,r,i).begin(i.pointerId)})}function Ne(n,e,t,r,i,s=""){let o=`punkt-${n.id}-${e}`,l=r?u("textarea",{id:o,rows:2,maxlength:600,placeholder:s}):u("input",{id:o,type:"text",maxlength:90,autocomplete:"\
off"});return l.value=n[e],l.addEventListener("input",()=>i({[e]:r?F(l.value):M(l.value)})),u("p",{class:"s-plan__field"},u("label",{for:o},t),l)}function Cr(n){
if(!n.steps.length)return null;let e=n.steps.map(t=>u("li",{},u("b",{},t.title),` ${t.minutes} min.`,t.say?u("p",{},u("b",{},"Sig:"),` «${t.say}»`):null,t.do?
u("p",{},u("b",{},"Gør:"),` ${t.do}`):null));return u("ol",{class:"s-plan__steps"},e)}function dn(n,e,t){let r=Ne(n,"title","Punktets navn",!1,t);if(n.kind==="\
pause")return[r];let i=n.sheet&&!n.say&&!n.do,s=i?"Tomt: det, arket selv siger":"",o=i?Cr(e):null;return[r,Ne(n,"what","Hvad I gør",!0,t),...o?[o]:[],Ne(n,"say",
"Sig (mødelederens ord)",!0,t,s),Ne(n,"do","Gør",!0,t,s&&"Tomt: det, arket selv foreslår")]}var un=["data-s-point-less","data-s-point-minutes","data-s-point-more","data-s-point-up","data-s-point-down","data-s-point-remove","data-s-point-fold"],B=5;function pn(n,e){
return e?n<B?n+1:Math.floor(n/B)*B+B:n<=B?n-1:Math.ceil(n/B)*B-B}var Ie=class{constructor(e,t,r,i,s){this.point=e;this.told=t;this.sheet=r;this.place=i;this.actions=
s}get title(){return this.point.title||(this.point.kind==="pause"?"Pause":"Uden navn")}make(){let{point:e,place:t,actions:r}=this,i=e.kind==="pause",s=u("li",{class:`\
s-plan__point${i?" s-plan__point--pause":""}`,"data-s-point":e.id}),o=u("span",{class:"s-plan__grip","aria-hidden":"true"},ce("grip"));return ln(o,s,"s-plan__po\
int--held",l=>r.move(e,l)),s.append(o,u("span",{class:"s-plan__clock"},this.wordBeginning()),this.makeTitle(),this.makeLength(),u("div",{class:"s-plan__moves"},
this.makeControl("data-s-point-up",ce("up"),"Op",t.at===0,()=>r.move(e,t.at-1)),this.makeControl("data-s-point-down",ce("down"),"Ned",t.at===t.of-1,()=>r.move(e,
t.at+1)),this.makeControl("data-s-point-remove","Fjern","",!1,()=>r.remove(e))),this.makeFold()),s}wordBeginning(){let{told:e}=this;return e.begins?y(e.begins):
`${this.place.at+1}.`}makeTitle(){let{point:e,told:t,sheet:r}=this,i=[t.groups,...e.materials].filter(Boolean).join(" · "),s=r&&r.title===e.title;return u("div",
{class:"s-plan__what"},s?u("a",{class:"s-plan__name",href:r.page},r.title):u("b",{class:"s-plan__name"},this.title),r&&!s?u("span",{},"Ark: ",u("a",{href:r.page},
r.title)):null,i?u("span",{class:"s-quiet"},i):null)}makeLength(){let{point:e,actions:t}=this,r=u("input",{type:"text",inputmode:"numeric",autocomplete:"off",maxlength:4,
value:e.minutes,"aria-label":`Minutter til ${this.title}`,"data-s-point-minutes":!0}),i=()=>{let o=me(r.value);r.value=String(e.minutes),o!==null&&t.setMinutes(
e,o)};r.addEventListener("change",i),r.addEventListener("focus",()=>r.select()),r.addEventListener("keydown",o=>{o.key==="Escape"&&(r.value=String(e.minutes));let l=o.
key==="ArrowUp";!l&&o.key!=="ArrowDown"||(o.preventDefault(),t.setMinutes(e,pn(e.minutes,l)))});let s=(o,l,a,d)=>x([u("span",{"aria-hidden":"true"},l),ue(`${a}:\
 ${this.title}`)],{class:"s-plan__step",[o]:!0,"aria-disabled":!d&&e.minutes<=1?"true":null},()=>t.setMinutes(e,pn(e.minutes,d)));return u("div",{class:"s-plan_\
_length"},s("data-s-point-less","−","Kortere",!1),r,u("span",{class:"s-plan__unit"},"min"),s("data-s-point-more","+","Længere",!0))}makeFold(){let{point:e,told:t,
actions:r}=this,i=u("div",{class:"s-plan__words","data-s-point-words":!0}),s=e.kind==="pause"?"Ret navnet":"Ret, og se mødelederens ord",o=u("details",{},u("su\
mmary",{"data-s-point-fold":!0},s,ue(`: ${this.title}`))),l=()=>{o.open&&!i.hasChildNodes()&&i.append(...dn(e,t,a=>r.write(e,a)))};return o.open=r.isOpen(e.id),
l(),o.append(i),o.addEventListener("toggle",()=>{r.fold(e.id,o.open),l()}),i.addEventListener("focusout",a=>{(!(a.relatedTarget instanceof Node)||!i.contains(a.
relatedTarget))&&r.settle()}),o}makeControl(e,t,r,i,s){let o={class:"s-plan__move",[e]:!0,"aria-disabled":i?"true":null};return x([t,ue(`${r} ${this.title}`)],o,
s)}};var _e=class{constructor(e,t,r){this.desk=t;this.focusUndo=r;this.opened=new Set;this.list=c("[data-s-plan-list]",e)}render(){var a,d;let e=this.list.contains(document.
activeElement)?document.activeElement:null;if(e!=null&&e.matches("[data-s-point-words] :is(input, textarea)")&&this.refresh())return;let t=(d=(a=e==null?void 0:
e.closest("[data-s-point]"))==null?void 0:a.getAttribute("data-s-point"))!=null?d:"",r=un.find(p=>e==null?void 0:e.hasAttribute(p)),{plan:i,data:s}=this.desk,o=Le(
i,s),l=i.points.map((p,m)=>{let f=o[m],k=E(s,p.sheet),g={at:m,of:i.points.length};return f?new Ie(p,f,k,g,this).make():null});this.list.replaceChildren(...l.filter(
p=>p!==null)),r&&this.focus(t,r)}refresh(){let e=A("[data-s-point]",this.list),{points:t}=this.desk.plan;return e.length===t.length&&e.every((r,i)=>{var s;return r.
getAttribute("data-s-point")===((s=t[i])==null?void 0:s.id)})}focus(e,t){var l;let r=A("[data-s-point]",this.list).find(a=>a.getAttribute("data-s-point")===e),i=r==
null?void 0:r.querySelector(`[${t}]`),s=(i==null?void 0:i.getAttribute("aria-disabled"))==="true",o=t==="data-s-point-up"?"data-s-point-down":"data-s-point-up";
(l=s?r==null?void 0:r.querySelector(`[${o}]`):i)==null||l.focus({preventScroll:!0})}isOpen(e){return this.opened.has(e)}fold(e,t){t?this.opened.add(e):this.opened.
delete(e)}setMinutes(e,t){let{desk:r}=this,i=_(t);if(i===e.minutes)return;let s=Ke(r.plan,e.id,{minutes:i});r.change(s,`«${ct(e)}» er ${h(i)}. ${cn(r,v(s.points))}`)}move(e,t){
var a,d;let{desk:r}=this,i=fe(r.plan,e.id,t),s=i.points.findIndex(p=>p.id===e.id);if(s===r.plan.points.findIndex(p=>p.id===e.id))return;let o=(d=(a=Le(i,r.data)[s])==
null?void 0:a.begins)!=null?d:"",l=o?`, kl. ${y(o)}`:"";r.change(i,`«${ct(e)}» er nu nummer ${s+1} af ${i.points.length}${l}.`)}remove(e){let{desk:t}=this,r=t.
plan.points.findIndex(o=>o.id===e.id),i=St(t.plan,e.id);t.change(i,`«${ct(e)}» er fjernet. ${cn(t,v(i.points))}`);let s=i.points[Math.min(r,i.points.length-1)];
s?this.focus(s.id,"data-s-point-remove"):this.focusUndo()}write(e,t){this.desk.write(Ke(this.desk.plan,e.id,t))}settle(){this.render()}},ct=n=>n.title||(n.kind===
"pause"?"Pause":"Punktet"),cn=(n,e)=>{let t=e-n.plan.minutes;return t>0?`Programmet er ${h(t)} for langt.`:t<0?`Der er ${h(-t)} til overs.`:"Programmet går op."};var Nr=.5,Ir=1.5,le=5,_r=30,V=100,Hr=10,Br=(n,e)=>e===0&&n.kind==="point"&&!n.sheet,gn=(n,e)=>Br(n,e)||O(n),jr=n=>Math.max(1,Math.ceil(n.minutes*Nr));function Ur(n,e){
let t=[...n];for(;t.length>1&&t.reduce((r,i)=>r+jr(i),0)>e;)t.splice(t.length-2,1);return t}function fn(n,e){let t=e>=le*n.length&&e%le===0?le:1,r=n.map(i=>i.minutes);
return rt(r,e/t).map(i=>i*t)}function Wr(n,e,t){return e>=1?n:{...n,minutes:Math.max(t===1?2:t,Math.round(n.minutes*e/t)*t)}}function Fr(n){let e=[],t=0;for(let[
r,i]of n.entries()){let s=O(i)||r===n.length-1;i.kind==="pause"?t=0:t+i.minutes>V&&t>0&&!s?(e.push(b({kind:"pause",title:"Pause",minutes:Hr})),t=i.minutes):t+=i.
minutes,e.push(i)}return e}function mn(n,e,t){let r=n.filter(a=>!e.includes(a)),i=t-v(r),s=Math.floor(v(e)*Ir);if(i<e.length||!e.length)return[...n];let o=fn(e,
Math.min(i,Math.max(s,e.length))),l=new Map(e.map((a,d)=>{var p;return[a,(p=o[d])!=null?p:a.minutes]}));return n.map(a=>{var d;return{...a,minutes:(d=l.get(a))!=
null?d:a.minutes}})}function He(n,e){let t=n.programme.map(Q),r=v(t);if(r===e)return{points:t,left:[]};let i=e/r,s=e<_r||e%le?1:le,o=(g,w)=>g.kind==="point"&&!gn(
g,w),l=t.filter(o),a=t.filter((g,w)=>!o(g,w)).map(g=>[g,Wr(g,i,s)]).filter(([g])=>g.kind!=="pause"||e>V),d=new Map(a),p=Ur(l,e-v([...d.values()])),m=t.filter(g=>p.
includes(g)||d.has(g)).map(g=>{var w;return(w=d.get(g))!=null?w:g}).filter((g,w,pe)=>{var ht;return g.kind!=="pause"||((ht=pe[w-1])==null?void 0:ht.kind)==="poi\
nt"&&!Gr(pe,w)}),f=l.filter(g=>!p.includes(g)).map(g=>g.title),k=i>1?Fr(mn(m,p,e)):m;return{points:mn(k,k.filter(o),e),left:f}}function Gr(n,e){let t=n[e+1];return!t||
O(t)}function hn(n){let e=l=>l.kind==="point",t=n.points.filter((l,a)=>e(l)&&!gn(l,a)),r=t.length?t:n.points.filter(e),i=n.minutes-v(n.points.filter(l=>!r.includes(
l)));if(!r.length||i<r.length)return null;let s=fn(r,i),o=new Map(r.map((l,a)=>{var d;return[l,(d=s[a])!=null?d:l.minutes]}));return{...n,points:n.points.map(l=>{
var a;return{...l,minutes:(a=o.get(l))!=null?a:l.minutes}})}}var Yr=[{title:"Velkommen",minutes:5,what:"Sig, hvorfor I er her, og hvornår I slutter."},{title:"Slut af",minutes:5,what:"Aftal, hvad der sker nu, og hvornår \
I ses igen."}],Vr=(n,e)=>{let t=r=>JSON.stringify(r.map(i=>({...i,id:""})));return t(n)===t(e)};function mt(n,e,t){let r=P(n.data,e);return r?He(r,t):{points:Yr.
map(b),left:[]}}var gt=(n,e)=>Vr(e.points,mt(n,e.pack,e.minutes).points);function vn(n){return n.length?` Der er ikke tid til: ${n.map(e=>`«${e}»`).join(", ")}\
.`:""}var Be=class{constructor(e,t,r){this.root=e;this.desk=t;this.tell=r;this.readNames=()=>Xe(this.names.value.split(/[\n;]+/));this.pack=c("[data-s-plan-pack\
]",e),this.minutes=c("[data-s-plan-minutes]",e),this.people=c("[data-s-plan-people]",e),this.begins=c("[data-s-plan-begins]",e),this.names=c("[data-s-plan-names\
]",e),this.lines=[[c("[data-s-plan-title]",e),"title"],[c("[data-s-plan-when]",e),"when"],[c("[data-s-plan-place]",e),"place"],[c("[data-s-plan-leader]",e),"lea\
der"]],this.fillPacks()}fillPacks(){let e=this.desk.data.packs.map(t=>{let r=t.programme.reduce((i,s)=>i+s.minutes,0);return u("option",{value:t.id},`${t.title}\
 (${h(r)})`)});this.pack.append(u("optgroup",{label:"Begynd med en pakke"},e),u("optgroup",{label:"Eller"},u("option",{value:""},"Vi vælger selv ark")))}listen(){
c("[data-s-plan-ask]",this.root).addEventListener("submit",e=>{e.preventDefault(),document.activeElement instanceof HTMLInputElement&&document.activeElement.blur()}),
this.pack.addEventListener("change",()=>this.choosePack()),this.minutes.addEventListener("change",()=>this.chooseMinutes()),this.people.addEventListener("change",
()=>this.choosePeople()),this.begins.addEventListener("change",()=>this.chooseTime()),this.names.addEventListener("input",()=>this.writeNames()),this.names.addEventListener(
"change",()=>this.countNames());for(let[e,t]of this.lines)e.addEventListener("input",()=>this.desk.write({...this.desk.plan,[t]:M(e.value)}))}render(){let{plan:e}=this.
desk,t=(r,i)=>{(document.activeElement!==r||r instanceof HTMLSelectElement)&&(r.value=i)};t(this.pack,e.pack),t(this.minutes,String(e.minutes)),t(this.people,e.
people===null?"":String(e.people)),t(this.begins,e.begins&&y(e.begins)),t(this.names,e.names.join(`
`));for(let[r,i]of this.lines)t(r,e[i])}choosePack(){var f,k;let{desk:e}=this,t=P(e.data,this.pack.value),r=P(e.data,e.plan.pack),i=r&&e.plan.minutes===r.programme.
reduce((g,w)=>g+w.minutes,0),s=t?t.programme.reduce((g,w)=>g+w.minutes,0):e.plan.minutes,o=i||!r?s:e.plan.minutes,{points:l,left:a}=mt(e,this.pack.value,o),p=e.
plan.title&&e.plan.title!==(r==null?void 0:r.title)?e.plan.title:(f=t==null?void 0:t.title)!=null?f:"",m=(k=t==null?void 0:t.evaluation)!=null?k:[];e.change({...e.
plan,pack:this.pack.value,title:p,minutes:o,points:l,evaluation:m,copies:{}},`${t?`Programmet er «${t.title}».`:"Programmet er tomt, til jeres egne ark."}${vn(
a)}`)}chooseMinutes(){let{desk:e}=this,t=me(this.minutes.value);if(t===null||t<1||t>1440){this.minutes.value=String(e.plan.minutes),this.tell("Skriv mødets læng\
de i minutter, fx 90, eller i timer, fx 1,5 time.");return}if(this.minutes.value=String(t),t===e.plan.minutes)return;if(!e.plan.points.length||!gt(e,e.plan)){e.
change({...e.plan,minutes:t},`Mødet er ${h(t)}.`);return}let{points:r,left:i}=mt(e,e.plan.pack,t);e.change({...e.plan,minutes:t,points:r},`Programmet er lavet \
om til ${h(t)}.${vn(i)}`)}choosePeople(){let{desk:e}=this,t=this.people.value.trim(),r=/^\d{1,3}$/.test(t)?Number(t):null;if(t&&!r){this.people.value=e.plan.people===
null?"":String(e.plan.people),this.tell(`Skriv et tal fra 1 til ${999}, eller lad feltet stå tomt.`);return}r!==e.plan.people&&e.change({...e.plan,people:r},r?
`I er ${r}.`:"Der er ikke sagt, hvor mange I er.")}chooseTime(){let{desk:e}=this,t=this.begins.value.trim(),r=T(t);if(t&&r===null){this.begins.value=e.plan.begins&&
y(e.plan.begins),this.tell("Skriv et klokkeslæt, fx 9.30, eller lad feltet stå tomt.");return}let i=r===null?"":S(r);if(this.begins.value=i&&y(i),i===e.plan.begins)
return;let s=r===null?"":y(S(r+v(e.plan.points)));e.change({...e.plan,begins:i},i?`I begynder kl. ${y(i)} og slutter kl. ${s}.`:"Tiderne er talt fra begyndelsen\
.")}writeNames(){this.desk.write({...this.desk.plan,names:this.readNames()})}countNames(){var r;let{plan:e}=this.desk,t=this.readNames();t.length===200&&this.tell(
`Der er plads til ${200} navne.`),t.length>((r=e.people)!=null?r:0)&&this.desk.change({...e,names:t,people:t.length},`I er ${t.length}.`)}};var Jr=.5,zr=12,C=(n,e,t=null,r="")=>({kind:n,text:e,way:t,point:r}),Xr=n=>{var r;let[e,t]=(r=n.minutes)!=null?r:[0,0];return e===t?h(e):`${e}–${t} minutter`};
function Qr(n){let t=[...n.filter(r=>r.kind==="point"&&!O(r)&&r.minutes>5)].sort((r,i)=>i.minutes-r.minutes).slice(0,2);return on(t.map(r=>`«${r.title}»`))}function Zr(n){
if(!n.points.length)return[];let e=v(n.points)-n.minutes;if(e>0){let t=Qr(n.points),r=t?` Forkort ${t}, eller fjern et punkt.`:" Fjern et punkt.";return[C("faul\
t",`Programmet er ${h(e)} for langt.${r}`,"fit")]}if(e<0){let t=`Der er ${h(-e)} til overs. Læg et ark til, eller giv punkterne mere tid.`;return[C("advice",t,
"extend")]}return[]}function ei(n){let e=0,t=0;for(let r of n)e=r.kind==="pause"?0:e+r.minutes,t=Math.max(t,e);return t<=V?[]:[C("advice",`I sidder ${h(t)} uden\
 pause.`,"pause")]}function ti(n,e,t){var o,l;let r=n.steps.length||e.steps.filter(a=>a.work).length;if(r>n.minutes){let a=`«${n.title}» har ${r} trin på ${h(
n.minutes)}. De sidste trin er slået sammen.`;return[C("advice",a,null,n.id)]}let i=(l=(o=e.minutes)==null?void 0:o[0])!=null?l:0;if(t||n.steps.length||n.minutes>=
i*Jr)return[];let s=`«${e.title}» er tænkt til ${Xr(e)}; her er ${n.minutes}. Nå hellere det halve ordentligt.`;return[C("advice",s,null,n.id)]}function ni(n,e,t){
let{people:r}=n;if(r===null||!t.people)return[];let[i,s]=t.people;if(r<i){let l=`«${t.title}» er til mindst ${i}, og I er ${r}.`;return[C("advice",l,null,e.id)]}
let o=ie(r,t,e.groups);if(o&&o.number>zr){let l=`«${e.title}»: ${o.number} grupper er mange at samle op på. Hør fra nogle få, og få hjælp til at gå rundt.`;
return[C("advice",l,null,e.id)]}return s!==null&&r>s&&!o?[C("advice",`«${t.title}» er til højst ${s}, og I er ${r}.`,null,e.id)]:[]}function kn(n,e){let t=new Set,
r=n.points.flatMap(s=>{let o=E(e,s.sheet);if(!o){let a=`Arket til «${s.title}» findes ikke længere. Punktet står uden ark.`;return s.sheet?[C("fault",a,null,
s.id)]:[]}let l=n.points.filter(a=>a.sheet===o.id).length>1;return[...ti(s,o,l),...ni(n,s,o)]});return[...Zr(n),...ei(n.points),...r].filter(({text:s})=>!t.has(
s)&&t.add(s))}var wn=4,ri=10;function ii(n){let e=0,t=0;for(let[r,i]of n.entries()){if(i.kind==="pause"?(e=0,t=r+1):e+=i.minutes,e<=V)continue;let s=n.slice(t,t+n.slice(t).findIndex(
d=>d.kind==="pause")+1),o=s.length?s:n.slice(t),l=v(o)/2,a=0;for(let[d,p]of o.entries()){if(a+p.minutes/2>=l)return Math.max(t+d,t+1);a+=p.minutes}}return n.length}
function si(n){let e=b({kind:"pause",title:"Pause",minutes:ri}),t=ii(n.points);return fe(he(n,e),e.id,t)}var je=class{constructor(e,t,r){this.desk=t;this.tell=r;
this.list=c("[data-s-plan-remarks]",e)}render(){let{plan:e,data:t}=this.desk,r=kn(e,t),i=r.length-wn,s=r.slice(0,wn).map(o=>this.makeRow(o));i>0&&s.push(u("li",
{},`Og ${i} til. Se dem, når disse er klaret.`)),this.list.replaceChildren(...s)}makeRow(e){return u("li",{class:e.kind==="fault"?"s-plan__remark s-plan__remar\
k--fault":"s-plan__remark"},u("span",{},e.text),e.way?this.makeWay(e.way):null)}makeWay(e){let t={fit:"Forkort punkterne",extend:"Giv punkterne mere tid",pause:"\
Læg en pause ind"}[e];return x(t,{class:"s-button s-button--quiet","data-s-plan-way":!0},()=>this.go(e))}go(e){let{desk:t}=this;if(e==="pause"){t.change(si(t.plan),
"Der er lagt en pause ind.");return}let r=hn(t.plan);if(!r){this.tell("Der er for mange punkter til tiden. Fjern et punkt, eller gør mødet længere.");return}
t.change(r,`Punkterne er lavet om, så programmet er ${h(t.plan.minutes)}.`)}};var de="samspil-møder",yn=30;function oi(n){let{valgt:e,møder:t}=typeof n=="object"&&n?n:{},r=(Array.isArray(t)?t:[]).map(Ze).filter(s=>s!==null),i=new Map(r.
slice(0,yn).map(s=>[s.id,s]));return{chosen:typeof e=="string"&&i.has(e)?e:"",plans:[...i.values()]}}var Ue=class{constructor(e){this.keeping=e}get isRefused(){
return this.keeping.isRefused}read(){return oi(this.keeping.read(de))}keep(e){let t=this.read().plans.filter(r=>r.id!==e.id);return this.write(e.id,[e,...t])}remove(e){
var r,i;let t=this.read().plans.filter(s=>s.id!==e);t.length?this.write((i=(r=t[0])==null?void 0:r.id)!=null?i:"",t):this.clear()}clear(){this.keeping.remove(de)}write(e,t){
let r=t.slice(0,yn).map(ye);return this.keeping.write(de,{samspil:"møder",udgave:we,valgt:e,møder:r})}};function ai(){try{history.replaceState(null,"",location.href.split("#")[0])}catch{}}function Pn(n){let e=n.packs.map(a=>a.programme.reduce((d,p)=>d+p.minutes,0)),
t=n.packs[e.indexOf(Math.min(...e))];if(!t)return{...N,id:L()};let r=Math.min(...e),{points:i}=He(t,r),{evaluation:s,people:o,title:l}=t;return{...N,id:L(),title:l,
pack:t.id,minutes:r,people:o,points:i,evaluation:s}}var We=class{constructor(e,t,r){this.root=e;this.isPressed=!1;this.isWaiting=!1;let i=c("[data-s-plan-status\
]",e),s=o=>X(i,o);this.announce=Pt(i,250),this.undoButton=c("[data-s-plan-undo]",e),this.desk=new xe(t,r,Pn(t)),this.questions=new Be(e,this.desk,s),this.programme=
new _e(e,this.desk,()=>this.undoButton.focus()),this.remarks=new je(e,this.desk,s),this.adding=new ve(e,this.desk,s),this.papers=new Ce(e,this.desk,s),this.handing=
new De(e,this.desk),this.own=new Re(e,this.desk,()=>Pn(t),s)}start(){let{root:e,desk:t}=this;for(let r of[this.questions,this.adding,this.papers,this.handing,this.
own])r.listen();sn(e,t),this.undoButton.addEventListener("click",()=>{t.undo(),this.undoButton.hidden&&c("[data-s-plan-pack]",e).focus()}),document.addEventListener(
"pointerdown",()=>{this.isPressed=!0});for(let r of["pointerup","pointercancel"])document.addEventListener(r,()=>window.setTimeout(()=>this.lift()));t.watch(r=>{
r&&this.announce(r),this.render()}),window.addEventListener("storage",r=>{(r.key===de||r.key===null)&&this.own.render()}),window.addEventListener("hashchange",()=>this.
followAddress()),c("[data-s-plan-plain]",e).hidden=!0,c("[data-s-plan-frame]",e).hidden=!1,this.followAddress()||this.takeUp()}takeUp(){let{chosen:e,plans:t}=this.
desk.meetings.read(),r=t.find(i=>i.id===e);this.desk.take(r!=null?r:this.desk.plan,"",!1)}followAddress(){let{desk:e}=this;if(!location.hash.startsWith(ne))return!1;
let t=Ot(location.hash,e.data);return ai(),t?(e.take(t,"Her er det møde, der lå i adressen. Jeres egne møder er urørte.",!1),!0):(this.takeUp(),this.announce(
"Adressen holder intet møde, som siden kan læse."),!0)}lift(){this.isPressed=!1,this.isWaiting&&this.render()}render(){if(this.isWaiting=this.isPressed,!this.
isPressed){for(let e of[this.questions,this.programme,this.remarks,this.papers,this.handing,this.own])e.render();this.renderSum(),this.undoButton.hidden=!this.desk.
canUndo&&document.activeElement!==this.undoButton}}renderSum(){let{plan:e}=this.desk,t=v(e.points),r=T(e.begins),i=r===null?"":`, kl. ${y(e.begins)}–${y(S(r+t))}`,
s=t===e.minutes?"":` af ${h(e.minutes)}`;c("[data-s-plan-sum]",this.root).textContent=e.points.length?`${h(t)}${s}${i}`:"Programmet er tomt.",c("[data-s-plan-or\
igin]",this.root).textContent=gt(this.desk,e)?"Program og tider er Samspils forslag.":"Rettet af jer, ud fra Samspils forslag."}};async function bn(n,e){e.clear();try{let t=await D().load(yt);new We(n,t,new Ue(wt().probe())).start()}catch(t){e.show(t,"Planlæggeren",()=>{bn(n,e)})}}var ft=J(
"[data-s-plan]");if(ft){let n=new W;ft.before(n.element),bn(ft,n)}})();
