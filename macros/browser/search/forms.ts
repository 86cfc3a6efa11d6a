// The words of the site that a word of the query is looked up under.
import type { Kind } from "./kinds";

/** How near a word of the site is to the one that was typed: what is nearer comes first. */
export const TIER = {
  /** It is what is typed, begins with it while it is being typed, or is the same word written otherwise. */
  literal: 0,
  /** Another form of it, or a compound with it. */
  form: 1,
  /** A typing error away, or what editors say means the same. */
  meaning: 2,
} as const;

export type Tier = (typeof TIER)[keyof typeof TIER];

/** A word of the site (its number), how much it stands for the word that was typed, and how near it is to it. */
export type Form = readonly [id: number, weight: number, tier: Tier];

/** For each word of the site how much it stands for the word that was typed, the most that is said of it. */
export class Forms {
  private readonly weights = new Map<number, number>();
  private readonly tiers = new Map<number, Tier>();

  get size(): number {
    return this.weights.size;
  }
  weightOf(id: number): number {
    return this.weights.get(id) ?? 0;
  }
  raise(id: number, weight: number, tier: Tier): void {
    raise(this.weights, id, weight);
    const before = this.tiers.get(id);
    if (before === undefined || tier < before) this.tiers.set(id, tier);
  }
  set(id: number, weight: number): void {
    this.weights.set(id, weight);
  }
  ids(): IterableIterator<number> {
    return this.weights.keys();
  }
  list(): Form[] {
    return Array.from(this.weights, ([id, weight]) => [id, weight, this.tiers.get(id) ?? TIER.meaning]);
  }
  has(tier: Tier): boolean {
    return Array.from(this.tiers.values()).includes(tier);
  }
}

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
  /** The kinds of answer that are called so. */
  kinds: readonly Kind[];
  /** Whether the word is on the pages, in some form. */
  isSure: boolean;
  /** Whether it is a name, or a word that is never mixed with others. */
  isFixed: boolean;
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
    forms: new Forms(),
    kinds: [],
    isSure: false,
    isFixed: false,
    isTyped: false,
    isJoined: false,
    isMeant: false,
    isExtra: false,
    guess: "",
  };
}

/** Whether anything at all answers to it. */
export function isHeld(slot: Slot): boolean {
  return slot.forms.size > 0 || slot.kinds.length > 0;
}
