// The words of the site that a word of the query is looked up under.

/** For each word of the site (its number) how much it stands for the word that was typed. */
export type Forms = Map<number, number>;

/** Keeps the highest of what is said of a thing. */
export function raise(best: Map<number, number>, thing: number, value: number): void {
  if (!((best.get(thing) ?? Number.NEGATIVE_INFINITY) >= value)) best.set(thing, value);
}

/** One word of the query, or one that editors say means the same. */
export interface Slot {
  readonly word: string;
  /** How much it counts beside the other words of the query. */
  mass: number;
  readonly forms: Forms;
  /** Whether the word is on the pages, in some form. */
  isSure: boolean;
  /** Whether it may be unfinished. */
  isTyped: boolean;
  /** Whether it is one word with its neighbour. */
  isJoined: boolean;
  /** Whether editors have said what it means. */
  isMeant: boolean;
  /** Whether it is not of the query, but means or is part of what is. */
  isExtra: boolean;
  /** What it was taken for, where it is on no page. */
  guess: string;
}

export function makeSlot(word: string, mass: number): Slot {
  return {
    word,
    mass,
    forms: new Map(),
    isSure: false,
    isTyped: false,
    isJoined: false,
    isMeant: false,
    isExtra: false,
    guess: "",
  };
}
