// The small marks after a statement: whose word it is, and where in a source it stands.
import { type Content, make } from "../../shared/elements";
import { describePlace, findDocument } from "../record/documents";
import type { Field } from "../record/fields";
import { listPlaces, type Place } from "../record/places";
import { type Group, isGroup, type Spread, textOf } from "../record/values";
import { joinContent } from "./elements";

/** What is true of the whole page. */
export interface Page {
  /** Id of the source that most of the case rests on; its name need not stand beside each place. */
  readonly main: string;
  /** What the sources that the case describes itself are called, by their short names. */
  readonly own: ReadonlyMap<string, string>;
  readonly today: string;
  /** Whether the section has named that source: its first place does. */
  isNamed: boolean;
  /** Whether the case is told at length. */
  readonly isFull: boolean;
}

/** Whose word something is, and where it stands. */
export interface Sourced {
  readonly places: readonly Place[];
  readonly origin: string;
}

/** A text, with that. */
export interface Stated extends Sourced {
  readonly text: string;
}

const SOURCE = "kilden";
const READING = "vores læsning";

/** Place and origin that a group carries for all that is in it. */
export const readGroup = (group: Group, field: Field): Sourced => ({
  places: listPlaces(textOf(group.sted)),
  origin: textOf(group.ophav) || field.origin,
});

export function readStated(value: Spread | undefined, field: Field): Stated {
  const group: Group = isGroup(value) ? value : { tekst: textOf(value) };
  return { ...readGroup(group, field), text: textOf(group.tekst) };
}

/** The places of all, those of one source in one, in the order of the source. */
function mergePlaces(sourced: readonly Sourced[]): Place[] {
  const named = new Map<string, Place>();
  const lines = new Map<string, Map<string, Place["lines"][number]>>();
  for (const place of sourced.flatMap((one) => one.places)) {
    if (place.where) {
      named.set(JSON.stringify(place), place);
      continue;
    }
    const spans = lines.get(place.source) ?? new Map();
    for (const span of place.lines) spans.set(span.join("-"), span);
    lines.set(place.source, spans);
  }
  const merged = Array.from(lines, ([source, spans]) => ({
    source,
    where: "",
    lines: Array.from(spans.values()).sort((a, b) => a[0] - b[0] || a[1] - b[1]),
  }));
  return [...merged, ...named.values()];
}

function namePlace(place: Place, page: Page, isNamed = false): string {
  const document = findDocument(place.source);
  const where = document ? describePlace(place, document, true) : place.where;
  if (place.source === page.main && where && !isNamed) return where;
  const name = document ? document.short : page.own.get(place.source);
  return [name, where].filter(Boolean).join(", ") || place.source;
}

/** Whether this place is the first of its section that stands in the source of the page; then it names it. */
function takeName(place: Place, page: Page): boolean {
  if (place.source !== page.main || page.isNamed || !findDocument(place.source)) return false;
  page.isNamed = true;
  return true;
}

/** «s. 12» must not break between the two. */
const SHORT_WORD = /(^|[^\p{L}\p{N}_])(s\.|ca\.|og|afsnit|kapitel) /gu;

function showPlaces(places: readonly Place[], page: Page): Content {
  if (!places.length) return null;
  const said = new Set<string>();
  const shown = places.flatMap((place) => {
    const words = namePlace(place, page, takeName(place, page)).replace(SHORT_WORD, "$1$2\u00a0");
    // Two pages of one publisher may bear one name, and that is said once.
    if (!findDocument(place.source) && said.has(words)) return [];
    said.add(words);
    const document = findDocument(place.source);
    const full = document ? [document.short, describePlace(place, document, false)].filter(Boolean).join(", ") : words;
    return [make("span", { class: "s-place", title: full }, words)];
  });
  return ["\u00a0", joinContent(shown, " ")];
}

export function showOrigins(sourced: readonly Sourced[]): Content {
  const origins = new Set(sourced.map((one) => one.origin).filter((origin) => origin !== SOURCE));
  return Array.from(origins, (origin) => [
    " ",
    make("span", { class: origin === READING ? "s-reading" : "s-proposal" }, origin),
  ]);
}

/** The marks of statements and groups, each origin and each source once. */
export const showMarks = (sourced: readonly Sourced[], page: Page): Content => [
  showOrigins(sourced),
  showPlaces(mergePlaces(sourced), page),
];

/** The place of a whole list, where all of it stands on the same pages; else nothing. */
export function showSharedPlace(items: readonly Sourced[], page: Page): Content {
  const labels = new Set(items.map((one) => JSON.stringify(mergePlaces([one]).map((place) => namePlace(place, page)))));
  return items.length < 2 || labels.size > 1 || labels.has("[]") ? null : showPlaces(mergePlaces(items), page);
}
