// The parties: each name is written once, and follows wherever it stands.
import { make, makeButton, makeHidden, need, onceLeft } from "../../../shared/elements";
import { count } from "../../../shared/words";
import type { Part } from "../../frame/tool_page";
import { LEAST_PARTIES, LONGEST_PARTY, MOST_PARTIES, withParties } from "../agreement";
import { nameParty, renameParty } from "../drafting";
import type { Table } from "./table";

interface Row {
  readonly row: HTMLLIElement;
  readonly field: HTMLInputElement;
  readonly remove: HTMLButtonElement;
}

export class Parties implements Part {
  private readonly list: HTMLElement;
  private readonly add: HTMLButtonElement;
  private readonly rows: Row[] = [];

  constructor(private readonly table: Table) {
    this.list = need("[data-s-agree-parties]", table.page.root);
    this.add = need("[data-s-agree-add-party]", table.page.root);
  }

  listen(): void {
    this.add.addEventListener("click", () => {
      const { parties } = this.table.agreement;
      if (parties.length >= MOST_PARTIES) return;
      this.table.change(withParties(this.table.agreement, [...parties, ""]), "En part er lagt til.");
      this.table.page.onceShown(() => this.rows[parties.length]?.field.focus());
    });
  }

  render(): void {
    const { parties } = this.table.agreement;
    while (this.rows.length < parties.length) this.rows.push(this.makeRow(this.rows.length));
    for (const { row } of this.rows.splice(parties.length)) row.remove();
    this.rows.forEach(({ row, field, remove }, at) => {
      if (!row.isConnected) this.list.append(row);
      if (document.activeElement !== field) field.value = parties[at] ?? "";
      remove.hidden = parties.length <= LEAST_PARTIES;
    });
    this.add.hidden = parties.length >= MOST_PARTIES && document.activeElement !== this.add;
  }

  private makeRow(at: number): Row {
    const id = `aftale-part-${at + 1}`;
    const field = make("input", { id, type: "text", maxlength: LONGEST_PARTY, autocomplete: "off" });
    if (at < LEAST_PARTIES) field.placeholder = ["Fx: Odense Kommune", "Fx: Foreningen Mødestedet"][at] ?? "";
    const remove = makeButton(["Fjern", makeHidden(` part ${at + 1}`)], { class: "s-button s-button--quiet" }, () =>
      this.remove(at),
    );
    const row = make("li", {}, make("label", { for: id }, `Part ${at + 1}`), field, remove);
    let before = "";
    field.addEventListener("focus", () => {
      before = field.value;
    });
    field.addEventListener("input", () => this.table.page.desk.write(this.named(at, field.value)));
    onceLeft(field, () => {
      this.follow(at, before);
      before = field.value;
    });
    return { row, field, remove };
  }

  private named(at: number, name: string) {
    const { agreement } = this.table;
    return withParties(
      agreement,
      agreement.parties.map((one, place) => (place === at ? name : one)),
    );
  }

  /** The name is written: it takes the place of the one before it in all texts. */
  private follow(at: number, before: string): void {
    const { agreement, count: times } = renameParty(this.table.agreement, at, before);
    const name = nameParty(agreement.parties, at);
    if (times) this.table.change(agreement, `«${name}» er sat ind ${count(times, "sted", "steder")} i teksten.`);
  }

  private remove(at: number): void {
    const { agreement } = this.table;
    const name = agreement.parties[at]?.trim() || `Part ${at + 1}`;
    const rest = agreement.parties.filter((_, place) => place !== at);
    this.table.change(withParties(agreement, rest), `«${name}» er ikke part mere. I teksten står navnet endnu.`);
    this.table.page.onceShown(() => this.rows[Math.min(at, rest.length - 1)]?.field.focus());
  }
}
