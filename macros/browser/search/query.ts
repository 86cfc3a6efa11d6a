// What a query asks for: each of its words with everything it may stand for on the pages.
import { addBegun, addCompounds, addForms, addNear } from "./candidates";
import { splitCompound } from "./danish/compounds";
import { stem } from "./danish/inflection";
import { fold, listWords } from "./danish/spelling";
import { isStopWord } from "./danish/stopwords";
import { isHeld, makeSlot, type Slot, TIER } from "./forms";
import type { Kind } from "./kinds";
import type { Lexicon } from "./lexicon";
import { addHalf, addJoined, addMeanings, addNearMeanings, addPhrases, type Knowledge } from "./meanings";
import { FORM, NEAR } from "./weights";

/** What is asked, and how it is to be taken. */
export interface Asked {
  readonly query: string;
  /** Whether the last word may be unfinished. */
  readonly isTyping: boolean;
  /** Whether every word is to be taken as it is typed, though it may be a typing error. */
  readonly isLiteral: boolean;
}

/** A query as it is understood. */
export interface Understood {
  /** Every word that says something, with the forms it is looked up under, and words for what it means. */
  readonly slots: readonly Slot[];
  /** Words that stand nowhere and mean nothing. */
  readonly missing: readonly string[];
}

/** Words beyond which a query is a text that somebody has pasted: the rest tells no more. */
const MOST_WORDS = 40;
/** Letters beyond which there is no word: what is longer is looked for by its beginning. */
const LONGEST_WORD = 60;
/** As many letters of the name of a kind must be typed before it is known: «tjekl». */
const SHORTEST_KIND = 4;
const QUESTION = /^\s*(?:hv[ae]|hvor|hvilke|kan |må |er der|har |skal )|\?\s*$/i;
/** In so few answers a compound may stand that its halves are looked for too. */
const RARE = 3;

export function understand(knowledge: Knowledge, asked: Asked): Understood {
  const tokens = listWords(asked.query)
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD));
  const places = readTokens(knowledge, asked, tokens);
  const more: Slot[] = [];
  addJoined(knowledge, tokens, places, asked.isTyping);
  addPhrases(knowledge, tokens, places, more);
  const slots = places.filter((slot) => slot !== null);
  for (const slot of slots) widen(knowledge, slot, more, asked.isLiteral);
  const isFound = (slot: Slot) => isHeld(slot) || slot.mass === 0;
  return {
    slots: [...slots, ...more].filter((slot) => isHeld(slot) && slot.mass > 0),
    missing: slots.filter((slot) => !isFound(slot)).map(({ word }) => word),
  };
}

/** A slot for each word that says something, null for the others. */
function readTokens({ lexicon, kinds }: Knowledge, asked: Asked, tokens: readonly string[]): (Slot | null)[] {
  const telling = listTelling(tokens);
  const keepsAll = telling === null;
  // «Aalborg Kommune» asks for Aalborg.
  const hasName = tokens.some((word) => lexicon.fixed.isName(fold(word)));
  const ofPlaces = new Set(kinds.filter(({ isPlace }) => isPlace).map(({ one }) => stem(one)));
  const isCopy = looksCopied(asked.query, tokens, telling?.size ?? 0);
  return tokens.map((word, number) => {
    const isLast = number === tokens.length - 1 && asked.isTyping && /[\p{L}\p{N}§]$/u.test(asked.query);
    const isPassedOver = !keepsAll && !telling.has(word);
    const mayGrow = isLast && tokens.length > 1 && word.length === 2;
    if (isPassedOver && !mayGrow)
      return isCopy && isStopWord(word) ? makeSmall(lexicon.spelled(fold(word)), word) : null;
    const slot = makeSlot(word, isStopWord(word) && !keepsAll ? FORM.stopWord : 1);
    slot.isTyped = isLast;
    slot.isFixed = lexicon.fixed.has(word);
    slot.kinds = findKinds(kinds, word, isLast);
    slot.isSure = addForms(lexicon, word, slot.forms, 1) || slot.kinds.length > 0;
    if (hasName && ofPlaces.has(stem(word))) slot.mass *= FORM.stopWord;
    return slot;
  });
}

