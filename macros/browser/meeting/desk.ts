// The plan on the table: every part of the page shows it, and every change of it goes through here, is kept and can be undone.
import type { PlannerData } from "./data";
import type { Plan } from "./plan";
import type { Meetings } from "./shelf";

/** How many changes can be undone. */
const MOST_UNDONE = 60;

interface Change {
  before: Plan;
  what: string;
}

export class Desk {
  private readonly changes: Change[] = [];
  private readonly watching: ((told: string) => void)[] = [];

  constructor(
    readonly data: PlannerData,
    readonly meetings: Meetings,
    private current: Plan,
  ) {}

  get plan(): Plan {
    return this.current;
  }

  get canUndo(): boolean {
    return this.changes.length > 0;
  }

  /** Calls when the plan is another, with what is told of it. */
  watch(show: (told: string) => void): void {
    this.watching.push(show);
  }

  /** Shows the plan as it is once more. */
  again(): void {
    this.show(this.current, "");
  }

  /** @param told what happened, for the line that tells it; the same words name what can be undone */
  change(plan: Plan, told = ""): void {
    if (plan === this.current) return;
    this.changes.push({ before: this.current, what: told });
    if (this.changes.length > MOST_UNDONE) this.changes.shift();
    this.set(plan, told);
  }

  /** What is written letter by letter is kept at once, and nothing is told of it. */
  write(plan: Plan): void {
    this.set(plan, "");
  }

  undo(): void {
    const change = this.changes.pop();
    if (change) this.set(change.before, change.what ? `Fortrudt: ${change.what}` : "Fortrudt.");
  }

  /** Another meeting is taken up: what was done with the one before cannot be undone here. */
  take(plan: Plan, told: string, isKept = true): void {
    this.changes.length = 0;
    if (isKept) this.set(plan, told);
    else this.show(plan, told);
  }

  private set(plan: Plan, told: string): void {
    this.current = plan;
    this.meetings.keep(plan);
    this.show(plan, told);
  }

  /** Shows a plan without keeping it: what somebody else has sent, until the reader changes it. */
  private show(plan: Plan, told: string): void {
    this.current = plan;
    for (const watch of this.watching) watch(told);
  }
}
