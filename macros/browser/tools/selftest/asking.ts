// The questions: which test, who answers, and the answers themselves. The template made the fields.
import { find, findAll, need } from "../../shared/elements";
import type { Part, ToolPage } from "../frame/tool_page";
import { annotate, answer, type State, TIMES } from "./state";
import type { View } from "./view";

export class Asking implements Part {
  constructor(
    private readonly page: ToolPage<State>,
    private readonly view: View,
  ) {}

  listen(): void {
    const { root, desk } = this.page;
    for (const field of findAll<HTMLInputElement>("[data-s-selftest-test]", root)) {
      field.addEventListener("change", () => this.view.show(field.value));
    }
    const party = need<HTMLSelectElement>("[data-s-selftest-party]", root);
    party.addEventListener("change", () => {
      const told = party.selectedOptions[0]?.text ?? "";
      desk.change({ ...this.view.state, party: party.value }, party.value ? `Svarene er ${told}s.` : "");
    });
    for (const field of findAll<HTMLInputElement>("[data-s-selftest-time]", root)) {
      field.addEventListener("change", () => {
        const time = TIMES.find((one) => one === field.value) ?? "";
        desk.change({ ...this.view.state, time }, "Det er gemt, hvad I svarer på.");
      });
    }
    for (const question of findAll("[data-s-selftest-question]", root)) this.listenTo(question);
  }

  private listenTo(question: HTMLElement): void {
    const key = question.getAttribute("data-s-selftest-question") ?? "";
    const { desk } = this.page;
    question.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement) {
        const told = `${find("legend b", question)?.textContent ?? ""}: ${target.nextElementSibling?.textContent ?? ""}`;
        desk.change(answer(this.view.state, key, target.value), told);
      }
    });
    const note = find<HTMLTextAreaElement>("[data-s-selftest-note]", question);
    note?.addEventListener("input", () => desk.write(annotate(this.view.state, key, note.value)));
  }

  render(): void {
    const { root } = this.page;
    const { reading, state } = this.view;
    if (!reading) return;
    for (const field of findAll<HTMLInputElement>("[data-s-selftest-test]", root)) {
      field.checked = field.value === reading.test.id;
    }
    for (const form of findAll("[data-s-selftest-form]", root)) {
      form.hidden = form.getAttribute("data-s-selftest-form") !== reading.test.id;
    }
    need<HTMLSelectElement>("[data-s-selftest-party]", root).value = state.party;
    for (const field of findAll<HTMLInputElement>("[data-s-selftest-time]", root)) {
      field.checked = field.value === state.time;
    }
    this.renderAnswers(state);
    // Each party answers what is asked of its own kind; who is neither sees both.
    const isOfOne = find(`[data-s-selftest-of="${CSS.escape(state.party)}"]`, root) !== null;
    for (const part of findAll("[data-s-selftest-of]", root)) {
      part.hidden = isOfOne && part.getAttribute("data-s-selftest-of") !== state.party;
    }
  }

  private renderAnswers(state: State): void {
    for (const question of findAll("[data-s-selftest-question]", this.page.root)) {
      const key = question.getAttribute("data-s-selftest-question") ?? "";
      for (const field of findAll<HTMLInputElement>("input", question)) {
        field.checked = field.value === state.answers[key];
      }
      const note = find<HTMLTextAreaElement>("[data-s-selftest-note]", question);
      if (note && document.activeElement !== note) note.value = state.notes[key] ?? "";
    }
  }
}
