// The catalogue divided by how much the sources tell: what is told in full, in short, or only named. The line stands there
// without this; with it, each part of it shows its own cases alone.
import { findAll, make, makeButton } from "../shared/elements";
import { countCases, countShared } from "./bits";
import type { Catalogue } from "./catalogue";
import type { Page } from "./changes";
import { DEPTH, type Facet } from "./facets";
import type { Selection } from "./selection";
import { choose, listChosen, type State } from "./state";

interface Part {
  /** Nothing for all of them. */
  readonly key: string;
  readonly button: HTMLButtonElement;
  readonly number: HTMLElement;
}

export class Depths {
  private readonly facet: Facet | undefined;
  private readonly at: number;
  private readonly parts: Part[] = [];

  constructor(
    place: HTMLElement | null,
    catalogue: Catalogue,
    private readonly page: Page,
  ) {
    this.facet = catalogue.facet(DEPTH);
    this.at = catalogue.facets.findIndex(({ key }) => key === DEPTH);
    if (!place || !this.facet) return;
    const items = findAll("[data-s-depth]", place);
    for (const item of items) {
      const key = item.getAttribute("data-s-depth") ?? "";
      const words = item.firstChild?.lastChild?.textContent?.trim() ?? "";
      item.replaceChildren(this.makePart(key, words));
    }
  }

  /** How many of what is else selected each part has, and which one is shown. */
  show(state: State, selection: Selection): void {
    const { facet } = this;
    if (!facet) return;
    const among = selection.without(this.at);
    const chosen = listChosen(state, facet).map(({ key }) => key);
    for (const { key, button, number } of this.parts) {
      const cases = facet.byKey.get(key)?.cases;
      number.textContent = String(cases ? countShared(among, cases) : countCases(among));
      button.setAttribute("aria-pressed", String(key ? chosen.length === 1 && chosen[0] === key : !chosen.length));
    }
  }

  private makePart(key: string, words: string): HTMLButtonElement {
    const number = make("b", {});
    const button = makeButton([number, " ", words], { class: "s-depths__part", "aria-pressed": "false" }, () =>
      this.choose(key),
    );
    this.parts.push({ key, button, number });
    return button;
  }

  private choose(key: string): void {
    const { facet } = this;
    if (!facet) return;
    this.page.change((state) => {
      for (const choice of facet.choices) choose(state, facet, choice, choice.key === key);
    });
  }
}
