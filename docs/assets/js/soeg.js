/* The search dialog: what is typed, what is shown. soegemaskine.js finds; this shows. */
(function () {
  "use strict";
  var machine = window.samspilMaskine, dansk = window.samspilDansk;
  var dialog = document.querySelector("[data-s-find]");
  if (!dialog || !machine) return;
  var base = dialog.getAttribute("data-base");
  var input = dialog.querySelector("input");
  var clear = dialog.querySelector("[data-s-find-clear]");
  var status = dialog.querySelector("[data-s-find-status]");
  var output = dialog.querySelector("[data-s-find-output]");

  /* As KINDS of macros/search/index.py. */
  var KINDS = [
    { key: "side", one: "Side", many: "Sider" }, { key: "case", one: "Case", many: "Cases" },
    { key: "metode", one: "Metode", many: "Metoder" }, { key: "tjekliste", one: "Tjekliste", many: "Tjeklister" },
    { key: "begreb", one: "Begreb", many: "Begreber" }, { key: "dilemma", one: "Dilemma", many: "Dilemmaer" }
  ];
  var BEST = 5, OF_A_KIND = 3, AT_ONCE = 30, EXCERPT = 190;
  var EXAMPLES = ["partnerskabsaftale", "tavshedspligt", "hvem skal vi samarbejde med?", "unge", "når vi er uenige"];
  var PLACES = [
    ["cases/index.html", "Alle cases"], ["metoder/index.html", "De tre metoder"],
    ["tjeklister/index.html", "Alle tjeklister"], ["ordliste.html", "Ordlisten"]
  ];

  var MOST_COMPLETIONS = 5, SLOW = 300;
  var run = 0, shown = null, only = "", limit = AT_ONCE, settle = 0, wait = 0, late = 0;

  function make(name, attributes, content) {
    var element = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    (Array.isArray(content) ? content : content === undefined ? [] : [content]).forEach(function (part) {
      element.append(part);
    });
    return element;
  }
  function button(text, style, press) {
    var element = make("button", { type: "button", "class": style }, text);
    element.addEventListener("click", press);
    return element;
  }
  function count(number, one, many) { return number + " " + (number === 1 ? one : many); }

  /* A screen reader is told when the typing rests, not at each key. */
  function say(text) {
    window.clearTimeout(settle);
    settle = window.setTimeout(function () { status.textContent = text; }, 600);
  }

  /* The search stands in the address, so that it can be sent on and come back to. */
  function keepAddress(query) {
    var address = new URL(location.href);
    if (query) address.searchParams.set("q", query); else address.searchParams.delete("q");
    if (query && only) address.searchParams.set("slags", only); else address.searchParams.delete("slags");
    try { history.replaceState(null, "", address); } catch (e) { /* a browser that keeps a file's address */ }
  }

  function ask(query) {
    input.value = query;
    input.focus();
    search(query);
  }

  /* What stands there answers something else while an answer is on its way; on a slow line that is said. */
  function setBusy(isBusy) {
    window.clearTimeout(late);
    if (!isBusy) { output.removeAttribute("aria-busy"); return; }
    late = window.setTimeout(function () {
      output.setAttribute("aria-busy", "true");
      if (!shown) output.replaceChildren(make("p", { "class": "s-find__count" }, "Søger …"));
      say("Søger …");
    }, SLOW);
  }

  /* `isDone`: the last word is whole. */
  function search(query, isDone) {
    var mine = ++run, asked = query.normalize("NFC").trim();
    window.clearTimeout(wait);
    clear.hidden = !query;
    limit = AT_ONCE;
    if (!asked) {
      only = "";
      keepAddress("");
      setBusy(false);
      showEmpty();
      return Promise.resolve();
    }
    setBusy(true);
    return machine.start(base).then(function () { return machine.search(asked, !isDone && !/\s$/.test(query)); }).then(function (found) {
      if (mine !== run) return; /* something else has been typed since */
      setBusy(false);
      shown = { query: asked, found: found, more: machine.complete(query, MOST_COMPLETIONS) };
      if (only && !found.results.some(isOfKind)) only = "";
      keepAddress(asked);
      show();
    }).catch(function () {
      if (mine !== run) return;
      setBusy(false);
      shown = null;
      output.replaceChildren(make("p", { "class": "s-find__count" }, "Søgningen kunne ikke hentes. Prøv igen om lidt."), listPlaces("Eller se her:"));
      say("Søgningen kunne ikke hentes.");
    });
  }
  function isOfKind(result) { return KINDS[result.kind].key === only; }

  /* ---- What is shown ---- */
  /* What is shown, and for what it is the answer. */
  function setState(state, query) {
    output.dataset.state = state;
    output.dataset.query = query;
  }
  function showEmpty() {
    shown = null;
    say("");
    setState("empty", "");
    output.replaceChildren(
      makeChips("Prøv for eksempel", EXAMPLES),
      listPlaces("Eller begynd her")
    );
  }
  function makeChips(title, words) {
    return make("div", { "class": "s-find__chips", role: "group", "aria-label": title }, [make("span", { "class": "s-find__label" }, title)].concat(
      words.map(function (word) {
        var text = Array.isArray(word) ? word[0] : word, query = Array.isArray(word) ? word[1] : word;
        return button(text, "s-find__chip", function () { ask(query); });
      })
    ));
  }
  function listPlaces(title) {
    return make("div", { "class": "s-find__places" }, [
      make("p", { "class": "s-find__label" }, title),
      make("ul", {}, PLACES.map(function (place) { return make("li", {}, make("a", { href: base + place[0] }, place[1])); }))
    ]);
  }

  var texts = [];
  function show() {
    texts = [];
    var results = shown.found.results, parts = [];
    if (shown.more.length) parts.push(makeChips("Skriv videre", shown.more));
    if (!results.length) {
      showNothing(parts);
      return;
    }
    var guesses = shown.found.guesses.filter(function (guess) { return guess[0] !== guess[1]; }).slice(0, 3);
    var words = count(results.length, "svar", "svar");
    var guessed = guesses.length ? "Viser svar på " + listWords(guesses.map(function (guess) { return "«" + guess[1] + "»"; })) + "." : "";
    if (guessed) parts.push(make("p", { "class": "s-find__note" }, guessed));
    if (shown.found.isCommon) parts.push(make("p", { "class": "s-find__note" }, "Det er ord, som står næsten overalt. Skriv et ord mere om det, du leder efter."));
    parts.push(makeKinds(results));
    var list = make("div", { "class": "s-find__results" });
    if (only) {
      var some = results.filter(isOfKind), kind = KINDS.filter(function (one) { return one.key === only; })[0];
      words = some.length + " af " + words + ": " + kind.many.toLowerCase();
      list.append(makeGroup(kind.many, some.slice(0, limit), 0));
      if (some.length > limit) list.append(button("Vis flere " + kind.many.toLowerCase(), "s-find__all", function () { showMore(some.length); }));
    } else {
      addGroups(list, results);
    }
    parts.push(list);
    setState("results", shown.query);
    output.replaceChildren.apply(output, parts);
    output.scrollTop = 0;
    say(words + " på «" + shown.query + "»." + (guessed ? " " + guessed : "") +
      (shown.more.length ? " " + count(shown.more.length, "forslag", "forslag") + " til at skrive videre." : ""));
  }
  function listWords(words) {
    return words.length < 2 ? words.join("") : words.slice(0, -1).join(", ") + " og " + words[words.length - 1];
  }
  /* The rest of a long list, from where one was. */
  function showMore(total) {
    var before = output.querySelectorAll(".s-find__link").length, place = output.scrollTop;
    limit += AT_ONCE;
    show();
    output.scrollTop = place;
    var next = output.querySelectorAll(".s-find__link")[before];
    if (next) next.focus();
    say("Viser " + Math.min(limit, total) + " af " + total + ".");
  }

  /* The best first, whatever it is; then the rest by kind, the kind with the best of them first. */
  function addGroups(list, results) {
    var best = [], things = {};
    results.forEach(function (result) {
      if (best.length >= BEST) return;
      /* Two terms of one list are enough among the best. */
      var isThing = result.address.indexOf("#") >= 0;
      things[result.page] = (things[result.page] || 0) + (isThing ? 1 : 0);
      if (!isThing || things[result.page] < 3) best.push(result);
    });
    list.append(makeGroup(best.length > 1 ? "Bedste svar" : "Svar", best, 0));
    var groups = [], byKind = {};
    results.forEach(function (result) {
      if (best.indexOf(result) >= 0) return;
      if (!byKind[result.kind]) groups.push(byKind[result.kind] = { kind: KINDS[result.kind], results: [], total: 0 });
      byKind[result.kind].results.push(result);
    });
    groups.forEach(function (group) {
      list.append(makeGroup("Flere " + group.kind.many.toLowerCase(), group.results.slice(0, OF_A_KIND), OF_A_KIND));
      if (group.results.length > OF_A_KIND) {
        var total = results.filter(function (result) { return KINDS[result.kind] === group.kind; }).length;
        list.append(button("Vis alle " + total + " " + group.kind.many.toLowerCase(), "s-find__all", function () { narrow(group.kind.key); }));
      }
    });
  }

  function narrow(key) {
    only = only === key ? "" : key;
    limit = AT_ONCE;
    keepAddress(shown.query);
    show();
    var pressed = output.querySelector("[data-kind='" + (only || "alle") + "']");
    if (pressed) pressed.focus();
  }

  function makeKinds(results) {
    var numbers = {};
    results.forEach(function (result) { numbers[result.kind] = (numbers[result.kind] || 0) + 1; });
    var row = make("div", { "class": "s-find__kinds", role: "group", "aria-label": "Vis kun" });
    function add(key, text, number, press) {
      var element = button([text + " ", make("span", {}, String(number))], "s-find__kind", press);
      element.setAttribute("aria-pressed", String(only === key));
      element.dataset.kind = key || "alle";
      row.append(element);
    }
    add("", "Alle", results.length, function () { if (only) narrow(only); });
    KINDS.forEach(function (kind, number) {
      if (numbers[number]) add(kind.key, kind.many, numbers[number], function () { narrow(kind.key); });
    });
    return row;
  }

  function makeGroup(title, results) {
    var group = make("section", { "class": "s-find__group", "aria-label": title }, make("h2", {}, title));
    var list = make("ol");
    results.forEach(function (result) { list.append(makeResult(result)); });
    group.append(list);
    return group;
  }

  function makeResult(result) {
    var name = make("span", { "class": "s-find__title" });
    mark(name, result.title);
    var where = make("span", { "class": "s-find__where", hidden: "" });
    var kind = make("span", { "class": "s-find__what s-find__what--" + KINDS[result.kind].key }, KINDS[result.kind].one);
    var text = make("span", { "class": "s-find__text" });
    var link = make("a", { "class": "s-find__link", href: base + result.address }, [kind, name, where, text]);
    var found = shown;
    texts.push(machine.loadText(result.page).then(function (page) {
      /* A page of a newer edition than the words: its sections are not the ones that were found. */
      var row = page[2][result.section - page[1]];
      if (page[0] !== result.address.split("#")[0] || !row || found !== shown) return;
      link.href = base + page[0] + leadTo(row, result.isWhole);
      if (row[0] && result.address.indexOf("#") < 0) {
        where.hidden = false;
        where.append("Afsnit: ");
        mark(where, row[1]);
      }
      mark(text, cut(row[2], result.isWhole));
    }, function () { /* the title says enough */ }));
    return make("li", {}, link);
  }

  var WORD = /§|[\p{L}\p{N}]+/gu;
  function weightOf(word) {
    return !shown.found.isCommon && dansk.isStopWord(word) ? 0 : shown.found.marked[dansk.fold(word)] || 0;
  }
  /* To the section, and in it to the words that were found: the browser scrolls to them and marks them. Where it cannot
     find them as they stand here, it goes to the section. */
  function leadTo(row, isWhole) {
    var words = isWhole ? "" : quote(row[2]);
    return (row[0] || words ? "#" + row[0] : "") + (words ? ":~:text=" + encodeURIComponent(words).replace(/-/g, "%2D") : "");
  }
  /* A few words of a text, from the first that was searched for and without the end of its sentence: enough to tell the
     place from others, few enough to stand in one line of the page. */
  var FEW = 4;
  function quote(text) {
    var start = findBest(text), hit = Array.from(text.slice(start).matchAll(WORD)).filter(function (word) { return weightOf(word[0]); })[0];
    if (!hit) return "";
    var rest = /^[^.,;:!?·()«»"/]*/.exec(text.slice(start + hit.index))[0];
    var words = rest.trim().split(/\s+/);
    if (words.length >= FEW) return words.slice(0, FEW).join(" ");
    var lead = /[^.,;:!?·()«»"/]*$/.exec(text.slice(0, start + hit.index))[0].trim().split(/\s+/).filter(Boolean);
    return lead.slice(words.length - FEW).concat(words).join(" ");
  }
  function mark(element, text) {
    var done = 0;
    Array.from(text.matchAll(WORD)).forEach(function (word) {
      if (!weightOf(word[0])) return;
      element.append(text.slice(done, word.index), make("mark", {}, word[0]));
      done = word.index + word[0].length;
    });
    element.append(text.slice(done));
  }

  /* The stretch of a text that holds most of what was searched for; its beginning where the title says it all. */
  function cut(text, fromStart) {
    if (text.length <= EXCERPT) return text;
    var start = fromStart ? 0 : Math.max(0, findBest(text) - 50);
    if (start) start = text.indexOf(" ", start) + 1;
    var end = Math.min(text.length, start + EXCERPT);
    if (end < text.length) end = text.lastIndexOf(" ", end);
    return (start ? "… " : "") + text.slice(start, end).replace(/^· /, "") + (end < text.length ? " …" : "");
  }
  function findBest(text) {
    var hits = Array.from(text.matchAll(WORD)).map(function (word) {
      return { at: word.index, word: dansk.fold(word[0]), weight: weightOf(word[0]) };
    }).filter(function (hit) { return hit.weight; });
    var best = 0, start = 0;
    hits.forEach(function (first, number) {
      var sum = 0, seen = {};
      for (var i = number; i < hits.length && hits[i].at < first.at + EXCERPT - 30; i++) {
        sum += seen[hits[i].word] ? 0.1 : hits[i].weight;
        seen[hits[i].word] = true;
      }
      if (sum > best + 0.01) { best = sum; start = first.at; }
    });
    return start;
  }

  function showNothing(parts) {
    /* Each takes the place of the word that it is like; the others stay. */
    var alike = machine.findAlike(shown.query, 4);
    parts.push(make("p", { "class": "s-find__none" }, "Ingen svar på «" + shown.query + "»."));
    if (alike.length) parts.push(makeChips("Mente du", alike));
    parts.push(
      make("p", { "class": "s-find__advice" }, "Prøv et kortere ord eller et andet ord for det samme. Du kan også skrive et helt spørgsmål."),
      listPlaces("Eller se her")
    );
    setState("nothing", shown.query);
    output.replaceChildren.apply(output, parts);
    say("Ingen svar på «" + shown.query + "»." + (alike.length ? " Mente du " + alike.map(function (one) { return "«" + one[0] + "»"; }).join(", ") + "?" : ""));
  }

  /* ---- Keys ---- */
  function step(way) {
    var stops = [input].concat(Array.from(output.querySelectorAll(".s-find__link")));
    var at = stops.indexOf(document.activeElement);
    if (at < 0) at = 0;
    var next = stops[Math.max(0, Math.min(stops.length - 1, at + way))];
    next.focus();
    if (next === input) output.scrollTop = 0;
    else next.scrollIntoView({ block: "nearest" });
  }
  dialog.addEventListener("keydown", function (event) {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "ArrowDown") { event.preventDefault(); step(1); }
    else if (event.key === "ArrowUp") { event.preventDefault(); step(-1); }
  });
  /* Enter searches at once and goes to the best answer; once more opens it. */
  input.form.addEventListener("submit", function (event) {
    event.preventDefault();
    search(input.value, true).then(function () { if (shown && document.activeElement === input) step(1); });
  });
  input.addEventListener("input", function () {
    window.clearTimeout(wait);
    run += 1; /* what is on its way answers something else */
    wait = window.setTimeout(function () { search(input.value); }, 20);
    clear.hidden = !input.value;
  });
  clear.addEventListener("click", function () { ask(""); });
  /* Who comes back finds the answers where they were, and the one that was followed in focus. */
  output.addEventListener("click", function (event) {
    var link = event.target.closest(".s-find__link");
    if (!link) return;
    var place = { soeg: { limit: limit, number: Array.from(output.querySelectorAll(".s-find__link")).indexOf(link) } };
    try { history.replaceState(place, ""); } catch (error) { /* the search is there, at its beginning */ }
  });
  function returnTo(place) {
    limit = Number(place.limit) || AT_ONCE;
    if (limit > AT_ONCE) show();
    var link = output.querySelectorAll(".s-find__link")[place.number];
    if (!link) return;
    link.focus({ preventScroll: true });
    link.scrollIntoView({ block: "center" });
    /* The texts of those above make them taller. */
    Promise.all(texts).then(function () { if (document.activeElement === link) link.scrollIntoView({ block: "center" }); });
  }
  dialog.addEventListener("close", function () {
    run += 1;
    setBusy(false);
    window.clearTimeout(wait);
    window.clearTimeout(settle);
    status.textContent = "";
    keepAddress("");
  });

  var kept = new URL(location.href).searchParams.get("slags");
  if (KINDS.some(function (kind) { return kind.key === kept; })) only = kept;
  var left = history.state && history.state.soeg;
  machine.start(base).catch(function () { /* said when one searches */ });
  search(input.value).then(function () { if (left && shown) returnTo(left); });
})();
