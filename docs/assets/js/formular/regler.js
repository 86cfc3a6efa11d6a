/* The rules of `make check`, for one who is still writing: the same verdict in the same words. */
(function () {
  "use strict";
  var F = samspilFormular;
  /* Eight digits in the ways that a Danish number is written; and what has an @ in it. */
  var PHONE = /(?:^|[^\d.,-])((?:\+45[ ]?)?\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?\d{2})(?![\d,-]|\.\d)/;
  var MAIL = /[^\s@<>()]+@[^\s@<>()]+\.[A-Za-zÆØÅæøå]{2,}/;

  function join(where, key) { return where ? where + " › " + key : key; }

  /* Everything that is wrong: where (as the check names it), path (to the field in the form), message, isWarning. */
  F.check = function (spread, options) {
    var found = [];
    var record = F.gather(F.listFields(), spread);
    var own = F.listOwnSources(record);
    var known = F.data.known;
    var self = (spread.id || "").trim();

    function report(where, path, message, isWarning) {
      found.push({ where: where, path: path, message: message, isWarning: Boolean(isWarning) });
    }

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
        if (typeof text !== "string" || ["Reference", "Line", "Group"].indexOf(field.kind) < 0) return;
        if (Object.prototype.hasOwnProperty.call(seen, text)) {
          report(place, path.concat(index), F.say("STANDS_TWICE", { value: F.echo(text), where: "punkt " + seen[text] }));
        } else seen[text] = number;
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
    function warnOfPersons(text, where, path) {
      var phone = PHONE.exec(text), mail = MAIL.exec(text);
      if (phone) report(where, path, F.say("LOOKS_LIKE_PHONE", { value: "«" + phone[1].trim() + "»" }), true);
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
        case "Line": checkLine(field, text, where, path); return warnOfPersons(text, where, path);
        case "Prose": checkProse(text, where, path); return warnOfPersons(text, where, path);
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
        return report(where, path, F.say("ID_TAKEN", { value: F.echo(text) }));
      }
      return undefined;
    }
    function checkReference(field, target, where, path) {
      var ids = Object.keys(known[field.collection]);
      if (field.collection === "cases" && self && ids.indexOf(self) < 0) ids.push(self);
      if (ids.indexOf(target) >= 0) return undefined;
      return report(where, path, F.say("NO_SUCH_ID", {
        value: F.echo(target), where: F.data.origins[field.collection], near: F.suggest(target, ids.sort())
      }));
    }
    function checkPlaces(raw, where, path) {
      var fault = faultOfText(raw.trim());
      if (fault) return report(where, path, fault);
      if (raw.trim().indexOf("\n") >= 0) raw = raw.replace(/\n/g, " ");
      return F.readPlaces(raw).forEach(function (place) {
        var said = place.fault || F.faultOfPlace(place, own);
        if (said) report(where, path, said);
      });
    }

    checkGroup(F.listFields(), spread, "", []);
    checkTogether(record, report, self);
    return found;
  };

  /* What must hold between the fields of the case. */
  function checkTogether(record, report, self) {
    if (self && record.del_af === self) report("del_af", ["del_af"], F.say("POINTS_TO_ITSELF"));
    if (self && (record["se_også"] || []).indexOf(self) >= 0) report("se_også", ["se_også"], F.say("POINTS_TO_ITSELF"));
    (record.kilder || []).forEach(function (source, index) {
      var lacks = typeof source !== "string" && !source.titel &&
        F.data.needs_title.some(function (key) { return source[key]; });
      if (lacks) report("kilder " + (index + 1), ["kilder", index, "titel"], F.say("SOURCE_WITHOUT_TITLE"));
    });
    (record.kommuner || []).forEach(function (municipality, index) {
      var name = (typeof municipality === "string" ? municipality : municipality.navn || "").trim();
      var known = F.data.known.municipalities;
      if (!name || name === F.data.made_up || known.indexOf(name) >= 0) return;
      var near = F.suggest(name, known);
      report("kommuner " + (index + 1), ["kommuner", index, "navn"], F.say("UNKNOWN_MUNICIPALITY", { value: F.echo(name), near: near }), true);
    });
    if (record.dybde === "fuld") {
      F.data.expected_of_full.forEach(function (key) {
        if (!record[key]) report("dybde", ["dybde"], F.say("FULL_CASE_LACKS", { key: key }), true);
      });
    }
    checkParents(record, report, self);
  }
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
