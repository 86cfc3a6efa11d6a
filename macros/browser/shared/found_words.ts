// The words that an answer was found by go along in the address of its page: «?fund=jurist+juristen».

export const FOUND_WORDS = "fund";
/** More than a page's few words for the same is no help to the eye. */
export const MOST_WORDS = 8;

/** The part of an address after the page: the words to mark, and the section. */
export function leadTo(anchor: string, words: readonly string[]): string {
  const query = words.slice(0, MOST_WORDS).map(encodeURIComponent).join("+");
  return `${query ? `?${FOUND_WORDS}=${query}` : ""}${anchor ? `#${anchor}` : ""}`;
}

/** The words of an address; none where it has none. */
export function readWords(search: string): string[] {
  const sent = new URLSearchParams(search).get(FOUND_WORDS) ?? "";
  return sent.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
}
