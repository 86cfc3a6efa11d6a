// The search itself: gets the pieces of the index that a search needs, finds what the words may mean, ranks the answers.
// Knows nothing of how it looks.
import { LoadingError } from "../shared/loading";
import { fold, listWords } from "./danish/spelling";
import { isStopWord } from "./danish/stopwords";
import type { TextPiece, WordsPiece } from "./data";
import { type Entries, readEntries } from "./entries";
import { FORMAT } from "./format";
import type { Slot } from "./forms";
import { type Kind, readKinds } from "./kinds";
import { Lexicon } from "./lexicon";
import { type Facet, readFacets } from "./narrowing";
import { findFit, isCopied, readPhrases, type Wanted, weighFit } from "./nearness";
import type { Pieces } from "./pieces";
import { Places } from "./places";
import { understand } from "./query";
import { compareRanked, type Ranked, rank } from "./ranking";
import { complete, findAlike, type Suggestion } from "./suggestions";
import { Synonyms } from "./synonyms";
import { NEAR } from "./weights";

export interface Result {
  readonly address: string;
  readonly title: string;
  readonly kind: Kind;
  readonly page: number;
  readonly section: number;
  readonly isWhole: boolean;
  readonly score: number;
  /** Its sections: the number of the first, and how many they are. */
  readonly first: number;
  readonly count: number;
  readonly about: readonly number[];
  /** Whether it lists cases, and is not the thing that it is called by. */
  readonly isList: boolean;
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
  /** Words that stand nowhere, not even as something like them. */
  readonly missing: readonly string[];
  /** Whether words stand between quotation marks, and whether any page has them so; where none has, all that is like it is shown. */
  readonly phrase: "none" | "found" | "missing";
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
  /** What cases among the answers can be narrowed by. */
  readonly facets: readonly Facet[];
  readonly entries: Entries;
  readonly lexicon: Lexicon;
  readonly synonyms: Synonyms;
  readonly places: Places;

  constructor(
    words: WordsPiece,
    private readonly pieces: Pieces,
  ) {
    this.kinds = readKinds(words.slags);
    this.facets = readFacets(words.facetter);
    this.entries = readEntries(words.sider, this.kinds);
    this.lexicon = new Lexicon(words);
    this.synonyms = new Synonyms(words.ens);
    this.places = new Places(words.dele, (piece) => pieces.loadPlaces(piece));
  }

  /** What answers a query. `isTyping`: its last word may be unfinished; `isLiteral`: no word is a typing error. */
  async search(query: string, isTyping = true, isLiteral = false): Promise<Found> {
    const { slots, missing } = understand(this, { query, isTyping, isLiteral });
    await this.places.prepare(slots);
    const wanted = readWanted(this.lexicon, query, slots, isTyping);
    const phrases = readPhrases(query);
    const near = await this.bringTogether(rank(this, query, slots), wanted, phrases.length > 0);
    const exact = phrases.length ? await this.keepExact(near, phrases) : [];
    const ranked = exact.length ? exact : near;
    return {
      results: ranked.map(toResult),
      marked: listMarked(this.lexicon, slots),
      isCommon: listWords(query).every(isStopWord),
      guesses: slots.filter((slot) => slot.guess).map((slot) => [slot.word, slot.guess]),
      missing,
      phrase: exact.length ? "found" : phrases.length ? "missing" : "none",
    };
  }

  /** Of the best those that have each phrase word for word. */
  private async keepExact(ranked: readonly Ranked[], phrases: readonly (readonly string[])[]): Promise<Ranked[]> {
    const kept = await Promise.all(
      ranked.slice(0, NEAR.askedOfPhrase).map(async (one) => {
        const text = await this.pieces.loadText(one.entry.page).catch(() => null);
        const fits = phrases.map((words) => text && findFit({ words, telling: [], isTyping: false }, one.entry, text));
        const isExact = fits.every((fit, number) => fit && fit.run === phrases[number]?.length);
        return isExact ? { ...one, section: fits[0]?.section ?? one.section, isWhole: false } : null;
      }),
    );
    return kept.filter((one) => one !== null);
  }

  /** Ranks the best anew by how near the words stand to each other in their texts. */
  private async bringTogether(
    ranked: readonly Ranked[],
    wanted: Wanted,
    isPhrase: boolean,
  ): Promise<readonly Ranked[]> {
    if (wanted.words.length < 2) return ranked;
    const isLong = isPhrase || wanted.words.length >= NEAR.long;
    const some = ranked.slice(0, isLong ? NEAR.askedOfLong : NEAR.asked);
    const better = await Promise.all(
      some.map(async (one) => {
        const text = await this.pieces.loadText(one.entry.page).catch(() => null);
        if (!text) return one;
        const fit = findFit(wanted, one.entry, text);
        const isCopy = isCopied(wanted, fit);
        return {
          ...one,
          score: one.score * weighFit(wanted, fit),
          group: isCopy ? one.group - wanted.words.length : one.group,
          section: isCopy || (fit.near > 0 && !one.isWhole) ? fit.section : one.section,
          isWhole: one.isWhole && !isCopy,
        };
      }),
    );
    return [...better.sort(compareRanked), ...ranked.slice(some.length)];
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

function toResult({ entry, score, section, isWhole }: Ranked): Result {
  const { address, title, kind, page, first, count, about, isList } = entry;
  return { address, title, kind, page, section, isWhole, score, first, count, about, isList };
}

function readWanted(lexicon: Lexicon, query: string, slots: readonly Slot[], isTyping: boolean): Wanted {
  const telling = slots.filter((slot) => !slot.isExtra && slot.forms.size > 0);
  return {
    words: listWords(query).map(fold),
    telling: telling.map((slot) => new Map(slot.forms.list().map(([id, weight]) => [lexicon.nameOf(id), weight]))),
    isTyping,
  };
}

function listMarked(lexicon: Lexicon, slots: readonly Slot[]): Map<string, number> {
  const marked = new Map<string, number>();
  for (const slot of slots) {
    for (const [id, weight] of slot.forms.list()) {
      const name = lexicon.nameOf(id);
      marked.set(name, Math.max(marked.get(name) ?? 0, weight * slot.mass));
    }
  }
  return marked;
}
