/* Made by «make scripts» from macros/browser/search/soeg.ts. */
"use strict";(()=>{function We(n,e){if(e!=null)if(typeof e=="string"||e instanceof Node)n.append(e);else for(let t of e)We(n,t)}function h(n,e={},...t){let r=document.createElement(
n);for(let[s,i]of Object.entries(e))i===!0?r.setAttribute(s,""):i!==!1&&i!==null&&i!==void 0&&r.setAttribute(s,String(i));return We(r,t),r}function L(n,e={},t){let r=h("button",{type:"button",...e},n);return t&&r.addEventListener("click",t),r}function $(n,e=document){return e.querySelector(n)}function F(n,e=document){let t=e.querySelector(n);if(!t)throw new Error(`The page has no ${n}`);return t}function Ne(n,e=document){
return Array.from(e.querySelectorAll(n))}var A=class extends Error{constructor(t,r="unreachable"){super(`${r}: ${t}`);this.address=t;this.reason=r;this.name="LoadingError"}},oe=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e,this.place.edition))}async take(e,t){let r=await this.find(e,t);return delete this.place.
store()[e],r}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,t){let r=this.coming.get(e);if(r)return r;let s=t();return this.coming.set(
e,s),s.catch(()=>this.coming.delete(e)),s}async find(e,t){let{place:r}=this,s=this.locate(`${e}.js`,t);if(r.store()[e]||await r.run(s),!r.store()[e])throw new A(
s);this.isOf(e,t)||(delete r.store()[e],await r.run(`${s}&t=${Date.now()}`));let i=r.store()[e];if(!i)throw new A(s);if(!this.isOf(e,t))throw new A(s,"outdated");
return i[1]}isOf(e,t){var r;return((r=this.place.store()[e])==null?void 0:r[0])===t}locate(e,t=this.place.edition){return`${this.place.base}${e}?e=${t}`}};function cn(n){
return new Promise((e,t)=>{let r=document.createElement("script");r.src=n,r.onload=()=>{r.remove(),e()},r.onerror=()=>{r.remove(),t(new A(n))},document.head.append(
r)})}function fn(){var e,t;let n=document.querySelector("[data-edition]");return{base:(e=n==null?void 0:n.getAttribute("data-base"))!=null?e:"",edition:(t=n==null?
void 0:n.getAttribute("data-edition"))!=null?t:"",store:()=>{var r;return(r=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:cn}}var I=null;
function _e(){return I!=null||(I=new oe(fn())),I}var ae="slags";function H(n,e){let t=new URL(location.href);n?t.searchParams.set("q",n):t.searchParams.delete("q"),n&&e?t.searchParams.set(ae,e):t.searchParams.
delete(ae),Ce(null,t)}function $e(){return new URL(location.href).searchParams.get(ae)}function Ie(n){Ce({soeg:n})}function He(){var r;let n=(r=history.state)==
null?void 0:r.soeg;if(typeof n!="object"||n===null)return null;let{limit:e,number:t}=n;return{limit:Number(e),number:Number(t)}}function Ce(n,e){try{history.replaceState(
n,"",e)}catch{}}var Ke=/§|[0-9]{1,3}(?:\.[0-9]{3})+(?![0-9.]*[0-9])(?![\p{L}\p{N}_])|[\p{L}\p{N}]+/gu,mn=/[\ufb00-\ufb06\uff01-\uff5e]/g,gn=/[\u00ad\u200b-\u200d\u2060\ufeff]/g;
function y(n){var r;return((r=n.replace(gn,"").replace(mn,s=>s.normalize("NFKC")).normalize("NFC").toLowerCase().match(Ke))!=null?r:[]).map(s=>s.includes(".")?s.
replace(/\./g,""):s)}function le(n){return Array.from(n.matchAll(Ke),e=>{var t;return{word:e[0],at:(t=e.index)!=null?t:0}})}var hn={æ:"ae",ø:"oe",å:"aa",ä:"\
ae",ö:"oe",ü:"y",ð:"d",þ:"th",ß:"ss"};function g(n){let e=n.toLowerCase();return/^[a-z0-9]*$/.test(e)?e:e.normalize("NFC").replace(/\./g,"").replace(/[æøåäöüðþß]/g,
t=>{var r;return(r=hn[t])!=null?r:t}).normalize("NFD").replace(/[\u0300-\u036f]/g,"")}function C(n){return n.replace(/ae|aa/g,"a").replace(/oe/g,"o")}var de=400,pn=/[\ud800-\udbff](?![\udc00-\udfff])|(^|[^\ud800-\udbff])[\udc00-\udfff]/g;function Be(n){let e=n.length>de;return{query:(e?n.slice(0,n.lastIndexOf(
" ",de)+1||de):n).replace(pn,"$1 ").replace(/[\s\u0000-\u001f\u007f-\u009f]+/g," ").normalize("NFC").trim(),isCut:e}}function De(n){var s;let e=y(n);return((s=e[e.
length-1])!=null?s:"").length===1&&/\p{L}$/u.test(n)?n.slice(0,-1).trim():n}function je(n,e){let t=0;return r=>{window.clearTimeout(t),t=window.setTimeout(()=>{n.textContent=r},e)}}var Ge=n=>n instanceof A&&n.reason==="outdated";function U(n,e){return Ge(n)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}function Ue(n){var t;let e=Array.from(n);return(t=e.find(Ge))!=null?t:e[0]}function ue(n,e){let t=n.
isOutdated?()=>location.reload():e;return L(n.way,{class:"s-button s-button--quiet"},t)}var G=class{constructor(e=h("div",{class:"s-notice",role:"status"})){this.
element=e}show(e,t,r,s=""){let i=U(e,t),o=h("p",{},s?`${i.text} ${s}`:i.text);this.element.replaceChildren(o,ue(i,r))}clear(){this.element.replaceChildren()}};var ws="januar februar marts april maj juni juli august september oktober november december".split(" ");function qe(n){return n.length<2?n.join(""):`${n.slice(0,
-1).join(", ")} og ${n[n.length-1]}`}function ce(n,e,t){return`${n} ${n===1?e:t}`}var yn=5,bn=2;function q(n){return n.address.includes("#")}function ze(n){var s;let e=[],t=new Map,r=new Set;for(let i of n){if(e.length>=yn)break;let o=wn(i),a=(s=
t.get(i.page))!=null?s:0;r.has(o)||q(i)&&a>=bn||(r.add(o),q(i)&&t.set(i.page,a+1),e.push(i))}return e}function wn({title:n,isList:e}){let t=e?n.slice(n.indexOf(
": ")+1):n;return y(t).map(g).join(" ")}var R=30,Ve=3;function Je(n,e,t,r){let s=(a,l,d,u,c)=>L([`${l} `,h("span",{},String(d))],{class:"s-find__kind","aria-pressed":String(u),"data-kind":a},c),i=s("a\
lle","Alle",e.length,t===null,()=>{t!==null&&r.widen()}),o=n.map(a=>{let l=P(e,a).length;return l?s(a.key,a.many,l,t===a,()=>r.narrow(a)):null});return h("div",
{class:"s-find__kinds",role:"group","aria-label":"Vis kun"},i,o)}function P(n,e){return n.filter(t=>t.kind===e)}function Ye(n,e,t,r,s){let i=P(n,e),o=e.many.toLowerCase();
return Xe(fe(e.many,i.slice(0,t),r),i.length>t?L(`Vis flere ${o}`,{class:"s-find__all"},()=>s.showMore(i.length)):null)}function Qe(n,e,t){let r=ze(n),s=n.filter(
o=>!r.includes(o)),i=Array.from(new Set(s.map(o=>o.kind)));return Xe(fe(r.length>1?"Bedste svar":"Svar",r,e),i.map(o=>{let a=P(s,o),l=o.many.toLowerCase(),d=P(n,
o).length;return[fe(`Flere ${l}`,a.slice(0,Ve),e),a.length>Ve?L(`Vis alle ${d} ${l}`,{class:"s-find__all"},()=>t.narrow(o)):null]}))}function Xe(...n){return h(
"div",{class:"s-find__results"},n)}function fe(n,e,t){return h("section",{class:"s-find__group","aria-label":n},h("h2",{},n),h("ol",{},e.map(r=>t.make(r))))}function vn({mail:n,repository:e},t){let r=`Søgning uden svar: ${t}`,s=`Jeg søgte efter «${t}» og fandt ikke det, jeg ledte efter.

Det ville jeg finde: `,i=o=>`${o[0]}=${encodeURIComponent(r)}&${o[1]}=${encodeURIComponent(s)}`;return e?`${e.replace(/\/$/,"")}/issues/new?${i(["title","body"])}`:
n?`mailto:${n}?${i(["subject","body"])}`:""}function Ze(n,e){let t=vn(n,e);if(!t)return null;let r=n.repository?"Du ser forslaget, før det bliver sendt.":"Dit \
mailprogram åbner med en kladde.";return h("p",{class:"s-find__advice"},"Mangler ordet? ",h("a",{href:t},"Skriv til redaktionen"),`. ${r}`)}var kn=["partnerskabsaftale","tavshedspligt","hvem skal vi samarbejde med?","unge","når vi er uenige"],xn=[["cases/index.html","Alle cases"],["metoder/index.ht\
ml","De tre metoder"],["tjeklister/index.html","Alle tjeklister"],["ordliste.html","Ordlisten"]],En="foreslaa-en-case.html";function K(n,e,t){return h("div",{class:"\
s-find__chips",role:"group","aria-label":n},h("span",{class:"s-find__label"},n),e.map(([r,s])=>L(r,{class:"s-find__chip"},()=>t(s))))}function me(n,e){let t=xn.
map(([r,s])=>h("li",{},h("a",{href:e+r},s)));return h("div",{class:"s-find__places"},h("p",{class:"s-find__label"},n),h("ul",{},t))}var Sn=["Skriv et eller fler\
e ord, eller et helt spørgsmål. Bøjning, stavefejl og æ, ø og å klarer søgningen selv.","Flere ord giver færre svar: først dem, der har alle ordene.","\
«Anførselstegn» finder ordene, præcis som de står efter hinanden.","Skriv slagsen med for at få den først: «tjekliste rundbord», «case ældre», «dilemma pen\
ge».","Knapperne over svarene viser én slags ad gangen; cases kan vælges efter kommune, målgruppe og metode.","Pil op og ned går gennem svarene, Enter åbner\
, Esc lukker. Ctrl+K eller Cmd+K åbner søgningen."];function et(){let n=Sn.map(e=>h("li",{},e));return h("details",{class:"s-find__help"},h("summary",{},"Søge\
hjælp"),h("ul",{},n))}function tt(n,e,t,r){let s=o=>o.map(a=>[a,a]),i=e.length?K("Dine sidste søgninger",s(e),t):null;return i==null||i.append(L("Ryd",{class:"\
s-find__way-on","aria-label":"Ryd dine sidste søgninger"},r)),[...i?[i]:[],K("Prøv for eksempel",s(kn),t),me("Eller begynd her",n),et()]}function nt(n,e,t,r,s){
let i=Ze(r,e);return[h("p",{class:"s-find__none"},`Ingen svar på «${e}».`),...t.length?[K("Mente du",t,s)]:[],h("p",{class:"s-find__advice"},"Prøv et kortere\
 ord eller et andet ord for det samme. Du kan også skrive et helt spørgsmål."),...i?[i]:[],me("Eller se her",n),et()]}function rt(n,e){let t=e.map(([r])=>`«${r}\
»`).join(", ");return`Ingen svar på «${n}».${t?` Mente du ${t}?`:""}`}function st(n){return U(n,"Søgningen").text}function it(n,e,t){let r=U(e,"Søgningen");
return[h("p",{class:"s-find__count"},r.text),h("p",{class:"s-find__way"},ue(r,t)),me("Eller se her:",n)]}function ge(n){let e=n.filter(([t,r])=>t!==r).slice(0,3);
return e.length?`Viser svar på ${qe(e.map(([,t])=>`«${t}»`))}.`:""}function ot(n,e){let{guesses:t,isCommon:r,missing:s,phrase:i}=n,o=[],a=(...f)=>o.push(h("p",
{class:"s-find__note"},f)),l=(f,m)=>L(f,{class:"s-find__way-on"},m),d=n.results[0];if(d!=null&&d.kind.isPlace){let f=h("a",{href:`${e.base}${En}`},"Foreslå en");
a(`Ingen cases fra ${d.title} endnu. `,f)}let u=ge(t),[c]=t.filter(([f,m])=>f!==m);if(c&&a(`${u} `,l(`Søg efter «${c[0]}» i stedet`,e.askLiterally)),i==="mis\
sing"&&a("Ordene står ikke sådan efter hinanden på nogen side. Her er det, der ligner."),r&&a("Det er ord, som står næsten overalt. Skriv et ord mere om det,\
 du leder efter."),s.length&&e.isSettled){let f=y(e.query).filter(m=>!s.includes(m));a(`Uden: ${s.join(", ")}. ${s.length===1?"Ordet":"Ordene"} står ikke på nog\
en side. `,l(`Søg kun efter «${f.join(" ")}»`,()=>e.ask(f.join(" "))))}return e.isCut&&a("Det var meget på én gang. Søgningen ser på begyndelsen."),o}function at(n){let e=0;return n.map(([t,r,s])=>({key:t,title:r,choices:s.map(i=>({number:e++,name:i}))}))}function z(n,e){let t=Array.from(e.values());return n.
filter(({about:r})=>t.every(s=>r.includes(s)))}function Tn(n,e,t){let r=new Map(Array.from(t).filter(([i])=>i!==n.key)),s=z(e,r);return n.choices.map(({number:i,
name:o})=>({number:i,name:o,count:s.filter(({about:a})=>a.includes(i)).length})).filter(({number:i,count:o})=>o>0||t.get(n.key)===i)}function lt(n,e,t,r){let s=n.
map(i=>{let o=Tn(i,e,t);if(o.length<2&&!t.has(i.key))return null;let a=h("select",{class:"s-find__menu","aria-label":i.title,"data-facet":i.key},h("option",{value:""},
`${i.title}: alle`),o.map(({number:l,name:d,count:u})=>h("option",{value:l,selected:t.get(i.key)===l},`${d} (${u})`)));return a.addEventListener("change",()=>r(
i,a.value?Number(a.value):null)),a});return s.every(i=>i===null)?null:h("div",{class:"s-find__menus",role:"group","aria-label":"Vis kun cases med"},s)}function dt(n){try{return JSON.parse(n)}catch{return null}}var ut="samspil.proeve",he=class{constructor(e){this.of=e;this.isRefused=!1}probe(){return this.writeText(ut,"1")&&this.remove(ut),this}readText(e){try{return this.
of().getItem(e)}catch{return this.isRefused=!0,null}}read(e){var t;return dt((t=this.readText(e))!=null?t:"")}list(e){try{return Object.keys(this.of()).filter(t=>t.
startsWith(e))}catch{return this.isRefused=!0,[]}}writeText(e,t){try{this.of().setItem(e,t),this.isRefused=!1}catch{this.isRefused=!0}return!this.isRefused}write(e,t){
return this.writeText(e,JSON.stringify(t))}remove(e){try{this.of().removeItem(e)}catch{this.isRefused=!0}}},V=()=>new he(()=>window.localStorage);var pe="samspil.soeg.sidste",ct=5,ft=80;function ye(){let n=V().read(pe);return(Array.isArray(n)?n.filter(t=>typeof t=="string"):[]).filter(t=>t.trim()&&t.length<=
ft).slice(0,ct)}function J(n){let e=n.trim();if(!e||e.length>ft)return;let t=ye().filter(r=>r.toLowerCase()!==e.toLowerCase());V().write(pe,[e,...t].slice(0,ct))}
function mt(){V().remove(pe)}var Mn="fund";function gt(n,e){let t=e.slice(0,8).map(encodeURIComponent).join("+");return`${t?`?${Mn}=${t}`:""}${n?`#${n}`:""}`}var Ln="af alle alt anden andet andre at bare begge blev blive bliver da de dem den denne der deres derfor det dette dig din dine disse dit dog du efter eller e\
n end er et få får faar fik for fordi fra før gå går gik gjorde gør gøre ham han hans har havde have hel hele hen hende hendes her hos hun hvad hvem hver hvilke\
 hvilken hvilket hvis hvor hvordan hvorfor hvornår i ikke ind ingen intet ja jeg jer jeres jo kan kom komme kommer kunne lad lave laver man mange med meget mell\
em men mere mig min mine mit må måtte når nej nogen noget nogle nu ny og også om op os over på samme se ser selv sig sige siger sin sine sit skal ske sker skull\
e som så sådan bruge bruger brugt gerne lige lidt helt egentlig måske altid aldrig alligevel rigtigt rigtig nogensinde prøve prøver prøvet fungere fungerer hand\
ler handle findes betyder betyde hedder kaldes tag tage tager til ud uden under var ved vi vil ville vores være været the of and is a to in on",An=new Set(Ln.
split(" ").map(g));function x(n){return An.has(g(n))}var be=190,On=50,Pn=be-30,Rn=.1,Fn=.01;function ht(n,e){let t=[],r=0;for(let{word:s,at:i}of le(n))e(s)&&(t.push({text:n.slice(r,i),isMarked:!1},{text:s,isMarked:!0}),
r=i+s.length);return t.push({text:n.slice(r),isMarked:!1}),t.filter(s=>s.text)}function pt(n,e,t,r=[]){let[s,i]=n.length<=be?[0,n.length]:Wn(n,e,t),o=[],a=s;for(let d=0;d<
r.length;d+=3){let[u,c,f]=r.slice(d,d+3),m=Math.min(Number(c),i);Number(u)>=i||m<=s||(o.push({text:n.slice(a,m),label:String(f)}),a=Math.max(a,m))}(a<i||!o.length)&&
o.push({text:n.slice(a,i),label:""});let l=o.length-1;return o.map(({text:d,label:u},c)=>({text:(c===0&&s?"… ":"")+(c?d:d.replace(/^· /,""))+(c===l&&i<n.length?
" …":""),label:u}))}function Wn(n,e,t){let r=t?0:Math.max(0,Nn(n,e)-On);r&&(r=n.indexOf(" ",r)+1);let s=Math.min(n.length,r+be);return s<n.length&&(s=n.lastIndexOf(
" ",s)),[r,s]}function Nn(n,e){let t=le(n).map(({word:i,at:o})=>({at:o,name:g(i),weight:e(i)})).filter(({weight:i})=>i),r=0,s=0;return t.forEach((i,o)=>{let a=0,
l=new Set;for(let d=o;d<t.length;d++){let u=t[d];if(!u||u.at>=i.at+Pn)break;a+=l.has(u.name)?Rn:u.weight,l.add(u.name)}a>r+Fn&&(r=a,s=i.at)}),s}var Y=class{constructor(e,t,r,s,i){this.base=e;this.loadText=s;this.tellLost=i;this.texts=[];this.failures=[];this.waiting=new Map;this.watcher=typeof IntersectionObserver==
"function"?new IntersectionObserver(o=>this.fillSeen(o),{root:t,rootMargin:"0px 0px 50% 0px"}):null,this.weigh=o=>{var a;return!r.isCommon&&x(o)?0:(a=r.marked.get(
g(o)))!=null?a:0}}make(e){let{kind:t}=e,r=h("span",{class:"s-find__where",hidden:!0}),s=h("span",{class:"s-find__text"}),i=h("a",{class:"s-find__link",href:this.
base+e.address},h("span",{class:`s-find__what s-find__what--${t.key}`},t.one),h("span",{class:"s-find__title"},this.mark(e.title)),r,s);return this.whenSeen(i).
then(()=>{this.texts.push(this.fill(e,i,r,s))}),h("li",{},i)}async settle(){await new Promise(e=>requestAnimationFrame(()=>requestAnimationFrame(()=>e()))),await Promise.
all(this.texts)}stop(){var e;(e=this.watcher)==null||e.disconnect()}whenSeen(e){let{watcher:t}=this;return t?new Promise(r=>{this.waiting.set(e,r),t.observe(e)}):
Promise.resolve()}fillSeen(e){var t,r;for(let{isIntersecting:s,target:i}of e)s&&((t=this.watcher)==null||t.unobserve(i),(r=this.waiting.get(i))==null||r(),this.
waiting.delete(i))}async fill(e,t,r,s){let i=await this.loadText(e.page).catch(c=>(this.failures.push(c),this.tellLost(this.failures),null)),o=i&&_n(i,e);if(!o)
return;let[a,l,d,u]=o;t.href=this.base+i[0]+gt(a,e.isWhole?[]:this.listFound(d)),a&&!q(e)&&(r.hidden=!1,r.append("Afsnit: ",...this.mark(l)));for(let c of pt(d,
this.weigh,e.isWhole,u))s.append(...this.mark(c.text)),c.label&&s.append(" ",h("span",{class:"s-find__whose"},c.label))}listFound(e){let t=new Set(y(e).filter(r=>this.
weigh(r)));return Array.from(t).sort((r,s)=>this.weigh(s)-this.weigh(r))}mark(e){return ht(e,this.weigh).map(t=>t.isMarked?h("mark",{},t.text):t.text)}};function _n([
n,e,t],r){var s;return n===r.address.split("#")[0]&&(s=t[r.section-e])!=null?s:null}var $n=600,yt=".s-find__link",bt,wt,vt,Q=class{constructor(e,t){this.dialog=e;this.ways=t;this.base=(bt=this.dialog.getAttribute("data-base"))!=null?bt:"";this.
output=F("[data-s-find-output]",this.dialog);this.status=F("[data-s-find-status]",this.dialog);this.say=je(this.status,$n);this.editors={mail:(wt=this.dialog.getAttribute(
"data-contact"))!=null?wt:"",repository:(vt=this.dialog.getAttribute("data-repository"))!=null?vt:""};this.shown=null;this.maker=null;this.only=$e();this.limit=
R;this.chosen=new Map;this.ask=e=>this.ways.ask(e);this.output.addEventListener("click",r=>{let s=r.target instanceof Element?r.target.closest(yt):null;s&&(Ie({
limit:this.limit,number:this.listLinks().indexOf(s)}),this.shown&&J(this.shown.query))})}get hasAnswer(){return this.shown!==null}listLinks(){return Ne(yt,this.
output)}scrollToTop(){this.output.scrollTop=0}showBusy(){this.output.setAttribute("aria-busy","true"),this.shown||this.output.replaceChildren(h("p",{class:"s-fi\
nd__count"},"Søger …")),this.say("Søger …")}endBusy(){this.output.removeAttribute("aria-busy")}showBeginning(e=""){this.shown=null,this.only=null,this.chosen=
new Map,H("",null),this.say("");let t=()=>{mt(),this.showBeginning(e)};this.show("empty",e,tt(this.base,ye(),this.ask,t))}showFailure(e,t){this.shown=null,this.
output.replaceChildren(...it(this.base,e,t)),this.say(st(e))}showAnswer(e){var r;((r=this.shown)==null?void 0:r.query)!==e.query&&(this.chosen=new Map),this.shown=
e,this.limit=R;let t=this.findKind(e);(!t||!P(e.found.results,t).length)&&(this.only=null),H(e.query,this.only),this.render(e)}narrow({key:e}){this.choose(this.
only===e?null:e)}widen(){this.choose(null)}showMore(e){var s;if(!this.shown)return;let t=this.listLinks().length,r=this.output.scrollTop;this.limit+=R,this.render(
this.shown),this.output.scrollTop=r,(s=this.listLinks()[t])==null||s.focus(),this.say(`Viser ${Math.min(this.limit,e)} af ${e}.`)}async returnTo(e){var r;this.limit=
e.limit||R,this.shown&&this.limit>R&&this.render(this.shown);let t=this.listLinks()[e.number];t&&(t.focus({preventScroll:!0}),t.scrollIntoView({block:"center"}),
await((r=this.maker)==null?void 0:r.settle()),document.activeElement===t&&t.scrollIntoView({block:"center"}))}leave(){this.endBusy(),this.say(""),this.status.textContent=
"",H("",null)}choose(e){var t;this.shown&&(this.only=e,this.limit=R,H(this.shown.query,e),this.render(this.shown),(t=$(`[data-kind="${e!=null?e:"alle"}"]`,this.
output))==null||t.focus())}render(e){let{query:t,found:r,alike:s}=e,i=e.completions.length?[K("Skriv videre",e.completions,this.ask)]:[];if(!r.results.length){this.
show("nothing",t,[...i,...nt(this.base,t,s,this.editors,this.ask)]),this.say(rt(t,s));return}let o=new G,a=l=>o.show(Ue(l),"Uddrag af siderne",()=>this.ask(t));
this.show("results",t,[...i,o.element,...this.makeAnswers(e,a)]),this.scrollToTop(),this.say(this.wordAnswers(e))}findKind({kinds:e}){var t;return(t=e.find(({key:r})=>r===
this.only))!=null?t:null}makeAnswers(e,t){var u;let{found:r,kinds:s,facets:i,loadText:o}=e;(u=this.maker)==null||u.stop(),this.maker=new Y(this.base,this.output,
r,o,t);let a=this.findKind(e),l=z(r.results,this.chosen),d=lt(i,r.results,this.chosen,(c,f)=>this.pick(c,f));return[...ot(r,{...e,base:this.base,ask:this.ask,askLiterally:()=>this.
ways.askLiterally()}),Je(s,l,a,this),...d?[d]:[],a?Ye(l,a,this.limit,this.maker,this):Qe(l,this.maker,this)]}pick(e,t){var s;if(!this.shown)return;let r=new Map(
this.chosen);t===null?r.delete(e.key):r.set(e.key,t),this.chosen=r,this.render(this.shown),(s=$(`[data-facet="${e.key}"]`,this.output))==null||s.focus()}wordAnswers(e){
let{query:t,found:r,completions:s}=e,i=z(r.results,this.chosen),o=this.findKind(e),a=ce(i.length,"svar","svar"),l=o?`${P(i,o).length} af ${a}: ${o.many.toLowerCase()}`:
a,d=s.length?`${ce(s.length,"forslag","forslag")} til at skrive videre.`:"";return[`${l} på «${t}».`,ge(r.guesses),d].filter(Boolean).join(" ")}show(e,t,r){this.
output.dataset.state=e,this.output.dataset.query=t,this.output.replaceChildren(...r)}};var In=5,Hn=4,Cn=20,Kn=300,Bn=900,kt=5,Dn={ArrowDown:1,ArrowUp:-1,PageDown:kt,PageUp:-kt,Home:-Number.MAX_SAFE_INTEGER,End:Number.MAX_SAFE_INTEGER},X=class{constructor(e,t){
this.dialog=e;this.getEngine=t;this.input=F("input",this.dialog);this.clear=F("[data-s-find-clear]",this.dialog);this.pane=new Q(this.dialog,{ask:e=>this.ask(e),
askLiterally:()=>{this.search(this.input.value,{isDone:!0,isLiteral:!0})}});this.run=0;this.typing=0;this.slow=0;this.settling=0}listen(){var e;this.dialog.addEventListener(
"keydown",t=>this.walk(t)),this.dialog.addEventListener("close",()=>this.leave()),(e=this.input.form)==null||e.addEventListener("submit",async t=>{t.preventDefault(),
await this.search(this.input.value,{isDone:!0}),J(this.input.value),this.pane.hasAnswer&&document.activeElement===this.input&&this.step(1)}),this.input.addEventListener(
"input",()=>{this.stop(),this.typing=window.setTimeout(()=>{this.search(this.input.value)},Cn),this.clear.hidden=!this.input.value}),this.clear.addEventListener(
"click",()=>this.ask(""))}async open(){let e=He();await this.search(this.input.value),e&&this.pane.hasAnswer&&await this.pane.returnTo(e)}ask(e){this.input.value=
e,this.input.focus(),this.search(e)}async search(e,{isDone:t=!1,isLiteral:r=!1}={}){this.stop();let{run:s}=this;this.clear.hidden=!e;let i=Be(e),o=!t&&!/\s$/.test(
e),a=o?De(i.query):i.query;if(!a){this.endBusy(),(!i.query||!this.pane.hasAnswer)&&this.pane.showBeginning(i.query);return}window.clearTimeout(this.slow),this.slow=
window.setTimeout(()=>this.pane.showBusy(),Kn);let l=await this.findAnswer({...i,text:e,asked:a,isTyping:o,isLiteral:r}).catch(d=>({error:d}));s===this.run&&(this.
endBusy(),"error"in l?this.pane.showFailure(l.error,()=>this.ask(this.input.value)):this.show(l,o))}show(e,t){if(!t){this.pane.showAnswer(e);return}let r=!e.found.
results.length;r||this.pane.showAnswer({...e,isSettled:!1}),!(!r&&!e.found.missing.length)&&(this.settling=window.setTimeout(()=>this.pane.showAnswer(e),Bn))}async findAnswer(e){
let t=await this.getEngine(),r=await t.search(e.asked,e.isTyping,e.isLiteral);return{query:e.query,found:r,isCut:e.isCut,isSettled:!0,kinds:t.kinds,facets:t.facets,
completions:t.complete(e.text,In),alike:r.results.length?[]:t.findAlike(e.asked,Hn),loadText:s=>t.loadText(s)}}stop(){window.clearTimeout(this.typing),window.clearTimeout(
this.settling),this.run+=1}endBusy(){window.clearTimeout(this.slow),this.pane.endBusy()}leave(){this.stop(),this.endBusy(),this.pane.leave()}walk(e){if(e.isComposing||
e.altKey||e.ctrlKey||e.metaKey)return;let t=this.pane.listLinks().includes(document.activeElement),r=Dn[e.key];r!==void 0&&(t||Math.abs(r)===1)?(e.preventDefault(),
this.step(r)):t&&(e.key.length===1||e.key==="Backspace")&&e.key!==" "&&(this.input.focus(),this.input.setSelectionRange(this.input.value.length,this.input.value.
length))}step(e){let t=this.pane.listLinks(),r=[this.input,...t],s=Math.max(0,r.indexOf(document.activeElement)),i=Math.abs(e)>1?1:0,o=r[Math.max(i,Math.min(r.length-
1,s+e))];o==null||o.focus(),o===this.input?this.pane.scrollToTop():o==null||o.scrollIntoView({block:"nearest"})}};var jn=["mand maend","barn boern","bog boeger","haand haender","fod foedder","nat naetter","tand taender","stad staeder","bonde boender","far faedre","mor moedr\
e","bror broedre","datter doetre","soester soestre","ko koeer","and aender","kraft kraefter","tag tage tager tog taget","gaa gaar gik gaaet","giv give giver gav\
 givet","faa faar fik faaet","skriv skrive skriver skrev skrevet","bliv blive bliver blev blevet","kom komme kommer kom kommet","finde find finder fandt fundet",
"hold holde holder holdt","sig sige siger sagde sagt","se ser saa set","vaelg vaelge vaelger valgte valgt","spoerg spoerge spoerger spurgte spurgt","fortael for\
taelle fortaeller fortalte fortalt","goer goere goer gjorde gjort","ved vide ved vidste vidst","stor stoerre stoerst store stort","god gode godt bedre bedst","u\
ng unge yngre yngst","lang lange langt laengere laengst","gammel gamle gammelt","lille smaa mindre mindst","faa faerre faerrest","naer naermere naermest","penge\
 pengene pengenes","budget budgettet budgetter budgetterne budgettets budgets","ide ideer ideen ideerne","by byer byen byerne","aa aaen aaer aaerne","moede moed\
er moedet moederne moedets","mening meninger meningen","enighed enige enig"],Z=new Map,xt;for(let n of jn){let e=n.split(" ");for(let t of e)Z.has(t)||Z.set(t,(xt=
e[0])!=null?xt:t)}var Gn=/(maend|boern|boeger|haender|foedder|kraefter|broedre|doetre|soestre|staeder)(?:ene|enes|nes|ne|s)?$/,Un="erendes erende hedens hederne\
 hedernes ethedens ethederne ethed ethedes erernes ererne erers erens eren erede ernes erne endes ende enes ene ered eres eret erets ers ens ets heden heder hed\
s hed er es en et e ere erer".split(" ").sort((n,e)=>e.length-n.length);function b(n){let e=g(n),t=Z.get(e);if(t)return t;let r=e.length>5?e.replace(Gn,(o,a)=>{
var l;return(l=Z.get(a))!=null?l:a}):e;if(r.length<4||/^\d/.test(r))return r;let s=r.replace(/sven(?:ner|nen|nerne|nernes|nens|ners|s)?$/,"svenn").replace(/iums?$/,
"i"),i=qn(s);return Jn(Vn(zn(s,i),i),i)}function qn(n){let e=n.search(/[aeiouy][^aeiouy]/);return e<0?n.length:Math.max(3,e+2)}function zn(n,e){let t=Un.find(s=>n.
length-s.length>=e&&n.endsWith(s));if(t)return n.slice(0,-t.length);if(n.length<=e||!/[a-zå]s$/.test(n)||/(?:ss|is|us|as|os)$/.test(n))return n;let r=n.slice(0,
-1);return r.length>e&&r.endsWith("e")?r.slice(0,-1):r}function Vn(n,e){let t=n.length>e&&/(?:gd|dt|gt|kt)$/.test(n)?n.slice(0,-1):n;return t.length>e&&(t=t.replace(
/tr$/,"t")),t.replace(/igst$/,"ig")}function Jn(n,e){let t=/(?:lig|ig|els)$/.exec(n),r=t&&t.index>=Math.max(e,4)?n.slice(0,t.index):n;return r.length>3&&/([bcdfghjklmnpqrstvwxz])\1$/.
test(r)?r.slice(0,-1):r}var Et="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";var Tt=[0,1,2.5,7],Mt=5,St=1<<Mt,Lt=new Uint8Array(128);for(let n=0;n<Et.length;n++)Lt[Et.charCodeAt(n)]=n;function B(n,e){var t;return(t=Lt[n.charCodeAt(e)])!=
null?t:0}function At(n,e){return 2**(B(n,e)/5)-1}function Ot(n,e){return 2**(B(n,e)/4)}function Pt(n){let e="";return n.split(" ").map(t=>(e=e.slice(0,B(t,0))+t.
slice(1),e))}function Rt(n){let e=0;return n.map(t=>(e+=t,e))}function Ft(n,e){let t=0,r=0;for(;t<n.length;){let s=0,i=0,o;do o=B(n,t++),s|=(o&St-1)<<i,i+=Mt;while(o&
St);r+=s,e(r,B(n,t++))}}var p={inflected:.65,ofFixed:.9,same:.95,bare:.85,begun:.6,begins:.65,ends:.55,within:.35,compoundLeast:.75,compoundGrows:.25,compoundOfKnown:.8,near:.8,far:.45,
nearFirstLetter:.85,nearInflected:.8,nearBegun:.7,nearBegins:.5,nearOfCompound:.8,joined:1.05,apart:.55,half:.42,means:.77,meansToo:.32,smallOfCopy:.3,stopWord:.15},
Wt=.9,S={title:4.4,titleLeast:.55,titleShares:.45,extra:3.2,phrase:1.9,kind:1.5,heading:1.6,k:1,b:.35},T={asked:8,askedOfLong:16,askedOfPhrase:24,long:5,run:.8,
near:.4,reach:12,copied:4,copiedShare:.7},E={second:.25,coverage:1.1,coverageOfExtra:.5,definition:2.2,term:.85,wholeTitle:6,meantTitle:3,titleBegins:3.5,titleHolds:1.75,
wholeHeading:1.5,allInHeading:.99,allInTitle:.95,fewWords:3,nearest:10,least:.08};function Nt(n,e){var d,u;let t=0,r=-1,s=n.map((c,f)=>{c[0].includes("#")||(r+=1);let m=Yn(c,e,f,t,r);return t+=m.count,m}),i=new Float32Array(t),o=new Int32Array(
t),a=0;for(let{number:c,first:f,count:m}of s){let v=(u=(d=n[c])==null?void 0:d[3])!=null?u:"";for(let w=0;w<m;w++){let M=At(v,w);i[f+w]=M,o[f+w]=c,a+=M}}let l=a/
t;return{list:s,lengths:i.map(c=>1-S.b+S.b*c/l),entryOf:o}}function Yn([n,e,t,r,s,i,o,a],l,d,u,c){let f=l[t];if(!f)throw new Error(`${n} is of no kind`);let m=y(
e).map(g),v=!o&&(i||1)<1&&e.includes(": ");return{number:d,address:n,title:e,kind:f,page:c,first:u,count:r.length,plain:we(m),stems:we(m.map(b)),called:we(s?y(s).
map(g):v?Qn(e):m),isList:v,weight:i||1,isLast:!!o,about:a!=null?a:[],titleWords:Math.max(1,m.filter(w=>!x(w)).length)}}function Qn(n){return y(n.slice(n.indexOf(
": ")+1)).map(g)}function we(n){return` ${n.join(" ")} `}var Xn="begreb",Zn="kommune";function _t(n){return n.map(([e,t,r,s=[]])=>({key:e,one:t,many:r,isTerm:e===Xn,isPlace:e===Zn,words:new Set(s.map(b))}))}var er=["s"],ve="e en ens er ers erne ernes es et ets n ne nes ns r rne rnes rs s t te tes ede edes ere est este".split(" "),ee=class{constructor(e=[],t=[]){this.
families=new Map;this.endings=new Set(ve);this.names=new Set(e.map(g));for(let r of this.names)this.add(r,er);for(let r of t)this.add(g(r),ve)}has(e){return this.
families.has(e)}isName(e){return this.names.has(e)}formsOf(e){var t;return(t=this.families.get(e))!=null?t:[]}isEnding(e){return this.endings.has(e)}add(e,t){let r=/[bdfgklmnprst]$/.
test(e)&&t===ve?e+e[e.length-1]:"",s=[e,...t.map(i=>e+i)];r&&s.push(...t.filter(i=>i.startsWith("e")).map(i=>r+i));for(let i of s)this.families.set(i,[...this.formsOf(
i),...s])}};var te=class{constructor(e){this.byFold=new Map;this.byStem=new Map;this.byBare=new Map;this.fixed=new ee(e.navne,e.faste),this.words=Pt(e.ord),this.folded=this.
words.map(g),this.stems=this.folded.map(b),this.spread=Float32Array.from(this.words,(r,s)=>Ot(e.antal,s)),this.offsets=new Int32Array(this.words.length);let t=1;
this.folded.forEach((r,s)=>{this.offsets[s]=t,t+=r.length+1,ke(this.byFold,r,s),this.fixed.has(r)||ke(this.byStem,this.stemOf(s),s),/ae|oe|aa/.test(r)&&ke(this.
byBare,C(r),s)}),this.all=`
${this.folded.join(`
`)}
`,this.unoffered=new Set(Rt(e.uden))}nameOf(e){var t;return(t=this.folded[e])!=null?t:""}stemOf(e){var t;return(t=this.stems[e])!=null?t:""}spreadOf(e){var t;return(t=
this.spread[e])!=null?t:0}spelled(e){var t;return(t=this.byFold.get(e))!=null?t:[]}withStem(e){var t;return(t=this.byStem.get(e))!=null?t:[]}formsOfFixed(e){return this.
fixed.formsOf(e).flatMap(t=>this.spelled(t))}spelledBarely(e){var t;return(t=this.byBare.get(e))!=null?t:[]}isKnown(e){return this.byFold.has(e)||e.length>3&&this.
byStem.has(b(e))}isHead(e){return this.isKnown(e)||/[se]$/.test(e)&&this.isKnown(e.slice(0,-1))}isBegun(e){return this.all.includes(`
${e}`)}isOffered(e){return!this.unoffered.has(e)}eachHolding(e,t){var r;for(let s=this.all.indexOf(e);s>=0;s=this.all.indexOf(e,s+1)){let i=this.wordAt(s);t(i,s-
((r=this.offsets[i])!=null?r:0))}}*listBegun(e){let t=`
${e}`;for(let r=this.all.indexOf(t);r>=0;r=this.all.indexOf(t,r+1))yield this.wordAt(r+1)}wordAt(e){var s;let t=0,r=this.offsets.length-1;for(;t<r;){let i=t+r+1>>
1;((s=this.offsets[i])!=null?s:0)<=e?t=i:r=i-1}return t}};function ke(n,e,t){let r=n.get(e);r?r.push(t):n.set(e,[t])}var tr={section:-1,run:0,near:0};function xe(n,e,t){let[,r,s]=t,i=tr;for(let o=e.first;o<e.first+e.count;o++){let a=s[o-r];if(!a)continue;let l=nr(a),d={section:o,
run:rr(n,l),near:sr(n,l)};(d.run>i.run||d.run===i.run&&d.near>i.near)&&(i=d)}return i}var $t=new WeakMap;function nr(n){let e=$t.get(n);if(e)return e;let t=[...y(
n[1]),"",...y(n[2])].map(g);return $t.set(n,t),t}function It({words:n},{run:e}){return e>=T.copied&&e>=n.length*T.copiedShare}function Ht({words:n},{run:e,near:t}){
return 1+T.run*(e>1?e/n.length:0)+T.near*t}function rr({words:n,isTyping:e},t){var o,a;let r=(o=n[n.length-1])!=null?o:"",s=0,i=new Uint16Array(n.length+1);for(let l of t){
let d=new Uint16Array(n.length+1);if(l)for(let u=0;u<n.length;u++){if(!(l===n[u]||e&&u===n.length-1&&l.startsWith(r)))continue;let f=((a=i[u])!=null?a:0)+1;d[u+
1]=f,f>s&&(s=f)}i=d}return s>1||n.length===1?s:0}function sr({telling:n},e){var s;if(n.length<2)return 0;let t=[];e.forEach((i,o)=>{n.forEach((a,l)=>{let d=a.get(
i);d&&t.push({at:o,slot:l,weight:d})})});let r=0;for(let i=0;i<t.length;i++){let o=new Map;for(let a=i;a<t.length;a++){let[l,d]=[t[a],t[i]];if(!l||!d||l.at>d.at+
T.reach)break;o.set(l.slot,Math.max((s=o.get(l.slot))!=null?s:0,l.weight))}o.size>1&&(r=Math.max(r,Array.from(o.values()).reduce((a,l)=>a+l,0)))}return r/n.length}
function Ct(n){let e=n.matchAll(/["«»„“”]([^"«»„“”]+)["«»„“”]/g);return Array.from(e,([,t])=>y(t!=null?t:"").map(g)).filter(t=>t.length>
0)}var ne=class{constructor(e,t){this.starts=e;this.bring=t;this.pieces=new Map}async prepare(e){let t=new Set;for(let r of e)for(let s of r.forms.ids())t.add(this.
pieceOf(s));await Promise.all(Array.from(t,async r=>{this.pieces.has(r)||this.pieces.set(r,(await this.bring(r)).split(" "))}))}each(e,t){var s,i,o;let r=this.pieceOf(
e);Ft((o=(i=this.pieces.get(r))==null?void 0:i[e-((s=this.starts[r])!=null?s:0)])!=null?o:"",t)}pieceOf(e){var r;let t=0;for(;((r=this.starts[t+1])!=null?r:Number.
POSITIVE_INFINITY)<=e;)t+=1;return t}};function W(n,e,t=2){if(n===e)return 0;if(Math.abs(n.length-e.length)>t)return t+1;let[r,s]=ir(n,e),i=[],o=Array.from({length:s.length+1},(a,l)=>l);for(let a=1;a<=
r.length;a++){let l=[a],d=a;for(let u=1;u<=s.length;u++){let c=r[a-1]===s[u-1],f=Math.min(D(o,u)+1,D(l,u-1)+1,D(o,u-1)+(c?0:1));a>1&&u>1&&r[a-1]===s[u-2]&&r[a-2]===
s[u-1]&&(f=Math.min(f,D(i,u-2)+1)),l[u]=f,d=Math.min(d,f)}if(d>t)return t+1;i=o,o=l}return Math.min(D(o,s.length),t+1)}function D(n,e){var t;return(t=n[e])!=null?
t:0}function ir(n,e){let t=0,r=Math.min(n.length,e.length);for(;t<r&&n[t]===e[t];)t++;let s=0;for(;s<r-t&&n[n.length-1-s]===e[e.length-1-s];)s++;return[n.slice(
t,n.length-s),e.slice(t,e.length-s)]}var k={literal:0,form:1,meaning:2},Ee=class{constructor(){this.weights=new Map;this.tiers=new Map}get size(){return this.weights.size}weightOf(e){var t;return(t=
this.weights.get(e))!=null?t:0}raise(e,t,r){N(this.weights,e,t);let s=this.tiers.get(e);(s===void 0||r<s)&&this.tiers.set(e,r)}set(e,t){this.weights.set(e,t)}ids(){
return this.weights.keys()}list(){return Array.from(this.weights,([e,t])=>{var r;return[e,t,(r=this.tiers.get(e))!=null?r:k.meaning]})}has(e){return Array.from(
this.tiers.values()).includes(e)}};function N(n,e,t){var r;((r=n.get(e))!=null?r:Number.NEGATIVE_INFINITY)>=t||n.set(e,t)}function _(n,e){return{word:n,mass:e,forms:new Ee,
kinds:[],isSure:!1,isFixed:!1,isTyped:!1,isJoined:!1,isMeant:!1,isExtra:!1,guess:""}}function Se(n){return n.forms.size>0||n.kinds.length>0}var or=24,ar=8,lr=40;function O(n,e,t,r,s=k.literal){let i=g(e),o=(d,u,c)=>{for(let f of d)t.raise(f,u*r,c>s?c:s);return d.length>0},a=o(n.spelled(i),1,k.literal);
if(n.fixed.has(i))return o(n.formsOfFixed(i),p.ofFixed,k.form)||a;let l=o(n.withStem(b(i)),p.inflected,k.form);return a||l?!0:i.length<=3?!1:o(n.spelledBarely(C(
i)),p.bare,k.form)||o(n.spelled(C(i)),p.bare,k.form)}function Bt(n,e,t){let r=g(e);if(r.length<2)return!1;let s=[];for(let a of n.listBegun(r))s.push({id:a,weight:dr(
r,n.nameOf(a))});let i=n.spelled(r).length?n.fixed.formsOf(r):[],o=({id:a})=>!i.length||i.includes(n.nameOf(a));return re(n,s.filter(o),t,k.literal),re(n,s.filter(
a=>!o(a)),t,k.form),s.length>0}function dr(n,e){return p.begun*(p.compoundLeast+p.compoundGrows*n.length/e.length)}function se(n,e,t,r,s){let i=n.fixed.has(g(e)),
o=g(e),a=b(e),l=[],d=(u,c)=>{u.length<c||n.eachHolding(u,(f,m)=>{let v=n.nameOf(f);if(n.fixed.has(v)||i&&!ur(n,v,u,m))return;let w=m?fr(n,v,u,m,a):cr(u,r&&u===o),
M=p.compoundLeast+p.compoundGrows*u.length/v.length;w&&l.push({id:f,weight:w*M*s})})};return d(o,r?2:4),a!==o&&!i&&d(a,4),re(n,l,t,k.form),l.length>0}function ur(n,e,t,r){
let s=e.slice(r+t.length),i=!s||n.fixed.isEnding(s);return(!r||n.isHead(e.slice(0,r)))&&(i||s.length>2&&n.isKnown(s))}function cr(n,e){return e?p.begun:n.length>
3?p.begins:0}function fr(n,e,t,r,s){return r<=2?0:e.length-r-t.length<4||b(e.slice(r))===s?n.isHead(e.slice(0,r))?p.ends:0:t.length>4?p.within:0}function Dt(n,e,t,r,s){
var d,u;let i={plain:g(e),root:b(e),isTyped:r};if(i.plain.length<4||i.plain.length>lr||/\d/.test(i.plain))return null;let o=Kt(n,i,1),a=p.near;!o.length&&i.plain.
length>=ar&&(o=Kt(n,i,2),a=p.far);let l=o.map(({id:c,weight:f})=>({id:c,weight:f*a*s}));return(u=(d=re(n,l,t,k.meaning)[0])==null?void 0:d.id)!=null?u:null}function Kt(n,e,t){
let r=[];return n.folded.forEach((s,i)=>{let o=mr(e,s,n.stemOf(i),t);o&&r.push({id:i,weight:o})}),r}function mr({plain:n,root:e,isTyped:t},r,s,i){let o=r.length-
n.length;if(o+i<-3)return 0;let a=r[0]===n[0],l=(u,c)=>W(u,c,i)<=i;return Math.abs(o)<=i&&l(n,r)?a?1:p.nearFirstLetter:!a||i>1?0:o>-4&&o<5&&e.length>4&&l(e,s)?p.
nearInflected:n.length<5||o<=0||![0,1].some(u=>l(n,r.slice(0,n.length+u)))?0:t?p.nearBegun:p.nearBegins}function re(n,e,t,r){let s=e.sort((i,o)=>o.weight-i.weight||
n.spreadOf(o.id)-n.spreadOf(i.id)).slice(0,or);for(let{id:i,weight:o}of s)t.raise(i,o,r);return s}var gr=3;function Gt(n,e){let t=g(n),r=[];for(let s=t.length-1;s>0;s--){let i=t.slice(0,s),o=t.slice(s);if(Math.min(i.length,o.length)<gr&&!(i.length>4&&o==="aa")||
!e(o))continue;let a=[i,hr(i)].find(l=>l&&e(l));a&&r.push([a,o])}return r.sort((s,i)=>jt(s)-jt(i))}function jt([n,e]){return Math.abs(n.length-e.length)}function hr(n){
return/[^s]s$/.test(n)&&n.length>3||n.endsWith("e")&&n.length>4?n.slice(0,-1):""}function Ut(n,e){let t=g(n),r=g(e),s=[t,`${t}s`,`${t}e`];return t.endsWith("e")&&
s.push(t.slice(0,-1),`${t.slice(0,-1)}s`),t.endsWith("s")&&s.push(t.slice(0,-1)),s.map(i=>i+r)}var pr=6,yr=8,br=5,wr=5;function qt({lexicon:n},e,t,r){var s,i;for(let o=0;o+1<e.length;o++){let[a,l]=[t[o],t[o+1]];if(!a||!l)continue;let d=r&&o+2===e.length,u=Ut(
(s=e[o])!=null?s:"",(i=e[o+1])!=null?i:"").filter(c=>vr(n,c,d));if(u.length)for(let c of[a,l])kr(n,c,u)}}function vr(n,e,t){return e.length<pr?!1:n.spelled(e).length||
n.withStem(b(e)).length?!0:t&&e.length>=yr&&n.isBegun(e)}function kr(n,e,t){let r=e.forms.list();for(let s of t)O(n,s,e.forms,p.joined)||se(n,s,e.forms,!0,p.joined);
e.isSure=!0,e.isJoined=!0;for(let[s,i]of r)e.forms.weightOf(s)===i&&e.forms.set(s,i*p.apart)}function zt(n,e,t,r){let s=e.map(b);s.forEach((i,o)=>{var a;for(let l of n.
synonyms.beginningWith(i)){let d=l.stems.length;if(!l.stems.every((f,m)=>s[o+m]===f))continue;let u=t.slice(o,o+d).filter(f=>f!==null);if(d===1&&((a=u[0])!=null&&
a.isJoined))continue;let c=l.words.every((f,m)=>{var v;return f===g((v=e[o+m])!=null?v:"")});Me(n,l,u,r,1,c)}})}function Te(n,e,t,r,s){for(let i of n.synonyms.ofWord(
e))Me(n,i,[t],r,s)}function Vt(n,e,t){let r=g(e.word);if(!(r.length<wr)){for(let s of n.synonyms.words)if(!(W(r,s,1)>1))for(let i of n.synonyms.ofWord(s))Me(n,i,
[e],t,p.near),e.guess=e.guess||s}}function Jt(n,e,t){let{lexicon:r,synonyms:s}=n,i=g(e.word),o="";for(let a=3;a<=i.length-3;a++){let l=i.slice(0,a);for(let d of[
i.slice(a),l,l.replace(/[se]$/,"")])r.fixed.has(d)||d.length<br||d.length<=o.length||x(d)||(r.isKnown(d)||s.has(b(d)))&&(o=d)}o&&(O(r,o,e.forms,p.half,k.meaning),
Te(n,o,e,t,p.half))}function Me({lexicon:n},{targets:e,isSame:t},r,s,i,o=!0){let a=r.length>0&&r.every(u=>u.isSure),l=(t?p.same:a?p.meansToo:p.means)*i,d=t?o?k.
literal:k.form:k.meaning;for(let u of e){let c=y(u).filter(m=>!x(m)),[f]=c;if(f!==void 0&&c.length===1&&r.length){for(let m of r)m.isMeant=O(n,f,m.forms,l,d)||m.
isMeant;continue}for(let m of c){let v=_(m,l*Math.max(1,r.length)/c.length);if(v.isExtra=!0,!!O(n,m,v.forms,1)){s.push(v);for(let w of r)w.isMeant=!0}}}}var xr=40,Er=60,Sr=4,Tr=/^\s*(?:hv[ae]|hvor|hvilke|kan |må |er der|har |skal )|\?\s*$/i,Mr=3;function Qt(n,e){let t=y(e.query).slice(0,xr).map(a=>a.slice(0,Er)),
r=Lr(n,e,t),s=[];qt(n,t,r,e.isTyping),zt(n,t,r,s);let i=r.filter(a=>a!==null);for(let a of i)Fr(n,a,s,e.isLiteral);let o=a=>Se(a)||a.mass===0;return{slots:[...i,
...s].filter(a=>Se(a)&&a.mass>0),missing:i.filter(a=>!o(a)).map(({word:a})=>a)}}function Lr({lexicon:n,kinds:e},t,r){var d;let s=Rr(r),i=s===null,o=r.some(u=>n.
fixed.isName(g(u))),a=new Set(e.filter(({isPlace:u})=>u).map(({one:u})=>b(u))),l=Ar(t.query,r,(d=s==null?void 0:s.size)!=null?d:0);return r.map((u,c)=>{let f=c===
r.length-1&&t.isTyping&&/[\p{L}\p{N}§]$/u.test(t.query),m=!i&&!s.has(u),v=f&&r.length>1&&u.length===2;if(m&&!v)return l&&x(u)?Or(n.spelled(g(u)),u):null;let w=_(
u,x(u)&&!i?p.stopWord:1);return w.isTyped=f,w.isFixed=n.fixed.has(u),w.kinds=Pr(e,u,f),w.isSure=O(n,u,w.forms,1)||w.kinds.length>0,o&&a.has(b(u))&&(w.mass*=p.stopWord),
w})}function Ar(n,e,t){return e.length>=T.long&&t<=e.length/2&&!Tr.test(n)}function Or(n,e){let t=_(e,p.smallOfCopy);t.isExtra=!0,t.isFixed=!0,t.isSure=!0;for(let r of n)
t.forms.raise(r,1,k.literal);return t}function Pr(n,e,t){let r=b(e);return n.filter(({words:s})=>s.has(r)||t&&e.length>=Sr&&Array.from(s).some(i=>i.startsWith(e)))}
function Rr(n){let e=n.filter(r=>!x(r));if(!e.length)return null;let t=e.filter(r=>r.length>1||/[^a-zæøå]/.test(r));return new Set(t.length?t:e)}function Fr(n,e,t,r){
var f;let{lexicon:s,synonyms:i}=n,o=e.isTyped&&Bt(s,e.word,e.forms),a=e.isSure&&!e.isTyped?p.compoundOfKnown:1,l=se(s,e.word,e.forms,e.isTyped,a)||o;if(e.isFixed)
return;let d=Gt(e.word,m=>!s.fixed.has(m)&&(s.isKnown(m)||i.words.has(m)))[0];if(e.isSure){let v=(!e.isTyped||s.spelled(g(e.word)).length>0)&&Wr(s,e)<=Mr;if(d&&
v)for(let w of d)t.push(...Yt(n,w).map(Nr));return}if(d&&!l)for(let m of d)t.push(...Yt(n,m));if(l||e.isMeant||r)return;let u=d!==void 0&&Math.min(d[0].length,d[1].
length)>2,c=Dt(s,e.word,e.forms,e.isTyped,u?p.nearOfCompound:1);c!==null?e.guess=(f=s.words[c])!=null?f:"":Vt(n,e,t),!e.forms.size&&(d?e.mass=0:e.isMeant||Jt(n,
e,t))}function Wr(n,e){return e.forms.list().reduce((t,[r,,s])=>t+(s<k.meaning?n.spreadOf(r):0),0)}function Nr(n){return n.isExtra=!0,n}function Yt(n,e){let t=_(
e,p.half);t.isSure=O(n.lexicon,e,t.forms,1);let r=[];return Te(n,e,t,r,p.half),[t,...r]}var $r=/^\s*(?:hvad|hvordan)\s+(?:er\s+(?:en|et|det)?|betyder|menes|forstås|dækker|vil)\b/i,Ir=2;function nn(n,e,t){let r=new Ae(n.entries);for(let l of t)r.add(
l,Cr(l,n),n.places);let s=jr(e,t),i=[];for(let l of n.entries.list){let d=Gr(l,r,s);d&&i.push(d)}i.sort(Pe);let o=new Map;for(let{group:l,score:d}of i)N(o,l,d);
let a=({score:l,group:d})=>{var u;return l<((u=o.get(d))!=null?u:0)*E.least&&(r.asked>1||d>0)};return Hr(i.filter(l=>!a(l)),r)}function Pe(n,e){return n.group-e.
group||e.score-n.score||n.entry.number-e.entry.number}function Hr(n,e){if(e.asked<2)return[...n];let t=({entry:a})=>e.countHeld(a),r=Math.max(...n.map(t)),s=n.filter(
a=>t(a)>=r),i=n.filter(a=>t(a)<r).slice(0,Math.max(0,E.nearest-s.length)),o=new Set([...s,...i]);return n.filter(a=>o.has(a))}function Cr(n,{entries:e,lexicon:t}){
let r=e.list.length,s=0,i=e.list.filter(({kind:a})=>n.kinds.includes(a)).length;for(let[a,l]of n.forms.list())l>=Wt&&(s+=t.spreadOf(a)),i=Math.max(i,t.spreadOf(
a)*l);let o=Math.min(r,Math.max(s,i));return Math.log(1+(r-o+.5)/(o+.5))*n.mass}var Kr=31;function Xt(n,e,t){var r;n[e]=((r=n[e])!=null?r:0)|t}function Br(n){let e=0;
for(let t=n;t;t&=t-1)e+=1;return e}var Ae=class{constructor(e){this.entries=e;this.asked=0;this.total=0;let t=e.list.length,r=e.lengths.length;this.section=new Float32Array(
r),this.inHeading=new Float32Array(r),this.title=new Float32Array(t),this.covered=new Float32Array(t),this.inTitle=new Float32Array(t),this.inSection=new Uint32Array(
r),this.inName=new Uint32Array(t),this.tier=new Uint8Array(t).fill(k.meaning)}add(e,t,r){let s=e.isExtra||this.asked>=Kr?0:1<<this.asked;e.isExtra||(this.total+=
t,this.asked+=1);let i=new Map,o=new Map,a=new Set;for(let[d,u,c]of e.forms.list())r.each(d,(f,m)=>{var w,M;if(e.isExtra||this.noteTier(this.entryOf(f),c),N(i,f,
this.weighText(f,m)*u),Zt(m)&&u>=p.inflected&&a.add(f),!(m&24))return;let v=this.entryOf(f);N(o,v,Dr(m,u,(M=(w=this.entries.list[v])==null?void 0:w.titleWords)!=
null?M:1))});let l=new Set;for(let{number:d}of this.entries.list.filter(({kind:u})=>e.kinds.includes(u)))N(o,d,S.kind),this.noteTier(d,k.form),l.add(d);for(let d of i.
keys())Xt(this.inSection,d,s);for(let d of o.keys())Xt(this.inName,d,s);for(let[d,u]of i)j(this.section,d,u*t),l.add(this.entryOf(d));for(let[d,u]of o)j(this.title,
d,u*t);for(let d of l)j(this.covered,d,e.isExtra?t*E.coverageOfExtra:t);if(!e.isExtra){for(let d of a)j(this.inHeading,d,t);for(let[d,u]of o)u>S.extra&&j(this.inTitle,
d,t)}}countHeld({number:e,first:t,count:r}){var i,o;let s=0;for(let a=t;a<t+r;a++)s=Math.max(s,Br(((i=this.inSection[a])!=null?i:0)|((o=this.inName[e])!=null?o:
0)));return s}noteTier(e,t){var r;this.tier[e]=Math.min((r=this.tier[e])!=null?r:k.meaning,t)}entryOf(e){var t;return(t=this.entries.entryOf[e])!=null?t:0}weighText(e,t){
var i,o;let r=(i=Tt[t&3])!=null?i:0,s=r*(S.k+1)/(r+S.k*((o=this.entries.lengths[e])!=null?o:1));return Zt(t)?s+S.heading:s}};function j(n,e,t){var r;n[e]=((r=n[e])!=
null?r:0)+t}function Zt(n){return(n&20)===4}function Dr(n,e,t){let r=S.titleLeast+S.titleShares/Math.sqrt(t),s=n&8?S.title*e*r:0,i=n&16?(n&4?S.phrase:S.extra)*e:
0;return Math.max(s,i)}function jr(n,e){let t=y(n).map(g),r=t.map(i=>{var o,a;return b((a=(o=e.find(l=>l.guess&&g(l.word)===i))==null?void 0:o.guess)!=null?a:i)}),
s=e.filter(i=>!i.isExtra).length<=Ir;return{plain:` ${t.join(" ")}`,meant:` ${r.join(" ")} `,isForDefinition:s&&$r.test(n)}}function Gr(n,e,t){var v,w,M;let{number:r}=n,
s=e.total||1,{best:i,second:o,section:a}=qr(n,e,s),l=((v=e.title[r])!=null?v:0)+i+E.second*o;if(!l)return null;let{isTerm:d}=n.kind;l*=n.weight,t.isForDefinition&&
d&&(l*=E.definition),l*=Math.min(1,((w=e.covered[r])!=null?w:0)/s)**E.coverage;let u=!d&&n.stems===t.meant;l+=s*Math.max(en(n.plain,t.plain),en(n.called,t.plain)*
n.weight,u?E.meantTitle:0),!t.isForDefinition&&d&&(l*=E.term);let c=((M=e.inTitle[r])!=null?M:0)>s*E.allInTitle,m=zr(n,t.plain)?0:Ur(n,e);return{entry:n,score:l,
section:c?n.first:a,isWhole:c,group:m}}function Ur(n,e){var r;let t=(r=e.tier[n.number])!=null?r:k.meaning;return e.asked<2?n.isLast?2*Math.max(t,k.form)+1:2*t:
e.asked>E.fewWords||e.countHeld(n)>=e.asked?0:1}function qr(n,e,t){var o,a;let r=0,s=0,i=n.first;for(let l=n.first;l<n.first+n.count;l++){let d=((o=e.inHeading[l])!=
null?o:0)>t*E.allInHeading,u=((a=e.section[l])!=null?a:0)+(d?E.wholeHeading*t:0);u>r?(s=r,r=u,i=l):u>s&&(s=u)}return{best:r,second:s,section:i}}function zr({plain:n,
called:e},t){return n===`${t} `||e===`${t} `}function en(n,e){return n===`${e} `?E.wholeTitle:e.length>3&&n.startsWith(e)?E.titleBegins:e.length>4&&n.includes(e)?
E.titleHolds*Math.min(1,2*e.length/n.length):0}var Vr=2,Jr=48,Yr=20,Qr=400,Xr=40,Zr=8,es=.6;function rn(n,e,t,r){let s=y(t),i=s[s.length-1];if(!i||i.length<2||!/[\p{L}\p{N}]$/u.test(t))return[];if(s.length>1&&
x(i))return[];let o=ts(n,` ${s.map(g).join(" ")}`),a=t.slice(0,t.length-i.length);return[...Re(o,sn).slice(0,Vr).map(({title:l})=>[l,l]),...ns(e,g(i),o).map(l=>[
l,a+l])].slice(0,r)}function sn({plain:n}){return b(n.trim())}function ts(n,e){return n.list.filter(({title:t,plain:r})=>r.includes(e)&&r!==`${e} `&&t.length<=Jr).
map(({title:t,plain:r})=>({title:t,plain:r,fits:(r.startsWith(e)?Yr:0)-t.length/10})).sort((t,r)=>r.fits-t.fits)}function ns(n,e,t){let r=[];for(let a of n.listBegun(
e)){if(r.length>=Qr)break;let l=n.nameOf(a);l.length>e.length&&n.isOffered(a)&&!/^\d+$/.test(l)&&!x(l)&&r.push(a)}r.sort((a,l)=>n.spreadOf(l)-n.spreadOf(a)||n.nameOf(
a).length-n.nameOf(l).length);let s=new Set(t.map(({plain:a})=>a)),i=new Set([...t.map(sn),b(e)]),o=r.filter(a=>!s.has(` ${n.nameOf(a)} `)&&!i.has(n.stemOf(a)));
return Re(o,a=>n.stemOf(a)).map(a=>{var l;return(l=n.words[a])!=null?l:""})}function on(n,e,t){let r=y(e).slice(0,Zr),s=[];return r.forEach((i,o)=>{for(let a of rs(
n,g(i)))s.push({...a,at:o})}),s.sort((i,o)=>i.far-o.far||n.spreadOf(o.id)-n.spreadOf(i.id)),Re(s,({id:i})=>n.stemOf(i)).slice(0,t).map(({id:i,at:o})=>{var l;let a=(l=
n.words[i])!=null?l:"";return[a,r.map((d,u)=>u===o?a:d).join(" ")]})}function rs(n,e){if(e.length<4||e.length>Xr||/\d/.test(e))return[];let t=e.length>6?3:e.length>
4?2:1,r=[];return n.folded.forEach((s,i)=>{if(s.length<3||x(s))return;let o=W(e,s,t);o<=t&&r.push({id:i,far:o+(s[0]===e[0]?0:es)})}),r}function Re(n,e){let t=new Set;
return n.filter(r=>{let s=e(r),i=!t.has(s);return t.add(s),i})}var ie=class{constructor(e){this.words=new Set;this.byFirst=new Map;for(let[t,r,s]of e)for(let i of t)this.add(i,r.length?r:t,!!s)}add(e,t,r){var l;let s=y(e),i=s.
map(b),[o]=i;if(o===void 0)return;for(let d of s)this.words.add(g(d));let a=(l=this.byFirst.get(o))!=null?l:[];a.push({stems:i,words:s.map(g),targets:t.filter(d=>d!==
e),isSame:r}),this.byFirst.set(o,a)}beginningWith(e){var t;return(t=this.byFirst.get(e))!=null?t:[]}ofWord(e){return this.beginningWith(b(e)).filter(t=>t.stems.
length===1)}has(e){return this.byFirst.has(e)}};async function an(n){let e=await n.loadWords();if(e.format!==3)throw new A("soeg/ord","outdated");return new Fe(e,n)}var Fe=class{constructor(e,t){this.pieces=t;
this.kinds=_t(e.slags),this.facets=at(e.facetter),this.entries=Nt(e.sider,this.kinds),this.lexicon=new te(e),this.synonyms=new ie(e.ens),this.places=new ne(e.dele,
r=>t.loadPlaces(r))}async search(e,t=!0,r=!1){let{slots:s,missing:i}=Qt(this,{query:e,isTyping:t,isLiteral:r});await this.places.prepare(s);let o=os(this.lexicon,
e,s,t),a=Ct(e),l=await this.bringTogether(nn(this,e,s),o,a.length>0),d=a.length?await this.keepExact(l,a):[];return{results:(d.length?d:l).map(is),marked:as(this.
lexicon,s),isCommon:y(e).every(x),guesses:s.filter(c=>c.guess).map(c=>[c.word,c.guess]),missing:i,phrase:d.length?"found":a.length?"missing":"none"}}async keepExact(e,t){
return(await Promise.all(e.slice(0,T.askedOfPhrase).map(async s=>{var l,d;let i=await this.pieces.loadText(s.entry.page).catch(()=>null),o=t.map(u=>i&&xe({words:u,
telling:[],isTyping:!1},s.entry,i));return o.every((u,c)=>{var f;return u&&u.run===((f=t[c])==null?void 0:f.length)})?{...s,section:(d=(l=o[0])==null?void 0:l.section)!=
null?d:s.section,isWhole:!1}:null}))).filter(s=>s!==null)}async bringTogether(e,t,r){if(t.words.length<2)return e;let s=r||t.words.length>=T.long,i=e.slice(0,s?
T.askedOfLong:T.asked);return[...(await Promise.all(i.map(async a=>{let l=await this.pieces.loadText(a.entry.page).catch(()=>null);if(!l)return a;let d=xe(t,a.entry,
l),u=It(t,d);return{...a,score:a.score*Ht(t,d),group:u?a.group-t.words.length:a.group,section:u||d.near>0&&!a.isWhole?d.section:a.section,isWhole:a.isWhole&&!u}}))).
sort(Pe),...e.slice(i.length)]}complete(e,t){return rn(this.entries,this.lexicon,e,t)}findAlike(e,t){return on(this.lexicon,e,t)}loadText(e){return this.pieces.
loadText(e)}};function is({entry:n,score:e,section:t,isWhole:r}){let{address:s,title:i,kind:o,page:a,first:l,count:d,about:u,isList:c}=n;return{address:s,title:i,
kind:o,page:a,section:t,isWhole:r,score:e,first:l,count:d,about:u,isList:c}}function os(n,e,t,r){let s=t.filter(i=>!i.isExtra&&i.forms.size>0);return{words:y(e).
map(g),telling:s.map(i=>new Map(i.forms.list().map(([o,a])=>[n.nameOf(o),a]))),isTyping:r}}function as(n,e){var r;let t=new Map;for(let s of e)for(let[i,o]of s.
forms.list()){let a=n.nameOf(i);t.set(a,Math.max((r=t.get(a))!=null?r:0,o*s.mass))}return t}function ln(n){let e=null,t=()=>{if(!e)throw new Error("The search has not been started");return e};window.samspilDansk={words:y,stem:b},window.samspilMaskine={
start:async()=>{e=await n()},search:r=>t().search(r),complete:(r,s)=>t().complete(r,s),loadText:r=>t().loadText(r),entries:()=>t().entries.list,titles:()=>t().entries.
list.map(({title:r})=>r)}}function dn(n){return{loadWords:()=>n.load("soeg/ord"),loadPlaces:e=>n.load(`soeg/p-${e}`),loadText:e=>n.load(`soeg/t/${e}`)}}function ls(n){let e=dn(_e()),t=null,r=()=>(t!=null||(t=an(e).catch(i=>{throw t=null,i})),t),s=new X(n,r);s.listen(),s.open(),ln(r)}var un=$("[data-s-find]");un&&
ls(un);})();
