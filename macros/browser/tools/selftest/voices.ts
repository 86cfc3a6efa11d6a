// Whose answers are laid over one another: one's own and those of the files beside them, each called by its kind.
import type { SelfTestData } from "./data";
import { type Answers, keyOf, type State } from "./state";

export interface Voice {
  /** «Kommunen», «Forening 2», «Jer» where no kind is told. */
  readonly name: string;
  /** What stands in its dot: «K», «F2». */
  readonly mark: string;
  readonly party: string;
  readonly answers: Answers;
  readonly notes: Answers;
  readonly isMine: boolean;
}

/** The parties that have answered, one's own first; two of a kind are numbered. */
export function listVoices(mine: State, others: readonly State[], data: SelfTestData): Voice[] {
  const states = [mine, ...others];
  const kinds = states.map((state) => data.parties.find((party) => party.id === state.party)?.title ?? "");
  const names = kinds.map((kind, at) => kind || (at === 0 ? "I selv" : "Den anden part"));
  return states.map(({ party, answers, notes }, at) => {
    const name = names[at] ?? "";
    const before = names.slice(0, at).filter((other) => other === name).length;
    const isAlone = names.filter((other) => other === name).length === 1;
    const letters = names.filter((other) => other.slice(0, 1) === name.slice(0, 1)).length;
    const sameLetter = names.slice(0, at).filter((other) => other.slice(0, 1) === name.slice(0, 1)).length;
    return {
      name: isAlone ? name : `${name} ${before + 1}`,
      mark: name.slice(0, 1) + (letters > 1 ? String(sameLetter + 1) : ""),
      party,
      answers,
      notes,
      isMine: at === 0,
    };
  });
}

export const answerOf = (voice: Voice, test: string, question: string): string | undefined =>
  voice.answers[keyOf(test, question)];
