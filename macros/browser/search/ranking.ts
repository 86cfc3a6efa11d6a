// Which answers come first: how rare the words are, where they stand, and how much of the query an answer holds.
import { stem } from "./danish/inflection";
import { fold, listWords } from "./danish/spelling";
import type { Entries, Entry } from "./entries";
import { COUNT, IN_EXTRA, IN_HEADING, IN_TITLE, TIMES } from "./format";
import { raise, type Slot } from "./forms";
import type { Lexicon } from "./lexicon";
import type { Places } from "./places";
import { ANSWER, FORM, IS_WORD, PLACE } from "./weights";

export interface Ranked {
  readonly entry: Entry;
  readonly score: number;
  /** The section to show. */
  readonly section: number;
  /** Whether the title says it all: then the page is meant, and not one of its sections. */
  readonly isWhole: boolean;
}

/** «hvad er …?» asks for a word of the glossary first. */
const DEFINITION = /^\s*(?:hvad|hvordan)\s+(?:er\s+(?:en|et|det)?|betyder|menes|forstås|dækker|vil)\b/i;
/** The most words of a query that asks for a definition. */
const FEW = 2;

/** All answers to what a query asks for, the best first. */
export function rank(
  site: { readonly entries: Entries; readonly lexicon: Lexicon; readonly places: Places },
  query: string,
  slots: readonly Slot[],
): Ranked[] {
  const scores = new Scores(site.entries);
  for (const slot of slots) scores.add(slot, worthOf(slot, site.lexicon, site.entries.list.length), site.places);
  const asked = readAsked(query, slots);
  const found: Ranked[] = [];
  for (const entry of site.entries.list) {
    const result = scoreEntry(entry, scores, asked);
    if (result) found.push(result);
  }
  found.sort((one, other) => other.score - one.score || one.entry.number - other.entry.number);
  const least = (found[0]?.score ?? 0) * ANSWER.least;
  return found.filter((result) => result.score >= least);
}

/** What a word of the query is worth: the more, the fewer answers it stands in. */
function worthOf(slot: Slot, lexicon: Lexicon, size: number): number {
  let asItself = 0;
  let atMost = 0;
  for (const [id, weight] of slot.forms) {
    if (weight >= IS_WORD) asItself += lexicon.spreadOf(id);
    atMost = Math.max(atMost, lexicon.spreadOf(id) * weight);
  }
  const often = Math.min(size, Math.max(asItself, atMost));
  return Math.log(1 + (size - often + 0.5) / (often + 0.5)) * slot.mass;
}

/** What the words of a query give each section and each entry. */
class Scores {
  readonly section: Float32Array;
  readonly title: Float32Array;
  /** How much of the query is in an entry, in its title, and in the heading of a section. */
  readonly covered: Float32Array;
  readonly inTitle: Float32Array;
  readonly inHeading: Float32Array;
  /** What all words of the query are worth. */
  total = 0;

  constructor(private readonly entries: Entries) {
    const size = entries.list.length;
    const sections = entries.lengths.length;
    this.section = new Float32Array(sections);
    this.inHeading = new Float32Array(sections);
    this.title = new Float32Array(size);
    this.covered = new Float32Array(size);
    this.inTitle = new Float32Array(size);
  }

  add(slot: Slot, worth: number, places: Places): void {
    if (!slot.isExtra) this.total += worth;
    const body = new Map<number, number>();
    const title = new Map<number, number>();
    const headings = new Set<number>();
    for (const [id, weight] of slot.forms) {
      places.each(id, (section, mark) => {
        raise(body, section, this.weighText(section, mark) * weight);
        if (isInHeading(mark) && weight >= FORM.inflected) headings.add(section);
        if (!(mark & (IN_TITLE | IN_EXTRA))) return;
        const entry = this.entryOf(section);
        raise(title, entry, weighName(mark, weight, this.entries.list[entry]?.titleWords ?? 1));
      });
    }
    const seen = new Set<number>();
    for (const [section, score] of body) {
      grow(this.section, section, score * worth);
      seen.add(this.entryOf(section));
    }
    for (const [entry, score] of title) grow(this.title, entry, score * worth);
    for (const entry of seen) grow(this.covered, entry, slot.isExtra ? worth * ANSWER.coverageOfExtra : worth);
    if (slot.isExtra) return;
    for (const section of headings) grow(this.inHeading, section, worth);
    for (const [entry, score] of title) if (score > PLACE.extra) grow(this.inTitle, entry, worth);
  }

