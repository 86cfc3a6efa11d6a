// What a query may become: words that go on from it, and words that look like one that gave nothing.
import { distance } from "./danish/distance";
import { stem } from "./danish/inflection";
import { fold, listWords } from "./danish/spelling";
import { isStopWord } from "./danish/stopwords";
import type { Entries, Entry } from "./entries";
import type { Lexicon } from "./lexicon";

/** As it is shown, and the whole query that it makes. */
export type Suggestion = readonly [shown: string, query: string];

const MOST_TITLES = 2;
const LONGEST_TITLE = 48;
/** What it counts that a title begins with the query and does not only hold it, in tens of letters. */
const BEGINS = 20;
/** Words that are looked at: one letter begins thousands. */
const MOST_LOOKED_AT = 400;
/** Letters of a word that may be one with typing errors. */
const LONGEST = 40;
/** Words of a query that are looked at. */
const MOST_WORDS = 8;
/** Added to the distance where the first letter is another: people seldom miss it. */
const OTHER_FIRST_LETTER = 0.6;

/** Titles that go on from a query, and words of the site that its last word begins. */
export function complete(entries: Entries, lexicon: Lexicon, query: string, most: number): Suggestion[] {
  const tokens = listWords(query);
  const last = tokens[tokens.length - 1];
  if (!last || last.length < 2 || !/[\p{L}\p{N}]$/u.test(query)) return [];
  if (tokens.length > 1 && isStopWord(last)) return [];
  const titles = findTitles(entries, ` ${tokens.map(fold).join(" ")}`);
  const start = query.slice(0, query.length - last.length);
  return [
    ...keepOnePerKey(titles, rootOf)
      .slice(0, MOST_TITLES)
      .map(({ title }): Suggestion => [title, title]),
    ...findBegun(lexicon, fold(last), titles).map((word): Suggestion => [word, start + word]),
  ].slice(0, most);
}

type Title = Pick<Entry, "title" | "plain">;

function rootOf({ plain }: Title): string {
  return stem(plain.trim());
}

/** The titles that hold what is asked for, those that begin with it and the short ones first. */
function findTitles(entries: Entries, asked: string): Title[] {
  return entries.list
    .filter(({ title, plain }) => plain.includes(asked) && plain !== `${asked} ` && title.length <= LONGEST_TITLE)
    .map(({ title, plain }) => ({ title, plain, fits: (plain.startsWith(asked) ? BEGINS : 0) - title.length / 10 }))
    .sort((one, other) => other.fits - one.fits);
}

/** Words that begin so, the common ones first; one form of each, and none of what is typed or stands as a title. */
function findBegun(lexicon: Lexicon, start: string, titles: readonly Title[]): string[] {
  const ids: number[] = [];
  for (const id of lexicon.listBegun(start)) {
    if (ids.length >= MOST_LOOKED_AT) break;
    const name = lexicon.nameOf(id);
    if (name.length > start.length && lexicon.isOffered(id) && !/^\d+$/.test(name) && !isStopWord(name)) ids.push(id);
  }
  ids.sort(
    (one, other) =>
      lexicon.spreadOf(other) - lexicon.spreadOf(one) || lexicon.nameOf(one).length - lexicon.nameOf(other).length,
  );
  const names = new Set(titles.map(({ plain }) => plain));
  // Another form of the word that is typed is no news.
  const roots = new Set([...titles.map(rootOf), stem(start)]);
  const fresh = ids.filter((id) => !names.has(` ${lexicon.nameOf(id)} `) && !roots.has(lexicon.stemOf(id)));
  return keepOnePerKey(fresh, (id) => lexicon.stemOf(id)).map((id) => lexicon.words[id] ?? "");
}

/** The words of the site that look most like one of a query that gave nothing; the other words stay. */
export function findAlike(lexicon: Lexicon, query: string, most: number): Suggestion[] {
  const asked = listWords(query).slice(0, MOST_WORDS);
  const found: { id: number; far: number; at: number }[] = [];
  asked.forEach((word, at) => {
    for (const near of findNearest(lexicon, fold(word))) found.push({ ...near, at });
  });
  found.sort((one, other) => one.far - other.far || lexicon.spreadOf(other.id) - lexicon.spreadOf(one.id));
  return keepOnePerKey(found, ({ id }) => lexicon.stemOf(id))
    .slice(0, most)
    .map(({ id, at }) => {
      const word = lexicon.words[id] ?? "";
      return [word, asked.map((one, number) => (number === at ? word : one)).join(" ")];
    });
}

function findNearest(lexicon: Lexicon, plain: string): { id: number; far: number }[] {
  if (plain.length < 4 || plain.length > LONGEST || /\d/.test(plain)) return [];
  const limit = plain.length > 6 ? 3 : plain.length > 4 ? 2 : 1;
  const found: { id: number; far: number }[] = [];
  lexicon.folded.forEach((name, id) => {
    if (name.length < 3 || isStopWord(name)) return;
    const errors = distance(plain, name, limit);
    if (errors <= limit) found.push({ id, far: errors + (name[0] === plain[0] ? 0 : OTHER_FIRST_LETTER) });
  });
  return found;
}

function keepOnePerKey<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Thing[] {
  const taken = new Set<string>();
  return things.filter((thing) => {
    const key = keyOf(thing);
    const isNew = !taken.has(key);
    taken.add(key);
    return isNew;
  });
}
