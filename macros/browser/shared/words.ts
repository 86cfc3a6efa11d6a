// Danish words around lists, numbers and days.

const MONTHS = "januar februar marts april maj juni juli august september oktober november december".split(" ");

/** «a», «a og b», «a, b og c». */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} og ${words[words.length - 1]}`;
}

/** «1 case», «3 cases». */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

export const raiseInitial = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** «1. december 2026» */
export function wordDay(day: Date): string {
  return `${day.getDate()}. ${MONTHS[day.getMonth()]} ${day.getFullYear()}`;
}

/** The first signs of a text: cut between signs, never in the middle of one. */
export const cutSigns = (text: string, longest: number): string => Array.from(text).slice(0, longest).join("");

const SPELLED: Readonly<Record<string, string>> = { æ: "ae", ø: "oe", å: "aa" };
const LONGEST_SLUG = 48;

/** Words as they may stand in the name of a file: «Samarbejde på Ærø» is `samarbejde-paa-aeroe`. */
export function makeSlug(words: string): string {
  const plain = words
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => SPELLED[letter] ?? letter)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
  return plain
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, "");
}
