/* What Danish does to words: spelling, inflection, compounds, typing errors. Pure functions, no page, no index. */
(function (scope) {
  "use strict";

  /* As macros/search/index.py splits the pages. */
  var WORD = /§|[\p{L}\p{N}]+/gu;
  function words(text) { return text.normalize("NFC").toLowerCase().match(WORD) || []; }

  /* One spelling for each letter that has several: aa for å, ae for æ, oe for ø, e for é. */
  var LETTERS = { "æ": "ae", "ø": "oe", "å": "aa", "ä": "ae", "ö": "oe", "ü": "y", "ð": "d", "þ": "th", "ß": "ss" };
  function fold(word) {
    var low = word.toLowerCase();
    if (/^[a-z0-9]*$/.test(low)) return low;
    return low.normalize("NFC").replace(/[æøåäöüðþß]/g, function (letter) { return LETTERS[letter]; })
      .normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  }

  /* Without a Danish keyboard one writes «kobenhavn», «arhus» or «moede», «mode». */
  function bare(folded) { return folded.replace(/ae|aa/g, "a").replace(/oe/g, "o"); }

  /* Words that change inside, and words whose ending looks like one of the rules' and is none. Folded. */
  var BENT = {};
  ("mand maend|barn boern|bog boeger|haand haender|fod foedder|nat naetter|tand taender|stad staeder|bonde boender|" +
   "far faedre|mor moedre|bror broedre|datter doetre|soester soestre|ko koeer|and aender|kraft kraefter|" +
   "tag tage tager tog taget|gaa gaar gik gaaet|giv give giver gav givet|faa faar fik faaet|" +
   "skriv skrive skriver skrev skrevet|bliv blive bliver blev blevet|kom komme kommer kom kommet|" +
   "finde find finder fandt fundet|hold holde holder holdt|sig sige siger sagde sagt|se ser saa set|" +
   "vaelg vaelge vaelger valgte valgt|spoerg spoerge spoerger spurgte spurgt|fortael fortaelle fortaeller fortalte fortalt|" +
   "goer goere goer gjorde gjort|ved vide ved vidste vidst|stor stoerre stoerst store stort|" +
   "god gode godt bedre bedst|ung unge yngre yngst|lang lange langt laengere laengst|" +
   "gammel gamle gammelt|lille smaa mindre mindst|faa faerre faerrest|naer naermere naermest|" +
   "penge pengene pengenes|budget budgettet budgetter budgetterne budgettets budgets|" +
   "ide ideer ideen ideerne|by byer byen byerne|aa aaen aaer aaerne|" +
   "moede moeder moedet moederne moedets|mening meninger meningen|enighed enige enig").split("|").forEach(function (line) {
    var forms = line.split(" ");
    forms.forEach(function (form) { if (!BENT[form]) BENT[form] = forms[0]; });
  });
  /* Such words end compounds too: rådmænd, skolebørn. */
  var BENT_ENDINGS = /(maend|boern|boeger|haender|foedder|kraefter|broedre|doetre|soestre|staeder)(?:ene|enes|nes|ne|s)?$/;

  var ENDINGS = ("erendes erende hedens hederne hedernes ethedens ethederne ethed ethedes erernes ererne erers erens eren erede ernes erne " +
    "endes ende enes ene ered eres eret erets ers ens ets heden heder heds hed er es en et e ere erer").split(" ")
    .sort(function (a, b) { return b.length - a.length; });

  /* What is left of a word when its inflection is taken off; the same for every form of it, and no word to show. */
  function stem(word) {
    var root = fold(word);
    if (BENT[root]) return BENT[root];
    if (root.length > 5) root = root.replace(BENT_ENDINGS, function (_, form) { return BENT[form]; });
    if (root.length < 4 || /^\d/.test(root)) return root;
    /* Endings that belong to the word: besøgsven, kriterium. */
    root = root.replace(/sven(?:ner|nen|nerne|nernes|nens|ners|s)?$/, "svenn").replace(/iums?$/, "i");
    /* Nothing is taken from the first syllable. */
    var start = root.search(/[aeiouy][^aeiouy]/);
    var keep = start < 0 ? root.length : Math.max(3, start + 2);
    var found = false;
    for (var i = 0; i < ENDINGS.length && !found; i++) {
      var ending = ENDINGS[i];
      if (root.length - ending.length >= keep && root.endsWith(ending)) {
        root = root.slice(0, -ending.length);
        found = true;
      }
    }
    if (!found && root.length > keep && /[a-zå]s$/.test(root) && !/(?:ss|is|us|as|os)$/.test(root)) {
      root = root.slice(0, -1);
      /* «kommunes»: the e is an ending of its own. */
      if (root.length > keep && root.endsWith("e")) root = root.slice(0, -1);
    }
    if (root.length > keep && /(?:gd|dt|gt|kt)$/.test(root)) root = root.slice(0, -1);
    /* centret, centre: center without its e. */
    if (root.length > keep) root = root.replace(/tr$/, "t");
    root = root.replace(/igst$/, "ig");
    /* «frivillig» and «frivillighed» are one; «synlig» and «syn» are not. */
    var derived = /(?:lig|ig|els)$/.exec(root);
    if (derived && root.length - derived[0].length >= Math.max(keep, 4)) root = root.slice(0, derived.index);
    if (root.length > 3 && /([bcdfghjklmnpqrstvwxz])\1$/.test(root)) root = root.slice(0, -1);
    return root;
  }

  /* How many letters one must add, leave out, change or swap with the next to get from one word to the other.
     Counts no further than `limit`; more is limit + 1. */
  function distance(one, other, limit) {
    if (limit === undefined) limit = 2;
    if (one === other) return 0;
    if (Math.abs(one.length - other.length) > limit) return limit + 1;
    while (one && one[0] === other[0]) { one = one.slice(1); other = other.slice(1); }
    while (one && one[one.length - 1] === other[other.length - 1]) { one = one.slice(0, -1); other = other.slice(0, -1); }
    var before = [], last = [], row = [], i, j;
    for (j = 0; j <= other.length; j++) last[j] = j;
    for (i = 1; i <= one.length; i++) {
      row = [i];
      var least = i;
      for (j = 1; j <= other.length; j++) {
        var same = one[i - 1] === other[j - 1];
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > limit) return limit + 1;
      before = last;
      last = row;
    }
    return Math.min(last[other.length], limit + 1);
  }

  /* The two words of a compound, where both are known: safespace → safe space, arbejdsplan → arbejde plan.
     `known(word)` tells whether a folded word is. Each pair once, the most even first. */
  function split(word, known) {
    var folded = fold(word), pairs = [];
    for (var at = folded.length - 1; at > 0; at--) {
      var head = folded.slice(0, at), tail = folded.slice(at);
      if (Math.min(head.length, tail.length) < 3 && !(head.length > 4 && tail === "aa")) continue;
      if (!known(tail)) continue;
      if (known(head)) pairs.push([head, tail]);
      else if (/[^s]s$/.test(head) && head.length > 3 && known(head.slice(0, -1))) pairs.push([head.slice(0, -1), tail]);
      else if (/e$/.test(head) && head.length > 4 && known(head.slice(0, -1))) pairs.push([head.slice(0, -1), tail]);
    }
    function even(pair) { return Math.abs(pair[0].length - pair[1].length); }
    return pairs.sort(function (a, b) { return even(a) - even(b); });
  }

  /* Two words as one: mad klub → madklub, arbejde deling → arbejdsdeling. Folded; what can be is up to the caller. */
  function join(one, other) {
    var head = fold(one), tail = fold(other);
    var heads = [head, head + "s", head + "e"];
    if (head.endsWith("e")) heads.push(head.slice(0, -1), head.slice(0, -1) + "s");
    if (head.endsWith("s")) heads.push(head.slice(0, -1));
    return heads.map(function (start) { return start + tail; });
  }

  /* Words that say nothing about what is looked for. */
  var STOP = {};
  ("af alle alt anden andet andre at bare begge blev blive bliver da de dem den denne der deres derfor det dette dig din " +
   "dine disse dit dog du efter eller en end er et få får faar fik for fordi fra før gå går gik gjorde gør gøre ham han hans har havde have " +
   "hel hele hen hende hendes her hos hun hvad hvem hver hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornår i ikke " +
   "ind ingen intet ja jeg jer jeres jo kan kom komme kommer kunne lad lave laver man mange med meget mellem men mere mig min mine mit må måtte når " +
   "nej nogen noget nogle nu ny og også om op os over på samme se ser selv sig sige siger sin sine sit skal ske sker skulle som så sådan " +
   "bruge bruger brugt gerne lige lidt helt egentlig måske altid aldrig alligevel rigtigt rigtig nogensinde prøve prøver prøvet fungere fungerer handler handle findes betyder betyde hedder kaldes " +
    "tag tage tager til ud uden under var ved vi vil ville vores være været the of and is a to in on").split(" ")
    .forEach(function (word) { STOP[fold(word)] = true; });
  function isStopWord(word) { return STOP[fold(word)] === true; }

  scope.samspilDansk = {
    words: words, fold: fold, bare: bare, stem: stem, distance: distance, split: split, join: join, isStopWord: isStopWord
  };
})(window);
