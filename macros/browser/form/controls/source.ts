// A source: one that Samspil knows is chosen, with where in it; any other is described, and gets its short name by itself.
import { append, type Content, make } from "../../shared/elements";
import { given } from "../given";
import { type Field, findField } from "../record/fields";
import { isKnown, isPointedTo, join, nameSource, part } from "../record/own";
import { type Group, isBlank, textOf } from "../record/values";
import { lowerInitial } from "../words/spelling";
import { frame } from "./control";
import type { Slot } from "./slots";
import { idOf, type Path, type Watcher } from "./watcher";

/** The controls of one field of the source. */
type MakeControls = (field: Field) => HTMLElement;

const PLACE = "sted";
const TITLE = "titel";

/** What is said of the place in a source; all else is said of the source, and only where it is described here. */
const OF_PLACE = [PLACE, "om"];
/** What few sources need, folded where a source is described. */
const RARE = ["sprog", ...OF_PLACE];

class SourceBox {
  private readonly rest = make("div", { class: "f-item__fields" });
  /** The short name that was made here: it follows the title until something points to it. */
  private made = "";
  /** What was described before a known source was chosen. */
  private stash: Record<string, string> = {};

  constructor(
    private readonly field: Field,
    private readonly source: Group,
    private readonly record: Group,
    private readonly path: Path,
    private readonly watcher: Watcher,
    private readonly makeControls: MakeControls,
  ) {}

  /** What is said of the source itself. */
  private get describing(): readonly Field[] {
    return (this.field.fields ?? []).filter(({ key }) => !OF_PLACE.includes(key));
  }

  show(): HTMLElement[] {
    const id = `${idOf(this.path)}-valg`;
    const options = given().known.documents.map(({ id: value, short, title }) =>
      make("option", { value }, short === title ? title : `${short}: ${title}`),
    );
    const select = make("select", { id }, make("option", { value: "" }, "En ny, som jeg skriver her"), options);
    const { id: now } = part(textOf(this.source[PLACE]));
    select.value = isKnown(now) ? now : "";
    select.addEventListener("change", () => this.choose(select.value));
    this.fill();
    this.rest.addEventListener("input", () => this.rename());
    return [make("div", { class: "f-field" }, make("label", { for: id }, "Hvilken kilde"), select), this.rest];
  }

  private fill(): void {
    const isChosen = isKnown(part(textOf(this.source[PLACE])).id);
    const shown = isChosen ? [] : this.describing.filter(({ key }) => !RARE.includes(key));
    const folded = isChosen ? OF_PLACE : RARE;
    const others = (this.field.fields ?? []).filter(({ key }) => key !== PLACE && folded.includes(key));
    this.rest.textContent = "";
    append(this.rest, [
      ...shown.map(this.makeControls),
      this.makeWhere(isChosen),
      isChosen ? others.map(this.makeControls) : this.foldOthers(others),
    ]);
  }

  /** What is said of the place more than of the source: few places in a new one need it. */
  private foldOthers(fields: readonly Field[]): Content {
    if (!fields.length) return null;
    const names = fields.map((one) => lowerInitial(one.label)).join(", ");
    const isOpen = fields.some((one) => !isBlank(this.source[one.key]));
    const controls = fields.map(this.makeControls);
    return make("details", { class: "f-rest", open: isOpen }, make("summary", {}, `Mere: ${names}`), controls);
  }

  /** Where in the source: what follows its short name in the record. */
  private makeWhere(isChosen: boolean): HTMLElement {
    const place = findField(PLACE, this.field.fields);
    const slot: Slot = {
      read: () => part(textOf(this.source[PLACE])).where,
      write: (where) => this.keep(part(textOf(this.source[PLACE])).id, where.trim()),
    };
    const field: Field = { ...place, kind: "Line", required: isChosen, example: "s. 12" };
    return frame(field, slot, [...this.path, PLACE], this.watcher);
  }

  private choose(id: string): void {
    // A control that is left by being taken away would write once more.
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && this.rest.contains(activeElement)) activeElement.blur();
    const { where } = part(textOf(this.source[PLACE]));
    for (const { key } of this.describing) {
      if (id && !isBlank(this.source[key])) this.stash[key] = textOf(this.source[key]);
      this.source[key] = id ? "" : (this.stash[key] ?? "");
    }
    this.made = "";
    this.keep(id, where);
    this.fill();
    this.watcher.changed([...this.path, PLACE]);
  }

  /** Keeps the place. A source that is described here gets a short name as soon as something is said of it. */
  private keep(id: string, where: string): void {
    const isFixed = isKnown(id) || (id !== "" && (id !== this.made || isPointedTo(id, this.record)));
    if (!isFixed) {
      const others = (this.field.fields ?? []).filter(({ key }) => key !== PLACE);
      const isBegun = where !== "" || others.some(({ key }) => !isBlank(this.source[key]));
      this.made = isBegun ? nameSource(textOf(this.source[TITLE]), this.record, this.source) : "";
    }
    this.source[PLACE] = join({ id: isFixed ? id : this.made, where });
  }

  private rename(): void {
    const { id, where } = part(textOf(this.source[PLACE]));
    this.keep(id, where);
  }
}

export const makeSource = (
  field: Field,
  source: Group,
  record: Group,
  path: Path,
  watcher: Watcher,
  makeControls: MakeControls,
): HTMLElement[] => new SourceBox(field, source, record, path, watcher, makeControls).show();
