// Where there is little room the filters are a dialog behind a button: the same form, moved into it.
import { make, makeButton, makeHidden } from "../shared/elements";
import type { Catalogue } from "./catalogue";
import type { Page } from "./changes";
import type { Filters } from "./filters";
import type { Selection } from "./selection";
import { clearState, listChosen, type State } from "./state";
import { wordCases, wordNamed } from "./wording";

export class FilterSheet {
  /** A line for what is told while the dialog is open: what is outside it is not heard. */
  readonly status = make("p", { class: "s-hidden", role: "status" });
  private readonly narrow = window.matchMedia("(max-width: 59.99em)");
  private readonly done = makeButton("", { class: "s-button s-sheet__done" }, () => this.sheet.close());
  private readonly closing = makeButton(makeHidden("Luk"), { class: "s-sheet__close" }, () => this.sheet.close());
  private readonly clearing = makeButton("Ryd alle", { class: "s-button s-button--quiet" }, () => this.clear());
  private readonly body = make("div", { class: "s-sheet__body" });
  private readonly sheet = make(
    "dialog",
    { class: "s-sheet md-typeset", "aria-labelledby": "s-sheet-title" },
    make("div", { class: "s-sheet__head" }, make("h2", { id: "s-sheet-title" }, "Filtre"), this.closing),
    this.body,
    this.status,
    make("div", { class: "s-sheet__foot" }, this.clearing, this.done),
  );

  /**
   * @param side where the filters stand when there is room
   * @param opener the button that opens the dialog
   */
  constructor(
    box: Element,
    private readonly side: Element,
    private readonly opener: HTMLButtonElement,
    private readonly filters: Filters,
    private readonly page: Page,
  ) {
    box.append(this.sheet);
    opener.addEventListener("click", () => {
      filters.openOnlyChosen(page.state);
      this.sheet.showModal();
    });
    this.sheet.addEventListener("click", (event) => {
      if (event.target === this.sheet) this.sheet.close();
    });
    // Safari before 14 has no such event: there the filters stay where they were.
    this.narrow.addEventListener?.("change", () => {
      this.settle();
      if (!this.isNarrow) filters.openFirst();
    });
  }

  get isNarrow(): boolean {
    return this.narrow.matches;
  }

  /** Puts the filters where there is room for them. */
  settle(): void {
    if (!this.isNarrow && this.sheet.open) this.sheet.close();
    (this.isNarrow ? this.body : this.side).append(this.filters.form);
  }

  show(catalogue: Catalogue, state: State, { total, told }: Pick<Selection, "total" | "told">): void {
    const chosen = catalogue.facets.reduce((sum, facet) => sum + listChosen(state, facet).length, 0);
    const label = chosen ? `Filtre (${chosen})` : "Filtre";
    if (this.opener.textContent !== label) this.opener.textContent = label;
    this.clearing.disabled = !chosen && !state.text.trim();
    this.done.textContent = told ? `Vis ${wordCases(total)}` : total ? wordNamed(total) : "Ingen cases";
  }

  private clear(): void {
    this.page.change(clearState);
    this.closing.focus();
  }
}
