// A row of the programme: when, what, how long, and the ways to move it and take it out.
import { makeDraggable } from "../shared/dragging";
import { type Content, make, makeButton, makeHidden, makeSign } from "../shared/elements";
import { readMinutes, wordTime } from "./clock";
import type { ContentPoint } from "./content";
import type { SheetData } from "./data";
import type { Point } from "./plan";
import { makeWords, type Words } from "./point_words";

/** What of a row can have the focus, and keeps it when the rows are made anew. */
export const CONTROLS = [
  "data-s-point-sheet",
  "data-s-point-less",
  "data-s-point-minutes",
  "data-s-point-more",
  "data-s-point-up",
  "data-s-point-down",
  "data-s-point-remove",
  "data-s-point-fold",
] as const;
export type Control = (typeof CONTROLS)[number];

/** Five minutes more or less; single minutes where it is short. */
const FIVE = 5;

export interface RowActions {
  isOpen(id: string): boolean;
  fold(id: string, isOpen: boolean): void;
  setMinutes(point: Point, minutes: number): void;
  move(point: Point, wanted: number): void;
  remove(point: Point): void;
  write(point: Point, words: Partial<Words>): void;
  settle(): void;
}

/** The next length up or down: by fives, and below five by ones. */
export function stepMinutes(minutes: number, up: boolean): number {
  if (up) return minutes < FIVE ? minutes + 1 : Math.floor(minutes / FIVE) * FIVE + FIVE;
  return minutes <= FIVE ? minutes - 1 : Math.ceil(minutes / FIVE) * FIVE - FIVE;
}

export class PointRow {
  constructor(
    private readonly point: Point,
    private readonly told: ContentPoint,
    private readonly sheet: SheetData | null,
    private readonly place: { at: number; of: number },
    private readonly actions: RowActions,
  ) {}

  private get title(): string {
    return this.point.title || (this.point.kind === "pause" ? "Pause" : "Uden navn");
  }

  make(): HTMLLIElement {
    const { point, place, actions } = this;
    const isPause = point.kind === "pause";
    const row = make("li", {
      class: `s-plan__point${isPause ? " s-plan__point--pause" : ""}`,
      "data-s-point": point.id,
    });
    // For a pointer alone: the buttons do the same for everybody.
    const grip = make("span", { class: "s-plan__grip", "aria-hidden": "true" }, makeSign("grip"));
    makeDraggable(grip, row, "s-plan__point--held", (to) => actions.move(point, to));
    row.append(
      grip,
      make("span", { class: "s-plan__clock" }, this.wordBeginning()),
      this.makeTitle(),
      this.makeLength(),
      make(
        "div",
        { class: "s-plan__moves" },
        this.makeControl("data-s-point-up", makeSign("up"), "Op", place.at === 0, () =>
          actions.move(point, place.at - 1),
        ),
        this.makeControl("data-s-point-down", makeSign("down"), "Ned", place.at === place.of - 1, () =>
          actions.move(point, place.at + 1),
        ),
        this.makeControl("data-s-point-remove", "Fjern", "", false, () => actions.remove(point)),
      ),
      this.makeFold(),
    );
    return row;
  }

  private wordBeginning(): Content {
    const { told } = this;
    return told.begins ? wordTime(told.begins) : `${this.place.at + 1}.`;
  }

  private makeTitle(): HTMLElement {
    const { point, told, sheet } = this;
    const asides = [told.groups, ...point.materials].filter(Boolean).join(" · ");
    const isOwnTitle = sheet && sheet.title === point.title;
    return make(
      "div",
      { class: "s-plan__what" },
      isOwnTitle
        ? make("a", { class: "s-plan__name", href: sheet.page, "data-s-point-sheet": true }, sheet.title)
        : make("b", { class: "s-plan__name" }, this.title),
      sheet && !isOwnTitle
        ? make("span", {}, "Ark: ", make("a", { href: sheet.page, "data-s-point-sheet": true }, sheet.title))
        : null,
      asides ? make("span", { class: "s-quiet" }, asides) : null,
    );
  }

  private makeLength(): HTMLElement {
    const { point, actions } = this;
    const field = make("input", {
      type: "text",
      inputmode: "numeric",
      autocomplete: "off",
      maxlength: 4,
      value: point.minutes,
      "aria-label": `Minutter til ${this.title}`,
      "data-s-point-minutes": true,
    });
    const settle = (): void => {
      const wanted = readMinutes(field.value);
      field.value = String(point.minutes);
      if (wanted !== null) actions.setMinutes(point, wanted);
    };
    field.addEventListener("change", settle);
    field.addEventListener("focus", () => field.select());
    field.addEventListener("keydown", (event) => {
      if (event.key === "Escape") field.value = String(point.minutes);
      const isUp = event.key === "ArrowUp";
      if (!isUp && event.key !== "ArrowDown") return;
      event.preventDefault();
      actions.setMinutes(point, stepMinutes(point.minutes, isUp));
    });
    const step = (control: Control, sign: string, words: string, isUp: boolean): HTMLButtonElement =>
      makeButton(
        [make("span", { "aria-hidden": "true" }, sign), makeHidden(`${words}: ${this.title}`)],
        { class: "s-plan__step", [control]: true, "aria-disabled": !isUp && point.minutes <= 1 ? "true" : null },
        () => actions.setMinutes(point, stepMinutes(point.minutes, isUp)),
      );
    return make(
      "div",
      { class: "s-plan__length" },
      step("data-s-point-less", "−", "Kortere", false),
      field,
      make("span", { class: "s-plan__unit" }, "min"),
      step("data-s-point-more", "+", "Længere", true),
    );
  }

  private makeFold(): HTMLElement {
    const { point, told, actions } = this;
    const inside = make("div", { class: "s-plan__words", "data-s-point-words": true });
    const words = point.kind === "pause" ? "Ret navnet" : "Ret, og se mødelederens ord";
    const fold = make(
      "details",
      {},
      make("summary", { "data-s-point-fold": true }, words, makeHidden(`: ${this.title}`)),
    );
    const fill = (): void => {
      if (fold.open && !inside.hasChildNodes()) {
        inside.append(...makeWords(point, told, (changed) => actions.write(point, changed)));
      }
    };
    fold.open = actions.isOpen(point.id);
    fill();
    fold.append(inside);
    fold.addEventListener("toggle", () => {
      actions.fold(point.id, fold.open);
      fill();
    });
    // Whoever leaves the words sees them in the row.
    inside.addEventListener("focusout", (event) => {
      if (!(event.relatedTarget instanceof Node) || !inside.contains(event.relatedTarget)) actions.settle();
    });
    return fold;
  }

  private makeControl(
    control: Control,
    content: Content,
    words: string,
    isOff: boolean,
    press: () => void,
  ): HTMLButtonElement {
    const attributes = {
      class: "s-plan__move",
      [control]: true,
      "aria-disabled": isOff ? "true" : null,
    };
    return makeButton([content, makeHidden(`${words} ${this.title}`)], attributes, press);
  }
}
