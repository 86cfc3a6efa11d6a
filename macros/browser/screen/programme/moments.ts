// A programme as moments: what the room does at one time. A point with steps is as many moments as it has steps.
import { type ContentPoint, findAlone } from "../../meeting/content";

export interface Programme {
  /** Of the pack or the plan: what is kept of the meeting is kept under it. */
  readonly id: string;
  readonly title: string;
  /** Whose the programme is, in words. */
  readonly origin: string;
  /** «09:00», or nothing. */
  readonly begins: string;
  readonly points: readonly ContentPoint[];
  readonly evaluation: readonly string[];
  /** The page of a sheet, by its id. */
  readonly pages: ReadonlyMap<string, string>;
}

export interface Moment {
  readonly point: ContentPoint;
  /** Which of the points it belongs to, counted from 0. */
  readonly number: number;
  readonly title: string;
  readonly minutes: number;
  /** What the facilitator says; shown when it is asked for. */
  readonly say: string;
  /** What happens, in words for all: of the first moment of a point. */
  readonly what: string;
}

export function listMoments(points: readonly ContentPoint[]): Moment[] {
  return points.flatMap((point, number) => {
    const { steps } = point;
    const alone = findAlone(point);
    if (alone || !steps.length) {
      const { title, minutes, what } = point;
      return [{ point, number, title, minutes, what, say: alone?.say ?? "" }];
    }
    return steps.map(({ title, minutes, say }, at) => ({
      point,
      number,
      title,
      minutes,
      say,
      what: at ? "" : point.what,
    }));
  });
}

/** The first moment of each point. */
export const listFirsts = (moments: readonly Moment[]): number[] =>
  moments.flatMap((moment, at) => (moment.number === moments[at - 1]?.number ? [] : [at]));
