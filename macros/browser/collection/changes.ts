// What can be undone: the last change, then the one before it. None is forgotten because another came after.
import type { Collection } from "./collection";

export interface Change {
  /** The collection before the change. */
  before: Collection;
  /** How undoing it is offered: «… at … blev flyttet». */
  what: string;
  /** What is told when it is undone. */
  back: string;
  /** The thing that was moved or taken out; the focus goes there. */
  key: string;
  /** More than the order and the things was changed, such as the heading. */
  isWhole: boolean;
}

/** The collection with a change undone. A heading that was written since stays, except where it was part of it. */
export function undo(collection: Collection, change: Change): Collection {
  return change.isWhole ? change.before : { ...collection, keys: change.before.keys };
}

/** With a thing at another place, counted from 0 and held within the list. */
export function moveTo(keys: readonly string[], key: string, place: number): string[] {
  const moved = keys.filter((other) => other !== key);
  moved.splice(Math.max(0, Math.min(place, moved.length)), 0, key);
  return moved;
}
