/* The catalogue as a table of chosen columns. Fetched when somebody asks for it. */
(function () {
  "use strict";
  /* Of many titles in a cell the first stand there: a row stays a row. The page of the case has them all. */
  var MOST = 4;

  /* `view`: { make, data, facets, columns, sort, sortBy, notStated, isPrinted }, as katalog.js has them; `columns` are the keys
     and titles that are shown. `words` is what tables show beside the facets. */
  window.samspilKatalogTegnTabel = function (view, words, numbers) {
    var make = view.make, facets = {};
    view.facets.forEach(function (facet) { facets[facet.key] = facet; });

    function listTitles(key, n) {
      if (key === "periode") return words.periods[n] ? [words.periods[n]] : [];
      if (key === "parter") return words.parties[n] ? [words.parties[n]] : [];
      var facet = facets[key];
      return [].concat(facet.of[n]).map(function (place) { return facet.choices[place]; })
        .filter(function (choice) { return choice.key !== view.notStated; })
        .map(function (choice) { return choice.title; });
    }
    function word(titles) {
      if (titles.length <= MOST) return titles.join(", ");
      return titles.slice(0, MOST - 1).join(", ") + " og " + (titles.length - MOST + 1) + " til";
    }
    function makeCell(column, n) {
      var facet = facets[column[0]], text = word(listTitles(column[0], n));
      /* That a source shows no prerequisite is no gap in it. */
      var content = text ? [text] : column[0] === "tema" ? [] : [make("span", { "class": "s-gap" }, "ikke angivet i kilden")];
      if (text && facet && facet.read.has(n)) content.push(" ", make("span", { "class": "s-reading" }, "vores læsning"));
      return make("td", { "data-label": column[1] }, content);
    }

    /* A heading that the rows can be put in order by is a button. */
    function makeHead(key, title) {
      var facet = facets[key], content = [title], attributes = { scope: "col" };
      if (key === "tema" || key === "parter") attributes["class"] = "s-katalog__wide";
      var ways = key === "case" ? ["titel"] : key === "periode" ? ["aeldst", "nyest"] : [];
      /* A button in a heading is not drawn again on the next sheet of paper. */
      if (ways.length && !view.isPrinted) {
        var at = ways.indexOf(view.sort);
        if (at >= 0) attributes["aria-sort"] = at ? "descending" : "ascending";
        var press = make("button", { type: "button", "class": "s-katalog__order", "data-s-order": key }, title);
        press.addEventListener("click", function () { view.sortBy(ways[(at + 1) % ways.length], key); });
        content = [press];
      }
      if (facet && facet.reading) content.push(" ", make("span", { "class": "s-reading" }, "vores læsning"));
      return make("th", attributes, content);
    }

    var head = make("tr", {}, [makeHead("case", "Case")].concat(view.columns.map(function (column) {
      return makeHead(column[0], column[1]);
    })));
    var rows = numbers.map(function (n) {
      var name = view.data.titles[n];
      var title = n < view.data.cards ? make("a", { href: view.data.ids[n] + ".html" }, name) : name;
      return make("tr", {}, [make("th", { scope: "row", tabindex: "-1" }, title)].concat(view.columns.map(function (column) {
        return makeCell(column, n);
      })));
    });
    return make("table", { "class": "s-table" }, [
      make("caption", { "class": "s-hidden" }, "Cases"), make("thead", {}, head), make("tbody", {}, rows)
    ]);
  };
})();
