// A tool's document as a Word file: headings and tables that Word knows as such, and places to go on writing in. The build
// made the parts and the pieces of its text (macros/scripts/tools/word.py); here the words are put into them. What stands in
// several places, such as the name of a party, is kept once, and each place shows it.
import { escapeText, fill } from "../../shared/xml";
import { makeZip, WORD_TYPE } from "../../shared/zip";
import { type Block, type Column, type Run, runsOf, type ToolDocument, type Words } from "./document";

export const WORD_KIT = "vaerktoejer/word";

type Snippet =
  | "answer"
  | "cell"
  | "column"
  | "control"
  | "high_row"
  | "kept"
  | "line_break"
  | "lying"
  | "new_page"
  | "open_control"
  | "paragraph"
  | "row"
  | "run"
  | "strong"
  | "tab"
  | "table"
  | "upright";

export interface WordKit {
  /** Each part of the file by its name, in order. */
  readonly parts: Readonly<Record<string, string>>;
  readonly snippets: Readonly<Record<Snippet, string>>;
  /** The length of a line, in twentieths of a point. */
  readonly widths: { readonly upright: number; readonly lying: number };
}

/** In twentieths of a point: what a hand needs for one line. */
const LINE = 454;
const LONGEST_LABEL = 60;
const SIGNED: readonly Column[] = [
  { title: "Hvem", weight: 3 },
  { title: "Navn", weight: 3 },
  { title: "Funktion", weight: 3 },
  { title: "Underskrift", weight: 4 },
  { title: "Dato", weight: 2 },
];

class Writer {
  private controls = 0;
  /** What is kept under each key. */
  private readonly answers = new Map<string, string>();
  private readonly width: number;

  constructor(
    private readonly document: ToolDocument,
    private readonly kit: WordKit,
  ) {
    this.width = document.lies ? kit.widths.lying : kit.widths.upright;
  }

  put(name: Snippet, values: Readonly<Record<string, string>> = {}): string {
    return fill(this.kit.snippets[name], values);
  }

  private text(text: string): string {
    return escapeText(text).replace(/\r?\n/g, this.kit.snippets.line_break);
  }

  control(key: string, label: string, text: string): string {
    this.controls += 1;
    if (!this.answers.has(key)) this.answers.set(key, text);
    const named = { key, label: escapeText(label.slice(0, LONGEST_LABEL)), id: String(this.controls) };
    return text ? this.put("control", { ...named, text: this.text(text) }) : this.put("open_control", named);
  }

  run(run: Run): string {
    if (typeof run === "string") return run ? this.put("run", { text: this.text(run) }) : "";
    if ("strong" in run) return this.put("strong", { text: this.text(run.strong) });
    const field = this.document.fields?.[run.field];
    return field ? this.control(run.field, field.label, field.text) : "";
  }

  runs(words: Words): string {
    return runsOf(words)
      .map((run) => this.run(run))
      .join("");
  }

  paragraph(style: string, words: Words, isKept = false): string {
    return this.put(isKept ? "kept" : "paragraph", { style, runs: this.runs(words) });
  }

  /** A table; Word wants a paragraph after it. */
  table(title: string, columns: readonly Column[], rows: readonly (readonly string[])[], height = 0): string {
    const sum = columns.reduce((all, column) => all + column.weight, 0);
    const widths = columns.map((column) => String(Math.floor((this.width * column.weight) / sum)));
    const cells = (bodies: readonly string[]): string =>
      widths.map((width, at) => this.put("cell", { width, body: bodies[at] ?? this.paragraph("Celle", "") })).join("");
    const row = (bodies: readonly string[]): string =>
      height
        ? this.put("high_row", { height: String(height), cells: cells(bodies) })
        : this.put("row", { cells: cells(bodies) });
    const table = this.put("table", {
      width: String(widths.reduce((all, width) => all + Number(width), 0)),
      title: escapeText(title),
      grid: widths.map((width) => this.put("column", { width })).join(""),
      head: cells(columns.map((column) => this.paragraph("Celle", column.title, true))),
      rows: rows.map(row).join(""),
    });
    return table + this.paragraph("Mellemrum", "");
  }

  private signatures(of: readonly Words[]): string {
    const rows = of.map((words, at) => {
      const place = (name: string): string => {
        const control = this.control(`underskrift-${at + 1}-${name.toLowerCase()}`, name, "");
        return this.put("paragraph", { style: "Celle", runs: control });
      };
      return SIGNED.map(({ title }) => (title === "Hvem" ? this.paragraph("Celle", words) : place(title)));
    });
    return this.table("Underskrifter", SIGNED, rows, 2 * LINE);
  }

  block(block: Block): string {
    switch (block.kind) {
      case "heading":
        return this.paragraph(block.level === 1 ? "Heading1" : "Heading2", block.text);
      case "text":
        return this.paragraph(block.quiet ? "Slut" : "Normal", block.text);
      case "list": {
        const style = block.numbered ? "ListNumber" : "ListBullet";
        return block.items.map((words) => this.paragraph(style, words)).join("");
      }
      case "table": {
        const rows = block.rows.map((row) => row.map((words) => this.paragraph("Celle", words)));
        return this.table(block.title, block.columns, rows);
      }
      case "answer": {
        const runs = this.control(block.key, block.label, block.text);
        const label = block.label ? this.paragraph("Etiket", block.label, true) : "";
        return label + this.put("paragraph", { style: "Svar", runs });
      }
      case "lines":
        return this.table(block.label, [{ title: block.label, weight: 1 }], [[]], block.count * LINE);
      case "signatures":
        return this.signatures(block.of);
      case "break":
        return this.put("new_page");
    }
  }

  body(): string {
    const { title, lead = "", facts = [], blocks, imprint } = this.document;
    const head = [this.paragraph("Title", title), lead ? this.paragraph("Subtitle", lead) : ""];
    const told = facts.map(([name, words]) => {
      const runs = this.put("strong", { text: escapeText(name) }) + this.put("tab") + this.runs(words);
      return this.put("paragraph", { style: "Felt", runs });
    });
    const rest = blocks.map((block) => this.block(block));
    return [...head, ...told, ...rest, this.paragraph("Slut", imprint)].filter(Boolean).join("\n");
  }

  kept(): string {
    return [...this.answers].map(([key, text]) => this.put("answer", { key, text: escapeText(text) })).join("\n");
  }
}

const two = (number: number): string => String(number).padStart(2, "0");

/** The parts of the file as text, by their names. */
export function writeParts(document: ToolDocument, kit: WordKit, tool: string, today: Date): Record<string, string> {
  const writer = new Writer(document, kit);
  const values = {
    body: writer.body(),
    answers: writer.kept(),
    section: kit.snippets[document.lies ? "lying" : "upright"],
    title: escapeText(document.title),
    tool,
    day: `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}`,
  };
  return Object.fromEntries(Object.entries(kit.parts).map(([name, text]) => [name, fill(text, values)]));
}

export const writeToolWord = (document: ToolDocument, kit: WordKit, tool: string, today: Date): Blob =>
  makeZip(writeParts(document, kit, tool, today), WORD_TYPE);
