// Where in the sources something stands: the source is chosen by its title, and the page or the heading in it is written.
// In the record both are one text, «evaluering s. 4», and several places of one text have semicolons between them.
import { find, findAll, make, makeButton } from "../../shared/elements";
import { findWords, makeField } from "../record/fields";
import { addSource, join, listChoices, type Parted, partAll, type SourceChoice } from "../record/own";
import type { Group } from "../record/values";
import { describedBy, frame, makeFault, makeHelp } from "./control";
import type { Slot } from "./slots";
import { idOf, type Path, type Watcher } from "./watcher";

/** What is chosen to describe a source that is on no list; no source has such a name. */
const NEW = "+";
const SELECTS = ".f-place__source";

/** What each list offers now, so that it is made anew only where something else is to be offered. */
const offered = new WeakMap<HTMLSelectElement, string>();

const makeOption = ([value, label]: SourceChoice): HTMLElement => make("option", { value }, label);

function makeChoices(label: string, choices: readonly SourceChoice[]): HTMLElement | null {
  return choices.length ? make("optgroup", { label }, choices.map(makeOption)) : null;
}

/** Fills a list with the sources that there are now, and keeps what is chosen on it. */
function offer(select: HTMLSelectElement, record: Group, chosen: string): void {
  const { here, others } = listChoices(record);
  const isLost = chosen !== "" && chosen !== NEW && ![...here, ...others].some(([id]) => id === chosen);
  const stamp = JSON.stringify([here, isLost && chosen]);
  if (offered.get(select) !== stamp) {
    offered.set(select, stamp);
    select.replaceChildren(
      make("option", { value: "" }, "Ikke valgt"),
      ...[
        makeChoices("Kilder i denne case", here),
        makeChoices("Andre kilder, som Samspil kender", others),
        isLost ? make("option", { value: chosen }, "En kilde, som er slettet") : null,
      ].filter((one) => one !== null),
      make("option", { value: NEW }, "En ny kilde …"),
    );
  }
  select.value = chosen;
}

/** Offers in every list what sources there are now: one may have been written, renamed or taken away on another step. */
export function renewSources(within: ParentNode, record: Group): void {
  for (const select of findAll<HTMLSelectElement>(SELECTS, within)) offer(select, record, select.value);
}

/** The places of one text. */
class PlaceBox {
  private readonly rows = make("div", { class: "f-place__rows" });
  private places: Parted[];
  private readonly id: string;
  private readonly help = findWords("Stated", "sted").help ?? "";

  constructor(
    private readonly slot: Slot,
    private readonly path: Path,
    private readonly watcher: Watcher,
  ) {
    this.id = idOf(path);
    this.places = partAll(slot.read());
    this.rows.append(...this.places.map((_, index) => this.makeRow(index)));
  }

  show(): HTMLElement {
    const field = makeField({ key: "sted", kind: "PlaceText" });
    const adder = makeButton("Vis et sted mere", { class: "f-tool" }, () => this.add());
    return make("div", { class: "f-place" }, makeHelp(field, this.id, this.help), makeFault(this.id), this.rows, adder);
  }

  /** The id of a list of sources; what is wrong is told at the first. */
  private nameControl(index: number): string {
    return index ? `${this.id}-${index}` : this.id;
  }

  private makeRow(index: number): HTMLElement {
    const id = this.nameControl(index);
    const select = make("select", { id, class: "f-place__source" });
    select.setAttribute("aria-describedby", describedBy(this.id, this.help));
    const { id: chosen = "" } = this.places[index] ?? {};
    offer(select, this.watcher.record, chosen);
    const label = make("label", { for: id }, index ? `Kilde ${index + 1}` : "Kilde");
    const where = this.makeWhere(index);
    const fresh = this.makeNew(index, select);
    const show = (): void => {
      fresh.hidden = select.value !== NEW;
      where.hidden = select.value === "" || select.value === NEW;
    };
    show();
    select.addEventListener("change", () => {
      show();
      if (select.value === NEW) find<HTMLElement>("textarea", fresh)?.focus();
      else this.keep(index, { id: select.value, where: select.value ? (this.places[index]?.where ?? "") : "" });
    });
    select.addEventListener("blur", () => this.watcher.left(this.path));
    return make("div", { class: "f-place__row" }, make("div", { class: "f-field" }, label, select), fresh, where);
  }

  /** A line of the row; what it is called tells it from those of other rows. */
  private makeLine(index: number, key: string, title: string, help: string, slot: Slot): HTMLElement {
    const field = makeField({ key, kind: "Line", title: index ? `${title} ${index + 1}` : title, help });
    return frame(field, slot, [...this.path, index, key], this.watcher);
  }

  private makeWhere(index: number): HTMLElement {
    return this.makeLine(index, "hvor", "Hvor i den", "Side, afsnit eller overskrift, fx «s. 12».", {
      read: () => this.places[index]?.where ?? "",
      write: (where) => this.keep(index, { id: this.places[index]?.id ?? "", where: where.trim() }),
    });
  }

  /** The title of a source that is on no list. Once it is written the source is one of the case's own. */
  private makeNew(index: number, select: HTMLSelectElement): HTMLElement {
    let title = "";
    const slot: Slot = {
      read: () => title,
      write: (text) => {
        title = text.trim();
      },
    };
    const help = "Den kommer også til at stå på trinnet «Kilden», hvor du skriver resten om den.";
    const box = this.makeLine(index, "titel", "Kildens titel", help, slot);
    box.addEventListener("change", () => {
      if (!title) return;
      const { record } = this.watcher;
      offer(select, record, addSource(title, record));
      this.watcher.renew("kilder");
      this.watcher.changed(["kilder"]);
      this.watcher.say(`Kilden «${title}» står nu på listen.`);
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    return box;
  }

  private add(): void {
    this.places.push({ id: "", where: "" });
    const row = this.makeRow(this.places.length - 1);
    this.rows.append(row);
    find("select", row)?.focus();
  }

  private keep(index: number, place: Parted): void {
    this.places[index] = place;
    this.slot.write(this.places.map(join).filter(Boolean).join("; "));
    this.watcher.changed(this.path);
  }
}

/** The controls of the places of a text. */
export const makePlace = (slot: Slot, path: Path, watcher: Watcher): HTMLElement =>
  new PlaceBox(slot, path, watcher).show();
