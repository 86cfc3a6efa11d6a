/* Made by «make scripts» from macros/browser/screen/programme/program.ts. */
"use strict";(()=>{function J(i){var r;let t=/^\s*(?:kl\.?\s*)?(\d{1,2})(?:[.:\s]?(\d{2}))?\s*$/i.exec(i);if(!t)return null;let[e,n]=[Number(t[1]),Number((r=t[2])!=null?r:0)];return e<
24&&n<60?e*60+n:null}function X(i){let t=n=>String(n).padStart(2,"0"),e=(i%1440+1440)%1440;return`${t(Math.floor(e/60))}:${t(e%60)}`}function Q(i,t){let e=Math.max(1,t),n=i.length>e?[...i.slice(0,e-1),Pt(i.slice(e-1))]:i,r=kt(n.map(s=>s.minutes),t);return n.map((s,a)=>{var d;return{...s,minutes:(d=
r[a])!=null?d:1}})}function kt(i,t){let e=i.map(o=>Math.max(1,o)),n=v(e),r=e.map(o=>Math.max(1,Math.floor(o*t/n))),s=o=>{var u,m;return((u=e[o])!=null?u:0)*t-((m=
r[o])!=null?m:0)*n},a=(o,u)=>{var m;r[o]=((m=r[o])!=null?m:0)+u},d=r.map((o,u)=>u);for(;r.length&&v(r)<t;)a(d.reduce((o,u)=>s(u)>s(o)?u:o),1);for(;v(r)>t&&r.some(
o=>o>1);){let o=d.filter(u=>{var m;return((m=r[u])!=null?m:0)>1});a(o.reduce((u,m)=>s(m)<=s(u)?m:u),-1)}return r}function Pt(i){let t=e=>e.filter(Boolean).join(
" … ");return{title:i.map(e=>e.title).join(" … "),say:t(i.map(e=>e.say)),do:t(i.map(e=>e.do)),minutes:v(i.map(e=>Math.max(1,e.minutes)))}}var v=i=>i.reduce(
(t,e)=>t+e,0);var Mt=.5,A=2;function Z(i,t){let[e,n]=t;if(i<A*e)return null;let r=Math.min(Math.max(4,e),n),s=null,a=Number.POSITIVE_INFINITY,d=Math.min(Math.ceil(i/n),Math.floor(
i/e));for(let o=Math.max(A,d);o<=Math.floor(i/e);o++){let u=Math.abs(i/o-r)+(i%o?Mt:0);u>=a||(a=u,s={number:o,size:Math.floor(i/o),larger:i%o})}return s}function tt(i){
let{number:t,size:e,larger:n}=i;return`${t} grupper af ${n?`${e}-${e+1}`:e}`}function et(i,t,e){var s,a;if(i===null)return null;let n=(s=e!=null?e:t==null?void 0:
t.groups)!=null?s:null;if(n)return Z(i,n);let r=(a=t==null?void 0:t.people)==null?void 0:a[1];return!(t!=null&&t.people)||!r||i<=r?null:Z(i,[Math.max(A,t.people[0]),
r])}var N={id:"",title:"",pack:"",minutes:60,people:null,begins:"",when:"",place:"",leader:"",names:[],points:[],evaluation:[],copies:{},extras:["notes","evaluation"]},
nt=0;function Et(){return nt+=1,`${Date.now().toString(36)}${nt.toString(36)}${Math.floor(Math.random()*1296).toString(36)}`}function Tt(i){return{id:Et(),kind:"\
point",title:"",minutes:10,what:"",sheet:"",steps:[],say:"",do:"",groups:null,materials:[],...i}}var it=i=>Tt({...i});var R=(i,t)=>{var e;return(e=i.sheets.find(n=>n.id===t))!=null?e:null},H=(i,t)=>{var e;return(e=i.packs.find(n=>n.id===t))!=null?e:null};function rt(i){var e;let t=[0];for(let n of i)t.push(((e=t[t.length-1])!=null?e:0)+n.minutes);return t}function U(i,t){let e=J(i.begins);return e===null?"":X(e+t)}function Ot(i,t){var a,d;if(i.say||i.do)return[{title:i.title,minutes:i.minutes,say:i.say,do:i.do}];
let e=(d=(a=R(t,i.sheet))==null?void 0:a.steps)!=null?d:[],n=e.filter(o=>i.steps.includes(o.title)),r=i.steps.length&&n.length?n:e.filter(o=>o.work);return Q(r,
i.minutes).map(({title:o,minutes:u,say:m,do:c})=>({title:o,minutes:u,say:m,do:c}))}function _t(i,t,e,n){var o,u;let r=R(n,t.sheet),s=t.kind==="point"?et(i.people,
r,t.groups):null,a=e,d=Ot(t,n).map(m=>{let c=U(i,a);return a+=m.minutes,{...m,begins:c}});return{title:t.title,kind:t.kind,minutes:t.minutes,begins:U(i,e),ends:U(
i,e+t.minutes),what:t.what,sheet:(o=r==null?void 0:r.id)!=null?o:"",sheet_title:(u=r==null?void 0:r.title)!=null?u:"",groups:s?tt(s):"",materials:t.materials,steps:d}}
function st(i,t){let e=rt(i.points);return i.points.map((n,r)=>{var s;return _t(i,n,(s=e[r])!=null?s:0,t)})}var ot="moede/planlaegger";function at(i,t){if(t!=null)if(typeof t=="string"||t instanceof Node)i.append(t);else for(let e of t)at(i,e)}function y(i,t={},...e){let n=document.createElement(
i);for(let[r,s]of Object.entries(t))s===!0?n.setAttribute(r,""):s!==!1&&s!==null&&s!==void 0&&n.setAttribute(r,String(s));return at(n,e),n}function x(i,t=document){return t.querySelector(i)}function l(i,t=document){let e=t.querySelector(i);if(!e)throw new Error(`The page has no ${i}`);return e}function g(i,t=document){
return Array.from(t.querySelectorAll(i))}var f=class extends Error{constructor(e,n="unreachable"){super(`${n}: ${e}`);this.address=e;this.reason=n;this.name="LoadingError"}},$=class{constructor(t){this.
place=t;this.coming=new Map}load(t){return this.once(t,()=>this.find(t,this.place.edition))}async take(t,e){let n=await this.find(t,e);return delete this.place.
store()[t],n}loadTool(t){return this.once(t,()=>this.place.run(this.locate(t)))}once(t,e){let n=this.coming.get(t);if(n)return n;let r=e();return this.coming.set(
t,r),r.catch(()=>this.coming.delete(t)),r}async find(t,e){let{place:n}=this,r=this.locate(`${t}.js`,e);if(n.store()[t]||await n.run(r),!n.store()[t])throw new f(
r);this.isOf(t,e)||(delete n.store()[t],await n.run(`${r}&t=${Date.now()}`));let s=n.store()[t];if(!s)throw new f(r);if(!this.isOf(t,e))throw new f(r,"outdated");
return s[1]}isOf(t,e){var n;return((n=this.place.store()[t])==null?void 0:n[0])===e}locate(t,e=this.place.edition){return`${this.place.base}${t}?e=${e}`}};function Dt(i){
return new Promise((t,e)=>{let n=document.createElement("script");n.src=i,n.onload=()=>{n.remove(),t()},n.onerror=()=>{n.remove(),e(new f(i))},document.head.append(
n)})}function At(){var t,e;let i=document.querySelector("[data-edition]");return{base:(t=i==null?void 0:i.getAttribute("data-base"))!=null?t:"",edition:(e=i==null?
void 0:i.getAttribute("data-edition"))!=null?e:"",store:()=>{var n;return(n=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:Dt}}var w=null;
function lt(){return w!=null||(w=new $(At())),w}var dt="samspil.proeve",I=class{constructor(t){this.of=t;this.isRefused=!1}probe(){return this.writeText(dt,"1")&&this.remove(dt),this}readText(t){try{return this.
of().getItem(t)}catch{return this.isRefused=!0,null}}read(t){let e=this.readText(t);if(e===null)return null;try{return JSON.parse(e)}catch{return null}}list(t){
try{return Object.keys(this.of()).filter(e=>e.startsWith(t))}catch{return this.isRefused=!0,[]}}writeText(t,e){try{this.of().setItem(t,e),this.isRefused=!1}catch{
this.isRefused=!0}return!this.isRefused}write(t,e){return this.writeText(t,JSON.stringify(e))}remove(t){try{this.of().removeItem(t)}catch{this.isRefused=!0}}},ut=()=>new I(
()=>window.localStorage);function h(i,t,e){i.textContent="",window.setTimeout(()=>{i.textContent=t,e==null||e()},50)}var S=class{constructor(){this.lock=null;this.isWanted=!1;document.addEventListener("visibilitychange",()=>{this.isWanted&&document.visibilityState==="visible"&&
this.ask()})}keep(){this.isWanted=!0,this.ask()}release(){var t;this.isWanted=!1,(t=this.lock)==null||t.release(),this.lock=null}async ask(){var t,e;try{this.lock=
(e=await((t=navigator.wakeLock)==null?void 0:t.request("screen")))!=null?e:null}catch{}}},mt=document.documentElement,B=()=>document.fullscreenEnabled&&typeof mt.
requestFullscreen=="function",b=()=>document.fullscreenElement!==null;async function F(){try{B()&&!b()&&await mt.requestFullscreen()}catch{}return b()}async function K(){
try{b()&&await document.exitFullscreen()}catch{}}function ct(){try{let i=new AudioContext,t=i.createOscillator(),e=i.createGain(),n=1.2;t.frequency.value=440,e.
gain.setValueAtTime(.2,i.currentTime),e.gain.exponentialRampToValueAtTime(.001,i.currentTime+n),t.connect(e).connect(i.destination),t.addEventListener("ended",()=>{
i.close()}),t.start(),t.stop(i.currentTime+n)}catch{}}var W="samspil-skaerm-lukket",k=()=>window.parent!==window,P=class{constructor(t,e){this.dialog=t;this.ended=e;this.light=new S;this.isMoving=!1;this.slot=l("[d\
ata-s-stage-slide]",t),this.status=l("[data-s-stage-status]",t),this.black=l("[data-s-stage-black]",t),l('[data-s-stage-do="whole"]',t).hidden=k()||!B(),t.classList.
toggle("s-stage--framed",k()),t.addEventListener("close",()=>this.end()),document.addEventListener("fullscreenchange",()=>this.markWhole())}get isBlack(){return!this.
black.hidden}get hasLetters(){return l("[data-s-stage-letters]",this.dialog).checked}async open(){return this.dialog.open||(k()||await F(),this.dialog.open)?!1:
(this.light.keep(),this.dialog.showModal(),!0)}keepFocus(){let{activeElement:t}=document;(!this.dialog.contains(t)||!(t!=null&&t.getClientRects().length))&&this.
slot.focus()}turnBlack(){let{black:t,dialog:e,status:n}=this;t.hidden=!t.hidden;for(let r of Array.from(e.children))r instanceof HTMLElement&&r!==t&&r!==n&&(r.inert=
!t.hidden);t.hidden?this.slot.focus():t.focus(),h(n,t.hidden?"Skærmen er tilbage.":"Skærmen er sort.")}showKeys(){let t=l("[data-s-stage-keys]",this.dialog);t.
hidden=!t.hidden;let[e]=g('[data-s-stage-do="keys"]',this.dialog);e==null||e.setAttribute("aria-expanded",String(!t.hidden)),t.hidden?e==null||e.focus():t.focus()}async turnWhole(){
if(b()){await K();return}if(!await F()||!this.dialog.open)return;let t=document.activeElement;this.isMoving=!0,this.dialog.close(),this.dialog.showModal(),t instanceof
HTMLElement&&t.focus()}close(){l("[data-s-stage-keys]",this.dialog).hidden?this.dialog.close():this.showKeys()}markWhole(){l('[data-s-stage-do="whole"]',this.dialog).
setAttribute("aria-pressed",String(b()))}end(){if(this.isMoving){this.isMoving=!1;return}this.isBlack&&this.turnBlack(),this.ended(),this.light.release(),this.slot.
replaceChildren(),K(),k()&&window.parent.postMessage(W,"*")}};function G(i){return`${Math.floor(i/60)}:${String(i%60).padStart(2,"0")}`}function ht(i,t,e){var n,r;return(r=(n=t.find(s=>e(i,s)))!=null?n:t[t.length-1])!=null?r:t[0]}function pt(i){return i.flatMap((t,e)=>{var s;let{steps:n}=t,[r]=n;if(!r||n.length===1){let{title:a,minutes:d,what:o}=t;return[{point:t,number:e,title:a,minutes:d,
what:o,say:(s=r==null?void 0:r.say)!=null?s:""}]}return n.map(({title:a,minutes:d,say:o},u)=>({point:t,number:e,title:a,minutes:d,say:o,what:u?"":t.what}))})}var M=i=>i.
flatMap((t,e)=>{var n;return t.number===((n=i[e-1])==null?void 0:n.number)?[]:[e]});var Nt=[5.2,4.8,4.4,4,3.6,3.2,2.8,2.4,2],gt=[2.8,2.6,2.4,2.2,2,1.8,1.6,1.4];function p(i){let t=new Date(i);return`${t.getHours()}.${String(t.getMinutes()).padStart(
2,"0")}`}var E=class{constructor(t,e,n,r){this.blanks=t;this.slot=e;this.programme=n;this.moments=r}showAll(t,e,n){let r=this.take("programme");l("[data-s-slide\
-title]",r).textContent=this.programme.title,l("[data-s-programme-origin]",r).textContent=this.programme.origin;let s=M(this.moments);l("[data-s-slide-body]",r).
replaceChildren(...this.programme.points.map((a,d)=>{var m;let o=this.take("point"),u=l("button",o);return l("[data-s-programme-begins]",o).textContent=(m=t[d])!=
null?m:"",l("[data-s-slide-label]",o).textContent=a.title,l("[data-s-slide-value]",o).textContent=`${a.minutes} min`,o.classList.toggle("s-programme__point--now",
d===e),o.classList.toggle("s-programme__point--done",d<e),d===e&&u.setAttribute("aria-current","step"),u.addEventListener("click",()=>{var c;return n((c=s[d])!=
null?c:0)}),o})),this.put(r,gt)}showMoment(t,e){let{point:n}=t,r=this.take("moment");l("[data-s-slide-title]",r).textContent=t.title;let a=n.kind==="pause"&&e.until?
[`Vi begynder igen kl. ${e.until}`]:[t.what,n.groups];l("[data-s-slide-body]",r).replaceChildren(...a.filter(Boolean).map(o=>y("p",{},o)));let d=l("[data-s-prog\
ramme-said]",r);d.hidden=!e.isSaid||!t.say,d.textContent=t.say,l("[data-s-programme-until]",r).textContent=e.until&&`til kl. ${e.until}`,this.put(r,Nt)}showEnd(t){
let e=this.take("end");l("[data-s-programme-until]",e).textContent=t;let{evaluation:n}=this.programme;l("[data-s-slide-body]",e).replaceChildren(...n.map(r=>y("\
li",{},r)));for(let r of g("[data-s-programme-questions]",e))r.hidden=!n.length;this.put(e,gt)}get clock(){return x("[data-s-programme-left]",this.slot)}take(t){
return l(`[data-s-slide="${t}"]`,this.blanks).cloneNode(!0)}put(t,e){let{slot:n}=this;n.replaceChildren(t);let r=ht([t],e,(s,a)=>(t.style.setProperty("--s-size",
String(a)),n.scrollHeight<=n.clientHeight&&n.scrollWidth<=n.clientWidth));t.style.setProperty("--s-size",String(r)),n.scrollTop=0}};function Rt(i,t){let e=/^(\d{1,2}):(\d{2})$/.exec(i);if(!e)return t;let n=new Date(t);return n.setHours(Number(e[1]),Number(e[2]),0,0),Math.abs(n.getTime()-t)<=
108e5?n.getTime():t}var L=class{constructor(t,e){this.minutes=t;this.clock=e;this.state_="waiting";this.at_=0;this.begun=0;this.mark=0;this.rests=new Map}take(t){
return!t||t.state==="waiting"||t.minutes.join()!==this.minutes.join()?!1:(this.state_=t.state,this.at_=t.at,this.begun=t.begun,this.mark=t.mark,this.rests=new Map(
t.rests),!0)}get kept(){let{minutes:t,begun:e,mark:n}=this;return{minutes:t,state:this.state_,at:this.at_,begun:e,mark:n,rests:[...this.rests]}}get state(){return this.
state_}get at(){return this.at_}get left(){return Math.ceil(this.rest/1e3)}get behind(){if(this.state_==="waiting")return 0;let t=(this.endOfMoment-this.planned(
this.at_+1))/6e4;return Math.trunc(t)||0}get endOfMoment(){return this.state_==="ended"?this.mark:this.clock()+Math.max(0,this.rest)}get endOfMeeting(){return this.
endOfMoment+z(this.minutes.slice(this.at_+1))*6e4}beginningOf(t){return this.state_==="waiting"||t<=this.at_?this.planned(t):this.endOfMoment+z(this.minutes.slice(
this.at_+1,t))*6e4}begin(t=""){let e=this.clock();this.begun=Rt(t,e),this.rests.clear(),this.go(0)}next(){if(!(this.state_==="waiting"||this.state_==="ended")){
if(this.at_+1<this.minutes.length){this.go(this.at_+1);return}this.mark=this.clock(),this.state_="ended"}}go(t){var n,r;(this.state_==="running"||this.state_===
"held")&&this.rests.set(this.at_,this.rest),this.at_=t;let e=((n=this.minutes[t])!=null?n:0)*6e4;this.mark=this.clock()+Math.max(0,(r=this.rests.get(t))!=null?r:
e),this.state_="running"}hold(){this.state_==="running"?(this.mark=this.rest,this.state_="held"):this.state_==="held"&&(this.mark=this.clock()+this.mark,this.state_=
"running")}give(t){if(this.state_!=="running"&&this.state_!=="held")return;let e=Math.max(0,Math.max(0,this.rest)+t*6e4);this.mark=this.state_==="held"?e:this.clock()+
e}reset(){this.state_="waiting",this.at_=0,this.rests.clear()}get rest(){return this.state_==="running"?this.mark-this.clock():this.state_==="held"?this.mark:0}planned(t){
return this.begun+z(this.minutes.slice(0,t))*6e4}},z=i=>i.reduce((t,e)=>t+e,0);function bt(i){return i?i>0?`${i} min bagud`:`${-i} min foran`:"Til tiden"}var T=i=>typeof i==
"number"&&Number.isFinite(i),ft=i=>Array.isArray(i)&&i.every(T),Ht=["running","held","ended"];function yt(i){let{minutes:t,state:e,at:n,begun:r,mark:s,rests:a}=i&&
typeof i=="object"?i:{};if(!ft(t)||!Ht.includes(e)||!T(n)||!T(r)||!T(s)||!Number.isInteger(n)||n<0||n>=t.length)return null;let d=(Array.isArray(a)?a:[]).filter(
o=>ft(o)&&o.length===2);return{minutes:t,state:e,at:n,begun:r,mark:s,rests:d}}var V=i=>i<0?`+${G(-i)}`:G(i),C=class{constructor(t,e,n){this.running=e;this.moments=n;this.parts={place:l("[data-s-programme-place]",t),point:l("[data-s-progra\
mme-point]",t),small:l("[data-s-programme-small]",t),behind:l("[data-s-programme-behind]",t),time:l("[data-s-programme-time]",t),next:l("[data-s-programme-next]",
t),end:l("[data-s-programme-end]",t)},this.bar=l("[data-s-programme-bar]",t),this.bar.max=n.reduce((r,s)=>r+s.minutes,0)}tellPlace(t,e,n){this.parts.place.textContent=
t?`${t.number+1} af ${e}`:"";let r=!t||t.title===t.point.title;this.parts.point.textContent=t&&!r?t.point.title:t?n:""}tick(t,e){let{parts:n,running:r}=this,s=r.
state==="running"||r.state==="held";n.time.textContent=p(t),n.behind.hidden=r.state==="waiting",n.behind.textContent=bt(r.behind),n.behind.classList.toggle("s-p\
rogramme__behind--late",r.behind>0),n.small.hidden=!e||!s,n.small.textContent=V(r.left),n.small.classList.toggle("s-programme__left--over",r.left<0),this.tellNext(
s),n.end.textContent=s?`Mødet slutter ca. kl. ${p(r.endOfMeeting)}`:"",this.bar.value=this.countDone(s)}tellNext(t){let{running:e,moments:n,parts:r}=this,s=e.state===
"waiting"?n[0]:n[e.at+1],a=s?`${s.title}, ${s.minutes} min`:"",d=e.state==="waiting"?"Først":"Bagefter";r.next.textContent=a&&e.state!=="ended"?`${d}: ${a}`:t?
"Det er det sidste punkt":""}countDone(t){var d,o;let{running:e,moments:n,bar:r}=this;if(e.state==="ended")return r.max;if(!t)return 0;let s=n.slice(0,e.at).reduce(
(u,m)=>u+m.minutes,0),a=(o=(d=n[e.at])==null?void 0:d.minutes)!=null?o:0;return s+Math.min(a,Math.max(0,a-e.left/60))}};var Ut=new Map([["ArrowRight","next"],["ArrowLeft","back"],["PageDown","next"],["PageUp","back"],["Home","first"],["End","last"],["Escape","close"],[".","black"]]),
j=[["f","explain"],["b","black"],["h","whole"],["p","pause"],["?","keys"]],Oe=new Map([...j,["t","draw"],["r","draw"],["s","hide"],["3",3],["5",5],["0",10]]),$t=/^Arrow/;function wt(i,t,e){var r,s;if(i.ctrlKey||i.metaKey||i.altKey)return null;if(i.key==="Escape")return"close";let n=i.target instanceof HTMLElement?i.target:null;return n!=
null&&n.matches("textarea, select, input:not([type=checkbox], [type=radio])")||n!=null&&n.matches("[type=radio]")&&$t.test(i.key)?null:i.key===" "?n!=null&&n.matches(
"button, input")?null:"next":(s=Ut.get(i.key))!=null?s:t&&(r=e.get(i.key.toLowerCase()))!=null?r:null}var It=new Map([...j,["+","more"],["-","less"],["a","sheet"],["n","now"]]),vt=(i,t)=>wt(i,t,It);var xt="#skaerm";var O=class{constructor(t,e){this.box=t;this.closed=e;this.frame=null;this.shown="";window.addEventListener("message",({data:n,source:r})=>{var s;n!==W||r!==((s=
this.frame)==null?void 0:s.contentWindow)||(this.hide(),this.closed())})}get isOpen(){return!this.box.hidden}show(t,e){var n,r,s;if(this.shown!==t){let a=(r=(n=
x("[data-edition]"))==null?void 0:n.getAttribute("data-base"))!=null?r:"";this.frame=y("iframe",{class:"s-programme__frame",src:`${a}${t}${xt}`,title:e}),this.box.
replaceChildren(this.frame),this.shown=t}this.box.hidden=!1,(s=this.frame)==null||s.focus()}hide(){this.box.hidden=!0,this.box.replaceChildren(),this.frame=null,
this.shown=""}};var q="samspil.programmet",Bt=250,St=60,_=class{constructor(t,e,n,r){this.dialog=t;this.programme=n;this.keeping=r;this.view=0;this.isSaid=!1;this.beat=0;this.before=
0;this.slot=l("[data-s-stage-slide]",t),this.status=l("[data-s-stage-status]",t),this.room=new P(t,()=>this.end()),this.sheet=new O(l("[data-s-programme-sheet]",
t),()=>this.showSlide()),this.moments=pt(n.points),this.running=new L(this.moments.map(({minutes:s})=>s),()=>Date.now()),this.slides=new E(e,this.slot,n,this.moments),
this.bearings=new C(t,this.running,this.moments),t.addEventListener("keydown",s=>this.press(s)),t.addEventListener("click",s=>{let a=s.target instanceof Element?
s.target.closest("[data-s-stage-do]"):null;a&&this.do(a.getAttribute("data-s-stage-do"))}),window.addEventListener("resize",()=>this.redraw())}async open(){if(!await this.
room.open())return;let t=this.keeping.read(q),e=(t==null?void 0:t.id)===this.programme.id&&this.running.take(yt(t.run));e&&(this.view=this.running.state==="ende\
d"?this.moments.length+1:this.running.at+1),this.before=this.running.left,this.beat=window.setInterval(()=>this.tick(),Bt),this.redraw(),this.slot.focus(),this.
tellView(e?"Mødet går videre, hvor I var. ":"")}get shown(){return this.moments[this.view-1]}get isOn(){return this.running.state==="running"||this.running.state===
"held"}get isHere(){return this.isOn&&this.view-1===this.running.at}redraw(){if(!this.dialog.open)return;let{shown:t,programme:e,sheet:n}=this,r=t?e.pages.get(t.
point.sheet):void 0;n.isOpen&&t&&r?n.show(r,t.point.sheet_title):n.hide(),this.slot.hidden=n.isOpen,this.bearings.tellPlace(t,e.points.length,e.title),this.drawTools(
!!r),this.tick(),!n.isOpen&&(this.drawSlide(),this.tick(),this.room.keepFocus())}drawSlide(){var r,s;let{shown:t,running:e,slides:n}=this;if(t){let a=this.isHere?
p(e.endOfMoment):"";n.showMoment(t,{isSaid:this.isSaid,until:a})}else if(this.view===0){let a=e.state!=="waiting"||this.programme.begins,d=M(this.moments),o=d.map(
m=>a?this.wordBeginning(m):""),u=e.state==="waiting"?-1:(s=(r=this.moments[e.at])==null?void 0:r.number)!=null?s:-1;n.showAll(o,e.state==="ended"?d.length:u,m=>this.
look(m+1))}else n.showEnd(e.state==="ended"?`Mødet sluttede kl. ${p(e.endOfMeeting)}`:"")}wordBeginning(t){var n,r;if(this.running.state!=="waiting")return p(this.
running.beginningOf(t));let e=(n=this.moments[t])==null?void 0:n.point;return((r=e==null?void 0:e.begins)!=null?r:"").replace(/^0(?=\d)/,"").replace(":",".")}drawTools(t){
var m,c,Y;let{running:e,dialog:n,moments:r}=this,s=D=>l(`[data-s-stage-do="${D}"]`,n),a=l("[data-s-programme-go-on]",n),d=this.isHere&&e.at===r.length-1;a.textContent=
e.state==="waiting"?"Begynd mødet":d?"Slut mødet":"Næste",s("back").setAttribute("aria-disabled",String(this.view===0)),s("next").setAttribute("aria-disabled",
String(this.view>r.length));for(let D of["more","less","pause"])s(D).hidden=!this.isOn;s("pause").setAttribute("aria-pressed",String(e.state==="held")),s("sheet").
hidden=!t,s("sheet").setAttribute("aria-pressed",String(this.sheet.isOpen)),s("explain").hidden=!((m=this.shown)!=null&&m.say),s("explain").setAttribute("aria-p\
ressed",String(this.isSaid)),s("restart").hidden=e.state==="waiting"||this.view!==0;let o=l("[data-s-programme-elsewhere]",n);o.hidden=e.state==="waiting"||this.
isHere||e.state==="ended"&&!this.shown,s("here").hidden=!this.shown,s("now").hidden=!this.isOn;let u=(Y=(c=r[e.at])==null?void 0:c.title)!=null?Y:"";l("[data-s-\
programme-current]",n).textContent=this.isOn?`I er ved «${u}»`:"Mødet er slut"}tick(){var s,a;let{running:t,slides:e}=this,{left:n}=t;this.bearings.tick(Date.
now(),this.sheet.isOpen||!this.isHere);let{clock:r}=e;if(r){let d=(a=(s=this.shown)==null?void 0:s.minutes)!=null?a:0;r.textContent=this.isHere?V(n):`${d} min`,
r.classList.toggle("s-programme__left--over",this.isHere&&n<0),r.classList.toggle("s-programme__left--held",this.isHere&&t.state==="held")}t.state==="running"&&
(this.before>St&&n<=St&&h(this.status,"Et minut tilbage."),this.before>0&&n<=0&&this.tellOver()),this.before=n}tellOver(){h(this.status,"Tiden er gået."),l('[d\
ata-s-stage-do="sound"]',this.dialog).getAttribute("aria-pressed")==="true"&&ct()}tellView(t=""){let e=g("[data-s-slide-title], [data-s-slide-body]",this.slot).
map(n=>{var r;return((r=n.textContent)!=null?r:"").replace(/\s+/g," ").trim()});h(this.status,t+e.filter(Boolean).join(". "))}press(t){t.stopPropagation();let e=vt(
t,this.room.hasLetters);e!==null&&(t.preventDefault(),this.do(this.room.isBlack?"black":e))}do(t){let{running:e,room:n}=this;t==="black"?n.turnBlack():t==="whol\
e"?n.turnWhole():t==="keys"?n.showKeys():t==="close"?n.close():t==="sheet"?this.turnSheet():t==="explain"?this.turnSaid():t==="sound"?this.turnSound():t==="paus\
e"?this.change(()=>e.hold(),e.state==="held"?"Tiden går.":"Tiden er holdt."):t==="more"?this.change(()=>e.give(1),"Et minut mere."):t==="less"?this.change(()=>e.
give(-1),"Et minut mindre."):this.turn(t)}turn(t){let e=this.moments.length+1;t==="next"?this.goOn():t==="back"?this.look(this.view-1):t==="first"?this.look(0):
t==="last"?this.look(e):t==="now"&&this.isOn?this.look(this.running.at+1):t==="here"&&this.shown?(this.running.go(this.view-1),this.look(this.view)):t==="restar\
t"&&(this.running.reset(),this.look(0))}goOn(){let{running:t}=this;t.state==="waiting"?(t.begin(this.programme.begins),this.look(1)):this.isHere?(t.next(),this.
look(this.isOn?t.at+1:this.moments.length+1)):this.view===0&&this.isOn?this.look(t.at+1):this.look(this.view+1)}look(t){var n,r;let e=Math.min(Math.max(t,0),this.
moments.length+1);((n=this.moments[e-1])==null?void 0:n.point.sheet)!==((r=this.shown)==null?void 0:r.point.sheet)&&this.sheet.hide(),this.view=e,this.isSaid=!1,
this.before=this.running.left,this.keep(),this.redraw(),this.tellView()}change(t,e){this.isOn&&(t(),this.before=this.running.left,this.keep(),this.redraw(),h(this.
status,e))}turnSaid(){var t;(t=this.shown)!=null&&t.say&&(this.isSaid=!this.isSaid,this.redraw(),this.isSaid&&h(this.status,this.shown.say))}turnSound(){let t=l(
'[data-s-stage-do="sound"]',this.dialog);t.setAttribute("aria-pressed",String(t.getAttribute("aria-pressed")!=="true"))}turnSheet(){var e,n;let t=this.shown?this.
programme.pages.get(this.shown.point.sheet):void 0;this.sheet.isOpen?this.sheet.hide():t&&this.sheet.show(t,(n=(e=this.shown)==null?void 0:e.point.sheet_title)!=
null?n:""),this.redraw()}showSlide(){this.redraw(),this.slot.focus()}keep(){this.running.state==="waiting"?this.keeping.remove(q):this.keeping.write(q,{id:this.
programme.id,run:this.running.kept})}end(){window.clearInterval(this.beat),this.sheet.hide(),this.dialog.remove()}};var Ft="Program og tider er Samspils forslag.",Kt="Ud fra Samspils forslag.";function Wt(i,t){let e=H(t,i);if(!e)return N;let{title:n,people:r,evaluation:s}=e;return{
...N,id:i,title:n,pack:i,people:r,evaluation:s,points:e.programme.map(it)}}function Gt(i,t,e){return{id:i.id,title:i.title||"Møde",origin:i.pack?e?Ft:Kt:"",begins:i.
begins,points:st(i,t),evaluation:i.evaluation,pages:new Map(t.sheets.map(({id:n,page:r})=>[n,r]))}}window.samspilProgram=async i=>{let t=await lt().load(ot),e=typeof i==
"string"?Wt(i,t):i,n=l("template[data-s-programme-stage]").content,r=l("dialog",n).cloneNode(!0);document.body.append(r),await new _(r,n,Gt(e,t,i!==e),ut()).open()};})();
