// A zip of texts, as Word wants its files: stored and not packed, which every program reads, so that nothing is needed
// to write it. Always of the same date, so that the same texts give the same bytes.

export const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const DATE = (1 << 5) | 1; // 1 January 1980
const VERSION = 20;
const NAMES_IN_UTF8 = 1 << 11;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

export function sumBytes(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

/** Numbers of two or four bytes, the smallest byte first. */
function write(numbers: readonly (readonly [number: number, bytes: 2 | 4])[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(numbers.reduce((sum, [, bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [number, bytes] of numbers) {
    if (bytes === 2) view.setUint16(at, number, true);
    else view.setUint32(at, number, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

/** What both the entry and the list at the end say of a file. */
const describe = (name: Uint8Array, data: Uint8Array): (readonly [number, 2 | 4])[] => [
  [VERSION, 2],
  [NAMES_IN_UTF8, 2],
  [0, 2],
  [0, 2],
  [DATE, 2],
  [sumBytes(data), 4],
  [data.length, 4],
  [data.length, 4],
  [name.length, 2],
  [0, 2],
];

/** @param texts each by its name, in the order in which they stand */
export function makeZip(texts: Readonly<Record<string, string>>, type: string): Blob {
  const encoder = new TextEncoder();
  const files: Uint8Array<ArrayBuffer>[] = [];
  const list: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (const [title, text] of Object.entries(texts)) {
    const [name, data] = [encoder.encode(title), encoder.encode(text)];
    const told = describe(name, data);
    const head = write([[0x04034b50, 4], ...told]);
    files.push(head, name, data);
    const rest = [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [at, 4],
    ] as const;
    list.push(write([[0x02014b50, 4], [VERSION, 2], ...told, ...rest]), name);
    at += head.length + name.length + data.length;
  }
  const length = list.reduce((sum, part) => sum + part.length, 0);
  const count = Object.keys(texts).length;
  const end = write([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [length, 4],
    [at, 4],
    [0, 2],
  ]);
  return new Blob([...files, ...list, end], { type });
}
