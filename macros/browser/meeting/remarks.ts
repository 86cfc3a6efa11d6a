// What does not fit, said above the programme, each with what can be done about it at once.
import { arrange, make, makeButton, need } from "../shared/elements";
import { wordMinutes } from "./clock";
import type { Desk } from "./desk";
import { judge, type Remark, type Way } from "./judging";
import { addPoint, countMinutes, makePause, movePoint, type Plan, type Point } from "./plan";
import { fitPlan, LONGEST_STRETCH } from "./proposing";

/** More than these are not read. */
const MOST = 4;

/** Where a pause parts what is too long: before the point that makes it so, or after the one before. */
export function findPausePlace(points: readonly Point[]): number {
  let since = 0;
  let from = 0;
  for (const [at, point] of points.entries()) {
    if (point.kind === "pause") {
      since = 0;
      from = at + 1;
    } else since += point.minutes;
    if (since <= LONGEST_STRETCH) continue;
    // As near the middle of the stretch as a point ends.
    const stretch = points.slice(from, from + points.slice(from).findIndex((one) => one.kind === "pause") + 1);
    const whole = stretch.length ? stretch : points.slice(from);
    const half = countMinutes(whole) / 2;
    let sum = 0;
    for (const [number, one] of whole.entries()) {
      if (sum + one.minutes / 2 >= half) return Math.max(from + number, from + 1);
      sum += one.minutes;
    }
  }
  return points.length;
}

export function withPause(plan: Plan): Plan {
  const pause = makePause();
  const at = findPausePlace(plan.points);
  return movePoint(addPoint(plan, pause), pause.id, at);
}

export class Remarks {
  private readonly list: HTMLElement;
  /** The rows as they stand, by all that they say. */
  private shown = new Map<string, HTMLLIElement>();

  constructor(
    root: HTMLElement,
    private readonly desk: Desk,
    private readonly tell: (text: string) => void,
    private readonly focusUndo: () => void,
  ) {
    this.list = need("[data-s-plan-remarks]", root);
  }

  render(): void {
    const { plan, data } = this.desk;
    const all = judge(plan, data);
    const rest = all.length - MOST;
    this.shown = new Map(
      all.slice(0, MOST).map((remark) => {
        const said = JSON.stringify(remark);
        return [said, this.shown.get(said) ?? this.makeRow(remark)];
      }),
    );
    const more = rest > 0 ? [make("li", {}, `Og ${rest} til. Se dem, når disse er klaret.`)] : [];
    arrange(this.list, [...this.shown.values(), ...more]);
  }

  private makeRow(remark: Remark): HTMLLIElement {
    return make(
      "li",
      { class: remark.kind === "fault" ? "s-plan__remark s-plan__remark--fault" : "s-plan__remark" },
      make("span", {}, remark.text),
      remark.way ? this.makeWay(remark.way) : null,
    );
  }

  private makeWay(way: Way): HTMLButtonElement {
    const words = {
      fit: "Forkort punkterne",
      extend: "Giv punkterne mere tid",
      pause: "Læg en pause ind",
    }[way];
    return makeButton(words, { class: "s-button s-button--quiet", "data-s-plan-way": true }, () => this.go(way));
  }

  private go(way: Way): void {
    const { desk } = this;
    const wanted = way === "pause" ? withPause(desk.plan) : fitPlan(desk.plan);
    if (!wanted) {
      this.tell("Der er for mange punkter til tiden. Fjern et punkt, eller gør mødet længere.");
      return;
    }
    const told = `Punkterne er lavet om, så programmet er ${wordMinutes(desk.plan.minutes)}.`;
    desk.change(wanted, way === "pause" ? "Der er lagt en pause ind." : told);
    // The button went with what it mended.
    this.focusUndo();
  }
}
