// What macros/scripts/tools/selftest.py writes for «Test jer selv», in the piece `vaerktoejer/selvtest`.

import type { Said } from "../frame/said";

export const PIECE = "vaerktoejer/selvtest";

export interface CaseLink {
  readonly title: string;
  /** Below the site's root. */
  readonly page: string;
  /** How it shows what it is named at; null where its page tells. */
  readonly how: Said | null;
}

export interface AnswerData {
  /** What is kept: the letters of the levels, or the number on the scale. */
  readonly value: string;
  readonly wording: string;
  /** The levels that it points at; none on a scale. */
  readonly levels: readonly string[];
}

export interface QuestionData {
  readonly id: string;
  readonly title: string;
  readonly statement: Said;
  readonly answers: readonly AnswerData[];
  /** The kind of party that it is for; empty where it is for all. */
  readonly party: string;
  readonly told: readonly Said[];
  /** Questions to talk about. */
  readonly talk: readonly string[];
  readonly cases: readonly CaseLink[];
  readonly page: string;
}

export interface LevelData {
  readonly id: string;
  readonly title: string;
  readonly letter: string;
  readonly told: Said;
  readonly doubt: Said | null;
  readonly page: string;
  readonly cases: readonly CaseLink[];
}

/** What the answers can come to: the first four as a whole, the others at one question. */
export type Outcome =
  | "alle"
  | "flest"
  | "lige"
  | "få"
  | "forskel"
  | "afviger"
  | "følger"
  | "lavt"
  | "lidt forskel"
  | "nogle"
  | "ingen"
  | "højt";

export interface OutcomeWords {
  readonly title: string;
  readonly advice: Said;
  /** How long each such topic is talked of; 0 where none is proposed. */
  readonly minutes: number;
}

export interface TalkPoint {
  readonly title: string;
  readonly what: string;
  readonly minutes: number;
}

export interface SheetLink {
  readonly id: string;
  readonly title: string;
  readonly page: string;
  readonly minutes: number;
}

export interface TestData {
  readonly id: string;
  readonly kind: "niveauer" | "udsagn" | "klar";
  readonly title: string;
  readonly ask: string;
  readonly minutes: number;
  /** An answer is low up to this number. */
  readonly low: number;
  /** Two answers so far apart are different. */
  readonly gap: number;
  /** How many answers it takes before anything is said. */
  readonly answers: number;
  /** How many topics are proposed for the talk. */
  readonly topics: number;
  readonly questions: readonly QuestionData[];
  /** From the least to the largest. */
  readonly levels: readonly LevelData[];
  readonly outcomes: Readonly<Partial<Record<Outcome, OutcomeWords>>>;
  readonly notSaid: readonly Said[];
  readonly opening: readonly TalkPoint[];
  readonly closing: readonly TalkPoint[];
  readonly sheets: readonly SheetLink[];
}

export interface PartyData {
  readonly id: string;
  readonly title: string;
}

export interface SelfTestData {
  readonly site: string;
  readonly parties: readonly PartyData[];
  readonly tests: readonly TestData[];
}

export const findTest = (data: SelfTestData, id: string): TestData | undefined =>
  data.tests.find((test) => test.id === id) ?? data.tests[0];

/** What an answer is called that nobody can give yet; it is kept, and counts as none. */
export const UNKNOWN = "0";

export const wordAnswer = (question: QuestionData, value: string | undefined): string =>
  value === UNKNOWN ? "Ved ikke" : (question.answers.find((answer) => answer.value === value)?.wording ?? "");
