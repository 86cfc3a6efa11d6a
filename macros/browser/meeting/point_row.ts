// A row of the programme: when, what, how long, and the ways to move it and take it out.
import { makeDraggable } from "../shared/dragging";
import { type Content, make, makeButton, makeHidden, makeSign, onceLeft } from "../shared/elements";
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
  setMinutes(point: Point, minutes: number): void;
  step(point: Point, isUp: boolean): void;
  move(point: Point, wanted: number): void;
  remove(point: Point): void;
  write(point: Point, words: Partial<Words>): void;
  /** What was written is done with. */
  settle(): void;
}

export interface Place {
  at: number;
  isLast: boolean;
}

/** The next length up or down: by fives, and below five by ones. */
export function stepMinutes(minutes: number, isUp: boolean): number {
  if (isUp) return minutes < FIVE ? minutes + 1 : Math.floor(minutes / FIVE) * FIVE + FIVE;
  return minutes <= FIVE ? minutes - 1 : Math.ceil(minutes / FIVE) * FIVE - FIVE;
}

export class PointRow {
  constructor(
    private readonly point: Point,
    private readonly told: ContentPoint,
    private readonly sheet: SheetData | null,
    private readonly place: Place,
    private readonly actions: RowActions,
  ) {}

  private get title(): string {
    return this.point.title || (this.point.kind === "pause" ? "Pause" : "Uden navn");
  }

  /** @param isOpen whether its words are unfolded */
  make(isOpen: boolean): HTMLLIElement {
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
        this.makeControl("data-s-point-down", makeSign("down"), "Ned", place.isLast, () =>
          actions.move(point, place.at + 1),
        ),
        this.makeControl("data-s-point-remove", "Fjern", "", false, () => actions.remove(point)),
      ),
      this.makeFold(isOpen),
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
    onceLeft(field, () => {
      const wanted = readMinutes(field.value);
      field.value = String(point.minutes);
      if (wanted !== null) actions.setMinutes(point, wanted);
    });
    field.addEventListener("focus", () => field.select());
    field.addEventListener("keydown", (event) => {
      if (event.key === "Escape") field.value = String(point.minutes);
      const isUp = event.key === "ArrowUp";
      if (!isUp && event.key !== "ArrowDown") return;
      event.preventDefault();
      actions.step(point, isUp);
    });
    const step = (control: Control, sign: string, words: string, isUp: boolean): HTMLButtonElement =>
      makeButton(
        [make("span", { "aria-hidden": "true" }, sign), makeHidden(`${words}: ${this.title}`)],
        { class: "s-plan__step", [control]: true, "aria-disabled": !isUp && point.minutes <= 1 ? "true" : null },
        () => actions.step(point, isUp),
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

  private makeFold(isOpen: boolean): HTMLElement {
    const { point, told, actions } = this;
    const inside = make(
      "div",
      { class: "s-plan__words", "data-s-point-words": true },
      makeWords(point, told, (changed) => actions.write(point, changed)),
    );
    const words = point.kind === "pause" ? "Ret navnet" : "Ret, og se mødelederens ord";
    // Whoever leaves the words sees them in the row: once the keyboard stands where it was on its way to.
    inside.addEventListener("focusout", () => window.setTimeout(() => actions.settle()));
    return make(
      "details",
      { open: isOpen },
      make("summary", { "data-s-point-fold": true }, words, makeHidden(`: ${this.title}`)),
      inside,
    );
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
