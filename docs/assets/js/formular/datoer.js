/* Dates as sources give them; the same grammar as macros/dates.py, whose pattern and tables come with the data. */
(function () {
  "use strict";
  var F = samspilFormular;
  function BadDate(message) { this.message = message; }

  function two(number) { return (number < 10 ? "0" : "") + number; }
  function iso(year, month, day) { return year + "-" + two(month) + "-" + two(day); }
  function daysIn(year, month) { return new Date(Date.UTC(year, month, 0)).getUTCDate(); }
  function make(first, last, precision, approximate, wording) {
    var exact = precision === "dag" ? first
      : precision === "måned" || precision === "del af måned" ? first.slice(0, 7) : first.slice(0, 4);
    return { first: first, last: last, precision: precision, approximate: approximate, wording: wording, iso: exact };
  }

  F.parseDate = function (text) {
    var data = F.data.dates;
    var match = F.pattern("date", true).exec(text.trim());
    if (!match) {
      throw new BadDate(F.say("NOT_A_DATE", {
        meant: propose(text) || F.say("WRITE_DATE", { forms: F.data.messages.DATE_FORMS })
      }));
    }
    var part = match.groups;
    var year = Number(part.year);
    if (year < data.earliest || year > data.latest) {
      throw new BadDate(F.say("YEAR_OUTSIDE", { earliest: data.earliest, latest: data.latest }));
    }
    var approximate = part.ca !== undefined;
    var before = approximate ? "ca. " : "";
    if (part.season || part.half) {
      if (part.month) throw new BadDate(F.say("PART_OF_YEAR_AND_MONTH", { forms: F.data.messages.DATE_FORMS }));
      return readPartOfYear(part, year, approximate, before);
    }
    var month = part.month ? Number(part.month) : 0;
    if (part.month && (month < 1 || month > 12)) throw new BadDate(F.say("NO_SUCH_MONTH", { month: part.month }));
    if (part.part) return readBeginningOrEnd(part, year, month, approximate, before);
    if (!month) return make(iso(year, 1, 1), iso(year, 12, 31), "år", approximate, before + year);
    var days = daysIn(year, month);
    var name = data.months[month - 1];
    if (part.day === undefined) {
      return make(iso(year, month, 1), iso(year, month, days), "måned", approximate, before + name + " " + year);
    }
    var day = Number(part.day);
    if (day < 1 || day > days) throw new BadDate(F.say("NO_SUCH_DAY", { month: name, year: year, days: days }));
    var exact = iso(year, month, day);
    return make(exact, exact, "dag", approximate, before + day + ". " + name + " " + year);
  };

  function readPartOfYear(part, year, approximate, before) {
    if (part.half) {
      var first = part.half === "1";
      return make(iso(year, first ? 1 : 7, 1), first ? iso(year, 6, 30) : iso(year, 12, 31), "halvår", approximate,
        before + (first ? "første" : "andet") + " halvår " + year);
    }
    var season = F.data.dates.seasons[part.season];
    var lastYear = season[1] > 12 ? year + 1 : year;
    var lastMonth = season[1] > 12 ? season[1] - 12 : season[1];
    return make(iso(year, season[0], 1), iso(lastYear, lastMonth, daysIn(lastYear, lastMonth)), "årstid", approximate,
      before + season[2] + " " + year);
  }

  function readBeginningOrEnd(part, year, month, approximate, before) {
    var data = F.data.dates;
    if (part.day) throw new BadDate(F.say("PART_OF_MONTH_AND_DAY", { forms: F.data.messages.DATE_FORMS }));
    var span = data.parts[part.part];
    if (!month) {
      var months = data.year_parts[part.part];
      return make(iso(year, months[0], 1), iso(year, months[1], daysIn(year, months[1])), "år", approximate,
        before + span[2] + " " + year);
    }
    var days = daysIn(year, month);
    return make(iso(year, month, span[0]), iso(year, month, Math.min(span[1], days)), "del af måned", approximate,
      before + span[2] + " " + data.months[month - 1] + " " + year);
  }

  /* What a Danish writer most likely meant by another form. */
  function propose(text) {
    var data = F.data.dates;
    if (F.countLetters(text) > data.longest) return "";
    var meant = text.replace(/[\u2010-\u2015\u2212]/g, "-").toLowerCase().trim().split(/\s+/).join(" ");
    data.rewrites.forEach(function (rewrite) { meant = meant.replace(new RegExp(rewrite[0], "gu"), rewrite[1]); });
    data.months.forEach(function (month, number) {
      meant = meant.replace(new RegExp("-" + month.slice(0, 3) + "[a-z]*", "g"), "-" + two(number + 1));
    });
    if (meant === text.trim()) return "";
    try {
      F.parseDate(meant);
      return F.say("MEANT", { value: "«" + meant + "»" });
    } catch (error) {
      if (error instanceof BadDate) return "";
      throw error;
    }
  }

  /* The day as the reader's own calendar has it, and the same day so many months later. */
  F.today = function () {
    var now = new Date();
    return iso(now.getFullYear(), now.getMonth() + 1, now.getDate());
  };
  F.addMonths = function (day, months) {
    var month = Number(day.slice(5, 7)) - 1 + months;
    var year = Number(day.slice(0, 4)) + Math.floor(month / 12);
    month = month % 12 + 1;
    return iso(year, month, Math.min(Number(day.slice(8)), daysIn(year, month)));
  };

  /* The date, or null where the text is none. */
  F.findDate = function (text) {
    if (!text) return null;
    try { return F.parseDate(F.usePlainSpaces(text)); } catch (error) {
      if (error instanceof BadDate) return null;
      throw error;
    }
  };
  F.faultOfDate = function (text) {
    try { F.parseDate(text); return ""; } catch (error) {
      if (error instanceof BadDate) return error.message;
      throw error;
    }
  };
})();
