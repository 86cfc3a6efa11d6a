// The sheets of the page, as the template wrote them, each with what it is found by.
import { find, findAll, need } from "../shared/elements";
import { findFirst, type Part, type Row, readParts, showParts } from "../shared/parts";
import { type Findable, isFound } from "./matching";
import { readPeople, wordSeats } from "./people";
import type { State } from "./state";

export interface Item extends Findable, Row {
  /** Where it is told how so many people sit. */
  readonly seats: HTMLElement;
}

export class SheetList {
  readonly items: readonly Item[];
  private readonly parts: readonly Part[];

  constructor() {
    this.items = findAll("[data-s-sheet-card]").map((row) => ({
      row,
      keys: new Set((row.getAttribute("data-s-found-by") ?? "").split(" ")),
      people: readPeople(row.getAttribute("data-s-people") ?? ""),
      seats: need("[data-s-seats]", row),
    }));
    this.parts = readParts(this.items);
  }

  /** Shows those that are found, and tells how many. */
  show(state: State): number {
    let number = 0;
    for (const item of this.items) {
      item.row.hidden = !isFound(item, state);
      number += Number(!item.row.hidden);
      const words = state.people === null ? "" : wordSeats(state.people, item.people);
      item.seats.textContent = words ? `${state.people} personer: ${words}` : "";
      item.seats.hidden = !words;
    }
    showParts(this.parts, number === this.items.length);
    return number;
  }

  /** To the first sheet that is shown, for whose button is gone. */
  focusFirst(): void {
    find("a", findFirst(this.items)?.row)?.focus({ preventScroll: true });
  }
}
