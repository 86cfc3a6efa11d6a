// The answers there can be: pages, and terms and dilemmas that stand on one.
import { stem } from "./danish/inflection";
import { fold, listWords } from "./danish/spelling";
import { isStopWord } from "./danish/stopwords";
import type { EntryRow } from "./data";
import { readLength } from "./format";
import type { Kind } from "./kinds";
import { PLACE } from "./weights";

export interface Entry {
  /** Its place in the list. */
  readonly number: number;
  readonly address: string;
  readonly title: string;
  readonly kind: Kind;
  /** The number of its page, whose text stands in the file of that number. */
  readonly page: number;
  /** Its sections: the number of the first, and how many they are. */
  readonly first: number;
  readonly count: number;
  /** The folded words of its title between spaces, and their stems. */
  readonly plain: string;
  readonly stems: string;
  /** The words of its other name, in the menu. */
  readonly called: string;
  /** What it is worth as an answer beside others. */
  readonly weight: number;
  /** Whether it lists cases («Cases efter emne: Vandløb»): such pages are worth less, and called by what they list. */
  readonly isList: boolean;
  /** Whether it comes after all that answers as well. */
  readonly isLast: boolean;
  /** What it can be narrowed by. */
  readonly about: readonly number[];
  /** How many words of the title say something; one at least. */
  readonly titleWords: number;
}

export interface Entries {
  readonly list: readonly Entry[];
  /** For each section how long it is beside the others, as BM25 weighs it. */
  readonly lengths: Float32Array;
  /** For each section its entry. */
  readonly entryOf: Int32Array;
}

export function readEntries(rows: readonly EntryRow[], kinds: readonly Kind[]): Entries {
  let sections = 0;
  let page = -1;
  const list = rows.map((row, number) => {
    if (!row[0].includes("#")) page += 1;
    const entry = readEntry(row, kinds, number, sections, page);
    sections += entry.count;
    return entry;
  });
  const lengths = new Float32Array(sections);
  const entryOf = new Int32Array(sections);
  let total = 0;
  for (const { number, first, count } of list) {
    const digits = rows[number]?.[3] ?? "";
    for (let i = 0; i < count; i++) {
      const length = readLength(digits, i);
      lengths[first + i] = length;
      entryOf[first + i] = number;
      total += length;
    }
  }
  const mean = total / sections;
  return { list, lengths: lengths.map((length) => 1 - PLACE.b + (PLACE.b * length) / mean), entryOf };
}

function readEntry(
  [address, title, kindNumber, lengths, otherTitle, weight, isLast, about]: EntryRow,
  kinds: readonly Kind[],
  number: number,
  first: number,
  page: number,
): Entry {
  const kind = kinds[kindNumber];
  if (!kind) throw new Error(`${address} is of no kind`);
  const plain = listWords(title).map(fold);
  const isList = !isLast && (weight || 1) < 1 && title.includes(": ");
  return {
    number,
    address,
    title,
    kind,
    page,
    first,
    count: lengths.length,
    plain: space(plain),
    stems: space(plain.map(stem)),
    called: space(otherTitle ? listWords(otherTitle).map(fold) : isList ? readListed(title) : plain),
    isList,
    weight: weight || 1,
    isLast: Boolean(isLast),
    about: about ?? [],
    titleWords: Math.max(1, plain.filter((word) => !isStopWord(word)).length),
  };
}

/** «Cases efter kommune: Odense» is called Odense. */
function readListed(title: string): readonly string[] {
  return listWords(title.slice(title.indexOf(": ") + 1)).map(fold);
}

function space(words: readonly string[]): string {
  return ` ${words.join(" ")} `;
}
