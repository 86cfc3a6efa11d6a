// What editors say means the same: docs/data/soegeord.yml.
import { stem } from "./danish/inflection";
import { fold, listWords } from "./danish/spelling";
import type { WordsPiece } from "./data";

/** What is typed, as stems, and what is looked for in its place. */
export interface Phrase {
  readonly stems: readonly string[];
  /** Its words as they are written, folded. */
  readonly words: readonly string[];
  readonly targets: readonly string[];
  /** Whether they are the same word, written otherwise. */
  readonly isSame: boolean;
}

export class Synonyms {
  /** Every word of what is typed, folded. */
  readonly words = new Set<string>();
  private readonly byFirst = new Map<string, Phrase[]>();

  constructor(groups: WordsPiece["ens"]) {
    for (const [typed, means, isSame] of groups) {
      for (const phrase of typed) this.add(phrase, means.length ? means : typed, Boolean(isSame));
    }
  }

  private add(phrase: string, means: readonly string[], isSame: boolean): void {
    const words = listWords(phrase);
    const stems = words.map(stem);
    const [first] = stems;
    if (first === undefined) return;
    for (const word of words) this.words.add(fold(word));
    const known = this.byFirst.get(first) ?? [];
    known.push({ stems, words: words.map(fold), targets: means.filter((other) => other !== phrase), isSame });
    this.byFirst.set(first, known);
  }

  /** Phrases whose first word has a stem. */
  beginningWith(root: string): readonly Phrase[] {
    return this.byFirst.get(root) ?? [];
  }
  /** What is said of a word that stands alone. */
  ofWord(word: string): readonly Phrase[] {
    return this.beginningWith(stem(word)).filter((phrase) => phrase.stems.length === 1);
  }
  has(root: string): boolean {
    return this.byFirst.has(root);
  }
}
