// Lists as a spreadsheet takes them, and back: with semicolons and a byte mark, as Danish programs want it, and read from
// what people paste or save: semicolons, commas or tabs, with words in quotation marks.

const MARK = "\ufeff";
export const CSV_TYPE = "text/csv;charset=utf-8";
/** A cell that begins so is a formula to a spreadsheet; what people write is never one. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/;

function writeCell(text: string): string {
  const safe = LIKE_A_FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

export const writeCsvText = (rows: readonly (readonly string[])[]): string =>
  `${MARK}${rows.map((row) => row.map(writeCell).join(";")).join("\r\n")}\r\n`;

export const writeCsv = (rows: readonly (readonly string[])[]): Blob =>
  new Blob([writeCsvText(rows)], { type: CSV_TYPE });

/** The sign that parts the cells: the one that stands most often outside quotation marks in the first line. */
function findSeparator(text: string): string {
  const first = text.replace(/"[^"]*"/g, "").split(/\r?\n/, 1)[0] ?? "";
  const counts = ["\t", ";", ","].map((sign) => [sign, first.split(sign).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function readCell(cell: string): string {
  const text = cell.trim();
  return /^'[=+\-@]/.test(text) ? text.slice(1) : text;
}

/** The rows of a file or of pasted cells; rows without a word are left out. */
export function readCsv(found: string): string[][] {
  const text = found.startsWith(MARK) ? found.slice(1) : found;
  const separator = findSeparator(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  const endCell = (): void => {
    row.push(readCell(cell));
    cell = "";
  };
  const endRow = (): void => {
    endCell();
    if (row.some(Boolean)) rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += sign;
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && !cell.trim()) {
      isQuoted = true;
      cell = "";
    } else if (sign === separator) endCell();
    else if (sign === "\n") endRow();
    else if (sign !== "\r") cell += sign;
  }
  endRow();
  return rows;
}
