// What macros/scripts/tools/planning.py writes for «Lav mødet», in the piece `moede/planlaegger`.

export const PIECE = "moede/planlaegger";

/** From one number to another. */
export type Span = readonly [least: number, most: number];

/** What the facilitator says and does at a step of a sheet. */
export interface SheetStep {
  title: string;
  minutes: number;
  say: string;
  do: string;
  /** Whether it is done wherever the sheet is; welcome and close are not, but a point may name them. */
  work: boolean;
}

export interface SheetData {
  id: string;
  title: string;
  /** Its page, below the site's root. */
  page: string;
  /** What it is printed on: «A4», «A4 liggende», «A3», «Kort på A4». */
  paper: string;
  /** How many a meeting needs: «til hver», «til hver gruppe». */
  copies: string;
  /** How many pages its participants get. */
  pages: number;
  /** When it is used: «før aftalen». */
  phases: readonly string[];
  minutes: Span | null;
  /** How many it is for; the last is null where there is no end. */
  people: readonly [least: number, most: number | null] | null;
  /** How many sit together; null where all do. */
  groups: Span | null;
  materials: readonly string[];
  related: readonly string[];
  steps: readonly SheetStep[];
}

export type PointKind = "point" | "pause";

export interface PackPoint {
  kind: PointKind;
  title: string;
  minutes: number;
  what: string;
  sheet: string;
  /** The titles of the sheet's steps that the point is; empty: all its work steps. */
  steps: readonly string[];
  say: string;
  do: string;
  groups: Span | null;
  materials: readonly string[];
}

export interface PackData {
  id: string;
  title: string;
  lead: string;
  method: { id: string; title: string } | null;
  /** How many it is laid out for. */
  people: number;
  programme: readonly PackPoint[];
  /** All its sheets, in order; some may stand in no point of the programme. */
  sheets: readonly string[];
  /** Those that are used before and after the meeting. */
  before: readonly string[];
  after: readonly string[];
  evaluation: readonly string[];
}

export interface PlannerData {
  site: string;
  author: string;
  /** What each sign after somebody's words means: «* er Samspils forslag». */
  signs: Readonly<Record<string, string>>;
  sheets: readonly SheetData[];
  packs: readonly PackData[];
}
