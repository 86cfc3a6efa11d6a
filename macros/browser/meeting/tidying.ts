// A plan as it is kept in the browser and saved as a file, and back. Anyone may have written it: only what fits comes out.
import { isNumber, open, parse } from "../shared/found";
import { makeId } from "../shared/ids";
import { cutSigns, makeSlug } from "../shared/words";
import { readTime, writeTime } from "./clock";
import type { Span } from "./data";
import {
  clampMinutes,
  EMPTY,
  EXTRAS,
  type Extra,
  LONGEST_LINE,
  LONGEST_TEXT,
  MOST_NAMES,
  MOST_PEOPLE,
  MOST_POINTS,
  makePoint,
  type Plan,
  type Point,
} from "./plan";

/** The edition of what is written. Whoever changes its meaning counts it up, and reads the older ones too. */
export const EDITION = 1;

/** The keys are those of saved files. */
export interface SavedPoint {
  slags: "punkt" | "pause";
  titel: string;
  minutter: number;
  tekst?: string;
  ark?: string;
  trin?: readonly string[];
  sig?: string;
  gør?: string;
  grupper_af?: Span;
  materialer?: readonly string[];
}

export interface SavedPlan {
  samspil: "møde";
  udgave: number;
  id: string;
  titel: string;
  pakke: string;
  minutter: number;
  personer: number | null;
  begynder: string;
  hvornår: string;
  sted: string;
  mødeleder: string;
  navne: readonly string[];
  punkter: readonly SavedPoint[];
  evaluering: readonly string[];
  kopier: Readonly<Record<string, number>>;
  tag_med: readonly Extra[];
}

// --- out --------------------------------------------------------------------------------------------------

function savePoint(point: Point): SavedPoint {
  return {
    slags: point.kind === "pause" ? "pause" : "punkt",
    titel: point.title,
    minutter: point.minutes,
    ...(point.what && { tekst: point.what }),
    ...(point.sheet && { ark: point.sheet }),
    ...(point.steps.length && { trin: point.steps }),
    ...(point.say && { sig: point.say }),
    ...(point.do && { gør: point.do }),
    ...(point.groups && { grupper_af: point.groups }),
    ...(point.materials.length && { materialer: point.materials }),
  };
}

export function savePlan(plan: Plan): SavedPlan {
  return {
    samspil: "møde",
    udgave: EDITION,
    id: plan.id,
    titel: plan.title,
    pakke: plan.pack,
    minutter: plan.minutes,
    personer: plan.people,
    begynder: plan.begins,
    hvornår: plan.when,
    sted: plan.place,
    mødeleder: plan.leader,
    navne: plan.names,
    punkter: plan.points.map(savePoint),
    evaluering: plan.evaluation,
    kopier: plan.copies,
    tag_med: plan.extras,
  };
}

// --- in ---------------------------------------------------------------------------------------------------

export const tidyLine = (found: unknown): string =>
  typeof found === "string" ? cutSigns(found.replace(/\s+/g, " ").trimStart(), LONGEST_LINE) : "";

export const tidyText = (found: unknown): string => (typeof found === "string" ? cutSigns(found, LONGEST_TEXT) : "");

const list = (found: unknown): readonly unknown[] => (Array.isArray(found) ? found : []);
const tidyLines = (found: unknown, most: number): string[] => list(found).map(tidyText).filter(Boolean).slice(0, most);

const ID = /^[a-z0-9-]{1,80}$/;
const tidyKey = (found: unknown): string => (typeof found === "string" && ID.test(found) ? found : "");

function tidySpan(found: unknown): Span | null {
  const [least, most] = list(found);
  return isNumber(least) && isNumber(most) && least >= 1 && most >= least ? [least, most] : null;
}

export function tidyNames(found: readonly unknown[]): string[] {
  return found
    .map((name) => tidyLine(name).trim())
    .filter(Boolean)
    .slice(0, MOST_NAMES);
}

function tidyPoint(found: unknown): Point | null {
  const { slags, titel, minutter, tekst, ark, trin, sig, gør, grupper_af, materialer } = open(found);
  if (!isNumber(minutter) || (slags !== "punkt" && slags !== "pause")) return null;
  return makePoint({
    kind: slags === "pause" ? "pause" : "point",
    title: tidyLine(titel),
    minutes: clampMinutes(minutter),
    what: tidyText(tekst),
    sheet: tidyKey(ark),
    steps: tidyLines(trin, MOST_POINTS),
    say: tidyText(sig),
    do: tidyText(gør),
    groups: tidySpan(grupper_af),
    materials: tidyLines(materialer, MOST_POINTS),
  });
}

function tidyCopies(found: unknown): Record<string, number> {
  const fitting = Object.entries(open(found)).filter(
    (pair): pair is [string, number] => ID.test(pair[0]) && isNumber(pair[1]) && pair[1] >= 0,
  );
  return Object.fromEntries(fitting.map(([id, number]) => [id, Math.min(Math.round(number), MOST_PEOPLE)]));
}

export function tidyPeople(found: unknown): number | null {
  return isNumber(found) && found >= 1 ? Math.min(Math.round(found), MOST_PEOPLE) : null;
}

/** The plan in whatever was found; null where it is none. */
export function readPlan(found: unknown): Plan | null {
  const saved = open(found);
  if (saved.samspil !== "møde" || !Array.isArray(saved.punkter)) return null;
  const time = typeof saved.begynder === "string" ? readTime(saved.begynder) : null;
  const extras = list(saved.tag_med);
  return {
    ...EMPTY,
    id: tidyKey(saved.id) || makeId(),
    title: tidyLine(saved.titel),
    pack: tidyKey(saved.pakke),
    minutes: isNumber(saved.minutter) ? clampMinutes(saved.minutter) : EMPTY.minutes,
    people: tidyPeople(saved.personer),
    begins: time === null ? "" : writeTime(time),
    when: tidyLine(saved.hvornår),
    place: tidyLine(saved.sted),
    leader: tidyLine(saved.mødeleder),
    names: tidyNames(list(saved.navne)),
    points: list(saved.punkter)
      .map(tidyPoint)
      .filter((point): point is Point => point !== null)
      .slice(0, MOST_POINTS),
    evaluation: tidyLines(saved.evaluering, MOST_POINTS),
    copies: tidyCopies(saved.kopier),
    extras: EXTRAS.filter((extra) => extras.includes(extra)),
  };
}

/** The plan in a file that was saved from here; else what is wrong with it, in words. */
export function readFile(text: string): Plan | string {
  const found = parse(text);
  const { samspil, udgave } = open(found);
  if (samspil === "ark") return "Filen er et udfyldt ark. Åbn den på arkets egen side. Intet er ændret.";
  const plan = readPlan(found);
  if (!plan) return "Filen er ikke et møde, der er gemt herfra. Intet er ændret.";
  if (isNumber(udgave) && udgave > EDITION) {
    return "Filen er gemt af en nyere udgave af Samspil. Hent siden på ny, og prøv igen. Intet er ændret.";
  }
  return plan;
}

/** «moedet-paa-torsdag.samspil.json»: letters that every system takes. */
export const nameFile = (title: string, ending: string): string => `${makeSlug(title) || "moede"}${ending}`;
