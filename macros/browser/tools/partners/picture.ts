// The poster as a picture: SVG, and from that PNG. Whatever somebody has written stands in it as text.
import { makeSign } from "../../shared/elements";
import { escapeText } from "../../shared/xml";
import type { FieldId, Relation } from "./data";
import type { Poster, PosterNote } from "./poster";

/** How wide words are at a size, in the picture's own measure. */
export type Measure = (words: string, size: number) => number;

const INK = "#1b2625";
const MUTED = "#4a5654";
const DEEP = "#0f4a48";
const EDGE = "#75807c";
const PAPER = "#fdfcf8";
const FILLS: Readonly<Record<FieldId, string>> = {
  high_easy: "#e6eeea",
  high_hard: "#f6f4ec",
  low_easy: "#f6f4ec",
  low_hard: "#f6f4ec",
};
const FACE = "'Atkinson Hyperlegible Next','Atkinson Hyperlegible',Verdana,Arial,sans-serif";

/** The edge of a note, by what one is to each other already. */
export const EDGES_OF: Readonly<Record<Relation | "", string>> = {
  "": `stroke="${EDGE}" stroke-width="0.35"`,
  none: `stroke="${DEEP}" stroke-width="0.5" stroke-dasharray="1.8 1.2"`,
  known: `stroke="${DEEP}" stroke-width="0.6"`,
  worked: `stroke="${DEEP}" stroke-width="1.7"`,
};

const TEXT_SIZES = [5.2, 4.6, 4, 3.5, 3, 2.6, 2.3] as const;
const LEADING = 1.18;
const INSET = 1.4;

