// Whether the columns say the same, as far as fixed words can tell; free text must be read.
import { joinWords } from "../shared/words";
import type { ComparedCell, ComparedRecord } from "./data";

/** A column that says nothing of a field has no cell. */
export type Cells = readonly (ComparedCell | undefined)[];
/** `some`: those that say anything say the same. */
export type Verdict = "same" | "differ" | "some";

const given = (cells: Cells): ComparedCell[] => cells.filter((cell): cell is ComparedCell => cell !== undefined);

export function judge(cells: Cells): Verdict | null {
  const all = given(cells).map(([, words]) => [...words].sort().join("\n"));
  if (!all.length) return null;
  if (all.some((words) => words !== all[0])) return "differ";
  return all.length < cells.length ? "some" : "same";
}

export function nameVerdict(verdict: Verdict, cells: Cells): string {
  if (verdict === "same") return "Ens";
  if (verdict === "differ") return "Forskelligt";
  return `Kun hos ${given(cells).length} af ${cells.length}`;
}

/** How far a word is shared among those that say anything: by all (no mark), by some, or said by one alone. */
export function findSharing(cells: Cells): (word: string) => "own" | "some" | null {
  const all = given(cells);
  return (word) => {
    if (all.length < 2) return null;
    const times = all.filter(([, words]) => words.includes(word)).length;
    if (times === all.length) return null;
    return times === 1 ? "own" : "some";
  };
}

/** What a page number without a name belongs to: said once, not at the head of every column. */
export function describeSources(columns: readonly ComparedRecord[]): string {
  const holders = new Map<string, string[]>();
  for (const { kilde, titel } of columns) {
    if (kilde) holders.set(kilde, [...(holders.get(kilde) ?? []), titel]);
  }
  if (!holders.size) return "";
  const sources = Array.from(holders, ([source, titles]) => {
    const isAlone = holders.size === 1 && titles.length === columns.length;
    return isAlone ? source : `${source} (${joinWords(titles.map((title) => `«${title}»`))})`;
  });
  return `Sidetal og afsnit uden navn på kilden henviser til ${joinWords(sources)}.`;
}
