/* Made by «make scripts» from macros/browser/search/soeg.ts. */
"use strict";(()=>{function be(n,e){if(e!=null)if(typeof e=="string"||e instanceof Node)n.append(e);else for(let t of e)be(n,t)}function m(n,e={},...t){let r=document.createElement(
n);for(let[s,o]of Object.entries(e))o===!0?r.setAttribute(s,""):o!==!1&&o!==null&&o!==void 0&&r.setAttribute(s,String(o));return be(r,t),r}function S(n,e={},t){let r=m("button",{type:"button",...e},n);return t&&r.addEventListener("click",t),r}function K(n,e=document){return e.querySelector(n)}function A(n,e=document){let t=e.querySelector(n);if(!t)throw new Error(`The page has no ${n}`);return t}function we(n,e=document){
return Array.from(e.querySelectorAll(n))}var E=class extends Error{constructor(t,r="unreachable"){super(`${r}: ${t}`);this.address=t;this.reason=r;this.name="LoadingError"}},Z=class{constructor(e){this.
place=e;this.coming=new Map}load(e){return this.once(e,()=>this.find(e,this.place.edition))}async take(e,t){let r=await this.find(e,t);return delete this.place.
store()[e],r}loadTool(e){return this.once(e,()=>this.place.run(this.locate(e)))}once(e,t){let r=this.coming.get(e);if(r)return r;let s=t();return this.coming.set(
e,s),s.catch(()=>this.coming.delete(e)),s}async find(e,t){let{place:r}=this,s=this.locate(`${e}.js`,t);if(r.store()[e]||await r.run(s),!r.store()[e])throw new E(
s);this.isOf(e,t)||(delete r.store()[e],await r.run(`${s}&t=${Date.now()}`));let o=r.store()[e];if(!o)throw new E(s);if(!this.isOf(e,t))throw new E(s,"outdated");
return o[1]}isOf(e,t){var r;return((r=this.place.store()[e])==null?void 0:r[0])===t}locate(e,t=this.place.edition){return`${this.place.base}${e}?e=${t}`}};function Ft(n){
return new Promise((e,t)=>{let r=document.createElement("script");r.src=n,r.onload=()=>{r.remove(),e()},r.onerror=()=>{r.remove(),t(new E(n))},document.head.append(
r)})}function Wt(){var e,t;let n=document.querySelector("[data-edition]");return{base:(e=n==null?void 0:n.getAttribute("data-base"))!=null?e:"",edition:(t=n==null?
void 0:n.getAttribute("data-edition"))!=null?t:"",store:()=>{var r;return(r=window.samspilData)!=null||(window.samspilData={}),window.samspilData},run:Ft}}var W=null;
function ve(){return W!=null||(W=new Z(Wt())),W}var ee="slags";function R(n,e){let t=new URL(location.href);n?t.searchParams.set("q",n):t.searchParams.delete("q"),n&&e?t.searchParams.set(ee,e):t.searchParams.
delete(ee),Se(null,t)}function ke(){return new URL(location.href).searchParams.get(ee)}function xe(n){Se({soeg:n})}function Ee(){var r;let n=(r=history.state)==
null?void 0:r.soeg;if(typeof n!="object"||n===null)return null;let{limit:e,number:t}=n;return{limit:Number(e),number:Number(t)}}function Se(n,e){try{history.replaceState(
n,"",e)}catch{}}function Te(n,e){let t=0;return r=>{window.clearTimeout(t),t=window.setTimeout(()=>{n.textContent=r},e)}}var Me=n=>n instanceof E&&n.reason==="outdated";function C(n,e){return Me(n)?{text:"Sitet er udgivet på ny, siden du åbnede siden.",way:"Hent siden på ny",isOutdated:!0}:
{text:`${e} kunne ikke hentes.`,way:"Prøv igen",isOutdated:!1}}function Pe(n){var t;let e=Array.from(n);return(t=e.find(Me))!=null?t:e[0]}function te(n,e){let t=n.
isOutdated?()=>location.reload():e;return S(n.way,{class:"s-button s-button--quiet"},t)}var B=class{constructor(e=m("div",{class:"s-notice",role:"status"})){this.
element=e}show(e,t,r,s=""){let o=C(e,t),i=m("p",{},s?`${o.text} ${s}`:o.text);this.element.replaceChildren(i,te(o,r))}clear(){this.element.replaceChildren()}};var Xn="januar februar marts april maj juni juli august september oktober november december".split(" ");function Le(n){return n.length<2?n.join(""):`${n.slice(0,
-1).join(", ")} og ${n[n.length-1]}`}function ne(n,e,t){return`${n} ${n===1?e:t}`}var Ae=/§|[\p{L}\p{N}]+/gu;function b(n){var e;return(e=n.normalize("NFC").toLowerCase().match(Ae))!=null?e:[]}function D(n){return Array.from(n.matchAll(Ae),e=>{
var t;return{word:e[0],at:(t=e.index)!=null?t:0}})}var Rt={æ:"ae",ø:"oe",å:"aa",ä:"ae",ö:"oe",ü:"y",ð:"d",þ:"th",ß:"ss"};function f(n){let e=n.toLowerCase();
return/^[a-z0-9]*$/.test(e)?e:e.normalize("NFC").replace(/[æøåäöüðþß]/g,t=>{var r;return(r=Rt[t])!=null?r:t}).normalize("NFD").replace(/[\u0300-\u036f]/g,
"")}function N(n){return n.replace(/ae|aa/g,"a").replace(/oe/g,"o")}var Nt="af alle alt anden andet andre at bare begge blev blive bliver da de dem den denne der deres derfor det dette dig din dine disse dit dog du efter eller e\
n end er et få får faar fik for fordi fra før gå går gik gjorde gør gøre ham han hans har havde have hel hele hen hende hendes her hos hun hvad hvem hver hvilke\
 hvilken hvilket hvis hvor hvordan hvorfor hvornår i ikke ind ingen intet ja jeg jer jeres jo kan kom komme kommer kunne lad lave laver man mange med meget mell\
em men mere mig min mine mit må måtte når nej nogen noget nogle nu ny og også om op os over på samme se ser selv sig sige siger sin sine sit skal ske sker skull\
e som så sådan bruge bruger brugt gerne lige lidt helt egentlig måske altid aldrig alligevel rigtigt rigtig nogensinde prøve prøver prøvet fungere fungerer hand\
ler handle findes betyder betyde hedder kaldes tag tage tager til ud uden under var ved vi vil ville vores være været the of and is a to in on",_t=new Set(Nt.
split(" ").map(f));function w(n){return _t.has(f(n))}var se=190,$t=50,It=se-30,Ht=.1,Kt=.01,re=4;function Fe(n,e){let t=[],r=0;for(let{word:s,at:o}of D(n))e(s)&&(t.push({text:n.slice(r,o),isMarked:!1},{text:s,isMarked:!0}),
r=o+s.length);return t.push({text:n.slice(r),isMarked:!1}),t.filter(s=>s.text)}function We(n,e,t,r=[]){let[s,o]=n.length<=se?[0,n.length]:Bt(n,e,t),i=[],a=s;for(let d=0;d<
r.length;d+=3){let[u,c,h]=r.slice(d,d+3),y=Math.min(Number(c),o);Number(u)>=o||y<=s||(i.push({text:n.slice(a,y),label:String(h)}),a=Math.max(a,y))}(a<o||!i.length)&&
i.push({text:n.slice(a,o),label:""});let l=i.length-1;return i.map(({text:d,label:u},c)=>({text:(c===0&&s?"… ":"")+(c?d:d.replace(/^· /,""))+(c===l&&o<n.length?
" …":""),label:u}))}function Bt(n,e,t){let r=t?0:Math.max(0,Ne(n,e)-$t);r&&(r=n.indexOf(" ",r)+1);let s=Math.min(n.length,r+se);return s<n.length&&(s=n.lastIndexOf(
" ",s)),[r,s]}function Re(n,e){var a,l,d,u;let t=Ne(n,e),r=D(n.slice(t)).find(({word:c})=>e(c));if(!r)return"";let s=t+r.at,o=Oe((l=(a=/^[^.,;:!?·()«»"/]*/.exec(
n.slice(s)))==null?void 0:a[0])!=null?l:"");return o.length>=re?o.slice(0,re).join(" "):[...Oe((u=(d=/[^.,;:!?·()«»"/]*$/.exec(n.slice(0,s)))==null?void 0:d[0])!=
null?u:"").slice(o.length-re),...o].join(" ")}function Oe(n){return n.split(/\s+/).filter(Boolean)}function Ne(n,e){let t=D(n).map(({word:o,at:i})=>({at:i,name:f(
o),weight:e(o)})).filter(({weight:o})=>o),r=0,s=0;return t.forEach((o,i)=>{let a=0,l=new Set;for(let d=i;d<t.length;d++){let u=t[d];if(!u||u.at>=o.at+It)break;a+=
l.has(u.name)?Ht:u.weight,l.add(u.name)}a>r+Kt&&(r=a,s=o.at)}),s}function _e(n,e){return!n&&!e?"":`#${n}${e?`:~:text=${encodeURIComponent(e).replace(/-/g,"%2D")}`:
""}`}var j=class{constructor(e,t,r){this.base=e;this.loadText=r;this.texts=[];this.failures=[];this.weigh=s=>{var o;return!t.isCommon&&w(s)?0:(o=t.marked.get(f(s)))!=
null?o:0}}make(e){let{kind:t}=e,r=m("span",{class:"s-find__where",hidden:!0}),s=m("span",{class:"s-find__text"}),o=m("a",{class:"s-find__link",href:this.base+e.
address},m("span",{class:`s-find__what s-find__what--${t.key}`},t.one),m("span",{class:"s-find__title"},this.mark(e.title)),r,s);return this.texts.push(this.fill(
e,o,r,s)),m("li",{},o)}async fill(e,t,r,s){let o=await this.loadText(e.page).catch(c=>(this.failures.push(c),null)),i=o&&Ct(o,e);if(!i)return;let[a,l,d,u]=i;t.href=
this.base+o[0]+_e(a,e.isWhole?"":Re(d,this.weigh)),a&&!G(e)&&(r.hidden=!1,r.append("Afsnit: ",...this.mark(l)));for(let c of We(d,this.weigh,e.isWhole,u))s.append(
...this.mark(c.text)),c.label&&s.append(" ",m("span",{class:"s-find__whose"},c.label))}mark(e){return Fe(e,this.weigh).map(t=>t.isMarked?m("mark",{},t.text):t.text)}};
function G(n){return n.address.includes("#")}function Ct([n,e,t],r){var s;return n===r.address.split("#")[0]&&(s=t[r.section-e])!=null?s:null}var L=30,Dt=5,jt=2,$e=3;function Ie(n,e,t,r){let s=(a,l,d,u,c)=>S([`${l} `,m("span",{},String(d))],{class:"s-find__kind","aria-pressed":String(u),"data-kind":a},
c),o=s("alle","Alle",e.length,t===null,()=>{t!==null&&r.widen()}),i=n.map(a=>{let l=P(e,a).length;return l?s(a.key,a.many,l,t===a,()=>r.narrow(a)):null});return m(
"div",{class:"s-find__kinds",role:"group","aria-label":"Vis kun"},o,i)}function P(n,e){return n.filter(t=>t.kind===e)}function He(n,e,t,r,s){let o=P(n,e),i=e.many.
toLowerCase();return Be(oe(e.many,o.slice(0,t),r),o.length>t?S(`Vis flere ${i}`,{class:"s-find__all"},()=>s.showMore(o.length)):null)}function Ke(n,e,t){let r=Gt(
n),s=n.filter(i=>!r.includes(i)),o=Array.from(new Set(s.map(i=>i.kind)));return Be(oe(r.length>1?"Bedste svar":"Svar",r,e),o.map(i=>{let a=P(s,i),l=i.many.toLowerCase(),
d=P(n,i).length;return[oe(`Flere ${l}`,a.slice(0,$e),e),a.length>$e?S(`Vis alle ${d} ${l}`,{class:"s-find__all"},()=>t.narrow(i)):null]}))}function Gt(n){var r;
let e=[],t=new Map;for(let s of n){if(e.length>=Dt)break;let o=(r=t.get(s.page))!=null?r:0;G(s)&&t.set(s.page,o+1),(!G(s)||o<jt)&&e.push(s)}return e}function Be(...n){
return m("div",{class:"s-find__results"},n)}function oe(n,e,t){return m("section",{class:"s-find__group","aria-label":n},m("h2",{},n),m("ol",{},e.map(r=>t.make(
r))))}var Ut=["partnerskabsaftale","tavshedspligt","hvem skal vi samarbejde med?","unge","når vi er uenige"],Vt=[["cases/index.html","Alle cases"],["metoder/index.ht\
ml","De tre metoder"],["tjeklister/index.html","Alle tjeklister"],["ordliste.html","Ordlisten"]];function U(n,e,t){return m("div",{class:"s-find__chips",role:"g\
roup","aria-label":n},m("span",{class:"s-find__label"},n),e.map(([r,s])=>S(r,{class:"s-find__chip"},()=>t(s))))}function ie(n,e){let t=Vt.map(([r,s])=>m("li",{},
m("a",{href:e+r},s)));return m("div",{class:"s-find__places"},m("p",{class:"s-find__label"},n),m("ul",{},t))}function Ce(n,e){let t=Ut.map(r=>[r,r]);return[U("P\
røv for eksempel",t,e),ie("Eller begynd her",n)]}function De(n,e,t,r){return[m("p",{class:"s-find__none"},`Ingen svar på «${e}».`),...t.length?[U("Mente du",
t,r)]:[],m("p",{class:"s-find__advice"},"Prøv et kortere ord eller et andet ord for det samme. Du kan også skrive et helt spørgsmål."),ie("Eller se her",n)]}
function je(n,e){let t=e.map(([r])=>`«${r}»`).join(", ");return`Ingen svar på «${n}».${t?` Mente du ${t}?`:""}`}function Ge(n){return C(n,"Søgningen").text}
function Ue(n,e,t){let r=C(e,"Søgningen");return[m("p",{class:"s-find__count"},r.text),m("p",{class:"s-find__way"},te(r,t)),ie("Eller se her:",n)]}function ae(n){
let e=n.filter(([t,r])=>t!==r).slice(0,3);return e.length?`Viser svar på ${Le(e.map(([,t])=>`«${t}»`))}.`:""}function Ve({guesses:n,isCommon:e}){return[ae(n),
e?"Det er ord, som står næsten overalt. Skriv et ord mere om det, du leder efter.":""].filter(Boolean).map(r=>m("p",{class:"s-find__note"},r))}var zt=600,ze=".s-find__link",Je,V=class{constructor(e,t){this.dialog=e;this.ask=t;this.base=(Je=this.dialog.getAttribute("data-base"))!=null?Je:"";this.output=
A("[data-s-find-output]",this.dialog);this.status=A("[data-s-find-status]",this.dialog);this.say=Te(this.status,zt);this.shown=null;this.maker=null;this.only=ke();
this.limit=L;this.output.addEventListener("click",r=>{let s=r.target instanceof Element?r.target.closest(ze):null;s&&xe({limit:this.limit,number:this.listLinks().
indexOf(s)})})}get hasAnswer(){return this.shown!==null}listLinks(){return we(ze,this.output)}scrollToTop(){this.output.scrollTop=0}showBusy(){this.output.setAttribute(
"aria-busy","true"),this.shown||this.output.replaceChildren(m("p",{class:"s-find__count"},"Søger …")),this.say("Søger …")}endBusy(){this.output.removeAttribute(
"aria-busy")}showBeginning(){this.shown=null,this.only=null,R("",null),this.say(""),this.show("empty","",Ce(this.base,this.ask))}showFailure(e,t){this.shown=null,
this.output.replaceChildren(...Ue(this.base,e,t)),this.say(Ge(e))}showAnswer(e){this.shown=e,this.limit=L;let t=this.findKind(e);(!t||!P(e.found.results,t).length)&&
(this.only=null),R(e.query,this.only),this.render(e)}narrow({key:e}){this.choose(this.only===e?null:e)}widen(){this.choose(null)}showMore(e){var s;if(!this.shown)
return;let t=this.listLinks().length,r=this.output.scrollTop;this.limit+=L,this.render(this.shown),this.output.scrollTop=r,(s=this.listLinks()[t])==null||s.focus(),
this.say(`Viser ${Math.min(this.limit,e)} af ${e}.`)}async returnTo(e){var r,s;this.limit=e.limit||L,this.shown&&this.limit>L&&this.render(this.shown);let t=this.
listLinks()[e.number];t&&(t.focus({preventScroll:!0}),t.scrollIntoView({block:"center"}),await Promise.all((s=(r=this.maker)==null?void 0:r.texts)!=null?s:[]),document.
activeElement===t&&t.scrollIntoView({block:"center"}))}leave(){this.endBusy(),this.say(""),this.status.textContent="",R("",null)}choose(e){var t;this.shown&&(this.
only=e,this.limit=L,R(this.shown.query,e),this.render(this.shown),(t=K(`[data-kind="${e!=null?e:"alle"}"]`,this.output))==null||t.focus())}render(e){let{query:t,
found:r,alike:s}=e,o=e.completions.length?[U("Skriv videre",e.completions,this.ask)]:[];if(!r.results.length){this.show("nothing",t,[...o,...De(this.base,t,s,this.
ask)]),this.say(je(t,s));return}let i=new B;this.show("results",t,[...o,i.element,...this.makeAnswers(e)]),this.maker&&this.tellLost(this.maker,i,t),this.scrollToTop(),
this.say(this.wordAnswers(e))}async tellLost(e,t,r){await Promise.all(e.texts),!(e!==this.maker||!e.failures.length)&&t.show(Pe(e.failures),"Uddrag af siderne",
()=>this.ask(r))}findKind({kinds:e}){var t;return(t=e.find(({key:r})=>r===this.only))!=null?t:null}makeAnswers(e){let{found:t,kinds:r,loadText:s}=e;this.maker=new j(
this.base,t,s);let o=this.findKind(e);return[...Ve(t),Ie(r,t.results,o,this),o?He(t.results,o,this.limit,this.maker,this):Ke(t.results,this.maker,this)]}wordAnswers(e){
let{query:t,found:r,completions:s}=e,{results:o}=r,i=this.findKind(e),a=ne(o.length,"svar","svar"),l=i?`${P(o,i).length} af ${a}: ${i.many.toLowerCase()}`:a,d=s.
length?`${ne(s.length,"forslag","forslag")} til at skrive videre.`:"";return[`${l} på «${t}».`,ae(r.guesses),d].filter(Boolean).join(" ")}show(e,t,r){this.output.
dataset.state=e,this.output.dataset.query=t,this.output.replaceChildren(...r)}};var Jt=5,Yt=4,qt=20,Qt=300,z=class{constructor(e,t){this.dialog=e;this.getEngine=t;this.input=A("input",this.dialog);this.clear=A("[data-s-find-clear]",this.dialog);
this.pane=new V(this.dialog,e=>this.ask(e));this.run=0;this.typing=0;this.slow=0}listen(){var e;this.dialog.addEventListener("keydown",t=>this.walk(t)),this.dialog.
addEventListener("close",()=>this.leave()),(e=this.input.form)==null||e.addEventListener("submit",async t=>{t.preventDefault(),await this.search(this.input.value,
!0),this.pane.hasAnswer&&document.activeElement===this.input&&this.step(1)}),this.input.addEventListener("input",()=>{this.stop(),this.typing=window.setTimeout(
()=>{this.search(this.input.value)},qt),this.clear.hidden=!this.input.value}),this.clear.addEventListener("click",()=>this.ask(""))}async open(){let e=Ee();await this.
search(this.input.value),e&&this.pane.hasAnswer&&await this.pane.returnTo(e)}ask(e){this.input.value=e,this.input.focus(),this.search(e)}async search(e,t=!1){this.
stop();let{run:r}=this,s=e.normalize("NFC").trim();if(this.clear.hidden=!e,!s){this.endBusy(),this.pane.showBeginning();return}window.clearTimeout(this.slow),this.
slow=window.setTimeout(()=>this.pane.showBusy(),Qt);let o=await this.findAnswer(e,s,!t&&!/\s$/.test(e)).catch(i=>({error:i}));r===this.run&&(this.endBusy(),"err\
or"in o?this.pane.showFailure(o.error,()=>this.ask(this.input.value)):this.pane.showAnswer(o))}async findAnswer(e,t,r){let s=await this.getEngine(),o=await s.search(
t,r);return{query:t,found:o,kinds:s.kinds,completions:s.complete(e,Jt),alike:o.results.length?[]:s.findAlike(t,Yt),loadText:i=>s.loadText(i)}}stop(){window.clearTimeout(
this.typing),this.run+=1}endBusy(){window.clearTimeout(this.slow),this.pane.endBusy()}leave(){this.stop(),this.endBusy(),this.pane.leave()}walk(e){e.isComposing||
e.altKey||e.ctrlKey||e.metaKey||e.key!=="ArrowDown"&&e.key!=="ArrowUp"||(e.preventDefault(),this.step(e.key==="ArrowDown"?1:-1))}step(e){let t=[this.input,...this.
pane.listLinks()],r=Math.max(0,t.indexOf(document.activeElement)),s=t[Math.max(0,Math.min(t.length-1,r+e))];s==null||s.focus(),s===this.input?this.pane.scrollToTop():
s==null||s.scrollIntoView({block:"nearest"})}};var Xt=["mand maend","barn boern","bog boeger","haand haender","fod foedder","nat naetter","tand taender","stad staeder","bonde boender","far faedre","mor moedr\
e","bror broedre","datter doetre","soester soestre","ko koeer","and aender","kraft kraefter","tag tage tager tog taget","gaa gaar gik gaaet","giv give giver gav\
 givet","faa faar fik faaet","skriv skrive skriver skrev skrevet","bliv blive bliver blev blevet","kom komme kommer kom kommet","finde find finder fandt fundet",
"hold holde holder holdt","sig sige siger sagde sagt","se ser saa set","vaelg vaelge vaelger valgte valgt","spoerg spoerge spoerger spurgte spurgt","fortael for\
taelle fortaeller fortalte fortalt","goer goere goer gjorde gjort","ved vide ved vidste vidst","stor stoerre stoerst store stort","god gode godt bedre bedst","u\
ng unge yngre yngst","lang lange langt laengere laengst","gammel gamle gammelt","lille smaa mindre mindst","faa faerre faerrest","naer naermere naermest","penge\
 pengene pengenes","budget budgettet budgetter budgetterne budgettets budgets","ide ideer ideen ideerne","by byer byen byerne","aa aaen aaer aaerne","moede moed\
er moedet moederne moedets","mening meninger meningen","enighed enige enig"],J=new Map,Ye;for(let n of Xt){let e=n.split(" ");for(let t of e)J.has(t)||J.set(t,(Ye=
e[0])!=null?Ye:t)}var Zt=/(maend|boern|boeger|haender|foedder|kraefter|broedre|doetre|soestre|staeder)(?:ene|enes|nes|ne|s)?$/,en="erendes erende hedens hederne\
 hedernes ethedens ethederne ethed ethedes erernes ererne erers erens eren erede ernes erne endes ende enes ene ered eres eret erets ers ens ets heden heder hed\
s hed er es en et e ere erer".split(" ").sort((n,e)=>e.length-n.length);function p(n){let e=f(n),t=J.get(e);if(t)return t;let r=e.length>5?e.replace(Zt,(i,a)=>{
var l;return(l=J.get(a))!=null?l:a}):e;if(r.length<4||/^\d/.test(r))return r;let s=r.replace(/sven(?:ner|nen|nerne|nernes|nens|ners|s)?$/,"svenn").replace(/iums?$/,
"i"),o=tn(s);return sn(rn(nn(s,o),o),o)}function tn(n){let e=n.search(/[aeiouy][^aeiouy]/);return e<0?n.length:Math.max(3,e+2)}function nn(n,e){let t=en.find(s=>n.
length-s.length>=e&&n.endsWith(s));if(t)return n.slice(0,-t.length);if(n.length<=e||!/[a-zå]s$/.test(n)||/(?:ss|is|us|as|os)$/.test(n))return n;let r=n.slice(0,
-1);return r.length>e&&r.endsWith("e")?r.slice(0,-1):r}function rn(n,e){let t=n.length>e&&/(?:gd|dt|gt|kt)$/.test(n)?n.slice(0,-1):n;return t.length>e&&(t=t.replace(
/tr$/,"t")),t.replace(/igst$/,"ig")}function sn(n,e){let t=/(?:lig|ig|els)$/.exec(n),r=t&&t.index>=Math.max(e,4)?n.slice(0,t.index):n;return r.length>3&&/([bcdfghjklmnpqrstvwxz])\1$/.
test(r)?r.slice(0,-1):r}var qe="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";var Xe=[0,1,2.5,7],Ze=5,Qe=1<<Ze,et=new Uint8Array(128);for(let n=0;n<qe.length;n++)et[qe.charCodeAt(n)]=n;function _(n,e){var t;return(t=et[n.charCodeAt(e)])!=
null?t:0}function tt(n,e){return 2**(_(n,e)/5)-1}function nt(n,e){return 2**(_(n,e)/4)}function rt(n){let e="";return n.split(" ").map(t=>(e=e.slice(0,_(t,0))+t.
slice(1),e))}function st(n){let e=0;return n.map(t=>(e+=t,e))}function ot(n,e){let t=0,r=0;for(;t<n.length;){let s=0,o=0,i;do i=_(n,t++),s|=(i&Qe-1)<<o,o+=Ze;while(i&
Qe);r+=s,e(r,_(n,t++))}}var g={inflected:.57,bare:.85,begun:.6,begins:.65,ends:.55,within:.35,compoundLeast:.75,compoundGrows:.25,compoundOfKnown:.8,near:.8,far:.45,nearFirstLetter:.85,
nearInflected:.8,nearBegun:.7,nearBegins:.5,nearOfCompound:.8,joined:1.05,apart:.55,half:.42,means:.77,meansToo:.32,stopWord:.15},it=.9,k={title:4.4,titleLeast:.55,
titleShares:.45,extra:3.2,phrase:1.9,heading:1.6,k:1,b:.35},v={second:.25,coverage:1.1,coverageOfExtra:.5,definition:1.8,term:.95,wholeTitle:6,meantTitle:3,titleBegins:3.5,
titleHolds:1.75,wholeHeading:1.5,allInHeading:.99,allInTitle:.95,least:.08};function at(n,e){var d,u;let t=0,r=-1,s=n.map((c,h)=>{c[0].includes("#")||(r+=1);let y=on(c,e,h,t,r);return t+=y.count,y}),o=new Float32Array(t),i=new Int32Array(
t),a=0;for(let{number:c,first:h,count:y}of s){let x=(u=(d=n[c])==null?void 0:d[3])!=null?u:"";for(let M=0;M<y;M++){let ye=tt(x,M);o[h+M]=ye,i[h+M]=c,a+=ye}}let l=a/
t;return{list:s,lengths:o.map(c=>1-k.b+k.b*c/l),entryOf:i}}function on([n,e,t,r,s,o],i,a,l,d){let u=i[t];if(!u)throw new Error(`${n} is of no kind`);let c=b(e).
map(f);return{number:a,address:n,title:e,kind:u,page:d,first:l,count:r.length,plain:le(c),stems:le(c.map(p)),called:le(s?b(s).map(f):c),weight:o||1,titleWords:Math.
max(1,c.filter(h=>!w(h)).length)}}function le(n){return` ${n.join(" ")} `}var an="begreb";function lt(n){return n.map(([e,t,r])=>({key:e,one:t,many:r,isTerm:e===an}))}var Y=class{constructor(e){this.byFold=new Map;this.byStem=new Map;this.byBare=new Map;this.words=rt(e.ord),this.folded=this.words.map(f),this.stems=this.folded.
map(p),this.spread=Float32Array.from(this.words,(r,s)=>nt(e.antal,s)),this.offsets=new Int32Array(this.words.length);let t=1;this.folded.forEach((r,s)=>{this.offsets[s]=
t,t+=r.length+1,de(this.byFold,r,s),de(this.byStem,this.stemOf(s),s),/ae|oe|aa/.test(r)&&de(this.byBare,N(r),s)}),this.all=`
${this.folded.join(`
`)}
`,this.unoffered=new Set(st(e.uden))}nameOf(e){var t;return(t=this.folded[e])!=null?t:""}stemOf(e){var t;return(t=this.stems[e])!=null?t:""}spreadOf(e){var t;return(t=
this.spread[e])!=null?t:0}spelled(e){var t;return(t=this.byFold.get(e))!=null?t:[]}withStem(e){var t;return(t=this.byStem.get(e))!=null?t:[]}spelledBarely(e){var t;
return(t=this.byBare.get(e))!=null?t:[]}isKnown(e){return this.byFold.has(e)||e.length>3&&this.byStem.has(p(e))}isHead(e){return this.isKnown(e)||/[se]$/.test(e)&&
this.isKnown(e.slice(0,-1))}isBegun(e){return this.all.includes(`
${e}`)}isOffered(e){return!this.unoffered.has(e)}eachHolding(e,t){var r;for(let s=this.all.indexOf(e);s>=0;s=this.all.indexOf(e,s+1)){let o=this.wordAt(s);t(o,s-
((r=this.offsets[o])!=null?r:0))}}*listBegun(e){let t=`
${e}`;for(let r=this.all.indexOf(t);r>=0;r=this.all.indexOf(t,r+1))yield this.wordAt(r+1)}wordAt(e){var s;let t=0,r=this.offsets.length-1;for(;t<r;){let o=t+r+1>>
1;((s=this.offsets[o])!=null?s:0)<=e?t=o:r=o-1}return t}};function de(n,e,t){let r=n.get(e);r?r.push(t):n.set(e,[t])}var q=class{constructor(e,t){this.starts=e;this.bring=t;this.pieces=new Map}async prepare(e){let t=new Set;for(let r of e)for(let s of r.forms.keys())t.add(this.
pieceOf(s));await Promise.all(Array.from(t,async r=>{this.pieces.has(r)||this.pieces.set(r,(await this.bring(r)).split(" "))}))}each(e,t){var s,o,i;let r=this.pieceOf(
e);ot((i=(o=this.pieces.get(r))==null?void 0:o[e-((s=this.starts[r])!=null?s:0)])!=null?i:"",t)}pieceOf(e){var r;let t=0;for(;((r=this.starts[t+1])!=null?r:Number.
POSITIVE_INFINITY)<=e;)t+=1;return t}};function O(n,e,t=2){if(n===e)return 0;if(Math.abs(n.length-e.length)>t)return t+1;let[r,s]=ln(n,e),o=[],i=Array.from({length:s.length+1},(a,l)=>l);for(let a=1;a<=
r.length;a++){let l=[a],d=a;for(let u=1;u<=s.length;u++){let c=r[a-1]===s[u-1],h=Math.min($(i,u)+1,$(l,u-1)+1,$(i,u-1)+(c?0:1));a>1&&u>1&&r[a-1]===s[u-2]&&r[a-2]===
s[u-1]&&(h=Math.min(h,$(o,u-2)+1)),l[u]=h,d=Math.min(d,h)}if(d>t)return t+1;o=i,i=l}return Math.min($(i,s.length),t+1)}function $(n,e){var t;return(t=n[e])!=null?
t:0}function ln(n,e){let t=0,r=Math.min(n.length,e.length);for(;t<r&&n[t]===e[t];)t++;let s=0;for(;s<r-t&&n[n.length-1-s]===e[e.length-1-s];)s++;return[n.slice(
t,n.length-s),e.slice(t,e.length-s)]}function F(n,e,t){var r;((r=n.get(e))!=null?r:Number.NEGATIVE_INFINITY)>=t||n.set(e,t)}function I(n,e){return{word:n,mass:e,forms:new Map,isSure:!1,isTyped:!1,isJoined:!1,
isMeant:!1,isExtra:!1,guess:""}}var dn=24,un=8;function T(n,e,t,r){let s=f(e),o=(l,d)=>{for(let u of l)F(t,u,d*r);return l.length>0},i=o(n.spelled(s),1),a=o(n.withStem(p(s)),g.inflected);return i||
a?!0:s.length<=3?!1:o(n.spelledBarely(N(s)),g.bare)||o(n.spelled(N(s)),g.bare)}function Q(n,e,t,r,s){let o=f(e),i=p(e),a=[],l=(d,u)=>{d.length<u||n.eachHolding(
d,(c,h)=>{let y=n.nameOf(c),x=h?mn(n,y,d,h,i):cn(d,r&&d===o),M=g.compoundLeast+g.compoundGrows*d.length/y.length;x&&a.push({id:c,weight:x*M*s})})};return l(o,r?
2:4),i!==o&&l(i,4),ct(n,a,t),a.length>0}function cn(n,e){return e?g.begun:n.length>3?g.begins:0}function mn(n,e,t,r,s){return r<=2?0:e.length-r-t.length<4||p(e.
slice(r))===s?n.isHead(e.slice(0,r))?g.ends:0:t.length>4?g.within:0}function ut(n,e,t,r,s){var d,u;let o={plain:f(e),root:p(e),isTyped:r};if(o.plain.length<4||/\d/.
test(o.plain))return null;let i=dt(n,o,1),a=g.near;!i.length&&o.plain.length>=un&&(i=dt(n,o,2),a=g.far);let l=i.map(({id:c,weight:h})=>({id:c,weight:h*a*s}));return(u=
(d=ct(n,l,t)[0])==null?void 0:d.id)!=null?u:null}function dt(n,e,t){let r=[];return n.folded.forEach((s,o)=>{let i=fn(e,s,n.stemOf(o),t);i&&r.push({id:o,weight:i})}),
r}function fn({plain:n,root:e,isTyped:t},r,s,o){let i=r.length-n.length;if(i+o<-3)return 0;let a=r[0]===n[0],l=(u,c)=>O(u,c,o)<=o;return Math.abs(i)<=o&&l(n,r)?
a?1:g.nearFirstLetter:a?i>-4&&i<5&&e.length>4&&l(e,s)?g.nearInflected:n.length<5||i<=0||![0,1].some(u=>l(n,r.slice(0,n.length+u)))?0:t?g.nearBegun:g.nearBegins:
0}function ct(n,e,t){let r=e.sort((s,o)=>o.weight-s.weight||n.spreadOf(o.id)-n.spreadOf(s.id)).slice(0,dn);for(let{id:s,weight:o}of r)F(t,s,o);return r}var gn=3;function ft(n,e){let t=f(n),r=[];for(let s=t.length-1;s>0;s--){let o=t.slice(0,s),i=t.slice(s);if(Math.min(o.length,i.length)<gn&&!(o.length>4&&i==="aa")||
!e(i))continue;let a=[o,hn(o)].find(l=>l&&e(l));a&&r.push([a,i])}return r.sort((s,o)=>mt(s)-mt(o))}function mt([n,e]){return Math.abs(n.length-e.length)}function hn(n){
return/[^s]s$/.test(n)&&n.length>3||n.endsWith("e")&&n.length>4?n.slice(0,-1):""}function gt(n,e){let t=f(n),r=f(e),s=[t,`${t}s`,`${t}e`];return t.endsWith("e")&&
s.push(t.slice(0,-1),`${t.slice(0,-1)}s`),t.endsWith("s")&&s.push(t.slice(0,-1)),s.map(o=>o+r)}var pn=6,yn=8,bn=5,wn=5;function ht({lexicon:n},e,t,r){var s,o;for(let i=0;i+1<e.length;i++){let[a,l]=[t[i],t[i+1]];if(!a||!l)continue;let d=r&&i+2===e.length,u=gt(
(s=e[i])!=null?s:"",(o=e[i+1])!=null?o:"").filter(c=>vn(n,c,d));if(u.length)for(let c of[a,l])kn(n,c,u)}}function vn(n,e,t){return e.length<pn?!1:n.spelled(e).length||
n.withStem(p(e)).length?!0:t&&e.length>=yn&&n.isBegun(e)}function kn(n,e,t){let r=new Map(e.forms);for(let s of t)T(n,s,e.forms,g.joined)||Q(n,s,e.forms,!0,g.joined);
e.isSure=!0,e.isJoined=!0;for(let[s,o]of r)e.forms.get(s)===o&&e.forms.set(s,o*g.apart)}function pt(n,e,t,r){let s=e.map(p);s.forEach((o,i)=>{var a;for(let l of n.
synonyms.beginningWith(o)){let d=l.stems.length;if(!l.stems.every((c,h)=>s[i+h]===c))continue;let u=t.slice(i,i+d).filter(c=>c!==null);d===1&&((a=u[0])!=null&&a.
isJoined)||ce(n,l.targets,u,r,1)}})}function ue(n,e,t,r,s){for(let o of n.synonyms.ofWord(e))ce(n,o.targets,[t],r,s)}function yt(n,e,t){let r=f(e.word);if(!(r.length<
wn)){for(let s of n.synonyms.words)if(!(O(r,s,1)>1))for(let o of n.synonyms.ofWord(s))ce(n,o.targets,[e],t,g.near),e.guess=e.guess||s}}function bt(n,e,t){let{lexicon:r,
synonyms:s}=n,o=f(e.word),i="";for(let a=3;a<=o.length-3;a++){let l=o.slice(0,a);for(let d of[o.slice(a),l,l.replace(/[se]$/,"")])d.length<bn||d.length<=i.length||
w(d)||(r.isKnown(d)||s.has(p(d)))&&(i=d)}i&&(T(r,i,e.forms,g.half),ue(n,i,e,t,g.half))}function ce({lexicon:n},e,t,r,s){let i=(t.length>0&&t.every(a=>a.isSure)?
g.meansToo:g.means)*s;for(let a of e){let l=b(a).filter(u=>!w(u)),[d]=l;if(d!==void 0&&l.length===1&&t.length){for(let u of t)u.isMeant=T(n,d,u.forms,i)||u.isMeant;
continue}for(let u of l){let c=I(u,i*Math.max(1,t.length)/l.length);if(c.isExtra=!0,!!T(n,u,c.forms,1)){r.push(c);for(let h of t)h.isMeant=!0}}}}function wt(n,e,t){let r=b(e),s=xn(n,e,r,t),o=[];ht(n,r,s,t),pt(n,r,s,o);let i=s.filter(a=>a!==null);for(let a of i)Sn(n,a,o);return[...i,...o].filter(a=>a.forms.
size>0&&a.mass>0)}function xn({lexicon:n},e,t,r){let s=En(t),o=s===null;return t.map((i,a)=>{let l=a===t.length-1&&r&&/[\p{L}\p{N}§]$/u.test(e),d=!o&&!s.has(i),
u=l&&t.length>1&&i.length<3;if(d&&!u)return null;let c=I(i,w(i)&&!o?g.stopWord:1);return c.isTyped=l,c.isSure=T(n,i,c.forms,1),c})}function En(n){let e=n.filter(
r=>!w(r));if(!e.length)return null;let t=e.filter(r=>r.length>1||/[^a-zæøå]/.test(r));return new Set(t.length?t:e)}function Sn(n,e,t){var u;let{lexicon:r,synonyms:s}=n,
o=e.isSure&&!e.isTyped?g.compoundOfKnown:1,i=Q(r,e.word,e.forms,e.isTyped,o);if(e.isSure)return;let a=ft(e.word,c=>r.isKnown(c)||s.words.has(c))[0];if(a&&!i)for(let c of a)
t.push(...Tn(n,c));if(i||e.isMeant)return;let l=a!==void 0&&Math.min(a[0].length,a[1].length)>2,d=ut(r,e.word,e.forms,e.isTyped,l?g.nearOfCompound:1);d!==null?e.
guess=(u=r.words[d])!=null?u:"":yt(n,e,t),!e.forms.size&&(a?e.mass=0:e.isMeant||bt(n,e,t))}function Tn(n,e){let t=I(e,g.half);t.isSure=T(n.lexicon,e,t.forms,1);
let r=[];return ue(n,e,t,r,g.half),[t,...r]}var Pn=/^\s*(?:hvad|hvordan)\s+(?:er\s+(?:en|et|det)?|betyder|menes|forstås|dækker|vil)\b/i,Ln=2;function Et(n,e,t){var a,l;let r=new fe(n.entries);for(let d of t)
r.add(d,An(d,n.lexicon,n.entries.list.length),n.places);let s=Fn(e,t),o=[];for(let d of n.entries.list){let u=Wn(d,r,s);u&&o.push(u)}o.sort((d,u)=>u.score-d.score||
d.entry.number-u.entry.number);let i=((l=(a=o[0])==null?void 0:a.score)!=null?l:0)*v.least;return o.filter(d=>d.score>=i)}function An(n,e,t){let r=0,s=0;for(let[
i,a]of n.forms)a>=it&&(r+=e.spreadOf(i)),s=Math.max(s,e.spreadOf(i)*a);let o=Math.min(t,Math.max(r,s));return Math.log(1+(t-o+.5)/(o+.5))*n.mass}var fe=class{constructor(e){
this.entries=e;this.total=0;let t=e.list.length,r=e.lengths.length;this.section=new Float32Array(r),this.inHeading=new Float32Array(r),this.title=new Float32Array(
t),this.covered=new Float32Array(t),this.inTitle=new Float32Array(t)}add(e,t,r){e.isExtra||(this.total+=t);let s=new Map,o=new Map,i=new Set;for(let[l,d]of e.forms)
r.each(l,(u,c)=>{var y,x;if(F(s,u,this.weighText(u,c)*d),vt(c)&&d>=g.inflected&&i.add(u),!(c&24))return;let h=this.entryOf(u);F(o,h,On(c,d,(x=(y=this.entries.list[h])==
null?void 0:y.titleWords)!=null?x:1))});let a=new Set;for(let[l,d]of s)H(this.section,l,d*t),a.add(this.entryOf(l));for(let[l,d]of o)H(this.title,l,d*t);for(let l of a)
H(this.covered,l,e.isExtra?t*v.coverageOfExtra:t);if(!e.isExtra){for(let l of i)H(this.inHeading,l,t);for(let[l,d]of o)d>k.extra&&H(this.inTitle,l,t)}}entryOf(e){
var t;return(t=this.entries.entryOf[e])!=null?t:0}weighText(e,t){var o,i;let r=(o=Xe[t&3])!=null?o:0,s=r*(k.k+1)/(r+k.k*((i=this.entries.lengths[e])!=null?i:1));
return vt(t)?s+k.heading:s}};function H(n,e,t){var r;n[e]=((r=n[e])!=null?r:0)+t}function vt(n){return(n&20)===4}function On(n,e,t){let r=k.titleLeast+k.titleShares/
Math.sqrt(t),s=n&8?k.title*e*r:0,o=n&16?(n&4?k.phrase:k.extra)*e:0;return Math.max(s,o)}function Fn(n,e){let t=b(n).map(f),r=t.map(o=>{var i,a;return p((a=(i=e.
find(l=>l.guess&&f(l.word)===o))==null?void 0:i.guess)!=null?a:o)}),s=e.filter(o=>!o.isExtra).length<=Ln;return{plain:` ${t.join(" ")}`,meant:` ${r.join(" ")} `,
isForDefinition:s&&Pn.test(n)}}function Wn(n,e,t){var h,y,x;let{number:r}=n,s=e.total||1,{best:o,second:i,section:a}=Rn(n,e,s),l=((h=e.title[r])!=null?h:0)+o+v.
second*i;if(!l)return null;let{isTerm:d}=n.kind;l*=n.weight,t.isForDefinition&&d&&(l*=v.definition),l*=Math.min(1,((y=e.covered[r])!=null?y:0)/s)**v.coverage;let u=!d&&
n.stems===t.meant;l+=s*Math.max(kt(n.plain,t.plain),kt(n.called,t.plain),u?v.meantTitle:0),!t.isForDefinition&&d&&(l*=v.term);let c=((x=e.inTitle[r])!=null?x:0)>
s*v.allInTitle;return{entry:n,score:l,section:c?n.first:a,isWhole:c}}function Rn(n,e,t){var i,a;let r=0,s=0,o=n.first;for(let l=n.first;l<n.first+n.count;l++){let d=((i=
e.inHeading[l])!=null?i:0)>t*v.allInHeading,u=((a=e.section[l])!=null?a:0)+(d?v.wholeHeading*t:0);u>r?(s=r,r=u,o=l):u>s&&(s=u)}return{best:r,second:s,section:o}}
function kt(n,e){return n===`${e} `?v.wholeTitle:e.length>3&&n.startsWith(e)?v.titleBegins:e.length>4&&n.includes(e)?v.titleHolds*Math.min(1,2*e.length/n.length):
0}var Nn=2,_n=48,$n=20,In=400,Hn=.6;function St(n,e,t,r){let s=b(t),o=s[s.length-1];if(!o||o.length<2||!/[\p{L}\p{N}]$/u.test(t))return[];if(s.length>1&&w(o))return[];
let i=Kn(n,` ${s.map(f).join(" ")}`),a=t.slice(0,t.length-o.length);return[...he(i,Tt).slice(0,Nn).map(({title:l})=>[l,l]),...Bn(e,f(o),i).map(l=>[l,a+l])].slice(
0,r)}function Tt({plain:n}){return p(n.trim())}function Kn(n,e){return n.list.filter(({title:t,plain:r})=>r.includes(e)&&r!==`${e} `&&t.length<=_n).map(({title:t,
plain:r})=>({title:t,plain:r,fits:(r.startsWith(e)?$n:0)-t.length/10})).sort((t,r)=>r.fits-t.fits)}function Bn(n,e,t){let r=[];for(let a of n.listBegun(e)){if(r.
length>=In)break;let l=n.nameOf(a);l.length>e.length&&n.isOffered(a)&&!/^\d+$/.test(l)&&!w(l)&&r.push(a)}r.sort((a,l)=>n.spreadOf(l)-n.spreadOf(a)||n.nameOf(a).
length-n.nameOf(l).length);let s=new Set(t.map(({plain:a})=>a)),o=new Set([...t.map(Tt),p(e)]),i=r.filter(a=>!s.has(` ${n.nameOf(a)} `)&&!o.has(n.stemOf(a)));return he(
i,a=>n.stemOf(a)).map(a=>{var l;return(l=n.words[a])!=null?l:""})}function Mt(n,e,t){let r=b(e),s=[];return r.forEach((o,i)=>{for(let a of Cn(n,f(o)))s.push({...a,
at:i})}),s.sort((o,i)=>o.far-i.far||n.spreadOf(i.id)-n.spreadOf(o.id)),he(s,({id:o})=>n.stemOf(o)).slice(0,t).map(({id:o,at:i})=>{var l;let a=(l=n.words[o])!=null?
l:"";return[a,r.map((d,u)=>u===i?a:d).join(" ")]})}function Cn(n,e){if(e.length<4||/\d/.test(e))return[];let t=e.length>6?3:e.length>4?2:1,r=[];return n.folded.
forEach((s,o)=>{if(s.length<3||w(s))return;let i=O(e,s,t);i<=t&&r.push({id:o,far:i+(s[0]===e[0]?0:Hn)})}),r}function he(n,e){let t=new Set;return n.filter(r=>{let s=e(
r),o=!t.has(s);return t.add(s),o})}var X=class{constructor(e){this.words=new Set;this.byFirst=new Map;for(let[t,r]of e)for(let s of t)this.add(s,r.length?r:t)}add(e,t){var a;let r=b(e),s=r.map(p),
[o]=s;if(o===void 0)return;for(let l of r)this.words.add(f(l));let i=(a=this.byFirst.get(o))!=null?a:[];i.push({stems:s,targets:t.filter(l=>l!==e)}),this.byFirst.
set(o,i)}beginningWith(e){var t;return(t=this.byFirst.get(e))!=null?t:[]}ofWord(e){return this.beginningWith(p(e)).filter(t=>t.stems.length===1)}has(e){return this.
byFirst.has(e)}};async function Pt(n){let e=await n.loadWords();if(e.format!==2)throw new E("soeg/ord","outdated");return new pe(e,n)}var pe=class{constructor(e,t){this.pieces=t;
this.kinds=lt(e.slags),this.entries=at(e.sider,this.kinds),this.lexicon=new Y(e),this.synonyms=new X(e.ens),this.places=new q(e.dele,r=>t.loadPlaces(r))}async search(e,t=!0){
let r=wt(this,e,t);return await this.places.prepare(r),{results:Et(this,e,r).map(({entry:s,score:o,section:i,isWhole:a})=>{let{address:l,title:d,kind:u,page:c}=s;
return{address:l,title:d,kind:u,page:c,section:i,isWhole:a,score:o}}),marked:jn(this.lexicon,r),isCommon:b(e).every(w),guesses:r.filter(s=>s.guess).map(s=>[s.word,
s.guess])}}complete(e,t){return St(this.entries,this.lexicon,e,t)}findAlike(e,t){return Mt(this.lexicon,e,t)}loadText(e){return this.pieces.loadText(e)}};function jn(n,e){
var r;let t=new Map;for(let s of e)for(let[o,i]of s.forms){let a=n.nameOf(o);t.set(a,Math.max((r=t.get(a))!=null?r:0,i*s.mass))}return t}function Lt(n){let e=null,t=()=>{if(!e)throw new Error("The search has not been started");return e};window.samspilDansk={words:b,stem:p},window.samspilMaskine={
start:async()=>{e=await n()},search:r=>t().search(r),complete:(r,s)=>t().complete(r,s),loadText:r=>t().loadText(r),entries:()=>t().entries.list,titles:()=>t().entries.
list.map(({title:r})=>r)}}function At(n){return{loadWords:()=>n.load("soeg/ord"),loadPlaces:e=>n.load(`soeg/p-${e}`),loadText:e=>n.load(`soeg/t/${e}`)}}function Gn(n){let e=At(ve()),t=null,r=()=>(t!=null||(t=Pt(e).catch(o=>{throw t=null,o})),t),s=new z(n,r);s.listen(),s.open(),Lt(r)}var Ot=K("[data-s-find]");Ot&&
Gn(Ot);})();
