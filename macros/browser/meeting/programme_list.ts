// The programme: its points in order, each with its time, and the ways to change it. A row is made anew where what it shows
// is another, and the keyboard stays where it was.
import { arrange, find, need } from "../shared/elements";
import { wordMinutes, wordTime } from "./clock";
import { type ContentPoint, describeProgramme } from "./content";
import type { Desk } from "./desk";
import { changePoint, clampMinutes, countMinutes, findSheet, movePoint, type Point, removePoint } from "./plan";
import { CONTROLS, type Control, type Place, PointRow, stepMinutes } from "./point_row";
import type { Words } from "./point_words";

const WORDS = "[data-s-point-words]";
/** At the top and at the bottom of the programme the one has nowhere to go. */
const OTHER_WAY: Partial<Record<Control, Control>> = {
  "data-s-point-up": "data-s-point-down",
  "data-s-point-down": "data-s-point-up",
};

interface Shown {
  /** All that the row was made of. */
  drawn: string;
  row: HTMLLIElement;
}

export class ProgrammeList {
  private readonly list: HTMLElement;
  /** The rows as they stand, by the ids of their points. */
  private shown = new Map<string, Shown>();
  /** Whether a row that somebody writes in says what it said before. */
  private isBehind = false;

  constructor(
    root: HTMLElement,
    private readonly desk: Desk,
    private readonly focusUndo: () => void,
  ) {
    this.list = need("[data-s-plan-list]", root);
  }

  render(): void {
    const held = this.list.contains(document.activeElement) ? document.activeElement : null;
    const id = held?.closest("[data-s-point]")?.getAttribute("data-s-point") ?? "";
    const control = CONTROLS.find((name) => held?.hasAttribute(name));
    const { plan, data } = this.desk;
    this.isBehind = false;
    const described = describeProgramme(plan, data);
    this.shown = new Map(
      plan.points.flatMap((point, at) => {
        const told = described[at];
        const place = { at, isLast: at === plan.points.length - 1 };
        return told ? [[point.id, this.draw(point, told, place)]] : [];
      }),
    );
    arrange(
      this.list,
      [...this.shown.values()].map(({ row }) => row),
    );
    if (control && document.activeElement !== held) this.focus(id, control);
  }

  /** The row of a point: the one that stands, where it shows the same or is written in. */
  private draw(point: Point, told: ContentPoint, place: Place): Shown {
    const before = this.shown.get(point.id);
    const drawn = JSON.stringify([point, told, place.at, place.isLast]);
    if (before?.drawn === drawn) return before;
    if (before && find(WORDS, before.row)?.contains(document.activeElement)) {
      this.isBehind = true;
      return before;
    }
    const isOpen = before ? need<HTMLDetailsElement>("details", before.row).open : false;
    const row = new PointRow(point, told, findSheet(this.desk.data, point.sheet), place, this).make(isOpen);
    return { drawn, row };
  }

  focus(id: string, control: Control): void {
    const row = this.shown.get(id)?.row;
    if (!row) return;
    const found = need(`[${control}]`, row);
    const other = found.getAttribute("aria-disabled") === "true" ? OTHER_WAY[control] : undefined;
    (other ? need(`[${other}]`, row) : found).focus({ preventScroll: true });
  }

  /** Unfolds the words of a point and begins with its name. */
  openWords(id: string): void {
    const row = this.shown.get(id)?.row;
    if (!row) return;
    need<HTMLDetailsElement>("details", row).open = true;
    need(`${WORDS} input`, row).focus();
  }

  // --- what a row asks for --------------------------------------------------------------------------------

  setMinutes({ id }: Point, minutes: number): void {
    const { desk } = this;
    const point = this.find(id);
    const wanted = clampMinutes(minutes);
    if (!point || wanted === point.minutes) return;
    const plan = changePoint(desk.plan, id, { minutes: wanted });
    desk.change(plan, `«${nameOf(point)}» er ${wordMinutes(wanted)}. ${tellEnd(desk, countMinutes(plan.points))}`);
  }

  step({ id }: Point, isUp: boolean): void {
    const point = this.find(id);
    if (point) this.setMinutes(point, stepMinutes(point.minutes, isUp));
  }

  move({ id }: Point, wanted: number): void {
    const { desk } = this;
    const plan = movePoint(desk.plan, id, wanted);
    const at = plan.points.findIndex((one) => one.id === id);
    const point = plan.points[at];
    if (!point || point === desk.plan.points[at]) return;
    const time = describeProgramme(plan, desk.data)[at]?.begins ?? "";
    const when = time ? `, kl. ${wordTime(time)}` : "";
    desk.change(plan, `«${nameOf(point)}» er nu nummer ${at + 1} af ${plan.points.length}${when}.`);
  }

  remove({ id }: Point): void {
    const { desk } = this;
    const at = desk.plan.points.findIndex((one) => one.id === id);
    const point = desk.plan.points[at];
    if (!point) return;
    const plan = removePoint(desk.plan, id);
    desk.change(plan, `«${nameOf(point)}» er fjernet. ${tellEnd(desk, countMinutes(plan.points))}`);
    const next = plan.points[Math.min(at, plan.points.length - 1)];
    if (next) this.focus(next.id, "data-s-point-remove");
    else this.focusUndo();
  }

  write({ id }: Point, words: Partial<Words>): void {
    this.desk.write(changePoint(this.desk.plan, id, words));
  }

  settle(): void {
    if (this.isBehind) this.desk.again();
  }

  /** The point as it is now: a row that is written in was made of it as it was. */
  private find(id: string): Point | undefined {
    return this.desk.plan.points.find((point) => point.id === id);
  }
}

export const nameOf = (point: Point): string => point.title || (point.kind === "pause" ? "Pause" : "Punktet");

const tellEnd = (desk: Desk, minutes: number): string => {
  const over = minutes - desk.plan.minutes;
  if (over > 0) return `Programmet er ${wordMinutes(over)} for langt.`;
  return over < 0 ? `Der er ${wordMinutes(-over)} til overs.` : "Programmet går op.";
};
