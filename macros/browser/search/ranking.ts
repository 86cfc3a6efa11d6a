// Which answers come first: how rare the words are, where they stand, and how much of the query an answer holds.
import { stem } from "./danish/inflection";
import { fold, listWords } from "./danish/spelling";
import type { Entries, Entry } from "./entries";
import { COUNT, IN_EXTRA, IN_HEADING, IN_TITLE, TIMES } from "./format";
import { raise, type Slot, TIER } from "./forms";
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
  /** What comes before all that is of a higher one, whatever it scores. */
  readonly group: number;
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
  for (const slot of slots) scores.add(slot, worthOf(slot, site), site.places);
  const asked = readAsked(query, slots);
  const found: Ranked[] = [];
  for (const entry of site.entries.list) {
    const result = scoreEntry(entry, scores, asked);
    if (result) found.push(result);
  }
  found.sort(compareRanked);
  const best = new Map<number, number>();
  for (const { group, score } of found) raise(best, group, score);
  // What has the very word that was typed is no noise, however little it is beside the best.
  const isNoise = ({ score, group }: Ranked) =>
    score < (best.get(group) ?? 0) * ANSWER.least && (scores.asked > 1 || group > 0);
  return narrow(
    found.filter((result) => !isNoise(result)),
    scores,
  );
}

/** The better first. */
export function compareRanked(one: Ranked, other: Ranked): number {
  return one.group - other.group || other.score - one.score || one.entry.number - other.entry.number;
}

/** More words narrow: where some answers hold all of them, the others are few, the nearest. */
function narrow(found: readonly Ranked[], scores: Scores): Ranked[] {
  if (scores.asked < 2) return [...found];
  const held = ({ entry }: Ranked) => scores.countHeld(entry);
  const most = Math.max(...found.map(held));
  const enough = found.filter((result) => held(result) >= most);
  const others = found.filter((result) => held(result) < most).slice(0, Math.max(0, ANSWER.nearest - enough.length));
  const kept = new Set([...enough, ...others]);
  return found.filter((result) => kept.has(result));
}

/** What a word of the query is worth: the more, the fewer answers it stands in. */
function worthOf(slot: Slot, { entries, lexicon }: { readonly entries: Entries; readonly lexicon: Lexicon }): number {
  const size = entries.list.length;
  let asItself = 0;
  let atMost = entries.list.filter(({ kind }) => slot.kinds.includes(kind)).length;
  for (const [id, weight] of slot.forms.list()) {
    if (weight >= IS_WORD) asItself += lexicon.spreadOf(id);
    atMost = Math.max(atMost, lexicon.spreadOf(id) * weight);
  }
  const often = Math.min(size, Math.max(asItself, atMost));
  return Math.log(1 + (size - often + 0.5) / (often + 0.5)) * slot.mass;
}

/** Words of a query that are told apart. */
const BITS = 31;

function note(bits: Uint32Array, at: number, bit: number): void {
  bits[at] = (bits[at] ?? 0) | bit;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left; left &= left - 1) count += 1;
  return count;
}

/** What the words of a query give each section and each entry. */
class Scores {
  readonly section: Float32Array;
  readonly title: Float32Array;
  /** How much of the query is in an entry, in its title, and in the heading of a section. */
  readonly covered: Float32Array;
  readonly inTitle: Float32Array;
  readonly inHeading: Float32Array;
  /** Which words of the query, a bit for each, are in a section, and in what an entry is called. */
  private readonly inSection: Uint32Array;
  private readonly inName: Uint32Array;
  /** How near the nearest word of an entry is to what was typed. */
  readonly tier: Uint8Array;
  /** How many words the query has, and what all of them are worth. */
  asked = 0;
  total = 0;

  constructor(private readonly entries: Entries) {
    const size = entries.list.length;
    const sections = entries.lengths.length;
    this.section = new Float32Array(sections);
    this.inHeading = new Float32Array(sections);
    this.title = new Float32Array(size);
    this.covered = new Float32Array(size);
    this.inTitle = new Float32Array(size);
    this.inSection = new Uint32Array(sections);
    this.inName = new Uint32Array(size);
    this.tier = new Uint8Array(size).fill(TIER.meaning);
  }

  add(slot: Slot, worth: number, places: Places): void {
    const bit = slot.isExtra || this.asked >= BITS ? 0 : 1 << this.asked;
    if (!slot.isExtra) {
      this.total += worth;
      this.asked += 1;
    }
    const body = new Map<number, number>();
    const title = new Map<number, number>();
    const headings = new Set<number>();
    for (const [id, weight, tier] of slot.forms.list()) {
      places.each(id, (section, mark) => {
        if (!slot.isExtra) this.noteTier(this.entryOf(section), tier);
        raise(body, section, this.weighText(section, mark) * weight);
        if (isInHeading(mark) && weight >= FORM.inflected) headings.add(section);
        if (!(mark & (IN_TITLE | IN_EXTRA))) return;
        const entry = this.entryOf(section);
        raise(title, entry, weighName(mark, weight, this.entries.list[entry]?.titleWords ?? 1));
      });
    }
    const seen = new Set<number>();
    for (const { number } of this.entries.list.filter(({ kind }) => slot.kinds.includes(kind))) {
      raise(title, number, PLACE.kind);
      this.noteTier(number, TIER.form);
      seen.add(number);
    }
    for (const section of body.keys()) note(this.inSection, section, bit);
    for (const entry of title.keys()) note(this.inName, entry, bit);
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

  /** How many words of the query stand together in a section of an entry or in what it is called. */
  countHeld({ number, first, count }: Entry): number {
    let most = 0;
    for (let one = first; one < first + count; one++) {
      most = Math.max(most, countBits((this.inSection[one] ?? 0) | (this.inName[number] ?? 0)));
    }
    return most;
  }

  private noteTier(entry: number, tier: number): void {
    this.tier[entry] = Math.min(this.tier[entry] ?? TIER.meaning, tier);
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
      holdsQuery(entry.called, asked.plain) * entry.weight,
      isMeant ? ANSWER.meantTitle : 0,
    );
  if (!asked.isForDefinition && isTerm) sum *= ANSWER.term;
  const isWhole = (scores.inTitle[number] ?? 0) > total * ANSWER.allInTitle;
  const isNamed = isCalled(entry, asked.plain);
  const group = isNamed ? 0 : groupOf(entry, scores);
  return { entry, score: sum, section: isWhole ? entry.first : section, isWhole, group };
}

/**
 * What comes before all others: of a single word the answers that have what was typed, of a few words those that hold
 * them all. Editors' pages come behind those of readers that hold as much.
 */
function groupOf(entry: Entry, scores: Scores): number {
  const tier = scores.tier[entry.number] ?? TIER.meaning;
  if (scores.asked < 2) return entry.isLast ? 2 * Math.max(tier, TIER.form) + 1 : 2 * tier;
  return scores.asked > ANSWER.fewWords || scores.countHeld(entry) >= scores.asked ? 0 : 1;
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

/** Whether the whole name of an answer is typed: then it is meant. */
function isCalled({ plain, called }: Entry, asked: string): boolean {
  return plain === `${asked} ` || called === `${asked} `;
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
