// A field of the schema becomes a label, a help text, a place to write and a place for what is wrong. What is written goes
// straight into the record that is being written.
import { make } from "../../shared/elements";
import { type Field, isCarried } from "../record/fields";
import { type Group, isBlank, isGroup, type Spread } from "../record/values";
import { lowerInitial } from "../words/spelling";
import { askOnceBegun, describedBy, frame, growAll, makeChoice, makeFault, makeHelp, showNeed } from "./control";
import { bringSector } from "./known";
import { ItemList } from "./list";
import { slotOf, slotOfItem } from "./slots";
import { makeSource } from "./source";
import { type Defer, makeOrigin, makeStatement } from "./statement";
import { idOf, type Path, type Watcher } from "./watcher";

/** The control of one field of a group. */
export function makeControls(
  field: Field,
  group: Group,
  path: Path,
  watcher: Watcher,
  defer: Defer | null = null,
): HTMLElement {
  const value = group[field.key];
  if (field.many) return makeList(field, group, path, watcher);
  if (isGroup(value)) {
    return field.fields
      ? makeGroup(field, value, path, watcher)
      : makeStatement(field, value, path, watcher, "", defer);
  }
  const slot = slotOf(group, field.key);
  if (field.words.length && (field.asked || (field.required && path.length === 1)))
    return makeChoice(field, slot, path, watcher);
  return frame(field, slot, path, watcher);
}

/** Fields of a group that stand open all together. */
const MANY = 6;

const listOwn = (field: Field): Field[] => (field.fields ?? []).filter((inner) => !isCarried(inner));

/** The controls of the fields of one group, and of its place and origin. */
class Inner {
  private readonly deferred: HTMLElement[] = [];
  private readonly isCarrying: boolean;

  constructor(
    private readonly field: Field,
    private readonly group: Group,
    private readonly path: Path,
    private readonly watcher: Watcher,
  ) {
    this.isCarrying = (field.fields ?? []).some(isCarried) && group.ophav !== undefined;
  }

  readonly make = (inner: Field): HTMLElement => {
    const defer = this.isCarrying ? (origin: HTMLElement) => void this.deferred.push(origin) : null;
    return makeControls(inner, this.group, [...this.path, inner.key], this.watcher, defer);
  };

  /** Place and origin of the whole, with those of its texts inside; to be asked for when their controls are made. */
  makeOrigin(): HTMLElement[] {
    const { field, group, path, watcher } = this;
    return this.isCarrying ? [makeOrigin(group, path, watcher, field.origin, "", this.deferred)] : [];
  }

  /** All of them, in their order; each folded where they are many and none must be there. */
  makeAll(): HTMLElement[] {
    const own = listOwn(this.field);
    const isLong = own.length > MANY && !own.some((inner) => inner.required);
    return [...own.map((inner) => (isLong ? this.foldOne(inner) : this.make(inner))), ...this.makeOrigin()];
  }

  /** A field that one opens by its name; it stands open where it is filled in. */
  private foldOne(inner: Field): HTMLElement {
    const look = { class: "f-one", open: !isBlank(this.group[inner.key]) };
    const details = make("details", look, make("summary", {}, inner.label), this.make(inner));
    details.addEventListener("toggle", () => growAll(details));
    return details;
  }

  /** What the group must have, and the rest folded where that is much. */
  makeNeeded(): HTMLElement[] {
    const own = listOwn(this.field);
    const needed = own.filter((inner) => inner.required || inner.asked);
    const rest = own.filter((inner) => !needed.includes(inner));
    if (needed.length < 2 || !rest.length) return this.makeAll();
    return [...needed.map(this.make), this.makeRest(rest)];
  }

  /** What few write, one press away; it stands open where it is filled in. */
  makeRest(fields: readonly Field[]): HTMLElement {
    const labels = fields.map((field) => lowerInitial(field.label));
    const names = [...labels, ...(this.isCarrying ? ["sted i kilden"] : [])].join(", ");
    const isOpen = fields.some((field) => !isBlank(this.group[field.key]));
    const controls = fields.map(this.make);
    const look = { class: "f-rest", open: isOpen };
    const details = make("details", look, make("summary", {}, `Mere: ${names}`), controls, this.makeOrigin());
    details.addEventListener("toggle", () => growAll(details));
    return details;
  }
}

/** Whether an item is hardly more than a name: one text that it must have, and at most a line beside it. */
function findName(field: Field): Field | null {
  const [name, ...rest] = listOwn(field);
  const isSmall = rest.length < 2 && rest.every((inner) => inner.kind === "Line" && !inner.required);
  return name?.required && !name.fields && !name.stated && !name.many && isSmall ? name : null;
}

/** An item that is hardly more than a name stands as one line. */
function makeNamed(field: Field, group: Group, path: Path, watcher: Watcher, label: string): HTMLElement | null {
  const name = findName(field);
  if (!name) return null;
  const rest = listOwn(field).filter((one) => one !== name);
  const inner = new Inner(field, group, path, watcher);
  return wrap(
    // An item that is nothing but this needs no word that it must be filled in.
    frame({ ...name, required: false }, slotOf(group, name.key), [...path, name.key], watcher, { label }),
    ...(rest.length ? [inner.makeRest(rest)] : inner.makeOrigin()),
  );
}

const wrap = (...controls: HTMLElement[]): HTMLElement => make("div", { class: "f-statement" }, controls);

function makeGroup(field: Field, group: Group, path: Path, watcher: Watcher): HTMLElement {
  const id = idOf(path);
  const [only, ...others] = listOwn(field);
  // A group of one field is told as that field.
  if (only && !others.length && !only.many && !only.stated) {
    const wording = { label: field.label, help: field.help };
    const one = { ...only, required: field.required };
    return wrap(
      frame(one, slotOf(group, only.key), [...path, only.key], watcher, wording),
      makeOrigin(group, path, watcher, field.origin),
    );
  }
  const box = make(
    "fieldset",
    { class: "f-group", id, "aria-describedby": describedBy(id, field.help) },
    make("legend", {}, field.label, showNeed(field)),
    makeHelp(field, id),
    makeFault(id),
    new Inner(field, group, path, watcher).makeAll(),
  );
  if (!field.required) askOnceBegun(box, group);
  return box;
}

function makeList(field: Field, group: Group, path: Path, watcher: Watcher): HTMLElement {
  const value = group[field.key];
  const items: Spread[] = Array.isArray(value) ? value : [];
  const list = new ItemList(field, items, path, watcher, (item, index, inner, name) => {
    if (!isGroup(item)) return frame(field, slotOfItem(items, index), inner, watcher, { label: name, help: "" });
    if (!field.fields) return makeStatement(field, item, inner, watcher, name);
    const small = makeNamed(field, item, inner, watcher, name);
    if (small) return small;
    const box = make("div", { class: "f-item__fields" });
    const control = (one: Field) => makeControls(one, item, [...inner, one.key], watcher);
    if (field.key === "kilder" && path.length === 1)
      box.append(...makeSource(field, item, group, inner, watcher, control));
    else box.append(...new Inner(field, item, inner, watcher).makeNeeded());
    if (field.key === "parter") bringSector(box, item, inner, watcher);
    return box;
  });
  return list.makeFrame();
}
