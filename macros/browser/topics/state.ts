// What of a list is looked for and chosen, and how it stands in the address.
import { readAnswers, writeQuery, writeWords } from "../shared/address";

export interface State {
  /** For each filter the one answer that is asked for. */
  readonly by: ReadonlyMap<string, string>;
  readonly words: string;
  /** The ids of what is chosen, in the order of the list. */
  readonly chosen: readonly string[];
}

/** What can be asked for: the answers of each filter, and the ids of the list in their order. */
export interface Known {
  readonly filters: ReadonlyMap<string, readonly string[]>;
  readonly ids: readonly string[];
}

/** «ord» and not «q»: that one opens the search of the whole site. */
const WORDS = "ord";
/** As «Vis på skærm» and the ways to a page's cards call it. */
const CHOSEN = "vis";
/** What it was called before: such addresses have been kept and sent on. */
const CHOSEN_BEFORE = "valgt";
const LONGEST = 80;

/** What an address asks for; what it cannot mean is passed over. */
export function readState(query: string, known: Known): State {
  const asked = new URLSearchParams(query);
  const by = new Map<string, string>();
  for (const [key, values] of known.filters) {
    const [value] = readAnswers(asked, key, values);
    if (value !== undefined) by.set(key, value);
  }
  return {
    by,
    words: (asked.get(WORDS) ?? "").slice(0, LONGEST),
    chosen: readAnswers(asked, asked.has(CHOSEN) ? CHOSEN : CHOSEN_BEFORE, known.ids),
  };
}

/** The address of a state, from the «?» on; what others have put there stays. Empty where there is nothing to say. */
export function writeState(state: State, known: Known, query: string): string {
  const filters = Array.from(
    known.filters.keys(),
    (key) => [key, encodeURIComponent(state.by.get(key) ?? "")] as const,
  );
  const ours = [
    ...filters,
    [WORDS, writeWords(state.words)],
    [CHOSEN, state.chosen.join(",")],
    [CHOSEN_BEFORE, ""],
  ] as const;
  return writeQuery(ours, query);
}
