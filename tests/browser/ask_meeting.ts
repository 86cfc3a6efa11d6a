// The planner's rules, asked from Python: a line of JSON in, a line out.
import { createInterface } from "node:readline";
import { describeProgramme, listMaterials } from "../../macros/browser/meeting/content";
import type { PlannerData } from "../../macros/browser/meeting/data";
import { type FittedStep, fitSteps } from "../../macros/browser/meeting/fitting";
import { countMinutes, EMPTY, EXTRAS, type Plan } from "../../macros/browser/meeting/plan";
import { planPrinting } from "../../macros/browser/meeting/printing";
import { proposePack } from "../../macros/browser/meeting/proposing";

interface Asked {
  /** Steps to fit into 1 to so many minutes. */
  fit?: { steps: FittedStep[]; most: number };
  /** Packs as plans that nobody has changed. */
  plan?: PlannerData;
}

function answer({ fit, plan }: Asked): unknown {
  if (fit) return Array.from({ length: fit.most }, (_, at) => fitSteps(fit.steps, at + 1));
  if (!plan) return null;
  return plan.packs.map((pack) => {
    const minutes = pack.programme.reduce((sum, point) => sum + point.minutes, 0);
    const { points } = proposePack(pack, minutes);
    const made: Plan = { ...EMPTY, pack: pack.id, minutes, people: pack.people, points, extras: EXTRAS };
    return {
      minutes: countMinutes(points),
      programme: describeProgramme({ ...made, begins: "09:00" }, plan),
      materials: listMaterials(made, plan),
      printing: planPrinting(made, plan),
    };
  });
}

createInterface({ input: process.stdin }).on("line", (line) => {
  process.stdout.write(`${JSON.stringify(answer(JSON.parse(line)))}\n`);
});
