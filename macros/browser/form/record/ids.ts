// The id of a new case, which is its file's name: made of the title, so that nobody has to think of one.
import { given } from "../given";
import { whole } from "../words/patterns";
import { countLetters, makeSlug, strip } from "../words/spelling";

/** Whether Windows uses a name for something else, so that no file can have it there. */
const isReserved = (id: string): boolean => whole("reserved").test(id);

/** The id of a case whose title has no letters that an address could have. */
const UNNAMED = "ny-case";

const isTaken = (id: string): boolean => Object.keys(given().known.cases).includes(id);

const cut = (id: string, longest: number): string => id.slice(0, longest).replace(/-+$/, "");

/** Whether an id that somebody has written can stay. */
export const keepsId = (id: string): boolean =>
  whole("id").test(id) && countLetters(id) <= given().limits.id && !isTaken(id) && !isReserved(id);

/** «Læring i byen» becomes `laering-i-byen`, and `laering-i-byen-2` where there is one; nothing without a title. */
export function makeId(title: string): string {
  const longest = given().limits.id;
  if (!strip(title)) return "";
  const made = cut(makeSlug(title), longest) || UNNAMED;
  const base = isReserved(made) ? `case-${made}` : made;
  let id = base;
  for (let number = 2; isTaken(id); number += 1) id = `${cut(base, longest - String(number).length - 1)}-${number}`;
  return id;
}
