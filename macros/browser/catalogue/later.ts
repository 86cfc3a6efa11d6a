// What the reader does not see yet waits until the answer has been painted.

type Work = () => void;

export class Later {
  private waiting = new Map<string, Work>();

  /** Does something after the next picture; of several of a kind, the last is done. */
  do(kind: string, work: Work): void {
    const isWaiting = this.waiting.size > 0;
    this.waiting.set(kind, work);
    if (isWaiting) return;
    window.requestAnimationFrame(() =>
      window.setTimeout(() => {
        const now = this.waiting;
        this.waiting = new Map();
        for (const one of now.values()) one();
      }),
    );
  }
}
