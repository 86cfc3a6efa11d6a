// What an answer can be: macros/model/things.py says it, and the index hands it on.
import type { WordsPiece } from "./data";

export interface Kind {
  /** As it stands in the address. */
  readonly key: string;
  readonly one: string;
  readonly many: string;
  /** Whether it is a word of the glossary: what is looked for where one asks what something is. */
  readonly isTerm: boolean;
}

const TERM = "begreb";

/** In the order in which they can be chosen. */
export function readKinds(rows: WordsPiece["slags"]): Kind[] {
  return rows.map(([key, one, many]) => ({ key, one, many, isTerm: key === TERM }));
}
