// The list of cards. Those that are not on the page come in files; until a card has come, its title stands for it.
import { need } from "../shared/elements";
import { findWorst, Notice } from "../shared/failure";
import type { Catalogue } from "./catalogue";
import type { CatalogueFiles } from "./files";
import type { Later } from "./later";

/** So many files are fetched before they are asked for. */
const AHEAD = 20;

export class CardList {
  private readonly cards = new Map<number, Element>();
  private readonly standIns = new Map<number, Element>();
  /** Says that some cards did not come. */
  readonly notice = new Notice();
  /** Files that did not come when they were needed, and why. They are asked for again when the reader says so. */
  private readonly lost = new Map<number, unknown>();
  /** The cases that are shown: what comes for others comes too late. */
  private wanted: readonly number[] | null = null;
  private isFetching = false;

  /** @param blank what stands for a card that has not come; a list of one page has none */
  constructor(
    readonly list: HTMLElement,
    private readonly blank: HTMLTemplateElement | null,
    private readonly catalogue: Catalogue,
    private readonly files: CatalogueFiles,
    private readonly later: Later,
  ) {
    for (const item of Array.from(list.children)) {
      const n = catalogue.numberOf(item.getAttribute("data-s-case") ?? "");
      if (n !== undefined) this.cards.set(n, item);
    }
  }

  hide(): void {
    this.wanted = null;
    this.list.hidden = true;
  }

  show(numbers: readonly number[]): void {
    this.wanted = numbers;
    this.list.hidden = !numbers.length;
    const missing = this.arrangeCards(numbers);
    this.tellLost();
    this.list.setAttribute("aria-busy", String(missing.size > 0));
    if (!missing.size) return;
    this.later.do("kort", async () => {
      if (this.wanted !== numbers) return;
      await Promise.all(Array.from(missing, (chunk) => this.bring(chunk)));
      if (this.wanted === numbers) this.show(numbers);
    });
  }

  /** Who moves towards the filters will need the cards: their files are fetched one after another, before the click. */
  async fetchAhead(): Promise<void> {
    if (this.isFetching) return;
    this.isFetching = true;
    for (let chunk = 0; chunk < Math.min(this.files.chunks, AHEAD); chunk++) {
      await this.files.loadCards(chunk).catch(() => {
        // Asked for again when they are needed.
      });
    }
  }

  private async bring(chunk: number): Promise<void> {
    await this.files.loadCards(chunk).catch((error: unknown) => this.lost.set(chunk, error));
  }

  private tellLost(): void {
    if (!this.lost.size) {
      this.notice.clear();
      return;
    }
    this.notice.show(findWorst(this.lost.values()), "Nogle resuméer", () => {
      this.lost.clear();
      if (!this.wanted) return;
      this.show(this.wanted);
      // The pressed button goes; the keyboard is on from the first case.
      need("a", this.list).focus();
    });
  }

  /** Puts the cards there, or what stands for them; the files that are missing come back. */
  private arrangeCards(numbers: readonly number[]): Set<number> {
    const missing = new Set<number>();
    let focused = this.findFocused();
    const items = numbers.map((n) => {
      const card = this.cardOf(n);
      if (card) {
        if (focused && this.standIns.get(n) === focused) focused = card;
        return card;
      }
      const chunk = this.files.chunkOf(n);
      if (!this.lost.has(chunk)) missing.add(chunk);
      return this.standInFor(n);
    });
    this.arrange(items);
    const isLost = focused && !this.list.contains(document.activeElement) && this.list.contains(focused);
    if (isLost) focused?.querySelector("a")?.focus();
    return missing;
  }

  private findFocused(): Element | null {
    const focused = document.activeElement;
    return focused && this.list.contains(focused) ? focused.closest("li") : null;
  }

  private cardOf(n: number): Element | null {
    const known = this.cards.get(n);
    if (known) return known;
    const html = this.files.cardOf(n);
    if (html === null) return null;
    const template = document.createElement("template");
    template.innerHTML = html;
    const card = template.content.firstElementChild;
    if (card) this.cards.set(n, card);
    card?.remove();
    return card;
  }

  private standInFor(n: number): Element {
    const standIn = this.standIns.get(n) ?? this.makeStandIn(n);
    const isLost = this.lost.has(this.files.chunkOf(n));
    need("p", standIn).textContent = isLost ? "Resuméet kunne ikke hentes." : "Henter resumé …";
    return standIn;
  }

  private makeStandIn(n: number): Element {
    const standIn = this.blank?.content.firstElementChild?.cloneNode(true) as Element;
    const link = need<HTMLAnchorElement>("a", standIn);
    link.href = this.catalogue.addressOf(n);
    link.textContent = this.catalogue.titleOf(n);
    this.standIns.set(n, standIn);
    return standIn;
  }

  /** Brings the list to what it should be, leaving alone what is right already. */
  private arrange(wanted: readonly Element[]): void {
    const stays = new Set(wanted);
    let isFresh = false;
    let next = this.dropUntil(this.list.firstElementChild, stays);
    for (const item of wanted) {
      if (item === next) next = this.dropUntil(next.nextElementSibling, stays);
      else {
        if (!item.parentNode && item.hasAttribute("data-s-case")) isFresh = true;
        this.list.insertBefore(item, next);
      }
    }
    while (next) {
      const gone: Element = next;
      next = next.nextElementSibling;
      gone.remove();
    }
    // Other scripts put their buttons on new cards.
    if (isFresh) document.dispatchEvent(new CustomEvent("samspil:vist", { detail: { element: this.list } }));
  }

  /** Takes away items from one on, until one that stays. */
  private dropUntil(item: Element | null, stays: ReadonlySet<Element>): Element | null {
    let next = item;
    while (next && !stays.has(next)) {
      const gone = next;
      next = next.nextElementSibling;
      gone.remove();
    }
    return next;
  }
}
