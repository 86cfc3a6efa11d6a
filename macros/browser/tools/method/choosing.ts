// From answers to a method: what speaks for each, what speaks against, and which that leaves. Nothing is hidden in a sum: the
// reader sees every reason, and where two methods have as much for them, both are told.
import type { Answer, ChoiceData, Combination, Condition, Effect, Method, Question, WayOut } from "./data";

/** The id of an answer by that of its question. */
export type Answers = Readonly<Record<string, string>>;

const isMet = ([question, answer]: Condition, answers: Answers): boolean => answers[question] === answer;

/** The questions that are asked, given what has been answered. */
export const listAsked = (questions: readonly Question[], answers: Answers): Question[] =>
  questions.filter(({ when, unless }) => (!when || isMet(when, answers)) && !(unless && isMet(unless, answers)));

export interface Given {
  readonly question: Question;
  readonly answer: Answer;
}

/** What has been answered of what is asked. */
export function listGiven(questions: readonly Question[], answers: Answers): Given[] {
  return listAsked(questions, answers).flatMap((question) => {
    const answer = question.answers.find(({ id }) => id === answers[question.id]);
    return answer ? [{ question, answer }] : [];
  });
}

/** A reason, and the answer that it comes from. */
export interface Argument {
  readonly effect: Effect;
  readonly given: Given;
}

export interface Standing {
  readonly method: Method;
  readonly speakFor: readonly Argument[];
  readonly speakAgainst: readonly Argument[];
  /** What makes it impossible. */
  readonly ruledOut: readonly Argument[];
}

export interface Verdict {
  /** Those that fit best: one, or several that have as much for them; none where nothing speaks for any. */
  readonly best: readonly Standing[];
  readonly rest: readonly Standing[];
  /** What to do instead, where an answer lies outside of the methods. */
  readonly outs: readonly { readonly out: WayOut; readonly given: Given }[];
  /** How one may lead on to another. */
  readonly combinations: readonly Combination[];
  readonly given: readonly Given[];
  readonly asked: number;
}

const lead = ({ speakFor, speakAgainst }: Standing): number => speakFor.length - speakAgainst.length;

const isOpen = ({ ruledOut, speakFor }: Standing): boolean => ruledOut.length === 0 && speakFor.length > 0;

function standOf(method: Method, given: readonly Given[]): Standing {
  const list = (bearing: Effect["bearing"]): Argument[] =>
    given.flatMap((one) =>
      one.answer.effects
        .filter((effect) => effect.method === method.id && effect.bearing === bearing)
        .map((effect) => ({ effect, given: one })),
    );
  return { method, speakFor: list("for"), speakAgainst: list("against"), ruledOut: list("rules_out") };
}

export function judge(data: ChoiceData, answers: Answers): Verdict {
  const given = listGiven(data.questions, answers);
  const standings = data.methods.map((method) => standOf(method, given));
  // What has as much against it as for it is no answer, but it is told among the rest.
  const open = standings.filter((standing) => isOpen(standing) && lead(standing) > 0);
  const most = Math.max(...open.map(lead));
  const best = open.filter((standing) => lead(standing) === most);
  const rest = standings
    .filter((standing) => !best.includes(standing))
    .sort((one, other) => one.ruledOut.length - other.ruledOut.length || lead(other) - lead(one));
  const [first] = best;
  return {
    best,
    rest,
    outs: given.flatMap((one) => (one.answer.out ? [{ out: one.answer.out, given: one }] : [])),
    combinations: first
      ? data.combinations.filter(({ from }) => best.some(({ method }) => from.includes(method.id)))
      : [],
    given,
    asked: listAsked(data.questions, answers).length,
  };
}
