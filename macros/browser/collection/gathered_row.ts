// A row of the list on «Min samling»: a thing, its number, and the ways to move it and take it out.
import { makeDraggable } from "../shared/dragging";
import { type Content, make, makeButton, makeHidden, makeSign } from "../shared/elements";
import type { Items } from "./items";

/** What of a row can have the focus, and keeps it when the rows are made anew. */
export const CONTROLS = ["data-s-up", "data-s-down", "data-s-take", "data-s-place", "data-s-link"] as const;
export type Control = (typeof CONTROLS)[number];

/** What the rows ask for. */
export interface RowActions {
  keys(): readonly string[];
  /** `focus`: where the keyboard goes on in the row, or null to leave it. */
  move(key: string, place: number, focus: Control | null): void;
  take(key: string): void;
  refuseNumber(): void;
}

/** Milliseconds: another control that the reader goes on to is pressed before the rows move. */
const PAUSE = 200;

export class RowMaker {
  constructor(
    private readonly items: Items,
    private readonly actions: RowActions,
  ) {}

  /** A row of somebody else's collection: nothing in it can be changed. */
  makeFixed(key: string, place: number): HTMLLIElement {
    const number = make("span", { class: "s-gathered__number" }, `${place + 1}.`);
    return make("li", { "data-s-key": key }, number, this.makeWords(key));
  }

  make(key: string, place: number): HTMLLIElement {
    const { actions } = this;
    const title = this.items.titleOf(key);
    const row = make("li", { "data-s-key": key });
    const at = (): number => actions.keys().indexOf(key);
    // For a pointer alone: the field and the buttons do the same for everybody.
    const grip = make("span", { class: "s-gathered__grip", "aria-hidden": "true" }, makeSign("grip"));
    makeDraggable(grip, row, "s-gathered__row--held", (to) => actions.move(key, to, null));
    const isLast = place === actions.keys().length - 1;
    const bar = make(
      "div",
      { class: "s-gathered__buttons" },
      makeControl("data-s-up", [makeSign("up"), make("span", {}, "Op")], title, place === 0, () =>
        actions.move(key, at() - 1, "data-s-up"),
      ),
      makeControl("data-s-down", [makeSign("down"), make("span", {}, "Ned")], title, isLast, () =>
        actions.move(key, at() + 1, "data-s-down"),
      ),
      makeControl("data-s-take", make("span", {}, "Tag ud"), title, false, () => actions.take(key)),
    );
    row.append(grip, this.makeNumber(key, place), this.makeWords(key), bar);
    return row;
  }

  private makeWords(key: string): HTMLDivElement {
    const item = this.items.get(key);
    const words = make("div", { class: "s-gathered__words" });
    if (item) {
      words.append(
        make("a", { href: item.adresse, "data-s-link": true }, item.titel),
        make("span", { class: "s-gathered__kind" }, item.slags),
      );
    } else {
      const state = this.items.isGone(key) ? "findes ikke længere." : "kunne ikke hentes.";
      words.append(make("span", {}, `${this.items.titleOf(key)} ${state}`));
    }
    return words;
  }

  /** The number is a field: in a long list, a new place is written as fast as it is said. */
  private makeNumber(key: string, place: number): HTMLInputElement {
    const { actions } = this;
    const field = make("input", {
      type: "text",
      inputmode: "numeric",
      autocomplete: "off",
      maxlength: 3,
      class: "s-gathered__place",
      value: place + 1,
      "aria-label": `Nummer på ${this.items.titleOf(key)}`,
      "data-s-place": true,
    });
    const number = (): string => String(actions.keys().indexOf(key) + 1);
    const settle = (focus: Control | null): void => {
      const wanted = readNumber(field.value);
      if (!field.isConnected || field.value === number()) return;
      field.value = number();
      if (wanted === null) actions.refuseNumber();
      else actions.move(key, wanted - 1, focus);
    };
    field.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        event.preventDefault();
        settle("data-s-place");
      }
      if (event.key === "Escape") field.value = number();
    });
    field.addEventListener("focus", () => field.select());
    field.addEventListener("change", () => window.setTimeout(() => settle(null), PAUSE));
    return field;
  }
}

/** The number in a field, with or without a full stop; null where it is none. */
export function readNumber(text: string): number | null {
  const written = /^\s*(\d+)\s*\.?\s*$/.exec(text);
  return written ? Number(written[1]) : null;
}

function makeControl(
  control: Control,
  content: Content,
  title: string,
  isOff: boolean,
  press: () => void,
): HTMLButtonElement {
  const hasSign = control !== "data-s-take";
  const attributes = {
    class: `s-gathered__button${hasSign ? " s-gathered__button--sign" : ""}`,
    [control]: true,
    "aria-disabled": isOff ? "true" : null,
  };
  return makeButton([content, makeHidden(` ${title}`)], attributes, press);
}
