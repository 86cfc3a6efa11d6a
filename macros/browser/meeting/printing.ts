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
  /** What the copies are that the pages hold, where they have names: «20 med navn, 5 fælles». */
  note?: string;
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
  /** What those copies are: «20 med navn, 5 fælles»; empty where there is one to print many of. */
  note: string;
  isLarge: boolean;
}

export const isForParticipants = (sheet: SheetData): boolean => sheet.copies !== "til mødelederen";

/** Whom there is a copy for: those that are said to come, and those with a name beside them. */
const countPeople = (plan: Plan): number =>
  plan.names.length ? Math.max(plan.people ?? 0, plan.names.length) : (plan.people ?? USUAL_PEOPLE);

/** How many groups share each its copy of a sheet. */
const countSharing = (plan: Plan, sheet: SheetData): number =>
  countGroups(countPeople(plan), sheet, plan.points.find((one) => one.sheet === sheet.id)?.groups ?? null);

/** How many of a sheet so many people need. Samspils forslag; a plan may say another number. */
export function countCopies(plan: Plan, sheet: SheetData): number {
  const own = plan.copies[sheet.id];
  if (own !== undefined) return own;
  const people = countPeople(plan);
  switch (sheet.copies) {
    case "til hver":
      return people;
    case "til hver og ét fælles":
      return people + countSharing(plan, sheet);
    case "til hver part":
      return PARTIES;
    case "til hver part og ét fælles":
      return PARTIES + 1;
    case "til hver gruppe":
      return countSharing(plan, sheet);
    default:
      return 1;
  }
}

/** As many as people, where any are known: who has no name gets a copy without. */
export function listNames(plan: Plan): readonly string[] {
  const rest = Math.max(0, (plan.people ?? 0) - plan.names.length);
  return plan.names.length ? [...plan.names, ...Array<string>(rest).fill("")] : [];
}

/** What stands on the copies that are shared. */
function nameShared(plan: Plan, sheet: SheetData): string[] {
  const number = sheet.copies === "til hver og ét fælles" ? countSharing(plan, sheet) : 0;
  if (number === 1) return ["Fælles"];
  return Array.from({ length: number }, (_, at) => `Fælles, gruppe ${at + 1}`);
}

/**
 * What stands on each copy of a sheet in the participants' file, as many as are printed: a name, nothing, what is shared.
 *
 * None where the file holds one copy to print many of: of what nobody has alone, and of what there are fewer of than names.
 */
export function listCopyNames(plan: Plan, sheet: SheetData): readonly string[] {
  const isPersonal = sheet.copies === "til hver" || sheet.copies === "til hver og ét fælles";
  const copies = countCopies(plan, sheet);
  const { names } = plan;
  if (!isPersonal || !names.length || copies < names.length) return [];
  const shared = nameShared(plan, sheet).slice(0, copies - names.length);
  const rest = copies - names.length - shared.length;
  return [...names, ...Array<string>(rest).fill(""), ...shared];
}

/** «20 med navn, 3 uden navn, 5 fælles»; nothing where no copy has a name. */
function tellNamed(plan: Plan, copies: readonly string[]): string {
  if (!copies.length) return "";
  const [named, without] = [plan.names.length, copies.filter((name) => !name).length];
  const parts = [
    `${named} med navn`,
    without && `${without} uden navn`,
    copies.length > named + without && `${copies.length - named - without} fælles`,
  ];
  return parts.filter(Boolean).join(", ");
}

export function listPrinted(plan: Plan, data: PlannerData): Printed[] {
  const people = plan.people ?? USUAL_PEOPLE;
  const all = Math.max(people, plan.names.length);
  const page = { sheet: "", pages: 1, copies: all, named: 0, note: "", isLarge: false };
  const sheets = listSheets(plan, data)
    .filter(isForParticipants)
    .map((sheet) => {
      const names = listCopyNames(plan, sheet);
      const [named, copies, note] = [names.length, countCopies(plan, sheet), tellNamed(plan, names)];
      const what = sheet.title + WHEN[findWhen(plan, data, sheet.id)];
      return { what, sheet: sheet.id, pages: sheet.pages, copies, named, note, isLarge: sheet.paper === "A3" };
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
  for (const { what, pages, copies, named, note, isLarge } of printed) {
    const paper = isLarge ? "A3" : "A4";
    const whole = countLeaves(pages) * SIDES;
    // Each named copy begins a leaf.
    const inFile = named ? (named - 1) * whole + pages : pages;
    const line = {
      what,
      file: "deltagere",
      pages: wordPages(first, inFile),
      copies: named ? 1 : copies,
      paper,
    } as const;
    lines.push(note ? { ...line, note } : line);
    first += Math.max(1, named) * whole;
  }
  lines.push({ what: "Til mødelederen", file: "mødeleder", pages: "", copies: 1, paper: "A4" });
  const count = (isLarge: boolean): number =>
    printed.filter((one) => one.isLarge === isLarge).reduce((sum, one) => sum + countLeaves(one.pages) * one.copies, 0);
  return { lines, leaves: count(false), a3: count(true) };
}
