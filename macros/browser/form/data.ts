// What Python writes for the form into `skemaer/formular.js`: `compose_data` of the Python module that makes it is the
// other half. Everything comes from where `make check` takes it, so that the form and the check say the same.
import type { Schema } from "./schema";

/** One page of the form, or one group of the long form. */
export interface Step {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly fields: readonly string[];
  /** What is folded at its end, for the few who need it; and the name of the fold. */
  readonly rare: readonly string[];
  readonly rare_title: string;
}

/** What a case should tell and need not, where the source leaves it open. */
export interface Asked {
  /** One of these answers; what is left open is the first. */
  readonly fields: readonly string[];
  /** How one says that the source leaves it open. */
  readonly gap: string;
  /** What to do where nothing is said of it; nothing where it is not asked for. */
  readonly ask: string;
}

/** What the form says of a field in other words than the file's. */
export interface FieldWords {
  readonly label?: string;
  readonly help?: string;
  readonly ask?: string;
  /** One of a list, with its article: «en part». */
  readonly one?: string;
  /** What the button says that writes the day of today. */
  readonly today?: string;
  /** Why what is pasted becomes one paragraph. */
  readonly as_one?: string;
}

/** A field on the page of a case, and how it is shown. */
export interface Part {
  /** Keys from the case inwards. */
  readonly keys: readonly string[];
  readonly title: string;
  /** The name of the way to show it: one function in `preview/shows.ts`. */
  readonly show: string;
  /** What is drawn once around all parts of the same frame that follow each other; nothing for none. */
  readonly frame: string;
  /** Whether the line at the end of the facts names it where the record says that the source leaves it open. */
  readonly named_when_open?: boolean;
  /** For a group: the keys of its fields in the order to show, where that is not the declared one. */
  readonly order?: readonly string[];
  /** How many items of a long list stand open; all where nothing is said. */
  readonly unfolded?: number;
}

/** Parts under a heading. Where none of them has anything to tell, the heading is left out too. */
export interface PageSection {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly Part[];
  readonly sections: readonly PageSection[];
  /** Whether a full case has it behind its heading, until somebody opens it. */
  readonly folded?: boolean;
  /** Whether it stands open in a short case, which has all else folded. */
  readonly open_in_short?: boolean;
}

/** The page of a case as data: the page itself and the hand-out walk the same table. */
export interface PageTable {
  readonly lead: readonly Part[];
  readonly facts: readonly Part[];
  readonly sections: readonly PageSection[];
}

/** The name of a section of a document, and the line that it begins at. */
export type Section = readonly [name: string, firstLine: number];

/** A source that the handbook knows. */
export interface SourceDocument {
  readonly id: string;
  readonly short: string;
  readonly title: string;
  readonly lines: number;
  readonly pages: readonly Section[];
  readonly chapters: readonly Section[];
}

/** A record that others point to. */
export interface KnownRecord {
  readonly title: string;
  /** What one method is called in a sentence. */
  readonly one?: string;
  /** The case that this one is part of. */
  readonly parent?: string;
  /** Other words for it. */
  readonly synonyms?: readonly string[];
  /** What belongs to it. */
  readonly help?: string;
}
export type Collection =
  | "cases"
  | "case_kinds"
  | "case_methods"
  | "dilemmas"
  | "levels"
  | "methods"
  | "prerequisites"
  | "roles"
  | "sectors"
  | "subjects"
  | "target_kinds";

export interface Known extends Readonly<Record<Collection, Readonly<Record<string, KnownRecord>>>> {
  readonly documents: readonly SourceDocument[];
  readonly municipalities: readonly string[];
  /** Municipalities that went into another, and which. */
  readonly former: Readonly<Record<string, string>>;
  readonly parties: readonly (readonly [name: string, sector: string])[];
}

