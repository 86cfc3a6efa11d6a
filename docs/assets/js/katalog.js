/* The catalogue: filters, words, sorting, cards or table, and all of it in the address.
   The page holds the first cases; `samspilKatalog` (cases/katalog.js) holds numbers for all of them: a case is its place
   in `ids`, a choice its place in its facet, and which cases have a choice is a row of bits. Cards, words and tables
   come in files of their own when they are needed (katalog/ord.js, katalog/tabel.js). Without this script the page is a
   list. */
(function () {
  "use strict";
  var box = document.querySelector("[data-s-catalogue]");
  var data = window.samspilKatalog;
  if (!box || !data) return;
  var ids = data.ids;
  var facets = data.facets;
  var list = box.querySelector("[data-s-list]");
  var named = box.querySelector("[data-s-named]");
  var map = document.querySelector("[data-s-map]");
  var WORDS = Math.ceil(ids.length / 32);
  var TYPING_PAUSE = 150;
  var SPEAKING_PAUSE = 400;
  var NOT_STATED = "ikke-angivet";
  var SORTS = [["", "Fyldigst først"], ["titel", "Titel A–Å"], ["aeldst", "Ældste først"], ["nyest", "Nyeste først"]];
  var VIEWS = [["", "Resuméer"], ["tabel", "Tabel"]];
  if (map) VIEWS.push(["danmarkskort", "Danmarkskort"]);
  var COLUMNS = facets.map(function (facet) { return [facet.key, facet.title]; });
  COLUMNS.splice(5, 0, ["periode", "Periode"], ["parter", "Parter"]);
  var USUAL_COLUMNS = ["metode", "kompleksitet", "kommune", "periode"];

  /* ---- Small things ---- */
  function make(name, attributes, content) {
    var element = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) {
      if (attributes[key] === true) element.setAttribute(key, "");
      else if (attributes[key] !== false) element.setAttribute(key, attributes[key]);
    });
    [].concat(content === undefined ? [] : content).forEach(function (part) {
      element.appendChild(typeof part === "string" ? document.createTextNode(part) : part);
    });
    return element;
  }
  function button(text, attributes) { return make("button", Object.assign({ type: "button" }, attributes), text); }
  function hidden(text) { return make("span", { "class": "s-hidden" }, text); }
  function count(number) { return number === 0 ? "ingen cases" : number === 1 ? "1 case" : number + " cases"; }
  function has(pairs, key) { return pairs.some(function (pair) { return pair[0] === key; }); }

  /* ---- Bits ---- */
  function noBits() { return new Uint32Array(WORDS); }
  function allBits() {
    var bits = noBits();
    for (var n = 0; n < ids.length; n++) bits[n >> 5] |= 1 << (n & 31);
    return bits;
  }
  function join(into, bits) { for (var i = 0; i < WORDS; i++) into[i] |= bits[i]; }
  function keep(into, bits) { for (var i = 0; i < WORDS; i++) into[i] &= bits[i]; }
  function weigh(v) {
    v = v - ((v >>> 1) & 0x55555555);
    v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
    return (((v + (v >>> 4)) & 0xf0f0f0f) * 0x1010101) >>> 24;
  }
  function size(bits) { var sum = 0; for (var i = 0; i < WORDS; i++) sum += weigh(bits[i]); return sum; }
  function shared(a, b) { var sum = 0; for (var i = 0; i < WORDS; i++) sum += weigh(a[i] & b[i]); return sum; }
  function isIn(bits, n) { return (bits[n >> 5] >>> (n & 31)) & 1; }

  facets.forEach(function (facet) {
    facet.places = {};
    facet.choices = facet.choices.map(function (choice, place) {
      facet.places[choice[0]] = place;
      return { key: choice[0], title: choice[1], heading: choice[2], bits: noBits(), count: -1 };
    });
    facet.of.forEach(function (places, n) {
      [].concat(places).forEach(function (place) { facet.choices[place].bits[n >> 5] |= 1 << (n & 31); });
    });
  });

  /* ---- Files that come when they are needed ---- */
  var files = {};
  function fetchScript(address) {
    if (!files[address]) {
      files[address] = new Promise(function (done, failed) {
        var script = make("script", { src: address });
        script.onload = done;
        script.onerror = function () { delete files[address]; failed(new Error(address)); };
        document.head.appendChild(script);
      });
    }
    return files[address];
  }
  /* The edition in the address: a file kept from an older one numbers its cases differently. */
  function load(name) { return fetchScript(name + ".js?" + data.edition); }
  function loadTool(name) { return fetchScript("../assets/js/" + name + ".js"); }
  var cards = {};
  var markup = {};
  var find = null;
  var table = null;
  var broken = {};
  window.samspilKatalogKort = function (chunk, all) { markup[chunk] = all; };
  var words = null;
  window.samspilKatalogOrd = function (read) { words = read; };
  function loadWords() {
    return Promise.all([load("katalog-ord"), loadTool("dansk").then(function () { return loadTool("katalog/ord"); })]).then(function () {
      find = find || window.samspilKatalogFinder(words);
    });
  }
  window.samspilKatalogTabel = function (read) { table = read; };
  var places = {};
  ids.forEach(function (id, n) { places[id] = n; });
  Array.prototype.forEach.call(list.children, function (item) { cards[places[item.getAttribute("data-s-case")]] = item; });
  var nameItems = named ? Array.prototype.slice.call(named.querySelectorAll("li[id]")) : [];

  /* ---- What is chosen ---- */
  var state;
  function readAddress() {
    var asked = new URLSearchParams(location.search);
    function words(key) { return asked.getAll(key).join(",").split(",").filter(Boolean); }
    function one(key, pairs) { var word = asked.get(key) || ""; return has(pairs, word) ? word : ""; }
    var columns = words("kolonner").filter(function (key, at, all) { return has(COLUMNS, key) && all.indexOf(key) === at; });
    var read = {
      chosen: {},
      /* «ord» and not «q»: that one belongs to the search of the whole site, which opens itself for it. */
      q: (asked.get("ord") || "").slice(0, 200),
      view: one("vis", VIEWS),
      sort: one("sorter", SORTS),
      columns: columns.length || asked.get("kolonner") === "ingen" ? columns : USUAL_COLUMNS.slice(),
      shown: Math.max(data.page, Math.ceil(Math.min(Number(asked.get("antal")) || 0, ids.length) / data.page) * data.page)
    };
    facets.forEach(function (facet) {
      read.chosen[facet.key] = {};
      words(facet.key).forEach(function (key) {
        if (Object.prototype.hasOwnProperty.call(facet.places, key)) read.chosen[facet.key][key] = true;
      });
    });
    return read;
  }
  function chosenOf(facet) {
    return facet.choices.filter(function (choice) { return state.chosen[facet.key][choice.key]; });
  }
  function writeAddress() {
    var parts = [];
    function add(key, value) { parts.push(key + "=" + value); }
    facets.forEach(function (facet) {
      var keys = chosenOf(facet).map(function (choice) { return choice.key; });
      if (keys.length) add(facet.key, keys.join(","));
    });
    if (state.q.trim()) add("ord", encodeURIComponent(state.q.trim()).replace(/%20/g, "+"));
    if (state.view) add("vis", state.view);
    if (state.sort) add("sorter", state.sort);
    if (state.columns.join() !== USUAL_COLUMNS.join()) add("kolonner", state.columns.join(",") || "ingen");
    if (state.shown > data.page) add("antal", state.shown);
    /* What others have put in the address stays there. */
    new URLSearchParams(location.search).forEach(function (value, key) {
      var own = ["ord", "vis", "sorter", "kolonner", "antal"].concat(facets.map(function (facet) { return facet.key; }));
      if (own.indexOf(key) < 0) add(encodeURIComponent(key), encodeURIComponent(value));
    });
    return location.pathname + (parts.length ? "?" + parts.join("&") : "");
  }
  function remember(replacing) {
    var address = writeAddress();
    if (address === location.pathname + location.search) return;
    try {
      if (replacing) history.replaceState(null, "", address);
      else history.pushState(null, "", address);
    } catch (error) { /* a browser that refuses this from disk still filters */ }
  }

  /* ---- Words ---- */
  function hasWords() { return /[\p{L}\p{N}§]/u.test(state.q); }
  /* null: every case, for there are no words to look for, or not yet. */
  function findText() {
    if (!hasWords() || !find) return null;
    var bits = allBits();
    find(state.q).forEach(function (places) {
      var some = noBits();
      places.forEach(function (n) { some[n >> 5] |= 1 << (n & 31); });
      keep(bits, some);
    });
    return bits;
  }

  /* ---- What the choices give ---- */
  function select() {
    var conditions = facets.map(function (facet) {
      var chosen = chosenOf(facet);
      if (!chosen.length) return null;
      var bits = noBits();
      chosen.forEach(function (choice) { join(bits, choice.bits); });
      return bits;
    });
    var text = findText();
    var every = conditions.concat([text]);
    function meet(left) {
      var bits = allBits();
      every.forEach(function (condition, at) { if (condition && at !== left) keep(bits, condition); });
      return bits;
    }
    var all = meet(-1);
    /* Every condition but one: what a facet's own choices are counted in. */
    function without(left) { return every[left] ? meet(left) : all; }
    return { bits: all, conditions: conditions, text: text, without: without };
  }
  var orders = {};
  function order() {
    if (!orders[state.sort]) {
      var numbers = ids.map(function (_, n) { return n; });
      var time = data.time, title = data.title, way = state.sort === "nyest" ? -1 : 1;
      if (state.sort === "titel") numbers.sort(function (a, b) { return title[a] - title[b]; });
      else if (state.sort) {
        numbers.sort(function (a, b) {
          return !time[a] - !time[b] || way * (time[a] - time[b]) || title[a] - title[b];
        });
      }
      orders[state.sort] = numbers;
    }
    return orders[state.sort];
  }

  /* ---- The parts of the page ---- */
  var side = box.querySelector("[data-s-filters]");
  var main = list.parentNode;
  var tools = box.querySelector("[data-s-tools]");
  var form = make("form", { "class": "s-filters", "aria-label": "Filtre" });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.style.setProperty("--s-digits", String(ids.length).length);

  /* Among many choices one is found by its name. What is ticked stays in sight. */
  var LONG = 10;
  function makeFinder(facet) {
    var field = make("input", { type: "search", "class": "s-filters__find", autocomplete: "off", spellcheck: "false", placeholder: "Find på listen", "aria-label": "Find på listen: " + facet.title });
    field.addEventListener("input", function () {
      var asked = field.value.trim().toLocaleLowerCase("da");
      facet.choices.forEach(function (choice) {
        choice.label.hidden = choice.title.toLocaleLowerCase("da").indexOf(asked) < 0 && !choice.input.checked;
      });
      facet.box.querySelectorAll(".s-filters__group").forEach(function (group) {
        var next = group.nextElementSibling;
        while (next && next.hidden) next = next.nextElementSibling;
        group.hidden = !next || next.classList.contains("s-filters__group");
      });
      var left = facet.choices.filter(function (choice) { return !choice.label.hidden; }).length;
      say(left === 0 ? "Ingen valg passer." : left === 1 ? "1 valg passer." : left + " valg passer.");
    });
    return field;
  }
  facets.forEach(function (facet, at) {
    facet.mark = make("span", { "class": "s-filters__mark" });
    var heading = make("summary", {}, [make("span", {}, facet.title), facet.mark]);
    var field = make("fieldset", {}, make("legend", { "class": "s-hidden" }, facet.title));
    if (facet.note || facet.reading) {
      field.appendChild(make("p", { "class": "s-filters__note" }, (facet.note ? [facet.note, " "] : [])
        .concat(facet.reading ? [make("span", { "class": "s-reading" }, "vores læsning")] : [])));
    }
    var under = "";
    facet.choices.forEach(function (choice) {
      if (choice.heading !== under) {
        under = choice.heading;
        field.appendChild(make("p", { "class": "s-filters__group" }, under));
      }
      choice.input = make("input", { type: "checkbox", name: facet.key, value: choice.key, autocomplete: "off" });
      choice.number = document.createTextNode("");
      choice.unit = document.createTextNode("");
      choice.label = make("label", {}, [choice.input, make("span", {}, choice.title),
        make("span", { "class": "s-filters__count" }, [choice.number, make("span", { "class": "s-hidden" }, choice.unit)])]);
      field.appendChild(choice.label);
      choice.input.addEventListener("change", function () {
        if (choice.input.checked) state.chosen[facet.key][choice.key] = true;
        else delete state.chosen[facet.key][choice.key];
        changed();
      });
    });
    if (facet.choices.length > LONG) field.insertBefore(makeFinder(facet), field.querySelector(".s-filters__group, label"));
    facet.box = make("details", { "class": "s-filters__facet", open: at < 3 }, [heading, field]);
    form.appendChild(facet.box);
  });

  var input = make("input", { type: "search", id: "s-katalog-ord", autocomplete: "off", spellcheck: "false", enterkeyhint: "search", maxlength: "200" });
  var sorting = make("select", { id: "s-katalog-sort", autocomplete: "off" }, SORTS.map(function (pair) {
    return make("option", { value: pair[0] }, pair[1]);
  }));
  var views = VIEWS.map(function (pair) {
    var choose = button(pair[1], { "class": "s-switch__choice", "aria-pressed": "false" });
    choose.addEventListener("click", function () {
      if (state.view === pair[0]) return;
      state.view = pair[0];
      changed(false, pair[1] + ".", true);
    });
    return choose;
  });
  var columnBoxes = COLUMNS.map(function (pair) {
    var tick = make("input", { type: "checkbox", value: pair[0], autocomplete: "off" });
    tick.addEventListener("change", function () {
      state.columns = COLUMNS.filter(function (column, at) { return columnBoxes[at].checked; }).map(function (column) { return column[0]; });
      changed(false, tick.checked ? "Kolonnen «" + pair[1] + "» er med." : "Kolonnen «" + pair[1] + "» er taget ud.", true);
    });
    return tick;
  });
  /* The usual columns in the picker's own order, so that the address compares them. */
  USUAL_COLUMNS = COLUMNS.map(function (pair) { return pair[0]; }).filter(function (key) { return USUAL_COLUMNS.indexOf(key) >= 0; });
  var picker = make("details", { "class": "s-katalog__columns", hidden: true }, [
    make("summary", {}, "Vælg kolonner"),
    make("fieldset", {}, [make("legend", { "class": "s-hidden" }, "Kolonner i tabellen")].concat(COLUMNS.map(function (pair, at) {
      return make("label", {}, [columnBoxes[at], make("span", {}, pair[1])]);
    })))
  ]);
  var opener = button("Filtre", { "class": "s-button s-button--quiet s-katalog__opener", "aria-haspopup": "dialog" });
  tools.appendChild(make("div", { "class": "s-katalog__find" }, [make("label", { "for": "s-katalog-ord" }, "Søg på ord i titel, resumé, parter og kommune"), input]));
  tools.appendChild(make("div", { "class": "s-katalog__row" }, [
    opener,
    make("div", { "class": "s-katalog__sort" }, [make("label", { "for": "s-katalog-sort" }, "Rækkefølge"), sorting]),
    make("div", { "class": "s-switch", role: "group", "aria-label": "Visning" }, views)
  ]));
  tools.appendChild(picker);
  var result = make("p", { "class": "s-katalog__count" });
  var chips = make("ul", { "class": "s-chips", "aria-label": "Valgte filtre" });
  var spoken = make("p", { "class": "s-hidden", role: "status" });
  var empty = make("div", { "class": "s-katalog__empty", hidden: true });
  var more = button("", { "class": "s-button s-button--quiet s-katalog__more", hidden: true });
  var tablePlace = make("div", { "class": "s-scroll s-katalog__table", hidden: true });
  [result, chips, empty].forEach(function (part) { main.insertBefore(part, list); });
  if (map) main.insertBefore(map, list);
  main.insertBefore(tablePlace, list.nextSibling);
  main.insertBefore(more, tablePlace.nextSibling);
  main.appendChild(spoken);
  /* On paper nobody can ask what was chosen, or press for more. */
  var printed = make("p", { "class": "s-katalog__printed", hidden: true });
  main.insertBefore(printed, chips);
  var pager = box.querySelector("[data-s-pager]");
  if (pager) pager.hidden = true;

  /* On a phone the filters are a dialog: the same form, moved into it. */
  var done = button("", { "class": "s-button s-sheet__done" });
  var closing = button([hidden("Luk")], { "class": "s-sheet__close" });
  var clearing = button("Ryd alle", { "class": "s-button s-button--quiet" });
  var spokenHere = make("p", { "class": "s-hidden", role: "status" });
  var sheetBody = make("div", { "class": "s-sheet__body" });
  var sheet = make("dialog", { "class": "s-sheet md-typeset", "aria-labelledby": "s-sheet-title" }, [
    make("div", { "class": "s-sheet__head" }, [make("h2", { id: "s-sheet-title" }, "Filtre"), closing]),
    sheetBody, spokenHere, make("div", { "class": "s-sheet__foot" }, [clearing, done])
  ]);
  box.appendChild(sheet);
  var narrow = window.matchMedia("(max-width: 59.99em)");
  function settle() {
    if (!narrow.matches && sheet.open) sheet.close();
    (narrow.matches ? sheetBody : side).appendChild(form);
    if (!narrow.matches && state) facets.forEach(function (facet, at) { if (at < 3) facet.box.open = true; });
  }
  opener.addEventListener("click", function () {
    facets.forEach(function (facet) { facet.box.open = chosenOf(facet).length > 0; });
    facets[0].box.open = true;
    sheet.showModal();
  });
  [done, closing].forEach(function (close) { close.addEventListener("click", function () { sheet.close(); }); });
  sheet.addEventListener("click", function (event) { if (event.target === sheet) sheet.close(); });
  if (narrow.addEventListener) narrow.addEventListener("change", settle);
  clearing.addEventListener("click", function () { clear(); closing.focus(); });

  /* ---- Showing ---- */
  function clear() {
    facets.forEach(function (facet) { state.chosen[facet.key] = {}; });
    state.q = "";
    changed();
  }
  function countActive() {
    return facets.reduce(function (sum, facet) { return sum + chosenOf(facet).length; }, 0);
  }

  /* What the reader does not see yet waits until the answer has been painted; of several of a kind, the last is done. */
  var postponed = {};
  function afterwards(kind, work) {
    var isWaiting = Object.keys(postponed).length > 0;
    postponed[kind] = work;
    if (isWaiting) return;
    window.requestAnimationFrame(function () {
      window.setTimeout(function () {
        var now = postponed;
        postponed = {};
        Object.keys(now).forEach(function (each) { now[each](); });
      });
    });
  }
  /* Only what has changed is written, and into texts that stand there already: a click must not cost a new layout of
     every filter. */
  function countChoices(facet, among) {
    facet.choices.forEach(function (choice) {
      var number = shared(among, choice.bits);
      if (choice.count === number) return;
      choice.number.data = String(number);
      if (choice.unit.data === "" || (choice.count === 1) !== (number === 1)) choice.unit.data = number === 1 ? " case" : " cases";
      if (choice.count === 0 || number === 0) choice.label.classList.toggle("s-filters__none", number === 0);
      choice.count = number;
    });
  }
  function showCounts(found) {
    facets.forEach(function (facet, at) {
      var chosen = 0;
      facet.choices.forEach(function (choice) {
        var on = Boolean(state.chosen[facet.key][choice.key]);
        if (on) chosen++;
        if (choice.input.checked !== on) choice.input.checked = on;
      });
      if (facet.box.open) countChoices(facet, found.without(at));
      var text = chosen ? String(chosen) : "";
      if (facet.mark.textContent !== text) {
        facet.mark.textContent = text;
        if (text) facet.mark.appendChild(hidden(chosen === 1 ? " valgt" : " valgte"));
      }
    });
  }

  function chip(kind, title, remove) {
    var item = button([make("span", { "class": "s-chips__kind" }, kind + ": "), title], {
      "class": "s-chip", "aria-label": kind + ": " + title + ", fjern"
    });
    item.addEventListener("click", function () {
      var at = Array.prototype.indexOf.call(chips.children, item.parentNode);
      remove();
      changed();
      /* The next one takes the place, and the focus. */
      var next = chips.children[Math.min(at, chips.children.length - 1)];
      (next ? next.querySelector("button") : input).focus();
    });
    return make("li", {}, item);
  }
  var chipsFor = null;
  function showChips() {
    var wanted = JSON.stringify([state.chosen, state.q.trim()]);
    if (wanted === chipsFor) return;
    chipsFor = wanted;
    chips.textContent = "";
    if (state.q.trim()) chips.appendChild(chip("Ord", "«" + state.q.trim() + "»", function () { state.q = ""; }));
    facets.forEach(function (facet) {
      chosenOf(facet).forEach(function (choice) {
        chips.appendChild(chip(facet.title, choice.title, function () { delete state.chosen[facet.key][choice.key]; }));
      });
    });
    chips.hidden = !chips.children.length;
    if (chips.children.length) {
      var all = button("Ryd alle", { "class": "s-chip s-chip--all" });
      all.addEventListener("click", function () { clear(); input.focus(); });
      chips.appendChild(make("li", {}, all));
    }
    var active = countActive();
    opener.textContent = active ? "Filtre (" + active + ")" : "Filtre";
    clearing.disabled = !active && !state.q.trim();
  }

  /* Nothing fits: say which condition to let go of, and what that gives. */
  function showAdvice(found) {
    var ways = [];
    facets.forEach(function (facet, at) {
      if (!found.conditions[at]) return;
      var titles = chosenOf(facet).map(function (choice) { return choice.title; }).join(" eller ");
      ways.push({ title: facet.title + ": " + titles, number: size(found.without(at)), go: function () { state.chosen[facet.key] = {}; } });
    });
    if (found.text) ways.push({ title: "Ord: «" + state.q.trim() + "»", number: size(found.without(facets.length)), go: function () { state.q = ""; } });
    var useful = ways.filter(function (way) { return way.number; }).sort(function (a, b) { return b.number - a.number; });
    empty.textContent = "";
    empty.appendChild(make("p", { "class": "s-katalog__sorry" }, "Ingen cases passer på alle valgene på én gang."));
    empty.appendChild(make("p", {}, useful.length ? "Prøv uden ét af valgene:" : "Det hjælper ikke at fjerne ét valg. Ryd dem alle, og begynd forfra."));
    var options = make("ul", {}, useful.map(function (way) {
      var choose = button([make("span", {}, "Fjern " + way.title), " ", make("small", {}, "giver " + count(way.number))], { "class": "s-katalog__way" });
      choose.addEventListener("click", function () { way.go(); changed(); focusResult(); });
      return make("li", {}, choose);
    }));
    var all = button("Ryd alle", { "class": "s-button s-button--quiet" });
    all.addEventListener("click", function () { clear(); focusResult(); });
    empty.appendChild(options);
    if (hasWords()) {
      var wider = make("p", {}, ["Eller søg i hele Samspil efter ", make("a", { href: "?q=" + encodeURIComponent(state.q.trim()) }, "«" + state.q.trim() + "»"),
        ". Den søgning kender også andre ord for det samme."]);
      empty.appendChild(wider);
    }
    empty.appendChild(all);
  }
  function focusResult() { result.tabIndex = -1; result.focus(); }

  function cardOf(n) {
    if (cards[n]) return cards[n];
    var chunk = Math.floor((n - data.page) / data.chunk);
    if (!markup[chunk]) return null;
    /* Made by the build from the same template as the cards of the page, escaped there. */
    var template = document.createElement("template");
    template.innerHTML = markup[chunk][(n - data.page) % data.chunk];
    cards[n] = template.content.removeChild(template.content.firstElementChild);
    return cards[n];
  }
  /* What stands for a card until it has come: its title, as a link. */
  var blank = box.querySelector("[data-s-blank]");
  var waiting = {};
  function standIn(n) {
    if (!waiting[n]) {
      waiting[n] = blank.content.firstElementChild.cloneNode(true);
      var link = waiting[n].querySelector("a");
      link.href = ids[n] + ".html";
      link.textContent = data.titles[n];
    }
    var chunk = Math.floor((n - data.page) / data.chunk);
    waiting[n].querySelector("p").textContent = broken[chunk] ? "Resuméet kunne ikke hentes." : "Henter resumé …";
    return waiting[n];
  }
  /* Brings the list to what it should be, leaving alone what is right already. */
  function arrange(wanted) {
    var stays = new Set(wanted), fresh = false;
    var next = list.firstElementChild;
    wanted.forEach(function (item) {
      while (next && !stays.has(next)) { var gone = next; next = next.nextElementSibling; list.removeChild(gone); }
      if (item === next) { next = next.nextElementSibling; return; }
      if (!item.parentNode && item.hasAttribute("data-s-case")) fresh = true;
      list.insertBefore(item, next);
    });
    while (next) { var last = next; next = next.nextElementSibling; list.removeChild(last); }
    if (fresh) document.dispatchEvent(new CustomEvent("samspil:vist", { detail: { element: list } }));
  }
  function showCards(numbers) {
    var missing = {};
    var focused = document.activeElement && list.contains(document.activeElement) ? document.activeElement.closest("li") : null;
    arrange(numbers.map(function (n) {
      var item = cardOf(n);
      var chunk = Math.floor((n - data.page) / data.chunk);
      if (!item && !broken[chunk]) missing[chunk] = true;
      if (item && focused && waiting[n] === focused) focused = item;
      return item || standIn(n);
    }));
    if (focused && !list.contains(document.activeElement) && list.contains(focused)) focused.querySelector("a").focus();
    var names = Object.keys(missing);
    list.setAttribute("aria-busy", String(names.length > 0));
    if (!names.length) return;
    afterwards("kort", function () {
      if (showing !== numbers) return;
      Promise.all(names.map(function (chunk) {
        return load("katalog-kort-" + chunk).catch(function () { broken[chunk] = true; });
      })).then(function () { if (showing === numbers) showCards(numbers); });
    });
  }

  facets.forEach(function (facet) { facet.read = new Set(facet.readings || []); });
  function showTable(numbers, isPrinted) {
    if (!table || !window.samspilKatalogTegnTabel) {
      Promise.all([load("katalog-tabel"), loadTool("katalog/tabel")]).then(function () { if (showing === numbers) showTable(numbers); }, function () {
        tablePlace.textContent = "Tabellen kunne ikke hentes. Prøv igen, eller vælg «Resuméer».";
      });
      return;
    }
    var columns = COLUMNS.filter(function (pair) { return state.columns.indexOf(pair[0]) >= 0; });
    var held = tablePlace.contains(document.activeElement) && document.activeElement.getAttribute("data-s-order");
    var wide = columns.filter(function (pair) { return pair[0] === "tema" || pair[0] === "parter"; }).length;
    tablePlace.style.setProperty("--s-columns", columns.length + 1 + wide);
    tablePlace.replaceChildren(window.samspilKatalogTegnTabel({
      make: make, data: data, facets: facets, columns: columns, notStated: NOT_STATED, sort: state.sort, isPrinted: isPrinted,
      sortBy: function (sort) {
        state.sort = sort;
        changed(false, wordSort() + ".", true);
      }
    }, table, numbers));
    var order = held && tablePlace.querySelector("[data-s-order=" + held + "]");
    if (order) order.focus();
    window.dispatchEvent(new Event("resize")); /* the site's script sees to it that the keyboard can scroll it */
  }
  function wordSort() { return SORTS.filter(function (pair) { return pair[0] === state.sort; })[0][1]; }

  var showing = null;
  function show() {
    var found = select();
    var total = size(found.bits);
    var isTable = state.view === "tabel";
    var all = order().filter(function (n) { return isIn(found.bits, n); });
    var listed = isTable ? all : all.filter(function (n) { return n < data.cards; });
    var numbers = listed.slice(0, state.shown);
    var only = total - all.filter(function (n) { return n < data.cards; }).length;
    showCounts(found);
    afterwards("tal", function () { facets.forEach(function (facet, at) { countChoices(facet, found.without(at)); }); });
    showChips();
    if (input.value.trim() !== state.q.trim()) input.value = state.q;
    if (sorting.value !== state.sort) sorting.value = state.sort;
    VIEWS.forEach(function (pair, at) { views[at].setAttribute("aria-pressed", String(pair[0] === state.view)); });
    COLUMNS.forEach(function (pair, at) { columnBoxes[at].checked = state.columns.indexOf(pair[0]) >= 0; });
    result.textContent = (total === ids.length ? "Alle " + count(total) : total + " af " + count(ids.length)) +
      (!only ? "" : only === total ? ", " + (total === 1 ? "som kun er nævnt" : "alle kun nævnt") : ", heraf " + only + " kun nævnt");
    nameWindow();
    done.textContent = total ? "Vis " + count(total) : "Ingen cases";
    empty.hidden = total > 0;
    if (!total) showAdvice(found);
    list.hidden = isTable || !numbers.length;
    tablePlace.hidden = !isTable || !numbers.length;
    picker.hidden = !isTable;
    if (map) map.hidden = state.view !== "danmarkskort";
    if (named) {
      named.hidden = isTable || !only;
      nameItems.forEach(function (item) { item.hidden = !isIn(found.bits, places[item.id]); });
    }
    var left = listed.length - numbers.length;
    more.hidden = left <= 0;
    if (left > 0) more.textContent = "Vis " + Math.min(left, data.page) + " flere (" + left + " tilbage)";
    showing = numbers;
    if (isTable) showTable(numbers); else showCards(numbers);
    if (map && !map.hidden) {
      document.dispatchEvent(new CustomEvent("samspil:udvalg", { detail: {
        ids: all.map(function (n) { return ids[n]; }),
        of: function (key) { return listOfMunicipality(key, all); }
      } }));
    }
  }
  function choiceOf(facetKey, key) {
    var facet = facets.filter(function (one) { return one.key === facetKey; })[0];
    return facet.choices[facet.places[key]];
  }
  /* What the map needs of a municipality: the cases among `numbers` that have a page, how many are only named, whether
     it is chosen, and the address of the selection with it chosen, or no longer. */
  function listOfMunicipality(key, numbers) {
    var choice = choiceOf("kommune", key === "" ? NOT_STATED : key);
    if (!choice) return { cases: [], named: 0, isChosen: false, address: "" };
    var own = numbers.filter(function (n) { return isIn(choice.bits, n); });
    var paged = own.filter(function (n) { return n < data.cards; });
    var before = state.chosen.kommune, isChosen = Boolean(before[choice.key]);
    state.chosen.kommune = Object.assign({}, before);
    toggle(choice.key);
    var address = writeAddress();
    state.chosen.kommune = before;
    return {
      cases: paged.map(function (n) { return [ids[n] + ".html", data.titles[n]]; }), named: own.length - paged.length,
      isChosen: isChosen, address: address
    };
  }
  function toggle(municipality) {
    var chosen = state.chosen.kommune;
    if (chosen[municipality]) delete chosen[municipality]; else chosen[municipality] = true;
  }
  /* A bookmark and a step of the history are told apart by what they show. */
  var windowTitle = document.title;
  function wordChoices() {
    return facets.map(function (facet) {
      return { title: facet.title, words: chosenOf(facet).map(function (choice) { return choice.title; }).join(" eller ") };
    }).concat({ title: "Ord", words: state.q.trim() ? "«" + state.q.trim() + "»" : "" }).filter(function (one) { return one.words; });
  }
  function nameWindow() {
    var chosen = wordChoices().map(function (one) { return one.words; }).join(", ");
    document.title = chosen ? windowTitle.replace(/ – /, ": " + chosen.replace(/\$/g, "$$$$") + " – ") : windowTitle;
  }

  var speaking;
  function say(text) {
    window.clearTimeout(speaking);
    speaking = window.setTimeout(function () {
      [spoken, spokenHere].forEach(function (place) { place.textContent = text; });
    }, SPEAKING_PAUSE);
  }
  function announce(before) { say((before ? before + " " : "") + result.textContent + "."); }
  /* Every change of the reader's comes through here. `keeps`: what is selected stays, and how much of it is shown. */
  function changed(replacing, before, keeps) {
    window.clearTimeout(typing);
    if (!replacing) isTyping = false;
    if (!keeps) state.shown = data.page;
    remember(replacing);
    needWords();
    show();
    announce(before);
  }
  function needWords() {
    if (!hasWords() || find) return;
    loadWords().then(function () { show(); announce(); }, function () {
      announce("Ordene kunne ikke hentes; der er kun filtreret på det andet.");
    });
  }

  /* What is typed counts at once, and is shown when the typing rests. The first letter is a step of the history, so that
     one comes back to what was before; the rest of the word belongs to that step. */
  var typing;
  var isTyping = false;
  input.addEventListener("focus", function () { loadWords().catch(function () { /* asked for again when needed */ }); });
  input.addEventListener("blur", function () { isTyping = false; });
  input.addEventListener("input", function () {
    state.q = input.value;
    window.clearTimeout(typing);
    typing = window.setTimeout(function () {
      changed(isTyping);
      isTyping = true;
    }, TYPING_PAUSE);
  });
  sorting.addEventListener("change", function () {
    state.sort = sorting.value;
    changed(false, wordSort() + ".", true);
  });
  more.addEventListener("click", function () {
    var before = state.shown;
    state.shown += data.page;
    remember(true);
    show();
    announce("Viser " + showing.length + ".");
    /* On to the first of the new ones. */
    var isTable = state.view === "tabel";
    var item = (isTable ? tablePlace.querySelectorAll("tbody tr") : list.children)[before];
    var first = item && (item.querySelector("a") || item.querySelector("th"));
    if (first) first.focus();
  });
  /* Who moves towards the filters will need the cards: they are fetched one file after another, before the click. */
  var AHEAD = 20;
  var last = Math.ceil((data.cards - data.page) / data.chunk);
  var fetching = false;
  function fetchNext(chunk) {
    if (chunk >= Math.min(last, AHEAD)) return;
    var next = function () { fetchNext(chunk + 1); };
    load("katalog-kort-" + chunk).then(next, next);
  }
  ["pointerenter", "focusin"].forEach(function (event) {
    form.addEventListener(event, function () { if (!fetching) { fetching = true; fetchNext(0); } });
  });
  opener.addEventListener("click", function () { if (!fetching) { fetching = true; fetchNext(0); } });
  /* A municipality on the map is a filter here, and what it shows stands below the map; elsewhere it is a way to its
     page. */
  if (map) {
    map.addEventListener("click", function (event) {
      var link = event.target.closest("a[data-s-municipality]");
      if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      var key = link.getAttribute("data-s-municipality"), choice = choiceOf("kommune", key);
      if (!choice) return;
      event.preventDefault();
      toggle(key);
      changed(false, choice.title + (state.chosen.kommune[key] ? " er valgt." : " er ikke længere valgt."));
    });
  }
  function spellAddress() {
    var address = location.href.split("#")[0];
    try { return decodeURI(address); } catch (error) { return address; }
  }
  /* Paper has everything that is selected where that is at hand, says what was chosen, and where to find it. */
  window.addEventListener("beforeprint", function () {
    var isTable = state.view === "tabel" && table;
    if (isTable) {
      var bits = select().bits;
      showTable(order().filter(function (n) { return isIn(bits, n); }), true);
    }
    var chosen = wordChoices().map(function (one) { return one.title + ": " + one.words; });
    var left = isTable ? "" : more.hidden ? "" : " Her er de første " + showing.length + ".";
    printed.textContent = (chosen.length ? chosen.join(". ") + ". " : "") + "Rækkefølge: " + wordSort().toLocaleLowerCase("da") + "." + left +
      " Udskrevet " + new Date().toLocaleDateString("da-DK", { day: "numeric", month: "long", year: "numeric" }) +
      (location.protocol === "file:" ? "." : " fra " + spellAddress() + ".");
    printed.hidden = false;
    document.documentElement.classList.toggle("s-prints-table", Boolean(isTable));
  });
  window.addEventListener("afterprint", function () {
    printed.hidden = true;
    if (state.view === "tabel" && table) showTable(showing);
  });
  window.addEventListener("popstate", function () {
    window.clearTimeout(typing);
    isTyping = false;
    state = readAddress();
    needWords();
    show();
    announce();
  });

  state = readAddress();
  settle();
  facets.forEach(function (facet) { if (!narrow.matches && chosenOf(facet).length) facet.box.open = true; });
  box.classList.add("s-katalog--live");
  needWords();
  show();
})();
