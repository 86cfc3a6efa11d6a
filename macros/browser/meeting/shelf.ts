// The meetings that are kept in this browser, several, each under its own name.
import { open, parse } from "../shared/found";
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
  const { valgt, møder } = open(found);
  const plans = (Array.isArray(møder) ? møder : []).map(readPlan).filter((plan): plan is Plan => plan !== null);
  const known = new Map(plans.slice(0, MOST_MEETINGS).map((plan) => [plan.id, plan]));
  return { chosen: typeof valgt === "string" && known.has(valgt) ? valgt : "", plans: [...known.values()] };
}

export class Meetings {
  /** What was last read or written, and what it said. */
  private text: string | null = null;
  private kept: Kept = { chosen: "", plans: [] };

  constructor(private readonly keeping: Keeping) {}

  get isRefused(): boolean {
    return this.keeping.isRefused;
  }

  /** Taken apart anew only where another tab has written: it is read at every letter of a meeting's words. */
  read(): Kept {
    const text = this.keeping.readText(SLOT);
    if (text !== this.text) this.know(text, readKept(parse(text ?? "")));
    return this.kept;
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
    const kept = plans.slice(0, MOST_MEETINGS);
    const saved = { samspil: "møder", udgave: EDITION, valgt: chosen, møder: kept.map(savePlan) };
    const text = JSON.stringify(saved);
    if (!this.keeping.writeText(SLOT, text)) return false;
    this.know(text, { chosen, plans: kept });
    return true;
  }

  private know(text: string | null, kept: Kept): void {
    this.text = text;
    this.kept = kept;
  }
}
