// What is shown below the field of the search: a way to begin, the answers, or that there are none.
import { makeAnnouncer } from "../shared/announce";
import { find, findAll, make, need } from "../shared/elements";
import { findWorst, Notice } from "../shared/failure";
import { count } from "../shared/words";
import { keepPlace, keepSearch, type Place, readKind } from "./address";
import { type Actions, AT_ONCE, makeGroups, makeKinds, makeOnly, ofKind } from "./answers";
import type { TextPiece } from "./data";
import type { Found } from "./engine";
import {
  makeBeginning,
  makeChips,
  makeFailure,
  makeNotes,
  makeNothing,
  wordFailure,
  wordGuesses,
  wordNothing,
} from "./guidance";
import type { Kind } from "./kinds";
import { type Chosen, type Facet, keepChosen, makeNarrowing } from "./narrowing";
import { forgetRecent, keepRecent, listRecent } from "./recent";
import type { Editors } from "./reporting";
import { ResultMaker } from "./results";
import type { Suggestion } from "./suggestions";

/** Milliseconds from what is shown until it is told: a reader who types is not told at each key. */
const SPEAKING_PAUSE = 600;
const LINK = ".s-find__link";

/** An answer to a query, with queries that go on from it, and where there is no result, queries that are like it. */
export interface Answer {
  readonly query: string;
  readonly found: Found;
  /** Whether the reader has stopped typing, and whether only the beginning of what was typed is searched for. */
  readonly isSettled: boolean;
  readonly isCut: boolean;
  readonly kinds: readonly Kind[];
  readonly facets: readonly Facet[];
  readonly completions: readonly Suggestion[];
  readonly alike: readonly Suggestion[];
  readonly loadText: (page: number) => Promise<TextPiece>;
}

/** How a reader may ask otherwise. */
export interface Ways {
  ask(query: string): void;
  /** Asks once more, with every word as it is typed. */
  askLiterally(): void;
}

export class AnswerPane implements Actions {
  private readonly base = this.dialog.getAttribute("data-base") ?? "";
  private readonly output = need("[data-s-find-output]", this.dialog);
  private readonly status = need("[data-s-find-status]", this.dialog);
  private readonly say = makeAnnouncer(this.status, SPEAKING_PAUSE);
  private readonly editors: Editors = {
    mail: this.dialog.getAttribute("data-contact") ?? "",
    repository: this.dialog.getAttribute("data-repository") ?? "",
  };
  private shown: Answer | null = null;
  private maker: ResultMaker | null = null;
  /** The kind that is shown alone, by its key, and how many of it. */
  private only: string | null = readKind();
  private limit = AT_ONCE;
  private chosen: Chosen = new Map();

  constructor(
    private readonly dialog: HTMLElement,
    private readonly ways: Ways,
  ) {
    // Who comes back finds the answers where they were.
    this.output.addEventListener("click", (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>(LINK) : null;
      if (!link) return;
      keepPlace({ limit: this.limit, number: this.listLinks().indexOf(link) });
      if (this.shown) keepRecent(this.shown.query);
    });
  }

  private readonly ask = (query: string): void => this.ways.ask(query);

  get hasAnswer(): boolean {
    return this.shown !== null;
  }

  listLinks(): HTMLElement[] {
    return findAll(LINK, this.output);
  }

  scrollToTop(): void {
    this.output.scrollTop = 0;
  }

  /** What stands there answers something else while an answer is on its way. */
  showBusy(): void {
    this.output.setAttribute("aria-busy", "true");
    if (!this.shown) this.output.replaceChildren(make("p", { class: "s-find__count" }, "Søger …"));
    this.say("Søger …");
  }

  endBusy(): void {
    this.output.removeAttribute("aria-busy");
  }

  /** @param typed what is too little to search for */
  showBeginning(typed = ""): void {
    this.shown = null;
    this.only = null;
    this.chosen = new Map();
    keepSearch("", null);
    this.say("");
    const forget = () => {
      forgetRecent();
      this.showBeginning(typed);
    };
    this.show("empty", typed, makeBeginning(this.base, listRecent(), this.ask, forget));
  }

  showFailure(error: unknown, tryAgain: () => void): void {
    this.shown = null;
    this.output.replaceChildren(...makeFailure(this.base, error, tryAgain));
    this.say(wordFailure(error));
  }

  showAnswer(answer: Answer): void {
    if (this.shown?.query !== answer.query) this.chosen = new Map();
    this.shown = answer;
    this.limit = AT_ONCE;
    const kind = this.findKind(answer);
    if (!kind || !ofKind(answer.found.results, kind).length) this.only = null;
    keepSearch(answer.query, this.only);
    this.render(answer);
  }

