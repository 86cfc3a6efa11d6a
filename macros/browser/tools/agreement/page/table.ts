// What all parts of the page work on: the data, the desk, and the question that is shown.
import type { Keeping } from "../../../shared/storage";
import type { ToolPage } from "../../frame/tool_page";
import { type Agreement, type Answer, answerOf } from "../agreement";
import { type AgreementData, findQuestion, listQuestions, type Question } from "../data";
import { takeBack } from "../undoing";

const SLOT = "samspil-aftalebygger-spoergsmaal";

export class Table {
  private shown: string;
  private readonly watching: ((isAsked: boolean) => void)[] = [];

  constructor(
    readonly page: ToolPage<Agreement>,
    readonly data: AgreementData,
    private readonly tab: Keeping,
  ) {
    const asked = location.hash.slice(1);
    const kept = tab.readText(SLOT) ?? "";
    this.shown = [asked, kept].find((id) => findQuestion(data, id)) ?? listQuestions(data)[0]?.id ?? "";
  }

  get agreement(): Agreement {
    return this.page.desk.state;
  }

  /** The question that is shown. */
  get question(): Question {
    const question = findQuestion(this.data, this.shown);
    if (!question) throw new Error("An agreement without questions");
    return question;
  }

  get answer(): Answer {
    return answerOf(this.agreement, this.question.id);
  }

  /** Keeps a change that can be undone without what was written elsewhere since. */
  change(agreement: Agreement, told: string): void {
    this.page.desk.change(agreement, told, takeBack(this.agreement, agreement));
  }

  /** Calls when another question is shown; `isAsked` where the reader went there by a press. */
  watch(show: (isAsked: boolean) => void): void {
    this.watching.push(show);
  }

  go(id: string): void {
    if (!findQuestion(this.data, id)) return;
    this.shown = id;
    this.tab.writeText(SLOT, id);
    for (const watch of this.watching) watch(true);
  }

  /** The question so many places on; null at either end. */
  neighbour(steps: number): Question | null {
    const all = listQuestions(this.data);
    return all[all.findIndex(({ id }) => id === this.shown) + steps] ?? null;
  }
}
