// The end of a time: told when a minute is left and when none is. No sound unless it is asked for.
import { need } from "../shared/elements";

const MINUTE = 60;

export class Ending {
  private readonly soundButton: HTMLElement;
  private before = 0;

  constructor(
    dialog: HTMLElement,
    private readonly tell: (text: string) => void,
  ) {
    this.soundButton = need('[data-s-stage-do="sound"]', dialog);
  }

  turnSound(): void {
    this.soundButton.setAttribute("aria-pressed", String(!this.hasSound));
  }

  /** Another time, or the same with more or less of it left: in seconds. Nothing is told. */
  begin(left: number): void {
    this.before = left;
  }

  /** What is left now, in seconds, of a time that runs. */
  pass(left: number): void {
    const { before } = this;
    this.before = left;
    if (before > MINUTE && left <= MINUTE) this.tell("Et minut tilbage.");
    if (before <= 0 || left > 0) return;
    this.tell("Tiden er gået.");
    if (this.hasSound) soundOnce();
  }

  private get hasSound(): boolean {
    return this.soundButton.getAttribute("aria-pressed") === "true";
  }
}

/** One soft tone; nothing where the browser has no sound. */
function soundOnce(): void {
  try {
    const context = new AudioContext();
    const tone = context.createOscillator();
    const volume = context.createGain();
    const LASTS = 1.2;
    tone.frequency.value = 440;
    volume.gain.setValueAtTime(0.2, context.currentTime);
    volume.gain.exponentialRampToValueAtTime(0.001, context.currentTime + LASTS);
    tone.connect(volume).connect(context.destination);
    tone.addEventListener("ended", () => void context.close());
    tone.start();
    tone.stop(context.currentTime + LASTS);
  } catch {
    // The sign on the screen is enough.
  }
}
