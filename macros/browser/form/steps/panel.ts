// One step of the form: its heading, the list of what is wrong, its fields and the ways on.
import { make, makeButton } from "../../shared/elements";
import { count } from "../../shared/words";
import { growAll } from "../controls/control";
import { makeControls } from "../controls/field";
import { GapTick } from "../controls/gap";
import type { Watcher } from "../controls/watcher";
import type { Step } from "../data";
import { given } from "../given";
import { findField } from "../record/fields";
import { type Group, isBlank } from "../record/values";
import { hashOf, listKeys, MORE } from "./plan";

/** What the buttons below a step do; null where there is none. */
export interface Ways {
  readonly back: (() => void) | null;
  readonly on: (() => void) | null;
  /** What the button onwards says. */
  readonly onText: string;
}

export class Panel {
  readonly panel: HTMLElement;
  readonly heading: HTMLElement;
  readonly summary: HTMLElement;
  readonly body = make("div", { class: "f-body" });
  private ticks: readonly GapTick[] = [];

  constructor(
    readonly step: Step,
    count: string,
    ways: Ways,
  ) {
    const id = `f-${hashOf(step)}`;
    this.heading = make(
      "h2",
      { tabindex: "-1", id },
      make("span", { class: "f-step__count" }, `${count}:`),
      ` ${step.title}`,
    );
    const look = { class: "f-summary", tabindex: "-1", role: "group", "aria-label": "Ting at rette", hidden: true };
    this.summary = make("div", look);
    this.panel = make(
      "section",
      { class: `f-step f-step--${step.id}`, "aria-labelledby": id, hidden: true },
      this.heading,
      make("p", { class: "f-lead" }, step.lead),
      this.summary,
      this.body,
      make("p", { class: "s-actions f-go" }, makeWays(ways)),
    );
  }

  show(isShown: boolean): void {
    this.panel.hidden = !isShown;
  }

  /** Whether something is written in the step that is not there from the beginning. */
  isBegun(record: Group): boolean {
    const { begun } = given();
    return listKeys(this.step).some((key) => !isBlank(record[key]) && record[key] !== begun[key]);
  }

  /** Makes the step's fields anew. */
  fill(record: Group, watcher: Watcher): void {
    const ticks: GapTick[] = [];
    const make = (key: string): HTMLElement[] => {
      const control = makeControls(findField(key), record, [key], watcher);
      const asked = given().asked.find(({ fields }) => fields[0] === key);
      if (!asked) return [control];
      const tick = new GapTick(asked, record, watcher);
      ticks.push(tick);
      return [control, tick.element];
    };
    const { fields, rare } = this.step;
    const content =
      this.step === MORE
        ? given().more.map((part) => makePart(part, part.fields.flatMap(make), record))
        : [...fields.flatMap(make), ...(rare.length ? [makeRare(this.step, rare.flatMap(make), record)] : [])];
    this.ticks = ticks;
    this.body.replaceChildren(...content);
  }

  /** Shows what the record says now of what a source leaves open. */
  follow(): void {
    for (const tick of this.ticks) tick.sync();
  }
}

/** What few need, folded at the end of a step; it stands open where it is filled in. */
function makeRare(step: Step, controls: readonly HTMLElement[], record: Group): HTMLElement {
  const isOpen = step.rare.some((key) => !isBlank(record[key]));
  const details = make(
    "details",
    { class: "f-rare", open: isOpen },
    make("summary", {}, step.rare_title),
    make("div", { class: "f-rare__fields" }, controls),
  );
  details.addEventListener("toggle", () => growAll(details));
  return details;
}

function makeWays(ways: Ways): HTMLElement[] {
  const buttons: HTMLElement[] = [];
  if (ways.back) buttons.push(makeButton("Tilbage", { class: "s-button s-button--quiet" }, ways.back));
  if (ways.on) buttons.push(makeButton(ways.onText, { class: "s-button" }, ways.on));
  return buttons;
}

/** A group of the long form, folded; its note tells how much of it is filled in, or what it has. */
function makePart(part: Step, controls: readonly HTMLElement[], record: Group): HTMLElement {
  const note = make("span", { class: "f-part__note" });
  const details = make("details", { class: "f-part" }, make("summary", {}, part.title, note), controls);
  const tell = () => {
    const filled = part.fields.filter((key) => !isBlank(record[key])).length;
    const titles = part.fields.map((key) => findField(key).label).join(", ");
    note.textContent = filled ? count(filled, "felt er udfyldt", "felter er udfyldt") : titles;
    note.classList.toggle("f-part__note--filled", filled > 0);
  };
  details.addEventListener("toggle", () => {
    tell();
    if (details.open) growAll(details);
  });
  details.addEventListener("change", tell);
  tell();
  return details;
}
