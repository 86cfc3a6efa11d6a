// The glossary: a field that finds words, and all of them open where there is room for that.
import { find, findAll, need } from "../shared/elements";
import { count } from "../shared/words";
import { fold, hasWords } from "./matching";

/** As wide as the place beside a word's name must be for its meaning: the stylesheet has the same. */
const WIDE = "(min-width: 60em)";
/** So few are opened at once. */
const FEW = 3;

interface Entry {
  readonly row: HTMLElement;
  readonly fold: HTMLDetailsElement;
  readonly title: string;
  readonly text: string;
}

export class Glossary {
  private readonly words: HTMLInputElement;
  private readonly entries: readonly Entry[];
  private readonly wide = window.matchMedia(WIDE);

  constructor(private readonly form: HTMLElement) {
    this.words = need<HTMLInputElement>("[data-s-by-words]", form);
    this.entries = findAll("[data-s-term]").map((row) => ({
      row,
      fold: need<HTMLDetailsElement>("details", row),
      title: fold(need("summary", row).textContent ?? ""),
      text: fold(row.textContent ?? ""),
    }));
    form.addEventListener("input", () => this.find());
    need("[data-s-reset]", form).addEventListener("click", () => this.showAll());
    this.wide.addEventListener("change", () => this.find());
    this.find();
  }

  private showAll(): void {
    this.words.value = "";
    this.find();
    this.words.focus();
  }

  private find(): void {
    const typed = fold(this.words.value);
    const named = this.entries.filter(({ title }) => hasWords(title, typed));
    // A word that is called so is what is looked for; else all that speak of it.
    const found = new Set(named.length ? named : this.entries.filter(({ text }) => hasWords(text, typed)));
    const opens = this.wide.matches || (typed !== "" && found.size <= FEW);
    for (const entry of this.entries) {
      entry.row.hidden = !found.has(entry);
      if (!isAddressed(entry.row)) entry.fold.open = opens && found.has(entry);
    }
    for (const letter of findAll("[data-s-letter]")) {
      letter.hidden = !find("[data-s-term]:not([hidden])", letter);
      const way = find(`[data-s-letters] a[href="#${letter.id}"]`)?.parentElement;
      if (way) way.hidden = letter.hidden;
    }
    need("[data-s-said]", this.form).textContent = count(found.size, "ord", "ord");
    need("[data-s-reset]", this.form).hidden = typed === "";
  }
}

const isAddressed = (row: HTMLElement): boolean => location.hash === `#${row.id}`;
