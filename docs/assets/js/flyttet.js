/* On a page that has moved: go to its new address and keep the place on it (#…), which a refresh alone would drop.
   A new address with a place of its own wins only where the old link named none. */
(function () {
  "use strict";
  var target = document.currentScript.getAttribute("data-target");
  location.replace(location.hash ? target.split("#")[0] + location.search + location.hash : target + location.search);
})();
