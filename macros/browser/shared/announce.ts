// Telling what happened in a line that a screen reader follows (`role="status"`).

/** Emptied and filled in two steps, so that the same words are told a second time too. */
const GAP = 50;

/** Tells at once, also what was told just before. `then` is done when the words stand there. */
export function tell(line: Element, text: string, then?: () => void): void {
  line.textContent = "";
  window.setTimeout(() => {
    line.textContent = text;
    then?.();
  }, GAP);
}

/** Tells when nothing new has come for `pause` milliseconds: a reader who types is not told at each key. */
export function makeAnnouncer(line: Element, pause: number): (text: string) => void {
  let waiting = 0;
  return (text) => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      line.textContent = text;
    }, pause);
  };
}
