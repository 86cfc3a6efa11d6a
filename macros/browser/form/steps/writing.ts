// The case that is being written, and the draft of it.
import { Drafts } from "../draft";
import { given } from "../given";
import { findToday } from "../record/calendar";
import { listFields } from "../record/fields";
import { keepsId, makeId } from "../record/ids";
import { blankGroup, type Entries, type Group, gather, spread, textOf } from "../record/values";
import { check } from "../rules/check";
import type { Path, Problem } from "../rules/findings";
import { tellInForm } from "./asking";
import { orderOf } from "./plan";

export class Writing {
  spread: Group = blankGroup(listFields());
  /** The id of the case that is there already; nothing for a new one. */
  existing = "";
  /** Whether something has been written since it was opened: who only looks leaves no draft behind. */
  isChanged = false;
  /** Whether everything that is wrong is told, also where the reader has not been yet. */
  tellsAll = false;
  private idIsOwn = false;
  private visited = new Set<string>();
  private readonly drafts = new Drafts();

  private get slot(): string {
    return this.existing ? `case.${this.existing}` : "ny";
  }

  get isRefused(): boolean {
    return this.drafts.isRefused;
  }

  /** The record as its file has it. */
  gather(): Entries {
    return gather(listFields(), this.spread);
  }

  /** Opens a case that is there, or a new one; its draft, where there is one. Returns whether there was. */
  open(existing: string, record: Entries | null): boolean {
    this.existing = existing;
    this.visited = new Set();
    this.tellsAll = false;
    this.isChanged = false;
    const kept = this.drafts.load(this.slot);
    const fields = listFields();
    // A draft may be of an older model: what no field knows is left out.
    this.spread = spread(fields, kept ? gather(fields, spread(fields, kept.record)) : (record ?? given().begun));
    this.idIsOwn = existing !== "" || ((kept ? kept.idIsOwn : record !== null) && keepsId(textOf(this.spread.id)));
    this.renewId();
    return kept !== null;
  }

  /** Makes the id of the title. One that an editor has written in an older form, or that is there already, stays. */
  private renewId(): void {
    if (!this.idIsOwn) this.spread.id = makeId(textOf(this.spread.titel));
  }

  /** Keeps the draft. Returns whether there was something to keep. */
  save(): boolean {
    if (this.isChanged) this.drafts.save(this.slot, { idIsOwn: this.idIsOwn, record: this.spread });
    return this.isChanged;
  }

  removeDraft(): void {
    this.drafts.remove(this.slot);
  }

  /** Takes note of what was written. */
  note(path: Path): void {
    this.isChanged = true;
    if (path[0] === "titel") this.renewId();
  }

  visit(path: Path): void {
    this.visited.add(path.join("-"));
  }

  /** Everything that is wrong, in the order of the form. */
  listProblems(): Problem[] {
    const circumstances = { isExisting: this.existing !== "", today: findToday() };
    const problems = tellInForm(check(this.spread, circumstances), this.spread);
    return problems.sort((a, b) => orderOf(a.path) - orderOf(b.path));
  }

  /** Whether a problem is told: where the reader has been, or has asked for all. */
  tells(problem: Problem): boolean {
    const name = problem.path.join("-");
    const isInside = (visited: string) => visited === name || visited.startsWith(`${name}-`);
    return this.tellsAll || Array.from(this.visited).some(isInside);
  }
}
