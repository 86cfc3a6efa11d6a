/* The finished page, as templates/case.html makes it: the same parts in the same order under the same words. A test
   holds the two together. Text becomes text here, never markup. */
(function () {
  "use strict";
  var F = samspilFormular;

  F.make = function (name, attributes) {
    var element = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) {
      var value = attributes[key];
      if (value !== false && value !== null && value !== undefined) element.setAttribute(key, value === true ? "" : value);
    });
    for (var number = 2; number < arguments.length; number += 1) add(element, arguments[number]);
    return element;
  };
  function add(element, child) {
    if (child === null || child === undefined || child === "" || child === false) return;
    if (Array.isArray(child)) child.forEach(function (one) { add(element, one); });
    else element.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
  }
  var make = F.make;
  F.sign = function (name) {
    var template = document.querySelector("template[data-f-signs]");
    var found = template && template.content.querySelector(".s-sign--" + name);
    return found ? found.cloneNode(true) : null;
  };

  /* ---- What a record says, with its places and origins ---- */
  function read(value, origin) {
    var whole = typeof value === "string" ? { tekst: value } : value;
    return { text: whole.tekst || "", places: readPlaces(whole.sted), origin: whole.ophav || origin || "kilden" };
  }
  function readPlaces(text) {
    return text ? F.readPlaces(text).filter(function (place) { return !place.fault; }) : [];
  }
  function group(value, origin) { return { places: readPlaces(value.sted), origin: value.ophav || origin || "kilden" }; }
  function several(values, origin) { return (values || []).map(function (value) { return read(value, origin); }); }
  function find(key, fields) {
    return (fields || F.listFields()).filter(function (field) { return field.key === key; })[0];
  }
  function label(field, word) {
    return (field.words.filter(function (one) { return one[0] === word; })[0] || ["", word])[1];
  }
  function entry(collection, id) { return F.data.known[collection][id] || { title: id, one: id }; }

  /* ---- Marks: whose word, and where it stands ---- */
  var main = "";
  function merge(stated) {
    var named = new Map(), lines = new Map();
    stated.forEach(function (item) {
      item.places.forEach(function (place) {
        if (place.where) named.set(JSON.stringify(place), place);
        else lines.set(place.source, (lines.get(place.source) || []).concat(place.lines));
      });
    });
    var merged = Array.from(lines.keys()).map(function (source) {
      var spans = Array.from(new Set(lines.get(source).map(JSON.stringify))).map(JSON.parse);
      spans.sort(function (a, b) { return a[0] - b[0] || a[1] - b[1]; });
      return { source: source, where: "", lines: spans };
    });
    return merged.concat(Array.from(named.values()));
  }
  function nameOf(place) {
    var known = F.findDocument(place.source);
    if (!known) return place.where || place.source;
    var where = F.describePlace(place, known, true);
    return place.source === main && where ? where : known.short + ", " + where;
  }
  function markPlaces(places) {
    if (!places.length) return [];
    var nodes = ["\u00a0"];
    places.forEach(function (place, number) {
      if (number) nodes.push(" ");
      var words = nameOf(place).replace(/(^|[^\p{L}\p{N}_])(s\.|ca\.|og|afsnit|kapitel) /gu, "$1$2\u00a0");
      nodes.push(make("span", { "class": "s-place", title: F.describeLineNumbers(place) || words }, words));
    });
    return nodes;
  }
  function markOrigins(stated) {
    var origins = new Set(stated.map(function (item) { return item.origin; }));
    return Array.from(origins).filter(function (origin) { return origin !== "kilden"; }).map(function (origin) {
      return [" ", make("span", { "class": origin === "vores læsning" ? "s-reading" : "s-proposal" }, origin)];
    });
  }
  function marks(stated) { return [markOrigins(stated), markPlaces(merge(stated))]; }

  /* ---- Text: emphasis, lists and https links; everything else as it is written ---- */
  function inline(text) {
    var nodes = [], rest = text;
    var form = /\*\*(\S(?:[^*]*\S)?)\*\*|\*(\S(?:[^*]*\S)?)\*|(!?)\[([^\]]+)\]\((https:\/\/[^)\s]+)\)/;
    for (var match = form.exec(rest); match; match = form.exec(rest)) {
      nodes.push(rest.slice(0, match.index));
      if (match[1]) nodes.push(make("strong", {}, match[1]));
      else if (match[2]) nodes.push(make("em", {}, match[2]));
      else if (match[3]) nodes.push(match[0]);
      else nodes.push(make("a", { href: match[5], rel: "noopener" }, match[4]));
      rest = rest.slice(match.index + match[0].length);
    }
    return nodes.concat(rest);
  }
  function paragraphs(text) {
    return text.split(/\n\s*\n/).map(function (part) {
      var lines = part.split("\n");
      if (lines.length > 1 && lines.every(function (line) { return /^\s*[-*]\s/.test(line); })) {
        return make("ul", {}, lines.map(function (line) { return make("li", {}, inline(line.replace(/^\s*[-*]\s+/, ""))); }));
      }
      return make("p", {}, inline(part));
    });
  }
  function block(stated, more) {
    var nodes = paragraphs(stated.text), all = marks([stated].concat(more || []));
    var last = nodes[nodes.length - 1];
    if (last.nodeName === "P") add(last, all); else nodes.push(make("p", {}, all));
    return nodes;
  }
  function words(stated, more) {
    if (stated.text.indexOf("\n") >= 0) return block(stated, more);
    return [inline(stated.text), marks([stated].concat(more || []))];
  }
  function sharedPlaces(items) {
    var labels = new Set(items.map(function (item) { return JSON.stringify(merge([item]).map(nameOf)); }));
    return items.length < 2 || labels.size > 1 || labels.has("[]") ? null : markPlaces(merge(items));
  }
  function bullets(items) {
    var shared = sharedPlaces(items);
    return [
      make("ul", { "class": "s-points" }, items.map(function (item) {
        return make("li", {}, shared
          ? [item.text.indexOf("\n") >= 0 ? paragraphs(item.text) : inline(item.text), markOrigins([item])] : words(item));
      })),
      shared && make("p", { "class": "s-places" }, shared)
    ];
  }
  function statements(items) { return items.length === 1 ? block(items[0]) : bullets(items); }
  function folded(items, shown) {
    if (items.length <= shown + 1) return statements(items);
    return [bullets(items.slice(0, shown)), make("details", { "class": "s-fold" },
      make("summary", {}, "Vis " + (items.length - shown) + " mere"), bullets(items.slice(shown)))];
  }
  function row(title, content) { return make("div", {}, make("dt", {}, title), make("dd", {}, content)); }
  function gap() { return make("span", { "class": "s-gap" }, "ikke angivet i kilden"); }
  /* The page has its own title, so everything in the preview stands one level lower and looks as it will. */
  function heading(level, text, sign) { return make("h" + (level + 1), { "class": "f-preview__h" + level }, sign, text); }
  function list(items, one, few) { return items.length > 1 ? few : one; }

  /* ---- The parts of the page ---- */
  function wordPeriod(period) {
    var start = F.findDate((period || {}).fra), end = F.findDate((period || {}).til);
    if (!start || !end) return start ? "fra " + start.wording : end ? "til " + end.wording : "";
    if (start.wording === end.wording) return start.wording;
    var first = start.first.slice(0, 4), last = end.last.slice(0, 4);
    return first === last ? first : first + "–" + last;
  }
  function names(record) {
    return (record.kommuner || []).map(function (one) { return typeof one === "string" ? { navn: one } : one; });
  }
  function named(value, key) {
    if (typeof value !== "string") return value;
    var whole = {};
    whole[key] = value;
    return whole;
  }

  function showMeta(record) {
    var period = wordPeriod(record.periode), level = record.kompleksitet && named(record.kompleksitet, "ord").ord;
    var places = names(record).map(function (one) { return one.navn; });
    return make("p", { "class": "s-meta" },
      period ? make("span", { "class": "s-period" }, make("b", {}, period))
        : make("span", { "class": "s-period s-period--open" }, "tidspunkt ikke angivet i kilden"), " ",
      make("span", { "class": "s-tag" }, F.sign("type-case"), label(find("art"), record.art)), " ",
      level && make("span", { "class": "s-tag" }, F.sign("kompleksitet-" + level), entry("levels", level).title), " ",
      places.length > 0 && make("span", { "class": "s-tag" }, F.sign("sted"), F.joinWords(places)));
  }
  function showGist(record) {
    if (!record.overblik) return null;
    return make("dl", { "class": "s-gist" }, [["Hvem var de", "hvem"], ["Hvad aftalte de", "aftale"], ["Hvad kom der ud af det", "udfald"]]
      .filter(function (pair) { return record.overblik[pair[1]]; })
      .map(function (pair) { return row(pair[0], words(read(record.overblik[pair[1]]))); }));
  }
  function joinNodes(items, mark) {
    return items.map(function (item, number) { return number ? [mark, item] : item; });
  }
  function showFacts(record) {
    var rows = [], period = record.periode, lasting = record.varighed, aim = record["målgruppe"];
    var initiative = record.initiativ, cases = F.data.known.cases;
    if (record.del_af && cases[record.del_af]) rows.push(row("Del af", make("a", { href: "cases/" + record.del_af + ".html" }, cases[record.del_af].title)));
    var shown = wordPeriod(period);
    rows.push(row("Periode", !period ? gap() : [shown, period.tekst
      ? [shown && make("br"), shown && " ", words(read(period.tekst), [group(period)])] : marks([group(period)])]));
    if (lasting) {
      var from = F.findDate(lasting.fra), to = F.findDate(lasting.til);
      rows.push(row("Aftalen gælder", [from && "fra " + from.wording, to && " til " + to.wording, lasting.tekst
        ? [(from || to) && make("br"), (from || to) && " ", words(read(lasting.tekst), [group(lasting)])] : marks([group(lasting)])]));
    }
    var places = names(record);
    rows.push(row(list(places, "Kommune", "Kommuner"), places.length ? places.map(function (one) {
      return one.navn + (one.i_kilden ? " (" + one.i_kilden + " i kilden)" : "");
    }).join(", ") : gap()));
    if (record["områder"]) rows.push(row("Områder", joinNodes(several(record["områder"]).map(function (one) { return words(one); }), "; ")));
    aim = aim && named(aim, "tekst");
    var given = find("givet_på_forhånd", find("målgruppe").fields), kinds = find("slags", find("målgruppe").fields);
    rows.push(row("Målgruppe", !aim ? gap() : [words(read(aim.tekst), [group(aim)]), aim["givet_på_forhånd"] && [make("br"), " ",
      make("span", { "class": "s-quiet" }, "Givet på forhånd: " + F.lowerInitial(label(given, aim["givet_på_forhånd"])) + ".")],
    aim.slags && [make("br"), " ", make("span", { "class": "s-quiet" }, "Sorteret under " +
      Array.from(new Set(aim.slags)).map(function (word) { return F.lowerInitial(label(kinds, word)); }).join(", ")),
    " ", make("span", { "class": "s-reading" }, "vores læsning")]]));
    initiative = initiative && named(initiative, "type");
    rows.push(row("Initiativ", !initiative ? gap()
      : [label(find("type", find("initiativ").fields), initiative.type), marks([group(initiative)])]));
    [["Metode", "metode", "methods", "one", "metode-"], ["Kompleksitet", "kompleksitet", "levels", "title", "kompleksitet-"],
      ["Foreningens rolle", "foreningsrolle", "roles", "title", ""]].forEach(function (fact) {
      var value = record[fact[1]] && named(record[fact[1]], "ord");
      rows.push(row(fact[0], !value ? gap() : [fact[4] && F.sign(fact[4] + value.ord), entry(fact[2], value.ord)[fact[3]], marks([group(value)])]));
    });
    if (record.officiel_titel) rows.push(row("Titel i kilden", record.officiel_titel));
    rows.push(row("Hvor meget kilden fortæller", label(find("dybde"), record.dybde)));
    if (record.redaktion) rows.push(showHistory(record.redaktion));
    return make("div", { "class": "s-facts" }, make("p", { "class": "s-facts__title" }, "Fakta"), make("dl", {}, rows));
  }
  /* A long trail shows its last entries; the rest is one click away. */
  function showHistory(history) {
    var act = find("hvad", find("redaktion").fields), shown = history.length > 5 ? 4 : 5;
    var lines = history.map(function (entry) {
      var when = F.findDate(entry.dato);
      return label(act, entry.hvad || "") + " " + (when ? when.wording : entry.dato || "") + " (" + (entry.rolle || "") + ")" +
        (entry.note ? ": " + entry.note : "");
    });
    var earlier = lines.slice(0, -shown);
    return row("Redaktion", [lines.slice(-shown).map(function (line, number) { return number ? [make("br"), line] : line; }),
      !F.findReview(history) && [make("br"), make("span", { "class": "s-gap" }, "ikke gennemset endnu")],
      F.isDue(history, F.today()) && [make("br"), make("span", { "class": "s-due" }, "Skal ses efter igen")],
      earlier.length > 0 && make("details", { "class": "s-fold" }, make("summary", {}, "Vis " + earlier.length + " mere"),
        earlier.map(function (line) { return [line, make("br")]; }))]);
  }
  function showBeginning(record) {
    var taker = record.initiativ && record.initiativ.tager, earlier = record.tidligere_samarbejde;
    if (!taker && !record.baggrund && !earlier) return null;
    return [heading(2, "Hvordan det begyndte"),
      record.baggrund && make("div", { "class": "s-story" }, joinNodes(several(record.baggrund).map(function (one) { return block(one); }), " ")),
      taker && make("div", {}, block(read(taker))), 
      earlier && [make("p", { "class": "s-label" }, "Kendte parterne hinanden?"), make("div", {}, block(read(earlier)))]];
  }
  function showParty(party, standing, sector) {
    var role = party.rolle && read(party.rolle);
    return make("li", {}, F.sign("sektor-" + party.sektor), make("div", {},
      make("span", { "class": "s-parties__name" }, party.navn || ""), " ",
      make("span", { "class": "s-parties__role" }, standing && [make("b", {}, standing), " · "],
        F.lowerInitial(label(sector, party.sektor || "")),
        role && [" · ", joinNodes(role.text.split("\n").map(function (line) { return inline(line); }), " ")],
        marks([group(party)].concat(role || []))),
      party.bidrag && block(read(party.bidrag))));
  }
  function showParties(record) {
    if (!record.parter) return null;
    var fields = find("parter").fields, standing = find("stilling", fields), sector = find("sektor", fields);
    function isParty(party) { return !party.stilling || party.stilling === "part"; }
    var others = record.parter.filter(function (party) { return !isParty(party); });
    return [heading(2, "Hvem var med"),
      make("ul", { "class": "s-parties" }, record.parter.filter(isParty).map(function (party) { return showParty(party, "", sector); })),
      others.length > 0 && make("ul", { "class": "s-parties s-parties--others" }, others.map(function (party) {
        return showParty(party, label(standing, party.stilling), sector);
      }))];
  }
  function showPurpose(record) {
    var purpose = record["formål"] || {}, rows = [];
    if (!record["formål"] && !record["afgrænsning"] && !record.greb) return null;
    [["Udadtil", purpose.udadrettet], ["Indadtil", purpose.indadrettet], ["Mål", purpose["mål"]],
      ["Hvad det ikke er", record["afgrænsning"]], ["Arbejdsmåder", record.greb]].forEach(function (pair) {
      if (pair[1]) rows.push(row(pair[0], statements(several(pair[1]))));
    });
    return [heading(2, "Hvad de ville"), purpose.kort && make("div", {}, block(read(purpose.kort))),
      make("dl", { "class": "s-agreement" }, rows)];
  }
  function showTimeline(record) {
    if (!record.tidslinje && !record.etablering) return null;
    var status = find("status", find("tidslinje").fields);
    var events = (record.tidslinje || []).map(function (event) {
      return { when: F.findDate(event.dato), event: event };
    }).filter(function (one) { return one.when; });
    if (events.length > 1) {
      events.sort(function (a, b) {
        return a.when.first < b.when.first ? -1 : a.when.first > b.when.first ? 1
          : a.when.last < b.when.last ? -1 : a.when.last > b.when.last ? 1 : 0;
      });
    }
    return [heading(2, "Forløbet"),
      record.tidslinje && make("div", { "class": "s-timeline" }, make("ol", { "class": "s-timeline__list" }, events.map(function (one) {
        var state = one.event.status && one.event.status !== "gennemført" ? one.event.status : "";
        var kind = state ? "s-timeline__item--" + F.makeSlug(state) : one.when.approximate ? "s-timeline__item--ca" : "s-timeline__item";
        return make("li", { "class": kind }, make("time", { "class": "s-timeline__date", datetime: one.when.iso },
          F.raiseInitial(one.when.wording) + (state ? ", " + F.lowerInitial(label(status, state)) : "")), " ",
        words(read(one.event["hændelse"] || ""), [group(one.event)]));
      }))),
      record.etablering && make("div", {}, statements(several(record.etablering)))];
  }
  function showDivision(record) {
    if (!record.arbejdsdeling) return null;
    return [heading(3, "Hvem gør hvad"), make("div", { "class": "s-division" }, record.arbejdsdeling.map(function (duty) {
      return make("div", { "class": "s-division__party" }, make("p", { "class": "s-division__who" }, duty.hvem, marks([group(duty)])),
        folded(several(duty.opgaver), 5));
    }))];
  }
  function showOrganisation(record) {
    if (!record.organisering && !record.funktioner && !record["møder"]) return null;
    var rows = (record.organisering || []).map(function (item) {
      var body = named(item, "gruppe");
      return row([body.gruppe, marks([group(body)])], [body.medlemmer && block(read(body.medlemmer)), body.opgave && block(read(body.opgave)),
        several(body["møder"]).map(function (meeting) {
          return make("div", { "class": "s-labelled" }, make("b", {}, "Møder:"), " ", words(meeting));
        })]);
    }).concat((record.funktioner || []).map(function (person) { return row(person.funktion, block(read(person.hvem || ""), [group(person)])); }));
    if (record["møder"]) rows.push(row("Møder", statements(several(record["møder"]))));
    return [heading(3, "Organisering"), make("dl", { "class": "s-agreement" }, rows)];
  }
  function showFinance(record) {
    if (!record.finansiering) return null;
    var money = record.finansiering, rows = [];
    if (money.kilder) rows.push(row("Hvor pengene kommer fra", statements(several(money.kilder))));
    [["Penge mellem parterne", money.penge_mellem_parter], ["Budget", money.budget], ["Forbehold", money.forbehold]].forEach(function (pair) {
      if (pair[1]) rows.push(row(pair[0], block(read(pair[1]))));
    });
    return [heading(3, "Økonomi"), make("dl", { "class": "s-agreement" }, rows)];
  }
  function listRows(key, record) {
    return find(key).fields.filter(function (field) { return record[key] && record[key][field.key]; }).map(function (field) {
      var value = record[key][field.key];
      return { key: field.key, title: field.title, items: several(field.many ? value : [value]) };
    });
  }
  function showAgreement(record) {
    var rows = listRows("aftale", record);
    var any = rows.length || record.arbejdsdeling || record.organisering || record["møder"] || record.funktioner ||
      record.finansiering || record.varighed;
    if (!any) return null;
    return [heading(2, "Hvad de aftalte"), showDivision(record), showOrganisation(record), showFinance(record),
      rows.length > 0 && [heading(3, "Aftalens vilkår"), make("dl", { "class": "s-agreement s-terms" }, rows.map(function (one) {
        return row(one.title, folded(one.items, 4));
      }))]];
  }
  var ACTIVITY_ORDER = ["gennemført", "ikke_gennemført", "planlagt", "drøftet"];
  function showResults(record) {
    var rows = listRows("aktiviteter", record).sort(function (a, b) { return ACTIVITY_ORDER.indexOf(a.key) - ACTIVITY_ORDER.indexOf(b.key); });
    if (!rows.length && !record.resultater && !record.tal && !record["læring"]) return null;
    return [heading(2, "Hvad der kom ud af det"),
      record.resultater && make("div", {}, statements(several(record.resultater))),
      rows.length > 0 && make("div", { "class": "s-activities" }, rows.map(function (one) {
        var slug = F.makeSlug(one.key);
        return make("div", { "class": "s-activities__group s-activities__group--" + slug },
          heading(3, one.title, F.sign("status-" + slug)), folded(one.items, 6));
      })),
      record.tal && [heading(3, "Tal: aftalt, ventet og sket"), make("dl", { "class": "s-figures" }, record.tal.map(function (figure) {
        return make("div", { "class": "s-figure-number" }, make("dt", {}, make("b", {}, figure["værdi"] || ""), " ", figure.enhed || ""),
          make("dd", {}, words(read(figure["sammenhæng"] || ""), [group(figure)])));
      }))],
      record["læring"] && [heading(3, "Hvad de lærte"), make("div", {}, bullets(several(record["læring"])))]];
  }
  function showTopics(record) {
    var kinds = [["Forudsætninger for partnerskab", "forudsætninger", "prerequisites"], ["Dilemmaer", "dilemmaer", "dilemmas"]]
      .filter(function (kind) { return record[kind[1]]; });
    if (!kinds.length) return null;
    return [heading(2, "Hvad casen viser"), make("div", {}, kinds.map(function (kind) {
      return [make("p", { "class": "s-label" }, kind[0]), make("ul", { "class": "s-points" }, record[kind[1]].map(function (item) {
        var link = named(item, "emne"), how = link.tekst && read(link.tekst, "vores læsning");
        return make("li", {}, make("b", {}, entry(kind[2], link.emne).title), how && [": ", inline(how.text.split("\n").join(" "))],
          marks([group(link, "vores læsning")].concat(how || [])));
      }))];
    }))];
  }
  function showDisagreement(item) {
    return make("div", { "class": "s-disagreement" },
      make("p", { "class": "s-disagreement__title" }, F.sign("uoverensstemmelse"), item.emne || ""),
      make("div", { "class": "s-disagreement__places" }, make("div", {}, block(read(item.sted_a || ""))), make("div", {}, block(read(item.sted_b || "")))),
      item["bemærkning"] && make("div", { "class": "s-disagreement__note" }, block(read(item["bemærkning"], "vores læsning"))));
  }
  function showDisagreements(record) {
    var all = record.uoverensstemmelser;
    if (!all) return null;
    var more = all.length - 3;
    return [heading(2, "Hvor kilden siger to ting"), all.slice(0, 3).map(showDisagreement),
      more > 0 && make("details", { "class": "s-fold" },
        make("summary", {}, "Vis " + more + (more === 1 ? " sted mere" : " steder mere") + ", hvor kilden siger to ting"),
        all.slice(3).map(showDisagreement))];
  }
  function showOpen(record) {
    if (!record.ikke_angivet) return null;
    return [heading(2, "Hvad kilden ikke siger"),
      make("ul", { "class": "s-open" }, record.ikke_angivet.map(function (item) { return make("li", {}, item); }))];
  }
  function wordPlace(place) {
    var known = F.findDocument(place.source);
    var where = F.describePlace(place, known, false), lines = F.describeLineNumbers(place);
    return lines && where ? where + " (" + lines + ")" : where || lines;
  }
  function showSources(record) {
    return [heading(2, "Kilder"), make("ul", { "class": "s-sources" }, (record.kilder || []).map(function (item) {
      var source = named(item, "sted"), places = readPlaces(source.sted);
      var known = places.length ? F.findDocument(places[0].source) : null;
      var year = F.findDate(source["år"]);
      var title = known ? known.short : source.titel || "";
      var rest = known ? places.filter(function (place) { return F.findDocument(place.source); }).map(wordPlace)
        : [source.udgiver, year && year.wording].concat(places.map(function (place) { return place.where; }));
      return make("li", {}, make("span", { "class": "s-sources__title" }, title),
        rest.filter(Boolean).map(function (word) { return ", " + word; }).join(""), source.om && ": " + source.om);
    }))];
  }

  /* The page of a record as it stands, filled in or not. */
  F.showPage = function (record) {
    var source = (record.kilder || [])[0];
    var places = source ? readPlaces(named(source, "sted").sted) : [];
    main = places.length ? places[0].source : "";
    return make("article", { "class": "f-preview", "aria-label": "Sådan kommer siden til at se ud" },
      heading(1, record.titel || "Casen har ingen titel endnu"), showMeta(record),
      make("div", { "class": "s-lead" }, record["resumé"] ? block(read(record["resumé"])) : make("p", {}, gap())),
      showGist(record), showFacts(record), showBeginning(record), showParties(record), showPurpose(record), showTimeline(record),
      showAgreement(record), showResults(record), showTopics(record), showDisagreements(record), showOpen(record), showSources(record));
  };
})();
