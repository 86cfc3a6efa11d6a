/* Words: the messages that the check says too, and what Danish asks for. Everything of the form hangs on one name. */
var samspilFormular = window.samspilFormular || {};
samspilFormular.cases = samspilFormular.cases || {};
(function () {
  "use strict";
  var F = samspilFormular;
  var patterns = {};

  /* A pattern as the check has it; `whole` asks for the whole text. */
  F.pattern = function (name, whole, flags) {
    var key = name + (whole ? "$" : "") + (flags || "");
    if (!patterns[key]) {
      var source = F.data.patterns[name];
      patterns[key] = new RegExp(whole ? "^(?:" + source + ")$" : source, "u" + (flags || ""));
    }
    patterns[key].lastIndex = 0;
    return patterns[key];
  };

  F.say = function (name, values) {
    /* A bracket that is meant is written twice, as Python has it. */
    return F.data.messages[name].replace(/\{\{|\}\}|\{(\w+)\}/g, function (all, key) {
      if (!key) return all[0];
      return values && Object.prototype.hasOwnProperty.call(values, key) ? values[key] : all;
    });
  };

  function letters(text) { return Array.from(text); }
  F.countLetters = function (text) { return letters(text).length; };

  /* What was written, cleaned and cut short; a number like a CPR number is never repeated. */
  F.echo = function (text) {
    var cleaned = text.replace(F.pattern("unprintable", false, "g"), " ").replace(/::/g, ": :").replace(/##\[/g, "# #[").trim();
    cleaned = cleaned.replace(F.pattern("echo_cpr", false, "g"), "…");
    var longest = F.data.limits.echo;
    if (letters(cleaned).length > longest) cleaned = letters(cleaned).slice(0, longest - 1).join("").trimEnd() + "…";
    return "«" + cleaned + "»";
  };

  /* How alike two words are: twice the letters in common stretches, over the letters of both. */
  function countMatches(a, b, alo, ahi, blo, bhi) {
    var besti = alo, bestj = blo, best = 0, before = {};
    for (var i = alo; i < ahi; i += 1) {
      var now = {};
      for (var j = blo; j < bhi; j += 1) {
        if (a[i] !== b[j]) continue;
        var size = now[j] = (before[j - 1] || 0) + 1;
        if (size > best) { besti = i - size + 1; bestj = j - size + 1; best = size; }
      }
      before = now;
    }
    if (!best) return 0;
    return best + countMatches(a, b, alo, besti, blo, bestj) + countMatches(a, b, besti + best, ahi, bestj + best, bhi);
  }
  function ratio(a, b) {
    a = letters(a); b = letters(b);
    return a.length + b.length ? 2 * countMatches(a, b, 0, a.length, 0, b.length) / (a.length + b.length) : 1;
  }

  /* «Mente du …?» where a word is near: one that begins with what was typed, else one much like it. */
  F.suggest = function (wrong, allowed) {
    var words = new Map();
    allowed.forEach(function (word) { words.set(word.toLowerCase(), word); });
    var typed = wrong.toLowerCase();
    var folded = Array.from(words.keys());
    var near = letters(typed).length < F.data.limits.beginning ? [] : folded.filter(function (word) {
      return word.indexOf(typed) === 0;
    }).sort(function (a, b) { return letters(a).length - letters(b).length; });
    if (!near.length) {
      near = folded.map(function (word) { return [ratio(word, typed), word]; })
        .filter(function (pair) { return pair[0] >= 0.6; })
        .sort(function (a, b) { return b[0] - a[0] || (a[1] < b[1] ? 1 : -1); })
        .slice(0, 3).map(function (pair) { return pair[1]; });
    }
    var first = near.filter(function (word) { return letters(word)[0] === letters(typed)[0]; });
    var chosen = first[0] || near[0];
    return chosen ? F.say("MEANT", { value: "«" + words.get(chosen) + "»" }) : "";
  };

  F.joinWords = function (words, last) {
    if (words.length < 2) return words.join("");
    return words.slice(0, -1).join(", ") + " " + (last || "og") + " " + words[words.length - 1];
  };
  F.lowerInitial = function (text) { return text.slice(0, 1).toLowerCase() + text.slice(1); };
  F.raiseInitial = function (text) { return text.slice(0, 1).toUpperCase() + text.slice(1); };

  /* «Læring i byen» becomes `laering-i-byen`. */
  F.makeSlug = function (text) {
    var spelled = { "æ": "ae", "ø": "oe", "å": "aa", "é": "e", "ü": "u", "ö": "oe", "ä": "ae" };
    return text.normalize("NFC").toLowerCase().replace(/[æøåéüöä]/g, function (letter) { return spelled[letter]; })
      .normalize("NFKD").replace(/[^\x00-\x7f]/g, "").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  };

  /* A text as the records keep it: letters as the keyboard makes them, plain line breaks, no tabs. */
  F.tidy = function (text) { return text.replace(/\r\n?/g, "\n").replace(/\t/g, " ").normalize("NFC"); };
  F.usePlainSpaces = function (text) { return text.replace(F.pattern("hard_space", false, "g"), " ").trim(); };
})();
