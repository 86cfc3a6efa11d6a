// What every view of a whole screen does beside what it shows: it fills the screen and keeps it lit, goes black, tells its
// keys, and closes.
import { tell } from "../shared/announce";
import { findAll, need } from "../shared/elements";
import type { Screen } from "./keys";
import { fillScreen, fillsScreen, Light, leaveScreen, mayFillScreen } from "./powers";

/** Told to the page around, where the view is a part of another's. */
export const CLOSED = "samspil-skaerm-lukket";
export const isFramed = (): boolean => window.parent !== window;

export class Room {
  private readonly life = new AbortController();
  private readonly light = new Light(this.life.signal);
  private readonly slot: HTMLElement;
  private readonly status: HTMLElement;
  private readonly black: HTMLElement;
  private isMoving = false;

  /** `ended` is called when the view is closed for good. */
  constructor(
    private readonly dialog: HTMLDialogElement,
    private readonly ended: () => void,
  ) {
    this.slot = need("[data-s-stage-slide]", dialog);
    this.status = need("[data-s-stage-status]", dialog);
    this.black = need("[data-s-stage-black]", dialog);
    need('[data-s-stage-do="whole"]', dialog).hidden = isFramed() || !mayFillScreen();
    dialog.classList.toggle("s-stage--framed", isFramed());
    dialog.addEventListener("close", () => this.end());
    document.addEventListener("fullscreenchange", () => this.markWhole(), { signal: this.life.signal });
  }

  /** Ends what the view hears of the page around it, when it has left. */
  get signal(): AbortSignal {
    return this.life.signal;
  }

  /** Hears the buttons and the keys of the view, and does what is the same in every view itself. */
  listen<Command extends string | number>(
    read: (event: KeyboardEvent, hasLetters: boolean) => Command | null,
    act: (command: Exclude<Command, Screen>) => void,
  ): void {
    const run = (command: Command): void => {
      if (command === "black") this.turnBlack();
      else if (command === "whole") void this.turnWhole();
      else if (command === "keys") this.showKeys();
      else if (command === "close") this.close();
      else act(command as Exclude<Command, Screen>);
    };
    this.dialog.addEventListener("click", (event) => {
      const button = event.target instanceof Element ? event.target.closest("[data-s-stage-do]") : null;
      if (button) run(button.getAttribute("data-s-stage-do") as Command);
    });
    this.dialog.addEventListener("keydown", (event) => {
      // None of the page's own keys does anything meanwhile.
      event.stopPropagation();
      const command = read(event, this.hasLetters);
      if (command === null) return;
      event.preventDefault();
      // On a black screen any of our keys brings the slide back, and does no more.
      if (this.isBlack) this.turnBlack();
      else run(command);
    });
  }

  private get isBlack(): boolean {
    return !this.black.hidden;
  }

  private get hasLetters(): boolean {
    return need<HTMLInputElement>("[data-s-stage-letters]", this.dialog).checked;
  }

  /** Whether it was opened now. */
  async open(): Promise<boolean> {
    if (this.dialog.open) return false;
    // What fills the screen lies above all that was opened before. Where the view is a part of another's, that one does.
    if (!isFramed()) await fillScreen();
    if (this.dialog.open) return false;
    this.light.keep();
    this.dialog.showModal();
    return true;
  }

  /** What had the focus may have gone with the slide, and keys are heard only in the dialog. */
  keepFocus(): void {
    const { activeElement } = document;
    if (!this.dialog.contains(activeElement) || !activeElement?.getClientRects().length) this.slot.focus();
  }

  private turnBlack(): void {
    const { black, dialog, status } = this;
    black.hidden = !black.hidden;
    for (const part of Array.from(dialog.children)) {
      if (part instanceof HTMLElement && part !== black && part !== status) part.inert = !black.hidden;
    }
    if (black.hidden) this.slot.focus();
    else black.focus();
    tell(status, black.hidden ? "Skærmen er tilbage." : "Skærmen er sort.");
  }

  private showKeys(): void {
    const keys = need("[data-s-stage-keys]", this.dialog);
    keys.hidden = !keys.hidden;
    const [button] = findAll('[data-s-stage-do="keys"]', this.dialog);
    button?.setAttribute("aria-expanded", String(!keys.hidden));
    if (keys.hidden) button?.focus();
    else keys.focus();
  }

  /** What fills the screen lies above what was opened before, so that the dialog is opened anew. */
  private async turnWhole(): Promise<void> {
    if (fillsScreen()) {
      await leaveScreen();
      return;
    }
    if (!(await fillScreen()) || !this.dialog.open) return;
    const focused = document.activeElement;
    this.isMoving = true;
    this.dialog.close();
    this.dialog.showModal();
    if (focused instanceof HTMLElement) focused.focus();
  }

  /** The list of keys where it is open, else the view. */
  private close(): void {
    if (need("[data-s-stage-keys]", this.dialog).hidden) this.dialog.close();
    else this.showKeys();
  }

  /** Takes a view away that is not opened again. */
  leave(): void {
    this.life.abort();
    this.dialog.remove();
  }

  private markWhole(): void {
    need('[data-s-stage-do="whole"]', this.dialog).setAttribute("aria-pressed", String(fillsScreen()));
  }

  private end(): void {
    if (this.isMoving) {
      this.isMoving = false;
      return;
    }
    if (this.isBlack) this.turnBlack();
    this.ended();
    this.light.release();
    this.slot.replaceChildren();
    void leaveScreen();
    if (isFramed()) window.parent.postMessage(CLOSED, "*");
  }
}
