// The ways in which a part of a case's page is shown, by the names that the page's own table has for them: each is a fragment
// of its name for the page, and a function here for the preview.
import { type Content, make } from "../../shared/elements";
import type { Part } from "../data";
import type { Field } from "../record/fields";
import { itemsOf, type Spread } from "../record/values";
import { showActivities, showBodies, showDivision, showFigures, showPersons, showTerms } from "./agreed";
import { joinContent, makeRow } from "./elements";
import { showAssessments, showContact, showDisputes, showFurther, showQuotes, showRounds, showShares } from "./entries";
import {
  showChoice,
  showMunicipalities,
  showParent,
  showPeriod,
  showReach,
  showSpan,
  showSubjects,
  showTargets,
  showTrail,
} from "./facts";
import { type Page, readStated } from "./marks";
import { showParties } from "./parties";
import { showPictures } from "./pictures";
import { readList, showBlock, showBullets, showWords } from "./statements";
import { showDisagreements, showOpen, showSources, showTimeline, showTopics } from "./told";
import { listRows, say, sayAll } from "./values";

/** Shows the value of a field that is filled in; nothing where there is nothing to show after all. */
export type Show = (value: Spread, field: Field, page: Page, part: Part) => Content;

/** Several values of every kind on one line. */
const showFact: Show = (value, field, page) =>
  field.many
    ? joinContent(
        itemsOf(value).map((item) => say(item, field, page)),
        "; ",
      )
    : say(value, field, page);

const showText: Show = (value, field, page) => make("div", {}, sayAll(value, field, page));

const SHOWS: Readonly<Record<string, Show>> = {
  // At the head of the page.
  lead: (value, field, page) => make("div", { class: "s-lead" }, showBlock(readStated(value, field), page)),
  gist: (value, field, page) =>
    make(
      "dl",
      { class: "s-gist" },
      listRows(value, field).map((row) =>
        makeRow(
          row.field.title,
          row.items.map((item) => showWords(readStated(item, row.field), page)),
        ),
      ),
    ),
  pictures: showPictures,

  // In the box of facts.
  fact: showFact,
  parent: showParent,
  period: showPeriod,
  span: showSpan,
  municipalities: showMunicipalities,
  subjects: showSubjects,
  reach: showReach,
  target_group: showTargets,
  initiative: showChoice,
  method: showChoice,
  level: showChoice,
  role: showChoice,
  contact: showContact,
  trail: showTrail,

  // In the sections: values of every kind.
  text: showText,
  story: (value, field, page) =>
    make(
      "div",
      { class: "s-story" },
      joinContent(
        readList(value, field).map((one) => showBlock(one, page)),
        " ",
      ),
    ),
  bullets: (value, field, page) => make("div", {}, showBullets(readList(value, field), page)),
  labelled: (value, field, page, part) => [
    make("p", { class: "s-label" }, part.title),
    showText(value, field, page, part),
  ],
  row: (value, field, page, part) => makeRow(part.title, sayAll(value, field, page)),

  // In the sections: what one field alone holds.
  parties: showParties,
  timeline: showTimeline,
  rounds: showRounds,
  division: showDivision,
  bodies: showBodies,
  persons: showPersons,
  shares: showShares,
  terms: showTerms,
  activities: showActivities,
  figures: showFigures,
  quotes: showQuotes,
  assessments: showAssessments,
  disputes: showDisputes,
  topics: showTopics,
  disagreements: showDisagreements,
  open: showOpen,
  further: showFurther,
  sources: showSources,
};

/** The names of them all. */
export const listShows = (): string[] => Object.keys(SHOWS);

/** A way of showing by its name; one that is not known here yet shows what is said, without a look of its own. */
export const findShow = (name: string): Show => SHOWS[name] ?? showText;
