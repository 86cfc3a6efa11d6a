/* Made by «make scripts» from macros/browser/screen/scene.ts. */
"use strict";(()=>{function X(n,e){if(e!=null)if(typeof e=="string"||e instanceof Node)n.append(e);else for(let t of e)X(n,t)}function g(n,e={},...t){let s=document.createElement(
n);for(let[i,r]of Object.entries(e))r===!0?s.setAttribute(i,""):r!==!1&&r!==null&&r!==void 0&&s.setAttribute(i,String(r));return X(s,t),s}function c(n,e=document){return e.querySelector(n)}function a(n,e=document){let t=e.querySelector(n);if(!t)throw new Error(`The page has no ${n}`);return t}function d(n,e=document){
return Array.from(e.querySelectorAll(n))}var Q="#skaerm";function m(n,e,t){n.textContent="",window.setTimeout(()=>{n.textContent=e,t==null||t()},50)}var w=class{constructor(e){this.clock=e;this.ends=0;this.rest=0;this.now_="off"}get state(){return this.now_==="running"&&this.ends<=this.clock()&&(this.now_="o\
ver"),this.now_}get seconds(){let{state:e}=this;return e==="running"?Math.ceil((this.ends-this.clock())/1e3):e==="paused"?Math.ceil(this.rest/1e3):0}start(e){this.
ends=this.clock()+e*60*1e3,this.now_="running"}pause(){this.state==="running"?(this.rest=this.ends-this.clock(),this.now_="paused"):this.state==="paused"&&(this.
ends=this.clock()+this.rest,this.now_="running")}stop(){this.now_="off"}};function Z(n){return`${Math.floor(n/60)}:${String(n%60).padStart(2,"0")}`}var Y=60,E=class{constructor(e,t){this.tell=t;this.before=0;this.soundButton=a('[data-s-stage-do="sound"]',e)}turnSound(){this.soundButton.setAttribute("aria-pr\
essed",String(!this.hasSound))}begin(e){this.before=e}pass(e){let{before:t}=this;this.before=e,t>Y&&e<=Y&&this.tell("Et minut tilbage."),!(t<=0||e>0)&&(this.tell(
"Tiden er gået."),this.hasSound&&ye())}get hasSound(){return this.soundButton.getAttribute("aria-pressed")==="true"}};function ye(){try{let n=new AudioContext,
e=n.createOscillator(),t=n.createGain(),s=1.2;e.frequency.value=440,t.gain.setValueAtTime(.2,n.currentTime),t.gain.exponentialRampToValueAtTime(.001,n.currentTime+
s),e.connect(t).connect(n.destination),e.addEventListener("ended",()=>{n.close()}),e.start(),e.stop(n.currentTime+s)}catch{}}var be=250,ke=60,x=class{constructor(e,t,s){this.tell=t;this.resized=s;this.countdown=new w(()=>Date.now());this.beat=0;this.wasOver=!1;var i;this.left=a("[data\
-s-stage-clock]",e),this.over=a("[data-s-stage-over]",e),this.box=(i=this.left.parentElement)!=null?i:this.left,this.pauseButton=a('[data-s-stage-do="pause"]',e),
this.stopButton=a('[data-s-stage-do="stop"]',e),this.ending=new E(e,t);for(let r of d("[data-s-stage-minutes]",e))r.addEventListener("click",()=>this.start(Number(
r.getAttribute("data-s-stage-minutes"))))}start(e){this.countdown.start(e),this.ending.begin(e*ke),this.wasOver=!1,window.clearInterval(this.beat),this.beat=window.
setInterval(()=>this.draw(),be),this.tell(`${e} minutter er sat i gang.`),this.draw()}pause(){this.countdown.pause(),this.draw()}stop(){this.countdown.stop(),window.
clearInterval(this.beat),this.draw()}turnSound(){this.ending.turnSound()}draw(){let{state:e,seconds:t}=this.countdown,s=this.box.hidden!==(e==="off")||this.wasOver!==
(e==="over");this.box.hidden=e==="off",this.left.textContent=Z(t),this.over.hidden=e!=="over",this.box.classList.toggle("s-stage__clock--over",e==="over");let i=(r,o)=>{
var l;o&&r===document.activeElement&&((l=c("[data-s-stage-slide]",document))==null||l.focus()),r.hidden=o};i(this.pauseButton,e!=="running"&&e!=="paused"),i(this.
stopButton,e==="off"),this.pauseButton.setAttribute("aria-pressed",String(e==="paused")),(e==="running"||e==="over")&&this.ending.pass(t),e==="over"&&window.clearInterval(
this.beat),this.wasOver=e==="over",s&&this.resized()}};function ee(n){try{return JSON.parse(n)}catch{return null}}var te="samspil.proeve",I=class{constructor(e){this.of=e;this.isRefused=!1}probe(){return this.writeText(te,"1")&&this.remove(te),this}readText(e){try{return this.
of().getItem(e)}catch{return this.isRefused=!0,null}}read(e){var t;return ee((t=this.readText(e))!=null?t:"")}list(e){try{return Object.keys(this.of()).filter(t=>t.
startsWith(e))}catch{return this.isRefused=!0,[]}}writeText(e,t){try{this.of().setItem(e,t),this.isRefused=!1}catch{this.isRefused=!0}return!this.isRefused}write(e,t){
return this.writeText(e,JSON.stringify(t))}remove(e){try{this.of().removeItem(e)}catch{this.isRefused=!0}}};var ne=()=>new I(()=>window.sessionStorage);var S=class{constructor(e,t,s,i){this.cards=e;this.chosen=t;this.random=i;this.hidesUsed=!1;this.choice={of:"all"};let r=new Set(e.map(o=>o.id));this.used=new Set(
s.filter(o=>r.has(o))),this.chosenCards.length&&(this.choice={of:"chosen"})}get chosenCards(){return this.cards.filter(e=>this.chosen.has(e.id))}get themes(){return[
...new Set(this.cards.map(e=>e.theme).filter(Boolean))]}get inPlay(){let{choice:e}=this;return e.of==="chosen"?this.chosenCards:e.of==="theme"?this.cards.filter(
t=>t.theme===e.theme):this.cards}get unused(){return this.inPlay.filter(e=>!this.used.has(e.id))}get shown(){return this.hidesUsed?this.unused:this.inPlay}get drawn(){
return this.inPlay.length-this.unused.length}get kept(){return[...this.used]}choose(e){this.choice=e}isUsed(e){return this.used.has(e)}draw(){let{unused:e}=this,
t=e[Math.min(Math.floor(this.random()*e.length),e.length-1)];return t?(this.used.add(t.id),t):null}beginAgain(){for(let e of this.inPlay)this.used.delete(e.id)}};var se=2,ie="alle",B="valgte",O="tema:",T=class{constructor(e,t,s){this.dialog=e;this.kept=ne();this.slot=`samspil.skaerm:${window.location.pathname}`;this.questions=
t.filter(i=>i.kind==="question"),this.select=a("[data-s-stage-theme-choice]",e),this.deck=this.makeDeck(new Set);for(let i of d("[data-s-stage-deck]",e))i.hidden=
!this.isPlayed;e.classList.toggle("s-stage--plain",!this.isPlayed),this.select.addEventListener("change",()=>{var i;this.deck.choose(this.chosen()),s(),(i=c("[d\
ata-s-stage-slide]",e))==null||i.focus()})}get isPlayed(){return this.questions.length>=se}get shownIds(){return this.isPlayed?new Set(this.deck.shown.map(e=>e.
id)):null}begin(e){let{hidesUsed:t}=this.deck;this.deck=this.makeDeck(e),this.deck.hidesUsed=t;let s=(l,u,f)=>g("option",{value:l},`${u} (${f})`),{chosenCards:i,
themes:r}=this.deck;this.select.replaceChildren(s(ie,"alle",this.questions.length),...i.length?[s(B,"de valgte",i.length)]:[],...r.map(l=>s(O+l,l,this.questions.
filter(u=>u.theme===l).length))),this.select.value=i.length?B:ie;let o=this.select.closest("label");o&&(o.hidden=this.select.options.length<se)}draw(){var t;let e=this.
deck.draw();return this.keep(),(t=e==null?void 0:e.id)!=null?t:null}turnHiding(){return this.deck.hidesUsed=!this.deck.hidesUsed,a('[data-s-stage-do="hide"]',this.
dialog).setAttribute("aria-pressed",String(this.deck.hidesUsed)),this.deck.hidesUsed?"Kort, der er trukket, er skjult.":"Alle kort vises igen."}beginAgain(){return this.
deck.beginAgain(),this.keep(),"Alle kort kan trækkes igen."}tellDrawn(){this.isPlayed&&(a("[data-s-stage-drawn]",this.dialog).textContent=`${this.deck.drawn} a\
f ${this.deck.inPlay.length} trukket`)}makeDeck(e){let t=this.kept.read(this.slot),s=Array.isArray(t)?t.filter(i=>typeof i=="string"):[];return new S(this.questions,
e,s,Math.random)}keep(){this.kept.write(this.slot,this.deck.kept)}chosen(){let{value:e}=this.select;return e.startsWith(O)?{of:"theme",theme:e.slice(O.length)}:
{of:e===B?"chosen":"all"}}};var we=new Map([["ArrowRight","next"],["ArrowLeft","back"],["PageDown","next"],["PageUp","back"],["Home","first"],["End","last"],["Escape","close"],[".","black"]]),
Ee=[["f","explain"],["b","black"],["h","whole"],["p","pause"],["?","keys"]],xe=new Map([...Ee,["t","draw"],["r","draw"],["s","hide"],["3",3],["5",5],["0",10]]),
Se=/^Arrow/;function re(n,e){return Te(n,e,xe)}function Te(n,e,t){var i,r;if(n.ctrlKey||n.metaKey||n.altKey)return null;if(n.key==="Escape")return"close";let s=n.
target instanceof HTMLElement?n.target:null;return s!=null&&s.matches("textarea, select, input:not([type=checkbox], [type=radio])")||s!=null&&s.matches("[type=r\
adio]")&&Se.test(n.key)?null:n.key===" "?s!=null&&s.matches("button, input")?null:"next":(r=we.get(n.key))!=null?r:e&&(i=t.get(n.key.toLowerCase()))!=null?i:null}var M=class{constructor(e){this.lock=null;this.isWanted=!1;let t=()=>{this.isWanted&&document.visibilityState==="visible"&&this.ask()};document.addEventListener(
"visibilitychange",t,{signal:e})}keep(){this.isWanted=!0,this.ask()}release(){var e;this.isWanted=!1,(e=this.lock)==null||e.release(),this.lock=null}async ask(){
var e,t;try{let s=(t=await((e=navigator.wakeLock)==null?void 0:e.request("screen")))!=null?t:null;this.isWanted?this.lock=s:s==null||s.release()}catch{}}},oe=document.
documentElement,$=()=>document.fullscreenEnabled&&typeof oe.requestFullscreen=="function",v=()=>document.fullscreenElement!==null;async function D(){try{$()&&!v()&&
await oe.requestFullscreen()}catch{}return v()}async function F(){try{v()&&await document.exitFullscreen()}catch{}}var Me="samspil-skaerm-lukket",L=()=>window.parent!==window,H=class{constructor(e,t){this.dialog=e;this.ended=t;this.life=new AbortController;this.light=new M(this.
life.signal);this.isMoving=!1;this.slot=a("[data-s-stage-slide]",e),this.status=a("[data-s-stage-status]",e),this.black=a("[data-s-stage-black]",e),a('[data-s-s\
tage-do="whole"]',e).hidden=L()||!$(),e.classList.toggle("s-stage--framed",L()),e.addEventListener("close",()=>this.end()),document.addEventListener("fullscreen\
change",()=>this.markWhole(),{signal:this.life.signal})}get signal(){return this.life.signal}listen(e,t){let s=i=>{i==="black"?this.turnBlack():i==="whole"?this.
turnWhole():i==="keys"?this.showKeys():i==="close"?this.close():t(i)};this.dialog.addEventListener("click",i=>{let r=i.target instanceof Element?i.target.closest(
"[data-s-stage-do]"):null;r&&s(r.getAttribute("data-s-stage-do"))}),this.dialog.addEventListener("keydown",i=>{i.stopPropagation();let r=e(i,this.hasLetters);r!==
null&&(i.preventDefault(),this.isBlack?this.turnBlack():s(r))})}get isBlack(){return!this.black.hidden}get hasLetters(){return a("[data-s-stage-letters]",this.dialog).
checked}async open(){return this.dialog.open||(L()||await D(),this.dialog.open)?!1:(this.light.keep(),this.dialog.showModal(),!0)}keepFocus(){let{activeElement:e}=document;
(!this.dialog.contains(e)||!(e!=null&&e.getClientRects().length))&&this.slot.focus()}turnBlack(){let{black:e,dialog:t,status:s}=this;e.hidden=!e.hidden;for(let i of Array.
from(t.children))i instanceof HTMLElement&&i!==e&&i!==s&&(i.inert=!e.hidden);e.hidden?this.slot.focus():e.focus(),m(s,e.hidden?"Skærmen er tilbage.":"Skærmen e\
r sort.")}showKeys(){let e=a("[data-s-stage-keys]",this.dialog);e.hidden=!e.hidden;let[t]=d('[data-s-stage-do="keys"]',this.dialog);t==null||t.setAttribute("ari\
a-expanded",String(!e.hidden)),e.hidden?t==null||t.focus():e.focus()}async turnWhole(){if(v()){await F();return}if(!await D()||!this.dialog.open)return;let e=document.
activeElement;this.isMoving=!0,this.dialog.close(),this.dialog.showModal(),e instanceof HTMLElement&&e.focus()}close(){a("[data-s-stage-keys]",this.dialog).hidden?
this.dialog.close():this.showKeys()}leave(){this.life.abort(),this.dialog.remove()}markWhole(){a('[data-s-stage-do="whole"]',this.dialog).setAttribute("aria-pre\
ssed",String(v()))}end(){if(this.isMoving){this.isMoving=!1;return}this.isBlack&&this.turnBlack(),this.ended(),this.light.release(),this.slot.replaceChildren(),
F(),L()&&window.parent.postMessage(Me,"*")}};var q=n=>{var e;return((e=n.textContent)!=null?e:"").trim()};function Le(n){var s,i,r;let e=[],t=null;for(let o of d(".s-chart__label, .s-chart__bar, .s-chart__\
value",n)){let l=e[e.length-1];if(o.matches(".s-chart__label"))e.push({label:q(o),bars:[]});else if(o.matches(".s-chart__bar"))t=o;else if(l&&t){let u=Number((r=
(i=/s-chart__bar--(\d)/.exec((s=t.getAttribute("class"))!=null?s:""))==null?void 0:i[1])!=null?r:0);l.bars.push({series:u,width:Number(t.getAttribute("width")),
value:q(o)})}}return e}var He=n=>d(".s-chart__legend li",n).map(q),z=n=>n.cloneNode(!0);function ae(n,e){let t=Le(n),s=He(n),i=Math.max(1,...t.flatMap(r=>r.bars.
map(o=>o.width)));return t.map(({label:r,bars:o})=>{let l=z(a("[data-s-slide-row]",e));return a("[data-s-slide-label]",l).textContent=r,a("[data-s-slide-bars]",
l).replaceChildren(...o.map(u=>{var h;let f=z(a("[data-s-slide-bar]",e)),b=a(".s-slide__bar",f);return b.classList.add(`s-slide__bar--${u.series}`),b.style.setProperty(
"--s-share",String(u.width/i)),a("[data-s-slide-series]",f).textContent=`${(h=s[u.series])!=null?h:""}: `,a("[data-s-slide-value]",f).textContent=u.value,f})),l})}
function le(n){let e=c(".s-chart__legend",n);return e?z(e):null}var ce="-skaerm",k=".s-place, .s-ref, .s-reading, .s-proposal",K=`${k}, figcaption, desc, .s-keep, .s-tick__place, button`,Ce=["id","for","aria-labelledby","ari\
a-describedby","aria-controls"],Ae=["s-hidden","s-important","s-matrix","s-matrix__vertical","s-matrix__horizontal","s-signatures__line"],_e=2;function Ne(n,e,t){
n instanceof HTMLInputElement&&e instanceof HTMLInputElement&&(e.checked=n.checked),e.value=n.value,e.dispatchEvent(new Event(t,{bubbles:!0}))}function Pe(n,e){
let t=d("input, textarea",n);d("input, textarea",e).forEach((s,i)=>{let r=t[i];if(!r)return;let o=s.type==="checkbox"||s.type==="radio";s.removeAttribute("data-\
s-key"),s.removeAttribute("style"),s.name&&(s.name+=ce),s instanceof HTMLTextAreaElement&&(s.rows=_e);let l=o?"change":"input";s.addEventListener(l,()=>Ne(s,r,l))})}
function Re(n){for(let t of Ce){let s=n.getAttribute(t);s&&n.setAttribute(t,s.replace(/\S+/g,i=>i+ce))}if(!(n instanceof HTMLElement))return;let e=Ae.filter(t=>n.
classList.contains(t));n.removeAttribute("class"),n.classList.add(...e),e.length||n.removeAttribute("class")}function de(n,e){let t=g(e);t.append(...n.childNodes),
n.replaceWith(t)}function C(n){let e=n.cloneNode(!0);Pe(n,e);let t=g("div",{},e);for(let s of d(K,t))s.remove();for(let s of d("*",t))Re(s);for(let s of d("a",t))
de(s,"span");return e.nodeName==="LI"&&de(e,"div"),t.firstElementChild}function p(n,e=""){var s;if(!n)return"";let t=n.cloneNode(!0);for(let i of d(e?`${K}, ${e}`:
K,t))i.remove();return j((s=t.textContent)!=null?s:"").replace(/ ([.,;:?!])/g,"$1")}var j=n=>n.replace(/\s+/g," ").trim();function y(n){let e=n.flatMap(t=>{var i;
let s=d("a[href^='#kilde-']",t);return s.length?s.map(Ue):[j((i=t.textContent)!=null?i:"")]});return[...new Set(e.filter(Boolean))].join(" · ")}function Ue(n){
var s,i;let e=document.getElementById(decodeURIComponent(n.hash.slice(1))),t=(s=e==null?void 0:e.firstElementChild)==null?void 0:s.cloneNode(!0);if(!(t instanceof
Element))return"";for(let r of d(".s-notes__whose",t))r.remove();return j((i=t.textContent)!=null?i:"").replace(/\.$/,"")}function A(n,e,t){var s,i;return(i=(s=e.find(r=>t(n,r)))!=null?s:e[e.length-1])!=null?i:e[0]}function Ie(n,e){return Array.from({length:e},(t,s)=>n.slice(Math.round(
s*n.length/e),Math.round((s+1)*n.length/e)))}function Be(n,e){let t=[];for(let s of n){let i=t[t.length-1];i&&e([...i,s])?i.push(s):t.push([s])}return t}function ue(n,e,t,s){
var b;let i=e.filter(h=>h>=t),r=i.find(h=>s(n,h));if(r!==void 0)return[{units:n,size:r}];let o=(b=i[i.length-1])!=null?b:e[0],l=Be(n,h=>s(h,o)),u=Ie(n,l.length);
return(u.every(h=>s(h,o))?u:l).map(h=>({units:h,size:A(h,e,s)}))}var he=n=>n.scrollHeight<=n.clientHeight&&n.scrollWidth<=n.clientWidth;function W(n){return d("[data-s-slide-title], [data-s-slide-asked], [data-s-slide-body]",
n).map(s=>{var i;return((i=s.textContent)!=null?i:"").replace(/\s+/g," ").trim()}).filter(Boolean).join(". ")}var pe={question:{sizes:[6,5.5,5,4.5,4,3.75,3.5],readable:0},list:{sizes:[3.2,3,2.8,2.6,2.4,2.2,2,1.8,1.6],readable:2.6},levels:{sizes:[3,2.8,2.6,2.4,2.2,2,1.8,
1.6],readable:0},chart:{sizes:[2.6,2.4,2.2,2],readable:2},figure:{sizes:[3],readable:0}},Oe=[3.5,3.2,3,2.8,2.6,2.4,2.2,2],$e=["list","chart"];function De(n){var o;
let e=n.filter(l=>l instanceof HTMLTableRowElement),t=(o=e[0])==null?void 0:o.closest("table");if(!t||e.length!==n.length)return n.map(C);let s=C(t),i=new Set(e),
r=d("tbody > tr",t).map(l=>i.has(l));return d("tbody > tr",s).forEach((l,u)=>{r[u]||l.remove()}),[s]}var _=class{constructor(e,t){this.blanks=e;this.slot=t;this.
rows=new Map}divide(e){let t=this.unitsOf(e);if(!$e.includes(e.kind))return[{subject:e,part:{units:t,size:0}}];let{sizes:s,readable:i}=pe[e.kind];return ue(t,s,
i,this.fits(e)).map(r=>({subject:e,part:r}))}show({subject:e,part:t}){let s=this.fits(e),{sizes:i}=pe[e.kind],r=A(t.units,i,s);this.put(e,t.units,r)}explain(e){
let{explanation:t}=e;t&&this.put(e,[t],A([t],Oe,this.fits(e)))}fits(e){return(t,s)=>(this.put(e,t,s),he(this.slot))}unitsOf(e){var i;let[t]=e.units;if(e.kind!==
"chart"||!t)return e.units;let s=(i=this.rows.get(e))!=null?i:ae(t,this.blanks);return this.rows.set(e,s),s}put(e,t,s){let i=a(`[data-s-slide="${e.kind}"]`,this.
blanks).cloneNode(!0);a("[data-s-slide-title]",i).textContent=e.title;let r=a("[data-s-slide-body]",i);if(e.kind==="chart"){r.append(...t.map(l=>l.cloneNode(!0))),
a("[data-s-slide-asked]",i).textContent=e.asked;let o=e.units[0]?le(e.units[0]):null;o&&a("[data-s-slide-legend]",i).append(o)}else if(e.kind==="figure"){let o=t[0]?
c("svg",C(t[0])):null;o&&r.append(o)}else r.append(...De(t));i.style.setProperty("--s-size",String(s)),i.classList.toggle("s-slide--table",!!c("table",r)),this.
slot.replaceChildren(i),this.slot.scrollTop=0}};var N=class{constructor(e,t,s){this.dialog=e;this.subjects=s;this.all=[];this.isExplained=!1;this.slot=a("[data-s-stage-slide]",e),this.status=a("[data-s-stage-\
status]",e),this.slides=new _(t,this.slot),this.clock=new x(e,i=>m(this.status,i),()=>this.redraw()),this.cards=new T(e,s,()=>this.turnTo(this.shown[0])),this.room=
new H(e,()=>this.clock.stop()),this.room.listen(re,i=>this.do(i)),window.addEventListener("resize",()=>{var i;(i=document.activeElement)!=null&&i.matches(".s-st\
age :is(textarea, input[type=text])")||this.layOut()})}async open(e){await this.room.open()&&(this.cards.begin(e),this.layOut(),this.turnTo(this.shown[0]),this.
slot.focus())}get shown(){let e=this.cards.shownIds;return e?this.all.filter(({subject:t})=>t.kind!=="question"||e.has(t.id)):this.all}layOut(){var s,i;if(!this.
dialog.open)return;let{at:e}=this;this.all=this.subjects.flatMap(r=>(this.tellPlace(r),this.slides.divide(r)));let[t]=(s=e==null?void 0:e.part.units)!=null?s:[];
this.at=(i=this.all.find(r=>r.subject===(e==null?void 0:e.subject)&&(!t||r.part.units.includes(t))))!=null?i:this.shown[0],this.redraw()}tellPlace(e){a("[data-s\
-stage-number]",this.dialog).textContent=e.number,a("[data-s-stage-theme]",this.dialog).textContent=e.theme,a("[data-s-stage-source]",this.dialog).textContent=e.
source}redraw(){let{at:e,dialog:t}=this;if(!t.open)return;let{shown:s}=this,i=e?s.indexOf(e):-1,r=(l,u)=>{a(`[data-s-stage-do="${l}"]`,t).setAttribute("aria-dis\
abled",String(u))};r("back",!this.near(-1)),r("next",!this.near(1)),a("[data-s-stage-count]",t).textContent=i<0?`${s.length} i alt`:`${i+1} af ${s.length}`,this.
cards.tellDrawn();let o=a('[data-s-stage-do="explain"]',t);if(o.hidden=!(e!=null&&e.subject.explanation),o.setAttribute("aria-pressed",String(this.isExplained)),
!e){this.slot.replaceChildren();return}this.tellPlace(e.subject),this.isExplained?this.slides.explain(e.subject):this.slides.show(e),this.room.keepFocus()}turnTo(e){
var s,i;if(!e){this.redraw();return}this.at=e,this.isExplained=!1,this.redraw(),this.dialog.scrollTop=0;let t=(i=(s=c("[data-s-stage-count]",this.dialog))==null?
void 0:s.textContent)!=null?i:"";m(this.status,`${t}: ${W(this.slot)}`)}near(e){let{shown:t,at:s}=this,i=s?this.all.indexOf(s):-1,r=t.filter(o=>(this.all.indexOf(
o)-i)*e>0);return e>0?r[0]:r[r.length-1]}do(e){typeof e=="number"?this.clock.start(e):e==="back"||e==="next"?this.go(this.near(e==="next"?1:-1)):e==="first"?this.
go(this.shown[0]):e==="last"?this.go(this.shown[this.shown.length-1]):e==="explain"?this.explain():e==="pause"?this.clock.pause():e==="stop"?this.clock.stop():e===
"sound"?this.clock.turnSound():this.cards.isPlayed&&this.play(e)}go(e){e&&this.turnTo(e)}play(e){if(e==="draw"){let t=this.cards.draw(),s=this.all.find(i=>i.subject.
id===t);s?this.turnTo(s):m(this.status,"Alle kort er trukket. Tryk «Begynd forfra» for at trække dem igen.")}else m(this.status,e==="hide"?this.cards.turnHiding():
this.cards.beginAgain());this.redraw()}explain(){var e;(e=this.at)!=null&&e.subject.explanation&&(this.isExplained=!this.isExplained,this.redraw(),m(this.status,
W(this.slot)))}};var P="[data-search='dilemma'], .s-dilemmas > li",G=".s-checklist__group",V="figure.s-figure, figure.s-chart, figure.s-scale",fe="[data-search-title], .s-dilemm\
as__title",Fe=`summary, ${fe}, .s-dilemmas__more, .s-dilemmas__cases, .s-keep, .s-actions`,qe="ul, ol, .s-blanks, .s-signatures",R=n=>d(k,n),J=class{constructor(){
this.heading="";this.asked="";this.marks=[];this.page=p(c("article h1"))}pass(e){e.matches("h2")?(this.heading=p(e),this.asked="",this.marks=[]):e.matches(k)?this.
marks.push(e):this.asked=p(e)}},U={number:"",asked:"",explanation:null};function ze(n){var s;let e=c(".s-dilemmas__question",n);if(e){let i=Array.from(e.childNodes,
r=>r.cloneNode(!0));return[g("p",{},i),(s=c(".s-places",n))!=null?s:e]}let t=d("p",n).find(i=>!i.closest(Fe)&&p(i));return t?[t,t]:null}function Ke(n,e){var o,l,
u;let t=ze(n);if(!t)return[];let[s,i]=t,r=n instanceof HTMLLIElement&&n.value>0?String(n.value):"";return[{...U,kind:"question",id:n.id||((l=(o=c("[id]",n))==null?
void 0:o.id)!=null?l:""),number:r,theme:e.heading,title:p(c(fe,n))||((u=n.getAttribute("data-s-title"))!=null?u:""),source:y(R(i)),units:[s],explanation:c(".s-d\
ilemmas__more",n)}]}function je(n,e){return d("li",n).map((t,s)=>{let i=p(c(".s-cards__number",t))||String(s+1),r=c("b",t),o=t.cloneNode(!0);for(let l of d(".s-\
cards__number, b, br",o))l.remove();return{...U,kind:"question",id:t.id||`kort-${i}`,number:i,theme:"",title:p(r),source:[y(R(t)),e].filter(Boolean).join(" · "),
units:[o]}})}function me(n){return Array.from(n.children).flatMap(e=>{if(!(e instanceof HTMLElement)||e.matches("h2, h3, template, .s-cards, .s-places, [data-se\
arch-exclude]"))return[];let t=e.matches("table")?e:c("table",e);return t?d("tbody > tr",t):e.matches(qe)?me(e):[e]})}function We(n,e){var l,u;let t=p(c("articl\
e .s-checklist__source")),s=d(".s-cards",n),i=me(n),r=p(c("h2, h3",n))||e.page,o=s.flatMap(f=>je(f,t));if(i.length){let f=r===e.page?"":e.page;o.unshift({...U,kind:"\
list",id:(u=(l=c("h2",n))==null?void 0:l.id)!=null?u:"",theme:f,title:r,source:t,units:i})}return o}function Ge(n,e){let t=c("svg",n),s=c("figcaption",n),i={...U,
id:n.id,theme:e.page,units:[n]};if(n.matches(".s-scale")){let l=[p(s),y([...e.marks,...R(n)])],u=d("li",n);return[{...i,kind:"levels",title:e.heading||e.page,source:l.
filter(Boolean).join(" "),units:u}]}let r=p(c("title",t!=null?t:n))||e.heading||e.page,o=r===e.page?"":e.page;return n.matches(".s-chart")?[{...i,kind:"chart",theme:o,
title:r,asked:e.asked,source:y(e.marks)}]:[{...i,kind:"figure",theme:o,title:r,source:y(R(n))}]}function ge(){let n=new J,e=c("article");return d(`h2, p.s-quiet\
, ${k}, ${P}, ${G}, ${V}`,e!=null?e:document).flatMap(t=>{var s;return t.matches(P)?(s=t.parentElement)!=null&&s.closest(P)?[]:Ke(t,n):t.matches(G)?We(t,n):t.matches(
V)?Ge(t,n):(t.closest(`${P}, ${G}, ${V}`)||n.pass(t),[])})}function ve(){var t,s;let n=(s=(t=new URLSearchParams(window.location.search).get("vis"))==null?void 0:
t.split(","))!=null?s:[],e=d("[data-s-chosen]").filter(i=>{let r=i instanceof HTMLInputElement?i:c("input[type=checkbox]",i);return!r||r.checked});return new Set(
[...n,...e.map(i=>{var r;return(r=i.getAttribute("data-s-chosen"))!=null?r:""})].filter(Boolean))}function Ve(){let n=a("template[data-s-stage]").content,e=n.querySelector("dialog");if(!e||c("dialog.s-stage"))return;document.body.append(e);let t=new N(e,n,ge()),
s=()=>{t.open(ve())};document.addEventListener("click",i=>{i.target instanceof Element&&i.target.closest("[data-s-stage-open]")&&s()}),window.addEventListener("\
hashchange",()=>{window.location.hash===Q&&s()}),s()}Ve();})();
