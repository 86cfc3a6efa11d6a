// Danish makes one word of two; readers write them together or apart as they please.
import { fold } from "./spelling";

/** As short may half of a compound be, or one would find «by» and «rum» everywhere. */
const SHORTEST = 3;

/**
 * The two words of a compound where both are known, folded: safespace → safe space, arbejdsplan → arbejde plan.
 *
 * Each pair once, the most even first. `isKnown` tells whether a folded word is a word.
 */
export function splitCompound(word: string, isKnown: (half: string) => boolean): [string, string][] {
  const folded = fold(word);
  const pairs: [string, string][] = [];
  for (let at = folded.length - 1; at > 0; at--) {
    const head = folded.slice(0, at);
    const tail = folded.slice(at);
    // «å» is a word that place names end with: Vejrup Å.
    if (Math.min(head.length, tail.length) < SHORTEST && !(head.length > 4 && tail === "aa")) continue;
    if (!isKnown(tail)) continue;
    const first = [head, withoutBinder(head)].find((half) => half && isKnown(half));
    if (first) pairs.push([first, tail]);
  }
  return pairs.sort((one, other) => unevenness(one) - unevenness(other));
}

function unevenness([head, tail]: [string, string]): number {
  return Math.abs(head.length - tail.length);
}

/** The first word of a compound without what binds it to the next: arbejd-s-deling, jul-e-mand. */
function withoutBinder(head: string): string {
  const isBound = (/[^s]s$/.test(head) && head.length > 3) || (head.endsWith("e") && head.length > 4);
  return isBound ? head.slice(0, -1) : "";
}

/** Two words as one, in every way they can be, folded: mad klub → madklub, arbejde deling → arbejdsdeling. */
export function joinWords(one: string, other: string): string[] {
  const head = fold(one);
  const tail = fold(other);
  const heads = [head, `${head}s`, `${head}e`];
  if (head.endsWith("e")) heads.push(head.slice(0, -1), `${head.slice(0, -1)}s`);
  if (head.endsWith("s")) heads.push(head.slice(0, -1));
  return heads.map((start) => start + tail);
}
