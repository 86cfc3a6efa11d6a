// Who comes from the search sees the words that were found: all marked, the one that answers in sight, and a bar that
// leads from one to the next. Loaded by page/hits.ts where the address has such words.

import { find, make, makeButton } from "../../shared/elements";
import { FOUND_WORDS, readWords } from "../../shared/found_words";
import { fold } from "../danish/spelling";
import { chooseBest, findPlaces, listTexts } from "./places";

interface Hit {
  readonly mark: HTMLElement;
  readonly word: string;
  readonly order: number;
}

function markAll(root: Element, words: ReadonlySet<string>): Hit[] {
  const hits: Hit[] = [];
  let order = 0;
  for (const text of listTexts(root)) {
    const places = findPlaces(text.data, words);
    const made = places.reverse().map(({ from, to, word }): Hit => {
      text.splitText(to);
      const inner = text.splitText(from);
      const mark = make("mark", { class: "s-hit" });
      inner.replaceWith(mark);
      mark.append(inner);
      return { mark, word, order: order + from };
    });
    hits.push(...made.reverse().map((hit) => ({ ...hit, order: order + Math.round((hit.order - order) / 6) })));
    order += Math.ceil(text.data.length / 6) + 1;
  }
  return hits;
}

/** Those of the section that the address names, up to the next heading; all where it names none. */
function ofSection(hits: readonly Hit[], anchor: Element | null): Hit[] {
  if (!anchor) return [...hits];
  const inside = hits.filter(({ mark }) => anchor.contains(mark));
  if (inside.length && !/^H[1-6]$/.test(anchor.tagName)) return inside;
  const headings = Array.from(document.querySelectorAll("h1, h2, h3, h4"));
  const next = headings.find((one) => anchor.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
  return hits.filter(
    ({ mark }) =>
      anchor.compareDocumentPosition(mark) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY) &&
      (!next || !(next.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING)),
  );
}

class HitBar {
  private at: number;
  private readonly told = make("span", { role: "status" });
  private readonly element = make(
    "div",
    { class: "s-hits", role: "region", "aria-label": "Ord fra søgningen" },
    this.told,
    makeButton("Forrige", { class: "s-button s-button--quiet" }, () => this.go(-1)),
    makeButton("Næste", { class: "s-button s-button--quiet" }, () => this.go(1)),
    makeButton("Fjern markeringen", { class: "s-button s-button--quiet" }, () => this.clear()),
  );

  constructor(
    private readonly hits: readonly Hit[],
    first: Hit,
  ) {
    this.at = hits.indexOf(first);
  }

  open(): void {
    document.body.append(this.element);
    this.show();
  }

  private go(way: 1 | -1): void {
    this.at = (this.at + way + this.hits.length) % this.hits.length;
    this.show();
  }

  private show(): void {
    for (const [number, { mark }] of this.hits.entries()) mark.classList.toggle("s-hit--here", number === this.at);
    const hit = this.hits[this.at];
    for (let fold = hit?.mark.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
    hit?.mark.scrollIntoView({ block: "center" });
    this.told.textContent = `«${hit?.mark.textContent ?? ""}» · ${this.at + 1} af ${this.hits.length}`;
  }

  private clear(): void {
    for (const { mark } of this.hits) mark.replaceWith(...Array.from(mark.childNodes));
    this.element.remove();
  }
}

/** The address is the page's own again: it can be sent on without the words. */
function forgetWords(): void {
  const address = new URL(location.href);
  address.searchParams.delete(FOUND_WORDS);
  try {
    history.replaceState(history.state, "", address);
  } catch {
    // A browser that keeps a file's address.
  }
}

function start(): void {
  const words = new Set(readWords(location.search).map(fold));
  const article = find("article") ?? document.body;
  const hits = markAll(article, words);
  const section = ofSection(
    hits,
    location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null,
  );
  const some = section.length ? section : hits;
  const first = some[chooseBest(some)];
  if (first) new HitBar(hits, first).open();
  forgetWords();
}

start();
