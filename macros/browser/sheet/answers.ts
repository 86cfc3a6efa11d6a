// What is ticked and written on a sheet: as answers, as it is kept in the browser, and as a file that carries it on.
import { open, parse } from "../shared/found";
import { makeSlug } from "../shared/words";

export type Answer = string | true;
/** The key of a field to what is written in it, or to `true` where it is ticked. */
export type Answers = Readonly<Record<string, Answer>>;
/** What has changed: `null` where a field was emptied. */
export type Changes = Readonly<Record<string, Answer | null>>;

/** A sheet as a file; the keys are those of saved files. Files of before copies had names have no `navn`. */
export interface SavedSheet {
  samspil: "ark";
  ark: string;
  udgave: string;
  navn?: string;
  svar: Answers;
}

/** What a file holds: the answers, and what the copy was called, if anything. */
export interface Carried {
  name: string;
  answers: Answers;
}

export const KEPT_DAYS = 30;
/** Bytes; no sheet of ours is larger. */
const LARGEST_FILE = 512 * 1024;
export const LONGEST_NAME = 60;
const DAY = 864e5;
const LONGEST_SHOWN = 200;

/** The answers in whatever was found: anyone may have written it. */
function readAnswers(found: unknown): Answers | null {
  if (typeof found !== "object" || !found) return null;
  const fitting = Object.entries(found).filter(
    (pair): pair is [string, Answer] => pair[1] === true || typeof pair[1] === "string",
  );
  return Object.fromEntries(fitting);
}

/** A name as it may be shown: one line, and not too long. */
export function cleanName(found: unknown): string {
  return typeof found === "string" ? found.replace(/\s+/g, " ").trim().slice(0, LONGEST_NAME) : "";
}

export interface Kept {
  /** Null where nothing of ours was found, or it has lain there too long. */
  answers: Answers | null;
  name: string;
  time: number;
  isOld: boolean;
}

/** What was kept in the browser, and whether it has lain there too long. */
export function readKept(found: unknown, now: number): Kept {
  const { tid, svar, navn } = open(found);
  const time = typeof tid === "number" ? tid : 0;
  const isOld = time > 0 && now - time > KEPT_DAYS * DAY;
  return { answers: isOld ? null : readAnswers(svar), name: cleanName(navn), time, isOld };
}

/** What a file that was saved from this sheet holds; else what is wrong with it, in words. */
export function readFile(text: string, sheet: string): Carried | string {
  const { samspil, ark, svar, navn } = open(parse(text));
  const answers = readAnswers(svar);
  if (samspil !== "ark" || !answers) return "Filen er ikke et ark, der er gemt herfra. Intet er ændret.";
  if (ark !== sheet) {
    return `Filen hører til et andet ark («${String(ark).slice(0, LONGEST_NAME)}»). Intet er ændret.`;
  }
  return { name: cleanName(navn), answers };
}

/** `handleplan-kulturhuset.samspil.json` */
export function nameFile(sheet: string, name: string, ending = ".samspil.json"): string {
  return `${[sheet, makeSlug(name)].filter(Boolean).join("-")}${ending}`;
}

/** What a file was called beside the sheet's own name: «kulturhuset». A browser may have put a number to it. */
export function readFileName(file: string, sheet: string): string {
  const bare = file
    .replace(/ ?\(\d+\)/g, "")
    .replace(/\.json$/, "")
    .replace(/\.samspil$/, "")
    .replace(/^samspil-/, "");
  if (bare === sheet) return "";
  return cleanName(bare.startsWith(`${sheet}-`) ? bare.slice(sheet.length + 1) : bare);
}

/** What a file that the reader opens holds, called as the file is where it does not say; else what is wrong, in words. */
export async function readCarried(file: File, sheet: string): Promise<Carried | string> {
  if (file.size > LARGEST_FILE) return "Filen er for stor til at være et ark herfra. Intet er ændret.";
  const carried = readFile(await file.text(), sheet);
  return typeof carried === "string" ? carried : { ...carried, name: carried.name || readFileName(file.name, sheet) };
}

/** What an older edition asked for and this one does not is shown, so that it is not lost. */
export function nameLost(answers: Answers, isKnown: (key: string) => boolean): string {
  const lost = Object.entries(answers).filter(([key]) => !isKnown(key));
  const texts = lost.flatMap(([, answer]) => (answer === true ? [] : [`«${answer.slice(0, LONGEST_SHOWN)}»`]));
  const ticks = lost.length - texts.length;
  const parts: string[] = [];
  if (texts.length) parts.push(`${texts.length} svar passer ikke til denne udgave: ${texts.join("; ")}.`);
  if (ticks)
    parts.push(`${ticks === 1 ? "1 kryds" : `${ticks} krydser`} hører til noget, der ikke står på arket mere.`);
  return parts.join(" ");
}

/** Whether two copies say the same. */
export function areEqual(one: Answers, other: Answers): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

export interface Progress {
  ticked: number;
  ticks: number;
  /** Questions with several answers to choose among. */
  chosen: number;
  choices: number;
  written: number;
}

/** How far a sheet is filled in, such as «2 af 9 krydser er sat, 1 felt er udfyldt.» */
export function describeProgress({ ticked, ticks, chosen, choices, written }: Progress): string {
  const parts: string[] = [];
  if (ticks) parts.push(`${ticked} af ${ticks} krydser er sat`);
  if (choices) parts.push(`${chosen} af ${choices} spørgsmål er besvaret`);
  if (written) parts.push(written === 1 ? "1 felt er udfyldt" : `${written} felter er udfyldt`);
  return parts.length ? `${parts.join(", ")}.` : "";
}
