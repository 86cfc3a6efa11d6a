/* Made by «make scripts» from macros/browser/screen/scene.ts. */
"use strict";(()=>{function X(s,e){if(e!=null)if(typeof e=="string"||e instanceof Node)s.append(e);else for(let t of e)X(s,t)}function g(s,e={},...t){let n=document.createElement(
s);for(let[i,r]of Object.entries(e))r===!0?n.setAttribute(i,""):r!==!1&&r!==null&&r!==void 0&&n.setAttribute(i,String(r));return X(n,t),n}function c(s,e=document){return e.querySelector(s)}function a(s,e=document){let t=e.querySelector(s);if(!t)throw new Error(`The page has no ${s}`);return t}function d(s,e=document){
return Array.from(e.querySelectorAll(s))}var Q="#skaerm";function m(s,e,t){s.textContent="",window.setTimeout(()=>{s.textContent=e,t==null||t()},50)}var w=class{constructor(e){this.clock=e;this.ends=0;this.rest=0;this.now_="off"}get state(){return this.now_==="running"&&this.ends<=this.clock()&&(this.now_="o\
ver"),this.now_}get seconds(){let{state:e}=this;return e==="running"?Math.ceil((this.ends-this.clock())/1e3):e==="paused"?Math.ceil(this.rest/1e3):0}start(e){this.
ends=this.clock()+e*60*1e3,this.now_="running"}pause(){this.state==="running"?(this.rest=this.ends-this.clock(),this.now_="paused"):this.state==="paused"&&(this.
ends=this.clock()+this.rest,this.now_="running")}stop(){this.now_="off"}};function Z(s){return`${Math.floor(s/60)}:${String(s%60).padStart(2,"0")}`}var E=class{constructor(){this.lock=null;this.isWanted=!1;document.addEventListener("visibilitychange",()=>{this.isWanted&&document.visibilityState==="visible"&&
this.ask()})}keep(){this.isWanted=!0,this.ask()}release(){var e;this.isWanted=!1,(e=this.lock)==null||e.release(),this.lock=null}async ask(){var e,t;try{this.lock=
(t=await((e=navigator.wakeLock)==null?void 0:e.request("screen")))!=null?t:null}catch{}}},Y=document.documentElement,U=()=>document.fullscreenEnabled&&typeof Y.
requestFullscreen=="function",y=()=>document.fullscreenElement!==null;async function O(){try{U()&&!y()&&await Y.requestFullscreen()}catch{}return y()}async function B(){
try{y()&&await document.exitFullscreen()}catch{}}function ee(){try{let s=new AudioContext,e=s.createOscillator(),t=s.createGain(),n=1.2;e.frequency.value=440,t.
gain.setValueAtTime(.2,s.currentTime),t.gain.exponentialRampToValueAtTime(.001,s.currentTime+n),e.connect(t).connect(s.destination),e.addEventListener("ended",()=>{
s.close()}),e.start(),e.stop(s.currentTime+n)}catch{}}var ge=250,I=60,x=class{constructor(e,t,n){this.tell=t;this.resized=n;this.countdown=new w(()=>Date.now());this.beat=0;this.before=0;this.wasOver=!1;var i;this.
left=a("[data-s-stage-clock]",e),this.over=a("[data-s-stage-over]",e),this.box=(i=this.left.parentElement)!=null?i:this.left,this.pauseButton=a('[data-s-stage-d\
o="pause"]',e),this.stopButton=a('[data-s-stage-do="stop"]',e),this.soundButton=a('[data-s-stage-do="sound"]',e);for(let r of d("[data-s-stage-minutes]",e))r.addEventListener(
"click",()=>this.start(Number(r.getAttribute("data-s-stage-minutes"))))}start(e){this.countdown.start(e),this.before=e*I,this.wasOver=!1,window.clearInterval(this.
beat),this.beat=window.setInterval(()=>this.draw(),ge),this.tell(`${e} minutter er sat i gang.`),this.draw()}pause(){this.countdown.pause(),this.draw()}stop(){this.
countdown.stop(),window.clearInterval(this.beat),this.draw()}turnSound(){let e=this.soundButton.getAttribute("aria-pressed")==="true";this.soundButton.setAttribute(
"aria-pressed",String(!e))}draw(){let{state:e,seconds:t}=this.countdown,n=this.box.hidden!==(e==="off")||this.wasOver!==(e==="over");this.box.hidden=e==="off",this.
left.textContent=Z(t),this.over.hidden=e!=="over",this.box.classList.toggle("s-stage__clock--over",e==="over");let i=(r,o)=>{var l;o&&r===document.activeElement&&
((l=c("[data-s-stage-slide]",document))==null||l.focus()),r.hidden=o};i(this.pauseButton,e!=="running"&&e!=="paused"),i(this.stopButton,e==="off"),this.pauseButton.
setAttribute("aria-pressed",String(e==="paused")),e==="running"&&t<=I&&this.before>I&&this.tell("Et minut tilbage."),this.before=t,e==="over"&&!this.wasOver&&this.
end(),this.wasOver=e==="over",n&&this.resized()}end(){window.clearInterval(this.beat),this.tell("Tiden er gået."),this.soundButton.getAttribute("aria-pressed")===
"true"&&ee()}};var te="samspil.proeve",$=class{constructor(e){this.of=e;this.isRefused=!1}probe(){return this.writeText(te,"1")&&this.remove(te),this}readText(e){try{return this.
of().getItem(e)}catch{return this.isRefused=!0,null}}read(e){let t=this.readText(e);if(t===null)return null;try{return JSON.parse(t)}catch{return null}}list(e){
try{return Object.keys(this.of()).filter(t=>t.startsWith(e))}catch{return this.isRefused=!0,[]}}writeText(e,t){try{this.of().setItem(e,t),this.isRefused=!1}catch{
this.isRefused=!0}return!this.isRefused}write(e,t){return this.writeText(e,JSON.stringify(t))}remove(e){try{this.of().removeItem(e)}catch{this.isRefused=!0}}};var se=()=>new $(()=>window.sessionStorage);var S=class{constructor(e,t,n,i){this.cards=e;this.chosen=t;this.random=i;this.hidesUsed=!1;this.choice={of:"all"};let r=new Set(e.map(o=>o.id));this.used=new Set(
n.filter(o=>r.has(o))),this.chosenCards.length&&(this.choice={of:"chosen"})}get chosenCards(){return this.cards.filter(e=>this.chosen.has(e.id))}get themes(){return[
...new Set(this.cards.map(e=>e.theme).filter(Boolean))]}get inPlay(){let{choice:e}=this;return e.of==="chosen"?this.chosenCards:e.of==="theme"?this.cards.filter(
t=>t.theme===e.theme):this.cards}get unused(){return this.inPlay.filter(e=>!this.used.has(e.id))}get shown(){return this.hidesUsed?this.unused:this.inPlay}get drawn(){
return this.inPlay.length-this.unused.length}get kept(){return[...this.used]}choose(e){this.choice=e}isUsed(e){return this.used.has(e)}draw(){let{unused:e}=this,
t=e[Math.min(Math.floor(this.random()*e.length),e.length-1)];return t?(this.used.add(t.id),t):null}beginAgain(){for(let e of this.inPlay)this.used.delete(e.id)}};var ne=2,ie="alle",D="valgte",q="tema:",T=class{constructor(e,t,n){this.dialog=e;this.kept=se();this.slot=`samspil.skaerm:${window.location.pathname}`;this.questions=
t.filter(i=>i.kind==="question"),this.select=a("[data-s-stage-theme-choice]",e),this.deck=this.makeDeck(new Set);for(let i of d("[data-s-stage-deck]",e))i.hidden=
!this.isPlayed;e.classList.toggle("s-stage--plain",!this.isPlayed),this.select.addEventListener("change",()=>{var i;this.deck.choose(this.chosen()),n(),(i=c("[d\
ata-s-stage-slide]",e))==null||i.focus()})}get isPlayed(){return this.questions.length>=ne}get shownIds(){return this.isPlayed?new Set(this.deck.shown.map(e=>e.
id)):null}begin(e){let{hidesUsed:t}=this.deck;this.deck=this.makeDeck(e),this.deck.hidesUsed=t;let n=(l,u,f)=>g("option",{value:l},`${u} (${f})`),{chosenCards:i,
themes:r}=this.deck;this.select.replaceChildren(n(ie,"alle",this.questions.length),...i.length?[n(D,"de valgte",i.length)]:[],...r.map(l=>n(q+l,l,this.questions.
filter(u=>u.theme===l).length))),this.select.value=i.length?D:ie;let o=this.select.closest("label");o&&(o.hidden=this.select.options.length<ne)}draw(){var t;let e=this.
deck.draw();return this.keep(),(t=e==null?void 0:e.id)!=null?t:null}turnHiding(){return this.deck.hidesUsed=!this.deck.hidesUsed,a('[data-s-stage-do="hide"]',this.
dialog).setAttribute("aria-pressed",String(this.deck.hidesUsed)),this.deck.hidesUsed?"Kort, der er trukket, er skjult.":"Alle kort vises igen."}beginAgain(){return this.
deck.beginAgain(),this.keep(),"Alle kort kan trækkes igen."}tellDrawn(){this.isPlayed&&(a("[data-s-stage-drawn]",this.dialog).textContent=`${this.deck.drawn} a\
f ${this.deck.inPlay.length} trukket`)}makeDeck(e){let t=this.kept.read(this.slot),n=Array.isArray(t)?t.filter(i=>typeof i=="string"):[];return new S(this.questions,
e,n,Math.random)}keep(){this.kept.write(this.slot,this.deck.kept)}chosen(){let{value:e}=this.select;return e.startsWith(q)?{of:"theme",theme:e.slice(q.length)}:
{of:e===D?"chosen":"all"}}};var ye=new Map([["ArrowRight","next"],["ArrowLeft","back"],["PageDown","next"],["PageUp","back"],["Home","first"],["End","last"],["Escape","close"],[".","black"]]),
ve=[["f","explain"],["b","black"],["h","whole"],["p","pause"],["?","keys"]],ke=new Map([...ve,["t","draw"],["r","draw"],["s","hide"],["3",3],["5",5],["0",10]]),
be=/^Arrow/;function re(s,e){return we(s,e,ke)}function we(s,e,t){var i,r;if(s.ctrlKey||s.metaKey||s.altKey)return null;if(s.key==="Escape")return"close";let n=s.
target instanceof HTMLElement?s.target:null;return n!=null&&n.matches("textarea, select, input:not([type=checkbox], [type=radio])")||n!=null&&n.matches("[type=r\
adio]")&&be.test(s.key)?null:s.key===" "?n!=null&&n.matches("button, input")?null:"next":(r=ye.get(s.key))!=null?r:e&&(i=t.get(s.key.toLowerCase()))!=null?i:null}var Ee="samspil-skaerm-lukket",M=()=>window.parent!==window,L=class{constructor(e,t){this.dialog=e;this.ended=t;this.light=new E;this.isMoving=!1;this.slot=a("[\
data-s-stage-slide]",e),this.status=a("[data-s-stage-status]",e),this.black=a("[data-s-stage-black]",e),a('[data-s-stage-do="whole"]',e).hidden=M()||!U(),e.classList.
toggle("s-stage--framed",M()),e.addEventListener("close",()=>this.end()),document.addEventListener("fullscreenchange",()=>this.markWhole())}get isBlack(){return!this.
black.hidden}get hasLetters(){return a("[data-s-stage-letters]",this.dialog).checked}async open(){return this.dialog.open||(M()||await O(),this.dialog.open)?!1:
(this.light.keep(),this.dialog.showModal(),!0)}keepFocus(){let{activeElement:e}=document;(!this.dialog.contains(e)||!(e!=null&&e.getClientRects().length))&&this.
slot.focus()}turnBlack(){let{black:e,dialog:t,status:n}=this;e.hidden=!e.hidden;for(let i of Array.from(t.children))i instanceof HTMLElement&&i!==e&&i!==n&&(i.inert=
!e.hidden);e.hidden?this.slot.focus():e.focus(),m(n,e.hidden?"Skærmen er tilbage.":"Skærmen er sort.")}showKeys(){let e=a("[data-s-stage-keys]",this.dialog);e.
hidden=!e.hidden;let[t]=d('[data-s-stage-do="keys"]',this.dialog);t==null||t.setAttribute("aria-expanded",String(!e.hidden)),e.hidden?t==null||t.focus():e.focus()}async turnWhole(){
if(y()){await B();return}if(!await O()||!this.dialog.open)return;let e=document.activeElement;this.isMoving=!0,this.dialog.close(),this.dialog.showModal(),e instanceof
HTMLElement&&e.focus()}close(){a("[data-s-stage-keys]",this.dialog).hidden?this.dialog.close():this.showKeys()}markWhole(){a('[data-s-stage-do="whole"]',this.dialog).
setAttribute("aria-pressed",String(y()))}end(){if(this.isMoving){this.isMoving=!1;return}this.isBlack&&this.turnBlack(),this.ended(),this.light.release(),this.slot.
replaceChildren(),B(),M()&&window.parent.postMessage(Ee,"*")}};var z=s=>{var e;return((e=s.textContent)!=null?e:"").trim()};function xe(s){var n,i,r;let e=[],t=null;for(let o of d(".s-chart__label, .s-chart__bar, .s-chart__\
value",s)){let l=e[e.length-1];if(o.matches(".s-chart__label"))e.push({label:z(o),bars:[]});else if(o.matches(".s-chart__bar"))t=o;else if(l&&t){let u=Number((r=
(i=/s-chart__bar--(\d)/.exec((n=t.getAttribute("class"))!=null?n:""))==null?void 0:i[1])!=null?r:0);l.bars.push({series:u,width:Number(t.getAttribute("width")),
value:z(o)})}}return e}var Se=s=>d(".s-chart__legend li",s).map(z),F=s=>s.cloneNode(!0);function oe(s,e){let t=xe(s),n=Se(s),i=Math.max(1,...t.flatMap(r=>r.bars.
map(o=>o.width)));return t.map(({label:r,bars:o})=>{let l=F(a("[data-s-slide-row]",e));return a("[data-s-slide-label]",l).textContent=r,a("[data-s-slide-bars]",
l).replaceChildren(...o.map(u=>{var h;let f=F(a("[data-s-slide-bar]",e)),k=a(".s-slide__bar",f);return k.classList.add(`s-slide__bar--${u.series}`),k.style.setProperty(
"--s-share",String(u.width/i)),a("[data-s-slide-series]",f).textContent=`${(h=n[u.series])!=null?h:""}: `,a("[data-s-slide-value]",f).textContent=u.value,f})),l})}
function ae(s){let e=c(".s-chart__legend",s);return e?F(e):null}var de="-skaerm",b=".s-place, .s-ref, .s-reading, .s-proposal",K=`${b}, figcaption, desc, .s-keep, .s-tick__place, button`,Te=["id","for","aria-labelledby","ari\
a-describedby","aria-controls"],Me=["s-hidden","s-important","s-matrix","s-matrix__vertical","s-matrix__horizontal","s-signatures__line"],Le=2;function He(s,e,t){
s instanceof HTMLInputElement&&e instanceof HTMLInputElement&&(e.checked=s.checked),e.value=s.value,e.dispatchEvent(new Event(t,{bubbles:!0}))}function Ae(s,e){
let t=d("input, textarea",s);d("input, textarea",e).forEach((n,i)=>{let r=t[i];if(!r)return;let o=n.type==="checkbox"||n.type==="radio";n.removeAttribute("data-\
s-key"),n.removeAttribute("style"),n.name&&(n.name+=de),n instanceof HTMLTextAreaElement&&(n.rows=Le);let l=o?"change":"input";n.addEventListener(l,()=>He(n,r,l))})}
function Ce(s){for(let t of Te){let n=s.getAttribute(t);n&&s.setAttribute(t,n.replace(/\S+/g,i=>i+de))}if(!(s instanceof HTMLElement))return;let e=Me.filter(t=>s.
classList.contains(t));s.removeAttribute("class"),s.classList.add(...e),e.length||s.removeAttribute("class")}function le(s,e){let t=g(e);t.append(...s.childNodes),
s.replaceWith(t)}function H(s){let e=s.cloneNode(!0);Ae(s,e);let t=g("div",{},e);for(let n of d(K,t))n.remove();for(let n of d("*",t))Ce(n);for(let n of d("a",t))
le(n,"span");return e.nodeName==="LI"&&le(e,"div"),t.firstElementChild}function p(s,e=""){var n;if(!s)return"";let t=s.cloneNode(!0);for(let i of d(e?`${K}, ${e}`:
K,t))i.remove();return j((n=t.textContent)!=null?n:"").replace(/ ([.,;:?!])/g,"$1")}var j=s=>s.replace(/\s+/g," ").trim();function v(s){let e=s.flatMap(t=>{var i;
let n=d("a[href^='#kilde-']",t);return n.length?n.map(_e):[j((i=t.textContent)!=null?i:"")]});return[...new Set(e.filter(Boolean))].join(" · ")}function _e(s){
var n,i;let e=document.getElementById(decodeURIComponent(s.hash.slice(1))),t=(n=e==null?void 0:e.firstElementChild)==null?void 0:n.cloneNode(!0);if(!(t instanceof
Element))return"";for(let r of d(".s-notes__whose",t))r.remove();return j((i=t.textContent)!=null?i:"").replace(/\.$/,"")}function A(s,e,t){var n,i;return(i=(n=e.find(r=>t(s,r)))!=null?n:e[e.length-1])!=null?i:e[0]}function Ne(s,e){return Array.from({length:e},(t,n)=>s.slice(Math.round(
n*s.length/e),Math.round((n+1)*s.length/e)))}function Pe(s,e){let t=[];for(let n of s){let i=t[t.length-1];i&&e([...i,n])?i.push(n):t.push([n])}return t}function ce(s,e,t,n){
var k;let i=e.filter(h=>h>=t),r=i.find(h=>n(s,h));if(r!==void 0)return[{units:s,size:r}];let o=(k=i[i.length-1])!=null?k:e[0],l=Pe(s,h=>n(h,o)),u=Ne(s,l.length);
return(u.every(h=>n(h,o))?u:l).map(h=>({units:h,size:A(h,e,n)}))}var ue={question:{sizes:[6,5.5,5,4.5,4,3.75,3.5],readable:0},list:{sizes:[3.2,3,2.8,2.6,2.4,2.2,2,1.8,1.6],readable:2.6},levels:{sizes:[3,2.8,2.6,2.4,2.2,2,1.8,
1.6],readable:0},chart:{sizes:[2.6,2.4,2.2,2],readable:2},figure:{sizes:[3],readable:0}},Re=[3.5,3.2,3,2.8,2.6,2.4,2.2,2],Ue=["list","chart"];function Oe(s){var o;
let e=s.filter(l=>l instanceof HTMLTableRowElement),t=(o=e[0])==null?void 0:o.closest("table");if(!t||e.length!==s.length)return s.map(H);let n=H(t),i=new Set(e),
r=d("tbody > tr",t).map(l=>i.has(l));return d("tbody > tr",n).forEach((l,u)=>{r[u]||l.remove()}),[n]}var C=class{constructor(e,t){this.blanks=e;this.slot=t;this.
rows=new Map}divide(e){let t=this.unitsOf(e);if(!Ue.includes(e.kind))return[{subject:e,part:{units:t,size:0}}];let{sizes:n,readable:i}=ue[e.kind];return ce(t,n,
i,this.fits(e)).map(r=>({subject:e,part:r}))}show({subject:e,part:t}){let n=this.fits(e),{sizes:i}=ue[e.kind],r=A(t.units,i,n);this.put(e,t.units,r)}explain(e){
let{explanation:t}=e;t&&this.put(e,[t],A([t],Re,this.fits(e)))}fits(e){return(t,n)=>{this.put(e,t,n);let{slot:i}=this;return i.scrollHeight<=i.clientHeight&&i.scrollWidth<=
i.clientWidth}}unitsOf(e){var i;let[t]=e.units;if(e.kind!=="chart"||!t)return e.units;let n=(i=this.rows.get(e))!=null?i:oe(t,this.blanks);return this.rows.set(
e,n),n}put(e,t,n){let i=a(`[data-s-slide="${e.kind}"]`,this.blanks).cloneNode(!0);a("[data-s-slide-title]",i).textContent=e.title;let r=a("[data-s-slide-body]",
i);if(e.kind==="chart"){r.append(...t.map(l=>l.cloneNode(!0))),a("[data-s-slide-asked]",i).textContent=e.asked;let o=e.units[0]?ae(e.units[0]):null;o&&a("[data-\
s-slide-legend]",i).append(o)}else if(e.kind==="figure"){let o=t[0]?c("svg",H(t[0])):null;o&&r.append(o)}else r.append(...Oe(t));i.style.setProperty("--s-size",
String(n)),i.classList.toggle("s-slide--table",!!c("table",r)),this.slot.replaceChildren(i),this.slot.scrollTop=0}};function W(s){return d("[data-s-slide-title]\
, [data-s-slide-asked], [data-s-slide-body]",s).map(t=>{var n;return((n=t.textContent)!=null?n:"").replace(/\s+/g," ").trim()}).join(". ")}var _=class{constructor(e,t,n){this.dialog=e;this.subjects=n;this.all=[];this.isExplained=!1;this.slot=a("[data-s-stage-slide]",e),this.status=a("[data-s-stage-\
status]",e),this.slides=new C(t,this.slot),this.clock=new x(e,i=>m(this.status,i),()=>this.redraw()),this.cards=new T(e,n,()=>this.turnTo(this.shown[0])),this.room=
new L(e,()=>this.clock.stop()),e.addEventListener("keydown",i=>this.press(i)),e.addEventListener("click",i=>{let r=i.target instanceof Element?i.target.closest(
"[data-s-stage-do]"):null;r&&this.do(r.getAttribute("data-s-stage-do"))}),window.addEventListener("resize",()=>{var i;(i=document.activeElement)!=null&&i.matches(
".s-stage :is(textarea, input[type=text])")||this.layOut()})}async open(e){await this.room.open()&&(this.cards.begin(e),this.layOut(),this.turnTo(this.shown[0]),
this.slot.focus())}get shown(){let e=this.cards.shownIds;return e?this.all.filter(({subject:t})=>t.kind!=="question"||e.has(t.id)):this.all}layOut(){var n,i;if(!this.
dialog.open)return;let{at:e}=this;this.all=this.subjects.flatMap(r=>(this.tellPlace(r),this.slides.divide(r)));let[t]=(n=e==null?void 0:e.part.units)!=null?n:[];
this.at=(i=this.all.find(r=>r.subject===(e==null?void 0:e.subject)&&(!t||r.part.units.includes(t))))!=null?i:this.shown[0],this.redraw()}tellPlace(e){a("[data-s\
-stage-number]",this.dialog).textContent=e.number,a("[data-s-stage-theme]",this.dialog).textContent=e.theme,a("[data-s-stage-source]",this.dialog).textContent=e.
source}redraw(){let{at:e,dialog:t}=this;if(!t.open)return;let{shown:n}=this,i=e?n.indexOf(e):-1,r=(l,u)=>{a(`[data-s-stage-do="${l}"]`,t).setAttribute("aria-dis\
abled",String(u))};r("back",!this.near(-1)),r("next",!this.near(1)),a("[data-s-stage-count]",t).textContent=i<0?`${n.length} i alt`:`${i+1} af ${n.length}`,this.
cards.tellDrawn();let o=a('[data-s-stage-do="explain"]',t);if(o.hidden=!(e!=null&&e.subject.explanation),o.setAttribute("aria-pressed",String(this.isExplained)),
!e){this.slot.replaceChildren();return}this.tellPlace(e.subject),this.isExplained?this.slides.explain(e.subject):this.slides.show(e),this.room.keepFocus()}turnTo(e){
var n,i;if(!e){this.redraw();return}this.at=e,this.isExplained=!1,this.redraw(),this.dialog.scrollTop=0;let t=(i=(n=c("[data-s-stage-count]",this.dialog))==null?
void 0:n.textContent)!=null?i:"";m(this.status,`${t}: ${W(this.slot)}`)}near(e){let{shown:t,at:n}=this,i=n?this.all.indexOf(n):-1,r=t.filter(o=>(this.all.indexOf(
o)-i)*e>0);return e>0?r[0]:r[r.length-1]}press(e){e.stopPropagation();let t=re(e,this.room.hasLetters);t!==null&&(e.preventDefault(),this.do(this.room.isBlack?"\
black":t))}do(e){typeof e=="number"?this.clock.start(e):e==="back"||e==="next"?this.go(this.near(e==="next"?1:-1)):e==="first"?this.go(this.shown[0]):e==="last"?
this.go(this.shown[this.shown.length-1]):e==="explain"?this.explain():e==="pause"?this.clock.pause():e==="stop"?this.clock.stop():e==="sound"?this.clock.turnSound():
e==="black"?this.room.turnBlack():e==="whole"?this.room.turnWhole():e==="keys"?this.room.showKeys():e==="close"?this.room.close():this.cards.isPlayed&&this.play(
e)}go(e){e&&this.turnTo(e)}play(e){if(e==="draw"){let t=this.cards.draw(),n=this.all.find(i=>i.subject.id===t);n?this.turnTo(n):m(this.status,"Alle kort er truk\
ket. Tryk «Begynd forfra» for at trække dem igen.")}else m(this.status,e==="hide"?this.cards.turnHiding():this.cards.beginAgain());this.redraw()}explain(){var e;
(e=this.at)!=null&&e.subject.explanation&&(this.isExplained=!this.isExplained,this.redraw(),m(this.status,W(this.slot)))}};var N="[data-search='dilemma'], .s-dilemmas > li",G=".s-checklist__group",V="figure.s-figure, figure.s-chart, figure.s-scale",he="[data-search-title], .s-dilemm\
as__title",Be=`summary, ${he}, .s-dilemmas__more, .s-dilemmas__cases, .s-keep, .s-actions`,Ie="ul, ol, .s-blanks, .s-signatures",P=s=>d(b,s),J=class{constructor(){
this.heading="";this.asked="";this.marks=[];this.page=p(c("article h1"))}pass(e){e.matches("h2")?(this.heading=p(e),this.asked="",this.marks=[]):e.matches(b)?this.
marks.push(e):this.asked=p(e)}},R={number:"",asked:"",explanation:null};function $e(s){var n;let e=c(".s-dilemmas__question",s);if(e){let i=Array.from(e.childNodes,
r=>r.cloneNode(!0));return[g("p",{},i),(n=c(".s-places",s))!=null?n:e]}let t=d("p",s).find(i=>!i.closest(Be)&&p(i));return t?[t,t]:null}function De(s,e){var o,l,
u;let t=$e(s);if(!t)return[];let[n,i]=t,r=s instanceof HTMLLIElement&&s.value>0?String(s.value):"";return[{...R,kind:"question",id:s.id||((l=(o=c("[id]",s))==null?
void 0:o.id)!=null?l:""),number:r,theme:e.heading,title:p(c(he,s))||((u=s.getAttribute("data-s-title"))!=null?u:""),source:v(P(i)),units:[n],explanation:c(".s-d\
ilemmas__more",s)}]}function qe(s,e){return d("li",s).map((t,n)=>{let i=p(c(".s-cards__number",t))||String(n+1),r=c("b",t),o=t.cloneNode(!0);for(let l of d(".s-\
cards__number, b, br",o))l.remove();return{...R,kind:"question",id:`kort-${i}`,number:i,theme:"",title:p(r),source:[v(P(t)),e].filter(Boolean).join(" · "),units:[
o]}})}function pe(s){return Array.from(s.children).flatMap(e=>{if(!(e instanceof HTMLElement)||e.matches("h2, h3, template, .s-cards, .s-places, [data-search-ex\
clude]"))return[];let t=e.matches("table")?e:c("table",e);return t?d("tbody > tr",t):e.matches(Ie)?pe(e):[e]})}function ze(s,e){var l,u;let t=p(c("article .s-ch\
ecklist__source")),n=d(".s-cards",s),i=pe(s),r=p(c("h2, h3",s))||e.page,o=n.flatMap(f=>qe(f,t));if(i.length){let f=r===e.page?"":e.page;o.unshift({...R,kind:"li\
st",id:(u=(l=c("h2",s))==null?void 0:l.id)!=null?u:"",theme:f,title:r,source:t,units:i})}return o}function Fe(s,e){let t=c("svg",s),n=c("figcaption",s),i={...R,
id:s.id,theme:e.page,units:[s]};if(s.matches(".s-scale")){let l=[p(n),v([...e.marks,...P(s)])],u=d("li",s);return[{...i,kind:"levels",title:e.heading||e.page,source:l.
filter(Boolean).join(" "),units:u}]}let r=p(c("title",t!=null?t:s))||e.heading||e.page,o=r===e.page?"":e.page;return s.matches(".s-chart")?[{...i,kind:"chart",theme:o,
title:r,asked:e.asked,source:v(e.marks)}]:[{...i,kind:"figure",theme:o,title:r,source:v(P(s))}]}function fe(){let s=new J,e=c("article");return d(`h2, p.s-quiet\
, ${b}, ${N}, ${G}, ${V}`,e!=null?e:document).flatMap(t=>{var n;return t.matches(N)?(n=t.parentElement)!=null&&n.closest(N)?[]:De(t,s):t.matches(G)?ze(t,s):t.matches(
V)?Fe(t,s):(t.closest(`${N}, ${G}, ${V}`)||s.pass(t),[])})}function me(){var t,n;let s=(n=(t=new URLSearchParams(window.location.search).get("vis"))==null?void 0:
t.split(","))!=null?n:[],e=d("[data-s-chosen]").filter(i=>{let r=i instanceof HTMLInputElement?i:c("input[type=checkbox]",i);return!r||r.checked});return new Set(
[...s,...e.map(i=>{var r;return(r=i.getAttribute("data-s-chosen"))!=null?r:""})].filter(Boolean))}function Ke(){let s=a("template[data-s-stage]").content,e=s.querySelector("dialog");if(!e||c("dialog.s-stage"))return;document.body.append(e);let t=new _(e,s,fe()),
n=()=>{t.open(me())};document.addEventListener("click",i=>{i.target instanceof Element&&i.target.closest("[data-s-stage-open]")&&n()}),window.addEventListener("\
hashchange",()=>{window.location.hash===Q&&n()}),n()}Ke();})();
