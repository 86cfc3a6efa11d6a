// Whether something of a list is what is looked for.
import type { State } from "./state";

export interface Findable {
  /** What it is found by: `tema:demokrati`. */
  readonly keys: ReadonlySet<string>;
  /** All of its text, as `fold` gives it. */
  readonly text: string;
}

/** Words without what does not matter: their size, and how much space is between them. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}

/** Every word that is typed stands somewhere in the text, also inside a longer one: «budget» in «borgerbudget». */
export function hasWords(text: string, typed: string): boolean {
  return fold(typed)
    .split(" ")
    .every((word) => text.includes(word));
}

export function isFound(item: Findable, state: Pick<State, "by" | "words">): boolean {
  for (const [key, value] of state.by) if (!item.keys.has(`${key}:${value}`)) return false;
  return hasWords(item.text, state.words);
}
