// How many cases are picked, and the way to compare them: where cases are chosen and read, a bar at the bottom of the
// window; elsewhere, where it would be in the way, a few words in the head.
import { find, make, makeButton, need } from "../shared/elements";
import { count } from "../shared/words";
import type { Choosing } from "./choosing";

export class Tray {
  private readonly element = make("div", {
    class: "s-tray",
    role: "region",
    "aria-label": "Valgt til sammenligning",
    hidden: true,
  });
  private readonly count = make("p", { class: "s-tray__count" });
  private readonly go: HTMLAnchorElement;

  constructor(
    private readonly choosing: Choosing,
    private readonly comparing: string,
  ) {
    this.go = make("a", { class: "s-button", href: comparing }, "Sammenlign");
    const clear = makeButton("Ryd", { class: "s-button s-button--quiet" }, () => this.clear());
    this.element.append(this.count, this.go, clear);
  }

  refresh(): void {
    // The page that compares shows the choice itself.
    if (find("[data-s-compare]")) return;
    const { picked } = this.choosing.own;
    const link = find<HTMLAnchorElement>("[data-s-comparing]");
    if (link && !find("[data-s-comparable]")) {
      link.hidden = !picked.length;
      link.href = `${this.comparing}?cases=${picked.join(",")}`;
      need("[data-s-count]", link).textContent = ` (${picked.length})`;
      return;
    }
    if (!picked.length && this.element.hidden) return;
    if (!this.element.isConnected) this.choosing.dock.append(this.element);
    this.element.hidden = !picked.length;
    const more = picked.length === 1 ? " Vælg én til." : "";
    this.count.textContent = `${count(picked.length, "case", "cases")} valgt til sammenligning.${more}`;
    this.go.hidden = picked.length < 2;
    this.go.href = `${this.comparing}?cases=${picked.join(",")}`;
    this.choosing.dock.fit();
  }

  private clear(): void {
    this.choosing.letGo();
    // The pressed button is gone; the keyboard goes on from the page's title.
    const title = find("h1");
    if (!title) return;
    title.tabIndex = -1;
    title.focus();
  }
}
