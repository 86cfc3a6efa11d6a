// What comes out of a tool, once for every form that it leaves in: Word (word.ts), PDF (pdf.ts), print.

/** Part of a text: plain, strong, or a value that stands in `fields` and is written once for all its places. */
export type Run = string | { readonly strong: string } | { readonly field: string };
export type Words = string | readonly Run[];

export interface Column {
  readonly title: string;
  /** Its share of the width. */
  readonly weight: number;
}

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: Words }
  | { readonly kind: "text"; readonly text: Words; readonly quiet?: boolean }
  | { readonly kind: "list"; readonly items: readonly Words[]; readonly numbered?: boolean }
  | {
      readonly kind: "table";
      readonly title: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Words[])[];
    }
  /** Something written, under its label; in Word a place to go on writing. */
  | { readonly kind: "answer"; readonly key: string; readonly label: string; readonly text: string }
  /** Room to write by hand. */
  | { readonly kind: "lines"; readonly label: string; readonly count: number }
  /** Whom each signature is for; name, function and date are written by hand. */
  | { readonly kind: "signatures"; readonly of: readonly Words[] }
  | { readonly kind: "break" };

export interface ToolDocument {
  readonly title: string;
  readonly lead?: string;
  /** Who, when, where: a name and what it is. */
  readonly facts?: readonly (readonly [name: string, words: Words])[];
  /** The values that stand in several places, by their keys: `[a-z0-9-]+`. */
  readonly fields?: Readonly<Record<string, { readonly label: string; readonly text: string }>>;
  readonly blocks: readonly Block[];
  /** Where the words are from, in small at the end. */
  readonly imprint: string;
  /** Whether its paper lies. */
  readonly lies?: boolean;
}

export const runsOf = (words: Words): readonly Run[] => (typeof words === "string" ? [words] : words);

/** What a run says; an open field is a line to write on. */
export function sayRun(run: Run, fields: ToolDocument["fields"] = {}): string {
  if (typeof run === "string") return run;
  return "strong" in run ? run.strong : fields[run.field]?.text || "__________";
}

export const say = (words: Words, fields?: ToolDocument["fields"]): string =>
  runsOf(words)
    .map((run) => sayRun(run, fields))
    .join("");
