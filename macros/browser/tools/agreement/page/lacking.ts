// «Det mangler I»: what the next meeting is about, and who takes each of it.
import { arrange, make, makeButton, need } from "../../../shared/elements";
import { count } from "../../../shared/words";
import type { Part } from "../../frame/tool_page";
import { answerOf, LONGEST_WHO, withAnswer } from "../agreement";
import { listMissing, type Missing, writeMeeting } from "../missing";
import type { Table } from "./table";

interface Row {
  readonly row: HTMLLIElement;
  readonly what: HTMLElement;
  readonly who: HTMLInputElement;
}

export class Lacking implements Part {
  private readonly list: HTMLElement;
  private readonly meeting: HTMLAnchorElement;
  private readonly page: string;
  private readonly rows = new Map<string, Row>();

  constructor(private readonly table: Table) {
    const { root } = table.page;
    this.list = need("[data-s-agree-missing]", root);
    this.meeting = need("[data-s-agree-meeting]", root);
    this.page = this.meeting.getAttribute("href") ?? "";
  }

  render(): void {
    const missing = listMissing(this.table.agreement, this.table.data);
    arrange(
      this.list,
      missing.map((one) => this.showRow(one)),
    );
    need("[data-s-agree-missing-count]", this.table.page.root).textContent = missing.length
      ? count(missing.length, "spørgsmål", "spørgsmål")
      : "intet";
    this.meeting.href = writeMeeting(this.page, missing);
    this.meeting.hidden = missing.length === 0 && document.activeElement !== this.meeting;
  }

  private showRow(one: Missing): HTMLLIElement {
    const { id } = one.question;
    const row = this.rows.get(id) ?? this.makeRow(one);
    this.rows.set(id, row);
    row.what.textContent = one.what;
    if (document.activeElement !== row.who) row.who.value = answerOf(this.table.agreement, id).who;
    return row.row;
  }

  private makeRow({ question }: Missing): Row {
    const { table } = this;
    const field = `aftale-mangler-${question.id}`;
    const what = make("span", { class: "s-quiet" });
    const go = makeButton(question.title, { class: "s-work__link" }, () => table.go(question.id));
    const who = make("input", { id: field, type: "text", maxlength: LONGEST_WHO, autocomplete: "off" });
    who.addEventListener("input", () => {
      table.page.desk.write(withAnswer(table.agreement, question.id, { who: who.value }));
    });
    const label = make(
      "label",
      { for: field },
      "Hvem tager det?",
      make("span", { class: "s-hidden" }, ` ${question.title}`),
    );
    return { row: make("li", {}, make("div", {}, go, what), make("div", {}, label, who)), what, who };
  }
}
