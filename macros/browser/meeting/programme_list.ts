// The programme: its points in order, each with its time, and the ways to change it. Rows are made anew at every change,
// and the keyboard stays where it was.
import { findAll, need } from "../shared/elements";
import { wordMinutes, wordTime } from "./clock";
import { describeProgramme } from "./content";
import type { Desk } from "./desk";
import { changePoint, clampMinutes, countMinutes, findSheet, movePoint, type Point, removePoint } from "./plan";
import { CONTROLS, type Control, PointRow } from "./point_row";
import type { Words } from "./point_words";

export class ProgrammeList {
  private readonly list: HTMLElement;
  /** The points whose words are unfolded. */
  private readonly opened = new Set<string>();
  /** Whether words are in the plan that the rows do not show yet. */
  private isWritten = false;

  constructor(
    root: HTMLElement,
    private readonly desk: Desk,
    private readonly focusUndo: () => void,
  ) {
    this.list = need("[data-s-plan-list]", root);
  }

  render(): void {
    const held = this.list.contains(document.activeElement) ? document.activeElement : null;
    // Who writes in a row goes on writing: its words are in the plan already.
    if (held?.matches("[data-s-point-words] :is(input, textarea)") && this.refresh()) return;
    this.isWritten = false;
    const id = held?.closest("[data-s-point]")?.getAttribute("data-s-point") ?? "";
    const control = CONTROLS.find((name) => held?.hasAttribute(name));
    const { plan, data } = this.desk;
    const described = describeProgramme(plan, data);
    const rows = plan.points.map((point, at) => {
      const told = described[at];
      const sheet = findSheet(data, point.sheet);
      const place = { at, of: plan.points.length };
      return told ? new PointRow(point, told, sheet, place, this).make() : null;
    });
    this.list.replaceChildren(...rows.filter((row): row is HTMLLIElement => row !== null));
    if (control) this.focus(id, control);
  }

  /** The rows as they stand, with their times; whether they are those of the plan. */
  private refresh(): boolean {
    const rows = findAll("[data-s-point]", this.list);
    const { points } = this.desk.plan;
    return (
      rows.length === points.length && rows.every((row, at) => row.getAttribute("data-s-point") === points[at]?.id)
    );
  }

  focus(id: string, control: Control): void {
    const row = findAll("[data-s-point]", this.list).find((one) => one.getAttribute("data-s-point") === id);
    const found = row?.querySelector<HTMLElement>(`[${control}]`);
    const isOff = found?.getAttribute("aria-disabled") === "true";
    const other = control === "data-s-point-up" ? "data-s-point-down" : "data-s-point-up";
    (isOff ? row?.querySelector<HTMLElement>(`[${other}]`) : found)?.focus({ preventScroll: true });
  }

  // --- what a row asks for --------------------------------------------------------------------------------

  isOpen(id: string): boolean {
    return this.opened.has(id);
  }

  fold(id: string, isOpen: boolean): void {
    if (isOpen) this.opened.add(id);
    else this.opened.delete(id);
  }

  setMinutes(point: Point, minutes: number): void {
    const { desk } = this;
    const wanted = clampMinutes(minutes);
    if (wanted === point.minutes) return;
    const plan = changePoint(desk.plan, point.id, { minutes: wanted });
    desk.change(plan, `«${nameOf(point)}» er ${wordMinutes(wanted)}. ${tellEnd(desk, countMinutes(plan.points))}`);
  }

  move(point: Point, wanted: number): void {
    const { desk } = this;
    const plan = movePoint(desk.plan, point.id, wanted);
    const at = plan.points.findIndex((one) => one.id === point.id);
    if (at === desk.plan.points.findIndex((one) => one.id === point.id)) return;
    const time = describeProgramme(plan, desk.data)[at]?.begins ?? "";
    const when = time ? `, kl. ${wordTime(time)}` : "";
    desk.change(plan, `«${nameOf(point)}» er nu nummer ${at + 1} af ${plan.points.length}${when}.`);
  }

  remove(point: Point): void {
    const { desk } = this;
    const at = desk.plan.points.findIndex((one) => one.id === point.id);
    const plan = removePoint(desk.plan, point.id);
    desk.change(plan, `«${nameOf(point)}» er fjernet. ${tellEnd(desk, countMinutes(plan.points))}`);
    const next = plan.points[Math.min(at, plan.points.length - 1)];
    if (next) this.focus(next.id, "data-s-point-remove");
    else this.focusUndo();
  }

  write(point: Point, words: Partial<Words>): void {
    this.isWritten = true;
    this.desk.write(changePoint(this.desk.plan, point.id, words));
  }

  /** What was written is done with: the row shows it, once the keyboard or the press has come to where it was going. */
  settle(): void {
    window.setTimeout(() => {
      if (this.isWritten) this.desk.write(this.desk.plan);
    });
  }
}

export const nameOf = (point: Point): string => point.title || (point.kind === "pause" ? "Pause" : "Punktet");

const tellEnd = (desk: Desk, minutes: number): string => {
  const over = minutes - desk.plan.minutes;
  if (over > 0) return `Programmet er ${wordMinutes(over)} for langt.`;
  return over < 0 ? `Der er ${wordMinutes(-over)} til overs.` : "Programmet går op.";
};
