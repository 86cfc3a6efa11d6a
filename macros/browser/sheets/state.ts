// What sheets are looked for, and how that stands in the address.
import { readAnswers, writeQuery } from "../shared/address";

export interface State {
  /** For each question the answers that are chosen; one of them is enough. */
  readonly by: ReadonlyMap<string, ReadonlySet<string>>;
  readonly people: number | null;
  /** Whether sheets for fewer are shown too, one for each group. */
  readonly isDivided: boolean;
}

/** What can be asked for: the answers of each question. */
export type Known = ReadonlyMap<string, readonly string[]>;

export const ALL: State = { by: new Map(), people: null, isDivided: false };
export const MOST_PEOPLE = 999;

const PEOPLE = "personer";
const DIVIDED = "grupper";
const YES = "ja";

/** A number of people that somebody has written; null where it is none. */
export function readNumber(text: string): number | null {
  const found = /^\s*(\d{1,3})\s*$/.exec(text);
  return found && Number(found[1]) > 0 ? Number(found[1]) : null;
}

/** What an address asks for; what it cannot mean is passed over. */
export function readState(query: string, known: Known): State {
  const asked = new URLSearchParams(query);
  const by = new Map<string, ReadonlySet<string>>();
  for (const [key, answers] of known) {
    const chosen = readAnswers(asked, key, answers);
    if (chosen.length) by.set(key, new Set(chosen));
  }
  const people = readNumber(asked.get(PEOPLE) ?? "");
  return { by, people, isDivided: people !== null && asked.get(DIVIDED) === YES };
}

/** The address of a state, from the «?» on; what others have put there stays. Empty where there is nothing to say. */
export function writeState(state: State, known: Known, query: string): string {
  const { by, people, isDivided } = state;
  const answers = Array.from(known.keys(), (key) => [key, Array.from(by.get(key) ?? []).join(",")] as const);
  const ours = [
    ...answers,
    [PEOPLE, people === null ? "" : String(people)],
    [DIVIDED, people !== null && isDivided ? YES : ""],
  ] as const;
  return writeQuery(ours, query);
}

/** The same with other answers to one question. */
export function withAnswers(state: State, key: string, answers: readonly string[]): State {
  const by = new Map(state.by);
  if (answers.length) by.set(key, new Set(answers));
  else by.delete(key);
  return { ...state, by };
}
