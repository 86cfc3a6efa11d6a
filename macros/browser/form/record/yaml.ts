// A record as YAML that reads as what it says, letter for letter, whoever reads it. Text stands bare only where nobody can
// take it for anything else; long text is folded; what needs it is put in quotation marks.
import { once } from "../given";
import { pattern, patternEverywhere, whole } from "../words/patterns";
import { listLetters } from "../words/spelling";
import { type Field, findOnlyField, listFields, makeField, STATEMENT_KEYS } from "./fields";
import { type Entries, textOf, type Value } from "./values";

/** Letters on a line. */
const WIDTH = 112;
const SCHEMA = "# yaml-language-server: $schema=../docs/skemaer/case.schema.json\n";
/** Tells our own tools that an official title stands on the line. */
const TITLE_MARK = "  # titel";

/** Words that some YAML reader takes for yes, no or nothing. */
const TAKEN = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
const LIKE_A_NUMBER = /^[-+.\d][-+.,:_\d\seEa-fA-FxXoOtTzZ]*$/;
const SAFE_START = /^[\p{L}\p{N}(«»…§½¼¾]/u;
const LIKE_A_FIELD = /^\s*([\p{L}\p{N}_]+):(?:\s|$)/u;
const PLAIN_NAME = /^[\p{L}\p{N} .'-]+$/u;
const HARD_SPACE = /[\xa0\u2000-\u200a\u202f\u3000]/g;
/** What ends a bare text, or ends its line for some reader. */
const ENDS_BARE = /: |:$| #|\n|[\u2028\u2029\x85]/;

const hasHardSpace = (text: string): boolean => text.search(HARD_SPACE) >= 0;
const hasHidden = (text: string): boolean => pattern("hidden").test(text);

const listKeys = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => [field.key, ...listKeys(field.fields ?? [])]);
const everyKey = once(() => new Set<string>([...listKeys(listFields()), ...STATEMENT_KEYS]));

/** A line of a folded text that begins with the name of a field looks like one that is indented too far. */
function looksLikeField(text: string): boolean {
  const word = LIKE_A_FIELD.exec(text)?.[1];
  return word !== undefined && everyKey().has(word);
}

// ---- One text ----

const escapeAll = (text: string): string =>
  listLetters(text)
    .map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code > 0xffff ? `\\U${code.toString(16).padStart(8, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
    })
    .join("");

/** A text as it stands between quotation marks: what cannot be seen is written as a number. */
export const escapeHidden = (text: string): string =>
  text.replace(HARD_SPACE, escapeAll).replace(patternEverywhere("hidden"), escapeAll);

const quote = (text: string): string =>
  `"${escapeHidden(text.replace(/\\/g, "\\\\").replace(/"/g, '\\"').replace(/\n/g, "\\n"))}"`;

/** Whether a text can stand without quotation marks. `isWord`: where a reader could take it for a number or a yes. */
function canBeBare(text: string, isWord: boolean): boolean {
  if (!SAFE_START.test(text) || ENDS_BARE.test(text) || hasHidden(text) || hasHardSpace(text)) return false;
  return !isWord || !(TAKEN.test(text) || LIKE_A_NUMBER.test(text));
}

