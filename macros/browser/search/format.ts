// The format of the index, as macros/search/index.py writes it. README.md beside this tells it in words.

/** Goes up when an index and an engine no longer understand each other. The index says its own. */
export const FORMAT = 3;

/** The digits that numbers from 0 to 63 are written with. */
export const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Bits of a place's mark. `COUNT` says how often the word stands in the text of the section, in the steps of `TIMES`. */
export const COUNT = 3;
export const IN_HEADING = 4;
export const IN_TITLE = 8;
/** Given by an editor. With `IN_HEADING`: as a word of a phrase, for the first section of a page has no heading. */
export const IN_EXTRA = 16;
/** How often each number of `COUNT` stands for: not at all, once, two to four times, more. */
export const TIMES: readonly number[] = [0, 1, 2.5, 7];

/** A number above this many bits goes on in the next digit. */
const BITS = 5;
const GOES_ON = 1 << BITS;

/** The value of each digit, by its number as a letter. */
const VALUES = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value++) VALUES[DIGITS.charCodeAt(value)] = value;

/** The value of the digit at a place of a text. */
export function readDigit(text: string, at: number): number {
  return VALUES[text.charCodeAt(at)] ?? 0;
}

/** How many words a section has, from its digit: five steps for twice as many. */
export function readLength(digits: string, at: number): number {
  return 2 ** (readDigit(digits, at) / 5) - 1;
}

/** In how many answers a word stands, from its digit: four steps for twice as many. */
export function readSpread(digits: string, at: number): number {
  return 2 ** (readDigit(digits, at) / 4);
}

/** The words of the site in their order: each is a digit, how much it shares with the one before, and the rest. */
export function unpackWords(packed: string): string[] {
  let before = "";
  return packed.split(" ").map((word) => {
    before = before.slice(0, readDigit(word, 0)) + word.slice(1);
    return before;
  });
}

/** Rising numbers, from the way between each and the one before. */
export function addUp(ways: readonly number[]): number[] {
  let sum = 0;
  return ways.map((way) => {
    sum += way;
    return sum;
  });
}

/** Where a word stands: each section with its mark. */
export function eachPlace(packed: string, visit: (section: number, mark: number) => void): void {
  let at = 0;
  let section = 0;
  while (at < packed.length) {
    let way = 0;
    let bits = 0;
    let digit: number;
    do {
      digit = readDigit(packed, at++);
      way |= (digit & (GOES_ON - 1)) << bits;
      bits += BITS;
    } while (digit & GOES_ON);
    section += way;
    visit(section, readDigit(packed, at++));
  }
}
