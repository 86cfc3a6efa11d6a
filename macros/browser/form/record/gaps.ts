// What a case says that its source leaves open: a field, by its key or its title, or a question in words of its own.
import { given } from "../given";
import { lowerInitial, strip } from "../words/spelling";
import { type Group, itemsOf, textOf } from "./values";

/** The path of keys of the field that a line names; nothing for words of its own. */
export const findGap = (line: string): string | undefined => given().gaps[strip(line).toLowerCase()]?.[0];

const listLines = (record: Group): string[] =>
  itemsOf(record.ikke_angivet)
    .map(textOf)
    .filter((line) => strip(line) !== "");

/** Whether the case says that its source leaves a field open, or the group that it stands in. */
export const leavesOpen = (record: Group, path: string): boolean =>
  listLines(record).some((line) => {
    const gap = findGap(line);
    return gap !== undefined && (gap === path || path.startsWith(`${gap}.`));
  });

/** Takes note of whether the source leaves a field open. */
export function keepGap(record: Group, path: string, isOpen: boolean): void {
  const lines = Array.isArray(record.ikke_angivet) ? record.ikke_angivet : [];
  const others = lines.filter((line) => findGap(textOf(line)) !== path);
  record.ikke_angivet = isOpen ? [...others, path] : others;
}

/** A line as readers see it: a field by its title. */
export function wordGap(line: string): string {
  const named = given().gaps[strip(line).toLowerCase()];
  return named ? lowerInitial(named[1]) : line;
}
