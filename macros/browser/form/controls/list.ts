// A list: items are added, moved, removed and brought back.
import { type Content, find, findAll, make, makeButton, makeHidden } from "../../shared/elements";
import { given } from "../given";
import { tellDate } from "../record/dates";
import { findDocument } from "../record/documents";
import { type Field, nameOne } from "../record/fields";
import { part } from "../record/own";
import { blankOne, type Group, isBlank, isGroup, type Spread, textOf } from "../record/values";
import { describedBy, growAll, makeFault, makeHelp, showNeed } from "./control";
import { idOf, type Path, type Watcher } from "./watcher";

/** Letters of an item that its fold shows. */
const SUMMARY = 60;

/** Makes what an item holds. `name` is what it is called: «Parter 2». */
export type MakeItem = (item: Spread, index: number, path: Path, name: string) => HTMLElement;

/** The texts of an item, in the order of its fields. */
const listTexts = (value: Spread | undefined): string[] => {
  if (value === undefined) return [];
  if (typeof value === "string") return value.trim() ? [value.trim()] : [];
  return (Array.isArray(value) ? value : Object.values(value)).flatMap(listTexts);
};

/** What a source is known by: its title, or the short name that Samspil has for it. */
function nameSource(source: Group): string {
  const { id, where } = part(textOf(source.sted));
  const known = findDocument(id);
  return known ? [known.short, where].filter(Boolean).join(", ") : textOf(source.titel);
}

function summarise(field: Field, item: Spread | undefined): string {
  const [first = "", second] = field.key === "kilder" && isGroup(item) ? [nameSource(item)] : listTexts(item);
  // Events of one day are told apart by what happened.
  const text = field.key === "tidslinje" && second ? `${tellDate(first)}, ${second}` : first;
  return text.length > SUMMARY ? `${text.slice(0, SUMMARY).trimEnd()}…` : text;
}

/** Whether a case should tell of it: then its first item is there to be filled in. */
const isAsked = (field: Field, path: Path): boolean =>
  path.length === 1 && given().asked.some((asked) => asked.ask !== "" && asked.fields[0] === field.key);

/** What the button says that adds an item: «Tilføj en part», «Tilføj en part mere». */
function nameAdder(field: Field, isMore: boolean): string {
  if (field.one) return `Tilføj ${field.one}${isMore ? " mere" : ""}`;
  return isMore ? `Tilføj én mere til «${field.label}»` : `Tilføj til «${field.label}»`;
}

function focusFirst(element: Element | null | undefined): void {
  if (element) find("input, textarea, select", element)?.focus();
}

export class ItemList {
  private readonly list = make("ol", { class: "f-items" });
  private readonly adder: HTMLButtonElement;
  private readonly undo: HTMLButtonElement;
  private removed: { readonly index: number; readonly item: Spread } | null = null;

  constructor(
    private readonly field: Field,
    private readonly items: Spread[],
    private readonly path: Path,
    private readonly watcher: Watcher,
    private readonly makeItem: MakeItem,
  ) {
    const look = { class: "s-button s-button--quiet f-add", id: idOf(path) };
    this.adder = makeButton("", look, () => this.add());
    this.adder.setAttribute("aria-describedby", describedBy(idOf(path), field.help));
    this.undo = makeButton("Fortryd: læg det tilbage", { class: "f-tool", hidden: true }, () => this.bringBack());
    if ((field.required || isAsked(field, path)) && !items.length) items.push(blankOne(field));
    this.show(items.length === 1 ? 0 : -1);
  }

  /** The list with its heading and its buttons. */
  makeFrame(): HTMLElement {
    const { field } = this;
    const id = idOf(this.path);
    return make(
      "fieldset",
      { class: "f-list" },
      make("legend", {}, field.label, showNeed(field)),
      makeHelp(field, id),
      makeFault(id),
      this.list,
      make("p", { class: "f-adders" }, this.adder, this.undo),
    );
  }

