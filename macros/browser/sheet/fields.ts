// The fields of a sheet: the boxes to tick and the lines to write on.
import { findAll } from "../shared/elements";
import type { Answers } from "./answers";

export type Field = HTMLInputElement | HTMLTextAreaElement;

const keyOf = (field: Field): string => field.getAttribute("data-s-key") ?? "";

export function isTick(field: Field): field is HTMLInputElement {
  return field.type === "checkbox" || field.type === "radio";
}

export function isFilled(field: Field): boolean {
  return isTick(field) ? field.checked : field.value.trim() !== "";
}

/** A field to write in is as high as what is written. */
export function grow(field: Field): void {
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.style.height = "auto";
  if (field.scrollHeight > field.clientHeight) field.style.height = `${field.scrollHeight + 2}px`;
}

export class Fields {
  readonly all: readonly Field[];
  private readonly keys: ReadonlySet<string>;

  constructor(within: ParentNode) {
    this.all = findAll<Field>("[data-s-key]", within);
    this.keys = new Set(this.all.map(keyOf));
  }

  has(key: string): boolean {
    return this.keys.has(key);
  }

  read(): Answers {
    const filled = this.all.filter(isFilled);
    return Object.fromEntries(filled.map((field) => [keyOf(field), isTick(field) ? true : field.value]));
  }

  /** Writes the answers; a field without one is emptied. */
  write(answers: Answers): void {
    const known = new Map(Object.entries(answers));
    for (const field of this.all) {
      const answer = known.get(keyOf(field));
      if (isTick(field)) field.checked = answer === true;
      else field.value = typeof answer === "string" ? answer : "";
      grow(field);
    }
  }
}
