// «Mente du …?»: the word that was most likely meant. The same answers as Python's `difflib`, which the check asks.
import { given } from "../given";
import { say } from "./messages";
import { countLetters, listLetters } from "./spelling";

/** How alike two words must be, and how many are weighed. */
const ALIKE = 0.6;
const MOST = 3;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The longest stretch that two words have in common inside two stretches: where it begins in each, and its length. */
function findStretch(a: readonly string[], b: readonly string[], inA: Stretch, inB: Stretch): [number, number, number] {
  let [atA, atB, longest] = [inA.from, inB.from, 0];
  let before = new Map<number, number>();
  for (let i = inA.from; i < inA.to; i += 1) {
    const now = new Map<number, number>();
    for (let j = inB.from; j < inB.to; j += 1) {
      if (a[i] !== b[j]) continue;
      const length = (before.get(j - 1) ?? 0) + 1;
      now.set(j, length);
      if (length > longest) [atA, atB, longest] = [i - length + 1, j - length + 1, length];
    }
    before = now;
  }
  return [atA, atB, longest];
}

function countMatches(a: readonly string[], b: readonly string[], inA: Stretch, inB: Stretch): number {
  const [atA, atB, longest] = findStretch(a, b, inA, inB);
  if (!longest) return 0;
  return (
    longest +
    countMatches(a, b, { from: inA.from, to: atA }, { from: inB.from, to: atB }) +
    countMatches(a, b, { from: atA + longest, to: inA.to }, { from: atB + longest, to: inB.to })
  );
}

/** How alike two words are: twice the letters in common stretches, over the letters of both. */
function weighLikeness(one: string, other: string): number {
  const [a, b] = [listLetters(one), listLetters(other)];
  const letters = a.length + b.length;
  return letters ? (2 * countMatches(a, b, { from: 0, to: a.length }, { from: 0, to: b.length })) / letters : 1;
}

/** Those that begin with what was typed, the shortest first; one letter says too little. */
function findBeginning(typed: string, words: readonly string[]): string[] {
  if (countLetters(typed) < given().limits.beginning) return [];
  return words.filter((word) => word.startsWith(typed)).sort((a, b) => countLetters(a) - countLetters(b));
}

function findAlike(typed: string, words: readonly string[], alike: number): string[] {
  return words
    .map((word): [number, string] => [weighLikeness(word, typed), word])
    .filter(([likeness]) => likeness >= alike)
    .sort(([a, wordA], [b, wordB]) => b - a || (wordA < wordB ? 1 : -1))
    .slice(0, MOST)
    .map(([, word]) => word);
}

/** « Mente du …?» where one of the words is near; else nothing. */
export function suggest(wrong: string, allowed: readonly string[], alike = ALIKE): string {
  const words = new Map(allowed.map((word) => [word.toLowerCase(), word]));
  const typed = wrong.toLowerCase();
  const folded = Array.from(words.keys());
  let near = findBeginning(typed, folded);
  if (!near.length) near = findAlike(typed, folded, alike);
  const initial = listLetters(typed)[0];
  const chosen = near.find((word) => listLetters(word)[0] === initial) ?? near[0];
  return chosen ? say("MEANT", { value: `«${words.get(chosen) ?? chosen}»` }) : "";
}
