// Which sheets are found, how many an answer would leave, and what stands in the way where none is.
import { findFit, type People } from "./people";
import { type Known, type State, withAnswers } from "./state";

export interface Findable {
  /** What it is found by: `tid:15-30`, `fase:undervejs`. */
  readonly keys: ReadonlySet<string>;
  readonly people: People | null;
}

export function isFound(item: Findable, state: State): boolean {
  for (const [key, answers] of state.by) {
    if (!Array.from(answers).some((answer) => item.keys.has(`${key}:${answer}`))) return false;
  }
  if (state.people === null) return true;
  const fit = findFit(state.people, item.people);
  return fit === "together" || fit === "groups" || (fit === "divided" && state.isDivided);
}

export const countFound = (items: readonly Findable[], state: State): number =>
  items.filter((item) => isFound(item, state)).length;

/** How many sheets an answer would show, with what else is chosen. */
export const countWith = (items: readonly Findable[], state: State, key: string, answer: string): number =>
  countFound(items, withAnswers(state, key, [answer]));

/** How many more there are for so many people where they are divided. */
export function countDivided(items: readonly Findable[], state: State): number {
  return countFound(items, { ...state, isDivided: true }) - countFound(items, { ...state, isDivided: false });
}

/** A question whose answer, once it is let go, leaves sheets; `personer` is how many one is. */
export interface Release {
  readonly key: string;
  readonly state: State;
  readonly count: number;
}

/** What can be let go of, one question at a time, the one that leaves most first. */
export function listReleases(items: readonly Findable[], state: State, known: Known): Release[] {
  const without: { key: string; state: State }[] = [...known.keys()]
    .filter((key) => state.by.has(key))
    .map((key) => ({ key, state: withAnswers(state, key, []) }));
  if (state.people !== null) without.push({ key: "personer", state: { ...state, people: null, isDivided: false } });
  return without
    .map((one) => ({ ...one, count: countFound(items, one.state) }))
    .filter(({ count }) => count)
    .sort((one, other) => other.count - one.count);
}
