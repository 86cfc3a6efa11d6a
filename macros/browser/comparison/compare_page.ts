// The page «Sammenlign»: what is chosen, how much of it is shown, and what is said of it. The address holds the choice,
// so that it can be shared, kept and gone back to.
import type { Shelf } from "../collection/shelf";
import { setAddress } from "../shared/address";
import { copyText } from "../shared/clipboard";
import { make, need } from "../shared/elements";
import { Notice } from "../shared/failure";
import { ofPage } from "../shared/loading";
import { count, joinWords } from "../shared/words";
import {
  type Choice,
  choose,
  countSorts,
  keepKnown,
  NOTHING,
  readChoice,
  SORTS,
  type Sort,
  turnTo,
  writeChoice,
} from "./choice";
import { Chooser } from "./chooser";
import type { ComparedRecord } from "./data";
import { describeSources } from "./judging";
import { stampPaper } from "./paper";
import { Records } from "./records";
import { CompareTable } from "./table";

export class ComparePage {
  private readonly status: HTMLElement;
  private readonly hideEmpty: HTMLInputElement;
  private readonly only: HTMLInputElement;
  private readonly beside: HTMLInputElement;
  private readonly tables: Readonly<Record<Sort, CompareTable>>;
  private readonly chooser: Chooser;
  private readonly kinds: Readonly<Record<Sort, string>>;
  private readonly records: Records;
  private readonly notice: Notice;
  private choice = NOTHING;
  /** Whether the reader has chosen here; somebody else's comparison is looked at without a change to one's own picks. */
  private isOwn = false;

  constructor(
    private readonly root: HTMLElement,
    private readonly shelf: Shelf,
  ) {
    this.status = need("[data-s-status]", root);
    this.hideEmpty = need("[data-s-hide-empty]", root);
    this.only = need("[data-s-only]", root);
    this.beside = need("[data-s-beside]", root);
    const table = (sort: Sort): CompareTable =>
      new CompareTable(need(`[data-s-table="${sort}"]`, root), (record) => this.remove(record));
    this.tables = { cases: table("cases"), metoder: table("metoder") };
    const kind = (sort: Sort): string => this.tables[sort].element.getAttribute("data-s-kind") ?? "";
    this.kinds = { cases: kind("cases"), metoder: kind("metoder") };
    this.records = new Records(ofPage(), this.kinds);
    this.notice = new Notice(need("[data-s-failure]", root));
    this.chooser = new Chooser(root);
  }

  /** As one comes to the page: without a choice in the address, with what was picked while reading. */
  begin(): void {
    this.choice = readChoice(location.search, this.chooser.offers);
    const named = countSorts(location.search);
    if (!named) {
      const picked = keepKnown(this.shelf.picked(), this.chooser.offers.cases).slice(0, this.chooser.offers.cases.most);
      this.choice = { ...this.choice, chosen: picked, kept: { ...this.choice.kept, cases: picked } };
    }
    // With both sorts in the address, the cases are shown and the methods wait; then it says only what is shown.
    if (named !== 1 && this.choice.chosen.length && !this.choice.missing.length) this.put("replaceState");
    void this.show();
  }

  listen(): void {
    const { root } = this;
    const form = need("[data-s-choose]", root);
    form.addEventListener("click", (event) => {
      if (event.target instanceof Element && event.target.closest("[data-s-add]")) this.add();
    });
    form.addEventListener("change", (event) => {
      const { target } = event;
      if (!(target instanceof HTMLInputElement) || target.name !== "slags") return;
      this.set(turnTo(this.choice, target.value === "metoder" ? "metoder" : "cases"));
      void this.show();
    });
    need("[data-s-extent]", root).addEventListener("change", (event) => {
      if (event.target instanceof HTMLInputElement) this.widen(event.target.value === "alt");
    });
    need("[data-s-other]", root).addEventListener("click", () => this.widen(!this.choice.isWhole));
    this.hideEmpty.addEventListener("change", () => this.narrow({ showEmpty: !this.hideEmpty.checked }));
    this.only.addEventListener("change", () => this.narrow({ onlyDiffering: this.only.checked }));
    this.beside.addEventListener("change", () => this.arrange());
    need("[data-s-clear]", root).addEventListener("click", () => {
      this.set(choose(this.choice, []));
      this.select.focus();
      void this.show("Sammenligningen er ryddet.");
    });
    need("[data-s-copy]", root).addEventListener("click", async () => {
      const isCopied = await copyText(this.address);
      this.tell(isCopied ? "Adressen er kopieret." : "Kopiér adressen i browserens adresselinje.");
    });
    window.addEventListener("popstate", () => {
      this.choice = readChoice(location.search, this.chooser.offers, this.choice);
      if (this.isOwn && this.choice.sort === "cases") this.shelf.setPicked(this.choice.chosen);
      void this.show();
    });
    window.addEventListener("resize", () => this.arrange());
    window.addEventListener("beforeprint", () => stampPaper(this.root, this.address));
    void document.fonts?.ready.then(() => this.arrange());
  }