  narrow({ key }: Kind): void {
    this.choose(this.only === key ? null : key);
  }

  widen(): void {
    this.choose(null);
  }

  /** Shows more of a long list, and goes to the first of the new ones. */
  showMore(total: number): void {
    if (!this.shown) return;
    const before = this.listLinks().length;
    const place = this.output.scrollTop;
    this.limit += AT_ONCE;
    this.render(this.shown);
    this.output.scrollTop = place;
    this.listLinks()[before]?.focus();
    this.say(`Viser ${Math.min(this.limit, total)} af ${total}.`);
  }

  /** Goes back to where one was among the answers. */
  async returnTo(place: Place): Promise<void> {
    this.limit = place.limit || AT_ONCE;
    if (this.shown && this.limit > AT_ONCE) this.render(this.shown);
    const link = this.listLinks()[place.number];
    if (!link) return;
    link.focus({ preventScroll: true });
    link.scrollIntoView({ block: "center" });
    // The texts of those above make them taller.
    await this.maker?.settle();
    if (document.activeElement === link) link.scrollIntoView({ block: "center" });
  }

  /** The dialog is closed: the address is the page's own again. */
  leave(): void {
    this.endBusy();
    this.say("");
    this.status.textContent = "";
    keepSearch("", null);
  }

  private choose(only: string | null): void {
    if (!this.shown) return;
    this.only = only;
    this.limit = AT_ONCE;
    keepSearch(this.shown.query, only);
    this.render(this.shown);
    find(`[data-kind="${only ?? "alle"}"]`, this.output)?.focus();
  }

  private render(answer: Answer): void {
    const { query, found, alike } = answer;
    const more = answer.completions.length ? [makeChips("Skriv videre", answer.completions, this.ask)] : [];
    if (!found.results.length) {
      this.show("nothing", query, [...more, ...makeNothing(this.base, query, alike, this.editors, this.ask)]);
      this.say(wordNothing(query, alike));
      return;
    }
    const notice = new Notice();
    // Their titles lead there all the same.
    const tellLost = (failures: readonly unknown[]) =>
      notice.show(findWorst(failures), "Uddrag af siderne", () => this.ask(query));
    this.show("results", query, [...more, notice.element, ...this.makeAnswers(answer, tellLost)]);
    this.scrollToTop();
    this.say(this.wordAnswers(answer));
  }

  private findKind({ kinds }: Answer): Kind | null {
    return kinds.find(({ key }) => key === this.only) ?? null;
  }

  private makeAnswers(answer: Answer, tellLost: (failures: readonly unknown[]) => void): HTMLElement[] {
    const { found, kinds, facets, loadText } = answer;
    this.maker?.stop();
    this.maker = new ResultMaker(this.base, this.output, found, loadText, tellLost);
    const kind = this.findKind(answer);
    const results = keepChosen(found.results, this.chosen);
    const narrowing = makeNarrowing(facets, found.results, this.chosen, (facet, number) => this.pick(facet, number));
    return [
      ...makeNotes(found, {
        ...answer,
        base: this.base,
        ask: this.ask,
        askLiterally: () => this.ways.askLiterally(),
      }),
      makeKinds(kinds, results, kind, this),
      ...(narrowing ? [narrowing] : []),
      kind ? makeOnly(results, kind, this.limit, this.maker, this) : makeGroups(results, this.maker, this),
    ];
  }

  private pick(facet: Facet, number: number | null): void {
    if (!this.shown) return;
    const chosen = new Map(this.chosen);
    if (number === null) chosen.delete(facet.key);
    else chosen.set(facet.key, number);
    this.chosen = chosen;
    this.render(this.shown);
    find(`[data-facet="${facet.key}"]`, this.output)?.focus();
  }

  private wordAnswers(answer: Answer): string {
    const { query, found, completions } = answer;
    const results = keepChosen(found.results, this.chosen);
    const kind = this.findKind(answer);
    const all = count(results.length, "svar", "svar");
    const number = kind ? `${ofKind(results, kind).length} af ${all}: ${kind.many.toLowerCase()}` : all;
    const more = completions.length ? `${count(completions.length, "forslag", "forslag")} til at skrive videre.` : "";
    return [`${number} på «${query}».`, wordGuesses(found.guesses), more].filter(Boolean).join(" ");
  }

  /** Shows something, and says what it is and for which query. */
  private show(state: "empty" | "results" | "nothing", query: string, content: readonly HTMLElement[]): void {
    this.output.dataset.state = state;
    this.output.dataset.query = query;
    this.output.replaceChildren(...content);
  }
}
