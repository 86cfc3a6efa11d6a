// A plan: one meeting as it is made on «Lav mødet». A plan is never changed; a change makes another one.
import { makeId } from "../shared/ids";
import type { PackData, PackPoint, PlannerData, PointKind, SheetData, Span } from "./data";

export interface Point {
  /** Its own, so that a row stays the same row while it is moved. */
  id: string;
  kind: PointKind;
  title: string;
  minutes: number;
  /** What happens, in words; the run sheet has it where there are no steps. */
  what: string;
  /** The id of the sheet that is used, or empty. */
  sheet: string;
  /** The titles of the sheet's steps that this point is; empty: all its work steps. */
  steps: readonly string[];
  /** What the facilitator says and does here, in the place of the sheet's own; empty: the sheet's. */
  say: string;
  do: string;
  groups: Span | null;
  materials: readonly string[];
}

/** What can be taken along: `around` are the sheets of the pack that stand in no point of its programme. */
export const EXTRAS = ["notes", "evaluation", "around"] as const;
export type Extra = (typeof EXTRAS)[number];

export interface Plan {
  id: string;
  title: string;
  /** The pack that it was made from, or empty. */
  pack: string;
  /** How long the meeting is to be. */
  minutes: number;
  people: number | null;
  /** «09:00», or empty: then times are counted from 0. */
  begins: string;
  when: string;
  place: string;
  leader: string;
  names: readonly string[];
  points: readonly Point[];
  evaluation: readonly string[];
  /** How many of a sheet are printed, where it is other than we propose; by the sheet's id. */
  copies: Readonly<Record<string, number>>;
  extras: readonly Extra[];
}

export const LEAST_MINUTES = 1;
export const MOST_MINUTES = 24 * 60;
export const MOST_PEOPLE = 999;
export const MOST_POINTS = 60;
export const MOST_NAMES = 200;
const PAUSE = 10;
export const LONGEST_LINE = 90;
export const LONGEST_TEXT = 600;

export const EMPTY: Plan = {
  id: "",
  title: "",
  pack: "",
  minutes: 60,
  people: null,
  begins: "",
  when: "",
  place: "",
  leader: "",
  names: [],
  points: [],
  evaluation: [],
  copies: {},
  extras: ["notes", "evaluation"],
};

export function makePoint(point: Partial<Point>): Point {
  return {
    id: makeId(),
    kind: "point",
    title: "",
    minutes: 10,
    what: "",
    sheet: "",
    steps: [],
    say: "",
    do: "",
    groups: null,
    materials: [],
    ...point,
  };
}

export const makePause = (): Point => makePoint({ kind: "pause", title: "Pause", minutes: PAUSE });

export const fromPack = (point: PackPoint): Point => makePoint({ ...point });

/** The pack as it is: its own title, people and questions, and all its points. */
export function fromWholePack(pack: PackData): Plan {
  const { id, title, people, evaluation, programme } = pack;
  const points = programme.map(fromPack);
  return { ...EMPTY, id, title, pack: id, minutes: countMinutes(points), people, points, evaluation };
}

/** A sheet as a point: under its own title, for as long as it is thought for. */
export function fromSheet(sheet: SheetData, minutes?: number): Point {
  return makePoint({ title: sheet.title, sheet: sheet.id, minutes: minutes ?? sheet.minutes?.[0] ?? 30 });
}

// --- what is looked up ------------------------------------------------------------------------------------

/** What there is to plan with: other tools, which only hand on points of their own, have none. */
export type Known = Pick<PlannerData, "sheets" | "packs">;

export const findSheet = (data: Known, id: string): SheetData | null =>
  data.sheets.find((sheet) => sheet.id === id) ?? null;

export const findPack = (data: Known, id: string): PackData | null => data.packs.find((pack) => pack.id === id) ?? null;

/** How long they last together: points of a plan or of a pack. */
export const countMinutes = (points: readonly { minutes: number }[]): number =>
  points.reduce((sum, point) => sum + point.minutes, 0);

/** When each point begins, in minutes after the meeting's own beginning; the last is when it ends. */
export function listBeginnings(points: readonly Point[]): number[] {
  const all = [0];
  for (const point of points) all.push((all[all.length - 1] ?? 0) + point.minutes);
  return all;
}

/** The sheets of a plan, each once: those of its points in their order, or the whole pack and then what was laid to it. */
export function listSheets(plan: Plan, data: PlannerData): SheetData[] {
  const ofPack = (plan.extras.includes("around") && findPack(data, plan.pack)?.sheets) || [];
  const ids = new Set([...ofPack, ...plan.points.map((point) => point.sheet)]);
  const sheets = [...ids].map((id) => findSheet(data, id)).filter((sheet): sheet is SheetData => sheet !== null);
  return sheets.map((sheet) => {
    // What everybody shares at another meeting than this one is the facilitator's to take care of.
    const isElsewhere = sheet.copies === "ét i alt" && findWhen(plan, data, sheet.id) !== "during";
    return isElsewhere ? { ...sheet, copies: "til mødelederen" } : sheet;
  });
}

/** When a sheet of a plan is used. */
export function findWhen(plan: Plan, data: PlannerData, sheet: string): "before" | "during" | "after" {
  const pack = findPack(data, plan.pack);
  // What is filled in at home is brought along, and may be used at the meeting too.
  if (pack?.before.includes(sheet)) return "before";
  return pack?.after.includes(sheet) && !plan.points.some((point) => point.sheet === sheet) ? "after" : "during";
}

// --- changes ----------------------------------------------------------------------------------------------

export const clampMinutes = (minutes: number): number =>
  Math.min(Math.max(Math.round(minutes), LEAST_MINUTES), MOST_MINUTES);

export function changePoint(plan: Plan, id: string, change: Partial<Point>): Plan {
  return { ...plan, points: plan.points.map((point) => (point.id === id ? { ...point, ...change } : point)) };
}

/** Moves a point to another place, counted from 0. */
export function movePoint(plan: Plan, id: string, wanted: number): Plan {
  const moved = plan.points.find((point) => point.id === id);
  if (!moved) return plan;
  const rest = plan.points.filter((point) => point !== moved);
  const to = Math.min(Math.max(wanted, 0), rest.length);
  return { ...plan, points: [...rest.slice(0, to), moved, ...rest.slice(to)] };
}

export function removePoint(plan: Plan, id: string): Plan {
  return { ...plan, points: plan.points.filter((point) => point.id !== id) };
}

/** What a meeting ends with, in our words or anybody's. */
const CLOSES = /^(slut af|rund af|afslut|farvel|tak for)/i;

export const isClose = (point: Point): boolean => point.kind === "point" && CLOSES.test(point.title.trim());

/** Before the close where there is one at the end: nobody plans a sheet after the good-bye. */
export function addPoint(plan: Plan, point: Point): Plan {
  const { points } = plan;
  const last = points[points.length - 1];
  const at = last && isClose(last) ? points.length - 1 : points.length;
  return { ...plan, points: [...points.slice(0, at), point, ...points.slice(at)] };
}
