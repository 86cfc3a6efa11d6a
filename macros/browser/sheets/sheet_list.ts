// The sheets of the page, as the template wrote them, each with what it is found by.
import { find, findAll, need } from "../shared/elements";
import { type Findable, isFound } from "./matching";
import { readPeople, wordSeats } from "./people";
import type { State } from "./state";

export interface Item extends Findable {
  readonly row: HTMLElement;
  /** Where it is told how so many people sit. */
  readonly seats: HTMLElement;
}

/** The sheets under a heading, which goes with the last of them. */
interface Part {
  readonly elements: readonly HTMLElement[];
  readonly items: readonly Item[];
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
    this.parts = findAll("[data-s-under]").map((part) => {
      const heading = document.getElementById(part.getAttribute("data-s-under") ?? "");
      return {
        elements: heading ? [heading, part] : [part],
        items: this.items.filter(({ row }) => part.contains(row)),
      };
    });
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
    for (const { elements, items } of this.parts) {
      for (const element of elements) element.hidden = items.every(({ row }) => row.hidden);
    }
    return number;
  }

  /** To the first sheet that is shown, for whose button is gone. */
  focusFirst(): void {
    const first = this.items.find(({ row }) => !row.hidden);
    find("a", first?.row)?.focus({ preventScroll: true });
  }
}
