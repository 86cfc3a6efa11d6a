// Pictures, which the form has not got: a frame with what each shows, and the words below it.
import { type Content, make } from "../../shared/elements";
import { type Field, findField, labelOf } from "../record/fields";
import { type Group, isBlank, itemsOf, type Spread, textOf } from "../record/values";
import { groupOf } from "./facts";
import { type Page, readGroup, readStated, showMarks } from "./marks";
import { showWords } from "./statements";

/** The word for a picture on which nobody can be recognised. */
const NOBODY = "ingen";

function showPicture(picture: Group, field: Field, page: Page): HTMLElement {
  const inner = (key: string) => findField(key, field.fields);
  const sourced = readGroup(picture, field);
  const permission = textOf(picture.tilladelse);
  const people = textOf(picture.personer);
  const consent = people && people !== NOBODY ? ` ${labelOf(inner("personer"), people)}.` : "";
  const leave = textOf(picture.lov);
  const given = leave ? `${labelOf(inner("lov"), leave)}: ` : "";
  const credit = `${inner("foto").title}: ${textOf(picture.foto)}. ${given}${permission}${permission.endsWith(".") ? "" : "."}${consent}`;
  return make(
    "figure",
    { class: "s-picture" },
    make("div", { class: "s-picture__frame", role: "img", "aria-label": textOf(picture.alt) }),
    make(
      "figcaption",
      {},
      isBlank(picture.billedtekst)
        ? showMarks([sourced], page)
        : [showWords(readStated(picture.billedtekst, inner("billedtekst")), page, sourced), " "],
      make("span", { class: "s-picture__credit" }, credit),
    ),
  );
}

export function showPictures(value: Spread, field: Field, page: Page): Content {
  const pictures = itemsOf(value).map((item) => showPicture(groupOf(item), field, page));
  return make("div", { class: pictures.length > 1 ? "s-pictures s-pictures--many" : "s-pictures" }, pictures);
}
