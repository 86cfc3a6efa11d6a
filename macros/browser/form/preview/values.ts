// What a case says in a field, whatever the field takes: a field that needs no look of its own is shown by these.
import { type Content, make } from "../../shared/elements";
import type { Collection } from "../data";
import { given } from "../given";
import { findDate } from "../record/dates";
import { type Field, isCarried, labelOf } from "../record/fields";
import { type Group, isBlank, isGroup, itemsOf, type Spread, textOf } from "../record/values";
import { joinContent } from "./elements";
import { type Page, readGroup, readStated, showMarks } from "./marks";
import { readList, showBlock, showStatements, showWords } from "./statements";

/** A filled field of a group, with what is said in it. */
export interface Row {
  readonly field: Field;
  readonly items: readonly Spread[];
}

/** Every filled field of a group, in the order of the model or by the keys of another. */
export function listRows(value: Spread, field: Field, order: readonly string[] = []): Row[] {
  const group: Group = isGroup(value) ? value : {};
  const own = (field.fields ?? []).filter((inner) => !isCarried(inner));
  const fields = order.length ? order.flatMap((key) => own.filter((inner) => inner.key === key)) : own;
  return fields.flatMap((inner) => {
    const said = group[inner.key];
    if (said === undefined || isBlank(said)) return [];
    return [{ field: inner, items: inner.many ? itemsOf(said) : [said] }];
  });
}

const titleOf = (collection: string, id: string): string => given().known[collection as Collection]?.[id]?.title ?? id;

function sayText(text: string, field: Field): string {
  if (field.kind === "Word") return labelOf(field, text);
  if (field.kind === "Reference") return titleOf(field.collection, text);
  return field.kind === "Date" ? (findDate(text, field.orNow)?.wording ?? text) : text;
}

/** One value in running words; a group as one line for each of its fields. */
export function say(value: Spread, field: Field, page: Page): Content {
  if (field.stated) return showWords(readStated(value, field), page);
  if (!isGroup(value)) return sayText(textOf(value), field);
  const lines = listRows(value, field).map((row) => {
    const items = row.items.map((item) => say(item, row.field, page));
    return make("div", { class: "s-labelled" }, make("b", {}, `${row.field.title}:`), " ", joinContent(items, "; "));
  });
  return [lines, showMarks([readGroup(value, field)], page)];
}

/** All that a field says: one value, or a list of them. */
export function sayAll(value: Spread, field: Field, page: Page): Content {
  if (!field.many) return field.stated ? showBlock(readStated(value, field), page) : say(value, field, page);
  if (field.stated) return showStatements(readList(value, field), page);
  const items = itemsOf(value).map((item) => make("li", {}, say(item, field, page)));
  return make("ul", { class: "s-points" }, items);
}
