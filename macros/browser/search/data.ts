// What macros/search/index.py writes for the search: the shapes of its files, by the keys that stand in them. README.md
// beside this tells how the packed texts are read.

/** An answer: a page, or a term or dilemma on one («#» in the address). */
export type EntryRow = readonly [
  address: string,
  title: string,
  /** Its place in `slags`. */
  kind: number,
  /** How long its sections are, a digit each. */
  lengths: string,
  /** What it is called in the menu, where that is something else. */
  otherTitle?: string,
  /** What it is worth beside other answers, where that is not 1. */
  weight?: number,
  /** 1 where it comes after all that answers as well. */
  isLast?: number,
  /** What it can be narrowed by: places in the names of `facetter`, counted on from one facet to the next. */
  about?: readonly number[],
];

/** `soeg/ord.js`: the words of the site. */
export interface WordsPiece {
  readonly format: number;
  /** The answers. Those on a page come after it. */
  readonly sider: readonly EntryRow[];
  /** What an answer can be, and the readers' words for it. */
  readonly slags: readonly (readonly [name: string, one: string, many: string, words?: readonly string[]])[];
  /** Every word, sorted and packed. */
  readonly ord: string;
  /** In how many answers each stands, a digit each. */
  readonly antal: string;
  /** The first word of each piece of places. */
  readonly dele: readonly number[];
  /** Words that only the editors' pages have, each as the way from the one before. */
  readonly uden: readonly number[];
  /**
   * What editors say means the same: what is typed, and what is looked for in its place (or each for the other). With 1
   * they are the same word, written otherwise.
   */
  readonly ens: readonly (readonly [typed: readonly string[], means: readonly string[], isSame?: number])[];
  /** Names, and words that editors have fixed: none is mixed with words that are like it. */
  readonly navne: readonly string[];
  readonly faste: readonly string[];
  readonly facetter: readonly (readonly [key: string, title: string, names: readonly string[]])[];
}

/** `soeg/p-….js`: where the words of one run stand, each packed, with spaces between. */
export type PlacesPiece = string;

/** `soeg/t/….js`: the sections of one page, and the number of the first. */
export type TextPiece = readonly [address: string, first: number, sections: readonly SectionRow[]];
export type SectionRow = readonly [anchor: string, title: string, text: string, whose?: Whose];
/** What of a text is not the source's: from which letter to which, and whose word it is, one after the other. */
export type Whose = readonly (number | string)[];
