// A message that comes or goes moves what stands below it, and a button that moves while it is pressed gets no click. So
// nothing moves until the pointer is let go.

/** A finger is lifted before the browser makes a press of the mouse out of it, and that is what leaves a field. */
const PRESSED = ["pointerdown", "mousedown"];
const LET_GO = ["pointerup", "pointercancel", "click", "change", "keydown", "blur"];

/** Whether an event says that the pointer is let go. */
function isLetGo(event: Event): boolean {
  // The list of a select takes the other events away; then it is its choice that tells. A text that is left tells of its
  // change while the pointer is still down.
  if (event.type === "change") return event.target instanceof HTMLSelectElement;
  return event.type !== "blur" || event.target === window;
}

export class Pressing {
  private isPressed = false;
  private waiting: (() => void) | null = null;

  constructor() {
    for (const name of PRESSED) {
      window.addEventListener(
        name,
        () => {
          this.isPressed = true;
        },
        true,
      );
    }
    for (const name of LET_GO) window.addEventListener(name, (event) => this.letGo(event), true);
  }

  private letGo(event: Event): void {
    if (!isLetGo(event)) return;
    this.isPressed = false;
    const work = this.waiting;
    this.waiting = null;
    if (work) window.setTimeout(work, 0);
  }

  /** Whether the pointer is down; then `work` is done when it is let go. */
  delays(work: () => void): boolean {
    if (this.isPressed) this.waiting = work;
    return this.isPressed;
  }
}
