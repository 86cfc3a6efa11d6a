/* Places in sources; the same as macros/reader.py, macros/sources.py and macros/rules.py. */
(function () {
  "use strict";
  var F = samspilFormular;

  function word(span) { return span[1] > span[0] ? span[0] + "-" + span[1] : String(span[0]); }

  F.findDocument = function (id) {
    return F.data.known.documents.filter(function (document) { return document.id === id; })[0] || null;
  };

  /* One place: {source, where, lines}, or {fault}. */
  function readPlace(text) {
    var help = F.data.messages.PLACE_HELP;
    if (F.pattern("only_lines", true).test(text)) {
      return { fault: F.say("LINES_WITHOUT_SOURCE", { value: F.echo(text) }) };
    }
    var match = F.countLetters(text) <= F.data.limits.place ? F.pattern("place", true).exec(text) : null;
    if (!match) {
      if (!text) return { fault: F.say("NO_PLACE_AT_SEMICOLON", { help: help }) };
      var small = F.lowerInitial(text);
      var near = small !== text && F.pattern("place", true).test(small) ? F.say("MEANT", { value: F.echo(small) }) : "";
      return { fault: F.say("NOT_A_PLACE", { value: F.echo(text), near: near, help: help }) };
    }
    var lines = [], fault = "";
    (match.groups.lines || "").replace(/(\d+)(?:\s*[-–]\s*(\d+))?/g, function (all, from, to) {
      var span = [Number(from), Number(to || from)];
      if (!fault && span[0] < 1) fault = F.say("LINE_ZERO");
      if (!fault && span[1] < span[0]) fault = F.say("LINES_TURN_ROUND", { first: span[0], last: span[1] });
      lines.push(span);
      return all;
    });
    if (fault) return { fault: fault };
    return { source: match.groups.source, where: (match.groups.where || "").replace(/^[ ,]+|[ ,]+$/g, ""), lines: lines };
  }

  F.readPlaces = function (text) {
    return F.usePlainSpaces(text).split(";").map(function (part) { return readPlace(part.trim()); });
  };

  /* The sources that the case describes itself: those with a title. */
  F.listOwnSources = function (record) {
    return (record.kilder || []).filter(function (source) { return source.titel; }).map(function (source) {
      return (source.sted || "").trim().split(/\s+/)[0].replace(/,+$/, "");
    }).filter(Boolean);
  };

  F.faultOfPlace = function (place, own) {
    if (own.indexOf(place.source) >= 0) return "";
    var document = F.findDocument(place.source);
    if (document) return faultInDocument(place, document);
    var known = F.data.known.documents.map(function (one) { return one.id; }).sort()
      .concat(own.slice().sort());
    return F.say("NO_SUCH_SOURCE", {
      value: F.echo(place.source), near: F.suggest(place.source, known), known: known.join(", ")
    });
  };

  function anyName(document) {
    var sections = document.pages.length ? document.pages : document.chapters;
    return sections.length ? sections[0][0] : "l. 1-3";
  }

  function faultInDocument(place, document) {
    var beyond = place.lines.filter(function (span) { return span[1] > document.lines; })[0];
    if (beyond) return F.say("NO_SUCH_LINE", { span: word(beyond), short: document.short, lines: document.lines });
    if (!place.where) {
      return place.lines.length ? "" : F.say("PLACE_WITHOUT_PAGE", { source: place.source, name: anyName(document) });
    }
    var named = findNamedLines(place.where, document);
    if (!named) {
      var names = document.pages.concat(document.chapters).map(function (section) { return section[0]; });
      var page = new RegExp("^(?:" + F.data.patterns.other_page + ")", "iu").exec(place.where);
      var near = page ? F.say("PAGES_ARE_WRITTEN", { page: page[1] }) : F.suggest(place.where, names);
      if (place.where.indexOf("s.") === 0) near = "";
      else if (F.pattern("only_numbers", true).test(place.where)) near = F.say("ARE_THEY_LINES", { lines: place.where });
      return F.say("NO_SUCH_SECTION", {
        value: F.echo(place.where), short: document.short, near: near, source: place.source, name: anyName(document)
      });
    }
    var outside = place.lines.filter(function (span) { return span[0] < named[0] || span[1] > named[1]; })[0];
    if (!outside) return "";
    return F.say("LINES_ELSEWHERE", {
      span: word(outside), value: F.echo(place.where), lie: describeSpans([outside], document, false)
    });
  }

  function pageNumber(name) { return (/\d+/.exec(name) || [name])[0]; }
  function lastLine(number, sections, document) {
    return number + 1 < sections.length ? sections[number + 1][1] - 1 : document.lines;
  }
  function spanOfPage(page, document) {
    for (var number = 0; number < document.pages.length; number += 1) {
      if (pageNumber(document.pages[number][0]) === String(page)) {
        return [document.pages[number][1], lastLine(number, document.pages, document)];
      }
    }
    return null;
  }
  function findNamedLines(where, document) {
    var pages = F.pattern("pages", true).exec(where);
    if (pages && document.pages.length) {
      var first = spanOfPage(Number(pages[1]), document), last = spanOfPage(Number(pages[2] || pages[1]), document);
      return first && last && first[0] <= last[1] ? [first[0], last[1]] : null;
    }
    var wanted = where.replace(/^[«»"' ]+|[«»"' ]+$/g, "").toLowerCase();
    for (var number = 0; number < document.chapters.length; number += 1) {
      if (document.chapters[number][0].toLowerCase() === wanted) {
        return [document.chapters[number][1], lastLine(number, document.chapters, document)];
      }
    }
    return null;
  }

  function indexAt(line, sections) {
    var found = -1;
    sections.forEach(function (section, number) { if (section[1] <= line) found = number; });
    return found;
  }
  function joinPages(names) {
    var runs = [];
    names.forEach(function (name) {
      var page = Number(pageNumber(name)), last = runs[runs.length - 1];
      if (last && page === last[1] + 1) last[1] = page; else runs.push([page, page]);
    });
    return runs.map(word).join(", ");
  }
  function shorten(name) {
    var numbered = new RegExp("^(?:" + F.data.patterns.numbered + ")", "u").exec(name);
    if (!numbered) return name.indexOf(" ") >= 0 && name.indexOf("Trin") !== 0 ? "«" + name + "»" : name;
    return numbered.groups.number ? "afsnit " + numbered.groups.number : "kapitel " + numbered.groups.chapter;
  }
  function describeSpans(spans, document, short) {
    var sections = document.pages.length ? document.pages : document.chapters;
    var found = new Set();
    spans.forEach(function (span) {
      var begin = indexAt(span[0], sections), end = indexAt(span[1], sections);
      if (begin < 0 || end < 0) return;
      for (var number = begin; number <= end; number += 1) found.add(number);
    });
    var numbers = Array.from(found).sort(function (a, b) { return a - b; });
    if (!numbers.length) return spans.map(function (span) { return "linje " + word(span); }).join(", ");
    var names = numbers.map(function (number) { return sections[number][0]; });
    if (!document.pages.length) {
      if (short) names = Array.from(new Set(names.map(shorten)));
      return names.length < 4 ? F.joinWords(names) : names[0] + " til " + names[names.length - 1];
    }
    var counted = names.filter(function (name) { return name.indexOf("ca.") < 0; });
    var reckoned = names.filter(function (name) { return name.indexOf("ca.") >= 0; });
    return "s. " + F.joinWords([joinPages(counted), reckoned.length ? "ca. " + joinPages(reckoned) : ""].filter(Boolean));
  }

  F.describePlace = function (place, document, short) {
    return place.where || describeSpans(place.lines, document, short);
  };
  F.describeLineNumbers = function (place) {
    return place.lines.length ? "linje " + place.lines.map(word).join(", ") : "";
  };
})();
