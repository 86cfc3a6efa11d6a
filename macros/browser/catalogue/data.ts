// What macros/scripts/catalogue.py writes for the catalogue: the shapes of its pieces. Cases and choices are meant by
// their places in their lists.

/** Goes up when data and script no longer understand each other. The data say their own. */
export const FORMAT = 1;

/** `cases/katalog.js`: numbers of the filters. */
export interface CatalogueData {
  readonly format: number;
  /** Cases on a page, cards in a file, and cases that have a card; these come first. */
  readonly page: number;
  readonly chunk: number;
  readonly cards: number;
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  /** For each case the place of its title in the order of the alphabet. */
  readonly title: readonly number[];
  /** For each case when it begins, as a number that grows; 0 where the source does not say. */
  readonly time: readonly number[];
  readonly facets: readonly FacetData[];
}

export interface FacetData {
  readonly key: string;
  readonly title: string;
  /** What it is, where the title alone does not say it. */
  readonly note?: string;
  /** Whether all of it is our reading, or else the cases whose value is. */
  readonly reading?: boolean;
  readonly readings?: readonly number[];
  /** `under` is the place of the choice that it is part of. */
  readonly choices: readonly (readonly [key: string, title: string, heading: string, under?: number])[];
  /** For each case its choices. */
  readonly of: readonly Numbers[];
}

/** One number stands without its list. */
export type Numbers = number | readonly number[];

export function listNumbers(numbers: Numbers | undefined): readonly number[] {
  if (numbers === undefined) return [];
  return typeof numbers === "number" ? [numbers] : numbers;
}

/** `cases/katalog-ord.js`: every word of the cases, with spaces between, and for each the cases that have it. */
export interface WordsFile {
  readonly words: string;
  readonly of: readonly Numbers[];
}

/** `cases/katalog-tabel.js`: for each case what the table shows beside the facets. */
export interface TableFile {
  readonly periods: readonly string[];
  readonly parties: readonly string[];
  /** The cases whose source does not say when they took place. */
  readonly open_periods: readonly number[];
}
