/* The draft: kept in this browser and nowhere else. Storage may be refused (a private window, a strict policy). */
(function () {
  "use strict";
  var F = samspilFormular;
  var PREFIX = "samspil.kladde.";

  F.draft = {
    isRefused: false,
    load: function (name) {
      try {
        localStorage.setItem(PREFIX + "proeve", "1");
        localStorage.removeItem(PREFIX + "proeve");
      } catch (error) { F.draft.isRefused = true; return null; }
      try {
        var kept = JSON.parse(localStorage.getItem(PREFIX + name) || "null");
        return kept && kept.record && typeof kept.record === "object" ? kept : null;
      } catch (error) { return null; }
    },
    save: function (name, kept) {
      try {
        localStorage.setItem(PREFIX + name, JSON.stringify(kept));
        F.draft.isRefused = false;
      } catch (error) { F.draft.isRefused = true; }
      return !F.draft.isRefused;
    },
    clear: function (name) {
      try { localStorage.removeItem(PREFIX + name); } catch (error) { F.draft.isRefused = true; }
    }
  };
})();
