// Beside the question: what the three agreements answered, what the other parties have written, and what silence may cost.
import { type Content, make, makeButton, need } from "../../../shared/elements";
import { type Said, wordPlace } from "../../frame/said";
import type { Part } from "../../frame/tool_page";
import { nameOf } from "../../frame/work";
import { answerOf, STATUS_WORDS } from "../agreement";
import type { AgreementAnswer, RealAgreement } from "../data";
import type { Table } from "./table";

interface Tab {
  readonly id: string;
  readonly name: string;
  fill(): Content;
}

export function makeSaid(said: Said): HTMLElement {
  const place = wordPlace(said);
  return make("span", {}, said.text, place ? make("span", { class: "s-agree__place" }, ` ${place}`) : null);
}

export class Beside implements Part {
  private readonly tabs: HTMLElement;
  private readonly panel: HTMLElement;
  private chosen = "";
  /** Which tabs stand there. */
  private names = "";

  constructor(
    private readonly table: Table,
    private readonly base: string,
  ) {
    this.tabs = need("[data-s-agree-tabs]", table.page.root);
    this.panel = need("[data-s-agree-answers]", table.page.root);
  }

  listen(): void {
    this.tabs.addEventListener("keydown", (event) => {
      const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (!steps) return;
      event.preventDefault();
      const all = this.listTabs();
      const at = all.findIndex(({ id }) => id === this.chosen) + steps;
      const next = all[(at + all.length) % all.length];
      if (next) this.choose(next.id);
    });
    this.table.watch(() => this.render());
  }

  render(): void {
    const all = this.listTabs();
    const chosen = all.find(({ id }) => id === this.chosen) ?? all[0];
    this.chosen = chosen?.id ?? "";
    this.renderTabs(all);
    this.panel.replaceChildren(make("div", {}, chosen?.fill()));
    const { silence } = this.table.question;
    const told = need("[data-s-agree-silence]", this.table.page.root);
    told.replaceChildren(...silence.map((said) => make("li", {}, makeSaid(said))));
    if (told.parentElement) told.parentElement.hidden = silence.length === 0;
  }

  private renderTabs(all: readonly Tab[]): void {
    const names = all.map(({ id }) => id).join(" ");
    // The same tabs stay, so that one keeps the keyboard.
    if (this.names !== names) {
      this.names = names;
      this.tabs.replaceChildren(
        ...all.map(({ id, name }) => {
          const look = { role: "tab", id: `aftale-fane-${id}`, "aria-controls": this.panel.id };
          return makeButton(name, look, () => this.choose(id));
        }),
      );
    }
    Array.from(this.tabs.children).forEach((tab, at) => {
      const isChosen = all[at]?.id === this.chosen;
      tab.setAttribute("aria-selected", String(isChosen));
      tab.setAttribute("tabindex", isChosen ? "0" : "-1");
    });
    this.panel.setAttribute("aria-labelledby", `aftale-fane-${this.chosen}`);
  }

  private choose(id: string): void {
    this.chosen = id;
    this.render();
    this.tabs.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }

  private listTabs(): Tab[] {
    const { data, page, question } = this.table;
    const real = data.cases.map((one): Tab => {
      const answer = question.agreements.find((said) => said.case === one.id);
      return { id: one.id, name: one.name, fill: () => this.fillReal(one, answer) };
    });
    const others = page.others.works.map((work): Tab => {
      const { text, status } = answerOf(work.state, question.id);
      const name = nameOf(work, page.kind);
      const words = text.trim()
        ? make("p", { class: "s-agree__text" }, text)
        : make("p", {}, "Har ikke skrevet noget.");
      return { id: work.id, name, fill: () => [words, make("p", { class: "s-quiet" }, STATUS_WORDS[status])] };
    });
    return [...real, ...others];
  }

  private fillReal(one: RealAgreement, answer: AgreementAnswer | undefined): Content {
    const said = answer?.answers ?? [];
    const gap = answer?.gap;
    const silent = said.length ? "Siger ikke: " : "Svarer ikke. ";
    return [
      said.length ? make("ul", {}, ...said.map((each) => make("li", {}, makeSaid(each)))) : null,
      gap || !said.length
        ? make("p", { class: "s-agree__gap" }, make("b", {}, silent), gap ? makeSaid(gap) : null)
        : null,
      make(
        "p",
        { class: "s-agree__time" },
        one.signed ? `Underskrevet: ${one.signed.text} ` : "",
        "Love, puljer og myndigheder er fra dengang. ",
        make("a", { href: this.base + one.page }, "Læs casen"),
      ),
    ];
  }
}
