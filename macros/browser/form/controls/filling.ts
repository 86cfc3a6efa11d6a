// What a control writes itself: the day of today, and the beginning of an address that was copied without it.
import { make, makeButton } from "../../shared/elements";
import { findToday } from "../record/calendar";
import { tellDate } from "../record/dates";
import { whole } from "../words/patterns";
import type { Watcher } from "./watcher";

const SCHEME = "https://";

function write(control: HTMLInputElement, text: string): void {
  control.value = text;
  for (const name of ["input", "change"]) control.dispatchEvent(new Event(name, { bubbles: true }));
}

/** A control with a button beside it that writes the day of today. */
export function besideToday(control: HTMLInputElement, label: string, watcher: Watcher): HTMLElement {
  const press = (): void => {
    const today = tellDate(findToday());
    write(control, today);
    control.focus();
    watcher.say(`${today} er skrevet.`);
  };
  return make("div", { class: "f-beside" }, control, makeButton(label, { class: "f-tool f-today" }, press));
}

/** The whole of an address that was written without its beginning, as browsers show it; any other text as it is. */
export function wholeAddress(text: string): string {
  const address = text.trim();
  const isWithout = !address.includes("://") && whole("web_address").test(address.toLowerCase());
  return isWithout ? SCHEME + address : text;
}

/** Writes what an address lacks as the control is left. The line that tells of it comes back, to stand below. */
export function completeAddress(control: HTMLInputElement, watcher: Watcher): HTMLElement {
  const told = `Vi satte ${SCHEME} foran.`;
  let kept = "";
  const undo = makeButton("Fortryd", { class: "f-tool" }, () => {
    note.hidden = true;
    const before = kept;
    write(control, before);
    control.focus();
  });
  const note = make("p", { class: "f-pasted", hidden: true }, make("span", {}, told), " ", undo);
  control.addEventListener("input", () => {
    note.hidden = true;
  });
  control.addEventListener("change", () => {
    const address = wholeAddress(control.value);
    // Who wanted it as it was is not asked twice.
    if (address === control.value || control.value === kept) return;
    kept = control.value;
    control.value = address;
    note.hidden = false;
    watcher.say(told);
  });
  return note;
}
