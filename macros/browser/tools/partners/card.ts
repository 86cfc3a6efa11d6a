// A partner on the list: its two ratings at once, and the rest of the columns when it is unfolded.
import { type Content, make, makeButton, makeHidden, need } from "../../shared/elements";
import type { ToolPage } from "../frame/tool_page";
import { type ColumnId, type PartnerData, RELATIONS, type Relation } from "./data";
import { tellPlaced } from "./matrix";
import {
  changePartner,
  fieldOf,
  LONGEST_NAME,
  LONGEST_TEXT,
  LOW_STEPS,
  type Partner,
  type PartnerMap,
  removePartner,
  STEPS,
  titleOfSector,
  wordRating,
} from "./partners";
import { findPersonal, findPersonalInRole, warnOf } from "./personal";

type Axis = "importance" | "ease";
type TextKey = "interest" | "why" | "challenges" | "history" | "contact";

/** The columns that are written in, with what of the partner stands in each. */
const TEXTS: readonly (readonly [TextKey, ColumnId])[] = [
  ["interest", "interest"],
  ["why", "importance"],
  ["challenges", "challenges"],
  ["history", "relation"],
  ["contact", "contact"],
];

interface Written {
  readonly field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  readonly read: (partner: Partner) => string;
}

export class Card {
  readonly row: HTMLLIElement;
  private readonly name = make("h3", { class: "s-partner__name" });
  private readonly number = make("span", { class: "s-partner__number", "aria-hidden": "true" });
  private readonly sector = make("span", { class: "s-quiet" });
  private readonly field = make("span", { class: "s-partner__field" });
  private readonly more: HTMLDetailsElement;
  private readonly filled = make("span", { class: "s-quiet" });
  private readonly sliders: Readonly<Record<Axis, HTMLInputElement>>;
  private readonly outputs: Readonly<Record<Axis, HTMLOutputElement>>;
  private readonly written: Written[] = [];
  private readonly warnings: (() => void)[] = [];
  private shown: Partner | null = null;

  constructor(
    private readonly page: ToolPage<PartnerMap>,
    private readonly data: PartnerData,
    private readonly id: string,
    private readonly focusAfter: () => void,
  ) {
    this.outputs = { importance: make("output", {}), ease: make("output", {}) };
    this.sliders = { importance: this.makeSlider("importance"), ease: this.makeSlider("ease") };
    this.more = make("details", { class: "s-partner__more" }, make("summary", {}, "Skriv mere om dem ", this.filled));
    this.more.addEventListener("toggle", () => this.unfold());
    this.row = make(
      "li",
      { class: "s-partner", "data-s-partner": id },
      make("div", { class: "s-partner__head" }, this.number, this.name, this.sector, this.field),
      make("div", { class: "s-partner__sliders" }, this.labelSlider("importance"), this.labelSlider("ease")),
      this.more,
    );
  }

  private get partner(): Partner | undefined {
    return this.page.desk.state.partners.find(({ id }) => id === this.id);
  }

  /** Shows the partner as it is; what has not changed is left alone. */
  update(partner: Partner, number: number): void {
    if (this.number.textContent !== String(number)) this.number.textContent = String(number);
    if (partner === this.shown) return;
    this.shown = partner;
    this.name.textContent = partner.name;
    this.sector.textContent = titleOfSector(this.data, partner.sector);
    const field = fieldOf(partner);
    this.field.textContent = field ? this.data.fields[field].title : "";
    this.field.hidden = !field;
    for (const axis of ["importance", "ease"] as const) this.showRating(axis, partner);
    const some = TEXTS.filter(([key]) => partner[key].trim()).length;
    this.filled.textContent = some ? `${some} af ${TEXTS.length} er skrevet` : "";
    for (const { field: place, read } of this.written) {
      if (document.activeElement !== place || place.value !== read(partner)) place.value = read(partner);
    }
    for (const warn of this.warnings) warn();
  }

  /** Unfolds it, brings it into sight and puts the keyboard there. */
  open(): void {
    this.more.open = true;
    this.row.scrollIntoView({ block: "nearest" });
    need("summary", this.more).focus({ preventScroll: true });
  }

  // --- the ratings ----------------------------------------------------------------------------------------

