/* Made by «make scripts» from macros/browser/search/hits/fund.ts. */
"use strict";(()=>{function h(n,e){if(e!=null)if(typeof e=="string"||e instanceof Node)n.append(e);else for(let t of e)h(n,t)}function l(n,e={},...t){let o=document.createElement(
n);for(let[r,s]of Object.entries(e))s===!0?o.setAttribute(r,""):s!==!1&&s!==null&&s!==void 0&&o.setAttribute(r,String(s));return h(o,t),o}function c(n,e={},t){let o=l("button",{type:"button",...e},n);return t&&o.addEventListener("click",t),o}function g(n,e=document){return e.querySelector(n)}var f="fund";function E(n){var t;return((t=new URLSearchParams(n).get(f))!=null?t:"").split(/\s+/).filter(Boolean).slice(0,8)}var S=/§|[0-9]{1,3}(?:\.[0-9]{3})+(?![0-9.]*[0-9])(?![\p{L}\p{N}_])|[\p{L}\p{N}]+/gu;function x(n){return Array.from(n.matchAll(S),e=>{var t;return{word:e[0],at:(t=e.index)!=null?t:0}})}var O={æ:"ae",ø:"oe",å:"aa",ä:"ae",ö:"oe",ü:"y",ð:"d",
þ:"th",ß:"ss"};function d(n){let e=n.toLowerCase();return/^[a-z0-9]*$/.test(e)?e:e.normalize("NFC").replace(/\./g,"").replace(/[æøåäöüðþß]/g,t=>{var o;
return(o=O[t])!=null?o:t}).normalize("NFD").replace(/[\u0300-\u036f]/g,"")}var M="script, style, template, textarea, button, select, svg, [hidden], .s-hidden",L=12;function N(n){var o;let e=[],t=document.createTreeWalker(n,NodeFilter.SHOW_TEXT);
for(let r=t.nextNode();r;r=t.nextNode())(o=r.parentElement)!=null&&o.closest(M)||e.push(r);return e}function T(n,e){return x(n).map(({word:t,at:o})=>({from:o,to:o+
t.length,word:d(t)})).filter(({word:t})=>e.has(t))}function y(n){let e=0,t=0;return n.forEach((o,r)=>{let s=new Set;for(let a=r;a<n.length;a++){let i=n[a];if(!i||
i.order>o.order+L)break;s.add(i.word)}s.size>t&&(t=s.size,e=r)}),e}function w(n,e){let t=[],o=0;for(let r of N(n)){let a=T(r.data,e).reverse().map(({from:i,to:b,word:v})=>{r.splitText(b);let p=r.splitText(i),u=l("mark",{class:"\
s-hit"});return p.replaceWith(u),u.append(p),{mark:u,word:v,order:o+i}});t.push(...a.reverse().map(i=>({...i,order:o+Math.round((i.order-o)/6)}))),o+=Math.ceil(
r.data.length/6)+1}return t}function k(n,e){if(!e)return[...n];let t=n.filter(({mark:s})=>e.contains(s));if(t.length&&!/^H[1-6]$/.test(e.tagName))return t;let r=Array.
from(document.querySelectorAll("h1, h2, h3, h4")).find(s=>e.compareDocumentPosition(s)&Node.DOCUMENT_POSITION_FOLLOWING);return n.filter(({mark:s})=>e.compareDocumentPosition(
s)&(Node.DOCUMENT_POSITION_FOLLOWING|Node.DOCUMENT_POSITION_CONTAINED_BY)&&(!r||!(r.compareDocumentPosition(s)&Node.DOCUMENT_POSITION_FOLLOWING)))}var m=class{constructor(e,t){
this.hits=e;this.told=l("span",{role:"status"});this.element=l("div",{class:"s-hits",role:"region","aria-label":"Ord fra søgningen"},this.told,c("Forrige",{class:"\
s-button s-button--quiet"},()=>this.go(-1)),c("Næste",{class:"s-button s-button--quiet"},()=>this.go(1)),c("Fjern markeringen",{class:"s-button s-button--quiet"},
()=>this.clear()));this.at=e.indexOf(t)}open(){document.body.append(this.element),this.show()}go(e){this.at=(this.at+e+this.hits.length)%this.hits.length,this.show()}show(){
var t,o;for(let[r,{mark:s}]of this.hits.entries())s.classList.toggle("s-hit--here",r===this.at);let e=this.hits[this.at];for(let r=e==null?void 0:e.mark.closest(
"details");r;r=(t=r.parentElement)==null?void 0:t.closest("details"))r.open=!0;e==null||e.mark.scrollIntoView({block:"center"}),this.told.textContent=`«${(o=e==
null?void 0:e.mark.textContent)!=null?o:""}» · ${this.at+1} af ${this.hits.length}`}clear(){for(let{mark:e}of this.hits)e.replaceWith(...Array.from(e.childNodes));
this.element.remove()}};function H(){let n=new URL(location.href);n.searchParams.delete(f);try{history.replaceState(history.state,"",n)}catch{}}function C(){var a;
let n=new Set(E(location.search).map(d)),e=(a=g("article"))!=null?a:document.body,t=w(e,n),o=k(t,location.hash?document.getElementById(decodeURIComponent(location.
hash.slice(1))):null),r=o.length?o:t,s=r[y(r)];s&&new m(t,s).open(),H()}C();})();
