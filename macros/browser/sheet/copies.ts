// The copies of a sheet that this browser keeps: one for each partnership, plan or party. Each has a slot of its own, and
// the first has the slot that a sheet had before it could have several, so what was kept then is the first copy.
//
// A change is laid on what the slot holds at that moment: two windows that fill in the same copy do not overwrite each
// other. What the browser will not keep waits here, is shown as if it were kept, and is tried again at the next change.
import type { Keeping } from "../shared/storage";
import { type Answer, type Answers, type Changes, cleanName, readKept } from "./answers";

export interface Copy {
  slot: string;
  /** Empty where it has none. */
  name: string;
  /** When it was last changed. */
  time: number;
  answers: Answers;
}

interface Waiting {
  name?: string;
  answers: Map<string, Answer | null>;
}

/** What a copy is called where it is told of. */
export const nameCopy = (copy: Copy): string => copy.name || "Uden navn";

export const slotOf = (sheet: string): string => `samspil.ark.${sheet}`;

export class Copies {
  readonly first: string;
  private readonly waiting = new Map<string, Waiting>();

  constructor(
    private readonly kept: Keeping,
    sheet: string,
    private readonly version: string,
    private readonly now: () => number = Date.now,
  ) {
    this.first = slotOf(sheet);
  }

  /** Whether something stands on the page alone, since the browser would not keep it. */
  get isWaiting(): boolean {
    return this.waiting.size > 0;
  }

  /** Whether a slot is one of this sheet's. */
  owns(slot: string): boolean {
    return this.numberOf(slot) > 0;
  }

  /** Every copy, in the order in which they were made. What has lain there too long is removed. */
  list(): Copy[] {
    const slots = new Set([...this.kept.list(this.first).filter((slot) => this.owns(slot)), ...this.waiting.keys()]);
    for (const slot of slots) {
      if (this.waiting.has(slot) || !readKept(this.kept.read(slot), this.now()).isOld) continue;
      this.kept.remove(slot);
      slots.delete(slot);
    }
    const inOrder = Array.from(slots).sort((one, other) => this.numberOf(one) - this.numberOf(other));
    return inOrder.map((slot) => this.find(slot));
  }

  /** A copy as it is now; an empty one where there is nothing. */
  find(slot: string): Copy {
    const { answers, name, time } = readKept(this.kept.read(slot), this.now());
    const waiting = this.waiting.get(slot);
    const known = new Map<string, Answer | null>([
      ...Object.entries(answers ?? {}),
      ...(waiting ? waiting.answers.entries() : []),
    ]);
    const said = Array.from(known).filter((pair): pair is [string, Answer] => pair[1] !== null);
    return { slot, name: waiting?.name ?? name, time, answers: Object.fromEntries(said) };
  }

  /** The copy that was changed last; the first where there is none. */
  findLatest(): Copy {
    const all = this.list();
    return (
      all.reduce<Copy | null>((latest, one) => (latest && latest.time >= one.time ? latest : one), null) ??
      this.find(this.first)
    );
  }

  add(name: string, answers: Answers): Copy {
    const numbers = this.list().map(({ slot }) => this.numberOf(slot));
    // The first slot is the sheet's own, also where nothing has been written there yet.
    const slot = `${this.first}.${Math.max(1, ...numbers) + 1}`;
    this.waiting.set(slot, { name: cleanName(name), answers: new Map(Object.entries(answers)) });
    this.flush();
    return this.find(slot);
  }

  change(slot: string, changes: Changes): void {
    const waiting = this.waitFor(slot);
    for (const [key, answer] of Object.entries(changes)) waiting.answers.set(key, answer);
    this.flush();
  }

  rename(slot: string, name: string): void {
    this.waitFor(slot).name = cleanName(name);
    this.flush();
  }

  /** Empties a copy; its name stays. */
  clear(slot: string): void {
    const emptied = Object.keys(this.find(slot).answers).map((key): [string, null] => [key, null]);
    this.change(slot, Object.fromEntries(emptied));
  }

  remove(slot: string): void {
    this.waiting.delete(slot);
    this.kept.remove(slot);
  }

  /** Removes every copy, names too. */
  removeAll(): void {
    for (const { slot } of this.list()) this.remove(slot);
  }

  /** Tries to keep everything that waits. */
  private flush(): void {
    for (const slot of Array.from(this.waiting.keys())) this.keep(slot);
  }

  private keep(slot: string): void {
    const { name, answers } = this.find(slot);
    const isNothing = slot === this.first && !name && !Object.keys(answers).length;
    if (isNothing) this.remove(slot);
    else if (
      this.kept.write(slot, { udgave: this.version, tid: this.now(), ...(name && { navn: name }), svar: answers })
    ) {
      this.waiting.delete(slot);
    }
  }

  private waitFor(slot: string): Waiting {
    const known = this.waiting.get(slot);
    if (known) return known;
    const waiting: Waiting = { answers: new Map() };
    this.waiting.set(slot, waiting);
    return waiting;
  }

  /** 1 for the first, 0 for what is another sheet's. */
  private numberOf(slot: string): number {
    if (slot === this.first) return 1;
    const number = slot.startsWith(`${this.first}.`) ? slot.slice(this.first.length + 1) : "";
    return /^[1-9]\d{0,3}$/.test(number) ? Number(number) : 0;
  }
}
