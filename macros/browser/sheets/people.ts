// Whether a sheet is for so many people, and how they sit then.
import type { Span } from "../meeting/data";
import { divide, wordGroups } from "../meeting/groups";

export interface People {
  readonly least: number;
  /** Null where there is no end. */
  readonly most: number | null;
  /** How many sit together; null where all do. */
  readonly groups: Span | null;
}

/** `groups`: as the sheet says; `divided`: more than it is for, so each group has one of its own. */
export type Fit = "together" | "groups" | "divided" | "no";

const WRITTEN = /^(\d+)-(\d*)(?:\/(\d+)-(\d+))?$/;

/** «3-20/3-5», as the template writes it; null where the sheet says nothing of how many. */
export function readPeople(text: string): People | null {
  const found = WRITTEN.exec(text);
  if (!found) return null;
  const [, least, most, smallest, largest] = found;
  return {
    least: Number(least),
    most: most ? Number(most) : null,
    groups: smallest && largest ? [Number(smallest), Number(largest)] : null,
  };
}

/** A sheet that says nothing of how many is for anybody. */
export function findFit(number: number, people: People | null): Fit {
  if (!people) return "together";
  if (number < people.least) return "no";
  if (people.most === null || number <= people.most) {
    return people.groups && divide(number, people.groups) ? "groups" : "together";
  }
  return divide(number, spanOf(people)) ? "divided" : "no";
}

/** «5 grupper af 4»; nothing where all sit together. */
export function wordSeats(number: number, people: People | null): string {
  const fit = findFit(number, people);
  if (!people || fit === "together" || fit === "no") return "";
  const groups = divide(number, fit === "groups" && people.groups ? people.groups : spanOf(people));
  return groups ? wordGroups(groups) : "";
}

/** How small and how large a group with one sheet may be. */
function spanOf({ least, most }: People): Span {
  return [Math.max(2, least), most ?? Number.MAX_SAFE_INTEGER];
}
