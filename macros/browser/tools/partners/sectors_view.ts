// The partners by sector: who is there, and what is asked where nobody is.
import { make, makeButton, makeHidden, need } from "../../shared/elements";
import type { Part, ToolPage } from "../frame/tool_page";
import type { PartnerData, Sector } from "./data";
import { findMissing, groupBySector, setAside } from "./missing";
import type { PartnerMap } from "./partners";

const QUIET = { class: "s-button s-button--quiet" };

export class SectorsView implements Part {
  private readonly there: HTMLElement;
  private readonly missing: HTMLElement;
  private readonly aside: HTMLElement;

  constructor(
    private readonly page: ToolPage<PartnerMap>,
    private readonly data: PartnerData,
    private readonly add: (sector: string) => void,
  ) {
    const { root } = page;
    this.there = need("[data-s-partners-there]", root);
    this.missing = need("[data-s-partners-missing]", root);
    this.aside = need("[data-s-partners-aside]", root);
  }

  render(): void {
    const { state } = this.page.desk;
    need("[data-s-partners-sectors]", this.page.root).hidden = !state.partners.length;
    this.there.replaceChildren(
      ...groupBySector(state, this.data).map(({ sector, partners }) =>
        make(
          "div",
          {},
          make("dt", {}, sector?.title ?? "Uden sektor"),
          make("dd", {}, partners.map(({ name }) => name).join(", ")),
        ),
      ),
    );
    const missing = findMissing(state, this.data);
    this.missing.replaceChildren(...missing.map((sector) => this.makeMissing(sector)));
    const aside = this.data.sectors.filter(({ id }) => state.setAside.includes(id));
    this.aside.hidden = !aside.length;
    this.aside.replaceChildren("Ikke for jer: ", ...aside.map((sector) => this.makeAside(sector)));
  }

  private makeMissing(sector: Sector): HTMLLIElement {
    const { words, origin } = sector.question;
    const add = makeButton(["Tilføj en", makeHidden(` (${sector.title})`)], QUIET, () => this.add(sector.id));
    const leave = makeButton(["Ikke for os", makeHidden(` (${sector.title})`)], QUIET, () => this.set(sector, true));
    return make(
      "li",
      {},
      make(
        "p",
        {},
        make("b", {}, sector.missing),
        ` ${words} `,
        origin ? make("span", { class: "s-proposal" }, origin) : null,
      ),
      make("p", { class: "s-actions" }, add, " ", leave),
    );
  }

  private makeAside(sector: Sector): HTMLElement {
    return makeButton(sector.title, { class: "s-work__link", title: "Spørg igen" }, () => this.set(sector, false));
  }

  private set(sector: Sector, isAside: boolean): void {
    const { desk } = this.page;
    const told = isAside ? `${sector.title}: ikke for jer.` : `${sector.title}: med igen.`;
    desk.change(setAside(desk.state, sector.id, isAside), told);
    // The button that was pressed is gone.
    this.page.onceShown(() => need("h2", need("[data-s-partners-sectors]", this.page.root)).focus());
  }
}
