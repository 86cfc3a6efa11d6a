// A sheet: what is ticked and written stays in this browser, can be cleared, and can be carried on in a file. Nothing is
// sent anywhere.
import { download } from "../shared/download";
import { make, makeButton, need } from "../shared/elements";
import { keepInBrowser } from "../shared/storage";
import { describeProgress, KEPT_DAYS, nameLost, readFile, readKept, type SavedSheet } from "./answers";
import { Fields, grow, isFilled, isTick } from "./fields";

const LARGEST_FILE = 512 * 1024;
const QUIET = { class: "s-button s-button--quiet" };

export class Sheet {
  private readonly name: string;
  private readonly version: string;
  private readonly slot: string;
  private readonly fields = new Fields(document);
  private readonly kept = keepInBrowser().probe();
  private readonly status = make("p", { class: "s-sheet-status", role: "status" });
  private readonly note: HTMLElement;
  private readonly file = make("input", {
    type: "file",
    accept: ".json,application/json",
    hidden: true,
    "aria-label": "Fil med et udfyldt ark",
  });

  constructor(private readonly tools: HTMLElement) {
    this.name = tools.getAttribute("data-s-sheet") ?? "";
    this.version = tools.getAttribute("data-s-version") ?? "";
    this.slot = `samspil.ark.${this.name}`;
    const told = this.kept.isRefused
      ? "Browseren vil ikke gemme her. Det, I skriver, forsvinder, når siden lukkes. Brug «Gem som fil» for at tage det med."
      : `Det, I skriver, bliver i denne browser på denne computer i ${KEPT_DAYS} dage og sendes ingen steder hen. ` +
        "Skriv ingen personoplysninger. Deler I computeren med andre, så tryk «Ryd», når I er færdige.";
    this.note = make("p", { class: "s-sheet-note" }, told);
  }

  start(): void {
    if (this.fields.all.length) this.showTools();
    const { answers, isOld } = readKept(this.kept.read(this.slot), Date.now());
    if (isOld) this.kept.remove(this.slot);
    if (answers) this.fields.write(answers);
    for (const field of this.fields.all) {
      field.addEventListener(isTick(field) ? "change" : "input", () => {
        grow(field);
        this.keep();
        this.tell();
      });
    }
    this.tell(answers && Object.keys(answers).length ? "Hentet fra sidst." : "");
    this.file.addEventListener("change", () => {
      const chosen = this.file.files?.[0];
      this.file.value = "";
      if (chosen) void this.load(chosen);
    });
    window.addEventListener("beforeprint", () => this.fields.all.forEach(grow));
  }

  private showTools(): void {
    need(".s-actions", this.tools).append(
      makeButton("Gem som fil", QUIET, () => this.save()),
      makeButton("Åbn gemt fil", QUIET, () => this.file.click()),
      makeButton("Ryd", QUIET, () => this.clear()),
      this.file,
    );
    this.tools.append(this.status, this.note);
  }

  /** Says what was done, and how far the sheet is filled in. */
  private tell(done = ""): void {
    const { all } = this.fields;
    const ticks = all.filter((field) => field.type === "checkbox");
    const written = all.filter((field) => !isTick(field) && isFilled(field));
    const progress = describeProgress(ticks.filter(isFilled).length, ticks.length, written.length);
    this.status.textContent = `${done ? `${done} ` : ""}${progress}`;
  }

  private keep(): void {
    if (this.kept.isRefused) return;
    const svar = this.fields.read();
    if (Object.keys(svar).length) this.kept.write(this.slot, { udgave: this.version, tid: Date.now(), svar });
    else this.kept.remove(this.slot);
    if (this.kept.isRefused) this.note.textContent = "Browseren kan ikke gemme mere. Brug «Gem som fil».";
  }

  /** Whether the reader agrees to lose what stands on the sheet. */
  private mayLose(question: string): boolean {
    return !Object.keys(this.fields.read()).length || window.confirm(question);
  }

  private clear(): void {
    if (!this.mayLose("Slet alle krydser og al tekst på dette ark?")) return;
    this.fields.write({});
    this.kept.remove(this.slot);
    this.tell("Arket er ryddet.");
  }

  private save(): void {
    const saved: SavedSheet = { samspil: "ark", ark: this.name, udgave: this.version, svar: this.fields.read() };
    download(JSON.stringify(saved, null, 2), `samspil-${this.name}.json`, "application/json");
    this.tell("Filen er gemt.");
  }

  private async load(file: File): Promise<void> {
    if (file.size > LARGEST_FILE) {
      this.status.textContent = "Filen er for stor til at være et ark herfra.";
      return;
    }
    const answers = readFile(await file.text(), this.name);
    if (typeof answers === "string") {
      this.status.textContent = answers;
      return;
    }
    if (!this.mayLose("Erstat det, der står på arket nu, med det i filen?")) return;
    this.fields.write(answers);
    this.keep();
    const lost = nameLost(answers, (key) => this.fields.has(key));
    this.tell(`Filen er hentet.${lost ? ` ${lost}` : ""}`);
  }
}
