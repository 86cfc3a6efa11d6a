// Narrowing answers by what the cases among them have: municipality, target group, method.
import { make } from "../shared/elements";
import type { WordsPiece } from "./data";
import type { Result } from "./engine";

export interface Facet {
  readonly key: string;
  readonly title: string;
  /** Its choices, each with its number in the index. */
  readonly choices: readonly { readonly number: number; readonly name: string }[];
}

export function readFacets(rows: WordsPiece["facetter"]): Facet[] {
  let number = 0;
  return rows.map(([key, title, names]) => ({
    key,
    title,
    choices: names.map((name) => ({ number: number++, name })),
  }));
}

/** For each facet the number of what is chosen. */
export type Chosen = ReadonlyMap<string, number>;

export function keepChosen(results: readonly Result[], chosen: Chosen): Result[] {
  const wanted = Array.from(chosen.values());
  return results.filter(({ about }) => wanted.every((number) => about.includes(number)));
}

/** Choices of the answers with how many have each; of a facet that parts them none, or one that is chosen. */
export function countChoices(facet: Facet, results: readonly Result[], chosen: Chosen) {
  const others = new Map(Array.from(chosen).filter(([key]) => key !== facet.key));
  const left = keepChosen(results, others);
  return facet.choices
    .map(({ number, name }) => ({ number, name, count: left.filter(({ about }) => about.includes(number)).length }))
    .filter(({ number, count }) => count > 0 || chosen.get(facet.key) === number);
}

/** A row of menus, one for each facet that some of the answers can be told apart by; null where there is none. */
export function makeNarrowing(
  facets: readonly Facet[],
  results: readonly Result[],
  chosen: Chosen,
  choose: (facet: Facet, number: number | null) => void,
): HTMLElement | null {
  const menus = facets.map((facet) => {
    const choices = countChoices(facet, results, chosen);
    if (choices.length < 2 && !chosen.has(facet.key)) return null;
    const menu = make(
      "select",
      { class: "s-find__menu", "aria-label": facet.title, "data-facet": facet.key },
      make("option", { value: "" }, `${facet.title}: alle`),
      choices.map(({ number, name, count }) =>
        make("option", { value: number, selected: chosen.get(facet.key) === number }, `${name} (${count})`),
      ),
    );
    menu.addEventListener("change", () => choose(facet, menu.value ? Number(menu.value) : null));
    return menu;
  });
  if (menus.every((menu) => menu === null)) return null;
  return make("div", { class: "s-find__menus", role: "group", "aria-label": "Vis kun cases med" }, menus);
}
