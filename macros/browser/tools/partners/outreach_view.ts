// The plan for reaching out: whom one has chosen, with the pieces of advice, who does it, and when.
import { arrange, type Content, make, makeButton, makeHidden, need } from "../../shared/elements";
import type { Part, ToolPage } from "../frame/tool_page";
import { FIELDS, type PartnerData } from "./data";
import {
  changeOutreach,
  compareByRating,
  fieldOf,
  LONGEST_NAME,
  LONGEST_TEXT,
  listChosen,
  type Outreach,
  type Partner,
  type PartnerMap,
} from "./partners";
import { findPersonal, findPersonalInRole, warnOf } from "./personal";

interface Field {
  readonly field: HTMLInputElement | HTMLTextAreaElement;
  readonly read: (outreach: Outreach) => string;
}

/** One partner's part of the plan. */
class PlanCard {
  readonly row: HTMLLIElement;
  private readonly name = make("h3", {});
  private readonly told = make("p", { class: "s-quiet" });
  private readonly shared = make("span", { class: "s-work__hint" });
  private readonly hidden = makeHidden("");
  private readonly fields: Field[] = [];
  private readonly warnings: ((partner: Partner) => void)[] = [];

  constructor(
    private readonly page: ToolPage<PartnerMap>,
    private readonly data: PartnerData,
    private readonly id: string,
    leave: () => void,
  ) {
    const who = make("input", {
      type: "text",
      maxlength: LONGEST_NAME,
      autocomplete: "off",
      placeholder: "Fx: formanden",
    });
    const when = make("input", {
      type: "text",
      maxlength: LONGEST_NAME,
      autocomplete: "off",
      placeholder: "Fx: inden den 1. februar",
    });
    const button = makeButton(["Tag af planen", this.hidden], { class: "s-button s-button--quiet" }, leave);
    this.row = make(
      "li",
      { class: "s-partners__plan", "data-s-partners-planned": id },
      this.name,
      this.told,
      data.outreach.map((advice, at) => {
        const field = make("textarea", { rows: 2, maxlength: LONGEST_TEXT });
        const read = (outreach: Outreach): string => outreach.answers[advice.id] ?? "";
        const write = (words: string): Partial<Outreach> => ({
          answers: { ...this.outreach.answers, [advice.id]: words },
        });
        const hint = make("span", { class: "s-work__hint" }, `${advice.title}: ${advice.advice.words}`);
        return this.labelled(advice.id, advice.question, field, read, write, hint, at === 0 ? this.shared : null);
      }),
      make(
        "div",
        { class: "s-partners__who" },
        this.labelled(
          "hvem",
          "Hvem gør det?",
          who,
          (outreach) => outreach.who,
          (words) => ({ who: words }),
        ),
        this.labelled(
          "hvornår",
          "Hvornår?",
          when,
          (outreach) => outreach.when,
          (words) => ({ when: words }),
        ),
      ),
      make("p", { class: "s-actions" }, button),
    );
  }

  private get outreach(): Outreach {
    const partner = this.page.desk.state.partners.find(({ id }) => id === this.id);
    return partner?.outreach ?? { isChosen: false, answers: {}, who: "", when: "" };
  }

  update(partner: Partner): void {
    const field = fieldOf(partner);
    this.name.textContent = partner.name;
    this.hidden.textContent = ` ${partner.name}`;
    this.told.textContent = [
      field ? this.data.fields[field].title : "Ikke sat ind i matrixen",
      partner.relation && this.data.relations[partner.relation],
      partner.contact && `Kontakt: ${partner.contact}`,
    ]
      .filter(Boolean)
      .join(" · ");
    this.shared.textContent = partner.interest ? `På listen står: ${partner.interest}` : "";
    for (const { field: place, read } of this.fields) {
      const words = read(partner.outreach);
      if (place.value !== words) place.value = words;
    }
    for (const warn of this.warnings) warn(partner);
  }

