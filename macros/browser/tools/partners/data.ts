// What «Partnerkort» works with: the piece that `macros/scripts/tools/partners.py` makes of `docs/data/partnerkort.yml`.

/** Words with whose they are, where they are not the source's own: «Samspils forslag». */
export interface Told {
  readonly words: string;
  readonly origin: string;
}

export interface Column {
  readonly title: string;
  readonly help: string;
}

export interface Axis {
  readonly title: string;
  readonly question: string;
  readonly low: string;
  readonly high: string;
}

export interface Field {
  readonly title: string;
  readonly why: Told;
  readonly advice: Told;
  readonly against: Told;
  /** Where the field stands in the source, and whose reading that is. */
  readonly place: string;
}

export interface Sector {
  readonly id: string;
  readonly title: string;
  /** Other words for it, which a table may have. */
  readonly words: readonly string[];
  /** What is said where nobody is of it; empty where it is not asked for. */
  readonly missing: string;
  readonly question: Told;
}

export interface Advice {
  readonly id: string;
  readonly title: string;
  readonly advice: Told;
  readonly question: string;
  readonly place: string;
}

/** The fields of the matrix, by the ends of the two axes. */
export const FIELDS = ["high_easy", "high_hard", "low_easy", "low_hard"] as const;
export type FieldId = (typeof FIELDS)[number];

export const RELATIONS = ["none", "known", "worked"] as const;
export type Relation = (typeof RELATIONS)[number];

export const COLUMNS = ["partner", "interest", "importance", "challenges", "relation", "contact"] as const;
export type ColumnId = (typeof COLUMNS)[number];

export interface PartnerData {
  /** The site's name, and its address where it has one. */
  readonly site: string;
  readonly columns: Readonly<Record<ColumnId, Column>>;
  readonly axes: Readonly<Record<"importance" | "ease", Axis>>;
  readonly fields: Readonly<Record<FieldId, Field>>;
  readonly relations: Readonly<Record<Relation, string>>;
  readonly sectors: readonly Sector[];
  readonly outreach: readonly Advice[];
  /** How many one reaches out to first. */
  readonly most: number;
}
