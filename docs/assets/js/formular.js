/* Made by «make scripts» from macros/browser/form/formular.ts. */
"use strict";(()=>{var Fo=Object.defineProperty;var Zl=(e,t,n)=>t in e?Fo(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var To=(e,t)=>{for(var n in t)Fo(e,n,{get:t[n],enumerable:!0})};var Q=(e,t,n)=>Zl(e,typeof t!="symbol"?t+"":t,n);function Re(e,t){if(t!=null)if(typeof t=="string"||t instanceof Node)e.append(t);else for(let n of t)Re(e,n)}function u(e,t={},...n){let r=document.createElement(
e);for(let[o,i]of Object.entries(t))i===!0?r.setAttribute(o,""):i!==!1&&i!==null&&i!==void 0&&r.setAttribute(o,String(i));return Re(r,n),r}function W(e,t={},n){let r=u("button",{type:"button",...t},e);return n&&r.addEventListener("click",n),r}var lt=e=>u("span",{class:"s-hidden"},e),Yl={plus:"M12 5\
v14M5 12h14",check:"M5 12.5l4.5 4.5L19 7.5",up:"M12 19V5m-6 6l6-6 6 6",down:"M12 5v14m-6-6l6 6 6-6",grip:"M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.0\
1"};function Po(e){let t=u("div");return t.innerHTML=`<svg class="s-sign" viewBox="0 0 24 24" aria-hidden="true"><path d="${Yl[e]}"/></svg>`,Vl("svg",t)}function le(e,t=document){return t.querySelector(e)}function Vl(e,t=document){let n=t.querySelector(e);if(!n)throw new Error(`The page has no ${e}`);return n}function ke(e,t=document){
return Array.from(t.querySelectorAll(e))}var xe=class extends Error{constructor(n,r="unreachable"){super(`${r}: ${n}`);this.address=n;this.reason=r;this.name="LoadingError"}},Yn=class{constructor(t){this.
place=t;this.coming=new Map}load(t){return this.once(t,()=>this.find(t,this.place.edition))}async take(t,n){let r=await this.find(t,n);return delete this.place.
store()[t],r}loadTool(t){return this.once(t,()=>this.place.run(this.locate(t)))}once(t,n){let r=this.coming.get(t);if(r)return r;let o=n();return this.coming.set(
t,o),o.catch(()=>this.coming.delete(t)),o}async find(t,n){let{place:r}=this,o=this.locate(`${t}.js`,n);if(r.store()[t]||await r.run(o),!r.store()[t])throw new xe(
o);this.isOf(t,n)||(delete r.store()[t],await r.run(`${o}&t=${Date.now()}`));let i=r.store()[t];if(!i)throw new xe(o);if(!this.isOf(t,n))throw new xe(o,"outdate\
d");return i[1]}isOf(t,n){var r;return((r=this.place.store()[t])==null?void 0:r[0])===n}locate(t,n=this.place.edition){return`${this.place.base}${t}?e=${n}`}};function Xl(e){
return new Promise((t,n)=>{let r=document.createElement("script");r.src=e,r.onload=()=>{r.remove(),t()},r.onerror=()=>{r.remove(),n(new xe(e))},document.head.append(
r)})}function Ql(){var t,n;let e=document.querySelector("[data-edition]");return{base:(t=e==null?void 0:e.getAttribute("data-base"))!=null?t:"",edition:(n=e==null?
void 0:e.getAttribute("data-edition"))!=null?n:"",store:()=>{var r;return(r=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:Xl}}var Rt=null;
function Vn(){return Rt!=null||(Rt=new Yn(Ql())),Rt}var ec=e=>e instanceof xe&&e.reason==="outdated";function tc(e,t){return ec(e)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",
isOutdated:!0}:{text:`${t} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}function nc(e,t){let n=e.isOutdated?()=>location.reload():t;return W(e.way,{class:"s-button s-button--quiet"},n)}var ct=class{constructor(t=u("div",{class:"s-no\
tice",role:"status"})){this.element=t}show(t,n,r,o=""){let i=tc(t,n),s=u("p",{},o?`${i.text} ${o}`:i.text);this.element.replaceChildren(s,nc(i,r))}clear(){this.
element.replaceChildren()}};var Xn;function Lo(e){Xn=e}var Oo=e=>({...e,messages:{...e.messages,...e.spoken},isSpoken:!0});function k(){if(!Xn)throw new Error("The form has been given no d\
ata");return Xn}function ut(e){let t;return()=>{let n=k();return(t==null?void 0:t.of)!==n&&(t={of:n,result:e(n)}),t.result}}var am="januar februar marts april maj juni juli august september oktober november december".split(" ");function Ae(e){return e.length<2?e.join(""):`${e.slice(0,
-1).join(", ")} og ${e[e.length-1]}`}function Qe(e,t,n){return`${e} ${e===1?t:n}`}var ue=e=>e.slice(0,1).toUpperCase()+e.slice(1);var Mo=ut(()=>new Map);function an(e,t,n){let r=Mo().get(e);if(r)return r.lastIndex=0,r;let o=new RegExp(t,n);return Mo().set(e,o),o}var de=e=>an(e,k().patterns[e],
"u"),ce=e=>an(`${e} g`,k().patterns[e],"gu"),P=e=>an(`${e} $`,`^(?:${k().patterns[e]})$`,"u"),Qn=(e,t="")=>an(`${e} ^${t}`,`^(?:${k().patterns[e]})`,`u${t}`);var Se=e=>Array.from(e),ie=e=>Se(e).length,J=e=>e.slice(0,1).toLowerCase()+e.slice(1),rc={æ:"ae",ø:"oe",å:"aa",é:"e",ü:"u",ö:"oe",ä:"ae"};function fe(e){
return e.normalize("NFC").toLowerCase().replace(/[æøåéüöä]/g,t=>{var n;return(n=rc[t])!=null?n:t}).normalize("NFKD").replace(/\P{ASCII}/gu,"").replace(/[^a-z0-9]+/g,
"-").replace(/^-+|-+$/g,"")}var $o=e=>e.replace(/\r\n?/g,`
`).replace(/\t/g," ").normalize("NFC"),oc=/^[\s\x1c-\x1f\x85]+|[\s\x1c-\x1f\x85]+$/g,M=e=>e.replace(oc,""),De=e=>M(e.replace(ce("hard_space")," "));function w(e,t={}){let n=k().messages[e];if(n===void 0)throw new Error(`There is no message ${e}`);return n.replace(/\{\{|\}\}|\{(\w+)\}/g,(r,o)=>{if(!o)return r.
charAt(0);let i=t[o];return i===void 0?r:String(i)})}function F(e){let t=e.replace(ce("unprintable")," ").replace(/::/g,": :").replace(/##\[/g,"# #[").trim().replace(
ce("cpr"),"…"),n=k().limits.echo,r=Se(t);return r.length<=n?`«${t}»`:`«${r.slice(0,n-1).join("").trimEnd()}…»`}var Io="x-samspil",At=["tekst","sted","ophav"],Fe=e=>{var t;return{title:"",label:(t=e.title)!=null?t:"",help:"",one:"",today:"",isOneParagraph:!1,example:"",required:!1,
asked:!1,many:!1,stated:!1,origin:"kilden",missing:"",longest:0,isTitle:!1,orNow:!1,notBefore:"",mayBeUnencrypted:!1,words:[],collection:"",repeats:!1,alone:"",
fields:null,...e}};function ic(e){let t=k().schema.definitions[e];if(!t)throw new Error(`The schema has no group ${e}`);return No(t,e)}var sc=e=>Object.entries(
k().known[e]).map(([t,{title:n,help:r=""}])=>[t,n,r]),ac=(e,{missing:t,is_word:n})=>t&&n?w("WRITE_ONE_OF",{words:e.map(([r])=>r).join(", ")}):"",St=(e,t)=>{var n;
return(n=k().words[`${e}.${t}`])!=null?n:{}};function lc(e,t,n){var s,a,l,c,d,f,g,m,p,S,y,E,A,v,b,C,D,O,G,I,U;let r=t[Io],o=St(n,e),i=r.is_word?sc(r.collection):
(s=r.words)!=null?s:[];return{key:e,title:t.title,label:(a=o.label)!=null?a:t.title,help:(l=o.help)!=null?l:t.description,one:(c=o.one)!=null?c:"",today:(d=o.today)!=
null?d:"",isOneParagraph:o.as_one!==void 0,example:(g=(f=t.examples)==null?void 0:f[0])!=null?g:"",kind:r.kind,required:(m=r.required)!=null?m:!1,asked:(p=r.asked)!=
null?p:!1,many:((S=r.many)!=null?S:!1)&&r.kind!=="PlaceText",stated:(y=r.stated)!=null?y:!1,origin:(E=r.origin)!=null?E:"kilden",missing:k().isSpoken&&o.ask?`${o.
ask}.`:((A=r.missing)!=null?A:"")+ac(i,r),longest:(v=r.longest)!=null?v:0,isTitle:(b=r.is_title)!=null?b:!1,orNow:(C=r.or_now)!=null?C:!1,notBefore:(D=r.not_before)!=
null?D:"",mayBeUnencrypted:(O=r.unencrypted)!=null?O:!1,words:i,collection:(G=r.collection)!=null?G:"",repeats:(I=r.repeats)!=null?I:!1,alone:(U=r.alone)!=null?
U:"",fields:r.group?ic(r.group):null}}var No=(e,t)=>Object.entries(e.properties).map(([n,r])=>lc(n,r,t)),Z=ut(e=>No(e.schema,"Case"));function T(e,t=Z()){let n=t==
null?void 0:t.find(r=>r.key===e);if(!n)throw new Error(`No field is called ${e}`);return n}var ln=()=>{var e;return(e=er().ophav[Io].words)!=null?e:[]},er=()=>k().
schema.definitions.udsagn.anyOf[1].properties,Dt=e=>e.key==="ophav"||e.key==="sted"&&!e.required,et=e=>{var t,n;return(n=(t=e.fields)==null?void 0:t.find(r=>r.key===
e.alone))!=null?n:null},cn=e=>e.one?ue(e.one.replace(/^e[nt] /,"")):e.label,q=(e,t)=>{var n,r;return(r=(n=e.words.find(([o])=>o===t))==null?void 0:n[1])!=null?r:
t};var N=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),V=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),h=e=>typeof e=="string"?e:"",x=e=>Array.isArray(e)?
e:[],_=e=>e===void 0?!0:typeof e=="string"?!M(e):(Array.isArray(e)?e:Object.values(e)).every(_),he=e=>e.flatMap((t,n)=>_(t)?[]:[n]),jo=()=>({tekst:"",sted:"",ophav:""});
function dn(e){return e.fields?dt(e.fields):e.stated?jo():""}function dt(e){let t={};for(let n of e)t[n.key]=n.many?[]:dn(n);return t}function $e(e,t){let n=dt(
e);for(let r of e){let o=t[r.key];o!==void 0&&(r.many?n[r.key]=(Array.isArray(o)?o:[o]).map(i=>Bo(r,i)):n[r.key]=Bo(r,o))}return n}function Bo(e,t){return e.fields?
$e(e.fields,V(t)?t:cc(e,t)):e.stated?V(t)?{tekst:h(t.tekst),sted:h(t.sted),ophav:h(t.ophav)}:{...jo(),tekst:h(t)}:String(t)}function cc(e,t){let n=et(e);return n?
{[n.key]:t}:{}}function Ie(e,t){let n={};for(let r of e){let o=t[r.key];o===void 0||_(o)||(n[r.key]=r.many?x(o).filter(i=>!_(i)).map(i=>un(r,i)):un(r,o))}return n}
function un(e,t){var r;if(typeof t=="string")return M(t);if(e.fields&&N(t))return uc(e,Ie(e.fields,t));if(!N(t))return"";let n={};for(let o of At){let i=M(h(t[o]));
i&&(n[o]=i)}return n.sted||n.ophav?n:(r=n.tekst)!=null?r:""}function uc(e,t){let n=et(e);if(!n||n.kind==="PlaceText"||Object.keys(t).length!==1)return t;let r=t[n.
key];return typeof r=="string"?r:t}var ft=e=>{var t;return(t=k().gaps[M(e).toLowerCase()])==null?void 0:t[0]},dc=e=>x(e.ikke_angivet).map(h).filter(t=>M(t)!==""),ht=(e,t)=>dc(e).some(n=>{let r=ft(
n);return r!==void 0&&(r===t||t.startsWith(`${r}.`))});function Ho(e,t,n){let o=(Array.isArray(e.ikke_angivet)?e.ikke_angivet:[]).filter(i=>ft(h(i))!==t);e.ikke_angivet=
n?[...o,t]:o}function Go(e){let t=k().gaps[M(e).toLowerCase()];return t?J(t[1]):e}var tt=e=>e.map(t=>{if(typeof t=="string")return t;let n=t.tag==="a"?{rel:"noopener"}:{};return u(t.tag,{...t.attributes,...n},tt(t.content))});function Ne(e){var n,
r;let t=le("template[data-f-signs]");return(r=(n=t==null?void 0:t.content.querySelector(`.s-sign--${CSS.escape(e)}`))==null?void 0:n.cloneNode(!0))!=null?r:null}
var Ee=(e,t)=>u("div",{},u("dt",{},e),u("dd",{},t)),pt=(e,t,n=null)=>u(`h${e+1}`,{class:`f-preview__h${e}`},n,t),Be=(e,t)=>u("details",{class:"s-fold"},u("summa\
ry",{},e),t),Te=(e,t)=>e.map((n,r)=>r?[t,n]:n);var Wo=e=>String(e).padStart(2,"0"),X=(e,t,n)=>`${e}-${Wo(t)}-${Wo(n)}`,nt=(e,t)=>new Date(Date.UTC(e,t,0)).getUTCDate();function je(){let e=new Date;return X(e.
getFullYear(),e.getMonth()+1,e.getDate())}function zo(e,t){let n=Number(e.slice(5,7))-1+t,r=Number(e.slice(0,4))+Math.floor(n/12),o=n%12+1;return X(r,o,Math.min(
Number(e.slice(8)),nt(r,o)))}var Ft=class extends Error{},rt=(e,t={})=>new Ft(w(e,{forms:w("DATE_FORMS"),...t})),fc={dag:10,måned:7,"del af måned":7,årstid:4,halvår:4,kvartal:4,år:4,nu:0};
function Me(e,t,n,r,o){let i=(e.approximate?"ca. ":"")+o;return{first:t,last:n,precision:r,approximate:e.approximate,wording:i,iso:t.slice(0,fc[r])}}var hc=()=>({
first:"9999-12-31",last:"9999-12-31",precision:"nu",approximate:!1,wording:k().dates.now,iso:".."}),Uo=e=>{let t=e.toLowerCase().trim().split(/\s+/).join(" ").replace(
/\.+$/,"");return k().dates.now_words.includes(t)};function Jo(e){let{now:t}=k().dates;if(M(e)===t)return hc();if(Uo(e))throw rt("NOT_A_DATE",{meant:w("MEANT",{
value:`«${t}»`})});return tr(e)}function tr(e){var f,g;let t=(f=P("date").exec(M(e)))==null?void 0:f.groups;if(!t){let m=qo(e);throw rt("NOT_A_DATE",{meant:m?
w("MEANT",{value:`«${m}»`}):w("WRITE_DATE",{forms:w("DATE_FORMS")})})}let{earliest:n,latest:r}=k().dates,o=Number(t.year);if(o<n||o>r)throw rt("YEAR_OUTSIDE",
{earliest:n,latest:r});let{season:i,half:s,quarter:a,part:l}=t;if((i||s||a)&&t.month)throw rt("PART_OF_YEAR_AND_MONTH");let c=t.month===void 0?void 0:Number(t.month),
d={year:o,month:c,day:t.day,approximate:t.ca!==void 0};if(s)return pc(d,s);if(a)return mc(d,Number(a));if(i)return gc(d,i);if(c!==void 0&&(c<1||c>12))throw rt("\
NO_SUCH_MONTH",{month:(g=t.month)!=null?g:""});return l?kc(d,l):wc(d)}function pc(e,t){let{year:n}=e;return t==="1"?Me(e,X(n,1,1),X(n,6,30),"halvår",`første ha\
lvår ${n}`):Me(e,X(n,7,1),X(n,12,31),"halvår",`andet halvår ${n}`)}function mc(e,t){let[n,r]=[e.year,3*t],o=X(n,r,nt(n,r));return Me(e,X(n,r-2,1),o,"kvartal",
`${t}. kvartal ${n}`)}function gc(e,t){let n=k().dates.seasons[t];if(!n)throw new Error(`The pattern knows a season that the table does not: ${t}`);let[r,o,i]=n,
[s,a]=o>12?[e.year+1,o-12]:[e.year,o],l=X(s,a,nt(s,a));return Me(e,X(e.year,r,1),l,"årstid",`${i} ${e.year}`)}function kc(e,t){if(e.day)throw rt("PART_OF_MONTH\
_AND_DAY");let{parts:n,year_parts:r,months:o}=k().dates,[i,s]=[n[t],r[t]];if(!i||!s)throw new Error(`The pattern knows a part that the table does not: ${t}`);let{
year:a,month:l}=e,[c,d,f]=i;if(l===void 0){let[m,p]=s;return Me(e,X(a,m,1),X(a,p,nt(a,p)),"år",`${f} ${a}`)}let g=X(a,l,Math.min(d,nt(a,l)));return Me(e,X(a,l,
c),g,"del af måned",`${f} ${o[l-1]} ${a}`)}function wc(e){var a;let{year:t,month:n}=e;if(n===void 0)return Me(e,X(t,1,1),X(t,12,31),"år",String(t));let r=(a=k().
dates.months[n-1])!=null?a:"",o=nt(t,n);if(e.day===void 0)return Me(e,X(t,n,1),X(t,n,o),"måned",`${r} ${t}`);let i=Number(e.day);if(i<1||i>o)throw rt("NO_SUCH_\
DAY",{month:r,year:t,days:o});let s=X(t,n,i);return Me(e,s,s,"dag",`${i}. ${r} ${t}`)}function qo(e){let{longest:t,rewrites:n,months:r}=k().dates;if(ie(e)>t)return"";
let o=e.replace(/[\u2010-\u2015\u2212]/g,"-").toLowerCase().trim().split(/\s+/).join(" ");for(let[i,s]of n)o=o.replace(new RegExp(i,"gu"),s);return r.forEach((i,s)=>{
let a=String(s+1).padStart(2,"0");o=o.replace(new RegExp(`-${i.slice(0,3)}[a-z]*`,"g"),`-${a}`)}),o!==e.trim()&&yc(o)?o:""}var yc=e=>fn(e)==="";function L(e,t=!1){
if(!e)return null;try{return(t?Jo:tr)(De(e))}catch(n){if(n instanceof Ft)return null;throw n}}function fn(e,t=!1){try{return(t?Jo:tr)(e),""}catch(n){if(n instanceof
Ft)return n.message;throw n}}function nr(e,t=!1){let n=De(e);return t&&Uo(n)?k().dates.now:fn(n,t)?qo(n)||e:n}function He(e,t=!1){var r;let n=(r=L(e,t))==null?void 0:
r.wording;return n!==void 0&&nr(n,t)===e?n:e}var hn=e=>{var t,n;return(n=(t=L(e))==null?void 0:t.wording)!=null?n:e};function rr(e,t){if((t==null?void 0:t.precision)===
"nu")return e?`siden ${e.wording}`:"stadig i gang";if(!e||!t)return e?`fra ${e.wording}`:t?`til ${t.wording}`:"";if(e.wording===t.wording)return e.wording;let[n,
r]=[e.first.slice(0,4),t.last.slice(0,4)];return n===r?e.approximate||t.approximate?`ca. ${n}`:n:`${e.approximate?"ca. ":""}${n}–${t.approximate?"ca. ":""}${r}`}
function Tt(e,t){return!t||t.wording===e.wording?e.wording:t.precision==="nu"?`siden ${e.wording}`:e.precision==="år"&&t.precision==="år"?`${e.wording}–${t.
wording}`:`${e.wording} – ${t.wording}`}var Ko=(e,t)=>e&&t?Tt(e,t):rr(e,t);function pn(e,t){return e?Tt(e,t):t?`til ${t.wording}`:""}function Zo(e,t){let n=t!==
null&&t.precision!=="nu";return e?n?`med ${Tt(e,t)}`:`med siden ${e.wording}`:n?`med til ${t.wording}`:""}var Pt=e=>x(e.redaktion).filter(t=>N(t)&&!_(t)).map(t=>({dato:M(h(t.dato)),hvad:M(h(t.hvad)),rolle:M(h(t.rolle)),note:M(h(t.note))})),mt=e=>{var t;return(t=[...e].
reverse().find(n=>n.hvad==="gennemset"))!=null?t:null};function Lt(e,t){var o,i;let n=k().settings.review_months,r=L((i=(o=mt(e))!=null?o:e[0])==null?void 0:i.dato);
return n!==null&&r!==null&&zo(r.first,n)<=t}var bc=.6,vc=3;function _c(e,t,n,r){var l;let[o,i,s]=[n.from,r.from,0],a=new Map;for(let c=n.from;c<n.to;c+=1){let d=new Map;for(let f=r.from;f<r.to;f+=1){if(e[c]!==
t[f])continue;let g=((l=a.get(f-1))!=null?l:0)+1;d.set(f,g),g>s&&([o,i,s]=[c-g+1,f-g+1,g])}a=d}return[o,i,s]}function or(e,t,n,r){let[o,i,s]=_c(e,t,n,r);return s?
s+or(e,t,{from:n.from,to:o},{from:r.from,to:i})+or(e,t,{from:o+s,to:n.to},{from:i+s,to:r.to}):0}function xc(e,t){let[n,r]=[Se(e),Se(t)],o=n.length+r.length;return o?
2*or(n,r,{from:0,to:n.length},{from:0,to:r.length})/o:1}function Ec(e,t){return ie(e)<k().limits.beginning?[]:t.filter(n=>n.startsWith(e)).sort((n,r)=>ie(n)-ie(
r))}function Cc(e,t,n){return t.map(r=>[xc(r,e),r]).filter(([r])=>r>=n).sort(([r,o],[i,s])=>i-r||(o<s?1:-1)).slice(0,vc).map(([,r])=>r)}function we(e,t,n=bc){var c,
d;let r=new Map(t.map(f=>[f.toLowerCase(),f])),o=e.toLowerCase(),i=Array.from(r.keys()),s=Ec(o,i);s.length||(s=Cc(o,i,n));let a=Se(o)[0],l=(c=s.find(f=>Se(f)[0]===
a))!=null?c:s[0];return l?w("MEANT",{value:`«${(d=r.get(l))!=null?d:l}»`}):""}var Ot=e=>"fault"in e,Mt=([e,t])=>t>e?`${e}-${t}`:String(e),Rc=/(\d+)(?:\s*[-–]\s*(\d+))?/g;function Ac(e){let t=[];for(let[,n,r]of e.matchAll(Rc)){let[o,i]=[
Number(n),Number(r||n)];if(o<1)return{fault:w("LINE_ZERO")};if(i<o)return{fault:w("LINES_TURN_ROUND",{first:o,last:i})};t.push([o,i])}return t}function Sc(e){let t=w(
"PLACE_HELP");if(!e)return{fault:w("NO_PLACE_AT_SEMICOLON",{help:t})};let n=J(e),r=n!==e&&P("place").test(n)?w("MEANT",{value:F(n)}):"";return{fault:w("NOT_A_PL\
ACE",{value:F(e),near:r,help:t})}}function Dc(e){var o;let t=((o=e.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?/,"").split(/[/:?#]/)[0])!=null?o:"").split(
".");return(t.length>1?t.slice(0,-1):t).join(".").replace(/æ/g,"ae").replace(/ø/g,"oe").replace(/å/g,"aa").replace(/[^a-z0-9]+/g,"-").replace(/^-+|-+$/g,"")||
"kilde"}function Fc(e){let[t=""]=e.split(" "),n=t.replace(/,+$/,"");if(!P("web_address").test(n.toLowerCase()))return null;let r=`${Dc(n)} ${e.slice(t.length+1).
trim()}`.trim();return{fault:w("ADDRESS_AS_PLACE",{value:F(n),name:r})}}function Tc(e){var o,i,s,a;if(P("only_lines").test(e))return{fault:w("LINES_WITHOUT_SOUR\
CE",{value:F(e)})};let t=Fc(e);if(t)return t;let n=ie(e)<=k().limits.place?(o=P("place").exec(e))==null?void 0:o.groups:void 0;if(!n)return Sc(e);let r=Ac((i=n.
lines)!=null?i:"");return Array.isArray(r)?{source:(s=n.source)!=null?s:"",where:((a=n.where)!=null?a:"").replace(/^[ ,]+|[ ,]+$/g,""),lines:r}:r}var $t=e=>De(e).
split(";").map(t=>Tc(t.trim())),gt=e=>e?$t(e).filter(t=>!Ot(t)):[];var ye=e=>{var t;return(t=k().known.documents.find(n=>n.id===e))!=null?t:null},Qo=e=>e.pages.length?e.pages:e.chapters;function ei(e,t){if(t.includes(e.source))
return"";let n=ye(e.source);if(n)return Pc(e,n);let o=[...k().known.documents.map(i=>i.id).sort(),...[...t].sort()];return w("NO_SUCH_SOURCE",{value:F(e.source),
near:we(e.source,o),known:o.join(", ")})}function Pc(e,t){let{short:n,lines:r}=t,o=e.lines.find(([,a])=>a>r);if(o)return w("NO_SUCH_LINE",{span:Mt(o),short:n,lines:r});
if(!e.where){let a=ti(t);return e.lines.length?"":w("PLACE_WITHOUT_PAGE",{source:e.source,name:a})}let i=Mc(e.where,t);if(!i)return Lc(e,t);let s=e.lines.find(([
a,l])=>a<i[0]||l>i[1]);return s?w("LINES_ELSEWHERE",{span:Mt(s),value:F(e.where),lie:oi([s],t,!1)}):""}function Lc(e,t){let{where:n,source:r}=e,{short:o}=t;return w(
"NO_SUCH_SECTION",{value:F(n),short:o,near:Oc(n,t),source:r,name:ti(t)})}function Oc(e,t){var r;if(e.startsWith("s."))return"";if(P("only_numbers").test(e))return w(
"ARE_THEY_LINES",{lines:e});let n=(r=Qn("other_page","i").exec(e))==null?void 0:r[1];return n!==void 0?w("PAGES_ARE_WRITTEN",{page:n}):we(e,[...t.pages,...t.chapters].
map(([o])=>o))}var ti=e=>{var t,n;return(n=(t=Qo(e)[0])==null?void 0:t[0])!=null?n:"l. 1-3"},ni=e=>{var t,n;return(n=(t=/\d+/.exec(e))==null?void 0:t[0])!=null?
n:e};function ri(e,t,n){let r=t[e];if(!r)return null;let o=t[e+1];return[r[1],o?o[1]-1:n.lines]}function Yo(e,t){let n=t.pages.findIndex(([r])=>ni(r)===String(e));
return ri(n,t.pages,t)}function Mc(e,t){let n=P("pages").exec(e);if(n&&t.pages.length){let i=Yo(Number(n[1]),t),s=Yo(Number(n[2]||n[1]),t);return i&&s&&i[0]<=s[1]?
[i[0],s[1]]:null}let r=e.replace(/^[«»"' ]+|[«»"' ]+$/g,"").toLowerCase(),o=t.chapters.findIndex(([i])=>i.toLowerCase()===r);return ri(o,t.chapters,t)}var Vo=(e,t)=>t.
reduce((n,[,r],o)=>r<=e?o:n,-1);function Xo(e){let t=[];for(let n of e){let r=Number(ni(n)),o=t[t.length-1];o&&r===o[1]+1?o[1]=r:t.push([r,r])}return t.map(Mt).
join(", ")}function $c(e){var n;let t=(n=Qn("numbered").exec(e))==null?void 0:n.groups;return t?t.number?`afsnit ${t.number}`:`kapitel ${t.chapter}`:e.includes(
" ")&&!e.startsWith("Trin")?`«${e}»`:e}function Ic(e,t){let n=new Set;for(let[r,o]of e){let[i,s]=[Vo(r,t),Vo(o,t)];if(!(i<0||s<0))for(let a=i;a<=s;a+=1)n.add(
a)}return t.filter((r,o)=>n.has(o)).map(([r])=>r)}function oi(e,t,n){let r=Ic(e,Qo(t));if(!r.length)return e.map(a=>`linje ${Mt(a)}`).join(", ");if(!t.pages.length){
let a=n?Array.from(new Set(r.map($c))):r;return a.length<4?Ae(a):`${a[0]} til ${a[a.length-1]}`}let o=r.filter(a=>!a.includes("ca.")),i=r.filter(a=>a.includes("\
ca.")),s=[Xo(o),i.length?`ca. ${Xo(i)}`:""];return`s. ${Ae(s.filter(Boolean))}`}var It=(e,t,n)=>e.where||oi(e.lines,t,n);var Nc="kilden",Bc="vores læsning",z=(e,t)=>({places:gt(h(e.sted)),origin:h(e.ophav)||t.origin});function B(e,t){let n=N(e)?e:{tekst:h(e)};return{...z(n,t),text:h(
n.tekst)}}function ir(e){var o;let t=new Map,n=new Map;for(let i of e.flatMap(s=>s.places)){if(i.where){t.set(JSON.stringify(i),i);continue}let s=(o=n.get(i.source))!=
null?o:new Map;for(let a of i.lines)s.set(a.join("-"),a);n.set(i.source,s)}return[...Array.from(n,([i,s])=>({source:i,where:"",lines:Array.from(s.values()).sort(
(a,l)=>a[0]-l[0]||a[1]-l[1])})),...t.values()]}function ii(e,t,n=!1){let r=ye(e.source),o=r?It(e,r,!0):e.where;return e.source===t.main&&o&&!n?o:[r?r.short:t.own.
get(e.source),o].filter(Boolean).join(", ")||e.source}function jc(e,t){return e.source!==t.main||t.isNamed||!ye(e.source)?!1:(t.isNamed=!0,!0)}var Hc=/(^|[^\p{L}\p{N}_])(s\.|ca\.|og|afsnit|kapitel) /gu;
function si(e,t){if(!e.length)return null;let n=new Set,r=e.flatMap(o=>{let i=ii(o,t,jc(o,t)).replace(Hc,"$1$2 ");if(!ye(o.source)&&n.has(i))return[];n.add(i);
let s=ye(o.source),a=s?[s.short,It(o,s,!1)].filter(Boolean).join(", "):i;return[u("span",{class:"s-place",title:a},i)]});return[" ",Te(r," ")]}function sr(e){let t=new Set(
e.map(n=>n.origin).filter(n=>n!==Nc));return Array.from(t,n=>[" ",u("span",{class:n===Bc?"s-reading":"s-proposal"},n)])}var K=(e,t)=>[sr(e),si(ir(e),t)];function ai(e,t){
let n=new Set(e.map(r=>JSON.stringify(ir([r]).map(o=>ii(o,t)))));return e.length<2||n.size>1||n.has("[]")?null:si(ir(e),t)}var ar={};To(ar,{decode:()=>Nt,encode:()=>Ge,format:()=>kt,parse:()=>Bt});var li={};function Gc(e){let t=li[e];if(t)return t;t=li[e]=[];for(let n=0;n<128;n++){let r=String.fromCharCode(n);t.push(r)}for(let n=0;n<e.length;n++){let r=e.
charCodeAt(n);t[r]="%"+("0"+r.toString(16).toUpperCase()).slice(-2)}return t}function mn(e,t){typeof t!="string"&&(t=mn.defaultChars);let n=Gc(t);return e.replace(
/(%[a-f0-9]{2})+/gi,function(r){let o="";for(let i=0,s=r.length;i<s;i+=3){let a=parseInt(r.slice(i+1,i+3),16);if(a<128){o+=n[a];continue}if((a&224)===192&&i+3<s){
let l=parseInt(r.slice(i+4,i+6),16);if((l&192)===128){let c=a<<6&1984|l&63;c<128?o+="��":o+=String.fromCharCode(c),i+=3;continue}}if((a&240)===224&&i+6<s){let l=parseInt(
r.slice(i+4,i+6),16),c=parseInt(r.slice(i+7,i+9),16);if((l&192)===128&&(c&192)===128){let d=a<<12&61440|l<<6&4032|c&63;d<2048||d>=55296&&d<=57343?o+="���":
o+=String.fromCharCode(d),i+=6;continue}}if((a&248)===240&&i+9<s){let l=parseInt(r.slice(i+4,i+6),16),c=parseInt(r.slice(i+7,i+9),16),d=parseInt(r.slice(i+10,i+
12),16);if((l&192)===128&&(c&192)===128&&(d&192)===128){let f=a<<18&1835008|l<<12&258048|c<<6&4032|d&63;f<65536||f>1114111?o+="����":(f-=65536,o+=String.
fromCharCode(55296+(f>>10),56320+(f&1023))),i+=9;continue}}o+="�"}return o})}mn.defaultChars=";/?:@&=+$,#";mn.componentChars="";var Nt=mn;var ci={};function Wc(e){let t=ci[e];if(t)return t;t=ci[e]=[];for(let n=0;n<128;n++){let r=String.fromCharCode(n);/^[0-9a-z]$/i.test(r)?t.push(r):t.push("%"+("0"+
n.toString(16).toUpperCase()).slice(-2))}for(let n=0;n<e.length;n++)t[e.charCodeAt(n)]=e[n];return t}function gn(e,t,n){typeof t!="string"&&(n=t,t=gn.defaultChars),
typeof n=="undefined"&&(n=!0);let r=Wc(t),o="";for(let i=0,s=e.length;i<s;i++){let a=e.charCodeAt(i);if(n&&a===37&&i+2<s&&/^[0-9a-f]{2}$/i.test(e.slice(i+1,i+3))){
o+=e.slice(i,i+3),i+=2;continue}if(a<128){o+=r[a];continue}if(a>=55296&&a<=57343){if(a>=55296&&a<=56319&&i+1<s){let l=e.charCodeAt(i+1);if(l>=56320&&l<=57343){o+=
encodeURIComponent(e[i]+e[i+1]),i++;continue}}o+="%EF%BF%BD";continue}o+=encodeURIComponent(e[i])}return o}gn.defaultChars=";/?:@&=+$,-_.!~*'()#";gn.componentChars=
"-_.!~*'()";var Ge=gn;function kt(e){let t="";return t+=e.protocol||"",t+=e.slashes?"//":"",t+=e.auth?e.auth+"@":"",e.hostname&&e.hostname.indexOf(":")!==-1?t+="["+e.hostname+"]":t+=
e.hostname||"",t+=e.port?":"+e.port:"",t+=e.pathname||"",t+=e.search||"",t+=e.hash||"",t}function kn(){this.protocol=null,this.slashes=null,this.auth=null,this.port=null,this.hostname=null,this.hash=null,this.search=null,this.pathname=null}var zc=/^([a-z0-9.+-]+:)/i,
Uc=/:[0-9]*$/,Jc=/^(\/\/?(?!\/)[^\?\s]*)(\?[^\s]*)?$/,qc=["<",">",'"',"`"," ","\r",`
`,"	"],Kc=["{","}","|","\\","^","`"].concat(qc),Zc=["'"].concat(Kc),ui=["%","/","?",";","#"].concat(Zc),di=["/","?","#"],Yc=255,fi=/^[+a-z0-9A-Z_-]{0,63}$/,Vc=/^([+a-z0-9A-Z_-]{0,63})(.*)$/,
hi={javascript:!0,"javascript:":!0},pi={http:!0,https:!0,ftp:!0,gopher:!0,file:!0,"http:":!0,"https:":!0,"ftp:":!0,"gopher:":!0,"file:":!0};function Xc(e,t){if(e&&
e instanceof kn)return e;let n=new kn;return n.parse(e,t),n}kn.prototype.parse=function(e,t){let n,r,o,i=e;if(i=i.trim(),!t&&e.split("#").length===1){let c=Jc.exec(
i);if(c)return this.pathname=c[1],c[2]&&(this.search=c[2]),this}let s=zc.exec(i);if(s&&(s=s[0],n=s.toLowerCase(),this.protocol=s,i=i.substr(s.length)),(t||s||i.
match(/^\/\/[^@\/]+@[^@\/]+/))&&(o=i.substr(0,2)==="//",o&&!(s&&hi[s])&&(i=i.substr(2),this.slashes=!0)),!hi[s]&&(o||s&&!pi[s])){let c=-1;for(let p=0;p<di.length;p++)
r=i.indexOf(di[p]),r!==-1&&(c===-1||r<c)&&(c=r);let d,f;c===-1?f=i.lastIndexOf("@"):f=i.lastIndexOf("@",c),f!==-1&&(d=i.slice(0,f),i=i.slice(f+1),this.auth=d),c=
-1;for(let p=0;p<ui.length;p++)r=i.indexOf(ui[p]),r!==-1&&(c===-1||r<c)&&(c=r);c===-1&&(c=i.length),i[c-1]===":"&&c--;let g=i.slice(0,c);i=i.slice(c),this.parseHost(
g),this.hostname=this.hostname||"";let m=this.hostname[0]==="["&&this.hostname[this.hostname.length-1]==="]";if(!m){let p=this.hostname.split(/\./);for(let S=0,
y=p.length;S<y;S++){let E=p[S];if(E&&!E.match(fi)){let A="";for(let v=0,b=E.length;v<b;v++)E.charCodeAt(v)>127?A+="x":A+=E[v];if(!A.match(fi)){let v=p.slice(0,S),
b=p.slice(S+1),C=E.match(Vc);C&&(v.push(C[1]),b.unshift(C[2])),b.length&&(i=b.join(".")+i),this.hostname=v.join(".");break}}}}this.hostname.length>Yc&&(this.hostname=
""),m&&(this.hostname=this.hostname.substr(1,this.hostname.length-2))}let a=i.indexOf("#");a!==-1&&(this.hash=i.substr(a),i=i.slice(0,a));let l=i.indexOf("?");return l!==
-1&&(this.search=i.substr(l),i=i.slice(0,l)),i&&(this.pathname=i),pi[n]&&this.hostname&&!this.pathname&&(this.pathname=""),this};kn.prototype.parseHost=function(e){
let t=Uc.exec(e);t&&(t=t[0],t!==":"&&(this.port=t.substr(1)),e=e.substr(0,e.length-t.length)),e&&(this.hostname=e)};var Bt=Xc;var fr={};To(fr,{Any:()=>lr,Cc:()=>cr,Cf:()=>Qc,P:()=>jt,S:()=>ur,Z:()=>dr});var lr=/[\0-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
cr=/[\0-\x1F\x7F-\x9F]/,Qc=/[\xAD\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\uD804[\uDCBD\uDCCD]|\uD80D[\uDC30-\uDC3F]|\uD82F[\uDCA0-\uDCA3]|\uD834[\uDD73-\uDD7A]|\uDB40[\uDC01\uDC20-\uDC7F]/,
jt=/[!-#%-\*,-\/:;\?@\[-\]_\{\}\xA1\xA7\xAB\xB6\xB7\xBB\xBF\u037E\u0387\u055A-\u055F\u0589\u058A\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4\u0609\u060A\u060C\u060D\u061B\u061D-\u061F\u066A-\u066D\u06D4\u0700-\u070D\u07F7-\u07F9\u0830-\u083E\u085E\u0964\u0965\u0970\u09FD\u0A76\u0AF0\u0C77\u0C84\u0DF4\u0E4F\u0E5A\u0E5B\u0F04-\u0F12\u0F14\u0F3A-\u0F3D\u0F85\u0FD0-\u0FD4\u0FD9\u0FDA\u104A-\u104F\u10FB\u1360-\u1368\u1400\u166E\u169B\u169C\u16EB-\u16ED\u1735\u1736\u17D4-\u17D6\u17D8-\u17DA\u1800-\u180A\u1944\u1945\u1A1E\u1A1F\u1AA0-\u1AA6\u1AA8-\u1AAD\u1B4E\u1B4F\u1B5A-\u1B60\u1B7D-\u1B7F\u1BFC-\u1BFF\u1C3B-\u1C3F\u1C7E\u1C7F\u1CC0-\u1CC7\u1CD3\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205E\u207D\u207E\u208D\u208E\u2308-\u230B\u2329\u232A\u2768-\u2775\u27C5\u27C6\u27E6-\u27EF\u2983-\u2998\u29D8-\u29DB\u29FC\u29FD\u2CF9-\u2CFC\u2CFE\u2CFF\u2D70\u2E00-\u2E2E\u2E30-\u2E4F\u2E52-\u2E5D\u3001-\u3003\u3008-\u3011\u3014-\u301F\u3030\u303D\u30A0\u30FB\uA4FE\uA4FF\uA60D-\uA60F\uA673\uA67E\uA6F2-\uA6F7\uA874-\uA877\uA8CE\uA8CF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA95F\uA9C1-\uA9CD\uA9DE\uA9DF\uAA5C-\uAA5F\uAADE\uAADF\uAAF0\uAAF1\uABEB\uFD3E\uFD3F\uFE10-\uFE19\uFE30-\uFE52\uFE54-\uFE61\uFE63\uFE68\uFE6A\uFE6B\uFF01-\uFF03\uFF05-\uFF0A\uFF0C-\uFF0F\uFF1A\uFF1B\uFF1F\uFF20\uFF3B-\uFF3D\uFF3F\uFF5B\uFF5D\uFF5F-\uFF65]|\uD800[\uDD00-\uDD02\uDF9F\uDFD0]|\uD801\uDD6F|\uD802[\uDC57\uDD1F\uDD3F\uDE50-\uDE58\uDE7F\uDEF0-\uDEF6\uDF39-\uDF3F\uDF99-\uDF9C]|\uD803[\uDD6E\uDEAD\uDED0\uDF55-\uDF59\uDF86-\uDF89]|\uD804[\uDC47-\uDC4D\uDCBB\uDCBC\uDCBE-\uDCC1\uDD40-\uDD43\uDD74\uDD75\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDDF\uDE38-\uDE3D\uDEA9\uDFD4\uDFD5\uDFD7\uDFD8]|\uD805[\uDC4B-\uDC4F\uDC5A\uDC5B\uDC5D\uDCC6\uDDC1-\uDDD7\uDE41-\uDE43\uDE60-\uDE6C\uDEB9\uDF3C-\uDF3E]|\uD806[\uDC3B\uDD44-\uDD46\uDDE2\uDE3F-\uDE46\uDE9A-\uDE9C\uDE9E-\uDEA2\uDF00-\uDF09\uDFE1]|\uD807[\uDC41-\uDC45\uDC70\uDC71\uDEF7\uDEF8\uDF43-\uDF4F\uDFFF]|\uD809[\uDC70-\uDC74]|\uD80B[\uDFF1\uDFF2]|\uD81A[\uDE6E\uDE6F\uDEF5\uDF37-\uDF3B\uDF44]|\uD81B[\uDD6D-\uDD6F\uDE97-\uDE9A\uDFE2]|\uD82F\uDC9F|\uD836[\uDE87-\uDE8B]|\uD839\uDDFF|\uD83A[\uDD5E\uDD5F]/,
ur=/[\$\+<->\^`\|~\xA2-\xA6\xA8\xA9\xAC\xAE-\xB1\xB4\xB8\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0384\u0385\u03F6\u0482\u058D-\u058F\u0606-\u0608\u060B\u060E\u060F\u06DE\u06E9\u06FD\u06FE\u07F6\u07FE\u07FF\u0888\u09F2\u09F3\u09FA\u09FB\u0AF1\u0B70\u0BF3-\u0BFA\u0C7F\u0D4F\u0D79\u0E3F\u0F01-\u0F03\u0F13\u0F15-\u0F17\u0F1A-\u0F1F\u0F34\u0F36\u0F38\u0FBE-\u0FC5\u0FC7-\u0FCC\u0FCE\u0FCF\u0FD5-\u0FD8\u109E\u109F\u1390-\u1399\u166D\u17DB\u1940\u19DE-\u19FF\u1B61-\u1B6A\u1B74-\u1B7C\u1FBD\u1FBF-\u1FC1\u1FCD-\u1FCF\u1FDD-\u1FDF\u1FED-\u1FEF\u1FFD\u1FFE\u2044\u2052\u207A-\u207C\u208A-\u208C\u20A0-\u20C1\u2100\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F\u218A\u218B\u2190-\u2307\u230C-\u2328\u232B-\u2429\u2440-\u244A\u249C-\u24E9\u2500-\u2767\u2794-\u27C4\u27C7-\u27E5\u27F0-\u2982\u2999-\u29D7\u29DC-\u29FB\u29FE-\u2B73\u2B76-\u2BFF\u2CE5-\u2CEA\u2E50\u2E51\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u2FF0-\u2FFF\u3004\u3012\u3013\u3020\u3036\u3037\u303E\u303F\u309B\u309C\u3190\u3191\u3196-\u319F\u31C0-\u31E5\u31EF\u3200-\u321E\u322A-\u3247\u3250\u3260-\u327F\u328A-\u32B0\u32C0-\u33FF\u4DC0-\u4DFF\uA490-\uA4C6\uA700-\uA716\uA720\uA721\uA789\uA78A\uA828-\uA82B\uA836-\uA839\uAA77-\uAA79\uAB5B\uAB6A\uAB6B\uFB29\uFBB2-\uFBD2\uFD40-\uFD4F\uFD90\uFD91\uFDC8-\uFDCF\uFDFC-\uFDFF\uFE62\uFE64-\uFE66\uFE69\uFF04\uFF0B\uFF1C-\uFF1E\uFF3E\uFF40\uFF5C\uFF5E\uFFE0-\uFFE6\uFFE8-\uFFEE\uFFFC\uFFFD]|\uD800[\uDD37-\uDD3F\uDD79-\uDD89\uDD8C-\uDD8E\uDD90-\uDD9C\uDDA0\uDDD0-\uDDFC]|\uD802[\uDC77\uDC78\uDEC8]|\uD803[\uDD8E\uDD8F\uDED1-\uDED8]|\uD805\uDF3F|\uD807[\uDFD5-\uDFF1]|\uD81A[\uDF3C-\uDF3F\uDF45]|\uD82F\uDC9C|\uD833[\uDC00-\uDCEF\uDCFA-\uDCFC\uDD00-\uDEB3\uDEBA-\uDED0\uDEE0-\uDEF0\uDF50-\uDFC3]|\uD834[\uDC00-\uDCF5\uDD00-\uDD26\uDD29-\uDD64\uDD6A-\uDD6C\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDDEA\uDE00-\uDE41\uDE45\uDF00-\uDF56]|\uD835[\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85\uDE86]|\uD838[\uDD4F\uDEFF]|\uD83B[\uDCAC\uDCB0\uDD2E\uDEF0\uDEF1]|\uD83C[\uDC00-\uDC2B\uDC30-\uDC93\uDCA0-\uDCAE\uDCB1-\uDCBF\uDCC1-\uDCCF\uDCD1-\uDCF5\uDD0D-\uDDAD\uDDE6-\uDE02\uDE10-\uDE3B\uDE40-\uDE48\uDE50\uDE51\uDE60-\uDE65\uDF00-\uDFFF]|\uD83D[\uDC00-\uDED8\uDEDC-\uDEEC\uDEF0-\uDEFC\uDF00-\uDFD9\uDFE0-\uDFEB\uDFF0]|\uD83E[\uDC00-\uDC0B\uDC10-\uDC47\uDC50-\uDC59\uDC60-\uDC87\uDC90-\uDCAD\uDCB0-\uDCBB\uDCC0\uDCC1\uDCD0-\uDCD8\uDD00-\uDE57\uDE60-\uDE6D\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF-\uDEF8\uDF00-\uDF92\uDF94-\uDFEF\uDFFA]/,
dr=/[ \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;var eu=[8364,0,8218,402,8222,8230,8224,8225,710,8240,352,8249,338,0,381,0,0,8216,8217,8220,8221,8226,8211,8212,732,8482,353,8250,339,0,382,376];function tu(e){return e===
0||e>=55296&&e<=57343||e>1114111}function mi(e){return tu(e)?65533:e>=128&&e<=159&&eu[e-128]||e}function gi(e){return e-1>>>0<127||e-160>>>0<55136?String.fromCharCode(e):String.fromCodePoint(mi(e))}var Ce=(()=>{let e=new Uint8Array(127),t=0;for(let n=33;n<=126;n++)n!==34&&n!==36&&n!==92&&(e[n]=t++);return e})();function ki(e,t,n,r,o,i){let a=e.length,l=i*90,
c=0,d=()=>{let I=Ce[e.charCodeAt(c++)];return I<i?I:I*91-l+Ce[e.charCodeAt(c++)]},f=n-r,g=n+o,m=new Int32Array(g);m.fill(-1,r,i),m.fill(-1,i+f,g);let p=new Int32Array(
g),S=new Int32Array(g);function y(I,U){let j=0,te=U,_e=U+I;for(;te<_e;){let ge=Ce[e.charCodeAt(c++)];if(ge<89)j+=ge,m[te++]=j;else if(ge===89){let ae=Ce[e.charCodeAt(
c++)]+2;for(;ae--;)m[te++]=++j}else{let ae=Ce[e.charCodeAt(c++)];j+=89+(ae<90?ae*91+Ce[e.charCodeAt(c++)]:Ce[e.charCodeAt(c++)]*8281+Ce[e.charCodeAt(c++)]*91+Ce[e.
charCodeAt(c++)]),m[te++]=j}}}y(r,0),y(f,i);let E=new Int32Array(o*2),A=0,v=0;function b(I,U){for(let j=0;j<I;j++){let te=U+j,_e=d(),ge=d();E[v*2]=_e,E[v*2+1]=ge,
v+=1,p[te]=A;let ae=(m[_e]<0?S[_e]:1)+(m[ge]<0?S[ge]:1);S[te]=ae,A+=ae}}b(o-i+r,i+f),b(i-r,r);let C=new Uint16Array(A),D=0;for(let I=0;I<v;I++)for(let U=0;U<2;U++){
let j=E[I*2+U],te=m[j];if(te<0){let _e=p[j],ge=_e+S[j];for(;_e<ge;)C[D++]=C[_e++]}else C[D++]=te}let O=new Uint16Array(t),G=0;for(;c<a;){let I=Ce[e.charCodeAt(c++)];
I>=i&&(I=I*91-l+Ce[e.charCodeAt(c++)]);let U=m[I];if(U<0){let j=p[I],te=j+S[I];for(;j<te;)O[G++]=C[j++]}else O[G++]=U}return O}var wi=ki("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(\
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
C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P",13494,2713,49,25,61);var Y;(function(e){e[e.VALUE_LENGTH=49152]="VALUE_LENGTH",e[e.FLAG13=8192]="FLAG13",e[e.BRANCH_LENGTH=8064]="BRANCH_LENGTH",e[e.JUMP_TABLE=127]="JUMP_TABLE",e[e.
VALUE_MASK=8191]="VALUE_MASK"})(Y||(Y={}));var ne;(function(e){e[e.AMP=38]="AMP",e[e.NUM=35]="NUM",e[e.SEMI=59]="SEMI",e[e.EQUALS=61]="EQUALS",e[e.ZERO=48]="ZERO",e[e.NINE=57]="NINE",e[e.LOWER_A=97]="LOW\
ER_A",e[e.LOWER_X=120]="LOWER_X"})(ne||(ne={}));var wn=32,vi=21,nu=2097151,hr=2047,_i=0;function ru(e){let t=e>>>vi;return t===hr?_i:t}function xi(e){return e-ne.
ZERO>>>0<=9}function ou(e){return(e|wn)-ne.LOWER_A>>>0<=5}function Ei(e){return(e|wn)-ne.LOWER_A>>>0<=25}function iu(e){return e===ne.EQUALS||Ei(e)||xi(e)}var yi;
(function(e){e[e.EntityStart=0]="EntityStart",e[e.NumericStart=1]="NumericStart",e[e.NumericDecimal=2]="NumericDecimal",e[e.NumericHex=3]="NumericHex",e[e.NamedEntity=
4]="NamedEntity"})(yi||(yi={}));var pr;(function(e){e[e.Legacy=0]="Legacy",e[e.Strict=1]="Strict",e[e.Attribute=2]="Attribute"})(pr||(pr={}));function su(e,t,n,r){let o=(t&Y.BRANCH_LENGTH)>>7,i=t&Y.JUMP_TABLE;if(i){if(o===0)return r===i?n:-1;let l=r-i;if(l>>>0>=o)return-1;let c=e[n+l];return c===0?-1:
n+o+c-1&65535}if(o===0)return-1;let s=o+1>>1,a=n+s+o;for(let l=0;l<o;l++){let d=e[n+(l>>1)]>>((l&1)<<3)&255;if(d===r){let f=n+s+l;return a+e[f]&65535}if(d>r)return-1}
return-1}function bi(e,t,n){return n===1?String.fromCharCode(e[t]&Y.VALUE_MASK):n===2?String.fromCharCode(e[t+1]):String.fromCharCode(e[t+1],e[t+2])}function au(e,t,n){
let r=t+1,o=0,i=r;if(r<n&&(e.charCodeAt(r)|wn)===ne.LOWER_X)for(r+=1,i=r;r<n;){let a=e.charCodeAt(r);if(xi(a))o=o*16+(a-ne.ZERO);else if(ou(a))o=o*16+((a|wn)-ne.
LOWER_A+10);else break;r+=1}else for(;r<n;){let a=e.charCodeAt(r)-ne.ZERO;if(a>>>0>9)break;o=o*10+a,r+=1}if(r===i)return 0;r<n&&e.charCodeAt(r)===ne.SEMI&&(r+=1),
o>1114111&&(o=1114112);let s=r-t;return s>=hr&&(_i=s,s=hr),s<<vi|o}function lu(e,t,n){let r=wi,o=e.indexOf("&");if(o<0)return e;let i=e.length,s=0,a="",l=r[0],c=l&
Y.JUMP_TABLE,d=(l&Y.BRANCH_LENGTH)>>7;do{let f=o+1,g=e.charCodeAt(f),m,p;if(g===ne.NUM){let S=au(e,f,i);m=ru(S),t&&m>0&&e.charCodeAt(f+m-1)!==ne.SEMI&&(m=0),p=m===
0?"":gi(S&nu)}else if(Ei(g)){m=0,p="";let S=g-c,y;if(S>>>0<d){let C=r[1+S];y=C===0?-1:d+C&65535}else y=-1;let E=0,A=0,v=y<0?0:r[y],b=f+1;e:for(;b<i;){for(;(v&(Y.
VALUE_LENGTH|Y.FLAG13))===0&&(v&Y.JUMP_TABLE)!==0;){let G=v&Y.JUMP_TABLE,I=(v&Y.BRANCH_LENGTH)>>7;if(I===0){if(e.charCodeAt(b)!==G)break e;y+=1}else{let U=e.charCodeAt(
b)-G;if(U>>>0>=I)break e;let j=r[y+1+U];if(j===0)break e;y=y+I+j&65535}if(v=r[y],b+=1,b>=i)break e}if((v&(Y.VALUE_LENGTH|Y.FLAG13))===Y.FLAG13){let G=(v&Y.BRANCH_LENGTH)>>
7;if(e.charCodeAt(b)!==(v&Y.JUMP_TABLE))break;b+=1;let I=G-1,U=y+1,j=0;for(;j+1<I;j+=2){let te=r[U];if(e.charCodeAt(b)!==(te&255)||(b+=1,e.charCodeAt(b)!==(te>>
8&255)))break e;b+=1,U+=1}if(j<I){if(e.charCodeAt(b)!==(r[U]&255))break;b+=1}y+=1+(G>>1),v=r[y];continue}let C=v>>>14,D=e.charCodeAt(b);if(C!==0){if(D===ne.SEMI){
m=b-f+1,p=C===1?String.fromCharCode(v&Y.VALUE_MASK):bi(r,y,C);break}if(!t&&(v&Y.FLAG13)===0&&(m=b-f,E=y,A=C),C===1)break}let O=su(r,v,y+(C||1),D);if(O<0)break;y=
O,v=r[y],b+=1}if(p===""){let C=v>>>14;C!==0&&!t&&(v&Y.FLAG13)===0&&(m=b-f,E=y,A=C),m>0&&(p=bi(r,E,A))}}else m=0,p="";m===0||n&&g!==ne.NUM&&e.charCodeAt(f+m-1)!==
ne.SEMI&&f+m<i&&iu(e.charCodeAt(f+m))?o=f:(s<o&&(a+=e.slice(s,o)),a+=p,o=s=f+m),e.charCodeAt(o)!==ne.AMP&&(o=e.indexOf("&",o))}while(o>=0);return a+e.slice(s)}function yn(e){return lu(e,!0,!1)}var Ci;(function(e){e[e.XML=0]="XML",e[e.HTML=1]="HTML"})(Ci||(Ci={}));var Ri;(function(e){e[e.UTF8=0]="UTF8",e[e.ASCII=1]="ASCII",e[e.Extensive=2]="Extensive",
e[e.Attribute=3]="Attribute",e[e.Text=4]="Text"})(Ri||(Ri={}));var uu=class{constructor(e={}){Q(this,"src_Any",lr.source);Q(this,"src_Cc",cr.source);Q(this,"src_Z",dr.source);Q(this,"src_P",jt.source);Q(this,"src_ZPCc",[this.
src_Z,this.src_P,this.src_Cc].join("|"));Q(this,"src_ZCc",[this.src_Z,this.src_Cc].join("|"));Q(this,"cache",{});Q(this,"opts",{maxLength:1e4,urlAuth:!1,schema_names:[]});
this.opts={...this.opts,...e}}set(e={}){return this.opts={...this.opts,...e},this.cache={},this}escapeRE(e){return e.replace(/[.?*+^$[\]\\(){}|-]/g,"\\$&")}nestedPairRE(e,t,n=4){
let r=this.escapeRE(e),o=this.escapeRE(t),i=`(?:(?!${this.src_ZCc}|${r}|${o}).)`,s=`${r}${i}{0,1000}${o}`;for(let a=2;a<=n;a++)s=`${r}(?:${i}|${s}){0,1000}${o}`;
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
var e,t;return(t=(e=this.cache).schema_at_start)!=null?t:e.schema_at_start=new RegExp(`^${this.get_schema_search().source}`,"i")}},mr={validate:(e,t,n)=>{let r=n.
re.get_http_validator();r.lastIndex=t;let o=r.exec(e);return o?o[0].length:0},normalize:(e,t)=>t.normalize(e)},du={"http:":mr,"https:":mr,"ftp:":mr,"//":{validate:function(e,t,n){
let r=n.re.get_relative_proto_validator();r.lastIndex=t;let o=r.exec(e);return o?t>=3&&e[t-3]===":"||t>=3&&e[t-3]==="/"?0:o[0].length:0},normalize:(e,t)=>t.normalize(
e)},"mailto:":{validate:function(e,t,n){let r=n.re.get_mailto_validator();r.lastIndex=t;let o=r.exec(e);return o?o[0].length:0},normalize:(e,t)=>t.normalize(e)}},
fu="a:cdefgilmnoqrstuwxz|b:abdefghijmnorstvwyz|c:acdfghiklmnoruvwxyz|d:ejkmoz|e:cegrstu|f:ijkmor|g:abdefghilmnpqrstuwy|h:kmnrtu|i:delmnoqrst|j:emop|k:eghimnprwy\
z|l:abcikrstuvy|m:acdeghklmnopqrstuvwxyz|n:acefgilopruz|o:m|p:aefghklmnrstwy|q:a|r:eosuw|s:abcdeghijklmnortuvxyz|t:cdfghjklmnortvwz|u:agksyz|v:aceginu|w:fs|y:et\
|z:amw",hu="biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|рф";function pu(){let e=hu.split("|");return fu.split("|").forEach(t=>{let n=t.
indexOf(":"),r=t.slice(0,n);for(let o of t.slice(n+1))e.push(r+o)}),e}var mu={fuzzyLink:!1,fuzzyEmail:!0,fuzzyIP:!1,"---":!1,tlds:pu(),urlAuth:!1,maxLength:1e4},
Ai=class{constructor(e,t,n,r){Q(this,"schema");Q(this,"index");Q(this,"lastIndex");Q(this,"raw");Q(this,"text");Q(this,"url");let o=e.slice(n,r);this.schema=t.toLowerCase(),
this.index=n,this.lastIndex=r,this.raw=o,this.text=o,this.url=o}},Si=class{constructor(e={}){Q(this,"__opts__");Q(this,"__schemas__");Q(this,"re");let{rebuilder:t,
...n}=e;this.__opts__={...mu,...n},this.__schemas__={...du},this.re=t||new uu,this.re.set({...this.__opts__,schema_names:Object.keys(this.__schemas__)})}add(e,t=null){
if(!t)delete this.__schemas__[e];else{let n={normalize:(r,o)=>o.normalize(r),...t};this.__schemas__[e]=n}return this.re.set({...this.__opts__,schema_names:Object.
keys(this.__schemas__)}),this}set(e={}){return this.__opts__={...this.__opts__,...e},this.re.set({...this.__opts__,schema_names:Object.keys(this.__schemas__)}),
this}test(e){if(!e.length)return!1;let t,n;for(n=this.re.get_schema_search(),n.lastIndex=0;(t=n.exec(e))!==null;)if(this.testSchemaAt(e,t[2],n.lastIndex))return!0;
if(this.__opts__.fuzzyLink&&this.__schemas__["http:"]&&(n=this.re.get_fuzzy_link_search(),n.lastIndex=0,n.exec(e)!==null))return!0;if(this.__opts__.fuzzyEmail&&
this.__schemas__["mailto:"]&&e.indexOf("@")>=0){let r=this.re.get_fuzzy_mail_host_search(),o=this.re.get_mail_name_validator();for(r.lastIndex=0;(t=r.exec(e))!==
null;){let i=e.slice(Math.max(0,t.index-65),t.index);if(o.test(i))return!0}}return!1}testSchemaAt(e,t,n){return this.__schemas__[t.toLowerCase()]?this.__schemas__[t.
toLowerCase()].validate(e.slice(0,n+this.__opts__.maxLength),n,this):0}match(e){let t=[],n=this.re.get_schema_search(),r,o,i,s,a,l,c=!1,d=!1,f=!1,g=0;if(!e.length)
return null;for(n.lastIndex=0,this.__opts__.fuzzyLink&&this.__schemas__["http:"]&&(r=this.re.get_fuzzy_link_search(),r.lastIndex=0),this.__opts__.fuzzyEmail&&this.
__schemas__["mailto:"]&&(o=this.re.get_fuzzy_mail_host_search(),o.lastIndex=0,i=this.re.get_mail_name_validator());;){let m=Math.max(g-1,0);if(o&&i&&!f&&(!a||a.
index<g))for(o.lastIndex<m&&(o.lastIndex=m);;){let A=o.exec(e);if(!A){f=!0,a=void 0;break}let v=i.exec(e.slice(Math.max(0,A.index-65),A.index));if(v){if(a={schema:"\
mailto:",index:A.index-v[1].length,lastIndex:A.index+A[0].length},a.index>=g)break;o.lastIndex<m&&(o.lastIndex=m)}}if(r&&!d&&(!s||s.index<g))for(r.lastIndex<m&&
(r.lastIndex=m);;){let A=r.exec(e);if(!A){d=!0,s=void 0;break}if(s={schema:"",index:A.index+A[1].length,lastIndex:A.index+A[0].length},s.index>=g)break;r.lastIndex<
m&&(r.lastIndex=m)}let p=a;(!p||s&&(s.index<p.index||s.index===p.index&&s.lastIndex>p.lastIndex))&&(p=s);let S;if(!c)for(;;){if(!l){n.lastIndex<m&&(n.lastIndex=
m);let b=n.exec(e);if(!b){c=!0;break}l={schema:b[2],index:b.index+b[1].length,lastIndex:b.index+b[0].length}}if(l.index<g){l=void 0;continue}if(p&&l.index>p.index)
break;let A=l;l=void 0;let v=this.testSchemaAt(e,A.schema,A.lastIndex);if(v){S={schema:A.schema,index:A.index,lastIndex:A.lastIndex+v};break}}let y=S;if((!y||a&&
(a.index<y.index||a.index===y.index&&a.lastIndex>y.lastIndex))&&(y=a),(!y||s&&(s.index<y.index||s.index===y.index&&s.lastIndex>y.lastIndex))&&(y=s),!y)break;y===
a?a=void 0:y===s&&(s=void 0);let E=new Ai(e,y.schema,y.index,y.lastIndex);E.schema?this.__schemas__[E.schema].normalize(E,this):this.normalize(E),t.push(E),g=y.
lastIndex}return t.length?t:null}matchAtStart(e){if(!e.length)return null;let t=this.re.get_schema_at_start().exec(e);if(!t)return null;let n=this.testSchemaAt(
e,t[2],t[0].length);if(!n)return null;let r=new Ai(e,t[2],t.index+t[1].length,t.index+t[0].length+n);return this.__schemas__[r.schema].normalize(r,this),r}tlds(e,t=!1){
return e=Array.isArray(e)?e:[e],t?this.__opts__.tlds=this.__opts__.tlds.concat(e):this.__opts__.tlds=e,this.re.set({...this.__opts__,schema_names:Object.keys(this.
__schemas__)}),this}normalize(e){e.schema||(e.url=`http://${e.url}`),e.schema==="mailto:"&&!/^mailto:/i.test(e.url)&&(e.url=`mailto:${e.url}`)}};var gu=/^xn--/,ku=/[^\0-\x7F]/,wu=/[\x2E\u3002\uFF0E\uFF61]/g,yu={overflow:"Overflow: input needs wider integers to process","not-basic":"Illegal input >= 0x80 \
(not a basic code point)","invalid-input":"Invalid input"},gr=35,Pe=Math.floor,kr=String.fromCharCode;function We(e){throw new RangeError(yu[e])}function bu(e,t){
let n=[],r=e.length;for(;r--;)n[r]=t(e[r]);return n}function Fi(e,t){let n=e.split("@"),r="";n.length>1&&(r=n[0]+"@",e=n[1]),e=e.replace(wu,".");let o=e.split("\
."),i=bu(o,t).join(".");return r+i}function Ti(e){let t=[],n=0,r=e.length;for(;n<r;){let o=e.charCodeAt(n++);if(o>=55296&&o<=56319&&n<r){let i=e.charCodeAt(n++);
(i&64512)==56320?t.push(((o&1023)<<10)+(i&1023)+65536):(t.push(o),n--)}else t.push(o)}return t}var vu=e=>String.fromCodePoint(...e),_u=function(e){return e>=48&&
e<58?26+(e-48):e>=65&&e<91?e-65:e>=97&&e<123?e-97:36},Di=function(e,t){return e+22+75*(e<26)-((t!=0)<<5)},Pi=function(e,t,n){let r=0;for(e=n?Pe(e/700):e>>1,e+=Pe(
e/t);e>gr*26>>1;r+=36)e=Pe(e/gr);return Pe(r+(gr+1)*e/(e+38))},Li=function(e){let t=[],n=e.length,r=0,o=128,i=72,s=e.lastIndexOf("-");s<0&&(s=0);for(let a=0;a<s;++a)
e.charCodeAt(a)>=128&&We("not-basic"),t.push(e.charCodeAt(a));for(let a=s>0?s+1:0;a<n;){let l=r;for(let d=1,f=36;;f+=36){a>=n&&We("invalid-input");let g=_u(e.charCodeAt(
a++));g>=36&&We("invalid-input"),g>Pe((2147483647-r)/d)&&We("overflow"),r+=g*d;let m=f<=i?1:f>=i+26?26:f-i;if(g<m)break;let p=36-m;d>Pe(2147483647/p)&&We("overf\
low"),d*=p}let c=t.length+1;i=Pi(r-l,c,l==0),Pe(r/c)>2147483647-o&&We("overflow"),o+=Pe(r/c),r%=c,t.splice(r++,0,o)}return String.fromCodePoint(...t)},Oi=function(e){
let t=[];e=Ti(e);let n=e.length,r=128,o=0,i=72;for(let l of e)l<128&&t.push(kr(l));let s=t.length,a=s;for(s&&t.push("-");a<n;){let l=2147483647;for(let d of e)d>=
r&&d<l&&(l=d);let c=a+1;l-r>Pe((2147483647-o)/c)&&We("overflow"),o+=(l-r)*c,r=l;for(let d of e)if(d<r&&++o>2147483647&&We("overflow"),d===r){let f=o;for(let g=36;;g+=
36){let m=g<=i?1:g>=i+26?26:g-i;if(f<m)break;let p=f-m,S=36-m;t.push(kr(Di(m+p%S,0))),f=Pe(p/S)}t.push(kr(Di(f,0))),i=Pi(o,c,a===s),o=0,++a}++o,++r}return t.join(
"")},xu=function(e){return Fi(e,function(t){return gu.test(t)?Li(t.slice(4).toLowerCase()):t})},Eu=function(e){return Fi(e,function(t){return ku.test(t)?"xn--"+
Oi(t):t})},Cu={version:"2.3.1",ucs2:{decode:Ti,encode:vu},decode:Li,encode:Oi,toASCII:Eu,toUnicode:xu};var wr=Cu;var Mi=Object.defineProperty,qi=(e,t)=>{let n={};for(var r in e)Mi(n,r,{get:e[r],enumerable:!0});return t||Mi(n,Symbol.toStringTag,{value:"Module"}),n},Ru=qi({arrayReplaceAt:()=>Au,
asciiTrim:()=>En,callable:()=>Ki,escapeHtml:()=>ze,escapeRE:()=>Iu,fromCodePoint:()=>Gt,isMdAsciiPunct:()=>Ut,isPunctChar:()=>Yi,isPunctCharCode:()=>zt,isSpace:()=>H,
isValidEntityCode:()=>Er,isWhiteSpace:()=>Wt,lib:()=>Nu,normalizeReference:()=>xn,unescapeAll:()=>wt,unescapeMd:()=>Tu});function Ki(e){let t=function(...n){return Reflect.
construct(e,n,new.target&&new.target!==t?new.target:e)};return Object.defineProperty(t,"name",{value:e.name}),Object.setPrototypeOf(t,e),t.prototype=e.prototype,
t}function Au(e,t,n){return[].concat(e.slice(0,t),n,e.slice(t+1))}function Er(e){return!(e>=55296&&e<=57343||e>=64976&&e<=65007||(e&65535)===65535||(e&65535)===
65534||e>=0&&e<=8||e===11||e>=14&&e<=31||e>=127&&e<=159||e>1114111)}function Gt(e){if(e>65535){e-=65536;let t=55296+(e>>10),n=56320+(e&1023);return String.fromCharCode(
t,n)}return String.fromCharCode(e)}var Zi=/\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/g,Su=new RegExp(`${Zi.source}|${/&([a-z#][a-z0-9]{1,31});/gi.source}`,"gi"),
Du=/^#((?:x[a-f0-9]{1,8}|[0-9]{1,8}))$/i;function Fu(e,t){if(t.charCodeAt(0)===35&&Du.test(t)){let r=t[1].toLowerCase()==="x"?parseInt(t.slice(2),16):parseInt(t.
slice(1),10);return Er(r)?Gt(r):e}let n=yn(e);return n!==e?n:e}function Tu(e){return e.indexOf("\\")<0?e:e.replace(Zi,"$1")}function wt(e){return e.indexOf("\\")<
0&&e.indexOf("&")<0?e:e.replace(Su,function(t,n,r){return n||Fu(t,r)})}var Pu=/[&<>"]/,Lu=/[&<>"]/g,Ou={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Mu(e){
return Ou[e]}function ze(e){return Pu.test(e)?e.replace(Lu,Mu):e}var $u=/[.?*+^$[\]\\(){}|-]/g;function Iu(e){return e.replace($u,"\\$&")}function H(e){switch(e){case 9:case 32:
return!0}return!1}function Wt(e){if(e>=8192&&e<=8202)return!0;switch(e){case 9:case 10:case 11:case 12:case 13:case 32:case 160:case 5760:case 8239:case 8287:case 12288:
return!0}return!1}function Yi(e){return jt.test(e)||ur.test(e)}function zt(e){return Yi(Gt(e))}function Ut(e){switch(e){case 33:case 34:case 35:case 36:case 37:case 38:case 39:case 40:case 41:case 42:case 43:case 44:case 45:case 46:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 94:case 95:case 96:case 123:case 124:case 125:case 126:
return!0;default:return!1}}function xn(e){return e=e.trim().replace(/\s+/g," "),e.toLowerCase().toUpperCase()}function $i(e){return e===32||e===9||e===10||e===13}
function En(e){let t=0;for(;t<e.length&&$i(e.charCodeAt(t));t++);let n=e.length-1;for(;n>=t&&$i(e.charCodeAt(n));n--);return e.slice(t,n+1)}var Nu={mdurl:ar,ucmicro:fr};
function Bu(e,t,n){let r,o,i,s,a=e.posMax,l=e.pos;for(e.pos=t+1,r=1;e.pos<a;){if(i=e.src.charCodeAt(e.pos),i===93&&(r--,r===0)){o=!0;break}if(s=e.pos,e.md.inline.
skipToken(e),i===91){if(s===e.pos-1)r++;else if(n)return e.pos=l,-1}}let c=-1;return o&&(c=e.pos),e.pos=l,c}function ju(e,t,n){let r,o=t,i={ok:!1,pos:0,str:""};
if(e.charCodeAt(o)===60){for(o++;o<n;){if(r=e.charCodeAt(o),r===10||r===60)return i;if(r===62)return i.pos=o+1,i.str=wt(e.slice(t+1,o)),i.ok=!0,i;if(r===92&&o+1<
n){o+=2;continue}o++}return i}let s=0;for(;o<n&&(r=e.charCodeAt(o),!(r===32||r<32||r===127));){if(r===92&&o+1<n){if(e.charCodeAt(o+1)===32){o++;continue}o+=2;continue}
if(r===40&&(s++,s>32))return i;if(r===41){if(s===0)break;s--}o++}return t===o||s!==0||(i.str=wt(e.slice(t,o)),i.pos=o,i.ok=!0),i}function Hu(e,t,n,r){let o,i=t,
s={ok:!1,can_continue:!1,pos:0,str:"",marker:0};if(r)s.str=r.str,s.marker=r.marker;else{if(i>=n)return s;let a=e.charCodeAt(i);if(a!==34&&a!==39&&a!==40)return s;
t++,i++,a===40&&(a=41),s.marker=a}for(;i<n;){if(o=e.charCodeAt(i),o===s.marker)return s.pos=i+1,s.str+=wt(e.slice(t,i)),s.ok=!0,s;if(o===40&&s.marker===41)return s;
o===92&&i+1<n&&i++,i++}return s.can_continue=!0,s.str+=wt(e.slice(t,i)),s}var Gu=qi({parseLinkDestination:()=>ju,parseLinkLabel:()=>Bu,parseLinkTitle:()=>Hu});function Jt(e){
"@babel/helpers - typeof";return Jt=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol==
"function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Jt(e)}function Wu(e,t){if(Jt(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==
void 0){var r=n.call(e,t||"default");if(Jt(r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:
Number)(e)}function zu(e){var t=Wu(e,"string");return Jt(t)=="symbol"?t:t+""}function R(e,t,n){return(t=zu(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}var it=class{constructor(e,t,n){R(this,"map",null),R(this,"level",0),R(this,"children",null),R(this,"content",""),R(this,
"markup",""),R(this,"info",""),R(this,"block",!1),R(this,"hidden",!1),this.type=e,this.tag=t,this.attrs=null,this.nesting=n,this.meta=null}attrIndex(e){if(!this.
attrs)return-1;let t=this.attrs;for(let n=0,r=t.length;n<r;n++)if(t[n][0]===e)return n;return-1}attrPush(e){this.attrs?this.attrs.push(e):this.attrs=[e]}attrSet(e,t){
let n=this.attrIndex(e),r=[e,t];n<0?this.attrPush(r):this.attrs[n]=r}attrGet(e){let t=this.attrIndex(e),n=null;return t>=0&&(n=this.attrs[t][1]),n}attrJoin(e,t){
let n=this.attrIndex(e);n<0?this.attrPush([e,t]):this.attrs[n][1]=`${this.attrs[n][1]} ${t}`}},qt=class{constructor(){R(this,"__rules__",[]),R(this,"__cache__",
null)}__find__(e){for(let t=0;t<this.__rules__.length;t++)if(this.__rules__[t].name===e)return t;return-1}__compile__(){let e=new Set;this.__rules__.forEach(t=>{
t.enabled&&t.alt.forEach(n=>{n&&e.add(n)})}),this.__cache__=Object.create(null),this.__cache__[""]=[],this.__rules__.forEach(t=>{t.enabled&&this.__cache__[""].push(
t.fn)}),e.forEach(t=>{this.__cache__[t]=[],this.__rules__.forEach(n=>{n.enabled&&n.alt.indexOf(t)>=0&&this.__cache__[t].push(n.fn)})})}at(e,t,n={}){let r=this.__find__(
e);if(r===-1)throw new Error(`Parser rule not found: ${e}`);this.__rules__[r].fn=t,this.__rules__[r].alt=n.alt||[],this.__cache__=null}before(e,t,n,r={}){let o=this.
__find__(e);if(o===-1)throw new Error(`Parser rule not found: ${e}`);this.__rules__.splice(o,0,{name:t,enabled:!0,fn:n,alt:r.alt||[]}),this.__cache__=null}after(e,t,n,r={}){
let o=this.__find__(e);if(o===-1)throw new Error(`Parser rule not found: ${e}`);this.__rules__.splice(o+1,0,{name:t,enabled:!0,fn:n,alt:r.alt||[]}),this.__cache__=
null}push(e,t,n={}){this.__rules__.push({name:e,enabled:!0,fn:t,alt:n.alt||[]}),this.__cache__=null}enable(e,t=!1){Array.isArray(e)||(e=[e]);let n=[];return e.forEach(
r=>{let o=this.__find__(r);if(o<0){if(t)return;throw new Error(`Rules manager: invalid rule name ${r}`)}this.__rules__[o].enabled=!0,n.push(r)}),this.__cache__=
null,n}enableOnly(e,t=!1){Array.isArray(e)||(e=[e]),this.__rules__.forEach(n=>{n.enabled=!1}),this.enable(e,t)}disable(e,t=!1){Array.isArray(e)||(e=[e]);let n=[];
return e.forEach(r=>{let o=this.__find__(r);if(o<0){if(t)return;throw new Error(`Rules manager: invalid rule name ${r}`)}this.__rules__[o].enabled=!1,n.push(r)}),
this.__cache__=null,n}getRules(e){return this.__cache__||this.__compile__(),this.__cache__[e]||[]}},Le={};Le.code_inline=function(e,t,n,r,o){let i=e[t];return`<\
code${o.renderAttrs(i)}>${ze(i.content)}</code>`};Le.code_block=function(e,t,n,r,o){let i=e[t];return`<pre${o.renderAttrs(i)}><code>${ze(e[t].content)}</code></\
pre>
`};Le.fence=function(e,t,n,r,o){let i=e[t],s=i.info?wt(i.info).trim():"",a="",l="";if(s){let d=s.split(/(\s+)/g);a=d[0],l=d.slice(2).join("")}let c;if(n.highlight?
c=n.highlight(i.content,a,l)||ze(i.content):c=ze(i.content),c.indexOf("<pre")===0)return c+`
`;if(s){let d=i.attrIndex("class"),f=i.attrs?i.attrs.slice():[];d<0?f.push(["class",`${n.langPrefix}${a}`]):(f[d]=[f[d][0],f[d][1]],f[d][1]+=` ${n.langPrefix}${a}`);
let g={attrs:f};return`<pre><code${o.renderAttrs(g)}>${c}</code></pre>
`}return`<pre><code${o.renderAttrs(i)}>${c}</code></pre>
`};Le.image=function(e,t,n,r,o){let i=e[t];return i.attrs[i.attrIndex("alt")][1]=o.renderInlineAsText(i.children,n,r),o.renderToken(e,t,n)};Le.hardbreak=function(e,t,n){
return n.xhtmlOut?`<br />
`:`<br>
`};Le.softbreak=function(e,t,n){return n.breaks?n.xhtmlOut?`<br />
`:`<br>
`:`
`};Le.text=function(e,t){return ze(e[t].content)};Le.html_block=function(e,t){return e[t].content};Le.html_inline=function(e,t){return e[t].content};var Vi=class{constructor(){
R(this,"rules",Object.assign({},Le))}renderAttrs(e){let t,n,r;if(!e.attrs)return"";for(r="",t=0,n=e.attrs.length;t<n;t++)r+=` ${ze(e.attrs[t][0])}="${ze(String(
e.attrs[t][1]))}"`;return r}renderToken(e,t,n){let r=e[t],o="";if(r.hidden)return"";let i=t-1;for(;i>=0&&e[i].hidden&&e[i].nesting===0;)i--;r.block&&r.nesting!==
-1&&i>=0&&e[i].hidden&&e[i].nesting===-1&&(o+=`
`),o+=(r.nesting===-1?"</":"<")+r.tag,o+=this.renderAttrs(r),r.nesting===0&&n.xhtmlOut&&(o+=" /");let s=!1;if(r.block&&(s=!0,r.nesting===1)){let a=t+1;for(;a<e.
length&&e[a].hidden&&e[a].nesting===0;)a++;if(a<e.length){let l=e[a];(l.type==="inline"||l.hidden||l.nesting===-1&&l.tag===r.tag)&&(s=!1)}}return o+=s?`>
`:">",o}renderInline(e,t,n){let r="",o=this.rules;for(let i=0,s=e.length;i<s;i++){let a=e[i].type;typeof o[a]!="undefined"?r+=o[a](e,i,t,n,this):r+=this.renderToken(
e,i,t)}return r}renderInlineAsText(e,t,n){let r="";for(let o=0,i=e.length;o<i;o++)switch(e[o].type){case"text":case"code_inline":r+=e[o].content;break;case"imag\
e":r+=this.renderInlineAsText(e[o].children,t,n);break;case"html_inline":case"html_block":r+=e[o].content;break;case"softbreak":case"hardbreak":r+=`
`}return r}render(e,t,n){let r="",o=this.rules;for(let i=0,s=e.length;i<s;i++){let a=e[i].type;a==="inline"?r+=this.renderInline(e[i].children,t,n):typeof o[a]!=
"undefined"?r+=o[a](e,i,t,n,this):r+=this.renderToken(e,i,t)}return r}},Xi=class{constructor(e,t,n){R(this,"tokens",[]),R(this,"inlineMode",!1),R(this,"Token",it),
this.src=e,this.env=n,this.md=t}},Uu=/\r\n?/g,Ju=/\0/g;function qu(e){let t;t=e.src.replace(Uu,`
`),t=t.replace(Ju,"�"),e.src=t}function Ku(e){let t;e.inlineMode?(t=new e.Token("inline","",0),t.content=e.src,t.map=[0,1],t.children=[],e.tokens.push(t)):e.md.
block.parse(e.src,e.md,e.env,e.tokens)}function Zu(e){let t=e.tokens,n=0;for(let r=0;r<t.length;r++)t[r].type!=="reference_definition"&&(r!==n&&(t[n]=t[r]),n++);
t.length!==n&&(t.length=n)}function Yu(e){let t=e.tokens;for(let n=0,r=t.length;n<r;n++){let o=t[n];o.type==="inline"&&e.md.inline.parse(o.content,e.md,e.env,o.
children)}}function Vu(e){return/^<a[>\s]/i.test(e)}function Xu(e){return/^<\/a\s*>/i.test(e)}function Qu(e){let t=e.tokens;if(e.md.options.linkify)for(let n=0,
r=t.length;n<r;n++){if(t[n].type!=="inline"||!e.md.linkify.test(t[n].content))continue;let o=t[n].children,i=[],s=0;for(let a=o.length-1;a>=0;a--){let l=o[a];if(l.
type==="link_close"){for(a--;o[a].level!==l.level&&o[a].type!=="link_open";)a--;continue}if(l.type==="html_inline"&&(Vu(l.content)&&s>0&&s--,Xu(l.content)&&s++),
!(s>0)&&l.type==="text"&&e.md.linkify.test(l.content)){let c=l.content,d=e.md.linkify.match(c),f=[],g=l.level,m=0;d.length>0&&d[0].index===0&&a>0&&o[a-1].type===
"text_special"&&(d=d.slice(1));for(let p=0;p<d.length;p++){let S=d[p].url,y=e.md.normalizeLink(S);if(!e.md.validateLink(y))continue;let E=d[p].text;d[p].schema?
d[p].schema==="mailto:"&&!/^mailto:/i.test(E)?E=e.md.normalizeLinkText(`mailto:${E}`).replace(/^mailto:/,""):E=e.md.normalizeLinkText(E):E=e.md.normalizeLinkText(
`http://${E}`).replace(/^http:\/\//,"");let A=d[p].index;if(A>m){let D=new e.Token("text","",0);D.content=c.slice(m,A),D.level=g,f.push(D)}let v=new e.Token("li\
nk_open","a",1);v.attrs=[["href",y]],v.level=g++,v.markup="linkify",v.info="auto",f.push(v);let b=new e.Token("text","",0);b.content=E,b.level=g,f.push(b);let C=new e.
Token("link_close","a",-1);C.level=--g,C.markup="linkify",C.info="auto",f.push(C),m=d[p].lastIndex}if(m<c.length){let p=new e.Token("text","",0);p.content=c.slice(
m),p.level=g,f.push(p)}i.push({index:a,nodes:f})}}if(i.length>0){let a=o.length;for(let f of i)a+=f.nodes.length-1;let l=new Array(a),c=0,d=0;i.reverse();for(let f=0;f<
o.length;f++){let g=i[c];if((g==null?void 0:g.index)===f){for(let m of g.nodes)l[d++]=m;c++}else l[d++]=o[f]}t[n].children=l}}}var Qi=/\+-|\.\.|\?\?\?\?|!!!!|,,|--/,
ed=/\((c|tm|r)\)/i,td=/\((c|tm|r)\)/gi,nd={c:"©",r:"®",tm:"™"};function rd(e,t){return nd[t.toLowerCase()]}function od(e){let t=0;for(let n=e.length-1;n>=0;n--){
let r=e[n];r.type==="text"&&!t&&(r.content=r.content.replace(td,rd)),r.type==="link_open"&&r.info==="auto"&&t--,r.type==="link_close"&&r.info==="auto"&&t++}}function id(e){
let t=0;for(let n=e.length-1;n>=0;n--){let r=e[n];r.type==="text"&&!t&&Qi.test(r.content)&&(r.content=r.content.replace(/\+-/g,"±").replace(/\.{2,}/g,"…").replace(
/([?!])…/g,"$1..").replace(/([?!]){4,}/g,"$1$1$1").replace(/,{2,}/g,",").replace(/(^|[^-])---(?=[^-]|$)/gm,"$1—").replace(/(^|\s)--(?=\s|$)/gm,"$1–").replace(
/(^|[^-\s])--(?=[^-\s]|$)/gm,"$1–")),r.type==="link_open"&&r.info==="auto"&&t--,r.type==="link_close"&&r.info==="auto"&&t++}}function sd(e){let t;if(e.md.options.
typographer)for(t=e.tokens.length-1;t>=0;t--)e.tokens[t].type==="inline"&&(ed.test(e.tokens[t].content)&&od(e.tokens[t].children),Qi.test(e.tokens[t].content)&&
id(e.tokens[t].children))}var ad=/['"]/,Ii=/['"]/g,Ni="’",ld=1e3;function Bi(e,t,n){for(;e.length>n;){let r=e.pop();r.isSingleQuote?t.single=r.prevSameQuoteIdx:
t.double=r.prevSameQuoteIdx}}function bn(e,t,n,r){e[t]||(e[t]=[]),e[t].push({pos:n,ch:r})}function cd(e,t){let n="",r=0;t.sort((o,i)=>o.pos-i.pos);for(let o=0;o<
t.length;o++){let i=t[o];n+=e.slice(r,i.pos)+i.ch,r=i.pos+1}return n+e.slice(r)}function ud(e,t){let n,r=[],o={single:-1,double:-1},i={};for(let s=0;s<e.length;s++){
let a=e[s],l=e[s].level;for(n=r.length-1;n>=0&&!(r[n].level<=l);n--);if(Bi(r,o,n+1),a.type!=="text")continue;let c=a.content,d=0,f=c.length;e:for(;d<f;){Ii.lastIndex=
d;let g=Ii.exec(c);if(!g)break;let m=!0,p=!0;d=g.index+1;let S=g[0]==="'",y=32;if(g.index-1>=0)y=c.charCodeAt(g.index-1);else for(n=s-1;n>=0&&!(e[n].type==="sof\
tbreak"||e[n].type==="hardbreak");n--)if(e[n].content){y=e[n].content.charCodeAt(e[n].content.length-1);break}let E=32;if(d<f)E=c.charCodeAt(d);else for(n=s+1;n<
e.length&&!(e[n].type==="softbreak"||e[n].type==="hardbreak");n++)if(e[n].content){E=e[n].content.charCodeAt(0);break}let A=Ut(y)||zt(y),v=Ut(E)||zt(E),b=Wt(y),
C=Wt(E);if(C?m=!1:v&&(b||A||(m=!1)),b?p=!1:A&&(C||v||(p=!1)),E===34&&g[0]==='"'&&y>=48&&y<=57&&(p=m=!1),m&&p&&(m=A,p=v),!m&&!p){S&&bn(i,s,g.index,Ni);continue}if(p&&
(n=S?o.single:o.double,n>=0&&r[n].level===l)){let D=r[n],O,G;S?(O=t.md.options.quotes[2],G=t.md.options.quotes[3]):(O=t.md.options.quotes[0],G=t.md.options.quotes[1]),
bn(i,s,g.index,G),bn(i,D.tokenIdx,D.contentPos,O),Bi(r,o,n);continue e}if(m){if(r.length>=ld)return;r.push({tokenIdx:s,contentPos:g.index,isSingleQuote:S,level:l,
prevSameQuoteIdx:S?o.single:o.double}),S?o.single=r.length-1:o.double=r.length-1}else p&&S&&bn(i,s,g.index,Ni)}}Object.keys(i).forEach(function(s){let a=Number(
s);e[a].content=cd(e[a].content,i[s])})}function dd(e){if(e.md.options.typographer)for(let t=e.tokens.length-1;t>=0;t--)e.tokens[t].type!=="inline"||!ad.test(e.
tokens[t].content)||ud(e.tokens[t].children,e)}function fd(e){let t,n,r=e.length;for(t=0;t<r;t++)e[t].type==="text_special"&&(e[t].type="text");for(t=n=0;t<r;t++)
e[t].type==="text"&&t+1<r&&e[t+1].type==="text"?e[t+1].content=e[t].content+e[t+1].content:(t!==n&&(e[n]=e[t]),n++);t!==n&&(e.length=n)}function hd(e){let t,n,r=e.
tokens,o=r.length;for(let i=0;i<o;i++){if(r[i].type!=="inline")continue;let s=r[i].children,a=s.length;for(t=0;t<a;t++)s[t].type==="text_special"&&(s[t].type="t\
ext"),s[t].children&&fd(s[t].children);for(t=n=0;t<a;t++)s[t].type==="text"&&t+1<a&&s[t+1].type==="text"?s[t+1].content=s[t].content+s[t+1].content:(t!==n&&(s[n]=
s[t]),n++);t!==n&&(s.length=n)}}var yr=[["normalize",qu],["block",Ku],["strip_references",Zu],["inline",Yu],["linkify",Qu],["replacements",sd],["smartquotes",dd],
["text_join",hd]],es=class{constructor(){R(this,"ruler",new qt),R(this,"State",Xi);for(let e=0;e<yr.length;e++)this.ruler.push(yr[e][0],yr[e][1])}process(e){let t=this.
ruler.getRules("");for(let n=0,r=t.length;n<r;n++)t[n](e)}},ts=class{constructor(e,t,n,r){R(this,"bMarks",[]),R(this,"eMarks",[]),R(this,"tShift",[]),R(this,"sC\
ount",[]),R(this,"bsCount",[]),R(this,"blkIndent",0),R(this,"line",0),R(this,"lineMax",0),R(this,"tight",!1),R(this,"listIndent",-1),R(this,"parentType","root"),
R(this,"level",0),R(this,"Token",it),this.src=e,this.md=t,this.env=n,this.tokens=r;let o=this.src;for(let i=0,s=0,a=0,l=0,c=o.length,d=!1;s<c;s++){let f=o.charCodeAt(
s);if(!d)if(H(f)){a++,f===9?l+=4-l%4:l++;continue}else d=!0;(f===10||s===c-1)&&(f!==10&&s++,this.bMarks.push(i),this.eMarks.push(s),this.tShift.push(a),this.sCount.
push(l),this.bsCount.push(0),d=!1,a=0,l=0,i=s+1)}this.bMarks.push(o.length),this.eMarks.push(o.length),this.tShift.push(0),this.sCount.push(0),this.bsCount.push(
0),this.lineMax=this.bMarks.length-1}push(e,t,n){let r=new it(e,t,n);return r.block=!0,n<0&&this.level--,r.level=this.level,n>0&&this.level++,this.tokens.push(r),
r}isEmpty(e){return this.bMarks[e]+this.tShift[e]>=this.eMarks[e]}skipEmptyLines(e){for(let t=this.lineMax;e<t&&!(this.bMarks[e]+this.tShift[e]<this.eMarks[e]);e++)
;return e}skipSpaces(e){for(let t=this.src.length;e<t&&H(this.src.charCodeAt(e));e++);return e}skipSpacesBack(e,t){if(e<=t)return e;for(;e>t;)if(!H(this.src.charCodeAt(
--e)))return e+1;return e}skipChars(e,t){for(let n=this.src.length;e<n&&this.src.charCodeAt(e)===t;e++);return e}skipCharsBack(e,t,n){if(e<=n)return e;for(;e>n;)
if(t!==this.src.charCodeAt(--e))return e+1;return e}getLines(e,t,n,r){if(e>=t)return"";let o=new Array(t-e);for(let i=0,s=e;s<t;s++,i++){let a=0,l=this.bMarks[s],
c=l,d;for(s+1<t||r?d=this.eMarks[s]+1:d=this.eMarks[s];c<d&&a<n;){let f=this.src.charCodeAt(c);if(H(f))f===9?a+=4-(a+this.bsCount[s])%4:a++;else if(c-l<this.tShift[s])
a++;else break;c++}a>n?o[i]=new Array(a-n+1).join(" ")+this.src.slice(c,d):o[i]=this.src.slice(c,d)}return o.join("")}},pd=65536;function br(e,t){let n=e.bMarks[t]+
e.tShift[t],r=e.eMarks[t];return e.src.slice(n,r)}function ji(e){let t=[],n=e.length,r=0,o=e.charCodeAt(r),i=!1,s=0,a="";for(;r<n;)o===124&&(i?(a+=e.substring(s,
r-1),s=r):(t.push(a+e.substring(s,r)),a="",s=r+1)),i=o===92,r++,o=e.charCodeAt(r);return t.push(a+e.substring(s)),t}function md(e,t,n,r){if(t+2>n)return!1;let o=t+
1;if(e.sCount[o]<e.blkIndent||e.sCount[o]-e.blkIndent>=4)return!1;let i=e.bMarks[o]+e.tShift[o];if(i>=e.eMarks[o])return!1;let s=e.src.charCodeAt(i++);if(s!==124&&
s!==45&&s!==58||i>=e.eMarks[o])return!1;let a=e.src.charCodeAt(i++);if(a!==124&&a!==45&&a!==58&&!H(a)||s===45&&H(a))return!1;for(;i<e.eMarks[o];){let b=e.src.charCodeAt(
i);if(b!==124&&b!==45&&b!==58&&!H(b))return!1;i++}let l=br(e,t+1),c=l.split("|"),d=[];for(let b=0;b<c.length;b++){let C=c[b].trim();if(!C){if(b===0||b===c.length-
1)continue;return!1}if(!/^:?-+:?$/.test(C))return!1;C.charCodeAt(C.length-1)===58?d.push(C.charCodeAt(0)===58?"center":"right"):C.charCodeAt(0)===58?d.push("lef\
t"):d.push("")}if(l=br(e,t).trim(),l.indexOf("|")===-1||e.sCount[t]-e.blkIndent>=4)return!1;c=ji(l),c.length&&c[0]===""&&c.shift(),c.length&&c[c.length-1]===""&&
c.pop();let f=c.length;if(f===0||f!==d.length)return!1;if(r)return!0;let g=e.parentType;e.parentType="table";let m=e.md.block.ruler.getRules("blockquote"),p=e.push(
"table_open","table",1),S=[t,0];p.map=S;let y=e.push("thead_open","thead",1);y.map=[t,t+1];let E=e.push("tr_open","tr",1);E.map=[t,t+1];for(let b=0;b<c.length;b++){
let C=e.push("th_open","th",1);d[b]&&(C.attrs=[["style",`text-align:${d[b]}`]]);let D=e.push("inline","",0);D.content=c[b].trim(),D.children=[],e.push("th_close",
"th",-1)}e.push("tr_close","tr",-1),e.push("thead_close","thead",-1);let A,v=0;for(o=t+2;o<n&&!(e.sCount[o]<e.blkIndent);o++){let b=!1;for(let D=0,O=m.length;D<
O;D++)if(m[D](e,o,n,!0)){b=!0;break}if(b||(l=br(e,o).trim(),!l)||e.sCount[o]-e.blkIndent>=4||(c=ji(l),c.length&&c[0]===""&&c.shift(),c.length&&c[c.length-1]===""&&
c.pop(),v+=f-c.length,v>pd))break;if(o===t+2){let D=e.push("tbody_open","tbody",1);D.map=A=[t+2,0]}let C=e.push("tr_open","tr",1);C.map=[o,o+1];for(let D=0;D<f;D++){
let O=e.push("td_open","td",1);d[D]&&(O.attrs=[["style",`text-align:${d[D]}`]]);let G=e.push("inline","",0);G.content=c[D]?c[D].trim():"",G.children=[],e.push("\
td_close","td",-1)}e.push("tr_close","tr",-1)}return A&&(e.push("tbody_close","tbody",-1),A[1]=o),e.push("table_close","table",-1),S[1]=o,e.parentType=g,e.line=
o,!0}function gd(e,t,n){if(e.sCount[t]-e.blkIndent<4)return!1;let r=t+1,o=r;for(;r<n;){if(e.isEmpty(r)){r++;continue}if(e.sCount[r]-e.blkIndent>=4){r++,o=r;continue}
break}e.line=o;let i=e.push("code_block","code",0);return i.content=e.getLines(t,o,4+e.blkIndent,!1)+`
`,i.map=[t,e.line],!0}function kd(e,t,n,r){let o=e.bMarks[t]+e.tShift[t],i=e.eMarks[t];if(e.sCount[t]-e.blkIndent>=4||o+3>i)return!1;let s=e.src.charCodeAt(o);if(s!==
126&&s!==96)return!1;let a=o;o=e.skipChars(o,s);let l=o-a;if(l<3)return!1;let c=e.src.slice(a,o),d=e.src.slice(o,i);if(s===96&&d.indexOf(String.fromCharCode(s))>=
0)return!1;if(r)return!0;let f=t,g=!1;for(;f++,!(f>=n||(o=a=e.bMarks[f]+e.tShift[f],i=e.eMarks[f],o<i&&e.sCount[f]<e.blkIndent));)if(e.src.charCodeAt(o)===s&&!(e.
sCount[f]-e.blkIndent>=4)&&(o=e.skipChars(o,s),!(o-a<l)&&(o=e.skipSpaces(o),!(o<i)))){g=!0;break}l=e.sCount[t],e.line=f+(g?1:0);let m=e.push("fence","code",0);return m.
info=d,m.content=e.getLines(t+1,f,l,!0),m.markup=c,m.map=[t,e.line],!0}function wd(e,t,n,r){let o=e.bMarks[t]+e.tShift[t],i=e.eMarks[t],s=e.lineMax;if(e.sCount[t]-
e.blkIndent>=4||e.src.charCodeAt(o)!==62)return!1;if(r)return!0;let a=[],l=[],c=[],d=[],f=e.md.block.ruler.getRules("blockquote"),g=e.parentType;e.parentType="b\
lockquote";let m=!1,p;for(p=t;p<n;p++){let v=e.sCount[p]<e.blkIndent;if(o=e.bMarks[p]+e.tShift[p],i=e.eMarks[p],o>=i)break;if(e.src.charCodeAt(o++)===62&&!v){let C=e.
sCount[p]+1,D,O;e.src.charCodeAt(o)===32?(o++,C++,O=!1,D=!0):e.src.charCodeAt(o)===9?(D=!0,(e.bsCount[p]+C)%4===3?(o++,C++,O=!1):O=!0):D=!1;let G=C;for(a.push(e.
bMarks[p]),e.bMarks[p]=o;o<i;){let I=e.src.charCodeAt(o);if(H(I))I===9?G+=4-(G+e.bsCount[p]+(O?1:0))%4:G++;else break;o++}m=o>=i,l.push(e.bsCount[p]),e.bsCount[p]=
e.sCount[p]+1+(D?1:0),c.push(e.sCount[p]),e.sCount[p]=G-C,d.push(e.tShift[p]),e.tShift[p]=o-e.bMarks[p];continue}if(m)break;let b=!1;for(let C=0,D=f.length;C<D;C++)
if(f[C](e,p,n,!0)){b=!0;break}if(b){e.lineMax=p,e.blkIndent!==0&&(a.push(e.bMarks[p]),l.push(e.bsCount[p]),d.push(e.tShift[p]),c.push(e.sCount[p]),e.sCount[p]-=
e.blkIndent);break}a.push(e.bMarks[p]),l.push(e.bsCount[p]),d.push(e.tShift[p]),c.push(e.sCount[p]),e.sCount[p]=-1}let S=e.blkIndent;e.blkIndent=0;let y=e.push(
"blockquote_open","blockquote",1);y.markup=">";let E=[t,0];y.map=E,e.md.block.tokenize(e,t,p);let A=e.push("blockquote_close","blockquote",-1);A.markup=">",e.lineMax=
s,e.parentType=g,E[1]=e.line;for(let v=0;v<d.length;v++)e.bMarks[v+t]=a[v],e.tShift[v+t]=d[v],e.sCount[v+t]=c[v],e.bsCount[v+t]=l[v];return e.blkIndent=S,!0}function yd(e,t,n,r){
let o=e.eMarks[t];if(e.sCount[t]-e.blkIndent>=4)return!1;let i=e.bMarks[t]+e.tShift[t],s=e.src.charCodeAt(i++);if(s!==42&&s!==45&&s!==95)return!1;let a=1;for(;i<
o;){let c=e.src.charCodeAt(i++);if(c!==s&&!H(c))return!1;c===s&&a++}if(a<3)return!1;if(r)return!0;e.line=t+1;let l=e.push("hr","hr",0);return l.map=[t,e.line],l.
markup=Array(a+1).join(String.fromCharCode(s)),!0}function Hi(e,t){let n=e.eMarks[t],r=e.bMarks[t]+e.tShift[t],o=e.src.charCodeAt(r++);return o!==42&&o!==45&&o!==
43||r<n&&!H(e.src.charCodeAt(r))?-1:r}function Gi(e,t){let n=e.bMarks[t]+e.tShift[t],r=e.eMarks[t],o=n;if(o+1>=r)return-1;let i=e.src.charCodeAt(o++);if(i<48||i>
57)return-1;for(;;){if(o>=r)return-1;if(i=e.src.charCodeAt(o++),i>=48&&i<=57){if(o-n>=10)return-1;continue}if(i===41||i===46)break;return-1}return o<r&&(i=e.src.
charCodeAt(o),!H(i))?-1:o}function bd(e,t){let n=e.level+2;for(let r=t+2,o=e.tokens.length-2;r<o;r++)e.tokens[r].level===n&&e.tokens[r].type==="paragraph_open"&&
(e.tokens[r+2].hidden=!0,e.tokens[r].hidden=!0,r+=2)}function vd(e,t,n,r){let o,i,s,a,l=t,c=!0;if(e.sCount[l]-e.blkIndent>=4||e.listIndent>=0&&e.sCount[l]-e.listIndent>=
4&&e.sCount[l]<e.blkIndent)return!1;let d=!1;r&&e.parentType==="paragraph"&&e.sCount[l]>=e.blkIndent&&(d=!0);let f,g,m;if((m=Gi(e,l))>=0){if(f=!0,s=e.bMarks[l]+
e.tShift[l],g=Number(e.src.slice(s,m-1)),d&&g!==1)return!1}else if((m=Hi(e,l))>=0)f=!1;else return!1;if(d&&e.skipSpaces(m)>=e.eMarks[l])return!1;if(r)return!0;let p=e.
src.charCodeAt(m-1),S=e.tokens.length;f?(a=e.push("ordered_list_open","ol",1),g!==1&&(a.attrs=[["start",g]])):a=e.push("bullet_list_open","ul",1);let y=[l,0];a.
map=y,a.markup=String.fromCharCode(p);let E=!1,A=e.md.block.ruler.getRules("list"),v=e.parentType;for(e.parentType="list";l<n;){i=m,o=e.eMarks[l];let b=e.sCount[l]+
m-(e.bMarks[l]+e.tShift[l]),C=b;for(;i<o;){let ae=e.src.charCodeAt(i);if(ae===9)C+=4-(C+e.bsCount[l])%4;else if(ae===32)C++;else break;i++}let D=i,O;D>=o?O=1:O=
C-b,O>4&&(O=1);let G=b+O;a=e.push("list_item_open","li",1),a.markup=String.fromCharCode(p);let I=[l,0];a.map=I,f&&(a.info=e.src.slice(s,m-1));let U=e.tight,j=e.
tShift[l],te=e.sCount[l],_e=e.listIndent;if(e.listIndent=e.blkIndent,e.blkIndent=G,e.tight=!0,e.tShift[l]=D-e.bMarks[l],e.sCount[l]=C,D>=o&&e.isEmpty(l+1)?e.line=
Math.min(e.line+2,n):e.md.block.tokenize(e,l,n),(!e.tight||E)&&(c=!1),E=e.line-l>1&&e.isEmpty(e.line-1),e.blkIndent=e.listIndent,e.listIndent=_e,e.tShift[l]=j,e.
sCount[l]=te,e.tight=U,a=e.push("list_item_close","li",-1),a.markup=String.fromCharCode(p),l=e.line,I[1]=l,l>=n||e.sCount[l]<e.blkIndent||e.sCount[l]-e.blkIndent>=
4)break;let ge=!1;for(let ae=0,Kl=A.length;ae<Kl;ae++)if(A[ae](e,l,n,!0)){ge=!0;break}if(ge)break;if(f){if(m=Gi(e,l),m<0)break;s=e.bMarks[l]+e.tShift[l]}else if(m=
Hi(e,l),m<0)break;if(p!==e.src.charCodeAt(m-1))break}return f?a=e.push("ordered_list_close","ol",-1):a=e.push("bullet_list_close","ul",-1),a.markup=String.fromCharCode(
p),y[1]=l,e.line=l,e.parentType=v,c&&bd(e,S),!0}var vr=999;function _d(e){let t=e.length;for(let n=0;n<e.length-1;n++){let r=e.charCodeAt(n);if(r<55296||r>56319)
continue;let o=e.charCodeAt(n+1);o>=56320&&o<=57343&&(t--,n++)}return t}function Ht(e,t){return Math.min(e.eMarks[t]+1,e.src.length)}function vn(e,t){let n=e.lineMax;
if(t>=n||e.isEmpty(t))return-1;let r=!1;if(e.sCount[t]-e.blkIndent>3&&(r=!0),e.sCount[t]<0&&(r=!0),!r){let o=e.md.block.ruler.getRules("reference"),i=e.parentType;
e.parentType="reference";let s=!1;for(let a=0,l=o.length;a<l;a++)if(o[a](e,t,n,!0)){s=!0;break}if(e.parentType=i,s)return-1}return e.bMarks[t]+e.tShift[t]}function xd(e,t,n,r){
let o=e.src,i=e.bMarks[t]+e.tShift[t],s=t+1;if(e.sCount[t]-e.blkIndent>=4||o.charCodeAt(i)!==91)return!1;let a=Ht(e,t),l="",c=-1,d=++i;for(;i<a;){if(l.length+i-
d>vr*2)return!1;let D=o.charCodeAt(i);if(D===91)return!1;if(D===93){c=i;break}if(D===92&&(D=o.charCodeAt(++i)),D===10&&i<a){let O=vn(e,s);if(O<0)return!1;l+=o.slice(
d,a),i=d=O,a=Ht(e,s++);continue}i++}if(c<0||o.charCodeAt(c+1)!==58||(l+=o.slice(d,c),l.length>vr&&_d(l)>vr))return!1;for(i=c+2;i<a;){let D=o.charCodeAt(i);if(D===
10){let O=vn(e,s);if(O<0)break;i=O,a=Ht(e,s++)}else if(H(D))i++;else break}let f=e.md.helpers.parseLinkDestination(o,i,a);if(!f.ok)return!1;let g=e.md.normalizeLink(
f.str);if(!e.md.validateLink(g))return!1;i=f.pos;let m=i,p=a,S=s;for(;i<a;){let D=o.charCodeAt(i);if(D===10){let O=vn(e,s);if(O<0)break;i=O,a=Ht(e,s++)}else if(H(
D))i++;else break}let y=i,E=e.md.helpers.parseLinkTitle(o,i,a);for(;E.can_continue;){let D=vn(e,s);if(D<0)break;i=D,a=Ht(e,s++),E=e.md.helpers.parseLinkTitle(o,
i,a,E)}let A;for(y!==m&&E.ok?(A=E.str,i=E.pos):(A="",i=m,a=p,s=S);i<a&&H(o.charCodeAt(i));)i++;if(i<a&&o.charCodeAt(i)!==10&&A)for(A="",i=m,a=p,s=S;i<a&&H(o.charCodeAt(
i));)i++;if(i<a&&o.charCodeAt(i)!==10)return!1;let v=xn(l);if(!v)return!1;if(r)return!0;typeof e.env.references=="undefined"&&(e.env.references={}),typeof e.env.
references[v]=="undefined"&&(e.env.references[v]={title:A,href:g});let b=e.push("reference_definition","",0);b.map=[t,s],b.hidden=!0;let C=Object.create(null);return C.
label=v,b.meta=C,e.line=s,!0}var Ed=["address","article","aside","base","basefont","blockquote","body","caption","center","col","colgroup","dd","details","dialo\
g","dir","div","dl","dt","fieldset","figcaption","figure","footer","form","frame","frameset","h1","h2","h3","h4","h5","h6","head","header","hr","html","iframe",
"legend","li","link","main","menu","menuitem","nav","noframes","ol","optgroup","option","p","param","search","section","summary","table","tbody","td","tfoot","t\
h","thead","title","tr","track","ul"],ns=`<[A-Za-z][A-Za-z0-9\\-]*(?:\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^"'=<>\`\\x00-\\x20]+|'[^']*'|"[^"]*"))?)*\\s*\\/?>`,
rs="<\\/[A-Za-z][A-Za-z0-9\\-]*\\s*>";new RegExp(`^(?:${ns}|${rs}|<!---?>|<!--(?:[^-]|-[^-]|--[^>])*-->|<[?][\\s\\S]*?[?]>|<![A-Za-z][^>]*>|<!\\[CDATA\\[[\\s\\S]*?\\]\\\
]>)`);var os=new RegExp(`^(?:${ns}|${rs})`),ot=[[/^<(script|pre|style|textarea)(?=(\s|>|$))/i,/<\/(script|pre|style|textarea)>/i,!0],[/^<!--/,/-->/,!0],[/^<\?/,
/\?>/,!0],[/^<![A-Za-z]/,/>/,!0],[/^<!\[CDATA\[/,/\]\]>/,!0],[new RegExp(`^</?(${Ed.join("|")})(?=(\\s|/?>|$))`,"i"),/^$/,!0],[new RegExp(`${os.source}\\s*$`),/^$/,
!1]];function Cd(e,t,n,r){let o=e.bMarks[t]+e.tShift[t],i=e.eMarks[t];if(e.sCount[t]-e.blkIndent>=4||!e.md.options.html||e.src.charCodeAt(o)!==60)return!1;let s=e.
src.slice(o,i),a=0;for(;a<ot.length&&!ot[a][0].test(s);a++);if(a===ot.length)return!1;if(r)return ot[a][2];let l=t+1,c=ot[a][1].test("");if(!ot[a][1].test(s)){for(;l<
n&&!(e.sCount[l]<e.blkIndent&&(c||!e.isEmpty(l)));l++)if(o=e.bMarks[l]+e.tShift[l],i=e.eMarks[l],s=e.src.slice(o,i),ot[a][1].test(s)){s.length!==0&&l++;break}}e.
line=l;let d=e.push("html_block","",0);return d.map=[t,l],d.content=e.getLines(t,l,e.blkIndent,!0),!0}function Rd(e,t,n,r){let o=e.bMarks[t]+e.tShift[t],i=e.eMarks[t];
if(e.sCount[t]-e.blkIndent>=4)return!1;let s=e.src.charCodeAt(o);if(s!==35||o>=i)return!1;let a=1;for(s=e.src.charCodeAt(++o);s===35&&o<i&&a<=6;)a++,s=e.src.charCodeAt(
++o);if(a>6||o<i&&!H(s))return!1;if(r)return!0;i=e.skipSpacesBack(i,o);let l=e.skipCharsBack(i,35,o);l>o&&H(e.src.charCodeAt(l-1))&&(i=l),e.line=t+1;let c=e.push(
"heading_open",`h${a}`,1);c.markup="########".slice(0,a),c.map=[t,e.line];let d=e.push("inline","",0);d.content=En(e.src.slice(o,i)),d.map=[t,e.line],d.children=
[];let f=e.push("heading_close",`h${a}`,-1);return f.markup="########".slice(0,a),!0}function Ad(e,t,n){let r=e.md.block.ruler.getRules("paragraph");if(e.sCount[t]-
e.blkIndent>=4)return!1;let o=e.parentType;e.parentType="paragraph";let i=0,s,a=t+1;for(;a<n&&!e.isEmpty(a);a++){if(e.sCount[a]-e.blkIndent>3)continue;if(e.sCount[a]>=
e.blkIndent){let m=e.bMarks[a]+e.tShift[a],p=e.eMarks[a];if(m<p&&(s=e.src.charCodeAt(m),(s===45||s===61)&&(m=e.skipChars(m,s),m=e.skipSpaces(m),m>=p))){i=s===61?
1:2;break}}if(e.sCount[a]<0)continue;let g=!1;for(let m=0,p=r.length;m<p;m++)if(r[m](e,a,n,!0)){g=!0;break}if(g)break}if(!i)return e.parentType=o,!1;let l=En(e.
getLines(t,a,e.blkIndent,!1));e.line=a+1;let c=e.push("heading_open",`h${i}`,1);c.markup=String.fromCharCode(s),c.map=[t,e.line];let d=e.push("inline","",0);d.content=
l,d.map=[t,e.line-1],d.children=[];let f=e.push("heading_close",`h${i}`,-1);return f.markup=String.fromCharCode(s),e.parentType=o,!0}function Sd(e,t,n){let r=e.
md.block.ruler.getRules("paragraph"),o=e.parentType,i=t+1;for(e.parentType="paragraph";i<n&&!e.isEmpty(i);i++){if(e.sCount[i]-e.blkIndent>3||e.sCount[i]<0)continue;
let c=!1;for(let d=0,f=r.length;d<f;d++)if(r[d](e,i,n,!0)){c=!0;break}if(c)break}let s=En(e.getLines(t,i,e.blkIndent,!1));e.line=i;let a=e.push("paragraph_open",
"p",1);a.map=[t,e.line];let l=e.push("inline","",0);return l.content=s,l.map=[t,e.line],l.children=[],e.push("paragraph_close","p",-1),e.parentType=o,!0}var _n=[
["table",md,["paragraph","reference"]],["code",gd],["fence",kd,["paragraph","reference","blockquote","list"]],["blockquote",wd,["paragraph","reference","blockqu\
ote","list"]],["hr",yd,["paragraph","reference","blockquote","list"]],["list",vd,["paragraph","reference","blockquote"]],["reference",xd],["html_block",Cd,["par\
agraph","reference","blockquote"]],["heading",Rd,["paragraph","reference","blockquote"]],["lheading",Ad],["paragraph",Sd]],is=class{constructor(){R(this,"ruler",
new qt),R(this,"State",ts);for(let e=0;e<_n.length;e++)this.ruler.push(_n[e][0],_n[e][1],{alt:(_n[e][2]||[]).slice()})}tokenize(e,t,n){let r=this.ruler.getRules(
""),o=r.length,i=e.md.options.maxNesting,s=t,a=!1;for(;s<n&&(e.line=s=e.skipEmptyLines(s),!(s>=n||e.sCount[s]<e.blkIndent));){if(e.level>=i){e.line=n;break}let l=e.
line,c=!1;for(let d=0;d<o;d++)if(c=r[d](e,s,n,!1),c){if(l>=e.line)throw new Error("block rule didn't increment state.line");break}if(!c)throw new Error("none of\
 the block rules matched");e.tight=!a,e.isEmpty(e.line-1)&&(a=!0),s=e.line,s<n&&e.isEmpty(s)&&(a=!0,s++,e.line=s)}}parse(e,t,n,r){if(!e)return;let o=new this.State(
e,t,n,r);this.tokenize(o,o.line,o.lineMax)}},ss=class{constructor(e,t,n,r){R(this,"pos",0),R(this,"level",0),R(this,"pending",""),R(this,"pendingLevel",0),R(this,
"cache",{}),R(this,"backticks",{}),R(this,"backticksScanned",!1),R(this,"skipHtmlSpecial",!1),R(this,"linkLevel",0),R(this,"delimiters",[]),R(this,"_prev_delimi\
ters",[]),R(this,"Token",it),this.src=e,this.env=n,this.md=t,this.tokens=r,this.tokens_meta=Array(r.length),this.posMax=this.src.length}pushPending(){let e=new it(
"text","",0);return e.content=this.pending,e.level=this.pendingLevel,this.tokens.push(e),this.pending="",e}push(e,t,n){this.pending&&this.pushPending();let r=new it(
e,t,n),o;return n<0&&(this.level--,this.delimiters=this._prev_delimiters.pop()),r.level=this.level,n>0&&(this.level++,this._prev_delimiters.push(this.delimiters),
this.delimiters=[],o={delimiters:this.delimiters}),this.pendingLevel=this.level,this.tokens.push(r),this.tokens_meta.push(o),r}scanDelims(e,t){let n=this.posMax,
r=this.src.charCodeAt(e),o;if(e===0)o=32;else if(e===1)o=this.src.charCodeAt(0),(o&63488)===55296&&(o=65533);else if(o=this.src.charCodeAt(e-1),(o&64512)===56320){
let p=this.src.charCodeAt(e-2);o=(p&64512)===55296?65536+(p-55296<<10)+(o-56320):65533}else(o&64512)===55296&&(o=65533);let i=e;for(;i<n&&this.src.charCodeAt(i)===
r;)i++;let s=i-e,a=i<n?this.src.charCodeAt(i):32;if((a&64512)===55296){let p=this.src.charCodeAt(i+1);a=(p&64512)===56320?65536+(a-55296<<10)+(p-56320):65533}else
(a&64512)===56320&&(a=65533);let l=Ut(o)||zt(o),c=Ut(a)||zt(a),d=Wt(o),f=Wt(a),g=!f&&(!c||d||l),m=!d&&(!l||f||c);return{can_open:g&&(t||!m||l),can_close:m&&(t||
!g||c),length:s}}};function Dd(e){switch(e){case 10:case 33:case 35:case 36:case 37:case 38:case 42:case 43:case 45:case 58:case 60:case 61:case 62:case 64:case 91:case 92:case 93:case 94:case 95:case 96:case 123:case 125:case 126:
return!0;default:return!1}}function Fd(e,t){let n=e.pos;for(;n<e.posMax&&!Dd(e.src.charCodeAt(n));)n++;return n===e.pos?!1:(t||(e.pending+=e.src.slice(e.pos,n)),
e.pos=n,!0)}function Td(e){return e>=65&&e<=90||e>=97&&e<=122}function Pd(e){return e>=65&&e<=90||e>=97&&e<=122||e>=48&&e<=57||e===43||e===45||e===46}function Ld(e,t){
if(!e.md.options.linkify||e.linkLevel>0)return!1;let n=e.pos,r=e.posMax;if(n+3>r||e.src.charCodeAt(n)!==58||e.src.charCodeAt(n+1)!==47||e.src.charCodeAt(n+2)!==
47)return!1;let o=n-Math.min(10,e.pending.length,n),i=n;for(;i>o&&Pd(e.src.charCodeAt(i-1));)i--;if(i===n||!Td(e.src.charCodeAt(i)))return!1;let s=n-i,a=e.md.linkify.
matchAtStart(e.src.slice(i));if(!a)return!1;let l=a.url;if(l.length<=s)return!1;let c=l.length;for(;c>0&&l.charCodeAt(c-1)===42;)c--;c!==l.length&&(l=l.slice(0,
c));let d=e.md.normalizeLink(l);if(!e.md.validateLink(d))return!1;if(!t){e.pending=e.pending.slice(0,-s);let f=e.push("link_open","a",1);f.attrs=[["href",d]],f.
markup="linkify",f.info="auto";let g=e.push("text","",0);g.content=e.md.normalizeLinkText(l);let m=e.push("link_close","a",-1);m.markup="linkify",m.info="auto"}
return e.pos+=l.length-s,!0}function Od(e,t){let n=e.pos;if(e.src.charCodeAt(n)!==10)return!1;let r=e.pending.length-1,o=e.posMax;if(!t)if(r>=0&&e.pending.charCodeAt(
r)===32)if(r>=1&&e.pending.charCodeAt(r-1)===32){let i=r-1;for(;i>=1&&e.pending.charCodeAt(i-1)===32;)i--;e.pending=e.pending.slice(0,i),e.push("hardbreak","br",
0)}else e.pending=e.pending.slice(0,-1),e.push("softbreak","br",0);else e.push("softbreak","br",0);for(n++;n<o&&H(e.src.charCodeAt(n));)n++;return e.pos=n,!0}var Cr=[];
for(let e=0;e<256;e++)Cr.push(0);"\\!\"#$%&'()*+,./:;<=>?@[]^_`{|}~-".split("").forEach(function(e){Cr[e.charCodeAt(0)]=1});function Md(e,t){let n=e.pos,r=e.posMax;
if(e.src.charCodeAt(n)!==92||(n++,n>=r))return!1;let o=e.src.charCodeAt(n);if(o===10){for(t||e.push("hardbreak","br",0),n++;n<r&&(o=e.src.charCodeAt(n),!!H(o));)
n++;return e.pos=n,!0}if(o===32){if(!t){let a=e.push("text_special","",0);a.content="\\",a.markup="\\",a.info="escape"}return e.pos=n,!0}let i=e.src[n];if(o>=55296&&
o<=56319&&n+1<r){let a=e.src.charCodeAt(n+1);a>=56320&&a<=57343&&(i+=e.src[n+1],n++)}let s="\\"+i;if(!t){let a=e.push("text_special","",0);o<256&&Cr[o]!==0?a.content=
i:a.content=s,a.markup=s,a.info="escape"}return e.pos=n+1,!0}function $d(e){let t={},n=0;for(;(n=e.indexOf("`",n))!==-1;){let r=n;for(;e.charCodeAt(++n)===96;);
t[n-r]=r}return t}function Id(e,t){var n;let r=e.pos;if(e.src.charCodeAt(r)!==96)return!1;let o=e.posMax,i=r+1;for(;i<o&&e.src.charCodeAt(i)===96;)i++;let s=e.src.
slice(r,i),a=s.length;if(e.backticksScanned||(e.backticks=$d(e.src),e.backticksScanned=!0),((n=e.backticks[a])!==null&&n!==void 0?n:-1)>=i){let l=i,c;for(;(c=e.
src.indexOf("`",l))!==-1&&c<o;){for(l=c+1;e.src.charCodeAt(l)===96;)l++;if(l>o)break;if(l-c===a){if(!t){let d=e.push("code_inline","code",0);d.markup=s;let f=e.
src.slice(i,c).replace(/\n/g," ");f.startsWith(" ")&&f.endsWith(" ")&&/[^ ]/.test(f)&&(f=f.slice(1,-1)),d.content=f}return e.pos=l,!0}}}return t||(e.pending+=s),
e.pos=i,!0}function Nd(e,t){let n=e.pos,r=e.src.charCodeAt(n);if(t||r!==126)return!1;let o=e.scanDelims(e.pos,!0),i=o.length,s=String.fromCharCode(r);if(i<2)return!1;
let a;i%2&&(a=e.push("text","",0),a.content=s,i--);for(let l=0;l<i;l+=2)a=e.push("text","",0),a.content=s+s,e.delimiters.push({marker:r,length:0,token:e.tokens.
length-1,end:-1,open:o.can_open,close:o.can_close});return e.pos+=o.length,!0}function Wi(e,t){let n,r=[],o=t.length;for(let i=0;i<o;i++){let s=t[i];if(s.marker!==
126||s.end===-1)continue;let a=t[s.end];n=e.tokens[s.token],n.type="s_open",n.tag="s",n.nesting=1,n.markup="~~",n.content="",n=e.tokens[a.token],n.type="s_close",
n.tag="s",n.nesting=-1,n.markup="~~",n.content="",e.tokens[a.token-1].type==="text"&&e.tokens[a.token-1].content==="~"&&r.push(a.token-1)}for(;r.length;){let i=r.
pop(),s=i+1;for(;s<e.tokens.length&&e.tokens[s].type==="s_close";)s++;s--,i!==s&&(n=e.tokens[s],e.tokens[s]=e.tokens[i],e.tokens[i]=n)}}function Bd(e){let t=e.tokens_meta,
n=e.tokens_meta.length;Wi(e,e.delimiters);for(let o=0;o<n;o++){var r;let i=(r=t[o])===null||r===void 0?void 0:r.delimiters;i&&Wi(e,i)}}var as={tokenize:Nd,postProcess:Bd};
function jd(e,t){let n=e.pos,r=e.src.charCodeAt(n);if(t||r!==95&&r!==42)return!1;let o=e.scanDelims(e.pos,r===42);for(let i=0;i<o.length;i++){let s=e.push("text",
"",0);s.content=String.fromCharCode(r),e.delimiters.push({marker:r,length:o.length,token:e.tokens.length-1,end:-1,open:o.can_open,close:o.can_close})}return e.pos+=
o.length,!0}function zi(e,t){let n=t.length;for(let r=n-1;r>=0;r--){let o=t[r];if(o.marker!==95&&o.marker!==42||o.end===-1)continue;let i=t[o.end],s=r>0&&t[r-1].
end===o.end+1&&t[r-1].marker===o.marker&&t[r-1].token===o.token-1&&t[o.end+1].token===i.token+1,a=String.fromCharCode(o.marker),l=e.tokens[o.token];l.type=s?"st\
rong_open":"em_open",l.tag=s?"strong":"em",l.nesting=1,l.markup=s?a+a:a,l.content="";let c=e.tokens[i.token];c.type=s?"strong_close":"em_close",c.tag=s?"strong":
"em",c.nesting=-1,c.markup=s?a+a:a,c.content="",s&&(e.tokens[t[r-1].token].content="",e.tokens[t[o.end+1].token].content="",r--)}}function Hd(e){let t=e.tokens_meta,
n=e.tokens_meta.length;zi(e,e.delimiters);for(let o=0;o<n;o++){var r;let i=(r=t[o])===null||r===void 0?void 0:r.delimiters;i&&zi(e,i)}}var ls={tokenize:jd,postProcess:Hd};
function Gd(e,t){let n,r,o,i,s="",a="",l=e.pos,c=!0;if(e.src.charCodeAt(e.pos)!==91)return!1;let d=e.pos,f=e.posMax,g=e.pos+1,m=e.md.helpers.parseLinkLabel(e,e.
pos,!0);if(m<0)return!1;let p=m+1;if(p<f&&e.src.charCodeAt(p)===40){for(c=!1,p++;p<f&&(n=e.src.charCodeAt(p),!(!H(n)&&n!==10));p++);if(p>=f)return!1;if(l=p,o=e.
md.helpers.parseLinkDestination(e.src,p,e.posMax),o.ok){for(s=e.md.normalizeLink(o.str),e.md.validateLink(s)?p=o.pos:s="",l=p;p<f&&(n=e.src.charCodeAt(p),!(!H(n)&&
n!==10));p++);if(o=e.md.helpers.parseLinkTitle(e.src,p,e.posMax),p<f&&l!==p&&o.ok)for(a=o.str,p=o.pos;p<f&&(n=e.src.charCodeAt(p),!(!H(n)&&n!==10));p++);}(p>=f||
e.src.charCodeAt(p)!==41)&&(c=!0),p++}if(c){if(typeof e.env.references=="undefined")return!1;if(p<f&&e.src.charCodeAt(p)===91?(l=p+1,p=e.md.helpers.parseLinkLabel(
e,p),p>=0?r=e.src.slice(l,p++):p=m+1):p=m+1,r||(r=e.src.slice(g,m)),r=xn(r),i=e.env.references[r],!i)return e.pos=d,!1;s=i.href,a=i.title}if(!t){e.pos=g,e.posMax=
m;let S=e.push("link_open","a",1),y=[["href",s]];if(S.attrs=y,a&&y.push(["title",a]),r){let E=Object.create(null);E.label=r,S.meta=E}e.linkLevel++,e.md.inline.tokenize(
e),e.linkLevel--,e.push("link_close","a",-1)}return e.pos=p,e.posMax=f,!0}function Wd(e,t){let n,r,o,i,s,a,l,c,d="",f=e.pos,g=e.posMax;if(e.src.charCodeAt(e.pos)!==
33||e.src.charCodeAt(e.pos+1)!==91)return!1;let m=e.pos+2,p=e.md.helpers.parseLinkLabel(e,e.pos+1,!1);if(p<0)return!1;if(i=p+1,i<g&&e.src.charCodeAt(i)===40){for(i++;i<
g&&(n=e.src.charCodeAt(i),!(!H(n)&&n!==10));i++);if(i>=g)return!1;for(c=i,a=e.md.helpers.parseLinkDestination(e.src,i,e.posMax),a.ok&&(d=e.md.normalizeLink(a.str),
e.md.validateLink(d)?i=a.pos:d=""),c=i;i<g&&(n=e.src.charCodeAt(i),!(!H(n)&&n!==10));i++);if(a=e.md.helpers.parseLinkTitle(e.src,i,e.posMax),i<g&&c!==i&&a.ok)for(l=
a.str,i=a.pos;i<g&&(n=e.src.charCodeAt(i),!(!H(n)&&n!==10));i++);else l="";if(i>=g||e.src.charCodeAt(i)!==41)return e.pos=f,!1;i++}else{if(typeof e.env.references==
"undefined")return!1;if(i<g&&e.src.charCodeAt(i)===91?(c=i+1,i=e.md.helpers.parseLinkLabel(e,i),i>=0?o=e.src.slice(c,i++):i=p+1):i=p+1,o||(o=e.src.slice(m,p)),o=
xn(o),s=e.env.references[o],!s)return e.pos=f,!1;d=s.href,l=s.title}if(!t){r=e.src.slice(m,p);let S=[];e.md.inline.parse(r,e.md,e.env,S);let y=e.push("image","i\
mg",0),E=[["src",d],["alt",""]];if(y.attrs=E,y.children=S,y.content=r,l&&E.push(["title",l]),o){let A=Object.create(null);A.label=o,y.meta=A}}return e.pos=i,e.posMax=
g,!0}var zd=/^([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$/,Ud=/^([a-zA-Z][a-zA-Z0-9+.-]{1,31}):([^<>\x00-\x20]*)$/;
function Jd(e,t){let n=e.pos;if(e.src.charCodeAt(n)!==60)return!1;let r=e.pos,o=e.posMax;for(;;){if(++n>=o)return!1;let s=e.src.charCodeAt(n);if(s===60)return!1;
if(s===62)break}let i=e.src.slice(r+1,n);if(Ud.test(i)){let s=e.md.normalizeLink(i);if(!e.md.validateLink(s))return!1;if(!t){let a=e.push("link_open","a",1);a.attrs=
[["href",s]],a.markup="autolink",a.info="auto";let l=e.push("text","",0);l.content=e.md.normalizeLinkText(i);let c=e.push("link_close","a",-1);c.markup="autolin\
k",c.info="auto"}return e.pos+=i.length+2,!0}if(zd.test(i)){let s=e.md.normalizeLink(`mailto:${i}`);if(!e.md.validateLink(s))return!1;if(!t){let a=e.push("link_\
open","a",1);a.attrs=[["href",s]],a.markup="autolink",a.info="auto";let l=e.push("text","",0);l.content=e.md.normalizeLinkText(i);let c=e.push("link_close","a",
-1);c.markup="autolink",c.info="auto"}return e.pos+=i.length+2,!0}return!1}function qd(e){return/^<a[>\s]/i.test(e)}function Kd(e){return/^<\/a\s*>/i.test(e)}function cs(e){
let t=e|32;return t>=97&&t<=122}function Zd(e,t){let n=e.src,r,o;if(n.startsWith("<!--",t)){if(n.startsWith(">",t+4))return t+5;if(n.startsWith("->",t+4))return t+
6;r=t+4,o="-->"}else if(n.startsWith("<![CDATA[",t))r=t+9,o="]]>";else if(n.charCodeAt(t+1)===63)r=t+2,o="?>";else if(cs(n.charCodeAt(t+2)))r=t+3,o=">";else return-1;
if(e.skipHtmlSpecial)return-1;let i=n.indexOf(o,r);return i<0?(e.skipHtmlSpecial=!0,-1):i+o.length}function Yd(e,t){if(!e.md.options.html)return!1;let n=e.posMax,
r=e.pos;if(e.src.charCodeAt(r)!==60||r+2>=n)return!1;let o,i=e.src.charCodeAt(r+1);if(i===33||i===63)o=Zd(e,r);else if(i===47||cs(i)){let s=e.src.slice(r).match(
os);o=s?r+s[0].length:-1}else return!1;if(o<0)return!1;if(!t){let s=e.push("html_inline","",0);s.content=e.src.slice(r,o),qd(s.content)&&e.linkLevel++,Kd(s.content)&&
e.linkLevel--}return e.pos=o,!0}var Vd=/^&#((?:x[a-f0-9]{1,6}|[0-9]{1,7}));/i,Xd=/^&([a-z][a-z0-9]{1,31});/i;function Qd(e,t){let n=e.pos,r=e.posMax;if(e.src.charCodeAt(
n)!==38||n+1>=r)return!1;if(e.src.charCodeAt(n+1)===35){let o=e.src.slice(n).match(Vd);if(o){if(!t){let i=o[1][0].toLowerCase()==="x"?parseInt(o[1].slice(1),16):
parseInt(o[1],10),s=e.push("text_special","",0);s.content=Er(i)?Gt(i):Gt(65533),s.markup=o[0],s.info="entity"}return e.pos+=o[0].length,!0}}else{let o=e.src.slice(
n).match(Xd);if(o){let i=yn(o[0]);if(i!==o[0]){if(!t){let s=e.push("text_special","",0);s.content=i,s.markup=o[0],s.info="entity"}return e.pos+=o[0].length,!0}}}
return!1}function Ui(e){let t={},n=e.length;if(!n)return;let r=0,o=-2,i=[];for(let s=0;s<n;s++){let a=e[s];if(i.push(0),(e[r].marker!==a.marker||o!==a.token-1)&&
(r=s),o=a.token,a.length=a.length||0,!a.close)continue;t.hasOwnProperty(a.marker)||(t[a.marker]=[-1,-1,-1,-1,-1,-1]);let l=t[a.marker][(a.open?3:0)+a.length%3],
c=r-i[r]-1,d=c;for(;c>l;c-=i[c]+1){let f=e[c];if(f.marker===a.marker&&f.open&&f.end<0){let g=!1;if((f.close||a.open)&&(f.length+a.length)%3===0&&(f.length%3!==0||
a.length%3!==0)&&(g=!0),!g){let m=c>0&&!e[c-1].open?i[c-1]+1:0;i[s]=s-c+m,i[c]=m,a.open=!1,f.end=s,f.close=!1,d=-1,o=-2;break}}}d!==-1&&(t[a.marker][(a.open?3:0)+
(a.length||0)%3]=d)}}function ef(e){let t=e.tokens_meta,n=e.tokens_meta.length;Ui(e.delimiters);for(let o=0;o<n;o++){var r;let i=(r=t[o])===null||r===void 0?void 0:
r.delimiters;i&&Ui(i)}}function tf(e){let t,n,r=0,o=e.tokens,i=e.tokens.length;for(t=n=0;t<i;t++)o[t].nesting<0&&r--,o[t].level=r,o[t].nesting>0&&r++,o[t].type===
"text"&&t+1<i&&o[t+1].type==="text"?o[t+1].content=o[t].content+o[t+1].content:(t!==n&&(o[n]=o[t]),n++);t!==n&&(o.length=n)}var _r=[["text",Fd],["linkify",Ld],[
"newline",Od],["escape",Md],["backticks",Id],["strikethrough",as.tokenize],["emphasis",ls.tokenize],["link",Gd],["image",Wd],["autolink",Jd],["html_inline",Yd],
["entity",Qd]],xr=[["balance_pairs",ef],["strikethrough",as.postProcess],["emphasis",ls.postProcess],["fragments_join",tf]],us=class{constructor(){R(this,"ruler",
new qt),R(this,"ruler2",new qt),R(this,"State",ss);for(let e=0;e<_r.length;e++)this.ruler.push(_r[e][0],_r[e][1]);for(let e=0;e<xr.length;e++)this.ruler2.push(xr[e][0],
xr[e][1])}skipToken(e){let t=e.pos,n=this.ruler.getRules(""),r=n.length,o=e.md.options.maxNesting,i=e.cache;if(typeof i[t]!="undefined"){e.pos=i[t];return}let s=!1;
if(e.level<o){for(let a=0;a<r;a++)if(e.level++,s=n[a](e,!0),e.level--,s){if(t>=e.pos)throw new Error("inline rule didn't increment state.pos");break}}else e.pos=
e.posMax;s||e.pos++,i[t]=e.pos}tokenize(e){let t=this.ruler.getRules(""),n=t.length,r=e.posMax,o=e.md.options.maxNesting;for(;e.pos<r;){let i=e.pos,s=!1;if(e.level<
o){for(let a=0;a<n;a++)if(s=t[a](e,!1),s){if(i>=e.pos)throw new Error("inline rule didn't increment state.pos");break}}if(s){if(e.pos>=r)break;continue}e.pending+=
e.src[e.pos++]}e.pending&&e.pushPending()}parse(e,t,n,r){let o=new this.State(e,t,n,r);this.tokenize(o);let i=this.ruler2.getRules(""),s=i.length;for(let a=0;a<
s;a++)i[a](o)}},nf={default:{options:{html:!1,xhtmlOut:!1,breaks:!1,langPrefix:"language-",linkify:!1,typographer:!1,quotes:"“”‘’",highlight:null,maxNesting:100},
components:{core:{},block:{},inline:{}}},zero:{options:{html:!1,xhtmlOut:!1,breaks:!1,langPrefix:"language-",linkify:!1,typographer:!1,quotes:"“”‘’",highlight:null,
maxNesting:20},components:{core:{rules:["normalize","block","strip_references","inline","text_join"]},block:{rules:["paragraph"]},inline:{rules:["text"],rules2:[
"balance_pairs","fragments_join"]}}},commonmark:{options:{html:!0,xhtmlOut:!0,breaks:!1,langPrefix:"language-",linkify:!1,typographer:!1,quotes:"“”‘’",highlight:null,
maxNesting:20},components:{core:{rules:["normalize","block","strip_references","inline","text_join"]},block:{rules:["blockquote","code","fence","heading","hr","\
html_block","lheading","list","reference","paragraph"]},inline:{rules:["autolink","backticks","emphasis","entity","escape","html_inline","image","link","newline",
"text"],rules2:["balance_pairs","emphasis","fragments_join"]}}}},rf=/^(vbscript|javascript|file|data):/,of=/^data:image\/(gif|png|jpeg|webp);/,Ji=["http:","http\
s:","mailto:"],Oe=class{validateLink(e){let t=e.trim().toLowerCase();return rf.test(t)?of.test(t):!0}normalizeLink(e){let t=Bt(e,!0);if(t.hostname&&(!t.protocol||
Ji.indexOf(t.protocol)>=0))try{t.hostname=wr.toASCII(t.hostname)}catch{}return t.auth&&(t.auth=Ge(t.auth)),t.hostname&&(t.hostname=Ge(t.hostname)),t.pathname&&(t.
pathname=Ge(t.pathname)),t.search&&(t.search=Ge(t.search)),t.hash&&(t.hash=Ge(t.hash)),kt(t)}normalizeLinkText(e){let t=Bt(e,!0);if(t.hostname&&(!t.protocol||Ji.
indexOf(t.protocol)>=0))try{t.hostname=wr.toUnicode(t.hostname)}catch{}return Nt(kt(t),Nt.defaultChars+"%")}constructor(...e){R(this,"inline",new us),R(this,"bl\
ock",new is),R(this,"core",new es),R(this,"renderer",new Vi),R(this,"linkify",new Si),R(this,"utils",Ru),R(this,"helpers",Object.assign({},Gu));let[t,n]=e;typeof t==
"string"?(this.configure(t),n&&this.set(n)):(this.configure("default"),this.set(t||{}))}set(e){return Object.assign(this.options,e),this}configure(e){let t;if(typeof e==
"string"){let o=e;if(t=nf[o],!t)throw new Error(`Wrong 'markdown-it' preset "${o}", check name`)}else t=e;if(!t)throw new Error("Wrong `markdown-it` preset, can\
't be empty");t.options&&(this.options={...t.options});let n=t.components;if(n){var r;["core","block","inline"].forEach(i=>{var s;let a=(s=n[i])===null||s===void 0?
void 0:s.rules;a&&this[i].ruler.enableOnly(a)});let o=(r=n.inline)===null||r===void 0?void 0:r.rules2;o&&this.inline.ruler2.enableOnly(o)}return this}enable(e,t=!1){
let n=[];Array.isArray(e)||(e=[e]),["core","block","inline"].forEach(o=>{n=n.concat(this[o].ruler.enable(e,!0))}),n=n.concat(this.inline.ruler2.enable(e,!0));let r=e.
filter(o=>n.indexOf(o)<0);if(r.length&&!t)throw new Error(`MarkdownIt. Failed to enable unknown rule(s): ${r}`);return this}disable(e,t=!1){let n=[];Array.isArray(
e)||(e=[e]),["core","block","inline"].forEach(o=>{n=n.concat(this[o].ruler.disable(e,!0))}),n=n.concat(this.inline.ruler2.disable(e,!0));let r=e.filter(o=>n.indexOf(
o)<0);if(r.length&&!t)throw new Error(`MarkdownIt. Failed to disable unknown rule(s): ${r}`);return this}use(e,...t){return e.apply(e,[this,...t]),this}parse(e,t){
if(typeof e!="string")throw new Error("Input data should be a String");let n=new this.core.State(e,this,t);return this.core.process(n),n.tokens}render(e,t={}){return this.
renderer.render(this.parse(e,t),this.options,t)}parseInline(e,t){let n=new this.core.State(e,this,t);return n.inlineMode=!0,this.core.process(n),n.tokens}renderInline(e,t={}){
return this.renderer.render(this.parseInline(e,t),this.options,t)}};R(Oe,"Token",it);R(Oe,"Ruler",qt);R(Oe,"Renderer",Vi);R(Oe,"ParserCore",es);R(Oe,"StateCore",
Xi);R(Oe,"ParserBlock",is);R(Oe,"StateBlock",ts);R(Oe,"ParserInline",us);R(Oe,"StateInline",ss);var ds=Ki(Oe);var Ar=/[*_[]|\n/,sf=/(?:^|\n)\s*[-*]\s/,af=/(?:^|\n)\s*1[.)]\s/,lf=/(?:^|\n)\s*2[.)]\s/,cf=/\]\(\s*(?:<\s*>\s*)?[)"'(]/;function uf(e,t){let n=new ds("zero",{html:!1,
linkify:!1,typographer:!1});return n.enable(["emphasis",...e?["list"]:[],...t?["link"]:[]]),n.validateLink=r=>r.startsWith("https://"),n.inline.ruler.before("li\
nk","picture",df),n}function df(e,t){return e.src.startsWith("![",e.pos)?(t||(e.pending+="!["),e.pos+=2,!0):!1}var fs=new Map;function Rr(e,t){var o;let n=`${e}\
 ${t}`,r=(o=fs.get(n))!=null?o:uf(e,t);return fs.set(n,r),r}var hs=e=>!cf.test(e);function ps(e){let t=hs(e);if(Rn(e)&&(sf.test(e)||af.test(e)&&lf.test(e))){let n=Rr(
!0,t).parse(e,{}),r=o=>o.type!=="ordered_list_open"||o.attrGet("start")===null;if(n.every(r))return n}return Rr(!1,t).parse(e,{})}function Cn(e){var r;let t=[{token:null,
content:[]}],n=()=>{var o,i;return(i=(o=t[t.length-1])==null?void 0:o.content)!=null?i:[]};for(let o of e)if(o.nesting>0)t.push({token:o,content:[]});else if(o.
nesting<0){let i=t.pop();i!=null&&i.token&&n().push(...ff(i.token,i.content))}else o.type==="inline"?n().push(...Cn((r=o.children)!=null?r:[])):o.content&&n().push(
o.content);return n()}function ff(e,t){var n;return e.hidden?[...t]:[{tag:e.tag,attributes:Object.fromEntries(((n=e.attrs)!=null?n:[]).map(([r,o])=>[r,String(o)])),
content:t}]}function ms(e){return Ar.test(e)?Cn(ps(e)).filter(t=>typeof t!="string"):[{tag:"p",attributes:{},content:[e]}]}function Kt(e){return Ar.test(e)?Cn(Rr(
!1,hs(e)).parseInline(e.split(`
`).join(" "),{})):[e]}var Rn=e=>e.trim().includes(`
`),gs=e=>typeof e=="string"?e:e.content.map(gs).join("");function ks(e){return(Ar.test(e)?hf(ps(e)):e).trim().replace(/\s+/g," ")}var hf=e=>e.filter(t=>t.type===
"inline").map(t=>{var n;return Cn((n=t.children)!=null?n:[]).map(gs).join("")}).join(" ");var Ue=(e,t)=>x(e).map(n=>B(n,t)),ws=e=>tt(ms(e)).filter(t=>t instanceof Element);function re(e,t,...n){let r=ws(e.text),o=K([e,...n],t),i=r[r.length-1];if((i==
null?void 0:i.nodeName)==="P")return Re(i,o),r;let s=u("p",{},o);return s.hasChildNodes()?[r,s]:r}function ee(e,t,...n){return Rn(e.text)?re(e,t,...n):[tt(Kt(e.
text)),K([e,...n],t)]}var pf=e=>[Rn(e.text)?ws(e.text):tt(Kt(e.text)),sr([e])];function Zt(e,t){let n=ai(e,t);return[u("ul",{class:"s-points"},e.map(r=>u("li",{},
n?pf(r):ee(r,t)))),n?u("p",{class:"s-places"},n):null]}function Sr(e,t){let[n]=e;return n&&e.length===1?re(n,t):Zt(e,t)}function An(e,t,n){let r=t!=null?t:e.length;
return e.length<=r+1?Sr(e,n):[Zt(e.slice(0,r),n),Be(`Vis ${e.length-r} mere`,Zt(e.slice(r),n))]}var Dr=5,$=e=>N(e)?e:{};function st(e,t){var r,o;let n=k().known[e][t];return(o=(r=n==null?void 0:n.one)!=null?r:n==null?void 0:n.title)!=null?o:t}function Fr(e){
let t=$(e);return rr(L(h(t.fra)),L(h(t.til),!0))}function ys(e,t,n,r){let o=$(t),i=z(o,n);if(_(o.tekst))return[e,K([i],r)];let s=ee(B(o.tekst,T("tekst",n.fields)),
r,i);return e?[e,u("br")," ",s]:s}var bs=(e,t,n)=>ys(Fr(e),e,t,n);function vs(e,t,n){let r=$(e),[o,i]=[L(h(r.fra)),L(h(r.til),!0)];return ys((o?`fra ${o.wording}`:
"")+(i?` til ${i.wording}`:""),e,t,n)}function _s(e){let t=h(e),n=k().known.cases[t];return n?u("a",{href:`cases/${t}.html`},n.title):null}var xs=e=>x(e).map(t=>{
let n=$(t),r=h(n.i_kilden);return h(n.navn)+(r?` (${r} i kilden)`:"")}).join(", "),Es=(e,t,n)=>Te(x(e).map($).map(r=>[st("subjects",h(r.ord)),K([z(r,t)],n)]),",\
 ");function Tr(e){let[t,n]=[h(e.antal),h(e.ud_af)],r=h(e.omfang)==="hele landet";if(!t)return r?"hele landet":"flere kommuner";let o=Number(n)?` af ${n}`:"";return`${r?
"hele landet, ":""}${t}${o} ${t==="1"&&!o?"kommune":"kommuner"}`}function Cs(e,t,n){let r=$(e),o=z(r,t),i=ue(Tr(r));if(_(r.tekst))return[i,K([o],n)];let s=B(r.tekst,
T("tekst",t.fields));return[i,u("br")," ",ee(s,n,o)]}function Rs(e,t,n){let r=$(e),o=d=>T(d,t.fields),[i,s]=[o("givet_på_forhånd"),r.givet_på_forhånd],a=new Set(
x(r.slags).map(h)),l=Array.from(a,d=>J(q(o("slags"),d))).join(", "),c=d=>[u("br")," ",u("span",{class:"s-quiet"},d)];return[ee(B(r.tekst,o("tekst")),n,z(r,t)),_(
s)?null:c(`${i.title}: ${J(q(i,h(s)))}.`),l?[c(`Sorteret under ${l}`)," ",u("span",{class:"s-reading"},o("slags").origin)]:null]}function Yt(e,t,n){let r=$(e),o=et(
t);if(!o)return null;let i=h(r[o.key]),s=o.kind==="Word"?q(o,i):st(o.collection,i),{case_methods:a,methods:l}=k().known,c=o.collection==="case_methods"&&i in a&&
!(i in l);return[Ne(`${t.key}-${i}`),s,K([z(r,t)],n),c?[u("br")," ",u("span",{class:"s-quiet"},"ikke en af håndbogens tre metoder")]:null]}function mf(e,t){var r,
o;let n=(o=(r=L(e.dato))==null?void 0:r.wording)!=null?o:e.dato;return`${q(t,e.hvad)} ${n} (${e.rolle})${e.note?`: ${e.note}`:""}`}function As(e,t){let n=Pt({redaktion:e});
return mt(n)?Lt(n,t.today)?u("span",{class:"s-due"},"Skal ses efter igen"):null:u("span",{class:"s-gap"},"ikke gennemset endnu")}function Ss(e,t,n){let r=Pt({redaktion:e}),
o=r.length>Dr?Dr-1:Dr,i=r.map(l=>mf(l,T("hvad",t.fields))),s=i.slice(0,-o),a=(l,c)=>[u("br"),u("span",{class:l},c)];return[Te(i.slice(-o),u("br")),mt(r)?null:a(
"s-gap","ikke gennemset endnu"),Lt(r,n.today)?a("s-due","Skal ses efter igen"):null,s.length?Be(`Vis ${s.length} mere`,s.map(l=>[l,u("br")])):null]}function bt(e,t,n=[]){var s;let r=N(e)?e:{},o=((s=t.fields)!=null?s:[]).filter(a=>!Dt(a));return(n.length?n.flatMap(a=>o.filter(l=>l.key===a)):o).flatMap(a=>{let l=r[a.
key];return l===void 0||_(l)?[]:[{field:a,items:a.many?x(l):[l]}]})}var gf=(e,t)=>{var n,r,o;return(o=(r=(n=k().known[e])==null?void 0:n[t])==null?void 0:r.title)!=
null?o:t};function kf(e,t){var n,r;return t.kind==="Word"?q(t,e):t.kind==="Reference"?gf(t.collection,e):t.kind==="Date"&&(r=(n=L(e,t.orNow))==null?void 0:n.wording)!=
null?r:e}function yt(e,t,n){return t.stated?ee(B(e,t),n):N(e)?[bt(e,t).map(o=>{let i=o.items.map(s=>yt(s,o.field,n));return u("div",{class:"s-labelled"},u("b",{},
`${o.field.title}:`)," ",Te(i,"; "))}),K([z(e,t)],n)]:kf(h(e),t)}function Pr(e,t,n){if(!t.many)return t.stated?re(B(e,t),n):yt(e,t,n);if(t.stated)return Sr(Ue(e,
t),n);let r=x(e).map(o=>u("li",{},yt(o,t,n)));return u("ul",{class:"s-points"},r)}var Ds=(e,t,n)=>_(e[t])?null:B(e[t],T(t,n.fields)),Ts=(e,t,n,r)=>u("div",{class:"s-division"},x(e).map($).map(o=>u("div",{class:"s-division__party"},u("p",{class:"\
s-division__who"},h(o.hvem),K([z(o,t)],n)),An(Ue(o.opgaver,T("opgaver",t.fields)),r.unfolded,n)))),Ps=(e,t,n)=>x(e).map($).map(r=>{let[o,i]=[Ds(r,"medlemmer",t),
Ds(r,"opgave",t)],s=Ue(r.møder,T("møder",t.fields));return Ee([h(r.gruppe),K([z(r,t)],n)],[o?re(o,n):null,i?re(i,n):null,s.map(a=>u("div",{class:"s-labelled"},
u("b",{},`${T("møder",t.fields).title}:`)," ",ee(a,n)))])}),Ls=(e,t,n)=>x(e).map($).map(r=>{let o=B(r.hvem,T("hvem",t.fields));return Ee(h(r.funktion),re(o,n,z(
r,t)))}),Os=e=>e.items.map(t=>B(t,e.field)),Ms=(e,t,n,r)=>u("dl",{class:"s-agreement s-terms"},bt(e,t).map(o=>Ee(o.field.title,An(Os(o),r.unfolded,n)))),$s=(e,t,n,r)=>u(
"div",{class:"s-activities"},bt(e,t,r.order).map(o=>{let i=fe(o.field.key);return u("div",{class:`s-activities__group s-activities__group--${i}`},pt(3,o.field.title,
Ne(`status-${i}`)),An(Os(o),r.unfolded,n))})),wf=3,at=e=>{var t,n;return _(e.til)&&(n=(t=/^\d{4}$/.exec(h(e.år).trim()))==null?void 0:t[0])!=null?n:""},Fs=e=>h(
e.enhed).trim().toLowerCase(),yf=(e,t)=>t!==void 0&&Fs(e)===Fs(t)&&at(e)===""==(at(t)===""),Is=e=>e.length>=wf&&e.every(at)&&new Set(e.map(at)).size===e.length;
function bf(e){let t=[];for(let o of e){let i=t[t.length-1];i&&yf(o,i[0])?i.push(o):t.push([o])}let n=[],r=[];for(let o of t){if(!Is(o)){r.push(...o);continue}r.
length&&n.push(r),r=[],n.push(o.sort((i,s)=>Number(at(i))-Number(at(s))))}return r.length?[...n,r]:n}function Ns(e,t,n){let r=T("sammenhæng",t.fields),o=T("vær\
di",t.fields).title,i=c=>ee(B(c.sammenhæng,r),n,z(c,t)),s=c=>{let d=pn(L(h(c.år)),L(h(c.til))),f=[u("b",{},h(c.værdi))," ",h(c.enhed),d?`, ${d}`:null];return u(
"div",{class:"s-figure-number"},u("dt",{},f),u("dd",{},i(c)))},a=c=>{let d=(g,m)=>u("td",{"data-label":g},u("div",{},m)),f=u("th",{scope:"row"},at(c));return u(
"tr",{},f,d(o,h(c.værdi)),d(r.title,i(c)))},l=[T("år",t.fields).title,o,r.title].map(c=>u("th",{scope:"col"},c));return bf(x(e).map($)).map(c=>{var d;return Is(
c)?u("table",{class:"s-table s-table--years"},u("caption",{},ue(h((d=c[0])==null?void 0:d.enhed))),u("thead",{},u("tr",{},l)),u("tbody",{},c.map(a))):u("dl",{class:"\
s-figures"},c.map(s))})}var vf=e=>{var t,n;return(n=(t=L(h(e)))==null?void 0:t.wording)!=null?n:""};function Lr(e,t,n,r){let o=x(e).map($).map(i=>{let[s,...a]=r(i),l=z(i,t),c=_(i.tekst)?
null:B(i.tekst,T("tekst",t.fields));return u("li",{},u("b",{},s),a.filter(Boolean).map(d=>`, ${d}`),c?[": ",ee(c,n,l)]:K([l],n))});return u("ul",{class:"s-point\
s"},o)}var Bs=(e,t,n,r)=>[u("p",{class:"s-label"},r.title),Lr(e,t,n,o=>[h(o.navn),Ko(L(h(o.fra)),L(h(o.til),!0)),_(o.slut)||_(o.til)?"":J(q(T("slut",t.fields),h(
o.slut)))])],js=(e,t,n)=>Lr(e,t,n,r=>[h(r.hvem),J(q(T("slags",t.fields),h(r.slags))),vf(r.dato)]),Hs=(e,t,n)=>x(e).map($).map(r=>{let o=z(r,t),i=(c,d)=>[u("b",{},
c),re(B(r[d],T(d,t.fields)),n,o)],[s,a]=[h(r.hvem),h(r.imod)],l=_(r.svar);return u("div",{class:"s-disagreement"},u("p",{class:"s-disagreement__title"},h(r.emne)),
u("div",{class:"s-disagreement__places"},u("div",{},i(l?`${s}, imod ${a}`:s,"tekst")),l?null:u("div",{},i(a,"svar"))))}),Gs=(e,t,n,r)=>Ee(r.title,Lr(e,t,n,o=>[h(
o.hvem),h(o.beløb),h(o.andel),pn(L(h(o.år)),L(h(o.til)))])),Ws=(e,t,n)=>x(e).map($).map(r=>u("figure",{class:"s-quote"},u("blockquote",{},u("p",{},`«${h(r.ord)}\
»`)),u("figcaption",{},h(r.hvem),K([z(r,t)],n)))),zs=e=>h($(e).hvem),Us=e=>u("ul",{class:"s-sources"},x(e).map($).map(t=>{let n=h(t.om);return u("li",{},u("spa\
n",{class:"s-sources__title"},h(t.titel)),n?`: ${n}`:null)}));var Js="part",_f="nej";function xf(e,t,n){let r=l=>T(l,t.fields),o=h(e.stilling),i=h(e.anonym),s=Zo(L(h(e.fra)),L(h(e.til),!0)),a=_(e.rolle)?null:B(e.rolle,r("r\
olle"));return[o&&o!==Js?[u("b",{},q(r("stilling"),o))," · "]:null,J(q(r("sektor"),h(e.sektor))),_(e.fra_kommune)?null:` · fra ${h(e.fra_kommune)}`,s?` · ${s}`:
null,i&&i!==_f?` · ${J(q(r("anonym"),i))}`:null,a?` · ${ks(a.text)}`:null,K([z(e,t),...a?[a]:[]],n)]}function Ef(e,t,n){let r=_(e.bidrag)?null:B(e.bidrag,T("b\
idrag",t.fields));return u("li",{},Ne(`sektor-${fe(h(e.sektor))}`),u("div",{},u("span",{class:"s-parties__name"},h(e.navn))," ",u("span",{class:"s-parties__role"},
xf(e,t,n)),r?re(r,n):null))}function qs(e,t,n){let r=x(e).map($),o=a=>_(a.stilling)||a.stilling===Js,i=a=>a.map(l=>Ef(l,t,n)),s=r.filter(a=>!o(a));return[u("ul",
{class:"s-parties"},i(r.filter(o))),s.length?u("ul",{class:"s-parties s-parties--others"},i(s)):null]}var Cf="ingen";function Rf(e,t,n){let r=f=>T(f,t.fields),o=z(e,t),i=h(e.tilladelse),s=h(e.personer),a=s&&s!==Cf?` ${q(r("personer"),s)}.`:"",l=h(e.lov),c=l?`${q(
r("lov"),l)}: `:"",d=`${r("foto").title}: ${h(e.foto)}. ${c}${i}${i.endsWith(".")?"":"."}${a}`;return u("figure",{class:"s-picture"},u("div",{class:"s-picture__\
frame",role:"img","aria-label":h(e.alt)}),u("figcaption",{},_(e.billedtekst)?K([o],n):[ee(B(e.billedtekst,r("billedtekst")),n,o)," "],u("span",{class:"s-picture\
__credit"},d)))}function Ks(e,t,n){let r=x(e).map(o=>Rf($(o),t,n));return u("div",{class:r.length>1?"s-pictures s-pictures--many":"s-pictures"},r)}var Af="gennemført",Sf=(e,t)=>{let[n,r]=[e.first+e.last,t.first+t.last];return n<r?-1:n>r?1:0};function Df(e,t,n,r){let o=c=>T(c,n.fields),i=h(e.status),s=i===
Af?"":i,a=s?`s-timeline__item--${fe(s)}`:`s-timeline__item${t.approximate?"--ca":""}`,l=ue(Tt(t,L(h(e.til),!0)))+(s?`, ${J(q(o("status"),s))}`:"");return u("li",
{class:a},u("time",{class:"s-timeline__date",datetime:t.iso},l)," ",ee(B(e.hændelse,o("hændelse")),r,z(e,n)))}function Zs(e,t,n){let o=x(e).map($).flatMap(i=>{
let s=L(h(i.dato));return s?[{event:i,when:s}]:[]}).sort((i,s)=>Sf(i.when,s.when)).map(({event:i,when:s})=>Df(i,s,t,n));return u("div",{class:"s-timeline"},u("o\
l",{class:"s-timeline__list"},o))}var Ys=(e,t,n,r)=>[u("p",{class:"s-label"},r.title),u("ul",{class:"s-points"},x(e).map($).map(o=>{let i=T("emne",t.fields),s=_(
o.tekst)?null:B(o.tekst,T("tekst",t.fields));return u("li",{},u("b",{},st(i.collection,h(o.emne))),s?[": ",tt(Kt(s.text))]:null,K([z(o,t),...s?[s]:[]],n))}))];function Ff(e,t,n){
let r=o=>re(B(e[o],T(o,t.fields)),n);return u("div",{class:"s-disagreement"},u("p",{class:"s-disagreement__title"},h(e.emne)),u("div",{class:"s-disagreement__pl\
aces"},u("div",{},r("sted_a")),u("div",{},r("sted_b"))),_(e.bemærkning)?null:u("div",{class:"s-disagreement__note"},r("bemærkning")))}function Vs(e,t,n,r){var l;
let o=(l=r.unfolded)!=null?l:x(e).length,i=x(e).map(c=>Ff($(c),t,n)),s=i.slice(o),a=`Vis ${Qe(s.length,"sted mere","steder mere")}, hvor kilden siger to ting`;return[
i.slice(0,o),s.length?Be(a,s):null]}function Xs(e,t,n){let r=n.isFull?Or(e).map(o=>u("li",{},o)):[];return r.length?u("ul",{class:"s-open"},r):null}function Or(e){
let t=k().page.facts.filter(r=>r.named_when_open).map(r=>r.keys.join(".")),n=x(e).map(h).filter(r=>{var o;return!t.includes((o=ft(r))!=null?o:"")});return Array.
from(new Set(n.map(Go)))}function Tf(e){let t=ye(e.source);return t?It(e,t,!1):""}function Pf(e,t){let[n,r]=[h(e.link),L(h(e.læst))],o=_(e.sprog)?"":q(T("sprog",
t.fields),h(e.sprog));return[n&&r?"kilden er en webside":"",J(o),r?`læst ${r.wording}`:"",n.startsWith("http://")?"linket er ikke krypteret":""]}function Lf(e,t){
var s,a;let n=gt(h(e.sted)),r=n[0]?ye(n[0].source):null,o=r?n.filter(l=>ye(l.source)).map(Tf):[h(e.udgiver),(a=(s=L(h(e.år)))==null?void 0:s.wording)!=null?a:"",
...n.map(l=>l.where),...Pf(e,t)],i=h(e.om);return u("li",{},u("span",{class:"s-sources__title"},r?r.short:h(e.titel)),o.filter(Boolean).map(l=>`, ${l}`),i?`: ${i}`:
null)}var Qs=(e,t)=>u("ul",{class:"s-sources"},x(e).map(n=>Lf($(n),t)));var Of=(e,t,n)=>t.many?Te(x(e).map(r=>yt(r,t,n)),"; "):yt(e,t,n),Mr=(e,t,n)=>u("div",{},Pr(e,t,n)),Mf={lead:(e,t,n)=>u("div",{class:"s-lead"},re(B(e,t),n)),gist:(e,t,n)=>u(
"dl",{class:"s-gist"},bt(e,t).map(r=>Ee(r.field.title,r.items.map(o=>ee(B(o,r.field),n))))),pictures:Ks,fact:Of,parent:_s,period:bs,span:vs,municipalities:xs,subjects:Es,
reach:Cs,target_group:Rs,initiative:Yt,method:Yt,level:Yt,role:Yt,contact:zs,trail:Ss,text:Mr,story:(e,t,n)=>u("div",{class:"s-story"},Te(Ue(e,t).map(r=>re(r,n)),
" ")),bullets:(e,t,n)=>u("div",{},Zt(Ue(e,t),n)),labelled:(e,t,n,r)=>[u("p",{class:"s-label"},r.title),Mr(e,t,n,r)],row:(e,t,n,r)=>Ee(r.title,Pr(e,t,n)),parties:qs,
timeline:Zs,rounds:Bs,division:Ts,bodies:Ps,persons:Ls,shares:Gs,terms:Ms,activities:$s,figures:Ns,quotes:Ws,assessments:js,disputes:Hs,topics:Ys,disagreements:Vs,
open:Xs,further:Us,sources:Qs};var ea=e=>{var t;return(t=Mf[e])!=null?t:Mr};var na=e=>x(e.kilder).map($),$r=e=>{var t,n;return(n=(t=gt(h(e.sted))[0])==null?void 0:t.source)!=null?n:""},ta=e=>h(e.udgiver)||h(e.titel);function ra(e){let t=new Map(
na(e).flatMap(r=>h(r.titel)?[[$r(r),r]]:[])),n=Array.from(t.values(),ta);return new Map(Array.from(t,([r,o])=>{let i=ta(o),s=n.filter(a=>a===i).length>1?L(h(o.år)):
null;return[r,s?`${i} ${s.approximate?"ca. ":""}${s.first.slice(0,4)}`:i]}))}var $f=e=>h(e.link)?L(h(e.læst)):null;function oa(e){let t=na(e),n=t.map($f).filter(
r=>r!==null);return!n.length||n.length<t.length?"":n.reduce((r,o)=>If(o,r)?o:r).wording}var If=(e,t)=>e.first>t.first||e.first===t.first&&e.last>t.last;function Vt(e,t){let n=Z(),r=null,o=t;for(let i of e.keys)r=T(i,n),n=r.fields,o=N(o)?o[i]:void 0;if(!r)throw new Error(`A part of the page has no field: ${e.title}`);
return{part:e,field:r,value:o===void 0||_(o)?null:o}}function Sn({part:e,field:t,value:n},r){return n===null?null:ea(e.show)(n,t,r,e)}var Nf=(e,t)=>k().page.lead.
map(n=>Sn(Vt(n,e),t)),ia="trail";function sa(e,t){t.isNamed=!1;let r=k().page.facts.filter(o=>t.isFull||o.show!==ia).map(o=>{let i=Sn(Vt(o,e),t);return i===null?
null:Ee(o.title,i)});return u("div",{class:"s-facts"},u("p",{class:"s-facts__title"},"Fakta"),u("dl",{},r),Bf(e,t))}function Bf(e,t){var i;let n=k().page.facts.
filter(s=>s.named_when_open&&ht(e,s.keys.join("."))).filter(s=>Vt(s,e).value===null).map(s=>J(s.title)),r=t.isFull?[]:Or((i=e.ikke_angivet)!=null?i:""),o=Array.
from(new Set([...n,...r])).join(", ");return o?u("p",{class:"s-facts__open"},`Kilden siger ikke: ${o}.`):null}var jf=e=>e==="rows"?u("dl",{class:"s-agreement"}):
u("div");function Hf(e,t,n){let r=[];for(let o of e){let i=Sn(Vt(o,t),n);if(i===null)continue;let s=r[r.length-1],a=(s==null?void 0:s.frame)===o.frame?s:{frame:o.
frame,titles:[],contents:[]};a!==s&&r.push(a),a.titles.push(J(o.title)),a.contents.push(i)}return r}function Gf(e,t,n){let r=Hf(e,t,n);return r.map(({frame:o,titles:i,
contents:s})=>{if(!o)return s;let a=jf(o);return Re(a,s),n.isFull&&o==="rows"&&r.length>1&&i.length>1?Be(`Vis ${Ae(i)}`,a):a})}var Ir=(e,t)=>t.isFull?e.folded===
!0:!e.open_in_short,aa=(e,t,n,r)=>u("details",{class:`s-part s-part--${e}`},u("summary",{},pt(e,t),n),r);function Nr(e,t,n,r){t===2&&(r.isNamed=!1);let o=Gf(e.parts,
n,r),i=e.sections.map(s=>Nr(s,3,n,r)).filter(s=>s!==null);return!o.length&&!i.length?null:Ir(e,r)?aa(t,e.title,null,[o,i]):[pt(t,e.title),o,i]}var Wf=(e,t)=>[sa(
e,t),k().page.sections.map(n=>Nr(n,2,e,t))];function zf(e,t){let{sections:n,facts:r}=k().page,o=c=>c.map(d=>Nr(d,2,e,t)).filter(d=>d!==null),i=o(n.filter(c=>!Ir(
c,t))),s=sa(e,t),a=o(n.filter(c=>Ir(c,t))),l=r.filter(c=>c.show===ia).map(c=>({part:c,content:Sn(Vt(c,e),t)})).filter(({content:c})=>c!==null);return u("div",{class:"\
s-brief"},u("div",{class:"s-brief__told"},i.map(c=>u("section",{},c))),s,u("div",{class:"s-brief__rest"},a,l.map(({part:c,content:d})=>{var f;return aa(2,c.title,
As((f=e.redaktion)!=null?f:"",t),u("p",{},d))})))}var Uf=3;function Jf(e){let t=x(e.kommuner).map(o=>h($(o).navn)),n=h(e.land);if(n&&n.toLowerCase()!=="danmark")
return[Ae(t),n].filter(Boolean).join(", ");if(_(e.udbredelse))return Ae(t);let r=Tr($(e.udbredelse));return t.length?`${r}, bl.a. ${Ae(t.slice(0,Uf))}`:r}function qf(e){
let t=Fr(e.periode),n=h($(e.kompleksitet).ord),r=Jf(e),o=oa(e),i=_(e.art)?"":q(T("art"),h(e.art)),s=h($(e.metode).ord),a=s?st("case_methods",s):"",l=(c,d)=>u("s\
pan",{class:"s-tag"},Ne(c),d);return u("p",{class:"s-meta"},t?u("span",{class:"s-period"},u("b",{},t)):null," ",i&&i!==a?l("type-case",i):null," ",a?l(`metode-${s}`,
a):null," ",n?l(`kompleksitet-${n}`,st("levels",n)):null," ",r?l("sted",ue(r)):null," ",o?l("paa-nettet",`Læst på nettet ${o}`):null)}function Dn(e,t){let n=$e(
Z(),e),[r]=x(n.kilder),o=h(n.dybde)==="fuld",i={main:$r($(r)),own:ra(n),today:t,isNamed:!1,isFull:o};return u("article",{class:"f-preview","aria-label":"Sådan k\
ommer siden til at se ud"},pt(1,h(n.titel)||"Casen har ingen titel endnu"),qf(n),Nf(n,i),o?Wf(n,i):zf(n,i))}var jr=112,Kf=`# yaml-language-server: $schema=../docs/skemaer/case.schema.json
`,Zf="  # titel",Yf=/^(?:y|n|yes|no|on|off|true|false|null)$/i,Vf=/^[-+.\d][-+.,:_\d\seEa-fA-FxXoOtTzZ]*$/,Xf=/^[\p{L}\p{N}(«»…§½¼¾]/u,Qf=/^\s*([\p{L}\p{N}_]+):(?:\s|$)/u,
eh=/^[\p{L}\p{N} .'-]+$/u,ca=/[\xa0\u2000-\u200a\u202f\u3000]/g,th=/: |:$| #|\n|[\u2028\u2029\x85]/,Wr=e=>e.search(ca)>=0,zr=e=>de("hidden").test(e),ua=e=>e.flatMap(
t=>{var n;return[t.key,...ua((n=t.fields)!=null?n:[])]}),nh=ut(()=>new Set([...ua(Z()),...At]));function Hr(e){var n;let t=(n=Qf.exec(e))==null?void 0:n[1];return t!==
void 0&&nh().has(t)}var la=e=>Se(e).map(t=>{var r;let n=(r=t.codePointAt(0))!=null?r:0;return n>65535?`\\U${n.toString(16).padStart(8,"0")}`:`\\u${n.toString(16).
padStart(4,"0")}`}).join(""),Ur=e=>e.replace(ca,la).replace(ce("hidden"),la),Br=e=>`"${Ur(e.replace(/\\/g,"\\\\").replace(/"/g,'\\"').replace(/\n/g,"\\n"))}"`;function da(e,t){
return!Xf.test(e)||th.test(e)||zr(e)||Wr(e)?!1:!t||!(Yf.test(e)||Vf.test(e))}function rh(e,t){if(/ {2}|^\s|\s$/.test(e)||Wr(e)||zr(e))return null;let n=[],r="";
for(let o of e.split(" ")){let i=Hr(o)||/^[-#]/.test(o);r&&r.length+1+o.length>t&&!i?(n.push(r),r=o):r=r?`${r} ${o}`:o}return n.push(r),n.some(Hr)?null:n}function oh(e){
let t=e.split(`
`);return t.some(r=>r!==r.trim()||Hr(r)||Wr(r))||zr(e)||!t[0]?null:t}function ih(e,t,n,r){let o=t.kind==="Amount"||t.kind==="Identifier";if(o&&P("number").test(
e))return` ${e}`;let i=o||t.kind==="Prose"||t.kind==="Line"||t.kind==="Reference",s=da(e,i);if(t.kind!=="Prose")return` ${s?e:Br(e)}`;let a=n+r+1+e.length<=jr+2;
if(s&&a)return` ${e}`;let l=!e.includes(`
`);if(a&&l)return` ${Br(e)}`;let c=l?rh(e,jr-n-2):oh(e);if(!c)return` ${Br(e)}`;let d=`
${" ".repeat(n+2)}`;return(l?" >-":" |-")+c.map(f=>f?d+f:`
`).join("")}var sh={tekst:Fe({key:"tekst",kind:"Prose"}),sted:Fe({key:"sted",kind:"PlaceText"}),ophav:Fe({key:"ophav",kind:"Word"})};function fa(e,t,n,r){return typeof t!=
"string"?null:ih(t,e.fields&&et(e)||e,n,r)}function ah(e,t,n){if(e.kind!=="Reference"&&e.kind!=="Group")return"";let r=t.map(h);if(!r.every(i=>eh.test(i)&&da(i,
!0)))return"";let o=`[${r.join(", ")}]`;return n+o.length<jr?o:""}function Jr(e,t){return e.map(([n,r])=>lh(n,r,t)).join(`
${" ".repeat(t)}`)}function lh(e,t,n){let{key:r}=e;if(Array.isArray(t))return ch(e,t,n);let o=fa(e,t,n,r.length+1);return o!==null?`${r}:${o}${r==="officiel_tit\
el"&&!o.includes(`
`)?Zf:""}`:`${r}:
${" ".repeat(n+2)}${Jr(ha(e,t),n+2)}`}function ch(e,t,n){let r=ah(e,t,n+e.key.length);if(r)return`${e.key}: ${r}`;let o=t.map(i=>{var a;let s=(a=fa(e,i,n+2,1))!=
null?a:` ${Jr(ha(e,i),n+4)}`;return`
${" ".repeat(n+2)}-${s}`});return`${e.key}:${o.join("")}`}function ha(e,t){return e.fields?Gr(e.fields,t):Gr(At.map(n=>sh[n]).filter(n=>n!==void 0),t)}var Gr=(e,t)=>e.
flatMap(n=>{let r=t[n.key];return r===void 0?[]:[[n,r]]}),Fn=e=>`${Kf}${Jr(Gr(Z(),e),0)}
`;function pa(e,t,n){e.textContent="",window.setTimeout(()=>{e.textContent=t,n==null||n()},50)}var ma="https://";function ga(e,t){e.value=t;for(let n of["input","change"])e.dispatchEvent(new Event(n,{bubbles:!0}))}function ka(e,t,n){return u("div",{class:"\
f-beside"},e,W(t,{class:"f-tool f-today"},()=>{let o=He(je());ga(e,o),e.focus(),n.say(`${o} er skrevet.`)}))}function uh(e){let t=e.trim();return!t.includes(":/\
/")&&P("web_address").test(t.toLowerCase())?ma+t:e}function wa(e,t){let n=`Vi satte ${ma} foran.`,r="",o=W("Fortryd",{class:"f-tool"},()=>{i.hidden=!0,ga(e,r),e.
focus()}),i=u("p",{class:"f-pasted",hidden:!0},u("span",{},n)," ",o);return e.addEventListener("input",()=>{i.hidden=!0}),e.addEventListener("change",()=>{let s=uh(
e.value);s===e.value||e.value===r||(r=e.value,e.value=s,i.hidden=!1,t.say(n))}),i}var dh={ﬀ:"ff",ﬁ:"fi",ﬂ:"fl",ﬃ:"ffi",ﬄ:"ffl",ﬅ:"st",ﬆ:"st"},fh=/\r\n?|[\v\f\x85\u2028\u2029]/g,hh=/\xad(?:\n\s*)?/g,ph=/[\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g,
mh=/[\t\xa0\u2000-\u200a\u202f\u3000]| {2,}/g,Zr=/^\s*(?:[•‣▪▫◦●○■□·∙⁃➢➤✓✔\uf0a7\uf0b7\uf0d8]\s*|[-–—*]\s+|[o§]\t\s*)(?=\S)/u,
qr="- ",Kr=/^\s*(\d{1,2})[.)]\s+(?=\S)/,gh=/[.!?:;…][»”"')\]]*$/,kh=140,wh=.75,yh=.5,bh=/\p{Ll}\p{Ll}-$/u,vh=/^(?:og|eller|samt|til|henholdsvis)\s/,Yr=class{constructor(t){
this.text=t;this.mended=new Set}replace(t,n,r){let o=this.text;n===null?this.text=o.normalize("NFC"):this.text=o.replace(n,r),this.text!==o&&this.mended.add(t)}mendSigns(){
this.text=this.text.replace(fh,`
`),this.replace("bogstaver",null,""),this.replace("bogstaver",/[ﬀ-ﬆ]/g,t=>{var n;return(n=dh[t])!=null?n:t}),this.replace("bløde bindestreger",hh,""),this.
replace("usynlige tegn",ph,"")}mendRest(){this.replace("mellemrum",mh," "),this.replace("usynlige tegn",ce("hidden"),""),this.replace("anførselstegn",/[“„‟”]([^“„‟”\n]*)[”“‟]/g,
t=>`«${t.slice(1,-1)}»`),/^[^«»]*»/.test(this.text)&&this.replace("anførselstegn",/»([^«»\n]*)«/g,t=>`«${t.slice(1,-1)}»`)}};function _h(e,t){let n=e.
split(`
`).map(r=>r.replace(Zr,"")).filter(r=>r.trim());return n.length>1&&t.add("linjeskift"),n.reduce((r,o)=>r?Vr(r,o,t):o,"")}function Vr(e,t,n){let[r,o]=[e.trimEnd(),
t.trimStart()];return!r.endsWith("-")||vh.test(o)?`${r} ${o}`:!bh.test(r)||!/^\p{Ll}/u.test(o)?r+o:(n.add("delte ord"),r.slice(0,-1)+o)}var Xr=class{constructor(t,n,r){
this.lines=t;this.mended=n;this.isOneParagraph=r;this.blocks=[];this.number=0;this.isOpen=!1;this.last="";this.widest=Math.max(...t.map(i=>i.trim().length));let o=t.
map(i=>{var s;return(s=Kr.exec(i))==null?void 0:s[1]});this.isNumbered=o.includes("1")&&o.includes("2")}readItem(t){var o,i;let n=this.isNumbered?Number((i=(o=Kr.
exec(t))==null?void 0:o[1])!=null?i:0):0;if(n&&n===this.number+1)return this.number=n,t.replace(Kr,`${n}. `);let r=t.replace(Zr,qr);return Zr.test(t)?r:""}goesOn(t){
let n=this.last.trim();if(n.length>kh)return!1;let r=this.lines.length>2;return/^[\p{Ll},;)]/u.test(t.trim())?!0:gh.test(n)?r&&n.length>=wh*this.widest:!(r&&n.length<
yh*this.widest)}take(t){let n=this.blocks[this.blocks.length-1],r=this.readItem(t);r?(r.trimEnd()!==t.trimEnd()&&this.mended.add("punkttegn"),this.blocks.push({
text:r.trimEnd(),isItem:!0})):n&&this.isOpen&&this.goesOn(t)?n.text=Vr(n.text,t,this.mended):this.blocks.push({text:t.trim(),isItem:!1}),this.isOpen=!0,this.last=
t}write(){for(let r of this.lines)r.trim()?this.take(r):this.isOpen=!1;let[t]=this.blocks;if(t&&this.blocks.length===1&&t.text.startsWith(qr))return t.text.slice(
qr.length);let n=this.blocks.reduce((r,o,i)=>{let s=this.blocks[i-1];if(this.isOneParagraph&&s&&!s.isItem&&!o.isItem)return Vr(r,o.text,this.mended);let a=o.isItem&&
(s!=null&&s.isItem||s!=null&&s.text.endsWith(":"))?`
`:`

`;return i?r+a+o.text:o.text},"");if(this.lines.length>1&&n!==this.lines.join(`
`)){let r=o=>o.trim().split(`
`).length;r(n)!==r(this.lines.join(`
`))&&this.mended.add("linjeskift")}return n}};function Qr(e,t){let n=new Yr(e);n.mendSigns();let{mended:r,text:o}=n,i=o.split(`
`);n.text=t==="line"?_h(o,r):new Xr(i,r,t==="paragraph").write(),n.mendRest();let[s,a]=[/^[ \xa0]/,/[ \xa0]$/].map(l=>l.test(e)?" ":"");return{text:`${s}${n.text.
trim()}${a}`,mended:Array.from(r)}}var xh=/^(?:P|DIV|LI|UL|OL|H[1-6]|TR|TABLE|BLOCKQUOTE|SECTION|ARTICLE|DL|DT|DD|PRE)$/,Eh=/^(?:STYLE|SCRIPT|HEAD|TITLE|META|TEMPLATE)$/,ya=e=>{var t;return/mso-list:(?!\s*Ignore)/i.
test((t=e.getAttribute("style"))!=null?t:"")},Ch=e=>{var t;return/mso-list:\s*Ignore/i.test((t=e.getAttribute("style"))!=null?t:"")},eo=class{constructor(){this.
text=""}begin(t){this.text=this.text.replace(/[ \n]+$/,""),this.text&&(this.text+=t?`
`:`

`),this.text+=t}readItem(t){let n=t.parentElement,r=(n==null?void 0:n.nodeName)==="OL"?Array.from(n.children).indexOf(t)+1:0;this.begin(r?`${r}. `:"- ")}read(t){
var o;if(t.nodeType===Node.TEXT_NODE){let i=((o=t.textContent)!=null?o:"").replace(/[ \t\r\n\f]+/g," ");this.text+=/(?:^|\s)$/.test(this.text)?i.trimStart():i;return}
if(!(t instanceof Element)||Eh.test(t.nodeName)||Ch(t))return;t.nodeName==="BR"&&(this.text+=`
`);let n=xh.test(t.nodeName),r=/(?:^|\n)(?:- |\d+\. )$/.test(this.text);t.nodeName==="LI"||ya(t)?this.readItem(t):n&&!r&&this.begin("");for(let i of Array.from(
t.childNodes))this.read(i);n&&t.nodeName!=="LI"&&!ya(t)&&this.begin("")}};function Rh(e){let t=new eo;return t.read(new DOMParser().parseFromString(e,"text/html").
body),t.text.trim()}var Ah=e=>/<(?:p|li)[\s>]/i.test(e),ba=e=>e.trim().split(`
`).length;function va(e,t){let n=e.getData("text/plain").replace(/\r\n?/g,`
`),r=e.getData("text/html"),o=Qr(n,t);if(t==="line"||!Ah(r))return{raw:n,...o};let{text:i,mended:s}=Qr(Rh(r),t);if(!i)return{raw:n,...o};let a=new Set([...o.mended,
...s].filter(l=>l!=="linjeskift"));return/^(?:- |\d+\. )/m.test(i)&&!/^(?:- |\d+\. )/m.test(n)&&a.add("punkttegn"),ba(i)!==ba(n)&&a.add("linjeskift"),{raw:n,text:i,
mended:Array.from(a)}}function _a(e,t){var s,a;e.focus();let n=e.value,[r,o]=[(s=e.selectionStart)!=null?s:n.length,(a=e.selectionEnd)!=null?a:n.length];e.setSelectionRange(0,0),e.setSelectionRange(
r,o);let i=!1;try{i=document.execCommand("insertText",!1,t)}catch{i=!1}i&&(e.value!==n||!t)||(e.setRangeText(t,r,o,"end"),e.dispatchEvent(new Event("input",{bubbles:!0})))}
function Sh(e,t,n){return e.value.startsWith(t,n)?n:e.value.lastIndexOf(t)}function xa(e,t,n){let r=u("span"),o=u("p",{class:"f-pasted",hidden:!0},r),i=()=>{},s="";
o.append(" ",W("Fortryd",{class:"f-tool"},()=>i()));let a=(l,c)=>{o.hidden=!0;let d=Sh(e,l.text,c);if(d<0){t.say("Teksten er skrevet om siden. Den er ikke ændre\
t."),e.focus();return}e.setSelectionRange(d,d+l.text.length),_a(e,n==="line"?l.raw.replace(/\n+/g," "):l.raw),t.say("Det, du satte ind, står nu, som det kom.")};
return e.addEventListener("paste",l=>{var f;if(o.hidden=!0,!(l instanceof ClipboardEvent)||!l.clipboardData)return;let c=va(l.clipboardData,n);if(!c.mended.length)
return;l.preventDefault();let d=(f=e.selectionStart)!=null?f:e.value.length;_a(e,c.text),s=c.text.trim(),i=()=>a(c,d),r.textContent=`Vi rettede ${Ae(c.mended)}.`,
o.hidden=!1,t.say(`${r.textContent} Knappen «Fortryd» efter feltet giver dig teksten, som den kom.`)}),e.addEventListener("input",()=>{o.hidden||(o.hidden=!e.
value.includes(s))}),o}var Je=(e,t)=>({read:()=>h(e[t]),write:n=>{e[t]=n}}),Ea=(e,t)=>({read:()=>h(e[t]),write:n=>{e[t]=n}}),Dh=new Set(["cases","subjects"]),to=e=>e.kind==="Reference"&&
Dh.has(e.collection),Ca=e=>Object.entries(k().known[e]),Tn=e=>Ca(e).map(([t,n])=>[t,n.title]);function Ra(e,t){let n=t.trim().toLowerCase(),r=[o=>[o],(o,i)=>[i.
title],(o,i)=>{var s;return(s=i.synonyms)!=null?s:[]}];for(let o of r){let i=Ca(e).find(([s,a])=>o(s,a).some(l=>l.toLowerCase()===n));if(i)return i[0]}return t}
function Fh(e,t){var r;let n=(r=k().known[e][t])==null?void 0:r.title;return n!==void 0&&Ra(e,n)===t?n:t}function Aa(e,t){return e.kind==="Date"?{read:()=>He(t.
read(),e.orNow),write:n=>t.write(nr(n,e.orNow))}:to(e)?{read:()=>Fh(e.collection,t.read()),write:n=>t.write(Ra(e.collection,n))}:t}var oe=e=>`f-${e.join("-")}`,Sa="-fejl",Th="-hjaelp",Xt=e=>e+Sa,no=e=>e+Th,Pn=e=>e.slice(0,-Sa.length);var Ph=new Set(["Word","Reference","Identifier","Group","Link"]),qe=(e,t)=>(t?`${no(e)} `:"")+Xt(e);function Ke(e,t,n=e.help){if(!n)return null;let r=e.example&&
!Ph.has(e.kind),o=e.kind==="Date"?He(e.example,e.orNow):e.example.replace(/\.$/,""),i=r?` Fx «${o}».`:"";return u("p",{class:"f-help",id:no(t)},n+i)}var Ze=e=>u(
"p",{class:"f-error",id:Xt(e),hidden:!0}),vt=e=>e.required||e.asked?u("span",{class:"f-needed"}," skal udfyldes"):null;function Ta(e,t){let n=s=>!s.closest(".f-\
item")||s.closest(".f-item")===e.closest(".f-item"),r=ke(".f-needed",e).filter(n),o=ke("[aria-required]",e).filter(n),i=()=>{let s=!_(t);for(let a of r)a.hidden=
!s;for(let a of o)a.setAttribute("aria-required",String(s))};for(let s of["input","change"])e.addEventListener(s,i);i()}function ro(e){e.style.height="auto",e.scrollHeight>
e.clientHeight&&(e.style.height=`${e.scrollHeight+4}px`)}function pe(e){for(let t of ke("textarea",e))t.offsetParent&&ro(t)}function Lh(e,t,n,r,o){e.addEventListener(
"input",()=>{n.write(Fa(e,t)),e instanceof HTMLTextAreaElement&&ro(e),o.changed(r)}),e.addEventListener("change",()=>{n.write(Fa(e,t)),o.changed(r),o.left(r)}),
e.addEventListener("blur",()=>{let i=n.read();!(e instanceof HTMLSelectElement)&&e.value!==i&&(e.value=i),e instanceof HTMLTextAreaElement&&ro(e),o.left(r)})}function Da(e,t,n,r){
let o=n&&!t.some(([s])=>s===n)?[[n,n]]:[],i=u("select",{id:e},[["",r],...t,...o].map(([s,a])=>u("option",{value:s},a)));return i.value=n,i}function Oh(e,t){return e.
kind==="Reference"?`f-valg-${e.collection}`:e.key==="navn"&&(t[0]==="kommuner"||t[0]==="parter")?`f-valg-${t[0]}`:null}function Mh(e,t,n,r){let o=e.required?"Væ\
lg":"Ikke valgt";if(e.kind==="Word"){let s=e.words.map(([a,l])=>[a,l]);return Da(t,s,n,o)}if(e.kind==="Reference"&&!to(e))return Da(t,Tn(e.collection),n,o);let i=$h(
e,t,r);return i.value=n,i}function $h(e,t,n){if(e.kind==="Prose")return u("textarea",{id:t,rows:n[0]==="resumé"?4:2});let r=e.kind==="Line"?null:"false",o=Oh(e,
n);if(!o&&(e.kind==="Line"||e.kind==="Amount")){let s=u("textarea",{id:t,rows:1,class:"f-line",spellcheck:r});return s.addEventListener("keydown",a=>{a.key==="E\
nter"&&!a.isComposing&&a.preventDefault()}),s}let i=e.kind==="Link"?"url":null;return u("input",{id:t,type:"text",autocomplete:"off",list:o,inputmode:i,spellcheck:r})}
function Fa(e,t){let n=$o(e.value);return t.kind==="Line"||t.kind==="Amount"?n.replace(/\n+/g," "):n}var Ih=e=>e.kind!=="Prose"?"line":e.isOneParagraph?"paragra\
ph":"paragraphs";function be(e,t,n,r,o={}){var d;let i=oe(n),s=(d=o.help)!=null?d:e.help,a=Aa(e,t),l=Mh(e,i,a.read(),n);l.setAttribute("aria-describedby",qe(i,s)),
e.required&&l.setAttribute("aria-required","true");let c=e.kind==="Link"&&l instanceof HTMLInputElement?wa(l,r):null;return Lh(l,e,a,n,r),u("div",{class:`f-fiel\
d f-field--${e.kind.toLowerCase()}`},u("label",{for:i},o.label||e.label,vt(e)),Ke(e,i,s),Ze(i),e.today&&l instanceof HTMLInputElement?ka(l,e.today,r):l,c,l instanceof
HTMLSelectElement?null:xa(l,r,Ih(e)))}function Pa(e,t,n,r){let o=oe(n),i=e.words.map(([s,a,l],c)=>{let d=u("input",{type:"radio",name:o,id:`${o}-${c}`,value:s});
d.checked=t.read()===s,d.addEventListener("change",()=>{t.write(s),r.changed(n),r.left(n)});let f=u("span",{},u("b",{},a),u("small",{},l));return u("label",{class:"\
f-choice__word",for:d.id},d,f)});return u("fieldset",{class:"f-field f-choice",id:o,tabindex:"-1","aria-describedby":qe(o,e.help)},u("legend",{},e.label,vt(e)),
Ke(e,o),Ze(o),i)}var Nh=e=>`f-valg-${e}`,Bh=e=>e.map(([t,n])=>u("option",{value:t},n)),Ln=(e,t)=>u("datalist",{id:Nh(e)},Bh(t)),jh=e=>Tn(e).map(([,t])=>[t,""]);function La(){let{
municipalities:e,parties:t,subjects:n}=k().known;return[Ln("cases",jh("cases")),Ln("subjects",Object.values(n).map(({title:r,synonyms:o=[]})=>[r,o.join(", ")])),
Ln("kommuner",[...e].sort((r,o)=>r.localeCompare(o,"da")).map(r=>[r,""])),Ln("parter",t.map(([r])=>[r,""]))]}function Oa(e,t,n,r){let o=le("input",e),i=le("sele\
ct",e);o==null||o.addEventListener("change",()=>{var a;let s=(a=k().known.parties.find(([l])=>l===o.value))==null?void 0:a[1];!i||s===void 0||!_(t.sektor)||(t.sektor=
s,i.value=s,r.changed([...n,"sektor"]))})}var Hh="kilde",Gh=24;function se(e){var r;let[,t="",n=""]=(r=/^\s*(\S*?),?(?:\s+([\s\S]*))?$/.exec(e))!=null?r:[];return{id:t,where:n.trim()}}var On=({id:e,where:t})=>[
e,t].filter(Boolean).join(" "),Ye=e=>k().known.documents.some(t=>t.id===e),oo=e=>x(e.kilder).filter(N).map(t=>({id:se(h(t.sted)).id,title:h(t.titel)})).filter(({
id:t,title:n})=>t&&n&&!Ye(t)),Ma=({id:e,short:t,title:n})=>[e,t===n?n:`${t}: ${n}`];function $a(e){let t=k().known.documents,n=new Set(x(e.kilder).map(r=>N(r)?se(
h(r.sted)).id:""));return{here:[...oo(e).map(({id:r,title:o})=>[r,o]),...t.filter(({id:r})=>n.has(r)).map(Ma)],others:t.filter(({id:r})=>!n.has(r)).map(Ma)}}var io=e=>e.
split(";").map(se);function Ia(e,t){let n=new Map(oo(t).map(({id:i,title:s})=>[i,s])),r=new Map(k().known.documents.map(({id:i,short:s})=>[i,s]));return io(e).map(
({id:i,where:s})=>{var a,l;return[(l=(a=n.get(i))!=null?a:r.get(i))!=null?l:i,s]}).map(i=>i.filter(Boolean).join(", ")).join("; ")}function Na(e,t){var a;let n=l=>l.
trim().toLowerCase(),r=oo(t).find(l=>n(l.title)===n(e));if(r)return r.id;let o=Array.isArray(t.kilder)?t.kilder:[];t.kilder=o;let i=o.filter(N).find(_),s=i!=null?
i:dt((a=T("kilder").fields)!=null?a:[]);return i||o.push(s),s.titel=e,s.sted=so(e,t,s),s.sted}function so(e,t,n){var l;let o=x(t.kilder).filter(c=>N(c)&&c!==n).
map(c=>se(h(c.sted)).id),i=((l=fe(e).slice(0,Gh).split("-")[0])!=null?l:"")||Hh,s=c=>!Ye(c)&&!o.includes(c),a=i;for(let c=2;!s(a);c+=1)a=`${i}-${c}`;return a}function Ba(e,t){
let n=r=>Array.isArray(r)?r.some(n):!N(r)||_(r)?!1:h(r.sted).split(";").some(i=>se(i).id===e)||Object.values(r).some(n);return Object.entries(t).some(([r,o])=>r!==
"kilder"&&n(o))}var Qt="+",Wh=".f-place__source",ja=new WeakMap,zh=([e,t])=>u("option",{value:e},t);function Ha(e,t){return t.length?u("optgroup",{label:e},t.map(zh)):null}function ao(e,t,n){
let{here:r,others:o}=$a(t),i=n!==""&&n!==Qt&&![...r,...o].some(([a])=>a===n),s=JSON.stringify([r,i&&n]);ja.get(e)!==s&&(ja.set(e,s),e.replaceChildren(u("option",
{value:""},"Ikke valgt"),...[Ha("Kilder i denne case",r),Ha("Andre kilder, som Samspil kender",o),i?u("option",{value:n},"En kilde, som er slettet"):null].filter(
a=>a!==null),u("option",{value:Qt},"En ny kilde …"))),e.value=n}function Wa(e,t){for(let n of ke(Wh,e))ao(n,t,n.value)}var Ga,lo=class{constructor(t,n,r){this.
slot=t;this.path=n;this.watcher=r;this.rows=u("div",{class:"f-place__rows"});this.help=(Ga=St("Stated","sted").help)!=null?Ga:"";this.id=oe(n),this.places=io(t.
read()),this.rows.append(...this.places.map((o,i)=>this.makeRow(i)))}show(){let t=Fe({key:"sted",kind:"PlaceText"}),n=W("Vis et sted mere",{class:"f-tool"},()=>this.
add());return u("div",{class:"f-place"},Ke(t,this.id,this.help),Ze(this.id),this.rows,n)}nameControl(t){return t?`${this.id}-${t}`:this.id}makeRow(t){var c;let n=this.
nameControl(t),r=u("select",{id:n,class:"f-place__source"});r.setAttribute("aria-describedby",qe(this.id,this.help));let{id:o=""}=(c=this.places[t])!=null?c:{};
ao(r,this.watcher.record,o);let i=u("label",{for:n},t?`Kilde ${t+1}`:"Kilde"),s=this.makeWhere(t),a=this.makeNew(t,r),l=()=>{a.hidden=r.value!==Qt,s.hidden=r.value===
""||r.value===Qt};return l(),r.addEventListener("change",()=>{var d,f,g;l(),r.value===Qt?(d=le("textarea",a))==null||d.focus():this.keep(t,{id:r.value,where:r.value&&
(g=(f=this.places[t])==null?void 0:f.where)!=null?g:""})}),r.addEventListener("blur",()=>this.watcher.left(this.path)),u("div",{class:"f-place__row"},u("div",{class:"\
f-field"},i,r),a,s)}makeLine(t,n,r,o,i){let s=Fe({key:n,kind:"Line",title:t?`${r} ${t+1}`:r,help:o});return be(s,i,[...this.path,t,n],this.watcher)}makeWhere(t){
return this.makeLine(t,"hvor","Hvor i den","Side, afsnit eller overskrift, fx «s. 12».",{read:()=>{var n,r;return(r=(n=this.places[t])==null?void 0:n.where)!=
null?r:""},write:n=>{var r,o;return this.keep(t,{id:(o=(r=this.places[t])==null?void 0:r.id)!=null?o:"",where:n.trim()})}})}makeNew(t,n){let r="",o={read:()=>r,
write:a=>{r=a.trim()}},s=this.makeLine(t,"titel","Kildens titel","Den kommer også til at stå på trinnet «Kilden», hvor du skriver resten om den.",o);return s.
addEventListener("change",()=>{if(!r)return;let{record:a}=this.watcher;ao(n,a,Na(r,a)),this.watcher.renew("kilder"),this.watcher.changed(["kilder"]),this.watcher.
say(`Kilden «${r}» står nu på listen.`),n.dispatchEvent(new Event("change",{bubbles:!0}))}),s}add(){var n;this.places.push({id:"",where:""});let t=this.makeRow(
this.places.length-1);this.rows.append(t),(n=le("select",t))==null||n.focus()}keep(t,n){this.places[t]=n,this.slot.write(this.places.map(On).filter(Boolean).join(
"; ")),this.watcher.changed(this.path)}},za=(e,t,n)=>new lo(e,t,n).show();async function Ua(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}function Ja(e){let t=document.createRange();t.selectNodeContents(e);let n=window.getSelection();n==null||n.removeAllRanges(),n==null||n.addRange(t);try{return document.
execCommand("copy")}catch{return!1}}var Uh=1e3;function qa(e,t,n){let r=URL.createObjectURL(new Blob([e],{type:n})),o=u("a",{href:r,download:t});document.body.append(o),o.click(),o.remove(),window.
setTimeout(()=>URL.revokeObjectURL(r),Uh)}var Jh=7500,qh=1800,Kh=/^[^\s@]+@[^\s@]+\.[^\s@]+$/;function Mn(e){let t=h(e.id);return`${P("id").test(t)?t:"ny-case"}.yml`}function Ka(e,t,n){let{settings:r,folder:o}=k(),
i=`${o}/${Mn(e)}`;if(!r.repository)return null;if(n)return{href:`${r.repository}/edit/${r.branch}/${i}`,isFilled:!1};let s=encodeURIComponent(i).replace(/%2F/g,
"/"),a=`${r.repository}/new/${r.branch}?filename=${s}`,l=`${a}&value=${encodeURIComponent(t)}`;return l.length<=Jh?{href:l,isFilled:!0}:{href:a,isFilled:!1}}var $n=e=>`\
Her er en case til Samspil: «${h(e.titel)}».

Den skal ligge i mappen ${k().folder}/ i en fil, der hedder ${Mn(e)}.`,co=(e,t)=>encodeURIComponent(`${$n(e)}

${t}`).length<=qh;function Za(e,t){let{contact:n}=k().settings;if(!Kh.test(n))return"";let o=`${$n(e)}

${co(e,t)?t:`Filen har jeg hentet fra formularen, og jeg vedhæfter den her.
`}`,i=`Case til Samspil: ${h(e.titel)}`;return`mailto:${n}?subject=${encodeURIComponent(i)}&body=${encodeURIComponent(o)}`}var uo=()=>typeof navigator.share=="function",Ya=({name:e,text:t})=>new File([t],`${e}.txt`,{type:"text/plain"});function fo(e){var t,n;try{return(n=(t=navigator.
canShare)==null?void 0:t.call(navigator,{files:[Ya(e)]}))!=null?n:!1}catch{return!1}}async function Va(e){let{title:t,letter:n,text:r}=e,o=fo(e)?{title:t,text:n,
files:[Ya(e)]}:{title:t,text:`${n}

${r}`};try{return await navigator.share(o),"shared"}catch(i){return i instanceof DOMException&&i.name==="AbortError"?"closed":"refused"}}var Zh="text/yaml;charset=utf-8",Yh="Manglede et emne, en slags eller en metode på listerne? Så skriv i mailen eller beskeden, hvad det hedder, og hvad det dækk\
er.",Vh={shared:"Casen er givet videre til det program, du valgte.",closed:"Du lukkede listen. Intet er sendt.",refused:"Telefonen ville ikke dele casen. Brug e\
n af de andre veje herunder."};function Xh(e,t){return t?"Vi kopierer teksten, og filen åbner til redigering. Erstat det, der står, med det kopierede, og gem so\
m forslag.":e.isFilled?"Filen åbner i et nyt vindue med din case i. Der kan du læse den igennem og gemme den som et forslag.":"Casen er for lang til at følge \
med i adressen. Vi kopierer teksten og åbner en tom fil; sæt teksten ind der."}var ho=class{constructor(t,n){this.record=t;this.isExisting=n;this.status=u("p",
{class:"f-status",role:"status"});this.ways=[];this.copy=async()=>{let t=await Ua(this.yaml)||Ja(this.shown);this.status.textContent=t?"Filens tekst er kopieret\
.":"Browseren vil ikke kopiere selv. Teksten er markeret: tryk Ctrl+C."};this.yaml=Fn(t),this.name=Mn(t),this.shown=u("code",{},this.yaml)}get look(){return this.
ways.length?"s-button s-button--quiet":"s-button"}addWay(t,n,...r){let o=u("div",{},u("h3",{},t),u("p",{},n));this.ways.push(u("li",{},o,u("p",{class:"f-ways__d\
o"},r)))}addShare(){let t={title:`Case til Samspil: ${h(this.record.titel)}`,letter:$n(this.record),name:this.name,text:this.yaml},{contact:n}=k().settings,r=fo(
t)?"Casen følger med som en fil.":"Casen følger med som tekst.",o=n?` Send den til ${n}.`:"",i=W("Del",{class:this.look},async()=>{this.status.textContent=Vh[await Va(
t)]});this.addWay("Del fra telefonen eller computeren",`Du vælger selv program: mail, beskeder eller et andet. ${r}${o}`,i)}addMail(t){let n=co(this.record,this.
yaml)?"Dit mailprogram åbner med en mail til redaktionen, og casen står i den.":"Dit mailprogram åbner med en mail til redaktionen. Casen er for lang til at s\
tå i den: hent filen herunder, og vedhæft den.";this.addWay("Send som mail",n,u("a",{class:this.look,href:t},"Skriv mail til redaktionen"))}addGitHub(t){let n=u(
"a",{class:this.look,href:t.href,target:"_blank",rel:"noopener"},this.isExisting?"Åbn filen på GitHub":"Åbn som forslag på GitHub",lt(" (nyt vindue)"));t.isFilled||
n.addEventListener("click",this.copy),this.addWay("Hvis du har en konto på GitHub",Xh(t,this.isExisting),n)}addFile(){let t=W("Hent filen",{class:this.look},()=>{
qa(this.yaml,this.name,Zh),this.status.textContent=`${this.name} er hentet.`}),n=W("Kopiér teksten",{class:"s-button s-button--quiet"},this.copy);this.addWay("\
Gem den som fil",`Filen hedder ${this.name}. Du behøver ikke åbne den.`,t,n)}explainAlone(){let t=[uo()?"Del casen, eller hent filen.":"Hent filen, eller kopi\
ér teksten.","Giv den til den kollega eller forening, der har vist dig Samspil. Send den som vedhæftet fil, i en besked eller på et usb-stik.",`Den, der pass\
er sitet, lægger filen i mappen ${k().folder}/. Mere skal der ikke til.`];return u("div",{class:"f-alone"},u("h3",{},"Sådan afleverer du filen"),u("p",{},"Sit\
et har ingen adresse at sende til, så casen går fra hånd til hånd:"),u("ol",{},t.map(n=>u("li",{},n))))}explainNext(){let t=["Nogen læser casen og slår efte\
r i kilden.","Er der noget at spørge om, skriver de tilbage til dig. Fortæl derfor, hvem du er, når du sender.","Intet kommer på sitet af sig selv. Casen bli\
ver først vist, når den er læst og godkendt."];return u("div",{class:"f-next"},u("h3",{},"Hvad sker der så?"),u("ol",{},t.map(n=>u("li",{},n))),u("p",{},Yh))}show(){
let t=Ka(this.record,this.yaml,this.isExisting),n=Za(this.record,this.yaml);uo()&&this.addShare(),n&&this.addMail(n),t&&this.addGitHub(t),this.addFile();let r=u(
"pre",{tabindex:"0",role:"region","aria-label":`Filen ${this.name}`},this.shown);return[...t||n?[]:[this.explainAlone()],...Qh(this.record),u("ul",{class:"f-way\
s"},this.ways),this.status,this.explainNext(),u("details",{class:"f-yaml"},u("summary",{},`Se filen: ${this.name}`),r)]}};function Qh(e){let t=(Array.isArray(e.
billeder)?e.billeder:[]).flatMap(r=>V(r)?[h(r.fil)]:[]);if(!t.length)return[];let n=`Send ${t.length>1?"billederne":"billedet"} med: ${t.join(", ")}. Vedhæft de\
m i mailen, eller læg dem i mappen ${k().folder}/ i det samme forslag.`;return[u("p",{},n)]}var Xa=(e,t)=>new ho(e,t).show();var Qa=60,tl=e=>e===void 0?[]:typeof e=="string"?e.trim()?[e.trim()]:[]:(Array.isArray(e)?e:Object.values(e)).flatMap(tl);function ep(e){let{id:t,where:n}=se(h(
e.sted)),r=ye(t);return r?[r.short,n].filter(Boolean).join(", "):h(e.titel)}function tp(e,t){let[n="",r]=e.key==="kilder"&&N(t)?[ep(t)]:tl(t),o=e.key==="tidslin\
je"&&r?`${He(n)}, ${r}`:n;return o.length>Qa?`${o.slice(0,Qa).trimEnd()}…`:o}var np=(e,t)=>t.length===1&&k().asked.some(n=>n.ask!==""&&n.fields[0]===e.key);function rp(e,t){
return e.one?`Tilføj ${e.one}${t?" mere":""}`:t?`Tilføj én mere til «${e.label}»`:`Tilføj til «${e.label}»`}function el(e){var t;e&&((t=le("input, texta\
rea, select",e))==null||t.focus())}var In=class{constructor(t,n,r,o,i){this.field=t;this.items=n;this.path=r;this.watcher=o;this.makeItem=i;this.list=u("ol",{class:"\
f-items"});this.removed=null;let s={class:"s-button s-button--quiet f-add",id:oe(r)};this.adder=W("",s,()=>this.add()),this.adder.setAttribute("aria-describedby",
qe(oe(r),t.help)),this.undo=W("Fortryd: læg det tilbage",{class:"f-tool",hidden:!0},()=>this.bringBack()),(t.required||np(t,r))&&!n.length&&n.push(dn(t)),this.
show(n.length===1?0:-1)}makeFrame(){let{field:t}=this,n=oe(this.path);return u("fieldset",{class:"f-list"},u("legend",{},t.label,vt(t)),Ke(t,n),Ze(n),this.list,
u("p",{class:"f-adders"},this.adder,this.undo))}nameItem(t){return`${cn(this.field)} ${t+1}`}add(){this.items.push(dn(this.field)),this.forget(),this.show(this.
items.length-1),el(this.list.lastElementChild)}move(t,n){var l,c;this.items.splice(n,0,...this.items.splice(t,1)),this.show(n);let r=ke(".f-tools",(l=this.list.
children[n])!=null?l:this.list).pop(),[o,i]=r?ke("button",r):[],[s,a]=n<t?[o,i]:[i,o];(c=s!=null&&s.disabled?a:s)==null||c.focus(),this.watcher.say(`${this.nameItem(
t)} er flyttet til plads ${n+1}.`),this.watcher.changed(this.path)}remove(t){let[n]=this.items.splice(t,1);this.removed=n===void 0||_(n)?null:{index:t,item:n},this.
show(-1),this.undo.hidden=!this.removed,this.watcher.say(`${this.nameItem(t)} er fjernet.`),(this.removed?this.undo:this.adder).focus(),this.watcher.changed(this.
path)}bringBack(){if(!this.removed)return;let{index:t,item:n}=this.removed;this.items.splice(t,0,n),this.forget(),this.show(t),el(this.list.children[t]),this.watcher.
changed(this.path)}forget(){this.removed=null,this.undo.hidden=!0}show(t){let{field:n,items:r}=this;this.list.replaceChildren(...r.map((o,i)=>this.showItem(o,i,
i===t||_(o)))),this.list.hidden=r.length===0,this.adder.textContent=rp(n,r.length>0),pe(this.list),this.watcher.refresh()}showItem(t,n,r){let o=[...this.path,n],
i=this.makeTools(n),s=this.makeItem(t,n,o,this.nameItem(n));return s.classList.contains("f-item__fields")?(s.append(i),u("li",{class:"f-item"},this.foldItem(s,n,
o,r))):u("li",{class:"f-item f-item--text"},s,i)}foldItem(t,n,r,o){let i=`n${oe(r)}`,s=u("summary",{id:i}),a=()=>{let c=tp(this.field,this.items[n]);s.textContent=
this.nameItem(n)+(c?`: ${c}`:"")};a(),t.addEventListener("input",a),t.setAttribute("role","group"),t.setAttribute("aria-labelledby",i);let l=u("details",{class:"\
f-item__fold",open:o},s,t);return l.addEventListener("toggle",()=>{l.open&&pe(l)}),l}makeTools(t){let n=(i,s,a=!1)=>W([i,lt(` ${this.nameItem(t)}`)],{class:"f-t\
ool",disabled:a},s),r=this.items.length-1,o=[n("Flyt op",()=>this.move(t,t-1),t===0),n("Flyt ned",()=>this.move(t,t+1),t===r)];return u("p",{class:"f-tools"},r>
0?o:null,n("Fjern",()=>this.remove(t)))}};var me="sted",op="titel",po=[me,"om"],nl=["sprog",...po],mo=class{constructor(t,n,r,o,i,s){this.field=t;this.source=n;this.record=r;this.path=o;this.watcher=i;this.
makeControls=s;this.rest=u("div",{class:"f-item__fields"});this.made="";this.stash={}}get describing(){var t;return((t=this.field.fields)!=null?t:[]).filter(({key:n})=>!po.
includes(n))}show(){let t=`${oe(this.path)}-valg`,n=k().known.documents.map(({id:i,short:s,title:a})=>u("option",{value:i},s===a?a:`${s}: ${a}`)),r=u("select",{
id:t},u("option",{value:""},"En ny, som jeg skriver her"),n),{id:o}=se(h(this.source[me]));return r.value=Ye(o)?o:"",r.addEventListener("change",()=>this.choose(
r.value)),this.fill(),this.rest.addEventListener("input",()=>this.rename()),[u("div",{class:"f-field"},u("label",{for:t},"Hvilken kilde"),r),this.rest]}fill(){var i;
let t=Ye(se(h(this.source[me])).id),n=t?[]:this.describing.filter(({key:s})=>!nl.includes(s)),r=t?po:nl,o=((i=this.field.fields)!=null?i:[]).filter(({key:s})=>s!==
me&&r.includes(s));this.rest.textContent="",Re(this.rest,[...n.map(this.makeControls),this.makeWhere(t),t?o.map(this.makeControls):this.foldOthers(o)])}foldOthers(t){
if(!t.length)return null;let n=t.map(i=>J(i.label)).join(", "),r=t.some(i=>!_(this.source[i.key])),o=t.map(this.makeControls);return u("details",{class:"f-rest",
open:r},u("summary",{},`Mere: ${n}`),o)}makeWhere(t){let n=T(me,this.field.fields),r={read:()=>se(h(this.source[me])).where,write:i=>this.keep(se(h(this.source[me])).
id,i.trim())},o={...n,kind:"Line",required:t,example:"s. 12"};return be(o,r,[...this.path,me],this.watcher)}choose(t){var o;let{activeElement:n}=document;n instanceof
HTMLElement&&this.rest.contains(n)&&n.blur();let{where:r}=se(h(this.source[me]));for(let{key:i}of this.describing)t&&!_(this.source[i])&&(this.stash[i]=h(this.source[i])),
this.source[i]=t?"":(o=this.stash[i])!=null?o:"";this.made="",this.keep(t,r),this.fill(),this.watcher.changed([...this.path,me])}keep(t,n){var o;let r=Ye(t)||t!==
""&&(t!==this.made||Ba(t,this.record));if(!r){let i=((o=this.field.fields)!=null?o:[]).filter(({key:a})=>a!==me),s=n!==""||i.some(({key:a})=>!_(this.source[a]));
this.made=s?so(h(this.source[op]),this.record,this.source):""}this.source[me]=On({id:r?t:this.made,where:n})}rename(){let{id:t,where:n}=se(h(this.source[me]));this.
keep(t,n)}},rl=(e,t,n,r,o,i)=>new mo(e,t,n,r,o,i).show();var ip=e=>`Sted i kilden${e&&` kun for «${e}»`}`;function Nn(e,t,n,r,o="",i=[]){let{ophav:s}=er(),a=Fe({key:"ophav",kind:"Word",title:s.title,words:ln()}),l=u(
"summary"),c=()=>{let f=[Ia(h(e.sted),n.record),h(e.ophav)].filter(g=>g.trim());l.textContent=ip(o)+(f.length?`: ${f.join(" · ")}`:"")},d=u("details",{class:"f\
-origin"},l,za(Je(e,"sted"),[...t,"sted"],n),be(a,Je(e,"ophav"),[...t,"ophav"],n,{help:`Hvis ord det er. Ikke valgt: ${r}.`}),i);return d.addEventListener("chan\
ge",c),d.addEventListener("input",c),c(),d}function go(e,t,n,r,o="",i=null){let{help:s,example:a,required:l,isOneParagraph:c}=e,d=o||e.label,f=Fe({key:"tekst",kind:"\
Prose",title:d,help:s,example:a,required:l,isOneParagraph:c}),g=be(f,Je(t,"tekst"),[...n,"tekst"],r,o?{help:""}:{}),m=Nn(t,n,r,e.origin,i?e.label:"");return i==
null||i(m),u("div",{class:"f-statement"},g,i?null:m)}function Bn(e,t,n,r,o=null){let i=t[e.key];if(e.many)return up(e,t,n,r);if(N(i))return e.fields?cp(e,i,n,r):go(e,i,n,r,"",o);let s=Je(t,e.key);return e.words.length&&
(e.asked||e.required&&n.length===1)?Pa(e,s,n,r):be(e,s,n,r)}var sp=6,en=e=>{var t;return((t=e.fields)!=null?t:[]).filter(n=>!Dt(n))},tn=class{constructor(t,n,r,o){
this.field=t;this.group=n;this.path=r;this.watcher=o;this.deferred=[];this.make=t=>{let n=this.isCarrying?r=>{this.deferred.push(r)}:null;return Bn(t,this.group,
[...this.path,t.key],this.watcher,n)};var i;this.isCarrying=((i=t.fields)!=null?i:[]).some(Dt)&&n.ophav!==void 0}makeOrigin(){let{field:t,group:n,path:r,watcher:o}=this;
return this.isCarrying?[Nn(n,r,o,t.origin,"",this.deferred)]:[]}makeAll(){let t=en(this.field),n=t.length>sp&&!t.some(r=>r.required);return[...t.map(r=>n?this.foldOne(
r):this.make(r)),...this.makeOrigin()]}foldOne(t){let n={class:"f-one",open:!_(this.group[t.key])},r=u("details",n,u("summary",{},t.label),this.make(t));return r.
addEventListener("toggle",()=>pe(r)),r}makeNeeded(){let t=en(this.field),n=t.filter(o=>o.required||o.asked),r=t.filter(o=>!n.includes(o));return n.length<2||!r.
length?this.makeAll():[...n.map(this.make),this.makeRest(r)]}makeRest(t){let r=[...t.map(l=>J(l.label)),...this.isCarrying?["sted i kilden"]:[]].join(", "),o=t.
some(l=>!_(this.group[l.key])),i=t.map(this.make),a=u("details",{class:"f-rest",open:o},u("summary",{},`Mere: ${r}`),i,this.makeOrigin());return a.addEventListener(
"toggle",()=>pe(a)),a}};function ap(e){let[t,...n]=en(e),r=n.length<2&&n.every(o=>o.kind==="Line"&&!o.required);return t!=null&&t.required&&!t.fields&&!t.stated&&
!t.many&&r?t:null}function lp(e,t,n,r,o){let i=ap(e);if(!i)return null;let s=en(e).filter(l=>l!==i),a=new tn(e,t,n,r);return ol(be({...i,required:!1},Je(t,i.key),
[...n,i.key],r,{label:o}),...s.length?[a.makeRest(s)]:a.makeOrigin())}var ol=(...e)=>u("div",{class:"f-statement"},e);function cp(e,t,n,r){let o=oe(n),[i,...s]=en(
e);if(i&&!s.length&&!i.many&&!i.stated){let l={label:e.label,help:e.help},c={...i,required:e.required};return ol(be(c,Je(t,i.key),[...n,i.key],r,l),Nn(t,n,r,e.origin))}
let a=u("fieldset",{class:"f-group",id:o,"aria-describedby":qe(o,e.help)},u("legend",{},e.label,vt(e)),Ke(e,o),Ze(o),new tn(e,t,n,r).makeAll());return e.required||
Ta(a,t),a}function up(e,t,n,r){let o=t[e.key],i=Array.isArray(o)?o:[];return new In(e,i,n,r,(a,l,c,d)=>{if(!N(a))return be(e,Ea(i,l),c,r,{label:d,help:""});if(!e.
fields)return go(e,a,c,r,d);let f=lp(e,a,c,r,d);if(f)return f;let g=u("div",{class:"f-item__fields"}),m=p=>Bn(p,a,[...c,p.key],r);return e.key==="kilder"&&n.length===
1?g.append(...rl(e,a,t,c,r,m)):g.append(...new tn(e,a,c,r).makeNeeded()),e.key==="parter"&&Oa(g,a,c,r),g}).makeFrame()}var il="ikke_angivet",jn=class{constructor(t,n,r){this.asked=t;this.record=n;let o=`f-${this.key}-ukendt`;this.box=u("input",{type:"checkbox",id:o}),this.element=
u("p",{class:"f-open"},this.box,u("label",{for:o},t.gap)),this.box.addEventListener("change",()=>{Ho(this.record,this.key,this.box.checked),r.renew(il),r.changed(
[il]),r.left([this.key])}),this.sync()}get key(){var t;return(t=this.asked.fields[0])!=null?t:""}sync(){this.box.checked=ht(this.record,this.key);let t=this.asked.
fields.some(n=>!_(this.record[n]));this.element.hidden=t&&!this.box.checked}};var ko={fields:[],rare:[],rare_title:""},nn={id:"mere",title:"Mere",lead:"Resten af det, en case kan fortælle. Åbn kun det, kilden siger noget om, eller gå vide\
re: du kan springe det over.",...ko},Ve={id:"siden",title:"Se siden",lead:"Sådan kommer siden til at se ud. Mangler der noget, så gå tilbage og skriv det.",...ko},
_t={id:"aflever",title:"Aflever",lead:"Intet er sendt endnu. Du vælger selv, hvordan casen kommer videre til den, der skal læse den.",...ko},rn=()=>[...k().steps,
nn,k().last],wo=()=>[...rn(),Ve,_t],xt=e=>e===nn?k().more.flatMap(t=>t.fields):[...e.fields,...e.rare];function Et(e){var n;let t=String(e[0]);return(n=rn().find(
r=>xt(r).includes(t)))!=null?n:nn}var yo=e=>rn().flatMap(xt).indexOf(String(e[0])),bo=()=>wo().find(e=>`#${on(e)}`===location.hash),on=e=>`trin-${e.id}`;var Hn=class{constructor(t,n,r){this.step=t;this.body=u("div",{class:"f-body"});this.ticks=[];let o=`f-${on(t)}`;this.heading=u("h2",{tabindex:"-1",id:o},u("spa\
n",{class:"f-step__count"},`${n}:`),` ${t.title}`);let i={class:"f-summary",tabindex:"-1",role:"group","aria-label":"Ting at rette",hidden:!0};this.summary=u("d\
iv",i),this.panel=u("section",{class:`f-step f-step--${t.id}`,"aria-labelledby":o,hidden:!0},this.heading,u("p",{class:"f-lead"},t.lead),this.summary,this.body,
u("p",{class:"s-actions f-go"},fp(r)))}show(t){this.panel.hidden=!t}isBegun(t){let{begun:n}=k();return xt(this.step).some(r=>!_(t[r])&&t[r]!==n[r])}fill(t,n){let r=[],
o=l=>{let c=Bn(T(l),t,[l],n),d=k().asked.find(({fields:g})=>g[0]===l);if(!d)return[c];let f=new jn(d,t,n);return r.push(f),[c,f.element]},{fields:i,rare:s}=this.
step,a=this.step===nn?k().more.map(l=>hp(l,l.fields.flatMap(o),t)):[...i.flatMap(o),...s.length?[dp(this.step,s.flatMap(o),t)]:[]];this.ticks=r,this.body.replaceChildren(
...a)}follow(){for(let t of this.ticks)t.sync()}};function dp(e,t,n){let r=e.rare.some(i=>!_(n[i])),o=u("details",{class:"f-rare",open:r},u("summary",{},e.rare_title),
u("div",{class:"f-rare__fields"},t));return o.addEventListener("toggle",()=>pe(o)),o}function fp(e){let t=[];return e.back&&t.push(W("Tilbage",{class:"s-button \
s-button--quiet"},e.back)),e.on&&t.push(W(e.onText,{class:"s-button"},e.on)),t}function hp(e,t,n){let r=u("span",{class:"f-part__note"}),o=u("details",{class:"f\
-part"},u("summary",{},e.title,r),t),i=()=>{let s=e.fields.filter(l=>!_(n[l])).length,a=e.fields.map(l=>T(l).label).join(", ");r.textContent=s?Qe(s,"felt er udf\
yldt","felter er udfyldt"):a,r.classList.toggle("f-part__note--filled",s>0)};return o.addEventListener("toggle",()=>{i(),o.open&&pe(o)}),o.addEventListener("cha\
nge",i),i(),o}var pp=["pointerdown","mousedown"],mp=["pointerup","pointercancel","click","change","keydown","blur"];function gp(e){return e.type==="change"?e.target instanceof
HTMLSelectElement:e.type!=="blur"||e.target===window}var Gn=class{constructor(){this.isPressed=!1;this.waiting=null;for(let t of pp)window.addEventListener(t,()=>{
this.isPressed=!0},!0);for(let t of mp)window.addEventListener(t,n=>this.letGo(n),!0)}letGo(t){if(!gp(t))return;this.isPressed=!1;let n=this.waiting;this.waiting=
null,n&&window.setTimeout(n,0)}delays(t){return this.isPressed&&(this.waiting=t),this.isPressed}};var sn=(e,t)=>e.filter(n=>!n.isWarning&&Et(n.path)===t),sl=(e,t,n,r)=>({wrong:sn(n,e).length,isDone:r&&!sn(t,e).length}),Wn=class{constructor(t,n){this.element=
u("nav",{class:"f-steps","aria-label":"Trin i formularen"});this.tabs=new Map;let r=t.map((o,i)=>u("li",{},this.makeTab(o,i+1,n)));this.list=u("ol",{id:"f-alle-\
trin"},r),this.opener=W("",{class:"f-steps__all","aria-controls":this.list.id},()=>this.toggle()),this.bar=u("progress",{max:t.length,value:0,"aria-hidden":"tru\
e",tabindex:"-1"}),this.element.append(u("p",{class:"f-steps__bar"},this.bar,this.opener),this.list),this.toggle(!1)}makeTab(t,n,r){let o=u("span",{class:"f-ste\
ps__note"}),i=u("span",{class:"f-steps__number"},String(n)),s=W([i,u("span",{},t.title,o)],{},()=>r(t));return this.tabs.set(t,{button:s,note:o}),s}toggle(t=this.
opener.getAttribute("aria-expanded")!=="true"){this.opener.setAttribute("aria-expanded",String(t)),this.opener.textContent=t?"Skjul trinnene":"Alle trin",this.element.
classList.toggle("f-steps--open",t)}show(t){this.toggle(!1),Array.from(this.tabs).forEach(([n,{button:r}],o)=>{n===t?(r.setAttribute("aria-current","step"),this.
bar.value=o+1):r.removeAttribute("aria-current")})}note(t,{wrong:n,isDone:r}){let o=this.tabs.get(t);if(!o)return;let i=r?[" ",Po("check"),lt("(udfyldt)")]:[];o.
note.replaceChildren(n?` (${n} at rette)`:"",...i),o.button.classList.toggle("f-steps__wrong",n>0),o.button.classList.toggle("f-steps__done",r)}};function vo(e,t){for(let n=e.length;n>0;n-=1){let r=oe(e.slice(0,n)),o=document.getElementById(r);if(o&&document.getElementById(Xt(r)))return o;if(n<e.length)continue;
let i=ke(".f-error",t).find(s=>s.id.startsWith(`${r}-`));if(i)return document.getElementById(Pn(i.id))}return null}function kp(e,t){let n=t.some(i=>!i.isWarning),
r=t.map(i=>ue(i.message)).join(" ");e.textContent!==r&&(e.textContent=r),e.hidden=!r,e.classList.toggle("f-error--warning",r!==""&&!n);let o=document.getElementById(
Pn(e.id));!o||o instanceof HTMLButtonElement||(n?o.setAttribute("aria-invalid","true"):o.removeAttribute("aria-invalid"))}function ll(e,t){var r,o;let n=new Map;
for(let i of e){let s=vo(i.path,t);s&&n.set(s.id,[...(r=n.get(s.id))!=null?r:[],i])}for(let i of ke(".f-error",t))kp(i,(o=n.get(Pn(i.id)))!=null?o:[])}function cl(e){
let t=[],n=Z(),r="";for(let o of e){if(typeof o=="number"){t.splice(-1,1,`${r} ${o+1}`);continue}let i=n==null?void 0:n.find(s=>s.key===o);i&&i.label!==r?t.push(
i.label):!i&&o!=="tekst"&&t.push(ue(o)),i&&(r=i.many?cn(i):i.label,n=i.fields)}return t.join(" › ")}var zn=class{constructor(){this.known=new Set}forget(){this.
known=new Set}take(t){let n=({path:o,message:i})=>`${o.join("-")} ${i}`,r=t.filter(o=>!this.known.has(n(o)));return this.known=new Set(t.map(n)),r.map(({path:o,
message:i})=>`${cl(o)}: ${i}`).join(" ")}};function wp(e,t){let n=u("a",{href:`#${oe(e.path)}`},cl(e.path));n.addEventListener("click",i=>{i.preventDefault(),t(
e)});let r=u("span",{class:"f-summary__message"},e.message),o=e.isAsked?null:e.where;return u("li",{"data-f-where":o},n,": ",r)}function al(e,t,n,r){if(!e.length)
return null;let o=e.map(s=>wp(s,r)),i=`f-summary__part f-summary__part--${n}`;return u("div",{class:i},u("h3",{},t),u("ul",{},o))}function ul(e,t){let n=e.filter(
o=>!o.isWarning),r=e.filter(o=>o.isWarning);return[al(n,`Der er ${Qe(n.length,"ting at rette","ting at rette")}`,"error",t),al(r,`${Qe(r.length,"ting","ting")} \
at se på en gang til`,"warning",t)]}function yp(e){var n;if(!(e instanceof HTMLButtonElement))return e;let t=e.closest(".f-list");return(n=t&&le("input, textar\
ea, select",t))!=null?n:e}function dl(e){var n;let t=yp(e);for(let r=t.parentElement;r;r=r.parentElement)r instanceof HTMLDetailsElement&&(r.open=!0);pe((n=t.closest(
".f-step"))!=null?n:document),t.scrollIntoView({block:"center"}),t.focus()}function fl(e){try{return JSON.parse(e)}catch{return null}}var hl="samspil.proeve",_o=class{constructor(t){this.of=t;this.isRefused=!1}probe(){return this.writeText(hl,"1")&&this.remove(hl),this}readText(t){try{return this.
of().getItem(t)}catch{return this.isRefused=!0,null}}read(t){var n;return fl((n=this.readText(t))!=null?n:"")}list(t){try{return Object.keys(this.of()).filter(n=>n.
startsWith(t))}catch{return this.isRefused=!0,[]}}writeText(t,n){try{this.of().setItem(t,n),this.isRefused=!1}catch{this.isRefused=!0}return!this.isRefused}write(t,n){
return this.writeText(t,JSON.stringify(n))}remove(t){try{this.of().removeItem(t)}catch{this.isRefused=!0}}},pl=()=>new _o(()=>window.localStorage);var xo="samspil.kladde.",Un=class{constructor(){this.keeping=pl().probe()}get isRefused(){return this.keeping.isRefused}load(t){let n=this.keeping.read(xo+t);return!V(
n)||!V(n.record)?null:{idIsOwn:!!n.idIsOwn,record:n.record}}save(t,n){this.keeping.write(xo+t,n)}remove(t){this.keeping.remove(xo+t)}};var gl=e=>P("reserved").test(e),bp="ny-case",kl=e=>Object.keys(k().known.cases).includes(e),ml=(e,t)=>e.slice(0,t).replace(/-+$/,""),wl=e=>P("id").test(e)&&ie(e)<=
k().limits.id&&!kl(e)&&!gl(e);function yl(e){let t=k().limits.id;if(!M(e))return"";let n=ml(fe(e),t)||bp,r=gl(n)?`case-${n}`:n,o=r;for(let i=2;kl(o);i+=1)o=`${ml(
r,t-String(i).length-1)}-${i}`;return o}var bl={where:"",path:[]},ve=(e,t)=>({where:e.where?`${e.where} › ${t}`:t,path:[...e.path,t]}),vl=(e,t,n)=>({where:`${e.where} ${t}`,path:[...e.path,n]}),Jn=class{constructor(){
this.problems=[];this.isRead=!0}add(t,n,r,o){this.problems.push({...t,message:n,isWarning:r,waits:o})}report(t,n){this.add(t,n,!1,!1),this.isRead=!1}reportLost(t,n){
this.add(t,n,!1,!1)}warn(t,n){this.add(t,n,!0,!1)}reportTogether(t,n){this.add(t,n,!1,!this.isRead)}warnTogether(t,n){this.add(t,n,!0,!this.isRead)}};var _l=e=>Array.isArray(e.kilder)?e.kilder:[],Xe=(e,t)=>typeof e=="object"&&!Array.isArray(e)?h(e[t]):"",xl=e=>_l(e).filter(t=>Xe(t,"titel")).map(t=>{var n;return((n=
Xe(t,"sted").split(/\s+/)[0])!=null?n:"").replace(/,+$/,"")}).filter(Boolean);function El(e,t,n){let r=he(x(t.kilder));_l(e).forEach((o,i)=>{var a;if(typeof o==
"string")return;let s={where:`kilder ${i+1}`,path:["kilder",(a=r[i])!=null?a:i]};vp(o,s,n)})}function vp(e,t,n){let r=l=>({where:t.where,path:[...t.path,l]});if(!Xe(
e,"titel")){k().needs_title.some(c=>Xe(e,c))&&n.reportTogether(r("titel"),w("SOURCE_WITHOUT_TITLE"));return}Xe(e,"link")||n.warnTogether(r("link"),w("SOURCE_WIT\
HOUT_LINK"));let o=Xe(e,"sted"),i=o?$t(o):[],s=i.length>0&&!i.some(l=>Ot(l)||l.where||l.lines.length),a=Xe(e,"link");!s||a&&Xe(e,"læst")||n.warnTogether(ve(t,"\
sted"),w(a?"WEB_SOURCE_WITHOUT_DAY":"SOURCE_WITHOUT_PAGE"))}var Cl=e=>de("garbled").test(Ur(e));function Rl(e){return de("cpr").test(e)?w("LOOKS_LIKE_CPR"):de("hidden").test(e)?w("INVISIBLE_CHARACTER"):""}function Al(e,t){
var l,c;let n=[],r=(l=de("phone").exec(e))==null?void 0:l[1];r!==void 0&&n.push(w("LOOKS_LIKE_PHONE",{value:`«${r}»`}));let o=d=>{var f;return(f=de(d).exec(e))==
null?void 0:f[0]},i=o("mail");i!==void 0&&n.push(w("LOOKS_LIKE_MAIL",{value:F(i)}));let s=o("address");s!==void 0&&n.push(w("LOOKS_LIKE_ADDRESS",{value:F(s)}));
let a=(c=t.isTitle?void 0:o("tag"))!=null?c:o("entity");return a!==void 0&&n.push(w("TAG_IN_TEXT",{value:F(a)})),t.kind==="Line"&&P("curly").test(e)&&n.push(w("\
CURLY_QUOTES")),n}function Sl(e,t){var r;if(P("names_of_others").test(t))return"";let n=(r=de("name").exec(e))==null?void 0:r[0];return n===void 0?"":w("LOOKS_L\
IKE_A_NAME",{value:F(n)})}function Dl(e,t){var s,a;let[n,r]=[M(e),M(t)],o=(s=new Map(Object.entries(k().same_units)).get(r.toLowerCase()))!=null?s:[],i=l=>l!==""&&
n.toLowerCase().endsWith(l.toLowerCase())&&/[0-9½]/.test(n.slice(0,n.length-l.length));return(a=[r,...o].find(i))!=null?a:""}var qn=e=>(Array.isArray(e)?e:[]).filter(V),_p=e=>h(V(e)?e.tekst:e),Fl=(e,t)=>he(x(e==null?void 0:e[t])),Tl=e=>e.trim().replace(ce("scheme"),"").toLowerCase();function xp(e,t){
let[n,r]=[` ${e.toLowerCase()} `,` ${t.toLowerCase()} `];return n.length<r.length?r.includes(n):n.includes(r)}function Pl(e){var o,i;let{digits:t,times:n}=k().doubles,
r=[];for(let[,s="",a="",l,c]of e.matchAll(ce("sum"))){let d=(i=n[(o=l!=null?l:c)!=null?o:""])!=null?i:0,f=(s.replace(/\D/g,"")+(d?a.padEnd(d,"0"):"")).replace(/^0+/,
"");f.length>=t&&r.push(f)}return r}function Ep(e,t){let n=new Set(Pl(h(e.beløb)));return qn(t.parter).findIndex(r=>xp(h(r.navn),h(e.hvem))&&Pl(_p(r.bidrag)).some(
o=>n.has(o)))+1}function Ll(e,t,n){let r=qn(e.kilder).map(s=>h(s.link)).filter(Boolean),o=new Set(r.map(Tl));qn(e.læs_mere).forEach((s,a)=>{var f;let l=h(s.link);
if(!l||!o.has(Tl(l)))return;let c=(f=Fl(t,"læs_mere")[a])!=null?f:a,d={where:`læs_mere ${a+1} › link`,path:["læs_mere",c,"link"]};n.warnTogether(d,w("FURTH\
ER_IS_SOURCE",{value:F(h(s.titel))}))});let i=e.finansiering;qn(V(i)?i.bidrag:void 0).forEach((s,a)=>{var g;let l=Ep(s,e);if(!l)return;let c=t.finansiering,d=(g=
Fl(N(c)?c:void 0,"bidrag")[a])!=null?g:a,f={where:`finansiering › bidrag ${a+1}`,path:["finansiering","bidrag",d]};n.warnTogether(f,w("SAME_CONTRIBUTION",{value:F(
h(s.hvem)),number:l}))})}function Ol(e,t,n){let{known:r,made_up:o,home:i}=k(),s=he(x(t.kommuner)),a=h(e.land).trim(),l=a!==""&&a.toLowerCase()!==i;(Array.isArray(e.kommuner)?e.kommuner:
[]).forEach((c,d)=>{var p;let f=h(typeof c=="string"?c:c.navn);if(!f||f===o||r.municipalities.includes(f))return;let g={where:`kommuner ${d+1}`,path:["kommuner",
(p=s[d])!=null?p:d,"navn"]},m=Cp(f,l);m?n.reportTogether({...g,where:`${g.where} › navn`},m):l||n.warnTogether(g,Rp(f))})}function Cp(e,t){var s,a;let n=F(e);
if(P("country_words").test(e.toLowerCase()))return w("COUNTRY_AS_MUNICIPALITY",{value:n});let r=(a=(s=P("count_words").exec(e.toLowerCase()))==null?void 0:s.groups)==
null?void 0:a.count;if(r!==void 0){let l=k().numbers.indexOf(r);return w("COUNT_AS_MUNICIPALITY",{value:n,count:l<0?Number(r):l+2})}if(t)return"";let o=P("with_\
word").test(e)?Ml(e):"";if(o)return w("WORD_IN_MUNICIPALITY",{value:n,name:o});let i=new Map(Object.entries(k().known.former)).get(e);return i?w("FORMER_MUNICIP\
ALITY",{value:e,name:i}):""}function Ml(e){var n,r,o;let t=(o=(r=(n=P("with_word").exec(e))==null?void 0:n.groups)==null?void 0:r.name)!=null?o:e;for(let i of[t,
t.replace(/s$/,"")]){let s=k().known.municipalities.find(a=>fe(a)===fe(i));if(s)return s}return""}function Rp(e){let t=Ml(e),n=e.slice(0,1).toLowerCase(),r=k().
known.municipalities.filter(i=>i.slice(0,1).toLowerCase()===n),o=t?w("MEANT",{value:`«${t}»`}):we(e,r,k().limits.municipality);return w("UNKNOWN_MUNICIPALITY",
{value:F(e),near:o})}var Ap="mangler",Eo=e=>e.split(/\s+/).filter(Boolean).join(" "),$l=e=>e.toLowerCase().replace(/\.+$/,""),Sp=e=>h(e!==void 0&&V(e)?e.tekst:e);function Il(e,t,n){
let r=M(h(t.id)),o=he(x(t.billeder)),i=new Map;(Array.isArray(e.billeder)?e.billeder:[]).forEach((s,a)=>{if(!V(s))return;let l=d=>{var f;return{where:`billeder ${a+
1} › ${d}`,path:["billeder",(f=o[a])!=null?f:a,d]}},c=h(s.fil);P("picture").test(c)&&Dp(c,r,a+1,i,l("fil"),n),h(s.lov)===Ap?n.reportTogether(l("lov"),w("NO_LE\
AVE")):h(s.lov)||Fp(Eo(h(s.tilladelse)),l("tilladelse"),n),Tp(Eo(h(s.alt)),Eo(Sp(s.billedtekst)),c,l("alt"),n)})}function Dp(e,t,n,r,o,i){if(t&&!e.startsWith(`${t}\
-`)){let a=F(`${t}-${n}${e.replace(/^.*(?=\.)/,"")}`);i.reportTogether(o,w("PICTURE_OF_ANOTHER",{value:F(e),name:a}))}let s=r.get(e);s===void 0?r.set(e,n):i.reportTogether(
o,w("PICTURE_TWICE",{value:F(e),where:`billeder ${s}`}))}function Fp(e,t,n){!e||!de("no_permission").test(e.toLowerCase())||n.reportTogether(t,w("NO_PERMISSION",
{value:F(e)}))}function Tp(e,t,n,r,o){if(!e)return;let i=F(e);P("like_a_file").test(e.toLowerCase())||e.toLowerCase()===n.replace(/\.[^.]*$/,"").toLowerCase()?o.
reportTogether(r,w("ALT_IS_A_FILE_NAME",{value:i})):e.includes(" ")?$l(e)===$l(t)&&o.warnTogether(r,w("ALT_IS_THE_CAPTION")):o.warnTogether(r,w("ALT_SAYS_NOTHIN\
G",{value:i}))}function Nl(e,t,n){var s;let r=he(x(e.redaktion)),o=Pt(e),i="";for(let[a,l]of o.entries()){let c={where:`redaktion ${a+1}`,path:["redaktion",(s=r[a])!=null?s:a]},
d=Pp(l,i,ve(c,"dato"),n);if(!d)return;if(d>t){let f=w("DAY_TO_COME",{day:hn(d),today:hn(t)});n.warnTogether(ve(c,"dato"),f)}i=d,P("person").test(l.rolle)&&n.warnTogether(
ve(c,"rolle"),w("LOOKS_LIKE_A_PERSON",{value:F(l.rolle)}))}Lt(o,t)&&Lp(o,t,n)}function Pp(e,t,n,r){let o=L(e.dato);if(!o)return"";if(o.precision!=="dag"||o.approximate){
let i=F(e.dato.replace(/\s+/g," "));return r.reportTogether(n,w("NOT_A_WHOLE_DAY",{value:i})),""}return t&&o.first<t?(r.reportTogether(n,w("DAY_OUT_OF_ORDER",{day:o.
wording,before:hn(t)})),""):o.first}function Lp(e,t,n){var i,s;let r=mt(e),o=L((i=r!=null?r:e[0])==null?void 0:i.dato);n.warnTogether({where:"redaktion",path:["\
redaktion"]},w("REVIEW_IS_DUE",{done:w(r?"WAS_REVIEWED":"WAS_ADDED"),day:(s=o==null?void 0:o.wording)!=null?s:"",today:t}))}var Ct=(...e)=>({where:String(e[0]),path:e}),Co=e=>Array.isArray(e)?e:[];function Bl(e,t,n,r,o){let i=M(h(t.id));Op(e,i,o),Mp(e,t,o),Ol(e,t,o),Np(e,o),Bp(e,i,o),
Il(e,t,o),El(e,t,o),Ip(e,t,i,o),Ll(e,t,o);let s=k().fewest_places;if(e.dybde==="fuld"&&n<s){let a={fewest:s,places:n||"ingen",missing:s-n};o.warnTogether(Ct("dy\
bde"),w("THIN_SOURCE",a))}Nl(t,r,o)}function Op(e,t,n){if(t)for(let[r,o]of[["del_af",[e.del_af]],["se_også",Co(e.se_også)]])o.includes(t)&&n.reportTogether(Ct(
r),w("POINTS_TO_ITSELF"))}function Mp(e,t,n){let{gaps:r}=k(),o=he(x(t.ikke_angivet)),i=Array.from(new Set(Object.values(r).map(([s])=>s))).sort();Co(e.ikke_angivet).
forEach((s,a)=>{var f;let l=h(s),c={where:`ikke_angivet ${a+1}`,path:["ikke_angivet",(f=o[a])!=null?f:a]},d=ft(l);if(d!==void 0)$p(e,d)&&n.reportTogether(c,w("G\
AP_IS_FILLED",{value:F(l),key:d}));else if(P("like_key").test(l.toLowerCase())){let g=we(l.toLowerCase(),i);n.warnTogether(c,w("NO_SUCH_GAP",{value:F(l),near:g}))}})}
function $p(e,t){let n=e;for(let r of t.split("."))n=V(n)?n[r]:void 0;return n!==void 0}function Ip(e,t,n,r){let{known:o,folder:i,limits:s}=k(),a=p=>p.toLowerCase().
trim().split(/\s+/).join(" "),l=a(h(e.titel)),c=Object.keys(o.cases).filter(p=>{var S,y;return p!==n&&a((y=(S=o.cases[p])==null?void 0:S.title)!=null?y:"")===l}),
[d]=c.sort();l&&d&&r.warnTogether(Ct("titel"),w("SAME_TITLE",{other:`${i}/${d}.yml`}));let f=V(e.resumé)?e.resumé.tekst:e.resumé,g=ie(M(h(f)));g>s.summary&&r.
warnTogether(Ct("resumé"),w("LONG_SUMMARY",{length:g}));let m=he(x(t.tal));Co(e.tal).forEach((p,S)=>{var v;let[y,E]=V(p)?[h(p.værdi),h(p.enhed)]:["",""];if(!Dl(
y,E))return;let A={where:`tal ${S+1} › værdi`,path:["tal",(v=m[S])!=null?v:S,"værdi"]};r.warnTogether(A,w("UNIT_TWICE",{value:F(y),unit:F(E)}))})}function Np(e,t){
if(e.dybde==="fuld")for(let n of k().expected_of_full)e[n]===void 0&&t.warnTogether(Ct("dybde"),w("FULL_CASE_LACKS",{key:n,title:T(n).label}))}function Bp(e,t,n){
var s;let{cases:r}=k().known,o=[t],i=h(e.del_af);if(!(!t||i===t)){for(let a=r[i];i&&a&&!o.includes(i);a=r[i])o.push(i),i=(s=a.parent)!=null?s:"";i!==t||o.length<
2||n.reportTogether(Ct("del_af"),w("PART_OF_ITSELF",{circle:[...o,t].join(" → ")}))}}function Ro(e,t=!1){var s;let n=e.startsWith("http://");if(!e.startsWith("https://")&&!(n&&t))return n?w("NOT_ENCRYPTED",{mended:F(`https${e.slice(4)}`)}):w("NO\
T_AN_ADDRESS");let r=(s=e.slice(e.indexOf("//")+2).split(/[/?#]/)[0])!=null?s:"",o=r.slice(r.lastIndexOf("@")+1).replace(/:[^:\]]*$/,"");return/^[^.]+(\.[^.]+)+$/.
test(o)&&!/[[\]]/.test(r)&&!/[\s<>"'`\\^{}|]/.test(e)?r.includes("@")?w("USER_IN_ADDRESS"):"":w("NOT_A_WHOLE_ADDRESS")}function jp(e,t){var o;if(t.includes(`
`))return w("NOT_ONE_LINE");let n=ie(t);if(n>e.longest)return w("TOO_LONG",{length:n,longest:e.longest});let r=e.isTitle?(o=de("code").exec(t))==null?void 0:o[0]:
void 0;return r===void 0?"":w("CODE_IN_TITLE",{value:F(r)})}function Hp(e){for(let[,t=""]of e.matchAll(ce("markdown_link"))){let n=Ro(t);if(n)return w("LINK_IN_\
TEXT",{value:F(t),fault:n})}return""}function Ao(e,t){let n=e.map(([o])=>o);if(n.includes(t))return"";let r=F(t);return w("NOT_ONE_OF_THE_WORDS",{value:r,words:n.
join(", "),near:we(t,n)})}function Gp(e){if(P("number").test(e)&&e.length<10)return"";let t=e.replace(/[\s._]/g,"").replace(/^0+/,""),n=/^[0-9]{1,9}$/.test(t)?`\
 Skriv ${t}.`:"";return w("NOT_A_WHOLE_NUMBER",{value:F(e),mend:n})}function Wp(e){if(P("reserved").test(e.toLowerCase()))return w("RESERVED_ID",{value:F(e)});let t=k().
limits.id;return ie(e)<=t&&P("id").test(e)?"":w("NOT_AN_ID",{value:F(e),longest:t})}function zp(e){return ie(e)<=k().limits.picture&&P("picture").test(e)?"":w("\
NOT_A_PICTURE_NAME",{value:F(e)})}var jl=(e,t)=>t?`${F(e)} ${t}`:"";function Hl(e,t){let n=De(t);switch(e.kind){case"Word":return Ao(e.words,n);case"Date":return jl(
n,fn(n,e.orNow));case"Link":return jl(n,Ro(n,e.mayBeUnencrypted));case"Integer":return Gp(n);case"PictureName":return zp(n);case"Identifier":return Wp(n);case"L\
ine":return jp(e,M(t));case"Prose":return Hp(M(t));default:return""}}function Gl(e,t){let n=Ie(Z(),e),r=new Jn,o=new So(r,n,M(h(e.id)),t);return o.checkGroup(Z(),e,bl),Bl(n,e,o.stated,t.today,r),r.problems}var So=class{constructor(t,n,r,o){
this.findings=t;this.self=r;this.circumstances=o;this.stated=0;this.own=xl(n)}checkGroup(t,n,r){for(let o of t){let i=ve(r,o.key),s=n[o.key];s!==void 0&&!_(s)?this.
checkField(o,s,i):o.required&&this.findings.report({where:r.where,path:i.path},o.missing)}this.checkOrder(t,n,r)}checkOrder(t,n,r){for(let o of t.filter(({notBefore:i})=>i)){
let[i,s]=[L(h(n[o.notBefore])),L(h(n[o.key]),o.orNow)];if(!i||!s||s.last>=i.first)continue;let a=w("ENDS_BEFORE_START",{start:i.wording,end:s.wording});this.findings.
report(ve(r,o.key),a)}}checkField(t,n,r){t.many?this.checkList(t,x(n),r):this.checkOne(t,n,r)}checkList(t,n,r){let o=new Map,i=0;n.forEach((s,a)=>{if(_(s))return;
i+=1;let l=vl(r,i,a);this.checkOne(t,s,l);let c=un(t,s),d=typeof c=="string",f=V(c)?c[t.alone]:c;if(typeof f!="string")return;let g=o.get(f);o.set(f,{number:i,isShort:d}),
g&&(d||g.isShort)&&this.reportAgain(t,f,`punkt ${g.number}`,l)})}reportAgain(t,n,r,o){t.repeats||(t.kind==="Prose"?this.findings.warn(o,w("SAME_AGAIN",{where:r})):
(t.kind==="Reference"||t.kind==="Line"||t.kind==="Group")&&this.findings.report(o,w("STANDS_TWICE",{value:F(n),where:r})))}checkOne(t,n,r){typeof n=="string"?this.
checkText(t,n,r):N(n)&&(t.fields?this.checkGroup(t.fields,n,r):this.checkStatement(t,n,r))}checkStatement(t,n,r){let[o,i,s]=[h(n.tekst),h(n.sted),h(n.ophav)].map(
M),a=ve(r,"tekst");o?this.checkText(t,o,i||s?a:{...r,path:a.path}):this.findings.report({...r,path:a.path},w("TEXT_MISSING")),i&&this.checkPlaces(i,ve(r,"sted")),
s&&this.reportFault(ve(r,"ophav"),Ao(ln(),s))}checkText(t,n,r){if(t.kind==="PlaceText")this.checkPlaces(n,r);else{if(this.refuseText(n,r))return;{let o=!this.reportFault(
r,Hl(t,n));if(t.kind==="Reference"&&this.checkReference(t,De(n),r),t.kind==="Identifier"&&o&&this.checkNew(De(n),r),t.kind!=="Line"&&t.kind!=="Prose")return;for(let s of Al(
M(n),t))this.findings.warn(r,s);let i=Sl(M(n),r.where);i&&this.findings.warn(r,i)}}}reportFault(t,n){return n&&this.findings.report(t,n),n!==""}refuseText(t,n){
let r=M(t);return Cl(r)&&this.findings.reportLost(n,w("GARBLED_LETTERS")),this.reportFault(n,Rl(r))}checkPlaces(t,n){if(!this.refuseText(t,n))for(let r of $t(t.
replace(/\n/g," "))){if(Ot(r)){this.findings.report(n,r.fault);continue}n.where.startsWith("kilder ")||(this.stated+=1);let o=ei(r,this.own);o&&this.findings.reportLost(
n,o)}}checkNew(t,n){this.circumstances.isExisting||!Object.keys(k().known.cases).includes(t)||this.findings.reportLost(n,w("ID_TAKEN",{value:F(t)}))}checkReference(t,n,r){
let o=Object.keys(k().known[t.collection]);t.collection==="cases"&&this.self&&!o.includes(this.self)&&o.push(this.self),o.includes(n)||this.findings.reportLost(
r,Jp(n,t.collection,o))}};function Up(e,t,n){let{isSpoken:r,known:o}=k();return r?we(e,Object.values(o[t]).map(({title:i})=>i)):we(e,[...n].sort())}function Jp(e,t,n){
var g;let{limits:r,origins:o,vocabularies:i}=k(),[s,a,l]=[F(e),Up(e,t,n),(g=o[t])!=null?g:""],c=i[t];if(!c)return w("NO_SUCH_ID",{value:s,where:l,near:a});let d=w(
"AMONG_WORDS",{words:n.join(", ")}),f=n.length<=r.words?d:w("AMONG_MANY",{where:l});return w("NO_SUCH_WORD",{value:s,where:f,near:a,file:c[0],fields:c[1]})}var qp=e=>k().asked.filter(({ask:t,fields:n})=>t&&n.every(r=>_(e[r]))).filter(({fields:[t=""]})=>!ht(e,t)).map(({ask:t,gap:n,fields:[r=""]})=>({where:"",path:[r],
message:`${t}, eller sæt kryds ved «${n}».`,isWarning:!1,waits:!1,isAsked:!0}));function Do(e,t,n){return e.flatMap(r=>{var a;let o=t[r.key],i=[...n,r.key];if(r.
asked&&_(o)&&!_(t))return[{where:"",path:i,message:r.missing,isWarning:!1,waits:!1,isAsked:!0}];let s=(a=r.fields)!=null?a:[];return N(o)?Do(s,o,i):x(o).flatMap(
(l,c)=>N(l)?Do(s,l,[...i,c]):[])})}var Kp=(e,t)=>{let n=x(e.kilder)[Number(t)];return N(n)?n:null};function Zp(e,[t,n,r]){let o=t==="kilder"&&(r==="sted"||r==="\
titel")?Kp(e,n):null;return o!==null&&_(o.titel)&&!Ye(se(h(o.sted)).id)}function Wl(e,t){let n=[],r=new Set;for(let o of e){let[i,s=0]=o.path;i==="id"&&_(t.id)||
(i==="id"?n.push({...o,path:["titel"]}):Zp(t,o.path)?r.has(String(s))||(r.add(String(s)),n.push({...o,path:["kilder",s,"titel"],message:`${St("CaseSource","tite\
l").ask}.`})):n.push(o))}return[...n,...qp(t),...Do(Z(),t,[])]}var Kn=class{constructor(){this.spread=dt(Z());this.existing="";this.isChanged=!1;this.tellsAll=!1;this.idIsOwn=!1;this.visited=new Set;this.drafts=new Un}get slot(){
return this.existing?`case.${this.existing}`:"ny"}get isRefused(){return this.drafts.isRefused}gather(){return Ie(Z(),this.spread)}open(t,n){this.existing=t,this.
visited=new Set,this.tellsAll=!1,this.isChanged=!1;let r=this.drafts.load(this.slot),o=Z();return this.spread=$e(o,r?Ie(o,$e(o,r.record)):n!=null?n:k().begun),this.
idIsOwn=t!==""||(r?r.idIsOwn:n!==null)&&wl(h(this.spread.id)),this.renewId(),r!==null}renewId(){this.idIsOwn||(this.spread.id=yl(h(this.spread.titel)))}save(){return this.
isChanged&&this.drafts.save(this.slot,{idIsOwn:this.idIsOwn,record:this.spread}),this.isChanged}removeDraft(){this.drafts.remove(this.slot)}note(t){this.isChanged=
!0,t[0]==="titel"&&this.renewId()}visit(t){this.visited.add(t.join("-"))}listProblems(){let t={isExisting:this.existing!=="",today:je()};return Wl(Gl(this.spread,
t),this.spread).sort((r,o)=>yo(r.path)-yo(o.path))}tells(t){let n=t.path.join("-"),r=o=>o===n||o.startsWith(`${n}-`);return this.tellsAll||Array.from(this.visited).
some(r)}};var Yp="Er du gået i stå, så aflever alligevel, og skriv, hvor du er i tvivl. Så hjælper en anden.",Vp=300,zl,Zn=class{constructor(t){this.root=t;this.writing=
new Kn;this.steps=wo();this.panels=new Map;this.pressing=new Gn;this.status=u("span",{role:"status"});this.said=u("p",{class:"s-hidden",role:"status"});this.clearer=
W("",{class:"f-tool",hidden:!0},()=>this.clear());this.intro=u("p",{class:"f-intro",hidden:!0});this.notice=new ct;this.news=new zn;this.stepper=new Wn(this.steps,
t=>this.showStep(t,!0));this.shown=(zl=this.steps[0])!=null?zl:Ve;this.warnedOf=null;this.original=null;this.heard=null;this.isReady=!1;this.timer=0;this.steps.
forEach((o,i)=>{this.panels.set(o,this.makePanel(o,i))});let n=Array.from(this.panels.values()),r=u("form",{class:"f-form",novalidate:!0,autocomplete:"off"},this.
notice.element,this.intro,u("p",{class:"f-draft"},this.status," ",this.clearer),this.said,this.stepper.element,n.map(o=>o.panel),La());r.addEventListener("submi\
t",o=>o.preventDefault()),t.replaceChildren(r),this.listen()}listen(){window.addEventListener("pagehide",()=>this.save()),document.addEventListener("visibilityc\
hange",()=>{document.visibilityState==="hidden"&&this.save()}),window.addEventListener("popstate",()=>{var t;return this.showStep((t=bo())!=null?t:this.firstStep,
!0)})}get firstStep(){var t;return(t=this.steps[0])!=null?t:Ve}panelOf(t){let n=this.panels.get(t);if(!n)throw new Error(`No step is called ${t.id}`);return n}open(t,n){
var o;this.original=n,this.notice.clear();let r=this.writing.open(t,n);this.isReady=!1;for(let i of rn())this.panelOf(i).fill(this.writing.spread,this);this.isReady=
!0,this.news.forget();for(let i of this.panels.values())i.summary.hidden=!0;this.showIntro(t),this.clearer.textContent=t?"Slet mine rettelser":"Slet kladde",this.
tellDraft(r),r&&this.say("Din kladde er hentet frem."),this.refresh(),this.showStep((o=bo())!=null?o:this.firstStep,!1)}showIntro(t){var o,i;this.intro.hidden=!t;
let n=(i=(o=k().known.cases[t])==null?void 0:o.title)!=null?i:t,r=u("a",{href:"foreslaa-en-case.html"},"Skriv en ny i stedet");t&&this.intro.replaceChildren(`Du\
 retter casen «${n}». `,r)}warn(t,n,r){this.notice.show(t,n,r)}save(){window.clearTimeout(this.timer),this.isReady&&this.writing.save()&&this.tellDraft(!0)}tellDraft(t){
let{isRefused:n}=this.writing,o=n?"Browseren vil ikke gemme en kladde her. Lad siden stå åben, til du er færdig, og hent filen til sidst.":t?"Din kladde er g\
emt i denne browser.":"Det, du skriver, bliver gemt som kladde i denne browser.";this.status.textContent!==o&&(this.status.textContent=o),this.clearer.hidden=!t||
n}clear(){let{existing:t}=this.writing,n=t?"Vil du slette dine rettelser og se casen, som den er nu?":"Vil du slette kladden og begynde forfra?";window.confirm(
n)&&(window.clearTimeout(this.timer),this.writing.removeDraft(),this.open(t,t?this.original:null),this.say("Kladden er slettet."))}get record(){return this.writing.
spread}changed(t){this.writing.note(t),this.said.textContent="",this.warnedOf=null,window.clearTimeout(this.timer),this.timer=window.setTimeout(()=>{this.save(),
this.refresh()},Vp)}left(t){this.writing.visit(t),this.refresh()}say(t){pa(this.said,t)}renew(t){this.panelOf(Et([t])).fill(this.writing.spread,this)}refresh(){
if(!this.isReady||this.pressing.delays(()=>this.refresh()))return;let t=this.writing.listProblems(),n=t.filter(o=>this.writing.tells(o));ll(n,this.root);for(let[
o,i]of this.panels)this.stepper.note(o,sl(o,t,n,i.isBegun(this.writing.spread))),i.follow();Wa(this.root,this.record),this.followSummary(t);let r=this.news.take(
n.filter(({path:o})=>Et(o)===this.shown));r&&this.shown===this.heard&&this.say(r),this.heard=this.shown}showSummary(t,n,r){let{summary:o}=this.panelOf(t),i=n.some(
s=>!s.isWarning);return o.hidden=!n.length,o.textContent="",Re(o,ul(n,s=>this.goTo(s))),i&&r&&o.focus(),i}followSummary(t){let{summary:n}=this.panelOf(this.shown);
if(n.hidden||this.shown===Ve||this.shown===_t)return;let{activeElement:r}=document;n!==r&&n.contains(r)||this.showSummary(this.shown,sn(t,this.shown),!1)}goTo(t){
this.showStep(Et(t.path),!1);let n=vo(t.path,this.root);n&&dl(n)}makePanel(t,n){let r=this.steps[n-1],o=this.steps[n+1];return new Hn(t,`Trin ${n+1} af ${this.steps.
length}`,{back:r?()=>this.showStep(r,!0):null,on:o?()=>this.goOn(o):null,onText:o===_t?"Videre til aflevering":"Videre"})}showStep(t,n){this.shown=t,this.said.textContent=
"";for(let[s,a]of this.panels)a.show(s===t);this.stepper.show(t),(t===Ve||t===_t)&&this.fillEnd(t);let{panel:r,heading:o}=this.panelOf(t);pe(r);let i=`#${on(t)}`;
location.hash&&location.hash!==i?history.pushState(null,"",i):location.hash!==i&&history.replaceState(null,"",i),n&&(o.focus({preventScroll:!0}),this.stepper.element.
scrollIntoView({block:"start"}))}fillEnd(t){this.save(),this.writing.tellsAll=!0,this.refresh();let n=this.writing.listProblems().filter(s=>!s.waits);this.showSummary(
t,n,!1)&&t===_t&&this.panelOf(t).summary.append(u("p",{},Yp));let o=this.writing.gather(),i=t===Ve?[Dn(o,je())]:Xa(o,this.writing.existing!=="");this.panelOf(t).
body.replaceChildren(...i)}goOn(t){this.shown!==Ve&&this.isStopped()||this.showStep(t,!0)}isStopped(){let t=this.shown;for(let{path:o}of this.writing.listProblems())
xt(t).includes(String(o[0]))&&this.writing.visit(o);let n=sn(this.writing.listProblems(),t);this.news.take(n),this.refresh();let r=this.warnedOf!==t;return!this.
showSummary(t,n,r)||!r?!1:(this.warnedOf=t,!0)}};var Xp=e=>({open:(t,n)=>e.open(t,n),record:()=>e.writing.gather(),problems:()=>e.writing.listProblems(),write:t=>Fn(Ie(Z(),$e(Z(),t))),preview:t=>Dn(t,je())});function Qp(){
var t;let e=(t=new URLSearchParams(location.search).get("case"))!=null?t:"";return P("id").test(e)&&Object.keys(k().known.cases).includes(e)?e:""}async function Jl(e){
let t=Vn();try{Lo(Oo(await t.load("skemaer/formular")))}catch(o){if(!(o instanceof xe))throw o;let i=new ct;i.show(o,"Formularen",()=>{Jl(e)}),e.replaceChildren(
i.element);return}let n=new Zn(e);window.samspilFormular={data:k(),inspection:Xp(n)};let r=Qp();r?await ql(n,r):n.open("",null)}async function ql(e,t){try{e.open(
t,await Vn().load(`skemaer/cases/${t}`))}catch(n){if(!(n instanceof xe))throw n;e.open("",null),e.warn(n,"Casen",()=>{ql(e,t)})}}var Ul=le("[data-f-form]");Ul&&
Jl(Ul);})();
