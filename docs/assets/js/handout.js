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
  var short = find("short");
  var pages = find("pages");

  /* --- what is shown: one's own, or what the address holds --- */
  var shared = null;
  var shown = saml.read();
  function readAddress() {
    var query = new URLSearchParams(location.search);
    shared = null;
    if (query.has("indhold")) {
      shared = saml.tidy({
        titel: query.get("titel") || "",
        indhold: query.get("indhold").split(",").map(function (key) { return key.trim(); }),
        kort: query.get("udgave") === "kort",
        nyside: query.get("sider") === "nye"
      });
    }
    shown = shared || saml.read();
  }
  function bare() { return location.href.split(/[?#]/)[0]; }
  function share(encode) {
    return bare() + "?indhold=" + shown.indhold.join(",") + (shown.titel ? "&titel=" + encode(shown.titel) : "") +
      (shown.kort ? "&udgave=kort" : "") + (shown.nyside ? "&sider=nye" : "");
  }
  /* For an eye, and for whoever copies it from the paper: only what means something in an address is written in code. */
  function spell(text) { return text.replace(/[%&#+?"<>\\^`{|}\u0000-\u001f]/g, encodeURIComponent).replace(/ /g, "+"); }
  function isOnNet() { return /^https?:$/.test(location.protocol); }

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
  var changes = [];
  function tell(text, canUndo) {
    status.textContent = text;
    undo.hidden = !canUndo;
    status.parentNode.classList.toggle("s-gathered__status--on", Boolean(text));
  }
  function keep(text) {
    saml.write(shown);
    shown = saml.read();
    return render().then(function () { tell(text, changes.length > 0); });
  }
  /* What is undone is the last change, then the one before it: none is forgotten because another came after.
     `back` is what is told then, `what` how it is offered, and a change of more than the order and the items is `whole`. */
  function remember(what, back, key, whole) {
    changes.push({ state: saml.read(), what: what, back: back, key: key, whole: whole });
  }
  function controlOf(key, name) {
    var row = Array.prototype.filter.call(list.children, function (row) { return row.getAttribute("data-s-key") === key; })[0];
    return row ? row.querySelector("[data-s-" + name + "]") : null;
  }
  function move(key, to, focus) {
    var at = shown.indhold.indexOf(key);
    to = Math.max(0, Math.min(to, shown.indhold.length - 1));
    if (at < 0 || at === to) return;
    remember("«" + titleOf(key) + "» blev flyttet", "«" + titleOf(key) + "» er igen nummer " + (at + 1) + ".", key);
    shown.indhold.splice(at, 1);
    shown.indhold.splice(to, 0, key);
    keep("«" + titleOf(key) + "» er nu nummer " + (to + 1) + " af " + shown.indhold.length + ".").then(function () {
      if (!focus) return;
      var control = controlOf(key, focus);
      if (control.getAttribute("aria-disabled") === "true") control = controlOf(key, focus === "up" ? "down" : "up");
      control.focus();
    });
  }
  function take(key) {
    var at = shown.indhold.indexOf(key);
    remember("«" + titleOf(key) + "» blev taget ud", "«" + titleOf(key) + "» er lagt tilbage som nummer " + (at + 1) + ".", key);
    shown.indhold.splice(at, 1);
    keep("«" + titleOf(key) + "» er taget ud.").then(function () {
      var next = shown.indhold[Math.min(at, shown.indhold.length - 1)];
      (next ? controlOf(next, "take") : undo).focus();
    });
  }

  function button(words, name, title, sign, disabled) {
    var attributes = { type: "button", "class": "s-gathered__button" };
    attributes["data-s-" + name] = "";
    if (disabled) attributes["aria-disabled"] = "true";
    var made = make("button", attributes);
    if (sign) { made.className += " s-gathered__button--sign"; made.appendChild(saml.sign(sign)); }
    made.appendChild(make("span", {}, words));
    made.appendChild(make("span", { "class": "s-hidden" }, " " + title));
    return made;
  }
  /* The number is a field: in a long list, a new place is written as fast as it is said. */
  function placeField(key, at) {
    var field = make("input", {
      type: "text", inputmode: "numeric", autocomplete: "off", maxlength: "3", "class": "s-gathered__place",
      value: String(at + 1), "aria-label": "Nummer på " + titleOf(key), "data-s-place": ""
    });
    function settle(focus) {
      var wanted = /^\s*(\d+)\s*\.?\s*$/.exec(field.value);
      var now = shown.indhold.indexOf(key);
      if (!field.isConnected || field.value === String(now + 1)) return;
      field.value = String(now + 1);
      if (wanted) move(key, Number(wanted[1]) - 1, focus);
      else tell("Skriv et tal fra 1 til " + shown.indhold.length + ".", changes.length > 0);
    }
    field.addEventListener("keydown", function (event) {
      if (event.key === "Enter") { event.preventDefault(); settle("place"); }
      if (event.key === "Escape") field.value = String(shown.indhold.indexOf(key) + 1);
    });
    field.addEventListener("focus", function () { field.select(); });
    /* Left for another control: that one is pressed before the rows move. */
    field.addEventListener("change", function () { window.setTimeout(function () { settle(""); }, 200); });
    return field;
  }
  /* Rows are drawn aside while one is dragged, and the list itself is changed when it is let go. */
  function drag(grip, row, key) {
    grip.addEventListener("pointerdown", function (event) {
      if (event.button || !event.isPrimary) return;
      event.preventDefault();
      var rows = Array.prototype.slice.call(list.children);
      var from = rows.indexOf(row);
      var to = from;
      var boxes = rows.map(function (other) {
        var box = other.getBoundingClientRect();
        return { middle: box.top + window.scrollY + box.height / 2, height: box.height };
      });
      var start = event.clientY + window.scrollY;
      var pointer = event.clientY;
      var frame = 0;
      function draw() {
        var by = pointer + window.scrollY - start;
        to = boxes.filter(function (box, at) { return at !== from && box.middle < boxes[from].middle + by; }).length;
        rows.forEach(function (other, at) {
          var aside = at > from && at <= to ? -boxes[from].height : at < from && at >= to ? boxes[from].height : 0;
          if (at === from) aside = by;
          other.style.transform = aside ? "translateY(" + aside + "px)" : "";
        });
      }
      function roll() {
        var step = pointer < 90 ? -9 : pointer > window.innerHeight - 90 ? 9 : 0;
        if (step) { window.scrollBy(0, step); draw(); }
        frame = window.requestAnimationFrame(roll);
      }
      function follow(moved) { pointer = moved.clientY; draw(); }
      function end(isDone) {
        window.cancelAnimationFrame(frame);
        grip.removeEventListener("pointermove", follow);
        grip.removeEventListener("pointerup", drop);
        grip.removeEventListener("pointercancel", cancel);
        document.removeEventListener("keydown", leave, true);
        rows.forEach(function (other) { other.style.transform = ""; });
        row.classList.remove("s-gathered__row--held");
        if (isDone) move(key, to, "");
      }
      function drop() { end(true); }
      function cancel() { end(false); }
      function leave(pressed) { if (pressed.key === "Escape") { pressed.preventDefault(); end(false); } }
      grip.setPointerCapture(event.pointerId);
      grip.addEventListener("pointermove", follow);
      grip.addEventListener("pointerup", drop);
      grip.addEventListener("pointercancel", cancel);
      document.addEventListener("keydown", leave, true);
      row.classList.add("s-gathered__row--held");
      frame = window.requestAnimationFrame(roll);
    });
  }
  function renderRow(key, at) {
    var item = items[key];
    var row = make("li", { "data-s-key": key });
    var words = make("div", { "class": "s-gathered__words" });
    if (item) {
      words.appendChild(make("a", { href: item.adresse, "data-s-link": "" }, item.titel));
      words.appendChild(make("span", { "class": "s-gathered__kind" }, item.slags));
    } else {
      words.appendChild(make("span", {}, titleOf(key) + " findes ikke længere."));
    }
    if (shared) {
      row.appendChild(make("span", { "class": "s-gathered__number" }, (at + 1) + "."));
      row.appendChild(words);
      return row;
    }
    /* For a pointer alone: the field and the buttons do the same for everybody. */
    var grip = make("span", { "class": "s-gathered__grip", "aria-hidden": "true" });
    grip.appendChild(saml.sign("grip"));
    drag(grip, row, key);
    var bar = make("div", { "class": "s-gathered__buttons" });
    var up = button("Op", "up", titleOf(key), "up", at === 0);
    var down = button("Ned", "down", titleOf(key), "down", at === shown.indhold.length - 1);
    var out = button("Tag ud", "take", titleOf(key), "", false);
    up.addEventListener("click", function () { move(key, shown.indhold.indexOf(key) - 1, "up"); });
    down.addEventListener("click", function () { move(key, shown.indhold.indexOf(key) + 1, "down"); });
    out.addEventListener("click", function () { take(key); });
    [up, down, out].forEach(function (made) { bar.appendChild(made); });
    [grip, placeField(key, at), words, bar].forEach(function (made) { row.appendChild(made); });
    return row;
  }
  function renderList() {
    var held = document.activeElement && list.contains(document.activeElement) ? document.activeElement : null;
    var key = held && held.closest("li").getAttribute("data-s-key");
    var name = held && ["up", "down", "take", "place", "link"].filter(function (one) { return held.hasAttribute("data-s-" + one); })[0];
    list.replaceChildren.apply(list, shown.indhold.map(renderRow));
    /* The rows are new, and the keyboard is to stay where it was. */
    var control = name && controlOf(key, name);
    if (control) control.focus({ preventScroll: true });
  }

  /* --- the handout --- */
  var parts = {};
  function where(address) {
    var full = new URL(address, bare()).href;
    try { return decodeURI(full); } catch (error) { return full; }
  }
  function renderPart(key, number) {
    var item = items[key];
    var kind = key.split(":")[0];
    if (!parts[key]) {
      var part = make("section", { "class": "s-handout__item s-handout__item--" + kind });
      var top = make("div", { "class": "s-handout__head" });
      top.appendChild(make("p", { "class": "s-handout__kind" }, item.slags));
      top.appendChild(make("h3", {}));
      if (isOnNet()) top.appendChild(make("p", { "class": "s-handout__address" }, where(item.adresse)));
      var body = make("div", { "class": "s-handout__body" });
      /* Made by the site's own templates when it was built. */
      body.innerHTML = item.html;
      part.appendChild(top);
      part.appendChild(body);
      parts[key] = part;
    }
    var heading = parts[key].querySelector("h3");
    heading.id = "del-" + number;
    heading.textContent = number + ". " + item.titel;
    parts[key].setAttribute("aria-labelledby", heading.id);
    return parts[key];
  }
  /* Numbers are those of the list, also where something in it is lost. */
  function numberOf(key) { return shown.indhold.indexOf(key) + 1; }
  function renderHandout() {
    var there = shown.indhold.filter(function (key) { return items[key]; });
    handout.hidden = !there.length;
    handout.classList.toggle("s-handout--short", shown.kort);
    handout.classList.toggle("s-handout--pages", shown.nyside);
    handout.replaceChildren();
    if (!there.length) return;
    var front = make("div", { "class": "s-handout__front" });
    front.appendChild(make("h2", { id: "handout" }, shown.titel || "Handout"));
    front.appendChild(make("p", { "class": "s-handout__from" }, "Samlet fra " + document.title.split(" – ").pop() + ". Kommuner og foreninger, der arbejder sammen."));
    front.appendChild(make("h3", { id: "indhold" }, "Indhold"));
    var contents = make("ol", { "class": "s-handout__contents" });
    there.forEach(function (key) {
      var line = make("li", { value: String(numberOf(key)) });
      line.appendChild(make("a", { href: "#del-" + numberOf(key) }, items[key].titel));
      line.appendChild(make("span", { "class": "s-quiet" }, " " + items[key].slags));
      contents.appendChild(line);
    });
    front.appendChild(contents);
    var last = make("p", { "class": "s-handout__last" });
    last.appendChild(make("a", { href: "#kilder" }, "Kilder"));
    front.appendChild(last);
    if (isOnNet()) {
      var place = make("p", { "class": "s-handout__where" }, "Samlingen på nettet: ");
      place.appendChild(make("span", {}, share(spell)));
      front.appendChild(place);
    }
    handout.appendChild(front);
    there.forEach(function (key) { handout.appendChild(renderPart(key, numberOf(key))); });
    handout.appendChild(renderSources(there));
  }
  function renderSources(there) {
    var found = {};
    var order = [];
    there.forEach(function (key) {
      items[key].kilder.forEach(function (source) {
        if (!found[source.id]) { found[source.id] = { source: source, places: [] }; order.push(source.id); }
        found[source.id].places.push({ number: numberOf(key), where: source.sted });
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
      find("hint").hidden = Boolean(shared) || shown.indhold.length < 2;
      find("short-label").hidden = !shown.indhold.some(function (key) { return key.indexOf("case:") === 0; });
      short.checked = shown.kort;
      pages.checked = shown.nyside;
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
    render().then(function () { tell(text, changes.length > 0); titleField.focus(); });
  }
  find("add").addEventListener("click", function () {
    var mine = saml.read();
    remember("den delte samling blev føjet til din", "Din samling er som før.", "", true);
    var fresh = shared.indhold.filter(function (key) { return mine.indhold.indexOf(key) < 0; });
    /* How it is printed comes along where there was nothing to print. */
    var look = mine.indhold.length ? mine : shared;
    saml.write({ titel: mine.titel || shared.titel, indhold: mine.indhold.concat(fresh), kort: look.kort, nyside: look.nyside });
    var added = saml.read().indhold.length - mine.indhold.length;
    own((added === 1 ? "1 ting er" : added + " ting er") + " føjet til din samling." +
      (added < fresh.length ? " Der var ikke plads til resten." : ""));
  });
  find("replace").addEventListener("click", function () {
    remember("din samling blev erstattet", "Din samling er som før.", "", true);
    saml.write(shared);
    own("Din samling er erstattet.");
  });
  find("clear").addEventListener("click", function () {
    remember("samlingen blev tømt", "Samlingen er som før.", "", true);
    shown = saml.tidy(null);
    keep("Samlingen er tømt.").then(function () { undo.focus(); });
  });
  undo.addEventListener("click", function () {
    var change = changes.pop();
    if (!change) return;
    /* A heading that was written since stays, except where the heading was part of the change. */
    if (change.whole) shown = change.state;
    else shown.indhold = change.state.indhold;
    var next = changes[changes.length - 1];
    keep(change.back + (next ? " Du kan også fortryde, at " + next.what + "." : "")).then(function () {
      if (next) return;
      /* The pressed button is gone: on from what came back. */
      (controlOf(change.key, "place") || titleField).focus();
    });
  });
  titleField.addEventListener("input", function () {
    shown.titel = titleField.value;
    saml.write(shown);
    shown = saml.read();
    renderHandout();
  });
  [[short, "kort"], [pages, "nyside"]].forEach(function (choice) {
    choice[0].addEventListener("change", function () {
      shown[choice[1]] = choice[0].checked;
      if (!shared) saml.write(shown);
      /* What somebody has shared is looked at in another way, and can be shared so. */
      else try { history.replaceState(null, "", share(encodeURIComponent)); } catch (error) { /* some browsers refuse it on a page from disk */ }
      renderHandout();
    });
  });
  find("copy").addEventListener("click", function () {
    var field = find("address");
    field.value = share(encodeURIComponent);
    find("address-field").hidden = false;
    var done = function () { tell("Adressen er kopieret. Den viser samlingen for den, du giver den til.", changes.length > 0); };
    var failed = function () { field.focus(); field.select(); tell("Kopiér adressen i feltet.", changes.length > 0); };
    if (navigator.clipboard) navigator.clipboard.writeText(field.value).then(done, failed);
    else failed();
  });
  window.addEventListener("popstate", function () { readAddress(); changes = []; tell("", false); render(); });
  window.addEventListener("storage", function (event) {
    if (shared || event.key !== saml.slot) return;
    shown = saml.read();
    /* To undo would undo what was done there. */
    changes = [];
    render().then(function () { tell("Samlingen er ændret i en anden fane.", false); });
  });
  readAddress();
  render();
})();
