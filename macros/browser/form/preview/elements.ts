// What the whole preview is made of.
import { type Content, find, make } from "../../shared/elements";
import type { Piece } from "./markdown";

/** Formatted text as elements. A link of the text leads where the page's does, and lets nobody know where it came from. */
export const showPieces = (pieces: readonly Piece[]): Content[] =>
  pieces.map((piece) => {
    if (typeof piece === "string") return piece;
    const safe = piece.tag === "a" ? { rel: "noopener" } : {};
    return make(piece.tag, { ...piece.attributes, ...safe }, showPieces(piece.content));
  });

/** A sign of those that the page has, by its name; null where it has none of that name. */
export function findSign(name: string): Node | null {
  const signs = find<HTMLTemplateElement>("template[data-f-signs]");
  return signs?.content.querySelector(`.s-sign--${CSS.escape(name)}`)?.cloneNode(true) ?? null;
}

/** A name with what belongs to it, in a list of such. */
export const makeRow = (title: Content, content: Content): HTMLElement =>
  make("div", {}, make("dt", {}, title), make("dd", {}, content));

/** The page has its own title, so everything in the preview stands one level lower and looks as it will. */
export const makeHeading = (level: 1 | 2 | 3, text: string, sign: Node | null = null): HTMLElement =>
  make(`h${(level + 1) as 2 | 3 | 4}`, { class: `f-preview__h${level}` }, sign, text);

/** The rest of something long, one click away. */
export const fold = (summary: string, content: Content): HTMLElement =>
  make("details", { class: "s-fold" }, make("summary", {}, summary), content);

export const joinContent = (items: readonly Content[], mark: Content): Content[] =>
  items.map((item, index) => (index ? [mark, item] : item));
