// The list of partners: one card each, in the order that the reader wants to see them in, and the form that adds one.
import { arrange, need } from "../../shared/elements";
import { count } from "../../shared/words";
import type { Part, ToolPage } from "../frame/tool_page";
import { Card, makeSectorChoice } from "./card";
import type { PartnerData } from "./data";
import { addPartner, compareByRating, findByName, MOST_PARTNERS, type Partner, type PartnerMap } from "./partners";

export class PartnerList implements Part {
  private readonly cards = new Map<string, Card>();
  private readonly list: HTMLElement;
  private readonly order: HTMLSelectElement;
  private readonly name: HTMLInputElement;
  private readonly sector: HTMLSelectElement;

  constructor(
    private readonly page: ToolPage<PartnerMap>,
    private readonly data: PartnerData,
  ) {
    const { root } = page;
    this.list = need("[data-s-partners-cards]", root);
    this.order = need<HTMLSelectElement>("[data-s-partners-order]", root);
    this.name = need<HTMLInputElement>("[data-s-partners-new]", root);
    this.sector = need<HTMLSelectElement>("[data-s-partners-new-sector]", root);
  }

  listen(): void {
    this.sector.replaceChildren(...Array.from(makeSectorChoice(this.data).children));
    this.sector.value = "";
    this.order.addEventListener("change", () => this.render());
    need("[data-s-partners-add]", this.page.root).addEventListener("submit", (event) => {
      event.preventDefault();
      this.add();
    });
  }

  render(): void {
    const { partners } = this.page.desk.state;
    const numbers = new Map(partners.map(({ id }, at) => [id, at + 1]));
    const cards = this.sort(partners).map((partner) => {
      const card = this.cards.get(partner.id) ?? this.makeCard(partner.id);
      card.update(partner, numbers.get(partner.id) ?? 0);
      return card.row;
    });
    for (const id of this.cards.keys()) if (!numbers.has(id)) this.cards.delete(id);
    arrange(this.list, cards);
    need("[data-s-partners-total]", this.page.root).textContent = partners.length
      ? count(partners.length, "partner", "partnere")
      : "";
    need("[data-s-partners-ordering]", this.page.root).hidden = partners.length < 2;
  }

  /** Opens the card of a partner and goes there. */
  open(id: string): void {
    this.cards.get(id)?.open();
  }

  /** Goes to the form that adds one, with a sector chosen. */
  begin(sector: string): void {
    this.sector.value = sector;
    this.name.focus();
  }

  private makeCard(id: string): Card {
    const card = new Card(this.page, this.data, id, () => this.name.focus());
    this.cards.set(id, card);
    return card;
  }

  private sort(partners: readonly Partner[]): Partner[] {
    const place = new Map(this.data.sectors.map(({ id }, at) => [id, at]));
    const placeOf = ({ sector }: Partner): number => place.get(sector) ?? place.size;
    const ordered = [...partners];
    if (this.order.value === "felt") ordered.sort(compareByRating);
    if (this.order.value === "sektor") ordered.sort((one, other) => placeOf(one) - placeOf(other));
    return ordered;
  }

  private add(): void {
    const { desk } = this.page;
    const name = this.name.value.trim().replace(/\s+/g, " ");
    const known = findByName(desk.state, name);
    if (!name) this.page.say("Skriv, hvem det er.");
    else if (known) {
      this.page.say(`«${known.name}» står på kortet allerede.`);
      this.open(known.id);
      return;
    } else if (desk.state.partners.length >= MOST_PARTNERS) {
      this.page.say(`Der er plads til ${MOST_PARTNERS} partnere på et kort.`);
    } else {
      desk.change(addPartner(desk.state, { name, sector: this.sector.value }), `${name} er sat på listen.`);
      this.name.value = "";
      this.sector.value = "";
    }
    this.name.focus();
  }
}
