// What words mean beyond themselves: two that are one, what editors say means the same, halves of compounds.
import { addCompounds, addForms } from "./candidates";
import { joinWords } from "./danish/compounds";
import { distance } from "./danish/distance";
import { stem } from "./danish/inflection";
import { fold, listWords } from "./danish/spelling";
import { isStopWord } from "./danish/stopwords";
import { makeSlot, type Slot, TIER } from "./forms";
import type { Kind } from "./kinds";
import type { Lexicon } from "./lexicon";
import type { Phrase, Synonyms } from "./synonyms";
import { FORM } from "./weights";

export interface Knowledge {
  readonly kinds: readonly Kind[];
  readonly lexicon: Lexicon;
  readonly synonyms: Synonyms;
}

/** As short may two words be together that the pages are asked for as one; more, while the second is being typed. */
const SHORTEST_JOINED = 6;
const SHORTEST_BEGUN = 8;
/** Letters of a word that may be half of another, and of one whose typing errors are looked for among synonyms. */
const HALF = 5;
const SHORTEST_NEAR = 5;

/** Lets two neighbours be looked up as one word where the pages write them so: mad klub, arbejds deling. */
export function addJoined(
  { lexicon }: Knowledge,
  tokens: readonly string[],
  places: readonly (Slot | null)[],
  isTyping: boolean,
): void {
  for (let i = 0; i + 1 < tokens.length; i++) {
    const [first, second] = [places[i], places[i + 1]];
    if (!first || !second) continue;
    const mayGrow = isTyping && i + 2 === tokens.length;
    const whole = joinWords(tokens[i] ?? "", tokens[i + 1] ?? "").filter((word) => isWhole(lexicon, word, mayGrow));
    if (!whole.length) continue;
    for (const slot of [first, second]) joinInto(lexicon, slot, whole);
  }
}

function isWhole(lexicon: Lexicon, word: string, mayGrow: boolean): boolean {
  if (word.length < SHORTEST_JOINED) return false;
  if (lexicon.spelled(word).length || lexicon.withStem(stem(word)).length) return true;
  return mayGrow && word.length >= SHORTEST_BEGUN && lexicon.isBegun(word);
}

function joinInto(lexicon: Lexicon, slot: Slot, whole: readonly string[]): void {
  const alone = slot.forms.list();
  for (const word of whole) {
    if (!addForms(lexicon, word, slot.forms, FORM.joined)) addCompounds(lexicon, word, slot.forms, true, FORM.joined);
  }
  slot.isSure = true;
  slot.isJoined = true;
  for (const [id, weight] of alone) if (slot.forms.weightOf(id) === weight) slot.forms.set(id, weight * FORM.apart);
}

/** Adds what editors say that words of the query mean, alone or in a row. */
export function addPhrases(
  knowledge: Knowledge,
  tokens: readonly string[],
  places: readonly (Slot | null)[],
  more: Slot[],
): void {
  const stems = tokens.map(stem);
  stems.forEach((root, at) => {
    for (const phrase of knowledge.synonyms.beginningWith(root)) {
      const length = phrase.stems.length;
      if (!phrase.stems.every((one, number) => stems[at + number] === one)) continue;
      const covered = places.slice(at, at + length).filter((slot) => slot !== null);
      if (length === 1 && covered[0]?.isJoined) continue;
      const isWritten = phrase.words.every((word, number) => word === fold(tokens[at + number] ?? ""));
      addTargets(knowledge, phrase, covered, more, 1, isWritten);
    }
  });
}

/** Adds what editors say that a word alone means. */
export function addMeanings(knowledge: Knowledge, word: string, slot: Slot, more: Slot[], share: number): void {
  for (const phrase of knowledge.synonyms.ofWord(word)) addTargets(knowledge, phrase, [slot], more, share);
}

/** Adds the meaning of a word of the editors that is a typing error away. */
export function addNearMeanings(knowledge: Knowledge, slot: Slot, more: Slot[]): void {
  const plain = fold(slot.word);
  if (plain.length < SHORTEST_NEAR) return;
  for (const word of knowledge.synonyms.words) {
    if (distance(plain, word, 1) > 1) continue;
    for (const phrase of knowledge.synonyms.ofWord(word)) {
      addTargets(knowledge, phrase, [slot], more, FORM.near);
      slot.guess = slot.guess || word;
    }
  }
}

/**
 * Adds the half that is known of a compound that the site does not have: «identitetskrise» is about identity,
 * «rosenbed» about beds. The longest is the surest, and of two as long the last, which says what the thing is.
 */
export function addHalf(knowledge: Knowledge, slot: Slot, more: Slot[]): void {
  const { lexicon, synonyms } = knowledge;
  const plain = fold(slot.word);
  let best = "";
  for (let at = 3; at <= plain.length - 3; at++) {
    const head = plain.slice(0, at);
    for (const half of [plain.slice(at), head, head.replace(/[se]$/, "")]) {
      if (lexicon.fixed.has(half)) continue;
      if (half.length < HALF || half.length <= best.length || isStopWord(half)) continue;
      if (lexicon.isKnown(half) || synonyms.has(stem(half))) best = half;
    }
  }
  if (!best) return;
  addForms(lexicon, best, slot.forms, FORM.half, TIER.meaning);
  addMeanings(knowledge, best, slot, more, FORM.half);
}

/** Adds what is looked for in the place of words: a single one as forms of theirs, several as words of their own. */
function addTargets(
  { lexicon }: Knowledge,
  { targets, isSame }: Phrase,
  covered: readonly Slot[],
  more: Slot[],
  share: number,
  isWritten = true,
): void {
  const isSure = covered.length > 0 && covered.every((slot) => slot.isSure);
  const weight = (isSame ? FORM.same : isSure ? FORM.meansToo : FORM.means) * share;
  const tier = !isSame ? TIER.meaning : isWritten ? TIER.literal : TIER.form;
  for (const target of targets) {
    const parts = listWords(target).filter((word) => !isStopWord(word));
    const [only] = parts;
    if (only !== undefined && parts.length === 1 && covered.length) {
      for (const slot of covered) slot.isMeant = addForms(lexicon, only, slot.forms, weight, tier) || slot.isMeant;
      continue;
    }
    for (const word of parts) {
      const slot = makeSlot(word, (weight * Math.max(1, covered.length)) / parts.length);
      slot.isExtra = true;
      if (!addForms(lexicon, word, slot.forms, 1)) continue;
      more.push(slot);
      for (const other of covered) other.isMeant = true;
    }
  }
}
