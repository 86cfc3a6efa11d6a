// A time that runs out. It asks the clock that it is given, so that a page that slept has not lost any of it.

const SECOND = 1000;

export type CountdownState = "off" | "running" | "paused" | "over";

export class Countdown {
  private ends = 0;
  private rest = 0;
  private now_: CountdownState = "off";

  constructor(private readonly clock: () => number) {}

  get state(): CountdownState {
    if (this.now_ === "running" && this.ends <= this.clock()) this.now_ = "over";
    return this.now_;
  }

  /** Whole seconds that are left: the last one is told until it has gone. */
  get seconds(): number {
    const { state } = this;
    if (state === "running") return Math.ceil((this.ends - this.clock()) / SECOND);
    return state === "paused" ? Math.ceil(this.rest / SECOND) : 0;
  }

  start(minutes: number): void {
    this.ends = this.clock() + minutes * 60 * SECOND;
    this.now_ = "running";
  }

  /** Holds a running time, lets a held one go on, and leaves others as they are. */
  pause(): void {
    if (this.state === "running") {
      this.rest = this.ends - this.clock();
      this.now_ = "paused";
    } else if (this.state === "paused") {
      this.ends = this.clock() + this.rest;
      this.now_ = "running";
    }
  }

  stop(): void {
    this.now_ = "off";
  }
}

export function writeClock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
