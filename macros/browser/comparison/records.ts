// The records that are compared: a piece for each, loaded when it is needed.
import { findWorst } from "../shared/failure";
import type { Loader } from "../shared/loading";
import type { Sort } from "./choice";
import type { ComparedRecord } from "./data";

export class Records {
  private readonly found = new Map<string, ComparedRecord>();
  private readonly failures = new Map<string, unknown>();

  /** @param kinds what a thing of each sort is called in the names of its files */
  constructor(
    private readonly loader: Pick<Loader, "load">,
    private readonly kinds: Readonly<Record<Sort, string>>,
  ) {}

  get(sort: Sort, id: string): ComparedRecord | undefined {
    return this.found.get(this.nameOf(sort, id));
  }

  /** Ends when every record is here, or did not come; those are asked for anew the next time. */
  async load(sort: Sort, ids: readonly string[]): Promise<void> {
    await Promise.all(ids.map((id) => this.loadOne(this.nameOf(sort, id))));
  }

  /** Why some of the records did not come. */
  findFailure(sort: Sort, ids: readonly string[]): unknown {
    return findWorst(ids.map((id) => this.failures.get(this.nameOf(sort, id))).filter(Boolean));
  }

  private nameOf(sort: Sort, id: string): string {
    return `${this.kinds[sort]}-${id}`;
  }

  private async loadOne(name: string): Promise<void> {
    if (this.found.has(name)) return;
    try {
      this.found.set(name, await this.loader.load<ComparedRecord>(`sammenlign/${name}`));
      this.failures.delete(name);
    } catch (error) {
      this.failures.set(name, error);
    }
  }
}