/** The grammar of dates; see `macros` for what the numbers mean. */
export interface DateTables {
  /** What is written where something still goes on, and how else one says it. */
  readonly now: string;
  readonly now_words: readonly string[];
  readonly months: readonly string[];
  /** First and last month, past twelve where it ends in the next year, and the words. */
  readonly seasons: Readonly<Record<string, readonly [first: number, last: number, words: string]>>;
  /** First and last day of a month, and the words. */
  readonly parts: Readonly<Record<string, readonly [first: number, last: number, words: string]>>;
  readonly year_parts: Readonly<Record<string, readonly [firstMonth: number, lastMonth: number]>>;
  /** How a Danish writer puts it otherwise, and what it is here, tried in this order. */
  readonly rewrites: readonly (readonly [wanted: string, form: string])[];
  readonly earliest: number;
  readonly latest: number;
  readonly longest: number;
}

export type PatternName =
  | "address"
  | "cpr"
  | "code"
  | "count_words"
  | "country_words"
  | "curly"
  | "date"
  | "entity"
  | "garbled"
  | "hard_space"
  | "hidden"
  | "id"
  | "like_a_file"
  | "no_permission"
  | "like_key"
  | "mail"
  | "markdown_link"
  | "name"
  | "names_of_others"
  | "number"
  | "numbered"
  | "only_lines"
  | "only_numbers"
  | "other_page"
  | "pages"
  | "person"
  | "phone"
  | "picture"
  | "place"
  | "reserved"
  | "scheme"
  | "sum"
  | "tag"
  | "unprintable"
  | "web_address"
  | "with_word";

export interface FormData {
  readonly schema: Schema;
  /** By the type and the key of a field: «Party.navn». */
  readonly words: Readonly<Record<string, FieldWords>>;
  readonly steps: readonly Step[];
  readonly more: readonly Step[];
  /** The step that comes after them all. */
  readonly last: Step;
  readonly asked: readonly Asked[];
  /** What a new case begins with. */
  readonly begun: Readonly<Record<string, string>>;
  readonly page: PageTable;
  /** What is said of a wrong value; a word in curly brackets stands for what the file says. */
  readonly messages: Readonly<Record<string, string>>;
  /** The same in other words, for who sees labels and lists and no file. */
  readonly spoken: Readonly<Record<string, string>>;
  /** Whether those words are in use. */
  readonly isSpoken?: boolean;
  /** Patterns as JavaScript has them, for the flag `u`. */
  readonly patterns: Readonly<Record<PatternName, string>>;
  readonly dates: DateTables;
  readonly limits: {
    readonly id: number;
    readonly place: number;
    readonly picture: number;
    readonly echo: number;
    readonly beginning: number;
    /** Words that are told one by one where another is written. */
    readonly words: number;
    /** How alike a word must be to a municipality before it is asked about. */
    readonly municipality: number;
    /** Signs of a summary, before it is called long. */
    readonly summary: number;
  };
  readonly expected_of_full: readonly string[];
  /** What can be left open by a source: what it is called, with the keys on the way to it and its title. */
  readonly gaps: Readonly<Record<string, readonly [path: string, title: string]>>;
  readonly fewest_places: number;
  readonly needs_title: readonly string[];
  /** What stands for a municipality that is not there. */
  readonly made_up: string;
  /** The country of a case that names none, in small letters. */
  readonly home: string;
  /** The numbers from two on, in words. */
  readonly numbers: readonly string[];
  /** Other words for a unit, by the unit in small letters. */
  readonly same_units: Readonly<Record<string, readonly string[]>>;
  /** The fewest digits of a sum of money that is looked for in two places, and the noughts that a word stands for. */
  readonly doubles: { readonly digits: number; readonly times: Readonly<Record<string, number>> };
  /** Where the records of a collection stand, for a message. */
  readonly origins: Readonly<Record<string, string>>;
  /** The collections whose words editors add to: where a missing one belongs, and what must be told of it. */
  readonly vocabularies: Readonly<Record<string, readonly [file: string, fields: string]>>;
  readonly known: Known;
  readonly settings: {
    readonly repository: string;
    readonly branch: string;
    readonly contact: string;
    /** Months between two readings of a case; null where nobody asks for them. */
    readonly review_months: number | null;
  };
  /** The folder of the case files. */
  readonly folder: string;
}
