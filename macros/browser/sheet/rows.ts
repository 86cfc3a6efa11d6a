// A table of empty rows on a phone, where each row is a card as high as the screen: those that nothing is written in yet
// come one by one. On wider screens and on paper all of them are there, and so they are without this script.
import { find, findAll, makeButton } from "../shared/elements";
import { type Field, isFilled } from "./fields";

const LATER = "s-fill__later";

class Rows {
  private shown = 0;
  private readonly more = makeButton("", { class: "s-button s-button--quiet s-fill__more" }, () => this.showNext());

  constructor(
    private readonly rows: readonly HTMLTableRowElement[],
    table: HTMLElement,
  ) {
    (table.parentElement ?? table).after(this.more);
    table.addEventListener("input", () => this.show());
    this.begin();
  }

  /** As many as are written in, and one more. */
  begin(): void {
    this.shown = 0;
    this.show();
  }

  private show(): void {
    const filled = this.rows.map((row) => fieldsIn(row).some(isFilled)).lastIndexOf(true) + 1;
    this.shown = Math.max(this.shown, filled + 1);
    this.rows.forEach((row, at) => {
      row.classList.toggle(LATER, at >= this.shown);
    });
    this.more.hidden = this.shown >= this.rows.length;
    this.more.textContent = `Række ${this.shown + 1} af ${this.rows.length}`;
  }

  private showNext(): void {
    this.shown += 1;
    this.show();
    const row = this.rows[this.shown - 1];
    if (row) find<Field>("[data-s-key]", row)?.focus();
  }
}

const fieldsIn = (row: Element): Field[] => findAll<Field>("[data-s-key]", row);

/** The tables with several empty rows; what comes back begins anew, when other answers are written. */
export function startRows(): () => void {
  const all: Rows[] = [];
  for (const table of findAll("table.s-fill")) {
    const rows = findAll<HTMLTableRowElement>("tbody > tr", table).filter(
      (row) => row.cells.length > 0 && fieldsIn(row).length === row.cells.length,
    );
    if (rows.length > 2) all.push(new Rows(rows, table));
  }
  return () => {
    for (const rows of all) rows.begin();
  };
}
