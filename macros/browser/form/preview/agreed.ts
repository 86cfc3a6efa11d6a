// What was agreed, and what came of it: lists of groups, each with its own look.
import { type Content, make } from "../../shared/elements";
import { raiseInitial } from "../../shared/words";
import type { Part } from "../data";
import { findDate, wordTime } from "../record/dates";
import { type Field, findField } from "../record/fields";
import { type Group, isBlank, itemsOf, type Spread, textOf } from "../record/values";
import { makeSlug } from "../words/spelling";
import { findSign, makeHeading, makeRow } from "./elements";
import { groupOf } from "./facts";
import { type Page, readGroup, readStated, type Stated, showMarks } from "./marks";
import { readList, showBlock, showFolded, showWords } from "./statements";
import { listRows, type Row } from "./values";

/** A statement of a group; null where it is not filled in. */
const readPart = (group: Group, key: string, field: Field): Stated | null =>
  isBlank(group[key]) ? null : readStated(group[key], findField(key, field.fields));

/** Who does what. */
export const showDivision = (value: Spread, field: Field, page: Page, part: Part): Content =>
  make(
    "div",
    { class: "s-division" },
    itemsOf(value)
      .map(groupOf)
      .map((duty) =>
        make(
          "div",
          { class: "s-division__party" },
          make("p", { class: "s-division__who" }, textOf(duty.hvem), showMarks([readGroup(duty, field)], page)),
          showFolded(readList(duty.opgaver, findField("opgaver", field.fields)), part.unfolded, page),
        ),
      ),
  );

/** A body with its members, its task and its meetings, as a row each. */
export const showBodies = (value: Spread, field: Field, page: Page): Content =>
  itemsOf(value)
    .map(groupOf)
    .map((body) => {
      const [members, task] = [readPart(body, "medlemmer", field), readPart(body, "opgave", field)];
      const meetings = readList(body.møder, findField("møder", field.fields));
      return makeRow(
        [textOf(body.gruppe), showMarks([readGroup(body, field)], page)],
        [
          members ? showBlock(members, page) : null,
          task ? showBlock(task, page) : null,
          meetings.map((meeting) =>
            make(
              "div",
              { class: "s-labelled" },
              make("b", {}, `${findField("møder", field.fields).title}:`),
              " ",
              showWords(meeting, page),
            ),
          ),
        ],
      );
    });

/** Who has which function, as a row each. */
export const showPersons = (value: Spread, field: Field, page: Page): Content =>
  itemsOf(value)
    .map(groupOf)
    .map((person) => {
      const holder = readStated(person.hvem, findField("hvem", field.fields));
      return makeRow(textOf(person.funktion), showBlock(holder, page, readGroup(person, field)));
    });

/** The statements of a row. */
const listStated = (row: Row): Stated[] => row.items.map((item) => readStated(item, row.field));

/** Every filled field of a group under its own title. */
export const showTerms = (value: Spread, field: Field, page: Page, part: Part): Content =>
  make(
    "dl",
    { class: "s-agreement s-terms" },
    listRows(value, field).map((row) => makeRow(row.field.title, showFolded(listStated(row), part.unfolded, page))),
  );

/** What was done, not done, planned and talked of, each under its heading. */
export const showActivities = (value: Spread, field: Field, page: Page, part: Part): Content =>
  make(
    "div",
    { class: "s-activities" },
    listRows(value, field, part.order).map((row) => {
      const slug = makeSlug(row.field.key);
      return make(
        "div",
        { class: `s-activities__group s-activities__group--${slug}` },
        makeHeading(3, row.field.title, findSign(`status-${slug}`)),
        showFolded(listStated(row), part.unfolded, page),
      );
    }),
  );

/** Years of a series: two numbers are read as they stand. */
const FEWEST_YEARS = 3;

const yearOf = (figure: Group): string =>
  isBlank(figure.til) ? (/^\d{4}$/.exec(textOf(figure.år).trim())?.[0] ?? "") : "";
const unitOf = (figure: Group): string => textOf(figure.enhed).trim().toLowerCase();

const countTheSame = (one: Group, other: Group | undefined): boolean =>
  other !== undefined && unitOf(one) === unitOf(other) && (yearOf(one) === "") === (yearOf(other) === "");

const isYearly = (run: readonly Group[]): boolean =>
  run.length >= FEWEST_YEARS && run.every(yearOf) && new Set(run.map(yearOf)).size === run.length;

/** Numbers in runs: each series of years by itself, and what stands between them. */
function listRuns(figures: readonly Group[]): Group[][] {
  const alike: Group[][] = [];
  for (const figure of figures) {
    const last = alike[alike.length - 1];
    if (last && countTheSame(figure, last[0])) last.push(figure);
    else alike.push([figure]);
  }
  const runs: Group[][] = [];
  let loose: Group[] = [];
  for (const run of alike) {
    if (!isYearly(run)) {
      loose.push(...run);
      continue;
    }
    if (loose.length) runs.push(loose);
    loose = [];
    runs.push(run.sort((a, b) => Number(yearOf(a)) - Number(yearOf(b))));
  }
  return loose.length ? [...runs, loose] : runs;
}

/** Numbers with what they count and mean; those that count one thing year by year in one table. */
export function showFigures(value: Spread, field: Field, page: Page): Content {
  const context = findField("sammenhæng", field.fields);
  const number = findField("værdi", field.fields).title;
  const tell = (figure: Group): Content =>
    showWords(readStated(figure.sammenhæng, context), page, readGroup(figure, field));
  const showOne = (figure: Group): HTMLElement => {
    const year = wordTime(findDate(textOf(figure.år)), findDate(textOf(figure.til)));
    const what = [make("b", {}, textOf(figure.værdi)), " ", textOf(figure.enhed), year ? `, ${year}` : null];
    return make("div", { class: "s-figure-number" }, make("dt", {}, what), make("dd", {}, tell(figure)));
  };
  const showYear = (figure: Group): HTMLElement => {
    const cell = (title: string, content: Content) => make("td", { "data-label": title }, make("div", {}, content));
    const year = make("th", { scope: "row" }, yearOf(figure));
    return make("tr", {}, year, cell(number, textOf(figure.værdi)), cell(context.title, tell(figure)));
  };
  const heads = [findField("år", field.fields).title, number, context.title].map((title) =>
    make("th", { scope: "col" }, title),
  );
  return listRuns(itemsOf(value).map(groupOf)).map((run) =>
    isYearly(run)
      ? make(
          "table",
          { class: "s-table s-table--years" },
          make("caption", {}, raiseInitial(textOf(run[0]?.enhed))),
          make("thead", {}, make("tr", {}, heads)),
          make("tbody", {}, run.map(showYear)),
        )
      : make("dl", { class: "s-figures" }, run.map(showOne)),
  );
}
