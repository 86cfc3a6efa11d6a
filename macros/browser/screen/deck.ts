// The cards of a meeting: which are in play, and one drawn at random that has not been drawn before. Nothing here knows of a
// page.

export interface Card {
  readonly id: string;
  readonly theme: string;
}

/** What is in play: all, those that the reader chose on the page, or those of one theme. */
export type Choice = { readonly of: "all" | "chosen" } | { readonly of: "theme"; readonly theme: string };

export class Deck {
  hidesUsed = false;
  private choice: Choice = { of: "all" };
  private readonly used: Set<string>;

  /** `random` gives a number from 0 up to, not including, 1. */
  constructor(
    private readonly cards: readonly Card[],
    private readonly chosen: ReadonlySet<string>,
    used: readonly string[],
    private readonly random: () => number,
  ) {
    const known = new Set(cards.map((card) => card.id));
    this.used = new Set(used.filter((id) => known.has(id)));
    if (this.chosenCards.length) this.choice = { of: "chosen" };
  }

  get chosenCards(): readonly Card[] {
    return this.cards.filter((card) => this.chosen.has(card.id));
  }

  get themes(): readonly string[] {
    return [...new Set(this.cards.map((card) => card.theme).filter(Boolean))];
  }

  /** The cards that are played with, used or not. */
  get inPlay(): readonly Card[] {
    const { choice } = this;
    if (choice.of === "chosen") return this.chosenCards;
    if (choice.of === "theme") return this.cards.filter((card) => card.theme === choice.theme);
    return this.cards;
  }

  get unused(): readonly Card[] {
    return this.inPlay.filter((card) => !this.used.has(card.id));
  }

  /** What one turns over with «Næste» and «Forrige». */
  get shown(): readonly Card[] {
    return this.hidesUsed ? this.unused : this.inPlay;
  }

  get drawn(): number {
    return this.inPlay.length - this.unused.length;
  }

  /** What is kept for the session. */
  get kept(): readonly string[] {
    return [...this.used];
  }

  choose(choice: Choice): void {
    this.choice = choice;
  }

  isUsed(id: string): boolean {
    return this.used.has(id);
  }

  /** A card that has not been drawn before; null where all in play have been. */
  draw(): Card | null {
    const { unused } = this;
    const card = unused[Math.min(Math.floor(this.random() * unused.length), unused.length - 1)];
    if (!card) return null;
    this.used.add(card.id);
    return card;
  }

  /** All cards in play can be drawn once more; those of other themes stay as they are. */
  beginAgain(): void {
    for (const card of this.inPlay) this.used.delete(card.id);
  }
}
