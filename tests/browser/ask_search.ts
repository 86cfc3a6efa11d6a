// The search over a built site, asked from Python: a line of JSON in, a line out.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pickBest } from "../../macros/browser/search/best";
import { fold, listWords } from "../../macros/browser/search/danish/spelling";
import type { TextPiece, WordsPiece } from "../../macros/browser/search/data";
import { type Engine, startEngine } from "../../macros/browser/search/engine";

interface Asked {
  /** The folder of the site. */
  site: string;
  queries?: string[];
  /** How many sentences and pieces of six words are copied from the pages, and the seed that chooses them. */
  copy?: { many: number; seed: number };
  /** Every so-manieth beginning of the readers' words, of four letters and more. */
  begin?: number;
}

async function readPiece<Value>(site: string, name: string): Promise<Value> {
  const text = await readFile(join(site, `soeg/${name}.js`), "utf8");
  return JSON.parse(text.slice(text.indexOf("]=") + 2).replace(/;\s*$/, ""))[1] as Value;
}

/** The addresses of the answers in the order in which they are shown. */
async function ask(engine: Engine, query: string): Promise<string[]> {
  const { results } = await engine.search(query);
  const best = pickBest(results);
  return [...best, ...results.filter((one) => !best.includes(one))].map(({ address }) => address);
}

/** Where each copied piece stands, and what was answered. */
async function copy(engine: Engine, { many, seed }: NonNullable<Asked["copy"]>) {
  // What stands in the row of a place is found by its name alone.
  const ofPlaces = new Set(engine.entries.list.filter(({ kind }) => kind.isPlace).map(({ page }) => page));
  const pages = engine.entries.list.filter(
    ({ address, page, isLast, weight }) => !address.includes("#") && !isLast && weight === 1 && !ofPlaces.has(page),
  );
  const texts = await Promise.all(pages.map(({ page }) => engine.loadText(page)));
  const whole = texts.map(([address, , rows]) => ({ address, lines: rows.map((row) => spread(row[2])) }));
  const sentences = texts
    .flatMap(([, , rows]) => rows.flatMap((row) => row[2].split(/(?<=[.!?])\s+|\s·\s/)))
    .filter((one) => {
      const { length } = listWords(one);
      return length >= 6 && length <= 30;
    });
  let state = seed;
  const next = (most: number) => {
    state = (state * 48271) % 2147483647;
    return state % most;
  };
  const tried = [];
  for (let number = 0; number < many * 2; number++) {
    const words = (sentences[next(sentences.length)] ?? "").split(/\s+/);
    const at = number % 2 ? next(Math.max(1, words.length - 5)) : 0;
    const query = words.slice(at, number % 2 ? at + 6 : 40).join(" ");
    const where = whole
      .filter(({ lines }) => lines.some((line) => line.includes(spread(query))))
      .map(({ address }) => address);
    tried.push({ kind: number % 2 ? "seks ord" : "sætning", query, where, found: await ask(engine, query) });
  }
  return tried;
}

function spread(text: string): string {
  return ` ${listWords(text).map(fold).join(" ")} `;
}

/** The beginnings where one of the first three answers lacks what is typed though there are others that have it. */
async function listBadBeginnings(engine: Engine, step: number) {
  const { lexicon, entries, places } = engine;
  const beginnings = new Set<string>();
  for (const [id, word] of lexicon.words.entries()) {
    if (!lexicon.isOffered(id) || /^\d/.test(word)) continue;
    for (let length = 4; length <= word.length; length++) beginnings.add(word.slice(0, length));
  }
  const some = Array.from(beginnings).filter((_, number) => number % step === 0);
  const bad: string[] = [];
  for (const typed of some) {
    // The list of a thing's cases and the thing are one among the best: of the two, one is enough.
    const holding = new Set<string>();
    const things = new Set<string>();
    const first = (await ask(engine, typed)).slice(0, 3);
    for (const id of lexicon.listBegun(fold(typed))) {
      places.each(id, (section) => {
        const entry = entries.list[entries.entryOf[section] ?? 0];
        if (!entry || entry.isLast) return;
        holding.add(entry.address);
        if (!entry.isList) things.add(entry.address);
      });
    }
    const held = first.filter((address) => holding.has(address)).length;
    if (held < Math.min(first.length, things.size)) bad.push(typed);
  }
  return { tried: some.length, bad };
}

async function answer({ site, queries, copy: copied, begin }: Asked): Promise<unknown> {
  const engine = await startEngine({
    loadWords: () => readPiece<WordsPiece>(site, "ord"),
    loadPlaces: (piece) => readPiece<string>(site, `p-${piece}`),
    loadText: (page) => readPiece<TextPiece>(site, `t/${page}`),
  });
  if (copied) return copy(engine, copied);
  if (begin) return listBadBeginnings(engine, begin);
  const found: string[][] = [];
  for (const query of queries ?? []) found.push(await ask(engine, query));
  return found;
}

createInterface({ input: process.stdin }).on("line", async (line) => {
  process.stdout.write(`${JSON.stringify(await answer(JSON.parse(line)))}\n`);
});
