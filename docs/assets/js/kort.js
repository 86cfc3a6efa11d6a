/* The map follows the selection: the catalogue says which cases are shown, and municipalities without any are dimmed.
   Without this script the map shows them all. */
(function () {
  "use strict";
  var map = document.querySelector("[data-s-map]");
  if (!map) return;
  var points = Array.prototype.slice.call(map.querySelectorAll("a[data-s-place]"));

  function word(count) { return count === 0 ? "ingen cases" : count === 1 ? "1 case" : count + " cases"; }

  document.addEventListener("samspil:udvalg", function (event) {
    var ids = event.detail && event.detail.ids;
    /* Whoever shows it again says so in the same way. */
    if (map.hidden || !Array.isArray(ids)) return;
    var chosen = new Set(ids);
    points.forEach(function (point) {
      var count = point.getAttribute("data-s-cases").split(" ").filter(function (id) { return chosen.has(id); }).length;
      point.classList.toggle("s-map__point--out", count === 0);
      point.querySelector(".s-map__number").textContent = count ? String(count) : "";
      point.setAttribute("aria-label", point.getAttribute("data-s-name") + ": " + word(count) + (count ? "" : " i udvalget"));
      var row = map.querySelector("li[data-s-place='" + point.getAttribute("data-s-place") + "']");
      if (!row) return;
      row.classList.toggle("s-map__row--out", count === 0);
      row.querySelector("[data-s-count]").textContent = word(count) + (count ? "" : " i udvalget");
    });
  });
})();
