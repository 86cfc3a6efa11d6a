// What the parts of the page know of it: what the reader has chosen, and how that is changed.
import type { State } from "./state";

export interface Manner {
  /** What is said of it before the number of cases. */
  readonly said?: string;
  /** What is selected stays, and how much of it is shown. */
  readonly keeps?: boolean;
  /** It is no step of the history of its own, but belongs to the last one. */
  readonly replaces?: boolean;
}

export interface Page {
  readonly state: State;
  /** Every change of the reader's goes through here: it is remembered, shown and told. */
  change(make: (state: State) => void, manner?: Manner): void;
  /** Tells something when nothing new has come for a while. */
  say(text: string): void;
}
