/* Made by «make scripts» from macros/browser/sheets/arkliste.ts. */
"use strict";(()=>{function $(o,e){if(e!=null)if(typeof e=="string"||e instanceof Node)o.append(e);else for(let t of e)$(o,t)}function b(o,e={},...t){let n=document.createElement(
o);for(let[r,i]of Object.entries(e))i===!0?n.setAttribute(r,""):i!==!1&&i!==null&&i!==void 0&&n.setAttribute(r,String(i));return $(n,t),n}function T(o,e={},t){let n=b(
"button",{type:"button",...e},o);return t&&n.addEventListener("click",t),n}function d(o,e=document){return e.querySelector(o)}function a(o,e=document){let t=e.querySelector(o);if(!t)throw new Error(`The page has no ${o}`);return t}function p(o,e=document){
return Array.from(e.querySelectorAll(o))}function N(o,e){let t=0;return n=>{window.clearTimeout(t),t=window.setTimeout(()=>{o.textContent=n},e)}}var q="januar februar marts april maj juni juli august september oktober november december".split(" ");function y(o,e,t){return`${o} ${o===1?e:t}`}var B=.5,A=2;function m(o,e){let[t,n]=e;if(o<A*t)return null;let r=Math.min(Math.max(4,t),n),i=null,s=Number.POSITIVE_INFINITY,u=Math.min(Math.ceil(o/n),Math.floor(
o/t));for(let l=Math.max(A,u);l<=Math.floor(o/t);l++){let c=Math.abs(o/l-r)+(o%l?B:0);c>=s||(s=c,i={number:l,size:Math.floor(o/l),larger:o%l})}return i}function D(o){
let{number:e,size:t,larger:n}=o;return`${e} grupper af ${n?`${t}-${t+1}`:t}`}var K=/^(\d+)-(\d*)(?:\/(\d+)-(\d+))?$/;function I(o){let e=K.exec(o);if(!e)return null;let[,t,n,r,i]=e;return{least:Number(t),most:n?Number(n):null,groups:r&&i?
[Number(r),Number(i)]:null}}function S(o,e){return e?o<e.least?"no":e.most===null||o<=e.most?e.groups&&m(o,e.groups)?"groups":"together":m(o,F(e))?"divided":"no":
"together"}function P(o,e){let t=S(o,e);if(!e||t==="together"||t==="no")return"";let n=m(o,t==="groups"&&e.groups?e.groups:F(e));return n?D(n):""}function F({least:o,
most:e}){return[Math.max(2,o),e!=null?e:Number.MAX_SAFE_INTEGER]}var R={by:new Map,people:null,isDivided:!1};var v="personer",w="grupper",H="ja";function x(o){let e=/^\s*(\d{1,3})\s*$/.exec(o);return e&&Number(e[1])>0?Number(e[1]):null}function E(o,e){var i,s;let t=new URLSearchParams(
o),n=new Map;for(let[u,l]of e){let c=((i=t.get(u))!=null?i:"").split(","),L=l.filter(z=>c.includes(z));L.length&&n.set(u,new Set(L))}let r=x((s=t.get(v))!=null?
s:"");return{by:n,people:r,isDivided:r!==null&&t.get(w)===H}}function C(o,e,t){let n=Array.from(e.keys()).filter(i=>{var s;return(s=o.by.get(i))==null?void 0:s.
size}).map(i=>{var s;return`${i}=${Array.from((s=o.by.get(i))!=null?s:[]).join(",")}`});o.people!==null&&n.push(`${v}=${o.people}`),o.people!==null&&o.isDivided&&
n.push(`${w}=${H}`);let r=new Set([...e.keys(),v,w]);return new URLSearchParams(t).forEach((i,s)=>{r.has(s)||n.push(`${encodeURIComponent(s)}=${encodeURIComponent(
i)}`)}),n.length?`?${n.join("&")}`:""}function M(o,e,t){let n=new Map(o.by);return t.length?n.set(e,new Set(t)):n.delete(e),{...o,by:n}}function k(o,e){for(let[n,r]of e.by)if(!Array.from(r).some(i=>o.keys.has(`${n}:${i}`)))return!1;if(e.people===null)return!0;let t=S(e.people,o.people);return t===
"together"||t==="groups"||t==="divided"&&e.isDivided}var f=(o,e)=>o.filter(t=>k(t,e)).length,G=(o,e,t,n)=>f(o,M(e,t,[n]));function j(o,e){return f(o,{...e,isDivided:!0})-
f(o,{...e,isDivided:!1})}function U(o,e,t){let n=[...t.keys()].filter(r=>e.by.has(r)).map(r=>({key:r,state:M(e,r,[])}));return e.people!==null&&n.push({key:"per\
soner",state:{...e,people:null,isDivided:!1}}),n.map(r=>({...r,count:f(o,r.state)})).filter(({count:r})=>r).sort((r,i)=>i.count-r.count)}var _=300,h=class{constructor(e,t){this.form=e;this.list=t;var r;this.boxes=p("[data-s-answer]",e),this.people=a("[data-s-people-number]",e),this.divided=a("[da\
ta-s-divided]",e),this.announce=N(a("[data-s-found-status]"),_);let n=new Map;for(let{name:i,value:s}of this.boxes)n.set(i,[...(r=n.get(i))!=null?r:[],s]);this.
known=n}start(){let{form:e}=this;e.addEventListener("input",()=>this.follow(this.state)),e.addEventListener("submit",t=>t.preventDefault());for(let t of p("[dat\
a-s-reset]"))t.addEventListener("click",()=>{var n;this.take(R),(n=this.boxes[0])==null||n.focus()});window.addEventListener("popstate",()=>this.take(E(location.
search,this.known),!1)),e.hidden=!1,this.take(E(location.search,this.known),!1)}get state(){var n;let e=new Map;for(let{name:r,value:i,checked:s}of this.boxes)s&&
e.set(r,((n=e.get(r))!=null?n:new Set).add(i));let t=x(this.people.value);return{by:e,people:t,isDivided:t!==null&&this.divided.checked}}take(e,t=!0){var n,r;for(let i of this.
boxes)i.checked=(r=(n=e.by.get(i.name))==null?void 0:n.has(i.value))!=null?r:!1;this.people.value=e.people===null?"":String(e.people),this.divided.checked=e.isDivided,
t?this.follow(e):this.show(e)}follow(e){this.announce(this.show(e));let t=`${location.pathname}${C(e,this.known,location.search)}${location.hash}`;try{history.replaceState(
history.state,"",t)}catch{}}show(e){let{items:t}=this.list,n=this.list.show(e),r=!e.by.size&&e.people===null,i=n===t.length?`${y(n,"ark","ark")}`:`${n} af ${t.length}\
 ark`;return a("[data-s-found]").textContent=i,a("[data-s-reset]",a("[data-s-found-line]")).hidden=r,this.countAnswers(e),this.showDivided(e),this.showNone(e,n),
n?`${i}.`:"Ingen ark passer."}countAnswers(e){for(let t of this.boxes){let n=G(this.list.items,e,t.name,t.value),r=t.closest("label");r&&(a("[data-s-answer-coun\
t]",r).textContent=String(n),r.classList.toggle("s-pick--none",!n&&!t.checked))}}showDivided(e){let t=e.people===null?0:j(this.list.items,e),n=a("[data-s-divide\
d-row]",this.form);n.hidden=!t&&!e.isDivided,a("[data-s-divided-count]",n).textContent=String(t)}showNone(e,t){let n=a("[data-s-none]");if(n.hidden=t>0,t)return;
let r=U(this.list.items,e,this.known);a("[data-s-releases]",n).replaceChildren(...r.map(i=>this.makeRelease(i,e)))}makeRelease(e,t){let n=`Uden «${this.wordAnswers(
e.key,t)}»: ${y(e.count,"ark","ark")}`;return b("li",{},T(n,{class:"s-button s-button--quiet"},()=>{this.take(e.state),this.list.focusFirst()}))}wordAnswers(e,t){
return e==="personer"?`${t.people} personer`:this.boxes.filter(({name:r,checked:i})=>r===e&&i).map(r=>{var i,s,u;return((u=(s=d("[data-s-answer-words]",(i=r.closest(
"label"))!=null?i:void 0))==null?void 0:s.textContent)!=null?u:"").trim()}).join(" eller ")}};var g=class{constructor(){this.items=p("[data-s-sheet-card]").map(e=>{var t,n;return{row:e,keys:new Set(((t=e.getAttribute("data-s-found-by"))!=null?t:"").split(
" ")),people:I((n=e.getAttribute("data-s-people"))!=null?n:""),seats:a("[data-s-seats]",e)}}),this.parts=p("[data-s-under]").map(e=>{var n;let t=document.getElementById(
(n=e.getAttribute("data-s-under"))!=null?n:"");return{elements:t?[t,e]:[e],items:this.items.filter(({row:r})=>e.contains(r))}})}show(e){let t=0;for(let n of this.
items){n.row.hidden=!k(n,e),t+=+!n.row.hidden;let r=e.people===null?"":P(e.people,n.people);n.seats.textContent=r?`${e.people} personer: ${r}`:"",n.seats.hidden=
!r}for(let{elements:n,items:r}of this.parts)for(let i of n)i.hidden=r.every(({row:s})=>s.hidden);return t}focusFirst(){var t;let e=this.items.find(({row:n})=>!n.
hidden);(t=d("a",e==null?void 0:e.row))==null||t.focus({preventScroll:!0})}};var O=d("[data-s-sheet-choosing]");O&&new h(O,new g).start();})();
