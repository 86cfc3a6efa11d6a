// One label with one control: a help text, a place for what is wrong, a place to write.
import { type Content, findAll, make } from "../../shared/elements";
import { tellDate } from "../record/dates";
import type { Field } from "../record/fields";
import { type Group, isBlank } from "../record/values";
import type { Room } from "../words/cleaning";
import { tidy } from "../words/spelling";
import { besideToday, completeAddress } from "./filling";
import { mendPasted } from "./pasting";
import { isSearched, listRecords, type Slot, wordSlot } from "./slots";
import { faultIdOf, helpIdOf, idOf, type Path, type Watcher } from "./watcher";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Option = readonly [value: string, label: string];

/** The kinds whose example would say what the list of choices says, or what one copies from elsewhere. */
const CHOSEN: ReadonlySet<string> = new Set(["Word", "Reference", "Identifier", "Group", "Link"]);

export const describedBy = (id: string, help: string): string => (help ? `${helpIdOf(id)} ` : "") + faultIdOf(id);

export function makeHelp(field: Field, id: string, help = field.help): HTMLElement | null {
  if (!help) return null;
  const shows = field.example && !CHOSEN.has(field.kind);
  const told = field.kind === "Date" ? tellDate(field.example, field.orNow) : field.example.replace(/\.$/, "");
  const example = shows ? ` Fx «${told}».` : "";
  return make("p", { class: "f-help", id: helpIdOf(id) }, help + example);
}

export const makeFault = (id: string): HTMLElement => make("p", { class: "f-error", id: faultIdOf(id), hidden: true });

export const showNeed = (field: Field): Content =>
  field.required || field.asked ? make("span", { class: "f-needed" }, " skal udfyldes") : null;

/** Asks for what a group must have only when something is written in it: it may be left out altogether. */
export function askOnceBegun(box: HTMLElement, group: Group): void {
  // What stands in a list inside it is begun by itself.
  const isOwn = (element: Element): boolean =>
    !element.closest(".f-item") || element.closest(".f-item") === box.closest(".f-item");
  const needs = findAll(".f-needed", box).filter(isOwn);
  const controls = findAll("[aria-required]", box).filter(isOwn);
  const follow = (): void => {
    const isBegun = !isBlank(group);
    for (const need of needs) need.hidden = !isBegun;
    for (const control of controls) control.setAttribute("aria-required", String(isBegun));
  };
  for (const event of ["input", "change"]) box.addEventListener(event, follow);
  follow();
}

/** The height of an area that shows all of its text. */
function grow(area: HTMLTextAreaElement): void {
  area.style.height = "auto";
  if (area.scrollHeight > area.clientHeight) area.style.height = `${area.scrollHeight + 4}px`;
}

/** Makes every area that can be seen as high as its text. */
export function growAll(within: ParentNode): void {
  for (const area of findAll<HTMLTextAreaElement>("textarea", within)) if (area.offsetParent) grow(area);
}

function listen(control: Control, field: Field, slot: Slot, path: Path, watcher: Watcher): void {
  control.addEventListener("input", () => {
    slot.write(readControl(control, field));
    if (control instanceof HTMLTextAreaElement) grow(control);
    watcher.changed(path);
  });
  control.addEventListener("change", () => {
    slot.write(readControl(control, field));
    watcher.changed(path);
    watcher.left(path);
  });
  control.addEventListener("blur", () => {
    // What the record cannot keep is mended where it is seen, and not behind one's back at the end.
    const text = slot.read();
    if (!(control instanceof HTMLSelectElement) && control.value !== text) control.value = text;
    if (control instanceof HTMLTextAreaElement) grow(control);
    watcher.left(path);
  });
}

function makeSelect(id: string, options: readonly Option[], value: string, blank: string): HTMLSelectElement {
  const unknown: readonly Option[] = value && !options.some(([one]) => one === value) ? [[value, value]] : [];
  const select = make(
    "select",
    { id },
    [["", blank] as const, ...options, ...unknown].map(([one, label]) => make("option", { value: one }, label)),
  );
  select.value = value;
  return select;
}

