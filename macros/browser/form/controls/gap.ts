// What a case should tell, with the way to say that the source leaves it open.
import { make } from "../../shared/elements";
import type { Asked } from "../data";
import { keepGap, leavesOpen } from "../record/gaps";
import { type Group, isBlank } from "../record/values";
import type { Watcher } from "./watcher";

/** Where what is left open is written. */
export const GAPS = "ikke_angivet";

/** The press below a field that is asked for. */
export class GapTick {
  readonly element: HTMLElement;
  private readonly box: HTMLInputElement;

  constructor(
    private readonly asked: Asked,
    private readonly record: Group,
    watcher: Watcher,
  ) {
    const id = `f-${this.key}-ukendt`;
    this.box = make("input", { type: "checkbox", id });
    this.element = make("p", { class: "f-open" }, this.box, make("label", { for: id }, asked.gap));
    this.box.addEventListener("change", () => {
      keepGap(this.record, this.key, this.box.checked);
      watcher.renew(GAPS);
      watcher.changed([GAPS]);
      watcher.left([this.key]);
    });
    this.sync();
  }

  private get key(): string {
    return this.asked.fields[0] ?? "";
  }

  /** Shows what the record says. There is nothing to leave open where something is said. */
  sync(): void {
    this.box.checked = leavesOpen(this.record, this.key);
    const isAnswered = this.asked.fields.some((key) => !isBlank(this.record[key]));
    this.element.hidden = isAnswered && !this.box.checked;
  }
}
