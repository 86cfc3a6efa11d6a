// Letters: counting them, cleaning them, and what Danish asks for.
import { patternEverywhere } from "./patterns";

/** Letters as Python counts them: one outside the first plane is one, not two. */
export const listLetters = (text: string): string[] => Array.from(text);
export const countLetters = (text: string): number => listLetters(text).length;

export const lowerInitial = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

const SPELLED: Readonly<Record<string, string>> = { æ: "ae", ø: "oe", å: "aa", é: "e", ü: "u", ö: "oe", ä: "ae" };

/** «Læring i byen» becomes `laering-i-byen`. */
export function makeSlug(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[æøåéüöä]/g, (letter) => SPELLED[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\P{ASCII}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** A text as the records keep it: letters as the keyboard makes them, plain line breaks, no tabs. */
export const tidy = (text: string): string => text.replace(/\r\n?/g, "\n").replace(/\t/g, " ").normalize("NFC");

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs that Python counts as spaces beside ours
const SPACES = /^[\s\x1c-\x1f\x85]+|[\s\x1c-\x1f\x85]+$/g;

/** A text without the spaces around it: those that Python takes away, and those that the browser does. */
export const strip = (text: string): string => text.replace(SPACES, "");

/** A text where spaces mean nothing: a date, a place, an id. */
export const usePlainSpaces = (text: string): string => strip(text.replace(patternEverywhere("hard_space"), " "));
