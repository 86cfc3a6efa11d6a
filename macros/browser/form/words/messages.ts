// What is said of a wrong value: the words are those of the check, filled in as Python fills them in.
import { given } from "../given";
import { patternEverywhere } from "./patterns";
import { listLetters } from "./spelling";

export type Values = Readonly<Record<string, string | number>>;

/** A message with its values. A bracket that is meant is written twice. */
export function say(name: string, values: Values = {}): string {
  const wording = given().messages[name];
  if (wording === undefined) throw new Error(`There is no message ${name}`);
  return wording.replace(/\{\{|\}\}|\{(\w+)\}/g, (all: string, key: string | undefined) => {
    if (!key) return all.charAt(0);
    const value = values[key];
    return value === undefined ? all : String(value);
  });
}

/** What was written, cleaned and cut short; a number like a CPR number is never repeated. */
export function echo(text: string): string {
  const cleaned = text
    .replace(patternEverywhere("unprintable"), " ")
    .replace(/::/g, ": :")
    .replace(/##\[/g, "# #[")
    .trim()
    .replace(patternEverywhere("cpr"), "…");
  const longest = given().limits.echo;
  const letters = listLetters(cleaned);
  if (letters.length <= longest) return `«${cleaned}»`;
  return `«${letters
    .slice(0, longest - 1)
    .join("")
    .trimEnd()}…»`;
}
