/* The controls: a field of the schema becomes a label, a help text, a place to write and a place for what is wrong.
   `form` is told of every change; what is written goes straight into `holder[key]`. */
(function () {
  "use strict";
  var F = samspilFormular;
  var make = F.make;
  var SHORTEST_SUMMARY = 60;

  F.idOf = function (path) { return "f-" + path.join("-"); };

  function describe(id, help) { return (help ? id + "-hjaelp " : "") + id + "-fejl"; }
  function makeHelp(field, id, help) {
    var text = help === undefined ? field.help : help;
    if (!text) return null;
    /* A word is chosen from a list that shows them all. */
    var shows = field.example && ["Word", "Reference", "Identifier", "Group"].indexOf(field.kind) < 0;
    var example = shows ? " Fx «" + field.example.replace(/\.$/, "") + "»." : "";
    return make("p", { "class": "f-help", id: id + "-hjaelp" }, text + example);
  }
  function makeError(id) { return make("p", { "class": "f-error", id: id + "-fejl", hidden: true }); }
  function needed(field) { return field.required ? make("span", { "class": "f-needed" }, " skal udfyldes") : null; }

  function grow(area) {
    area.style.height = "auto";
    if (area.scrollHeight > area.clientHeight) area.style.height = area.scrollHeight + 4 + "px";
  }
  F.growAll = function (within) {
    within.querySelectorAll("textarea").forEach(function (area) { if (area.offsetParent) grow(area); });
  };

  function listen(control, holder, key, path, form) {
    control.addEventListener("input", function () {
      holder[key] = F.tidy(control.value);
      if (control.nodeName === "TEXTAREA") grow(control);
      form.changed(path);
    });
    control.addEventListener("change", function () {
      holder[key] = F.tidy(control.value);
      form.changed(path);
      form.left(path);
    });
    control.addEventListener("blur", function () {
      /* What the record cannot keep is mended where it is seen, and not behind one's back at the end. */
      if (control.nodeName !== "SELECT" && control.value !== holder[key]) control.value = holder[key];
      form.left(path);
    });
  }

  function makeSelect(id, options, value, blank) {
    var select = make("select", { id: id }, make("option", { value: "" }, blank));
    options.forEach(function (option) { select.appendChild(make("option", { value: option[0] }, option[1])); });
    if (value && !options.some(function (option) { return option[0] === value; })) {
      select.appendChild(make("option", { value: value }, value));
    }
    select.value = value;
    return select;
  }
  function listRecords(collection) {
    var records = F.data.known[collection];
    return Object.keys(records).map(function (id) { return [id, records[id].title]; });
  }
  function suggestionsFor(field, path) {
    if (field.kind === "PlaceText") return "f-valg-kilder";
    if (field.kind === "Reference") return "f-valg-cases";
    if (field.key === "navn" && path[0] === "kommuner") return "f-valg-kommuner";
    if (field.key === "navn" && path[0] === "parter") return "f-valg-parter";
    return null;
  }
  function makeControl(field, id, holder, key, path) {
    var value = holder[key], control;
    if (field.kind === "Word") {
      control = makeSelect(id, field.words.map(function (word) { return [word[0], word[1]]; }), value, field.required ? "Vælg" : "Ikke valgt");
    } else if (field.kind === "Reference" && field.collection !== "cases") {
      control = makeSelect(id, listRecords(field.collection), value, field.required ? "Vælg" : "Ikke valgt");
    } else if (field.kind === "Prose") {
      control = make("textarea", { id: id, rows: path[0] === "resumé" ? 4 : 2 });
      control.value = value;
    } else {
      control = make("input", {
        id: id, type: "text", autocomplete: "off", list: suggestionsFor(field, path),
        inputmode: field.kind === "Link" ? "url" : null, spellcheck: field.kind === "Line" ? null : "false"
      });
      control.value = value;
    }
    return control;
  }

  /* One label with one control. */
  function frame(field, holder, key, path, form, words) {
    var id = F.idOf(path), help = words && words.help !== undefined ? words.help : field.help;
    var control = makeControl(field, id, holder, key, path);
    control.setAttribute("aria-describedby", describe(id, help));
    if (field.required) control.setAttribute("aria-required", "true");
    listen(control, holder, key, path, form);
    return make("div", { "class": "f-field f-field--" + field.kind.toLowerCase() },
      make("label", { "for": id }, words && words.label || field.title, needed(field)), makeHelp(field, id, help), makeError(id), control);
  }

  /* A few words to choose between, each with what it means. */
  function makeChoice(field, holder, path, form) {
    var id = F.idOf(path);
    return make("fieldset", { "class": "f-field f-choice", id: id, tabindex: "-1", "aria-describedby": describe(id, field.help) },
      make("legend", {}, field.title, needed(field)), makeHelp(field, id), makeError(id),
      field.words.map(function (word, number) {
        var radio = make("input", { type: "radio", name: id, id: id + "-" + number, value: word[0] });
        radio.checked = holder[field.key] === word[0];
        radio.addEventListener("change", function () {
          holder[field.key] = word[0];
          form.changed(path);
          form.left(path);
        });
        return make("label", { "class": "f-choice__word", "for": id + "-" + number }, radio,
          make("span", {}, make("b", {}, word[1]), make("small", {}, word[2])));
      }));
  }

  /* Where it stands, and whose word it is: there when it is asked for. */
  function makeOrigin(holder, path, form, origin, wide) {
    var properties = F.data.schema.definitions.udsagn.anyOf[1].properties;
    var placeField = { key: "sted", kind: "PlaceText", title: properties.sted.title, help: "", example: "" };
    var wordField = { key: "ophav", kind: "Word", title: properties.ophav.title, words: F.originWords(), help: "", example: "" };
    var summary = make("summary", {});
    function show() {
      var told = [holder.sted, holder.ophav].filter(function (text) { return text.trim(); }).join(" · ");
      summary.textContent = (wide ? "Sted og ophav for det hele" : "Sted og ophav") + (told ? ": " + told : "");
    }
    var place = frame(placeField, holder, "sted", path.concat("sted"), form, { help: properties.sted.description + " Fx «" + properties.sted.examples[0] + "»." });
    var word = frame(wordField, holder, "ophav", path.concat("ophav"), form, { help: "Hvis ord det er. Ikke valgt: " + origin + "." });
    var details = make("details", { "class": "f-origin" }, summary, place, word);
    details.addEventListener("change", show);
    details.addEventListener("input", show);
    show();
    return details;
  }

  function makeStatement(field, value, path, form, label) {
    var text = { key: "tekst", kind: "Prose", title: label || field.title, help: field.help, example: field.example, required: field.required };
    return make("div", { "class": "f-statement" },
      frame(text, value, "tekst", path.concat("tekst"), form, label ? { help: "" } : undefined),
      makeOrigin(value, path, form, field.origin, false));
  }

  function makeGroupFields(field, value, path, form) {
    var carried = field.fields.some(F.isCarried) && Object.prototype.hasOwnProperty.call(value, "ophav");
    return field.fields.filter(function (inner) { return !F.isCarried(inner); }).map(function (inner) {
      return F.makeField(inner, value, path.concat(inner.key), form);
    }).concat(carried ? makeOrigin(value, path, form, field.origin, true) : []);
  }
  function makeGroup(field, holder, path, form) {
    var own = field.fields.filter(function (inner) { return !F.isCarried(inner); });
    var id = F.idOf(path);
    if (own.length === 1 && !own[0].many && !own[0].stated) {
      return make("div", { "class": "f-statement" },
        frame(own[0], holder[field.key], own[0].key, path.concat(own[0].key), form, { label: field.title, help: field.help }),
        makeOrigin(holder[field.key], path, form, field.origin, false));
    }
    return make("fieldset", { "class": "f-group", id: id, "aria-describedby": describe(id, field.help) },
      make("legend", {}, field.title, needed(field)), makeHelp(field, id), makeError(id), makeGroupFields(field, holder[field.key], path, form));
  }

  /* ---- Lists ---- */
  function summarise(field, item) {
    var texts = [];
    (function walk(value) {
      if (typeof value === "string") { if (value.trim()) texts.push(value.trim()); }
      else Object.keys(value).forEach(function (key) { walk(value[key]); });
    })(item);
    var text = texts[0] || "";
    if (field.key === "tidslinje" && texts[1]) text += ", " + texts[1];
    return text.length > SHORTEST_SUMMARY ? text.slice(0, SHORTEST_SUMMARY).trimEnd() + "…" : text;
  }
  function makeList(field, holder, path, form) {
    var id = F.idOf(path), items = holder[field.key];
    var list = make("ol", { "class": "f-items" });
    var adder = make("button", { type: "button", "class": "s-button s-button--quiet f-add", id: id });
    var undo = make("button", { type: "button", "class": "f-tool", hidden: true }, "Fortryd: læg det tilbage");
    var removed = null;

    function tool(text, number, act, disabled) {
      var button = make("button", { type: "button", "class": "f-tool", disabled: disabled }, text,
        make("span", { "class": "s-hidden" }, " " + field.title + " " + (number + 1)));
      button.addEventListener("click", act);
      return button;
    }
    function move(from, to) {
      items.splice(to, 0, items.splice(from, 1)[0]);
      show(to);
      var tools = list.children[to].querySelectorAll(".f-tools > button");
      var wanted = tools[to < from ? 0 : 1];
      (wanted.disabled ? tools[to < from ? 1 : 0] : wanted).focus();
      form.say(field.title + " " + (from + 1) + " er flyttet til plads " + (to + 1) + ".");
      form.changed(path);
    }
    function remove(number) {
      var item = items.splice(number, 1)[0];
      removed = F.isBlank(item) ? null : { number: number, item: item };
      show(-1);
      undo.hidden = !removed;
      form.say(field.title + " " + (number + 1) + " er fjernet.");
      (removed ? undo : adder).focus();
      form.changed(path);
    }
    undo.addEventListener("click", function () {
      items.splice(removed.number, 0, removed.item);
      var number = removed.number;
      removed = null;
      undo.hidden = true;
      show(number);
      focusIn(list.children[number]);
      form.changed(path);
    });
    function focusIn(element) {
      var first = element.querySelector("input, textarea, select");
      if (first) first.focus();
    }
    function showItem(item, number, open) {
      var inner = path.concat(number), name = field.title + " " + (number + 1);
      var tools = make("p", { "class": "f-tools" },
        items.length > 1 && tool("Flyt op", number, function () { move(number, number - 1); }, number === 0),
        items.length > 1 && tool("Flyt ned", number, function () { move(number, number + 1); }, number === items.length - 1),
        tool("Fjern", number, function () { remove(number); }, false));
      if (!field.fields) {
        return make("li", { "class": "f-item f-item--text" },
          field.stated ? makeStatement(field, item, inner, form, name) : frame(field, items, number, inner, form, { label: name, help: "" }), tools);
      }
      var label = "n" + F.idOf(inner);
      var summary = make("summary", { id: label });
      function nameIt() { var told = summarise(field, items[number] || item); summary.textContent = name + (told ? ": " + told : ""); }
      var box = make("div", { role: "group", "aria-labelledby": label, "class": "f-item__fields" }, makeGroupFields(field, item, inner, form), tools);
      var details = make("details", { "class": "f-item__fold", open: open }, summary, box);
      details.addEventListener("toggle", function () { if (details.open) F.growAll(details); });
      box.addEventListener("input", nameIt);
      nameIt();
      if (field.key === "parter") helpWithSector(box, item, inner, form);
      return make("li", { "class": "f-item" }, details);
    }
    /* `opened` is the item to show unfolded; blank items always are. */
    function show(opened) {
      list.textContent = "";
      items.forEach(function (item, number) { list.appendChild(showItem(item, number, number === opened || F.isBlank(item))); });
      list.hidden = items.length === 0;
      adder.textContent = items.length ? "Tilføj én mere til «" + field.title + "»" : "Tilføj til «" + field.title + "»";
      F.growAll(list);
      form.refresh();
    }
    adder.addEventListener("click", function () {
      items.push(F.blankOne(field));
      removed = null;
      undo.hidden = true;
      show(items.length - 1);
      focusIn(list.lastElementChild);
    });
    if (field.required && !items.length) items.push(F.blankOne(field));
    show(items.length === 1 ? 0 : -1);
    adder.setAttribute("aria-describedby", describe(id, field.help));
    return make("fieldset", { "class": "f-list" }, make("legend", {}, field.title, needed(field)), makeHelp(field, id), makeError(id),
      list, make("p", { "class": "f-adders" }, adder, undo));
  }
  /* A party that another case has named brings its sector along. */
  function helpWithSector(box, item, path, form) {
    var name = box.querySelector("input"), sector = box.querySelector("select");
    name.addEventListener("change", function () {
      var known = F.data.known.parties.filter(function (party) { return party[0] === name.value; })[0];
      if (!known || item.sektor) return;
      item.sektor = sector.value = known[1];
      form.changed(path.concat("sektor"));
    });
  }

  F.makeField = function (field, holder, path, form) {
    if (field.many) return makeList(field, holder, path, form);
    if (field.fields) return makeGroup(field, holder, path, form);
    if (field.stated) return makeStatement(field, holder[field.key], path, form);
    if (field.kind === "Word" && field.required && path.length === 1) return makeChoice(field, holder, path, form);
    var words = field.kind === "Identifier" ? { help: "Laves af titlen. " + field.help } : undefined;
    return frame(field, holder, field.key, path, form, words);
  };

  /* What other records have already, to choose from while one writes. */
  F.makeSuggestions = function () {
    function list(name, options) {
      return make("datalist", { id: "f-valg-" + name }, options.map(function (option) {
        return make("option", { value: option[0] }, option[1]);
      }));
    }
    var known = F.data.known;
    return [
      list("kilder", known.documents.map(function (document) { return [document.id, document.short + ": " + document.title]; })),
      list("cases", listRecords("cases")),
      list("kommuner", known.municipalities.slice().sort(function (a, b) { return a.localeCompare(b, "da"); }).map(function (name) { return [name, ""]; })),
      list("parter", known.parties.map(function (party) { return [party[0], ""]; }))
    ];
  };
})();
