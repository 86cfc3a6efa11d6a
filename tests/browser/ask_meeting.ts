// The planner's rules, asked from Python: a line of JSON in, a line out.
import { createInterface } from "node:readline";
import { describeProgramme, listMaterials, tellSigns } from "../../macros/browser/meeting/content";
import type { PlannerData, Span } from "../../macros/browser/meeting/data";
import { type FittedStep, fitSteps } from "../../macros/browser/meeting/fitting";
import { divide } from "../../macros/browser/meeting/groups";
import { countMinutes, EMPTY, EXTRAS, type Plan } from "../../macros/browser/meeting/plan";
import { planPrinting } from "../../macros/browser/meeting/printing";
import { proposePack } from "../../macros/browser/meeting/proposing";

interface Asked {
  /** Steps to fit into 1 to so many minutes. */
  fit?: { steps: FittedStep[]; most: number };
  /** 1 to so many people to divide into groups of each span. */
  divide?: { spans: Span[]; most: number };
  /** Packs as plans that nobody has changed. */
  plan?: PlannerData;
}

function answer({ fit, divide: people, plan }: Asked): unknown {
  if (fit) return Array.from({ length: fit.most }, (_, at) => fitSteps(fit.steps, at + 1));
  if (people) return people.spans.map((span) => Array.from({ length: people.most }, (_, at) => divide(at + 1, span)));
  if (!plan) return null;
  return plan.packs.map((pack) => {
    const minutes = pack.programme.reduce((sum, point) => sum + point.minutes, 0);
    const { points } = proposePack(pack, minutes);
    const made: Plan = { ...EMPTY, pack: pack.id, minutes, people: pack.people, points, extras: EXTRAS };
    return {
      minutes: countMinutes(points),
      programme: describeProgramme({ ...made, begins: "09:00" }, plan),
      legend: tellSigns(listMaterials(made, plan), plan),
      printing: planPrinting(made, plan),
    };
  });
}

createInterface({ input: process.stdin }).on("line", (line) => {
  process.stdout.write(`${JSON.stringify(answer(JSON.parse(line)))}\n`);
});
