// Every word of the site, found by its spelling, its stem, or a part of it.
import { stem } from "./danish/inflection";
import { bare, fold } from "./danish/spelling";
import type { WordsPiece } from "./data";
import { FixedWords } from "./fixed";
import { addUp, readSpread, unpackWords } from "./format";

/** A word is meant by its number: its place in the order of the index. */
export class Lexicon {
  /** As the pages write it, in small letters. */
  readonly words: readonly string[];
  readonly folded: readonly string[];
  readonly stems: readonly string[];
  /** In how many answers it stands, about. */
  readonly spread: Float32Array;
  private readonly byFold = new Map<string, number[]>();
  private readonly byStem = new Map<string, number[]>();
  private readonly byBare = new Map<string, number[]>();
  /** All folded words in one text, each on a line, so that a part of a word is found by the browser's own search. */
  private readonly all: string;
  private readonly offsets: Int32Array;
  /** Words that only the pages for editors have. */
  private readonly unoffered: ReadonlySet<number>;
  /** Names, and words that are never mixed with others. */
  readonly fixed: FixedWords;

  constructor(piece: Pick<WordsPiece, "ord" | "antal" | "uden" | "navne" | "faste">) {
    this.fixed = new FixedWords(piece.navne, piece.faste);
    this.words = unpackWords(piece.ord);
    this.folded = this.words.map(fold);
    this.stems = this.folded.map(stem);
    this.spread = Float32Array.from(this.words, (_, id) => readSpread(piece.antal, id));
    this.offsets = new Int32Array(this.words.length);
    let at = 1;
    this.folded.forEach((word, id) => {
      this.offsets[id] = at;
      at += word.length + 1;
      put(this.byFold, word, id);
      if (!this.fixed.has(word)) put(this.byStem, this.stemOf(id), id);
      if (/ae|oe|aa/.test(word)) put(this.byBare, bare(word), id);
    });
    this.all = `\n${this.folded.join("\n")}\n`;
    this.unoffered = new Set(addUp(piece.uden));
  }

  nameOf(id: number): string {
    return this.folded[id] ?? "";
  }
  stemOf(id: number): string {
    return this.stems[id] ?? "";
  }
  spreadOf(id: number): number {
    return this.spread[id] ?? 0;
  }

  spelled(folded: string): readonly number[] {
    return this.byFold.get(folded) ?? [];
  }
  withStem(root: string): readonly number[] {
    return this.byStem.get(root) ?? [];
  }
  /** All forms of a fixed word that the pages have. */
  formsOfFixed(folded: string): number[] {
    return this.fixed.formsOf(folded).flatMap((form) => this.spelled(form));
  }
  /** Words that are so spelled once their Danish letters are written plainly. */
  spelledBarely(word: string): readonly number[] {
    return this.byBare.get(word) ?? [];
  }

  /** Whether a folded word stands on the pages in some form. */
  isKnown(folded: string): boolean {
    return this.byFold.has(folded) || (folded.length > 3 && this.byStem.has(stem(folded)));
  }
  /** Whether it is the first part of a compound, with or without what binds it to the next: arbejd-s-deling. */
  isHead(part: string): boolean {
    return this.isKnown(part) || (/[se]$/.test(part) && this.isKnown(part.slice(0, -1)));
  }
  isBegun(start: string): boolean {
    return this.all.includes(`\n${start}`);
  }
  isOffered(id: number): boolean {
    return !this.unoffered.has(id);
  }

  /** Every place where a part stands in a word, with how many letters of the word are before it. */
  eachHolding(part: string, visit: (id: number, before: number) => void): void {
    for (let at = this.all.indexOf(part); at >= 0; at = this.all.indexOf(part, at + 1)) {
      const id = this.wordAt(at);
      visit(id, at - (this.offsets[id] ?? 0));
    }
  }

  /** Every word that begins with something. */
  *listBegun(start: string): Generator<number> {
    const line = `\n${start}`;
    for (let at = this.all.indexOf(line); at >= 0; at = this.all.indexOf(line, at + 1)) yield this.wordAt(at + 1);
  }

  /** The word that holds a place of `all`. */
  private wordAt(place: number): number {
    let low = 0;
    let high = this.offsets.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.offsets[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function put(map: Map<string, number[]>, key: string, id: number): void {
  const ids = map.get(key);
  if (ids) ids.push(id);
  else map.set(key, [id]);
}
