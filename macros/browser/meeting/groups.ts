// How people are divided: as even groups as can be, near four, within what the sheet says of how many sit together.
// macros/sheets/meeting/groups.py is the same rule.
import type { SheetData, Span } from "./data";

/** Four can all speak in ten minutes, and one who is shy is not alone with another. Samspils forslag. */
const BEST = 4;
/** People in a group, where neither point nor sheet says how many the sheet is for. */
const USUAL: Span = [3, 5];
/** What an uneven division costs against a size that is further from the best. */
const UNEVEN = 0.5;
const ALONE = 2;

export interface Groups {
  number: number;
  /** The smaller of its sizes. */
  size: number;
  /** How many have one more. */
  larger: number;
}

/** The division of people into groups of a size within the span; null where there are too few for two groups. */
export function divide(people: number, span: Span): Groups | null {
  const [least, most] = span;
  if (people < ALONE * least) return null;
  const best = Math.min(Math.max(BEST, least), most);
  let found: Groups | null = null;
  let price = Number.POSITIVE_INFINITY;
  // Where no number of groups fits (seven in pairs), some have one more.
  const from = Math.min(Math.ceil(people / most), Math.floor(people / least));
  for (let number = Math.max(ALONE, from); number <= Math.floor(people / least); number++) {
    const cost = Math.abs(people / number - best) + (people % number ? UNEVEN : 0);
    if (cost >= price) continue;
    price = cost;
    found = { number, size: Math.floor(people / number), larger: people % number };
  }
  return found;
}

/** «5 grupper af 4», «6 grupper af 3-4». */
export function wordGroups(groups: Groups): string {
  const { number, size, larger } = groups;
  return `${number} grupper af ${larger ? `${size}-${size + 1}` : size}`;
}

const ALONE_WORDS = "hver for sig";

/** Whether everybody does a point for oneself, by the names of its steps, or its own where it names none. */
export function isForOneself(title: string, steps: readonly string[]): boolean {
  return (steps.length ? steps : [title]).every((name) => name.toLowerCase().includes(ALONE_WORDS));
}

/** How people sit with a sheet: as it says, or, where they are more than it is for, in groups that it is for. */
export function findGroups(people: number | null, sheet: SheetData | null, own: Span | null): Groups | null {
  if (people === null) return null;
  const asked = own ?? sheet?.groups ?? null;
  if (asked) return divide(people, asked);
  const most = sheet?.people?.[1];
  if (!sheet?.people || !most || people <= most) return null;
  return divide(people, [Math.max(ALONE, sheet.people[0]), most]);
}

const BY_GROUP = "til hver gruppe";

/** How many groups sit with a sheet, each with its copy; where people are not told to divide, all share one. */
export function countGroups(people: number, sheet: SheetData, own: Span | null): number {
  const groups =
    findGroups(people, sheet, own) ?? (sheet.copies === BY_GROUP && !sheet.people ? divide(people, USUAL) : null);
  return groups?.number ?? 1;
}
