// How Danish words are written: what a word of a text is, and one spelling where there are several.

/** As `list_words` of macros/danish.py splits the pages: a test holds the two to each other. */
const WORD = /§|[0-9]{1,3}(?:\.[0-9]{3})+(?![0-9.]*[0-9])(?![\p{L}\p{N}_])|[\p{L}\p{N}]+/gu;
/** Letters that are another's picture: «ﬁ», «Ａ». */
const WIDE = /[\ufb00-\ufb06\uff01-\uff5e]/g;
/** What is unseen in a word and does not part it, as a soft hyphen. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Every word of a text in small letters, in order. «75.000» is one, 75000. */
export function listWords(text: string): string[] {
  const plain = text.replace(UNSEEN, "").replace(WIDE, (letter) => letter.normalize("NFKC"));
  const words = plain.normalize("NFC").toLowerCase().match(WORD) ?? [];
  return words.map((word) => (word.includes(".") ? word.replace(/\./g, "") : word));
}

/** Every word of a text as it stands there, with its place. */
export function findWords(text: string): { word: string; at: number }[] {
  return Array.from(text.matchAll(WORD), (found) => ({ word: found[0], at: found.index ?? 0 }));
}

const LETTERS: Readonly<Record<string, string>> = {
  æ: "ae",
  ø: "oe",
  å: "aa",
  ä: "ae",
  ö: "oe",
  ü: "y",
  ð: "d",
  þ: "th",
  ß: "ss",
};

/** One spelling for each letter that has several: aa for å, ae for æ, oe for ø, e for é. */
export function fold(word: string): string {
  const small = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(small)) return small;
  return small
    .normalize("NFC")
    .replace(/\./g, "")
    .replace(/[æøåäöüðþß]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}

/** What is left of a folded word without Danish letters, as one writes «kobenhavn», «arhus» or «mode» for møde. */
export function bare(folded: string): string {
  return folded.replace(/ae|aa/g, "a").replace(/oe/g, "o");
}
