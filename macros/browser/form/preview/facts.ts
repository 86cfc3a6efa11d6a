// The facts beside the text: when, where, for whom, how; and what the editors have done.
import { type Content, make } from "../../shared/elements";
import type { Collection } from "../data";
import { given } from "../given";
import { findDate, wordSpan } from "../record/dates";
import { type Field, findField, findOnlyField, labelOf } from "../record/fields";
import { findReview, type HistoryEntry, isDue, listHistory } from "../record/history";
import { type Group, isBlank, isGroup, itemsOf, type Spread, textOf } from "../record/values";
import { lowerInitial, raiseInitial } from "../words/spelling";
import { findSign, fold, joinContent } from "./elements";
import { type Page, readGroup, readStated, showMarks } from "./marks";
import { showWords } from "./statements";

/** Entries of the editors' trail that stand open. */
const TRAIL = 5;

export const groupOf = (value: Spread | undefined): Group => (isGroup(value) ? value : {});

/** What a record of a collection is called in a sentence. */
export function nameRecord(collection: string, id: string): string {
  const record = given().known[collection as Collection][id];
  return record?.one ?? record?.title ?? id;
}

/** The time that a group with «fra» and «til» names: «2003–2005»; nothing where it names none. */
export function wordPeriod(value: Spread | undefined): string {
  const period = groupOf(value);
  return wordSpan(findDate(textOf(period.fra)), findDate(textOf(period.til), true));
}

/** A time in words, with what the source says of it. */
function showTime(words: string, value: Spread, field: Field, page: Page): Content {
  const group = groupOf(value);
  const sourced = readGroup(group, field);
  if (isBlank(group.tekst)) return [words, showMarks([sourced], page)];
  const note = showWords(readStated(group.tekst, findField("tekst", field.fields)), page, sourced);
  return words ? [words, make("br"), " ", note] : note;
}

export const showPeriod = (value: Spread, field: Field, page: Page): Content =>
  showTime(wordPeriod(value), value, field, page);

export function showSpan(value: Spread, field: Field, page: Page): Content {
  const group = groupOf(value);
  const [from, to] = [findDate(textOf(group.fra)), findDate(textOf(group.til), true)];
  return showTime((from ? `fra ${from.wording}` : "") + (to ? ` til ${to.wording}` : ""), value, field, page);
}

/** The case that this one is part of, where there is one. */
export function showParent(value: Spread): Content {
  const id = textOf(value);
  const parent = given().known.cases[id];
  return parent ? make("a", { href: `cases/${id}.html` }, parent.title) : null;
}

export const showMunicipalities = (value: Spread): Content =>
  itemsOf(value)
    .map((item) => {
      const municipality = groupOf(item);
      const inSource = textOf(municipality.i_kilden);
      return textOf(municipality.navn) + (inSource ? ` (${inSource} i kilden)` : "");
    })
    .join(", ");

/** What the case is about, each with whose word it is. */
export const showSubjects = (value: Spread, field: Field, page: Page): Content =>
  joinContent(
    itemsOf(value)
      .map(groupOf)
      .map((link) => [nameRecord("subjects", textOf(link.ord)), showMarks([readGroup(link, field)], page)]),
    ", ",
  );

/** How far it reaches, in words: «hele landet», «28 af 98 kommuner», «flere kommuner». */
export function wordReach(reach: Group): string {
  const [count, total] = [textOf(reach.antal), textOf(reach.ud_af)];
  const isCountry = textOf(reach.omfang) === "hele landet";
  if (!count) return isCountry ? "hele landet" : "flere kommuner";
  const ofAll = Number(total) ? ` af ${total}` : "";
  return `${isCountry ? "hele landet, " : ""}${count}${ofAll} ${count === "1" && !ofAll ? "kommune" : "kommuner"}`;
}

export function showReach(value: Spread, field: Field, page: Page): Content {
  const group = groupOf(value);
  const sourced = readGroup(group, field);
  const words = raiseInitial(wordReach(group));
  if (isBlank(group.tekst)) return [words, showMarks([sourced], page)];
  const note = readStated(group.tekst, findField("tekst", field.fields));
  return [words, make("br"), " ", showWords(note, page, sourced)];
}

export function showTargets(value: Spread, field: Field, page: Page): Content {
  const group = groupOf(value);
  const inner = (key: string) => findField(key, field.fields);
  const [given, how] = [inner("givet_på_forhånd"), group.givet_på_forhånd];
  const kinds = new Set(itemsOf(group.slags).map(textOf));
  const words = Array.from(kinds, (kind) => lowerInitial(labelOf(inner("slags"), kind))).join(", ");
  const quiet = (text: string) => [make("br"), " ", make("span", { class: "s-quiet" }, text)];
  return [
    showWords(readStated(group.tekst, inner("tekst")), page, readGroup(group, field)),
    isBlank(how) ? null : quiet(`${given.title}: ${lowerInitial(labelOf(given, textOf(how)))}.`),
    words ? [quiet(`Sorteret under ${words}`), " ", make("span", { class: "s-reading" }, inner("slags").origin)] : null,
  ];
}

/** The one thing that a group names: a word, or another record, with its sign where it has one. */
export function showChoice(value: Spread, field: Field, page: Page): Content {
  const group = groupOf(value);
  const only = findOnlyField(field);
  if (!only) return null;
  const word = textOf(group[only.key]);
  const label = only.kind === "Word" ? labelOf(only, word) : nameRecord(only.collection, word);
  const { case_methods: all, methods } = given().known;
  const isOther = only.collection === "case_methods" && word in all && !(word in methods);
  return [
    findSign(`${field.key}-${word}`),
    label,
    showMarks([readGroup(group, field)], page),
    isOther ? [make("br"), " ", make("span", { class: "s-quiet" }, "ikke en af håndbogens tre metoder")] : null,
  ];
}

function wordEntry(entry: HistoryEntry, acts: Field): string {
  const when = findDate(entry.dato)?.wording ?? entry.dato;
  return `${labelOf(acts, entry.hvad)} ${when} (${entry.rolle})${entry.note ? `: ${entry.note}` : ""}`;
}

/** What is to be done with a record: nothing where it has been looked at, and is not due again. */
export function showStanding(value: Spread, page: Page): Content {
  const history = listHistory({ redaktion: value });
  if (!findReview(history)) return make("span", { class: "s-gap" }, "ikke gennemset endnu");
  return isDue(history, page.today) ? make("span", { class: "s-due" }, "Skal ses efter igen") : null;
}

/** A long trail shows its last entries; the rest is one click away. */
export function showTrail(value: Spread, field: Field, page: Page): Content {
  const history = listHistory({ redaktion: value });
  const shown = history.length > TRAIL ? TRAIL - 1 : TRAIL;
  const lines = history.map((entry) => wordEntry(entry, findField("hvad", field.fields)));
  const earlier = lines.slice(0, -shown);
  const tell = (look: string, text: string) => [make("br"), make("span", { class: look }, text)];
  return [
    joinContent(lines.slice(-shown), make("br")),
    findReview(history) ? null : tell("s-gap", "ikke gennemset endnu"),
    isDue(history, page.today) ? tell("s-due", "Skal ses efter igen") : null,
    earlier.length
      ? fold(
          `Vis ${earlier.length} mere`,
          earlier.map((line) => [line, make("br")]),
        )
      : null,
  ];
}
