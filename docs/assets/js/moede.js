/* Made by «make scripts» from macros/browser/meeting/moede.ts. */
"use strict";(()=>{function $t(n,e){if(e!=null)if(typeof e=="string"||e instanceof Node)n.append(e);else for(let t of e)$t(n,t)}function p(n,e={},...t){let r=document.createElement(
n);for(let[i,s]of Object.entries(e))s===!0?r.setAttribute(i,""):s!==!1&&s!==null&&s!==void 0&&r.setAttribute(i,String(s));return $t(r,t),r}function fe(n,e){var a;
let t=new Set(e);for(let d of Array.from(n.children))t.has(d)||d.remove();let{activeElement:r}=document,i=(a=e.find(d=>d.contains(r)))!=null?a:e[0];if(!i)return;
i.parentElement!==n&&n.prepend(i);let s=e.indexOf(i),o=i;for(let d of e.slice(0,s).reverse())d.nextElementSibling!==o&&o.before(d),o=d;let l=i;for(let d of e.slice(
s+1))d.previousElementSibling!==l&&l.after(d),l=d}function x(n,e={},t){let r=p("button",{type:"button",...e},n);return t&&r.addEventListener("click",t),r}var he=n=>p(
"span",{class:"s-hidden"},n),Yn={plus:"M12 5v14M5 12h14",check:"M5 12.5l4.5 4.5L19 7.5",up:"M12 19V5m-6 6l6-6 6 6",down:"M12 5v14m-6-6l6 6 6-6",grip:"M9 6h.01M1\
5 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01"};function ve(n){let e=p("div");return e.innerHTML=`<svg class="s-sign" viewBox="0 0 24 24" aria-hidden="true"><pa\
th d="${Yn[n]}"/></svg>`,c("svg",e)}function J(n,e){n.addEventListener("change",()=>{window.setTimeout(()=>{n.isConnected&&e()})})}function ke(n,e=document){return e.
querySelector(n)}function c(n,e=document){let t=e.querySelector(n);if(!t)throw new Error(`The page has no ${n}`);return t}function we(n,e=document){return Array.
from(e.querySelectorAll(n))}var $=class extends Error{constructor(t,r="unreachable"){super(`${r}: ${t}`);this.address=t;this.reason=r;this.name="LoadingError"}},Xe=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e,this.place.edition))}async take(e,t){let r=await this.find(e,t);return delete this.place.
store()[e],r}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,t){let r=this.coming.get(e);if(r)return r;let i=t();return this.coming.set(
e,i),i.catch(()=>this.coming.delete(e)),i}async find(e,t){let{place:r}=this,i=this.locate(`${e}.js`,t);if(r.store()[e]||await r.run(i),!r.store()[e])throw new $(
i);this.isOf(e,t)||(delete r.store()[e],await r.run(`${i}&t=${Date.now()}`));let s=r.store()[e];if(!s)throw new $(i);if(!this.isOf(e,t))throw new $(i,"outdated");
return s[1]}isOf(e,t){var r;return((r=this.place.store()[e])==null?void 0:r[0])===t}locate(e,t=this.place.edition){return`${this.place.base}${e}?e=${t}`}};function Jn(n){
return new Promise((e,t)=>{let r=document.createElement("script");r.src=n,r.onload=()=>{r.remove(),e()},r.onerror=()=>{r.remove(),t(new $(n))},document.head.append(
r)})}function zn(){var e,t;let n=document.querySelector("[data-edition]");return{base:(e=n==null?void 0:n.getAttribute("data-base"))!=null?e:"",edition:(t=n==null?
void 0:n.getAttribute("data-edition"))!=null?t:"",store:()=>{var r;return(r=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:Jn}}var re=null;
function D(){return re!=null||(re=new Xe(zn())),re}var Xn=n=>n instanceof $&&n.reason==="outdated";function Qe(n,e){return Xn(n)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}function Qn(n,e){let t=n.isOutdated?()=>location.reload():e;return x(n.way,{class:"s-button s-button--quiet"},t)}var z=class{constructor(e=p("div",{class:"s-not\
ice",role:"status"})){this.element=e}show(e,t,r,i=""){let s=Qe(e,t),o=p("p",{},i?`${s.text} ${i}`:s.text);this.element.replaceChildren(o,Qn(s,r))}clear(){this.element.
replaceChildren()}};var F=n=>typeof n=="object"&&n?{...n}:{},C=n=>typeof n=="number"&&Number.isFinite(n);function X(n){try{return JSON.parse(n)}catch{return null}}var Dt="samspil.proeve",Ze=class{constructor(e){this.of=e;this.isRefused=!1}probe(){return this.writeText(Dt,"1")&&this.remove(Dt),this}readText(e){try{return this.
of().getItem(e)}catch{return this.isRefused=!0,null}}read(e){var t;return X((t=this.readText(e))!=null?t:"")}list(e){try{return Object.keys(this.of()).filter(t=>t.
startsWith(e))}catch{return this.isRefused=!0,[]}}writeText(e,t){try{this.of().setItem(e,t),this.isRefused=!1}catch{this.isRefused=!0}return!this.isRefused}write(e,t){
return this.writeText(e,JSON.stringify(t))}remove(e){try{this.of().removeItem(e)}catch{this.isRefused=!0}}},At=()=>new Ze(()=>window.localStorage);var Ot="moede/planlaegger";function Zn(n,e){try{history[n](n==="replaceState"?history.state:null,"",e)}catch{}}function Rt(){var n;Zn("replaceState",(n=location.href.split("#")[0])!=null?
n:"")}function Ct(n){try{return decodeURIComponent(n)}catch{return""}}function ie(n,e,t){n.textContent="",window.setTimeout(()=>{n.textContent=e,t==null||t()},50)}function Nt(n,e){let t=0;return r=>{window.clearTimeout(t),t=window.
setTimeout(()=>{n.textContent=r},e)}}var It=0;function M(){return It+=1,`${Date.now().toString(36)}${It.toString(36)}${Math.floor(Math.random()*1296).toString(36)}`}var Ki="januar februar marts april maj juni juli august september oktober november december".split(" ");function _t(n){return n.length<2?n.join(""):`${n.slice(0,
-1).join(", ")} og ${n[n.length-1]}`}function N(n,e,t){return`${n} ${n===1?e:t}`}var Ht=n=>n.slice(0,1).toUpperCase()+n.slice(1);var et=(n,e)=>Array.from(n).slice(0,e).join(""),er={æ:"ae",ø:"oe",å:"aa"},tr=48;function Bt(n){return n.toLowerCase().replace(/[æøå]/g,t=>{var r;return(r=
er[t])!=null?r:t}).normalize("NFD").replace(/[\u0300-\u036f]/g,"").replace(/[^a-z0-9]+/g,"-").slice(0,tr).replace(/^-+|-+$/g,"")}var tt=1440,I=60;function E(n){var i;let e=/^\s*(?:kl\.?\s*)?(\d{1,2})(?:[.:\s]?(\d{2}))?\s*$/i.exec(n);if(!e)return null;let[t,r]=[Number(e[1]),Number((i=e[2])!=
null?i:0)];return t<24&&r<I?t*I+r:null}function b(n){let e=r=>String(r).padStart(2,"0"),t=(n%tt+tt)%tt;return`${e(Math.floor(t/I))}:${e(t%I)}`}var y=n=>n.replace(
/^0(?=\d)/,"").replace(":",".");function w(n){let[e,t]=[Math.floor(n/I),n%I];if(!e)return N(n,"minut","minutter");if(t===I/2)return`${e}½ time`;let r=N(e,"time",
"timer");return t?`${r} og ${N(t,"minut","minutter")}`:r}function ye(n){let e=n.trim().toLowerCase().replace(",",".").replace("½",".5"),t=/^(\d{1,4})(?:\s*(?:m|min\.?|minutter?))?$/.
exec(e);if(t)return Number(t[1]);let r=/^(\d{0,2}(?:\.\d{1,2})?)\s*(?:t|timer?)$/.exec(e);return r!=null&&r[1]?Math.round(Number(r[1])*I):null}var Pe=["notes","evaluation","around"],nt=1,rt=1440,G=999,A=60,se=200,nr=10,be=90,xe=600,_={id:"",title:"",pack:"",minutes:60,people:null,begins:"",when:"",place:"",
leader:"",names:[],points:[],evaluation:[],copies:{},extras:["notes","evaluation"]};function L(n){return{id:M(),kind:"point",title:"",minutes:10,what:"",sheet:"",
steps:[],say:"",do:"",groups:null,materials:[],...n}}var Q=()=>L({kind:"pause",title:"Pause",minutes:nr}),Z=n=>L({...n});function jt(n){let{id:e,title:t,people:r,
evaluation:i,programme:s}=n,o=s.map(Z);return{..._,id:e,title:t,pack:e,minutes:h(o),people:r,points:o,evaluation:i}}function oe(n,e){var t,r;return L({title:n.title,
sheet:n.id,minutes:(r=e!=null?e:(t=n.minutes)==null?void 0:t[0])!=null?r:30})}var S=(n,e)=>{var t;return(t=n.sheets.find(r=>r.id===e))!=null?t:null},P=(n,e)=>{var t;
return(t=n.packs.find(r=>r.id===e))!=null?t:null},h=n=>n.reduce((e,t)=>e+t.minutes,0);function Se(n){var t;let e=[0];for(let r of n)e.push(((t=e[e.length-1])!=null?
t:0)+r.minutes);return e}function H(n,e){var s;let t=n.extras.includes("around")&&((s=P(e,n.pack))==null?void 0:s.sheets)||[];return[...new Set([...t,...n.points.
map(o=>o.sheet)])].map(o=>S(e,o)).filter(o=>o!==null).map(o=>o.copies==="ét i alt"&&ae(n,e,o.id)!=="during"?{...o,copies:"til mødelederen"}:o)}function ae(n,e,t){
let r=P(e,n.pack);return r!=null&&r.before.includes(t)?"before":r!=null&&r.after.includes(t)&&!n.points.some(i=>i.sheet===t)?"after":"during"}var B=n=>Math.min(
Math.max(Math.round(n),nt),rt);function it(n,e,t){return{...n,points:n.points.map(r=>r.id===e?{...r,...t}:r)}}function Ee(n,e,t){let r=n.points.find(o=>o.id===e);
if(!r)return n;let i=n.points.filter(o=>o!==r),s=Math.min(Math.max(t,0),i.length);return{...n,points:[...i.slice(0,s),r,...i.slice(s)]}}function Wt(n,e){return{
...n,points:n.points.filter(t=>t.id!==e)}}var rr=/^(slut af|rund af|afslut|farvel|tak for)/i,K=n=>n.kind==="point"&&rr.test(n.title.trim());function Te(n,e){let{
points:t}=n,r=t[t.length-1],i=r&&K(r)?t.length-1:t.length;return{...n,points:[...t.slice(0,i),e,...t.slice(i)]}}var ir="Andre ark",sr=5;function or(n){var l,a;let[e,t]=(l=n.minutes)!=null?l:[0,0],r=e?` · ${e===t?e:`${e}–${t}`} min`:"",[i,s]=(a=n.people)!=null?a:[0,0],o=i?
s===null?` · fra ${i}`:` · ${i===s?i:`${i}–${s}`} personer`:"";return`${n.title}${r}${o}`}var Me=class{constructor(e,t,r,i){this.root=e;this.desk=t;this.tell=
r;this.openWords=i;this.select=c("[data-s-plan-sheet]",e),this.fill()}fill(){var t,r;let e=new Map;for(let i of["før aftalen","aftalen","undervejs","bagefter"])
e.set(i,[]);for(let i of this.desk.data.sheets){let s=(t=i.phases[0])!=null?t:ir;e.set(s,[...(r=e.get(s))!=null?r:[],i])}this.select.append(...[...e].filter(([,
i])=>i.length).map(([i,s])=>p("optgroup",{label:Ht(i)},s.map(o=>p("option",{value:o.id},or(o))))))}listen(){c("[data-s-plan-add]",this.root).addEventListener("s\
ubmit",e=>{e.preventDefault(),this.addSheet()}),c("[data-s-plan-add-point]",this.root).addEventListener("click",()=>this.addOwn()),c("[data-s-plan-add-pause]",this.
root).addEventListener("click",()=>this.add(Q()))}addSheet(){let{plan:e,data:t}=this.desk,r=S(t,this.select.value);if(!r)return;let i=oe(r).minutes,s=e.minutes-
h(e.points),o=s>=sr&&s<i&&s*2>=i?s:i;this.add(oe(r,o))}addOwn(){let e=L({});this.add(e)&&this.openWords(e.id)}add(e){let{desk:t}=this;if(t.plan.points.length>=A)
return this.tell(`Der er plads til ${A} punkter.`),!1;let r=e.title||"Et punkt";return t.change(Te(t.plan,e),`${e.sheet?`«${r}»`:r} er lagt til: ${w(e.minutes)}\
.`),!0}};var Le=1;function ar(n){return{slags:n.kind==="pause"?"pause":"punkt",titel:n.title,minutter:n.minutes,...n.what&&{tekst:n.what},...n.sheet&&{ark:n.sheet},...n.
steps.length&&{trin:n.steps},...n.say&&{sig:n.say},...n.do&&{gør:n.do},...n.groups&&{grupper_af:n.groups},...n.materials.length&&{materialer:n.materials}}}function $e(n){
return{samspil:"møde",udgave:Le,id:n.id,titel:n.title,pakke:n.pack,minutter:n.minutes,personer:n.people,begynder:n.begins,hvornår:n.when,sted:n.place,mødeleder:n.
leader,navne:n.names,punkter:n.points.map(ar),evaluering:n.evaluation,kopier:n.copies,tag_med:n.extras}}var T=n=>typeof n=="string"?et(n.replace(/\s+/g," ").trimStart(),
be):"",j=n=>typeof n=="string"?et(n,xe):"",le=n=>Array.isArray(n)?n:[],st=(n,e)=>le(n).map(j).filter(Boolean).slice(0,e),Ut=/^[a-z0-9-]{1,80}$/,ot=n=>typeof n==
"string"&&Ut.test(n)?n:"";function lr(n){let[e,t]=le(n);return C(e)&&C(t)&&e>=1&&t>=e?[e,t]:null}function at(n){return n.map(e=>T(e).trim()).filter(Boolean).slice(
0,se)}function dr(n){let{slags:e,titel:t,minutter:r,tekst:i,ark:s,trin:o,sig:l,gør:a,grupper_af:d,materialer:u}=F(n);return!C(r)||e!=="punkt"&&e!=="pause"?null:
L({kind:e==="pause"?"pause":"point",title:T(t),minutes:B(r),what:j(i),sheet:ot(s),steps:st(o,A),say:j(l),do:j(a),groups:lr(d),materials:st(u,A)})}function pr(n){
let e=Object.entries(F(n)).filter(t=>Ut.test(t[0])&&C(t[1])&&t[1]>=0);return Object.fromEntries(e.map(([t,r])=>[t,Math.min(Math.round(r),G)]))}function lt(n){return C(
n)&&n>=1?Math.min(Math.round(n),G):null}function dt(n){let e=F(n);if(e.samspil!=="møde"||!Array.isArray(e.punkter))return null;let t=typeof e.begynder=="string"?
E(e.begynder):null,r=le(e.tag_med);return{..._,id:ot(e.id)||M(),title:T(e.titel),pack:ot(e.pakke),minutes:C(e.minutter)?B(e.minutter):_.minutes,people:lt(e.personer),
begins:t===null?"":b(t),when:T(e.hvornår),place:T(e.sted),leader:T(e.mødeleder),names:at(le(e.navne)),points:le(e.punkter).map(dr).filter(i=>i!==null).slice(0,
A),evaluation:st(e.evaluering,A),copies:pr(e.kopier),extras:Pe.filter(i=>r.includes(i))}}function Ft(n){let e=X(n),{samspil:t,udgave:r}=F(e);if(t==="ark")return"\
Filen er et udfyldt ark. Åbn den på arkets egen side. Intet er ændret.";let i=dt(e);return i?C(r)&&r>Le?"Filen er gemt af en nyere udgave af Samspil. Hent si\
den på ny, og prøv igen. Intet er ændret.":i:"Filen er ikke et møde, der er gemt herfra. Intet er ændret."}var De=(n,e)=>`${Bt(n)||"moede"}${e}`;var de="#plan=",Gt="1",Kt="~",ur=n=>encodeURIComponent(n).replace(/~/g,"%7E").replace(/'/g,"%27"),cr=(n,e)=>JSON.stringify({...n,id:"",minutes:0})===JSON.stringify(
{...e,id:"",minutes:0});function mr(n,e,t){var o,l;let r=(l=(o=P(t,e.pack))==null?void 0:o.programme.findIndex(a=>cr(n,Z(a))))!=null?l:-1;if(r>=0)return`p${r}.${n.
minutes}`;let i=n.title?`.${ur(n.title)}`:"";if(n.kind==="pause")return`b${n.minutes}${i}`;let s=S(t,n.sheet);return s?`s${s.id}.${n.minutes}${n.title===s.title?
"":i}`:`e${n.minutes}${i}`}var gr=(n,e)=>{var t;return[`${n}${de}${Gt}`,...[e.minutes,(t=e.people)!=null?t:0].map(String),e.begins.replace(":",""),e.pack]},qt=(n,e,t)=>[
...gr(n,e),...e.points.map(r=>mr(r,e,t))].join(Kt);function fr(n,e,t){var g;let r=/^(p\d{1,2}\.|s[a-z0-9-]{1,80}\.|[be])(\d{1,4})(?:\.(.*))?$/.exec(n),[,i="",s="",o=""]=r!=null?r:[];if(!r)return null;let l=B(Number(
s)),[a="",...d]=Ct(o).split(`
`),u=T(a),m=i.slice(1,-1);if(i.startsWith("p")){let k=(g=P(t,e))==null?void 0:g.programme[Number(m)];return k?{...Z(k),minutes:l}:null}if(i.startsWith("s")){let k=S(
t,m),R=k?oe(k,l):null;return R&&u?{...R,title:u}:R}let[f="",v=""]=d.map(j);return L({kind:i==="b"?"pause":"point",title:u,minutes:l,what:f,do:v})}function Vt(n,e){
var u,m,f;if(!n.startsWith(de))return null;let[t,r="",i="",s="",o="",...l]=n.slice(de.length).split(Kt);if(t!==Gt||!/^\d{1,4}$/.test(r))return null;let a=s?E(s):
null,d=P(e,o);return{..._,id:M(),title:(u=d==null?void 0:d.title)!=null?u:"",pack:(m=d==null?void 0:d.id)!=null?m:"",minutes:B(Number(r)),people:lt(Number(i)),begins:a===
null?"":b(a),points:l.slice(0,A).map(v=>fr(v,o,e)).filter(v=>v!==null),evaluation:(f=d==null?void 0:d.evaluation)!=null?f:[]}}var Ae=class{constructor(e,t,r){this.data=e;this.meetings=t;this.current=r;this.changes=[];this.watching=[]}get plan(){return this.current}get canUndo(){return this.
changes.length>0}watch(e){this.watching.push(e)}again(){this.show(this.current,"")}change(e,t=""){e!==this.current&&(this.changes.push({before:this.current,what:t}),
this.changes.length>60&&this.changes.shift(),this.set(e,t))}write(e){this.set(e,"")}undo(){let e=this.changes.pop();e&&this.set(e.before,e.what?`Fortrudt: ${e.what}`:
"Fortrudt.")}take(e,t,r=!0){this.changes.length=0,r?this.set(e,t):this.show(e,t)}set(e,t){this.current=e,this.meetings.keep(e),this.show(e,t)}show(e,t){this.current=
e;for(let r of this.watching)r(t)}};var hr=1e3;function Oe(n,e,t){let r=URL.createObjectURL(new Blob([n],{type:t})),i=p("a",{href:r,download:e});document.body.append(i),i.click(),i.remove(),window.
setTimeout(()=>URL.revokeObjectURL(r),hr)}var vr=new Set(["⁠","­",`
`,"\r"]),kr=new Set(["qr","key","group"]),wr=60;function*Yt(n){if(typeof n=="string")yield n;else if(typeof n=="object"&&n)for(let[e,t]of Object.entries(n))kr.has(
e)||(yield*Yt(t))}function yr(n,e){var r;let t=(r=n.codePointAt(0))!=null?r:0;return vr.has(n)||e.some(([i,s])=>i<=t&&t<=s)}function Jt(n,e){let t=new Map;for(let r of Yt(
n))for(let i of r)!t.has(i)&&!yr(i,e)&&t.set(i,r.slice(0,wr));return Array.from(t,([r,i])=>`«${r}» i «${i}»`)}var pt="assets/js/saetter.js",Pr="saetter/skabeloner",zt=2;function Xt(n){let e=atob(n),t=new Uint8Array(e.length);for(let r=0;r<e.length;r+=1)t[r]=e.charCodeAt(
r);return new Blob([t])}async function br({mark:n,parts:e,size:t},r,i){let s=0,o=async a=>{let d=Xt(await r.take(a,n));return s+=d.size,i({step:"loading",loaded:s,
whole:t}),d};i({step:"loading",loaded:s,whole:t});let l=[];for(let a=0;a<e.length;a+=zt)l.push(...await Promise.all(e.slice(a,a+zt).map(o)));return new Blob(l)}
async function xr(n){var t;await n.loadTool(pt);let e=(t=window.samspilPrograms)==null?void 0:t[pt];if(!e)throw new Error(`${pt} has come, and is not the progra\
m`);return e}async function Qt(n,e=D()){let t=await xr(e),r=await e.load(Pr),i=await br(r.compiler,e,n);return{...r,program:t,compiler:i,faces:r.faces.map(Xt)}}var ee=class extends Error{constructor(){super(...arguments);this.name="WorkplaceLost"}};function Zt(n){let e=URL.createObjectURL(new Blob([n],{type:"text/javas\
cript"})),t=new Worker(e);return{ask:s=>new Promise((o,l)=>{t.onmessage=({data:a})=>o(a),t.onerror=a=>{a.preventDefault(),l(new ee(a.message))},t.onmessageerror=
()=>l(new ee("no answer that could be read")),t.postMessage(s)}),close:()=>{t.terminate(),URL.revokeObjectURL(e)}}}async function en(n){let e=URL.createObjectURL(
new Blob([n],{type:"text/javascript"}));await new Promise((r,i)=>{let s=document.createElement("script");s.src=e,s.onload=()=>r(),s.onerror=()=>i(new ee("the pa\
ge may not run it")),document.head.append(s)}),URL.revokeObjectURL(e);let t=window.samspilSetter;if(!t)throw new ee("it ran and is not there");return{ask:t,close:()=>{}}}function ut(n){return D().load(`saetter/ark/${n}`)}var W=class extends Error{constructor(){super(...arguments);this.name="TypesettingFault"}},Sr=256e6,sn=3,pe=null,q=null,tn=Promise.resolve();function on(n,e,t={},r=()=>{}){
let i=tn.then(()=>Er(n,e,t,r));return tn=i.catch(()=>{}),i}async function Er(n,e,t,r){if(typeof DecompressionStream=="undefined"||typeof WebAssembly=="undefined")throw new W("Browseren er for gammel til at lave pdf-file\
r her. Brug en nyere, eller print siden.");let{signs:i,look:s}=await an(r);Tr([e,t.filled],i),r({step:"setting"});let o=typeof e=="object"&&e&&"space"in e?e.space:
0,l=await Mr({template:n,data:ct(e),look:ct({...s,space:o,...t})});if("pdf"in l)return new Blob([l.pdf],{type:"application/pdf"});let a="said"in l?l.said:["brok\
en"in l?l.broken:"intet svar"];throw new W(`Pdf-filen kunne ikke laves: ${a.slice(0,sn).join("; ")}`)}var ct=n=>JSON.stringify(n).normalize("NFC");function Tr(n,e){
let t=Jt(JSON.parse(ct(n)),e);if(!t.length)return;let r=t.slice(0,sn).join("; ");throw new W(`Skriften på arkene har ikke tegnet ${r}. Skriv det med ord, og pr\
øv igen.`)}function an(n){return pe||(pe=Qt(n),pe.catch(()=>{pe=null})),pe}async function Mr(n){q!=null||(q=Lr());let e=await q.catch(r=>(q=null,nn(r))),t=await e.
ask(n).catch(r=>(rn(e),nn(r)));return("broken"in t||"memory"in t&&t.memory>Sr)&&rn(e),t}function nn(n){throw new W(`Pdf-filen kunne ikke laves: ${n instanceof Error?
n.message:n}`)}function rn(n){q=null,n.close()}async function Lr(){let{program:n,compiler:e,files:t,faces:r}=await an(()=>{}),i=async s=>{let o=await s.ask({compiler:e,
files:t,faces:r});if("broken"in o)throw s.close(),new Error(o.broken);return s};try{return await i(Zt(n))}catch{return i(await en(n))}}var ln=1e6,Re=class{constructor(e){this.place=e;this.far=p("progress",{class:"s-making","aria-label":"Hentet",hidden:!0});this.isRunning=!1;e.said.after(this.far)}get isBusy(){
return this.isRunning}async make(e,t){if(this.isRunning)return;let{what:r,notice:i}=this.place;this.turn(!0),i.clear(),this.say(`Henter ${r} …`);try{let s=await t(
o=>this.follow(o));Oe(s,e,s.type),this.say(`${e} er hentet.`)}catch(s){this.explain(s,()=>{this.make(e,t)})}finally{this.far.hidden=!0,this.turn(!1)}}turn(e){var t,
r;this.isRunning=e,(r=(t=this.place).turned)==null||r.call(t)}follow({step:e,loaded:t,whole:r}){let{what:i}=this.place;this.say(e==="setting"?`Sætter ${i} …`:
`Henter det, der sætter ${i}. Det sker kun første gang.`),this.far.hidden=e!=="loading"||!r,r&&(this.far.max=r,this.far.value=t!=null?t:0,this.far.setAttribute(
"aria-valuetext",`${Math.round((t!=null?t:0)/ln)} af ${Math.round(r/ln)} MB`))}explain(e,t){let{what:r,notice:i,rest:s=""}=this.place;if(e instanceof $){this.say(
""),i.show(e,`Det, der sætter ${r},`,t,s);return}let o=e instanceof W;if(this.say(`${o?e.message:"Filen kunne ikke laves."} ${s}`.trim()),!o)throw e}say(e){let{
said:t}=this.place;t.textContent!==e&&(t.textContent=e)}};function dn(n,e){let t=Math.max(1,e),r=n.length>t?[...n.slice(0,t-1),$r(n.slice(t-1))]:n,i=mt(r.map(s=>s.minutes),e);return r.map((s,o)=>{var l;return{...s,minutes:(l=
i[o])!=null?l:1}})}function mt(n,e){let t=n.map(a=>Math.max(1,a)),r=Ce(t),i=t.map(a=>Math.max(1,Math.floor(a*e/r))),s=a=>{var d,u;return((d=t[a])!=null?d:0)*e-((u=
i[a])!=null?u:0)*r},o=(a,d)=>{var u;i[a]=((u=i[a])!=null?u:0)+d},l=i.map((a,d)=>d);for(;i.length&&Ce(i)<e;)o(l.reduce((a,d)=>s(d)>s(a)?d:a),1);for(;Ce(i)>e&&i.some(
a=>a>1);){let a=l.filter(d=>{var u;return((u=i[d])!=null?u:0)>1});o(a.reduce((d,u)=>s(u)<=s(d)?u:d),-1)}return i}function $r(n){let e=t=>t.filter(Boolean).join(
" … ");return{title:n.map(t=>t.title).join(" … "),say:e(n.map(t=>t.say)),do:e(n.map(t=>t.do)),minutes:Ce(n.map(t=>Math.max(1,t.minutes)))}}var Ce=n=>n.reduce(
(e,t)=>e+t,0);var Dr=[3,5],Ar=.5,gt=2;function ft(n,e){let[t,r]=e;if(n<gt*t)return null;let i=Math.min(Math.max(4,t),r),s=null,o=Number.POSITIVE_INFINITY,l=Math.min(Math.ceil(
n/r),Math.floor(n/t));for(let a=Math.max(gt,l);a<=Math.floor(n/t);a++){let d=Math.abs(n/a-i)+(n%a?Ar:0);d>=o||(o=d,s={number:a,size:Math.floor(n/a),larger:n%a})}
return s}function pn(n){let{number:e,size:t,larger:r}=n;return`${e} grupper af ${r?`${t}-${t+1}`:t}`}var Or="hver for sig";function te(n,e){return(e.length?e:[n]).
every(t=>t.toLowerCase().includes(Or))}function ue(n,e,t){var s,o;if(n===null)return null;let r=(s=t!=null?t:e==null?void 0:e.groups)!=null?s:null;if(r)return ft(
n,r);let i=(o=e==null?void 0:e.people)==null?void 0:o[1];return!(e!=null&&e.people)||!i||n<=i?null:ft(n,[Math.max(gt,e.people[0]),i])}var Rr="til hver gruppe";function un(n,e,t){
var i,s;let r=(i=ue(n,e,t))!=null?i:e.copies===Rr&&!e.people?ft(n,Dr):null;return(s=r==null?void 0:r.number)!=null?s:1}var gn=2,Ne=8,cn=2,Cr={before:" (før mødet)",during:"",after:" (efter mødet)"},Nr=n=>n.copies!=="til mødelederen",fn=n=>{var e,t;return n.names.length?Math.
max((e=n.people)!=null?e:0,n.names.length):(t=n.people)!=null?t:Ne},ht=(n,e)=>{var t,r;return un(fn(n),e,(r=(t=n.points.find(i=>i.sheet===e.id))==null?void 0:t.
groups)!=null?r:null)};function hn(n,e){let t=n.copies[e.id];if(t!==void 0)return t;let r=fn(n);switch(e.copies){case"til hver":return r;case"til hver og ét fæl\
les":return r+ht(n,e);case"til hver part":return cn;case"til hver part og ét fælles":return cn+1;case"til hver gruppe":return ht(n,e);default:return 1}}function Ie(n){
var t;let e=Math.max(0,((t=n.people)!=null?t:0)-n.names.length);return n.names.length?[...n.names,...Array(e).fill("")]:[]}function Ir(n,e){let t=e.copies==="ti\
l hver og ét fælles"?ht(n,e):0;return t===1?["Fælles"]:Array.from({length:t},(r,i)=>`Fælles, gruppe ${i+1}`)}function vt(n,e){let t=e.copies==="til hver"||e.
copies==="til hver og ét fælles",r=hn(n,e),{names:i}=n;if(!t||!i.length||r<i.length)return[];let s=Ir(n,e).slice(0,r-i.length),o=r-i.length-s.length;return[...i,
...Array(o).fill(""),...s]}function _r(n,e){if(!e.length)return"";let[t,r]=[n.names.length,e.filter(s=>!s).length];return[`${t} med navn`,r&&`${r} uden navn`,e.
length>t+r&&`${e.length-t-r} fælles`].filter(Boolean).join(", ")}function ce(n,e){var l;let t=(l=n.people)!=null?l:Ne,i={sheet:"",pages:1,copies:Math.max(t,n.names.
length),named:0,note:"",isLarge:!1},s=H(n,e).filter(Nr).map(a=>{let d=vt(n,a),[u,m,f]=[d.length,hn(n,a),_r(n,d)];return{what:a.title+Cr[ae(n,e,a.id)],sheet:a.id,
pages:a.pages,copies:m,named:u,note:f,isLarge:a.paper==="A3"}}),o=n.extras.includes("evaluation")?[{what:"Evaluering",...i}]:[];return[{what:"Program",...i},...s,
...o]}var mn=n=>Math.ceil(n/gn),Hr=(n,e)=>e>1?`${n}-${n+e-1}`:`${n}`;function _e(n,e){let t=[],r=ce(n,e),i=1;for(let{what:o,pages:l,copies:a,named:d,note:u,isLarge:m}of r){
let f=m?"A3":"A4",v=mn(l)*gn,g=d?(d-1)*v+l:l,k={what:o,file:"deltagere",pages:Hr(i,g),copies:d?1:a,paper:f};t.push(u?{...k,note:u}:k),i+=Math.max(1,d)*v}t.push(
{what:"Til mødelederen",file:"mødeleder",pages:"",copies:1,paper:"A4"});let s=o=>r.filter(l=>l.isLarge===o).reduce((l,a)=>l+mn(a.pages)*a.copies,0);return{lines:t,
leaves:s(!1),a3:s(!0)}}function kn({title:n,steps:e}){let[t]=e;return t&&e.length===1&&t.title===n?t:null}function kt(n,e){let t=E(n.begins);return t===null?"":b(t+e)}function Br(n,e){
var o,l;if(n.say||n.do)return[{title:n.title,minutes:n.minutes,say:n.say,do:n.do}];let t=(l=(o=S(e,n.sheet))==null?void 0:o.steps)!=null?l:[],r=t.filter(a=>n.steps.
includes(a.title)),i=n.steps.length&&r.length?r:t.filter(a=>a.work);return dn(i,n.minutes).map(({title:a,minutes:d,say:u,do:m})=>({title:a,minutes:d,say:u,do:m}))}
var vn={say:"Svar til sidst kort på evalueringens spørgsmål, uden navn.",do:"Del evalueringen ud, og saml den ind igen."};function jr(n){let e=n[n.length-1];
if(!e)return[];let t=`${e.say} ${vn.say}`.trim();return[...n.slice(0,-1),{...e,say:t,do:`${e.do} ${vn.do}`.trim()}]}function Wr(n,e,t,r){var m,f;let i=S(r,e.sheet),
o=e.kind==="point"&&!te(e.title,e.steps)?ue(n.people,i,e.groups):null,l=Br(e,r),a=e===n.points[n.points.length-1],d=t,u=(a&&n.extras.includes("evaluation")?jr(l):
l).map(v=>{let g=kt(n,d);return d+=v.minutes,{...v,begins:g}});return{title:e.title,kind:e.kind,minutes:e.minutes,begins:kt(n,t),ends:kt(n,t+e.minutes),what:e.what,
sheet:(m=i==null?void 0:i.id)!=null?m:"",sheet_title:(f=i==null?void 0:i.title)!=null?f:"",groups:o?pn(o):"",materials:e.materials,steps:u}}function He(n,e){let t=Se(
n.points);return n.points.map((r,i)=>{var s;return Wr(n,r,(s=t[i])!=null?s:0,e)})}function wt(n,e){let t=n.points.flatMap(s=>s.materials),r=new Set(n.points.map(
s=>s.sheet)),i=H(n,e).filter(({id:s})=>r.has(s)).flatMap(s=>s.materials.map(o=>`${s.title}: ${o}`));return[...new Set([...t,...i])]}function Ur(n,{signs:e}){let t=Object.
entries(e).filter(([r])=>n.some(i=>i.includes(r)));return t.length?`${t.map(r=>r.join(" ")).join("; ")}.`:""}var Fr=["Hvad fik vi ud af mødet?","Kom alle til o\
rde?","Hvad skal vi gøre anderledes næste gang?"];function wn(n,e,t,r,i){var a,d,u;let s=P(e,n.pack),o=He(n,e),l=wt(n,e);return{id:(a=s==null?void 0:s.id)!=null?
a:"moede",site:e.site,author:e.author,title:n.title||"Møde",lead:(d=s==null?void 0:s.lead)!=null?d:"",method:(u=s==null?void 0:s.method)!=null?u:null,address:"",
qr:"",edition:"",date:{year:i.getFullYear(),month:i.getMonth()+1,day:i.getDate()},when:n.when,place:n.place,leader:n.leader,people:n.people,names:r.some(m=>m===
"participants"||m==="labels")?Ie(n):n.names,programme:o,minutes:h(o),materials:l,legend:Ur(l,e),evaluation:n.evaluation.length?n.evaluation:Fr,sheets:t.map(m=>{
var g;let f=H(n,e).find(({id:k})=>k===m.id),v=f?vt(n,f):[];return{...m,copies:(g=f==null?void 0:f.copies)!=null?g:m.copies,names:v,when:ae(n,e,m.id)}}),printing:_e(
n,e),documents:r}}var Gr={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function V(n){return n.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu,"").replace(/[&<>"]/g,e=>{var t;
return(t=Gr[e])!=null?t:e})}var Y=(n,e)=>n.replace(/%([a-z_]+)%/g,(t,r)=>{var i;return(i=e[r])!=null?i:t});var yn="application/vnd.openxmlformats-officedocument.wordprocessingml.document";var Kr=Uint32Array.from({length:256},(n,e)=>{let t=e;for(let r=0;r<8;r++)t=t&1?t>>>1^3988292384:t>>>1;return t});function qr(n){var t;let e=4294967295;for(let r of n)
e=((t=Kr[(e^r)&255])!=null?t:0)^e>>>8;return(e^4294967295)>>>0}function yt(n){let e=new DataView(new ArrayBuffer(n.reduce((r,[,i])=>r+i,0))),t=0;for(let[r,i]of n)
i===2?e.setUint16(t,r,!0):e.setUint32(t,r,!0),t+=i;return new Uint8Array(e.buffer)}var Vr=(n,e)=>[[20,2],[2048,2],[0,2],[0,2],[33,2],[qr(e),4],[e.length,4],[e.length,
4],[n.length,2],[0,2]];function Pn(n,e){let t=new TextEncoder,r=[],i=[],s=0;for(let[d,u]of Object.entries(n)){let[m,f]=[t.encode(d),t.encode(u)],v=Vr(m,f),g=yt(
[[67324752,4],...v]);r.push(g,m,f);let k=[[0,2],[0,2],[0,2],[0,4],[s,4]];i.push(yt([[33639248,4],[20,2],...v,...k]),m),s+=g.length+m.length+f.length}let o=i.reduce(
(d,u)=>d+u.length,0),l=Object.keys(n).length,a=yt([[101010256,4],[0,2],[0,2],[l,2],[l,2],[o,4],[s,4],[0,2]]);return new Blob([...r,...i,a],{type:e})}var xn="moede/word",Pt=class{constructor(e){this.snippets=e;this.parts=[]}paragraph(e,t){return Y(this.snippets.paragraph,{style:e,text:V(t)})}led(e,t,r){return Y(
this.snippets.led,{style:e,lead:V(t),text:V(r)})}kept(e,t=""){return Y(this.snippets.kept,{lead:V(e),text:V(t)})}add(e,t){t&&this.parts.push(this.paragraph(e,t))}addList(e,t){
if(t.length){this.add("Heading1",e);for(let r of t)this.add("ListBullet",r)}}addTable(e,t,r){let i={when:t,rows:r.join("")};this.parts.push(Y(this.snippets[e],i),
this.paragraph("Mellemrum",""))}row(e,t){let[r="",i="",s="",o=""]=t;return Y(this.snippets[e],{a:r,b:i,c:s,d:o})}};function Be(n,e){return n?y(n):`${Math.floor(
e/60)}:${String(e%60).padStart(2,"0")}`}function Yr(n,e){var o,l;let t=0,r=e.programme.map(a=>{let d=n.row("programme_row",[n.paragraph("Celle",Be(a.begins,t)),
n.paragraph("Celle",String(a.minutes)),n.led("Celle",a.title,"")+[a.what,a.groups].filter(Boolean).map(u=>n.paragraph("Celle",u)).join(""),n.paragraph("Celle",a.
sheet_title)]);return t+=a.minutes,d}),s=[n.paragraph("Celle",Be((l=(o=e.programme[e.programme.length-1])==null?void 0:o.ends)!=null?l:"",t)),n.led("Celle",String(
t),""),n.led("Celle","minutter i alt","")];return[...r,n.row("programme_row",[...s,n.paragraph("Celle","")])]}var bn=(n,e,t)=>(e?n.led("Celle","Sig: ",`«${e}»`):
"")+(t?n.led("Celle","Gør: ",t):"");function Jr(n,e,t){let r=kn(e),i=[e.sheet_title,e.groups].filter(Boolean).join(" · "),s=n.kept(e.title,i&&` · ${i}`)+(e.steps.
length||!e.what?"":n.paragraph("Celle",e.what))+(r?bn(n,r.say,r.do):""),o=[n.kept(Be(e.begins,t)),n.kept(String(e.minutes)),s],l=[n.row("run_row",o)],a=t;for(let d of r?
[]:e.steps){let u=n.led("Celle",d.title,"")+bn(n,d.say,d.do),m=n.paragraph("Celle",Be(d.begins,a));l.push(n.row("run_row",[m,n.paragraph("Celle",String(d.minutes)),
u])),a+=d.minutes}return l}function zr(n,e){let t=0;return e.programme.flatMap(r=>{let i=Jr(n,r,t);return t+=r.minutes,i})}function Xr(n,{snippets:e}){let t=new Pt(
e),r=n.programme.some(i=>i.begins)?"Kl.":"Efter";t.add("Title",n.title),t.add("Subtitle",n.lead);for(let[i,s]of[["Hvornår: ",n.when],["Sted: ",n.place],["Mødel\
eder: ",n.leader],["Deltagere: ",n.names.filter(Boolean).join(", ")||(n.people?String(n.people):"")]])s&&t.parts.push(t.led("Normal",i,s));return t.add("Heading\
1","Program"),t.addTable("programme",r,Yr(t,n)),t.add("Heading1","Drejebog"),t.addTable("run",r,zr(t,n)),t.addList("Tag med",n.materials),n.documents.includes("\
evaluation")&&t.addList("Evaluering",n.evaluation),t.add("Subtitle",`Lavet ud fra ${n.site}s forslag.${n.legend&&` ${n.legend}`}`),t.parts.join(`
`)}function Sn(n,e){let{year:t,month:r,day:i}=n.date,s=a=>String(a).padStart(2,"0"),o={body:Xr(n,e),title:V(n.title),day:`${t}-${s(r)}-${s(i)}`},l=Object.entries(
e.parts).map(([a,d])=>[a,Y(d,o)]);return Pn(Object.fromEntries(l),yn)}var Qr="meeting.typ",bt=(n,e)=>e.filter(t=>t==="notes"||t==="evaluation"?n.extras.includes(t):!0),Zr=[{title:"Drejebogen",holds:"Alt, hvad du siger og gør, med \
klokkeslæt, på én eller to sider.",ending:"-drejebog.pdf",kind:"pdf",documents:()=>["run"]},{title:"Til deltagerne",holds:"Program og ark, kun det de skal ha\
ve.",ending:"-deltagere.pdf",kind:"pdf",documents:n=>bt(n,["programme","participants","evaluation"])},{title:"Til mødelederen",holds:"Forside, drejebog, printp\
lan og mødelederens sider til hvert ark.",ending:"-moedeleder.pdf",kind:"pdf",documents:n=>bt(n,["cover","run","printing","leader","notes"])},{title:"Program o\
g drejebog",holds:"Til at rette videre i.",ending:".docx",kind:"word",documents:n=>bt(n,["programme","run","evaluation"])},{title:"Navneskilte",holds:"Til at kl\
ippe ud, med navne eller tomme.",ending:"-navneskilte.pdf",kind:"pdf",documents:()=>["labels"]}];function ei(n,e){let t=H(e.plan,e.data),r=ce(e.plan,e.data).some(
i=>i.sheet);return n.documents(e.plan).filter(i=>i==="participants"?r:i==="leader"?t.length>0:!0)}async function ti(n){let e=H(n.plan,n.data);return Promise.all(
e.map(async({id:t,pages:r})=>({pages:r,...await ut(t)})))}var je=class{constructor(e,t){this.desk=t;this.buttons=[];this.list=c("[data-s-plan-files]",e),this.told=
c("[data-s-plan-told]",e);let r=new z(c("[data-s-plan-failure]",e));this.making=new Re({what:"siderne",said:this.told,notice:r,turned:()=>this.render()})}listen(){
this.list.replaceChildren(...Zr.map(e=>this.makeRow(e)))}render(){let e=this.making.isBusy||this.desk.plan.points.length===0;for(let t of this.buttons)t.setAttribute(
"aria-disabled",String(e))}makeRow(e){let t=e.kind==="pdf"?"pdf":"Word",r=x(`${e.title} (${t})`,{class:"s-button s-button--quiet","data-s-plan-get":e.ending},()=>{
this.get(e)});return this.buttons.push(r),p("li",{},r,p("span",{class:"s-quiet"},e.holds))}async get(e){let{desk:t}=this;if(!this.making.isBusy){if(!t.plan.points.
length){this.told.textContent="Programmet er tomt. Læg noget i det først.";return}await this.making.make(De(t.plan.title,e.ending),r=>this.make(e,r))}}async make(e,t){
let r=ei(e,this.desk),s=r.includes("participants")||r.includes("leader")?await ti(this.desk):[],o=wn(this.desk.plan,this.desk.data,s,r,new Date);return e.kind===
"word"?Sn(o,await D().load(xn)):on(Qr,o,void 0,t)}};var En=new Map;function Tn(n){let e=En.get(n);if(e)return e;let t=new Promise(r=>{let i=c("link",n.content).cloneNode();i.addEventListener("load",()=>r()),i.addEventListener(
"error",()=>r()),document.head.append(i)});return En.set(n,t),t}var ni="assets/js/program.js";async function Mn(n){var e;await Tn(c("template[data-s-programme-stage]")),await D().loadTool(ni),await((e=window.samspilProgram)==
null?void 0:e.call(window,n))}function Ln(n,e){let t=c("[data-s-plan-screen]",n),r=c("[data-s-plan-told]",n);t.hidden=typeof HTMLDialogElement=="undefined",t.addEventListener("click",()=>{e.
plan.points.length?Mn(e.plan).catch(i=>ie(r,Qe(i,"Visningen").text)):ie(r,"Programmet er tomt. Læg noget i det først.")})}async function ri(n){try{return await navigator.clipboard.writeText(n),!0}catch{return!1}}async function We(n){let e=await ri(n.value);return e||(n.focus(),n.select()),
e}var ii=()=>{var n;return(n=location.href.split(/[?#]/)[0])!=null?n:""},Ue=class{constructor(e,t,r,i){this.root=e;this.desk=t;this.begin=r;this.tell=i}listen(){let{
root:e}=this,t=(i,s)=>c(i,e).addEventListener("click",s),r=c("[data-s-plan-file]",e);t("[data-s-plan-copy]",()=>{this.copyAddress()}),t("[data-s-plan-save]",()=>this.
save()),t("[data-s-plan-open]",()=>r.click()),t("[data-s-plan-new]",()=>{this.show(this.begin(),"Et nyt møde er begyndt. Det forrige ligger under «Jeres møder».")}),
t("[data-s-plan-clear]",()=>this.clear()),r.addEventListener("change",()=>{this.open(r)})}render(){let{plans:e}=this.desk.meetings.read(),t=e.map(r=>this.makeRow(
r));c("[data-s-plan-meetings]",this.root).replaceChildren(...t),c("[data-s-plan-clear]",this.root).hidden=e.length===0,c("[data-s-plan-refused]",this.root).hidden=
!this.desk.meetings.isRefused}makeRow(e){let{desk:t}=this,r=e.title||"Møde uden navn",i=e.id===t.plan.id,s=[w(h(e.points)),e.when,e.names.length?N(e.names.length,
"navn","navne"):""],o=x(r,{class:"s-plan__link"},()=>this.show(e,`«${r}» er åbnet.`)),l=x(["Slet",p("span",{class:"s-hidden"},` ${r}`)],{class:"s-button s-bu\
tton--quiet"},()=>this.remove(e,r)),a=x(["Lav en kopi",p("span",{class:"s-hidden"},` af ${r}`)],{class:"s-button s-button--quiet"},()=>this.show({...e,id:M(),title:`${r}\
 (kopi)`},`Her er en kopi af «${r}».`));return p("li",{},i?p("b",{"aria-current":"true"},r):o,p("span",{class:"s-quiet"},` ${s.filter(Boolean).join(" · ")}${i?
" · vist her":""}`),p("span",{class:"s-plan__moves"},a,l))}show(e,t){this.desk.take(e,t),this.root.scrollIntoView(),c("[data-s-plan-pack]",this.root).focus({preventScroll:!0})}remove(e,t){
let{desk:r}=this;if(window.confirm(`Slet «${t}» fra denne browser? Det kan ikke fortrydes.`)){if(r.meetings.remove(e.id),e.id===r.plan.id){let i=r.meetings.read().
plans[0];r.take(i!=null?i:this.begin(),`«${t}» er slettet.`,i!==void 0)}else this.render(),this.tell(`«${t}» er slettet.`);c("[data-s-plan-new]",this.root).
focus()}}clear(){window.confirm("Slet alle møder fra denne browser, også navnene? Det kan ikke fortrydes.")&&(this.desk.meetings.clear(),this.desk.take(this.begin(),
"Alle møder er slettet fra denne browser.",!1),c("[data-s-plan-new]",this.root).focus())}async copyAddress(){let e=c("[data-s-plan-address]",this.root);e.value=
qt(ii(),this.desk.plan,this.desk.data),c("[data-s-plan-address-field]",this.root).hidden=!1;let t=await We(e);this.tell(t?"Adressen er kopieret. Den viser progr\
ammet, uden navne, sted og mødeleder.":"Kopiér adressen i feltet.")}save(){let{plan:e}=this.desk,t=De(e.title,".samspil.json");Oe(`${JSON.stringify($e(e),null,
1)}
`,t,"application/json");let r=e.names.length?" Navnene er med i den.":"";this.tell(`Gemt som ${t}.${r} Åbn den her på siden for at gå videre.`)}async open(e){
var o;let[t]=(o=e.files)!=null?o:[];if(!t)return;let r=Ft(await t.text());if(e.value="",typeof r=="string"){this.tell(r);return}let s=this.desk.meetings.read().
plans.some(l=>l.id===r.id)?{...r,id:M()}:r;this.desk.take(s,`«${s.title||"Mødet"}» er åbnet fra filen.`)}};function $n(n,e){var a,d;let t=h(n.points)||n.minutes,r=E(n.begins),i=r===null?`${w(t)}.`:`Kl. ${y(n.begins)}–${y(b(r+t))}.`,s=Se(n.points),o=n.points.map(({title:u,
minutes:m},f)=>{var v;return r===null?`– ${u} (${w(m)})`:`${y(b(r+((v=s[f])!=null?v:0)))} ${u}`}),l=(d=(a=P(e,n.pack))==null?void 0:a.lead)!=null?d:"";return[
`Invitation: ${n.title||"Møde"}`,"",[n.when&&`${n.when}.`,i,n.place&&`${n.place}.`].filter(Boolean).join(" "),...l?["",l]:[],"",...o.length?["Programmet:",...o,
""]:[],"I behøver ikke forberede noget. Sig til, hvis I ikke kan komme, eller hvis I har brug for et særligt hensyn.",...n.leader?["","Venlig hilsen",n.leader]:
[],""].join(`
`)}var si=/[⁠*°]/g,Fe=class{constructor(e,t,r){this.root=e;this.desk=t;this.tell=r;this.written="";this.invitation=c("[data-s-plan-invitation]",e)}listen(){let{
root:e,desk:t}=this;for(let r of we("[data-s-plan-extra]",e))r.addEventListener("change",()=>{let i=Pe.filter(s=>s===r.value?r.checked:t.plan.extras.includes(s));
t.change({...t.plan,extras:i},"Det, I tager med, er lavet om.")});this.invitation.addEventListener("input",()=>this.showRenew()),c("[data-s-plan-copy-invitation\
]",e).addEventListener("click",()=>{this.copyInvitation()}),c("[data-s-plan-renew-invitation]",e).addEventListener("click",()=>{this.written=this.invitation.value,
this.renderInvitation(),this.invitation.focus(),this.tell("Invitationen er skrevet forfra.")})}render(){let{root:e,desk:t}=this,{plan:r,data:i}=t;for(let a of we(
"[data-s-plan-extra]",e))a.checked=r.extras.includes(a.value);let s=P(i,r.pack),o=new Set(r.points.map(a=>a.sheet));c("[data-s-plan-around]",e).hidden=!(s!=null&&
s.sheets.some(a=>!o.has(a))),this.renderPrinting();let l=wt(r,i).map(a=>a.replace(si,""));c("[data-s-plan-things-count]",e).textContent=l.length?N(l.length,"tin\
g","ting"):"intet",c("[data-s-plan-things]",e).replaceChildren(...l.map(a=>p("li",{},a))),this.renderInvitation()}renderPrinting(){var f,v,g;let{root:e,desk:t}=this,
{plan:r,data:i}=t,s=_e(r,i),o=ce(r,i),l=(v=(f=document.activeElement)==null?void 0:f.getAttribute("data-s-plan-copies"))!=null?v:null,a=s.lines.map((k,R)=>this.
makeLine(k,o[R]));c("[data-s-plan-printing]",e).replaceChildren(...a),(g=we("[data-s-plan-copies]",e).find(k=>l!==null&&k.getAttribute("data-s-plan-copies")===l))==
null||g.focus({preventScroll:!0});let d=s.a3?` og ${s.a3} i A3`:"";c("[data-s-plan-paper]",e).textContent=`${s.leaves} ark papir${d} til deltagerne`;let u=r.people===
null?`Regnet for ${Ne}, for I har ikke skrevet, hvor mange I er. `:"",m=Ie(r).length?"Ark med navne ligger i filen, så mange som der står: print de sider én gan\
g. ":"";c("[data-s-plan-print-note]",e).textContent=`${u}${m}Print på begge sider; hver ting begynder på et nyt stykke papir. Antallet er Samspils forslag.`}makeLine(e,t){
let r=e.paper==="A3"?" (A3)":"",i=e.file==="mødeleder"?"hele filen til mødelederen":`side ${e.pages}`,s=t!=null&&t.sheet?this.makeCopies(t):`${e.copies} stk.`;
return p("tr",{},p("th",{scope:"row"},e.what,r),p("td",{},i),p("td",{},s,e.note?p("span",{class:"s-plan__hint"},e.note):null))}makeCopies(e){let{desk:t}=this,r=p(
"input",{type:"text",inputmode:"numeric",autocomplete:"off",maxlength:3,value:e.copies,"aria-label":`Antal af ${e.what}`,"data-s-plan-copies":e.sheet});return J(
r,()=>{let i=/^\s*\d{1,3}\s*$/.test(r.value)?Number(r.value):null;if(r.value=String(e.copies),i===null){this.tell(`Skriv et tal fra 0 til ${G}.`);return}let s={
...t.plan.copies,[e.sheet]:i};t.change({...t.plan,copies:s},`${i} af «${e.what}» i printplanen.`)}),p("span",{class:"s-plan__row"},r,p("span",{},"stk."))}renderInvitation(){
let e=$n(this.desk.plan,this.desk.data);this.invitation.value===this.written&&(this.invitation.value=e),this.written=e,this.showRenew()}showRenew(){c("[data-s-p\
lan-renew-invitation]",this.root).hidden=this.invitation.value===this.written}async copyInvitation(){let e=await We(this.invitation);this.tell(e?"Invitationen e\
r kopieret.":"Kopiér den markerede tekst.")}};function oi(n,e,t){var i,s;let r=((s=(i=n[e])==null?void 0:i.middle)!=null?s:0)+t;return n.filter((o,l)=>l!==e&&o.middle<r).length}function ai(n,e,t,r){return e>
t&&e<=r?-n:e<t&&e>=r?n:0}var xt=class{constructor(e,t,r,i,s,o){this.grip=e;this.row=t;this.rows=r;this.held=i;this.drop=s;this.frame=0;this.follow=e=>{this.pointer=
e.clientY,this.draw()};this.letGo=()=>this.end(!0);this.cancel=()=>this.end(!1);this.leave=e=>{e.key==="Escape"&&(e.preventDefault(),this.end(!1))};this.roll=()=>{
let e=this.pointer<90?-9:this.pointer>window.innerHeight-90?9:0;e&&(window.scrollBy(0,e),this.draw()),this.frame=window.requestAnimationFrame(this.roll)};this.boxes=
r.map(l=>{let a=l.getBoundingClientRect();return{middle:a.top+window.scrollY+a.height/2,height:a.height}}),this.from=r.indexOf(t),this.to=this.from,this.start=o.
clientY+window.scrollY,this.pointer=o.clientY}begin(e){this.grip.setPointerCapture(e),this.grip.addEventListener("pointermove",this.follow),this.grip.addEventListener(
"pointerup",this.letGo),this.grip.addEventListener("pointercancel",this.cancel),document.addEventListener("keydown",this.leave,!0),this.row.classList.add(this.held),
this.frame=window.requestAnimationFrame(this.roll)}draw(){var s,o;let{boxes:e,from:t}=this,r=this.pointer+window.scrollY-this.start;this.to=oi(e,t,r);let i=(o=(s=
e[t])==null?void 0:s.height)!=null?o:0;for(let[l,a]of this.rows.entries()){let d=l===t?r:ai(i,l,t,this.to);a.style.transform=d?`translateY(${d}px)`:""}}end(e){window.
cancelAnimationFrame(this.frame),this.grip.removeEventListener("pointermove",this.follow),this.grip.removeEventListener("pointerup",this.letGo),this.grip.removeEventListener(
"pointercancel",this.cancel),document.removeEventListener("keydown",this.leave,!0);for(let t of this.rows)t.style.transform="";this.row.classList.remove(this.held),
e&&this.drop(this.to)}};function Dn(n,e,t,r){n.addEventListener("pointerdown",i=>{if(i.button||!i.isPrimary||!e.parentElement)return;i.preventDefault();let s=Array.
from(e.parentElement.children);new xt(n,e,s,t,r,i).begin(i.pointerId)})}function Ge(n,e,t,r,i,s=""){let o=`punkt-${n.id}-${e}`,l=r?p("textarea",{id:o,rows:2,maxlength:xe,placeholder:s}):p("input",{id:o,type:"text",maxlength:be,autocomplete:"\
off"});return l.value=n[e],l.addEventListener("input",()=>i({[e]:r?j(l.value):T(l.value)})),p("p",{class:"s-plan__field"},p("label",{for:o},t),l)}function li(n){
if(!n.steps.length)return null;let e=n.steps.map(t=>p("li",{},p("b",{},t.title),` ${t.minutes} min.`,t.say?p("p",{},p("b",{},"Sig:"),` «${t.say}»`):null,t.do?
p("p",{},p("b",{},"Gør:"),` ${t.do}`):null));return p("ol",{class:"s-plan__steps"},e)}function An(n,e,t){let r=Ge(n,"title","Punktets navn",!1,t);if(n.kind==="\
pause")return[r];let i=n.sheet&&!n.say&&!n.do,s=i?"Tomt: det, arket selv siger":"",o=i?li(e):null;return[r,Ge(n,"what","Hvad I gør",!0,t),...o?[o]:[],Ge(n,"say",
"Sig (mødelederens ord)",!0,t,s),Ge(n,"do","Gør",!0,t,s&&"Tomt: det, arket selv foreslår")]}var On=["data-s-point-sheet","data-s-point-less","data-s-point-minutes","data-s-point-more","data-s-point-up","data-s-point-down","data-s-point-remove","data-s-\
point-fold"],U=5;function Rn(n,e){return e?n<U?n+1:Math.floor(n/U)*U+U:n<=U?n-1:Math.ceil(n/U)*U-U}var Ke=class{constructor(e,t,r,i,s){this.point=e;this.told=t;
this.sheet=r;this.place=i;this.actions=s}get title(){return this.point.title||(this.point.kind==="pause"?"Pause":"Uden navn")}make(e){let{point:t,place:r,actions:i}=this,
s=t.kind==="pause",o=p("li",{class:`s-plan__point${s?" s-plan__point--pause":""}`,"data-s-point":t.id}),l=p("span",{class:"s-plan__grip","aria-hidden":"true"},ve(
"grip"));return Dn(l,o,"s-plan__point--held",a=>i.move(t,a)),o.append(l,p("span",{class:"s-plan__clock"},this.wordBeginning()),this.makeTitle(),this.makeLength(),
p("div",{class:"s-plan__moves"},this.makeControl("data-s-point-up",ve("up"),"Op",r.at===0,()=>i.move(t,r.at-1)),this.makeControl("data-s-point-down",ve("down"),
"Ned",r.isLast,()=>i.move(t,r.at+1)),this.makeControl("data-s-point-remove","Fjern","",!1,()=>i.remove(t))),this.makeFold(e)),o}wordBeginning(){let{told:e}=this;
return e.begins?y(e.begins):`${this.place.at+1}.`}makeTitle(){let{point:e,told:t,sheet:r}=this,i=[t.groups,...e.materials].filter(Boolean).join(" · "),s=r&&r.title===
e.title;return p("div",{class:"s-plan__what"},s?p("a",{class:"s-plan__name",href:r.page,"data-s-point-sheet":!0},r.title):p("b",{class:"s-plan__name"},this.title),
r&&!s?p("span",{},"Ark: ",p("a",{href:r.page,"data-s-point-sheet":!0},r.title)):null,i?p("span",{class:"s-quiet"},i):null)}makeLength(){let{point:e,actions:t}=this,
r=p("input",{type:"text",inputmode:"numeric",autocomplete:"off",maxlength:4,value:e.minutes,"aria-label":`Minutter til ${this.title}`,"data-s-point-minutes":!0});
J(r,()=>{let s=ye(r.value);r.value=String(e.minutes),s!==null&&t.setMinutes(e,s)}),r.addEventListener("focus",()=>r.select()),r.addEventListener("keydown",s=>{s.
key==="Escape"&&(r.value=String(e.minutes));let o=s.key==="ArrowUp";!o&&s.key!=="ArrowDown"||(s.preventDefault(),t.step(e,o))});let i=(s,o,l,a)=>x([p("span",{"a\
ria-hidden":"true"},o),he(`${l}: ${this.title}`)],{class:"s-plan__step",[s]:!0,"aria-disabled":!a&&e.minutes<=1?"true":null},()=>t.step(e,a));return p("div",{class:"\
s-plan__length"},i("data-s-point-less","−","Kortere",!1),r,p("span",{class:"s-plan__unit"},"min"),i("data-s-point-more","+","Længere",!0))}makeFold(e){let{point:t,
told:r,actions:i}=this,s=p("div",{class:"s-plan__words","data-s-point-words":!0},An(t,r,l=>i.write(t,l))),o=t.kind==="pause"?"Ret navnet":"Ret, og se mødeledere\
ns ord";return s.addEventListener("focusout",()=>window.setTimeout(()=>i.settle())),p("details",{open:e},p("summary",{"data-s-point-fold":!0},o,he(`: ${this.title}`)),
s)}makeControl(e,t,r,i,s){let o={class:"s-plan__move",[e]:!0,"aria-disabled":i?"true":null};return x([t,he(`${r} ${this.title}`)],o,s)}};var Cn="[data-s-point-words]",di={"data-s-point-up":"data-s-point-down","data-s-point-down":"data-s-point-up"},qe=class{constructor(e,t,r){this.desk=t;this.focusUndo=
r;this.shown=new Map;this.isBehind=!1;this.list=c("[data-s-plan-list]",e)}render(){var l,a;let e=this.list.contains(document.activeElement)?document.activeElement:
null,t=(a=(l=e==null?void 0:e.closest("[data-s-point]"))==null?void 0:l.getAttribute("data-s-point"))!=null?a:"",r=On.find(d=>e==null?void 0:e.hasAttribute(d)),
{plan:i,data:s}=this.desk;this.isBehind=!1;let o=He(i,s);this.shown=new Map(i.points.flatMap((d,u)=>{let m=o[u],f={at:u,isLast:u===i.points.length-1};return m?[
[d.id,this.draw(d,m,f)]]:[]})),fe(this.list,[...this.shown.values()].map(({row:d})=>d)),r&&document.activeElement!==e&&this.focus(t,r)}draw(e,t,r){var a;let i=this.
shown.get(e.id),s=JSON.stringify([e,t,r.at,r.isLast]);if((i==null?void 0:i.drawn)===s)return i;if(i&&((a=ke(Cn,i.row))!=null&&a.contains(document.activeElement)))
return this.isBehind=!0,i;let o=i?c("details",i.row).open:!1,l=new Ke(e,t,S(this.desk.data,e.sheet),r,this).make(o);return{drawn:s,row:l}}focus(e,t){var o;let r=(o=
this.shown.get(e))==null?void 0:o.row;if(!r)return;let i=c(`[${t}]`,r),s=i.getAttribute("aria-disabled")==="true"?di[t]:void 0;(s?c(`[${s}]`,r):i).focus({preventScroll:!0})}openWords(e){
var r;let t=(r=this.shown.get(e))==null?void 0:r.row;t&&(c("details",t).open=!0,c(`${Cn} input`,t).focus())}setMinutes({id:e},t){let{desk:r}=this,i=this.find(e),
s=B(t);if(!i||s===i.minutes)return;let o=it(r.plan,e,{minutes:s});r.change(o,`«${St(i)}» er ${w(s)}. ${Nn(r,h(o.points))}`)}step({id:e},t){let r=this.find(e);
r&&this.setMinutes(r,Rn(r.minutes,t))}move({id:e},t){var d,u;let{desk:r}=this,i=Ee(r.plan,e,t),s=i.points.findIndex(m=>m.id===e),o=i.points[s];if(!o||o===r.plan.
points[s])return;let l=(u=(d=He(i,r.data)[s])==null?void 0:d.begins)!=null?u:"",a=l?`, kl. ${y(l)}`:"";r.change(i,`«${St(o)}» er nu nummer ${s+1} af ${i.points.
length}${a}.`)}remove({id:e}){let{desk:t}=this,r=t.plan.points.findIndex(l=>l.id===e),i=t.plan.points[r];if(!i)return;let s=Wt(t.plan,e);t.change(s,`«${St(i)}»\
 er fjernet. ${Nn(t,h(s.points))}`);let o=s.points[Math.min(r,s.points.length-1)];o?this.focus(o.id,"data-s-point-remove"):this.focusUndo()}write({id:e},t){this.
desk.write(it(this.desk.plan,e,t))}settle(){this.isBehind&&this.desk.again()}find(e){return this.desk.plan.points.find(t=>t.id===e)}},St=n=>n.title||(n.kind==="\
pause"?"Pause":"Punktet"),Nn=(n,e)=>{let t=e-n.plan.minutes;return t>0?`Programmet er ${w(t)} for langt.`:t<0?`Der er ${w(-t)} til overs.`:"Programmet går op."};var pi=.5,ui=1.5,ci=.25,me=5,mi=30,ne=100,gi=(n,e)=>e===0&&n.kind==="point"&&!n.sheet,Hn=(n,e)=>gi(n,e)||K(n),In=n=>Math.max(1,Math.ceil(n.minutes*pi));function fi(n,e){
let t=[...n],r=()=>t.reduce((i,s)=>i+In(s),0);for(;t.length>1&&r()>e;){let i=t.slice(0,-1).findIndex(l=>te(l.title,l.steps)),[s,o]=t;if(i<0&&t.length===2&&s&&o&&
Math.ceil(s.minutes*ci)+In(o)<=e)break;t.splice(i<0?t.length-2:i,1)}return t}function Bn(n,e){let t=e>=me*n.length&&e%me===0?me:1,r=n.map(i=>i.minutes);return mt(
r,e/t).map(i=>i*t)}function hi(n,e,t){return e>=1?n:{...n,minutes:Math.max(t===1?2:t,Math.round(n.minutes*e/t)*t)}}function vi(n){let e=[],t=0;for(let[r,i]of n.
entries()){let s=K(i)||r===n.length-1;i.kind==="pause"?t=0:t+i.minutes>ne&&t>0&&!s?(e.push(Q()),t=i.minutes):t+=i.minutes,e.push(i)}return e}function _n(n,e,t){
let r=n.filter(a=>!e.includes(a)),i=t-h(r),s=Math.floor(h(e)*ui);if(i<e.length||!e.length)return[...n];let o=Bn(e,Math.min(i,Math.max(s,e.length))),l=new Map(e.
map((a,d)=>{var u;return[a,(u=o[d])!=null?u:a.minutes]}));return n.map(a=>{var d;return{...a,minutes:(d=l.get(a))!=null?d:a.minutes}})}function jn(n,e){let t=n.
programme.map(Z),r=h(t);if(r===e)return{points:t,left:[]};let i=e/r,s=e<mi||e%me?1:me,o=(g,k)=>g.kind==="point"&&!Hn(g,k),l=t.filter(o),a=t.filter((g,k)=>!o(g,k)).
map(g=>[g,hi(g,i,s)]).filter(([g])=>g.kind!=="pause"||e>ne),d=new Map(a),u=fi(l,e-h([...d.values()])),m=t.filter(g=>u.includes(g)||d.has(g)).map(g=>{var k;return(k=
d.get(g))!=null?k:g}).filter((g,k,R)=>{var Lt;return g.kind!=="pause"||((Lt=R[k-1])==null?void 0:Lt.kind)==="point"&&!ki(R,k)}),f=l.filter(g=>!u.includes(g)).map(
g=>g.title),v=i>1?vi(_n(m,u,e)):m;return{points:_n(v,v.filter(o),e),left:f}}function ki(n,e){let t=n[e+1];return!t||K(t)}function Wn(n){let e=l=>l.kind==="point",
t=n.points.filter((l,a)=>e(l)&&!Hn(l,a)),r=t.length?t:n.points.filter(e),i=n.minutes-h(n.points.filter(l=>!r.includes(l)));if(!r.length||i<r.length)return null;
let s=Bn(r,i),o=new Map(r.map((l,a)=>{var d;return[l,(d=s[a])!=null?d:l.minutes]}));return{...n,points:n.points.map(l=>{var a;return{...l,minutes:(a=o.get(l))!=
null?a:l.minutes}})}}var wi=[{title:"Velkommen",minutes:5,what:"Sig, hvorfor I er her, og hvornår I slutter."},{title:"Slut af",minutes:5,what:"Aftal, hvad der sker nu, og hvornår \
I ses igen."}],yi=(n,e)=>{let t=r=>JSON.stringify(r.map(i=>({...i,id:""})));return t(n)===t(e)};function Et(n,e,t){let r=P(n.data,e);return r?jn(r,t):{points:wi.
map(L),left:[]}}var Tt=(n,e)=>yi(e.points,Et(n,e.pack,e.minutes).points);function Un(n){return n.length?` Der er ikke tid til: ${n.map(e=>`«${e}»`).join(", ")}\
.`:""}var Ve=class{constructor(e,t,r){this.root=e;this.desk=t;this.tell=r;this.readNames=()=>at(this.names.value.split(/[\n;]+/));this.pack=c("[data-s-plan-pack\
]",e),this.minutes=c("[data-s-plan-minutes]",e),this.people=c("[data-s-plan-people]",e),this.begins=c("[data-s-plan-begins]",e),this.names=c("[data-s-plan-names\
]",e),this.lines=[[c("[data-s-plan-title]",e),"title"],[c("[data-s-plan-when]",e),"when"],[c("[data-s-plan-place]",e),"place"],[c("[data-s-plan-leader]",e),"lea\
der"]],this.fillPacks()}fillPacks(){let e=this.desk.data.packs.map(t=>{let r=h(t.programme);return p("option",{value:t.id},`${t.title} (${w(r)})`)});this.pack.append(
p("optgroup",{label:"Begynd med en pakke"},e),p("optgroup",{label:"Eller"},p("option",{value:""},"Vi vælger selv ark")))}listen(){c("[data-s-plan-ask]",this.root).
addEventListener("submit",e=>{e.preventDefault(),document.activeElement instanceof HTMLInputElement&&document.activeElement.blur()}),this.pack.addEventListener(
"change",()=>this.choosePack()),this.minutes.addEventListener("change",()=>this.chooseMinutes()),this.people.addEventListener("change",()=>this.choosePeople()),
this.begins.addEventListener("change",()=>this.chooseTime()),this.names.addEventListener("input",()=>this.writeNames()),J(this.names,()=>this.countNames());for(let[
e,t]of this.lines)e.addEventListener("input",()=>this.desk.write({...this.desk.plan,[t]:T(e.value)}))}render(){let{plan:e}=this.desk,t=(r,i)=>{(document.activeElement!==
r||r instanceof HTMLSelectElement)&&(r.value=i)};t(this.pack,e.pack),t(this.minutes,String(e.minutes)),t(this.people,e.people===null?"":String(e.people)),t(this.
begins,e.begins&&y(e.begins)),t(this.names,e.names.join(`
`));for(let[r,i]of this.lines)t(r,e[i])}choosePack(){var f,v;let{desk:e}=this,t=P(e.data,this.pack.value),r=P(e.data,e.plan.pack),i=r&&e.plan.minutes===h(r.programme),
s=t?h(t.programme):e.plan.minutes,o=i||!r?s:e.plan.minutes,{points:l,left:a}=Et(e,this.pack.value,o),u=e.plan.title&&e.plan.title!==(r==null?void 0:r.title)?e.plan.
title:(f=t==null?void 0:t.title)!=null?f:"",m=(v=t==null?void 0:t.evaluation)!=null?v:[];e.change({...e.plan,pack:this.pack.value,title:u,minutes:o,points:l,evaluation:m,
copies:{}},`${t?`Programmet er «${t.title}».`:"Programmet er tomt, til jeres egne ark."}${Un(a)}`)}chooseMinutes(){let{desk:e}=this,t=ye(this.minutes.value);if(t===
null||t<nt||t>rt){this.minutes.value=String(e.plan.minutes),this.tell("Skriv mødets længde i minutter, fx 90, eller i timer, fx 1,5 time.");return}if(this.minutes.
value=String(t),t===e.plan.minutes)return;if(!e.plan.points.length||!Tt(e,e.plan)){e.change({...e.plan,minutes:t},`Mødet er ${w(t)}.`);return}let{points:r,left:i}=Et(
e,e.plan.pack,t);e.change({...e.plan,minutes:t,points:r},`Programmet er lavet om til ${w(t)}.${Un(i)}`)}choosePeople(){let{desk:e}=this,t=this.people.value.trim(),
r=/^\d{1,3}$/.test(t)?Number(t):null;if(t&&!r){this.people.value=e.plan.people===null?"":String(e.plan.people),this.tell(`Skriv et tal fra 1 til ${G}, eller lad\
 feltet stå tomt.`);return}r!==e.plan.people&&e.change({...e.plan,people:r},r?`I er ${r}.`:"Der er ikke sagt, hvor mange I er.")}chooseTime(){let{desk:e}=this,
t=this.begins.value.trim(),r=E(t);if(t&&r===null){this.begins.value=e.plan.begins&&y(e.plan.begins),this.tell("Skriv et klokkeslæt, fx 9.30, eller lad feltet st\
å tomt.");return}let i=r===null?"":b(r);if(this.begins.value=i&&y(i),i===e.plan.begins)return;let s=r===null?"":y(b(r+h(e.plan.points)));e.change({...e.plan,begins:i},
i?`I begynder kl. ${y(i)} og slutter kl. ${s}.`:"Tiderne er talt fra begyndelsen.")}writeNames(){this.desk.write({...this.desk.plan,names:this.readNames()})}countNames(){
var r;let{plan:e}=this.desk,t=this.readNames();t.length===se&&this.tell(`Der er plads til ${se} navne.`),t.length>((r=e.people)!=null?r:0)&&this.desk.change({...e,
names:t,people:t.length},`I er ${t.length}.`)}};var Pi=.5,bi=12,O=(n,e,t=null,r="")=>({kind:n,text:e,way:t,point:r}),xi=n=>{var r;let[e,t]=(r=n.minutes)!=null?r:[0,0];return e===t?w(e):`${e}–${t} minutter`};
function Si(n){let t=[...n.filter(r=>r.kind==="point"&&!K(r)&&r.minutes>5)].sort((r,i)=>i.minutes-r.minutes).slice(0,2);return _t(t.map(r=>`«${r.title}»`))}function Ei(n){
if(!n.points.length)return[];let e=h(n.points)-n.minutes;if(e>0){let t=Si(n.points),r=t?` Forkort ${t}, eller fjern et punkt.`:" Fjern et punkt.";return[O("faul\
t",`Programmet er ${w(e)} for langt.${r}`,"fit")]}if(e<0){let t=`Der er ${w(-e)} til overs. Læg et ark til, eller giv punkterne mere tid.`;return[O("advice",t,
"extend")]}return[]}function Ti(n){let e=0,t=0;for(let r of n)e=r.kind==="pause"?0:e+r.minutes,t=Math.max(t,e);return t<=ne?[]:[O("advice",`I sidder ${w(t)} ude\
n pause.`,"pause")]}function Mi(n,e,t){var o,l;let r=n.steps.length||e.steps.filter(a=>a.work).length;if(r>n.minutes){let a=`«${n.title}» har ${r} trin på ${w(
n.minutes)}. De sidste trin er slået sammen.`;return[O("advice",a,null,n.id)]}let i=(l=(o=e.minutes)==null?void 0:o[0])!=null?l:0;if(t||n.steps.length||n.minutes>=
i*Pi)return[];let s=`«${e.title}» er tænkt til ${xi(e)}; her er ${n.minutes}. Nå hellere det halve ordentligt.`;return[O("advice",s,null,n.id)]}function Li(n,e,t){
let r=t.steps.filter(d=>d.work).map(d=>d.title),i=r.findIndex(d=>e.steps.includes(d)),s=n.points.slice(0,n.points.indexOf(e)).filter(d=>d.sheet===t.id),o=d=>s.some(
({steps:u})=>!u.length||u.includes(d)),l=r.slice(0,Math.max(0,i)).find(d=>te(d,[])&&!o(d));if(!l||e.say||e.do)return[];let a=`«${e.title}» bygger på «${l}»,\
 som ikke er i programmet. Sæt et par minutter af til det først.`;return[O("advice",a,null,e.id)]}function $i(n,e,t){let{people:r}=n;if(r===null||!t.people)return[];
let[i,s]=t.people;if(r<i){let l=`«${t.title}» er til mindst ${i}, og I er ${r}.`;return[O("advice",l,null,e.id)]}let o=ue(r,t,e.groups);if(o&&o.number>bi){let l=`\
«${e.title}»: ${o.number} grupper er mange at samle op på. Hør fra nogle få, og få hjælp til at gå rundt.`;return[O("advice",l,null,e.id)]}return s!==null&&
r>s&&!o?[O("advice",`«${t.title}» er til højst ${s}, og I er ${r}.`,null,e.id)]:[]}function Fn(n,e){let t=new Set,r=n.points.flatMap(s=>{let o=S(e,s.sheet);if(!o){
let d=`Arket til «${s.title}» findes ikke længere. Punktet står uden ark.`;return s.sheet?[O("fault",d,null,s.id)]:[]}let l=n.points.filter(d=>d.sheet===o.id).
length>1,a=Li(n,s,o);return[...Mi(s,o,l),...a,...$i(n,s,o)]});return[...Ei(n),...Ti(n.points),...r].filter(({text:s})=>!t.has(s)&&t.add(s))}var Gn=4;function Di(n){let e=0,t=0;for(let[r,i]of n.entries()){if(i.kind==="pause"?(e=0,t=r+1):e+=i.minutes,e<=ne)continue;let s=n.slice(t,t+n.slice(t).findIndex(
d=>d.kind==="pause")+1),o=s.length?s:n.slice(t),l=h(o)/2,a=0;for(let[d,u]of o.entries()){if(a+u.minutes/2>=l)return Math.max(t+d,t+1);a+=u.minutes}}return n.length}
function Ai(n){let e=Q(),t=Di(n.points);return Ee(Te(n,e),e.id,t)}var Ye=class{constructor(e,t,r,i){this.desk=t;this.tell=r;this.focusUndo=i;this.shown=new Map;
this.list=c("[data-s-plan-remarks]",e)}render(){let{plan:e,data:t}=this.desk,r=Fn(e,t),i=r.length-Gn;this.shown=new Map(r.slice(0,Gn).map(o=>{var a;let l=JSON.stringify(
o);return[l,(a=this.shown.get(l))!=null?a:this.makeRow(o)]}));let s=i>0?[p("li",{},`Og ${i} til. Se dem, når disse er klaret.`)]:[];fe(this.list,[...this.shown.
values(),...s])}makeRow(e){return p("li",{class:e.kind==="fault"?"s-plan__remark s-plan__remark--fault":"s-plan__remark"},p("span",{},e.text),e.way?this.makeWay(
e.way):null)}makeWay(e){let t={fit:"Forkort punkterne",extend:"Giv punkterne mere tid",pause:"Læg en pause ind"}[e];return x(t,{class:"s-button s-button--quiet",
"data-s-plan-way":!0},()=>this.go(e))}go(e){let{desk:t}=this,r=e==="pause"?Ai(t.plan):Wn(t.plan);if(!r){this.tell("Der er for mange punkter til tiden. Fjern et \
punkt, eller gør mødet længere.");return}let i=`Punkterne er lavet om, så programmet er ${w(t.plan.minutes)}.`;t.change(r,e==="pause"?"Der er lagt en pause \
ind.":i),this.focusUndo()}};var ge="samspil-møder",Kn=30;function Oi(n){let{valgt:e,møder:t}=F(n),r=(Array.isArray(t)?t:[]).map(dt).filter(s=>s!==null),i=new Map(r.slice(0,Kn).map(s=>[s.
id,s]));return{chosen:typeof e=="string"&&i.has(e)?e:"",plans:[...i.values()]}}var Je=class{constructor(e){this.keeping=e;this.text=null;this.kept={chosen:"",plans:[]}}get isRefused(){
return this.keeping.isRefused}read(){let e=this.keeping.readText(ge);return e!==this.text&&this.know(e,Oi(X(e!=null?e:""))),this.kept}keep(e){let t=this.read().
plans.filter(r=>r.id!==e.id);return this.write(e.id,[e,...t])}remove(e){var r,i;let t=this.read().plans.filter(s=>s.id!==e);t.length?this.write((i=(r=t[0])==null?
void 0:r.id)!=null?i:"",t):this.clear()}clear(){this.keeping.remove(ge)}write(e,t){let r=t.slice(0,Kn),i={samspil:"møder",udgave:Le,valgt:e,møder:r.map($e)},s=JSON.
stringify(i);return this.keeping.writeText(ge,s)?(this.know(s,{chosen:e,plans:r}),!0):!1}know(e,t){this.text=e,this.kept=t}};function qn(n){let e=n.packs.map(r=>h(r.programme)),t=n.packs[e.indexOf(Math.min(...e))];return{...t?jt(t):_,id:M()}}var ze=class{constructor(e,t,r){this.root=e;
this.isPressed=!1;this.isWaiting=!1;this.afterwards=[];let i=c("[data-s-plan-status]",e),s=l=>ie(i,l);this.announce=Nt(i,250),this.undoButton=c("[data-s-plan-un\
do]",e),this.desk=new Ae(t,r,qn(t)),this.questions=new Ve(e,this.desk,s);let o=()=>this.onceShown(()=>this.undoButton.focus());this.programme=new qe(e,this.desk,
o),this.remarks=new Ye(e,this.desk,s,o),this.adding=new Me(e,this.desk,s,l=>this.onceShown(()=>this.programme.openWords(l))),this.papers=new Fe(e,this.desk,s),this.
handing=new je(e,this.desk),this.own=new Ue(e,this.desk,()=>qn(t),s)}start(){let{root:e,desk:t}=this;for(let r of[this.questions,this.adding,this.papers,this.handing,
this.own])r.listen();Ln(e,t),this.undoButton.addEventListener("click",()=>{t.undo(),this.undoButton.hidden&&c("[data-s-plan-pack]",e).focus()}),document.addEventListener(
"pointerdown",()=>{this.isPressed=!0});for(let r of["pointerup","pointercancel"])document.addEventListener(r,()=>window.setTimeout(()=>this.lift()));t.watch(r=>{
r&&this.announce(r),this.render()}),window.addEventListener("storage",r=>{(r.key===ge||r.key===null)&&this.own.render()}),window.addEventListener("hashchange",()=>this.
followAddress()),c("[data-s-plan-plain]",e).hidden=!0,c("[data-s-plan-frame]",e).hidden=!1,this.followAddress()||this.takeUp()}takeUp(){let{chosen:e,plans:t}=this.
desk.meetings.read(),r=t.find(i=>i.id===e);this.desk.take(r!=null?r:this.desk.plan,"",!1)}followAddress(){let{desk:e}=this;if(!location.hash.startsWith(de))return!1;
let t=Vt(location.hash,e.data);return Rt(),t?(e.take(t,"Her er det møde, der lå i adressen. Jeres egne møder er urørte.",!1),!0):(this.takeUp(),this.announce(
"Adressen holder intet møde, som siden kan læse."),!0)}lift(){this.isPressed=!1,this.isWaiting&&this.render();for(let e of this.afterwards.splice(0))e()}onceShown(e){
this.isWaiting?this.afterwards.push(e):e()}render(){if(this.isWaiting=this.isPressed,!this.isPressed){for(let e of[this.questions,this.programme,this.remarks,this.
papers,this.handing,this.own])e.render();this.renderSum(),this.undoButton.hidden=!this.desk.canUndo&&document.activeElement!==this.undoButton}}renderSum(){let{plan:e}=this.
desk,t=h(e.points),r=E(e.begins),i=r===null?"":`, kl. ${y(e.begins)}–${y(b(r+t))}`,s=t===e.minutes?"":` af ${w(e.minutes)}`;c("[data-s-plan-sum]",this.root).textContent=
e.points.length?`${w(t)}${s}${i}`:"Programmet er tomt.",c("[data-s-plan-origin]",this.root).textContent=Tt(this.desk,e)?"Program og tider er Samspils forslag.":
"Rettet af jer, ud fra Samspils forslag."}};async function Vn(n,e){e.clear();try{let t=await D().load(Ot);new ze(n,t,new Je(At().probe())).start()}catch(t){e.show(t,"Planlæggeren",()=>{Vn(n,e)})}}var Mt=ke(
"[data-s-plan]");if(Mt){let n=new z;Mt.before(n.element),Vn(Mt,n)}})();
