/* Made by «make scripts» from macros/browser/screen/programme/program.ts. */
"use strict";(()=>{var me="januar februar marts april maj juni juli august september oktober november december".split(" ");var U=1440,P=60;function et(n){var r;let t=/^\s*(?:kl\.?\s*)?(\d{1,2})(?:[.:\s]?(\d{2}))?\s*$/i.exec(n);if(!t)return null;let[e,i]=[Number(t[1]),Number((r=t[2])!=
null?r:0)];return e<24&&i<P?e*P+i:null}function nt(n){let t=i=>String(i).padStart(2,"0"),e=(n%U+U)%U;return`${t(Math.floor(e/P))}:${t(e%P)}`}function it(n,t){let e=Math.max(1,t),i=n.length>e?[...n.slice(0,e-1),Ut(n.slice(e-1))]:n,r=Ht(i.map(s=>s.minutes),t);return i.map((s,o)=>{var d;return{...s,minutes:(d=
r[o])!=null?d:1}})}function Ht(n,t){let e=n.map(a=>Math.max(1,a)),i=M(e),r=e.map(a=>Math.max(1,Math.floor(a*t/i))),s=a=>{var u,m;return((u=e[a])!=null?u:0)*t-((m=
r[a])!=null?m:0)*i},o=(a,u)=>{var m;r[a]=((m=r[a])!=null?m:0)+u},d=r.map((a,u)=>u);for(;r.length&&M(r)<t;)o(d.reduce((a,u)=>s(u)>s(a)?u:a),1);for(;M(r)>t&&r.some(
a=>a>1);){let a=d.filter(u=>{var m;return((m=r[u])!=null?m:0)>1});o(a.reduce((u,m)=>s(m)<=s(u)?m:u),-1)}return r}function Ut(n){let t=e=>e.filter(Boolean).join(
" … ");return{title:n.map(e=>e.title).join(" … "),say:t(n.map(e=>e.say)),do:t(n.map(e=>e.do)),minutes:M(n.map(e=>Math.max(1,e.minutes)))}}var M=n=>n.reduce(
(t,e)=>t+e,0);var Ft=.5,F=2;function rt(n,t){let[e,i]=t;if(n<F*e)return null;let r=Math.min(Math.max(4,e),i),s=null,o=Number.POSITIVE_INFINITY,d=Math.min(Math.ceil(n/i),Math.
floor(n/e));for(let a=Math.max(F,d);a<=Math.floor(n/e);a++){let u=Math.abs(n/a-r)+(n%a?Ft:0);u>=o||(o=u,s={number:a,size:Math.floor(n/a),larger:n%a})}return s}function st(n){
let{number:t,size:e,larger:i}=n;return`${t} grupper af ${i?`${e}-${e+1}`:e}`}var It="hver for sig";function ot(n,t){return(t.length?t:[n]).every(e=>e.toLowerCase().
includes(It))}function at(n,t,e){var s,o;if(n===null)return null;let i=(s=e!=null?e:t==null?void 0:t.groups)!=null?s:null;if(i)return rt(n,i);let r=(o=t==null?void 0:
t.people)==null?void 0:o[1];return!(t!=null&&t.people)||!r||n<=r?null:rt(n,[Math.max(F,t.people[0]),r])}var lt=0;function dt(){return lt+=1,`${Date.now().toString(36)}${lt.toString(36)}${Math.floor(Math.random()*1296).toString(36)}`}var I={id:"",title:"",pack:"",minutes:60,people:null,begins:"",when:"",place:"",leader:"",names:[],points:[],evaluation:[],copies:{},extras:["notes","evaluation"]};
function Bt(n){return{id:dt(),kind:"point",title:"",minutes:10,what:"",sheet:"",steps:[],say:"",do:"",groups:null,materials:[],...n}}var Kt=n=>Bt({...n});function ut(n){let{id:t,title:e,people:i,evaluation:r,programme:s}=n,o=s.map(Kt);return{...I,id:t,title:e,pack:t,minutes:mt(o),people:i,points:o,
evaluation:r}}var B=(n,t)=>{var e;return(e=n.sheets.find(i=>i.id===t))!=null?e:null},K=(n,t)=>{var e;return(e=n.packs.find(i=>i.id===t))!=null?e:null},mt=n=>n.reduce((t,e)=>t+
e.minutes,0);function ct(n){var e;let t=[0];for(let i of n)t.push(((e=t[t.length-1])!=null?e:0)+i.minutes);return t}function gt({title:n,steps:t}){let[e]=t;return e&&t.length===1&&e.title===n?e:null}function W(n,t){let e=et(n.begins);return e===null?"":nt(e+t)}function jt(n,t){
var o,d;if(n.say||n.do)return[{title:n.title,minutes:n.minutes,say:n.say,do:n.do}];let e=(d=(o=B(t,n.sheet))==null?void 0:o.steps)!=null?d:[],i=e.filter(a=>n.steps.
includes(a.title)),r=n.steps.length&&i.length?i:e.filter(a=>a.work);return it(r,n.minutes).map(({title:a,minutes:u,say:m,do:c})=>({title:a,minutes:u,say:m,do:c}))}
var ht={say:"Svar til sidst kort på evalueringens spørgsmål, uden navn.",do:"Del evalueringen ud, og saml den ind igen."};function zt(n){let t=n[n.length-1];
if(!t)return[];let e=`${t.say} ${ht.say}`.trim();return[...n.slice(0,-1),{...t,say:e,do:`${t.do} ${ht.do}`.trim()}]}function Vt(n,t,e,i){var c,w;let r=B(i,t.sheet),
o=t.kind==="point"&&!ot(t.title,t.steps)?at(n.people,r,t.groups):null,d=jt(t,i),a=t===n.points[n.points.length-1],u=e,m=(a&&n.extras.includes("evaluation")?zt(d):
d).map(f=>{let Rt=W(n,u);return u+=f.minutes,{...f,begins:Rt}});return{title:t.title,kind:t.kind,minutes:t.minutes,begins:W(n,e),ends:W(n,e+t.minutes),what:t.what,
sheet:(c=r==null?void 0:r.id)!=null?c:"",sheet_title:(w=r==null?void 0:r.title)!=null?w:"",groups:o?st(o):"",materials:t.materials,steps:m}}function pt(n,t){let e=ct(
n.points);return n.points.map((i,r)=>{var s;return Vt(n,i,(s=e[r])!=null?s:0,t)})}var ft="moede/planlaegger";function bt(n,t){if(t!=null)if(typeof t=="string"||t instanceof Node)n.append(t);else for(let e of t)bt(n,e)}function x(n,t={},...e){let i=document.createElement(
n);for(let[r,s]of Object.entries(t))s===!0?i.setAttribute(r,""):s!==!1&&s!==null&&s!==void 0&&i.setAttribute(r,String(s));return bt(i,e),i}function E(n,t=document){return t.querySelector(n)}function l(n,t=document){let e=t.querySelector(n);if(!e)throw new Error(`The page has no ${n}`);return e}function b(n,t=document){
return Array.from(t.querySelectorAll(n))}var y=class extends Error{constructor(e,i="unreachable"){super(`${i}: ${e}`);this.address=e;this.reason=i;this.name="LoadingError"}},G=class{constructor(t){this.
place=t;this.coming=new Map}load(t){return this.once(t,()=>this.find(t,this.place.edition))}async take(t,e){let i=await this.find(t,e);return delete this.place.
store()[t],i}loadTool(t){return this.once(t,()=>this.place.run(this.locate(t)))}once(t,e){let i=this.coming.get(t);if(i)return i;let r=e();return this.coming.set(
t,r),r.catch(()=>this.coming.delete(t)),r}async find(t,e){let{place:i}=this,r=this.locate(`${t}.js`,e);if(i.store()[t]||await i.run(r),!i.store()[t])throw new y(
r);this.isOf(t,e)||(delete i.store()[t],await i.run(`${r}&t=${Date.now()}`));let s=i.store()[t];if(!s)throw new y(r);if(!this.isOf(t,e))throw new y(r,"outdated");
return s[1]}isOf(t,e){var i;return((i=this.place.store()[t])==null?void 0:i[0])===e}locate(t,e=this.place.edition){return`${this.place.base}${t}?e=${e}`}};function qt(n){
return new Promise((t,e)=>{let i=document.createElement("script");i.src=n,i.onload=()=>{i.remove(),t()},i.onerror=()=>{i.remove(),e(new y(n))},document.head.append(
i)})}function Yt(){var t,e;let n=document.querySelector("[data-edition]");return{base:(t=n==null?void 0:n.getAttribute("data-base"))!=null?t:"",edition:(e=n==null?
void 0:n.getAttribute("data-edition"))!=null?e:"",store:()=>{var i;return(i=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:qt}}var S=null;
function yt(){return S!=null||(S=new G(Yt())),S}var T=n=>typeof n=="object"&&n?{...n}:{},k=n=>typeof n=="number"&&Number.isFinite(n);function vt(n){try{return JSON.parse(n)}catch{return null}}var wt="samspil.proeve",j=class{constructor(t){this.of=t;this.isRefused=!1}probe(){return this.writeText(wt,"1")&&this.remove(wt),this}readText(t){try{return this.
of().getItem(t)}catch{return this.isRefused=!0,null}}read(t){var e;return vt((e=this.readText(t))!=null?e:"")}list(t){try{return Object.keys(this.of()).filter(e=>e.
startsWith(t))}catch{return this.isRefused=!0,[]}}writeText(t,e){try{this.of().setItem(t,e),this.isRefused=!1}catch{this.isRefused=!0}return!this.isRefused}write(t,e){
return this.writeText(t,JSON.stringify(e))}remove(t){try{this.of().removeItem(t)}catch{this.isRefused=!0}}},xt=()=>new j(()=>window.localStorage);function g(n,t,e){n.textContent="",window.setTimeout(()=>{n.textContent=t,e==null||e()},50)}var St=60,L=class{constructor(t,e){this.tell=e;this.before=0;this.soundButton=l('[data-s-stage-do="sound"]',t)}turnSound(){this.soundButton.setAttribute("aria-p\
ressed",String(!this.hasSound))}begin(t){this.before=t}pass(t){let{before:e}=this;this.before=t,e>St&&t<=St&&this.tell("Et minut tilbage."),!(e<=0||t>0)&&(this.
tell("Tiden er gået."),this.hasSound&&Jt())}get hasSound(){return this.soundButton.getAttribute("aria-pressed")==="true"}};function Jt(){try{let n=new AudioContext,
t=n.createOscillator(),e=n.createGain(),i=1.2;t.frequency.value=440,e.gain.setValueAtTime(.2,n.currentTime),e.gain.exponentialRampToValueAtTime(.001,n.currentTime+
i),t.connect(e).connect(n.destination),t.addEventListener("ended",()=>{n.close()}),t.start(),t.stop(n.currentTime+i)}catch{}}var C=class{constructor(t){this.lock=null;this.isWanted=!1;let e=()=>{this.isWanted&&document.visibilityState==="visible"&&this.ask()};document.addEventListener(
"visibilitychange",e,{signal:t})}keep(){this.isWanted=!0,this.ask()}release(){var t;this.isWanted=!1,(t=this.lock)==null||t.release(),this.lock=null}async ask(){
var t,e;try{let i=(e=await((t=navigator.wakeLock)==null?void 0:t.request("screen")))!=null?e:null;this.isWanted?this.lock=i:i==null||i.release()}catch{}}},kt=document.
documentElement,z=()=>document.fullscreenEnabled&&typeof kt.requestFullscreen=="function",v=()=>document.fullscreenElement!==null;async function V(){try{z()&&!v()&&
await kt.requestFullscreen()}catch{}return v()}async function q(){try{v()&&await document.exitFullscreen()}catch{}}var Y="samspil-skaerm-lukket",O=()=>window.parent!==window,_=class{constructor(t,e){this.dialog=t;this.ended=e;this.life=new AbortController;this.light=new C(this.
life.signal);this.isMoving=!1;this.slot=l("[data-s-stage-slide]",t),this.status=l("[data-s-stage-status]",t),this.black=l("[data-s-stage-black]",t),l('[data-s-s\
tage-do="whole"]',t).hidden=O()||!z(),t.classList.toggle("s-stage--framed",O()),t.addEventListener("close",()=>this.end()),document.addEventListener("fullscreen\
change",()=>this.markWhole(),{signal:this.life.signal})}get signal(){return this.life.signal}listen(t,e){let i=r=>{r==="black"?this.turnBlack():r==="whole"?this.
turnWhole():r==="keys"?this.showKeys():r==="close"?this.close():e(r)};this.dialog.addEventListener("click",r=>{let s=r.target instanceof Element?r.target.closest(
"[data-s-stage-do]"):null;s&&i(s.getAttribute("data-s-stage-do"))}),this.dialog.addEventListener("keydown",r=>{r.stopPropagation();let s=t(r,this.hasLetters);s!==
null&&(r.preventDefault(),this.isBlack?this.turnBlack():i(s))})}get isBlack(){return!this.black.hidden}get hasLetters(){return l("[data-s-stage-letters]",this.dialog).
checked}async open(){return this.dialog.open||(O()||await V(),this.dialog.open)?!1:(this.light.keep(),this.dialog.showModal(),!0)}keepFocus(){let{activeElement:t}=document;
(!this.dialog.contains(t)||!(t!=null&&t.getClientRects().length))&&this.slot.focus()}turnBlack(){let{black:t,dialog:e,status:i}=this;t.hidden=!t.hidden;for(let r of Array.
from(e.children))r instanceof HTMLElement&&r!==t&&r!==i&&(r.inert=!t.hidden);t.hidden?this.slot.focus():t.focus(),g(i,t.hidden?"Skærmen er tilbage.":"Skærmen e\
r sort.")}showKeys(){let t=l("[data-s-stage-keys]",this.dialog);t.hidden=!t.hidden;let[e]=b('[data-s-stage-do="keys"]',this.dialog);e==null||e.setAttribute("ari\
a-expanded",String(!t.hidden)),t.hidden?e==null||e.focus():t.focus()}async turnWhole(){if(v()){await q();return}if(!await V()||!this.dialog.open)return;let t=document.
activeElement;this.isMoving=!0,this.dialog.close(),this.dialog.showModal(),t instanceof HTMLElement&&t.focus()}close(){l("[data-s-stage-keys]",this.dialog).hidden?
this.dialog.close():this.showKeys()}leave(){this.life.abort(),this.dialog.remove()}markWhole(){l('[data-s-stage-do="whole"]',this.dialog).setAttribute("aria-pre\
ssed",String(v()))}end(){if(this.isMoving){this.isMoving=!1;return}this.isBlack&&this.turnBlack(),this.ended(),this.light.release(),this.slot.replaceChildren(),
q(),O()&&window.parent.postMessage(Y,"*")}};var Pt=n=>n.scrollHeight<=n.clientHeight&&n.scrollWidth<=n.clientWidth;function Mt(n){return b("[data-s-slide-title], [data-s-slide-asked], [data-s-slide-body]",
n).map(i=>{var r;return((r=i.textContent)!=null?r:"").replace(/\s+/g," ").trim()}).filter(Boolean).join(". ")}function J(n){return`${Math.floor(n/60)}:${String(n%60).padStart(2,"0")}`}function Et(n,t,e){var i,r;return(r=(i=t.find(s=>e(n,s)))!=null?i:t[t.length-1])!=null?r:t[0]}function Tt(n){return n.flatMap((t,e)=>{var s;let{steps:i}=t,r=gt(t);if(r||!i.length){let{title:o,minutes:d,what:a}=t;return[{point:t,number:e,title:o,minutes:d,
what:a,say:(s=r==null?void 0:r.say)!=null?s:""}]}return i.map(({title:o,minutes:d,say:a},u)=>({point:t,number:e,title:o,minutes:d,say:a,what:u?"":t.what}))})}var A=n=>n.
flatMap((t,e)=>{var i;return t.number===((i=n[e-1])==null?void 0:i.number)?[]:[e]});var Xt=[5.2,4.8,4.4,4,3.6,3.2,2.8,2.4,2],Lt=[2.8,2.6,2.4,2.2,2,1.8,1.6,1.4];function h(n){let t=new Date(n);return`${t.getHours()}.${String(t.getMinutes()).padStart(
2,"0")}`}var D=class{constructor(t,e,i,r){this.blanks=t;this.slot=e;this.programme=i;this.moments=r}showAll(t,e,i){let r=this.take("programme");l("[data-s-slide\
-title]",r).textContent=this.programme.title,l("[data-s-programme-origin]",r).textContent=this.programme.origin;let s=A(this.moments);l("[data-s-slide-body]",r).
replaceChildren(...this.programme.points.map((o,d)=>{var m;let a=this.take("point"),u=l("button",a);return l("[data-s-programme-begins]",a).textContent=(m=t[d])!=
null?m:"",l("[data-s-slide-label]",a).textContent=o.title,l("[data-s-slide-value]",a).textContent=`${o.minutes} min`,a.classList.toggle("s-programme__point--now",
d===e),a.classList.toggle("s-programme__point--done",d<e),d===e&&u.setAttribute("aria-current","step"),u.addEventListener("click",()=>{var c;return i((c=s[d])!=
null?c:0)}),a})),this.put(r,Lt)}showMoment(t,e){let{point:i}=t,r=this.take("moment");l("[data-s-slide-title]",r).textContent=t.title;let o=i.kind==="pause"&&e.until?
[`Vi begynder igen kl. ${e.until}`]:[t.what,i.groups];l("[data-s-slide-body]",r).replaceChildren(...o.filter(Boolean).map(a=>x("p",{},a)));let d=l("[data-s-prog\
ramme-said]",r);d.hidden=!e.isSaid||!t.say,d.textContent=t.say,l("[data-s-programme-until]",r).textContent=e.until&&`til kl. ${e.until}`,this.put(r,Xt)}showEnd(t){
let e=this.take("end");l("[data-s-programme-until]",e).textContent=t;let{evaluation:i}=this.programme;l("[data-s-slide-body]",e).replaceChildren(...i.map(r=>x("\
li",{},r)));for(let r of b("[data-s-programme-questions]",e))r.hidden=!i.length;this.put(e,Lt)}get clock(){return E("[data-s-programme-left]",this.slot)}take(t){
return l(`[data-s-slide="${t}"]`,this.blanks).cloneNode(!0)}put(t,e){let{slot:i}=this;i.replaceChildren(t);let r=Et([t],e,(s,o)=>(t.style.setProperty("--s-size",
String(o)),Pt(i)));t.style.setProperty("--s-size",String(r)),i.scrollTop=0}};var Ot=1e3,p=60*Ot,Qt=180*p;function Zt(n,t){let e=/^(\d{1,2}):(\d{2})$/.exec(n);if(!e)return t;let i=new Date(t);return i.setHours(Number(e[1]),Number(e[2]),0,
0),Math.abs(i.getTime()-t)<=Qt?i.getTime():t}var $=class{constructor(t,e){this.minutes=t;this.clock=e;this.state_="waiting";this.at_=0;this.begun=0;this.mark=0;
this.rests=new Map}take(t){return!t||t.state==="waiting"||t.minutes.join()!==this.minutes.join()?!1:(this.state_=t.state,this.at_=t.at,this.begun=t.begun,this.mark=
t.mark,this.rests=new Map(t.rests),!0)}get kept(){let{minutes:t,begun:e,mark:i}=this;return{minutes:t,state:this.state_,at:this.at_,begun:e,mark:i,rests:[...this.
rests]}}get state(){return this.state_}get at(){return this.at_}get beginning(){return this.begun}get left(){return Math.ceil(this.rest/Ot)}get behind(){if(this.
state_==="waiting")return 0;let t=(this.endOfMoment-this.planned(this.at_+1))/p;return Math.trunc(t)||0}get endOfMoment(){return this.state_==="ended"?this.mark:
this.clock()+Math.max(0,this.rest)}get endOfMeeting(){return this.endOfMoment+X(this.minutes.slice(this.at_+1))*p}beginningOf(t){return this.state_==="waiting"||
t<=this.at_?this.planned(t):this.endOfMoment+X(this.minutes.slice(this.at_+1,t))*p}begin(t=""){let e=this.clock();this.begun=Zt(t,e),this.rests.clear(),this.go(
0)}next(){if(!(this.state_==="waiting"||this.state_==="ended")){if(this.at_+1<this.minutes.length){this.go(this.at_+1);return}this.mark=this.clock(),this.state_=
"ended"}}go(t){var i,r;(this.state_==="running"||this.state_==="held")&&this.rests.set(this.at_,this.rest),this.at_=t;let e=((i=this.minutes[t])!=null?i:0)*p;this.
mark=this.clock()+Math.max(0,(r=this.rests.get(t))!=null?r:e),this.state_="running"}hold(){this.state_==="running"?(this.mark=this.rest,this.state_="held"):this.
state_==="held"&&(this.mark=this.clock()+this.mark,this.state_="running")}give(t){if(this.state_!=="running"&&this.state_!=="held")return;let e=Math.max(0,Math.
max(0,this.rest)+t*p);this.mark=this.state_==="held"?e:this.clock()+e}reset(){this.state_="waiting",this.at_=0,this.rests.clear()}get rest(){return this.state_===
"running"?this.mark-this.clock():this.state_==="held"?this.mark:0}planned(t){return this.begun+X(this.minutes.slice(0,t))*p}},X=n=>n.reduce((t,e)=>t+e,0);function _t(n){
return n?n>0?`${n} min bagud`:`${-n} min foran`:"Til tiden"}var Ct=n=>Array.isArray(n)&&n.every(k),te=["running","held","ended"];function At(n){let{minutes:t,state:e,
at:i,begun:r,mark:s,rests:o}=T(n);if(!Ct(t)||!te.includes(e)||!k(i)||!k(r)||!k(s)||!Number.isInteger(i)||i<0||i>=t.length)return null;let d=(Array.isArray(o)?o:
[]).filter(a=>Ct(a)&&a.length===2);return{minutes:t,state:e,at:i,begun:r,mark:s,rests:d}}var Q=n=>n<0?`+${J(-n)}`:J(n),ee=1800*1e3;function ne(n,t){return n.beginning-t>ee?`Begynder kl. ${h(n.beginning)}`:_t(n.behind)}var N=class{constructor(t,e,i){
this.running=e;this.moments=i;this.parts={place:l("[data-s-programme-place]",t),point:l("[data-s-programme-point]",t),small:l("[data-s-programme-small]",t),behind:l(
"[data-s-programme-behind]",t),time:l("[data-s-programme-time]",t),next:l("[data-s-programme-next]",t),end:l("[data-s-programme-end]",t)},this.bar=l("[data-s-pr\
ogramme-bar]",t),this.bar.max=i.reduce((r,s)=>r+s.minutes,0)}tellPlace(t,e,i){this.parts.place.textContent=t?`${t.number+1} af ${e}`:"";let r=!t||t.title===t.point.
title;this.parts.point.textContent=t&&!r?t.point.title:t?i:""}tick(t,e){let{parts:i,running:r}=this,s=r.state==="running"||r.state==="held";i.time.textContent=h(
t),i.behind.hidden=r.state==="waiting",i.behind.textContent=ne(r,t),i.behind.classList.toggle("s-programme__behind--late",r.behind>0),i.small.hidden=!e||!s,i.small.
textContent=Q(r.left),i.small.classList.toggle("s-programme__left--over",r.left<0),this.tellNext(s),i.end.textContent=s?`Mødet slutter ca. kl. ${h(r.endOfMeeting)}`:
"",this.bar.value=this.countDone(s)}tellNext(t){let{running:e,moments:i,parts:r}=this,s=e.state==="waiting"?i[0]:i[e.at+1],o=s?`${s.title}, ${s.minutes} min`:"",
d=e.state==="waiting"?"Først":"Bagefter";r.next.textContent=o&&e.state!=="ended"?`${d}: ${o}`:t?"Det er det sidste punkt":""}countDone(t){var d,a;let{running:e,
moments:i,bar:r}=this;if(e.state==="ended")return r.max;if(!t)return 0;let s=i.slice(0,e.at).reduce((u,m)=>u+m.minutes,0),o=(a=(d=i[e.at])==null?void 0:d.minutes)!=
null?a:0;return s+Math.min(o,Math.max(0,o-e.left/60))}};var ie=new Map([["ArrowRight","next"],["ArrowLeft","back"],["PageDown","next"],["PageUp","back"],["Home","first"],["End","last"],["Escape","close"],[".","black"]]),
Z=[["f","explain"],["b","black"],["h","whole"],["p","pause"],["?","keys"]],hn=new Map([...Z,["t","draw"],["r","draw"],["s","hide"],["3",3],["5",5],["0",10]]),re=/^Arrow/;function Dt(n,t,e){var r,s;if(n.ctrlKey||n.metaKey||n.altKey)return null;if(n.key==="Escape")return"close";let i=n.target instanceof HTMLElement?n.target:null;return i!=
null&&i.matches("textarea, select, input:not([type=checkbox], [type=radio])")||i!=null&&i.matches("[type=radio]")&&re.test(n.key)?null:n.key===" "?i!=null&&i.matches(
"button, input")?null:"next":(s=ie.get(n.key))!=null?s:t&&(r=e.get(n.key.toLowerCase()))!=null?r:null}var se=new Map([...Z,["+","more"],["-","less"],["a","sheet"],["n","now"]]),$t=(n,t)=>Dt(n,t,se);var Nt="#skaerm";var R=class{constructor(t,e,i){this.box=t;this.frame=null;this.shown="";let r=({data:s,source:o})=>{var d;s!==Y||o!==((d=this.frame)==null?void 0:d.contentWindow)||
(this.hide(),e())};window.addEventListener("message",r,{signal:i})}get isOpen(){return!this.box.hidden}show(t,e){var i,r,s;if(this.shown!==t){let o=(r=(i=E("[da\
ta-edition]"))==null?void 0:i.getAttribute("data-base"))!=null?r:"";this.frame=x("iframe",{class:"s-programme__frame",src:`${o}${t}${Nt}`,title:e}),this.box.replaceChildren(
this.frame),this.shown=t}this.box.hidden=!1,(s=this.frame)==null||s.focus()}hide(){this.box.hidden=!0,this.box.replaceChildren(),this.frame=null,this.shown=""}};var tt="samspil.programmet",oe=250,H=class{constructor(t,e,i,r){this.dialog=t;this.programme=i;this.keeping=r;this.view=0;this.isSaid=!1;this.beat=0;this.slot=l(
"[data-s-stage-slide]",t),this.status=l("[data-s-stage-status]",t),this.room=new _(t,()=>this.end());let{signal:s}=this.room;this.sheet=new R(l("[data-s-program\
me-sheet]",t),()=>this.showSlide(),s),this.moments=Tt(i.points),this.running=new $(this.moments.map(({minutes:o})=>o),()=>Date.now()),this.slides=new D(e,this.slot,
i,this.moments),this.bearings=new N(t,this.running,this.moments),this.ending=new L(t,o=>g(this.status,o)),this.room.listen($t,o=>this.do(o)),window.addEventListener(
"resize",()=>this.redraw(),{signal:s})}async open(){if(!await this.room.open())return;let{id:t,run:e}=T(this.keeping.read(tt)),i=t===this.programme.id&&this.running.
take(At(e));i&&(this.view=this.running.state==="ended"?this.moments.length+1:this.running.at+1),this.ending.begin(this.running.left),this.beat=window.setInterval(
()=>this.tick(),oe),this.redraw(),this.slot.focus(),this.tellView(i?"Mødet går videre, hvor I var. ":"")}get shown(){return this.moments[this.view-1]}get isOn(){
return this.running.state==="running"||this.running.state==="held"}get isHere(){return this.isOn&&this.view-1===this.running.at}redraw(){if(!this.dialog.open)return;
let{shown:t,programme:e,sheet:i}=this,r=t?e.pages.get(t.point.sheet):void 0;i.isOpen&&t&&r?i.show(r,t.point.sheet_title):i.hide(),this.slot.hidden=i.isOpen,this.
bearings.tellPlace(t,e.points.length,e.title),this.drawTools(!!r),this.tick(),!i.isOpen&&(this.drawSlide(),this.tick(),this.room.keepFocus())}drawSlide(){var r,
s;let{shown:t,running:e,slides:i}=this;if(t){let o=this.isHere?h(e.endOfMoment):"";i.showMoment(t,{isSaid:this.isSaid,until:o})}else if(this.view===0){let o=e.state!==
"waiting"||this.programme.begins,d=A(this.moments),a=d.map(m=>o?this.wordBeginning(m):""),u=e.state==="waiting"?-1:(s=(r=this.moments[e.at])==null?void 0:r.number)!=
null?s:-1;i.showAll(a,e.state==="ended"?d.length:u,m=>this.look(m+1))}else i.showEnd(e.state==="ended"?`Mødet sluttede kl. ${h(e.endOfMeeting)}`:"")}wordBeginning(t){
var i,r;if(this.running.state!=="waiting")return h(this.running.beginningOf(t));let e=(i=this.moments[t])==null?void 0:i.point;return((r=e==null?void 0:e.begins)!=
null?r:"").replace(/^0(?=\d)/,"").replace(":",".")}drawTools(t){var m,c,w;let{running:e,dialog:i,moments:r}=this,s=f=>l(`[data-s-stage-do="${f}"]`,i),o=l("[data\
-s-programme-go-on]",i),d=this.isHere&&e.at===r.length-1;o.textContent=e.state==="waiting"?"Begynd mødet":d?"Slut mødet":"Næste",s("back").setAttribute("aria\
-disabled",String(this.view===0)),s("next").setAttribute("aria-disabled",String(this.view>r.length));for(let f of["more","less","pause"])s(f).hidden=!this.isOn;
s("pause").setAttribute("aria-pressed",String(e.state==="held")),s("sheet").hidden=!t,s("sheet").setAttribute("aria-pressed",String(this.sheet.isOpen)),s("expla\
in").hidden=!((m=this.shown)!=null&&m.say),s("explain").setAttribute("aria-pressed",String(this.isSaid)),s("restart").hidden=e.state==="waiting"||this.view!==0;
let a=l("[data-s-programme-elsewhere]",i);a.hidden=e.state==="waiting"||this.isHere||e.state==="ended"&&!this.shown,s("here").hidden=!this.shown,s("now").hidden=
!this.isOn;let u=(w=(c=r[e.at])==null?void 0:c.title)!=null?w:"";l("[data-s-programme-current]",i).textContent=this.isOn?`I er ved «${u}»`:"Mødet er slut"}tick(){
var s,o;let{running:t,slides:e}=this,{left:i}=t;this.bearings.tick(Date.now(),this.sheet.isOpen||!this.isHere);let{clock:r}=e;if(r){let d=(o=(s=this.shown)==null?
void 0:s.minutes)!=null?o:0;r.textContent=this.isHere?Q(i):`${d} min`,r.classList.toggle("s-programme__left--over",this.isHere&&i<0),r.classList.toggle("s-progr\
amme__left--held",this.isHere&&t.state==="held")}t.state==="running"&&this.ending.pass(i)}tellView(t=""){g(this.status,t+Mt(this.slot))}do(t){let{running:e}=this;
t==="sheet"?this.turnSheet():t==="explain"?this.turnSaid():t==="sound"?this.ending.turnSound():t==="pause"?this.change(()=>e.hold(),e.state==="held"?"Tiden går.":
"Tiden er holdt."):t==="more"?this.change(()=>e.give(1),"Et minut mere."):t==="less"?this.change(()=>e.give(-1),"Et minut mindre."):this.turn(t)}turn(t){let e=this.
moments.length+1;t==="next"?this.goOn():t==="back"?this.look(this.view-1):t==="first"?this.look(0):t==="last"?this.look(e):t==="now"&&this.isOn?this.look(this.running.
at+1):t==="here"&&this.shown?(this.running.go(this.view-1),this.look(this.view)):t==="restart"&&(this.running.reset(),this.look(0))}goOn(){let{running:t}=this;t.
state==="waiting"?(t.begin(this.programme.begins),this.look(1)):this.isHere?(t.next(),this.look(this.isOn?t.at+1:this.moments.length+1)):this.view===0&&this.isOn?
this.look(t.at+1):this.look(this.view+1)}look(t){var i,r;let e=Math.min(Math.max(t,0),this.moments.length+1);((i=this.moments[e-1])==null?void 0:i.point.sheet)!==
((r=this.shown)==null?void 0:r.point.sheet)&&this.sheet.hide(),this.view=e,this.isSaid=!1,this.ending.begin(this.running.left),this.keep(),this.redraw(),this.tellView()}change(t,e){
this.isOn&&(t(),this.ending.begin(this.running.left),this.keep(),this.redraw(),g(this.status,e))}turnSaid(){var t;(t=this.shown)!=null&&t.say&&(this.isSaid=!this.
isSaid,this.redraw(),this.isSaid&&g(this.status,this.shown.say))}turnSheet(){var e,i;let t=this.shown?this.programme.pages.get(this.shown.point.sheet):void 0;this.
sheet.isOpen?this.sheet.hide():t&&this.sheet.show(t,(i=(e=this.shown)==null?void 0:e.point.sheet_title)!=null?i:""),this.redraw()}showSlide(){this.redraw(),this.
slot.focus()}keep(){this.running.state==="waiting"?this.keeping.remove(tt):this.keeping.write(tt,{id:this.programme.id,run:this.running.kept})}end(){window.clearInterval(
this.beat),this.sheet.hide(),this.room.leave()}};var ae="Program og tider er Samspils forslag.",le="Ud fra Samspils forslag.";function de(n,t){let e=K(t,n);return e?ut(e):I}function ue(n,t,e){return{id:n.id,title:n.
title||"Møde",origin:n.pack?e?ae:le:"",begins:n.begins,points:pt(n,t),evaluation:n.evaluation,pages:new Map(t.sheets.map(({id:i,page:r})=>[i,r]))}}window.samspilProgram=
async n=>{let t=await yt().load(ft),e=typeof n=="string"?de(n,t):n,i=l("template[data-s-programme-stage]").content,r=l("dialog",i).cloneNode(!0);document.body.append(
r),await new H(r,i,ue(e,t,n!==e),xt()).open()};})();
