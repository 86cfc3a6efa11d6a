// What macros/scripts/meeting.py writes for «Lav mødet»: every sheet and pack as a plan needs them. `moede` is the piece.

/** From one number to another. */
export type Span = readonly [least: number, most: number];

/** What the facilitator says and does at a step of a sheet. */
export interface SheetStep {
  title: string;
  minutes: number | null;
  say: string;
  do: string;
}

export interface SheetData {
  id: string;
  title: string;
  lead: string;
  /** The page of the sheet, below the site's root. */
  page: string;
  /** What is done with it: `udfyldes`, `læses`, `klippes`. */
  use: string;
  /** The paper: «A4», «A4 liggende», «A3», «Kort på A4». */
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
  /** Its work steps, without welcome and close. */
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
  page: string;
  method: { id: string; title: string } | null;
  programme: readonly PackPoint[];
  /** Sheets that are used before or after, beside those of the programme. */
  sheets: readonly string[];
  evaluation: readonly string[];
}

export interface PlannerData {
  site: string;
  author: string;
  /** The page of the planner; whole where the site has an address of its own, else empty. */
  address: string;
  sheets: readonly SheetData[];
  packs: readonly PackData[];
}
