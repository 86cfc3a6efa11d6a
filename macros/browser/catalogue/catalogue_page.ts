// The page of the catalogue: keeps what the reader has chosen, in the address too, and shows what it gives.
import { setAddress } from "../shared/address";
import { makeAnnouncer } from "../shared/announce";
import { find, make, makeButton, need } from "../shared/elements";
import type { Notice } from "../shared/failure";
import type { Catalogue } from "./catalogue";
import type { Manner, Page } from "./changes";
import { Depths } from "./depths";
import type { CatalogueFiles } from "./files";
import { Filters } from "./filters";
import { Later } from "./later";
import { Results } from "./results";
import { type Selection, select } from "./selection";
import { FilterSheet } from "./sheet";
import { hasWords, readState, type State, writeState } from "./state";
import { Tools } from "./tools";
import { wordConditions } from "./wording";

/** Milliseconds from a change until it is told: what comes at once is told once. */
const SPEAKING_PAUSE = 400;

export class CataloguePage implements Page {
  state: State;
  private readonly map = find("[data-s-map]");
  private readonly depths: Depths;
  private readonly filters: Filters;
  private readonly tools: Tools;
  private readonly results: Results;
  private readonly sheet: FilterSheet;
  private readonly lines: readonly ((text: string) => void)[];
  /** A bookmark and a step of the history are told apart by what they show. */
  private readonly title = document.title;

  constructor(
    box: Element,
    private readonly catalogue: Catalogue,
    private readonly files: CatalogueFiles,
    /** Says what did not come of what the filters need. */
    private readonly notice: Notice,
  ) {
    this.state = this.readAddress();
    const later = new Later();
    const opener = makeButton("Filtre", {
      class: "s-button s-button--quiet s-katalog__opener",
      "aria-haspopup": "dialog",
    });
    this.depths = new Depths(find("[data-s-depths]"), catalogue, this);
    this.filters = new Filters(catalogue, later, this);
    this.tools = new Tools(catalogue, need("[data-s-tools]", box), opener, this.map !== null, this, () =>
      files.loadWords(),
    );
    this.results = new Results(box, this.map, catalogue, files, later, this, this.tools.input, (before) =>
      this.showMore(before),
    );
    this.sheet = new FilterSheet(box, need("[data-s-filters]", box), opener, this.filters, this);
    const status = make("p", { class: "s-hidden", role: "status" });
    need("[data-s-list]", box).parentElement?.append(status);
    this.lines = [status, this.sheet.status].map((line) => makeAnnouncer(line, SPEAKING_PAUSE));
    const fetchAhead = () => void this.results.cards.fetchAhead();
    for (const event of ["pointerenter", "focusin"]) this.filters.form.addEventListener(event, fetchAhead);
    opener.addEventListener("click", fetchAhead);
  }

  start(): void {
    window.addEventListener("popstate", () => this.goBack());
    window.addEventListener("beforeprint", () => this.results.print(this.state, this.select()));
    window.addEventListener("afterprint", () => this.results.endPrint());
    this.sheet.settle();
    if (!this.sheet.isNarrow) this.filters.openChosen(this.state);
    this.needWords();
    this.show();
  }

  change(make: (state: State) => void, { said, keeps = false, replaces = false }: Manner = {}): void {
    this.tools.endTyping();
    make(this.state);
    if (!keeps) this.state.shown = this.catalogue.data.page;
    this.remember(replaces);
    this.needWords();
    this.show();
    this.announce(said);
  }

  say(text: string): void {
    for (const line of this.lines) line(text);
  }

  private announce(before?: string): void {
    this.say(`${before ? `${before} ` : ""}${this.results.words}.`);
  }

  private select(): Selection {
    return select(this.catalogue, this.state, this.files.finder);
  }

  private show(): void {
    const { state } = this;
    const selection = this.select();
    this.depths.show(state, selection);
    this.filters.show(state, selection);
    this.tools.show(state);
    this.sheet.show(this.catalogue, state, selection);
    this.results.show(state, selection);
    const chosen = wordConditions(this.catalogue, state).map(({ words }) => words);
    document.title = chosen.length ? this.title.replace(/ – /, () => `: ${chosen.join(", ")} – `) : this.title;
  }

  /** More of what is selected, on to the first of the new ones. */
  private showMore(before: number): void {
    this.state.shown += this.catalogue.data.page;
    this.remember(true);
    this.show();
    this.announce(`Viser ${this.results.length}.`);
    this.results.focusAfter(before);
  }

  private goBack(): void {
    this.tools.endTyping();
    this.state = this.readAddress();
    this.needWords();
    this.show();
    this.announce();
  }

  private needWords(): void {
    if (!hasWords(this.state) || this.files.finder) return;
    this.files.loadWords().then(
      () => {
        this.notice.clear();
        this.show();
        this.announce();
      },
      (error: unknown) => {
        const tryAgain = (): void => {
          // The pressed button goes.
          this.tools.input.focus();
          this.needWords();
        };
        this.notice.show(error, "Ordene", tryAgain, "Der er kun filtreret på det andet.");
        this.announce();
      },
    );
  }

  private readAddress(): State {
    return readState(location.search, this.catalogue, this.map !== null);
  }

  private remember(replaces: boolean): void {
    const address = writeState(this.state, this.catalogue, location.pathname, location.search);
    if (address === location.pathname + location.search) return;
    setAddress(replaces ? "replaceState" : "pushState", address);
  }
}
