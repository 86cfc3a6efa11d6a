// How the schema describes the fields of a case: the part of the data that our own form reads of it.

/** A word that a field can have: what stands in the file, what the reader sees, and what it means. */
export type WordRow = readonly [word: string, label: string, help: string];

/** What only our own form reads of a field: JSON Schema has no word for it. */
export interface FormPart {
  readonly kind: FieldKind;
  readonly required?: boolean;
  /** Whether the form asks everybody for it, though a record may lack it. */
  readonly asked?: boolean;
  readonly many?: boolean;
  readonly stated?: boolean;
  /** Whose word it is where nothing is said; the source's where this is left out. */
  readonly origin?: string;
  readonly missing?: string;
  readonly longest?: number;
  readonly is_title?: boolean;
  /** Whether a date may be the word for an end that has not come. */
  readonly or_now?: boolean;
  /** The key of the date beside it that this one cannot come before. */
  readonly not_before?: string;
  /** Whether an http address will do. */
  readonly unencrypted?: boolean;
  readonly words?: readonly WordRow[];
  readonly collection?: string;
  /** Whether the id of a record is chosen and shown as a word is. */
  readonly is_word?: boolean;
  /** Whether a list may hold the same thing twice. */
  readonly repeats?: boolean;
  /** The name of the group in the schema's `definitions`. */
  readonly group?: string;
  /** The field of a group that may be written in the group's place. */
  readonly alone?: string;
}

/** The kinds of value that the model knows (`macros.fields`). */
export type FieldKind =
  | "Amount"
  | "Date"
  | "Group"
  | "Identifier"
  | "Integer"
  | "Line"
  | "Link"
  | "PictureName"
  | "PlaceText"
  | "Prose"
  | "Reference"
  | "Word";

/** A field in the schema. */
export interface DescribedField {
  readonly title: string;
  readonly description: string;
  readonly examples?: readonly string[];
  readonly "x-samspil": FormPart;
}

/** A group of fields in the schema. */
export interface DescribedGroup {
  readonly properties: Readonly<Record<string, DescribedField>>;
}

/** A text with its place and origin, as the schema has it: a bare text, or these three. */
export interface DescribedStatement {
  readonly anyOf: readonly [
    unknown,
    { readonly properties: { readonly sted: DescribedField; readonly ophav: DescribedField } },
  ];
}

export interface Schema extends DescribedGroup {
  readonly definitions: { readonly udsagn: DescribedStatement } & Readonly<Record<string, unknown>>;
}
