// Words that are never mixed with words that are like them: names, and what editors have fixed (docs/data/soegeord.yml).
import { fold } from "./danish/spelling";

/** What a name ends with, and what other words do, folded. */
const OF_NAMES = ["s"];
const OF_WORDS = (
  "e en ens er ers erne ernes es et ets n ne nes ns r rne rnes rs s t te tes " + "ede edes ere est este"
).split(" ");

export class FixedWords {
  /** For each form, written or not, all forms of its word. */
  private readonly families = new Map<string, readonly string[]>();
  private readonly endings = new Set(OF_WORDS);
  private readonly names: ReadonlySet<string>;

  constructor(names: readonly string[] = [], words: readonly string[] = []) {
    this.names = new Set(names.map(fold));
    for (const name of this.names) this.add(name, OF_NAMES);
    for (const word of words) this.add(fold(word), OF_WORDS);
  }

  /** Whether a folded word is one, in some form. */
  has(folded: string): boolean {
    return this.families.has(folded);
  }
  isName(folded: string): boolean {
    return this.names.has(folded);
  }
  formsOf(folded: string): readonly string[] {
    return this.families.get(folded) ?? [];
  }
  isEnding(rest: string): boolean {
    return this.endings.has(rest);
  }

  private add(word: string, endings: readonly string[]): void {
    // grøn, grønne: the last letter twice.
    const doubled = /[bdfgklmnprst]$/.test(word) && endings === OF_WORDS ? word + word[word.length - 1] : "";
    const forms = [word, ...endings.map((ending) => word + ending)];
    if (doubled) forms.push(...endings.filter((ending) => ending.startsWith("e")).map((ending) => doubled + ending));
    for (const form of forms) this.families.set(form, [...this.formsOf(form), ...forms]);
  }
}
