// What every control has to do with the form around it.
import type { Group } from "../record/values";
import type { Path } from "../rules/findings";

export type { Path };

/** Who is told of what the reader does. */
export interface Watcher {
  /** The whole record that is being written. */
  readonly record: Group;
  /** Something was written, or moved. */
  changed(path: Path): void;
  /** The reader has left a control. */
  left(path: Path): void;
  /** The controls are others than before. */
  refresh(): void;
  /** A field has been written elsewhere: its controls are made anew. */
  renew(key: string): void;
  /** Told to whoever hears the page. */
  say(text: string): void;
}

/** The id of the control for a field. */
export const idOf = (path: Path): string => `f-${path.join("-")}`;
const FAULT = "-fejl";
const HELP = "-hjaelp";
/** The id of the place for what is wrong with a field. */
export const faultIdOf = (id: string): string => id + FAULT;
export const helpIdOf = (id: string): string => id + HELP;
/** The control that a place for what is wrong belongs to. */
export const controlIdOf = (faultId: string): string => faultId.slice(0, -FAULT.length);
