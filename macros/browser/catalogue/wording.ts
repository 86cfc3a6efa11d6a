// The catalogue in words.
import type { Catalogue } from "./catalogue";
import { listChosen, type State } from "./state";

/** Cases with their number; none is said in a word. */
export function wordCases(number: number): string {
  if (number === 0) return "ingen cases";
  return number === 1 ? "1 case" : `${number} cases`;
}

/** What is only named in the sources is no case to read. */
export function wordNamed(number: number): string {
  return `Ingen cases, ${number} kun nævnt`;
}

/** How many cases are selected of all, and how many of them are only named in the sources. */
export function wordTotal(total: number, named: number, all: number): string {
  const number = total === all ? `Alle ${wordCases(total)}` : `${total} af ${wordCases(all)}`;
  if (!named) return number;
  return named < total ? `${number}, heraf ${named} kun nævnt` : wordNamed(named);
}

/** What is chosen of a facet, or typed. */
export interface Condition {
  readonly title: string;
  readonly words: string;
}

export function wordText(state: State): string {
  const text = state.text.trim();
  return text ? `«${text}»` : "";
}

/** Everything that is chosen. */
export function wordConditions(catalogue: Catalogue, state: State): Condition[] {
  const conditions = catalogue.facets.map((facet) => ({
    title: facet.title,
    words: listChosen(state, facet)
      .map(({ title }) => title)
      .join(" eller "),
  }));
  return [...conditions, { title: "Ord", words: wordText(state) }].filter(({ words }) => words);
}