/** A piece of a sentence whose small words say more than the few others: «skal med i en dialog om». */
function looksCopied(query: string, tokens: readonly string[], telling: number): boolean {
  return tokens.length >= NEAR.long && telling <= tokens.length / 2 && !QUESTION.test(query);
}

/** A word that says nothing but where it stands with the others. */
function makeSmall(ids: readonly number[], word: string): Slot {
  const slot = makeSlot(word, FORM.smallOfCopy);
  slot.isExtra = true;
  slot.isFixed = true;
  slot.isSure = true;
  for (const id of ids) slot.forms.raise(id, 1, TIER.literal);
  return slot;
}

/** The kinds of answer that are called so. */
function findKinds(kinds: readonly Kind[], word: string, isTyped: boolean): Kind[] {
  const root = stem(word);
  return kinds.filter(
    ({ words }) =>
      words.has(root) ||
      (isTyped && word.length >= SHORTEST_KIND && Array.from(words).some((one) => one.startsWith(word))),
  );
}

/** The words that say something; null where none does, and all must count. */
function listTelling(tokens: readonly string[]): Set<string> | null {
  const said = tokens.filter((word) => !isStopWord(word));
  if (!said.length) return null;
  // A single letter says nothing beside a word; a number and a § do.
  const longer = said.filter((word) => word.length > 1 || /[^a-zæøå]/.test(word));
  return new Set(longer.length ? longer : said);
}

/** Adds compounds to a word, and to one that the pages do not have what it may have been meant to be. */
function widen(knowledge: Knowledge, slot: Slot, more: Slot[], isLiteral: boolean): void {
  const { lexicon, synonyms } = knowledge;
  const isBegun = slot.isTyped && addBegun(lexicon, slot.word, slot.forms);
  const share = slot.isSure && !slot.isTyped ? FORM.compoundOfKnown : 1;
  const isPart = addCompounds(lexicon, slot.word, slot.forms, slot.isTyped, share) || isBegun;
  if (slot.isFixed) return;
  const pair = splitCompound(
    slot.word,
    (half) => !lexicon.fixed.has(half) && (lexicon.isKnown(half) || synonyms.words.has(half)),
  )[0];
  if (slot.isSure) {
    const isWord = !slot.isTyped || lexicon.spelled(fold(slot.word)).length > 0;
    const isRare = isWord && countAnswers(lexicon, slot) <= RARE;
    if (pair && isRare) for (const half of pair) more.push(...readHalf(knowledge, half).map(asExtra));
    return;
  }
  if (pair && !isPart) for (const half of pair) more.push(...readHalf(knowledge, half));
  if (isPart || slot.isMeant || isLiteral) return;
  const isLong = pair !== undefined && Math.min(pair[0].length, pair[1].length) > 2;
  const near = addNear(lexicon, slot.word, slot.forms, slot.isTyped, isLong ? FORM.nearOfCompound : 1);
  if (near !== null) slot.guess = lexicon.words[near] ?? "";
  else addNearMeanings(knowledge, slot, more);
  if (slot.forms.size) return;
  // Its halves are looked for in its place.
  if (pair) slot.mass = 0;
  else if (!slot.isMeant) addHalf(knowledge, slot, more);
}

function countAnswers(lexicon: Lexicon, slot: Slot): number {
  return slot.forms.list().reduce((sum, [id, , tier]) => sum + (tier < TIER.meaning ? lexicon.spreadOf(id) : 0), 0);
}

function asExtra(slot: Slot): Slot {
  slot.isExtra = true;
  return slot;
}

/** One half of a compound as a word of its own, and words for what it means. */
function readHalf(knowledge: Knowledge, half: string): Slot[] {
  const slot = makeSlot(half, FORM.half);
  slot.isSure = addForms(knowledge.lexicon, half, slot.forms, 1);
  const meanings: Slot[] = [];
  addMeanings(knowledge, half, slot, meanings, FORM.half);
  return [slot, ...meanings];
}
