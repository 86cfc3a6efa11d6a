/* «Vis på skærm»: dilemmas and figures one at a time, large, for a projector.
   A page without this script loses the button and nothing else. */
(function () {
  "use strict";
  if (typeof HTMLDialogElement === "undefined") return;

  function make(name, attributes, text) {
    var element = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    if (text) element.textContent = text;
    return element;
  }

  /* A copy to look at: no ids that would stand twice, no links that would lead away from the meeting. */
  function copy(item) {
    var twin = item.cloneNode(true);
    if (twin.nodeName === "LI") {
      var box = make("div", { "class": twin.className });
      while (twin.firstChild) box.appendChild(twin.firstChild);
      twin = box;
    }
    var suffix = "-skaerm";
    [twin].concat(Array.prototype.slice.call(twin.querySelectorAll("[id], [aria-labelledby]"))).forEach(function (element) {
      if (element.id) element.id += suffix;
      var names = element.getAttribute("aria-labelledby");
      if (names) element.setAttribute("aria-labelledby", names.split(" ").map(function (name) { return name + suffix; }).join(" "));
    });
    /* A tick on the screen is a picture of the one on the sheet; set it there. */
    twin.querySelectorAll("input, textarea").forEach(function (field) { field.disabled = true; field.removeAttribute("name"); });
    twin.querySelectorAll("a").forEach(function (link) {
      var words = make("span");
      while (link.firstChild) words.appendChild(link.firstChild);
      link.replaceWith(words);
    });
    return twin;
  }

  function build(items) {
    var stage = make("dialog", { "class": "s-stage", "aria-label": "Vist på skærm" });
    var slide = make("div", { "class": "s-stage__slide md-typeset", "aria-live": "polite" });
    var bar = make("div", { "class": "s-stage__bar" });
    var back = make("button", { type: "button", "class": "s-button" }, "Forrige");
    var count = make("p", { "class": "s-stage__count" });
    var next = make("button", { type: "button", "class": "s-button" }, "Næste");
    var close = make("button", { type: "button", "class": "s-button s-button--quiet" }, "Luk");
    [back, count, next, close].forEach(function (element) { bar.appendChild(element); });
    stage.appendChild(slide);
    stage.appendChild(bar);
    document.body.appendChild(stage);
    var at = 0;

    function show(number) {
      at = Math.max(0, Math.min(items.length - 1, number));
      slide.replaceChildren(copy(items[at]));
      count.textContent = (at + 1) + " af " + items.length;
      back.disabled = at === 0;
      next.disabled = at === items.length - 1;
      slide.scrollTop = 0;
    }
    back.addEventListener("click", function () { show(at - 1); });
    next.addEventListener("click", function () { show(at + 1); });
    close.addEventListener("click", function () { stage.close(); });
    stage.addEventListener("keydown", function (event) {
      if (event.key === "ArrowRight" || event.key === "PageDown") { show(at + 1); event.preventDefault(); }
      if (event.key === "ArrowLeft" || event.key === "PageUp") { show(at - 1); event.preventDefault(); }
      event.stopPropagation();
    });
    return function (number) { show(number); stage.showModal(); next.focus(); };
  }

  var items = Array.prototype.slice.call(
    document.querySelectorAll("article .s-dilemmas > li, article figure.s-figure, article figure.s-chart, article figure.s-scale, article .s-checklist__group")
  );
  var place = document.querySelector("article h1");
  if (!items.length || !place || document.querySelector(".s-page--case")) return;
  var open = build(items);
  var actions = document.querySelector("[data-s-sheet] .s-actions");
  var button = make("button", { type: "button", "class": "s-button s-button--quiet" }, "Vis på skærm");
  button.addEventListener("click", function () { open(0); });
  if (actions) { actions.appendChild(button); return; }
  actions = make("p", { "class": "s-actions s-screen" });
  actions.appendChild(button);
  place.insertAdjacentElement("afterend", actions);
})();
