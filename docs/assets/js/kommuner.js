/* Made by «make scripts» from macros/browser/page/kommuner.ts. */
"use strict";(()=>{function c(e,t,n){e.textContent="",window.setTimeout(()=>{e.textContent=t,n==null||n()},50)}function m(e,t){if(t!=null)if(typeof t=="string"||t instanceof Node)e.append(t);else for(let n of t)m(e,n)}function f(e,t={},...n){let o=document.createElement(
e);for(let[i,r]of Object.entries(t))r===!0?o.setAttribute(i,""):r!==!1&&r!==null&&r!==void 0&&o.setAttribute(i,String(r));return m(o,n),o}function p(e,t=document){return t.querySelector(e)}function s(e,t=document){let n=t.querySelector(e);if(!n)throw new Error(`The page has no ${e}`);return n}function u(e,t=document){
return Array.from(t.querySelectorAll(e))}var d=e=>e.trim().toLowerCase().replace(/\s+kommune$/,"").replace(/aa/g,"å");function v(e){var i,r;let t=u("[data-s-place-name]"),n=l=>{var a;return d((a=l.getAttribute(
"data-s-place-name"))!=null?a:"")},o=t.filter(l=>n(l).startsWith(d(e)));return(r=t.find(l=>n(l)===d(e)))!=null?r:o.length===1&&(i=o[0])!=null?i:null}function E(e){
var l;let t=s("[data-s-place-found]"),n=s("[data-s-place-chosen]"),o=v(e);if(n.hidden=!o,!o){c(t,`«${e}» er ingen af de 98 kommuner. Skriv et andet navn, eller\
 vælg på listen herunder.`);return}let i=(l=o.getAttribute("data-s-place-name"))!=null?l:"",r=u(":scope > p",o).map(a=>a.cloneNode(!0));n.replaceChildren(f("h\
2",{},i),...r),s("#s-place").value=i,c(t,`Viser ${i}.`)}function g(){let e=location.hash?document.getElementById(location.hash.slice(1)):null,t=e==null?void 0:e.
closest("details");t&&(t.open=!0,e==null||e.scrollIntoView())}function h(){let e=p(".s-search--place");if(!e)return;e.addEventListener("submit",n=>{n.preventDefault();
let o=s("input",e).value;o.trim()&&E(o)});let t=new URLSearchParams(location.search).get("kommune");t!=null&&t.trim()&&E(t.slice(0,40)),window.addEventListener(
"hashchange",g),g()}h();})();
