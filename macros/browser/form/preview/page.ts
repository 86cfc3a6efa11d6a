// The finished page of a case, filled in or not: the table of its parts, which the page itself walks too.
import { append, type Content, make } from "../../shared/elements";
import { joinWords } from "../../shared/words";
import type { PageSection, Part } from "../data";
import { given } from "../given";
import { type Field, findField, labelOf, listFields } from "../record/fields";
import { leavesOpen } from "../record/gaps";
import { type Entries, type Group, isBlank, isGroup, itemsOf, type Spread, spread, textOf } from "../record/values";
import { lowerInitial, raiseInitial } from "../words/spelling";
import { findSign, fold, makeHeading, makeRow } from "./elements";
import { groupOf, nameRecord, showStanding, wordPeriod, wordReach } from "./facts";
import type { Page } from "./marks";
import { findShow } from "./shows";
import { idOf, nameOwnSources, wordWebReading } from "./sources";
import { listOtherGaps } from "./told";

/** A part with its declaration and what the case says in it; null where it says nothing. */
interface Told {
  readonly part: Part;
  readonly field: Field;
  readonly value: Spread | null;
}

function tell(part: Part, record: Group): Told {
  let fields: readonly Field[] | null = listFields();
  let field: Field | null = null;
  let value: Spread | undefined = record;
  for (const key of part.keys) {
    field = findField(key, fields);
    fields = field.fields;
    value = isGroup(value) ? value[key] : undefined;
  }
  if (!field) throw new Error(`A part of the page has no field: ${part.title}`);
  return { part, field, value: value === undefined || isBlank(value) ? null : value };
}

/** A part as it is shown; null where there is nothing to show. */
function show({ part, field, value }: Told, page: Page): Content {
  return value === null ? null : findShow(part.show)(value, field, page, part);
}

/** Under the title. */
const showLead = (record: Group, page: Page): Content[] =>
  given().page.lead.map((part) => show(tell(part, record), page));

/** The way that the editors' trail is shown: a short case has it below all else. */
const TRAIL = "trail";

/** The box beside the text. */
function showFacts(record: Group, page: Page): HTMLElement {
  page.isNamed = false;
  const facts = given().page.facts.filter((part) => page.isFull || part.show !== TRAIL);
  const rows = facts.map((part) => {
    const content = show(tell(part, record), page);
    return content === null ? null : makeRow(part.title, content);
  });
  return make(
    "div",
    { class: "s-facts" },
    make("p", { class: "s-facts__title" }, "Fakta"),
    make("dl", {}, rows),
    showOpenLine(record, page),
  );
}

/** What the source leaves open, in one line; nothing where it leaves nothing open. */
function showOpenLine(record: Group, page: Page): Content {
  const facts = given()
    .page.facts.filter((part) => part.named_when_open && leavesOpen(record, part.keys.join(".")))
    .filter((part) => tell(part, record).value === null)
    .map((part) => lowerInitial(part.title));
  const others = page.isFull ? [] : listOtherGaps(record.ikke_angivet ?? "");
  const words = Array.from(new Set([...facts, ...others])).join(", ");
  return words ? make("p", { class: "s-facts__open" }, `Kilden siger ikke: ${words}.`) : null;
}

const makeFrame = (name: string): HTMLElement => (name === "rows" ? make("dl", { class: "s-agreement" }) : make("div"));

/** Parts that follow each other in one frame. */
interface Run {
  readonly frame: string;
  readonly titles: string[];
  readonly contents: Content[];
}

function listRuns(parts: readonly Part[], record: Group, page: Page): Run[] {
  const runs: Run[] = [];
  for (const part of parts) {
    const content = show(tell(part, record), page);
    if (content === null) continue;
    const last = runs[runs.length - 1];
    const run: Run = last?.frame === part.frame ? last : { frame: part.frame, titles: [], contents: [] };
    if (run !== last) runs.push(run);
    run.titles.push(lowerInitial(part.title));
    run.contents.push(content);
  }
  return runs;
}

/** The parts of a section. Many rows beside other parts of it are one click away. */
function showParts(parts: readonly Part[], record: Group, page: Page): Content[] {
  const runs = listRuns(parts, record, page);
  return runs.map(({ frame, titles, contents }) => {
    if (!frame) return contents;
    const framed = makeFrame(frame);
    append(framed, contents);
    const isLong = page.isFull && frame === "rows" && runs.length > 1 && titles.length > 1;
    return isLong ? fold(`Vis ${joinWords(titles)}`, framed) : framed;
  });
}

const isFolded = (section: PageSection, page: Page): boolean =>
  page.isFull ? section.folded === true : !section.open_in_short;

