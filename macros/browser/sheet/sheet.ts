// A sheet: what is ticked and written stays in this browser, in as many copies as one likes, and can be carried on in a
// file. Nothing is sent anywhere.
import { download } from "../shared/download";
import { find } from "../shared/elements";
import { Notice } from "../shared/failure";
import { ofPage } from "../shared/loading";
import { keepInBrowser, keepInTab } from "../shared/storage";
import { areEqual, type Carried, describeProgress, nameFile, nameLost, readCarried, type SavedSheet } from "./answers";
import { Copies, type Copy, nameCopy, slotOf } from "./copies";
import { Fields, grow, isFilled, isTick } from "./fields";
import { Panel, ProgressBar, placeTools } from "./panel";
import { Paper } from "./paper";
import { startRows } from "./rows";

/** What is loaded when it is asked for: its script, what it is called where it did not come, and what it hears. */
const TOOLS = {
  comparison: { address: "assets/js/svar.js", name: "Sammenligningen", event: "compare" },
  filling: { address: "assets/js/udfyldt.js", name: "Det, der laver pdf-filen,", event: "fill" },
} as const;
type Tool = (typeof TOOLS)[keyof typeof TOOLS];

export class Sheet {
  private readonly name: string;
  private readonly version: string;
  private readonly fields = new Fields(document);
  private readonly kept = keepInBrowser();
  private readonly tab = keepInTab();
  private readonly copies: Copies;
  private readonly panel: Panel;
  private readonly bar = new ProgressBar();
  private readonly notice = new Notice();
  /** What is of use only where something is filled in. */
  private readonly ofFilled: HTMLElement | null;
  private beginRows: () => void = () => {};
  private slot: string;

  constructor(private readonly tools: HTMLElement) {
    this.name = tools.getAttribute("data-s-sheet") ?? "";
    this.version = tools.getAttribute("data-s-version") ?? "";
    this.ofFilled = find("[data-s-of-filled]", tools);
    this.copies = new Copies(this.kept, this.name, this.version);
    this.panel = new Panel({
      choose: (slot) => this.choose(slot),
      add: (name, isFilled) => this.add(name, isFilled),
      rename: (name) => this.rename(name),
      remove: () => this.remove(),
      clear: () => this.clear(),
      clearAll: () => this.clearAll(),
      save: () => this.save(),
      open: (file) => void this.open(file),
      compare: () => void this.hand(TOOLS.comparison),
    });
    this.slot = this.copies.first;
  }

  start(): void {
    if (!this.fields.all.length) return;
    this.fields.startUnsetting();
    placeTools(this.panel, this.bar);
    this.panel.element.append(this.notice.element);
    this.beginRows = startRows();
    this.slot = this.findCopy().slot;
    const isKept = Object.keys(this.current.answers).length > 0;
    this.takeEarly();
    this.show();
    if (isKept) this.panel.say("Hentet fra sidst.");
    this.kept.probe();
    this.tellKeeping();
    for (const field of this.fields.all) {
      field.addEventListener(isTick(field) ? "change" : "input", () => {
        grow(field);
        this.copies.change(this.slot, this.fields.readChange(field));
        this.tell();
      });
    }
    find("[data-s-print-filled]", this.tools)?.addEventListener("click", () => window.print());
    find("[data-s-set-filled]", this.tools)?.addEventListener("click", () => void this.hand(TOOLS.filling));
    new Paper(this.fields, () => this.current.name);
    this.followOthers();
  }

  private get current(): Copy {
    return this.copies.find(this.slot);
  }

  /** On a slow line a sheet is read, ticked and written on before this script comes. */
  private takeEarly(): void {
    const early = this.fields.readEarly(this.current.answers);
    if (Object.keys(early).length) this.copies.change(this.slot, early);
  }

  /** The copy that this window showed last, else the one that was changed last. */
  private findCopy(): Copy {
    const last = this.tab.readText(this.tabSlot);
    return this.copies.list().find(({ slot }) => slot === last) ?? this.copies.findLatest();
  }

  private get tabSlot(): string {
    return `samspil.ark-valgt.${this.name}`;
  }

  /** What another window changes is shown here too; and what the browser would not keep is not left without a word. */
  private followOthers(): void {
    window.addEventListener("storage", ({ key }) => {
      if (key === null || this.copies.owns(key)) this.follow();
    });
    // A window that was asleep was told of nothing.
    window.addEventListener("pageshow", ({ persisted }) => {
      if (persisted) this.follow();
    });
    window.addEventListener("beforeunload", (event) => {
      if (this.copies.isWaiting) event.preventDefault();
    });
  }

  private follow(): void {
    const isGone = this.slot !== this.copies.first && !this.copies.list().some(({ slot }) => slot === this.slot);
    if (isGone) {
      this.choose(this.copies.findLatest().slot);
      this.panel.say("Kopien er slettet i et andet vindue.");
      return;
    }
    this.fields.write(this.current.answers);
    this.tell();
  }

