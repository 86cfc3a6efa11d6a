// Which cases hold the words that are typed. Narrower than the search of the whole site, whose Danish it shares: a filter
// must not bring what merely means the same.
import { distance } from "../search/danish/distance";
import { stem } from "../search/danish/inflection";
import { fold, listWords } from "../search/danish/spelling";
import { isStopWord } from "../search/danish/stopwords";
import { listNumbers, type WordsFile } from "./data";

/** Gives, for each word of a text, the numbers of the cases that have it in some form. */
export type Finder = (text: string) => ReadonlySet<number>[];

/** As long must what stands inside a word be, and what stands before it, to count as a part of a compound. */
const PART = 4;
const BEFORE = 3;
const SHORTEST_WITH_ERROR = 5;
/** Makes another word of what follows it, and no compound: no old people are in «forældre» or «bedsteforældre». */
const CHANGES_THE_WORD = /for$/;

/** Whether a folded word of the cases fits. */
type Fits = (word: string, root: string) => boolean;

export function makeFinder(file: WordsFile): Finder {
  const words = file.words
    .split(" ")
    .filter(Boolean)
    .map(fold)
    .map((word, number) => ({ word, root: stem(word), cases: listNumbers(file.of[number]) }));
  const collect = (fits: Fits) => {
    const found = new Set<number>();
    for (const { word, root, cases } of words) if (fits(word, root)) for (const n of cases) found.add(n);
    return found;
  };
  return (text) => {
    const asked = listWords(text);
    const telling = asked.filter((word) => !isStopWord(word));
    return (telling.length ? telling : asked).map(fold).map((word) => {
      const found = collect(isForm(word));
      return found.size || word.length < SHORTEST_WITH_ERROR ? found : collect(isNear(word));
    });
  };
}

function isForm(asked: string): Fits {
  const root = stem(asked);
  const part = root.length < PART ? asked : root;
  return (word, other) =>
    word.startsWith(asked) ||
    (asked.length >= PART && other === root) ||
    (part.length >= PART && isPart(word, root, part));
}

/** «have» is in «Klosterhaven», whose end is a form of it; «sent» is not in «interessentanalyse». */
function isPart(word: string, root: string, part: string): boolean {
  for (let at = word.indexOf(part, BEFORE); at >= 0; at = word.indexOf(part, at + 1)) {
    if (CHANGES_THE_WORD.test(word.slice(0, at))) continue;
    if (part.length > PART || stem(word.slice(at)) === root) return true;
  }
  return false;
}

/** A typing error away, from the word or from its beginning. */
function isNear(asked: string): Fits {
  const isClose = (other: string) => distance(asked, other, 1) <= 1;
  return (word) =>
    isClose(word) || (word.length > asked.length && [0, 1].some((more) => isClose(word.slice(0, asked.length + more))));
}