/** What stands behind a heading until somebody opens it. */
const foldPart = (level: 2 | 3, title: string, beside: Content, content: Content): HTMLElement =>
  make(
    "details",
    { class: `s-part s-part--${level}` },
    make("summary", {}, makeHeading(level, title), beside),
    content,
  );

/** A section with those inside it; null where none of them has anything to tell. */
function showSection(section: PageSection, level: 2 | 3, record: Group, page: Page): Content {
  if (level === 2) page.isNamed = false;
  const parts = showParts(section.parts, record, page);
  const inner = section.sections.map((one) => showSection(one, 3, record, page)).filter((one) => one !== null);
  if (!parts.length && !inner.length) return null;
  return isFolded(section, page)
    ? foldPart(level, section.title, null, [parts, inner])
    : [makeHeading(level, section.title), parts, inner];
}

/** The sections of a full case, one after the other, after its facts. */
const showWhole = (record: Group, page: Page): Content[] => [
  showFacts(record, page),
  given().page.sections.map((section) => showSection(section, 2, record, page)),
];

/** A short case is one screen: who and what came of it beside the facts, all else a line each. */
function showBrief(record: Group, page: Page): HTMLElement {
  const { sections, facts } = given().page;
  const showAll = (those: readonly PageSection[]) =>
    those.map((section) => showSection(section, 2, record, page)).filter((one) => one !== null);
  const told = showAll(sections.filter((section) => !isFolded(section, page)));
  const box = showFacts(record, page);
  const rest = showAll(sections.filter((section) => isFolded(section, page)));
  const trail = facts
    .filter((part) => part.show === TRAIL)
    .map((part) => ({ part, content: show(tell(part, record), page) }))
    .filter(({ content }) => content !== null);
  return make(
    "div",
    { class: "s-brief" },
    make(
      "div",
      { class: "s-brief__told" },
      told.map((one) => make("section", {}, one)),
    ),
    box,
    make(
      "div",
      { class: "s-brief__rest" },
      rest,
      trail.map(({ part, content }) =>
        foldPart(2, part.title, showStanding(record.redaktion ?? "", page), make("p", {}, content)),
      ),
    ),
  );
}

/** As macros/catalogue/municipalities.py has it: so many of those that a case reaches stand under its title. */
const MOST_NAMED = 3;

/** Where it took place, in a few words; nothing where nothing is said of it. */
function wordWhereabouts(record: Group): string {
  const names = itemsOf(record.kommuner).map((one) => textOf(groupOf(one).navn));
  const country = textOf(record.land);
  if (country && country.toLowerCase() !== "danmark") return [joinWords(names), country].filter(Boolean).join(", ");
  if (isBlank(record.udbredelse)) return joinWords(names);
  const reach = wordReach(groupOf(record.udbredelse));
  return names.length ? `${reach}, bl.a. ${joinWords(names.slice(0, MOST_NAMED))}` : reach;
}

/** When, what, how, how complex and where: the line under the title. */
function showMeta(record: Group): HTMLElement {
  const period = wordPeriod(record.periode);
  const level = textOf(groupOf(record.kompleksitet).ord);
  const where = wordWhereabouts(record);
  const reading = wordWebReading(record);
  const kind = isBlank(record.art) ? "" : labelOf(findField("art"), textOf(record.art));
  const method = textOf(groupOf(record.metode).ord);
  const way = method ? nameRecord("case_methods", method) : "";
  const tag = (sign: string, text: string) => make("span", { class: "s-tag" }, findSign(sign), text);
  return make(
    "p",
    { class: "s-meta" },
    period ? make("span", { class: "s-period" }, make("b", {}, period)) : null,
    " ",
    kind && kind !== way ? tag("type-case", kind) : null,
    " ",
    way ? tag(`metode-${method}`, way) : null,
    " ",
    level ? tag(`kompleksitet-${level}`, nameRecord("levels", level)) : null,
    " ",
    where ? tag("sted", raiseInitial(where)) : null,
    " ",
    reading ? tag("paa-nettet", `Læst på nettet ${reading}`) : null,
  );
}

/** The page of a record as it stands. */
export function showPage(entries: Entries, today: string): HTMLElement {
  const record = spread(listFields(), entries);
  const [source] = itemsOf(record.kilder);
  const isFull = textOf(record.dybde) === "fuld";
  const page: Page = { main: idOf(groupOf(source)), own: nameOwnSources(record), today, isNamed: false, isFull };
  return make(
    "article",
    { class: "f-preview", "aria-label": "Sådan kommer siden til at se ud" },
    makeHeading(1, textOf(record.titel) || "Casen har ingen titel endnu"),
    showMeta(record),
    showLead(record, page),
    isFull ? showWhole(record, page) : showBrief(record, page),
  );
}
