// Statements: one, or a list of them, with their marks.
import { append, type Content, make } from "../../shared/elements";
import type { Field } from "../record/fields";
import { itemsOf, type Spread } from "../record/values";
import { fold, showPieces } from "./elements";
import { formatBlock, formatInline, isBlock } from "./markdown";
import { type Page, readStated, type Sourced, type Stated, showMarks, showOrigins, showSharedPlace } from "./marks";

/** The statements of a list. */
export const readList = (value: Spread | undefined, field: Field): Stated[] =>
  itemsOf(value).map((item) => readStated(item, field));

const showParagraphs = (text: string): Element[] =>
  showPieces(formatBlock(text)).filter((content): content is Element => content instanceof Element);

/** A statement as paragraphs, with its marks at the end; `more` are groups whose marks go with them. */
export function showBlock(stated: Stated, page: Page, ...more: Sourced[]): Content {
  const paragraphs = showParagraphs(stated.text);
  const marks = showMarks([stated, ...more], page);
  // The marks belong to the last words; after a list they get a line of their own.
  const last = paragraphs[paragraphs.length - 1];
  if (last?.nodeName === "P") {
    append(last, marks);
    return paragraphs;
  }
  const line = make("p", {}, marks);
  return line.hasChildNodes() ? [paragraphs, line] : paragraphs;
}

/** A statement as a run of words, with its marks at the end; as paragraphs where it has several lines. */
export function showWords(stated: Stated, page: Page, ...more: Sourced[]): Content {
  if (isBlock(stated.text)) return showBlock(stated, page, ...more);
  return [showPieces(formatInline(stated.text)), showMarks([stated, ...more], page)];
}

/** A statement whose place is said once for the whole list that it stands in. */
const showWordsAlone = (stated: Stated): Content => [
  isBlock(stated.text) ? showParagraphs(stated.text) : showPieces(formatInline(stated.text)),
  showOrigins([stated]),
];

export function showBullets(items: readonly Stated[], page: Page): Content {
  const shared = showSharedPlace(items, page);
  return [
    make(
      "ul",
      { class: "s-points" },
      items.map((item) => make("li", {}, shared ? showWordsAlone(item) : showWords(item, page))),
    ),
    shared ? make("p", { class: "s-places" }, shared) : null,
  ];
}

/** One statement stands as a paragraph, several as a list. */
export function showStatements(items: readonly Stated[], page: Page): Content {
  const [only] = items;
  return only && items.length === 1 ? showBlock(only, page) : showBullets(items, page);
}

/** A long list shows its first items; the rest is one click away. Where nothing is said of how many, all stand open. */
export function showFolded(items: readonly Stated[], unfolded: number | undefined, page: Page): Content {
  const shown = unfolded ?? items.length;
  if (items.length <= shown + 1) return showStatements(items, page);
  return [
    showBullets(items.slice(0, shown), page),
    fold(`Vis ${items.length - shown} mere`, showBullets(items.slice(shown), page)),
  ];
}
