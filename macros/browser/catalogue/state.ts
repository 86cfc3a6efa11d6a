// What the reader has chosen, and how it stands in the address.
import { readAnswers, writeQuery, writeWords } from "../shared/address";
import { type Catalogue, SORTS, type Sort } from "./catalogue";
import type { Choice, Facet } from "./facets";

/** What stands in the address, and what a reader calls it. */
export const VIEWS = [
  ["", "Resuméer"],
  ["tabel", "Tabel"],
  ["danmarkskort", "Danmarkskort"],
] as const;
export type View = (typeof VIEWS)[number][0];

export interface State {
  /** For each facet the keys of its choices. */
  readonly chosen: Map<string, Set<string>>;
  text: string;
  view: View;
  sort: Sort;
  columns: readonly string[];
  /** How many cases are shown of those that are selected. */
  shown: number;
}

/** «ord» and not «q»: that one belongs to the search of the whole site, which opens itself for it. */
const OWN = { text: "ord", view: "vis", sort: "sorter", columns: "kolonner", shown: "antal" };
const NO_COLUMNS = "ingen";
const LONGEST_TEXT = 200;

/** What an address asks for; what it cannot mean is passed over. `query` is what stands from the «?» on. */
export function readState(query: string, catalogue: Catalogue, hasMap: boolean): State {
  const asked = new URLSearchParams(query);
  // In the order that the reader has put them in.
  const columns = Array.from(new Set(asked.getAll(OWN.columns).join(",").split(","))).filter((key) =>
    catalogue.columns.some((column) => column.key === key),
  );
  const isWithout = asked.get(OWN.columns) === NO_COLUMNS;
  const view = VIEWS.find(([key]) => key === asked.get(OWN.view))?.[0] ?? "";
  const { page } = catalogue.data;
  const shown = Math.min(Number(asked.get(OWN.shown)) || 0, catalogue.size);
  return {
    chosen: new Map(
      catalogue.facets.map(({ key, byKey }) => [key, new Set(readAnswers(asked, key, Array.from(byKey.keys())))]),
    ),
    text: (asked.get(OWN.text) ?? "").slice(0, LONGEST_TEXT),
    view: view === "danmarkskort" && !hasMap ? "" : view,
    sort: SORTS.find(([key]) => key === asked.get(OWN.sort))?.[0] ?? "",
    columns: columns.length || isWithout ? columns : catalogue.usualColumns,
    shown: Math.max(page, Math.ceil(shown / page) * page),
  };
}

/** The address of a state: the path and what stands after it. What others have put in `query` stays there. */
export function writeState(state: State, catalogue: Catalogue, path: string, query: string): string {
  const chosen = catalogue.facets.map((facet) => {
    const keys = listChosen(state, facet).map(({ key }) => key);
    return [facet.key, keys.join(",")] as const;
  });
  const usual = state.columns.join() === catalogue.usualColumns.join();
  const ours = [
    ...chosen,
    [OWN.text, writeWords(state.text)],
    [OWN.view, state.view],
    [OWN.sort, state.sort],
    [OWN.columns, usual ? "" : state.columns.join() || NO_COLUMNS],
    [OWN.shown, state.shown > catalogue.data.page ? String(state.shown) : ""],
  ] as const;
  return path + writeQuery(ours, query);
}

export function isChosen(state: State, facet: Facet, choice: Choice): boolean {
  return state.chosen.get(facet.key)?.has(choice.key) ?? false;
}

/** In the order of the facet. */
export function listChosen(state: State, facet: Facet): Choice[] {
  return facet.choices.filter((choice) => isChosen(state, facet, choice));
}

export function choose(state: State, facet: Facet, choice: Choice, isOn: boolean): void {
  const keys = state.chosen.get(facet.key);
  if (isOn) keys?.add(choice.key);
  else keys?.delete(choice.key);
}

/** Lets go of everything that selects; how it is shown stays. */
export function clearState(state: State): void {
  for (const keys of state.chosen.values()) keys.clear();
  state.text = "";
}

/** Whether anything is chosen or typed. */
export function isSelecting(state: State): boolean {
  return state.text.trim() !== "" || Array.from(state.chosen.values()).some((keys) => keys.size > 0);
}

/** Whether there is anything to look for in what is typed. */
export function hasWords(state: State): boolean {
  return /[\p{L}\p{N}§]/u.test(state.text);
}

/** The same, to change without changing the other. */
export function copyState(state: State): State {
  return { ...state, chosen: new Map(Array.from(state.chosen, ([key, keys]) => [key, new Set(keys)])) };
}
