// What is written in the fields: spread out for the form, where every field is there, and drawn together for a file,
// where only the filled ones are, as short as they can be written.
import { strip } from "../words/spelling";
import { type Field, findOnlyField, STATEMENT_KEYS } from "./fields";

/** A record as its file has it: texts, lists and groups. */
export type Value = string | readonly Value[] | Entries;
export interface Entries {
  readonly [key: string]: Value;
}

/** A record as the form has it. What is typed is written straight into it. */
export type Spread = string | Spread[] | Group;
export interface Group {
  [key: string]: Spread;
}
/** A text with its place and origin, or with none. */
export interface Statement extends Group {
  tekst: string;
  sted: string;
  ophav: string;
}

export const isGroup = (value: Spread | Value | undefined): value is Group =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isEntries = (value: unknown): value is Entries =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The text of a field; nothing where it is none. */
export const textOf = (value: Value | Spread | undefined): string => (typeof value === "string" ? value : "");

/** The items of a list; none where it is none. */
export const itemsOf = (value: Spread | undefined): readonly Spread[] => (Array.isArray(value) ? value : []);

export const isBlank = (value: Spread | undefined): boolean => {
  if (value === undefined) return true;
  if (typeof value === "string") return !strip(value);
  return (Array.isArray(value) ? value : Object.values(value)).every(isBlank);
};

/** Where the items stand that a record keeps of a list: blank ones are left out of it. */
export const listFilled = (items: readonly Spread[]): number[] =>
  items.flatMap((item, index) => (isBlank(item) ? [] : [index]));

export const blankStatement = (): Statement => ({ tekst: "", sted: "", ophav: "" });

/** One blank item of a field. */
export function blankOne(field: Field): Spread {
  if (field.fields) return blankGroup(field.fields);
  return field.stated ? blankStatement() : "";
}

export function blankGroup(fields: readonly Field[]): Group {
  const blank: Group = {};
  for (const field of fields) blank[field.key] = field.many ? [] : blankOne(field);
  return blank;
}

/** From a file's keys and values to a value for every field. What no field knows is left out. */
export function spread(fields: readonly Field[], entries: Entries): Group {
  const group = blankGroup(fields);
  for (const field of fields) {
    const value = entries[field.key];
    if (value === undefined) continue;
    if (!field.many) group[field.key] = spreadOne(field, value);
    else group[field.key] = (Array.isArray(value) ? value : [value]).map((item: Value) => spreadOne(field, item));
  }
  return group;
}

function spreadOne(field: Field, value: Value): Spread {
  if (field.fields) return spread(field.fields, isEntries(value) ? value : spell(field, value));
  if (!field.stated) return String(value);
  if (!isEntries(value)) return { ...blankStatement(), tekst: textOf(value) };
  return { tekst: textOf(value.tekst), sted: textOf(value.sted), ophav: textOf(value.ophav) };
}

/** A group that is written as its one field alone. */
function spell(field: Field, value: Value): Entries {
  const only = findOnlyField(field);
  return only ? { [only.key]: value } : {};
}

/** And back: blank fields are left out, and what can be written as a bare text is. */
export function gather(fields: readonly Field[], group: Group): Entries {
  const entries: Record<string, Value> = {};
  for (const field of fields) {
    const value = group[field.key];
    if (value === undefined || isBlank(value)) continue;
    entries[field.key] = field.many
      ? itemsOf(value)
          .filter((item) => !isBlank(item))
          .map((item) => gatherOne(field, item))
      : gatherOne(field, value);
  }
  return entries;
}

/** One value that is not blank, as a file has it. */
export function gatherOne(field: Field, value: Spread): Value {
  if (typeof value === "string") return strip(value);
  if (field.fields && isGroup(value)) return shorten(field, gather(field.fields, value));
  if (!isGroup(value)) return "";
  const statement: Record<string, string> = {};
  for (const key of STATEMENT_KEYS) {
    const text = strip(textOf(value[key]));
    if (text) statement[key] = text;
  }
  return statement.sted || statement.ophav ? statement : (statement.tekst ?? "");
}

function shorten(field: Field, entries: Entries): Value {
  const only = findOnlyField(field);
  if (!only || only.kind === "PlaceText" || Object.keys(entries).length !== 1) return entries;
  const value = entries[only.key];
  return typeof value === "string" ? value : entries;
}
