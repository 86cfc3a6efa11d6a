/* Samspil's own script: the light or dark view, the search dialog, tables that scroll, the print button.
   Every page can be read without it. */
(function () {
  "use strict";

  /* Light and dark: the device decides until the reader does. */
  var scheme = document.querySelector("[data-s-scheme]");
  var dark = window.matchMedia("(prefers-color-scheme: dark)");
  function chosen() { try { return localStorage.getItem("samspil.visning"); } catch (e) { return null; } }
  function show(name) {
    document.body.setAttribute("data-md-color-scheme", name);
    if (scheme) scheme.setAttribute("aria-pressed", String(name === "slate"));
  }
  show(document.body.getAttribute("data-md-color-scheme") === "slate" ? "slate" : "default");
  if (dark.addEventListener) {
    dark.addEventListener("change", function () { if (!chosen()) show(dark.matches ? "slate" : "default"); });
  }
  if (scheme) {
    scheme.addEventListener("click", function () {
      var name = scheme.getAttribute("aria-pressed") === "true" ? "default" : "slate";
      show(name);
      try { localStorage.setItem("samspil.visning", name); } catch (e) { /* the view holds for this page */ }
    });
  }

  /* Search: the dialog stands in the page; what fills it is loaded when it is first opened. */
  var dialog = document.querySelector("[data-s-find]");
  var input = dialog && dialog.querySelector("input");
  var scripts = ["dansk.js", "soegemaskine.js", "soeg.js"];
  var isLoading = false;
  function tellSearch(text) {
    var line = document.createElement("p");
    line.className = "s-find__count";
    line.textContent = text;
    dialog.querySelector("[data-s-find-output]").replaceChildren(line);
    dialog.querySelector("[data-s-find-status]").textContent = text;
  }
  function loadSearch() {
    if (isLoading) return;
    isLoading = true;
    /* On a fast line nobody needs to be told. */
    var slow = window.setTimeout(function () { tellSearch("Søgningen hentes …"); }, 300);
    var left = scripts.length;
    scripts.forEach(function (name) {
      var script = document.createElement("script");
      script.src = dialog.getAttribute("data-base") + "assets/js/" + name;
      script.async = false; /* in this order */
      script.onload = function () { left -= 1; if (!left) window.clearTimeout(slow); };
      script.onerror = function () {
        window.clearTimeout(slow);
        /* Asked for anew the next time. */
        if (isLoading) tellSearch("Søgningen kunne ikke hentes. Luk, og prøv igen om lidt.");
        isLoading = false;
      };
      document.head.appendChild(script);
    });
  }
  var returnTo = null;
  function isOpen() { return Boolean(dialog && dialog.open); }
  function open(text) {
    var opener = document.activeElement;
    if (!isOpen()) {
      dialog.showModal();
      returnTo = opener && opener !== document.body ? opener : document.querySelector("[data-s-search]");
      document.documentElement.classList.add("s-is-finding");
    }
    loadSearch();
    if (typeof text === "string") input.value = text;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.focus();
    input.select();
  }
  if (dialog && dialog.showModal) {
    document.querySelectorAll("[data-s-search]").forEach(function (button) {
      button.addEventListener("click", function () { open(); });
    });
    document.querySelectorAll("form[data-s-search-form]").forEach(function (form) {
      form.addEventListener("submit", function (event) {
        event.preventDefault();
        open(form.querySelector("input").value);
      });
    });
    dialog.addEventListener("close", function () {
      document.documentElement.classList.remove("s-is-finding");
      /* Nothing had the focus where an address opened the search. */
      if (returnTo) returnTo.focus();
    });
    dialog.querySelector("[data-s-find-close]").addEventListener("click", function () { dialog.close(); });
    /* Outside the panel is the dialog itself. */
    dialog.addEventListener("mousedown", function (event) { if (event.target === dialog) dialog.close(); });
    /* The browser keeps Tab from the page, and would let it out to its own buttons. */
    dialog.addEventListener("keydown", function (event) {
      if (event.isComposing) return;
      /* In a search field, the browser would empty it first. */
      if (event.key === "Escape") { event.preventDefault(); dialog.close(); }
      if (event.key !== "Tab") return;
      var stops = Array.prototype.filter.call(
        dialog.querySelectorAll("input, button, a[href]"), function (el) { return el.tabIndex >= 0 && el.getClientRects().length; }
      );
      var edge = event.shiftKey ? stops[0] : stops[stops.length - 1];
      if (document.activeElement === edge || stops.indexOf(document.activeElement) < 0) {
        event.preventDefault();
        stops[event.shiftKey ? stops.length - 1 : 0].focus();
      }
    });
    window.addEventListener("keydown", function (event) {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (!isOpen() && document.querySelector("dialog[open]")) return;
      event.preventDefault();
      open();
    });
    /* A search that someone has sent, or the one that one comes back to. */
    var sent = /[?&]q=([^&#]*)/.exec(location.search);
    if (sent) {
      try { sent = decodeURIComponent(sent[1].replace(/\+/g, " ")); } catch (e) { sent = ""; }
      if (sent) open(sent.slice(0, input.maxLength));
    }
  }
  /* Material's one-letter shortcuts cannot be turned off by a reader (WCAG 2.1.4), so they are off. */
  window.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName || "")) return;
    if (["f", "s", "/", "p", ",", "n", "."].indexOf(event.key) >= 0) event.stopImmediatePropagation();
  }, true);

  /* A table wider than its place scrolls, and the keyboard can reach it. */
  function reach() {
    document.querySelectorAll(".md-typeset__scrollwrap, .s-scroll").forEach(function (box) {
      if (box.scrollWidth > box.clientWidth + 1) {
        box.tabIndex = 0;
        box.setAttribute("role", "region");
        if (!box.hasAttribute("aria-label")) box.setAttribute("aria-label", "Tabel, kan rulles sidelæns");
      } else if (box.tabIndex === 0) {
        box.removeAttribute("tabindex");
        box.removeAttribute("role");
      }
    });
  }
  window.addEventListener("load", reach);
  window.addEventListener("resize", reach);

  /* What is folded away on the screen is printed. */
  var folded = [];
  window.addEventListener("beforeprint", function () {
    folded = Array.prototype.slice.call(document.querySelectorAll("article details:not([open])"));
    folded.forEach(function (el) { el.open = true; });
  });
  window.addEventListener("afterprint", function () {
    folded.forEach(function (el) { el.open = false; });
  });

  /* Printing needs no script, the button does: it is hidden until here. */
  document.querySelectorAll("[data-s-print]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () { window.print(); });
  });
})();