/** Words in lines no wider than a place; a word that is wider is divided. */
export function breakLines(words: string, width: number, size: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (measure(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = "";
    for (const letter of Array.from(word)) {
      if (line && measure(line + letter, size) > width) {
        lines.push(line);
        line = "";
      }
      line += letter;
    }
  }
  return line ? [...lines, line] : lines;
}

/** The lines of a note at the largest size that has room; at the smallest, the rest is left out and marked. */
function fit(note: PosterNote, measure: Measure): { size: number; lines: string[] } {
  const [width, height] = [note.width - 2 * INSET, note.height - 2 * INSET];
  let fitted = { size: 0, lines: [""] };
  for (const size of TEXT_SIZES) {
    const lines = breakLines(note.name, width, size, measure);
    const most = Math.max(1, Math.floor(height / (size * LEADING)));
    if (lines.length <= most) return { size, lines };
    fitted = { size, lines: [...lines.slice(0, most - 1), `${lines[most - 1]?.slice(0, -1)}…`] };
  }
  return fitted;
}

const text = (words: string, x: number, y: number, size: number, more = ""): string =>
  `<text x="${x.toFixed(2)}" y="${y.toFixed(2)}" font-size="${size}" ${more}>${escapeText(words)}</text>`;

function drawNote(note: PosterNote, measure: Measure): string {
  const { size, lines } = fit(note, measure);
  const middle = note.x + note.width / 2;
  const first = note.y + note.height / 2 - ((lines.length - 1) * size * LEADING) / 2 + size * 0.35;
  const words = lines.map((line, at) => text(line, middle, first + at * size * LEADING, size, 'text-anchor="middle"'));
  const box = `x="${note.x.toFixed(2)}" y="${note.y.toFixed(2)}" width="${note.width}" height="${note.height}"`;
  return `<g><title>${escapeText(note.name)}</title><rect ${box} rx="1" fill="${PAPER}" ${EDGES_OF[note.relation]}/>${words.join("")}</g>`;
}

function drawFields({ board, fields }: Poster): string {
  const [width, height] = [board.width / 2, board.height / 2];
  return fields
    .map(({ id, title }, at) => {
      const [x, y] = [board.left + (at % 2) * width, board.top + Math.floor(at / 2) * height];
      const box = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${FILLS[id]}" stroke="${INK}" stroke-width="0.5"/>`;
      return box + text(title, x + 4, y + 9.5, 6.4, 'font-weight="700"');
    })
    .join("");
}

function drawAxes({ board, vertical, horizontal }: Poster): string {
  const below = board.top + board.height + 8;
  const middle = board.left + board.width / 2;
  const beside = board.left - 6;
  const turned = (words: string, y: number, more: string): string =>
    `<text transform="translate(${beside} ${y}) rotate(-90)" font-size="5" ${more}>${escapeText(words)}</text>`;
  return [
    text(horizontal.low, board.left, below, 5, 'font-weight="600"'),
    text(`${horizontal.title} →`, middle, below, 5, 'text-anchor="middle"'),
    text(horizontal.high, board.left + board.width, below, 5, 'font-weight="600" text-anchor="end"'),
    turned(vertical.low, board.top + board.height, 'font-weight="600"'),
    turned(`${vertical.title} →`, board.top + board.height / 2, 'text-anchor="middle"'),
    turned(vertical.high, board.top, 'font-weight="600" text-anchor="end"'),
  ].join("");
}

function drawFoot({ board, legend, rest, imprint, paper }: Poster, measure: Measure): string {
  let x = board.left;
  const y = paper.height - 12;
  const signs = legend.map(({ relation, title }) => {
    const sign = `<rect x="${x}" y="${y - 4}" width="8" height="5" rx="0.8" fill="${PAPER}" ${EDGES_OF[relation]}/>`;
    const words = text(title, x + 10, y, 4);
    x += 18 + measure(title, 4);
    return sign + words;
  });
  const left = rest.length ? `Ikke sat ind endnu: ${rest.join(", ")}` : "";
  const [first = "", ...more] = breakLines(left, board.left + board.width - x, 4, measure);
  const told = more.length ? `${first} …` : first;
  return [
    ...signs,
    told ? text(told, x, y, 4, `fill="${MUTED}"`) : "",
    text(imprint, board.left, paper.height - 5, 3.4, `fill="${MUTED}"`),
  ].join("");
}

/**
 * The picture as the text of an SVG file.
 *
 * @param namespace the address that every SVG file names as its language
 */
export function drawPicture(poster: Poster, measure: Measure, namespace: string): string {
  const { width, height } = poster.paper;
  return [
    `<svg xmlns="${namespace}" viewBox="0 0 ${width} ${height}" width="${width * 4}" height="${height * 4}" role="img" font-family="${FACE}" fill="${INK}">`,
    `<title>${escapeText(poster.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${PAPER}"/>`,
    text(
      breakLines(poster.title, poster.board.width, 11, measure)[0] ?? "",
      poster.board.left,
      22,
      11,
      'font-weight="700"',
    ),
    drawFields(poster),
    drawAxes(poster),
    ...poster.notes.map((note) => drawNote(note, measure)),
    drawFoot(poster, measure),
    "</svg>",
  ].join("\n");
}

export const SVG_TYPE = "image/svg+xml";
const PNG_WIDTH = 2520;

/** Measures words as the browser sets them. */
export function measureInBrowser(): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return (words, size) => words.length * size * 0.55;
  context.font = `600 100px ${FACE}`;
  return (words, size) => (context.measureText(words).width * size) / 100;
}

/** As the browser names it: no script of ours names an address of another's. */
export const findNamespace = (): string => makeSign("plus").namespaceURI ?? "";

/** A picture as PNG; rejects where the browser cannot draw it. */
export async function paintPicture(svg: string, poster: Poster): Promise<Blob> {
  const picture = new Image();
  // From disk a picture of its own address would taint the canvas; one that holds its data does not.
  picture.src = `data:${SVG_TYPE};charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement("canvas");
  canvas.width = PNG_WIDTH;
  canvas.height = Math.round((PNG_WIDTH * poster.paper.height) / poster.paper.width);
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) => {
    canvas.toBlob((file) => (file ? done(file) : failed(new Error("no picture"))), "image/png");
  });
}
