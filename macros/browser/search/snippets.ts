// What is shown of a text: the stretch that answers, its words marked.
import { findWords, fold } from "./danish/spelling";
import type { Whose } from "./data";

/** How much a word counts for what was searched for; 0 where it does not. */
export type Weigh = (word: string) => number;

/** Letters of the stretch that is shown, and of it what may come before the first hit. */
const LENGTH = 190;
const BEFORE = 50;
/** Letters from the first hit within which the others count. */
const REACH = LENGTH - 30;
/** What a word counts that stands in the stretch already, and how much more a later stretch must hold. */
const AGAIN = 0.1;
const MORE = 0.01;
/** A part of a text, and whether it is a word that was searched for. */
export interface Part {
  readonly text: string;
  readonly isMarked: boolean;
}

export function markWords(text: string, weigh: Weigh): Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const { word, at } of findWords(text)) {
    if (!weigh(word)) continue;
    parts.push({ text: text.slice(done, at), isMarked: false }, { text: word, isMarked: true });
    done = at + word.length;
  }
  parts.push({ text: text.slice(done), isMarked: false });
  return parts.filter((part) => part.text);
}

/** Some of an excerpt, and the label of whose word it is; empty where it is the source's. */
export interface Told {
  readonly text: string;
  readonly label: string;
}

/**
 * The stretch of a text that holds most of what was searched for; its beginning where the title says it all. What is not
 * the source's has its label, also where the stretch ends before the page says so.
 */
export function cut(text: string, weigh: Weigh, fromStart: boolean, whose: Whose = []): Told[] {
  const [start, end] = text.length <= LENGTH ? [0, text.length] : findStretch(text, weigh, fromStart);
  const told: Told[] = [];
  let done = start;
  for (let i = 0; i < whose.length; i += 3) {
    const [from, to, label] = whose.slice(i, i + 3);
    const until = Math.min(Number(to), end);
    if (Number(from) >= end || until <= start) continue;
    told.push({ text: text.slice(done, until), label: String(label) });
    done = Math.max(done, until);
  }
  if (done < end || !told.length) told.push({ text: text.slice(done, end), label: "" });
  const last = told.length - 1;
  return told.map(({ text: words, label }, i) => ({
    text:
      (i === 0 && start ? "… " : "") +
      (i ? words : words.replace(/^· /, "")) +
      (i === last && end < text.length ? " …" : ""),
    label,
  }));
}

function findStretch(text: string, weigh: Weigh, fromStart: boolean): [start: number, end: number] {
  let start = fromStart ? 0 : Math.max(0, findBest(text, weigh) - BEFORE);
  if (start) start = text.indexOf(" ", start) + 1;
  let end = Math.min(text.length, start + LENGTH);
  if (end < text.length) end = text.lastIndexOf(" ", end);
  return [start, end];
}

/** Where the stretch begins that holds most. */
function findBest(text: string, weigh: Weigh): number {
  const hits = findWords(text)
    .map(({ word, at }) => ({ at, name: fold(word), weight: weigh(word) }))
    .filter(({ weight }) => weight);
  let best = 0;
  let start = 0;
  hits.forEach((first, number) => {
    let sum = 0;
    const seen = new Set<string>();
    for (let i = number; i < hits.length; i++) {
      const hit = hits[i];
      if (!hit || hit.at >= first.at + REACH) break;
      sum += seen.has(hit.name) ? AGAIN : hit.weight;
      seen.add(hit.name);
    }
    if (sum > best + MORE) {
      best = sum;
      start = first.at;
    }
  });
  return start;
}
