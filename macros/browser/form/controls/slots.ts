// Where the text of a control is kept, and how it is told there: the record has days and ids, the reader words and titles.
import type { Collection, KnownRecord } from "../data";
import { given } from "../given";
import { keepDate, tellDate } from "../record/dates";
import type { Field } from "../record/fields";
import { type Group, type Spread, textOf } from "../record/values";

/** Where the text of a control is kept. */
export interface Slot {
  read(): string;
  write(text: string): void;
}

export const slotOf = (group: Group, key: string): Slot => ({
  read: () => textOf(group[key]),
  write: (text) => {
    group[key] = text;
  },
});
export const slotOfItem = (items: Spread[], index: number): Slot => ({
  read: () => textOf(items[index]),
  write: (text) => {
    items[index] = text;
  },
});

/** Collections that are too long for a list to choose from: one writes a little and chooses among what is left. */
const SEARCHED: ReadonlySet<string> = new Set(["cases", "subjects"]);

/** Whether a record is found by writing a little of its title. */
export const isSearched = (field: Field): boolean => field.kind === "Reference" && SEARCHED.has(field.collection);

const recordsOf = (collection: string): [id: string, record: KnownRecord][] =>
  Object.entries(given().known[collection as Collection]);

/** The records of a collection, to choose between. */
export const listRecords = (collection: string): (readonly [id: string, title: string])[] =>
  recordsOf(collection).map(([id, record]) => [id, record.title]);

/** The id of the record that a text names, by its title, its id or another word for it; the text where it names none. */
function keepTitle(collection: string, text: string): string {
  const wanted = text.trim().toLowerCase();
  const names = [
    (id: string) => [id],
    (_: string, record: KnownRecord) => [record.title],
    (_: string, record: KnownRecord) => record.synonyms ?? [],
  ];
  for (const namesOf of names) {
    const found = recordsOf(collection).find(([id, record]) =>
      namesOf(id, record).some((name) => name.toLowerCase() === wanted),
    );
    if (found) return found[0];
  }
  return text;
}

/** The title of a record, where it leads back to the same one. */
function tellTitle(collection: string, id: string): string {
  const title = given().known[collection as Collection][id]?.title;
  return title !== undefined && keepTitle(collection, title) === id ? title : id;
}

/** The slot as the reader sees it: days in words, records by their titles. */
export function wordSlot(field: Field, slot: Slot): Slot {
  if (field.kind === "Date") {
    return {
      read: () => tellDate(slot.read(), field.orNow),
      write: (text) => slot.write(keepDate(text, field.orNow)),
    };
  }
  if (!isSearched(field)) return slot;
  return {
    read: () => tellTitle(field.collection, slot.read()),
    write: (text) => slot.write(keepTitle(field.collection, text)),
  };
}
