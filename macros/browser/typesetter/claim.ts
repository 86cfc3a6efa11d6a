// Says in a finished PDF that it is made for who cannot see it (PDF/UA-1), and that its window has its title. The compiler
// takes no options for that in the browser; what it writes holds all the rest, as the build's own compiler refuses the same
// templates where they do not, and the tests try what comes of them here.

const DECLARED =
  '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">' +
  "<pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF>";
/** Bytes of a line of the table of places. */
const LINE = 20;

/** A PDF as the compiler writes it: one table of places, and nothing that it points at is packed. */
class WrittenFile {
  /** A sign for each byte. */
  readonly text: string;
  readonly table: number;
  private readonly first: number;

  constructor(bytes: Uint8Array) {
    this.text = Array.from({ length: Math.ceil(bytes.length / 8192) }, (_, part) =>
      String.fromCharCode(...bytes.subarray(part * 8192, (part + 1) * 8192)),
    ).join("");
    this.table = Number(this.take(/startxref\s+(\d+)\s+%%EOF\s*$/, this.text.slice(-64)));
    const head = this.find(/xref\n0 \d+\n/y, this.table);
    this.first = this.table + head.length;
  }

  get trailer(): string {
    return this.take(/trailer\n<<(.*)>>\nstartxref/s, this.text.slice(this.first));
  }

  /** The whole of an object. */
  object(number: string): string {
    const place = Number(this.text.substr(this.first + Number(number) * LINE, 10));
    return this.find(/\d+ 0 obj\n.*?\nendobj\n/sy, place);
  }

  take(pattern: RegExp, text: string): string {
    const found = pattern.exec(text)?.[1];
    if (found === undefined) throw new Error(`the PDF is not as the compiler writes it: no ${pattern.source}`);
    return found;
  }

  private find(pattern: RegExp, place: number): string {
    pattern.lastIndex = place;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined) throw new Error(`the PDF is not as the compiler writes it: no ${pattern.source}`);
    return found;
  }
}

function replace(text: string, old: string, by: string): string {
  if (!text.includes(old)) throw new Error(`the PDF is not as the compiler writes it: no ${old}`);
  return text.replace(old, () => by);
}

/** The same PDF with the claim behind it, as PDF lets a change be written: the objects anew, and a table of them. */
export function claimAccessible(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const file = new WrittenFile(bytes);
  const root = file.take(/\/Root (\d+) 0 R/, file.trailer);
  const catalog = file.object(root);
  const about = file.take(/\/Metadata (\d+) 0 R/, catalog);
  const told = replace(file.object(about), "</rdf:RDF>", DECLARED);
  const added = DECLARED.length - "</rdf:RDF>".length;
  const length = file.take(/\/Length (\d+)/, told);
  const objects: [number: string, text: string][] = [
    [about, replace(told, `/Length ${length}`, `/Length ${Number(length) + added}`)],
    [root, replace(catalog, "/ViewerPreferences<<", "/ViewerPreferences<</DisplayDocTitle true")],
  ];
  let change = file.text.endsWith("\n") ? "" : "\n";
  const lines = objects.map(([number, text]) => {
    const place = String(bytes.length + change.length).padStart(10, "0");
    change += text;
    return `${number} 1\n${place} 00000 n\r\n`;
  });
  const table = bytes.length + change.length;
  change += `xref\n0 1\n0000000000 65535 f\r\n${lines.join("")}trailer\n<<${file.trailer}/Prev ${file.table}>>\nstartxref\n${table}\n%%EOF\n`;
  const whole = new Uint8Array(bytes.length + change.length);
  whole.set(bytes);
  whole.set(
    Array.from(change, (sign) => sign.charCodeAt(0)),
    bytes.length,
  );
  return whole;
}
