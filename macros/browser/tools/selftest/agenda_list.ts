// «Tag det op, når I mødes»: the points of the talk, each of which can be left out, and the way to plan it as a meeting.
import { arrange, make, need } from "../../shared/elements";
import type { Part, ToolPage } from "../frame/tool_page";
import { type AgendaPoint, countMinutes, type Offered, writeMeeting } from "./agenda";
import type { Link } from "./answering";
import { choose, type State } from "./state";
import type { View } from "./view";

const quiet = (text: string): HTMLElement => make("span", { class: "s-quiet" }, text);

export class AgendaList implements Part {
  private readonly list: HTMLElement;
  private readonly sum: HTMLElement;
  private readonly meeting: HTMLAnchorElement;
  private readonly sheets: HTMLElement;
  /** «Lav mødet», as the template has it. */
  private readonly planner: string;
  private readonly rows = new Map<string, HTMLLIElement>();

  constructor(
    private readonly page: ToolPage<State>,
    private readonly view: View,
    private readonly link: Link,
  ) {
    this.list = need("[data-s-selftest-agenda]", page.root);
    this.sum = need("[data-s-selftest-sum]", page.root);
    this.meeting = need<HTMLAnchorElement>("[data-s-selftest-meeting]", page.root);
    this.sheets = need("[data-s-selftest-sheets]", page.root);
    this.planner = this.meeting.getAttribute("href") ?? "";
  }

  render(): void {
    const { reading } = this.view;
    if (!reading) return;
    const { agenda, offered, test, isOpen } = reading;
    need("[data-s-selftest-talk]", this.page.root).hidden = isOpen;
    this.sum.textContent = `${countMinutes(agenda)} minutter.`;
    this.meeting.setAttribute("href", writeMeeting(this.planner, agenda));
    const opening = agenda.slice(0, test.opening.length);
    const closing = agenda.slice(agenda.length - test.closing.length);
    arrange(this.list, [
      ...opening.map((point) => this.fixedRow(point, test.id)),
      ...offered.map((one) => this.row(one)),
      ...closing.map((point) => this.fixedRow(point, test.id)),
    ]);
    this.sheets.replaceChildren(
      ...(test.sheets.length ? [make("p", {}, "Ark til bagefter: ", ...this.nameSheets(test.sheets))] : []),
    );
  }

  private nameSheets(sheets: readonly { title: string; page: string }[]): (Node | string)[] {
    return sheets.flatMap((sheet, at) => [at ? ", " : "", this.link(sheet.page, sheet.title)]);
  }

  private fixedRow({ title, minutes, what }: AgendaPoint, test: string): HTMLLIElement {
    const words = make("span", { class: "s-selftest__point" }, make("b", {}, title), quiet(what));
    return this.keep(`${test}-${title}`, () => make("li", {}, words, quiet(`${minutes} min`)));
  }

  /** One that is pressed keeps its place in the page: only what it says is written anew. */
  private row({ topic: { question }, key, minutes, isOn }: Offered): HTMLLIElement {
    const row = this.keep(key, () => {
      const field = make("input", { type: "checkbox", "data-s-selftest-on": key });
      field.addEventListener("change", () => this.turn(key, field.checked, question.title));
      const words = make(
        "span",
        { class: "s-selftest__point" },
        make("b", {}, question.title),
        quiet(question.statement.text),
      );
      return make("li", {}, make("label", {}, field, words), quiet(""));
    });
    need<HTMLInputElement>("input", row).checked = isOn;
    row.classList.toggle("s-selftest__off", !isOn);
    need(":scope > .s-quiet", row).textContent = isOn ? `${minutes} min` : "";
    return row;
  }

  private keep(key: string, makeRow: () => HTMLLIElement): HTMLLIElement {
    const row = this.rows.get(key) ?? makeRow();
    this.rows.set(key, row);
    return row;
  }

  private turn(key: string, isOn: boolean, title: string): void {
    const told = isOn ? `«${title}» er med på dagsordenen.` : `«${title}» er taget af dagsordenen.`;
    this.page.desk.change(choose(this.view.state, key, isOn), told);
  }
}
