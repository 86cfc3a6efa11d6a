// On paper nobody can ask what was chosen, or press for more: it says so, and where to find it.
import { type Catalogue, wordSort } from "./catalogue";
import type { State } from "./state";
import { wordConditions } from "./wording";

/**
 * What stands on paper above a selection.
 *
 * @param first how many of it stand there, where it is not all
 */
export function wordPrinted(catalogue: Catalogue, state: State, first: number | null): string {
  const chosen = wordConditions(catalogue, state).map(({ title, words }) => `${title}: ${words}. `);
  const day = new Date().toLocaleDateString("da-DK", { day: "numeric", month: "long", year: "numeric" });
  return [
    `${chosen.join("")}Rækkefølge: ${wordSort(state.sort).toLocaleLowerCase("da")}.`,
    first === null ? "" : `Her er de første ${first}.`,
    `Udskrevet ${day}${location.protocol === "file:" ? "" : ` fra ${spellAddress()}`}.`,
  ]
    .filter(Boolean)
    .join(" ");
}

function spellAddress(): string {
  const address = location.href.split("#")[0] ?? "";
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
