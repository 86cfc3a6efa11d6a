/* The map follows the selection: the catalogue says what it holds, and municipalities without any of it are dimmed. Points
   and names become ways to choose a municipality. Without this script they show all cases, and lead to pages. */
(function () {
  "use strict";
  var map = document.querySelector("[data-s-map]");
  if (!map) return;
  var LISTED = Number(map.getAttribute("data-s-listed"));
  function all(query) { return Array.prototype.slice.call(map.querySelectorAll(query)); }
  var points = all(".s-map__point"), rings = all(".s-map__ring"), rows = all(".s-map__list > ul > li"), only = all("[data-s-only] li");

  function word(count) { return count === 0 ? "ingen cases" : count === 1 ? "1 case" : count + " cases"; }
  function make(name, text) {
    var element = document.createElement(name);
    element.textContent = text;
    return element;
  }
  function listCases(place, cases) {
    place.replaceChildren.apply(place, cases.slice(0, LISTED).map(function (one) {
      var item = document.createElement("li"), link = make("a", one[1]);
      link.href = one[0];
      item.append(link);
      return item;
    }).concat(cases.length > LISTED ? make("li", "og " + (cases.length - LISTED) + " til") : []));
  }
  /* A link to the selection with the municipality in it, or without it where it is chosen. */
  function choose(link, found) {
    link.setAttribute("href", found.address);
    if (found.isChosen) link.setAttribute("aria-current", "true"); else link.removeAttribute("aria-current");
  }

  document.addEventListener("samspil:udvalg", function (event) {
    var of = event.detail && event.detail.of;
    /* Whoever shows it again says so in the same way. */
    if (map.hidden || !of) return;
    var known = {};
    function find(element) {
      var key = element.getAttribute("data-s-place");
      return known[key] || (known[key] = of(key));
    }
    points.forEach(function (point) {
      var found = find(point), count = found.cases.length;
      point.classList.toggle("s-map__point--out", count === 0);
      point.querySelector(".s-map__number").textContent = count ? String(count) : "";
      point.setAttribute("aria-label", point.getAttribute("data-s-name") + ": " + word(count) + (count ? "" : " i udvalget"));
      choose(point, found);
    });
    rings.forEach(function (ring) { ring.classList.toggle("s-map__ring--out", find(ring).named === 0); });
    rows.forEach(function (row) {
      var found = find(row), count = found.cases.length, place = row.querySelector(".s-map__cases");
      row.classList.toggle("s-map__row--out", count === 0);
      row.querySelector("[data-s-count]").textContent = word(count) + (count ? "" : " i udvalget") +
        (found.named ? " og " + found.named + " kun nævnt" : "");
      listCases(place, found.cases);
      choose(row.querySelector(".s-map__municipality"), found);
    });
    only.forEach(function (item) {
      var found = find(item);
      item.hidden = found.named === 0;
      choose(item.querySelector("a"), found);
    });
    var named = map.querySelector("[data-s-only]");
    if (named) named.hidden = only.every(function (item) { return item.hidden; });
    var without = map.querySelector("[data-s-without]");
    if (without) {
      var left = of("").cases;
      without.hidden = left.length === 0;
      without.querySelector("[data-s-count]").textContent = left.length === 1 ? "1 case nævner" : left.length + " cases nævner";
      listCases(without.querySelector(".s-map__cases"), left);
    }
  });
})();
