// An agreement on its way: the parties, and how far they are with each question. It is never changed; a change makes another.
import type { AgreementData, MinimumPoint, Question } from "./data";
import { listQuestions } from "./data";

/** In the order in which a question goes through them; the last is for what the parties don't need. */
export const STATUSES = ["untouched", "started", "agreed", "irrelevant"] as const;
export type Status = (typeof STATUSES)[number];

/** How they are called, on the page and in files. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  untouched: "ikke talt om",
  started: "i gang",
  agreed: "enige",
  irrelevant: "ikke relevant",
};

export interface Answer {
  readonly text: string;
  readonly status: Status;
  /** Whether the text is ours still: nobody has edited it since it was put in. */
  readonly isDraft: boolean;
  /** Who takes it on, as a role. */
  readonly who: string;
}

export interface Agreement {
  /** As many as there are fields for; empty where there is no name yet. */
  readonly parties: readonly string[];
  readonly answers: Readonly<Record<string, Answer>>;
  /** What another party's version says and the reader has decided on, as `markOf` writes it. */
  readonly settled: readonly string[];
}

export const LEAST_PARTIES = 2;
export const MOST_PARTIES = 6;
export const LONGEST_PARTY = 90;
export const LONGEST_WHO = 90;
export const LONGEST_TEXT = 20000;

export const NO_ANSWER: Answer = { text: "", status: "untouched", isDraft: false, who: "" };

export const EMPTY: Agreement = { parties: ["", ""], answers: {}, settled: [] };

export const answerOf = (agreement: Agreement, id: string): Answer => agreement.answers[id] ?? NO_ANSWER;

export const isBlank = ({ text, status, who }: Answer): boolean =>
  !text.trim() && status === "untouched" && !who.trim();

export const isEmpty = ({ parties, answers }: Agreement): boolean =>
  !parties.some((name) => name.trim()) && Object.values(answers).every(isBlank);

export function withAnswer(agreement: Agreement, id: string, change: Partial<Answer>): Agreement {
  const answer = { ...answerOf(agreement, id), ...change };
  return { ...agreement, answers: { ...agreement.answers, [id]: answer } };
}

/** What somebody writes is theirs, and a question that is written on is under way. */
export function write(agreement: Agreement, id: string, text: string): Agreement {
  const { status } = answerOf(agreement, id);
  const begun = status === "untouched" && text.trim() ? "started" : status;
  return withAnswer(agreement, id, { text, isDraft: false, status: begun });
}

export function withParties(agreement: Agreement, parties: readonly string[]): Agreement {
  const blanks = Array.from({ length: Math.max(0, LEAST_PARTIES - parties.length) }, () => "");
  return { ...agreement, parties: [...parties, ...blanks].slice(0, MOST_PARTIES) };
}

// --- how far the parties are ------------------------------------------------------------------------------

/** How far they are with a minimum point: with all its questions that they need. */
export function judgePoint(point: MinimumPoint, agreement: Agreement, data: AgreementData): Status {
  const all = questionsOf(point, data).map((question) => answerOf(agreement, question.id).status);
  const needed = all.filter((status) => status !== "irrelevant");
  if (all.length && !needed.length) return "irrelevant";
  if (needed.length && needed.every((status) => status === "agreed")) return "agreed";
  return needed.some((status) => status !== "untouched") ? "started" : "untouched";
}

export const questionsOf = (point: MinimumPoint, data: AgreementData): Question[] =>
  listQuestions(data).filter((question) => question.points.includes(point.id));

/** How many of the minimum points the parties agree on. */
export const countCovered = (agreement: Agreement, data: AgreementData): number =>
  data.points.filter((point) => judgePoint(point, agreement, data) === "agreed").length;

export const countAgreed = (questions: readonly Question[], agreement: Agreement): number =>
  questions.filter(({ id }) => ["agreed", "irrelevant"].includes(answerOf(agreement, id).status)).length;
