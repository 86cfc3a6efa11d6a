// What of a plan does not fit, and what to do about it. Nothing is forbidden: it is said, and the plan is as it is.
import { joinWords } from "../shared/words";
import { wordMinutes } from "./clock";
import type { PlannerData, SheetData } from "./data";
import { findGroups, isForOneself } from "./groups";
import { countMinutes, findSheet, isClose, type Plan, type Point } from "./plan";
import { LONGEST_STRETCH } from "./proposing";

/** What the page offers beside the words. */
export type Way = "fit" | "extend" | "pause";

export interface Remark {
  /** `fault`: the programme does not add up; `advice`: it does, and something is worth a thought. */
  kind: "fault" | "advice";
  text: string;
  way: Way | null;
  /** The point it is about, or empty. */
  point: string;
}

/** The part of its least time at which a sheet is no longer what it was. */
const TOO_SHORT = 0.5;
const MANY_GROUPS = 12;

const remark = (kind: Remark["kind"], text: string, way: Way | null = null, point = ""): Remark => ({
  kind,
  text,
  way,
  point,
});

const span = (sheet: SheetData): string => {
  const [least, most] = sheet.minutes ?? [0, 0];
  return least === most ? wordMinutes(least) : `${least}–${most} minutter`;
};

/** Those that could be shorter, the longest first: three names are enough to begin with. */
function nameLongest(points: readonly Point[]): string {
  const work = points.filter((point) => point.kind === "point" && !isClose(point) && point.minutes > 5);
  const longest = [...work].sort((one, other) => other.minutes - one.minutes).slice(0, 2);
  return joinWords(longest.map((point) => `«${point.title}»`));
}

function judgeLength(plan: Plan): Remark[] {
  if (!plan.points.length) return [];
  const over = countMinutes(plan.points) - plan.minutes;
  if (over > 0) {
    const longest = nameLongest(plan.points);
    const rest = longest ? ` Forkort ${longest}, eller fjern et punkt.` : " Fjern et punkt.";
    return [remark("fault", `Programmet er ${wordMinutes(over)} for langt.${rest}`, "fit")];
  }
  if (over < 0) {
    const text = `Der er ${wordMinutes(-over)} til overs. Læg et ark til, eller giv punkterne mere tid.`;
    return [remark("advice", text, "extend")];
  }
  return [];
}

function judgePauses(points: readonly Point[]): Remark[] {
  let since = 0;
  let longest = 0;
  for (const point of points) {
    since = point.kind === "pause" ? 0 : since + point.minutes;
    longest = Math.max(longest, since);
  }
  if (longest <= LONGEST_STRETCH) return [];
  return [remark("advice", `I sidder ${wordMinutes(longest)} uden pause.`, "pause")];
}

function judgeTime(point: Point, sheet: SheetData, isShared: boolean): Remark[] {
  const steps = point.steps.length || sheet.steps.filter((step) => step.work).length;
  if (steps > point.minutes) {
    const text = `«${point.title}» har ${steps} trin på ${wordMinutes(point.minutes)}. De sidste trin er slået sammen.`;
    return [remark("advice", text, null, point.id)];
  }
  const least = sheet.minutes?.[0] ?? 0;
  // A sheet that is used in several points is judged by them all.
  if (isShared || point.steps.length || point.minutes >= least * TOO_SHORT) return [];
  const text = `«${sheet.title}» er tænkt til ${span(sheet)}; her er ${point.minutes}. Nå hellere det halve ordentligt.`;
  return [remark("advice", text, null, point.id)];
}

/** A point goes on from what each did for oneself, and that is at no point before it. */
function judgeBuilding(plan: Plan, point: Point, sheet: SheetData): Remark[] {
  const work = sheet.steps.filter((step) => step.work).map((step) => step.title);
  const own = work.findIndex((title) => point.steps.includes(title));
  const before = plan.points.slice(0, plan.points.indexOf(point)).filter((one) => one.sheet === sheet.id);
  const isDone = (title: string): boolean => before.some(({ steps }) => !steps.length || steps.includes(title));
  const missing = work.slice(0, Math.max(0, own)).find((title) => isForOneself(title, []) && !isDone(title));
  if (!missing || point.say || point.do) return [];
  const text = `«${point.title}» bygger på «${missing}», som ikke er i programmet. Sæt et par minutter af til det først.`;
  return [remark("advice", text, null, point.id)];
}

function judgePeople(plan: Plan, point: Point, sheet: SheetData): Remark[] {
  const { people } = plan;
  if (people === null || !sheet.people) return [];
  const [least, most] = sheet.people;
  if (people < least) {
    const text = `«${sheet.title}» er til mindst ${least}, og I er ${people}.`;
    return [remark("advice", text, null, point.id)];
  }
  const groups = findGroups(people, sheet, point.groups);
  if (groups && groups.number > MANY_GROUPS) {
    const text = `«${point.title}»: ${groups.number} grupper er mange at samle op på. Hør fra nogle få, og få hjælp til at gå rundt.`;
    return [remark("advice", text, null, point.id)];
  }
  if (most !== null && people > most && !groups) {
    return [remark("advice", `«${sheet.title}» er til højst ${most}, og I er ${people}.`, null, point.id)];
  }
  return [];
}

/** Everything that is worth saying of a plan, what does not add up first. */
export function judge(plan: Plan, data: PlannerData): Remark[] {
  const told = new Set<string>();
  const ofPoints = plan.points.flatMap((point) => {
    const sheet = findSheet(data, point.sheet);
    if (!sheet) {
      const text = `Arket til «${point.title}» findes ikke længere. Punktet står uden ark.`;
      return point.sheet ? [remark("fault", text, null, point.id)] : [];
    }
    const isShared = plan.points.filter((other) => other.sheet === sheet.id).length > 1;
    const building = judgeBuilding(plan, point, sheet);
    return [...judgeTime(point, sheet, isShared), ...building, ...judgePeople(plan, point, sheet)];
  });
  const all = [...judgeLength(plan), ...judgePauses(plan.points), ...ofPoints];
  // Two points with the same sheet say the same of it.
  return all.filter(({ text }) => !told.has(text) && told.add(text));
}
