// What a browser may grant a view of a whole screen: the screen stays lit, and everything else goes. None of it is needed.

/** Keeps the screen from going dark while something is shown. */
export class Light {
  private lock: WakeLockSentinel | null = null;
  private isWanted = false;

  constructor() {
    // A page that was out of sight has lost its lock.
    document.addEventListener("visibilitychange", () => {
      if (this.isWanted && document.visibilityState === "visible") void this.ask();
    });
  }

  keep(): void {
    this.isWanted = true;
    void this.ask();
  }

  release(): void {
    this.isWanted = false;
    void this.lock?.release();
    this.lock = null;
  }

  private async ask(): Promise<void> {
    try {
      this.lock = (await navigator.wakeLock?.request("screen")) ?? null;
    } catch {
      // Refused, on a low battery perhaps.
    }
  }
}

const page = document.documentElement;

export const mayFillScreen = (): boolean => document.fullscreenEnabled && typeof page.requestFullscreen === "function";
export const fillsScreen = (): boolean => document.fullscreenElement !== null;

/** Whether the page fills the screen afterwards. */
export async function fillScreen(): Promise<boolean> {
  try {
    if (mayFillScreen() && !fillsScreen()) await page.requestFullscreen();
  } catch {
    // Refused, as it is where no key or button was pressed.
  }
  return fillsScreen();
}

export async function leaveScreen(): Promise<void> {
  try {
    if (fillsScreen()) await document.exitFullscreen();
  } catch {
    // The browser has done it itself.
  }
}

/** One soft tone; nothing where the browser has no sound. */
export function soundOnce(): void {
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
