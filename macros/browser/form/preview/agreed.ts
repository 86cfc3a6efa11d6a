// What was agreed, and what came of it: lists of groups, each with its own look.
import { type Content, make } from "../../shared/elements";
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

/** A number with what it counts, and what it means. */
export const showFigures = (value: Spread, field: Field, page: Page): Content =>
  make(
    "dl",
    { class: "s-figures" },
    itemsOf(value)
      .map(groupOf)
      .map((figure) => {
        const year = wordTime(findDate(textOf(figure.år)), findDate(textOf(figure.til)));
        const context = readStated(figure.sammenhæng, findField("sammenhæng", field.fields));
        return make(
          "div",
          { class: "s-figure-number" },
          make("dt", {}, make("b", {}, textOf(figure.værdi)), " ", textOf(figure.enhed), year ? `, ${year}` : null),
          make("dd", {}, showWords(context, page, readGroup(figure, field))),
        );
      }),
  );
