// What was copied, as text: where the copied page says what is a paragraph and what is in a list, that is known from it.
import { type Cleaned, clean, type Mend, type Room } from "../words/cleaning";

/** What was copied: as any program would put it in, and as it is put in here. */
export interface Pasted extends Cleaned {
  readonly raw: string;
}

const BLOCKS = /^(?:P|DIV|LI|UL|OL|H[1-6]|TR|TABLE|BLOCKQUOTE|SECTION|ARTICLE|DL|DT|DD|PRE)$/;
const UNSEEN = /^(?:STYLE|SCRIPT|HEAD|TITLE|META|TEMPLATE)$/;
/** Word's lists are paragraphs that say in their style that they are items; their sign stands in a piece of its own. */
const isWordItem = (element: Element): boolean => /mso-list:(?!\s*Ignore)/i.test(element.getAttribute("style") ?? "");
const isWordSign = (element: Element): boolean => /mso-list:\s*Ignore/i.test(element.getAttribute("style") ?? "");

/** Walks along the elements of what was copied. */
class Reading {
  text = "";

  private begin(mark: string): void {
    this.text = this.text.replace(/[ \n]+$/, "");
    if (this.text) this.text += mark ? "\n" : "\n\n";
    this.text += mark;
  }

  private readItem(element: Element): void {
    const list = element.parentElement;
    const number = list?.nodeName === "OL" ? Array.from(list.children).indexOf(element) + 1 : 0;
    this.begin(number ? `${number}. ` : "- ");
  }

  read(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) {
      const words = (node.textContent ?? "").replace(/[ \t\r\n\f]+/g, " ");
      this.text += /(?:^|\s)$/.test(this.text) ? words.trimStart() : words;
      return;
    }
    if (!(node instanceof Element) || UNSEEN.test(node.nodeName) || isWordSign(node)) return;
    if (node.nodeName === "BR") this.text += "\n";
    const isBlock = BLOCKS.test(node.nodeName);
    // A paragraph inside an item is the item's own.
    const isInItem = /(?:^|\n)(?:- |\d+\. )$/.test(this.text);
    if (node.nodeName === "LI" || isWordItem(node)) this.readItem(node);
    else if (isBlock && !isInItem) this.begin("");
    for (const child of Array.from(node.childNodes)) this.read(child);
    if (isBlock && node.nodeName !== "LI" && !isWordItem(node)) this.begin("");
  }
}

function readHtml(html: string): string {
  const reading = new Reading();
  // Read and never shown: a document made so runs nothing and fetches nothing.
  reading.read(new DOMParser().parseFromString(html, "text/html").body);
  return reading.text.trim();
}

/** Whether what was copied says what its paragraphs are. Programs that colour lines say so of each line. */
const hasParagraphs = (html: string): boolean => /<(?:p|li)[\s>]/i.test(html);

const countBreaks = (text: string): number => text.trim().split("\n").length;

export function readPasted(data: DataTransfer, room: Room): Pasted {
  const raw = data.getData("text/plain").replace(/\r\n?/g, "\n");
  const html = data.getData("text/html");
  const plain = clean(raw, room);
  if (room === "line" || !hasParagraphs(html)) return { raw, ...plain };
  const { text, mended } = clean(readHtml(html), room);
  if (!text) return { raw, ...plain };
  // What the page's own paragraphs mended is told as it looks to who pasted.
  const told = new Set<Mend>([...plain.mended, ...mended].filter((mend) => mend !== "linjeskift"));
  if (/^(?:- |\d+\. )/m.test(text) && !/^(?:- |\d+\. )/m.test(raw)) told.add("punkttegn");
  if (countBreaks(text) !== countBreaks(raw)) told.add("linjeskift");
  return { raw, text, mended: Array.from(told) };
}
