// What stands above a sheet to be filled in: which copy it is, and what can be done with it. It shows and asks; the sheet
// does.
import { tell } from "../shared/announce";
import { find, make, makeButton } from "../shared/elements";
import { KEPT_DAYS, LONGEST_NAME } from "./answers";
import { type Copy, nameCopy } from "./copies";

/** What the reader asks for. */
export interface Wishes {
  choose(slot: string): void;
  /** @param isFilled whether it begins with what stands on the sheet now */
  add(name: string, isFilled: boolean): void;
  rename(name: string): void;
  remove(): void;
  clear(): void;
  clearAll(): void;
  save(): void;
  open(file: File): void;
  compare(): void;
}

const QUIET = { class: "s-button s-button--quiet" };
const SMALL = { class: "s-copies__button" };
const KEEPS =
  `Det, I skriver, bliver i denne browser på denne computer i ${KEPT_DAYS} dage og sendes ingen steder hen. ` +
  "Skriv ingen personoplysninger; hvor arket spørger, hvem, er initialer eller funktion nok. Deler I computeren med " +
  "andre, så tryk «Ryd», når I er færdige. Har I flere kopier, så tryk «Ryd alle kopier»: «Ryd» tømmer kun den, I ser.";
const REFUSES =
  "Browseren vil ikke gemme her. Det, I skriver, forsvinder, når siden lukkes. Brug «Gem som fil» for at tage det med.";
const FULL =
  "Browseren kan ikke gemme mere. Det, I gemte før, er her endnu; det nyeste står kun på siden. Brug «Gem som fil», " +
  "eller slet en kopi.";

export class Panel {
  readonly element = make("section", { class: "s-copies", "aria-label": "Jeres svar", "data-search-exclude": true });
  private readonly select = make("select", { id: "s-kopi" });
  private readonly remover: HTMLButtonElement;
  private readonly allClearer: HTMLButtonElement;
  private readonly maker = make("button", { type: "submit", ...QUIET });
  private readonly form: HTMLFormElement;
  private readonly name = make("input", { id: "s-kopi-navn", maxlength: LONGEST_NAME, autocomplete: "off" });
  private readonly filled = make("input", { type: "checkbox", id: "s-kopi-svar" });
  private readonly filledLine: HTMLElement;
  private readonly said = make("p", { class: "s-sheet-said", role: "status" });
  private readonly note = make("p", { class: "s-sheet-note" }, KEEPS);
  private asked: "new" | "name" = "new";
  private opener: HTMLElement | null = null;
  private current: Copy | null = null;

  constructor(private readonly wishes: Wishes) {
    this.remover = makeButton("Slet", SMALL, () => wishes.remove());
    this.allClearer = makeButton("Ryd alle kopier", QUIET, () => wishes.clearAll());
    this.filledLine = make(
      "p",
      { class: "s-copies__begin" },
      make("label", {}, this.filled, make("span", {}, "Begynd med det, der står på arket nu")),
    );
    this.form = this.makeForm();
    this.select.addEventListener("change", () => wishes.choose(this.select.value));
    this.element.append(this.makeRow(), this.form, this.makeActions(), this.said, this.note);
  }

  /** Shows which copies there are, and which of them the sheet is. */
  show(copies: readonly Copy[], current: Copy): void {
    this.current = current;
    // A sheet that nothing is written on yet is kept nowhere, and is a copy all the same.
    const all = copies.some(({ slot }) => slot === current.slot) ? copies : [current, ...copies];
    const options = all.map((copy) =>
      make("option", { value: copy.slot, selected: copy.slot === current.slot }, nameCopy(copy)),
    );
    this.select.replaceChildren(...options);
    this.select.value = current.slot;
    for (const button of [this.remover, this.allClearer]) button.hidden = all.length < 2;
  }

  /** Says what was done. */
  say(text: string): void {
    tell(this.said, text);
  }

