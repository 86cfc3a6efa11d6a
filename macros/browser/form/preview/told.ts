// What a source tells and does not tell: the course of events, what the case shows, what is open, and where it stands.
import { type Content, make } from "../../shared/elements";
import { count, raiseInitial } from "../../shared/words";
import type { Part } from "../data";
import { given } from "../given";
import { findDate, type SourceDate, wordEvent } from "../record/dates";
import { describePlace, findDocument } from "../record/documents";
import { type Field, findField, labelOf } from "../record/fields";
import { findGap, wordGap } from "../record/gaps";
import { listPlaces, type Place } from "../record/places";
import { type Group, isBlank, itemsOf, type Spread, textOf } from "../record/values";
import { lowerInitial, makeSlug } from "../words/spelling";
import { fold, showPieces } from "./elements";
import { groupOf, nameRecord } from "./facts";
import { formatInline } from "./markdown";
import { type Page, readGroup, readStated, showMarks } from "./marks";
import { showBlock, showWords } from "./statements";

const DONE = "gennemført";

/** By first possible day, and the more exact date first. */
const compareDates = (a: SourceDate, b: SourceDate): number => {
  const [one, other] = [a.first + a.last, b.first + b.last];
  return one < other ? -1 : one > other ? 1 : 0;
};

function showEvent(event: Group, when: SourceDate, field: Field, page: Page): HTMLElement {
  const inner = (key: string) => findField(key, field.fields);
  const status = textOf(event.status);
  const state = status === DONE ? "" : status;
  const look = state ? `s-timeline__item--${makeSlug(state)}` : `s-timeline__item${when.approximate ? "--ca" : ""}`;
  const words =
    raiseInitial(wordEvent(when, findDate(textOf(event.til), true))) +
    (state ? `, ${lowerInitial(labelOf(inner("status"), state))}` : "");
  return make(
    "li",
    { class: look },
    make("time", { class: "s-timeline__date", datetime: when.iso }, words),
    " ",
    showWords(readStated(event.hændelse, inner("hændelse")), page, readGroup(event, field)),
  );
}

/** Events in their order; one without a date that can be read waits until it has one. */
export function showTimeline(value: Spread, field: Field, page: Page): Content {
  const events = itemsOf(value)
    .map(groupOf)
    .flatMap((event) => {
      const when = findDate(textOf(event.dato));
      return when ? [{ event, when }] : [];
    })
    .sort((a, b) => compareDates(a.when, b.when));
  const items = events.map(({ event, when }) => showEvent(event, when, field, page));
  return make("div", { class: "s-timeline" }, make("ol", { class: "s-timeline__list" }, items));
}

/** Topics of the handbook that the case is about, and how. */
export const showTopics = (value: Spread, field: Field, page: Page, part: Part): Content => [
  make("p", { class: "s-label" }, part.title),
  make(
    "ul",
    { class: "s-points" },
    itemsOf(value)
      .map(groupOf)
      .map((link) => {
        const topic = findField("emne", field.fields);
        const how = isBlank(link.tekst) ? null : readStated(link.tekst, findField("tekst", field.fields));
        return make(
          "li",
          {},
          make("b", {}, nameRecord(topic.collection, textOf(link.emne))),
          how ? [": ", showPieces(formatInline(how.text))] : null,
          showMarks([readGroup(link, field), ...(how ? [how] : [])], page),
        );
      }),
  ),
];

function showDisagreement(item: Group, field: Field, page: Page): HTMLElement {
  const show = (key: string) => showBlock(readStated(item[key], findField(key, field.fields)), page);
  return make(
    "div",
    { class: "s-disagreement" },
    make("p", { class: "s-disagreement__title" }, textOf(item.emne)),
    make("div", { class: "s-disagreement__places" }, make("div", {}, show("sted_a")), make("div", {}, show("sted_b"))),
    isBlank(item.bemærkning) ? null : make("div", { class: "s-disagreement__note" }, show("bemærkning")),
  );
}

/** Where the source says two things. */
export function showDisagreements(value: Spread, field: Field, page: Page, part: Part): Content {
  const shown = part.unfolded ?? itemsOf(value).length;
  const all = itemsOf(value).map((item) => showDisagreement(groupOf(item), field, page));
  const more = all.slice(shown);
  const summary = `Vis ${count(more.length, "sted mere", "steder mere")}, hvor kilden siger to ting`;
  return [all.slice(0, shown), more.length ? fold(summary, more) : null];
}

/** What the source does not say, but for what the line at the end of the facts names; of a short case that is all. */
export function showOpen(value: Spread, _field: Field, page: Page): Content {
  const items = page.isFull ? listOtherGaps(value).map((line) => make("li", {}, line)) : [];
  return items.length ? make("ul", { class: "s-open" }, items) : null;
}

/** What the source does not say beside the facts. */
export function listOtherGaps(value: Spread): string[] {
  const named = given()
    .page.facts.filter((part) => part.named_when_open)
    .map((part) => part.keys.join("."));
  const lines = itemsOf(value)
    .map(textOf)
    .filter((line) => !named.includes(findGap(line) ?? ""));
  return Array.from(new Set(lines.map(wordGap)));
}

function wordPlace(place: Place): string {
  const document = findDocument(place.source);
  return document ? describePlace(place, document, false) : "";
}

/** What is said of a page on the web: when it was read, and whether the way to it is open to others. */
function wordWebPage(source: Group, field: Field): string[] {
  const [link, read] = [textOf(source.link), findDate(textOf(source.læst))];
  const language = isBlank(source.sprog) ? "" : labelOf(findField("sprog", field.fields), textOf(source.sprog));
  return [
    link && read ? "kilden er en webside" : "",
    lowerInitial(language),
    read ? `læst ${read.wording}` : "",
    link.startsWith("http://") ? "linket er ikke krypteret" : "",
  ];
}

/** A source: one that the handbook knows with the places in it, and one of the case's own with what is said of it. */
function showSource(source: Group, field: Field): HTMLElement {
  const places = listPlaces(textOf(source.sted));
  const known = places[0] ? findDocument(places[0].source) : null;
  const rest = known
    ? places.filter((place) => findDocument(place.source)).map(wordPlace)
    : [
        textOf(source.udgiver),
        findDate(textOf(source.år))?.wording ?? "",
        ...places.map((place) => place.where),
        ...wordWebPage(source, field),
      ];
  const about = textOf(source.om);
  return make(
    "li",
    {},
    make("span", { class: "s-sources__title" }, known ? known.short : textOf(source.titel)),
    rest.filter(Boolean).map((words) => `, ${words}`),
    about ? `: ${about}` : null,
  );
}

export const showSources = (value: Spread, field: Field): Content =>
  make(
    "ul",
    { class: "s-sources" },
    itemsOf(value).map((source) => showSource(groupOf(source), field)),
  );
