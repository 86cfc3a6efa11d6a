// The editors' trail of a case: when it was last read, and whether it is due.
import { given } from "../given";
import { strip } from "../words/spelling";
import { addMonths } from "./calendar";
import { findDate } from "./dates";
import { type Group, isBlank, isGroup, itemsOf, textOf } from "./values";

/** One entry of the trail, as it is written. */
export interface HistoryEntry {
  readonly dato: string;
  readonly hvad: string;
  readonly rolle: string;
  readonly note: string;
}

/** The entries of a record's trail that are filled in. */
export const listHistory = (record: Group): HistoryEntry[] =>
  itemsOf(record.redaktion)
    .filter((entry): entry is Group => isGroup(entry) && !isBlank(entry))
    .map((entry) => ({
      dato: strip(textOf(entry.dato)),
      hvad: strip(textOf(entry.hvad)),
      rolle: strip(textOf(entry.rolle)),
      note: strip(textOf(entry.note)),
    }));

/** The last time that the case was read by somebody who had not written it. */
export const findReview = (history: readonly HistoryEntry[]): HistoryEntry | null =>
  [...history].reverse().find((entry) => entry.hvad === "gennemset") ?? null;

/** Whether the case should be read again. One that was never read counts from the day it came. */
export function isDue(history: readonly HistoryEntry[], today: string): boolean {
  const months = given().settings.review_months;
  const from = findDate((findReview(history) ?? history[0])?.dato);
  return months !== null && from !== null && addMonths(from.first, months) <= today;
}
