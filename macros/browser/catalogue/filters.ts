// The filters: for each facet its choices to tick, with how many cases each would leave.
import { findAll, make, makeHidden } from "../shared/elements";
import { type CaseSet, countShared } from "./bits";
import type { Catalogue } from "./catalogue";
import type { Page } from "./changes";
import type { Choice, Facet } from "./facets";
import type { Later } from "./later";
import type { Selection } from "./selection";
import { choose, isChosen, listChosen, type State } from "./state";

/** So many facets stand open from the beginning. */
const OPEN = 3;
/** Fewer than one case in so many is few. */
const FEW = 4;
/** Among more choices than this, one is found by its name. */
const LONG = 10;

interface ChoiceBox {
  readonly choice: Choice;
  readonly label: HTMLLabelElement;
  readonly input: HTMLInputElement;
  readonly number: Text;
  readonly unit: Text;
  /** How many cases it would leave, and of them those that can be read; null before it says so. */
  count: number | null;
  told: number;
}

interface FacetBox {
  readonly facet: Facet;
  readonly box: HTMLDetailsElement;
  /** How many are chosen, beside the title. */
  readonly mark: HTMLElement;
  readonly choices: readonly ChoiceBox[];
}

export class Filters {
  readonly form: HTMLFormElement;
  private readonly boxes: readonly FacetBox[];

  constructor(
    catalogue: Catalogue,
    private readonly later: Later,
    page: Page,
  ) {
    this.boxes = catalogue.facets.map((facet, at) => makeFacetBox(facet, at < OPEN, page));
    this.form = make(
      "form",
      { class: "s-filters", "aria-label": "Filtre" },
      this.boxes.map(({ box }) => box),
    );
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.style.setProperty("--s-digits", String(String(catalogue.size).length));
  }

  openFirst(): void {
    for (const { box } of this.boxes.slice(0, OPEN)) box.open = true;
  }

  openChosen(state: State): void {
    for (const { facet, box } of this.boxes) if (listChosen(state, facet).length) box.open = true;
  }

  /** Where there is little room, only what is chosen stands open, and the first. */
  openOnlyChosen(state: State): void {
    this.boxes.forEach(({ facet, box }, at) => {
      box.open = at === 0 || listChosen(state, facet).length > 0;
    });
  }

  /** Shows what is chosen, and what each choice would leave; of facets that are folded away, after the rest. */
  show(state: State, selection: Selection): void {
    this.boxes.forEach((box, at) => {
      showChosen(box, state);
      if (box.box.open) showCounts(box, selection.without(at));
    });
    this.later.do("tal", () => {
      for (const [at, box] of this.boxes.entries()) showCounts(box, selection.without(at));
    });
  }
}

function makeFacetBox(facet: Facet, isOpen: boolean, page: Page): FacetBox {
  const mark = make("span", { class: "s-filters__mark" });
  const choices = facet.choices.map((choice) => makeChoiceBox(facet, choice, page));
  const field = make(
    "fieldset",
    {},
    make("legend", { class: "s-hidden" }, facet.title),
    makeNote(facet, facet.of.length),
    choices.map((box, at) => {
      const { heading } = box.choice;
      const isNew = heading !== (choices[at - 1]?.choice.heading ?? "");
      return [isNew ? make("p", { class: "s-filters__group" }, heading) : null, box.label];
    }),
  );
  const summary = make("summary", {}, make("span", {}, facet.title), mark);
  const box = make("details", { class: "s-filters__facet", open: isOpen }, summary, field);
  const found = { facet, box, mark, choices };
  if (choices.length > LONG) {
    field.insertBefore(makeFinder(found, page), field.querySelector(".s-filters__group, label"));
  }
  return found;
}

/** What a facet is; and, where few cases have it, that those without it are not found by it. */
function makeNote({ note, isReading, carriers }: Facet, size: number): HTMLElement | null {
  const isRare = carriers * FEW < size;
  if (!note && !isReading && !isRare) return null;
  const reading = isReading ? make("span", { class: "s-reading" }, "vores læsning") : null;
  const rare = isRare ? `${carriers} af ${size} cases har det. ` : null;
  return make("p", { class: "s-filters__note" }, rare, note ? [note, " "] : null, reading);
}

function makeChoiceBox(facet: Facet, choice: Choice, page: Page): ChoiceBox {
  const input = make("input", { type: "checkbox", name: facet.key, value: choice.key, autocomplete: "off" });
  const number = document.createTextNode("");
  const unit = document.createTextNode("");
  const count = make("span", { class: "s-filters__count" }, number, make("span", { class: "s-hidden" }, unit));
  const label = make(
    "label",
    { class: choice.isUnder ? "s-filters__under" : null },
    input,
    make("span", {}, choice.title),
    count,
  );
  input.addEventListener("change", () => page.change((state) => choose(state, facet, choice, input.checked)));
  return { choice, label, input, number, unit, count: null, told: 0 };
}

/** A field that finds choices by their names. What is ticked stays in sight. */
function makeFinder({ facet, box, choices }: FacetBox, page: Page): HTMLInputElement {
  const field = make("input", {
    type: "search",
    class: "s-filters__find",
    autocomplete: "off",
    spellcheck: "false",
    placeholder: "Find på listen",
    "aria-label": `Find på listen: ${facet.title}`,
  });
  field.addEventListener("input", () => {
    const asked = field.value.trim().toLocaleLowerCase("da");
    for (const { choice, label, input } of choices) {
      label.hidden = !choice.title.toLocaleLowerCase("da").includes(asked) && !input.checked;
    }
    for (const group of findAll(".s-filters__group", box)) group.hidden = !leadsToAny(group);
    const left = choices.filter(({ label }) => !label.hidden).length;
    page.say(left === 0 ? "Ingen valg passer." : `${left} valg passer.`);
  });
  return field;
}

/** Whether anything is in sight under a heading. */
function leadsToAny(group: HTMLElement): boolean {
  let next = group.nextElementSibling;
  while (next instanceof HTMLElement && next.hidden) next = next.nextElementSibling;
  return next !== null && !next.classList.contains("s-filters__group");
}

function showChosen({ facet, mark, choices }: FacetBox, state: State): void {
  let chosen = 0;
  for (const { choice, input } of choices) {
    const isOn = isChosen(state, facet, choice);
    if (isOn) chosen += 1;
    if (input.checked !== isOn) input.checked = isOn;
  }
  const text = chosen ? `${chosen}${chosen === 1 ? " valgt" : " valgte"}` : "";
  if (mark.textContent === text) return;
  mark.replaceChildren();
  if (chosen) mark.append(String(chosen), makeHidden(chosen === 1 ? " valgt" : " valgte"));
}

/** Only what has changed is written, and into texts that stand there already: a click must not cost a new layout of
 * every filter. */
function showCounts({ choices }: FacetBox, among: CaseSet): void {
  for (const box of choices) {
    const count = countShared(among, box.choice.cases);
    const told = countShared(among, box.choice.told);
    if (box.count === count && box.told === told) continue;
    // A choice that leaves nothing but names leaves no case.
    box.number.data = String(told ? count : 0);
    const unit = wordUnit(count, told);
    if (box.unit.data !== unit) box.unit.data = unit;
    box.told = told;
    if (box.count === 0 || count === 0) box.label.classList.toggle("s-filters__none", count === 0);
    box.count = count;
  }
}

function wordUnit(count: number, told: number): string {
  if (count && !told) return ` cases, ${count} kun nævnt`;
  return count === 1 ? " case" : " cases";
}