  private labelled(
    key: string,
    title: string,
    field: HTMLInputElement | HTMLTextAreaElement,
    read: (outreach: Outreach) => string,
    write: (words: string) => Partial<Outreach>,
    ...rest: Content[]
  ): HTMLElement {
    field.id = `plan-${this.id}-${key}`;
    field.addEventListener("input", () => {
      const { desk } = this.page;
      desk.write(changeOutreach(desk.state, this.id, write(field.value)));
    });
    this.fields.push({ field, read });
    const warning = make("span", { class: "s-partner__warning", role: "status" });
    this.warnings.push((partner) => {
      const found = key === "hvem" ? findPersonalInRole(field.value, partner.name) : findPersonal(field.value);
      const told = warnOf(found);
      if (warning.textContent !== told) warning.textContent = told;
    });
    return make("div", { class: "s-work__field" }, make("label", { for: field.id }, title), field, rest, warning);
  }
}

export class OutreachView implements Part {
  private readonly cards = new Map<string, PlanCard>();
  private readonly list: HTMLElement;
  private readonly choice: HTMLSelectElement;

  constructor(
    private readonly page: ToolPage<PartnerMap>,
    private readonly data: PartnerData,
  ) {
    this.list = need("[data-s-partners-plan]", page.root);
    this.choice = need<HTMLSelectElement>("[data-s-partners-choice]", page.root);
  }

  listen(): void {
    need("[data-s-partners-choose]", this.page.root).addEventListener("submit", (event) => {
      event.preventDefault();
      this.choose(this.choice.value);
    });
  }

  render(): void {
    const { root, desk } = this.page;
    need("[data-s-partners-outreach]", root).hidden = !desk.state.partners.length;
    const chosen = listChosen(desk.state);
    for (const id of this.cards.keys()) if (!chosen.some((partner) => partner.id === id)) this.cards.delete(id);
    const rows = chosen.map((partner) => {
      const card = this.cards.get(partner.id) ?? this.makeCard(partner);
      card.update(partner);
      return card.row;
    });
    arrange(this.list, rows);
    this.renderChoice();
    const { most } = this.data;
    need("[data-s-partners-many]", root).textContent =
      chosen.length > most
        ? `I har valgt ${chosen.length}. Samspil foreslår højst ${most} ad gangen, så I når dem alle.`
        : "";
  }

  private makeCard({ id }: Partner): PlanCard {
    const card = new PlanCard(this.page, this.data, id, () => this.leave(id));
    this.cards.set(id, card);
    return card;
  }

  /** Who can still be chosen, by the field that they stand in. */
  private renderChoice(): void {
    const left = this.page.desk.state.partners.filter((partner) => !partner.outreach.isChosen).sort(compareByRating);
    const groups = [...FIELDS, null].map((field) => {
      const mine = left.filter((partner) => fieldOf(partner) === field);
      const options = mine.map(({ id, name }) => make("option", { value: id }, name));
      const title = field ? this.data.fields[field].title : "Ikke sat ind i matrixen";
      return options.length ? make("optgroup", { label: title }, options) : null;
    });
    const before = this.choice.value;
    this.choice.replaceChildren(...groups.filter((group): group is HTMLOptGroupElement => group !== null));
    if (left.some(({ id }) => id === before)) this.choice.value = before;
    need("[data-s-partners-choose]", this.page.root).hidden = !left.length;
  }

  private choose(id: string): void {
    const { desk } = this.page;
    const partner = desk.state.partners.find((one) => one.id === id);
    if (!partner) return;
    desk.change(changeOutreach(desk.state, id, { isChosen: true }), `${partner.name} er på planen.`);
    this.page.onceShown(() => need("textarea", this.cards.get(id)?.row).focus());
  }

  private leave(id: string): void {
    const { desk } = this.page;
    const name = desk.state.partners.find((one) => one.id === id)?.name ?? "";
    desk.change(
      changeOutreach(desk.state, id, { isChosen: false }),
      `${name} er taget af planen. Det skrevne er gemt.`,
    );
    this.page.onceShown(() => this.choice.focus());
  }
}
