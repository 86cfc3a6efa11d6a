// One party's answers to the tests. They are never changed; a change makes others.
import { open } from "../../shared/found";
import type { Kind, Taken } from "../frame/work";
import { findTest, type SelfTestData, UNKNOWN } from "./data";

export type Answers = Readonly<Record<string, string>>;

/** Whether it is answered how things are, or how they are wanted. */
export const TIMES = ["nu", "vil"] as const;
export type Time = (typeof TIMES)[number] | "";

export interface State {
  /** The kind of party that answers, or empty. */
  readonly party: string;
  readonly time: Time;
  /** The test that is in sight. */
  readonly test: string;
  /** By `test/question`: the value of the answer. */
  readonly answers: Answers;
  /** By `test/question`: an example, or what is missing. */
  readonly notes: Answers;
  /** By `test/question`: whether it is on the agenda, where that is other than we propose. */
  readonly chosen: Readonly<Record<string, boolean>>;
}

export const EMPTY: State = { party: "", time: "", test: "", answers: {}, notes: {}, chosen: {} };
export const LONGEST_NOTE = 5000;

export const keyOf = (test: string, question: string): string => `${test}/${question}`;

export const answer = (state: State, key: string, value: string): State => ({
  ...state,
  answers: { ...state.answers, [key]: value },
});

export const annotate = (state: State, key: string, text: string): State => ({
  ...state,
  notes: { ...state.notes, [key]: text.slice(0, LONGEST_NOTE) },
});

export const choose = (state: State, key: string, isOn: boolean): State => ({
  ...state,
  chosen: { ...state.chosen, [key]: isOn },
});

// --- what is kept, sent and shared ---------------------------------------------------------------------

/** What each key may be answered with. */
function listValues(data: SelfTestData): Map<string, ReadonlySet<string>> {
  const known = new Map<string, ReadonlySet<string>>();
  for (const test of data.tests) {
    for (const question of test.questions) {
      known.set(keyOf(test.id, question.id), new Set([UNKNOWN, ...question.answers.map((one) => one.value)]));
    }
  }
  return known;
}

const isTime = (found: unknown): found is Time => TIMES.some((time) => time === found);

/** What of it fits; what does not is told by its key. */
function takeState(found: unknown, data: SelfTestData): Taken<State> | null {
  const { part, tid, test, svar, noter, dagsorden } = open(found);
  if (typeof svar !== "object" || !svar) return null;
  const known = listValues(data);
  const unplaced: string[] = [];
  const pick = (from: unknown, fits: (key: string, value: string) => boolean): Answers => {
    const taken: Record<string, string> = {};
    for (const [key, value] of Object.entries(open(from))) {
      if (typeof value === "string" && fits(key, value)) taken[key] = value;
      else unplaced.push(`«${key.slice(0, 80)}»`);
    }
    return taken;
  };
  const chosen: Record<string, boolean> = {};
  for (const [key, value] of Object.entries(open(dagsorden))) {
    if (known.has(key) && typeof value === "boolean") chosen[key] = value;
  }
  const state: State = {
    party: data.parties.find((one) => one.id === part)?.id ?? "",
    time: isTime(tid) ? tid : "",
    test: data.tests.find((one) => one.id === test)?.id ?? "",
    answers: pick(svar, (key, value) => known.get(key)?.has(value) ?? false),
    notes: pick(noter, (key, value) => known.has(key) && value.length <= LONGEST_NOTE),
    chosen,
  };
  return { state, unplaced: [...new Set(unplaced)] };
}

const ADDRESS_EDITION = "1";
const LONGEST_ADDRESS = 1500;

/** `1~kommune~nu~kompleksitet~kompleksitet/moeder-A~…`: ids and answers, and nothing that anybody wrote. */
function writeAddress(state: State): string | null {
  const answers = Object.entries(state.answers).map(([key, value]) => `${key}-${value}`);
  const text = [ADDRESS_EDITION, state.party, state.time, state.test, ...answers].join("~");
  return answers.length && text.length <= LONGEST_ADDRESS ? text : null;
}

function readAddress(text: string, data: SelfTestData): State | null {
  const [edition, part, tid, test, ...answers] = text.split("~");
  if (edition !== ADDRESS_EDITION) return null;
  const svar: Record<string, string> = {};
  for (const one of answers) {
    const at = one.lastIndexOf("-");
    if (at > 0) svar[one.slice(0, at)] = one.slice(at + 1);
  }
  return takeState({ part, tid, test, svar }, data)?.state ?? null;
}

export const isEmpty = (state: State): boolean =>
  !Object.keys(state.answers).length && !Object.values(state.notes).some((note) => note.trim());

export function makeKind(data: SelfTestData): Kind<State> {
  return {
    id: "selvtest",
    unnamed: "Selvtest uden navn",
    edition: 1,
    empty: () => ({ ...EMPTY, test: findTest(data, "")?.id ?? "" }),
    isEmpty,
    save: ({ party, time, test, answers, notes, chosen }) => ({
      part: party,
      tid: time,
      test,
      svar: answers,
      noter: notes,
      dagsorden: chosen,
    }),
    take: (found) => takeState(found, data),
    writeAddress,
    readAddress: (text) => readAddress(text, data),
  };
}
