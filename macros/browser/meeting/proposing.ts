// A programme proposed: a pack as long as the meeting is to be. What there is no time for is left out and told.
import type { PackData } from "./data";
import { shareMinutes } from "./fitting";
import { isForOneself } from "./groups";
import { countMinutes, fromPack, isClose, makePause, type Plan, type Point } from "./plan";

/** The least of a point's own minutes that it is still worth beginning on. */
const LEAST_SHARE = 0.5;
/** And the most that it is stretched to; what is left is for more sheets. */
const MOST_SHARE = 1.5;
/** The part of the last talk without which a meeting does not begin on it. */
const LEAST_TALK = 0.25;
/** Short meetings are counted in minutes, others in fives, as clocks are read. */
const FIVE = 5;
const SHORT = 30;
/** So long nobody sits without a pause. */
export const LONGEST_STRETCH = 100;

export interface Proposal {
  points: readonly Point[];
  /** What of the pack there was no time for. */
  left: readonly string[];
}

const isWelcome = (point: Point, at: number): boolean => at === 0 && point.kind === "point" && !point.sheet;
const isEnd = (point: Point, at: number): boolean => isWelcome(point, at) || isClose(point);

const leastOf = (point: Point): number => Math.max(1, Math.ceil(point.minutes * LEAST_SHARE));

/**
 * The work that there is time for. The last of it says who does what, and goes last; what is done each for oneself goes
 * first, the others from the back. Of those that talk one is kept as long as a quarter of its time is there.
 */
function choose(work: readonly Point[], time: number): Point[] {
  const chosen = [...work];
  const need = (): number => chosen.reduce((sum, point) => sum + leastOf(point), 0);
  while (chosen.length > 1 && need() > time) {
    const alone = chosen.slice(0, -1).findIndex((point) => isForOneself(point.title, point.steps));
    const [first, last] = chosen;
    if (alone < 0 && chosen.length === 2 && first && last) {
      if (Math.ceil(first.minutes * LEAST_TALK) + leastOf(last) <= time) break;
    }
    chosen.splice(alone < 0 ? chosen.length - 2 : alone, 1);
  }
  return chosen;
}

/** Minutes for each, in fives where the whole is. */
function share(points: readonly Point[], time: number): number[] {
  const unit = time >= FIVE * points.length && time % FIVE === 0 ? FIVE : 1;
  const weights = points.map((point) => point.minutes);
  return shareMinutes(weights, time / unit).map((minutes) => minutes * unit);
}

/** How long welcome, close and pauses are in a meeting of another length. */
function shorten(point: Point, ratio: number, unit: number): Point {
  if (ratio >= 1) return point;
  return { ...point, minutes: Math.max(unit === 1 ? 2 : unit, Math.round((point.minutes * ratio) / unit) * unit) };
}

function withPauses(points: readonly Point[]): Point[] {
  const all: Point[] = [];
  let since = 0;
  for (const [at, point] of points.entries()) {
    const isLast = isClose(point) || at === points.length - 1;
    if (point.kind === "pause") since = 0;
    else if (since + point.minutes > LONGEST_STRETCH && since > 0 && !isLast) {
      all.push(makePause());
      since = point.minutes;
    } else since += point.minutes;
    all.push(point);
  }
  return all;
}

/** Makes work that was proposed as long as there is time for. */
function fit(points: readonly Point[], work: readonly Point[], minutes: number): Point[] {
  const rest = points.filter((point) => !work.includes(point));
  const time = minutes - countMinutes(rest);
  const most = Math.floor(countMinutes(work) * MOST_SHARE);
  if (time < work.length || !work.length) return [...points];
  const given = share(work, Math.min(time, Math.max(most, work.length)));
  const lengths = new Map(work.map((point, at) => [point, given[at] ?? point.minutes]));
  return points.map((point) => ({ ...point, minutes: lengths.get(point) ?? point.minutes }));
}

/** The pack as a meeting of so many minutes. */
export function proposePack(pack: PackData, minutes: number): Proposal {
  const all = pack.programme.map(fromPack);
  const whole = countMinutes(all);
  if (whole === minutes) return { points: all, left: [] };
  const ratio = minutes / whole;
  const unit = minutes < SHORT || minutes % FIVE ? 1 : FIVE;
  const isWork = (point: Point, at: number): boolean => point.kind === "point" && !isEnd(point, at);
  const works = all.filter(isWork);
  const around = all
    .filter((point, at) => !isWork(point, at))
    .map((point): [Point, Point] => [point, shorten(point, ratio, unit)])
    // A short meeting has no pause.
    .filter(([point]) => point.kind !== "pause" || minutes > LONGEST_STRETCH);
  const kept = new Map(around);
  const chosen = choose(works, minutes - countMinutes([...kept.values()]));
  const points = all
    .filter((point) => chosen.includes(point) || kept.has(point))
    .map((point) => kept.get(point) ?? point)
    // Two pauses that nothing parts any more are one.
    .filter((point, at, row) => point.kind !== "pause" || (row[at - 1]?.kind === "point" && !isLast(row, at)));
  const left = works.filter((point) => !chosen.includes(point)).map((point) => point.title);
  const paused = ratio > 1 ? withPauses(fit(points, chosen, minutes)) : points;
  return { points: fit(paused, paused.filter(isWork), minutes), left };
}

function isLast(points: readonly Point[], at: number): boolean {
  const next = points[at + 1];
  return !next || isClose(next);
}

/** Makes the work of a plan longer or shorter, so that the whole is as long as the meeting; null where it cannot be. */
export function fitPlan(plan: Plan): Plan | null {
  const isPoint = (point: Point): boolean => point.kind === "point";
  const inner = plan.points.filter((point, at) => isPoint(point) && !isEnd(point, at));
  const work = inner.length ? inner : plan.points.filter(isPoint);
  const time = plan.minutes - countMinutes(plan.points.filter((point) => !work.includes(point)));
  if (!work.length || time < work.length) return null;
  const given = share(work, time);
  const lengths = new Map(work.map((point, at) => [point, given[at] ?? point.minutes]));
  return { ...plan, points: plan.points.map((point) => ({ ...point, minutes: lengths.get(point) ?? point.minutes })) };
}
