// The first answers that are shown, whatever they are: each thing once.
import { fold, listWords } from "./danish/spelling";
import type { Result } from "./engine";

const BEST = 5;
/** Among the best, so many terms of one list are enough. */
const OF_A_PAGE = 2;

/** Whether an answer is a term or a dilemma, which stands on a page with others. */
export function isOnPage(result: Pick<Result, "address">): boolean {
  return result.address.includes("#");
}

/** The best answers. A thing and the list of its cases («Cases efter emne: Vandløb») are one; the better of them stays. */
export function pickBest(results: readonly Result[]): Result[] {
  const best: Result[] = [];
  const ofPage = new Map<number, number>();
  const things = new Set<string>();
  for (const result of results) {
    if (best.length >= BEST) break;
    const thing = nameThing(result);
    const before = ofPage.get(result.page) ?? 0;
    if (things.has(thing) || (isOnPage(result) && before >= OF_A_PAGE)) continue;
    things.add(thing);
    if (isOnPage(result)) ofPage.set(result.page, before + 1);
    best.push(result);
  }
  return best;
}

function nameThing({ title, isList }: Result): string {
  const own = isList ? title.slice(title.indexOf(": ") + 1) : title;
  return listWords(own).map(fold).join(" ");
}
