// The work on the table: every part of a tool shows it, and every change of it goes through here, is kept and can be undone.
import type { Shelf } from "./shelf";
import type { Work } from "./work";

/** How many changes can be undone. */
const MOST_UNDONE = 60;

/** What a work becomes when a change is undone: what was written elsewhere since then stays. */
export type Back<S> = (now: S) => S;

export class Desk<S> {
  private readonly changes: { before: Work<S>; told: string; back: Back<S> | undefined }[] = [];
  private readonly watching: ((told: string) => void)[] = [];

  constructor(
    readonly shelf: Shelf<S>,
    private current: Work<S>,
    private readonly now: () => Date = () => new Date(),
  ) {}

  get work(): Work<S> {
    return this.current;
  }

  get state(): S {
    return this.current.state;
  }

  get canUndo(): boolean {
    return this.changes.length > 0;
  }

  /** Calls when the work is another, with what is told of it. */
  watch(show: (told: string) => void): void {
    this.watching.push(show);
  }

  /**
   * @param told what happened, for the line that tells it; the same words name what can be undone
   * @param back how it is undone; without it the work becomes as it was before, also where something was written since
   */
  change(state: S, told = "", back?: Back<S>): void {
    if (state === this.state) return;
    this.changes.push({ before: this.current, told, back });
    if (this.changes.length > MOST_UNDONE) this.changes.shift();
    this.set({ ...this.current, state }, told);
  }

  /** What is written letter by letter is kept at once, and nothing is told of it. */
  write(state: S): void {
    this.set({ ...this.current, state }, "");
  }

  rename(name: string): void {
    this.set({ ...this.current, name }, "");
  }

  undo(): void {
    const change = this.changes.pop();
    if (!change) return;
    const state = change.back ? change.back(this.state) : change.before.state;
    this.set(
      { ...change.before, state, name: this.current.name },
      change.told ? `Fortrudt: ${change.told}` : "Fortrudt.",
    );
  }

  /** Another work is taken up: what was done with the one before cannot be undone here. */
  take(work: Work<S>, told: string, isKept = true): void {
    this.changes.length = 0;
    if (isKept) this.set(work, told);
    else this.show(work, told);
  }

  private set(work: Work<S>, told: string): void {
    const changed = { ...work, changed: this.now().toISOString() };
    this.shelf.keep(changed);
    this.show(changed, told);
  }

  /** Shows a work without keeping it: what somebody else has sent, until the reader changes it. */
  private show(work: Work<S>, told: string): void {
    this.current = work;
    for (const watch of this.watching) watch(told);
  }
}
