// The way through the steps: how far one has come, and each step to be jumped to. A wide page has them all in a row; a
// narrow one shows them when it is asked to.
import { make, makeButton, makeHidden, makeSign } from "../../shared/elements";
import type { Step } from "../data";
import type { Problem } from "../rules/findings";
import { stepOf } from "./plan";

/** How a step stands. */
export interface Standing {
  /** How much in it is to be mended. */
  readonly wrong: number;
  /** Whether something is written in it, and nothing is wrong or missing, told or not. */
  readonly isDone: boolean;
}

/** What is wrong in a step, without what is only worth a look. */
export const listErrors = (problems: readonly Problem[], step: Step): Problem[] =>
  problems.filter((problem) => !problem.isWarning && stepOf(problem.path) === step);

/** How a step stands, by all that is wrong and what of it is told. */
export const standingOf = (
  step: Step,
  problems: readonly Problem[],
  told: readonly Problem[],
  isBegun: boolean,
): Standing => ({
  wrong: listErrors(told, step).length,
  isDone: isBegun && !listErrors(problems, step).length,
});

interface Tab {
  readonly button: HTMLButtonElement;
  readonly note: HTMLElement;
}

export class Stepper {
  readonly element = make("nav", { class: "f-steps", "aria-label": "Trin i formularen" });
  private readonly tabs = new Map<Step, Tab>();
  private readonly list: HTMLElement;
  private readonly opener: HTMLButtonElement;
  private readonly bar: HTMLProgressElement;

  constructor(steps: readonly Step[], open: (step: Step) => void) {
    const items = steps.map((step, index) => make("li", {}, this.makeTab(step, index + 1, open)));
    this.list = make("ol", { id: "f-alle-trin" }, items);
    this.opener = makeButton("", { class: "f-steps__all", "aria-controls": this.list.id }, () => this.toggle());
    this.bar = make("progress", { max: steps.length, value: 0, "aria-hidden": "true", tabindex: "-1" });
    this.element.append(make("p", { class: "f-steps__bar" }, this.bar, this.opener), this.list);
    this.toggle(false);
  }

  private makeTab(step: Step, number: number, open: (step: Step) => void): HTMLButtonElement {
    const note = make("span", { class: "f-steps__note" });
    const label = make("span", { class: "f-steps__number" }, String(number));
    const button = makeButton([label, make("span", {}, step.title, note)], {}, () => open(step));
    this.tabs.set(step, { button, note });
    return button;
  }

  private toggle(isOpen = this.opener.getAttribute("aria-expanded") !== "true"): void {
    this.opener.setAttribute("aria-expanded", String(isOpen));
    this.opener.textContent = isOpen ? "Skjul trinnene" : "Alle trin";
    this.element.classList.toggle("f-steps--open", isOpen);
  }

  /** Tells which step is shown. */
  show(shown: Step): void {
    this.toggle(false);
    Array.from(this.tabs).forEach(([step, { button }], index) => {
      if (step === shown) {
        button.setAttribute("aria-current", "step");
        this.bar.value = index + 1;
      } else button.removeAttribute("aria-current");
    });
  }

  /** Tells of a step what is to be mended in it, or that it is filled in. */
  note(step: Step, { wrong, isDone }: Standing): void {
    const tab = this.tabs.get(step);
    if (!tab) return;
    const done = isDone ? [" ", makeSign("check"), makeHidden("(udfyldt)")] : [];
    tab.note.replaceChildren(wrong ? ` (${wrong} at rette)` : "", ...done);
    tab.button.classList.toggle("f-steps__wrong", wrong > 0);
    tab.button.classList.toggle("f-steps__done", isDone);
  }
}
