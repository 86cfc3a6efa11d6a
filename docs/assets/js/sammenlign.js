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
  /* Some browsers keep what was ticked over a reload, and the page begins the same way each time. */
  hideEmpty.checked = true;
  only.checked = false;
  var extent = find("extent");
  var end = find("end");
  var tables = {};
  root.querySelectorAll("[data-s-table]").forEach(function (table) { tables[table.getAttribute("data-s-table")] = table; });
  var pickers = {};
  root.querySelectorAll("[data-s-sort]").forEach(function (box) { pickers[box.getAttribute("data-s-sort")] = box; });
  function most(sort) { return Number(pickers[sort].getAttribute("data-s-most")); }

  var sort = "cases";
  var chosen = [];
  var missing = [];
  var tooMany = false;
  /* All fields, or only the most important. */
  var all = false;
  function isLong() { return Boolean(tables[sort].querySelector("[data-s-more]")); }

  /* --- the address --- */
  function readAddress() {
    var query = new URLSearchParams(location.search);
    sort = query.has("metoder") && !query.has("cases") ? "metoder" : "cases";
    all = query.get("vis") === "alt";
    var known = titles();
    var asked = (query.get(sort) || "").split(",").map(function (id) { return id.trim(); }).filter(Boolean);
    asked = asked.filter(function (id, at) { return asked.indexOf(id) === at; });
    missing = asked.filter(function (id) { return !ID.test(id) || !known[id]; });
    chosen = asked.filter(function (id) { return ID.test(id) && known[id]; });
    tooMany = chosen.length > most(sort);
    chosen = chosen.slice(0, most(sort));
  }
  function address() {
    var query = [];
    if (chosen.length || sort === "metoder") query.push(sort + "=" + chosen.join(","));
    if (all && isLong()) query.push("vis=alt");
    return location.href.split(/[?#]/)[0] + (query.length ? "?" + query.join("&") : "");
  }
  function writeAddress() {
    missing = [];
    tooMany = false;
    if (sort === "cases") saml.setPicked(chosen);
    try { history.pushState(null, "", address()); } catch (error) { /* some browsers refuse it on a page from disk */ }
  }
  function titles() {
    var found = {};
    pickers[sort].querySelectorAll("option").forEach(function (option) { if (option.value) found[option.value] = option.textContent; });
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
  function fill() {
    Object.keys(tables).forEach(function (name) { tables[name].hidden = name !== sort || !chosen.length; });
    var table = tables[sort];
    var columns = chosen.map(function (id) { return records[KINDS[sort] + "-" + id]; });
    var head = table.querySelector("thead tr");
    while (head.children.length > 1) head.lastElementChild.remove();
    table.className = "s-compare__table s-compare__table--" + columns.length;
    columns.forEach(function (record) {
      var cell = make("th", { scope: "col" });
      cell.appendChild(make("a", { href: record.adresse }, record.titel));
      if (record.kilde) cell.appendChild(make("span", { "class": "s-compare__source" }, "Steder uden navn: " + record.kilde));
      var remove = make("button", { type: "button", "class": "s-compare__remove s-screen", "data-s-remove": record.id }, "Fjern");
      remove.appendChild(make("span", { "class": "s-hidden" }, " " + record.titel));
      remove.addEventListener("click", function () {
        chosen = chosen.filter(function (id) { return id !== record.id; });
        writeAddress();
        /* The pressed button goes with its column. */
        pickers[sort].querySelector("select").focus();
        show("«" + record.titel + "» er fjernet.");
      });
      cell.appendChild(remove);
      head.appendChild(cell);
    });
    var compares = false;
    table.querySelectorAll(".s-compare__heading th").forEach(function (heading) { heading.colSpan = columns.length + 1; });
    table.querySelectorAll("[data-s-row]").forEach(function (row) {
      var heading = row.firstElementChild.firstElementChild;
      while (row.children.length > 1) row.lastElementChild.remove();
      var cells = columns.map(function (record) { return record.felter[row.getAttribute("data-s-row")]; });
      var verdict = row.hasAttribute("data-s-fixed") ? judge(cells) : null;
      tagRow(heading, verdict, cells);
      var shared = (cells[0] || [0, []])[1].filter(function (word) {
        return cells.every(function (cell) { return cell && cell[1].indexOf(word) >= 0; });
      });
      cells.forEach(function (cell, at) {
        var place = make("td", { "data-label": columns[at].titel });
        var box = make("div");
        /* Made by the site's own templates when it was built. */
        if (cell) box.innerHTML = all || cell.length < 3 ? cell[0] : cell[2];
        else box.appendChild(make("span", { "class": "s-gap" }, row.getAttribute("data-s-gap")));
        if (cells.length > 1) {
          box.querySelectorAll("[data-s-word]").forEach(function (word) {
            if (verdict && shared.indexOf(word.getAttribute("data-s-word")) < 0) word.classList.add("s-word--own");
          });
        }
        place.appendChild(box);
        row.appendChild(place);
      });
      row.setAttribute("data-s-verdict", verdict || "");
      row.setAttribute("data-s-empty", String(!cells.some(Boolean)));
      if (row.hasAttribute("data-s-fixed")) compares = true;
    });
    find("only-label").hidden = !compares;
    find("note").hidden = !compares;
    if (!compares) only.checked = false;
    choose();
  }
  function choose() {
    var rows = Array.prototype.slice.call(tables[sort].querySelectorAll("[data-s-row]"));
    var brief = !all && isLong();
    /* What would be there too if all fields were shown. */
    var rest = 0;
    rows.forEach(function (row) {
      var isEmpty = row.getAttribute("data-s-empty") === "true";
      var wanted = !(hideEmpty.checked && isEmpty) && !(only.checked && row.getAttribute("data-s-verdict") !== "differ");
      var isLeft = brief && row.hasAttribute("data-s-more");
      row.hidden = !wanted || isLeft;
      if (isLeft && wanted && !isEmpty) rest += 1;
    });
    tables[sort].querySelectorAll(".s-compare__part").forEach(function (part) {
      part.hidden = !part.querySelector("[data-s-row]:not([hidden])");
    });
    var shown = rows.filter(function (row) { return !row.hidden; }).length;
    var more = !rest ? "" : only.checked ? (rest === 1 ? "1 forskel" : rest + " forskelle") + " mere kan ses med «Alle felter»."
      : rest + (rest === 1 ? " felt" : " felter") + " mere er udfyldt hos mindst én.";
    end.hidden = !chosen.length || !isLong();
    find("rest").textContent = !brief ? "" : "Her står det vigtigste, valgt af Samspil: " + shown + " af " + rows.length + " felter. " + more;
    find("rest").hidden = !brief;
    find("other").textContent = brief ? "Vis alle felter" : "Vis kun det vigtigste";
    return (brief ? "Det vigtigste: " : "") + shown + " af " + rows.length + " felter vises." + (only.checked && more ? " " + more : "");
  }
  function widen(wanted) {
    all = wanted;
    writeAddress();
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
    sort = event.target.value;
    chosen = [];
    writeAddress();
    show("");
  });
  extent.addEventListener("change", function (event) { widen(event.target.value === "alt"); });
  find("other").addEventListener("click", function () { widen(!all); });
  [hideEmpty, only].forEach(function (box) {
    box.addEventListener("change", function () { status.textContent = choose(); });
  });
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
  window.addEventListener("popstate", function () { readAddress(); show(""); });
  readAddress();
  show("");
})();
