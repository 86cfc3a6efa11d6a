// The search itself: gets the pieces of the index that a search needs, finds what the words may mean, ranks the answers.
// Knows nothing of how it looks.
import { LoadingError } from "../shared/loading";
import { listWords } from "./danish/spelling";
import { isStopWord } from "./danish/stopwords";
import type { TextPiece, WordsPiece } from "./data";
import { type Entries, readEntries } from "./entries";
import { FORMAT } from "./format";
import type { Slot } from "./forms";
import { type Kind, readKinds } from "./kinds";
import { Lexicon } from "./lexicon";
import type { Pieces } from "./pieces";
import { Places } from "./places";
import { understand } from "./query";
import { rank } from "./ranking";
import { complete, findAlike, type Suggestion } from "./suggestions";
import { Synonyms } from "./synonyms";

export interface Result {
  readonly address: string;
  readonly title: string;
  readonly kind: Kind;
  readonly page: number;
  readonly section: number;
  readonly isWhole: boolean;
  readonly score: number;
}

export interface Found {
  /** The best first. */
  readonly results: readonly Result[];
  /** Folded words that the answers hold for the query, and how much each counts. */
  readonly marked: ReadonlyMap<string, number>;
  /** Whether the query is words that stand nearly everywhere. */
  readonly isCommon: boolean;
  /** Words that are on no page, and what they were taken for. */
  readonly guesses: readonly (readonly [word: string, guess: string])[];
}

/** Gets the words of the site. They are outdated (`LoadingError`) where they are written for another engine. */
export async function startEngine(pieces: Pieces): Promise<Engine> {
  const words = await pieces.loadWords();
  if (words.format !== FORMAT) throw new LoadingError("soeg/ord", "outdated");
  return new Engine(words, pieces);
}

export class Engine {
  /** What an answer can be. */
  readonly kinds: readonly Kind[];
  readonly entries: Entries;
  readonly lexicon: Lexicon;
  readonly synonyms: Synonyms;
  readonly places: Places;

  constructor(
    words: WordsPiece,
    private readonly pieces: Pieces,
  ) {
    this.kinds = readKinds(words.slags);
    this.entries = readEntries(words.sider, this.kinds);
    this.lexicon = new Lexicon(words);
    this.synonyms = new Synonyms(words.ens);
    this.places = new Places(words.dele, (piece) => pieces.loadPlaces(piece));
  }

  /** What answers a query. `isTyping`: its last word may be unfinished. */
  async search(query: string, isTyping = true): Promise<Found> {
    const slots = understand(this, query, isTyping);
    await this.places.prepare(slots);
    return {
      results: rank(this, query, slots).map(({ entry, score, section, isWhole }) => {
        const { address, title, kind, page } = entry;
        return { address, title, kind, page, section, isWhole, score };
      }),
      marked: listMarked(this.lexicon, slots),
      isCommon: listWords(query).every(isStopWord),
      guesses: slots.filter((slot) => slot.guess).map((slot) => [slot.word, slot.guess]),
    };
  }

  /** Queries that go on from one that is being typed. */
  complete(query: string, most: number): Suggestion[] {
    return complete(this.entries, this.lexicon, query, most);
  }

  /** Queries that look like one that gave nothing. */
  findAlike(query: string, most: number): Suggestion[] {
    return findAlike(this.lexicon, query, most);
  }

  /** The sections of a page, for what is shown of it. */
  loadText(page: number): Promise<TextPiece> {
    return this.pieces.loadText(page);
  }
}

function listMarked(lexicon: Lexicon, slots: readonly Slot[]): Map<string, number> {
  const marked = new Map<string, number>();
  for (const slot of slots) {
    for (const [id, weight] of slot.forms) {
      const name = lexicon.nameOf(id);
      marked.set(name, Math.max(marked.get(name) ?? 0, weight * slot.mass));
    }
  }
  return marked;
}
