// The search over a small site whose index Python has written (tests/browser_data.py).
import assert from "node:assert/strict";
import { test } from "node:test";
import type { WordsPiece } from "../../macros/browser/search/data";
import { type Engine, startEngine } from "../../macros/browser/search/engine";
import { FORMAT } from "../../macros/browser/search/format";
import { wordFailure } from "../../macros/browser/search/guidance";
import { LoadingError } from "../../macros/browser/shared/loading";
import index from "../data/browser/index.json";
import { pieces, readPieces } from "./small_index";

const start = (): Promise<Engine> => startEngine(readPieces());

async function find(query: string, isTyping = false): Promise<string[]> {
  return (await (await start()).search(query, isTyping)).results.map(({ address }) => address);
}

test("a page is first where its title is typed", async () => {
  const engine = await start();
  for (const { title, address } of engine.entries.list) {
    const first = (await engine.search(title)).results.slice(0, 2).map((result) => result.address);
    assert.ok(first.includes(address), `${title}: ${first}`);
  }
});

test("the name in the menu finds a page too", async () => {
  assert.equal((await find("forside"))[0], "index.html");
  const [first] = (await start()).entries.list;
  assert.equal(first?.called, " forside ");
  assert.match(first?.plain ?? "", /^ naar kommuner /);
});

test("a word is found in every form, and the form that is typed counts most", async () => {
  assert.equal((await find("frivillige"))[0], "cases/havnen.html");
  assert.equal((await find("naboen"))[0], "cases/havnen.html");
  const { marked } = await (await start()).search("aftalen", false);
  assert.equal(marked.get("aftalen"), 1);
  assert.ok((marked.get("aftale") ?? 0) < 1 && (marked.get("aftale") ?? 0) > 0);
});

test("Danish letters may be spelled otherwise, or be missing", async () => {
  for (const query of ["københavn", "koebenhavn", "kobenhavn"])
    assert.equal((await find(query))[0], "cases/havnen.html");
  for (const query of ["århus", "aarhus", "arhus"]) assert.equal((await find(query))[0], "cases/parken.html");
});

test("a typing error is understood, and it is said what it was taken for", async () => {
  const { results, guesses } = await (await start()).search("københanv", false);
  assert.equal(results[0]?.address, "cases/havnen.html");
  assert.deepEqual(guesses, [["københanv", "københavn"]]);
});

test("two errors count in a long word alone", async () => {
  assert.equal((await find("interesnetner"))[0], "cases/parken.html");
  assert.deepEqual(await find("tulidt"), []);
});

test("compounds are found by their parts, and parts by their compound", async () => {
  assert.ok((await find("klub")).includes("cases/havnen.html"), "madklubben");
  const together = (await (await start()).search("mad klub", false)).marked.get("madklubben") ?? 0;
  const alone = (await (await start()).search("klub", false)).marked.get("madklubben") ?? 0;
  assert.ok(together > alone && alone > 0, "two words that the pages write as one");
  assert.ok((await find("tilskudsbudget")).includes("aftaler.html"), "tilskud, budget");
  const { marked } = await (await start()).search("sent", false);
  assert.equal(marked.has("interessenter"), false, "it holds the word and is no compound of it");
});

test("half of a compound that nobody knows leads on", async () => {
  assert.ok((await find("naboernesxyzqw")).includes("cases/havnen.html"));
});

test("what editors say means the same is found", async () => {
  assert.ok((await find("kontrakt")).includes("aftaler.html"));
  assert.ok((await find("finansieringen")).includes("aftaler.html"), "in another form too");
  assert.ok((await find("borgmester")).includes("cases/havnen.html"), "rådmand, which means the same as it");
  assert.equal((await find("dem derhjemme"))[0], "ordliste.html#bagland");
  const { results, guesses } = await (await start()).search("finansieirng", false);
  assert.ok(results.some(({ address }) => address === "aftaler.html"));
  assert.deepEqual(guesses, [["finansieirng", "finansiering"]], "with a typing error");
});

test("words that an editor has given to a page lead to it", async () => {
  assert.equal((await find("vandretur"))[0], "cases/havnen.html");
  assert.equal((await find("gå en tur"))[0], "cases/havnen.html");
});

test("small words say nothing beside others, and are looked for where there are no others", async () => {
  const engine = await start();
  const [asked, alone] = [await engine.search("hvad er tilskud", false), await engine.search("hvem gør hvad", false)];
  assert.deepEqual(
    asked.results.map(({ address }) => address),
    await find("tilskud"),
  );
  assert.equal(asked.isCommon, false);
  assert.equal(alone.isCommon, true);
  assert.ok(alone.results.length > 1);
});

