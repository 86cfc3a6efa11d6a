// Text that comes from a web page, a PDF or Word, without what only its old place needed: line breaks where a line was full,
// words parted at the end of a line, spaces that hold together, signs that nobody sees.
import { patternEverywhere } from "./patterns";

/** What was mended, as it is told: «Vi rettede linjeskift og mellemrum.» */
export type Mend =
  | "bogstaver"
  | "bløde bindestreger"
  | "usynlige tegn"
  | "mellemrum"
  | "anførselstegn"
  | "punkttegn"
  | "delte ord"
  | "linjeskift";

/** What a field has room for. Where it is one paragraph, a line break that comes along with what is pasted is none. */
export type Room = "line" | "paragraph" | "paragraphs";

export interface Cleaned {
  readonly text: string;
  readonly mended: readonly Mend[];
}

/** Letters that a typeface has set as one. */
const LIGATURES: Readonly<Record<string, string>> = { ﬀ: "ff", ﬁ: "fi", ﬂ: "fl", ﬃ: "ffi", ﬄ: "ffl", ﬅ: "st", ﬆ: "st" };
const BREAKS = /\r\n?|[\v\f\x85\u2028\u2029]/g;
/** A soft hyphen, with the line break that it made. */
const SOFT_HYPHEN = /\xad(?:\n\s*)?/g;
const ZERO_WIDTH = /[\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const SPACES = /[\t\xa0\u2000-\u200a\u202f\u3000]| {2,}/g;
/** What begins an item of a list: the signs of Word, of web pages and of those who type one. */
const BULLET = /^\s*(?:[•‣▪▫◦●○■□·∙⁃➢➤✓✔\uf0a7\uf0b7\uf0d8]\s*|[-–—*]\s+|[o§]\t\s*)(?=\S)/u;
const OUR_BULLET = "- ";
const NUMBER = /^\s*(\d{1,2})[.)]\s+(?=\S)/;
/** The end of a sentence, and of what stands around it. */
const ENDS = /[.!?:;…][»”"')\]]*$/;
/** Letters on a line that was broken because it was full; a longer one is a paragraph. */
const FULLEST = 140;
/** How much of the widest line a line fills that goes on in the next; one that fills less is a heading or an end. */
const FULL = 0.75;
const SHORT = 0.5;
/** A word that is parted at the end of a line; one letter before the hyphen is a word of its own: «e-mail». */
const PARTED = /\p{Ll}\p{Ll}-$/u;
/** «børne- og ungeudvalget»: the hyphen stays, and so does the space. */
const SUSPENDED = /^(?:og|eller|samt|til|henholdsvis)\s/;

class Mending {
  readonly mended = new Set<Mend>();

  constructor(public text: string) {}

  /** Does it, and notes it where it changed something. */
  replace(mend: Mend, wanted: RegExp | null, by: string | ((found: string) => string)): void {
    const before = this.text;
    if (wanted === null) this.text = before.normalize("NFC");
    else this.text = typeof by === "string" ? before.replace(wanted, by) : before.replace(wanted, by);
    if (this.text !== before) this.mended.add(mend);
  }

  /** Signs and spaces: what needs no look at the lines. */
  mendSigns(): void {
    this.text = this.text.replace(BREAKS, "\n");
    this.replace("bogstaver", null, "");
    this.replace("bogstaver", /[ﬀ-ﬆ]/g, (letter) => LIGATURES[letter] ?? letter);
    this.replace("bløde bindestreger", SOFT_HYPHEN, "");
    this.replace("usynlige tegn", ZERO_WIDTH, "");
  }

  /** What is left when the lines have been read: their signs may be ones that nobody else can see. */
  mendRest(): void {
    this.replace("mellemrum", SPACES, " ");
    this.replace("usynlige tegn", patternEverywhere("hidden"), "");
    // The site's own are «these»; those of Word and of newspapers become them where they stand in pairs.
    this.replace("anførselstegn", /[“„‟”]([^“„‟”\n]*)[”“‟]/g, (quoted) => `«${quoted.slice(1, -1)}»`);
    if (/^[^«»]*»/.test(this.text)) {
      this.replace("anførselstegn", /»([^«»\n]*)«/g, (quoted) => `«${quoted.slice(1, -1)}»`);
    }
  }
}

/** Text for a field of one line. */
function joinLines(text: string, mended: Set<Mend>): string {
  const lines = text
    .split("\n")
    .map((line) => line.replace(BULLET, ""))
    .filter((line) => line.trim());
  if (lines.length > 1) mended.add("linjeskift");
  return lines.reduce((whole, line) => (whole ? joinTwo(whole, line, mended) : line), "");
}

/** Two lines as one. */
function joinTwo(before: string, after: string, mended: Set<Mend>): string {
  const [one, other] = [before.trimEnd(), after.trimStart()];
  if (!one.endsWith("-") || SUSPENDED.test(other)) return `${one} ${other}`;
  if (!PARTED.test(one) || !/^\p{Ll}/u.test(other)) return one + other;
  mended.add("delte ord");
  return one.slice(0, -1) + other;
}

/** Paragraphs and items of lists, as our own Markdown has them. */
class Lines {
  private readonly blocks: { text: string; isItem: boolean }[] = [];
  private readonly widest: number;
  private readonly isNumbered: boolean;
  private number = 0;
  private isOpen = false;
  private last = "";

  constructor(
    private readonly lines: readonly string[],
    private readonly mended: Set<Mend>,
    private readonly isOneParagraph: boolean,
  ) {
    this.widest = Math.max(...lines.map((line) => line.trim().length));
    const numbers = lines.map((line) => NUMBER.exec(line)?.[1]);
    this.isNumbered = numbers.includes("1") && numbers.includes("2");
  }

  private readItem(line: string): string {
    const number = this.isNumbered ? Number(NUMBER.exec(line)?.[1] ?? 0) : 0;
    if (number && number === this.number + 1) {
      this.number = number;
      return line.replace(NUMBER, `${number}. `);
    }
    const item = line.replace(BULLET, OUR_BULLET);
    return BULLET.test(line) ? item : "";
  }

  /** Whether a line goes on where the one before was full. */
  private goesOn(line: string): boolean {
    const before = this.last.trim();
    if (before.length > FULLEST) return false;
    const isMany = this.lines.length > 2;
    if (/^[\p{Ll},;)]/u.test(line.trim())) return true;
    if (!ENDS.test(before)) return !(isMany && before.length < SHORT * this.widest);
    return isMany && before.length >= FULL * this.widest;
  }

  private take(line: string): void {
    const block = this.blocks[this.blocks.length - 1];
    const item = this.readItem(line);
    if (item) {
      if (item.trimEnd() !== line.trimEnd()) this.mended.add("punkttegn");
      this.blocks.push({ text: item.trimEnd(), isItem: true });
    } else if (block && this.isOpen && this.goesOn(line)) block.text = joinTwo(block.text, line, this.mended);
    else this.blocks.push({ text: line.trim(), isItem: false });
    this.isOpen = true;
    this.last = line;
  }

  write(): string {
    for (const line of this.lines) {
      if (line.trim()) this.take(line);
      else this.isOpen = false;
    }
    const [only] = this.blocks;
    // One item alone is no list.
    if (only && this.blocks.length === 1 && only.text.startsWith(OUR_BULLET)) return only.text.slice(OUR_BULLET.length);
    const written = this.blocks.reduce((whole, block, index) => {
      const before = this.blocks[index - 1];
      if (this.isOneParagraph && before && !before.isItem && !block.isItem)
        return joinTwo(whole, block.text, this.mended);
      // A list follows what leads up to it; all else stands apart.
      const gap = block.isItem && (before?.isItem || before?.text.endsWith(":")) ? "\n" : "\n\n";
      return index ? whole + gap + block.text : block.text;
    }, "");
    if (this.lines.length > 1 && written !== this.lines.join("\n")) {
      const isBroken = (text: string) => text.trim().split("\n").length;
      if (isBroken(written) !== isBroken(this.lines.join("\n"))) this.mended.add("linjeskift");
    }
    return written;
  }
}

/** A text as it is put into a field that has so much room. */
export function clean(raw: string, room: Room): Cleaned {
  const mending = new Mending(raw);
  mending.mendSigns();
  const { mended, text } = mending;
  const lines = text.split("\n");
  mending.text = room === "line" ? joinLines(text, mended) : new Lines(lines, mended, room === "paragraph").write();
  mending.mendRest();
  // A word in the middle of a sentence keeps the space on either side.
  const [before, after] = [/^[ \xa0]/, /[ \xa0]$/].map((edge) => (edge.test(raw) ? " " : ""));
  return { text: `${before}${mending.text.trim()}${after}`, mended: Array.from(mended) };
}
