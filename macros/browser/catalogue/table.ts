// The catalogue as a table of chosen columns.
import { type Content, make, makeButton, makeHidden } from "../shared/elements";
import type { Catalogue, Column, Sort } from "./catalogue";
import type { TableFile } from "./data";
import { NOT_STATED } from "./facets";

/** Of many titles in a cell the first stand there: a row stays a row. The page of the case has them all. */
const MOST = 4;
/** Columns whose cells hold the most words, and that such a column takes the room of two. */
const WIDE: readonly string[] = ["tema", "parter"];
/** The orders that pressing a heading goes through. */
const WAYS: Readonly<Record<string, readonly Sort[]>> = { case: ["titel"], periode: ["aeldst", "nyest"] };

export interface TableView {
  readonly catalogue: Catalogue;
  readonly file: TableFile;
  readonly columns: readonly Column[];
  readonly sort: Sort;
  /** A button in a heading is not drawn again on the next sheet of paper. */
  readonly isPrinted: boolean;
  readonly sortBy: (sort: Sort) => void;
}

/** How many columns' room a table takes, that of the titles with them. */
export function measureTable(columns: readonly Column[]): number {
  return columns.length + 1 + columns.filter(({ key }) => WIDE.includes(key)).length;
}

export function makeTable(view: TableView, numbers: readonly number[]): HTMLTableElement {
  const heads = [{ key: "case", title: "Case" }, ...view.columns].map((column) => makeHead(view, column));
  return make(
    "table",
    { class: "s-table" },
    make("caption", { class: "s-hidden" }, "Cases"),
    make("thead", {}, make("tr", {}, heads)),
    make(
      "tbody",
      {},
      numbers.map((n) => makeRow(view, n)),
    ),
  );
}

function makeRow(view: TableView, n: number): HTMLTableRowElement {
  const { catalogue } = view;
  const name = catalogue.titleOf(n);
  const title = catalogue.hasPage(n) ? make("a", { href: catalogue.addressOf(n) }, name) : name;
  const cells = view.columns.map((column) => makeCell(view, column, n));
  return make("tr", {}, make("th", { scope: "row", tabindex: "-1" }, title), cells);
}

function makeCell(view: TableView, { key, title }: Column, n: number): HTMLTableCellElement {
  const text = wordTitles(listTitles(view, key, n));
  const isRead = text !== "" && view.catalogue.facet(key)?.readings.has(n);
  const isGap = text === "" && isLeftOpen(view, key, n);
  const look = isGap || text === "" ? "s-katalog__gap" : null;
  return make("td", { "data-label": title, class: look }, isGap ? makeGap() : text, isRead ? makeReading() : null);
}

/** Whether a record says that its source leaves it open; what an editor left out is no gap in the source. */
function isLeftOpen({ catalogue, file }: Pick<TableView, "catalogue" | "file">, key: string, n: number): boolean {
  if (key === "periode") return file.open_periods.includes(n);
  const facet = catalogue.facet(key === "parter" ? "sektor" : key);
  return facet?.of[n]?.some((choice) => choice.key === NOT_STATED) ?? false;
}

/** A dash, which a line above the table explains, and the words for whoever hears it. */
function makeGap(): Content {
  return [make("span", { class: "s-gap", "aria-hidden": "true" }, "–"), makeHidden("ikke angivet i kilden")];
}

function makeReading(): Content {
  return [" ", make("span", { class: "s-reading" }, "vores læsning")];
}

/** What a cell holds. */
export function listTitles(
  { catalogue, file }: Pick<TableView, "catalogue" | "file">,
  key: string,
  n: number,
): string[] {
  if (key === "periode") return [file.periods[n] ?? ""].filter(Boolean);
  if (key === "parter") return [file.parties[n] ?? ""].filter(Boolean);
  const choices = catalogue.facet(key)?.of[n] ?? [];
  return choices.filter((choice) => choice.key !== NOT_STATED).map(({ title }) => title);
}

export function wordTitles(titles: readonly string[]): string {
  if (titles.length <= MOST) return titles.join(", ");
  return `${titles.slice(0, MOST - 1).join(", ")} og ${titles.length - MOST + 1} til`;
}

/** A heading that the rows can be put in order by is a button. */
function makeHead(view: TableView, { key, title }: Column): HTMLTableCellElement {
  const ways = view.isPrinted ? [] : (WAYS[key] ?? []);
  const at = ways.indexOf(view.sort);
  const next = ways[(at + 1) % ways.length];
  const content =
    next === undefined
      ? title
      : makeButton(title, { class: "s-katalog__order", "data-s-order": key }, () => view.sortBy(next));
  const attributes = {
    scope: "col",
    class: WIDE.includes(key) ? "s-katalog__wide" : null,
    "aria-sort": at < 0 ? null : at ? "descending" : "ascending",
  };
  return make("th", attributes, content, view.catalogue.facet(key)?.isReading ? makeReading() : null);
}
