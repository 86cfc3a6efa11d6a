// Dates as sources give them: a day, a month, a season, a quarter, half a year, a year, more or less. The grammar is Python's, whose
// pattern and tables come with the data.
import { given } from "../given";
import { say } from "../words/messages";
import { whole } from "../words/patterns";
import { countLetters, strip, usePlainSpaces } from "../words/spelling";
import { countDays, writeDay } from "./calendar";

export type Precision = "dag" | "del af måned" | "måned" | "årstid" | "halvår" | "kvartal" | "år" | "nu";

/** A date as a source gives it. `first` and `last` are the first and last day that it can mean. */
export interface SourceDate {
  readonly first: string;
  readonly last: string;
  readonly precision: Precision;
  readonly approximate: boolean;
  /** The date in Danish running text: «efteråret 2003», «ca. maj 2003». */
  readonly wording: string;
  /** The date for `<time datetime>`: as long as it is exact, never more. */
  readonly iso: string;
}

/** The text is no date; the message says why, in Danish. */
class BadDate extends Error {}

const refuse = (name: string, values: Parameters<typeof say>[1] = {}): BadDate =>
  new BadDate(say(name, { forms: say("DATE_FORMS"), ...values }));

/** The parts of a date that have been read. */
interface Read {
  readonly year: number;
  /** Nothing where only a year is written. */
  readonly month: number | undefined;
  readonly day: string | undefined;
  readonly approximate: boolean;
}

/** How much of the first day stands in `iso`: as much as is known. */
const EXACT: Readonly<Record<Precision, number>> = {
  dag: 10,
  måned: 7,
  "del af måned": 7,
  årstid: 4,
  halvår: 4,
  kvartal: 4,
  år: 4,
  nu: 0,
};

function make(read: Read, first: string, last: string, precision: Precision, words: string): SourceDate {
  const wording = (read.approximate ? "ca. " : "") + words;
  return { first, last, precision, approximate: read.approximate, wording, iso: first.slice(0, EXACT[precision]) };
}

/** The end of what still goes on: no day, and later than all. */
const makeNow = (): SourceDate => {
  const wording = given().dates.now;
  return { first: "9999-12-31", last: "9999-12-31", precision: "nu", approximate: false, wording, iso: ".." };
};

const isNow = (text: string): boolean => {
  const plain = text.toLowerCase().trim().split(/\s+/).join(" ").replace(/\.+$/, "");
  return given().dates.now_words.includes(plain);
};

/** Read a date, or the word for an end that has not come. */
function parseEnd(text: string): SourceDate {
  const { now } = given().dates;
  if (strip(text) === now) return makeNow();
  if (isNow(text)) throw refuse("NOT_A_DATE", { meant: say("MEANT", { value: `«${now}»` }) });
  return parse(text);
}

/** Read a date. Throws `BadDate`, whose message tells an editor what to write instead. */
function parse(text: string): SourceDate {
  const parts = whole("date").exec(strip(text))?.groups;
  if (!parts) {
    const meant = findMeant(text);
    throw refuse("NOT_A_DATE", {
      meant: meant ? say("MEANT", { value: `«${meant}»` }) : say("WRITE_DATE", { forms: say("DATE_FORMS") }),
    });
  }
  const { earliest, latest } = given().dates;
  const year = Number(parts.year);
  if (year < earliest || year > latest) throw refuse("YEAR_OUTSIDE", { earliest, latest });
  const { season, half, quarter, part } = parts;
  if ((season || half || quarter) && parts.month) throw refuse("PART_OF_YEAR_AND_MONTH");
  const month = parts.month === undefined ? undefined : Number(parts.month);
  const read: Read = { year, month, day: parts.day, approximate: parts.ca !== undefined };
  if (half) return readHalf(read, half);
  if (quarter) return readQuarter(read, Number(quarter));
  if (season) return readSeason(read, season);
  if (month !== undefined && (month < 1 || month > 12)) throw refuse("NO_SUCH_MONTH", { month: parts.month ?? "" });
  return part ? readBeginningOrEnd(read, part) : readDay(read);
}

function readHalf(read: Read, half: string): SourceDate {
  const { year } = read;
  return half === "1"
    ? make(read, writeDay(year, 1, 1), writeDay(year, 6, 30), "halvår", `første halvår ${year}`)
    : make(read, writeDay(year, 7, 1), writeDay(year, 12, 31), "halvår", `andet halvår ${year}`);
}

function readQuarter(read: Read, quarter: number): SourceDate {
  const [year, end] = [read.year, 3 * quarter];
  const last = writeDay(year, end, countDays(year, end));
  return make(read, writeDay(year, end - 2, 1), last, "kvartal", `${quarter}. kvartal ${year}`);
}

function readSeason(read: Read, name: string): SourceDate {
  const season = given().dates.seasons[name];
  if (!season) throw new Error(`The pattern knows a season that the table does not: ${name}`);
  const [start, end, words] = season;
  // A winter is named for the year it begins in.
  const [year, month] = end > 12 ? [read.year + 1, end - 12] : [read.year, end];
  const last = writeDay(year, month, countDays(year, month));
  return make(read, writeDay(read.year, start, 1), last, "årstid", `${words} ${read.year}`);
}

