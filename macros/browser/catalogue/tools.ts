// Above the list: the field for words, the order, the views, and the columns of the table.
import { make, makeButton } from "../shared/elements";
import { type Catalogue, type Column, SORTS, wordSort } from "./catalogue";
import type { Page } from "./changes";
import { type State, VIEWS, type View } from "./state";

/** Milliseconds from the last key until what is typed is shown. It counts at once. */
const TYPING_PAUSE = 150;

export class Tools {
  readonly input = make("input", {
    type: "search",
    id: "s-katalog-ord",
    autocomplete: "off",
    spellcheck: "false",
    enterkeyhint: "search",
    maxlength: "200",
  });
  private readonly sorting: HTMLSelectElement;
  private readonly views: ReadonlyMap<View, HTMLButtonElement>;
  private readonly columns: ReadonlyMap<string, HTMLInputElement>;
  private readonly picker: HTMLDetailsElement;
  private typing = 0;
  /** Whether what is typed belongs to a step of the history already. */
  private isTyping = false;

  /** @param opener the button for the filters, where they have no place of their own */
  constructor(
    private readonly catalogue: Catalogue,
    place: Element,
    opener: HTMLButtonElement,
    hasMap: boolean,
    private readonly page: Page,
    private readonly loadWords: () => Promise<void>,
  ) {
    this.sorting = make(
      "select",
      { id: "s-katalog-sort", autocomplete: "off" },
      SORTS.map(([value, title]) => make("option", { value }, title)),
    );
    this.views = new Map(
      VIEWS.filter(([view]) => view !== "danmarkskort" || hasMap).map(([view, title]) => [
        view,
        this.makeView(view, title),
      ]),
    );
    this.columns = new Map(catalogue.columns.map((column) => [column.key, this.makeColumn(column)]));
    this.picker = this.makePicker();
    place.append(
      make(
        "div",
        { class: "s-katalog__find" },
        make("label", { for: "s-katalog-ord" }, "Søg på ord i titel, resumé, parter og kommune"),
        this.input,
      ),
      make(
        "div",
        { class: "s-katalog__row" },
        opener,
        make("div", { class: "s-katalog__sort" }, make("label", { for: "s-katalog-sort" }, "Rækkefølge"), this.sorting),
        make("div", { class: "s-switch", role: "group", "aria-label": "Visning" }, Array.from(this.views.values())),
      ),
      this.picker,
    );
    this.sorting.addEventListener("change", () => this.sort());
    this.listenToTyping();
  }

  /** What is being typed is a step of the history now. */
  endTyping(): void {
    window.clearTimeout(this.typing);
    this.isTyping = false;
  }

  show(state: State): void {
    if (this.input.value.trim() !== state.text.trim()) this.input.value = state.text;
    if (this.sorting.value !== state.sort) this.sorting.value = state.sort;
    for (const [view, button] of this.views) button.setAttribute("aria-pressed", String(view === state.view));
    for (const [key, box] of this.columns) box.checked = state.columns.includes(key);
    this.picker.hidden = state.view !== "tabel";
  }

  private sort(): void {
    const sort = SORTS.find(([key]) => key === this.sorting.value)?.[0] ?? "";
    this.page.change(
      (state) => {
        state.sort = sort;
      },
      { said: `${wordSort(sort)}.`, keeps: true },
    );
  }

  private makeView(view: View, title: string): HTMLButtonElement {
    return makeButton(title, { class: "s-switch__choice", "aria-pressed": "false" }, () => {
      if (this.page.state.view === view) return;
      this.page.change(
        (state) => {
          state.view = view;
        },
        { said: `${title}.`, keeps: true },
      );
    });
  }

  private makeColumn({ key, title }: Column): HTMLInputElement {
    const box = make("input", { type: "checkbox", value: key, autocomplete: "off" });
    box.addEventListener("change", () =>
      this.page.change(
        (state) => {
          state.columns = this.catalogue.columns
            .map((column) => column.key)
            .filter((column) => this.columns.get(column)?.checked);
        },
        { said: `Kolonnen «${title}» er ${box.checked ? "med" : "taget ud"}.`, keeps: true },
      ),
    );
    return box;
  }

  private makePicker(): HTMLDetailsElement {
    const boxes = this.catalogue.columns.map(({ key, title }) =>
      make("label", {}, this.columns.get(key), make("span", {}, title)),
    );
    return make(
      "details",
      { class: "s-katalog__columns", hidden: true },
      make("summary", {}, "Vælg kolonner"),
      make("fieldset", {}, make("legend", { class: "s-hidden" }, "Kolonner i tabellen"), boxes),
    );
  }

  /** What is typed counts at once, and is shown when the typing rests. The first letter is a step of the history, so that
   * one comes back to what was before; the rest of the word belongs to that step. */
  private listenToTyping(): void {
    const { input, page } = this;
    input.addEventListener("focus", () => {
      this.loadWords().catch(() => {
        // Asked for again when they are needed.
      });
    });
    input.addEventListener("blur", () => {
      this.isTyping = false;
    });
    input.addEventListener("input", () => {
      page.state.text = input.value;
      window.clearTimeout(this.typing);
      this.typing = window.setTimeout(() => {
        page.change(() => {}, { replaces: this.isTyping });
        this.isTyping = true;
      }, TYPING_PAUSE);
    });
  }
}
