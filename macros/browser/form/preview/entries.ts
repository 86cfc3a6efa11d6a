// Names with what is told of each: rounds, money, what others say; and what stands around the case.
import { type Content, make } from "../../shared/elements";
import type { Part } from "../data";
import { findDate, wordRound, wordTime } from "../record/dates";
import { type Field, findField, labelOf } from "../record/fields";
import { type Group, isBlank, itemsOf, type Spread, textOf } from "../record/values";
import { lowerInitial } from "../words/spelling";
import { makeRow } from "./elements";
import { groupOf } from "./facts";
import { type Page, readGroup, readStated, showMarks } from "./marks";
import { showBlock, showWords } from "./statements";

/** What an entry is called, and what is known of it in a word or two. */
type Naming = (group: Group) => readonly [name: string, ...details: string[]];

const wordDate = (value: Spread | undefined): string => findDate(textOf(value))?.wording ?? "";

/** Entries as a list: a name, details, and what is told; without that, where it stands. */
function showEntries(value: Spread, field: Field, page: Page, nameOf: Naming): HTMLElement {
  const entries = itemsOf(value)
    .map(groupOf)
    .map((group) => {
      const [name, ...details] = nameOf(group);
      const sourced = readGroup(group, field);
      const said = isBlank(group.tekst) ? null : readStated(group.tekst, findField("tekst", field.fields));
      return make(
        "li",
        {},
        make("b", {}, name),
        details.filter(Boolean).map((detail) => `, ${detail}`),
        said ? [": ", showWords(said, page, sourced)] : showMarks([sourced], page),
      );
    });
  return make("ul", { class: "s-points" }, entries);
}

/** Several times: each with its name, its time and what happened. */
export const showRounds = (value: Spread, field: Field, page: Page, part: Part): Content => [
  make("p", { class: "s-label" }, part.title),
  showEntries(value, field, page, (round) => [
    textOf(round.navn),
    wordRound(findDate(textOf(round.fra)), findDate(textOf(round.til), true)),
    isBlank(round.slut) || isBlank(round.til)
      ? ""
      : lowerInitial(labelOf(findField("slut", field.fields), textOf(round.slut))),
  ]),
];

/** What others say: who, what it is and when, and their words. */
export const showAssessments = (value: Spread, field: Field, page: Page): Content =>
  showEntries(value, field, page, (one) => [
    textOf(one.hvem),
    lowerInitial(labelOf(findField("slags", field.fields), textOf(one.slags))),
    wordDate(one.dato),
  ]);

/** What two parties say against each other, side by side; alone where the other's words are not known. */
export const showDisputes = (value: Spread, field: Field, page: Page): Content =>
  itemsOf(value)
    .map(groupOf)
    .map((dispute) => {
      const sourced = readGroup(dispute, field);
      const side = (who: string, key: string): Content => [
        make("b", {}, who),
        showBlock(readStated(dispute[key], findField(key, field.fields)), page, sourced),
      ];
      const [one, other] = [textOf(dispute.hvem), textOf(dispute.imod)];
      const isAlone = isBlank(dispute.svar);
      return make(
        "div",
        { class: "s-disagreement" },
        make("p", { class: "s-disagreement__title" }, textOf(dispute.emne)),
        make(
          "div",
          { class: "s-disagreement__places" },
          make("div", {}, side(isAlone ? `${one}, imod ${other}` : one, "tekst")),
          isAlone ? null : make("div", {}, side(other, "svar")),
        ),
      );
    });

/** Money, giver by giver. */
export const showShares = (value: Spread, field: Field, page: Page, part: Part): Content =>
  makeRow(
    part.title,
    showEntries(value, field, page, (one) => [
      textOf(one.hvem),
      textOf(one.beløb),
      textOf(one.andel),
      wordTime(findDate(textOf(one.år)), findDate(textOf(one.til))),
    ]),
  );

/** Words of the source, and who said them. */
export const showQuotes = (value: Spread, field: Field, page: Page): Content =>
  itemsOf(value)
    .map(groupOf)
    .map((quote) =>
      make(
        "figure",
        { class: "s-quote" },
        make("blockquote", {}, make("p", {}, `«${textOf(quote.ord)}»`)),
        make("figcaption", {}, textOf(quote.hvem), showMarks([readGroup(quote, field)], page)),
      ),
    );

export const showContact = (value: Spread): Content => textOf(groupOf(value).hvem);

/** Where to read on. */
export const showFurther = (value: Spread): Content =>
  make(
    "ul",
    { class: "s-sources" },
    itemsOf(value)
      .map(groupOf)
      .map((one) => {
        const about = textOf(one.om);
        return make(
          "li",
          {},
          make("span", { class: "s-sources__title" }, textOf(one.titel)),
          about ? `: ${about}` : null,
        );
      }),
  );
