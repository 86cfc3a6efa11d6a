// What does not fit, said above the programme, each with what can be done about it at once.
import { make, makeButton, need } from "../shared/elements";
import { wordMinutes } from "./clock";
import type { Desk } from "./desk";
import { judge, type Remark, type Way } from "./judging";
import { addPoint, countMinutes, makePoint, movePoint, type Plan, type Point } from "./plan";
import { fitPlan, LONGEST_STRETCH } from "./proposing";

/** More than these are not read. */
const MOST = 4;
const PAUSE = 10;

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
  const pause = makePoint({ kind: "pause", title: "Pause", minutes: PAUSE });
  const at = findPausePlace(plan.points);
  return movePoint(addPoint(plan, pause), pause.id, at);
}

export class Remarks {
  private readonly list: HTMLElement;

  constructor(
    root: HTMLElement,
    private readonly desk: Desk,
    private readonly tell: (text: string) => void,
  ) {
    this.list = need("[data-s-plan-remarks]", root);
  }

  render(): void {
    const { plan, data } = this.desk;
    const all = judge(plan, data);
    const rest = all.length - MOST;
    const rows = all.slice(0, MOST).map((remark) => this.makeRow(remark));
    if (rest > 0) rows.push(make("li", {}, `Og ${rest} til. Se dem, når disse er klaret.`));
    this.list.replaceChildren(...rows);
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
    if (way === "pause") {
      desk.change(withPause(desk.plan), "Der er lagt en pause ind.");
      return;
    }
    const fitted = fitPlan(desk.plan);
    if (!fitted) {
      this.tell("Der er for mange punkter til tiden. Fjern et punkt, eller gør mødet længere.");
      return;
    }
    desk.change(fitted, `Punkterne er lavet om, så programmet er ${wordMinutes(desk.plan.minutes)}.`);
  }
}
