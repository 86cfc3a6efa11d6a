// The questions, each with its answers to choose among. Those that an answer makes superfluous go, and others come.
import { arrange, make, need } from "../../shared/elements";
import type { Part, ToolPage } from "../frame/tool_page";
import { type Answers, listAsked } from "./choosing";
import type { ChoiceData, Question } from "./data";

export class Asking implements Part {
  private readonly list: HTMLElement;
  /** Made once each, so that the keyboard stays where it is. */
  private readonly made = new Map<string, HTMLElement>();

  constructor(
    private readonly page: ToolPage<Answers>,
    private readonly data: ChoiceData,
  ) {
    this.list = need("[data-s-choice-questions]", page.root);
  }

  render(): void {
    const answers = this.page.desk.state;
    const asked = listAsked(this.data.questions, answers);
    arrange(
      this.list,
      asked.map((question) => this.ask(question)),
    );
    for (const [number, question] of asked.entries()) {
      const field = this.ask(question);
      need("[data-s-choice-number]", field).textContent = `${number + 1} af ${asked.length}`;
      for (const radio of Array.from(field.querySelectorAll("input"))) {
        radio.checked = radio.value === answers[question.id];
      }
    }
  }

  private ask(question: Question): HTMLElement {
    const known = this.made.get(question.id);
    if (known) return known;
    const name = `valg-${question.id}`;
    const choices = question.answers.map((answer) => {
      const radio = make("input", { type: "radio", name, value: answer.id });
      radio.addEventListener("change", () => this.answer(question, answer.id));
      return make("label", { class: "s-choice__answer" }, radio, make("span", {}, answer.title));
    });
    const number = make("span", { class: "s-choice__number", "data-s-choice-number": true });
    const field = make(
      "fieldset",
      { class: "s-choice__question" },
      make("legend", {}, number, make("span", {}, question.title)),
      choices,
    );
    this.made.set(question.id, field);
    return field;
  }

  private answer(question: Question, answer: string): void {
    const { desk } = this.page;
    desk.change({ ...desk.state, [question.id]: answer });
  }
}
