// The content of a meeting, as Typst and Word are handed it: the shape of docs-dev/meeting.md, which
// macros/sheets/meeting/content.py makes of a pack.
import { readTime, writeTime } from "./clock";
import type { PlannerData } from "./data";
import { type FittedStep, fitSteps } from "./fitting";
import { findGroups, isForOneself, wordGroups } from "./groups";
import { countMinutes, findPack, findSheet, findWhen, listBeginnings, listSheets, type Plan, type Point } from "./plan";
import { listCopyNames, listNames, type Printing, planPrinting } from "./printing";

/** What the documents of a meeting are called. */
export type Document =
  | "cover"
  | "programme"
  | "run"
  | "participants"
  | "leader"
  | "printing"
  | "notes"
  | "evaluation"
  | "labels";

/** A sheet as the build prepared it; `space` is how generously it is set. */
export type SheetContent = Readonly<Record<string, unknown>> & { id: string };

export interface ContentStep extends FittedStep {
  begins: string;
}

export interface ContentPoint {
  title: string;
  kind: "point" | "pause";
  minutes: number;
  begins: string;
  ends: string;
  what: string;
  sheet: string;
  sheet_title: string;
  groups: string;
  materials: readonly string[];
  steps: readonly ContentStep[];
}

export interface MeetingContent {
  id: string;
  site: string;
  author: string;
  title: string;
  lead: string;
  method: { id: string; title: string } | null;
  address: string;
  qr: string;
  edition: string;
  date: { year: number; month: number; day: number };
  when: string;
  place: string;
  leader: string;
  people: number | null;
  names: readonly string[];
  programme: readonly ContentPoint[];
  minutes: number;
  materials: readonly string[];
  /** What the signs among the materials mean. */
  legend: string;
  evaluation: readonly string[];
  sheets: readonly SheetContent[];
  printing: Printing;
  documents: readonly Document[];
}

/** The single step that is the point itself, and needs no line of its own; null where there is none. */
export function findAlone({ title, steps }: ContentPoint): ContentStep | null {
  const [only] = steps;
  return only && steps.length === 1 && only.title === title ? only : null;
}

/** The time some minutes after a meeting begins; nothing where nobody has said when that is. */
function tellTime(plan: Plan, after: number): string {
  const begins = readTime(plan.begins);
  return begins === null ? "" : writeTime(begins + after);
}

/** What is said and done at a point: its own words, else the steps of its sheet in the point's minutes. */
export function listSteps(point: Point, data: PlannerData): FittedStep[] {
  if (point.say || point.do) {
    return [{ title: point.title, minutes: point.minutes, say: point.say, do: point.do }];
  }
  const all = findSheet(data, point.sheet)?.steps ?? [];
  const named = all.filter((step) => point.steps.includes(step.title));
  // What an older edition of the sheet called a step, this one may not know.
  const chosen = point.steps.length && named.length ? named : all.filter((step) => step.work);
  const fitted = fitSteps(chosen, point.minutes);
  return fitted.map(({ title, minutes, say, do: does }) => ({ title, minutes, say, do: does }));
}

/** What is said and done at the end of a meeting that has an evaluation; as macros/sheets/meeting/script.py. */
const EVALUATION = {
  say: "Svar til sidst kort på evalueringens spørgsmål, uden navn.",
  do: "Del evalueringen ud, og saml den ind igen.",
};

/** The steps of the last point, with the evaluation in the last of them; without steps there is no place for it. */
function addEvaluation(steps: readonly FittedStep[]): FittedStep[] {
  const last = steps[steps.length - 1];
  if (!last) return [];
  const say = `${last.say} ${EVALUATION.say}`.trim();
  return [...steps.slice(0, -1), { ...last, say, do: `${last.do} ${EVALUATION.do}`.trim() }];
}