test("a single letter says nothing beside a word", async () => {
  const { marked } = await (await start()).search("b tilskud", false);
  assert.ok(![...marked.keys()].includes("b"));
  assert.deepEqual(await find("b tilskud"), await find("tilskud"));
  assert.deepEqual(await find("b"), ["tjeklister/handleplan.html"], "alone it is looked for");
});

test("of a term and a page of its name the page comes first, and the term where one asks what it is", async () => {
  assert.equal((await find("partnerskab"))[0], "partnerskab.html");
  assert.equal((await find("hvad er et partnerskab"))[0], "ordliste.html#partnerskab");
});

test("an answer says which section answers, and whether its title says it all", async () => {
  const engine = await start();
  const [money] = (await engine.search("budget", false)).results;
  assert.ok(money);
  const [, first, sections] = await engine.loadText(money.page);
  assert.equal(sections[money.section - first]?.[0], "penge");
  assert.equal(money.isWhole, false);
  const [whole] = (await engine.search("handleplan", false)).results;
  assert.equal(whole?.isWhole, true);
});

test("a page that is worth less answers less", async () => {
  const scoreIn = async (engine: Engine) =>
    (await engine.search("tilskud", false)).results.find(({ address }) => address === "aftaler.html")?.score ?? 0;
  const { sider } = index.pieces.ord;
  const light = sider.map((row) => (row[0] === "aftaler.html" ? [...row.slice(0, 4), "", 0.5] : row));
  const words = { ...index.pieces.ord, sider: light } as unknown as WordsPiece;
  const before = await scoreIn(await start());
  const after = await scoreIn(await startEngine({ ...readPieces(), loadWords: async () => words }));
  assert.ok(before > 0);
  assert.equal(after, before / 2);
});

test("the last word may be unfinished while one types", async () => {
  assert.ok((await find("lekt", true)).includes("cases/parken.html"));
  assert.ok((await find("le", true)).includes("cases/parken.html"));
  assert.deepEqual(await find("le", false), []);
});

test("nothing is found by what nobody has written, and the nearest words are offered", async () => {
  const engine = await start();
  assert.deepEqual(await find("xyzzyqwerty"), []);
  assert.deepEqual(engine.findAlike("xyzzyqwerty", 4), []);
  const alike = engine.findAlike("qqxz lketiehjlp", 4);
  assert.deepEqual(alike[0], ["lektiehjælp", "qqxz lektiehjælp"]);
});

test("a query goes on with titles and words that begin so, one form of each", async () => {
  const engine = await start();
  assert.deepEqual(engine.complete("handl", 5)[0], ["Handleplan", "Handleplan"]);
  const forms = engine.complete("ingen friv", 5);
  assert.equal(forms.length, 1);
  assert.match(forms[0]?.[1] ?? "", /^ingen frivillig/);
  assert.deepEqual(engine.complete("a", 5), [], "one letter begins too much");
  assert.deepEqual(engine.complete("handl ", 5), [], "the word is whole");
  assert.deepEqual(engine.complete("hvem er", 5), [], "a small word goes on to nothing");
});

test("words that only the editors' pages have are found and not offered", async () => {
  const engine = await start();
  assert.deepEqual(engine.complete("aftalesp", 5), []);
  assert.equal((await find("aftalespoergsmaal"))[0], "redaktoerer/poster.html");
});

test("a search fetches the places of its own words alone, and each piece once", async () => {
  const asked: string[] = [];
  const engine = await startEngine(readPieces(asked));
  assert.deepEqual(asked, ["ord"]);
  await engine.search("årevis", false);
  const first = asked.filter((name) => name.startsWith("p-"));
  assert.equal(first.length, 1);
  assert.ok(Object.keys(pieces).filter((name) => name.startsWith("p-")).length > 3);
  await engine.search("årevis", false);
  assert.deepEqual(
    asked.filter((name) => name.startsWith("p-")),
    first,
  );
});

test("an index of another format is refused", async () => {
  for (const format of [undefined, 0, FORMAT + 1, String(FORMAT)]) {
    const loadWords = async () => ({ ...index.pieces.ord, format }) as unknown as WordsPiece;
    await assert.rejects(startEngine({ ...readPieces(), loadWords }), { reason: "outdated" });
  }
  assert.match(wordFailure(new LoadingError("soeg/ord", "outdated")), /udgivet på ny/);
  assert.match(wordFailure(new Error("away")), /kunne ikke hentes/);
});

test("a word that every object has is no hit where it does not stand", async () => {
  const { marked } = await (await start()).search("constructor", false);
  assert.equal(marked.has("constructor"), false);
});
