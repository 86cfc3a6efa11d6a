// The pieces of the index, each loaded when a search needs it.
import type { Loader } from "../shared/loading";
import type { PlacesPiece, TextPiece, WordsPiece } from "./data";

/** Where the engine gets its pieces from. */
export interface Pieces {
  loadWords(): Promise<WordsPiece>;
  /** Where the words of one run stand. */
  loadPlaces(piece: number): Promise<PlacesPiece>;
  /** The sections of one page. */
  loadText(page: number): Promise<TextPiece>;
}

export function loadPieces(loader: Pick<Loader, "load">): Pieces {
  return {
    loadWords: () => loader.load<WordsPiece>("soeg/ord"),
    loadPlaces: (piece) => loader.load<PlacesPiece>(`soeg/p-${piece}`),
    loadText: (page) => loader.load<TextPiece>(`soeg/t/${page}`),
  };
}
