// The index of a small site, as Python has written it (tests/browser_data.py).
import type { TextPiece, WordsPiece } from "../../macros/browser/search/data";
import type { Pieces } from "../../macros/browser/search/pieces";
import index from "../data/browser/index.json";

export const pieces: Record<string, unknown> = index.pieces;

/** The pieces of the index, and which of them were asked for. */
export function readPieces(asked: string[] = []): Pieces {
  const read = <Content>(name: string) => {
    asked.push(name);
    return Promise.resolve(pieces[name] as Content);
  };
  return {
    loadWords: () => read<WordsPiece>("ord"),
    loadPlaces: (number) => read<string>(`p-${number}`),
    loadText: (number) => read<TextPiece>(`t/${number}`),
  };
}
