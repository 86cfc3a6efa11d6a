// Sets of cases as rows of bits: among thousands of cases every count beside a filter is found in a blink.

/** Case `n` is in the set where bit `n` is 1. Sets that meet are of one length. */
export type CaseSet = Uint32Array;

export function makeSet(size: number, cases: Iterable<number> = []): CaseSet {
  const set = new Uint32Array(Math.ceil(size / 32));
  for (const n of cases) set[n >> 5] = wordAt(set, n >> 5) | (1 << (n & 31));
  return set;
}

/** Every case from 0 on. */
export function fillSet(size: number): CaseSet {
  return makeSet(size, Array(size).keys());
}

function wordAt(set: CaseSet, at: number): number {
  return set[at] ?? 0;
}

/** The cases of either. */
export function unite(one: CaseSet, other: CaseSet): CaseSet {
  return one.map((word, at) => word | wordAt(other, at));
}

/** The cases of both. */
export function meet(one: CaseSet, other: CaseSet): CaseSet {
  return one.map((word, at) => word & wordAt(other, at));
}

export function isIn(set: CaseSet, n: number): boolean {
  return ((wordAt(set, n >> 5) >>> (n & 31)) & 1) === 1;
}

export function countCases(set: CaseSet): number {
  let sum = 0;
  for (const word of set) sum += countBits(word);
  return sum;
}

/** How many cases are in both. */
export function countShared(one: CaseSet, other: CaseSet): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += countBits(wordAt(one, at) & wordAt(other, at));
  return sum;
}

/** By pairs, fours and eights of bits, as processors without an instruction for it do. */
function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0xf0f0f0f) * 0x1010101) >>> 24;
}
