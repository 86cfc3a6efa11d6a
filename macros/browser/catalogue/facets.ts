// The ways to sort the cases, each with its choices and the cases that have them.
import { type CaseSet, makeSet } from "./bits";
import { type FacetData, listNumbers } from "./data";

/** The choice of the cases whose record says that its source leaves a facet open, as macros/views/facets.py calls it. */
export const NOT_STATED = "ikke-angivet";

/** That choice, and the one of the cases that nobody has sorted yet. */
const WANTS: ReadonlySet<string> = new Set([NOT_STATED, "ikke-sorteret"]);

export interface Choice {
  /** What stands in the address. */
  readonly key: string;
  readonly title: string;
  /** What it stands under among the choices of its facet, where they are many. */
  readonly heading: string;
  /** Whether it is part of another, which has its cases too. */
  readonly isUnder: boolean;
  readonly cases: CaseSet;
  /** Those of them that have a page of their own: the others are only named in the sources. */
  readonly told: CaseSet;
}

export interface Facet {
  readonly key: string;
  readonly title: string;
  readonly note: string;
  /** Whether all of it is our reading, or else the cases whose value is. */
  readonly isReading: boolean;
  readonly readings: ReadonlySet<number>;
  readonly choices: readonly Choice[];
  readonly byKey: ReadonlyMap<string, Choice>;
  /** How many cases have a value, and not the want of one. */
  readonly carriers: number;
  /** For each case its choices. */
  readonly of: readonly (readonly Choice[])[];
}

/** The facet of how much the sources tell: its own choice says that a case is only named, and counts those. */
export const DEPTH = "dybde";

/**
 * @param size how many cases there are
 * @param told how many of them have a page of their own: the first
 */
export function readFacet(data: FacetData, size: number, told: number): Facet {
  const cases: number[][] = data.choices.map(() => []);
  const places = data.of.map(listNumbers);
  places.forEach((own, n) => {
    for (const place of own) {
      // A case that has two choices under one has that one once.
      for (let at: number | undefined = place; at !== undefined; at = data.choices[at]?.[3]) {
        const had = cases[at];
        if (had && had[had.length - 1] !== n) had.push(n);
      }
    }
  });
  const choices = data.choices.map(([key, title, heading, under], at) => ({
    key,
    title,
    heading,
    isUnder: under !== undefined,
    cases: makeSet(size, cases[at]),
    told: makeSet(
      size,
      cases[at]?.filter((n) => n < told || data.key === DEPTH),
    ),
  }));
  const isValue = (place: number): boolean => !WANTS.has(data.choices[place]?.[0] ?? "");
  return {
    key: data.key,
    title: data.title,
    carriers: places.filter((own) => own.some(isValue)).length,
    note: data.note ?? "",
    isReading: data.reading ?? false,
    readings: new Set(data.readings),
    choices,
    byKey: new Map(choices.map((choice) => [choice.key, choice])),
    of: places.map((own) => own.flatMap((place) => choices[place] ?? [])),
  };
}
