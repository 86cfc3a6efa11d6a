// Which words of the site a typed word may stand for: as it is, in another form, in a compound, with a typing error.
import { distance } from "./danish/distance";
import { stem } from "./danish/inflection";
import { bare, fold } from "./danish/spelling";
import { type Forms, TIER, type Tier } from "./forms";
import type { Lexicon } from "./lexicon";
import { FORM } from "./weights";

/** Compounds or typing errors of one word that are looked up. */
const MOST = 24;
/** Letters of a word in which two typing errors are believed. */
const LONG = 8;
/** Letters beyond which nobody has made a typing error: it is no word. */
const LONGEST = 40;

interface Found {
  readonly id: number;
  readonly weight: number;
}

/**
 * Adds the forms of the same word: as it is spelled, inflected, or written without Danish letters.
 *
 * @param share what all of them count beside the words of the query
 * @param nearest how near they are to what was typed at most: what editors say it means is its meaning
 * @returns whether there are any
 */
export function addForms(
  lexicon: Lexicon,
  word: string,
  forms: Forms,
  share: number,
  nearest: Tier = TIER.literal,
): boolean {
  const plain = fold(word);
  const take = (ids: readonly number[], weight: number, tier: Tier) => {
    for (const id of ids) forms.raise(id, weight * share, tier > nearest ? tier : nearest);
    return ids.length > 0;
  };
  const isSpelled = take(lexicon.spelled(plain), 1, TIER.literal);
  if (lexicon.fixed.has(plain)) return take(lexicon.formsOfFixed(plain), FORM.ofFixed, TIER.form) || isSpelled;
  const isInflected = take(lexicon.withStem(stem(plain)), FORM.inflected, TIER.form);
  if (isSpelled || isInflected) return true;
  if (plain.length <= 3) return false;
  return (
    take(lexicon.spelledBarely(bare(plain)), FORM.bare, TIER.form) ||
    take(lexicon.spelled(bare(plain)), FORM.bare, TIER.form)
  );
}

/** Adds words that begin with what is being typed, the common before the rare; whether there are any. */
export function addBegun(lexicon: Lexicon, word: string, forms: Forms): boolean {
  const plain = fold(word);
  if (plain.length < 2) return false;
  const found: Found[] = [];
  for (const id of lexicon.listBegun(plain)) found.push({ id, weight: weighBegun(plain, lexicon.nameOf(id)) });
  // Whoever has typed «politi» may go on to «politik», but has typed a word.
  const own = lexicon.spelled(plain).length ? lexicon.fixed.formsOf(plain) : [];
  const isOwn = ({ id }: Found) => !own.length || own.includes(lexicon.nameOf(id));
  addBest(lexicon, found.filter(isOwn), forms, TIER.literal);
  addBest(
    lexicon,
    found.filter((one) => !isOwn(one)),
    forms,
    TIER.form,
  );
  return found.length > 0;
}

/** The more of a word that is typed, the surer it is. */
function weighBegun(plain: string, name: string): number {
  return FORM.begun * (FORM.compoundLeast + (FORM.compoundGrows * plain.length) / name.length);
}

/** Adds words that hold the word, or what is left of it without its ending; whether there are any. */
export function addCompounds(lexicon: Lexicon, word: string, forms: Forms, isTyped: boolean, share: number): boolean {
  const isFixed = lexicon.fixed.has(fold(word));
  const plain = fold(word);
  const root = stem(word);
  const found: Found[] = [];
  const scan = (part: string, least: number) => {
    if (part.length < least) return;
    lexicon.eachHolding(part, (id, before) => {
      const name = lexicon.nameOf(id);
      if (lexicon.fixed.has(name) || (isFixed && !isCompound(lexicon, name, part, before))) return;
      const weight = before
        ? weighEnd(lexicon, name, part, before, root)
        : weighBeginning(part, isTyped && part === plain);
      // The more of the word that is typed, the surer it is.
      const known = FORM.compoundLeast + (FORM.compoundGrows * part.length) / name.length;
      if (weight) found.push({ id, weight: weight * known * share });
    });
  };
  scan(plain, isTyped ? 2 : 4);
  if (root !== plain && !isFixed) scan(root, 4);
  addBest(lexicon, found, forms, TIER.form);
  return found.length > 0;
}

