/* The search itself: loads the pieces of the index that a search needs, finds what the words may mean, ranks the pages.
   Knows nothing of how it looks; dansk.js knows the language. macros/search/index.py writes what is read here. */
(function () {
  "use strict";
  var dansk = window.samspilDansk;

  /* Found by measuring on one half of the queries in tests/search and confirmed on the other. */
  var WEIGHTS = {
    title: 4.4, extra: 3.2, phrase: 1.9, heading: 1.6, k: 1, b: 0.35, second: 0.25, coverage: 1.1, definition: 1.8, term: 0.95,
    wholeTitle: 6, meantTitle: 3, titleBegins: 3.5, titleHolds: 1.75, wholeHeading: 1.5,
    bent: 0.57, bare: 0.85, begun: 0.6, begins: 0.65, ends: 0.55, within: 0.35, near: 0.8, far: 0.45,
    joined: 1.05, apart: 0.55, parts: 0.42, means: 0.77, meansToo: 0.32
  };
  var DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  var VALUE = {};
  DIGITS.split("").forEach(function (digit, number) { VALUE[digit] = number; });
  var TIMES = [0, 1, 2.5, 7]; /* as _count of the index */
  var TERM = 4; /* «begreb» in KINDS of the index */
  var HALF = 5; /* letters of a word that may be half of another */
  var LARGEST = 24; /* forms of one word that are looked up */

  /* ---- Pieces ---- */
  var base = "", waiting = {}, pieces = {};
  window.samspilSoeg = function (sort, number, content) {
    pieces[sort + number] = content;
  };
  function load(sort, number, address) {
    var name = sort + number;
    if (!waiting[name]) {
      waiting[name] = new Promise(function (resolve, reject) {
        var script = document.createElement("script");
        script.src = base + "soeg/" + address + ".js";
        script.onload = function () {
          script.remove();
          if (pieces[name] === undefined) reject(new Error(name)); else resolve(pieces[name]);
        };
        script.onerror = function () { script.remove(); delete waiting[name]; reject(new Error(name)); };
        document.head.appendChild(script);
      });
    }
    return waiting[name];
  }
  function loadText(page) { return load("tekst", page, "t/" + page); }

  /* ---- The words of the site ---- */
  var entries, lengths, entryOf, words, folded, stems, byFold, byStem, byBare, offsets, all, spread;
  var shardStarts, shards, synonyms, synonymWords;
  var unoffered; /* words that only the pages for editors have */

  function start(where) {
    base = where;
    return load("ord", 0, "ord").then(function (content) {
      if (words) return;
      readEntries(content.sider);
      readWords(content.ord, content.antal);
      shardStarts = content.dele;
      unoffered = new Set();
      content.uden.reduce(function (id, way) { unoffered.add(id + way); return id + way; }, 0);
      shards = {};
      readSynonyms(content.ens);
    });
  }

  function readEntries(rows) {
    var sections = 0, page = -1;
    entries = rows.map(function (row) {
      if (row[0].indexOf("#") < 0) page += 1;
      var entry = { address: row[0], title: row[1], kind: row[2], first: sections, count: row[3].length, page: page };
      var plain = dansk.words(row[1]).map(dansk.fold);
      entry.plain = " " + plain.join(" ") + " ";
      entry.stems = " " + plain.map(dansk.stem).join(" ") + " ";
      entry.called = row[4] ? " " + dansk.words(row[4]).map(dansk.fold).join(" ") + " " : entry.plain;
      entry.weight = row[5] || 1;
      entry.titleWords = Math.max(1, plain.filter(function (word) { return !dansk.isStopWord(word); }).length);
      sections += entry.count;
      return entry;
    });
    lengths = new Float32Array(sections);
    entryOf = new Int32Array(sections);
    var total = 0;
    rows.forEach(function (row, number) {
      for (var i = 0; i < row[3].length; i++) {
        var length = Math.pow(2, VALUE[row[3][i]] / 5) - 1;
        lengths[entries[number].first + i] = length;
        entryOf[entries[number].first + i] = number;
        total += length;
      }
    });
    var mean = total / sections;
    for (var i = 0; i < sections; i++) lengths[i] = 1 - WEIGHTS.b + WEIGHTS.b * lengths[i] / mean;
  }

  function readWords(packed, often) {
    words = packed.split(" ");
    folded = new Array(words.length);
    stems = new Array(words.length);
    offsets = new Int32Array(words.length);
    spread = new Float32Array(words.length);
    byFold = new Map();
    byStem = new Map();
    byBare = new Map();
    var before = "", at = 1;
    for (var i = 0; i < words.length; i++) {
      before = words[i] = before.slice(0, VALUE[words[i][0]]) + words[i].slice(1);
      var plain = folded[i] = dansk.fold(before);
      offsets[i] = at;
      at += plain.length + 1;
      spread[i] = Math.pow(2, VALUE[often[i]] / 4);
      put(byFold, plain, i);
      put(byStem, stems[i] = dansk.stem(plain), i);
      if (/ae|oe|aa/.test(plain)) put(byBare, dansk.bare(plain), i);
    }
    all = "\n" + folded.join("\n") + "\n";
  }
  function put(map, key, value) {
    var list = map.get(key);
    if (list) list.push(value); else map.set(key, [value]);
  }

  /* Each phrase under the stem of its first word: what it is and what is looked for in its place. */
  function readSynonyms(groups) {
    synonyms = new Map();
    synonymWords = new Map();
    groups.forEach(function (group) {
      group[0].forEach(function (phrase) {
        var stems = dansk.words(phrase).map(dansk.stem);
        if (!stems.length) return;
        dansk.words(phrase).forEach(function (word) { synonymWords.set(dansk.fold(word), true); });
        var targets = (group[1].length ? group[1] : group[0]).filter(function (other) { return other !== phrase; });
        put(synonyms, stems[0], { stems: stems, targets: targets });
      });
    });
  }

  /* Where the next word begins in `all`: the number of the word that holds a place. */
  function wordAt(place) {
    var low = 0, high = offsets.length - 1;
    while (low < high) {
      var middle = (low + high + 1) >> 1;
      if (offsets[middle] <= place) low = middle; else high = middle - 1;
    }
    return low;
  }
  /* The first part of a compound, with or without what binds it to the next: arbejd-s-deling. */
  function isHead(part) {
    return isKnown(part) || (/[se]$/.test(part) && isKnown(part.slice(0, -1)));
  }
  function isKnown(word) { return byFold.has(word) || (word.length > 3 && byStem.has(dansk.stem(word))); }

  /* ---- What a word may mean ---- */

  /* Forms of the same word: as it is spelled, inflected, or written without Danish letters. */
  function findForms(word, forms, share) {
    var plain = dansk.fold(word), found = false;
    function take(list, weight) {
      (list || []).forEach(function (id) {
        found = true;
        if (!(forms.get(id) >= weight * share)) forms.set(id, weight * share);
      });
    }
    take(byFold.get(plain), 1);
    take(byStem.get(dansk.stem(plain)), WEIGHTS.bent);
    if (!found && plain.length > 3) {
      take(byBare.get(dansk.bare(plain)), WEIGHTS.bare);
      if (!found) take(byFold.get(dansk.bare(plain)), WEIGHTS.bare);
    }
    return found;
  }

  /* Words that hold the word, or what is left of it without its ending. */
  function findCompounds(word, forms, isTyped, share) {
    var plain = dansk.fold(word), root = dansk.stem(word), found = [];
    function scan(part, least) {
      if (part.length < least) return;
      for (var at = all.indexOf(part); at >= 0; at = all.indexOf(part, at + 1)) {
        var id = wordAt(at), name = folded[id], before = at - offsets[id], after = name.length - before - part.length;
        var weight = 0;
        if (!before) weight = isTyped && part === plain ? WEIGHTS.begun : part.length > 3 ? WEIGHTS.begins : 0;
        /* «sent» is no part of «interessent». */
        else if (before > 2 && (after < 4 || dansk.stem(name.slice(before)) === root)) weight = isHead(name.slice(0, before)) ? WEIGHTS.ends : 0;
        else if (before > 2 && part.length > 4) weight = WEIGHTS.within;
        /* The more of the word that is typed, the surer it is. */
        if (weight) found.push([id, weight * (0.75 + 0.25 * part.length / name.length) * share]);
      }
    }
    scan(plain, isTyped ? 2 : 4);
    if (root !== plain) scan(root, 4);
    found.sort(function (a, b) { return b[1] - a[1] || spread[b[0]] - spread[a[0]]; });
    found.slice(0, LARGEST).forEach(function (one) {
      if (!(forms.get(one[0]) >= one[1])) forms.set(one[0], one[1]);
    });
    return found.length > 0;
  }

  /* Words a typing error away. Two errors count only in a long word and where one gave nothing. */
  function findNear(word, forms, isTyped, share) {
    var plain = dansk.fold(word), root = dansk.stem(word), found = [];
    if (plain.length < 4 || /\d/.test(plain)) return [];
    function look(limit) {
      for (var id = 0; id < folded.length; id++) {
        var name = folded[id], weight = 0;
        if (name.length + limit < plain.length - 3) continue;
        if (Math.abs(name.length - plain.length) <= limit && dansk.distance(plain, name, limit) <= limit) {
          weight = name[0] === plain[0] ? 1 : 0.85;
        } else if (name.length > plain.length - 4 && Math.abs(name.length - plain.length) < 5 && root.length > 4 && name[0] === plain[0] &&
          dansk.distance(root, stems[id], limit) <= limit) {
          weight = 0.8;
        } else if (plain.length > 4 && name.length > plain.length && name[0] === plain[0] &&
          (dansk.distance(plain, name.slice(0, plain.length), limit) <= limit ||
            dansk.distance(plain, name.slice(0, plain.length + 1), limit) <= limit)) {
          weight = isTyped ? 0.7 : 0.5;
        }
        if (weight) found.push([id, weight * (limit === 1 ? WEIGHTS.near : WEIGHTS.far) * share]);
      }
    }
    look(1);
    if (!found.length && plain.length > 7) look(2);
    found.sort(function (a, b) { return b[1] - a[1] || spread[b[0]] - spread[a[0]]; });
    found = found.slice(0, LARGEST);
    found.forEach(function (one) { if (!(forms.get(one[0]) >= one[1])) forms.set(one[0], one[1]); });
    return found;
  }

  function makeSlot(word, mass) { return { word: word, mass: mass, forms: new Map(), isSure: false, guess: "" }; }

  /* Every word of the query, with the forms it is looked up under. */
  function understand(query, isTyping) {
    var tokens = dansk.words(query);
    var said = tokens.filter(function (word) { return !dansk.isStopWord(word); });
    var keepAll = !said.length;
    /* A single letter says nothing beside a word; a number and a § do. */
    var longer = said.filter(function (word) { return word.length > 1 || /[^a-zæøå]/.test(word); });
    function isPassedOver(word) { return dansk.isStopWord(word) || (longer.length > 0 && longer.indexOf(word) < 0); }
    var slots = [], place = [];
    tokens.forEach(function (word, number) {
      var isLast = number === tokens.length - 1 && isTyping && /[\p{L}\p{N}§]$/u.test(query);
      if (!keepAll && isPassedOver(word) && !(isLast && tokens.length > 1 && word.length < 3)) { place.push(null); return; }
      var slot = makeSlot(word, dansk.isStopWord(word) && !keepAll ? 0.15 : 1);
      slot.isTyped = isLast;
      slot.isSure = findForms(word, slot.forms, 1);
      place.push(slot);
      slots.push(slot);
    });
    var more = [];
    addJoined(tokens, place, isTyping);
    addSynonyms(tokens, place, more);
    slots.forEach(function (slot) {
      var word = slot.word;
      var part = findCompounds(word, slot.forms, slot.isTyped, slot.isSure && !slot.isTyped ? 0.8 : 1);
      if (slot.isSure) return;
      var pairs = dansk.split(word, function (half) { return isKnown(half) || synonymWords.has(half); }).slice(0, 2);
      var isLong = Boolean(pairs.length) && Math.min(pairs[0][0].length, pairs[0][1].length) > 2;
      if (pairs.length && !part) {
        pairs.slice(0, 1).forEach(function (pair) {
          pair.forEach(function (half) {
            var extra = makeSlot(half, WEIGHTS.parts);
            extra.isSure = findForms(half, extra.forms, 1);
            more.push(extra);
            addMeanings(half, extra, more, WEIGHTS.parts);
          });
        });
      }
      if (part || slot.meant) return;
      var near = findNear(word, slot.forms, slot.isTyped, isLong ? 0.8 : 1);
      if (near.length) slot.guess = words[near[0][0]];
      else addNearSynonyms(slot, more);
      if (!slot.forms.size && !slot.meant && !pairs.length) addHalf(slot, more);
      if (!slot.forms.size && pairs.length) slot.mass = 0;
    });
    return slots.concat(more).filter(function (slot) { return slot.forms.size && slot.mass; });
  }

  /* Of a compound that the site does not know one half may be known: «identitetskrise» is about identity, «rosenbed»
     about beds. The longest is the surest, and of two as long the last, which says what the thing is. */
  function addHalf(slot, more) {
    var plain = dansk.fold(slot.word), best = "";
    for (var at = 3; at <= plain.length - 3; at++) {
      [plain.slice(at), plain.slice(0, at), plain.slice(0, at).replace(/[se]$/, "")].forEach(function (half) {
        if (half.length >= HALF && half.length > best.length && !dansk.isStopWord(half) &&
          (isKnown(half) || synonyms.has(dansk.stem(half)))) best = half;
      });
    }
    if (!best) return;
    findForms(best, slot.forms, WEIGHTS.parts);
    addMeanings(best, slot, more, WEIGHTS.parts);
  }

  /* What the editors say that a word alone means. */
  function addMeanings(word, slot, more, share) {
    (synonyms.get(dansk.stem(word)) || []).forEach(function (phrase) {
      if (phrase.stems.length === 1) addTargets(phrase.targets, [slot], more, share);
    });
  }

  function addJoined(tokens, place, isTyping) {
    for (var i = 0; i + 1 < tokens.length; i++) {
      if (!place[i] || !place[i + 1]) continue;
      var pair = [place[i], place[i + 1]], before = pair.map(function (slot) { return new Map(slot.forms); }), found = false;
      dansk.join(tokens[i], tokens[i + 1]).forEach(function (word) {
        if (word.length < 6 || !(byFold.has(word) || byStem.has(dansk.stem(word)) ||
          (i + 2 === tokens.length && isTyping && word.length > 7 && all.indexOf("\n" + word) >= 0))) return;
        found = true;
        pair.forEach(function (slot) {
          if (!findForms(word, slot.forms, WEIGHTS.joined)) findCompounds(word, slot.forms, true, WEIGHTS.joined);
        });
      });
      /* «hjælpe midler» is neither about helping nor about means. */
      if (found) pair.forEach(function (slot, side) {
        slot.isSure = slot.isJoined = true;
        before[side].forEach(function (weight, id) {
          if (slot.forms.get(id) === weight) slot.forms.set(id, weight * WEIGHTS.apart);
        });
      });
    }
  }

  function addSynonyms(tokens, place, more) {
    var stems = tokens.map(dansk.stem);
    for (var i = 0; i < stems.length; i++) {
      (synonyms.get(stems[i]) || []).forEach(function (phrase) {
        for (var j = 1; j < phrase.stems.length; j++) if (stems[i + j] !== phrase.stems[j]) return;
        var covered = place.slice(i, i + phrase.stems.length).filter(Boolean);
        if (phrase.stems.length === 1 && covered.length && covered[0].isJoined) return;
        addTargets(phrase.targets, covered, more, 1);
      });
    }
  }
  function addTargets(targets, covered, more, share) {
    var isSure = covered.length > 0 && covered.every(function (slot) { return slot.isSure; });
    var weight = (isSure ? WEIGHTS.meansToo : WEIGHTS.means) * share;
    targets.forEach(function (target) {
      var parts = dansk.words(target).filter(function (word) { return !dansk.isStopWord(word); });
      if (parts.length === 1 && covered.length) {
        covered.forEach(function (slot) {
          slot.meant = findForms(parts[0], slot.forms, weight) || slot.meant;
        });
        return;
      }
      parts.forEach(function (word) {
        var slot = makeSlot(word, weight * Math.max(1, covered.length) / parts.length);
        slot.isExtra = true;
        if (findForms(word, slot.forms, 1)) {
          more.push(slot);
          covered.forEach(function (other) { other.meant = true; });
        }
      });
    });
  }
  function addNearSynonyms(slot, more) {
    var plain = dansk.fold(slot.word);
    if (plain.length < 5) return;
    synonymWords.forEach(function (_, word) {
      if (dansk.distance(plain, word, 1) > 1) return;
      (synonyms.get(dansk.stem(word)) || []).forEach(function (phrase) {
        if (phrase.stems.length > 1) return;
        addTargets(phrase.targets, [slot], more, WEIGHTS.near);
        slot.guess = slot.guess || word;
      });
    });
  }

  /* ---- Where the words stand ---- */
  function shardOf(id) {
    var shard = 0;
    while (shard + 1 < shardStarts.length && shardStarts[shard + 1] <= id) shard += 1;
    return shard;
  }
  function loadPlaces(slots) {
    var wanted = {};
    slots.forEach(function (slot) { slot.forms.forEach(function (_, id) { wanted[shardOf(id)] = true; }); });
    return Promise.all(Object.keys(wanted).map(function (shard) {
      return load("sted", shard, "p-" + shard).then(function (text) {
        if (!shards[shard]) shards[shard] = text.split(" ");
      });
    }));
  }
  function eachPlace(id, then) {
    var shard = shardOf(id), text = shards[shard][id - shardStarts[shard]], at = 0, section = 0;
    while (at < text.length) {
      var way = 0, bits = 0, digit;
      do {
        digit = VALUE[text[at++]];
        way |= (digit & 31) << bits;
        bits += 5;
      } while (digit & 32);
      section += way;
      then(section, VALUE[text[at++]]);
    }
  }

  /* ---- Ranking ---- */
  function rank(query, slots) {
    var size = entries.length, total = 0;
    var sectionScore = new Float32Array(lengths.length), titleScore = new Float32Array(size), covered = new Float32Array(size);
    var inTitle = new Float32Array(size), inHeading = new Float32Array(lengths.length);
    slots.forEach(function (slot) {
      var often = 0, most = 0;
      slot.forms.forEach(function (weight, id) {
        if (weight >= 0.9) often += spread[id];
        most = Math.max(most, spread[id] * weight);
      });
      often = Math.min(size, Math.max(often, most));
      var worth = Math.log(1 + (size - often + 0.5) / (often + 0.5)) * slot.mass;
      if (!slot.isExtra) total += worth;
      var body = new Map(), title = new Map(), heading = new Map();
      slot.forms.forEach(function (weight, id) {
        eachPlace(id, function (section, mark) {
          var times = TIMES[mark & 3], score = times * (WEIGHTS.k + 1) / (times + WEIGHTS.k * lengths[section]);
          if ((mark & 20) === 4) {
            score += WEIGHTS.heading;
            if (weight >= WEIGHTS.bent) heading.set(section, true);
          }
          score *= weight;
          if (!(body.get(section) >= score)) body.set(section, score);
          if (mark & 24) {
            var entry = entryOf[section], name = mark & 8 ? WEIGHTS.title * weight * (0.55 + 0.45 / Math.sqrt(entries[entry].titleWords)) : 0;
            if (mark & 16) name = Math.max(name, (mark & 4 ? WEIGHTS.phrase : WEIGHTS.extra) * weight);
            if (!(title.get(entry) >= name)) title.set(entry, name);
          }
        });
      });
      if (!slot.isExtra) heading.forEach(function (_, section) { inHeading[section] += worth; });
      var seen = new Map();
      body.forEach(function (score, section) {
        sectionScore[section] += score * worth;
        seen.set(entryOf[section], true);
      });
      title.forEach(function (score, entry) {
        titleScore[entry] += score * worth;
        if (!slot.isExtra && score > WEIGHTS.extra) inTitle[entry] += worth;
      });
      if (!slot.isExtra) seen.forEach(function (_, entry) { covered[entry] += worth; });
      else seen.forEach(function (_, entry) { covered[entry] += worth * 0.5; });
    });
    total = total || 1;
    var plain = dansk.words(query).map(dansk.fold), meant = plain.map(function (word) {
      var guess = slots.filter(function (slot) { return slot.guess && dansk.fold(slot.word) === word; })[0];
      return dansk.stem(guess ? guess.guess : word);
    });
    plain = " " + plain.join(" ");
    meant = " " + meant.join(" ") + " ";
    var results = [], asksForWord = DEFINITION.test(query) && slots.filter(function (slot) { return !slot.isExtra; }).length < 3;
    for (var number = 0; number < size; number++) {
      var entry = entries[number], best = 0, second = 0, where = entry.first;
      for (var section = entry.first; section < entry.first + entry.count; section++) {
        var score = sectionScore[section] + (inHeading[section] > total * 0.99 ? WEIGHTS.wholeHeading * total : 0);
        if (score > best) { second = best; best = score; where = section; } else if (score > second) second = score;
      }
      var sum = titleScore[number] + best + WEIGHTS.second * second;
      if (!sum) continue;
      sum *= entry.weight;
      if (asksForWord && entry.kind === TERM) sum *= WEIGHTS.definition;
      sum *= Math.pow(Math.min(1, covered[number] / total), WEIGHTS.coverage);
      sum += total * Math.max(holdsQuery(entry.plain, plain), holdsQuery(entry.called, plain),
        entry.kind !== TERM && entry.stems === meant ? WEIGHTS.meantTitle : 0);
      /* Of a term and a page that bear one name, the page tells more; «hvad er …?» asks for the term. */
      if (!asksForWord && entry.kind === TERM) sum *= WEIGHTS.term;
      /* Where the title says it all, the page is meant and not one of its sections. */
      var isWhole = inTitle[number] > total * 0.95;
      results.push({ entry: number, score: sum, section: isWhole ? entry.first : where, isWhole: isWhole });
    }
    results.sort(function (a, b) { return b.score - a.score || a.entry - b.entry; });
    /* What shares only a common word with the query is noise beside what answers it. */
    var least = results.length ? results[0].score * 0.08 : 0;
    return results.filter(function (result) { return result.score >= least; });
  }

  /* What it is worth that a title is the query, begins with it as far as it is typed, or holds it. */
  function holdsQuery(title, plain) {
    if (title === plain + " ") return WEIGHTS.wholeTitle;
    if (plain.length > 3 && title.startsWith(plain)) return WEIGHTS.titleBegins;
    if (plain.length > 4 && title.indexOf(plain) >= 0) return WEIGHTS.titleHolds * Math.min(1, 2 * plain.length / title.length);
    return 0;
  }

  /* «hvad er …?» asks for a word of the glossary first. */
  var DEFINITION = /^\s*(?:hvad|hvordan)\s+(?:er\s+(?:en|et|det)?|betyder|menes|forstås|dækker|vil)\b/i;

  /* Pages that answer a query, best first. `isTyping`: the last word may be unfinished. */
  function search(query, isTyping) {
    var slots = understand(query, isTyping !== false);
    return loadPlaces(slots).then(function () {
      var marked = {};
      slots.forEach(function (slot) { slot.forms.forEach(function (weight, id) {
        marked[folded[id]] = Math.max(marked[folded[id]] || 0, weight * slot.mass);
      }); });
      return {
        results: rank(query, slots).map(function (result) {
          var entry = entries[result.entry];
          return { address: entry.address, title: entry.title, kind: entry.kind, page: entry.page, section: result.section,
            isWhole: result.isWhole, score: result.score };
        }),
        marked: marked,
        isCommon: dansk.words(query).every(dansk.isStopWord),
        guesses: slots.filter(function (slot) { return slot.guess; }).map(function (slot) { return [slot.word, slot.guess]; })
      };
    });
  }

  /* What the query may become: titles that begin so, and words of the site that the last word begins.
     Each as it is shown and as the whole query. */
  function complete(query, most) {
    var tokens = dansk.words(query), last = tokens[tokens.length - 1];
    if (!last || last.length < 2 || (tokens.length > 1 && dansk.isStopWord(last)) || !/[\p{L}\p{N}]$/u.test(query)) return [];
    var plain = dansk.fold(last), start = query.slice(0, query.length - last.length), found = [], taken = {};
    var asked = " " + tokens.map(dansk.fold).join(" ");
    entries.forEach(function (entry) {
      var at = entry.plain.indexOf(asked);
      if (at < 0 || entry.plain === asked + " " || entry.title.length > 48) return;
      found.push([entry.title, (at ? 0 : 20) - entry.title.length / 10, entry.plain]);
    });
    found.sort(function (a, b) { return b[1] - a[1]; });
    var forms = [], roots = {};
    found = found.filter(function (one) {
      var root = dansk.stem(one[2].trim());
      taken[one[2]] = true;
      return roots[root] ? false : (roots[root] = true);
    }).slice(0, 2);
    for (var at = all.indexOf("\n" + plain); at >= 0 && forms.length < 400; at = all.indexOf("\n" + plain, at + 1)) {
      var id = wordAt(at + 1);
      if (folded[id].length > plain.length && !unoffered.has(id) && !/^\d+$/.test(folded[id]) && !dansk.isStopWord(folded[id])) forms.push(id);
    }
    forms.sort(function (a, b) { return spread[b] - spread[a] || folded[a].length - folded[b].length; });
    forms.forEach(function (id) {
      var root = dansk.stem(folded[id]);
      /* Another form of the word that is typed is no news. */
      if (roots[root] || root === dansk.stem(plain) || taken[" " + folded[id] + " "]) return;
      roots[root] = true;
      found.push([words[id], 0, "", start + words[id]]);
    });
    return found.slice(0, most).map(function (one) { return [one[0], one[3] || one[0]]; });
  }

  /* The words of the site that look most like one that gave nothing, each as it is shown and as the whole query. */
  function findAlike(query, most) {
    var found = [], asked = dansk.words(query);
    asked.forEach(function (word, at) {
      var plain = dansk.fold(word);
      if (plain.length < 4 || /\d/.test(plain)) return;
      var limit = plain.length > 6 ? 3 : plain.length > 4 ? 2 : 1;
      folded.forEach(function (name, id) {
        if (name.length < 3 || dansk.isStopWord(name)) return;
        var far = dansk.distance(plain, name, limit);
        if (far <= limit) found.push([id, far + (name[0] === plain[0] ? 0 : 0.6), at]);
      });
    });
    var roots = {};
    return found.sort(function (a, b) { return a[1] - b[1] || spread[b[0]] - spread[a[0]]; }).filter(function (one) {
      var root = dansk.stem(folded[one[0]]);
      return roots[root] ? false : (roots[root] = true);
    }).slice(0, most).map(function (one) {
      return [words[one[0]], asked.length > 1 ? asked.map(function (word, at) { return at === one[2] ? words[one[0]] : word; }).join(" ") : words[one[0]]];
    });
  }

  window.samspilMaskine = {
    complete: complete, findAlike: findAlike, start: start, search: search, loadText: loadText,
    understand: understand, weights: WEIGHTS,
    entries: function () { return entries; },
    titles: function () { return entries.map(function (entry) { return entry.title; }); }
  };
})();