function describePoint(plan: Plan, point: Point, after: number, data: PlannerData): ContentPoint {
  const sheet = findSheet(data, point.sheet);
  const isTogether = point.kind === "point" && !isForOneself(point.title, point.steps);
  const groups = isTogether ? findGroups(plan.people, sheet, point.groups) : null;
  const own = listSteps(point, data);
  const isLast = point === plan.points[plan.points.length - 1];
  let spent = after;
  const steps = (isLast && plan.extras.includes("evaluation") ? addEvaluation(own) : own).map((step) => {
    const begins = tellTime(plan, spent);
    spent += step.minutes;
    return { ...step, begins };
  });
  return {
    title: point.title,
    kind: point.kind,
    minutes: point.minutes,
    begins: tellTime(plan, after),
    ends: tellTime(plan, after + point.minutes),
    what: point.what,
    sheet: sheet?.id ?? "",
    sheet_title: sheet?.title ?? "",
    groups: groups ? wordGroups(groups) : "",
    materials: point.materials,
    steps,
  };
}

export function describeProgramme(plan: Plan, data: PlannerData): ContentPoint[] {
  const begins = listBeginnings(plan.points);
  return plan.points.map((point, at) => describePoint(plan, point, begins[at] ?? 0, data));
}

/** What to bring: what the points want, then what their sheets want; each once. */
export function listMaterials(plan: Plan, data: PlannerData): string[] {
  const own = plan.points.flatMap((point) => point.materials);
  const used = new Set(plan.points.map((point) => point.sheet));
  const ofSheets = listSheets(plan, data)
    .filter(({ id }) => used.has(id))
    .flatMap((sheet) => sheet.materials.map((thing) => `${sheet.title}: ${thing}`));
  return [...new Set([...own, ...ofSheets])];
}

/** What the signs in some texts mean; nothing where there are none. */
export function tellSigns(texts: readonly string[], { signs }: PlannerData): string {
  const used = Object.entries(signs).filter(([sign]) => texts.some((text) => text.includes(sign)));
  return used.length ? `${used.map((sign) => sign.join(" ")).join("; ")}.` : "";
}

/** Questions that suit any meeting, where the plan has none of its own. Samspils forslag. */
export const USUAL_QUESTIONS = [
  "Hvad fik vi ud af mødet?",
  "Kom alle til orde?",
  "Hvad skal vi gøre anderledes næste gang?",
];

/** @param sheets the contents of the plan's sheets, or none where only the programme is set */
export function composeContent(
  plan: Plan,
  data: PlannerData,
  sheets: readonly SheetContent[],
  documents: readonly Document[],
  today: Date,
): MeetingContent {
  const pack = findPack(data, plan.pack);
  const programme = describeProgramme(plan, data);
  const materials = listMaterials(plan, data);
  return {
    id: pack?.id ?? "moede",
    site: data.site,
    author: data.author,
    title: plan.title || "Møde",
    lead: pack?.lead ?? "",
    method: pack?.method ?? null,
    address: "",
    qr: "",
    edition: "",
    date: { year: today.getFullYear(), month: today.getMonth() + 1, day: today.getDate() },
    when: plan.when,
    place: plan.place,
    leader: plan.leader,
    people: plan.people,
    // Who has no name has a copy all the same, and is on no list.
    names: documents.some((name) => name === "participants" || name === "labels") ? listNames(plan) : plan.names,
    programme,
    minutes: countMinutes(programme),
    materials,
    legend: tellSigns(materials, data),
    evaluation: plan.evaluation.length ? plan.evaluation : USUAL_QUESTIONS,
    sheets: sheets.map((sheet) => {
      const known = listSheets(plan, data).find(({ id }) => id === sheet.id);
      const names = known ? listCopyNames(plan, known) : [];
      return { ...sheet, copies: known?.copies ?? sheet.copies, names, when: findWhen(plan, data, sheet.id) };
    }),
    printing: planPrinting(plan, data),
    documents,
  };
}
