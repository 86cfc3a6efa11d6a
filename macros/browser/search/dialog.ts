// The search dialog: takes what is typed, asks the engine, and lets the keyboard walk through what it answers.
import { need } from "../shared/elements";
import { readPlace } from "./address";
import type { Engine } from "./engine";
import { readTyped, type Typed, withoutBegun } from "./input";
import { type Answer, AnswerPane } from "./pane";
import { keepRecent } from "./recent";

const MOST_COMPLETIONS = 5;
const MOST_ALIKE = 4;
/** Milliseconds from the last key until the search, and until one is told that it takes time. */
const TYPING_PAUSE = 20;
const SLOW = 300;
/** Until it is said that an unfinished word gives nothing: the next letter may change it. */
const SETTLING_PAUSE = 900;
/** Answers that PageUp and PageDown pass. */
const PAGE = 5;

/** How many answers each key passes. */
const WAYS: Readonly<Record<string, number | undefined>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: -Number.MAX_SAFE_INTEGER,
  End: Number.MAX_SAFE_INTEGER,
};

export class FindDialog {
  private readonly input = need<HTMLInputElement>("input", this.dialog);
  private readonly clear = need("[data-s-find-clear]", this.dialog);
  private readonly pane = new AnswerPane(this.dialog, {
    ask: (query) => this.ask(query),
    askLiterally: () => void this.search(this.input.value, { isDone: true, isLiteral: true }),
  });
  /** Goes up with every search, so that an answer that comes late is known for one. */
  private run = 0;
  private typing = 0;
  private slow = 0;
  private settling = 0;

  constructor(
    private readonly dialog: HTMLDialogElement,
    private readonly getEngine: () => Promise<Engine>,
  ) {}

  listen(): void {
    this.dialog.addEventListener("keydown", (event) => this.walk(event));
    this.dialog.addEventListener("close", () => this.leave());
    // Enter searches at once and goes to the best answer; once more opens it.
    this.input.form?.addEventListener("submit", async (event) => {
      event.preventDefault();
      await this.search(this.input.value, { isDone: true });
      keepRecent(this.input.value);
      if (this.pane.hasAnswer && document.activeElement === this.input) this.step(1);
    });
    this.input.addEventListener("input", () => {
      this.stop();
      this.typing = window.setTimeout(() => void this.search(this.input.value), TYPING_PAUSE);
      this.clear.hidden = !this.input.value;
    });
    this.clear.addEventListener("click", () => this.ask(""));
  }

  /** Searches for what stands in the field already. Who comes back finds the answer that was followed in focus. */
  async open(): Promise<void> {
    const place = readPlace();
    await this.search(this.input.value);
    if (place && this.pane.hasAnswer) await this.pane.returnTo(place);
  }

  private ask(query: string): void {
    this.input.value = query;
    this.input.focus();
    void this.search(query);
  }

  /** `isDone`: the last word is whole; `isLiteral`: no word is a typing error. */
  private async search(text: string, { isDone = false, isLiteral = false } = {}): Promise<void> {
    this.stop();
    const { run } = this;
    this.clear.hidden = !text;
    const typed = readTyped(text);
    const isTyping = !isDone && !/\s$/.test(text);
    // One letter of a word says nothing yet: what stands there stays, or answers the words before it.
    const asked = isTyping ? withoutBegun(typed.query) : typed.query;
    if (!asked) {
      this.endBusy();
      if (!typed.query || !this.pane.hasAnswer) this.pane.showBeginning(typed.query);
      return;
    }
    window.clearTimeout(this.slow);
    this.slow = window.setTimeout(() => this.pane.showBusy(), SLOW);
    const found = await this.findAnswer({ ...typed, text, asked, isTyping, isLiteral }).catch((error: unknown) => ({
      error,
    }));
    if (run !== this.run) return;
    this.endBusy();
    if ("error" in found) this.pane.showFailure(found.error, () => this.ask(this.input.value));
    else this.show(found, isTyping);
  }

  /** Shows an answer. None, and words that are missing, are told of when the reader has stopped typing. */
  private show(answer: Answer, isTyping: boolean): void {
    if (!isTyping) {
      this.pane.showAnswer(answer);
      return;
    }
    const isNothing = !answer.found.results.length;
    if (!isNothing) this.pane.showAnswer({ ...answer, isSettled: false });
    if (!isNothing && !answer.found.missing.length) return;
    this.settling = window.setTimeout(() => this.pane.showAnswer(answer), SETTLING_PAUSE);
  }

  private async findAnswer(
    typed: Typed & { text: string; asked: string; isTyping: boolean; isLiteral: boolean },
  ): Promise<Answer> {
    const engine = await this.getEngine();
    const found = await engine.search(typed.asked, typed.isTyping, typed.isLiteral);
    return {
      query: typed.query,
      found,
      isCut: typed.isCut,
      isSettled: true,
      kinds: engine.kinds,
      facets: engine.facets,
      completions: engine.complete(typed.text, MOST_COMPLETIONS),
      alike: found.results.length ? [] : engine.findAlike(typed.asked, MOST_ALIKE),
      loadText: (page) => engine.loadText(page),
    };
  }

  /** What waits is not begun, and what is on its way answers something else. */
  private stop(): void {
    window.clearTimeout(this.typing);
    window.clearTimeout(this.settling);
    this.run += 1;
  }

  private endBusy(): void {
    window.clearTimeout(this.slow);
    this.pane.endBusy();
  }

  private leave(): void {
    this.stop();
    this.endBusy();
    this.pane.leave();
  }

  private walk(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const isAtAnswer = this.pane.listLinks().includes(document.activeElement as HTMLElement);
    const way = WAYS[event.key];
    if (way !== undefined && (isAtAnswer || Math.abs(way) === 1)) {
      event.preventDefault();
      this.step(way);
    } else if (isAtAnswer && (event.key.length === 1 || event.key === "Backspace") && event.key !== " ") {
      // Who goes on typing is in the field again: the letter goes where the focus is when the key has been told.
      this.input.focus();
      this.input.setSelectionRange(this.input.value.length, this.input.value.length);
    }
  }

  /** From the field to the first answer, and on from one to the next. */
  private step(way: number): void {
    const links = this.pane.listLinks();
    const stops = [this.input, ...links];
    const at = Math.max(0, stops.indexOf(document.activeElement as HTMLElement));
    // By pages one stays among the answers.
    const least = Math.abs(way) > 1 ? 1 : 0;
    const next = stops[Math.max(least, Math.min(stops.length - 1, at + way))];
    next?.focus();
    if (next === this.input) this.pane.scrollToTop();
    else next?.scrollIntoView({ block: "nearest" });
  }
}
