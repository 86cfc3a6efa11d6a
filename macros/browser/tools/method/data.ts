// What macros/scripts/tools/method_choice.py writes for «Vælg en metode».

import type { Said } from "../frame/said";

export const ID = "metodevaelger";
export const PIECE = "vaerktoejer/metodevaelger";

export interface Effect extends Said {
  readonly method: string;
  readonly bearing: "for" | "against" | "rules_out";
}

export interface WayOut extends Said {
  readonly title: string;
  readonly page: string;
  readonly action: string;
}

export interface Answer {
  readonly id: string;
  readonly title: string;
  readonly effects: readonly Effect[];
  readonly out: WayOut | null;
}

/** A question before, and the answer to it. */
export type Condition = readonly [question: string, answer: string];

export interface Question {
  readonly id: string;
  readonly title: string;
  readonly when: Condition | null;
  readonly unless: Condition | null;
  readonly answers: readonly Answer[];
}

export interface Link {
  readonly title: string;
  /** Below the site's root. */
  readonly page: string;
}

export interface Method {
  readonly id: string;
  readonly title: string;
  /** One of them: «Partnerskab». */
  readonly one: string;
  readonly page: string;
  readonly sheets: readonly Link[];
  readonly pack: Link | null;
  /** How many cases use it. */
  readonly cases: number;
  readonly firstCases: readonly Link[];
}

export interface Combination extends Said {
  readonly title: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export interface ChoiceData {
  readonly questions: readonly Question[];
  readonly methods: readonly Method[];
  readonly combinations: readonly Combination[];
}
