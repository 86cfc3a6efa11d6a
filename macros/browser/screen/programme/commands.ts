// What can be done while a programme is shown, by a button or by a key.
import { readKeyOf, USUAL_LETTERS, type Usual } from "../keys";

export type ProgrammeCommand = Usual | "more" | "less" | "sheet" | "here" | "now" | "sound" | "restart";

const LETTERS: ReadonlyMap<string, ProgrammeCommand> = new Map<string, ProgrammeCommand>([
  ...USUAL_LETTERS,
  ["+", "more"],
  ["-", "less"],
  ["a", "sheet"],
  ["n", "now"],
]);

export const readCommand = (event: KeyboardEvent, hasLetters: boolean): ProgrammeCommand | null =>
  readKeyOf(event, hasLetters, LETTERS);