  private entryOf(section: number): number {
    return this.entries.entryOf[section] ?? 0;
  }

  /** BM25 over a section, whose length is already weighed. */
  private weighText(section: number, mark: number): number {
    const times = TIMES[mark & COUNT] ?? 0;
    const score = (times * (PLACE.k + 1)) / (times + PLACE.k * (this.entries.lengths[section] ?? 1));
    return isInHeading(mark) ? score + PLACE.heading : score;
  }
}

function grow(scores: Float32Array, at: number, by: number): void {
  scores[at] = (scores[at] ?? 0) + by;
}

/** In the heading of a section: for a word of the editors the bit says that it is one of a phrase. */
function isInHeading(mark: number): boolean {
  return (mark & (IN_HEADING | IN_EXTRA)) === IN_HEADING;
}

/** What it is worth that a word is one of the title, or one that an editor has given to the page. */
function weighName(mark: number, weight: number, titleWords: number): number {
  const share = PLACE.titleLeast + PLACE.titleShares / Math.sqrt(titleWords);
  const own = mark & IN_TITLE ? PLACE.title * weight * share : 0;
  const given = mark & IN_EXTRA ? (mark & IN_HEADING ? PLACE.phrase : PLACE.extra) * weight : 0;
  return Math.max(own, given);
}

/** A query as it is held against titles. */
interface Asked {
  /** Its folded words, with a space before each. */
  readonly plain: string;
  /** The stems of what its words were taken for, between spaces. */
  readonly meant: string;
  readonly isForDefinition: boolean;
}

function readAsked(query: string, slots: readonly Slot[]): Asked {
  const words = listWords(query).map(fold);
  const stems = words.map((word) => stem(slots.find((slot) => slot.guess && fold(slot.word) === word)?.guess ?? word));
  const isShort = slots.filter((slot) => !slot.isExtra).length <= FEW;
  return {
    plain: ` ${words.join(" ")}`,
    meant: ` ${stems.join(" ")} `,
    isForDefinition: isShort && DEFINITION.test(query),
  };
}

function scoreEntry(entry: Entry, scores: Scores, asked: Asked): Ranked | null {
  const { number } = entry;
  const total = scores.total || 1;
  const { best, second, section } = findBestSections(entry, scores, total);
  let sum = (scores.title[number] ?? 0) + best + ANSWER.second * second;
  if (!sum) return null;
  const { isTerm } = entry.kind;
  sum *= entry.weight;
  if (asked.isForDefinition && isTerm) sum *= ANSWER.definition;
  sum *= Math.min(1, (scores.covered[number] ?? 0) / total) ** ANSWER.coverage;
  const isMeant = !isTerm && entry.stems === asked.meant;
  sum +=
    total *
    Math.max(
      holdsQuery(entry.plain, asked.plain),
      holdsQuery(entry.called, asked.plain),
      isMeant ? ANSWER.meantTitle : 0,
    );
  if (!asked.isForDefinition && isTerm) sum *= ANSWER.term;
  const isWhole = (scores.inTitle[number] ?? 0) > total * ANSWER.allInTitle;
  return { entry, score: sum, section: isWhole ? entry.first : section, isWhole };
}

/** The scores of the two best sections of an entry, and which the best one is. */
function findBestSections(entry: Entry, scores: Scores, total: number) {
  let best = 0;
  let second = 0;
  let section = entry.first;
  for (let one = entry.first; one < entry.first + entry.count; one++) {
    const holdsAll = (scores.inHeading[one] ?? 0) > total * ANSWER.allInHeading;
    const score = (scores.section[one] ?? 0) + (holdsAll ? ANSWER.wholeHeading * total : 0);
    if (score > best) {
      second = best;
      best = score;
      section = one;
    } else if (score > second) second = score;
  }
  return { best, second, section };
}

/** What it is worth that a title is the query, begins with it as far as it is typed, or holds it. */
function holdsQuery(title: string, plain: string): number {
  if (title === `${plain} `) return ANSWER.wholeTitle;
  if (plain.length > 3 && title.startsWith(plain)) return ANSWER.titleBegins;
  if (plain.length > 4 && title.includes(plain)) {
    return ANSWER.titleHolds * Math.min(1, (2 * plain.length) / title.length);
  }
  return 0;
}
