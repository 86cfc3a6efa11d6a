// Choosing several of a list: a form that leaves some out, a box at each, and a bar with what can be done with them.
import { followQuery } from "../shared/address";
import { tell } from "../shared/announce";
import { find, findAll, need } from "../shared/elements";
import { count } from "../shared/words";
import { focusFirst, List } from "./list";
import { isFound } from "./matching";
import { gather } from "./shelf";
import { type Known, readState, type State, writeState } from "./state";

export class Choosing {
  private readonly list: List;
  private readonly known: Known;
  /** Only long lists have a field. */
  private readonly words: HTMLInputElement | null;
  private readonly filters: ReadonlyMap<string, HTMLSelectElement>;
  private readonly reset: HTMLElement;
  private readonly said: HTMLElement;
  private readonly number: HTMLElement;
  private readonly one: string;
  private readonly many: string;

  constructor(
    private readonly form: HTMLElement,
    private readonly bar: HTMLElement,
  ) {
    this.words = find<HTMLInputElement>("[data-s-by-words]", form);
    this.reset = need("[data-s-reset]", form);
    this.said = need("[data-s-said]", form);
    this.number = need("[data-s-chosen-count]", bar);
    [this.one = "", this.many = ""] = (form.getAttribute("data-s-noun") ?? "").split(" ");
    const selects = findAll<HTMLSelectElement>("[data-s-by]", form);
    this.filters = new Map(selects.map((select) => [select.getAttribute("data-s-by") ?? "", select]));
    this.list = new List(need<HTMLTemplateElement>("[data-s-tick]", form), () => this.chooseTicked());
    this.known = {
      filters: new Map(Array.from(this.filters, ([key, select]) => [key, listAnswers(select)])),
      ids: this.list.items.map(({ id }) => id),
    };
    this.listen();
    this.take(readState(location.search, this.known));
  }

  private get state(): State {
    const by = Array.from(this.filters, ([key, select]) => [key, select.value] as const);
    return { by: new Map(by.filter(([, value]) => value)), words: this.words?.value ?? "", chosen: this.list.chosen };
  }

  private listen(): void {
    const { form, bar } = this;
    form.addEventListener("input", () => this.refresh());
    this.reset.addEventListener("click", () => this.showAll());
    need("[data-s-choose-all]", form).addEventListener("click", () => this.chooseShown());
    need("[data-s-unchoose]", bar).addEventListener("click", () => this.unchoose());
    need("[data-s-gather-chosen]", bar).addEventListener("click", () => this.gatherChosen());
    window.addEventListener("popstate", () => this.take(readState(location.search, this.known)));
  }

  /** Shows what an address asks for. */
  private take(state: State): void {
    if (this.words) this.words.value = state.words;
    for (const [key, select] of this.filters) select.value = state.by.get(key) ?? "";
    this.list.choose(state.chosen);
    this.show(state);
  }

  private refresh(): void {
    const { state } = this;
    this.show(state);
    followQuery(writeState(state, this.known, location.search));
  }

  private show(state: State): void {
    const found = new Set(this.list.items.filter((item) => isFound(item, state)));
    this.list.show(found);
    const isAll = found.size === this.list.items.length;
    const number = count(found.size, this.one, this.many);
    this.said.textContent = isAll ? number : `${found.size} af ${this.list.items.length} ${this.many}`;
    this.reset.hidden = isAll;
    need("[data-s-choose-all]", this.form).hidden = !found.size;
    this.showChosen(state.chosen);
  }

  private showChosen(chosen: readonly string[]): void {
    const { length: number } = chosen;
    const cards = find<HTMLAnchorElement>("[data-s-print-cards]", this.bar);
    // The page with the cards makes a file of just these.
    if (cards) cards.href = `${cards.pathname}?vis=${chosen.join(",")}#kortsaet`;
    const hidden = this.list.items.filter(({ box, row }) => box.checked && row.hidden).length;
    this.bar.hidden = !number;
    need("[data-s-done]", this.bar).textContent = "";
    this.number.textContent = hidden ? `${number} valgt (${hidden} vises ikke lige nu)` : `${number} valgt`;
  }

  private chooseTicked(): void {
    this.list.choose(this.list.chosen);
    this.refresh();
  }

  private chooseShown(): void {
    const shown = this.list.items.filter(({ row, box }) => box.checked || !row.hidden);
    this.list.choose(shown.map(({ id }) => id));
    this.refresh();
  }

  private unchoose(): void {
    this.list.choose([]);
    this.refresh();
    // The pressed button is gone.
    focusFirst(this.list.items);
  }

  private showAll(): void {
    if (this.words) this.words.value = "";
    for (const select of this.filters.values()) select.value = "";
    this.refresh();
    this.words?.focus();
  }

  private gatherChosen(): void {
    const kind = this.form.getAttribute("data-s-choosing") ?? "";
    tell(need("[data-s-done]", this.bar), gather(this.list.chosen.map((id) => `${kind}:${id}`)));
  }
}

function listAnswers(select: HTMLSelectElement): string[] {
  return Array.from(select.options, ({ value }) => value).filter(Boolean);
}
