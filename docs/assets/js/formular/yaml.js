/* A record as YAML that reads as what it says, letter for letter, whoever reads it. Text stands bare only where nobody
   can take it for anything else; long text is folded; what needs it is put in quotation marks. */
(function () {
  "use strict";
  var F = samspilFormular;
  var WIDTH = 112;
  /* Words that some YAML reader takes for yes, no or nothing. */
  var TAKEN = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
  var LIKE_A_NUMBER = /^[-+.\d][-+.,:_\d\seEa-fA-FxXoOtTzZ]*$/;
  var SAFE_START = /^[\p{L}\p{N}(«»…§½¼¾]/u;
  var LIKE_A_FIELD = /^\s*([\p{L}\p{N}_]+):(?:\s|$)/u;
  var PLAIN_NAME = /^[\p{L}\p{N} .'-]+$/u;
  var HARD_SPACE = /[\xa0\u2000-\u200a\u202f\u3000]/g;

  /* A line of a folded text that begins with the name of a field looks like one that is indented too far. */
  var keys = null;
  function listKeys(fields) {
    return fields.reduce(function (all, field) { return all.concat(field.key, listKeys(field.fields || [])); }, []);
  }
  function looksLikeField(text) {
    keys = keys || new Set(listKeys(F.listFields()).concat("tekst", "sted", "ophav"));
    var found = LIKE_A_FIELD.exec(text);
    return Boolean(found) && keys.has(found[1]);
  }

  function escape(letter) {
    return Array.from(letter).map(function (one) {
      var code = one.codePointAt(0);
      return code > 0xffff ? "\\U" + ("0000000" + code.toString(16)).slice(-8) : "\\u" + ("000" + code.toString(16)).slice(-4);
    }).join("");
  }
  function quote(text) {
    var quoted = text.replace(/\\/g, "\\\\").replace(/"/g, "\\\"").replace(/\n/g, "\\n").replace(HARD_SPACE, escape);
    return "\"" + quoted.replace(F.pattern("hidden", false, "g"), escape) + "\"";
  }
  function canBeBare(text, anyText) {
    if (!SAFE_START.test(text) || /: |:$| #|\n|[\u2028\u2029\x85]/.test(text) || F.pattern("hidden").test(text)) return false;
    if (text.search(HARD_SPACE) >= 0) return false;
    return !anyText || !(TAKEN.test(text) || LIKE_A_NUMBER.test(text));
  }

  /* Lines of a folded text; null where it cannot be folded and come back the same. */
  function fold(text, width) {
    if (/ {2}|^\s|\s$/.test(text) || text.search(HARD_SPACE) >= 0 || F.pattern("hidden").test(text)) return null;
    var lines = [], line = "";
    text.split(" ").forEach(function (word) {
      /* A line that begins like a field or a list looks like one. */
      var looksOdd = looksLikeField(word) || /^[-#]/.test(word);
      if (line && line.length + 1 + word.length > width && !looksOdd) { lines.push(line); line = word; }
      else line = line ? line + " " + word : word;
    });
    lines.push(line);
    return lines.some(looksLikeField) ? null : lines;
  }
  function keep(text) {
    var lines = text.split("\n");
    var odd = lines.some(function (line) { return line !== line.trim() || looksLikeField(line) || line.search(HARD_SPACE) >= 0; });
    return odd || F.pattern("hidden").test(text) || !lines[0] ? null : lines;
  }

  /* What comes after «key:» or «-»: with its leading space or line break. */
  function writeText(text, field, indent, taken) {
    var words = field.kind === "Prose" || field.kind === "Line" || field.kind === "Reference";
    var number = (field.kind === "Amount" || field.kind === "Identifier");
    if (number && F.pattern("number", true).test(text)) return " " + text;
    var fits = indent + taken + 1 + text.length <= WIDTH + 2;
    var bare = canBeBare(text, words || number);
    if (field.kind !== "Prose") return " " + (bare ? text : quote(text));
    if (bare && fits) return " " + text;
    if (fits && text.indexOf("\n") < 0) return " " + quote(text);
    var pad = "\n" + " ".repeat(indent + 2);
    var lines = text.indexOf("\n") < 0 ? fold(text, WIDTH - indent - 2) : keep(text);
    if (!lines) return " " + quote(text);
    return (text.indexOf("\n") < 0 ? " >-" : " |-") + lines.map(function (line) { return line ? pad + line : "\n"; }).join("");
  }

  var TEXT = { kind: "Prose" }, PLACE = { kind: "PlaceText" }, WORD = { kind: "Word" };
  var PARTS = { tekst: TEXT, sted: PLACE, ophav: WORD };

  function writeOne(field, value, indent, taken) {
    if (typeof value === "string") {
      var only = field.fields ? F.onlyField(field) : field;
      return writeText(value, only, indent, taken);
    }
    return null;
  }
  /* Names on one row: «[Esbjerg, Fanø]». */
  function writeRow(field, values, taken) {
    if (field.kind !== "Reference" && field.kind !== "Group") return "";
    var isPlain = values.every(function (value) {
      return typeof value === "string" && PLAIN_NAME.test(value) && canBeBare(value, true);
    });
    var row = "[" + values.join(", ") + "]";
    return isPlain && taken + row.length < WIDTH ? row : "";
  }
  /* The entries of a mapping; the first line has its indentation from whoever calls. */
  function writeEntries(entries, indent) {
    return entries.map(function (entry) {
      var field = entry[0], key = entry[1], value = entry[2];
      var one = Array.isArray(value) ? null : writeOne(field, value, indent, key.length + 1);
      /* Tells our own tools that an official title stands on the line. */
      if (one !== null) return key + ":" + one + (key === "officiel_titel" && one.indexOf("\n") < 0 ? "  # titel" : "");
      if (!Array.isArray(value)) return key + ":\n" + " ".repeat(indent + 2) + writeEntries(entriesOf(field, value), indent + 2);
      var row = writeRow(field, value, indent + key.length);
      if (row) return key + ": " + row;
      return key + ":" + value.map(function (item) {
        var text = writeOne(field, item, indent + 2, 1);
        return "\n" + " ".repeat(indent + 2) + "-" +
          (text !== null ? text : " " + writeEntries(entriesOf(field, item), indent + 4));
      }).join("");
    }).join("\n" + " ".repeat(indent));
  }
  function entriesOf(field, value) {
    if (!field.fields) {
      return Object.keys(value).map(function (key) { return [PARTS[key], key, value[key]]; });
    }
    return listEntries(field.fields, value);
  }
  function listEntries(fields, value) {
    return fields.filter(function (field) { return Object.prototype.hasOwnProperty.call(value, field.key); })
      .map(function (field) { return [field, field.key, value[field.key]]; });
  }

  F.writeYaml = function (record) {
    return "# yaml-language-server: $schema=../docs/skemaer/case.schema.json\n" +
      writeEntries(listEntries(F.listFields(), record), 0) + "\n";
  };
})();
