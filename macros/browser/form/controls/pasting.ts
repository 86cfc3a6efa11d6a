// Pasting: what comes from a page, a PDF or Word is put right as it is put in, told in one line, and can be had as it came.
import { make, makeButton } from "../../shared/elements";
import { joinWords } from "../../shared/words";
import type { Room } from "../words/cleaning";
import { type Pasted, readPasted } from "./clipboard";
import type { Watcher } from "./watcher";

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** Writes over what is marked, so that the browser's own way back knows of it. */
function put(control: TextControl, text: string): void {
  control.focus();
  const before = control.value;
  const [start, end] = [control.selectionStart ?? before.length, control.selectionEnd ?? before.length];
  // What was typed just before would be one with it: moving the mark ends the typing.
  control.setSelectionRange(0, 0);
  control.setSelectionRange(start, end);
  let isDone = false;
  try {
    isDone = document.execCommand("insertText", false, text);
  } catch {
    isDone = false;
  }
  if (isDone && (control.value !== before || !text)) return;
  control.setRangeText(text, start, end, "end");
  control.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Where a text that was put in stands now; -1 where it has been changed. */
function findAgain(control: TextControl, text: string, start: number): number {
  return control.value.startsWith(text, start) ? start : control.value.lastIndexOf(text);
}

/** Puts right what is pasted into a control. The line that tells of it comes back, to stand below the control. */
export function mendPasted(control: TextControl, watcher: Watcher, room: Room): HTMLElement {
  const told = make("span");
  const note = make("p", { class: "f-pasted", hidden: true }, told);
  let undo = (): void => undefined;
  let shown = "";
  note.append(
    " ",
    makeButton("Fortryd", { class: "f-tool" }, () => undo()),
  );

  const bringBack = (pasted: Pasted, start: number): void => {
    note.hidden = true;
    const at = findAgain(control, pasted.text, start);
    if (at < 0) {
      watcher.say("Teksten er skrevet om siden. Den er ikke ændret.");
      control.focus();
      return;
    }
    control.setSelectionRange(at, at + pasted.text.length);
    put(control, room === "line" ? pasted.raw.replace(/\n+/g, " ") : pasted.raw);
    watcher.say("Det, du satte ind, står nu, som det kom.");
  };

  control.addEventListener("paste", (event) => {
    note.hidden = true;
    if (!(event instanceof ClipboardEvent) || !event.clipboardData) return;
    const pasted = readPasted(event.clipboardData, room);
    if (!pasted.mended.length) return;
    event.preventDefault();
    const start = control.selectionStart ?? control.value.length;
    put(control, pasted.text);
    shown = pasted.text.trim();
    undo = () => bringBack(pasted, start);
    told.textContent = `Vi rettede ${joinWords(pasted.mended)}.`;
    note.hidden = false;
    watcher.say(`${told.textContent} Knappen «Fortryd» efter feltet giver dig teksten, som den kom.`);
  });
  // What is written anew since is nothing that was mended, and there is no way back to it.
  control.addEventListener("input", () => {
    note.hidden ||= !control.value.includes(shown);
  });
  return note;
}
