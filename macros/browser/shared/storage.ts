// Keeping in this browser. It may be refused (from disk, in a private window, by a policy, when it is full); everything
// else works all the same, and the reader is told.
import { parse } from "./found";

const PROBE = "samspil.proeve";

export class Keeping {
  /** Whether the browser refused the last time that something was to be kept or read. */
  isRefused = false;

  /** `of` gives the storage; even to ask for it may be refused. */
  constructor(private readonly of: () => Storage) {}

  /** Learns whether the browser keeps anything here, before the reader has something to lose. */
  probe(): this {
    if (this.writeText(PROBE, "1")) this.remove(PROBE);
    return this;
  }

  /** The text that is kept, or null. */
  readText(slot: string): string | null {
    try {
      return this.of().getItem(slot);
    } catch {
      this.isRefused = true;
      return null;
    }
  }

  /** What is kept, or null where it is nothing or no JSON. Anyone may have written it: the caller cleans it. */
  read(slot: string): unknown {
    return parse(this.readText(slot) ?? "");
  }

  /** The slots that begin so; none where the browser refuses. */
  list(beginning: string): string[] {
    try {
      return Object.keys(this.of()).filter((slot) => slot.startsWith(beginning));
    } catch {
      this.isRefused = true;
      return [];
    }
  }

  /** Whether it was kept. */
  writeText(slot: string, text: string): boolean {
    try {
      this.of().setItem(slot, text);
      this.isRefused = false;
    } catch {
      this.isRefused = true;
    }
    return !this.isRefused;
  }

  write(slot: string, value: unknown): boolean {
    return this.writeText(slot, JSON.stringify(value));
  }

  remove(slot: string): void {
    try {
      this.of().removeItem(slot);
    } catch {
      this.isRefused = true;
    }
  }
}

/** Until the reader clears it. */
export const keepInBrowser = (): Keeping => new Keeping(() => window.localStorage);
/** Until the tab is closed. */
export const keepInTab = (): Keeping => new Keeping(() => window.sessionStorage);
