// How answers are kept, saved and put into an address: `hvad.loese~binde.laenge`.
import { open } from "../../shared/found";
import type { Kind } from "../frame/work";
import type { Answers } from "./choosing";
import { type ChoiceData, ID } from "./data";

const PART = "~";
const WORD = /^[a-z0-9-]{1,60}$/;

function readAnswers(found: unknown): Record<string, string> {
  const pairs = Object.entries(open(found)).filter(
    (pair): pair is [string, string] => WORD.test(pair[0]) && typeof pair[1] === "string" && WORD.test(pair[1]),
  );
  return Object.fromEntries(pairs);
}

/** Those that there still are, and the rest in words. */
function place(answers: Answers, data: ChoiceData): { state: Answers; unplaced: string[] } {
  const known = Object.entries(answers).filter(([question, answer]) =>
    data.questions.some(({ id, answers: all }) => id === question && all.some((one) => one.id === answer)),
  );
  const unplaced = Object.keys(answers).filter((question) => !known.some(([id]) => id === question));
  return { state: Object.fromEntries(known), unplaced: unplaced.map((id) => `svaret på «${id}»`) };
}

export const choiceKind = (data: ChoiceData): Kind<Answers> => ({
  id: ID,
  unnamed: "Valg uden navn",
  edition: 1,
  empty: () => ({}),
  isEmpty: (answers) => Object.keys(answers).length === 0,
  save: (answers) => ({ svar: answers }),
  take: (found) => {
    const { svar } = open(found);
    return typeof svar === "object" && svar ? place(readAnswers(svar), data) : null;
  },
  writeAddress: (answers) => {
    const parts = data.questions.filter(({ id }) => answers[id]).map(({ id }) => `${id}.${answers[id]}`);
    return parts.length ? parts.join(PART) : null;
  },
  readAddress: (text) => {
    const pairs = text.split(PART).map((part) => part.split("."));
    const { state } = place(readAnswers(Object.fromEntries(pairs)), data);
    return Object.keys(state).length ? state : null;
  },
});