/** Whether what stands around a part of a word are words: politi-mand is of the police, politi-ker is not. */
function isCompound(lexicon: Lexicon, name: string, part: string, before: number): boolean {
  const rest = name.slice(before + part.length);
  const isEnd = !rest || lexicon.fixed.isEnding(rest);
  return (!before || lexicon.isHead(name.slice(0, before))) && (isEnd || (rest.length > 2 && lexicon.isKnown(rest)));
}

function weighBeginning(part: string, isBegun: boolean): number {
  if (isBegun) return FORM.begun;
  return part.length > 3 ? FORM.begins : 0;
}

function weighEnd(lexicon: Lexicon, name: string, part: string, before: number, root: string): number {
  if (before <= 2) return 0;
  const after = name.length - before - part.length;
  // «sent» is no part of «interessent».
  if (after < 4 || stem(name.slice(before)) === root) return lexicon.isHead(name.slice(0, before)) ? FORM.ends : 0;
  return part.length > 4 ? FORM.within : 0;
}

/** A word as it was typed. */
interface Typed {
  readonly plain: string;
  readonly root: string;
  readonly isTyped: boolean;
}

/**
 * Adds words a typing error away. Two errors count only in a long word, and where one gave nothing.
 *
 * @returns the likeliest of them, or null
 */
export function addNear(lexicon: Lexicon, word: string, forms: Forms, isTyped: boolean, share: number): number | null {
  const typed = { plain: fold(word), root: stem(word), isTyped };
  if (typed.plain.length < 4 || typed.plain.length > LONGEST || /\d/.test(typed.plain)) return null;
  let found = findNear(lexicon, typed, 1);
  let step: number = FORM.near;
  if (!found.length && typed.plain.length >= LONG) {
    found = findNear(lexicon, typed, 2);
    step = FORM.far;
  }
  const weighed = found.map(({ id, weight }) => ({ id, weight: weight * step * share }));
  return addBest(lexicon, weighed, forms, TIER.meaning)[0]?.id ?? null;
}

/** Words so many typing errors away at most. */
function findNear(lexicon: Lexicon, typed: Typed, limit: number): Found[] {
  const found: Found[] = [];
  lexicon.folded.forEach((name, id) => {
    const weight = weighNear(typed, name, lexicon.stemOf(id), limit);
    if (weight) found.push({ id, weight });
  });
  return found;
}

function weighNear({ plain, root, isTyped }: Typed, name: string, stemOfName: string, limit: number): number {
  const longer = name.length - plain.length;
  if (longer + limit < -3) return 0;
  const beginsAlike = name[0] === plain[0];
  const isNear = (one: string, other: string) => distance(one, other, limit) <= limit;
  if (Math.abs(longer) <= limit && isNear(plain, name)) return beginsAlike ? 1 : FORM.nearFirstLetter;
  // Two errors in a part of another word make any word of any other.
  if (!beginsAlike || limit > 1) return 0;
  if (longer > -4 && longer < 5 && root.length > 4 && isNear(root, stemOfName)) return FORM.nearInflected;
  if (plain.length < 5 || longer <= 0) return 0;
  const beginsNear = [0, 1].some((more) => isNear(plain, name.slice(0, plain.length + more)));
  if (!beginsNear) return 0;
  return isTyped ? FORM.nearBegun : FORM.nearBegins;
}

/** Adds the best of what was found, the common before the rare; what comes back is what was added, the best first. */
function addBest(lexicon: Lexicon, found: Found[], forms: Forms, tier: Tier): Found[] {
  const best = found
    .sort((one, other) => other.weight - one.weight || lexicon.spreadOf(other.id) - lexicon.spreadOf(one.id))
    .slice(0, MOST);
  for (const { id, weight } of best) forms.raise(id, weight, tier);
  return best;
}
