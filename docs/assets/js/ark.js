/* Sheets: what is ticked and written stays in this browser, can be cleared, and can be carried on in a file.
   Nothing is sent anywhere. Without this script the sheet is read and printed as it is. */
(function () {
  "use strict";
  var tools = document.querySelector("[data-s-sheet]");
  if (!tools) return;
  var sheet = tools.getAttribute("data-s-sheet");
  var version = tools.getAttribute("data-s-version");
  var slot = "samspil.ark." + sheet;
  var KEPT_DAYS = 30;
  var LARGEST_FILE = 512 * 1024;
  var fields = Array.prototype.slice.call(document.querySelectorAll("[data-s-key]"));
  var byKey = {};
  fields.forEach(function (field) { byKey[field.getAttribute("data-s-key")] = field; });

  function isTick(field) { return field.type === "checkbox" || field.type === "radio"; }
  function isFilled(field) { return isTick(field) ? field.checked : field.value.trim() !== ""; }
  function read() {
    var answers = {};
    fields.forEach(function (field) {
      if (isFilled(field)) answers[field.getAttribute("data-s-key")] = isTick(field) ? true : field.value;
    });
    return answers;
  }
  function write(answers) {
    fields.forEach(function (field) {
      var value = Object.prototype.hasOwnProperty.call(answers, field.getAttribute("data-s-key"))
        ? answers[field.getAttribute("data-s-key")] : undefined;
      if (isTick(field)) field.checked = value === true;
      else field.value = typeof value === "string" ? value : "";
      grow(field);
    });
  }
  function grow(field) {
    if (field.nodeName !== "TEXTAREA") return;
    field.style.height = "auto";
    if (field.scrollHeight > field.clientHeight) field.style.height = field.scrollHeight + 2 + "px";
  }

  function make(name, attributes, text) {
    var element = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    if (text) element.textContent = text;
    return element;
  }

  /* Storage may be refused (from disk, in a private window); everything else works all the same. */
  var stored = null;
  var refused = false;
  try {
    localStorage.setItem("samspil.proeve", "1");
    localStorage.removeItem("samspil.proeve");
    stored = JSON.parse(localStorage.getItem(slot) || "null");
    if (stored && Date.now() - stored.tid > KEPT_DAYS * 864e5) { stored = null; localStorage.removeItem(slot); }
  } catch (error) { refused = error.name !== "SyntaxError"; }

  var status = make("p", { "class": "s-sheet-status", role: "status" });
  var note = make("p", { "class": "s-sheet-note" }, refused
    ? "Browseren vil ikke gemme her. Det, I skriver, forsvinder, når siden lukkes. Brug «Gem som fil» for at tage det med."
    : "Det, I skriver, bliver i denne browser på denne computer i " + KEPT_DAYS + " dage og sendes ingen steder hen. " +
      "Skriv ingen personoplysninger. Deler I computeren med andre, så tryk «Ryd», når I er færdige.");
  var clear = make("button", { type: "button", "class": "s-button s-button--quiet" }, "Ryd");
  var save = make("button", { type: "button", "class": "s-button s-button--quiet" }, "Gem som fil");
  var load = make("button", { type: "button", "class": "s-button s-button--quiet" }, "Åbn gemt fil");
  var file = make("input", { type: "file", accept: ".json,application/json", hidden: "", "aria-label": "Fil med et udfyldt ark" });
  var actions = tools.querySelector(".s-actions");
  if (fields.length) {
    [save, load, clear, file].forEach(function (element) { actions.appendChild(element); });
    tools.appendChild(status);
    tools.appendChild(note);
  }

  function tell(text) { status.textContent = text; }
  function progress(before) {
    var ticks = fields.filter(function (field) { return field.type === "checkbox"; });
    var written = fields.filter(function (field) { return !isTick(field) && isFilled(field); }).length;
    var parts = [];
    if (ticks.length) parts.push(ticks.filter(isFilled).length + " af " + ticks.length + " krydser er sat");
    if (written) parts.push(written === 1 ? "1 felt er udfyldt" : written + " felter er udfyldt");
    tell((before ? before + " " : "") + (parts.length ? parts.join(", ") + "." : ""));
  }
  function keep() {
    if (refused) return;
    try {
      var answers = read();
      if (Object.keys(answers).length) localStorage.setItem(slot, JSON.stringify({ udgave: version, tid: Date.now(), svar: answers }));
      else localStorage.removeItem(slot);
    } catch (error) { refused = true; note.textContent = "Browseren kan ikke gemme mere. Brug «Gem som fil»."; }
  }

  if (stored && stored.svar) write(stored.svar);
  fields.forEach(function (field) {
    field.addEventListener(isTick(field) ? "change" : "input", function () { grow(field); keep(); progress(); });
  });
  progress(stored && stored.svar && Object.keys(stored.svar).length ? "Hentet fra sidst." : "");

  clear.addEventListener("click", function () {
    if (Object.keys(read()).length && !window.confirm("Slet alle krydser og al tekst på dette ark?")) return;
    write({});
    try { localStorage.removeItem(slot); } catch (error) { /* there was nothing kept */ }
    progress("Arket er ryddet.");
  });

  save.addEventListener("click", function () {
    var content = JSON.stringify({ samspil: "ark", ark: sheet, udgave: version, svar: read() }, null, 2);
    var link = make("a", { download: "samspil-" + sheet + ".json" });
    link.href = URL.createObjectURL(new Blob([content], { type: "application/json" }));
    document.body.appendChild(link);
    link.click();
    link.remove();
    window.setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
    progress("Filen er gemt.");
  });

  load.addEventListener("click", function () { file.click(); });
  file.addEventListener("change", function () {
    var chosen = file.files[0];
    file.value = "";
    if (!chosen) return;
    if (chosen.size > LARGEST_FILE) { tell("Filen er for stor til at være et ark herfra."); return; }
    var reader = new FileReader();
    reader.onload = function () {
      var content;
      try { content = JSON.parse(reader.result); } catch (error) { content = null; }
      if (!content || content.samspil !== "ark" || typeof content.svar !== "object" || !content.svar) {
        tell("Filen er ikke et ark, der er gemt herfra. Intet er ændret.");
        return;
      }
      if (content.ark !== sheet) {
        tell("Filen hører til et andet ark («" + String(content.ark).slice(0, 60) + "»). Intet er ændret.");
        return;
      }
      if (Object.keys(read()).length && !window.confirm("Erstat det, der står på arket nu, med det i filen?")) return;
      write(content.svar);
      keep();
      /* What an older edition asked for and this one does not is shown, so that it is not lost. */
      var lost = Object.keys(content.svar).filter(function (key) { return !byKey[key] && typeof content.svar[key] === "string"; });
      progress("Filen er hentet." + (lost.length ? " " + lost.length + " svar passer ikke til denne udgave: " +
        lost.map(function (key) { return "«" + content.svar[key].slice(0, 200) + "»"; }).join("; ") + "." : ""));
    };
    reader.readAsText(chosen);
  });
  window.addEventListener("beforeprint", function () { fields.forEach(grow); });
})();
