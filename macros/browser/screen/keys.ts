// The keys of a view. Those of a clicker (Page Up and Down, full stop) always work; letters and digits can be turned off.

/** What can be done on the stage, by a button or by a key. */
type Turning = "back" | "next" | "first" | "last" | "explain";
type Cards = "draw" | "hide" | "again";
type Time = "pause" | "stop" | "sound" | 3 | 5 | 10;
/** What a room does itself, whatever it shows. */
export type Screen = "black" | "whole" | "keys" | "close";
/** What every view has. */
export type Usual = Turning | Screen | "pause";
export type Command = Usual | Cards | Time;

const MOVES: ReadonlyMap<string, Usual> = new Map<string, Usual>([
  ["ArrowRight", "next"],
  ["ArrowLeft", "back"],
  ["PageDown", "next"],
  ["PageUp", "back"],
  ["Home", "first"],
  ["End", "last"],
  ["Escape", "close"],
  [".", "black"],
]);
/** Letters that mean the same in every view. */
export const USUAL_LETTERS: readonly (readonly [string, Usual])[] = [
  ["f", "explain"],
  ["b", "black"],
  ["h", "whole"],
  ["p", "pause"],
  ["?", "keys"],
];
const LETTERS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ...USUAL_LETTERS,
  ["t", "draw"],
  ["r", "draw"],
  ["s", "hide"],
  ["3", 3],
  ["5", 5],
  ["0", 10],
]);

const ARROW = /^Arrow/;

/** What a key means where the focus is; null where it is the field's or the browser's own. */
export function readKey(event: KeyboardEvent, hasLetters: boolean): Command | null {
  return readKeyOf(event, hasLetters, LETTERS);
}

/** The same with other letters. */
export function readKeyOf<More>(
  event: KeyboardEvent,
  hasLetters: boolean,
  letters: ReadonlyMap<string, More>,
): Usual | More | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === "Escape") return "close";
  const at = event.target instanceof HTMLElement ? event.target : null;
  if (at?.matches("textarea, select, input:not([type=checkbox], [type=radio])")) return null;
  if (at?.matches("[type=radio]") && ARROW.test(event.key)) return null;
  if (event.key === " ") return at?.matches("button, input") ? null : "next";
  return MOVES.get(event.key) ?? (hasLetters ? (letters.get(event.key.toLowerCase()) ?? null) : null);
}
