/* Made by «make scripts» from macros/browser/sheets/arkliste.ts. */
"use strict";(()=>{function M(r,e){if(e!=null)if(typeof e=="string"||e instanceof Node)r.append(e);else for(let t of e)M(r,t)}function y(r,e={},...t){let n=document.createElement(
r);for(let[o,s]of Object.entries(e))s===!0?n.setAttribute(o,""):s!==!1&&s!==null&&s!==void 0&&n.setAttribute(o,String(s));return M(n,t),n}function k(r,e={},t){let n=y(
"button",{type:"button",...e},r);return t&&n.addEventListener("click",t),n}function p(r,e=document){return e.querySelector(r)}function i(r,e=document){let t=e.querySelector(r);if(!t)throw new Error(`The page has no ${r}`);return t}function u(r,e=document){
return Array.from(e.querySelectorAll(r))}function L(r,e,t){let n=new Set(r.getAll(e).join(",").split(","));return t.filter(o=>n.has(o))}function A(r,e){let t=r.filter(([,o])=>o).map(([o,s])=>`${o}=${s}`),n=new Set(r.map(([o])=>o));return new URLSearchParams(e).forEach((o,s)=>{n.has(s)||t.push(`${encodeURIComponent(
s)}=${encodeURIComponent(o)}`)}),t.length?`?${t.join("&")}`:""}function V(r,e){try{history[r](r==="replaceState"?history.state:null,"",e)}catch{}}function N(r){
V("replaceState",`${location.pathname}${r}${location.hash}`)}function T(r,e){let t=0;return n=>{window.clearTimeout(t),t=window.setTimeout(()=>{r.textContent=n},e)}}var J="januar februar marts april maj juni juli august september oktober november december".split(" ");function w(r,e,t){return`${r} ${r===1?e:t}`}function m(r,e){let[t,n]=e;if(r<2*t)return null;let o=Math.min(Math.max(4,t),n),s=null,a=Number.POSITIVE_INFINITY,d=Math.min(Math.ceil(r/n),Math.floor(r/t));for(let l=Math.
max(2,d);l<=Math.floor(r/t);l++){let c=Math.abs(r/l-o)+(r%l?.5:0);c>=a||(a=c,s={number:l,size:Math.floor(r/l),larger:r%l})}return s}function $(r){let{number:e,size:t,
larger:n}=r;return`${e} grupper af ${n?`${t}-${t+1}`:t}`}var W=/^(\d+)-(\d*)(?:\/(\d+)-(\d+))?$/;function P(r){let e=W.exec(r);if(!e)return null;let[,t,n,o,s]=e;return{least:Number(t),most:n?Number(n):null,groups:o&&s?
[Number(o),Number(s)]:null}}function b(r,e){return e?r<e.least?"no":e.most===null||r<=e.most?e.groups&&m(r,e.groups)?"groups":"together":m(r,I(e))?"divided":"no":
"together"}function R(r,e){let t=b(r,e);if(!e||t==="together"||t==="no")return"";let n=m(r,t==="groups"&&e.groups?e.groups:I(e));return n?$(n):""}function I({least:r,
most:e}){return[Math.max(2,r),e!=null?e:Number.MAX_SAFE_INTEGER]}var D={by:new Map,people:null,isDivided:!1};var F="personer",H="grupper",C="ja";function x(r){let e=/^\s*(\d{1,3})\s*$/.exec(r);return e&&Number(e[1])>0?Number(e[1]):null}function S(r,e){var s;let t=new URLSearchParams(
r),n=new Map;for(let[a,d]of e){let l=L(t,a,d);l.length&&n.set(a,new Set(l))}let o=x((s=t.get(F))!=null?s:"");return{by:n,people:o,isDivided:o!==null&&t.get(H)===
C}}function G(r,e,t){let{by:n,people:o,isDivided:s}=r,d=[...Array.from(e.keys(),l=>{var c;return[l,Array.from((c=n.get(l))!=null?c:[]).join(",")]}),[F,o===null?
"":String(o)],[H,o!==null&&s?C:""]];return A(d,t)}function v(r,e,t){let n=new Map(r.by);return t.length?n.set(e,new Set(t)):n.delete(e),{...r,by:n}}function E(r,e){for(let[n,o]of e.by)if(!Array.from(o).some(s=>r.keys.has(`${n}:${s}`)))return!1;if(e.people===null)return!0;let t=b(e.people,r.people);return t===
"together"||t==="groups"||t==="divided"&&e.isDivided}var f=(r,e)=>r.filter(t=>E(t,e)).length,j=(r,e,t,n)=>f(r,v(e,t,[n]));function O(r,e){return f(r,{...e,isDivided:!0})-
f(r,{...e,isDivided:!1})}function U(r,e,t){let n=[...t.keys()].filter(o=>e.by.has(o)).map(o=>({key:o,state:v(e,o,[])}));return e.people!==null&&n.push({key:"per\
soner",state:{...e,people:null,isDivided:!1}}),n.map(o=>({...o,count:f(r,o.state)})).filter(({count:o})=>o).sort((o,s)=>s.count-o.count)}var Q=300,g=class{constructor(e,t){this.form=e;this.list=t;var o;this.boxes=u("[data-s-answer]",e),this.people=i("[data-s-people-number]",e),this.divided=i("[da\
ta-s-divided]",e),this.announce=T(i("[data-s-found-status]"),Q);let n=new Map;for(let{name:s,value:a}of this.boxes)n.set(s,[...(o=n.get(s))!=null?o:[],a]);this.
known=n}start(){let{form:e}=this;e.addEventListener("input",()=>this.follow(this.state)),e.addEventListener("submit",t=>t.preventDefault());for(let t of u("[dat\
a-s-reset]"))t.addEventListener("click",()=>{var n;this.take(D),(n=this.boxes[0])==null||n.focus()});window.addEventListener("popstate",()=>this.take(S(location.
search,this.known),!1)),e.hidden=!1,this.take(S(location.search,this.known),!1)}get state(){var n;let e=new Map;for(let{name:o,value:s,checked:a}of this.boxes)a&&
e.set(o,((n=e.get(o))!=null?n:new Set).add(s));let t=x(this.people.value);return{by:e,people:t,isDivided:t!==null&&this.divided.checked}}take(e,t=!0){var n,o;for(let s of this.
boxes)s.checked=(o=(n=e.by.get(s.name))==null?void 0:n.has(s.value))!=null?o:!1;this.people.value=e.people===null?"":String(e.people),this.divided.checked=e.isDivided,
t?this.follow(e):this.show(e)}follow(e){this.announce(this.show(e)),N(G(e,this.known,location.search))}show(e){let{items:t}=this.list,n=this.list.show(e),o=!e.by.
size&&e.people===null,s=n===t.length?`${w(n,"ark","ark")}`:`${n} af ${t.length} ark`;return i("[data-s-found]").textContent=s,i("[data-s-reset]",i("[data-s-foun\
d-line]")).hidden=o,this.countAnswers(e),this.showDivided(e),this.showNone(e,n),n?`${s}.`:"Ingen ark passer."}countAnswers(e){for(let t of this.boxes){let n=j(this.
list.items,e,t.name,t.value),o=t.closest("label");o&&(i("[data-s-answer-count]",o).textContent=String(n),o.classList.toggle("s-pick--none",!n&&!t.checked))}}showDivided(e){
let t=e.people===null?0:O(this.list.items,e),n=i("[data-s-divided-row]",this.form);n.hidden=!t&&!e.isDivided,i("[data-s-divided-count]",n).textContent=String(t)}showNone(e,t){
let n=i("[data-s-none]");if(n.hidden=t>0,t)return;let o=U(this.list.items,e,this.known);i("[data-s-releases]",n).replaceChildren(...o.map(s=>this.makeRelease(s,
e)))}makeRelease(e,t){let n=`Uden «${this.wordAnswers(e.key,t)}»: ${w(e.count,"ark","ark")}`;return y("li",{},k(n,{class:"s-button s-button--quiet"},()=>{this.
take(e.state),this.list.focusFirst()}))}wordAnswers(e,t){return e==="personer"?`${t.people} personer`:this.boxes.filter(({name:o,checked:s})=>o===e&&s).map(o=>{
var s,a,d;return((d=(a=p("[data-s-answer-words]",(s=o.closest("label"))!=null?s:void 0))==null?void 0:a.textContent)!=null?d:"").trim()}).join(" eller ")}};function B(r){return u("[data-s-under]").map(e=>{var n;let t=document.getElementById((n=e.getAttribute("data-s-under"))!=null?n:"");return{elements:t?[t,e]:[e],
items:r.filter(({row:o})=>e.contains(o))}})}function K(r,e){for(let{elements:t,items:n}of r){let o=e||n.some(({row:s})=>!s.hidden);for(let s of t)s.hidden=!o}}function z(r){
return r.find(({row:e})=>!e.hidden)}var h=class{constructor(){this.items=u("[data-s-sheet-card]").map(e=>{var t,n;return{row:e,keys:new Set(((t=e.getAttribute("data-s-found-by"))!=null?t:"").split(
" ")),people:P((n=e.getAttribute("data-s-people"))!=null?n:""),seats:i("[data-s-seats]",e)}}),this.parts=B(this.items)}show(e){let t=0;for(let n of this.items){
n.row.hidden=!E(n,e),t+=+!n.row.hidden;let o=e.people===null?"":R(e.people,n.people);n.seats.textContent=o?`${e.people} personer: ${o}`:"",n.seats.hidden=!o}return K(
this.parts,t===this.items.length),t}focusFirst(){var e,t;(t=p("a",(e=z(this.items))==null?void 0:e.row))==null||t.focus({preventScroll:!0})}};var _=p("[data-s-sheet-choosing]");_&&new g(_,new h).start();})();
