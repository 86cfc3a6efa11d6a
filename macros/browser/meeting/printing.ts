// What to print of a plan: which pages, how many, how much paper. Counts as macros/sheets/meeting/printing.py does.
import type { PlannerData, SheetData } from "./data";
import { countGroups } from "./groups";
import { findWhen, listSheets, type Plan } from "./plan";

/** Pages on a leaf: printed on both sides. */
const SIDES = 2;
/** How many are counted with where nobody has said: as many as a pack is laid out for. */
export const USUAL_PEOPLE = 8;
/** Of a meeting: a municipality and an association. Where there are more, the plan can say another number. */
const PARTIES = 2;

/** What is said of a sheet that is not for the meeting itself. */
const WHEN = { before: " (før mødet)", during: "", after: " (efter mødet)" };

export interface PrintingLine {
  what: string;
  file: "deltagere" | "mødeleder";
  /** As a printer asks for them: «3», «3-4»; empty: all. */
  pages: string;
  copies: number;
  paper: "A4" | "A3";
}

export interface Printing {
  lines: readonly PrintingLine[];
  leaves: number;
  a3: number;
}

/** Something of the participants' file, which begins a leaf. */
export interface Printed {
  what: string;
  /** The sheet's id; empty for what is none. */
  sheet: string;
  pages: number;
  /** How many of it are printed. */
  copies: number;
  /** How many copies the file itself holds, each with its own name; 0 where it holds one to print many of. */
  named: number;
  isLarge: boolean;
}

export const isForParticipants = (sheet: SheetData): boolean => sheet.copies !== "til mødelederen";

/** How many of a sheet so many people need. Samspils forslag; a plan may say another number. */
export function countCopies(plan: Plan, sheet: SheetData): number {
  const own = plan.copies[sheet.id];
  if (own !== undefined) return own;
  const people = plan.people ?? USUAL_PEOPLE;
  switch (sheet.copies) {
    case "til hver":
      return people;
    case "til hver og ét fælles":
      return people + 1;
    case "til hver part":
      return PARTIES;
    case "til hver part og ét fælles":
      return PARTIES + 1;
    case "til hver gruppe":
      return countGroups(people, sheet, plan.points.find((one) => one.sheet === sheet.id)?.groups ?? null);
    default:
      return 1;
  }
}

/** Each participant has one, which can bear a name. */
const isPersonal = (sheet: SheetData): boolean =>
  sheet.copies === "til hver" || sheet.copies === "til hver og ét fælles";

/** As many as people, where any are known: who has no name gets a copy without. */
export function listNames(plan: Plan): readonly string[] {
  const rest = Math.max(0, (plan.people ?? 0) - plan.names.length);
  return plan.names.length ? [...plan.names, ...Array<string>(rest).fill("")] : [];
}

/** How many copies the participants' file has of a sheet when there are names, as typst/meeting/participants.typ sets it. */
function countNamed(sheet: SheetData, names: number): number {
  if (!names || !isPersonal(sheet)) return 0;
  return names + (sheet.copies === "til hver og ét fælles" ? 1 : 0);
}

export function listPrinted(plan: Plan, data: PlannerData): Printed[] {
  const people = plan.people ?? USUAL_PEOPLE;
  const names = listNames(plan).length;
  const all = Math.max(people, names);
  const page = { sheet: "", pages: 1, copies: all, named: 0, isLarge: false };
  const sheets = listSheets(plan, data)
    .filter(isForParticipants)
    .map((sheet) => {
      const named = countNamed(sheet, names);
      const copies = named || countCopies(plan, sheet);
      const what = sheet.title + WHEN[findWhen(plan, data, sheet.id)];
      return { what, sheet: sheet.id, pages: sheet.pages, copies, named, isLarge: sheet.paper === "A3" };
    });
  const evaluation = plan.extras.includes("evaluation") ? [{ what: "Evaluering", ...page }] : [];
  return [{ what: "Program", ...page }, ...sheets, ...evaluation];
}

const countLeaves = (pages: number): number => Math.ceil(pages / SIDES);

const wordPages = (first: number, pages: number): string => (pages > 1 ? `${first}-${first + pages - 1}` : `${first}`);

export function planPrinting(plan: Plan, data: PlannerData): Printing {
  const lines: PrintingLine[] = [];
  const printed = listPrinted(plan, data);
  let first = 1;
  for (const { what, pages, copies, named, isLarge } of printed) {
    const paper = isLarge ? "A3" : "A4";
    const whole = countLeaves(pages) * SIDES;
    // Each named copy begins a leaf.
    const inFile = named ? (named - 1) * whole + pages : pages;
    lines.push({ what, file: "deltagere", pages: wordPages(first, inFile), copies: named ? 1 : copies, paper });
    first += Math.max(1, named) * whole;
  }
  lines.push({ what: "Til mødelederen", file: "mødeleder", pages: "", copies: 1, paper: "A4" });
  const count = (isLarge: boolean): number =>
    printed.filter((one) => one.isLarge === isLarge).reduce((sum, one) => sum + countLeaves(one.pages) * one.copies, 0);
  return { lines, leaves: count(false), a3: count(true) };
}
