// How far the parties are: the minimum points, and the list of all questions.
import { find, make, makeButton, makeHidden, need } from "../../../shared/elements";
import type { Part } from "../../frame/tool_page";
import { answerOf, countAgreed, countCovered, judgePoint, questionsOf, STATUS_WORDS, type Status } from "../agreement";
import { listQuestions, type MinimumPoint, numberOf, type Question } from "../data";
import type { Table } from "./table";

/** From here on the list stands beside the question. */
const WIDE = "(min-width: 60em)";

/** A drawn sign of how far it is; the words beside it say the same. */
function makeStatus(status: Status, isShown: boolean): HTMLElement {
  const word = isShown ? STATUS_WORDS[status] : makeHidden(`, ${STATUS_WORDS[status]}`);
  return make("span", { class: `s-agree__far s-agree__far--${status}` }, word);
}

export class Overview implements Part {
  private readonly points = new Map<MinimumPoint, HTMLElement>();
  private readonly rows = new Map<Question, HTMLButtonElement>();

  constructor(private readonly table: Table) {}

  listen(): void {
    const { data, page } = this.table;
    const list = need("[data-s-agree-points]", page.root);
    for (const point of data.points) {
      const far = make("span", {});
      const go = makeButton([make("b", {}, point.title), far], { class: "s-agree__point", title: point.text }, () =>
        this.table.go(this.findOpen(point)),
      );
      list.append(make("li", {}, go));
      this.points.set(point, far);
    }
    const nav = need("[data-s-agree-list]", page.root);
    for (const group of data.groups) {
      nav.append(make("p", {}, group.title), make("ol", {}, ...group.questions.map((one) => this.makeRow(one))));
    }
    const fold = need<HTMLDetailsElement>("[data-s-agree-list-fold]", page.root);
    const wide = window.matchMedia(WIDE);
    const fit = (): void => {
      fold.open = wide.matches;
    };
    wide.addEventListener("change", fit);
    fit();
    this.table.watch(() => {
      if (!wide.matches) fold.open = false;
      this.render();
    });
  }

  render(): void {
    const { agreement, data, page, question } = this.table;
    for (const [point, far] of this.points) {
      far.replaceChildren(makeStatus(judgePoint(point, agreement, data), true));
    }
    for (const [one, row] of this.rows) {
      const { status } = answerOf(agreement, one.id);
      find(".s-agree__far", row)?.replaceWith(makeStatus(status, false));
      if (one === question) row.setAttribute("aria-current", "true");
      else row.removeAttribute("aria-current");
    }
    const covered = `${countCovered(agreement, data)} af ${data.points.length}`;
    need("[data-s-agree-covered]", page.root).textContent = covered;
    const all = listQuestions(data);
    need("[data-s-agree-agreed]", page.root).textContent = `${countAgreed(all, agreement)} af ${all.length}`;
  }

  private makeRow(question: Question): HTMLLIElement {
    const number = `${numberOf(this.table.data, question.id)}.`;
    const content = [makeStatus("untouched", false), make("span", {}, `${number} ${question.title}`)];
    const row = makeButton(content, { class: "s-agree__row" }, () => this.table.go(question.id));
    this.rows.set(question, row);
    return make("li", {}, row);
  }

  /** The first question of a point that the parties are not done with; else its first. */
  private findOpen(point: MinimumPoint): string {
    const all = questionsOf(point, this.table.data);
    const open = all.find(({ id }) => !["agreed", "irrelevant"].includes(answerOf(this.table.agreement, id).status));
    return (open ?? all[0])?.id ?? "";
  }
}
