/* Made by «make scripts» from macros/browser/screen/programme/program.ts. */
"use strict";(()=>{var re="januar februar marts april maj juni juli august september oktober november december".split(" ");var R=1440,S=60;function et(i){var r;let t=/^\s*(?:kl\.?\s*)?(\d{1,2})(?:[.:\s]?(\d{2}))?\s*$/i.exec(i);if(!t)return null;let[e,n]=[Number(t[1]),Number((r=t[2])!=
null?r:0)];return e<24&&n<S?e*S+n:null}function nt(i){let t=n=>String(n).padStart(2,"0"),e=(i%R+R)%R;return`${t(Math.floor(e/S))}:${t(e%S)}`}function it(i,t){let e=Math.max(1,t),n=i.length>e?[...i.slice(0,e-1),Nt(i.slice(e-1))]:i,r=At(n.map(s=>s.minutes),t);return n.map((s,o)=>{var d;return{...s,minutes:(d=
r[o])!=null?d:1}})}function At(i,t){let e=i.map(a=>Math.max(1,a)),n=k(e),r=e.map(a=>Math.max(1,Math.floor(a*t/n))),s=a=>{var u,m;return((u=e[a])!=null?u:0)*t-((m=
r[a])!=null?m:0)*n},o=(a,u)=>{var m;r[a]=((m=r[a])!=null?m:0)+u},d=r.map((a,u)=>u);for(;r.length&&k(r)<t;)o(d.reduce((a,u)=>s(u)>s(a)?u:a),1);for(;k(r)>t&&r.some(
a=>a>1);){let a=d.filter(u=>{var m;return((m=r[u])!=null?m:0)>1});o(a.reduce((u,m)=>s(m)<=s(u)?m:u),-1)}return r}function Nt(i){let t=e=>e.filter(Boolean).join(
" … ");return{title:i.map(e=>e.title).join(" … "),say:t(i.map(e=>e.say)),do:t(i.map(e=>e.do)),minutes:k(i.map(e=>Math.max(1,e.minutes)))}}var k=i=>i.reduce(
(t,e)=>t+e,0);var $t=.5,U=2;function rt(i,t){let[e,n]=t;if(i<U*e)return null;let r=Math.min(Math.max(4,e),n),s=null,o=Number.POSITIVE_INFINITY,d=Math.min(Math.ceil(i/n),Math.
floor(i/e));for(let a=Math.max(U,d);a<=Math.floor(i/e);a++){let u=Math.abs(i/a-r)+(i%a?$t:0);u>=o||(o=u,s={number:a,size:Math.floor(i/a),larger:i%a})}return s}function st(i){
let{number:t,size:e,larger:n}=i;return`${t} grupper af ${n?`${e}-${e+1}`:e}`}function ot(i,t,e){var s,o;if(i===null)return null;let n=(s=e!=null?e:t==null?void 0:
t.groups)!=null?s:null;if(n)return rt(i,n);let r=(o=t==null?void 0:t.people)==null?void 0:o[1];return!(t!=null&&t.people)||!r||i<=r?null:rt(i,[Math.max(U,t.people[0]),
r])}var I={id:"",title:"",pack:"",minutes:60,people:null,begins:"",when:"",place:"",leader:"",names:[],points:[],evaluation:[],copies:{},extras:["notes","evaluation"]},
at=0;function Ht(){return at+=1,`${Date.now().toString(36)}${at.toString(36)}${Math.floor(Math.random()*1296).toString(36)}`}function Rt(i){return{id:Ht(),kind:"\
point",title:"",minutes:10,what:"",sheet:"",steps:[],say:"",do:"",groups:null,materials:[],...i}}var Ut=i=>Rt({...i});function lt(i){let{id:t,title:e,people:n,evaluation:r,programme:s}=i,o=s.map(Ut);return{...I,id:t,title:e,pack:t,minutes:dt(o),people:n,points:o,
evaluation:r}}var B=(i,t)=>{var e;return(e=i.sheets.find(n=>n.id===t))!=null?e:null},F=(i,t)=>{var e;return(e=i.packs.find(n=>n.id===t))!=null?e:null},dt=i=>i.reduce((t,e)=>t+
e.minutes,0);function ut(i){var e;let t=[0];for(let n of i)t.push(((e=t[t.length-1])!=null?e:0)+n.minutes);return t}function mt({title:i,steps:t}){let[e]=t;return e&&t.length===1&&e.title===i?e:null}function K(i,t){let e=et(i.begins);return e===null?"":nt(e+t)}function Ft(i,t){
var o,d;if(i.say||i.do)return[{title:i.title,minutes:i.minutes,say:i.say,do:i.do}];let e=(d=(o=B(t,i.sheet))==null?void 0:o.steps)!=null?d:[],n=e.filter(a=>i.steps.
includes(a.title)),r=i.steps.length&&n.length?n:e.filter(a=>a.work);return it(r,i.minutes).map(({title:a,minutes:u,say:m,do:c})=>({title:a,minutes:u,say:m,do:c}))}
function Kt(i,t,e,n){var a,u;let r=B(n,t.sheet),s=t.kind==="point"?ot(i.people,r,t.groups):null,o=e,d=Ft(t,n).map(m=>{let c=K(i,o);return o+=m.minutes,{...m,begins:c}});
return{title:t.title,kind:t.kind,minutes:t.minutes,begins:K(i,e),ends:K(i,e+t.minutes),what:t.what,sheet:(a=r==null?void 0:r.id)!=null?a:"",sheet_title:(u=r==null?
void 0:r.title)!=null?u:"",groups:s?st(s):"",materials:t.materials,steps:d}}function ct(i,t){let e=ut(i.points);return i.points.map((n,r)=>{var s;return Kt(i,n,
(s=e[r])!=null?s:0,t)})}var ht="moede/planlaegger";function pt(i,t){if(t!=null)if(typeof t=="string"||t instanceof Node)i.append(t);else for(let e of t)pt(i,e)}function v(i,t={},...e){let n=document.createElement(
i);for(let[r,s]of Object.entries(t))s===!0?n.setAttribute(r,""):s!==!1&&s!==null&&s!==void 0&&n.setAttribute(r,String(s));return pt(n,e),n}function P(i,t=document){return t.querySelector(i)}function l(i,t=document){let e=t.querySelector(i);if(!e)throw new Error(`The page has no ${i}`);return e}function f(i,t=document){
return Array.from(t.querySelectorAll(i))}var b=class extends Error{constructor(e,n="unreachable"){super(`${n}: ${e}`);this.address=e;this.reason=n;this.name="LoadingError"}},W=class{constructor(t){this.
place=t;this.coming=new Map}load(t){return this.once(t,()=>this.find(t,this.place.edition))}async take(t,e){let n=await this.find(t,e);return delete this.place.
store()[t],n}loadTool(t){return this.once(t,()=>this.place.run(this.locate(t)))}once(t,e){let n=this.coming.get(t);if(n)return n;let r=e();return this.coming.set(
t,r),r.catch(()=>this.coming.delete(t)),r}async find(t,e){let{place:n}=this,r=this.locate(`${t}.js`,e);if(n.store()[t]||await n.run(r),!n.store()[t])throw new b(
r);this.isOf(t,e)||(delete n.store()[t],await n.run(`${r}&t=${Date.now()}`));let s=n.store()[t];if(!s)throw new b(r);if(!this.isOf(t,e))throw new b(r,"outdated");
return s[1]}isOf(t,e){var n;return((n=this.place.store()[t])==null?void 0:n[0])===e}locate(t,e=this.place.edition){return`${this.place.base}${t}?e=${e}`}};function Wt(i){
return new Promise((t,e)=>{let n=document.createElement("script");n.src=i,n.onload=()=>{n.remove(),t()},n.onerror=()=>{n.remove(),e(new b(i))},document.head.append(
n)})}function Gt(){var t,e;let i=document.querySelector("[data-edition]");return{base:(t=i==null?void 0:i.getAttribute("data-base"))!=null?t:"",edition:(e=i==null?
void 0:i.getAttribute("data-edition"))!=null?e:"",store:()=>{var n;return(n=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:Wt}}var w=null;
function gt(){return w!=null||(w=new W(Gt())),w}var M=i=>typeof i=="object"&&i?{...i}:{},x=i=>typeof i=="number"&&Number.isFinite(i);function ft(i){try{return JSON.parse(i)}catch{return null}}var bt="samspil.proeve",G=class{constructor(t){this.of=t;this.isRefused=!1}probe(){return this.writeText(bt,"1")&&this.remove(bt),this}readText(t){try{return this.
of().getItem(t)}catch{return this.isRefused=!0,null}}read(t){var e;return ft((e=this.readText(t))!=null?e:"")}list(t){try{return Object.keys(this.of()).filter(e=>e.
startsWith(t))}catch{return this.isRefused=!0,[]}}writeText(t,e){try{this.of().setItem(t,e),this.isRefused=!1}catch{this.isRefused=!0}return!this.isRefused}write(t,e){
return this.writeText(t,JSON.stringify(e))}remove(t){try{this.of().removeItem(t)}catch{this.isRefused=!0}}},yt=()=>new G(()=>window.localStorage);function h(i,t,e){i.textContent="",window.setTimeout(()=>{i.textContent=t,e==null||e()},50)}var vt=60,E=class{constructor(t,e){this.tell=e;this.before=0;this.soundButton=l('[data-s-stage-do="sound"]',t)}turnSound(){this.soundButton.setAttribute("aria-p\
ressed",String(!this.hasSound))}begin(t){this.before=t}pass(t){let{before:e}=this;this.before=t,e>vt&&t<=vt&&this.tell("Et minut tilbage."),!(e<=0||t>0)&&(this.
tell("Tiden er gået."),this.hasSound&&jt())}get hasSound(){return this.soundButton.getAttribute("aria-pressed")==="true"}};function jt(){try{let i=new AudioContext,
t=i.createOscillator(),e=i.createGain(),n=1.2;t.frequency.value=440,e.gain.setValueAtTime(.2,i.currentTime),e.gain.exponentialRampToValueAtTime(.001,i.currentTime+
n),t.connect(e).connect(i.destination),t.addEventListener("ended",()=>{i.close()}),t.start(),t.stop(i.currentTime+n)}catch{}}var T=class{constructor(t){this.lock=null;this.isWanted=!1;let e=()=>{this.isWanted&&document.visibilityState==="visible"&&this.ask()};document.addEventListener(
"visibilitychange",e,{signal:t})}keep(){this.isWanted=!0,this.ask()}release(){var t;this.isWanted=!1,(t=this.lock)==null||t.release(),this.lock=null}async ask(){
var t,e;try{let n=(e=await((t=navigator.wakeLock)==null?void 0:t.request("screen")))!=null?e:null;this.isWanted?this.lock=n:n==null||n.release()}catch{}}},wt=document.
documentElement,j=()=>document.fullscreenEnabled&&typeof wt.requestFullscreen=="function",y=()=>document.fullscreenElement!==null;async function z(){try{j()&&!y()&&
await wt.requestFullscreen()}catch{}return y()}async function V(){try{y()&&await document.exitFullscreen()}catch{}}var q="samspil-skaerm-lukket",L=()=>window.parent!==window,C=class{constructor(t,e){this.dialog=t;this.ended=e;this.life=new AbortController;this.light=new T(this.
life.signal);this.isMoving=!1;this.slot=l("[data-s-stage-slide]",t),this.status=l("[data-s-stage-status]",t),this.black=l("[data-s-stage-black]",t),l('[data-s-s\
tage-do="whole"]',t).hidden=L()||!j(),t.classList.toggle("s-stage--framed",L()),t.addEventListener("close",()=>this.end()),document.addEventListener("fullscreen\
change",()=>this.markWhole(),{signal:this.life.signal})}get signal(){return this.life.signal}listen(t,e){let n=r=>{r==="black"?this.turnBlack():r==="whole"?this.
turnWhole():r==="keys"?this.showKeys():r==="close"?this.close():e(r)};this.dialog.addEventListener("click",r=>{let s=r.target instanceof Element?r.target.closest(
"[data-s-stage-do]"):null;s&&n(s.getAttribute("data-s-stage-do"))}),this.dialog.addEventListener("keydown",r=>{r.stopPropagation();let s=t(r,this.hasLetters);s!==
null&&(r.preventDefault(),this.isBlack?this.turnBlack():n(s))})}get isBlack(){return!this.black.hidden}get hasLetters(){return l("[data-s-stage-letters]",this.dialog).
checked}async open(){return this.dialog.open||(L()||await z(),this.dialog.open)?!1:(this.light.keep(),this.dialog.showModal(),!0)}keepFocus(){let{activeElement:t}=document;
(!this.dialog.contains(t)||!(t!=null&&t.getClientRects().length))&&this.slot.focus()}turnBlack(){let{black:t,dialog:e,status:n}=this;t.hidden=!t.hidden;for(let r of Array.
from(e.children))r instanceof HTMLElement&&r!==t&&r!==n&&(r.inert=!t.hidden);t.hidden?this.slot.focus():t.focus(),h(n,t.hidden?"Skærmen er tilbage.":"Skærmen e\
r sort.")}showKeys(){let t=l("[data-s-stage-keys]",this.dialog);t.hidden=!t.hidden;let[e]=f('[data-s-stage-do="keys"]',this.dialog);e==null||e.setAttribute("ari\
a-expanded",String(!t.hidden)),t.hidden?e==null||e.focus():t.focus()}async turnWhole(){if(y()){await V();return}if(!await z()||!this.dialog.open)return;let t=document.
activeElement;this.isMoving=!0,this.dialog.close(),this.dialog.showModal(),t instanceof HTMLElement&&t.focus()}close(){l("[data-s-stage-keys]",this.dialog).hidden?
this.dialog.close():this.showKeys()}leave(){this.life.abort(),this.dialog.remove()}markWhole(){l('[data-s-stage-do="whole"]',this.dialog).setAttribute("aria-pre\
ssed",String(y()))}end(){if(this.isMoving){this.isMoving=!1;return}this.isBlack&&this.turnBlack(),this.ended(),this.light.release(),this.slot.replaceChildren(),
V(),L()&&window.parent.postMessage(q,"*")}};var xt=i=>i.scrollHeight<=i.clientHeight&&i.scrollWidth<=i.clientWidth;function St(i){return f("[data-s-slide-title], [data-s-slide-asked], [data-s-slide-body]",
i).map(n=>{var r;return((r=n.textContent)!=null?r:"").replace(/\s+/g," ").trim()}).filter(Boolean).join(". ")}function Y(i){return`${Math.floor(i/60)}:${String(i%60).padStart(2,"0")}`}function kt(i,t,e){var n,r;return(r=(n=t.find(s=>e(i,s)))!=null?n:t[t.length-1])!=null?r:t[0]}function Pt(i){return i.flatMap((t,e)=>{var s;let{steps:n}=t,r=mt(t);if(r||!n.length){let{title:o,minutes:d,what:a}=t;return[{point:t,number:e,title:o,minutes:d,
what:a,say:(s=r==null?void 0:r.say)!=null?s:""}]}return n.map(({title:o,minutes:d,say:a},u)=>({point:t,number:e,title:o,minutes:d,say:a,what:u?"":t.what}))})}var _=i=>i.
flatMap((t,e)=>{var n;return t.number===((n=i[e-1])==null?void 0:n.number)?[]:[e]});var zt=[5.2,4.8,4.4,4,3.6,3.2,2.8,2.4,2],Mt=[2.8,2.6,2.4,2.2,2,1.8,1.6,1.4];function p(i){let t=new Date(i);return`${t.getHours()}.${String(t.getMinutes()).padStart(
2,"0")}`}var D=class{constructor(t,e,n,r){this.blanks=t;this.slot=e;this.programme=n;this.moments=r}showAll(t,e,n){let r=this.take("programme");l("[data-s-slide\
-title]",r).textContent=this.programme.title,l("[data-s-programme-origin]",r).textContent=this.programme.origin;let s=_(this.moments);l("[data-s-slide-body]",r).
replaceChildren(...this.programme.points.map((o,d)=>{var m;let a=this.take("point"),u=l("button",a);return l("[data-s-programme-begins]",a).textContent=(m=t[d])!=
null?m:"",l("[data-s-slide-label]",a).textContent=o.title,l("[data-s-slide-value]",a).textContent=`${o.minutes} min`,a.classList.toggle("s-programme__point--now",
d===e),a.classList.toggle("s-programme__point--done",d<e),d===e&&u.setAttribute("aria-current","step"),u.addEventListener("click",()=>{var c;return n((c=s[d])!=
null?c:0)}),a})),this.put(r,Mt)}showMoment(t,e){let{point:n}=t,r=this.take("moment");l("[data-s-slide-title]",r).textContent=t.title;let o=n.kind==="pause"&&e.until?
[`Vi begynder igen kl. ${e.until}`]:[t.what,n.groups];l("[data-s-slide-body]",r).replaceChildren(...o.filter(Boolean).map(a=>v("p",{},a)));let d=l("[data-s-prog\
ramme-said]",r);d.hidden=!e.isSaid||!t.say,d.textContent=t.say,l("[data-s-programme-until]",r).textContent=e.until&&`til kl. ${e.until}`,this.put(r,zt)}showEnd(t){
let e=this.take("end");l("[data-s-programme-until]",e).textContent=t;let{evaluation:n}=this.programme;l("[data-s-slide-body]",e).replaceChildren(...n.map(r=>v("\
li",{},r)));for(let r of f("[data-s-programme-questions]",e))r.hidden=!n.length;this.put(e,Mt)}get clock(){return P("[data-s-programme-left]",this.slot)}take(t){
return l(`[data-s-slide="${t}"]`,this.blanks).cloneNode(!0)}put(t,e){let{slot:n}=this;n.replaceChildren(t);let r=kt([t],e,(s,o)=>(t.style.setProperty("--s-size",
String(o)),xt(n)));t.style.setProperty("--s-size",String(r)),n.scrollTop=0}};var Tt=1e3,g=60*Tt,Vt=180*g;function qt(i,t){let e=/^(\d{1,2}):(\d{2})$/.exec(i);if(!e)return t;let n=new Date(t);return n.setHours(Number(e[1]),Number(e[2]),0,
0),Math.abs(n.getTime()-t)<=Vt?n.getTime():t}var O=class{constructor(t,e){this.minutes=t;this.clock=e;this.state_="waiting";this.at_=0;this.begun=0;this.mark=0;
this.rests=new Map}take(t){return!t||t.state==="waiting"||t.minutes.join()!==this.minutes.join()?!1:(this.state_=t.state,this.at_=t.at,this.begun=t.begun,this.mark=
t.mark,this.rests=new Map(t.rests),!0)}get kept(){let{minutes:t,begun:e,mark:n}=this;return{minutes:t,state:this.state_,at:this.at_,begun:e,mark:n,rests:[...this.
rests]}}get state(){return this.state_}get at(){return this.at_}get left(){return Math.ceil(this.rest/Tt)}get behind(){if(this.state_==="waiting")return 0;let t=(this.
endOfMoment-this.planned(this.at_+1))/g;return Math.trunc(t)||0}get endOfMoment(){return this.state_==="ended"?this.mark:this.clock()+Math.max(0,this.rest)}get endOfMeeting(){
return this.endOfMoment+J(this.minutes.slice(this.at_+1))*g}beginningOf(t){return this.state_==="waiting"||t<=this.at_?this.planned(t):this.endOfMoment+J(this.minutes.
slice(this.at_+1,t))*g}begin(t=""){let e=this.clock();this.begun=qt(t,e),this.rests.clear(),this.go(0)}next(){if(!(this.state_==="waiting"||this.state_==="ended")){
if(this.at_+1<this.minutes.length){this.go(this.at_+1);return}this.mark=this.clock(),this.state_="ended"}}go(t){var n,r;(this.state_==="running"||this.state_===
"held")&&this.rests.set(this.at_,this.rest),this.at_=t;let e=((n=this.minutes[t])!=null?n:0)*g;this.mark=this.clock()+Math.max(0,(r=this.rests.get(t))!=null?r:e),
this.state_="running"}hold(){this.state_==="running"?(this.mark=this.rest,this.state_="held"):this.state_==="held"&&(this.mark=this.clock()+this.mark,this.state_=
"running")}give(t){if(this.state_!=="running"&&this.state_!=="held")return;let e=Math.max(0,Math.max(0,this.rest)+t*g);this.mark=this.state_==="held"?e:this.clock()+
e}reset(){this.state_="waiting",this.at_=0,this.rests.clear()}get rest(){return this.state_==="running"?this.mark-this.clock():this.state_==="held"?this.mark:0}planned(t){
return this.begun+J(this.minutes.slice(0,t))*g}},J=i=>i.reduce((t,e)=>t+e,0);function Lt(i){return i?i>0?`${i} min bagud`:`${-i} min foran`:"Til tiden"}var Et=i=>Array.
isArray(i)&&i.every(x),Yt=["running","held","ended"];function Ct(i){let{minutes:t,state:e,at:n,begun:r,mark:s,rests:o}=M(i);if(!Et(t)||!Yt.includes(e)||!x(n)||!x(
r)||!x(s)||!Number.isInteger(n)||n<0||n>=t.length)return null;let d=(Array.isArray(o)?o:[]).filter(a=>Et(a)&&a.length===2);return{minutes:t,state:e,at:n,begun:r,
mark:s,rests:d}}var X=i=>i<0?`+${Y(-i)}`:Y(i),A=class{constructor(t,e,n){this.running=e;this.moments=n;this.parts={place:l("[data-s-programme-place]",t),point:l("[data-s-progra\
mme-point]",t),small:l("[data-s-programme-small]",t),behind:l("[data-s-programme-behind]",t),time:l("[data-s-programme-time]",t),next:l("[data-s-programme-next]",
t),end:l("[data-s-programme-end]",t)},this.bar=l("[data-s-programme-bar]",t),this.bar.max=n.reduce((r,s)=>r+s.minutes,0)}tellPlace(t,e,n){this.parts.place.textContent=
t?`${t.number+1} af ${e}`:"";let r=!t||t.title===t.point.title;this.parts.point.textContent=t&&!r?t.point.title:t?n:""}tick(t,e){let{parts:n,running:r}=this,s=r.
state==="running"||r.state==="held";n.time.textContent=p(t),n.behind.hidden=r.state==="waiting",n.behind.textContent=Lt(r.behind),n.behind.classList.toggle("s-p\
rogramme__behind--late",r.behind>0),n.small.hidden=!e||!s,n.small.textContent=X(r.left),n.small.classList.toggle("s-programme__left--over",r.left<0),this.tellNext(
s),n.end.textContent=s?`Mødet slutter ca. kl. ${p(r.endOfMeeting)}`:"",this.bar.value=this.countDone(s)}tellNext(t){let{running:e,moments:n,parts:r}=this,s=e.state===
"waiting"?n[0]:n[e.at+1],o=s?`${s.title}, ${s.minutes} min`:"",d=e.state==="waiting"?"Først":"Bagefter";r.next.textContent=o&&e.state!=="ended"?`${d}: ${o}`:t?
"Det er det sidste punkt":""}countDone(t){var d,a;let{running:e,moments:n,bar:r}=this;if(e.state==="ended")return r.max;if(!t)return 0;let s=n.slice(0,e.at).reduce(
(u,m)=>u+m.minutes,0),o=(a=(d=n[e.at])==null?void 0:d.minutes)!=null?a:0;return s+Math.min(o,Math.max(0,o-e.left/60))}};var Jt=new Map([["ArrowRight","next"],["ArrowLeft","back"],["PageDown","next"],["PageUp","back"],["Home","first"],["End","last"],["Escape","close"],[".","black"]]),
Q=[["f","explain"],["b","black"],["h","whole"],["p","pause"],["?","keys"]],nn=new Map([...Q,["t","draw"],["r","draw"],["s","hide"],["3",3],["5",5],["0",10]]),Xt=/^Arrow/;function _t(i,t,e){var r,s;if(i.ctrlKey||i.metaKey||i.altKey)return null;if(i.key==="Escape")return"close";let n=i.target instanceof HTMLElement?i.target:null;return n!=
null&&n.matches("textarea, select, input:not([type=checkbox], [type=radio])")||n!=null&&n.matches("[type=radio]")&&Xt.test(i.key)?null:i.key===" "?n!=null&&n.matches(
"button, input")?null:"next":(s=Jt.get(i.key))!=null?s:t&&(r=e.get(i.key.toLowerCase()))!=null?r:null}var Qt=new Map([...Q,["+","more"],["-","less"],["a","sheet"],["n","now"]]),Dt=(i,t)=>_t(i,t,Qt);var Ot="#skaerm";var N=class{constructor(t,e,n){this.box=t;this.frame=null;this.shown="";let r=({data:s,source:o})=>{var d;s!==q||o!==((d=this.frame)==null?void 0:d.contentWindow)||
(this.hide(),e())};window.addEventListener("message",r,{signal:n})}get isOpen(){return!this.box.hidden}show(t,e){var n,r,s;if(this.shown!==t){let o=(r=(n=P("[da\
ta-edition]"))==null?void 0:n.getAttribute("data-base"))!=null?r:"";this.frame=v("iframe",{class:"s-programme__frame",src:`${o}${t}${Ot}`,title:e}),this.box.replaceChildren(
this.frame),this.shown=t}this.box.hidden=!1,(s=this.frame)==null||s.focus()}hide(){this.box.hidden=!0,this.box.replaceChildren(),this.frame=null,this.shown=""}};var Z="samspil.programmet",Zt=250,$=class{constructor(t,e,n,r){this.dialog=t;this.programme=n;this.keeping=r;this.view=0;this.isSaid=!1;this.beat=0;this.slot=l(
"[data-s-stage-slide]",t),this.status=l("[data-s-stage-status]",t),this.room=new C(t,()=>this.end());let{signal:s}=this.room;this.sheet=new N(l("[data-s-program\
me-sheet]",t),()=>this.showSlide(),s),this.moments=Pt(n.points),this.running=new O(this.moments.map(({minutes:o})=>o),()=>Date.now()),this.slides=new D(e,this.slot,
n,this.moments),this.bearings=new A(t,this.running,this.moments),this.ending=new E(t,o=>h(this.status,o)),this.room.listen(Dt,o=>this.do(o)),window.addEventListener(
"resize",()=>this.redraw(),{signal:s})}async open(){if(!await this.room.open())return;let{id:t,run:e}=M(this.keeping.read(Z)),n=t===this.programme.id&&this.running.
take(Ct(e));n&&(this.view=this.running.state==="ended"?this.moments.length+1:this.running.at+1),this.ending.begin(this.running.left),this.beat=window.setInterval(
()=>this.tick(),Zt),this.redraw(),this.slot.focus(),this.tellView(n?"Mødet går videre, hvor I var. ":"")}get shown(){return this.moments[this.view-1]}get isOn(){
return this.running.state==="running"||this.running.state==="held"}get isHere(){return this.isOn&&this.view-1===this.running.at}redraw(){if(!this.dialog.open)return;
let{shown:t,programme:e,sheet:n}=this,r=t?e.pages.get(t.point.sheet):void 0;n.isOpen&&t&&r?n.show(r,t.point.sheet_title):n.hide(),this.slot.hidden=n.isOpen,this.
bearings.tellPlace(t,e.points.length,e.title),this.drawTools(!!r),this.tick(),!n.isOpen&&(this.drawSlide(),this.tick(),this.room.keepFocus())}drawSlide(){var r,
s;let{shown:t,running:e,slides:n}=this;if(t){let o=this.isHere?p(e.endOfMoment):"";n.showMoment(t,{isSaid:this.isSaid,until:o})}else if(this.view===0){let o=e.state!==
"waiting"||this.programme.begins,d=_(this.moments),a=d.map(m=>o?this.wordBeginning(m):""),u=e.state==="waiting"?-1:(s=(r=this.moments[e.at])==null?void 0:r.number)!=
null?s:-1;n.showAll(a,e.state==="ended"?d.length:u,m=>this.look(m+1))}else n.showEnd(e.state==="ended"?`Mødet sluttede kl. ${p(e.endOfMeeting)}`:"")}wordBeginning(t){
var n,r;if(this.running.state!=="waiting")return p(this.running.beginningOf(t));let e=(n=this.moments[t])==null?void 0:n.point;return((r=e==null?void 0:e.begins)!=
null?r:"").replace(/^0(?=\d)/,"").replace(":",".")}drawTools(t){var m,c,tt;let{running:e,dialog:n,moments:r}=this,s=H=>l(`[data-s-stage-do="${H}"]`,n),o=l("[dat\
a-s-programme-go-on]",n),d=this.isHere&&e.at===r.length-1;o.textContent=e.state==="waiting"?"Begynd mødet":d?"Slut mødet":"Næste",s("back").setAttribute("ari\
a-disabled",String(this.view===0)),s("next").setAttribute("aria-disabled",String(this.view>r.length));for(let H of["more","less","pause"])s(H).hidden=!this.isOn;
s("pause").setAttribute("aria-pressed",String(e.state==="held")),s("sheet").hidden=!t,s("sheet").setAttribute("aria-pressed",String(this.sheet.isOpen)),s("expla\
in").hidden=!((m=this.shown)!=null&&m.say),s("explain").setAttribute("aria-pressed",String(this.isSaid)),s("restart").hidden=e.state==="waiting"||this.view!==0;
let a=l("[data-s-programme-elsewhere]",n);a.hidden=e.state==="waiting"||this.isHere||e.state==="ended"&&!this.shown,s("here").hidden=!this.shown,s("now").hidden=
!this.isOn;let u=(tt=(c=r[e.at])==null?void 0:c.title)!=null?tt:"";l("[data-s-programme-current]",n).textContent=this.isOn?`I er ved «${u}»`:"Mødet er slut"}tick(){
var s,o;let{running:t,slides:e}=this,{left:n}=t;this.bearings.tick(Date.now(),this.sheet.isOpen||!this.isHere);let{clock:r}=e;if(r){let d=(o=(s=this.shown)==null?
void 0:s.minutes)!=null?o:0;r.textContent=this.isHere?X(n):`${d} min`,r.classList.toggle("s-programme__left--over",this.isHere&&n<0),r.classList.toggle("s-progr\
amme__left--held",this.isHere&&t.state==="held")}t.state==="running"&&this.ending.pass(n)}tellView(t=""){h(this.status,t+St(this.slot))}do(t){let{running:e}=this;
t==="sheet"?this.turnSheet():t==="explain"?this.turnSaid():t==="sound"?this.ending.turnSound():t==="pause"?this.change(()=>e.hold(),e.state==="held"?"Tiden går.":
"Tiden er holdt."):t==="more"?this.change(()=>e.give(1),"Et minut mere."):t==="less"?this.change(()=>e.give(-1),"Et minut mindre."):this.turn(t)}turn(t){let e=this.
moments.length+1;t==="next"?this.goOn():t==="back"?this.look(this.view-1):t==="first"?this.look(0):t==="last"?this.look(e):t==="now"&&this.isOn?this.look(this.running.
at+1):t==="here"&&this.shown?(this.running.go(this.view-1),this.look(this.view)):t==="restart"&&(this.running.reset(),this.look(0))}goOn(){let{running:t}=this;t.
state==="waiting"?(t.begin(this.programme.begins),this.look(1)):this.isHere?(t.next(),this.look(this.isOn?t.at+1:this.moments.length+1)):this.view===0&&this.isOn?
this.look(t.at+1):this.look(this.view+1)}look(t){var n,r;let e=Math.min(Math.max(t,0),this.moments.length+1);((n=this.moments[e-1])==null?void 0:n.point.sheet)!==
((r=this.shown)==null?void 0:r.point.sheet)&&this.sheet.hide(),this.view=e,this.isSaid=!1,this.ending.begin(this.running.left),this.keep(),this.redraw(),this.tellView()}change(t,e){
this.isOn&&(t(),this.ending.begin(this.running.left),this.keep(),this.redraw(),h(this.status,e))}turnSaid(){var t;(t=this.shown)!=null&&t.say&&(this.isSaid=!this.
isSaid,this.redraw(),this.isSaid&&h(this.status,this.shown.say))}turnSheet(){var e,n;let t=this.shown?this.programme.pages.get(this.shown.point.sheet):void 0;this.
sheet.isOpen?this.sheet.hide():t&&this.sheet.show(t,(n=(e=this.shown)==null?void 0:e.point.sheet_title)!=null?n:""),this.redraw()}showSlide(){this.redraw(),this.
slot.focus()}keep(){this.running.state==="waiting"?this.keeping.remove(Z):this.keeping.write(Z,{id:this.programme.id,run:this.running.kept})}end(){window.clearInterval(
this.beat),this.sheet.hide(),this.room.leave()}};var te="Program og tider er Samspils forslag.",ee="Ud fra Samspils forslag.";function ne(i,t){let e=F(t,i);return e?lt(e):I}function ie(i,t,e){return{id:i.id,title:i.
title||"Møde",origin:i.pack?e?te:ee:"",begins:i.begins,points:ct(i,t),evaluation:i.evaluation,pages:new Map(t.sheets.map(({id:n,page:r})=>[n,r]))}}window.samspilProgram=
async i=>{let t=await gt().load(ht),e=typeof i=="string"?ne(i,t):i,n=l("template[data-s-programme-stage]").content,r=l("dialog",n).cloneNode(!0);document.body.append(
r),await new $(r,n,ie(e,t,i!==e),yt()).open()};})();
