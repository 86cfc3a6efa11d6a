/* The fields, read from the schema; and what is written in them: spread out for the form, drawn together for a file. */
(function () {
  "use strict";
  var F = samspilFormular;
  var KEY = "x-samspil";

  function readField(key, described) {
    var more = described[KEY];
    /* Every form that a date can have is told when one is wrong; beside the field an example is enough. */
    var forms = F.say("WRITE_DATE", { forms: F.data.messages.DATE_FORMS });
    var field = {
      key: key, title: described.title, help: described.description.replace(forms, ""), example: (described.examples || [""])[0],
      missing: more.missing || "", kind: more.kind, required: Boolean(more.required), many: Boolean(more.many) && more.kind !== "PlaceText",
      stated: Boolean(more.stated), origin: more.origin || "kilden", longest: more.longest || 0,
      isTitle: Boolean(more.is_title), words: more.words || [], collection: more.collection || "", group: more.group || ""
    };
    if (field.group) field.fields = readFields(F.data.schema.definitions[field.group]);
    return field;
  }
  function readFields(described) {
    return Object.keys(described.properties).map(function (key) { return readField(key, described.properties[key]); });
  }

  var fields = null;
  F.listFields = function () {
    fields = fields || readFields(F.data.schema);
    return fields;
  };
  F.originWords = function () {
    return F.data.schema.definitions.udsagn.anyOf[1].properties.ophav[KEY].words;
  };
  F.isCarried = function (field) { return field.key === "ophav" || (field.key === "sted" && !field.required); };
  /* The one field that a group can be written as alone: «- Odense» for «- navn: Odense». */
  F.onlyField = function (field) {
    var needed = (field.fields || []).filter(function (inner) { return inner.required; });
    return needed.length === 1 ? needed[0] : null;
  };

  F.blankOne = function (field) {
    if (field.fields) return F.blankGroup(field.fields);
    return field.stated ? { tekst: "", sted: "", ophav: "" } : "";
  };
  F.blankGroup = function (list) {
    var blank = {};
    list.forEach(function (field) { blank[field.key] = field.many ? [] : F.blankOne(field); });
    return blank;
  };

  F.isBlank = function (value) {
    if (typeof value === "string") return !value.trim();
    if (Array.isArray(value)) return value.every(F.isBlank);
    return Object.keys(value).every(function (key) { return F.isBlank(value[key]); });
  };

  /* Where the items stand that a record keeps of a list: blank ones are left out of it. */
  F.listFilled = function (items) {
    return items.map(function (item, index) { return index; }).filter(function (index) { return !F.isBlank(items[index]); });
  };

  /* From a file's keys and values to a value for every field. What no field knows is left out. */
  F.spread = function (list, data) {
    var spread = F.blankGroup(list);
    list.forEach(function (field) {
      if (!data || !Object.prototype.hasOwnProperty.call(data, field.key)) return;
      var value = data[field.key];
      spread[field.key] = field.many
        ? (Array.isArray(value) ? value : [value]).map(function (item) { return spreadOne(field, item); })
        : spreadOne(field, value);
    });
    return spread;
  };
  function spreadOne(field, value) {
    if (field.fields) {
      if (typeof value === "string") {
        var bare = {};
        bare[F.onlyField(field).key] = value;
        value = bare;
      }
      return F.spread(field.fields, value);
    }
    if (!field.stated) return String(value);
    if (typeof value === "string") return { tekst: value, sted: "", ophav: "" };
    return { tekst: value.tekst || "", sted: value.sted || "", ophav: value.ophav || "" };
  }

  /* And back: blank fields are left out, and what can be written as a bare text is. */
  F.gather = function (list, spread) {
    var data = {};
    list.forEach(function (field) {
      var value = spread[field.key];
      if (F.isBlank(value)) return;
      data[field.key] = field.many
        ? value.filter(function (item) { return !F.isBlank(item); }).map(function (item) { return gatherOne(field, item); })
        : gatherOne(field, value);
    });
    return data;
  };
  function gatherOne(field, value) {
    if (field.fields) {
      var group = F.gather(field.fields, value);
      var only = F.onlyField(field);
      var keys = Object.keys(group);
      var isBare = only && only.kind !== "PlaceText" && keys.length === 1 && keys[0] === only.key;
      return isBare && typeof group[only.key] === "string" ? group[only.key] : group;
    }
    if (!field.stated) return value.trim();
    var statement = {};
    ["tekst", "sted", "ophav"].forEach(function (key) { if (value[key].trim()) statement[key] = value[key].trim(); });
    return statement.sted || statement.ophav ? statement : statement.tekst;
  }
})();
