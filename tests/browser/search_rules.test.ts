// What a search promises whatever the pages are: which answers come first, and what is said of the rest.
import assert from "node:assert/strict";
import { test } from "node:test";
import { pickBest } from "../../macros/browser/search/best";
import { fold } from "../../macros/browser/search/danish/spelling";
import { type Engine, type Found, startEngine } from "../../macros/browser/search/engine";
import { FixedWords } from "../../macros/browser/search/fixed";
import { countChoices, keepChosen } from "../../macros/browser/search/narrowing";
import { readPhrases } from "../../macros/browser/search/nearness";
import { readPieces } from "./small_index";

const start = (): Promise<Engine> => startEngine(readPieces());

async function ask(query: string, isTyping = false, isLiteral = false): Promise<Found> {
  return (await start()).search(query, isTyping, isLiteral);
}

async function find(query: string, isTyping = false): Promise<string[]> {
  return (await ask(query, isTyping)).results.map(({ address }) => address);
}

test("as far as any word of readers' pages is typed, the first three hold what begins so", async () => {
  const engine = await start();
  const { lexicon, entries, places } = engine;
  const bad: string[] = [];
  for (const [id, word] of lexicon.words.entries()) {
    if (!lexicon.isOffered(id)) continue;
    for (let length = 4; length <= word.length; length++) {
      const typed = word.slice(0, length);
      const first = (await engine.search(typed)).results.slice(0, 3);
      const holding = new Set<string>();
      for (const one of lexicon.listBegun(fold(typed))) {
        places.each(one, (section) => {
          const entry = entries.list[entries.entryOf[section] ?? 0];
          if (entry && !entry.isLast) holding.add(entry.address);
        });
      }
      const held = first.filter(({ address }) => holding.has(address)).length;
      if (held < Math.min(3, holding.size, first.length)) bad.push(`${typed}: ${first.map((one) => one.address)}`);
    }
  }
  assert.deepEqual(bad, []);
});

test("a page that has the word comes before one that a synonym leads to", async () => {
  // «borgmester» means «rådmand», and stands on no page; «rådmanden» does.
  const { results } = await ask("rådmanden");
  assert.equal(results[0]?.address, "cases/havnen.html");
});

test("a fixed word is mixed with none that is like it", async () => {
  assert.equal((await find("politi", true))[0], "politi.html");
  const { marked } = await ask("politiet");
  assert.deepEqual(
    [...marked.keys()].filter((word) => /politik/.test(word)),
    [],
  );
  assert.ok(marked.has("politiet"));
  assert.ok((await ask("politi")).marked.has("politimand"), "of two words, the other one known");
  assert.ok(!(await ask("politik")).marked.has("politiet"));
  assert.ok(!(await ask("rådet")).marked.has("raadgivning"));
});

test("all forms of a fixed word are its own, and a name has but its genitive", () => {
  const fixed = new FixedWords(["køge"], ["grøn"]);
  for (const form of ["groen", "groent", "groenne", "groennere", "koege", "koeges"]) assert.ok(fixed.has(form), form);
  for (const other of ["groenland", "koeger", "koegen"]) assert.ok(!fixed.has(other), other);
  assert.ok(fixed.isName("koege"));
  assert.ok(!fixed.isName("groen"));
});

test("a place without cases is an answer, and its name is never corrected", async () => {
  const { results, guesses } = await ask("Vejle");
  assert.equal(results[0]?.address, "kommuner.html#vejle");
  assert.equal(results[0]?.kind.isPlace, true);
  assert.deepEqual(guesses, []);
  assert.deepEqual(await find("Vejle Kommune"), await find("Vejle"), "the word beside a name says no more");
});

test("a place is found by its name alone: its row tells of others", async () => {
  assert.ok(!(await find("fjernby")).includes("kommuner.html#vejle"));
});

test("a name that the pages use as a word is a word", async () => {
  const engine = await start();
  assert.equal(engine.lexicon.fixed.has("vejen"), false);
  assert.equal(engine.lexicon.fixed.has("vejle"), true);
});

test("more words narrow, and those that hold all of them come first", async () => {
  const one = await find("møde");
  const both = await find("møde opgave");
  assert.equal(both[0], "tjeklister/handleplan.html");
  assert.ok(both.length <= Math.max(10, one.length));
});

