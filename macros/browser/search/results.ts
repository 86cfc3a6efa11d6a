// One answer as it is shown: what it is, its title, and the stretch of its text that answers.
import { make } from "../shared/elements";
import { fold } from "./danish/spelling";
import { isStopWord } from "./danish/stopwords";
import type { SectionRow, TextPiece } from "./data";
import type { Found, Result } from "./engine";
import { cut, leadTo, markWords, quote, type Weigh } from "./snippets";

export class ResultMaker {
  /** The texts that are on their way; each is done when it stands there, or will not come. */
  readonly texts: Promise<void>[] = [];
  /** Why some of them did not come. */
  readonly failures: unknown[] = [];
  private readonly weigh: Weigh;

  constructor(
    private readonly base: string,
    found: Found,
    private readonly loadText: (page: number) => Promise<TextPiece>,
  ) {
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
    this.texts.push(this.fill(result, link, where, text));
    return make("li", {}, link);
  }

  /** Adds the section that answers, once its text is there. Where it does not come, the title says enough. */
  private async fill(result: Result, link: HTMLAnchorElement, where: HTMLElement, text: HTMLElement): Promise<void> {
    const page = await this.loadText(result.page).catch((error: unknown) => {
      this.failures.push(error);
      return null;
    });
    const section = page && findSection(page, result);
    if (!section) return;
    const [anchor, title, content, whose] = section;
    link.href = this.base + page[0] + leadTo(anchor, result.isWhole ? "" : quote(content, this.weigh));
    if (anchor && !isOnPage(result)) {
      where.hidden = false;
      where.append("Afsnit: ", ...this.mark(title));
    }
    for (const told of cut(content, this.weigh, result.isWhole, whose)) {
      text.append(...this.mark(told.text));
      if (told.label) text.append(" ", make("span", { class: "s-find__whose" }, told.label));
    }
  }

  private mark(text: string): (string | HTMLElement)[] {
    return markWords(text, this.weigh).map((part) => (part.isMarked ? make("mark", {}, part.text) : part.text));
  }
}

/** Whether an answer is a term or a dilemma, which stands on a page with others. */
export function isOnPage(result: Result): boolean {
  return result.address.includes("#");
}

/** Null for a page of another edition than the words: its sections are not the ones that were found. */
function findSection([address, first, sections]: TextPiece, result: Result): SectionRow | null {
  return address === result.address.split("#")[0] ? (sections[result.section - first] ?? null) : null;
}
