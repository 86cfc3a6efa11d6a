// Where the words stand: fetched in pieces, each for a run of words.
import { eachPlace } from "./format";
import type { Slot } from "./forms";

export class Places {
  private readonly pieces = new Map<number, readonly string[]>();

  /** @param starts for each piece the number of its first word */
  constructor(
    private readonly starts: readonly number[],
    private readonly bring: (piece: number) => Promise<string>,
  ) {}

  /** Fetches what is needed for all that a query is looked up under. */
  async prepare(slots: readonly Slot[]): Promise<void> {
    const wanted = new Set<number>();
    for (const slot of slots) for (const id of slot.forms.ids()) wanted.add(this.pieceOf(id));
    await Promise.all(
      Array.from(wanted, async (piece) => {
        if (!this.pieces.has(piece)) this.pieces.set(piece, (await this.bring(piece)).split(" "));
      }),
    );
  }

  /** Every section where a word stands, with its mark. Its piece has been prepared. */
  each(id: number, visit: (section: number, mark: number) => void): void {
    const piece = this.pieceOf(id);
    eachPlace(this.pieces.get(piece)?.[id - (this.starts[piece] ?? 0)] ?? "", visit);
  }

  private pieceOf(id: number): number {
    let piece = 0;
    while ((this.starts[piece + 1] ?? Number.POSITIVE_INFINITY) <= id) piece += 1;
    return piece;
  }
}
