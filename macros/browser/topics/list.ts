// The things of a list on the page, as the template wrote them, each with a box to tick.
import { findAll, make, need } from "../shared/elements";
import { findFirst, type Part, type Row, readParts, showParts } from "../shared/parts";
import { type Findable, fold } from "./matching";

export interface Item extends Findable, Row {
  readonly id: string;
  readonly title: string;
  readonly box: HTMLInputElement;
}

export class List {
  readonly items: readonly Item[];
  private readonly parts: readonly Part[];

  constructor(blank: HTMLTemplateElement, change: () => void) {
    this.items = findAll("[data-s-topic]").map((row) => makeItem(row, blank, change));
    this.parts = readParts(this.items);
  }

  get chosen(): string[] {
    return this.items.filter(({ box }) => box.checked).map(({ id }) => id);
  }

  choose(ids: readonly string[]): void {
    for (const { id, box, row } of this.items) {
      box.checked = ids.includes(id);
      if (box.checked) row.setAttribute("data-s-chosen", id);
      else row.removeAttribute("data-s-chosen");
    }
  }

  /** Shows what is found, and of parts without any nothing; of all of them everything. */
  show(found: ReadonlySet<Item>): void {
    for (const item of this.items) item.row.hidden = !found.has(item);
    showParts(this.parts, found.size === this.items.length);
  }
}

function makeItem(row: HTMLElement, blank: HTMLTemplateElement, change: () => void): Item {
  const id = row.getAttribute("data-s-topic") ?? "";
  const title = row.getAttribute("data-s-title") ?? id;
  const text = fold(row.textContent ?? "");
  const keys = new Set((row.getAttribute("data-s-found-by") ?? "").split(" "));
  const tick = make("span", { class: "s-tick__place" });
  tick.append(blank.content.cloneNode(true));
  need("label", tick).lastElementChild?.append(title);
  row.prepend(tick);
  const box = need<HTMLInputElement>("input", tick);
  box.addEventListener("change", change);
  return { id, title, row, box, keys, text };
}

/** To the first thing of the list that is shown, without leaving the place on the page; for whose button is gone. */
export function focusFirst(items: readonly Item[]): void {
  findFirst(items)?.box.focus({ preventScroll: true });
}