/** Lines of a folded text; null where it cannot be folded and come back the same. */
function fold(text: string, width: number): string[] | null {
  if (/ {2}|^\s|\s$/.test(text) || hasHardSpace(text) || hasHidden(text)) return null;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    // A line that begins like a field or a list looks like one.
    const looksOdd = looksLikeField(word) || /^[-#]/.test(word);
    if (line && line.length + 1 + word.length > width && !looksOdd) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  lines.push(line);
  return lines.some(looksLikeField) ? null : lines;
}

/** Lines of a text that is kept as it stands; null where it cannot be and come back the same. */
function keep(text: string): string[] | null {
  const lines = text.split("\n");
  const isOdd = lines.some((line) => line !== line.trim() || looksLikeField(line) || hasHardSpace(line));
  return isOdd || hasHidden(text) || !lines[0] ? null : lines;
}

/** What comes after «key:» or «-», with its leading space or line break. `taken` letters stand before it on the line. */
function writeText(text: string, field: Field, indent: number, taken: number): string {
  const isNumber = field.kind === "Amount" || field.kind === "Identifier";
  if (isNumber && whole("number").test(text)) return ` ${text}`;
  const isWord = isNumber || field.kind === "Prose" || field.kind === "Line" || field.kind === "Reference";
  const isBare = canBeBare(text, isWord);
  if (field.kind !== "Prose") return ` ${isBare ? text : quote(text)}`;
  const fits = indent + taken + 1 + text.length <= WIDTH + 2;
  if (isBare && fits) return ` ${text}`;
  const isOneLine = !text.includes("\n");
  if (fits && isOneLine) return ` ${quote(text)}`;
  const lines = isOneLine ? fold(text, WIDTH - indent - 2) : keep(text);
  if (!lines) return ` ${quote(text)}`;
  const pad = `\n${" ".repeat(indent + 2)}`;
  return (isOneLine ? " >-" : " |-") + lines.map((line) => (line ? pad + line : "\n")).join("");
}

// ---- Lists and groups ----

const PARTS: Readonly<Record<string, Field>> = {
  tekst: makeField({ key: "tekst", kind: "Prose" }),
  sted: makeField({ key: "sted", kind: "PlaceText" }),
  ophav: makeField({ key: "ophav", kind: "Word" }),
};

type Entry = readonly [field: Field, value: Value];

/** A value that is one text; null for a list or a group. */
function writeOne(field: Field, value: Value, indent: number, taken: number): string | null {
  if (typeof value !== "string") return null;
  return writeText(value, (field.fields && findOnlyField(field)) || field, indent, taken);
}

/** Names on one row: «[Esbjerg, Fanø]»; nothing where they cannot stand so. */
function writeRow(field: Field, values: readonly Value[], taken: number): string {
  if (field.kind !== "Reference" && field.kind !== "Group") return "";
  const names = values.map(textOf);
  if (!names.every((name) => PLAIN_NAME.test(name) && canBeBare(name, true))) return "";
  const row = `[${names.join(", ")}]`;
  return taken + row.length < WIDTH ? row : "";
}

/** The entries of a group; the first line has its indentation from whoever calls. */
function writeEntries(entries: readonly Entry[], indent: number): string {
  return entries.map(([field, value]) => writeEntry(field, value, indent)).join(`\n${" ".repeat(indent)}`);
}

function writeEntry(field: Field, value: Value, indent: number): string {
  const { key } = field;
  if (Array.isArray(value)) return writeList(field, value as readonly Value[], indent);
  const text = writeOne(field, value, indent, key.length + 1);
  if (text !== null) return `${key}:${text}${key === "officiel_titel" && !text.includes("\n") ? TITLE_MARK : ""}`;
  return `${key}:\n${" ".repeat(indent + 2)}${writeEntries(listEntries(field, value as Entries), indent + 2)}`;
}

function writeList(field: Field, values: readonly Value[], indent: number): string {
  const row = writeRow(field, values, indent + field.key.length);
  if (row) return `${field.key}: ${row}`;
  const items = values.map((item) => {
    const text =
      writeOne(field, item, indent + 2, 1) ?? ` ${writeEntries(listEntries(field, item as Entries), indent + 4)}`;
    return `\n${" ".repeat(indent + 2)}-${text}`;
  });
  return `${field.key}:${items.join("")}`;
}

/** The parts of a group in the order of the model, and those of a text with its place and origin. */
function listEntries(field: Field, value: Entries): Entry[] {
  if (field.fields) return pick(field.fields, value);
  return pick(
    STATEMENT_KEYS.map((key) => PARTS[key]).filter((part) => part !== undefined),
    value,
  );
}

const pick = (fields: readonly Field[], entries: Entries): Entry[] =>
  fields.flatMap((field) => {
    const value = entries[field.key];
    return value === undefined ? [] : [[field, value] as const];
  });

/** The file of a case. */
export const writeYaml = (record: Entries): string => `${SCHEMA}${writeEntries(pick(listFields(), record), 0)}\n`;
