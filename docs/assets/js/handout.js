/* The page «Min samling»: what is gathered, in its order, and the handout that is printed of it. A shared address shows
   somebody's collection and leaves the reader's own alone until the reader says so. */
(function () {
  "use strict";
  var root = document.querySelector("[data-s-gathered]");
  var saml = window.samspilSaml;
  if (!root || !saml) return;
  var make = saml.make;
  function find(name) { return root.querySelector("[data-s-" + name + "]"); }
  var list = find("list");
  var handout = find("handout");
  var status = find("status");
  var undo = find("undo");
  var titleField = find("title");

  /* --- what is shown: one's own, or what the address holds --- */
  var shared = null;
  var shown = { titel: "", indhold: [] };
  var before = null;
  function readAddress() {
    var query = new URLSearchParams(location.search);
    shared = null;
    if (query.has("indhold")) {
      shared = {
        titel: (query.get("titel") || "").slice(0, 90),
        indhold: saml.clean(query.get("indhold").split(",").map(function (key) { return key.trim(); }))
      };
    }
    shown = shared || saml.read();
  }
  function bare() { return location.href.split(/[?#]/)[0]; }
  function share() {
    return bare() + "?indhold=" + shown.indhold.join(",") + (shown.titel ? "&titel=" + encodeURIComponent(shown.titel) : "");
  }

  /* --- the items --- */
  var items = {};
  var waiting = {};
  var lost = {};
  window.samspilSamling = function (item) { items[item.noegle] = item; };
  function load(key) {
    if (items[key] || lost[key]) return Promise.resolve();
    if (!waiting[key]) {
      waiting[key] = new Promise(function (resolve) {
        var script = make("script", { src: "samling/" + key.replace(":", "-") + ".js" });
        script.onload = script.onerror = function () { if (!items[key]) lost[key] = true; delete waiting[key]; resolve(); };
        document.head.appendChild(script);
      });
    }
    return waiting[key];
  }
  function titleOf(key) { return items[key] ? items[key].titel : "«" + key.split(":")[1] + "»"; }

  /* --- changing it --- */
  function tell(text, canUndo) { status.textContent = text; undo.hidden = !canUndo; }
  function keep(text, canUndo) {
    saml.write(shown.titel, shown.indhold);
    shown = saml.read();
    return render().then(function () { tell(text, canUndo); });
  }
  function remember() { before = saml.read(); }
  function move(at, by) {
    var to = at + by;
    if (to < 0 || to >= shown.indhold.length) return;
    var key = shown.indhold.splice(at, 1)[0];
    shown.indhold.splice(to, 0, key);
    before = null;
    keep("«" + titleOf(key) + "» er nu nummer " + (to + 1) + " af " + shown.indhold.length + ".", false).then(function () {
      var row = list.children[to];
      var button = row.querySelector(by < 0 ? "[data-s-up]" : "[data-s-down]");
      if (button.getAttribute("aria-disabled") === "true") button = row.querySelector(by < 0 ? "[data-s-down]" : "[data-s-up]");
      button.focus();
    });
  }
  function take(at) {
    remember();
    var key = shown.indhold.splice(at, 1)[0];
    keep("«" + titleOf(key) + "» er taget ud.", true).then(function () {
      var row = list.children[Math.min(at, list.children.length - 1)];
      (row ? row.querySelector("[data-s-take]") : undo).focus();
    });
  }

  function button(words, name, title, disabled) {
    var attributes = { type: "button", "class": "s-gathered__button" };
    attributes["data-s-" + name] = "";
    if (disabled) attributes["aria-disabled"] = "true";
    var made = make("button", attributes, words);
    made.appendChild(make("span", { "class": "s-hidden" }, " " + title));
    return made;
  }
  function renderList() {
    list.replaceChildren.apply(list, shown.indhold.map(function (key, at) {
      var item = items[key];
      var row = make("li", {});
      var words = make("div", { "class": "s-gathered__words" });
      if (item) {
        words.appendChild(make("a", { href: item.adresse }, item.titel));
        words.appendChild(make("span", { "class": "s-gathered__kind" }, item.slags));
      } else {
        words.appendChild(make("span", {}, titleOf(key) + " findes ikke længere."));
      }
      row.appendChild(words);
      if (!shared) {
        var bar = make("div", { "class": "s-gathered__buttons" });
        var up = button("Op", "up", titleOf(key), at === 0);
        var down = button("Ned", "down", titleOf(key), at === shown.indhold.length - 1);
        var out = button("Tag ud", "take", titleOf(key), false);
        up.addEventListener("click", function () { move(at, -1); });
        down.addEventListener("click", function () { move(at, 1); });
        out.addEventListener("click", function () { take(at); });
        [up, down, out].forEach(function (made) { bar.appendChild(made); });
        row.appendChild(bar);
      }
      return row;
    }));
  }

  /* --- the handout --- */
  function renderHandout() {
    var there = shown.indhold.filter(function (key) { return items[key]; });
    handout.hidden = !there.length;
    handout.replaceChildren();
    if (!there.length) return;
    var front = make("div", { "class": "s-handout__front" });
    front.appendChild(make("h2", { id: "handout" }, shown.titel || "Handout"));
    front.appendChild(make("p", { "class": "s-handout__from" }, "Samlet fra " + document.title.split(" – ").pop() + ". Kommuner og foreninger, der arbejder sammen."));
    front.appendChild(make("h3", { id: "indhold" }, "Indhold"));
    var contents = make("ol", { "class": "s-handout__contents" });
    there.forEach(function (key, at) {
      var line = make("li", {});
      line.appendChild(make("a", { href: "#del-" + (at + 1) }, items[key].titel));
      line.appendChild(make("span", { "class": "s-quiet" }, " " + items[key].slags));
      contents.appendChild(line);
    });
    front.appendChild(contents);
    var last = make("p", { "class": "s-handout__last" });
    last.appendChild(make("a", { href: "#kilder" }, "Kilder"));
    front.appendChild(last);
    if (/^https?:$/.test(location.protocol)) {
      var where = make("p", { "class": "s-handout__where" }, "Samlingen på nettet: " + share());
      front.appendChild(where);
    }
    handout.appendChild(front);
    there.forEach(function (key, at) {
      var item = items[key];
      var kind = key.split(":")[0];
      var part = make("section", { "class": "s-handout__item s-handout__item--" + kind, "aria-labelledby": "del-" + (at + 1) });
      part.appendChild(make("p", { "class": "s-handout__kind" }, item.slags));
      part.appendChild(make("h3", { id: "del-" + (at + 1) }, (at + 1) + ". " + item.titel));
      var body = make("div", { "class": "s-handout__body" });
      /* Made by the site's own templates when it was built. */
      body.innerHTML = item.html;
      part.appendChild(body);
      handout.appendChild(part);
    });
    handout.appendChild(renderSources(there));
  }
  function renderSources(there) {
    var found = {};
    var order = [];
    there.forEach(function (key, at) {
      items[key].kilder.forEach(function (source) {
        if (!found[source.id]) { found[source.id] = { source: source, places: [] }; order.push(source.id); }
        found[source.id].places.push({ number: at + 1, where: source.sted });
      });
    });
    var part = make("section", { "class": "s-handout__sources", "aria-labelledby": "kilder" });
    part.appendChild(make("h3", { id: "kilder" }, "Kilder"));
    var sources = make("ul", { "class": "s-sources" });
    order.forEach(function (id) {
      var one = found[id];
      var line = make("li", {});
      line.appendChild(make("b", {}, one.source.titel));
      line.appendChild(document.createTextNode((one.source.udgiver ? ". " + one.source.udgiver.replace(/\.$/, "") : "") + ". "));
      line.appendChild(document.createTextNode(one.places.map(function (place) {
        return "Nr. " + place.number + (place.where ? ": " + place.where : "");
      }).join("; ") + "."));
      sources.appendChild(line);
    });
    part.appendChild(sources);
    part.appendChild(make("p", { "class": "s-handout__rest" }, "Stederne er de sider og afsnit, som posterne bygger på. Skal et tal eller et citat bruges, så slå det op i originalen."));
    return part;
  }

  function render() {
    find("plain").hidden = true;
    find("frame").hidden = false;
    find("refused").hidden = !saml.isRefused() || Boolean(shared);
    return Promise.all(shown.indhold.map(load)).then(function () {
      var any = shown.indhold.length > 0;
      var own = saml.read().indhold.length;
      find("shared").hidden = !shared;
      find("empty").hidden = any;
      find("editor").hidden = !any;
      find("title-field").hidden = Boolean(shared);
      find("clear").hidden = Boolean(shared);
      find("address-field").hidden = true;
      if (shared) {
        find("own").textContent = own ? "Din egen samling er urørt; der er " + (own === 1 ? "1 ting" : own + " ting") + " i den." : "Din egen samling er tom.";
        find("add").hidden = !any;
        find("replace").hidden = !any || !own;
      }
      if (document.activeElement !== titleField) titleField.value = shown.titel;
      renderList();
      renderHandout();
    });
  }

  /* From somebody's collection to one's own: the address lets go of it. */
  function own(text) {
    try { history.pushState(null, "", bare()); } catch (error) { /* some browsers refuse it on a page from disk */ }
    shared = null;
    shown = saml.read();
    render().then(function () { tell(text, Boolean(before)); titleField.focus(); });
  }
  find("add").addEventListener("click", function () {
    remember();
    var mine = before.indhold;
    var fresh = shared.indhold.filter(function (key) { return mine.indexOf(key) < 0; });
    saml.write(before.titel || shared.titel, mine.concat(fresh));
    var added = saml.read().indhold.length - mine.length;
    own((added === 1 ? "1 ting er" : added + " ting er") + " føjet til din samling." +
      (added < fresh.length ? " Der var ikke plads til resten." : ""));
  });
  find("replace").addEventListener("click", function () {
    remember();
    saml.write(shared.titel, shared.indhold);
    own("Din samling er erstattet.");
  });
  find("clear").addEventListener("click", function () {
    remember();
    shown = { titel: "", indhold: [] };
    keep("Samlingen er tømt.", true).then(function () { undo.focus(); });
  });
  undo.addEventListener("click", function () {
    if (!before) return;
    shown = before;
    before = null;
    keep("Samlingen er som før.", false).then(function () { titleField.focus(); });
  });
  titleField.addEventListener("input", function () {
    shown.titel = titleField.value.slice(0, 90);
    saml.write(shown.titel, shown.indhold);
    renderHandout();
  });
  find("copy").addEventListener("click", function () {
    var field = find("address");
    field.value = share();
    find("address-field").hidden = false;
    var done = function () { tell("Adressen er kopieret. Den viser samlingen for den, du giver den til.", false); };
    var failed = function () { field.focus(); field.select(); tell("Kopiér adressen i feltet.", false); };
    if (navigator.clipboard) navigator.clipboard.writeText(field.value).then(done, failed);
    else failed();
  });
  window.addEventListener("popstate", function () { readAddress(); before = null; tell("", false); render(); });
  window.addEventListener("storage", function () { if (!shared) { shown = saml.read(); render(); } });
  readAddress();
  render();
})();
