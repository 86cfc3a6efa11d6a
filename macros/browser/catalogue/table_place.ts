// Where the table stands: fetches what it shows, draws it, and keeps the focus where it was.
import { find, make } from "../shared/elements";
import { Notice } from "../shared/failure";
import { type Catalogue, wordSort } from "./catalogue";
import type { Page } from "./changes";
import type { CatalogueFiles } from "./files";
import { makeTable, measureTable } from "./table";

export class TablePlace {
  readonly element = make("div", { class: "s-scroll s-katalog__table", hidden: true });
  /** The cases that are shown: what comes for others comes too late. */
  private wanted: readonly number[] | null = null;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly files: CatalogueFiles,
    private readonly page: Page,
  ) {}

  /** Whether there is a table to print. */
  get isShown(): boolean {
    return this.wanted !== null && this.files.table !== null;
  }

  hide(): void {
    this.wanted = null;
    this.element.hidden = true;
  }

  async show(numbers: readonly number[]): Promise<void> {
    this.wanted = numbers;
    this.element.hidden = !numbers.length;
    if (!this.files.table) {
      try {
        await this.files.loadTable();
      } catch (error) {
        if (this.wanted === numbers) this.tellLost(error, numbers);
        return;
      }
    }
    if (this.wanted === numbers) this.draw(numbers, false);
  }

  private tellLost(error: unknown, numbers: readonly number[]): void {
    const notice = new Notice();
    this.element.replaceChildren(notice.element);
    notice.show(error, "Tabellen", () => void this.show(numbers), "Du kan også vælge «Resuméer».");
  }

  /** Draws all that is selected, as it stands on paper. */
  print(numbers: readonly number[]): void {
    this.draw(numbers, true);
  }

  endPrint(): void {
    if (this.wanted && this.isShown) this.draw(this.wanted, false);
  }

  private draw(numbers: readonly number[], isPrinted: boolean): void {
    const file = this.files.table;
    if (!file) return;
    const { state } = this.page;
    const columns = this.catalogue.columns.filter(({ key }) => state.columns.includes(key));
    const focused = document.activeElement;
    const held = this.element.contains(focused) ? focused?.getAttribute("data-s-order") : null;
    this.element.style.setProperty("--s-columns", String(measureTable(columns)));
    const view = {
      catalogue: this.catalogue,
      file,
      columns,
      sort: state.sort,
      isPrinted,
      sortBy: (sort: typeof state.sort) => {
        const change = (now: typeof state) => {
          now.sort = sort;
        };
        this.page.change(change, { said: `${wordSort(sort)}.`, keeps: true });
      },
    };
    const table = makeTable(view, numbers);
    // Before a table that does not fit, what explains it must not scroll away with it.
    const legend = find(".s-gap", table)
      ? make("p", { class: "s-katalog__legend" }, "– betyder, at kilden ikke siger det.")
      : null;
    this.element.replaceChildren(...[legend, table].filter((one) => one !== null));
    if (held) find(`[data-s-order="${held}"]`, this.element)?.focus();
    // Every page's script sees to it that the keyboard can scroll a table (page/tables.ts).
    window.dispatchEvent(new Event("resize"));
  }
}
