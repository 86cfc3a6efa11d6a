// What a query asks for: each of its words with everything it may stand for on the pages.
import { addCompounds, addForms, addNear } from "./candidates";
import { splitCompound } from "./danish/compounds";
import { listWords } from "./danish/spelling";
import { isStopWord } from "./danish/stopwords";
import { makeSlot, type Slot } from "./forms";
import { addHalf, addJoined, addMeanings, addNearMeanings, addPhrases, type Knowledge } from "./meanings";
import { FORM } from "./weights";

/**
 * Every word of the query, with the forms it is looked up under, and words for what it means.
 *
 * @param isTyping whether the last word may be unfinished
 */
export function understand(knowledge: Knowledge, query: string, isTyping: boolean): Slot[] {
  const tokens = listWords(query);
  const places = readTokens(knowledge, query, tokens, isTyping);
  const more: Slot[] = [];
  addJoined(knowledge, tokens, places, isTyping);
  addPhrases(knowledge, tokens, places, more);
  const slots = places.filter((slot) => slot !== null);
  for (const slot of slots) widen(knowledge, slot, more);
  return [...slots, ...more].filter((slot) => slot.forms.size > 0 && slot.mass > 0);
}

/** A slot for each word that says something, null for the others. */
function readTokens(
  { lexicon }: Knowledge,
  query: string,
  tokens: readonly string[],
  isTyping: boolean,
): (Slot | null)[] {
  const telling = listTelling(tokens);
  const keepsAll = telling === null;
  return tokens.map((word, number) => {
    const isLast = number === tokens.length - 1 && isTyping && /[\p{L}\p{N}§]$/u.test(query);
    const isPassedOver = !keepsAll && !telling.has(word);
    const mayGrow = isLast && tokens.length > 1 && word.length < 3;
    if (isPassedOver && !mayGrow) return null;
    const slot = makeSlot(word, isStopWord(word) && !keepsAll ? FORM.stopWord : 1);
    slot.isTyped = isLast;
    slot.isSure = addForms(lexicon, word, slot.forms, 1);
    return slot;
  });
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
function widen(knowledge: Knowledge, slot: Slot, more: Slot[]): void {
  const { lexicon, synonyms } = knowledge;
  const share = slot.isSure && !slot.isTyped ? FORM.compoundOfKnown : 1;
  const isPart = addCompounds(lexicon, slot.word, slot.forms, slot.isTyped, share);
  if (slot.isSure) return;
  const pair = splitCompound(slot.word, (half) => lexicon.isKnown(half) || synonyms.words.has(half))[0];
  if (pair && !isPart) for (const half of pair) more.push(...readHalf(knowledge, half));
  if (isPart || slot.isMeant) return;
  const isLong = pair !== undefined && Math.min(pair[0].length, pair[1].length) > 2;
  const near = addNear(lexicon, slot.word, slot.forms, slot.isTyped, isLong ? FORM.nearOfCompound : 1);
  if (near !== null) slot.guess = lexicon.words[near] ?? "";
  else addNearMeanings(knowledge, slot, more);
  if (slot.forms.size) return;
  // Its halves are looked for in its place.
  if (pair) slot.mass = 0;
  else if (!slot.isMeant) addHalf(knowledge, slot, more);
}

/** One half of a compound as a word of its own, and words for what it means. */
function readHalf(knowledge: Knowledge, half: string): Slot[] {
  const slot = makeSlot(half, FORM.half);
  slot.isSure = addForms(knowledge.lexicon, half, slot.forms, 1);
  const meanings: Slot[] = [];
  addMeanings(knowledge, half, slot, meanings, FORM.half);
  return [slot, ...meanings];
}
