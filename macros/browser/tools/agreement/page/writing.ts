// One question: what is written, how far it is, who takes it on, and our draft.
import { find, findAll, make, need } from "../../../shared/elements";
import { count } from "../../../shared/words";
import type { Part } from "../../frame/tool_page";
import { answerOf, LONGEST_TEXT, STATUS_WORDS, STATUSES, withAnswer, write } from "../agreement";
import { listQuestions, numberOf } from "../data";
import { findOpen, insertDraft } from "../drafting";
import type { Table } from "./table";

export class Writing implements Part {
  private readonly root: HTMLElement;
  private readonly text: HTMLTextAreaElement;
  private readonly who: HTMLInputElement;
  private readonly title: HTMLElement;
  /** The question that the fields show. */
  private shown = "";

  constructor(private readonly table: Table) {
    const { root } = table.page;
    this.root = root;
    this.text = need("[data-s-agree-text]", root);
    this.who = need("[data-s-agree-who]", root);
    this.title = need("[data-s-agree-question]", root);
    this.text.maxLength = LONGEST_TEXT;
  }

  listen(): void {
    const { table, root } = this;
    const press = (query: string, act: () => void): void => need(query, root).addEventListener("click", act);
    this.text.addEventListener("input", () => {
      table.page.desk.write(write(table.agreement, table.question.id, this.text.value));
    });
    this.who.addEventListener("input", () => {
      table.page.desk.write(withAnswer(table.agreement, table.question.id, { who: this.who.value }));
    });
    for (const choice of findAll<HTMLInputElement>("[data-s-agree-status]", root)) {
      choice.addEventListener("change", () => this.setStatus(choice.value));
    }
    press("[data-s-agree-draft]", () => this.draft());
    press("[data-s-agree-next-place]", () => this.showPlace());
    press("[data-s-agree-back]", () => this.step(-1));
    press("[data-s-agree-on]", () => this.step(1));
    table.watch(() => {
      this.render();
      this.title.focus();
    });
  }

  render(): void {
    const { table, root } = this;
    const { question, answer, data } = table;
    const isOther = this.shown !== question.id;
    this.shown = question.id;
    const number = numberOf(data, question.id);
    const group = data.groups.find(({ questions }) => questions.includes(question));
    const points = data.points.filter(({ id }) => question.points.includes(id)).map(({ title }) => title);
    const belongs = points.length ? ` · minimumspunkt: ${points.join(", ")}` : "";
    need("[data-s-agree-where]", root).textContent =
      `${group?.title ?? ""} · ${number} af ${listQuestions(data).length}${belongs}`;
    if (isOther) {
      this.title.textContent = question.question.text;
      const sub = need("[data-s-agree-sub]", root);
      sub.replaceChildren(...question.sub.map((one) => make("li", {}, one)));
      sub.hidden = question.sub.length === 0;
      need("[data-s-agree-draft]", root).hidden = question.draft.length === 0;
    }
    // What the reader is writing in is not written over.
    if (isOther || document.activeElement !== this.text) this.text.value = answer.text;
    if (isOther || document.activeElement !== this.who) this.who.value = answer.who;
    for (const choice of findAll<HTMLInputElement>("[data-s-agree-status]", root)) {
      choice.checked = choice.value === answer.status;
    }
    need("[data-s-agree-mark]", root).hidden = !answer.isDraft;
    this.renderOpen();
    need("[data-s-agree-back]", root).setAttribute("aria-disabled", String(!table.neighbour(-1)));
    need("[data-s-agree-on]", root).setAttribute("aria-disabled", String(!table.neighbour(1)));
  }

  private renderOpen(): void {
    const open = findOpen(this.table.answer.text, this.table.question);
    const line = need("[data-s-agree-open]", this.root);
    line.hidden = open.length === 0 && !line.contains(document.activeElement);
    const shown = `${count(open.length, "plads", "pladser")} at udfylde`;
    need("[data-s-agree-open-said]", this.root).textContent = open[0] ? `${shown}: ${open[0].text}` : shown;
  }

  private setStatus(value: string): void {
    const { table } = this;
    const status = STATUSES.find((one) => one === value);
    if (!status) return;
    const { id, title } = table.question;
    table.change(withAnswer(table.agreement, id, { status }), `«${title}»: ${STATUS_WORDS[status]}.`);
  }

  private draft(): void {
    const { table } = this;
    const { id } = table.question;
    const before = answerOf(table.agreement, id);
    const answer = insertDraft(before, table.question, table.agreement.parties);
    if (answer === before) {
      table.page.say("Udkastet står der allerede.");
      return;
    }
    const told = before.text.trim() ? "Udkastet er lagt under det, I havde skrevet." : "Udkastet er sat ind.";
    table.change(withAnswer(table.agreement, id, answer), told);
  }

  /** Selects the next place to fill in, after where the reader is. */
  private showPlace(): void {
    const open = findOpen(this.text.value, this.table.question);
    const next = open.find(({ from }) => from >= this.text.selectionEnd) ?? open[0];
    if (!next) return;
    this.text.focus();
    this.text.setSelectionRange(next.from, next.to);
  }

  private step(steps: number): void {
    const next = this.table.neighbour(steps);
    if (next) this.table.go(next.id);
    else find("#aftale-mangler", this.root)?.scrollIntoView();
  }
}
