// What a browser may grant a view of a whole screen: the screen stays lit, and everything else goes. None of it is needed.

/** Keeps the screen from going dark while something is shown. */
export class Light {
  private lock: WakeLockSentinel | null = null;
  private isWanted = false;

  constructor(signal: AbortSignal) {
    const follow = (): void => {
      if (this.isWanted && document.visibilityState === "visible") void this.ask();
    };
    // A page that was out of sight has lost its lock.
    document.addEventListener("visibilitychange", follow, { signal });
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
      const lock = (await navigator.wakeLock?.request("screen")) ?? null;
      // Granted when the view was closed already.
      if (this.isWanted) this.lock = lock;
      else void lock?.release();
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
