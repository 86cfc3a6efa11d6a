// The things that a collection names: a piece for each, loaded when it is needed.
import { findWorst } from "../shared/failure";
import { type Loader, LoadingError } from "../shared/loading";
import type { HandoutItem } from "./data";

/** Every key that there is; so that a thing that is no longer there can be told from one that did not come. */
const ALL = "samling/alle";

/** Things that did not come, and why. */
export interface Lost {
  keys: readonly string[];
  error: unknown;
}

export class Items {
  private readonly found = new Map<string, HandoutItem>();
  private readonly gone = new Set<string>();
  private readonly failures = new Map<string, unknown>();

  constructor(private readonly loader: Pick<Loader, "load">) {}

  get(key: string): HandoutItem | undefined {
    return this.found.get(key);
  }

  /** Whether there is no such thing any more. One that did not come may still be there. */
  isGone(key: string): boolean {
    return this.gone.has(key);
  }

  /** A thing's title; where it is not here, what is known of it. */
  titleOf(key: string): string {
    return this.found.get(key)?.titel ?? `«${key.split(":")[1]}»`;
  }

  /** Ends when every thing is here, or known to be gone, or did not come; those are asked for anew the next time. */
  async load(keys: readonly string[]): Promise<void> {
    await Promise.all(keys.map((key) => this.loadOne(key)));
  }

  findLost(keys: readonly string[]): Lost | null {
    const lost = keys.filter((key) => this.failures.has(key));
    return lost.length ? { keys: lost, error: findWorst(lost.map((key) => this.failures.get(key))) } : null;
  }

  private async loadOne(key: string): Promise<void> {
    if (this.found.has(key) || this.gone.has(key)) return;
    try {
      this.found.set(key, await this.loader.load<HandoutItem>(`samling/${key.replace(":", "-")}`));
      this.failures.delete(key);
    } catch (error) {
      await this.judge(key, error);
    }
  }

  /** A browser says the same of a file that is not there and of a line that is down. The list of things knows. */
  private async judge(key: string, error: unknown): Promise<void> {
    const isUnreachable = error instanceof LoadingError && error.reason === "unreachable";
    const all = isUnreachable ? await this.loader.load<readonly string[]>(ALL).catch((other: unknown) => other) : null;
    if (Array.isArray(all) && !all.includes(key)) {
      this.gone.add(key);
      this.failures.delete(key);
    } else {
      this.failures.set(key, all instanceof LoadingError ? findWorst([error, all]) : error);
    }
  }
}
