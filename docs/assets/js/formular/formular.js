/* «Foreslå en case»: the steps, the draft, what is wrong, and opening a case that exists. */
(function () {
  "use strict";
  var F = window.samspilFormular;
  var root = document.querySelector("[data-f-form]");
  if (!root || !F || !F.data) return;
  var make = F.make;
  var SAVE_AFTER = 300;
  var SHOW = { id: "siden", title: "Se siden", lead: "Sådan kommer siden til at se ud. Mangler der noget, så gå tilbage og skriv det." };
  var END = { id: "aflever", title: "Aflever", lead: "Casen er skrevet som en fil. Vælg, hvordan den skal videre. Intet er sendt endnu." };
  var MORE = { id: "mere", title: "Mere", lead: "Her er resten af det, en case kan fortælle. Åbn kun det, kilden siger noget om." };

  var fields = F.listFields();
  var steps = F.data.steps.concat(MORE, SHOW, END);
  var form = { spread: F.blankGroup(fields), existing: "", visited: new Set(), showAll: false, idIsOwn: false };
  var shown = steps[0], warnedOf = "", timer = 0, panels = {}, frame = {};

  function fieldOf(key) { return fields.filter(function (field) { return field.key === key; })[0]; }
  function stepOf(key) {
    return F.data.steps.filter(function (step) { return step.fields.indexOf(key) >= 0; })[0] || MORE;
  }
  function draftName() { return form.existing ? "case." + form.existing : "ny"; }

  /* ---- What is wrong ---- */
  var order = F.data.steps.concat(F.data.more).reduce(function (all, step) { return all.concat(step.fields); }, []);
  form.problems = function () {
    return F.check(form.spread, { existing: Boolean(form.existing) }).sort(function (a, b) {
      return order.indexOf(a.path[0]) - order.indexOf(b.path[0]);
    });
  };
  /* The element that a problem is shown at: its own control, or the first one inside. */
  function find(path) {
    for (var length = path.length; length > 0; length -= 1) {
      var id = F.idOf(path.slice(0, length)), own = document.getElementById(id);
      if (own && document.getElementById(id + "-fejl")) return own;
      var inside = Array.prototype.filter.call(root.querySelectorAll(".f-error"), function (error) { return error.id.indexOf(id + "-") === 0; })[0];
      if (inside && length === path.length) return document.getElementById(inside.id.slice(0, -5));
    }
    return null;
  }
  function isVisited(path) {
    var name = path.join("-");
    return form.visited.has(name) || Array.from(form.visited).some(function (one) { return one.indexOf(name + "-") === 0; });
  }
  form.refresh = function () {
    if (!frame.ready) return;
    if (isPressed) { isWaiting = true; return; }
    var problems = form.problems();
    var told = new Map();
    problems.forEach(function (problem) {
      if (!form.showAll && !isVisited(problem.path)) return;
      var control = find(problem.path);
      if (control) told.set(control.id, (told.get(control.id) || []).concat(problem));
    });
    root.querySelectorAll(".f-error").forEach(function (place) {
      var control = document.getElementById(place.id.slice(0, -5));
      var found = told.get(place.id.slice(0, -5)) || [];
      var isError = found.some(function (problem) { return !problem.isWarning; });
      var text = found.map(function (problem) { return F.raiseInitial(problem.message); }).join(" ");
      if (place.textContent !== text) place.textContent = text;
      place.hidden = !text;
      place.classList.toggle("f-error--warning", Boolean(text) && !isError);
      if (control && control.nodeName !== "BUTTON") {
        if (isError) control.setAttribute("aria-invalid", "true"); else control.removeAttribute("aria-invalid");
      }
    });
    markSteps(problems);
    followSummary(problems);
  };
  /* A message that comes or goes moves what stands below it, and a button that moves while it is pressed gets no click.
     So nothing moves until the pointer is let go. A select's own list takes that event away; then it is its choice that tells. */
  var isPressed = false, isWaiting = false;
  window.addEventListener("pointerdown", function () { isPressed = true; }, true);
  ["pointerup", "pointercancel", "click", "change", "keydown", "blur"].forEach(function (name) {
    window.addEventListener(name, function (event) {
      /* A text that is left tells of its change while the pointer is still down. */
      if (name === "blur" && event.target !== window || name === "change" && event.target.nodeName !== "SELECT") return;
      isPressed = false;
      if (isWaiting) { isWaiting = false; window.setTimeout(form.refresh, 0); }
    }, true);
  });
  function markSteps(problems) {
    Object.keys(panels).forEach(function (id) {
      var wrong = problems.filter(function (problem) {
        return !problem.isWarning && stepOf(problem.path[0]).id === id && (form.showAll || isVisited(problem.path));
      }).length;
      var note = panels[id].tab.querySelector(".f-steps__note");
      note.textContent = wrong ? " (" + wrong + " at rette)" : "";
      panels[id].tab.classList.toggle("f-steps__wrong", wrong > 0);
    });
  }
  function nameWay(problem) {
    var names = [], list = fields;
    problem.path.forEach(function (part) {
      if (typeof part === "number") { names[names.length - 1] += " " + (part + 1); return; }
      var field = (list || []).filter(function (one) { return one.key === part; })[0];
      if (field) { names.push(field.title); list = field.fields; }
      else if (part !== "tekst") names.push(F.raiseInitial(part));
    });
    return names.join(" › ");
  }
  function goTo(problem) {
    showStep(stepOf(problem.path[0]), false);
    var control = find(problem.path);
    if (!control) return;
    for (var parent = control.parentElement; parent && parent !== root; parent = parent.parentElement) {
      if (parent.nodeName === "DETAILS") parent.open = true;
    }
    F.growAll(panels[shown.id].panel);
    control.scrollIntoView({ block: "center" });
    control.focus();
  }
  function listProblems(problems, title, kind) {
    if (!problems.length) return null;
    return make("div", { "class": "f-summary__part f-summary__part--" + kind }, make("h3", {}, title), make("ul", {}, problems.map(function (problem) {
      var link = make("a", { href: "#" + F.idOf(problem.path) }, nameWay(problem));
      link.addEventListener("click", function (event) { event.preventDefault(); goTo(problem); });
      return make("li", { "data-f-where": problem.where }, link, ": ", make("span", { "class": "f-summary__message" }, problem.message));
    })));
  }
  function count(number, one, many) { return number + " " + (number === 1 ? one : many); }
  /* What is to be mended, at the head of a step; returns whether there is an error in it. */
  function showSummary(step, problems, takeFocus) {
    var box = panels[step.id].summary;
    var errors = problems.filter(function (problem) { return !problem.isWarning; });
    var warnings = problems.filter(function (problem) { return problem.isWarning; });
    box.textContent = "";
    box.hidden = !problems.length;
    if (!problems.length) return false;
    [listProblems(errors, "Der er " + count(errors.length, "ting at rette", "ting at rette"), "error"),
      listProblems(warnings, count(warnings.length, "ting", "ting") + " at se på en gang til", "warning")].forEach(function (part) {
      if (part) box.appendChild(part);
    });
    if (errors.length && takeFocus) box.focus();
    return errors.length > 0;
  }

  function listWrong(step, problems) {
    return problems.filter(function (problem) { return !problem.isWarning && stepOf(problem.path[0]).id === step.id; });
  }
  /* What is mended leaves the list at the head of the step, so that the list is always true. */
  function followSummary(problems) {
    var box = panels[shown.id].summary;
    if (box.hidden || shown === SHOW || shown === END) return;
    if (box !== document.activeElement && box.contains(document.activeElement)) return;
    showSummary(shown, listWrong(shown, problems), false);
  }

  /* ---- The draft ---- */
  form.changed = function (path) {
    frame.isChanged = true;
    if (path[0] === "titel" && !form.existing && !form.idIsOwn) suggestId();
    if (path[0] === "id") form.idIsOwn = Boolean(form.spread.id.trim());
    warnedOf = "";
    window.clearTimeout(timer);
    timer = window.setTimeout(function () { save(); form.refresh(); }, SAVE_AFTER);
  };
  form.left = function (path) {
    form.visited.add(path.join("-"));
    form.refresh();
  };
  form.say = function (text) { frame.said.textContent = text; };
  function suggestId() {
    form.spread.id = F.makeSlug(form.spread.titel).slice(0, F.data.limits.id).replace(/-+$/, "");
    var control = document.getElementById("f-id");
    if (control) control.value = form.spread.id;
  }
  function save() {
    window.clearTimeout(timer);
    /* Who only looks leaves no draft behind. */
    if (!frame.ready || !frame.isChanged) return;
    F.draft.save(draftName(), { idIsOwn: form.idIsOwn, record: form.spread });
    tellDraft(true);
  }
  function tellDraft(isSaved) {
    var text = F.draft.isRefused
      ? "Browseren vil ikke gemme en kladde her. Lad siden stå åben, til du er færdig, og hent filen til sidst."
      : isSaved ? "Din kladde er gemt i denne browser." : "Det, du skriver, bliver gemt som kladde i denne browser.";
    if (frame.status.textContent !== text) frame.status.textContent = text;
    frame.clear.hidden = !isSaved || F.draft.isRefused;
  }
  function clear() {
    var question = form.existing ? "Vil du slette dine rettelser og se casen, som den er nu?" : "Vil du slette kladden og begynde forfra?";
    if (!window.confirm(question)) return;
    window.clearTimeout(timer);
    F.draft.clear(draftName());
    F.open(form.existing, form.existing ? F.cases[form.existing] : null);
    form.say("Kladden er slettet.");
  }

  /* ---- The steps ---- */
  function showStep(step, takeFocus) {
    shown = step;
    Object.keys(panels).forEach(function (id) {
      panels[id].panel.hidden = id !== step.id;
      if (id === step.id) panels[id].tab.setAttribute("aria-current", "step"); else panels[id].tab.removeAttribute("aria-current");
    });
    if (step === SHOW || step === END) fillEnd(step);
    F.growAll(panels[step.id].panel);
    /* The browser's own way back leads to the step before. */
    if (window.location.hash !== "#trin-" + step.id) {
      window.history[window.location.hash ? "pushState" : "replaceState"](null, "", "#trin-" + step.id);
    }
    if (takeFocus) {
      panels[step.id].heading.focus({ preventScroll: true });
      frame.top.scrollIntoView({ block: "start" });
    }
  }
  function fillEnd(step) {
    save();
    form.showAll = true;
    form.refresh();
    /* The same list as the check would give. What waits is told at its field already. */
    showSummary(step, form.problems().filter(function (problem) { return !problem.waits; }), false);
    var record = F.gather(fields, form.spread), body = panels[step.id].body;
    body.textContent = "";
    (step === SHOW ? [F.showPage(record)] : F.showEnd(record, Boolean(form.existing))).forEach(function (part) { body.appendChild(part); });
  }
  function goOn() {
    var number = steps.indexOf(shown);
    if (shown !== SHOW) {
      var keys = shown.fields || [];
      visitAll(keys);
      var wrong = listWrong(shown, form.problems());
      form.refresh();
      /* The second time one may go on: it can be mended later. */
      if (showSummary(shown, wrong, warnedOf !== shown.id) && warnedOf !== shown.id) { warnedOf = shown.id; return; }
    }
    showStep(steps[number + 1], true);
  }
  function visitAll(keys) {
    form.problems().forEach(function (problem) {
      if (keys.indexOf(problem.path[0]) >= 0) form.visited.add(problem.path.join("-"));
    });
  }
  function makePanel(step, number) {
    var heading = make("h2", { tabindex: "-1", id: "f-trin-" + step.id }, step.title);
    var summary = make("div", { "class": "f-summary", tabindex: "-1", role: "group", "aria-label": "Ting at rette", hidden: true });
    var body = make("div", { "class": "f-body" });
    var buttons = make("p", { "class": "s-actions f-go" });
    function add(text, quiet, act) {
      var button = make("button", { type: "button", "class": "s-button" + (quiet ? " s-button--quiet" : "") }, text);
      button.addEventListener("click", act);
      buttons.appendChild(button);
    }
    if (number > 0) add("Tilbage", true, function () { showStep(steps[number - 1], true); });
    if (number < steps.length - 1) add(number === steps.length - 2 ? "Videre til aflevering" : "Videre", false, goOn);
    var tab = make("button", { type: "button" }, make("span", { "class": "f-steps__number" }, String(number + 1)), step.title,
      make("span", { "class": "f-steps__note" }));
    tab.addEventListener("click", function () { showStep(step, true); });
    var panel = make("section", { "class": "f-step f-step--" + step.id, "aria-labelledby": "f-trin-" + step.id, hidden: true },
      heading, make("p", { "class": "f-lead" }, step.lead), summary, body, buttons);
    return { panel: panel, tab: tab, heading: heading, summary: summary, body: body };
  }
  function fillStep(step) {
    var body = panels[step.id].body;
    body.textContent = "";
    if (step !== MORE) {
      step.fields.forEach(function (key) { body.appendChild(F.makeField(fieldOf(key), form.spread, [key], form)); });
      return;
    }
    F.data.more.forEach(function (part) {
      var filled = make("span", { "class": "f-part__note" });
      var details = make("details", { "class": "f-part" }, make("summary", {}, part.title, filled), part.fields.map(function (key) {
        return F.makeField(fieldOf(key), form.spread, [key], form);
      }));
      function tell() {
        var number = part.fields.filter(function (key) { return !F.isBlank(form.spread[key]); }).length;
        filled.textContent = number ? count(number, "felt er udfyldt", "felter er udfyldt") : part.fields.map(function (key) { return fieldOf(key).title; }).join(", ");
        filled.classList.toggle("f-part__note--filled", number > 0);
      }
      details.addEventListener("toggle", function () { tell(); if (details.open) F.growAll(details); });
      details.addEventListener("change", tell);
      tell();
      body.appendChild(details);
    });
  }

  /* ---- Opening: a new case, a draft, or a case that exists ---- */
  F.open = function (existing, record) {
    var wanted = existing || "";
    form.existing = wanted;
    var kept = F.draft.load(draftName());
    form.visited = new Set();
    form.showAll = false;
    form.spread = kept ? F.spread(fields, F.gather(fields, F.spread(fields, kept.record))) : F.spread(fields, record || {});
    form.idIsOwn = kept ? Boolean(kept.idIsOwn) : Boolean(record);
    frame.ready = false;
    F.data.steps.concat(MORE).forEach(fillStep);
    frame.ready = true;
    frame.isChanged = false;
    var id = document.getElementById("f-id");
    id.readOnly = Boolean(wanted);
    Object.keys(panels).forEach(function (name) { panels[name].summary.hidden = true; });
    frame.intro.hidden = !wanted;
    if (wanted) {
      frame.intro.textContent = "";
      frame.intro.appendChild(document.createTextNode("Du retter casen «" + F.data.known.cases[wanted].title + "». "));
      frame.intro.appendChild(make("a", { href: "foreslaa-en-case.html" }, "Skriv en ny i stedet"));
    }
    frame.clear.textContent = wanted ? "Slet mine rettelser" : "Slet kladde";
    tellDraft(Boolean(kept));
    if (kept) form.say("Din kladde er hentet frem.");
    form.refresh();
    var named = steps.filter(function (step) { return "#trin-" + step.id === window.location.hash; })[0];
    showStep(named || steps[0], false);
  };
  F.form = form;

  function build() {
    frame.status = make("span", { role: "status" });
    frame.said = make("p", { "class": "s-hidden", role: "status" });
    frame.clear = make("button", { type: "button", "class": "f-tool", hidden: true });
    frame.clear.addEventListener("click", clear);
    frame.intro = make("p", { "class": "f-intro", hidden: true });
    frame.top = make("nav", { "class": "f-steps", "aria-label": "Trin i formularen" });
    steps.forEach(function (step, number) { panels[step.id] = makePanel(step, number); });
    frame.top.appendChild(make("ol", {}, steps.map(function (step) { return make("li", {}, panels[step.id].tab); })));
    var element = make("form", { "class": "f-form", novalidate: true, autocomplete: "off" }, frame.intro,
      make("p", { "class": "f-draft" }, frame.status, " ", frame.clear), frame.said, frame.top,
      steps.map(function (step) { return panels[step.id].panel; }), F.makeSuggestions());
    element.addEventListener("submit", function (event) { event.preventDefault(); });
    root.textContent = "";
    root.appendChild(element);
    window.addEventListener("pagehide", save);
    document.addEventListener("visibilitychange", function () { if (document.visibilityState === "hidden") save(); });
    window.addEventListener("popstate", function () {
      var named = steps.filter(function (step) { return "#trin-" + step.id === window.location.hash; })[0];
      showStep(named || steps[0], true);
    });
  }

  build();
  var asked = new URLSearchParams(window.location.search).get("case") || "";
  if (F.pattern("id", true).test(asked) && Object.prototype.hasOwnProperty.call(F.data.known.cases, asked)) {
    var script = make("script", { src: "skemaer/cases/" + asked + ".js" });
    script.addEventListener("load", function () { F.open(asked, F.cases[asked]); });
    script.addEventListener("error", function () {
      F.open("", null);
      form.say("Casen kunne ikke hentes. Prøv at genindlæse siden.");
    });
    document.head.appendChild(script);
  } else F.open("", null);
})();
