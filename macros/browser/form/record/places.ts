// Places in sources, as they are written: «rapport s. 12, l. 314-324».
import { given } from "../given";
import { echo, say } from "../words/messages";
import { whole } from "../words/patterns";
import { countLetters, lowerInitial, usePlainSpaces } from "../words/spelling";

/** First and last line, or page. */
export type Span = readonly [first: number, last: number];

export interface Place {
  /** The source's id. */
  readonly source: string;
  /** A page or a section, as it is written; nothing where lines alone are. */
  readonly where: string;
  readonly lines: readonly Span[];
}

/** What is wrong where a place should stand. */
export interface PlaceFault {
  readonly fault: string;
}

export const isFault = (place: Place | PlaceFault): place is PlaceFault => "fault" in place;

export const wordSpanOf = ([first, last]: Span): string => (last > first ? `${first}-${last}` : String(first));

const LINES = /(\d+)(?:\s*[-–]\s*(\d+))?/g;

function readLines(text: string): Span[] | PlaceFault {
  const lines: Span[] = [];
  for (const [, from, to] of text.matchAll(LINES)) {
    const [first, last] = [Number(from), Number(to || from)];
    if (first < 1) return { fault: say("LINE_ZERO") };
    if (last < first) return { fault: say("LINES_TURN_ROUND", { first, last }) };
    lines.push([first, last]);
  }
  return lines;
}

function explainPlace(text: string): PlaceFault {
  const help = say("PLACE_HELP");
  if (!text) return { fault: say("NO_PLACE_AT_SEMICOLON", { help }) };
  const small = lowerInitial(text);
  const near = small !== text && whole("place").test(small) ? say("MEANT", { value: echo(small) }) : "";
  return { fault: say("NOT_A_PLACE", { value: echo(text), near, help }) };
}

/** A short name for what stands at an address: «headspace» for «https://www.headspace.dk/om/». */
function nameOfAddress(address: string): string {
  const labels = (
    address
      .toLowerCase()
      .replace(/^(?:https?:\/\/)?(?:www\.)?/, "")
      .split(/[/:?#]/)[0] ?? ""
  ).split(".");
  const words = (labels.length > 1 ? labels.slice(0, -1) : labels).join(".");
  const spelt = words.replace(/æ/g, "ae").replace(/ø/g, "oe").replace(/å/g, "aa");
  return spelt.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "") || "kilde";
}

/** What is said of an address in the place of a place; nothing where it is none. */
function explainAddress(text: string): PlaceFault | null {
  const [first = ""] = text.split(" ");
  const address = first.replace(/,+$/, "");
  if (!whole("web_address").test(address.toLowerCase())) return null;
  const name = `${nameOfAddress(address)} ${text.slice(first.length + 1).trim()}`.trim();
  return { fault: say("ADDRESS_AS_PLACE", { value: echo(address), name }) };
}

function readPlace(text: string): Place | PlaceFault {
  if (whole("only_lines").test(text)) return { fault: say("LINES_WITHOUT_SOURCE", { value: echo(text) }) };
  const address = explainAddress(text);
  if (address) return address;
  // A longer text is nobody's place, and the pattern would be slow on it.
  const parts = countLetters(text) <= given().limits.place ? whole("place").exec(text)?.groups : undefined;
  if (!parts) return explainPlace(text);
  const lines = readLines(parts.lines ?? "");
  if (!Array.isArray(lines)) return lines;
  return { source: parts.source ?? "", where: (parts.where ?? "").replace(/^[ ,]+|[ ,]+$/g, ""), lines };
}

/** Every place of a text, which a semicolon parts. */
export const readPlaces = (text: string): (Place | PlaceFault)[] =>
  usePlainSpaces(text)
    .split(";")
    .map((part) => readPlace(part.trim()));

/** The places of a text that can be read. */
export const listPlaces = (text: string): Place[] =>
  text ? readPlaces(text).filter((place): place is Place => !isFault(place)) : [];
