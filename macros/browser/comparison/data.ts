// What macros/scripts/records.py writes for «Sammenlign»; the keys are its own.

/** A cell of a comparison: its HTML, its fixed words, and the short HTML where that is another. */
export type ComparedCell = readonly [html: string, words: readonly string[], short?: string];

/** `sammenlign/<kind>-<id>.js`: a record's column in a comparison. */
export interface ComparedRecord {
  slags: string;
  id: string;
  titel: string;
  adresse: string;
  /** The document that a page number without a name belongs to, or nothing. */
  kilde: string;
  felter: Readonly<Record<string, ComparedCell>>;
  /** The rows that it has nothing in because its source leaves them open. */
  aabne: readonly string[];
}
