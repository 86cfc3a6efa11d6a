// The cases of the catalogue, the orders they can stand in, and the columns of their table.
import type { CatalogueData } from "./data";
import { type Facet, readFacet } from "./facets";

/** What stands in the address, and what a reader calls it. The first is what one gets without asking. */
export const SORTS = [
  ["", "Fyldigst først"],
  ["titel", "Titel A–Å"],
  ["aeldst", "Ældste først"],
  ["nyest", "Nyeste først"],
] as const;
export type Sort = (typeof SORTS)[number][0];

export function wordSort(sort: Sort): string {
  return SORTS.find(([key]) => key === sort)?.[1] ?? "";
}

export interface Column {
  readonly key: string;
  readonly title: string;
}

/** Beside the facets, after the municipality: what has too many values to filter by. */
const OTHER_COLUMNS: readonly Column[] = [
  { key: "periode", title: "Periode" },
  { key: "parter", title: "Parter" },
];
const BEFORE_OTHERS = "kommune";
const USUAL_COLUMNS: readonly string[] = ["emne", "kommune", "periode", "sektor"];

export class Catalogue {
  readonly facets: readonly Facet[];
  readonly columns: readonly Column[];
  /** In the order of the columns, so that an address says the same however they were chosen. */
  readonly usualColumns: readonly string[];
  private readonly orders = new Map<Sort, readonly number[]>();
  private readonly places: ReadonlyMap<string, number>;

  constructor(readonly data: CatalogueData) {
    this.facets = data.facets.map((facet) => readFacet(facet, data.ids.length, data.cards));
    const columns: Column[] = this.facets.map(({ key, title }) => ({ key, title }));
    columns.splice(columns.findIndex(({ key }) => key === BEFORE_OTHERS) + 1, 0, ...OTHER_COLUMNS);
    this.columns = columns;
    this.usualColumns = columns.map(({ key }) => key).filter((key) => USUAL_COLUMNS.includes(key));
    this.places = new Map(data.ids.map((id, n) => [id, n]));
  }

  get size(): number {
    return this.data.ids.length;
  }

  facet(key: string): Facet | undefined {
    return this.facets.find((facet) => facet.key === key);
  }

  /** The number of a case. */
  numberOf(id: string): number | undefined {
    return this.places.get(id);
  }
  idOf(n: number): string {
    return this.data.ids[n] ?? "";
  }
  titleOf(n: number): string {
    return this.data.titles[n] ?? "";
  }
  /** Whether a case has a page of its own, and so a card; the others are only named in the sources. */
  hasPage(n: number): boolean {
    return n < this.data.cards;
  }
  addressOf(n: number): string {
    return `${this.idOf(n)}.html`;
  }

  /** Every case in an order. */
  list(sort: Sort): readonly number[] {
    const known = this.orders.get(sort) ?? this.sort(sort);
    this.orders.set(sort, known);
    return known;
  }

  private sort(sort: Sort): readonly number[] {
    const numbers = Array.from(this.data.ids.keys());
    const time = (n: number) => this.data.time[n] ?? 0;
    const rank = (n: number) => this.data.title[n] ?? 0;
    if (sort === "titel") numbers.sort((one, other) => rank(one) - rank(other));
    if (sort !== "aeldst" && sort !== "nyest") return numbers;
    const way = sort === "nyest" ? -1 : 1;
    // Cases of no known time stand last either way.
    return numbers.sort(
      (one, other) =>
        Number(!time(one)) - Number(!time(other)) || way * (time(one) - time(other)) || rank(one) - rank(other),
    );
  }
}
