// What an answer can be: macros/model/things.py says it, and the index hands it on.
import { stem } from "./danish/inflection";
import type { WordsPiece } from "./data";

export interface Kind {
  /** As it stands in the address. */
  readonly key: string;
  readonly one: string;
  readonly many: string;
  /** Whether it is a word of the glossary: what is looked for where one asks what something is. */
  readonly isTerm: boolean;
  /** Whether it is a place of which nothing is told yet. */
  readonly isPlace: boolean;
  /** The stems of what people call such things: «skema» for a sheet. */
  readonly words: ReadonlySet<string>;
}

const TERM = "begreb";
const PLACE = "kommune";

/** In the order in which they can be chosen. */
export function readKinds(rows: WordsPiece["slags"]): Kind[] {
  return rows.map(([key, one, many, words = []]) => ({
    key,
    one,
    many,
    isTerm: key === TERM,
    isPlace: key === PLACE,
    words: new Set(words.map(stem)),
  }));
}
