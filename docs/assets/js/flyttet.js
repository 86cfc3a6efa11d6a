/* Made by «make scripts» from macros/browser/page/flyttet.ts. */
"use strict";(()=>{var e,r,t=(r=(e=document.currentScript)==null?void 0:e.getAttribute("data-target"))!=null?r:"",{hash:a,search:c}=location;location.replace(a?`${t.split("#")[0]}${c}${a}`:
t+c);})();
