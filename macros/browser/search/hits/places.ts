// Where words stand on a page, and which of the places answers.
import { findWords, fold } from "../danish/spelling";

/** What is no text of the page. */
const SILENT = "script, style, template, textarea, button, select, svg, [hidden], .s-hidden";
/** Places this far from each other belong together. */
const REACH = 12;

/** The text nodes of an element that a reader can come to see, in order; what is folded up is opened. */
export function listTexts(root: Element): Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest(SILENT)) texts.push(node as Text);
  }
  return texts;
}

/** Where a text has one of some folded words: from which letter to which. */
export function findPlaces(text: string, words: ReadonlySet<string>): { from: number; to: number; word: string }[] {
  return findWords(text)
    .map(({ word, at }) => ({ from: at, to: at + word.length, word: fold(word) }))
    .filter(({ word }) => words.has(word));
}

/** The number of the first of some places that has most different words in reach; `order` is each place's place among all words. */
export function chooseBest(places: readonly { word: string; order: number }[]): number {
  let best = 0;
  let most = 0;
  places.forEach((place, number) => {
    const found = new Set<string>();
    for (let i = number; i < places.length; i++) {
      const other = places[i];
      if (!other || other.order > place.order + REACH) break;
      found.add(other.word);
    }
    if (found.size > most) {
      most = found.size;
      best = number;
    }
  });
  return best;
}
