// The versions of others beside one's own: the largest difference first, and each taken over as the reader says.
import { make, makeButton, makeHidden, need } from "../../../shared/elements";
import { count, joinWords } from "../../../shared/words";
import type { Part } from "../../frame/tool_page";
import { nameOf, type Work } from "../../frame/work";
import { type Agreement, type Answer, STATUS_WORDS } from "../agreement";
import { numberOf } from "../data";
import {
  areNamesEqual,
  type Choice,
  type Comparison,
  compare,
  type Likeness,
  listNames,
  merge,
  mergeNames,
} from "../merging";
import type { Table } from "./table";

const CHOICES: readonly (readonly [Choice, string])[] = [
  ["mine", "Behold vores"],
  ["theirs", "Tag deres"],
  ["both", "Tag begge"],
];
const CHOSEN: Readonly<Record<Choice, string>> = {
  mine: "Jeres står fast.",
  theirs: "Deres er taget.",
  both: "Begge står nu under hinanden.",
};
const HEADINGS: readonly (readonly [Likeness, string])[] = [
  ["differ", "Her siger I noget forskelligt"],
  ["theirs", "Det har kun de svaret på"],
];
const REST: readonly (readonly [Likeness, string])[] = [
  ["mine", "Kun I har svaret"],
  ["same", "I siger det samme"],
  ["none", "Ingen har svaret"],
];

const QUIET = { class: "s-button s-button--quiet" };

export class Comparing implements Part {
  private readonly place: HTMLElement;
  private isStale = false;
  /** What is shown already: nothing of it is made anew while it is the same. */
  private shown: readonly unknown[] = [];

  constructor(private readonly table: Table) {
    this.place = need("[data-s-agree-compare]", table.page.root);
  }

  listen(): void {
    document.addEventListener("focusout", () => {
      if (this.isStale) window.setTimeout(() => this.render());
    });
  }

  render(): void {
    const { agreement, page } = this.table;
    const { works } = page.others;
    // While somebody writes, nothing is measured at each letter.
    this.isStale = document.activeElement instanceof HTMLTextAreaElement && works.length > 0;
    if (this.isStale || (this.shown[0] === agreement && this.shown[1] === works)) return;
    this.shown = [agreement, works];
    this.place.replaceChildren(...works.map((work) => this.makeVersion(work)));
  }

  private makeVersion(work: Work<Agreement>): HTMLElement {
    const { agreement, data, page } = this.table;
    const name = nameOf(work, page.kind);
    const all = compare(agreement, work.state, data);
    const open = (likeness: Likeness): Comparison[] => all.filter((one) => one.likeness === likeness && !one.isSettled);
    const sections = HEADINGS.map(([likeness, heading]) => this.makeSection(heading, open(likeness), work));
    const settled = all.filter((one) => one.isSettled && one.likeness !== "same" && one.likeness !== "none");
    const rest = REST.map(([likeness, heading]) => this.makeLine(heading, open(likeness)));
    return make(
      "section",
      { class: "s-agree__version", "aria-label": name },
      make("h3", { tabindex: -1 }, `Jeres og «${name}»`),
      areNamesEqual(agreement, work.state) ? null : this.makeNames(work),
      sections,
      rest,
      this.makeLine("Det har I taget stilling til", settled),
    );
  }

  private makeSection(heading: string, found: readonly Comparison[], work: Work<Agreement>): HTMLElement | null {
    if (!found.length) return null;
    const title = make("h4", {}, heading, make("span", { class: "s-quiet" }, ` ${found.length}`));
    return make("div", {}, title, ...found.map((one) => this.makePair(one, work)));
  }

  private makeLine(heading: string, found: readonly Comparison[]): HTMLElement | null {
    if (!found.length) return null;
    const titles = found
      .map(({ question }) => ({ number: numberOf(this.table.data, question.id), title: question.title }))
      .sort((one, other) => one.number - other.number)
      .map(({ number, title }) => `${number}. ${title}`);
    return make("p", { class: "s-agree__rest" }, make("b", {}, `${heading} (${found.length}): `), titles.join(", "));
  }

  private makePair(one: Comparison, work: Work<Agreement>): HTMLElement {
    const { question } = one;
    const name = `${numberOf(this.table.data, question.id)}. ${question.title}`;
    const choices = CHOICES.map(([choice, words]) =>
      makeButton([words, makeHidden(`: ${question.title}`)], QUIET, () => {
        this.take(
          merge(this.table.agreement, one, choice, work.state.parties),
          `«${question.title}»: ${CHOSEN[choice]}`,
          work,
        );
      }),
    );
    const edit = makeButton(["Ret selv", makeHidden(`: ${question.title}`)], QUIET, () => this.table.go(question.id));
    return make(
      "article",
      { class: "s-agree__pair", "data-s-agree-pair": question.id },
      make("h5", {}, name),
      make("div", {}, this.makeAnswer("Jeres", one.mine), this.makeAnswer("Deres", one.theirs)),
      make("p", { class: "s-actions" }, ...choices, edit),
    );
  }

  private makeAnswer(whose: string, { text, status }: Answer): HTMLElement {
    const words = text.trim()
      ? make("p", { class: "s-agree__text" }, text)
      : make("p", { class: "s-quiet" }, "Intet skrevet.");
    return make("div", {}, make("p", { class: "s-label" }, `${whose}: ${STATUS_WORDS[status]}`), words);
  }

  private makeNames(work: Work<Agreement>): HTMLElement {
    const tell = (agreement: Agreement): string => joinWords(listNames(agreement)) || "ingen navne endnu";
    const choices = CHOICES.map(([choice, words]) =>
      makeButton([words, makeHidden(": parternes navne")], QUIET, () => {
        const merged = mergeNames(this.table.agreement, work.state, choice);
        this.take(merged, `Nu er der ${count(listNames(merged).length, "navn", "navne")} på parterne.`, work);
      }),
    ).slice(1);
    return make(
      "article",
      { class: "s-agree__pair", "data-s-agree-pair": "parter" },
      make("h4", {}, "Parternes navne"),
      make(
        "div",
        {},
        make("div", {}, make("p", { class: "s-label" }, "Jeres"), make("p", {}, tell(this.table.agreement))),
        make("div", {}, make("p", { class: "s-label" }, "Deres"), make("p", {}, tell(work.state))),
      ),
      make("p", { class: "s-actions" }, ...choices),
    );
  }

  /** What was pressed is made anew: the keyboard goes to the heading of the version. */
  private take(agreement: Agreement, told: string, { id }: Work<Agreement>): void {
    const at = this.table.page.others.works.findIndex((work) => work.id === id);
    this.table.change(agreement, told);
    this.table.page.onceShown(() => this.place.children[at]?.querySelector<HTMLElement>("h3")?.focus());
  }
}
