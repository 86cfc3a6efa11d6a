// What the other parties have sent: their files, opened beside one's own, and kept until the tab is closed. None of them is
// changed, and none is mixed with one's own before the reader says so.
import { make, makeButton, makeHidden, need } from "../../shared/elements";
import type { Keeping } from "../../shared/storage";
import { type Kind, nameOf, openFile, saveWork, takeWork, tellUnplaced, type Work } from "./work";

export const MOST_OTHERS = 5;

export class Others<S> {
  private opened: readonly Work<S>[];
  private readonly watching: (() => void)[] = [];

  constructor(
    private readonly kind: Kind<S>,
    private readonly keeping: Keeping,
  ) {
    const kept = keeping.read(this.slot);
    this.opened = (Array.isArray(kept) ? kept : [])
      .map((one) => takeWork(one, kind)?.work)
      .filter((work): work is Work<S> => work !== undefined)
      .slice(0, MOST_OTHERS);
  }

  private get slot(): string {
    return `samspil-${this.kind.id}-andre`;
  }

  get works(): readonly Work<S>[] {
    return this.opened;
  }

  watch(show: () => void): void {
    this.watching.push(show);
  }

  /** Opens a file's text; what is told of it. */
  open(text: string): string {
    const read = openFile(text, this.kind);
    if (typeof read === "string") return read;
    const rest = this.opened.filter((other) => other.id !== read.work.id);
    if (rest.length >= MOST_OTHERS) return `Der kan ligge ${MOST_OTHERS} ved siden af jeres. Tag en fra først.`;
    this.set([...rest, read.work]);
    return `«${nameOf(read.work, this.kind)}» ligger nu ved siden af jeres.${tellUnplaced(read.unplaced)}`;
  }

  remove(id: string): void {
    this.set(this.opened.filter((work) => work.id !== id));
  }

  private set(works: readonly Work<S>[]): void {
    this.opened = works;
    this.keeping.write(
      this.slot,
      works.map((work) => saveWork(work, this.kind)),
    );
    for (const watch of this.watching) watch();
  }
}

/** The part of the page where such files are opened; it is there where the tool's template has it. */
export class OthersList<S> {
  private readonly list: HTMLElement;
  private readonly file: HTMLInputElement;
  private readonly button: HTMLElement;

  constructor(
    root: HTMLElement,
    private readonly others: Others<S>,
    private readonly kind: Kind<S>,
    private readonly tell: (text: string) => void,
  ) {
    this.list = need("[data-s-tool-others-list]", root);
    this.file = need<HTMLInputElement>("[data-s-tool-others-file]", root);
    this.button = need("[data-s-tool-others-open]", root);
  }

  listen(): void {
    this.button.addEventListener("click", () => this.file.click());
    this.file.addEventListener("change", () => void this.open());
  }

  render(): void {
    this.list.replaceChildren(...this.others.works.map((work) => this.makeRow(work)));
  }

  private makeRow(work: Work<S>): HTMLLIElement {
    const name = nameOf(work, this.kind);
    const remove = makeButton(["Tag fra", makeHidden(` ${name}`)], { class: "s-button s-button--quiet" }, () => {
      this.others.remove(work.id);
      this.tell(`«${name}» er taget fra. Filen er urørt.`);
      this.button.focus();
    });
    return make("li", {}, make("span", {}, name), remove);
  }

  private async open(): Promise<void> {
    const told: string[] = [];
    for (const file of Array.from(this.file.files ?? [])) told.push(this.others.open(await file.text()));
    // The same file can be chosen once more.
    this.file.value = "";
    if (told.length) this.tell(told.join(" "));
  }
}
