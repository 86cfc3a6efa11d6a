// The sources that a case describes itself: what their places are called, and whether all of it was read on the web.
import { findDate, type SourceDate } from "../record/dates";
import { listPlaces } from "../record/places";
import { type Group, itemsOf, textOf } from "../record/values";
import { groupOf } from "./facts";

const listSources = (record: Group): Group[] => itemsOf(record.kilder).map(groupOf);

/** The short name that a source has in the file. */
export const idOf = (source: Group): string => listPlaces(textOf(source.sted))[0]?.source ?? "";

/** The publisher, for whose account it is matters more than its title. */
const nameOf = (source: Group): string => textOf(source.udgiver) || textOf(source.titel);

/** What a reader is told of each source, by its short name; the year tells two of one publisher apart. */
export function nameOwnSources(record: Group): ReadonlyMap<string, string> {
  const own = new Map(listSources(record).flatMap((one) => (textOf(one.titel) ? [[idOf(one), one] as const] : [])));
  const names = Array.from(own.values(), nameOf);
  return new Map(
    Array.from(own, ([id, source]) => {
      const name = nameOf(source);
      const year = names.filter((one) => one === name).length > 1 ? findDate(textOf(source.år)) : null;
      return [id, year ? `${name} ${year.approximate ? "ca. " : ""}${year.first.slice(0, 4)}` : name];
    }),
  );
}

/** The day on which the page on the web was read that a source is; null where it is none. */
const findReading = (source: Group): SourceDate | null => (textOf(source.link) ? findDate(textOf(source.læst)) : null);

/** The last day on which the sources were read, where all of them are pages on the web; else nothing. */
export function wordWebReading(record: Group): string {
  const sources = listSources(record);
  const days = sources.map(findReading).filter((day) => day !== null);
  if (!days.length || days.length < sources.length) return "";
  return days.reduce((latest, day) => (isLater(day, latest) ? day : latest)).wording;
}

const isLater = (one: SourceDate, other: SourceDate): boolean =>
  one.first > other.first || (one.first === other.first && one.last > other.last);
