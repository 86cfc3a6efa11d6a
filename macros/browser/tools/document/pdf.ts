// A tool's document as PDF, set by the same compiler and templates as the sheets.
import { open } from "../../shared/found";
import type { Told } from "../../typesetter/supply";
import { type Look, loadSigns, setType } from "../../typesetter/typesetter";
import { type Block, runsOf, sayRun, type ToolDocument, type Words } from "./document";
import { makeDrawable, TOLD } from "./drawable";

const TEMPLATE = "tool.typ";

/** What stands beside the words on the paper. */
export interface Imprint {
  /** The site's name, in the head of each page. */
  readonly site: string;
  readonly author: string;
  readonly today: Date;
}

type Piece = readonly [text: string, isStrong: boolean];

const pieces = (words: Words, fields: ToolDocument["fields"]): Piece[] =>
  runsOf(words).map((run) => [sayRun(run, fields), typeof run === "object" && "strong" in run]);

function describe(block: Block, fields: ToolDocument["fields"]): unknown {
  switch (block.kind) {
    case "heading":
    case "text":
      return { ...block, text: pieces(block.text, fields) };
    case "list":
      return { ...block, items: block.items.map((words) => pieces(words, fields)) };
    case "table":
      return { ...block, rows: block.rows.map((row) => row.map((words) => pieces(words, fields))) };
    case "signatures":
      return { ...block, of: block.of.map((words) => pieces(words, fields)) };
    default:
      return block;
  }
}

/** What `macros/sheets/typst/tool.typ` sets. */
export function describeDocument(document: ToolDocument, { site, author, today }: Imprint): object {
  const { title, lead = "", facts = [], fields, blocks, imprint, lies = false } = document;
  return {
    title,
    lead,
    site,
    author,
    imprint,
    lies,
    edition: "",
    date: { year: today.getFullYear(), month: today.getMonth() + 1, day: today.getDate() },
    facts: facts.map(([name, words]) => [name, pieces(words, fields)]),
    blocks: blocks.map((block) => describe(block, fields)),
  };
}

/** Sets what a tool gives; a sign that the faces have not is a box, and the imprint says so. */
export async function setDrawable(template: string, content: object, look: Look, told: Told): Promise<Blob> {
  const { data, isChanged } = makeDrawable(content, await loadSigns(told));
  const { imprint } = open(data);
  const isTold = isChanged && typeof imprint === "string";
  return setType(template, isTold ? { ...open(data), imprint: `${imprint} ${TOLD}` } : data, look, told);
}

export const asPdf = (document: ToolDocument, imprint: Imprint, told: Told): Promise<Blob> =>
  setDrawable(TEMPLATE, describeDocument(document, imprint), {}, told);
