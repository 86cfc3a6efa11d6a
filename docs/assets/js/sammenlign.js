/* The page «Sammenlign»: loads the chosen records, a script for each, and fills in the columns. The address holds the
   choice, so that it can be shared, kept and gone back to. */
(function () {
  "use strict";
  var root = document.querySelector("[data-s-compare]");
  var saml = window.samspilSaml;
  if (!root || !saml) return;
  var make = saml.make;
  var KINDS = { cases: "case", metoder: "metode" };
  var ID = /^[a-z0-9-]{1,80}$/;

  function find(name, within) { return (within || root).querySelector("[data-s-" + name + "]"); }
  var form = find("choose");
  var status = find("status");
  var tools = find("tools");
  var unknown = find("unknown");
  var hideEmpty = find("hide-empty");
  var only = find("only");
  var extent = find("extent");
  var end = find("end");
  var tables = {};
  root.querySelectorAll("[data-s-table]").forEach(function (table) { tables[table.getAttribute("data-s-table")] = table; });
  var pickers = {};
  root.querySelectorAll("[data-s-sort]").forEach(function (box) { pickers[box.getAttribute("data-s-sort")] = box; });
  function most(sort) { return Number(pickers[sort].getAttribute("data-s-most")); }

  var sort = "cases";
  var chosen = [];
  /* What was chosen of the other sort, for whoever looks there and comes back. */
  var kept = { cases: [], metoder: [] };
  var missing = [];
  var tooMany = false;
  var isOwn = false;
  /* All fields, or only the most important; and of those only what differs, or also what nobody says. */
  var all = false;
  var onlyDiffering = false;
  var showEmpty = false;
  function isLong() { return Boolean(tables[sort].querySelector("[data-s-more]")); }
  function canDiffer() { return chosen.length > 1 && Boolean(tables[sort].querySelector("[data-s-fixed]")); }

  /* --- the address --- */
  function split(text) {
    return (text || "").split(",").map(function (id) { return id.trim(); }).filter(function (id, at, ids) { return id && ids.indexOf(id) === at; });
  }
  function known(name, ids) {
    var found = titles(name);
    return ids.filter(function (id) { return ID.test(id) && found[id]; });
  }
  function readAddress() {
    var query = new URLSearchParams(location.search);
    sort = query.has("metoder") && !query.has("cases") ? "metoder" : "cases";
    all = query.get("vis") === "alt";
    onlyDiffering = query.get("kun") === "forskelle";
    showEmpty = query.get("tomme") === "vis";
    Object.keys(kept).forEach(function (name) {
      if (query.has(name)) kept[name] = known(name, split(query.get(name))).slice(0, most(name));
    });
    var asked = split(query.get(sort));
    chosen = known(sort, asked);
    missing = asked.filter(function (id) { return chosen.indexOf(id) < 0; });
    tooMany = chosen.length > most(sort);
    chosen = chosen.slice(0, most(sort));
    kept[sort] = chosen;
    return query;
  }
  /* As one comes to the page: without a choice in the address, with what was picked while reading; and with both sorts
     in it, the cases are shown and the methods wait. */
  function begin() {
    var query = readAddress();
    if (!query.has("cases") && !query.has("metoder")) chosen = kept.cases = known("cases", saml.picked()).slice(0, most("cases"));
    else if (!query.has("cases") || !query.has("metoder")) return;
    if (chosen.length && !missing.length) put("replaceState");
  }
  function address() {
    var query = [];
    if (chosen.length || sort === "metoder") query.push(sort + "=" + chosen.join(","));
    if (all && isLong()) query.push("vis=alt");
    if (onlyDiffering && tables[sort].querySelector("[data-s-fixed]")) query.push("kun=forskelle");
    if (showEmpty) query.push("tomme=vis");
    return location.href.split(/[?#]/)[0] + (query.length ? "?" + query.join("&") : "");
  }
  function put(how) {
    try { history[how](null, "", address()); } catch (error) { /* some browsers refuse it on a page from disk */ }
  }
  function writeAddress() {
    missing = [];
    tooMany = false;
    kept[sort] = chosen;
    isOwn = true;
    if (sort === "cases") saml.setPicked(chosen);
    put("pushState");
  }
  function titles(name) {
    var found = {};
    pickers[name].querySelectorAll("option").forEach(function (option) { if (option.value) found[option.value] = option.textContent; });
    return found;
  }

  /* --- the records --- */
  var records = {};
  var waiting = {};
  window.samspilSammenlign = function (record) { records[record.slags + "-" + record.id] = record; };
  function load(name) {
    if (records[name]) return Promise.resolve();
    if (!waiting[name]) {
      waiting[name] = new Promise(function (resolve) {
        var script = make("script", { src: "sammenlign/" + name + ".js" });
        script.onload = script.onerror = function () { delete waiting[name]; resolve(); };
        document.head.appendChild(script);
      });
    }
    return waiting[name];
  }

  /* --- the table --- */
  function judge(cells) {
    var given = cells.filter(Boolean);
    if (!given.length) return null;
    var words = given.map(function (cell) { return cell[1].slice().sort().join("\n"); });
    if (words.some(function (word) { return word !== words[0]; })) return "differ";
    return given.length < cells.length ? "some" : "same";
  }
  var VERDICTS = { same: "Samme ord", differ: "Forskellige ord" };
  function tagRow(heading, verdict, cells) {
    var old = heading.querySelector(".s-compare__verdict");
    if (old) old.remove();
    if (!verdict || cells.length < 2) return;
    var text = VERDICTS[verdict] || "Kun angivet hos " + cells.filter(Boolean).length + " af " + cells.length;
    var tag = make("span", { "class": "s-compare__verdict s-compare__verdict--" + verdict });
    tag.appendChild(make("span", { "aria-hidden": "true" }, verdict === "differ" ? "≠ " : verdict === "same" ? "= " : "· "));
    tag.appendChild(document.createTextNode(text));
    heading.appendChild(tag);
  }
  /* How far a word is shared among those that say anything: by all, by some, or said by one alone. */
  function countWords(cells) {
    var given = cells.filter(Boolean);
    return function (word) {
      if (given.length < 2) return "";
      var times = given.filter(function (cell) { return cell[1].indexOf(word) >= 0; }).length;
      return times === given.length ? "" : times === 1 ? "own" : "some";
    };
  }
  function join(words) { return words.length < 2 ? words.join("") : words.slice(0, -1).join(", ") + " og " + words[words.length - 1]; }
  /* What a page number without a name belongs to: said once, not at the head of every column. */
  function describeSources(columns) {
    var holders = {};
    columns.forEach(function (record) { if (record.kilde) (holders[record.kilde] = holders[record.kilde] || []).push(record.titel); });
    var sources = Object.keys(holders);
    if (!sources.length) return "";
    var alone = sources.length === 1 && holders[sources[0]].length === columns.length;
    return "Sidetal og afsnit uden navn på kilden henviser til " + join(sources.map(function (source) {
      return source + (alone ? "" : " (" + join(holders[source].map(function (title) { return "«" + title + "»"; })) + ")");
    })) + ".";
  }
  function fillPaper(columns) {
    find("paper").hidden = !columns.length;
    /* Titles have «og» in them, so another sign stands between. */
    find("paper-title").textContent = columns.map(function (record) { return record.titel; }).join(" · ");
  }
  function stampPaper() {
    var site = document.title.split(" – ").pop();
    var day = new Date().toLocaleDateString("da-DK", { day: "numeric", month: "long", year: "numeric" });
    /* A path on somebody's disk leads nobody there. */
    find("paper-where").textContent = "Sammenlignet på " + site + ". Udskrevet " + day + "." + (/^https?:$/.test(location.protocol) ? " " + address() : "");
  }
  function fill() {
    Object.keys(tables).forEach(function (name) { tables[name].hidden = name !== sort || !chosen.length; });
    var table = tables[sort];
    var columns = chosen.map(function (id) { return records[KINDS[sort] + "-" + id]; });
    var head = table.querySelector("thead tr");
    while (head.children.length > 1) head.lastElementChild.remove();
    table.className = "s-compare__table s-compare__table--" + columns.length;
    columns.forEach(function (record) {
      var cell = make("th", { scope: "col" });
      var box = make("div");
      box.appendChild(make("a", { href: record.adresse }, record.titel));
      var remove = make("button", { type: "button", "class": "s-compare__remove s-screen", "data-s-remove": record.id, title: "Fjern" });
      remove.appendChild(make("span", { "aria-hidden": "true" }, "×"));
      remove.appendChild(make("span", { "class": "s-hidden" }, "Fjern " + record.titel));
      remove.addEventListener("click", function () {
        chosen = chosen.filter(function (id) { return id !== record.id; });
        writeAddress();
        /* The pressed button goes with its column. */
        pickers[sort].querySelector("select").focus();
        show("«" + record.titel + "» er fjernet.");
      });
      box.appendChild(remove);
      cell.appendChild(box);
      head.appendChild(cell);
    });
    table.querySelectorAll(".s-compare__heading th").forEach(function (heading) { heading.colSpan = columns.length + 1; });
    table.querySelectorAll("[data-s-row]").forEach(function (row) {
      var heading = row.firstElementChild.firstElementChild;
      while (row.children.length > 1) row.lastElementChild.remove();
      var cells = columns.map(function (record) { return record.felter[row.getAttribute("data-s-row")]; });
      var verdict = row.hasAttribute("data-s-fixed") ? judge(cells) : null;
      tagRow(heading, verdict, cells);
      var count = countWords(cells);
      cells.forEach(function (cell, at) {
        var place = make("td", { "data-label": columns[at].titel });
        var box = make("div");
        /* Made by the site's own templates when it was built. */
        if (cell) box.innerHTML = all || cell.length < 3 ? cell[0] : cell[2];
        else box.appendChild(make("span", { "class": "s-gap" }, row.getAttribute("data-s-gap")));
        if (verdict) {
          box.querySelectorAll("[data-s-word]").forEach(function (word) {
            var mark = count(word.getAttribute("data-s-word"));
            if (mark) word.classList.add("s-word--" + mark);
          });
        }
        place.appendChild(box);
        row.appendChild(place);
      });
      row.setAttribute("data-s-verdict", verdict || "");
      row.setAttribute("data-s-empty", String(!cells.some(Boolean)));
    });
    find("only-label").hidden = !canDiffer();
    find("note").hidden = !canDiffer();
    find("note-some").hidden = columns.length < 3;
    find("sources").textContent = describeSources(columns);
    find("sources").hidden = !find("sources").textContent;
    fillPaper(columns);
    choose();
    arrange();
  }
  /* Four columns need more room than two before they stand side by side, and only the script knows how many there are.
     On paper they always do; the style sheet sees to that. */
  var narrow = { usual: window.matchMedia("(max-width:51.99em)"), four: window.matchMedia("(max-width:69.99em)") };
  function arrange() {
    var table = tables[sort];
    table.classList.toggle("s-compare__table--stack", narrow[chosen.length > 3 ? "four" : "usual"].matches);
    /* How much of the screen the names take while one scrolls: nothing may come to stand beneath them. */
    document.documentElement.style.setProperty("--s-heads", Math.ceil(table.tHead.getBoundingClientRect().height) + "px");
  }
  function choose() {
    var rows = Array.prototype.slice.call(tables[sort].querySelectorAll("[data-s-row]"));
    var brief = !all && isLong();
    var differing = onlyDiffering && canDiffer();
    hideEmpty.checked = !showEmpty;
    only.checked = differing;
    /* What would be there too if all fields were shown. */
    var rest = 0;
    rows.forEach(function (row) {
      var isEmpty = row.getAttribute("data-s-empty") === "true";
      var wanted = (showEmpty || !isEmpty) && !(differing && row.getAttribute("data-s-verdict") !== "differ");
      var isLeft = brief && row.hasAttribute("data-s-more");
      row.hidden = !wanted || isLeft;
      if (isLeft && wanted && !isEmpty) rest += 1;
    });
    tables[sort].querySelectorAll(".s-compare__part").forEach(function (part) {
      part.hidden = !part.querySelector("[data-s-row]:not([hidden])");
    });
    var shown = rows.filter(function (row) { return !row.hidden; }).length;
    var more = !rest ? "" : differing ? (rest === 1 ? "1 forskel" : rest + " forskelle") + " mere kan ses med «Alle felter»."
      : rest + (rest === 1 ? " felt" : " felter") + " mere er udfyldt hos mindst én.";
    stampPaper();
    end.hidden = !chosen.length || !isLong();
    find("rest").textContent = !brief ? "" : "Her står det vigtigste, valgt af Samspil: " + shown + " af " + rows.length + " felter. " + more;
    find("rest").hidden = !brief;
    find("other").textContent = brief ? "Vis alle felter" : "Vis kun det vigtigste";
    return (brief ? "Det vigtigste: " : "") + shown + " af " + rows.length + " felter vises." + (differing && more ? " " + more : "");
  }
  function widen(wanted) {
    all = wanted;
    put("pushState");
    show("");
  }

  function show(before) {
    form.hidden = false;
    find("plain").hidden = true;
    form.querySelectorAll("input[name=slags]").forEach(function (radio) { radio.checked = radio.value === sort; });
    extent.hidden = !isLong();
    extent.querySelectorAll("input").forEach(function (radio) { radio.checked = (radio.value === "alt") === all; });
    Object.keys(pickers).forEach(function (name) { pickers[name].hidden = name !== sort; });
    var full = chosen.length >= most(sort);
    pickers[sort].querySelectorAll("option").forEach(function (option) { option.disabled = chosen.indexOf(option.value) >= 0; });
    pickers[sort].querySelector("select").value = "";
    var wanted = sort + chosen.join(",") + all;
    return Promise.all(chosen.map(function (id) { return load(KINDS[sort] + "-" + id); })).then(function () {
      /* Another choice may have been made meanwhile. */
      if (wanted !== sort + chosen.join(",") + all) return;
      var lost = chosen.filter(function (id) { return !records[KINDS[sort] + "-" + id]; });
      chosen = chosen.filter(function (id) { return records[KINDS[sort] + "-" + id]; });
      tools.hidden = !chosen.length;
      unknown.replaceChildren.apply(unknown, missing.concat(lost).map(function (id) {
        return make("li", {}, "«" + id.slice(0, 80) + "» findes ikke" + (sort === "cases" ? " som case" : " som metode") + ". Resten er vist.");
      }));
      if (tooMany) unknown.appendChild(make("li", {}, "Der er plads til " + most(sort) + ". De første er vist."));
      unknown.hidden = !unknown.children.length;
      fill();
      document.title = (chosen.length ? chosen.map(function (id) { return records[KINDS[sort] + "-" + id].titel; }).join(" og ") + " side om side" : "Sammenlign") + document.title.replace(/^.*(?= – )/, "");
      var text = !chosen.length ? "Vælg to " + sort + " for at begynde."
        : chosen.length === 1 ? "Vælg én til at sammenligne med."
        : chosen.length + " " + sort + " er vist side om side. " + choose();
      if (full) text += " Der er ikke plads til flere.";
      status.textContent = (before ? before + " " : "") + text;
    });
  }

  form.addEventListener("click", function (event) {
    if (!event.target.closest("[data-s-add]")) return;
    var select = pickers[sort].querySelector("select");
    if (!select.value) { status.textContent = "Vælg først på listen."; select.focus(); return; }
    if (chosen.length >= most(sort)) { status.textContent = "Der er plads til " + most(sort) + ". Fjern en først."; return; }
    chosen.push(select.value);
    writeAddress();
    show("");
  });
  form.addEventListener("change", function (event) {
    if (event.target.name !== "slags") return;
    kept[sort] = chosen;
    sort = event.target.value;
    chosen = kept[sort];
    writeAddress();
    show("");
  });
  extent.addEventListener("change", function (event) { widen(event.target.value === "alt"); });
  find("other").addEventListener("click", function () { widen(!all); });
  function chooseAnew() {
    put("pushState");
    status.textContent = choose();
  }
  hideEmpty.addEventListener("change", function () { showEmpty = !hideEmpty.checked; chooseAnew(); });
  only.addEventListener("change", function () { onlyDiffering = only.checked; chooseAnew(); });
  find("clear").addEventListener("click", function () {
    chosen = [];
    writeAddress();
    pickers[sort].querySelector("select").focus();
    show("Sammenligningen er ryddet.");
  });
  find("copy").addEventListener("click", function () {
    var done = function () { status.textContent = "Adressen er kopieret."; };
    var failed = function () { status.textContent = "Kopiér adressen i browserens adresselinje."; };
    if (navigator.clipboard) navigator.clipboard.writeText(address()).then(done, failed);
    else failed();
  });
  window.addEventListener("popstate", function () {
    readAddress();
    /* Somebody else's comparison is looked at without a change to one's own picks. */
    if (isOwn && sort === "cases") saml.setPicked(chosen);
    show("");
  });
  window.addEventListener("resize", arrange);
  window.addEventListener("beforeprint", stampPaper);
  if (document.fonts) document.fonts.ready.then(arrange);
  begin();
  show("");
})();