test("a word that stands nowhere is named", async () => {
  assert.deepEqual((await ask("partnerskab xyzzyx")).missing, ["xyzzyx"]);
  assert.deepEqual((await ask("partnerskab")).missing, []);
});

test("a word that is taken for another can be asked for as it is typed", async () => {
  assert.equal((await ask("københanv")).guesses.length, 1);
  const literal = await ask("københanv", false, true);
  assert.deepEqual(literal.guesses, []);
  assert.deepEqual(literal.results, []);
});

test("quotation marks ask for words in a row", async () => {
  assert.deepEqual(await find("«tonen bliver hård»"), ["politi.html"]);
  assert.deepEqual(await find('"tonen bliver lys"'), ["politik.html"]);
  assert.equal((await ask("„sagen bliver tonen”")).phrase, "missing");
  assert.ok((await find("„sagen bliver tonen”")).length > 0, "then what is like it is shown");
  assert.equal((await ask("tonen bliver")).phrase, "none");
});

test("every pair of quotation marks is one", () => {
  for (const query of ['"to ord"', "«to ord»", "„to ord“", "“to ord”", "”to ord”", "»to ord«"]) {
    assert.deepEqual(readPhrases(query), [["to", "ord"]], query);
  }
  assert.deepEqual(readPhrases('to " ord'), []);
});

test("what is copied from a page finds the page first, and the order of its words counts", async () => {
  assert.equal((await find("Tal om sagen, når tonen bliver hård"))[0], "politi.html");
  assert.equal((await find("hård er den, når sagen"))[0], "politik.html");
});

test("what people call a kind is a word of all answers of that kind", async () => {
  assert.equal((await find("skema ansvarlig"))[0], "tjeklister/handleplan.html");
  assert.equal((await find("skem", true))[0], "tjeklister/handleplan.html", "also while it is typed");
});

test("a number is the same in digits and in words, with and without its point", async () => {
  assert.ok((await find("4 interessenter")).includes("cases/parken.html"));
  assert.equal((await ask("4")).marked.get("fire"), 0.95);
  assert.equal((await find("75000"))[0], "politi.html");
  assert.equal((await find("75.000"))[0], "politi.html");
});

test("a word of a neighbour's language counts as ours", async () => {
  const { guesses, results } = await ask("samarbeid");
  assert.deepEqual(guesses, []);
  assert.ok(results.some(({ address }) => address === "index.html"));
});

test("editors' pages come behind readers' that hold as much", async () => {
  const found = await find("eksempelbyen");
  assert.equal(found[0], "redaktoerer/poster.html", "the word is theirs alone");
  const both = await find("bogstaver og små");
  assert.ok(both.length > 0);
});

test("a thing and the list of its cases are one among the best", async () => {
  const { results } = await ask("Ture på havnen i København");
  assert.ok(results.some(({ address }) => address === "cases/emne/havn.html"));
  const best = pickBest(results).map(({ address }) => address);
  assert.ok(best.includes("cases/havnen.html"));
  assert.ok(!best.includes("cases/emne/havn.html"));
});

test("answers are narrowed by what cases have, and each choice says how many are left", async () => {
  const engine = await start();
  const { results } = await engine.search("ture lektiehjælp forening", false);
  const [town, method] = engine.facets;
  assert.ok(town && method);
  assert.deepEqual(
    town.choices.map(({ name }) => name),
    ["København", "Aarhus"],
  );
  const chosen = new Map([["kommune", 1]]);
  assert.deepEqual(
    keepChosen(results, chosen).map(({ address }) => address),
    ["cases/parken.html"],
  );
  assert.deepEqual(
    countChoices(method, results, chosen).map(({ name, count }) => [name, count]),
    [["Partnerskab", 1]],
  );
});

test("whatever is typed is answered soon and without a fault", async () => {
  const engine = await start();
  const bad = [
    "x".repeat(10_000),
    "ord ".repeat(3000),
    "👩‍👩‍👧 🎉",
    "\ud83d",
    "<b>&amp;</b>",
    "\u0000\u0007",
    "«»",
    '"',
    "§",
    "½",
    "%",
  ];
  for (const query of bad) {
    const begun = performance.now();
    await engine.search(query, true);
    engine.findAlike(query, 4);
    engine.complete(query, 5);
    assert.ok(performance.now() - begun < 400, `${query.slice(0, 20)}: ${performance.now() - begun}`);
  }
});
