// The list on «Min samling»: its rows are made anew at every change, and the keyboard stays where it was.
import { find, findAll } from "../shared/elements";
import { CONTROLS, type Control, type RowMaker } from "./gathered_row";

export class GatheredList {
  constructor(
    private readonly element: HTMLElement,
    private readonly rows: RowMaker,
  ) {}

  /** @param isFixed somebody else's collection is shown */
  render(keys: readonly string[], isFixed: boolean): void {
    const held = this.element.contains(document.activeElement) ? document.activeElement : null;
    const key = held?.closest("li")?.getAttribute("data-s-key") ?? null;
    const name = CONTROLS.find((control) => held?.hasAttribute(control));
    this.element.replaceChildren(
      ...keys.map((one, at) => (isFixed ? this.rows.makeFixed(one, at) : this.rows.make(one, at))),
    );
    if (name && key !== null) this.controlOf(key, name)?.focus({ preventScroll: true });
  }

  /** Gives the focus to a part of a row, or to its neighbour where it has come to the end of its way. */
  focus(key: string, name: Control): void {
    const control = this.controlOf(key, name);
    const isOff = control?.getAttribute("aria-disabled") === "true";
    (isOff ? this.controlOf(key, name === "data-s-up" ? "data-s-down" : "data-s-up") : control)?.focus();
  }

  controlOf(key: string, name: Control): HTMLElement | null {
    const row = findAll("li", this.element).find((one) => one.getAttribute("data-s-key") === key);
    return row ? find(`[${name}]`, row) : null;
  }
}
