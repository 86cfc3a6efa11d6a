// What is chosen from: a list for each sort, and whether all fields are shown.
import { findAll, need } from "../shared/elements";
import { type Choice, type Extent, type Offer, type Offers, SORTS, type Sort } from "./choice";

export class Chooser {
  readonly offers: Offers;
  private readonly pickers: Readonly<Record<Sort, HTMLElement>>;

  constructor(private readonly root: HTMLElement) {
    const picker = (sort: Sort): HTMLElement => need(`[data-s-sort="${sort}"]`, root);
    this.pickers = { cases: picker("cases"), metoder: picker("metoder") };
    this.offers = { cases: readOffer(this.pickers.cases), metoder: readOffer(this.pickers.metoder) };
  }

  select(sort: Sort): HTMLSelectElement {
    return need("select", this.pickers[sort]);
  }

  titleOf(sort: Sort, id: string): string {
    const option = Array.from(this.select(sort).options).find(({ value }) => value === id);
    return option?.textContent ?? id;
  }

  show({ sort, chosen, isWhole }: Choice, { hasMore }: Extent): void {
    const form = need("[data-s-choose]", this.root);
    form.hidden = false;
    need("[data-s-plain]", this.root).hidden = true;
    for (const radio of findAll<HTMLInputElement>("input[name=slags]", form)) radio.checked = radio.value === sort;
    const extent = need("[data-s-extent]", this.root);
    extent.hidden = !hasMore;
    for (const radio of findAll<HTMLInputElement>("input", extent)) radio.checked = (radio.value === "alt") === isWhole;
    for (const name of SORTS) this.pickers[name].hidden = name !== sort;
    const select = this.select(sort);
    for (const option of select.options) option.disabled = chosen.includes(option.value);
    select.value = "";
  }
}

function readOffer(picker: HTMLElement): Offer {
  const options = findAll<HTMLOptionElement>("option", picker);
  return {
    most: Number(picker.getAttribute("data-s-most")),
    ids: new Set(options.map((option) => option.value).filter(Boolean)),
  };
}