  /** Shows the copy on the sheet. */
  private show(): void {
    this.fields.write(this.current.answers);
    this.beginRows();
    this.tell();
  }

  /** Says which copies there are, how far this one is filled in, and how it is kept. */
  private tell(): void {
    const progress = describeProgress(this.fields.count());
    this.panel.show(this.copies.list(), this.current);
    this.bar.show(this.current.name, progress, this.copies.isWaiting ? "Ikke gemt." : "");
    if (this.ofFilled) this.ofFilled.hidden = !this.fields.all.some(isFilled);
    this.tellKeeping();
  }

  private tellKeeping(): void {
    const isRefused = this.kept.isRefused || this.copies.isWaiting;
    const hasSome = isRefused && this.kept.list(slotOf(this.name)).length > 0;
    this.panel.showKeeping(isRefused ? (hasSome ? "full" : "refused") : "kept");
  }

  private choose(slot: string): void {
    this.slot = slot;
    this.tab.writeText(this.tabSlot, slot);
    this.show();
  }

  private add(name: string, isFilled: boolean): void {
    const answers = isFilled ? this.current.answers : {};
    const copy = this.copies.add(name || `Kopi ${this.copies.list().length + 1}`, answers);
    this.choose(copy.slot);
    this.panel.say(`Nu udfylder I «${nameCopy(copy)}». De andre kopier er, som de var.`);
  }

  private rename(name: string): void {
    this.copies.rename(this.slot, name);
    this.tell();
    this.panel.say(name ? `Kopien hedder nu «${nameCopy(this.current)}».` : "Kopien har intet navn nu.");
  }

  private remove(): void {
    const { current } = this;
    const isEmpty = !Object.keys(current.answers).length;
    if (!isEmpty && !window.confirm(`Slet kopien «${nameCopy(current)}» og alt, der står i den?`)) return;
    this.copies.remove(this.slot);
    this.choose(this.copies.findLatest().slot);
    this.panel.say(`«${nameCopy(current)}» er slettet. Nu ser I «${nameCopy(this.current)}».`);
  }

  private clear(): void {
    const isEmpty = !Object.keys(this.current.answers).length;
    if (!isEmpty && !window.confirm("Slet alle krydser og al tekst på dette ark?")) return;
    this.copies.clear(this.slot);
    this.show();
    this.panel.say("Arket er ryddet.");
  }

  private clearAll(): void {
    if (!window.confirm("Slet alle kopier af arket og alt, der står i dem?")) return;
    this.copies.removeAll();
    this.choose(this.copies.first);
    this.panel.say("Alle kopier er slettet.");
  }

  private save(): void {
    const { name, answers } = this.current;
    const saved: SavedSheet = {
      samspil: "ark",
      ark: this.name,
      udgave: this.version,
      ...(name && { navn: name }),
      svar: answers,
    };
    const file = nameFile(this.name, name);
    download(JSON.stringify(saved, null, 2), file, "application/json");
    this.panel.say(`Filen er gemt: ${file}`);
  }

  private async open(file: File): Promise<void> {
    const carried = await readCarried(file, this.name);
    if (typeof carried === "string") {
      this.panel.say(carried);
      return;
    }
    const lost = nameLost(carried.answers, (key) => this.fields.has(key));
    this.panel.say(`${this.take(carried)} ${lost}`.trim());
  }

  /** What stands on the sheet is never lost for a file: the file becomes a copy of its own. What was done, in words. */
  private take({ name, answers }: Carried): string {
    const { current } = this;
    const same = this.copies.list().find((copy) => copy.name === name && areEqual(copy.answers, answers));
    if (same) {
      this.choose(same.slot);
      return "Filen er hentet. Den siger det samme som kopien her.";
    }
    if (!Object.keys(current.answers).length) {
      if (name && !current.name) this.copies.rename(this.slot, name);
      this.copies.change(this.slot, answers);
      this.show();
      return "Filen er hentet.";
    }
    const copy = this.copies.add(name || `Kopi ${this.copies.list().length + 1}`, answers);
    this.choose(copy.slot);
    return `Filen er hentet som kopien «${nameCopy(copy)}». Det, der stod før, er i kopien «${nameCopy(current)}».`;
  }

  /** A tool comes when it is first asked for, and is told which copy stands on the sheet. */
  private async hand(tool: Tool): Promise<void> {
    try {
      await ofPage().loadTool(tool.address);
      this.notice.clear();
    } catch (error) {
      this.notice.show(error, tool.name, () => void this.hand(tool));
      return;
    }
    this.tools.dispatchEvent(new CustomEvent(tool.event, { detail: this.current }));
  }
}
