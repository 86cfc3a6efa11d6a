// Putting several things into «Min samling» at once, and what the reader is told of it.
import { type Collection, MOST } from "../collection/collection";
import type { Shelf } from "../collection/shelf";
import { count } from "../shared/words";

/** The collection with what there is room for, and how many things are new and how many were left out. */
export function addAll(
  collection: Collection,
  keys: readonly string[],
): [added: Collection, fresh: number, left: number] {
  const fresh = keys.filter((key) => !collection.keys.includes(key));
  const room = Math.max(0, MOST - collection.keys.length);
  const added = fresh.slice(0, room);
  return [{ ...collection, keys: [...collection.keys, ...added] }, added.length, fresh.length - added.length];
}

export function describe(fresh: number, left: number, isRefused: boolean): string {
  const done = fresh || left ? `${count(fresh, "ny ting", "nye ting")} er lagt i din samling.` : "De er i din samling.";
  const rest = left ? ` Der var ikke plads til ${left}.` : "";
  return `${done}${rest}${isRefused ? " Browseren vil ikke gemme den, så den forsvinder, når du går fra siden." : ""}`;
}

/** Puts the things into the reader's collection. Says what happened; without a collection on the page, nothing. */
export function gather(keys: readonly string[]): string {
  const shelf: Shelf | undefined = window.samspilSaml;
  if (!shelf) return "";
  const [added, fresh, left] = addAll(shelf.read(), keys);
  shelf.write(added);
  return describe(fresh, left, shelf.isRefused());
}
