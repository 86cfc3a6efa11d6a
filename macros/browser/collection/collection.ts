// What a collection is: its heading, the keys of what is in it, in order, and how it is printed.
import { open } from "../shared/found";

export interface Collection {
  title: string;
  /** Such as `case:vindrosen`, each once. */
  keys: readonly string[];
  /** Cases in their short edition. */
  isShort: boolean;
  /** Each long thing begins a new page. */
  hasPages: boolean;
}

/** As it is kept in the browser. Anyone may have written it. */
export interface StoredCollection {
  udgave: 1;
  titel: string;
  indhold: readonly string[];
  kort: boolean;
  nyside: boolean;
}

/** The kinds of thing that can be gathered, as Python's table of them has it. */
export type Kinds = readonly string[];

export const MOST = 60;
export const MOST_PICKED = 4;
export const ID = /^[a-z0-9-]{1,80}$/;
const LONGEST_TITLE = 90;

/** What a key looks like: the name of a kind and the id of a thing. */
export function makeKeyPattern(kinds: Kinds): RegExp {
  return new RegExp(`^(?:${kinds.join("|")}):[a-z0-9-]{1,80}$`);
}

/** Of whatever is kept, only what can be ours: texts of the pattern, each once, no more than there is room for. */
export function clean(values: unknown, pattern: RegExp, most: number): string[] {
  if (!Array.isArray(values)) return [];
  const texts = values.filter((value): value is string => typeof value === "string" && pattern.test(value));
  return Array.from(new Set(texts)).slice(0, most);
}

/** The collection in whatever was kept or stood in an address; an empty one where there is none. */
export function tidy(found: unknown, kinds: Kinds): Collection {
  const stored: Partial<Record<keyof StoredCollection, unknown>> = open(found);
  return {
    // Cut in the middle of a sign that takes two places, it would be no text that an address can hold.
    title: typeof stored.titel === "string" ? stored.titel.slice(0, LONGEST_TITLE).replace(/[\ud800-\udbff]$/, "") : "",
    keys: clean(stored.indhold, makeKeyPattern(kinds), MOST),
    isShort: stored.kort === true,
    hasPages: stored.nyside === true,
  };
}

export const EMPTY: Collection = { title: "", keys: [], isShort: false, hasPages: false };

export function toStored(collection: Collection): StoredCollection {
  return {
    udgave: 1,
    titel: collection.title,
    indhold: collection.keys,
    kort: collection.isShort,
    nyside: collection.hasPages,
  };
}
