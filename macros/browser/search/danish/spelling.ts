// How Danish words are written: what a word of a text is, and one spelling where there are several.

/** As `list_words` of macros/danish.py splits the pages: a test holds the two to each other. */
const WORD = /§|[\p{L}\p{N}]+/gu;

/** Every word of a text in small letters, in order. */
export function listWords(text: string): string[] {
  return text.normalize("NFC").toLowerCase().match(WORD) ?? [];
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
    .replace(/[æøåäöüðþß]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}

/** What is left of a folded word without Danish letters, as one writes «kobenhavn», «arhus» or «mode» for møde. */
export function bare(folded: string): string {
  return folded.replace(/ae|aa/g, "a").replace(/oe/g, "o");
}
