// The works of one kind that are kept in this browser, several, each under its own name.
import { open, parse } from "../../shared/found";
import type { Keeping } from "../../shared/storage";
import { type Kind, saveWork, takeWork, type Work } from "./work";

export const MOST_WORKS = 30;

interface Kept<S> {
  readonly chosen: string;
  readonly works: readonly Work<S>[];
}

export const slotOf = (kind: { id: string }): string => `samspil-${kind.id}`;

export class Shelf<S> {
  /** What was last read or written, and what it said. */
  private text: string | null = null;
  private kept: Kept<S> = { chosen: "", works: [] };

  constructor(
    private readonly kind: Kind<S>,
    private readonly keeping: Keeping,
  ) {}

  get slot(): string {
    return slotOf(this.kind);
  }

  get isRefused(): boolean {
    return this.keeping.isRefused;
  }

  /** Taken apart anew only where another tab has written: it is read at every letter. */
  read(): Kept<S> {
    const text = this.keeping.readText(this.slot);
    if (text !== this.text) this.know(text, this.take(parse(text ?? "")));
    return this.kept;
  }

  /** Keeps one beside the others, the newest first; another tab's stay. Whether it was kept. */
  keep(work: Work<S>): boolean {
    return this.write(work.id, [work, ...this.read().works.filter((other) => other.id !== work.id)]);
  }

  remove(id: string): void {
    const rest = this.read().works.filter((work) => work.id !== id);
    if (rest.length) this.write(rest[0]?.id ?? "", rest);
    else this.clear();
  }

  clear(): void {
    this.keeping.remove(this.slot);
  }

  private take(found: unknown): Kept<S> {
    const { valgt, arbejder } = open(found);
    const works = (Array.isArray(arbejder) ? arbejder : [])
      .slice(0, MOST_WORKS)
      .map((one) => takeWork(one, this.kind)?.work)
      .filter((work): work is Work<S> => work !== undefined);
    const known = new Map(works.map((work) => [work.id, work]));
    return { chosen: typeof valgt === "string" && known.has(valgt) ? valgt : "", works: [...known.values()] };
  }

  private write(chosen: string, works: readonly Work<S>[]): boolean {
    const kept = works.slice(0, MOST_WORKS);
    const { id, edition } = this.kind;
    const saved = {
      samspil: id,
      udgave: edition,
      valgt: chosen,
      arbejder: kept.map((one) => saveWork(one, this.kind)),
    };
    const text = JSON.stringify(saved);
    if (!this.keeping.writeText(this.slot, text)) return false;
    this.know(text, { chosen, works: kept });
    return true;
  }

  private know(text: string | null, kept: Kept<S>): void {
    this.text = text;
    this.kept = kept;
  }
}
