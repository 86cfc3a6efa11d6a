// The table of a sort: the template has a row for each field, and the columns are filled in here.
import { find, findAll, make, makeButton, makeHidden, need } from "../shared/elements";
import type { Choice, Extent } from "./choice";
import type { ComparedCell, ComparedRecord } from "./data";
import { type Cells, findSharing, judge, nameVerdict, type Verdict } from "./judging";
import { nameShortly } from "./names";

const SIGNS: Readonly<Record<Verdict, string>> = { same: "= ", differ: "≠ ", some: "· " };

/** Four columns need more room than two before they stand side by side. On paper they always do, by the style sheet. */
const NARROW = { usual: "(max-width:51.99em)", four: "(max-width:69.99em)" };

/** Where stacked columns are one and one, if nobody asks for two and two. */
const PHONE = "(max-width:39.99em)";

/** How many fields are seen, of how many, and how many more would be if all fields were shown. */
export interface Shown {
  shown: number;
  all: number;
  rest: number;
}

export class CompareTable {
  readonly extent: Extent;
  private readonly rows: HTMLElement[];
  private columns = 0;

  constructor(
    readonly element: HTMLTableElement,
    private readonly remove: (record: ComparedRecord) => void,
  ) {
    this.rows = findAll("[data-s-row]", element);
    this.extent = {
      hasMore: find("[data-s-more]", element) !== null,
      hasFixed: find("[data-s-fixed]", element) !== null,
    };
  }

  /** @param isWhole each cell whole, and not only its most important */
  fill(columns: readonly ComparedRecord[], isWhole: boolean): void {
    const { element } = this;
    this.columns = columns.length;
    element.className = `s-compare__table s-compare__table--${columns.length}`;
    replaceAfterFirst(
      need("thead tr", element),
      columns.map((record) => this.makeHead(record)),
    );
    for (const heading of findAll<HTMLTableCellElement>(".s-compare__heading th", element)) {
      heading.colSpan = columns.length + 1;
    }
    const names = nameShortly(columns.map(({ titel }) => titel));
    for (const row of this.rows) fillRow(row, columns, names, isWhole);
  }

  /** Hides the rows that the choice leaves out, and the headings that have none left. */
  choose(choice: Choice): Shown {
    const isBrief = !choice.isWhole && this.extent.hasMore;
    let rest = 0;
    for (const row of this.rows) {
      const isEmpty = row.getAttribute("data-s-empty") === "true";
      const isAlike = row.getAttribute("data-s-verdict") !== "differ";
      const isWanted = (choice.showEmpty || !isEmpty) && !(choice.onlyDiffering && isAlike);
      const isLeft = isBrief && row.hasAttribute("data-s-more");
      row.hidden = !isWanted || isLeft;
      if (isLeft && isWanted && !isEmpty) rest += 1;
    }
    for (const part of findAll(".s-compare__part", this.element)) {
      part.hidden = !find("[data-s-row]:not([hidden])", part);
    }
    return { shown: this.rows.filter((row) => !row.hidden).length, all: this.rows.length, rest };
  }

  /** Only the script knows how many columns there are, and so whether they have room side by side.
   *
   * @param isBeside two and two, where there is no room for all; whether that is to be asked comes back
   */
  arrange(isBeside: boolean): boolean {
    const { element } = this;
    const narrow = this.columns > 3 ? NARROW.four : NARROW.usual;
    const isStacked = window.matchMedia(narrow).matches;
    element.classList.toggle("s-compare__table--stack", isStacked);
    element.classList.toggle("s-compare__table--beside", isStacked && isBeside);
    // How much of the screen the names take while one scrolls: nothing may come to stand beneath them.
    const height = Math.ceil(element.tHead?.getBoundingClientRect().height ?? 0);
    document.documentElement.style.setProperty("--s-heads", `${height}px`);
    return isStacked && window.matchMedia(PHONE).matches;
  }

  private makeHead(record: ComparedRecord): HTMLTableCellElement {
    const remove = makeButton(
      [make("span", { "aria-hidden": "true" }, "×"), makeHidden(`Fjern ${record.titel}`)],
      { class: "s-compare__remove s-screen", "data-s-remove": record.id, title: "Fjern" },
      () => this.remove(record),
    );
    return make("th", { scope: "col" }, make("div", {}, make("a", { href: record.adresse }, record.titel), remove));
  }
}

function replaceAfterFirst(row: Element, cells: readonly Element[]): void {
  while (row.children.length > 1) row.lastElementChild?.remove();
  row.append(...cells);
}

function fillRow(
  row: HTMLElement,
  columns: readonly ComparedRecord[],
  names: readonly string[],
  isWhole: boolean,
): void {
  const key = row.getAttribute("data-s-row") ?? "";
  const cells: Cells = columns.map((record) => record.felter[key]);
  const verdict = row.hasAttribute("data-s-fixed") ? judge(cells) : null;
  tagRow(need("th > div", row), verdict, cells);
  const findMark = findSharing(cells);
  const filled = cells.map((cell, at) => {
    const box = cell ? makeBox(cell, isWhole) : makeGap(columns[at]?.aabne.includes(key) ?? false);
    if (verdict) {
      for (const word of findAll("[data-s-word]", box)) {
        const mark = findMark(word.getAttribute("data-s-word") ?? "");
        if (mark) word.classList.add(`s-word--${mark}`);
      }
    }
    return make("td", { "data-label": names[at] }, box);
  });
  replaceAfterFirst(row, filled);
  row.setAttribute("data-s-verdict", verdict ?? "");
  row.setAttribute("data-s-empty", String(!cells.some(Boolean)));
}

function makeBox([whole, , brief]: ComparedCell, isWhole: boolean): HTMLDivElement {
  const box = make("div");
  // Made by the site's own templates when it was built.
  box.innerHTML = isWhole ? whole : (brief ?? whole);
  return box;
}

/** What a record has nothing on, its source leaves open only where the record says so. */
function makeGap(isOpen: boolean): HTMLDivElement {
  if (!isOpen) return make("div", {}, make("span", { class: "s-gap" }, "står ikke i posten"));
  const dash = make("span", { class: "s-gap", "aria-hidden": "true" }, "–");
  return make("div", {}, dash, makeHidden("ikke angivet i kilden"));
}

function tagRow(heading: Element, verdict: Verdict | null, cells: Cells): void {
  find(".s-compare__verdict", heading)?.remove();
  if (!verdict || cells.length < 2) return;
  heading.append(
    make(
      "span",
      { class: `s-compare__verdict s-compare__verdict--${verdict}` },
      make("span", { "aria-hidden": "true" }, SIGNS[verdict]),
      nameVerdict(verdict, cells),
    ),
  );
}
