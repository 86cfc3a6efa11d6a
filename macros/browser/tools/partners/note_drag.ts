// Drawing a note over the matrix with a mouse or a finger. The arrow keys and the two sliders do the same for everybody.

/** Pixels that a press may waver before the note follows. */
const WAVER = 5;

export interface DropPlace {
  /** From 0 to 1 across and down the matrix. */
  readonly across: number;
  readonly down: number;
}

export class NoteDrag {
  /** Whether the press that is over drew the note: then it opens nothing. */
  hasJustMoved = false;
  private start: { x: number; y: number } | null = null;
  private isDrawn = false;

  /** @param drop gets where the note was let go; null where that is not on the matrix */
  constructor(
    private readonly note: HTMLElement,
    private readonly plane: HTMLElement,
    private readonly drop: (place: DropPlace | null) => void,
  ) {
    note.addEventListener("pointerdown", (event) => this.press(event));
    note.addEventListener("pointermove", (event) => this.follow(event));
    note.addEventListener("pointerup", (event) => this.letGo(event));
    note.addEventListener("pointercancel", () => this.end());
  }

  private readonly leave = (pressed: KeyboardEvent): void => {
    if (pressed.key !== "Escape" || !this.isDrawn) return;
    pressed.preventDefault();
    this.end();
  };

  private press(event: PointerEvent): void {
    if (event.button || !event.isPrimary) return;
    this.hasJustMoved = false;
    this.start = { x: event.clientX, y: event.clientY };
    // At once: a fast hand is beside the note before it has moved.
    this.note.setPointerCapture(event.pointerId);
  }

  private follow(event: PointerEvent): void {
    if (!this.start) return;
    const [x, y] = [event.clientX - this.start.x, event.clientY - this.start.y];
    if (!this.isDrawn) {
      if (Math.hypot(x, y) < WAVER) return;
      this.isDrawn = true;
      this.hasJustMoved = true;
      this.note.classList.add("s-partners__note--held");
      document.addEventListener("keydown", this.leave, true);
    }
    this.note.style.transform = `translate(${x}px, ${y}px)`;
  }

  private letGo(event: PointerEvent): void {
    const isDrawn = this.isDrawn;
    this.end();
    if (!isDrawn) return;
    const box = this.plane.getBoundingClientRect();
    const across = (event.clientX - box.left) / box.width;
    const down = (event.clientY - box.top) / box.height;
    const isInside = across >= 0 && across <= 1 && down >= 0 && down <= 1;
    this.drop(isInside ? { across, down } : null);
  }

  private end(): void {
    this.start = null;
    this.isDrawn = false;
    this.note.style.transform = "";
    this.note.classList.remove("s-partners__note--held");
    document.removeEventListener("keydown", this.leave, true);
  }
}
