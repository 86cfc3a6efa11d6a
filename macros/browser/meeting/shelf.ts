// The meetings that are kept in this browser, several, each under its own name.
import type { Keeping } from "../shared/storage";
import type { Plan } from "./plan";
import { EDITION, readPlan, savePlan } from "./tidying";

export const SLOT = "samspil-møder";
export const MOST_MEETINGS = 30;

interface Kept {
  chosen: string;
  plans: readonly Plan[];
}

/** What is kept, whatever was written there. */
export function readKept(found: unknown): Kept {
  const { valgt, møder } = (typeof found === "object" && found ? found : {}) as { valgt?: unknown; møder?: unknown };
  const plans = (Array.isArray(møder) ? møder : []).map(readPlan).filter((plan): plan is Plan => plan !== null);
  const known = new Map(plans.slice(0, MOST_MEETINGS).map((plan) => [plan.id, plan]));
  return { chosen: typeof valgt === "string" && known.has(valgt) ? valgt : "", plans: [...known.values()] };
}

export class Meetings {
  constructor(private readonly keeping: Keeping) {}

  get isRefused(): boolean {
    return this.keeping.isRefused;
  }

  /** Read anew each time: another tab may have written. */
  read(): Kept {
    return readKept(this.keeping.read(SLOT));
  }

  /** Keeps one plan beside the others, the newest first; another tab's meetings stay. Whether it was kept. */
  keep(plan: Plan): boolean {
    const others = this.read().plans.filter((other) => other.id !== plan.id);
    return this.write(plan.id, [plan, ...others]);
  }

  remove(id: string): void {
    const rest = this.read().plans.filter((plan) => plan.id !== id);
    if (rest.length) this.write(rest[0]?.id ?? "", rest);
    else this.clear();
  }

  clear(): void {
    this.keeping.remove(SLOT);
  }

  private write(chosen: string, plans: readonly Plan[]): boolean {
    const kept = plans.slice(0, MOST_MEETINGS).map(savePlan);
    return this.keeping.write(SLOT, { samspil: "møder", udgave: EDITION, valgt: chosen, møder: kept });
  }
}