  private makeSlider(axis: Axis): HTMLInputElement {
    const slider = make("input", { type: "range", min: 1, max: STEPS, step: 1, id: `${this.id}-${axis}` });
    slider.addEventListener("input", () => this.tellRating(axis, Number(slider.value)));
    slider.addEventListener("change", () => this.rate(axis));
    // A slider that nobody has touched stands somewhere: a press or the enter key says that it belongs there.
    slider.addEventListener("pointerup", () => this.rate(axis));
    slider.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") this.rate(axis);
    });
    return slider;
  }

  private labelSlider(axis: Axis): HTMLElement {
    const label = make("label", { for: `${this.id}-${axis}` }, this.data.axes[axis].title);
    return make("div", {}, label, this.sliders[axis], this.outputs[axis]);
  }

  private rate(axis: Axis): void {
    const { partner, page } = this;
    const rating = Number(this.sliders[axis].value);
    if (!partner || partner[axis] === rating) return;
    const map = changePartner(page.desk.state, this.id, { [axis]: rating });
    page.desk.change(map, tellPlaced({ ...partner, [axis]: rating }, this.data));
  }

  private showRating(axis: Axis, partner: Partner): void {
    const rating = partner[axis];
    const slider = this.sliders[axis];
    slider.value = String(rating ?? LOW_STEPS);
    slider.classList.toggle("s-partner__slider--open", rating === null);
    slider.setAttribute("aria-label", `${this.data.axes[axis].title}, ${partner.name}`);
    if (rating === null) {
      this.outputs[axis].textContent = "ikke vurderet";
      slider.setAttribute("aria-valuetext", "ikke vurderet");
    } else this.tellRating(axis, rating);
  }

  private tellRating(axis: Axis, rating: number): void {
    const word = wordRating(this.data, axis, rating);
    this.outputs[axis].textContent = word;
    this.sliders[axis].setAttribute("aria-valuetext", word);
  }

  // --- what is written ------------------------------------------------------------------------------------

  /** Made when it is first unfolded: a list of many partners has many fields. */
  private unfold(): void {
    if (!this.more.open || this.written.length) return;
    const { partner } = this;
    if (!partner) return;
    this.more.append(
      make(
        "div",
        { class: "s-partner__fields" },
        this.nameFields(),
        TEXTS.map(([key, column]) => [key === "history" ? this.relationChoice() : null, this.textField(key, column)]),
      ),
      make("p", { class: "s-actions" }, this.removeButton()),
    );
    this.shown = null;
    this.update(partner, Number(this.number.textContent));
  }

  private write(change: Partial<Partner>): void {
    this.page.desk.write(changePartner(this.page.desk.state, this.id, change));
  }

  private labelled(key: string, title: string, field: HTMLElement, ...rest: Content[]): HTMLElement {
    field.id = `${this.id}-${key}`;
    return make("div", { class: "s-work__field" }, make("label", { for: field.id }, title), field, rest);
  }

  private nameFields(): Content {
    const name = make("input", { type: "text", maxlength: LONGEST_NAME, autocomplete: "off" });
    name.addEventListener("input", () => {
      if (name.value.trim()) this.write({ name: name.value });
    });
    const sector = makeSectorChoice(this.data);
    sector.addEventListener("change", () => {
      const told = sector.value ? titleOfSector(this.data, sector.value) : "ingen sektor";
      const map = changePartner(this.page.desk.state, this.id, { sector: sector.value });
      this.page.desk.change(map, `${name.value}: ${told}.`);
    });
    this.written.push({ field: name, read: (one) => one.name }, { field: sector, read: (one) => one.sector });
    return [this.labelled("navn", this.data.columns.partner.title, name), this.labelled("sektor", "Sektor", sector)];
  }

  private textField(key: TextKey, column: ColumnId): HTMLElement {
    const { title, help } = this.data.columns[column];
    const field = make("textarea", { rows: 2, maxlength: LONGEST_TEXT, "aria-describedby": `${this.id}-${key}-hjælp` });
    field.addEventListener("input", () => this.write({ [key]: field.value }));
    this.written.push({ field, read: (one) => one[key] });
    const warning = make("span", { class: "s-partner__warning", role: "status" });
    this.warnings.push(() => {
      const found = key === "contact" ? findPersonalInRole(field.value, this.partner?.name) : findPersonal(field.value);
      const told = warnOf(found);
      if (warning.textContent !== told) warning.textContent = told;
    });
    const hint = make("span", { class: "s-work__hint", id: `${this.id}-${key}-hjælp` }, help);
    return this.labelled(key, key === "why" ? `${title}: hvorfor?` : title, field, hint, warning);
  }

  private relationChoice(): HTMLElement {
    const choice = make(
      "select",
      {},
      make("option", { value: "" }, "Vælg"),
      RELATIONS.map((relation) => make("option", { value: relation }, this.data.relations[relation])),
    );
    choice.addEventListener("change", () => {
      const relation = choice.value as Relation | "";
      const told = relation ? this.data.relations[relation] : "relation ikke angivet";
      this.page.desk.change(
        changePartner(this.page.desk.state, this.id, { relation }),
        `${this.partner?.name ?? ""}: ${told}.`,
      );
    });
    this.written.push({ field: choice, read: (one) => one.relation });
    return this.labelled("kender", "Kender I dem?", choice);
  }

  private removeButton(): HTMLButtonElement {
    const hidden = makeHidden("");
    this.warnings.push(() => {
      hidden.textContent = ` ${this.partner?.name ?? ""}`;
    });
    return makeButton(["Fjern fra kortet", hidden], { class: "s-button s-button--quiet" }, () => {
      const { desk } = this.page;
      desk.change(removePartner(desk.state, this.id), `${this.partner?.name ?? ""} er fjernet.`);
      this.page.onceShown(this.focusAfter);
    });
  }
}

/** The sectors to choose among. */
export function makeSectorChoice(data: PartnerData): HTMLSelectElement {
  const options = data.sectors.map(({ id, title }) => make("option", { value: id }, title));
  return make("select", {}, make("option", { value: "" }, "Vælg sektor"), options);
}
