// Sources that the handbook knows: which lines a page or a section has, and where a place lies.
import { joinWords } from "../../shared/words";
import type { Section, SourceDocument } from "../data";
import { given } from "../given";
import { echo, say } from "../words/messages";
import { suggest } from "../words/near";
import { beginning, whole } from "../words/patterns";
import { type Place, type Span, wordSpanOf } from "./places";

export const findDocument = (id: string): SourceDocument | null =>
  given().known.documents.find((document) => document.id === id) ?? null;

/** What the sections of a document are: its pages, where it has any. */
const listSections = (document: SourceDocument): readonly Section[] =>
  document.pages.length ? document.pages : document.chapters;

// ---- What is wrong with a place ----

/** Why a place leads nowhere; nothing where it leads somewhere. `own` are the ids of the case's own sources. */
export function faultOfPlace(place: Place, own: readonly string[]): string {
  if (own.includes(place.source)) return "";
  const document = findDocument(place.source);
  if (document) return faultInDocument(place, document);
  const ids = given().known.documents.map((one) => one.id);
  const known = [...ids.sort(), ...[...own].sort()];
  return say("NO_SUCH_SOURCE", {
    value: echo(place.source),
    near: suggest(place.source, known),
    known: known.join(", "),
  });
}

function faultInDocument(place: Place, document: SourceDocument): string {
  const { short, lines } = document;
  const beyond = place.lines.find(([, last]) => last > lines);
  if (beyond) return say("NO_SUCH_LINE", { span: wordSpanOf(beyond), short, lines });
  if (!place.where) {
    const name = nameAny(document);
    return place.lines.length ? "" : say("PLACE_WITHOUT_PAGE", { source: place.source, name });
  }
  const named = findNamedLines(place.where, document);
  if (!named) return explainSection(place, document);
  const outside = place.lines.find(([first, last]) => first < named[0] || last > named[1]);
  if (!outside) return "";
  return say("LINES_ELSEWHERE", {
    span: wordSpanOf(outside),
    value: echo(place.where),
    lie: describeSpans([outside], document, false),
  });
}

function explainSection(place: Place, document: SourceDocument): string {
  const { where, source } = place;
  const { short } = document;
  return say("NO_SUCH_SECTION", {
    value: echo(where),
    short,
    near: suggestSection(where, document),
    source,
    name: nameAny(document),
  });
}

function suggestSection(where: string, document: SourceDocument): string {
  if (where.startsWith("s.")) return "";
  if (whole("only_numbers").test(where)) return say("ARE_THEY_LINES", { lines: where });
  const page = beginning("other_page", "i").exec(where)?.[1];
  if (page !== undefined) return say("PAGES_ARE_WRITTEN", { page });
  return suggest(
    where,
    [...document.pages, ...document.chapters].map(([name]) => name),
  );
}

/** A place that there is, for an example. */
const nameAny = (document: SourceDocument): string => listSections(document)[0]?.[0] ?? "l. 1-3";

// ---- The lines of a page or a section ----

const numberOf = (name: string): string => /\d+/.exec(name)?.[0] ?? name;

function spanOfSection(index: number, sections: readonly Section[], document: SourceDocument): Span | null {
  const section = sections[index];
  if (!section) return null;
  const next = sections[index + 1];
  return [section[1], next ? next[1] - 1 : document.lines];
}

function spanOfPage(page: number, document: SourceDocument): Span | null {
  const index = document.pages.findIndex(([name]) => numberOf(name) === String(page));
  return spanOfSection(index, document.pages, document);
}

function findNamedLines(where: string, document: SourceDocument): Span | null {
  const pages = whole("pages").exec(where);
  if (pages && document.pages.length) {
    const first = spanOfPage(Number(pages[1]), document);
    const last = spanOfPage(Number(pages[2] || pages[1]), document);
    return first && last && first[0] <= last[1] ? [first[0], last[1]] : null;
  }
  const wanted = where.replace(/^[«»"' ]+|[«»"' ]+$/g, "").toLowerCase();
  const index = document.chapters.findIndex(([name]) => name.toLowerCase() === wanted);
  return spanOfSection(index, document.chapters, document);
}

// ---- In words ----

/** The last section that begins at or before a line; -1 where it stands before them all. */
const indexAt = (line: number, sections: readonly Section[]): number =>
  sections.reduce((found, [, first], index) => (first <= line ? index : found), -1);

/** Pages in a row as one: «12-14, 17». */
function joinPages(names: readonly string[]): string {
  const runs: [number, number][] = [];
  for (const name of names) {
    const page = Number(numberOf(name));
    const run = runs[runs.length - 1];
    if (run && page === run[1] + 1) run[1] = page;
    else runs.push([page, page]);
  }
  return runs.map(wordSpanOf).join(", ");
}

function shorten(name: string): string {
  const numbered = beginning("numbered").exec(name)?.groups;
  if (!numbered) return name.includes(" ") && !name.startsWith("Trin") ? `«${name}»` : name;
  return numbered.number ? `afsnit ${numbered.number}` : `kapitel ${numbered.chapter}`;
}

/** The sections that lines lie in, each once, in the order of the source. */
function listNames(spans: readonly Span[], sections: readonly Section[]): string[] {
  const found = new Set<number>();
  for (const [first, last] of spans) {
    const [from, to] = [indexAt(first, sections), indexAt(last, sections)];
    if (from < 0 || to < 0) continue;
    for (let index = from; index <= to; index += 1) found.add(index);
  }
  return sections.filter((_, index) => found.has(index)).map(([name]) => name);
}

function describeSpans(spans: readonly Span[], document: SourceDocument, short: boolean): string {
  const names = listNames(spans, listSections(document));
  if (!names.length) return spans.map((span) => `linje ${wordSpanOf(span)}`).join(", ");
  if (!document.pages.length) {
    const shown = short ? Array.from(new Set(names.map(shorten))) : names;
    return shown.length < 4 ? joinWords(shown) : `${shown[0]} til ${shown[shown.length - 1]}`;
  }
  // A page whose number is reckoned has «ca.» in its name.
  const counted = names.filter((name) => !name.includes("ca."));
  const reckoned = names.filter((name) => name.includes("ca."));
  const parts = [joinPages(counted), reckoned.length ? `ca. ${joinPages(reckoned)}` : ""];
  return `s. ${joinWords(parts.filter(Boolean))}`;
}

/** Where a place lies: «s. 12-14», «afsnit 3.1». */
export const describePlace = (place: Place, document: SourceDocument, short: boolean): string =>
  place.where || describeSpans(place.lines, document, short);
