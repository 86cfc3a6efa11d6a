// A meeting as a Word file: programme, run sheet, what to bring and the questions, all of it to change. The build made the
// parts and the pieces of its text (macros/scripts/tools/planned_word.py); here the words are put into them.
import { escapeText, fill } from "../shared/xml";
import { makeZip, WORD_TYPE } from "../shared/zip";
import { wordTime } from "./clock";
import { type ContentPoint, findAlone, type MeetingContent } from "./content";

export const WORD_PIECE = "moede/word";

type Snippet = "paragraph" | "led" | "kept" | "programme" | "programme_row" | "run" | "run_row";

export interface WordData {
  /** Each part of the file by its name, in order. */
  parts: Readonly<Record<string, string>>;
  snippets: Readonly<Record<Snippet, string>>;
}

class Body {
  readonly parts: string[] = [];

  constructor(private readonly snippets: WordData["snippets"]) {}

  paragraph(style: string, text: string): string {
    return fill(this.snippets.paragraph, { style, text: escapeText(text) });
  }

  led(style: string, lead: string, text: string): string {
    return fill(this.snippets.led, { style, lead: escapeText(lead), text: escapeText(text) });
  }

  /** What begins a point stays on the page with what follows. */
  kept(lead: string, text = ""): string {
    return fill(this.snippets.kept, { lead: escapeText(lead), text: escapeText(text) });
  }

  add(style: string, text: string): void {
    if (text) this.parts.push(this.paragraph(style, text));
  }

  addList(heading: string, texts: readonly string[]): void {
    if (!texts.length) return;
    this.add("Heading1", heading);
    for (const text of texts) this.add("ListBullet", text);
  }

  /** A table; Word wants a paragraph after it. */
  addTable(kind: "programme" | "run", when: string, rows: readonly string[]): void {
    const told = { when, rows: rows.join("") };
    this.parts.push(fill(this.snippets[kind], told), this.paragraph("Mellemrum", ""));
  }

  row(kind: "programme_row" | "run_row", cells: readonly string[]): string {
    const [a = "", b = "", c = "", d = ""] = cells;
    return fill(this.snippets[kind], { a, b, c, d });
  }
}

/** «9.05», or how far into the meeting it is. */
function wordWhen(begins: string, after: number): string {
  if (begins) return wordTime(begins);
  return `${Math.floor(after / 60)}:${String(after % 60).padStart(2, "0")}`;
}

function writeProgramme(body: Body, content: MeetingContent): string[] {
  let after = 0;
  const rows = content.programme.map((point) => {
    const row = body.row("programme_row", [
      body.paragraph("Celle", wordWhen(point.begins, after)),
      body.paragraph("Celle", String(point.minutes)),
      body.led("Celle", point.title, "") +
        [point.what, point.groups]
          .filter(Boolean)
          .map((text) => body.paragraph("Celle", text))
          .join(""),
      body.paragraph("Celle", point.sheet_title),
    ]);
    after += point.minutes;
    return row;
  });
  const ends = body.paragraph("Celle", wordWhen(content.programme[content.programme.length - 1]?.ends ?? "", after));
  const told = [ends, body.led("Celle", String(after), ""), body.led("Celle", "minutter i alt", "")];
  return [...rows, body.row("programme_row", [...told, body.paragraph("Celle", "")])];
}

const writeWords = (body: Body, say: string, does: string): string =>
  (say ? body.led("Celle", "Sig: ", `«${say}»`) : "") + (does ? body.led("Celle", "Gør: ", does) : "");

function writePoint(body: Body, point: ContentPoint, after: number): string[] {
  const alone = findAlone(point);
  const asides = [point.sheet_title, point.groups].filter(Boolean).join(" · ");
  const head =
    body.kept(point.title, asides && ` · ${asides}`) +
    (point.steps.length || !point.what ? "" : body.paragraph("Celle", point.what)) +
    (alone ? writeWords(body, alone.say, alone.do) : "");
  const cells = [body.kept(wordWhen(point.begins, after)), body.kept(String(point.minutes)), head];
  const rows = [body.row("run_row", cells)];
  let spent = after;
  for (const step of alone ? [] : point.steps) {
    const words = body.led("Celle", step.title, "") + writeWords(body, step.say, step.do);
    const when = body.paragraph("Celle", wordWhen(step.begins, spent));
    rows.push(body.row("run_row", [when, body.paragraph("Celle", String(step.minutes)), words]));
    spent += step.minutes;
  }
  return rows;
}

function writeRun(body: Body, content: MeetingContent): string[] {
  let after = 0;
  return content.programme.flatMap((point) => {
    const rows = writePoint(body, point, after);
    after += point.minutes;
    return rows;
  });
}

/** The text of the file, as XML. */
export function writeBody(content: MeetingContent, { snippets }: WordData): string {
  const body = new Body(snippets);
  const when = content.programme.some((point) => point.begins) ? "Kl." : "Efter";
  body.add("Title", content.title);
  body.add("Subtitle", content.lead);
  for (const [lead, text] of [
    ["Hvornår: ", content.when],
    ["Sted: ", content.place],
    ["Mødeleder: ", content.leader],
    ["Deltagere: ", content.names.filter(Boolean).join(", ") || (content.people ? String(content.people) : "")],
  ] as const) {
    if (text) body.parts.push(body.led("Normal", lead, text));
  }
  body.add("Heading1", "Program");
  body.addTable("programme", when, writeProgramme(body, content));
  body.add("Heading1", "Drejebog");
  body.addTable("run", when, writeRun(body, content));
  body.addList("Tag med", content.materials);
  if (content.documents.includes("evaluation")) body.addList("Evaluering", content.evaluation);
  body.add("Subtitle", `Lavet ud fra ${content.site}s forslag.${content.legend && ` ${content.legend}`}`);
  return body.parts.join("\n");
}

export function writeWord(content: MeetingContent, data: WordData): Blob {
  const { year, month, day } = content.date;
  const two = (number: number): string => String(number).padStart(2, "0");
  const values = {
    body: writeBody(content, data),
    title: escapeText(content.title),
    day: `${year}-${two(month)}-${two(day)}`,
  };
  const parts = Object.entries(data.parts).map(([name, text]) => [name, fill(text, values)]);
  return makeZip(Object.fromEntries(parts), WORD_TYPE);
}
