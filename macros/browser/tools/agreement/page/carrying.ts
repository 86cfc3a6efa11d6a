// What was written on the sheet with the same questions, in this browser, can be written on here.
import { find, need } from "../../../shared/elements";
import { keepInBrowser } from "../../../shared/storage";
import { Copies } from "../../../sheet/copies";
import type { Part } from "../../frame/tool_page";
import { begin, tellUnplaced } from "../../frame/work";
import { isEmpty } from "../agreement";
import { takeSheet } from "../saving";
import type { Table } from "./table";

export class Carrying implements Part {
  private readonly line: HTMLElement;

  constructor(private readonly table: Table) {
    this.line = need("[data-s-agree-carry]", table.page.root);
  }

  listen(): void {
    need("[data-s-agree-carry-on]", this.line).addEventListener("click", () => this.carryOn());
  }

  render(): void {
    this.line.hidden = !isEmpty(this.table.agreement) || !this.findCopy();
  }

  private findCopy() {
    const copy = new Copies(keepInBrowser(), this.table.data.sheet.id, "").findLatest();
    return Object.keys(copy.answers).length ? copy : null;
  }

  /** The sheet stays as it is; its answers become an agreement of their own. */
  private carryOn(): void {
    const copy = this.findCopy();
    if (!copy) return;
    const { page, data } = this.table;
    const { state, name, unplaced } = takeSheet(copy.answers, data);
    const work = { ...begin(page.kind, state), name: name || copy.name };
    page.desk.take(work, `Svarene fra arket er hentet. Arket er, som det var.${tellUnplaced(unplaced)}`);
    page.onceShown(() => find("[data-s-tool-name]", page.root)?.focus());
  }
}
