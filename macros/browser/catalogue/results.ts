// What a selection gives: how many cases, what is chosen, and the cases themselves as cards, as a table, on the map.
import { find, findAll, make, makeButton, need } from "../shared/elements";
import { makeAdvice } from "./advice";
import { isIn } from "./bits";
import { CardList } from "./cards";
import type { Catalogue } from "./catalogue";
import type { Page } from "./changes";
import { Chips } from "./chips";
import type { CatalogueFiles } from "./files";
import type { Later } from "./later";
import { listenToMap, tellMap } from "./municipalities";
import { wordPrinted } from "./printing";
import type { Selection } from "./selection";
import { isSelecting, type State } from "./state";
import { TablePlace } from "./table_place";
import { wordTotal } from "./wording";

export class Results {
  readonly cards: CardList;
  private readonly count = make("p", { class: "s-katalog__count" });
  private readonly printed = make("p", { class: "s-katalog__printed", hidden: true });
  private readonly chips: Chips;
  private readonly empty = make("div", { class: "s-katalog__empty", hidden: true });
  private readonly table: TablePlace;
  private readonly more = makeButton("", { class: "s-button s-button--quiet s-katalog__more", hidden: true });
  private readonly named: HTMLElement | null;
  /** The cases that are shown of those that are selected. */
  private shown: readonly number[] = [];

  /**
   * @param field where the focus goes when the last of what is chosen is let go of
   * @param showMore what pressing for more does, with how many there were before
   */
  constructor(
    box: Element,
    private readonly map: HTMLElement | null,
    private readonly catalogue: Catalogue,
    files: CatalogueFiles,
    later: Later,
    private readonly page: Page,
    field: HTMLElement,
    showMore: (before: number) => void,
  ) {
    const list = need("[data-s-list]", box);
    this.cards = new CardList(list, find("[data-s-blank]", box), catalogue, files, later);
    this.table = new TablePlace(catalogue, files, page);
    this.chips = new Chips(catalogue, page, field);
    this.named = find("[data-s-named]", box);
    this.more.addEventListener("click", () => showMore(this.shown.length));
    list.before(this.count, this.printed, this.chips.list, this.empty, this.cards.notice.element);
    if (map) {
      list.before(map);
      listenToMap(map, catalogue, page);
    }
    list.after(this.table.element, this.more);
    const pager = find("[data-s-pager]", box);
    if (pager) pager.hidden = true;
  }

  /** How many cases, in words. */
  get words(): string {
    return this.count.textContent ?? "";
  }
  get length(): number {
    return this.shown.length;
  }

  show(state: State, selection: Selection): void {
    const isTable = state.view === "tabel";
    const { catalogue } = this;
    const all = this.listCases(state, selection);
    const paged = all.filter((n) => catalogue.hasPage(n));
    const named = all.length - paged.length;
    const listed = isTable ? all : paged;
    this.shown = listed.slice(0, state.shown);
    this.count.textContent = wordTotal(all.length, named, catalogue.size);
    this.chips.show(state);
    this.empty.hidden = all.length > 0;
    if (!all.length) {
      this.empty.replaceChildren(...makeAdvice(catalogue, selection, this.page, () => this.focusCount()));
    }
    this.showNamed(isTable ? 0 : named, selection);
    this.showRest(listed.length - this.shown.length);
    // The map has its own list; what somebody chooses beside it stands below as cards.
    const isMapAlone = this.map !== null && state.view === "danmarkskort" && !isSelecting(state);
    if (isTable) {
      this.cards.hide();
      void this.table.show(this.shown);
    } else {
      this.table.hide();
      if (isMapAlone) this.cards.hide();
      else this.cards.show(this.shown);
    }
    if (isMapAlone) {
      this.more.hidden = true;
      this.showNamed(0, selection);
    }
    if (!this.map) return;
    this.map.hidden = state.view !== "danmarkskort";
    if (!this.map.hidden) tellMap(catalogue, state, all);
  }

  /** Goes to the first case after so many. */
  focusAfter(before: number): void {
    const rows = this.table.isShown ? findAll("tbody tr", this.table.element) : Array.from(this.cards.list.children);
    const row = rows[before];
    if (row) (find("a", row) ?? find("th", row))?.focus();
  }

  /** Paper has all that is selected where that is at hand, and says what was chosen. */
  print(state: State, selection: Selection): void {
    const isTable = this.table.isShown;
    if (isTable) this.table.print(this.listCases(state, selection));
    const isAll = isTable || this.more.hidden;
    this.printed.textContent = wordPrinted(this.catalogue, state, isAll ? null : this.shown.length);
    this.printed.hidden = false;
    document.documentElement.classList.toggle("s-prints-table", isTable);
  }

  endPrint(): void {
    this.printed.hidden = true;
    this.table.endPrint();
  }

  private listCases(state: State, selection: Selection): number[] {
    return this.catalogue.list(state.sort).filter((n) => isIn(selection.cases, n));
  }

  private showNamed(number: number, selection: Selection): void {
    if (!this.named) return;
    this.named.hidden = number === 0;
    for (const item of findAll("li[id]", this.named)) {
      const n = this.catalogue.numberOf(item.id);
      item.hidden = n === undefined || !isIn(selection.cases, n);
    }
  }

  private showRest(left: number): void {
    this.more.hidden = left <= 0;
    if (left > 0) {
      this.more.textContent = `Vis ${Math.min(left, this.catalogue.data.page)} flere (${left} tilbage)`;
    }
  }

  private focusCount(): void {
    this.count.tabIndex = -1;
    this.count.focus();
  }
}
