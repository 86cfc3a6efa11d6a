// What of a list is looked for and chosen, and how it stands in the address: it can be kept, and sent to others.

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
const CHOSEN = "valgt";
/** What other pages, and the screen, call the same. */
const SHOWN = "vis";
const LONGEST = 80;

/** What an address asks for; what it cannot mean is passed over. */
export function readState(query: string, known: Known): State {
  const asked = new URLSearchParams(query);
  const chosen = new Set((asked.get(CHOSEN) ?? asked.get(SHOWN) ?? "").split(","));
  const by = new Map<string, string>();
  for (const [key, values] of known.filters) {
    const value = asked.get(key);
    if (value !== null && values.includes(value)) by.set(key, value);
  }
  return {
    by,
    words: (asked.get(WORDS) ?? "").slice(0, LONGEST),
    chosen: known.ids.filter((id) => chosen.has(id)),
  };
}

/** The address of a state, from the «?» on; what others have put there stays. Empty where there is nothing to say. */
export function writeState(state: State, known: Known, query: string): string {
  const own = new Set([...known.filters.keys(), WORDS, CHOSEN, SHOWN]);
  const written = Array.from(state.by, ([key, value]) => `${key}=${encodeURIComponent(value)}`);
  const words = state.words.trim();
  if (words) written.push(`${WORDS}=${encodeURIComponent(words).replace(/%20/g, "+")}`);
  if (state.chosen.length) written.push(`${CHOSEN}=${state.chosen.join(",")}`);
  new URLSearchParams(query).forEach((value, key) => {
    if (!own.has(key)) written.push(`${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
  });
  return written.length ? `?${written.join("&")}` : "";
}
