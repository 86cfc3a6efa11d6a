// What the choices give: a case has one of the choices of every facet, and every word.
import { type CaseSet, countCases, countShared, fillSet, makeSet, meet, unite } from "./bits";
import type { Catalogue } from "./catalogue";
import type { Finder } from "./finder";
import { hasWords, listChosen, type State } from "./state";

export class Selection {
  readonly cases: CaseSet;

  constructor(
    private readonly size: number,
    /** For each facet, and last for the words, the cases that it leaves; null where nothing is asked of it. */
    readonly conditions: readonly (CaseSet | null)[],
    /** Those that have a page of their own. */
    private readonly paged: CaseSet,
  ) {
    this.cases = this.meetAll(null);
  }

  get total(): number {
    return countCases(this.cases);
  }

  /** How many of them can be read; the others are only named. */
  get told(): number {
    return countShared(this.cases, this.paged);
  }

  /** What every condition but one leaves: what a facet's own choices are counted in. */
  without(at: number): CaseSet {
    return this.conditions[at] ? this.meetAll(at) : this.cases;
  }

  private meetAll(but: number | null): CaseSet {
    return this.conditions.reduce<CaseSet>(
      (left, condition, at) => (condition && at !== but ? meet(left, condition) : left),
      fillSet(this.size),
    );
  }
}

/** @param finder null as long as the words have not come: then they leave every case. */
export function select(catalogue: Catalogue, state: State, finder: Finder | null): Selection {
  const { size } = catalogue;
  const conditions = catalogue.facets.map((facet) => {
    const chosen = listChosen(state, facet);
    return chosen.length ? chosen.map(({ cases }) => cases).reduce(unite) : null;
  });
  const words = finder && hasWords(state) ? finder(state.text) : null;
  const text = words?.map((cases) => makeSet(size, cases)).reduce(meet, fillSet(size)) ?? null;
  return new Selection(size, [...conditions, text], makeSet(size, Array(catalogue.data.cards).keys()));
}
