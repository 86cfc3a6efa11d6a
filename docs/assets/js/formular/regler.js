/* The rules of `make check`, for one who is still writing: the same verdict in the same words. */
(function () {
  "use strict";
  var F = samspilFormular;

  function join(where, key) { return where ? where + " › " + key : key; }

  /* Everything that is wrong: where (as the check names it), path (to the field in the form), message, isWarning; and
     whether it waits: where a field is wrong by itself, the check says nothing yet of how the fields go together. */
  F.check = function (spread, options) {
    var found = [];
    var record = F.gather(F.listFields(), spread);
    var own = F.listOwnSources(record);
    var known = F.data.known;
    var self = (spread.id || "").trim();
    var stated = 0;

    var isRead = true;

    function put(where, path, message, isWarning, waits) {
      found.push({ where: where, path: path, message: message, isWarning: Boolean(isWarning), waits: waits });
    }
    function report(where, path, message, isWarning) {
      put(where, path, message, isWarning, false);
      if (!isWarning) isRead = false;
    }
    /* What leads nowhere is well written all the same. */
    function reportLost(where, path, message) { put(where, path, message, false, false); }
    function reportTogether(where, path, message, isWarning) { put(where, path, message, isWarning, !isRead); }

    function checkGroup(fields, value, where, path) {
      fields.forEach(function (field) {
        var inner = path.concat(field.key);
        if (F.isBlank(value[field.key])) {
          if (field.required) report(where, inner, field.missing);
          return;
        }
        checkField(field, value[field.key], join(where, field.key), inner);
      });
      checkOrder(fields, value, where, path);
    }
    function checkOrder(fields, value, where, path) {
      var from = fields.filter(function (field) { return field.key === "fra" && field.kind === "Date"; })[0];
      if (!from || !value.fra || !value.til) return;
      var start = F.findDate(value.fra), end = F.findDate(value.til);
      if (start && end && end.last < start.first) {
        report(join(where, "til"), path.concat("til"), F.say("ENDS_BEFORE_START", { start: start.wording, end: end.wording }));
      }
    }
    function checkField(field, value, where, path) {
      if (!field.many) return checkOne(field, value, where, path);
      var number = 0, seen = {};
      value.forEach(function (item, index) {
        if (F.isBlank(item)) return;
        number += 1;
        var place = where + " " + number;
        checkOne(field, item, place, path.concat(index));
        var text = F.gather([field], single(field, item))[field.key][0];
        if (typeof text !== "string") return;
        var before = Object.prototype.hasOwnProperty.call(seen, text) ? "punkt " + seen[text] : "";
        seen[text] = number;
        if (before && field.kind === "Prose") report(place, path.concat(index), F.say("SAME_AGAIN", { where: before }), true);
        if (before && ["Reference", "Line", "Group"].indexOf(field.kind) >= 0) {
          report(place, path.concat(index), F.say("STANDS_TWICE", { value: F.echo(text), where: before }));
        }
      });
      return undefined;
    }
    function single(field, item) { var one = {}; one[field.key] = [item]; return one; }

    function checkOne(field, value, where, path) {
      if (field.fields) return checkGroup(field.fields, value, where, path);
      if (!field.stated) return checkScalar(field, value, where, path);
      var stands = value.sted.trim() || value.ophav.trim();
      if (!value.tekst.trim()) report(where, path.concat("tekst"), F.say("TEXT_MISSING"));
      else checkScalar(field, value.tekst, stands ? join(where, "tekst") : where, path.concat("tekst"));
      if (value.sted.trim()) checkPlaces(value.sted, join(where, "sted"), path.concat("sted"));
      if (value.ophav.trim()) checkWord(F.originWords(), value.ophav.trim(), join(where, "ophav"), path.concat("ophav"));
      return undefined;
    }

    /* What may stand in no field. */
    function faultOfText(text) {
      if (F.pattern("garbled").test(text)) return F.say("GARBLED_LETTERS");
      if (F.pattern("cpr").test(text)) return F.say("LOOKS_LIKE_CPR");
      if (F.pattern("hidden").test(text)) return F.say("INVISIBLE_CHARACTER");
      return "";
    }
    function warnOfContacts(text, where, path) {
      var phone = F.pattern("phone").exec(text), mail = F.pattern("mail").exec(text);
      if (phone) report(where, path, F.say("LOOKS_LIKE_PHONE", { value: "«" + phone[1] + "»" }), true);
      if (mail) report(where, path, F.say("LOOKS_LIKE_MAIL", { value: F.echo(mail[0]) }), true);
    }

    function checkScalar(field, raw, where, path) {
      var fault = faultOfText(raw.trim());
      if (fault) return report(where, path, fault);
      var text = raw.trim(), exact = F.usePlainSpaces(raw);
      switch (field.kind) {
        case "PlaceText": return checkPlaces(raw, where, path);
        case "Word": return checkWord(field.words, exact, where, path);
        case "Date":
          fault = F.faultOfDate(exact);
          return fault ? report(where, path, F.echo(exact) + " " + fault) : undefined;
        case "Link":
          fault = faultOfAddress(exact);
          return fault ? report(where, path, F.echo(exact) + " " + fault) : undefined;
        case "Integer": return checkInteger(exact, where, path);
        case "Identifier": return checkId(exact, where, path);
        case "Reference": return checkReference(field, exact, where, path);
        case "Line": checkLine(field, text, where, path); return warnOfContacts(text, where, path);
        case "Prose": checkProse(text, where, path); return warnOfContacts(text, where, path);
        default: return undefined;
      }
    }
    function checkLine(field, text, where, path) {
      if (text.indexOf("\n") >= 0) return report(where, path, F.say("NOT_ONE_LINE"));
      var length = F.countLetters(text);
      if (length > field.longest) return report(where, path, F.say("TOO_LONG", { length: length, longest: field.longest }));
      var code = field.isTitle ? F.pattern("code").exec(text) : null;
      return code ? report(where, path, F.say("CODE_IN_TITLE", { value: F.echo(code[0]) })) : undefined;
    }
    function checkProse(text, where, path) {
      var links = F.pattern("markdown_link", false, "g"), match;
      while ((match = links.exec(text))) {
        var fault = faultOfAddress(match[1]);
        if (fault) return report(where, path, F.say("LINK_IN_TEXT", { value: F.echo(match[1]), fault: fault }));
      }
      return undefined;
    }
    function checkWord(words, text, where, path) {
      var allowed = words.map(function (word) { return word[0]; });
      if (allowed.indexOf(text) >= 0) return undefined;
      return report(where, path, F.say("NOT_ONE_OF_THE_WORDS", {
        value: F.echo(text), words: allowed.join(", "), near: F.suggest(text, allowed)
      }));
    }
    function checkInteger(text, where, path) {
      if (F.pattern("number", true).test(text) && text.length < 10) return undefined;
      var digits = text.replace(/[\s._]/g, "").replace(/^0+/, "");
      var mend = /^[0-9]{1,9}$/.test(digits) ? " Skriv " + digits + "." : "";
      return report(where, path, F.say("NOT_A_WHOLE_NUMBER", { value: F.echo(text), mend: mend }));
    }
    function checkId(text, where, path) {
      var limit = F.data.limits.id;
      if (F.countLetters(text) > limit || !F.pattern("id", true).test(text)) {
        return report(where, path, F.say("NOT_AN_ID", { value: F.echo(text), longest: limit }));
      }
      if (!(options && options.existing) && Object.prototype.hasOwnProperty.call(known.cases, text)) {
        return reportLost(where, path, F.say("ID_TAKEN", { value: F.echo(text) }));
      }
      return undefined;
    }
    function checkReference(field, target, where, path) {
      var ids = Object.keys(known[field.collection]);
      if (field.collection === "cases" && self && ids.indexOf(self) < 0) ids.push(self);
      if (ids.indexOf(target) >= 0) return undefined;
      return reportLost(where, path, F.say("NO_SUCH_ID", {
        value: F.echo(target), where: F.data.origins[field.collection], near: F.suggest(target, ids.sort())
      }));
    }
    function checkPlaces(raw, where, path) {
      var fault = faultOfText(raw.trim());
      if (fault) return report(where, path, fault);
      if (raw.trim().indexOf("\n") >= 0) raw = raw.replace(/\n/g, " ");
      return F.readPlaces(raw).forEach(function (place) {
        if (!place.fault && where.indexOf("kilder ") !== 0) stated += 1;
        if (place.fault) return report(where, path, place.fault);
        var lost = F.faultOfPlace(place, own);
        return lost ? reportLost(where, path, lost) : undefined;
      });
    }

    checkGroup(F.listFields(), spread, "", []);
    checkTogether(record, spread, reportTogether, self);
    checkSources(record, spread, reportTogether);
    if (record.dybde === "fuld" && stated < F.data.fewest_places) {
      reportTogether("dybde", ["dybde"], F.say("THIN_SOURCE", { places: stated || "ingen" }), true);
    }
    checkHistory(record.redaktion || [], F.listFilled(spread.redaktion), reportTogether);
    return found;
  };

  /* What must hold between the fields of the case. */
  function checkTogether(record, spread, report, self) {
    if (self && record.del_af === self) report("del_af", ["del_af"], F.say("POINTS_TO_ITSELF"));
    if (self && (record["se_også"] || []).indexOf(self) >= 0) report("se_også", ["se_også"], F.say("POINTS_TO_ITSELF"));
    var filled = F.listFilled(spread.kommuner);
    (record.kommuner || []).forEach(function (municipality, index) {
      var name = (typeof municipality === "string" ? municipality : municipality.navn || "").trim();
      var known = F.data.known.municipalities;
      if (!name || name === F.data.made_up || known.indexOf(name) >= 0) return;
      var near = F.suggest(name, known);
      report("kommuner " + (index + 1), ["kommuner", filled[index], "navn"], F.say("UNKNOWN_MUNICIPALITY", { value: F.echo(name), near: near }), true);
    });
    if (record.dybde === "fuld") {
      F.data.expected_of_full.forEach(function (key) {
        if (!record[key]) report("dybde", ["dybde"], F.say("FULL_CASE_LACKS", { key: key }), true);
      });
    }
    checkParents(record, report, self);
  }
  /* A source that the case describes itself: that readers can find it, and the place in it. */
  function checkSources(record, spread, report) {
    var filled = F.listFilled(spread.kilder);
    (record.kilder || []).forEach(function (source, number) {
      var where = "kilder " + (number + 1), path = ["kilder", filled[number]];
      if (typeof source === "string") return;
      if (!source.titel) {
        var lacks = F.data.needs_title.some(function (key) { return source[key]; });
        if (lacks) report(where, path.concat("titel"), F.say("SOURCE_WITHOUT_TITLE"));
        return;
      }
      if (!source.link) report(where, path.concat("link"), F.say("SOURCE_WITHOUT_LINK"), true);
      var places = source.sted ? F.readPlaces(source.sted) : [];
      var open = places.length && !places.some(function (place) { return place.fault || place.where || place.lines.length; });
      if (open) report(where + " › sted", path.concat("sted"), F.say("SOURCE_WITHOUT_PAGE"), true);
    });
  }

  /* A trail that cannot be true; and, on the day when it is read, what has not come yet or is due. */
  function checkHistory(history, filled, report) {
    var today = F.today(), before = "";
    var isWhole = history.every(function (entry, number) {
      var where = "redaktion " + (number + 1), path = ["redaktion", filled[number]];
      var when = F.findDate(entry.dato), day = when ? when.first : "";
      if (!when) return false;
      if (when.precision !== "dag" || when.approximate) {
        report(where + " › dato", path.concat("dato"), F.say("NOT_A_WHOLE_DAY", { value: F.echo(entry.dato.trim().replace(/\s+/g, " ")) }));
        return false;
      }
      if (before && day < before) {
        report(where + " › dato", path.concat("dato"), F.say("DAY_OUT_OF_ORDER", { day: wordDay(day), before: wordDay(before) }));
        return false;
      }
      if (day > today) {
        report(where + " › dato", path.concat("dato"), F.say("DAY_TO_COME", { day: wordDay(day), today: wordDay(today) }), true);
      }
      before = day;
      if (F.pattern("person", true).test(entry.rolle || "")) {
        report(where + " › rolle", path.concat("rolle"), F.say("LOOKS_LIKE_A_PERSON", { value: F.echo(entry.rolle) }), true);
      }
      return true;
    });
    if (!isWhole || !F.isDue(history, today)) return;
    var last = F.findReview(history);
    report("redaktion", ["redaktion"], F.say("REVIEW_IS_DUE", {
      done: F.say(last ? "WAS_REVIEWED" : "WAS_ADDED"), day: F.findDate((last || history[0]).dato).wording, today: today
    }), true);
  }
  function wordDay(day) { return F.parseDate(day).wording; }

  F.findReview = function (history) {
    return history.filter(function (entry) { return entry.hvad === "gennemset"; }).pop() || null;
  };
  F.isDue = function (history, today) {
    var months = F.data.settings.review_months;
    if (!history.length || months === null) return false;
    var when = F.findDate((F.findReview(history) || history[0]).dato);
    return Boolean(when) && F.addMonths(when.first, months) <= today;
  };

  function checkParents(record, report, self) {
    var cases = F.data.known.cases, way = [self], parent = record.del_af;
    if (!self || parent === self) return;
    while (parent && cases[parent] && way.indexOf(parent) < 0) { way.push(parent); parent = cases[parent].parent; }
    if (parent === self && way.length > 1) {
      report("del_af", ["del_af"], F.say("PART_OF_ITSELF", { circle: way.concat(self).join(" → ") }));
    }
  }

  function faultOfAddress(address) {
    if (address.indexOf("https://") !== 0) {
      if (address.indexOf("http://") === 0) return F.say("NOT_ENCRYPTED", { mended: F.echo("https" + address.slice(4)) });
      return F.say("NOT_AN_ADDRESS");
    }
    var place = address.slice(8).split(/[/?#]/)[0];
    var host = place.slice(place.lastIndexOf("@") + 1).replace(/:[^:\]]*$/, "");
    var brackets = /[[\]]/.test(place);
    if (brackets || !/^[^.]+(\.[^.]+)+$/.test(host) || /[\s<>"'`\\^{}|]/.test(address)) return F.say("NOT_A_WHOLE_ADDRESS");
    return place.indexOf("@") >= 0 ? F.say("USER_IN_ADDRESS") : "";
  }
})();
