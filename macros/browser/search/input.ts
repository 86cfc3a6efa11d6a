// What is typed or sent, as it is searched for.
import { listWords } from "./danish/spelling";

/** Letters beyond which nobody has typed: somebody has pasted a text, and its beginning says what it is about. */
const LONGEST = 400;
/** Half of a sign that is written in two: nothing can be made of it, and an address refuses it. */
const HALF_SIGN = /[\ud800-\udbff](?![\udc00-\udfff])|(^|[^\ud800-\udbff])[\udc00-\udfff]/g;

export interface Typed {
  readonly query: string;
  /** Whether only the beginning is searched for. */
  readonly isCut: boolean;
}

/** One line of whole signs, with one space for each run of spaces, line breaks and what is unseen. */
export function readTyped(text: string): Typed {
  const isCut = text.length > LONGEST;
  const some = isCut ? text.slice(0, text.lastIndexOf(" ", LONGEST) + 1 || LONGEST) : text;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const plain = some.replace(HALF_SIGN, "$1 ").replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ");
  return { query: plain.normalize("NFC").trim(), isCut };
}

/** The query without a last word of which one letter is typed: nobody can know what it becomes; empty where it is all. */
export function withoutBegun(query: string): string {
  const words = listWords(query);
  const last = words[words.length - 1] ?? "";
  const isBegun = last.length === 1 && /\p{L}$/u.test(query);
  return isBegun ? query.slice(0, -1).trim() : query;
}
