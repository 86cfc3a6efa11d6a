// A meeting that runs: which moment it has come to, how much of its time is left, and how far ahead or behind it is. It asks
// the clock that it is given, so that a page that slept has lost nothing.
import { isNumber, open } from "../../shared/found";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** So long before or after the hour that a programme begins at, it is that meeting which begins. */
const NEAR = 3 * 60 * MINUTE;

export type RunState = "waiting" | "running" | "held" | "ended";

/** What is kept, so that a page that is opened anew goes on where it was. All times in milliseconds. */
export interface Kept {
  readonly minutes: readonly number[];
  readonly state: RunState;
  readonly at: number;
  /** When the meeting was to begin: what «ahead» and «behind» are counted from. */
  readonly begun: number;
  /** When the moment's time is over; while it is held, what is left of it. */
  readonly mark: number;
  /** What was left of the moments that were left, by their number. */
  readonly rests: readonly (readonly [number, number])[];
}

/** Today's «09:00», where the meeting begins about then; else now. */
export function findBeginning(begins: string, now: number): number {
  const found = /^(\d{1,2}):(\d{2})$/.exec(begins);
  if (!found) return now;
  const planned = new Date(now);
  planned.setHours(Number(found[1]), Number(found[2]), 0, 0);
  return Math.abs(planned.getTime() - now) <= NEAR ? planned.getTime() : now;
}

export class Running {
  private state_: RunState = "waiting";
  private at_ = 0;
  private begun = 0;
  private mark = 0;
  private rests = new Map<number, number>();

  /** `minutes` are those of each moment, in their order. */
  constructor(
    private readonly minutes: readonly number[],
    private readonly clock: () => number,
  ) {}

  /** Takes up what was kept, where it is of the same programme. Whether it did. */
  take(kept: Kept | null): boolean {
    if (!kept || kept.state === "waiting" || kept.minutes.join() !== this.minutes.join()) return false;
    this.state_ = kept.state;
    this.at_ = kept.at;
    this.begun = kept.begun;
    this.mark = kept.mark;
    this.rests = new Map(kept.rests);
    return true;
  }

  get kept(): Kept {
    const { minutes, begun, mark } = this;
    return { minutes, state: this.state_, at: this.at_, begun, mark, rests: [...this.rests] };
  }

  get state(): RunState {
    return this.state_;
  }

  get at(): number {
    return this.at_;
  }

  /** When the meeting was to begin. */
  get beginning(): number {
    return this.begun;
  }

  /** Seconds that are left of the moment; below 0 it is so much over. */
  get left(): number {
    return Math.ceil(this.rest / SECOND);
  }

  /** Whole minutes behind the programme, where nothing more is lost; below 0 ahead of it. */
  get behind(): number {
    if (this.state_ === "waiting") return 0;
    const minutes = (this.endOfMoment - this.planned(this.at_ + 1)) / MINUTE;
    // «-0» is no number to tell.
    return Math.trunc(minutes) || 0;
  }

  /** When the moment ends, where it takes the time that it has; never before now. */
  get endOfMoment(): number {
    if (this.state_ === "ended") return this.mark;
    return this.clock() + Math.max(0, this.rest);
  }

  /** When the meeting ends, where all that is to come takes its time. */
  get endOfMeeting(): number {
    return this.endOfMoment + sum(this.minutes.slice(this.at_ + 1)) * MINUTE;
  }

  /** When a moment begins: as planned where it has been, else as it looks now. */
  beginningOf(moment: number): number {
    if (this.state_ === "waiting" || moment <= this.at_) return this.planned(moment);
    return this.endOfMoment + sum(this.minutes.slice(this.at_ + 1, moment)) * MINUTE;
  }

  /** `begins`: «09:00», or nothing. */
  begin(begins = ""): void {
    const now = this.clock();
    this.begun = findBeginning(begins, now);
    this.rests.clear();
    this.go(0);
  }

  /** The next moment; after the last one the meeting is over. */
  next(): void {
    if (this.state_ === "waiting" || this.state_ === "ended") return;
    if (this.at_ + 1 < this.minutes.length) {
      this.go(this.at_ + 1);
      return;
    }
    this.mark = this.clock();
    this.state_ = "ended";
  }

  /** To any moment; one that was left has what was left of it, and never less than nothing. */
  go(moment: number): void {
    if (this.state_ === "running" || this.state_ === "held") this.rests.set(this.at_, this.rest);
    this.at_ = moment;
    const whole = (this.minutes[moment] ?? 0) * MINUTE;
    this.mark = this.clock() + Math.max(0, this.rests.get(moment) ?? whole);
    this.state_ = "running";
  }

  /** Holds the time, or lets it go on. The meeting falls behind meanwhile. */
  hold(): void {
    if (this.state_ === "running") {
      this.mark = this.rest;
      this.state_ = "held";
    } else if (this.state_ === "held") {
      this.mark = this.clock() + this.mark;
      this.state_ = "running";
    }
  }

  /** More time for the moment, or less; what is over counts from now. */
  give(minutes: number): void {
    if (this.state_ !== "running" && this.state_ !== "held") return;
    const rest = Math.max(0, Math.max(0, this.rest) + minutes * MINUTE);
    this.mark = this.state_ === "held" ? rest : this.clock() + rest;
  }

  /** Back to before the beginning. */
  reset(): void {
    this.state_ = "waiting";
    this.at_ = 0;
    this.rests.clear();
  }

  private get rest(): number {
    if (this.state_ === "running") return this.mark - this.clock();
    return this.state_ === "held" ? this.mark : 0;
  }

  private planned(moment: number): number {
    return this.begun + sum(this.minutes.slice(0, moment)) * MINUTE;
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((whole, number) => whole + number, 0);

/** «Til tiden», «3 min bagud», «2 min foran». */
export function wordBehind(minutes: number): string {
  if (!minutes) return "Til tiden";
  return minutes > 0 ? `${minutes} min bagud` : `${-minutes} min foran`;
}

const isNumbers = (found: unknown): found is number[] => Array.isArray(found) && found.every(isNumber);
const STATES: readonly unknown[] = ["running", "held", "ended"];

/** What was kept, whatever was written there; null where it is none. */
export function readKept(found: unknown): Kept | null {
  const { minutes, state, at, begun, mark, rests }: Partial<Record<keyof Kept, unknown>> = open(found);
  if (!isNumbers(minutes) || !STATES.includes(state) || !isNumber(at) || !isNumber(begun) || !isNumber(mark))
    return null;
  if (!Number.isInteger(at) || at < 0 || at >= minutes.length) return null;
  const pairs = (Array.isArray(rests) ? rests : []).filter((pair) => isNumbers(pair) && pair.length === 2);
  return { minutes, state: state as RunState, at, begun, mark, rests: pairs as [number, number][] };
}
