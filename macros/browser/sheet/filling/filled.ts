// A sheet with what is written on it, as it is handed to the typesetter. Pure: no page.
import type { Content, Look } from "../../typesetter/typesetter";
import type { Copy } from "../copies";

/** The template of a sheet alone, below `sheets/typst`. */
export const TEMPLATE = "single.typ";

export interface Filled {
  data: Content;
  look: Look;
}

/** Every key of a blank in the content, however deep it lies. */
function listKeys(found: unknown): string[] {
  if (Array.isArray(found)) return found.flatMap(listKeys);
  if (typeof found !== "object" || !found) return [];
  return Object.entries(found).flatMap(([name, value]) =>
    name === "key" && typeof value === "string" ? [value] : listKeys(value),
  );
}

/**
 * What was filled in stands in its blanks, on what the participants get, under the copy's name, and without how to fill
 * it in. It is set no wider than usual: what is written takes more room than what was empty.
 */
export function fill(content: Content, { name, answers }: Pick<Copy, "name" | "answers">): Filled {
  const known = new Set(listKeys(content));
  const fitting = Object.entries(answers).filter(([key]) => known.has(key));
  const { space } = content;
  return {
    data: { ...content, use: [] },
    look: {
      side: "participants",
      space: typeof space === "number" ? Math.min(0, space) : 0,
      filled: Object.fromEntries(fitting),
      ...(name && { copy: name }),
    },
  };
}
