// The search dialog: takes what is typed, asks the engine, and lets the keyboard walk through what it answers.
import { need } from "../shared/elements";
import { readPlace } from "./address";
import type { Engine } from "./engine";
import { type Answer, AnswerPane } from "./pane";

const MOST_COMPLETIONS = 5;
const MOST_ALIKE = 4;
/** Milliseconds from the last key until the search, and until one is told that it takes time. */
const TYPING_PAUSE = 20;
const SLOW = 300;

export class FindDialog {
  private readonly input = need<HTMLInputElement>("input", this.dialog);
  private readonly clear = need("[data-s-find-clear]", this.dialog);
  private readonly pane = new AnswerPane(this.dialog, (query) => this.ask(query));
  /** Goes up with every search, so that an answer that comes late is known for one. */
  private run = 0;
  private typing = 0;
  private slow = 0;

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
      await this.search(this.input.value, true);
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

  /** @param isDone whether the last word is whole */
  private async search(query: string, isDone = false): Promise<void> {
    this.stop();
    const { run } = this;
    const asked = query.normalize("NFC").trim();
    this.clear.hidden = !query;
    if (!asked) {
      this.endBusy();
      this.pane.showBeginning();
      return;
    }
    window.clearTimeout(this.slow);
    this.slow = window.setTimeout(() => this.pane.showBusy(), SLOW);
    const found = await this.findAnswer(query, asked, !isDone && !/\s$/.test(query)).catch((error: unknown) => ({
      error,
    }));
    if (run !== this.run) return;
    this.endBusy();
    if ("error" in found) this.pane.showFailure(found.error, () => this.ask(this.input.value));
    else this.pane.showAnswer(found);
  }

  private async findAnswer(query: string, asked: string, isTyping: boolean): Promise<Answer> {
    const engine = await this.getEngine();
    const found = await engine.search(asked, isTyping);
    return {
      query: asked,
      found,
      kinds: engine.kinds,
      completions: engine.complete(query, MOST_COMPLETIONS),
      alike: found.results.length ? [] : engine.findAlike(asked, MOST_ALIKE),
      loadText: (page) => engine.loadText(page),
    };
  }

  /** What waits is not begun, and what is on its way answers something else. */
  private stop(): void {
    window.clearTimeout(this.typing);
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
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    this.step(event.key === "ArrowDown" ? 1 : -1);
  }

  /** From the field to the first answer, and on from one to the next. */
  private step(way: 1 | -1): void {
    const stops = [this.input, ...this.pane.listLinks()];
    const at = Math.max(0, stops.indexOf(document.activeElement as HTMLElement));
    const next = stops[Math.max(0, Math.min(stops.length - 1, at + way))];
    next?.focus();
    if (next === this.input) this.pane.scrollToTop();
    else next?.scrollIntoView({ block: "nearest" });
  }
}
