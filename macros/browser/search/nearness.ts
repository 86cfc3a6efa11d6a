// Where the words of a query stand beside each other: what the index does not say, and the texts of the best answers do.
import { fold, listWords } from "./danish/spelling";
import type { SectionRow, TextPiece } from "./data";
import type { Entry } from "./entries";
import { NEAR } from "./weights";

/** A query as a text is held against it. */
export interface Wanted {
  /** Its folded words in order. */
  readonly words: readonly string[];
  /** How much each word of the site counts for each that says something; what it says is in no other. */
  readonly telling: readonly ReadonlyMap<string, number>[];
  /** Whether the last word may be unfinished. */
  readonly isTyping: boolean;
}

/** How a section holds what is asked. */
export interface Fit {
  readonly section: number;
  /** How many words of the query stand there in a row as they were typed. */
  readonly run: number;
  /** How many of those that say something stand near each other there, as a share. */
  readonly near: number;
}

const NOWHERE: Fit = { section: -1, run: 0, near: 0 };

/** The section of an answer that holds what is asked best. */
export function findFit(wanted: Wanted, result: Pick<Entry, "first" | "count">, text: TextPiece): Fit {
  const [, first, sections] = text;
  let best = NOWHERE;
  for (let one = result.first; one < result.first + result.count; one++) {
    const row = sections[one - first];
    if (!row) continue;
    const words = readWords(row);
    const fit = { section: one, run: countRun(wanted, words), near: countNear(wanted, words) };
    if (fit.run > best.run || (fit.run === best.run && fit.near > best.near)) best = fit;
  }
  return best;
}

/** The folded words of each section that has been asked. */
const KNOWN = new WeakMap<SectionRow, readonly string[]>();

function readWords(row: SectionRow): readonly string[] {
  const known = KNOWN.get(row);
  if (known) return known;
  // Nothing runs on from a heading into its text.
  const words = [...listWords(row[1]), "", ...listWords(row[2])].map(fold);
  KNOWN.set(row, words);
  return words;
}

/** Whether what is asked is copied from there. */
export function isCopied({ words }: Wanted, { run }: Fit): boolean {
  return run >= NEAR.copied && run >= words.length * NEAR.copiedShare;
}

/** How many times as much an answer is worth for how it holds what is asked. */
export function weighFit({ words }: Wanted, { run, near }: Fit): number {
  return 1 + NEAR.run * (run > 1 ? run / words.length : 0) + NEAR.near * near;
}

/** The longest row of the query's words that stands in a text as it was typed. */
function countRun({ words: asked, isTyping }: Wanted, words: readonly string[]): number {
  const last = asked[asked.length - 1] ?? "";
  let most = 0;
  let before = new Uint16Array(asked.length + 1);
  for (const word of words) {
    const row = new Uint16Array(asked.length + 1);
    if (word) {
      for (let i = 0; i < asked.length; i++) {
        const isAlike = word === asked[i] || (isTyping && i === asked.length - 1 && word.startsWith(last));
        if (!isAlike) continue;
        const run = (before[i] ?? 0) + 1;
        row[i + 1] = run;
        if (run > most) most = run;
      }
    }
    before = row;
  }
  // Small words stand beside each other everywhere.
  return most > 1 || asked.length === 1 ? most : 0;
}

/** The largest share of what the telling words count that stands within a few words. */
function countNear({ telling }: Wanted, words: readonly string[]): number {
  if (telling.length < 2) return 0;
  const hits: { at: number; slot: number; weight: number }[] = [];
  words.forEach((word, at) => {
    telling.forEach((forms, slot) => {
      const weight = forms.get(word);
      if (weight) hits.push({ at, slot, weight });
    });
  });
  let best = 0;
  for (let i = 0; i < hits.length; i++) {
    const found = new Map<number, number>();
    for (let j = i; j < hits.length; j++) {
      const [hit, start] = [hits[j], hits[i]];
      if (!hit || !start || hit.at > start.at + NEAR.reach) break;
      found.set(hit.slot, Math.max(found.get(hit.slot) ?? 0, hit.weight));
    }
    if (found.size > 1)
      best = Math.max(
        best,
        Array.from(found.values()).reduce((sum, weight) => sum + weight, 0),
      );
  }
  return best / telling.length;
}

/** What stands between quotation marks, as one writes them: "…", «…», „…", “…”, ”…”, »…«. */
export function readPhrases(query: string): string[][] {
  const found = query.matchAll(/["«»„“”]([^"«»„“”]+)["«»„“”]/g);
  return Array.from(found, ([, phrase]) => listWords(phrase ?? "").map(fold)).filter((words) => words.length > 0);
}
