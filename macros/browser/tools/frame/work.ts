// A piece of work that somebody does with a tool: a partner map, an agreement. It has a name and is kept as it is written.
import { isNumber, open, parse } from "../../shared/found";
import { makeId } from "../../shared/ids";
import { cutSigns } from "../../shared/words";

export interface Work<S> {
  readonly id: string;
  readonly name: string;
  /** When it was last changed, as ISO writes it. */
  readonly changed: string;
  readonly state: S;
}

/** What a saved piece of work gives. */
export interface Taken<S> {
  readonly state: S;
  /** What this edition has no place for, in words for the reader. */
  readonly unplaced: readonly string[];
}

/** A kind of work: what it is called, and how it is kept. */
export interface Kind<S> {
  /** It names the slot in the browser, and the files: «samarbejde.partnerkort.json». */
  readonly id: string;
  /** «Partnerkort uden navn» */
  readonly unnamed: string;
  /** The edition of what is saved. Whoever changes its meaning counts it up, and reads the older ones too. */
  readonly edition: number;
  empty(): S;
  isEmpty(state: S): boolean;
  /** As JSON, with Danish keys: people open such files. */
  save(state: S): unknown;
  /** Anyone may have written it: only what fits comes out. Null where it is none. */
  take(found: unknown, edition: number): Taken<S> | null;
  /** What something else that was saved from the site, such as a sheet, gives this kind of work; null where nothing. */
  carryOn?(found: unknown): (Taken<S> & { readonly name: string }) | null;
  /** A short text for the address, without names; null where there is nothing to share, or too much. */
  writeAddress?(state: S): string | null;
  readAddress?(text: string): S | null;
}

export interface SavedWork {
  samspil: string;
  udgave: number;
  id: string;
  navn: string;
  ændret: string;
  indhold: unknown;
}

export const LONGEST_NAME = 90;
const ID = /^[a-z0-9-]{1,40}$/;

export const tidyName = (found: unknown): string =>
  typeof found === "string" ? cutSigns(found.replace(/\s+/g, " ").trimStart(), LONGEST_NAME) : "";

export const nameOf = <S>(work: Work<S>, kind: Kind<S>): string => work.name.trim() || kind.unnamed;

export function begin<S>(kind: Kind<S>, state: S = kind.empty()): Work<S> {
  return { id: makeId(), name: "", changed: "", state };
}

export function saveWork<S>(work: Work<S>, kind: Kind<S>): SavedWork {
  const { id, name, changed, state } = work;
  return { samspil: kind.id, udgave: kind.edition, id, navn: name, ændret: changed, indhold: kind.save(state) };
}

/** The work in whatever was found, and what of it has no place here; null where it is none. */
export function takeWork<S>(found: unknown, kind: Kind<S>): { work: Work<S>; unplaced: readonly string[] } | null {
  const { samspil, udgave, id, navn, ændret, indhold } = open(found);
  if (samspil !== kind.id) return null;
  const taken = kind.take(indhold, isNumber(udgave) ? udgave : 1);
  if (!taken) return null;
  const changed = typeof ændret === "string" && !Number.isNaN(Date.parse(ændret)) ? ændret : "";
  const known = typeof id === "string" && ID.test(id) ? id : makeId();
  return { work: { id: known, name: tidyName(navn), changed, state: taken.state }, unplaced: taken.unplaced };
}

export interface OpenedFile<S> {
  readonly work: Work<S>;
  readonly unplaced: readonly string[];
}

/** The work in a file that was saved from here; else what is wrong with it, in words. */
export function openFile<S>(text: string, kind: Kind<S>): OpenedFile<S> | string {
  const found = parse(text);
  const { samspil, udgave } = open(found);
  const isOurs = typeof samspil === "string";
  const carried = isOurs ? kind.carryOn?.(found) : null;
  if (carried)
    return { work: { ...begin(kind, carried.state), name: tidyName(carried.name) }, unplaced: carried.unplaced };
  if (isOurs && samspil !== kind.id) {
    return "Filen er gemt fra et andet af værktøjerne. Åbn den dér. Intet er ændret.";
  }
  if (isNumber(udgave) && udgave > kind.edition) {
    return "Filen er gemt af en nyere udgave af Samspil. Hent siden på ny, og prøv igen. Intet er ændret.";
  }
  const taken = isOurs ? takeWork(found, kind) : null;
  return taken ?? "Filen er ikke gemt herfra, eller den er gået i stykker. Intet er ændret.";
}

/** What is told when a file is opened that holds more than this edition has a place for. */
export function tellUnplaced(unplaced: readonly string[]): string {
  return unplaced.length ? ` Det her kunne ikke placeres og er ikke med: ${unplaced.join("; ")}.` : "";
}
