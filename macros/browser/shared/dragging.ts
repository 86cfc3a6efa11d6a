// Dragging a row by its handle, with a mouse or a finger. The rows are drawn aside meanwhile, and the list itself is
// changed when the row is let go. The field and the buttons of a row do the same for everybody.

/** Pixels from the edge of the window within which it rolls, and how far at a time. */
const EDGE = 90;
const STEP = 9;

interface Box {
  middle: number;
  height: number;
}

/** Where the row from place `from` comes to lie when it is drawn `by` pixels. */
export function findPlace(boxes: readonly Box[], from: number, by: number): number {
  const middle = (boxes[from]?.middle ?? 0) + by;
  return boxes.filter((box, at) => at !== from && box.middle < middle).length;
}

/** How far the row at `at` is drawn aside while the one from `from` is held over `to`. */
export function findAside(height: number, at: number, from: number, to: number): number {
  if (at > from && at <= to) return -height;
  return at < from && at >= to ? height : 0;
}

class Drag {
  private readonly boxes: readonly Box[];
  private readonly from: number;
  private readonly start: number;
  private to: number;
  private pointer: number;
  private frame = 0;

  constructor(
    private readonly grip: HTMLElement,
    private readonly row: HTMLElement,
    private readonly rows: readonly HTMLElement[],
    private readonly held: string,
    private readonly drop: (place: number) => void,
    event: PointerEvent,
  ) {
    this.boxes = rows.map((other) => {
      const box = other.getBoundingClientRect();
      return { middle: box.top + window.scrollY + box.height / 2, height: box.height };
    });
    this.from = rows.indexOf(row);
    this.to = this.from;
    this.start = event.clientY + window.scrollY;
    this.pointer = event.clientY;
  }

  begin(pointer: number): void {
    this.grip.setPointerCapture(pointer);
    this.grip.addEventListener("pointermove", this.follow);
    this.grip.addEventListener("pointerup", this.letGo);
    this.grip.addEventListener("pointercancel", this.cancel);
    document.addEventListener("keydown", this.leave, true);
    this.row.classList.add(this.held);
    this.frame = window.requestAnimationFrame(this.roll);
  }

  private readonly follow = (moved: PointerEvent): void => {
    this.pointer = moved.clientY;
    this.draw();
  };
  private readonly letGo = (): void => this.end(true);
  private readonly cancel = (): void => this.end(false);
  private readonly leave = (pressed: KeyboardEvent): void => {
    if (pressed.key !== "Escape") return;
    pressed.preventDefault();
    this.end(false);
  };
  private readonly roll = (): void => {
    const step = this.pointer < EDGE ? -STEP : this.pointer > window.innerHeight - EDGE ? STEP : 0;
    if (step) {
      window.scrollBy(0, step);
      this.draw();
    }
    this.frame = window.requestAnimationFrame(this.roll);
  };

  private draw(): void {
    const { boxes, from } = this;
    const by = this.pointer + window.scrollY - this.start;
    this.to = findPlace(boxes, from, by);
    const height = boxes[from]?.height ?? 0;
    for (const [at, other] of this.rows.entries()) {
      const aside = at === from ? by : findAside(height, at, from, this.to);
      other.style.transform = aside ? `translateY(${aside}px)` : "";
    }
  }

  private end(isDone: boolean): void {
    window.cancelAnimationFrame(this.frame);
    this.grip.removeEventListener("pointermove", this.follow);
    this.grip.removeEventListener("pointerup", this.letGo);
    this.grip.removeEventListener("pointercancel", this.cancel);
    document.removeEventListener("keydown", this.leave, true);
    for (const other of this.rows) other.style.transform = "";
    this.row.classList.remove(this.held);
    if (isDone) this.drop(this.to);
  }
}

/**
 * Lets a row be dragged by its handle; `drop` gets its new place, counted from 0.
 *
 * @param held the class of the row while it is held
 */
export function makeDraggable(grip: HTMLElement, row: HTMLElement, held: string, drop: (place: number) => void): void {
  grip.addEventListener("pointerdown", (event) => {
    if (event.button || !event.isPrimary || !row.parentElement) return;
    event.preventDefault();
    const rows = Array.from(row.parentElement.children) as HTMLElement[];
    new Drag(grip, row, rows, held, drop, event).begin(event.pointerId);
  });
}
