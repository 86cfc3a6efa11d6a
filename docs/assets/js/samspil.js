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

  /* Search: one named dialog, opened by a button, left with Esc, focus kept inside and given back. */
  var toggle = document.getElementById("__search");
  if (toggle) toggle.setAttribute("autocomplete", "off"); /* or Firefox opens the search after a reload */
  var dialog = document.querySelector(".s-find");
  var input = dialog && dialog.querySelector("input[name=query]");
  var opener = null;
  function isOpen() { return Boolean(toggle && toggle.checked); }
  function open(text) {
    if (!input) return;
    opener = document.activeElement;
    if (!toggle.checked) toggle.click();
    window.requestAnimationFrame(function () {
      input.focus();
      if (typeof text === "string") {
        input.value = text;
        input.dispatchEvent(new Event("input", { bubbles: true }));
      }
      input.select();
    });
  }
  function close() { if (isOpen()) toggle.click(); }
  if (toggle && dialog && input) {
    document.querySelectorAll("[data-s-search]").forEach(function (button) {
      button.addEventListener("click", function () { open(); });
    });
    document.querySelectorAll("form[data-s-search-form]").forEach(function (form) {
      form.addEventListener("submit", function (event) {
        event.preventDefault();
        open(form.querySelector("input").value);
      });
    });
    dialog.querySelector("[data-s-search-close]").addEventListener("click", close);
    /* Material waits for a key, and none comes with words that are pasted or spoken. */
    input.addEventListener("input", function () { input.dispatchEvent(new Event("keyup", { bubbles: true })); });
    toggle.addEventListener("change", function () {
      if (isOpen()) return;
      input.blur();
      if (opener && opener.focus && document.contains(opener)) opener.focus();
      opener = null;
    });
    /* Material closes on Tab; a dialog keeps it. */
    dialog.addEventListener("keydown", function (event) {
      if (event.key !== "Tab") return;
      event.stopPropagation();
      var stops = Array.prototype.filter.call(
        dialog.querySelectorAll("input, button, a[href], summary, [tabindex='0']"),
        function (el) { return el.tabIndex >= 0 && el.getClientRects().length && getComputedStyle(el).visibility !== "hidden"; }
      );
      var first = stops[0], last = stops[stops.length - 1];
      if (event.shiftKey && document.activeElement === first) { event.preventDefault(); last.focus(); }
      else if (!event.shiftKey && document.activeElement === last) { event.preventDefault(); first.focus(); }
      else if (stops.indexOf(document.activeElement) < 0) { event.preventDefault(); first.focus(); }
    });
  }
  /* Material's one-letter shortcuts cannot be turned off by a reader (WCAG 2.1.4), so they are off. */
  window.addEventListener("keydown", function (event) {
    if (isOpen() || event.ctrlKey || event.metaKey || event.altKey) return;
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