  private nameItem(index: number): string {
    return `${nameOne(this.field)} ${index + 1}`;
  }

  private add(): void {
    this.items.push(blankOne(this.field));
    this.forget();
    this.show(this.items.length - 1);
    focusFirst(this.list.lastElementChild);
  }

  private move(from: number, to: number): void {
    this.items.splice(to, 0, ...this.items.splice(from, 1));
    this.show(to);
    // Lists inside the item have tools too; its own come last.
    const tools = findAll(".f-tools", this.list.children[to] ?? this.list).pop();
    const [up, down] = tools ? findAll<HTMLButtonElement>("button", tools) : [];
    const [wanted, other] = to < from ? [up, down] : [down, up];
    (wanted?.disabled ? other : wanted)?.focus();
    this.watcher.say(`${this.nameItem(from)} er flyttet til plads ${to + 1}.`);
    this.watcher.changed(this.path);
  }

  private remove(index: number): void {
    const [item] = this.items.splice(index, 1);
    this.removed = item === undefined || isBlank(item) ? null : { index, item };
    this.show(-1);
    this.undo.hidden = !this.removed;
    this.watcher.say(`${this.nameItem(index)} er fjernet.`);
    (this.removed ? this.undo : this.adder).focus();
    this.watcher.changed(this.path);
  }

  private bringBack(): void {
    if (!this.removed) return;
    const { index, item } = this.removed;
    this.items.splice(index, 0, item);
    this.forget();
    this.show(index);
    focusFirst(this.list.children[index]);
    this.watcher.changed(this.path);
  }

  private forget(): void {
    this.removed = null;
    this.undo.hidden = true;
  }

  /** Shows the list anew. `opened` is the item to show unfolded; blank items always are. */
  private show(opened: number): void {
    const { field, items } = this;
    this.list.replaceChildren(
      ...items.map((item, index) => this.showItem(item, index, index === opened || isBlank(item))),
    );
    this.list.hidden = items.length === 0;
    this.adder.textContent = nameAdder(field, items.length > 0);
    growAll(this.list);
    this.watcher.refresh();
  }

  private showItem(item: Spread, index: number, isOpen: boolean): HTMLElement {
    const inner = [...this.path, index];
    const tools = this.makeTools(index);
    const content = this.makeItem(item, index, inner, this.nameItem(index));
    const isWritten = !content.classList.contains("f-item__fields");
    if (isWritten) return make("li", { class: "f-item f-item--text" }, content, tools);
    content.append(tools);
    return make("li", { class: "f-item" }, this.foldItem(content, index, inner, isOpen));
  }

  /** An item of several fields folds, and shows what it is about while it is folded. */
  private foldItem(content: HTMLElement, index: number, inner: Path, isOpen: boolean): HTMLElement {
    const label = `n${idOf(inner)}`;
    const summary = make("summary", { id: label });
    const nameIt = () => {
      const told = summarise(this.field, this.items[index]);
      summary.textContent = this.nameItem(index) + (told ? `: ${told}` : "");
    };
    nameIt();
    content.addEventListener("input", nameIt);
    content.setAttribute("role", "group");
    content.setAttribute("aria-labelledby", label);
    const details = make("details", { class: "f-item__fold", open: isOpen }, summary, content);
    details.addEventListener("toggle", () => {
      if (details.open) growAll(details);
    });
    return details;
  }

  private makeTools(index: number): HTMLElement {
    const tool = (text: string, act: () => void, disabled = false): Content =>
      makeButton([text, makeHidden(` ${this.nameItem(index)}`)], { class: "f-tool", disabled }, act);
    const last = this.items.length - 1;
    const movers = [
      tool("Flyt op", () => this.move(index, index - 1), index === 0),
      tool("Flyt ned", () => this.move(index, index + 1), index === last),
    ];
    return make(
      "p",
      { class: "f-tools" },
      last > 0 ? movers : null,
      tool("Fjern", () => this.remove(index)),
    );
  }
}
