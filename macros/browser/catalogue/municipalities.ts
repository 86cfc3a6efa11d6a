// What the map needs to know of the selection, and what pressing a municipality on it does.
import { isIn } from "./bits";
import type { Catalogue } from "./catalogue";
import type { Page } from "./changes";
import { type Choice, NOT_STATED } from "./facets";
import { choose, copyState, isChosen, type State, writeState } from "./state";

/** The selection in one municipality. */
export interface Municipality {
  /** Address and title of the cases that have a page, and how many are only named. */
  readonly cases: readonly (readonly [address: string, title: string])[];
  readonly named: number;
  readonly isChosen: boolean;
  /** The address of the selection with it chosen, or no longer. */
  readonly address: string;
}

/** What «samspil:udvalg» tells: what the catalogue shows, and what of it is in a municipality («» for none). */
export interface Shown {
  readonly ids: readonly string[];
  readonly of: (key: string) => Municipality;
}

const NOTHING: Municipality = { cases: [], named: 0, isChosen: false, address: "" };

function facetOf(catalogue: Catalogue) {
  return catalogue.facet("kommune");
}

function choiceOf(catalogue: Catalogue, key: string): Choice | undefined {
  return facetOf(catalogue)?.byKey.get(key);
}

/** Tells whoever draws the map what is selected. */
export function tellMap(catalogue: Catalogue, state: State, numbers: readonly number[]): void {
  const detail: Shown = {
    ids: numbers.map((n) => catalogue.idOf(n)),
    of: (key) => (key ? describe(catalogue, state, key, numbers) : describeRest(catalogue, numbers)),
  };
  document.dispatchEvent(new CustomEvent<Shown>("samspil:udvalg", { detail }));
}

function describe(catalogue: Catalogue, state: State, key: string, numbers: readonly number[]): Municipality {
  const facet = facetOf(catalogue);
  const choice = choiceOf(catalogue, key);
  if (!facet || !choice) return NOTHING;
  const own = numbers.filter((n) => isIn(choice.cases, n));
  const other = copyState(state);
  choose(other, facet, choice, !isChosen(state, facet, choice));
  return {
    ...countCases(catalogue, own),
    isChosen: isChosen(state, facet, choice),
    address: writeState(other, catalogue, location.pathname, location.search),
  };
}

/** What of the selection names no municipality, whether or not the source leaves it open. */
function describeRest(catalogue: Catalogue, numbers: readonly number[]): Municipality {
  const facet = facetOf(catalogue);
  const own = numbers.filter((n) => !facet?.of[n]?.some((choice) => choice.key !== NOT_STATED));
  return { ...NOTHING, ...countCases(catalogue, own) };
}

function countCases(catalogue: Catalogue, own: readonly number[]): Pick<Municipality, "cases" | "named"> {
  const paged = own.filter((n) => catalogue.hasPage(n));
  return { cases: paged.map((n) => [catalogue.addressOf(n), catalogue.titleOf(n)]), named: own.length - paged.length };
}

/** A municipality on the map is a filter here, and what it shows stands below the map; elsewhere it is a way to its page. */
export function listenToMap(map: Element, catalogue: Catalogue, page: Page): void {
  map.addEventListener("click", (event) => {
    if (!(event instanceof MouseEvent) || !(event.target instanceof Element)) return;
    const link = event.target.closest("a[data-s-municipality]");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const facet = facetOf(catalogue);
    const choice = choiceOf(catalogue, link.getAttribute("data-s-municipality") ?? "");
    if (!facet || !choice) return;
    event.preventDefault();
    const isOn = !isChosen(page.state, facet, choice);
    const said = `${choice.title} er ${isOn ? "valgt" : "ikke længere valgt"}.`;
    page.change((state) => choose(state, facet, choice, isOn), { said });
  });
}
