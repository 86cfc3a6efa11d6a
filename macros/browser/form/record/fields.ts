// The fields of a case, read from the schema.
import { raiseInitial } from "../../shared/words";
import type { Collection, FieldWords } from "../data";
import { given, once } from "../given";
import type { DescribedField, DescribedGroup, FieldKind, FormPart, WordRow } from "../schema";
import { say } from "../words/messages";

export interface Field {
  readonly key: string;
  /** What readers see. */
  readonly title: string;
  /** What it is called in the form. */
  readonly label: string;
  readonly help: string;
  readonly example: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** Whether the form asks everybody for it, though a record may lack it. */
  readonly asked: boolean;
  /** Whether it is a list. */
  readonly many: boolean;
  /** Whether it is a text that can carry its place and its origin. */
  readonly stated: boolean;
  /** Whose word it is where nothing is said. */
  readonly origin: string;
  /** One of a list, with its article: «en part»; nothing where it has no name of its own. */
  readonly one: string;
  /** What the button says that writes the day of today; nothing where that is no answer. */
  readonly today: string;
  /** Whether it is one paragraph, however it is pasted. */
  readonly isOneParagraph: boolean;
  /** What is said where it is required or asked for, and missing. */
  readonly missing: string;
  readonly longest: number;
  readonly isTitle: boolean;
  /** Whether a date may be the word for an end that has not come. */
  readonly orNow: boolean;
  /** The key of the date beside it that this one cannot come before; nothing where there is none. */
  readonly notBefore: string;
  /** Whether an http address will do. */
  readonly mayBeUnencrypted: boolean;
  readonly words: readonly WordRow[];
  readonly collection: string;
  /** Whether a list may hold the same thing twice. */
  readonly repeats: boolean;
  /** The key of the field of a group that may be written in the group's place; nothing where none may. */
  readonly alone: string;
  /** The fields of a group; null for any other kind. */
  readonly fields: readonly Field[] | null;
}

const FORM = "x-samspil";

/** The three parts of a text with its place and origin. */
export const STATEMENT_KEYS = ["tekst", "sted", "ophav"] as const;

/** A field where nothing is declared but what is given here. */
export const makeField = (given: Pick<Field, "key" | "kind"> & Partial<Field>): Field => ({
  title: "",
  label: given.title ?? "",
  help: "",
  one: "",
  today: "",
  isOneParagraph: false,
  example: "",
  required: false,
  asked: false,
  many: false,
  stated: false,
  origin: "kilden",
  missing: "",
  longest: 0,
  isTitle: false,
  orNow: false,
  notBefore: "",
  mayBeUnencrypted: false,
  words: [],
  collection: "",
  repeats: false,
  alone: "",
  fields: null,
  ...given,
});

function readGroup(name: string): readonly Field[] {
  const group = given().schema.definitions[name] as DescribedGroup | undefined;
  if (!group) throw new Error(`The schema has no group ${name}`);
  return readFields(group, name);
}

/** The words of a list that editors extend. */
const listWords = (collection: Collection): WordRow[] =>
  Object.entries(given().known[collection]).map(([id, { title, help = "" }]) => [id, title, help]);

/** What is said after that a word is missing: the schema does not know the words of a list that grows. */
const askForOneOf = (choices: readonly WordRow[], { missing, is_word }: FormPart): string =>
  missing && is_word ? say("WRITE_ONE_OF", { words: choices.map(([word]) => word).join(", ") }) : "";

/** What the form says of a field in other words than the file's. */
export const findWords = (type: string, key: string): FieldWords => given().words[`${type}.${key}`] ?? {};

function readField(key: string, described: DescribedField, type: string): Field {
  const more = described[FORM];
  const words = findWords(type, key);
  const choices = more.is_word ? listWords(more.collection as Collection) : (more.words ?? []);
  return {
    key,
    title: described.title,
    label: words.label ?? described.title,
    help: words.help ?? described.description,
    one: words.one ?? "",
    today: words.today ?? "",
    isOneParagraph: words.as_one !== undefined,
    example: described.examples?.[0] ?? "",
    kind: more.kind,
    required: more.required ?? false,
    asked: more.asked ?? false,
    // Several places stand in one text, with semicolons between them.
    many: (more.many ?? false) && more.kind !== "PlaceText",
    stated: more.stated ?? false,
    origin: more.origin ?? "kilden",
    missing: given().isSpoken && words.ask ? `${words.ask}.` : (more.missing ?? "") + askForOneOf(choices, more),
    longest: more.longest ?? 0,
    isTitle: more.is_title ?? false,
    orNow: more.or_now ?? false,
    notBefore: more.not_before ?? "",
    mayBeUnencrypted: more.unencrypted ?? false,
    words: choices,
    collection: more.collection ?? "",
    repeats: more.repeats ?? false,
    alone: more.alone ?? "",
    fields: more.group ? readGroup(more.group) : null,
  };
}

const readFields = (group: DescribedGroup, type: string): Field[] =>
  Object.entries(group.properties).map(([key, described]) => readField(key, described, type));

/** The fields of a case, in the order of the model. */
export const listFields = once((data): readonly Field[] => readFields(data.schema, "Case"));

/** Finds a field by its key; an error where there is none, since the code and the model then disagree. */
export function findField(key: string, fields: readonly Field[] | null = listFields()): Field {
  const found = fields?.find((field) => field.key === key);
  if (!found) throw new Error(`No field is called ${key}`);
  return found;
}

/** The words that a text's origin can be. */
export const listOrigins = (): readonly WordRow[] => describeStatement().ophav[FORM].words ?? [];

/** How the schema describes place and origin of a text. */
export const describeStatement = (): { readonly sted: DescribedField; readonly ophav: DescribedField } =>
  given().schema.definitions.udsagn.anyOf[1].properties;

/** Place and origin, which a group can carry for all that is in it. */
export const isCarried = (field: Field): boolean => field.key === "ophav" || (field.key === "sted" && !field.required);

/** The field of a group that may be written in the group's place: «- Odense» for «- navn: Odense». */
export const findOnlyField = (field: Field): Field | null =>
  field.fields?.find((inner) => inner.key === field.alone) ?? null;

/** What one of a list is called: «Part»; the list's own name where it has none. */
export const nameOne = (field: Field): string =>
  field.one ? raiseInitial(field.one.replace(/^e[nt] /, "")) : field.label;

/** What the reader sees for a word. */
export const labelOf = (field: Field, word: string): string => field.words.find(([one]) => one === word)?.[1] ?? word;