function readBeginningOrEnd(read: Read, name: string): SourceDate {
  if (read.day) throw refuse("PART_OF_MONTH_AND_DAY");
  const { parts, year_parts, months } = given().dates;
  const [days, span] = [parts[name], year_parts[name]];
  if (!days || !span) throw new Error(`The pattern knows a part that the table does not: ${name}`);
  const { year, month } = read;
  const [firstDay, lastDay, words] = days;
  if (month === undefined) {
    const [first, last] = span;
    return make(read, writeDay(year, first, 1), writeDay(year, last, countDays(year, last)), "år", `${words} ${year}`);
  }
  const last = writeDay(year, month, Math.min(lastDay, countDays(year, month)));
  return make(read, writeDay(year, month, firstDay), last, "del af måned", `${words} ${months[month - 1]} ${year}`);
}

function readDay(read: Read): SourceDate {
  const { year, month } = read;
  if (month === undefined) return make(read, writeDay(year, 1, 1), writeDay(year, 12, 31), "år", String(year));
  const name = given().dates.months[month - 1] ?? "";
  const days = countDays(year, month);
  if (read.day === undefined) {
    return make(read, writeDay(year, month, 1), writeDay(year, month, days), "måned", `${name} ${year}`);
  }
  const day = Number(read.day);
  if (day < 1 || day > days) throw refuse("NO_SUCH_DAY", { month: name, year, days });
  const exact = writeDay(year, month, day);
  return make(read, exact, exact, "dag", `${day}. ${name} ${year}`);
}

/** What a Danish writer most likely meant by another form; nothing where that is no date either. */
function findMeant(text: string): string {
  const { longest, rewrites, months } = given().dates;
  if (countLetters(text) > longest) return "";
  let meant = text
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .toLowerCase()
    .trim()
    .split(/\s+/)
    .join(" ");
  for (const [wanted, form] of rewrites) meant = meant.replace(new RegExp(wanted, "gu"), form);
  months.forEach((month, index) => {
    const number = String(index + 1).padStart(2, "0");
    meant = meant.replace(new RegExp(`-${month.slice(0, 3)}[a-z]*`, "g"), `-${number}`);
  });
  return meant !== text.trim() && isDate(meant) ? meant : "";
}

const isDate = (text: string): boolean => faultOfDate(text) === "";

/** The date, or null where the text is none. */
export function findDate(text: string | undefined, orNow = false): SourceDate | null {
  if (!text) return null;
  try {
    return (orNow ? parseEnd : parse)(usePlainSpaces(text));
  } catch (error) {
    if (error instanceof BadDate) return null;
    throw error;
  }
}

/** What is wrong with a date, in Danish, to come after what was written; nothing where it is one. */
export function faultOfDate(text: string, orNow = false): string {
  try {
    (orNow ? parseEnd : parse)(text);
    return "";
  } catch (error) {
    if (error instanceof BadDate) return error.message;
    throw error;
  }
}

/** A date that is written in a way of one's own, as the record keeps it; what is none stays as it is. */
export function keepDate(text: string, orNow = false): string {
  const plain = usePlainSpaces(text);
  if (orNow && isNow(plain)) return given().dates.now;
  return faultOfDate(plain, orNow) ? findMeant(plain) || text : plain;
}

/** A date of the record in words, where the same date comes back from them. */
export function tellDate(text: string, orNow = false): string {
  const words = findDate(text, orNow)?.wording;
  return words !== undefined && keepDate(words, orNow) === text ? words : text;
}

/** A day in Danish running text: «23. november 2026». */
export const wordDay = (day: string): string => findDate(day)?.wording ?? day;

/** The time that something lasted, as a source tells it: «2003–2005», «ca. 2003–ca. 2005», «fra maj 2003»; or nothing. */
export function wordSpan(start: SourceDate | null, end: SourceDate | null): string {
  if (end?.precision === "nu") return start ? `siden ${start.wording}` : "stadig i gang";
  if (!start || !end) return start ? `fra ${start.wording}` : end ? `til ${end.wording}` : "";
  if (start.wording === end.wording) return start.wording;
  const [first, last] = [start.first.slice(0, 4), end.last.slice(0, 4)];
  // Never more exact than the source.
  if (first === last) return start.approximate || end.approximate ? `ca. ${first}` : first;
  return `${start.approximate ? "ca. " : ""}${first}–${end.approximate ? "ca. " : ""}${last}`;
}

/** When something happened, as exactly as it is dated: «maj 2003», «2013–2016», «maj 2003 – juni 2004». */
export function wordEvent(start: SourceDate, end: SourceDate | null): string {
  if (!end || end.wording === start.wording) return start.wording;
  if (end.precision === "nu") return `siden ${start.wording}`;
  const onlyYears = start.precision === "år" && end.precision === "år";
  return onlyYears ? `${start.wording}–${end.wording}` : `${start.wording} – ${end.wording}`;
}

/** When a round was or is to be, as exactly as it is dated: «januar 2025 – juni 2027». */
export const wordRound = (start: SourceDate | null, end: SourceDate | null): string =>
  start && end ? wordEvent(start, end) : wordSpan(start, end);

/** Which time a number is of; nothing where it is of none. */
export function wordTime(start: SourceDate | null, end: SourceDate | null): string {
  if (!start) return end ? `til ${end.wording}` : "";
  return wordEvent(start, end);
}

/** When a party was in it, where that is not all the time: «med siden 2015», «med til 2017», «med 2014–2017». */
export function wordMembership(start: SourceDate | null, end: SourceDate | null): string {
  const isOver = end !== null && end.precision !== "nu";
  if (!start) return isOver ? `med til ${end.wording}` : "";
  return isOver ? `med ${wordEvent(start, end)}` : `med siden ${start.wording}`;
}