  private get table(): CompareTable {
    return this.tables[this.choice.sort];
  }
  private get select(): HTMLSelectElement {
    return this.chooser.select(this.choice.sort);
  }
  private get most(): number {
    return this.chooser.offers[this.choice.sort].most;
  }
  private get columns(): ComparedRecord[] {
    const found = this.choice.chosen.map((id) => this.records.get(this.choice.sort, id));
    return found.filter((record): record is ComparedRecord => record !== undefined);
  }
  private get canDiffer(): boolean {
    return this.columns.length > 1 && this.table.extent.hasFixed;
  }
  /** Only the most important is shown, and there is more. */
  private get isBrief(): boolean {
    return !this.choice.isWhole && this.table.extent.hasMore;
  }
  private get address(): string {
    return (location.href.split(/[?#]/)[0] ?? "") + writeChoice(this.choice, this.table.extent);
  }

  /** Puts the columns side by side, or one under another, and asks which on a phone. */
  private arrange(): void {
    need("[data-s-beside-field]", this.root).hidden =
      !this.table.arrange(this.beside.checked) || this.columns.length < 2;
  }

  private put(how: "pushState" | "replaceState"): void {
    setAddress(how, this.address);
  }

  /** Takes a choice that the reader made here. */
  private set(choice: Choice): void {
    this.choice = choice;
    this.isOwn = true;
    if (choice.sort === "cases") this.shelf.setPicked(choice.chosen);
    this.put("pushState");
  }

  private tell(text: string): void {
    this.status.textContent = text;
  }

  private add(): void {
    const { value } = this.select;
    if (!value) {
      this.tell("Vælg først på listen.");
      this.select.focus();
    } else if (this.choice.chosen.length >= this.most) {
      this.tell(`Der er plads til ${this.most}. Fjern en først.`);
    } else {
      this.set(choose(this.choice, [...this.choice.chosen, value]));
      void this.show();
    }
  }

  private remove(record: ComparedRecord): void {
    this.set(
      choose(
        this.choice,
        this.choice.chosen.filter((id) => id !== record.id),
      ),
    );
    // The pressed button goes with its column.
    this.select.focus();
    void this.show(`«${record.titel}» er fjernet.`);
  }

  private widen(isWhole: boolean): void {
    this.choice = { ...this.choice, isWhole };
    this.put("pushState");
    void this.show();
  }

  private narrow(change: Partial<Choice>): void {
    this.choice = { ...this.choice, ...change };
    this.put("pushState");
    this.tell(this.chooseRows());
  }

  /** Shows the choice, and says what is shown after what was done. */
  private async show(done = ""): Promise<void> {
    this.chooser.show(this.choice, this.table.extent);
    const isFull = this.choice.chosen.length >= this.most;
    const asked = this.choice;
    await this.records.load(asked.sort, asked.chosen);
    // Another choice may have been made meanwhile.
    if (!isSame(asked, this.choice)) return;
    need("[data-s-tools]", this.root).hidden = !this.columns.length;
    this.listUnknown();
    this.tellLost();
    this.fill();
    const titles = this.columns.map((record) => record.titel);
    const heading = titles.length ? `${titles.join(" og ")} side om side` : "Sammenlign";
    document.title = heading + document.title.replace(/^.*(?= – )/, "");
    const full = isFull ? " Der er ikke plads til flere." : "";
    this.tell(`${done ? `${done} ` : ""}${this.describe()}${full}`);
  }

  /** What did not come stays chosen, and can be asked for again. */
  private tellLost(): void {
    const { sort, chosen } = this.choice;
    const lost = chosen.filter((id) => !this.records.get(sort, id));
    if (!lost.length) {
      this.notice.clear();
      return;
    }
    const titles = lost.map((id) => `«${this.chooser.titleOf(sort, id)}»`);
    this.notice.show(this.records.findFailure(sort, lost), joinWords(titles), () => {
      // The pressed button goes.
      this.select.focus();
      void this.show();
    });
  }

  private describe(): string {
    const { length } = this.choice.chosen;
    const { length: came } = this.columns;
    if (came < length) return `${came} af ${length} ${this.choice.sort} er vist.`;
    if (!length) return `Vælg to ${this.choice.sort} for at begynde.`;
    if (length === 1) return "Vælg én til at sammenligne med.";
    return `${length} ${this.choice.sort} er vist side om side. ${this.chooseRows()}`;
  }

  private listUnknown(): void {
    const unknown = need("[data-s-unknown]", this.root);
    const kind = this.kinds[this.choice.sort];
    const lines = this.choice.missing.map((id) => `«${id.slice(0, 80)}» findes ikke som ${kind}. Resten er vist.`);
    if (this.choice.isTooMany) lines.push(`Der er plads til ${this.most}. De første er vist.`);
    unknown.replaceChildren(...lines.map((line) => make("li", {}, line)));
    unknown.hidden = !lines.length;
  }

  private fill(): void {
    const { root, columns, canDiffer } = this;
    for (const name of SORTS) {
      this.tables[name].element.hidden = name !== this.choice.sort || !columns.length;
    }
    this.table.fill(columns, this.choice.isWhole);
    need("[data-s-only-label]", root).hidden = !canDiffer;
    need("[data-s-note]", root).hidden = !canDiffer;
    need("[data-s-note-some]", root).hidden = columns.length < 3;
    const sources = need("[data-s-sources]", root);
    sources.textContent = describeSources(columns);
    sources.hidden = !sources.textContent;
    need("[data-s-paper]", root).hidden = !columns.length;
    // Titles have «og» in them, so another sign stands between.
    need("[data-s-paper-title]", root).textContent = columns.map((record) => record.titel).join(" · ");
    this.chooseRows();
    this.arrange();
  }

  /** Shows the rows of the choice; what comes back says how many they are. */
  private chooseRows(): string {
    const { root, isBrief } = this;
    const onlyDiffering = this.choice.onlyDiffering && this.canDiffer;
    this.hideEmpty.checked = !this.choice.showEmpty;
    this.only.checked = onlyDiffering;
    const { shown, all, rest } = this.table.choose({ ...this.choice, onlyDiffering });
    const more = nameRest(rest, onlyDiffering);
    stampPaper(root, this.address);
    need("[data-s-end]", root).hidden = !this.columns.length || !this.table.extent.hasMore;
    const line = need("[data-s-rest]", root);
    line.textContent = isBrief ? `Her står det vigtigste, valgt af Samspil: ${shown} af ${all} felter. ${more}` : "";
    line.hidden = !isBrief;
    need("[data-s-other]", root).textContent = isBrief ? "Vis alle felter" : "Vis kun det vigtigste";
    const tail = onlyDiffering && more ? ` ${more}` : "";
    return `${isBrief ? "Det vigtigste: " : ""}${shown} af ${all} felter vises.${tail}`;
  }
}

function isSame(one: Choice, other: Choice): boolean {
  return one.sort === other.sort && one.isWhole === other.isWhole && one.chosen.join() === other.chosen.join();
}

/** What would be there too if all fields were shown. */
function nameRest(rest: number, onlyDiffering: boolean): string {
  if (!rest) return "";
  if (onlyDiffering) return `${count(rest, "forskel", "forskelle")} mere kan ses med «Alle felter».`;
  return `${count(rest, "felt", "felter")} mere er udfyldt hos mindst én.`;
}
