/* Made by «make scripts» from macros/browser/form/formular.ts. */
"use strict";(()=>{var Ai=Object.defineProperty;var zl=(e,t,n)=>t in e?Ai(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var Si=(e,t)=>{for(var n in t)Ai(e,n,{get:t[n],enumerable:!0})};var Y=(e,t,n)=>zl(e,typeof t!="symbol"?t+"":t,n);function Re(e,t){if(t!=null)if(typeof t=="string"||t instanceof Node)e.append(t);else for(let n of t)Re(e,n)}function u(e,t={},...n){let r=document.createElement(
e);for(let[i,o]of Object.entries(t))o===!0?r.setAttribute(i,""):o!==!1&&o!==null&&o!==void 0&&r.setAttribute(i,String(o));return Re(r,n),r}function G(e,t={},n){let r=u("button",{type:"button",...t},e);return n&&r.addEventListener("click",n),r}var at=e=>u("span",{class:"s-hidden"},e),Ul={plus:"M12 5\
v14M5 12h14",check:"M5 12.5l4.5 4.5L19 7.5",up:"M12 19V5m-6 6l6-6 6 6",down:"M12 5v14m-6-6l6 6 6-6",grip:"M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.0\
1"};function Di(e){let t=u("div");return t.innerHTML=`<svg class="s-sign" viewBox="0 0 24 24" aria-hidden="true"><path d="${Ul[e]}"/></svg>`,Jl("svg",t)}function le(e,t=document){return t.querySelector(e)}function Jl(e,t=document){let n=t.querySelector(e);if(!n)throw new Error(`The page has no ${e}`);return n}function ge(e,t=document){
return Array.from(t.querySelectorAll(e))}var _e=class extends Error{constructor(n,r="unreachable"){super(`${r}: ${n}`);this.address=n;this.reason=r;this.name="LoadingError"}},Zn=class{constructor(t){this.
place=t;this.coming=new Map}load(t){return this.once(t,()=>this.find(t,this.place.edition))}async take(t,n){let r=await this.find(t,n);return delete this.place.
store()[t],r}loadTool(t){return this.once(t,()=>this.place.run(this.locate(t)))}once(t,n){let r=this.coming.get(t);if(r)return r;let i=n();return this.coming.set(
t,i),i.catch(()=>this.coming.delete(t)),i}async find(t,n){let{place:r}=this,i=this.locate(`${t}.js`,n);if(r.store()[t]||await r.run(i),!r.store()[t])throw new _e(
i);this.isOf(t,n)||(delete r.store()[t],await r.run(`${i}&t=${Date.now()}`));let o=r.store()[t];if(!o)throw new _e(i);if(!this.isOf(t,n))throw new _e(i,"outdate\
d");return o[1]}isOf(t,n){var r;return((r=this.place.store()[t])==null?void 0:r[0])===n}locate(t,n=this.place.edition){return`${this.place.base}${t}?e=${n}`}};function ql(e){
return new Promise((t,n)=>{let r=document.createElement("script");r.src=e,r.onload=()=>{r.remove(),t()},r.onerror=()=>{r.remove(),n(new _e(e))},document.head.append(
r)})}function Kl(){var t,n;let e=document.querySelector("[data-edition]");return{base:(t=e==null?void 0:e.getAttribute("data-base"))!=null?t:"",edition:(n=e==null?
void 0:e.getAttribute("data-edition"))!=null?n:"",store:()=>{var r;return(r=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:ql}}var Ct=null;
function Vn(){return Ct!=null||(Ct=new Zn(Kl())),Ct}var Zl=e=>e instanceof _e&&e.reason==="outdated";function Vl(e,t){return Zl(e)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",
isOutdated:!0}:{text:`${t} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}function Yl(e,t){let n=e.isOutdated?()=>location.reload():t;return G(e.way,{class:"s-button s-button--quiet"},n)}var lt=class{constructor(t=u("div",{class:"s-no\
tice",role:"status"})){this.element=t}show(t,n,r,i=""){let o=Vl(t,n),s=u("p",{},i?`${o.text} ${i}`:o.text);this.element.replaceChildren(s,Yl(o,r))}clear(){this.
element.replaceChildren()}};var Yn;function Fi(e){Yn=e}var Ti=e=>({...e,messages:{...e.messages,...e.spoken},isSpoken:!0});function k(){if(!Yn)throw new Error("The form has been given no d\
ata");return Yn}function ct(e){let t;return()=>{let n=k();return(t==null?void 0:t.of)!==n&&(t={of:n,result:e(n)}),t.result}}var Xp="januar februar marts april maj juni juli august september oktober november december".split(" ");function Ae(e){return e.length<2?e.join(""):`${e.slice(0,
-1).join(", ")} og ${e[e.length-1]}`}function Qe(e,t,n){return`${e} ${e===1?t:n}`}var xe=e=>e.slice(0,1).toUpperCase()+e.slice(1);var Pi=ct(()=>new Map);function sn(e,t,n){let r=Pi().get(e);if(r)return r.lastIndex=0,r;let i=new RegExp(t,n);return Pi().set(e,i),i}var ue=e=>sn(e,k().patterns[e],
"u"),ce=e=>sn(`${e} g`,k().patterns[e],"gu"),T=e=>sn(`${e} $`,`^(?:${k().patterns[e]})$`,"u"),Xn=(e,t="")=>sn(`${e} ^${t}`,`^(?:${k().patterns[e]})`,`u${t}`);var Se=e=>Array.from(e),ie=e=>Se(e).length,J=e=>e.slice(0,1).toLowerCase()+e.slice(1),Xl={æ:"ae",ø:"oe",å:"aa",é:"e",ü:"u",ö:"oe",ä:"ae"};function de(e){
return e.normalize("NFC").toLowerCase().replace(/[æøåéüöä]/g,t=>{var n;return(n=Xl[t])!=null?n:t}).normalize("NFKD").replace(/\P{ASCII}/gu,"").replace(/[^a-z0-9]+/g,
"-").replace(/^-+|-+$/g,"")}var Li=e=>e.replace(/\r\n?/g,`
`).replace(/\t/g," ").normalize("NFC"),Ql=/^[\s\x1c-\x1f\x85]+|[\s\x1c-\x1f\x85]+$/g,M=e=>e.replace(Ql,""),De=e=>M(e.replace(ce("hard_space")," "));function w(e,t={}){let n=k().messages[e];if(n===void 0)throw new Error(`There is no message ${e}`);return n.replace(/\{\{|\}\}|\{(\w+)\}/g,(r,i)=>{if(!i)return r.
charAt(0);let o=t[i];return o===void 0?r:String(o)})}function F(e){let t=e.replace(ce("unprintable")," ").replace(/::/g,": :").replace(/##\[/g,"# #[").trim().replace(
ce("cpr"),"…"),n=k().limits.echo,r=Se(t);return r.length<=n?`«${t}»`:`«${r.slice(0,n-1).join("").trimEnd()}…»`}var Oi="x-samspil",Rt=["tekst","sted","ophav"],Fe=e=>{var t;return{title:"",label:(t=e.title)!=null?t:"",help:"",one:"",today:"",isOneParagraph:!1,example:"",required:!1,
many:!1,stated:!1,origin:"kilden",missing:"",longest:0,isTitle:!1,orNow:!1,notBefore:"",mayBeUnencrypted:!1,words:[],collection:"",repeats:!1,alone:"",fields:null,
...e}};function ec(e){let t=k().schema.definitions[e];if(!t)throw new Error(`The schema has no group ${e}`);return Mi(t,e)}var tc=e=>Object.entries(k().known[e]).
map(([t,{title:n,help:r=""}])=>[t,n,r]),nc=(e,{missing:t,is_word:n})=>t&&n?w("WRITE_ONE_OF",{words:e.map(([r])=>r).join(", ")}):"",At=(e,t)=>{var n;return(n=k().
words[`${e}.${t}`])!=null?n:{}};function rc(e,t,n){var s,a,l,c,d,f,g,m,h,S,y,_,A,v,b,x,D,O,W,I;let r=t[Oi],i=At(n,e),o=r.is_word?tc(r.collection):(s=r.words)!=null?
s:[];return{key:e,title:t.title,label:(a=i.label)!=null?a:t.title,help:(l=i.help)!=null?l:t.description,one:(c=i.one)!=null?c:"",today:(d=i.today)!=null?d:"",isOneParagraph:i.
as_one!==void 0,example:(g=(f=t.examples)==null?void 0:f[0])!=null?g:"",kind:r.kind,required:(m=r.required)!=null?m:!1,many:((h=r.many)!=null?h:!1)&&r.kind!=="P\
laceText",stated:(S=r.stated)!=null?S:!1,origin:(y=r.origin)!=null?y:"kilden",missing:k().isSpoken&&i.ask?`${i.ask}.`:((_=r.missing)!=null?_:"")+nc(o,r),longest:(A=
r.longest)!=null?A:0,isTitle:(v=r.is_title)!=null?v:!1,orNow:(b=r.or_now)!=null?b:!1,notBefore:(x=r.not_before)!=null?x:"",mayBeUnencrypted:(D=r.unencrypted)!=null?
D:!1,words:o,collection:(O=r.collection)!=null?O:"",repeats:(W=r.repeats)!=null?W:!1,alone:(I=r.alone)!=null?I:"",fields:r.group?ec(r.group):null}}var Mi=(e,t)=>Object.
entries(e.properties).map(([n,r])=>rc(n,r,t)),X=ct(e=>Mi(e.schema,"Case"));function P(e,t=X()){let n=t==null?void 0:t.find(r=>r.key===e);if(!n)throw new Error(`\
No field is called ${e}`);return n}var an=()=>{var e;return(e=Qn().ophav[Oi].words)!=null?e:[]},Qn=()=>k().schema.definitions.udsagn.anyOf[1].properties,St=e=>e.
key==="ophav"||e.key==="sted"&&!e.required,et=e=>{var t,n;return(n=(t=e.fields)==null?void 0:t.find(r=>r.key===e.alone))!=null?n:null},ln=e=>e.one?xe(e.one.replace(
/^e[nt] /,"")):e.label,Q=(e,t)=>{var n,r;return(r=(n=e.words.find(([i])=>i===t))==null?void 0:n[1])!=null?r:t};var N=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Z=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),p=e=>typeof e=="string"?e:"",E=e=>Array.isArray(e)?
e:[],R=e=>e===void 0?!0:typeof e=="string"?!M(e):(Array.isArray(e)?e:Object.values(e)).every(R),fe=e=>e.flatMap((t,n)=>R(t)?[]:[n]),Ii=()=>({tekst:"",sted:"",ophav:""});
function un(e){return e.fields?ut(e.fields):e.stated?Ii():""}function ut(e){let t={};for(let n of e)t[n.key]=n.many?[]:un(n);return t}function $e(e,t){let n=ut(
e);for(let r of e){let i=t[r.key];i!==void 0&&(r.many?n[r.key]=(Array.isArray(i)?i:[i]).map(o=>$i(r,o)):n[r.key]=$i(r,i))}return n}function $i(e,t){return e.fields?
$e(e.fields,Z(t)?t:ic(e,t)):e.stated?Z(t)?{tekst:p(t.tekst),sted:p(t.sted),ophav:p(t.ophav)}:{...Ii(),tekst:p(t)}:String(t)}function ic(e,t){let n=et(e);return n?
{[n.key]:t}:{}}function Ie(e,t){let n={};for(let r of e){let i=t[r.key];i===void 0||R(i)||(n[r.key]=r.many?E(i).filter(o=>!R(o)).map(o=>cn(r,o)):cn(r,i))}return n}
function cn(e,t){var r;if(typeof t=="string")return M(t);if(e.fields&&N(t))return oc(e,Ie(e.fields,t));if(!N(t))return"";let n={};for(let i of Rt){let o=M(p(t[i]));
o&&(n[i]=o)}return n.sted||n.ophav?n:(r=n.tekst)!=null?r:""}function oc(e,t){let n=et(e);if(!n||n.kind==="PlaceText"||Object.keys(t).length!==1)return t;let r=t[n.
key];return typeof r=="string"?r:t}var dt=e=>{var t;return(t=k().gaps[M(e).toLowerCase()])==null?void 0:t[0]},sc=e=>E(e.ikke_angivet).map(p).filter(t=>M(t)!==""),ft=(e,t)=>sc(e).some(n=>{let r=dt(
n);return r!==void 0&&(r===t||t.startsWith(`${r}.`))});function Ni(e,t,n){let i=(Array.isArray(e.ikke_angivet)?e.ikke_angivet:[]).filter(o=>dt(p(o))!==t);e.ikke_angivet=
n?[...i,t]:i}function Bi(e){let t=k().gaps[M(e).toLowerCase()];return t?J(t[1]):e}var tt=e=>e.map(t=>{if(typeof t=="string")return t;let n=t.tag==="a"?{rel:"noopener"}:{};return u(t.tag,{...t.attributes,...n},tt(t.content))});function Ne(e){var n,
r;let t=le("template[data-f-signs]");return(r=(n=t==null?void 0:t.content.querySelector(`.s-sign--${CSS.escape(e)}`))==null?void 0:n.cloneNode(!0))!=null?r:null}
var Ee=(e,t)=>u("div",{},u("dt",{},e),u("dd",{},t)),ht=(e,t,n=null)=>u(`h${e+1}`,{class:`f-preview__h${e}`},n,t),Be=(e,t)=>u("details",{class:"s-fold"},u("summa\
ry",{},e),t),Te=(e,t)=>e.map((n,r)=>r?[t,n]:n);var ji=e=>String(e).padStart(2,"0"),V=(e,t,n)=>`${e}-${ji(t)}-${ji(n)}`,nt=(e,t)=>new Date(Date.UTC(e,t,0)).getUTCDate();function je(){let e=new Date;return V(e.
getFullYear(),e.getMonth()+1,e.getDate())}function Hi(e,t){let n=Number(e.slice(5,7))-1+t,r=Number(e.slice(0,4))+Math.floor(n/12),i=n%12+1;return V(r,i,Math.min(
Number(e.slice(8)),nt(r,i)))}var Dt=class extends Error{},rt=(e,t={})=>new Dt(w(e,{forms:w("DATE_FORMS"),...t})),ac={dag:10,måned:7,"del af måned":7,årstid:4,halvår:4,kvartal:4,år:4,nu:0};
function Me(e,t,n,r,i){let o=(e.approximate?"ca. ":"")+i;return{first:t,last:n,precision:r,approximate:e.approximate,wording:o,iso:t.slice(0,ac[r])}}var lc=()=>({
first:"9999-12-31",last:"9999-12-31",precision:"nu",approximate:!1,wording:k().dates.now,iso:".."}),Wi=e=>{let t=e.toLowerCase().trim().split(/\s+/).join(" ").replace(
/\.+$/,"");return k().dates.now_words.includes(t)};function Gi(e){let{now:t}=k().dates;if(M(e)===t)return lc();if(Wi(e))throw rt("NOT_A_DATE",{meant:w("MEANT",{
value:`«${t}»`})});return er(e)}function er(e){var f,g;let t=(f=T("date").exec(M(e)))==null?void 0:f.groups;if(!t){let m=zi(e);throw rt("NOT_A_DATE",{meant:m?
w("MEANT",{value:`«${m}»`}):w("WRITE_DATE",{forms:w("DATE_FORMS")})})}let{earliest:n,latest:r}=k().dates,i=Number(t.year);if(i<n||i>r)throw rt("YEAR_OUTSIDE",
{earliest:n,latest:r});let{season:o,half:s,quarter:a,part:l}=t;if((o||s||a)&&t.month)throw rt("PART_OF_YEAR_AND_MONTH");let c=t.month===void 0?void 0:Number(t.month),
d={year:i,month:c,day:t.day,approximate:t.ca!==void 0};if(s)return cc(d,s);if(a)return uc(d,Number(a));if(o)return dc(d,o);if(c!==void 0&&(c<1||c>12))throw rt("\
NO_SUCH_MONTH",{month:(g=t.month)!=null?g:""});return l?fc(d,l):hc(d)}function cc(e,t){let{year:n}=e;return t==="1"?Me(e,V(n,1,1),V(n,6,30),"halvår",`første ha\
lvår ${n}`):Me(e,V(n,7,1),V(n,12,31),"halvår",`andet halvår ${n}`)}function uc(e,t){let[n,r]=[e.year,3*t],i=V(n,r,nt(n,r));return Me(e,V(n,r-2,1),i,"kvartal",
`${t}. kvartal ${n}`)}function dc(e,t){let n=k().dates.seasons[t];if(!n)throw new Error(`The pattern knows a season that the table does not: ${t}`);let[r,i,o]=n,
[s,a]=i>12?[e.year+1,i-12]:[e.year,i],l=V(s,a,nt(s,a));return Me(e,V(e.year,r,1),l,"årstid",`${o} ${e.year}`)}function fc(e,t){if(e.day)throw rt("PART_OF_MONTH\
_AND_DAY");let{parts:n,year_parts:r,months:i}=k().dates,[o,s]=[n[t],r[t]];if(!o||!s)throw new Error(`The pattern knows a part that the table does not: ${t}`);let{
year:a,month:l}=e,[c,d,f]=o;if(l===void 0){let[m,h]=s;return Me(e,V(a,m,1),V(a,h,nt(a,h)),"år",`${f} ${a}`)}let g=V(a,l,Math.min(d,nt(a,l)));return Me(e,V(a,l,
c),g,"del af måned",`${f} ${i[l-1]} ${a}`)}function hc(e){var a;let{year:t,month:n}=e;if(n===void 0)return Me(e,V(t,1,1),V(t,12,31),"år",String(t));let r=(a=k().
dates.months[n-1])!=null?a:"",i=nt(t,n);if(e.day===void 0)return Me(e,V(t,n,1),V(t,n,i),"måned",`${r} ${t}`);let o=Number(e.day);if(o<1||o>i)throw rt("NO_SUCH_\
DAY",{month:r,year:t,days:i});let s=V(t,n,o);return Me(e,s,s,"dag",`${o}. ${r} ${t}`)}function zi(e){let{longest:t,rewrites:n,months:r}=k().dates;if(ie(e)>t)return"";
let i=e.replace(/[\u2010-\u2015\u2212]/g,"-").toLowerCase().trim().split(/\s+/).join(" ");for(let[o,s]of n)i=i.replace(new RegExp(o,"gu"),s);return r.forEach((o,s)=>{
let a=String(s+1).padStart(2,"0");i=i.replace(new RegExp(`-${o.slice(0,3)}[a-z]*`,"g"),`-${a}`)}),i!==e.trim()&&pc(i)?i:""}var pc=e=>dn(e)==="";function L(e,t=!1){
if(!e)return null;try{return(t?Gi:er)(De(e))}catch(n){if(n instanceof Dt)return null;throw n}}function dn(e,t=!1){try{return(t?Gi:er)(e),""}catch(n){if(n instanceof
Dt)return n.message;throw n}}function tr(e,t=!1){let n=De(e);return t&&Wi(n)?k().dates.now:dn(n,t)?zi(n)||e:n}function He(e,t=!1){var r;let n=(r=L(e,t))==null?void 0:
r.wording;return n!==void 0&&tr(n,t)===e?n:e}var fn=e=>{var t,n;return(n=(t=L(e))==null?void 0:t.wording)!=null?n:e};function nr(e,t){if((t==null?void 0:t.precision)===
"nu")return e?`siden ${e.wording}`:"stadig i gang";if(!e||!t)return e?`fra ${e.wording}`:t?`til ${t.wording}`:"";if(e.wording===t.wording)return e.wording;let[n,
r]=[e.first.slice(0,4),t.last.slice(0,4)];return n===r?e.approximate||t.approximate?`ca. ${n}`:n:`${e.approximate?"ca. ":""}${n}–${t.approximate?"ca. ":""}${r}`}
function Ft(e,t){return!t||t.wording===e.wording?e.wording:t.precision==="nu"?`siden ${e.wording}`:e.precision==="år"&&t.precision==="år"?`${e.wording}–${t.
wording}`:`${e.wording} – ${t.wording}`}var Ui=(e,t)=>e&&t?Ft(e,t):nr(e,t);function hn(e,t){return e?Ft(e,t):t?`til ${t.wording}`:""}function Ji(e,t){let n=t!==
null&&t.precision!=="nu";return e?n?`med ${Ft(e,t)}`:`med siden ${e.wording}`:n?`med til ${t.wording}`:""}var Tt=e=>E(e.redaktion).filter(t=>N(t)&&!R(t)).map(t=>({dato:M(p(t.dato)),hvad:M(p(t.hvad)),rolle:M(p(t.rolle)),note:M(p(t.note))})),pt=e=>{var t;return(t=[...e].
reverse().find(n=>n.hvad==="gennemset"))!=null?t:null};function Pt(e,t){var i,o;let n=k().settings.review_months,r=L((o=(i=pt(e))!=null?i:e[0])==null?void 0:o.dato);
return n!==null&&r!==null&&Hi(r.first,n)<=t}var mc=.6,gc=3;function kc(e,t,n,r){var l;let[i,o,s]=[n.from,r.from,0],a=new Map;for(let c=n.from;c<n.to;c+=1){let d=new Map;for(let f=r.from;f<r.to;f+=1){if(e[c]!==
t[f])continue;let g=((l=a.get(f-1))!=null?l:0)+1;d.set(f,g),g>s&&([i,o,s]=[c-g+1,f-g+1,g])}a=d}return[i,o,s]}function rr(e,t,n,r){let[i,o,s]=kc(e,t,n,r);return s?
s+rr(e,t,{from:n.from,to:i},{from:r.from,to:o})+rr(e,t,{from:i+s,to:n.to},{from:o+s,to:r.to}):0}function wc(e,t){let[n,r]=[Se(e),Se(t)],i=n.length+r.length;return i?
2*rr(n,r,{from:0,to:n.length},{from:0,to:r.length})/i:1}function yc(e,t){return ie(e)<k().limits.beginning?[]:t.filter(n=>n.startsWith(e)).sort((n,r)=>ie(n)-ie(
r))}function bc(e,t,n){return t.map(r=>[wc(r,e),r]).filter(([r])=>r>=n).sort(([r,i],[o,s])=>o-r||(i<s?1:-1)).slice(0,gc).map(([,r])=>r)}function ke(e,t,n=mc){var c,
d;let r=new Map(t.map(f=>[f.toLowerCase(),f])),i=e.toLowerCase(),o=Array.from(r.keys()),s=yc(i,o);s.length||(s=bc(i,o,n));let a=Se(i)[0],l=(c=s.find(f=>Se(f)[0]===
a))!=null?c:s[0];return l?w("MEANT",{value:`«${(d=r.get(l))!=null?d:l}»`}):""}var Lt=e=>"fault"in e,Ot=([e,t])=>t>e?`${e}-${t}`:String(e),vc=/(\d+)(?:\s*[-–]\s*(\d+))?/g;function _c(e){let t=[];for(let[,n,r]of e.matchAll(vc)){let[i,o]=[
Number(n),Number(r||n)];if(i<1)return{fault:w("LINE_ZERO")};if(o<i)return{fault:w("LINES_TURN_ROUND",{first:i,last:o})};t.push([i,o])}return t}function xc(e){let t=w(
"PLACE_HELP");if(!e)return{fault:w("NO_PLACE_AT_SEMICOLON",{help:t})};let n=J(e),r=n!==e&&T("place").test(n)?w("MEANT",{value:F(n)}):"";return{fault:w("NOT_A_PL\
ACE",{value:F(e),near:r,help:t})}}function Ec(e){var i;let t=((i=e.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?/,"").split(/[/:?#]/)[0])!=null?i:"").split(
".");return(t.length>1?t.slice(0,-1):t).join(".").replace(/æ/g,"ae").replace(/ø/g,"oe").replace(/å/g,"aa").replace(/[^a-z0-9]+/g,"-").replace(/^-+|-+$/g,"")||
"kilde"}function Cc(e){let[t=""]=e.split(" "),n=t.replace(/,+$/,"");if(!T("web_address").test(n.toLowerCase()))return null;let r=`${Ec(n)} ${e.slice(t.length+1).
trim()}`.trim();return{fault:w("ADDRESS_AS_PLACE",{value:F(n),name:r})}}function Rc(e){var i,o,s,a;if(T("only_lines").test(e))return{fault:w("LINES_WITHOUT_SOUR\
CE",{value:F(e)})};let t=Cc(e);if(t)return t;let n=ie(e)<=k().limits.place?(i=T("place").exec(e))==null?void 0:i.groups:void 0;if(!n)return xc(e);let r=_c((o=n.
lines)!=null?o:"");return Array.isArray(r)?{source:(s=n.source)!=null?s:"",where:((a=n.where)!=null?a:"").replace(/^[ ,]+|[ ,]+$/g,""),lines:r}:r}var Mt=e=>De(e).
split(";").map(t=>Rc(t.trim())),mt=e=>e?Mt(e).filter(t=>!Lt(t)):[];var we=e=>{var t;return(t=k().known.documents.find(n=>n.id===e))!=null?t:null},Vi=e=>e.pages.length?e.pages:e.chapters;function Yi(e,t){if(t.includes(e.source))
return"";let n=we(e.source);if(n)return Ac(e,n);let i=[...k().known.documents.map(o=>o.id).sort(),...[...t].sort()];return w("NO_SUCH_SOURCE",{value:F(e.source),
near:ke(e.source,i),known:i.join(", ")})}function Ac(e,t){let{short:n,lines:r}=t,i=e.lines.find(([,a])=>a>r);if(i)return w("NO_SUCH_LINE",{span:Ot(i),short:n,lines:r});
if(!e.where){let a=Xi(t);return e.lines.length?"":w("PLACE_WITHOUT_PAGE",{source:e.source,name:a})}let o=Fc(e.where,t);if(!o)return Sc(e,t);let s=e.lines.find(([
a,l])=>a<o[0]||l>o[1]);return s?w("LINES_ELSEWHERE",{span:Ot(s),value:F(e.where),lie:to([s],t,!1)}):""}function Sc(e,t){let{where:n,source:r}=e,{short:i}=t;return w(
"NO_SUCH_SECTION",{value:F(n),short:i,near:Dc(n,t),source:r,name:Xi(t)})}function Dc(e,t){var r;if(e.startsWith("s."))return"";if(T("only_numbers").test(e))return w(
"ARE_THEY_LINES",{lines:e});let n=(r=Xn("other_page","i").exec(e))==null?void 0:r[1];return n!==void 0?w("PAGES_ARE_WRITTEN",{page:n}):ke(e,[...t.pages,...t.chapters].
map(([i])=>i))}var Xi=e=>{var t,n;return(n=(t=Vi(e)[0])==null?void 0:t[0])!=null?n:"l. 1-3"},Qi=e=>{var t,n;return(n=(t=/\d+/.exec(e))==null?void 0:t[0])!=null?
n:e};function eo(e,t,n){let r=t[e];if(!r)return null;let i=t[e+1];return[r[1],i?i[1]-1:n.lines]}function qi(e,t){let n=t.pages.findIndex(([r])=>Qi(r)===String(e));
return eo(n,t.pages,t)}function Fc(e,t){let n=T("pages").exec(e);if(n&&t.pages.length){let o=qi(Number(n[1]),t),s=qi(Number(n[2]||n[1]),t);return o&&s&&o[0]<=s[1]?
[o[0],s[1]]:null}let r=e.replace(/^[«»"' ]+|[«»"' ]+$/g,"").toLowerCase(),i=t.chapters.findIndex(([o])=>o.toLowerCase()===r);return eo(i,t.chapters,t)}var Ki=(e,t)=>t.
reduce((n,[,r],i)=>r<=e?i:n,-1);function Zi(e){let t=[];for(let n of e){let r=Number(Qi(n)),i=t[t.length-1];i&&r===i[1]+1?i[1]=r:t.push([r,r])}return t.map(Ot).
join(", ")}function Tc(e){var n;let t=(n=Xn("numbered").exec(e))==null?void 0:n.groups;return t?t.number?`afsnit ${t.number}`:`kapitel ${t.chapter}`:e.includes(
" ")&&!e.startsWith("Trin")?`«${e}»`:e}function Pc(e,t){let n=new Set;for(let[r,i]of e){let[o,s]=[Ki(r,t),Ki(i,t)];if(!(o<0||s<0))for(let a=o;a<=s;a+=1)n.add(
a)}return t.filter((r,i)=>n.has(i)).map(([r])=>r)}function to(e,t,n){let r=Pc(e,Vi(t));if(!r.length)return e.map(a=>`linje ${Ot(a)}`).join(", ");if(!t.pages.length){
let a=n?Array.from(new Set(r.map(Tc))):r;return a.length<4?Ae(a):`${a[0]} til ${a[a.length-1]}`}let i=r.filter(a=>!a.includes("ca.")),o=r.filter(a=>a.includes("\
ca.")),s=[Zi(i),o.length?`ca. ${Zi(o)}`:""];return`s. ${Ae(s.filter(Boolean))}`}var $t=(e,t,n)=>e.where||to(e.lines,t,n);var Lc="kilden",Oc="vores læsning",z=(e,t)=>({places:mt(p(e.sted)),origin:p(e.ophav)||t.origin});function B(e,t){let n=N(e)?e:{tekst:p(e)};return{...z(n,t),text:p(
n.tekst)}}function ir(e){var i;let t=new Map,n=new Map;for(let o of e.flatMap(s=>s.places)){if(o.where){t.set(JSON.stringify(o),o);continue}let s=(i=n.get(o.source))!=
null?i:new Map;for(let a of o.lines)s.set(a.join("-"),a);n.set(o.source,s)}return[...Array.from(n,([o,s])=>({source:o,where:"",lines:Array.from(s.values()).sort(
(a,l)=>a[0]-l[0]||a[1]-l[1])})),...t.values()]}function no(e,t,n=!1){let r=we(e.source),i=r?$t(e,r,!0):e.where;return e.source===t.main&&i&&!n?i:[r?r.short:t.own.
get(e.source),i].filter(Boolean).join(", ")||e.source}function Mc(e,t){return e.source!==t.main||t.isNamed||!we(e.source)?!1:(t.isNamed=!0,!0)}var $c=/(^|[^\p{L}\p{N}_])(s\.|ca\.|og|afsnit|kapitel) /gu;
function ro(e,t){if(!e.length)return null;let n=new Set,r=e.flatMap(i=>{let o=no(i,t,Mc(i,t)).replace($c,"$1$2 ");if(!we(i.source)&&n.has(o))return[];n.add(o);
let s=we(i.source),a=s?[s.short,$t(i,s,!1)].filter(Boolean).join(", "):o;return[u("span",{class:"s-place",title:a},o)]});return[" ",Te(r," ")]}function or(e){let t=new Set(
e.map(n=>n.origin).filter(n=>n!==Lc));return Array.from(t,n=>[" ",u("span",{class:n===Oc?"s-reading":"s-proposal"},n)])}var U=(e,t)=>[or(e),ro(ir(e),t)];function io(e,t){
let n=new Set(e.map(r=>JSON.stringify(ir([r]).map(i=>no(i,t)))));return e.length<2||n.size>1||n.has("[]")?null:ro(ir(e),t)}var sr={};Si(sr,{decode:()=>It,encode:()=>We,format:()=>gt,parse:()=>Nt});var oo={};function Ic(e){let t=oo[e];if(t)return t;t=oo[e]=[];for(let n=0;n<128;n++){let r=String.fromCharCode(n);t.push(r)}for(let n=0;n<e.length;n++){let r=e.
charCodeAt(n);t[r]="%"+("0"+r.toString(16).toUpperCase()).slice(-2)}return t}function pn(e,t){typeof t!="string"&&(t=pn.defaultChars);let n=Ic(t);return e.replace(
/(%[a-f0-9]{2})+/gi,function(r){let i="";for(let o=0,s=r.length;o<s;o+=3){let a=parseInt(r.slice(o+1,o+3),16);if(a<128){i+=n[a];continue}if((a&224)===192&&o+3<s){
let l=parseInt(r.slice(o+4,o+6),16);if((l&192)===128){let c=a<<6&1984|l&63;c<128?i+="��":i+=String.fromCharCode(c),o+=3;continue}}if((a&240)===224&&o+6<s){let l=parseInt(
r.slice(o+4,o+6),16),c=parseInt(r.slice(o+7,o+9),16);if((l&192)===128&&(c&192)===128){let d=a<<12&61440|l<<6&4032|c&63;d<2048||d>=55296&&d<=57343?i+="���":
i+=String.fromCharCode(d),o+=6;continue}}if((a&248)===240&&o+9<s){let l=parseInt(r.slice(o+4,o+6),16),c=parseInt(r.slice(o+7,o+9),16),d=parseInt(r.slice(o+10,o+
12),16);if((l&192)===128&&(c&192)===128&&(d&192)===128){let f=a<<18&1835008|l<<12&258048|c<<6&4032|d&63;f<65536||f>1114111?i+="����":(f-=65536,i+=String.
fromCharCode(55296+(f>>10),56320+(f&1023))),o+=9;continue}}i+="�"}return i})}pn.defaultChars=";/?:@&=+$,#";pn.componentChars="";var It=pn;var so={};function Nc(e){let t=so[e];if(t)return t;t=so[e]=[];for(let n=0;n<128;n++){let r=String.fromCharCode(n);/^[0-9a-z]$/i.test(r)?t.push(r):t.push("%"+("0"+
n.toString(16).toUpperCase()).slice(-2))}for(let n=0;n<e.length;n++)t[e.charCodeAt(n)]=e[n];return t}function mn(e,t,n){typeof t!="string"&&(n=t,t=mn.defaultChars),
typeof n=="undefined"&&(n=!0);let r=Nc(t),i="";for(let o=0,s=e.length;o<s;o++){let a=e.charCodeAt(o);if(n&&a===37&&o+2<s&&/^[0-9a-f]{2}$/i.test(e.slice(o+1,o+3))){
i+=e.slice(o,o+3),o+=2;continue}if(a<128){i+=r[a];continue}if(a>=55296&&a<=57343){if(a>=55296&&a<=56319&&o+1<s){let l=e.charCodeAt(o+1);if(l>=56320&&l<=57343){i+=
encodeURIComponent(e[o]+e[o+1]),o++;continue}}i+="%EF%BF%BD";continue}i+=encodeURIComponent(e[o])}return i}mn.defaultChars=";/?:@&=+$,-_.!~*'()#";mn.componentChars=
"-_.!~*'()";var We=mn;function gt(e){let t="";return t+=e.protocol||"",t+=e.slashes?"//":"",t+=e.auth?e.auth+"@":"",e.hostname&&e.hostname.indexOf(":")!==-1?t+="["+e.hostname+"]":t+=
e.hostname||"",t+=e.port?":"+e.port:"",t+=e.pathname||"",t+=e.search||"",t+=e.hash||"",t}function gn(){this.protocol=null,this.slashes=null,this.auth=null,this.port=null,this.hostname=null,this.hash=null,this.search=null,this.pathname=null}var Bc=/^([a-z0-9.+-]+:)/i,
jc=/:[0-9]*$/,Hc=/^(\/\/?(?!\/)[^\?\s]*)(\?[^\s]*)?$/,Wc=["<",">",'"',"`"," ","\r",`
`,"	"],Gc=["{","}","|","\\","^","`"].concat(Wc),zc=["'"].concat(Gc),ao=["%","/","?",";","#"].concat(zc),lo=["/","?","#"],Uc=255,co=/^[+a-z0-9A-Z_-]{0,63}$/,Jc=/^([+a-z0-9A-Z_-]{0,63})(.*)$/,
uo={javascript:!0,"javascript:":!0},fo={http:!0,https:!0,ftp:!0,gopher:!0,file:!0,"http:":!0,"https:":!0,"ftp:":!0,"gopher:":!0,"file:":!0};function qc(e,t){if(e&&
e instanceof gn)return e;let n=new gn;return n.parse(e,t),n}gn.prototype.parse=function(e,t){let n,r,i,o=e;if(o=o.trim(),!t&&e.split("#").length===1){let c=Hc.exec(
o);if(c)return this.pathname=c[1],c[2]&&(this.search=c[2]),this}let s=Bc.exec(o);if(s&&(s=s[0],n=s.toLowerCase(),this.protocol=s,o=o.substr(s.length)),(t||s||o.
match(/^\/\/[^@\/]+@[^@\/]+/))&&(i=o.substr(0,2)==="//",i&&!(s&&uo[s])&&(o=o.substr(2),this.slashes=!0)),!uo[s]&&(i||s&&!fo[s])){let c=-1;for(let h=0;h<lo.length;h++)
r=o.indexOf(lo[h]),r!==-1&&(c===-1||r<c)&&(c=r);let d,f;c===-1?f=o.lastIndexOf("@"):f=o.lastIndexOf("@",c),f!==-1&&(d=o.slice(0,f),o=o.slice(f+1),this.auth=d),c=
-1;for(let h=0;h<ao.length;h++)r=o.indexOf(ao[h]),r!==-1&&(c===-1||r<c)&&(c=r);c===-1&&(c=o.length),o[c-1]===":"&&c--;let g=o.slice(0,c);o=o.slice(c),this.parseHost(
g),this.hostname=this.hostname||"";let m=this.hostname[0]==="["&&this.hostname[this.hostname.length-1]==="]";if(!m){let h=this.hostname.split(/\./);for(let S=0,
y=h.length;S<y;S++){let _=h[S];if(_&&!_.match(co)){let A="";for(let v=0,b=_.length;v<b;v++)_.charCodeAt(v)>127?A+="x":A+=_[v];if(!A.match(co)){let v=h.slice(0,S),
b=h.slice(S+1),x=_.match(Jc);x&&(v.push(x[1]),b.unshift(x[2])),b.length&&(o=b.join(".")+o),this.hostname=v.join(".");break}}}}this.hostname.length>Uc&&(this.hostname=
""),m&&(this.hostname=this.hostname.substr(1,this.hostname.length-2))}let a=o.indexOf("#");a!==-1&&(this.hash=o.substr(a),o=o.slice(0,a));let l=o.indexOf("?");return l!==
-1&&(this.search=o.substr(l),o=o.slice(0,l)),o&&(this.pathname=o),fo[n]&&this.hostname&&!this.pathname&&(this.pathname=""),this};gn.prototype.parseHost=function(e){
let t=jc.exec(e);t&&(t=t[0],t!==":"&&(this.port=t.substr(1)),e=e.substr(0,e.length-t.length)),e&&(this.hostname=e)};var Nt=qc;var dr={};Si(dr,{Any:()=>ar,Cc:()=>lr,Cf:()=>Kc,P:()=>Bt,S:()=>cr,Z:()=>ur});var ar=/[\0-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
lr=/[\0-\x1F\x7F-\x9F]/,Kc=/[\xAD\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\uD804[\uDCBD\uDCCD]|\uD80D[\uDC30-\uDC3F]|\uD82F[\uDCA0-\uDCA3]|\uD834[\uDD73-\uDD7A]|\uDB40[\uDC01\uDC20-\uDC7F]/,
Bt=/[!-#%-\*,-\/:;\?@\[-\]_\{\}\xA1\xA7\xAB\xB6\xB7\xBB\xBF\u037E\u0387\u055A-\u055F\u0589\u058A\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4\u0609\u060A\u060C\u060D\u061B\u061D-\u061F\u066A-\u066D\u06D4\u0700-\u070D\u07F7-\u07F9\u0830-\u083E\u085E\u0964\u0965\u0970\u09FD\u0A76\u0AF0\u0C77\u0C84\u0DF4\u0E4F\u0E5A\u0E5B\u0F04-\u0F12\u0F14\u0F3A-\u0F3D\u0F85\u0FD0-\u0FD4\u0FD9\u0FDA\u104A-\u104F\u10FB\u1360-\u1368\u1400\u166E\u169B\u169C\u16EB-\u16ED\u1735\u1736\u17D4-\u17D6\u17D8-\u17DA\u1800-\u180A\u1944\u1945\u1A1E\u1A1F\u1AA0-\u1AA6\u1AA8-\u1AAD\u1B4E\u1B4F\u1B5A-\u1B60\u1B7D-\u1B7F\u1BFC-\u1BFF\u1C3B-\u1C3F\u1C7E\u1C7F\u1CC0-\u1CC7\u1CD3\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205E\u207D\u207E\u208D\u208E\u2308-\u230B\u2329\u232A\u2768-\u2775\u27C5\u27C6\u27E6-\u27EF\u2983-\u2998\u29D8-\u29DB\u29FC\u29FD\u2CF9-\u2CFC\u2CFE\u2CFF\u2D70\u2E00-\u2E2E\u2E30-\u2E4F\u2E52-\u2E5D\u3001-\u3003\u3008-\u3011\u3014-\u301F\u3030\u303D\u30A0\u30FB\uA4FE\uA4FF\uA60D-\uA60F\uA673\uA67E\uA6F2-\uA6F7\uA874-\uA877\uA8CE\uA8CF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA95F\uA9C1-\uA9CD\uA9DE\uA9DF\uAA5C-\uAA5F\uAADE\uAADF\uAAF0\uAAF1\uABEB\uFD3E\uFD3F\uFE10-\uFE19\uFE30-\uFE52\uFE54-\uFE61\uFE63\uFE68\uFE6A\uFE6B\uFF01-\uFF03\uFF05-\uFF0A\uFF0C-\uFF0F\uFF1A\uFF1B\uFF1F\uFF20\uFF3B-\uFF3D\uFF3F\uFF5B\uFF5D\uFF5F-\uFF65]|\uD800[\uDD00-\uDD02\uDF9F\uDFD0]|\uD801\uDD6F|\uD802[\uDC57\uDD1F\uDD3F\uDE50-\uDE58\uDE7F\uDEF0-\uDEF6\uDF39-\uDF3F\uDF99-\uDF9C]|\uD803[\uDD6E\uDEAD\uDED0\uDF55-\uDF59\uDF86-\uDF89]|\uD804[\uDC47-\uDC4D\uDCBB\uDCBC\uDCBE-\uDCC1\uDD40-\uDD43\uDD74\uDD75\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDDF\uDE38-\uDE3D\uDEA9\uDFD4\uDFD5\uDFD7\uDFD8]|\uD805[\uDC4B-\uDC4F\uDC5A\uDC5B\uDC5D\uDCC6\uDDC1-\uDDD7\uDE41-\uDE43\uDE60-\uDE6C\uDEB9\uDF3C-\uDF3E]|\uD806[\uDC3B\uDD44-\uDD46\uDDE2\uDE3F-\uDE46\uDE9A-\uDE9C\uDE9E-\uDEA2\uDF00-\uDF09\uDFE1]|\uD807[\uDC41-\uDC45\uDC70\uDC71\uDEF7\uDEF8\uDF43-\uDF4F\uDFFF]|\uD809[\uDC70-\uDC74]|\uD80B[\uDFF1\uDFF2]|\uD81A[\uDE6E\uDE6F\uDEF5\uDF37-\uDF3B\uDF44]|\uD81B[\uDD6D-\uDD6F\uDE97-\uDE9A\uDFE2]|\uD82F\uDC9F|\uD836[\uDE87-\uDE8B]|\uD839\uDDFF|\uD83A[\uDD5E\uDD5F]/,
cr=/[\$\+<->\^`\|~\xA2-\xA6\xA8\xA9\xAC\xAE-\xB1\xB4\xB8\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0384\u0385\u03F6\u0482\u058D-\u058F\u0606-\u0608\u060B\u060E\u060F\u06DE\u06E9\u06FD\u06FE\u07F6\u07FE\u07FF\u0888\u09F2\u09F3\u09FA\u09FB\u0AF1\u0B70\u0BF3-\u0BFA\u0C7F\u0D4F\u0D79\u0E3F\u0F01-\u0F03\u0F13\u0F15-\u0F17\u0F1A-\u0F1F\u0F34\u0F36\u0F38\u0FBE-\u0FC5\u0FC7-\u0FCC\u0FCE\u0FCF\u0FD5-\u0FD8\u109E\u109F\u1390-\u1399\u166D\u17DB\u1940\u19DE-\u19FF\u1B61-\u1B6A\u1B74-\u1B7C\u1FBD\u1FBF-\u1FC1\u1FCD-\u1FCF\u1FDD-\u1FDF\u1FED-\u1FEF\u1FFD\u1FFE\u2044\u2052\u207A-\u207C\u208A-\u208C\u20A0-\u20C1\u2100\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F\u218A\u218B\u2190-\u2307\u230C-\u2328\u232B-\u2429\u2440-\u244A\u249C-\u24E9\u2500-\u2767\u2794-\u27C4\u27C7-\u27E5\u27F0-\u2982\u2999-\u29D7\u29DC-\u29FB\u29FE-\u2B73\u2B76-\u2BFF\u2CE5-\u2CEA\u2E50\u2E51\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u2FF0-\u2FFF\u3004\u3012\u3013\u3020\u3036\u3037\u303E\u303F\u309B\u309C\u3190\u3191\u3196-\u319F\u31C0-\u31E5\u31EF\u3200-\u321E\u322A-\u3247\u3250\u3260-\u327F\u328A-\u32B0\u32C0-\u33FF\u4DC0-\u4DFF\uA490-\uA4C6\uA700-\uA716\uA720\uA721\uA789\uA78A\uA828-\uA82B\uA836-\uA839\uAA77-\uAA79\uAB5B\uAB6A\uAB6B\uFB29\uFBB2-\uFBD2\uFD40-\uFD4F\uFD90\uFD91\uFDC8-\uFDCF\uFDFC-\uFDFF\uFE62\uFE64-\uFE66\uFE69\uFF04\uFF0B\uFF1C-\uFF1E\uFF3E\uFF40\uFF5C\uFF5E\uFFE0-\uFFE6\uFFE8-\uFFEE\uFFFC\uFFFD]|\uD800[\uDD37-\uDD3F\uDD79-\uDD89\uDD8C-\uDD8E\uDD90-\uDD9C\uDDA0\uDDD0-\uDDFC]|\uD802[\uDC77\uDC78\uDEC8]|\uD803[\uDD8E\uDD8F\uDED1-\uDED8]|\uD805\uDF3F|\uD807[\uDFD5-\uDFF1]|\uD81A[\uDF3C-\uDF3F\uDF45]|\uD82F\uDC9C|\uD833[\uDC00-\uDCEF\uDCFA-\uDCFC\uDD00-\uDEB3\uDEBA-\uDED0\uDEE0-\uDEF0\uDF50-\uDFC3]|\uD834[\uDC00-\uDCF5\uDD00-\uDD26\uDD29-\uDD64\uDD6A-\uDD6C\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDDEA\uDE00-\uDE41\uDE45\uDF00-\uDF56]|\uD835[\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85\uDE86]|\uD838[\uDD4F\uDEFF]|\uD83B[\uDCAC\uDCB0\uDD2E\uDEF0\uDEF1]|\uD83C[\uDC00-\uDC2B\uDC30-\uDC93\uDCA0-\uDCAE\uDCB1-\uDCBF\uDCC1-\uDCCF\uDCD1-\uDCF5\uDD0D-\uDDAD\uDDE6-\uDE02\uDE10-\uDE3B\uDE40-\uDE48\uDE50\uDE51\uDE60-\uDE65\uDF00-\uDFFF]|\uD83D[\uDC00-\uDED8\uDEDC-\uDEEC\uDEF0-\uDEFC\uDF00-\uDFD9\uDFE0-\uDFEB\uDFF0]|\uD83E[\uDC00-\uDC0B\uDC10-\uDC47\uDC50-\uDC59\uDC60-\uDC87\uDC90-\uDCAD\uDCB0-\uDCBB\uDCC0\uDCC1\uDCD0-\uDCD8\uDD00-\uDE57\uDE60-\uDE6D\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF-\uDEF8\uDF00-\uDF92\uDF94-\uDFEF\uDFFA]/,
ur=/[ \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;var Zc=[8364,0,8218,402,8222,8230,8224,8225,710,8240,352,8249,338,0,381,0,0,8216,8217,8220,8221,8226,8211,8212,732,8482,353,8250,339,0,382,376];function Vc(e){return e===
0||e>=55296&&e<=57343||e>1114111}function ho(e){return Vc(e)?65533:e>=128&&e<=159&&Zc[e-128]||e}function po(e){return e-1>>>0<127||e-160>>>0<55136?String.fromCharCode(e):String.fromCodePoint(ho(e))}var Ce=(()=>{let e=new Uint8Array(127),t=0;for(let n=33;n<=126;n++)n!==34&&n!==36&&n!==92&&(e[n]=t++);return e})();function mo(e,t,n,r,i,o){let a=e.length,l=o*90,
c=0,d=()=>{let I=Ce[e.charCodeAt(c++)];return I<o?I:I*91-l+Ce[e.charCodeAt(c++)]},f=n-r,g=n+i,m=new Int32Array(g);m.fill(-1,r,o),m.fill(-1,o+f,g);let h=new Int32Array(
g),S=new Int32Array(g);function y(I,K){let j=0,te=K,ve=K+I;for(;te<ve;){let me=Ce[e.charCodeAt(c++)];if(me<89)j+=me,m[te++]=j;else if(me===89){let ae=Ce[e.charCodeAt(
c++)]+2;for(;ae--;)m[te++]=++j}else{let ae=Ce[e.charCodeAt(c++)];j+=89+(ae<90?ae*91+Ce[e.charCodeAt(c++)]:Ce[e.charCodeAt(c++)]*8281+Ce[e.charCodeAt(c++)]*91+Ce[e.
charCodeAt(c++)]),m[te++]=j}}}y(r,0),y(f,o);let _=new Int32Array(i*2),A=0,v=0;function b(I,K){for(let j=0;j<I;j++){let te=K+j,ve=d(),me=d();_[v*2]=ve,_[v*2+1]=me,
v+=1,h[te]=A;let ae=(m[ve]<0?S[ve]:1)+(m[me]<0?S[me]:1);S[te]=ae,A+=ae}}b(i-o+r,o+f),b(o-r,r);let x=new Uint16Array(A),D=0;for(let I=0;I<v;I++)for(let K=0;K<2;K++){
let j=_[I*2+K],te=m[j];if(te<0){let ve=h[j],me=ve+S[j];for(;ve<me;)x[D++]=x[ve++]}else x[D++]=te}let O=new Uint16Array(t),W=0;for(;c<a;){let I=Ce[e.charCodeAt(c++)];
I>=o&&(I=I*91-l+Ce[e.charCodeAt(c++)]);let K=m[I];if(K<0){let j=h[I],te=j+S[I];for(;j<te;)O[W++]=x[j++]}else O[W++]=K}return O}var go=mo("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(\
##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%\
(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&\
0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''\
++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}\
%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%#\
#%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#\
%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%\
%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!\
I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`\
~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#\
()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('\
#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e\
'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{Jw\
NZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3D\
tq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstP\
u.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ub\
v/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re\
8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uy\
vf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<Dt\
DJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%R\
i:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3\
p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-\
vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo\
9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-\
@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jv\
y_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[\
x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c\
,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_\
6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5p\
BJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!\
a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&Rhw\
wygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=Ku\
pB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfW\
j]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqp\
xRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvj\
Bp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(\
9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQ\
JvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaR\
nNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b\
+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5\
?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]\
{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;pa\
dH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho\
~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-\
ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<sv\
j8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3\
[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk\
?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dg\
aPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&\
RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRf\
GdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T\
#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:\
g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bga\
Wac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwj\
nt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLv\
hwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~\
?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b\
`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~\
AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`\
jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwc\
h]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X\
*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5R\
eFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli\
3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd\
5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<\
azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu\
`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9a\
u@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j\
6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvy\
DRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=\
<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb\
|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwt\
fcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a\
*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgx\
RiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#a\
HRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#\
X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex\
3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73D\
sy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6V\
ygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3d\
ca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978Ba\
U@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5N\
uuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJe\
y#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*\
#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s6\
9<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD\
[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz99\
78BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;\
Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=\
Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!\
zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3D\
td@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<C\
bbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xE\
hTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}\
wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoD\
Ju(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc\
9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@\
Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+S\
ioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,g\
bvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`\
!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g\
;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG\
2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^\
^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?\
ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@W\
l+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRn\
n~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRm\
Gx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUz\
Jj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!\
&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3\
[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7u\
hv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQ\
sBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?\
C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?\
C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P",13494,2713,49,25,61);var q;(function(e){e[e.VALUE_LENGTH=49152]="VALUE_LENGTH",e[e.FLAG13=8192]="FLAG13",e[e.BRANCH_LENGTH=8064]="BRANCH_LENGTH",e[e.JUMP_TABLE=127]="JUMP_TABLE",e[e.
VALUE_MASK=8191]="VALUE_MASK"})(q||(q={}));var ne;(function(e){e[e.AMP=38]="AMP",e[e.NUM=35]="NUM",e[e.SEMI=59]="SEMI",e[e.EQUALS=61]="EQUALS",e[e.ZERO=48]="ZERO",e[e.NINE=57]="NINE",e[e.LOWER_A=97]="LOW\
ER_A",e[e.LOWER_X=120]="LOWER_X"})(ne||(ne={}));var kn=32,yo=21,Yc=2097151,fr=2047,bo=0;function Xc(e){let t=e>>>yo;return t===fr?bo:t}function vo(e){return e-ne.
ZERO>>>0<=9}function Qc(e){return(e|kn)-ne.LOWER_A>>>0<=5}function _o(e){return(e|kn)-ne.LOWER_A>>>0<=25}function eu(e){return e===ne.EQUALS||_o(e)||vo(e)}var ko;
(function(e){e[e.EntityStart=0]="EntityStart",e[e.NumericStart=1]="NumericStart",e[e.NumericDecimal=2]="NumericDecimal",e[e.NumericHex=3]="NumericHex",e[e.NamedEntity=
4]="NamedEntity"})(ko||(ko={}));var hr;(function(e){e[e.Legacy=0]="Legacy",e[e.Strict=1]="Strict",e[e.Attribute=2]="Attribute"})(hr||(hr={}));function tu(e,t,n,r){let i=(t&q.BRANCH_LENGTH)>>7,o=t&q.JUMP_TABLE;if(o){if(i===0)return r===o?n:-1;let l=r-o;if(l>>>0>=i)return-1;let c=e[n+l];return c===0?-1:
n+i+c-1&65535}if(i===0)return-1;let s=i+1>>1,a=n+s+i;for(let l=0;l<i;l++){let d=e[n+(l>>1)]>>((l&1)<<3)&255;if(d===r){let f=n+s+l;return a+e[f]&65535}if(d>r)return-1}
return-1}function wo(e,t,n){return n===1?String.fromCharCode(e[t]&q.VALUE_MASK):n===2?String.fromCharCode(e[t+1]):String.fromCharCode(e[t+1],e[t+2])}function nu(e,t,n){
let r=t+1,i=0,o=r;if(r<n&&(e.charCodeAt(r)|kn)===ne.LOWER_X)for(r+=1,o=r;r<n;){let a=e.charCodeAt(r);if(vo(a))i=i*16+(a-ne.ZERO);else if(Qc(a))i=i*16+((a|kn)-ne.
LOWER_A+10);else break;r+=1}else for(;r<n;){let a=e.charCodeAt(r)-ne.ZERO;if(a>>>0>9)break;i=i*10+a,r+=1}if(r===o)return 0;r<n&&e.charCodeAt(r)===ne.SEMI&&(r+=1),
i>1114111&&(i=1114112);let s=r-t;return s>=fr&&(bo=s,s=fr),s<<yo|i}function ru(e,t,n){let r=go,i=e.indexOf("&");if(i<0)return e;let o=e.length,s=0,a="",l=r[0],c=l&
q.JUMP_TABLE,d=(l&q.BRANCH_LENGTH)>>7;do{let f=i+1,g=e.charCodeAt(f),m,h;if(g===ne.NUM){let S=nu(e,f,o);m=Xc(S),t&&m>0&&e.charCodeAt(f+m-1)!==ne.SEMI&&(m=0),h=m===
0?"":po(S&Yc)}else if(_o(g)){m=0,h="";let S=g-c,y;if(S>>>0<d){let x=r[1+S];y=x===0?-1:d+x&65535}else y=-1;let _=0,A=0,v=y<0?0:r[y],b=f+1;e:for(;b<o;){for(;(v&(q.
VALUE_LENGTH|q.FLAG13))===0&&(v&q.JUMP_TABLE)!==0;){let W=v&q.JUMP_TABLE,I=(v&q.BRANCH_LENGTH)>>7;if(I===0){if(e.charCodeAt(b)!==W)break e;y+=1}else{let K=e.charCodeAt(
b)-W;if(K>>>0>=I)break e;let j=r[y+1+K];if(j===0)break e;y=y+I+j&65535}if(v=r[y],b+=1,b>=o)break e}if((v&(q.VALUE_LENGTH|q.FLAG13))===q.FLAG13){let W=(v&q.BRANCH_LENGTH)>>
7;if(e.charCodeAt(b)!==(v&q.JUMP_TABLE))break;b+=1;let I=W-1,K=y+1,j=0;for(;j+1<I;j+=2){let te=r[K];if(e.charCodeAt(b)!==(te&255)||(b+=1,e.charCodeAt(b)!==(te>>
8&255)))break e;b+=1,K+=1}if(j<I){if(e.charCodeAt(b)!==(r[K]&255))break;b+=1}y+=1+(W>>1),v=r[y];continue}let x=v>>>14,D=e.charCodeAt(b);if(x!==0){if(D===ne.SEMI){
m=b-f+1,h=x===1?String.fromCharCode(v&q.VALUE_MASK):wo(r,y,x);break}if(!t&&(v&q.FLAG13)===0&&(m=b-f,_=y,A=x),x===1)break}let O=tu(r,v,y+(x||1),D);if(O<0)break;y=
O,v=r[y],b+=1}if(h===""){let x=v>>>14;x!==0&&!t&&(v&q.FLAG13)===0&&(m=b-f,_=y,A=x),m>0&&(h=wo(r,_,A))}}else m=0,h="";m===0||n&&g!==ne.NUM&&e.charCodeAt(f+m-1)!==
ne.SEMI&&f+m<o&&eu(e.charCodeAt(f+m))?i=f:(s<i&&(a+=e.slice(s,i)),a+=h,i=s=f+m),e.charCodeAt(i)!==ne.AMP&&(i=e.indexOf("&",i))}while(i>=0);return a+e.slice(s)}function wn(e){return ru(e,!0,!1)}var xo;(function(e){e[e.XML=0]="XML",e[e.HTML=1]="HTML"})(xo||(xo={}));var Eo;(function(e){e[e.UTF8=0]="UTF8",e[e.ASCII=1]="ASCII",e[e.Extensive=2]="Extensive",
e[e.Attribute=3]="Attribute",e[e.Text=4]="Text"})(Eo||(Eo={}));var ou=class{constructor(e={}){Y(this,"src_Any",ar.source);Y(this,"src_Cc",lr.source);Y(this,"src_Z",ur.source);Y(this,"src_P",Bt.source);Y(this,"src_ZPCc",[this.
src_Z,this.src_P,this.src_Cc].join("|"));Y(this,"src_ZCc",[this.src_Z,this.src_Cc].join("|"));Y(this,"cache",{});Y(this,"opts",{maxLength:1e4,urlAuth:!1,schema_names:[]});
this.opts={...this.opts,...e}}set(e={}){return this.opts={...this.opts,...e},this.cache={},this}escapeRE(e){return e.replace(/[.?*+^$[\]\\(){}|-]/g,"\\$&")}nestedPairRE(e,t,n=4){
let r=this.escapeRE(e),i=this.escapeRE(t),o=`(?:(?!${this.src_ZCc}|${r}|${i}).)`,s=`${r}${o}{0,1000}${i}`;for(let a=2;a<=n;a++)s=`${r}(?:${o}|${s}){0,1000}${i}`;
return s}get_text_separators(){var e,t;return(t=(e=this.cache).text_separators)!=null?t:e.text_separators=/[><\uff5c]/}get_pseudo_letter(){var e,t;return(t=(e=this.
cache).src_pseudo_letter)!=null?t:e.src_pseudo_letter=new RegExp(`(?:(?!${this.get_text_separators().source}|${this.src_ZPCc})${this.src_Any})`)}get_ipv4_addr(){
var e,t;return(t=(e=this.cache).src_ip4)!=null?t:e.src_ip4=new RegExp("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]\
{2}|[1-9][0-9]|[0-9])")}get_ipv6_addr(){var n,r;let e="[0-9A-Fa-f]{1,4}",t=`(?:(?:${e}:${e})|${this.get_ipv4_addr().source})`;return(r=(n=this.cache).src_ip6_addr)!=
null?r:n.src_ip6_addr=new RegExp(`(?:(?:${e}:){6}${t}|::(?:${e}:){5}${t}|(?:${e})?::(?:${e}:){4}${t}|(?:(?:${e}:){0,1}${e})?::(?:${e}:){3}${t}|(?:(?:${e}:){0,2}${e}\
)?::(?:${e}:){2}${t}|(?:(?:${e}:){0,3}${e})?::${e}:${t}|(?:(?:${e}:){0,4}${e})?::${t}|(?:(?:${e}:){0,5}${e})?::${e}|(?:(?:${e}:){0,6}${e})?::)`)}get_ipv6_url_host(){
var e,t;return(t=(e=this.cache).src_ip6_host)!=null?t:e.src_ip6_host=new RegExp(`\\[${this.get_ipv6_addr().source}\\]`)}get_ipv6_mail_host(){var e,t;return(t=(e=
this.cache).src_ipv6_mail_host)!=null?t:e.src_ipv6_mail_host=new RegExp(`\\[IPv6:${this.get_ipv6_addr().source}\\]`)}get_auth(){var e,t;return(t=(e=this.cache).
src_auth)!=null?t:e.src_auth=new RegExp(`(?:(?:(?!${this.src_ZCc}|[@/\\[\\]()]).){1,50}@)?`)}get_port(){var e,t;return(t=(e=this.cache).src_port)!=null?t:e.src_port=
new RegExp("(?::(?:6(?:[0-4]\\d{3}|5(?:[0-4]\\d{2}|5(?:[0-2]\\d|3[0-5])))|[1-5]?\\d{1,4}))?")}get_host_terminator(){var e,t;return(t=(e=this.cache).src_host_terminator)!=
null?t:e.src_host_terminator=new RegExp(`(?=$|${this.get_text_separators().source}|${this.src_ZPCc})(?!${this.opts["---"]?"-(?!--)|":"-|"}_|:\\d|\\.-|\\.(?!$|${this.
src_ZPCc}))`)}get_path_terminator(){var e,t;return(t=(e=this.cache).src_path_terminator)!=null?t:e.src_path_terminator=new RegExp(`${this.src_ZPCc}|${this.get_text_separators().
source}`)}get_path(){var e,t;return(t=(e=this.cache).src_path)!=null?t:e.src_path=new RegExp(`(?:[/?#](?:${this.nestedPairRE("[","]")}|${this.nestedPairRE("(","\
)")}|${this.nestedPairRE("{","}")}|\\"(?:(?!${this.src_ZCc}|["]).){1,100}\\"|\\'(?:(?!${this.src_ZCc}|[']).){1,100}\\'|\\'(?=${this.get_pseudo_letter().source}|\
[-])|\\.{2,20}[:]?[a-zA-Z0-9%/&]|\\.(?!${this.src_ZCc}|[.]|$)|`+(this.opts["---"]?"\\-(?!--(?:[^-]|$))(?:-{0,19})|":"\\-{1,20}|")+`,(?!${this.src_ZCc}|$)|;(?!${this.
src_ZCc}|$)|\\!{1,20}(?!${this.src_ZCc}|[!]|$)|\\?(?!${this.src_ZCc}|[?]|$)|`+this.get_path_extra().source+`[\\\\/:%@#&=_~*]|(?!${this.get_path_terminator().source}\
).){1,${this.opts.maxLength}}|\\/)?`)}get_mail_name(){var e,t;return(t=(e=this.cache).src_mail_name)!=null?t:e.src_mail_name=new RegExp("[-!#$%&'*+/=?^_`{|}~a-z\
A-Z0-9](?:[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9]|[.](?=[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9])){0,63}")}get_xn(){var e,t;return(t=(e=this.cache).src_xn)!=null?t:e.src_xn=new RegExp(
"xn--[a-z0-9\\-]{1,59}")}get_tld(){if(this.cache.tld)return this.cache.tld;let e=[...new Set(this.opts.tlds||[])].sort().reverse().join("|");return this.cache.tld=
new RegExp(`${e||"$#none#$"}|${this.get_xn().source}`),this.cache.tld}get_domain_root(){var e,t;return(t=(e=this.cache).src_domain_root)!=null?t:e.src_domain_root=
new RegExp("(?:"+this.get_xn().source+`|${this.get_pseudo_letter().source}{1,63})`)}get_domain(){var e,t;return(t=(e=this.cache).src_domain)!=null?t:e.src_domain=
new RegExp("(?:"+this.get_xn().source+`|(?:${this.get_pseudo_letter().source})|(?:${this.get_pseudo_letter().source}(?:-|${this.get_pseudo_letter().source}){0,6\
1}${this.get_pseudo_letter().source}))`)}get_url_host_port(){var e,t;return(t=(e=this.cache).url_host_port)!=null?t:e.url_host_port=new RegExp("(?:"+this.get_ipv6_url_host().
source+`|(?:(?:(?:${this.get_domain().source})\\.){0,10}${this.get_domain().source}))`+this.get_port().source+this.get_host_terminator().source)}get_fuzzy_url_host_port(){
var e,t;return(t=(e=this.cache).fuzzy_url_host_port)!=null?t:e.fuzzy_url_host_port=new RegExp("(?:"+(this.opts.fuzzyIP?this.get_ipv4_addr().source+"|":"")+`(?:(\
?:(?:${this.get_domain().source})\\.){1,10}(?:${this.get_tld().source})))`+this.get_host_terminator().source)}get_mail_host(){var e,t;return(t=(e=this.cache).src_mail_host)!=
null?t:e.src_mail_host=new RegExp("(?:"+this.get_ipv6_mail_host().source+`|(?:(?:(?:${this.get_domain().source})\\.){0,4}${this.get_domain().source}))`+this.get_host_terminator().
source)}get_fuzzy_mail_host(){var e,t;return(t=(e=this.cache).src_fuzzy_mail_host)!=null?t:e.src_fuzzy_mail_host=new RegExp("(?:"+this.get_ipv6_mail_host().source+
`|(?:(?:(?:${this.get_domain().source})[.]){1,4}${this.get_domain_root().source}))`+this.get_host_terminator().source)}get_path_extra(){var e,t;return(t=(e=this.
cache).src_path_extra)!=null?t:e.src_path_extra=new RegExp("")}get_fuzzy_mail_host_search(){var e,t;return(t=(e=this.cache).mail_fuzzy_host_search)!=null?t:e.mail_fuzzy_host_search=
new RegExp(`@${this.get_fuzzy_mail_host().source}`,"ig")}get_fuzzy_link_search(){var e,t;return(t=(e=this.cache).link_fuzzy_search)!=null?t:e.link_fuzzy_search=
new RegExp(`(^|(?![.:/\\-_@])(?:[$+<=>^\`|｜]|${this.src_ZPCc}))(?:(?![$+<=>^\`|｜])${this.get_fuzzy_url_host_port().source}${this.get_path().source})`,"ig")}get_http_validator(){
var e,t;return(t=(e=this.cache).http_validator)!=null?t:e.http_validator=new RegExp("\\/\\/"+(this.opts.urlAuth?this.get_auth().source:"")+this.get_url_host_port().
source+this.get_path().source,"iy")}get_relative_proto_validator(){var e,t;return(t=(e=this.cache).relative_proto_validator)!=null?t:e.relative_proto_validator=
new RegExp((this.opts.urlAuth?this.get_auth().source:"")+`(?:localhost|${this.get_ipv6_url_host().source}|(?:(?:${this.get_domain().source})[.]){1,10}${this.get_domain_root().
source})`+this.get_port().source+this.get_host_terminator().source+this.get_path().source,"iy")}get_mail_name_validator(){var e,t;return(t=(e=this.cache).mail_name_validator)!=
null?t:e.mail_name_validator=new RegExp(`(?:^|${this.get_text_separators().source}|"|\\(|${this.src_ZCc})(${this.get_mail_name().source})$`)}get_mailto_validator(){
var e,t;return(t=(e=this.cache).mailto_validator)!=null?t:e.mailto_validator=new RegExp(`${this.get_mail_name().source}@${this.get_mail_host().source}`,"iy")}get_schema_names(){
var e,t;return(t=(e=this.cache).schema_names)!=null?t:e.schema_names=new RegExp((this.opts.schema_names||[]).map(n=>this.escapeRE(n)).join("|"))}get_schema_search(){
var e,t;return(t=(e=this.cache).schema_search)!=null?t:e.schema_search=new RegExp(`(^|(?!_)(?:[><｜]|${this.src_ZPCc}))(${this.get_schema_names().source})`,"ig")}get_schema_at_start(){
var e,t;return(t=(e=this.cache).schema_at_start)!=null?t:e.schema_at_start=new RegExp(`^${this.get_schema_search().source}`,"i")}},pr={validate:(e,t,n)=>{let r=n.
re.get_http_validator();r.lastIndex=t;let i=r.exec(e);return i?i[0].length:0},normalize:(e,t)=>t.normalize(e)},su={"http:":pr,"https:":pr,"ftp:":pr,"//":{validate:function(e,t,n){
let r=n.re.get_relative_proto_validator();r.lastIndex=t;let i=r.exec(e);return i?t>=3&&e[t-3]===":"||t>=3&&e[t-3]==="/"?0:i[0].length:0},normalize:(e,t)=>t.normalize(
e)},"mailto:":{validate:function(e,t,n){let r=n.re.get_mailto_validator();r.lastIndex=t;let i=r.exec(e);return i?i[0].length:0},normalize:(e,t)=>t.normalize(e)}},
au="a:cdefgilmnoqrstuwxz|b:abdefghijmnorstvwyz|c:acdfghiklmnoruvwxyz|d:ejkmoz|e:cegrstu|f:ijkmor|g:abdefghilmnpqrstuwy|h:kmnrtu|i:delmnoqrst|j:emop|k:eghimnprwy\
z|l:abcikrstuvy|m:acdeghklmnopqrstuvwxyz|n:acefgilopruz|o:m|p:aefghklmnrstwy|q:a|r:eosuw|s:abcdeghijklmnortuvxyz|t:cdfghjklmnortvwz|u:agksyz|v:aceginu|w:fs|y:et\
|z:amw",lu="biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|рф";function cu(){let e=lu.split("|");return au.split("|").forEach(t=>{let n=t.
indexOf(":"),r=t.slice(0,n);for(let i of t.slice(n+1))e.push(r+i)}),e}var uu={fuzzyLink:!1,fuzzyEmail:!0,fuzzyIP:!1,"---":!1,tlds:cu(),urlAuth:!1,maxLength:1e4},
Co=class{constructor(e,t,n,r){Y(this,"schema");Y(this,"index");Y(this,"lastIndex");Y(this,"raw");Y(this,"text");Y(this,"url");let i=e.slice(n,r);this.schema=t.toLowerCase(),
this.index=n,this.lastIndex=r,this.raw=i,this.text=i,this.url=i}},Ro=class{constructor(e={}){Y(this,"__opts__");Y(this,"__schemas__");Y(this,"re");let{rebuilder:t,
...n}=e;this.__opts__={...uu,...n},this.__schemas__={...su},this.re=t||new ou,this.re.set({...this.__opts__,schema_names:Object.keys(this.__schemas__)})}add(e,t=null){
if(!t)delete this.__schemas__[e];else{let n={normalize:(r,i)=>i.normalize(r),...t};this.__schemas__[e]=n}return this.re.set({...this.__opts__,schema_names:Object.
keys(this.__schemas__)}),this}set(e={}){return this.__opts__={...this.__opts__,...e},this.re.set({...this.__opts__,schema_names:Object.keys(this.__schemas__)}),
this}test(e){if(!e.length)return!1;let t,n;for(n=this.re.get_schema_search(),n.lastIndex=0;(t=n.exec(e))!==null;)if(this.testSchemaAt(e,t[2],n.lastIndex))return!0;
if(this.__opts__.fuzzyLink&&this.__schemas__["http:"]&&(n=this.re.get_fuzzy_link_search(),n.lastIndex=0,n.exec(e)!==null))return!0;if(this.__opts__.fuzzyEmail&&
this.__schemas__["mailto:"]&&e.indexOf("@")>=0){let r=this.re.get_fuzzy_mail_host_search(),i=this.re.get_mail_name_validator();for(r.lastIndex=0;(t=r.exec(e))!==
null;){let o=e.slice(Math.max(0,t.index-65),t.index);if(i.test(o))return!0}}return!1}testSchemaAt(e,t,n){return this.__schemas__[t.toLowerCase()]?this.__schemas__[t.
toLowerCase()].validate(e.slice(0,n+this.__opts__.maxLength),n,this):0}match(e){let t=[],n=this.re.get_schema_search(),r,i,o,s,a,l,c=!1,d=!1,f=!1,g=0;if(!e.length)
return null;for(n.lastIndex=0,this.__opts__.fuzzyLink&&this.__schemas__["http:"]&&(r=this.re.get_fuzzy_link_search(),r.lastIndex=0),this.__opts__.fuzzyEmail&&this.
__schemas__["mailto:"]&&(i=this.re.get_fuzzy_mail_host_search(),i.lastIndex=0,o=this.re.get_mail_name_validator());;){let m=Math.max(g-1,0);if(i&&o&&!f&&(!a||a.
index<g))for(i.lastIndex<m&&(i.lastIndex=m);;){let A=i.exec(e);if(!A){f=!0,a=void 0;break}let v=o.exec(e.slice(Math.max(0,A.index-65),A.index));if(v){if(a={schema:"\
mailto:",index:A.index-v[1].length,lastIndex:A.index+A[0].length},a.index>=g)break;i.lastIndex<m&&(i.lastIndex=m)}}if(r&&!d&&(!s||s.index<g))for(r.lastIndex<m&&
(r.lastIndex=m);;){let A=r.exec(e);if(!A){d=!0,s=void 0;break}if(s={schema:"",index:A.index+A[1].length,lastIndex:A.index+A[0].length},s.index>=g)break;r.lastIndex<
m&&(r.lastIndex=m)}let h=a;(!h||s&&(s.index<h.index||s.index===h.index&&s.lastIndex>h.lastIndex))&&(h=s);let S;if(!c)for(;;){if(!l){n.lastIndex<m&&(n.lastIndex=
m);let b=n.exec(e);if(!b){c=!0;break}l={schema:b[2],index:b.index+b[1].length,lastIndex:b.index+b[0].length}}if(l.index<g){l=void 0;continue}if(h&&l.index>h.index)
break;let A=l;l=void 0;let v=this.testSchemaAt(e,A.schema,A.lastIndex);if(v){S={schema:A.schema,index:A.index,lastIndex:A.lastIndex+v};break}}let y=S;if((!y||a&&
(a.index<y.index||a.index===y.index&&a.lastIndex>y.lastIndex))&&(y=a),(!y||s&&(s.index<y.index||s.index===y.index&&s.lastIndex>y.lastIndex))&&(y=s),!y)break;y===
a?a=void 0:y===s&&(s=void 0);let _=new Co(e,y.schema,y.index,y.lastIndex);_.schema?this.__schemas__[_.schema].normalize(_,this):this.normalize(_),t.push(_),g=y.
lastIndex}return t.length?t:null}matchAtStart(e){if(!e.length)return null;let t=this.re.get_schema_at_start().exec(e);if(!t)return null;let n=this.testSchemaAt(
e,t[2],t[0].length);if(!n)return null;let r=new Co(e,t[2],t.index+t[1].length,t.index+t[0].length+n);return this.__schemas__[r.schema].normalize(r,this),r}tlds(e,t=!1){
return e=Array.isArray(e)?e:[e],t?this.__opts__.tlds=this.__opts__.tlds.concat(e):this.__opts__.tlds=e,this.re.set({...this.__opts__,schema_names:Object.keys(this.
__schemas__)}),this}normalize(e){e.schema||(e.url=`http://${e.url}`),e.schema==="mailto:"&&!/^mailto:/i.test(e.url)&&(e.url=`mailto:${e.url}`)}};var du=/^xn--/,fu=/[^\0-\x7F]/,hu=/[\x2E\u3002\uFF0E\uFF61]/g,pu={overflow:"Overflow: input needs wider integers to process","not-basic":"Illegal input >= 0x80 \
(not a basic code point)","invalid-input":"Invalid input"},mr=35,Pe=Math.floor,gr=String.fromCharCode;function Ge(e){throw new RangeError(pu[e])}function mu(e,t){
let n=[],r=e.length;for(;r--;)n[r]=t(e[r]);return n}function So(e,t){let n=e.split("@"),r="";n.length>1&&(r=n[0]+"@",e=n[1]),e=e.replace(hu,".");let i=e.split("\
."),o=mu(i,t).join(".");return r+o}function Do(e){let t=[],n=0,r=e.length;for(;n<r;){let i=e.charCodeAt(n++);if(i>=55296&&i<=56319&&n<r){let o=e.charCodeAt(n++);
(o&64512)==56320?t.push(((i&1023)<<10)+(o&1023)+65536):(t.push(i),n--)}else t.push(i)}return t}var gu=e=>String.fromCodePoint(...e),ku=function(e){return e>=48&&
e<58?26+(e-48):e>=65&&e<91?e-65:e>=97&&e<123?e-97:36},Ao=function(e,t){return e+22+75*(e<26)-((t!=0)<<5)},Fo=function(e,t,n){let r=0;for(e=n?Pe(e/700):e>>1,e+=Pe(
e/t);e>mr*26>>1;r+=36)e=Pe(e/mr);return Pe(r+(mr+1)*e/(e+38))},To=function(e){let t=[],n=e.length,r=0,i=128,o=72,s=e.lastIndexOf("-");s<0&&(s=0);for(let a=0;a<s;++a)
e.charCodeAt(a)>=128&&Ge("not-basic"),t.push(e.charCodeAt(a));for(let a=s>0?s+1:0;a<n;){let l=r;for(let d=1,f=36;;f+=36){a>=n&&Ge("invalid-input");let g=ku(e.charCodeAt(
a++));g>=36&&Ge("invalid-input"),g>Pe((2147483647-r)/d)&&Ge("overflow"),r+=g*d;let m=f<=o?1:f>=o+26?26:f-o;if(g<m)break;let h=36-m;d>Pe(2147483647/h)&&Ge("overf\
low"),d*=h}let c=t.length+1;o=Fo(r-l,c,l==0),Pe(r/c)>2147483647-i&&Ge("overflow"),i+=Pe(r/c),r%=c,t.splice(r++,0,i)}return String.fromCodePoint(...t)},Po=function(e){
let t=[];e=Do(e);let n=e.length,r=128,i=0,o=72;for(let l of e)l<128&&t.push(gr(l));let s=t.length,a=s;for(s&&t.push("-");a<n;){let l=2147483647;for(let d of e)d>=
r&&d<l&&(l=d);let c=a+1;l-r>Pe((2147483647-i)/c)&&Ge("overflow"),i+=(l-r)*c,r=l;for(let d of e)if(d<r&&++i>2147483647&&Ge("overflow"),d===r){let f=i;for(let g=36;;g+=
36){let m=g<=o?1:g>=o+26?26:g-o;if(f<m)break;let h=f-m,S=36-m;t.push(gr(Ao(m+h%S,0))),f=Pe(h/S)}t.push(gr(Ao(f,0))),o=Fo(i,c,a===s),i=0,++a}++i,++r}return t.join(
"")},wu=function(e){return So(e,function(t){return du.test(t)?To(t.slice(4).toLowerCase()):t})},yu=function(e){return So(e,function(t){return fu.test(t)?"xn--"+
Po(t):t})},bu={version:"2.3.1",ucs2:{decode:Do,encode:gu},decode:To,encode:Po,toASCII:yu,toUnicode:wu};var kr=bu;var Lo=Object.defineProperty,Uo=(e,t)=>{let n={};for(var r in e)Lo(n,r,{get:e[r],enumerable:!0});return t||Lo(n,Symbol.toStringTag,{value:"Module"}),n},vu=Uo({arrayReplaceAt:()=>_u,
asciiTrim:()=>xn,callable:()=>Jo,escapeHtml:()=>ze,escapeRE:()=>Pu,fromCodePoint:()=>Ht,isMdAsciiPunct:()=>zt,isPunctChar:()=>Ko,isPunctCharCode:()=>Gt,isSpace:()=>H,
isValidEntityCode:()=>xr,isWhiteSpace:()=>Wt,lib:()=>Lu,normalizeReference:()=>_n,unescapeAll:()=>kt,unescapeMd:()=>Ru});function Jo(e){let t=function(...n){return Reflect.
construct(e,n,new.target&&new.target!==t?new.target:e)};return Object.defineProperty(t,"name",{value:e.name}),Object.setPrototypeOf(t,e),t.prototype=e.prototype,
t}function _u(e,t,n){return[].concat(e.slice(0,t),n,e.slice(t+1))}function xr(e){return!(e>=55296&&e<=57343||e>=64976&&e<=65007||(e&65535)===65535||(e&65535)===
65534||e>=0&&e<=8||e===11||e>=14&&e<=31||e>=127&&e<=159||e>1114111)}function Ht(e){if(e>65535){e-=65536;let t=55296+(e>>10),n=56320+(e&1023);return String.fromCharCode(
t,n)}return String.fromCharCode(e)}var qo=/\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/g,xu=new RegExp(`${qo.source}|${/&([a-z#][a-z0-9]{1,31});/gi.source}`,"gi"),
Eu=/^#((?:x[a-f0-9]{1,8}|[0-9]{1,8}))$/i;function Cu(e,t){if(t.charCodeAt(0)===35&&Eu.test(t)){let r=t[1].toLowerCase()==="x"?parseInt(t.slice(2),16):parseInt(t.
slice(1),10);return xr(r)?Ht(r):e}let n=wn(e);return n!==e?n:e}function Ru(e){return e.indexOf("\\")<0?e:e.replace(qo,"$1")}function kt(e){return e.indexOf("\\")<
0&&e.indexOf("&")<0?e:e.replace(xu,function(t,n,r){return n||Cu(t,r)})}var Au=/[&<>"]/,Su=/[&<>"]/g,Du={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Fu(e){
return Du[e]}function ze(e){return Au.test(e)?e.replace(Su,Fu):e}var Tu=/[.?*+^$[\]\\(){}|-]/g;function Pu(e){return e.replace(Tu,"\\$&")}function H(e){switch(e){case 9:case 32:
return!0}return!1}function Wt(e){if(e>=8192&&e<=8202)return!0;switch(e){case 9:case 10:case 11:case 12:case 13:case 32:case 160:case 5760:case 8239:case 8287:case 12288:
return!0}return!1}function Ko(e){return Bt.test(e)||cr.test(e)}function Gt(e){return Ko(Ht(e))}function zt(e){switch(e){case 33:case 34:case 35:case 36:case 37:case 38:case 39:case 40:case 41:case 42:case 43:case 44:case 45:case 46:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 94:case 95:case 96:case 123:case 124:case 125:case 126:
return!0;default:return!1}}function _n(e){return e=e.trim().replace(/\s+/g," "),e.toLowerCase().toUpperCase()}function Oo(e){return e===32||e===9||e===10||e===13}
function xn(e){let t=0;for(;t<e.length&&Oo(e.charCodeAt(t));t++);let n=e.length-1;for(;n>=t&&Oo(e.charCodeAt(n));n--);return e.slice(t,n+1)}var Lu={mdurl:sr,ucmicro:dr};
function Ou(e,t,n){let r,i,o,s,a=e.posMax,l=e.pos;for(e.pos=t+1,r=1;e.pos<a;){if(o=e.src.charCodeAt(e.pos),o===93&&(r--,r===0)){i=!0;break}if(s=e.pos,e.md.inline.
skipToken(e),o===91){if(s===e.pos-1)r++;else if(n)return e.pos=l,-1}}let c=-1;return i&&(c=e.pos),e.pos=l,c}function Mu(e,t,n){let r,i=t,o={ok:!1,pos:0,str:""};
if(e.charCodeAt(i)===60){for(i++;i<n;){if(r=e.charCodeAt(i),r===10||r===60)return o;if(r===62)return o.pos=i+1,o.str=kt(e.slice(t+1,i)),o.ok=!0,o;if(r===92&&i+1<
n){i+=2;continue}i++}return o}let s=0;for(;i<n&&(r=e.charCodeAt(i),!(r===32||r<32||r===127));){if(r===92&&i+1<n){if(e.charCodeAt(i+1)===32){i++;continue}i+=2;continue}
if(r===40&&(s++,s>32))return o;if(r===41){if(s===0)break;s--}i++}return t===i||s!==0||(o.str=kt(e.slice(t,i)),o.pos=i,o.ok=!0),o}function $u(e,t,n,r){let i,o=t,
s={ok:!1,can_continue:!1,pos:0,str:"",marker:0};if(r)s.str=r.str,s.marker=r.marker;else{if(o>=n)return s;let a=e.charCodeAt(o);if(a!==34&&a!==39&&a!==40)return s;
t++,o++,a===40&&(a=41),s.marker=a}for(;o<n;){if(i=e.charCodeAt(o),i===s.marker)return s.pos=o+1,s.str+=kt(e.slice(t,o)),s.ok=!0,s;if(i===40&&s.marker===41)return s;
i===92&&o+1<n&&o++,o++}return s.can_continue=!0,s.str+=kt(e.slice(t,o)),s}var Iu=Uo({parseLinkDestination:()=>Mu,parseLinkLabel:()=>Ou,parseLinkTitle:()=>$u});function Ut(e){
"@babel/helpers - typeof";return Ut=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol==
"function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Ut(e)}function Nu(e,t){if(Ut(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==
void 0){var r=n.call(e,t||"default");if(Ut(r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:
Number)(e)}function Bu(e){var t=Nu(e,"string");return Ut(t)=="symbol"?t:t+""}function C(e,t,n){return(t=Bu(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}var ot=class{constructor(e,t,n){C(this,"map",null),C(this,"level",0),C(this,"children",null),C(this,"content",""),C(this,
"markup",""),C(this,"info",""),C(this,"block",!1),C(this,"hidden",!1),this.type=e,this.tag=t,this.attrs=null,this.nesting=n,this.meta=null}attrIndex(e){if(!this.
attrs)return-1;let t=this.attrs;for(let n=0,r=t.length;n<r;n++)if(t[n][0]===e)return n;return-1}attrPush(e){this.attrs?this.attrs.push(e):this.attrs=[e]}attrSet(e,t){
let n=this.attrIndex(e),r=[e,t];n<0?this.attrPush(r):this.attrs[n]=r}attrGet(e){let t=this.attrIndex(e),n=null;return t>=0&&(n=this.attrs[t][1]),n}attrJoin(e,t){
let n=this.attrIndex(e);n<0?this.attrPush([e,t]):this.attrs[n][1]=`${this.attrs[n][1]} ${t}`}},Jt=class{constructor(){C(this,"__rules__",[]),C(this,"__cache__",
null)}__find__(e){for(let t=0;t<this.__rules__.length;t++)if(this.__rules__[t].name===e)return t;return-1}__compile__(){let e=new Set;this.__rules__.forEach(t=>{
t.enabled&&t.alt.forEach(n=>{n&&e.add(n)})}),this.__cache__=Object.create(null),this.__cache__[""]=[],this.__rules__.forEach(t=>{t.enabled&&this.__cache__[""].push(
t.fn)}),e.forEach(t=>{this.__cache__[t]=[],this.__rules__.forEach(n=>{n.enabled&&n.alt.indexOf(t)>=0&&this.__cache__[t].push(n.fn)})})}at(e,t,n={}){let r=this.__find__(
e);if(r===-1)throw new Error(`Parser rule not found: ${e}`);this.__rules__[r].fn=t,this.__rules__[r].alt=n.alt||[],this.__cache__=null}before(e,t,n,r={}){let i=this.
__find__(e);if(i===-1)throw new Error(`Parser rule not found: ${e}`);this.__rules__.splice(i,0,{name:t,enabled:!0,fn:n,alt:r.alt||[]}),this.__cache__=null}after(e,t,n,r={}){
let i=this.__find__(e);if(i===-1)throw new Error(`Parser rule not found: ${e}`);this.__rules__.splice(i+1,0,{name:t,enabled:!0,fn:n,alt:r.alt||[]}),this.__cache__=
null}push(e,t,n={}){this.__rules__.push({name:e,enabled:!0,fn:t,alt:n.alt||[]}),this.__cache__=null}enable(e,t=!1){Array.isArray(e)||(e=[e]);let n=[];return e.forEach(
r=>{let i=this.__find__(r);if(i<0){if(t)return;throw new Error(`Rules manager: invalid rule name ${r}`)}this.__rules__[i].enabled=!0,n.push(r)}),this.__cache__=
null,n}enableOnly(e,t=!1){Array.isArray(e)||(e=[e]),this.__rules__.forEach(n=>{n.enabled=!1}),this.enable(e,t)}disable(e,t=!1){Array.isArray(e)||(e=[e]);let n=[];
return e.forEach(r=>{let i=this.__find__(r);if(i<0){if(t)return;throw new Error(`Rules manager: invalid rule name ${r}`)}this.__rules__[i].enabled=!1,n.push(r)}),
this.__cache__=null,n}getRules(e){return this.__cache__||this.__compile__(),this.__cache__[e]||[]}},Le={};Le.code_inline=function(e,t,n,r,i){let o=e[t];return`<\
code${i.renderAttrs(o)}>${ze(o.content)}</code>`};Le.code_block=function(e,t,n,r,i){let o=e[t];return`<pre${i.renderAttrs(o)}><code>${ze(e[t].content)}</code></\
pre>
`};Le.fence=function(e,t,n,r,i){let o=e[t],s=o.info?kt(o.info).trim():"",a="",l="";if(s){let d=s.split(/(\s+)/g);a=d[0],l=d.slice(2).join("")}let c;if(n.highlight?
c=n.highlight(o.content,a,l)||ze(o.content):c=ze(o.content),c.indexOf("<pre")===0)return c+`
`;if(s){let d=o.attrIndex("class"),f=o.attrs?o.attrs.slice():[];d<0?f.push(["class",`${n.langPrefix}${a}`]):(f[d]=[f[d][0],f[d][1]],f[d][1]+=` ${n.langPrefix}${a}`);
let g={attrs:f};return`<pre><code${i.renderAttrs(g)}>${c}</code></pre>
`}return`<pre><code${i.renderAttrs(o)}>${c}</code></pre>
`};Le.image=function(e,t,n,r,i){let o=e[t];return o.attrs[o.attrIndex("alt")][1]=i.renderInlineAsText(o.children,n,r),i.renderToken(e,t,n)};Le.hardbreak=function(e,t,n){
return n.xhtmlOut?`<br />
`:`<br>
`};Le.softbreak=function(e,t,n){return n.breaks?n.xhtmlOut?`<br />
`:`<br>
`:`
`};Le.text=function(e,t){return ze(e[t].content)};Le.html_block=function(e,t){return e[t].content};Le.html_inline=function(e,t){return e[t].content};var Zo=class{constructor(){
C(this,"rules",Object.assign({},Le))}renderAttrs(e){let t,n,r;if(!e.attrs)return"";for(r="",t=0,n=e.attrs.length;t<n;t++)r+=` ${ze(e.attrs[t][0])}="${ze(String(
e.attrs[t][1]))}"`;return r}renderToken(e,t,n){let r=e[t],i="";if(r.hidden)return"";let o=t-1;for(;o>=0&&e[o].hidden&&e[o].nesting===0;)o--;r.block&&r.nesting!==
-1&&o>=0&&e[o].hidden&&e[o].nesting===-1&&(i+=`
`),i+=(r.nesting===-1?"</":"<")+r.tag,i+=this.renderAttrs(r),r.nesting===0&&n.xhtmlOut&&(i+=" /");let s=!1;if(r.block&&(s=!0,r.nesting===1)){let a=t+1;for(;a<e.
length&&e[a].hidden&&e[a].nesting===0;)a++;if(a<e.length){let l=e[a];(l.type==="inline"||l.hidden||l.nesting===-1&&l.tag===r.tag)&&(s=!1)}}return i+=s?`>
`:">",i}renderInline(e,t,n){let r="",i=this.rules;for(let o=0,s=e.length;o<s;o++){let a=e[o].type;typeof i[a]!="undefined"?r+=i[a](e,o,t,n,this):r+=this.renderToken(
e,o,t)}return r}renderInlineAsText(e,t,n){let r="";for(let i=0,o=e.length;i<o;i++)switch(e[i].type){case"text":case"code_inline":r+=e[i].content;break;case"imag\
e":r+=this.renderInlineAsText(e[i].children,t,n);break;case"html_inline":case"html_block":r+=e[i].content;break;case"softbreak":case"hardbreak":r+=`
`}return r}render(e,t,n){let r="",i=this.rules;for(let o=0,s=e.length;o<s;o++){let a=e[o].type;a==="inline"?r+=this.renderInline(e[o].children,t,n):typeof i[a]!=
"undefined"?r+=i[a](e,o,t,n,this):r+=this.renderToken(e,o,t)}return r}},Vo=class{constructor(e,t,n){C(this,"tokens",[]),C(this,"inlineMode",!1),C(this,"Token",ot),
this.src=e,this.env=n,this.md=t}},ju=/\r\n?/g,Hu=/\0/g;function Wu(e){let t;t=e.src.replace(ju,`
`),t=t.replace(Hu,"�"),e.src=t}function Gu(e){let t;e.inlineMode?(t=new e.Token("inline","",0),t.content=e.src,t.map=[0,1],t.children=[],e.tokens.push(t)):e.md.
block.parse(e.src,e.md,e.env,e.tokens)}function zu(e){let t=e.tokens,n=0;for(let r=0;r<t.length;r++)t[r].type!=="reference_definition"&&(r!==n&&(t[n]=t[r]),n++);
t.length!==n&&(t.length=n)}function Uu(e){let t=e.tokens;for(let n=0,r=t.length;n<r;n++){let i=t[n];i.type==="inline"&&e.md.inline.parse(i.content,e.md,e.env,i.
children)}}function Ju(e){return/^<a[>\s]/i.test(e)}function qu(e){return/^<\/a\s*>/i.test(e)}function Ku(e){let t=e.tokens;if(e.md.options.linkify)for(let n=0,
r=t.length;n<r;n++){if(t[n].type!=="inline"||!e.md.linkify.test(t[n].content))continue;let i=t[n].children,o=[],s=0;for(let a=i.length-1;a>=0;a--){let l=i[a];if(l.
type==="link_close"){for(a--;i[a].level!==l.level&&i[a].type!=="link_open";)a--;continue}if(l.type==="html_inline"&&(Ju(l.content)&&s>0&&s--,qu(l.content)&&s++),
!(s>0)&&l.type==="text"&&e.md.linkify.test(l.content)){let c=l.content,d=e.md.linkify.match(c),f=[],g=l.level,m=0;d.length>0&&d[0].index===0&&a>0&&i[a-1].type===
"text_special"&&(d=d.slice(1));for(let h=0;h<d.length;h++){let S=d[h].url,y=e.md.normalizeLink(S);if(!e.md.validateLink(y))continue;let _=d[h].text;d[h].schema?
d[h].schema==="mailto:"&&!/^mailto:/i.test(_)?_=e.md.normalizeLinkText(`mailto:${_}`).replace(/^mailto:/,""):_=e.md.normalizeLinkText(_):_=e.md.normalizeLinkText(
`http://${_}`).replace(/^http:\/\//,"");let A=d[h].index;if(A>m){let D=new e.Token("text","",0);D.content=c.slice(m,A),D.level=g,f.push(D)}let v=new e.Token("li\
nk_open","a",1);v.attrs=[["href",y]],v.level=g++,v.markup="linkify",v.info="auto",f.push(v);let b=new e.Token("text","",0);b.content=_,b.level=g,f.push(b);let x=new e.
Token("link_close","a",-1);x.level=--g,x.markup="linkify",x.info="auto",f.push(x),m=d[h].lastIndex}if(m<c.length){let h=new e.Token("text","",0);h.content=c.slice(
m),h.level=g,f.push(h)}o.push({index:a,nodes:f})}}if(o.length>0){let a=i.length;for(let f of o)a+=f.nodes.length-1;let l=new Array(a),c=0,d=0;o.reverse();for(let f=0;f<
i.length;f++){let g=o[c];if((g==null?void 0:g.index)===f){for(let m of g.nodes)l[d++]=m;c++}else l[d++]=i[f]}t[n].children=l}}}var Yo=/\+-|\.\.|\?\?\?\?|!!!!|,,|--/,
Zu=/\((c|tm|r)\)/i,Vu=/\((c|tm|r)\)/gi,Yu={c:"©",r:"®",tm:"™"};function Xu(e,t){return Yu[t.toLowerCase()]}function Qu(e){let t=0;for(let n=e.length-1;n>=0;n--){
let r=e[n];r.type==="text"&&!t&&(r.content=r.content.replace(Vu,Xu)),r.type==="link_open"&&r.info==="auto"&&t--,r.type==="link_close"&&r.info==="auto"&&t++}}function ed(e){
let t=0;for(let n=e.length-1;n>=0;n--){let r=e[n];r.type==="text"&&!t&&Yo.test(r.content)&&(r.content=r.content.replace(/\+-/g,"±").replace(/\.{2,}/g,"…").replace(
/([?!])…/g,"$1..").replace(/([?!]){4,}/g,"$1$1$1").replace(/,{2,}/g,",").replace(/(^|[^-])---(?=[^-]|$)/gm,"$1—").replace(/(^|\s)--(?=\s|$)/gm,"$1–").replace(
/(^|[^-\s])--(?=[^-\s]|$)/gm,"$1–")),r.type==="link_open"&&r.info==="auto"&&t--,r.type==="link_close"&&r.info==="auto"&&t++}}function td(e){let t;if(e.md.options.
typographer)for(t=e.tokens.length-1;t>=0;t--)e.tokens[t].type==="inline"&&(Zu.test(e.tokens[t].content)&&Qu(e.tokens[t].children),Yo.test(e.tokens[t].content)&&
ed(e.tokens[t].children))}var nd=/['"]/,Mo=/['"]/g,$o="’",rd=1e3;function Io(e,t,n){for(;e.length>n;){let r=e.pop();r.isSingleQuote?t.single=r.prevSameQuoteIdx:
t.double=r.prevSameQuoteIdx}}function yn(e,t,n,r){e[t]||(e[t]=[]),e[t].push({pos:n,ch:r})}function id(e,t){let n="",r=0;t.sort((i,o)=>i.pos-o.pos);for(let i=0;i<
t.length;i++){let o=t[i];n+=e.slice(r,o.pos)+o.ch,r=o.pos+1}return n+e.slice(r)}function od(e,t){let n,r=[],i={single:-1,double:-1},o={};for(let s=0;s<e.length;s++){
let a=e[s],l=e[s].level;for(n=r.length-1;n>=0&&!(r[n].level<=l);n--);if(Io(r,i,n+1),a.type!=="text")continue;let c=a.content,d=0,f=c.length;e:for(;d<f;){Mo.lastIndex=
d;let g=Mo.exec(c);if(!g)break;let m=!0,h=!0;d=g.index+1;let S=g[0]==="'",y=32;if(g.index-1>=0)y=c.charCodeAt(g.index-1);else for(n=s-1;n>=0&&!(e[n].type==="sof\
tbreak"||e[n].type==="hardbreak");n--)if(e[n].content){y=e[n].content.charCodeAt(e[n].content.length-1);break}let _=32;if(d<f)_=c.charCodeAt(d);else for(n=s+1;n<
e.length&&!(e[n].type==="softbreak"||e[n].type==="hardbreak");n++)if(e[n].content){_=e[n].content.charCodeAt(0);break}let A=zt(y)||Gt(y),v=zt(_)||Gt(_),b=Wt(y),
x=Wt(_);if(x?m=!1:v&&(b||A||(m=!1)),b?h=!1:A&&(x||v||(h=!1)),_===34&&g[0]==='"'&&y>=48&&y<=57&&(h=m=!1),m&&h&&(m=A,h=v),!m&&!h){S&&yn(o,s,g.index,$o);continue}if(h&&
(n=S?i.single:i.double,n>=0&&r[n].level===l)){let D=r[n],O,W;S?(O=t.md.options.quotes[2],W=t.md.options.quotes[3]):(O=t.md.options.quotes[0],W=t.md.options.quotes[1]),
yn(o,s,g.index,W),yn(o,D.tokenIdx,D.contentPos,O),Io(r,i,n);continue e}if(m){if(r.length>=rd)return;r.push({tokenIdx:s,contentPos:g.index,isSingleQuote:S,level:l,
prevSameQuoteIdx:S?i.single:i.double}),S?i.single=r.length-1:i.double=r.length-1}else h&&S&&yn(o,s,g.index,$o)}}Object.keys(o).forEach(function(s){let a=Number(
s);e[a].content=id(e[a].content,o[s])})}function sd(e){if(e.md.options.typographer)for(let t=e.tokens.length-1;t>=0;t--)e.tokens[t].type!=="inline"||!nd.test(e.
tokens[t].content)||od(e.tokens[t].children,e)}function ad(e){let t,n,r=e.length;for(t=0;t<r;t++)e[t].type==="text_special"&&(e[t].type="text");for(t=n=0;t<r;t++)
e[t].type==="text"&&t+1<r&&e[t+1].type==="text"?e[t+1].content=e[t].content+e[t+1].content:(t!==n&&(e[n]=e[t]),n++);t!==n&&(e.length=n)}function ld(e){let t,n,r=e.
tokens,i=r.length;for(let o=0;o<i;o++){if(r[o].type!=="inline")continue;let s=r[o].children,a=s.length;for(t=0;t<a;t++)s[t].type==="text_special"&&(s[t].type="t\
ext"),s[t].children&&ad(s[t].children);for(t=n=0;t<a;t++)s[t].type==="text"&&t+1<a&&s[t+1].type==="text"?s[t+1].content=s[t].content+s[t+1].content:(t!==n&&(s[n]=
s[t]),n++);t!==n&&(s.length=n)}}var wr=[["normalize",Wu],["block",Gu],["strip_references",zu],["inline",Uu],["linkify",Ku],["replacements",td],["smartquotes",sd],
["text_join",ld]],Xo=class{constructor(){C(this,"ruler",new Jt),C(this,"State",Vo);for(let e=0;e<wr.length;e++)this.ruler.push(wr[e][0],wr[e][1])}process(e){let t=this.
ruler.getRules("");for(let n=0,r=t.length;n<r;n++)t[n](e)}},Qo=class{constructor(e,t,n,r){C(this,"bMarks",[]),C(this,"eMarks",[]),C(this,"tShift",[]),C(this,"sC\
ount",[]),C(this,"bsCount",[]),C(this,"blkIndent",0),C(this,"line",0),C(this,"lineMax",0),C(this,"tight",!1),C(this,"listIndent",-1),C(this,"parentType","root"),
C(this,"level",0),C(this,"Token",ot),this.src=e,this.md=t,this.env=n,this.tokens=r;let i=this.src;for(let o=0,s=0,a=0,l=0,c=i.length,d=!1;s<c;s++){let f=i.charCodeAt(
s);if(!d)if(H(f)){a++,f===9?l+=4-l%4:l++;continue}else d=!0;(f===10||s===c-1)&&(f!==10&&s++,this.bMarks.push(o),this.eMarks.push(s),this.tShift.push(a),this.sCount.
push(l),this.bsCount.push(0),d=!1,a=0,l=0,o=s+1)}this.bMarks.push(i.length),this.eMarks.push(i.length),this.tShift.push(0),this.sCount.push(0),this.bsCount.push(
0),this.lineMax=this.bMarks.length-1}push(e,t,n){let r=new ot(e,t,n);return r.block=!0,n<0&&this.level--,r.level=this.level,n>0&&this.level++,this.tokens.push(r),
r}isEmpty(e){return this.bMarks[e]+this.tShift[e]>=this.eMarks[e]}skipEmptyLines(e){for(let t=this.lineMax;e<t&&!(this.bMarks[e]+this.tShift[e]<this.eMarks[e]);e++)
;return e}skipSpaces(e){for(let t=this.src.length;e<t&&H(this.src.charCodeAt(e));e++);return e}skipSpacesBack(e,t){if(e<=t)return e;for(;e>t;)if(!H(this.src.charCodeAt(
--e)))return e+1;return e}skipChars(e,t){for(let n=this.src.length;e<n&&this.src.charCodeAt(e)===t;e++);return e}skipCharsBack(e,t,n){if(e<=n)return e;for(;e>n;)
if(t!==this.src.charCodeAt(--e))return e+1;return e}getLines(e,t,n,r){if(e>=t)return"";let i=new Array(t-e);for(let o=0,s=e;s<t;s++,o++){let a=0,l=this.bMarks[s],
c=l,d;for(s+1<t||r?d=this.eMarks[s]+1:d=this.eMarks[s];c<d&&a<n;){let f=this.src.charCodeAt(c);if(H(f))f===9?a+=4-(a+this.bsCount[s])%4:a++;else if(c-l<this.tShift[s])
a++;else break;c++}a>n?i[o]=new Array(a-n+1).join(" ")+this.src.slice(c,d):i[o]=this.src.slice(c,d)}return i.join("")}},cd=65536;function yr(e,t){let n=e.bMarks[t]+
e.tShift[t],r=e.eMarks[t];return e.src.slice(n,r)}function No(e){let t=[],n=e.length,r=0,i=e.charCodeAt(r),o=!1,s=0,a="";for(;r<n;)i===124&&(o?(a+=e.substring(s,
r-1),s=r):(t.push(a+e.substring(s,r)),a="",s=r+1)),o=i===92,r++,i=e.charCodeAt(r);return t.push(a+e.substring(s)),t}function ud(e,t,n,r){if(t+2>n)return!1;let i=t+
1;if(e.sCount[i]<e.blkIndent||e.sCount[i]-e.blkIndent>=4)return!1;let o=e.bMarks[i]+e.tShift[i];if(o>=e.eMarks[i])return!1;let s=e.src.charCodeAt(o++);if(s!==124&&
s!==45&&s!==58||o>=e.eMarks[i])return!1;let a=e.src.charCodeAt(o++);if(a!==124&&a!==45&&a!==58&&!H(a)||s===45&&H(a))return!1;for(;o<e.eMarks[i];){let b=e.src.charCodeAt(
o);if(b!==124&&b!==45&&b!==58&&!H(b))return!1;o++}let l=yr(e,t+1),c=l.split("|"),d=[];for(let b=0;b<c.length;b++){let x=c[b].trim();if(!x){if(b===0||b===c.length-
1)continue;return!1}if(!/^:?-+:?$/.test(x))return!1;x.charCodeAt(x.length-1)===58?d.push(x.charCodeAt(0)===58?"center":"right"):x.charCodeAt(0)===58?d.push("lef\
t"):d.push("")}if(l=yr(e,t).trim(),l.indexOf("|")===-1||e.sCount[t]-e.blkIndent>=4)return!1;c=No(l),c.length&&c[0]===""&&c.shift(),c.length&&c[c.length-1]===""&&
c.pop();let f=c.length;if(f===0||f!==d.length)return!1;if(r)return!0;let g=e.parentType;e.parentType="table";let m=e.md.block.ruler.getRules("blockquote"),h=e.push(
"table_open","table",1),S=[t,0];h.map=S;let y=e.push("thead_open","thead",1);y.map=[t,t+1];let _=e.push("tr_open","tr",1);_.map=[t,t+1];for(let b=0;b<c.length;b++){
let x=e.push("th_open","th",1);d[b]&&(x.attrs=[["style",`text-align:${d[b]}`]]);let D=e.push("inline","",0);D.content=c[b].trim(),D.children=[],e.push("th_close",
"th",-1)}e.push("tr_close","tr",-1),e.push("thead_close","thead",-1);let A,v=0;for(i=t+2;i<n&&!(e.sCount[i]<e.blkIndent);i++){let b=!1;for(let D=0,O=m.length;D<
O;D++)if(m[D](e,i,n,!0)){b=!0;break}if(b||(l=yr(e,i).trim(),!l)||e.sCount[i]-e.blkIndent>=4||(c=No(l),c.length&&c[0]===""&&c.shift(),c.length&&c[c.length-1]===""&&
c.pop(),v+=f-c.length,v>cd))break;if(i===t+2){let D=e.push("tbody_open","tbody",1);D.map=A=[t+2,0]}let x=e.push("tr_open","tr",1);x.map=[i,i+1];for(let D=0;D<f;D++){
let O=e.push("td_open","td",1);d[D]&&(O.attrs=[["style",`text-align:${d[D]}`]]);let W=e.push("inline","",0);W.content=c[D]?c[D].trim():"",W.children=[],e.push("\
td_close","td",-1)}e.push("tr_close","tr",-1)}return A&&(e.push("tbody_close","tbody",-1),A[1]=i),e.push("table_close","table",-1),S[1]=i,e.parentType=g,e.line=
i,!0}function dd(e,t,n){if(e.sCount[t]-e.blkIndent<4)return!1;let r=t+1,i=r;for(;r<n;){if(e.isEmpty(r)){r++;continue}if(e.sCount[r]-e.blkIndent>=4){r++,i=r;continue}
break}e.line=i;let o=e.push("code_block","code",0);return o.content=e.getLines(t,i,4+e.blkIndent,!1)+`
`,o.map=[t,e.line],!0}function fd(e,t,n,r){let i=e.bMarks[t]+e.tShift[t],o=e.eMarks[t];if(e.sCount[t]-e.blkIndent>=4||i+3>o)return!1;let s=e.src.charCodeAt(i);if(s!==
126&&s!==96)return!1;let a=i;i=e.skipChars(i,s);let l=i-a;if(l<3)return!1;let c=e.src.slice(a,i),d=e.src.slice(i,o);if(s===96&&d.indexOf(String.fromCharCode(s))>=
0)return!1;if(r)return!0;let f=t,g=!1;for(;f++,!(f>=n||(i=a=e.bMarks[f]+e.tShift[f],o=e.eMarks[f],i<o&&e.sCount[f]<e.blkIndent));)if(e.src.charCodeAt(i)===s&&!(e.
sCount[f]-e.blkIndent>=4)&&(i=e.skipChars(i,s),!(i-a<l)&&(i=e.skipSpaces(i),!(i<o)))){g=!0;break}l=e.sCount[t],e.line=f+(g?1:0);let m=e.push("fence","code",0);return m.
info=d,m.content=e.getLines(t+1,f,l,!0),m.markup=c,m.map=[t,e.line],!0}function hd(e,t,n,r){let i=e.bMarks[t]+e.tShift[t],o=e.eMarks[t],s=e.lineMax;if(e.sCount[t]-
e.blkIndent>=4||e.src.charCodeAt(i)!==62)return!1;if(r)return!0;let a=[],l=[],c=[],d=[],f=e.md.block.ruler.getRules("blockquote"),g=e.parentType;e.parentType="b\
lockquote";let m=!1,h;for(h=t;h<n;h++){let v=e.sCount[h]<e.blkIndent;if(i=e.bMarks[h]+e.tShift[h],o=e.eMarks[h],i>=o)break;if(e.src.charCodeAt(i++)===62&&!v){let x=e.
sCount[h]+1,D,O;e.src.charCodeAt(i)===32?(i++,x++,O=!1,D=!0):e.src.charCodeAt(i)===9?(D=!0,(e.bsCount[h]+x)%4===3?(i++,x++,O=!1):O=!0):D=!1;let W=x;for(a.push(e.
bMarks[h]),e.bMarks[h]=i;i<o;){let I=e.src.charCodeAt(i);if(H(I))I===9?W+=4-(W+e.bsCount[h]+(O?1:0))%4:W++;else break;i++}m=i>=o,l.push(e.bsCount[h]),e.bsCount[h]=
e.sCount[h]+1+(D?1:0),c.push(e.sCount[h]),e.sCount[h]=W-x,d.push(e.tShift[h]),e.tShift[h]=i-e.bMarks[h];continue}if(m)break;let b=!1;for(let x=0,D=f.length;x<D;x++)
if(f[x](e,h,n,!0)){b=!0;break}if(b){e.lineMax=h,e.blkIndent!==0&&(a.push(e.bMarks[h]),l.push(e.bsCount[h]),d.push(e.tShift[h]),c.push(e.sCount[h]),e.sCount[h]-=
e.blkIndent);break}a.push(e.bMarks[h]),l.push(e.bsCount[h]),d.push(e.tShift[h]),c.push(e.sCount[h]),e.sCount[h]=-1}let S=e.blkIndent;e.blkIndent=0;let y=e.push(
"blockquote_open","blockquote",1);y.markup=">";let _=[t,0];y.map=_,e.md.block.tokenize(e,t,h);let A=e.push("blockquote_close","blockquote",-1);A.markup=">",e.lineMax=
s,e.parentType=g,_[1]=e.line;for(let v=0;v<d.length;v++)e.bMarks[v+t]=a[v],e.tShift[v+t]=d[v],e.sCount[v+t]=c[v],e.bsCount[v+t]=l[v];return e.blkIndent=S,!0}function pd(e,t,n,r){
let i=e.eMarks[t];if(e.sCount[t]-e.blkIndent>=4)return!1;let o=e.bMarks[t]+e.tShift[t],s=e.src.charCodeAt(o++);if(s!==42&&s!==45&&s!==95)return!1;let a=1;for(;o<
i;){let c=e.src.charCodeAt(o++);if(c!==s&&!H(c))return!1;c===s&&a++}if(a<3)return!1;if(r)return!0;e.line=t+1;let l=e.push("hr","hr",0);return l.map=[t,e.line],l.
markup=Array(a+1).join(String.fromCharCode(s)),!0}function Bo(e,t){let n=e.eMarks[t],r=e.bMarks[t]+e.tShift[t],i=e.src.charCodeAt(r++);return i!==42&&i!==45&&i!==
43||r<n&&!H(e.src.charCodeAt(r))?-1:r}function jo(e,t){let n=e.bMarks[t]+e.tShift[t],r=e.eMarks[t],i=n;if(i+1>=r)return-1;let o=e.src.charCodeAt(i++);if(o<48||o>
57)return-1;for(;;){if(i>=r)return-1;if(o=e.src.charCodeAt(i++),o>=48&&o<=57){if(i-n>=10)return-1;continue}if(o===41||o===46)break;return-1}return i<r&&(o=e.src.
charCodeAt(i),!H(o))?-1:i}function md(e,t){let n=e.level+2;for(let r=t+2,i=e.tokens.length-2;r<i;r++)e.tokens[r].level===n&&e.tokens[r].type==="paragraph_open"&&
(e.tokens[r+2].hidden=!0,e.tokens[r].hidden=!0,r+=2)}function gd(e,t,n,r){let i,o,s,a,l=t,c=!0;if(e.sCount[l]-e.blkIndent>=4||e.listIndent>=0&&e.sCount[l]-e.listIndent>=
4&&e.sCount[l]<e.blkIndent)return!1;let d=!1;r&&e.parentType==="paragraph"&&e.sCount[l]>=e.blkIndent&&(d=!0);let f,g,m;if((m=jo(e,l))>=0){if(f=!0,s=e.bMarks[l]+
e.tShift[l],g=Number(e.src.slice(s,m-1)),d&&g!==1)return!1}else if((m=Bo(e,l))>=0)f=!1;else return!1;if(d&&e.skipSpaces(m)>=e.eMarks[l])return!1;if(r)return!0;let h=e.
src.charCodeAt(m-1),S=e.tokens.length;f?(a=e.push("ordered_list_open","ol",1),g!==1&&(a.attrs=[["start",g]])):a=e.push("bullet_list_open","ul",1);let y=[l,0];a.
map=y,a.markup=String.fromCharCode(h);let _=!1,A=e.md.block.ruler.getRules("list"),v=e.parentType;for(e.parentType="list";l<n;){o=m,i=e.eMarks[l];let b=e.sCount[l]+
m-(e.bMarks[l]+e.tShift[l]),x=b;for(;o<i;){let ae=e.src.charCodeAt(o);if(ae===9)x+=4-(x+e.bsCount[l])%4;else if(ae===32)x++;else break;o++}let D=o,O;D>=i?O=1:O=
x-b,O>4&&(O=1);let W=b+O;a=e.push("list_item_open","li",1),a.markup=String.fromCharCode(h);let I=[l,0];a.map=I,f&&(a.info=e.src.slice(s,m-1));let K=e.tight,j=e.
tShift[l],te=e.sCount[l],ve=e.listIndent;if(e.listIndent=e.blkIndent,e.blkIndent=W,e.tight=!0,e.tShift[l]=D-e.bMarks[l],e.sCount[l]=x,D>=i&&e.isEmpty(l+1)?e.line=
Math.min(e.line+2,n):e.md.block.tokenize(e,l,n),(!e.tight||_)&&(c=!1),_=e.line-l>1&&e.isEmpty(e.line-1),e.blkIndent=e.listIndent,e.listIndent=ve,e.tShift[l]=j,e.
sCount[l]=te,e.tight=K,a=e.push("list_item_close","li",-1),a.markup=String.fromCharCode(h),l=e.line,I[1]=l,l>=n||e.sCount[l]<e.blkIndent||e.sCount[l]-e.blkIndent>=
4)break;let me=!1;for(let ae=0,Gl=A.length;ae<Gl;ae++)if(A[ae](e,l,n,!0)){me=!0;break}if(me)break;if(f){if(m=jo(e,l),m<0)break;s=e.bMarks[l]+e.tShift[l]}else if(m=
Bo(e,l),m<0)break;if(h!==e.src.charCodeAt(m-1))break}return f?a=e.push("ordered_list_close","ol",-1):a=e.push("bullet_list_close","ul",-1),a.markup=String.fromCharCode(
h),y[1]=l,e.line=l,e.parentType=v,c&&md(e,S),!0}var br=999;function kd(e){let t=e.length;for(let n=0;n<e.length-1;n++){let r=e.charCodeAt(n);if(r<55296||r>56319)
continue;let i=e.charCodeAt(n+1);i>=56320&&i<=57343&&(t--,n++)}return t}function jt(e,t){return Math.min(e.eMarks[t]+1,e.src.length)}function bn(e,t){let n=e.lineMax;
if(t>=n||e.isEmpty(t))return-1;let r=!1;if(e.sCount[t]-e.blkIndent>3&&(r=!0),e.sCount[t]<0&&(r=!0),!r){let i=e.md.block.ruler.getRules("reference"),o=e.parentType;
e.parentType="reference";let s=!1;for(let a=0,l=i.length;a<l;a++)if(i[a](e,t,n,!0)){s=!0;break}if(e.parentType=o,s)return-1}return e.bMarks[t]+e.tShift[t]}function wd(e,t,n,r){
let i=e.src,o=e.bMarks[t]+e.tShift[t],s=t+1;if(e.sCount[t]-e.blkIndent>=4||i.charCodeAt(o)!==91)return!1;let a=jt(e,t),l="",c=-1,d=++o;for(;o<a;){if(l.length+o-
d>br*2)return!1;let D=i.charCodeAt(o);if(D===91)return!1;if(D===93){c=o;break}if(D===92&&(D=i.charCodeAt(++o)),D===10&&o<a){let O=bn(e,s);if(O<0)return!1;l+=i.slice(
d,a),o=d=O,a=jt(e,s++);continue}o++}if(c<0||i.charCodeAt(c+1)!==58||(l+=i.slice(d,c),l.length>br&&kd(l)>br))return!1;for(o=c+2;o<a;){let D=i.charCodeAt(o);if(D===
10){let O=bn(e,s);if(O<0)break;o=O,a=jt(e,s++)}else if(H(D))o++;else break}let f=e.md.helpers.parseLinkDestination(i,o,a);if(!f.ok)return!1;let g=e.md.normalizeLink(
f.str);if(!e.md.validateLink(g))return!1;o=f.pos;let m=o,h=a,S=s;for(;o<a;){let D=i.charCodeAt(o);if(D===10){let O=bn(e,s);if(O<0)break;o=O,a=jt(e,s++)}else if(H(
D))o++;else break}let y=o,_=e.md.helpers.parseLinkTitle(i,o,a);for(;_.can_continue;){let D=bn(e,s);if(D<0)break;o=D,a=jt(e,s++),_=e.md.helpers.parseLinkTitle(i,
o,a,_)}let A;for(y!==m&&_.ok?(A=_.str,o=_.pos):(A="",o=m,a=h,s=S);o<a&&H(i.charCodeAt(o));)o++;if(o<a&&i.charCodeAt(o)!==10&&A)for(A="",o=m,a=h,s=S;o<a&&H(i.charCodeAt(
o));)o++;if(o<a&&i.charCodeAt(o)!==10)return!1;let v=_n(l);if(!v)return!1;if(r)return!0;typeof e.env.references=="undefined"&&(e.env.references={}),typeof e.env.
references[v]=="undefined"&&(e.env.references[v]={title:A,href:g});let b=e.push("reference_definition","",0);b.map=[t,s],b.hidden=!0;let x=Object.create(null);return x.
label=v,b.meta=x,e.line=s,!0}var yd=["address","article","aside","base","basefont","blockquote","body","caption","center","col","colgroup","dd","details","dialo\
g","dir","div","dl","dt","fieldset","figcaption","figure","footer","form","frame","frameset","h1","h2","h3","h4","h5","h6","head","header","hr","html","iframe",
"legend","li","link","main","menu","menuitem","nav","noframes","ol","optgroup","option","p","param","search","section","summary","table","tbody","td","tfoot","t\
h","thead","title","tr","track","ul"],es=`<[A-Za-z][A-Za-z0-9\\-]*(?:\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^"'=<>\`\\x00-\\x20]+|'[^']*'|"[^"]*"))?)*\\s*\\/?>`,
ts="<\\/[A-Za-z][A-Za-z0-9\\-]*\\s*>";new RegExp(`^(?:${es}|${ts}|<!---?>|<!--(?:[^-]|-[^-]|--[^>])*-->|<[?][\\s\\S]*?[?]>|<![A-Za-z][^>]*>|<!\\[CDATA\\[[\\s\\S]*?\\]\\\
]>)`);var ns=new RegExp(`^(?:${es}|${ts})`),it=[[/^<(script|pre|style|textarea)(?=(\s|>|$))/i,/<\/(script|pre|style|textarea)>/i,!0],[/^<!--/,/-->/,!0],[/^<\?/,
/\?>/,!0],[/^<![A-Za-z]/,/>/,!0],[/^<!\[CDATA\[/,/\]\]>/,!0],[new RegExp(`^</?(${yd.join("|")})(?=(\\s|/?>|$))`,"i"),/^$/,!0],[new RegExp(`${ns.source}\\s*$`),/^$/,
!1]];function bd(e,t,n,r){let i=e.bMarks[t]+e.tShift[t],o=e.eMarks[t];if(e.sCount[t]-e.blkIndent>=4||!e.md.options.html||e.src.charCodeAt(i)!==60)return!1;let s=e.
src.slice(i,o),a=0;for(;a<it.length&&!it[a][0].test(s);a++);if(a===it.length)return!1;if(r)return it[a][2];let l=t+1,c=it[a][1].test("");if(!it[a][1].test(s)){for(;l<
n&&!(e.sCount[l]<e.blkIndent&&(c||!e.isEmpty(l)));l++)if(i=e.bMarks[l]+e.tShift[l],o=e.eMarks[l],s=e.src.slice(i,o),it[a][1].test(s)){s.length!==0&&l++;break}}e.
line=l;let d=e.push("html_block","",0);return d.map=[t,l],d.content=e.getLines(t,l,e.blkIndent,!0),!0}function vd(e,t,n,r){let i=e.bMarks[t]+e.tShift[t],o=e.eMarks[t];
if(e.sCount[t]-e.blkIndent>=4)return!1;let s=e.src.charCodeAt(i);if(s!==35||i>=o)return!1;let a=1;for(s=e.src.charCodeAt(++i);s===35&&i<o&&a<=6;)a++,s=e.src.charCodeAt(
++i);if(a>6||i<o&&!H(s))return!1;if(r)return!0;o=e.skipSpacesBack(o,i);let l=e.skipCharsBack(o,35,i);l>i&&H(e.src.charCodeAt(l-1))&&(o=l),e.line=t+1;let c=e.push(
"heading_open",`h${a}`,1);c.markup="########".slice(0,a),c.map=[t,e.line];let d=e.push("inline","",0);d.content=xn(e.src.slice(i,o)),d.map=[t,e.line],d.children=
[];let f=e.push("heading_close",`h${a}`,-1);return f.markup="########".slice(0,a),!0}function _d(e,t,n){let r=e.md.block.ruler.getRules("paragraph");if(e.sCount[t]-
e.blkIndent>=4)return!1;let i=e.parentType;e.parentType="paragraph";let o=0,s,a=t+1;for(;a<n&&!e.isEmpty(a);a++){if(e.sCount[a]-e.blkIndent>3)continue;if(e.sCount[a]>=
e.blkIndent){let m=e.bMarks[a]+e.tShift[a],h=e.eMarks[a];if(m<h&&(s=e.src.charCodeAt(m),(s===45||s===61)&&(m=e.skipChars(m,s),m=e.skipSpaces(m),m>=h))){o=s===61?
1:2;break}}if(e.sCount[a]<0)continue;let g=!1;for(let m=0,h=r.length;m<h;m++)if(r[m](e,a,n,!0)){g=!0;break}if(g)break}if(!o)return e.parentType=i,!1;let l=xn(e.
getLines(t,a,e.blkIndent,!1));e.line=a+1;let c=e.push("heading_open",`h${o}`,1);c.markup=String.fromCharCode(s),c.map=[t,e.line];let d=e.push("inline","",0);d.content=
l,d.map=[t,e.line-1],d.children=[];let f=e.push("heading_close",`h${o}`,-1);return f.markup=String.fromCharCode(s),e.parentType=i,!0}function xd(e,t,n){let r=e.
md.block.ruler.getRules("paragraph"),i=e.parentType,o=t+1;for(e.parentType="paragraph";o<n&&!e.isEmpty(o);o++){if(e.sCount[o]-e.blkIndent>3||e.sCount[o]<0)continue;
let c=!1;for(let d=0,f=r.length;d<f;d++)if(r[d](e,o,n,!0)){c=!0;break}if(c)break}let s=xn(e.getLines(t,o,e.blkIndent,!1));e.line=o;let a=e.push("paragraph_open",
"p",1);a.map=[t,e.line];let l=e.push("inline","",0);return l.content=s,l.map=[t,e.line],l.children=[],e.push("paragraph_close","p",-1),e.parentType=i,!0}var vn=[
["table",ud,["paragraph","reference"]],["code",dd],["fence",fd,["paragraph","reference","blockquote","list"]],["blockquote",hd,["paragraph","reference","blockqu\
ote","list"]],["hr",pd,["paragraph","reference","blockquote","list"]],["list",gd,["paragraph","reference","blockquote"]],["reference",wd],["html_block",bd,["par\
agraph","reference","blockquote"]],["heading",vd,["paragraph","reference","blockquote"]],["lheading",_d],["paragraph",xd]],rs=class{constructor(){C(this,"ruler",
new Jt),C(this,"State",Qo);for(let e=0;e<vn.length;e++)this.ruler.push(vn[e][0],vn[e][1],{alt:(vn[e][2]||[]).slice()})}tokenize(e,t,n){let r=this.ruler.getRules(
""),i=r.length,o=e.md.options.maxNesting,s=t,a=!1;for(;s<n&&(e.line=s=e.skipEmptyLines(s),!(s>=n||e.sCount[s]<e.blkIndent));){if(e.level>=o){e.line=n;break}let l=e.
line,c=!1;for(let d=0;d<i;d++)if(c=r[d](e,s,n,!1),c){if(l>=e.line)throw new Error("block rule didn't increment state.line");break}if(!c)throw new Error("none of\
 the block rules matched");e.tight=!a,e.isEmpty(e.line-1)&&(a=!0),s=e.line,s<n&&e.isEmpty(s)&&(a=!0,s++,e.line=s)}}parse(e,t,n,r){if(!e)return;let i=new this.State(
e,t,n,r);this.tokenize(i,i.line,i.lineMax)}},is=class{constructor(e,t,n,r){C(this,"pos",0),C(this,"level",0),C(this,"pending",""),C(this,"pendingLevel",0),C(this,
"cache",{}),C(this,"backticks",{}),C(this,"backticksScanned",!1),C(this,"skipHtmlSpecial",!1),C(this,"linkLevel",0),C(this,"delimiters",[]),C(this,"_prev_delimi\
ters",[]),C(this,"Token",ot),this.src=e,this.env=n,this.md=t,this.tokens=r,this.tokens_meta=Array(r.length),this.posMax=this.src.length}pushPending(){let e=new ot(
"text","",0);return e.content=this.pending,e.level=this.pendingLevel,this.tokens.push(e),this.pending="",e}push(e,t,n){this.pending&&this.pushPending();let r=new ot(
e,t,n),i;return n<0&&(this.level--,this.delimiters=this._prev_delimiters.pop()),r.level=this.level,n>0&&(this.level++,this._prev_delimiters.push(this.delimiters),
this.delimiters=[],i={delimiters:this.delimiters}),this.pendingLevel=this.level,this.tokens.push(r),this.tokens_meta.push(i),r}scanDelims(e,t){let n=this.posMax,
r=this.src.charCodeAt(e),i;if(e===0)i=32;else if(e===1)i=this.src.charCodeAt(0),(i&63488)===55296&&(i=65533);else if(i=this.src.charCodeAt(e-1),(i&64512)===56320){
let h=this.src.charCodeAt(e-2);i=(h&64512)===55296?65536+(h-55296<<10)+(i-56320):65533}else(i&64512)===55296&&(i=65533);let o=e;for(;o<n&&this.src.charCodeAt(o)===
r;)o++;let s=o-e,a=o<n?this.src.charCodeAt(o):32;if((a&64512)===55296){let h=this.src.charCodeAt(o+1);a=(h&64512)===56320?65536+(a-55296<<10)+(h-56320):65533}else
(a&64512)===56320&&(a=65533);let l=zt(i)||Gt(i),c=zt(a)||Gt(a),d=Wt(i),f=Wt(a),g=!f&&(!c||d||l),m=!d&&(!l||f||c);return{can_open:g&&(t||!m||l),can_close:m&&(t||
!g||c),length:s}}};function Ed(e){switch(e){case 10:case 33:case 35:case 36:case 37:case 38:case 42:case 43:case 45:case 58:case 60:case 61:case 62:case 64:case 91:case 92:case 93:case 94:case 95:case 96:case 123:case 125:case 126:
return!0;default:return!1}}function Cd(e,t){let n=e.pos;for(;n<e.posMax&&!Ed(e.src.charCodeAt(n));)n++;return n===e.pos?!1:(t||(e.pending+=e.src.slice(e.pos,n)),
e.pos=n,!0)}function Rd(e){return e>=65&&e<=90||e>=97&&e<=122}function Ad(e){return e>=65&&e<=90||e>=97&&e<=122||e>=48&&e<=57||e===43||e===45||e===46}function Sd(e,t){
if(!e.md.options.linkify||e.linkLevel>0)return!1;let n=e.pos,r=e.posMax;if(n+3>r||e.src.charCodeAt(n)!==58||e.src.charCodeAt(n+1)!==47||e.src.charCodeAt(n+2)!==
47)return!1;let i=n-Math.min(10,e.pending.length,n),o=n;for(;o>i&&Ad(e.src.charCodeAt(o-1));)o--;if(o===n||!Rd(e.src.charCodeAt(o)))return!1;let s=n-o,a=e.md.linkify.
matchAtStart(e.src.slice(o));if(!a)return!1;let l=a.url;if(l.length<=s)return!1;let c=l.length;for(;c>0&&l.charCodeAt(c-1)===42;)c--;c!==l.length&&(l=l.slice(0,
c));let d=e.md.normalizeLink(l);if(!e.md.validateLink(d))return!1;if(!t){e.pending=e.pending.slice(0,-s);let f=e.push("link_open","a",1);f.attrs=[["href",d]],f.
markup="linkify",f.info="auto";let g=e.push("text","",0);g.content=e.md.normalizeLinkText(l);let m=e.push("link_close","a",-1);m.markup="linkify",m.info="auto"}
return e.pos+=l.length-s,!0}function Dd(e,t){let n=e.pos;if(e.src.charCodeAt(n)!==10)return!1;let r=e.pending.length-1,i=e.posMax;if(!t)if(r>=0&&e.pending.charCodeAt(
r)===32)if(r>=1&&e.pending.charCodeAt(r-1)===32){let o=r-1;for(;o>=1&&e.pending.charCodeAt(o-1)===32;)o--;e.pending=e.pending.slice(0,o),e.push("hardbreak","br",
0)}else e.pending=e.pending.slice(0,-1),e.push("softbreak","br",0);else e.push("softbreak","br",0);for(n++;n<i&&H(e.src.charCodeAt(n));)n++;return e.pos=n,!0}var Er=[];
for(let e=0;e<256;e++)Er.push(0);"\\!\"#$%&'()*+,./:;<=>?@[]^_`{|}~-".split("").forEach(function(e){Er[e.charCodeAt(0)]=1});function Fd(e,t){let n=e.pos,r=e.posMax;
if(e.src.charCodeAt(n)!==92||(n++,n>=r))return!1;let i=e.src.charCodeAt(n);if(i===10){for(t||e.push("hardbreak","br",0),n++;n<r&&(i=e.src.charCodeAt(n),!!H(i));)
n++;return e.pos=n,!0}if(i===32){if(!t){let a=e.push("text_special","",0);a.content="\\",a.markup="\\",a.info="escape"}return e.pos=n,!0}let o=e.src[n];if(i>=55296&&
i<=56319&&n+1<r){let a=e.src.charCodeAt(n+1);a>=56320&&a<=57343&&(o+=e.src[n+1],n++)}let s="\\"+o;if(!t){let a=e.push("text_special","",0);i<256&&Er[i]!==0?a.content=
o:a.content=s,a.markup=s,a.info="escape"}return e.pos=n+1,!0}function Td(e){let t={},n=0;for(;(n=e.indexOf("`",n))!==-1;){let r=n;for(;e.charCodeAt(++n)===96;);
t[n-r]=r}return t}function Pd(e,t){var n;let r=e.pos;if(e.src.charCodeAt(r)!==96)return!1;let i=e.posMax,o=r+1;for(;o<i&&e.src.charCodeAt(o)===96;)o++;let s=e.src.
slice(r,o),a=s.length;if(e.backticksScanned||(e.backticks=Td(e.src),e.backticksScanned=!0),((n=e.backticks[a])!==null&&n!==void 0?n:-1)>=o){let l=o,c;for(;(c=e.
src.indexOf("`",l))!==-1&&c<i;){for(l=c+1;e.src.charCodeAt(l)===96;)l++;if(l>i)break;if(l-c===a){if(!t){let d=e.push("code_inline","code",0);d.markup=s;let f=e.
src.slice(o,c).replace(/\n/g," ");f.startsWith(" ")&&f.endsWith(" ")&&/[^ ]/.test(f)&&(f=f.slice(1,-1)),d.content=f}return e.pos=l,!0}}}return t||(e.pending+=s),
e.pos=o,!0}function Ld(e,t){let n=e.pos,r=e.src.charCodeAt(n);if(t||r!==126)return!1;let i=e.scanDelims(e.pos,!0),o=i.length,s=String.fromCharCode(r);if(o<2)return!1;
let a;o%2&&(a=e.push("text","",0),a.content=s,o--);for(let l=0;l<o;l+=2)a=e.push("text","",0),a.content=s+s,e.delimiters.push({marker:r,length:0,token:e.tokens.
length-1,end:-1,open:i.can_open,close:i.can_close});return e.pos+=i.length,!0}function Ho(e,t){let n,r=[],i=t.length;for(let o=0;o<i;o++){let s=t[o];if(s.marker!==
126||s.end===-1)continue;let a=t[s.end];n=e.tokens[s.token],n.type="s_open",n.tag="s",n.nesting=1,n.markup="~~",n.content="",n=e.tokens[a.token],n.type="s_close",
n.tag="s",n.nesting=-1,n.markup="~~",n.content="",e.tokens[a.token-1].type==="text"&&e.tokens[a.token-1].content==="~"&&r.push(a.token-1)}for(;r.length;){let o=r.
pop(),s=o+1;for(;s<e.tokens.length&&e.tokens[s].type==="s_close";)s++;s--,o!==s&&(n=e.tokens[s],e.tokens[s]=e.tokens[o],e.tokens[o]=n)}}function Od(e){let t=e.tokens_meta,
n=e.tokens_meta.length;Ho(e,e.delimiters);for(let i=0;i<n;i++){var r;let o=(r=t[i])===null||r===void 0?void 0:r.delimiters;o&&Ho(e,o)}}var os={tokenize:Ld,postProcess:Od};
function Md(e,t){let n=e.pos,r=e.src.charCodeAt(n);if(t||r!==95&&r!==42)return!1;let i=e.scanDelims(e.pos,r===42);for(let o=0;o<i.length;o++){let s=e.push("text",
"",0);s.content=String.fromCharCode(r),e.delimiters.push({marker:r,length:i.length,token:e.tokens.length-1,end:-1,open:i.can_open,close:i.can_close})}return e.pos+=
i.length,!0}function Wo(e,t){let n=t.length;for(let r=n-1;r>=0;r--){let i=t[r];if(i.marker!==95&&i.marker!==42||i.end===-1)continue;let o=t[i.end],s=r>0&&t[r-1].
end===i.end+1&&t[r-1].marker===i.marker&&t[r-1].token===i.token-1&&t[i.end+1].token===o.token+1,a=String.fromCharCode(i.marker),l=e.tokens[i.token];l.type=s?"st\
rong_open":"em_open",l.tag=s?"strong":"em",l.nesting=1,l.markup=s?a+a:a,l.content="";let c=e.tokens[o.token];c.type=s?"strong_close":"em_close",c.tag=s?"strong":
"em",c.nesting=-1,c.markup=s?a+a:a,c.content="",s&&(e.tokens[t[r-1].token].content="",e.tokens[t[i.end+1].token].content="",r--)}}function $d(e){let t=e.tokens_meta,
n=e.tokens_meta.length;Wo(e,e.delimiters);for(let i=0;i<n;i++){var r;let o=(r=t[i])===null||r===void 0?void 0:r.delimiters;o&&Wo(e,o)}}var ss={tokenize:Md,postProcess:$d};
function Id(e,t){let n,r,i,o,s="",a="",l=e.pos,c=!0;if(e.src.charCodeAt(e.pos)!==91)return!1;let d=e.pos,f=e.posMax,g=e.pos+1,m=e.md.helpers.parseLinkLabel(e,e.
pos,!0);if(m<0)return!1;let h=m+1;if(h<f&&e.src.charCodeAt(h)===40){for(c=!1,h++;h<f&&(n=e.src.charCodeAt(h),!(!H(n)&&n!==10));h++);if(h>=f)return!1;if(l=h,i=e.
md.helpers.parseLinkDestination(e.src,h,e.posMax),i.ok){for(s=e.md.normalizeLink(i.str),e.md.validateLink(s)?h=i.pos:s="",l=h;h<f&&(n=e.src.charCodeAt(h),!(!H(n)&&
n!==10));h++);if(i=e.md.helpers.parseLinkTitle(e.src,h,e.posMax),h<f&&l!==h&&i.ok)for(a=i.str,h=i.pos;h<f&&(n=e.src.charCodeAt(h),!(!H(n)&&n!==10));h++);}(h>=f||
e.src.charCodeAt(h)!==41)&&(c=!0),h++}if(c){if(typeof e.env.references=="undefined")return!1;if(h<f&&e.src.charCodeAt(h)===91?(l=h+1,h=e.md.helpers.parseLinkLabel(
e,h),h>=0?r=e.src.slice(l,h++):h=m+1):h=m+1,r||(r=e.src.slice(g,m)),r=_n(r),o=e.env.references[r],!o)return e.pos=d,!1;s=o.href,a=o.title}if(!t){e.pos=g,e.posMax=
m;let S=e.push("link_open","a",1),y=[["href",s]];if(S.attrs=y,a&&y.push(["title",a]),r){let _=Object.create(null);_.label=r,S.meta=_}e.linkLevel++,e.md.inline.tokenize(
e),e.linkLevel--,e.push("link_close","a",-1)}return e.pos=h,e.posMax=f,!0}function Nd(e,t){let n,r,i,o,s,a,l,c,d="",f=e.pos,g=e.posMax;if(e.src.charCodeAt(e.pos)!==
33||e.src.charCodeAt(e.pos+1)!==91)return!1;let m=e.pos+2,h=e.md.helpers.parseLinkLabel(e,e.pos+1,!1);if(h<0)return!1;if(o=h+1,o<g&&e.src.charCodeAt(o)===40){for(o++;o<
g&&(n=e.src.charCodeAt(o),!(!H(n)&&n!==10));o++);if(o>=g)return!1;for(c=o,a=e.md.helpers.parseLinkDestination(e.src,o,e.posMax),a.ok&&(d=e.md.normalizeLink(a.str),
e.md.validateLink(d)?o=a.pos:d=""),c=o;o<g&&(n=e.src.charCodeAt(o),!(!H(n)&&n!==10));o++);if(a=e.md.helpers.parseLinkTitle(e.src,o,e.posMax),o<g&&c!==o&&a.ok)for(l=
a.str,o=a.pos;o<g&&(n=e.src.charCodeAt(o),!(!H(n)&&n!==10));o++);else l="";if(o>=g||e.src.charCodeAt(o)!==41)return e.pos=f,!1;o++}else{if(typeof e.env.references==
"undefined")return!1;if(o<g&&e.src.charCodeAt(o)===91?(c=o+1,o=e.md.helpers.parseLinkLabel(e,o),o>=0?i=e.src.slice(c,o++):o=h+1):o=h+1,i||(i=e.src.slice(m,h)),i=
_n(i),s=e.env.references[i],!s)return e.pos=f,!1;d=s.href,l=s.title}if(!t){r=e.src.slice(m,h);let S=[];e.md.inline.parse(r,e.md,e.env,S);let y=e.push("image","i\
mg",0),_=[["src",d],["alt",""]];if(y.attrs=_,y.children=S,y.content=r,l&&_.push(["title",l]),i){let A=Object.create(null);A.label=i,y.meta=A}}return e.pos=o,e.posMax=
g,!0}var Bd=/^([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$/,jd=/^([a-zA-Z][a-zA-Z0-9+.-]{1,31}):([^<>\x00-\x20]*)$/;
function Hd(e,t){let n=e.pos;if(e.src.charCodeAt(n)!==60)return!1;let r=e.pos,i=e.posMax;for(;;){if(++n>=i)return!1;let s=e.src.charCodeAt(n);if(s===60)return!1;
if(s===62)break}let o=e.src.slice(r+1,n);if(jd.test(o)){let s=e.md.normalizeLink(o);if(!e.md.validateLink(s))return!1;if(!t){let a=e.push("link_open","a",1);a.attrs=
[["href",s]],a.markup="autolink",a.info="auto";let l=e.push("text","",0);l.content=e.md.normalizeLinkText(o);let c=e.push("link_close","a",-1);c.markup="autolin\
k",c.info="auto"}return e.pos+=o.length+2,!0}if(Bd.test(o)){let s=e.md.normalizeLink(`mailto:${o}`);if(!e.md.validateLink(s))return!1;if(!t){let a=e.push("link_\
open","a",1);a.attrs=[["href",s]],a.markup="autolink",a.info="auto";let l=e.push("text","",0);l.content=e.md.normalizeLinkText(o);let c=e.push("link_close","a",
-1);c.markup="autolink",c.info="auto"}return e.pos+=o.length+2,!0}return!1}function Wd(e){return/^<a[>\s]/i.test(e)}function Gd(e){return/^<\/a\s*>/i.test(e)}function as(e){
let t=e|32;return t>=97&&t<=122}function zd(e,t){let n=e.src,r,i;if(n.startsWith("<!--",t)){if(n.startsWith(">",t+4))return t+5;if(n.startsWith("->",t+4))return t+
6;r=t+4,i="-->"}else if(n.startsWith("<![CDATA[",t))r=t+9,i="]]>";else if(n.charCodeAt(t+1)===63)r=t+2,i="?>";else if(as(n.charCodeAt(t+2)))r=t+3,i=">";else return-1;
if(e.skipHtmlSpecial)return-1;let o=n.indexOf(i,r);return o<0?(e.skipHtmlSpecial=!0,-1):o+i.length}function Ud(e,t){if(!e.md.options.html)return!1;let n=e.posMax,
r=e.pos;if(e.src.charCodeAt(r)!==60||r+2>=n)return!1;let i,o=e.src.charCodeAt(r+1);if(o===33||o===63)i=zd(e,r);else if(o===47||as(o)){let s=e.src.slice(r).match(
ns);i=s?r+s[0].length:-1}else return!1;if(i<0)return!1;if(!t){let s=e.push("html_inline","",0);s.content=e.src.slice(r,i),Wd(s.content)&&e.linkLevel++,Gd(s.content)&&
e.linkLevel--}return e.pos=i,!0}var Jd=/^&#((?:x[a-f0-9]{1,6}|[0-9]{1,7}));/i,qd=/^&([a-z][a-z0-9]{1,31});/i;function Kd(e,t){let n=e.pos,r=e.posMax;if(e.src.charCodeAt(
n)!==38||n+1>=r)return!1;if(e.src.charCodeAt(n+1)===35){let i=e.src.slice(n).match(Jd);if(i){if(!t){let o=i[1][0].toLowerCase()==="x"?parseInt(i[1].slice(1),16):
parseInt(i[1],10),s=e.push("text_special","",0);s.content=xr(o)?Ht(o):Ht(65533),s.markup=i[0],s.info="entity"}return e.pos+=i[0].length,!0}}else{let i=e.src.slice(
n).match(qd);if(i){let o=wn(i[0]);if(o!==i[0]){if(!t){let s=e.push("text_special","",0);s.content=o,s.markup=i[0],s.info="entity"}return e.pos+=i[0].length,!0}}}
return!1}function Go(e){let t={},n=e.length;if(!n)return;let r=0,i=-2,o=[];for(let s=0;s<n;s++){let a=e[s];if(o.push(0),(e[r].marker!==a.marker||i!==a.token-1)&&
(r=s),i=a.token,a.length=a.length||0,!a.close)continue;t.hasOwnProperty(a.marker)||(t[a.marker]=[-1,-1,-1,-1,-1,-1]);let l=t[a.marker][(a.open?3:0)+a.length%3],
c=r-o[r]-1,d=c;for(;c>l;c-=o[c]+1){let f=e[c];if(f.marker===a.marker&&f.open&&f.end<0){let g=!1;if((f.close||a.open)&&(f.length+a.length)%3===0&&(f.length%3!==0||
a.length%3!==0)&&(g=!0),!g){let m=c>0&&!e[c-1].open?o[c-1]+1:0;o[s]=s-c+m,o[c]=m,a.open=!1,f.end=s,f.close=!1,d=-1,i=-2;break}}}d!==-1&&(t[a.marker][(a.open?3:0)+
(a.length||0)%3]=d)}}function Zd(e){let t=e.tokens_meta,n=e.tokens_meta.length;Go(e.delimiters);for(let i=0;i<n;i++){var r;let o=(r=t[i])===null||r===void 0?void 0:
r.delimiters;o&&Go(o)}}function Vd(e){let t,n,r=0,i=e.tokens,o=e.tokens.length;for(t=n=0;t<o;t++)i[t].nesting<0&&r--,i[t].level=r,i[t].nesting>0&&r++,i[t].type===
"text"&&t+1<o&&i[t+1].type==="text"?i[t+1].content=i[t].content+i[t+1].content:(t!==n&&(i[n]=i[t]),n++);t!==n&&(i.length=n)}var vr=[["text",Cd],["linkify",Sd],[
"newline",Dd],["escape",Fd],["backticks",Pd],["strikethrough",os.tokenize],["emphasis",ss.tokenize],["link",Id],["image",Nd],["autolink",Hd],["html_inline",Ud],
["entity",Kd]],_r=[["balance_pairs",Zd],["strikethrough",os.postProcess],["emphasis",ss.postProcess],["fragments_join",Vd]],ls=class{constructor(){C(this,"ruler",
new Jt),C(this,"ruler2",new Jt),C(this,"State",is);for(let e=0;e<vr.length;e++)this.ruler.push(vr[e][0],vr[e][1]);for(let e=0;e<_r.length;e++)this.ruler2.push(_r[e][0],
_r[e][1])}skipToken(e){let t=e.pos,n=this.ruler.getRules(""),r=n.length,i=e.md.options.maxNesting,o=e.cache;if(typeof o[t]!="undefined"){e.pos=o[t];return}let s=!1;
if(e.level<i){for(let a=0;a<r;a++)if(e.level++,s=n[a](e,!0),e.level--,s){if(t>=e.pos)throw new Error("inline rule didn't increment state.pos");break}}else e.pos=
e.posMax;s||e.pos++,o[t]=e.pos}tokenize(e){let t=this.ruler.getRules(""),n=t.length,r=e.posMax,i=e.md.options.maxNesting;for(;e.pos<r;){let o=e.pos,s=!1;if(e.level<
i){for(let a=0;a<n;a++)if(s=t[a](e,!1),s){if(o>=e.pos)throw new Error("inline rule didn't increment state.pos");break}}if(s){if(e.pos>=r)break;continue}e.pending+=
e.src[e.pos++]}e.pending&&e.pushPending()}parse(e,t,n,r){let i=new this.State(e,t,n,r);this.tokenize(i);let o=this.ruler2.getRules(""),s=o.length;for(let a=0;a<
s;a++)o[a](i)}},Yd={default:{options:{html:!1,xhtmlOut:!1,breaks:!1,langPrefix:"language-",linkify:!1,typographer:!1,quotes:"“”‘’",highlight:null,maxNesting:100},
components:{core:{},block:{},inline:{}}},zero:{options:{html:!1,xhtmlOut:!1,breaks:!1,langPrefix:"language-",linkify:!1,typographer:!1,quotes:"“”‘’",highlight:null,
maxNesting:20},components:{core:{rules:["normalize","block","strip_references","inline","text_join"]},block:{rules:["paragraph"]},inline:{rules:["text"],rules2:[
"balance_pairs","fragments_join"]}}},commonmark:{options:{html:!0,xhtmlOut:!0,breaks:!1,langPrefix:"language-",linkify:!1,typographer:!1,quotes:"“”‘’",highlight:null,
maxNesting:20},components:{core:{rules:["normalize","block","strip_references","inline","text_join"]},block:{rules:["blockquote","code","fence","heading","hr","\
html_block","lheading","list","reference","paragraph"]},inline:{rules:["autolink","backticks","emphasis","entity","escape","html_inline","image","link","newline",
"text"],rules2:["balance_pairs","emphasis","fragments_join"]}}}},Xd=/^(vbscript|javascript|file|data):/,Qd=/^data:image\/(gif|png|jpeg|webp);/,zo=["http:","http\
s:","mailto:"],Oe=class{validateLink(e){let t=e.trim().toLowerCase();return Xd.test(t)?Qd.test(t):!0}normalizeLink(e){let t=Nt(e,!0);if(t.hostname&&(!t.protocol||
zo.indexOf(t.protocol)>=0))try{t.hostname=kr.toASCII(t.hostname)}catch{}return t.auth&&(t.auth=We(t.auth)),t.hostname&&(t.hostname=We(t.hostname)),t.pathname&&(t.
pathname=We(t.pathname)),t.search&&(t.search=We(t.search)),t.hash&&(t.hash=We(t.hash)),gt(t)}normalizeLinkText(e){let t=Nt(e,!0);if(t.hostname&&(!t.protocol||zo.
indexOf(t.protocol)>=0))try{t.hostname=kr.toUnicode(t.hostname)}catch{}return It(gt(t),It.defaultChars+"%")}constructor(...e){C(this,"inline",new ls),C(this,"bl\
ock",new rs),C(this,"core",new Xo),C(this,"renderer",new Zo),C(this,"linkify",new Ro),C(this,"utils",vu),C(this,"helpers",Object.assign({},Iu));let[t,n]=e;typeof t==
"string"?(this.configure(t),n&&this.set(n)):(this.configure("default"),this.set(t||{}))}set(e){return Object.assign(this.options,e),this}configure(e){let t;if(typeof e==
"string"){let i=e;if(t=Yd[i],!t)throw new Error(`Wrong 'markdown-it' preset "${i}", check name`)}else t=e;if(!t)throw new Error("Wrong `markdown-it` preset, can\
't be empty");t.options&&(this.options={...t.options});let n=t.components;if(n){var r;["core","block","inline"].forEach(o=>{var s;let a=(s=n[o])===null||s===void 0?
void 0:s.rules;a&&this[o].ruler.enableOnly(a)});let i=(r=n.inline)===null||r===void 0?void 0:r.rules2;i&&this.inline.ruler2.enableOnly(i)}return this}enable(e,t=!1){
let n=[];Array.isArray(e)||(e=[e]),["core","block","inline"].forEach(i=>{n=n.concat(this[i].ruler.enable(e,!0))}),n=n.concat(this.inline.ruler2.enable(e,!0));let r=e.
filter(i=>n.indexOf(i)<0);if(r.length&&!t)throw new Error(`MarkdownIt. Failed to enable unknown rule(s): ${r}`);return this}disable(e,t=!1){let n=[];Array.isArray(
e)||(e=[e]),["core","block","inline"].forEach(i=>{n=n.concat(this[i].ruler.disable(e,!0))}),n=n.concat(this.inline.ruler2.disable(e,!0));let r=e.filter(i=>n.indexOf(
i)<0);if(r.length&&!t)throw new Error(`MarkdownIt. Failed to disable unknown rule(s): ${r}`);return this}use(e,...t){return e.apply(e,[this,...t]),this}parse(e,t){
if(typeof e!="string")throw new Error("Input data should be a String");let n=new this.core.State(e,this,t);return this.core.process(n),n.tokens}render(e,t={}){return this.
renderer.render(this.parse(e,t),this.options,t)}parseInline(e,t){let n=new this.core.State(e,this,t);return n.inlineMode=!0,this.core.process(n),n.tokens}renderInline(e,t={}){
return this.renderer.render(this.parseInline(e,t),this.options,t)}};C(Oe,"Token",ot);C(Oe,"Ruler",Jt);C(Oe,"Renderer",Zo);C(Oe,"ParserCore",Xo);C(Oe,"StateCore",
Vo);C(Oe,"ParserBlock",rs);C(Oe,"StateBlock",Qo);C(Oe,"ParserInline",ls);C(Oe,"StateInline",is);var cs=Jo(Oe);var Rr=/[*_[]|\n/,ef=/(?:^|\n)\s*[-*]\s/,tf=/(?:^|\n)\s*1[.)]\s/,nf=/(?:^|\n)\s*2[.)]\s/,rf=/\]\(\s*(?:<\s*>\s*)?[)"'(]/;function of(e,t){let n=new cs("zero",{html:!1,
linkify:!1,typographer:!1});return n.enable(["emphasis",...e?["list"]:[],...t?["link"]:[]]),n.validateLink=r=>r.startsWith("https://"),n.inline.ruler.before("li\
nk","picture",sf),n}function sf(e,t){return e.src.startsWith("![",e.pos)?(t||(e.pending+="!["),e.pos+=2,!0):!1}var us=new Map;function Cr(e,t){var i;let n=`${e}\
 ${t}`,r=(i=us.get(n))!=null?i:of(e,t);return us.set(n,r),r}var ds=e=>!rf.test(e);function fs(e){let t=ds(e);if(Cn(e)&&(ef.test(e)||tf.test(e)&&nf.test(e))){let n=Cr(
!0,t).parse(e,{}),r=i=>i.type!=="ordered_list_open"||i.attrGet("start")===null;if(n.every(r))return n}return Cr(!1,t).parse(e,{})}function En(e){var r;let t=[{token:null,
content:[]}],n=()=>{var i,o;return(o=(i=t[t.length-1])==null?void 0:i.content)!=null?o:[]};for(let i of e)if(i.nesting>0)t.push({token:i,content:[]});else if(i.
nesting<0){let o=t.pop();o!=null&&o.token&&n().push(...af(o.token,o.content))}else i.type==="inline"?n().push(...En((r=i.children)!=null?r:[])):i.content&&n().push(
i.content);return n()}function af(e,t){var n;return e.hidden?[...t]:[{tag:e.tag,attributes:Object.fromEntries(((n=e.attrs)!=null?n:[]).map(([r,i])=>[r,String(i)])),
content:t}]}function hs(e){return Rr.test(e)?En(fs(e)).filter(t=>typeof t!="string"):[{tag:"p",attributes:{},content:[e]}]}function qt(e){return Rr.test(e)?En(Cr(
!1,ds(e)).parseInline(e.split(`
`).join(" "),{})):[e]}var Cn=e=>e.trim().includes(`
`),ps=e=>typeof e=="string"?e:e.content.map(ps).join("");function ms(e){return(Rr.test(e)?lf(fs(e)):e).trim().replace(/\s+/g," ")}var lf=e=>e.filter(t=>t.type===
"inline").map(t=>{var n;return En((n=t.children)!=null?n:[]).map(ps).join("")}).join(" ");var Ue=(e,t)=>E(e).map(n=>B(n,t)),gs=e=>tt(hs(e)).filter(t=>t instanceof Element);function se(e,t,...n){let r=gs(e.text),i=U([e,...n],t),o=r[r.length-1];if((o==
null?void 0:o.nodeName)==="P")return Re(o,i),r;let s=u("p",{},i);return s.hasChildNodes()?[r,s]:r}function ee(e,t,...n){return Cn(e.text)?se(e,t,...n):[tt(qt(e.
text)),U([e,...n],t)]}var cf=e=>[Cn(e.text)?gs(e.text):tt(qt(e.text)),or([e])];function Kt(e,t){let n=io(e,t);return[u("ul",{class:"s-points"},e.map(r=>u("li",{},
n?cf(r):ee(r,t)))),n?u("p",{class:"s-places"},n):null]}function Ar(e,t){let[n]=e;return n&&e.length===1?se(n,t):Kt(e,t)}function Rn(e,t,n){let r=t!=null?t:e.length;
return e.length<=r+1?Ar(e,n):[Kt(e.slice(0,r),n),Be(`Vis ${e.length-r} mere`,Kt(e.slice(r),n))]}var Sr=5,$=e=>N(e)?e:{};function st(e,t){var r,i;let n=k().known[e][t];return(i=(r=n==null?void 0:n.one)!=null?r:n==null?void 0:n.title)!=null?i:t}function Dr(e){
let t=$(e);return nr(L(p(t.fra)),L(p(t.til),!0))}function ks(e,t,n,r){let i=$(t),o=z(i,n);if(R(i.tekst))return[e,U([o],r)];let s=ee(B(i.tekst,P("tekst",n.fields)),
r,o);return e?[e,u("br")," ",s]:s}var ws=(e,t,n)=>ks(Dr(e),e,t,n);function ys(e,t,n){let r=$(e),[i,o]=[L(p(r.fra)),L(p(r.til),!0)];return ks((i?`fra ${i.wording}`:
"")+(o?` til ${o.wording}`:""),e,t,n)}function bs(e){let t=p(e),n=k().known.cases[t];return n?u("a",{href:`cases/${t}.html`},n.title):null}var vs=e=>E(e).map(t=>{
let n=$(t),r=p(n.i_kilden);return p(n.navn)+(r?` (${r} i kilden)`:"")}).join(", "),_s=(e,t,n)=>Te(E(e).map($).map(r=>[st("subjects",p(r.ord)),U([z(r,t)],n)]),",\
 ");function Fr(e){let[t,n]=[p(e.antal),p(e.ud_af)],r=p(e.omfang)==="hele landet";if(!t)return r?"hele landet":"flere kommuner";let i=Number(n)?` af ${n}`:"";return`${r?
"hele landet, ":""}${t}${i} ${t==="1"&&!i?"kommune":"kommuner"}`}function xs(e,t,n){let r=$(e),i=z(r,t),o=xe(Fr(r));if(R(r.tekst))return[o,U([i],n)];let s=B(r.tekst,
P("tekst",t.fields));return[o,u("br")," ",ee(s,n,i)]}function Es(e,t,n){let r=$(e),i=d=>P(d,t.fields),[o,s]=[i("givet_på_forhånd"),r.givet_på_forhånd],a=new Set(
E(r.slags).map(p)),l=Array.from(a,d=>J(Q(i("slags"),d))).join(", "),c=d=>[u("br")," ",u("span",{class:"s-quiet"},d)];return[ee(B(r.tekst,i("tekst")),n,z(r,t)),R(
s)?null:c(`${o.title}: ${J(Q(o,p(s)))}.`),l?[c(`Sorteret under ${l}`)," ",u("span",{class:"s-reading"},i("slags").origin)]:null]}function Zt(e,t,n){let r=$(e),i=et(
t);if(!i)return null;let o=p(r[i.key]),s=i.kind==="Word"?Q(i,o):st(i.collection,o),{case_methods:a,methods:l}=k().known,c=i.collection==="case_methods"&&o in a&&
!(o in l);return[Ne(`${t.key}-${o}`),s,U([z(r,t)],n),c?[u("br")," ",u("span",{class:"s-quiet"},"ikke en af håndbogens tre metoder")]:null]}function uf(e,t){var r,
i;let n=(i=(r=L(e.dato))==null?void 0:r.wording)!=null?i:e.dato;return`${Q(t,e.hvad)} ${n} (${e.rolle})${e.note?`: ${e.note}`:""}`}function Cs(e,t){let n=Tt({redaktion:e});
return pt(n)?Pt(n,t.today)?u("span",{class:"s-due"},"Skal ses efter igen"):null:u("span",{class:"s-gap"},"ikke gennemset endnu")}function Rs(e,t,n){let r=Tt({redaktion:e}),
i=r.length>Sr?Sr-1:Sr,o=r.map(l=>uf(l,P("hvad",t.fields))),s=o.slice(0,-i),a=(l,c)=>[u("br"),u("span",{class:l},c)];return[Te(o.slice(-i),u("br")),pt(r)?null:a(
"s-gap","ikke gennemset endnu"),Pt(r,n.today)?a("s-due","Skal ses efter igen"):null,s.length?Be(`Vis ${s.length} mere`,s.map(l=>[l,u("br")])):null]}function yt(e,t,n=[]){var s;let r=N(e)?e:{},i=((s=t.fields)!=null?s:[]).filter(a=>!St(a));return(n.length?n.flatMap(a=>i.filter(l=>l.key===a)):i).flatMap(a=>{let l=r[a.
key];return l===void 0||R(l)?[]:[{field:a,items:a.many?E(l):[l]}]})}var df=(e,t)=>{var n,r,i;return(i=(r=(n=k().known[e])==null?void 0:n[t])==null?void 0:r.title)!=
null?i:t};function ff(e,t){var n,r;return t.kind==="Word"?Q(t,e):t.kind==="Reference"?df(t.collection,e):t.kind==="Date"&&(r=(n=L(e,t.orNow))==null?void 0:n.wording)!=
null?r:e}function wt(e,t,n){return t.stated?ee(B(e,t),n):N(e)?[yt(e,t).map(i=>{let o=i.items.map(s=>wt(s,i.field,n));return u("div",{class:"s-labelled"},u("b",{},
`${i.field.title}:`)," ",Te(o,"; "))}),U([z(e,t)],n)]:ff(p(e),t)}function Tr(e,t,n){if(!t.many)return t.stated?se(B(e,t),n):wt(e,t,n);if(t.stated)return Ar(Ue(e,
t),n);let r=E(e).map(i=>u("li",{},wt(i,t,n)));return u("ul",{class:"s-points"},r)}var As=(e,t,n)=>R(e[t])?null:B(e[t],P(t,n.fields)),Ss=(e,t,n,r)=>u("div",{class:"s-division"},E(e).map($).map(i=>u("div",{class:"s-division__party"},u("p",{class:"\
s-division__who"},p(i.hvem),U([z(i,t)],n)),Rn(Ue(i.opgaver,P("opgaver",t.fields)),r.unfolded,n)))),Ds=(e,t,n)=>E(e).map($).map(r=>{let[i,o]=[As(r,"medlemmer",t),
As(r,"opgave",t)],s=Ue(r.møder,P("møder",t.fields));return Ee([p(r.gruppe),U([z(r,t)],n)],[i?se(i,n):null,o?se(o,n):null,s.map(a=>u("div",{class:"s-labelled"},
u("b",{},`${P("møder",t.fields).title}:`)," ",ee(a,n)))])}),Fs=(e,t,n)=>E(e).map($).map(r=>{let i=B(r.hvem,P("hvem",t.fields));return Ee(p(r.funktion),se(i,n,z(
r,t)))}),Ts=e=>e.items.map(t=>B(t,e.field)),Ps=(e,t,n,r)=>u("dl",{class:"s-agreement s-terms"},yt(e,t).map(i=>Ee(i.field.title,Rn(Ts(i),r.unfolded,n)))),Ls=(e,t,n,r)=>u(
"div",{class:"s-activities"},yt(e,t,r.order).map(i=>{let o=de(i.field.key);return u("div",{class:`s-activities__group s-activities__group--${o}`},ht(3,i.field.title,
Ne(`status-${o}`)),Rn(Ts(i),r.unfolded,n))})),Os=(e,t,n)=>u("dl",{class:"s-figures"},E(e).map($).map(r=>{let i=hn(L(p(r.år)),L(p(r.til))),o=B(r.sammenhæng,P("\
sammenhæng",t.fields));return u("div",{class:"s-figure-number"},u("dt",{},u("b",{},p(r.værdi))," ",p(r.enhed),i?`, ${i}`:null),u("dd",{},ee(o,n,z(r,t))))}));var hf=e=>{var t,n;return(n=(t=L(p(e)))==null?void 0:t.wording)!=null?n:""};function Pr(e,t,n,r){let i=E(e).map($).map(o=>{let[s,...a]=r(o),l=z(o,t),c=R(o.tekst)?
null:B(o.tekst,P("tekst",t.fields));return u("li",{},u("b",{},s),a.filter(Boolean).map(d=>`, ${d}`),c?[": ",ee(c,n,l)]:U([l],n))});return u("ul",{class:"s-point\
s"},i)}var Ms=(e,t,n,r)=>[u("p",{class:"s-label"},r.title),Pr(e,t,n,i=>[p(i.navn),Ui(L(p(i.fra)),L(p(i.til),!0))])],$s=(e,t,n)=>Pr(e,t,n,r=>[p(r.hvem),J(Q(P("sl\
ags",t.fields),p(r.slags))),hf(r.dato)]),Is=(e,t,n,r)=>Ee(r.title,Pr(e,t,n,i=>[p(i.hvem),p(i.beløb),p(i.andel),hn(L(p(i.år)),L(p(i.til)))])),Ns=(e,t,n)=>E(e).
map($).map(r=>u("figure",{class:"s-quote"},u("blockquote",{},u("p",{},`«${p(r.ord)}»`)),u("figcaption",{},p(r.hvem),U([z(r,t)],n)))),Bs=e=>p($(e).hvem),js=e=>u(
"ul",{class:"s-sources"},E(e).map($).map(t=>{let n=p(t.om);return u("li",{},u("span",{class:"s-sources__title"},p(t.titel)),n?`: ${n}`:null)}));var Hs="part",pf="ja";function mf(e,t,n){let r=a=>P(a,t.fields),i=p(e.stilling),o=Ji(L(p(e.fra)),L(p(e.til),!0)),s=R(e.rolle)?null:B(e.rolle,r("rolle"));return[
i&&i!==Hs?[u("b",{},Q(r("stilling"),i))," · "]:null,J(Q(r("sektor"),p(e.sektor))),R(e.fra_kommune)?null:` · fra ${p(e.fra_kommune)}`,o?` · ${o}`:null,p(e.anonym)===
pf?" · kilden nævner ikke navnet":null,s?` · ${ms(s.text)}`:null,U([z(e,t),...s?[s]:[]],n)]}function gf(e,t,n){let r=R(e.bidrag)?null:B(e.bidrag,P("bidrag",t.
fields));return u("li",{},Ne(`sektor-${de(p(e.sektor))}`),u("div",{},u("span",{class:"s-parties__name"},p(e.navn))," ",u("span",{class:"s-parties__role"},mf(e,t,
n)),r?se(r,n):null))}function Ws(e,t,n){let r=E(e).map($),i=a=>R(a.stilling)||a.stilling===Hs,o=a=>a.map(l=>gf(l,t,n)),s=r.filter(a=>!i(a));return[u("ul",{class:"\
s-parties"},o(r.filter(i))),s.length?u("ul",{class:"s-parties s-parties--others"},o(s)):null]}var kf="ingen";function wf(e,t,n){let r=c=>P(c,t.fields),i=z(e,t),o=p(e.tilladelse),s=p(e.personer),a=s&&s!==kf?` ${Q(r("personer"),s)}.`:"",l=`${r("foto").title}\
: ${p(e.foto)}. ${o}${o.endsWith(".")?"":"."}${a}`;return u("figure",{class:"s-picture"},u("div",{class:"s-picture__frame",role:"img","aria-label":p(e.alt)}),u(
"figcaption",{},R(e.billedtekst)?U([i],n):[ee(B(e.billedtekst,r("billedtekst")),n,i)," "],u("span",{class:"s-picture__credit"},l)))}function Gs(e,t,n){let r=E(e).
map(i=>wf($(i),t,n));return u("div",{class:r.length>1?"s-pictures s-pictures--many":"s-pictures"},r)}var yf="gennemført",bf=(e,t)=>{let[n,r]=[e.first+e.last,t.first+t.last];return n<r?-1:n>r?1:0};function vf(e,t,n,r){let i=c=>P(c,n.fields),o=p(e.status),s=o===
yf?"":o,a=s?`s-timeline__item--${de(s)}`:`s-timeline__item${t.approximate?"--ca":""}`,l=xe(Ft(t,L(p(e.til),!0)))+(s?`, ${J(Q(i("status"),s))}`:"");return u("li",
{class:a},u("time",{class:"s-timeline__date",datetime:t.iso},l)," ",ee(B(e.hændelse,i("hændelse")),r,z(e,n)))}function zs(e,t,n){let i=E(e).map($).flatMap(o=>{
let s=L(p(o.dato));return s?[{event:o,when:s}]:[]}).sort((o,s)=>bf(o.when,s.when)).map(({event:o,when:s})=>vf(o,s,t,n));return u("div",{class:"s-timeline"},u("o\
l",{class:"s-timeline__list"},i))}var Us=(e,t,n,r)=>[u("p",{class:"s-label"},r.title),u("ul",{class:"s-points"},E(e).map($).map(i=>{let o=P("emne",t.fields),s=R(
i.tekst)?null:B(i.tekst,P("tekst",t.fields));return u("li",{},u("b",{},st(o.collection,p(i.emne))),s?[": ",tt(qt(s.text))]:null,U([z(i,t),...s?[s]:[]],n))}))];function _f(e,t,n){
let r=i=>se(B(e[i],P(i,t.fields)),n);return u("div",{class:"s-disagreement"},u("p",{class:"s-disagreement__title"},p(e.emne)),u("div",{class:"s-disagreement__pl\
aces"},u("div",{},r("sted_a")),u("div",{},r("sted_b"))),R(e.bemærkning)?null:u("div",{class:"s-disagreement__note"},r("bemærkning")))}function Js(e,t,n,r){var l;
let i=(l=r.unfolded)!=null?l:E(e).length,o=E(e).map(c=>_f($(c),t,n)),s=o.slice(i),a=`Vis ${Qe(s.length,"sted mere","steder mere")}, hvor kilden siger to ting`;return[
o.slice(0,i),s.length?Be(a,s):null]}function qs(e,t,n){let r=n.isFull?Lr(e).map(i=>u("li",{},i)):[];return r.length?u("ul",{class:"s-open"},r):null}function Lr(e){
let t=k().page.facts.filter(r=>r.named_when_open).map(r=>r.keys.join(".")),n=E(e).map(p).filter(r=>{var i;return!t.includes((i=dt(r))!=null?i:"")});return Array.
from(new Set(n.map(Bi)))}function xf(e){let t=we(e.source);return t?$t(e,t,!1):""}function Ef(e,t){let[n,r]=[p(e.link),L(p(e.læst))],i=R(e.sprog)?"":Q(P("sprog",
t.fields),p(e.sprog));return[n&&r?"kilden er en webside":"",J(i),r?`læst ${r.wording}`:"",n.startsWith("http://")?"linket er ikke krypteret":""]}function Cf(e,t){
var s,a;let n=mt(p(e.sted)),r=n[0]?we(n[0].source):null,i=r?n.filter(l=>we(l.source)).map(xf):[p(e.udgiver),(a=(s=L(p(e.år)))==null?void 0:s.wording)!=null?a:"",
...n.map(l=>l.where),...Ef(e,t)],o=p(e.om);return u("li",{},u("span",{class:"s-sources__title"},r?r.short:p(e.titel)),i.filter(Boolean).map(l=>`, ${l}`),o?`: ${o}`:
null)}var Ks=(e,t)=>u("ul",{class:"s-sources"},E(e).map(n=>Cf($(n),t)));var Rf=(e,t,n)=>t.many?Te(E(e).map(r=>wt(r,t,n)),"; "):wt(e,t,n),Or=(e,t,n)=>u("div",{},Tr(e,t,n)),Af={lead:(e,t,n)=>u("div",{class:"s-lead"},se(B(e,t),n)),gist:(e,t,n)=>u(
"dl",{class:"s-gist"},yt(e,t).map(r=>Ee(r.field.title,r.items.map(i=>ee(B(i,r.field),n))))),pictures:Gs,fact:Rf,parent:bs,period:ws,span:ys,municipalities:vs,subjects:_s,
reach:xs,target_group:Es,initiative:Zt,method:Zt,level:Zt,role:Zt,contact:Bs,trail:Rs,text:Or,story:(e,t,n)=>u("div",{class:"s-story"},Te(Ue(e,t).map(r=>se(r,n)),
" ")),bullets:(e,t,n)=>u("div",{},Kt(Ue(e,t),n)),labelled:(e,t,n,r)=>[u("p",{class:"s-label"},r.title),Or(e,t,n,r)],row:(e,t,n,r)=>Ee(r.title,Tr(e,t,n)),parties:Ws,
timeline:zs,rounds:Ms,division:Ss,bodies:Ds,persons:Fs,shares:Is,terms:Ps,activities:Ls,figures:Os,quotes:Ns,assessments:$s,topics:Us,disagreements:Js,open:qs,further:js,
sources:Ks};var Zs=e=>{var t;return(t=Af[e])!=null?t:Or};var Ys=e=>E(e.kilder).map($),Mr=e=>{var t,n;return(n=(t=mt(p(e.sted))[0])==null?void 0:t.source)!=null?n:""},Vs=e=>p(e.udgiver)||p(e.titel);function Xs(e){let t=new Map(
Ys(e).flatMap(r=>p(r.titel)?[[Mr(r),r]]:[])),n=Array.from(t.values(),Vs);return new Map(Array.from(t,([r,i])=>{let o=Vs(i),s=n.filter(a=>a===o).length>1?L(p(i.år)):
null;return[r,s?`${o} ${s.approximate?"ca. ":""}${s.first.slice(0,4)}`:o]}))}var Sf=e=>p(e.link)?L(p(e.læst)):null;function Qs(e){let t=Ys(e),n=t.map(Sf).filter(
r=>r!==null);return!n.length||n.length<t.length?"":n.reduce((r,i)=>Df(i,r)?i:r).wording}var Df=(e,t)=>e.first>t.first||e.first===t.first&&e.last>t.last;function Vt(e,t){let n=X(),r=null,i=t;for(let o of e.keys)r=P(o,n),n=r.fields,i=N(i)?i[o]:void 0;if(!r)throw new Error(`A part of the page has no field: ${e.title}`);
return{part:e,field:r,value:i===void 0||R(i)?null:i}}function An({part:e,field:t,value:n},r){return n===null?null:Zs(e.show)(n,t,r,e)}var Ff=(e,t)=>k().page.lead.
map(n=>An(Vt(n,e),t)),ea="trail";function ta(e,t){t.isNamed=!1;let r=k().page.facts.filter(i=>t.isFull||i.show!==ea).map(i=>{let o=An(Vt(i,e),t);return o===null?
null:Ee(i.title,o)});return u("div",{class:"s-facts"},u("p",{class:"s-facts__title"},"Fakta"),u("dl",{},r),Tf(e,t))}function Tf(e,t){var o;let n=k().page.facts.
filter(s=>s.named_when_open&&ft(e,s.keys.join("."))).filter(s=>Vt(s,e).value===null).map(s=>J(s.title)),r=t.isFull?[]:Lr((o=e.ikke_angivet)!=null?o:""),i=Array.
from(new Set([...n,...r])).join(", ");return i?u("p",{class:"s-facts__open"},`Kilden siger ikke: ${i}.`):null}var Pf=e=>e==="rows"?u("dl",{class:"s-agreement"}):
u("div");function Lf(e,t,n){let r=[];for(let i of e){let o=An(Vt(i,t),n);if(o===null)continue;let s=r[r.length-1],a=(s==null?void 0:s.frame)===i.frame?s:{frame:i.
frame,titles:[],contents:[]};a!==s&&r.push(a),a.titles.push(J(i.title)),a.contents.push(o)}return r}function Of(e,t,n){let r=Lf(e,t,n);return r.map(({frame:i,titles:o,
contents:s})=>{if(!i)return s;let a=Pf(i);return Re(a,s),n.isFull&&i==="rows"&&r.length>1&&o.length>1?Be(`Vis ${Ae(o)}`,a):a})}var $r=(e,t)=>t.isFull?e.folded===
!0:!e.open_in_short,na=(e,t,n,r)=>u("details",{class:`s-part s-part--${e}`},u("summary",{},ht(e,t),n),r);function Ir(e,t,n,r){t===2&&(r.isNamed=!1);let i=Of(e.parts,
n,r),o=e.sections.map(s=>Ir(s,3,n,r)).filter(s=>s!==null);return!i.length&&!o.length?null:$r(e,r)?na(t,e.title,null,[i,o]):[ht(t,e.title),i,o]}var Mf=(e,t)=>[ta(
e,t),k().page.sections.map(n=>Ir(n,2,e,t))];function $f(e,t){let{sections:n,facts:r}=k().page,i=c=>c.map(d=>Ir(d,2,e,t)).filter(d=>d!==null),o=i(n.filter(c=>!$r(
c,t))),s=ta(e,t),a=i(n.filter(c=>$r(c,t))),l=r.filter(c=>c.show===ea).map(c=>({part:c,content:An(Vt(c,e),t)})).filter(({content:c})=>c!==null);return u("div",{class:"\
s-brief"},u("div",{class:"s-brief__told"},o.map(c=>u("section",{},c))),s,u("div",{class:"s-brief__rest"},a,l.map(({part:c,content:d})=>{var f;return na(2,c.title,
Cs((f=e.redaktion)!=null?f:"",t),u("p",{},d))})))}var If=3;function Nf(e){let t=E(e.kommuner).map(i=>p($(i).navn)),n=p(e.land);if(n&&n.toLowerCase()!=="danmark")
return[Ae(t),n].filter(Boolean).join(", ");if(R(e.udbredelse))return Ae(t);let r=Fr($(e.udbredelse));return t.length?`${r}, bl.a. ${Ae(t.slice(0,If))}`:r}function Bf(e){
let t=Dr(e.periode),n=p($(e.kompleksitet).ord),r=Nf(e),i=Qs(e),o=R(e.art)?"":Q(P("art"),p(e.art)),s=p($(e.metode).ord),a=s?st("case_methods",s):"",l=(c,d)=>u("s\
pan",{class:"s-tag"},Ne(c),d);return u("p",{class:"s-meta"},t?u("span",{class:"s-period"},u("b",{},t)):null," ",o&&o!==a?l("type-case",o):null," ",a?l(`metode-${s}`,
a):null," ",n?l(`kompleksitet-${n}`,st("levels",n)):null," ",r?l("sted",xe(r)):null," ",i?l("paa-nettet",`Læst på nettet ${i}`):null)}function Sn(e,t){let n=$e(
X(),e),[r]=E(n.kilder),i=p(n.dybde)==="fuld",o={main:Mr($(r)),own:Xs(n),today:t,isNamed:!1,isFull:i};return u("article",{class:"f-preview","aria-label":"Sådan k\
ommer siden til at se ud"},ht(1,p(n.titel)||"Casen har ingen titel endnu"),Bf(n),Ff(n,o),i?Mf(n,o):$f(n,o))}var Br=112,jf=`# yaml-language-server: $schema=../docs/skemaer/case.schema.json
`,Hf="  # titel",Wf=/^(?:y|n|yes|no|on|off|true|false|null)$/i,Gf=/^[-+.\d][-+.,:_\d\seEa-fA-FxXoOtTzZ]*$/,zf=/^[\p{L}\p{N}(«»…§½¼¾]/u,Uf=/^\s*([\p{L}\p{N}_]+):(?:\s|$)/u,
Jf=/^[\p{L}\p{N} .'-]+$/u,ia=/[\xa0\u2000-\u200a\u202f\u3000]/g,qf=/: |:$| #|\n|[\u2028\u2029\x85]/,Wr=e=>e.search(ia)>=0,Gr=e=>ue("hidden").test(e),oa=e=>e.flatMap(
t=>{var n;return[t.key,...oa((n=t.fields)!=null?n:[])]}),Kf=ct(()=>new Set([...oa(X()),...Rt]));function jr(e){var n;let t=(n=Uf.exec(e))==null?void 0:n[1];return t!==
void 0&&Kf().has(t)}var ra=e=>Se(e).map(t=>{var r;let n=(r=t.codePointAt(0))!=null?r:0;return n>65535?`\\U${n.toString(16).padStart(8,"0")}`:`\\u${n.toString(16).
padStart(4,"0")}`}).join(""),zr=e=>e.replace(ia,ra).replace(ce("hidden"),ra),Nr=e=>`"${zr(e.replace(/\\/g,"\\\\").replace(/"/g,'\\"').replace(/\n/g,"\\n"))}"`;function sa(e,t){
return!zf.test(e)||qf.test(e)||Gr(e)||Wr(e)?!1:!t||!(Wf.test(e)||Gf.test(e))}function Zf(e,t){if(/ {2}|^\s|\s$/.test(e)||Wr(e)||Gr(e))return null;let n=[],r="";
for(let i of e.split(" ")){let o=jr(i)||/^[-#]/.test(i);r&&r.length+1+i.length>t&&!o?(n.push(r),r=i):r=r?`${r} ${i}`:i}return n.push(r),n.some(jr)?null:n}function Vf(e){
let t=e.split(`
`);return t.some(r=>r!==r.trim()||jr(r)||Wr(r))||Gr(e)||!t[0]?null:t}function Yf(e,t,n,r){let i=t.kind==="Amount"||t.kind==="Identifier";if(i&&T("number").test(
e))return` ${e}`;let o=i||t.kind==="Prose"||t.kind==="Line"||t.kind==="Reference",s=sa(e,o);if(t.kind!=="Prose")return` ${s?e:Nr(e)}`;let a=n+r+1+e.length<=Br+2;
if(s&&a)return` ${e}`;let l=!e.includes(`
`);if(a&&l)return` ${Nr(e)}`;let c=l?Zf(e,Br-n-2):Vf(e);if(!c)return` ${Nr(e)}`;let d=`
${" ".repeat(n+2)}`;return(l?" >-":" |-")+c.map(f=>f?d+f:`
`).join("")}var Xf={tekst:Fe({key:"tekst",kind:"Prose"}),sted:Fe({key:"sted",kind:"PlaceText"}),ophav:Fe({key:"ophav",kind:"Word"})};function aa(e,t,n,r){return typeof t!=
"string"?null:Yf(t,e.fields&&et(e)||e,n,r)}function Qf(e,t,n){if(e.kind!=="Reference"&&e.kind!=="Group")return"";let r=t.map(p);if(!r.every(o=>Jf.test(o)&&sa(o,
!0)))return"";let i=`[${r.join(", ")}]`;return n+i.length<Br?i:""}function Ur(e,t){return e.map(([n,r])=>eh(n,r,t)).join(`
${" ".repeat(t)}`)}function eh(e,t,n){let{key:r}=e;if(Array.isArray(t))return th(e,t,n);let i=aa(e,t,n,r.length+1);return i!==null?`${r}:${i}${r==="officiel_tit\
el"&&!i.includes(`
`)?Hf:""}`:`${r}:
${" ".repeat(n+2)}${Ur(la(e,t),n+2)}`}function th(e,t,n){let r=Qf(e,t,n+e.key.length);if(r)return`${e.key}: ${r}`;let i=t.map(o=>{var a;let s=(a=aa(e,o,n+2,1))!=
null?a:` ${Ur(la(e,o),n+4)}`;return`
${" ".repeat(n+2)}-${s}`});return`${e.key}:${i.join("")}`}function la(e,t){return e.fields?Hr(e.fields,t):Hr(Rt.map(n=>Xf[n]).filter(n=>n!==void 0),t)}var Hr=(e,t)=>e.
flatMap(n=>{let r=t[n.key];return r===void 0?[]:[[n,r]]}),Dn=e=>`${jf}${Ur(Hr(X(),e),0)}
`;function ca(e,t,n){e.textContent="",window.setTimeout(()=>{e.textContent=t,n==null||n()},50)}var ua="https://";function da(e,t){e.value=t;for(let n of["input","change"])e.dispatchEvent(new Event(n,{bubbles:!0}))}function fa(e,t,n){return u("div",{class:"\
f-beside"},e,G(t,{class:"f-tool f-today"},()=>{let i=He(je());da(e,i),e.focus(),n.say(`${i} er skrevet.`)}))}function nh(e){let t=e.trim();return!t.includes(":/\
/")&&T("web_address").test(t.toLowerCase())?ua+t:e}function ha(e,t){let n=`Vi satte ${ua} foran.`,r="",i=G("Fortryd",{class:"f-tool"},()=>{o.hidden=!0,da(e,r),e.
focus()}),o=u("p",{class:"f-pasted",hidden:!0},u("span",{},n)," ",i);return e.addEventListener("input",()=>{o.hidden=!0}),e.addEventListener("change",()=>{let s=nh(
e.value);s===e.value||e.value===r||(r=e.value,e.value=s,o.hidden=!1,t.say(n))}),o}var rh={ﬀ:"ff",ﬁ:"fi",ﬂ:"fl",ﬃ:"ffi",ﬄ:"ffl",ﬅ:"st",ﬆ:"st"},ih=/\r\n?|[\v\f\x85\u2028\u2029]/g,oh=/\xad(?:\n\s*)?/g,sh=/[\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g,
ah=/[\t\xa0\u2000-\u200a\u202f\u3000]| {2,}/g,Kr=/^\s*(?:[•‣▪▫◦●○■□·∙⁃➢➤✓✔\uf0a7\uf0b7\uf0d8]\s*|[-–—*]\s+|[o§]\t\s*)(?=\S)/u,
Jr="- ",qr=/^\s*(\d{1,2})[.)]\s+(?=\S)/,lh=/[.!?:;…][»”"')\]]*$/,ch=140,uh=.75,dh=.5,fh=/\p{Ll}\p{Ll}-$/u,hh=/^(?:og|eller|samt|til|henholdsvis)\s/,Zr=class{constructor(t){
this.text=t;this.mended=new Set}replace(t,n,r){let i=this.text;n===null?this.text=i.normalize("NFC"):this.text=i.replace(n,r),this.text!==i&&this.mended.add(t)}mendSigns(){
this.text=this.text.replace(ih,`
`),this.replace("bogstaver",null,""),this.replace("bogstaver",/[ﬀ-ﬆ]/g,t=>{var n;return(n=rh[t])!=null?n:t}),this.replace("bløde bindestreger",oh,""),this.
replace("usynlige tegn",sh,"")}mendRest(){this.replace("mellemrum",ah," "),this.replace("usynlige tegn",ce("hidden"),""),this.replace("anførselstegn",/[“„‟”]([^“„‟”\n]*)[”“‟]/g,
t=>`«${t.slice(1,-1)}»`),/^[^«»]*»/.test(this.text)&&this.replace("anførselstegn",/»([^«»\n]*)«/g,t=>`«${t.slice(1,-1)}»`)}};function ph(e,t){let n=e.
split(`
`).map(r=>r.replace(Kr,"")).filter(r=>r.trim());return n.length>1&&t.add("linjeskift"),n.reduce((r,i)=>r?Vr(r,i,t):i,"")}function Vr(e,t,n){let[r,i]=[e.trimEnd(),
t.trimStart()];return!r.endsWith("-")||hh.test(i)?`${r} ${i}`:!fh.test(r)||!/^\p{Ll}/u.test(i)?r+i:(n.add("delte ord"),r.slice(0,-1)+i)}var Yr=class{constructor(t,n,r){
this.lines=t;this.mended=n;this.isOneParagraph=r;this.blocks=[];this.number=0;this.isOpen=!1;this.last="";this.widest=Math.max(...t.map(o=>o.trim().length));let i=t.
map(o=>{var s;return(s=qr.exec(o))==null?void 0:s[1]});this.isNumbered=i.includes("1")&&i.includes("2")}readItem(t){var i,o;let n=this.isNumbered?Number((o=(i=qr.
exec(t))==null?void 0:i[1])!=null?o:0):0;if(n&&n===this.number+1)return this.number=n,t.replace(qr,`${n}. `);let r=t.replace(Kr,Jr);return Kr.test(t)?r:""}goesOn(t){
let n=this.last.trim();if(n.length>ch)return!1;let r=this.lines.length>2;return/^[\p{Ll},;)]/u.test(t.trim())?!0:lh.test(n)?r&&n.length>=uh*this.widest:!(r&&n.length<
dh*this.widest)}take(t){let n=this.blocks[this.blocks.length-1],r=this.readItem(t);r?(r.trimEnd()!==t.trimEnd()&&this.mended.add("punkttegn"),this.blocks.push({
text:r.trimEnd(),isItem:!0})):n&&this.isOpen&&this.goesOn(t)?n.text=Vr(n.text,t,this.mended):this.blocks.push({text:t.trim(),isItem:!1}),this.isOpen=!0,this.last=
t}write(){for(let r of this.lines)r.trim()?this.take(r):this.isOpen=!1;let[t]=this.blocks;if(t&&this.blocks.length===1&&t.text.startsWith(Jr))return t.text.slice(
Jr.length);let n=this.blocks.reduce((r,i,o)=>{let s=this.blocks[o-1];if(this.isOneParagraph&&s&&!s.isItem&&!i.isItem)return Vr(r,i.text,this.mended);let a=i.isItem&&
(s!=null&&s.isItem||s!=null&&s.text.endsWith(":"))?`
`:`

`;return o?r+a+i.text:i.text},"");if(this.lines.length>1&&n!==this.lines.join(`
`)){let r=i=>i.trim().split(`
`).length;r(n)!==r(this.lines.join(`
`))&&this.mended.add("linjeskift")}return n}};function Xr(e,t){let n=new Zr(e);n.mendSigns();let{mended:r,text:i}=n,o=i.split(`
`);n.text=t==="line"?ph(i,r):new Yr(o,r,t==="paragraph").write(),n.mendRest();let[s,a]=[/^[ \xa0]/,/[ \xa0]$/].map(l=>l.test(e)?" ":"");return{text:`${s}${n.text.
trim()}${a}`,mended:Array.from(r)}}var mh=/^(?:P|DIV|LI|UL|OL|H[1-6]|TR|TABLE|BLOCKQUOTE|SECTION|ARTICLE|DL|DT|DD|PRE)$/,gh=/^(?:STYLE|SCRIPT|HEAD|TITLE|META|TEMPLATE)$/,pa=e=>{var t;return/mso-list:(?!\s*Ignore)/i.
test((t=e.getAttribute("style"))!=null?t:"")},kh=e=>{var t;return/mso-list:\s*Ignore/i.test((t=e.getAttribute("style"))!=null?t:"")},Qr=class{constructor(){this.
text=""}begin(t){this.text=this.text.replace(/[ \n]+$/,""),this.text&&(this.text+=t?`
`:`

`),this.text+=t}readItem(t){let n=t.parentElement,r=(n==null?void 0:n.nodeName)==="OL"?Array.from(n.children).indexOf(t)+1:0;this.begin(r?`${r}. `:"- ")}read(t){
var i;if(t.nodeType===Node.TEXT_NODE){let o=((i=t.textContent)!=null?i:"").replace(/[ \t\r\n\f]+/g," ");this.text+=/(?:^|\s)$/.test(this.text)?o.trimStart():o;return}
if(!(t instanceof Element)||gh.test(t.nodeName)||kh(t))return;t.nodeName==="BR"&&(this.text+=`
`);let n=mh.test(t.nodeName),r=/(?:^|\n)(?:- |\d+\. )$/.test(this.text);t.nodeName==="LI"||pa(t)?this.readItem(t):n&&!r&&this.begin("");for(let o of Array.from(
t.childNodes))this.read(o);n&&t.nodeName!=="LI"&&!pa(t)&&this.begin("")}};function wh(e){let t=new Qr;return t.read(new DOMParser().parseFromString(e,"text/html").
body),t.text.trim()}var yh=e=>/<(?:p|li)[\s>]/i.test(e),ma=e=>e.trim().split(`
`).length;function ga(e,t){let n=e.getData("text/plain").replace(/\r\n?/g,`
`),r=e.getData("text/html"),i=Xr(n,t);if(t==="line"||!yh(r))return{raw:n,...i};let{text:o,mended:s}=Xr(wh(r),t);if(!o)return{raw:n,...i};let a=new Set([...i.mended,
...s].filter(l=>l!=="linjeskift"));return/^(?:- |\d+\. )/m.test(o)&&!/^(?:- |\d+\. )/m.test(n)&&a.add("punkttegn"),ma(o)!==ma(n)&&a.add("linjeskift"),{raw:n,text:o,
mended:Array.from(a)}}function ka(e,t){var s,a;e.focus();let n=e.value,[r,i]=[(s=e.selectionStart)!=null?s:n.length,(a=e.selectionEnd)!=null?a:n.length];e.setSelectionRange(0,0),e.setSelectionRange(
r,i);let o=!1;try{o=document.execCommand("insertText",!1,t)}catch{o=!1}o&&(e.value!==n||!t)||(e.setRangeText(t,r,i,"end"),e.dispatchEvent(new Event("input",{bubbles:!0})))}
function bh(e,t,n){return e.value.startsWith(t,n)?n:e.value.lastIndexOf(t)}function wa(e,t,n){let r=u("span"),i=u("p",{class:"f-pasted",hidden:!0},r),o=()=>{},s="";
i.append(" ",G("Fortryd",{class:"f-tool"},()=>o()));let a=(l,c)=>{i.hidden=!0;let d=bh(e,l.text,c);if(d<0){t.say("Teksten er skrevet om siden. Den er ikke ændre\
t."),e.focus();return}e.setSelectionRange(d,d+l.text.length),ka(e,n==="line"?l.raw.replace(/\n+/g," "):l.raw),t.say("Det, du satte ind, står nu, som det kom.")};
return e.addEventListener("paste",l=>{var f;if(i.hidden=!0,!(l instanceof ClipboardEvent)||!l.clipboardData)return;let c=ga(l.clipboardData,n);if(!c.mended.length)
return;l.preventDefault();let d=(f=e.selectionStart)!=null?f:e.value.length;ka(e,c.text),s=c.text.trim(),o=()=>a(c,d),r.textContent=`Vi rettede ${Ae(c.mended)}.`,
i.hidden=!1,t.say(`${r.textContent} Knappen «Fortryd» efter feltet giver dig teksten, som den kom.`)}),e.addEventListener("input",()=>{i.hidden||(i.hidden=!e.
value.includes(s))}),i}var Je=(e,t)=>({read:()=>p(e[t]),write:n=>{e[t]=n}}),ya=(e,t)=>({read:()=>p(e[t]),write:n=>{e[t]=n}}),vh=new Set(["cases","subjects"]),ei=e=>e.kind==="Reference"&&
vh.has(e.collection),ba=e=>Object.entries(k().known[e]),Fn=e=>ba(e).map(([t,n])=>[t,n.title]);function va(e,t){let n=t.trim().toLowerCase(),r=[i=>[i],(i,o)=>[o.
title],(i,o)=>{var s;return(s=o.synonyms)!=null?s:[]}];for(let i of r){let o=ba(e).find(([s,a])=>i(s,a).some(l=>l.toLowerCase()===n));if(o)return o[0]}return t}
function _h(e,t){var r;let n=(r=k().known[e][t])==null?void 0:r.title;return n!==void 0&&va(e,n)===t?n:t}function _a(e,t){return e.kind==="Date"?{read:()=>He(t.
read(),e.orNow),write:n=>t.write(tr(n,e.orNow))}:ei(e)?{read:()=>_h(e.collection,t.read()),write:n=>t.write(va(e.collection,n))}:t}var re=e=>`f-${e.join("-")}`,xa="-fejl",xh="-hjaelp",Yt=e=>e+xa,ti=e=>e+xh,Tn=e=>e.slice(0,-xa.length);var Eh=new Set(["Word","Reference","Identifier","Group","Link"]),qe=(e,t)=>(t?`${ti(e)} `:"")+Yt(e);function Ke(e,t,n=e.help){if(!n)return null;let r=e.example&&
!Eh.has(e.kind),i=e.kind==="Date"?He(e.example,e.orNow):e.example.replace(/\.$/,""),o=r?` Fx «${i}».`:"";return u("p",{class:"f-help",id:ti(t)},n+o)}var Ze=e=>u(
"p",{class:"f-error",id:Yt(e),hidden:!0}),bt=e=>e.required?u("span",{class:"f-needed"}," skal udfyldes"):null;function Ra(e,t){let n=s=>!s.closest(".f-item")||s.
closest(".f-item")===e.closest(".f-item"),r=ge(".f-needed",e).filter(n),i=ge("[aria-required]",e).filter(n),o=()=>{let s=!R(t);for(let a of r)a.hidden=!s;for(let a of i)
a.setAttribute("aria-required",String(s))};for(let s of["input","change"])e.addEventListener(s,o);o()}function ni(e){e.style.height="auto",e.scrollHeight>e.clientHeight&&
(e.style.height=`${e.scrollHeight+4}px`)}function he(e){for(let t of ge("textarea",e))t.offsetParent&&ni(t)}function Ch(e,t,n,r,i){e.addEventListener("input",()=>{
n.write(Ca(e,t)),e instanceof HTMLTextAreaElement&&ni(e),i.changed(r)}),e.addEventListener("change",()=>{n.write(Ca(e,t)),i.changed(r),i.left(r)}),e.addEventListener(
"blur",()=>{let o=n.read();!(e instanceof HTMLSelectElement)&&e.value!==o&&(e.value=o),e instanceof HTMLTextAreaElement&&ni(e),i.left(r)})}function Ea(e,t,n,r){
let i=n&&!t.some(([s])=>s===n)?[[n,n]]:[],o=u("select",{id:e},[["",r],...t,...i].map(([s,a])=>u("option",{value:s},a)));return o.value=n,o}function Rh(e,t){return e.
kind==="Reference"?`f-valg-${e.collection}`:e.key==="navn"&&(t[0]==="kommuner"||t[0]==="parter")?`f-valg-${t[0]}`:null}function Ah(e,t,n,r){let i=e.required?"Væ\
lg":"Ikke valgt";if(e.kind==="Word"){let s=e.words.map(([a,l])=>[a,l]);return Ea(t,s,n,i)}if(e.kind==="Reference"&&!ei(e))return Ea(t,Fn(e.collection),n,i);let o=Sh(
e,t,r);return o.value=n,o}function Sh(e,t,n){if(e.kind==="Prose")return u("textarea",{id:t,rows:n[0]==="resumé"?4:2});let r=e.kind==="Line"?null:"false",i=Rh(e,
n);if(!i&&(e.kind==="Line"||e.kind==="Amount")){let s=u("textarea",{id:t,rows:1,class:"f-line",spellcheck:r});return s.addEventListener("keydown",a=>{a.key==="E\
nter"&&!a.isComposing&&a.preventDefault()}),s}let o=e.kind==="Link"?"url":null;return u("input",{id:t,type:"text",autocomplete:"off",list:i,inputmode:o,spellcheck:r})}
function Ca(e,t){let n=Li(e.value);return t.kind==="Line"||t.kind==="Amount"?n.replace(/\n+/g," "):n}var Dh=e=>e.kind!=="Prose"?"line":e.isOneParagraph?"paragra\
ph":"paragraphs";function ye(e,t,n,r,i={}){var d;let o=re(n),s=(d=i.help)!=null?d:e.help,a=_a(e,t),l=Ah(e,o,a.read(),n);l.setAttribute("aria-describedby",qe(o,s)),
e.required&&l.setAttribute("aria-required","true");let c=e.kind==="Link"&&l instanceof HTMLInputElement?ha(l,r):null;return Ch(l,e,a,n,r),u("div",{class:`f-fiel\
d f-field--${e.kind.toLowerCase()}`},u("label",{for:o},i.label||e.label,bt(e)),Ke(e,o,s),Ze(o),e.today&&l instanceof HTMLInputElement?fa(l,e.today,r):l,c,l instanceof
HTMLSelectElement?null:wa(l,r,Dh(e)))}function Aa(e,t,n,r){let i=re(n),o=e.words.map(([s,a,l],c)=>{let d=u("input",{type:"radio",name:i,id:`${i}-${c}`,value:s});
d.checked=t.read()===s,d.addEventListener("change",()=>{t.write(s),r.changed(n),r.left(n)});let f=u("span",{},u("b",{},a),u("small",{},l));return u("label",{class:"\
f-choice__word",for:d.id},d,f)});return u("fieldset",{class:"f-field f-choice",id:i,tabindex:"-1","aria-describedby":qe(i,e.help)},u("legend",{},e.label,bt(e)),
Ke(e,i),Ze(i),o)}var Fh=e=>`f-valg-${e}`,Th=e=>e.map(([t,n])=>u("option",{value:t},n)),Pn=(e,t)=>u("datalist",{id:Fh(e)},Th(t)),Ph=e=>Fn(e).map(([,t])=>[t,""]);function Sa(){let{
municipalities:e,parties:t,subjects:n}=k().known;return[Pn("cases",Ph("cases")),Pn("subjects",Object.values(n).map(({title:r,synonyms:i=[]})=>[r,i.join(", ")])),
Pn("kommuner",[...e].sort((r,i)=>r.localeCompare(i,"da")).map(r=>[r,""])),Pn("parter",t.map(([r])=>[r,""]))]}function Da(e,t,n,r){let i=le("input",e),o=le("sele\
ct",e);i==null||i.addEventListener("change",()=>{var a;let s=(a=k().known.parties.find(([l])=>l===i.value))==null?void 0:a[1];!o||s===void 0||!R(t.sektor)||(t.sektor=
s,o.value=s,r.changed([...n,"sektor"]))})}var Lh="kilde",Oh=24;function oe(e){var r;let[,t="",n=""]=(r=/^\s*(\S*?),?(?:\s+([\s\S]*))?$/.exec(e))!=null?r:[];return{id:t,where:n.trim()}}var Ln=({id:e,where:t})=>[
e,t].filter(Boolean).join(" "),Ve=e=>k().known.documents.some(t=>t.id===e),ri=e=>E(e.kilder).filter(N).map(t=>({id:oe(p(t.sted)).id,title:p(t.titel)})).filter(({
id:t,title:n})=>t&&n&&!Ve(t)),Fa=({id:e,short:t,title:n})=>[e,t===n?n:`${t}: ${n}`];function Ta(e){let t=k().known.documents,n=new Set(E(e.kilder).map(r=>N(r)?oe(
p(r.sted)).id:""));return{here:[...ri(e).map(({id:r,title:i})=>[r,i]),...t.filter(({id:r})=>n.has(r)).map(Fa)],others:t.filter(({id:r})=>!n.has(r)).map(Fa)}}var ii=e=>e.
split(";").map(oe);function Pa(e,t){let n=new Map(ri(t).map(({id:o,title:s})=>[o,s])),r=new Map(k().known.documents.map(({id:o,short:s})=>[o,s]));return ii(e).map(
({id:o,where:s})=>{var a,l;return[(l=(a=n.get(o))!=null?a:r.get(o))!=null?l:o,s]}).map(o=>o.filter(Boolean).join(", ")).join("; ")}function La(e,t){var a;let n=l=>l.
trim().toLowerCase(),r=ri(t).find(l=>n(l.title)===n(e));if(r)return r.id;let i=Array.isArray(t.kilder)?t.kilder:[];t.kilder=i;let o=i.filter(N).find(R),s=o!=null?
o:ut((a=P("kilder").fields)!=null?a:[]);return o||i.push(s),s.titel=e,s.sted=oi(e,t,s),s.sted}function oi(e,t,n){var l;let i=E(t.kilder).filter(c=>N(c)&&c!==n).
map(c=>oe(p(c.sted)).id),o=((l=de(e).slice(0,Oh).split("-")[0])!=null?l:"")||Lh,s=c=>!Ve(c)&&!i.includes(c),a=o;for(let c=2;!s(a);c+=1)a=`${o}-${c}`;return a}function Oa(e,t){
let n=r=>Array.isArray(r)?r.some(n):!N(r)||R(r)?!1:p(r.sted).split(";").some(o=>oe(o).id===e)||Object.values(r).some(n);return Object.entries(t).some(([r,i])=>r!==
"kilder"&&n(i))}var Xt="+",Mh=".f-place__source",Ma=new WeakMap,$h=([e,t])=>u("option",{value:e},t);function $a(e,t){return t.length?u("optgroup",{label:e},t.map($h)):null}function si(e,t,n){
let{here:r,others:i}=Ta(t),o=n!==""&&n!==Xt&&![...r,...i].some(([a])=>a===n),s=JSON.stringify([r,o&&n]);Ma.get(e)!==s&&(Ma.set(e,s),e.replaceChildren(u("option",
{value:""},"Ikke valgt"),...[$a("Kilder i denne case",r),$a("Andre kilder, som Samspil kender",i),o?u("option",{value:n},"En kilde, som er slettet"):null].filter(
a=>a!==null),u("option",{value:Xt},"En ny kilde …"))),e.value=n}function Na(e,t){for(let n of ge(Mh,e))si(n,t,n.value)}var Ia,ai=class{constructor(t,n,r){this.
slot=t;this.path=n;this.watcher=r;this.rows=u("div",{class:"f-place__rows"});this.help=(Ia=At("Stated","sted").help)!=null?Ia:"";this.id=re(n),this.places=ii(t.
read()),this.rows.append(...this.places.map((i,o)=>this.makeRow(o)))}show(){let t=Fe({key:"sted",kind:"PlaceText"}),n=G("Vis et sted mere",{class:"f-tool"},()=>this.
add());return u("div",{class:"f-place"},Ke(t,this.id,this.help),Ze(this.id),this.rows,n)}nameControl(t){return t?`${this.id}-${t}`:this.id}makeRow(t){var c;let n=this.
nameControl(t),r=u("select",{id:n,class:"f-place__source"});r.setAttribute("aria-describedby",qe(this.id,this.help));let{id:i=""}=(c=this.places[t])!=null?c:{};
si(r,this.watcher.record,i);let o=u("label",{for:n},t?`Kilde ${t+1}`:"Kilde"),s=this.makeWhere(t),a=this.makeNew(t,r),l=()=>{a.hidden=r.value!==Xt,s.hidden=r.value===
""||r.value===Xt};return l(),r.addEventListener("change",()=>{var d,f,g;l(),r.value===Xt?(d=le("textarea",a))==null||d.focus():this.keep(t,{id:r.value,where:r.value&&
(g=(f=this.places[t])==null?void 0:f.where)!=null?g:""})}),r.addEventListener("blur",()=>this.watcher.left(this.path)),u("div",{class:"f-place__row"},u("div",{class:"\
f-field"},o,r),a,s)}makeLine(t,n,r,i,o){let s=Fe({key:n,kind:"Line",title:t?`${r} ${t+1}`:r,help:i});return ye(s,o,[...this.path,t,n],this.watcher)}makeWhere(t){
return this.makeLine(t,"hvor","Hvor i den","Side, afsnit eller overskrift, fx «s. 12».",{read:()=>{var n,r;return(r=(n=this.places[t])==null?void 0:n.where)!=
null?r:""},write:n=>{var r,i;return this.keep(t,{id:(i=(r=this.places[t])==null?void 0:r.id)!=null?i:"",where:n.trim()})}})}makeNew(t,n){let r="",i={read:()=>r,
write:a=>{r=a.trim()}},s=this.makeLine(t,"titel","Kildens titel","Den kommer også til at stå på trinnet «Kilden», hvor du skriver resten om den.",i);return s.
addEventListener("change",()=>{if(!r)return;let{record:a}=this.watcher;si(n,a,La(r,a)),this.watcher.renew("kilder"),this.watcher.changed(["kilder"]),this.watcher.
say(`Kilden «${r}» står nu på listen.`),n.dispatchEvent(new Event("change",{bubbles:!0}))}),s}add(){var n;this.places.push({id:"",where:""});let t=this.makeRow(
this.places.length-1);this.rows.append(t),(n=le("select",t))==null||n.focus()}keep(t,n){this.places[t]=n,this.slot.write(this.places.map(Ln).filter(Boolean).join(
"; ")),this.watcher.changed(this.path)}},Ba=(e,t,n)=>new ai(e,t,n).show();async function ja(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}function Ha(e){let t=document.createRange();t.selectNodeContents(e);let n=window.getSelection();n==null||n.removeAllRanges(),n==null||n.addRange(t);try{return document.
execCommand("copy")}catch{return!1}}var Ih=1e3;function Wa(e,t,n){let r=URL.createObjectURL(new Blob([e],{type:n})),i=u("a",{href:r,download:t});document.body.append(i),i.click(),i.remove(),window.
setTimeout(()=>URL.revokeObjectURL(r),Ih)}var Nh=7500,Bh=1800,jh=/^[^\s@]+@[^\s@]+\.[^\s@]+$/;function On(e){let t=p(e.id);return`${T("id").test(t)?t:"ny-case"}.yml`}function Ga(e,t,n){let{settings:r,folder:i}=k(),
o=`${i}/${On(e)}`;if(!r.repository)return null;if(n)return{href:`${r.repository}/edit/${r.branch}/${o}`,isFilled:!1};let s=encodeURIComponent(o).replace(/%2F/g,
"/"),a=`${r.repository}/new/${r.branch}?filename=${s}`,l=`${a}&value=${encodeURIComponent(t)}`;return l.length<=Nh?{href:l,isFilled:!0}:{href:a,isFilled:!1}}var Mn=e=>`\
Her er en case til Samspil: «${p(e.titel)}».

Den skal ligge i mappen ${k().folder}/ i en fil, der hedder ${On(e)}.`,li=(e,t)=>encodeURIComponent(`${Mn(e)}

${t}`).length<=Bh;function za(e,t){let{contact:n}=k().settings;if(!jh.test(n))return"";let i=`${Mn(e)}

${li(e,t)?t:`Filen har jeg hentet fra formularen, og jeg vedhæfter den her.
`}`,o=`Case til Samspil: ${p(e.titel)}`;return`mailto:${n}?subject=${encodeURIComponent(o)}&body=${encodeURIComponent(i)}`}var ci=()=>typeof navigator.share=="function",Ua=({name:e,text:t})=>new File([t],`${e}.txt`,{type:"text/plain"});function ui(e){var t,n;try{return(n=(t=navigator.
canShare)==null?void 0:t.call(navigator,{files:[Ua(e)]}))!=null?n:!1}catch{return!1}}async function Ja(e){let{title:t,letter:n,text:r}=e,i=ui(e)?{title:t,text:n,
files:[Ua(e)]}:{title:t,text:`${n}

${r}`};try{return await navigator.share(i),"shared"}catch(o){return o instanceof DOMException&&o.name==="AbortError"?"closed":"refused"}}var Hh="text/yaml;charset=utf-8",Wh="Manglede et emne, en slags eller en metode på listerne? Så skriv i mailen eller beskeden, hvad det hedder, og hvad det dækk\
er.",Gh={shared:"Casen er givet videre til det program, du valgte.",closed:"Du lukkede listen. Intet er sendt.",refused:"Telefonen ville ikke dele casen. Brug e\
n af de andre veje herunder."};function zh(e,t){return t?"Vi kopierer teksten, og filen åbner til redigering. Erstat det, der står, med det kopierede, og gem so\
m forslag.":e.isFilled?"Filen åbner i et nyt vindue med din case i. Der kan du læse den igennem og gemme den som et forslag.":"Casen er for lang til at følge \
med i adressen. Vi kopierer teksten og åbner en tom fil; sæt teksten ind der."}var di=class{constructor(t,n){this.record=t;this.isExisting=n;this.status=u("p",
{class:"f-status",role:"status"});this.ways=[];this.copy=async()=>{let t=await ja(this.yaml)||Ha(this.shown);this.status.textContent=t?"Filens tekst er kopieret\
.":"Browseren vil ikke kopiere selv. Teksten er markeret: tryk Ctrl+C."};this.yaml=Dn(t),this.name=On(t),this.shown=u("code",{},this.yaml)}get look(){return this.
ways.length?"s-button s-button--quiet":"s-button"}addWay(t,n,...r){let i=u("div",{},u("h3",{},t),u("p",{},n));this.ways.push(u("li",{},i,u("p",{class:"f-ways__d\
o"},r)))}addShare(){let t={title:`Case til Samspil: ${p(this.record.titel)}`,letter:Mn(this.record),name:this.name,text:this.yaml},{contact:n}=k().settings,r=ui(
t)?"Casen følger med som en fil.":"Casen følger med som tekst.",i=n?` Send den til ${n}.`:"",o=G("Del",{class:this.look},async()=>{this.status.textContent=Gh[await Ja(
t)]});this.addWay("Del fra telefonen eller computeren",`Du vælger selv program: mail, beskeder eller et andet. ${r}${i}`,o)}addMail(t){let n=li(this.record,this.
yaml)?"Dit mailprogram åbner med en mail til redaktionen, og casen står i den.":"Dit mailprogram åbner med en mail til redaktionen. Casen er for lang til at s\
tå i den: hent filen herunder, og vedhæft den.";this.addWay("Send som mail",n,u("a",{class:this.look,href:t},"Skriv mail til redaktionen"))}addGitHub(t){let n=u(
"a",{class:this.look,href:t.href,target:"_blank",rel:"noopener"},this.isExisting?"Åbn filen på GitHub":"Åbn som forslag på GitHub",at(" (nyt vindue)"));t.isFilled||
n.addEventListener("click",this.copy),this.addWay("Hvis du har en konto på GitHub",zh(t,this.isExisting),n)}addFile(){let t=G("Hent filen",{class:this.look},()=>{
Wa(this.yaml,this.name,Hh),this.status.textContent=`${this.name} er hentet.`}),n=G("Kopiér teksten",{class:"s-button s-button--quiet"},this.copy);this.addWay("\
Gem den som fil",`Filen hedder ${this.name}. Du behøver ikke åbne den.`,t,n)}explainAlone(){let t=[ci()?"Del casen, eller hent filen.":"Hent filen, eller kopi\
ér teksten.","Giv den til den kollega eller forening, der har vist dig Samspil. Send den som vedhæftet fil, i en besked eller på et usb-stik.",`Den, der pass\
er sitet, lægger filen i mappen ${k().folder}/. Mere skal der ikke til.`];return u("div",{class:"f-alone"},u("h3",{},"Sådan afleverer du filen"),u("p",{},"Sit\
et har ingen adresse at sende til, så casen går fra hånd til hånd:"),u("ol",{},t.map(n=>u("li",{},n))))}explainNext(){let t=["Nogen læser casen og slår efte\
r i kilden.","Er der noget at spørge om, skriver de tilbage til dig. Fortæl derfor, hvem du er, når du sender.","Intet kommer på sitet af sig selv. Casen bli\
ver først vist, når den er læst og godkendt."];return u("div",{class:"f-next"},u("h3",{},"Hvad sker der så?"),u("ol",{},t.map(n=>u("li",{},n))),u("p",{},Wh))}show(){
let t=Ga(this.record,this.yaml,this.isExisting),n=za(this.record,this.yaml);ci()&&this.addShare(),n&&this.addMail(n),t&&this.addGitHub(t),this.addFile();let r=u(
"pre",{tabindex:"0",role:"region","aria-label":`Filen ${this.name}`},this.shown);return[...t||n?[]:[this.explainAlone()],...Uh(this.record),u("ul",{class:"f-way\
s"},this.ways),this.status,this.explainNext(),u("details",{class:"f-yaml"},u("summary",{},`Se filen: ${this.name}`),r)]}};function Uh(e){let t=(Array.isArray(e.
billeder)?e.billeder:[]).flatMap(r=>Z(r)?[p(r.fil)]:[]);if(!t.length)return[];let n=`Send ${t.length>1?"billederne":"billedet"} med: ${t.join(", ")}. Vedhæft de\
m i mailen, eller læg dem i mappen ${k().folder}/ i det samme forslag.`;return[u("p",{},n)]}var qa=(e,t)=>new di(e,t).show();var Ka=60,Va=e=>e===void 0?[]:typeof e=="string"?e.trim()?[e.trim()]:[]:(Array.isArray(e)?e:Object.values(e)).flatMap(Va);function Jh(e){let{id:t,where:n}=oe(p(
e.sted)),r=we(t);return r?[r.short,n].filter(Boolean).join(", "):p(e.titel)}function qh(e,t){let[n="",r]=e.key==="kilder"&&N(t)?[Jh(t)]:Va(t),i=e.key==="tidslin\
je"&&r?`${He(n)}, ${r}`:n;return i.length>Ka?`${i.slice(0,Ka).trimEnd()}…`:i}var Kh=(e,t)=>t.length===1&&k().asked.some(n=>n.ask!==""&&n.fields[0]===e.key);function Zh(e,t){
return e.one?`Tilføj ${e.one}${t?" mere":""}`:t?`Tilføj én mere til «${e.label}»`:`Tilføj til «${e.label}»`}function Za(e){var t;e&&((t=le("input, texta\
rea, select",e))==null||t.focus())}var $n=class{constructor(t,n,r,i,o){this.field=t;this.items=n;this.path=r;this.watcher=i;this.makeItem=o;this.list=u("ol",{class:"\
f-items"});this.removed=null;let s={class:"s-button s-button--quiet f-add",id:re(r)};this.adder=G("",s,()=>this.add()),this.adder.setAttribute("aria-describedby",
qe(re(r),t.help)),this.undo=G("Fortryd: læg det tilbage",{class:"f-tool",hidden:!0},()=>this.bringBack()),(t.required||Kh(t,r))&&!n.length&&n.push(un(t)),this.
show(n.length===1?0:-1)}makeFrame(){let{field:t}=this,n=re(this.path);return u("fieldset",{class:"f-list"},u("legend",{},t.label,bt(t)),Ke(t,n),Ze(n),this.list,
u("p",{class:"f-adders"},this.adder,this.undo))}nameItem(t){return`${ln(this.field)} ${t+1}`}add(){this.items.push(un(this.field)),this.forget(),this.show(this.
items.length-1),Za(this.list.lastElementChild)}move(t,n){var l,c;this.items.splice(n,0,...this.items.splice(t,1)),this.show(n);let r=ge(".f-tools",(l=this.list.
children[n])!=null?l:this.list).pop(),[i,o]=r?ge("button",r):[],[s,a]=n<t?[i,o]:[o,i];(c=s!=null&&s.disabled?a:s)==null||c.focus(),this.watcher.say(`${this.nameItem(
t)} er flyttet til plads ${n+1}.`),this.watcher.changed(this.path)}remove(t){let[n]=this.items.splice(t,1);this.removed=n===void 0||R(n)?null:{index:t,item:n},this.
show(-1),this.undo.hidden=!this.removed,this.watcher.say(`${this.nameItem(t)} er fjernet.`),(this.removed?this.undo:this.adder).focus(),this.watcher.changed(this.
path)}bringBack(){if(!this.removed)return;let{index:t,item:n}=this.removed;this.items.splice(t,0,n),this.forget(),this.show(t),Za(this.list.children[t]),this.watcher.
changed(this.path)}forget(){this.removed=null,this.undo.hidden=!0}show(t){let{field:n,items:r}=this;this.list.replaceChildren(...r.map((i,o)=>this.showItem(i,o,
o===t||R(i)))),this.list.hidden=r.length===0,this.adder.textContent=Zh(n,r.length>0),he(this.list),this.watcher.refresh()}showItem(t,n,r){let i=[...this.path,n],
o=this.makeTools(n),s=this.makeItem(t,n,i,this.nameItem(n));return s.classList.contains("f-item__fields")?(s.append(o),u("li",{class:"f-item"},this.foldItem(s,n,
i,r))):u("li",{class:"f-item f-item--text"},s,o)}foldItem(t,n,r,i){let o=`n${re(r)}`,s=u("summary",{id:o}),a=()=>{let c=qh(this.field,this.items[n]);s.textContent=
this.nameItem(n)+(c?`: ${c}`:"")};a(),t.addEventListener("input",a),t.setAttribute("role","group"),t.setAttribute("aria-labelledby",o);let l=u("details",{class:"\
f-item__fold",open:i},s,t);return l.addEventListener("toggle",()=>{l.open&&he(l)}),l}makeTools(t){let n=(o,s,a=!1)=>G([o,at(` ${this.nameItem(t)}`)],{class:"f-t\
ool",disabled:a},s),r=this.items.length-1,i=[n("Flyt op",()=>this.move(t,t-1),t===0),n("Flyt ned",()=>this.move(t,t+1),t===r)];return u("p",{class:"f-tools"},r>
0?i:null,n("Fjern",()=>this.remove(t)))}};var pe="sted",Vh="titel",fi=[pe,"om"],Ya=["sprog",...fi],hi=class{constructor(t,n,r,i,o,s){this.field=t;this.source=n;this.record=r;this.path=i;this.watcher=o;this.
makeControls=s;this.rest=u("div",{class:"f-item__fields"});this.made="";this.stash={}}get describing(){var t;return((t=this.field.fields)!=null?t:[]).filter(({key:n})=>!fi.
includes(n))}show(){let t=`${re(this.path)}-valg`,n=k().known.documents.map(({id:o,short:s,title:a})=>u("option",{value:o},s===a?a:`${s}: ${a}`)),r=u("select",{
id:t},u("option",{value:""},"En ny, som jeg skriver her"),n),{id:i}=oe(p(this.source[pe]));return r.value=Ve(i)?i:"",r.addEventListener("change",()=>this.choose(
r.value)),this.fill(),this.rest.addEventListener("input",()=>this.rename()),[u("div",{class:"f-field"},u("label",{for:t},"Hvilken kilde"),r),this.rest]}fill(){var o;
let t=Ve(oe(p(this.source[pe])).id),n=t?[]:this.describing.filter(({key:s})=>!Ya.includes(s)),r=t?fi:Ya,i=((o=this.field.fields)!=null?o:[]).filter(({key:s})=>s!==
pe&&r.includes(s));this.rest.textContent="",Re(this.rest,[...n.map(this.makeControls),this.makeWhere(t),t?i.map(this.makeControls):this.foldOthers(i)])}foldOthers(t){
if(!t.length)return null;let n=t.map(o=>J(o.label)).join(", "),r=t.some(o=>!R(this.source[o.key])),i=t.map(this.makeControls);return u("details",{class:"f-rest",
open:r},u("summary",{},`Mere: ${n}`),i)}makeWhere(t){let n=P(pe,this.field.fields),r={read:()=>oe(p(this.source[pe])).where,write:o=>this.keep(oe(p(this.source[pe])).
id,o.trim())},i={...n,kind:"Line",required:t,example:"s. 12"};return ye(i,r,[...this.path,pe],this.watcher)}choose(t){var i;let{activeElement:n}=document;n instanceof
HTMLElement&&this.rest.contains(n)&&n.blur();let{where:r}=oe(p(this.source[pe]));for(let{key:o}of this.describing)t&&!R(this.source[o])&&(this.stash[o]=p(this.source[o])),
this.source[o]=t?"":(i=this.stash[o])!=null?i:"";this.made="",this.keep(t,r),this.fill(),this.watcher.changed([...this.path,pe])}keep(t,n){var i;let r=Ve(t)||t!==
""&&(t!==this.made||Oa(t,this.record));if(!r){let o=((i=this.field.fields)!=null?i:[]).filter(({key:a})=>a!==pe),s=n!==""||o.some(({key:a})=>!R(this.source[a]));
this.made=s?oi(p(this.source[Vh]),this.record,this.source):""}this.source[pe]=Ln({id:r?t:this.made,where:n})}rename(){let{id:t,where:n}=oe(p(this.source[pe]));this.
keep(t,n)}},Xa=(e,t,n,r,i,o)=>new hi(e,t,n,r,i,o).show();var Yh=e=>`Sted i kilden${e&&` kun for «${e}»`}`;function In(e,t,n,r,i="",o=[]){let{ophav:s}=Qn(),a=Fe({key:"ophav",kind:"Word",title:s.title,words:an()}),l=u(
"summary"),c=()=>{let f=[Pa(p(e.sted),n.record),p(e.ophav)].filter(g=>g.trim());l.textContent=Yh(i)+(f.length?`: ${f.join(" · ")}`:"")},d=u("details",{class:"f\
-origin"},l,Ba(Je(e,"sted"),[...t,"sted"],n),ye(a,Je(e,"ophav"),[...t,"ophav"],n,{help:`Hvis ord det er. Ikke valgt: ${r}.`}),o);return d.addEventListener("chan\
ge",c),d.addEventListener("input",c),c(),d}function pi(e,t,n,r,i="",o=null){let{help:s,example:a,required:l,isOneParagraph:c}=e,d=i||e.label,f=Fe({key:"tekst",kind:"\
Prose",title:d,help:s,example:a,required:l,isOneParagraph:c}),g=ye(f,Je(t,"tekst"),[...n,"tekst"],r,i?{help:""}:{}),m=In(t,n,r,e.origin,o?e.label:"");return o==
null||o(m),u("div",{class:"f-statement"},g,o?null:m)}function Nn(e,t,n,r,i=null){let o=t[e.key];if(e.many)return np(e,t,n,r);if(N(o))return e.fields?tp(e,o,n,r):pi(e,o,n,r,"",i);let s=Je(t,e.key);return e.words.length&&
e.required&&n.length===1?Aa(e,s,n,r):ye(e,s,n,r)}var Xh=6,Qt=e=>{var t;return((t=e.fields)!=null?t:[]).filter(n=>!St(n))},en=class{constructor(t,n,r,i){this.field=
t;this.group=n;this.path=r;this.watcher=i;this.deferred=[];this.make=t=>{let n=this.isCarrying?r=>{this.deferred.push(r)}:null;return Nn(t,this.group,[...this.path,
t.key],this.watcher,n)};var o;this.isCarrying=((o=t.fields)!=null?o:[]).some(St)&&n.ophav!==void 0}makeOrigin(){let{field:t,group:n,path:r,watcher:i}=this;return this.
isCarrying?[In(n,r,i,t.origin,"",this.deferred)]:[]}makeAll(){let t=Qt(this.field),n=t.length>Xh&&!t.some(r=>r.required);return[...t.map(r=>n?this.foldOne(r):this.
make(r)),...this.makeOrigin()]}foldOne(t){let n={class:"f-one",open:!R(this.group[t.key])},r=u("details",n,u("summary",{},t.label),this.make(t));return r.addEventListener(
"toggle",()=>he(r)),r}makeNeeded(){let t=Qt(this.field),n=t.filter(i=>i.required),r=t.filter(i=>!i.required);return n.length<2||!r.length?this.makeAll():[...n.map(
this.make),this.makeRest(r)]}makeRest(t){let r=[...t.map(l=>J(l.label)),...this.isCarrying?["sted i kilden"]:[]].join(", "),i=t.some(l=>!R(this.group[l.key])),o=t.
map(this.make),a=u("details",{class:"f-rest",open:i},u("summary",{},`Mere: ${r}`),o,this.makeOrigin());return a.addEventListener("toggle",()=>he(a)),a}};function Qh(e){
let[t,...n]=Qt(e),r=n.length<2&&n.every(i=>i.kind==="Line"&&!i.required);return t!=null&&t.required&&!t.fields&&!t.stated&&!t.many&&r?t:null}function ep(e,t,n,r,i){
let o=Qh(e);if(!o)return null;let s=Qt(e).filter(l=>l!==o),a=new en(e,t,n,r);return Qa(ye({...o,required:!1},Je(t,o.key),[...n,o.key],r,{label:i}),...s.length?[
a.makeRest(s)]:a.makeOrigin())}var Qa=(...e)=>u("div",{class:"f-statement"},e);function tp(e,t,n,r){let i=re(n),[o,...s]=Qt(e);if(o&&!s.length&&!o.many&&!o.stated){
let l={label:e.label,help:e.help},c={...o,required:e.required};return Qa(ye(c,Je(t,o.key),[...n,o.key],r,l),In(t,n,r,e.origin))}let a=u("fieldset",{class:"f-gro\
up",id:i,"aria-describedby":qe(i,e.help)},u("legend",{},e.label,bt(e)),Ke(e,i),Ze(i),new en(e,t,n,r).makeAll());return e.required||Ra(a,t),a}function np(e,t,n,r){
let i=t[e.key],o=Array.isArray(i)?i:[];return new $n(e,o,n,r,(a,l,c,d)=>{if(!N(a))return ye(e,ya(o,l),c,r,{label:d,help:""});if(!e.fields)return pi(e,a,c,r,d);let f=ep(
e,a,c,r,d);if(f)return f;let g=u("div",{class:"f-item__fields"}),m=h=>Nn(h,a,[...c,h.key],r);return e.key==="kilder"&&n.length===1?g.append(...Xa(e,a,t,c,r,m)):
g.append(...new en(e,a,c,r).makeNeeded()),e.key==="parter"&&Da(g,a,c,r),g}).makeFrame()}var el="ikke_angivet",Bn=class{constructor(t,n,r){this.asked=t;this.record=n;let i=`f-${this.key}-ukendt`;this.box=u("input",{type:"checkbox",id:i}),this.element=
u("p",{class:"f-open"},this.box,u("label",{for:i},t.gap)),this.box.addEventListener("change",()=>{Ni(this.record,this.key,this.box.checked),r.renew(el),r.changed(
[el]),r.left([this.key])}),this.sync()}get key(){var t;return(t=this.asked.fields[0])!=null?t:""}sync(){this.box.checked=ft(this.record,this.key);let t=this.asked.
fields.some(n=>!R(this.record[n]));this.element.hidden=t&&!this.box.checked}};var mi={fields:[],rare:[],rare_title:""},tn={id:"mere",title:"Mere",lead:"Resten af det, en case kan fortælle. Åbn kun det, kilden siger noget om, eller gå vide\
re: du kan springe det over.",...mi},Ye={id:"siden",title:"Se siden",lead:"Sådan kommer siden til at se ud. Mangler der noget, så gå tilbage og skriv det.",...mi},
vt={id:"aflever",title:"Aflever",lead:"Intet er sendt endnu. Du vælger selv, hvordan casen kommer videre til den, der skal læse den.",...mi},nn=()=>[...k().steps,
tn,k().last],gi=()=>[...nn(),Ye,vt],_t=e=>e===tn?k().more.flatMap(t=>t.fields):[...e.fields,...e.rare];function xt(e){var n;let t=String(e[0]);return(n=nn().find(
r=>_t(r).includes(t)))!=null?n:tn}var ki=e=>nn().flatMap(_t).indexOf(String(e[0])),wi=()=>gi().find(e=>`#${rn(e)}`===location.hash),rn=e=>`trin-${e.id}`;var jn=class{constructor(t,n,r){this.step=t;this.body=u("div",{class:"f-body"});this.ticks=[];let i=`f-${rn(t)}`;this.heading=u("h2",{tabindex:"-1",id:i},u("spa\
n",{class:"f-step__count"},`${n}:`),` ${t.title}`);let o={class:"f-summary",tabindex:"-1",role:"group","aria-label":"Ting at rette",hidden:!0};this.summary=u("d\
iv",o),this.panel=u("section",{class:`f-step f-step--${t.id}`,"aria-labelledby":i,hidden:!0},this.heading,u("p",{class:"f-lead"},t.lead),this.summary,this.body,
u("p",{class:"s-actions f-go"},ip(r)))}show(t){this.panel.hidden=!t}isBegun(t){let{begun:n}=k();return _t(this.step).some(r=>!R(t[r])&&t[r]!==n[r])}fill(t,n){let r=[],
i=l=>{let c=Nn(P(l),t,[l],n),d=k().asked.find(({fields:g})=>g[0]===l);if(!d)return[c];let f=new Bn(d,t,n);return r.push(f),[c,f.element]},{fields:o,rare:s}=this.
step,a=this.step===tn?k().more.map(l=>op(l,l.fields.flatMap(i),t)):[...o.flatMap(i),...s.length?[rp(this.step,s.flatMap(i),t)]:[]];this.ticks=r,this.body.replaceChildren(
...a)}follow(){for(let t of this.ticks)t.sync()}};function rp(e,t,n){let r=e.rare.some(o=>!R(n[o])),i=u("details",{class:"f-rare",open:r},u("summary",{},e.rare_title),
u("div",{class:"f-rare__fields"},t));return i.addEventListener("toggle",()=>he(i)),i}function ip(e){let t=[];return e.back&&t.push(G("Tilbage",{class:"s-button \
s-button--quiet"},e.back)),e.on&&t.push(G(e.onText,{class:"s-button"},e.on)),t}function op(e,t,n){let r=u("span",{class:"f-part__note"}),i=u("details",{class:"f\
-part"},u("summary",{},e.title,r),t),o=()=>{let s=e.fields.filter(l=>!R(n[l])).length,a=e.fields.map(l=>P(l).label).join(", ");r.textContent=s?Qe(s,"felt er udf\
yldt","felter er udfyldt"):a,r.classList.toggle("f-part__note--filled",s>0)};return i.addEventListener("toggle",()=>{o(),i.open&&he(i)}),i.addEventListener("cha\
nge",o),o(),i}var sp=["pointerdown","mousedown"],ap=["pointerup","pointercancel","click","change","keydown","blur"];function lp(e){return e.type==="change"?e.target instanceof
HTMLSelectElement:e.type!=="blur"||e.target===window}var Hn=class{constructor(){this.isPressed=!1;this.waiting=null;for(let t of sp)window.addEventListener(t,()=>{
this.isPressed=!0},!0);for(let t of ap)window.addEventListener(t,n=>this.letGo(n),!0)}letGo(t){if(!lp(t))return;this.isPressed=!1;let n=this.waiting;this.waiting=
null,n&&window.setTimeout(n,0)}delays(t){return this.isPressed&&(this.waiting=t),this.isPressed}};var on=(e,t)=>e.filter(n=>!n.isWarning&&xt(n.path)===t),tl=(e,t,n,r)=>({wrong:on(n,e).length,isDone:r&&!on(t,e).length}),Wn=class{constructor(t,n){this.element=
u("nav",{class:"f-steps","aria-label":"Trin i formularen"});this.tabs=new Map;let r=t.map((i,o)=>u("li",{},this.makeTab(i,o+1,n)));this.list=u("ol",{id:"f-alle-\
trin"},r),this.opener=G("",{class:"f-steps__all","aria-controls":this.list.id},()=>this.toggle()),this.bar=u("progress",{max:t.length,value:0,"aria-hidden":"tru\
e",tabindex:"-1"}),this.element.append(u("p",{class:"f-steps__bar"},this.bar,this.opener),this.list),this.toggle(!1)}makeTab(t,n,r){let i=u("span",{class:"f-ste\
ps__note"}),o=u("span",{class:"f-steps__number"},String(n)),s=G([o,u("span",{},t.title,i)],{},()=>r(t));return this.tabs.set(t,{button:s,note:i}),s}toggle(t=this.
opener.getAttribute("aria-expanded")!=="true"){this.opener.setAttribute("aria-expanded",String(t)),this.opener.textContent=t?"Skjul trinnene":"Alle trin",this.element.
classList.toggle("f-steps--open",t)}show(t){this.toggle(!1),Array.from(this.tabs).forEach(([n,{button:r}],i)=>{n===t?(r.setAttribute("aria-current","step"),this.
bar.value=i+1):r.removeAttribute("aria-current")})}note(t,{wrong:n,isDone:r}){let i=this.tabs.get(t);if(!i)return;let o=r?[" ",Di("check"),at("(udfyldt)")]:[];i.
note.replaceChildren(n?` (${n} at rette)`:"",...o),i.button.classList.toggle("f-steps__wrong",n>0),i.button.classList.toggle("f-steps__done",r)}};function yi(e,t){for(let n=e.length;n>0;n-=1){let r=re(e.slice(0,n)),i=document.getElementById(r);if(i&&document.getElementById(Yt(r)))return i;if(n<e.length)continue;
let o=ge(".f-error",t).find(s=>s.id.startsWith(`${r}-`));if(o)return document.getElementById(Tn(o.id))}return null}function cp(e,t){let n=t.some(o=>!o.isWarning),
r=t.map(o=>xe(o.message)).join(" ");e.textContent!==r&&(e.textContent=r),e.hidden=!r,e.classList.toggle("f-error--warning",r!==""&&!n);let i=document.getElementById(
Tn(e.id));!i||i instanceof HTMLButtonElement||(n?i.setAttribute("aria-invalid","true"):i.removeAttribute("aria-invalid"))}function rl(e,t){var r,i;let n=new Map;
for(let o of e){let s=yi(o.path,t);s&&n.set(s.id,[...(r=n.get(s.id))!=null?r:[],o])}for(let o of ge(".f-error",t))cp(o,(i=n.get(Tn(o.id)))!=null?i:[])}function il(e){
let t=[],n=X(),r="";for(let i of e){if(typeof i=="number"){t.splice(-1,1,`${r} ${i+1}`);continue}let o=n==null?void 0:n.find(s=>s.key===i);o&&o.label!==r?t.push(
o.label):!o&&i!=="tekst"&&t.push(xe(i)),o&&(r=o.many?ln(o):o.label,n=o.fields)}return t.join(" › ")}var Gn=class{constructor(){this.known=new Set}forget(){this.
known=new Set}take(t){let n=({path:i,message:o})=>`${i.join("-")} ${o}`,r=t.filter(i=>!this.known.has(n(i)));return this.known=new Set(t.map(n)),r.map(({path:i,
message:o})=>`${il(i)}: ${o}`).join(" ")}};function up(e,t){let n=u("a",{href:`#${re(e.path)}`},il(e.path));n.addEventListener("click",o=>{o.preventDefault(),t(
e)});let r=u("span",{class:"f-summary__message"},e.message),i=e.isAsked?null:e.where;return u("li",{"data-f-where":i},n,": ",r)}function nl(e,t,n,r){if(!e.length)
return null;let i=e.map(s=>up(s,r)),o=`f-summary__part f-summary__part--${n}`;return u("div",{class:o},u("h3",{},t),u("ul",{},i))}function ol(e,t){let n=e.filter(
i=>!i.isWarning),r=e.filter(i=>i.isWarning);return[nl(n,`Der er ${Qe(n.length,"ting at rette","ting at rette")}`,"error",t),nl(r,`${Qe(r.length,"ting","ting")} \
at se på en gang til`,"warning",t)]}function dp(e){var n;if(!(e instanceof HTMLButtonElement))return e;let t=e.closest(".f-list");return(n=t&&le("input, textar\
ea, select",t))!=null?n:e}function sl(e){var n;let t=dp(e);for(let r=t.parentElement;r;r=r.parentElement)r instanceof HTMLDetailsElement&&(r.open=!0);he((n=t.closest(
".f-step"))!=null?n:document),t.scrollIntoView({block:"center"}),t.focus()}function al(e){try{return JSON.parse(e)}catch{return null}}var ll="samspil.proeve",bi=class{constructor(t){this.of=t;this.isRefused=!1}probe(){return this.writeText(ll,"1")&&this.remove(ll),this}readText(t){try{return this.
of().getItem(t)}catch{return this.isRefused=!0,null}}read(t){var n;return al((n=this.readText(t))!=null?n:"")}list(t){try{return Object.keys(this.of()).filter(n=>n.
startsWith(t))}catch{return this.isRefused=!0,[]}}writeText(t,n){try{this.of().setItem(t,n),this.isRefused=!1}catch{this.isRefused=!0}return!this.isRefused}write(t,n){
return this.writeText(t,JSON.stringify(n))}remove(t){try{this.of().removeItem(t)}catch{this.isRefused=!0}}},cl=()=>new bi(()=>window.localStorage);var vi="samspil.kladde.",zn=class{constructor(){this.keeping=cl().probe()}get isRefused(){return this.keeping.isRefused}load(t){let n=this.keeping.read(vi+t);return!Z(
n)||!Z(n.record)?null:{idIsOwn:!!n.idIsOwn,record:n.record}}save(t,n){this.keeping.write(vi+t,n)}remove(t){this.keeping.remove(vi+t)}};var dl=e=>T("reserved").test(e),fp="ny-case",fl=e=>Object.keys(k().known.cases).includes(e),ul=(e,t)=>e.slice(0,t).replace(/-+$/,""),hl=e=>T("id").test(e)&&ie(e)<=
k().limits.id&&!fl(e)&&!dl(e);function pl(e){let t=k().limits.id;if(!M(e))return"";let n=ul(de(e),t)||fp,r=dl(n)?`case-${n}`:n,i=r;for(let o=2;fl(i);o+=1)i=`${ul(
r,t-String(o).length-1)}-${o}`;return i}var ml={where:"",path:[]},be=(e,t)=>({where:e.where?`${e.where} › ${t}`:t,path:[...e.path,t]}),gl=(e,t,n)=>({where:`${e.where} ${t}`,path:[...e.path,n]}),Un=class{constructor(){
this.problems=[];this.isRead=!0}add(t,n,r,i){this.problems.push({...t,message:n,isWarning:r,waits:i})}report(t,n){this.add(t,n,!1,!1),this.isRead=!1}reportLost(t,n){
this.add(t,n,!1,!1)}warn(t,n){this.add(t,n,!0,!1)}reportTogether(t,n){this.add(t,n,!1,!this.isRead)}warnTogether(t,n){this.add(t,n,!0,!this.isRead)}};var kl=e=>Array.isArray(e.kilder)?e.kilder:[],Xe=(e,t)=>typeof e=="object"&&!Array.isArray(e)?p(e[t]):"",wl=e=>kl(e).filter(t=>Xe(t,"titel")).map(t=>{var n;return((n=
Xe(t,"sted").split(/\s+/)[0])!=null?n:"").replace(/,+$/,"")}).filter(Boolean);function yl(e,t,n){let r=fe(E(t.kilder));kl(e).forEach((i,o)=>{var a;if(typeof i==
"string")return;let s={where:`kilder ${o+1}`,path:["kilder",(a=r[o])!=null?a:o]};hp(i,s,n)})}function hp(e,t,n){let r=l=>({where:t.where,path:[...t.path,l]});if(!Xe(
e,"titel")){k().needs_title.some(c=>Xe(e,c))&&n.reportTogether(r("titel"),w("SOURCE_WITHOUT_TITLE"));return}Xe(e,"link")||n.warnTogether(r("link"),w("SOURCE_WIT\
HOUT_LINK"));let i=Xe(e,"sted"),o=i?Mt(i):[],s=o.length>0&&!o.some(l=>Lt(l)||l.where||l.lines.length),a=Xe(e,"link");!s||a&&Xe(e,"læst")||n.warnTogether(be(t,"\
sted"),w(a?"WEB_SOURCE_WITHOUT_DAY":"SOURCE_WITHOUT_PAGE"))}var bl=e=>ue("garbled").test(zr(e));function vl(e){return ue("cpr").test(e)?w("LOOKS_LIKE_CPR"):ue("hidden").test(e)?w("INVISIBLE_CHARACTER"):""}function _l(e,t){
var l,c;let n=[],r=(l=ue("phone").exec(e))==null?void 0:l[1];r!==void 0&&n.push(w("LOOKS_LIKE_PHONE",{value:`«${r}»`}));let i=d=>{var f;return(f=ue(d).exec(e))==
null?void 0:f[0]},o=i("mail");o!==void 0&&n.push(w("LOOKS_LIKE_MAIL",{value:F(o)}));let s=i("address");s!==void 0&&n.push(w("LOOKS_LIKE_ADDRESS",{value:F(s)}));
let a=(c=t.isTitle?void 0:i("tag"))!=null?c:i("entity");return a!==void 0&&n.push(w("TAG_IN_TEXT",{value:F(a)})),t.kind==="Line"&&T("curly").test(e)&&n.push(w("\
CURLY_QUOTES")),n}function xl(e,t){var r;if(T("names_of_others").test(t))return"";let n=(r=ue("name").exec(e))==null?void 0:r[0];return n===void 0?"":w("LOOKS_L\
IKE_A_NAME",{value:F(n)})}function El(e,t){var s,a;let[n,r]=[M(e),M(t)],i=(s=new Map(Object.entries(k().same_units)).get(r.toLowerCase()))!=null?s:[],o=l=>l!==""&&
n.toLowerCase().endsWith(l.toLowerCase())&&/[0-9½]/.test(n.slice(0,n.length-l.length));return(a=[r,...i].find(o))!=null?a:""}var Jn=e=>(Array.isArray(e)?e:[]).filter(Z),pp=e=>p(Z(e)?e.tekst:e),Cl=(e,t)=>fe(E(e==null?void 0:e[t])),Rl=e=>e.trim().replace(ce("scheme"),"").toLowerCase();function mp(e,t){
let[n,r]=[` ${e.toLowerCase()} `,` ${t.toLowerCase()} `];return n.length<r.length?r.includes(n):n.includes(r)}function Al(e){var i,o;let{digits:t,times:n}=k().doubles,
r=[];for(let[,s="",a="",l,c]of e.matchAll(ce("sum"))){let d=(o=n[(i=l!=null?l:c)!=null?i:""])!=null?o:0,f=(s.replace(/\D/g,"")+(d?a.padEnd(d,"0"):"")).replace(/^0+/,
"");f.length>=t&&r.push(f)}return r}function gp(e,t){let n=new Set(Al(p(e.beløb)));return Jn(t.parter).findIndex(r=>mp(p(r.navn),p(e.hvem))&&Al(pp(r.bidrag)).some(
i=>n.has(i)))+1}function Sl(e,t,n){let r=Jn(e.kilder).map(s=>p(s.link)).filter(Boolean),i=new Set(r.map(Rl));Jn(e.læs_mere).forEach((s,a)=>{var f;let l=p(s.link);
if(!l||!i.has(Rl(l)))return;let c=(f=Cl(t,"læs_mere")[a])!=null?f:a,d={where:`læs_mere ${a+1} › link`,path:["læs_mere",c,"link"]};n.warnTogether(d,w("FURTH\
ER_IS_SOURCE",{value:F(p(s.titel))}))});let o=e.finansiering;Jn(Z(o)?o.bidrag:void 0).forEach((s,a)=>{var g;let l=gp(s,e);if(!l)return;let c=t.finansiering,d=(g=
Cl(N(c)?c:void 0,"bidrag")[a])!=null?g:a,f={where:`finansiering › bidrag ${a+1}`,path:["finansiering","bidrag",d]};n.warnTogether(f,w("SAME_CONTRIBUTION",{value:F(
p(s.hvem)),number:l}))})}function Dl(e,t,n){let{known:r,made_up:i,home:o}=k(),s=fe(E(t.kommuner)),a=p(e.land).trim(),l=a!==""&&a.toLowerCase()!==o;(Array.isArray(e.kommuner)?e.kommuner:
[]).forEach((c,d)=>{var h;let f=p(typeof c=="string"?c:c.navn);if(!f||f===i||r.municipalities.includes(f))return;let g={where:`kommuner ${d+1}`,path:["kommuner",
(h=s[d])!=null?h:d,"navn"]},m=kp(f,l);m?n.reportTogether({...g,where:`${g.where} › navn`},m):l||n.warnTogether(g,wp(f))})}function kp(e,t){var s,a;let n=F(e);
if(T("country_words").test(e.toLowerCase()))return w("COUNTRY_AS_MUNICIPALITY",{value:n});let r=(a=(s=T("count_words").exec(e.toLowerCase()))==null?void 0:s.groups)==
null?void 0:a.count;if(r!==void 0){let l=k().numbers.indexOf(r);return w("COUNT_AS_MUNICIPALITY",{value:n,count:l<0?Number(r):l+2})}if(t)return"";let i=T("with_\
word").test(e)?Fl(e):"";if(i)return w("WORD_IN_MUNICIPALITY",{value:n,name:i});let o=new Map(Object.entries(k().known.former)).get(e);return o?w("FORMER_MUNICIP\
ALITY",{value:e,name:o}):""}function Fl(e){var n,r,i;let t=(i=(r=(n=T("with_word").exec(e))==null?void 0:n.groups)==null?void 0:r.name)!=null?i:e;for(let o of[t,
t.replace(/s$/,"")]){let s=k().known.municipalities.find(a=>de(a)===de(o));if(s)return s}return""}function wp(e){let t=Fl(e),n=e.slice(0,1).toLowerCase(),r=k().
known.municipalities.filter(o=>o.slice(0,1).toLowerCase()===n),i=t?w("MEANT",{value:`«${t}»`}):ke(e,r,k().limits.municipality);return w("UNKNOWN_MUNICIPALITY",
{value:F(e),near:i})}var _i=e=>e.split(/\s+/).filter(Boolean).join(" "),Tl=e=>e.toLowerCase().replace(/\.+$/,""),yp=e=>p(e!==void 0&&Z(e)?e.tekst:e);function Pl(e,t,n){let r=M(p(t.id)),
i=fe(E(t.billeder)),o=new Map;(Array.isArray(e.billeder)?e.billeder:[]).forEach((s,a)=>{if(!Z(s))return;let l=d=>{var f;return{where:`billeder ${a+1} › ${d}`,
path:["billeder",(f=i[a])!=null?f:a,d]}},c=p(s.fil);T("picture").test(c)&&bp(c,r,a+1,o,l("fil"),n),vp(_i(p(s.tilladelse)),l("tilladelse"),n),_p(_i(p(s.alt)),_i(
yp(s.billedtekst)),c,l("alt"),n)})}function bp(e,t,n,r,i,o){if(t&&!e.startsWith(`${t}-`)){let a=F(`${t}-${n}${e.replace(/^.*(?=\.)/,"")}`);o.reportTogether(i,w(
"PICTURE_OF_ANOTHER",{value:F(e),name:a}))}let s=r.get(e);s===void 0?r.set(e,n):o.reportTogether(i,w("PICTURE_TWICE",{value:F(e),where:`billeder ${s}`}))}function vp(e,t,n){
!e||!ue("no_permission").test(e.toLowerCase())||n.reportTogether(t,w("NO_PERMISSION",{value:F(e)}))}function _p(e,t,n,r,i){if(!e)return;let o=F(e);T("like_a_fil\
e").test(e.toLowerCase())||e.toLowerCase()===n.replace(/\.[^.]*$/,"").toLowerCase()?i.reportTogether(r,w("ALT_IS_A_FILE_NAME",{value:o})):e.includes(" ")?Tl(e)===
Tl(t)&&i.warnTogether(r,w("ALT_IS_THE_CAPTION")):i.warnTogether(r,w("ALT_SAYS_NOTHING",{value:o}))}function Ll(e,t,n){var s;let r=fe(E(e.redaktion)),i=Tt(e),o="";for(let[a,l]of i.entries()){let c={where:`redaktion ${a+1}`,path:["redaktion",(s=r[a])!=null?s:a]},
d=xp(l,o,be(c,"dato"),n);if(!d)return;if(d>t){let f=w("DAY_TO_COME",{day:fn(d),today:fn(t)});n.warnTogether(be(c,"dato"),f)}o=d,T("person").test(l.rolle)&&n.warnTogether(
be(c,"rolle"),w("LOOKS_LIKE_A_PERSON",{value:F(l.rolle)}))}Pt(i,t)&&Ep(i,t,n)}function xp(e,t,n,r){let i=L(e.dato);if(!i)return"";if(i.precision!=="dag"||i.approximate){
let o=F(e.dato.replace(/\s+/g," "));return r.reportTogether(n,w("NOT_A_WHOLE_DAY",{value:o})),""}return t&&i.first<t?(r.reportTogether(n,w("DAY_OUT_OF_ORDER",{day:i.
wording,before:fn(t)})),""):i.first}function Ep(e,t,n){var o,s;let r=pt(e),i=L((o=r!=null?r:e[0])==null?void 0:o.dato);n.warnTogether({where:"redaktion",path:["\
redaktion"]},w("REVIEW_IS_DUE",{done:w(r?"WAS_REVIEWED":"WAS_ADDED"),day:(s=i==null?void 0:i.wording)!=null?s:"",today:t}))}var Et=(...e)=>({where:String(e[0]),path:e}),xi=e=>Array.isArray(e)?e:[];function Ol(e,t,n,r,i){let o=M(p(t.id));Cp(e,o,i),Rp(e,t,i),Dl(e,t,i),Dp(e,i),Fp(e,o,i),
Pl(e,t,i),yl(e,t,i),Sp(e,t,o,i),Sl(e,t,i);let s=k().fewest_places;if(e.dybde==="fuld"&&n<s){let a={fewest:s,places:n||"ingen",missing:s-n};i.warnTogether(Et("dy\
bde"),w("THIN_SOURCE",a))}Ll(t,r,i)}function Cp(e,t,n){if(t)for(let[r,i]of[["del_af",[e.del_af]],["se_også",xi(e.se_også)]])i.includes(t)&&n.reportTogether(Et(
r),w("POINTS_TO_ITSELF"))}function Rp(e,t,n){let{gaps:r}=k(),i=fe(E(t.ikke_angivet)),o=Array.from(new Set(Object.values(r).map(([s])=>s))).sort();xi(e.ikke_angivet).
forEach((s,a)=>{var f;let l=p(s),c={where:`ikke_angivet ${a+1}`,path:["ikke_angivet",(f=i[a])!=null?f:a]},d=dt(l);if(d!==void 0)Ap(e,d)&&n.reportTogether(c,w("G\
AP_IS_FILLED",{value:F(l),key:d}));else if(T("like_key").test(l.toLowerCase())){let g=ke(l.toLowerCase(),o);n.warnTogether(c,w("NO_SUCH_GAP",{value:F(l),near:g}))}})}
function Ap(e,t){let n=e;for(let r of t.split("."))n=Z(n)?n[r]:void 0;return n!==void 0}function Sp(e,t,n,r){let{known:i,folder:o,limits:s}=k(),a=h=>h.toLowerCase().
trim().split(/\s+/).join(" "),l=a(p(e.titel)),c=Object.keys(i.cases).filter(h=>{var S,y;return h!==n&&a((y=(S=i.cases[h])==null?void 0:S.title)!=null?y:"")===l}),
[d]=c.sort();l&&d&&r.warnTogether(Et("titel"),w("SAME_TITLE",{other:`${o}/${d}.yml`}));let f=Z(e.resumé)?e.resumé.tekst:e.resumé,g=ie(M(p(f)));g>s.summary&&r.
warnTogether(Et("resumé"),w("LONG_SUMMARY",{length:g}));let m=fe(E(t.tal));xi(e.tal).forEach((h,S)=>{var v;let[y,_]=Z(h)?[p(h.værdi),p(h.enhed)]:["",""];if(!El(
y,_))return;let A={where:`tal ${S+1} › værdi`,path:["tal",(v=m[S])!=null?v:S,"værdi"]};r.warnTogether(A,w("UNIT_TWICE",{value:F(y),unit:F(_)}))})}function Dp(e,t){
if(e.dybde==="fuld")for(let n of k().expected_of_full)e[n]===void 0&&t.warnTogether(Et("dybde"),w("FULL_CASE_LACKS",{key:n,title:P(n).label}))}function Fp(e,t,n){
var s;let{cases:r}=k().known,i=[t],o=p(e.del_af);if(!(!t||o===t)){for(let a=r[o];o&&a&&!i.includes(o);a=r[o])i.push(o),o=(s=a.parent)!=null?s:"";o!==t||i.length<
2||n.reportTogether(Et("del_af"),w("PART_OF_ITSELF",{circle:[...i,t].join(" → ")}))}}function Ei(e,t=!1){var s;let n=e.startsWith("http://");if(!e.startsWith("https://")&&!(n&&t))return n?w("NOT_ENCRYPTED",{mended:F(`https${e.slice(4)}`)}):w("NO\
T_AN_ADDRESS");let r=(s=e.slice(e.indexOf("//")+2).split(/[/?#]/)[0])!=null?s:"",i=r.slice(r.lastIndexOf("@")+1).replace(/:[^:\]]*$/,"");return/^[^.]+(\.[^.]+)+$/.
test(i)&&!/[[\]]/.test(r)&&!/[\s<>"'`\\^{}|]/.test(e)?r.includes("@")?w("USER_IN_ADDRESS"):"":w("NOT_A_WHOLE_ADDRESS")}function Tp(e,t){var i;if(t.includes(`
`))return w("NOT_ONE_LINE");let n=ie(t);if(n>e.longest)return w("TOO_LONG",{length:n,longest:e.longest});let r=e.isTitle?(i=ue("code").exec(t))==null?void 0:i[0]:
void 0;return r===void 0?"":w("CODE_IN_TITLE",{value:F(r)})}function Pp(e){for(let[,t=""]of e.matchAll(ce("markdown_link"))){let n=Ei(t);if(n)return w("LINK_IN_\
TEXT",{value:F(t),fault:n})}return""}function Ci(e,t){let n=e.map(([i])=>i);if(n.includes(t))return"";let r=F(t);return w("NOT_ONE_OF_THE_WORDS",{value:r,words:n.
join(", "),near:ke(t,n)})}function Lp(e){if(T("number").test(e)&&e.length<10)return"";let t=e.replace(/[\s._]/g,"").replace(/^0+/,""),n=/^[0-9]{1,9}$/.test(t)?`\
 Skriv ${t}.`:"";return w("NOT_A_WHOLE_NUMBER",{value:F(e),mend:n})}function Op(e){if(T("reserved").test(e.toLowerCase()))return w("RESERVED_ID",{value:F(e)});let t=k().
limits.id;return ie(e)<=t&&T("id").test(e)?"":w("NOT_AN_ID",{value:F(e),longest:t})}function Mp(e){return ie(e)<=k().limits.picture&&T("picture").test(e)?"":w("\
NOT_A_PICTURE_NAME",{value:F(e)})}var Ml=(e,t)=>t?`${F(e)} ${t}`:"";function $l(e,t){let n=De(t);switch(e.kind){case"Word":return Ci(e.words,n);case"Date":return Ml(
n,dn(n,e.orNow));case"Link":return Ml(n,Ei(n,e.mayBeUnencrypted));case"Integer":return Lp(n);case"PictureName":return Mp(n);case"Identifier":return Op(n);case"L\
ine":return Tp(e,M(t));case"Prose":return Pp(M(t));default:return""}}function Il(e,t){let n=Ie(X(),e),r=new Un,i=new Ri(r,n,M(p(e.id)),t);return i.checkGroup(X(),e,ml),Ol(n,e,i.stated,t.today,r),r.problems}var Ri=class{constructor(t,n,r,i){
this.findings=t;this.self=r;this.circumstances=i;this.stated=0;this.own=wl(n)}checkGroup(t,n,r){for(let i of t){let o=be(r,i.key),s=n[i.key];s!==void 0&&!R(s)?this.
checkField(i,s,o):i.required&&this.findings.report({where:r.where,path:o.path},i.missing)}this.checkOrder(t,n,r)}checkOrder(t,n,r){for(let i of t.filter(({notBefore:o})=>o)){
let[o,s]=[L(p(n[i.notBefore])),L(p(n[i.key]),i.orNow)];if(!o||!s||s.last>=o.first)continue;let a=w("ENDS_BEFORE_START",{start:o.wording,end:s.wording});this.findings.
report(be(r,i.key),a)}}checkField(t,n,r){t.many?this.checkList(t,E(n),r):this.checkOne(t,n,r)}checkList(t,n,r){let i=new Map,o=0;n.forEach((s,a)=>{if(R(s))return;
o+=1;let l=gl(r,o,a);this.checkOne(t,s,l);let c=cn(t,s),d=typeof c=="string",f=Z(c)?c[t.alone]:c;if(typeof f!="string")return;let g=i.get(f);i.set(f,{number:o,isShort:d}),
g&&(d||g.isShort)&&this.reportAgain(t,f,`punkt ${g.number}`,l)})}reportAgain(t,n,r,i){t.repeats||(t.kind==="Prose"?this.findings.warn(i,w("SAME_AGAIN",{where:r})):
(t.kind==="Reference"||t.kind==="Line"||t.kind==="Group")&&this.findings.report(i,w("STANDS_TWICE",{value:F(n),where:r})))}checkOne(t,n,r){typeof n=="string"?this.
checkText(t,n,r):N(n)&&(t.fields?this.checkGroup(t.fields,n,r):this.checkStatement(t,n,r))}checkStatement(t,n,r){let[i,o,s]=[p(n.tekst),p(n.sted),p(n.ophav)].map(
M),a=be(r,"tekst");i?this.checkText(t,i,o||s?a:{...r,path:a.path}):this.findings.report({...r,path:a.path},w("TEXT_MISSING")),o&&this.checkPlaces(o,be(r,"sted")),
s&&this.reportFault(be(r,"ophav"),Ci(an(),s))}checkText(t,n,r){if(t.kind==="PlaceText")this.checkPlaces(n,r);else{if(this.refuseText(n,r))return;{let i=!this.reportFault(
r,$l(t,n));if(t.kind==="Reference"&&this.checkReference(t,De(n),r),t.kind==="Identifier"&&i&&this.checkNew(De(n),r),t.kind!=="Line"&&t.kind!=="Prose")return;for(let s of _l(
M(n),t))this.findings.warn(r,s);let o=xl(M(n),r.where);o&&this.findings.warn(r,o)}}}reportFault(t,n){return n&&this.findings.report(t,n),n!==""}refuseText(t,n){
let r=M(t);return bl(r)&&this.findings.reportLost(n,w("GARBLED_LETTERS")),this.reportFault(n,vl(r))}checkPlaces(t,n){if(!this.refuseText(t,n))for(let r of Mt(t.
replace(/\n/g," "))){if(Lt(r)){this.findings.report(n,r.fault);continue}n.where.startsWith("kilder ")||(this.stated+=1);let i=Yi(r,this.own);i&&this.findings.reportLost(
n,i)}}checkNew(t,n){this.circumstances.isExisting||!Object.keys(k().known.cases).includes(t)||this.findings.reportLost(n,w("ID_TAKEN",{value:F(t)}))}checkReference(t,n,r){
let i=Object.keys(k().known[t.collection]);t.collection==="cases"&&this.self&&!i.includes(this.self)&&i.push(this.self),i.includes(n)||this.findings.reportLost(
r,Ip(n,t.collection,i))}};function $p(e,t,n){let{isSpoken:r,known:i}=k();return r?ke(e,Object.values(i[t]).map(({title:o})=>o)):ke(e,[...n].sort())}function Ip(e,t,n){
var g;let{limits:r,origins:i,vocabularies:o}=k(),[s,a,l]=[F(e),$p(e,t,n),(g=i[t])!=null?g:""],c=o[t];if(!c)return w("NO_SUCH_ID",{value:s,where:l,near:a});let d=w(
"AMONG_WORDS",{words:n.join(", ")}),f=n.length<=r.words?d:w("AMONG_MANY",{where:l});return w("NO_SUCH_WORD",{value:s,where:f,near:a,file:c[0],fields:c[1]})}var Np=e=>k().asked.filter(({ask:t,fields:n})=>t&&n.every(r=>R(e[r]))).filter(({fields:[t=""]})=>!ft(e,t)).map(({ask:t,gap:n,fields:[r=""]})=>({where:"",path:[r],
message:`${t}, eller sæt kryds ved «${n}».`,isWarning:!1,waits:!1,isAsked:!0})),Bp=(e,t)=>{let n=E(e.kilder)[Number(t)];return N(n)?n:null};function jp(e,[t,
n,r]){let i=t==="kilder"&&(r==="sted"||r==="titel")?Bp(e,n):null;return i!==null&&R(i.titel)&&!Ve(oe(p(i.sted)).id)}function Nl(e,t){let n=[],r=new Set;for(let i of e){
let[o,s=0]=i.path;o==="id"&&R(t.id)||(o==="id"?n.push({...i,path:["titel"]}):jp(t,i.path)?r.has(String(s))||(r.add(String(s)),n.push({...i,path:["kilder",s,"tit\
el"],message:`${At("CaseSource","titel").ask}.`})):n.push(i))}return[...n,...Np(t)]}var qn=class{constructor(){this.spread=ut(X());this.existing="";this.isChanged=!1;this.tellsAll=!1;this.idIsOwn=!1;this.visited=new Set;this.drafts=new zn}get slot(){
return this.existing?`case.${this.existing}`:"ny"}get isRefused(){return this.drafts.isRefused}gather(){return Ie(X(),this.spread)}open(t,n){this.existing=t,this.
visited=new Set,this.tellsAll=!1,this.isChanged=!1;let r=this.drafts.load(this.slot),i=X();return this.spread=$e(i,r?Ie(i,$e(i,r.record)):n!=null?n:k().begun),this.
idIsOwn=t!==""||(r?r.idIsOwn:n!==null)&&hl(p(this.spread.id)),this.renewId(),r!==null}renewId(){this.idIsOwn||(this.spread.id=pl(p(this.spread.titel)))}save(){return this.
isChanged&&this.drafts.save(this.slot,{idIsOwn:this.idIsOwn,record:this.spread}),this.isChanged}removeDraft(){this.drafts.remove(this.slot)}note(t){this.isChanged=
!0,t[0]==="titel"&&this.renewId()}visit(t){this.visited.add(t.join("-"))}listProblems(){let t={isExisting:this.existing!=="",today:je()};return Nl(Il(this.spread,
t),this.spread).sort((r,i)=>ki(r.path)-ki(i.path))}tells(t){let n=t.path.join("-"),r=i=>i===n||i.startsWith(`${n}-`);return this.tellsAll||Array.from(this.visited).
some(r)}};var Hp="Er du gået i stå, så aflever alligevel, og skriv, hvor du er i tvivl. Så hjælper en anden.",Wp=300,Bl,Kn=class{constructor(t){this.root=t;this.writing=
new qn;this.steps=gi();this.panels=new Map;this.pressing=new Hn;this.status=u("span",{role:"status"});this.said=u("p",{class:"s-hidden",role:"status"});this.clearer=
G("",{class:"f-tool",hidden:!0},()=>this.clear());this.intro=u("p",{class:"f-intro",hidden:!0});this.notice=new lt;this.news=new Gn;this.stepper=new Wn(this.steps,
t=>this.showStep(t,!0));this.shown=(Bl=this.steps[0])!=null?Bl:Ye;this.warnedOf=null;this.original=null;this.heard=null;this.isReady=!1;this.timer=0;this.steps.
forEach((i,o)=>{this.panels.set(i,this.makePanel(i,o))});let n=Array.from(this.panels.values()),r=u("form",{class:"f-form",novalidate:!0,autocomplete:"off"},this.
notice.element,this.intro,u("p",{class:"f-draft"},this.status," ",this.clearer),this.said,this.stepper.element,n.map(i=>i.panel),Sa());r.addEventListener("submi\
t",i=>i.preventDefault()),t.replaceChildren(r),this.listen()}listen(){window.addEventListener("pagehide",()=>this.save()),document.addEventListener("visibilityc\
hange",()=>{document.visibilityState==="hidden"&&this.save()}),window.addEventListener("popstate",()=>{var t;return this.showStep((t=wi())!=null?t:this.firstStep,
!0)})}get firstStep(){var t;return(t=this.steps[0])!=null?t:Ye}panelOf(t){let n=this.panels.get(t);if(!n)throw new Error(`No step is called ${t.id}`);return n}open(t,n){
var i;this.original=n,this.notice.clear();let r=this.writing.open(t,n);this.isReady=!1;for(let o of nn())this.panelOf(o).fill(this.writing.spread,this);this.isReady=
!0,this.news.forget();for(let o of this.panels.values())o.summary.hidden=!0;this.showIntro(t),this.clearer.textContent=t?"Slet mine rettelser":"Slet kladde",this.
tellDraft(r),r&&this.say("Din kladde er hentet frem."),this.refresh(),this.showStep((i=wi())!=null?i:this.firstStep,!1)}showIntro(t){var i,o;this.intro.hidden=!t;
let n=(o=(i=k().known.cases[t])==null?void 0:i.title)!=null?o:t,r=u("a",{href:"foreslaa-en-case.html"},"Skriv en ny i stedet");t&&this.intro.replaceChildren(`Du\
 retter casen «${n}». `,r)}warn(t,n,r){this.notice.show(t,n,r)}save(){window.clearTimeout(this.timer),this.isReady&&this.writing.save()&&this.tellDraft(!0)}tellDraft(t){
let{isRefused:n}=this.writing,i=n?"Browseren vil ikke gemme en kladde her. Lad siden stå åben, til du er færdig, og hent filen til sidst.":t?"Din kladde er g\
emt i denne browser.":"Det, du skriver, bliver gemt som kladde i denne browser.";this.status.textContent!==i&&(this.status.textContent=i),this.clearer.hidden=!t||
n}clear(){let{existing:t}=this.writing,n=t?"Vil du slette dine rettelser og se casen, som den er nu?":"Vil du slette kladden og begynde forfra?";window.confirm(
n)&&(window.clearTimeout(this.timer),this.writing.removeDraft(),this.open(t,t?this.original:null),this.say("Kladden er slettet."))}get record(){return this.writing.
spread}changed(t){this.writing.note(t),this.said.textContent="",this.warnedOf=null,window.clearTimeout(this.timer),this.timer=window.setTimeout(()=>{this.save(),
this.refresh()},Wp)}left(t){this.writing.visit(t),this.refresh()}say(t){ca(this.said,t)}renew(t){this.panelOf(xt([t])).fill(this.writing.spread,this)}refresh(){
if(!this.isReady||this.pressing.delays(()=>this.refresh()))return;let t=this.writing.listProblems(),n=t.filter(i=>this.writing.tells(i));rl(n,this.root);for(let[
i,o]of this.panels)this.stepper.note(i,tl(i,t,n,o.isBegun(this.writing.spread))),o.follow();Na(this.root,this.record),this.followSummary(t);let r=this.news.take(
n.filter(({path:i})=>xt(i)===this.shown));r&&this.shown===this.heard&&this.say(r),this.heard=this.shown}showSummary(t,n,r){let{summary:i}=this.panelOf(t),o=n.some(
s=>!s.isWarning);return i.hidden=!n.length,i.textContent="",Re(i,ol(n,s=>this.goTo(s))),o&&r&&i.focus(),o}followSummary(t){let{summary:n}=this.panelOf(this.shown);
if(n.hidden||this.shown===Ye||this.shown===vt)return;let{activeElement:r}=document;n!==r&&n.contains(r)||this.showSummary(this.shown,on(t,this.shown),!1)}goTo(t){
this.showStep(xt(t.path),!1);let n=yi(t.path,this.root);n&&sl(n)}makePanel(t,n){let r=this.steps[n-1],i=this.steps[n+1];return new jn(t,`Trin ${n+1} af ${this.steps.
length}`,{back:r?()=>this.showStep(r,!0):null,on:i?()=>this.goOn(i):null,onText:i===vt?"Videre til aflevering":"Videre"})}showStep(t,n){this.shown=t,this.said.textContent=
"";for(let[s,a]of this.panels)a.show(s===t);this.stepper.show(t),(t===Ye||t===vt)&&this.fillEnd(t);let{panel:r,heading:i}=this.panelOf(t);he(r);let o=`#${rn(t)}`;
location.hash&&location.hash!==o?history.pushState(null,"",o):location.hash!==o&&history.replaceState(null,"",o),n&&(i.focus({preventScroll:!0}),this.stepper.element.
scrollIntoView({block:"start"}))}fillEnd(t){this.save(),this.writing.tellsAll=!0,this.refresh();let n=this.writing.listProblems().filter(s=>!s.waits);this.showSummary(
t,n,!1)&&t===vt&&this.panelOf(t).summary.append(u("p",{},Hp));let i=this.writing.gather(),o=t===Ye?[Sn(i,je())]:qa(i,this.writing.existing!=="");this.panelOf(t).
body.replaceChildren(...o)}goOn(t){this.shown!==Ye&&this.isStopped()||this.showStep(t,!0)}isStopped(){let t=this.shown;for(let{path:i}of this.writing.listProblems())
_t(t).includes(String(i[0]))&&this.writing.visit(i);let n=on(this.writing.listProblems(),t);this.news.take(n),this.refresh();let r=this.warnedOf!==t;return!this.
showSummary(t,n,r)||!r?!1:(this.warnedOf=t,!0)}};var Gp=e=>({open:(t,n)=>e.open(t,n),record:()=>e.writing.gather(),problems:()=>e.writing.listProblems(),write:t=>Dn(Ie(X(),$e(X(),t))),preview:t=>Sn(t,je())});function zp(){
var t;let e=(t=new URLSearchParams(location.search).get("case"))!=null?t:"";return T("id").test(e)&&Object.keys(k().known.cases).includes(e)?e:""}async function Hl(e){
let t=Vn();try{Fi(Ti(await t.load("skemaer/formular")))}catch(i){if(!(i instanceof _e))throw i;let o=new lt;o.show(i,"Formularen",()=>{Hl(e)}),e.replaceChildren(
o.element);return}let n=new Kn(e);window.samspilFormular={data:k(),inspection:Gp(n)};let r=zp();r?await Wl(n,r):n.open("",null)}async function Wl(e,t){try{e.open(
t,await Vn().load(`skemaer/cases/${t}`))}catch(n){if(!(n instanceof _e))throw n;e.open("",null),e.warn(n,"Casen",()=>{Wl(e,t)})}}var jl=le("[data-f-form]");jl&&
Hl(jl);})();
