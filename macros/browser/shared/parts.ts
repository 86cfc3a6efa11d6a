// A list that stands in parts under headings, of which some rows are left out: a heading goes with the last of its rows.
import { findAll } from "./elements";

/** A row of the list; what is left out is hidden. */
export interface Row {
  readonly row: HTMLElement;
}

export interface Part {
  readonly elements: readonly HTMLElement[];
  readonly items: readonly Row[];
}

/** The parts of the page, each with its heading and those of the rows that stand in it. */
export function readParts(items: readonly Row[]): Part[] {
  return findAll("[data-s-under]").map((part) => {
    const heading = document.getElementById(part.getAttribute("data-s-under") ?? "");
    return {
      elements: heading ? [heading, part] : [part],
      items: items.filter(({ row }) => part.contains(row)),
    };
  });
}

/** @param isAll nothing is left out: then a part without any rows is read too */
export function showParts(parts: readonly Part[], isAll: boolean): void {
  for (const { elements, items } of parts) {
    const isShown = isAll || items.some(({ row }) => !row.hidden);
    for (const element of elements) element.hidden = !isShown;
  }
}

/** The first row that is shown, for whose button is gone: to it the keyboard goes. */
export function findFirst<Item extends Row>(items: readonly Item[]): Item | undefined {
  return items.find(({ row }) => !row.hidden);
}
