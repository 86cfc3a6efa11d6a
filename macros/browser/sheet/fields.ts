// The fields of a sheet: the boxes to tick and the lines to write on.
import { findAll, makeButton } from "../shared/elements";
import type { Answer, Answers, Changes, Progress } from "./answers";

export type Field = HTMLInputElement | HTMLTextAreaElement;

/** What a field's answer is kept by. */
export const keyOf = (field: Element): string => field.getAttribute("data-s-key") ?? "";

export function isTick(field: Field): field is HTMLInputElement {
  return field.type === "checkbox" || field.type === "radio";
}

export function isFilled(field: Field): boolean {
  return isTick(field) ? field.checked : field.value.trim() !== "";
}

/** What stands in a field; null where nothing does. */
function answerOf(field: Field): Answer | null {
  if (!isFilled(field)) return null;
  return isTick(field) ? true : field.value;
}

/** A field to write in is as high as what is written. */
export function grow(field: Field): void {
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.style.height = "auto";
  if (field.scrollHeight > field.clientHeight) field.style.height = `${field.scrollHeight + 2}px`;
}

/** A press on what is chosen, or its key, which a browser does nothing at. */
function takeBack(question: Element, radios: readonly HTMLInputElement[], unset: () => void): void {
  let before: HTMLInputElement | undefined;
  const note = (): void => {
    before = radios.find((radio) => radio.checked);
  };
  // Before the browser chooses: a press begins with it.
  question.addEventListener("pointerdown", note);
  question.addEventListener("click", ({ target }) => {
    if (target instanceof HTMLInputElement && target === before && target.checked) unset();
    note();
  });
  let isTaken = false;
  for (const radio of radios) {
    radio.addEventListener("keydown", (event) => {
      note();
      isTaken = event.key === " " && radio.checked;
      if (!isTaken) return;
      event.preventDefault();
      unset();
    });
    // Else the key chooses it anew when it is let go.
    radio.addEventListener("keyup", (event) => {
      if (isTaken && event.key === " ") event.preventDefault();
    });
  }
}

export class Fields {
  readonly all: readonly Field[];
  private readonly keys: ReadonlySet<string>;

  constructor(private readonly within: ParentNode) {
    this.all = findAll<Field>("[data-s-key]", within);
    this.keys = new Set(this.all.map(keyOf));
    // Answers are kept by us. What a browser puts back itself, when one goes back, is of another time than they are.
    for (const field of this.all) field.autocomplete = "off";
  }

  has(key: string): boolean {
    return this.keys.has(key);
  }

  read(): Answers {
    const filled = this.all.map((field): [string, Answer | null] => [keyOf(field), answerOf(field)]);
    return Object.fromEntries(filled.filter((pair): pair is [string, Answer] => pair[1] !== null));
  }

  count(): Progress {
    const ofType = (type: string): Field[] => this.all.filter((field) => field.type === type);
    const ticks = ofType("checkbox");
    const radios = ofType("radio");
    return {
      ticked: ticks.filter(isFilled).length,
      ticks: ticks.length,
      chosen: radios.filter(isFilled).length,
      choices: new Set(radios.map(({ name }) => name)).size,
      written: this.all.filter((field) => !isTick(field) && isFilled(field)).length,
    };
  }

  /** What a change of a field changes: of several answers to choose among, the others too. */
  readChange(field: Field): Changes {
    const changed = field.type === "radio" ? this.all.filter((one) => one.name === field.name) : [field];
    return Object.fromEntries(changed.map((one) => [keyOf(one), answerOf(one)]));
  }

  /** What stands in the fields already, as changes of what was kept. Words of both times are kept, the earlier first. */
  readEarly(kept: Answers): Changes {
    const known = new Map(Object.entries(kept));
    const early: Record<string, Answer | null> = {};
    for (const field of this.all.filter(isFilled)) {
      const before = known.get(keyOf(field));
      if (typeof before === "string") early[keyOf(field)] = `${before} ${field.value}`;
      else Object.assign(early, this.readChange(field));
    }
    return early;
  }

  /** Writes the answers; a field without one is emptied. What stands there already is let be, so that no caret moves. */
  write(answers: Answers): void {
    const known = new Map(Object.entries(answers));
    for (const field of this.all) {
      const answer = known.get(keyOf(field));
      const text = typeof answer === "string" ? answer : "";
      if (isTick(field)) field.checked = answer === true;
      else if (field.value !== text) field.value = text;
      grow(field);
    }
    this.showUnsetting();
  }

  /** An answer that was chosen can be taken back: by a press on it once more, or by the button that says so. */
  startUnsetting(): void {
    for (const question of findAll("fieldset", this.within)) {
      const radios = findAll<HTMLInputElement>("input[type=radio][data-s-key]", question);
      if (!radios.length) continue;
      const unset = makeButton("Intet svar", { class: "s-choice__unset", hidden: true }, () => {
        const chosen = radios.find((radio) => radio.checked);
        if (!chosen) return;
        chosen.checked = false;
        chosen.dispatchEvent(new Event("change", { bubbles: true }));
        // The button goes away now, and the keyboard must not be left nowhere.
        chosen.focus();
      });
      question.append(unset);
      takeBack(question, radios, () => unset.click());
      question.addEventListener("change", () => this.showUnsetting());
    }
    this.showUnsetting();
  }

  private showUnsetting(): void {
    for (const button of findAll<HTMLButtonElement>(".s-choice__unset", this.within)) {
      const isChosen = findAll<HTMLInputElement>("input", button.parentElement ?? button).some(
        (radio) => radio.checked,
      );
      button.hidden = !isChosen;
    }
  }
}
