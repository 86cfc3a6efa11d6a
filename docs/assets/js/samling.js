/* «Læg i min samling» and «Sammenlign» on every page: small buttons, the count in the head, a bar for what is compared.
   The collection stays in this browser; what is picked for comparing is forgotten with the tab. */
(function () {
  "use strict";
  var link = document.querySelector("[data-s-collection]");
  if (!link) return;
  var SLOT = "samspil.samling";
  var PICKED = "samspil.sammenlign";
  var MOST = 60;
  var MOST_PICKED = 4;
  var KEY = /^(case|metode|dilemma|tjekliste|forudsaetning|ide):[a-z0-9-]{1,80}$/;
  var ID = /^[a-z0-9-]{1,80}$/;
  var page = link.getAttribute("href").split(/[?#]/)[0];
  var comparing = page.replace(/samling\.html$/, "sammenlign.html");

  function make(name, attributes, text) {
    var element = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    if (text) element.textContent = text;
    return element;
  }

  /* Whatever is stored, only what can be ours comes out of it. */
  function clean(keys, pattern, most) {
    if (!Array.isArray(keys)) return [];
    return keys.filter(function (key, at) {
      return typeof key === "string" && pattern.test(key) && keys.indexOf(key) === at;
    }).slice(0, most);
  }
  function parse(text) { try { return JSON.parse(text); } catch (error) { return null; } }

  /* What a collection is: its heading, what is in it, and how it is printed. */
  function tidy(found) {
    if (!found || typeof found !== "object") found = {};
    return {
      /* Cut in the middle of a sign that takes two places, it would be no text that an address can hold. */
      titel: typeof found.titel === "string" ? found.titel.slice(0, 90).replace(/[\ud800-\udbff]$/, "") : "",
      indhold: clean(found.indhold, KEY, MOST),
      kort: found.kort === true,
      nyside: found.nyside === true
    };
  }
  var kept = tidy(null);
  var refused = false;
  function load() {
    var found = null;
    try { found = parse(localStorage.getItem(SLOT)); } catch (error) { refused = true; return; }
    kept = tidy(found);
  }
  function save() {
    if (refused) return;
    try {
      if (kept.indhold.length || kept.titel) localStorage.setItem(SLOT, JSON.stringify({ udgave: 1, titel: kept.titel, indhold: kept.indhold, kort: kept.kort, nyside: kept.nyside }));
      else localStorage.removeItem(SLOT);
    } catch (error) { refused = true; }
  }
  try {
    localStorage.setItem("samspil.proeve", "1");
    localStorage.removeItem("samspil.proeve");
  } catch (error) { refused = true; }
  if (!refused) load();

  var picked = [];
  var forgets = false;
  function loadPicked() {
    try { picked = clean(parse(sessionStorage.getItem(PICKED)), ID, MOST_PICKED); } catch (error) { forgets = true; }
  }
  function savePicked() {
    try { sessionStorage.setItem(PICKED, JSON.stringify(picked)); } catch (error) { forgets = true; }
  }
  loadPicked();

  /* At the bottom of the window: what went wrong, until the reader puts it away or goes on, and what is picked. What
     went well is seen on the button, and is only said to whoever does not see it. */
  var dock = make("div", { "class": "md-typeset s-tray__place s-screen" });
  var message = make("div", { "class": "s-tray__message s-hidden" });
  var status = make("p", { role: "status" });
  var close = make("button", { type: "button", "class": "s-button s-button--quiet", hidden: "" }, "Luk");
  message.appendChild(status);
  message.appendChild(close);
  dock.appendChild(message);
  document.body.appendChild(dock);
  var hasRead = false;
  function fit() {
    /* The page gets as much room at its end as what lies over it takes. */
    var height = dock.offsetHeight;
    document.documentElement.classList.toggle("s-has-tray", height > 0);
    document.documentElement.style.setProperty("--s-tray", height + "px");
  }
  function see(isSeen) {
    message.classList.toggle("s-hidden", !isSeen);
    close.hidden = !isSeen;
    fit();
  }
  function tell(text, isSeen) {
    status.textContent = "";
    window.setTimeout(function () {
      status.textContent = text;
      see(Boolean(isSeen));
    }, 50);
  }
  var pressed = null;
  close.addEventListener("click", function () {
    hasRead = true;
    status.textContent = "";
    see(false);
    /* Back to where the message came from. */
    if (pressed && pressed.isConnected) pressed.focus();
  });
  function things(count) { return count === 1 ? "1 ting" : count + " ting"; }

  /* --- the buttons --- */
  var SIGNS = { plus: "M12 5v14M5 12h14", check: "M5 12.5l4.5 4.5L19 7.5", up: "M12 19V5m-6 6l6-6 6 6", down: "M12 5v14m-6-6l6 6 6-6", grip: "M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01" };
  function drawSign(name) {
    var drawn = link.querySelector("svg").namespaceURI;
    var sign = document.createElementNS(drawn, "svg");
    sign.setAttribute("class", "s-sign");
    sign.setAttribute("viewBox", "0 0 24 24");
    sign.setAttribute("aria-hidden", "true");
    var path = document.createElementNS(drawn, "path");
    path.setAttribute("d", SIGNS[name]);
    sign.appendChild(path);
    return sign;
  }
  function dress(button, on, words) {
    /* A list of many is gone through at every change, and most of them stay as they are. */
    if (button.getAttribute("aria-pressed") === String(on)) return;
    button.classList.toggle("s-keep__button--on", on);
    button.setAttribute("aria-pressed", String(on));
    button.replaceChildren(drawSign(on ? "check" : "plus"), make("span", {}, words));
    if (button.hasAttribute("data-s-of")) button.appendChild(make("span", { "class": "s-hidden" }, ": " + button.getAttribute("data-s-of")));
  }
  function refresh() {
    var count = kept.indhold.length;
    link.querySelector("[data-s-count]").textContent = count ? " (" + count + ")" : "";
    document.querySelectorAll("button[data-s-gather]").forEach(function (button) {
      dress(button, kept.indhold.indexOf(button.getAttribute("data-s-gather")) >= 0, button.getAttribute("data-s-words"));
    });
    document.querySelectorAll("button[data-s-pick]").forEach(function (button) {
      dress(button, picked.indexOf(button.getAttribute("data-s-pick")) >= 0, "Sammenlign");
    });
    showTray();
  }
  function gather(key, title) {
    var at = kept.indhold.indexOf(key);
    if (at < 0 && kept.indhold.length >= MOST) { tell("Der er plads til " + MOST + " ting i samlingen. Tag noget ud først.", true); return; }
    if (at >= 0) kept.indhold.splice(at, 1); else kept.indhold.push(key);
    save();
    refresh();
    tell("«" + title + "» er " + (at >= 0 ? "taget ud af din samling." : "lagt i din samling.") + " Der er nu " + things(kept.indhold.length) + " i den." +
      (refused ? " Browseren vil ikke gemme samlingen, så den forsvinder, når du går fra siden." : ""), refused && !hasRead);
  }
  function pick(id, title) {
    var at = picked.indexOf(id);
    if (at < 0 && picked.length >= MOST_PICKED) { tell("Du kan sammenligne fire ad gangen, og fire er valgt. Tag en ud først.", true); return; }
    if (at >= 0) picked.splice(at, 1); else picked.push(id);
    savePicked();
    refresh();
    tell("«" + title + "» er " + (at >= 0 ? "taget ud af sammenligningen." : "valgt til sammenligning.") + " " + picked.length + " af højst fire er valgt." +
      (forgets ? " Browseren vil ikke huske valget, når du går fra siden." : ""), forgets && !hasRead);
  }
  function addGather(place, key, title, words, named) {
    var attributes = { type: "button", "class": "s-keep__button", "data-s-gather": key, "data-s-words": words };
    if (named) attributes["data-s-of"] = title;
    var button = make("button", attributes);
    button.addEventListener("click", function () { pressed = button; gather(key, title); });
    place.appendChild(button);
  }
  function addPick(place, id, title, named) {
    var attributes = { type: "button", "class": "s-keep__button", "data-s-pick": id };
    if (named) attributes["data-s-of"] = title;
    var button = make("button", attributes);
    button.addEventListener("click", function () { pressed = button; pick(id, title); });
    place.appendChild(button);
  }

  function decorate(root) {
    root.querySelectorAll("[data-s-keep]").forEach(function (place) {
      var key = place.getAttribute("data-s-keep");
      if (place.hasAttribute("data-s-kept") || !KEY.test(key)) return;
      place.setAttribute("data-s-kept", "");
      var title = place.getAttribute("data-s-title");
      var bar = place;
      if (!place.classList.contains("s-keep")) { bar = make("p", { "class": "s-keep" }); place.appendChild(bar); }
      bar.hidden = false;
      /* On a page with many, each button says what it is for. */
      addGather(bar, key, title, "Læg i min samling", bar !== place || place.hasAttribute("data-s-many"));
      if (key.indexOf("case:") === 0) addPick(bar, key.slice(5), title, false);
      if (key.indexOf("metode:") === 0) {
        bar.appendChild(make("a", { "class": "s-keep__link", href: comparing + "?metoder=" + place.getAttribute("data-s-all") }, "Sammenlign metoderne"));
      }
    });
    var cards = Array.prototype.slice.call(root.querySelectorAll("[data-s-case]"));
    if (root.matches && root.matches("[data-s-case]")) cards.push(root);
    cards.forEach(function (card) {
      var id = card.getAttribute("data-s-case");
      if (card.hasAttribute("data-s-kept") || !ID.test(id)) return;
      card.setAttribute("data-s-kept", "");
      var heading = card.querySelector("h2, h3, h4, a");
      var title = card.getAttribute("data-s-title") || (heading ? heading.textContent.trim() : id);
      var bar = make("p", { "class": "s-keep s-keep--card" });
      (card.querySelector(".s-card") || card).appendChild(bar);
      addGather(bar, "case:" + id, title, "Min samling", true);
      addPick(bar, id, title, true);
    });
    refresh();
  }

  /* --- the bar at the bottom --- */
  var tray = null;
  function showTray() {
    if (document.querySelector("[data-s-compare]")) return;
    if (!picked.length) {
      if (tray && !tray.hidden) { tray.hidden = true; fit(); }
      return;
    }
    if (!tray) {
      tray = make("div", { "class": "s-tray", role: "region", "aria-label": "Valgt til sammenligning" });
      tray.appendChild(make("p", { "class": "s-tray__count" }));
      tray.appendChild(make("a", { "class": "s-button", href: comparing }, "Sammenlign"));
      var clear = make("button", { type: "button", "class": "s-button s-button--quiet" }, "Ryd");
      clear.addEventListener("click", function () {
        picked = [];
        savePicked();
        refresh();
        tell("Ingen cases er valgt til sammenligning.");
        /* The pressed button is gone; the keyboard goes on from the page's title. */
        var title = document.querySelector("h1");
        if (title) { title.tabIndex = -1; title.focus(); }
      });
      tray.appendChild(clear);
      dock.appendChild(tray);
    }
    tray.hidden = false;
    tray.querySelector(".s-tray__count").textContent = picked.length === 1 ? "1 case valgt til sammenligning. Vælg én til." : picked.length + " cases valgt til sammenligning.";
    var go = tray.querySelector("a");
    go.hidden = picked.length < 2;
    go.setAttribute("href", comparing + "?cases=" + picked.join(","));
    fit();
  }

  window.addEventListener("resize", fit);
  /* A page that the browser has kept as it was, and that one comes back to. */
  window.addEventListener("pageshow", function (event) {
    if (!event.persisted) return;
    if (!refused) load();
    loadPicked();
    refresh();
  });
  window.addEventListener("storage", function (event) { if (event.key === SLOT) { load(); refresh(); } });
  document.addEventListener("samspil:vist", function (event) {
    decorate(event.detail && event.detail.element ? event.detail.element : document);
  });

  /* For the page of the collection and the one that compares. */
  window.samspilSaml = {
    isRefused: function () { return refused; },
    slot: SLOT,
    read: function () { return tidy(kept); },
    tidy: tidy,
    write: function (collection) { kept = tidy(collection); save(); refresh(); },
    picked: function () { return picked.slice(); },
    setPicked: function (ids) { picked = clean(ids, ID, MOST_PICKED); savePicked(); },
    make: make,
    sign: drawSign
  };
  decorate(document);
})();
