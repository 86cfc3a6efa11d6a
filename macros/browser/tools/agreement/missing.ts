// What an agreement still lacks, as a list for the next meeting, and as the address of a meeting about it.
import { writeProposal } from "../../meeting/address";
import { makePoint } from "../../meeting/plan";
import { count } from "../../shared/words";
import { type Agreement, answerOf } from "./agreement";
import { type AgreementData, listQuestions, type Question } from "./data";
import { findOpen } from "./drafting";

export interface Missing {
  readonly question: Question;
  /** What is missing, in words. */
  readonly what: string;
  readonly who: string;
}

/** Minutes for each question, for the beginning and for the end. */
const MINUTES = { begin: 10, question: 15, end: 10 };
/** More is too much for one meeting. */
const MOST_TALKED = 6;

/** What a question lacks; empty where it lacks nothing. */
export function tellMissing(question: Question, agreement: Agreement): string {
  const { text, status, isDraft } = answerOf(agreement, question.id);
  if (status === "irrelevant") return "";
  const open = findOpen(text, question).length;
  const found: string[] = [];
  if (status === "untouched") found.push("ikke talt om");
  if (status === "started") found.push("ikke enige endnu");
  if (!text.trim() && status !== "untouched") found.push("teksten mangler");
  if (isDraft) found.push("udkastet er ikke rettet til");
  if (open) found.push(`${count(open, "plads", "pladser")} at udfylde`);
  return found.join(", ");
}

/** Everything that is missing, in the order of the questions; those of the minimum points first. */
export function listMissing(agreement: Agreement, data: AgreementData): Missing[] {
  const all = listQuestions(data)
    .map((question) => ({
      question,
      what: tellMissing(question, agreement),
      who: answerOf(agreement, question.id).who.trim(),
    }))
    .filter(({ what }) => what);
  const isNeeded = ({ question }: Missing): boolean => question.points.length > 0;
  return [...all.filter(isNeeded), ...all.filter((one) => !isNeeded(one))];
}

/** The address of a meeting about what is missing: questions and minutes, and no names. */
export function writeMeeting(page: string, missing: readonly Missing[]): string {
  const talked = missing.slice(0, MOST_TALKED);
  const rest = missing.length - talked.length;
  return writeProposal(page, [
    makePoint({
      title: "Hvor langt er vi med aftalen?",
      minutes: MINUTES.begin,
      do: "Hav aftalen og listen over det, der mangler, med. Gå listen igennem, og se, om andet haster mere.",
    }),
    ...talked.map(({ question, what }) =>
      makePoint({
        title: `Aftalen: ${question.title}`,
        minutes: MINUTES.question,
        what: question.question.text,
        do: `Her er vi: ${what}.`,
      }),
    ),
    makePoint({
      title: rest ? `Hvem tager de sidste ${rest} spørgsmål, og hvornår?` : "Hvem skriver hvad, og hvornår?",
      minutes: MINUTES.end,
      do: "Skriv en rolle og en dato ved hvert spørgsmål.",
    }),
  ]);
}
