// Drawing cards on the stage: what is in play, what has been drawn, and the words for it. Kept until the tab is closed.
import { find, findAll, make, need } from "../shared/elements";
import { keepInTab } from "../shared/storage";
import { type Choice, Deck } from "./deck";
import type { Subject } from "./subjects";

const FEWEST = 2;
const ALL = "alle";
const CHOSEN = "valgte";
const THEME = "tema:";

export class DeckPanel {
  private readonly kept = keepInTab();
  private readonly slot = `samspil.skaerm:${window.location.pathname}`;
  private readonly questions: readonly Subject[];
  private readonly select: HTMLSelectElement;
  private deck: Deck;

  /** `changed` is called when other cards are in play. */
  constructor(
    private readonly dialog: HTMLElement,
    subjects: readonly Subject[],
    changed: () => void,
  ) {
    this.questions = subjects.filter((subject) => subject.kind === "question");
    this.select = need("[data-s-stage-theme-choice]", dialog);
    this.deck = this.makeDeck(new Set());
    for (const part of findAll("[data-s-stage-deck]", dialog)) part.hidden = !this.isPlayed;
    dialog.classList.toggle("s-stage--plain", !this.isPlayed);
    this.select.addEventListener("change", () => {
      this.deck.choose(this.chosen());
      changed();
      // So that the next key turns the page, and does not choose another theme.
      find("[data-s-stage-slide]", dialog)?.focus();
    });
  }

  get isPlayed(): boolean {
    return this.questions.length >= FEWEST;
  }

  /** The ids of what is turned over; null where nothing is played and all is. */
  get shownIds(): ReadonlySet<string> | null {
    return this.isPlayed ? new Set(this.deck.shown.map((card) => card.id)) : null;
  }

  begin(chosen: ReadonlySet<string>): void {
    const { hidesUsed } = this.deck;
    this.deck = this.makeDeck(chosen);
    this.deck.hidesUsed = hidesUsed;
    const option = (value: string, words: string, count: number): HTMLOptionElement =>
      make("option", { value }, `${words} (${count})`);
    const { chosenCards, themes } = this.deck;
    this.select.replaceChildren(
      option(ALL, "alle", this.questions.length),
      ...(chosenCards.length ? [option(CHOSEN, "de valgte", chosenCards.length)] : []),
      ...themes.map((theme) =>
        option(THEME + theme, theme, this.questions.filter((question) => question.theme === theme).length),
      ),
    );
    this.select.value = chosenCards.length ? CHOSEN : ALL;
    const choice = this.select.closest("label");
    if (choice) choice.hidden = this.select.options.length < FEWEST;
  }

  draw(): string | null {
    const card = this.deck.draw();
    this.keep();
    return card?.id ?? null;
  }

  turnHiding(): string {
    this.deck.hidesUsed = !this.deck.hidesUsed;
    const button = need('[data-s-stage-do="hide"]', this.dialog);
    button.setAttribute("aria-pressed", String(this.deck.hidesUsed));
    return this.deck.hidesUsed ? "Kort, der er trukket, er skjult." : "Alle kort vises igen.";
  }

  beginAgain(): string {
    this.deck.beginAgain();
    this.keep();
    return "Alle kort kan trækkes igen.";
  }

  tellDrawn(): void {
    if (!this.isPlayed) return;
    need("[data-s-stage-drawn]", this.dialog).textContent = `${this.deck.drawn} af ${this.deck.inPlay.length} trukket`;
  }

  private makeDeck(chosen: ReadonlySet<string>): Deck {
    const used = this.kept.read(this.slot);
    const names = Array.isArray(used) ? used.filter((one): one is string => typeof one === "string") : [];
    return new Deck(this.questions, chosen, names, Math.random);
  }

  private keep(): void {
    this.kept.write(this.slot, this.deck.kept);
  }

  private chosen(): Choice {
    const { value } = this.select;
    if (value.startsWith(THEME)) return { of: "theme", theme: value.slice(THEME.length) };
    return { of: value === CHOSEN ? "chosen" : "all" };
  }
}
