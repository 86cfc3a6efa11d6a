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

/** «1. december 2026» */
export function wordDay(day: Date): string {
  return `${day.getDate()}. ${MONTHS[day.getMonth()]} ${day.getFullYear()}`;
}