/** The list of what others have written in such a field. */
function suggestionsFor(field: Field, path: Path): string | null {
  if (field.kind === "Reference") return `f-valg-${field.collection}`;
  const isName = field.key === "navn" && (path[0] === "kommuner" || path[0] === "parter");
  return isName ? `f-valg-${path[0]}` : null;
}

function makeControl(field: Field, id: string, value: string, path: Path): Control {
  const blank = field.required ? "Vælg" : "Ikke valgt";
  if (field.kind === "Word") {
    const words = field.words.map(([word, label]): Option => [word, label]);
    return makeSelect(id, words, value, blank);
  }
  if (field.kind === "Reference" && !isSearched(field)) {
    return makeSelect(id, listRecords(field.collection), value, blank);
  }
  const control = makeWriting(field, id, path);
  control.value = value;
  return control;
}

function makeWriting(field: Field, id: string, path: Path): HTMLInputElement | HTMLTextAreaElement {
  if (field.kind === "Prose") return make("textarea", { id, rows: path[0] === "resumé" ? 4 : 2 });
  const spellcheck = field.kind === "Line" ? null : "false";
  const list = suggestionsFor(field, path);
  // A line that is longer than the page is wide goes on below, where all of it is seen.
  if (!list && (field.kind === "Line" || field.kind === "Amount")) {
    const area = make("textarea", { id, rows: 1, class: "f-line", spellcheck });
    area.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.isComposing) event.preventDefault();
    });
    return area;
  }
  const inputmode = field.kind === "Link" ? "url" : null;
  return make("input", { id, type: "text", autocomplete: "off", list, inputmode, spellcheck });
}

/** What was typed, as the record keeps it. */
function readControl(control: Control, field: Field): string {
  const text = tidy(control.value);
  return field.kind === "Line" || field.kind === "Amount" ? text.replace(/\n+/g, " ") : text;
}

const roomOf = (field: Field): Room => {
  if (field.kind !== "Prose") return "line";
  return field.isOneParagraph ? "paragraph" : "paragraphs";
};

/** Other words than the field's own, for its label and its help. */
export interface Wording {
  readonly label?: string;
  readonly help?: string;
}

export function frame(field: Field, kept: Slot, path: Path, watcher: Watcher, wording: Wording = {}): HTMLElement {
  const id = idOf(path);
  const help = wording.help ?? field.help;
  const slot = wordSlot(field, kept);
  const control = makeControl(field, id, slot.read(), path);
  control.setAttribute("aria-describedby", describedBy(id, help));
  if (field.required) control.setAttribute("aria-required", "true");
  // An address is whole before it is kept.
  const told = field.kind === "Link" && control instanceof HTMLInputElement ? completeAddress(control, watcher) : null;
  listen(control, field, slot, path, watcher);
  return make(
    "div",
    { class: `f-field f-field--${field.kind.toLowerCase()}` },
    make("label", { for: id }, wording.label || field.label, showNeed(field)),
    makeHelp(field, id, help),
    makeFault(id),
    field.today && control instanceof HTMLInputElement ? besideToday(control, field.today, watcher) : control,
    told,
    control instanceof HTMLSelectElement ? null : mendPasted(control, watcher, roomOf(field)),
  );
}

/** A few words to choose between, each with what it means. */
export function makeChoice(field: Field, slot: Slot, path: Path, watcher: Watcher): HTMLElement {
  const id = idOf(path);
  const words = field.words.map(([word, label, meaning], number) => {
    const radio = make("input", { type: "radio", name: id, id: `${id}-${number}`, value: word });
    radio.checked = slot.read() === word;
    radio.addEventListener("change", () => {
      slot.write(word);
      watcher.changed(path);
      watcher.left(path);
    });
    const text = make("span", {}, make("b", {}, label), make("small", {}, meaning));
    return make("label", { class: "f-choice__word", for: radio.id }, radio, text);
  });
  return make(
    "fieldset",
    { class: "f-field f-choice", id, tabindex: "-1", "aria-describedby": describedBy(id, field.help) },
    make("legend", {}, field.label, showNeed(field)),
    makeHelp(field, id),
    makeFault(id),
    words,
  );
}
