// What an agreement is written with: `macros/scripts/tools/agreement.py` writes it.

import type { Said } from "../frame/said";

export const PIECE = "vaerktoejer/aftalebygger";

/** What one of the three agreements says to a question. */
export interface AgreementAnswer {
  readonly case: string;
  readonly answers: readonly Said[];
  /** What it does not say. */
  readonly gap: Said | null;
}

export interface Question {
  readonly id: string;
  readonly title: string;
  readonly question: Said;
  readonly sub: readonly string[];
  /** The ids of the minimum points that it belongs to. */
  readonly points: readonly string[];
  /** What it may cost where an agreement does not answer. */
  readonly silence: readonly Said[];
  /** Our draft, in paragraphs, with places to fill in. */
  readonly draft: readonly string[];
  readonly agreements: readonly AgreementAnswer[];
}

export interface QuestionGroup {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly Question[];
}

export interface MinimumPoint extends Said {
  readonly id: string;
  readonly title: string;
}

export interface RealAgreement {
  readonly id: string;
  /** The party that the agreement goes by. */
  readonly name: string;
  readonly title: string;
  readonly page: string;
  readonly signed: Said | null;
}

export interface AgreementData {
  readonly site: string;
  readonly points: readonly MinimumPoint[];
  readonly groups: readonly QuestionGroup[];
  readonly cases: readonly RealAgreement[];
  /** The sheet with the same questions: for each key of a field what it holds. */
  readonly sheet: { readonly id: string; readonly fields: Readonly<Record<string, string>> };
}

export const listQuestions = (data: AgreementData): Question[] => data.groups.flatMap((group) => group.questions);

export const findQuestion = (data: AgreementData, id: string): Question | null =>
  listQuestions(data).find((question) => question.id === id) ?? null;

/** Counted from 1, as the agreements' page counts them. */
export const numberOf = (data: AgreementData, id: string): number =>
  listQuestions(data).findIndex((question) => question.id === id) + 1;
