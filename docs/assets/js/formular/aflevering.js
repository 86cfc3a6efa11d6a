/* The end: the case as a file, and the ways to hand it over. Nothing leaves the browser before one of them is chosen. */
(function () {
  "use strict";
  var F = samspilFormular;
  var make = F.make;
  var LONGEST_ADDRESS = 7500;
  var LONGEST_MAIL = 1800;
  var MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

  function nameOf(record) { return (F.pattern("id", true).test(record.id || "") ? record.id : "ny-case") + ".yml"; }

  F.addressOnGitHub = function (record, yaml, existing) {
    var settings = F.data.settings, file = F.data.folder + "/" + nameOf(record);
    if (!settings.repository) return null;
    if (existing) return { href: settings.repository + "/edit/" + settings.branch + "/" + file, filled: false };
    var empty = settings.repository + "/new/" + settings.branch + "?filename=" + encodeURIComponent(file).replace(/%2F/g, "/");
    var filled = empty + "&value=" + encodeURIComponent(yaml);
    return filled.length <= LONGEST_ADDRESS ? { href: filled, filled: true } : { href: empty, filled: false };
  };
  F.addressOfMail = function (record, yaml) {
    var contact = F.data.settings.contact;
    if (!MAIL.test(contact)) return "";
    var body = "Her er en case til Samspil.\n\n" + yaml;
    if (encodeURIComponent(body).length > LONGEST_MAIL) {
      body = "Her er en case til Samspil. Den ligger i filen " + nameOf(record) + ", som jeg har hentet fra formularen og vedhæfter.\n";
    }
    return "mailto:" + contact + "?subject=" + encodeURIComponent("Case til Samspil: " + (record.titel || "")) +
      "&body=" + encodeURIComponent(body);
  };

  function copy(text, shown, say) {
    function select() {
      var range = document.createRange();
      range.selectNodeContents(shown);
      window.getSelection().removeAllRanges();
      window.getSelection().addRange(range);
      var done = false;
      try { done = document.execCommand("copy"); } catch (error) { done = false; }
      say(done ? "Filens tekst er kopieret." : "Browseren vil ikke kopiere selv. Teksten er markeret: tryk Ctrl+C.");
    }
    if (navigator.clipboard && navigator.clipboard.writeText) {
      navigator.clipboard.writeText(text).then(function () { say("Filens tekst er kopieret."); }, select);
    } else select();
  }
  function download(text, name) {
    var address = URL.createObjectURL(new Blob([text], { type: "text/yaml;charset=utf-8" }));
    var link = make("a", { href: address, download: name });
    document.body.appendChild(link);
    link.click();
    link.remove();
    window.setTimeout(function () { URL.revokeObjectURL(address); }, 1000);
  }
  function button(text, act, quiet) {
    var made = make("button", { type: "button", "class": "s-button" + (quiet ? " s-button--quiet" : "") }, text);
    made.addEventListener("click", act);
    return made;
  }
  function way(title, text, control) {
    return make("li", {}, make("div", {}, make("h3", {}, title), make("p", {}, text)), make("p", { "class": "f-ways__do" }, control));
  }

  F.showEnd = function (record, existing) {
    var yaml = F.writeYaml(record), name = nameOf(record);
    var shown = make("code", {}, yaml);
    var status = make("p", { "class": "f-status", role: "status" });
    function say(text) { status.textContent = text; }
    var ways = [], address = F.addressOnGitHub(record, yaml, existing), mail = F.addressOfMail(record, yaml);
    if (address) {
      var link = make("a", { "class": "s-button", href: address.href, target: "_blank", rel: "noopener" },
        existing ? "Åbn filen på GitHub" : "Åbn som forslag på GitHub", make("span", { "class": "s-hidden" }, " (nyt vindue)"));
      if (!address.filled) link.addEventListener("click", function () { copy(yaml, shown, say); });
      ways.push(way("Med en konto på GitHub", existing
        ? "Vi kopierer teksten, og filen åbner til redigering. Erstat det, der står, med det kopierede, og gem som forslag."
        : address.filled ? "Filen åbner i et nyt vindue med din case i. Der kan du læse den igennem og gemme den som et forslag."
          : "Casen er for lang til at følge med i adressen. Vi kopierer teksten og åbner en tom fil; sæt teksten ind der.", link));
    }
    if (mail) ways.push(way("Uden konto", "Dit mailprogram åbner med en mail til redaktionen. Hent først filen, hvis mailen beder om det.",
      make("a", { "class": address ? "s-button s-button--quiet" : "s-button", href: mail }, "Send til redaktionen")));
    ways.push(way("Som fil", "Du får " + name + ". " + (address || mail ? "Gem den, eller giv den til en, der kan lægge den ind."
      : "Læg den i mappen " + F.data.folder + "/, eller giv den til en, der kan."),
      [button("Hent fil", function () { download(yaml, name); say(name + " er hentet."); }, ways.length > 0), " ",
        button("Kopiér", function () { copy(yaml, shown, say); }, true)]));
    return [make("ul", { "class": "f-ways" }, ways), status,
      make("details", { "class": "f-yaml", open: true }, make("summary", {}, "Se filen: " + name),
        make("pre", { tabindex: "0", role: "region", "aria-label": "Filen " + name }, shown))];
  };
})();