  /** Says how what is written is kept. */
  showKeeping(keeping: "kept" | "refused" | "full"): void {
    const text = { kept: KEEPS, refused: REFUSES, full: FULL }[keeping];
    this.note.classList.toggle("s-sheet-note--warning", keeping !== "kept");
    if (this.note.textContent !== text) this.note.textContent = text;
  }

  private makeRow(): HTMLElement {
    return make(
      "p",
      { class: "s-copies__row" },
      make("label", { for: this.select.id }, "Kopi"),
      this.select,
      makeButton("Ny", { ...SMALL, "aria-label": "Ny kopi" }, (event) => this.ask("new", event)),
      makeButton("Omdøb", SMALL, (event) => this.ask("name", event)),
      this.remover,
    );
  }

  private makeActions(): HTMLElement {
    const file = make("input", {
      type: "file",
      accept: ".json,application/json",
      hidden: true,
      "aria-label": "Fil med et udfyldt ark",
    });
    file.addEventListener("change", () => {
      const chosen = file.files?.[0];
      file.value = "";
      if (chosen) this.wishes.open(chosen);
    });
    return make(
      "p",
      { class: "s-actions s-copies__actions" },
      makeButton("Gem som fil", QUIET, () => this.wishes.save()),
      makeButton("Åbn gemt fil", QUIET, () => file.click()),
      makeButton("Sammenlign svar", QUIET, () => this.wishes.compare()),
      makeButton("Ryd", QUIET, () => this.wishes.clear()),
      this.allClearer,
      file,
    );
  }

  private makeForm(): HTMLFormElement {
    const form = make(
      "form",
      { class: "s-copies__form", hidden: true },
      make("label", { for: this.name.id }, "Hvad skal kopien hedde?"),
      this.name,
      make(
        "p",
        { class: "s-copies__hint", id: "s-kopi-hjaelp" },
        "For eksempel samarbejdets eller partens navn. Filen får det også. Skriv ingen personers navne.",
      ),
      this.filledLine,
      make(
        "p",
        { class: "s-actions" },
        this.maker,
        makeButton("Fortryd", QUIET, () => this.close()),
      ),
    );
    this.name.setAttribute("aria-describedby", "s-kopi-hjaelp");
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const name = this.name.value.trim();
      this.close();
      if (this.asked === "new") this.wishes.add(name, this.filled.checked);
      else this.wishes.rename(name);
    });
    form.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.close();
    });
    return form;
  }

  private ask(what: "new" | "name", { currentTarget }: Event): void {
    this.asked = what;
    this.opener = currentTarget instanceof HTMLElement ? currentTarget : null;
    this.maker.textContent = what === "new" ? "Lav kopien" : "Gem navnet";
    this.name.value = what === "name" ? (this.current?.name ?? "") : "";
    this.filled.checked = false;
    this.filledLine.hidden = what === "name" || !Object.keys(this.current?.answers ?? {}).length;
    this.form.hidden = false;
    this.name.focus();
  }

  private close(): void {
    this.form.hidden = true;
    this.opener?.focus();
  }
}

/** The line that stays in sight while the sheet is filled in: which copy, and how far. */
export class ProgressBar {
  private readonly copy = make("span", { class: "s-sheet-bar__copy" });
  private readonly status = make("span", { class: "s-sheet-status", role: "status" });
  readonly element = make("p", { class: "s-sheet-bar", "data-search-exclude": true }, this.copy, this.status);

  show(copy: string, progress: string, problem: string): void {
    this.copy.textContent = copy;
    this.element.classList.toggle("s-sheet-bar--warning", Boolean(problem));
    const text = [progress || "Intet er udfyldt endnu.", problem].filter(Boolean).join(" ");
    if (this.status.textContent !== text) this.status.textContent = text;
  }
}

/** The places where the two stand: above the sheet, and at its end. */
export function placeTools(panel: Panel, bar: ProgressBar): void {
  const sheet = find("article .s-checklist");
  sheet?.before(panel.element);
  sheet?.append(bar.element);
}
