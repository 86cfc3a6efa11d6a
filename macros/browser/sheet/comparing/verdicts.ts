// Several people's answers to the same sheet: where they differ, where some are silent, where they agree, and what nobody
// has answered. Pure: no page.
import type { Answers } from "../answers";
import { type Question, wordAnswer } from "./questions";

export type Verdict = "different" | "partly" | "alike" | "none";

export interface Compared {
  question: Question;
  /** What each of them answered, in the order of the sheets; empty where nothing. */
  answers: readonly string[];
  verdict: Verdict;
}

/** Whether two have written the same is not a question of capitals, spaces, or a full stop. */
const level = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[.,;:!?\s]+$/, "")
    .trim();

function judge(question: Question, answers: readonly string[]): Verdict {
  const given = answers.map(level).filter(Boolean);
  if (!given.length) return "none";
  const isAlike = new Set(given).size === 1;
  // Who leaves a box open has answered: it is not so.
  if (question.kind === "tick") return given.length === answers.length ? "alike" : "different";
  if (!isAlike) return "different";
  return given.length === answers.length ? "alike" : "partly";
}

/** How far apart they are: the part of them that does not say what most say. */
function spread({ question, answers }: Compared): number {
  // Everybody words a text in his own way, so it says nothing about how far apart two are.
  if (question.kind === "text" || question.kind === "rows") return 0;
  const counts = new Map<string, number>();
  for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return 1 - Math.max(...counts.values()) / answers.length;
}

/** Every question with its answers, those that divide most first within each verdict, else in the order of the sheet. */
export function compare(questions: readonly Question[], sheets: readonly Answers[]): Compared[] {
  const compared = questions.map((question): Compared => {
    const answers = sheets.map((sheet) => wordAnswer(question, sheet));
    return { question, answers, verdict: judge(question, answers) };
  });
  return compared.sort((one, other) => spread(other) - spread(one));
}

/** «I svarer forskelligt på 2 og ens på 5. 1 har ikke alle svaret på. 3 har ingen svaret på.» */
export function describeVerdicts(compared: readonly Compared[]): string {
  const many = (verdict: Verdict): number => compared.filter((one) => one.verdict === verdict).length;
  const parts = [`I svarer forskelligt på ${many("different")} og ens på ${many("alike")}.`];
  if (many("partly")) parts.push(`${many("partly")} har ikke alle svaret på.`);
  if (many("none")) parts.push(`${many("none")} har ingen svaret på.`);
  return parts.join(" ");
}
