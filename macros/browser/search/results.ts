// One answer as it is shown: what it is, its title, and the stretch of its text that answers.

import { make } from "../shared/elements";
import { leadTo } from "../shared/found_words";
import { isOnPage } from "./best";
import { fold, listWords } from "./danish/spelling";
import { isStopWord } from "./danish/stopwords";
import type { SectionRow, TextPiece } from "./data";
import type { Found, Result } from "./engine";
import { cut, markWords, type Weigh } from "./snippets";

export class ResultMaker {
  /** The texts that have been asked for; each is done when it stands there, or will not come. */
  private readonly texts: Promise<void>[] = [];
  /** Why some of them did not come. */
  private readonly failures: unknown[] = [];
  private readonly weigh: Weigh;

  /** Fills answers as they come near what is seen; null where the browser cannot tell. */
  private readonly watcher: IntersectionObserver | null;
  private readonly waiting = new Map<Element, () => void>();

  /** @param frame what the answers are scrolled in */
  constructor(
    private readonly base: string,
    frame: HTMLElement,
    found: Found,
    private readonly loadText: (page: number) => Promise<TextPiece>,
    private readonly tellLost: (failures: readonly unknown[]) => void,
  ) {
    this.watcher =
      typeof IntersectionObserver === "function"
        ? new IntersectionObserver((seen) => this.fillSeen(seen), { root: frame, rootMargin: "0px 0px 50% 0px" })
        : null;
    this.weigh = (word) => (!found.isCommon && isStopWord(word) ? 0 : (found.marked.get(fold(word)) ?? 0));
  }

  make(result: Result): HTMLLIElement {
    const { kind } = result;
    const where = make("span", { class: "s-find__where", hidden: true });
    const text = make("span", { class: "s-find__text" });
    const link = make(
      "a",
      { class: "s-find__link", href: this.base + result.address },
      make("span", { class: `s-find__what s-find__what--${kind.key}` }, kind.one),
      make("span", { class: "s-find__title" }, this.mark(result.title)),
      where,
      text,
    );
    void this.whenSeen(link).then(() => {
      this.texts.push(this.fill(result, link, where, text));
    });
    return make("li", {}, link);
  }

  /** Done when the texts stand there that are to be seen now. */
  async settle(): Promise<void> {
    // What is seen is told after the next frame is drawn.
    await new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn())));
    await Promise.all(this.texts);
  }

  /** Other answers are shown: what is not filled by now never is. */
  stop(): void {
    this.watcher?.disconnect();
  }

  /** A text is fetched when its answer is about to be seen: those far below cost nothing. */
  private whenSeen(link: Element): Promise<void> {
    const { watcher } = this;
    if (!watcher) return Promise.resolve();
    return new Promise((seen) => {
      this.waiting.set(link, seen);
      watcher.observe(link);
    });
  }

  private fillSeen(changes: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of changes) {
      if (!isIntersecting) continue;
      this.watcher?.unobserve(target);
      this.waiting.get(target)?.();
      this.waiting.delete(target);
    }
  }

  /** Adds the section that answers, once its text is there. Where it does not come, the title says enough. */
  private async fill(result: Result, link: HTMLAnchorElement, where: HTMLElement, text: HTMLElement): Promise<void> {
    const page = await this.loadText(result.page).catch((error: unknown) => {
      this.failures.push(error);
      this.tellLost(this.failures);
      return null;
    });
    const section = page && findSection(page, result);
    if (!section) return;
    const [anchor, title, content, whose] = section;
    link.href = this.base + page[0] + leadTo(anchor, result.isWhole ? [] : this.listFound(content));
    if (anchor && !isOnPage(result)) {
      where.hidden = false;
      where.append("Afsnit: ", ...this.mark(title));
    }
    for (const told of cut(content, this.weigh, result.isWhole, whose)) {
      text.append(...this.mark(told.text));
      if (told.label) text.append(" ", make("span", { class: "s-find__whose" }, told.label));
    }
  }

  /** The words of a text that were searched for, those that count most first. */
  private listFound(text: string): string[] {
    const found = new Set(listWords(text).filter((word) => this.weigh(word)));
    return Array.from(found).sort((one, other) => this.weigh(other) - this.weigh(one));
  }

  private mark(text: string): (string | HTMLElement)[] {
    return markWords(text, this.weigh).map((part) => (part.isMarked ? make("mark", {}, part.text) : part.text));
  }
}

/** Null for a page of another edition than the words: its sections are not the ones that were found. */
function findSection([address, first, sections]: TextPiece, result: Result): SectionRow | null {
  return address === result.address.split("#")[0] ? (sections[result.section - first] ?? null) : null;
}
